"""Lines of a corpus as documents, for what checks glossaries against them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtfix.core.document import Document, Segment
from mtfix.core.encoding import Decoded

# Lines that are one document: more of them take memory for all that is found in them.
_AT_ONCE = 10_000


def documents(lines: Sequence[tuple[str, str, str]]) -> Iterator[tuple[int, Document]]:
    """Documents of the translations in lines of (source, translation, reference), each with the number of its first line
    (0-based): a segment a line, each beside its source. The reference is not looked at."""
    for first in range(0, len(lines), _AT_ONCE):
        some = lines[first : first + _AT_ONCE]
        texts = [text.replace("\n", " ") for _, text, _ in some]
        segments, start = list[Segment](), 0
        for text, (source, _, _) in zip(texts, some, strict=True):
            segments.append(Segment(text, start, source=source or None))
            start += len(text) + 1
        yield first, Document(Decoded("\n".join(texts), "utf-8", b""), segments)
