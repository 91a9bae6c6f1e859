"""Slovak."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="sk",
    conventions=cldr("sk"),
    letters="ľĽĺĹŕŔôÔ",
    quotes=("„", "“"),
    inner_quotes=("‚", "‘"),
    other_quotes=(("»", "«"),),
    abbreviations=word_list(
        "napr. atď. t.j. tzv. č. s. str. r. ul. nám. Ing. Mgr. MUDr. JUDr. Dr. prof. doc. mil. mld. tis. resp."
    ),
    function_words=word_list(
        "a v sa na je že s to aj o z do si pre za by ako po ale nie so bol sú ktorý ktoré od podľa pri jeho "
        "už len keď ich bola bude alebo však tak ešte má boli ktorá až aby kde medzi pred iba čo"
    ),
    doubles=word_list("že sa si to ta ten tie tí je ale len už jeho jej ich ha bla bol bola bolo by"),
    emphatics=word_list("veľmi strašne dlho ďaleko pomaly veľa dávno nie no tak"),
    ratio=1.0,  # Django
)
