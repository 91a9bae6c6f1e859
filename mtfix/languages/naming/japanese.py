"""Names of people and places in Japanese, as the readings of a dictionary have them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import pairwise

from mtfix.languages.naming.model import Announced, Known, Person, Reader
from mtfix.languages.support.kana import is_romaji, romaji, sound
from mtfix.languages.support.pinyin import ways

_LONGEST = 4
_KANJI = re.compile(r"[\u3005\u4e00-\u9fff][\u3005\u4e00-\u9fffヶケノ之]*")
_KANA = re.compile(r"[\u3041-\u3096]+|[\u30a1-\u30fa\u30fc]+")
# What comes after the name of a person.
_TITLE = re.compile(
    r"(?:氏|さん|様|君|くん|ちゃん|先生|(?:総|副|元|前)?(?:会長|社長|理事|監督|選手|議員|知事|市長|町長|村長|区長|教授|准教授|記者|容疑者|被告|"
    r"投手|捕手|外相|首相|大臣|長官|代表|部長|課長|店長|館長|院長|校長|学長|委員長|議長|主将|医師|弁護士|棋士|九段|八段|七段))"
)
# What ends a name, so that another one may begin.
_BOUNDS = "県市町村区郡島駅"
# What follows the name of a place, and what precedes that of a person.
_PLACE = re.compile("[県市町村区郡島駅港湖川]|地方|地区|空港|高校|支社|支店|競馬場|温泉|新聞社?")
_OFFICE = re.compile(
    "[市町村区県都府社会議館院校学所場局部課室員店]長|代表|監督|選手|首相|大臣|教授|記者|議員|知事|主将|投手"
)
_KANJI_ONLY = re.compile("[\u3005\u4e00-\u9fff]")
# What may follow the whole name of a person.
_ENDS = re.compile("[（(・、。「」はがのをにとも]|\\Z")
# A name and its reading: 放出（はなてん）.
_READ = re.compile(r"([\u3005\u4e00-\u9fff]{1,6})[（(]([\u3041-\u3096]{3,}|[\u30a1-\u30fa\u30fc]{3,})[）)]")
# Voiced consonants and those that they come from; z and j come from two each.
_VOICES = [
    [(re.compile(voiced), new) for voiced, new in (("j", sh), ("z", s), ("g", "k"), ("d", "t"), ("[bpf]", "h"))]
    for sh, s in (("sh", "s"), ("ch", "ts"))
]
_LONG = re.compile("(o)[ou]|(u)u")
# What is said between the parts of a name and not always written: 井上 Inoue, 一ヶ谷 Ichigaya.
_JOINTS = ("no", "ga")


@cache
def _table(name: str) -> dict[str, str]:
    from mtfix.languages.tables import japanese_names

    text: str = getattr(japanese_names, name)
    return dict(pair.split(" ", 1) for pair in text.replace("\n", "").split(";"))


def _readings(table: str, name: str) -> list[str]:
    return _table(table).get(name, "").split()


class Japanese(Reader):
    announces = True

    def persons(self, family: str, source: str) -> Iterator[Person]:
        wanted = self.sound(family)
        for at, surname, sounds in _surnames(source):
            if wanted not in sounds:
                continue
            end = at + len(surname)
            for stop in range(min(end + 3, len(source)), end, -1):
                given = _readings("GIVEN" if stop > end + 1 else "SINGLE", source[end:stop])
                if given and (not _KANJI.match(source, stop) or _TITLE.match(source, stop)):
                    yield Person(surname, source[end:stop], family.title(), tuple((each,) for each in given))
                    break

    def has_family(self, word: str) -> bool:
        return is_romaji(word)

    def names(self, source: str) -> Iterable[Known]:
        return _known_in(source)

    def announced(self, source: str) -> Iterable[Announced]:
        return _announced(source)

    def may_spell(self, word: str, source: str) -> bool:
        return _composes(self.sound(word), source) or self.explains(word, source)

    def explains(self, word: str, source: str) -> bool:
        wanted = self.sound(word)
        return any(_spells(wanted, source, at) for at in range(len(source)))

    def sound(self, spelling: str) -> str:
        return sound(spelling)

    def may_be(self, given: str, person: Person) -> bool:
        """By what the characters of the name are read in other given names."""
        if len(person.name) != 2:
            return len(person.name) == 1  # one character alone is read in too many ways
        wanted = self.sound(given)
        return any(
            wanted.startswith(one) and wanted.removeprefix(one) == two
            for one in _in_names(person.name[0])
            for two in _in_names(person.name[1])
        )

    def is_name(self, word: str) -> bool:
        return self.sound(word) in _names()

    def confuses(self, one: str, two: str) -> bool:
        """In whether a consonant is voiced, as it often is amid a name (中島 Nakashima, Nakajima)."""
        return any(_unvoiced(one, voice) == _unvoiced(two, voice) for voice in _VOICES)

    def misread(self, name: str) -> tuple[str, ...]:
        from mtfix.languages.tables.hanzi import simplify

        return tuple("".join(way) for way in ways(simplify(name), 2))

    def can_write(self, word: str) -> bool:
        return is_romaji(word)


@lru_cache(maxsize=16)
def _surnames(source: str) -> list[tuple[int, str, frozenset[str]]]:
    """The surnames in a source, the longest at each place first, and how they sound."""
    known = _table("FAMILY")
    return [
        (at, source[at:end], _family_sounds(source[at:end]))
        for run in _KANJI.finditer(source)
        for at in range(run.start(), run.end())
        for end in range(min(at + _LONGEST, run.end()), at + 1, -1)
        if source[at:end] in known
    ]


@lru_cache(maxsize=4096)
def _family_sounds(name: str) -> frozenset[str]:
    return frozenset(map(sound, _readings("FAMILY", name)))


@lru_cache(maxsize=16)
def _known_in(source: str) -> list[Known]:
    """Surnames and places where a run of characters or a part of an address begins: the longest at each place. Of what
    has its reading after it in brackets, that reading is known."""
    found: list[Known] = []
    for match in _READ.finditer(source):
        reading = romaji(match.group(2))
        # Where two vowels are side by side, nobody knows whether they are one long one.
        name = re.split(f"[{_BOUNDS}]", match.group(1))[-1] or match.group(1)
        certain = not _LONG.search(reading)
        found.append(Known(name, (_LONG.sub(lambda match: match.group()[0], reading),), certain, certain))
    for run in _KANJI.finditer(source):
        for at in range(run.start(), run.end() - 1):
            if at > run.start() and source[at - 1] not in _BOUNDS:
                continue
            for end in range(min(at + _LONGEST, run.end()), at + 1, -1):
                name = source[at:end]
                readings = dict.fromkeys((*_readings("FAMILY", name), *_readings("PLACE", name)))
                if readings:
                    # A dictionary may not have all the readings of a surname (錦織 Nishikori).
                    certain = len(readings) == 1 and name not in _table("FAMILY")
                    found.append(Known(name, tuple(readings), certain))
                    break
    return found


@lru_cache(maxsize=16)
def _announced(source: str) -> list[Announced]:
    """Persons with both names or a title, and places with what they are after them."""
    found: dict[str, Announced] = {}
    past = 0
    for at, surname, _ in _surnames(source):
        before = source[max(at - 3, 0) : at]
        if at < past or (_KANJI_ONLY.match(before[-1:]) and not _OFFICE.search(before)) or before[-1:].isdigit():
            continue
        end = at + len(surname)
        families = _readings("FAMILY", surname)
        given = next(
            (
                source[end:stop]
                for stop in range(min(end + 3, len(source)), end, -1)
                if _readings("GIVEN" if stop > end + 1 else "SINGLE", source[end:stop])
                and (
                    _TITLE.match(source, stop)
                    or (stop > end + 1 and _ENDS.match(source, stop) and source[end:stop] not in _words())
                )
            ),
            "",
        )
        if not given and not _TITLE.match(source, end):
            continue
        past = end + len(given)
        called = _readings("GIVEN", given) or _readings("SINGLE", given) if given else []
        signs = [tuple(map(sound, part)) for part in (families, called) if part]
        found[surname] = Announced(surname + given, " ".join((*called[:1], families[0])), tuple(signs))
    for run in _KANJI.finditer(source):
        for at in range(run.start(), run.end() - 1):
            if (at > run.start() and source[at - 1] not in _BOUNDS) or source[max(at - 1, 0)].isdigit():
                continue
            for end in range(min(at + _LONGEST, run.end()), at + 1, -1):
                name = source[at:end]
                readings = (*_readings("PLACE", name), *_readings("FAMILY", name))
                alone = name == run.group() and name not in _words()
                if readings and name not in found and (alone or _PLACE.match(source, end)):
                    found[name] = Announced(name, readings[0], (tuple(map(sound, readings)),))
                    break
    return list(found.values())


def _unvoiced(word: str, voice: list[tuple[re.Pattern[str], str]]) -> str:
    for pattern, new in voice:
        word = pattern.sub(new, word)
    return word


def _composes(wanted: str, source: str) -> bool:
    """Whether a word is two characters that are side by side, as they are read in given names."""
    for match in _KANJI.finditer(source):
        for one, two in pairwise(match.group()):
            for first in _in_names(one):
                if wanted.startswith(first) and wanted[len(first) :] in _in_names(two):
                    return True
    return False


@cache
def _words() -> frozenset[str]:
    """Names that are words too."""
    from mtfix.languages.tables import japanese_names

    return frozenset(japanese_names.WORDS.split())


@cache
def _names() -> frozenset[str]:
    """How all family names and places sound."""
    return frozenset(
        sound(each) for table in ("FAMILY", "PLACE") for each in set(" ".join(_table(table).values()).split())
    )


@cache
def _in_names(char: str) -> frozenset[str]:
    """How a character sounds in given names of two, beside one whose reading is known."""
    found = set(_readings("SINGLE", char))
    for name, readings in _pairs_with().get(char, ()):
        first = name[0] == char
        for reading in readings.split():
            for known in _readings("SINGLE", name[first]):
                part = reading.removesuffix(known) if first else reading.removeprefix(known)
                if part and part != reading:
                    found.add(part)
    return frozenset(map(sound, found))


@cache
def _pairs_with() -> dict[str, list[tuple[str, str]]]:
    """The given names of two characters and their readings, by each of the two."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for pair in _table("GIVEN").items():
        if len(pair[0]) == 2:
            for char in set(pair[0]):
                found[char].append(pair)
    return found


@lru_cache(maxsize=16_384)
def _sounds(part: str, single: bool) -> frozenset[str]:
    """How a part of a name sounds, or a ``single`` character in one."""
    tables = ("SINGLE",) if single else ("FAMILY", "GIVEN", "PLACE")
    return frozenset(sound(each) for table in tables for each in _readings(table, part))


def _spells(wanted: str, source: str, at: int) -> bool:
    """Whether a word sounds like what is at an offset, as names or characters are read."""
    if not wanted:
        return True
    if at >= len(source):
        return False
    if source[at] == "ケ" and wanted.startswith("ga") and _spells(wanted[2:], source, at + 1):
        return True  # written for ヶ: 関ケ原 Sekigahara
    if kana := _KANA.match(source, at):
        run = kana.group()
        for size in range(len(run), 0, -1):
            said = sound(romaji(run[:size]))
            if said and wanted.startswith(said) and _spells(wanted[len(said) :], source, at + size):
                return True
        return False
    if wanted.startswith(_JOINTS) and at and _spells(wanted[2:], source, at):
        return True
    for size in range(1, _LONGEST + 1):
        for said in _sounds(source[at : at + size], size == 1):
            if wanted.startswith(said) and _spells(wanted[len(said) :], source, at + size):
                return True
    return False


READER = Japanese()
