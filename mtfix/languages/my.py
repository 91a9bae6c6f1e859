"""Burmese."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="my",
    gender=False,
    conventions=cldr("my"),
    scripts=("Mymr",),
    spaced=False,
    stops="။",
    function_words=word_list(
        "နှင့် သည် က ကို မှာ တွင် ၏ များ ရှိ ဖြင့် သော မှ လည်း ပြီး မ ဒီ အတွက် သူ ငါ ကျွန်တော် တစ် နှစ် ထို ဤ ဟု ပဲ လို့ တယ် ပါ ရ"
    ),
    reduplicates=True,
)
