"""A baseline: known findings that are not reported, identified by their text and not by their line."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from mtfix.core.document import Document
from mtfix.core.errors import MtfixError
from mtfix.core.finding import Finding, Identity
from mtfix.engine.decisions import Successors
from mtfix.engine.fingerprint import fingerprint
from mtfix.project import files
from mtfix.reporters import Result

_VERSION = 1
_Key = tuple[str, str, str, str]  # path, rule, entry, text


def beyond(
    results: Iterable[Result], path: str, *, update: bool, partial: bool, successors: Successors = lambda old: ()
) -> Iterator[Result]:
    """The results without the findings in the baseline. ``successors`` gives the present identities of findings whose
    rule had another id in an earlier release.

    An entry stands for one finding with its path, rule, entry and text; if there are more findings than entries, those
    with different surroundings are the new ones. Entries of checked files that are no longer found are removed from the
    file, unless the run is ``partial`` or CI is set. Entries are added only with ``update``, which adds all findings.
    Raises MtfixError if the file is not a baseline.
    """
    known = {} if update and not os.path.exists(path) else _read(path)
    by_path: dict[str, dict[_Key, list[str]]] = {}
    for key, prints in known.items():
        by_path.setdefault(key[0], {})[key] = prints
    kept: dict[tuple[_Key, str], int] = Counter()
    seen: set[str] = set()
    for document, findings in results:
        own = _relative(document.path, path)
        seen.add(own)
        entries = _of_file(by_path.get(own, {}), successors)
        new = []
        # First the findings with the same surroundings; then others with the same words use the remaining entries.
        waiting = []
        for finding in findings:
            key, print_ = _key(document, finding, own), fingerprint(finding, document.text)
            if entries.get(key, Counter())[print_] > 0:
                entries[key][print_] -= 1
                kept[key, print_] += 1
            else:
                waiting.append((finding, key, print_))
        for finding, key, print_ in waiting:
            left = next((p for p, count in entries.get(key, Counter()).items() if count > 0), None)
            if left is not None:
                entries[key][left] -= 1
                kept[key, print_] += 1
            elif update:
                kept[key, print_] += 1
            else:
                new.append(finding)
        yield Result(document, new)
    gone = {
        key: prints for key, prints in known.items() if key[0] not in seen and os.path.exists(_place(key[0], path))
    }
    for key, prints in gone.items():
        for print_ in prints:
            kept[key, print_] += 1
    shrinks = not partial and not os.environ.get("CI")
    before = Counter((key, print_) for key, prints in known.items() for print_ in prints)
    if (update or shrinks) and Counter(kept) != before:
        _write(path, kept)


def _of_file(known: dict[_Key, list[str]], successors: Successors) -> dict[_Key, Counter[str]]:
    """The entries of a file by what they may be for: if a rule was split into several, any of them."""
    found: dict[_Key, Counter[str]] = {}
    for (path, rule, entry, text), prints in known.items():
        own = Identity(rule, entry, "")
        for rule_now, entry_now, _ in (own, *successors(own)):
            found.setdefault((path, rule_now, entry_now, text), Counter()).update(prints)
    return found


def _key(document: Document, finding: Finding, path: str) -> _Key:
    start, end = finding.span
    return path, finding.rule, finding.entry, " ".join(document.text[start:end].split())


def _relative(path: str, baseline: str) -> str:
    """A path as written in the baseline: relative to its folder, with slashes."""
    folder = os.path.dirname(os.path.abspath(baseline))
    return os.path.relpath(os.path.abspath(path), folder).replace(os.sep, "/")


def _place(path: str, baseline: str) -> str:
    return os.path.join(os.path.dirname(os.path.abspath(baseline)), path)


def _read(path: str) -> dict[_Key, list[str]]:
    if not os.path.exists(path):
        raise MtfixError("no such file; --update-baseline creates it", path=path)
    try:
        data: Any = json.loads(files.read_bytes(path))
        if data["version"] != _VERSION:
            raise MtfixError(
                f"baseline version {data['version']} is not supported (expected {_VERSION})", path=path
            )
        found: dict[_Key, list[str]] = {}
        for row in data["findings"]:
            *key, around = (row[name] for name in ("path", "rule", "entry", "text", "around"))
            if not all(isinstance(each, str) for each in (*key, around)):
                raise ValueError(f"not a text in {row}")
            found.setdefault((key[0], key[1], key[2], key[3]), []).append(around)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise MtfixError(
            f"not a baseline of mtfix ({error}); --update-baseline writes a new one", path=path
        ) from None
    return found


def _write(path: str, kept: dict[tuple[_Key, str], int]) -> None:
    """One finding per line, sorted, so that two branches rarely change the same lines."""
    rows = []
    for (key, print_), count in sorted(kept.items()):
        row = dict(zip(("path", "rule", "entry", "text"), key, strict=True)) | {"around": print_}
        rows += [json.dumps(row, ensure_ascii=False)] * count
    inside = ",\n".join(rows)
    text = f'{{"version": {_VERSION}, "findings": [\n{inside}\n]}}\n'
    files.write(path, text.encode("utf-8", "backslashreplace"))
