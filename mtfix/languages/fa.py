"""Persian."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="fa",
    gender=False,
    conventions=cldr("fa"),
    scripts=("Arab",),
    letters="پچژگ",
    questions="؟",
    comma="،",
    quotes=("«", "»"),
    inner_quotes=("‹", "›"),
    other_quotes=(("“", "”"), ("”", "“")),
    function_words=word_list(
        "و در به از که این را با است برای آن یک خود تا بر هم نیز ها شده می کرد شد ما اما یا باید او کند دو هر "
        "بود چه اگر همه بین پس دیگر پیش بعد نمی شود دارد کنند ولی چون هیچ تنها بسیار"
    ),
    ratio=1.05,  # Django
    reduplicates=True,
)
