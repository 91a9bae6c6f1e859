"""``mtfix report``: an HTML report for readers who do not use mtfix."""

from __future__ import annotations

import io
import os
from typing import Any

import click

from mtfix.cli.support.common import Failures, findings, options, project, report_coverage
from mtfix.project import files
from mtfix.reporters import html
from mtfix.reporters.support.escape import visible

ORDER = 40  # in the help


@click.command("report")
@click.argument("paths", nargs=-1, required=True)
@click.option("--html", "target", metavar="OUT", required=True, help="The page to write.")
@options
def command(paths: tuple[str, ...], target: str, **common: Any) -> None:
    """Write the findings in files as one self-contained HTML page.

    Exit code: 0 written, 2 could not run, or files that could not be read are missing from it.
    """
    failures = Failures()
    page = io.StringIO()
    run = project(**common)
    html.report(findings(paths, run, failures), page, run.page)
    files.write(target, page.getvalue().encode("utf-8"))
    click.echo(f"{visible(os.path.normpath(target))} written", err=True)
    report_coverage(run, failures)
    raise click.exceptions.Exit(2 if failures.count else 0)
