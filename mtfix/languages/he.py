"""Hebrew."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="he",
    conventions=cldr("he"),
    scripts=("Hebr",),
    prefixes="בהוכלמש",
    quotes=("”", "”"),
    inner_quotes=("’", "’"),
    other_quotes=(("״", "״"), ("„", "”"), ("“", "”")),
    function_words=word_list(
        "של את על לא זה זו הוא היא הם אני אתה אנחנו כי גם עם אל אם יש אין כל מה או אבל רק עוד היה הייתה היו "
        "להיות בין אחרי לפני כמו יותר כך אשר לפי אך כדי מאוד שלו שלה"
    ),
    doubles=word_list("של זה לאט סוף כל את מה הוא היא אחד שלב טיפה קצת"),
    emphatics=word_list("לא כן מאוד"),
    ratio=1.23,  # Django
)
