"""Numerals of Hungarian in words. Made by tests/tools/make_numerals.py; do not edit.

Source: Unicode CLDR, rule-based number formats, as shipped with unicode-rbnf 2.4.1. Unicode License V3; see
UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.tables.numerals import values

NUMERALS = values("""
2=kettedik,kettő,két,második
3=harmadik,három
4=negyedik,négy
5=öt,ötödik
6=hat,hatodik
7=hetedik,hét
8=nyolc,nyolcadik
9=kilenc,kilencedik
10=tizedik,tíz
11=tizenegy,tizenegyedik
12=tizenkettedik,tizenkettő
13=tizenharmadik,tizenhárom
14=tizennegyedik,tizennégy
15=tizenöt,tizenötödik
16=tizenhat,tizenhatodik
17=tizenhetedik,tizenhét
18=tizennyolc,tizennyolcadik
19=tizenkilenc,tizenkilencedik
20=huszadik,húsz
30=harminc,harmincadik
40=negyven
50=ötven
60=hatvan,hatvanadik
70=hetven
80=nyolcvan,nyolcvanadik
90=kilencven
100=egyszáz,egyszázadik,száz,századik
1000=egyezer,egyezr,ezer,ezr
""")
