"""The server: handles the messages of one client.

Full checks run in one worker thread, so that messages are handled without delay. Edits that arrive during a check are
applied to its result.
"""

from __future__ import annotations

import asyncio
import os
import sys
import traceback
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from copy import copy
from typing import Any, TypeVar

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from mtfix.core.errors import MtfixError
from mtfix.core.finding import Finding
from mtfix.core.text import Edit, Span
from mtfix.core.version import __version__
from mtfix.engine.decisions import NEVER, REJECT
from mtfix.lsp import actions
from mtfix.lsp.job import Job
from mtfix.lsp.positions import UTF16, Text, difference, well_formed
from mtfix.lsp.workspace import Buffer, Outcome, Task, Workspace
from mtfix.project import catalogue
from mtfix.project.run import Project
from mtfix.reporters.support.escape import visible
from mtfix.reporters.support.record import whole
from mtfix.review import entry
from mtfix.review.queue import Change

_T = TypeVar("_T")
# Seconds between two checks for changed files, if the client does not report them.
_LOOK = 2.0
_WATCHED = ("**/mtfix.toml", "**/pyproject.toml", "**/.mtfix/decisions.jsonl")
# Not handled by pygls, which would store the texts as well, and takes characters for line ends that are none in LSP
# (U+2028).
_OWN = (types.TEXT_DOCUMENT_DID_OPEN, types.TEXT_DOCUMENT_DID_CHANGE, types.TEXT_DOCUMENT_DID_CLOSE)


def serve(make: Callable[[], Project]) -> bool:
    """Serve a client on standard input and output. Returns whether the client shut the server down before it left."""
    server = Server(make)
    server.lsp.start_io()
    return server.dismissed


class Server:
    """The connection to a client, and its open documents."""

    def __init__(self, make: Callable[[], Project]) -> None:
        self.workspace = Workspace(make)
        self.dismissed = False
        self.lsp = LanguageServer("mtfix", __version__)
        self._worker = ThreadPoolExecutor(1, "mtfix")
        self._jobs: dict[str, Job] = {}
        self._reported: set[str] = set()
        self._client = actions.Client()
        self._markdown = self._told_of_changes = False
        self._encoding = UTF16
        self._tasks: set[asyncio.Task[Any]] = set()
        self._register()

    def _register(self) -> None:
        lsp = self.lsp
        for name in _OWN:
            del lsp.protocol.fm.builtin_features[name]
        for name, handler, options in (
            (types.INITIALIZE, self._initialize, None),
            (types.INITIALIZED, self._initialized, None),
            (types.SHUTDOWN, self._shut_down, None),
            (types.TEXT_DOCUMENT_DID_OPEN, self._open, None),
            (types.TEXT_DOCUMENT_DID_CHANGE, self._change, None),
            (types.TEXT_DOCUMENT_DID_SAVE, self._saved, None),
            (types.TEXT_DOCUMENT_DID_CLOSE, self._close, None),
            (types.WORKSPACE_DID_CHANGE_WATCHED_FILES, self._saved, None),
            (types.TEXT_DOCUMENT_HOVER, self._hover, None),
            (types.TEXT_DOCUMENT_CODE_ACTION, self._code_action, types.CodeActionOptions(
                code_action_kinds=[types.CodeActionKind.QuickFix, actions.FIX_ALL])),
        ):  # fmt: skip
            lsp.feature(name, options)(_plain(handler))
        lsp.command(actions.FIX_ALL_COMMAND)(_plain(self._fix_all))
        lsp.command(actions.REJECT_COMMAND)(_plain(self._reject))
        lsp.command(actions.TERM_COMMAND)(_plain(self._add_term))

    # The client

    def _initialize(self, params: types.InitializeParams) -> None:
        able = params.capabilities
        document, workspace = able.text_document, able.workspace
        formats = (document and document.hover and document.hover.content_format) or ()
        self._markdown = types.MarkupKind.Markdown in formats
        edits = workspace and workspace.workspace_edit
        self._client = actions.Client(versioned=bool(edits and edits.document_changes))
        watching = workspace and workspace.did_change_watched_files
        self._told_of_changes = bool(watching and watching.dynamic_registration)
        encoding = self.lsp.workspace.position_encoding
        self._encoding = str(getattr(encoding, "value", encoding))

    def _initialized(self, params: types.InitializedParams) -> None:
        if self._told_of_changes:
            texts = f"**/*{{{','.join(catalogue.formats().suffixes())}}}"  # sources and glossaries
            watchers = [types.FileSystemWatcher(pattern) for pattern in (*_WATCHED, texts)]
            options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
            registration = types.Registration("watch", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
            self._spawn(self.lsp.client_register_capability_async(types.RegistrationParams([registration])))
        else:
            self._spawn(self._look_now_and_then())

    def _shut_down(self, params: None) -> None:
        self.dismissed = True
        for job in self._jobs.values():
            job.stop()
        for task in self._tasks:
            task.cancel()
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _spawn(self, work: Awaitable[Any]) -> None:
        async def guarded() -> None:
            try:
                await work
            except Exception as error:
                self._report(error)

        task = asyncio.ensure_future(guarded())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _report(self, error: Exception) -> None:
        """Show an error to the user, once."""
        if isinstance(error, MtfixError):
            text = f"mtfix: {error}"
        else:
            traceback.print_exception(error, file=sys.stderr)
            text = f"mtfix: internal error: {type(error).__name__}: {error}; please report it"
        if text not in self._reported:
            self._reported.add(text)
            self._show_message(text, types.MessageType.Error)

    def _show_message(self, text: str, kind: types.MessageType = types.MessageType.Info) -> None:
        message = whole(visible(text, keep="\n"))
        self.lsp.window_show_message(types.ShowMessageParams(kind, message))

    # Documents

    def _open(self, params: types.DidOpenTextDocumentParams) -> None:
        item = params.text_document
        buffer = Buffer(item.uri, item.language_id, item.version, Text(well_formed(item.text), self._encoding))
        self.workspace.buffers[item.uri] = buffer
        if item.uri in self._jobs:
            self._jobs[item.uri].stop()
        self._jobs[item.uri] = Job(buffer, self._checked, self._publish, self._report)
        self._look_around()
        self._jobs[item.uri].check(after=0)
        self._check_again(self.workspace.translations(buffer))

    def _change(self, params: types.DidChangeTextDocumentParams) -> None:
        buffer = self.workspace.buffers.get(params.text_document.uri)
        if buffer is None:
            return
        for change in params.content_changes:
            new = well_formed(change.text)
            if isinstance(change, types.TextDocumentContentChangeWholeDocument):
                buffer.edit(difference(buffer.text.text, new))
                continue
            span = self._span(buffer, change.range)
            buffer.edit(Edit(span.start, span.end, new))
        buffer.version = params.text_document.version
        self._jobs[buffer.uri].typed()
        self._check_again(self.workspace.translations(buffer))

    @staticmethod
    def _span(buffer: Buffer, place: types.Range) -> Span:
        start, end = place.start, place.end
        return buffer.text.span((start.line, start.character), (end.line, end.character))

    def _saved(self, params: object) -> None:
        self._look_around()

    def _close(self, params: types.DidCloseTextDocumentParams) -> None:
        uri = params.text_document.uri
        buffer = self.workspace.buffers.pop(uri, None)
        if buffer is None:
            return
        self._jobs.pop(uri).stop()
        self.lsp.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))
        self._check_again(self.workspace.translations(buffer))

    async def _look_now_and_then(self) -> None:
        while True:
            await asyncio.sleep(_LOOK)
            self._look_around()

    def _look_around(self) -> None:
        """Check documents again that depend on changed files."""
        changed = self.workspace.look_around()
        if changed:
            self._reported.clear()
        self._check_again(changed)

    def _check_again(self, buffers: Iterable[Buffer]) -> None:
        for buffer in buffers:
            self._jobs[buffer.uri].check()

    def _publish(self, buffer: Buffer) -> None:
        """Publish the diagnostics of a document."""
        self.lsp.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(buffer.uri, actions.diagnostics(buffer), buffer.version)
        )
        error = buffer.error
        if error is not None and not any(
            os.path.abspath(error.path) == b.path for b in self.workspace.buffers.values()
        ):
            self._report(error)  # errors in open documents are shown as diagnostics

    async def _checked(self, task: Task) -> Outcome:
        return await self._in_worker(self.workspace.check, task)

    async def _in_worker(self, work: Callable[..., _T], *args: object) -> _T:
        """Call a function in the worker thread, after the checks that wait there."""
        return await asyncio.get_running_loop().run_in_executor(self._worker, work, *args)

    # Requests

    async def _current(self, uri: str) -> Buffer | None:
        """A snapshot of an open document with up-to-date findings; None if it cannot be checked. Later edits do not
        change the snapshot."""
        buffer = self.workspace.buffers.get(uri)
        if buffer is None:
            return None
        await self._jobs[uri].settled()
        return copy(buffer) if buffer.current else None

    async def _hover(self, params: types.HoverParams) -> types.Hover | None:
        buffer = await self._current(params.text_document.uri)
        if buffer is None:
            return None
        offset = buffer.text.offset(params.position.line, params.position.character)
        found = actions.at(buffer, Span(offset, offset))
        if not found:
            return None
        inside = [finding for finding in found if finding.span.start <= offset < finding.span.end] or found

        def hover_text() -> str:
            rule = "\n\n---\n\n" if self._markdown else "\n\n"
            page = self.workspace.project.page
            return rule.join(actions.hover(buffer, f, page(f), markdown=self._markdown) for f in inside)

        kind = types.MarkupKind.Markdown if self._markdown else types.MarkupKind.PlainText
        text = await self._in_worker(hover_text)
        return types.Hover(types.MarkupContent(kind, whole(text)), actions.range_of(buffer.text, inside[0].span))

    async def _code_action(self, params: types.CodeActionParams) -> list[types.CodeAction]:
        buffer = await self._current(params.text_document.uri)
        if buffer is None:
            return []
        span = self._span(buffer, params.range)
        kinds = [str(getattr(kind, "value", kind)) for kind in params.context.only or ()]
        return await self._in_worker(actions.offered, buffer, span, kinds, self._client)

    # Commands. Their arguments come from the client, so they only serve to look up a finding.

    async def _fix_all(self, uri: str) -> None:
        buffer = await self._current(uri)
        edits = await self._in_worker(actions.all_safe, buffer) if buffer is not None else []
        if buffer is not None and edits:
            edit = actions.changes(buffer, edits, self._client)
            await self.lsp.workspace_apply_edit_async(types.ApplyWorkspaceEditParams(edit, "mtfix"))

    async def _reject(self, uri: str, rule: str, name: str, start: int, old: str, answer: str) -> None:
        buffer, finding = await self._found(uri, rule, name, start, old)
        if buffer is not None and finding is not None and answer in (REJECT, NEVER):
            document = buffer.snapshot.document if buffer.snapshot else None
            await self._try(self._in_worker(self.workspace.decide, buffer, document, finding, answer))
            self._look_around()

    async def _add_term(self, uri: str, rule: str, name: str, start: int, old: str, new: str) -> None:
        buffer, finding = await self._found(uri, rule, name, start, old)
        snapshot = buffer.snapshot if buffer is not None else None
        if buffer is None or finding is None or snapshot is None or snapshot.document is None or buffer.way is None:
            return
        known = buffer.way.known
        languages = known.source, known.target or "en"
        path, used = self.workspace.project.terms(buffer.path)
        draft = entry.draft(Change(snapshot.document, finding, 0), new)
        line = await self._try(self._in_worker(entry.append, path, draft, languages))
        if line is not None:
            self._show_message(
                f"entry added: {path}:{line}" + ("" if used else f'; glossaries = ["{path}"] in mtfix.toml uses it')
            )
            self._look_around()

    async def _found(
        self, uri: str, rule: str, name: str, start: int, old: str
    ) -> tuple[Buffer | None, Finding | None]:
        """The finding of a code action, None if the text has changed."""
        buffer = await self._current(uri)
        if buffer is None:
            return None, None
        for finding in buffer.snapshot.shown if buffer.snapshot else ():
            text = buffer.text.text[finding.span.start : finding.span.end]
            if (finding.rule, finding.entry, finding.span.start, text) == (rule, name, start, old):
                return buffer, finding
        self._show_message("mtfix: the text has changed since; try again")
        return buffer, None

    async def _try(self, work: Awaitable[_T]) -> _T | None:
        """The result of some work; on an error, show it and return None."""
        try:
            return await work
        except MtfixError as error:
            self._reported.discard(f"mtfix: {error}")  # shown again if the user tries again
            self._report(error)
            return None


def _plain(handler: Callable[..., Any]) -> Callable[..., Any]:
    """A function that calls a method: pygls sets attributes of handlers, which methods do not allow."""
    if asyncio.iscoroutinefunction(handler):

        async def waited(*args: Any) -> Any:
            return await handler(*args)

        return waited

    def called(*args: Any) -> Any:
        return handler(*args)

    return called
