"""What the parts of Japanese terms are called in English, one sense after the other.

Written for mtfix: the senses in which engines take a part when they render a term word for word.
"""

from __future__ import annotations

# "part=gloss,gloss|part=gloss"; glosses without articles and prepositions.
TABLE = """
お徳=bargain|お盆=tray|から=from|ご褒美=reward|ご連絡=contact|さん=san|アメリカン=American|インフラ=infrastructure|ウィーク=weeks
ウェア=clothe,wear,dress,ware|エンド=end|オーダー=order|オープン=open|カイロ=Cairo|カッター=cutter|カツ=cutlet|カメラ=camera|カー=car
ガソリン=gasolin,petrol|ガム=rubber,chewing gum,gum|キャッシュ=cash|キャベツ=cabbage|キリスト教=Christianity|クリア=clear|クリーム=cream
ケーキ=cake|ゲリラ=guerrilla|コイン=coin|コスト=cost|コロナ=corona,coronavirus|コンセプト=concept,plan|コンパ=party|コース=course|コール=call
ゴールデン=golden|サイズ=size|サイト=site|サイド=side|サイン=sign,signature,sine|サロン=salon|サンド=sand|サービス=service,free service
シップ=ship|シャツ=shirt|シャープ=sharp|ショップ=shop|ショー=show|スキン=skin|スタッフ=staff|スタンド=stand|ストア=store|スポーツ=sports|セル=cell
セルフ=self|センサー=sensor|センター=center,centre|セール=sale|ソックス=socks|ソフト=soft,software|タイム=time|ダウン=down|チョコ=chocolate
テレビ=TV,television|テンション=tension|テープ=tape|デジタル=digitization|ドック=dock|ドッグ=dog|ドライバー=driver|ドラッグ=drag,drugs
ドラム=drum|ナイフ=knife|ノート=note|ハイ=high|ハウス=house|ハム=ham|ハロー=hallo,harrow|バイキング=Viking|バイト=byte|バック=back
バラエティ=variety|バンド=band|バージン=virgin|パソコン=personal computer|パート=part|ビニール=vinyl|ビール=beer|ファイル=file|フライ=fly
フライド=fried|フリー=free|フルーツ=fruit|ブラック=black|ブランド=brand|ブレーキ=brake|プラス=plus|ベッド=bed|ベビー=baby|ペット=pet|ペン=pen
ペンシル=pencil|ペース=pace|ペーパー=paper|ホット=hot|ホルダー=holder|ホルモン=hormone|ホーム=home|ボア=boa|ボックス=box|ボトル=bottle
ボール=ball,bowl|ポイント=point|ポテト=potato|マイ=my|マジック=magic|マット=mat|ママ=mama,mother,mommy,mom,mum|マーカー=marker
マーケット=market|ミックス=mixed|ミラー=mirror|ムード=mood|メイド=maid|メニュー=menu|メン=member,men|メーカー=maker,manufacturer
モーニング=morning|ラ=la|ランチョン=luncheon|ランド=land|ランドリー=laundries|ランニング=run|リスト=list,wrist|リピート=repeating|ルーム=room
レジ=register,cashier|レッスン=lesson|レンジ=range|レンタ=rent|ロード=road|ロール=roll|ワイド=wide|ワーク=work|一=one|一つ=one
一人=one person,alone|一年=one year,year|一括=batch,lump|一枚=one sheet|一般=general,common|七=seven|万=ten thousand,all
三=three|三年=three year|三日=three days|上=upper,top,up,above|上がり=rise|下=lower,down,under,below|不=non|不在=absence
不用=useless,unused,waste|不良=bad,poor,inferior,delinquency|不要=unnecessary|世帯=household,family,home|世界=world
中=medium,middle,Chinese,Sino,inside|中古=middle aged|中国=China|中央=central,center|中学校=middle schools|中日=China Japan
中核=nucleus,center|中華=China|中途=halfway,midway,mid course|主=lord,master,owner,chief|主婦=housewife|九=nine|乾=dry
予備=reserve,spare,preliminary|予約=reservation|予約制=reservation system,appointment system
事=matter,affair,thing,work,event|事件=incident,case|事務所=office|事情=condition,circumstances|事故=accident
事業=project,business|二=two|二日=two days|五=five|五日=five days|五本=five|交換=exchange,substitute
交流=exchange,interchange,interaction,Ac,alternating current|交通=traffic,transportation|亥=boar
人=person,human,people,man|人事=human resources,human affairs|人材=human resource,personnel|人民=people
人間=human,person,human being|今=now|介護=care,caregiver|仕事=work,job|付=attached|代替=alternative,substitute|代金=price
令=order|仲間=fellow,partner,mate|件=case|企業=business,enterprise,corporation,company|企画=project,plan|伊勢=ise
休み=holiday,vacation,rest|休暇=absence,holiday|休業=holiday|会=meeting,association,party,society,assembly,conference
会員=member,membership|会社=company,corporate|会計検査=audit|会議=meeting,conference|低=low|住宅=housing,home,residence
住民=resident,inhabitant,citizen,population|体=body,substance|体育=sports,physical education|体重=weight
体験=experience,hands experience|使い捨て=disposable,throwaway|例=example,usual|価格=value,cost,price|便=flight,service
係=staff,charge|保安=security|保証=guarantee,warranty|保証人=guarantor|保険=insurance|信号=signal|個=individual
個室=private room|倍率=magnification|値=value,price|値段=price|偏差=declination,deviated,deflection|健康=health|傘=umbrella
優先=preferred|優勝=victory,championship|元=yuan,origin,former,base,principal,ex,source|兄=brother
先=first,destination,ahead,point,tip|先生=teacher|光=light|兎=rabbit|児童=children|党=party|入学=enrolment|全=whole,all
全身=systemic|八=eight|公=public,official|公園=park|公安=public security,public safety|公式=official|公明=fair|公正=fair
公正取引=fair trading|公立=public|公立大=public university|公立大学=public university|公開=public|六=six|六本=six|共=common
共同=common,cooperative|兵庫=hyogo|具=tool|具合=condition,circumstances|内=inside,inner|内閣=cabinet
写真=photo,photograph,picture|冬=winter|冷=cold|冷え=cold,chilly|分=minute,parting,part
分割=split,division,partition,separate,segmented|刊=publication|初=first|初期=initial,early|判=stamp,seal,size,judgment
別=separate,another,different|到着=arrival|制=system|券=ticket,certificate|前=front,prior,before,previous
前年=previous year,last year|割引=discount|労=labor,work,labour|労働=work|労働党=labor party|労働基準=labor standards
労働者=employee|動画=video|勝=win|化粧=makeup,cosmetic,make up|北=north,northern|北国=northern country|北方=north,northward
北日本=northern Japan|北海=north sea,northern sea|医=medicine|医大=medical school|医科=medical science|医科大学=medical school
医者=doctor|十=ten|千=thousand|半=half,semi|協会=association,society|協力=cooperation|南=south|南日本=southern Japan|単=single
卯=rabbit|印=seal,stamp,mark|即日=same day|卵=egg|厚=thick|厚生=welfare,public welfare|厚生年金=welfare pension
原=original,field|原子力=atomic energy,nuclear power|友=friend|収入=income,revenue|取=taking|取り=take
取引=transactions,dealing|取扱=handling|取材=interview|受け=reception|受付=reception|受益者=beneficiary|口=mouth|口座=account
古=old|可能=possible|台風=typhoon|史上=historical,history|右=right|右肩=right shoulder|号=issue,number
司=official,officer,chief|合同=combined|合格=pass,success|吉祥=auspicious|同=same,said|同志=comrade|名=famous,name
名古屋=Nagoya|呉=Wu,go|周辺=peripheral|品=goods,item,article|員=member|商品=product,goods|問=question|四=four|四国=Shikoku
四年=four year|回収=collection,recovery|回線=line,circuit|回転=rotate,turning|図書館=library|国=national,state,country
国会=parliament,congress,diet|国会図書館=library congress|国土=land|国家=national,state|国旗=national flag
国民=national,citizens,people|国民生活=people lives|国立=national|国際=international|國=country|土=land,soil,earth
在=presence|在庫=stock,inventory|在来=conventional|地=ground,land,place,earth|地方=local,region,area,place|地理=geography
地震=earthquake|坊主=boy|型=mold,form,type|城=castle|基=base,group|基盤=base,infrastructure|基督教=Christianity
基礎=foundation|報=report,news|報知=information|場=place,field|場所=place|塚=mound|塩=salt|売り=sale,selling
変化=change,variation|夏=summer|夕=evening|夕食=dinner|外=outside,outer|外国語=foreign language|多=many|多重=multiple|夜=night
大=university,big,great,large|大会=tournament,competition,convention|大型=large,big|大学=university,college
大学院=graduate school|大学院大学=graduate university|大工=carpenter|大祭=grand festival|大臣=minister|太鼓=drum|夫=husband
失=loss|失業=unemployment|契約=contract|女=woman,female|女子=girls,woman|女子大=women college,women university
女子大学=women college|女性=woman,female|妹=sister|妻=wife|姉=sister|姉妹=sister|委=committee|委員会=committee,commission
娘=daughter|子=child|子供=child,children|字=letter,character,word|学校=schools,school|学生=student|学級=class
学習=learning,study|学芸=liberal arts,arts sciences|学院=academy,college,institute|宅=home|宅配=home delivery|宇宙=space
安=cheap|安全=security,safety|完備=complete|完全=complete,perfect,full,total|官=official,office|定期=regular,periodic
宝=treasure|実=fruit|実証=demonstration,verification,substantiation,actual proof|実験=experiment|客=customer,guest
室=room|宮=palace|家=house,home|家庭=house,household,home,family|家族=family|宿=inn|寅=tiger|密=secret,dense,closeness
寺=temple|対応=correspondence,support,response,handling|対策=measure,countermeasure|寿司=sushi|専修=specialized|小=small
少=few,little|局=bureau,office|居=residence|屋=house|山=mountain|山形=mountain shape|岡=hill|岩=rock|岩手=iwate|島=island
崩れ=collapse|川=river|巣=nest|工場=factory|工業=industrial|左=left|巳=snake|市=city|市長=mayor|席=seat|常識=common sense|年=year
年会費=annual fee|年末=end year,year end|年金=pension,annuity|庁=agency|店=store,shop,restaurant|店員=clerk|店舗=store
府=prefecture,province,state|度=degree|座=seat|座席=seat|弁当=lunch box|式=ceremony,formula,style,expression|引き=pull
引換=exchange|弟=brother|弱=weak|強=strong|形=shape,form|形式=style,format|待ち=waiting|待機=stand|後=rear,back,after
後援=support|従業員=employee,worker|御=divine|復興=revival,Renaissance,recovery,restoration,rebuilding|徳=virtue,benefit
心=heart,mind|心地=feeling|忘=forget|急=urgent|性=sex,nature,gender|悪=bad,evil|愛媛=ehime|感=sensation,feeling
感染=infection|感染症=infectious disease,infection|懐=bosom,pocket|成人=adult|戸=household,door|戸建て=house|房=room,chamber
所=place|所属=affiliated|所得=income,earnings|手=hand,handle|手当=treatment,allowance|打=hit|払い=payment|技術=technology
投=throw|折り返し=return|担当者=person charge|指=finger|振替=transfer,change|授業=class,lesson|採用=recruitment
接種=vaccination,inoculation|推し=push|掲揚=putting up|揚げ=fried|携帯=mobile,portable|撤回=withdrawal,retraction
支払い=payment|支援=support|支給=supply,payment|放送=broadcasting|政=political,government|政令=cabinet order|政府=government
政治=politics,political|政策=policy|教師=teacher|教育=education,teaching|教養=education|数=number|数量=quantity,number,volume
整備=maintenance,development,servicing,preparation|整理=arrangement|敷=spread|文=writing|文書館=archives
料理=dish,food,cuisine,cooking|料金=fee,charge,price|新=new|新型=new type,new model|新報=news|新年=new year
新幹線=shinkansen,bullet train|新聞=newspaper|新規=new|新駅=new station|施設=facility|旅行=travel|旅館=inn
日=day,Japanese,Japan,sun|日報=daily report|日日=daily,day|日本=Japan|日本海=sea Japan|日焼け=tanning|早=early|昔=past
映画=movie,film|春=spring|昼=noon,daytime|時=time,hour|時事=current affairs|智=wisdom|暮=dusk|暮らし=life,living|曲=songs
書=book,writing,letter|替え=replaced,change,substitute,spare|最=most|最大=maximum|最強=strongest|最短=shortest
最高=best,highest,maximum|月=moon,month|有=have|有り=exists|有効=effective|有識者=knowledgeable persons|朝=morning
朝日=morning sun|朝食=breakfast|朝鮮=Korea|期間=period,term|期限=period|木=trees,tree,wood|未経験者=inexperienced person
本=main,real,this,book,principal|本場=home|本屋=bookstore|札幌=Sapporo|東=east|東京=Tokyo|東洋=orient
東海=east sea,eastern sea|板=plate,board,plank|林野=forest field|柏=oak|染め=dye|校=school|核=core|案=plan
案内=guidance,information|桜=cherry blossom|棒=rod,bar|検査=test,inspection|業=work,business|構想=concept,plan
横=horizontal,side|樽=barrel|橋=bridge|機=machine|機械=mechanical,machine|機構=organization|機種=model|欠=lack
次=next,subsequent|歌=song|歓迎=welcome|止め=stopper|正=correct|正規=regular,normal,legitimate|歳=year|残=remaining
残業=overtime|母=mother|毎日=every day|比=ratio,comparison|毛=hair,fur,wool|民=people,citizen|民主=democratic party
民主党=democratic party|気=spirit,feeling,air|気象=weather|水=water|水産=fishery,aquatic products
求人=job offer,recruitment|決済=settlement|沢=swamp|沸騰=boiling|油=oil|油性=oil based|法制=legislative,law|法律=law
法政=law politics|泣き=weeping|注文=order,request|洋=ocean|洗=wash|洗濯機=washing machine|活=activity,living,life
派遣=dispatch|浜松=hamamatsu|海=sea|海上=sea|海洋=ocean,marine|海道=sea route|消費者=consumers|消防=fire fighting|液=liquid,fluid
添加=addition,added|温泉=hot spring|湖=lake|湯=hot water|滋賀=shiga|漁業=fishery|濡れ=wet|火=fire|火災=fire|災害=disaster
無=non,no,without|無料=free|焼肉=grilled|煙=smoke|熊=bear|熱=heat,hot|父=father|牛=cow,beef|物=thing,object
特別=special,exceptional|特許=patent,special permission|犬=dog|犯=crime|独り=one person,alone|独占=monopoly,monopolized
独自=original|猫=cat|率=rate|玉=ball,bead|玉突き=billiard|王子=prince|現地=local,site|現役=active duty,active service
現行=current|球=ball|理科=science|琉球=ryukyu|琵琶=lute|環境=environment|生=student,live,raw,uncooked,fresh,life|生きる=live
生徒=student,pupil|生成=generated|生活=life,living,livelihood|生産=production|産=production,property|産業=industry|用=use
田=rice field,field|申告=declaration,return,report,filing|申告書=declaration,report|申込=application|男=man,male
男性=man,male|町=town|町内=town|画面=screen|番組=program,programme|病院=hospital|症=disease,illness|症状=symptom|痛=pain,ache
発=departure|発送=shipping,dispatch|登録=record,entry|白=white|白紙=white paper,blank paper|白髪=white hair|百=hundred
盆=tray,basin|盛り=prime|監督=supervision,director,manager|監視=guard,watching,monitoring|目=eye|目玉=eyeball,centerpiece
直=direct|相談=consultation|相談所=consulting office|省=ministry,province,department|看板=signboard,billboard,sign
県=prefecture|県立=prefectural|県立大学=prefectural university|着=clothes,arrival|知事=governor|短=short|石=stone
石垣=stone wall|研究=research,studies|研究所=research institute|研究開発=research development|確定=definite|確認=confirmation
礼=reward|社=company,society|社会=society,social,community|社員=company employee,employee|祈願=prayer|神=god,divine
神奈川=kanagawa|神戸=Kobe|票=vote,ballot,ticket|祭=festival|祭り=festival|禁=prohibited,ban
禍=disaster,calamity,evil,misfortune,woe|福=happy,blessing|秋=autumn,fall|秒=second|称=name,title|税=tax,taxation
税金=tax|種=species,seed|種子=seed|空=empty,sky|空き=empty,open|空港=airport|突き=thrusting|突っ張り=thrust,tight,strut
立つ=stands|立憲=constitution|端末=terminal|竹=bamboo|第=number|第三者=third person|筒=tube,cylinder,pipe|箱入り=box
節=section,season|築=built|籍=nationality|米=rice|粉=powder|系=system|終=end,final,death|経済=economic,economy|結び=knot
結婚=marriage|結束=binding,bundling,tie,unity,solidarity,union|給=wage|給付=provision|給料=salary
絵=picture,painting,drawing|絵馬=votive picture|綱=rope,line|網=net|総務=general affairs|緑=green|線=wire
縁=edge,related,marginal,fringe,rim,bond,affinity,fate|署=station,office|美=beauty|美容=beauty,cosmetic|義理=law
翌日=next day|老=old,senior|者=person|耳=ear|聖教=sacred teaching|職=occupational,job|肉=meat|肌=skin|肩=shoulder
育児=childcare|背=back|胸=chest|脱毛=hair loss|腰=waist,hip,loin|腹=belly,stomach|自=self|自己=self
自治=self government,autonomy|自由=freedom|自転車=bicycle|舗=shop,store|航空=aviation|船=ship,boat|良=good
色=colors,color,colour|色紙=colored paper|花=flower|花粉=pollen|芸=art|芸大=university art|芸能=performing arts|芸術=art
芸術大学=university art|茨城=ibaraki|茶=tea|草=grass|菌=bacteria,germ|菓子=sweets,confectionery|葉=leaf|蕎麦=soba,buckwheat
薬=medicine,drug|藝術=art|虫=insect,bug,worm|蛍光=fluorescent|血=blood|衆=mass|衣=cloth,garment,robe,gown|表=front,table
袋=bag|袖=sleeve|裁=judge|裁判=trial|裁判所=court,courthouse|裏=back,behind|補償=compensation,reparation|製品=product
製造=manufacturing|西=west,western|西日本=western Japan|要=necessary,required|要望=demand,request|見=look|見舞=inquiry
見舞い=inquiry|見逃し=overlook|規制=regulation|親=parent|観=view,outlook|観光=sightseeing,tourism|触り=touch,feeling|計=meter
計画=plan,project|訓練=training|記者=reporter|診断=diagnosis|試し=trial,test|試合=game,match
試験=exam,examination,trial,test,experiment|話題=topic|認め=approval,recognition,acceptance,acknowledgment
説=theory,opinion|説明=explanation|説明書=description,manual|読み=reading|課=section,division
調整=tuning,regulation,coordination|調査=investigation,survey|請=request|請け=reception|請求=claim,billing,charge
講座=course,lecture|警=police|警察=police|議会=parliament|議員=member|谷=valley|豚=pig,pork|豪雨=heavy rain,torrential rain
負=lose|負担=burden|財務=financial affairs|販売=sales|責任=responsible,liability|買い=buying,purchase|費=expense,cost
資料=document,material|賞味=appreciation|購入=purchase|赤=red|赤旗=red flag|走=run|足=foot,leg|身=body|車=car
軍=armed forces,army|軽=light|輪=wheel,ring|輿=palanquin|辰=dragon|農=agriculture,farming|農大=agriculture university
農工=agricultural industrial|農業=agricultural,agriculture|農業大学=agriculture university|農水=agriculture fisheries
込み=included,inclusion|返品=return|返金=repayment|退社=resignation|退職=retirement,resignation
送料=postage,shipping charge,shipping|通り=street,avenue|通信=communication,news,telecommunication|通信社=news agency
通販=mail order|速=speed|連休=consecutive holidays|連合=union|連絡=contact|週=week|遅=late|運輸=transport|過去=past
道=road,province|道路=road|選手=player,athlete|選挙=election|遺品=memento|避難=evacuation,escape
還元=reduction,restoration,return|邸=mansion|郡=county|部=department,part,division,bureau,club|部屋=room|部隊=force
郵便=mail,postal service|都=city,capital|都合=convenience,circumstances|都市=urban,city,metropolis,town|配信=delivery
配送=delivery|配送料=delivery fee|酒=sake,wine,alcohol|里=village|重=heavy|野=field|金=money,gold|金剛=diamond|金沢=kanazawa
金融=financial,finance|鉄道=railway|鍋=pot,hot pot|鏡=mirror|長=long,chief,leader,head,length|門=gate
閉鎖=shutdown,lockout|開発=development|間=interval,between|関西=kansai|閲兵=reviewing|防衛=defense,defence
限定=limited,restriction|院=institute,house|陰=shade|陸=land|陽=sun|雑誌=magazine|雛=chick,young bird|雨=rain|雪=snow
電子=electron|電気=electric|電気通信=telecommunication|電話=telephone,phone|電車=train|青=blue,green|静=quiet|非=non
非公開=private|靴=shoes,footwear|靴下=socks|音大=college music|音楽=music|音楽大学=college music,school music,music college
音痴=tone deaf|順=order|領土=territory|頭=head|顔=face|風=wind|食=meal,eating|食事=meal|餅=rice cake|養生=recuperation,curing
館=hall,building|首=neck,head|首相=prime minister|首都=capital|馬=horse|駅=station|駐車場=parking lot|駒=horse|骨=bone|高=high
高校=high school|高等学校=high school|高裁=high court|魚=fish|鳥=bird|鴨=duck|鹿=deer|麺=noodles|黄=yellow|黒=black|鼻=nose
龍=dragon
"""
