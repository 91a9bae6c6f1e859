"""Signs that end sentences, in all scripts. Source: Unicode 15.1, PropList.txt, Sentence_Terminal, and their names."""

from __future__ import annotations

STOPS = ".。．｡।॥۔።։။។"
QUESTIONS = "?？؟⁇՞፧;"
EXCLAMATIONS = "!！՜‼"
MIXED = "⁈⁉‽"  # a question and an exclamation
# What may come after the last sign of a sentence: quotation marks, brackets, marks of Markdown and spaces.
CLOSING = "\"'”’“‘»«›‹」』〉》）)]】}*_~`\u200b\u200e\u200f\u061c \t\r\n\xa0\u202f\u3000"

_KINDS = {
    **dict.fromkeys(STOPS, "stop"),
    **dict.fromkeys(QUESTIONS, "question"),
    **dict.fromkeys(EXCLAMATIONS, "exclamation"),
    **dict.fromkeys(MIXED, "question"),
    "…": "ellipsis",
    ":": "colon",
    "：": "colon",
}


def final_sign(text: str, *, greek: bool = False) -> str:
    """What the last sign of a text is: "stop", "question", "exclamation", "ellipsis", "colon", "word" for a letter or
    a figure, else "". Greek asks with a semicolon."""
    text = text.rstrip(CLOSING)
    last = text[-1:]
    if greek and last == ";":
        return "question"
    if last == "." and text.endswith(".."):
        return "ellipsis"
    return _KINDS.get(last) or ("word" if last.isalnum() else "")
