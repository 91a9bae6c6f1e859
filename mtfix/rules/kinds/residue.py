"""Placeholders of the source that the translation lacks, changed or invented."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from mtfix.core.finding import Finding, Fix, Safety, Severity
from mtfix.core.text import Edit, Span
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined
from mtfix.syntax.shields import shields

# What a placeholder of running text looks like, beside the shields: #Product1#, @@name@@.
_NAMED = re.compile(r"#[A-Za-z]\w*#|@@\w+@@|\{\{?\w[\w.]*\}?\}|%\(\w+\)[sd]|%\d*\$?[sd]\b|\$\{\w+\}")
_URL = re.compile(r"(?:https?|ftp)://[^\s<>\"'“”‘’（）()，。、]+")
_KEPT = re.compile(f"{_NAMED.pattern}|{_URL.pattern}")
_MARKS = ("#", "@", "{", "%", "$", "://")  # one of these is in each


class Rule(BaseRule):
    """No options."""

    sees_shields = True

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        return {
            number
            for number in target.having(*_MARKS) | source.having(*_MARKS)
            if _KEPT.search(target.texts[number]) or _KEPT.search(source.texts[number])
        }

    def check_pair(self, context: Context) -> Iterator[Finding]:
        if not context.translated:
            return
        text, source = context.text, context.source or ""
        for pattern in (_NAMED, _URL):
            here, there = Counter(pattern.findall(text)), Counter(pattern.findall(source))
            for name in there - here:
                broken = _broken(name, text) if pattern is _NAMED else None
                if broken:
                    yield self.finding(
                        broken,
                        message=f"the placeholder {name} was changed",
                        fixes=(Fix((Edit(broken.start, broken.end, name),), Safety.SAFE),),
                        safety=Safety.SAFE,
                        source=name,
                        evidence="the source has it whole",
                    )
                elif name not in here:
                    yield self.finding(
                        Span(0, len(text)),
                        message=f"{name} is missing",
                        severity=None if pattern is _NAMED else Severity.INFO,
                        safety=Safety.HINT,
                        source=name,
                        evidence="the source has it",
                    )
            if pattern is _NAMED:
                for name in here - there:
                    if name in there:
                        continue
                    at = text.index(name)
                    yield self.finding(
                        Span(at, at + len(name)),
                        message=f"{name} is not in the source",
                        severity=Severity.WARNING,
                        safety=Safety.HINT,
                    )

    def explain(self, context: Context) -> Iterable[str]:
        source = context.source or ""
        kept = [source[s.start : s.end] for s in shields(source)]
        if kept:
            yield f"must be kept: {', '.join(kept)}"


def _broken(name: str, text: str) -> Span | None:
    """A placeholder with spaces inside or its case changed, once in the text."""
    loose = r"\s?".join(map(re.escape, re.findall(r"\w+|\W", name)))
    found = [m for m in re.finditer(loose, text, re.IGNORECASE) if m.group() != name]
    return Span(*found[0].span()) if len(found) == 1 else None
