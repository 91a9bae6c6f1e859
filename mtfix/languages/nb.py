"""Norwegian Bokmål."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="nb",
    conventions=cldr("nb"),
    quotes=("«", "»"),
    other_quotes=(("“", "”"), ("„", "”")),
    abbreviations=word_list("f.eks. bl.a. m.m. dvs. osv. ca. kl. nr. pga. ifm. jf. mill. mrd. kr. hr. fr."),
    function_words=word_list(
        "og i det er som på en til av for at med den ikke har de et var han jeg vi kan men seg fra om så "
        "eller nå ved også etter skal vil ble være enn når ut hvor over mange alle hadde bli bare noe år "
        "dette sin"
    ),
    doubles=word_list("det der den de han hun ha bla for til at som er var man"),
    emphatics=word_list("veldig ja nei så"),
    ratio=1.0,  # Django
)
