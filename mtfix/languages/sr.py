"""Serbian."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="sr",
    conventions=cldr("sr"),
    scripts=("Cyrl", "Latn"),
    letters="ђЂћЋјЈљЉњЊџЏ",
    quotes=("„", "”"),
    inner_quotes=("’", "’"),
    other_quotes=(("„", "“"), ("»", "«")),
    abbreviations=word_list(
        "нпр. итд. др. проф. год. стр. тј. тзв. мр. сл. ул. чл. ст. бр. npr. itd. dr. prof. god. str. tj. tzv."
    ),
    function_words=word_list(
        "и у је се на да за од су са о који као то а не што или би из ће по само није те али до бити која ако "
        "још више све пре након како већ може има код између без јер ово био сви тако i je se na da za od su "
        "koji kao što ili"
    ),
    doubles=word_list("се је то он она оно га ју им мало полако био била ха бла тек већ"),
    emphatics=word_list("врло јако само не да"),
    ratio=0.99,  # Django
)
