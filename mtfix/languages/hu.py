"""Hungarian."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="hu",
    gender=False,
    conventions=cldr("hu"),
    letters="őŐűŰ",
    quotes=("„", "”"),
    inner_quotes=("»", "«"),
    abbreviations=word_list("pl. stb. dr. prof. kb. ill. ún. ld. vö. db. u. sz. kft. zrt. ifj. id. Mo."),
    function_words=word_list(
        "a az és hogy nem is egy de ez van meg csak már volt mint ki ha azt még el vagy aki minden ezt lesz "
        "volna azonban után így szerint között nagyon most amely ő én mi itt lehet kell két más több pedig "
        "mert"
    ),
    doubles=word_list("ki hol mi az ez hogy volt is már ha bla egy"),
    emphatics=word_list("nagyon nem igen"),
    ratio=0.94,  # Django
)
