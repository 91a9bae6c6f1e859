"""Bulgarian."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="bg",
    conventions=cldr("bg"),
    scripts=("Cyrl",),
    quotes=("„", "“"),
    inner_quotes=("„", "“"),
    other_quotes=(("“", "”"), ("«", "»"), ("’", "’")),
    abbreviations=word_list(
        "г. гр. ул. бул. др. т.н. т.е. напр. проф. инж. чл. ал. лв. ст. св. стр. хил. млн. млрд. вж."
    ),
    function_words=word_list(
        "и на да се в за от не е с че са по ще как но той това при тя до тази който като те със или само има "
        "след още този през беше къде което защото които също между без ако много ние вече би г"
    ),
    doubles=word_list("се си то той тя те ги го я му им ще как така ха бла"),
    emphatics=word_list("много бавно малко едва да не"),
    ratio=0.95,  # Django
)
