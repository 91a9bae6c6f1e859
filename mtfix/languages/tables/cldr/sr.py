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
    halves=("AM", "PM"),
    plurals=("one", "few", "other"),
    ordinals=("other",),
    whole={},
    currency="RSD",
)
