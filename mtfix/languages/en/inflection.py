"""English word forms: plurals, possessives, and a/an."""

from __future__ import annotations

import re

from mtfix.languages.support.inflection import Inflection

# A phrase is inflected at its head: the last word before the first of these.
_LINKS = frozenset(
    {"of", "for", "on", "in", "to", "at", "by", "with", "from", "and", "or", "between", "against", "among"}
    | {"under", "over", "as", "into", "per", "without", "the"}
)
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
# Nouns in these are singular although they end in s.
_SINGULAR_S = ("ss", "us", "is", "gas", "bias", "lens", "atlas", "canvas", "corps")
_SINGULAR = {plural: word for word, plural in _IRREGULAR.items() if plural != word}


# A vowel letter that sounds as a consonant: "a unit", "a European", "a one-off".
_NOT_AN = (
    r"(?i)(?:uni(?!n|m)|unique|unit|use|usu|usa|util|ute|uto|ura|uri(?!$)|ubiq|ufo|uk\b|un\b(?!-)|us\b|eu|ewe|one\b|once\b|one-|"
    r"ouija|u-|u\.|uyg|uru|uganda|ukr|uz[be]?\b|ukul|ulys|unanim)"
)
_CODED = re.compile(r"_|[a-z][A-Z]|[A-Z]{2}[a-z]|[A-Za-z]\d")
# No English word begins so; and abbreviations that are read letter by letter.
_UNREAD = re.compile(r"h[^aeiouy]|[lmr][^aeiouy\W]|(?:uri|uuid|uid|uint|udi)s?(?![a-z])")
# Read letter by letter, these begin with a vowel sound: "an FBI agent".
_LETTERS_AN = frozenset("AEFHILMNORSX")


def takes_an(word: str) -> bool | None:
    """Whether "an" stands before the word; None where speakers or readings differ.

    Source: the sound rule (CMOS 7.32): the first sound counts, not the first letter.
    """
    if not word:
        return None
    low = word.lower()
    if word[0].isdigit():
        digits = re.match(r"[\d,]*", word)
        whole = digits.group().replace(",", "") if digits else ""
        # Read out, a number begins as its leading group does: 8..., 11 (thousand), 18 (million).
        return whole.startswith("8") or (whole[:2] in ("11", "18") and len(whole) % 3 == 2)
    if not word[0].isascii() or not word[0].isalpha():
        return None
    if _CODED.search(word):
        return None  # rcParams, uint32, XRay: whoever wrote it knows how it is read
    first = re.match(r"[A-Za-z]+", word)
    letters = first.group() if first else word[0]
    if letters.isupper() and 1 < len(letters) <= 5:
        # An abbreviation is spelt or read as a word (an MRI, a NATO, an/a SAT): only some are certain.
        if letters[0] in "BCDGJKPQTUVWYZ":
            return False
        if letters[0] in "AEIO":
            return letters not in ("EU", "EUR")
        return True if not re.search("[AEIOUY]", letters[1:]) else None
    if len(letters) == 1 and word[1:2] in ("", "-", "'", "’"):
        return letters.upper() in _LETTERS_AN
    if not re.search("[aeiouy]", low[1 if low[0] == "u" else 0 : len(letters)]) or _UNREAD.match(low):
        return None  # read letter by letter, or not at all: an mp3, an hr, a url, an htest, an mbox
    if low[0] == "h":
        if low.startswith(("hour", "heir", "honest", "honor", "honour")):
            return True
        return None if low.startswith(("herb", "histor", "hotel", "hallucin", "hilar", "homage")) else False
    if low[0] in "aeio" or low[0] == "u":
        if re.match(_NOT_AN, word):
            return None if low.startswith(("unin", "unim", "une")) else False
        return True
    return False


class English(Inflection):
    """English, British and American spelling alike."""

    small_words = _LINKS | {"a", "an"}
    articles = ("a", "an")

    def _plural_word(self, word: str) -> str:
        """The plural of one noun, in its own case pattern. Source: Quirk et al. 1985, 5.73-5.103."""
        low = word.lower()
        if low in _IRREGULAR:
            return self.match_case(_IRREGULAR[low], word)
        for end in ("man", "woman", "child", "person"):
            if low.endswith(end) and len(low) > len(end) + 1 and low not in ("human", "german", "roman", "ottoman"):
                return word[: -len(end)] + self.match_case(_IRREGULAR[end], word[-len(end) :])
        if re.search(r"(?:s|x|z|ch|sh)$", low):
            ending = "es"
        elif re.search(r"[^aeiou]y$", low):
            return word[:-1] + ("IES" if word.isupper() and len(word) > 1 else "ies")
        else:
            ending = "s"
        return word + (ending.upper() if word.isupper() and len(word) > 1 and not low.endswith("s") else ending)

    @staticmethod
    def _head(phrase: str) -> int:
        """Where the head noun of a phrase ends (code points): before the first linking word, else at its end."""
        for match in re.finditer(r"\s+(\w+)", phrase):
            if match.group(1).lower() in _LINKS:
                return match.start()
        return len(phrase)

    def plural(self, phrase: str) -> str:
        """The plural of a noun phrase, made at its head: "Union State of X" gives "Union States of X"."""
        cut = self._head(phrase)
        before, _, word = phrase[:cut].rpartition(" ")
        if not word or not word[-1].isalpha() or not word[-1].isascii():
            return phrase
        low = word.lower()
        if low in _SINGULAR or (low.endswith("s") and not low.endswith(_SINGULAR_S)):
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
