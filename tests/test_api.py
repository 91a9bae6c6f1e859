"""mtfix from Python: checkers, what the package exports, and the examples of the README."""

from __future__ import annotations

import doctest
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import mtfix
from mtfix import Checker, Edit, FixResult, MtfixError, Safety, Span

ROOT = Path(__file__).parent.parent
WRONG = "Belarus is Russias closest partner, of of all."


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker()


def test_findings_and_fixes_are_those_of_the_functions(checker: Checker) -> None:
    found = checker.check(WRONG)
    assert found == mtfix.check(WRONG)
    assert [(f.rule, WRONG[f.span.start : f.span.end]) for f in found] == [
        ("possessive", "Russias"), ("doubled-word", "of of"),
    ]  # fmt: skip
    assert found[0].fixes[0].edits == (Edit(11, 18, "Russia's"),)
    assert checker.fix(WRONG) == mtfix.fix(WRONG)


def test_a_result_says_what_was_done_and_what_is_left(tmp_path: Path) -> None:
    terms = tmp_path / "terms.yml"
    levels = "\n".join(
        f"  - {{term: {s} term, wrong: [{s} error], safety: {s}}}" for s in ("safe", "review", "hint")
    )
    terms.write_text(f"terms:\n{levels}\n")
    checker = Checker(glossaries=[terms], packs=False)
    text = "A safe error, a review error, a hint error."

    safe = checker.fix(text)
    assert isinstance(safe, FixResult)
    assert safe.text == "A safe term, a review error, a hint error."
    assert safe.edits == [Edit(2, 12, "safe term")]
    assert [text[f.span.start : f.span.end] for f in safe.applied] == ["safe error"]
    assert [safe.text[f.span.start : f.span.end] for f in safe.left] == ["review error", "hint error"]
    assert [f.safety for f in safe.left] == [Safety.REVIEW, Safety.HINT]

    unsafe = checker.fix(text, unsafe=True)
    assert unsafe.text == "A safe term, a review term, a hint error."
    assert [f.safety for f in unsafe.left] == [Safety.HINT]


def test_a_checker_has_a_source(tmp_path: Path) -> None:
    terms = tmp_path / "terms.yml"
    terms.write_text("pair: zh-en\nterms:\n  - {term: chorus, source: [副歌], missing: review}\n", encoding="utf-8")
    checker = Checker(source_language="zh", target_language="en", glossaries=[terms], packs=False)
    assert checker.check("The refrain.") == []
    assert checker.check("The refrain.", source="副歌。")
    assert checker.fix("The refrain.", source="副歌。").left
    with pytest.raises(MtfixError, match="1 line, but its source source has 2"):
        checker.check("One.", source="一。\n二。")


def test_rules_are_selected() -> None:
    assert {f.rule for f in Checker(select=["doubled-word"]).check(WRONG)} == {"doubled-word"}
    assert {f.rule for f in Checker(ignore=["doubled-word"]).check(WRONG)} == {"possessive"}
    with pytest.raises(MtfixError, match="did you mean 'possessive'"):
        Checker(select=["posessive"])


def test_a_configuration_is_read_only_where_it_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "own.yml").write_text("terms:\n  - {term: fine, wrong: [in order]}\n")
    config = tmp_path / "mtfix.toml"
    config.write_text(
        'packs = false\nglossaries = ["own.yml"]\naccept = ["of of"]\n[rules.possessive]\nseverity = "info"\n'
    )
    assert len(Checker().check(WRONG)) == 2
    assert [f.span for f in Checker(config=config).check("All is in order of of.")] == [Span(7, 15)]
    assert Checker(config=str(config), ignore=["term"]).check("All is in order.") == []
    config.write_text("nonsense = 1\n")
    with pytest.raises(MtfixError, match="unknown key") as error:
        Checker(config=config)
    assert error.value.line == 1


def test_threads_share_a_checker(checker: Checker) -> None:
    texts = [f"{WRONG}\n\nText number {n} is full of of stones; {'it is is. ' * (n % 7)}" for n in range(400)]
    expected = [checker.fix(text, unsafe=True) for text in texts]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda text: checker.fix(text, unsafe=True), texts)) == expected


def test_calls_with_the_same_arguments_share_their_rules(tmp_path: Path) -> None:
    """Compiling takes a hundred times as long as a short text; a glossary that is gone by then is not missed."""
    terms = tmp_path / "terms.yml"
    terms.write_text("terms:\n  - {term: fine, wrong: [in order]}\n")
    first = mtfix.fix("All is in order.", glossaries=[str(terms)], unsafe=True)
    terms.unlink()
    assert mtfix.fix("All is in order.", glossaries=[str(terms)], unsafe=True) == first


def test_what_is_exported_is_there_and_documented() -> None:
    for name in mtfix.__all__:
        exported = getattr(mtfix, name)
        assert name == "__version__" or exported.__doc__
    assert set(mtfix.__all__) <= set(dir(mtfix))
    assert not hasattr(mtfix, "nothing")


def test_importing_costs_nothing() -> None:
    code = "import sys, mtfix; print(*sorted(n for n in sys.modules if n.startswith('mtfix')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.split() == ["mtfix", "mtfix.core", "mtfix.core.version"]


@pytest.mark.parametrize("name", ["README.md", "mtfix/__init__.py"])
def test_examples_in_documentation_run(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    done = doctest.testfile(str(ROOT / name), module_relative=False, optionflags=doctest.ELLIPSIS)
    assert done.attempted > 1
    assert done.failed == 0
