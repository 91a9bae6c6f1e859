"""Cleaning corpora: what is corrected and rejected, the formats, poisoned rows, interrupted runs, several processes."""

from __future__ import annotations

import gzip
import json
import os
import pickle
import signal
from collections.abc import Callable, Sequence
from functools import cache, partial
from pathlib import Path
from typing import Any

import click
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from mtfix.cli import cli
from mtfix.core.document import Document, Segment
from mtfix.core.encoding import Decoded
from mtfix.core.errors import MtfixError
from mtfix.corpora import BatchCleaner, Cleaner, workers
from mtfix.corpora import run as runs
from mtfix.corpora.faults import Seen, fingerprint
from mtfix.corpora.steps import FIXES, PRESETS, REJECTS, plan
from mtfix.corpora.streams import base
from mtfix.engine.check import Checked, check, check_each
from mtfix.engine.fix import fix, fix_each
from mtfix.glossary import packs
from mtfix.project.session import Session

ROWS = yaml.safe_load((Path(__file__).parent / "data" / "clean.yml").read_text(encoding="utf-8"))


@cache
def german() -> Cleaner:
    return Cleaner("de", "en")


# Source and translation, as they are in the corpora below.
PAIRS = [
    ("Das Museum hat montags geschlossen.", "The the museum is closed on Mondays."),
    ("Der Turm wurde 1887 gebaut.", "The tower was built in 1887."),
    ("Der Turm wurde 1887 gebaut.", "The tower was built in 1889."),
    ("Sie wohnt in Graz.", "She lives in Graz."),
    ("Sie wohnt in Graz.", "She lives in Graz."),
    ("", "Nothing."),
    ("Er kam „zu spät“.", "He came  \"too late\"."),
]  # fmt: skip
KEPT = [
    ("Das Museum hat montags geschlossen.", "The museum is closed on Mondays."),
    ("Der Turm wurde 1887 gebaut.", "The tower was built in 1887."),
    ("Sie wohnt in Graz.", "She lives in Graz."),
]  # fmt: skip
REJECTED = [(3, "numbers"), (5, "duplicates"), (6, "empty")]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['step']}:{row['target'][:30]}")
def test_steps(row: dict[str, Any]) -> None:
    options = {key: row[key] for key in ("preset", "fix", "reject") if key in row} | {"off": row.get("without", [])}
    [done] = Cleaner(*row["pair"].split("-"), **options).clean([(row["source"], row["target"])])
    assert done.step == row["step"]
    assert done.target == row.get("fixed", row["target"])
    assert bool(done.why) == bool(done.step)


def test_presets_name_steps_and_every_rule_has_one() -> None:
    for preset in PRESETS.values():
        assert set(preset.fixes) <= {step.name for step in FIXES}
        assert set(preset.rejects) <= {step.name for step in REJECTS}
    rules = packs.rule_ids()
    for step in (*FIXES, *REJECTS):
        for name in step.rules:
            plan(reject=[name], rules=rules)  # raises for a name that no rule has
    assert all(plan(rules=rules).corrects(rule) for rule in rules)


@pytest.mark.parametrize("key", ["fix", "reject", "off"])
def test_an_unknown_step_is_named(key: str) -> None:
    with pytest.raises(MtfixError, match=f"{key}: no step or rule 'lenght'; did you mean 'length"):
        Cleaner("de", "en", **{key: ["lenght"]})  # type: ignore[arg-type]


def test_languages_are_not_guessed() -> None:
    with pytest.raises(MtfixError, match="give both"):
        Cleaner("", "en")


# Many documents at once


def examples() -> list[tuple[str, str]]:
    """The examples of all packs from Chinese to English, and of the checks that need no language."""
    found = []
    for path in packs.select("en", "zh"):
        glossary = packs.read(path)
        for item in (*glossary.entries, *glossary.rules):
            found += [(each.source or "", each.bad or each.keep) for each in item.examples]
    return found


def document(source: str, target: str) -> Document:
    return Document(Decoded(target, "utf-8", b""), [Segment(target, source=source or None)])


@pytest.mark.soak
def test_many_documents_at_once_are_each_checked_as_alone(request: pytest.FixtureRequest) -> None:
    """All examples of the shipped packs; without --soak one in 29."""
    session = Session(("zh", "en"))
    rules, pairs = session.stated, examples()[:: 1 if request.config.getoption("--soak") else 29]

    def checked() -> list[Checked]:
        return [Checked(document(*pair), rules) for pair in pairs]

    together = check_each(checked())
    alone = [check(each.document, rules) for each in checked()]
    assert together == alone
    assert sum(map(len, together)) > 100


@pytest.mark.soak
def test_many_documents_at_once_are_each_corrected_as_alone(request: pytest.FixtureRequest) -> None:
    session = Session(("zh", "en"))
    rules, pairs = session.stated, [pair for pair in examples() if pair[0]]
    pairs = pairs[:: 1 if request.config.getoption("--soak") else 29]

    def again(before: Document, content: Any) -> Document:
        return document(before.segments[0].source or "", content.text)

    together = fix_each([Checked(document(*pair), rules) for pair in pairs], again, unsafe=True)
    for pair, found in zip(pairs, together, strict=True):
        alone = document(*pair)
        other = fix(alone, rules, partial(again, alone), unsafe=True)
        assert found[:4] == other[:4]
        assert list(map(str, found.fights)) == list(map(str, other.fights))


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from(PAIRS), max_size=12), st.integers(1, 5))
def test_it_does_not_matter_how_a_corpus_is_divided(pairs: list[tuple[str, str]], size: int) -> None:
    cleaner = german()
    parts = [cleaner.clean(pairs[at : at + size]) for at in range(0, len(pairs), size)]
    assert [each for part in parts for each in part] == cleaner.clean(pairs)


def test_a_pair_that_breaks_a_rule_is_rejected_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    cleaner = Cleaner("de", "en")
    whole = cleaner._fixed

    def breaks(pairs: Sequence[tuple[str, str]]) -> Any:
        if PAIRS[1] in pairs:
            raise ZeroDivisionError("by zero")
        return whole(pairs)

    monkeypatch.setattr(cleaner, "_fixed", breaks)
    done = cleaner.clean(PAIRS)
    assert (done[1].step, done[1].why) == ("failed", "ZeroDivisionError: by zero")
    assert [each.step for each in done].count("failed") == 1
    assert done[0].target == KEPT[0][1]


# Duplicates


def test_fingerprints() -> None:
    pair = ("Über 30 Gäste", "More than 30 guests")
    assert fingerprint(*pair) == fingerprint(*pair)
    assert fingerprint("ab", "c") != fingerprint("a", "bc")
    near = fingerprint(*pair, near=True)
    assert near == fingerprint("uber 40 gaste!", "more than 40 guests.", near=True)
    assert near != fingerprint("Über 30 Gäste", "More than 30 guests came", near=True)
    assert fingerprint("12", "!", near=True) == 0


def test_a_small_table_forgets_and_never_invents() -> None:
    seen = Seen(7)
    numbers = [n * 2654435761 % 2**64 or 1 for n in range(1, 500)]
    assert not any(map(seen.add, numbers))
    assert seen.add(numbers[-1])
    other = Seen(7)
    other.load(seen.dump())
    assert other.add(numbers[-1])
    with pytest.raises(ValueError):
        Seen(8).load(seen.dump())


# Streams


def written(folder: Path, name: str, pairs: Sequence[tuple[str, str]]) -> list[str]:
    """A corpus in the format of a name, and the arguments that name it."""
    path = folder / name
    bare = name.removesuffix(".gz").removesuffix(".zst")
    if bare.endswith(".txt"):
        data = "".join(target + "\n" for _, target in pairs)
        (folder / "source.txt").write_text("".join(source + "\n" for source, _ in pairs), encoding="utf-8")
    elif bare.endswith(".tsv"):
        data = "".join(f"{source}\t{target}\n" for source, target in pairs)
    elif bare.endswith(".jsonl"):
        data = "".join(json.dumps({"source": s, "target": t}) + "\n" for s, t in pairs)
    else:
        table = pa.table({"source": [s for s, _ in pairs], "target": [t for _, t in pairs]})
        if name.endswith(".parquet"):
            pq.write_table(table, path, row_group_size=3)
        else:
            make = pa.ipc.new_file if name.endswith(".arrow") else pa.ipc.new_stream
            with make(str(path), table.schema) as out:
                out.write_table(table, max_chunksize=2)
        return [str(path)]
    raw = data.encode()
    if name.endswith(".gz"):
        raw = gzip.compress(raw[:50]) + gzip.compress(raw[50:])
    if name.endswith(".zst"):
        codec = pa.Codec("zstd")
        raw = codec.compress(raw[:50], asbytes=True) + codec.compress(raw[50:], asbytes=True)
    path.write_bytes(raw)
    return [str(path), "--source", str(folder / "source.txt")] if bare.endswith(".txt") else [str(path)]


def read(path: Path) -> list[tuple[str, str]]:
    """The pairs of a corpus, read without mtfix."""
    name = path.name
    if name.endswith((".parquet", ".arrow", ".arrows")):
        if name.endswith(".parquet"):
            table = pq.read_table(path)
        else:
            opened = pa.ipc.open_file if name.endswith(".arrow") else pa.ipc.open_stream
            table = opened(pa.BufferReader(path.read_bytes())).read_all()
        return [(row["source"], row["target"]) for row in table.to_pylist()]
    raw = path.read_bytes()
    if name.endswith(".gz"):
        raw = gzip.decompress(raw)
    if name.endswith(".zst"):
        raw = pa.CompressedInputStream(pa.BufferReader(raw), "zstd").read()
    lines = raw.decode().splitlines()
    if ".txt" in name:
        return list(
            zip((path.parent / "kept-source.txt").read_text(encoding="utf-8").splitlines(), lines, strict=True)
        )
    if ".tsv" in name:
        return [tuple(line.split("\t")) for line in lines]  # type: ignore[misc]
    return [(row["source"], row["target"]) for row in map(json.loads, lines)]


def clean(*arguments: str) -> None:
    cli.main(
        ["clean", "--from", "de", "--to", "en", "--no-config", "--summary", "none", "--jobs", "1", *arguments],
        standalone_mode=False,
    )


NAMES = ["a.tsv", "a.jsonl", "a.txt", "a.parquet", "a.arrow", "a.arrows", "a.tsv.gz", "a.jsonl.zst", "a.txt.gz"]


@pytest.mark.parametrize("name", NAMES)
def test_every_format_is_read_and_written(tmp_path: Path, name: str) -> None:
    arguments = written(tmp_path, name, PAIRS[:6])
    out = tmp_path / ("kept" + name[1:])
    more = ["--output-source", str(tmp_path / "kept-source.txt")] if ".txt" in name else []
    clean(*arguments, "--output", str(out), "--rejects", str(tmp_path / "rejects.jsonl"), *more)
    assert read(out) == KEPT
    rejects = map(json.loads, (tmp_path / "rejects.jsonl").read_text(encoding="utf-8").splitlines())
    assert [(row["row"], row["step"]) for row in rejects] == REJECTED
    assert not [path for path in tmp_path.iterdir() if path.suffix in (".part", ".checkpoint")]


@pytest.mark.parametrize("name", ["b.tsv", "b.jsonl", "b.parquet", "b.arrow", "b.jsonl.gz"])
@pytest.mark.parametrize("given", ["a.tsv", "a.parquet"])
def test_formats_are_converted(tmp_path: Path, given: str, name: str) -> None:
    arguments = written(tmp_path, given, PAIRS[:6])
    clean(*arguments, "--output", str(tmp_path / name))
    assert read(tmp_path / name) == KEPT


@pytest.mark.parametrize("suffix", ["tsv", "jsonl", "parquet", "arrow"])
def test_reports_in_every_format(tmp_path: Path, suffix: str) -> None:
    arguments = written(tmp_path, "a.tsv", PAIRS[:6])
    found, rejects = tmp_path / f"found.{suffix}", tmp_path / f"rejects.{suffix}"
    clean(*arguments, "--output", str(tmp_path / "o.tsv"), "--findings", str(found), "--rejects", str(rejects))
    rows = [records(found), records(rejects)]
    assert [(int(r["row"]), r["rule"], str(r["corrected"]).lower()) for r in rows[0]] == [
        (1, "doubled-word", "true"), (3, "number-value", "false"),
    ]  # fmt: skip
    assert [(int(r["row"]), r["step"], r["source"]) for r in rows[1]] == [
        (number, step, PAIRS[number - 1][0]) for number, step in REJECTED
    ]


def records(path: Path) -> list[dict[str, Any]]:
    if path.suffix == ".parquet":
        return pq.read_table(path).to_pylist()  # type: ignore[no-any-return]
    if path.suffix == ".arrow":
        return pa.ipc.open_file(pa.BufferReader(path.read_bytes())).read_all().to_pylist()  # type: ignore[no-any-return]
    lines = path.read_text(encoding="utf-8").splitlines()
    if path.suffix == ".jsonl":
        return [json.loads(line) for line in lines]
    return [dict(zip(lines[0].split("\t"), line.split("\t"), strict=True)) for line in lines[1:]]


def test_nothing_else_of_a_table_changes(tmp_path: Path) -> None:
    rows = [
        "id\tde\ten\tscore\r\n",
        "1\tDer Turm.\tThe the tower.\t0.5\r\n",
        '2\tSo "so".\tSo “so.\t\r\n',
        "3\tA\tB\t9",
    ]
    (tmp_path / "a.tsv").write_bytes("".join(rows).encode())
    clean(str(tmp_path / "a.tsv"), "--columns", "de,en", "--output", str(tmp_path / "o.tsv"))
    rows[1] = rows[1].replace("The the", "The")
    assert (tmp_path / "o.tsv").read_bytes() == "".join(rows).encode()


def test_nothing_else_of_an_object_changes(tmp_path: Path) -> None:
    rows = [
        '{"id": 1e400,  "t": {"de": "Der Turm.", "en": "The the \\u0074ower."}, "n": 0.10, "en": "\\"en\\": The"}\r\n',
        '{"t":{"de":"A","en":"\\u0042"}}\n',
        '{"en": "The the bridge.", "t": {"de": "Die Brücke.", "en": "The the bridge."}}\n',  # which of the two is it?
    ]
    (tmp_path / "a.jsonl").write_bytes("".join(rows).encode())
    clean(str(tmp_path / "a.jsonl"), "--columns", "t.de,t.en", "--output", str(tmp_path / "o.jsonl"))
    first, second, third = (tmp_path / "o.jsonl").read_bytes().decode().splitlines(keepends=True)
    assert first == rows[0].replace("The the \\u0074ower", "The tower")
    assert second == rows[1]
    assert json.loads(third) == {"en": "The the bridge.", "t": {"de": "Die Brücke.", "en": "The bridge."}}


def test_other_columns_of_parquet_are_kept(tmp_path: Path) -> None:
    table = pa.table({"n": [1, 2, 3], "source": pa.array(["Der Turm.", None, "A"], pa.large_string()),
                      "target": ["The the tower.", "x", "B"], "l": [[1], [], None]})  # fmt: skip
    pq.write_table(table, tmp_path / "a.parquet")
    clean(str(tmp_path / "a.parquet"), "--output", str(tmp_path / "o.parquet"))
    done = pq.read_table(tmp_path / "o.parquet")
    assert done.schema.equals(table.schema)
    assert done.to_pylist() == [
        {"n": 1, "source": "Der Turm.", "target": "The tower.", "l": [1]},
        {"n": 3, "source": "A", "target": "B", "l": None},
    ]


def test_poisoned_rows_are_set_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(base, "LONGEST", 100_000)
    good = b"Sie wohnt in Graz.\tShe lives in Graz.\n"
    bad = [b"\xff\xfe\tx\n", b"one column\n", b"a\t" + b"b" * 10_000_000 + b"\n", b"\n"]
    (tmp_path / "a.tsv").write_bytes(good + b"".join(bad) + b"A\tB\x00\n")
    clean(str(tmp_path / "a.tsv"), "--output", str(tmp_path / "o.tsv"), "--rejects", str(tmp_path / "r.jsonl"))
    assert (tmp_path / "o.tsv").read_bytes() == good + b"A\tB\x00\n"
    rows = records(tmp_path / "r.jsonl")
    assert [(row["row"], row["step"]) for row in rows] == [
        (2, "unreadable"), (3, "columns"), (4, "oversized"), (5, "columns"),
    ]  # fmt: skip
    assert rows[0]["raw"] == "\\xff\\xfe\tx"
    assert rows[2]["why"] == "the row has 10000003 bytes, more than 100000"
    assert len(rows[2]["raw"]) < 1100


def test_poisoned_objects_are_set_aside(tmp_path: Path) -> None:
    bad = [
        "{",
        "[]",
        '{"source": "a"}',
        '{"source": "a", "target": 7}',
        '{"source": "a", "target": "\\ud800"}',
        "[" * 100_000,
    ]
    (tmp_path / "a.jsonl").write_text("\n".join(bad), encoding="utf-8")
    clean(str(tmp_path / "a.jsonl"), "--output", str(tmp_path / "o.jsonl"), "--rejects", str(tmp_path / "r.jsonl"))
    steps = [row["step"] for row in records(tmp_path / "r.jsonl")]
    assert steps == ["unreadable", "columns", "columns", "columns", "unreadable", "unreadable"]
    assert (tmp_path / "o.jsonl").read_bytes() == b""


def test_poisoned_texts_of_arrow_are_set_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mtfix.corpora.streams.columnar.LONGEST", 1000)
    bad = pa.array([b"\xff", b"good", b"x" * 2000])
    for texts in (bad, bad.view(pa.string())):
        batch = pa.RecordBatch.from_arrays([pa.array(["gut", "gut", "gut"]), texts], ["source", "target"])
        done = BatchCleaner("de", "en")(batch).column("rejected").to_pylist()
        assert [row and row["step"] for row in done] == ["unreadable", None, "oversized"]


def test_a_text_that_the_output_cannot_hold_is_rejected(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(
        '{"source": "A\\tB", "target": "A B"}\n{"source": "A", "target": "B"}\n', encoding="utf-8"
    )
    clean(str(tmp_path / "a.jsonl"), "--output", str(tmp_path / "o.tsv"), "--rejects", str(tmp_path / "r.jsonl"))
    assert (tmp_path / "o.tsv").read_text(encoding="utf-8") == "A\tB\n"
    assert [row["why"] for row in records(tmp_path / "r.jsonl")] == [
        "the text has a tab, which the output cannot hold"
    ]


@pytest.mark.parametrize(
    ("source", "message"), [("a\nb\n", "its source ends there"), ("a\n" * 4, "its source has more lines")]
)
def test_uneven_lines_are_an_error(tmp_path: Path, source: str, message: str) -> None:
    (tmp_path / "s.txt").write_text(source, encoding="utf-8")
    (tmp_path / "t.txt").write_text("a\nb\nc\n", encoding="utf-8")
    with pytest.raises(MtfixError, match=message):
        clean(str(tmp_path / "t.txt"), "--source", str(tmp_path / "s.txt"), "--output", str(tmp_path / "o.tsv"))
    assert not (tmp_path / "o.tsv").exists()


@pytest.mark.parametrize(("data", "name", "message"), [
    (b"PAR1nonsense", "a.parquet", "not a readable Arrow or Parquet file"),
    (b"ARROW1nonsense", "a.arrow", "not a readable Arrow or Parquet file"),
    (b"x\ty\n", "a.csv", "unknown format"),
    (gzip.compress(b"Ja.\tYes.\n" * 9, mtime=0)[:-9], "a.tsv.gz", "damaged or truncated"),
    (gzip.compress(b"Ja.\tYes.\n" * 9, mtime=0)[:-8] + bytes(8), "a.tsv.gz", "damaged or truncated"),
    (b"\x28\xb5\x2f\xfdnonsense", "a.jsonl.zst", "damaged or truncated"),
])  # fmt: skip
def test_no_corpus(tmp_path: Path, data: bytes, name: str, message: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(MtfixError, match=message):
        clean(str(tmp_path / name))


def test_parquet_is_known_by_its_beginning(tmp_path: Path) -> None:
    for name, more in (("A.PARQUET", ()), ("a.pq", ("--format", "parquet"))):
        pq.write_table(pa.table({"source": ["Ja."], "target": ["Yes."]}), tmp_path / name)
        clean(str(tmp_path / name), *more, "--output", str(tmp_path / "OUT.PARQUET"))
        assert pq.read_table(tmp_path / "OUT.PARQUET").to_pylist() == [{"source": "Ja.", "target": "Yes."}]
    with pytest.raises(MtfixError, match="unknown format"):  # of the output, not that of the input
        clean(str(tmp_path / "a.pq"), "--format", "parquet", "--output", str(tmp_path / "out.pq"))
    with pytest.raises(MtfixError, match="compress their own data"):
        clean(str(tmp_path / "A.PARQUET"), "--output", str(tmp_path / "out.parquet.gz"))


def test_outputs_are_files_of_their_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.tsv").write_text("Ja.\tYes.\n", encoding="utf-8")
    with pytest.raises(click.UsageError, match="a file of its own"):
        clean("a.tsv", "--output", "b.tsv", "--rejects", "./b.tsv")
    (tmp_path / "folder").mkdir()
    (tmp_path / "link.tsv").symlink_to("folder/b.tsv")
    clean("a.tsv", "--output", "link.tsv")
    assert (tmp_path / "link.tsv").is_symlink()
    assert (tmp_path / "folder" / "b.tsv").read_text(encoding="utf-8") == "Ja.\tYes.\n"


def test_plain_text_takes_no_report(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_text("Ja.\tYes.\n", encoding="utf-8")
    for option in ("--rejects", "--findings"):
        with pytest.raises(MtfixError, match="plain text has no columns for a report"):
            clean(str(tmp_path / "a.tsv"), "--output", str(tmp_path / "b.tsv"), option, str(tmp_path / "c.txt"))
    assert os.listdir(tmp_path) == ["a.tsv"]


def test_a_missing_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    arguments = written(tmp_path, "a.parquet", PAIRS)
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    with pytest.raises(MtfixError, match=r"pip install 'mtfix\[corpora\]'"):
        clean(*arguments)


def test_the_configuration_chooses_steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mtfix.toml").write_text(
        'from = "de"\nto = "en"\n[clean]\npreset = "strict"\nshortest = 4\noff = ["numbers", "near-duplicates"]\n',
        encoding="utf-8",
    )
    (tmp_path / "a.tsv").write_text("Sie wohnt hier.\tShe lives here.\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    cleaner = Cleaner(config="mtfix.toml", off=["mixed"])
    assert {"numbers", "near-duplicates", "mixed"}.isdisjoint(cleaner.plan.rejects)
    [done] = cleaner.clean([("Sie wohnt hier.", "She lives here.")])
    assert done.why == "the source has fewer than 4 words"


# Interrupted runs, several processes


class Stopped(Exception):
    pass


def job(folder: Path, given: str, out: str, **more: Any) -> runs.Job:
    written(folder, given, [*PAIRS[:6]] * 4)
    format = "columnar" if "parquet" in given else given.split(".")[1].replace("txt", "lines")
    source = str(folder / "source.txt") if format == "lines" else ""
    outputs = {
        "output": str(folder / out),
        "rejects": str(folder / f"r-{out}"),
        "findings": str(folder / "f.jsonl.gz"),
    }
    return runs.Job(str(folder / given), format, source=source, **outputs, **more)


@pytest.mark.parametrize(("given", "out"), [
    ("a.tsv", "o.tsv"), ("a.tsv.gz", "o.tsv.gz"), ("a.jsonl", "o.parquet"), ("a.parquet", "o.arrow"), ("a.txt", "o.jsonl"),
])  # fmt: skip
@pytest.mark.parametrize("after", [2, 6])
def test_an_interrupted_run_is_continued(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: str, out: str, after: int
) -> None:
    for module in (base, runs.streams.named("columnar")):
        monkeypatch.setattr(module, "ROWS", 3)
    make = german
    whole = tmp_path / "whole"
    whole.mkdir()
    expected = runs.run(job(whole, given, out), make(), make, lambda *_: None).as_dict()
    calls = iter(range(100))

    def stop(rows: int, done: int, total: int) -> None:
        if next(calls) == after:
            raise Stopped

    monkeypatch.setattr(runs, "PAUSE", 0.0)
    parts = tmp_path / "parts"
    parts.mkdir()
    with pytest.raises(Stopped):
        runs.run(job(parts, given, out), make(), make, stop)
    assert not (parts / out).exists()
    with open(parts / f"{out}.part", "ab") as part:  # written after the checkpoint, before the machine went down
        part.write(b"half a ro")
    told: list[int] = []
    done = runs.run(job(parts, given, out, resume=True), make(), make, lambda rows, *_: told.append(rows))
    assert done.as_dict() == expected
    assert told == list(range(3 * (after - 1), 25, 3))
    for name in (out, f"r-{out}"):
        both = [
            records(folder / name) if name.endswith((".parquet", ".arrow")) else unpacked(folder / name)
            for folder in (whole, parts)
        ]
        assert both[0] == both[1]
    assert sorted(p.name for p in parts.iterdir()) == sorted(p.name for p in whole.iterdir())


def unpacked(path: Path) -> bytes:
    raw = path.read_bytes()
    return gzip.decompress(raw) if path.suffix == ".gz" else raw


def test_a_checkpoint_of_another_run_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(base, "ROWS", 3)
    monkeypatch.setattr(runs, "PAUSE", 0.0)
    make = german

    def stop(rows: int, done: int, total: int) -> None:
        if rows > 3:
            raise Stopped

    with pytest.raises(Stopped):
        runs.run(job(tmp_path, "a.tsv", "o.tsv"), make(), make, stop)
    other = Cleaner("de", "en", preset="strict")
    with pytest.raises(MtfixError, match="other files or options"):
        runs.run(job(tmp_path, "a.tsv", "o.tsv", resume=True), other, make, lambda *_: None)
    (tmp_path / "o.tsv.checkpoint").write_text("{", encoding="utf-8")
    with pytest.raises(MtfixError, match="damaged"):
        runs.run(job(tmp_path, "a.tsv", "o.tsv", resume=True), make(), make, lambda *_: None)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked on Linux only")
@pytest.mark.parametrize("dies", [False, True])
def test_several_processes_give_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dies: bool) -> None:
    monkeypatch.setattr(base, "ROWS", 2)
    make = german
    found = []
    real, died = workers._pairs, tmp_path / "died"
    for jobs in (1, 2):
        folder = tmp_path / str(jobs)
        folder.mkdir()
        if dies and jobs == 2:
            monkeypatch.setattr(workers, "_work", _dying(workers._work, died))
        runs.run(job(folder, "a.tsv", "o.tsv", jobs=jobs), make(), make, lambda *_: None)
        found.append([unpacked(folder / name) for name in ("o.tsv", "r-o.tsv", "f.jsonl.gz")])
    assert found[0] == found[1]
    assert real is workers._pairs
    assert died.exists() == dies


class _dying:
    """Kills the process that does the third batch, the first time."""

    def __init__(self, work: Callable[..., Any], died: Path) -> None:
        self.work, self.died = work, died
        self.__module__, self.__qualname__ = "mtfix.corpora.workers", "_work"

    def __reduce__(self) -> str:
        return "_work"

    def __call__(self, pairs: Any) -> Any:
        if pairs[0] == PAIRS[4] and not self.died.exists():
            self.died.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return self.work(pairs)


# Arrow


def batch() -> pa.RecordBatch:
    return pa.RecordBatch.from_pydict(
        {"n": list(range(6)), "source": [s for s, _ in PAIRS[:6]], "target": [t for _, t in PAIRS[:6]]}
    )


def test_arrow_batches() -> None:
    done = BatchCleaner("de", "en")(batch())
    assert done.schema.names == ["n", "source", "target", "fixed", "findings", "rejected", "fingerprint"]
    rows = done.to_pylist()
    assert rows[0]["fixed"] == KEPT[0][1]
    assert rows[0]["rejected"] is None
    [finding] = rows[0]["findings"]
    assert (finding["rule"], finding["start"], finding["corrected"]) == ("doubled-word", 0, True)
    assert rows[2]["rejected"]["step"] == "numbers"
    assert rows[2]["rejected"]["rule"] == "number-value"
    assert rows[3]["fingerprint"] == rows[4]["fingerprint"] != rows[1]["fingerprint"]
    assert rows[5]["rejected"] == {"step": "empty", "rule": "", "why": "the source is empty"}
    assert rows[5]["fingerprint"] is None


@pytest.mark.parametrize("size", [1, 2, 6])
def test_arrow_batches_of_any_size_give_the_same(size: int) -> None:
    clean = pickle.loads(pickle.dumps(BatchCleaner("de", "en")))
    parts = [batch().slice(at, size) for at in range(0, 6, size)]
    whole = clean(pa.Table.from_batches([batch()]))
    assert pa.Table.from_batches(clean.batches(parts)).to_pylist() == whole.to_pylist()
    assert clean(batch().slice(0, 0)).schema.equals(whole.schema)


def test_arrow_batches_name_what_they_lack() -> None:
    with pytest.raises(MtfixError, match="no column 'sorce'; did you mean 'source'"):
        BatchCleaner("de", "en", columns=("sorce", "target"))(batch())
    with pytest.raises(MtfixError, match="column 'n' holds int64, not text"):
        BatchCleaner("de", "en", columns=("n", "target"))(batch())
    clean = BatchCleaner("de", "en")
    done = clean(batch())
    with pytest.raises(MtfixError, match="a column 'fixed' already"):
        clean(done)
