"""Conventions of Galician. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Galician",
    endonym="galego",
    right_to_left=False,
    decimal=",",
    group="\xa0",
    percent="#,##0\xa0%",
    digits="0123456789",
    date="dd/MM/yy",
    time="HH:mm",
    months=(
        "xaneiro",
        "febreiro",
        "marzo",
        "abril",
        "maio",
        "xuño",
        "xullo",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "decembro",
    ),
    months_alone=(
        "xaneiro",
        "febreiro",
        "marzo",
        "abril",
        "maio",
        "xuño",
        "xullo",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "decembro",
    ),
    months_short=("xan.", "feb.", "mar.", "abr.", "maio", "xuño", "xul.", "ago.", "set.", "out.", "nov.", "dec."),
    weekdays=("luns", "martes", "mércores", "xoves", "venres", "sábado", "domingo"),
    weekdays_short=("luns", "mar.", "mér.", "xov.", "ven.", "sáb.", "dom."),
    scales={"millóns": 1000000, "billóns": 1000000000000, "millón": 1000000, "billón": 1000000000000},
    halves=("a.m.", "p.m."),
    currency="EUR",
)
