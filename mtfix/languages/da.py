"""Danish."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="da",
    conventions=cldr("da"),
    other_quotes=(("»", "«"), ("„", "“"), ("”", "”")),
    abbreviations=word_list("f.eks. bl.a. m.m. dvs. osv. ca. kl. nr. pga. mht. jf. mio. mia. kr. hr. fr."),
    function_words=word_list(
        "og i at det er en til af på for den som med de ikke der har et var han jeg vi kan men sig fra om så "
        "eller nu ved også efter skal vil blev være end når ud hvor over mange alle havde blive kun deres "
        "noget år"
    ),
    doubles=word_list("det der den de han hun ha bla for til at som er var man"),
    emphatics=word_list("meget ja nej så"),
    ratio=0.95,  # Django
)
