"""Conventions of Korean. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Korean",
    endonym="한국어",
    right_to_left=False,
    decimal=".",
    group=",",
    percent="#,##0%",
    digits="0123456789",
    date="yy. M. d.",
    time="a h:mm",
    months=("1월", "2월", "3월", "4월", "5월", "6월", "7월", "8월", "9월", "10월", "11월", "12월"),
    months_alone=("1월", "2월", "3월", "4월", "5월", "6월", "7월", "8월", "9월", "10월", "11월", "12월"),
    months_short=("1월", "2월", "3월", "4월", "5월", "6월", "7월", "8월", "9월", "10월", "11월", "12월"),
    weekdays=("월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"),
    weekdays_short=("월", "화", "수", "목", "금", "토", "일"),
    scales={},
    halves=("오전", "오후"),
    currency="KRW",
)
