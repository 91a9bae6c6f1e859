"""Conventions of Italian. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Italian",
    endonym="italiano",
    right_to_left=False,
    decimal=",",
    group=".",
    percent="#,##0%",
    digits="0123456789",
    date="dd/MM/yy",
    time="HH:mm",
    months=(
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ),
    months_alone=(
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ),
    months_short=("gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"),
    weekdays=("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
    weekdays_short=("lun", "mar", "mer", "gio", "ven", "sab", "dom"),
    scales={
        "mila": 1000,
        "milioni": 1000000,
        "miliardi": 1000000000,
        "mila miliardi": 1000000000000,
        "milione": 1000000,
        "miliardo": 1000000000,
        "mille miliardi": 1000000000000,
        "Mln": 1000000,
        "Mld": 1000000000,
        "Bln": 1000000000000,
    },
    halves=("AM", "PM"),
    currency="EUR",
)
