"""Latvian."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="lv",
    conventions=cldr("lv"),
    letters="āĀēĒīĪķĶļĻņŅģĢ",
    other_quotes=(("„", "“"), ("„", "”"), ("«", "»")),
    abbreviations=word_list(
        "piem. u.c. utt. u.tml. t.i. t.s. sk. g. lpp. Nr. nr. dr. prof. milj. mljrd. tūkst. plkst. iel."
    ),
    function_words=word_list(
        "un ir ka no ar par uz kas to kā bet gan tas viņš bija pēc arī tā pie nav kad vai šī šis viņa tikai "
        "ko vēl tiek līdz jau būs es mēs kur lai jo savu kuru tika ļoti tomēr bez starp pirms"
    ),
    doubles=word_list("tas ka tikko viņa ha"),
    emphatics=word_list("ļoti nē jā"),
    ratio=1.02,  # Django
)
