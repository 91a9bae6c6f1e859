"""Open documents, full checks of them, and the files that these checks depend on."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Iterable
from typing import NamedTuple
from urllib.parse import unquote_to_bytes, urlsplit

from mtfix.core.document import Document
from mtfix.core.encoding import Decoded
from mtfix.core.errors import MtfixError
from mtfix.core.finding import Finding
from mtfix.core.text import Edit
from mtfix.engine.decisions import decide
from mtfix.engine.fingerprint import place
from mtfix.lsp.memory import Memory
from mtfix.lsp.positions import Text, difference
from mtfix.lsp.snapshot import Snapshot, checked
from mtfix.project import catalogue, files
from mtfix.project.boundary import glossaries
from mtfix.project.configuration import NAMES
from mtfix.project.decision_store import Store, relative
from mtfix.project.languages import Known
from mtfix.project.run import Project
from mtfix.project.session import Session

# Formats of documents without a path, by their language identifiers in LSP.
_FORMATS = {"plaintext": "text", "markdown": "markdown", "html": "html", "json": "json", "yaml": "yaml"}
# More edits at once than this wait for a full check.
_AT_ONCE = 8


class Way(NamedTuple):
    """How a document was parsed and checked last."""

    session: Session
    reading: files.Reading
    source: bytes | None  # the source text, in UTF-8
    known: Known
    memory: Memory

    def parse(self, text: str, path: str) -> Document:
        """Parse a text. Raises MtfixError."""
        return _parse(text, path, self.reading, self.source)

    def cited(self, finding: Finding) -> str:
        """The citation in the entry or rule of a finding, "" if there is none."""
        rules = self.session.rules_for(self.memory.document)
        cited = self.memory.document.memo("cited", lambda _: rules.citations())
        return cited.get(finding.entry, "").removeprefix("usage")


class Buffer:
    """An open document: its text in the editor, and the findings in it.

    Attributes are replaced, not changed in place, so that a copy is a snapshot of the document.
    """

    def __init__(self, uri: str, language: str, version: int, text: Text) -> None:
        self.uri = uri
        self.path = path_of(uri)
        self.format = _FORMATS.get(language, "") if self.path == files.STDIN else ""
        self.version = version
        self.text = text
        self.snapshot: Snapshot | None = None  # of the text before ``waiting``
        self.way: Way | None = None
        self.error: MtfixError | None = None
        self.waiting: list[Edit] = []
        self._known = text.text  # the text before them
        self._since: list[Edit] = []  # edits since the current full check began
        self._begun = text.text  # the text of that check

    def edit(self, edit: Edit) -> None:
        """Change the text. ``catch_up`` updates the findings."""
        self.text = self.text.edited(edit)
        self.waiting.append(edit)
        self._since.append(edit)

    def catch_up(self) -> None:
        """Update the findings after edits."""
        edits, self.waiting = self.waiting, []
        self.snapshot = self._after(self.snapshot, edits, self._known)
        self._known = self.text.text

    def _after(self, snapshot: Snapshot | None, edits: list[Edit], before: str) -> Snapshot | None:
        way = self.way
        if snapshot is None or way is None:
            return None
        if len(edits) > _AT_ONCE:
            snapshot, edits = snapshot._replace(document=None), [difference(before, self.text.text)]
        for edit in edits:
            snapshot = snapshot.after(edit, lambda text: way.parse(text, self.path))
        return snapshot

    @property
    def current(self) -> bool:
        """Whether the parsed document and the findings belong to the current text."""
        return not self.waiting and self.snapshot is not None and self.snapshot.document is not None

    def begin(self) -> Task:
        """Begin a full check of the current text."""
        self._since, self._begun = [], self.text.text
        return Task(self.path, self.format, self.text.text, self.way)

    def settle(self, outcome: Outcome) -> None:
        """Take the result of a full check, and apply the edits since it began."""
        self.error = outcome.error
        if outcome.error is None:
            self.waiting, self._known = [], self.text.text
            self.way = outcome.way
            self.snapshot = self._after(outcome.snapshot, self._since, self._begun)
        elif self.snapshot is not None:
            # The text cannot be parsed at present, so the known findings stay.
            self.catch_up()
            self.snapshot = self.snapshot._replace(document=None)


class Task(NamedTuple):
    """A text to check; ``before`` is from the last check of the document."""

    path: str
    format: str
    text: str
    before: Way | None


class Outcome(NamedTuple):
    """The result of a full check. Empty for a document that the project does not check."""

    snapshot: Snapshot | None = None
    way: Way | None = None
    error: MtfixError | None = None


class Workspace:
    """The open documents by URI, and the project.

    ``make`` creates the project, again after each change of a configuration, a glossary or the decisions.
    """

    def __init__(self, make: Callable[[], Project]) -> None:
        self.buffers: dict[str, Buffer] = {}
        self._make = make
        self._project: Project | None = None
        self._stamps: dict[str, str] = {}  # of configurations, glossaries and decisions
        self._sources: dict[str, str] = {}  # of sources that are not open

    def check(self, task: Task) -> Outcome:
        """Run a full check. Errors are part of the outcome, so that the server continues."""
        try:
            return self._check(task)
        except MtfixError as error:
            placed = error if error.path else MtfixError(error.message, path=task.path, line=error.line)
            return Outcome(error=placed)
        except Exception as error:
            traceback.print_exc(file=sys.stderr)
            what = f"internal error: {type(error).__name__}: {error}; please report it"
            return Outcome(error=MtfixError(what, path=task.path))

    def _check(self, task: Task) -> Outcome:
        self._watch(_configurations(task.path))
        project = self.project
        if not (task.format or (task.path != files.STDIN and project.reads(task.path))):
            return Outcome()
        self._watch([project.decisions_file(task.path), *_glossaries(project, task.path)])
        session = project.session(task.path)
        session.load()
        reading = session.reading
        source = None
        if task.format:
            reading = reading._replace(format=task.format)
        elif reading.source:
            source = self._source(reading)
            reading = reading._replace(encoding="utf-8")
        document = _parse(task.text, task.path, reading, source)
        known = session.languages_of(document)
        before = task.before
        same = before is not None and before.session is session and before.known == known
        memory = Memory(document, before.memory if before is not None and same else None)
        snapshot = checked(memory.document, session.rules_for(memory.document), session.policy, memory)
        return Outcome(snapshot, Way(session, reading, source, known, memory))

    @property
    def project(self) -> Project:
        if self._project is None:
            self._project = self._make()
        return self._project

    def _source(self, reading: files.Reading) -> bytes:
        """The text of a source in UTF-8, from the editor if the source is open there."""
        path = os.path.abspath(reading.source)
        for buffer in list(self.buffers.values()):
            if buffer.path == path:
                return buffer.text.text.encode()
        self._sources.setdefault(path, catalogue.stamp(path))
        return files.content(files.read_bytes(reading.source), reading.source, reading).text.encode()

    # Changes of other files

    def _watch(self, paths: Iterable[str]) -> None:
        for path in paths:
            if path not in self._stamps:
                self._stamps[path] = catalogue.stamp(path)

    def look_around(self) -> list[Buffer]:
        """The open documents that must be checked again because other files have changed."""
        if any(catalogue.stamp(path) != before for path, before in list(self._stamps.items())):
            self._project = None
            self._stamps, self._sources = {}, {}
            return list(self.buffers.values())
        changed = {path for path, before in list(self._sources.items()) if catalogue.stamp(path) != before}
        for path in changed:
            del self._sources[path]
        return [buffer for buffer in self.buffers.values() if _source_of(buffer) in changed]

    def translations(self, source: Buffer) -> list[Buffer]:
        """The open documents whose source is this one."""
        if source.path == files.STDIN:
            return []
        return [buffer for buffer in self.buffers.values() if _source_of(buffer) == source.path]

    # Decisions

    def decide(self, buffer: Buffer, document: Document, finding: Finding, answer: str) -> None:
        """Record a decision about a finding in the decisions file of the project. Raises MtfixError."""
        path = buffer.path if buffer.path != files.STDIN else ""
        file = self.project.decisions_file(path or os.curdir)
        shown = relative(path, file) if path else buffer.uri
        store = Store(file)
        store.add([decide(finding, place(document, finding), shown, answer)])
        store.compact()


def path_of(uri: str) -> str:
    """The path of a file URI; "-" for other URIs, such as those of unsaved documents."""
    try:
        parts = urlsplit(uri)
    except ValueError:
        return files.STDIN
    if parts.scheme != "file":
        return files.STDIN
    path = os.fsdecode(unquote_to_bytes(parts.path))
    if os.name == "nt":
        path = f"//{parts.netloc}{path}" if parts.netloc else path.removeprefix("/")
    return os.path.normpath(path)


def _parse(text: str, path: str, reading: files.Reading, source: bytes | None) -> Document:
    if (nul := text.find("\0")) >= 0:
        line = text.count("\n", 0, nul) + 1
        raise MtfixError(f"looks like a binary file: NUL at character {nul}", path=path, line=line)
    # Aligning takes too long for each key that is pressed.
    return files.parse(Decoded(text, "utf-8", b""), path, reading._replace(align=False), source)


def _source_of(buffer: Buffer) -> str:
    source = buffer.way.reading.source if buffer.way else ""
    return os.path.abspath(source) if source else ""


def _configurations(path: str) -> list[str]:
    """The possible paths of the configuration of a file."""
    folder = os.path.dirname(os.path.abspath(path))
    found = [os.path.join(folder, name) for name in NAMES]
    while (above := os.path.dirname(folder)) != folder:
        folder = above
        found += [os.path.join(folder, name) for name in NAMES]
    return found


def _glossaries(project: Project, path: str) -> list[str]:
    """The possible paths of the configured glossaries: files, folders and the files in them."""
    names = project.values(path).get("glossaries", ((), ""))[0]
    config = project.finder.near(path)
    found = [os.path.join(config.folder, name) for name in names] if config else []
    for name in (*names, *found):
        if os.path.isdir(name):
            found += [name, *glossaries("", named=[name], with_packs=False)]
        elif os.path.isfile(name):
            found.append(name)
    return found
