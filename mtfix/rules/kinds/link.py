"""Addresses, e-mail addresses, paths and options: what must be in the translation as in the source."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtfix.core.finding import Safety, Severity
from mtfix.core.text import Edit, Span
from mtfix.rules.support.context import Context
from mtfix.rules.support.difference import Compared, Difference
from mtfix.rules.support.joined import Joined
from mtfix.rules.support.mend import remains
from mtfix.syntax.links import MAYBE, ROOTED, SHORT, SIGNS, Link, is_sample, links, localised, same_page
from mtfix.syntax.notation import OFFICE

_DASHES = r"(?<![\w-])(?:[–—−‒]|[-–—]\s?[-–—]|[-–—])\s?{name}(?![\w-])"


class Rule(Compared):
    """``difference`` says which: ``broken``, ``changed`` or ``missing``."""

    differences = ("broken", "changed", "missing")
    signs, maybe = SIGNS, MAYBE

    def where(self, target: Joined, source: Joined) -> set[int]:
        return source.having_like(self.signs, self.maybe)

    @staticmethod
    def compare(context: Context) -> list[Difference]:
        return list(_compare(context))


def _compare(context: Context) -> Iterator[Difference]:
    text, source = context.text, context.source or ""
    yield from _dashed(source, text)
    there = links(source)
    if not there:
        return
    here = links(text)
    given, wanted = {each.text for each in here}, {each.text for each in there}
    missing = [each for n, each in enumerate(there) if each.text not in given and each not in there[:n]]
    strange = [each for each in here if each.text not in wanted]
    missing = list({each.text: each for each in missing if not _kept(each, context, strange)}.values())
    taken = [Span(each.start, each.end) for each in here if each.text in wanted]
    for each in missing:
        found = _broken(each, text, taken, here)
        if found is not None:
            taken.append(found)
            yield _finding("broken", each, found, Safety.SAFE, "was broken")
            continue
        rivals = [m for m in missing if m.kind == each.kind]
        others = [
            s
            for s in strange
            if s.kind == each.kind and not any(t.start < s.end and s.start < t.end for t in taken)
        ]
        if len(rivals) == 1 and len(others) == 1:
            if each.kind == "path" and _is_translated(each.text, others[0].text):
                continue
            loud = each.kind != "path" or (ROOTED.match(each.text) and not _prose(context))
            # What shows in a field how an address looks, and says nothing else.
            alone = each.text == source.strip() and others[0].text == text.strip() and is_sample(each.text)
            severity = None if loud and not alone else Severity.INFO
            place = Span(others[0].start, others[0].end)
            yield _finding("changed", each, place, Safety.REVIEW, "was changed", severity)
        elif not others:
            loud = each.kind == "e-mail address" or (each.kind == "option" and not _prose(context))
            yield Difference(
                "missing",
                Span(0, len(text)),
                f"the {each.kind} {each.text} is missing",
                severity=Severity.WARNING if loud else Severity.INFO,
                source=each.text,
            )


def _dashed(source: str, text: str) -> Iterator[Difference]:
    """Options of one letter with a dash for their hyphen."""
    for option in dict.fromkeys(SHORT.findall(source)):
        found = [Span(*m.span()) for m in re.finditer(rf"(?<![\w-])[–—−]{option[1]}(?![\w-])", text)]
        if option not in text and len(found) == 1:
            each = Link(0, 0, option, "option")
            yield _finding("broken", each, found[0], Safety.REVIEW, "was broken")


def _is_translated(path: str, other: str) -> bool:
    """Whether a path is an example that was translated: as many folders, other names, and the same slashes around."""
    one, two = path.split("/"), other.split("/")
    return (
        not ROOTED.match(path)
        and len(one) == len(two)
        and all(bool(a) == bool(b) for a, b in zip(one, two, strict=True))
        and not {part.lower() for part in one if part} & {part.lower() for part in two}
    )


def _prose(context: Context) -> bool:
    return context.document.format in ("text", "html", "subtitles", *OFFICE)


def _finding(
    kind: str, each: Link, span: Span, safety: Safety, what: str, severity: Severity | None = None
) -> Difference:
    return Difference(
        kind,
        span,
        f"the {each.kind} {each.text} {what}",
        (Edit(*span, each.text),),
        safety,
        severity,
        source=each.text,
        evidence="the source has it so",
    )


def _kept(each: Link, context: Context, strange: list[Link]) -> bool:
    """Whether the translation has the link, if only in another form."""
    if each.text in context.text:
        return True
    if each.kind == "e-mail address":
        # Another one of nobody says the same; without any, something is missing all the same.
        return is_sample(each.text) and any(other.kind == each.kind for other in strange)
    if each.kind not in ("address", "path"):
        return False
    return any(
        other.kind == each.kind
        and (
            localised(each.text, other.text, context.languages)
            or (each.kind == "address" and same_page(each.text, other.text))
        )
        for other in strange
    )


def _broken(each: Link, text: str, taken: list[Span], here: list[Link]) -> Span | None:
    """Where a link is with spaces in it, with dashes for hyphens or with full-width signs."""
    if each.kind == "option":
        name = re.escape(each.text[2:])
        found = [Span(*m.span()) for m in re.finditer(_DASHES.format(name=name), text)]
        found = [s for s in found if text[s.start : s.end] != each.text]
    else:
        found = remains(each.text, text, taken, case=False)
    # Another case of letters alone is a matter of addresses that care for it.
    found = [s for s in found if text[s.start : s.end].lower() != each.text.lower()]
    return found[0] if len(found) == 1 else None
