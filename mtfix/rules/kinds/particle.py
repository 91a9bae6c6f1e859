"""Korean particles in the form for the wrong sound (을 after a vowel, 를 after a consonant), or apart from their word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any

from mtfix.core.finding import Finding
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec
from mtfix.rules.support.base import BaseRule, is_texts
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

# Precomposed syllables lie in the order of their final consonants, 28 to each pair of initial and vowel, of which the
# first has none (Unicode 15.1, section 3.12).
_FIRST, _FINALS, _RIEUL = 0xAC00, 28, 8
_SYLLABLE = "[\uac00-\ud7a3]"
_SOUNDS = ("vowel", "consonant", "vowel-or-rieul")


class Rule(BaseRule):
    """``forms`` are particles, each with what it must not follow (``after``: vowel, consonant, or vowel-or-rieul), what is
    right there (``right``), of how many syllables at least the word before it is (``least``), and ends of words that are no
    particle (``not``). ``bound`` are particles that no space precedes."""

    options = ("forms", "bound")
    tables = ("forms",)

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        forms: Any = spec.options.get("forms", {})
        if not isinstance(forms, dict) or not (self.words("bound") or forms):
            raise ValueError("needs 'forms': particles with 'after' and 'right'; or 'bound'")
        if not all(map(_is_particle, forms.values())):
            raise ValueError(f"each of 'forms' needs 'right', and 'after' that is one of {', '.join(_SOUNDS)}")
        self._forms: Mapping[str, Mapping[str, Any]] = forms

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        if bound := self.words("bound"):
            return re.compile(rf"(?<={_SYLLABLE}{_SYLLABLE}) (?=(?:{'|'.join(map(re.escape, bound))})(?!\w))")
        forms = "|".join(map(re.escape, sorted(self._forms, key=len, reverse=True)))
        return re.compile(rf"(?<!\w)({_SYLLABLE}+)({forms})(?!\w)")

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        return () if target.text.isascii() else target.matching(self._pattern)

    def check_segment(self, context: Context) -> Iterable[Finding]:
        for match in self._pattern.finditer(context.text):
            if not self._forms:
                yield from self._apart(context, match)
                continue
            word, form = match.groups()
            given = self._forms[form]
            if (
                _follows(word, given["after"])
                and len(word) >= int(given.get("least", 1))
                and not match.group().endswith(tuple(given.get("not", ())))
            ):
                evidence = f"“{word}” ends in a {given['after'].replace('-', ' ')}"
                yield self.finding(Span(*match.span(2)), new=given["right"], evidence=evidence)

    def _apart(self, context: Context, match: re.Match[str]) -> Iterator[Finding]:
        start, end = match.start() - 1, match.end() + 1
        place = context.segment.to_file(Span(start, end))
        if place.end - place.start == end - start:  # else a tag comes between, and with it a reason for the space
            yield self.finding(Span(*match.span()), new="")


def _is_particle(form: Any) -> bool:
    texts = isinstance(form, dict) and all(
        isinstance(form.get(key, ""), str) for key in ("after", "right", "least")
    )
    if not texts or "right" not in form or form.get("after") not in _SOUNDS:
        return False
    least, ends = form.get("least", "1"), form.get("not", [])
    return least.isdecimal() and len(least) < 3 and is_texts(ends)


def _follows(word: str, sound: str) -> bool:
    final = (ord(word[-1]) - _FIRST) % _FINALS
    return {"vowel": final == 0, "consonant": final != 0, "vowel-or-rieul": final in (0, _RIEUL)}[sound]
