"""Checking many files: results of an earlier run for the same bytes are reused, and the rest is checked by several
processes if there is enough of it."""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from mtfix.core.document import Document
from mtfix.core.encoding import Decoded
from mtfix.core.errors import MtfixError
from mtfix.project import files
from mtfix.project.processes import processors
from mtfix.project.run import Project
from mtfix.reporters import Result

if TYPE_CHECKING:
    from concurrent.futures import Future

    from mtfix.engine.check import Share
    from mtfix.engine.coverage import Covered
    from mtfix.project.results import Found, Store

# Total bytes from which looking up earlier results pays.
_REMEMBERED = 100_000
# Bytes left to check from which starting more processes pays: forks are cheap, new interpreters are not.
_PAYS = 1_000_000 if sys.platform == "linux" else 16_000_000
# Bytes that a process is given at once, and how many such portions are queued for each.
_PORTION = 200_000
_WAITING = 4
# No report needs the text of a file without findings.
_NOTHING = Decoded("", "utf-8", b"")


class _Done(NamedTuple):
    """The findings in a file, and what was checked."""

    result: Result
    covered: Covered


class _Task(NamedTuple):
    """A file with its bytes and those of its source, or the error of reading them, and the result of an earlier run."""

    path: str
    raw: bytes = b""
    source: bytes | None = None
    key: bytes = b""
    known: Found | None = None  # the result of an earlier run
    error: MtfixError | None = None

    @property
    def todo(self) -> int:
        """The number of bytes to check."""
        return len(self.raw) if self.known is None else 0


def check(names: Iterable[str], run: Project, failed: Callable[[MtfixError], None]) -> Iterator[Result]:
    """The findings in files, in their order; errors of files that cannot be read or checked go to ``failed``.

    The document of a result may have no segments, and no text if there are no findings.
    """
    names = list(names)
    store = _store(names)
    tasks = _tasks(names, run, store)
    first, size, count = list[_Task](), 0, 0
    for task in tasks:
        first.append(task)
        size += task.todo
        count += task.todo > 0
        if size > _PAYS and count > 1:
            break
    several = size > _PAYS and count > 1 and processors() > 1
    try:
        for each in (_shared if several else _alone)(chain(first, tasks), run, store):
            if isinstance(each, MtfixError):
                failed(each)
            else:
                run.summary.add(each.result.document.path, each.covered)
                yield each.result
    finally:
        if store is not None:
            store.save()


def _store(names: list[str]) -> Store | None:
    size = 0
    for name in names:
        size += os.stat(name).st_size if os.path.exists(name) else 0
        if size > _REMEMBERED:
            from mtfix.project.results import Store

            return Store()
    return None


def _tasks(names: list[str], run: Project, store: Store | None) -> Iterator[_Task]:
    """The task for each file. Raises MtfixError for an invalid glossary, once and before a file is checked."""
    for task in _looked_up(names, run, store):
        if task.error is None and task.known is None:
            run.session(task.path).load()
        yield task


def _looked_up(names: list[str], run: Project, store: Store | None) -> Iterator[_Task]:
    if store is None:
        yield from (_read(name, run) for name in names)
        return
    from mtfix.project.results import key

    for portion in _portions(_read(name, run, key) for name in names):
        known = store.known([task.key for task in portion if task.error is None])
        for task in portion:
            found = known.get(task.key)
            yield task if found is None else _Task(task.path, task.raw, task.source, task.key, found)


def _read(name: str, run: Project, key: Callable[..., bytes] | None = None) -> _Task:
    session = run.session(name)
    beside = session.reading.source
    try:
        raw = run.read_bytes(name)
        source = files.read_bytes(beside) if beside else None
    except MtfixError as error:
        return _Task(name, error=error)
    if key is None:
        return _Task(name, raw, source)
    # The path determines the format and perhaps the language; messages about a pair name the source.
    about = session.identity, name, beside, session.place(name), session.place(beside)
    return _Task(name, raw, source, key(about, raw, source or b""))


def _alone(tasks: Iterable[_Task], run: Project, store: Store | None) -> Iterator[_Done | MtfixError]:
    for task in tasks:
        if task.error is not None:
            yield task.error
        elif task.known is not None:
            yield _recalled(task, task.known, run)
        else:
            try:
                done = _checked(task, run, run.share)
            except MtfixError as error:
                yield _placed(error, task.path)
                continue
            if store is not None:
                from mtfix.project import results

                store.put(task.key, results.dumps(done.result.findings, done.covered))
            yield done


def _checked(task: _Task, run: Project, share: Share | None = None) -> _Done:
    # Not needed if all results are known.
    from mtfix.engine.check import check, whole

    session = run.session(task.path)
    document = files.document(task.raw, task.path, session.reading, task.source)
    found = check(document, session.rules_for(document), session.policy, share or whole)
    return _Done(Result(document, found), session.covered(document))


def _recalled(task: _Task, found: Found, run: Project) -> _Done:
    if found.findings:
        content = files.content(task.raw, task.path, run.session(task.path).reading)
    else:
        content = _NOTHING
    return _Done(Result(Document(content, [], path=task.path), found.findings), found.covered)


def _placed(error: MtfixError, path: str) -> MtfixError:
    return error if error.path else MtfixError(error.message, path=path)


# Several processes


_project: Project | None = None  # in a process that checks for another


def _begin(run: Project) -> None:
    import signal

    global _project
    _project = run
    # The process that started this one stops it: one Ctrl-C, one message.
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _work(tasks: list[_Task]) -> list[str | MtfixError]:
    from mtfix.project import results

    assert _project is not None
    done: list[str | MtfixError] = []
    for task in tasks:
        try:
            result, covered = _checked(task, _project)
            done.append(results.dumps(result.findings, covered))
        except MtfixError as error:
            done.append(_placed(error, task.path))
    return done


def _shared(tasks: Iterable[_Task], run: Project, store: Store | None) -> Iterator[_Done | MtfixError]:
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    # A fork has the compiled rules already, and this process has no other threads.
    context = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
    count = processors()
    waiting = deque[tuple[list[_Task], "Future[list[str | MtfixError]]"]]()
    pool = ProcessPoolExecutor(count, context, _begin, (run,))
    try:
        for portion in _portions(tasks):
            todo = [task for task in portion if task.error is None and task.known is None]
            waiting.append((portion, pool.submit(_work, todo)))
            if len(waiting) > count * _WAITING:
                yield from _collected(*waiting.popleft(), run, store)
        while waiting:
            yield from _collected(*waiting.popleft(), run, store)
    except BrokenProcessPool:
        raise MtfixError(
            "a worker process was killed, perhaps for lack of memory; check fewer files at once"
        ) from None
    finally:
        # After the last result all workers are idle; otherwise (Ctrl-C, a closed pipe) do not wait for them.
        for process in multiprocessing.active_children():
            process.kill()
        pool.shutdown(wait=False, cancel_futures=True)


def _portions(tasks: Iterable[_Task]) -> Iterator[list[_Task]]:
    portion, size = list[_Task](), 0
    for task in tasks:
        portion.append(task)
        size += task.todo
        if size > _PORTION:
            yield portion
            portion, size = [], 0
    if portion:
        yield portion


def _collected(
    portion: list[_Task], future: Future[list[str | MtfixError]], run: Project, store: Store | None
) -> Iterator[_Done | MtfixError]:
    from mtfix.project import results

    outcomes = iter(future.result())
    for task in portion:
        if task.error is not None:
            yield task.error
        elif task.known is not None:
            yield _recalled(task, task.known, run)
        elif isinstance(outcome := next(outcomes), MtfixError):
            yield outcome
        else:
            if store is not None:
                store.put(task.key, outcome)
            yield _recalled(task, results.loads(outcome), run)
