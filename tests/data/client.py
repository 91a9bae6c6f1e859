"""A program that embeds mtfix, as a type checker sees it; `tests/test_install.py` checks it against the wheel."""

import mtfix
from mtfix import Checker, Edit, Finding, Fix, FixResult, MtfixError, Safety, Severity, Span


def places(text: str) -> list[tuple[Span, str, Severity]]:
    findings: list[Finding] = mtfix.check(text, source_language="zh", glossaries=["my.yml"])
    return [(finding.span, finding.rule, finding.severity) for finding in findings]


def edits(result: FixResult) -> list[Edit]:
    fixes: list[Fix] = [fix for finding in result.left for fix in finding.fixes if fix.safety is Safety.REVIEW]
    return [edit for fix in fixes for edit in fix.edits] + result.edits


def corrected(checker: Checker, text: str, source: str | None) -> str:
    try:
        return checker.fix(text, source=source, unsafe=True).text
    except MtfixError as error:
        return f"{error.path}:{error.line}: {error.message}"


corrected(Checker(select=["possessive"], config=None), "A text.", None)
mtfix.fix(1)  # type: ignore[arg-type]
print(mtfix.nothing)  # type: ignore[attr-defined]
version: str = mtfix.__version__
