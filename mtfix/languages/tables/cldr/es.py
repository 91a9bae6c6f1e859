"""Conventions of Spanish. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Spanish",
    endonym="español",
    right_to_left=False,
    decimal=",",
    group=".",
    percent="#,##0\xa0%",
    digits="0123456789",
    date="d/M/yy",
    time="H:mm",
    months=(
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
    months_alone=(
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
    months_short=("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"),
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    weekdays_short=("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
    scales={
        "mil": 1000,
        "millones": 1000000,
        "mil millones": 1000000000,
        "billones": 1000000000000,
        "millón": 1000000,
        "billón": 1000000000000,
        "mil\xa0M": 1000000000,
    },
    halves=("a.\u202fm.", "p.\u202fm."),
    currency="EUR",
)
