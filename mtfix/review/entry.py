"""A glossary entry made of an answer: appended to a file of the project, and proven before it is written."""

from __future__ import annotations

import json
import os
import re
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from mtfix.core.errors import MtfixError
from mtfix.glossary.load import load
from mtfix.glossary.schema import Glossary
from mtfix.project import files
from mtfix.review.card import sentence
from mtfix.terminology.examples import prove

if TYPE_CHECKING:
    from mtfix.review.queue import Change
    from mtfix.review.view import View

_NEW = "about: Entries made in reviews.\npair: {pair}\nterms:\n"


class Draft(NamedTuple):
    """What the entry says: the accepted term, what it is called by mistake, its source, a sentence before and after."""

    term: str
    wrong: str
    source: str
    bad: str
    good: str


def ask(change: Change, replacement: str, view: View, path: str, languages: tuple[str, str]) -> str:
    """Ask for the parts of an entry, which an answer suggests, and add it; what to say about it.

    Raises MtfixError as ``append`` does, and where the person would rather not.
    """
    wrong = (view.type("Wrong: how it is mistranslated", change.place.text) or "").strip()
    term = (view.type("Right: the accepted translation", replacement) or "").strip() if wrong else ""
    if not term or wrong == term:
        raise MtfixError("no entry was made")
    source = ""
    if change.segment is not None and change.segment.source:
        source = (view.type("Source term, or nothing", change.finding.source) or "").strip()
    bad, good = sentence(change, replacement)
    if wrong not in bad or term not in good:
        bad, good = f"{wrong}.", f"{term}."
    line = append(path, Draft(term, wrong, source, bad, good), languages)
    return f"entry written: {path}:{line}"


def append(path: str, draft: Draft, languages: tuple[str, str]) -> int:
    """Add an entry to a glossary file, which is made if there is none; the line where it stands.

    Raises MtfixError where the file is no glossary that can be added to, or the entry does not hold its examples;
    then nothing is written.
    """
    pair = "-".join(language for language in languages if language)
    text = files.read_bytes(path).decode("utf-8-sig") if os.path.exists(path) else _NEW.format(pair=pair)
    known = _load(text, path) if "- " in text else Glossary("", path, languages)
    if any(entry.term == draft.term and any(w.text == draft.wrong for w in entry.wrong) for entry in known.entries):
        raise MtfixError(f"there is such an entry already: {draft.term}", path=path)
    new, line = _with(text, draft, path)
    glossary = _load(new, path)
    own = tuple(entry for entry in glossary.entries if entry.line == line)
    outcome = prove(glossary._replace(entries=own, rules=()))
    if outcome.failures:
        raise MtfixError(f"no entry was made: {outcome.failures[0].message}")
    files.write(path, new.encode())
    return line


def _load(text: str, path: str) -> Glossary:
    stem = os.path.basename(path).partition(".")[0]
    return load(text, path=path, name=stem)


def _with(text: str, draft: Draft, path: str) -> tuple[str, int]:
    """The text of a glossary with one more term, and the line of that term."""
    root: Any = yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    terms = next((value for key, value in root.value if key.value == "terms"), None)
    if isinstance(terms, yaml.SequenceNode) and terms.flow_style:
        raise MtfixError("its terms are written in one line ([…]); one a line can be added to", path=path)
    if not isinstance(terms, yaml.SequenceNode) or not terms.value:
        before = text if re.search(r"^terms:[ \t]*$", text, re.MULTILINE) else text.rstrip("\n") + "\nterms:\n"
        before, behind, indent = before.rstrip("\n") + "\n", "", "  "
    else:
        lines = text.split("\n")
        end = terms.end_mark.line if terms.end_mark.column == 0 else terms.end_mark.line + 1
        while end > terms.start_mark.line + 1 and re.match(r"\s*(#.*)?$", lines[end - 1]):
            end -= 1  # what stands before the next key is about that
        before = "\n".join(lines[:end]).rstrip("\n") + "\n"
        behind = "\n".join(lines[end:])
        indent = " " * terms.start_mark.column
    return before + _spelled(draft, indent) + behind, before.count("\n") + 1


def _spelled(draft: Draft, indent: str) -> str:
    def quoted(text: str) -> str:
        return json.dumps(text, ensure_ascii=False)

    source = f", source: {quoted(draft.source)}" if draft.source else ""
    lines = [
        f"- term: {quoted(draft.term)}",
        *([f"  source: [{quoted(draft.source)}]"] if draft.source else []),
        f"  wrong: [{quoted(draft.wrong)}]",
        "  examples:",
        f"    - {{bad: {quoted(draft.bad)}, good: {quoted(draft.good)}{source}}}",
        f"    - {{keep: {quoted(draft.good)}{source}}}",
    ]
    return "".join(f"{indent}{line}\n" for line in lines)
