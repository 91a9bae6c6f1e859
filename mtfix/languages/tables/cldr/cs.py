"""Conventions of Czech. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Czech",
    endonym="čeština",
    right_to_left=False,
    decimal=",",
    group="\xa0",
    percent="#,##0\xa0%",
    digits="0123456789",
    date="dd.MM.yy",
    time="H:mm",
    months=(
        "ledna",
        "února",
        "března",
        "dubna",
        "května",
        "června",
        "července",
        "srpna",
        "září",
        "října",
        "listopadu",
        "prosince",
    ),
    months_alone=(
        "leden",
        "únor",
        "březen",
        "duben",
        "květen",
        "červen",
        "červenec",
        "srpen",
        "září",
        "říjen",
        "listopad",
        "prosinec",
    ),
    months_short=("led", "úno", "bře", "dub", "kvě", "čvn", "čvc", "srp", "zář", "říj", "lis", "pro"),
    weekdays=("pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle"),
    weekdays_short=("po", "út", "st", "čt", "pá", "so", "ne"),
    scales={
        "tisíc": 1000,
        "milionů": 1000000,
        "miliard": 1000000000,
        "bilionů": 1000000000000,
        "milion": 1000000,
        "miliarda": 1000000000,
        "bilion": 1000000000000,
        "tisíce": 1000,
        "miliony": 1000000,
        "miliardy": 1000000000,
        "biliony": 1000000000000,
        "milionu": 1000000,
        "bilionu": 1000000000000,
        "tis.": 1000,
        "mil.": 1000000,
        "mld.": 1000000000,
        "bil.": 1000000000000,
    },
    halves=("dop.", "odp."),
    currency="CZK",
)
