"""Styled text of rich, and the text of the line editor, for prompt_toolkit."""

from __future__ import annotations

from collections.abc import Sequence

from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.layout.processors import Processor, Transformation, TransformationInput
from rich.style import Style
from rich.text import Text

from mtfix.reporters.support.escape import visible
from mtfix.review.terminal.paint import CONSOLE

# Names of styles: rich to prompt_toolkit.
_WORDS = {"none": "", "cyan": "ansicyan", "green": "ansigreen", "yellow": "ansiyellow", "red": "ansired"}


def fragments(lines: Sequence[Text]) -> StyleAndTextTuples:
    """Lines of styled text for prompt_toolkit."""
    found: StyleAndTextTuples = []
    for number, line in enumerate(lines):
        found.append(("", "\n" * (number > 0)))
        found += [(style(part.style or ""), part.text) for part in line.render(CONSOLE, end="")]
    return found


def style(style: str | Style) -> str:
    """A style of rich as one of prompt_toolkit."""
    return " ".join(_WORDS.get(word, word) for word in str(style).split())


class Visible(Processor):
    """Escapes control characters in the line editor (``visible``)."""

    def apply_transformation(self, transformation_input: TransformationInput) -> Transformation:
        fragments: StyleAndTextTuples = []
        ends = [0]
        for style, text, *_ in transformation_input.fragments:
            for char in text:
                shown = visible(char)
                fragments.append((style, shown))
                ends.append(ends[-1] + len(shown))

        def displayed(at: int) -> int:
            return ends[at] if at < len(ends) else ends[-1] + at - len(ends) + 1

        def typed(at: int) -> int:
            return next((i for i, end in enumerate(ends) if end >= at), len(ends) - 1)

        return Transformation(fragments, displayed, typed)
