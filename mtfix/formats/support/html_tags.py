"""The tags of HTML: which elements are part of a sentence, and where tags are in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator


def names(text: str) -> frozenset[str]:
    """The names in a text, which spaces separate."""
    return frozenset(text.split())


# Tags inside a sentence. Any other tag ends the text before it.
INLINE = names(
    "a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q ruby s small span strike strong sub "
    "sup time tt u wbr"
)
# Elements that are part of a sentence and contain no text.
THINGS = names("br img input embed")
# Elements whose content is not prose; those of the first set may be part of a sentence.
CODE = names("code kbd samp var math svg")
OPAQUE = CODE | names("script style pre template textarea noscript xmp plaintext")
# Elements that need no end tag and never contain another of their kind.
UNCLOSED = names("p dt dd td th tr option")
VOID = names("area base br col embed hr img input link meta source track wbr")

MARKUP = re.compile(
    r"""<!--(?:.*?-->|-?>|.*\Z)              # comment; an unclosed one goes to the end
      | <\?(?:php|=).*?(?:\?>|\Z)            # PHP
      | <[!?][^>]*>?
      | <(?P<close>/?)(?P<name>[A-Za-z][^\s/>]*)
      # Template languages; an opening mark without its closing one is text, not all up to the next.
      | \{%(?:(?!\{%).){0,500}?%\} | \{\#(?:(?!\{\#).){0,500}?\#\}
      | (?P<value>\{\{(?:(?!\{\{|</?[A-Za-z!]).){0,500}?\}\})
      | (?P<reference>&(?:\#\d{1,7}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)
    """,
    re.VERBOSE | re.DOTALL,
)


def tags(text: str) -> Iterator[tuple[str, bool]]:
    """The names of the tags in a piece of HTML, and whether each is an end tag."""
    for match in MARKUP.finditer(text):
        if match.group("name"):
            yield match.group("name").lower(), bool(match.group("close"))
