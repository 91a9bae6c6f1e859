"""Finding files, reading them with their source, and writing them so that nothing is lost."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple, cast

from mtfix import formats
from mtfix.core.document import Document
from mtfix.core.encoding import Content, Decoded, decode
from mtfix.core.errors import MtfixError
from mtfix.formats.support.base import Options
from mtfix.project import catalogue
from mtfix.project.boundary import hold
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
    align: bool = False  # whether a text whose structure differs from that of its source is aligned with it


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
        # Git does not follow links either.
        if ".gitignore" in names and os.path.isfile(file) and not os.path.islink(file):
            # Imported only if there is a .gitignore.
            from mtfix.project.path_patterns import compiled

            with open(file, encoding="utf-8", errors="replace") as lines:
                self._specs.append((os.path.join(os.path.abspath(folder), ""), compiled(lines)))

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
    """The bytes of a file, or of standard input for "-". Raises MtfixError if it cannot be read, or leads out of its
    repository."""
    if path == STDIN:
        return sys.stdin.buffer.read()
    try:
        # A file object makes three times as many system calls, which matters for many small files.
        handle = os.open(hold(path), os.O_RDONLY | getattr(os, "O_BINARY", 0))
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
    # Only needed for pairs.
    from mtfix.project import pairing

    beside = content(source, how.source, how._replace(format=format.name)).text
    if format.name == "text":
        lines = pairing.by_line(decoded.text, beside, path, how.source, align=how.align)
        return Document(decoded, lines.segments, path=path, note=lines.note)
    found = format.extract(decoded.text, options)
    original = format.extract(beside, options._replace(path=how.source))
    # The cues of subtitles have times to go by.
    align = how.align and format.name != "subtitles"
    paired = pairing.by_key(found, original.segments, path, how.source, align=align, loose=how.loose)
    # A format of one language declares the language of the file, and so does its source.
    languages = found.languages[0] or original.languages[1], found.languages[1]
    return Document(decoded, paired.segments, path=path, format=format.name, languages=languages, note=paired.note)


def _unpacked(content: formats.Unpacked, path: str, how: Reading, source: bytes | None) -> Document:
    found, note = content.extracted, ""
    if source is not None:
        # Only needed for pairs.
        from mtfix.project import pairing

        beside = formats.named(content.format).unpack(source, how.source)
        note = pairing.by_key(
            found, beside.extracted.segments, path, how.source, align=how.align, loose=how.loose
        ).note
    return Document(content, found.segments, path=path, format=content.format, languages=found.languages, note=note)


def pair_lines(decoded: Decoded, source: str, path: str = STDIN) -> Document:
    """A plain text paired with its source, line by line. Raises MtfixError if the numbers of lines differ."""
    # Only needed for pairs.
    from mtfix.project import pairing

    return Document(decoded, pairing.by_line(decoded.text, source, path, "source", align=False).segments, path=path)


def _pour(path: str, data: bytes) -> None:
    try:
        with open(path, "wb") as out:
            out.write(data)
    except OSError as error:
        raise MtfixError(f"cannot write: {error.strerror}", path=path) from None


def write(path: str, data: bytes, instead: bytes | None = None) -> None:
    """Replace the content of a file, completely or not at all: written to another file, synced and renamed, with the same
    mode, owner and extended attributes.

    For a symbolic link, its target is replaced; other hard links to it keep the old content. Raises MtfixError if that
    fails, if it is outside the repository, and if the content to be replaced is no longer ``instead``.
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

    real = os.path.realpath(hold(path))
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
            state = os.stat(real)
            mode = stat.S_IMODE(state.st_mode)
            with contextlib.suppress(OSError, AttributeError):
                # May fail for others than root, and need not be done.
                os.chown(temporary, state.st_uid, state.st_gid)
            with contextlib.suppress(OSError):
                shutil.copystat(real, temporary)  # with extended attributes, if the system has them
                os.utime(temporary)
            os.chmod(temporary, mode)
        except FileNotFoundError:
            mask = os.umask(0)
            os.umask(mask)
            os.chmod(temporary, 0o666 & ~mask)
        if instead is not None and read_bytes(path) != instead:
            raise MtfixError("changed by another program meanwhile, and not written; run mtfix again", path=path)
        os.replace(temporary, real)
    except OSError as error:
        raise MtfixError(f"cannot write: {error.strerror}", path=path) from None
    finally:
        if temporary:
            with contextlib.suppress(OSError):
                os.unlink(temporary)


_cleared: set[str] = set()
# Seconds after which no program is still writing a file.
_LONGEST_WRITE = 3600
_BEGUN = time.time()


def _clear(folder: str) -> None:
    """Delete files in a folder that killed processes were writing; done once per process and folder."""
    if folder in _cleared:
        return
    _cleared.add(folder)
    with os.scandir(folder or os.curdir) as entries:
        left = [entry.path for entry in entries if entry.name.startswith(".") and entry.name.endswith(".mtfix")]
    for path in left:
        number = path.rsplit(".", 3)[1]
        if number.isdecimal() and len(number) < 10 and not _is_written(path, int(number)):
            os.unlink(path)


def _is_written(path: str, process: int) -> bool:
    """Whether a process may still be writing a file: it runs on this machine, and the file is new. In containers, the
    number is often that of another process, or of this one."""
    age = time.time() - os.stat(path).st_mtime
    if age > _LONGEST_WRITE or (process == os.getpid() and age > time.time() - _BEGUN):
        return False
    if os.name != "posix":
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
