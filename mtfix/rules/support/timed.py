"""Patterns of users, which may take for ever: searches for them are given up, and a finding says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import process_time
from typing import ClassVar, TypeVar

from mtfix.core.finding import Finding, Safety
from mtfix.core.text import Span
from mtfix.glossary.schema import RuleSpec
from mtfix.rules.support.base import BaseRule
from mtfix.rules.support.context import Context

_T = TypeVar("_T")
# Seconds of the processor that all searches of a rule in one document may take together; half of it after each rule and
# document in which that was too little, so that no number of either makes a run endless.
_SECONDS = 1.0
_LEAST = 0.01
# A search that takes less is not counted: it usually takes some microseconds.
_NOTICED = 0.001


class TimedRule(BaseRule):
    """A kind whose patterns are written by users. `regex` is asked to give up (its timeouts count processor time)."""

    _given_up: ClassVar[int] = 0  # how often this process has given up

    def __init__(self, spec: RuleSpec) -> None:
        super().__init__(spec)
        self._document: object = None
        self._left = 0.0
        self._told = False

    def timed(self, context: Context, search: Callable[[float], _T]) -> _T:
        """What a search finds; it is told how many seconds it may take. Raises TimeoutError if it takes longer, and where
        other searches in the same document have taken all the time that there is."""
        if self._document is not context.document:
            self._document, self._told = context.document, False
            self._left = max(_SECONDS / 2**TimedRule._given_up, _LEAST)
        if not self._left:
            raise TimeoutError
        begun = process_time()
        try:
            return search(self._left)
        except TimeoutError:
            TimedRule._given_up += 1
            self._left = 0.0
            raise
        finally:
            taken = process_time() - begun
            if taken > _NOTICED:
                self._left = max(self._left - taken, 0.0)

    def too_slow(self, span: Span) -> Iterator[Finding]:
        """The finding that says that the rule has been given up, once in a document."""
        if not self._told:
            self._told = True
            message = (
                f"the pattern of {self.id!r} takes too long here; it is not looked for in the rest of the text"
            )
            yield self.finding(span, message=message, safety=Safety.HINT)
