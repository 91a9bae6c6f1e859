"""A space before punctuation: "They met , and talked ."."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mtfix.core.finding import Finding, Safety, Severity
from mtfix.core.text import Span
from mtfix.languages import language
from mtfix.rules.support.base import BaseRule, Hit, Trigger
from mtfix.rules.support.context import Context
from mtfix.rules.support.prose import around, is_code

_SIGN = re.compile(
    r"(?<=[^\W_]|[)\]\"'’”“.!?%}])(?:[ \xa0](?=[ \xa0][,.]))?[ \xa0]"
    r"(?:([,;])(?![)(DPp*-])(?=[\s\xa0\"'’”“)]|$|(?<=,)[^\W\d_]{2})|(\.)(?!\s\\)(?=[\s\xa0\"'’”“)]|$)"
    r"|([?!])(?=[\"'’”“)?!]*(?:$|\n|[\s\xa0][\"“„«¿¡]?[^\W\d_])))"
)
# The letter that the next sentence begins with.
_NEXT = re.compile(r"[\"'’”“)?!]*[\s\xa0][\"“„«¿¡]?([^\W\d_])")
_ENDED = re.compile(r"[.!?][\"'’”)\]]*$")  # then one stop more is one too many
# Where a command is told of, the stop may be its last argument: "run docker build ."
_COMMAND = re.compile(
    r"\b(?:runs?|running|type|execute|command|cd|ls|cp|mv|git|make|docker|npm|yarn|pip|rsync|scp|tar|find|grep|sync|du|diff|"
    r"current directory|here)\b",
    re.IGNORECASE,
)


# After these, and after names of code, a sign may be the thing spoken of: "use , instead of .".
_NAMING = re.compile(
    r"(?:^|[\s(\"“‘])(?:(?i:the|a|an|this|that|use[sd]?|using|of|and|or|as|is|are|see|key|press|bind|called|character|sign|"
    r"symbol|between|than|either)|[A-Za-z\d]*(?:[._/\\<>@#]|[a-z][A-Z])\S*|None|True|False|NULL)$"
)


class Rule(BaseRule):
    """``except`` are languages that have another rule for it. Sure is only what can be nothing else: a comma or a full stop
    in a sentence."""

    options = ("except",)

    def triggers(self) -> Iterator[Trigger]:
        for sign in ",;.?!":
            yield Trigger(f" {sign}", words="none")

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        text, start, code = context.text, hit.span.start, context.languages[1]
        if not code or not language(code).spaced or code in self.words("except"):
            return
        match = _SIGN.match(text, start)
        if match is None or is_code(text, *match.span()):
            return
        end, sign = match.end(), match.group()[-1]
        if sign in language(code).spaced_signs or (code != "en" and _has(context, sign)):
            return
        following = _NEXT.match(text, end) if sign in ".?!" and text[end : end + 1] != "\n" else None
        if following and following.group(1).islower():
            return
        if text.startswith(("..", ". ."), end - 1) or text.endswith((". .", ".."), 0, start):
            return  # an ellipsis set with spaces
        if sign in ",?!" and text[start - 1] in ".?!":
            return  # another rule's
        after = text[end : end + 1]
        ended = sign == "." and _ENDED.search(text, max(start - 3, 0), start)
        new = "" if ended else sign + " " * after.isalpha()
        sure = self._sure(context, match, bool(ended))
        yield self.finding(
            Span(start, end),
            new=new,
            safety=self.safety if sure else Safety.REVIEW,
            severity=self.severity if sure else Severity.INFO,
            evidence=f"a space before “{sign}”",
        )

    @staticmethod
    def _sure(context: Context, match: re.Match[str], ended: bool) -> bool:
        text, (start, end) = context.text, match.span()
        sign, after = match.group()[-1], text[end : end + 1]
        if text[start - 1] in "\"'" and sign == ".":
            return False  # strings of code are joined so
        if sign not in ",." or ended or after.isalpha() or after in ("'", '"', "”", ")"):
            return False
        if _has(context, sign):
            return False
        before = around(text, start, end)[0]
        if _NAMING.search(before):
            return False
        return sign == "," or (len(before.split()) > 2 and not _COMMAND.search(before))


def _has(context: Context, sign: str) -> bool:
    """Whether the source has a space before the sign, too, and not because its language asks for one."""
    spaced = language(context.languages[0]).spaced_signs
    return context.source is not None and f" {sign}" in context.source and sign not in spaced
