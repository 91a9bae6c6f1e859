"""What is shown of a proposed entry: its contents, its evidence, and lines that it changes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from mtfix.core.text import Edit, Span
from mtfix.core.wording import counted
from mtfix.glossary.schema import Entry, Glossary
from mtfix.reporters.support.words import Part
from mtfix.review.card import excerpt
from mtfix.terminology.impact import Effect, Verdict, effects
from mtfix.terminology.learning.triples import Triple

# Lines searched for samples of an entry, and how many are shown below the first.
_SOUGHT, _SHOWN = 50, 3
_AROUND = 30  # code points before and after a change in those


class Samples:
    """The changes that entries make to corrections, computed on demand."""

    def __init__(self, lines: Sequence[Triple], languages: tuple[str, str]) -> None:
        self.lines, self.languages = lines, languages
        machine = [line.machine.lower() for line in lines]
        self._machine = "\n".join(machine)
        self._starts = list(accumulate((len(text) + 1 for text in machine), initial=0))
        self._known: dict[int, tuple[Entry, list[Effect]]] = {}

    def of(self, number: int, entry: Entry) -> list[Effect]:
        """The changes of the entry with a number: contradicted ones first, then those in the shortest lines."""
        if number not in self._known or self._known[number][0] is not entry:
            sought = self.sought(entry)
            glossary = Glossary("", "", self.languages, entries=(entry,))
            found = effects([glossary], [self.lines[n] for n in sought], self.languages)
            placed = [effect._replace(number=sought[effect.number]) for effect in found]
            self._known[number] = entry, sorted(placed, key=self._rank)
        return self._known[number][1]

    def sought(self, entry: Entry) -> list[int]:
        """The numbers of some lines with a wrong form: those in which it was not corrected first, then the shortest."""
        forms = [form.text.lower() for form in entry.wrong]
        found = {number for form in forms for number in self._having(form)}

        def rank(number: int) -> tuple[bool, int, int]:
            edited = self.lines[number].edited.lower()
            return not any(form in edited for form in forms), len(edited), number

        return sorted(found, key=rank)[:_SOUGHT]

    def _having(self, form: str) -> Iterator[int]:
        """The lines whose machine translation has a form."""
        at = self._machine.find(form)
        while at >= 0:
            number = bisect_right(self._starts, at) - 1
            yield number
            at = self._machine.find(form, self._starts[number + 1])

    def _rank(self, effect: Effect) -> tuple[bool, bool, int]:
        verdict = effect.verdict
        length = len(self.lines[effect.number].machine)
        return verdict is not Verdict.CONTRADICTED, verdict is not Verdict.SUPPORTED, length

    def shown(self, effect: Effect, room: int) -> list[Part]:
        """A line with its change, cut to about ``room`` code points."""
        span = Span(effect.start, effect.start + len(effect.old))
        return excerpt(self.lines[effect.number].machine, span, [Edit(*span, effect.new)], room)

    def more(self, found: Sequence[Effect]) -> list[tuple[str, str]]:
        """Lines other than that of the first change, labelled by whether they support the entry."""
        rows, seen = list[tuple[str, str]](), {effect.number for effect in found[:1]}
        for effect in found:
            if effect.number in seen or len(rows) == _SHOWN:
                continue
            seen.add(effect.number)
            text, end = self.lines[effect.number].machine, effect.start + len(effect.old)
            left = ("…" if effect.start > _AROUND else "") + text[max(effect.start - _AROUND, 0) : effect.start]
            right = text[end : end + _AROUND] + ("…" if len(text) > end + _AROUND else "")
            label = {Verdict.SUPPORTED: "also", Verdict.CONTRADICTED: "not"}.get(effect.verdict, "perhaps")
            rows.append((label, f"{left}[{effect.old} → {effect.new}]{right}"))
        return rows


def contents(entry: Entry) -> list[tuple[str, str]]:
    """The contents of an entry in words."""
    wrong = ", ".join(f"“{form.text}”" for form in entry.wrong)
    rows = [("", f"{wrong} should be “{entry.term}”")]
    if entry.source:
        rows.append(("if", f"the source has {', '.join(entry.source)}"))
    for kind, how in (("when", "only with"), ("unless", "never with")):
        rows += [(how, f"{', '.join(words)} ({scope})") for scope, words in getattr(entry, kind).items()]
    return rows


def evidence(entry: Entry, samples: Sequence[Effect]) -> list[tuple[str, str]]:
    """What supports and what contradicts an entry, counted when it was learned."""
    facts = entry.learned
    rendered, _, occurs = facts.get("rendered", "0 of 0").partition(" of ")
    pro = f"corrected in {_lines(facts.get('changed', '0'))}"
    if occurs != "0":
        pro += f"; {rendered} of {_lines(occurs)} with this source have “{entry.term}”"
    contra = []
    if facts.get("kept", "0") != "0":
        contra.append(f"not corrected in {_lines(facts['kept'])} with this source")
    if facts.get("elsewhere", "0") != facts.get("kept", "0"):
        contra.append(f"not corrected in {_lines(facts['elsewhere'])} with any source")
    if wrong := sum(effect.verdict is Verdict.CONTRADICTED for effect in samples):
        contra.append(f"would change {_lines(str(wrong))} that {'was' if wrong == 1 else 'were'} not corrected")
    return [("for", pro), ("against", "; ".join(contra) or "nothing")]


def _lines(count: str) -> str:
    return counted(int(count), "line")
