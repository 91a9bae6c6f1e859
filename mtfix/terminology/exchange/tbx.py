"""TBX, ISO 30042:2019 (version 3): read in both styles, written as TBX-Basic in the DCA style.

Version 2 (ISO 30042:2008, martif) is read here too: only the names of its elements differ.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from mtfix.core.encoding import decode
from mtfix.core.errors import MtfixError
from mtfix.formats.support import xmltree
from mtfix.formats.support.base import Options
from mtfix.formats.support.xmltree import Chars, Element
from mtfix.glossary.schema import Glossary
from mtfix.terminology.exchange.support.base import Concept, Losses, Reading, Status, Term, concepts

DESCRIPTION = "TBX of 2019 (TBX-Basic, DCA style)"
SUFFIXES = (".tbx", ".tbxm", ".martif", ".xml")

_ENTRIES = ("conceptEntry", "termEntry")
_LANGUAGES = ("langSec", "langSet")
_TERMS = ("termSec", "tig", "ntig")
# Elements of the DCA style whose data category is their type; in the DCT style it is their name.
_TYPED = ("termNote", "descrip", "admin", "transac", "transacNote", "adminNote", "descripNote", "ref", "xref")
_GROUPS = ("termGrp", "termNoteGrp", "descripGrp", "adminGrp", "transacGrp")
_STATUSES: dict[str, Status] = {
    "preferred": "preferred",
    "standardized": "preferred",
    "legal": "preferred",
    "regulated": "preferred",
    "admitted": "admitted",
    "deprecated": "forbidden",
    "superseded": "forbidden",
    "forbidden": "forbidden",
    "obsolete": "forbidden",
}
# Who changed what and when is no knowledge of the language.
_HISTORY = ("transactionType", "responsibility", "date", "transac", "transacNote")
# Takes a data category and its content.
Keep = Callable[[str, str], None]
_FORBIDDEN_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Names(NamedTuple):
    """What a version of TBX calls its elements."""

    root: str
    header: str
    entry: str
    language: str
    term: str


_NAMES = Names(
    'tbx type="TBX-Basic" style="dca" xmlns="urn:iso:std:iso:30042:ed-2"',
    "tbxHeader",
    "conceptEntry",
    "langSec",
    "termSec",
)


def read(raw: bytes, how: Reading, losses: Losses) -> list[Concept]:
    """The concepts of a TBX file of any style. Raises MtfixError where it is no TBX or not well-formed."""
    text = decode(raw, path=how.path, encoding=how.encoding, declared=xmltree.declared(raw)).text
    root = xmltree.parse(text, Options(how.path)).root
    entries = [element for element in root.walk() if element.name in _ENTRIES]
    if root.name not in ("tbx", "martif", "TBX") and not entries:
        raise MtfixError(f"not TBX: its root is <{root.name}>", path=how.path, line=1)
    found = []
    line, at = 1, 0
    for entry in entries:
        line += text.count("\n", at, entry.open.start)
        at = entry.open.start
        found.append(_concept(entry, f"line {line}", losses))
    return found


def _concept(entry: Element, where: str, losses: Losses) -> Concept:
    terms: list[Term] = []
    notes: list[str] = []
    cites: list[str] = []

    def keep(category: str, value: str) -> None:
        if not value:
            return
        if category in ("definition", "note", "usageNote", "explanation"):
            notes.append(value)
        elif category in ("source", "sourceIdentifier", "externalCrossReference"):
            cites.append(value)
        elif category not in _HISTORY:
            losses.add(category, where)

    for category, element in _facts(entry):
        if category in _LANGUAGES:
            language = element.attributes.get("xml:lang") or element.attributes.get("lang", "")
            for inner, part in _facts(element):
                if inner in _TERMS:
                    terms.extend(_term(part, language, keep))
                else:
                    keep(inner, _text(part))
        else:
            keep(category, _text(element))
    return Concept(tuple(terms), "; ".join(dict.fromkeys(notes)), "; ".join(dict.fromkeys(cites)), where)


def _term(element: Element, language: str, keep: Keep) -> Iterator[Term]:
    text = ""
    status: Status = ""
    for category, part in _facts(element):
        value = _text(part)
        if category == "term":
            text = value
        elif category in ("administrativeStatus", "normativeAuthorization", "usageStatus", "status"):
            # "deprecatedTerm-admn-sts", "deprecatedTerm", "deprecated"; "notRecommended" of some tools
            word = value.lower().partition("term")[0].partition("-")[0].strip()
            status = "forbidden" if word.startswith("not") else _STATUSES.get(word, "")
            if not status:
                keep(f"{category} {value!r}", value)
        else:
            keep(category, value)
    if text:
        yield Term(language, text, status)


def _facts(element: Element) -> Iterator[tuple[str, Element]]:
    """The parts of an element with their data categories, groups opened up."""
    for child in element.elements():
        if child.name in _GROUPS:
            yield from _facts(child)
        else:
            yield (child.attributes.get("type", child.name) if child.name in _TYPED else child.name), child


def _text(element: Element) -> str:
    parts = (part.text for each in element.walk() for part in each.children if isinstance(part, Chars))
    return " ".join("".join(parts).split())


def write(glossaries: Sequence[Glossary], losses: Losses) -> str:
    """One TBX file: the accepted term is preferred, other accepted ones admitted, wrong forms deprecated."""
    return write_as(_NAMES, glossaries, losses)


def write_as(names: Names, glossaries: Sequence[Glossary], losses: Losses) -> str:
    """TBX in the words of one of its versions."""
    target = glossaries[0].pair[1] if glossaries else "en"
    about = "; ".join(glossary.about or glossary.name for glossary in glossaries) or "no terms"
    every = (concept for glossary in glossaries for concept in concepts(glossary, losses))
    return "".join(
        (
            f'<?xml version="1.0" encoding="UTF-8"?>\n<{names.root} xml:lang={quoteattr(target)}>\n',
            f"  <{names.header}>\n    <fileDesc>\n      <sourceDesc>\n        <p>{_xml(about)}</p>\n",
            f"      </sourceDesc>\n    </fileDesc>\n  </{names.header}>\n  <text>\n    <body>\n",
            *(_written(names, number, concept) for number, concept in enumerate(every, 1)),
            f"    </body>\n  </text>\n</{names.root.partition(' ')[0]}>\n",
        )
    )


def _written(names: Names, number: int, concept: Concept) -> str:
    lines = [f'      <{names.entry} id="c{number}">']
    if concept.cite:
        lines.append(f'        <admin type="source">{_xml(concept.cite)}</admin>')
    if concept.note:
        lines.append(f"        <note>{_xml(concept.note)}</note>")
    for language in dict.fromkeys(term.language for term in concept.terms):
        lines.append(f"        <{names.language} xml:lang={quoteattr(language or 'und')}>")
        for term in concept.terms:
            if term.language == language:
                lines.append(f"          <{names.term}>\n            <term>{_xml(term.text)}</term>")
                if term.status:
                    word = "deprecated" if term.status == "forbidden" else term.status
                    lines.append(
                        f'            <termNote type="administrativeStatus">{word}Term-admn-sts</termNote>'
                    )
                lines.append(f"          </{names.term}>")
        lines.append(f"        </{names.language}>")
    return "\n".join([*lines, f"      </{names.entry}>\n"])


def _xml(text: str) -> str:
    """Text as the content of an element; characters that XML cannot have are replaced by U+FFFD."""
    return escape(_FORBIDDEN_IN_XML.sub("\ufffd", text), {"\r": "&#13;"})
