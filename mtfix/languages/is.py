"""Icelandic."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="is",
    conventions=cldr("is"),
    letters="þÞðÐ",
    quotes=("„", "“"),
    inner_quotes=("‚", "‘"),
    abbreviations=word_list(
        "t.d. o.s.frv. o.fl. m.a. þ.e. þ.e.a.s. kl. nr. bls. sbr. u.þ.b. skv. kr. hf. ehf. sr. dr."
    ),
    function_words=word_list(
        "og að í á er sem til um við var en það með ekki fyrir af ég hann hún þeir eru hefur því frá eða úr "
        "þá hans eftir verið vera þess þetta hafa upp þegar þessi svo voru mjög verður eins milli alla nú sé"
    ),
    doubles=word_list("það þá þar sem er var sér ha hann hún þeir við til"),
    emphatics=word_list("mjög já nei"),
    ratio=1.01,  # Django
)
