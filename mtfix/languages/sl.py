"""Slovenian."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="sl",
    conventions=cldr("sl"),
    quotes=("„", "“"),
    inner_quotes=("‚", "‘"),
    other_quotes=(("„", "”"), ("»", "«")),
    abbreviations=word_list("npr. itd. ipd. oz. t.i. dr. mag. prof. g. ga. št. str. ul. tel. mio. mrd. tj. čl. l."),
    function_words=word_list(
        "in je v na se da za so ki s z pa ne po bi tudi od kot o to ali iz še že do pri če bo med več lahko "
        "ter si kar ima bil bila samo zaradi le vse tako mu sem jo pred brez kako njegov nad"
    ),
    doubles=word_list("se je da ne to on ona ga jo jim bil bila ha bla že le"),
    emphatics=word_list("zelo malo počasi"),
    ratio=1.01,  # Django
)
