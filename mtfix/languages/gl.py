"""Galician."""

from __future__ import annotations

from mtfix.languages.support.record import Language, phrase_list, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="gl",
    conventions=cldr("gl"),
    openings="¿¡",
    other_quotes=(("«", "»"),),
    abbreviations=phrase_list("etc.|p. ex.|Sr.|Sra.|Dr.|Dra.|núm.|páx.|av.|art.|cap.|tel.|s.|aprox."),
    function_words=word_list(
        "de a o que e en do da os un as unha no na por con para non se dos ao é como das máis foi pero ou ser "
        "á seu súa moi este esta entre sobre sen ata cando tamén xa há onde porque ten todo todos era son"
    ),
    doubles=word_list("que se si ha bla"),
    emphatics=word_list("non moi moito todo xa ben pouco"),
    ratio=0.94,  # Django
)
