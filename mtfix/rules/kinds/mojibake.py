"""UTF-8 that was read as Windows-1252: "donâ€™t", "cafÃ©"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mtfix.core.finding import Finding
from mtfix.core.text import Span
from mtfix.rules.support.base import BaseRule, Hit, Trigger
from mtfix.rules.support.context import Context

# First bytes of UTF-8 sequences as Windows-1252 shows them, each followed by a character that stands for a
# continuation byte. Two such characters in a row that decode are no accident (the test that ftfy rests on:
# https://ftfy.readthedocs.io/en/latest/heuristic.html).
_LEADS = "ÂÃÄÅÎÏÐÑØÙâãåäæçèé"
_TAIL = "".join(
    char for byte in range(0x80, 0xC0) for char in [bytes([byte]).decode("cp1252", "ignore") or chr(byte)]
)
_RUN = re.compile(f"(?:[{_LEADS}][{re.escape(_TAIL)}]{{1,3}})+")


class Rule(BaseRule):
    """No options."""

    def triggers(self) -> Iterator[Trigger]:
        # Pairs that folded text keeps apart from plain letters; from there the run is read as far as it goes.
        yield Trigger("â€", case=True, words="none")
        yield Trigger("Ð", case=True, words="none")
        for lead in "ÂÃ":
            for code in range(0xA1, 0xC0):
                yield Trigger(lead + chr(code), case=True, words="none")

    def check(self, context: Context, hit: Hit) -> Iterable[Finding]:
        run = _RUN.match(context.text, hit.start)
        if run is None or (hit.start and context.text[hit.start - 1] in _LEADS):
            return
        try:
            raw = b"".join(_byte(char) for char in run.group())
            text = raw.decode("utf-8")
        except (UnicodeDecodeError, UnicodeEncodeError):
            return
        if text.isprintable() and context.allows(self.spec.when, self.spec.unless, Span(*run.span())):
            yield self.finding(
                Span(*run.span()), new=text, evidence=f"“{run.group()}” is “{text}” read as Windows-1252"
            )


def _byte(char: str) -> bytes:
    try:
        return char.encode("cp1252")
    except UnicodeEncodeError:
        return char.encode("latin-1")
