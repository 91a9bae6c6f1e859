"""The placeholders of both sides of a pair, read by the same syntax, and what a document says of them."""

from __future__ import annotations

import re
from typing import NamedTuple

from mtfix.core.document import Document, Segment
from mtfix.languages.support.plurals import categories, is_few
from mtfix.rules.support.broken_placeholder import PRINTFS
from mtfix.rules.support.context import Context
from mtfix.syntax.notation import Found, Placeholder, Syntax, syntax_of
from mtfix.syntax.placeholders import DATE, find


class Sides(NamedTuple):
    """Both sides of a pair, read by the same syntax."""

    syntax: Syntax
    source: Found
    target: Found
    few: bool  # whether the form is for so few numbers that it may leave its number out
    spaces: bool  # whether a space after % is a flag here
    none: bool  # whether it is for no thing at all, of which nothing need be said


def sides_of(context: Context) -> Sides:
    """Both sides of a segment; of a plural form, beside the source form that has most placeholders."""
    segment = context.segment
    syntax = syntax_of(segment.flags, context.document.format)
    source = segment.source or ""
    if syntax.printf == "guess" and (DATE.search(source) or DATE.search(context.text)):
        syntax = syntax._replace(printf="")
    few = none = False
    found = find(source, syntax)
    if segment.plural is not None:
        plural, other = segment.plural, segment.plural_source
        category = plural.category
        if plural.few is None and category.isdigit():  # the forms of Qt are in the order of CLDR's categories
            known = categories(context.languages[1])
            category = known[min(int(category), len(known) - 1)]
        few = is_few(context.languages[1], category) if plural.few is None else bool(plural.few)
        none = plural.few == (0,) or (few and plural.category == "zero")
        # "One file" has fewer than "%d files", which a form for more than one must be like.
        many = find(other, syntax) if other is not None else found
        found = many if len(many.placeholders) > len(found.placeholders) else found
    flagged = any(p.family in PRINTFS and " " in p.text.strip("%") for p in found.placeholders)
    own = find(context.text, syntax, spaces=flagged)
    own, found = _unsigned(own, found, source, source), _unsigned(found, own, context.text, "#")
    return Sides(syntax, found, own, few, flagged, none)


def _unsigned(found: Found, there: Found, other: str, signs: str) -> Found:
    """The placeholders of one side, those in plain braces that only come after a sign and not so on the other side.

    ``{n}%`` is written ``%{n}`` in Turkish, ``{n} $`` may be ``${n}``, and ``#{n}`` be ``№ {n}``: no notation of Ruby or
    of a shell. ``signs`` are those that may be one of the text.
    """
    plain = {p.text: p for p in there.placeholders if p.family == "brace"}
    read: list[Placeholder] = []
    for each in found.placeholders:
        said = each.text
        if each.family != "shell" or said in other or said[0] not in signs or said[1:] not in other:
            read.append(each)
        elif inner := plain.get(said[1:]):
            read.append(inner._replace(start=each.start + 1, end=each.end))
    return found._replace(placeholders=tuple(read))


def names(document: Document) -> frozenset[str]:
    """The named placeholders of all sources of a document, each as it is written."""
    syntaxes = {segment.flags: syntax_of(segment.flags, document.format) for segment in document.segments}
    return frozenset(
        p.text
        for segment in document.segments
        if segment.source and not segment.source.isalnum()
        for p in find(segment.source, syntaxes[segment.flags]).placeholders
        if p.key and not p.key.isdigit() and p.family != "printf"
    )


def is_counter(each: Placeholder, segment: Segment) -> bool:
    """Whether a placeholder is the number that a message with plural forms is given, shown or not."""
    plural = segment.plural
    return (
        plural is not None
        and segment.plural_source is not None
        and plural.counter != ""
        and plural.counter in re.findall(r"[\w-]+", each.text)
    )
