"""The compiled index: all literals of all rules, whose they are, and the rules themselves as data.

It is one block of bytes that loads in a few milliseconds however large the glossaries are: arrays and an
automaton that are used as they stand, and a record a rule that is decoded only when the rule is met.
Nothing in it is code; a checksum tells a damaged one.
"""

from __future__ import annotations

import json
import zlib
from array import array
from collections.abc import Callable
from operator import itemgetter
from typing import Any, NamedTuple, TypeVar

from mtfix.core.pattern import lazy
from mtfix.core.text import Span, occurrences
from mtfix.glossary import matcher
from mtfix.glossary.fold import FIRST_SHARED, Folded, has_all

_T = TypeVar("_T")
_BY_END = itemgetter(1, 0)
VERSION = 11
MAGIC = b"mtfix-index\n"
WIDE = "utf-8"
CODEC = "source codec"  # the fact that names the encoding in which source texts are searched
ENDING = 2  # the bytes kept for an ending by which one literal is longer than another


class Trigger(NamedTuple):
    """A literal that announces a rule.

    It is found across case (unless ``case``), runs of spaces, line wraps, hyphens for spaces and curly
    quotes (see ``mtfix.glossary.fold``). ``words`` asks for word boundaries where it begins ("start") or also
    where it ends ("both") with a letter or digit. ``payload`` comes back with the hit.
    """

    literal: str
    payload: str = ""
    case: bool = False
    words: str = "both"  # or "start" or "none"


class Hit(NamedTuple):
    """A literal of a rule, found in a text: ``owner`` is the rule's number, offsets are code points."""

    start: int
    end: int
    owner: int
    payload: str

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


class Made(dict[int, _T]):
    """What a function makes of each number, made when it is first asked for: the quickest way to ask again."""

    def __init__(self, make: Callable[[int], _T]) -> None:
        self._make = make

    def __missing__(self, number: int) -> _T:
        found = self[number] = self._make(number)
        return found


class _Packed:
    """A list of strings as one run of bytes, decoded one at a time."""

    def __init__(self, offsets: array[int], data: memoryview) -> None:
        self._offsets = offsets
        self._data = data

    def __len__(self) -> int:
        return len(self._offsets) - 1

    def __getitem__(self, number: int) -> str:
        return str(self._data[self._offsets[number] : self._offsets[number + 1]], "utf-8")


class _Literals:
    """The literals of one side (target or source text) and whose they are."""

    def __init__(self, sections: dict[str, memoryview], side: str) -> None:
        def numbers(name: str) -> array[int]:
            found = array("I")
            found.frombytes(sections[f"{side}.{name}"])
            return found

        self.lengths = numbers("lengths")
        self.flags = bytes(sections[f"{side}.flags"])
        self.first = numbers("first")  # where a literal's owners begin in `owners`
        self.owners = numbers("owners")
        self.payload = numbers("payload")
        self.payloads = _Packed(numbers("payloads"), sections[f"{side}.payload-data"])
        # Literals that have an ending more than others, which the matcher knows: those of each are from one of these
        # numbers to the next, counted from the first that is no literal of the matcher.
        self._longer = numbers("longer")
        self._endings = bytes(sections[f"{side}.endings"])
        self._compiled = sections[f"{side}.matcher"]
        self._literals = sections[f"{side}.literals"]
        # Of literals with characters that share their folded code: these characters.
        held: dict[str, str] = json.loads(bytes(sections[f"{side}.special"]))
        self.special = {int(number): characters for number, characters in held.items()}
        # Those that are one such character: found in the text itself, since every other one folds to the same.
        # They have the last numbers, after the literals of the matcher.
        lone: dict[str, str] = json.loads(bytes(sections[f"{side}.lone"]))
        self.lone = {int(number): character for number, character in lone.items()}
        self._matcher: matcher.Matcher | None = None
        self.owners_of = Made(self._owners_of)

    @property
    def matcher(self) -> matcher.Matcher:
        if self._matcher is None:
            literals, at, count = [], 0, len(self._longer) - 1
            if not len(self._compiled):
                for length, flags in zip(self.lengths[:count], self.flags[:count], strict=True):
                    literals.append((bytes(self._literals[at : at + length]), bool(flags & 1)))
                    at += length
            self._matcher = matcher.load(bytes(self._compiled), literals)
        return self._matcher

    def with_ending(self, number: int, data: bytes, end: int) -> tuple[int, int] | None:
        """The literal that is a literal which ends at ``end``, with the ending that its word has there; and its end."""
        first, last = self._longer[number], self._longer[number + 1]
        if first == last:
            return None
        after = data[end : end + ENDING + 1]
        size = next((at for at, code in enumerate(after) if not WORD[code] or code >= FIRST_SHARED), len(after))
        if size > ENDING:
            return None
        ending = (after[:size] if self.flags[number] & 1 else after[:size].lower()).ljust(ENDING, b"\0")
        for at in range(first, last):
            if self._endings[at * ENDING : (at + 1) * ENDING] == ending:
                return len(self._longer) - 1 + at, end + size
        return None

    def _owners_of(self, number: int) -> tuple[tuple[int, str], ...]:
        """The rules that a literal announces, each with its payload."""
        at = range(self.first[number], self.first[number + 1])
        return tuple((self.owners[n], self.payloads[self.payload[n]]) for n in at)


class Index:
    """A loaded index. Raises ValueError where the bytes are not one, are damaged or of another version."""

    def __init__(self, raw: bytes | memoryview) -> None:
        view = memoryview(raw)
        if view[: len(MAGIC)] != MAGIC:
            raise ValueError("not an index")
        length = int.from_bytes(view[len(MAGIC) : len(MAGIC) + 4], "big")
        start = len(MAGIC) + 4
        header = json.loads(bytes(view[start : start + length]))
        body = view[start + length :]
        if header.get("version") != VERSION or zlib.crc32(body) != header.get("check"):
            raise ValueError("a damaged index, or one of another version")
        sections: dict[str, memoryview] = {}
        at = 0
        for name, length in header["sections"].items():
            sections[name] = body[at : at + length]
            at += length + -length % 4
        self.facts: dict[str, Any] = json.loads(bytes(sections["facts"]))
        offsets = array("I")
        offsets.frombytes(sections["records"])
        self._records = _Packed(offsets, sections["record-data"])
        self._target = _Literals(sections, "target")
        self._source: _Literals | None = None
        self._sections = sections

    def __len__(self) -> int:
        return len(self._records)

    def record(self, number: int) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self._records[number])
        return found

    def target(self, text: str, folded: Folded) -> list[Hit]:
        """Every trigger of a rule in a target text, which comes with its folded form; ordered by their ends, of those
        that end alike the longest first."""
        if not len(self._target.lengths):
            return []
        data, side = folded.data, self._target
        lengths, flags, owners, special = side.lengths, side.flags, side.owners_of, side.special
        moved = folded.offset if folded.moved else None
        size = len(data)
        found: list[Hit] = []
        for end, number in side.matcher.scan(data):
            start = end - lengths[number]
            # A word boundary counts only where the literal itself begins or ends with a word character.
            bounds = flags[number]
            if bounds & 2 and start and WORD[data[start]] and WORD[data[start - 1]]:
                if data[start] < FIRST_SHARED and data[start - 1] < FIRST_SHARED:
                    continue
                if is_inside_word(text, moved(start) if moved else start):
                    continue
            if bounds & 4 and end < size and WORD[data[end - 1]] and WORD[data[end]]:
                if data[end - 1] < FIRST_SHARED and data[end] < FIRST_SHARED:
                    longer = side.with_ending(number, data, end)
                    if longer is None:
                        continue
                    number, end = longer
                if is_inside_word(text, moved(end - 1) + 1 if moved else end):
                    continue
            low, high = folded.span(start, end) if moved else (start, end)
            if bounds & 8 and not has_all(text[low:high], special[number]):
                continue  # another character that folds to the same
            for owner, payload in owners[number]:
                found.append(Hit(low, high, owner, payload))
        if side.lone and not text.isascii():
            alone = [
                Hit(at, at + 1, owner, payload)
                for number, character in side.lone.items()
                for at in occurrences(text, character)
                for owner, payload in owners[number]
            ]
            found += alone
        found.sort(key=_BY_END)
        return found

    def source(self, folded: str) -> list[Hit]:
        """Every source-language form in a source text that ``fold_source`` has folded.

        Here a word boundary counts whatever the literal begins or ends with.
        """
        if self._source is None:
            self._source = _Literals(self._sections, "source")
        side = self._source
        if not len(side.lengths):
            return []
        lengths, flags, owners = side.lengths, side.flags, side.owners_of
        codec: str = self.facts[CODEC]
        data = folded.encode(codec, "replace")
        found: list[Hit] = []
        done = chars = 0
        for at, number in side.matcher.scan(data):
            if codec == WIDE:
                # Hits come ordered by their ends: one walk over the bytes counts the characters.
                chars += len(data[done:at].decode(codec, "ignore"))
                done, end = at, chars
                start = end - len(data[at - lengths[number] : at].decode(codec))
            else:
                start, end = at - lengths[number], at
            bounds = flags[number]
            if bounds & 2 and start and _is_word(folded[start - 1]):
                continue
            if bounds & 4 and _is_word(folded[end : end + 1]):
                continue
            for owner, payload in owners[number]:
                found.append(Hit(start, end, owner, payload))
        return found


def is_inside_word(text: str, offset: int) -> bool:
    """Whether the characters before and after an offset are letters or digits of one word.

    Scripts that put no spaces between words (Han, kana, Thai, Lao, Burmese, Khmer) have no such places.
    """
    left, right = text[offset - 1 : offset], text[offset : offset + 1]
    return left.isalnum() and right.isalnum() and not (_UNSPACED.match(left) or _UNSPACED.match(right))


_UNSPACED = lazy(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"


# Bytes of folded text that belong to words.
WORD = bytes(chr(code).isalnum() or chr(code) == "_" for code in range(256))
