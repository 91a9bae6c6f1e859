"""``mtfix init``: a first configuration, from what lies in the folder."""

from __future__ import annotations

import os
import re
from collections import Counter

import click

from mtfix.core.errors import MtfixError
from mtfix.project import files
from mtfix.project.configuration import NAMES, read
from mtfix.reporters.support.escape import visible

ORDER = 110  # in the help

# Source languages that mtfix has glossaries or readers for; a folder or file part of that name tells one.
_SOURCES = ("zh", "ja", "ko", "ru", "uk", "de", "fr", "es")
_TARGET = "en"
_CODE = r"(?:{})(?:[-_][A-Za-z]{{2,4}})?"
_MOST = 5000  # files looked at


@click.command("init")
@click.argument("folder", default=".", type=click.Path(exists=True, file_okay=False))
def command(folder: str) -> None:
    """Write a first mtfix.toml from what lies in a folder. Never overwrites one."""
    for name in NAMES:
        path = os.path.join(folder, name)
        if os.path.isfile(path) and read(path) is not None:
            raise MtfixError("there is a configuration already; mtfix config shows what it says", path=path)
    names = [
        os.path.relpath(path, folder).replace(os.sep, "/")
        for _, path in zip(range(_MOST), files.expand([folder]), strict=False)
    ]
    pairs = _pairs(names)
    glossaries = [name for name in names if _is_glossary(os.path.join(folder, name))]
    source = Counter(code for code, _, _ in pairs).most_common(1)
    text = _toml(source[0][0] if source else "", sorted({(t, s) for _, t, s in pairs}), glossaries)
    path = os.path.normpath(os.path.join(folder, NAMES[0]))
    files.write(path, text.encode())
    click.echo(f"{visible(path)} written; {len(names)} files that mtfix can read.")
    for target, template in sorted({(t, s) for _, t, s in pairs}):
        click.echo(f"  pairs: {visible(target)} from {visible(template)}")
    for name in glossaries:
        click.echo(f"  glossary: {visible(name)}")
    click.echo("Next: mtfix lint .")


def _pairs(names: list[str]) -> list[tuple[str, str, str]]:
    """Source language, pattern of the translations and pattern of their sources, for each pair of files."""
    known = set(names)
    found = []
    target = re.compile(rf"(?:^|(?<=[/._-])){_CODE.format(_TARGET)}(?=[/._-])")
    for name in names:
        for match in target.finditer(name):
            before, after = name[: match.start()], name[match.end() :]
            for code in _SOURCES:
                twins = [
                    other for other in known
                    if other.startswith(before) and other.endswith(after)
                    and re.fullmatch(_CODE.format(code), other[len(before) : len(other) - len(after)])
                ]  # fmt: skip
                if twins:
                    own = twins[0][len(before) : len(twins[0]) - len(after)]
                    rest = _rest(after)
                    found.append((code, f"{before}{match.group()}{rest}", f"{before}{own}{rest}"))
    return found


def _rest(after: str) -> str:
    """The part of a path behind the language, as far as it is the same for all files: "/{path}", ".md"."""
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


def _toml(source: str, pairs: list[tuple[str, str]], glossaries: list[str]) -> str:
    lines = [
        "# What mtfix checks here; `mtfix config` shows what holds, `mtfix config --schema` what can be said.\n"
    ]
    lines.append(f'from = "{source}"\n' if source else '# from = "zh"              # language of the sources\n')
    lines.append(f'to = "{_TARGET}"\n')
    if glossaries:
        lines.append("glossaries = [" + ", ".join(_quoted(name) for name in glossaries) + "]\n")
    else:
        lines.append('# glossaries = ["terms.yml"]\n')
    lines.append('# exclude = ["drafts/"]\n# ignore = ["space-double"]\n')
    for target, template in pairs:
        lines.append(f"\n[[pairs]]\ntarget = {_quoted(target)}\nsource = {_quoted(template)}\n")
    return "".join(lines)


def _quoted(text: str) -> str:
    import json

    return json.dumps(text, ensure_ascii=False)
