"""What cleaning a corpus does, step by step: corrections and reasons to reject a pair, each on or off by name.

Steps that rules take name the rules; the others are in ``mtfix/corpora/faults.py``. Many steps have a model in bifixer
(https://github.com/bitextor/bifixer) or bicleaner-hardrules (https://github.com/bitextor/bicleaner-hardrules), both
GPL-3.0; ``like`` is what it is called there. Only the ideas and the limits are theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from mtfix.core.errors import MtfixError, hint
from mtfix.engine.policy import means


class Step(NamedTuple):
    """One step; ``rules`` are ids, prefixes or globs of the rules that it consists of, and ``review`` those whose
    corrections for review it applies too: nobody reviews a corpus, and there they are slips."""

    name: str
    about: str
    rules: tuple[str, ...] = ()
    like: str = ""
    review: tuple[str, ...] = ()


# Corrections. A rule belongs to the first step that names it.
FIXES = (
    Step("mojibake", "characters that were decoded wrongly, and remains of subword models",
         ("mojibake", "artefact-sentencepiece", "artefact-subword", "artefact-token", "artefact-sign"),
         "bifixer: characters"),
    Step("entities", "entities of HTML, and quotation marks and addresses that were escaped",
         ("artefact",), "bifixer: characters", ("artefact-entity", "artefact-quote-entity")),
    Step("spaces", "spaces that are missing, doubled or misplaced",
         ("space", "glued-sentence", "super-glued", "tag-glued", "markup-gap", "line-break-edge"),
         "bifixer: normalization, detokenization", ("space-double",)),
    Step("punctuation", "punctuation marks that are doubled, of another script or missing",
         ("stop-twice", "stray", "quote", "bracket", "final", "cjk", "halfwidth", "fullwidth", "ellipsis-long",
          "japanese", "doubled-comma", "question-mark", "tilde-range"), "bifixer: normalization"),
    Step("repeats", "words that stand twice", ("doubled", "repeated", "repetition-loop", "word-with-itself", "listed-twice")),
    Step("numbers", "numbers that are written wrongly, or contradict the source", ("number", "o-clock", "month-name", "decade")),
    Step("terms", "mistranslated terms and misspelt names", ("term", "name", "place", "country", "the-country")),
    Step("orthography", "everything else that is certain: apostrophes, capitals, articles",
         ("*",), "bifixer: orthography"),
)  # fmt: skip

# Faults of the input that always set a row aside.
UNREADABLE = Step("unreadable", "it cannot be decoded or parsed")
COLUMNS = Step("columns", "it lacks a column, or has another number of them than the header")
OVERSIZED = Step("oversized", "it is longer than any pair can be (1 MB)")
FAILED = Step("failed", "it cannot be checked: rules undo each other, or a rule fails")
ALWAYS = (UNREADABLE, COLUMNS, OVERSIZED, FAILED)

# Reasons to reject a pair, in the order in which they are looked for; the first one is reported.
REJECTS = (
    Step("empty", "one side is empty", like="bifixer: empty; hardrules: no_empty"),
    Step("too-long", "one side has more characters than `longest` (1024)", like="bifixer: long; hardrules: not_too_long"),
    Step("too-short", "one side has fewer words than `shortest` (3)", like="hardrules: not_too_short"),
    Step("no-letters", "less than a tenth of one side are letters", like="hardrules: no_only_symbols, no_only_numbers"),
    Step("identical", "both sides have the same letters", like="hardrules: no_identical"),
    Step("duplicates", "the pair has been seen before", like="bifixer: duplicates"),
    Step("near-duplicates", "the pair has been seen before, apart from case, accents, digits and punctuation",
         like="bifixer: aggressive_dedup"),
    Step("language", "one side is in another language", ("wrong-language",), "hardrules: no_wrong_language"),
    Step("untranslated", "the translation is its source", ("untranslated-copy",), "hardrules: no_identical"),
    Step("mixed", "the translation has words of the source language", ("untranslated-script", "untranslated-words"),
         "hardrules: no_script_inconsistencies"),
    Step("length", "the translation is far too long or too short", ("length-ratio",), "hardrules: length_ratio"),
    Step("loops", "words are repeated again and again", ("repetition-loop",), "hardrules: no_repeated_words"),
    Step("leftovers", "remarks by a language model", ("model", "artefact-token")),
    Step("mojibake", "characters are decoded wrongly and cannot be restored", ("mojibake",), "hardrules: no_bad_encoding"),
    Step("numbers", "numbers contradict the source",
         ("number-value", "number-magnitude", "number-date", "number-time", "number-sign", "number-currency",
          "number-unit", "number-range"), "hardrules: no_number_inconsistencies"),
    Step("missing-numbers", "one side has a number that the other lacks", ("number-missing", "number-invented"),
         "hardrules: no_number_inconsistencies"),
    Step("placeholders", "placeholders or tags differ from the source", ("placeholder", "tag", "icu"), "hardrules: no_literals"),
    Step("terms", "terms or names are mistranslated", ("term-mistranslation", "term-missing", "name-misspelt")),
)  # fmt: skip


class Preset(NamedTuple):
    """A named choice of steps."""

    about: str
    fixes: tuple[str, ...]
    rejects: tuple[str, ...]


_ALL_FIXES = tuple(step.name for step in FIXES)
_STANDARD = (
    "empty",
    "too-long",
    "duplicates",
    "language",
    "untranslated",
    "length",
    "loops",
    "leftovers",
    "mojibake",
)
PRESETS = {
    "repair": Preset("correct what is certain, and reject only what is no pair", _ALL_FIXES, ("empty",)),
    "standard": Preset("the same, and reject pairs that are no translations", _ALL_FIXES, (*_STANDARD, "numbers")),
    "strict": Preset(
        "the same, and reject what bicleaner-hardrules would",
        _ALL_FIXES,
        (
            *_STANDARD,
            "numbers",
            "missing-numbers",
            "too-short",
            "no-letters",
            "identical",
            "near-duplicates",
            "mixed",
            "placeholders",
        ),
    ),
}
DEFAULT = "standard"
LONGEST, SHORTEST = 1024, 3  # the defaults of bicleaner-hardrules: not_too_long, not_too_short


class Plan(NamedTuple):
    """The steps of a run. Can be pickled and compared."""

    fixes: frozenset[str]  # names of steps
    rejects: frozenset[str]
    fixing: tuple[str, ...] = ()  # rules named on their own
    rejecting: tuple[str, ...] = ()
    off: tuple[str, ...] = ()
    longest: int = LONGEST
    shortest: int = SHORTEST

    @property
    def duplicates(self) -> str:
        """The step that looks for duplicates, the stricter one if both do; "" if none does."""
        return next((name for name in ("near-duplicates", "duplicates") if name in self.rejects), "")

    def corrects(self, rule: str, safe: bool = True) -> bool:
        """Whether findings of a rule are to be corrected, where that is ``safe`` or needs review. What needs review is
        corrected by a rule that is named itself, and by the step if it says so."""
        return _corrects(self, rule, safe)

    def rejecting_step(self, rule: str, severe: bool) -> str:
        """The step, or the rule itself, by which a finding of a rule rejects its pair; "" if none does.

        Of a step, only ``severe`` findings count; a rule that is named itself always does.
        """
        named, step = _rejects(self, rule)
        return rule if named else step if severe else ""


def plan(
    preset: str = "",
    *,
    fix: Sequence[str] = (),
    reject: Sequence[str] = (),
    off: Sequence[str] = (),
    longest: int = LONGEST,
    shortest: int = SHORTEST,
    rules: Iterable[str] = (),
) -> Plan:
    """The steps of a preset, with others on or off by name.

    ``fix`` and ``reject`` name steps, or single rules of ``rules``; so does ``off``, which takes precedence. Raises
    MtfixError for a name that is neither.
    """
    if (chosen := PRESETS.get(preset or DEFAULT)) is None:
        raise MtfixError(f"no preset {preset!r}{hint(preset, PRESETS)}")
    rules = list(rules)
    fixes, fixing = _sorted_out(fix, FIXES, rules, "fix")
    rejects, rejecting = _sorted_out(reject, REJECTS, rules, "reject")
    gone, also = _sorted_out(off, (*FIXES, *REJECTS), rules, "off")
    return Plan(
        frozenset({*chosen.fixes, *fixes} - gone),
        frozenset({*chosen.rejects, *rejects} - gone),
        fixing,
        rejecting,
        also,
        longest,
        shortest,
    )


def _sorted_out(
    names: Sequence[str], steps: Sequence[Step], rules: Sequence[str], key: str
) -> tuple[set[str], tuple[str, ...]]:
    """Names as names of steps and names of rules."""
    known = {step.name for step in steps}
    others = tuple(name for name in names if name not in known)
    for name in others:
        if not any(means(name, rule) for rule in rules):
            raise MtfixError(
                f"{key}: no step or rule {name!r}{hint(name, [*known, *rules], ', '.join(sorted(known)))}"
            )
    return known & set(names), others


@lru_cache(maxsize=4096)
def _corrects(plan: Plan, rule: str, safe: bool) -> bool:
    if any(means(name, rule) for name in plan.off):
        return False
    step = next(step for step in FIXES if any(means(name, rule) for name in step.rules))
    chosen = step.name in plan.fixes and (safe or rule in step.review)
    return chosen or any(means(name, rule) for name in plan.fixing)


@lru_cache(maxsize=4096)
def _rejects(plan: Plan, rule: str) -> tuple[bool, str]:
    """Whether a rule is named itself, and its step that is on."""
    if any(means(name, rule) for name in plan.off):
        return False, ""
    steps = (s.name for s in REJECTS if s.name in plan.rejects and any(means(name, rule) for name in s.rules))
    return any(means(name, rule) for name in plan.rejecting), next(steps, "")
