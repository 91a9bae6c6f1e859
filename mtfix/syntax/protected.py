"""What no rule may edit in running text: code, addresses, paths, placeholders, tags.

Asked only around a finding, so the cost does not grow with the text.
"""

from __future__ import annotations

import re
from functools import cache

from mtfix.core.pattern import lazy
from mtfix.core.text import Span, line_around

# One alternative a kind of thing; each must be cheap to refuse, also at each place of a long run of characters that it
# may consist of: hence the limits. A label of a domain has 63 characters at most (RFC 1035, 2.3.4).
_PROTECTED = r"""
      (?<!`)`++[^`\n]++`+                                     # code span
    | (?:https?|ftps?|file|ssh|git|mailto|tel):[^\s<>"'“”‘’()，。、；：！？（）【】「」《》]+      # URL
    | \bwww\.[^\s<>"'“”‘’()，。、；：！？（）【】「」《》]+
    | (?<![\w.+-])[\w.+-]++@[\w-]+\.[\w.-]+\w(?::[\w.~-]*/[\w./~-]+)?      # e-mail, git@example.org:a/b
    | (?<![\w.])(?:[\w-]{1,63}+\.)+(?:com|org|net|edu|gov|int|info|io|dev|cn|ru|ua|jp|kr|de|fr|es|uk|eu|us)\b
      (?:/[^\s<>"']*)?
    | (?<![\w/])(?:~|\.{1,2})?/(?:[\w.@+-]+/)+[\w.@+-]*          # /usr/share/doc
    | (?<![\w/.])(?:~|\.{1,2})/[\w@+-][\w.@+-]*|(?<!\S)/[a-z][\w.@+-]*\b   # ./file, /tmp
    | (?<!\S)\.[a-z][\w-]*                                     # .gitignore
    | (?<![\w-])[A-Za-z_][\w.-]*+=[^\s=,;][^\s,;]*              # key=value
    | (?<!\w)[A-Za-z]:\\[^\s<>"|?*]+                          # C:\\path
    | (?<![\w/])(?:[\w.@+-]{1,100}+/){2,30}[\w@+-]{1,100}\.\w{1,5}\b                     # a/b/file.txt
    | (?<!\w)\\\\[\w.-]+(?:\\[^\s<>"|?*]+)+                     # \\\\host\\path
    | (?<![\w.])[\w-]{1,100}+(?:\.[\w-]{1,100}+){0,9}\.(?:7z|avi|bak|bat|bmp|bz2|cfg|cmd|conf|cpp|css|csv|dat|db|deb|diff|dll|dmg|docx?|env|epub
      |exe|flac|gif|gz|html?|ico|ini|iso|jar|java|jpe?g|jsx?|json|jsonl|lock|log|md|mkv|mov|mp[34]|odt|ogg|otf|patch|pdf|php|png
      |pot?|pptx?|psd|py|rar|rpm|rst|rtf|scss|sqlite|sql|srt|svg|tar|tgz|tiff?|tmp|toml|tsv|tsx|ttf|txt|vtt|wasm|wav|webm|webp
      |whl|woff2?|xliff|xlf|xlsx?|xml|xz|ya?ml|zip)\b(?!\.?\w)             # file.txt
    | (?<![\w-])--[A-Za-z][\w-]*                               # --option
    | (?<!\w)(?:[A-Za-z_]\w*+\.){1,20}[A-Za-z_]\w*\(\)          # object.call()
    | (?<![\w$])\$[A-Za-z_]\w*                                 # $variable
    | (?<![\w%])%[A-Za-z_]\w+%(?!\w)                           # %VARIABLE%
    | \{\{[^{}\n]*\}\}                                        # {{x}}
    | \{%[^{}\n]*%\}|<%[^%\n]*%>                              # {% if x %}, <%= x %>
    | \$\{[^{}\n]*\}                                          # ${x}
    | \$\([^()\n]*\)
    | \{[\w.:!,-]*\}                                          # {name}, {0:>8}
    | %\([\w.-]+\)[-\#0 +]*+\d*+(?:\.\d+)?[diouxXeEfFgGcrsa]    # %(x)d
    | %(?:\d++\$)?[-\#0+]*+\d*+(?:\.\d+)?(?:hh|h|ll|l|z)?[diouxXeEfFgGcrs@](?![a-zA-Z])    # %s, %1$s
    | </?[A-Za-z][\w:-]*(?:\s++[^<>\n]*)?/?>                  # <tag attr="…">
    | &(?:\#\d+|\#x[0-9A-Fa-f]+|[A-Za-z]\w*);                 # entity
    | (?<!\w)[\#@][A-Za-z_][\w-]*                               # hashtag, mention
    """
_FENCE = r"(?m)^[ ]{0,3}(`{3,}|~{3,})[^\n]*$"
# How far around a place protected spans are looked for when a line is very long: to a space after so many characters, or,
# where there is none, after so many.
_REACH, _MOST = 500, 2000


# Without one of these no alternative can match; most lines have none.
_MAYBE = lazy(r"[`@\\{$<=]|[:/%&#](?![\s,;)]|$)|\.[a-z0-9]|--[A-Za-z]")


@cache
def _protected() -> re.Pattern[str]:
    # Compiled at the first finding: a text without any need not wait for it.
    return re.compile(_PROTECTED, re.VERBOSE)


def protected_spans(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """The protected spans that begin in a part of a text."""
    stop = len(text) if end is None else end
    return [Span(*match.span()) for match in _protected().finditer(text, start, stop)]


def is_protected(text: str, span: Span) -> bool:
    """Whether a span touches a protected span of its line, or lies in a fenced block."""
    start, end = line_around(text, *span, _MOST)
    if span.start - start > _REACH:
        start = text.rfind(" ", start, span.start - _REACH) + 1 or start
    if end - span.end > _REACH:
        space = text.find(" ", span.end + _REACH, end)
        end = end if space < 0 else space
    if not _MAYBE.search(text, start, end):
        return False
    for match in _protected().finditer(text, start, end):
        if match.start() < span.end and match.end() > span.start:
            return True
        if match.start() >= span.end:
            break
    return False


def fences(text: str) -> list[Span]:
    """The fenced code blocks of a text (CommonMark 0.31, 4.5); an unclosed one goes to the end."""
    if "```" not in text and "~~~" not in text:
        return []
    found: list[Span] = []
    open_at, mark = -1, ""
    for match in re.finditer(_FENCE, text):
        fence = match.group(1)
        if open_at < 0:
            open_at, mark = match.start(), fence
        elif fence[0] == mark[0] and len(fence) >= len(mark) and match.group().strip() == fence:
            found.append(Span(open_at, match.end()))
            open_at = -1
    if open_at >= 0:
        found.append(Span(open_at, len(text)))
    return found
