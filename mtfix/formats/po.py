"""Gettext PO: each ``msgstr`` beside its ``msgid``.

What the programs that load the file do not use is no segment: the header, obsolete entries, fuzzy ones
(their ``msgstr`` belongs to an older ``msgid``) and untranslated ones; nor is the message that translators fill in
with their own names. Grammar and escapes: GNU gettext
manual, "The Format of PO Files", and ``po-lex.c``.
"""

from __future__ import annotations

import re

from mtfix.core.document import Plural, Segment
from mtfix.core.text import Span
from mtfix.formats.support.base import Extracted, Options
from mtfix.formats.support.pieces import Builder, escape_with, malformed
from mtfix.syntax.plural_expression import few

DESCRIPTION = "Gettext message catalogues"
SUFFIXES = (".po", ".pot")
PROTECTS = "header, comments, msgid, flags, wrapping, escapes; fuzzy, obsolete and untranslated entries"

_LINE = re.compile(r"[^\n]*\n?")
_KEYWORD = re.compile(r"(msgctxt|msgid_plural|msgid|msgstr)[ \t]*(?:\[[ \t]*(\d{1,3})[ \t]*\])?[ \t]*(?=\"|$)")
_DOMAIN = re.compile(r'domain[ \t]+"')
_STRING = re.compile(r'[ \t]*"((?:[^"\\\n]|\\.)*+)"')
_ESCAPE = re.compile(r"\\(?:([abfnrtv\\\"'?])|([0-7]{1,3})|x([0-9A-Fa-f]{1,2}))?")
_NAMED = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_FIELD = re.compile(r"^([\w-]+):[ \t]*(.*?)[ \t]*$", re.MULTILINE)
_CHARSET = re.compile(
    rb'^[ \t]*(?:msgstr[ \t]+)?"Content-Type:[^"\n]*?charset=([^\s"\\;]+)', re.IGNORECASE | re.MULTILINE
)
_SNIFF = re.compile(r'^msgid[ \t]+"(?:[^"\\\n]|\\.)*+"[ \t]*\r?\n(?:"[^\n]*\n)*+msgstr[ \t]+"', re.MULTILINE)

# What is filled in with names and addresses: GTK, ``AboutDialog:translator-credits``, and KDE, ``KAboutData::setTranslator``.
_CREDITS = frozenset(
    {
        "translator-credits",
        "translator_credits",
        "Your names",
        "Your emails",
        "NAME OF TRANSLATORS",
        "EMAIL OF TRANSLATORS",
    }
)

_NO_STRING = "expected a string in quotes"

_escape = escape_with(
    {"\\": "\\\\", '"': '\\"'} | {char: f"\\{name}" for name, char in _NAMED.items()} | {"\0": "\\000"}
)


def sniff(text: str) -> bool:
    """Whether an entry is near the beginning."""
    return _SNIFF.search(text, 0, 20_000) is not None


def declared(raw: bytes) -> str:
    """The encoding that the header names; a template says only CHARSET."""
    match = _CHARSET.search(raw, 0, 10_000)
    name = match.group(1).decode("ascii", "replace") if match else ""
    return "" if name == "CHARSET" else name


def extract(text: str, options: Options) -> Extracted:
    """The translated entries. Keys are ``msgctxt|msgid``, with ``[n]`` for a plural form.

    Raises MtfixError where the file breaks the grammar.
    """
    reader = _Reader(text, options.path)
    reader.read()
    return Extracted(reader.segments, reader.languages)


class _Entry:
    """What has been read of one entry: its strings by keyword, those of ``msgstr`` with their places."""

    def __init__(self, flags: frozenset[str], start: int) -> None:
        self.flags = flags
        self.start = start
        self.strings: dict[str, Builder] = {}
        self.forms: dict[int, Builder] = {}  # msgstr by plural form, -1 where there is only one
        self.extents: dict[int, Span] = {}  # from the first quote of a form to its last


class _Reader:
    def __init__(self, text: str, path: str) -> None:
        self.text = text
        self.path = path
        self.segments: list[Segment] = []
        self.languages = ("", "")
        self._entry: _Entry | None = None
        self._into: Builder | None = None
        self._form: int | None = None  # which msgstr that is, None for another string
        self._open = -1  # where a keyword stands whose string has not come yet
        self._flags: frozenset[str] = frozenset()
        self._few: list[tuple[int, ...]] = []  # of each plural form its numbers, where they are one or two

    def read(self) -> None:
        text, at = self.text, 0
        while at < len(text):
            match = _LINE.match(text, at)
            assert match
            end = match.end()
            self._take(at, at + len(match.group().rstrip("\r\n")))
            at = end
        if self._open >= 0:
            raise self._error(self._open, _NO_STRING)
        self._close()

    def _take(self, at: int, end: int) -> None:
        text = self.text
        while at < end and text[at] in " \t":
            at += 1
        if at == end:
            return
        if self._open >= 0 and text[at] != '"':
            raise self._error(self._open, _NO_STRING)
        if text[at] == "#":
            if self._entry is not None and self._entry.forms:
                self._close()
            if text.startswith(("#,", "#="), at):
                self._flags |= {flag.strip() for flag in text[at + 2 : end].split(",")}
            elif text.startswith("#~", at):
                self._close()
                self._flags = frozenset()
            return
        if text[at] == '"':
            if self._into is None:
                raise self._error(at, "a string without msgid or msgstr before it")
            self._strings(at, end)
            return
        match = _KEYWORD.match(text, at, end)
        if match:
            self._keyword(at, match)
            self._open = at
            self._strings(match.end(), end)
        elif _DOMAIN.match(text, at, end):
            self._close()
        else:
            raise self._error(at, "expected msgid, msgstr, a string in quotes or a comment")

    def _keyword(self, at: int, match: re.Match[str]) -> None:
        word, form = match.group(1), match.group(2)
        entry = self._entry
        if entry is None or (entry.forms and word != "msgstr") or (word == "msgctxt" and entry.strings):
            self._close()
            entry = self._entry = _Entry(self._flags, at)
            self._flags = frozenset()
        self._into = Builder()
        self._form = None
        if word != "msgstr":
            if form is not None or word in entry.strings:
                raise self._error(at, f"{word} has no forms" if form else f"{word} stands twice in one entry")
            entry.strings[word] = self._into
            return
        number = -1 if form is None else int(form)
        if "msgid" not in entry.strings:
            raise self._error(at, "msgstr without msgid")
        if number in entry.forms:
            raise self._error(at, "the entry has this msgstr twice")
        if (number >= 0) != ("msgid_plural" in entry.strings):
            raise self._error(at, "msgstr[n] goes with msgid_plural, and plain msgstr with msgid alone")
        entry.forms[number] = self._into
        self._form = number

    def _strings(self, at: int, end: int) -> None:
        text, into = self.text, self._into
        assert into is not None
        while match := _STRING.match(text, at, end):
            self._unescape(match.start(1), match.end(1), into)
            if self._entry is not None and self._form is not None:
                known = self._entry.extents.get(self._form)
                self._entry.extents[self._form] = Span(known.start if known else match.start(1), match.end(1))
            at, self._open = match.end(), -1
        rest = text[at:end].strip()
        if rest:
            raise self._error(at, "a string is not closed" if rest.startswith('"') else _NO_STRING)

    def _unescape(self, at: int, end: int, into: Builder) -> None:
        text = self.text
        while (slash := text.find("\\", at, end)) >= 0:
            into.verbatim(text[at:slash], at)
            match = _ESCAPE.match(text, slash, end)
            assert match
            at = match.end()
            name, octal, digits = match.groups()
            if name:
                into.written(_NAMED.get(name, name), slash, at)
            elif octal or digits:
                code = int(octal, 8) if octal else int(digits, 16)
                # Above ASCII it is a byte of some encoding, perhaps half a character: to be kept, not read.
                if code < 0x80:
                    into.written(chr(code), slash, at)
                else:
                    into.fixed("\ufffd", slash, at)
            else:
                raise self._error(slash, f"unknown escape {text[slash : slash + 2]}; a backslash is written \\\\")
        into.verbatim(text[at:end], at)

    def _close(self) -> None:
        entry, self._entry, self._into = self._entry, None, None
        if entry is None:
            return
        if "msgid" not in entry.strings:
            raise self._error(entry.start, "an entry without msgid")
        if not entry.forms:
            raise self._error(entry.start, "an entry without msgstr")
        msgid = entry.strings["msgid"].text
        if not msgid and "msgctxt" not in entry.strings:
            self._header("".join(form.text for form in entry.forms.values()))
            return
        if "fuzzy" in entry.flags or msgid in _CREDITS:
            return
        key = f"{entry.strings['msgctxt'].text}|{msgid}" if "msgctxt" in entry.strings else msgid
        plural = entry.strings.get("msgid_plural")
        if not any(len(form) for form in entry.forms.values()):
            return
        for number, form in entry.forms.items():
            # A language with a single form says the plural; else form 0 is the one for one.
            several = plural is not None and (number > 0 or len(entry.forms) == 1)
            source = plural.text if plural is not None and several else msgid
            name = key if number < 0 else f"{key}[{number}]"
            segment = form.segment(entry.extents[number], name, source, _escape)
            if entry.flags:
                segment.flags = entry.flags
            if plural is not None:
                usual = (1,) if number == 0 and len(entry.forms) > 1 else ()
                numbers = self._few[number] if number < len(self._few) else usual
                segment.plural = Plural(key, str(number), numbers)
                segment.plural_source = plural.text
            self.segments.append(segment)

    def _header(self, header: str) -> None:
        self._few = few(header)
        fields = {name.lower(): value for name, value in _FIELD.findall(header)}
        self.languages = (
            fields.get("x-source-language", "").replace("_", "-"),
            fields.get("language", "").replace("_", "-"),
        )

    def _error(self, at: int, message: str) -> Exception:
        return malformed(self.text, at, message, self.path)
