"""Glossaries against bilingual dictionaries: what a dictionary gives for a source term is no certain mistranslation."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from mtfix.glossary.schema import Glossary
from mtfix.terminology.audit.problem import Problem, forms, words

# CC-CEDICT: "traditional simplified [pinyin] /gloss; gloss/"; EDICT: "headword;headword [reading] /gloss/".
_CEDICT = re.compile(r"(\S+) (\S+) \[[^]]*\] /(.*)/\s*")
_EDICT = re.compile(r"(\S+)(?: \[([^]]*)\])? /(.*)/\s*")
# What a gloss has beside the translation: "(n) (dated)", "[tu1 hao2]", "to".
_ASIDE = re.compile(r"\([^)]*\)|\[[^]]*\]|\{[^}]*\}")
_LEAD = re.compile(r"(?:to|a|an|the|be) ")


class Dictionary(NamedTuple):
    """What each headword of a language is given as; glosses are in the form that ``_plain`` makes."""

    name: str
    language: str
    glosses: Mapping[str, frozenset[str]]


def read(text: str, name: str, language: str) -> Dictionary:
    """A dictionary in the format of CC-CEDICT or EDICT, or as lines of a headword, a tab and glosses parted by ";"."""
    found: dict[str, set[str]] = defaultdict(set)
    for line in text.split("\n"):
        if not line or line.startswith("#"):
            continue
        for head, gloss in _row(line):
            found[head].add(_plain(gloss))
    return Dictionary(name, language, {head: frozenset(own - {""}) for head, own in found.items()})


def problems(glossaries: Sequence[Glossary], dictionary: Dictionary) -> Iterator[Problem]:
    """Wrong forms, corrected as safe and without a gate, that the dictionary gives for a source form of their entry."""
    for form in forms([g for g in glossaries if g.pair[0] == dictionary.language]):
        if not form.is_sure:
            continue
        plain = _plain(form.wrong.text)
        for source in form.entry.source:
            if plain in dictionary.glosses.get(source, ()):
                yield form.problem(
                    "dictionary", f"{form.wrong.text!r} is what {dictionary.name} gives for {source}"
                )
                break


def _row(line: str) -> Iterator[tuple[str, str]]:
    if match := _CEDICT.fullmatch(line):
        heads = [match[1], match[2]]
    elif match := _EDICT.fullmatch(line):
        heads = [_ASIDE.sub("", head) for head in f"{match[1]};{match[2] or ''}".split(";")]
    else:
        head, _, rest = line.partition("\t")
        heads, match = [head.strip()], re.fullmatch(r"(?s)()()(.*)", rest)
    assert match is not None
    for gloss in re.split(r"[/;]", match[3]):
        yield from ((head, gloss) for head in dict.fromkeys(heads) if head)


def _plain(gloss: str) -> str:
    """A gloss or a wrong form by its words alone, in singular as far as an s tells, without what marks a verb or noun."""
    bare = _LEAD.sub("", " ".join(words(_ASIDE.sub("", gloss))), count=1)
    return " ".join(word.removesuffix("s") for word in bare.split())
