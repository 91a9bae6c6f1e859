"""Messages of ICU MessageFormat, parsed: their branches are text, all else must fit the source and the language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtfix.core.finding import Safety, Severity
from mtfix.core.text import Edit, Span
from mtfix.languages.support.plurals import CATEGORIES, categories, counts_alike, is_few
from mtfix.rules.support.context import Context
from mtfix.rules.support.difference import Compared, Difference
from mtfix.syntax.icu import Argument, Branch, Choice, IcuError, Message, chooses, parse

_EXACT = re.compile(r"=\d+")
# Keys of a select by grammatical gender, which not every sentence of every language shows.
_GENDER = re.compile(
    r"m|f|n|x|male|female|masculine|feminine|neuter|neutral|non_?binary|unknown|unspecified|other", re.IGNORECASE
)


class Rule(Compared):
    """``difference`` says which: ``syntax``, ``argument``, ``key``, ``category`` or ``branch``."""

    differences = ("syntax", "argument", "key", "category", "branch")
    signs = ("{",)
    maybe = re.compile(r"\{[^{}]*,")

    @staticmethod
    def compare(context: Context) -> list[Difference]:
        source, text = context.source or "", context.text
        if not chooses(source) and not chooses(text):
            return []
        try:
            there = parse(source)
        except IcuError:
            return []  # what broke already in the source is not the translation's fault
        if not chooses(source) and not _related(there, text):
            return []
        try:
            here = parse(text)
        except IcuError as error:
            at = min(error.at, max(len(text) - 1, 0))
            return [
                Difference(
                    "syntax", Span(at, _end(text, at)), f"the message is broken: {error.message}", source=source,
                    evidence="the source can be parsed",
                )
            ]  # fmt: skip
        return list(_Comparison(context, here, there).run())


def _related(there: Message, text: str) -> bool:
    """Whether a plain source has an argument that the translation chooses by: ``{n} files`` may get plural forms."""
    names = {part.name for part in there.walk()}
    return any(re.search(rf"\{{\s*{re.escape(name)}\s*,", text) for name in names)


def _end(text: str, at: int) -> int:
    match = re.compile(r"[\w=-]+|.", re.DOTALL).match(text, at)
    return match.end() if match else at


class _Comparison:
    def __init__(self, context: Context, here: Message, there: Message) -> None:
        self.text = context.text
        self.source = context.source or ""
        self.origin, self.language = context.languages
        self.here, self.there = here, there

    def run(self) -> Iterator[Difference]:
        wrong = list(self.arguments())
        yield from wrong
        sources = {(c.name, c.type): c for c in _choices(self.there)}
        for choice in _choices(self.here):
            twin = sources.get((choice.name, choice.type)) or self.only(choice)
            keys = list(self.keys(choice, twin))
            yield from keys
            if choice.type != "select" and not keys:
                yield from self.missing_categories(choice, twin)
            if twin is not None and not wrong and not keys:
                yield from self.branches(choice, twin)

    def only(self, choice: Choice) -> Choice | None:
        """The choice of the source under another name, where both sides have one of a type and no more."""
        here, there = _choices(self.here), _choices(self.there)
        return there[0] if len(here) == len(there) == 1 and there[0].type == choice.type else None

    def arguments(self) -> Iterator[Difference]:
        """Arguments of the source that are nowhere in the translation, and those that are only there."""
        given, wanted = {p.name: p for p in self.here.walk()}, {p.name: p for p in self.there.walk()}
        missing = [p for name, p in wanted.items() if name not in given and not self.spared(p)]
        extra = [p for name, p in given.items() if name not in wanted]
        if len(missing) == len(extra) == 1 and _kind(missing[0]) == _kind(extra[0]):
            name = missing[0].name
            edits = tuple(
                Edit(at, at + len(extra[0].name), name)
                for part in self.here.walk()
                if part.name == extra[0].name
                for at in [self.text.index(part.name, part.span.start)]
            )
            yield self.differs(
                "argument",
                Span(edits[0].start, edits[0].end),
                f"the argument {name!r} was renamed",
                edits,
                Safety.SAFE,
            )
            return
        whole = Span(0, len(self.text))
        for part in missing:
            what = (
                f"the {part.type} by {part.name!r}" if isinstance(part, Choice) else f"the argument {{{part.name}}}"
            )
            yield self.differs("argument", whole, f"{what} is missing")
        for part in extra:
            place = Span(part.span.start, min(part.span.end, part.span.start + len(part.name) + 2))
            yield self.differs("argument", place, f"the argument {part.name!r} is not in the source")
        for name, part in wanted.items():
            own = given.get(name)
            if (
                isinstance(part, Choice)
                and own is not None
                and not any(c.name == name and c.type == part.type for c in _choices(self.here))
                and not self.formless(part)
            ):
                yield self.differs("argument", own.span, f"the {part.type} by {name!r} is missing")

    def spared(self, part: Argument | Choice) -> bool:
        """Whether a translation may do without a choice: its language has no such forms, and no value is lost."""
        if not isinstance(part, Choice):
            return False
        if part.type == "select":
            return all(_GENDER.fullmatch(branch.key) for branch in part.branches)
        shown = any(
            branch.message.numbers or part.name in {p.name for p in branch.message.walk()}
            for branch in part.branches
        )
        return self.formless(part) and not shown

    def formless(self, choice: Choice) -> bool:
        """Whether all numbers take one form, so that the language may do with the number alone."""
        if choice.type == "selectordinal":
            return categories(self.language, ordinal=True) == ("other",)
        return choice.type == "plural" and counts_alike(self.language)

    def keys(self, choice: Choice, twin: Choice | None) -> Iterator[Difference]:
        """Keys of branches that no program will ask for."""
        own = [branch.key for branch in choice.branches]
        for number, branch in enumerate(choice.branches):
            if branch.key in own[:number]:
                yield self.differs("key", branch.key_span, f"the branch {branch.key!r} stands twice")
        strange, lost = self.unknown(choice, twin)
        meant = _meant(choice, twin, strange, lost)
        # The keys of plurals come in one order; of words to choose by, two may have changed places.
        sure = Safety.REVIEW if choice.type == "select" and len(strange) > 1 else Safety.SAFE
        for number, branch in enumerate(strange):
            key, place = meant.get(branch.key, ""), branch.key_span
            guess = lost[number] if len(strange) == len(lost) else ""
            hint = f"; {key or guess!r} is meant" if key or guess else ""
            yield self.differs(
                "key", place, f"{branch.key!r} is no key of this {choice.type}{hint}",
                (Edit(*place, key),) if key else (), sure if key else Safety.HINT,
                suggestions=(guess,) if guess and not key else (),
            )  # fmt: skip
        if "other" not in own and not (strange and "other" in lost):
            yield self.differs("key", choice.span, f"the {choice.type} by {choice.name!r} has no branch 'other'")
        elif not strange:
            for key in lost:
                if key != "other":
                    yield self.differs("key", choice.span, f"the branch {key!r} is missing")

    def unknown(self, choice: Choice, twin: Choice | None) -> tuple[list[Branch], list[str]]:
        """The branches whose keys mean nothing, and the keys that are missing for them, in the order of the source."""
        own = [branch.key for branch in choice.branches]
        if choice.type == "select":
            if twin is None:
                return [], []
            wanted = [branch.key for branch in twin.branches]
            return [b for b in choice.branches if b.key not in (*wanted, "other")], [
                k for k in wanted if k not in own
            ]
        strange = [b for b in choice.branches if b.key not in CATEGORIES and not _EXACT.fullmatch(b.key)]
        if not strange:
            return [], []
        wanted = [branch.key for branch in twin.branches] if twin is not None else ["one", "other"]
        return strange, [k for k in wanted if k not in own]

    def missing_categories(self, choice: Choice, twin: Choice | None) -> Iterator[Difference]:
        own = {branch.key for branch in choice.branches}
        # A form that the author did without, though the language of the source has it, is not needed here either.
        given = {branch.key for branch in twin.branches} if twin is not None else set()
        spared = set(categories(self.origin)) - given if twin is not None and self.origin else set()
        known = categories(self.language, ordinal=choice.type == "selectordinal")
        exact = {"zero": "=0", "one": "=1", "two": "=2"}
        missing = [c for c in known if c not in own and exact.get(c) not in own and c not in ("other", *spared)]
        # A message without any forms may be right for all numbers ("{n, plural, other {Files: #}}").
        if missing and (own - {"other"} or len(missing) > 1):
            yield self.differs(
                "category",
                Span(choice.span.start, choice.branches[0].message.span.start),
                f"the {choice.type} lacks {', '.join(missing)}, which the language needs",
                evidence=f"its numbers take {', '.join(known)}",
            )

    def branches(self, choice: Choice, twin: Choice) -> Iterator[Difference]:
        """What a branch must have of the source's branch: its arguments, and the number."""
        originals = {branch.key: branch for branch in twin.branches}
        for branch in choice.branches:
            original = originals.get(branch.key) or originals.get("other")
            if original is None:
                continue
            few = choice.type != "select" and (
                _EXACT.fullmatch(branch.key) is not None or is_few(self.language, branch.key)
            )
            given = {part.name for part in branch.message.walk()}
            wanted = {p.name for p in original.message.walk() if p.name != choice.name}
            exact = branch.key in originals or branch.key == "other"
            for name in sorted(wanted - given):
                if exact or not few:
                    yield self.differs(
                        "branch", self.place(branch), f"the branch {branch.key!r} lacks the argument {{{name}}}"
                    )
            number = bool(original.message.numbers) or choice.name in {p.name for p in original.message.walk()}
            has = bool(branch.message.numbers) or choice.name in given
            if choice.type != "select" and number and not has and not few:
                yield self.differs("branch", self.place(branch), f"the branch {branch.key!r} lacks the number, #")

    def place(self, branch: Branch) -> Span:
        span = branch.message.span
        return span if span.end > span.start else branch.key_span

    def differs(
        self,
        kind: str,
        span: Span,
        message: str,
        edits: tuple[Edit, ...] = (),
        safety: Safety = Safety.HINT,
        *,
        evidence: str = "",
        suggestions: tuple[str, ...] = (),
        severity: Severity | None = None,
    ) -> Difference:
        return Difference(kind, span, message, edits, safety, severity, self.source, evidence, suggestions)


def _meant(choice: Choice, twin: Choice | None, strange: list[Branch], lost: list[str]) -> dict[str, str]:
    """The keys that strange ones stand for, by their places: as far from the beginning as in the source, or both last,
    as "other" is. Empty unless that holds for all of them."""
    own = [branch.key for branch in choice.branches]
    keys = [branch.key for branch in twin.branches] if twin is not None else ["one", "other"]
    if len(strange) != len(lost):
        return {}
    found = {}
    for branch, key in zip(strange, lost, strict=True):
        here, there = own.index(branch.key), keys.index(key)
        last = key == "other" and here == len(own) - 1 and there == len(keys) - 1
        if here != there and not last:
            return {}
        found[branch.key] = key
    return found


def _choices(message: Message) -> list[Choice]:
    return [part for part in message.walk() if isinstance(part, Choice)]


def _kind(part: Argument | Choice) -> str:
    return part.type if isinstance(part, Choice) else ""
