"""Greek."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="el",
    conventions=cldr("el"),
    scripts=("Grek",),
    questions=";;",
    quotes=("«", "»"),
    inner_quotes=("“", "”"),
    other_quotes=(("‘", "’"),),
    abbreviations=word_list("π.χ. κ.ά. κ.λπ. κλπ. δηλ. βλ. αρ. κ. κα. λεωφ. σελ. τηλ. π.μ. μ.μ. αι. εκ. δισ."),
    function_words=word_list(
        "και το να του η της με που την από για ο στο είναι τα των σε οι τον στην θα τη δεν τους μας ότι στη "
        "ένα μια αυτό ως αλλά κατά ή αν μου όταν όπως έχει μετά πριν πολύ όλα προς μόνο πως ήταν οποία εδώ"
    ),
    doubles=word_list("το τα τη την τον σιγά που πως λίγο χα μπλα του της τους"),
    emphatics=word_list("πολύ ναι όχι καλά"),
    ratio=0.85,  # Django
)
