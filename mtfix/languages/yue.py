"""Cantonese."""

from __future__ import annotations

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

LANGUAGE = Language(
    code="yue",
    gender=False,
    conventions=cldr("yue"),
    asking="[嗎呢咩乜邊點幾誰何嘛啩]|未$|係咪|是否|能否",
    scripts=("Hani",),
    spaced=False,
    stops="。",
    questions="？?",
    exclamations="！!",
    comma="，",
    quotes=("「", "」"),
    inner_quotes=("『", "』"),
    function_words=word_list(
        "嘅 係 喺 唔 咗 佢 哋 我 你 呢 個 啲 同 有 冇 都 就 到 噉 嚟 佢哋 我哋 唔係 嗰 乜 點 啱 先 咁 畀"
    ),
)
