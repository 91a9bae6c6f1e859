"""Units by dimension, and currencies: enough to say that two units cannot name the same thing.

Factors: BIPM, The International System of Units (9th ed.); NIST Handbook 44, appendix C; for Chinese market
units the State Council decree of 1959 (1 斤 = 500 g, 1 亩 = 10000/15 m², 1 里 = 500 m).
"""

from __future__ import annotations

from fractions import Fraction

_F = Fraction
# unit -> (dimension, size in the unit of the dimension)
UNITS: dict[str, tuple[str, Fraction]] = {
    "mm": ("length", _F(1, 1000)), "cm": ("length", _F(1, 100)), "dm": ("length", _F(1, 10)),
    "m": ("length", _F(1)), "km": ("length", _F(1000)), "inch": ("length", _F(254, 10000)),
    "ft": ("length", _F(3048, 10000)), "yd": ("length", _F(9144, 10000)),
    "mile": ("length", _F(1609344, 1000)), "nmi": ("length", _F(1852)), "li": ("length", _F(500)),
    "chi": ("length", _F(1, 3)), "cun": ("length", _F(1, 30)),
    "m2": ("area", _F(1)), "km2": ("area", _F(10**6)), "cm2": ("area", _F(1, 10**4)), "ha": ("area", _F(10**4)),
    "are": ("area", _F(100)), "mu": ("area", _F(10000, 15)), "acre": ("area", _F(40468564224, 10**7)),
    "sqft": ("area", _F(9290304, 10**8)), "sqmile": ("area", _F(2589988110336, 10**6)),
    "ping": ("area", _F(400, 121)), "jo": ("area", _F(162, 100)),
    "m3": ("volume", _F(1000)), "l": ("volume", _F(1)), "ml": ("volume", _F(1, 1000)),
    "gallon": ("volume", _F(3785411784, 10**9)), "barrel": ("volume", _F(158987294928, 10**9)),
    "mg": ("mass", _F(1, 10**6)), "g": ("mass", _F(1, 1000)), "kg": ("mass", _F(1)), "t": ("mass", _F(1000)),
    "jin": ("mass", _F(1, 2)), "lb": ("mass", _F(45359237, 10**8)), "pounds": ("mass", _F(45359237, 10**8)),
    "oz": ("mass", _F(28349523125, 10**12)),
    "second": ("time", _F(1)), "minute": ("time", _F(60)), "hour": ("time", _F(3600)),
    "day": ("time", _F(86400)), "week": ("time", _F(7 * 86400)),
    "month": ("months", _F(1)), "quarter": ("months", _F(3)), "year": ("months", _F(12)),
    "decade": ("months", _F(120)), "century": ("months", _F(1200)),
    "wh": ("energy", _F(1, 1000)), "kwh": ("energy", _F(1)), "mwh": ("energy", _F(1000)),
    "gwh": ("energy", _F(10**6)), "twh": ("energy", _F(10**9)),
    "w": ("power", _F(1)), "kw": ("power", _F(1000)), "mw": ("power", _F(10**6)), "gw": ("power", _F(10**9)),
    "kmh": ("speed", _F(1)), "mph": ("speed", _F(1609344, 10**6)), "mps": ("speed", _F(36, 10)),
    "c": ("celsius", _F(1)), "f": ("fahrenheit", _F(1)), "degree": ("degree", _F(1)),
    "dioptre": ("dioptre", _F(1)), "dioptre/100": ("dioptre", _F(1, 100)),
    "KB": ("data", _F(1, 1000)), "MB": ("data", _F(1)), "GB": ("data", _F(1000)), "TB": ("data", _F(10**6)),
    "hz": ("frequency", _F(1)), "khz": ("frequency", _F(1000)), "mhz": ("frequency", _F(10**6)),
    "ghz": ("frequency", _F(10**9)),
    "percent": ("percent", _F(1, 100)), "pp": ("percent", _F(1, 100)), "permille": ("percent", _F(1, 1000)),
    "bp": ("percent", _F(1, 10**4)),
    "times": ("times", _F(1)),
}  # fmt: skip

# Units that translators into other languages convert, in round numbers and in words ("a pint": half a litre).
CUSTOMARY = frozenset(
    ("inch", "ft", "yd", "mile", "acre", "sqft", "sqmile", "gallon", "lb", "pounds", "oz", "f", "mph")
)

# Currency -> (sign before the figure, "" where English puts the name after; name after the figure).
# ISO 4217; names and signs as in the Guardian and Reuters style books.
CURRENCIES: dict[str, tuple[str, str]] = {
    "CNY": ("", "yuan"), "USD": ("US$", "US dollars"), "JPY": ("", "yen"), "EUR": ("€", "euros"),
    "GBP": ("£", "pounds"), "HKD": ("HK$", "Hong Kong dollars"), "TWD": ("NT$", "New Taiwan dollars"),
    "SGD": ("S$", "Singapore dollars"), "AUD": ("A$", "Australian dollars"), "CAD": ("C$", "Canadian dollars"),
    "NZD": ("NZ$", "New Zealand dollars"), "KRW": ("", "won"), "RUB": ("", "roubles"), "UAH": ("", "hryvnias"),
    "MYR": ("RM", "ringgit"), "INR": ("", "rupees"), "PKR": ("", "Pakistani rupees"), "THB": ("", "baht"),
    "VND": ("", "dong"), "PHP": ("", "pesos"), "IDR": ("", "rupiah"), "CHF": ("", "Swiss francs"),
    "FRF": ("", "francs"), "DEM": ("", "marks"), "MOP": ("", "patacas"), "BRL": ("", "reais"),
    "TRY": ("", "lira"), "PLN": ("", "zlotys"), "CZK": ("", "crowns"), "ARS": ("", "pesos"),
    "MXN": ("", "pesos"), "BYN": ("", "Belarusian roubles"), "KZT": ("", "tenge"), "SEK": ("", "kronor"),
    "DKK": ("", "kroner"), "ILS": ("", "shekels"), "BTC": ("", "bitcoins"),
}  # fmt: skip

# Names that several currencies share; a sign says no more than these.
SHARED: dict[str, frozenset[str]] = {
    "dollar": frozenset({"USD", "HKD", "TWD", "SGD", "AUD", "CAD", "NZD"}),
    "yuan?": frozenset({"CNY", "TWD", "HKD", "MOP"}),  # 元 in a traditional text
    "¥": frozenset({"CNY", "JPY"}),
    "cent": frozenset({"USD", "HKD", "TWD", "SGD", "AUD", "CAD", "NZD", "EUR"}),
    "peso": frozenset({"PHP", "ARS", "MXN"}),
    "rupee": frozenset({"INR", "PKR"}),
    "franc": frozenset({"CHF", "FRF"}),
    "krone": frozenset({"SEK", "DKK", "CZK"}),
    "rouble": frozenset({"RUB", "BYN"}),
    "pounds": frozenset({"GBP"}),  # or a weight
}


def is_money(unit: str) -> bool:
    """Whether a unit is a currency, or a name that several share."""
    return unit in CURRENCIES or unit in SHARED


def same_money(one: str, other: str) -> bool:
    """Whether two currency units can name the same money."""
    return one == other or bool(SHARED.get(one, frozenset((one,))) & SHARED.get(other, frozenset((other,))))


def is_share(unit: str) -> bool:
    """Whether a unit is a hundredth: of something, or as the difference of two such shares (a percentage point)."""
    return unit in ("percent", "pp")


def is_physical(unit: str) -> bool:
    """Whether a unit measures something (a share, a multiple and a currency do not)."""
    return unit in UNITS and UNITS[unit][0] not in ("percent", "times")


# Source: IEC 80000-13. A binary gigabyte is near enough to a decimal one.
DATA = {"kB": "KB", **{unit: unit for unit in ("KB", "MB", "GB", "TB")}, "MiB": "MB", "GiB": "GB", "TiB": "TB"}

# What units and currencies are written like whatever the language. Source: BIPM, The International System of Units
# (9th ed.), tables 2 to 8; ISO 4217; Unicode, block Currency Symbols.
SYMBOLS: dict[str, str] = {
    **dict.fromkeys(("%-enheter", "%-enhet", "%-point", "%-poeng", "%-yksikköä", "%-yksikön"), "pp"),
    **DATA,
    **{symbol: symbol for symbol in ("mm", "cm", "m", "km", "g", "kg", "mg", "ml")},
    "%": "percent", "٪": "percent", "‰": "permille", "m²": "m2", "km²": "km2", "m³": "m3", "ha": "ha", "l": "l", "L": "l",
    "km/h": "kmh", "m/s": "mps", "°C": "c", "℃": "c", "°F": "f", "°": "degree", "kWh": "kwh", "MWh": "mwh", "GWh": "gwh",
    "kW": "kw", "MW": "mw", "GW": "gw", "Hz": "hz", "kHz": "khz", "MHz": "mhz", "GHz": "ghz",
    "€": "EUR", "$": "dollar", "£": "GBP", "₽": "RUB", "₴": "UAH", "zł": "PLN", "Kč": "CZK", "kr": "krone", "₪": "ILS", "₺": "TRY",
    "₫": "VND", "฿": "THB", "₩": "KRW", **{code: code for code in CURRENCIES},
}  # fmt: skip
SIGNS: dict[str, str] = {
    "$": "dollar", "US$": "USD", "R$": "BRL", "€": "EUR", "£": "GBP", "¥": "¥", "₽": "RUB", "₴": "UAH", "₪": "ILS", "₺": "TRY", "₹": "INR",
    "₩": "KRW", **{code: code for code in CURRENCIES},
}  # fmt: skip
