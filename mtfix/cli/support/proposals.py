"""``mtfix review --learned``: a person decides on what ``mtfix learn`` proposed."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import nullcontext

import click

from mtfix.cli.support.seat import code_of, view_on
from mtfix.core.encoding import decode
from mtfix.core.errors import MtfixError
from mtfix.glossary.load import load
from mtfix.glossary.schema import Glossary
from mtfix.project import corrections, files
from mtfix.terminology.learning.triples import Triple


def review(path: str, *, plain: bool) -> None:
    """Ask about each entry of a glossary that learning wrote and nobody decided on; the file changes with each answer.

    Raises MtfixError for a file that is no glossary, and Exit where the terminal goes away.
    """
    from mtfix.review.proposals import Desk, Disk
    from mtfix.review.terminal.editor import edit
    from mtfix.review.terminal.keyboard import Stopped, Terminal
    from mtfix.terminology.learning.proposed import Proposed

    terminal = None if plain else Terminal()
    written = ""

    def read() -> str:
        nonlocal written
        written = decode(files.read_bytes(path), path=path).text
        return written

    def write(text: str) -> None:
        nonlocal written
        if decode(files.read_bytes(path), path=path).text != written:
            raise MtfixError(f"{path} was changed meanwhile: nothing was written; o opens it and reads it anew")
        files.write(path, text.encode("utf-8"))
        written = text

    text = read()
    proposed, glossary = Proposed.of(text, path), load(text, path=path)
    desk: Desk | None = None
    stopped: BaseException | None = None
    try:
        with terminal or nullcontext():
            disk = Disk(read, write, lambda line: edit(path, line))
            desk = Desk(proposed, lines_of(glossary, path), glossary.pair, view_on(terminal), disk)
            desk.run()
    except (EOFError, KeyboardInterrupt, Stopped) as error:
        stopped = error
    if desk is not None:
        left = len(desk.numbers) - len(desk.answers)
        told = (
            f"{desk.told()}, {left} open"
            if desk.numbers
            else "nothing to decide on: no entry is as learning wrote it"
        )
        click.echo(f"mtfix: {told}" + (f"; mtfix review --learned {path} goes on" if left else ""), err=True)
    if stopped is not None and terminal is not None:
        raise click.exceptions.Exit(code_of(stopped))


def lines_of(glossary: Glossary, path: str) -> Sequence[Triple]:
    """The corrections that a glossary was learned from, where they are kept; else its examples."""
    memory = corrections.memory_of(path)
    if os.path.exists(memory):
        return corrections.remembered(memory).triples
    examples = [example for entry in glossary.entries for example in entry.examples]
    return [Triple(one.source, one.bad or one.keep, one.good or one.keep) for one in examples]
