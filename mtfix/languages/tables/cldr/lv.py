"""Conventions of Latvian. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Latvian",
    endonym="latviešu",
    right_to_left=False,
    decimal=",",
    group="\xa0",
    percent="#,##0%",
    digits="0123456789",
    date="dd.MM.yy",
    time="HH:mm",
    months=(
        "janvāris",
        "februāris",
        "marts",
        "aprīlis",
        "maijs",
        "jūnijs",
        "jūlijs",
        "augusts",
        "septembris",
        "oktobris",
        "novembris",
        "decembris",
    ),
    months_alone=(
        "janvāris",
        "februāris",
        "marts",
        "aprīlis",
        "maijs",
        "jūnijs",
        "jūlijs",
        "augusts",
        "septembris",
        "oktobris",
        "novembris",
        "decembris",
    ),
    months_short=(
        "janv.",
        "febr.",
        "marts",
        "apr.",
        "maijs",
        "jūn.",
        "jūl.",
        "aug.",
        "sept.",
        "okt.",
        "nov.",
        "dec.",
    ),
    weekdays=("pirmdiena", "otrdiena", "trešdiena", "ceturtdiena", "piektdiena", "sestdiena", "svētdiena"),
    weekdays_short=("pirmd.", "otrd.", "trešd.", "ceturtd.", "piektd.", "sestd.", "svētd."),
    halves=("priekšp.", "pēcp."),
    plurals=("zero", "one", "other"),
    ordinals=("other",),
    whole={},
    currency="EUR",
)
