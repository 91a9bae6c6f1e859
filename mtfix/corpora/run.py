"""A run over one corpus: read, clean, write, in constant memory; interrupted runs can be continued."""

from __future__ import annotations

import contextlib
import json
import os
import time
import zlib
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from mtfix.core.errors import MtfixError
from mtfix.corpora import streams, workers
from mtfix.corpora.cleaner import Cleaned, Cleaner
from mtfix.corpora.faults import Seen
from mtfix.corpora.files import Input, Output
from mtfix.corpora.steps import COLUMNS
from mtfix.corpora.streams.base import Batch, Reading, ReportWriter, Row, Start, Writer, shown
from mtfix.corpora.streams.columnar import count, is_parquet
from mtfix.corpora.summary import Summary
from mtfix.project import files

# Seconds between two checkpoints.
PAUSE = 30.0


class Job(NamedTuple):
    """What is read and written; "" for what is not wanted. ``source`` is the source of line-aligned files."""

    path: str
    format: str
    columns: tuple[str, str] | None = None
    source: str = ""
    output: str = files.STDIN
    output_source: str = ""
    rejects: str = ""
    findings: str = ""
    jobs: int = 1
    resume: bool = False

    @property
    def outputs(self) -> list[str]:
        return [path for path in (self.output, self.output_source, self.rejects, self.findings) if path]

    @property
    def checkpoint(self) -> str:
        """The file that says how far the run is; "" if it cannot be continued."""
        return "" if self.output == files.STDIN else self.output + ".checkpoint"


# Called at the start and after each batch, with rows, and what is done of a total (0 if that is not known).
Progress = Callable[[int, int, int], None]


def run(job: Job, cleaner: Cleaner, make: Callable[[], Cleaner], progress: Progress) -> Summary:
    """Clean a corpus. Raises MtfixError if it cannot be read or written; what was done until the last checkpoint need not be
    done again."""
    checkpoint = _Checkpoint(job, cleaner)
    summary = checkpoint.summary
    input_ = Input(job.path)
    reading = Reading(input_.stream, job.path, job.columns, checkpoint.start, input_.packed)
    outputs = _Outputs(job, checkpoint.sizes)
    found = workers.clean(_batches(job, reading), cleaner, make, job.jobs)
    total = _total(job, input_)

    def report() -> None:
        progress(summary.rows, summary.rows if total < 0 else input_.done, abs(total))

    report()
    with contextlib.closing(found):
        for batch, cleaned in found:
            outcomes = _outcomes(batch, cleaned, checkpoint.seen, cleaner.plan.duplicates, outputs.objection)
            for row, outcome in zip(batch.rows, outcomes, strict=True):
                summary.add(outcome, outcome.target != row.target)
            outputs.write(batch, outcomes)
            report()
            if checkpoint.due:
                checkpoint.save(Start(summary.rows, batch.place), outputs.mark(), summary)
    outputs.finish()
    checkpoint.remove()
    return summary


def _batches(job: Job, reading: Reading) -> Iterator[Batch]:
    """The rows of a corpus. Raises MtfixError if it cannot be read, or is packed and damaged."""
    module = streams.named(job.format)
    try:
        if job.format == "lines":
            yield from module.batches(reading, Input(job.source).stream)
        else:
            yield from module.batches(reading)
    except (OSError, EOFError, zlib.error) as error:
        raise MtfixError(f"cannot read on; the file is damaged or cut off: {error}", path=job.path) from None


def _total(job: Job, input_: Input) -> int:
    """How many bytes there are to read, or as a negative number how many rows; 0 if that is not known."""
    return -count(job.path) if job.format == "columnar" and is_parquet(job.path) else input_.size


def _outcomes(
    batch: Batch, cleaned: list[Cleaned], seen: Seen, duplicates: str, objection: Callable[[str, str], str]
) -> list[Cleaned]:
    """What becomes of all rows of a batch, after those before it."""
    outcomes = []
    readable = iter(cleaned)
    for row in batch.rows:
        if row.fault:
            outcomes.append(Cleaned("", row.fault.step, why=row.fault.why))
            continue
        each = next(readable)
        if not each.step and each.fingerprint and seen.add(each.fingerprint):
            each = each._replace(target=row.target, step=duplicates, why="the pair has been seen before")
        elif not each.step and (why := objection(row.source, each.target)):
            each = each._replace(target=row.target, step=COLUMNS.name, why=why)
        outcomes.append(each)
    return outcomes


class _Outputs:
    """All files that a run writes."""

    def __init__(self, job: Job, sizes: dict[str, int]) -> None:
        def opened(path: str) -> Output:
            return Output(path, sizes.get(path, 0))

        def writer(path: str, otherwise: str = "", kind: str = "Writer") -> Any:
            if otherwise == "columnar" and path != files.STDIN:
                otherwise = ""  # which of several formats that is, only a suffix says
            name = streams.format_of(path, otherwise)
            if name == "columnar" and path.lower().endswith(streams.PACKED):
                raise MtfixError("Parquet and Arrow compress their own data; leave out .gz or .zst", path=path)
            format = streams.named(name)
            return getattr(format, kind)(job.columns, fresh=not sizes.get(path))

        def reporter(path: str) -> ReportWriter:
            made = writer(path)
            if not isinstance(made, ReportWriter):
                raise MtfixError(
                    "plain text has no columns for a report; .tsv, .jsonl and .parquet have", path=path
                )
            return made

        self._job = job
        self._pairs: Writer = writer(job.output, job.format)
        self.objection = self._pairs.objection
        self._sources: Writer | None = (
            writer(job.output_source, "lines", "SourceWriter") if job.output_source else None
        )
        self._rejects = reporter(job.rejects) if job.rejects else None
        self._findings = reporter(job.findings) if job.findings else None
        self._files = {path: opened(path) for path in job.outputs}

    def write(self, batch: Batch, outcomes: list[Cleaned]) -> None:
        job, out = self._job, self._files
        kept = [(n, each.target) for n, each in enumerate(outcomes) if not each.step]
        out[job.output].write(self._pairs.pairs(batch, kept))
        if self._sources:
            out[job.output_source].write(self._sources.pairs(batch, kept))
        rows = list(zip(range(batch.number, batch.number + len(outcomes)), batch.rows, outcomes, strict=True))
        if self._rejects:
            out[job.rejects].write(self._rejects.records(_reject(*each) for each in rows if each[2].step))
        if self._findings:
            found = ({"row": number, **finding} for number, _, each in rows for finding in each.findings)
            out[job.findings].write(self._findings.records(found))

    def mark(self) -> dict[str, int]:
        return {path: file.mark() for path, file in self._files.items()}

    def finish(self) -> None:
        for file in self._files.values():
            file.finish()


def _reject(number: int, row: Row, cleaned: Cleaned) -> dict[str, Any]:
    return {
        "row": number,
        "step": cleaned.step,
        "rule": cleaned.rule,
        "why": cleaned.why,
        "source": row.source,
        "target": row.target,
        "raw": shown(row) if row.fault else "",
    }


class _Checkpoint:
    """How far a run is: a file beside the output that is replaced as a whole, and another with the fingerprints of the
    pairs so far. Raises MtfixError for one of another run."""

    def __init__(self, job: Job, cleaner: Cleaner) -> None:
        self._path = job.checkpoint
        about = job._replace(jobs=0, resume=False)
        self._run = {"job": json.loads(json.dumps(about)), "options": cleaner.identity.hex()}
        self.start, self.sizes, self.summary = Start(), dict[str, int](), Summary()
        self.seen = Seen() if cleaner.plan.duplicates else Seen(1)
        if job.resume and not self._path:
            raise MtfixError("only a run with --output FILE can be continued")
        if job.resume and os.path.exists(self._path):
            self._load()
        self._due = time.monotonic() + PAUSE

    def _load(self) -> None:
        try:
            found = json.loads(files.read_bytes(self._path))
            if found["run"] != self._run:
                raise MtfixError(
                    "belongs to a run with other files or options; start again without --resume", path=self._path
                )
            self.start, self.sizes = Start(*found["start"]), found["sizes"]
            self.summary = Summary.of(found["summary"])
            self.seen.load(files.read_bytes(self._table(self.start.rows)))
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise MtfixError(f"damaged: {error}; start again without --resume", path=self._path) from None

    def _table(self, rows: int) -> str:
        # Named after the rows: the table that a checkpoint needs exists until the next one does.
        return f"{self._path}.{rows}"

    @property
    def due(self) -> bool:
        return bool(self._path) and time.monotonic() >= self._due

    def save(self, start: Start, sizes: dict[str, int], summary: Summary) -> None:
        state = {"run": self._run, "start": start, "sizes": sizes, "summary": summary.as_dict()}
        files.write(self._table(start.rows), self.seen.dump())
        files.write(self._path, json.dumps(state).encode())
        self._forget()
        self.start, self._due = start, time.monotonic() + PAUSE

    def _forget(self) -> None:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(self._table(self.start.rows))

    def remove(self) -> None:
        if self._path:
            self._forget()
            with contextlib.suppress(FileNotFoundError):
                os.unlink(self._path)
