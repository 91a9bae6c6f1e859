"""Configuration: finding it, its errors, what holds for a file, pairs of trees, and what is left out of folders."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from mtfix.cli.config import json_schema
from mtfix.core.errors import MtfixError
from mtfix.core.finding import Safety, Severity
from mtfix.project.configuration import KEYS, TABLES, read
from mtfix.project.run import Project

RUN = [sys.executable, "-m", "mtfix"]

WRONG = [
    ("ignroe = []", 1, "did you mean 'ignore'"),
    ('from = "zh"\n\nignore = "x"', 3, "list of texts"),
    ("packs = 1", 1, "true or false"),
    ("from = 3", 1, "takes a text"),
    ('[rules.a-an]\nseverity = "eror"', 2, "did you mean 'error'"),
    ("[rules.a-an]\nloud = 1", 2, "unknown key 'loud'"),
    ("rules = 3", 1, "tables"),
    ('[[files]]\npaths = ["a"]\n\n[[files]]\nignore = []', 4, "needs 'paths'"),
    ('[[pairs]]\ntarget = "a"', 1, "needs 'source'"),
    ('[[pairs]]\ntarget = "a"\nsource = "b"\ncolour = 1', 4, "unknown key 'colour'"),
    ('columns = ["a"]', 1, "two names"),
    ("a = [", 0, "not TOML"),
]


@pytest.mark.parametrize(("text", "line", "message"), WRONG)
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, text: str, line: int, message: str) -> None:
    path = tmp_path / "mtfix.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(MtfixError) as error:
        read(str(path))
    assert message in error.value.message
    assert (error.value.path, error.value.line) == (str(path), line)


def test_in_pyproject_lines_count_from_the_top(tmp_path: Path) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_text('[project]\nname = "x"\n\n[tool.mtfix]\nfrom = "zh"\npakcs = true\n', encoding="utf-8")
    with pytest.raises(MtfixError, match="did you mean 'packs'") as error:
        read(str(path))
    assert error.value.line == 6
    path.write_text('[project]\nname = "x"\n', encoding="utf-8")
    assert read(str(path)) is None


def test_an_unknown_rule_is_an_error_and_one_of_another_language_is_not(tmp_path: Path) -> None:
    path = tmp_path / "mtfix.toml"
    path.write_text('from = "zh"\nignore = ["posessive"]\n', encoding="utf-8")
    with pytest.raises(MtfixError, match="did you mean 'possessive'") as error:
        Project().session(str(tmp_path / "a.txt"))
    assert error.value.line == 2
    for known in ("number", "number-date", "term", "unused-suppression", "possessive"):
        path.write_text(f'from = "zh"\nignore = ["{known}"]\n', encoding="utf-8")
        assert Project().session(str(tmp_path / "a.txt")).policy.ignore == (known,)


def test_the_nearest_configuration_holds_and_options_win(tmp_path: Path) -> None:
    (tmp_path / "mtfix.toml").write_text(
        'from = "zh"\nignore = ["a-an"]\n[rules.number]\nseverity = "info"\nsafety = "hint"\n'
        '[[files]]\npaths = ["docs/**"]\nfrom = "ru"\nignore = ["term"]\n',
        encoding="utf-8",
    )
    inner = tmp_path / "inner"
    inner.mkdir()
    (inner / "pyproject.toml").write_text('[tool.mtfix]\nfrom = "ja"\n', encoding="utf-8")
    project = Project({"ignore": ("drift",)})
    top = project.session(str(tmp_path / "a.txt"))
    assert (top.languages, top.policy.ignore) == (("zh", ""), ("a-an", "drift"))
    assert dict(top.policy.severity) == {"number": Severity.INFO}
    assert dict(top.policy.safety) == {"number": Safety.HINT}
    assert project.session(str(tmp_path / "docs" / "a.md")).languages == ("ru", "")
    assert project.session(str(tmp_path / "docs" / "a.md")).policy.ignore == ("term", "drift")
    assert project.session(str(inner / "b.txt")).languages == ("ja", "")
    assert Project({"from": "ko"}).session(str(inner / "b.txt")).languages == ("ko", "")
    assert Project(isolated=True).session(str(inner / "b.txt")).languages == ("", "")
    assert Project(config=str(inner / "pyproject.toml")).session(str(tmp_path / "a.txt")).languages == ("ja", "")
    place = project.values(str(tmp_path / "docs" / "a.md"))["from"][1]
    assert str(place).endswith("mtfix.toml:8")


@pytest.mark.parametrize(
    ("target", "source", "path", "expected"),
    [
        ("locales/{to}/{path}", "locales/{from}/{path}", "locales/en/a/b.json", "locales/zh/a/b.json"),
        ("locales/{lang}.json", "locales/{lang}.json", "locales/en.json", "locales/zh.json"),
        ("{path}.{to}.md", "{path}.{from}.md", "docs/a.b.en.md", "docs/a.b.zh.md"),
        ("{name}/{name}.txt", "src/{name}.txt", "a/a.txt", "src/a.txt"),
        ("{name}/{name}.txt", "src/{name}.txt", "a/b.txt", ""),
        ("locales/{to}/{path}", "locales/{from}/{path}", "locales/de/a.json", ""),
    ],
)
def test_trees_are_paired_by_pattern(tmp_path: Path, target: str, source: str, path: str, expected: str) -> None:
    (tmp_path / "mtfix.toml").write_text(
        f'from = "zh"\n[[pairs]]\ntarget = "{target}"\nsource = "{source}"\n', encoding="utf-8"
    )
    if expected:
        (tmp_path / expected).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / expected).write_text("x", encoding="utf-8")
    found = Project().session(str(tmp_path / path)).reading.source
    assert (Path(found).resolve() if found else "") == ((tmp_path / expected).resolve() if expected else "")


def test_folders_give_what_the_project_wants(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "mtfix.toml").write_text(
        'from = "zh"\nexclude = ["drafts/", "*.skip.md"]\nglossaries = ["./own.yml"]\n'
        '[[pairs]]\ntarget = "en/{path}"\nsource = "zh/{path}"\n[[files]]\npaths = ["docs"]\nglossaries = ["terms"]\n',
        encoding="utf-8",
    )
    (tmp_path / ".gitignore").write_text("build/\n*.log.txt\n", encoding="utf-8")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / ".gitignore").write_text("!keep.log.txt\n/b.md\n", encoding="utf-8")
    files = ["a.md", "a.skip.md", "x.log.txt", "build/a.md", "drafts/a.md", "docs/keep.log.txt", "docs/b.md",
             "docs/sub/b.md", ".hidden/a.md", "en/a.txt", "zh/a.txt", "own.yml", "terms/a.yml"]  # fmt: skip
    for name in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        text = "pair: zh-en\nterms: []\n" if name.endswith(".yml") else "Fine.\n"
        (tmp_path / name).write_text(text, encoding="utf-8")
    found = {str(Path(p).relative_to(tmp_path)) for p in Project().files((str(tmp_path),))}
    assert found == {"a.md", "docs/keep.log.txt", "docs/sub/b.md", "en/a.txt"}
    # What is named is read, whatever the configuration leaves out.
    named = str(tmp_path / "drafts" / "a.md")
    assert list(Project().files((named,))) == [named]
    # A hook names what changes, and wants the configuration to have the last word.
    everything = tuple(str(tmp_path / name) for name in files)
    hooked = {str(Path(p).relative_to(tmp_path)) for p in Project(force_exclude=True).files(everything)}
    assert hooked == {*files} - {"a.skip.md", "drafts/a.md", "zh/a.txt", "own.yml", "terms/a.yml"}


# The schema for editors


def schema_takes(values: Any) -> bool:
    return bool(Draft202012Validator(json_schema()).is_valid(values))


def reader_takes(folder: Path, text: str) -> bool:
    path = folder / "mtfix.toml"
    path.write_text(text, encoding="utf-8")
    try:
        return read(str(path)) is not None
    except MtfixError:
        return False


def test_the_schema_is_one_and_is_printed() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mtfix", "config", "--schema"], capture_output=True, text=True, check=True
    )
    schema = json.loads(done.stdout)
    assert schema == json_schema()
    Draft202012Validator.check_schema(schema)
    assert set(schema["properties"]) == {*KEYS, *TABLES}
    assert all(each.get("description") for name, each in schema["properties"].items() if name in KEYS)


@pytest.mark.parametrize("text", [text for text, line, _ in WRONG if line])
def test_the_schema_refuses_what_the_reader_refuses(text: str) -> None:
    assert not schema_takes(tomllib.loads(text))


EXAMPLES = sorted((Path(__file__).parent.parent / "examples").rglob("mtfix.toml"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_the_schema_takes_the_examples(path: Path) -> None:
    assert schema_takes(tomllib.loads(path.read_text(encoding="utf-8")))


VALUES = st.one_of(
    st.booleans(),
    st.integers(0, 3),
    st.sampled_from(["zh", "error", "safe", ""]),
    st.lists(st.sampled_from(["a", "b"]), max_size=3),
    st.lists(st.sampled_from([1, "a"]), max_size=2),
)


def tables(keys: Iterable[str]) -> st.SearchStrategy[dict[str, Any]]:
    made = st.dictionaries(st.sampled_from([*keys, "unknown"]), VALUES, max_size=3)
    return made.map(lambda table: {key: _spoken(key, value) for key, value in table.items()})


def _spoken(key: str, value: Any) -> Any:
    """The value, or a language if it would be an unknown one: the schema does not list languages."""
    return "zh" if key in ("from", "to") and value in ("error", "safe") else value


@given(
    tables(KEYS),
    st.none() | st.dictionaries(st.sampled_from(["term", "number"]), tables(TABLES["rules"]), max_size=2),
    st.none() | st.lists(tables(TABLES["pairs"]), max_size=2),
    st.none() | st.lists(tables(TABLES["files"]), max_size=2),
)
def test_schema_and_reader_agree(values: dict[str, Any], rules: Any, pairs: Any, files: Any) -> None:
    values = values | {
        name: table for name, table in (("rules", rules), ("pairs", pairs), ("files", files)) if table is not None
    }
    # A schema cannot know the names of all languages.
    assume(all(values.get(key) not in ("error", "safe") for key in ("from", "to")))
    with tempfile.TemporaryDirectory() as folder:
        assert schema_takes(values) == reader_takes(Path(folder), toml(values))


def toml(values: dict[str, Any]) -> str:
    """Values as TOML, tables in one line each: what JSON writes is TOML but for the colons."""
    return "".join(f"{name} = {_inline(value)}\n" for name, value in values.items())


def _inline(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name} = {_inline(inner)}" for name, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_inline, value)) + "]"
    return json.dumps(value)


@pytest.mark.parametrize(
    "said",
    [
        'glossaries = ["../terms.yml"]\n',
        'glossaries = ["link.yml"]\n',
        '[[pairs]]\ntarget = "en.txt"\nsource = "../terms.yml"\n',
    ],
)
def test_a_repository_names_no_files_outside(tmp_path: Path, said: str) -> None:
    (tmp_path / "terms.yml").write_text("secret: words\n")
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "link.yml").symlink_to(tmp_path / "terms.yml")
    (inside / "en.txt").write_text("text\n")
    (inside / "mtfix.toml").write_text(said)
    done = subprocess.run([*RUN, "lint", "en.txt"], cwd=inside, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "outside the repository" in done.stderr
    assert "secret" not in done.stderr + done.stdout
    named = subprocess.run(
        [*RUN, "lint", "--config", "mtfix.toml", "en.txt"], cwd=inside, capture_output=True, text=True, check=False
    )
    assert "outside" not in named.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="names of files are Unicode there")
def test_patterns_for_a_name_that_is_no_unicode(tmp_path: Path) -> None:
    name = os.fsdecode(os.fsencode(tmp_path) + b"/x\xff.md")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("y*\n", encoding="utf-8")
    (tmp_path / "mtfix.toml").write_text(
        'to = "en"\nexclude = ["z*"]\n[[files]]\npaths = ["x*.md"]\nignore = ["number"]\n', encoding="utf-8"
    )
    Path(name).write_text("It is full of of stones.\n", encoding="utf-8")
    run = Project()
    assert list(run.files((str(tmp_path),))) == [name]
    assert run.session(name).policy.ignore == ("number",)
