"""Every example of every glossary, shipped ones and those that show how terms are matched."""

from __future__ import annotations

from pathlib import Path

import pytest

from mtfix.core.finding import Finding, Safety
from mtfix.engine.check import check
from mtfix.glossary import packs
from mtfix.glossary.index import Index
from mtfix.rules.ruleset import Ruleset, compile_rules
from mtfix.terminology.examples import document, prove

DATA = Path(__file__).parent / "data"
SHIPPED = sorted(Path(packs.shipped()).glob("*/*.yml"))
PAIRS = packs.pairs()


@pytest.mark.parametrize(
    "path",
    [*SHIPPED, DATA / "matching.yml", DATA / "bilingual.yml", DATA / "names.yml"],
    ids=lambda p: f"{p.parent.name}/{p.stem}",
)
def test_examples(path: Path) -> None:
    outcome = prove(packs.read(str(path)))
    assert outcome.examples
    assert not outcome.failures, "\n".join(f"{f.line}: {f.entry}: {f.message}" for f in outcome.failures)


@pytest.mark.parametrize("pair", PAIRS)
def test_no_safe_fix_touches_what_must_stay(pair: str) -> None:
    """All glossaries of a pair together: another entry must not correct what one entry keeps."""
    source, _, target = pair.rpartition("-")
    glossaries = [packs.read(path) for path in packs.select(target, source)]
    rules = Ruleset(Index(compile_rules(glossaries, (source, target))), (source, target))
    wrong = []
    for glossary in glossaries:
        if glossary.pair[0] not in ("", source):
            continue
        for item in (*glossary.entries, *glossary.rules):
            for example in item.examples:
                text = example.keep or example.good
                for finding in check(document(text, example.source), rules) if text else ():
                    if _corrects(finding) and finding.entry != item.name:
                        found = text[finding.span.start : finding.span.end]
                        wrong.append(
                            f"{item.name}: {finding.rule} {finding.entry} would correct {found!r} in {text!r}"
                        )
    assert not wrong, "\n".join(wrong)


def _corrects(finding: Finding) -> bool:
    """Whether `fix` would act. A template fills any word in behind its article: that is no claim about a/an; and
    the sources of examples may be parts of sentences, without their stop."""
    return finding.safety is Safety.SAFE and bool(finding.fixes) and finding.rule not in ("a-an", "residue-edge")
