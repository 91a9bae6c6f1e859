"""Blanks around punctuation: one too many before it, one too few behind it, doubled signs, a blank line start."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mtfix.core.finding import Finding, Fix, Safety, Severity
from mtfix.core.text import Edit, Span
from mtfix.glossary.schema import RuleSpec
from mtfix.rules.support.base import BaseRule, Hit, Trigger
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

_COMMA = re.compile(r"(?<=[A-Za-z]{2}),(?=[A-Za-z]{2})|(?<=[a-z]),(?=(?:a|I) )")
_STOP = re.compile(r"(?<=[a-z]{3})([.!?])(?=([A-Z][a-z]*)(?![\w(/]|\.\w|-[a-z]+\.))")
_ENDED = re.compile(r"[.!?][\"'’”)\]]*$")  # then one stop more is one too many
_BEFORE = re.compile(
    r"(?<=[A-Za-z0-9)\]\"'’”.!?])[ \xa0]([,;]|\.(?!\s[a-z\\]))(?=[\s\xa0\"'’”)]|$|(?<=,)[A-Za-z]{2})"
)
_DOUBLED = re.compile(r"(?<=[a-z]{3}),,(?=\s)")
# A command, an assignment, data: there a blank is no slip, and neither is its lack.
_CODE = re.compile(r"(?:^|\s)(?:--?[A-Za-z]|\$ |\.\./?(?:\s|$))|[{}\\=|]|\w\(|::")
# Part of a name, of a path, of a list in code; and what stands tight around such a list.
_NAMED = re.compile(r"[/:*_@#<>\[\]$~]|\d\.")
_TIGHT = re.compile(r"[\"'`(“][\w.,-]+[\"'`)”][,.;]?")
_BLANKS = re.compile(r"(?<=[a-z,;]) {2}(?=[a-z])")


# How much of its line tells what a sign stands in, in code points before and behind it.
_REACH = 300
# In a text with more runs of blanks than this, they are its layout.
_FEW = 2000


class Rule(BaseRule):
    """``part`` is what is looked for: before, after, doubled, blanks, or start.

    ``words`` (for after) are words that begin sentences: behind a full stop they make the fix sure.
    """

    options = ("part", "words")

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._part = self.option("part")
        self._words = frozenset(self.words("words"))
        if self._part not in ("before", "after", "doubled", "blanks", "start"):
            raise ValueError("'part' must be one of before, after, doubled, blanks, start")

    def triggers(self) -> Iterator[Trigger]:
        letters = "abcdefghijklmnopqrstuvwxyz"
        literals: Iterable[str] = ()
        if self._part == "before":
            literals = (" ,", " ;", " .")
        elif self._part == "after":
            literals = [*(f",{c}" for c in letters), *(s + c.upper() for c in letters for s in ".!?")]
        elif self._part == "doubled":
            literals = (",,",)
        for literal in literals:
            yield Trigger(literal, case=literal[-1].isupper(), words="none")

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        text, start = context.text, hit.span.start
        if self._part == "before":
            match = _BEFORE.match(text, start)
            if (
                match
                and not self._is_code(text, match.span())
                and not text.startswith(("..", ". ."), match.end() - 1)
            ):
                tight = text[match.end() : match.end() + 1].isalpha()
                ended = match.group(1) == "." and _ENDED.search(text, max(start - 3, 0), start)
                if ended and (text.startswith(" .", match.end()) or text.endswith(". .", 0, start)):
                    return  # an ellipsis, set with blanks
                quoted = text[match.end() : match.end() + 1] in ("'", '"', "”")  # may be a path: "git add ."
                new = "" if ended else match.group(1) + " " * tight
                yield self._found(
                    Span(*match.span()), new, "a blank before punctuation", Safety.REVIEW if quoted else None
                )
        elif self._part == "doubled":
            match = _DOUBLED.match(text, start)
            if match:
                yield self._found(Span(*match.span()), ",", "the sign stands twice")
        elif text[start] == ",":
            if _COMMA.match(text, start) and not self._list(text, hit.span) and not self._is_code(text, hit.span):
                yield self._found(Span(start, start + 1), ", ", "no blank behind the comma")
        elif match := _STOP.match(text, start):
            known = match.group(2) in self._words
            word = re.search(r"\w+$", text[max(start - 30, 0) : start])
            if word and word.group()[0].isupper() and not known:
                return  # "Yahoo!Japan", "Node.Js"
            sure = known or (match.group(1) != "." and match.group(2)[1:].islower())
            yield self._found(
                Span(start, start + 1), match.group(1) + " ", "no blank behind the end of a sentence",
                self.safety if sure else Safety.REVIEW,
            )._replace(severity=self.severity if sure else Severity.INFO)  # fmt: skip

    @staticmethod
    def _is_code(text: str, span: tuple[int, int]) -> bool:
        """Whether a sign stands in what is no prose: a command, data, a list of names."""
        before, after = _around(text, span)
        sign = text[span[0] : span[1]]
        token = re.split(r"\s", before)[-1] + sign + re.split(r"\s", after, maxsplit=1)[0]
        return bool(_CODE.search(before + sign + after) or _NAMED.search(token) or _TIGHT.fullmatch(token))

    @staticmethod
    def _list(text: str, span: tuple[int, int]) -> bool:
        """Whether commas without blanks are the way of the line: a table, a list of tags."""
        line = text[span[0] : span[1]].join(_around(text, span))
        tight = len(re.findall(r",(?=\w)", line))
        return line.startswith("Keywords:") or (tight > 2 and tight > line.count(", "))

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        if self._part == "blanks":
            return target.having("  ")
        if self._part == "start" and not source.size:  # the edges of a pair are compared with its source
            return target.having("\n ", "\n\t") | target.beginning(" ", "\t")
        return ()

    def check_segment(self, context: Context) -> Iterable[Finding]:
        if self._part == "blanks":
            return self._double_blanks(context)
        if self._part == "start":
            return self._line_starts(context)
        return ()

    def _double_blanks(self, context: Context) -> Iterator[Finding]:
        """Two blanks between words of a sentence; not where the text is laid out with blanks."""
        text = context.text
        for start, end in context.folded.runs[:_FEW]:
            if end - start != 2 or not _BLANKS.match(text, start):
                continue
            line = text[text.rfind("\n", 0, start) + 1 : (text.find("\n", start) + 1 or len(text) + 1) - 1]
            if line.count("  ") == 1 and len(line) > 40:
                yield self._found(Span(start, end), " ", "two blanks inside a sentence")

    def _line_starts(self, context: Context) -> Iterator[Finding]:
        """A single blank at the start of a paragraph, in a text whose others start without."""
        text = context.text
        spans: list[Span] = []
        runs = context.folded.runs[:_FEW]
        blanks = [Span(0, len(text) - len(text.lstrip(" \t")))] if text.startswith(" ") else []
        for start, end in runs:
            cut = text.rfind("\n", start, end) + 1
            if cut and cut < end and text[end : end + 1] not in ("", "-"):
                blanks.append(Span(cut, end))
        if any(end - start > 2 for start, end in blanks):
            return  # indented text
        for start, end in blanks:
            if text[end : end + 1].isupper() and (not start or text.endswith("\n\n", 0, start)):
                spans.append(Span(start, end))
        if spans and len(spans) * 3 <= text.count("\n\n") + 1:
            for span in spans:
                yield self._found(span, "", "other paragraphs start without a blank")

    def _found(self, span: Span, new: str, evidence: str, safety: Safety | None = None) -> Finding:
        sure = self.safety if safety is None else safety
        return self.finding(
            span, fixes=(Fix((Edit(span.start, span.end, new),), sure),), evidence=evidence, safety=sure
        )


def _around(text: str, span: tuple[int, int]) -> tuple[str, str]:
    """What stands in the line before a place, and behind it."""
    start, end = text.rfind("\n", 0, span[0]) + 1, text.find("\n", span[1])
    end = len(text) if end < 0 else end
    return text[max(start, span[0] - _REACH) : span[0]], text[span[1] : min(end, span[1] + _REACH)]
