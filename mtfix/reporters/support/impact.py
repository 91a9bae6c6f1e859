"""What glossaries would change in a corpus: one function per output format of ``glossary impact``."""

from __future__ import annotations

import json as _json
from collections.abc import Iterable, Sequence
from typing import TextIO

from mtfix.core.wording import counted
from mtfix.reporters.support.escape import visible
from mtfix.reporters.support.xml import escaped
from mtfix.terminology.impact import Effect, Summary, Verdict

_Line = tuple[str, str, str]  # source, translation, reference
# Code points shown on either side of a change.
_AROUND = 50
_MARK = {Verdict.SUPPORTED: "+", Verdict.CONTRADICTED: "!", Verdict.OPEN: " "}


def text(
    rows: Sequence[Summary], found: Sequence[Effect], lines: Sequence[_Line], samples: int, out: TextIO
) -> None:
    """Write a line for each entry, followed by its samples, and the totals at the end."""
    shown = _samples(found, samples)
    for row in rows:
        before = "" if row.before < 0 else f" (before {row.before})"
        out.write(
            f"{visible(row.entry)}: {counted(row.changes, 'change')}{before}, {row.supported} supported, "
            f"{row.contradicted} contradicted\n"
        )
        for effect in shown.get(row.entry, ()):
            left, old, right = _context(effect, lines[effect.number][1])
            change = f"{left}[-{old}-]{{+{effect.new}+}}{right}"
            out.write(f"  {_MARK[effect.verdict]} {effect.number + 1}: {visible(change)}\n")
    changes, supported, contradicted = _totals(rows)
    out.write(
        f"{counted(len(lines), 'segment')}: {counted(changes, 'change')} by "
        f"{counted(sum(row.changes > 0 for row in rows), 'entry')}, "
        f"{supported} supported, {contradicted} contradicted by the reference\n"
    )


def json(
    rows: Sequence[Summary], found: Sequence[Effect], lines: Sequence[_Line], samples: int, out: TextIO
) -> None:
    """Write one JSON object: ``entries`` with their counts and samples, and the totals. Lines count from 1."""
    shown = _samples(found, samples)
    changes, supported, contradicted = _totals(rows)
    data = {
        "version": 1,
        "segments": len(lines),
        "changes": changes,
        "supported": supported,
        "contradicted": contradicted,
        "entries": [
            {
                **row._asdict(),
                "before": row.before if row.before >= 0 else None,
                "samples": [
                    {
                        "line": effect.number + 1,
                        "old": effect.old,
                        "new": effect.new,
                        "safety": effect.safety,
                        "verdict": str(effect.verdict),
                    }
                    for effect in shown.get(row.entry, ())
                ],
            }
            for row in rows
        ],
    }
    out.write(_json.dumps(data, ensure_ascii=False, indent=2) + "\n")


def html(
    rows: Sequence[Summary], found: Sequence[Effect], lines: Sequence[_Line], samples: int, out: TextIO
) -> None:
    """Write one HTML page without scripts: a table of the entries with their samples."""
    shown = _samples(found, samples)
    changes, supported, contradicted = _totals(rows)
    out.write(
        '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>Impact of glossaries</title>\n<style>{_STYLE}</style>\n<h1>Impact of glossaries</h1>\n"
        f"<p>{counted(len(lines), 'segment')}, {counted(changes, 'change')}, {supported} supported and {contradicted} contradicted by the "
        "reference.</p>\n<table>\n<tr><th>Entry<th>Changes<th>Supported<th>Contradicted<th>Samples\n"
    )
    for row in rows:
        before = "" if row.before < 0 else f" (before {row.before})"
        out.write(
            f"<tr><td>{escaped(row.entry)}<td>{row.changes}{before}<td>{row.supported}<td>{row.contradicted}<td>"
        )
        for effect in shown.get(row.entry, ()):
            left, old, right = _context(effect, lines[effect.number][1])
            out.write(
                f'<p class="{effect.verdict}" dir="auto">{escaped(left)}<del>{escaped(old)}</del>'
                f"<ins>{escaped(effect.new)}</ins>{escaped(right)}</p>"
            )
        out.write("\n")
    out.write("</table>\n</html>\n")


_STYLE = (
    "body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color-scheme:light dark}"
    "table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .8rem .3rem 0;"
    "border-top:1px solid #8888}p{margin:.2rem 0}.contradicted{border-left:3px solid #c33;padding-left:.5rem}"
    ".supported{border-left:3px solid #393;padding-left:.5rem}"
)


def _totals(rows: Iterable[Summary]) -> tuple[int, int, int]:
    rows = list(rows)
    return sum(row.changes for row in rows), sum(row.supported for row in rows), sum(r.contradicted for r in rows)


def _samples(found: Iterable[Effect], samples: int) -> dict[str, list[Effect]]:
    """Some of the changes of each entry, the contradicted ones first."""
    shown: dict[str, list[Effect]] = {}
    order = [Verdict.CONTRADICTED, Verdict.OPEN, Verdict.SUPPORTED]
    for effect in sorted(found, key=lambda effect: (order.index(effect.verdict), effect.number)):
        own = shown.setdefault(effect.entry, [])
        if len(own) < samples:
            own.append(effect)
    return shown


def _context(effect: Effect, line: str) -> tuple[str, str, str]:
    start, end = effect.start, effect.start + len(effect.old)
    left = ("…" if start > _AROUND else "") + line[max(start - _AROUND, 0) : start]
    return left, effect.old, line[end : end + _AROUND] + ("…" if len(line) > end + _AROUND else "")
