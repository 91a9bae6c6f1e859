"""Placeholders: those of the source must all be in the translation, whole, and no others."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from mtfix.core.finding import Safety, Severity
from mtfix.core.text import Edit, Span
from mtfix.rules.support.broken_placeholder import PRINTFS, broken, broken_placeholder, touches
from mtfix.rules.support.context import Context
from mtfix.rules.support.difference import Compared, Difference
from mtfix.rules.support.joined import Joined
from mtfix.rules.support.mend import remains
from mtfix.rules.support.placeholder_sides import Sides, is_counter, names, sides_of
from mtfix.syntax import icu
from mtfix.syntax.notation import Placeholder
from mtfix.syntax.placeholders import MAYBE, SIGNS, find
from mtfix.syntax.printf import Directive, directives, numbered, prosaic

_COUNTS = re.compile(
    r"(?:.*_)?(?:n|num|number|count|counter|total|amount|quantity|size|len|length|\d)(?:_.*)?", re.IGNORECASE
)


class Rule(Compared):
    """``difference`` says which: ``missing``, ``broken``, ``extra``, ``order`` or ``repeated``."""

    differences = ("missing", "broken", "extra", "order", "repeated")
    signs, maybe = SIGNS, MAYBE

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        return {*super().where(target, source), *target.coded}

    @staticmethod
    def compare(context: Context) -> list[Difference]:
        return list(_compare(context))

    def explain(self, context: Context) -> Iterable[str]:
        if self.difference == "missing" and context.source and (sides := sides_of(context)).source.placeholders:
            yield f"placeholders of the source: {', '.join(p.text for p in sides.source.placeholders)}"


def _compare(context: Context) -> Iterator[Difference]:
    text, source = context.text, context.source or ""
    if icu.chooses(source) or icu.chooses(text):
        return  # the rules of messages speak of all that is in them
    sides = sides_of(context)
    if (misread := _misread(sides, text, source)) is not None:
        yield misread
        return
    if not sides.source.placeholders and not sides.target.placeholders and not sides.source.escapes:
        return
    missing, extra = _unmatched(sides.target.placeholders, sides.source.placeholders)
    surplus = set(map(id, extra))
    taken = [Span(p.start, p.end) for p in sides.target.placeholders if id(p) not in surplus]
    if not missing and not extra:
        yield from _types(sides, text)
        yield from _order(sides, text)
    lost: list[Placeholder] = []
    # A width that is an argument ("%*d") is in the directive that it is for.
    missing = list({(each.start, each.end): each for each in missing}.values())
    for each in missing:
        found, extra = broken_placeholder(each, missing, extra, text, taken, context.document.memo("names", names))
        if found is None:
            lost.append(each)
        else:
            taken.append(found.span)
            if not _mends(found, text, sides):
                found = found.untrusted()
            yield found._replace(severity=Severity.WARNING) if _works(each, text, found.span, sides) else found
    lost = _excused(lost, sides, text, source)
    for each in lost:
        message = f"the placeholder {each.text} is missing"
        if not each.sure and (sides.syntax.prose or (each.family == "qt" and _percentage(each, text, context))):
            continue
        # What may be prose (":name", "$name") is none where another of its kind takes its place.
        sure = each.sure or each.family == "qt" or any(e.family == each.family for e in extra)
        severity = None if sure else Severity.INFO if each.family == "variable" else Severity.WARNING
        yield Difference("missing", Span(0, len(text)), message, severity=severity, source=each.text)
    covered = {at for span in taken for at in range(*span)}
    for each in extra:
        if each.sure and not touches(Span(each.start, each.end), taken) and not is_counter(each, context.segment):
            loud = each.family in PRINTFS or (sides.syntax.strict and each.family in ("brace", "qt"))
            quiet = sides.syntax.prose and each.family not in PRINTFS
            yield Difference(
                "extra",
                Span(each.start, each.end),
                f"the placeholder {each.text} is not in the source",
                severity=Severity.ERROR if loud else Severity.INFO if quiet else None,
                evidence="the source lacks it",
            )
    yield from _repeats(sides, text)
    yield from _percent(sides, text, covered)


def _misread(sides: Sides, text: str, source: str) -> Difference | None:
    """A percent sign of the source's prose that its flag makes a directive, and the translation has another one.

    The flag is wrong, or the sign should be doubled: neither is for the translation to mend.
    """
    if "printf" not in sides.syntax.declared or not (sides.source.placeholders or sides.source.escapes):
        return None
    dialect = sides.syntax.printf
    (there, _), (here, lost) = directives(source, dialect), directives(text, dialect)
    wrong = next((d for d in there if prosaic(source, d.start, d.end)), None)
    if wrong is None:
        return None
    if not lost and {(d.key, d.type) for d in here if d.key} == {(d.key, d.type) for d in there if d.key}:
        return None
    own = next((d for d in here if prosaic(text, d.start, d.end)), None)
    at = own.start if own else lost[0] if lost else text.find("%")
    place = Span(at, own.end if own else at + 1) if at >= 0 else Span(0, len(text))
    sign = source[wrong.start : wrong.end]
    instead = f"{text[own.start : own.end]!r}" if own else "no such placeholder"
    return Difference(
        "broken",
        place,
        f"the percent sign of the source counts as the placeholder {sign!r}, and here stands {instead};"
        " write %% in the source, or flag the message as no format string",
        source=sign,
        evidence="in a format string a single percent sign begins a placeholder",
    )


def _mends(found: Difference, text: str, sides: Sides) -> bool:
    """Whether the edits of a finding bring back what is missing, and nothing that is too much."""
    after = find(found.result(text), sides.syntax, spaces=sides.spaces).placeholders
    before = _unmatched(sides.target.placeholders, sides.source.placeholders)
    now = _unmatched(after, sides.source.placeholders)
    return len(now[0]) < len(before[0]) and len(now[1]) <= len(before[1])


def _works(each: Placeholder, text: str, span: Span, sides: Sides) -> bool:
    """Whether what was made of a placeholder takes the same all the same: a space is a flag of printf."""
    if "printf" not in sides.syntax.declared or each.family not in PRINTFS:
        return False
    parsed, stray = directives(text[span.start : span.end], sides.syntax.printf)
    own = each.family == "named"
    return not stray and [(d.type, d.key if d.named or d.numbered or own else each.key) for d in parsed] == [
        (each.type, each.key)
    ]


def _identity(each: Placeholder) -> tuple[str, str]:
    """What makes two placeholders the same, whatever their places."""
    if each.family == "printf":
        return ("printf", each.key if each.numbered else each.type)
    return (each.family, each.key)


def _unmatched(
    here: Sequence[Placeholder], there: Sequence[Placeholder]
) -> tuple[list[Placeholder], list[Placeholder]]:
    """The placeholders of the source without one in the translation, and those of the translation without source.

    Unnumbered ones count one by one; what has a name may be there more than once.
    """
    numbers = {p.numbered for p in (*here, *there) if p.family == "printf"}
    mixed = numbers == {True, False}

    def name(each: Placeholder) -> tuple[str, str]:
        return ("printf", each.key) if mixed and each.family == "printf" else _identity(each)

    def counted(each: Placeholder) -> bool:
        return (each.family == "printf" and not mixed and not each.numbered) or (
            each.family == "brace" and not each.numbered
        )

    wanted, given = Counter(map(name, there)), Counter(map(name, here))
    missing: list[Placeholder] = []
    extra: list[Placeholder] = []
    for side, other, out in ((there, given, missing), (here, wanted, extra)):
        left = other.copy()
        said: set[tuple[str, str]] = set()
        for each in side:
            if left[name(each)] > 0:
                left[name(each)] -= counted(each)
            elif counted(each) or name(each) not in said:
                said.add(name(each))
                out.append(each)
    return missing, extra


def _excused(lost: list[Placeholder], sides: Sides, text: str, source: str) -> list[Placeholder]:
    """Those of the lost placeholders that must not be: a form for one may say its number in words."""
    if sides.none and not sides.target.placeholders:
        return []
    if not sides.few or not lost:
        return lost
    numbers = [
        p
        for p in lost
        if p.type in ("int", "unsigned") or p.type.endswith((" int", " unsigned")) or p.type == "float"
    ]
    names = [p for p in lost if _COUNTS.fullmatch(p.key.strip("%{}$: "))]
    may = (numbers or names or (lost if len(sides.source.placeholders) == 1 else []))[:1]
    # In printf without numbers the next argument would take the place of the one that is left out.
    if may and may[0].family == "printf" and not may[0].numbered:
        order = [p.type for p in sides.source.placeholders if p.family == "printf"]
        given = [p.type for p in sides.target.placeholders if p.family == "printf"]
        if given != order[: len(given)] and sides.syntax.printf != "guess":
            return lost
    return [p for p in lost if p not in may]


def _percentage(each: Placeholder, text: str, context: Context) -> bool:
    """Whether ``%5`` is five per cent, as Turkish and Basque write it."""
    said = each.key.lstrip("L")
    if context.languages[0].partition("-")[0] in ("tr", "eu", "ku", "az") or len(said) > 1:
        return True
    return re.search(rf"(?<!\d){re.escape(said)}[\s\u00a0\u202f]?[%％]", text) is not None


def _types(sides: Sides, text: str) -> Iterator[Difference]:
    """Placeholders that are all there, and one of which takes something else."""
    there: dict[tuple[str, str], list[Placeholder]] = {}
    for each in sides.source.placeholders:
        there.setdefault((each.family, each.key), []).append(each)
    for each in sides.target.placeholders:
        # One value may be shown in several ways: "{when, date} at {when, time}".
        ways = there.get((each.family, each.key), [])
        if len(ways) > 1 and any(each.type == p.type or _localised(p.type, each.type) for p in ways):
            continue
        own = ways[0] if ways else None
        dollar = f"${own.key}" if own is not None else "$"
        before = text.startswith(dollar, each.start - len(dollar))
        if own is not None and own.numbered and (before or each.text == own.text.replace("$", "") != own.text):
            start = each.start - len(dollar) * before
            yield Difference(
                "broken",
                Span(start, each.end),
                f"expected the placeholder {own.text}, found {text[start : each.end]}",
                (Edit(start, each.end, own.text),),
                Safety.SAFE,
                source=own.text,
            )
            continue
        if own is None or own.type == each.type or not (each.numbered or own.numbered):
            continue
        if (
            each.family == "brace"
            and len(ways) == 1
            and any(p.key == own.key and p.type == own.type for p in sides.target.placeholders)
        ):
            continue  # beside it, the same in another way: "{0} {0,choice,1#day|1<days}"
        span = Span(each.start, each.end)
        if each.family in PRINTFS:
            message = f"expected the placeholder {own.text}, found {each.text}"
            new = own.text if own.numbered else each.text[:-1] + own.text[-1]
            yield Difference("broken", span, message, (Edit(*span, new),), Safety.SAFE, source=own.text)
        elif each.family == "brace" and not _localised(own.type, each.type):
            message = f"expected the placeholder {own.text}, found {each.text}"
            yield Difference(
                "broken", span, message, (Edit(*span, own.text),), Safety.REVIEW, Severity.WARNING, source=own.text
            )


def _localised(source: str, target: str) -> bool:
    """Whether a style of a field may differ: patterns of dates and numbers are a translator's work."""
    if source.lstrip().startswith(",") or target.lstrip().startswith(","):
        return source.split(",")[1:2] == target.split(",")[1:2] and ":" not in source
    return re.search(r"[yMdHhms]{2}|%[a-zA-Z]", source) is not None


def _order(sides: Sides, text: str) -> Iterator[Difference]:
    """Arguments without numbers are taken one after the other: in another order each gets another's value."""
    here = [p for p in sides.target.placeholders if p.family == "printf"]
    there = [p for p in sides.source.placeholders if p.family == "printf"]
    if len(here) != len(there):
        return
    by_number = {p.key: p for p in there}
    wrong = [p for p in here if p.key in by_number and by_number[p.key].type != p.type]
    if not wrong or all(p.numbered for p in here):
        return
    span = Span(here[0].start, here[-1].end)
    types = [p.type for p in there]
    edits: tuple[Edit, ...] = ()
    if len(set(types)) == len(types) and sides.syntax.printf in ("c", "php", "objc", "java", "perl", "ruby"):
        edits = tuple(
            Edit(
                p.start,
                p.end,
                numbered(text, Directive(p.start, p.end, p.key, p.type, False, False), types.index(p.type) + 1),
            )
            for p in here
            if not p.numbered and p.type in types
        )
    yield Difference(
        "order",
        span,
        f"the source has {' '.join(p.text for p in there)}, in this order; number the arguments to change it",
        edits,
        Safety.REVIEW,
        evidence="arguments without numbers are taken one after the other",
        source=" ".join(p.text for p in there),
    )


def _repeats(sides: Sides, text: str) -> Iterator[Difference]:
    """What has a name and is there more or less often than in the source."""
    wanted = Counter(_identity(p) for p in sides.source.placeholders if p.numbered)
    given = Counter(_identity(p) for p in sides.target.placeholders if p.numbered)
    whole = [Span(p.start, p.end) for p in sides.target.placeholders]
    for each in dict.fromkeys(p for p in sides.source.placeholders if p.sure and p.numbered):
        found = remains(each.text, text, whole) if 0 < given[_identity(each)] < wanted[_identity(each)] else []
        for span in found:
            whole.append(span)
            yield broken(each, span, text, Safety.SAFE)
    for each in sides.target.placeholders:
        name = _identity(each)
        if each.sure and each.numbered and 0 < wanted[name] < given[name]:
            given[name] = 0
            last = [p for p in sides.target.placeholders if _identity(p) == name][-1]
            yield Difference(
                "repeated",
                Span(last.start, last.end),
                f"{each.text} stands there more often than in the source",
                source=each.text,
            )


def _percent(sides: Sides, text: str, covered: set[int]) -> Iterator[Difference]:
    """A percent sign that begins no directive, in what is a format string."""
    printf = [p for p in sides.source.placeholders if p.family in PRINTFS]
    doubled = any(p.text == "%%" for p in sides.source.escapes)
    declared = "printf" in sides.syntax.declared
    if not ((declared and (printf or doubled)) or (printf and doubled)) or sides.source.stray:
        return
    for at in sides.target.stray:
        if text[at] == "%" and at not in covered:
            yield Difference(
                "broken",
                Span(at, at + 1),
                "a percent sign in a format string is written %%",
                (Edit(at, at + 1, "%%"),),
                Safety.SAFE if doubled else Safety.REVIEW,
                source="%%" if doubled else "",
                evidence="a single one begins a placeholder",
            )
