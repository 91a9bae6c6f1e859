"""Italian. Numerals below a hundred thousand are one word (Accademia della Crusca)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

if TYPE_CHECKING:
    from mtfix.languages.quantity.model import Table


def quantities() -> Table:
    """How Italian writes quantities."""
    from fractions import Fraction

    from mtfix.languages.quantity.model import Table, spelled
    from mtfix.languages.quantity.units import SIGNS, SYMBOLS

    ones = word_list(
        "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
        "diciassette diciotto diciannove"
    )
    tens = word_list("venti trenta quaranta cinquanta sessanta settanta ottanta novanta")
    words = {word: value for value, word in enumerate(ones)} | {"un": 1, "una": 1, "entrambi": 2, "entrambe": 2}
    for value, ten in enumerate(tens, 2):
        words[ten] = value * 10
        for one in range(1, 10):  # ventuno, ventotto, ventitré
            stem = ten[:-1] if one in (1, 8) else ten
            words |= {f"{stem}{form}": value * 10 + one for form in {3: ("tre", "tré")}.get(one, (ones[one],))}
        words[f"{ten[:-1]}un"] = value * 10 + 1
    words |= {"cento": 100, "dozzina": 12} | {f"{ones[n]}cento": n * 100 for n in range(2, 10)}
    thousands = {f"{word}mila": value * 1000 for word, value in words.items() if 1 < value < 1000}
    # "Il Novecento" is the 20th century, the 1900s; so named are those from the 13th on.
    elided = [f"{article}{mark}" for article in ("l", "dell", "nell", "all", "sull", "dall") for mark in "'’"]
    centuries = {
        f"{article}{ones[n]}cento": (n + 11, 1000 + n * 100, n * 100)
        for n in range(2, 10)
        for article in (elided if n == 8 else ("il ", "del ", "nel ", "al ", "sul ", "dal "))
    }
    months = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
    days = "lunedì martedì mercoledì giovedì venerdì sabato domenica"
    return Table(
        code="it",
        group=".",
        decimal=",",
        hints=("mila", "mille", "milion", "miliard", "edì", "sabato", "domenica"),
        this_month="mese",
        this_year=r"(?:scors|quest|prossim|stess|passat)\w*\s+anno|anno\s+(?:scorso|prossimo|passato)|ann[oi]\s+fa|un anno",
        falling=r"\b(?:meno|sotto zero|negativ\w+|cal\w+|perdit\w+|diminu\w+)\b",
        partitive=r"di\s|d['’]",
        words=words | thousands | {"centomila": 10**5},
        one_word=True,
        compounds={word.rstrip("aeio"): value for word, value in words.items() if 10 < value < 100},
        tails=("enn",),
        scales={
            "mille": 10**3, "mila": 10**3, "milione": 10**6, "milioni": 10**6, "mln": 10**6, "miliardo": 10**9,
            "miliardi": 10**9, "mld": 10**9, "bilione": 10**12, "bilioni": 10**12,
        },
        ordinal_after=r"[°ºª](?!\w)",
        fractions={"metà": 2, "terzi": 3, "quarti": 4, "decimo": 10, "decimi": 10},
        vague={
            "decine": (10, 99), "decina": (8, 12), "ventina": (18, 22), "trentina": (28, 32), "quarantina": (38, 42),
            "cinquantina": (48, 52), "centinaio": (90, 110), "centinaia": (100, 999), "migliaio": (900, 1100),
            "migliaia": (1000, 9999), "dozzine": (12, 120), "alcuni": (2, 9), "alcune": (2, 9), "diversi": (2, 9),
        },
        multiples={
            "doppio": 2, "raddoppiato": 2, "triplo": 3, "triplicato": 3, "mezzo": 1, "mezza": 1, "mezzogiorno": 12,
            "mezzanotte": 0, "decennio": 10, "paio": 2, "coppia": 2, "secolo": 100,
        },
        fixed={
            "mezzo punto": (Fraction(1, 2), 50),
            "mezzo milione": (500_000,), "sedicesimi di finale": (16, 32), "ottavi di finale": (8, 16),
            "quarti di finale": (4, 8),
        } | centuries,
        months={name: i for i, name in enumerate(months.split(), 1)},
        weekdays={name: i for i, name in enumerate(days.split(), 1)},
        to=r"\s?(?:[-–—]|a|o|e|ai|alle)\s?(?:[$€£])?",
        link=r"\s+(?:e\s+)?",
        halves={"del mattino": "am", "di mattina": "am", "del pomeriggio": "pm", "di sera": "pm", "di notte": ""},
        half=r"\se mezzo|\se mezza",
        signs=SIGNS,
        units=SYMBOLS | spelled({
            "percent": "per cento|percento",
            "pp": "punti percentuali|punto percentuale",
            "bp": "punti base|punto base",
            "EUR": "euro|eur",
            "dollar": "dollari|dollaro",
            "USD": "dollari americani|dollari statunitensi",
            "GBP": "sterline|sterlina",
            "JPY": "yen",
            "CNY": "yuan",
            "rouble": "rubli",
            "franc": "franchi",
            "cent": "centesimi",
            "mm": "millimetri",
            "cm": "centimetri|centimetro",
            "m": "metri|metro",
            "km": "chilometri|chilometro",
            "mile": "miglia|miglio",
            "ft": "piedi",
            "inch": "pollici|pollice",
            "m2": "metri quadrati|metri quadri|mq",
            "km2": "chilometri quadrati",
            "ha": "ettari|ettaro",
            "acre": "acri",
            "l": "litri|litro",
            "g": "grammi",
            "kg": "chili|chilo|chilogrammi",
            "t": "tonnellate",
            "second": "secondi|secondo",
            "minute": "minuti|minuto",
            "hour": "ore|ora",
            "day": "giorni|giorno",
            "week": "settimane|settimana",
            "month": "mesi|mese",
            "year": "anni|anno",
            "century": "secoli",
            "degree": "gradi|grado",
            "times": "volte",
        }),
    )  # fmt: skip


LANGUAGE = Language(
    code="it",
    conventions=cldr("it"),
    quotes=("«", "»"),
    inner_quotes=("“", "”"),
    other_quotes=(("‘", "’"),),
    abbreviations=word_list(
        "sig. sig.ra. dott. dott.ssa. prof. ing. avv. ecc. p.es. es. pag. pagg. art. n. tel. cap. c.so. "
        "p.za. S.p.A. S.r.l. ca. cfr."
    ),
    function_words=word_list(
        "di che e la il un a per in una sono mi ho si lo non ha le con i da no del se della al come ma più "
        "dei o nel anche questo gli delle alla ci dal cosa era suo sua essere quando molto tutti dopo senza "
        "già"
    ),
    doubles=word_list(
        "che si così piano quasi man via poco lì là la appena zitto mogi quatto ha bla proprio due ci"
    ),
    emphatics=word_list("sì no molto tutto solo presto subito bene ben"),
    ratio=0.91,  # Django
    quantities=quantities,
)
