"""What a quantity is, and what a language must say so that quantities can be read in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple

# Exact; whole numbers are ints, which are many times quicker than fractions.
Value = int | Fraction


class Quantity(NamedTuple):
    """A number that a text names, whatever it counts. ``start`` and ``end`` are code points of the text.

    ``low`` and ``high`` are equal but for a range. ``also`` are other values that the same words can stand
    for (19年: 19 or 2019; "a third": 1/3 or 3). Parts of a date that are not named are 0.
    """

    start: int
    end: int
    kind: str  # number, ordinal, date, time, name (九二共识), idiom (五官), code (a number in a name: "F-22"), version
    low: Value
    high: Value
    unit: str = ""  # a key of units.UNITS, a currency code, "percent", "times", or ""
    also: tuple[Value, ...] = ()
    vague: bool = False  # an order of magnitude only: "dozens", 数千
    sure: bool = False  # a number beyond doubt: digits, or words of size
    year: int = 0
    month: int = 0
    day: int = 0
    weekday: int = 0  # 1 is Monday
    minute: int = -1  # of the day; below 720 where ``half`` is not known
    half: str = ""  # "am", "pm", "24" (a 24-hour clock), or "" where the text does not say
    digits: str = ""  # the figure as written, without its scale: "33.06"
    scale: int = 1  # what the figure is multiplied by: 10000 for 万
    negative: bool = False

    @property
    def values(self) -> tuple[Value, ...]:
        """All single values that the quantity may stand for, its ends first."""
        ends = (self.low,) if self.low == self.high else (self.low, self.high)
        return (*ends, *self.also)


@dataclass(frozen=True)
class Table:
    """How a language writes quantities; the readers know no language by themselves.

    Keys that are words are lower case. ``fixed`` are phrases that only look like quantities, with the
    values that their translation may show (none where they are no numbers at all). ``vague`` maps a word to
    the least and the greatest number it may mean. Where ``digits`` is given the language writes numerals
    with characters, one after the other (``small`` multiply a digit, ``big`` everything before).
    """

    code: str
    units: Mapping[str, str]  # what comes after a number -> unit
    signs: Mapping[str, str] = field(default_factory=dict)  # what comes before a number -> unit
    group: str = ","  # the characters that group thousands
    decimal: str = "."
    words: Mapping[str, int] = field(default_factory=dict)  # numerals below 100, and 100 itself
    scales: Mapping[str, int] = field(default_factory=dict)  # thousand, million …
    ordinals: Mapping[str, int] = field(default_factory=dict)
    ordinal_after: str = ""  # a pattern: what makes an ordinal of digits
    fractions: Mapping[str, int] = field(default_factory=dict)  # thirds -> 3
    vague: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    multiples: Mapping[str, int] = field(default_factory=dict)  # twice, doubled -> 2
    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    fixed: Mapping[str, tuple[Value, ...]] = field(default_factory=dict)
    idioms: Mapping[str, tuple[int, ...]] = field(
        default_factory=dict
    )  # no numbers, and what a literal reading says
    sayings: Mapping[str, tuple[int, ...]] = field(
        default_factory=dict
    )  # phrases whose numbers a translation may show or not: 十年寒窗
    unless: Mapping[str, str] = field(default_factory=dict)  # phrase -> characters before which it is none
    contexts: Mapping[str, tuple[tuple[str, str], ...]] = field(
        default_factory=dict
    )  # unit -> (words before, unit)
    link: str = ""  # a pattern: what joins numerals ("and")
    to: str = ""  # a pattern: what joins the ends of a range
    halved: Mapping[str, str] = field(default_factory=dict)  # "and a half" inside a unit -> unit (个半月 -> month)
    shared: Mapping[str, str] = field(default_factory=dict)  # unit -> what it may also be in another script
    halves: Mapping[str, str] = field(default_factory=dict)  # a.m. -> am
    hints: tuple[str, ...] = ()  # parts of words of size and weekdays, one of which any text with such a word has
    spaced: bool = True  # words are separated by spaces, so that a word of size or a unit ends where a word does
    blank_groups: bool = False  # spaces group thousands, so that figures with one between them are hardly ever two
    dotted: bool = False  # a day and a month with a stop after each are a date: "25. 2."
    # Numerals that longer words begin with, in small letters, and what follows them there: "vierzehn" and "jährig".
    compounds: Mapping[str, int] = field(default_factory=dict)
    tails: tuple[str, ...] = ("",)
    one_word: bool = False  # numerals above a hundred are one word, and not read
    attached: str = ""  # a pattern: what words have after a figure that begins them ("14letý")
    partial: bool = False  # of its numerals, units and months in words the table knows some forms only
    years_ahead: int = 0  # a year may be one of another calendar, which is so many years ahead
    open: bool = False  # nobody knows which of "." and "," is the decimal mark
    day_first: bool = True  # in dates of figures
    capitals: bool = False  # names of months and weekdays have capitals, and are other words without
    no_month: str = ""  # a pattern that refuses the spellings of months that are other words
    doubtful: frozenset[str] = frozenset()  # names of months that are one only after one of these:
    before_month: frozenset[str] = frozenset()
    of: str = ""  # a pattern: what comes between the parts of a date ("5 de mayo")
    # A pattern: what comes between a number and its unit ("millions de francs"); its group "of", if it has one,
    # only after a vague number ("dozens of metres").
    partitive: str = ""
    this_month: str = ""  # a pattern: names a month by where it lies ("this month", 上个月)
    this_year: str = ""
    falling: str = ""  # a pattern: says in words that a number is below zero ("minus", "fell")
    clock: str = ""  # a pattern: what makes an hour of a number after it ("o'clock", "Uhr")
    hour_sign: str = ""  # a letter: between hours and minutes (18h30)
    single: str = ""  # words that stand for one before a scale: "a"
    half: str = ""  # a pattern: half of what follows, or the half after "and a"
    # Languages written with numeral characters
    digits: Mapping[str, int] = field(default_factory=dict)
    small: Mapping[str, int] = field(default_factory=dict)
    big: Mapping[str, int] = field(default_factory=dict)
    some: str = ""  # characters for "several" in the place of a digit
    more: str = ""  # a pattern: "and more" between a figure and its scale or unit
    first: str = ""  # what makes an ordinal of the number after it
    eras: Mapping[str, int] = field(default_factory=dict)  # era -> the year before its first
    dates: tuple[str, str, str] = ("", "", "")  # patterns: what makes a year, a month, a day
    hours: tuple[str, str, str] = ("", "", "")  # patterns: what makes an hour, minutes, an hour after "morning"
    parts: tuple[str, str] = ("", "")  # percent, and the sign between denominator and numerator
    tenths: str = ""  # a character: so many tenths (成, 割)
    discount: str = ""  # a character: so many tenths of the price (折)
    point: str = ""  # a character: the decimal mark between numeral characters
    whole: str = ""  # a pattern: units that begin with a character of size (千瓦)
    weekday_row: str = ""  # a pattern: more days after a weekday, a character each (周二四六)
    coins: tuple[str, str] = ("", "")  # patterns: what makes tenths of a sum, after it and alone
    fold: Mapping[int, int] = field(
        default_factory=dict
    )  # characters that are read as others, for ``str.translate``

    @property
    def reads_all(self) -> bool:
        """Whether all numerals in words are read."""
        return bool(self.words or self.digits) and not self.partial and not self.one_word


def spelled(spellings: Mapping[str, str]) -> dict[str, str]:
    """Spelling -> unit, from unit -> its spellings with "|" between them."""
    return {word: unit for unit, words in spellings.items() for word in words.split("|")}
