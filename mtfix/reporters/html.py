"""One self-contained page for people who only read: totals, where findings lie, and each change in its passage.

Nothing of a text or a file name becomes markup, and the page's own policy lets nothing run or load but the
style and the script beside this module.
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
from mtfix.reporters import Result
from mtfix.reporters.support.page import Lookup, unknown
from mtfix.reporters.support.passage import Passages
from mtfix.reporters.support.words import Part
from mtfix.reporters.support.xml import escaped

DESCRIPTION = "a page for people who only read"
SHOWS_PAGES = True

# More than these are counted and drawn, but not shown with their words: a browser takes seconds for so many.
_MOST = 10_000
# A file is drawn as this many cells; what falls into one cell is one mark, as severe as its most severe finding.
_CELLS = 200

_TAG = {"old": "del", "new": "ins", "mark": "mark"}
_SAFETY = {
    Safety.SAFE: "corrected by mtfix fix",
    Safety.REVIEW: "for a person to decide",
    Safety.HINT: "only pointed out",
}


class _File(NamedTuple):
    """What the page keeps of a file."""

    path: str
    counts: Counter[Severity]
    strip: str
    cards: list[str]
    left: int  # findings without a card


class _Rules:
    """The rules that fired, each with a number that cards are filtered by."""

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
        """Number and name, the most frequent first."""
        order = sorted(self.counts, key=lambda rule: (-self.counts[rule].total(), rule))
        return [(self._numbers[rule], rule) for rule in order]


def report(results: Iterable[Result], out: TextIO, page: Lookup = unknown) -> None:
    """Write the page. It holds no date: the same findings give the same page."""
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
        "<code>mtfix review</code> decides change by change.</footer>\n"
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
    )


def _card(number: int, rule: int, document: Document, finding: Finding, passages: Passages) -> str:
    line, _ = document.lines.position(finding.span.start)
    severity = finding.severity.label
    text, source = passages.of(finding)
    others = finding.replacements(document.text)[1:4]
    language = f' lang="{escaped(document.languages[0])}"' if document.languages[0] else ""
    beside = f'<blockquote class="source"{language}>{_words(source)}</blockquote>'
    more = f'<p class="or">or {", ".join(f"<ins>{_blanks(new)}</ins>" for new in others)}</p>' if others else ""
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
        f"<{tag}>{_blanks(text)}</{tag}>" if (tag := _TAG.get(kind)) else escaped(text, keep="\n\t")
        for kind, text in parts
    )


def _blanks(text: str) -> str:
    """A changed text; one of nothing but spaces shows them, as else nobody sees what goes."""
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
        f'<nav aria-label="Files"><h2>Where findings lie</h2>\n<ol class="files">\n{rows}</ol>\n'
        '<p class="legend">Each bar is a file from its first word to its last. '
        '<span class="error">error</span> <span class="warning">warning</span> <span class="info">info</span></p></nav>\n'
    )


def _section(number: int, file: _File) -> str:
    left = (
        f'<p class="left">{_count(file.left, "more finding")} of this file not shown here: '
        "<code>mtfix lint</code> lists them all.</p>\n"
        if file.left
        else ""
    )
    return (
        f'<section id="f{number}">\n<h2><bdi>{escaped(file.path)}</bdi> <span>{_kinds(file.counts)}</span> '
        f'<a href="#top" title="back to the top">↑</a></h2>\n{"".join(file.cards)}{left}</section>\n'
    )


def _kinds(counts: Counter[Severity]) -> str:
    return ", ".join(f"{counts[s]:,} {_noun(counts[s], s)}" for s in Severity if counts[s])


def _noun(number: int, severity: Severity) -> str:
    return severity.label + "s" * (number != 1 and severity is not Severity.INFO)


def _where(total: int, files: int, checked: int) -> str:
    if not total:
        return f"{_count(checked, 'file')} checked, nothing found."
    return f"in {files} of {_count(checked, 'file')}" if files < checked else f"in {_count(files, 'file')}"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'s' * (number != 1)}"


# Pictures: attributes of SVG, since the policy of the page allows no style beside its own


def _bar(counts: Counter[Severity], most: int) -> str:
    marks, at = "", 0.0
    for severity in Severity:
        width = round(100 * counts[severity] / most, 2)
        if width:
            marks += f'<rect class="{severity.label}" x="{at:g}" width="{width:g}" height="4"/>'
            at = round(at + width, 2)
    return f'<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">{marks}</svg>'


def _strip(document: Document, findings: list[Finding], first: int, shown: int) -> str:
    """Where in a file its findings lie; the louder, the taller. A mark leads to its finding."""
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
