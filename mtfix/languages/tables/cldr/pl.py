"""Conventions of Polish. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Polish",
    endonym="polski",
    right_to_left=False,
    decimal=",",
    group="\xa0",
    percent="#,##0%",
    digits="0123456789",
    date="d.MM.y",
    time="HH:mm",
    months=(
        "stycznia",
        "lutego",
        "marca",
        "kwietnia",
        "maja",
        "czerwca",
        "lipca",
        "sierpnia",
        "września",
        "października",
        "listopada",
        "grudnia",
    ),
    months_alone=(
        "styczeń",
        "luty",
        "marzec",
        "kwiecień",
        "maj",
        "czerwiec",
        "lipiec",
        "sierpień",
        "wrzesień",
        "październik",
        "listopad",
        "grudzień",
    ),
    months_short=("sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru"),
    weekdays=("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"),
    weekdays_short=("pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz."),
    halves=("AM", "PM"),
    plurals=("one", "few", "many", "other"),
    ordinals=("other",),
    whole={"one": 1},
    currency="PLN",
)
