"""Conventions of Russian. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Russian",
    endonym="русский",
    right_to_left=False,
    decimal=",",
    group="\xa0",
    percent="#,##0\xa0%",
    digits="0123456789",
    date="dd.MM.y",
    time="HH:mm",
    months=(
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ),
    months_alone=(
        "январь",
        "февраль",
        "март",
        "апрель",
        "май",
        "июнь",
        "июль",
        "август",
        "сентябрь",
        "октябрь",
        "ноябрь",
        "декабрь",
    ),
    months_short=("янв.", "февр.", "мар.", "апр.", "мая", "июн.", "июл.", "авг.", "сент.", "окт.", "нояб.", "дек."),
    weekdays=("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"),
    weekdays_short=("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
    scales={
        "тысячи": 1000,
        "миллиона": 1000000,
        "миллиарда": 1000000000,
        "триллиона": 1000000000000,
        "тысяча": 1000,
        "миллион": 1000000,
        "миллиард": 1000000000,
        "триллион": 1000000000000,
        "тысяч": 1000,
        "миллионов": 1000000,
        "миллиардов": 1000000000,
        "триллионов": 1000000000000,
        "тыс.": 1000,
        "млн": 1000000,
        "млрд": 1000000000,
        "трлн": 1000000000000,
    },
    halves=("AM", "PM"),
    currency="RUB",
)
