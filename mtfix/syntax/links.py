"""Addresses, paths and options of programs in a text: what must be copied, not translated."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import urlsplit

URL = re.compile(
    r"(?<![A-Za-z0-9])(?:https?|ftps?|git|ssh)://[^\s<>\"'“”‘’«»（）()，。、；：！？「」『』【】{}|\\^`\[\]]+(?:\([^\s()]*\)[^\s<>\"'“”‘’（）()，。、；！？]*)?|(?<![\w@.-])www\.[A-Za-z0-9][^\s<>\"'“”‘’（）()，。、；：！？「」]*"
)
EMAIL = re.compile(r"(?<![\w.+-])[A-Za-z0-9][A-Za-z0-9_.+-]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,24}(?![\w-])", re.ASCII)
# Letters of all scripts that leave spaces between words, so that a translated path is seen whole.
_PART = r"[\w.@+\u00c0-\u052f-]"
PATH = re.compile(
    rf"(?<![\w/.:<~*)])(?:~|\.{{1,2}})?/(?:{_PART}*\w{{2}}{_PART}*/)+{_PART}*|(?<![\w])[A-Za-z]:\\(?:[\w.@+ -]+\\)*[\w.@+-]+",
    re.ASCII,
)
# "-v"; only where it became "–v" is it sure to be one.
SHORT = re.compile(r"(?<![\w-])-[A-Za-z](?![\w-])", re.ASCII)
OPTION = re.compile(r"(?<![\w-])--[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+)*(?![\w-])", re.ASCII)
# Folders at the root of a system; another path may be an example of an address, which a translator may make up anew.
ROOTED = re.compile(
    r"/(?:bin|boot|dev|etc|home|lib|media|mnt|opt|proc|root|run|sbin|srv|sys|tmp|usr|var|Applications|Library|Users)/|~|\.{1,2}/|[A-Za-z]:"
)
# One of these is in each.
SIGNS = ("://", "www.", "@", "--", " -", ":\\", "/")
MAYBE = re.compile(r"://|www\.|@[A-Za-z0-9]|(?<![\w-])--?[A-Za-z]|[A-Za-z]:\\|/[A-Za-z0-9_.@+-]+/", re.ASCII)

_FINAL = ".,;:!?…*_)'\"”"
_LANGUAGE = re.compile(r"[a-z]{2}(?:[-_][A-Za-z]{2,4})?", re.ASCII)
_DOMAIN = re.compile(r"[a-z]{2,3}(?:-[a-z]{2,4})?", re.ASCII)
_NOBODY = frozenset(
    [
        "user",
        "username",
        "name",
        "you",
        "me",
        "your",
        "my",
        "someone",
        "somebody",
        "example",
        "email",
        "mail",
        "foo",
    ]
)
_KINDS = (("address", URL), ("e-mail address", EMAIL), ("path", PATH), ("option", OPTION))


class Link(NamedTuple):
    """Something to be copied; ``kind`` is what to call it."""

    start: int
    end: int
    text: str
    kind: str


def links(text: str) -> list[Link]:
    """The addresses, paths and options of a text, in order; the signs of the sentence after them left out."""
    found: list[Link] = []
    for kind, pattern in _KINDS:
        for match in pattern.finditer(text):
            address = match.group().rstrip(_FINAL)
            if address.count("(") > address.count(")") and match.group()[len(address) :].startswith(")"):
                address += ")"
            start = match.start()
            if address and not any(each.start < start + len(address) and start < each.end for each in found):
                found.append(Link(start, start + len(address), address, kind))
    return sorted(found)


def is_sample(text: str) -> bool:
    """Whether an address says of itself that it is that of nobody ("user.name@", "your-shop.com"), so that a translator may
    make it up anew."""
    name, at, _ = text.rpartition("@")
    if at:
        return re.split(r"[._+-]", name.lower())[0] in _NOBODY
    return any(label.startswith(("my", "your")) for label in _split(text).host)


def same_page(first: str, second: str) -> bool:
    """Whether one address may be the other's page in another language: parts that name a language differ.

    Those are labels of the host (``en.``, ``.de``), whole segments of the path (``/en/``, ``/de-DE/``) and values of the
    query. A scheme, ``www.`` and a final slash make no difference either.
    """
    one, two = _split(first), _split(second)
    return any(_alike(a, b) for a in _ways(one) for b in _ways(two))


def localised(first: str, second: str, languages: tuple[str, str]) -> bool:
    """Whether the second address is what a translator puts for the first: a part names the target language instead.

    It is a label of the host (``de.``) or a whole segment of the path (``/de/``); the names of the pages after it are
    words of that language. ``languages`` are those of source and target.
    """
    one, two = _split(first), _split(second)
    source, target = (each.partition("-")[0] for each in languages)
    if not source or not target or source == target:
        return False
    if one.host != two.host:
        apart = [pair for pair in zip(one.host, two.host, strict=False) if pair[0] != pair[1]]
        return len(one.host) == len(two.host) and len(apart) == 1 and _names(*apart[0], source, target)
    for a, b in zip(one.rest, two.rest, strict=False):
        if a != b:
            return _names(a, b, source, target)
    return False


def _names(one: str, two: str, source: str, target: str) -> bool:
    """Whether two parts of addresses name the two languages."""
    if not _LANGUAGE.fullmatch(one) or not _LANGUAGE.fullmatch(two):
        return False
    return (re.split(r"[-_]", one)[0], re.split(r"[-_]", two)[0]) == (source, target)


class _Address(NamedTuple):
    host: list[str]
    rest: list[str]


def _ways(address: _Address) -> list[_Address]:
    """The address, and without the parts that name a language: one side may not have them."""
    host = address.host[1:] if len(address.host) > 2 and _LANGUAGE.fullmatch(address.host[0]) else address.host
    return [address, _Address(host, [part for part in address.rest if not _LANGUAGE.fullmatch(part)])]


def _alike(one: _Address, two: _Address) -> bool:
    if len(one.host) != len(two.host) or len(one.rest) != len(two.rest):
        return False
    hosts, rests = zip(one.host, two.host, strict=True), zip(one.rest, two.rest, strict=True)
    return all(a == b or (_DOMAIN.fullmatch(a) and _DOMAIN.fullmatch(b)) for a, b in hosts) and all(
        a == b or (_LANGUAGE.fullmatch(a) and _LANGUAGE.fullmatch(b)) for a, b in rests
    )


def _split(address: str) -> _Address:
    try:
        parts = urlsplit(address if "://" in address else f"https://{address}")
    except ValueError:
        return _Address([address], [])
    host = parts.netloc.lower().removeprefix("www.")
    query = re.split(r"[&=]", parts.query) if parts.query else []
    fragment = [parts.fragment] if parts.fragment else []
    return _Address(re.split(r"[.:]", host), [*filter(None, parts.path.split("/")), *query, *fragment])
