"""One text in cue after cue, as speech recognition and translation engines write where nothing is said."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from mtfix.core.document import Document, Segment
from mtfix.core.finding import Finding
from mtfix.core.pattern import lazy
from mtfix.core.text import Span
from mtfix.rules.support.base import BaseRule

# So many cues in a row nobody fills with the same words; calls and songs repeat shorter ones.
_LEAST, _WORDS, _LENGTH = 4, 3, 12
# Nor so many with two words that nobody calls out.
_MANY, _CALLS = 6, ("!", "！")
_UNSPACED = 5  # code points that make as much where words are not spaced
_WORD = lazy(r"\w+")


class Rule(BaseRule):
    """No options. One finding, at the second of the cues."""

    def check_document(self, document: Document) -> Iterable[tuple[Segment, Finding]]:
        if document.format != "subtitles":
            return
        for text, group in groupby(document.segments, key=lambda segment: " ".join(segment.text.split())):
            cues = list(group)
            if len(cues) >= _LEAST and (self._is_long(text, len(cues)) or cues[0].source) and not _repeats(cues):
                yield (
                    cues[1],
                    self.finding(
                        Span(0, len(cues[1].text)),
                        evidence=f"“{text}” in {len(cues)} cues in a row",
                        source=cues[1].source or "",
                    ),
                )

    def _is_long(self, text: str, times: int) -> bool:
        words = _WORD.findall(text)
        if times >= _MANY and len(words) == _WORDS - 1 and not text.endswith(_CALLS):
            return True
        return (len(words) >= _WORDS and len(text) >= _LENGTH) or any(
            len(word) >= _UNSPACED and word[0] >= "\u0e00" for word in words
        )


def _repeats(cues: list[Segment]) -> bool:
    """Whether the source says the same so often, too, as far as it is known."""
    sources = [" ".join((cue.source or "").split()) for cue in cues]
    return any(sources) and 2 * len(set(sources)) <= len(sources)
