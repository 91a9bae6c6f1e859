"""What readers of names have in common."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Container, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

# A given name of fewer letters has its letters in common with too many words.
_SHORT = 5
# Letters that a slip may cost: one, or two in a longer word.
_SLIP = 2


class Person(NamedTuple):
    """A family name and what comes after it in the source, taken for a given name.

    ``given`` are the ways to spell it, the commonest first, each in syllables (or whatever a reader tells apart) in small
    letters.
    """

    surname: str  # as the source has it
    name: str
    family: str  # the surname as the translation has it, in title case
    given: tuple[tuple[str, ...], ...]

    @property
    def text(self) -> str:
        return self.surname + self.name

    @property
    def spellings(self) -> tuple[str, ...]:
        """The given name in small letters."""
        return tuple("".join(way) for way in self.given)


class Known(NamedTuple):
    """A name that a dictionary has."""

    name: str  # as the source has it
    readings: tuple[str, ...]  # in small letters, the commonest first
    certain: bool  # whether it has no other readings
    stated: bool = False  # whether the source says how it is read


class Announced(NamedTuple):
    """A name that the words around it tell to be one: of a person by a title, of a place by its kind (市, 县)."""

    name: str  # as the source has it
    spelling: str  # in small letters; of a person, the given name first if English papers have it so
    signs: tuple[tuple[str, ...], ...]  # a translation that has one sound of each of them has the name


class Reader(ABC):
    """One way of writing names. Source texts are folded (`fold_source`); spellings are in small letters."""

    # Whether a given name of two syllables is one word, so that "Xiao Jie" after a family name is wrong.
    joins_given = False
    # Whether a name that is read in one way is spelt in one way.
    one_spelling = True
    # Whether it knows names by what comes around them.
    announces = False

    @abstractmethod
    def persons(self, family: str, source: str) -> Iterator[Person]:
        """Who in a source may have a family name that is spelt so. What is no name is among them."""

    def has_family(self, word: str) -> bool:
        """Whether a word may be a family name of ``persons`` or ``misread_surnames`` in any source. Cheap, and no for
        most words."""
        return True

    def foreigners(self, family: str, given: str, source: str) -> Iterator[Person]:
        """Who in a source may have such a family name, of another language that has the same characters; nobody where the
        given name cannot be of that language."""
        return iter(())

    @staticmethod
    def after(
        surnames: Iterable[str],
        family: str,
        source: str,
        read: Callable[[str], tuple[tuple[str, ...], ...]],
        foreign: Container[str] = (),
    ) -> Iterator[Person]:
        """Who has one of the surnames, with the two characters or the one after it that ``read`` can read as a given
        name; nobody where the name goes on with a character that writes ``foreign`` names."""
        for surname in surnames:
            at = source.find(surname)
            while at >= 0:
                start = at + len(surname)
                for end in (start + 2, start + 1):
                    if source[end : end + 1] in foreign:
                        break
                    if end <= len(source) and (given := read(source[start:end])):
                        yield Person(surname, source[start:end], family.title(), given)
                at = source.find(surname, at + 1)

    @abstractmethod
    def explains(self, word: str, source: str) -> bool:
        """Whether a word spells anything that is in a source."""

    def names(self, source: str) -> Iterable[Known]:
        """Names of a source, which is not folded, that are found without a family name in the translation."""
        return ()

    def announced(self, source: str) -> Iterable[Announced]:
        """Names of a source, which is not folded, that can be nothing else."""
        return ()

    def may_spell(self, word: str, source: str) -> bool:
        """Whether a word spells something that is in a source, by whatever its characters are read in names."""
        return self.explains(word, source)

    def is_titled(self, person: Person, source: str) -> bool:
        """Whether the words around a person tell that it is one."""
        return False

    def misread_surnames(self, spelling: str, source: str) -> Iterator[Person]:
        """Who in a source has a surname that is spelt so by one who does not know that it is a surname."""
        return iter(())

    def sound(self, spelling: str) -> str:
        """What all spellings of the same sounds have in common."""
        return spelling.replace("-", "")

    def may_be(self, given: str, person: Person) -> bool:
        """Whether a given name may be read so all the same, though no dictionary says it."""
        return False

    def is_name(self, word: str) -> bool:
        """Whether a word is a name that the language has, whoever may have it."""
        return False

    def confuses(self, one: str, two: str) -> bool:
        """Whether two spellings differ in no more than what may be said in either way."""
        return False

    def misread(self, name: str) -> tuple[str, ...]:
        """How a name is spelt by one who takes it for a name of another language, in small letters."""
        return ()

    def can_write(self, word: str) -> bool:
        """Whether the language has such sounds at all."""
        return True

    def near(self, given: str, person: Person) -> str:
        """The spelling of a person's given name that another spelling may be a slip of; "" where it may be another name.

        Never called with a right spelling.
        """
        best = min(person.spellings, key=lambda right: slip(given, right), default="")
        return best if best and is_slip(given, best) else ""


def is_slip(word: str, right: str) -> bool:
    """Whether a word, in small letters, looks like another with one or two letters wrong."""
    size = min(len(word), len(right))
    return size >= _SHORT and word[0] == right[0] and 0 < slip(word, right) <= min(_SLIP, size - _SHORT + 1)


@lru_cache(maxsize=8192)
def slip(one: str, two: str) -> int:
    """How many letters have to be put in, left out, changed or swapped with their neighbour to make one word of another."""
    from rapidfuzz.distance import OSA

    return OSA.distance(one, two)
