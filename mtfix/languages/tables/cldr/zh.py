"""Conventions of Chinese. Made by tests/tools/make_conventions.py; do not edit.

Source: Unicode CLDR, as shipped with Babel 2.19.0. Unicode License V3; see UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.support.record import Conventions

CONVENTIONS = Conventions(
    name="Chinese",
    endonym="中文",
    right_to_left=False,
    decimal=".",
    group=",",
    percent="#,##0%",
    digits="0123456789",
    date="y/M/d",
    time="HH:mm",
    months=("一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"),
    months_alone=(
        "一月",
        "二月",
        "三月",
        "四月",
        "五月",
        "六月",
        "七月",
        "八月",
        "九月",
        "十月",
        "十一月",
        "十二月",
    ),
    months_short=("1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"),
    weekdays=("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"),
    weekdays_short=("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
    scales={"万亿": 1000000000000},
    halves=("上午", "下午"),
    currency="CNY",
)
