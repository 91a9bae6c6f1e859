"""Forms that contradict each other: within an entry, and from entry to entry."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from mtfix.core.document import Document
from mtfix.core.encoding import Decoded
from mtfix.core.text import Span
from mtfix.formats.text import lines
from mtfix.glossary.schema import Entry, Glossary, Wrong
from mtfix.rules.support.context import Context
from mtfix.rules.support.forms import is_case_only
from mtfix.terminology.audit.gates import exclude
from mtfix.terminology.audit.problem import Form, Problem, forms, key, problem

_Accepted = dict[tuple[str, str], list[tuple[str, Entry]]]  # by target language and key


def problems(glossaries: Sequence[Glossary]) -> Iterator[Problem]:
    """Duplicates, contradictions, and mistranslations that are right elsewhere."""
    every = list(forms(glossaries))
    yield from _twice(glossaries)
    yield from _contradictions(every)
    accepted = _accepted(glossaries)
    yield from _accepted_elsewhere(every, accepted)
    yield from _confused(every, accepted)
    yield from _rivals(glossaries)


# Within an entry


def _twice(glossaries: Sequence[Glossary]) -> Iterator[Problem]:
    for glossary in glossaries:
        named: dict[str, Entry] = {}
        for entry in glossary.entries:
            first = named.setdefault(entry.term, entry)
            if first is not entry:
                message = f"the term is also on line {first.line}; reports could not tell the two apart"
                yield problem("duplicate", glossary, entry, message)
            for what, keys in (
                ("wrong", [(w.text, f"{_own_key(entry, w)} → {key(entry.correction(w))}") for w in entry.wrong]),
                ("also", [(form, form) for form in entry.accepted]),
                ("source", [(form, form) for form in entry.source]),
            ):
                for again, before in _repeated(keys):
                    same = "" if again == before else f" as {before!r}, found alike"
                    yield problem("duplicate", glossary, entry, f"{what} has {again!r} twice{same}")
            own = {key(form): form for form in entry.accepted}
            for wrong in entry.wrong:
                if (right := own.get(_own_key(entry, wrong))) is not None:
                    message = (
                        f"wrong {wrong.text!r} is accepted as {right!r}, found alike: it stays where it stands"
                    )
                    yield problem("never", glossary, entry, message)


def _own_key(entry: Entry, wrong: Wrong) -> str:
    """What a form is found by within its entry: where only case tells it from an accepted one, case counts."""
    return f"{wrong.text} in this case" if is_case_only(entry, wrong.text) else key(wrong.text)


def _repeated(keys: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    seen: dict[str, str] = {}
    for text, each in keys:
        if each in seen:
            yield text, seen[each]
        else:
            seen[each] = text


# From entry to entry


def _contradictions(every: list[Form]) -> Iterator[Problem]:
    by_key: dict[tuple[str, str, str], list[Form]] = defaultdict(list)
    for form in every:
        by_key[*form.glossary.pair, form.key].append(form)
    for group in by_key.values():
        for first, second in combinations(group, 2):
            if first.entry is second.entry:
                if key(first.becomes) != key(second.becomes):
                    message = f"{second.wrong.text!r} becomes {second.becomes!r}, but also {first.becomes!r}"
                    yield second.problem("contradiction", message)
            elif not _agree(first, second) and _can_meet(first, second):
                yield second.problem("contradiction", _both(second, first))


def _both(form: Form, other: Form) -> str:
    return f"{form.wrong.text!r} becomes {form.becomes!r} here, {other.becomes!r} in {_place(other.entry)}"


def _place(entry: Entry) -> str:
    return f"{entry.name} (line {entry.line})"


def _agree(one: Form, other: Form) -> bool:
    """Whether two corrections say the same, or each accepts what the other writes."""
    return key(one.becomes) == key(other.becomes) or (
        _accepts(one.entry, other.becomes) and _accepts(other.entry, one.becomes)
    )


def _accepts(entry: Entry, text: str) -> bool:
    wanted = key(text)
    return any(key(form) == wanted for form in entry.accepted)


def _can_meet(one: Form, other: Form) -> bool:
    """Whether there is a text in which both forms would be corrected at the same place."""
    if one.hidden or other.hidden:
        # The source decides between them, unless it has the same term for both, or one does not ask it.
        shared = not set(one.entry.source).isdisjoint(other.entry.source)
        if not (shared or one.blind or other.blind):
            return False
    return not exclude(one.entry, other.entry)


def _accepted(glossaries: Sequence[Glossary]) -> _Accepted:
    found: _Accepted = defaultdict(list)
    for glossary in glossaries:
        for entry in glossary.entries:
            for form in entry.accepted:
                found[glossary.pair[1], key(form)].append((form, entry))
    return found


def _accepted_elsewhere(every: list[Form], accepted: _Accepted) -> Iterator[Problem]:
    """Wrong forms that are right for another entry. Without a source language, the glossaries of all
    languages into the target run together, so all of them count."""
    wrong: dict[tuple[str, str], list[Form]] = defaultdict(list)
    for form in every:
        wrong[form.glossary.pair[1], form.key].append(form)
    for (target, right), owners in accepted.items():
        words = right.split(" ")
        reported: set[tuple[str, str]] = set()
        for start in range(len(words)):
            for end in range(start + 1, len(words) + 1):
                part = " ".join(words[start:end])
                for form in wrong.get((target, part), ()):
                    for text, entry in owners:
                        if entry is form.entry or (form.entry.name, entry.name) in reported:
                            continue
                        if _corrects(form, text, entry, whole=part == right):
                            reported.add((form.entry.name, entry.name))
                            what = "is" if part == right else f"stands in {text!r},"
                            message = f"{form.wrong.text!r} {what} accepted by {_place(entry)}"
                            yield form.problem("accepted", message)


def _corrects(form: Form, text: str, entry: Entry, *, whole: bool) -> bool:
    """Whether a wrong form would be corrected in what another entry accepts."""
    if form.hidden or form.safety == "hint" or _accepts(form.entry, text):
        return False
    start = key(text).find(form.key)
    span = Span(start, start + len(form.key)) if len(key(text)) == len(text) else Span(0, len(text))
    document = Document(Decoded(text, "utf-8", b""), lines(text))
    context = Context(document.segments[0], document)
    when = {scope: words for scope, words in form.entry.when.items() if scope in ("before", "after")}
    return context.allows(when, form.entry.unless, span) and not exclude(form.entry, entry)


def _confused(every: list[Form], accepted: _Accepted) -> Iterator[Problem]:
    """Safe corrections of what another entry accepts: where the source has both, the form may be right."""
    sources = {id(form.entry): form.glossary.pair[0] for form in every}
    for form in every:
        if not form.hidden or not form.is_sure:
            continue
        for text, entry in accepted.get((form.glossary.pair[1], form.key), ()):
            same_pair = sources.get(id(entry), form.glossary.pair[0]) == form.glossary.pair[0]
            if (
                entry is not form.entry
                and same_pair
                and not (_accepts(form.entry, text) or _keeps(form.entry, entry))
            ):
                yield form.problem("confused", f"{form.wrong.text!r} is accepted by {_place(entry)}")
                break


def _keeps(entry: Entry, other: Entry) -> bool:
    """Whether an entry is silent wherever the source has another one. Of forms with other endings ("Рад* Європи") the
    author has to think."""
    gate = entry.unless.get("source", ())
    plain = [form for form in other.source if "*" not in form] or other.source
    return bool(plain) and all(any(word in form for word in gate) for form in plain)


def _rivals(glossaries: Sequence[Glossary]) -> Iterator[Problem]:
    by_source: dict[tuple[str, str, str], list[tuple[Glossary, Entry]]] = defaultdict(list)
    for glossary in glossaries:
        for entry in glossary.entries:
            for form in dict.fromkeys(entry.source):
                by_source[*glossary.pair, form].append((glossary, entry))
    for (_, _, form), owners in by_source.items():
        for (_, other), (glossary, entry) in combinations(owners, 2):
            if not (_accepts(entry, other.term) and _accepts(other, entry.term)) and not exclude(entry, other):
                message = f"source {form!r} is also that of {_place(other)}"
                yield problem("rival", glossary, entry, message)
