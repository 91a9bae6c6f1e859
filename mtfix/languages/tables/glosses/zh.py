"""What the parts of Chinese terms are called in English, one sense after the other.

Written for mtfix: the senses in which engines take a part when they render a term word for word.
"""

from __future__ import annotations

# "part=gloss,gloss|part=gloss"; glosses without articles and prepositions.
TABLE = """
一=one,single|一举=one move|一公里=kilometer,kilometre|一天=day|一级=first class|一路=all way|七=seven|万=ten thousand
万国=all nations|三=three|三不=three no|三十=thirty|三次=three times,third|三角=triangle|上=upper,up,above,first,go up|上行=up
上诉=appeal|下=lower,down,next,below|下手=started|下来=comes down|下课=finishing class|下载=download|不=not,no
不准=not allowed|不完全=incomplete|不良=unhealthy,harmful|不见=not see|丑=ugly|丑闻=scandal|专=special
专业=professional,major,specialty|专卖=monopoly|专家=expert|专项=specialized,dedicated|世=world|世界=world,universe
世界经济=world economy|世界贸易=global trade|世贸=world trade|丙=c,propyl|业=industry|业界=industry|东=east,eastern,dong
东亚=east Asia|东京=Tokyo|东北=northeast,north east|东方=oriental,east|东欧=eastern Europe|东盟=Asean|东部=east|丝=silk,thread
丝绸之路=silk road|丝路=silk road|两=two,both|严=strict,severely|严厉=severely,strictly|严正=solemn,stern|个=individual
个人=personal|个体=individual|中=China,Chinese,Sino,middle,center|中东=middle east|中华=China|中和=neutral,neutralisation
中国=China|中央=central,middle,center,centre|中央银行=central bank|中学=middle school|中山=zhongshan|中心=center,centre,heart
中文=Chinese language|中程=medium range|中级=middle level|中英=Chinese English,Sino British|中间=between,middle
中青=China youth|中非=central Africa,China Africa|丰=abundant,plenty|串=string|丸=pill
主=main,master,lord,host,owner,god|主义=doctrine|主任=director|主力=main force|主动=actively|主帅=coach
主席=chairman,president,chairperson,chair|主播=anchor|主计=comptroller|丽=beautiful|举=lift,raise,act|义=meaning
义务=obligation,duty,volunteer|乌=black|乌龙=oolong,black dragon,own goal|乐=music,happy|乒=ping|乙=b,ethyl|九=nine
习=study|乡=township,village|乡村=rural,village,countryside,country|书=book,writing,letter|书记=secretary,clerk|买=buy
买家=buyer|买房=buying house|乳=milk,breast|了解=understanding|事=affairs,matter|事件=incident,event|二=two|二十=twenty
二维=two dimensional|云=cloud|互联网=internet|五=five,V|五代=five dynasty|五十=fifty|五官=facial features|井=well
亚=Asian,Asia,sub|亚伯拉罕=abrahamic,Ibrahim|亚洲=Asian,Asia|交=hand over,turn over
交大=university communications,jiaotong university|交易会=fair|交易所=exchange|交流=exchange|交涉=negotiations
交通=transportation,traffic,transport,communications|交通部=ministry transport|产=production,property
产业=industry,property|产品=products,goods|产权=property rights|产能=production capacity|京都=capital,Kyoto|亮=bright
亲=kiss,pro,relative,parent,intimate,close,dear|人=people,human,man,person|人力=human,manpower|人力资源=human resources
人口=population|人员=personnel,staff|人品=character|人工=artificial|人才=talent|人权=human rights|人民=people,people
人民币=renminbi|人民法院=people court|人生=life|人类=human|人群=crowd|人造=synthetic|仁爱=benevolent,charity|今日=today
介绍=introduction,presentation|从=from|从严=strict|仓=storehouse,granary,barn,cabin|仓库=warehouse|付=pay|付款=payment
仙=immortal|代=generation,substitute,replacement|代表=delegate,representative|代表大会=congress|令=order,command
以色列=Israel|仪式=ceremony|件=items,component|价=price|价格=price,cost|任务=task|任意=arbitrary,any,random
企业=enterprises,company,firm,corporation|伊斯兰=Islamic|伊朗=Iran|伏=volts|休=rest|众=crowd|众议院=house,chamber deputies
优=excellent,superior|优惠=preferential,favorable,discount|会=association,meeting,union|会堂=hall
会议=conference,meeting|会长=president|伞=parasol|传=pass,spread|传媒=media|传播=dissemination|伤=injury,wounded,injure
伤寒=typhoid,typhoid fever|伦敦=London|位=position,seat,place|低=low|低压=low pressure,low voltage
住=living,resident,dwelling|住房=houses|住院=hospitalization|体=body,styles|体感=somatosensory|体系=system
体育=sports,physical,athletic,physical education|余=remaining,surplus,after,residual|余额=balance,remainder,surplus
佛=Buddha,Buddhism|作业=operation,homework,work|作家=writer,authors|作用=role,effect|佳=good|使=envoys|使命=mission|例=case
供应=supply|供给=supply|侠=hero|侦=detect|侦查=investigation|侧=side|侵占=encroachment,invasion|便宜=cheap
促=promote,urge,hurry|促销=promotion|俄=Russian,Russia,russo|俄罗斯=Russia|俄罗斯联邦=Russian federal|俄联邦=Russian federal
保=protection,guarantee,keep|保健=health protect|保安=security guard|保护=protection,security|保温=heat preservation
保证=assured,ensure,guarantee,warranted,pledge|保险=insurance
保障=security,guarantee,protection,insurance,indemnity,safeguard|保鲜=keep fresh|信=letter,trust,believe,mail
信息=information|信条=creed,belief,credo|修=repair,cultivation|修理=repair,fix|倒=inverted,fall,upside down|倒车=reverse
候补=alternate|借=borrow|倡议=initiative,proposal|倩=pretty|债=debt,bond|债务=debt|值=value,worth|假=false,fake,vacation
偏=slanted|做=do,making,engage|停=stop|停摆=stops swinging|健=healthy|健康=health,healthy,wellness|偷=steal,thief
储=savings,store|储备=reserves,stockpile|储蓄=savings|催=urge|僵尸=zombies|儿=son,child|儿女=children|儿童=child
元=yuan,dollar,first,meta,original|元首=head state|兄=brother|充气=inflate,blow up|充电=charging,recharge|兆=omen|先=first
先锋=pioneer,vanguard|光=light,bright,shiny|光刻=photolithography,lithography|光明=bright,light|光泽=luster,gloss
光辉=glory,radiance|免=exempt,avoid|兔=rabbit|党=party|党委=party committee|兜=pocket|入=enter,go into|入手=buy
全=all,whole,national,entire,total|全会=plenary session|全国=national|全球=global,world,worldwide
全面=comprehensive,overall|八=eight|八分之一=one eighth,eighth|公=public,male,common|公众=public|公务=official business
公司=company,corporation,firm|公告=announcement,bulletin|公园=park|公安=public security,public safety,police|公开=public
公益=public welfare,public good|公约=convention|公里=kilometer,km|六=six|六十=sixty|六月=June|共=common|共享=shared
共同=common,joint,together|共同体=community|共和=republican,republic|共和国=republic|共识=consensus|关=close,shut
关系=relations,relationship,relation|关门=closed door|兵=soldiers|兵团=corp,army|典=canon|养=raising,keep|兽=beast
内=internal,inner,inside,within|内存=memory|内容=content|内政=internal affairs|内政部=ministry interior
内政部长=minister interior|内科=internal medicine|内耗=internal friction|冗长=lengthy|写=write|军=army,military|军事=military
军事行动=military action|军人=soldiers,soldier|军团=legion,corps|军舰=warship|农=agriculture
农业=agriculture,agricultural,farm|农业部=ministry agriculture|农夫=farmer|农家=peasant family|农村=rural,village
农民=farmer,peasant|冠=crown,cap,hat|冠军=champion,title|冠状=coronary|冬=winter|冰=ice|冰箱=refrigerator|冰雹=hail|冲=rush
决=decided|决定=decision,decided|决赛=finals|冷=cold|冻=freeze|净=clean|净值=net worth,net value|净利=net profit
净利润=net profit|净水=clean water,purified water|凉=cool,cold|减=reduce,subtract,decrease
几个=several,few,how many,couple|凤凰=phoenix|凤凰城=phoenix|凯尔特人=celts|凶=fierce|出=go out,come out,produce
出版=publishing,publication|出版社=press,publishing house|出租车=taxi|击=hit,strike|函数=function|刀=knife,blade
分=point,minute,cent,divided,sub,sharing,part,split,divide|分局=sub bureau|分拣=sorting|分数=fraction,scoring,mark
分级=classification,grading|分裂=split|切=cut|刑=punishment,torture,penalty,sentence|刑事=penal,criminal
刑警=criminal police|列表=list|刘海=bang,fringe|刚=just|创=create|创业=entrepreneurship,venture|创新=innovation
初=first,beginning|初心=original intention|判=sentence,judge|利=profit,benefit|利率=interest rate|利雅得=Riyadh|别=leaving
刮=shaving,scrape,blowing|到=arrived,reached|到底=end|制=system,make,control|制度=system|制裁=sanction|制造=manufacturing
刷=brush|券=ticket,certificate,voucher,coupon|刺=thorn,spur,sting,stab,prick|刺客=assassin
刻=carving,engraving,cut,moment|剁=chop off|剂=dose|削减=cut,reducing|前=front,before,former|前进=progress,advance
前锋=forward,vanguard|剑=sword|剥夺=stripping|剩=remaining|剪=shear,scissors|副=deputy,vice|割=cut|力=force,strength
力量=power,force,strength|办事=handling,working|办事处=agency,offices|办公室=office|办法=measures|功夫=kung fu
加=add,plus,Canada|加大=increase|加强=strengthening,enhanced,reinforced|加拿大=Canada,Canadian|加时=overtime
务=affairs,business|动=moving|动态=dynamic|动物=animal|助=help|劲=strength,power|劳=labor|劳动=labor,labour,work
劳动节=labor day|劳工=labor,workers|勇士=warriors|勒索=extortion,blackmail|募=recruitment,raise,collection
包=package,bag,packet,wrap,parcel,bundle,include,contract,cover|包装=packaging,pack,wrapped,package
化=ization,change|化学=chemical|北=north,northern|北京=Beijing|北大西洋=north Atlantic|北斗=big dipper|北方=north|北海=north sea
区=district,area,region|区块=area|医=medical,doctor,medicine|医保=medical insurance|医师=doctor|医生=doctor|医疗=medical
医科=medicine,medical sciences|医科大学=university medicine|医药=medicine,pharmaceutical|医院=hospital|十=ten|十一=eleven
十三=thirteen|十九=nineteen|十五=fifteen|十八=eighteen|十四=fourteen|千=thousand,one thousand|千瓦=kilowatts|千米=kilometer
午=noon|半=half,semi|半导体=semiconductor|半岛=peninsula|华东=east China|华中=central China|华夏=Cathay|华尔街=wall street
华盛顿=Washington|协=cooperation|协会=association,society,union|协和=harmony|协定=agreement,treaty,pact,arrangement
协议=agreement,accords|协议书=protocol|协调=coordination|卑=humble|卑诗=British Columbia
单=single,list,bill,sole,order,form|单价=unit price|单身=single,unmarried|卖=selling,sale,sell|卖家=seller
南=south,southern|南华=south China|南方=south|博=rich,gambling|博士=doctor,dr|博士学位=doctor degree|博彩=lottery|博物院=museum
博物馆=museum|博览会=exhibition,expo|占=accounted,occupying|卡=card,stuck,blocked|卡塔尔=Qatar|卧=lie,crouch
卫=guard,health,defend,protective|卫星=satellite|卫星导航=satellite navigation|卫生=health,hygiene,sanitary,sanitation
卫生部=ministry health|卫队=guard|印=India,Indian,print,mark|印发=printed distributed|印度=India|印第安纳=Indiana|危=dangerous
危险=danger|即=that,namely|即食=instant|卷=roll,volume,scroll,curl,coil|卸=unloading|厂=factory,plant|厂商=manufacturer
厅=department,hall,office|历=calendar,history|压=press|压实=compact,compress|厚=thick|原=original,source,raw
原住民族=indigenous peoples|原则=principle|原因=reason,cause|原子能=atomic energy,nuclear energy|原油=crude oil|厢=box
厦=mansion|去=go,remove|县=county|参=participation,ginseng,attend|参议院=senate,upper chamber|参谋长=chief staff|叉=fork
友=friend|双=double,two,pair|双碳=double carbon|反=anti,reverse,against,opposite|反兴奋剂=anti doping,anti stimulant
反坦克=anti tank|发=hair,development,issued|发射=launch,emission,emitting,firing|发展=development|发布=release
发烧=fever,feverish|发行=release|发言人=spokesman,spokesperson|取=take|受=received,accepted,subject,suffered
受灾=disaster stricken|口=mouth|口岸=port|口径=caliber,bore,aperture,diameter,line|古=ancient|句=sentence,clause
另=separate|另案=another case|台=platform,Taiwan,station,table,stage,terrace,desk|台北=Taipei|台湾=Taiwan
台胞=Taiwan compatriots|台风=typhoon|右=right|叶=leaf|号=size,horn,sign,number,mark|司=department|司机=driver,chauffeur
司法=judicial,justice|司法部=ministry justice|吃=eat|各=each,every|合作=cooperation|合同=contract|合格=qualified
吉利=auspicious,lucky|吊=suspended|同=same|同志=comrade|同胞=sibling|名=name,famous|名古屋=Nagoya
名誉=reputation,fame,honour,honor|后=back,after,rear,queen,later,empress,behind|后备=backup,reserve|后腿=hind legs
吐=spit,vomit|向=facing|听=listen,hear|员=member,employees,person|员工=employee,staff|周=week|周刊=weekly|周末=weekend
呼吸=breathing|呼声=shout|命=life|命令=command,order|命名=named|命运=destiny,fate|和平=peace|和田=wada
品=product,goods,character,article,commodity|品牌=brand|哈=Ha|哈尔滨=harbin|哑=dumb,mute|哥哥=brother,older brother
哪=which|哪吒=nezha|唇=lips|售=sell|啃=gnaw,nibble,bite|商=merchant,quotient|商务=commerce,commercial,business
商品=goods,product,merchandise,commodity|商家=merchant,business,enterprise|啤=beer|啤酒=beer
喇叭=horn,speaker,loudspeaker,trumpet|喉=throat|喝=drink|嘴=mouth|器=device,tool|器官=apparatus|嚼=chewing|四=four
四分之一=one fourth,quarter,fourth,one quarter|四方=four way|四边=four side|回=return|回乡=homecoming,return
回合=round,bout,turn|回落=fall back|回购=buyback,repurchase|团=group,regiment,ball|团圆=reunion|囤=store,hoard
园=garden,park|围=surround,encircling|固定=stationary|固态=solid state|国=state,national,country|国会=congress,parliament
国务院=state council|国土=land,national land|国土安全=homeland security|国安=national security|国家=national,state,country
国家安全=national security|国宾馆=state guesthouse|国庆=national day|国政=national political|国有=national
国民=national,citizen|国立=national|国防=national defense,defense|国防部=defense department|国防部长=defense minister
国际=international|国际化=internationalization|国际法=international law|图=map,chart,drawing,diagram,plan,picture
图书馆=library|图片=drawing,picture|圆=circle,round,circular,yuan|圆点=dot|圈=circle,ring,loop|圈子=circle,ring
土=soil,earth,dirt,clay,dust,local|土耳其=turkey|圣=saint,holy|圣城=holy city|地=ground,place,land,field,earth
地区=region,local,district,area|地带=zone|地方=local,regional,area|地球=earth|地质=geology|地铁=subway,metro,underground
地震=earthquake,seismological|地震局=earthquake bureau|场=field|均=uniform,equal,all,even|坏=broken,bad|坐=sitting,sit
坑=pit,cheat|块=block,lump,piece,chunk|坛=altar|坠=falling|坡=slope|坦克=tank|垂=drooping,hanging,dangling|型=type,style
垢=dirt|埋伏=ambush|城=city,town|城市=city,town|城市大学=city university|城管=city manager|埗=port,wharf|埠=port,pier|培训=train
基=base,foundation|基因=gene|基地=base|基本=fundamental,basic,elementary|基督=christ|基础=foundation|基础设施=infrastructure
基金=fund,foundation|基金会=foundation|堡=castle|堤=dike|堤坝=dam,dike|塌=collapse|塔=tower|增=increase,added
增值=appreciation,increment,increased value|壁=wall|士=scholar,soldier|士兵=soldier|声=sound,voice|声明=statement|壳=shell
壶=pot,kettle|处=department,division,office,place|处理=handled,processing|处级=department level
复=restore,complex,compound,repeated,double,reply|复兴=revival|复返=return|夏=summer|夕=evening
外=outside,foreign,external|外交=foreign,diplomatic,foreign affairs,diplomacy|外交关系=diplomatic relations
外务=foreign affairs|外国=foreign|外国语=foreign languages|外汇=foreign exchange|外相=foreign minister|外科=surgery
外长=secretary state|多=many,multi,poly|多云=cloudy|多多=more,lot|多样性=diversity|夜=night|大=great,big,large,grand
大众=masses|大会=conference,congress,assembly|大会堂=great hall|大力神=hercule|大卫=David|大学=university|大战=war|大臣=minister
大街=street,avenue,main street|大规模=large scale|大赦=pardon|大陆=mainland|大风=gale|大黄蜂=bumblebee|天=heaven,day,sky
天使=angels|天安门=tiananmen gate|天宫=temple heaven|天文=astronomy|天文台=astronomical observatory|天气=weather|天网=skynet
太=too|太子=crown prince|太平洋=pacific|太阳=sun|夫=husband,man|央行=central bank|夯实=tamp,ram|头=head,top,first,end|头部=head
夹=clip,folder|夺=seize|奇=strange|奇才=genius|奖=award,prize|套=cover|套路=routine|套餐=package,set meal|奥=Olympic,Austria
奥会=Olympic committee,Olympic games|奥地利=Austria|奥委会=Olympics committee|奥林匹亚=Olympia|奥林匹克=Olympic|女=female,woman
奶=milk,breast|好=good,so,easy|好人=good person|妆=makeup|妇联=women league|妈=mother,mom
妨害=hindering,harming,interfering|妨碍=hindering,obstructing,interfering|妹=sister|妻=wife|姐=sister
姐姐=sister,older sister|姓=surnames|委=committee,commission,council|委员=committee member
委员会=committee,commission,council|姬=concubine|威=power|威尔士=Wales|娃=baby,doll|娃娃=doll,baby|婆=grandmother,woman
婚=married,wed|婴=baby,infant|婴儿=infant,baby|媒=matchmaker|媒体=media|媳=daughter law|嫂=sister law|嫌=suspicion
嫌疑=suspicion|嫩=tender|子=son,child,seed,sub|子弹=bullet|字=word,character,letter|字号=font size,character number
字符=character|字节=byte|存储=storage,memory|孙=grandson|季=season|季节=season|孤独=lonely,loneliness,solitude,solitary
学=learning,study|学习=learn,study|学人=scholar|学会=society,institute|学位=degree|学制=education system|学校=school
学生=students,student|学者=scholar|学院=college,institute,academy,school|孩子=child,kid|孪生=twin|宁=peaceful|宁德=ningde
安=security,peace,safe,ampere|安全=security,safety|安全局=security bureau|安置=arranged,placement
安装=installation,mounting,install|完全=complete|宏观=macro,macroscopic|宗教=religious,religion|官=official|官方=officials
宙斯=Zeus|定=fixed,set,definite|宝=treasure,precious,jewel,gem|宝宝=baby|实=real,solid,true|实习=practice,internship
实体=entity|实际=actual,real|实验=experiment|实验室=laboratory,lab|审计=audit,auditing|客=customer,guest,visitor
客服=customer service|客机=passenger plane,airliner|宣=announce,declare|宣传=propaganda,publicity|宣判=judgment
宣言=declaration,manifesto,announcement,proclamation|室=room|宫=palace,temple|宵=night
家=home,family,house,expert,specialist|家具=furniture|容=appearance,tolerance|宽=wide|宾=guest
寄宿=lodging,accommodation|密=dense|密切接触者=close contact|密接=close contact,close connection|密码=password|富=rich
富国=rich country|富裕=prosperity,wealth,rich,affluence,well off|寒=cold,poor|寨=stockade,village
对=right,pair,matching|对外=foreign,external|对流=convection|对话=dialogue,talk,conversation|导=guide|导弹=missile
导演=director|导航=navigation|封=seal|射=shooting,launch|将=general,will,commander|将军=general|小=small,little,tiny,young
小包=packet|小区=community,residential area|小学=elementary school,primary schools|小康=well-off,xiaokang|小组=group
少女=girl|少年=boy,youth|少数=minority,few,small number|尘=earth|尺=ruler|尾=tail|尿=urine,pee
局=bureau,administration,office|局长=director|屁=fart|屁屁=buttocks|屁股=ass,butt,buttocks,backside|层=level
居住=residence,living|居民=resident,inhabitants|屌=penis|屎=shit|屏=screen|屏幕=screen|屯=village|山=mountain,hill,mount
山东=shandong|山毛榉=beech|岚=mist|岛=island|岛国=island nations|岩=rock|岸=coasts,Banks,shores|峡=gorge|峰会=summit
崩=collapse|川=river,plain|川崎=kawasaki|州=state,prefecture|巡=patrol|巡航导弹=cruise missile|巢=nest|工=workers,labor,work
工业=industry,industrial|工人=worker|工人党=workers party|工会=trade union,labor union,union|工作=work|工作组=working group
工商=industry commerce|工程=engineering,project|左=left|左翼=left wing|差=difference|巴=bars|巴勒斯坦=Palestine|巴黎=Paris
币=currency,coin,money|市=municipal,city,market|市场=market,marketplace|布=cloth|帅=commander,handsome|师=teacher
师傅=master|师范=pedagogical|希望=hope,wish|帝国=empire,imperial|带=bring,belt,carry,zone,strip,lead,band|帮=help,gang
常=always,often|常务委员会=standing committee|常委会=standing committee|常规=routine,conventional|帽=hat,cap|帽子=hat,cap
干=dry,work,cadre,do|干部=cadre,official|平=flat,level|平台=platform|平板=plate|平行=parallel|年=year|年中=mid year|年华=years
幽魂=ghost|广=wide|广告=advertisement,advertising|广场=square|广岛=Hiroshima|广州=canton|广播=broadcasting,radio
广播电台=broadcasting station,radio station|广泛=extensive,wide,widespread|广电=broadcasting|庄=village|庆=celebration
床=bed|序=sequence,preface|库=library,warehouse,storehouse|库存=inventory,stock|库尔德=Kurdish,Kurd
应=should,responding,answering|应急=emergency|应用=application|底=bottom,base,background|店=shop,inn,store
店家=store,shop|店铺=shop,store|庙=temple|府=prefecture|度=degree,level|延=extended,delayed|建=construction,building
建设=construction,building,established|开=open,boil,turn|开发=exploitation,development|开发银行=development bank
开拓者=pioneer|开放=opening,open|开罗=Cairo|开通=opened|式=style,ceremony,type|弟=brother|弹=bullet,elastic,shell
弹弓=slingshot|弹性=elastic|弹簧=spring|强=strong,forced,violent|强制=enforced,force|强生=Johnson|归=return|当局=authority
录=record|形=form,shape|形式=form|彩=color|影=film,image,shadow,movie|影像=image|影响=influence,impact|征=expedition|律=law
得=gains|循环=cycle,loop,circulation|微=micro,tiny,slight|德=German,Germany,virtue,moral|德国=German,Germany
心=heart,core|心病=heart disease|心血管=cardiovascular|心跳=heartbeat|志愿=volunteer,ambition,aspiration|忘=forget|忠=loyal
快=quick,rapid,fast|快递=express delivery|快速=fast|怀疑=doubt,suspicion,skeptical|思=thinking
思想=thought,ideology,thinking|性=sex,nature,property,gender,character,sexual|性质=nature|怪=strange
总=general,chief,always,overall|总局=general administration,administration|总干事=secretary general
总理=prime minister,premier|总统=president|总署=general office|总额=total|恐=fear|恒=constant|恩爱=conjugal love
恭维=compliment|息=interest,breath|恶=evil|悉=know|患=trouble,suffering|悬垂=dangling
情=feelings,emotion,situation,sentiment|情况=situation,condition|惨=miserable,tragic,wretched|惯=used,accustomed
意=Italian,Italy,meaning|意义=significance,meaning|意思=meanings|意见=suggestions|感=feeling,sense,touch|感染=infections
慢=slow|懒=lazy|懒人=lazy person|戏=drama,show|戏剧=drama,theater|戏法=trick,magic,conjuring|成=become|成年=adult
成年人=adult,adult person|我=my,I|我们=we,our|战=war,fight,battle,warfare|战争=war,warfare,battle|战区=war zone
战斗=combat,battle,fight,struggle,war|战斗机=fighter|战斧=battle axe|战机=fighter,warplane|战略=strategy,strategic
战舰=battleship|战车=tank,war chariot|戴=wear|户=households,family,home,house,door|房=house,room|房地产=real estate
房屋=house,building,housing|所=institute,place|所有=all,possession|手=hand|手机=mobile phone,cell phone,cellphone
手足=brothers,hands feet|打=hit,beat,punch,play,fight,strike,make|打击=hit,strike,attack|打卡=punch,clock|扔=throw
托=trust,entrusts|托管=trusteeship,trust|扣=deducted,buckle,button,deduct|执行=perform|扩散=proliferation|扫=sweep,scan
扬=raised|扯=pull|扶=help|扶贫=poverty alleviation|批=batch|批准=approved|技术=technology,technical|抑郁=gloomy
抓=grab,catch,scratching|投=cast|投资=investment|抖=trembling|抗=anti,resistance|抗旱=drought resistance|折=folds,twists
折叠=fold|抢=grab,rob,snatch|护=protective|护卫=guard|护士=nurse|报=newspaper,report,paper|报价=quoted,quotation|报告=report
报道=report|抵押=mortgage|抹=wipe|拆=demolish,dismantle|拉=Latin,pull|拉拉=lala|拌=mix|拍=shoot|拐卖=abduct sell
拐弯=turn corner|拔=pull out|拖=drag|拖累=drag|拘留=detention,custody|招=beckon,move,recruit,trick
招商=investment promotion|招聘=recruitment|拜拜=bye bye|择=choose|拳头=fist|拼=spell|拿=take,hold|持=hold,maintain,support
挂牌=listing|指=finger|指导=guidance|指数=index,exponent|指甲=nail,fingernail|指示=indication,instructions|挑剔=picky,fussy
挖=digging|振兴=revitalization,rejuvenation,revival,resurgence|捐献=donation|捡=pick up|换=change|据=according
掉=drop,falling,lose,change|排=row,platoon|探测=exploration,detection|接=receive,connect,joining,catch
接地=grounded,earth|接线=wire|控=control|控制=control|控制中心=control center|推=push|推荐=recommended|措施=measures,measure
提=lift,raises|提出=raised,put forward,proposed|插=insert|援=aid,assistance|搓=twist|搜=search|搜救=search rescue
搞=doing,making|搭=matches|携=carry|摆=pendulum,arrange|摇=shaking|摇摆=wobble,swaying,shaking,wavering|摘=remove,pluck
摸=touch|撒=sprinkle,scatter,spill,cast|撞=hit,collide|播=broadcast,sowing,spread|支=support,branch|支付=payment,pay
支援=support|支柱=prop,brace,column,backbone|收=collection,receive,accepted|收纳=receive,accept|改=change,transformation
改革=reform|放=put,place,release|放射=radiation|放心=feel relieved|放送=broadcasting|政=political,government|政协=cppcc
政府=government|政治=political|政治局=politburo|政法=political law|政策=policy|政经=political economic|故=old
故宫=forbidden city|故宫博物院=forbidden city|效=effect|效果=effect,result|敌=enemy|敏感=sensitive|救=save,rescuing,rescue
救援=save,rescue|教=teaching,religion|教授=professor|教练=coach|教育=education,teaching|教育部=ministry education|敢=dare
散=scattered,loose,dispersed|敬请=please|数=number,count|数位=digital|数字=digital,number,numeric,figures|数据=data
敲诈=blackmail,extortion|敷=spread|文=culture,writing|文件=file,document|文化=culture,cultural|文旅=cultural tourism
文明=civilization,culture|文物=cultural relics|斑=spots|斑点=spots|斗=fighting,struggle|斗争=struggle
斗牛士=bullfighter,matador|料=material|料理=cooking|斤=catties|斧=axe|断=break,cut off|斯坦福=Stanford|新=new|新加坡=Singapore
新华=xinhua|新型=new type|新月=crescent,new moon|新疆=Xinjiang|新闻=news|方=square,side,prescription,directions|方位=position
方便=convenient|方向=direction,orientation|方案=plan,scheme,program|方针=policy|旁=side|旅=travel,brigade
旅游=tourism,travel|旅行=journey|族=clan,tribe,race,ethnic|旗=flag,banner|无=no,zero,none,nothing,not
无人=unmanned,uninhabited|无人机=drone,unmanned aerial vehicle|无脑=brainless|无限=unlimited|日=Japan,Japanese,day,sun
日报=daily|日月=sun moon|日本=Japan|日照=sunshine|日耳曼=Germanic|日韩=Japan Korea|旧=old|早=early,morning|早报=morning newspaper
早教=early education|旱=drought|时=time,hour|时代=era,time,age,period,epoch|时报=time newspaper|时效=timeliness|时期=era
旺=prosperous|昆山=kunshan|明=Ming,clear,bright|明斯克=minske|明星=star|易=easy|星=star|星际=interstellar|春=spring
显=reveal,conspicuously|显眼=conspicuous,eye catching|晒=bask|晕=faint,dizzy,halo|晚=late,evening,night
晚报=evening news,evening newspaper|普=general|晴=clear,fine|晶=crystal|晶圆=wafer|智=wisdom|智商=intelligence quotient
智慧=wisdom,intelligence|智能=intelligent,smart|暂行=provisional|暑=heat,summer heat|暖=warm|暗=dark|暴=violent,cruel
暴乱=riot|暴力=violent,violence|暴雨=rainstorm|曲=song|更新=update|替=replacement,substitute|最后=last,final
最高=supreme,highest|月=month,moon|月球=lunar,moon|有=have,there|有关=related,concerned|朋友=friends|服=clothing,dress
服务=service|望远镜=telescope|朝=north Korea,Korean,dynasty|朝日=morning sun|朝鲜=north Korea|期=period,term,time,stage
期待=expect|木=wooden,wood|木耳=wood ear|未=not,not yet|未来=future|末=end,last|本=this,original|本事=skills|本土=native
本报=this newspaper|本领=skills|机=machine,aircraft,mechanical,organic|机制=mechanism|机场=airport
机构=institution,agency,organization|机长=captain|杀=kill,murder|杂=miscellaneous,mixed|杂交=hybrid,crossbreed|权=right
权利=rights|李子=plum|材=material,timber|材料=materials|村=village|村民=village|杜克大学=duke university|杜马=Duma|杠=bar
杠杆=lever|条=strip,article|条件=condition|条例=regulations,ordinance|条约=treaty|来源=source|杯=cup|松=pine,loose
板=board,plate,plank|极=extreme|构造=structure,tectonic|林=forest|林业=forestry|果=result,fruit|果子=fruit
枣=Chinese date,jujube|枪=gun|枭=owl|架=shelf,rack|架构=structure,architecture|枸杞=matrimony vine|柄=handle,stem,grip
某=certain|柔=soft|柔佛=johor|柠檬=lemon|查=check,investigation|柱=column|柳=willow|柴=firewood|标=mark|标准=standard
标准化=standard|标枪=dart|树=tree|校=school,college|校长=principal,president|样=appearance,shape|核=nuclear
核动力=nuclear powered|核试验=nuclear test|核酸=nucleic acid|根=root|格局=layout,structure|栽=plant|桃=peach|框架=framework
案=case|桥=bridge|桩=stake|梗=stem,stalk|梗塞=obstruction|梗死=obstruction|梦=dream|检=inspection
检察=procuratorial,inspection|检察院=prosecutor office,procuratorate|检查=inspection|检测=test,detection,testing
检验=inspection|棉=cotton|棋=chess|棒=stick|棕=palm,brown|棚=shed,canopy|森=Mori|植物=plant|楼=floor|楼盘=building
槽=trough,groove|横滨=Yokohama|橙=orange|橙色=orange|次=second,sub,secondary,order,sequence|次生=sub|欢喜=joy
欧=European,Europe,EU,euro|欧亚=Eurasia,Europe Asia|欧洲=Europe|欧洲理事会=European council|欧洲联盟=European union
欧盟=European union,EU|欧罗巴=Europe|欧美=Europe America|款=paragraph,section,fund,money,payment,model,style|歌手=singer
正=positive,correct,right,just,upright,proper|正义=justice|正则=regularity|正极=positive pole|步=steps
步行者=walker,pedestrian|武=military,martial|武器=weapons,arms|武士=warrior,samurais|武警=armed police|死=death,die
死亡=death|死神=death|歼击=annihilation|残=disabled,remnant|残疾=disabled|毁=destroyed,ruined|母=mother,female|每=every
每日=daily|毒=poison|毒刺=venomous sting|比=ratio,Belgium|比赛=match,game,competition|毕业=graduation,finishing school
毕尔巴鄂=bilbao|毛=wool,hair|毛孔=pores|民=people,civil,citizens|民主=democracy|民主主义者=democratic|民主党=democratic party
民众=mass,populace|民政=civil affairs,civil administration|民族=ethnic,national|民族大学=university nationalities
民法=civil law|民生=people livelihood|民航=civil aviation|气=gas,air,qi,smell|气候变化=climate change|气垫=air cushion
气泡=bubble,air bubble,blister|气象=meteorological,weather|气象厅=meteorological office
气象局=weather bureau,meteorological office|气象站=weather station|气质=temperament|氪=krypton,Kr|水=water,liquid
水位=water level|水利=water conservancy,water|水壶=kettle|水平=level|水手=sailor,seaman,mariner|水滴=drop|汁=juice|求=seek
汇=exchange,collection,converge|汇编=compiled,collection|汛=flood,high water|江=river|江湖=rivers lakes
污=dirty,filth,fouled|污染=pollution|污水=sewerage,sewage|汤=soup|汽=steam,vapor|汽车=car,automobile,auto|沉=heavy,sink
沐浴=bath|沙=sand|沙发=sofa|沟=ditch,groove,gully,trench,gutter,channel|没=not|没有=not|河=river|河床=riverbed|河流=rivers
油=oil,oily,grease,petroleum,greasy|油条=youtiao|油烟=soot,lampblack|治=rule,treat,govern
治安=public security,law order,peace|泉=spring|法=French,France,law,method,way,Dharma|法令=decree,ordinance
法国=French,France|法定=legal|法庭=tribunal,court|法律=law|法案=bill|法院=court|泛=pan|泡=bubble,foam,soak,blister
泡沫=bubble,foam|泡泡=bubbly|波=wave,Poland,polish|波士顿=Boston|波茨坦=Potsdam|泥=mud,clay|注册=enrolment,registered
注定=destined,doom|泪=tear,teardrop|泰=peace|泰米尔=Tamil|洁=clean|洋=foreign,ocean|洗=washing,wash|洗衣机=washing machine
洪=flood|洲=continent|活动=activities,activity|派=dispatch|派出=dispatched|派对=party|派送=distribution|流=flow,stream
流水=running water|流浪=vagrant,roaming,homeless,wander|流量=flow|浆=slurry|测=measurement,survey|测试=test|济=help|浑=muddy
浓=concentrated,strong|浪=wave|浮=floating|海=sea,ocean|海上=maritime|海事=maritime affairs|海关=customs|海峡=strait,channel
海洋=ocean,marine|海湾=gulf,bay|海燕=petrel|海贼=pirate|消化=digestive|消息=news,information|消费=consumption,consumer
消费品=consumer goods|消费者=consumer|消防=fire control|涉=involved|涝=flood|液=liquid,fluid|淘=wash
淘汰=wash out,phase out,weed out|淡=dilute|淡化=desalinate,weaken|淡水=fresh water,freshwater|深=deep|深化=deepening
深层=deep,deep seated|深度=depth|混=mixed,muddy|混合=mixed,blended,hybrid|添加=added,addition|清=clear
清华大学=tsinghua university|清明=clear bright|清水=shimizu,clear water,qingshui|清零=clear,reset,emptying,zeroing
渡=crossing,ferry|渣=slag,dregs|温=temperature,warm|温度=temperature|港=hong kong,port,harbor,harbour
游=swim,tour,travel,roaming|游戏=play|游泳=swimming|湖=lake|湾=bay,gulf|湾区=bay area|湿=wet,damp|源=source|溢=overflow
溪=creek|溺水=drowning|滑=slide,slip,slippery|滑冰=skating|滑坡=landslip|滑雪=skiing|滚动=roll,scroll|满=full|滤=filter
滨海=coastal,binhai|滩=beach|滴=drop,drip|漂亮=beauty,pretty|漏=leak|演=performance|演习=exercise,drill|演员=actor
潜=latent,submerged,hidden|潜艇=submarine|潭=pond|潮=tide,fashion,damp|澎湃=surge|澳=Australia,Australian,Macao,Macau
澳大利亚=Australia|澳洲=Australia|澳门=Macao|激进=extreme|灌=pouring,irrigated|火=fire|火箭=rocket|火箭炮=rocket artillery|火腿=ham
灰=gray,grey,ash|灰度=grayscale|灸=burn,cauterizing|灾=disaster,calamity|灾害=disaster,calamity|灾难=disaster
炉=stove,furnace,oven|炒=speculation,fry,stir-fry|炸=fry,fried|炸弹=bomb|点=point,dot,order|点击=strike|点球=penalty kick
烂=rotten,bad,rot|烈=intense|烟=smoke,cigarette,fume|烟草=tobacco|烤=baked,roast,bake,grill|烧=burn,roast,fever,cooking
烫=ironing|热=hot,heat|热带=tropical|热带风暴=tropics storm|热水=hot water|焰火=fireworks|煎饼=pancake|照=photo|煮=boil,cook
煲=pot|熊=bear|熟=ripe,mature|熨=ironing|燃=burn|燕=swallow,yan|爆发=explosion,exploded,burst|爬=crawling|爱=love
爱国者=patriots|爱尔兰=Ireland|爱德华=Edward|爱知=aichi|爵士=sir,knights|父=father|爸=father,daddy,dad|爹=father,dad,daddy
爽=bright,clear|片=tablet,film,piece,slices,sheet,flakes|版=version,edition|版权=copyright|牌=plate,sign,medal
牌子=brand|牙=tooth|牛=cow,cattle,ox,bull,beef|牛轭=yoke|牢记=keep mind,remembering|物=things,object,matter|物业=property
物流=logistics|物资=materials|特=special,very,especially|特产=specialty|特别=special|特派=specially appointed
特色=characteristics,special|特赦=amnesty,pardon|犯=crime,criminal,offender,commit|犯罪=crime,criminal|状=shaped|犹他=Utah
狐=fox|狗=dog|狗粮=dog food|独=independence,single|独立=independent,stand alone|狮=lion|狮子=lion|狼=wolf|猎=hunting
猎鹰=falcon|猛=fierce|猛禽=bird prey|猪=pig,pork|猫=cat|率=rate|王=king|王子=prince|玩家=players|环=ring,loop
环保=environmental protection|环境=environment,environmental|环境保护=environmental protection
环境卫生=environmental sanitation|环球=worldwide|现=present,existing,current,now|现代化=modernization|玻璃=glass|珍珠=pearl
珠=bead,pearl|班=class,team,squad|球=ball|理=manage|理事会=council|理发=haircut|理念=idea|理想=ideal|理由=ground,reason
理论=theory|理财=money management,managing finance|瑞=auspicious|瓜=melon|瓦=tile|瓶=bottle|瓷=porcelain,China
甄选=selection,picks|甘=sweetness|甜=sweetness,sweet|生=life,student,raw,born|生产=production|生产力=productivity|生命=life
生态=ecological,ecology|生活=life,living|生物=biology|生物多样性=biodiversity|用户=customer,user|甩=throw,dump,swing,fling
田=field|甲=nail|申报=declaration|申根=schengen|电=electric|电信=telecommunications|电力=electric power,power,electricity
电动=electric powered|电台=radio station|电子=electronic|电工=electrician|电影=film,movie|电池=battery
电瓶=battery,accumulator|电磁=electromagnetic|电站=power station|电网=power grid,electricity grid|电脑=computer
电视=television,TV|电视台=television station|男=male|男孩=boy|界=boundary,border,realm|留=stay,remain,leave,retained
留置=retained,indwelling,detaining|疆=border|疤=scar|疫情=epidemic|疫苗=vaccine|疯=mad|疯狂=crazy,mad|疱疹=herpes|疾=disease
疾病=disease,sickness|病=disease,illness|病人=patient|病例=cases|病毒=virus|症=disease,illness|症状=symptom|痘=pox,pimple
痛=pain,ache|痧=cholera|瘟=plague|瘦=thin|白=white,Belarus|白俄罗斯=Belarus|白宫=white house|白日=daytime|百=hundred
百分=percent|百姓=common people,civilians|皆=all|皇=emperor|皇家=royal|皮=skin,leather,peel,hide,fur|皮肤=hide,skin
皱纹=wrinkles|益=benefit|盐=salt|监=supervision,inspection,supervisor,prison|监察=supervision,supervisory
监督=supervision|监管=supervision,regulatory,supervisory|监视=monitored,surveillance|盒=casing|盗=stealing
盘=plate,tray,dish,board|盟=league,union,allied|目=eye|目标=goal,target|盲=blind|直=straight,vertical,straightforward
直播=live broadcast|相=phase,mutual,appearance,each other|相关=relevant,related|盾=shield
省=provincial,province,ministry,state|眉=eyebrow|看=look,see,watch|真=true,real,genuine|真主=Allah|眼=eye
眼影=eye shadow,eyeshadow|睡=sleep|睫毛=eyelash|知识=intellectual|知识产权=intellectual property
矫正=straightening,rectification,correction,rectifying|短=short|石=stone,rock|石化=fossil,petrified|石川=ishikawa
石油=petroleum,oil|矿=mines,ore,mine|矿工=miner,mineworkers|码=code,yard|研=research,studying|研究=research,study
研究中心=research center|研究室=laboratory|研究院=research institute,academy|砖=brick|破=break,broken|硅=silicon
硬=hard,solid,stiff|硬件=hardware|硬盘=hard disk|碰=touch,bump|碳=carbon|磁=magnetic|磨=grinds|磨砂=frosted,sand|礁=reef
示=show|礼=gift,ceremony|社=society,agency|社会=social,society|社会主义=socialist,socialism|社会保障=social security
社会福利=social welfare,welfare|社会科学=social science|社区=community,neighborhood|社科=social science|祖=ancestor|祛=dispel
神=god,divine,magic,spirit|神仙=fairy|神经=nerve|票=ticket,vote|禁止=prohibition,ban|福利=welfare|福岛=fukushima|禽=birds
秀=show|私=private,selfish|秋=autumn,fall|种=seeds,plant,species,kind,grow|种植=plant|科=branch|科学=science,scientific
科学技术=science technology|科学院=academy science|科技=science and technology,technology|科斯=kos
秒=seconds,sec,instant,second|租=rent,lease|秤=balance|积=product,accumulated,integral|积极=active,positive|积极的=active
称=weigh,balance|移动=mobile,movement,moving|移民=immigration|程=journey|程序=procedure,sequence|程式=program|税=tax,duty
税务=tax,taxation|稳=steady|稻=rice|穴=cave,hole,cavity|穹=vault,sky|空=empty,air,vacant|空巢=empty nest
空调=air conditioner|空间=space|空间站=space station|窗=window|窝=nest|立=standing,set up,established|立方=cube
立法=legislative|立法会=legislative council|站=station,stop,stand|竞技=athletics,sports|童=child|端=end|端正=upright,correct
竹=bamboo|笑=laugh|笔=pen|符=symbol|第一=first|第二=second|笼=cage,basket|等=wait|筋=tendon,muscle|筑=build|答=answering
答辩=reply,answer|筹=raise,plan|签=lot|签名=sign|签字=sign|简=simple|简约=concise|算=calculation
管=management,pipe,control,tube|管理=management,administration,control,supervise|管理委员会=management committee|箭=arrow
箱=box|篮=basket|篮板=backboard|米=rice,meter,metre|米兰=Milan|类=type,class,kind|粉=powder,pink,fans|粉丝=fan|粗=thick
粗大=thick,bulky|粤=Cantonese|粮=grain|粮农=food agriculture|精=essence,elite,sperm,extract|精准=accurate,precision,exact
精华=quintessence|精神=spiritual,mental,spirit|精英=elite|糖=sugar,candy,sweet|糟=rotten,messy
系=system,department,faculty|系统=system|素=plain,vegetarian|索马里=Somalia|紧急=urgent,emergency|紧急情况=emergency
紫=purple,violet|累=tired,accumulated|红=red|红十字=red cross|红牛=red bull|红线=red line|红色=red,revolutionary
约=make appointment,treaty,pact,invite|级=level,grade|纪=discipline|纪元=epoch,era|纪律=discipline|纸=paper
纹=lines,pattern,grain|纺=spin|纽约=new York|线=line,wire,thread,strings|组=group,team,organization
组织=organization,organisation|细=fine|细胞=cells|经=menstruation|经济=economic,economy|经济学=economics|经理=manager
经贸=trade|绒=velvet|结=knot,node,tie|结构性=structure|结果=result|绘=paint|绝=absolute|统=united,unified
统一=unified,unification|统战=united front|统计=statistics,statistical|绩=merit|续=continued|维=dimension|维也纳=Vienna
维修=maintenance|维多利亚=Victoria|维持=maintain,keep|维珍=virgin|综合=comprehensive,integrated,synthesized,composite
绿=green|绿色=green|缅=Myanmar|缓=slow,postponed,deferred|编=edit,compiler|编辑=editor,edit,compiler|缺=lack,missing
罐=can|网=network,net|网友=netizen|网站=website,site,web site|网络=network,internet,web|罕见=rare seen
罚=punishment,penalized|罩=cover|罪=crime|署=department,agency,bureau,office|羊=sheep,goat,mutton|羊城=yangcheng
羊毛=wool,woolen,fleece|美=US,American,America,united states,beautiful|美国=US,united states|美国国会=US congress
美好=beautiful|美日=US Japan|美术=art,fine arts|美的=beauty|美英=US UK,anglo American|群=group|群众=mass,masses
群岛=archipelago|羽毛=feather,plume|羽绒=down|翘=tilt|翻=turned over,turned|翼龙=pterosaur|老=old|老头=old man|老师=teacher
老板=boss|考=examination,test|考察=inspection|考试=exam,examination,test|而=but|耳=ear|耳塞=earplug
职业=occupation,job,profession,career|职务=occupational,post,position,job|联=united
联合=united,joint,union,associated,allied|联合会=federation|联合国=united nations|联合声明=joint declaration
联席会议=joint conference|联想=association|联盟=union,alliance,league,confederation,federation|联络=liaison|联网=network
联赛=league|联通=connect,link|联邦=federation,union,commonwealth|聚会=party,gathering|肇事=caused accident|肉=meat,flesh
肋=rib|肌=muscle,flesh|肌肤=flesh,skins|肝=liver|肠=intestine,gut,bowel|股=shares,thigh|股份=share|股票=stock,share|肤=skin
肩=shoulder|肺炎=pneumonia|肾=kidney|肾脏=kidney|肿瘤=tumor|胃=stomach|背=back|背带=strap,braces,backband,sling|胎=fetus,tire
胖=fat,obese,plump|胜利=victory,win|胯=crotch|胶=glue|胸=chest,breast|能=energy,can|能力=ability,capacity|能源=energy
能耗=energy consumption|脂=fat|脆=brittle,fragile|脐=navel|脑=brain|脖子=neck|脚=foot,legs|脱=take off|脸=face,cheeks
腮=cheek|腰=waist|腻=greasy|腾=soar|腿=legs,leg|膏=paste,ointment,grease|膜=film,membrane|膳=meal|臀=hip,buttocks
自=self,since,from,oneself|自卫=self defense|自治=self governing,autonomy|自然=natural,nature|自然科学=natural science
自然资源=natural resource|自由=freedom,free,liberty|臭=smelly|至=arrival,until|舆论=opinion,public opinion|舌=tongue
舞=dance|舟=boat|航=sail,navigation,flying,ship|航天=aerospace,space|航天局=space agency|航母=aircraft carrier
航空=aviation,airlines,voyage|航空运输=air transportation|舰=warship|舱=cabin|良=good|良心=conscience|色=color,colour
节=festival,section,knot,joint|节奏=rhythm|芒=awn|芯片=chip|花=flower|花园=garden|花样=pattern,trick|芽=sprout,bud|苦=bitter
英=British,UK,England,English,hero|英国=united kingdom|英法=anglo French|英雄=heroes|苹果=apple|茶=tea|草=grass
荣=glory,honor|荣誉=honor,reputation,honorary,glory,honour|药=drug,medicine|药品=drug|荷=lotus|莫斯科=Moscow|莱斯特=Leicester
莱比锡=Leipzig|莲=lotus|获得=acquisition|菜=vegetable,dish|菲尼克斯=phoenix|萌=cute,sprout,bud|营=camp,operating,battalion
落地=landed|葡=Portuguese,Portugal|董=directors|董事=director|蒙古=Mongolia|蒸=steam|蓝=blue|蓝宝石=sapphire|蓝色=blue|薄=thin
薪=salary|薯=potato,yam|藏=collection|虎=tiger|虚=virtual,emptiness,void,weakness,vain|虚拟=fictitious
虫=worm,bug,insect|虾=shrimp|蚂蚁=ants|蚌=clam,mussel|蛋=eggs,egg|蜜=honey|蝴蝶=butterfly|融=melt
融券=securities lending,securities|融合=fusion,melting|融资=financing|蟹=crab|血=blood|血压=blood pressure|血糖=blood sugar
行=line,row,walk,go|行动=action,operation|行动计划=action plan|行政=administrative,executive
行政区=district,administrative district|行程=stroke|行者=walkers|街=street|街道=street|衢=thoroughfare|衣=clothes,dress,wear
补=patch,filling,supplement,mend,make up,repair|补充=supplement,supplementary,replenishment
表=table,watch,form,meter|表达式=expression|袋=bag,pouch,pocket,sack|袋鼠=kangaroo|袍=gown|袖=sleeve|袜=sock,stocking
被告=accused|被困=trapped,stranded|裁判=referee,judgment,umpire,arbitration,judging
装=loading,dress,installation,clothing,costume,pack,pretend,install|装修=fit up,decoration|裙=skirt,dress
裤=pants,trousers|裸=naked|西=west,western,Spanish|西伯利亚=Siberia|西北=northwest|西北大学=northwest university|西南=southwest
西哈努克=sihanouk|西安=xi'an|西班牙人=Spaniard|见=see|观=outlooks,concepts,observations,points view|观众=audience,viewer
观察=observation,watch|规=rules,regulation|规划=plan,planning|规制=regulation,regulatory|规定=regulation|视=look|视频=video
角=corner,horn,angle|角质=cutin|解=solution,solve,understand|解放=liberated|警=police,warning|警察=police
警察局=police department|警戒=warning,alert,guard|警方=police|计=plans|计划=plan,program,project
计算=calculate,count,reckoning|订单=order|认=recognize,admit|认罪=admit guilt|让=let|训=instruct|训练=training
议会=parliament|议员=member|议定书=protocol,treaty|议长=chairman,president|议院=congress|讯=news,information
记者=reporter,journalist|讲话=talk|论=theory|论坛=forum|论文=thesis,paper,dissertation|讼=litigation|设备=equipment
设计=design|访=visit,call|证=certificate|证券=securities|评=comment,criticize|评价=evaluation,review|评论=comment,review
诈骗=swindle,scam,cheating|诉讼=litigation,lawsuit|词=word|试=test,try|试管=test tubes|诗=poetry|话=words,talk,speech
语=language,speech|语言=language|说=say,speak|诸葛亮=Zhuge liang|读=reading,study,read|课=class,lesson,course
课程=class,course|调=adjust,tune,transfer,tone,regulation,investigation|调控=control|调整=regulation|调查=investigation
调节=regulation|谈=talk|谷=grain,valley|谷物=grain|豆=bean|豆腐=bean curd|象=elephant|负=negative|负债=liabilities
负极=negative pole|负责=responsible|负责人=person charge|财=money,wealth|财政=finance,financial,fiscal
财政部=ministry finance|财政部长=minister finance|财经=finance economics|财长=minister finance,treasurer
责任=responsibility,duty,obligation,blame|账号=account|货=goods,commodity|货币=monetary,currency,money|质=quality
质量=quality|贩=peddle,dealing|贩子=dealer,peddler,trafficker|购=purchase,buy|购买=buy|贯彻=implementation,carry out
贴=stickers,paste,sticking,post|贵=expensive,noble,precious|贷=loan,lend|贷款=loan|贸=trade,commerce
贸易=trade,commercial|贸易组织=trading organization|费=fee,cost,expense,charge|贼=thief|贿=bribery|资=capital,money
资产=property,asset|资源=resources,resource|资金=funds,capital|赖=rascal|赛=match,competition,contest|赛跑=race|赛道=track
赞=praise,like|赢=win|赤=red,bare,naked,scarlet|走=walk,go,go away,moving|赴=visit|赶紧=hurriedly|起=start,get,raise
起点=starting point|起诉=sue,prosecution|超=super,ultra,exceeding|超级=super|越=Vietnam,Vietnamese,Yue
越南=Vietnamese,Vietnam|足=foot|足协=soccer associations|足球=football,soccer|跌=falling,drop|跑=running,escape,run
跟=heel|路=road,route,way|路口=intersection,crossing,crossroads|跳=jump,bounce|跳动=bounce|踢=kick|踩=step,tread
身=body,oneself|身体=body|躺=lie down,recline|车=car,vehicle|车站=station|轧=rolling|轨道=orbit,track|转=turn,transfer
转义=transferred meaning|转移=transfer,shift,metastasis|轭=yoke|轮=wheel,turn|软=soft|软件=software|轴=axis|轻=light
载=carry|载人=manned|辅=auxiliary,assistant,complement|辅导=counseling,tutoring,coaching|输=lose|输入=input|输出=exporting
辣=hot,spicy|辩论=debate,arguments|边=edge,side,border|边境=border,frontier|边界=border|达=reach|过=crossing|过剩=excess
过程=process|运=transport,luck|运动=sport,campaign,exercise,movement,sports|运营=operation|运行=operating,run
运载=carrying,delivery|运输=transportation,transport,shipping|近=near,close|还=return|进=advance|进入=enter,entry
进出口=import export|进口=import|进步=progressive|远=far|连=company,link|迷=confuse,enthusiasts|追=chase,pursuing
追诉=prosecution|退=retreat,withdrawal,return,withdraw|退役=retired|退款=refund|送=delivered,send,give|逃=escape,flee
逃逸=escaped|逆=backward|选=election|选举人=elector,voters|选举委员会=election committee|选择=choice,selection,option
透=penetration|透明=transparent|递=pass,hand over,deliver|逗=tease,funny,amuse|通=communications
通信=communication,communications,correspondence|通报=bulletin|通胀=inflation|通讯=communication|通货膨胀=inflation|速=quick
造=make|逮捕=arrest|逼=force|遇=encountered|道=road,path|遛=walk,stroll|遮=hide|避=avoid|那=that|邦=state|邪=evil
邮=mail,post|邮件=mail,email|邮寄=mail|邮政=mail,postal,post|邮政局=post office|郑州=zhengzhou|部=ministry,department,part
部长=minister,secretary|部门=department|部队=troop,force,army|都=all|酒=alcohol,wine,liquor,spirit|酱=sauce,jam|酷=cool
酸=acid,sour|醇=alcohol,pure|醉=drunken|醋=vinegar|采=picking|采购=procurement,purchase|釉=glaze,enamel
里=li,neighborhood,inside|里斯本=Lisbon|重=heavy,re|重型=heavy|重大=great|重建=rebuild|重点=focus,emphasis
重要=important,significant,major|野蛮=barbaric|量=amount,measured|量子=quantum|金=gold,golden,money|金属=metallic|金砖=bric
金融=financial,finance|金银=gold silver|釜=kettle|针=needle,pin,injection|钓鱼=fishing,angling|钓鱼台=diaoyu island|钟=bell
钥匙=key|钱=money|铁=iron|铁路=railway,railroad|铁锈=rust|铜=copper|铜锣=gong|铠=armor|铲=shovel|银=silver
银发=silver hair,gray hair|银河=milky way|银行=bank|链=chain|链接=link|销=selling|锁=lock,lock up|锂=lithium
锅=pot,wok,pan,cauldron|锆=zirconium|锈=rust|错=wrong|锣=gong|锤=hammer|锦=brocade|键=key|镇=town|镜=mirror,lens
长=director,chief,long,length,elder,always|长城=great wall|长征=long journey,expedition|长江=Yangtze river
门=door,gate,valve|门子=door|门户=portal,door|闪=flash,lightning|闭=closing|闭门=closed door|问=ask
问题=problem,question,issue|间=room|闷=stuffy|闸=brake|闹=noisy|闻=news|阁=pavilion|阅=reading|队=team,squad|防=protection
防卫=defense|防弹=bulletproof|防护=protection|防汛=flood control,anti flood|防空=air defense|防范=guard|阳=sun,yang
阴=overcast|阴影=shadow|阵=burst|阵线=front|阵风=gust|阶段=stage|阿拉伯=Arab|阿里=Ali|际=boundary,border|陆=land|陆上=land|陆军=army
降=drop,falling|限=limit|限价=limited price|院=institute,academy,court,house,courtyard|院长=president,dean
除=removal,except,eliminate,excluding|险=danger,insurance,risk|隐形=invisible|隐性=recessive|隐身=invisible
隔离=isolation,quarantine,separation|难=difficulties,disaster|难民=refugee|雄=male|集=collecting,gather
集体=group,collective|集团=group|集安=ji'an|雕=carvings|雨=rain|雪=snow|零=zero,nothing|零售=retail|雷=thunder,mine
雾=fog,foggy,mist|需=need|震=shock,quake|霉=mold,mildew,mould|霜=cream,frost|露=dew,show,exposed,revealing
霸=tyrant,hegemon|霸王=overlord|霹雳=thunderbolt|青=green,young,youth,blue|青岛=qingdao|青年=youth,young
静=still,calm,quiet|静默=silent|非=African,Africa,non|非法=illegal|非洲=Africa|非洲联盟=African union|非盟=African union
靠=depend|面=noodles,surface,face,side,flour|面积=area|面膜=facial mask|革命=revolution|靴=boot|鞋=shoe|韦伯=weber
韩=Korea,Korean,Han|韩国=south Korea|音=sound,tone,noise|音乐=music|音乐学院=music academy|韵=rhyme|顶=top,peak|项=item
顾客=customer|顿=pause,stop|顿涅茨克=Donetsk|预=advance,prepare|预算=budget|预警=warning,early warning
预防=prevention,preventive|领=collar,neck,lead|领导=leaders,leadership,leading|领导人=leaders|领袖=leader,chief|颈=neck
题=topic,exam questions|颜=face,color|额=amount,quota|风=wind,style,customs|风暴=storm|风格=style|飞=fly
食=food,eating,eat|食品=food|食物=food|餐=meal,eat|饭=rice,meal|饮=drinking|饼=cake,cookie|馅=stuffing,filling
馆=hall,museum,pavilion|馋=greedy|首=first,head,chief|首尔=Seoul|首次=first|首相=prime minister|首都=capital|香=fragrant
香格里拉=shangri la|香港=hong kong|马=horse|马德里=Madrid|驻=staying|驾=driving|驾驶=driving|骄傲=arrogant,pride|骑=ride
骗=cheat,deceive|骚乱=riot|骨=bone|高=high,tall|高压=high pressure|高原=plateau|高地=highland|高大=tall|高温=high temperature
高级=advanced,high level|高速=high speed|高速路=highway|高铁=high-speed rail|高雄=kaohsiung|魂=soul|魔=magic|鱼=fish
鱼尾=fishtail|鱿鱼=squid|鲜=fresh|鲸=whale|鸟=birds,bird|鸡=chicken|鸡蛋=eggs|鸭=duck|鹅=goose|鹏=peng,roc|鹰=eagle,falcon
鹿=deer|鹿角=antlers|麦=wheat|麻=hemp,sesame|黄=yellow|黄帝=yellow emperor|黄色=yellow,pornographic|黄蜂=wasp|黄金=gold,golden
黄金周=golden week|黑=black,dark|黑海=black sea|鼠=mouse,rat|鼻=nose|龄=age|龙=dragon|龙头=faucet,tap
"""
