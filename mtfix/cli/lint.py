"""``mtfix lint``: report findings."""

from __future__ import annotations

import io
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from mtfix import reporters
from mtfix.cli.support import complete
from mtfix.cli.support.common import (
    Failures,
    findings,
    options,
    project,
    report_coverage,
    stdin_option,
    together,
)
from mtfix.cli.support.common import paths as common_paths
from mtfix.core.errors import MtfixError
from mtfix.core.finding import Safety, Severity
from mtfix.core.wording import counted
from mtfix.project import files
from mtfix.reporters import Result, Results

if TYPE_CHECKING:
    from mtfix.reporters.support.page import Lookup

ORDER = 10  # in the help

_SEVERITIES = tuple(severity.label for severity in Severity)


class _Reports(click.Option):
    """An option that looks up the available reporters only when help is shown."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        names = ", ".join(reporters.REGISTRY.names())
        self.help = f"One of {names}; repeatable, if all but one are written to a FILE."
        return super().get_help_record(ctx)


@click.command("lint")
@common_paths
@click.option(
    "--output-format",
    "formats",
    default=("text",),
    multiple=True,
    metavar="NAME[:FILE]",
    cls=_Reports,
    shell_complete=complete.reporters,
)
@click.option(
    "--fail-on",
    type=click.Choice(_SEVERITIES),
    default="info",
    show_default=True,
    help="Exit with 1 only for findings at or above this severity.",
)
@click.option("--exit-zero", is_flag=True, help="Exit with 0 even if there are findings.")
@click.option("--statistics", is_flag=True, help="Print the number of findings of each rule on standard error.")
@click.option(
    "--max-findings",
    type=click.IntRange(min=1),
    default=None,
    metavar="N",
    help="Report at most this many findings, and how many are omitted.",
)
@click.option("--baseline", metavar="FILE", default="", help="Ignore the findings recorded in this file.")
@click.option("--update-baseline", is_flag=True, help="Write all findings of this run into the baseline.")
@click.option(
    "--changed",
    is_flag=False,
    flag_value="",
    default=None,
    metavar="[REV]",
    help="Only lines that differ from REV, or whose source does (default: where the branch began).",
)
@click.option(
    "--project", "whole", is_flag=True, help="Check consistency across all files, which are kept in memory."
)
@click.option("--watch", is_flag=True, help="Check again whenever a file changes (extra mtfix[watch]).")
@stdin_option
@options
def command(
    paths: tuple[str, ...],
    formats: tuple[str, ...],
    fail_on: str,
    exit_zero: bool,
    statistics: bool,
    max_findings: int | None,
    baseline: str,
    update_baseline: bool,
    changed: str | None,
    whole: bool,
    watch: bool,
    **common: Any,
) -> None:
    """Report translation errors in files, folders or standard input (-). PATH defaults to the current folder.

    Exit code: 0 no findings, 1 findings, 2 could not run.
    """
    if changed is not None:
        changed, paths = _revision(changed, paths)
    if update_baseline and not baseline:
        raise click.UsageError("--update-baseline needs --baseline FILE")
    outputs = [_output(each) for each in formats]
    if sum(not path for _, path in outputs) > 1:
        raise click.UsageError(
            "only one report can be written to standard output; give the others a file: sarif:out.sarif"
        )
    named = [os.path.realpath(path) for _, path in outputs if path]
    if len(set(named)) < len(named):
        raise click.UsageError("each report needs a file of its own")
    how = _How(
        outputs, Severity[fail_on.upper()], statistics, max_findings, baseline, update_baseline, changed, whole
    )
    if watch:
        from mtfix.cli.support.watch import repeat

        reports = [path for _, path in outputs if path]
        repeat(paths, lambda: _lint(paths, how, common), beside=_beside(paths, common), written=reports)
    code = _lint(paths, how, common)
    raise click.exceptions.Exit(0 if code == 1 and exit_zero else code)


def _beside(paths: tuple[str, ...], common: dict[str, Any]) -> list[str]:
    """The files that decide on the findings in others: the source, the configuration, and its glossaries."""
    found = [common["source"], common["config"], *common["glossaries"]]
    with suppress(MtfixError):  # the configuration is being edited
        run = project(**common)
        for path in paths:
            if config := run.finder.near(path):
                found += [config.path, *run.values(path).get("glossaries", ((),))[0]]
    return [path for path in found if os.path.exists(path)]


class _How(NamedTuple):
    """The options of lint itself."""

    outputs: list[tuple[str, str]]
    fail_on: Severity
    statistics: bool
    max_findings: int | None
    baseline: str
    update_baseline: bool
    changed: str | None
    whole: bool


def _lint(paths: tuple[str, ...], how: _How, common: dict[str, Any]) -> int:
    """One run; the exit code."""
    run = project(**common)
    failures = Failures()
    results: Iterable[Result] = together(paths, run, failures) if how.whole else findings(paths, run, failures)
    if how.changed is not None:
        from mtfix.project.changed_lines import touched

        results = touched(results, how.changed, lambda path: run.session(path).reading)
    if how.baseline:
        from mtfix.project.baseline import beyond

        partial = how.changed is not None or _selective(run)
        successors = run.session().rules.successors
        results = beyond(results, how.baseline, update=how.update_baseline, partial=partial, successors=successors)
    tally = _Tally(how.max_findings)
    _write(how.outputs, Results(tally.count(results), run.summary), run.page)
    report_coverage(run, failures)
    if tally.left:
        click.echo(
            f"mtfix: {counted(tally.left, 'more finding')} omitted (--max-findings {how.max_findings})", err=True
        )
    if how.statistics:
        _statistics(tally)
    severe = sum(count for severity, count in tally.severities.items() if severity <= how.fail_on)
    return 2 if failures.count else 1 if severe else 0


def _revision(given: str, paths: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The revision and the paths, where a path may have been taken for the revision: ``--changed .``"""
    from mtfix.project.git import is_revision

    if given and os.path.exists(given) and not is_revision(given):
        return "", (given,) if paths == (".",) else (given, *paths)
    return given, paths


def _output(text: str) -> tuple[str, str]:
    name, _, path = text.partition(":")
    if reporters.is_binary(reporters.named(name)) and not path:
        raise click.UsageError(f"{name} is not text and needs a file: {name}:findings.{name}")
    return name, path


def _selective(run: Any) -> bool:
    return bool(run.given.get("select") or run.given.get("ignore"))


class _Tally:
    """Counts findings, and omits those beyond a maximum."""

    def __init__(self, most: int | None) -> None:
        self.severities: Counter[Severity] = Counter()
        self.rules: Counter[str] = Counter()
        self.sure: Counter[str] = Counter()
        self.left = 0
        self._most = most

    def count(self, results: Iterable[Result]) -> Iterator[Result]:
        shown = 0
        for document, found in results:
            for finding in found:
                self.severities[finding.severity] += 1
                self.rules[finding.rule] += 1
                self.sure[finding.rule] += bool(finding.fixes) and finding.fixes[0].safety is Safety.SAFE
            kept = found if self._most is None else found[: max(self._most - shown, 0)]
            shown += len(kept)
            self.left += len(found) - len(kept)
            yield Result(document, kept)


def _write(outputs: list[tuple[str, str]], results: Results, page: Lookup) -> None:
    """Write each report to its destination; a file is written completely or not at all."""
    if len(outputs) > 1:
        results = Results(list(results), results.summary)
    for name, path in sorted(outputs, key=lambda output: not output[1]):
        reporter = reporters.named(name)
        if path and reporters.is_binary(reporter):
            data = io.BytesIO()
            reporters.write(reporter, results, data, page)
            files.write(path, data.getvalue())
        elif path:
            text = io.StringIO()
            reporters.write(reporter, results, text, page)
            files.write(path, text.getvalue().encode("utf-8", "backslashreplace"))
        else:
            reporters.write(reporter, results, sys.stdout, page)


def _statistics(tally: _Tally) -> None:
    width = max((len(rule) for rule in tally.rules), default=0)
    for rule, count in sorted(tally.rules.items(), key=lambda item: (-item[1], item[0])):
        click.echo(f"{count:>7}  {rule:<{width}}  {tally.sure[rule]} safe", err=True)
