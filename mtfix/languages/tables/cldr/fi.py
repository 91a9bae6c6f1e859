"""Conventions of Finnish. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Finnish",
    endonym="suomi",
    right_to_left=False,
    decimal=",",
    group="\xa0",
    percent="#,##0\xa0%",
    digits="0123456789",
    date="d.M.y",
    time="H.mm",
    months=(
        "tammikuuta",
        "helmikuuta",
        "maaliskuuta",
        "huhtikuuta",
        "toukokuuta",
        "kesäkuuta",
        "heinäkuuta",
        "elokuuta",
        "syyskuuta",
        "lokakuuta",
        "marraskuuta",
        "joulukuuta",
    ),
    months_alone=(
        "tammikuu",
        "helmikuu",
        "maaliskuu",
        "huhtikuu",
        "toukokuu",
        "kesäkuu",
        "heinäkuu",
        "elokuu",
        "syyskuu",
        "lokakuu",
        "marraskuu",
        "joulukuu",
    ),
    months_short=(
        "tammi",
        "helmi",
        "maalis",
        "huhti",
        "touko",
        "kesä",
        "heinä",
        "elo",
        "syys",
        "loka",
        "marras",
        "joulu",
    ),
    weekdays=("maanantaina", "tiistaina", "keskiviikkona", "torstaina", "perjantaina", "lauantaina", "sunnuntaina"),
    weekdays_short=("ma", "ti", "ke", "to", "pe", "la", "su"),
    scales={
        "tuhatta": 1000,
        "miljoonaa": 1000000,
        "miljardia": 1000000000,
        "biljoonaa": 1000000000000,
        "tuhat": 1000,
        "miljoona": 1000000,
        "miljardi": 1000000000,
        "biljoona": 1000000000000,
        "milj.": 1000000,
        "mrd.": 1000000000,
        "bilj.": 1000000000000,
    },
    halves=("ap.", "ip."),
    currency="EUR",
)
