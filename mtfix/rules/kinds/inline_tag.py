"""Inline tags: those of the source must all be in the translation, whole, in pairs, and no others."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from mtfix.core.document import Code
from mtfix.core.finding import Safety, Severity
from mtfix.core.text import Edit, Span, apply
from mtfix.languages import language
from mtfix.languages.support.plurals import is_few
from mtfix.rules.support.context import Context
from mtfix.rules.support.difference import Compared, Difference
from mtfix.rules.support.joined import Joined
from mtfix.rules.support.mend import remains
from mtfix.syntax import icu
from mtfix.syntax.links import localised
from mtfix.syntax.notation import OFFICE
from mtfix.syntax.tags import HTML, MAYBE, SIGNS, Tag, tags, unpaired

# Attributes that a reader reads or that the language decides.
_TRANSLATED = re.compile(
    r"(?:title|alt|label|placeholder|summary|content|value|lang|xml:lang|hreflang|dir|aria-\w+)", re.IGNORECASE
)
_ADDRESS = ("href", "src", "url", "action", "to")
# Where codes of the file are the business of the writer of a page, not of a program that puts them back.
_LOOSE = ("html", *OFFICE)
_RUNNING = ("text", "subtitles", *OFFICE)
# Names of components: <0>, <Link>.
_FILLED = re.compile(r"[A-Z0-9]")
_TYPOGRAPHY = ("sup", "sub", "i", "em", "br", "wbr", "nobr", "span", "bdi", "bdo", "ruby", "rt")
# Elements that browsers show alike (HTML Standard, "Rendering"): a translator may prefer one.
_LOOKS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "cite": "italic",
    "dfn": "italic",
    "code": "mono",
    "kbd": "mono",
    "samp": "mono",
    "tt": "mono",
}
# Elements that close what another one opens, in XLIFF and TMX.
_SECOND = {"ept": "bpt", "ex": "bx", "ec": "sc"}
_LOUD = ("a", "link", "img", "image", "code")
# Spaces and signs that machine translation leaves around the name of a tag.
_REMAINS = re.compile(r"[<＜‹]\s*/?\s*(?P<name>[^\s<>/＜＞]{1,30}?)\s*/?\s*[>＞›]")


class Rule(Compared):
    """``difference`` says which: ``missing``, ``broken``, ``extra``, ``unpaired``, ``attribute`` or ``glued``."""

    differences = ("missing", "broken", "extra", "unpaired", "attribute", "glued")
    signs, maybe = SIGNS, MAYBE

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        return {*super().where(target, source), *target.coded}

    @staticmethod
    def compare(context: Context) -> list[Difference]:
        segment = context.segment
        found: list[Difference] = []
        for here, there in _branches(context):
            if segment.source_codes is not None and (segment.codes or segment.source_codes):
                codes = [c for c in segment.codes if here.message is None or here.message.has(c.at)]
                own = [c for c in segment.source_codes if there.message is None or there.message.has(c.at)]
                if codes or not here.few:
                    found += _codes(context, codes, own)
            if (MAYBE.search(there.text) and not here.few) or MAYBE.search(here.text):
                found += _compare(context, here.text, there.text)
        return found


class _Unit(NamedTuple):
    """What is by itself: a text, or a message of ICU without its branches, or one of these."""

    text: str
    message: icu.Message | None = None
    few: bool = (
        False  # whether it is a form for so few numbers that it may do without the number, and tags around it
    )


def _branches(context: Context) -> list[tuple[_Unit, _Unit]]:
    """The parts of a translation that are shown at once, each with that of the source: a branch shows its tags alone."""
    text, source = context.text, context.source or ""
    whole = [(_Unit(text), _Unit(source))]
    if not icu.chooses(text) or not icu.chooses(source):
        return whole
    try:
        here, there = icu.parse(text), icu.parse(source)
    except icu.IcuError:
        return whole
    units = [(here, there, False)]
    for choice, branch, original in icu.matched(here, there):
        few = choice.type != "select" and (branch.key.startswith("=") or is_few(context.languages[1], branch.key))
        units.append((branch.message, original.message, few))
    return [(_Unit(a.own(text), a, few), _Unit(b.own(source), b)) for a, b, few in units]


def _codes(context: Context, here: Sequence[Code], there: Sequence[Code]) -> Iterator[Difference]:
    """Tags of the file itself, which no text shows: XLIFF and TMX, elements of Android, marks of pages."""
    text, whole = context.text, Span(0, len(context.text))
    if context.document.format == "markdown":
        return  # the rules of its marks speak of them
    loose = context.document.format in _LOOSE
    given, wanted = Counter((c.name, c.side) for c in here), Counter((c.name, c.side) for c in there)
    for (name, side), count in (wanted - given).items():
        half, _, id = name.partition(" ")
        if half in _SECOND and (f"{_SECOND[half]} {id}", side) in wanted - given:
            continue
        if side == "close" or name == "heading" or (loose and any(c.name == name for c in here)):
            continue
        loud = not loose or name in _LOUD
        yield Difference(
            "missing",
            whole,
            f"{_called(name, side)} is missing" + (f" ({count} times)" if count > 1 else ""),
            severity=None if not loose else Severity.WARNING if loud else Severity.INFO,
            source=f"<{name}>",
        )
    for name, side in given - wanted:
        if side != "close" and name != "heading" and not loose:
            first = next(c.at for c in here if (c.name, c.side) == (name, side))
            # A code may be needed twice; one that the source has not at all means nothing.
            severity = Severity.INFO if wanted[name, side] else None
            place = Span(first, min(first + 1, len(text)))
            yield Difference("extra", place, f"{_called(name, side)} is not in the source", severity=severity)
    if not loose and not given - wanted and not wanted - given:
        yield from _glued(
            context, [(c.at, c.at, c.name, c.side) for c in here], [(c.at, c.at, c.name, c.side) for c in there]
        )


def _called(name: str, side: str) -> str:
    return f"the pair of tags <{name}>" if side == "open" else f"the tag <{name}>"


def _compare(context: Context, text: str, source: str) -> Iterator[Difference]:
    there = tags(source)
    known = frozenset(tag.name for tag in there if not tag.board)
    here = tags(text, known)
    if context.document.format in _RUNNING:
        # In a transcript <laughs/> is a word like others.
        there, here = (
            [t for t in side if t.board or t.name.lower() in HTML or _FILLED.match(t.name)]
            for side in (there, here)
        )
    if not unpaired(here):  # raised ordinals, as French and Spanish write them
        raised = {"sup"} - {tag.name for tag in there}
        here = [tag for tag in here if tag.name not in raised]
    if not there:
        # Words in angle brackets are prose, until the source has tags.
        closed = {tag.name for tag in here if tag.side == "close"}
        for tag in here:
            if not tag.board and (tag.side != "open" or tag.name in closed):
                yield _extra(tag, here)
        return
    missing, extra = _unmatched(there, here), _unmatched(here, there)
    if missing and _looks(missing) == _looks(extra) is not None:
        return
    lost: list[Tag] = []
    broken: list[Difference] = []
    taken = [tag.span for tag in here if tag not in extra]
    for tag in missing:
        found = _broken(tag, missing, extra, text, taken, known)
        if found is None:
            lost.append(tag)
        else:
            taken.append(found.span)
            broken.append(found)
    # Both tags of a pair are mended together, or a lone one would be no tag.
    after = tags(apply(text, [edit for found in broken for edit in found.edits]), known)
    mends = len(_unmatched(there, after)) < len(missing) and len(_unmatched(after, there)) <= len(extra)
    yield from broken if mends else [found.untrusted() for found in broken]
    extra = [tag for tag in extra if not any(tag.start < s.end and s.start < tag.end for s in taken)]
    for tag in lost:
        if tag.side == "close" and any(t.side == "open" and t.name == tag.name for t in lost):
            continue  # said of the tag that opens the pair
        half = tag.side == "close" and any(t.name == tag.name and t.side == "open" for t in here)
        what = f"<{tag.name}> is not closed" if half and not tag.board else f"the tag {tag.text} is missing"
        place = next((t.span for t in here if half and t.name == tag.name and t.side == "open"), Span(0, len(text)))
        yield Difference("missing", place, what, source=tag.text)
    for tag in extra:
        yield _extra(tag, here)
    if missing or extra:
        return
    if (wrong := unpaired(here)) and not unpaired(there):
        yield Difference(
            "unpaired",
            wrong[0].span,
            f"{wrong[0].text} has no other half, or crosses another pair",
            source=wrong[0].text,
        )
        return
    yield from _attributes(here, there, context.languages)
    yield from _glued(
        context, [(t.start, t.end, t.name, t.side) for t in here], [(t.start, t.end, t.name, t.side) for t in there]
    )


def _extra(tag: Tag, here: list[Tag]) -> Difference:
    # A raised ordinal or a foreign word in italics: a translator may want it.
    meant = tag.name in _TYPOGRAPHY and not unpaired(here)
    return Difference(
        "extra",
        tag.span,
        f"the tag {tag.text} is not in the source",
        severity=Severity.INFO if meant else None,
        evidence="the source lacks it",
    )


def _unmatched(these: list[Tag], others: list[Tag]) -> list[Tag]:
    left = Counter(tag.key for tag in others)
    found: list[Tag] = []
    for tag in these:
        if left[tag.key]:
            left[tag.key] -= 1
        else:
            found.append(tag)
    return found


def _looks(found: list[Tag]) -> Counter[tuple[str, str]] | None:
    """How many tags there are of each look; None where one of them has none of its own."""
    if not found or any(tag.name not in _LOOKS or tag.attributes for tag in found):
        return None
    return Counter((_LOOKS[tag.name], tag.side) for tag in found)


def _broken(
    tag: Tag, missing: list[Tag], extra: list[Tag], text: str, taken: list[Span], names: Container[str]
) -> Difference | None:
    """What is left of a missing tag, as a finding that mends it; ``names`` are those of the source."""
    plain = tag.text if not tag.attributes or tag.board else f"<{tag.name}"
    found = remains(plain, text, taken, case=True) if tag.text == plain else []
    same = [t for t in missing if t.key == tag.key]
    if found and len(found) <= len(same):
        return _mended(found[0], tag, Safety.SAFE)
    if tag.attributes and not tag.board:
        opening = [
            Span(*m.span())
            for m in re.finditer(rf"[<＜]\s?{re.escape(tag.name)}\b[^<>＜＞]*[>＞]", text)
            if not any(s.start < m.end() and m.start() < s.end for s in taken)
        ]
        if len(opening) == 1 and len(same) == 1:
            return _mended(opening[0], tag, Safety.REVIEW)
        return None
    # Another name or side where one is missing: </stark> for </strong>, <b> for </b>, <Link> for <link>.
    extra = [t for t in extra if not any(s.start < t.end and t.start < s.end for s in taken)]
    strange = [t for t in extra if not t.board and (t.side == tag.side or t.name == tag.name)]
    if not strange:
        strange = [
            Tag(*m.span(), m.group(), m["name"], "close" if "/" in m.group()[:3] else "open")
            for m in _REMAINS.finditer(text)
            if not any(s.start < m.end() and m.start() < s.end for s in taken)
        ]
        strange = [t for t in strange if t.side == tag.side or tag.side == "alone"]
    rivals = [t for t in missing if t.side == tag.side]
    if not tag.board and len(strange) == 1 and len(rivals) == 1:
        if strange[0].side == tag.side:
            # What the source has, too, is hardly another spelling.
            return _mended(strange[0].span, tag, Safety.REVIEW if strange[0].name in names else Safety.SAFE)
        if tag.side == "open":
            return None  # of two that close, the first is wrong, and the last is left over
        return _mended(strange[0].span, tag, Safety.REVIEW, f"{strange[0].text} stands where {tag.text} is missing")
    return None


def _mended(span: Span, tag: Tag, safety: Safety, message: str = "") -> Difference:
    return Difference(
        "broken",
        span,
        message or f"the tag {tag.text} was changed",
        (Edit(*span, tag.text),),
        safety,
        source=tag.text,
        evidence="the source has it whole",
    )


def _attributes(here: list[Tag], there: list[Tag], languages: tuple[str, str]) -> Iterator[Difference]:
    """Attributes that nobody reads, changed all the same. Addresses are a matter of the rules of links."""

    def agree(tag: Tag, other: Tag) -> bool:
        own, given = _fixed(tag), _fixed(other)
        return own.keys() == given.keys() and all(
            value == given[name] or (name in _ADDRESS and localised(given[name], value, languages))
            for name, value in own.items()
        )

    for tag in here:
        twins = [t for t in there if t.key == tag.key]
        if not twins or any(agree(tag, t) for t in twins):
            continue
        own = [t for t in here if t.key == tag.key and not any(agree(t, o) for o in twins)]
        rest = [t for t in twins if not any(agree(o, t) for o in here if o.key == t.key)]
        if not rest:
            continue
        twin = rest[0]
        safety = Safety.REVIEW if len(own) == len(rest) == 1 else Safety.HINT
        edits = (Edit(*tag.span, twin.text),) if safety < Safety.HINT and not _readable(twin) else ()
        yield Difference(
            "attribute", tag.span, f"the tag {twin.text} was changed", edits, safety, source=twin.text,
            evidence="attributes that no reader sees differ",
        )  # fmt: skip


def _readable(tag: Tag) -> bool:
    return any(_TRANSLATED.fullmatch(name) for name, _ in tag.attributes)


def _fixed(tag: Tag) -> dict[str, str]:
    return {
        name.lower(): value
        for name, value in tag.attributes
        if name.strip(".…")
        and not _TRANSLATED.fullmatch(name)
        and not (name.lower() in _ADDRESS and "://" in value)
    }


def _glued(
    context: Context, here: list[tuple[int, int, str, str]], there: list[tuple[int, int, str, str]]
) -> Iterator[Difference]:
    """Pairs of tags that touch letters on both sides, where those of the source come between spaces."""
    text, source = context.text, context.source or ""
    if not all(language(each).spaced for each in context.languages):
        return
    apart = {n for _, a, b, n in _pairs(there) if not _letters(source, a) and not _letters(source, b)}
    for start, (before, open_end), (close, after), name in _pairs(here):
        if name in apart and _letters(text, (before, open_end)) and _letters(text, (close, after)):
            edits = (Edit(before, before, " "), Edit(after, after, " ")) if open_end > before else ()
            yield Difference(
                "glued",
                Span(start, after) if after > start else Span(start, start + 1),
                f"no spaces around <{name}>",
                edits,
                Safety.REVIEW,
                evidence="the source has spaces there",
            )


def _letters(text: str, tag: tuple[int, int]) -> bool:
    """Whether letters are on both sides of a tag."""
    before, after = text[tag[0] - 1 : tag[0]], text[tag[1] : tag[1] + 1]
    return before.isalpha() and after.isalpha()


def _pairs(
    found: list[tuple[int, int, str, str]],
) -> Iterator[tuple[int, tuple[int, int], tuple[int, int], str]]:
    """The opening and the closing tag of each pair that has no other tags in it."""
    for (start, end, name, side), (last, behind, other, kind) in pairwise(found):
        if side == "open" and kind == "close" and name == other:
            yield start, (start, end), (last, behind), name
