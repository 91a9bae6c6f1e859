"""Conventions of Serbian. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Serbian",
    endonym="српски",
    right_to_left=False,
    decimal=",",
    group=".",
    percent="#,##0%",
    digits="0123456789",
    date="d. M. y.",
    time="HH:mm",
    months=(
        "јануар",
        "фебруар",
        "март",
        "април",
        "мај",
        "јун",
        "јул",
        "август",
        "септембар",
        "октобар",
        "новембар",
        "децембар",
    ),
    months_alone=(
        "јануар",
        "фебруар",
        "март",
        "април",
        "мај",
        "јун",
        "јул",
        "август",
        "септембар",
        "октобар",
        "новембар",
        "децембар",
    ),
    months_short=("јан", "феб", "мар", "апр", "мај", "јун", "јул", "авг", "сеп", "окт", "нов", "дец"),
    weekdays=("понедељак", "уторак", "среда", "четвртак", "петак", "субота", "недеља"),
    weekdays_short=("пон", "уто", "сре", "чет", "пет", "суб", "нед"),
    scales={
        "хиљада": 1000,
        "милиона": 1000000,
        "милијарди": 1000000000,
        "билиона": 1000000000000,
        "милион": 1000000,
        "милијарда": 1000000000,
        "билион": 1000000000000,
        "хиљаде": 1000,
        "милијарде": 1000000000,
        "хиљ.": 1000,
        "мил.": 1000000,
        "млрд.": 1000000000,
        "бил.": 1000000000000,
    },
    halves=("AM", "PM"),
    currency="RSD",
)
