"""Polish."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

if TYPE_CHECKING:
    from mtfix.languages.quantity.model import Table


def quantities() -> Table:
    """How Polish writes quantities."""
    from fractions import Fraction

    from mtfix.languages.quantity.model import Table, spelled
    from mtfix.languages.quantity.units import SIGNS, SYMBOLS

    cases = {  # numerals with their cases
        1: "jeden jedna jedno jednego jednej", 2: "dwa dwie dwóch dwaj dwu dwoma dwoje oba obie obaj obu",
        3: "trzy trzech trzej trzem troje", 4: "cztery czterech czterej czterem czworo", 5: "pięć pięciu pięcioro",
        6: "sześć sześciu", 7: "siedem siedmiu", 8: "osiem ośmiu", 9: "dziewięć dziewięciu", 10: "dziesięć dziesięciu",
        11: "jedenaście jedenastu", 12: "dwanaście dwunastu", 13: "trzynaście trzynastu", 14: "czternaście czternastu",
        15: "piętnaście piętnastu", 16: "szesnaście szesnastu", 17: "siedemnaście siedemnastu",
        18: "osiemnaście osiemnastu", 19: "dziewiętnaście dziewiętnastu", 20: "dwadzieścia dwudziestu",
        30: "trzydzieści trzydziestu", 40: "czterdzieści czterdziestu", 50: "pięćdziesiąt pięćdziesięciu",
        60: "sześćdziesiąt sześćdziesięciu", 70: "siedemdziesiąt siedemdziesięciu",
        80: "osiemdziesiąt osiemdziesięciu", 90: "dziewięćdziesiąt dziewięćdziesięciu", 100: "sto stu setka setkę",
        200: "dwieście dwustu", 300: "trzysta trzystu", 400: "czterysta czterystu", 500: "pięćset pięciuset",
        600: "sześćset sześciuset", 700: "siedemset siedmiuset", 800: "osiemset ośmiuset", 900: "dziewięćset dziewięciuset",
    }  # fmt: skip
    # Of what ordinals are made, and adjectives: "szesnastego", "szesnastoletni".
    nth = {n: f"{cases[n].split()[0][:-4]}st" for n in range(11, 20)}
    nth |= {20: "dwudziest", 30: "trzydziest", 40: "czterdziest"} | {
        n: cases[n].split()[0] for n in range(50, 100, 10)
    }
    ones = word_list("jedno dwu trzy cztero pięcio sześcio siedmio ośmio dziewięcio dziesięcio")
    tens = {n: f"{stem}o" for n, stem in nth.items() if 10 < n < 50}
    tens |= {n: f"{cases[n].split()[0][:-2]}ęcio" for n in range(50, 100, 10)}
    months = (
        "stycznia styczeń styczniu styczniem|lutego luty lutym|marca marzec marcu marcem"
        "|kwietnia kwiecień kwietniu kwietniem|maja maj maju majem"
        "|czerwca czerwiec czerwcu czerwcem|lipca lipiec lipcu lipcem|sierpnia sierpień sierpniu sierpniem"
        "|września wrzesień wrześniu wrześniem"
        "|października październik październiku październikiem|listopada listopad listopadzie listopadem"
        "|grudnia grudzień grudniu grudniem"
    )
    days = (
        "poniedziałek wtorek środa czwartek piątek sobota niedziela"
        "|poniedziałku wtorku środy czwartku piątku soboty niedzieli"
        "|poniedziałek wtorek środę czwartek piątek sobotę niedzielę"
    )
    return Table(
        code="pl",
        group=".",
        decimal=",",
        hints=("tysi", "Tysi", "ilion", "iliard"),
        this_month="miesi[ąę]c",
        this_year=r"(?:zeszł|ubiegł|minion|przyszł|bieżąc|t)\w*\s+rok|(?:rok|lat\w*)\s+temu|za\s+rok",
        falling=r"\b(?:minus|poniżej|spad\w+|ujemn\w+|strat\w+|zmniejsz\w+)\b",
        words={word: value for value, forms in cases.items() for word in forms.split()},
        compounds={
            **{prefix: n for n, prefix in enumerate(ones, 1) if n > 1}, **{prefix: n for n, prefix in tens.items()},
            **{stem: n for n, stem in nth.items()},
            **{tens[ten] + one: ten + n for ten in range(20, 100, 10) for n, one in enumerate(ones[:9], 1)},
        },
        scales={
            **dict.fromkeys(word_list("tysiąc tysiące tysięcy tysiąca tysiącach tys. tys"), 10**3),
            **{f"milion{end}": 10**6 for end in ("", "y", "ów", "a", "om", "ach", "ami")}, "mln": 10**6,
            **{f"miliard{end}": 10**9 for end in ("", "y", "ów", "a", "om", "ach", "ami")}, "mld": 10**9,
            **{f"bilion{end}": 10**12 for end in ("", "y", "ów", "a", "om", "ach", "ami")}, "bln": 10**12,
        },
        ordinal_after=r"-(?:go|ty|ta|te|tego|szy|szego|gi|giego|ci|ciego|tej)\b|\.(?=\s[a-ząćęłńóśźż])",
        fractions={
            "połowa": 2, "połowę": 2, "połowy": 2, "trzecia": 3, "trzecią": 3, "ćwierć": 4, "jedna czwarta": 4,
            "czwarte": 4,
        },
        vague={
            "dziesiątki": (10, 99), "setki": (100, 999), "setek": (100, 999), "kilka": (2, 9), "kilku": (2, 9),
            "kilkanaście": (11, 19), "kilkunastu": (11, 19), "kilkadziesiąt": (20, 99), "kilkudziesięciu": (20, 99),
            "kilkaset": (200, 999), "kilkuset": (200, 999),
        },
        multiples={
            "dwukrotnie": 2, "podwójny": 2, "podwójna": 2, "dwa razy": 2, "trzykrotnie": 3, "półtora": 1, "półtorej": 1,
            "południe": 12, "północ": 0, "para": 2, "tuzin": 12, "dekada": 10, "wiek": 100, "stulecie": 100, "doba": 24,
            "dobę": 24, "pół": 1,
        },
        fixed={
            "pół punktu": (Fraction(1, 2), 50),
            "pół miliona": (500_000,), "pół miliarda": (5 * 10**8,), "półtora miliona": (1_500_000,),
            "półtora tysiąca": (1500,), "półtora miliarda": (15 * 10**8,), "pół roku": (6, 2), "pół godziny": (30, 2),
            "1/8 finału": (8, 16), "1/4 finału": (4, 8), "1/16 finału": (16, 32),
        },
        months={word: i for i, forms in enumerate(months.split("|"), 1) for word in forms.split()},
        weekdays={word: i for forms in days.split("|") for i, word in enumerate(forms.split(), 1)},
        to=r"\s?(?:[-–—]|do|lub|albo|i|a)\s?",
        link=r"\s+",
        halves={"rano": "am", "po południu": "pm", "wieczorem": "pm", "w nocy": ""},
        half=r"\si pół",
        signs=SIGNS,
        units=SYMBOLS | spelled({
            "percent": "procent|procenta|proc.",
            "pp": "punktów procentowych|punkty procentowe|punktu procentowego|punkt procentowy|p. proc.|p.p.|pkt proc.",
            "PLN": "złotych|złote|złoty|złotego",
            "EUR": "euro",
            "dollar": "dolarów|dolary|dolar|dolara|dol.",
            "USD": "dolarów amerykańskich",
            "rouble": "rubli|ruble|rubla",
            "UAH": "hrywien|hrywny|hrywna",
            "JPY": "jenów|jeny|jena",
            "CNY": "juanów|juany",
            "franc": "franków|franki",
            "krone": "koron|korony",
            "GBP": "funtów szterlingów|funtów brytyjskich",
            "pounds": "funtów|funty",
            "mm": "milimetrów|milimetry",
            "cm": "centymetrów|centymetry",
            "m": "metrów|metry|metr|metra",
            "km": "kilometrów|kilometry|kilometr|kilometra",
            "mile": "mil|mile|mila",
            "ft": "stóp|stopy",
            "inch": "cali|cale|cal",
            "m2": "metrów kwadratowych|mkw.",
            "km2": "kilometrów kwadratowych",
            "ha": "hektarów|hektary|hektara",
            "l": "litrów|litry|litr|litra",
            "g": "gramów|gramy",
            "kg": "kilogramów|kilogramy|kilo",
            "t": "ton|tony|tona",
            "second": "sekund|sekundy|sekundę",
            "minute": "minut|minuty|minutę|min",
            "hour": "godzin|godziny|godzina|godzinę|godz.",
            "day": "dni|dzień|dnia",
            "week": "tygodni|tygodnie|tydzień|tygodnia",
            "month": "miesięcy|miesiące|miesiąc|miesiąca",
            "year": "lat|lata|rok|roku",
            "century": "wieków",
            "degree": "stopni|stopnie|stopień",
            "c": "stopni Celsjusza|stopnie Celsjusza",
            "times": "razy",
        }),
    )  # fmt: skip


LANGUAGE = Language(
    code="pl",
    conventions=cldr("pl"),
    letters="ąĄęĘłŁńŃśŚźŹżŻ",
    quotes=("„", "”"),
    inner_quotes=("«", "»"),
    other_quotes=(("»", "«"), ("‚", "’")),
    abbreviations=word_list(
        "np. itd. itp. m.in. tj. tzn. tzw. ul. al. pl. s. str. ok. godz. r. w. prof. inż. św. por. zob. gen."
    ),
    function_words=word_list(
        "i w na z się do nie to że jest o jak a po od za co ale przez dla są jego tym przy oraz czy ich już "
        "być może tylko które który był było tego ma jej która będzie też między bardzo gdy lub pod jednak "
        "także"
    ),
    doubles=word_list("to co już tuż ledwo ich jego jej no ha bla był była było ten ta te tego jest się po raz"),
    emphatics=word_list("bardzo długo daleko dawno mało nie tak"),
    ratio=0.95,  # Django
    quantities=quantities,
)
