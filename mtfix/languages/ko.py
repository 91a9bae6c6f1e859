"""Korean: figures with the scales 십 백 천 만 억 조. Numerals in words are left alone: their syllables
(이, 일, 사, 오) are those of common words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

if TYPE_CHECKING:
    from mtfix.languages.quantity.model import Table


# Numerals of Korean itself, which count things and years of age. Those of one syllable, and those below twenty that are
# other words as well, are left alone.
_TENS = "열 스물 서른 마흔 쉰 예순 일흔 여든 아흔"
_ONES = ("하나 한", "둘 두", "셋 세", "넷 네", "다섯", "여섯", "일곱", "여덟", "아홉")


def _native() -> dict[str, tuple[int]]:
    found = {"스무": (20,)}
    for tens, word in enumerate(_TENS.split(), 1):
        if len(word) > 1:
            found[word] = (tens * 10,)
        for ones, words in enumerate(_ONES, 1):
            found |= {word + each: (tens * 10 + ones,) for each in words.split()}
    for other in ("열한", "열두", "열세", "열네", "쉰한"):
        found.pop(other, None)
    return found


def quantities() -> Table:
    """How Korean writes quantities."""
    from mtfix.languages.quantity.model import Table, spelled

    return Table(
        code="ko",
        this_month="이달|지난달",
        this_year="올해|작년|지난해|내년",
        small={"십": 10, "백": 100, "천": 1000},
        big={"만": 10**4, "억": 10**8, "조": 10**12},
        more="여",
        first="제",
        dates=(r"년(?![간대])", r"월", r"일(?!간)"),
        hours=(r"시(?!간|즌|즈|리)", "분", "시"),
        half=r"\s?반(?![가-힣])|반(?=[에의만이간])",
        halves={"오전": "am", "아침": "am", "새벽": "am", "오후": "pm", "저녁": "pm", "밤": "pm", "정오": "noon"},
        parts=("", "분의"),
        tenths="할",
        to=r"\s?(?:[-–—~～〜]|에서|내지)\s?",
        weekdays={f"{day}요일": number for number, day in enumerate("월화수목금토일", 1)},
        vague={
            "수십만": (10**5, 10**6 - 1), "수백만": (10**6, 10**7 - 1), "수천만": (10**7, 10**8 - 1),
                "수십억": (10**9, 10**10 - 1), "수십": (10, 99), "수백": (100, 999),
            "수천": (1000, 9999), "수만": (10**4, 10**5 - 1), "절반": (2, 2),
        },
        signs=spelled({
            "USD": "US$|USD|美金",
            "HKD": "HK$|HKD|港币",
            "TWD": "NT$|新台币|台币",
            "SGD": "S$",
            "AUD": "A$",
            "MYR": "RM",
            "CNY": "RMB|CNY|人民币",
            "dollar": "$|＄",
            "¥": "￥|¥",
            "EUR": "€|欧元",
            "GBP": "£",
            "rouble": "卢布",
        }),
        fixed=_native(),
        eras={"쇼와 ": 1925, "헤이세이 ": 1988, "레이와 ": 2018},
        units=spelled({
            "CNY": "rmb|RMB|위안",
            "percent": "%|％|퍼센트|프로",
            "pp": "%포인트|％포인트|퍼센트포인트|퍼센트 포인트|%p",
            "bp": "베이시스포인트|bp",
            "m2": "㎡|제곱미터|평방미터",
            "c": "℃",
            "mm": "mm|밀리미터",
            "cm": "cm|센티미터|센티",
            "km": "km|킬로미터",
            "m": "m|미터",
            "kg": "kg|킬로그램",
            "g": "g|그램",
            "KRW": "원",
            "dollar": "달러",
            "pounds": "파운드",
            "USD": "미국 달러",
            "JPY": "엔",
            "EUR": "유로",
            "": "포인트|명|개|건|회|대|차례|번째|위|호|층|마리|장|곳|여명",
            "rouble": "루블",
            "HKD": "홍콩달러",
            "times": "배",
            "mile": "마일",
            "ft": "피트",
            "inch": "인치",
            "km2": "제곱킬로미터",
            "ha": "헥타르",
            "ping": "평",
            "l": "리터",
            "t": "톤",
            "second": "초",
            "minute": "분",
            "hour": "시간",
            "day": "일|일간",
            "week": "주|주일|주간",
            "month": "개월",
            "year": "년|년간|주년|세|살",
            "century": "세기",
            "degree": "도",
        }),
    )  # fmt: skip


LANGUAGE = Language(
    code="ko",
    gender=False,
    conventions=cldr("ko"),
    scripts=("Hang", "Hani"),
    particles=True,
    asking="[까나요니냐죠지래]$|무엇|뭐|뭘|누구|누가|어디|언제|왜|어떻|어떤|어느|얼마|몇|무슨",
    other_quotes=(("「", "」"), ("『", "』"), ("《", "》"), ("〈", "〉")),
    function_words=word_list(
        "이 그 저 것 수 등 및 더 또 또는 그리고 하지만 그러나 있는 있다 한 할 하는 위해 대한 있습니다 합니다 입니다 없는 같은 때 중 내 우리 나는 당신 모든 이것은 통해 따라 후 "
        "전 위한 하고"
    ),
    ratio=1.67,  # Django
    quantities=quantities,
    reduplicates=True,
)
