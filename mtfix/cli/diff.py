"""``mtfix diff``: show what ``fix`` would do."""

from __future__ import annotations

import sys
from typing import Any

import click

from mtfix import engine
from mtfix.cli.common import Failures, documents, options, project
from mtfix.errors import MtfixError
from mtfix.model import Document
from mtfix.reporters import changes
from mtfix.text import Decoded


@click.command("diff")
@click.argument("paths", nargs=-1, required=True)
@click.option("--unsafe", is_flag=True, help="Also show what a person should review.")
@click.option("--unified", is_flag=True, help="A patch that `git apply` takes.")
@options
def command(paths: tuple[str, ...], unsafe: bool, unified: bool, **common: Any) -> None:
    """Show what fix would change, word by word.

    Exit code: 0 nothing to change, 1 changes, 2 could not run.
    """
    run = project(**common)
    failures = Failures()
    changed = 0
    for document, session in documents(paths, run, failures):
        try:
            rules = session.rules_for(document)
            fixed = engine.fix(document, rules, session.rereader(document), unsafe=unsafe, policy=session.policy)
        except MtfixError as error:
            failures.add(error if error.path else MtfixError(error.message, path=document.path))
            continue
        if fixed.text != document.text:
            changed += 1
            if not unified:
                changes.show(document, fixed)
            elif isinstance(document.content, Decoded):
                _patch(document, fixed.text, document.content.encoding)
            else:
                failures.add(
                    MtfixError(
                        f"{document.format} is a binary format, which no patch can be made of; see the changes with "
                        "mtfix diff, write them with mtfix fix --output FILE",
                        path=document.path,
                    )
                )
    raise click.exceptions.Exit(2 if failures.count else 1 if changed else 0)


def _patch(document: Document, text: str, encoding: str) -> None:
    """A unified diff with the file's own line ends, as bytes: what `git apply` needs."""
    from difflib import unified_diff

    path = document.path.replace("\\", "/").removeprefix("./")
    out = sys.stdout.buffer
    sys.stdout.flush()
    quoted = _quoted(f"a/{path}"), _quoted(f"b/{path}")
    lines = unified_diff(_lines(document.text), _lines(text), *quoted, n=3)
    for line in lines:
        data = line.encode(encoding)
        out.write(data if line.endswith("\n") else data + b"\n\\ No newline at end of file\n")
    out.flush()


def _lines(text: str) -> list[str]:
    return [part + "\n" for part in text.split("\n")[:-1]] + (
        [text.rpartition("\n")[2]] if not text.endswith("\n") and text else []
    )


def _quoted(path: str) -> str:
    """A path as git writes it: in C quotes where it has unusual bytes."""
    raw = path.encode("utf-8", "surrogateescape")
    if all(0x20 <= b < 0x7F and b not in b'"\\' for b in raw):
        return path
    return '"' + "".join(chr(b) if 0x20 <= b < 0x7F and b not in b'"\\' else f"\\{b:03o}" for b in raw) + '"'
