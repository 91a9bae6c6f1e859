"""Japanese. Eras begin with the year after the one given (令和1年 is 2019)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtfix.languages.support.record import Language, word_list
from mtfix.languages.tables.cldr import cldr

if TYPE_CHECKING:
    from mtfix.languages.quantity.model import Table


def quantities() -> Table:
    """How Japanese writes quantities."""
    from mtfix.languages.quantity.model import Table, spelled

    no_number = word_list(
        "一切 一番 一緒 万一 万が一 十分 千葉 三重 八百屋 百貨店 一生懸命 千代田 八王子 九州 四国 五十嵐 "
        "万博 万能 万引き 百科 万年 千秋楽 四季 三菱 三井 一般 一部 一方 一度 統一 数字 数値 数学 "
        "百合 千歳 八千代 十和田 十勝 百済 千鳥 万歳 億劫 半島 半導体 百均 百日咳 五十音 四十肩 "
        "八百長 十字 千羽鶴 万全 万国 百戦錬磨 半袖 後半 前半 大半 過半"
    )

    return Table(
        code="ja",
        hints=("曜",),
        this_month="[今先来本同]月",
        this_year="[去今明前当同本昨来]年",
        digits={**dict(zip("〇零一二三四五六七八九", (0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9), strict=True))},
        small={"十": 10, "百": 100, "千": 1000},
        big={"万": 10**4, "億": 10**8, "兆": 10**12},
        some="数",
        more="余り|余|あまり",
        first="第",
        eras={"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867},
        dates=(r"年(?![間代前後ぶ目生])", r"月", r"日(?![間目])"),
        hours=(r"時(?!間|代|期)", "分", "時"),
        half="半",
        halves={
            "午前": "am", "朝": "am", "早朝": "am", "午後": "pm", "夕方": "pm", "夜": "pm", "正午": "noon", "深夜": "",
            "未明": "am",
        },
        parts=("百分の", "分の"),
        tenths="割",
        to=r"\s?(?:[-–—~～〜－]|から|または|か|と|・|、)\s?",
        weekdays={f"{day}曜": number for number, day in enumerate("月火水木金土日", 1)},
        vague={"何十": (10, 99), "何百": (100, 999), "何千": (1000, 9999), "何万": (10**4, 10**5 - 1),
               "何十万": (10**5, 10**6 - 1), "何百万": (10**6, 10**7 - 1), "何千万": (10**7, 10**8 - 1)},
        sayings={
            "八百万の神": (8 * 10**6,), "百円ショップ": (100,), "百円均一": (100,), "五十肩": (50,), "四十肩": (40,),
            **{f"{month}・{day}": (month, day) for month, day in ((3, 11), (9, 11), (1, 17), (8, 15), (8, 6))},
            "百年の恋": (100, 1), "人の噂も七十五日": (75,), "三十路": (30,), "四十路": (40,), "五十歩百歩": (50, 100),
            "二十世紀梨": (20,), "百八煩悩": (108,), "百八の煩悩": (108,), "千一夜": (1001, 1000), "百年の計": (100, 1),
        },
        fixed={
            **dict.fromkeys(no_number, ()),
            "半年": (6, 2), "半日": (12, 2), "半分": (2, 50), "半数": (2, 50), "過半数": (2, 50), "三が日": (3,),
            "七五三": (), "半額": (50, 2),
            **{f"第{digit}四半期": (n, 4) for n in range(1, 5) for digit in (n, "一二三四"[n - 1])},
            **{f"{era}元年": (first,) for era, first in zip(("令和", "平成", "昭和", "大正", "明治"),
                                                         (2019, 1989, 1926, 1912, 1868), strict=True)},
                "二・二六": (26, 2), "五・一五": (15, 5), "六四": (4,),
        },
        signs=spelled({
            "USD": "US$|USD|美金|米ドル",
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
        units=spelled({
            "CNY": "rmb|RMB|元|人民元",
            "percent": "%|％|パーセント",
            "pp": "%ポイント|％ポイント|パーセントポイント|パーセント・ポイント",
            "bp": "ベーシスポイント|ベーシス・ポイント",
            "m2": "平方米|平米|平方公尺|㎡|平方メートル",
            "km2": "平方公里|平方千米|平方キロメートル|平方キロ",
            "m3": "立方米",
            "c": "摄氏度|℃",
            "f": "华氏度",
            "mm": "mm|ミリ|ミリメートル",
            "cm": "cm|センチ|センチメートル",
            "km": "km|キロメートル",
            "m": "m|メートル",
            "kg": "kg|キログラム",
            "g": "g|グラム",
            "JPY": "円|万円",
            "dollar": "ドル",
            "USD": "米ドル",
            "EUR": "ユーロ",
            "KRW": "ウォン",
            "pounds": "ポンド",
            "": "ポイント|キロ|日目|年代|人|名|個|件|回|枚|台|本|冊|匹|頭|軒|階|社|校|カ所|ヶ所|か所|箇所|"
            "カ国|か国|品|種|種類",
            "rouble": "ルーブル",
            "TWD": "台湾ドル",
            "HKD": "香港ドル",
            "AUD": "豪ドル",
            "THB": "バーツ",
            "peso": "ペソ",
            "rupee": "ルピー",
            "franc": "フラン",
            "times": "倍",
            "inch": "インチ",
            "ft": "フィート",
            "mile": "マイル",
            "ha": "ヘクタール",
            "acre": "エーカー",
            "are": "アール",
            "ping": "坪",
            "jo": "畳",
            "l": "リットル",
            "ml": "ミリリットル",
            "gallon": "ガロン",
            "barrel": "バレル",
            "t": "トン",
            "lb": "ポンド重",
            "second": "秒|秒間",
            "minute": "分間|分",
            "hour": "時間",
            "day": "日間",
            "week": "週間",
            "month": "か月|ヶ月|ヵ月|カ月|ケ月|箇月",
            "year": "年間|年|周年|歳|才",
            "century": "世紀",
            "kwh": "キロワット時",
            "kw": "キロワット",
            "mw": "メガワット",
            "kmh": "時速",
            "degree": "度",
        }),
    )  # fmt: skip


LANGUAGE = Language(
    code="ja",
    gender=False,
    conventions=cldr("ja"),
    scripts=("Hani", "Hira", "Kana"),
    spaced=False,
    stops="。",
    questions="？?",
    exclamations="！!",
    asking="か[なねよい]?$|か[。、「（]|[何誰]|だれ|どこ|どの|どう|どれ|どちら|どんな|いつ|なぜ|いくら|いくつ|でしょう|かしら|ですって|[のよね]$",
    comma="、",
    quotes=("「", "」"),
    inner_quotes=("『", "』"),
    other_quotes=(("“", "”"), ("《", "》"), ("〈", "〉")),
    function_words=word_list(
        "の に は を た が で て と し れ さ ある いる も する から な こと として い や など なっ ない この ため その あっ よう また もの です ます という まで した なる"
    ),
    ratio=2.4,  # WMT23
    adds_stop=0.2,  # WMT23
    quantities=quantities,
)
