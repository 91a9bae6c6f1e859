"""Capitalised words of a translation beside the names of people and places in its source.

Word order, hyphens, names in one word or cut in two, and small letters are dealt with here and nowhere else.
"""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Callable, Container, Iterator
from functools import cached_property
from typing import NamedTuple

from mtfix.core.text import Span
from mtfix.languages import language, naming
from mtfix.languages.naming.model import Known, Person, Reader, is_slip, slip
from mtfix.languages.naming.places import Place, bare, is_person, is_place, places, spellings
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

_LETTER = "[a-z\u00df-\u00f6\u00f8-\u017f]"
_CAPITAL = "[A-Z\u00c0-\u00de\u014c\u016a]"
_NAME = rf"{_CAPITAL}(?<![\w'’@#/.-]{_CAPITAL}){_LETTER}+(?:-[A-Z]?{_LETTER}+)*(?![\w@-]|\.\w|['’](?!s\b))"
WORD = re.compile(_NAME)
_SMALL = re.compile(rf" ({_LETTER}{{2,}})(?![\w@-]|\.\w|['’](?!s\b))")
# A word in Latin letters that the source has, too long to be like another one by chance.
_ORIGINAL = re.compile(rf"(?<![\w@/#.'’-])[A-Z\u00c0-\u00de]{_LETTER}{{4,}}(?![\w@]|[-.]\w)")
_GAP = re.compile(r"[ \xa0]|\n(?!\n)")
# A name of fewer letters that is alone has its letters in common with too many words.
_SHORT = 4
# A name of so many letters may have two of them wrong and still be no other.
_LONG = 8


class Slip(NamedTuple):
    """A name that is not spelt as its source asks."""

    span: Span
    new: str
    name: str  # what the source has
    whole: str  # what that is, as far as it is known
    sure: bool
    form: bool = False  # whether its letters are right, and not the spaces and capitals between them


class Word(NamedTuple):
    """A capitalised word of the translation."""

    span: Span
    text: str
    low: str  # in small letters
    follows: bool  # whether only a space is between it and the word before it

    @property
    def letters(self) -> str:
        return self.low.replace("-", "")


def words_of(text: str) -> list[Word]:
    """The capitalised words of a text, in their order."""
    words: list[Word] = []
    end = 0
    for match in WORD.finditer(text):
        span, word = Span(*match.span()), match.group()
        before = text[end : span.start] if words else ""
        words.append(Word(span, word, word.lower(), before == " " or _GAP.fullmatch(before) is not None))
        end = span.end
    return words


def having_word(target: Joined, wanted: Callable[[str], bool]) -> set[int]:
    """The numbers of the texts with a capitalised word that is wanted. Each is asked about once, in small letters."""
    found = target.memo("capitalised", lambda: _capitalised(target.text))
    return {target.number(at) for word, places in found.items() if wanted(word) for at in places}


def _capitalised(text: str) -> dict[str, list[int]]:
    """The capitalised words of a text, in small letters, and where they are."""
    found: dict[str, list[int]] = defaultdict(list)
    for match in WORD.finditer(text):
        found[match.group().lower()].append(match.start())
    return found


class Names:
    """One translation beside its source. ``known`` are the words of the language that it is in."""

    def __init__(
        self, reader: Reader, source: str, original: str, text: str, known: Container[str], language: str
    ) -> None:
        self.reader = reader
        self.source = source  # folded
        self.original = original
        self.text = text
        self.known = known
        self.language = language  # of the source
        self.words = words_of(text)
        self._persons: dict[str, list[Person]] = {}
        self._settled: set[int] = set()  # words that are the right name of somebody, or have been spoken of

    @classmethod
    def of(cls, context: Context) -> Names | None:
        """Those of a pair; None where the words of the target language are not known, or nothing is translated."""
        source, target = context.languages
        known = language(target).words
        if known is None or not context.source or not context.translated:
            return None
        return cls(naming.reader(source), context.source_folded, context.source, context.text, known(), source)

    def slips(self) -> Iterator[Slip]:
        """What is not spelt right, each word once."""
        pairs = [(i - 1, i) for i in range(1, len(self.words)) if self.words[i].follows]
        both = [pair for one, two in pairs for pair in ((one, two), (two, one))]
        for family, given in both:
            if self._is_right(family, given):
                self._settled |= {family, given}
        for family, given in both:
            if family in self._settled or given in self._settled:
                continue
            found = self._cut(family, given) or self._near(family, given) or self._misread(family, given)
            if found is not None:
                self._settled |= {family, given}
                yield found
        for number, word in enumerate(self.words):
            found = None if number in self._settled else self._small(word)
            if found is None and number not in self._settled and word.low not in self.known:
                found = self._glued(number) or self._placed(word) or self._alone(word) or self._copied(word)
            if found is not None:
                self._settled.add(number)
                yield found

    def unsettled(self) -> list[Word]:
        """The words that are nobody's right name and of which ``slips`` says nothing."""
        deque(self.slips(), maxlen=0)
        return [word for number, word in enumerate(self.words) if number not in self._settled]

    def _of(self, family: str) -> list[Person]:
        if family not in self._persons:
            may_be = self.reader.has_family(family)
            self._persons[family] = list(self.reader.persons(family, self.source)) if may_be else []
        return self._persons[family]

    def _spells(self, spelling: str, person: Person) -> bool:
        sound = self.reader.sound
        return any(sound(spelling) == sound(each) for each in person.spellings)

    def _is_right(self, family: int, given: int) -> bool:
        """Whether a word is the given name of a person of the source, whole or with the word after it."""
        persons = self._of(self.words[family].low)
        if not persons or self._cut(family, given):
            return False
        low = self.words[given].low
        if any(self._spells(low, person) for person in persons):
            return True
        second = self._second(family, given)
        return second is not None and any(self._spells(low + second.low, person) for person in persons)

    def _second(self, family: int, given: int) -> Word | None:
        """The second half of a given name in two words after the family name."""
        third = given + 1
        if given == family + 1 and third < len(self.words) and self.words[third].follows:
            return self.words[third]
        return None

    def _cut(self, family: int, given: int) -> Slip | None:
        """A given name in two words, or with a hyphen outside of Taiwan, where it is one word."""
        if not self.reader.joins_given:
            return None
        first, second = self.words[given], self._second(family, given)
        hyphened = "-" in first.text and self.source == self.original.lower()
        for person in self._of(self.words[family].low):
            if len(person.given[0]) < 2:
                continue
            if hyphened and first.letters in person.spellings:
                return _slip(first.span, first.letters, person, form=True)
            if second is not None and first.low + second.low in person.spellings:
                return _slip(Span(first.span.start, second.span.end), first.low + second.low, person, form=True)
        return None

    def _near(self, family: int, given: int) -> Slip | None:
        """A given name that is a near miss of that of one person, and of no other."""
        word = self.words[given]
        if "-" in word.text and self.reader.joins_given:
            return None  # another system of romanisation
        near: dict[str, tuple[str, Person]] = {}
        persons = self._of(self.words[family].low)
        if not persons and word.low not in self.known:
            persons = list(self.reader.foreigners(self.words[family].low, word.letters, self.source))
        for person in persons:
            if right := self.reader.near(word.letters, person):
                near[person.text] = right, person
        if len(near) != 1:
            return None
        ((right, person),) = near.values()
        return _slip(word.span, right, person, sure=self._is_sure(word, right, person))

    def _is_sure(self, word: Word, right: str, person: Person) -> bool:
        """Whether a given name can be nothing but a slip: it is no word, spells nothing else of the source, and is one or
        two letters off one way to read the name, and farther off any other."""
        sound = self.reader.sound
        others = [each for each in person.spellings if sound(each) != sound(right)]
        return (
            self.reader.one_spelling
            and word.low not in self.known
            and is_slip(word.letters, right)
            and all(slip(word.letters, each) > slip(word.letters, right) for each in others)
            and not self.reader.explains(word.letters, self.source)
            and not self.reader.may_be(word.letters, person)
        )

    def _misread(self, family: int, given: int) -> Slip | None:
        """A surname with the reading that its character has elsewhere, beside the right given name."""
        for person in self.reader.misread_surnames(self.words[family].low, self.source):
            if self._spells(self.words[given].low, person):
                return Slip(self.words[family].span, person.family, person.surname, person.family, False)
        return None

    def _small(self, word: Word) -> Slip | None:
        """A given name in small letters after its family name."""
        persons = self._of(word.low)
        match = _SMALL.match(self.text, word.span.end) if persons else None
        if match is None or match.group(1) in self.known:
            return None
        for person in persons:
            if match.group(1) in person.spellings:
                return _slip(Span(*match.span(1)), match.group(1), person, form=True)
        return None

    def _glued(self, number: int) -> Slip | None:
        """A whole name in one word, where the words around it in the source tell that it is one."""
        word = self.words[number]
        low = word.letters
        if number + 1 < len(self.words) and self.words[number + 1].follows:
            return None
        for size in range(2, len(low) - 1):
            for person in self._of(low[:size]) if self.reader.joins_given else ():
                if low[size:] in person.spellings and self.reader.is_titled(person, self.source):
                    new = f"{person.family} {low[size:].title()}"
                    return Slip(word.span, new, person.text, new, False, True)
        return None

    @cached_property
    def _originals(self) -> list[str]:
        """Words in Latin letters that the source has and the translation has not."""
        low = bare(self.text)
        found = dict.fromkeys(_ORIGINAL.findall(self.original))
        return [each for each in found if bare(each) not in low and bare(each) not in self.known]

    def _copied(self, word: Word) -> Slip | None:
        """A word that is a near miss of one that the source has in the same letters."""
        low = bare(word.text)
        if "-" in low or not self._originals:
            return None
        near = [each for each in self._originals if is_slip(low, bare(each))]
        if len(near) != 1 or low in bare(self.original) or low.startswith(bare(near[0])):
            return None
        return Slip(word.span, near[0], near[0], near[0], False)

    @cached_property
    def _places(self) -> list[Place]:
        """Places of the source that the translation does not name."""
        low = bare(self.text)
        return [each for each in places(self.original, self.language) if bare(each.english) not in low]

    def _placed(self, word: Word) -> Slip | None:
        """A word that is a near miss of the name of a place, or spells how the source writes it."""
        low = bare(word.letters)
        if len(low) < _SHORT or not self._places:
            return None
        near = {each.english: each for each in self._places if is_slip(low, bare(each.english))}
        found = near or {each.english: each for each in self._places if self.reader.explains(low, each.name)}
        if len(found) != 1:
            return None
        ((english, place),) = found.items()
        if any(each in bare(self.text) for each in spellings(english)):
            return None
        if not place.certain and (is_person(low) or self.reader.is_name(low)):
            return None  # another spelling of the name
        sure = bool(near) and place.certain and not is_place(low) and self._is_clear(low, bare(english))
        return Slip(word.span, english, place.name, english, sure)

    def _is_clear(self, word: str, right: str) -> bool:
        """Whether a word that stands for itself can be a slip of nothing else."""
        long = min(len(word), len(right)) >= _LONG
        return is_slip(word, right) and (long or slip(word, right) == 1)

    def _is_certain(self, word: str, right: str, known: Known) -> bool:
        """Whether a word that is near a name can be no other name, and no other reading of it."""
        if known.stated:
            return True
        reader = self.reader
        other = reader.is_name(word) or reader.confuses(word, right) or reader.may_spell(word, self.original)
        return known.certain and not other

    @cached_property
    def _missing(self) -> list[Known]:
        """Names of the source that the translation does not have."""
        names, sound = list(self.reader.names(self.original)), self.reader.sound
        there = {sound(word.letters) for word in self.words} if names else set[str]()
        return [each for each in names if there.isdisjoint(map(sound, each.readings))]

    def _alone(self, word: Word) -> Slip | None:
        """A word that is a near miss of one name of the source that the translation does not have."""
        low = word.letters
        if len(low) < _SHORT:
            return None
        near: dict[str, tuple[str, bool]] = {}
        for known in self._missing:
            name, readings = known.name, known.readings
            if name in near:
                continue
            best = min(readings, key=lambda each: slip(low, each))
            if low in self.reader.misread(name) and not is_place(low):
                near[name] = readings[0], False  # as it would be right for a name of that other language
            elif low[0] == best[0] and slip(low, best) <= (2 if len(low) > 5 else 1) and self.reader.can_write(low):
                near[name] = best, self._is_clear(low, best) and self._is_certain(low, best, known)
        if len(near) != 1 or self.reader.explains(low, self.source):
            return None
        ((name, (right, sure)),) = near.items()
        return Slip(word.span, right.title(), name, right.title(), sure)


def _slip(span: Span, right: str, person: Person, *, sure: bool = False, form: bool = False) -> Slip:
    new = right.title()
    return Slip(span, new, person.text, f"{person.family} {new}", sure, form)
