"""Inputs that are damaged at random, and files of all kinds to damage: formats, glossaries, configurations, corpora."""

from __future__ import annotations

import copy
import gzip
import io
import json
import random
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import yaml
from docx_checks import document, zipped
from office_checks import made, slides, workbook

ROOT = Path(__file__).parent.parent
DATA = Path(__file__).parent / "data"

# What programs have stumbled over, as bytes of a file.
_HARMFUL = [
    "\0", "\x1a", "\x1b[2J", "\x7f", "\u2028", "\ufeff", "\ufffe", "\u202e", "\u0300" * 50, "\U0010ffff", "İ", "ß", "\r", "\r\n", "\n\n",
    "9" * 5_000, "-" + "9" * 400, "1e999999", "NaN", "Infinity", "0x" + "f" * 300, "4294967296", "-1", "12:30:61", "²³", "٣" * 5_000,
    "\\ud800", "\\u0000", "&#xD800;", "&#0;", "&#99999999999;", "&lol;", "<!DOCTYPE x [<!ENTITY a 'b'>]>", "%n%s%9$s", "{0,plural,", "${", "{{",
    "\"", "'", "`", "\\", "[", "]", "{", "}", "<", ">", "&", ":", "- ", "? ", "| ", "!!python/object:os.system", "&a [*a]", "<<: *x", "---\n",
    "\t", ",", ";", "=", "#", "//", "/*", "<!--", "]]>", "<?", "(", "*", "+", "\\1", "(?:", "../" * 40, "/etc/passwd", "\udc80",
]  # fmt: skip
_ENCODINGS = [
    "utf-16",
    "utf-16-be",
    "utf-32",
    "latin-1",
    "cp1252",
    "shift_jis",
    "gb18030",
    "utf-7",
    "utf-8-sig",
    "cp037",
]
_DEEP = ["[", "{", "(", "<b>", "<g id='1'>", "> ", "- ", "  ", '{"a":', "*", "_", "“", "{a, plural, other {", "<!--", "((?:"]  # fmt: skip


def harmful(pick: random.Random) -> bytes:
    return pick.choice(_HARMFUL).encode("utf-8", "surrogatepass" if pick.random() < 0.5 else "replace")


def _flip(pick: random.Random, raw: bytes) -> bytes:
    out = bytearray(raw)
    for _ in range(pick.randint(1, 8)):
        out[pick.randrange(len(out))] ^= 1 << pick.randrange(8)
    return bytes(out)


def _cut(pick: random.Random, raw: bytes) -> bytes:
    start, end = _span(pick, raw)
    return raw[:start] if pick.random() < 0.4 else raw[:start] + raw[end:]


def _double(pick: random.Random, raw: bytes) -> bytes:
    start, end = _span(pick, raw)
    times = pick.choice([2, 2, 3, 50, 400])
    return raw[:start] + raw[start:end] * min(times, 200_000 // max(end - start, 1) + 1) + raw[end:]


def _insert(pick: random.Random, raw: bytes) -> bytes:
    at = pick.randint(0, len(raw))
    return raw[:at] + harmful(pick) + raw[at:]


def _replace(pick: random.Random, raw: bytes) -> bytes:
    """Something that stands in the file gives way to what is harmful: a number, a word, a mark."""
    start, end = _token(pick, raw)
    return raw[:start] + harmful(pick) + raw[end:]


def _deepen(pick: random.Random, raw: bytes) -> bytes:
    at = pick.randint(0, len(raw))
    return raw[:at] + pick.choice(_DEEP).encode() * pick.choice([20, 300, 5_000]) + raw[at:]


def _lengthen(pick: random.Random, raw: bytes) -> bytes:
    at = pick.randint(0, len(raw))
    return raw[:at] + pick.choice([b"a", b"-1", b"1,", b"A.", b"\xe4\xb8\x89", b"x ", b"\xff"]) * 20_000 + raw[at:]


def _swap(pick: random.Random, raw: bytes) -> bytes:
    """Two sections change places."""
    a, b, c = sorted(pick.randint(0, len(raw)) for _ in range(3))
    return raw[:a] + raw[b:c] + raw[a:b] + raw[c:]


def _swap_lines(pick: random.Random, raw: bytes) -> bytes:
    lines = raw.splitlines(keepends=True)
    one, other = pick.randrange(len(lines)), pick.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return b"".join(lines)


def _recode(pick: random.Random, raw: bytes) -> bytes:
    return raw.decode("utf-8", "replace").encode(pick.choice(_ENCODINGS), "replace")


def _swap_tokens(pick: random.Random, raw: bytes) -> bytes:
    """Something takes the place of something else of the same file: a text where a list was, a key where a value was."""
    start, end = _token(pick, raw)
    other, until = _token(pick, raw)
    return raw[:start] + raw[other:until] + raw[end:]


def _span(pick: random.Random, raw: bytes) -> tuple[int, int]:
    start = pick.randint(0, len(raw))
    return start, min(len(raw), start + pick.choice([1, 2, 5, 20, 100, 1000]))


def _token(pick: random.Random, raw: bytes) -> tuple[int, int]:
    start = pick.randrange(len(raw))
    end = start + 1
    while end < len(raw) and end - start < 40 and chr(raw[end]).isalnum() == chr(raw[start]).isalnum():
        end += 1
    return start, end


_WAYS: list[Callable[[random.Random, bytes], bytes]] = [
    _flip, _cut, _double, _insert, _insert, _replace, _replace, _deepen, _lengthen, _swap, _swap_lines, _recode, _swap_tokens,
]  # fmt: skip


_VALUES: list[Any] = [
    None, True, 0, -1, 10**400, 1.5, float("inf"), "", " ", "x", "\0", "a" * 5_000, "(", "[", "(a+)+$", "\\", "*", "{x}", "é" * 70_000, "the",
    [], {}, [[]], [None], {"": ""}, {"x": None}, ["x", "x"], {"text": {}}, [{"a": "b"}], ["\ud800"], {"\n": "y"}, ["大湾区"] * 300,
]  # fmt: skip


def reshape(pick: random.Random, tree: Any) -> Any:
    """Data with one node replaced by something of another shape, taken away, or moved."""
    places: list[tuple[Any, Any]] = []

    def walk(node: Any) -> None:
        for key, value in list(node.items()) if isinstance(node, dict) else enumerate(node):
            places.append((node, key))
            if isinstance(value, dict | list):
                walk(value)

    if not isinstance(tree, dict | list) or not tree:
        return pick.choice(_VALUES)
    walk(tree)
    node, key = pick.choice(places)
    way = pick.random()
    if way < 0.6:
        node[key] = pick.choice(_VALUES)
    elif way < 0.75:
        other, at = pick.choice(places)
        node[key] = copy.deepcopy(other[at])
    elif way < 0.9 or isinstance(node, list):
        del node[key]
    else:
        node[pick.choice(["x", "", 5, "text", "terms", "rules", "when"])] = node.pop(key)
    return tree


def _reshaped(pick: random.Random, raw: bytes, name: str) -> bytes:
    if name.endswith((".yml", ".yaml")):
        tree = reshape(pick, yaml.safe_load(raw))
        return yaml.safe_dump(tree, allow_unicode=pick.random() < 0.9, default_flow_style=pick.choice([None, True])).encode(
            "utf-8", "surrogatepass"
        )  # fmt: skip
    lines = raw.splitlines() if name.endswith(".jsonl") else [raw]
    at = pick.randrange(len(lines))
    lines[at] = json.dumps(reshape(pick, json.loads(lines[at]))).encode()
    return b"\n".join(lines)


def mutate(pick: random.Random, raw: bytes, name: str) -> bytes:
    """A file with one to four faults. In packages and packed files the faults are now outside, now inside; of data, it is
    often the shape that is wrong."""
    if name.endswith((".yml", ".json", ".jsonl", ".arb", ".xcstrings")) and pick.random() < 0.7:
        return _reshaped(pick, raw, name)
    if raw.startswith(b"PK") and pick.random() < 0.8:
        return _inside_package(pick, raw)
    if raw.startswith(b"\x1f\x8b") and pick.random() < 0.7:
        return gzip.compress(mutate(pick, gzip.decompress(raw), name.removesuffix(".gz")))
    for _ in range(pick.choice([1, 1, 1, 2, 4])):
        raw = pick.choice(_WAYS)(pick, raw) if raw else harmful(pick)
    # Most of what is not UTF-8 is refused before anything else looks at it.
    return raw.decode("utf-8", "ignore").replace("\0", "").encode() if pick.random() < 0.6 else raw


def _inside_package(pick: random.Random, raw: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(raw)) as package:
        members: dict[str, str | bytes] = {name: package.read(name) for name in package.namelist()}
    name = pick.choice(list(members))
    content = members[name]
    assert isinstance(content, bytes)
    if pick.random() < 0.1:
        del members[name]
    else:
        members[name] = mutate(pick, content, name)
    return zipped(members)


# What is damaged


class Target(NamedTuple):
    """A file to damage, those beside it, and the commands that read it: one of them is run."""

    name: str
    raw: bytes
    commands: tuple[str, ...]
    beside: dict[str, bytes] = {}  # noqa: RUF012


_LANGUAGES = ("", "--to en", "--from zh --to en", "--from de --to en", "--from en --to de")
_READ = ("lint --output-format json {}", "fix {}", "fix --unsafe {}", "diff --unified {}", "diff --unsafe {}", "report --html out.html {}", "explain {}:1",
         "lint --project {}", "lint --output-format sarif --output-format html:o.html --output-format xlsx:o.xlsx {}")  # fmt: skip
_WORD = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>"
_TEXT = "The the report of 12 March 2020 says that 1,234.5 tonnes were sold, e.g. 三十 %d.\n\nIt’s  “fine” [a](b) `c`.\n"
_ZH = "报告说，2020年3月12日售出1234.5吨。\n\n很好 %d。\n"
_GLOSSARY = (ROOT / "README.md").read_text(encoding="utf-8").partition("```yaml\n")[2].partition("```")[0]
_CONFIG = """\
from = "zh"
to = "en"
include = ["*.txt", "docs/**"]
exclude = ["drafts/", "!keep.txt"]
glossaries = ["terms.yml", "en/repeats"]
packs = true
select = ["doubled-word", "number", "term*"]
ignore = ["a-an", "style-*"]
accept = ["the the"]
columns = ["source", "target"]
encoding = "utf-8"
[rules.doubled-word]
severity = "error"
safety = "safe"
[[pairs]]
target = "locales/{to}/{path}"
source = "locales/{from}/{path}"
[clean]
preset = "standard"
reject = ["near-duplicates"]
longest = 512
[[files]]
paths = ["a.txt"]
ignore = ["number"]
"""
_DECISION = {"answer": "reject", "key": "k", "path": "a.txt", "rule": "doubled-word", "text": "The the", "before": "", "after": " report of",
             "replacement": "The"}  # fmt: skip
_PAIRS = [("Der Turm wurde 1887 gebaut.", "The the tower was built in 1889."), ("Sie wohnt in Graz.", "She lives in Graz."), ("", "Nothing."),
          ("Er kam „zu spät“.", "He came  \"too late\"."), ("33 Teile", "33 parts &amp; more â€™")]  # fmt: skip


def _formats() -> list[Target]:
    found = [Target(p.name, p.read_bytes(), _formatted(_READ)) for p in sorted((DATA / "formats").iterdir())]
    office = {
        "a.docx": document(_WORD % "The the report" + _WORD % "of 1,234 pages", footnotes=_WORD % "A note."),
        "a.odt": made("odt", "<text:p>The the report</text:p>"),
        "a.pptx": slides(),
        "a.xlsx": workbook(),
    }
    found += [Target(name, raw, _formatted((*_READ, "fix --track-changes {}"))) for name, raw in office.items()]
    texts = (*_READ, "lint --source zh.txt {}", "fix --source zh.txt --unsafe {}", "align --source zh.txt {}", "align --as tmx --source {} zh.txt",
             "lint --changed HEAD {}", "lint --source {} zh.txt")  # fmt: skip
    beside = {"zh.txt": _ZH.encode()}
    found += [Target(f"a.{suffix}", _TEXT.encode(), _formatted(texts), beside) for suffix in ("txt", "md")]
    return found


def _formatted(commands: tuple[str, ...]) -> tuple[str, ...]:
    aside = ("align", "explain")
    return tuple(f"{c} {to}".strip() for c in commands for to in (_LANGUAGES if not c.startswith(aside) else ("",)))


def _glossaries() -> list[Target]:
    text = "The Big Bay Area of Macao, in the the report. 三十 %d “fine” 1,234 km; e.g. Russias 50 %.\n"
    beside = {"a.txt": text.encode(), "zh.txt": "澳门大湾区。2020年3月12日 %d 1234公里。\n".encode()}
    commands = (*("lint --no-packs --glossary {} a.txt", "fix --unsafe --no-packs --glossary {} --source zh.txt a.txt",
                  "lint --no-packs --glossary {} --source zh.txt a.txt") * 3, "glossary check {}", "glossary test {}", "glossary sort {}", "glossary stats {}", "glossary usage {} --source zh.txt --on a.txt", "glossary impact {} --on a.txt",
                *(f"glossary export --as {name} {{}}" for name in ("csv", "tsv", "tbx", "tbx2", "deepl", "vale", "prh")))  # fmt: skip
    rules: dict[str, Any] = {}
    for path in sorted((ROOT / "glossaries").rglob("*.yml")):
        for rule in yaml.safe_load(path.read_bytes()).get("rules", ()):
            rules.setdefault(rule["kind"], rule)
    texts = [
        yaml.safe_dump({"pair": "zh-en", "rules": [rule]}, allow_unicode=True).encode() for rule in rules.values()
    ]
    return [Target("g.yml", text, commands, beside) for text in [*[_GLOSSARY.encode()] * 5, *texts]]


def _imports() -> list[Target]:
    found = [
        Target(path.name, path.read_bytes(), ("glossary import {}", "glossary import --pair de-en {}", "glossary import --output o.yml {}"))
        for path in sorted((DATA / "exchange").iterdir())
    ]  # fmt: skip
    book = openpyxl.Workbook()
    for row in (("de", "en", "note"), ("Hafen", "harbour", "x"), ("Boot", "boat", "")):
        book.active.append(row)  # type: ignore[union-attr]
    out = io.BytesIO()
    book.save(out)
    found.append(Target("g.xlsx", out.getvalue(), ("glossary import --pair de-en {}", "glossary import {}")))
    tables = [
        (DATA / "learn" / "en-de.tsv").read_bytes()[:1_500],
        (DATA / "learn" / "ro-en.tsv").read_bytes()[:1_500],
    ]
    learn = ("learn --table {} --output o.yml", "learn --table {} --from en --to de --output o.yml")
    found += [Target("t.tsv", table, learn) for table in tables]
    memory = b'{"written": {"hut": ["house"]}}\n["Haus", "hut", "house"]\n'
    again = ("learn --table t.tsv --output o.yml",)
    found.append(Target("o.memory.gz", gzip.compress(memory), again, {"t.tsv": tables[0]}))
    found.append(
        Target(
            "t.jsonl", (json.dumps({"source": "Haus", "mt": "hut", "edited": "house"}) + "\n").encode() * 3, learn
        )
    )
    found.append(
        Target("m.tmx", (DATA / "formats" / "memory.tmx").read_bytes(), ("learn --tmx {} --output o.yml",))
    )
    cedict = "大灣區 大湾区 [da4 wan1 qu1] /Greater Bay Area/bay area/\n".encode() * 3
    found.append(Target("d.txt", cedict, ("glossary check g.yml --dictionary zh {}", "glossary check g.yml --against {}"), {"g.yml": _GLOSSARY.encode()}))  # fmt: skip
    return found


def _projects() -> list[Target]:
    texts = {"a.txt": _TEXT.encode(), "zh.txt": _ZH.encode(), "terms.yml": b"terms:\n  - {term: a, wrong: [b]}\n"}
    everywhere = (
        "lint .",
        "lint a.txt",
        "config a.txt",
        "fix a.txt",
        "diff .",
        "rules",
        "explain a.txt:1",
        "clean c.tsv --output o.tsv --jobs 1",
    )
    corpus = {**texts, "c.tsv": b"Haus\tthe the house\n"}
    found = [
        Target("mtfix.toml", _CONFIG.encode(), everywhere, corpus),
        Target("pyproject.toml", b'[project]\nname = "x"\n[tool.mtfix]\nto = "en"\nignore = ["number"]\n', everywhere, corpus),
        Target(".gitignore", b"build/\n*.log.txt\n!keep.txt\n/b?.md\n[a-c].txt\n", ("lint .", "diff ."), texts),
    ]  # fmt: skip
    lines = [_DECISION, {**_DECISION, "key": "l", "answer": "accept"}, {"answer": "undo", "key": "k"}]
    log = "".join(json.dumps(line) + "\n" for line in lines).encode()
    decided = ("lint a.txt", "fix a.txt", "diff .", "decisions list", "decisions prune", "learn --decisions .mtfix/decisions.jsonl --output o.yml",
               "review --apply a.txt")  # fmt: skip
    found.append(Target(".mtfix/decisions.jsonl", log, decided, texts))
    entry = {"path": "a.txt", "rule": "doubled-word", "entry": "", "text": "The the", "around": "ab"}
    base = json.dumps({"version": 1, "findings": [entry]}).encode()
    found.append(
        Target("b.json", base, ("lint --baseline {} a.txt", "lint --baseline {} --update-baseline ."), texts)
    )
    return found


def _corpora() -> list[Target]:
    commands = ("clean --from de --to en {} --output o.tsv --rejects r.jsonl --findings f.jsonl --jobs 1", "clean --from de --to en {} --output o.jsonl --jobs 1",
                "clean --from de --to en --preset strict {} --output o.parquet --jobs 1")  # fmt: skip
    tsv = "".join(f"{source}\t{target}\n" for source, target in _PAIRS).encode()
    jsonl = "".join(json.dumps({"source": s, "target": t}) + "\n" for s, t in _PAIRS).encode()
    table = pa.table({"source": [s for s, _ in _PAIRS], "target": [t for _, t in _PAIRS]})
    parquet, arrow = io.BytesIO(), io.BytesIO()
    pq.write_table(table, parquet)
    with pa.ipc.new_file(arrow, table.schema) as out:
        out.write_table(table)
    lines = {"s.txt": "".join(source + "\n" for source, _ in _PAIRS).encode()}
    files = {
        "c.tsv": tsv,
        "c.jsonl": jsonl,
        "c.tsv.gz": gzip.compress(tsv),
        "c.jsonl.zst": pa.Codec("zstd").compress(jsonl, asbytes=True),
        "c.parquet": parquet.getvalue(),
        "c.arrow": arrow.getvalue(),
    }
    found = [Target(name, raw, commands) for name, raw in files.items()]
    found.append(Target("c.txt", "".join(target + "\n" for _, target in _PAIRS).encode(),
                        tuple(f"{c} --source s.txt --output-source k.txt".replace("o.tsv", "o.txt") for c in commands[:1]), lines))  # fmt: skip
    return found


def targets() -> list[Target]:
    """Everything that mtfix reads, small and whole."""
    return [*_formats(), *_glossaries(), *_imports(), *_projects(), *_corpora()]
