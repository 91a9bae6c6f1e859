"""Contractions without their apostrophe: "doesnt", "theyre", "Ive"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mtfix.core.finding import Finding
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec
from mtfix.rules.support.base import BaseRule, Hit, Trigger
from mtfix.rules.support.context import Context

_STARTS = re.compile(r"(?:^|[.!?:;…\n]\s*|[\"“”(\[*_>-]\s*|[♪-]\s?)$")
_BEFORE = re.compile(r"([\w'’]+)[ \xa0]+$")
_AFTER = re.compile(r"[\s\xa0]+([\w'’]+)")
_JOINED = tuple("-'’@#/&_.")


class Rule(BaseRule):
    """``forms`` maps what is found to what is right; ``after`` and ``before`` are the words that must come before, or
    follow, those of them that are also words of their own ("he cant go", but "the cant of thieves"). Of a form with both, the words that follow count where a sentence starts ("Cant you see?").
    """

    options = tables = ("forms", "after", "before")

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._forms = self.mapping("forms")
        if not self._forms or not all(self._forms.values()):
            raise ValueError("needs 'forms', a mapping of what is found to what is right")
        self._after = {form: frozenset(words) for form, words in self.table("after").items()}
        self._before = {form: frozenset(words) for form, words in self.table("before").items()}

    def triggers(self) -> Iterator[Trigger]:
        for form in self._forms:
            if form not in self._before or form in self._after:
                yield Trigger(form, form)
            else:  # short forms begin many words
                for word in self._before[form]:
                    yield Trigger(f"{form} {word}", form)

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        text, form = context.text, hit.payload
        hit = hit._replace(end=hit.start + len(form))
        found, right = text[hit.start : hit.end], self._forms[form]
        if text[hit.start - 1 : hit.start] in _JOINED or text[hit.end : hit.end + 1] in (
            "-",
            "'",
            "’",
            "_",
            "/",
            "@",
        ):
            return
        if found != form and not (found.lower() == form and found[0].isupper() and found[1:].islower()):
            return  # in capitals, or as names of code are written
        starts = _STARTS.search(text, max(hit.start - 8, 0), hit.start) is not None
        if found[0].isupper() and right[0] != "I" and not starts:
            return  # a name
        if (form in self._after or form in self._before) and not self._certain(text, hit, form, starts):
            return  # another word
        if "’" in text:
            right = right.replace("'", "’")
        new = right[0].upper() + right[1:] if found[0].isupper() else right
        yield self.finding(Span(hit.start, hit.end), new=new, evidence=f"“{found}” for “{new}”")

    def _certain(self, text: str, hit: Hit, form: str, starts: bool) -> bool:
        """Whether the words around a form leave no other reading."""
        before, after = _BEFORE.search(text, max(hit.start - 30, 0), hit.start), _AFTER.match(text, hit.end)
        if not starts and before and before.group(1).lower() in self._after.get(form, ()):
            return True
        if after is None or form not in self._before or (form in self._after and not starts):
            return False
        return after.group(1).lower() in self._before[form]
