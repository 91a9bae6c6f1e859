"""The codes of languages: ISO 639-1, of ISO 639-3 those that CLDR has locales for, and other codes for the same.

Made by tests/tools/make_language_codes.py; do not edit. Source: Unicode CLDR, locales and languageAlias, as
shipped with Babel 2.19.0.
"""

from __future__ import annotations

_CODES = """
aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el
en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu
ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na
nb nd ne ng nl nn nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq
sr ss st su sv sw ta te tg th ti tk tn to tr ts tt ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
ady agq ann apc arn ary asa ast bal bas bem bew bez bgc bgn bho blo blt bqi brh brx bss bua byn cad cch ccp ceb
cgg cho chr cic ckb cop csw dav dje doi dsb dua dyo ebu ewo fil frr fur gaa gez gsw guz haw hnj hrx hsb isv jbo
jgo jmc kaa kab kaj kam kbd kcg kde kea kek ken kgp khq kkj kln kok kpe ksb ksf ksh kxv lag lij lkt lld lmo lrc
ltg luo luy lzz mai mas mdf mer mfe mgh mgo mhn mic mni moh mrh mua mus mww myv mzn naq nds nmg nnh nqo nso nus
nyn oka osa pap pcm pis pms prg quc raj rhg rif rof rwk sah saq sat sbp scn sdh seh ses sgs shi shn sid skr sma
smj smn sms ssy sus suz syr szl teo tig tok tpi trv trw twq tyv tzm vai vec vmw vun wae wal wbp xdq xnr xog yav
yrl yue zgh
"""
CODES = frozenset(_CODES.split())

# Code of ISO 639-2 (both kinds), of single members of a macrolanguage, or gone -> tag.
_ALIASES = """
aar=aa abk=ab afr=af aka=ak alb=sq als=sq amh=am ara=ar arb=ar arg=an arm=hy asm=as ava=av ave=ae aym=ay ayr=ay
aze=az azj=az bak=ba bam=bm baq=eu bel=be ben=bn bis=bi bod=bo bos=bs bre=br bul=bg bur=my cat=ca ces=cs cha=ch
che=ce chi=zh chu=cu chv=cv cmn=zh cor=kw cos=co cre=cr cwd=cr cym=cy cze=cs dan=da deu=de div=dv dut=nl dzo=dz
ekk=et ell=el eng=en epo=eo est=et eus=eu ewe=ee fao=fo fas=fa fij=fj fin=fi fra=fr fre=fr fry=fy fuc=ff ful=ff
gaz=om geo=ka ger=de gla=gd gle=ga glg=gl glv=gv gre=el grn=gn gug=gn guj=gu hat=ht hau=ha heb=he her=hz hin=hi
hmo=ho hrv=hr hun=hu hye=hy ibo=ig ice=is ido=io iii=ii ike=iu iku=iu ile=ie in=id ina=ia ind=id ipk=ik isl=is
ita=it iw=he jav=jv ji=yi jpn=ja jw=jv kal=kl kan=kn kas=ks kat=ka kau=kr kaz=kk khk=mn khm=km kik=ki kin=rw
kir=ky kmr=ku knc=kr kng=kg kom=kv kon=kg kor=ko kpv=kv kua=kj kur=ku lao=lo lat=la lav=lv lim=li lin=ln lit=lt
ltz=lb lub=lu lug=lg lvs=lv mac=mk mah=mh mal=ml mao=mi mar=mr may=ms mkd=mk mlg=mg mlt=mt mo=ro mol=ro mon=mn
mri=mi msa=ms mya=my nau=na nav=nv nbl=nr nde=nd ndo=ng nep=ne nld=nl nno=nn no=nb nob=nb nor=nb npi=ne nya=ny
oci=oc ojg=oj oji=oj ori=or orm=om ory=or oss=os pan=pa pbu=ps per=fa pes=fa pli=pi plt=mg pol=pl por=pt pus=ps
que=qu quz=qu roh=rm ron=ro rum=ro run=rn rus=ru sag=sg san=sa scc=sr scr=hr sh=sr-Latn sin=si slk=sk slo=sk
slv=sl sme=se smo=sm sna=sn snd=sd som=so sot=st spa=es sqi=sq srd=sc srp=sr ssw=ss sun=su swa=sw swe=sv swh=sw
tah=ty tam=ta tat=tt tel=te tgk=tg tha=th tib=bo tir=ti tl=fil ton=to tsn=tn tso=ts tuk=tk tur=tr tw=ak twi=ak
uig=ug ukr=uk urd=ur uzb=uz uzn=uz ven=ve vie=vi vol=vo wel=cy wln=wa wol=wo xho=xh ydd=yi yid=yi yor=yo zha=za
zho=zh zsm=ms zul=zu zyb=za
"""
ALIASES = dict(row.split("=") for row in _ALIASES.split())
