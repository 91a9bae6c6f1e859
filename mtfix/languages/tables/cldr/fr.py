"""Conventions of French. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="French",
    endonym="français",
    right_to_left=False,
    decimal=",",
    group="\u202f",
    percent="#,##0\xa0%",
    digits="0123456789",
    date="dd/MM/y",
    time="HH:mm",
    months=(
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    months_alone=(
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    months_short=(
        "janv.",
        "févr.",
        "mars",
        "avr.",
        "mai",
        "juin",
        "juil.",
        "août",
        "sept.",
        "oct.",
        "nov.",
        "déc.",
    ),
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    weekdays_short=("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."),
    scales={
        "mille": 1000,
        "millions": 1000000,
        "milliards": 1000000000,
        "billions": 1000000000000,
        "millier": 1000,
        "million": 1000000,
        "milliard": 1000000000,
        "billion": 1000000000000,
    },
    halves=("AM", "PM"),
    currency="EUR",
)
