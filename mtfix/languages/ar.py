"""Arabic."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="ar",
    conventions=cldr("ar"),
    scripts=("Arab",),
    prefixes="وفبكل",
    questions="؟",
    comma="،",
    quotes=("”", "“"),
    inner_quotes=("’", "‘"),
    other_quotes=(("«", "»"), ("“", "”")),
    function_words=word_list(
        "في من على إلى عن مع هذا هذه ذلك تلك التي الذي الذين أن إن كان كانت لا لم لن ما هو هي هم بعد قبل بين "
        "كل قد ثم أو حتى عند لكن كما غير منذ خلال وقد حيث"
    ),
    doubles=word_list(
        "قليلا رويدا شيئا كل من ما ها صفا صف خطوة واحدا واحدة كلمة سطرا حرفا بابا صفحة يوما فردا جزءا مرحلة"
    ),
    emphatics=word_list("لا نعم جدا"),
    ratio=1.13,  # Django
)
