"""Romanian."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="ro",
    conventions=cldr("ro"),
    letters="șȘțȚ",
    quotes=("„", "”"),
    inner_quotes=("«", "»"),
    abbreviations=word_list("dr. prof. str. nr. etc. d. ex. art. alin. lit. pag. cca. ing. sf."),
    function_words=word_list(
        "și de în la a cu pe nu care o un să din mai este că pentru sunt au fi ce fost se sau dar prin după "
        "ca lui ar avea era am lor acest această între fără către când foarte toate până dacă cum doar"
    ),
    doubles=word_list("că să se mai așa cum ce ha bla doar abia"),
    emphatics=word_list("foarte bine nu da încet"),
    ratio=0.94,  # Django
)
