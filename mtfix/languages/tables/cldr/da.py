"""Conventions of Danish. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Danish",
    endonym="dansk",
    right_to_left=False,
    decimal=",",
    group=".",
    percent="#,##0\xa0%",
    digits="0123456789",
    date="dd.MM.y",
    time="HH.mm",
    months=(
        "januar",
        "februar",
        "marts",
        "april",
        "maj",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "december",
    ),
    months_alone=(
        "januar",
        "februar",
        "marts",
        "april",
        "maj",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "december",
    ),
    months_short=("jan.", "feb.", "mar.", "apr.", "maj", "jun.", "jul.", "aug.", "sep.", "okt.", "nov.", "dec."),
    weekdays=("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    weekdays_short=("man.", "tirs.", "ons.", "tors.", "fre.", "lør.", "søn."),
    scales={
        "tusind": 1000,
        "millioner": 1000000,
        "milliarder": 1000000000,
        "billioner": 1000000000000,
        "million": 1000000,
        "milliard": 1000000000,
        "billion": 1000000000000,
        "mio.": 1000000,
        "mia.": 1000000000,
        "bio.": 1000000000000,
    },
    halves=("AM", "PM"),
    currency="DKK",
)
