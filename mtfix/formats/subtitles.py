"""SubRip (SRT) and WebVTT subtitles: all lines of one cue are one segment.

WebVTT as in the W3C specification; SubRip, which has none, as players read it: a number, the times, text up
to an empty line.
"""

from __future__ import annotations

import html
import re
from collections import Counter

from mtfix.core.document import Segment
from mtfix.core.text import Edit, Span, apply
from mtfix.formats.support.base import Extracted, Options
from mtfix.formats.support.pieces import Builder, Escape, escape_with, malformed

DESCRIPTION = "SubRip and WebVTT subtitles"
SUFFIXES = (".srt", ".vtt")
PROTECTS = "cue numbers and identifiers, times, positions, styles, notes, tags; line breaks of a cue"

_TIME = r"(?:\d{1,3}:)?\d{1,2}:\d{1,2}(?:[,.:]\d{1,3})?"
_TIMES = re.compile(rf"[ \t]*({_TIME})[ \t]*-->[ \t]*{_TIME}(?=\s|$)")
_NEARLY = re.compile(r"\s*\d+[:.,]\d+.*?-+>")
_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|\Z)")
_NUMBER = re.compile(r"\s*\d+\s*")
# WebVTT has classes, voices and karaoke times in tags, SubRip HTML's and those of SSA in braces.
_TAG = re.compile(r"</?(?:[A-Za-z][^<>\n]*|\d[\d:.]*)>|\{\\[^{}\n]*\}")
_REFERENCE = re.compile(r"&(?:amp|lt|gt|nbsp|lrm|rlm|#\d{1,7}|#x[0-9A-Fa-f]{1,6});")
# A header that early drafts of WebVTT had, and many programs write.
_LANGUAGE = re.compile(r"\ufeff?WEBVTT[^\r\n]*(?:\r?\n(?!\r?\n)[^\r\n]+)*?\r?\nLanguage:[ \t]*([A-Za-z][\w-]*)")

_vtt = escape_with({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_srt = escape_with({})


def sniff(text: str) -> bool:
    """Whether it begins as WebVTT does, or with a cue."""
    lines = text[:500].lstrip("\ufeff\r\n").splitlines()
    return text.lstrip("\ufeff").startswith(("WEBVTT\n", "WEBVTT\r", "WEBVTT ", "WEBVTT\t")) or (
        len(lines) > 1 and _TIMES.match(lines[1]) is not None
    )


def extract(text: str, options: Options) -> Extracted:
    """The cues. A key is the time at which the cue begins.

    Raises MtfixError where there is no cue in a file that is not empty, and where times cannot be read.
    """
    vtt = text.lstrip("\ufeff").startswith("WEBVTT")
    segments: list[Segment] = []
    seen: Counter[str] = Counter()
    key = ""
    kind: type[_Cue]
    for block in _blocks(text):
        times = next((n for n, line in enumerate(block[:2]) if _TIMES.match(text, *line)), None)
        if times is None:
            for line in block:
                # In WebVTT, and inside text, only what was surely meant as times is an error.
                if _NEARLY.match(text, *line) and not vtt:
                    raise malformed(
                        text, line.start, "times of a cue look like 00:00:01,000 --> 00:00:02,500", options.path
                    )
            if vtt or not key or all(_NUMBER.fullmatch(text, *line) for line in block):
                continue
            kind, lines = _Continuation, block  # text after an empty line, which some players show
        else:
            kind = _Cue
            match = _TIMES.match(text, *block[times])
            assert match
            key, lines = match.group(1), block[times + 1 :]
        seen[key] += 1
        name = key if seen[key] == 1 else f"{key}#{seen[key]}"
        if not lines:
            # It is shown, and says nothing.
            segments.append(_Cue("", _line_end(text, block[-1].end), key=name, pieces=()))
            continue
        builder = Builder()
        for number, line in enumerate(lines):
            if number:
                _break(text, lines[number - 1].end, line.start, builder)
            _line(text, line, vtt, builder)
        if builder.text.strip():
            newline = "\r\n" if "\r\n" in text[lines[0].start : lines[-1].end + 2] else "\n"
            segments.append(
                builder.segment(Span(lines[0].start, lines[-1].end), name, None, _escape(vtt, newline), kind)
            )
    if not key and not vtt and text.strip():
        raise malformed(
            text, 0, "no cue in it: subtitles have lines like 00:00:01,000 --> 00:00:02,500", options.path
        )
    language = _LANGUAGE.match(text) if vtt else None
    return Extracted(segments, ("", language.group(1) if language else ""), counted=True)


def _line_end(text: str, at: int) -> int:
    """After the end of a line, if there is another."""
    match = _LINE.match(text, at)
    return match.end() if match else at


def _blocks(text: str) -> list[list[Span]]:
    """The lines of a file, without their ends, in groups between empty lines."""
    blocks: list[list[Span]] = [[]]
    for match in _LINE.finditer(text):
        if match.group(1).strip(" \t\ufeff"):
            blocks[-1].append(Span(*match.span(1)))
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _break(text: str, start: int, end: int, into: Builder) -> None:
    if text[start:end] == "\n":
        into.verbatim("\n", start)
    else:
        into.written("\n", start, end)


def _line(text: str, line: Span, vtt: bool, into: Builder) -> None:
    at, end = line
    while at < end:
        tag = _TAG.search(text, at, end)
        stop = tag.start() if tag else end
        if vtt:
            for match in _REFERENCE.finditer(text, at, stop):
                into.verbatim(text[at : match.start()], at)
                into.written(html.unescape(match.group()), *match.span())
                at = match.end()
        into.verbatim(text[at:stop], at)
        at = tag.end() if tag else end


class _Cue(Segment):
    """The text of a cue, which an empty line would end."""

    def to_edits(self, edit: Edit) -> list[Edit]:
        if not self.text:
            return []
        meant = apply(self.text, [edit])
        if _structure(meant) > _structure(self.text):
            return []
        return super().to_edits(edit)


class _Continuation(_Cue):
    """Text after an empty line inside a cue, which digits alone would turn into the number of a new one."""

    def to_edits(self, edit: Edit) -> list[Edit]:
        lines = apply(self.text, [edit]).split("\n")
        return [] if all(map(_NUMBER.fullmatch, lines)) else super().to_edits(edit)


def _structure(text: str) -> int:
    """How many lines of a text a player would read as the end or the start of a cue."""
    return sum(1 for line in text.split("\n") if not line.strip(" \t") or _TIMES.match(line))


def _escape(vtt: bool, newline: str) -> Escape:
    inline = _vtt if vtt else _srt
    return lambda text: inline(text).replace("\n", newline)
