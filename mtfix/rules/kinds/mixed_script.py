"""Letters of another script in a word, which look like those of its own: a Cyrillic «а» in "cаt"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain

from mtfix.core.finding import Finding, Safety
from mtfix.core.pattern import lazy
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec
from mtfix.languages import language
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

# Greek and Cyrillic next to Latin; letters of words alone, and no part of a placeholder, an escape, a name of code.
_BOTH = lazy(r"[A-Za-z][\u0370-\u04ff]|[\u0370-\u04ff][A-Za-z]")
_OTHER = re.compile(r"[\u0370-\u04ff]")
_WORD = lazy(r"(?<![\w%\\$@#&])[A-Za-z\u0370-\u04ff]{2,}(?!\w)")
_NAMES = {"Grek": "Greek", "Cyrl": "Cyrillic"}


class Rule(BaseRule):
    """``look_alikes`` has, by script (ISO 15924), pairs of a Latin letter and the one that looks like it; ``only`` says of
    letters in which languages alone they are. The letters are of the other script where each letter of the word has a
    look-alike there, and at least one is no look-alike itself."""

    options = tables = ("look_alikes", "only")

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        given = self.table("look_alikes")
        if not given or any(len(pair) != 2 for pair in chain(*given.values())):
            raise ValueError("needs 'look_alikes': pairs of two letters, by script")
        self._pairs = {script: {pair[0]: pair[1] for pair in pairs} for script, pairs in given.items()}
        self._only = self.table("only")

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        return target.matching(_BOTH) if target.others(_OTHER) else ()

    def check_segment(self, context: Context) -> Iterable[Finding]:
        code = context.languages[1]
        for match in _WORD.finditer(context.text):
            word, span = match.group(), Span(*match.span())
            if not (_BOTH.search(word) and _is_word(word)):
                continue
            readings = [reading for script in self._pairs for reading in self._readings(word, script, code)]
            if not readings or not context.allows(self.spec.when, self.spec.unless, span):
                continue
            evidence = f"“{word}” has {_names(word)}"
            if len(readings) > 1:
                yield self.finding(span, safety=Safety.HINT, suggestions=readings, evidence=evidence)
            else:
                changed = sum(a != b for a, b in zip(word, readings[0], strict=True))
                sure = not word.isupper() and 2 * changed <= len(word)
                safety = self.safety if sure else Safety.REVIEW
                yield self.finding(span, new=readings[0], safety=safety, evidence=evidence)

    def _readings(self, word: str, script: str, code: str) -> list[str]:
        """The word in a script of the language, and in Latin: both where every letter has a look-alike."""
        to_own = {latin: own for latin, own in self._pairs[script].items() if code in self._only.get(own, (code,))}
        to_latin = {own: latin for latin, own in self._pairs[script].items()}
        own = "".join(to_own.get(c, c) for c in word)
        latin = "".join(to_latin.get(c, c) for c in word)
        alone = script in language(code).scripts and all(_script(c) == script for c in own)
        return [own] * alone + [latin] * latin.isascii()


def _is_word(word: str) -> bool:
    """Whether a word is written as words are, and is no list of letters ("cCсС") nor two words ("МетодHTTP")."""
    return word.islower() or word.isupper() or word.istitle()


def _names(word: str) -> str:
    """The letters of the script that has fewer of them, for evidence."""
    latin, other = ([c for c in word if c.isascii() is ascii] for ascii in (True, False))
    few, name = (latin, "Latin") if len(latin) <= len(other) else (other, _NAMES[_script(other[0])])
    return f"{name} {', '.join(dict.fromkeys(few))}"


def _script(letter: str) -> str:
    """The script of a letter that ``_WORD`` takes, by ISO 15924."""
    return "Latn" if letter.isascii() else "Grek" if letter < "\u0400" else "Cyrl"
