"""Conventions of Portuguese. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Portuguese",
    endonym="português",
    right_to_left=False,
    decimal=",",
    group=".",
    percent="#,##0%",
    digits="0123456789",
    date="dd/MM/y",
    time="HH:mm",
    months=(
        "janeiro",
        "fevereiro",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ),
    months_alone=(
        "janeiro",
        "fevereiro",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ),
    months_short=("jan.", "fev.", "mar.", "abr.", "mai.", "jun.", "jul.", "ago.", "set.", "out.", "nov.", "dez."),
    weekdays=("segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"),
    weekdays_short=("seg.", "ter.", "qua.", "qui.", "sex.", "sáb.", "dom."),
    scales={
        "mil": 1000,
        "milhões": 1000000,
        "bilhões": 1000000000,
        "trilhões": 1000000000000,
        "milhão": 1000000,
        "bilhão": 1000000000,
        "trilhão": 1000000000000,
        "tri": 1000000000000,
    },
    halves=("AM", "PM"),
    currency="BRL",
)
