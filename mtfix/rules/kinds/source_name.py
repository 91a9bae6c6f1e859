"""Names that no glossary has: a spelling that is a near miss of the name in the source."""

from __future__ import annotations

from collections.abc import Iterable

from mtfix.core.finding import Finding, Safety, Severity
from mtfix.languages import language, naming
from mtfix.languages.support.scripts import is_latin
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context
from mtfix.rules.support.joined import Joined
from mtfix.rules.support.names import Names, having_word


class Rule(BaseRule):
    """No options. It needs a source in other than Latin letters, and a list of the words of the target language."""

    rivalry = "term"

    def where(self, target: Joined, source: Joined) -> Iterable[int]:
        # Words that a source in Latin letters has are spelt otherwise in English (Medwedew).
        words = language(target.language).words
        if not source.language or is_latin(source.language) or words is None:
            return ()
        known, reader = words(), naming.reader(source.language)
        return having_word(target, lambda word: word not in known or reader.has_family(word))

    def check_pair(self, context: Context) -> Iterable[Finding]:
        names = None if is_latin(context.languages[0]) else Names.of(context)
        for each in names.slips() if names is not None else ():
            if context.is_accepted(each.span):
                continue
            message = f"{each.name} is {each.whole}"
            yield self.finding(
                each.span,
                new=each.new,
                safety=Safety.SAFE if each.sure else Safety.REVIEW,
                severity=None if each.sure else Severity.INFO,
                message=f"{message}: a given name is one word" if each.form and " " not in each.new else message,
                evidence=f"the source has {each.name}",
                source=each.name,
            )
