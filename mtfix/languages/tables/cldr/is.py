"""Conventions of Icelandic. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Icelandic",
    endonym="íslenska",
    right_to_left=False,
    decimal=",",
    group=".",
    percent="#,##0%",
    digits="0123456789",
    date="d.M.y",
    time="HH:mm",
    months=(
        "janúar",
        "febrúar",
        "mars",
        "apríl",
        "maí",
        "júní",
        "júlí",
        "ágúst",
        "september",
        "október",
        "nóvember",
        "desember",
    ),
    months_alone=(
        "janúar",
        "febrúar",
        "mars",
        "apríl",
        "maí",
        "júní",
        "júlí",
        "ágúst",
        "september",
        "október",
        "nóvember",
        "desember",
    ),
    months_short=("jan.", "feb.", "mar.", "apr.", "maí", "jún.", "júl.", "ágú.", "sep.", "okt.", "nóv.", "des."),
    weekdays=("mánudagur", "þriðjudagur", "miðvikudagur", "fimmtudagur", "föstudagur", "laugardagur", "sunnudagur"),
    weekdays_short=("mán.", "þri.", "mið.", "fim.", "fös.", "lau.", "sun."),
    scales={
        "þúsund": 1000,
        "milljónir": 1000000,
        "milljarðar": 1000000000,
        "billjónir": 1000000000000,
        "milljón": 1000000,
        "milljarður": 1000000000,
        "billjón": 1000000000000,
    },
    halves=("f.h.", "e.h."),
    currency="ISK",
)
