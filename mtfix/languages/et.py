"""Estonian."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="et",
    gender=False,
    conventions=cldr("et"),
    letters="õÕ",
    quotes=("„", "“"),
    inner_quotes=("‚", "‘"),
    other_quotes=(("„", "”"), ("«", "»")),
    abbreviations=word_list("nt. jne. st. vt. lk. nr. dr. prof. s.o. k.a. sh. tn. mnt. mln. mld. u."),
    function_words=word_list(
        "ja on ei et see oli kui ka mis aga ta oma siis või nii kes nagu juba veel mida ning selle seda "
        "pärast enne üle kõik olid tema ma me te nad välja mitte ole peab saab vaid aasta väga kuid selles "
        "teha just"
    ),
    doubles=word_list("see et ta on oli ha"),
    emphatics=word_list("väga jah ei"),
    ratio=1.02,  # Django
)
