"""One name of the source, two names in the translation: the rarer one is reported, with the places of both."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from mtfix.core.finding import Finding
from mtfix.core.text import Span
from mtfix.glossary.schema import Entry
from mtfix.rules.support.base import Sight
from mtfix.rules.support.term import Term, TermRule

# What has one name; anything else English may call now this, now that.
_NAMES = ("organisation", "person", "place")


class Use(NamedTuple):
    """A name that a segment has for a term of its source."""

    sight: Sight
    span: Span
    form: str  # the accepted form of the entry


class Rule(TermRule):
    """No options; it compares the accepted forms of entries that name something."""

    def compares_term(self, entry: Entry) -> bool:
        return can_differ(entry)

    def check_uses(self, term: Term, sights: Sequence[Sight]) -> Iterable[tuple[Sight, Finding]]:
        uses = [use for sight in sights if (use := _use(term.entry, sight)) is not None]
        return self._differing(term.entry, uses)

    def _differing(self, entry: Entry, uses: list[Use]) -> Iterator[tuple[Sight, Finding]]:
        """Findings where there are two names for one thing: at the rarer one, or at the later of two."""
        counts = Counter(u.form for u in uses)
        if len(counts) < 2:
            return
        first = {form: next(i for i, u in enumerate(uses) if u.form == form) for form in counts}
        main = min(counts, key=lambda form: (-counts[form], first[form]))
        for each in uses:
            if each.form == main or not _differ(each.form, main):
                continue
            other = uses[first[main]].sight
            path = "" if other.document is each.sight.document else f" of {other.document.path}"
            yield (
                each.sight,
                self.finding(
                    each.span,
                    entry=entry.name,
                    message=f"called “{main}” elsewhere",
                    evidence=f"“{main}” {counts[main]} times, first in segment {other.number + 1}{path}; "
                    f"“{each.form}” {counts[each.form]} times, here in segment {each.sight.number + 1}",
                    suggestions=(main,),
                ),
            )


def can_differ(entry: Entry) -> bool:
    """Whether an entry names something, and has names that no reader would take for one another."""
    return entry.type in _NAMES and any(_differ(a, b) for a in entry.accepted for b in entry.accepted)


def _use(entry: Entry, sight: Sight) -> Use | None:
    """The one accepted form of the entry that a segment has; None where there is none, or two."""
    found: list[Use] = []
    text = sight.segment.text
    for form in sorted(entry.accepted, key=len, reverse=True):
        start = text.find(form)
        end = start + len(form)
        if start < 0 or text[start - 1 : start].isalnum() or text[end : end + 1].isalnum():
            continue
        if not any(u.span.start < end and start < u.span.end for u in found):
            found.append(Use(sight, Span(start, end), form))
    return found[0] if len(found) == 1 else None


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
