"""Lithuanian."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="lt",
    conventions=cldr("lt"),
    letters="ėĖįĮųŲ",
    quotes=("„", "“"),
    inner_quotes=("‚", "‘"),
    other_quotes=(("„", "”"),),
    abbreviations=word_list(
        "pvz. t.y. t.t. pan. g. pr. a. al. Nr. val. min. d. m. mln. mlrd. tūkst. dr. prof. str. p."
    ),
    function_words=word_list(
        "ir į kad yra iš su tai bet kaip ne už buvo jo dėl per ar taip pat apie po nuo jau tik jos jų prie "
        "dar bus metų kuris kuri iki savo labai gali arba būti mes jis ji jie kai nes šis ši tarp"
    ),
    doubles=word_list("tai kad vos jo jos jų ha"),
    emphatics=word_list("labai ne taip"),
    ratio=0.99,  # Django
)
