"""Apple string catalogues (``.xcstrings``): JSON with all languages of an app, each text beside its source."""

from __future__ import annotations

from mtfix.core.document import Plural, Segment
from mtfix.core.text import Span
from mtfix.formats import json
from mtfix.formats.json import Value
from mtfix.formats.support.base import Extracted, Options
from mtfix.languages.tags import primary, same

DESCRIPTION = "Apple string catalogues"
SUFFIXES = (".xcstrings",)
PROTECTS = "keys, structure, comments, states, other languages, escapes, placeholders"

_UNIT = ("stringUnit", "value")


def sniff(text: str) -> bool:
    """Whether it is JSON that names its source language first."""
    return text.lstrip()[:1] == "{" and '"sourceLanguage"' in text[:200]


def extract(text: str, options: Options) -> Extracted:
    """The translations into the language of ``options``; where there are none, into any but the source's.

    A key is the catalogue's key, the language and the variation. A translation that is new and only a copy of
    its source is none. Raises MtfixError where the file is not JSON.
    """
    strings = {value.path: value for value in json.values(text, options.path)}

    def read(value: Value) -> str:
        return json.read(text, value, options.path).text

    stated = strings.get(("sourceLanguage",))
    source_language = read(stated) if stated else ""
    units = [v for v in strings.values() if _language(v) and v.path[-2:] == _UNIT]
    wanted = options.languages[1]
    if same(wanted, source_language) or not any(same(wanted, _language(v)) for v in units):
        wanted = ""
    escape = json.escape_like(text)
    segments: list[Segment] = []
    targets: dict[str, None] = {}
    for value in units:
        language = _language(value)
        if language == source_language or (wanted and not same(wanted, language)):
            continue
        key = str(value.path[1])
        head, tail = value.path[:3], value.path[4:]
        original = strings.get((*head, source_language, *tail)) or strings.get((*head, source_language, *_UNIT))
        source = read(original) if original else key
        state = strings.get((*value.path[:-1], "state"))
        builder = json.read(text, value, options.path)
        if builder.text in ("", source) and (state is None or read(state) == "new"):
            continue
        targets[language] = None
        name = "/".join([key, language, *(str(part) for part in tail[:-2] if part != "variations")])
        segment = builder.segment(Span(value.start, value.end), name, source, escape)
        segment.language = primary(language)
        if "plural" in tail:
            at = tail.index("plural")
            segment.plural = Plural("/".join(map(str, (key, language, *tail[:at]))), str(tail[at + 1]))
            other = strings.get((*head, source_language, *tail[: at + 1], "other", *_UNIT))
            segment.plural_source = read(other) if other else source
            if original is None:
                segment.source = segment.plural_source
        segments.append(segment)
    return Extracted(segments, (source_language, next(iter(targets)) if len(targets) == 1 else ""))


def _language(value: Value) -> str:
    path = value.path
    if len(path) > 5 and path[0] == "strings" and path[2] == "localizations":
        return str(path[3])
    return ""
