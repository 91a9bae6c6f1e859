"""Patterns of users that would take for ever end, and it is said which: in pattern rules and phrases, on both sides, in source
forms with ``*``, and in patterns of paths."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_growth import limited

from mtfix.core.errors import MtfixError
from mtfix.core.finding import Finding
from mtfix.engine.check import check
from mtfix.glossary.index import Index
from mtfix.glossary.load import load
from mtfix.languages.support.source import fold_source
from mtfix.project import path_patterns
from mtfix.project.configuration import read
from mtfix.project.run import Project
from mtfix.rules.ruleset import Ruleset, compile_rules
from mtfix.rules.support import source_form
from mtfix.rules.support.timed import TimedRule
from mtfix.terminology.examples import document

# Each is tried in as many ways as there are to cut a run of letters.
ENDLESS = ["(a|aa)+$", "(?:a|aa|aaa)+[.]"]
TEXT = "a" * 60 + "!"


@pytest.fixture(autouse=True)
def _fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(TimedRule, "_given_up", 5)  # as after some others: a test need not wait


def found(text: str, rule: str, source: str | None = None) -> list[Finding]:
    languages = ("de", "en")
    rules = Ruleset(Index(compile_rules([load(f"pair: de-en\nrules:\n  - {{{rule}}}\n")], languages)), languages)
    return check(document(text, source or ""), rules)


@pytest.mark.parametrize("pattern", ENDLESS)
def test_a_pattern_rule(pattern: str) -> None:
    rule = f"rule: slow, kind: pattern, message: m, pattern: '{pattern}', literals: [a], replace: b"
    (finding,) = found(TEXT, rule)  # once, and not at each letter
    assert (finding.rule, finding.safety.label) == ("slow", "hint")
    assert "'slow' takes too long here" in finding.message


@pytest.mark.parametrize("pattern", ["(?:a|aa)+b", "(?:a|aa|aaa)+[.]"])
def test_a_phrase(pattern: str) -> None:
    rule = f"rule: slow, kind: leftover, message: m, place: line, literals: [a, notes], phrases: {{en: ['{pattern}', notes]}}"
    (finding,) = found(TEXT, rule)
    assert "'slow' takes too long here" in finding.message
    (finding,) = found("notes", rule, TEXT)  # which are a note only where the source has none
    assert "'slow' takes too long here" in finding.message


def test_many_slow_searches_are_together_too_long() -> None:
    """Each place takes a while, and none takes so long that it alone would be given up."""
    rule = "rule: slow, kind: pattern, message: m, pattern: '(a|aa)+$', literals: [x], replace: b"
    text = ("x " + "a" * 24 + "!" + "." * 500) * 300
    assert limited(lambda: [found(text, rule) for _ in range(5)], 20)


@given(st.text("ab*", min_size=1, max_size=6), st.text("ab ", max_size=14))
def test_source_forms_are_what_they_were(form: str, text: str) -> None:
    """As a plain reading of the form finds them, which could take for ever."""
    plain = r"\w*".join(map(re.escape, form.split("*")))
    expected = [match.span() for match in re.finditer(rf"(?<!\w){plain}(?!\w)", text)]
    assert [match.span() for match in source_form.pattern(form, "en").finditer(text)] == expected


@pytest.mark.parametrize("language", ["de", "zh"])
def test_source_forms_end(language: str) -> None:
    text = fold_source("a" * 50_000, language)
    assert limited(lambda: list(source_form.occurrences("a*" * 20 + "b", text, language)), 20)


# Patterns of paths


def test_a_pattern_of_paths_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(path_patterns, "_TIMEOUT", 0.01)
    with pytest.raises(MtfixError, match=r"the pattern '\{a\}a\{b\}a.* takes over"):
        path_patterns.parts("{a}a{b}a{c}a{d}a{e}a{f}a{g}x/y", "a" * 200, {})


@pytest.mark.parametrize(
    "pattern", ["*a" * 30 + "b", "**/a*/" * 12 + "b", "*a*b" * 12 + "[!ab]", "*" * 300, "[a-c]" * 3_000]
)
def test_patterns_of_paths_end(pattern: str) -> None:
    lines = [pattern, *(f"*dir{number}/**/*.tmp*" for number in range(50))]
    assert limited(lambda: [path_patterns.matches(lines, path) for path in ("a" * 250, "ab/" * 300)], 20)


@pytest.mark.parametrize(
    "pattern", ["[d-c]", "!", "\\", "a\\", "a" * 20_000, "[[:alpha:]].txt", "\ud800", "[", "*" * 300]
)
def test_what_is_no_pattern_in_gitignore_is_ignored(tmp_path: Path, pattern: str) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text(f"{pattern}\nb.txt\n", encoding="utf-8", errors="surrogatepass")
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("It is so.\n")
    names = [Path(name).name for name in Project(isolated=True).files((str(tmp_path),))]
    assert names in (["a.txt"], [])  # stars and POSIX classes may match
    assert "b.txt" not in names


def test_what_is_no_pattern_in_the_configuration_is_told(tmp_path: Path) -> None:
    (tmp_path / "mtfix.toml").write_text('exclude = ["a.md", "[d-c]"]\n')
    with pytest.raises(MtfixError, match=r"exclude takes patterns as in \.gitignore, not '\[d-c\]'") as error:
        read(str(tmp_path / "mtfix.toml"))
    assert error.value.line == 1
