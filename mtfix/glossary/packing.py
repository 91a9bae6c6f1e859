"""Compiling an index (see ``mtfix.glossary.index``): the rules as records, their literals, and what finds them."""

from __future__ import annotations

import json
import zlib
from array import array
from collections.abc import Iterable
from concurrent.futures import Executor, ThreadPoolExecutor
from typing import Any

from mtfix.glossary import matcher
from mtfix.glossary.fold import FIRST_SHARED, fold_bytes, shared
from mtfix.glossary.index import CODEC, ENDING, MAGIC, VERSION, WIDE, WORD, Trigger

# Cyrillic and Western European alphabets in one byte a character.
_NARROW = ("cp1251", "cp1252")
_BOUNDS = {"none": 0, "start": 2, "both": 6}
# Bytes of literals that an ending may be, and that one may follow.
_LETTERS = bytes(code for code, is_word in enumerate(WORD) if is_word and code < FIRST_SHARED)

# The folded form of a literal, how it is found (whether case counts, bounds, whether it has characters that share their
# code), and these characters.
_Key = tuple[bytes, int, str]


def pack(
    records: Iterable[dict[str, Any]],
    target: Iterable[tuple[int, Trigger]],
    source: Iterable[tuple[int, Trigger]],
    facts: dict[str, Any],
) -> bytes:
    """Compile an index. ``records`` are the rules, ``facts`` anything small that is wanted at once."""
    source = list(source)
    codec = _codec(trigger.literal for _, trigger in source)
    # Matchers take most of the time to build, and leave the interpreter to other threads meanwhile.
    with ThreadPoolExecutor(2) as others:
        sides = [
            _Side("target", ((owner, t, fold_bytes(t.literal)) for owner, t in target), others),
            _Side("source", ((owner, t, t.literal.encode(codec)) for owner, t in source), others),
        ]
        encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
        offsets, data = _strings(map(encode, records))
        sections = {
            "facts": json.dumps({**facts, CODEC: codec}).encode(),
            "records": offsets,
            "record-data": data,
        }
        for side in sides:
            sections |= side.sections()
    body = b"".join(part + bytes(-len(part) % 4) for part in sections.values())
    header = {
        "version": VERSION,
        "check": zlib.crc32(body),
        "sections": {name: len(part) for name, part in sections.items()},
    }
    head = json.dumps(header).encode()
    return MAGIC + len(head).to_bytes(4, "big") + head + body


class _Side:
    """The literals of the target or the source text, whose matcher is being built as soon as they are known."""

    def __init__(self, name: str, triggers: Iterable[tuple[int, Trigger, bytes]], others: Executor) -> None:
        self._name = name
        self._owners = owners = dict[_Key, list[tuple[int, str]]]()
        for owner, trigger, folded in triggers:
            if not folded or b"\0" in folded:
                continue  # of nothing but marks that fold away, or with what no text has: it is never found
            flags = trigger.case + _BOUNDS[trigger.words]
            special = shared(trigger.literal) if name == "target" else ""
            key = folded, flags + 8 if special else flags, special
            if (owned := owners.get(key)) is None:
                owners[key] = [(owner, trigger.payload)]
            else:
                owned.append((owner, trigger.payload))
        self._lone = [key for key in owners if _is_lone(key[2], key[0])]
        self._longer = _longer(owners) if name == "target" else {}
        apart = {key for each in self._longer.values() for key in each}.union(self._lone)
        self._bases = [key for key in owners if key not in apart]
        literals = [(folded, bool(flags & 1)) for folded, flags, _ in self._bases]
        self._compiled = others.submit(matcher.build, literals)

    def sections(self) -> dict[str, bytes]:
        """The parts of the index that hold the literals."""
        keys, endings, longer = list(self._bases), list[bytes](), array("I", [0])
        for base in self._bases:
            for key in self._longer.get(base, ()):
                keys.append(key)
                ending = key[0][len(base[0]) :]
                endings.append((ending if key[1] & 1 else ending.lower()).ljust(ENDING, b"\0"))
            longer.append(len(endings))
        count = len(keys)
        keys += self._lone
        payloads: dict[str, int] = {}
        first, owners, payload = array("I", [0]), array("I"), array("I")
        for key in keys:
            # One rule may name literals that fold alike.
            for owner, text in dict.fromkeys(self._owners[key]):
                owners.append(owner)
                payload.append(payloads.setdefault(text, len(payloads)))
            first.append(len(owners))
        offsets, data = _strings(payloads)
        found = {
            "lengths": array("I", (len(folded) for folded, _, _ in keys)).tobytes(),
            "flags": bytes(flags for _, flags, _ in keys),
            "special": json.dumps({number: key[2] for number, key in enumerate(keys) if key[2]}).encode(),
            "lone": json.dumps({number: key[2] for number, key in enumerate(self._lone, count)}).encode(),
            "longer": longer.tobytes(),
            "endings": b"".join(endings),
            "first": first.tobytes(),
            "owners": owners.tobytes(),
            "payload": payload.tobytes(),
            "payloads": offsets,
            "payload-data": data,
            "literals": b"".join(folded for folded, _, _ in self._bases),
            "matcher": self._compiled.result(),
        }
        return {f"{self._name}.{name}": part for name, part in found.items()}


def _longer(owners: Iterable[_Key]) -> dict[_Key, list[_Key]]:
    """The literals that have but an ending more than another one, by the other one: most plurals. They are found where
    the other one is followed by the ending, which halves what the matcher has to know."""
    found: dict[_Key, list[_Key]] = {}
    whole = set(owners)
    for key in owners:
        folded, flags, special = key
        if flags & 6 != 6 or key in found:
            continue
        for size in range(1, ENDING + 1):
            base = folded[:-size], flags, special
            if base in whole and not folded[-size - 1 :].translate(None, _LETTERS):
                found.setdefault(base, []).append(key)
                whole.remove(key)
                break
    return found


def _strings(strings: Iterable[str]) -> tuple[bytes, bytes]:
    """Where strings begin in the second value, and where the last one ends; and all of them as UTF-8."""
    offsets, parts, at = array("I", [0]), [], 0
    for string in strings:
        part = string.encode("utf-8")
        parts.append(part)
        at += len(part)
        offsets.append(at)
    return offsets.tobytes(), b"".join(parts)


def _codec(literals: Iterable[str]) -> str:
    """How source text is encoded: in one byte a character where a code page has all that literals need."""
    text = "".join(literals)
    for codec in _NARROW:
        # What a code page lacks becomes "?", which must not be part of a literal.
        if text.encode(codec, "replace").find(b"?") < 0:
            return codec
    return WIDE


def _is_lone(special: str, folded: bytes) -> bool:
    """Whether a literal is one character that shares its folded code, and has no other case."""
    return len(special) == len(folded) == 1 and special.upper() == special


def is_lone(literal: str) -> bool:
    """Whether a trigger's literal is looked for by itself, at little cost however common its folded form is."""
    return _is_lone(shared(literal), fold_bytes(literal))
