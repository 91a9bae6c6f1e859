"""The findings of the last check by segments, so that only changed segments are checked again. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from mtfix.core.document import Document, Segment
from mtfix.core.finding import Finding
from mtfix.engine.check import Part, Work
from mtfix.lsp.editing import shifted

_T = TypeVar("_T")
# Segments per part, on average: checking segments one by one takes twice as long as checking several together.
_TOGETHER = 8


class Asked:
    """Whether a rule has used more of the document than its segment."""

    def __init__(self) -> None:
        self.asked = False


class Watched(Document):
    """A document that records whether rules use data derived from all of its segments."""

    def __init__(self, document: Document, asked: Asked) -> None:
        super().__init__(
            document.content,
            document.segments,
            path=document.path,
            format=document.format,
            languages=document.languages,
        )
        self._asked = asked

    def only(self, segments: Sequence[Segment]) -> Document:
        return Watched(super().only(segments), self._asked)

    def memo(self, name: str, make: Callable[[Document], _T]) -> _T:
        self._asked.asked = True
        return super().memo(name, make)


class _Known(NamedTuple):
    """The findings in some neighbouring segments. Offsets and segment numbers are relative to the first one."""

    findings: list[Finding]
    sights: list[tuple[int, int]]


class Memory:
    """The findings of one document, by the content of its segments, for one session and known languages.

    The key of a part is everything that rules can see of its segments, and the text of the file between them. Parts in
    which a rule used the rest of the document are not kept.
    """

    def __init__(self, document: Document, before: Memory | None = None) -> None:
        self._asked = Asked()
        self.document = Watched(document, self._asked)
        self._before = before._now if before else {}
        self._now: dict[object, _Known] = {}

    def share(self, segments: Sequence[Segment], work: Work) -> Iterator[Part]:
        """A ``Share`` of ``mtfix.engine.check`` that works only on parts that are not known."""
        paired = any(segment.source is not None for segment in segments)
        for numbers in _parts(segments):
            start, content = self._visible(segments[numbers.start : numbers.stop])
            key = paired, content
            known = self._now.get(key) or self._before.get(key)
            if known is None:
                self._asked.asked = False
                part = work(numbers, lambda done: None)
                if self._asked.asked:
                    yield part
                    continue
                known = _Known(
                    [shifted(finding, -start) for finding in part.findings],
                    [(number - numbers.start, owner) for number, owner in part.sights],
                )
            self._now[key] = known
            yield Part(
                [shifted(finding, start) for finding in known.findings],
                [(number + numbers.start, owner) for number, owner in known.sights],
            )

    def _visible(self, segments: Sequence[Segment]) -> tuple[int, object]:
        """The offset of the first segment in the file, and everything that rules can see of the segments."""
        extents = [segment.extent for segment in segments]
        start, end = min(e.start for e in extents), max(e.end for e in extents)
        content = [
            (
                extent.start - start, s.text, s.source, s.language, s.flags, s.plural, s.plural_source, tuple(s.codes),
                None if s.source_codes is None else tuple(s.source_codes),
            )
            for s, extent in zip(segments, extents, strict=True)
        ]  # fmt: skip
        return start, (self.document.text[start:end], *content)


def _parts(segments: Sequence[Segment]) -> Iterator[range]:
    """Divide segments at texts with certain hashes, so that an inserted segment does not move all later divisions."""
    first = 0
    for number, segment in enumerate(segments, 1):
        if number == len(segments) or hash(segment.text) % _TOGETHER == 0 or number - first == 4 * _TOGETHER:
            yield range(first, number)
            first = number
