"""Gates that can never hold, or always do, and what can never fire because of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtfix.glossary.schema import Entry, Glossary, RuleSpec
from mtfix.rules.support.context import any_word
from mtfix.terminology.audit.problem import Problem, problem

# What is in the first is also in all that follow it. The source is a text of its own.
_WIDER = {
    "before": ("before", "sentence", "paragraph", "context"),
    "after": ("after", "sentence", "paragraph", "context"),
    "sentence": ("sentence", "paragraph", "context"),
    "paragraph": ("paragraph", "context"),
    "context": ("context",),
    "source": ("source",),
}
# Where the form itself is part of what a gate looks at.
_AROUND = ("sentence", "paragraph", "context")


def problems(glossaries: Sequence[Glossary]) -> Iterator[Problem]:
    """All that is wrong with gates, and with forms that gates shut out."""
    for glossary in glossaries:
        for item in glossary.items:
            for kind, message in (*_gates(item, *glossary.pair), *_shut_out(item)):
                yield problem(kind, glossary, item, message)


def exclude(one: Entry, other: Entry) -> bool:
    """Whether the gates of two entries can never both hold at a place."""
    return (
        _denied(one, other) is not None
        or _denied(other, one) is not None
        or any(
            not any(_agree(scope, a, b) for a in one.when[scope] for b in other.when[scope])
            for scope in ("before", "after")
            if scope in one.when and scope in other.when
        )
    )


def _agree(scope: str, one: str, other: str) -> bool:
    """Whether both words can come right before, or right after, the same place."""
    one, other = one.lower(), other.lower()
    if scope == "before":
        return one.endswith(other) or other.endswith(one)
    return one.startswith(other) or other.startswith(one)


def _denied(asks: Entry | RuleSpec, forbids: Entry | RuleSpec) -> tuple[str, str] | None:
    """The scopes where whatever lets the one speak forbids it to the other."""
    for scope, words in asks.when.items():
        for wider in _WIDER[scope]:
            if unless := forbids.unless.get(wider):
                pattern = any_word(unless, wider == "source")
                same = {word.lower() for word in unless}
                # A word right before or after must be the whole of it; elsewhere it may be in the word asked for.
                narrow = wider in ("before", "after")
                if all(word.lower() in same or (not narrow and pattern.search(word)) for word in words):
                    return scope, wider
    return None


def _gates(item: Entry | RuleSpec, source: str, target: str) -> Iterator[tuple[str, str]]:
    if (scopes := _denied(item, item)) is not None:
        words = ", ".join(item.when[scopes[0]][:3])
        yield "gate", f"when {scopes[0]} ({words} …) can never hold beside unless {scopes[1]} with the same words"
    for name, gate in (("when", item.when), ("unless", item.unless)):
        if "source" in gate and target and not source:  # a glossary of any pair may see every source
            yield "gate", f"{name} source: the file has no source language (pair: {item.file.partition('/')[0]})"
        for word in gate.get("after", ()):
            if word.startswith("-"):
                yield "gate", f"{name} after {word!r}: hyphens are passed over, so leave them out"


def _shut_out(item: Entry | RuleSpec) -> Iterator[tuple[str, str]]:
    if isinstance(item, RuleSpec):
        return
    for scope in _AROUND:
        if scope in item.unless:
            pattern = any_word(item.unless[scope], False)
            for wrong in item.wrong:
                if found := pattern.search(wrong.text):
                    yield "never", f"{wrong.text!r} has {found.group()!r}, which unless {scope} forbids"
        if scope in item.when:
            pattern = any_word(item.when[scope], False)
            always = [wrong.text for wrong in item.wrong if pattern.search(wrong.text)]
            if always:
                more = f" and {len(always) - 1} more" if len(always) > 1 else ""
                yield "idle-gate", f"when {scope} always holds for {always[0]!r}{more}: the form has its word"
    for source in item.source:
        if "source" in item.unless and (found := any_word(item.unless["source"], True).search(source)):
            yield "never", f"source {source!r} has {found.group()!r}, which unless source forbids"
