"""How a phrase changes its form. This is what holds in any language; what one language does is in its file."""

from __future__ import annotations

import re


class Inflection:
    """Word forms of one language, for rules that put a phrase in the place of another.

    The neutral one makes no forms; only case patterns it knows, which all languages with capitals share.
    """

    # Words that titles write small, beside the first word.
    small_words: frozenset[str] = frozenset()
    # The forms of an article that its noun chooses by its sound.
    articles: tuple[str, ...] = ()

    def bare(self, phrase: str) -> str:
        """A phrase without the words that a dictionary puts before it: "save" for "to save"."""
        return phrase

    def plural(self, phrase: str) -> str:
        """The plural of a noun phrase; the phrase itself where it is a plural, or the language has no rule for it."""
        return phrase

    def plurals(self, phrase: str) -> tuple[str, ...]:
        """Every plural that the phrase may be met in; none where it is one already."""
        return ()

    def possessive(self, phrase: str, mark: str = "'") -> str:
        """The possessive of a phrase, made with the apostrophe ``mark``."""
        return phrase

    def article_for(self, phrase: str) -> str | None:
        """Which of ``articles`` comes before a phrase; None where none does, or speakers or readings differ."""
        return None

    def noun_follows(self, before: str, after: str) -> bool:
        """Whether a noun follows a name that an article before the name belongs to ("the Dreyfus affair").

        ``before`` ends where the article begins, ``after`` begins where the name ends.
        """
        return True

    def match_case(self, new: str, like: str) -> str:
        """``new`` in the case pattern of one word: ALL CAPS, Capital or as it is."""
        if len(like) > 1 and like.isupper():
            return new.upper()
        if like[:1].isupper() and new[:1].islower():
            return new[:1].upper() + new[1:]
        return new

    def phrase_case(self, new: str, found: str, listed: str) -> str:
        """``new`` in the case pattern of the phrase that was found.

        ``listed`` is how the glossary writes the phrase found: only a difference from it is a pattern.
        """
        letters = [c for c in found if c.isalpha()]
        if len(letters) > 3 and found.isupper() and not listed.isupper():
            return new.upper()
        words = [w for w in re.split(r"[\s\-–]+", found) if w[:1].isalpha()]
        given = [w for w in re.split(r"[\s\-–]+", listed) if w[:1].isalpha()]
        small = self.small_words
        strong = [w for w in words if w.lower() not in small]
        if (
            len(strong) > 1
            and all(w[0].isupper() for w in strong)
            and not all(w[0].isupper() for w in given if w.lower() not in small)
            and new.islower()
        ):
            return re.sub(
                r"[^\W\d_]+(?:['’]\w+)?",
                lambda m: m.group() if m.group() in small and m.start() else m.group()[:1].upper() + m.group()[1:],
                new,
            )
        if words and words[0][0].isupper() and given and given[0][0].islower() and new[:1].islower():
            return new[:1].upper() + new[1:]
        return new
