"""Czech. Units may come before tens (pětadvacet, 25)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

if TYPE_CHECKING:
    from mtfix.languages.quantity.model import Table


def quantities() -> Table:
    """How Czech writes quantities."""
    from fractions import Fraction

    from mtfix.languages.quantity.model import Table, spelled
    from mtfix.languages.quantity.units import SIGNS, SYMBOLS

    cases = {  # numerals with their cases
        1: "jeden jedna jedno jednoho jedné", 2: "dva dvě dvou dvěma dvoje oba obě obou", 3: "tři tří třem třemi troje",
        4: "čtyři čtyř čtyřem čtyřmi čtvero", 5: "pět pěti", 6: "šest šesti", 7: "sedm sedmi", 8: "osm osmi", 9: "devět devíti",
        10: "deset deseti", 11: "jedenáct jedenácti", 12: "dvanáct dvanácti", 13: "třináct třinácti",
        14: "čtrnáct čtrnácti", 15: "patnáct patnácti", 16: "šestnáct šestnácti", 17: "sedmnáct sedmnácti",
        18: "osmnáct osmnácti", 19: "devatenáct devatenácti", 20: "dvacet dvaceti", 30: "třicet třiceti",
        40: "čtyřicet čtyřiceti", 50: "padesát padesáti", 60: "šedesát šedesáti", 70: "sedmdesát sedmdesáti",
        80: "osmdesát osmdesáti", 90: "devadesát devadesáti", 100: "sto sta set stě stovka stovku stovkou", 200: "dvěstě", 300: "třista",
    }  # fmt: skip
    words = {word: value for value, forms in cases.items() for word in forms.split()}
    units = word_list("jedn dva tři čtyři pět šest sedm osm devět")
    words |= {
        f"{unit}a{cases[ten].split()[0]}": ten + one
        for ten in range(20, 100, 10)
        for one, unit in enumerate(units, 1)
    }
    nominative = {n: forms.split()[0] for n, forms in cases.items()}
    genitive = {n: forms.split()[1] for n, forms in cases.items() if 5 <= n < 100} | {
        2: "dvou",
        3: "tří",
        4: "čtyř",
    }
    # Of what ordinals are made: "šestnáctého".
    stems = {n: word.replace("cet", "cát") for n, word in nominative.items() if 10 < n < 100}
    months = (
        "ledna leden lednu lednem|února únor únoru únorem|března březen březnu březnem|dubna duben dubnu dubnem"
        "|května květen květnu květnem máj máje|června červen červnu červnem|července červenec červenci červencem"
        "|srpna srpen srpnu srpnem|září zářím|října říjen říjnu říjnem|listopadu listopad listopadem"
        "|prosince prosinec prosinci prosincem"
    )
    days = (
        "pondělí úterý středa čtvrtek pátek sobota neděle|pondělí úterý středy čtvrtka pátku soboty neděle"
        "|pondělí úterý středu čtvrtek pátek sobotu neděli"
    )
    return Table(
        code="cs",
        group=".",
        decimal=",",
        hints=("tisíc", "Tisíc", "ilion", "iliard", "stovk"),
        this_month="měsíc",
        this_year=r"\bv?loni\b|\bletos|(?:příští|minul|loňsk|letošn|tento|toho)\w*\s+ro[ck]|(?:před|za|přes)\s+ro[ck]",
        falling=r"\b(?:mínus|minus|pod nulou|pokles\w*|kles\w+|záporn\w+|ztrát\w*|sníž\w+)\b",
        words=words,
        attached=r"(?:let|minut|hodin|denn|měsíčn|metr|kilometr|procent|stránk|člen|díln)\w+",
        compounds={
            **{prefix: n for n, prefix in genitive.items()},
            **{stem: n for n, stem in stems.items()},
            **{f"{unit}a{genitive[ten]}": ten + one for ten in range(20, 100, 10) for one, unit in enumerate(units, 1)},
        },
        scales={
            **{f"tisíc{end}": 10**3 for end in ("", "e", "i", "ů", "ům", "ích")}, "tis.": 10**3, "tis": 10**3,
            **{f"milion{end}": 10**6 for end in ("", "y", "ů", "u", "ům", "ech")},
            **{f"milión{end}": 10**6 for end in ("", "y", "ů", "u", "ům", "ech")}, "mil.": 10**6,
            **{f"miliard{end}": 10**9 for end in ("", "y", "a", "u", "ám", "ách")}, "mld.": 10**9, "mld": 10**9,
            **{f"bilion{end}": 10**12 for end in ("", "y", "ů", "u")},
        },
        ordinal_after=r"\.(?=\s[a-záčďéěíňóřšťúůýž])|-?(?:tý|tého|tém)\b",
        fractions={"polovina": 2, "polovinu": 2, "poloviny": 2, "třetina": 3, "třetinu": 3, "třetiny": 3, "čtvrtina": 4,
            "čtvrtinu": 4, "čtvrt": 4, "desetina": 10},
        vague={
            "desítky": (10, 99), "desítek": (10, 99), "stovky": (100, 999), "stovek": (100, 999), "několik": (2, 9), "několika": (2, 9),
            "pár": (2, 9),
        },
        multiples={
            "dvakrát": 2, "dvojnásobek": 2, "dvojnásobně": 2, "třikrát": 3, "půl": 1, "poledne": 12, "půlnoci": 0, "půlnoc": 0,
            "dvojice": 2, "tucet": 12, "desetiletí": 10, "století": 100, "jeden a půl": 1,
        },
        fixed={
            **dict.fromkeys(("půl bodu", "půl procentního bodu"), (Fraction(1, 2), 50)),
            "půl milionu": (500_000,), "půl miliardy": (5 * 10**8,), "půldruhého": (Fraction(3, 2),), "půl roku": (6, 2),
            "půl hodiny": (30, 2), "osmifinále": (8, 16), "čtvrtfinále": (4, 8), "šestnáctifinále": (16, 32),
        },
        months={word: i for i, forms in enumerate(months.split("|"), 1) for word in forms.split()},
        weekdays={word: i for forms in days.split("|") for i, word in enumerate(forms.split(), 1)},
        to=r"\s?(?:[-–—]|až|do|nebo|a)\s?",
        link=r"\s+",
        halves={"ráno": "am", "dopoledne": "am", "odpoledne": "pm", "večer": "pm", "v noci": ""},
        clock=r"\shodin[ay]?(?=\s(?:ráno|dopoledne|odpoledne|večer))",
        half=r"\sa půl",
        signs=SIGNS,
        units=SYMBOLS | spelled({
            "percent": "procent|procenta|procento",
            "pp": "procentních bodů|procentního bodu|procentní body|procentní bod|p. b.|p.b.",
            "CZK": "korun českých|Kč|kč",
            "krone": "korun|koruny|koruna|korunu",
            "EUR": "eur|euro|eura",
            "dollar": "dolarů|dolary|dolar|dolaru",
            "USD": "amerických dolarů",
            "rouble": "rublů|rubly|rubl|rublu",
            "UAH": "hřiven|hřivny|hřivna",
            "JPY": "jenů|jeny",
            "CNY": "jüanů|juanů",
            "franc": "franků",
            "pounds": "liber|libry",
            "": "roku|roce|rok",
            "mm": "milimetrů|milimetry",
            "cm": "centimetrů|centimetry|centimetr",
            "m": "metrů|metry|metr|metru",
            "km": "kilometrů|kilometry|kilometr|kilometru",
            "mile": "mil|míle|míli",
            "ft": "stop|stopy",
            "inch": "palců|palce|palec",
            "m2": "metrů čtverečních|čtverečních metrů",
            "km2": "kilometrů čtverečních|čtverečních kilometrů",
            "ha": "hektarů|hektary",
            "l": "litrů|litry|litr|litru",
            "g": "gramů|gramy",
            "kg": "kilogramů|kilogramy|kilo|kil",
            "t": "tun|tuny|tuna",
            "second": "sekund|sekundy|sekundu|vteřin",
            "minute": "minut|minuty|minutu|min",
            "hour": "hodin|hodiny|hodina|hodinu|hod.",
            "day": "dní|dny|den|dnů|dne",
            "week": "týdnů|týdny|týden|týdne",
            "month": "měsíců|měsíce|měsíc",
            "year": "let|roky|léta",
            "degree": "stupňů|stupně|stupeň",
            "c": "stupňů Celsia|stupně Celsia",
            "times": "krát",
        }),
    )  # fmt: skip


LANGUAGE = Language(
    code="cs",
    conventions=cldr("cs"),
    letters="ěĚřŘůŮ",
    quotes=("„", "“"),
    inner_quotes=("‚", "‘"),
    other_quotes=(("»", "«"),),
    abbreviations=word_list(
        "např. atd. apod. tj. tzv. tzn. č. s. str. r. ul. nám. ing. Ing. Mgr. MUDr. JUDr. Dr. prof. doc. "
        "mil. mld. tis. resp. st."
    ),
    function_words=word_list(
        "a v se na je že s to o z do i pro za by jako po ale si který od nebo podle při jeho už jen když "
        "jejich byla bude byl jsem však tak ještě má byli která které až aby kde mezi před pouze co není než "
        "jsou ve k"
    ),
    doubles=word_list("že se si to ta ten ty ti je ale jen už jeho jejich její ha bla byl byla bylo by zum"),
    emphatics=word_list("moc velmi strašně tak dlouho daleko pomalu hodně dávno ne no"),
    ratio=0.99,  # Django
    quantities=quantities,
)
