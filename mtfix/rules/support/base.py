"""What every rule kind is made of.

A kind is a class ``Rule`` in ``mtfix/rules/kinds/KIND.py``. A declaration in a glossary (``kind: KIND``) becomes one
instance of it, and all that it finds is reported under the id of that declaration. A kind names the literals
without which it cannot fire (``triggers``, or ``source_triggers`` for literals of the source); the engine finds the
literals of all rules in one pass and calls ``check`` or ``check_source`` at each hit. Kinds that no literal announces
implement ``check_segment``, ``check_pair`` or ``check_document`` instead.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, ClassVar, NamedTuple
from zlib import crc32

from mtfix.core.document import Document, Segment
from mtfix.core.finding import Finding, Fix, Safety, Severity
from mtfix.core.text import Edit, Span
from mtfix.glossary.index import Hit, Trigger
from mtfix.glossary.schema import Entry, RuleSpec
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

SEVERITY = {"error": Severity.ERROR, "warning": Severity.WARNING, "info": Severity.INFO}
SAFETIES = {"safe": Safety.SAFE, "source": Safety.REVIEW, "review": Safety.REVIEW, "hint": Safety.HINT}


# The parts of a declaration that only people and tests read.
_PROSE = (
    "about", "why", "silent", "varies", "formerly", "default", "note", "cite", "message", "examples", "line",
)  # fmt: skip


def _digest(declaration: Mapping[str, Any]) -> str:
    acting = {key: value for key, value in declaration.items() if key not in _PROSE}
    return f"{crc32(json.dumps(acting, sort_keys=True).encode()):08x}"


__all__ = ["SAFETIES", "SEVERITY", "BaseRule", "Detector", "Hit", "Sight", "Trigger"]


def is_texts(value: object) -> bool:
    """Whether a value is a list of texts."""
    return isinstance(value, list | tuple) and all(isinstance(item, str) for item in value)


class Sight(NamedTuple):
    """A segment in whose source a detector was met, among others that it compares."""

    document: Document
    number: int  # of the segment, from 0

    @property
    def segment(self) -> Segment:
        return self.document.segments[self.number]


class Detector(ABC):
    """What the engine runs: a rule, or an entry of a glossary with the rules about terms."""

    opt_in: bool = False  # reported only where a project selects it by name
    sees_protected: bool = False  # speaks of what other rules must not touch: tags, entities, placeholders
    compares: bool = False  # an entry that compares all segments in whose source it is met, with ``check_across``

    def __init__(self, subject: Entry | RuleSpec) -> None:
        self.subject = subject  # what was declared

    @property
    def name(self) -> str:
        """How reports, decisions and baselines name the declaration: "en/number: number-date"."""
        return self.subject.name

    @cached_property
    def version(self) -> str:
        """Eight hex digits that change when the declaration does; decisions of people hold for one version."""
        return _digest(self.declaration())

    @abstractmethod
    def declaration(self) -> Mapping[str, Any]:
        """All that was declared, as JSON can hold it."""

    # What the engine calls

    def triggers(self) -> Iterable[Trigger]:
        """The literals of the target text that announce it."""
        return ()

    def source_triggers(self) -> Iterable[Trigger]:
        """The literals of the source text that announce it, for glossaries of a pair. Of literals that overlap, the
        longest counts."""
        return ()

    def source_span(self, hit: Hit, folded: str, language: str) -> Span | None:
        """The whole form around a literal of ``source_triggers`` in folded source text; None where it is not one."""
        return hit.span

    def holds(self, other: Detector) -> bool:
        """Whether the source forms of another detector, inside one of its own, still name what that one knows."""
        return False

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        """Findings at one hit of a trigger. Offsets are code points of ``context.text``."""
        return ()

    def check_source(self, context: Context, spans: list[Span]) -> Iterable[Finding]:
        """Findings in the translation of a segment whose source has source forms at ``spans``."""
        return ()

    def check_across(self, sights: Sequence[Sight]) -> Iterable[tuple[Sight, Finding]]:
        """Findings that a comparison of segments gives, of one document or of several: an entry gets those in whose
        source it is met (see ``compares``), a rule all that have a source."""
        return ()

    # For `mtfix explain`

    def explain(self, context: Context) -> Iterable[str]:
        """What it reads in a pair, one line each."""
        return ()

    def explain_source(self, context: Context, spans: list[Span]) -> Iterable[str]:
        """What it makes of its source forms, one line each."""
        return ()

    def refusal(self, context: Context) -> str:
        """Why it is silent at a hit whose gates are open; "" where that is not known."""
        return ""


class BaseRule(Detector):
    """The frame of a kind. Subclasses are named ``Rule`` and override what they need."""

    # The keys that a rule of this kind may have in its data, each with a text or a list of texts.
    options: ClassVar[tuple[str, ...]] = ()
    tables: ClassVar[tuple[str, ...]] = ()  # those that may also be mappings
    # Rules with the same rivalry report one thing at a place: the longest finding wins.
    rivalry: ClassVar[str] = ""

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self.spec = spec
        self.id = spec.rule
        self.opt_in = spec.default == "off"
        self.severity = SEVERITY[spec.severity]
        self.safety = SAFETIES[spec.safety]

    def declaration(self) -> Mapping[str, Any]:
        return self.spec._asdict() | {key: dict(getattr(self.spec, key)) for key in ("when", "unless", "options")}

    def verify(self) -> None:
        """Whatever takes long to find wrong in a declaration, as the syntax of patterns. Raises ValueError."""

    @property
    def requires_source(self) -> bool:
        """Whether nobody can tell without the source what it finds."""
        return type(self).check_pair is not BaseRule.check_pair or "source" in self.spec.when

    # What the engine calls

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        """The numbers of the segments that ``check_segment`` or ``check_pair`` is to be asked about.

        By default all. A kind that can tell from one search over all texts which it has nothing to say of
        spares as many calls. ``source`` is empty where no source is known.
        """
        return target.everywhere()

    # Override one of these, or ``check_across``, for a kind without triggers; the engine calls only what is overridden.

    def check_segment(self, context: Context) -> Iterable[Finding]:
        """Findings in one segment, whether or not its source is known."""
        return ()

    def check_pair(self, context: Context) -> Iterable[Finding]:
        """Findings in one segment whose source (``context.source``) is known."""
        return ()

    def check_document(self, document: Document) -> Iterable[tuple[Segment, Finding]]:
        """Findings that need several segments, each with the segment that its offsets refer to."""
        return ()

    def check_unused(self, span: Span, names: Sequence[str], unknown: Mapping[str, str]) -> Iterable[Finding]:
        """Findings on a suppression comment that suppresses nothing.

        ``span`` is of the file, ``names`` are the rules that the comment names; of those that mean no rule,
        ``unknown`` has the nearest id ("" where none is near).
        """
        return ()

    # What subclasses use

    def finding(
        self,
        span: Span,
        *,
        new: str | None = None,
        fixes: Sequence[Fix] = (),
        message: str = "",
        entry: str = "",
        safety: Safety | None = None,
        severity: Severity | None = None,
        evidence: str = "",
        source: str = "",
        suggestions: Sequence[str] = (),
    ) -> Finding:
        """A finding of this rule. ``new`` is short for one fix that replaces the whole span."""
        sure = self.safety if safety is None else safety
        if new is not None:
            fixes = (Fix((Edit(span.start, span.end, new),), sure), *fixes)
        return Finding(
            rule=self.id,
            entry=entry or self.spec.name,
            span=span,
            message=message or self.spec.message,
            severity=self.severity if severity is None else severity,
            safety=min((f.safety for f in fixes), default=Safety.HINT) if sure < Safety.HINT else sure,
            fixes=tuple(fixes),
            evidence=evidence,
            source=source,
            suggestions=tuple(suggestions),
        )

    def option(self, name: str, default: str = "") -> str:
        value = self.spec.options.get(name, default)
        return value if isinstance(value, str) else default

    def words(self, name: str) -> tuple[str, ...]:
        """An option that is a list of texts."""
        value: Any = self.spec.options.get(name, ())
        return (value,) if isinstance(value, str) else tuple(value)

    def table(self, name: str) -> dict[str, tuple[str, ...]]:
        """An option that is a mapping of texts to a text or a list of texts. Raises ValueError for anything else."""
        given: Any = self.spec.options.get(name, {})
        if not isinstance(given, dict) or not all(
            isinstance(each, str) or is_texts(each) for each in given.values()
        ):
            raise ValueError(f"{name!r} takes a mapping, each value a text or a list of texts")
        return {key: (each,) if isinstance(each, str) else tuple(each) for key, each in given.items()}

    def mapping(self, name: str) -> dict[str, str]:
        """An option that is a mapping of texts to texts. Raises ValueError for anything else."""
        given: Any = self.spec.options.get(name, {})
        if not isinstance(given, dict) or not is_texts(list(given.values())):
            raise ValueError(f"{name!r} takes a mapping of texts to texts")
        return dict(given)
