"""What surrounds a text and is no part of it: a fence around the whole, a front-matter key given twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mtfix.core.finding import Finding, Fix
from mtfix.core.pattern import lazy
from mtfix.core.text import Edit, Span
from mtfix.glossary.schema import RuleSpec
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

_FENCE = lazy(r"\s*(```|~~~)[\w-]*[ \t]*\r?\n")
_PROSE = lazy(r"[^\W\d_][.!?] [^\W\d_]|[^\W\d_][.!?]$|[。！？]")
_CODE = lazy(r"[{}();=<>$|\\]")
_KEY = lazy(r"^([A-Za-z_][\w-]*):", re.MULTILINE)


class Rule(BaseRule):
    """``part`` is what is looked for: fence or front-matter."""

    options = ("part",)
    sees_protected = True

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._part = self.option("part")
        if self._part not in ("fence", "front-matter"):
            raise ValueError("'part' must be one of fence, front-matter")

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        return target.beginning("```", "~~~") if self._part == "fence" else target.beginning("---\n")

    def check_segment(self, context: Context) -> Iterable[Finding]:
        keyed = context.document.format not in ("text", "markdown")
        return self._fence(context.text, keyed=keyed) if self._part == "fence" else self._front_matter(context.text)

    def _fence(self, text: str, *, keyed: bool) -> Iterator[Finding]:
        """A fence around the whole text, with prose in it; a message of a program (``keyed``) may be one word."""
        if not text.startswith(("```", "~~~")):
            return
        first = _FENCE.match(text)
        if first is None:
            return
        end = len(text.rstrip())
        last = text.rfind("\n", 0, end) + 1
        inside = text[first.end() : last]
        # Prose in a fence, not code: a fence around the whole and no other one.
        if (
            text[last:end] != first.group(1)
            or first.group(1) in inside
            or not (_PROSE.search(inside.strip()) or (keyed and not _CODE.search(inside)))
        ):
            return
        edits = (Edit(0, first.end(), ""), Edit(last, min(end + 1, len(text)), ""))
        yield self.finding(
            Span(0, len(text)), fixes=(Fix(edits, self.safety),), evidence="the whole text is fenced"
        )

    def _front_matter(self, text: str) -> Iterator[Finding]:
        if not text.startswith("---\n"):
            return
        end = text.find("\n---", 4)
        seen: set[str] = set()
        for match in _KEY.finditer(text, 4, max(end, 4)):
            if match.group(1) in seen:
                yield self.finding(Span(*match.span(1)), evidence=f"“{match.group(1)}” is given twice")
            seen.add(match.group(1))
