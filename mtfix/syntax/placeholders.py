"""The placeholders of a text: what a program puts values for, in the notations of all common libraries.

Where nobody says which notation holds, what can hardly be prose counts as ``sure``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html.entities import html5

from mtfix.syntax.braces import fields
from mtfix.syntax.notation import Found, Placeholder, Syntax
from mtfix.syntax.printf import LONGER, Directive, counted, directives, prosaic

# One of these signs is in each placeholder, and few texts without any match the pattern.
SIGNS = ("%", "{", "$", "@", "#", "&", "__", " :", "\0:")
MAYBE = re.compile(
    r"%(?:[^\s,.;!?)]|\.[\d*])|\{|\$[A-Za-z_({]|@\w+@|@@|\#\w+\#|\#\{|&[A-Za-z][\w.\-]*;|__\w|(?<!\S):[a-zA-Z]",
    re.ASCII,
)

_MASTER = re.compile(
    r"""(?=[%{$\#@<&_:])(?:
      (?P<template>\{%[-+]?[^%{}\n]{1,200}[-+]?%\}|<%[=\-]?[^%]{1,200}%>|\{\#[^{}\#\n]{1,200}\#\})
    | (?P<mustache>\{\{\{?(?:[^{}\n]|\{[^{}\n]*\}){0,200}\}\}\}?)
    | (?P<nesting>\$t\([^()\n]{1,200}\))
    | (?P<shell>\$\{[^{}\n]{1,100}\}|\$\([A-Za-z_][\w.]*\)|[\#%@]\{[\w.:\ \[\]-]{1,80}\})
    | (?P<fluent>\{\s*(?:\$[A-Za-z][\w.-]*|-[A-Za-z][\w.-]*(?:\([^{}()\n]*\))?|[A-Z]{3,}\(\s*\$[^{}()]*\))\s*\})
    | (?P<brace>\{(?:(?P<field>[A-Za-z_][\w.\-]*(?:\[[^\[\]{}\s]*\])*|\d+|)
        (?P<style>(?:![rsa])?(?::[^\s{}][^{}\n]{0,40})?|,-?\d+(?::[^{}\n]{1,40})?
        |\s*,\s*(?:number|date|time|spellout|ordinal|duration|choice)\b[^{}]*))\})
    | (?P<named>%\([\w.\ -]+\)[-\#0\ +]*\d*(?:\.\d+)?[hlL]?[diouxXeEfFgGcrsa]|%<(?!PRI)\w+>[-\#0+]*\d*(?:\.\d+)?[diouxXeEfFgGcs])
    | (?P<symfony>%[A-Za-z_][\w.\-]+%(?!\w)|%%\w[\w.\-]*%%)
    | (?P<percent>%%)
    | (?P<qt>(?<![\w%])%L?(?:[1-9]\d?|n)(?![\w%$]|[.,]\d))
    | (?P<printf>%[-\#0+]*\d*<PRI[diouxX]\w+>|%(?:\d+\$)?[-+\#0']*(?:\d+|\*(?:\d+\$)?)?(?:\.(?:\d+|\*(?:\d+\$)?))?(?:hh|h|ll|l|L|q|j|z|t)?[diouxXeEfFgGcsSpv@]
    )
    | (?P<dollars>(?<![\w$])\$[A-Za-z_]\w*\$(?![\w$]))
    | (?P<hashes>(?<![\w\#&])\#[A-Za-z_]\w*\#(?!\w))
    | (?P<ats>(?<![\w@.])@@?[A-Za-z_]\w*@@?(?![\w@.]))
    | (?P<unders>(?<!\w)__[A-Za-z](?:\w*?[A-Za-z0-9])?__(?!\w))
    | (?P<entity>&[A-Za-z][\w.\-]*;)
    | (?P<variable>(?<![\w$\\])\$[A-Za-z_]\w*(?![\w$(]))
    | (?P<colon>(?<!\S)[:][A-Za-z_][A-Za-z_0-9]+(?![\w:]))
    )""",
    re.VERBOSE | re.ASCII,
)
# Directives of strftime that printf does not have: "%H:%M", "%-d. %B".
DATE = re.compile(r"%[-_E]?[HMYBbAIyjkZRTDV](?![A-Za-z$%])")
_WORD = re.compile(r"[A-Za-z0-9_]+")
# A share as Turkish writes it, with its ending: "%50si".
_WIDE = re.compile(r"%[1-9]\d?[a-z]$")
_COMMAND = re.compile(r"\\(?![nrt](?![A-Za-z]))[A-Za-z]+\*?(?:\[[^\]]*\])?$")
_MONEY = re.compile(r"\$(?:[A-Z]{1,3}|[a-z])$", re.ASCII)
_BLANKS = re.compile(r"\s+")
_PARAMETERS = re.compile(r"(?<=\{)[A-Z]+\((?=\$)|,[^{}]*\)|(?<=\w)\([^{}()$]*\)|\)(?=\})")
_ADDRESS = re.compile(r"(?:https?|ftp)://[^\s<>\"'“”‘’]+")


def find(text: str, syntax: Syntax, *, spaces: bool = True) -> Found:
    """The placeholders of a text. ``spaces`` is for those who know that a space after % is a flag there."""
    found: list[Placeholder] = []
    escapes: list[Placeholder] = []
    stray: list[int] = []
    printf = syntax.printf
    if printf not in ("", "guess") and "%" in text:
        parsed, stray = directives(text, printf, spaces=spaces)
        parsed, more_stray = _without_prose(text, parsed, "printf" in syntax.declared)
        stray += more_stray
        for each in parsed:
            found_in = found if each.key else escapes
            found_in.append(_directive(text, each))
    strict = syntax.declared
    if "brace" in strict:
        own, more, lost = fields(text, syntax.braces)
        found += own
        escapes += more
        stray += lost
    if "qt" in strict:
        found += [
            Placeholder(*m.span(), m.group(), "qt", m.group().lstrip("%L").lstrip("0") or "0")
            for m in re.finditer(r"%L?(?:\d\d?|n)", text, re.ASCII)
        ]
    taken = {at for each in (*found, *escapes) for at in range(each.start, each.end)}
    addresses = [m.span() for m in _ADDRESS.finditer(text)] if "%" in text and "://" in text else []
    for match in _MASTER.finditer(text):
        family = match.lastgroup or ""
        if match["brace"] is not None:
            family = "brace"
        start, end = match.span()
        if start in taken or (family in strict and family != "variable"):
            continue
        if family in ("printf", "named", "percent", "symfony") and (
            printf != "guess" or _escaped(addresses, match)
        ):
            continue
        if family == "percent":
            escapes.append(Placeholder(start, end, "%%", "percent", "%%"))
        elif (made := _made(match, family, syntax)) is not None:
            found.append(made)
    if printf == "guess" and "%" in text:
        stray += [m.start() for m in re.finditer("%", text)]
        found = _counted(found)
    covered = {at for each in (*found, *escapes) for at in range(each.start, each.end)}
    return Found(tuple(sorted(found)), tuple(sorted(escapes)), tuple(sorted(set(stray) - covered)))


def _without_prose(text: str, parsed: list[Directive], declared: bool) -> tuple[list[Directive], list[int]]:
    """The directives that are no prose, counted anew, and the signs of the others."""
    kept = [each for each in parsed if not prosaic(text, each.start, each.end)]
    if not declared:
        kept = [d for d in kept if d.named or d.numbered or not (counted(text, d.start) and _glued(text, d))]
        if all(text.startswith("% ", each.start) or not each.key for each in kept):
            kept = [each for each in kept if not each.key]  # without any other directive this is no format string
    if len(kept) == len(parsed):
        return parsed, []
    count, again = 0, []
    for each in kept:
        if each.key and not each.numbered and not each.named:
            count += 1
            each = each._replace(key=str(count))
        again.append(each)
    return again, sorted({each.start for each in parsed} - {each.start for each in kept})


def _glued(text: str, each: Directive) -> bool:
    """Whether a word goes on after a directive: "50%discount"."""
    return each.key != "" and LONGER.match(text, each.end) is not None


def _directive(text: str, each: Directive) -> Placeholder:
    written = text[each.start : each.end]
    family = "named" if each.named else "printf" if each.key else "percent"
    return Placeholder(
        each.start, each.end, written, family, each.key or written, each.type, True, each.numbered or each.named
    )


def _counted(found: list[Placeholder]) -> list[Placeholder]:
    """The same, those of printf that only look like such numbered as printf counts them."""
    count, counted = 0, []
    for each in found:
        if each.family == "printf" and not each.numbered and not each.key:
            count += 1 + each.text.count("*")
            each = each._replace(key=str(count))
        counted.append(each)
    return counted


def _escaped(addresses: list[tuple[int, int]], match: re.Match[str]) -> bool:
    """Whether a percent sign writes a byte of an address."""
    if not any(start <= match.start() < end for start, end in addresses):
        return False
    return re.match(r"%[0-9A-Fa-f]{2}", match.string[match.start() : match.start() + 3]) is not None


def _made(match: re.Match[str], family: str, syntax: Syntax) -> Placeholder | None:
    """The placeholder of a match; None where it is prose, or something that is no placeholder."""
    if reader := _READERS.get(family):
        return reader(match, syntax)
    return _plain(match, family)


def _plain(match: re.Match[str], family: str, key: str = "", type: str = "", sure: bool = True) -> Placeholder:
    return Placeholder(*match.span(), match.group(), family, key or match.group(), type, sure)


def _brace(match: re.Match[str], syntax: Syntax) -> Placeholder | None:
    key, type = match["field"], match["style"].strip()
    start = match.start()
    command = _COMMAND.search(match.string, max(start - 40, 0), start)
    if not syntax.braces or command or match.string[start - 1 : start] == "{" or (type and not key):
        return None
    return Placeholder(*match.span(), match.group(), "brace", key, type)


def _printf(match: re.Match[str], syntax: Syntax) -> Placeholder | None:
    written, text = match.group(), match.string
    parsed, _ = directives(written, "guess")
    if not parsed:
        return None
    last = parsed[-1]
    after = _WORD.match(text, match.end())
    number, glued = counted(text, match.start()), after.group() if after else ""
    # "50%discount", "100 %export", "%50si" and "%E4" are prose before they are a directive; "%dth" is none.
    if glued and (number or glued[0].isdigit() or (_WIDE.match(written) and glued[0].isalpha())):
        return None
    key = last.key if last.numbered else ""
    return Placeholder(*match.span(), written, "printf", key, last.type, not number, last.numbered)


def _named(match: re.Match[str], syntax: Syntax) -> Placeholder | None:
    written = match.group()
    parsed, _ = directives(written, "ruby" if written[1] == "<" else "python")
    return _plain(match, "named", parsed[0].key, parsed[0].type) if parsed else None


def _template(match: re.Match[str], syntax: Syntax) -> Placeholder | None:
    key = _BLANKS.sub(" ", match.group())
    key = re.sub(r"^(\{%[-+]?|<%[=-]?|\{\#) ?", r"\1", key)
    return _plain(match, "template", re.sub(r" ?([-+]?%\}|%>|\#\})$", r"\1", key))


def _mustache(match: re.Match[str], syntax: Syntax) -> Placeholder | None:
    written = match.group()
    inner = written.strip("{} -~\t")
    block = inner[:1] in "#/^&>!"
    key = _BLANKS.sub(" " if block else "", written)
    # {{a wiki template}} is one too, but nothing that must be the same in a translation.
    sure = block or not _BLANKS.search(inner) or re.search(r"[|=.(\"']", inner) is not None
    return _plain(match, "mustache", key, "", sure)


def _fluent(match: re.Match[str], syntax: Syntax) -> Placeholder | None:
    # The parameters of a term (its case) and the options of a function are the language's.
    return _plain(match, "fluent", _PARAMETERS.sub("", _BLANKS.sub("", match.group())))


def _shell(match: re.Match[str], syntax: Syntax) -> Placeholder | None:
    return _plain(match, "shell", "", "", match.group()[0] != "@")


def _symfony(match: re.Match[str], syntax: Syntax) -> Placeholder | None:
    key, before = match.group().strip("%"), match.string[match.start() - 1 : match.start()]
    return None if before.isdigit() or before == "%" else _plain(match, "symfony", key)


def _entity(match: re.Match[str], syntax: Syntax) -> Placeholder | None:
    # What stands for a character may be written in other ways.
    return None if match.group()[1:] in html5 else _plain(match, "entity")


def _qt(match: re.Match[str], syntax: Syntax) -> Placeholder | None:
    return _plain(match, "qt", match.group().lstrip("%L"), "", False)


def _variable(match: re.Match[str], syntax: Syntax) -> Placeholder | None:
    if _MONEY.match(match.group()) and not syntax.shell:
        return None
    return _plain(match, "variable", "", "", syntax.shell)


def _ats(match: re.Match[str], syntax: Syntax) -> Placeholder | None:
    written = match.group()
    return _plain(match, "ats", "", "", written.startswith("@@") or written.isupper() or "_" in written)


def _colon(match: re.Match[str], syntax: Syntax) -> Placeholder | None:
    # "Model :X1" is prose, and so are emoticons in running text.
    return None if syntax.prose or match.group()[1].isupper() else _plain(match, "colon", "", "", False)


def _hashes(match: re.Match[str], syntax: Syntax) -> Placeholder | None:
    # In running text #Topic# is a tag of a network, and #Product1# a placeholder.
    sure = not syntax.prose or re.search(r"\d|_", match.group()) is not None
    return _plain(match, "hashes", "", "", sure)


_READERS: dict[str, Callable[[re.Match[str], Syntax], Placeholder | None]] = {
    "brace": _brace, "printf": _printf, "named": _named, "template": _template, "mustache": _mustache,
    "fluent": _fluent, "shell": _shell, "symfony": _symfony, "entity": _entity, "qt": _qt, "variable": _variable,
    "ats": _ats, "colon": _colon, "hashes": _hashes,
}  # fmt: skip
