"""Swedish."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="sv",
    conventions=cldr("sv"),
    quotes=("”", "”"),
    inner_quotes=("’", "’"),
    other_quotes=(("»", "»"), ("»", "«")),
    abbreviations=word_list("t.ex. bl.a. m.m. d.v.s. o.s.v. ca. kl. nr. s.k. f.d. fr.o.m. t.o.m. p.g.a. jfr."),
    function_words=word_list(
        "och att det i en som på är av för med till den har de inte om ett han men var jag sig från vi så kan "
        "när år under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla "
        "andra mycket då sedan över"
    ),
    doubles=word_list("det där den de han hon ha bla för till att som är var man"),
    emphatics=word_list("mycket ja nej så"),
    ratio=0.99,  # Django
)
