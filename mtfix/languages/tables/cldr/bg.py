"""Conventions of Bulgarian. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Bulgarian",
    endonym="български",
    right_to_left=False,
    decimal=",",
    group="\xa0",
    percent="#,##0%",
    digits="0123456789",
    date="d.MM.yy\u202f'г'.",
    time="H:mm",
    months=(
        "януари",
        "февруари",
        "март",
        "април",
        "май",
        "юни",
        "юли",
        "август",
        "септември",
        "октомври",
        "ноември",
        "декември",
    ),
    months_alone=(
        "януари",
        "февруари",
        "март",
        "април",
        "май",
        "юни",
        "юли",
        "август",
        "септември",
        "октомври",
        "ноември",
        "декември",
    ),
    months_short=("яну", "фев", "март", "апр", "май", "юни", "юли", "авг", "сеп", "окт", "ное", "дек"),
    weekdays=("понеделник", "вторник", "сряда", "четвъртък", "петък", "събота", "неделя"),
    weekdays_short=("пн", "вт", "ср", "чт", "пт", "сб", "нд"),
    scales={
        "хиляди": 1000,
        "милиона": 1000000,
        "милиарда": 1000000000,
        "трилиона": 1000000000000,
        "хил.": 1000,
        "милион": 1000000,
        "милиард": 1000000000,
        "трилион": 1000000000000,
        "млн.": 1000000,
        "млрд.": 1000000000,
        "трлн.": 1000000000000,
    },
    halves=("am", "pm"),
    currency="EUR",
)
