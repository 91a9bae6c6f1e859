"""Chinese or Japanese punctuation, and full-width letters and figures, in a text of another script."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from mtfix.core.finding import Finding, Safety
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec
from mtfix.languages import language
from mtfix.rules.support.base import BaseRule, Hit, Trigger
from mtfix.rules.support.context import Context
from mtfix.rules.support.prose import opens

_CJK = re.compile(r"[\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")
_LETTER = re.compile(r"[^\W_]|[\"'“”‘’„«»()\]\[%}{]")
_TRAIL = re.compile(r"[、。]{2,}")
_CRIES = re.compile(r"[！？]{2,}")
_SPACED = re.compile(r"(?:[^\W_]|[)\]\"'’”%}]) $")
# The figure or letter of a list item: "１、", "B．".
_ITEM = re.compile(r"(?:^|\n)[ \t]*(?:\d{1,3}|[０-９]{1,3}|[A-Za-z])$")
_FIGURES = re.compile(r"[0-9０-９][：．][0-9０-９]")
_ADDRESS = re.compile(r"(?:(?<![A-Za-z])[A-Za-z]：[\\/]|(?<![A-Za-z])(?:https?|ftp|file)：//)")
_LONGEST = 100  # code points of a face and what is tight around it
_TOKEN = re.compile(r"\S+")
# Signs of faces: (；ω；), （＾▽＾）. Letters of other scripts, and what no text of sentences has.
_FACE = re.compile(r"[\u0300-\u036f\u0370-\u03ff\u2200-\u22ff\u25a0-\u26ff´`^_∀д＾＿｀ﾟ゜･]")
_SENTENCE_SIGNS = frozenset(".,;:!? ")


_OPENING, _CLOSING = tuple("\"'“‘([`"), tuple("\"'”’)]`")


class Rule(BaseRule):
    """``signs`` maps each sign to what it is in other scripts; "_" stands for a space, which is not doubled. ``except``
    are languages that have another rule for it, or other signs.

    A sign next to a Chinese, Japanese or Korean character is part of a quotation and stays. A full stop or a space
    before the sign goes with it.
    """

    options = ("signs", "except")
    tables = ("signs",)

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._signs = {sign: form.replace("_", " ") for sign, form in self.mapping("signs").items()}
        if not self._signs:
            raise ValueError("needs 'signs', a mapping of a sign to its English form")

    @cached_property
    def _run(self) -> re.Pattern[str]:
        return re.compile(f"[{''.join(map(re.escape, self._signs))}]+")

    def triggers(self) -> Iterator[Trigger]:
        for sign in self._signs:
            yield Trigger(sign, sign, case=True, words="none")

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        text, start = context.text, hit.start
        run = self._run.match(text, start)
        if run is None or (start and self._run.match(text[start - 1])):
            return  # reported with the first of its run
        end = run.end()
        code = context.languages[1]
        if not code or not language(code).spaced or code in self.words("except"):
            return
        if _CJK.search(text[max(start - 2, 0) : start] + text[end : end + 2]) or _is_face(text, start, end):
            return
        if text[start - 1 : start] in _OPENING and text[end : end + 1] in _CLOSING:
            return  # (。): the sign is spoken of
        if context.allows(self.spec.when, self.spec.unless, Span(start, end)):
            spaced = language(code).spaced_signs
            yield self._item(text, start) or self._sign(text, start, end, spaced)

    def _item(self, text: str, start: int) -> Finding | None:
        """The mark of a list item, a time or an address, where a sign means another one than in a sentence."""
        sign, after = text[start], text[start + 1 : start + 2]
        span = Span(start, start + 1)
        if sign in "、．" and _ITEM.search(text, max(start - 12, 0), start) and not self._run.match(after or " "):
            return self._found(
                span, "." if after.isspace() or not after else ". ", f"“{sign}” after the mark of an item"
            )
        if start and _FIGURES.match(text, start - 1):
            return self._found(span, self._signs[sign].strip(), "between figures: a time, a ratio, a decimal")
        if sign == "：" and any(
            m.start() < start < m.end() for m in _ADDRESS.finditer(text, max(start - 6, 0), start + 3)
        ):
            return self._found(span, ":", "an address")
        if sign == "，" and re.match(r"\d，\d{3}(?!\d)", text[max(start - 1, 0) : start + 5]):
            return self._found(span, ",", "a comma in a figure", Safety.REVIEW)
        return None

    def _sign(self, text: str, start: int, end: int, spaced: str) -> Finding:
        signs = text[start:end]
        before, after = text[max(start - 1, 0) : start], text[end : end + 1]
        new = "".join(self._signs.get(c, c) for c in signs)
        if before == "." and text[max(start - 2, 0) : start - 1].isalnum() and set(new) <= _SENTENCE_SIGNS:
            # The engine has set a stop of its own before the sign: "done.；" is "done;", "done.。" is "done."
            start, before = start - 1, text[start - 2]
            new = (new.replace(" ", "").lstrip(".") or ".") + " "
        elif before == " " and new[:1] in ",.;:!?)" and _SPACED.search(text, max(start - 2, 0), start):
            start, before = start - 1, text[start - 2]
        if before.isspace() or not before:
            new = new.lstrip(" ")
        if not after or after.isspace() or after in ",.;:!?)]}”’'" or (after == '"' and not opens(text, end)):
            new = new.rstrip(" ")
        new = re.sub(r" {2,}", " ", new)
        new = new[:1] + re.sub(r" (?=[,.;:!?)\]])", "", new[1:])
        if _TRAIL.fullmatch(signs):
            new = "..."  # "、、" lets a sentence trail off, as "…" does
        elif _CRIES.fullmatch(signs):
            new = new.replace(" ", "") + " " * new.endswith(" ")
        if before and not before.isspace() and new[:1] and new[0] in spaced:
            new = "\xa0" + new
        if signs.isdecimal():
            return self._found(Span(start, end), new, "full-width figures")
        lone = not (_LETTER.match(before or "") or _LETTER.match(after or "") or _CRIES.fullmatch(signs))
        return self._found(
            Span(start, end),
            new,
            f"“{signs}” belongs to Chinese and Japanese",
            Safety.REVIEW if lone else self.safety,
        )

    def _found(self, span: Span, new: str, evidence: str, safety: Safety | None = None) -> Finding:
        return self.finding(span, new=new, safety=safety, evidence=evidence)


def _is_face(text: str, start: int, end: int) -> bool:
    """Whether signs are part of a face: in what is tight around them, no Latin letter, figure or word, and odd signs."""
    least = max(start - _LONGEST, 0)
    first = max(text.rfind(" ", least, start), text.rfind("\n", least, start)) + 1
    if not first and least:
        return False
    token = _TOKEN.match(text, first)
    return bool(token and _FACE.search(token.group()) and not re.search(r"[A-Za-z0-9]|[^\W_]{3}", token.group()))
