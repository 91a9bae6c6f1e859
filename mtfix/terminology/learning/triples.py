"""Triples: a source segment, its machine translation, and what a person made of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Triple(NamedTuple):
    """One segment in three versions. ``source`` is "" where it is not known."""

    source: str
    machine: str
    edited: str


def distinct(triples: Iterable[Triple]) -> list[Triple]:
    """The triples without repetitions, in an order that depends on nothing but what they say.

    The same segment seen twice is no more evidence than once, and what is learned must not depend on the order
    in which corrections came in. Segments with an empty side teach nothing.
    """
    plain = (Triple(*(" ".join(text.split()) for text in triple)) for triple in triples)
    return sorted({triple for triple in plain if triple.machine and triple.edited})
