"""A glossary entry made from an answer, and appended to a file of the project if its examples pass."""

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
from mtfix.terminology.examples import run_examples

if TYPE_CHECKING:
    from mtfix.review.queue import Change

_NEW = "about: Entries made in reviews.\npair: {pair}\nterms:\n"


class Draft(NamedTuple):
    """The contents of an entry: the accepted term, its mistranslation, the source term, a sentence before and after."""

    term: str
    wrong: str
    source: str
    bad: str
    good: str


def draft(change: Change, replacement: str) -> Draft:
    """The entry that a correction suggests."""
    bad, good = sentence(change, replacement)
    return Draft(replacement, change.place.text, change.finding.source, bad, good)


def sentence(change: Change, replacement: str) -> tuple[str, str]:
    """The sentence of a change without the escapes of the file, before and after the change."""
    segment = change.segment
    if segment is None:
        return "", ""
    start, end = (segment.from_file(offset) for offset in change.finding.span)
    text = segment.text
    first = max(text.rfind(stop, 0, start) + len(stop) for stop in (". ", "! ", "? ", ".\n", "\n\n"))
    first = first if any(text.rfind(stop, 0, start) >= 0 for stop in (". ", "! ", "? ", ".\n", "\n\n")) else 0
    match = re.compile(r"[.!?][\"'”’)]*(?=\s)|\n\s*\n").search(text, end)
    last = match.end() if match else len(text)
    return " ".join(text[first:last].split()), " ".join((text[first:start] + replacement + text[end:last]).split())


def append(path: str, draft: Draft, languages: tuple[str, str]) -> int:
    """Add an entry to a glossary file, which is created if it does not exist. Returns the line of the entry, from 1.

    Raises MtfixError, and writes nothing, if the file is not a glossary that can be extended, or an example of the entry
    fails.
    """
    if draft.wrong not in draft.bad or draft.term not in draft.good:
        draft = draft._replace(bad=f"{draft.wrong}.", good=f"{draft.term}.")
    pair = "-".join(language for language in languages if language)
    text = files.read_bytes(path).decode("utf-8-sig") if os.path.exists(path) else _NEW.format(pair=pair)
    known = _load(text, path) if "- " in text else Glossary("", path, languages)
    if any(entry.term == draft.term and any(w.text == draft.wrong for w in entry.wrong) for entry in known.entries):
        raise MtfixError(f"this entry exists already: {draft.term}", path=path)
    new, line = _with(text, draft, path)
    glossary = _load(new, path)
    own = tuple(entry for entry in glossary.entries if entry.line == line)
    outcome = run_examples(glossary._replace(entries=own, rules=()))
    if outcome.failures:
        raise MtfixError(f"no entry was added: {outcome.failures[0].message}")
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
        raise MtfixError(
            "its terms are in flow style ([…]); only a list with one term a line can be extended", path=path
        )
    if not isinstance(terms, yaml.SequenceNode) or not terms.value:
        before = text if re.search(r"^terms:[ \t]*$", text, re.MULTILINE) else text.rstrip("\n") + "\nterms:\n"
        before, rest, indent = before.rstrip("\n") + "\n", "", "  "
    else:
        lines = text.split("\n")
        end = terms.end_mark.line if terms.end_mark.column == 0 else terms.end_mark.line + 1
        while end > terms.start_mark.line + 1 and re.match(r"\s*(#.*)?$", lines[end - 1]):
            end -= 1  # comments before the next key belong to it
        before = "\n".join(lines[:end]).rstrip("\n") + "\n"
        rest = "\n".join(lines[end:])
        indent = " " * terms.start_mark.column
    return before + _spelled(draft, indent) + rest, before.count("\n") + 1


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
