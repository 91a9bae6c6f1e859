"""``mtfix decisions``: list and delete the decisions made in reviews."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import click

from mtfix.cli.support.common import Failures, documents, options, project
from mtfix.core.errors import MtfixError
from mtfix.engine.check import undecided
from mtfix.project.run import Project
from mtfix.reporters.support.escape import visible

if TYPE_CHECKING:
    from collections.abc import Callable

    from mtfix.engine.decisions import Decision
    from mtfix.project.decision_store import Store

ORDER = 60  # in the help

# This many characters of a key identify a decision among a few thousand.
_SHORT = 8


@click.group("decisions")
def command() -> None:
    """List, prune or delete the decisions made in reviews (.mtfix/decisions.jsonl)."""


@command.command("list")
@click.argument("paths", nargs=-1)
def show(paths: tuple[str, ...]) -> None:
    """List the decisions of the project in the current folder: all, or those about files and folders.

    Exit code: 0 done, 2 could not run.
    """
    store = _store(paths[0] if paths else ".")
    about = _about(store, paths)
    for decision in sorted(filter(about, store.decisions.values())):
        click.echo(_line(decision))
    for decision in sorted(filter(about, store.disputed)):
        click.echo(_line(decision) + "  (colleagues disagree; review asks again)")


@command.command("prune")
@click.argument("paths", nargs=-1)
@click.option("--dry-run", is_flag=True, help="Change nothing; only list them.")
@options
def prune(paths: tuple[str, ...], dry_run: bool, **common: Any) -> None:
    """Delete decisions about files and folders (default: the whole project) that no longer apply to any finding.

    Either the correction has been written, or the text, its source or the rule has changed.
    """
    run = project(**common)
    store = _store(paths[0] if paths else ".", run)
    root = os.path.dirname(os.path.dirname(store.path))
    failures = Failures()
    met: set[str] = set()
    seen: set[str] = set()
    for document, session in documents(paths or (root,), run, failures):
        from mtfix.engine.decisions import Decisions
        from mtfix.engine.fingerprint import place
        from mtfix.project.decision_store import relative

        seen.add(relative(document.path, store.path))
        held = Decisions(store.decisions.values(), session.rules.successors)
        for finding in undecided(document, session.rules_for(document), session.policy):
            decision = held.at(place(document, finding))
            if decision is not None:
                met.add(decision.key)
    gone = [
        d for d in store.decisions.values()
        if d.key not in met and (d.path in seen or not os.path.exists(os.path.join(root, d.path)))
    ]  # fmt: skip
    if failures.count:
        raise MtfixError("no decision was deleted, because some files could not be read")
    _forget(store, gone, dry_run=dry_run)


@command.command("forget")
@click.argument("keys", nargs=-1, metavar="[KEY]...")
@click.option(
    "--path", "paths", multiple=True, metavar="PATH", help="Decisions about a file or folder (repeatable)."
)
@click.option("--rule", default="", help="Decisions about a rule.")
@click.option("--entry", default="", help="Decisions about a glossary entry.")
@click.option("--all", "everything", is_flag=True, help="All decisions of the project.")
@click.option("--dry-run", is_flag=True, help="Change nothing; only list them.")
def forget(
    keys: tuple[str, ...], paths: tuple[str, ...], rule: str, entry: str, everything: bool, dry_run: bool
) -> None:
    """Delete decisions, by the keys that list shows or by what they are about, so that review asks again."""
    if not (keys or paths or rule or entry or everything):
        raise click.UsageError(
            "no decisions selected: give a KEY of mtfix decisions list, --path, --rule, --entry or --all"
        )
    store = _store(paths[0] if paths else ".")
    for key in keys:
        named = {d.key for d in (*store.decisions.values(), *store.disputed) if d.key.startswith(key)}
        if len(key) < 4 or len(named) != 1:
            many = (
                "matches no decision"
                if not named
                else "matches several decisions"
                if len(key) >= 4
                else "is too short"
            )
            raise MtfixError(f"{key!r} {many}; mtfix decisions list shows the keys", path=store.path)
    about = _about(store, paths)
    gone = [
        d for d in (*store.decisions.values(), *store.disputed)
        if (not keys or d.key.startswith(keys)) and about(d)
        and (not rule or d.rule == rule) and (not entry or entry in (d.entry, d.entry.rpartition(": ")[2]))
    ]  # fmt: skip
    _forget(store, gone, dry_run=dry_run)


def _store(path: str, run: Project | None = None) -> Store:
    from mtfix.project.decision_store import Store

    inside = path if os.path.isfile(path) else os.path.join(path, ".")
    return Store((run or Project()).decisions_file(inside))


def _about(store: Store, paths: tuple[str, ...]) -> Callable[[Decision], bool]:
    from mtfix.project.decision_store import relative

    named = [relative(path, store.path) for path in paths]
    if not paths or "." in named:
        return lambda _: True
    return lambda decision: any(decision.path == name or decision.path.startswith(name + "/") for name in named)


def _forget(store: Store, gone: list[Decision], *, dry_run: bool) -> None:
    for decision in sorted(gone):
        click.echo(_line(decision))
    if gone and not dry_run:
        store.undo(decision.key for decision in gone)
        store.compact()
    click.echo(
        f"mtfix: {len(gone)} {'would be ' * dry_run}deleted, {len(store.decisions) - len(gone) * dry_run} left",
        err=True,
    )


def _line(decision: Decision) -> str:
    change = f"“{decision.text}”" + (f" → “{decision.replacement}”" if decision.answer == "accept" else "")
    around = f"  (…{decision.before[-20:]} ▸ {decision.after[:20]}…)" if decision.before or decision.after else ""
    return visible(
        f"{decision.key[:_SHORT]}  {decision.answer:<6}  {decision.path}  {decision.rule}  {change}{around}"
    )
