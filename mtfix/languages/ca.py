"""Catalan."""

from __future__ import annotations

from mtfix.languages.support.record import Language, phrase_list, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="ca",
    conventions=cldr("ca"),
    quotes=("«", "»"),
    inner_quotes=("“", "”"),
    other_quotes=(("‘", "’"),),
    abbreviations=phrase_list("p. ex.|etc.|Sr.|Sra.|Dr.|Dra.|núm.|pàg.|av.|c.|pl.|tel.|art.|cap.|s.|aprox."),
    function_words=word_list(
        "de la i a el que en les els un per una amb no del és es al s'ha més com ha o dels pel van però "
        "aquest aquesta ser són també hi on entre va sobre quan sense fins seva seu molt tot l'any perquè ja "
        "si"
    ),
    doubles=word_list("que si ja ha bla la els les"),
    emphatics=word_list("molt tot bé poc sí no"),
    ratio=0.93,  # Django
)
