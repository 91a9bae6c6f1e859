"""The ``Plural-Forms`` of a gettext catalogue: how many forms there are, and which number takes which.

Grammar: GNU gettext manual, "Additional functions for plural forms": the expressions of C over ``n``.
"""

from __future__ import annotations

from typing import TypeAlias

from mtfix.core.pattern import lazy

_HEADER = lazy(r"nplurals\s*=\s*(\d{1,2})\s*;\s*plural\s*=\s*([^;\n]+)")
_TOKEN = lazy(r"\s*(\d{1,9}|n\b|&&|\|\||[=!<>]=|[-+*/%<>!?:()])")
_LEVELS = (("||",), ("&&",), ("==", "!="), ("<", ">", "<=", ">="), ("+", "-"), ("*", "/", "%"))
# Numbers looked at, and how many of them a form may take that says its number in words: 1, or 0 and 1.
_RANGE, _FEW = 1001, 2
_LENGTH = 1_000

_Tree: TypeAlias = tuple["str | _Tree", ...]


def few(header: str) -> list[tuple[int, ...]]:
    """For each form the numbers that take it, where they are one or two, and else none.

    The list is empty where the header does not say, or is wrong.
    """
    match = _HEADER.search(header)
    if match is None or len(match.group(2)) > _LENGTH:
        return []
    try:
        tree = _Parser(match.group(2)).parse()
        taken = [_value(tree, n) for n in range(_RANGE)]
    except (ValueError, ZeroDivisionError, RecursionError):
        return []
    found = ([n for n, own in enumerate(taken) if own == form] for form in range(int(match.group(1))))
    return [tuple(numbers) if len(numbers) <= _FEW else () for numbers in found]


class _Parser:
    """Reads an expression. Raises ValueError where it is none."""

    def __init__(self, text: str) -> None:
        self.tokens: list[str] = []
        self.at = at = 0
        text = text.strip()
        while at < len(text):
            match = _TOKEN.match(text, at)
            if match is None:
                raise ValueError(text[at:])
            self.tokens.append(match.group(1))
            at = match.end()

    def parse(self) -> _Tree:
        tree = self._choice()
        if self.at < len(self.tokens):
            raise ValueError(self.tokens[self.at])
        return tree

    def _next(self, *wanted: str) -> str:
        if self.at < len(self.tokens) and (not wanted or self.tokens[self.at] in wanted):
            self.at += 1
            return self.tokens[self.at - 1]
        return ""

    def _choice(self) -> _Tree:
        test = self._binary(0)
        if not self._next("?"):
            return test
        yes = self._choice()
        if not self._next(":"):
            raise ValueError("a choice without an alternative")
        return ("?", test, yes, self._choice())

    def _binary(self, level: int) -> _Tree:
        if level == len(_LEVELS):
            return self._unary()
        left = self._binary(level + 1)
        while sign := self._next(*_LEVELS[level]):
            left = (sign, left, self._binary(level + 1))
        return left

    def _unary(self) -> _Tree:
        if self._next("!"):
            return ("!", self._unary())
        if self._next("("):
            inner = self._choice()
            if not self._next(")"):
                raise ValueError("a bracket is not closed")
            return inner
        token = self._next()
        if token != "n" and not token.isdigit():
            raise ValueError(token)
        return (token,)


def _value(tree: _Tree, n: int) -> int:
    sign, *parts = tree
    if not parts:
        return n if sign == "n" else int(str(sign))

    def part(number: int) -> int:
        each = parts[number]
        assert isinstance(each, tuple)
        return _value(each, n)

    first = part(0)
    if sign == "?":
        return part(1) if first else part(2)
    if sign == "!":
        return int(not first)
    if sign == "&&":
        return int(bool(first) and bool(part(1)))
    if sign == "||":
        return int(bool(first) or bool(part(1)))
    second = part(1)
    if sign in ("/", "%"):
        return first // second if sign == "/" else first % second
    results = {
        "==": first == second, "!=": first != second, "<": first < second, ">": first > second,
        "<=": first <= second, ">=": first >= second, "+": first + second, "-": first - second, "*": first * second,
    }  # fmt: skip
    return int(results[str(sign)])
