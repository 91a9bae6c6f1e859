"""Finnish."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="fi",
    gender=False,
    conventions=cldr("fi"),
    quotes=("”", "”"),
    inner_quotes=("’", "’"),
    other_quotes=(("»", "»"), ("»", "«")),
    abbreviations=word_list("esim. mm. ym. yms. jne. ts. ks. vrt. n. nro. milj. mrd. os. puh."),
    function_words=word_list(
        "ja on ei että oli se hän en ovat myös mutta kun joka ole jos kuin mitä tai minä sen niin nyt vain "
        "olla voi sitä vielä kanssa mukaan jälkeen olisi ollut siitä ne tämä tämän jo ennen kaikki koska sekä "
        "jotka kuitenkin"
    ),
    doubles=word_list("joka jotka se ne että ja kun on oli ha bla"),
    emphatics=word_list("hyvin niin hiljaa ei"),
    ratio=1.0,  # Django
)
