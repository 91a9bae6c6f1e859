"""The page of a rule: what it finds, why that matters, an example, when it does not report, and how safe its fix is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from mtfix.core.finding import Finding
from mtfix.glossary.schema import Example, RuleSpec
from mtfix.reporters.support.escape import visible

# Looks up the declaration of a rule by its id; None if it is not known.
Lookup = Callable[[Finding], RuleSpec | None]

_PARTS = ("pair", "source", "bad", "good", "keep")  # of an example, for tools
_SAFETY = {
    "safe": "safe: `mtfix fix` applies it.",
    "source": "safe if the source confirms it, otherwise for review.",
    "review": "for review: a person or `mtfix fix --unsafe` applies it.",
    "hint": "hint: reported only, never applied.",
}


def unknown(finding: Finding) -> None:
    """A lookup that knows no rule."""


def sections(spec: RuleSpec) -> Iterator[tuple[str, str]]:
    """The parts of the page except the examples, each with its heading; parts that are not declared are omitted."""
    safety = " ".join(filter(None, (_SAFETY[spec.safety], spec.varies)))
    for heading, text in (
        ("What it finds", spec.about or spec.message),
        ("Why it matters", spec.why),
        ("When it does not report", spec.silent),
        ("How safe the fix is", safety[:1].upper() + safety[1:]),
        (
            "How to turn it on",
            f"Select it by its id, `--select {spec.rule}`, or by a glob." if spec.default == "off" else "",
        ),
        ("Note", spec.note),
        ("See", "" if spec.cite == "usage" else spec.cite),
    ):
        if text:
            yield heading, text


def before_examples(spec: RuleSpec) -> int:
    """How many sections come before the examples."""
    return 1 + bool(spec.why)


def example_lines(example: Example) -> Iterator[tuple[str, str]]:
    """The lines of an example, each with its label; for a rule about terms also the term."""
    if (term := example.term) is not None:
        yield "term", f"{', '.join(term.source)} = {', '.join(term.accepted)}"
    if example.source:
        yield "source", example.source
    if example.bad:
        yield "bad", example.bad
        yield "good", example.good or "(reported only)"
    if example.keep:
        yield "stays", example.keep


def shown(spec: RuleSpec) -> Example | None:
    """The example that represents the rule: the first one with an error."""
    return next((example for example in spec.examples if example.bad), None)


def plain(spec: RuleSpec) -> str:
    """The page as text, without its title."""
    parts = [f"{heading}: {text}" for heading, text in sections(spec)]
    if (example := shown(spec)) is not None:
        parts.insert(
            before_examples(spec),
            "Example: " + "; ".join(f"{what}: {text!r}" for what, text in example_lines(example)),
        )
    return "\n".join(parts)


def markdown(spec: RuleSpec) -> str:
    """The page as Markdown, without its title. Text of glossaries is escaped."""
    parts = [f"**{heading}**\n\n{escaped(text)}" for heading, text in sections(spec)]
    if (example := shown(spec)) is not None:
        rows = (f"- {what}: `` {_one_line(text)} ``" for what, text in example_lines(example))
        parts.insert(before_examples(spec), "**Example**\n\n" + "\n".join(rows))
    return "\n\n".join(parts)


def record(spec: RuleSpec, *, requires_source: bool) -> dict[str, Any]:
    """The page as plain values, for tools."""
    return {
        "rule": spec.rule,
        "message": spec.message,
        "about": spec.about,
        "why": spec.why,
        "silent": spec.silent,
        "severity": spec.severity,
        "safety": spec.safety,
        "varies": spec.varies,
        "requires_source": requires_source,
        "kind": spec.kind,
        "declared_in": spec.file,
        "line": spec.line,
        "formerly": list(spec.formerly),
        "note": spec.note,
        "cite": spec.cite,
        "examples": [
            {key: text for key in _PARTS if (text := getattr(example, key)) or (key == "good" and example.bad)}
            for example in spec.examples
        ],
    }


def escaped(text: str) -> str:
    """Text escaped for Markdown, except backquotes, which declarations use for code."""
    return "".join("\\" + char if char in "\\*_[]<>#|" else char for char in visible(text))


def _one_line(text: str) -> str:
    return visible(text).replace("``", "` `")
