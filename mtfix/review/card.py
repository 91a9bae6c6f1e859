"""What is shown of one change, without its layout. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from mtfix.core.finding import Safety
from mtfix.core.text import Edit, Span
from mtfix.engine.decisions import ACCEPT, NEVER, Decision
from mtfix.reporters.support.escape import spaces
from mtfix.reporters.support.words import Part, parts
from mtfix.review.keys import COMMANDS
from mtfix.review.queue import ALL, Change, Filter, Queue
from mtfix.review.view import Card

_BREAK = re.compile(r"\n[ \t\r]*\n")
# A longer finding is the whole passage, and is not marked in it. In code points, as the following.
_LONG = 240
# Lines in a preview, and length of a quoted text.
_LINES = 200
_BRIEF = 30


def heading(queue: Queue, number: int) -> tuple[str, str, str]:
    """Which change, which file, and where: "change 12 of 87", "file 3 of 9", "docs/a.txt:14"."""
    change = queue.changes[number]
    files = f"file {change.file + 1} of {len(queue.files)}"
    where = f"{queue.files[change.file].document.path}:{change.line}"
    return f"change {queue.position(number)} of {len(queue.matching)}", files, where


def left(queue: Queue, wanted: Filter = ALL) -> str:
    """How many changes that pass a filter are open, by safety: "12 open: 9 safe, 3 review"."""
    by_safety = kinds(queue, wanted)
    return f"{queue.open_of(wanted)} open" + (f": {by_safety}" if by_safety and wanted.safety is None else "")


def kinds(queue: Queue, wanted: Filter = ALL) -> str:
    """How many changes that pass a filter are open, of each safety: "9 safe, 3 review"."""
    counts = [(queue.open_of(wanted._replace(safety=safety)), safety.label) for safety in Safety]
    return ", ".join(f"{count} {label}" for count, label in counts if count)


def card(queue: Queue, number: int, cited: Mapping[str, str]) -> Card:
    """What is shown of one change; ``cited`` has the citations of entries."""
    change, answer = queue.changes[number], queue.answer(number)
    choices = change.choices
    shown = answer.replacement if answer and answer.answer == ACCEPT else choices[0] if choices else None
    useless = {"1"} if len(choices) < 2 else set()
    useless |= set() if choices else {"a", "A"}
    filtered = str(queue.filter)
    return Card(
        heading=heading(queue, number),
        total=len(queue),
        open=queue.open,
        passage=lambda room: passage(change, shown, room),
        source=lambda room: source(change, room),
        proposed=shown is not None,
        choices=choices,
        reasons=list(reasons(change, cited)),
        state=state(answer) if answer else "",
        commands=[command for command in COMMANDS if command.key not in useless],
        kinds=kinds(queue),
        only=f"only {filtered}, {queue.open_of(queue.filter)} open" if filtered else "",
    )


def passage(change: Change, replacement: str | None, room: int) -> list[Part]:
    """The paragraph around a change, cut to about ``room`` code points, with deletions ("old") and insertions ("new").

    It is the text of the segment, without the escapes and markup of the file; only insertions have them. Without a
    replacement, the text found is "old" and nothing is "new".
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

    Without edits, the text in the span is "old".
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
    """The source of a change, cut to about ``room`` code points, with its term as "new"; empty if there is none."""
    segment, term = change.segment, change.finding.source
    text, share = (segment.source if segment else None) or term, 0.0
    if segment and segment.source and segment.text:
        share = segment.from_file(change.finding.span.start) / len(segment.text)
    return marked(text, term, room, share)


def marked(text: str, term: str, room: int, share: float = 0) -> list[Part]:
    """A source text cut to about ``room`` code points around its term, which is "new".

    Without the term, it is cut around that share of its length: the position of the change in the translation.
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
    """The message, the rule, the evidence and the citation of a change, each with its label."""
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


def summary(queue: Queue, numbers: Sequence[int]) -> list[tuple[str, str]]:
    """What accepting some changes does: count, old and new text, and rule; the most frequent first."""
    found: Counter[tuple[str, str, str]] = Counter()
    for number in numbers:
        change = queue.changes[number]
        found[change.old, change.choices[0], change.finding.rule] += 1
    lines = [
        (f"{count}×", f"{quoted(old)} → {quoted(new)}  {rule}") for (old, new, rule), count in found.most_common()
    ]
    return _limited(lines)


def places(queue: Queue, numbers: Sequence[int]) -> list[tuple[str, str]]:
    """Where changes are: file and line, with the words around them."""
    lines = []
    for number in numbers[: _LINES + 1]:
        words = "".join(part for _, part in passage(queue.changes[number], None, 80))
        lines.append((heading(queue, number)[2], words))
    return _limited(lines, len(numbers))


def _limited(lines: list[tuple[str, str]], count: int = 0) -> list[tuple[str, str]]:
    more = max(count, len(lines)) - _LINES
    return [*lines[:_LINES], ("", f"… and {more} more")] if more > 0 else lines


def quoted(text: str) -> str:
    """A text of a file for a message: shortened, on one line, in quotation marks."""
    flowing = _flowing("old", text)
    return f"“{flowing if len(flowing) <= _BRIEF else flowing[: _BRIEF - 1] + '…'}”"


def state(decision: Decision) -> str:
    """An answer in words."""
    if decision.answer == ACCEPT:
        return f"accepted: “{decision.replacement}”"
    return "rejected everywhere" if decision.answer == NEVER else "rejected"


def _around(text: str, span: Span, room: int) -> Span:
    """The paragraph around a span, cut to ``room`` code points."""
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
    """The nearest offset in the direction of ``step`` where a word begins or ends; the offset itself if there is none."""
    if offset == limit:
        return offset
    for at in range(offset, offset + 20 * step, step):
        if 0 < at < len(text) and text[at].isspace() != text[at - 1].isspace():
            return at + (step > 0 and text[at].isspace())
    return offset


def _flowing(kind: str, text: str) -> str:
    """Text on one line; in changes, spaces that could not be seen are marked."""
    flowing = _BREAK.sub(" ¶ ", text.replace("\r\n", "\n")).replace("\n", " ")
    return flowing if kind == "same" else spaces(flowing)
