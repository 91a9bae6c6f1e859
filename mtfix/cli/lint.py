"""``mtfix lint``: report findings."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import click

from mtfix import reporters
from mtfix.cli.common import Failures, findings, options, project, together


@click.command("lint")
@click.argument("paths", nargs=-1, required=True)
@click.option(
    "--output-format",
    default="text",
    metavar="NAME",
    help="How to report: text, concise, json.",
)
@click.option(
    "--project", "whole", is_flag=True, help="Compare names over all files together (keeps them in memory)."
)
@options
def command(paths: tuple[str, ...], output_format: str, whole: bool, **common: Any) -> None:
    """Report what is wrong in files, folders or standard input (-).

    Exit code: 0 nothing found, 1 findings, 2 could not run.
    """
    run = project(**common)
    if output_format not in reporters.names():
        raise click.UsageError(f"no output format {output_format!r}; there are {', '.join(reporters.names())}")
    failures = Failures()
    count = 0

    def results() -> Iterator[reporters.Result]:
        nonlocal count
        every = findings(paths, run, failures)
        for result in together(every, run) if whole else every:
            count += len(result.findings)
            yield result

    reporters.named(output_format).report(results(), sys.stdout)
    raise click.exceptions.Exit(2 if failures.count else 1 if count else 0)
