"""Conventions of Japanese. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Japanese",
    endonym="日本語",
    right_to_left=False,
    decimal=".",
    group=",",
    percent="#,##0%",
    digits="0123456789",
    date="y/MM/dd",
    time="H:mm",
    months=("1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"),
    months_alone=("1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"),
    months_short=("1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"),
    weekdays=("月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日"),
    weekdays_short=("月", "火", "水", "木", "金", "土", "日"),
    scales={},
    halves=("午前", "午後"),
    currency="JPY",
)
