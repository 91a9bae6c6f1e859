"""Small letters at the start of lines: which ones the source calls for, and which are the way of the text."""

from __future__ import annotations

import pytest

from mtfix import check, fix


@pytest.mark.parametrize(
    ("source", "before", "after"),
    [
        # every line of a chat is a sentence
        (
            "昨日は雨でした。\n寒かった。\n",
            "it rained yesterday.\nit was cold.\n",
            "It rained yesterday.\nIt was cold.\n",
        ),
        # the line before goes on
        ("天気が悪いので、\n家にいました。\n", "As it rained,\nwe stayed at home.\n", None),
        # a quotation that began in the line before
        ("「雨だった。\n」と言って帰った。\n", "“It rained,\nand they went home.\n", None),
        # most lines begin small: labels
        ("保存\n開く\n閉じる\n雨です。\n", "save it\nopen it\nclose it\nthe rain falls.\n", None),
        # a source that begins small itself
        ("и снова дождь.\n", "and it rained again.\n", None),
        ("それはmtfixです。\n", "mtfix is what it is.\n", None),
        # after an abbreviation or an ellipsis a sentence goes on
        ("本など。\n", "Books etc. and so on... and more.\n", None),
        (
            "私はそう思うし、そうだと知っている。\n",
            "Yes, i think so, and i know so.\n",
            "Yes, I think so, and I know so.\n",
        ),
        ("項目iを見る。\n", "See item i of the list.\n", None),
    ],
)
def test_lines(source: str, before: str, after: str | None) -> None:
    language = "ru" if "и" in source else "ja"
    assert fix(before, source=source, source_language=language).text == (after or before)


def test_without_its_source_a_small_letter_is_left_alone() -> None:
    assert not [f for f in check("it rained yesterday. i think so.") if f.rule == "capital"]
