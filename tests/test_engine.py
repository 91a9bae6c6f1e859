"""Checking and fixing whole documents."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import mtfix
from mtfix.core.errors import MtfixError
from mtfix.core.text import Span, apply
from mtfix.engine.check import check
from mtfix.engine.fix import FixResult, fix
from mtfix.glossary.index import Index
from mtfix.glossary.load import load
from mtfix.rules.ruleset import Ruleset, compile_rules
from mtfix.terminology.examples import document

PIECES = st.sampled_from(
    ["Russias closest", "the the treaty", "a apple", "an union", " ,", "，", "They met", "work,we", "“a", '"', "\n"]
    + ["\n\n", " ", "  ", "\r\n", "`Russias x`", "https://e.org/Russias x", "the president of Japan and China"]
    + [
        "China Japan trade",
        "early.When",
        "é",
        "中文",
        "Russias\ngoal",
        "I I",
        ".",
        "new crown",
        "an hour",
        "\u202e",
    ]
    + ["{name}", "%s"]
)
DOCUMENTS = st.lists(st.tuples(PIECES, st.sampled_from([" ", "", "\n"])), max_size=14).map(
    lambda parts: "".join(piece + gap for piece, gap in parts)
)


@settings(max_examples=150, deadline=None)
@given(DOCUMENTS, st.booleans())
def test_a_second_run_changes_nothing(text: str, unsafe: bool) -> None:
    once = mtfix.fix(text, unsafe=unsafe).text
    assert mtfix.fix(once, unsafe=unsafe).text == once


@settings(max_examples=150, deadline=None)
@given(DOCUMENTS, st.booleans())
def test_nothing_outside_an_edit_changes(text: str, unsafe: bool) -> None:
    fixed = mtfix.fix(text, unsafe=unsafe)
    assert apply(text, fixed.edits) == fixed.text
    if not fixed.applied:
        assert fixed.text == text


@settings(max_examples=100, deadline=None)
@given(DOCUMENTS)
def test_findings_lie_in_the_text_in_order(text: str) -> None:
    found = mtfix.check(text)
    assert all(0 <= f.span.start <= f.span.end <= len(text) for f in found)
    assert [f.span.start for f in found] == sorted(f.span.start for f in found)
    for finding in found:
        for each in finding.fixes:
            assert finding.span.start <= each.span.start <= each.span.end <= finding.span.end


def rules(text: str) -> Ruleset:
    return Ruleset(Index(compile_rules([load(text)], ("", "en"))))


def run(text: str, with_rules: Ruleset) -> FixResult:
    return fix(document(text), with_rules, lambda new: document(new.text))


def fixed(text: str, with_rules: Ruleset) -> str:
    done = run(text, with_rules)
    assert not done.fights
    return done.text


def pattern(name: str, old: str, new: str) -> str:
    return (
        f"  - {{rule: {name}, kind: pattern, message: m, safety: safe, pattern: '{old}', literals: ['{old}'],"
        f" replace: '{new}'}}\n"
    )


def test_rules_that_undo_each_other_are_named() -> None:
    fighting = rules(
        "rules:\n"
        + pattern("to-red", "blue", "red")
        + pattern("to-blue", "red", "blue")
        + pattern("to-black", "white", "black")
    )
    done = run("a red house\nof white\na blue door, white\nwhite", fighting)
    # The lines in which they fight stay as they were, all others are corrected.
    assert done.text == "a red house\nof black\na blue door, white\nblack"
    assert [f.span for f in done.applied] == [Span(15, 20), Span(40, 45)]
    assert [(e.line, e.message.partition(";")[0]) for e in done.fights] == [
        (1, "rules undo each other: to-blue (: to-blue), to-red (: to-red)")
    ]


def test_a_rule_that_feeds_itself_is_named() -> None:
    growing = rules("rules:\n" + pattern("grow", "red", "red red"))
    done = run("a red house", growing)
    assert done.text == "a red house"
    assert "still changing after" in done.fights[0].message
    assert "grow" in done.fights[0].message


WORDS = st.sampled_from(["red", "blue", "green", "white"])
REWRITES = st.dictionaries(WORDS, st.lists(WORDS, min_size=1, max_size=2).map(" ".join), min_size=1, max_size=4)
LINES = st.lists(st.lists(WORDS, min_size=1, max_size=4).map(" ".join), min_size=1, max_size=5)


@settings(max_examples=50, deadline=None)
@given(REWRITES, LINES)
def test_whatever_rules_make_of_each_others_corrections_there_is_an_end(
    changes: dict[str, str], lines: list[str]
) -> None:
    """Each line is corrected to where no rule has anything to say, or is left as it was and its rules are named."""
    changes = {old: new for old, new in changes.items() if old != new}
    with_rules = rules(
        "rules:\n" + "".join(pattern(f"from-{old}", old, new) for old, new in changes.items())
        if changes
        else "terms: []\n"
    )
    done = run("\n".join(lines), with_rules)
    assert run(done.text, with_rules).text == done.text
    for before, after in zip(lines, done.text.split("\n"), strict=True):
        left = [old for old in changes if old in after]
        assert after == before or not left
        if left:
            assert any(f"from-{old}" in str(fight) for old in changes for fight in done.fights)


def test_corrections_that_depend_on_each_other_reach_their_end() -> None:
    chain = rules("rules:\n" + pattern("one", "red", "green") + pattern("two", "green", "blue"))
    assert fixed("red green", chain) == "blue blue"


def test_a_pattern_without_end_is_given_up() -> None:
    slow = rules(
        "rules:\n  - {rule: slow, kind: pattern, message: m, pattern: '(a|aa)+$', literals: [a], replace: b}\n"
    )
    (finding,) = check(document("a" * 60 + "!"), slow)  # once, and not at each letter
    assert "takes too long here" in finding.message


@pytest.mark.parametrize(
    "kind", ["pattern, pattern: '(a', literals: [a]", "leftover, place: line, phrases: {en: '(a'}, literals: [a]"]
)
def test_a_pattern_that_does_not_compile_is_named(kind: str) -> None:
    with pytest.raises(MtfixError, match=r"rule 'odd': .* does not compile: missing \)") as raised:
        rules(f"rules:\n  - {{rule: odd, message: m, kind: {kind}}}\n")
    assert raised.value.line == 2


def test_entries_that_disagree_need_a_person() -> None:
    both = "terms:\n" + "".join(
        f"  - {{term: {new}, wrong: [old thing], safety: safe, cite: usage}}\n" for new in ("first", "second")
    )
    (finding,) = check(document("An old thing."), rules(both))
    assert [f.edits[-1].new for f in finding.fixes] == ["first", "second"]
    assert finding.safety.label == "review"


NESTED = [("A", "white house of cards"), ("B", "white house")]


def test_what_is_in_a_text_that_goes_is_not_reported() -> None:
    text = "Sure! Here is an translation of of the text:\n\nThey have an house."
    checked = mtfix.Checker(target_language="en")
    # The deletion is for review: what it holds and is less sure goes with it, a safe fix inside it stays.
    assert [found.rule for found in checked.check(text)] == ["model-preamble", "doubled-word", "a-an"]
    kept = mtfix.Checker(target_language="en", ignore=["model-preamble"]).check(text)
    assert [found.rule for found in kept] == ["a-an", "doubled-word", "a-an"]


def test_the_longest_term_wins() -> None:
    text = "".join(f"  - {{term: {new}, wrong: [{old}], safety: safe}}\n" for new, old in NESTED)
    assert fixed("white house of cards, white house", rules("terms:\n" + text)) == "A, B"


def test_a_replacement_that_holds_its_own_pattern_does_not_grow() -> None:
    text = "terms:\n  - {term: New Union Law, wrong: [Union Law], safety: safe}\n"
    assert fixed("The Union Law. The New Union Law.", rules(text)) == "The New Union Law. The New Union Law."


def test_many_terms_in_many_segments() -> None:
    text = "terms:\n  - {term: good, wrong: [bad], safety: safe}\n"
    source = "\n".join("x" for _ in range(300))
    target = "\n".join("bad" if i % 3 else "bad and bad" for i in range(300))
    done = fix(document(target, source), rules(text), lambda new: document(new.text, source))
    assert done.text == target.replace("bad", "good")
