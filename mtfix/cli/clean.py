"""``mtfix clean``: correct a parallel corpus, and reject pairs that are no translations."""

from __future__ import annotations

import json
import os
import sys
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from mtfix.cli import note
from mtfix.cli.support.common import split, two_columns
from mtfix.project import files
from mtfix.project.processes import processors
from mtfix.project.run import Project
from mtfix.reporters.support.escape import visible

if TYPE_CHECKING:
    from mtfix.corpora.run import Progress

ORDER = 35  # in the help


@click.command("clean")
@click.argument("path", metavar="[FILE]", default=files.STDIN)
@click.option("--source", metavar="FILE", default="", help="The source of FILE, line by line; both are plain text.")
@click.option("--from", "source_language", metavar="LANG", default="", help="Source language: zh, ru …")
@click.option("--to", "target_language", metavar="LANG", default="", help="Target language.")
@click.option(
    "--output", metavar="FILE", default=files.STDIN, help="Write the kept pairs to FILE (default: standard output)."
)
@click.option(
    "--output-source", metavar="FILE", default="", help="Write the sources of the kept pairs to FILE, line by line."
)
@click.option(
    "--rejects", metavar="FILE", default="", help="Write the rejected pairs to FILE, each with the reason."
)
@click.option("--findings", metavar="FILE", default="", help="Write all findings to FILE.")
@click.option(
    "--summary",
    type=click.Choice(["text", "json", "none"]),
    default="text",
    show_default=True,
    help="How the counts are printed on standard error.",
)
@click.option("--preset", metavar="NAME", default="", help="The steps: repair, standard (default) or strict.")
@click.option("--fix", metavar="STEP", multiple=True, help="Also correct by this step or rule (repeatable).")
@click.option(
    "--reject", metavar="STEP", multiple=True, help="Also reject pairs by this step or rule (repeatable)."
)
@click.option("--off", metavar="STEP", multiple=True, help="Leave out this step or rule (repeatable).")
@click.option("--steps", is_flag=True, help="List the steps and presets, and exit.")
@click.option("--unsafe", is_flag=True, help="Also apply corrections that need review.")
@click.option(
    "--jobs", type=click.IntRange(min=1), default=None, metavar="N", help="Processes (default: one per processor)."
)
@click.option("--resume", is_flag=True, help="Continue an interrupted run with the same options.")
@click.option(
    "--format",
    "format_name",
    metavar="NAME",
    default="",
    help="tsv, jsonl, lines, parquet or arrow (default: by suffix).",
)
@click.option(
    "--columns",
    metavar="SRC,TGT",
    default="",
    help="Columns by name or number (TSV), or keys (JSONL: a.b for nested ones).",
)
@click.option(
    "--glossary", "glossaries", metavar="NAME|FILE", multiple=True, help="Use this glossary too (repeatable)."
)
@click.option("--no-packs", is_flag=True, help="Do not use the shipped glossaries.")
@click.option("--select", metavar="RULE", multiple=True, help="Only these rules (repeatable).")
@click.option("--ignore", metavar="RULE", multiple=True, help="Not these rules (repeatable).")
@click.option("--config", metavar="FILE", default="", help="Use this configuration.")
@click.option("--no-config", is_flag=True, help="Use no configuration.")
def command(
    path: str,
    source: str,
    source_language: str,
    target_language: str,
    summary: str,
    preset: str,
    fix: tuple[str, ...],
    reject: tuple[str, ...],
    off: tuple[str, ...],
    steps: bool,
    unsafe: bool,
    jobs: int | None,
    format_name: str,
    columns: str,
    glossaries: tuple[str, ...],
    no_packs: bool,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    config: str,
    no_config: bool,
    **outputs: Any,
) -> None:
    """Correct the pairs of a parallel corpus, and reject those that are no translations.

    FILE (default: standard input) is .tsv, .jsonl, .parquet or .arrow, or plain text with --source; also .gz and .zst. Each
    pair is judged on its own, in constant memory, and their order is kept. Outputs are in the format of their suffix and
    get their name when they are complete. Exit code: 0 done, 2 could not run.
    """
    if steps:
        _list_steps()
        return
    from mtfix.corpora import run as runs
    from mtfix.corpora import streams
    from mtfix.corpora.cleaner import Cleaner

    if format_name or source:
        format = streams.named_format(format_name or "lines")
    elif path == files.STDIN:
        raise click.UsageError("standard input needs --format")
    else:
        format = streams.format_of(path)
    if (format == "lines") != bool(source):
        raise click.UsageError("plain text needs --source FILE, and only plain text takes it")
    job = runs.Job(path, format, two_columns(columns) or None, source, jobs=jobs or processors(), **outputs)
    _check(job)
    given = {
        "from": source_language,
        "to": target_language,
        "glossaries": glossaries,
        "packs": False if no_packs else None,
        "select": split(select),
        "ignore": split(ignore),
    }
    project = Project(given, config=config, isolated=no_config, decided=False, note=note)
    wanted = {"preset": preset, "fix": split(fix), "reject": split(reject), "off": split(off)}
    make = partial(Cleaner.of, project, wanted, unsafe=unsafe, detail=bool(job.findings))
    with _Shown(path) as progress:
        done = runs.run(job, make(), make, progress)
    if summary == "json":
        click.echo(json.dumps(done.as_dict()), err=True)
    elif summary == "text":
        for number, line in enumerate(done.lines()):
            click.echo(visible(line if number else f"mtfix: {line}"), err=True)


def _check(job: Any) -> None:
    """Raise a usage error if outputs are missing or collide."""
    if job.format == "lines" and job.output != files.STDIN and not job.output_source:
        from mtfix.corpora.streams import format_of

        if format_of(job.output, "lines") == "lines":
            raise click.UsageError("the rejected lines are missing in --output; --output-source FILE goes with it")
    paths = [*job.outputs, job.path, job.source]
    named = [os.path.realpath(path) for path in paths if path and path != files.STDIN]
    if len(set(named)) < len(named):
        raise click.UsageError("each input and output needs a file of its own")


def _list_steps() -> None:
    from mtfix.corpora.steps import FIXES, PRESETS, REJECTS

    for kind, found in (("fix", FIXES), ("reject", REJECTS)):
        click.echo(f"{kind}:")
        for step in found:
            choice = [
                name
                for name, preset in PRESETS.items()
                if step.name in (preset.fixes if kind == "fix" else preset.rejects)
            ]
            like = f"; {step.like}" if step.like else ""
            click.echo(f"  {step.name:<16} {step.about} ({', '.join(choice) or 'in no preset'}{like})")
    click.echo("presets:")
    for name, preset in PRESETS.items():
        click.echo(f"  {name:<16} {preset.about}")


class _Shown:
    """A progress bar on standard error, if that is a terminal."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._bar: Any = None

    def __enter__(self) -> Progress:
        if not sys.stderr.isatty():
            return lambda rows, done, total: None
        # Loaded for terminals only.
        from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

        from mtfix.reporters.support.terminal import console

        columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(),
                   TextColumn("{task.fields[rows]:,} pairs, {task.fields[rate]:,.0f} a second"), TimeRemainingColumn())  # fmt: skip
        self._bar = Progress(*columns, console=console(sys.stderr), transient=True)
        self._bar.start()
        self._task = self._bar.add_task(visible(self._path), total=None, rows=0, rate=0.0)
        return self._show

    def _show(self, rows: int, done: int, total: int) -> None:
        elapsed = self._bar.tasks[self._task].elapsed or 0
        if not hasattr(self, "_before"):
            self._before = rows  # of an earlier run, which took no time
        rate = (rows - self._before) / elapsed if elapsed else 0.0
        self._bar.update(self._task, completed=done, total=total or None, rows=rows, rate=rate)

    def __exit__(self, *error: object) -> None:
        if self._bar is not None:
            self._bar.stop()
