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
    scales={
        "tisíc": 1000,
        "miliónov": 1000000,
        "miliárd": 1000000000,
        "biliónov": 1000000000000,
        "milión": 1000000,
        "miliarda": 1000000000,
        "bilión": 1000000000000,
        "tisíce": 1000,
        "milióny": 1000000,
        "miliardy": 1000000000,
        "bilióny": 1000000000000,
        "tisíca": 1000,
        "milióna": 1000000,
        "bilióna": 1000000000000,
        "tis.": 1000,
        "mil.": 1000000,
        "mld.": 1000000000,
        "bil.": 1000000000000,
    },
    halves=("AM", "PM"),
    currency="EUR",
)
