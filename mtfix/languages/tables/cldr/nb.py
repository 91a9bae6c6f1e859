"""Conventions of Norwegian Bokmål. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Norwegian Bokmål",
    endonym="norsk bokmål",
    right_to_left=False,
    decimal=",",
    group="\xa0",
    percent="#,##0\xa0%",
    digits="0123456789",
    date="dd.MM.y",
    time="HH:mm",
    months=(
        "januar",
        "februar",
        "mars",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "desember",
    ),
    months_alone=(
        "januar",
        "februar",
        "mars",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "desember",
    ),
    months_short=("jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."),
    weekdays=("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    weekdays_short=("man.", "tir.", "ons.", "tor.", "fre.", "lør.", "søn."),
    scales={
        "tusen": 1000,
        "millioner": 1000000,
        "milliarder": 1000000000,
        "billioner": 1000000000000,
        "million": 1000000,
        "milliard": 1000000000,
        "billion": 1000000000000,
        "mill.": 1000000,
        "mrd.": 1000000000,
        "bill.": 1000000000000,
    },
    halves=("a.m.", "p.m."),
    currency="NOK",
)
