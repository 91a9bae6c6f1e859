"""What of the source was left, lost or blown up in a translation, seen by comparing the two sides."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache

from mtfix.core.finding import Finding, Fix, Safety, Severity
from mtfix.core.text import Edit, Span
from mtfix.languages.scripts import is_latin, runs
from mtfix.languages.shields import shields
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined

# What a placeholder of running text looks like, beside the shields: #Product1#, @@name@@.
_NAMED = re.compile(r"#[A-Za-z]\w*#|@@\w+@@|\{\{?\w[\w.]*\}?\}|%\(\w+\)[sd]|%\d*\$?[sd]\b|\$\{\w+\}")
_URL = re.compile(r"(?:https?|ftp)://[^\s<>\"'“”‘’（）()，。、]+")
_KEPT = re.compile(f"{_NAMED.pattern}|{_URL.pattern}")
_MARKS = ("#", "@", "{", "%", "$", "://")  # one of these stands in each
# English characters for one of the source, from the human references of WMT23 (median of each pair).
_RATIO = {"zh": 3.7, "ja": 2.4, "ko": 2.2, "ru": 1.0, "uk": 1.0, "de": 0.9, "fr": 0.9, "es": 0.95}
# Shorter sources say nothing about length.
_LEAST = {"zh": 12, "ja": 16, "ko": 16}
_BRACKETED = re.compile(r"[(\[（【“\"'‘「『《][^)\]）】”\"'’」』》]*$")
# A full stop behind a word that is no abbreviation.
_STOPPED = re.compile(r"(?<![\w.])(?!(?:Corp|Inc|Ltd|Bros|Dept|Prof|etc|Sen|Gov|Gen|Rev|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)"
                      r"[A-Za-z]*[a-z]{3,}[)\]”\"’']?\.$")  # fmt: skip
# Longer than any word before the stop.
_WORD = 60
# How sure a stop is wrong where the source ends in a letter. Of the references of WMT23 that translate such
# lines 3 of 370 (zh), 0 of 449 (uk), 1 of 173 (de) and 16 of 173 (ru) end in one; of the Japanese ones every fifth.
_STOPLESS = {"zh": Safety.SAFE, "uk": Safety.SAFE, "de": Safety.SAFE, "ru": Safety.REVIEW}
_CLOSING = "”’\"'」』)）»"
_BLANK = " \t\n"


class Rule(BaseRule):
    """No options; what it looks for are its rule ids."""

    bilingual = True
    sees_shields = True
    finds = (
        "residue-script",
        "residue-placeholder",
        "residue-empty",
        "residue-identical",
        "residue-length",
        "residue-loop",
        "residue-edge",
    )

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        """The pairs for which one cheap look at both sides does not rule out every check below."""
        letters = runs(source.language) if is_latin(target.language) else None
        found = {
            number
            for number in target.having(*_MARKS) | source.having(*_MARKS)
            if _KEPT.search(target.texts[number]) or _KEPT.search(source.texts[number])
        }
        for number, (text, other) in enumerate(zip(target.texts, source.texts, strict=True)):
            if (
                not text
                or text == other
                or _unusual(text, other, source.language)
                or (letters and not text.isascii() and letters.search(text))
                or text != text.strip()
                or other != other.strip()
                or _may_end_otherwise(text, other)
                or _repeats(text)
            ):
                found.add(number)
        return found

    def check_pair(self, context: Context) -> Iterable[Finding]:
        text, source = context.text, context.source or ""
        if not text.strip():
            yield self.finding(
                Span(0, len(text)),
                rule="residue-empty",
                message="no translation",
                severity=Severity.ERROR,
                source=source,
            )
            return
        language = context.languages[0]
        if text == source:
            if not is_latin(language) and (pattern := runs(language)) and pattern.search(text):
                yield self.finding(
                    Span(0, len(text)), rule="residue-identical", message="not translated", severity=Severity.ERROR
                )
            return
        if not text.isascii():
            yield from self._script(context)
        if _KEPT.search(source) or _KEPT.search(text):
            yield from self._placeholders(context)
        yield from self._length(context)
        yield from self._edges(context)

    def _script(self, context: Context) -> Iterator[Finding]:
        pattern = runs(context.languages[0])
        if pattern is None or not is_latin(context.languages[1]):
            return
        text, source = context.text, context.source or ""
        for match in pattern.finditer(text):
            before = text[max(match.start() - 60, 0) : match.start()]
            if _BRACKETED.search(before):
                continue  # a quoted original, or a name given in brackets
            if _is_sign(match.group(), text[match.end() : match.end() + 1]):
                continue
            left = match.group() in source
            yield self.finding(
                Span(*match.span()),
                rule="residue-script",
                message="left in the source language",
                severity=Severity.WARNING if left else Severity.INFO,
                safety=Safety.HINT,
                evidence="it stands so in the source" if left else "letters of the source language",
                source=match.group() if left else "",
            )

    def _placeholders(self, context: Context) -> Iterator[Finding]:
        text, source = context.text, context.source or ""
        for pattern in (_NAMED, _URL):
            here, there = Counter(pattern.findall(text)), Counter(pattern.findall(source))
            for name in there - here:
                broken = _broken(name, text) if pattern is _NAMED else None
                if broken:
                    yield self.finding(
                        broken,
                        rule="residue-placeholder",
                        message=f"the placeholder {name} was changed",
                        fixes=(Fix((Edit(broken.start, broken.end, name),), Safety.SAFE),),
                        safety=Safety.SAFE,
                        severity=Severity.ERROR,
                        source=name,
                        evidence="the source has it whole",
                    )
                elif name not in here:
                    yield self.finding(
                        Span(0, len(text)),
                        rule="residue-placeholder",
                        message=f"{name} is missing",
                        severity=Severity.ERROR if pattern is _NAMED else Severity.INFO,
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
                        rule="residue-placeholder",
                        message=f"{name} is not in the source",
                        severity=Severity.WARNING,
                        safety=Safety.HINT,
                    )

    def _length(self, context: Context) -> Iterator[Finding]:
        text, source = context.text, context.source or ""
        words = text.split() if _repeats(text) else ()
        if len(words) > 24 and len(set(words)) * 3 < len(words):
            loop = _loop(text)
            if loop is not None and not _loop(source):
                yield self.finding(
                    loop,
                    rule="residue-loop",
                    message="the same words again and again",
                    severity=Severity.ERROR,
                    safety=Safety.HINT,
                    evidence=f"{len(words)} words, {len(set(words))} different ones",
                )
                return
        expected = _unusual(text, source, context.languages[0])
        if expected:
            long = len(text) > expected
            yield self.finding(
                Span(0, len(text)),
                rule="residue-length",
                message=f"far too {'long' if long else 'short'} for its source",
                severity=Severity.WARNING,
                safety=Safety.HINT,
                evidence=f"{len(text)} characters where about {round(expected)} are usual",
            )

    def _edges(self, context: Context) -> Iterator[Finding]:
        text, source = context.text, context.source or ""
        yield from self._end(context)
        for edge, message in _blank_edges(text, source):
            grows = len(edge.new) > edge.end - edge.start
            sure = Safety.REVIEW if grows else Safety.SAFE
            yield self.finding(
                Span(edge.start, edge.end),
                rule="residue-edge",
                message=message,
                severity=Severity.INFO,
                fixes=(Fix((edge,), sure),),
                safety=sure,
            )

    def _end(self, context: Context) -> Iterator[Finding]:
        """The final sign. What is compared is what human references of WMT23 keep: a question stays one, an
        exclamation too, and what ends without a stop (a headline) gets none; in Japanese stops are left out."""
        text, source = context.text, context.source or ""
        tail, end = text.rstrip(), _unclosed(source)
        if not tail or not end:
            return
        asked = end[-1] in "?？"
        if asked and tail[-1].isalnum() and "?" not in text and "？" not in text:
            yield self._sign(
                Span(max(len(tail) - len(tail.split()[-1]), 0), len(tail)),
                Edit(len(tail), len(tail), "?"),
                "the source asks a question",
                Safety.SAFE,
            )
        elif _STOPPED.search(tail, max(len(tail) - _WORD, 0)) is None or source.rstrip()[-1] != end[-1]:
            return
        elif end[-1] in "?？!！" and not any(sign in text for sign in "?？!！"):
            new = "?" if asked else "!"
            message = "the source asks a question" if asked else "the source exclaims"
            place = Span(len(tail) - 1, len(tail))
            yield self._sign(place, Edit(*place, new), message, Safety.REVIEW)
        elif end[-1].isalpha() and text.count(".") == 1 and not set(source) & set(".。！？!?；;"):
            place = Span(len(tail) - 1, len(tail))
            sure = _STOPLESS.get(context.languages[0].split("-")[0], Safety.HINT)
            if sure < Safety.HINT:
                yield self._sign(place, Edit(*place, ""), "a full stop that the source lacks", sure)

    def _sign(self, span: Span, edit: Edit, message: str, safety: Safety) -> Finding:
        return self.finding(
            span,
            rule="residue-edge",
            message=message,
            fixes=(Fix((edit,), safety),),
            safety=safety,
            severity=self.severity if edit.new == "?" else Severity.INFO,
            evidence="the last sign of both sides differs",
        )

    def explain(self, context: Context) -> Iterable[str]:
        source, text = context.source or "", context.text
        ratio, _ = _ratio(context.languages[0])
        if ratio:
            usual = round(len(source) * ratio)
            yield f"{len(text)} characters for {len(source)} of the source; about {usual} are usual"
        kept = [source[s.start : s.end] for s in shields(source)]
        if kept:
            yield f"must be kept: {', '.join(kept)}"


def _unusual(text: str, source: str, language: str) -> float:
    """How many characters are usual, where a translation has far fewer or far more; else 0."""
    ratio, least = _ratio(language)
    size, other = len(text), len(source)
    if not ratio or other < least or 0.22 * max(ratio, 1) * other <= size <= 4 * min(ratio, 1) * other:
        return 0  # whatever of the source is Latin
    # What is Latin in the source already stays as long as it is.
    latin = 0 if is_latin(language) else len(source.encode("ascii", "ignore"))
    expected = (other - latin) * ratio + latin
    return expected if latin * 2 <= other and not expected * 0.22 <= size <= expected * 4 else 0


@lru_cache
def _ratio(language: str) -> tuple[float, int]:
    """Characters of the translation for one of the source (0 if unknown), and the least source that says anything."""
    base = language.split("-")[0]
    return _RATIO.get(base, 0), _LEAST.get(base, 40)


def _unclosed(text: str) -> str:
    """The text up to its last sign, without the quotes and brackets behind it."""
    return text.rstrip().rstrip(_CLOSING).rstrip()


def _may_end_otherwise(text: str, source: str) -> bool:
    """Whether the last signs may differ in a way that counts: most sources end in a stop, and that is that."""
    end = _unclosed(source)[-1:]
    if end in "?？!！":
        return "?" not in text and "？" not in text
    return end.isalpha() and "." in text[-3:] and text.count(".") == 1


def _blank_edges(text: str, source: str) -> Iterator[tuple[Edit, str]]:
    """Blanks and line ends at the edges that differ from those of the source, as edits that make them equal."""
    start, own = len(text) - len(text.lstrip(_BLANK)), len(source) - len(source.lstrip(_BLANK + "\u3000"))
    if text[:start] != source[:own] and "\u3000" not in source[:own]:
        yield (
            Edit(0, start, source[:own]),
            ("leading blanks that differ from the source" if own else "a leading blank that the source lacks"),
        )
    end, other = len(text.rstrip(_BLANK)), len(source.rstrip(_BLANK + "\u3000"))
    if text[end:] != source[other:] and "\u3000" not in source[other:]:
        yield Edit(end, len(text), source[other:]), "trailing blanks that differ from the source"


def _is_sign(run: str, after: str) -> bool:
    """Letters that are used as signs: the arm of a face (^o^)ノ, a 〇, the series of a document ФС77."""
    return run in ("ノ", "〇", "ー", "々") or (len(run) <= 3 and after.isdigit())


def _broken(name: str, text: str) -> Span | None:
    """A placeholder with blanks inside or its case changed, standing once in the text."""
    loose = r"\s?".join(map(re.escape, re.findall(r"\w+|\W", name)))
    found = [m for m in re.finditer(loose, text, re.IGNORECASE) if m.group() != name]
    return Span(*found[0].span()) if len(found) == 1 else None


def _repeats(text: str) -> bool:
    """Whether a text may be one loop for the most part: what stands in the middle or behind it stands there again."""
    size = len(text)
    half, later = size // 2, size * 3 // 4
    return size > 72 and (text.count(text[half : half + 6]) > 2 or text.count(text[later : later + 6]) > 2)


def _loop(text: str) -> Span | None:
    """Where one to eight words stand four times and more in a row."""
    match = re.search(r"(?<!\w)((?:[^\s]+\s+){1,8}?)\1{3,}", text + " ")
    if match and re.search(r"[^\W\d_]", match.group(1)):
        return Span(match.start(), min(match.end(), len(text)))
    return None
