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
    halves=("AM", "PM"),
    plurals=("one", "other"),
    ordinals=("other",),
    whole={"one": 1},
    currency="EUR",
)
