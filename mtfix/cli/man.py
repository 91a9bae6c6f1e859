"""``mtfix man``: the manual page, made of the help texts of the commands, so that both say the same."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator

import click

from mtfix.core.version import __version__

ORDER = 140  # in the help


@click.command("man")
@click.pass_context
def command(context: click.Context) -> None:
    """Print the manual page: `mtfix man | man -l -`."""
    root = context.find_root()
    click.echo("\n".join(_page(root)))


def _page(root: click.Context) -> Iterator[str]:
    about, *details = _paragraphs(root.command)
    yield f'.TH MTFIX 1 "" "mtfix {_roff(__version__)}" "User Commands"'
    yield from (".SH NAME", f"mtfix \\- {_roff(about[0].rstrip('.'))}")
    yield from (".SH SYNOPSIS", "\\fBmtfix\\fR \\fICOMMAND\\fR [\\fIOPTIONS\\fR] [\\fIPATH\\fR]...")
    if details:
        yield ".SH DESCRIPTION"
        yield from _text(details)
    yield ".SH COMMANDS"
    yield from _commands(root, "mtfix")
    yield from (".SH EXIT STATUS", "0: done, or nothing found. 1: findings, or changes. 2: mtfix could not run.")


def _commands(context: click.Context, path: str) -> Iterator[str]:
    group = context.command
    assert isinstance(group, click.Group)
    for name in group.list_commands(context):
        found = group.get_command(context, name)
        if found is None or found.hidden:
            continue
        own = click.Context(found, info_name=name, parent=context)
        usage = " ".join(found.collect_usage_pieces(own))
        yield f".SS \\fB{_roff(f'{path} {name}')}\\fR {_roff(usage)}"
        yield from _text(_paragraphs(found))
        for parameter in found.get_params(own):
            if isinstance(parameter, click.Option) and (record := parameter.get_help_record(own)):
                yield from (".TP", f"\\fB{_roff(record[0])}\\fR", _roff(record[1]))
        if isinstance(found, click.Group):
            yield from _commands(own, f"{path} {name}")


def _paragraphs(command: click.Command) -> list[list[str]]:
    """The paragraphs of a help text: a line each, or several where click is told to keep them (``\\b``)."""
    text = inspect.cleandoc(command.help or "").partition("\f")[0]
    found = []
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        kept = paragraph.startswith("\b")
        found.append(paragraph[1:].strip("\n").splitlines() if kept else [" ".join(paragraph.split())])
    return found


def _text(paragraphs: list[list[str]]) -> Iterator[str]:
    for lines in paragraphs:
        yield ".PP"
        if len(lines) > 1:
            yield from (".nf", *map(_roff, lines), ".fi")
        else:
            yield from map(_roff, lines)


def _roff(text: str) -> str:
    """A line as roff shows it: no character of it is a command (groff_char(7), groff(7))."""
    line = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "\\(ga")
    return "\\&" + line if line.startswith(".") else line
