"""What a person is told of one change, before it is laid out for a screen or read aloud. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from mtfix.core.text import Edit, Span
from mtfix.engine.decisions import ACCEPT, NEVER, Decision
from mtfix.reporters.support.words import Part, parts
from mtfix.review.queue import Change, Queue
from mtfix.review.view import COMMANDS, Card

_BREAK = re.compile(r"\n[ \t\r]*\n")
# A finding longer than this is the passage itself: to mark all of it would mark nothing.
_LONG = 240


def card(queue: Queue, number: int, cited: Mapping[str, str]) -> Card:
    """What is shown of one change; ``cited`` has the authorities of entries."""
    change, held = queue.changes[number], queue.answer(number)
    choices = change.choices
    shown = held.replacement if held and held.answer == ACCEPT else choices[0] if choices else None
    useless = {"1"} if len(choices) < 2 else set()
    useless |= set() if choices else {"a", "A"}
    return Card(
        heading=(
            f"change {number + 1} of {len(queue)}",
            f"file {change.file + 1} of {len(queue.files)}",
            f"{queue.files[change.file].document.path}:{change.line}",
        ),
        total=len(queue),
        open=queue.open,
        passage=lambda room: passage(change, shown, room),
        source=lambda room: source(change, room),
        proposed=shown is not None,
        choices=choices,
        reasons=list(reasons(change, cited)),
        state=state(held) if held else "",
        commands=[command for command in COMMANDS if command.key not in useless],
    )


def passage(change: Change, replacement: str | None, room: int) -> list[Part]:
    """The paragraph around a change, cut to about ``room`` code points, with what goes and what comes.

    It is the text of the segment, without the escapes and markup of the file; only what comes is as it is written.
    Without a replacement, what was found is "old" and nothing is "new".
    """
    segment = change.segment
    text, (start, end) = change.document.text, change.finding.span
    edits = list(change.edits(replacement)) if replacement is not None else []
    if segment is not None:
        text, start, end = segment.text, segment.from_file(start), segment.from_file(end)
        edits = [Edit(segment.from_file(e.start), segment.from_file(e.end), e.new) for e in edits]
    return excerpt(text, Span(start, end), edits, room)


def excerpt(text: str, span: Span, edits: Sequence[Edit], room: int) -> list[Part]:
    """The paragraph around a span of a text, cut to about ``room`` code points, as edits change it.

    Where there are none, what is in the span is "old".
    """
    start, end = span
    around = _around(text, span, room)
    if edits:
        found = list(parts(text, around.start, around.end, edits))
    elif end - start > min(_LONG, room):
        found = [Part("same", text[around.start : around.end])]
    else:
        found = [Part("same", text[around.start : start]), Part("old", text[start:end])]
        found.append(Part("same", text[end : around.end]))
    if around.start > 0 and not text[: around.start].endswith("\n"):
        found.insert(0, Part("same", "…"))
    if around.end < len(text) and not text.startswith(("\n", "\r\n"), around.end):
        found.append(Part("same", "…"))
    return [Part(kind, _flowing(kind, part)) for kind, part in found if part]


def source(change: Change, room: int) -> list[Part]:
    """What the change was translated from, cut to about ``room`` code points; "new" marks its term. May be empty."""
    segment, term = change.segment, change.finding.source
    text, share = (segment.source if segment else None) or term, 0.0
    if segment and segment.source and segment.text:
        share = segment.from_file(change.finding.span.start) / len(segment.text)
    return marked(text, term, room, share)


def marked(text: str, term: str, room: int, share: float = 0) -> list[Part]:
    """A source text cut to about ``room`` code points around its term, which is "new".

    Without the term it is cut at that share of its length: about as far in as the change is into the translation.
    """
    at = text.find(term) if term else -1
    middle = at + len(term) // 2 if at >= 0 else int(len(text) * share)
    start = 0 if len(text) <= room else max(min(middle - room // 2, len(text) - room), 0)
    stop = min(start + room, len(text))
    found = [Part("same", "…" * (start > 0))]
    if at >= start and at + len(term) <= stop and term:
        found += [Part("same", text[start:at]), Part("new", term), Part("same", text[at + len(term) : stop])]
    else:
        found.append(Part("same", text[start:stop]))
    found.append(Part("same", "…" * (stop < len(text))))
    return [Part(kind, _flowing("same", part)) for kind, part in found if part]


def reasons(change: Change, cited: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """What is wrong, by which rule, on what evidence, after what authority; each with its label."""
    finding = change.finding
    yield "", finding.message
    entry = (
        finding.entry if finding.entry.rpartition(": ")[2] != finding.rule else finding.entry.rpartition(": ")[0]
    )
    yield "rule", " · ".join(part for part in (finding.rule, entry, finding.safety.label) if part)
    cite = cited.get(finding.entry, "")
    evidence = finding.evidence.removesuffix(f"see {cite}").removesuffix("; ") if cite else finding.evidence
    if evidence not in ("", finding.message):
        yield "why", evidence
    if cite not in ("", "usage"):
        yield "cite", cite


def state(decision: Decision) -> str:
    """An answer in words."""
    if decision.answer == ACCEPT:
        return f"accepted: “{decision.replacement}”"
    return "rejected wherever it stands" if decision.answer == NEVER else "rejected"


def sentence(change: Change, replacement: str) -> tuple[str, str]:
    """The sentence that a change stands in, as a reader sees it, before and after it."""
    segment = change.segment
    if segment is None:
        return "", ""
    start, end = (segment.from_file(offset) for offset in change.finding.span)
    text = segment.text
    first = max(text.rfind(stop, 0, start) + len(stop) for stop in (". ", "! ", "? ", ".\n", "\n\n"))
    first = first if any(text.rfind(stop, 0, start) >= 0 for stop in (". ", "! ", "? ", ".\n", "\n\n")) else 0
    match = re.compile(r"[.!?][\"'”’)]*(?=\s)|\n\s*\n").search(text, end)
    last = match.end() if match else len(text)
    return " ".join(text[first:last].split()), " ".join((text[first:start] + replacement + text[end:last]).split())


def _around(text: str, span: Span, room: int) -> Span:
    """The paragraph of a span, as far as there is room."""
    start, end = span
    low, high = max(start - room, 0), min(end + room, len(text))
    breaks = list(_BREAK.finditer(text, low, start))
    low = breaks[-1].end() if breaks else low
    following = _BREAK.search(text, end, high)
    high = following.start() if following else high
    if high - low > room and end - start < room:
        spare = room - (end - start)
        left = min(start - low, max(spare // 2, spare - (high - end)))
        right = min(high - end, spare - left)
        left = min(start - low, spare - right)
        low, high = _at_word(text, start - left, low, 1), _at_word(text, end + right, high, -1)
    return Span(min(low, start), max(high, end))


def _at_word(text: str, offset: int, limit: int, step: int) -> int:
    """The nearest offset, from one inward, where a word begins or ends; in text without blanks the one given."""
    if offset == limit:
        return offset
    for at in range(offset, offset + 20 * step, step):
        if 0 < at < len(text) and text[at].isspace() != text[at - 1].isspace():
            return at + (step > 0 and text[at].isspace())
    return offset


def _flowing(kind: str, text: str) -> str:
    """Text as one paragraph; where blanks are what changes, they show."""
    if kind != "same" and not text.strip():
        return text.replace(" ", "␣").replace("\xa0", "⍽").replace("\r", "")
    return _BREAK.sub(" ¶ ", text.replace("\r\n", "\n")).replace("\n", " ")
