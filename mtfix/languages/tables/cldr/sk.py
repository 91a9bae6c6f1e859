"""Conventions of Slovak. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Slovak",
    endonym="slovenčina",
    right_to_left=False,
    decimal=",",
    group="\xa0",
    percent="#,##0\xa0%",
    digits="0123456789",
    date="d. M. y",
    time="H:mm",
    months=(
        "januára",
        "februára",
        "marca",
        "apríla",
        "mája",
        "júna",
        "júla",
        "augusta",
        "septembra",
        "októbra",
        "novembra",
        "decembra",
    ),
    months_alone=(
        "január",
        "február",
        "marec",
        "apríl",
        "máj",
        "jún",
        "júl",
        "august",
        "september",
        "október",
        "november",
        "december",
    ),
    months_short=("jan", "feb", "mar", "apr", "máj", "jún", "júl", "aug", "sep", "okt", "nov", "dec"),
    weekdays=("pondelok", "utorok", "streda", "štvrtok", "piatok", "sobota", "nedeľa"),
    weekdays_short=("po", "ut", "st", "št", "pi", "so", "ne"),
    halves=("AM", "PM"),
    plurals=("one", "few", "many", "other"),
    ordinals=("other",),
    whole={"one": 1},
    currency="EUR",
)
