"""Tags that language models put around their thoughts and answers: <think>…</think>, [TRANSLATED]…[/TRANSLATED].

A format that has tags of its own keeps them out of its segments, so the file is looked at as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from mtfix.core.document import Document, Segment
from mtfix.core.finding import Finding, Safety
from mtfix.core.text import Span, line_around
from mtfix.rules.support.base import BaseRule, Hit, Trigger
from mtfix.rules.support.context import Context
from mtfix.syntax.protected import fences

# Formats whose segments lack the tags of their text.
# How far before a tag a code span may begin, in code points.
_REACH = 2000
_TAGGED = ("markdown", "subtitles", "html")


class Rule(BaseRule):
    """``names`` are the names of tags; with ``around: yes`` only those that begin or end a text, since documents about
    translation have such elements, too."""

    options = ("names", "around")
    sees_protected = True

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        names = "|".join(map(re.escape, self.words("names")))
        return re.compile(rf"[<\[](/?)({names})[>\]]", re.IGNORECASE)

    def triggers(self) -> Iterator[Trigger]:
        for name in self.words("names"):
            for tag in (f"<{name}>", f"</{name}>", f"[{name}]", f"[/{name}]"):
                yield Trigger(tag, words="none")

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        if not self._pattern.search(context.source or ""):
            yield from (found for found in self._found(context.text) if found.span.start == hit.start)

    def check_document(self, document: Document) -> Iterable[tuple[Segment, Finding]]:
        if document.format not in _TAGGED:
            return
        whole = Segment(document.text)
        for finding in self._found(document.text):
            # What cannot be seen in a segment cannot be removed from it.
            yield whole, finding._replace(fixes=(), safety=Safety.HINT)

    def _found(self, text: str) -> Iterator[Finding]:
        code: list[Span] | None = None
        end = 0
        for match in self._pattern.finditer(text):
            if match.start() < end:
                continue
            code = fences(text) if code is None else code
            line = text[line_around(text, *match.span(), _REACH).start : match.start()]
            if line.count("`") % 2 or any(span.start <= match.start() < span.end for span in code):
                continue
            if self.option("around") == "yes" and text[: match.start()].strip() and text[match.end() :].strip():
                continue
            closes = bool(match.group(1))
            block = match.end() if closes else self._block(text, match)
            yield self._finding(text, Span(match.start(), block or match.end()), whole=bool(block) and not closes)
            end = block or match.end()

    def _block(self, text: str, match: re.Match[str]) -> int:
        """Where the block of thoughts that a tag opens ends; 0 where it is not closed, or holds the text itself."""
        if self.option("around") == "yes":
            return 0
        closing = re.compile(rf"[<\[]/{re.escape(match.group(2))}[>\]]\s*", re.IGNORECASE)
        end = closing.search(text, match.end())
        return end.end() if end else 0

    def _finding(self, text: str, span: Span, *, whole: bool) -> Finding:
        removable = (whole or self.option("around") == "yes") and (text[: span.start] + text[span.end :]).strip()
        return self.finding(span, new="" if removable else None, safety=self.safety if removable else Safety.HINT)
