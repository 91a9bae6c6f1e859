"""Numerals of Catalan in words. Made by tests/tools/make_numerals.py; do not edit.

Source: Unicode CLDR, rule-based number formats, as shipped with unicode-rbnf 2.4.1. Unicode License V3; see
UNICODE-LICENSE one folder up.
"""

from __future__ import annotations

from mtfix.languages.tables.numerals import values

NUMERALS = values("""
2= dos, dues, segon, segona,dos,dues,s segon,s segona,segon,segona
3= tercer, tercera, tres,s tercer,s tercera,tercer,tercera,tres
4= quart, quarta, quatre,quart,quarta,quatre,s quart,s quarta
5= cinc, cinquena, cinquè,cinc,cinquena,cinquè,s cinquena,s cinquè
6= sis, sisena, sisè,s sisena,s sisè,sis,sisena,sisè
7= set, setena, setè,s setena,s setè,set,setena,setè
8= vuit, vuitena, vuitè,s vuitena,s vuitè,vuit,vuitena,vuitè
9= nou, novena, novè,nou,novena,novè,s novena,s novè
10= desena, desè, deu,desena,desè,deu,s desena,s desè
11= onze, onzena, onzè,onze,onzena,onzè,s onzena,s onzè
12= dotze, dotzena, dotzè,dotze,dotzena,dotzè,s dotzena,s dotzè
13= tretze, tretzena, tretzè,s tretzena,s tretzè,tretze,tretzena,tretzè
14= catorze, catorzena, catorzè,catorze,catorzena,catorzè,s catorzena,s catorzè
15= quinze, quinzena, quinzè,quinze,quinzena,quinzè,s quinzena,s quinzè
16= setze, setzena, setzè,s setzena,s setzè,setze,setzena,setzè
17= disset, dissetena, dissetè,disset,dissetena,dissetè,s dissetena,s dissetè
18= divuit, divuitena, divuitè,divuit,divuitena,divuitè,s divuitena,s divuitè
19= dinou, dinovena, dinovè,dinou,dinovena,dinovè,s dinovena,s dinovè
20= vint, vintena, vintè,s vintena,s vintè,vint,vintena,vintè
30= trenta, trentena, trentè,s trentena,s trentè,trenta,trentena,trentè
40= quaranta, quarantena, quarantè,quaranta,quarantena,quarantè,s quarantena,s quarantè
50= cinquanta, cinquantena, cinquantè,cinquanta,cinquantena,cinquantè,s cinquantena,s cinquantè
60= seixanta, seixantena, seixantè,s seixantena,s seixantè,seixanta,seixantena,seixantè
70= setanta, setantena, setantè,s setantena,s setantè,setanta,setantena,setantè
80= vuitanta, vuitantena, vuitantè,s vuitantena,s vuitantè,vuitanta,vuitantena,vuitantè
90= noranta, norantena, norantè,noranta,norantena,norantè,s norantena,s norantè
100= cent, centena, centè,cent,centena,centè,s centena,s centè
1000= mil, milena, milè,mil,milena,milè,s milena,s milè
""")
