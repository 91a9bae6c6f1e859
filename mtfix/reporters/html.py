"""One self-contained HTML page: totals, positions of findings, and each change in its context.

Text and file names never become markup, and the content security policy of the page allows only the style and the
script in this folder.
"""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple, TextIO

from mtfix.core.document import Document
from mtfix.core.finding import Finding, Safety, Severity
from mtfix.core.version import __version__
from mtfix.core.wording import noun
from mtfix.reporters import Result
from mtfix.reporters.support.page import Lookup, unknown
from mtfix.reporters.support.passage import Passages
from mtfix.reporters.support.reading import rows
from mtfix.reporters.support.words import Part
from mtfix.reporters.support.xml import escaped

DESCRIPTION = "one self-contained page, for readers"
SHOWS_PAGES = True

# Findings beyond this number are counted and drawn, but not shown: browsers take seconds to lay out so many.
_MOST = 10_000
# A file is drawn as this many cells; a cell shows its most severe finding.
_CELLS = 200

_TAG = {"old": "del", "new": "ins", "mark": "mark"}
_SAFETY = {
    Safety.SAFE: "corrected by mtfix fix",
    Safety.REVIEW: "for review",
    Safety.HINT: "reported only",
}


class _File(NamedTuple):
    """What the page shows of a file."""

    path: str
    counts: Counter[Severity]
    strip: str
    cards: list[str]
    left: int  # findings without a card
    reading: str


class _Rules:
    """The rules that fired, each with the number by which cards are filtered."""

    def __init__(self, page: Lookup) -> None:
        self._page = page
        self.about: dict[str, str] = {}
        self.counts: dict[str, Counter[Severity]] = {}
        self._numbers: dict[str, int] = {}

    def number(self, finding: Finding) -> int:
        number = self._numbers.setdefault(finding.rule, len(self._numbers))
        if finding.rule not in self.about:
            spec = self._page(finding)
            self.about[finding.rule] = spec.message if spec else finding.message
        self.counts.setdefault(finding.rule, Counter())[finding.severity] += 1
        return number

    def by_frequency(self) -> list[tuple[int, str]]:
        """Numbers and names, the most frequent rule first."""
        order = sorted(self.counts, key=lambda rule: (-self.counts[rule].total(), rule))
        return [(self._numbers[rule], rule) for rule in order]


def report(results: Iterable[Result], out: TextIO, page: Lookup = unknown) -> None:
    """Write the page. It has no date, so that the same findings give the same page."""
    rules, found = _Rules(page), []
    safeties: Counter[Safety] = Counter()
    checked = cards = 0
    for document, findings in results:
        checked += 1
        if findings:
            file = _file(document, findings, rules, first=cards + 1, most=_MOST - cards)
            cards += len(file.cards)
            found.append(file)
            safeties.update(finding.safety for finding in findings)
    style, script = _own("html.css"), _own("html.js")
    total = safeties.total()
    title = _count(total, "finding")
    out.write(
        '<!DOCTYPE html>\n<html lang="en" translate="no">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src {_hash(style)}; '
        f"script-src {_hash(script)}; base-uri 'none'; form-action 'none'\">\n"
        '<meta name="viewport" content="width=device-width">\n<meta name="color-scheme" content="light dark">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n'
        f"<title>mtfix: {title}</title>\n<style>{style}</style>\n</head>\n<body>\n"
    )
    out.write(f'<header>\n<h1 id="top">{title}</h1>\n<p>{_where(total, len(found), checked)}</p>\n</header>\n')
    if found:
        out.write(
            f'<div class="page">\n<aside>\n{_severities(rules)}{_safeties(safeties)}{_table(rules)}</aside>\n'
        )
        out.write(f"<main>\n{_overview(found)}")
        for number, file in enumerate(found, 1):
            out.write(_section(number, file))
        out.write("</main>\n</div>\n")
    out.write(
        f"<footer>Made by mtfix {__version__}. <code>mtfix rules NAME</code> explains a rule, "
        "<code>mtfix review</code> asks about each change.</footer>\n"
        f"<script>{script}</script>\n</body>\n</html>\n"
    )


# Findings


def _file(document: Document, findings: list[Finding], rules: _Rules, *, first: int, most: int) -> _File:
    passages = Passages(document)
    cards: list[str] = []
    for finding in findings:
        rule = rules.number(finding)
        if len(cards) < most:
            cards.append(_card(first + len(cards), rule, document, finding, passages))
    return _File(
        document.path,
        Counter(finding.severity for finding in findings),
        _strip(document, findings, first, len(cards)),
        cards,
        len(findings) - len(cards),
        _reading(document, findings[: len(cards)], first),
    )


def _reading(document: Document, findings: list[Finding], first: int) -> str:
    """The text with its changes, each a link to its card."""
    shown = []
    language = f' lang="{escaped(document.languages[0])}"' if document.languages[0] else ""
    for row in rows(document, findings):
        if row is None:
            shown.append('<p class="gap" aria-label="text without findings">⋯</p>')
            continue
        text = "".join(
            _words([part]) if number is None else f'<a href="#n{first + number}">{_words([part])}</a>'
            for number, part in row.parts
        )
        source = escaped(row.source, keep="\n")
        beside = f'<blockquote class="source" dir="auto"{language}>{source}</blockquote>' if source else ""
        shown.append(f'<p dir="auto">{text}</p>{beside}')
    body = "".join(f'<div class="row">{each}</div>\n' for each in shown)
    return f"<details><summary>Read it with its changes</summary>\n{body}</details>\n" if shown else ""


def _card(number: int, rule: int, document: Document, finding: Finding, passages: Passages) -> str:
    line, _ = document.lines.position(finding.span.start)
    severity = finding.severity.label
    text, source = passages.of(finding)
    others = finding.replacements(document.text)[1:4]
    language = f' lang="{escaped(document.languages[0])}"' if document.languages[0] else ""
    beside = f'<blockquote class="source"{language}>{_words(source)}</blockquote>'
    more = f'<p class="or">or {", ".join(f"<ins>{_spaces(new)}</ins>" for new in others)}</p>' if others else ""
    evidence = "" if finding.evidence in ("", finding.message) else f" <small>{escaped(finding.evidence)}</small>"
    return (
        f'<article id="n{number}" class="{severity}" data-s="{severity}" data-r="{rule}">'
        f'<h3><a href="#n{number}">line {line}</a> <b>{severity}</b> <code>{escaped(finding.rule)}</code> '
        f"<i>{_SAFETY[finding.safety]}</i></h3>"
        f"<blockquote>{_words(text)}</blockquote>{beside if source else ''}{more}"
        f"<p>{escaped(finding.message)}{evidence}</p></article>\n"
    )


def _words(parts: Iterable[Part]) -> str:
    return "".join(
        f"<{tag}>{_spaces(text)}</{tag}>" if (tag := _TAG.get(kind)) else escaped(text, keep="\n\t")
        for kind, text in parts
    )


def _spaces(text: str) -> str:
    """A changed text as HTML, with spaces made visible where they are all that changes."""
    return escaped(text if text.strip(" ") else text.replace(" ", "␣"))


# Totals


def _severities(rules: _Rules) -> str:
    counts = sum(rules.counts.values(), Counter[Severity]())
    boxes = "".join(
        f'<li class="{severity.label}"><label><input type="checkbox" checked data-s="{severity.label}">'
        f" <b>{counts[severity]:,}</b> {_noun(counts[severity], severity)}</label></li>"
        for severity in Severity
        if counts[severity]
    )
    return f'<ul class="severities">{boxes}</ul>\n'


def _safeties(counts: Counter[Safety]) -> str:
    rows = "".join(f"<li><b>{counts[safety]}</b> {_SAFETY[safety]}</li>" for safety in Safety if counts[safety])
    return f'<ul class="safeties">{rows}</ul>\n'


def _table(rules: _Rules) -> str:
    most = max(counts.total() for counts in rules.counts.values())
    rows = "".join(
        f'<tr><td><label><input type="checkbox" checked data-r="{number}"> <code>{escaped(rule)}</code>'
        f"<small>{escaped(rules.about[rule])}</small></label></td>"
        f"<td>{rules.counts[rule].total()}{_bar(rules.counts[rule], most)}</td></tr>\n"
        for number, rule in rules.by_frequency()
    )
    return (
        '<div class="rules"><table>\n<caption>Rules <span class="script"><button type="button" data-all="1">all</button> '
        f'<button type="button" data-all="">none</button></span></caption>\n{rows}</table></div>\n'
        '<p class="script" role="status" id="shown"></p>\n'
    )


def _overview(files: list[_File]) -> str:
    rows = "".join(
        f'<li><a href="#f{number}"><bdi>{escaped(file.path)}</bdi></a> <b>{file.counts.total()}</b>{file.strip}</li>\n'
        for number, file in enumerate(files, 1)
    )
    return (
        f'<nav aria-label="Files"><h2>Positions of findings</h2>\n<ol class="files">\n{rows}</ol>\n'
        '<p class="legend">Each bar is a file from beginning to end. '
        '<span class="error">error</span> <span class="warning">warning</span> <span class="info">info</span></p></nav>\n'
    )


def _section(number: int, file: _File) -> str:
    left = (
        f'<p class="left">{_count(file.left, "more finding")} of this file not shown: '
        "<code>mtfix lint</code> lists them all.</p>\n"
        if file.left
        else ""
    )
    return (
        f'<section id="f{number}">\n<h2><bdi>{escaped(file.path)}</bdi> <span>{_kinds(file.counts)}</span> '
        f'<a href="#top" title="back to the top">↑</a></h2>\n{file.reading}{"".join(file.cards)}{left}</section>\n'
    )


def _kinds(counts: Counter[Severity]) -> str:
    return ", ".join(f"{counts[s]:,} {_noun(counts[s], s)}" for s in Severity if counts[s])


def _noun(number: int, severity: Severity) -> str:
    return severity.label if severity is Severity.INFO else noun(number, severity.label)


def _where(total: int, files: int, checked: int) -> str:
    if not total:
        return f"{_count(checked, 'file')} checked, no findings."
    return f"in {files} of {_count(checked, 'file')}" if files < checked else f"in {_count(files, 'file')}"


def _count(number: int, one: str) -> str:
    return f"{number:,} {noun(number, one)}"


# Drawings use attributes of SVG, because the policy of the page does not allow inline styles


def _bar(counts: Counter[Severity], most: int) -> str:
    marks, at = "", 0.0
    for severity in Severity:
        width = round(100 * counts[severity] / most, 2)
        if width:
            marks += f'<rect class="{severity.label}" x="{at:g}" width="{width:g}" height="4"/>'
            at = round(at + width, 2)
    return f'<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">{marks}</svg>'


def _strip(document: Document, findings: list[Finding], first: int, shown: int) -> str:
    """The positions of findings in a file; the more severe, the taller the mark. A mark links to its finding."""
    size = max(len(document.text), 1)
    worst: dict[int, tuple[Severity, int]] = {}
    for number, finding in enumerate(findings):
        cell = min(finding.span.start * _CELLS // size, _CELLS - 1)
        worst[cell] = min(worst.get(cell, (finding.severity, number)), (finding.severity, number))
    marks = ""
    for cell, (severity, number) in sorted(worst.items()):
        high = 12 - 3 * severity
        mark = f'<rect class="{severity.label}" x="{cell}" y="{12 - high}" width="1.4" height="{high}"/>'
        marks += f'<a href="#n{first + number}" tabindex="-1">{mark}</a>' if number < shown else mark
    return (
        f'<svg viewBox="0 0 {_CELLS} 12" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect class="line" y="11" width="{_CELLS}" height="1"/>{marks}</svg>'
    )


def _own(name: str) -> str:
    return Path(__file__).with_name(name).read_text(encoding="utf-8").strip()


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
