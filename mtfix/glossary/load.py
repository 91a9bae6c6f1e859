"""Reading glossary files: YAML in which every value is text, with errors that show the line.

Scalars are never guessed at (``no`` stays "no", ``12:30`` stays "12:30"); a key that is not known, a key
given twice, a wrong type and a missing value are errors that name the file, the line and what would be right.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

from mtfix.core.errors import MtfixError, hint
from mtfix.glossary.schema import (
    ARTICLES,
    SAFETIES,
    SCOPES,
    SEVERITIES,
    TERM_SEVERITIES,
    TYPES,
    Entry,
    Example,
    Gate,
    Glossary,
    Rejected,
    RuleSpec,
    Wrong,
)

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_FILE_KEYS = ("about", "pair", "defaults", "templates", "lists", "terms", "rules", "rejected")
_TERM_KEYS = (
    "term", "also", "source", "wrong", "when", "unless", "safety", "severity", "type", "article", "plural",
    "inflect", "needs_source", "do_not_translate", "missing", "calques", "readings", "note", "cite", "learned", "examples",
)  # fmt: skip
_RULE_KEYS = (
    "rule", "kind", "message", "about", "why", "silent", "varies", "formerly", "severity", "safety", "default", "when",
    "unless", "note", "cite", "examples",
)  # fmt: skip
_DEFAULT_KEYS = tuple(
    k for k in _TERM_KEYS if k not in ("term", "also", "source", "wrong", "learned", "examples", "plural")
)
_WRONG_KEYS = ("text", "to", "safety", "needs_source")
_EXAMPLE_KEYS = ("bad", "good", "keep", "source", "pair", "term", "format")
_AROUND = ("sentence", "paragraph", "context")
_FORMER_SCOPES = {"document": "context"}  # what earlier releases called a scope


def load(
    text: str, *, path: str = "", name: str = "", pair: tuple[str, str] = ("", "en"), fill: bool = True
) -> Glossary:
    """Read one glossary. ``pair`` holds for a file that does not name its own. Unless ``fill``, entries do not get the
    examples that templates make, which only tests of a glossary need.

    Raises MtfixError with path, line and excerpt for anything that is not as the format says.
    """
    return _Reader(text, path, fill=fill).glossary(name or path.rpartition("/")[2].partition(".")[0], pair)


class _Reader:
    def __init__(self, text: str, path: str, *, fill: bool) -> None:
        self.path = path
        self.fill = fill
        self.lines = text.split("\n")
        self.lists: dict[str, tuple[str, ...]] = {}
        try:
            self.root = yaml.compose(text, Loader=_Loader)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark
            raise self.error(f"not valid YAML: {error.problem}", (mark.line if mark else 0) + 1) from None
        except (yaml.YAMLError, RecursionError) as error:
            raise self.error(f"not valid YAML: {error}", 1) from None

    def error(self, message: str, line: int) -> MtfixError:
        excerpt = self.lines[line - 1].strip() if 0 < line <= len(self.lines) else ""
        return MtfixError(message, path=self.path, line=line, excerpt=excerpt[:200])

    # YAML nodes to plain values

    def line(self, node: yaml.Node) -> int:
        return int(node.start_mark.line) + 1

    def mapping(self, node: yaml.Node, allowed: tuple[str, ...] | None, what: str) -> dict[str, yaml.Node]:
        if not isinstance(node, yaml.MappingNode):
            raise self.error(f"{what} must be a mapping (key: value)", self.line(node))
        found: dict[str, yaml.Node] = {}
        for key, value in node.value:
            word = self.text(key, "a key")
            if allowed is not None and word not in allowed:
                raise self.error(f"unknown key {word!r} in {what}{hint(word, allowed)}", self.line(key))
            if word in found:
                raise self.error(f"{word!r} is given twice in {what}", self.line(key))
            found[word] = value
        return found

    def items(self, node: yaml.Node, what: str) -> Iterator[yaml.Node]:
        if not isinstance(node, yaml.SequenceNode):
            raise self.error(f"{what} must be a list", self.line(node))
        yield from node.value

    def text(self, node: yaml.Node, what: str) -> str:
        if not isinstance(node, yaml.ScalarNode):
            raise self.error(f"{what} must be text", self.line(node))
        value = str(node.value).strip()
        if not value:
            raise self.error(f"{what} is empty", self.line(node))
        return value

    def texts(self, node: yaml.Node, what: str) -> tuple[str, ...]:
        """A list of texts, one text, or ``@name`` for a list of the file."""
        nodes = [node] if isinstance(node, yaml.ScalarNode) else list(self.items(node, what))
        found: list[str] = []
        for item in nodes:
            value = self.text(item, what)
            if _is_list(value):
                if value[1:] not in self.lists:
                    raise self.error(f"no list named {value[1:]!r} in this file", self.line(item))
                found.extend(self.lists[value[1:]])
            else:
                found.append(value)
        return tuple(found)

    def one_of(self, node: yaml.Node, allowed: tuple[str, ...], what: str) -> str:
        value = self.text(node, what)
        if value not in allowed:
            raise self.error(f"{what} must be one of {', '.join(allowed)}, not {value!r}", self.line(node))
        return value

    def flag(self, node: yaml.Node, what: str) -> bool:
        return self.one_of(node, ("yes", "no"), what) == "yes"

    def value(self, node: yaml.Node, what: str) -> Any:
        """An option of a rule kind: text, a list, or a mapping of these; its kind checks the rest."""
        if isinstance(node, yaml.ScalarNode):
            # Spaces count: a replacement may end in one, or be nothing at all.
            text = str(node.value)
            return list(self.texts(node, what)) if _is_list(text) else text
        if isinstance(node, yaml.SequenceNode):
            found: list[Any] = []
            for item in node.value:
                one = self.value(item, what)
                if isinstance(one, list) and isinstance(item, yaml.ScalarNode):
                    found.extend(one)
                else:
                    found.append(one)
            return found
        return {key: self.value(child, f"{what}.{key}") for key, child in self.mapping(node, None, what).items()}

    # What a file holds

    def glossary(self, name: str, pair: tuple[str, str]) -> Glossary:
        if self.root is None:
            raise self.error("the file is empty; a glossary has 'terms:' or 'rules:'", 1)
        top = self.mapping(self.root, _FILE_KEYS, "a glossary file")
        if "pair" in top:
            pair = self.pair(top["pair"])
        if "lists" in top:
            for key, node in self.mapping(top["lists"], None, "lists").items():
                self.lists[key] = self.texts(node, f"list {key}")
        defaults = self.fields(top["defaults"], _DEFAULT_KEYS, "defaults") if "defaults" in top else {}
        templates = self.examples(top["templates"]) if "templates" in top else ()
        if not self.fill:
            templates = ()
        entries = [
            self.entry(node, name, defaults, templates) for node in self.items(top["terms"], "terms")
        ] if "terms" in top else []  # fmt: skip
        rules = [self.rule(node, name) for node in self.items(top["rules"], "rules")] if "rules" in top else []
        return Glossary(
            name=name,
            path=self.path,
            pair=pair,
            about=self.text(top["about"], "about") if "about" in top else "",
            entries=tuple(entries),
            rules=tuple(rules),
            lists=self.lists,
            rejected=tuple(map(self.rejected, self.items(top["rejected"], "rejected")))
            if "rejected" in top
            else (),
        )

    def rejected(self, node: yaml.Node) -> Rejected:
        found = self.mapping(node, ("term", "wrong"), "a rejected proposal")
        for key in ("term", "wrong"):
            if key not in found:
                raise self.error(f"a rejected proposal lacks {key!r}", self.line(node))
        return Rejected(self.text(found["term"], "term"), self.texts(found["wrong"], "wrong"))

    def pair(self, node: yaml.Node) -> tuple[str, str]:
        source, _, target = self.text(node, "pair").rpartition("-")
        if not target.isalpha():
            raise self.error("pair must be like zh-en, or en for rules without a source", self.line(node))
        return source, target

    def fields(self, node: yaml.Node, allowed: tuple[str, ...], what: str) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in self.mapping(node, allowed, what).items():
            if key in ("also", "source", "readings"):
                found[key] = self.texts(value, key)
            elif key == "wrong":
                found[key] = self.wrongs(value)
            elif key in ("when", "unless"):
                found[key] = self.gate(value, key)
            elif key == "examples":
                found[key] = self.examples(value)
            elif key in ("inflect", "needs_source", "do_not_translate", "calques"):
                found[key] = self.flag(value, key)
            elif key == "safety":
                found[key] = self.one_of(value, SAFETIES, key)
            elif key == "learned":
                facts = self.mapping(value, None, key)
                found[key] = {name: self.text(fact, name) for name, fact in facts.items()}
            elif key == "missing":
                found[key] = self.one_of(value, ("no", "review", "hint"), key).replace("no", "")
            elif key == "severity":
                found[key] = self.one_of(value, TERM_SEVERITIES, key)
            elif key == "type":
                found[key] = self.one_of(value, TYPES, key)
            elif key == "article":
                found[key] = self.one_of(value, ARTICLES, key)
            else:
                found[key] = self.text(value, key)
        return found

    def entry(self, node: yaml.Node, file: str, defaults: dict[str, Any], templates: tuple[Example, ...]) -> Entry:
        own = self.fields(node, _TERM_KEYS, "a term")
        if "term" not in own:
            raise self.error("a term needs 'term:', the accepted translation", self.line(node))
        entry = Entry(**{**defaults, **own, "file": file, "line": self.line(node)})
        if entry.do_not_translate:
            entry = _kept(entry, missing="missing" in own)
        if not entry.wrong and not entry.source:
            raise self.error(f"{entry.term!r} needs 'wrong:' or 'source:', else it can never fire", entry.line)
        if not templates:
            return entry
        # A template serves the entries that have no example of its sort.
        sorts = {bool(example.keep) for example in entry.examples}
        shared = tuple(e for t in templates if bool(t.keep) not in sorts and (e := _fill(t, entry)) is not None)
        return entry._replace(examples=(*entry.examples, *shared))

    def wrongs(self, node: yaml.Node) -> tuple[Wrong, ...]:
        nodes = [node] if isinstance(node, yaml.ScalarNode) else list(self.items(node, "wrong"))
        found = []
        for item in nodes:
            if isinstance(item, yaml.ScalarNode):
                found.append(Wrong(self.text(item, "wrong")))
                continue
            one = self.mapping(item, _WRONG_KEYS, "a wrong form")
            if "text" not in one:
                raise self.error("a wrong form needs 'text:'", self.line(item))
            same: dict[str, Any] = {
                "to": self.text(one["to"], "to") if "to" in one else "",
                "safety": self.one_of(one["safety"], SAFETIES, "safety") if "safety" in one else "",
                "needs_source": self.flag(one["needs_source"], "needs_source") if "needs_source" in one else None,
            }
            found.extend(Wrong(text, **same) for text in self.texts(one["text"], "text"))
        return tuple(found)

    def gate(self, node: yaml.Node, what: str) -> Gate:
        given = self.mapping(node, (*SCOPES, *_FORMER_SCOPES), what)
        return {_FORMER_SCOPES.get(key, key): self.texts(value, key) for key, value in given.items()}

    def examples(self, node: yaml.Node) -> tuple[Example, ...]:
        found = []
        for item in self.items(node, "examples"):
            one = self.mapping(item, _EXAMPLE_KEYS, "an example")
            term = self.entry(one.pop("term"), "example", {}, ()) if "term" in one else None
            given: dict[str, Any] = {key: str(getattr(value, "value", "")) for key, value in one.items()}
            if ("keep" in given) == ("bad" in given):
                raise self.error("an example has either 'bad:' and 'good:', or 'keep:'", self.line(item))
            found.append(Example(**given, line=self.line(item), term=term))
        return tuple(found)

    def rule(self, node: yaml.Node, file: str) -> RuleSpec:
        top = self.mapping(node, None, "a rule")
        for key in ("rule", "kind", "message"):
            if key not in top:
                raise self.error(f"a rule needs {key!r}", self.line(node))
        common = {key: top[key] for key in _RULE_KEYS if key in top}
        given: dict[str, Any] = {}
        for key, value in common.items():
            if key in ("when", "unless"):
                given[key] = self.gate(value, key)
            elif key == "examples":
                given[key] = self.examples(value)
            elif key == "formerly":
                given[key] = self.texts(value, key)
            elif key == "safety":
                given[key] = self.one_of(value, SAFETIES, key)
            elif key == "severity":
                given[key] = self.one_of(value, SEVERITIES, key)
            elif key == "formerly":
                given[key] = self.texts(value, key)
            elif key == "default":
                given[key] = self.one_of(value, ("on", "off"), key)
            else:
                given[key] = self.text(value, key)
        options = {key: self.value(value, key) for key, value in top.items() if key not in _RULE_KEYS}
        return RuleSpec(**given, options=options, file=file, line=self.line(node))


def _is_list(value: str) -> bool:
    """Whether a text refers to a list of the file: ``@name``."""
    return value.startswith("@") and value[1:].replace("_", "").replace("-", "").isalnum()


def _kept(entry: Entry, *, missing: bool) -> Entry:
    """A name that is not translated, with what that means: it is its own source form, it is missed where it is not there,
    and capitals inside it are part of it ("github" for GitHub). ``missing`` says that the entry itself says the second."""
    sloppy = [
        Wrong(form, to=right)
        for right in entry.accepted
        if right[1:] != right[1:].lower() and right != right.upper() and right.isalnum()
        for form in dict.fromkeys((right.lower(), right.capitalize()))
        if form not in entry.accepted and form not in [wrong.text for wrong in entry.wrong]
    ]
    return entry._replace(
        source=entry.source or entry.accepted,
        missing=entry.missing if missing else entry.missing or "review",
        wrong=(*entry.wrong, *sloppy),
    )


def _fill(template: Example, entry: Entry) -> Example | None:
    """A template's example for one entry; None where the entry has no such part.

    ``{context}`` is what lets the entry speak, if anything need to: a word of its gate on the source, or on the
    text around. ``{unless}`` is what keeps it from speaking.
    """
    wrong = entry.wrong[0] if entry.wrong else None
    words = {
        "{term}": (wrong.to if wrong and wrong.to and template.bad else "") or entry.term,
        "{wrong}": wrong.text if wrong else "",
        "{source}": entry.source[0].replace("*", "") if entry.source else "",
    }

    def put(text: str, *scopes: str) -> str | None:
        context = [entry.when[scope][0] for scope in scopes if scope in entry.when]
        text = text.replace("{context}", "".join(f"{word}: " for word in context))
        unless = next((entry.unless[scope][0] for scope in scopes if scope in entry.unless), "")
        for mark, word in {**words, "{unless}": unless}.items():
            if mark in text:
                if not word:
                    return None
                text = text.replace(mark, word)
        return text

    parts = [put(text, *_AROUND) for text in (template.bad, template.good, template.keep)]
    parts.append(put(template.source, "source"))
    if None in parts:
        return None
    bad, good, keep, source = (part or "" for part in parts)
    return Example(bad, good, keep, source, line=entry.line)
