"""What a language says of itself, once and for all who ask."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from mtfix.languages.support.inflection import Inflection

if TYPE_CHECKING:
    from mtfix.languages.quantity.model import Table


class Conventions(NamedTuple):
    """How a language writes numbers and dates, as CLDR has it; ``tests/tools/make_conventions.py`` makes those of
    ``tables/cldr``.

    Patterns are those of Unicode Technical Standard 35 ("dd.MM.yy", "#,##0 %"). Lists of weekdays begin with Monday.
    Plural categories are in ``support/plurals``.
    """

    name: str = ""  # in English
    endonym: str = ""  # in the language itself
    right_to_left: bool = False
    decimal: str = "."
    group: str = ","
    percent: str = "#,##0%"
    digits: str = "0123456789"
    date: str = "y-MM-dd"
    time: str = "HH:mm"
    months: tuple[str, ...] = ()  # as they are in a date
    months_alone: tuple[str, ...] = ()
    months_short: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    weekdays_short: tuple[str, ...] = ()
    scales: Mapping[str, int] = MappingProxyType({})  # words of size after a figure
    halves: tuple[str, str] = ("", "")  # before and after noon
    currency: str = ""  # of the country with the most speakers, by ISO 4217

    @property
    def day_first(self) -> bool:
        """Whether the day comes before the month in a date of figures."""
        return self.date.replace("'", "").find("d") < self.date.find("M")


class Language(NamedTuple):
    """One language. Everything but the code has a neutral default, so that a file says only what it knows.

    ``ratio`` is how many characters English has for each of this language (the median over pairs); 0 where nobody
    has measured. Measured on the human references of WMT23 or, by ``tests/tools/measure_lengths.py``, on messages of
    40 characters and more in the catalogues of Django 5.2; the file says which. ``adds_stop`` is how often human
    references of WMT23 in English end in a full stop where a line of this language ends in a letter; 1 where nobody
    has measured.
    """

    code: str  # ISO 639, two letters where there are two
    conventions: Conventions = Conventions()
    scripts: tuple[str, ...] = ("Latn",)  # ISO 15924
    letters: str = ""  # letters that no other language of the same script has, as far as mtfix knows

    spaced: bool = True  # words are separated by spaces
    prefixes: str = ""  # letters of words that are written onto the word after them ("and", "in", "the")
    particles: bool = False  # particles are written onto nouns, so that a term may end inside a word

    stops: str = "."
    questions: str = "?"
    exclamations: str = "!"
    asking: str = ""  # a pattern of what tells that a text asks, where a question without it is none
    openings: str = ""  # signs at the beginning of a question or an exclamation
    comma: str = ","
    quotes: tuple[str, str] = ("“", "”")
    inner_quotes: tuple[str, str] = ("‘", "’")
    other_quotes: tuple[tuple[str, str], ...] = ()  # that good typography has beside them
    quote_space: str = ""  # what is inside the outer quotation marks
    spaced_signs: str = ""  # signs that a no-break space precedes

    abbreviations: tuple[str, ...] = ()  # that end in a stop, with it
    function_words: tuple[str, ...] = ()  # the commonest words, in small letters
    doubles: tuple[str, ...] = ()  # words that may follow themselves: "die die", "nous nous", "piano piano"
    emphatics: tuple[str, ...] = ()  # words said twice where the source does so, too: "très très"
    gender: bool = True  # other words of a sentence agree with the gender of a noun, as far as mtfix knows
    reduplicates: bool = False  # any word may be doubled, as a means of grammar: "yavaş yavaş"
    inflection: Inflection = Inflection()

    years_ahead: int = 0  # how many years its other calendar is ahead of the common era
    ratio: float = 0.0
    adds_stop: float = 1.0

    # All common words and names of two letters and more, in small letters; None where no list is known.
    words: Callable[[], Container[str]] | None = None
    # The same with rare words and whatever may be made of others, so that what is not there can hardly be a word.
    vocabulary: Callable[[], Container[str]] | None = None
    # What reads quantities in the language; None where figures are all that is read. Made when it is asked for.
    quantities: Callable[[], Table] | None = None

    @property
    def name(self) -> str:
        """The name in English; the code where the file gives none."""
        return self.conventions.name or self.code

    @property
    def bounded(self) -> bool:
        """Whether a term begins and ends where a word does."""
        return self.spaced and not self.particles

    @property
    def latin(self) -> bool:
        """Whether the language is written in Latin letters, as far as mtfix knows."""
        return "Latn" in self.scripts


def word_list(text: str) -> tuple[str, ...]:
    """The words of a text that spaces separate; for tables that are easier to read so."""
    return tuple(text.split())


def phrase_list(text: str) -> tuple[str, ...]:
    """The phrases of a text that "|" separates."""
    return tuple(text.split("|"))
