"""What dialects of Markdown and its templates add to CommonMark, as marks in the text of a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtfix.core.text import Span

_MARKS = r"""
      \{%.{0,500}?%\} | \{\{.{0,500}?\}\}                # templates: Jekyll, Hugo, Handlebars
    | \[\^[^\]\s]{1,50}\]:?                              # footnotes
    | \[!\w+\]                                           # alerts of GitHub
    | \{[:\#.][^{}\n]{0,200}\}                           # attributes: kramdown, Pandoc
    | \$\$(?:(?!\n[ ]*\n).){1,2000}?\$\$                 # formulas, as Pandoc and GitHub tell them from prices
    | (?<![\\$\w])\$(?=[^\s$])[^$\n]{0,200}?(?<=[^\s\\$])\$(?![\d$])
    | ^:{3,}[ ]*[\w-]*                                   # containers: ::: note
    | ^(?:!!!|\?\?\?)\+?[ ]+\w+                          # admonitions of MkDocs
    | (?<![\w:]):[A-Za-z][\w-]*(?=[\[`])                 # directives, and the roles of MyST
    | (?<![\w:]):[a-z][a-z0-9_+-]*:(?![\w:])             # :smile:
    | \A\[[ xX]\][ ]                                     # tasks
    | (?:\A|\n):[ ]+                                     # definitions
    | \[\[[^\]\n|]{0,200}(?:\||\]\])                     # links of wikis
"""
_MDX = r"""
    | </?[A-Z][\w.]*(?:\{(?:[^{}]|\{[^{}]*\})*\}|"[^"]*"|'[^']*'|[^<>{}"'])*+>      # elements of JSX
    | \{(?:[^{}]|\{[^{}]*\})*+\}                         # and expressions
"""
_FLAGS = re.VERBOSE | re.DOTALL | re.MULTILINE
_MARK = re.compile(_MARKS, _FLAGS)
_MARK_MDX = re.compile(_MARKS + _MDX, _FLAGS)
_MAYBE = re.compile(r"[{$\[<]|:[:\w ]|!!!|\?\?\?")


def marks(text: str, *, mdx: bool) -> Iterator[Span]:
    """The parts of a paragraph that a dialect reads as markup: rules see them and never edit them."""
    if _MAYBE.search(text):
        for match in (_MARK_MDX if mdx else _MARK).finditer(text):
            yield Span(*match.span())
