"""Conventions of Catalan. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Catalan",
    endonym="català",
    right_to_left=False,
    decimal=",",
    group=".",
    percent="#,##0\xa0%",
    digits="0123456789",
    date="d/M/yy",
    time="H:mm",
    months=(
        "de gener",
        "de febrer",
        "de març",
        "d’abril",
        "de maig",
        "de juny",
        "de juliol",
        "d’agost",
        "de setembre",
        "d’octubre",
        "de novembre",
        "de desembre",
    ),
    months_alone=(
        "gener",
        "febrer",
        "març",
        "abril",
        "maig",
        "juny",
        "juliol",
        "agost",
        "setembre",
        "octubre",
        "novembre",
        "desembre",
    ),
    months_short=(
        "de gen.",
        "de febr.",
        "de març",
        "d’abr.",
        "de maig",
        "de juny",
        "de jul.",
        "d’ag.",
        "de set.",
        "d’oct.",
        "de nov.",
        "de des.",
    ),
    weekdays=("dilluns", "dimarts", "dimecres", "dijous", "divendres", "dissabte", "diumenge"),
    weekdays_short=("dl.", "dt.", "dc.", "dj.", "dv.", "ds.", "dg."),
    scales={
        "milers": 1000,
        "milions": 1000000,
        "milers de milions": 1000000000,
        "bilions": 1000000000000,
        "miler": 1000,
        "milió": 1000000,
        "miler de milions": 1000000000,
        "bilió": 1000000000000,
    },
    halves=("a.\u202fm.", "p.\u202fm."),
    currency="EUR",
)
