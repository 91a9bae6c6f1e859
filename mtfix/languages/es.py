"""Spanish. A billion is 10¹² and "mil millones" 10⁹ (RAE, Diccionario panhispánico de dudas)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtfix.languages.support.record import Language, phrase_list, word_list
from mtfix.languages.tables.cldr import cldr

if TYPE_CHECKING:
    from mtfix.languages.quantity.model import Table


def quantities() -> Table:
    """How Spanish writes quantities."""
    from fractions import Fraction

    from mtfix.languages.quantity.model import Table, spelled

    ones = word_list(
        "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
        "dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro "
        "veinticinco veintiséis veintisiete veintiocho veintinueve"
    )
    words = {word: value for value, word in enumerate(ones)} | {
        "un": 1,
        "una": 1,
        "ambos": 2,
        "ambas": 2,
        "veintiún": 21,
        "treinta": 30,
        "cuarenta": 40,
    }
    words |= {
        "cincuenta": 50,
        "sesenta": 60,
        "setenta": 70,
        "ochenta": 80,
        "noventa": 90,
        "cien": 100,
        "ciento": 100,
    }
    hundreds = {
        "doscient": 200,
        "trescient": 300,
        "cuatrocient": 400,
        "quinient": 500,
        "seiscient": 600,
        "setecient": 700,
        "ochocient": 800,
        "novecient": 900,
    }
    words |= {f"{stem}{end}": value for stem, value in hundreds.items() for end in ("os", "as")}
    months = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    days = "lunes martes miércoles jueves viernes sábado domingo"

    return Table(
        code="es",
        this_month=r"mes\b",
        this_year="año",
        of="del?",
        partitive=r"de\s",
        group=".",
        decimal=",",
        hour_sign="h",
        words=words,
        scales={
            "mil": 10**3, "millón": 10**6, "millones": 10**6, "mil millones": 10**9, "billón": 10**12,
            "billones": 10**12,
        },
        ordinal_after=r"\.?[ºªo°](?!\w)",
        fractions={"mitad": 2, "tercio": 3, "tercios": 3, "cuartos": 4, "décima": 10},
        vague={
            "decenas": (10, 99), "docena": (12, 12), "docenas": (12, 120), "veintena": (18, 22),
            "centenar": (90, 110), "centenares": (100, 999), "cientos": (100, 999), "miles": (1000, 9999),
            "varios": (2, 9), "varias": (2, 9),
        },
        multiples={
            "doble": 2, "duplicó": 2, "duplicado": 2, "triple": 3, "triplicó": 3, "medio": 1, "media": 1,
            "mediodía": 12, "medianoche": 0, "década": 10, "par": 2,
        },
        fixed={
            "medio punto": (Fraction(1, 2), 50),
            "medio millón": (500_000,), "dieciseisavos de final": (16, 32), "octavos de final": (8, 16),
            "cuartos de final": (4, 8),
        },
        months={**{name: i for i, name in enumerate(months.split(), 1)}, "setiembre": 9},
        weekdays={name: i for i, name in enumerate(days.split(), 1)},
        to=r"\s?(?:[-–—]|a|o|y|hasta)\s?(?:[$€£])?",
        link=r"(?:\s+y\s+|\s+)",
        halves={
            "a. m.": "am", "a.m.": "am", "p. m.": "pm", "p.m.": "pm", "am": "am", "pm": "pm", "de la mañana": "am",
            "de la tarde": "pm", "de la noche": "pm",
        },
        clock=r"\s?(?:horas|h)\b",
        half=r"\sy medi[oa]",
        signs=spelled({
            "dollar": "$",
            "USD": "US$",
            "EUR": "€",
            "GBP": "£",
        }),
        units=spelled({
            "percent": "%|por ciento",
            "pp": "puntos porcentuales|punto porcentual|p. p.|p.p.",
            "bp": "puntos básicos|punto básico",
            "EUR": "euros|euro|€",
            "dollar": "dólares|dólar",
            "USD": "dólares estadounidenses",
            "peso": "pesos",
            "GBP": "libras esterlinas",
            "pounds": "libras",
            "JPY": "yenes",
            "CNY": "yuanes",
            "rouble": "rublos",
            "franc": "francos",
            "BRL": "reales",
            "mm": "mm|milímetros",
            "cm": "cm|centímetros",
            "m": "m|metros|metro",
            "km": "km|kilómetros|kilómetro",
            "m2": "metros cuadrados|m²",
            "km2": "kilómetros cuadrados|km²",
            "ha": "hectáreas",
            "l": "litros",
            "ml": "ml",
            "g": "g|gramos",
            "kg": "kg|kilos|kilogramos",
            "t": "toneladas",
            "second": "segundos",
            "minute": "minutos|minuto",
            "hour": "horas|hora",
            "day": "días|día",
            "week": "semanas|semana",
            "month": "meses|mes",
            "year": "años|año",
            "century": "siglos",
            "degree": "grados|°",
            "c": "°C",
            "kmh": "km/h",
            "kwh": "kWh",
            "times": "veces",
        }),
    )  # fmt: skip


LANGUAGE = Language(
    code="es",
    conventions=cldr("es"),
    letters="ñÑ¿¡",
    openings="¿¡",
    other_quotes=(("«", "»"),),
    abbreviations=phrase_list(
        "Sr.|Sra.|Dr.|Dra.|Ud.|Uds.|etc.|p. ej.|núm.|n.º|pág.|págs.|art.|av.|Avda.|c.|tel.|cap.|aprox.|"
        "S.A.|EE. UU.|a. C.|d. C.|a. m.|p. m."
    ),
    function_words=word_list(
        "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me "
        "si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde "
        "está mi porque"
    ),
    doubles=word_list("que lo la si así luego casi para como sobre él ella ha ja bla poco más una entre"),
    emphatics=word_list("sí no ya muy mucho todo todos nunca siempre bien pobre"),
    ratio=0.9,  # Django
    quantities=quantities,
)
