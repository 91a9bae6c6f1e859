"""What is left of a placeholder that a translation has lost: with spaces in it, under another name, or half of it."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator

from mtfix.core.finding import Safety
from mtfix.core.text import Edit, Span
from mtfix.rules.support.difference import Difference
from mtfix.rules.support.mend import remains
from mtfix.syntax.notation import Placeholder

# The families of printf, which may take each other's place.
PRINTFS = ("printf", "named")
# Where the sign itself may have turned into something that no longer looks like it; for a person to mend.
_BRACED = re.compile(r"[{｛]{1,3}\s*[^\s{}｛｝][^{}｛｝\n]{0,40}[}｝]{1,3}")


def broken_placeholder(
    each: Placeholder,
    missing: list[Placeholder],
    extra: list[Placeholder],
    text: str,
    taken: list[Span],
    names: Container[str],
) -> tuple[Difference | None, list[Placeholder]]:
    """What is left of a missing placeholder, as a finding that mends it; and the surplus ones that it was not.

    ``names`` are placeholders of other sources: one of them is no other spelling of the missing one.
    """
    alone = sum(p.text == each.text for p in missing) == 1

    found = remains(each.text, text, taken)
    if found and len(found) <= sum(p.text == each.text for p in missing):
        span = found[0]
        return broken(each, span, text, Safety.SAFE), [p for p in extra if not span.start <= p.start < span.end]
    twins = [p for p in extra if _alike(p, each) and p.text not in names]
    if alone and len(twins) == 1 and sum(_alike(p, each) for p in missing) == 1:
        twin = twins[0]
        if _mistaken(each, twin):
            return broken(each, Span(twin.start, twin.end), text, Safety.SAFE), [p for p in extra if p is not twin]
    if each.family == "brace" and alone and sum(p.family == "brace" for p in missing) == 1:
        loose = [
            Span(*m.span())
            for m in _BRACED.finditer(text)
            if not touches(Span(*m.span()), taken) and m.group() != each.text and m.group() not in names
        ]
        if len(loose) == 1:
            span = loose[0]
            extra = [p for p in extra if not touches(Span(p.start, p.end), [span])]
            return broken(each, span, text, Safety.SAFE), extra
    halves = [s for s in _halves(each, text) if not touches(s, taken)]
    if len(halves) == 1 and alone:
        return broken(each, halves[0], text, Safety.REVIEW), extra
    return None, extra


def broken(each: Placeholder, span: Span, text: str, safety: Safety) -> Difference:
    """What is where a placeholder should be, as a finding that puts it there."""
    return Difference(
        "broken",
        span,
        f"expected the placeholder {each.text}, found {text[span.start : span.end]}",
        (Edit(*span, each.text),),
        safety,
        source=each.text,
        evidence="the source has it whole",
    )


def touches(span: Span, others: Iterable[Span]) -> bool:
    return any(span.start < s.end and s.start < span.end for s in others)


def _alike(a: Placeholder, b: Placeholder) -> bool:
    """Whether two placeholders are of one notation, so that one may have become the other."""
    if a.family in PRINTFS and b.family in PRINTFS:
        return True
    return a.family == b.family and a.sure and a.family not in ("template", "entity")


def _mistaken(each: Placeholder, twin: Placeholder) -> bool:
    """Whether a surplus placeholder can only be the missing one: another name, or another type of the same."""
    if each.family == "printf" and each.numbered and twin.numbered and each.key != twin.key:
        return True
    return each.text != twin.text


def _halves(each: Placeholder, text: str) -> Iterator[Span]:
    """Where only a part of a placeholder stands: a brace is lost, or its signs have changed places."""
    said, name = each.text, re.escape(each.key)
    if each.family == "brace" and each.key and not each.key.isdigit():
        pattern = rf"[{{｛]\s?{name}(?![\w}}])\s?[\])）>］]?|(?<![\w{{])[(\[<（]?{name}\s?[}}｝]|[(\[<（［]{name}[)\]>）］]"
    elif each.family == "brace" and each.key.isdigit():
        pattern = rf"[(\[（［]{name}[)\]）］]|[{{｛]\s?{name}(?![\w}}])|(?<![\w{{]){name}\s?[}}｝]"
    elif each.family == "mustache" and (key := re.escape(said.strip("{} "))):
        pattern = rf"\{{{{0,2}}\s?{key}\s?\}}{{1,2}}|\{{{{1,2}}\s?{key}"
    elif each.family == "shell" and said[1:2] in "{(":
        key = re.escape(said[2:-1])
        pattern = rf"[$#%]?\s?[{{(]\s?{key}\s?[)}}]?"
    elif each.family == "qt":
        pattern = rf"(?<![\w%]){name}\s?%(?!\w)"
    elif each.family == "named":
        pattern = rf"%?\s?[(（]\s?{name}\s?[)）]\s?\w?(?!\w)"
    elif each.family in ("hashes", "dollars", "symfony", "ats") and len(inner := said.strip("#$%@")) > 2:
        pattern = rf"[#$%@＃＄％＠]\s?{re.escape(inner)}(?!\w)\s?[#$%@＃＄％＠]?|(?<!\w){re.escape(inner)}\s?[#$%@＃＄％＠]"
    elif each.family == "printf" and each.numbered:
        last = re.escape(said[-1])
        pattern = rf"%\s?{name}\s?{last}(?!\w)|\$\s?{name}\s?%\s?{last}(?!\w)|%\s?\$\s?{name}\s?{last}(?!\w)|%\s?{name}\s?\$(?!\w)"
    else:
        return
    for match in re.finditer(pattern, text):
        if match.group().strip() != said:
            yield Span(match.start(), match.start() + len(match.group().rstrip()))
