"""Conventions of Basque. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Basque",
    endonym="euskara",
    right_to_left=False,
    decimal=",",
    group=".",
    percent="%\xa0#,##0",
    digits="0123456789",
    date="yy/M/d",
    time="HH:mm",
    months=(
        "urtarrila",
        "otsaila",
        "martxoa",
        "apirila",
        "maiatza",
        "ekaina",
        "uztaila",
        "abuztua",
        "iraila",
        "urria",
        "azaroa",
        "abendua",
    ),
    months_alone=(
        "urtarrila",
        "otsaila",
        "martxoa",
        "apirila",
        "maiatza",
        "ekaina",
        "uztaila",
        "abuztua",
        "iraila",
        "urria",
        "azaroa",
        "abendua",
    ),
    months_short=("urt.", "ots.", "mar.", "api.", "mai.", "eka.", "uzt.", "abu.", "ira.", "urr.", "aza.", "abe."),
    weekdays=("astelehena", "asteartea", "asteazkena", "osteguna", "ostirala", "larunbata", "igandea"),
    weekdays_short=("al.", "ar.", "az.", "og.", "or.", "lr.", "ig."),
    scales={"milioi": 1000000, "bilioi": 1000000000000},
    halves=("AM", "PM"),
    currency="EUR",
)
