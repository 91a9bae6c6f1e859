"""``mtfix diff``: show what ``fix`` would do."""

from __future__ import annotations

import os
import re
import sys
from typing import Any

import click

from mtfix.cli.support.common import (
    Failures,
    documents,
    not_written,
    options,
    project,
    report_coverage,
    stdin_option,
)
from mtfix.cli.support.common import paths as common_paths
from mtfix.core.encoding import Decoded
from mtfix.core.errors import MtfixError
from mtfix.engine.fix import fix
from mtfix.project import files
from mtfix.reporters.support import changes

ORDER = 20  # in the help


@click.command("diff")
@common_paths
@click.option("--unsafe", is_flag=True, help="Also show corrections that need review.")
@click.option("--unified", is_flag=True, help="Print a patch for `git apply`.")
@stdin_option
@options
def command(paths: tuple[str, ...], unsafe: bool, unified: bool, **common: Any) -> None:
    """Show what fix would change, word by word. PATH defaults to the current folder.

    Exit code: 0 nothing to change, 1 changes, 2 could not run.
    """
    run = project(**common)
    failures = Failures()
    changed = 0
    for document, session in documents(paths, run, failures):
        try:
            rules = session.rules_for(document)
            fixed = fix(
                document, rules, session.rereader(document), unsafe=unsafe, policy=session.policy, share=run.share
            )
        except MtfixError as error:
            failures.add(error if error.path else MtfixError(error.message, path=document.path))
            continue
        not_written(document, fixed, failures)
        if fixed.text != document.text:
            changed += 1
            if not unified:
                changes.show(document, fixed)
            elif isinstance(document.content, Decoded):
                _patch(document.path, document.content.encode(), document.content.edited(fixed.edits).encode())
            else:
                failures.add(
                    MtfixError(
                        f"{document.format} is a binary format, for which there are no patches; mtfix diff shows the "
                        "changes, mtfix fix --output FILE writes them",
                        path=document.path,
                    )
                )
    report_coverage(run, failures)
    raise click.exceptions.Exit(2 if failures.count else 1 if changed else 0)


def _patch(path: str, before: bytes, after: bytes) -> None:
    """A unified diff of the bytes, for `git apply`: line ends, encoding and byte order mark as in the file.

    Lines end at the byte 0x0A in every encoding, as in git.
    """
    from difflib import diff_bytes, unified_diff

    path = os.path.relpath(path).replace(os.sep, "/") if path != files.STDIN else path
    names = _quoted(f"a/{path}"), _quoted(f"b/{path}")
    out = sys.stdout.buffer
    sys.stdout.flush()
    for line in diff_bytes(unified_diff, _lines(before), _lines(after), *names, n=3):
        out.write(line if line.endswith(b"\n") else line + b"\n\\ No newline at end of file\n")
    out.flush()


def _lines(data: bytes) -> list[bytes]:
    return [part for part in re.split(rb"(?<=\n)", data) if part]


def _quoted(path: str) -> bytes:
    """A path as git writes it: in C quotes if it has unusual bytes, followed by a tab if it has a space."""
    raw = os.fsencode(path)
    if all(0x20 <= b < 0x7F and b not in b'"\\' for b in raw):
        return raw + (b"\t" if b" " in raw else b"")
    return (
        b'"' + b"".join(bytes([b]) if 0x20 <= b < 0x7F and b not in b'"\\' else b"\\%03o" % b for b in raw) + b'"'
    )
