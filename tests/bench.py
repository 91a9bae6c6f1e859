"""Benchmarks: ratios from one run, medians, codespell beside us. Run by hand: python tests/bench.py [FILE]

FILE is a text to measure on (any English of some 100 KB; it is repeated to size). Without it, text is made from
the examples of the glossaries. Nothing here is a test: machines differ and are noisy, the ratios less so.
"""

from __future__ import annotations

import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from xml.sax.saxutils import escape

from mtfix import engine, files, packs
from mtfix.session import Session

SMALL, LARGE = 3_000, 20_000_000


def median(run: Callable[[], object], times: int) -> float:
    """Median seconds of some runs, after one that is not counted."""
    run()
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def process(*command: str) -> Callable[[], object]:
    env = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return lambda: subprocess.run(command, capture_output=True, env=env)


def examples() -> str:
    found = [
        e.keep or e.good for path in packs.select("en") for g in [packs.read(path)]
        for item in (*g.entries, *g.rules) for e in item.examples if e.keep or e.good
    ]  # fmt: skip
    random.Random(1).shuffle(found)
    return "\n\n".join(found) + "\n"


def starts(folder: Path, text: str) -> None:
    small = folder / "small.txt"
    small.write_text(text[:SMALL], encoding="utf-8")
    python = sys.executable
    runs = {
        "python -c 'import click'": process(python, "-c", "import click"),
        "python -c 'import click, rich.console, regex'": process(python, "-c", "import click, rich.console, regex"),
        "codespell": process("codespell", str(small)),
        "mtfix lint (concise)": process(python, "-m", "mtfix", "lint", "--output-format", "concise", str(small)),
        "mtfix lint, no packs": process(
            python, "-m", "mtfix", "lint", "--no-packs", "--output-format", "concise", str(small)
        ),
        "mtfix lint (text)": process(python, "-m", "mtfix", "lint", str(small)),
    }
    taken = {name: median(run, 11) for name, run in runs.items()}
    print(f"whole process on {SMALL} characters, warm index (ms; ratio to import click; to codespell)")
    for name, seconds in taken.items():
        click, codespell = taken["python -c 'import click'"], taken["codespell"]
        print(f"  {name:<48}{seconds * 1e3:7.1f}  {seconds / click:5.2f}  {seconds / codespell:5.2f}")


def glossary(folder: Path, size: int, words: list[str]) -> str:
    """A made-up glossary of two- and three-word terms from the words of the text."""
    pick = random.Random(size)
    path = folder / f"terms-{size}.yml"
    rows = [
        f"  - {{term: t{i}, wrong: ['{' '.join(pick.choices(words, k=pick.choice((2, 2, 3))))}']}}"
        for i in range(size)
    ]
    path.write_text("terms:\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return str(path)


def throughput(folder: Path, text: str) -> None:
    large = folder / "large.txt"
    large.write_text(text * (LARGE // len(text) + 1), encoding="utf-8")
    size = large.stat().st_size / 1e6
    words = sorted({w for w in text.split() if w.isalpha() and w.isascii() and len(w) > 2})
    runs = {
        "shipped rules": Session(),
        "10,000 terms": Session(packs=False, glossaries=(glossary(folder, 10_000, words),)),
        "100,000 terms": Session(packs=False, glossaries=(glossary(folder, 100_000, words),)),
    }
    spelt = median(process("codespell", str(large)), 3)
    print(f"file to findings on {size:.0f} MB, one core (MB/s; ratio to codespell)")
    print(f"  {'codespell':<24}{size / spelt:7.1f}   1.00")
    for name, session in runs.items():
        start = time.perf_counter()
        rules = session.rules
        built = time.perf_counter() - start
        taken = median(lambda s=session, r=rules: engine.check(files.read(str(large), s.reading), r), 3)  # type: ignore[misc]
        print(f"  {name:<24}{size / taken:7.1f}  {spelt / taken:5.2f}   index ready in {built:.1f} s")
    print(f"  peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3:.0f} MB")


def pairs(folder: Path, text: str) -> None:
    """The bilingual pass beside the monolingual one on the same 20,000 lines."""
    lines = [line for line in text.split("\n") if line.strip()]
    target = folder / "target.txt"
    target.write_text("\n".join(random.Random(2).choices(lines, k=20_000)) + "\n", encoding="utf-8")
    alone, beside = Session(("zh", "en")), Session(("zh", "en"))
    text = target.read_text(encoding="utf-8")
    rules = alone.rules
    one = median(lambda: engine.check(alone.parse(text), rules), 3)
    two = median(lambda: engine.check(beside.parse(text, text), rules), 3)
    print(f"20,000 pairs (the text as its own source): {two / one:.2f} times the monolingual pass")


# How a text is written in each format: before all, each paragraph ({n}, {text}, {time}), after all.
_XLIFF = '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a"><body>\n'
_SHAPES = {
    "a.html": ("<!doctype html><html lang='en'><body>\n", "<p class='a'>{xml}</p>\n", "</body></html>"),
    "a.md": ("# Title\n\n", "{text}\n\n", ""),
    "a.srt": ("", "{n}\n{time},000 --> {time},900\n{text}\n\n", ""),
    "a.vtt": ("WEBVTT\n\n", "{time}.000 --> {time}.900\n{xml}\n\n", ""),
    "a.json": ('{{"en": {{\n', '"k{n}": {quoted},\n', '"end": ""}}}}'),
    "a.yml": ("en:\n", "  k{n}: {quoted}\n", ""),
    "a.properties": ("", "k{n} = {text}\n", ""),
    "strings.xml": ("<resources>\n", '<string name="k{n}">{xml}</string>\n', "</resources>"),
    "a.strings": ("", '"k{n}" = {quoted};\n', ""),
    "a.xcstrings": ('{{"sourceLanguage": "de", "strings": {{\n', '"k{n}": {{"localizations": {{"en": {{"stringUnit": '
                    '{{"state": "translated", "value": {quoted}}}}}}}}},\n', '"end": {{}}}}, "version": "1.0"}}'),
    "a.csv": ("key,source,target\n", 'k{n},k{n},"{csv}"\n', ""),
    "a.po": ('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n', "msgid \"k{n}\"\nmsgstr {quoted}\n\n", ""),
    "a.xlf": (_XLIFF, '<trans-unit id="{n}"><source>k{n}</source><target>{xml}</target></trans-unit>\n',
              "</body></file></xliff>"),
    "a.tmx": ('<tmx version="1.4"><header srclang="de"/><body>\n', '<tu tuid="{n}"><tuv xml:lang="de"><seg>k{n}</seg></tuv>'
              '<tuv xml:lang="en"><seg>{xml}</seg></tuv></tu>\n', "</body></tmx>"),
}  # fmt: skip


def shaped(name: str, paragraphs: list[str]) -> bytes:
    """The paragraphs as a file of the format that a name says."""
    if name.endswith(".docx"):
        from docx_checks import document

        # Two runs a paragraph, with the attributes and properties that Word writes.
        run = '<w:r w:rsidR="00A1"><w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">{}</w:t></w:r>'
        style = '<w:p w:rsidR="00A1" w:rsidRDefault="00A2"><w:pPr><w:pStyle w:val="Corps"/></w:pPr>'
        texts = [escape(text) for text in paragraphs]
        cuts = [text.find(" ", len(text) // 2) for text in texts]
        return document("".join(
            f"{style}{run.format(t[:cut])}{run.format(t[cut:])}</w:p>" for t, cut in zip(texts, cuts, strict=True)
        ))  # fmt: skip
    head, item, tail = _SHAPES[name]
    items = [
        item.format(
            n=n,
            text=text,
            xml=escape(text),
            quoted=json.dumps(text, ensure_ascii=False),
            csv=text.replace('"', '""'),
            time=f"{n // 3600:02}:{n // 60 % 60:02}:{n % 60:02}",
        )
        for n, text in enumerate(paragraphs, 1)
    ]
    return (head.format() + "".join(items) + tail.format()).encode()


def formats(folder: Path, text: str) -> None:
    """Each format beside plain text with the same words, from file to findings."""
    lines = [" ".join(line.split()) for line in text.split("\n") if line.strip()][:18_000]
    paragraphs = [" ".join(lines[at : at + 3]) for at in range(0, len(lines), 3)]
    paragraphs = [p.replace("\\", "/") for p in paragraphs if " " in p[len(p) // 2 :]]
    session = Session(("", "en"))
    rules = session.rules

    def check(path: Path) -> float:
        start = time.perf_counter()
        engine.check(files.read(str(path), session.reading), rules)
        return time.perf_counter() - start

    plain = folder / "a.txt"
    plain.write_bytes("\n\n".join(paragraphs).encode())
    check(plain)
    print(f"formats: times as long as plain text with the same {plain.stat().st_size / 1e6:.1f} MB of words")
    for name in [*_SHAPES, "a.docx"]:
        other = folder / name
        other.write_bytes(shaped(name, paragraphs))
        # In turns, so that both see the same machine.
        taken = [(check(plain), check(other)) for _ in range(6)][1:]
        one, two = (statistics.median(column) for column in zip(*taken, strict=True))
        print(f"  {name:<16}{two / one:5.2f}   ({one * 1e3:.0f} and {two * 1e3:.0f} ms)")


def main() -> None:
    text = Path(sys.argv[1]).read_text(encoding="utf-8") if len(sys.argv) > 1 else examples()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["MTFIX_CACHE"] = str(folder / "cache")
        starts(folder, text)
        throughput(folder, text)
        pairs(folder, text)
        formats(folder, text)


if __name__ == "__main__":
    main()
