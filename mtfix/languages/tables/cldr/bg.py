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
    halves=("am", "pm"),
    plurals=("one", "other"),
    ordinals=("one", "two", "few", "other"),
    whole={"one": 1},
    currency="EUR",
)
