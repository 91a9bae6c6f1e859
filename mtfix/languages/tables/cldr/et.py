"""Conventions of Estonian. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Estonian",
    endonym="eesti",
    right_to_left=False,
    decimal=",",
    group="\xa0",
    percent="#,##0%",
    digits="0123456789",
    date="dd.MM.yy",
    time="HH:mm",
    months=(
        "jaanuar",
        "veebruar",
        "märts",
        "aprill",
        "mai",
        "juuni",
        "juuli",
        "august",
        "september",
        "oktoober",
        "november",
        "detsember",
    ),
    months_alone=(
        "jaanuar",
        "veebruar",
        "märts",
        "aprill",
        "mai",
        "juuni",
        "juuli",
        "august",
        "september",
        "oktoober",
        "november",
        "detsember",
    ),
    months_short=("jaan", "veebr", "märts", "apr", "mai", "juuni", "juuli", "aug", "sept", "okt", "nov", "dets"),
    weekdays=("esmaspäev", "teisipäev", "kolmapäev", "neljapäev", "reede", "laupäev", "pühapäev"),
    weekdays_short=("E", "T", "K", "N", "R", "L", "P"),
    scales={
        "tuhat": 1000,
        "miljonit": 1000000,
        "miljardit": 1000000000,
        "triljonit": 1000000000000,
        "miljon": 1000000,
        "miljard": 1000000000,
        "triljon": 1000000000000,
        "tuh": 1000,
        "mln": 1000000,
        "mld": 1000000000,
        "trln": 1000000000000,
    },
    halves=("AM", "PM"),
    currency="EUR",
)
