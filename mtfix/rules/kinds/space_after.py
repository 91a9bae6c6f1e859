"""No space after punctuation: "After work,we rest.", "He left early.When he came back", '"No!"She left.'"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mtfix.core.finding import Finding, Safety, Severity
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec
from mtfix.rules.support.base import BaseRule, Hit, Trigger
from mtfix.rules.support.context import Context
from mtfix.rules.support.prose import around, is_code, opens

_PARTS = ("comma", "sentence", "quotation")
_NAMES = re.compile(r"\w\.\w[\w.]*,|,[\w.]*\w\.\w|[A-Z]{2},[A-Z]{2}")
_COMMA = re.compile(
    r"(?<=[A-Za-z]{2}),(?=[A-Za-z]{2})|(?<=[a-z]),(?=(?:a|I) )|(?<=[a-z]),(?=[\"“][A-Z][a-z]*[ .,!?])"
)
_STOP = re.compile(r"(?<=[a-z])([.!?])(?=([A-Z][a-z]*)(?![\w(/]|\.\w|-[a-z]+\.))")
_WORD = re.compile(r"(?<![\w.@/-])\w+$")
_CLOSED = re.compile(r"(?<=[A-Za-z][.!?,])[\"”](?=[A-Za-z][a-z]* )")
_PROSE = re.compile(r" [a-z]")


class Rule(BaseRule):
    """``part`` is what the space is missing after: comma, sentence, or quotation. For a sentence, ``words`` begin one;
    ``short`` are words of one or two letters that end one."""

    options = ("part", "words", "short")

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._part = self.option("part")
        self._words = frozenset(self.words("words"))
        self._short = frozenset(self.words("short"))
        if self._part not in _PARTS:
            raise ValueError(f"'part' must be one of {', '.join(_PARTS)}")

    def triggers(self) -> Iterator[Trigger]:
        letters = "abcdefghijklmnopqrstuvwxyz"
        literals: Iterable[str]
        if self._part == "comma":
            literals = [*(f",{c}" for c in letters), ',"', ",“"]
        elif self._part == "sentence":
            literals = [s + c.upper() for c in letters for s in ".!?"]
        else:
            literals = [s + mark + c for c in letters + letters.upper() for s in ".!?," for mark in '"”']
        for literal in literals:
            yield Trigger(literal, case=self._part != "comma", words="none")

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        text, start = context.text, hit.span.start
        if self._part == "comma":
            # What the source writes so is a list for a program: "yes,no,maybe".
            same = context.source is not None and text[max(start - 2, 0) : start + 3] in context.source
            if _COMMA.match(text, start) and not same and not self._other(text, hit.span):
                yield self._found(text, start)
        elif self._part == "quotation":
            at = start + 1
            if _CLOSED.match(text, at) and (text[at] == "”" or not opens(text, at)):
                yield self._found(text, at)
        elif match := _STOP.match(text, start):
            yield from self._sentence(text, match)

    @staticmethod
    def _other(text: str, span: Span) -> bool:
        """Whether a comma is part of code, of a list of names, or before a mark that closes a quotation."""
        at = span.start
        named = any(m.start() <= at < m.end() for m in _NAMES.finditer(text, max(at - 30, 0), at + 30))
        closes = text[at + 1] == '"' and not opens(text, at + 1)
        return named or closes or _is_list(text, span) or is_code(text, *span)

    def _sentence(self, text: str, match: re.Match[str]) -> Iterator[Finding]:
        at, next_word = match.start(), match.group(2)
        before = _WORD.search(text, max(at - 30, 0), at)
        if before is None:
            return  # part of a name with stops
        word, known = before.group(), next_word in self._words
        prose = _PROSE.match(text, match.end(2)) is not None
        if word[0].isupper() and not (known and (prose or match.group(1) != ".")):
            return  # "Yahoo!Japan", "Node.Js"
        if len(word) < 3 and not (known and word.lower() in self._short):
            return
        found = self._found(text, at)
        if known and prose and word.islower() and len(word) > 3:
            yield self._found(text, at, self.safety)
        elif known or (match.group(1) != "." and next_word[1:].islower()):
            yield found
        else:  # a name of code is as likely: "collections.Sequence"
            yield found._replace(
                severity=Severity.INFO, safety=Safety.HINT, fixes=(), suggestions=found.replacements(text)
            )

    def _found(self, text: str, at: int, safety: Safety = Safety.REVIEW) -> Finding:
        evidence = f"no space after “{text[at]}”"
        return self.finding(Span(at, at + 1), new=text[at] + " ", safety=safety, evidence=evidence)


def _is_list(text: str, span: Span) -> bool:
    """Whether commas without spaces are the way of the line: a table, a list of tags."""
    line = text[span.start : span.end].join(around(text, *span))
    tight = len(re.findall(r",(?=\w)", line))
    return line.startswith("Keywords:") or (tight > 2 and tight > line.count(", "))
