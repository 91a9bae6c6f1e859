"""Conventions of Ukrainian. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Ukrainian",
    endonym="українська",
    right_to_left=False,
    decimal=",",
    group="\xa0",
    percent="#,##0%",
    digits="0123456789",
    date="dd.MM.yy",
    time="HH:mm",
    months=(
        "січня",
        "лютого",
        "березня",
        "квітня",
        "травня",
        "червня",
        "липня",
        "серпня",
        "вересня",
        "жовтня",
        "листопада",
        "грудня",
    ),
    months_alone=(
        "січень",
        "лютий",
        "березень",
        "квітень",
        "травень",
        "червень",
        "липень",
        "серпень",
        "вересень",
        "жовтень",
        "листопад",
        "грудень",
    ),
    months_short=(
        "січ.",
        "лют.",
        "бер.",
        "квіт.",
        "трав.",
        "черв.",
        "лип.",
        "серп.",
        "вер.",
        "жовт.",
        "лист.",
        "груд.",
    ),
    weekdays=("понеділок", "вівторок", "середа", "четвер", "пʼятниця", "субота", "неділя"),
    weekdays_short=("пн", "вт", "ср", "чт", "пт", "сб", "нд"),
    halves=("дп", "пп"),
    plurals=("one", "few", "many", "other"),
    ordinals=("few", "other"),
    whole={},
    currency="UAH",
)
