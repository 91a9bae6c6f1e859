"""Conventions of Dutch. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Dutch",
    endonym="Nederlands",
    right_to_left=False,
    decimal=",",
    group=".",
    percent="#,##0%",
    digits="0123456789",
    date="dd-MM-y",
    time="HH:mm",
    months=(
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ),
    months_alone=(
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ),
    months_short=("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
    weekdays=("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    weekdays_short=("ma", "di", "wo", "do", "vr", "za", "zo"),
    scales={
        "duizend": 1000,
        "miljoen": 1000000,
        "miljard": 1000000000,
        "biljoen": 1000000000000,
        "mln.": 1000000,
        "mld.": 1000000000,
        "bln.": 1000000000000,
    },
    halves=("a.m.", "p.m."),
    currency="EUR",
)
