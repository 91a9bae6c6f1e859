"""``mtfix fix``: write corrections."""

from __future__ import annotations

import sys
from typing import Any

import click

from mtfix.cli.support.common import Failures, documents, not_written, options, project, say_what_was_checked
from mtfix.core.errors import MtfixError
from mtfix.engine.fix import fix
from mtfix.project import files
from mtfix.project.processes import share

ORDER = 30  # in the help


@click.command("fix")
@click.argument("paths", nargs=-1, required=True)
@click.option("--unsafe", is_flag=True, help="Also apply what a person should review.")
@click.option("--output", metavar="FILE", default="", help="Write there, and leave the file as it is.")
@click.option("--show", is_flag=True, help="Show what was changed, as mtfix diff does.")
@options
def command(paths: tuple[str, ...], unsafe: bool, output: str, show: bool, **common: Any) -> None:
    """Correct files in place. Only sure corrections, unless --unsafe is given.

    Standard input (-) goes to standard output. Exit code: 0 done, 2 could not run.
    """
    run = project(**common)
    if output and len(paths) > 1:
        raise click.UsageError("--output goes with one file")
    failures = Failures()
    files_changed = changes = left = 0
    for document, session in documents(paths, run, failures):
        try:
            rules = session.rules_for(document)
            fixed = fix(
                document, rules, session.rereader(document), unsafe=unsafe, policy=session.policy, share=share
            )
            target = output or document.path
            if fixed.carried and not output and document.path != files.STDIN:
                from mtfix.project.decision_store import keep

                keep(run.decisions_file(document.path), fixed.carried)
            if fixed.applied or output or document.path == files.STDIN:
                files.write(target, document.content.edited(fixed.edits).encode())
        except MtfixError as error:
            failures.add(error if error.path else MtfixError(error.message, path=document.path))
            continue
        not_written(document, fixed, failures)
        if show and fixed.applied:
            from mtfix.reporters.support import changes as shown

            # Corrected text on standard output must stay clean.
            shown.show(document, fixed, sys.stderr if target == files.STDIN else sys.stdout)
        files_changed += bool(fixed.applied)
        changes += len(fixed.applied)
        left += len(fixed.left)
    click.echo(_summary(changes, files_changed, left), err=True)
    say_what_was_checked(run, failures)
    raise click.exceptions.Exit(2 if failures.count else 0)


def _summary(changes: int, files_changed: int, left: int) -> str:
    done = (
        f"{changes} corrected in {files_changed} file{'s' * (files_changed != 1)}"
        if changes
        else "nothing to correct"
    )
    rest = f"; {left} left to a person (mtfix diff --unsafe, mtfix lint)" if left else ""
    return f"mtfix: {done}{rest}"
