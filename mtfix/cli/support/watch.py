"""Running a command again whenever files change."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from typing import NoReturn

import click

from mtfix.core.errors import MtfixError
from mtfix.core.wording import counted
from mtfix.project import files

_STEP = 200  # milliseconds after which watching says that nothing has changed


def repeat(
    paths: Collection[str], once: Callable[[], int], *, beside: Collection[str], written: Collection[str]
) -> NoReturn:
    """Call ``once`` now and after each change of a file in a folder of ``paths``, until Ctrl-C ends the program.

    Files in ``beside``, which the result depends on, count too: a source, a glossary. Files in ``written``, which the
    command writes itself, do not. Raises MtfixError if the extra is missing or a path does not exist.
    """
    try:
        from watchfiles import DefaultFilter, watch
    except ModuleNotFoundError:
        raise MtfixError("--watch needs the package watchfiles: pip install 'mtfix[watch]'") from None

    # Without links: that is how some systems name what has changed.
    named = {os.path.realpath(path) for path in (*paths, *beside)}
    missing = next((path for path in paths if not os.path.exists(path)), None)
    if missing is not None or files.STDIN in paths:
        raise MtfixError("--watch needs files or folders that exist", path=missing or files.STDIN)
    own = {os.path.realpath(path) for path in written}
    usual = DefaultFilter()

    def counts(change: object, path: str) -> bool:
        # A file is watched in its folder: editors replace files rather than write into them.
        inside = any(path == each or path.startswith(os.path.join(each, "")) for each in named)
        return inside and path not in own and not path.endswith(".mtfix") and usual(change, path)  # type: ignore[arg-type]

    folders = {each if os.path.isdir(each) else os.path.dirname(each) for each in named}
    changes = watch(*folders, watch_filter=counts, rust_timeout=_STEP, yield_on_timeout=True)
    next(changes)  # watching begins here: what changes during the first run counts
    _run(once)
    for changed in changes:
        if not changed:
            continue
        click.clear()
        click.echo(f"{counted(len({path for _, path in changed}), 'file')} changed", err=True)
        _run(once)
    raise KeyboardInterrupt


def _run(once: Callable[[], int]) -> None:
    from mtfix.cli import complain

    try:
        once()
    except MtfixError as error:  # a configuration or glossary that is being edited
        complain(error)
    click.echo("mtfix: waiting for changes; Ctrl-C ends", err=True)
