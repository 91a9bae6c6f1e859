"""Chinese and Japanese punctuation, and full-width digits, in a text of Latin letters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mtfix.core.finding import Finding, Safety
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec
from mtfix.rules.support.base import BaseRule, Hit, Trigger
from mtfix.rules.support.context import Context

_CJK = re.compile(r"[\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")
_LATIN = re.compile(r"[A-Za-z0-9\u00c0-\u024f\"'”’)\]%]")
_TRAIL = re.compile(r"[、。]{2,}")
_CRIES = re.compile(r"[！？]{2,}")
_RUN = re.compile(r"[，。、；：！？（）【】「」《》０-９]+")


class Rule(BaseRule):
    """``signs`` maps each sign to what English has for it; "_" stands for a blank, which is not doubled.
    ``review`` are signs that some houses keep on purpose.

    A sign next to a Chinese, Japanese or Korean character is part of a quotation and stays. A full stop before
    the sign goes with it.
    """

    options = ("signs", "review")

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        signs = spec.options.get("signs")
        if not isinstance(signs, dict):
            raise ValueError("needs 'signs', a mapping of a sign to its English form")
        self._review = frozenset(self.words("review"))
        self._signs: dict[str, str] = {
            key: str(value).replace("_", " ") for key, value in signs.items() if isinstance(value, str)
        }

    def triggers(self) -> Iterator[Trigger]:
        for sign in self._signs:
            yield Trigger(sign, sign, case=True, words="none")

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        text, (start, end) = context.text, hit.span
        sign = text[start:end]
        if sign not in self._signs:
            return
        run = _RUN.match(text, start)
        if start and _RUN.match(text[start - 1]):
            return  # reported with the first of its run
        end = run.end() if run else end
        before, after = text[max(start - 1, 0) : start], text[end : end + 1]
        near = text[max(start - 2, 0) : start] + text[end : end + 2]
        if _CJK.search(near):
            return
        new = "".join(self._signs.get(c, c) for c in text[start:end])
        trails, cries = _TRAIL.fullmatch(text, start, end), _CRIES.fullmatch(text, start, end)
        if before == "." and text[max(start - 2, 0) : start - 1].isalnum() and set(new) <= set(".,;:!? "):
            # The engine has set a stop of its own before the sign: "done.；" is "done;", "done.。" is "done."
            start, before = start - 1, text[start - 2]
            new = (new.replace(" ", "").lstrip(".") or ".") + " "
        if before.isspace() or not before:
            new = new.lstrip(" ")
        elif new[:1] in ",.;:!?)]" and before == " ":
            start -= 1
        if after.isspace() or not after or after in ",.;:!?)]}”’\"'":
            new = new.rstrip(" ")
        new = re.sub(r" {2,}", " ", new)
        if trails:
            new = "..."  # "、、" lets a sentence trail off, as "…" does
        elif cries:
            new = new.replace(" ", "") + " " * new.endswith(" ")
        lone = not (_LATIN.match(before or "") or _LATIN.match(after or "") or cries)
        sure = Safety.REVIEW if lone else self.safety
        if self._review & set(text[start:end]):
            sure = max(sure, Safety.REVIEW)
        yield self.finding(
            Span(start, end), new=new, safety=sure, evidence=f"“{text[start:end]}” is not English punctuation"
        )
