"""Conventions of Croatian. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Croatian",
    endonym="hrvatski",
    right_to_left=False,
    decimal=",",
    group=".",
    percent="#,##0\xa0%",
    digits="0123456789",
    date="dd. MM. y.",
    time="HH:mm",
    months=(
        "siječnja",
        "veljače",
        "ožujka",
        "travnja",
        "svibnja",
        "lipnja",
        "srpnja",
        "kolovoza",
        "rujna",
        "listopada",
        "studenoga",
        "prosinca",
    ),
    months_alone=(
        "siječanj",
        "veljača",
        "ožujak",
        "travanj",
        "svibanj",
        "lipanj",
        "srpanj",
        "kolovoz",
        "rujan",
        "listopad",
        "studeni",
        "prosinac",
    ),
    months_short=("sij", "velj", "ožu", "tra", "svi", "lip", "srp", "kol", "ruj", "lis", "stu", "pro"),
    weekdays=("ponedjeljak", "utorak", "srijeda", "četvrtak", "petak", "subota", "nedjelja"),
    weekdays_short=("pon", "uto", "sri", "čet", "pet", "sub", "ned"),
    scales={
        "tisuća": 1000,
        "milijuna": 1000000,
        "milijardi": 1000000000,
        "bilijuna": 1000000000000,
        "milijun": 1000000,
        "milijarda": 1000000000,
        "bilijun": 1000000000000,
        "tisuće": 1000,
        "milijarde": 1000000000,
        "tis.": 1000,
        "mil.": 1000000,
        "mlr.": 1000000000,
        "bil.": 1000000000000,
    },
    halves=("AM", "PM"),
    currency="EUR",
)
