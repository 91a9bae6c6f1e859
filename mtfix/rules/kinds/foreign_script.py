"""Words in the letters of another script amid a sentence, where no source says whether they belong there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice

from mtfix.core.finding import Finding, Severity
from mtfix.core.pattern import lazy
from mtfix.core.text import Span
from mtfix.languages import language
from mtfix.languages.support.scripts import BLOCKS
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined
from mtfix.rules.support.prose import around
from mtfix.rules.support.quotation import is_enclosed

# Greek letters are signs of science, and Korean has always had some Chinese characters.
_SIGNS = ("Grek",)
_GUESTS = {"Hang": ("Hani",)}
_DENSE = "".join(BLOCKS[script] for script in ("Hani", "Hira", "Kana", "Hang"))
# A run is a word from so many letters on; a character of these scripts says more.
_FEWEST, _FEWEST_DENSE = 4, 2
# Words that a line must have beside the run to be a sentence, and how many of a text there are for each run at least:
# a text with more of them has two languages on purpose.
_WORDS, _WORDS_PER_RUN = 5, 10
_WORD = lazy(r"[^\W\d_]+")
_BEFORE = lazy(r"([^\W\d_]+)[ \u00a0]?\Z")
_AFTER = lazy(r"[ \u00a0]?([^\W\d_]+)|[.,;!?…]+(?:\s|\Z)")


class Rule(BaseRule):
    """``mentions`` are words, of whatever language, that introduce a foreign word as such: "the word 北京"."""

    options = ("mentions",)

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        # Nothing need be known of the language where all is ASCII.
        letters = None if target.text.isascii() else _foreign(target.language)
        if letters is None or not target.others(letters):
            return ()
        return [n for n, text in enumerate(target.texts) if not text.isascii() and letters.search(text)]

    def check_segment(self, context: Context) -> Iterable[Finding]:
        letters = _foreign(context.languages[1])
        if letters is None or context.source is not None:
            return
        text = context.text
        runs = list(letters.finditer(text))
        wanted = len(runs) * _WORDS_PER_RUN
        if len(runs) > 1 and sum(1 for _ in islice(_WORD.finditer(text), wanted)) < wanted:
            return
        for run in runs:
            if (glued := self._in_sentence(text, run)) is not None:
                yield self.finding(
                    Span(*run.span()),
                    severity=None if glued else Severity.INFO,
                    evidence="it is written onto a word" if glued else "",
                )

    def _in_sentence(self, text: str, run: re.Match[str]) -> bool | None:
        """Whether a run is written onto a word of the sentence around it; None where it may be meant."""
        dense = re.match(f"[{_DENSE}]", run.group()) is not None
        if len(run.group()) < (_FEWEST_DENSE if dense else _FEWEST) or is_enclosed(text, run.start()):
            return None
        line = around(text, *run.span())
        before, after = _BEFORE.search(line[0]), _AFTER.match(line[1])
        if before is None or after is None or sum(len(_WORD.findall(part)) for part in line) < _WORDS:
            return None
        if any(word in self._mentions for word in _WORD.findall(line[0].lower())[-4:]):
            return None
        words = [word for word in (before[1], after[1]) if word]
        if any(word != word.lower() for word in words):
            return None  # beside a name it may be its original
        return text[run.start() - 1].isalpha() or text[run.end() : run.end() + 1].isalpha()

    @property
    def _mentions(self) -> tuple[str, ...]:
        return self.words("mentions")


@lru_cache
def _foreign(tag: str) -> re.Pattern[str] | None:
    """Runs of letters that a language does not use; None for languages of which that is not known."""
    record = language(tag)
    if not tag or not record.spaced:
        return None
    own = {*record.scripts, *_SIGNS, *(guest for script in record.scripts for guest in _GUESTS.get(script, ()))}
    letters = "".join(block for script, block in BLOCKS.items() if script not in own)
    return re.compile(f"[{letters}]+(?:[ ·・][{letters}]+)*")
