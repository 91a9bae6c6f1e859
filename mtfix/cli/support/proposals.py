"""``mtfix review --learned``: a person decides on the entries that ``mtfix learn`` proposed."""

from __future__ import annotations

import os
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

import click

from mtfix.cli.support.browser import Browser
from mtfix.cli.support.talk import ask, require_terminal
from mtfix.core.encoding import decode
from mtfix.core.errors import MtfixError
from mtfix.glossary.load import load
from mtfix.glossary.schema import Glossary
from mtfix.project import corrections, files
from mtfix.review.view import View
from mtfix.terminology.learning.triples import Triple


def review(path: str, *, plain: bool, browser: Browser | None = None) -> None:
    """Ask about each entry of a glossary that is still as learning wrote it; each answer is written to the file at once.

    Raises MtfixError for a file that is not a glossary, and Exit if a signal ends the review.
    """
    from mtfix.review.proposals import Disk, Proposals
    from mtfix.review.terminal.editor import edit, edit_beside
    from mtfix.terminology.learning.proposed import Proposed

    if browser is not None:
        browser.require()
    elif not plain:
        require_terminal()
    written = ""

    def read() -> str:
        nonlocal written
        written = decode(files.read_bytes(path), path=path).text
        return written

    def write(text: str) -> None:
        nonlocal written
        if decode(files.read_bytes(path), path=path).text != written:
            raise MtfixError(
                f"{path} was changed by another program and not written; press o to open and reread it"
            )
        files.write(path, text.encode("utf-8"))
        written = text

    text = read()
    proposed, glossary = Proposed.of(text, path), load(text, path=path)
    reviews: list[Proposals] = []

    async def conversation(view: View) -> None:
        opened = edit if browser is None else edit_beside
        disk = Disk(read, write, lambda line: opened(path, line))
        reviews.append(Proposals(proposed, lines_of(glossary, path), glossary.pair, view, disk))
        await reviews[0].run()

    code = 0
    if browser is not None:
        _in_browser(browser, conversation, glossary.pair)
    else:
        _, code = ask(conversation, plain=plain)
    for each in reviews:
        left = len(each.numbers) - len(each.answers)
        counts = (
            f"{each.counts()}, {left} open" if each.numbers else "no open entries: all have been reviewed or edited"
        )
        click.echo(f"mtfix: {counts}" + (f"; mtfix review --learned {path} continues" if left else ""), err=True)
    if code:
        raise click.exceptions.Exit(code)


def _in_browser(
    browser: Browser, conversation: Callable[[View], Coroutine[Any, Any, None]], languages: tuple[str, str]
) -> None:
    from mtfix.review.web.dialogue import Dialogue

    dialogue = Dialogue(conversation, languages)
    browser.serve(dialogue)
    if dialogue.failure is not None:
        raise dialogue.failure


def lines_of(glossary: Glossary, path: str) -> Sequence[Triple]:
    """The corrections that a glossary was learned from, if they are stored, else its examples."""
    memory = corrections.memory_of(path)
    if os.path.exists(memory):
        return corrections.remembered(memory).triples
    examples = [example for entry in glossary.entries for example in entry.examples]
    return [Triple(one.source, one.bad or one.keep, one.good or one.keep) for one in examples]
