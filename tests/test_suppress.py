"""Comments that leave findings out, in the syntax of each format."""

from __future__ import annotations

import pytest

from mtfix.core.encoding import Decoded
from mtfix.core.finding import Safety
from mtfix.engine.check import check
from mtfix.engine.fix import fix
from mtfix.engine.policy import Policy
from mtfix.project import files
from mtfix.project.session import Session

RULE = "unused-suppression"
BAD = "Belarus is Russias closest partner."
PO = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
# format, text, ids that are still found
CASES = [
    ("text", BAD, ["possessive"]),
    ("text", f"# mtfix: off-next possessive\n{BAD}\n{BAD}\n", ["possessive"]),
    ("text", f"# mtfix: off-next poss -- no such name\n{BAD}\n", [RULE, "possessive"]),
    ("text", f"// mtfix: off possessive, a-an -- the name of a club\n{BAD}\n\n{BAD}\n// mtfix: on\n{BAD}\n", ["possessive"]),
    ("text", f"{BAD}\n<!-- mtfix: off-file -->\n", []),
    ("text", f"{BAD}  # mtfix: off-line\n{BAD}\n", ["possessive"]),
    ("text", f"Say mtfix: off to the {BAD}", ["possessive"]),
    ("markdown", f"<!-- mtfix: off-next possessive -->\n{BAD}\n\n{BAD}\n", ["possessive"]),
    ("markdown", f"Fine <!-- mtfix: off -->{BAD}<!-- mtfix: on --> Then {BAD}\n", ["possessive"]),
    ("html", f"<p>Fine.</p>\n<!-- mtfix: off-next -->\n<p>{BAD}</p>\n<p>{BAD}</p>\n", ["possessive"]),
    ("po", f'{PO}# mtfix: off-next possessive\n#: a.c:1\nmsgid "a"\nmsgstr "{BAD}"\n\nmsgid "b"\nmsgstr "{BAD}"\n', ["possessive"]),
    ("yaml", f"en:\n  # mtfix: off-next\n  a: {BAD}\n  b: {BAD}\n", ["possessive"]),
    ("properties", f"# mtfix: off-next\na={BAD}\nb={BAD}\n", ["possessive"]),
    ("strings", f'/* mtfix: off-next possessive */\n"a" = "{BAD}";\n"b" = "{BAD}";\n', ["possessive"]),
    ("markdown", "<!-- mtfix: off-next possessive -->\nAll is well.\n", [RULE]),
    ("markdown", "<!-- mtfix: off-next number-missing -->\nAll is well.\n", []),  # needs the source
    ("markdown", "<!-- mtfix: off-next -->\nAll is well.\n", [RULE]),
    ("markdown", "<!-- mtfix: off-next num*-missing -->\nAll is well.\n", []),
    ("markdown", f"<!-- mtfix: off-next poss* -->\n{BAD}\n\n{BAD}\n", ["possessive"]),
]  # fmt: skip


@pytest.fixture(scope="module")
def session() -> Session:
    return Session()


@pytest.mark.parametrize(("format", "text", "expected"), CASES)
def test_comments_leave_findings_out(session: Session, format: str, text: str, expected: list[str]) -> None:
    reading = files.Reading(format=format)
    document = files.parse(Decoded(text, "utf-8", b""), "a", reading)
    assert [finding.rule for finding in check(document, session.rules)] == expected
    fixed = fix(document, session.rules, lambda new: files.parse(new, "a", reading), unsafe=True)
    # What is left out is not corrected either.
    assert fixed.text.count("Russias closest") == text.count("Russias closest") - expected.count("possessive")


def test_an_unused_comment_is_told_only_where_all_rules_run(session: Session) -> None:
    document = session.parse("# mtfix: off-next possessive\nAll is well.\n")
    assert [f.rule for f in check(document, session.rules)] == [RULE]
    assert check(document, session.rules, Policy(select=("number",))) == []
    assert check(document, session.rules, Policy(ignore=(RULE,))) == []


def test_a_policy_judges(session: Session) -> None:
    document = session.parse(BAD)
    (found,) = check(document, session.rules, Policy(safety={"possessive": Safety.HINT}))
    assert (found.safety, found.fixes, found.suggestions) == (Safety.HINT, (), ("Russia's",))
    assert check(document, session.rules, Policy(accept=frozenset({"russias"}))) == []
    assert check(document, session.rules, Policy(accept=frozenset({found.entry.casefold()}))) == []


def test_a_misspelt_name_is_pointed_out(session: Session) -> None:
    (found,) = check(session.parse("# mtfix: off-next posessive, a-an\nAll is well.\n"), session.rules)
    assert "posessive (did you mean possessive?)" in found.message
    (found,) = check(session.parse("# mtfix: off-next xyzzyq\nAll is well.\n"), session.rules)
    assert "no rule is called xyzzyq" in found.message


def test_a_rule_of_another_language_may_find_something_elsewhere() -> None:
    session = Session(("ru", "en"))
    assert "place-road" not in session.rules.ids
    assert check(session.parse("# mtfix: off-next place-road\nAll is well.\n"), session.rules) == []
