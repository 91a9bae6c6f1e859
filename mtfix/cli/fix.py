"""``mtfix fix``: apply corrections."""

from __future__ import annotations

import os
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

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
from mtfix.core.errors import MtfixError
from mtfix.core.finding import Safety
from mtfix.core.wording import counted
from mtfix.engine.fix import fix
from mtfix.project import files
from mtfix.reporters.support.escape import visible

if TYPE_CHECKING:
    from mtfix.core.document import Document
    from mtfix.engine.fix import FixResult
    from mtfix.project.run import Project

ORDER = 30  # in the help


@click.command("fix")
@common_paths
@click.option("--unsafe", is_flag=True, help="Also apply corrections that need review.")
@click.option("--output", metavar="FILE", default="", help="Write to FILE, and leave the input as it is.")
@click.option("--dry-run", is_flag=True, help="Write nothing; only list what would be corrected, by file.")
@click.option("--show", is_flag=True, help="Show what was changed, as mtfix diff does.")
@click.option(
    "--track-changes",
    is_flag=True,
    help="Write corrections to Word documents as tracked changes, and other findings as comments.",
)
@click.option("--author", metavar="NAME", default="", help="The author of tracked changes and comments (mtfix).")
@stdin_option
@options
def command(
    paths: tuple[str, ...],
    unsafe: bool,
    output: str,
    dry_run: bool,
    show: bool,
    track_changes: bool,
    author: str,
    **common: Any,
) -> None:
    """Apply safe corrections in place, with --unsafe also those that need review. PATH defaults to the current folder.

    With --track-changes an editor accepts or rejects each of them in Word; those that need review are comments, or with
    --unsafe tracked changes too.

    Standard input (-) is written to standard output. Exit code: 0 done, 2 could not run.
    """
    run = project(**common)
    if output and (len(paths) > 1 or os.path.isdir(paths[0])):
        raise click.UsageError("--output goes with one file")
    if author and not track_changes:
        raise click.UsageError("--author goes with --track-changes")
    failures = Failures()
    files_changed = changes = 0
    left: Counter[Safety] = Counter()
    for document, session in documents(paths, run, failures):
        try:
            reread = session.rereader(document)
            if track_changes:
                from mtfix.project import track_changes as tracking

                document, reread = tracking.without_comments(document), tracking.rereader(reread)
            rules = session.rules_for(document)
            fixed = fix(document, rules, reread, unsafe=unsafe, policy=session.policy, share=run.share)
            target = output or (files.STDIN if run.is_stdin(document.path) else document.path)
            if not dry_run and track_changes:
                _track(document, fixed, target, author or tracking.AUTHOR, run)
            elif not dry_run:
                _write(document, fixed, target, run)
        except MtfixError as error:
            failures.add(error if error.path else MtfixError(error.message, path=document.path))
            continue
        not_written(document, fixed, failures)
        if show and fixed.applied:
            from mtfix.reporters.support import changes as shown

            # Standard output must contain nothing but the corrected text.
            shown.show(document, fixed, sys.stderr if target == files.STDIN else sys.stdout)
        if fixed.applied and target != files.STDIN:
            click.echo(visible(_by_rule(document.path, fixed)), err=True)
        files_changed += bool(fixed.applied)
        changes += len(fixed.applied)
        left.update(finding.safety for finding in fixed.left)
    click.echo(_summary(changes, files_changed, left, dry_run), err=True)
    report_coverage(run, failures)
    raise click.exceptions.Exit(2 if failures.count else 0)


def _keep(document: Document, fixed: FixResult, target: str, run: Project) -> None:
    if fixed.carried and target == document.path and not run.is_stdin(target):
        from mtfix.project.decision_store import keep

        keep(run.decisions_file(document.path), fixed.carried)


def _track(document: Document, fixed: FixResult, target: str, author: str, run: Project) -> None:
    from mtfix.project import track_changes

    data, comments, without = track_changes.written(document, fixed, author)
    _keep(document, fixed, target, run)
    raw = document.content.encode()
    if target != document.path or target == files.STDIN or data != raw:
        files.write(target, data, raw if target == document.path else None)
    if comments and document.path != files.STDIN:
        click.echo(visible(f"{document.path}: {counted(comments, 'comment')}"), err=True)
    if without:
        where = "headers, footers, notes and text boxes, where Word has no comments; mtfix lint shows them"
        click.echo(visible(f"{document.path}: {counted(without, 'finding')} in {where}"), err=True)


def _write(document: Document, fixed: FixResult, target: str, run: Project) -> None:
    _keep(document, fixed, target, run)
    if fixed.applied or target != document.path or target == files.STDIN:
        raw = document.content.encode() if target == document.path else None
        files.write(target, document.content.edited(fixed.edits).encode(), raw)


def _by_rule(path: str, fixed: FixResult) -> str:
    """How many corrections of each rule were made in one file."""
    rules = Counter(finding.rule for finding in fixed.applied)
    return f"{path}: " + ", ".join(f"{rule} {count}" for rule, count in rules.most_common())


def _summary(changes: int, files_changed: int, left: Counter[Safety], dry_run: bool) -> str:
    done = (
        f"{changes} {'would be ' * dry_run}corrected in {counted(files_changed, 'file')}"
        if changes
        else "nothing to correct"
    )
    hints = left[Safety.HINT]
    review = left.total() - hints
    rest = [f"{review} for review (mtfix diff --unsafe)"] if review else []
    rest += [f"{counted(hints, 'hint')} (mtfix lint)"] if hints else []
    return f"mtfix: {done}" + (f"; {', '.join(rest)}" if rest else "")
