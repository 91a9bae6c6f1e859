"""Replacing a term in kind: case, number, possessive, article, and the wrapping of the line."""

from __future__ import annotations

import re

from mtfix.core.text import Edit, Span
from mtfix.languages.support.inflection import Inflection

_POSSESSIVE = r"(['’])s(?!\w)|(?<=s)(['’])(?![\w'’])"
_ARTICLE = r"(?i)(?<![\w'’-])(an?)([\s\xa0]+)$"
_THE = r"(?i)(?<![\w-])the[\s\xa0]+$"
_DETERMINED = (
    r"(?i)(?<![\w-])(?:the|an?|this|that|these|those|its|their|his|her|our|my|your|no|every|each|any|some|"
    r"\w+['’]s|\w+s['’])[\s\xa0]+(?:[\w-]+[\s\xa0]+)?[\"“‘(]?$"
)
# How far before a term its article is looked for, in code points.
_REACH = 40


def with_possessive(text: str, span: Span) -> tuple[Span, str]:
    """The span with the possessive ending that follows it, and the mark of that ending ("" for none)."""
    match = re.compile(_POSSESSIVE).match(text, span.end)
    if match is None:
        return span, ""
    return Span(span.start, match.end()), match.group(1) or match.group(2)


def in_kind(found: str, listed: str, term: str, inflection: Inflection, *, plural: str = "", mark: str = "") -> str:
    """``term`` as it must be in place of ``found``, which the glossary lists as ``listed``.

    ``plural`` is the plural of the term where the plural was found, ``mark`` the apostrophe of a possessive.
    """
    new = plural or term
    if mark:
        new = inflection.possessive(new, mark)
    new = inflection.phrase_case(new, found, listed)
    return rewrap(found, new)


def rewrap(found: str, new: str) -> str:
    """``new`` broken where ``found`` was broken: the line end stays at the nearest gap between words."""
    breaks = list(re.finditer(r"[ \t]*\r?\n[ \t]*", found))
    for match in reversed(breaks):
        gaps = [m.start() for m in re.finditer(" ", new)]
        if not gaps:
            continue
        share = match.start() / len(found)
        gap = min(gaps, key=lambda at: abs(at / len(new) - share))
        new = new[:gap] + match.group() + new[gap + 1 :]
    return new


def around(text: str, span: Span, new: str, inflection: Inflection, article: str = "keep") -> list[Edit]:
    """The edits that put ``new`` in place of a span, with the article before it mended.

    ``article`` is the entry's wish: "the" adds a missing one, "none" takes it away where no
    noun follows that it could belong to, "keep" leaves it but for the choice
    between a and an.
    """
    span = _swallow(text, span, new)
    before = text[max(span.start - _REACH, 0) : span.start]
    match = re.search(_ARTICLE, before)
    if match:
        right = inflection.article_for(new)
        have = match.group(1)
        if right is None or have.lower() == right:
            return [Edit(span.start, span.end, new)]
        if have.isupper() and len(have) > 1:
            right = right.upper()
        right = inflection.match_case(right, have if len(have) > 1 or have.islower() else "A" + "a")
        start = span.start - len(match.group())
        return [Edit(start, start + len(have), right), Edit(span.start, span.end, new)]
    if article == "the" and not re.search(_DETERMINED, before):
        first = not before.strip() or before.rstrip(" \t\"'“‘(")[-1:] in ".!?\n" or before.endswith("\n")
        return [Edit(span.start, span.end, ("The " if first else "the ") + new)]
    if (
        article == "none"
        and (the := re.search(_THE, before))
        and not _owns(text, span, the.group(), inflection, new)
    ):
        capital = the.group()[0] == "T" and new[:1].islower()
        return [Edit(span.start - len(the.group()), span.end, new[:1].upper() + new[1:] if capital else new)]
    return [Edit(span.start, span.end, new)]


def keeps_the(text: str, span: Span, edits: list[Edit]) -> bool:
    """Whether "the" still comes before a span after its edits."""
    before = text[max(span.start - _REACH, 0) : span.start]
    return re.search(_THE, before) is not None and min(edits).start >= span.start


def _owns(text: str, span: Span, the: str, inflection: Inflection, new: str) -> bool:
    """Whether "the" before a span belongs to a noun after it: "the Forbidden City gate". A possessive takes its place."""
    start = span.start - len(the)
    return re.search(r"['’]s?$", new) is None and inflection.noun_follows(
        text[max(start - _REACH, 0) : start], text[span.end : span.end + _REACH]
    )


def _swallow(text: str, span: Span, new: str) -> Span:
    """The span with words next to it that ``new`` brings along: "People's [Liberation Army of China]"."""
    words = re.findall(r"\S+", new)
    start, end = span
    before, after = text[max(start - 60, 0) : start], text[end : end + 60]
    # Mostly the next word is another one, and no pattern need be made.
    tail, head = before.rstrip().lower(), after.lstrip().lower()
    for count in range(min(len(words) - 1, 4), 0, -1):
        if not tail.endswith(words[count - 1].lower()):
            continue
        first = r"[\s\xa0-]+".join(map(re.escape, words[:count]))
        if match := re.search(rf"(?i)(?<![\w-]){first}[\s\xa0]+$", before):
            start -= len(match.group())
            break
    for count in range(min(len(words) - 1, 4), 0, -1):
        if not head.startswith(words[-count].lower()):
            continue
        last = r"[\s\xa0-]+".join(map(re.escape, words[-count:]))
        if match := re.match(rf"(?i)[\s\xa0]+{last}(?![\w-])", after):
            end += len(match.group())
            break
    return Span(start, end)
