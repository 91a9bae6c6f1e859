"""Korean: figures with the scales 십 백 천 만 억 조. Numerals in words are left alone: their syllables
(이, 일, 사, 오) are those of common words."""

from __future__ import annotations

from mtfix.languages.quantity.model import Table
from mtfix.languages.quantity.zh import TABLE as ZH

TABLE = Table(
    code="ko",
    small={"십": 10, "백": 100, "천": 1000},
    big={"만": 10**4, "억": 10**8, "조": 10**12},
    more="여",
    first="제",
    dates=(r"년(?![간대])", r"월", r"일(?!간)"),
    hours=(r"시(?!간|즌|즈|리)", "분"),
    half="반",
    halves={"오전": "am", "아침": "am", "새벽": "am", "오후": "pm", "저녁": "pm", "밤": "pm", "정오": "noon"},
    parts=("", "분의"),
    tenths="할",
    to=r"\s?(?:[-–—~～〜]|에서|내지)\s?",
    weekdays={f"{day}요일": number for number, day in enumerate("월화수목금토일", 1)},
    vague={
        "수십만": (10**5, 10**6 - 1), "수백만": (10**6, 10**7 - 1), "수천만": (10**7, 10**8 - 1), "수십억": (10**9, 10**10 - 1), "수십": (10, 99), "수백": (100, 999),
        "수천": (1000, 9999), "수만": (10**4, 10**5 - 1), "절반": (2, 2),
    },
    signs=ZH.signs,
    units={
        **{unit: name for unit, name in ZH.units.items() if unit.isascii() or unit in ("㎡", "℃", "％")},
        "원": "KRW", "달러": "dollar", "미국 달러": "USD", "엔": "JPY", "위안": "CNY", "유로": "EUR", "파운드": "", "루블": "rouble", "홍콩달러": "HKD",
        "퍼센트": "percent", "프로": "percent", "포인트": "", "%포인트": "percent", "배": "times", "밀리미터": "mm", "센티미터": "cm", "센티": "cm", "미터": "m", "킬로미터": "km",
        "마일": "mile", "피트": "ft", "인치": "inch", "제곱미터": "m2", "평방미터": "m2", "제곱킬로미터": "km2", "헥타르": "ha", "평": "ping", "리터": "l", "그램": "g",
        "킬로그램": "kg", "톤": "t", "초": "second", "분": "minute", "시간": "hour", "일": "day", "일간": "day", "주": "week", "주일": "week", "주간": "week", "개월": "month",
        "년": "year", "년간": "year", "주년": "year", "세기": "century", "세": "year", "살": "year", "도": "degree", "명": "", "개": "", "건": "", "회": "", "대": "", "차례": "",
        "번째": "", "위": "", "호": "", "층": "", "마리": "", "장": "", "곳": "", "여명": "",
    },
)  # fmt: skip
