"""``mtfix review``: a person decides, change by change."""

from __future__ import annotations

import os
from contextlib import nullcontext, suppress
from typing import TYPE_CHECKING, Any

import click

from mtfix.cli import complain
from mtfix.cli.support.common import Failures, documents, options, project
from mtfix.cli.support.seat import code_of, view_on
from mtfix.core.errors import MtfixError
from mtfix.core.finding import Safety
from mtfix.engine.check import undecided
from mtfix.project import files
from mtfix.project.run import Project

if TYPE_CHECKING:
    from mtfix.project.decision_store import Store
    from mtfix.review.queue import Change, Checked
    from mtfix.review.view import View

ORDER = 50  # in the help


@click.command("review")
@click.argument("paths", nargs=-1)
@click.option("--resume", is_flag=True, help="Go on behind the last answer; what was skipped comes after.")
@click.option("--again", is_flag=True, help="Ask also about what is answered.")
@click.option("--no-safe", is_flag=True, help="Leave out what mtfix fix corrects without asking.")
@click.option("--plain", is_flag=True, help="Plain lines, nothing drawn: for screen readers and pipes.")
@click.option(
    "--apply",
    "apply",
    is_flag=False,
    flag_value="",
    default=None,
    metavar="[FILE]",
    help="Ask nothing: write what was accepted. FILE holds other decisions than those of the project.",
)
@click.option(
    "--learned", metavar="GLOSSARY", default="", help="Decide on what mtfix learn proposed, entry by entry."
)
@click.option("--terms", metavar="FILE", default="", help="The glossary that new entries go to.")
@options
def command(
    paths: tuple[str, ...],
    resume: bool,
    again: bool,
    no_safe: bool,
    plain: bool,
    apply: str | None,
    learned: str,
    terms: str,
    **common: Any,
) -> None:
    """Decide on each change: accept, reject, edit. One key each; the keys are on the screen.

    Answers are kept in .mtfix/decisions.jsonl of the project as they are given; lint, diff and fix honour them.
    Files are written at the end, when you say so. Exit code: 0 done, 2 could not run.
    """
    if learned:
        from mtfix.cli.support import proposals

        if paths or apply is not None:
            raise click.UsageError("--learned names the one glossary to decide on; leave out PATHS and --apply")
        proposals.review(learned, plain=plain)
        return
    if apply and not apply.endswith(".jsonl"):
        paths, apply = (apply, *paths), ""
    paths = paths or (".",)
    if files.STDIN in paths:
        raise MtfixError("standard input cannot be reviewed: its answers would be lost. Name a file")
    run = project(**common)
    failures = Failures()
    if apply is not None:
        _apply(paths, run, apply, failures)
    else:
        _review(paths, run, failures, resume=resume, again=again, no_safe=no_safe, plain=plain, terms=terms)
    raise click.exceptions.Exit(2 if failures.count else 0)


def _apply(paths: tuple[str, ...], run: Project, given: str, failures: Failures) -> None:
    from mtfix.engine.decisions import Decisions
    from mtfix.project.decision_store import Store
    from mtfix.review.carry_out import carry_out

    if given and not os.path.exists(given):
        raise MtfixError("no such decisions file", path=given)
    stores: dict[str, Store] = {}
    changes = written = 0
    for document, session in documents(paths, run, failures):
        own = run.decisions_file(document.path)
        file = given or own
        store = stores[file] = stores.get(file) or Store(file)
        try:
            decisions = Decisions(store.decisions.values(), session.rules.successors)
            done = carry_out(document.path, session, decisions, None if given else store)
        except MtfixError as error:
            failures.add(error if error.path else MtfixError(error.message, path=document.path))
            continue
        changes += done.changes
        written += bool(done.changes)
    for file, store in stores.items():
        if file != given:
            store.settle()
    click.echo(f"mtfix: {_count(changes, 'accepted correction')} written into {_count(written, 'file')}", err=True)


def _review(
    paths: tuple[str, ...],
    run: Project,
    failures: Failures,
    *,
    resume: bool,
    again: bool,
    no_safe: bool,
    plain: bool,
    terms: str,
) -> None:
    from mtfix.project.decision_store import Store, relative
    from mtfix.review import entry
    from mtfix.review.desk import Desk, Helpers
    from mtfix.review.queue import Checked, Queue
    from mtfix.review.terminal.editor import edit
    from mtfix.review.terminal.keyboard import Stopped, Terminal

    again = again or not run.decided
    terminal = None if plain else Terminal()  # before anything is read: without one, nothing can be asked
    home = ""
    checked: list[Checked] = []
    cited: dict[str, str] = {}
    for document, session in documents(paths, run, failures):
        own = run.decisions_file(document.path)
        if home and own != home:
            raise MtfixError(
                f"its decisions belong into {own}, others into {home}; review them apart", path=document.path
            )
        home = own
        rules = session.rules_for(document)
        found = [
            f for f in undecided(document, rules, session.policy)
            if not (no_safe and f.fixes and f.safety is Safety.SAFE)
        ]  # fmt: skip
        checked.append(Checked(document, session, found, relative(document.path, own)))
        if found and not cited:
            cited = rules.citations()
    if not checked:
        raise MtfixError("no file to review", path=paths[0])
    store = Store(home)
    queue = Queue(checked, store.decisions.values())
    answered = len(queue) - queue.open
    if not len(queue):
        click.echo(f"mtfix: nothing found in {_count(len(checked), 'file')}", err=True)
        return
    start = 0 if again else queue.next_open(queue.last_answered() if resume else -1)
    start = queue.next_open(-1) if start is None else start
    if start is None and not queue.to_write():
        click.echo(f"mtfix: all {len(queue)} changes are answered; --again shows them", err=True)
        return

    def read_again(path: str) -> Checked:
        session = run.session(path)
        document = session.read(path)
        found = undecided(document, session.rules_for(document), session.policy)
        return Checked(document, session, found, relative(path, home))

    def add_entry(change: Change, replacement: str, view: View) -> str:
        path, used = (terms, True) if terms else _terms(run, change, home)
        known = checked[change.file].session.languages_of(change.document)
        languages = known.source, known.target or "en"
        made = entry.ask(change, replacement, view, os.path.relpath(path), languages)
        return made if used else f'{made}; glossaries = ["{os.path.basename(path)}"] in mtfix.toml uses it'

    helpers = Helpers(lambda change: edit(change.document.path, change.line), read_again, add_entry)
    stopped: BaseException | None = None
    desk: Desk | None = None
    write = False
    try:
        with terminal or nullcontext():
            view = view_on(terminal)
            desk = Desk(queue, store, view, helpers, cited, start)
            if answered and not again:
                desk.message = f"{_count(answered, 'change')} answered before; b and [ go back to them"
            if store.disputed:
                desk.message = f"{_count(len({d.key for d in store.disputed}), 'answer')} of colleagues disagree and are asked again"
            write = desk.run()
    except (EOFError, KeyboardInterrupt, Stopped) as error:
        stopped = error
    if desk is not None:
        with suppress(OSError):  # perhaps nobody is there to read it
            _close(desk.queue, store, write, failures)
    if stopped is not None and terminal is not None:
        raise click.exceptions.Exit(code_of(stopped))


def _close(queue: Any, store: Store, write: bool, failures: Failures) -> None:
    """Write what was accepted, if that is wanted, put the decisions in order, and say what was done."""
    from mtfix.review.carry_out import carry_out

    changes = gone = written = 0
    pending = queue.to_write()
    for number in pending if write else ():
        one = queue.files[number]
        try:
            expected = queue.accepted_in(number)
            done = carry_out(one.document.path, one.session, queue.decisions, store, one.document, expected)
        except MtfixError as error:
            failures.add(error if error.path else MtfixError(error.message, path=one.document.path))
            continue
        changes, gone, written = changes + done.changes, gone + done.gone, written + bool(done.changes)
    try:
        store.settle()
    except MtfixError as error:
        complain(MtfixError(f"every answer is kept, but the file is not sorted: {error.message}", path=error.path))
    told = [f"{queue.accepted} accepted, {queue.rejected} rejected, {queue.open} open"]
    if write:
        told.append(f"{_count(changes, 'correction')} written into {_count(written, 'file')}")
    elif pending:
        told.append("nothing written yet (mtfix review --apply writes)")
    if gone:
        told.append(f"{_count(gone, 'accepted change')} no longer there: the file has changed, review asks again")
    if queue.open:
        told.append("mtfix review --resume goes on")
    click.echo("mtfix: " + "; ".join(told), err=True)


def _terms(run: Project, change: Change, home: str) -> tuple[str, bool]:
    """The project's own glossary, and whether it is used: the first file that the configuration or the command line
    names, else one beside the configuration."""
    for name in run.values(change.document.path).get("glossaries", ([], ""))[0]:
        if os.path.isfile(name):
            return str(name), True
    return os.path.join(os.path.dirname(os.path.dirname(home)), "terms.yml"), False


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'s' * (number != 1)}"
