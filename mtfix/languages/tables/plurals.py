"""Which forms a message about a number needs in a language, and which of them are for a few numbers alone.

The tables are made by tests/tools/make_plurals.py. Source: Unicode CLDR, plural rules of cardinals and ordinals, for the
whole numbers up to 1,000, as shipped with Babel 2.19.0. A star marks what 2 of these numbers at most take.
Nouns have one form after numbers where CLDR's long patterns of the units of time ("{0} gün") are alike for all of them.
"""

from __future__ import annotations

CATEGORIES = ("zero", "one", "two", "few", "many", "other")

CARDINALS = """
one few many: be ru uk
one few other: bs hr lt sr
one other: ceb fil is mk tzm
one two few other: br dsb gv hsb sl
one two* few other: sgs
one* few many: pl
one* few other: cs ro shi sk
one* other: af ak am an as asa ast az bal bem bez bg bho bn brx ca ce cgg chr ckb csw da de doi dv ee el en eo es et eu fa ff fi fo fr fur fy gl gsw gu ha haw hi hu hy ia ie io it jgo jmc ka kab kaj kcg kk kkj kl kn kok ks ksb ku ky lb lg lij lld ln mas mg mgo ml mn mr nb nd ne nl nn nnh no nr nso ny nyn om or os pa pap pcm ps pt rm rof rwk saq sc scn sd sdh seh si sn so sq ss ssy st sv sw syr ta te teo tg ti tig tk tn tr ts ug ur uz ve vec vi vo vun wa wae xh xog yi zu
one* two* few many other: ga mt
one* two* few other: gd
one* two* other: he iu naq sat se sma smj smn sms
zero one other: lv prg
zero* one* other: blo cv ksh lag
zero* one* two few many other: kw
zero* one* two* few many other: ar
zero* one* two* few* many* other: cy
"""
ORDINALS = """
few other: af be tk uk
many other: it kk lij lld sc scn vec
one few many other: az
one many other: kw
one other: es ne sv
one two few other: bg en
one two many other: mk
one two* few* many* other: as bn or
one* many other: ka sq
one* other: bal fil fr ga hu hy lo ms ro vi
one* two* few* many* other: gu hi
one* two* few* other: ca gd kok mr
zero one* two* few* many* other: cy
zero* one* few other: blo
"""
ALIKE = """
as az bn ce ee eu fa haw hu hy ka kk kl ksh ku ky ml mn ne pcm si tk tr ug uz
"""
