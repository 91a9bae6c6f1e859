"""Conventions of Slovenian. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Slovenian",
    endonym="slovenščina",
    right_to_left=False,
    decimal=",",
    group=".",
    percent="#,##0\xa0%",
    digits="0123456789",
    date="d. M. y",
    time="HH:mm",
    months=(
        "januar",
        "februar",
        "marec",
        "april",
        "maj",
        "junij",
        "julij",
        "avgust",
        "september",
        "oktober",
        "november",
        "december",
    ),
    months_alone=(
        "januar",
        "februar",
        "marec",
        "april",
        "maj",
        "junij",
        "julij",
        "avgust",
        "september",
        "oktober",
        "november",
        "december",
    ),
    months_short=("jan.", "feb.", "mar.", "apr.", "maj", "jun.", "jul.", "avg.", "sep.", "okt.", "nov.", "dec."),
    weekdays=("ponedeljek", "torek", "sreda", "četrtek", "petek", "sobota", "nedelja"),
    weekdays_short=("pon.", "tor.", "sre.", "čet.", "pet.", "sob.", "ned."),
    scales={
        "tisoč": 1000,
        "milijonov": 1000000,
        "milijard": 1000000000,
        "bilijonov": 1000000000000,
        "milijon": 1000000,
        "milijarda": 1000000000,
        "bilijon": 1000000000000,
        "milijona": 1000000,
        "milijardi": 1000000000,
        "bilijona": 1000000000000,
        "milijoni": 1000000,
        "milijarde": 1000000000,
        "bilijoni": 1000000000000,
        "tis.": 1000,
        "mio.": 1000000,
        "mrd.": 1000000000,
        "bil.": 1000000000000,
    },
    halves=("dop.", "pop."),
    currency="EUR",
)
