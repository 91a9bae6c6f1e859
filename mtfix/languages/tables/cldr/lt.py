"""Conventions of Lithuanian. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Lithuanian",
    endonym="lietuvių",
    right_to_left=False,
    decimal=",",
    group="\xa0",
    percent="#,##0\xa0%",
    digits="0123456789",
    date="y-MM-dd",
    time="HH:mm",
    months=(
        "sausio",
        "vasario",
        "kovo",
        "balandžio",
        "gegužės",
        "birželio",
        "liepos",
        "rugpjūčio",
        "rugsėjo",
        "spalio",
        "lapkričio",
        "gruodžio",
    ),
    months_alone=(
        "sausis",
        "vasaris",
        "kovas",
        "balandis",
        "gegužė",
        "birželis",
        "liepa",
        "rugpjūtis",
        "rugsėjis",
        "spalis",
        "lapkritis",
        "gruodis",
    ),
    months_short=(
        "saus.",
        "vas.",
        "kov.",
        "bal.",
        "geg.",
        "birž.",
        "liep.",
        "rugp.",
        "rugs.",
        "spal.",
        "lapkr.",
        "gruod.",
    ),
    weekdays=(
        "pirmadienis",
        "antradienis",
        "trečiadienis",
        "ketvirtadienis",
        "penktadienis",
        "šeštadienis",
        "sekmadienis",
    ),
    weekdays_short=("pr", "an", "tr", "kt", "pn", "št", "sk"),
    halves=("priešpiet", "popiet"),
    plurals=("one", "few", "many", "other"),
    ordinals=("other",),
    whole={},
    currency="EUR",
)
