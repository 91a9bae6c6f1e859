"""What a glossary file says: terms, rules, lists, and the examples that prove them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

# How sure an entry's correction is. "source" is safe where the source text holds the term, else review.
SAFETIES = ("safe", "source", "review", "hint")
SEVERITIES = ("error", "warning", "info")
# Of entries also "safety": a warning where the correction is safe, else for information.
TERM_SEVERITIES = (*SEVERITIES, "safety")
# Where a gate looks for its words, and how messages say it.
SCOPES = {
    "sentence": "in the sentence",
    "paragraph": "in the paragraph",
    "context": "nearby",
    "source": "in the source",
    "before": "before it",
    "after": "after it",
}
# What a term names; "person" also lets the name rule compare romanisations.
TYPES = ("term", "phrase", "person", "place", "organisation")
ARTICLES = ("keep", "the", "none")

Gate = Mapping[str, tuple[str, ...]]  # scope -> words, of which one is enough
_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Example(NamedTuple):
    """``bad`` becomes ``good``, or ``keep`` stays as it is; with ``source`` the pair is known.

    ``good`` may be empty where the entry only reports. ``pair`` names the languages ("en-de", or "de" alone) of
    an example of a rule that serves several, ``term`` is the entry that an example of a rule about terms needs;
    ``format`` is that of an example that is a whole file with its source in it.
    """

    bad: str = ""
    good: str = ""
    keep: str = ""
    source: str = ""
    pair: str = ""
    format: str = ""
    line: int = 0
    term: Entry | None = None


class Wrong(NamedTuple):
    """A known mistranslation. ``to`` replaces it by something else than the accepted term."""

    text: str
    to: str = ""
    safety: str = ""
    needs_source: bool | None = None


class Entry(NamedTuple):
    """One term: what it is called, what it is called in the source, and what it gets called by mistake."""

    term: str
    file: str = ""  # "zh-en/politics": the pack that holds it
    line: int = 0
    also: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    wrong: tuple[Wrong, ...] = ()
    when: Gate = _NOTHING
    unless: Gate = _NOTHING
    safety: str = "review"
    severity: str = "warning"
    type: str = "term"
    article: str = "keep"
    plural: str = ""
    inflect: bool = True
    needs_source: bool = False
    do_not_translate: bool = False  # its own source form, to be found as it is
    missing: str = ""  # how to report a translation without any accepted form: a safety, or "" for never
    calques: bool = True
    readings: tuple[str, ...] = ()
    note: str = ""
    cite: str = ""
    learned: Mapping[str, str] = (
        _NOTHING  # evidence of an entry that `mtfix learn` wrote (see terminology/learning)
    )
    examples: tuple[Example, ...] = ()

    @property
    def name(self) -> str:
        """How reports, suppressions and decisions name the entry."""
        return f"{self.file}: {self.term}"

    @property
    def accepted(self) -> tuple[str, ...]:
        return (self.term, *self.also)

    def is_hidden(self, wrong: Wrong) -> bool:
        """Whether a wrong form is looked for only beside the source."""
        return self.needs_source if wrong.needs_source is None else wrong.needs_source

    def safety_of(self, wrong: Wrong) -> str:
        return wrong.safety or self.safety

    def correction(self, wrong: Wrong) -> str:
        """What replaces a wrong form."""
        return wrong.to or self.term


def see(cite: str) -> str:
    """What a finding says of where its fact was looked up; "" where nothing was ("usage")."""
    return f"see {cite}" if cite not in ("", "usage") else ""


class RuleSpec(NamedTuple):
    """One rule as data: its kind names the code (``mtfix/rules/kinds/KIND.py``), ``options`` go to that code.

    ``message`` is what a finding says; ``about`` (what the rule finds), ``why`` (what harm the error does),
    ``silent`` (where it says nothing, though one might think so) and ``varies`` (which findings are safer or less
    safe than ``safety``, and what decides) make its page, `mtfix rules RULE`. ``formerly`` are ids that earlier
    releases had for what it finds, or that its declaration had. What is a matter of style has ``default`` "off": it is
    reported only where it is selected by its name (`--select style`).
    """

    rule: str
    kind: str
    message: str
    about: str = ""
    why: str = ""
    silent: str = ""
    varies: str = ""
    formerly: tuple[str, ...] = ()
    file: str = ""
    line: int = 0
    severity: str = "warning"
    safety: str = "review"
    default: str = "on"
    when: Gate = _NOTHING
    unless: Gate = _NOTHING
    options: Mapping[str, Any] = _NOTHING
    note: str = ""
    cite: str = ""
    examples: tuple[Example, ...] = ()

    @property
    def name(self) -> str:
        return f"{self.file}: {self.rule}"


class Rejected(NamedTuple):
    """What `mtfix learn` proposed and somebody refused for good: it does not propose it again."""

    term: str
    wrong: tuple[str, ...]


class Glossary(NamedTuple):
    """One file. ``pair`` is ("zh", "en"), or ("", "en") for what needs no source language."""

    name: str
    path: str
    pair: tuple[str, str]
    about: str = ""
    entries: tuple[Entry, ...] = ()
    rules: tuple[RuleSpec, ...] = ()
    lists: Mapping[str, tuple[str, ...]] = _NOTHING
    rejected: tuple[Rejected, ...] = ()

    @property
    def items(self) -> tuple[Entry | RuleSpec, ...]:
        """Entries and rules, as they are numbered in the compiled index."""
        return (*self.entries, *self.rules)
