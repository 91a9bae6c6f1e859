"""Conventions of Swedish. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Swedish",
    endonym="svenska",
    right_to_left=False,
    decimal=",",
    group="\xa0",
    percent="#,##0\xa0%",
    digits="0123456789",
    date="y-MM-dd",
    time="HH:mm",
    months=(
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ),
    months_alone=(
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ),
    months_short=("jan.", "feb.", "mars", "apr.", "maj", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec."),
    weekdays=("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
    weekdays_short=("mån", "tis", "ons", "tors", "fre", "lör", "sön"),
    scales={
        "tusen": 1000,
        "miljoner": 1000000,
        "miljarder": 1000000000,
        "biljoner": 1000000000000,
        "miljon": 1000000,
        "miljard": 1000000000,
        "biljon": 1000000000000,
    },
    halves=("fm", "em"),
    currency="SEK",
)
