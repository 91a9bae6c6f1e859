"""Croatian."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="hr",
    conventions=cldr("hr"),
    quotes=("„", "“"),
    inner_quotes=("‚", "‘"),
    other_quotes=(("„", "”"), ("»", "«")),
    abbreviations=word_list("npr. itd. dr. prof. god. str. tj. tzv. mr. sl. ul. čl. st. br. mil. mlrd. kn. tel."),
    function_words=word_list(
        "i u je se na da za od su s o koji sam kao to a ne što ili bi iz će po samo nije te ali do biti koja "
        "ako još više sve prije nakon kako već može ima pri kod između bez jer ovo bio svi tako njegov"
    ),
    doubles=word_list("se je to on ona ono ga ju im malo polako bio bila ha bla tek već"),
    emphatics=word_list("vrlo jako samo ne da"),
    ratio=1.0,  # Django
)
