"""Names of people in Chinese, in pinyin (ISO 7098:2015)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import product

from mtfix.languages.naming import japanese_in_chinese
from mtfix.languages.naming.model import Announced, Person, Reader, is_slip, slip
from mtfix.languages.naming.places import sounding
from mtfix.languages.support.kana import sound
from mtfix.languages.support.pinyin import readings, syllables, ways
from mtfix.languages.support.source import fold_source

# The hundred commonest surnames of 2020 (Ministry of Public Security) and others in use, by their readings, in simplified
# characters. Left out are readings that are English words (He, An, You, She, Long).
_SURNAMES = (
    "wang 王汪;li 李黎厉;zhang 张章;liu 刘柳;chen 陈谌;yang 杨阳;huang 黄;zhao 赵;wu 吴伍武邬巫;zhou 周;xu 徐许胥;sun 孙;ma 马麻;"
    "zhu 朱祝诸;hu 胡;guo 郭;lin 林蔺;gao 高;luo 罗骆洛;zheng 郑;liang 梁;xie 谢解;song 宋;tang 唐汤;deng 邓;han 韩;feng 冯封;"
    "cao 曹;peng 彭;zeng 曾;xiao 肖萧;tian 田;dong 董;pan 潘;yuan 袁苑元;cai 蔡;jiang 蒋江姜;yu 余于俞虞喻郁尉;du 杜;ye 叶;"
    "cheng 程成;wei 魏韦卫;su 苏;lu 吕卢陆鲁路;ding 丁;ren 任;yao 姚;shen 沈申;zhong 钟仲;cui 崔;tan 谭谈檀;fan 范樊;liao 廖;"
    "shi 石史施师时;jin 金靳晋;jia 贾;xia 夏;fu 付傅符;fang 方房;zou 邹;xiong 熊;bai 白柏;meng 孟蒙;qin 秦覃;qiu 邱丘裘仇;hou 侯;"
    "yin 尹殷阴;xue 薛;yan 闫严颜阎晏;duan 段;lei 雷;tao 陶;gong 龚宫巩;mao 毛茅;hao 郝;gu 顾古谷;shao 邵;wan 万;qian 钱;dai 戴;"
    "mo 莫;kong 孔;xiang 向项;chang 常;wen 温文闻;kang 康;niu 牛;ge 葛盖戈;xing 邢;qi 齐戚祁;zhuang 庄;ni 倪;nie 聂;xin 辛;"
    "guan 管关官;zu 祖;bao 包鲍;yi 易伊;qiao 乔;lai 赖;ou 欧区;dou 窦;chu 褚储楚;zha 查;sheng 盛;tong 童佟;mei 梅;lan 兰蓝;ning 宁;"
    "ji 季纪吉姬;shu 舒;qu 屈曲瞿;hua 华花;ruan 阮;cen 岑;chi 池迟;zhan 詹占;miao 苗缪;ling 凌;huo 霍;kuang 邝匡;ke 柯;weng 翁;"
    "ban 班;dang 党;leng 冷;pei 裴;pang 庞;mu 穆牟木;lou 娄楼;rong 荣容;sang 桑;yue 岳乐;zang 臧;shan 单"
)
_COMPOUND = "ouyang 欧阳;sima 司马;zhuge 诸葛;shangguan 上官;situ 司徒;huangfu 皇甫;xiahou 夏侯;murong 慕容;linghu 令狐;gongsun 公孙"
SURNAMES: dict[str, tuple[str, ...]] = {
    reading: tuple(chars) for reading, chars in (each.split(" ") for each in _SURNAMES.split(";"))
} | {reading: (chars,) for reading, chars in (each.split(" ") for each in _COMPOUND.split(";"))}
# Surnames that are read otherwise than the word they are written like, by the reading of the word.
_MISREAD = {
    "dan": (("单", "shan"),), "ceng": (("曾", "zeng"),), "cha": (("查", "zha"),), "jie": (("解", "xie"),), "chou": (("仇", "qiu"),),
    "le": (("乐", "yue"),), "qu": (("区", "ou"),), "gai": (("盖", "ge"),),
}  # fmt: skip
# What comes before the name of a person, and after it.
_BEFORE = (
    "记者|编辑|编译|责编|作者|教授|主任|主席|书记|部长|市长|省长|县长|总统|总理|经理|董事长|总裁|院士|博士|医生|律师|导演|演员|队长|教练|"
    "选手|发言人|校长|院长|所长|局长|厅长|司长|处长|会长|秘书长|先生|女士|同学|民警|村民|居民|常委|委员(?!会)|委员长|议员|代表|大使|外长|研究员|"
    "总监|创始人|负责人|专家|学者|分析师|馆长|站长|检察官|法官|司令员?|政委|参谋长|顾问|行长|工程师|球员|运动员|老师|护士|歌手|作家|画家|诗人"
)
_BEHIND = (
    "先生|女士|小姐|教授|主任|主席|书记|部长|市长|省长|县长|总统|总理|经理|董事长|院士|博士|医生|律师|导演|同学|同志|委员(?!会)|老师|介绍|表示|说|"
    "指出|认为|告诉|坦言|强调|出席|主持|会见|透露|回忆|解释|补充|写道|直言|分析|建议|呼吁|宣布|当选|担任|荣获|逝世|去世"
)
# A family name after a title or at the beginning of a phrase, and a given name before a title or the end of one.
_FAMILY = {surname: reading for reading, all_of_them in SURNAMES.items() for surname in all_of_them}
_PERSON = re.compile(
    rf"(?:(?P<office>{_BEFORE})|(?<![\u4e00-\u9fff·])|(?<=[和与及由跟]))(?P<family>{'|'.join(sorted(_FAMILY, key=len, reverse=True))})"
    rf"(?P<given>[\u4e00-\u9fff]{{1,2}}?)(?:(?P<title>{_BEHIND})|(?![\u4e00-\u9fff·]|\w)|(?=[和与及在对向等今昨称]))"
)
# A place in an address or at the beginning of a phrase, before what it is.
_PLACE = re.compile(
    r"(?:(?<=[省州盟市县])|(?<![\u4e00-\u9fff])|(?<=[在到和与从]))((?![全各本该某一两几和与及在到从]|[省市县区]级)[\u4e00-\u9fff]{2,3}?)(?=[县镇乡])"
)
# Characters that write the sounds of foreign names and begin few words: a name that goes on with one is foreign (冯德莱恩).
_SOUNDS = frozenset("斯尔恩夫娃茨娅妮蒂莎姆娜莱兹")
_HAN = re.compile(r"[\u4e00-\u9fff]")
# Syllables that only pinyin writes (ISO 7098:2015): where the rest of a name is right, they are another syllable,
# and not another system.
_PINYIN = re.compile(
    r"[jqx](?:i(?:a|ang?|ao|e|ng?|ong|u)?|u(?:an|e|n)?)|zh(?:[aeiu]|ai|ang?|ao|eng?|ong|ou|u(?:a|ai|ang?|i|n|o))"
)
# How alike given names of two syllables must be (rapidfuzz ratio, of 100) to be taken for one.
_NEAR = 60


class Chinese(Reader):
    joins_given = True
    announces = True

    def persons(self, family: str, source: str) -> Iterator[Person]:
        return self.after(SURNAMES.get(family, ()), family, source, _read, _SOUNDS)

    def has_family(self, word: str) -> bool:
        return word in SURNAMES or word in _MISREAD

    def foreigners(self, family: str, given: str, source: str) -> Iterator[Person]:
        return japanese_in_chinese.persons(family, given, source)

    def is_titled(self, person: Person, source: str) -> bool:
        name = re.escape(person.text)
        return re.search(f"(?:{_BEFORE}){name}|{name}(?:{_BEHIND})", source) is not None

    def announced(self, source: str) -> Iterable[Announced]:
        return _announced(fold_source(source, "zh"))

    def can_write(self, word: str) -> bool:
        return _syllables().fullmatch(word) is not None

    def may_be(self, given: str, person: Person) -> bool:
        """A Japanese name may be read in ways that no dictionary has."""
        return person.family.lower() not in SURNAMES

    def misread_surnames(self, spelling: str, source: str) -> Iterator[Person]:
        for surname, right in _MISREAD.get(spelling, ()):
            for person in self.persons(right, source):
                if person.surname == surname:
                    yield person

    def explains(self, word: str, source: str) -> bool:
        word = word.replace(
            "shaanxi", "shanxi"
        )  # 陕西, told from 山西 by its letters since pinyin without tones cannot
        return any(_spells(word, source, at) for at in range(len(source)))

    def near(self, given: str, person: Person) -> str:
        from rapidfuzz import fuzz

        if person.family.lower() not in SURNAMES:
            said = any(sound(given) == sound(each) for each in person.spellings)
            return "" if said else super().near(given, person)
        if len(person.given[0]) != 2:
            return ""
        if is_slip(given, right := min(person.spellings, key=lambda each: slip(given, each))):
            return right
        right = person.spellings[0]
        # What is beside the syllable that is right.
        others = {given.removeprefix(way[0]) for way in person.given}
        others |= {given.removesuffix(way[1]) for way in person.given}
        others -= {given}
        near = others and given[0] == right[0] and fuzz.ratio(given, right) >= _NEAR
        return right if near or any(_PINYIN.fullmatch(other) for other in others) else ""


@lru_cache(maxsize=16)
def _announced(source: str) -> list[Announced]:
    """Persons with a title, and counties, towns and townships."""
    found = []
    for match in _PERSON.finditer(source):
        surname, name = match["family"], match["given"]
        # One character may end a word that begins like a surname (欧盟) or a short foreign name (容克); what is written
        # with the characters of foreign names is one (马德里, 莫里森).
        long = len(name) > 1
        announced = match["office"] or (match["title"] and long)
        if not announced or not _SOUNDS.isdisjoint(name) or sounding().issuperset(surname + name if long else name):
            continue
        family, given = _FAMILY[surname], ["".join(way) for way in _read(name)]
        signs = given if long else [both for one in given for both in (family + one, one + family)]
        if given:
            found.append(Announced(surname + name, f"{family} {given[0]}", (tuple(signs),)))
    for name in _PLACE.findall(source):
        spelt = tuple("".join(way) for way in ways(name))
        found += [Announced(name, spelt[0], (spelt,))] if spelt else []
    return found


@cache
def _syllables() -> re.Pattern[str]:
    with_vowel = (each for each in syllables() if re.search("[aeiou]", each))
    return re.compile(f"(?:{'|'.join(sorted(with_vowel, key=len, reverse=True))})+")


@lru_cache(maxsize=4096)
def _read(name: str) -> tuple[tuple[str, ...], ...]:
    """How a given name may be read: first as a word, if it is one, then by its characters; not at all where it ends in
    what is no character of Chinese."""
    if not _HAN.match(name[-1:]):
        return ()
    return tuple(dict.fromkeys((*ways(name), *product(*map(readings, name)))))


def _spells(word: str, source: str, at: int) -> bool:
    """Whether a word is the characters at an offset, by any of their readings."""
    if not word:
        return True
    return at < len(source) and any(
        word.startswith(reading) and _spells(word[len(reading) :], source, at + 1)
        for reading in readings(source[at])
    )


READER = Chinese()
