"""Names that are nobody's and nothing's in the source, where a name of the source is missing."""

from __future__ import annotations

from collections.abc import Iterable

from mtfix.core.finding import Finding
from mtfix.languages import language, naming
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined
from mtfix.rules.support.names import Names, having_word
from mtfix.rules.support.strangers import is_unknown, strangers

# So many of the missing names are shown.
_SHOWN = 3


class Rule(BaseRule):
    """No options. It needs a source whose names are read, and a list of the words of the target language."""

    rivalry = "term"

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        words, reader = language(target.language).words, naming.reader(source.language)
        if not source.language or not reader.announces or words is None:
            return ()
        known = words()
        return having_word(target, lambda word: is_unknown(word, known, reader))

    def check_pair(self, context: Context) -> Iterable[Finding]:
        names = Names.of(context)
        for each in strangers(names) if names is not None else ():
            shown = each.missing[:_SHOWN]
            yield self.finding(
                each.span,
                message=f"spells nothing of the source, where {', '.join(name.name for name in shown)} is missing",
                evidence="; ".join(f"{name.name} is read {name.spelling.title()}" for name in shown),
                suggestions=[name.spelling.title() for name in shown],
                source=shown[0].name,
            )
