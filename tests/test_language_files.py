"""One language, one file: found by its name, complete, and with the conventions that CLDR has."""

from __future__ import annotations

import importlib
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import ModuleType

import pytest

import mtfix.languages
from mtfix.languages import known_codes, language, quantity
from mtfix.languages.support.scripts import BLOCKS, runs

ROOT = Path(__file__).parent.parent
TABLES = ROOT / "mtfix" / "languages" / "tables"
CODES = sorted(known_codes())


@pytest.fixture
def klingon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A language that nobody listed: one file in a folder of the package's path."""
    (tmp_path / "tlh.py").write_text(
        "from mtfix.languages.support.record import Conventions, Language\n"
        "LANGUAGE = Language('tlh', Conventions(decimal=',', group='.', months=('jar',) * 12), function_words=('je',))\n"
    )
    (tmp_path / "helper.py").write_text("raise AssertionError('no language')\n")
    monkeypatch.setattr(mtfix.languages, "__path__", [*mtfix.languages.__path__, str(tmp_path)])
    for cached in (language, quantity.table, quantity.hints, quantity.signs):
        cached.cache_clear()
    return "tlh"


def test_a_language_is_found_by_its_file(klingon: str) -> None:
    assert known_codes() - set(CODES) == {klingon}
    assert language("tlh-Latn").function_words == ("je",)
    assert [(q.low, q.unit) for q in quantity.read("5.000 km, 2,5 kg", klingon)] == [(5000, "km"), (2.5, "kg")]


def test_what_needs_no_language_loads_none() -> None:
    code = "import mtfix.languages as l, sys; l.language('sv'); print(*sorted(n for n in sys.modules if n.startswith('mtfix.')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.removeprefix("mtfix.languages.") for name in done.stdout.split()}
    assert {"sv", "tables.cldr.sv"} <= loaded
    assert not loaded & ({*CODES, "quantity.model"} - {"sv"})


@pytest.mark.parametrize("code", ["", "xx", "quantity", "../en", "e", "EN_gb", "de-AT-1996"])
def test_any_tag_has_a_record(code: str) -> None:
    found = language(code)
    assert found.code == code.replace("_", "-").partition("-")[0].lower()
    assert bool(found.conventions.name) == (found.code in CODES)


@pytest.mark.parametrize("code", CODES)
def test_a_record_is_complete(code: str) -> None:
    found = language(code)
    conventions = found.conventions
    assert found.code == code
    assert conventions.name
    assert conventions.endonym
    assert len(conventions.months) == len(conventions.months_alone) == len(conventions.months_short) == 12
    assert len(conventions.weekdays) == 7
    assert len(conventions.digits) == 10
    assert [int(digit) for digit in conventions.digits] == list(range(10))
    assert conventions.decimal != conventions.group
    assert found.scripts
    assert all(script in BLOCKS or script == "Latn" for script in found.scripts)
    assert len(found.function_words) >= 25
    assert all(word == word.lower() for word in found.function_words)
    assert len(set(found.function_words)) == len(found.function_words)
    assert all(abbreviation.endswith(".") or abbreviation == "n.º" for abbreviation in found.abbreviations)
    assert len(set(found.abbreviations)) == len(found.abbreviations)
    assert found.questions
    assert found.exclamations
    assert all(len(mark) == 1 for mark in (*found.quotes, *found.inner_quotes, found.comma))


@pytest.mark.parametrize("code", CODES)
def test_function_words_are_in_the_script_of_the_language(code: str) -> None:
    found = language(code)
    pattern = runs(code)
    for word in found.function_words:
        assert word.isascii() or pattern is None or pattern.match(word), word


@pytest.mark.parametrize("code", CODES)
def test_figures_and_dates_are_read_by_the_conventions_of_any_language(code: str) -> None:
    conventions = language(code).conventions
    grouped = f"12{conventions.group}345{conventions.decimal}5"
    assert [q.low for q in quantity.read(grouped, code)] == [12345.5], grouped
    if not language(code).spaced or quantity.table(code).big:
        return
    date = f"7 {conventions.months[2]} 2021"
    found = [(q.year, q.month, q.day) for q in quantity.read(date, code)]
    assert (2021, 3, 7) in found, date


def test_another_language_inflects_nothing() -> None:
    forms = language("de").inflection
    assert forms.plural("Bund") == "Bund"
    assert forms.plurals("Bund") == ()
    assert forms.possessive("Bund") == "Bund"
    assert forms.article_for("Bund") is None
    assert forms.phrase_case("rat der hafen", "HAFEN RAT", "hafen rat") == "RAT DER HAFEN"


def test_no_word_of_one_language_is_read_in_another() -> None:
    assert [q.unit for q in quantity.read("5 літрів, 5 євро, 5 доларів", "uk")] == ["l", "EUR", "dollar"]
    assert [q.unit for q in quantity.read("5 литров, 5 евро, 5 долларов", "uk")] == ["", "", ""]
    assert not quantity.read("пятнадцать", "uk")


def script(name: str, package: str, made: Path) -> ModuleType:
    """A script of ``tests/tools``; the test is skipped where it would not make the same tables."""
    try:
        if f" {version(package)}." not in made.read_text(encoding="utf-8").replace(";", "."):
            pytest.skip(f"another version of {package} has made them")
    except PackageNotFoundError:
        pytest.skip(f"{package} is not installed")
    sys.path.insert(0, str(ROOT / "tests" / "tools"))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.pop(0)


def test_the_conventions_are_made_by_their_script() -> None:
    make = script("make_conventions", "babel", TABLES / "cldr" / "en.py")
    assert sorted(path.stem for path in (TABLES / "cldr").glob("[!_]*.py")) == CODES
    for code in CODES:
        assert make.conventions(code) == (TABLES / "cldr" / f"{code}.py").read_text(encoding="utf-8"), code


def test_the_numerals_are_made_by_their_script() -> None:
    make = script("make_numerals", "unicode-rbnf", TABLES / "numerals" / "is.py")
    assert sorted(path.stem for path in (TABLES / "numerals").glob("[!_]*.py")) == make.codes()
    for code in make.codes():
        assert make.numerals(code) == (TABLES / "numerals" / f"{code}.py").read_text(encoding="utf-8"), code
