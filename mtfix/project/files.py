"""Finding files, reading them with their source, and writing them so that nothing is lost."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple, cast

from mtfix import formats
from mtfix.core.document import Document, Segment
from mtfix.core.encoding import Content, Decoded, decode
from mtfix.core.errors import MtfixError
from mtfix.core.wording import counted
from mtfix.formats.support.base import Extracted, Options
from mtfix.project import catalogue
from mtfix.project.no_text import is_no_text

STDIN = "-"
# Tables do not tell which of their columns are text, so those in folders are not checked; they are read when named.
WORKBOOKS = ("ods", "xlsx")
TABLES = ("csv", *WORKBOOKS)
# Prefixes of file names that are not for people: hidden files, and the lock files of office programs.
HIDDEN = (".", "~$")


class Reading(NamedTuple):
    """How files are read."""

    encoding: str | None = None
    format: str = ""
    source: str = ""  # path of the source text
    columns: tuple[str, str] | None = None
    languages: tuple[str, str] = ("", "")
    loose: bool = False  # whether a file may have nothing in common with its source


def expand(
    paths: Iterable[str],
    suffixes: tuple[str, ...] | None = None,
    passed: Callable[[str], None] = lambda reason: None,
) -> Iterator[str]:
    """The files that paths name: files themselves, and for folders all supported files below them.

    Hidden files and folders are skipped, lock files of office programs, files ignored by .gitignore, symbolic links
    (their targets are checked where they are, if they are below, and must not be written if they are not), and files that
    are not text; ``passed`` is called for others that are skipped, with the reason.
    Raises MtfixError for a path that does not exist.
    """
    for path in paths:
        if path == STDIN or os.path.isfile(path):
            yield path
        elif os.path.isdir(path):
            known = suffixes or catalogue.formats().suffixes(without=TABLES)
            ignored = _Ignored(path)
            for folder, folders, names in os.walk(path):
                ignored.enter(folder, names)
                folders[:] = sorted(
                    f for f in folders if not f.startswith(".") and not ignored.has(os.path.join(folder, f) + "/")
                )
                base = os.path.join(os.path.normpath(folder), "").removeprefix("." + os.sep)
                for name in sorted(names):
                    file = base + name
                    if name.startswith(HIDDEN) or ignored.has(file):
                        continue
                    if os.path.islink(file):
                        passed("behind a symbolic link")
                    elif not name.lower().endswith(known):
                        passed(
                            "with columns to be named (--columns)"
                            if _is_table(name)
                            else "in an unsupported format"
                        )
                    elif is_no_text(file):
                        passed("for programs, not people")
                    else:
                        yield file
        else:
            raise MtfixError("no such file or folder", path=path)


def _is_table(name: str) -> bool:
    return name.lower().endswith((".csv", ".tsv"))


class _Ignored:
    """What the .gitignore files of a repository exclude; deeper files take precedence."""

    def __init__(self, path: str) -> None:
        self._specs: list[tuple[str, Any]] = []  # folder with a final separator, patterns
        above = [os.path.abspath(path)]
        while not os.path.exists(os.path.join(above[-1], ".git")) and os.path.dirname(above[-1]) != above[-1]:
            above.append(os.path.dirname(above[-1]))
        if os.path.exists(os.path.join(above[-1], ".git")):
            for folder in reversed(above[1:]):
                self.enter(folder, (".gitignore",))

    def enter(self, folder: str, names: Iterable[str]) -> None:
        """Add the patterns of a folder, if it has a .gitignore."""
        file = os.path.join(folder, ".gitignore")
        if ".gitignore" in names and os.path.isfile(file):
            # Imported only if there is a .gitignore.
            from pathspec import GitIgnoreSpec

            with open(file, encoding="utf-8", errors="replace") as lines:
                self._specs.append((os.path.join(os.path.abspath(folder), ""), GitIgnoreSpec.from_lines(lines)))

    def has(self, path: str) -> bool:
        """Whether a file, or a folder (with a final "/"), is excluded."""
        if not self._specs:
            return False
        from mtfix.reporters.support.record import whole  # not needed where nothing is left out

        full = os.path.abspath(path) + ("/" if path.endswith("/") else "")
        verdict = False
        for folder, spec in self._specs:
            if full.startswith(folder):
                found = spec.check_file(whole(full[len(folder) :].replace(os.sep, "/"))).include
                verdict = verdict if found is None else found
        return verdict


def read_bytes(path: str) -> bytes:
    """The bytes of a file, or of standard input for "-". Raises MtfixError if it cannot be read."""
    if path == STDIN:
        return sys.stdin.buffer.read()
    try:
        # A file object makes three times as many system calls, which matters for many small files.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        try:
            size = os.fstat(handle).st_size
            data = os.read(handle, size + 1)
            while len(data) != size and (more := os.read(handle, 1_000_000)):  # a pipe, or a very large file
                data += more
            return data
        finally:
            os.close(handle)
    except OSError as error:
        raise MtfixError(f"cannot read: {error.strerror}", path=path) from None


def read(path: str, how: Reading) -> Document:
    """A file as a document. Raises MtfixError if it cannot be read, decoded, parsed or paired with its source."""
    return document(read_bytes(path), path, how)


def document(raw: bytes, path: str, how: Reading, source: bytes | None = None) -> Document:
    """The document of the bytes of a file, and of those of its source if they have been read. Raises MtfixError as ``read``
    does."""
    return parse(content(raw, path, how), path, how, source)


def content(raw: bytes, path: str, how: Reading) -> Content:
    """The content of the bytes of a file: text, or the texts of a package. Raises MtfixError if it cannot be decoded."""
    if how.format:
        format = formats.named(how.format)
    else:
        known = catalogue.formats()
        # Everything that identifies a format or declares an encoding is ASCII.
        format = known.container(path, raw) or known.detect(path, raw[:20_000].decode("latin-1"))
    if format.binary:
        return format.unpack(raw, path)
    declared = "" if how.encoding else format.declared(raw)
    return decode(raw, path=path, encoding=how.encoding, declared=declared)


def parse(decoded: Content, path: str, how: Reading, source: bytes | None = None) -> Document:
    """The document of the content of a file, parsed according to ``how``; ``source`` as for ``document``."""
    if how.source and source is None:
        source = read_bytes(how.source)
    if not isinstance(decoded, Decoded):
        return _unpacked(cast(formats.Unpacked, decoded), path, how, source)
    format = formats.named(how.format) if how.format else catalogue.formats().detect(path, decoded.text)
    options = Options(path, how.columns, how.languages, decoded.encoding)
    if source is None:
        found = format.extract(decoded.text, options)
        return Document(decoded, found.segments, path=path, format=format.name, languages=found.languages)
    beside = content(source, how.source, how._replace(format=format.name)).text
    if format.name == "text":
        return Document(decoded, _by_line(decoded.text, beside, path, how.source), path=path)
    found = format.extract(decoded.text, options)
    original = format.extract(beside, options._replace(path=how.source))
    _pair(found, original.segments, path, how)
    # A format of one language declares the language of the file, and so does its source.
    languages = found.languages[0] or original.languages[1], found.languages[1]
    return Document(decoded, found.segments, path=path, format=format.name, languages=languages)


def _unpacked(content: formats.Unpacked, path: str, how: Reading, source: bytes | None) -> Document:
    found = content.extracted
    if source is not None:
        beside = formats.named(content.format).unpack(source, how.source)
        _pair(found, beside.extracted.segments, path, how)
    return Document(content, found.segments, path=path, format=content.format, languages=found.languages)


def _pair(found: Extracted, source: list[Segment], path: str, how: Reading) -> None:
    """Set the sources of segments: by key, or in order if the keys are counted and the counts differ."""
    segments = found.segments
    by_key = {segment.key: segment for segment in source}
    if found.counted and len(source) == len(segments) and _sections(source) != _sections(segments):
        # A heading is missing, or has become a paragraph.
        by_key = {own.key: other for own, other in zip(segments, source, strict=True)}
    # Languages differ in plural forms: one that the source lacks is compared with its form for all other numbers.
    others = {s.plural.group: s for s in source if s.plural is not None and s.plural.category == "other"}
    for segment in segments:
        other = others.get(segment.plural.group) if segment.plural is not None else None
        twin = by_key.get(segment.key, other)
        if other is not None:
            segment.plural_source = other.text
        if twin is not None:
            segment.source, segment.source_codes = twin.text, twin.codes
    alone = segments and not any(segment.source is not None for segment in segments) and not found.counted
    if alone and not how.loose:
        raise MtfixError(f"none of its keys is in the source {how.source}", path=path)
    _unpair(segments, source)
    for segment in segments:
        if segment.source is not None and not segment.source.strip():
            segment.source = None


_FORM = re.compile(r"\[(?:zero|one|two|few|many|other|\d+)\]")


def _unpair(segments: list[Segment], source: list[Segment]) -> None:
    """Take the sources from the texts of a message that is put together in another way than in the source."""
    ours, theirs = _parts(segments), _parts(source)
    for segment in segments:
        if (
            segment.message
            and segment.source
            and ours[segment.message] != theirs.get(segment.message, {segment.message})
        ):
            segment.source = segment.plural_source = None


def _parts(segments: list[Segment]) -> dict[str, set[str]]:
    """The texts of each message, whatever plural forms they are."""
    found: dict[str, set[str]] = {}
    for segment in segments:
        if segment.message:
            found.setdefault(segment.message, set()).add(_FORM.sub("[]", segment.key))
    return found


def _sections(segments: list[Segment]) -> set[str]:
    return {segment.key.partition("/")[0] for segment in segments}


def pair_lines(decoded: Decoded, source: str, path: str = STDIN) -> Document:
    """A plain text paired with its source, line by line. Raises MtfixError if the numbers of lines differ."""
    return Document(decoded, _by_line(decoded.text, source, path, "source"), path=path)


def _by_line(text: str, source: str, path: str, source_path: str) -> list[Segment]:
    from mtfix.formats import text as plain

    target = plain.lines(text)
    lines = [line.removesuffix("\r") for line in source.split("\n")]
    # A line end at the end of a file does not begin another line.
    count = len(target) - (text.endswith("\n") or not text)
    other = len(lines) - (source.endswith("\n") or not source)
    if count != other:
        raise MtfixError(_uneven([s.text for s in target[:count]], lines[:other], source_path), path=path)
    lines = [*lines[:other], *[""] * (len(target) - other)]
    for segment, line in zip(target, lines, strict=True):
        segment.source = line if line.strip() else None
    return target


def _uneven(target: list[str], source: list[str], path: str) -> str:
    """A message with both counts and the line where the texts seem to diverge: an empty line, or an unlikely length."""
    place = ""
    for number, (line, other) in enumerate(zip(target, source, strict=False), 1):
        if bool(line.strip()) != bool(other.strip()):
            place = f"; the first suspicious line is {number}: one side is empty there"
            break
    return (
        f"{counted(len(target), 'line')}, but its source {path} has {len(source)}{place}. "
        "Both files of a line-aligned pair need the same number of lines"
    )


def _pour(path: str, data: bytes) -> None:
    try:
        with open(path, "wb") as out:
            out.write(data)
    except OSError as error:
        raise MtfixError(f"cannot write: {error.strerror}", path=path) from None


def write(path: str, data: bytes) -> None:
    """Replace the content of a file, completely or not at all: written to another file, synced and renamed, with the same
    mode.

    For a symbolic link, its target is replaced. Raises MtfixError if that fails.
    """
    if path == STDIN:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    # Only needed for writing.
    import contextlib
    import shutil
    import stat
    import tempfile

    real = os.path.realpath(path)
    if os.path.exists(real) and not os.path.isfile(real):
        _pour(path, data)  # a pipe or a device, which must not be replaced by a file
        return
    folder, name = os.path.split(real)
    temporary = ""
    try:
        _clear(folder)
        # Names are limited to 255 bytes; the id of the process tells who is writing.
        handle, temporary = tempfile.mkstemp(dir=folder, prefix=f".{name[:40]}.{os.getpid()}.", suffix=".mtfix")
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        try:
            mode = stat.S_IMODE(os.stat(real).st_mode)
            with contextlib.suppress(OSError):
                shutil.copystat(real, temporary)  # with extended attributes, if the system has them
                os.utime(temporary)
            os.chmod(temporary, mode)
        except FileNotFoundError:
            mask = os.umask(0)
            os.umask(mask)
            os.chmod(temporary, 0o666 & ~mask)
        os.replace(temporary, real)
    except OSError as error:
        raise MtfixError(f"cannot write: {error.strerror}", path=path) from None
    finally:
        if temporary:
            with contextlib.suppress(OSError):
                os.unlink(temporary)


_cleared: set[str] = set()


def _clear(folder: str) -> None:
    """Delete files in a folder that killed processes were writing; done once per process and folder."""
    if folder in _cleared:
        return
    _cleared.add(folder)
    with os.scandir(folder or os.curdir) as entries:
        left = [entry.path for entry in entries if entry.name.startswith(".") and entry.name.endswith(".mtfix")]
    for path in left:
        number = path.rsplit(".", 3)[1]
        if number.isdigit() and not _runs(int(number)):
            os.unlink(path)


def _runs(process: int) -> bool:
    """Whether a process is running on this machine, or may be."""
    if os.name != "posix":
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
