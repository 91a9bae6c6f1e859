"""French."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtfix.languages.support.record import Language, phrase_list, word_list
from mtfix.languages.tables.cldr import cldr

if TYPE_CHECKING:
    from mtfix.languages.quantity.model import Table


def quantities() -> Table:
    """How French writes quantities."""
    from fractions import Fraction

    from mtfix.languages.quantity.model import Table, spelled

    ones = word_list(
        "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
    )
    words = {word: value for value, word in enumerate(ones)} | {
        "une": 1,
        "dix-sept": 17,
        "dix-huit": 18,
        "dix-neuf": 19,
    }
    tens = {
        "vingt": 20,
        "trente": 30,
        "quarante": 40,
        "cinquante": 50,
        "soixante": 60,
        "septante": 70,
        "huitante": 80,
        "nonante": 90,
    }
    words |= tens | {
        "quatre-vingt": 80,
        "quatre-vingts": 80,
        "cent": 100,
        "cents": 100,
        "soixante-dix": 70,
        "quatre-vingt-dix": 90,
    }
    words |= {f"soixante-{w}": 60 + v for w, v in words.items() if 10 < v < 20} | {
        f"quatre-vingt-{w}": 80 + v for w, v in words.items() if 0 < v < 20
    }
    words |= {"soixante et onze": 71}
    months = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    days = "lundi mardi mercredi jeudi vendredi samedi dimanche"

    return Table(
        code="fr",
        this_month="mois",
        this_year="année",
        partitive=r"de\s|d['’]",
        group=".",
        decimal=",",
        hour_sign="h",
        words=words,
        scales={
            "mille": 10**3, "million": 10**6, "millions": 10**6, "milliard": 10**9, "milliards": 10**9, "M": 10**6,
            "Md": 10**9, "Mds": 10**9, "k": 10**3, "billions": 10**12,
        },
        ordinal_after=r"(?:er|re|ère|e|ème|nd|nde|es)\b",
        fractions={"tiers": 3, "quart": 4, "quarts": 4, "moitié": 2, "dixième": 10},
        vague={
            "dizaine": (8, 12), "dizaines": (10, 99), "douzaine": (12, 12), "vingtaine": (18, 22),
            "trentaine": (28, 32), "quarantaine": (38, 42), "cinquantaine": (48, 52), "centaine": (90, 110),
            "centaines": (100, 999), "millier": (900, 1100), "milliers": (1000, 9999), "quelques": (2, 9),
            "plusieurs": (2, 9),
        },
        multiples={
            "double": 2, "doublé": 2, "triple": 3, "triplé": 3, "demi": 1, "demie": 1, "midi": 12, "minuit": 0,
            "décennie": 10, "premier": 1, "première": 1,
        },
        fixed={
            "demi-point": (Fraction(1, 2), 50),
            "demi point": (Fraction(1, 2), 50),
            # Centuries and districts; smaller ones nobody misses.
            **{f"{roman}e": (n,) for n, roman in enumerate(
                ("XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI"), 13)},
            "demi-million": (500_000,), "demi-milliard": (5 * 10**8,),
            "seizièmes de finale": (16, 32), "huitièmes de finale": (8, 16), "quarts de finale": (4, 8),
            "huitième de finale": (8, 16), "quart de finale": (4, 8),
        },
        months={name: i for i, name in enumerate(months.split(), 1)},
        weekdays={name: i for i, name in enumerate(days.split(), 1)},
        to=r"\s?(?:[-–—]|à|ou|et|au)\s?(?:[$€£])?",
        link=r"(?:-|\s+et\s+|-et-|\s+)",
        clock=r"\s?(?:heures?|h)\b(?!\s?\d)",
        half=r"\set demie?",
        signs=spelled({
            "dollar": "$",
            "USD": "US$",
            "EUR": "€",
            "GBP": "£",
        }),
        units=spelled({
            "percent": "%|pour cent",
            "pp": "points de pourcentage|point de pourcentage|points de %|point de %",
            "bp": "points de base|point de base",
            "permille": "pour mille",
            "EUR": "euros|euro|€",
            "dollar": "dollars|dollar|$",
            "USD": "dollars américains",
            "franc": "francs",
            "CHF": "francs suisses",
            "GBP": "livres sterling",
            "pounds": "livres",
            "JPY": "yens",
            "CNY": "yuans",
            "rouble": "roubles",
            "mm": "mm|millimètres",
            "cm": "cm|centimètres",
            "m": "m|mètres|mètre",
            "km": "km|kilomètres|kilomètre",
            "m2": "mètres carrés|m²",
            "km2": "kilomètres carrés|km²",
            "ha": "hectares|hectare",
            "l": "litres|litre",
            "ml": "ml",
            "g": "g|grammes",
            "kg": "kg|kilos|kilogrammes",
            "t": "tonnes|tonne",
            "second": "secondes",
            "minute": "minutes|minute",
            "hour": "heures|heure",
            "day": "jours|jour",
            "week": "semaines|semaine",
            "month": "mois",
            "year": "ans|an|années|année",
            "century": "siècles",
            "degree": "degrés|°",
            "c": "°C",
            "kmh": "km/h",
            "kwh": "kWh",
            "KB": "ko|Ko",
            "MB": "Mo|mégaoctets",
            "GB": "Go|gigaoctets",
            "TB": "To|téraoctets",
            "times": "fois",
        }),
    )  # fmt: skip


LANGUAGE = Language(
    code="fr",
    conventions=cldr("fr"),
    quotes=("«", "»"),
    inner_quotes=("“", "”"),
    other_quotes=(("‘", "’"), ("‹", "›")),
    quote_space="\xa0",
    spaced_signs=";:!?%",
    abbreviations=phrase_list(
        "M.|MM.|etc.|p. ex.|cf.|c.-à-d.|av.|chap.|art.|p.|pp.|vol.|éd.|env.|tél.|janv.|févr.|avr.|juil.|"
        "sept.|oct.|nov.|déc."
    ),
    function_words=word_list(
        "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec "
        "ou son aux d'un cette d'une ont ses mais comme on tout nous sa fait été aussi leur bien peut ces y "
        "deux"
    ),
    doubles=word_list("nous vous si tout tous là en un une il elle elles ils bla ha hi tam plus fait faire sont"),
    emphatics=word_list("très oui non bien petit peu longtemps jamais toujours toutes chut"),
    ratio=0.83,  # Django
    quantities=quantities,
)
