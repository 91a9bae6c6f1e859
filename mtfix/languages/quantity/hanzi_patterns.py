"""The patterns of a language that writes numerals with characters, compiled from its table."""

from __future__ import annotations

import re

from mtfix.languages.quantity.characters import FIGURE
from mtfix.languages.quantity.model import Table
from mtfix.languages.quantity.scan import SKIP, alternatives


class Patterns:
    """Patterns for the parts of quantities, for one table."""

    def __init__(self, table: Table) -> None:
        t = self.table = table
        digit, small, big = "".join(t.digits), "".join(t.small), "".join(t.big)
        chars = digit + small + big + t.some
        more = f"(?:{t.more})?" if t.more else ""
        head = f"(?:{FIGURE}" + (f"|[{chars}]" if digit else "") + ")"
        scales = f"[{small}{big}]"
        whole = f"(?!{t.whole})" if t.whole else ""
        tail = f"{whole}[{chars}]|" if digit else ""
        run = rf"{head}(?:{tail}{more}\s?(?:{whole}{scales})+|(?<={scales})\s?{FIGURE})*"
        if t.point:  # 百分之六点八, 零点五, 三点五亿; else it tells the time
            places = rf"{t.point}[{digit}]+"
            run = rf"(?:(?:(?<={t.parts[0]})[{digit}{small}]+|零){places}|[{digit}{small}]+{places}(?=[{big}倍%％]))[{big}]*|{run}"
            run = f"(?:{run})"
        phrases = "|".join(
            [f"{re.escape(phrase)}(?![{stop}])" for phrase, stop in t.unless.items()]
            + [alternatives(w for w in (*t.fixed, *t.idioms, *t.sayings) if w not in t.unless)]
        )
        self._token = re.compile(
            rf"(?P<skip>{SKIP})"
            rf"|(?P<fixed>{phrases})"
            r"|(?P<clock>(?<![\d:.])[0-2]?\d[:：][0-5]\d(?:[:：][0-5]\d)?(?![\d:]))"
            r"|(?P<iso>(?<!\d)(?:1[0-9]|20)\d\d(?P<mark>[-/.])(?:0?[1-9]|1[0-2])(?P=mark)(?:3[01]|[12]\d|0?[1-9])(?!\d))"
            # 9·11, and no decimal: a day that people know by its date.
            r"|(?P<md>(?<![\d.])(?P<md_m>1[0-2]|0?[1-9])[·•](?P<md_d>3[01]|[12]\d|0?[1-9])(?![\d%％‰倍万亿億元米公吨個个]))"
            rf"|(?P<week>{alternatives(t.weekdays)})(?P<row>(?:{t.weekday_row or '(?!)'})*)"
            rf"|(?P<vague>{alternatives(t.vague)})"
            rf"|(?P<era>{alternatives(t.eras)})?(?:(?P<sign>{alternatives(t.signs)})\s?)?"
            r"(?P<minus>(?<![\w%.)])[-−–](?=\d)|零下|負|负|マイナス|영하)?"
            rf"(?P<first>{t.first or '(?!)'})?(?P<percent>{t.parts[0] or '(?!)'})?(?P<number>{run})"
            rf"(?:(?P<over>{t.parts[1] or '(?!)'})(?P<part>{run}))?"
        )
        # Only where one of these characters stands can a quantity begin; common ones only before the right next.
        groups = (
            t.fixed,
            t.idioms,
            t.sayings,
            t.weekdays,
            t.vague,
            t.eras,
            t.signs,
            ("零下", "マイナス", "영하", "http", "www", "covid"),
        )
        words = [word for group in groups for word in group]
        sure = chars + t.first[:1] + t.parts[0][:1] + "0123456789+#&-−–負负"
        sure = re.escape(sure + "".join(word for word in words if len(word) == 1))
        heads = "".join({re.escape(word[0]) for word in words})
        pairs = alternatives({word[:2] for word in words if len(word) > 1})
        self._start = re.compile(f"[{sure}{heads}](?:(?<=[{sure}])|(?<=(?={pairs}).))")
        self._more = re.compile(rf"\s?(?:{t.more})\s?" if t.more else "(?!)")
        self._unit = re.compile(rf"\s{{0,2}}(?P<unit>{alternatives((*t.units, *t.halved))})")
        self._year, self._month, self._day = (re.compile(rf"\s?(?:{d})") for d in t.dates)
        self._hour = re.compile(rf"\s?(?:{t.hours[0]})")
        self._minutes = re.compile(rf"\s?(?:(?P<half>{t.half})|(?P<minutes>{run})\s?(?:{t.hours[1]}))")
        self._loose_hour = re.compile(rf"\s?(?:{t.hours[2]})" if t.hours[2] else "(?!)")
        self._centimetres = re.compile(
            rf"[1-9]\d?(?![\d.,年月日多余米])|[{digit or '!'}]{{1,2}}(?=[^\w]|$|[的多左以高长宽])"
        )
        self._tenth = re.compile(r"([1-9])分?(?![\d.,年月日时時间間])")
        self._coins = re.compile(t.coins[0] or "(?!)")
        self._coin = re.compile(rf"(?P<tenth>[0-9{digit}])(?:[毛角]钱?|(?=[^\w]|$|的|左右|一?[斤个张份瓶包]))")
        self._dimes = re.compile(t.coins[1] or "(?!)")
        self._half = re.compile(t.half or "(?!)")
        self._before = re.compile(rf"(?P<part>{alternatives(t.halves)})\s?$")
