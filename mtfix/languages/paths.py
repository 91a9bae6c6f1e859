"""What the name and the place of a file say of its language: ``locales/de/app.json``, ``fr.po``, ``README.pt-BR.md``."""

from __future__ import annotations

import re
from typing import NamedTuple

from mtfix.core.pattern import lazy
from mtfix.languages import tags


def _set(names: str) -> frozenset[str]:
    return frozenset(names.split())


# Folders whose folders and files are called by languages and nothing else.
_TREES = _set(
    "_locales intl l10n i18n lang langs language languages lng locale locales nls po translation translations"
)
# Folders that often hold one of each language.
_PLACES = _set("content doc docs documentation guide messages pages posts site strings text texts")
# Files that hold translations and nothing else.
_CATALOGUES = (
    ".arb",
    ".ftl",
    ".lproj",
    ".po",
    ".properties",
    ".resw",
    ".resx",
    ".strings",
    ".stringsdict",
    ".ts",
    ".xlf",
    ".xliff",
)
# Codes that are no words, abbreviations or endings of files in English.
_CLEAR = _set(
    "ar bg bn ca cs cy da de el en es et eu fa fi fr ga gl hr hu hy ja ka kk ko lt lv mk nb nl nn pl pt ro ru sk sl sq "
    "sr sv sw ta th tr uk ur uz vi zh zu "
    "ces chi cze deu dut eng fra fre ger heb ita jpn kor nld rus spa srp swe ukr vie zho"
)
# Of these, endings of files of code.
_CODE = ("cs", "el", "et", "pl")
_ANDROID = lazy(r"(?:values|raw|xml)-(?:b\+([A-Za-z]{2,3}(?:\+\w+)*)|([a-z]{2,3})(?:-r([A-Z]{2}))?)(?=-|$)")
_ENDING = re.compile(r"[^_-].*?([_-])([A-Za-z]{2,3}(?:[_-][A-Za-z]{4})?(?:[_-](?:[A-Za-z]{2}|\d{3}))?)")


class Claim(NamedTuple):
    """The language that a path names, "" for none; ``sure`` where the name can hardly mean anything else."""

    tag: str = ""
    sure: bool = False


def claim(path: str) -> Claim:
    """The language that the path of a file names. The file's name counts before its folders, and the inner folder
    before the outer."""
    *folders, file = path.replace("\\", "/").split("/")
    found = Claim()
    for each in _claims(folders, file):
        if each.sure:
            return each
        found = found if found.tag else each
    return found


def _claims(folders: list[str], file: str) -> list[Claim]:
    above = folders[-1].lower() if folders else ""
    found = _of_file(file, in_tree=above in _TREES)
    for at in range(len(folders) - 1, -1, -1):
        below = folders[at + 1] if at + 1 < len(folders) else ""
        found.append(_of_folder(folders[at], folders[at - 1].lower() if at else "", below))
    return [each for each in found if each.tag]


def _of_file(file: str, *, in_tree: bool) -> list[Claim]:
    stem, *rest = file.split(".")
    catalogue = in_tree or file.lower().endswith(_CATALOGUES)
    found = [_plain(piece, trusted=catalogue) for piece in reversed(rest[:-1])]
    if rest and rest[-1] in _CLEAR and rest[-1] not in _CODE:  # corpora: train.de beside train.en
        return [Claim(tags.normal(rest[-1]), True)]
    whole = _plain(stem, trusted=catalogue)
    if whole.tag:
        return [*found, whole]
    if in_tree and (named := _named(stem)):
        return [*found, Claim(named, True)]
    for match in (_ENDING.fullmatch(piece) for piece in (stem, *rest[:-1])):
        while match is not None:
            each = _plain(match[2], trusted=catalogue)
            if each.tag:
                if each.sure or match[1] == "_":  # sign-in, how-to
                    found.append(each)
                break
            # What looked like language and region may be a word and a language: strings_de
            match = _ENDING.fullmatch(match[0], match.start(2) - 1) if match.start(2) > 1 else None
    return found


def _of_folder(folder: str, above: str, below: str) -> Claim:
    low = folder.lower()
    if low.endswith(".lproj"):
        name = folder[: -len(".lproj")]
        return Claim(tags.normal(name) or _named(name), True)
    if match := _ANDROID.match(folder):
        return Claim(
            tags.normal(match[1].replace("+", "-") if match[1] else "-".join(filter(None, match.group(2, 3)))), True
        )
    if above in _TREES and (named := _named(folder)):
        return Claim(named, True)
    trusted = above in _TREES or below == "LC_MESSAGES"
    each = _plain(folder, trusted=trusted)
    # A bare code elsewhere is as often a part of a name of Java: src/de/example
    return each._replace(sure=each.sure and (trusted or len(folder) > 3 or above in _PLACES))


def _plain(word: str, *, trusted: bool) -> Claim:
    """A word that is a tag as a whole."""
    tag = tags.normal(word)
    if not tag:
        return Claim()
    first, _, rest = word.replace("_", "-").partition("-")
    if first in tags.GONE and not trusted:
        return Claim()
    if rest in _CLEAR and rest not in (first, "ca"):
        return Claim()  # de-en is a pair; fr-ca is the French of Canada
    if len(first) > 2 and not (trusted or rest or first.lower() in _CLEAR):
        return Claim()
    clear = first.lower() in _CLEAR or bool(re.match(r"[A-Z]{2}\b|[A-Z][a-z]{3}\b|\d{3}\b", rest))
    if rest and not (clear or trusted):
        return Claim()  # to-do, no-op
    return Claim(tag, trusted or clear)


def _named(word: str) -> str:
    """The tag for the name of a language: German, deutsch."""
    if len(word) < 4 or not word.isalpha():
        return ""
    from mtfix.languages.tables.language_names import codes

    return codes().get(word.lower(), "")
