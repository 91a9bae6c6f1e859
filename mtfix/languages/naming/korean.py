"""Names of people in Korean, in the Revised Romanisation and in the spellings that Koreans choose.

Source: Revised Romanisation of Korean (Ministry of Culture and Tourism, notice 2000-8), which leaves names to their
owners; McCune-Reischauer; surnames of the census of 2015 (Statistics Korea).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, product

from mtfix.languages.naming.model import Person, Reader

# Surnames, each with its usual spellings.
_SURNAMES = (
    "김 kim gim;이 lee yi ri rhee;박 park pak bak;최 choi choe;정 jung jeong chung chong;강 kang gang;조 cho jo;윤 yoon yun;"
    "장 jang chang;임 lim im rim;한 han;오 oh;서 seo suh;신 shin sin;권 kwon gwon;황 hwang;안 ahn;송 song;류 ryu yoo yu ryoo;"
    "유 yoo yu ryu;홍 hong;전 jeon chun jun;고 ko go koh;문 moon mun;손 son sohn;양 yang;배 bae pae;백 baek paik;허 heo huh hur;"
    "남 nam;심 shim sim;노 noh roh;하 ha;곽 kwak gwak;성 sung seong;차 cha;주 joo ju;우 woo;구 koo gu ku;나 na;민 min;진 jin;"
    "지 ji;엄 um eom;채 chae;원 won;천 cheon chun;방 bang;공 kong gong;현 hyun hyeon;함 ham;변 byun byeon;염 yeom;여 yeo;추 choo;"
    "석 seok suk;선 sun seon;설 seol sul;마 ma;길 gil kil;연 yeon;위 wi;표 pyo;명 myung;반 ban;라 ra;금 geum keum;옥 ok;육 yook;"
    "맹 maeng;탁 tak;남궁 namgung namkung;황보 hwangbo;제갈 jegal;선우 sunwoo seonu"
)
SURNAMES: dict[str, tuple[str, ...]] = {}
for _each in _SURNAMES.split(";"):
    _hangul, *_spellings = _each.split(" ")
    for _spelling in _spellings:
        SURNAMES[_spelling] = (*SURNAMES.get(_spelling, ()), _hangul)

# Spellings of initials, vowels and finals in the order of Unicode (Unicode 15.1, section 3.12), the usual one first.
_INITIALS = "g k|kk|n|d t|tt|r l n|m|b p|pp|s|ss||j ch|jj|ch|k|t|p|h"
_VOWELS = "a ah|ae|ya|yae|eo u uh|e|yeo yu you|ye|o oh|wa|wae|oe oi|yo|u oo|wo|we|wi|yu yoo|eu u|ui eui|i ee"
_FINALS = "|k g|k|k|n|n|n|t|l r|k|m|l|l|l|p|l|m|p b|p|t|t|ng|t|t|k|t|p|t"
_JAMO = [[each.split(" ") for each in part.split("|")] for part in (_INITIALS, _VOWELS, _FINALS)]
_FIRST, _LAST, _VOWEL_COUNT, _FINAL_COUNT = 0xAC00, 0xD7A3, 21, 28
# A name with more open letters than this would have too many spellings.
_MOST = 400
# Spellings between which Koreans choose, as one.
_ALIKE = [
    (re.compile(pattern), new)
    for pattern, new in (
        ("-", ""), ("w(?:oo|u)", "u"), ("sh", "s"), ("ch", "j"), ("y?eo|y?oo|y?ou|y?uh|y?oh|eu|yo|yu|u", "o"), ("ee|e?ui", "i"), ("ah", "a"),
        ("ae", "e"), ("l", "r"), ("kk?", "g"), ("tt?", "d"), ("pp?", "b"), ("o+", "o"), ("^r(?=[iy])", ""),
    )
]  # fmt: skip


class Korean(Reader):
    one_spelling = False

    def persons(self, family: str, source: str) -> Iterator[Person]:
        return self.after(SURNAMES.get(family, ()), family, source, romanisations)

    def has_family(self, word: str) -> bool:
        return word in SURNAMES

    def explains(self, word: str, source: str) -> bool:
        wanted = self.sound(word)
        return any(
            self.sound("".join(way)) == wanted
            for at in range(len(source))
            for size in (1, 2, 3)
            for way in romanisations(source[at : at + size])[:1]
        )

    def sound(self, spelling: str) -> str:
        for pattern, new in _ALIKE:
            spelling = pattern.sub(new, spelling)
        return spelling


@lru_cache(maxsize=4096)
def romanisations(hangul: str) -> tuple[tuple[str, ...], ...]:
    """How Hangul may be spelt syllable by syllable, the Revised Romanisation first; () where something else is in it."""
    if not hangul or not all(_FIRST <= ord(char) <= _LAST for char in hangul):
        return ()
    return tuple(islice(product(*map(_syllable, hangul)), _MOST))


def _syllable(char: str) -> list[str]:
    rest, final = divmod(ord(char) - _FIRST, _FINAL_COUNT)
    initial, vowel = divmod(rest, _VOWEL_COUNT)
    return ["".join(way) for way in product(_JAMO[0][initial], _JAMO[1][vowel], _JAMO[2][final])]


READER = Korean()
