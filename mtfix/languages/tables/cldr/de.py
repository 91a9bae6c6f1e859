"""Conventions of German. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="German",
    endonym="Deutsch",
    right_to_left=False,
    decimal=",",
    group=".",
    percent="#,##0\xa0%",
    digits="0123456789",
    date="dd.MM.yy",
    time="HH:mm",
    months=(
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
    months_alone=(
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
    months_short=("Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."),
    weekdays=("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    weekdays_short=("Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So."),
    scales={
        "Tausend": 1000,
        "Millionen": 1000000,
        "Milliarden": 1000000000,
        "Billionen": 1000000000000,
        "Million": 1000000,
        "Milliarde": 1000000000,
        "Billion": 1000000000000,
        "Mio.": 1000000,
        "Mrd.": 1000000000,
        "Bio.": 1000000000000,
    },
    halves=("AM", "PM"),
    currency="EUR",
)
