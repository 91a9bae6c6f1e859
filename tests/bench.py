"""Benchmarks: ratios from one run, medians, codespell and typos beside us (`pip install codespell typos`). Run by hand:

    python tests/bench.py [FILE [PART...]] [--source SOURCE --from LANGUAGE]

FILE is a text to measure on (any English of some 100 KB; it is repeated to size). Without it, text is made from
the examples of the glossaries ("-" for FILE). PARTs are starts, throughput, tree, formats, small, editor, and pairs, which needs the
SOURCE that FILE was translated from, line by line, and its language (zh if not given).
Nothing here is a test: machines differ and are noisy, the ratios less so.
"""

from __future__ import annotations

import argparse
import gc
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
from functools import partial
from pathlib import Path
from xml.sax.saxutils import escape

import mtfix
from mtfix.__main__ import COLLECTED
from mtfix.engine.check import check
from mtfix.glossary import packs
from mtfix.languages import quantity
from mtfix.project import files
from mtfix.project.session import Session

SMALL, LARGE = 3_000, 20_000_000
TYPOS = ("typos", "--format", "brief", "--no-check-filenames")
# Settings of containers that no one who installs a tool has.
_ODD = ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED")


def median(run: Callable[[], object], times: int) -> float:
    """Median seconds of some runs, after one that is not counted."""
    run()
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def _env() -> dict[str, str]:
    """The environment, with bytecode and buffers: whoever installs a tool has them."""
    return {k: v for k, v in os.environ.items() if k not in _ODD}


def process(*command: str) -> Callable[[], object]:
    return lambda: subprocess.run(command, capture_output=True, env=_env())


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
        "typos": process(*TYPOS, str(small)),
        "mtfix lint (concise)": process(python, "-m", "mtfix", "lint", "--output-format", "concise", str(small)),
        "mtfix lint, no packs": process(
            python, "-m", "mtfix", "lint", "--no-packs", "--output-format", "concise", str(small)
        ),
        "mtfix lint (text)": process(python, "-m", "mtfix", "lint", str(small)),
    }
    taken = {name: median(run, 11) for name, run in runs.items()}
    lint = [python, "-m", "mtfix", "lint", "--output-format", "concise"]
    for languages in ("", "--from zh --to en"):
        run = partial(fresh, *lint, *languages.split(), str(small))
        taken[f"mtfix lint {languages or '(concise)'}, first run"] = median(run, 3)
    print(f"whole process on {SMALL} characters, warm index (ms; ratio to import click; to codespell)")
    for name, seconds in taken.items():
        click, codespell = taken["python -c 'import click'"], taken["codespell"]
        print(f"  {name:<48}{seconds * 1e3:7.1f}  {seconds / click:5.2f}  {seconds / codespell:5.2f}")


def fresh(*command: str) -> None:
    """A run on a machine that has not seen mtfix yet: with an empty cache folder."""
    with tempfile.TemporaryDirectory() as cache:
        subprocess.run(command, capture_output=True, env=_env() | {"MTFIX_CACHE": cache})


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
    spelt, typos = (median(process(*peer, str(large)), 3) for peer in (["codespell"], TYPOS))
    print(f"file to findings on {size:.0f} MB, one core (MB/s; ratio to codespell; to typos)")
    print(f"  {'codespell':<24}{size / spelt:7.1f}   1.00  {typos / spelt:5.2f}")
    print(f"  {'typos':<24}{size / typos:7.1f}  {spelt / typos:5.2f}   1.00")
    for name, session in runs.items():
        start = time.perf_counter()
        rules = session.rules
        built = time.perf_counter() - start
        taken = median(lambda s=session, r=rules: check(files.read(str(large), s.reading), r), 3)  # type: ignore[misc]
        print(
            f"  {name:<24}{size / taken:7.1f}  {spelt / taken:5.2f}  {typos / taken:5.2f}   index ready in {built:.1f} s"
        )
    print(f"  peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3:.0f} MB")


PAIRS = 20_000


def pairs(folder: Path, text: str, source: str, language: str) -> None:
    """The bilingual pass beside the monolingual one on the same lines: the commands, and the passes alone."""
    both = list(zip(text.splitlines(), source.splitlines(), strict=True))
    both = (both * (PAIRS // len(both) + 1))[:PAIRS]
    target, beside = ("\n".join(lines) + "\n" for lines in zip(*both, strict=True))
    (folder / "a.txt").write_text(target, encoding="utf-8")
    (folder / "a.source").write_text(beside, encoding="utf-8")
    lint = [sys.executable, "-m", "mtfix", "lint", "--output-format", "concise", "--from", language]

    def anew(*command: str) -> None:
        for known in Path(os.environ["MTFIX_CACHE"]).glob("results*"):
            known.unlink()
        process(*command)()

    print(f"{PAIRS:,} pairs ({len(set(both)):,} different ones): a lint beside the source, and one without")
    for name, before in (("all processors", []), ("one processor", ["taskset", "--cpu-list", "0"])):
        one = median(lambda b=before: anew(*b, *lint, str(folder / "a.txt")), 5)  # type: ignore[misc]
        two = median(
            lambda b=before: anew(*b, *lint, "--source", str(folder / "a.source"), str(folder / "a.txt")),  # type: ignore[misc]
            5,
        )
        print(f"  the commands, {name:<16}{two:6.2f} and {one:.2f} s: {two / one:.2f} times")
    session = Session((language, "en"))

    def bilingual() -> object:
        quantity.read.cache_clear()  # what a file repeats is remembered, but not what the run before read
        return check(session.parse(target, beside), session.rules)

    one = median(lambda: check(session.parse(target), session.rules), 5)
    two = median(bilingual, 5)
    a_pair = f"{two / PAIRS * 1e6:.1f} and {one / PAIRS * 1e6:.1f} microseconds a pair"
    print(f"  the passes alone, one processor: {a_pair}: {two / one:.2f} times")


TREE = 5_000


def make_tree(folder: Path, text: str, size: int = TREE) -> None:
    """Files as a repository of translations has them: Markdown, JSON tables, catalogues and plain text, 1 to 4 KB."""
    pick = random.Random(3)
    lines = [line for line in text.split("\n") if line.strip()]
    for number in range(size):
        some = pick.choices(lines, k=pick.randint(8, 32))
        kind = ("md", "md", "json", "json", "po", "txt")[number % 6]
        path = folder / f"part{number % 50:02}" / f"text{number:05}.{kind}"
        path.parent.mkdir(parents=True, exist_ok=True)
        if kind == "json":
            body = json.dumps({f"key{n}": line for n, line in enumerate(some)}, ensure_ascii=False, indent=2)
        elif kind == "po":
            body = "\n".join(
                f"msgid {json.dumps(f'key{n}')}\nmsgstr {json.dumps(line, ensure_ascii=False)}\n"
                for n, line in enumerate(some)
            )
        else:
            body = ("# Notes\n\n" if kind == "md" else "") + "\n\n".join(some) + "\n"
        path.write_text(body, encoding="utf-8")


def tree(folder: Path, text: str) -> None:
    """A lint of a whole repository: first, again, and of one file; peers on the same tree in the same run."""
    root = folder / "tree"
    make_tree(root, text)
    one = str(next(root.rglob("*.md")))
    lint = [sys.executable, "-m", "mtfix", "lint", "--output-format", "concise"]
    rows = [
        ("codespell, all", ["codespell", "-q", "7", str(root)], False),
        ("typos, all", [*TYPOS, str(root)], False),
        ("mtfix, first run", [*lint, str(root)], True),
        ("mtfix, again", [*lint, str(root)], False),
        ("codespell, one file", ["codespell", "-q", "7", one], False),
        ("mtfix, one file", [*lint, one], False),
    ]
    subprocess.run([*lint, one], capture_output=True, env=_env())  # the compiled rules are there
    taken: dict[str, tuple[float, float]] = {}
    for name, command, fresh in rows:
        times, most = [], 0.0
        for _ in range(5):
            if fresh:
                for known in Path(os.environ["MTFIX_CACHE"]).glob("results*"):
                    known.unlink()
            start = time.perf_counter()
            with subprocess.Popen(
                command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=_env()
            ) as process:
                _, _, used = os.wait4(process.pid, 0)
                process.returncode = 0
            times.append(time.perf_counter() - start)
            most = max(most, used.ru_maxrss / 1e3)
        taken[name] = statistics.median(times), most
    size = sum(path.stat().st_size for path in root.rglob("*.*")) / 1e6
    print(f"a tree of {TREE} files, {size:.1f} MB (s; MB of the largest process; ratio to codespell)")
    for name, (seconds, memory) in taken.items():
        beside = taken["codespell, one file" if "one" in name else "codespell, all"][0]
        print(f"  {name:<24}{seconds:7.2f} {memory:7.0f}  {seconds / beside:5.2f}")


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

    def seconds(path: Path) -> float:
        start = time.perf_counter()
        check(files.read(str(path), session.reading), rules)
        return time.perf_counter() - start

    plain = folder / "a.txt"
    plain.write_bytes("\n\n".join(paragraphs).encode())
    seconds(plain)
    print(f"formats: times as long as plain text with the same {plain.stat().st_size / 1e6:.1f} MB of words")
    for name in [*_SHAPES, "a.docx"]:
        other = folder / name
        other.write_bytes(shaped(name, paragraphs))
        # In turns, so that both see the same machine.
        taken = [(seconds(plain), seconds(other)) for _ in range(6)][1:]
        one, two = (statistics.median(column) for column in zip(*taken, strict=True))
        print(f"  {name:<16}{two / one:5.2f}   ({one * 1e3:.0f} and {two * 1e3:.0f} ms)")


def small(folder: Path, text: str) -> None:
    """What is written for speed, beside the plain way to write it: below 1 it pays."""
    names = [str(folder / f"small-{number}.json") for number in range(2_000)]
    for name in names:
        Path(name).write_text(text[:500], encoding="utf-8")
    wide = (text * (5_000_000 // len(text) + 1))[:5_000_000] + "é"
    raw = wide.encode()
    session = Session(("", "en"))
    document = session.parse("Belarus is Russias closest partner of of all.\n" * 20_000)

    def collected(*threshold: int) -> Callable[[], object]:
        def run() -> None:
            gc.set_threshold(*threshold)
            check(document, session.rules)

        return run

    def plain() -> None:
        for name in names:
            with open(name, "rb") as file:
                file.read()

    usual = gc.get_threshold()
    ways = {
        "files.read_bytes, beside open().read()": (lambda: [files.read_bytes(name) for name in names], plain),
        "encoding.decode: NUL in bytes, beside text": (lambda: b"\0" in raw, lambda: "\0" in wide),
        "__main__.COLLECTED, beside Python's thresholds": (collected(*COLLECTED), collected(*usual)),
    }
    print("single tricks (ms, of the plain way, ratio)")
    for name, (ours, theirs) in ways.items():
        one, two = median(ours, 7), median(theirs, 7)
        print(f"  {name:<46}{one * 1e3:8.2f} {two * 1e3:8.2f}  {one / two:5.2f}")
    gc.set_threshold(*usual)
    embedded(text)


def editor(folder: Path, text: str) -> None:
    """Files of 200 KB in an editor: from opening one to its findings, and from keystrokes to theirs, to which the
    server adds the 20 ms in which it waits for more."""
    from lsp_client import client

    size = 200_000
    paragraphs = [each for each in text.split("\n\n") if each.strip()]
    print("in an editor, 200 KB (ms): open, keystroke median, slowest; findings")
    for name in ("a.txt", *(name for name in _SHAPES if not name.endswith((".csv", ".docx")))):
        shape = (lambda some: "\n\n".join(some).encode()) if name == "a.txt" else partial(shaped, name)
        some = list(paragraphs)
        while len(shape(some)) < size:
            some += paragraphs
        while len(shape(some)) > size:
            del some[-max(len(some) // 50, 1) :]
        written = shape(some).decode()
        path = folder / name
        path.write_text(written, encoding="utf-8")
        with client(folder, "--to", "en", encodings=("utf-32",)) as session:
            start = time.perf_counter()
            uri = session.open(path)
            found = session.published(uri)
            opened = time.perf_counter() - start
            lines, taken = written.split("\n"), []
            rows = [n for n, line in enumerate(lines) if " and " in line]
            for row in rows[:: len(rows) // 40 + 1]:
                at = lines[row].index(" and ") + 2
                start = time.perf_counter()
                session.change(uri, ((row, at), (row, at), "e"))
                session.published(uri)
                taken.append(time.perf_counter() - start)
                time.sleep(0.1)
            print(
                f"  {name:20} {opened * 1e3:7.0f} {statistics.median(taken) * 1e3:7.1f} {max(taken) * 1e3:7.1f} {len(found):6}"
            )


def embedded(text: str) -> None:
    """A program that embeds mtfix: the first call, which loads the rules, and one for each short text after it."""
    lines = [line for line in text.split("\n") if line.strip()][:200]
    start = time.perf_counter()
    mtfix.fix(lines[0])
    first = time.perf_counter() - start
    checker = mtfix.Checker()
    each = median(lambda: [checker.fix(line) for line in lines], 5) / len(lines)
    shared = median(lambda: [mtfix.fix(line) for line in lines], 5) / len(lines)
    anew = median(lambda: mtfix.Checker().fix(lines[0]), 5)
    print("mtfix.fix of a line (ms): first call, a Checker's, of the function, of a Checker made for it")
    print(f"  {first * 1e3:8.2f} {each * 1e3:8.2f} {shared * 1e3:8.2f} {anew * 1e3:8.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", default="-")
    parser.add_argument("parts", nargs="*")
    parser.add_argument("--source")
    parser.add_argument("--from", dest="language", default="zh")
    given = parser.parse_args()
    text = examples() if given.file == "-" else Path(given.file).read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        os.environ["MTFIX_CACHE"] = str(folder / "cache")
        for part in (starts, throughput, tree, formats, small, editor):
            if not given.parts or part.__name__ in given.parts:
                part(folder, text)
        if given.source and (not given.parts or "pairs" in given.parts):
            pairs(folder, text, Path(given.source).read_text(encoding="utf-8"), given.language)


if __name__ == "__main__":
    main()
