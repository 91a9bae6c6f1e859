"""Marks of Markdown that machine translation broke or lost: ``[x] (y)``, ``** b **``, ``! [x]``, headings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtfix.core.finding import Finding, Safety, Severity
from mtfix.core.text import Edit, Span, apply
from mtfix.rules.support.base import Hit, Trigger
from mtfix.rules.support.context import Context
from mtfix.rules.support.difference import Compared, Difference
from mtfix.rules.support.joined import Joined

_GAP = re.compile(
    r"(?<!\\)(?P<bang>[!！][ \t]?)?[\[［](?P<text>[^\[\]\n［］]{1,300})[\]］](?P<gap>[ \t]?)[(（](?P<to>[^\s()（）]+|https?[:：][^()\n]{1,200})[)）]"
)
_WHOLE = re.compile(r"(?<!\\)!?\[[^\[\]\n]{1,300}\]\((?P<to>[^\s()]+(?:\([^\s()]*\))?)(?:\s+\"[^\"\n]*\")?\)")
_SPACED = re.compile(
    r"(?<![*\w])(?P<mark>\*\*|~~)(?P<before>[ \t]*)(?P<text>[^*_~\n]{1,200}?)(?P<after>[ \t]*)(?P=mark)(?![*\w])|(?<![*\w])\*[ \t]\*(?P<split>[^*\n]{1,200}?)\*[ \t]\*"
)
_STRONG = re.compile(r"(?<![*\w\\])(?:\*\*|~~)(?=\S)[^*~\n]{1,200}?(?<=\S)(?:\*\*|~~)(?!\w)")
_HEADING = re.compile(r"#{1,6} \S")
_GLUED = re.compile(r"#{1,6}(?=[^\s#!\d])|[＃]{1,6} ?(?=\S)")
# Not the old way of quoting, `so'.
_TICKED = re.compile(r"(?<!`)`([^`'\n]+)`(?!`)")
# What takes the place of backticks: any quotation marks, or those of keyboards.
_MARKS, _TYPED = ("‘'\"“„«‹「｀´", "’'\"”“»›」｀´"), ("'\"｀´", "'\"｀´")
# Longer code is not looked for in other quotes.
_CODE = 60
_ALONE = re.compile(r"(?<=[^\s\[\]]\]) (?=\(https?://[^\s()]+\))")
_STRONGS = ("strong", "s")


class Rule(Compared):
    """``difference`` says which: ``broken``, ``missing``, ``heading``, or ``gap`` for what can be told without a source."""

    differences = ("broken", "missing", "heading", "gap")
    signs = ("](", "**", "~~", "#", "`")
    maybe = re.compile(r"[\])]\s?[(（]|\*\*|~~|#|`")

    def triggers(self) -> Iterator[Trigger]:
        if self.difference == "gap":
            yield Trigger("] (", words="none")

    def check(self, context: Context, hit: Hit) -> Iterator[Finding]:
        match = _ALONE.search(context.text, hit.span.start, min(hit.span.end + 500, len(context.text)))
        if match and match.start() < hit.span.end and not any(d.kind == "broken" for d in self.known(context)):
            yield self.finding(Span(*match.span()), new="")

    def known(self, context: Context) -> list[Difference]:
        """What the pair itself tells, if there is one."""
        return context.memo(Rule.__module__, Rule.compare) if context.source else []

    def where(self, target: Joined, source: Joined) -> set[int]:
        return {*source.having_like(self.signs, self.maybe), *target.coded}

    @staticmethod
    def compare(context: Context) -> list[Difference]:
        found = list(_compare(context))
        if context.document.format != "markdown":
            return found
        # What is written into a Markdown file is text: marks in it would be escaped, or make another block.
        return [
            each
            if all(not edit.new for edit in each.edits)
            else each._replace(edits=(), suggestions=(_new(context, each),))
            for each in found
        ]


def _new(context: Context, found: Difference) -> str:
    """What is to take the place of a difference's span."""
    start, end = found.span
    return apply(context.text[start:end], [Edit(e.start - start, e.end - start, e.new) for e in found.edits])


def _compare(context: Context) -> Iterator[Difference]:
    text, source, segment = context.text, context.source or "", context.segment
    names = [code.name for code in segment.source_codes or () if code.side != "close"]
    own = [code.name for code in segment.codes if code.side != "close"]
    links = len(_WHOLE.findall(source)) + sum(name in ("link", "image") for name in names)
    links -= len(_WHOLE.findall(text)) + sum(name in ("link", "image") for name in own)
    if links > 0:
        targets = {m["to"] for m in _WHOLE.finditer(source)} | {c.value for c in segment.source_codes or ()}
        images = "image" in names or any(m.group().startswith("!") for m in _WHOLE.finditer(source))
        mended = list(_links(text, targets, images))
        yield from mended
        if links > len(mended):
            yield _lost(text, "a link or an image", Severity.WARNING)
    strong = len(_STRONG.findall(source)) + sum(name in _STRONGS for name in names)
    strong -= len(_STRONG.findall(text)) + sum(name in _STRONGS for name in own)
    if strong > 0:
        for match in _SPACED.finditer(text):
            mark, said = match["mark"] or "**", match["text"] or match["split"]
            new = f"{mark}{said.strip()}{mark}"
            if new != match.group() and said.strip():
                strong -= 1
                yield _broken(Span(*match.span()), match.group(), new, "strong emphasis")
    if strong > 0 or names.count("em") > own.count("em"):
        yield _lost(text, "emphasis", Severity.INFO)
    # "# of files" is a label in a program, not a heading.
    written = _HEADING.match(source) and (context.document.format == "text" or "\n" in source or source[1] == "#")
    codes = [c.value for c in segment.source_codes or () if c.name == "code"]
    if "`" in source or codes:
        # Elsewhere backticks may be quotation marks as others are, for which a language has its own.
        certain = bool(codes) or context.document.format == "text"
        mended = list(_code([*_TICKED.findall(source), *codes], text, _MARKS if certain else _TYPED))
        yield from mended if certain else [m._replace(severity=Severity.INFO, safety=Safety.REVIEW) for m in mended]
        if len(codes) > own.count("code") + len(mended):
            yield _lost(text, "code", Severity.WARNING)
    if "heading" in names or written:
        yield from _headings(text, "heading" in own or _HEADING.match(text) is not None)


def _links(text: str, targets: set[str], images: bool) -> Iterator[Difference]:
    """Links and images with spaces in their marks; those that lead where one of the source leads are certain. Where the
    source has no images, an exclamation mark before a link ends a sentence."""
    for match in _GAP.finditer(text):
        to = match["to"].replace("：", ":").replace(" ", "")
        bang = images and match["bang"] is not None
        start = match.start() if bang or not match["bang"] else match.end("bang")
        span, old = Span(start, match.end()), text[start : match.end()]
        if _WHOLE.fullmatch(old) or not (to in targets or re.search(r"[/.#]", to)):
            continue
        new = f"{'!' if bang else ''}[{match['text'].strip()}]({to})"
        found = _broken(span, old, new, "an image" if bang else "a link")
        yield found if to in targets else found._replace(safety=Safety.REVIEW)


def _lost(text: str, what: str, severity: Severity) -> Difference:
    return Difference("missing", Span(0, len(text)), f"{what} of the source is missing", severity=severity)


def _code(there: list[str], text: str, marks: tuple[str, str]) -> Iterator[Difference]:
    """Code whose backticks became other quotation marks."""
    opening, closing = marks
    for code in dict.fromkeys(there):
        if f"`{code}`" in text or len(code) > _CODE:
            continue
        quoted = [Span(*m.span()) for m in re.finditer(rf"[{opening}]\s?{re.escape(code)}\s?[{closing}]", text)]
        if len(quoted) == 1:
            yield _broken(quoted[0], text[slice(*quoted[0])], f"`{code}`", "code")


def _broken(span: Span, old: str, new: str, what: str) -> Difference:
    return Difference(
        "broken",
        span,
        f"{what} with spaces or other signs in its marks",
        _smallest(span, old, new),
        Safety.SAFE,
        evidence="the source has it whole",
    )


def _smallest(span: Span, old: str, new: str) -> tuple[Edit, ...]:
    """The edits that only take out spaces, where that is all; else one for the whole."""
    edits: list[Edit] = []
    at = 0
    for offset, char in enumerate(old):
        if at < len(new) and char == new[at]:
            at += 1
        elif char in " \t":
            edits.append(Edit(span.start + offset, span.start + offset + 1, ""))
        else:
            return (Edit(*span, new),)
    return tuple(edits)


def _headings(text: str, kept: bool) -> Iterator[Difference]:
    if kept:
        return
    glued = _GLUED.match(text)
    if glued:
        mark = "#" * glued.group().count("#") or "#" * glued.group().count("＃")
        edits = (Edit(0, glued.end(), mark + " "),)
        yield Difference(
            "heading", Span(*glued.span()), "a heading needs a blank behind its mark", edits, Safety.REVIEW
        )
    else:
        yield Difference(
            "heading", Span(0, len(text)), "a heading of the source is none here", severity=Severity.WARNING
        )
