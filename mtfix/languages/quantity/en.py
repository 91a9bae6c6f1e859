"""English."""

from __future__ import annotations

from mtfix.languages.quantity.model import Table

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
)
_ONES += " seventeen eighteen nineteen"
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70}
_TENS |= {"eighty": 80, "ninety": 90}
_NTH = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
_NTH += " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
_MONTHS = "January February March April May June July August September October November December"
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"

TABLE = Table(
    code="en",
    words={word: value for value, word in enumerate(_ONES.split())} | _TENS | {"hundred": 100, "dozen": 12},
    scales={
        "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "k": 10**3, "K": 10**3, "mn": 10**6,
        "mln": 10**6, "bn": 10**9, "bln": 10**9, "tn": 10**12, "lakh": 10**5, "crore": 10**7,
    },
    ordinals={word: value for value, word in enumerate(_NTH.split())}
    | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80}
    | {"ninetieth": 90, "hundredth": 100, "thousandth": 1000},
    ordinal_after=r"(?:st|nd|rd|th)\b",
    fractions={
        "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourths": 4, "fifth": 5, "fifths": 5,
        "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninths": 9, "tenth": 10, "tenths": 10,
    },
    vague={
        "dozens": (12, 120), "scores": (20, 200), "tens": (10, 99), "hundreds": (100, 999), "thousands": (1000, 9999),
        "millions": (10**6, 10**9), "billions": (10**9, 10**12), "trillions": (10**12, 10**15), "several": (2, 9), "few": (2, 9),
        "couple": (2, 3), "decades": (2, 99), "teens": (13, 19), "twenties": (20, 29), "thirties": (30, 39), "forties": (40, 49),
        "fifties": (50, 59), "sixties": (60, 69), "seventies": (70, 79), "eighties": (80, 89), "nineties": (90, 99),
    },
    multiples={
        "once": 1, "twice": 2, "thrice": 3, "double": 2, "doubled": 2, "doubles": 2, "doubling": 2, "twofold": 2, "triple": 3,
        "tripled": 3, "tripling": 3, "triples": 3, "trebled": 3, "threefold": 3, "quadruple": 4, "quadrupled": 4, "fourfold": 4,
        "fivefold": 5, "tenfold": 10, "both": 2, "pair": 2, "pairs": 2, "duo": 2, "trio": 3, "quartet": 4, "halved": 2,
        "single": 1, "noon": 12, "midday": 12, "midnight": 0, "fortnight": 14, "either": 2, "neither": 2, "twin": 2, "decade": 10,
        "century": 100, "half-hour": 30, "biennial": 2, "annual": 1, "half": 2, "halves": 2, "quarter": 4,
    },
    months={name: i for i, name in enumerate(_MONTHS.split(), 1)}
    | {name[:3]: i for i, name in enumerate(_MONTHS.split(), 1)}
    | {"Sept": 9},
    weekdays={name: i for i, name in enumerate(_DAYS.split(), 1)}
    | {"Mon": 1, "Tue": 2, "Tues": 2, "Wed": 3, "Thu": 4, "Thur": 4, "Thurs": 4, "Fri": 5},
    fixed={
        "Belt and Road": (), "One Belt, One Road": (), "One Belt One Road": (), "first-hand": (), "firsthand": (), "at first": (),
        "May Day": (1, 5), "Labor Day": (1, 5), "Labour Day": (1, 5), "Singles' Day": (11,), "Singles’ Day": (11,), "Singles Day": (11,),
        "Double Eleven": (11,), "Double 11": (11,), "Christmas": (25, 12, 24), "Christmas Eve": (24, 12), "New Year's Eve": (31, 12),
        "New Year": (1,), "New Year's Day": (1,), "Halloween": (31, 10), "Valentine's Day": (14, 2), "one of": (), "no one": (),
        "Three Gorges": (3,), "Two Sessions": (2,), "Third World": (), "second-hand": (), "secondhand": (), "24/7": (24, 7),
        "9/11": (11, 9), "World War I": (1,), "World War II": (2,), "World War Two": (2,), "World War One": (1,), "WWII": (2,), "WWI": (1,),
        "Children's Day": (1, 6), "Women's Day": (8, 3), "National Day": (1, 10), "Army Day": (1, 8), "Youth Day": (4, 5),
    },
    link=r"(?:-|\s+and\s+|\s+)",
    to=r"\s?(?:[-–—~]|to|or|and|through|till|until)\s?(?:US\$|A\$|HK\$|S\$|[$€£¥])?",
    halves={"a.m.": "am", "am": "am", "AM": "am", "A.M.": "am", "p.m.": "pm", "pm": "pm", "PM": "pm", "P.M.": "pm", "a.m": "am", "p.m": "pm"},
    clock=r"\s?o['’]clock|\s?(?:hours|hrs)\s(?:local|GMT|Moscow)",
    single="a an",
    half=r"\s(?:and\s(?:a\s|one\s)?half|and-a-half)|-and-a-half",
    signs={
        "US$": "USD", "U.S.$": "USD", "US $": "USD", "USD": "USD", "HK$": "HKD", "HKD": "HKD", "NT$": "TWD", "TWD": "TWD", "S$": "SGD",
        "SGD": "SGD", "A$": "AUD", "AU$": "AUD", "AUD": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "$": "dollar", "£": "GBP", "GBP": "GBP",
        "€": "EUR", "EUR": "EUR", "¥": "¥", "￥": "¥", "RMB": "CNY", "CNY": "CNY", "JPY": "JPY", "₩": "KRW", "KRW": "KRW", "RM": "MYR",
        "MYR": "MYR", "₽": "RUB", "RUB": "RUB", "₴": "UAH", "UAH": "UAH", "Rs": "rupee", "Rs.": "rupee", "₹": "INR", "INR": "INR",
        "CHF": "CHF", "₺": "TRY",
    },
    units={
        "dollars": "dollar", "dollar": "dollar", "bucks": "dollar", "US dollars": "USD", "US dollar": "USD", "U.S. dollars": "USD",
        "U.S. dollar": "USD", "American dollars": "USD", "USD": "USD", "US$": "USD", "Hong Kong dollars": "HKD", "HKD": "HKD", "HK dollars": "HKD",
        "New Taiwan dollars": "TWD", "Taiwan dollars": "TWD", "NT dollars": "TWD", "NTD": "TWD", "TWD": "TWD", "Singapore dollars": "SGD", "SGD": "SGD",
        "Singaporean dollars": "SGD", "Australian dollars": "AUD", "AUD": "AUD", "Canadian dollars": "CAD", "CAD": "CAD",
        "New Zealand dollars": "NZD", "yuan": "CNY", "renminbi": "CNY", "RMB": "CNY", "rmb": "CNY", "CNY": "CNY", "Chinese yuan": "CNY",
        "yen": "JPY", "JPY": "JPY", "Japanese yen": "JPY", "won": "KRW", "KRW": "KRW", "Korean won": "KRW", "South Korean won": "KRW",
        "euros": "EUR", "euro": "EUR", "EUR": "EUR", "€": "EUR", "pounds sterling": "GBP", "British pounds": "GBP", "GBP": "GBP",
        "quid": "GBP", "pounds": "", "pound": "", "rubles": "rouble", "ruble": "rouble", "roubles": "rouble", "rouble": "rouble",
        "RUB": "RUB", "hryvnia": "UAH", "hryvnias": "UAH", "hryvnya": "UAH", "hryven": "UAH", "UAH": "UAH", "ringgit": "MYR", "rupees": "rupee",
        "rupee": "rupee", "baht": "THB", "dong": "VND", "pesos": "peso", "rupiah": "IDR", "Swiss francs": "CHF", "CHF": "CHF", "francs": "franc",
        "marks": "DEM", "lira": "TRY", "reais": "BRL", "patacas": "MOP", "shekels": "ILS", "cents": "cent", "zlotys": "PLN", "crowns": "krone",
        "kronor": "SEK", "kroner": "DKK",
        "%": "percent", "percent": "percent", "per cent": "percent", "pct": "percent", "percentage points": "percent",
        "percentage point": "percent", "pc": "percent", "‰": "permille", "times": "times", "fold": "times", "-fold": "times", "x": "times",
        "mm": "mm", "millimeters": "mm", "millimetres": "mm", "millimeter": "mm", "cm": "cm", "centimeters": "cm", "centimetres": "cm",
        "centimeter": "cm", "centimetre": "cm", "m": "m", "meters": "m", "metres": "m", "meter": "m", "metre": "m", "km": "km", "kilometers": "km",
        "kilometres": "km", "kilometer": "km", "kilometre": "km", "inches": "inch", "inch": "inch", "feet": "ft", "foot": "ft", "ft": "ft",
        "yards": "yd", "yard": "yd", "miles": "mile", "mile": "mile", "nautical miles": "nmi", "li": "li",
        "square meters": "m2", "square metres": "m2", "square meter": "m2", "square metre": "m2", "sq m": "m2", "sqm": "m2", "m2": "m2", "m²": "m2", "㎡": "m2",
        "square kilometers": "km2", "square kilometres": "km2", "square kilometer": "km2", "square kilometre": "km2", "sq km": "km2", "km2": "km2", "km²": "km2",
        "hectares": "ha", "hectare": "ha", "acres": "acre", "acre": "acre", "mu": "mu", "ping": "ping", "tsubo": "ping", "square feet": "sqft",
        "sq ft": "sqft", "square miles": "sqmile", "tatami": "jo", "tatami mats": "jo",
        "cubic meters": "m3", "cubic metres": "m3", "liters": "l", "litres": "l", "liter": "l", "litre": "l", "ml": "ml", "milliliters": "ml",
        "gallons": "gallon", "barrels": "barrel", "mg": "mg", "milligrams": "mg", "g": "g", "grams": "g", "gram": "g", "kg": "kg", "kilograms": "kg",
        "kilogram": "kg", "kilos": "kg", "kilo": "kg", "tons": "t", "tonnes": "t", "ton": "t", "tonne": "t", "metric tons": "t", "jin": "jin", "catties": "jin",
        "catty": "jin", "lbs": "lb", "lb": "lb", "ounces": "oz", "oz": "oz",
        "seconds": "second", "second": "second", "minutes": "minute", "minute": "minute", "min": "minute", "mins": "minute", "hours": "hour", "hour": "hour",
        "hrs": "hour", "days": "day", "day": "day", "weeks": "week", "week": "week", "months": "month", "month": "month", "quarters": "quarter",
        "years": "year", "year": "year", "decades": "decade", "centuries": "century", "century": "",
        "kWh": "kwh", "kilowatt-hours": "kwh", "kilowatt hours": "kwh", "MWh": "mwh", "kilowatts": "kw", "kW": "kw", "megawatts": "mw", "MW": "mw",
        "GW": "gw", "gigawatts": "gw", "km/h": "kmh", "kph": "kmh", "kilometers per hour": "kmh", "kilometres per hour": "kmh", "mph": "mph",
        "miles per hour": "mph", "m/s": "mps", "meters per second": "mps", "metres per second": "mps",
        "degrees Celsius": "c", "degrees Centigrade": "c", "°C": "c", "℃": "c", "degrees Fahrenheit": "f", "°F": "f", "degrees": "degree", "degree": "degree",
        "°": "degree", "diopters": "dioptre", "dioptres": "dioptre", "diopter": "dioptre",
    },
)  # fmt: skip
