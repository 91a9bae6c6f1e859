"""Which languages a document is in. Of each the first that is known counts: what the file itself says, the command
or the configuration, the path, the text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from mtfix.core.document import Document
from mtfix.languages import detection, paths
from mtfix.languages.tags import normal, primary

# How much text is enough to tell, in code points.
_SAMPLE = 4000


class Asked(NamedTuple):
    """The tags that a command or a configuration names, "" where it does not."""

    source: str = ""
    target: str = ""
    by: str = "--to"  # what names the target, for people: the option, or a configuration for many files


class Known(NamedTuple):
    """The languages of a document, as codes without region; "" where one is not known."""

    source: str = ""
    target: str = ""
    basis: str = ""  # what the target is known by: "file", "command", "path" or "text"
    sure: bool = True  # else it is only likely, as of a few words
    text: str = ""  # the language that the text as a whole is surely in, where it is another one
    note: str = ""  # what people should hear of
    variety: str = ""  # the tag of the target with script and region, as far as one was given


def resolve(document: Document, asked: Asked, place: str, source_place: str) -> Known:
    """The languages of a document. ``place`` and ``source_place`` are paths that may tell, of it and of its source."""
    claim = paths.claim(place)
    found = _target(document, asked, claim)
    tags = (document.languages[1], asked.target, claim.tag)
    variety = next((normal(tag) for tag in tags if primary(tag) == found.target), found.target)
    return found._replace(source=_source(document, asked, source_place, found.target), variety=variety)


def _target(document: Document, asked: Asked, claim: paths.Claim) -> Known:
    stated, wanted, named = primary(document.languages[1]), primary(asked.target), primary(claim.tag)
    if stated:
        note = (
            f"{{}} in {stated} by the file's own word although {asked.by} says {wanted}"
            if wanted and wanted != stated
            else ""
        )
        return _beside_text(document, Known("", stated, "file", note=note))
    if wanted:
        found = _beside_text(document, Known("", wanted, "command"))
        if wanted == "en" and asked.by != "--to" and not named and _text_language(document) == detection.UNKNOWN:
            # A configuration speaks of many files, and a few words of this one tell against English.
            found = found._replace(sure=False)
        if named and claim.sure and named != wanted:
            # Two who say different things: where the text does not decide, nobody knows.
            said = _text_language(document)
            sure = said.sure and said.language == wanted
            note = (
                ""
                if sure
                else f"{{}} in a place for {named} although {asked.by} says {wanted}; what is found there is not corrected"
            )
            return found._replace(sure=sure, note=note)
        return found
    if named and claim.sure:
        return _beside_text(document, Known("", named, "path"))
    said = _text_language(document)
    if named and not said.sure:
        return Known("", named, "path")
    return Known("", said.language, "text" if said.language else "", said.sure)


def _beside_text(document: Document, known: Known) -> Known:
    """The same, with what its text says where that is something else."""
    said = _text_language(document)
    if not said.sure or detection.akin(said.language, known.target):
        return known
    note = (
        known.note
        or f"{{}} in {said.language} by the text although {_BASES[known.basis]} says {known.target}; checked as such"
    )
    return known._replace(text=said.language, note=note)


_BASES = {"file": "what it says itself", "command": "command or configuration", "path": "the path"}


def _text_language(document: Document) -> detection.Guess:
    return document.memo("language", lambda d: _detected(s.text for s in d.segments if not s.language))


def _source(document: Document, asked: Asked, place: str, target: str) -> str:
    known = primary(document.languages[0]) or primary(asked.source)
    if known or not any(segment.source for segment in document.segments):
        return known
    claim = paths.claim(place)
    if claim.sure:
        return primary(claim.tag)
    said = _detected(s.source for s in document.segments if s.source)
    # Keys and a few words of English look alike, and so does what is written in no other language.
    if said.sure or (said.language and said.language != target):
        return primary(claim.tag) or said.language
    # "msgids should be in English": GNU gettext manual, Preparing Strings.
    english = (
        document.format == "po" and target != "en" and all((s.source or "").isascii() for s in document.segments)
    )
    return primary(claim.tag) or ("en" if english else "")


def _detected(texts: Iterable[str]) -> detection.Guess:
    """The language of texts together, by the first and those from the middle on."""
    everything = list(texts)
    sample: list[str] = []
    for start in (0, len(everything) // 2):
        size = 0
        for text in everything[start:]:
            sample.append(text[:_SAMPLE])
            size += len(text)
            if size > _SAMPLE // 2:
                break
    return detection.detect("\n".join(sample))


# Evidence, as of ``detection.detect``, that makes sure of a segment in a document of which nobody knows anything.
_ALONE = 2.0


def guard(known: Known) -> Callable[[str], str | None]:
    """What tells of a text whether it is in another language than the document: its language, "" or None."""

    def other(text: str) -> str | None:
        if not known.target:
            guess = detection.detect(text, _ALONE)
            return guess.language if guess.sure else None
        if not known.text:
            return detection.foreign(text, known.target)
        # The document is not what it should be: only what is surely right is taken for it.
        guess = detection.detect(text)
        return (
            None if guess.sure and guess.language == known.target else guess.language if guess.sure else known.text
        )

    return other
