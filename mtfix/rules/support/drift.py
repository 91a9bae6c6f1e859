"""One term of the source, two names in the translation: the rarer one is reported, with the places of both."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from mtfix.core.document import Segment
from mtfix.core.finding import Finding, Safety, Severity
from mtfix.core.text import Span
from mtfix.glossary.schema import Entry

# What has one name; of anything else English says it now so, now so.
_NAMES = ("organisation", "person", "place")


class Use(NamedTuple):
    """A name that stands for a term in one segment."""

    segment: Segment
    number: int  # of the segment, 1-based
    span: Span
    form: str  # the accepted form of the entry
    path: str = ""  # of the file, where several are looked at together


def can_drift(entry: Entry) -> bool:
    """Whether an entry names something, and has names that no reader would take for one another."""
    return entry.type in _NAMES and any(_differ(a, b) for a in entry.accepted for b in entry.accepted)


def use(entry: Entry, segment: Segment, number: int) -> Use | None:
    """The one accepted form of the entry that stands in a segment; None where there is none, or two."""
    found: list[Use] = []
    text = segment.text
    for form in sorted(entry.accepted, key=len, reverse=True):
        start = text.find(form)
        end = start + len(form)
        if start < 0 or text[start - 1 : start].isalnum() or text[end : end + 1].isalnum():
            continue
        if not any(u.span.start < end and start < u.span.end for u in found):
            found.append(Use(segment, number, Span(start, end), form))
    return found[0] if len(found) == 1 else None


def drifted(entry: Entry, uses: list[Use]) -> Iterator[tuple[Segment, Finding]]:
    """Findings where a text has two names for one thing: at the rarer one, or at the later of two."""
    counts = Counter(u.form for u in uses)
    if len(counts) < 2:
        return
    first = {form: next(i for i, u in enumerate(uses) if u.form == form) for form in counts}
    main = min(counts, key=lambda form: (-counts[form], first[form]))
    for each in uses:
        if each.form == main or not _differ(each.form, main):
            continue
        other = uses[first[main]]
        place = f"in segment {other.number}" + (f" of {other.path}" if other.path != each.path else "")
        yield (
            each.segment,
            Finding(
                rule="drift",
                entry=entry.name,
                span=each.span,
                message=f"called “{main}” elsewhere",
                severity=Severity.INFO,
                safety=Safety.HINT,
                evidence=f"“{main}” {counts[main]} times, first {place}; "
                f"“{each.form}” {counts[each.form]} times, here in segment {each.number}",
                suggestions=(main,),
            ),
        )


def _differ(one: str, two: str) -> bool:
    """Whether two names are different names, not a long and a short form or a spelling of one."""
    a, b = _words(one), _words(two)
    if not a or not b or set(a) <= set(b) or set(b) <= set(a):
        return False
    return not (_initials(a, two) or _initials(b, one)) and len(a) > 1 and len(b) > 1


def _words(form: str) -> list[str]:
    return [w for w in re.findall(r"\w+", form.lower()) if w not in ("the", "of", "and", "for", "s")]


def _initials(words: list[str], short: str) -> bool:
    return short.isupper() or short.lower() == "".join(w[0] for w in words)
