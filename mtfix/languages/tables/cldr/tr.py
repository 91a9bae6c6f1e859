"""Conventions of Turkish. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Turkish",
    endonym="Türkçe",
    right_to_left=False,
    decimal=",",
    group=".",
    percent="%#,##0",
    digits="0123456789",
    date="d.MM.y",
    time="HH:mm",
    months=(
        "Ocak",
        "Şubat",
        "Mart",
        "Nisan",
        "Mayıs",
        "Haziran",
        "Temmuz",
        "Ağustos",
        "Eylül",
        "Ekim",
        "Kasım",
        "Aralık",
    ),
    months_alone=(
        "Ocak",
        "Şubat",
        "Mart",
        "Nisan",
        "Mayıs",
        "Haziran",
        "Temmuz",
        "Ağustos",
        "Eylül",
        "Ekim",
        "Kasım",
        "Aralık",
    ),
    months_short=("Oca", "Şub", "Mar", "Nis", "May", "Haz", "Tem", "Ağu", "Eyl", "Eki", "Kas", "Ara"),
    weekdays=("Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar"),
    weekdays_short=("Pzt", "Sal", "Çar", "Per", "Cum", "Cmt", "Paz"),
    scales={"bin": 1000, "milyon": 1000000, "milyar": 1000000000, "trilyon": 1000000000000},
    halves=("ÖÖ", "ÖS"),
    currency="TRY",
)
