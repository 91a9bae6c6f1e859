"""Turkish."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="tr",
    gender=False,
    conventions=cldr("tr"),
    letters="ğĞıİşŞ",
    other_quotes=(("«", "»"),),
    abbreviations=word_list("Dr. Prof. Doç. Av. vb. vs. örn. bkz. Sok. Cad. Ltd. Şti. sf. No."),
    function_words=word_list(
        "ve bir bu da de için ile çok o ama daha gibi ne en her kadar olarak olan sonra ya ki değil var yok "
        "mi mı ben sen biz siz onlar şey ise veya göre önce bütün hem hiç diye kendi iki"
    ),
    ratio=0.93,  # Django
    reduplicates=True,
)
