"""What the format modules share: building a segment piece by piece, and naming a line in an error."""

from __future__ import annotations

from collections.abc import Callable

from mtfix.core.document import Code, Piece, Segment
from mtfix.core.errors import MtfixError
from mtfix.core.text import Edit, Span
from mtfix.syntax import icu

# Stands in a segment's text for something of the file that is no text but takes part in the sentence: a
# placeholder tag, an image. U+FFFC OBJECT REPLACEMENT CHARACTER is what Unicode has for that.
OBJECT = "\ufffc"

Escape = Callable[[str], str]


def escape_with(table: dict[str, str]) -> Escape:
    """A function that replaces single characters, and drops ``OBJECT``, which no file has as text."""
    codes = str.maketrans({OBJECT: "", **table})
    return lambda text: text.translate(codes)


def within(encoding: str, escape: Escape) -> Escape:
    """The same for a file of markup: what its encoding cannot write becomes a character reference."""
    return escape if encoding.startswith("utf") else lambda text: references(encoding, escape(text))


def references(encoding: str, text: str) -> str:
    """A text with character references for what an encoding lacks."""
    return text.encode(encoding, "xmlcharrefreplace").decode(encoding)


def malformed(text: str, offset: int, message: str, path: str) -> MtfixError:
    """An error about a place of a file, with its line."""
    offset = min(offset, len(text))
    line = text.count("\n", 0, offset) + 1
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    excerpt = text[start : len(text) if end < 0 else end].rstrip("\r")
    return MtfixError(message, path=path, line=line, excerpt=excerpt[:200])


class Numbering:
    """Keys for texts that have none: the number of the section, and of the text in it by its kind.

    So a text more or less on one side shifts the pairs of its section only.
    """

    def __init__(self) -> None:
        self._section = 0
        self._counts: dict[str, int] = {}

    def key(self, kind: str, *, heading: bool = False) -> str:
        if heading:
            self._section += 1
            self._counts.clear()
        number = self._counts[kind] = self._counts.get(kind, 0) + 1
        return f"{self._section}/{kind}/{number}"


class Distinct:
    """Keys of a file that may have one of them twice: the second "a" becomes "a#2"."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}

    def __call__(self, key: str) -> str:
        count = self._counts[key] = self._counts.get(key, 0) + 1
        return key if count == 1 else f"{key}#{count}"


class Builder:
    """Collects the text of one segment together with where in the file each part of it stands."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._pieces: list[Piece] = []
        self._protected_spans: list[Span] = []
        self._codes: list[Code] = []
        self._length = 0

    def __len__(self) -> int:
        return self._length

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def verbatim(self, text: str, at: int, escape: Escape | None = None) -> None:
        """Text that is in the file as it is, from offset ``at``."""
        if not text:
            return
        start, end = self._length, self._length + len(text)
        last = self._pieces[-1] if self._pieces else None
        if last and last.verbatim and last.file_end == at and last.escape == escape:
            self._pieces[-1] = last._replace(end=end, file_end=at + len(text))
        else:
            self._pieces.append(Piece(start, end, at, at + len(text), True, escape))
        self._add(text)

    def written(self, text: str, start: int, end: int, escape: Escape | None = None) -> None:
        """Text that the file writes in another way (an escape, an entity) in ``[start, end)``."""
        if text:
            self._pieces.append(Piece(self._length, self._length + len(text), start, end, False, escape))
            self._add(text)

    def fixed(self, text: str, start: int, end: int) -> None:
        """Text that stands for something which no edit may touch, in ``[start, end)`` of the file."""
        if text:
            self._pieces.append(Piece(self._length, self._length + len(text), start, end, False, None, True))
            self.protect(self._length, self._length + len(text))
            self._add(text)

    def wrap(self, start: int, end: int) -> None:
        """A line break of markup in ``[start, end)``: rules read over it as over any line end, and it stays."""
        self._pieces.append(Piece(self._length, self._length + 1, start, end, False, None, True))
        self._add("\n")

    def code(self, name: str, side: str = "alone", value: str = "") -> None:
        """A tag or mark is here that is no text."""
        self._codes.append(Code(self._length, name, side, value))

    def freeze(self, since: int, start: int, end: int) -> None:
        """Make the text since an offset one fixed piece, which is in ``[start, end)`` of the file."""
        text = self.text[since:]
        self._pieces = [piece for piece in self._pieces if piece.start < since]
        self._protected_spans = [span for span in self._protected_spans if span.start < since]
        self._codes = [code for code in self._codes if code.at < since]
        self._parts, self._length = [self.text[:since]], since
        self.fixed(text, start, end)

    def protect(self, start: int, end: int) -> None:
        """No rule edits ``text[start:end]``."""
        if end > start:
            self._protected_spans.append(Span(start, end))

    def strip(self) -> Builder:
        """The same without spaces at both ends."""
        text = self.text
        start, end = len(text) - len(text.lstrip()), len(text.rstrip())
        found = Builder()
        if start >= end:
            return found
        found._add(text[start:end])
        for piece in self._pieces:
            first, last = max(piece.start, start), min(piece.end, end)
            if first < last:
                whole = piece if not piece.verbatim else None
                found._pieces.append(
                    piece._replace(
                        start=first - start,
                        end=last - start,
                        file_start=whole.file_start if whole else piece.file_start + first - piece.start,
                        file_end=whole.file_end if whole else piece.file_end - (piece.end - last),
                    )
                )
        found._protected_spans = [
            Span(max(s.start, start) - start, min(s.end, end) - start)
            for s in self._protected_spans
            if s.start < end and s.end > start
        ]
        found._codes = [code._replace(at=min(max(code.at, start), end) - start) for code in self._codes]
        return found

    def span(self) -> Span | None:
        """From the first piece in the file to the end of the last; None where there is none."""
        return Span(self._pieces[0].file_start, self._pieces[-1].file_end) if self._pieces else None

    def segment(
        self, extent: Span, key: str, source: str | None, escape: Escape, kind: type[Segment] = Segment
    ) -> Segment:
        """The segment. ``extent`` is the part of the file where it is; an empty one begins there."""
        text = self.text
        if "{" in text and "," in text:
            for span in icu.syntax(text):
                self.protect(*span)
        found = kind(
            text,
            self._pieces[0].file_start if self._pieces else extent.start,
            key=key,
            source=source,
            pieces=tuple(self._pieces) or None,
            escape=escape,
            protected_spans=tuple(sorted(self._protected_spans)),
            extent=extent,
        )
        if self._codes:
            found.codes = tuple(self._codes)
        return found

    @property
    def codes(self) -> tuple[Code, ...]:
        """The tags and marks passed so far."""
        return tuple(self._codes)

    def _add(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)


class Bare(Segment):
    """A value written without quotes, in a format that has them: it gets them when a correction needs them.

    ``needs`` says of a value whether it can only be written in quotes; ``quoted`` writes a part of one that
    is in them.
    """

    def __init__(
        self, text: str, at: int, *, key: str, source: str | None, needs: Callable[[str], bool], quoted: Escape
    ) -> None:
        super().__init__(text, at, key=key, source=source)
        self.needs = needs
        self.quoted = quoted

    def to_edits(self, edit: Edit) -> list[Edit]:
        before, after = self.text[: edit.start], self.text[edit.end :]
        if not self.needs(before + edit.new + after):
            return super().to_edits(edit)
        place = Span(self.at + edit.start, self.at + edit.end)
        first = self._quoted(before, self.at)
        last = self._quoted(after, place.end)
        new = self.quoted(edit.new)
        # Insertions at one place cannot be ordered, so a quote beside the new text goes with it.
        if before:
            first.insert(0, Edit(self.at, self.at, '"'))
        else:
            new = '"' + new
        if after:
            last.append(Edit(self.at + len(self.text), self.at + len(self.text), '"'))
        else:
            new += '"'
        return [*first, Edit(*place, new), *last]

    def _quoted(self, kept: str, at: int) -> list[Edit]:
        """What has to change in text that stays, once quotes come around it."""
        return [
            Edit(at + i, at + i + 1, written)
            for i, char in enumerate(kept)
            if (written := self.quoted(char)) != char
        ]
