"""The languages of a document, from the first of these that is known: the declaration of the file, the command or
configuration, the path, the text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from mtfix.core.document import Document
from mtfix.languages import detection, paths
from mtfix.languages.tags import normal, primary

# How much text is enough for detection, in code points.
_SAMPLE = 4000


class Asked(NamedTuple):
    """The tags given by a command or a configuration, "" if it gives none."""

    source: str = ""
    target: str = ""
    by: str = "--to"  # where the target is given, for messages: the option, or a configuration


class Known(NamedTuple):
    """The languages of a document, as codes without region; "" if not known."""

    source: str = ""
    target: str = ""
    basis: str = ""  # where the target is known from: "file", "command", "path" or "text"
    sure: bool = True  # False if it is only likely, from few words
    text: str = ""  # the language of the text as a whole, if that is certain and a different one
    note: str = ""  # a note for people
    variety: str = ""  # the tag of the target with script and region, if given


def resolve(document: Document, asked: Asked, place: str, source_place: str) -> Known:
    """The languages of a document. ``place`` and ``source_place`` are the paths of the document and its source, from which
    a language may be known."""
    claim = paths.claim(place)
    found = _target(document, asked, claim)
    tags = (document.languages[1], asked.target, claim.tag)
    variety = next((normal(tag) for tag in tags if primary(tag) == found.target), found.target)
    return found._replace(source=_source(document, asked, source_place, found.target), variety=variety)


def _target(document: Document, asked: Asked, claim: paths.Claim) -> Known:
    stated, wanted, named = primary(document.languages[1]), primary(asked.target), primary(claim.tag)
    if stated:
        note = (
            f"{{}} in {stated} by declaration, although {asked.by} says {wanted}"
            if wanted and wanted != stated
            else ""
        )
        return _beside_text(document, Known("", stated, "file", note=note))
    if wanted:
        found = _beside_text(document, Known("", wanted, "command"))
        if wanted == "en" and asked.by != "--to" and not named and _text_language(document) == detection.UNKNOWN:
            # A configuration is for many files, and a few words of this one contradict English.
            found = found._replace(sure=False)
        if named and claim.sure and named != wanted:
            # Contradictory indications: unless the text decides, the language is not known.
            guess = _text_language(document)
            sure = guess.sure and guess.language == wanted
            note = (
                ""
                if sure
                else f"{{}} in {named} by path, although {asked.by} says {wanted}; findings are not corrected"
            )
            return found._replace(sure=sure, note=note)
        return found
    if named and claim.sure:
        return _beside_text(document, Known("", named, "path"))
    guess = _text_language(document)
    if named and not guess.sure:
        return Known("", named, "path")
    return Known("", guess.language, "text" if guess.language else "", guess.sure)


def _beside_text(document: Document, known: Known) -> Known:
    """The same, with the language of the text if that is surely a different one. A few labels of a program may look like a
    language that is rarely seen, and Chinese characters alone may be Japanese."""
    guess = document.memo("surely", lambda d: _detected((s.text for s in d.segments if not s.language), _AGAINST))
    if (
        not guess.sure
        or detection.akin(guess.language, known.target)
        or {guess.language, known.target} == {"zh", "ja"}
    ):
        return known
    note = (
        known.note
        or f"{{}} in {guess.language} by text, although {_BASES[known.basis]} says {known.target}; checked as {guess.language}"
    )
    return known._replace(text=guess.language, note=note)


_BASES = {"file": "its declaration", "command": "the command or configuration", "path": "its path"}


def _text_language(document: Document) -> detection.Guess:
    return document.memo("language", lambda d: _detected(s.text for s in d.segments if not s.language))


def _source(document: Document, asked: Asked, place: str, target: str) -> str:
    known = primary(document.languages[0]) or primary(asked.source)
    if known or not any(segment.source for segment in document.segments):
        return known
    claim = paths.claim(place)
    if claim.sure:
        return primary(claim.tag)
    guess = _detected(s.source for s in document.segments if s.source)
    # Keys look like a few words of English, and so does text in no particular language.
    if guess.sure or (guess.language and guess.language != target):
        return primary(claim.tag) or guess.language
    # "msgids should be in English": GNU gettext manual, Preparing Strings.
    english = (
        document.format == "po" and target != "en" and all((s.source or "").isascii() for s in document.segments)
    )
    return primary(claim.tag) or ("en" if english else "")


# Evidence, as of ``detection.detect``, that outweighs what a file, a command or a path says.
_AGAINST = 4.0


def _detected(texts: Iterable[str], least: float = detection.LEAST) -> detection.Guess:
    """The language of several texts together, from the first ones and those in the middle."""
    everything = list(texts)
    sample: list[str] = []
    for start in (0, len(everything) // 2):
        size = 0
        for text in everything[start:]:
            sample.append(text[:_SAMPLE])
            size += len(text)
            if size > _SAMPLE // 2:
                break
    return detection.detect("\n".join(sample), least)


# Evidence (see ``detection.detect``) that is enough for a segment of a document whose language is not known.
_ALONE = 2.0


def guard(known: Known) -> Callable[[str], str | None]:
    """A function that tells whether a text is in another language than the document: its language, "" or None."""

    def other(text: str) -> str | None:
        if not known.target:
            guess = detection.detect(text, _ALONE)
            return guess.language if guess.sure else None
        if not known.text:
            return detection.foreign(text, known.target)
        # The document is not in the language that it should be: only text that certainly is counts as such.
        guess = detection.detect(text)
        return (
            None if guess.sure and guess.language == known.target else guess.language if guess.sure else known.text
        )

    return other
