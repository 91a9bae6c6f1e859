"""Cleaning pairs of texts: each is corrected and judged on its own, so that it does not matter how a corpus is divided."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from mtfix.core.document import Document, Segment
from mtfix.core.encoding import Content, Decoded
from mtfix.core.errors import MtfixError
from mtfix.core.finding import Safety, Severity
from mtfix.corpora.faults import fault, fingerprint
from mtfix.corpora.steps import FAILED, Plan, plan
from mtfix.engine.check import Checked
from mtfix.engine.fix import FixResult, fix_each
from mtfix.project import files
from mtfix.project.run import Project
from mtfix.reporters.support.record import record

if TYPE_CHECKING:
    from mtfix.core.finding import Finding

Pair = tuple[str, str]  # source and translation
_PLACES = ("path", "line", "column", "end_line", "end_column")  # which a row has no use for


class Cleaned(NamedTuple):
    """What became of a pair. Can be pickled."""

    target: str  # corrected; of a rejected pair as it was
    step: str = ""  # by which it is rejected, "" if it is kept
    rule: str = ""  # whose finding rejects it, "" if none does
    why: str = ""
    counts: Sequence[tuple[str, bool]] = ()  # rule and whether it was corrected, for each finding
    findings: Sequence[dict[str, Any]] = ()  # with the keys of the JSON report, and ``corrected``
    fingerprint: int = 0  # equal for duplicates; 0 if they are not looked for


class Cleaner:
    """Cleans pairs of texts in two languages that are known. Rules are loaded once; a call with many pairs costs least.

    ``source_language`` and ``target_language`` are tags or names. ``preset``, ``fix``, ``reject`` and ``off`` choose steps
    (see ``mtfix.corpora.steps``) and take precedence over the table ``[clean]`` of the configuration ``config``; the other
    arguments are those of ``mtfix.Checker``. With ``unsafe``, corrections that need review are applied too. Without
    ``detail``, findings are only counted. Raises MtfixError for an invalid configuration, glossary or name.
    """

    def __init__(
        self,
        source_language: str = "",
        target_language: str = "",
        *,
        config: str | os.PathLike[str] | None = None,
        glossaries: Iterable[str | os.PathLike[str]] = (),
        select: Iterable[str] = (),
        ignore: Iterable[str] = (),
        packs: bool = True,
        preset: str = "",
        fix: Sequence[str] = (),
        reject: Sequence[str] = (),
        off: Sequence[str] = (),
        unsafe: bool = False,
        detail: bool = True,
    ) -> None:
        given = {
            "from": source_language,
            "to": target_language,
            "glossaries": tuple(os.fspath(name) for name in glossaries),
            "select": tuple(select),
            "ignore": tuple(ignore),
            "packs": None if packs else False,
        }
        project = Project(given, config=os.fspath(config or ""), isolated=config is None, decided=False)
        self._begin(project, {"preset": preset, "fix": fix, "reject": reject, "off": off}, unsafe, detail)

    @classmethod
    def of(cls, project: Project, steps: dict[str, Any], *, unsafe: bool = False, detail: bool = True) -> Cleaner:
        """A cleaner with the options of a command. ``steps`` has the keys of ``[clean]``, and takes precedence over it."""
        self = cls.__new__(cls)
        self._begin(project, steps, unsafe, detail)
        return self

    def _begin(self, project: Project, steps: dict[str, Any], unsafe: bool, detail: bool) -> None:
        self._session = session = project.session(files.STDIN)
        if not all(session.languages):
            raise MtfixError("the languages of a corpus are not guessed; give both: --from LANG --to LANG")
        config = project.finder.near(os.curdir)
        table = dict(config.values.get("clean", {})) if config else {}
        for key, value in steps.items():
            if value:
                table[key] = [*table.get(key, ()), *value] if key in ("fix", "reject", "off") else value
        self._rules = session.stated
        self.plan: Plan = plan(table.pop("preset", ""), rules=self._rules.ids, **table)
        self.unsafe, self.detail = unsafe, detail

    @property
    def languages(self) -> tuple[str, str]:
        """The codes of both languages."""
        return self._rules.languages

    @property
    def identity(self) -> bytes:
        """What identifies this way of cleaning: the state of mtfix, the glossaries, all options."""
        from mtfix.project import results

        plan = self.plan._replace(fixes=frozenset(), rejects=frozenset())
        return results.key(
            (self._session.identity, sorted(self.plan.fixes), sorted(self.plan.rejects), plan, self.unsafe)
        )

    def clean(self, pairs: Sequence[Pair]) -> list[Cleaned]:
        """What becomes of each pair, in their order. No pair raises an error: one that cannot be checked is rejected."""
        cleaned: list[Cleaned | None] = []
        for source, target in pairs:
            found = fault(source, target, self.plan, self.languages)
            cleaned.append(Cleaned(target, found.step, why=found.why) if found else None)
        open_ = [n for n, each in enumerate(cleaned) if each is None]
        for n, each in zip(open_, self._judged([pairs[n] for n in open_]), strict=True):
            cleaned[n] = each
        return [each for each in cleaned if each is not None]

    def _judged(self, pairs: Sequence[Pair]) -> list[Cleaned]:
        try:
            results = self._fixed(pairs)
        except Exception as error:  # of one pair, or a bug in a rule: the others go on
            if len(pairs) == 1:
                why = error.message if isinstance(error, MtfixError) else f"{type(error).__name__}: {error}"
                return [Cleaned(pairs[0][1], FAILED.name, why=why)]
            half = len(pairs) // 2
            return [*self._judged(pairs[:half]), *self._judged(pairs[half:])]
        return [self._outcome(*pair, result) for pair, result in zip(pairs, results, strict=True)]

    def _fixed(self, pairs: Sequence[Pair]) -> list[FixResult]:
        rules = self._rules
        policy = self._session.policy.knowing(rules.formerly)
        documents = [Checked(_document(*pair), rules, policy) for pair in pairs]
        return fix_each(documents, _again, unsafe=True, wanted=self._wanted)

    def _wanted(self, finding: Finding) -> bool:
        safe = self.unsafe or finding.fixes[0].safety is Safety.SAFE
        return self.plan.corrects(finding.rule, safe)

    def _outcome(self, source: str, target: str, result: FixResult) -> Cleaned:
        counts = [(f.rule, True) for f in result.applied] + [(f.rule, False) for f in result.left]
        findings = self._records(source, target, result) if counts and self.detail else ()
        for finding in result.left:
            step = self.plan.rejecting_step(finding.rule, finding.severity <= Severity.WARNING)
            if step:
                return Cleaned(target, step, finding.rule, _why(finding), counts, findings)
        if result.fights:
            return Cleaned(target, FAILED.name, why=result.fights[0].message, counts=counts, findings=findings)
        key = 0
        if step := self.plan.duplicates:
            key = fingerprint(source, result.text, near=step != "duplicates")
        return Cleaned(result.text, counts=counts, findings=findings, fingerprint=key)

    @staticmethod
    def _records(source: str, target: str, result: FixResult) -> list[dict[str, Any]]:
        before, after = _document(source, target), _document(source, result.text)
        found = [(before, f, True) for f in result.applied] + [(after, f, False) for f in result.left]
        rows = []
        for document, finding, corrected in found:
            row = record(document, finding)
            rows.append({key: row[key] for key in row if key not in _PLACES} | {"corrected": corrected})
        return rows


def _why(finding: Finding) -> str:
    return f"{finding.message} ({finding.evidence})" if finding.evidence else finding.message


def _document(source: str, target: str) -> Document:
    """A pair as a document of one segment, whatever lines it has."""
    return Document(Decoded(target, "utf-8", b""), [Segment(target, source=source if source.strip() else None)])


def _again(document: Document, content: Content) -> Document:
    return _document(document.segments[0].source or "", content.text)
