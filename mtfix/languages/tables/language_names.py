"""What languages are called in the languages of the packs, and by themselves.

Made by tests/tools/make_language_names.py; do not edit. Source: Unicode CLDR, language names, as shipped
with Babel 2.18.0.
"""

from __future__ import annotations

from functools import cache

_TABLE = """
aa=afar,アファル語,아파르어,афарский,афарська,阿法尔语,阿法文,qafar
ab=abkhazian,abchasisch,abjasio,abkhaze,アブハズ語,압카즈어,абхазский,абхазька,阿布哈西亚语,阿布哈茲文,аԥсшәа
af=afrikaans,afrikáans,アフリカーンス語,아프리칸스어,африкаанс,南非荷兰语,南非荷蘭文
ak=akan,アカン語,아칸어,акан,阿肯语,阿坎文
am=amharic,amharisch,amárico,amharique,アムハラ語,암하라어,амхарский,амхарська,阿姆哈拉语,阿姆哈拉文,አማርኛ
an=aragonese,aragonesisch,aragonés,aragonais,アラゴン語,아라곤어,арагонский,арагонська,阿拉贡语,阿拉貢文
ar=arabic,arabisch,árabe,arabe,アラビア語,아랍어,арабский,арабська,阿拉伯语,阿拉伯文,العربية
as=assamese,assamesisch,asamés,assamais,アッサム語,아삼어,ассамский,асамська,阿萨姆语,阿薩姆文,অসমীয়া
az=azerbaijani,aserbaidschanisch,azerbaiyano,azerbaïdjanais,アゼルバイジャン語,아제르바이잔어,азербайджанский,азербайджанська,阿塞拜疆语,亞塞拜然文,azərbaycan
ba=bashkir,baschkirisch,baskir,bachkir,バシキール語,바슈키르어,башкирский,башкирська,巴什基尔语,巴什喀爾文,башҡорт теле
be=belarusian,belarussisch,bielorruso,biélorusse,ベラルーシ語,벨라루스어,белорусский,білоруська,白俄罗斯语,白俄羅斯文,беларуская
bg=bulgarian,bulgarisch,búlgaro,bulgare,ブルガリア語,불가리아어,болгарский,болгарська,保加利亚语,保加利亞文,български
bm=bambara,バンバラ語,밤바라어,бамбара,班巴拉语,班巴拉文,bamanakan
bn=bangla,bengalisch,bengalí,bengali,ベンガル語,벵골어,бенгальский,бенгальська,孟加拉语,孟加拉文,বাংলা
bo=tibetan,tibetisch,tibetano,tibétain,チベット語,티베트어,тибетский,тибетська,藏语,藏文,བོད་སྐད་
br=breton,bretonisch,bretón,ブルトン語,브르타뉴어,бретонский,бретонська,布列塔尼语,布列塔尼文,brezhoneg
bs=bosnian,bosnisch,bosnio,bosniaque,ボスニア語,보스니아어,боснийский,боснійська,波斯尼亚语,波士尼亞文,bosanski
ca=catalan,katalanisch,catalán,カタロニア語,카탈로니아어,каталанский,каталонська,加泰罗尼亚语,加泰蘭文,català
ce=chechen,tschetschenisch,checheno,tchétchène,チェチェン語,체첸어,чеченский,чеченська,车臣语,車臣文,нохчийн
co=corsican,korsisch,corso,corse,コルシカ語,코르시카어,корсиканский,корсиканська,科西嘉语,科西嘉文,corsu
cs=czech,tschechisch,checo,tchèque,チェコ語,체코어,чешский,чеська,捷克语,捷克文,čeština
cu=church slavic,kirchenslawisch,eslavo eclesiástico,slavon d’église,教会スラブ語,교회 슬라브어,церковнославянский,церковнословʼянська,教会斯拉夫语,宗教斯拉夫文,церковнослове́нскїй
cv=chuvash,tschuwaschisch,chuvasio,tchouvache,チュヴァシ語,추바시어,чувашский,чуваська,楚瓦什语,楚瓦什文,чӑваш
cy=welsh,walisisch,galés,gallois,ウェールズ語,웨일스어,валлийский,валлійська,威尔士语,威爾斯文,cymraeg
da=danish,dänisch,danés,danois,デンマーク語,덴마크어,датский,данська,丹麦语,丹麥文,dansk
de=german,deutsch,alemán,allemand,ドイツ語,독일어,немецкий,німецька,德语,德文
dv=divehi,dhivehi,maldivien,ディベヒ語,디베히어,мальдивский,дивехі,迪维希语,迪維西文,ދިވެހިބަސް
dz=dzongkha,ゾンカ語,종카어,дзонг-кэ,дзонг-ке,宗卡语,宗卡文,རྫོང་ཁ
ee=ewe,ewé,éwé,エウェ語,에웨어,эве,еве,埃维语,埃維文,eʋegbe
el=greek,griechisch,griego,grec,ギリシャ語,그리스어,греческий,грецька,希腊语,希臘文,ελληνικά
en=english,englisch,inglés,anglais,英語,영어,английский,англійська,英语,英文
eo=esperanto,espéranto,エスペラント語,에스페란토어,эсперанто,есперанто,世界语,世界文
es=spanish,spanisch,español,espagnol,スペイン語,스페인어,испанский,іспанська,西班牙语,西班牙文
et=estonian,estnisch,estonio,estonien,エストニア語,에스토니아어,эстонский,естонська,爱沙尼亚语,愛沙尼亞文,eesti
eu=basque,baskisch,euskera,バスク語,바스크어,баскский,баскська,巴斯克语,巴斯克文,euskara
fa=persian,persisch,persa,persan,ペルシア語,페르시아어,персидский,перська,波斯语,波斯文,فارسی
ff=fula,ful,peul,フラ語,풀라어,фулах,фула,富拉语,富拉文,pulaar
fi=finnish,finnisch,finés,finnois,フィンランド語,핀란드어,финский,фінська,芬兰语,芬蘭文,suomi
fo=faroese,färöisch,feroés,féroïen,フェロー語,페로어,фарерский,фарерська,法罗语,法羅文,føroyskt
fr=french,französisch,francés,français,フランス語,프랑스어,французский,французька,法语,法文
fy=western frisian,westfriesisch,frisón occidental,frison occidental,西フリジア語,서부 프리지아어,западнофризский,західнофризька,西弗里西亚语,西弗里西亞文,frysk
ga=irish,irisch,irlandés,irlandais,アイルランド語,아일랜드어,ирландский,ірландська,爱尔兰语,愛爾蘭文,gaeilge
gd=scottish gaelic,gälisch (schottland),gaélico escocés,gaélique écossais,スコットランド・ゲール語,스코틀랜드 게일어,гэльский,шотландська гельська,苏格兰盖尔语,蘇格蘭蓋爾文,gàidhlig
gl=galician,galicisch,gallego,galicien,ガリシア語,갈리시아어,галисийский,галісійська,加利西亚语,加利西亞文,galego
gn=guarani,guaraní,グアラニー語,과라니어,гуарани,гуарані,瓜拉尼语,瓜拉尼文,avañe’ẽ
gu=gujarati,guyaratí,goudjarati,グジャラート語,구자라트어,гуджарати,гуджараті,古吉拉特语,古吉拉特文,ગુજરાતી
gv=manx,manés,mannois,マン島語,맹크스어,мэнский,менкська,马恩语,曼島文,gaelg
ha=hausa,haussa,haoussa,ハウサ語,하우사어,хауса,豪萨语,豪薩文
he=hebrew,hebräisch,hebreo,hébreu,ヘブライ語,히브리어,иврит,іврит,希伯来语,希伯來文,עברית
hi=hindi,ヒンディー語,힌디어,хинди,гінді,印地语,印地文,हिन्दी
hr=croatian,kroatisch,croata,croate,クロアチア語,크로아티아어,хорватский,хорватська,克罗地亚语,克羅埃西亞文,hrvatski
ht=haitian creole,haiti-kreolisch,criollo haitiano,créole haïtien,ハイチ・クレオール語,아이티어,гаитянский,гаїтянська креольська,海地克里奥尔语,海地文,kreyòl ayisyen
hu=hungarian,ungarisch,húngaro,hongrois,ハンガリー語,헝가리어,венгерский,угорська,匈牙利语,匈牙利文,magyar
hy=armenian,armenisch,armenio,arménien,アルメニア語,아르메니아어,армянский,вірменська,亚美尼亚语,亞美尼亞文,հայերեն
ia=interlingua,インターリングア,인터링구아,интерлингва,інтерлінгва,国际语,國際文
id=indonesian,indonesisch,indonesio,indonésien,インドネシア語,인도네시아어,индонезийский,індонезійська,印度尼西亚语,印尼文,indonesia
ie=interlingue,インターリング,인테르링구에,интерлингве,інтерлінгве,国际文字（e）,國際文（e）
ig=igbo,イボ語,이그보어,игбо,ігбо,伊博语,伊布文
ii=sichuan yi,yi,yi de sichuán,yi du sichuan,四川イ語,쓰촨 이어,носу,сичуаньська ї,凉山彝语,四川彝文,ꆈꌠꉙ
io=ido,イド語,이도어,идо,ідо,伊多语,伊多文
is=icelandic,isländisch,islandés,islandais,アイスランド語,아이슬란드어,исландский,ісландська,冰岛语,冰島文,íslenska
it=italian,italienisch,italiano,italien,イタリア語,이탈리아어,итальянский,італійська,意大利语,義大利文
iu=inuktitut,イヌクティトット語,이눅티투트어,инуктитут,інуктитут,因纽特语,因紐特文,ᐃᓄᒃᑎᑐᑦ
ja=japanese,japanisch,japonés,japonais,日本語,일본어,японский,японська,日语,日文
jv=javanese,javanisch,javanés,javanais,ジャワ語,자바어,яванский,яванська,爪哇语,爪哇文,jawa
ka=georgian,georgisch,georgiano,géorgien,ジョージア語,조지아어,грузинский,грузинська,格鲁吉亚语,喬治亞文,ქართული
ki=kikuyu,キクユ語,키쿠유어,кикуйю,кікуйю,吉库尤语,吉庫尤文,gikuyu
kk=kazakh,kasachisch,kazajo,カザフ語,카자흐어,казахский,казахська,哈萨克语,哈薩克文,қазақ тілі
kl=kalaallisut,grönländisch,groenlandés,groenlandais,グリーンランド語,그린란드어,гренландский,калааллісут,格陵兰语,格陵蘭文
km=khmer,jemer,クメール語,크메르어,кхмерский,кхмерська,高棉语,高棉文,ខ្មែរ
kn=kannada,canarés,カンナダ語,칸나다어,каннада,卡纳达语,坎那達文,ಕನ್ನಡ
ko=korean,koreanisch,coreano,coréen,韓国語,한국어,корейский,корейська,韩语,韓文
ks=kashmiri,kaschmiri,cachemir,cachemiri,カシミール語,카슈미르어,кашмири,кашмірська,克什米尔语,喀什米爾文,کٲشُر
ku=kurdish,kurdisch,kurdo,kurde,クルド語,쿠르드어,курдский,курдська,库尔德语,庫德文,kurdî (kurmancî)
kw=cornish,kornisch,córnico,cornique,コーンウォール語,콘월어,корнский,корнська,康沃尔语,康瓦耳文,kernewek
ky=kyrgyz,kirgisisch,kirguís,kirghize,キルギス語,키르기스어,киргизский,киргизька,柯尔克孜语,吉爾吉斯文,кыргызча
la=latin,latein,latín,ラテン語,라틴어,латинский,латинська,拉丁语,拉丁文,latina
lb=luxembourgish,luxemburgisch,luxemburgués,luxembourgeois,ルクセンブルク語,룩셈부르크어,люксембургский,люксембурзька,卢森堡语,盧森堡文,lëtzebuergesch
lg=ganda,ガンダ語,간다어,ганда,卢干达语,干達文,luganda
ln=lingala,リンガラ語,링갈라어,лингала,лінгала,林加拉语,林加拉文,lingála
lo=lao,laotisch,ラオ語,라오어,лаосский,лаоська,老挝语,寮文,ລາວ
lt=lithuanian,litauisch,lituano,lituanien,リトアニア語,리투아니아어,литовский,литовська,立陶宛语,立陶宛文,lietuvių
lu=luba-katanga,luba-katanga (kiluba),ルバ・カタンガ語,루바-카탄가어,луба-катанга,鲁巴加丹加语,魯巴加丹加文,tshiluba
lv=latvian,lettisch,letón,letton,ラトビア語,라트비아어,латышский,латиська,拉脱维亚语,拉脫維亞文,latviešu
mg=malagasy,malgache,マダガスカル語,말라가시어,малагасийский,малагасійська,马拉加斯语,馬達加斯加文
mi=māori,maorí,maori,マオリ語,마오리어,маори,маорі,毛利语,毛利文
mk=macedonian,mazedonisch,macedonio,macédonien,マケドニア語,마케도니아어,македонский,македонська,马其顿语,馬其頓文,македонски
ml=malayalam,malayálam,マラヤーラム語,말라얄람어,малаялам,马拉雅拉姆语,馬來亞拉姆文,മലയാളം
mn=mongolian,mongolisch,mongol,モンゴル語,몽골어,монгольский,монгольська,蒙古语,蒙古文,монгол
mr=marathi,maratí,マラーティー語,마라티어,маратхи,маратхі,马拉地语,馬拉地文,मराठी
ms=malay,malaiisch,malayo,malais,マレー語,말레이어,малайский,малайська,马来语,馬來文,melayu
mt=maltese,maltesisch,maltés,maltais,マルタ語,몰타어,мальтийский,мальтійська,马耳他语,馬爾他文,malti
my=burmese,birmanisch,birmano,birman,ミャンマー語,버마어,бирманский,бірманська,缅甸语,緬甸文,မြန်မာ
nb=norwegian bokmål,norwegisch (bokmål),noruego bokmal,norvégien bokmål,ノルウェー語(ブークモール),노르웨이어(보크말),норвежский букмол,норвезька (букмол),书面挪威语,書面挪威文,norsk bokmål
nd=north ndebele,nord-ndebele,ndebele septentrional,ndébélé du nord,北ンデベレ語,북부 은데벨레어,северный ндебеле,північна ндебеле,北恩德贝勒语,北地畢列文,isindebele
ne=nepali,nepalesisch,nepalí,népalais,ネパール語,네팔어,непальский,непальська,尼泊尔语,尼泊爾文,नेपाली
nl=dutch,niederländisch,neerlandés,néerlandais,オランダ語,네덜란드어,нидерландский,нідерландська,荷兰语,荷蘭文,nederlands
nn=norwegian nynorsk,norwegisch (nynorsk),noruego nynorsk,norvégien nynorsk,ノルウェー語(ニーノシュク),노르웨이어(니노르스크),нюнорск,норвезька (нюношк),挪威尼诺斯克语,新挪威文,norsk nynorsk
no=norwegian,norwegisch,noruego,norvégien,ノルウェー語,노르웨이어,норвежский,норвезька,挪威语,挪威文,norsk
nr=south ndebele,süd-ndebele,ndebele meridional,ndébélé du sud,南ンデベレ語,남부 은데벨레어,южный ндебеле,ндебелє південна,南恩德贝勒语,南地畢列文,isindebele
nv=navajo,ナバホ語,나바호어,навахо,纳瓦霍语,納瓦荷文,diné bizaad
ny=nyanja,chewa,ニャンジャ語,냔자어,ньянджа,齐切瓦语,尼揚賈文
oc=occitan,okzitanisch,occitano,オック語,오크어,окситанский,окситанська,奥克语,奧克西坦文
om=oromo,オロモ語,오로모어,оромо,奥罗莫语,奧羅莫文,oromoo
or=odia,oriya,オディア語,오리야어,ория,одія,奥里亚语,歐迪亞文,ଓଡ଼ିଆ
os=ossetic,ossetisch,osético,ossète,オセット語,오세트어,осетинский,осетинська,奥塞梯语,奧塞提文,ирон
pa=punjabi,punyabí,pendjabi,パンジャブ語,펀잡어,панджаби,панджабі,旁遮普语,旁遮普文,ਪੰਜਾਬੀ
pl=polish,polnisch,polaco,polonais,ポーランド語,폴란드어,польский,польська,波兰语,波蘭文,polski
ps=pashto,paschtu,pastún,pachto,パシュトゥー語,파슈토어,пушту,普什图语,普什圖文,پښتو
pt=portuguese,portugiesisch,portugués,portugais,ポルトガル語,포르투갈어,португальский,португальська,葡萄牙语,葡萄牙文,português
qu=quechua,ケチュア語,케추아어,кечуа,克丘亚语,蓋楚瓦文,runasimi
rm=romansh,rätoromanisch,romanche,ロマンシュ語,로만시어,романшский,ретороманська,罗曼什语,羅曼斯文,rumantsch
rn=rundi,kirundi,roundi,ルンディ語,룬디어,рунди,рунді,隆迪语,隆迪文,ikirundi
ro=romanian,rumänisch,rumano,roumain,ルーマニア語,루마니아어,румынский,румунська,罗马尼亚语,羅馬尼亞文,română
ru=russian,russisch,ruso,russe,ロシア語,러시아어,русский,російська,俄语,俄文
rw=kinyarwanda,キニアルワンダ語,르완다어,киньяруанда,кіньяруанда,卢旺达语,盧安達文,ikinyarwanda
sa=sanskrit,sánscrito,サンスクリット語,산스크리트어,санскрит,梵语,梵文,संस्कृत भाषा
sc=sardinian,sardisch,sardo,sarde,サルデーニャ語,사르디니아어,сардинский,сардинська,萨丁语,撒丁文,sardu
sd=sindhi,sindi,シンド語,신디어,синдхи,синдхі,信德语,信德文,سنڌي
se=northern sami,nordsamisch,sami septentrional,same du nord,北サーミ語,북부 사미어,северносаамский,північносаамська,北方萨米语,北薩米文,davvisámegiella
sg=sango,サンゴ語,산고어,санго,桑戈语,桑戈文,sängö
si=sinhala,singhalesisch,cingalés,cingalais,シンハラ語,싱할라어,сингальский,сингальська,僧伽罗语,僧伽羅文,සිංහල
sk=slovak,slowakisch,eslovaco,slovaque,スロバキア語,슬로바키아어,словацкий,словацька,斯洛伐克语,斯洛伐克文,slovenčina
sl=slovenian,slowenisch,esloveno,slovène,スロベニア語,슬로베니아어,словенский,словенська,斯洛文尼亚语,斯洛維尼亞文,slovenščina
sn=shona,ショナ語,쇼나어,шона,绍纳语,紹納文,chishona
so=somali,somalí,ソマリ語,소말리아어,сомали,сомалі,索马里语,索馬利文,soomaali
sq=albanian,albanisch,albanés,albanais,アルバニア語,알바니아어,албанский,албанська,阿尔巴尼亚语,阿爾巴尼亞文,shqip
sr=serbian,serbisch,serbio,serbe,セルビア語,세르비아어,сербский,сербська,塞尔维亚语,塞爾維亞文,српски
ss=swati,swazi,suazi,スワジ語,시스와티어,свази,сисваті,斯瓦蒂语,斯瓦特文,siswati
st=southern sotho,süd-sotho,sotho meridional,sotho du sud,南部ソト語,남부 소토어,южный сото,південна сото,南索托语,塞索托文,sesotho
su=sundanese,sundanesisch,sundanés,soundanais,スンダ語,순다어,сунданский,сунданська,巽他语,巽他文,basa sunda
sv=swedish,schwedisch,sueco,suédois,スウェーデン語,스웨덴어,шведский,шведська,瑞典语,瑞典文,svenska
sw=swahili,suaheli,suajili,スワヒリ語,스와힐리어,суахили,суахілі,斯瓦希里语,史瓦希里文,kiswahili
ta=tamil,tamoul,タミル語,타밀어,тамильский,тамільська,泰米尔语,坦米爾文,தமிழ்
te=telugu,télougou,テルグ語,텔루구어,телугу,泰卢固语,泰盧固文,తెలుగు
tg=tajik,tadschikisch,tayiko,tadjik,タジク語,타지크어,таджикский,таджицька,塔吉克语,塔吉克文,тоҷикӣ
th=thai,thailändisch,tailandés,thaï,タイ語,태국어,тайский,тайська,泰语,泰文,ไทย
ti=tigrinya,tigriña,tigrigna,ティグリニア語,티그리냐어,тигринья,提格利尼亚语,提格利尼亞文,ትግርኛ
tk=turkmen,turkmenisch,turcomano,turkmène,トルクメン語,투르크멘어,туркменский,туркменська,土库曼语,土庫曼文,türkmen dili
tn=tswana,setsuana,ツワナ語,츠와나어,тсвана,茨瓦纳语,塞茲瓦納文,setswana
to=tongan,tongaisch,tongano,tongien,トンガ語,통가어,тонганский,тонганська,汤加语,東加文,lea fakatonga
tr=turkish,türkisch,turco,turc,トルコ語,튀르키예어,турецкий,турецька,土耳其语,土耳其文,türkçe
ts=tsonga,ツォンガ語,총가어,тсонга,聪加语,特松加文,xitsonga
tt=tatar,tatarisch,tártaro,タタール語,타타르어,татарский,татарська,鞑靼语,韃靼文,татар
ug=uyghur,uigurisch,uigur,ouïghour,ウイグル語,위구르어,уйгурский,уйгурська,维吾尔语,維吾爾文,ئۇيغۇرچە
uk=ukrainian,ukrainisch,ucraniano,ukrainien,ウクライナ語,우크라이나어,украинский,українська,乌克兰语,烏克蘭文
ur=urdu,ourdou,ウルドゥー語,우르두어,урду,乌尔都语,烏都文,اردو
uz=uzbek,usbekisch,uzbeko,ouzbek,ウズベク語,우즈베크어,узбекский,узбецька,乌兹别克语,烏茲別克文,o‘zbek
ve=venda,ベンダ語,벤다어,венда,文达语,溫達文,tshivenḓa
vi=vietnamese,vietnamesisch,vietnamita,vietnamien,ベトナム語,베트남어,вьетнамский,вʼєтнамська,越南语,越南文,tiếng việt
vo=volapük,ヴォラピュク語,볼라퓌크어,волапюк,沃拉普克语,沃拉普克文
wa=walloon,wallonisch,valón,wallon,ワロン語,왈론어,валлонский,валлонська,瓦隆语,瓦隆文,walon
wo=wolof,wólof,ウォロフ語,월로프어,волоф,沃洛夫语,沃洛夫文
xh=xhosa,コサ語,코사어,коса,кхоса,科萨语,科薩文,isixhosa
yi=yiddish,jiddisch,yidis,イディッシュ語,이디시어,идиш,їдиш,意第绪语,意第緒文,ייִדיש
yo=yoruba,ヨルバ語,요루바어,йоруба,约鲁巴语,約魯巴文,èdè yorùbá
za=zhuang,チワン語,주앙어,чжуань,чжуан,壮语,壯文,vahcuengh
zh=chinese,chinesisch,chino,chinois,中国語,중국어,китайский,китайська,中文
zu=zulu,zulú,zoulou,ズールー語,줄루어,зулу,зулуська,祖鲁语,祖魯文,isizulu
"""


@cache
def codes() -> dict[str, str]:
    """Names in small letters, and the ISO 639-1 codes of the languages."""
    rows = (row.partition("=") for row in reversed(_TABLE.strip().splitlines()))
    return {name: code for code, _, names in rows for name in names.split(",")}


def english(code: str) -> str:
    """The English name of the language of a code; "" where it has none here."""
    at = _TABLE.find(f"\n{code}=")
    if not code or at < 0:
        return ""
    return _TABLE[at + len(code) + 2 :].split(",", 1)[0].split("\n", 1)[0].title()
