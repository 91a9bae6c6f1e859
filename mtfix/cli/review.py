"""``mtfix review``: a person decides, change by change."""

from __future__ import annotations

import os
from collections.abc import Coroutine, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import click

from mtfix.cli import complain
from mtfix.cli.support.browser import Browser
from mtfix.cli.support.common import Failures, documents, options, project
from mtfix.cli.support.talk import ask, require_terminal
from mtfix.core.errors import MtfixError
from mtfix.core.finding import Safety
from mtfix.core.wording import counted
from mtfix.engine.check import undecided
from mtfix.project import files
from mtfix.project.run import Project

if TYPE_CHECKING:
    from mtfix.core.document import Document
    from mtfix.project.decision_store import Store
    from mtfix.project.session import Session
    from mtfix.review.entry import Draft
    from mtfix.review.queue import Change, Queue, ReviewedFile
    from mtfix.review.view import View
    from mtfix.review.write import Outcome

ORDER = 50  # in the help


@click.command("review")
@click.argument("paths", nargs=-1)
@click.option("--resume", is_flag=True, help="Continue after the last answer; skipped changes come at the end.")
@click.option("--again", is_flag=True, help="Ask about answered changes too.")
@click.option("--no-safe", is_flag=True, help="Leave out safe changes, which mtfix fix makes without asking.")
@click.option(
    "--plain", is_flag=True, help="Use plain lines instead of a full screen, for screen readers and pipes."
)
@click.option("--web", is_flag=True, help="Review in a browser on this machine; several tabs may be open at once.")
@click.option(
    "--port", type=click.IntRange(0, 65535), metavar="N", help="With --web: the port (default: a free one)."
)
@click.option("--no-browser", is_flag=True, help="With --web: print the link, and open no browser.")
@click.option(
    "--apply",
    "apply",
    is_flag=False,
    flag_value="",
    default=None,
    metavar="[FILE]",
    help="Ask nothing and write the accepted corrections. FILE: use these decisions instead of those of the project.",
)
@click.option("--learned", metavar="GLOSSARY", default="", help="Decide on the entries that mtfix learn proposed.")
@click.option("--terms", metavar="FILE", default="", help="The glossary that new entries are added to.")
@options
def command(
    paths: tuple[str, ...],
    resume: bool,
    again: bool,
    no_safe: bool,
    plain: bool,
    web: bool,
    port: int | None,
    no_browser: bool,
    apply: str | None,
    learned: str,
    terms: str,
    **common: Any,
) -> None:
    """Decide on each change with one key: accept, reject, edit. The keys are shown; ? explains them.

    Each answer is saved at once in .mtfix/decisions.jsonl of the project; lint, diff and fix respect it. Files are
    written at the end, after you confirm. Exit code: 0 done, 2 could not run.
    """
    if (port is not None or no_browser) and not web:
        raise click.UsageError("--port and --no-browser are for --web")
    if web and (plain or apply is not None):
        raise click.UsageError("--web cannot be combined with --plain or --apply")
    browser = Browser(port or 0, not no_browser) if web else None
    if learned:
        from mtfix.cli.support import proposals

        if paths or apply is not None:
            raise click.UsageError("--learned names the one glossary to decide on; omit PATHS and --apply")
        proposals.review(learned, plain=plain, browser=browser)
        return
    if apply and not apply.endswith(".jsonl"):
        paths, apply = (apply, *paths), ""
    paths = paths or (".",)
    if files.STDIN in paths:
        raise MtfixError("standard input cannot be reviewed, because the answers would be lost; name a file")
    run = project(**common)
    failures = Failures()
    if apply is not None:
        _apply(paths, run, apply, failures)
    else:
        _review(
            paths,
            run,
            failures,
            resume=resume,
            again=again,
            no_safe=no_safe,
            plain=plain,
            terms=terms,
            browser=browser,
        )
    raise click.exceptions.Exit(2 if failures.count else 0)


def _apply(paths: tuple[str, ...], run: Project, given: str, failures: Failures) -> None:
    from mtfix.engine.decisions import Decisions
    from mtfix.project.decision_store import Store
    from mtfix.review.write import write

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
            done = write(document.path, session, decisions, None if given else store)
        except MtfixError as error:
            failures.add(error if error.path else MtfixError(error.message, path=document.path))
            continue
        changes += done.changes
        written += bool(done.changes)
    for file, store in stores.items():
        if file != given:
            store.compact()
    click.echo(
        f"mtfix: {counted(changes, 'accepted correction')} written into {counted(written, 'file')}", err=True
    )


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
    browser: Browser | None,
) -> None:
    from mtfix.project.decision_store import Store
    from mtfix.review.commands import Review
    from mtfix.review.conversation import Actions, Conversation
    from mtfix.review.queue import Queue
    from mtfix.review.terminal.editor import edit, edit_beside
    from mtfix.review.write import write_all

    # Before anything is read.
    if browser is not None:
        browser.require()
    elif not plain:
        require_terminal()
    again = again or not run.decided
    home, checked, cited = _checked(paths, run, failures, no_safe=no_safe)
    store = Store(home)
    queue = Queue(checked, store.decisions.values())
    if not len(queue):
        click.echo(f"mtfix: no findings in {counted(len(checked), 'file')}", err=True)
        return
    answered = len(queue) - queue.open
    start = 0 if again else queue.next_open(queue.last_answered() if resume else -1)
    start = queue.next_open(-1) if start is None else start
    if start is None and not queue.to_write():
        click.echo(f"mtfix: {counted(len(queue), 'change')} answered, none open; --again shows them", err=True)
        return

    def read_again(path: str) -> ReviewedFile:
        session = run.session(path)
        return _reviewed(session.read(path), session, home, no_safe=no_safe)

    def add_entry(change: Change, draft: Draft) -> str:
        from mtfix.review.entry import append

        path, used = (terms, True) if terms else run.terms(change.document.path)
        known = queue.files[change.file].session.languages_of(change.document)
        line = append(shown := os.path.relpath(path), draft, (known.source, known.target or "en"))
        made = f"entry added: {shown}:{line}"
        return made if used else f'{made}; glossaries = ["{os.path.basename(path)}"] in mtfix.toml uses it'

    message = ""
    if store.disputed:
        count = len({d.key for d in store.disputed})
        message = f"there are contradictory answers to {counted(count, 'change')}, which {'is' if count == 1 else 'are'} asked again"
    elif answered and not again:
        message = (
            f"{counted(answered, 'change')} answered before; [ goes back to {'it' if answered == 1 else 'them'}"
        )
    opened = edit if browser is None else edit_beside
    actions = Actions(lambda change: opened(change.document.path, change.line), read_again, add_entry)
    if browser is not None:
        from mtfix.review.web.desk import Desk

        desk = Desk(queue, store, actions, cited, message, start)
        browser.serve(desk)
        _close(desk.queue, store, desk.outcome if desk.outcome.changes else None, failures)
        return
    review = Review(queue, store, start)

    def conversation(view: View) -> Coroutine[Any, Any, bool]:
        return Conversation(review, view, actions, cited, message).run()

    write, code = ask(conversation, plain=plain)
    with suppress(OSError):  # the terminal may be gone
        _close(review.queue, store, write_all(review.queue, store, failures.add) if write else None, failures)
    if code:
        raise click.exceptions.Exit(code)


def _checked(
    paths: tuple[str, ...], run: Project, failures: Failures, *, no_safe: bool
) -> tuple[str, list[ReviewedFile], Mapping[str, str]]:
    """The decisions file, the findings in each file, and the citations of entries."""
    home = ""
    checked: list[ReviewedFile] = []
    cited: Mapping[str, str] = {}
    for document, session in documents(paths, run, failures):
        own = run.decisions_file(document.path)
        if home and own != home:
            raise MtfixError(
                f"the decisions about this file belong in {own}, those about others in {home}; review them separately",
                path=document.path,
            )
        home = own
        checked.append(_reviewed(document, session, home, no_safe=no_safe))
        cited = cited or (session.rules_for(document).citations() if checked[-1].findings else {})
    if not checked and failures.count:
        raise click.exceptions.Exit(2)
    if not checked:
        raise MtfixError("no file to review", path=paths[0])
    return home, checked, cited


def _reviewed(document: Document, session: Session, home: str, *, no_safe: bool) -> ReviewedFile:
    from mtfix.project.decision_store import relative
    from mtfix.review.queue import ReviewedFile

    found = [
        f for f in undecided(document, session.rules_for(document), session.policy)
        if not (no_safe and f.fixes and f.safety is Safety.SAFE)
    ]  # fmt: skip
    return ReviewedFile(document, session, found, relative(document.path, home))


def _close(queue: Queue, store: Store, written: Outcome | None, failures: Failures) -> None:
    """Sort the decisions, and print a summary; ``written`` is what was written into files."""
    try:
        store.compact()
    except MtfixError as error:
        complain(
            MtfixError(f"all answers are saved, but the file could not be sorted: {error.message}", path=error.path)
        )
    parts = [f"{queue.accepted} accepted, {queue.rejected} rejected, {queue.open} open"]
    if written:
        parts.append(str(written))
    elif queue.to_write():
        parts.append("nothing written yet (mtfix review --apply writes)")
    if queue.open:
        parts.append("mtfix review --resume continues")
    click.echo("mtfix: " + "; ".join(parts), err=True)
