"""Dutch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

if TYPE_CHECKING:
    from mtfix.languages.quantity.model import Table


def quantities() -> Table:
    """How Dutch writes quantities."""
    from mtfix.languages.quantity.model import Table, spelled
    from mtfix.languages.quantity.units import SIGNS, SYMBOLS

    ones = word_list(
        "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien "
        "achttien negentien"
    )
    tens = {"twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80}
    tens |= {"negentig": 90}
    small = {word: value for value, word in enumerate(ones)} | tens
    for ten, value in tens.items():  # eenentwintig, tweeëntwintig
        small |= {f"{ones[n]}{'ën' if n in (2, 3) else 'en'}{ten}": value + n for n in range(1, 10)}
    words = {**small, "één": 1, "beide": 2, "honderd": 100, "dozijn": 12}
    words |= {f"{ones[n]}honderd": n * 100 for n in range(2, 20) if n != 10}
    words |= {f"{word}duizend": value * 1000 for word, value in small.items() if value > 1} | {
        "honderdduizend": 10**5
    }
    months = "januari februari maart april mei juni juli augustus september oktober november december"
    days = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"
    return Table(
        code="nl",
        group=".",
        decimal=",",
        hints=("illiard", "iljoen", "iljard", "duizend", "Duizend", "onderd", "ndag", "nsdag", "rdag", "vrijdag"),
        this_month="maand",
        this_year=r"(?:vorig|afgelopen|dit|volgend|komend)\w*\s+jaar|jaar\w*\s+(?:geleden|later)",
        falling=r"\b(?:min|minus|onder nul|negatie\w+|gedaald|daal\w+|verlies\w*|lager)\b",
        words=words,
        one_word=True,
        compounds={word: value for word, value in small.items() if value > 1},
        scales={
            "duizend": 10**3, "miljoen": 10**6, "mln": 10**6, "mln.": 10**6, "miljard": 10**9, "mld": 10**9, "mld.": 10**9,
            "biljoen": 10**12,
        },
        ordinal_after=r"-?(?:e|de|ste)\b",
        fractions={"helft": 2, "derde": 3, "kwart": 4, "vierde": 4, "tiende": 10},
        vague={
            "tientallen": (10, 99), "tiental": (8, 12), "twintigtal": (18, 22), "honderden": (100, 999),
            "duizenden": (1000, 9999), "tienduizenden": (10**4, 10**5), "honderdduizenden": (10**5, 10**6),
            "enkele": (2, 9), "verschillende": (2, 9), "meerdere": (2, 9),
        },
        multiples={
            "dubbel": 2, "dubbele": 2, "verdubbeld": 2, "verdubbelde": 2, "tweemaal": 2, "driemaal": 3, "half": 1,
            "halve": 1, "anderhalf": 1, "anderhalve": 1, "paar": 2, "decennium": 10, "eeuw": 100, "middernacht": 0,
        },
        fixed={
            "half miljoen": (500_000,), "half miljard": (5 * 10**8,), "anderhalf miljoen": (1_500_000,),
            "anderhalf miljard": (15 * 10**8,), "achtste finale": (8, 16), "achtste finales": (8, 16),
            "kwartfinale": (4, 8), "kwartfinales": (4, 8),
        },
        months={name: i for i, name in enumerate(months.split(), 1)},
        weekdays={name: i for i, name in enumerate(days.split(), 1)},
        to=r"\s?(?:[-–—]|tot|of|en|à)\s?(?:[$€£])?",
        link=r"\s+",
        halves={"'s ochtends": "am", "’s ochtends": "am", "'s middags": "pm", "’s middags": "pm", "'s avonds": "pm",
            "’s avonds": "pm"},
        clock=r"\suur(?=\s['’]s\s)|\suur(?=$|[.,;])",
        half=r"\senhalf|enhalf|\sen een half|\sen een halve",
        signs=SIGNS,
        units=SYMBOLS | spelled({
            "percent": "procent",
            "pp": "procentpunt|procentpunten",
            "bp": "basispunten|basispunt",
            "EUR": "euro|euro's|eur",
            "dollar": "dollar",
            "USD": "Amerikaanse dollar",
            "pounds": "pond",
            "JPY": "yen",
            "CNY": "yuan",
            "rouble": "roebel",
            "franc": "frank",
            "cent": "cent",
            "mm": "millimeter",
            "cm": "centimeter",
            "m": "meter",
            "km": "kilometer",
            "mile": "mijl",
            "ft": "voet",
            "inch": "inch",
            "m2": "vierkante meter|m2",
            "km2": "vierkante kilometer",
            "ha": "hectare",
            "l": "liter",
            "g": "gram",
            "kg": "kilo|kilogram",
            "t": "ton",
            "second": "seconden|seconde",
            "minute": "minuten|minuut|min",
            "hour": "uur|uren",
            "day": "dagen|dag",
            "week": "weken|week",
            "month": "maanden|maand",
            "year": "jaar|jaren",
            "century": "eeuwen",
            "degree": "graden|graad",
            "times": "keer|maal",
        }),
    )  # fmt: skip


LANGUAGE = Language(
    code="nl",
    conventions=cldr("nl"),
    quotes=("‘", "’"),
    inner_quotes=("“", "”"),
    other_quotes=(("„", "”"),),
    abbreviations=word_list(
        "bijv. bv. enz. o.a. d.w.z. m.a.w. i.p.v. t.o.v. a.u.b. dhr. mevr. dr. drs. prof. ing. ir. nr. "
        "blz. ca. zgn. evt. mln. mld. tel. St."
    ),
    function_words=word_list(
        "de het een van en in is dat op te zijn met voor niet aan er die ook om hij ze dit als bij nog uit "
        "naar door over heeft maar was of wordt werd kan dan meer geen ik je we worden zo al wel hun na tot "
        "deze"
    ),
    doubles=word_list("je die dat zij ze het hij haar er zo wat was waren zijn hun ha bla toen een in op aan uit"),
    emphatics=word_list("heel ja nee nou wel lang veel erg"),
    ratio=0.92,  # Django
    quantities=quantities,
)
