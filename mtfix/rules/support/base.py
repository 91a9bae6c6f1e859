"""What every rule kind is made of.

A kind is a class ``Rule`` in ``mtfix/rules/KIND.py``. A rule of data (``kind: KIND`` in a glossary) becomes
one instance of it. It names the literals without which it cannot fire (``triggers``); the engine finds all
literals of all rules in one pass and calls ``check`` at each hit. Kinds that no literal announces implement
``check_segment``, ``check_pair`` or ``check_document`` instead.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, ClassVar
from zlib import crc32

from mtfix.core.document import Document, Segment
from mtfix.core.finding import Finding, Fix, Safety, Severity
from mtfix.core.text import Edit, Span
from mtfix.glossary.index import Hit, Trigger
from mtfix.glossary.schema import RuleSpec
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

_SEVERITY = {"error": Severity.ERROR, "warning": Severity.WARNING, "info": Severity.INFO}
SAFETIES = {"safe": Safety.SAFE, "source": Safety.REVIEW, "review": Safety.REVIEW, "hint": Safety.HINT}


# What a declaration says to people and to tests only.
_SAID = ("about", "why", "silent", "note", "cite", "message", "examples", "line")


def _digest(declaration: Mapping[str, Any]) -> str:
    acting = {key: value for key, value in declaration.items() if key not in _SAID}
    return f"{crc32(json.dumps(acting, sort_keys=True).encode()):08x}"


__all__ = ["SAFETIES", "BaseRule", "Hit", "Trigger"]


class BaseRule:
    """The frame of a kind. Subclasses are named ``Rule`` and override what they need."""

    options: ClassVar[tuple[str, ...]] = ()  # the keys a rule of this kind may have in its data
    bilingual: ClassVar[bool] = False  # runs only on segments whose source is known
    sees_shields: bool = False  # speaks of what other rules must not touch: tags, entities, placeholders
    finds: ClassVar[tuple[str, ...]] = ()  # rule ids it reports beyond its own name, if it has several

    def __init__(self, spec: RuleSpec) -> None:
        self.spec = spec
        self.id = spec.rule
        self.severity = _SEVERITY[spec.severity]
        self.safety = SAFETIES[spec.safety]

    @cached_property
    def version(self) -> str:
        """Eight hex digits that change when the declaration does; decisions of people hold for one version."""
        return _digest(self.declaration())

    def declaration(self) -> Mapping[str, Any]:
        """All that was declared, as JSON can hold it."""
        return self.spec._asdict() | {key: dict(getattr(self.spec, key)) for key in ("when", "unless", "options")}

    # What the engine calls

    def triggers(self) -> Iterable[Trigger]:
        """The literals of this rule; none for a kind that looks at whole segments."""
        return ()

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        """Findings at one hit of a trigger. Offsets are code points of ``context.text``."""
        return ()

    def explain(self, context: Context) -> Iterable[str]:
        """What a bilingual rule reads in a pair, for `mtfix explain`; one line each."""
        return ()

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        """The numbers of the segments that ``check_segment`` or ``check_pair`` is to be asked about.

        By default all. A kind that can tell from one search over all texts which it has nothing to say of
        spares as many calls. ``source`` is empty where no source is known.
        """
        return target.everywhere()

    # Override one of these three for a kind without triggers; the engine calls only what is overridden.

    def check_segment(self, context: Context) -> Iterable[Finding]:
        """Findings in one segment, whether or not its source is known."""
        return ()

    def check_pair(self, context: Context) -> Iterable[Finding]:
        """Findings in one segment whose source (``context.source``) is known."""
        return ()

    def check_document(self, document: Document) -> Iterable[tuple[Segment, Finding]]:
        """Findings that need several segments, each with the segment that its offsets refer to."""
        return ()

    # What subclasses use

    def finding(
        self,
        span: Span,
        *,
        new: str | None = None,
        fixes: Sequence[Fix] = (),
        message: str = "",
        rule: str = "",
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
            rule=rule or self.id,
            entry=self.spec.name,
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
