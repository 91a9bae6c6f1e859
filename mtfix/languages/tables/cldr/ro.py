"""Conventions of Romanian. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Romanian",
    endonym="română",
    right_to_left=False,
    decimal=",",
    group=".",
    percent="#,##0\xa0%",
    digits="0123456789",
    date="dd.MM.y",
    time="HH:mm",
    months=(
        "ianuarie",
        "februarie",
        "martie",
        "aprilie",
        "mai",
        "iunie",
        "iulie",
        "august",
        "septembrie",
        "octombrie",
        "noiembrie",
        "decembrie",
    ),
    months_alone=(
        "ianuarie",
        "februarie",
        "martie",
        "aprilie",
        "mai",
        "iunie",
        "iulie",
        "august",
        "septembrie",
        "octombrie",
        "noiembrie",
        "decembrie",
    ),
    months_short=("ian.", "feb.", "mar.", "apr.", "mai", "iun.", "iul.", "aug.", "sept.", "oct.", "nov.", "dec."),
    weekdays=("luni", "marți", "miercuri", "joi", "vineri", "sâmbătă", "duminică"),
    weekdays_short=("lun.", "mar.", "mie.", "joi", "vin.", "sâm.", "dum."),
    scales={
        "de mii": 1000,
        "de milioane": 1000000,
        "de miliarde": 1000000000,
        "de trilioane": 1000000000000,
        "mie": 1000,
        "milion": 1000000,
        "miliard": 1000000000,
        "trilion": 1000000000000,
        "mii": 1000,
        "milioane": 1000000,
        "miliarde": 1000000000,
        "trilioane": 1000000000000,
        "mil.": 1000000,
        "mld.": 1000000000,
        "tril.": 1000000000000,
    },
    halves=("a.m.", "p.m."),
    currency="RON",
)
