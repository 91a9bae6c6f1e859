"""Names that no glossary has: a spelling that is a near miss of the name in the source."""

from __future__ import annotations

from collections.abc import Iterable

from mtfix.core.finding import Finding, Safety
from mtfix.languages import language, naming
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined
from mtfix.rules.support.names import WORD, Names


class Rule(BaseRule):
    """No options. It needs a source in a language whose names mtfix reads, and a list of words of the target."""

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        if naming.reader(source.language) is None or language(target.language).words is None:
            return ()
        return target.matching(WORD)

    def check_pair(self, context: Context) -> Iterable[Finding]:
        reader, known = naming.reader(context.languages[0]), language(context.languages[1]).words
        if reader is None or known is None or not context.source or not context.translated:
            return
        for each in Names(reader, context.source_folded, context.text, known()).slips():
            message = f"{each.name} is {each.whole}"
            yield self.finding(
                each.span,
                new=each.new,
                safety=Safety.SAFE if each.sure else Safety.REVIEW,
                message=f"{message}: a given name is one word" if each.form and " " not in each.new else message,
                evidence=f"the source has {each.name}",
                source=each.name,
            )
