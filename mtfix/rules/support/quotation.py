"""Whether a place in a text is quoted or in brackets, whatever marks the language has for that."""

from __future__ import annotations

from mtfix.core.pattern import lazy
from mtfix.core.text import line_around

# All that open or close a quotation; which of them does what depends on the language, so they are counted. Inside a word
# of Hebrew they mark an abbreviation, but for one after a single letter, a prefix, with a whole word after it.
_HEBREW = r"[\u05d0-\u05ea]"
MARKS = lazy(
    rf"[\"“”„‟«»「」『』〝〞〟״](?!(?<={_HEBREW}.){_HEBREW}{{1,2}}(?!{_HEBREW}))(?!(?<={_HEBREW}{{2}}.){_HEBREW})"
)
_OPENING, _CLOSING = lazy(r"[(\[（【《〈]"), lazy(r"[)\]）】》〉]")
# A quotation longer than this is a text of its own.
_REACH = 400


def is_enclosed(text: str, at: int, within: int = _REACH) -> bool:
    """Whether more brackets were opened than closed on the line before an offset, or an odd number of quotation marks
    is there; the last of them at most so many code points before it."""
    before = text[line_around(text, at, at, _REACH).start : at]
    near = before[-within:]
    if len(MARKS.findall(before)) % 2 and MARKS.search(near):
        return True
    return len(_OPENING.findall(before)) > len(_CLOSING.findall(before)) and _OPENING.search(near) is not None
