"""Portuguese. A billion is 10⁹ in Brazil and 10¹² in Portugal, which writes "mil milhões" for 10⁹ (Priberam)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtfix.languages.support.record import Language, phrase_list, word_list
from mtfix.languages.tables.cldr import cldr

if TYPE_CHECKING:
    from mtfix.languages.quantity.model import Table


def quantities() -> Table:
    """How Portuguese writes quantities."""
    from fractions import Fraction

    from mtfix.languages.quantity.model import Table, spelled
    from mtfix.languages.quantity.units import SIGNS, SYMBOLS

    ones = word_list(
        "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito "
        "dezenove"
    )
    tens = word_list("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa")
    words = {word: value for value, word in enumerate(ones)} | {word: n * 10 for n, word in enumerate(tens, 2)}
    words |= {
        "uma": 1,
        "duas": 2,
        "ambos": 2,
        "ambas": 2,
        "quatorze": 14,
        "dezasseis": 16,
        "dezassete": 17,
        "dezanove": 19,
    }
    words |= {"cem": 100, "cento": 100, "meia dúzia": 6}
    hundreds = word_list("duzent trezent quatrocent quinhent seiscent setecent oitocent novecent")
    words |= {f"{stem}{end}": n * 100 for n, stem in enumerate(hundreds, 2) for end in ("os", "as")}
    months = "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
    days = "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"
    return Table(
        code="pt",
        group=".",
        decimal=",",
        hour_sign="h",
        hints=(" mil", "Mil", "milh", "bilh", "-feira", "sábado", "domingo"),
        this_month="mês",
        this_year=r"(?:último|este|próximo|neste|mesmo)\s+ano|ano\s+(?:passado|que vem|seguinte)|anos?\s+(?:atrás|antes|depois)|um ano",
        falling=r"\b(?:menos|abaixo de zero|negativ\w+|ca[ií]\w+|qued\w+|perd\w+|diminu\w+)\b",
        of=r"d[eo]",
        partitive=r"de\s",
        words=words,
        scales={
            "mil": 10**3, "milhão": 10**6, "milhões": 10**6, "mi": 10**6, "mil milhões": 10**9, "bilhão": 10**9,
            "bilhões": 10**9, "bi": 10**9, "trilhão": 10**12, "trilhões": 10**12, "biliões": 10**12,
        },
        ordinal_after=r"\.?[ºª°](?!\w)",
        fractions={"metade": 2, "terço": 3, "terços": 3, "quartos": 4, "décimo": 10, "décimos": 10},
        vague={
            "dezenas": (10, 99), "dezena": (8, 12), "dúzia": (12, 12), "dúzias": (12, 120), "centena": (90, 110),
            "centenas": (100, 999), "milhares": (1000, 9999), "milhar": (900, 1100), "vários": (2, 9), "várias": (2, 9),
            "alguns": (2, 9), "algumas": (2, 9),
        },
        multiples={
            "dobro": 2, "duplo": 2, "dobrou": 2, "duplicou": 2, "triplo": 3, "triplicou": 3, "meio": 1, "meia": 1,
            "meio-dia": 12, "meia-noite": 0, "década": 10, "par": 2, "século": 100,
        },
        fixed={
            "meio ponto": (Fraction(1, 2), 50),
            "meio milhão": (500_000,), "dezesseis avos de final": (16, 32), "oitavas de final": (8, 16),
            "quartas de final": (4, 8), "oitavos de final": (8, 16), "quartos de final": (4, 8),
        },
        months={name: i for i, name in enumerate(months.split(), 1)},
        weekdays={name: i for i, name in enumerate(days.split(), 1)},
        to=r"\s?(?:[-–—]|a|ou|e|até)\s?(?:R\$|US\$|[$€£])?",
        link=r"\s+(?:e\s+)?",
        halves={"da manhã": "am", "da madrugada": "am", "da tarde": "pm", "da noite": "pm"},
        clock=r"\s?h\b(?!\s?\d)|\s?horas(?=\s(?:da|de)\s)",
        half=r"\se mei[oa]",
        signs=SIGNS,
        units=SYMBOLS | spelled({
            "percent": "por cento",
            "pp": "pontos percentuais|ponto percentual|p.p.",
            "bp": "pontos-base|pontos base|ponto-base",
            "EUR": "euros|euro",
            "dollar": "dólares|dólar",
            "USD": "dólares americanos",
            "BRL": "reais|real",
            "peso": "pesos",
            "GBP": "libras esterlinas",
            "pounds": "libras",
            "JPY": "ienes",
            "CNY": "yuans|yuan",
            "rouble": "rublos",
            "franc": "francos",
            "cent": "centavos|cêntimos",
            "mm": "milímetros",
            "cm": "centímetros|centímetro",
            "m": "metros|metro",
            "km": "quilômetros|quilômetro|quilómetros|quilómetro",
            "mile": "milhas|milha",
            "ft": "pés",
            "inch": "polegadas|polegada",
            "m2": "metros quadrados",
            "km2": "quilômetros quadrados|quilómetros quadrados",
            "ha": "hectares",
            "acre": "acres",
            "l": "litros|litro",
            "g": "gramas|grama",
            "kg": "quilos|quilo|quilogramas",
            "t": "toneladas",
            "second": "segundos|segundo",
            "minute": "minutos|minuto|min",
            "hour": "horas|hora",
            "day": "dias|dia",
            "week": "semanas|semana",
            "month": "meses|mês",
            "year": "anos|ano",
            "century": "séculos",
            "degree": "graus|grau",
            "times": "vezes",
        }),
    )  # fmt: skip


LANGUAGE = Language(
    code="pt",
    conventions=cldr("pt"),
    letters="ãÃõÕ",
    other_quotes=(("«", "»"),),
    abbreviations=phrase_list(
        "Sr.|Sra.|Dr.|Dra.|Prof.|etc.|p. ex.|ex.|n.º|art.|pág.|págs.|av.|R.|tel.|cap.|Ltda.|séc.|aprox.|obs."
    ),
    function_words=word_list(
        "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem "
        "à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois "
        "sem"
    ),
    doubles=word_list("que se logo quase assim para como mais são ha bla"),
    emphatics=word_list("sim não já muito tudo bem nunca sempre pouco todo"),
    ratio=0.95,  # Django
    quantities=quantities,
)
