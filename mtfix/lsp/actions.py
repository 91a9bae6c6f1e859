"""Findings as diagnostics, hovers and code actions of LSP."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from lsprotocol import types

from mtfix.core.document import Document
from mtfix.core.encoding import Content, Decoded
from mtfix.core.errors import MtfixError
from mtfix.core.finding import Finding, Safety, Severity
from mtfix.core.text import Edit, Span
from mtfix.engine.decisions import NEVER, REJECT, accepted, choices
from mtfix.engine.fix import fix
from mtfix.engine.verify import verify
from mtfix.glossary.schema import RuleSpec
from mtfix.lsp.positions import Text
from mtfix.lsp.snapshot import Snapshot
from mtfix.lsp.workspace import Buffer, Way
from mtfix.reporters.support import page
from mtfix.reporters.support.escape import visible
from mtfix.reporters.support.record import summary, whole

NAME = "mtfix"
FIX_ALL = f"{types.CodeActionKind.SourceFixAll.value}.{NAME}"
# Commands that clients send back to the server.
FIX_ALL_COMMAND, REJECT_COMMAND, TERM_COMMAND = f"{NAME}.fixAll", f"{NAME}.reject", f"{NAME}.addTerm"
_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.INFO: types.DiagnosticSeverity.Information,
}
_WORD = re.compile(r"[^\W\d_]+")
# Longer texts in titles are cut.
_SHORT = 40


# Diagnostics


def diagnostics(buffer: Buffer) -> list[types.Diagnostic]:
    """The findings in a document, and the reason if it cannot be checked."""
    found = [] if buffer.error is None else [_failure(buffer, buffer.error)]
    snapshot = buffer.snapshot
    if snapshot is not None:
        found += [_diagnostic(buffer.text, finding) for finding in snapshot.shown]
    return found


def _diagnostic(text: Text, finding: Finding) -> types.Diagnostic:
    content = text.text
    return types.Diagnostic(
        range=range_of(text, finding.span),
        message=whole(visible(_summary(content, finding))),
        severity=_SEVERITIES[finding.severity],
        code=finding.rule,
        source=NAME,
    )


def _failure(buffer: Buffer, error: MtfixError) -> types.Diagnostic:
    own = error.path == buffer.path
    line = max(error.line - 1, 0) if own else 0
    start = buffer.text.offset(line, 0)
    message = error.message if own else str(error)
    return types.Diagnostic(
        range=range_of(buffer.text, Span(start, buffer.text.offset(line, len(buffer.text.text)))),
        message=whole(visible(f"not checked: {message}", keep="\n")),
        severity=types.DiagnosticSeverity.Warning,
        source=NAME,
    )


def _summary(text: str, finding: Finding) -> str:
    return summary(Document(Decoded(text, "utf-8", b""), []), finding)


def range_of(text: Text, span: Span) -> types.Range:
    """A span as a range of LSP."""
    return types.Range(types.Position(*text.position(span.start)), types.Position(*text.position(span.end)))


# Hover


def hover(buffer: Buffer, finding: Finding, spec: RuleSpec | None, *, markdown: bool) -> str:
    """Message, evidence, source text and citation of a finding, and the page of its rule."""
    return ("\n\n" if markdown else "\n").join(_hover_parts(buffer, finding, spec, markdown))


def _hover_parts(buffer: Buffer, finding: Finding, spec: RuleSpec | None, markdown: bool) -> Iterator[str]:
    def text(value: str) -> str:
        return page.escaped(value) if markdown else visible(value)

    def row(label: str, value: str) -> str:
        return f"*{label}*: {text(value)}" if markdown else f"{label}: {visible(value)}"

    bold = "**" if markdown else ""
    yield f"{bold}{text(_summary(buffer.text.text, finding))}{bold}"
    if finding.evidence not in ("", finding.message):
        yield row("evidence", finding.evidence)
    snapshot = buffer.snapshot
    segment = snapshot.document.segment_at(finding.span) if snapshot and snapshot.document else None
    source = (segment.source if segment else "") or ""
    if finding.source and finding.source != source:
        yield row("in the source", finding.source)
    if source:
        yield row("source", source.strip())
    cite = buffer.way.cited(finding) if buffer.way else ""
    if cite and cite not in finding.evidence:
        yield row("cite", cite)
    yield row("rule", ", ".join(part for part in (finding.rule, finding.entry, finding.safety.label) if part))
    if spec is not None:
        yield page.markdown(spec) if markdown else page.plain(spec)


# Code actions


class Client(NamedTuple):
    """Capabilities of the client."""

    versioned: bool = False  # supports edits of a version of a document


def changes(buffer: Buffer, edits: Iterable[Edit], client: Client) -> types.WorkspaceEdit:
    """Edits of a document in the form that the client supports."""
    written = [types.TextEdit(range_of(buffer.text, Span(e.start, e.end)), whole(e.new)) for e in edits]
    if not client.versioned:
        return types.WorkspaceEdit(changes={buffer.uri: written})
    document = types.OptionalVersionedTextDocumentIdentifier(buffer.uri, buffer.version)
    return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(document, written)])


def at(buffer: Buffer, span: Span) -> list[Finding]:
    """The findings that touch a span."""
    shown = buffer.snapshot.shown if buffer.snapshot else ()
    return [f for f in shown if f.span.start <= span.end and f.span.end >= span.start]


def offered(buffer: Buffer, span: Span, kinds: Iterable[str], client: Client) -> list[types.CodeAction]:
    """The code actions for the findings at a span. ``kinds`` are the requested kinds of actions; none means all."""
    snapshot, way, kinds = buffer.snapshot, buffer.way, tuple(kinds)
    if snapshot is None or snapshot.document is None or way is None:
        return []
    found: list[types.CodeAction] = []
    if _wanted(types.CodeActionKind.QuickFix.value, kinds):
        for finding in at(buffer, span):
            found += _quick_fixes(buffer, snapshot, way, finding, client)
    if kinds and any(_within(FIX_ALL, kind) for kind in kinds):
        edits = all_safe(buffer)
        if edits:
            found.append(types.CodeAction(title=_ALL, kind=FIX_ALL, edit=changes(buffer, edits, client)))
    elif not kinds and any(f.fixes and f.fixes[0].safety is Safety.SAFE for f in snapshot.shown):
        command = types.Command(_ALL, FIX_ALL_COMMAND, arguments=[buffer.uri])
        found.append(types.CodeAction(title=_ALL, kind=FIX_ALL, command=command))
    return found


_ALL = "Apply all safe corrections in this file"


def _wanted(kind: str, kinds: tuple[str, ...]) -> bool:
    return not kinds or any(_within(kind, each) for each in kinds)


def _within(kind: str, wanted: str) -> bool:
    return kind == wanted or kind.startswith(wanted + ".") or not wanted


def all_safe(buffer: Buffer) -> list[Edit]:
    """The edits of ``mtfix fix``."""
    snapshot, way = buffer.snapshot, buffer.way
    if snapshot is None or snapshot.document is None or way is None:
        return []

    def reread(content: Content) -> Document:
        return way.parse(content.text, buffer.path)

    return fix(snapshot.document, snapshot.rules, reread, policy=snapshot.policy).edits


def _quick_fixes(
    buffer: Buffer, snapshot: Snapshot, way: Way, finding: Finding, client: Client
) -> Iterator[types.CodeAction]:
    document = snapshot.document
    assert document is not None
    shown = [_diagnostic(buffer.text, finding)]
    old = document.text[finding.span.start : finding.span.end]

    def action(title: str, **what: Any) -> types.CodeAction:
        return types.CodeAction(
            title=whole(visible(title)), kind=types.CodeActionKind.QuickFix, diagnostics=shown, **what
        )

    replacements = [new for new in choices(document, finding) if _reads(document, finding, new, way, buffer.path)]
    for number, new in enumerate(replacements):
        edits = accepted(finding, new, document.text).fixes[0].edits
        title = (
            f"Replace with “{_short(new)}”"
            if new.strip()
            else f"Delete “{_short(old)}”"
            if old.strip()
            else "Correct the spacing"
        )
        sure = number == 0 and bool(finding.fixes) and finding.fixes[0].safety is not Safety.HINT
        yield action(title, edit=changes(buffer, edits, client), is_preferred=sure)
    key = [buffer.uri, finding.rule, finding.entry, finding.span.start, old]
    if _is_term(old, replacements):
        title = f"Add “{_short(old)}” → “{_short(replacements[0])}” to the glossary"
        yield action(title, command=types.Command(title, TERM_COMMAND, arguments=[*key, replacements[0]]))
    for title, answer in (
        (f"Reject here: “{_short(old)}” is correct", REJECT),
        (f"Reject everywhere: “{_short(old)}” is correct", NEVER),
    ):
        yield action(title, command=types.Command(title, REJECT_COMMAND, arguments=[*key, answer]))


def _reads(document: Document, finding: Finding, new: str, way: Way, path: str) -> bool:
    """Whether the file can be parsed as intended after a replacement."""
    correction = accepted(finding, new, document.text).fixes[0]
    if document.format == "text":
        return True  # it has no structure to break
    try:
        after = way.parse(document.content.edited(correction.edits).text, path)
        verify(document, after, [correction])
    except MtfixError:
        return False
    return True


def _is_term(old: str, replacements: list[str]) -> bool:
    """Whether a correction replaces words by other words, as a glossary entry does."""
    if not replacements or "\n" in old + replacements[0]:
        return False
    before, after = (set(_WORD.findall(text.casefold())) for text in (old, replacements[0]))
    return bool(before) and not after <= before


def _short(text: str) -> str:
    flat = " ".join(text.split()) or text
    return flat if len(flat) <= _SHORT else flat[: _SHORT - 1] + "…"
