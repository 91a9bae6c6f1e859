"""``mtfix init``: write a configuration that suits the files of a folder."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

import click

from mtfix.core.errors import MtfixError
from mtfix.core.wording import counted
from mtfix.languages.tags import is_tag, normal, primary, same
from mtfix.project import files
from mtfix.project.configuration import NAMES, read
from mtfix.reporters.support.escape import visible

ORDER = 110  # in the help

# English is usually the source language of software, but not where only one of these is beside it: then the software
# was probably written in that language. Beside several of them, English is the source again: nobody translates from
# three languages.
_ORIGINALS = ("ja", "ko", "ru", "uk", "zh")
_MANY_LANGUAGES = 3
_TARGET = "en"
_TAG = re.compile(r"(?:^|(?<=[/._-]))[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?(?=[/._-])")
# What a translation is called, its source, and their patterns: Android and Java, whose sources name no language.
_BASES = (
    (
        re.compile(r"(.*/)?values-[a-zA-Z+-]{2,}/([^/]+\.xml)"),
        "{0}values/{1}",
        "{path}/values-{to}/{name}",
        "{path}/values/{name}",
    ),
    (
        re.compile(r"(.+?)_[a-z]{2,3}(?:_[A-Z][A-Za-z]+)?\.properties"),
        "{0}.properties",
        "{path}_{to}.properties",
        "{path}.properties",
    ),
)
_MOST = 5000  # files looked at


@click.command("init")
@click.argument("folder", default=".", type=click.Path(exists=True, file_okay=False))
def command(folder: str) -> None:
    """Write an mtfix.toml that suits the files of a folder. An existing one is not overwritten."""
    for name in NAMES:
        path = os.path.join(folder, name)
        if os.path.isfile(path) and read(path) is not None:
            raise MtfixError("there is a configuration already; mtfix config shows it", path=path)
    names = [
        os.path.relpath(path, folder).replace(os.sep, "/")
        for _, path in zip(range(_MOST), files.expand([folder]), strict=False)
    ]
    trees = _trees(names)
    glossaries = [name for name in names if _is_glossary(os.path.join(folder, name))]
    source = _source(trees)
    pairs, doubtful = _pairs(trees, source)
    if bases := _bases(names):
        source, pairs = source or _TARGET, [*pairs, *bases]
    text = _toml(source, pairs, doubtful, glossaries)
    path = os.path.normpath(os.path.join(folder, NAMES[0]))
    files.write(path, text.encode())
    click.echo(f"{visible(path)} written; {counted(len(names), 'file')} that mtfix can read.")
    for target, template in pairs:
        click.echo(f"  pairs: {visible(target)} from {visible(template)}")
    if doubtful:
        click.echo(f"  uncertain pairs, written as comments: {len(doubtful)}")
    for name in glossaries:
        click.echo(f"  glossary: {visible(name)}")
    click.echo("Next: mtfix lint .")


class _Tree(NamedTuple):
    """Files in several languages side by side: what precedes and follows the language in their paths."""

    before: str
    after: str
    languages: Counter[str]  # as paths spell them, with the number of files

    def path(self, language: str) -> str:
        return f"{self.before}{language}{self.after}"


def _trees(names: list[str]) -> list[_Tree]:
    """The places with files in English and in other languages."""
    twins: dict[tuple[str, str], list[str]] = {}
    for name in names:
        for match in _TAG.finditer(name):
            if is_tag(match.group()):
                twins.setdefault((name[: match.start()], name[match.end() :]), []).append(match.group())
    found: dict[tuple[str, str], Counter[str]] = {}
    for (before, after), languages in twins.items():
        if len(languages) > 1 and any(same(tag, _TARGET) for tag in languages):
            found.setdefault((before, _rest(after)), Counter()).update(languages)
    known = set(names)
    return [
        _Tree(before, after, languages)
        for (before, after), languages in sorted(found.items())
        if f"{before.removesuffix('_')}{after}" not in known  # the source, which names no language
    ]


def _source(trees: list[_Tree]) -> str:
    """The language that most files were translated from, as paths spell it."""
    counts: Counter[str] = Counter()
    for tree in trees:
        others = Counter({tag: n for tag, n in tree.languages.items() if not same(tag, _TARGET)})
        english = Counter({tag: n for tag, n in tree.languages.items() if same(tag, _TARGET)})
        counts += others if _may_be_originals(others) else english
    return max(counts, key=lambda tag: (counts[tag], *_plainness(tag))) if counts else ""


def _plainness(tag: str) -> tuple[bool, bool]:
    """By which of several tags of a language the source is likelier to be called: "en" before "en-US" before "en-GB"."""
    return normal(tag) == primary(tag), normal(tag) == "en-US"


def _bases(names: list[str]) -> list[tuple[str, str]]:
    """Patterns of translations whose sources name no language: ``values-de`` beside ``values``, ``app_de`` beside ``app``."""
    known = set(names)
    return [
        (target, source)
        for form, base, target, source in _BASES
        if any(base.format(*match.groups()) in known for name in names if (match := form.fullmatch(name)))
    ]


def _may_be_originals(tags: Iterable[str]) -> bool:
    languages = {primary(tag) for tag in tags}
    return len(languages) < _MANY_LANGUAGES and languages <= set(_ORIGINALS)


def _pairs(trees: list[_Tree], source: str) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Patterns of translations with those of their sources: those that are likely, and those that are uncertain."""
    pairs: list[tuple[str, str]] = []
    doubtful: list[tuple[str, str]] = []
    for tree in trees:
        spelled = sorted((tag for tag in tree.languages if same(tag, _TARGET)), key=_plainness)
        english = source if source in spelled else spelled[-1]
        others = sorted(tag for tag in tree.languages if not same(tag, _TARGET))
        if source == english:
            pairs.append((tree.path("{to}"), tree.path(source)))
            if len(others) > 1:
                continue
        for tag in others:
            (pairs if tag == source else doubtful).append((tree.path(english), tree.path(tag)))
    return pairs, doubtful


def _rest(after: str) -> str:
    """The part of a path after the language, as far as it is the same for all files: "/{path}", ".md"."""
    return "/{path}" if after.startswith("/") else after


def _is_glossary(path: str) -> bool:
    if not path.endswith((".yml", ".yaml")):
        return False
    with open(path, encoding="utf-8", errors="replace") as file:
        head = file.read(20_000)
    return (
        re.search(r"^terms:\s*$", head, re.MULTILINE) is not None
        and re.search(r"^\s+- \{?term:", head, re.MULTILINE) is not None
    )


def _toml(source: str, pairs: list[tuple[str, str]], doubtful: list[tuple[str, str]], glossaries: list[str]) -> str:
    lines = [
        "# Configuration of mtfix. `mtfix config` shows the values in effect, `mtfix config --schema` all keys.\n"
    ]
    lines.append(f'from = "{source}"\n' if source else '# from = "zh"              # language of the sources\n')
    if same(source, _TARGET):
        lines.append('# to = "de"                # of the translations; default: from each path\n')
    else:
        lines.append(f'to = "{_TARGET}"\n')
    if glossaries:
        lines.append("glossaries = [" + ", ".join(_quoted(name) for name in glossaries) + "]\n")
    else:
        lines.append('# glossaries = ["terms.yml"]\n')
    lines.append('# exclude = ["drafts/"]\n# ignore = ["space-double"]\n')
    for target, template in pairs:
        lines.append(f"\n[[pairs]]\ntarget = {_quoted(target)}\nsource = {_quoted(template)}\n")
    for target, template in doubtful:
        lines.append(f"\n# [[pairs]]               # from another language\n# target = {_quoted(target)}\n")
        lines.append(f"# source = {_quoted(template)}\n")
    return "".join(lines)


def _quoted(text: str) -> str:
    import json

    return json.dumps(text, ensure_ascii=False)
