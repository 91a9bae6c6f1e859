"""English word forms: plurals, possessives, and a/an."""

from __future__ import annotations

import re

from mtfix.core.pattern import lazy
from mtfix.languages.en.articles import takes_an
from mtfix.languages.support.inflection import Inflection
from mtfix.languages.support.record import word_list

# A phrase is inflected at its head: the last word before the first of these.
_LINKS = frozenset(
    {"of", "for", "on", "in", "to", "at", "by", "with", "from", "and", "or", "between", "against", "among"}
    | {"under", "over", "as", "into", "per", "without", "the"}
)
_LINK = rf"\s+(?i:{'|'.join(sorted(_LINKS))})(?!\w)"
_IRREGULAR = {
    "man": "men", "woman": "women", "child": "children", "person": "people", "foot": "feet",
    "tooth": "teeth", "goose": "geese", "mouse": "mice", "criterion": "criteria",
    "phenomenon": "phenomena", "crisis": "crises", "analysis": "analyses", "basis": "bases",
    "thesis": "theses", "life": "lives", "wife": "wives", "knife": "knives", "half": "halves",
    "leaf": "leaves", "self": "selves", "wolf": "wolves", "shelf": "shelves", "series": "series",
    "species": "species", "sheep": "sheep", "fish": "fish", "aircraft": "aircraft",
    "spacecraft": "spacecraft", "medium": "media", "datum": "data", "hero": "heroes",
    "potato": "potatoes", "tomato": "tomatoes", "echo": "echoes", "veto": "vetoes",
    "embargo": "embargoes", "attorney": "attorneys",
}  # fmt: skip
_VOWELS = ("", "a", "e", "i", "o", "u")
# Nouns in these are singular although they end in s.
_SINGULAR_S = ("ss", "us", "is", "gas", "bias", "lens", "atlas", "canvas", "corps")
SINGULARS = {plural: word for word, plural in _IRREGULAR.items() if plural != word}

# What a dictionary puts before a verb or a noun, and where it is part of the term: "to date", "the poor", "the press".
_MARK = lazy(r"((?i:to|the)) +([a-z-]+)( .*)?")
_WITH_MARK = {
    "to": frozenset(
        word_list(
            "be have do get go make let can date scale boot wit spec taste death order all any each every the a an this "
            "that whom which what my your his her its our their"
        )
    ),
    "the": frozenset(
        word_list(
            "accused aged bereaved blind dead deaf deceased disabled elderly faithful homeless ill injured living missing "
            "needy old poor rich sick undersigned unemployed wounded young best worst first last latter former same other "
            "rest whole city coast country creeps crown end house left right media net web press public sea"
        )
    ),
}


class English(Inflection):
    """English, British and American spelling alike."""

    small_words = _LINKS | {"a", "an"}
    articles = ("a", "an")

    def bare(self, phrase: str) -> str:
        match = _MARK.fullmatch(phrase)
        if match is None:
            return phrase
        mark = match[1].lower()
        if match[2] in _WITH_MARK[mark] and (mark == "to" or not match[3]):
            return phrase
        return match[2] + (match[3] or "")

    def _plural_word(self, word: str) -> str:
        """The plural of one noun, in its own case pattern. Source: Quirk et al. 1985, 5.73-5.103."""
        low = word.lower()
        if low in _IRREGULAR:
            return self.match_case(_IRREGULAR[low], word)
        for end in ("man", "woman", "child", "person"):
            if low.endswith(end) and len(low) > len(end) + 1 and low not in ("human", "german", "roman", "ottoman"):
                return word[: -len(end)] + self.match_case(_IRREGULAR[end], word[-len(end) :])
        if low.endswith(("s", "x", "z", "ch", "sh")):
            ending = "es"
        elif low.endswith("y") and low[-2:-1] not in _VOWELS:
            return word[:-1] + ("IES" if word.isupper() and len(word) > 1 else "ies")
        else:
            ending = "s"
        return word + (ending.upper() if word.isupper() and len(word) > 1 and not low.endswith("s") else ending)

    @staticmethod
    def _head(phrase: str) -> int:
        """Where the head noun of a phrase ends (code points): before the first linking word, else at its end."""
        match = re.search(_LINK, phrase)
        return match.start() if match else len(phrase)

    def plural(self, phrase: str) -> str:
        """The plural of a noun phrase, made at its head: "Union State of X" gives "Union States of X"."""
        cut = self._head(phrase)
        before, _, word = phrase[:cut].rpartition(" ")
        if not word or not word[-1].isalpha() or not word[-1].isascii():
            return phrase
        low = word.lower()
        if low in SINGULARS or (low.endswith("s") and not low.endswith(_SINGULAR_S)):
            return phrase  # it is one already
        return (before + " " if before else "") + self._plural_word(word) + phrase[cut:]

    def plurals(self, phrase: str) -> tuple[str, ...]:
        """Every plural that the phrase may be met in: "working people" and "working persons"."""
        usual = self.plural(phrase)
        if usual == phrase:
            return ()
        cut = self._head(phrase)
        regular = phrase[:cut] + "s" + phrase[cut:]
        return (usual, regular) if phrase[:cut].lower().endswith("person") else (usual,)

    def possessive(self, phrase: str, mark: str = "'") -> str:
        """With 's, or a mere apostrophe after the s of a plural."""
        if phrase.endswith("s") and self.plural(phrase) == phrase:
            return phrase + mark
        return phrase + mark + "s"

    def article_for(self, phrase: str) -> str | None:
        wants = takes_an(phrase)
        return None if wants is None else self.articles[wants]

    def noun_follows(self, before: str, after: str) -> bool:
        # The verbs that tell are needed by few texts.
        from mtfix.languages.en.following import noun_follows

        return noun_follows(before, after)
