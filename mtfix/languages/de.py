"""German."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtfix.languages.support.record import Language, phrase_list, word_list
from mtfix.languages.tables.cldr import cldr

if TYPE_CHECKING:
    from mtfix.languages.quantity.model import Table


def quantities() -> Table:
    """How German writes quantities."""
    from fractions import Fraction

    from mtfix.languages.quantity.model import Table, spelled

    ones = word_list(
        "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
        "sechzehn siebzehn achtzehn neunzehn"
    )
    tens = {
        "zwanzig": 20,
        "dreißig": 30,
        "vierzig": 40,
        "fünfzig": 50,
        "sechzig": 60,
        "siebzig": 70,
        "achtzig": 80,
        "neunzig": 90,
    }
    small = {word: value for value, word in enumerate(ones)} | tens
    small |= {f"{ones[one]}und{ten}": value + one for ten, value in tens.items() for one in range(1, 10)}
    words = {
        **small,
        "eins": 1,
        "eine": 1,
        "einen": 1,
        "einer": 1,
        "zweien": 2,
        "beide": 2,
        "beiden": 2,
        "hundert": 100,
        "dutzend": 12,
    }
    words |= {f"{ones[n]}hundert": n * 100 for n in range(1, 10)}
    words |= {f"{word}tausend": value * 1000 for word, value in small.items() if value} | {"hunderttausend": 10**5}
    months = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
    days = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"

    return Table(
        code="de",
        this_month="monat",
        this_year=r"(?:letzt|vergangen|vorig|dies|nächst|kommend|selb|folgend)\w*\s+jahr|vorjahr|heuer|vor einem jahr|jahr\w*\s+(?:später|zuvor)",
        group=".",
        decimal=",",
        words=words,
        one_word=True,
        compounds={word: value for word, value in small.items() if value > 1},
        scales={
            "tausend": 10**3, "Tausend": 10**3, "Million": 10**6, "Millionen": 10**6, "Mio.": 10**6, "Mio": 10**6,
                "million": 10**6, "millionen": 10**6,
            "Milliarde": 10**9, "Milliarden": 10**9, "Mrd.": 10**9, "Mrd": 10**9, "milliarde": 10**9,
                "milliarden": 10**9, "Billionen": 10**12,
            "Billion": 10**12, "billionen": 10**12, "billion": 10**12,
        },
        ordinal_after=r"\.(?=\s[a-zäöüA-ZÄÖÜ])|-?(?:te|ten|ter|tes|sten|ste)\b",
        fractions={"hälfte": 2, "drittel": 3, "viertel": 4, "fünftel": 5, "zehntel": 10},
        vague={
            "dutzende": (12, 120), "hunderte": (100, 999), "hunderten": (100, 999), "tausende": (1000, 9999),
            "tausenden": (1000, 9999), "zehntausende": (10**4, 10**5), "hunderttausende": (10**5, 10**6),
            "mehrere": (2, 9), "einige": (2, 9),
        },
        multiples={
            "einmal": 1, "zweimal": 2, "dreimal": 3, "doppelt": 2, "verdoppelt": 2, "verdreifacht": 3,
            "anderthalb": 1, "eineinhalb": 1, "halbes": 1, "paar": 2, "jahrzehnt": 10, "mittag": 12,
            "mitternacht": 0,
        },
        months={**{name: i for i, name in enumerate(months.split(), 1)}, "Jänner": 1, "Jan.": 1, "Feb.": 2,
            "Aug.": 8, "Sept.": 9, "Okt.": 10, "Nov.": 11, "Dez.": 12},
        weekdays={**{name: i for i, name in enumerate(days.split(), 1)}, "Sonnabend": 6},
        fixed={
            **dict.fromkeys(("halben Prozentpunkt", "halber Prozentpunkt"), (Fraction(1, 2), 50)),
            **dict.fromkeys(("Viertelprozentpunkt", "viertel Prozentpunkt"), (Fraction(1, 4), 25)),
            **{f"{half} {unit}": (Fraction(3, 2), many) for half in ("anderthalb", "eineinhalb") for unit, many in (
                ("Jahre", 18), ("Jahren", 18), ("Monate", 45), ("Monaten", 45), ("Stunden", 90), ("Minuten", 90))},
            **{f"{word}einhalb": (n + Fraction(1, 2),) for n, word in enumerate(
                ("zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"), 2)},
            **{f"halbe{n} {scale}": (size // 2,) for n in ("", "n")
               for scale, size in (("Million", 10**6), ("Milliarde", 10**9))},
            "Achtelfinale": (8, 16), "Viertelfinale": (4, 8), "Sechzehntelfinale": (16, 32),
            "Erster Weltkrieg": (1,), "Zweiter Weltkrieg": (2,), "Zweiten Weltkrieg": (2,),
            "Ersten Weltkrieg": (1,),
        },
        to=r"\s?(?:[-–—]|bis|oder|und)\s?(?:[$€£])?",
        link=r"\s+",
        clock=r"\s?Uhr",
        half="einhalb",
        signs=spelled({
            "dollar": "$",
            "USD": "US$",
            "EUR": "€|EUR",
            "GBP": "£",
            "CHF": "CHF",
        }),
        units=spelled({
            "percent": "%|Prozent",
            "pp": "Prozentpunkte|Prozentpunkten|Prozentpunkt|%-Punkte|%-Punkten|%-Punkt",
            "bp": "Basispunkte|Basispunkten|Basispunkt",
            "permille": "Promille",
            "EUR": "Euro|€|EUR|eur",
            "dollar": "Dollar",
            "USD": "US-Dollar",
            "CHF": "Franken",
            "": "Jahrhundert",
            "pounds": "Pfund",
            "JPY": "Yen",
            "CNY": "Yuan",
            "rouble": "Rubel",
            "cent": "Cent",
            "mm": "mm|Millimeter",
            "cm": "cm|Zentimeter",
            "m": "m|Meter|Metern",
            "km": "km|Kilometer|Kilometern",
            "mile": "Meilen",
            "m2": "Quadratmeter|qm|m²",
            "km2": "Quadratkilometer",
            "ha": "Hektar",
            "l": "Liter|l",
            "ml": "ml",
            "g": "g|Gramm",
            "kg": "kg|Kilogramm|Kilo",
            "t": "Tonnen|Tonne",
            "second": "Sekunden|Sekunde",
            "minute": "Minuten|Minute|Min.",
            "hour": "Stunden|Stunde|Std.",
            "day": "Tage|Tag|Tagen",
            "week": "Wochen|Woche",
            "month": "Monate|Monat|Monaten",
            "year": "Jahre|Jahr|Jahren",
            "kmh": "km/h",
            "degree": "Grad|°",
            "c": "Grad Celsius|°C",
            "kwh": "kWh|Kilowattstunden",
            "mw": "MW",
            "KB": "Kilobyte",
            "MB": "Megabyte",
            "GB": "Gigabyte",
            "TB": "Terabyte",
            "times": "mal|Mal|-mal",
        }),
    )  # fmt: skip


LANGUAGE = Language(
    code="de",
    conventions=cldr("de"),
    letters="ßẞ",
    quotes=("„", "“"),
    inner_quotes=("‚", "‘"),
    other_quotes=(("»", "«"), ("›", "‹"), ("«", "»"), ("‹", "›")),
    abbreviations=phrase_list(
        "z. B.|z.B.|d. h.|d.h.|u. a.|u.a.|usw.|bzw.|ca.|Dr.|Prof.|Nr.|Str.|St.|Abs.|Art.|Bd.|S.|vgl.|"
        "evtl.|ggf.|inkl.|Mio.|Mrd.|Tel.|Hr.|Fr.|Std.|Min.|v. Chr.|n. Chr.|geb.|gest.|o. Ä.|u. Ä.|sog.|"
        "Jh."
    ),
    function_words=word_list(
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden "
        "aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur "
        "oder aber vor zur bis mehr durch man"
    ),
    doubles=word_list(
        "die der das den dem des sie sich es ihr wir uns euch wie was war wird ein an auf aus bei mit nach "
        "vor zu um ab durch über unter ha he hi ho bla bum eins waren haben sein werden"
    ),
    emphatics=word_list("sehr ganz so viele viel lange weit immer mehr nie ja nein doch na"),
    ratio=0.9,  # WMT23
    adds_stop=0.01,  # WMT23
    quantities=quantities,
)
