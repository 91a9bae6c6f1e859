"""Numerals of Swedish in words. Made by tests/tools/make_numerals.py; do not edit.

Source: Unicode CLDR, rule-based number formats, as shipped with unicode-rbnf 2.4.1. Unicode License V3; see
UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.tables.numerals import values

NUMERALS = values("""
2=andra,andre,två
3=tre,tredje
4=fjärde,fyra
5=fem,femte
6=sex,sjätte
7=sju,sjunde
8=åtta,åttonde
9=nio,nionde
10=tio,tionde
11=elfte,elva
12=tolfte,tolv
13=tretton,trettonde
14=fjorton,fjortonde
15=femton,femtonde
16=sexton,sextonde
17=sjutton,sjuttonde
18=arton,artonde
19=nitton,nittonde
20=tjugo,tjugonde
30=trettio,trettionde
40=fyrtio,fyrtionde
50=femtio,femtionde
60=sextio,sextionde
70=sjuttio,sjuttionde
80=åttio,åttionde
90=nittio,nittionde
100=etthundra,etthundrade
1000=ERROR,ettusen,ettusende
""")
