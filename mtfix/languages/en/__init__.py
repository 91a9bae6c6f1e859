"""English."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from mtfix.languages.en.inflection import English
from mtfix.languages.support.record import Language, phrase_list, word_list
from mtfix.languages.tables.cldr import cldr

if TYPE_CHECKING:
    from collections.abc import Container

    from mtfix.languages.quantity.model import Table
    from mtfix.languages.support.lexicon import Lexicon


def quantities() -> Table:
    """How English writes quantities."""
    from mtfix.languages.en.quantities import TABLE

    return TABLE


@cache
def words() -> Lexicon:
    """English words and well-known names, as a spelling dictionary has them."""
    from mtfix.languages.support.lexicon import Lexicon
    from mtfix.languages.tables.english_words import WORDS

    return Lexicon(WORDS, 2)


def vocabulary() -> Container[str]:
    """Rare words too, and what may be made of others."""
    from mtfix.languages.en.formation import vocabulary

    return vocabulary()


LANGUAGE = Language(
    code="en",
    gender=False,  # only of pronouns
    conventions=cldr("en"),
    asking=r"(?i)\b(?:am|are|is|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|must|who|whom|whose|what|which|when|where|why|how|anyone|anybody|anything|any|really|right|okay|ok|\w+n[’'ʼ]t)\b",
    abbreviations=phrase_list(
        "Mr.|Mrs.|Ms.|Dr.|Prof.|Rev.|Hon.|Gen.|Col.|Lt.|Sgt.|Capt.|Gov.|Sen.|Rep.|Pres.|St.|Ave.|Rd.|Blvd.|Mt.|Ft."
        "|Inc.|Ltd.|Corp.|Co.|Bros.|Dept.|Univ.|Assn.|e.g.|i.e.|etc.|vs.|cf.|et al.|approx.|est.|No.|Nos.|Vol.|vol."
        "|pp.|p.|fig.|Fig.|ed.|eds.|ch.|sec.|Jr.|Sr.|a.m.|p.m.|U.S.|U.K.|U.N.|D.C.|Ph.D.|B.A.|M.A."
        "|Jan.|Feb.|Mar.|Apr.|Jun.|Jul.|Aug.|Sep.|Sept.|Oct.|Nov.|Dec.|Mon.|Tue.|Wed.|Thu.|Fri.|Sat.|Sun."
    ),
    function_words=word_list(
        "the of and to a in is that it was for on with as be at by he this have from are or his an they which not you "
        "had but were there we their been has its when who will more if no out so what up can would about into than "
        "them then these some her him could do she my"
    ),
    inflection=English(),
    ratio=1.0,
    words=words,
    vocabulary=vocabulary,
    quantities=quantities,
)
