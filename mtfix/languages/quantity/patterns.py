"""The patterns of a language that separates words by spaces, compiled from its table."""

from __future__ import annotations

import re

from mtfix.languages.quantity.model import Table
from mtfix.languages.quantity.scan import SKIP, alternatives

# The letters of Roman numerals; keyboards without Latin ones write them with the letters of their own that look alike.
ROMAN = "IVXLCІХС"
_I, _X, _C = "[IІ]", "[XХ]", "CС"
# Enough letters of a word to refuse nearly all others.
_HEAD = 3
_BLANK = r"[ \xa0\u202f\u2009\n-]"


class Patterns:
    """Patterns for the parts of quantities, for one table."""

    def __init__(self, table: Table) -> None:
        t = self.table = table
        low = {**t.words, **t.scales, **t.ordinals, **t.fractions, **t.vague}
        self._low = {word: value for word, value in t.multiples.items() if word not in low}
        numerals = [w for w in low if len(w) > 1]
        word = rf"(?:{alternatives(numerals)})(?!\w)"
        self._word = re.compile(word, re.IGNORECASE)
        group = re.escape(t.group) + " \xa0\u202f\u2009"
        mark = re.escape(t.decimal)
        months = f"{t.no_month}(?:{alternatives(t.months)})"
        nth = rf"(?:{t.ordinal_after})?" if t.ordinal_after else ""
        of = rf"(?:\s(?:{t.of}))?" if t.of else ""
        year = r"(?:1[0-9]|20)\d\d"
        split = r"\d{1,3}(?:, 0\d\d)+(?!\d)|" if t.group == "," else ""  # 31, 000
        grouped = rf"\d{{1,3}}(?P<mark>[{group}])\d{{3}}(?:(?P=mark)\d{{3}})*(?:[{mark}]\d+)?(?!\d)"
        number = rf"{split}{grouped}|\d+(?:[.,]\d+)*"
        day = r"(?:3[01]|[12]\d|0?[1-9])"
        signs = rf"(?:(?P<sign>{alternatives(t.signs)}|US(?=\d+(?:\.\d+)?\s[bmt]r?illion))\s?)?"
        minus = r"(?P<minus>(?<![\w%.)])[-−–](?=\d)|minus\s(?=\d))?"
        amount = rf"{signs}{minus}(?P<number>{number})"
        # What begins with a figure or a sign, and what begins with a word; a start tells which is tried.
        hours = rf"\s?{t.hour_sign}\s?[0-5]\d(?!\w)" if t.hour_sign else "(?!)"
        self._by_figure = re.compile(
            rf"(?P<skip>{SKIP})"
            rf"|(?P<fixed>(?:{alternatives(name for name in t.fixed if name[0].isdecimal())})(?!\w))"
            r"|(?P<feet>(?<![\d.,])\d{1,2}\s?['’′]\s?(?:1[01]|\d)(?:\s?(?:\"|″|”|''|’’)))"
            rf"|(?P<clock>(?<![\d:.,])[0-2]?\d(?::[0-5]\d(?::[0-5]\d)?(?![\d:])|{hours}))"
            rf"|(?P<ymd>(?<![\d.,/-]){year}[-/.](?:0?[1-9]|1[0-2])[-/.]{day}(?![\d/-]))"
            rf"|(?P<dmy>(?<![\d.,/-]){day}[-/.]{day}[-/.](?:{year}|\d\d)(?![\d/-]))"
            rf"|(?P<dm>(?<![\d.,/])(?P<dm_d>{day})(?:{t.ordinal_after or '(?!)'}|\.)?{of}[ \xa0-]"
            rf"(?P<dm_m>{months})\b\.?(?:,?{of}\s(?P<dm_y>{year})(?!,?\d))?)"
            rf"|(?P<dots>(?<![\d.,]){day}\.\s?(?:0?[1-9]|1[0-2])\.(?:\s?{year})?(?!\d)){'' if t.dotted else '(?!)'}"
            rf"|{amount}",
            re.IGNORECASE,
        )
        # Persian writes "three Saturday" for Tuesday.
        days = alternatives(name for name in t.weekdays if " " in name)
        self._by_word = re.compile(
            rf"(?P<skip>{SKIP})"
            rf"|(?P<fixed>(?!(?:{days})(?!\w))(?:{alternatives(t.fixed)})(?!\w))"
            rf"|(?P<md>(?P<md_m>{months})\.?\s(?:the\s)?(?P<md_d>{day})(?!\d|[.,:]\d){nth}"
            rf"(?:,?{of}\s(?P<md_y>{year})(?!,?\d))?)"
            rf"|(?P<my>(?P<my_m>{months})\.?,?{of}\s(?P<my_y>{year})(?!\d))"
            rf"|{amount}"
            rf"|(?P<words>{word}(?:{t.link or '(?!)'}{word})*)"
            rf"|(?P<multiple>(?:{alternatives(self._low)})(?!\w))"
            rf"|(?P<month>(?:{months})(?![\w'’]))"
            rf"|(?P<week>(?:{alternatives(t.weekdays)})(?!\w))"
            rf"|(?P<roman>(?=[{ROMAN}]{{2}})(?:{_X}{{1,3}}|{_X}[L{_C}]|L?{_X}{{0,3}})(?:{_I}{_X}|{_I}V|V?{_I}{{0,3}})(?!\w))",
            re.IGNORECASE,
        )
        self._starts = {
            (found.group() if (found := re.match(r"[^\W\d_]+", key)) else key).lower()
            for keys in (
                low,
                self._low,
                t.fixed,
                t.months,
                t.weekdays,
                [sign for sign in t.signs if "$" not in sign],
            )
            for key in keys
        } | {"us", "minus", "http", "https", "www", "covid"}
        lettered = [sign[:-1].strip() for sign in t.signs if len(sign) > 1 and sign.endswith("$")]
        self._country = re.compile(rf"(?<!\w)(?P<country>{alternatives(set(lettered))})\s?$")  # US in US$
        self._months = {name.lower(): number for name, number in t.months.items()}
        self._weekdays = {name.lower(): number for name, number in t.weekdays.items()}
        self._fixed = {name.lower(): values for name, values in t.fixed.items()}
        self._signs = {name.lower(): unit for name, unit in t.signs.items()}
        units = {**{name.capitalize(): unit for name, unit in t.units.items() if len(name) > 3}, **t.units}
        self._units = {**{name.lower(): unit for name, unit in t.units.items()}, **units}
        end = r"(?!\w)" if t.spaced else ""
        self._scale = re.compile(rf"{_BLANK}?(?P<scale>{alternatives(t.scales)}){end}")
        self._unit = re.compile(rf"{_BLANK}{{0,2}}(?:{t.partitive or '(?!)'})?(?P<unit>{alternatives(units)}){end}")
        # What any of the patterns for what comes after a figure needs: most figures stand alone.
        heads = {word[:_HEAD] for word in (*units, *t.scales, *t.halves)}
        heads |= {word[:_HEAD] for word, value in t.words.items() if value in (12, 100)}
        tails = (t.ordinal_after, t.attached, t.half, t.clock)
        self._more = re.compile(
            "|".join(
                [
                    *filter(None, tails),
                    rf"[\s-]{{0,2}}(?:(?:{t.partitive})?(?:{alternatives(heads)})|[1-9½¼¾⅓⅔⅛]|[/⁄]\d)",
                ]
            ),
            re.IGNORECASE,
        )
        one = alternatives(t.single.split())
        self._single = re.compile(rf"(?<!\w)(?:{one})\s$" if t.single else "(?!)", re.IGNORECASE)
        self._attached = re.compile(t.attached or "(?!)")
        self._nth = re.compile(t.ordinal_after or "(?!)")
        self._half = re.compile(rf"(?:{t.half})(?!\w)" if t.half else "(?!)", re.IGNORECASE)
        self._part = re.compile(rf"\s?(?P<part>{alternatives(t.halves)})(?!\w)")
        self._clock = re.compile(rf"(?:{t.clock})(?!\w)" if t.clock else "(?!)", re.IGNORECASE)
        self._over = re.compile(r"[/⁄](\d+)(?![\d/]|[.,]\d)")
        self._mixed = re.compile(
            r"[ \xa0-]?(?:(?P<part>[1-9])[/⁄](?P<whole>[2-9]|1[0-6])(?![\d/]|[.,]\d)|(?P<sign>[½¼¾⅓⅔⅛]))"
        )
        # Case counts, so that `re` looks for the first letters alone; the text is in small letters.
        self._compound = (
            re.compile(alternatives({numeral[:_HEAD] for numeral in t.compounds})) if t.compounds else None
        )
        self._compound_sizes = range(max(map(len, t.compounds), default=0), 0, -1)
        size = alternatives(w for w in t.scales if len(w) > 2)
        self._of = re.compile(
            rf"\s+(?:of\s+)?(?:{alternatives(t.single.split())})\s+(?P<scale>{size})(?!\w)"
            rf"|\s+of\s+(?P<many>{alternatives(t.vague)})(?!\w)"
            rf"|\s+(?:{t.partitive or '(?!)'})(?P<size>{size})(?!\w)",
            re.IGNORECASE,
        )
