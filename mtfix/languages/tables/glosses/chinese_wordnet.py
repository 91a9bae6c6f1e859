"""English words for Chinese ones. Made by tests/tools/make_glosses.py; do not edit.

Source: Chinese Open Wordnet, Copyright 2013, 2014 Francis Bond and Shan Wang, and WordNet 3.0 (see NOTICE).
"""

from __future__ import annotations

TABLE = """
BP机=beeper,pager|T恤=T-shirt|U形转弯=u-turn|〇=zero|一下=while|一世=generation|一代=generation|一会儿=while,moment|一匙=spoon
一半=half|一口=bite|一品红=poinsettia|一夫多妻=polygamy|一套=set|一对=pair,couple|一月=January|一氧化氮=nitric oxide|一点=bit
一瞥=glance,glimpse|一瞬间=split second|一致=unanimity|一般=ordinary|一角银币=dime|丁格犬=dingo|丁烷=butane|丁糖=tetrose|丁醇=butanol
七分之一=one-seventh|七十=seventy|七月=July|七边形=heptagon|万亿=trillion|万圣夜=Halloween|万托林=Ventolin|万花筒=kaleidoscope
万里长城=Great Wall|丈夫=husband|三分之一=one-third|三文鱼=salmon|三月=March|三次幂=cube|三氟化硼=boron trifluoride|三氯甲烷=chloroform
三角函数=trigonometric function|三角形=triangle|三角裤=briefs|三趾滨鹬=sanderling|上下文=context|上升=rise,go up|上午=morning|上司=boss
上帝=god|上弦=first quarter|上涨=rise,go up|上界=upper bound|上诉法院=appeals court|下午=afternoon|下垂=droop,sag,prolapse
下定义=define|下巴=chin|下巴颏=chin|下毒=poison|下毛毛雨=drizzle|下狱=imprison|下界=lower bound|下葬=bury,inter|下跌=tumble
下降=decrease,fall,drop,decline|下雨=rain|下雪=snow|下风=leeward|不便=inconvenience|不利=disadvantage
不动产=real estate,immovable|不及格=fail,flunk|不可思议=inconceivability|不可抗力=act of God,force majeure|不可知论=agnosticism
不可能=impossibility|不同=differ|不名誉=disrepute|不和=discord|不孕=infertility|不安=uneasy|不平衡=disequilibrium
不幸=adversity,misfortune|不应期=refractory period|不成文法=unwritten law|不敬=disrespect|不求人=backscratcher|不育症=barrenness
不舒服=uneasiness|不良=bad|不调和=discord|不足=insufficiency,deficiency,lack|不锈钢=stainless steel|与门=AND gate|丑事=scandal
专利=patent|专制主义=absolutism|专家=specialist|专心=concentration|专攻=specialize|专长=specialty|专门化=specialize
世代交替=alternation of generations|世界强国=world power|世界末日=end of the world|世纪=century|丘疹=pimple|丘鹬=Eurasian woodcock
丙三醇=glycerin|丙二醇=propylene glycol|丙基=propyl group|丙氨酸=alanine|丙烷=propane|丙糖=triose|丙醇=propanol|丙醛=propionaldehyde
丛=cluster|东南=southeast|东家=landlord|东西=thing,stuff|丝带=ribbon|丝氨酸=serine|丝绒=velvet|丝绸=silk|丝腺=silk gland
丢脸=humiliation|两=tael|两极化=polarization|两栖动物=amphibian|两立=coexistence|严肃=graveness|严重=graveness|丧亲=bereavement
丧失=forfeit|个人=individual|个性=personality,individuality|中世纪=Middle Ages|中伤=slander,defamation|中午=noon,midday
中古=Middle Ages|中和=counteract|中心点=center|中断=cut short,break off,discontinue,interruption|中暑=heatstroke,sunstroke
中期=middle|中止=stop,cease,discontinue,break off|中点=midpoint|中继站=relay station|中耳炎=otitis media|丰度=abundance|串=bunch
临界=criticality|临界点=critical point|临界状态=criticality|临近=approach|丹毒=erysipelas|丹砂=cinnabar|为人=behavior,conduct
为首=head|主义=ism|主人=host|主动免疫=active immunity|主妇=housewife,lady of the house|主宰=dictate,dominate|主导=direct,lead
主张=assertion|主意=idea|主持=host|主持人=anchor|主教=bishop|主显节=Epiphany|主权=sovereignty|主流=mainstream|主演=star|主球=cue ball
主管=manager|主角=lead|主顾=customer,client|主题=subject,theme|举止=bearing,mien|之字形=zigzag|乌托邦=utopia|乌木=ebony
乌贼=cuttlefish|乐器=musical instrument|乐团=orchestra|乐园=paradise|乐曲=musical composition|乐观主义=optimism|乐队=band|乔木=tree
乘客=passenger|乘数=multiplier|乘积=product|乘车=drive,ride|乙基=ethyl group|乙炔=acetylene|乙烯=ethylene|乙烷=ethane|乙醚=ether
乙醛=ethanal|九分之一=one-ninth|九十=ninety|九月=September|九边形=nonagon|习俗=conventionality,custom,tradition|习惯=custom,habit
习题=exercise|乡下=rural area|书信=letter|书局=publishing house|书店=bookstore|书房=study|书架=bookshelf|书桌=desk|书橱=bookcase
书签=bookmark|书籍=book|书蠹=book louse|买断=buyout|乱扔=litter|乱视=astigmatism|乳房=breast|乳癌=breast cancer|乳罩=bra|乳胶=latex
乳脂=cream|乳腺炎=mastitis|乳腺癌=breast cancer|乳酪=cheese|乳香=frankincense|了解=realize|争吵=quarrel|争夺=contest|争执=dispute
争斗=fight|争端=dispute,conflict|争议=dispute|争论=argument,debate|事业=undertaking,project|事例=example
事务所=business office,firm|事变=incident|事实=fact|事态=situation|事故=accident|二十面体=icosahedron|二月=February|二极管=diode
二次曲线=conic|二次曲面=quadric surface|二氧化氮=nitrogen dioxide|二氧化物=dioxide|二氧化硅=silicon dioxide|二氧化钛=titanium dioxide
二氧杂芑=dioxin|二氯甲烷=dichloromethane|二硫化碳=carbon disulfide|二等=second class|二糖=disaccharide|二醇=glycol|亏损=deficit
亏欠=owe|亏空=deficit|亏缺=wane|云室=cloud chamber|云母=mica|互惠=reciprocal|五分之一=one-fifth|五斗柜=chest of drawers
五旬节=Pentecost|五月=May|五碳糖=pentose|五角形=pentagon|五金店=hardware store|井盖=manhole cover|亚丁=Aden|亚伦=Aaron|亚伯=Abel
亚历山大=Alexandria,Alexander|亚哈=Ahab|亚喀巴=Aqaba|亚当=Adam|亚当斯=Adams|亚松森=capital of Paraguay|亚特兰大=Atlanta|亚琛=Aachen
亚瑟=Arthur|亚硝酸=nitrous acid|亚硝酸盐=nitrite|亚硝酸钠=sodium nitrite|亚美尼亚=Armenia|亚马孙=Amazon|亚马逊河=Amazon River|亚麻=flax
交叉=intersection,crossing|交叉点=junction,crossroad|交往=association|交换=exchange,commute,switch
交易=deal,trade,transaction|交替=alternation|交流电=alternating current|产品=merchandise|产生=arise
产褥热=puerperal fever,childbed fever|产量=output|亨利=henry|亭=booth,kiosk|亮度=brightness|亮点=highlight|亲和力=affinity
亲属=relative|亲戚=relative|亲自=personally|亵渎=profane|人们=people|人体=human body|人力车=rickshaw|人口普查=census|人口调查=census
人士=people|人孔=manhole|人家=family,household|人寿保险=life insurance|人工受孕=artificial insemination
人工授精=artificial insemination|人工智能=artificial intelligence|人工湖=artificial lake|人性=humanness|人格=personality
人物=figure,character|人种=race|人类=human race,mankind|人类学=anthropology|人类学家=anthropologist|人行横道=crosswalk
人行道=sidewalk|人质=hostage|人造卫星=artificial satellite|仁=kernel|仁慈=mercifulness|仅=merely,only|仅仅=merely,only
仆人=servant|仇外=xenophobia|仇恨=hostility,enmity|仇敌=enemy|今后=future,hereafter|今晚=tonight|介入=intervene
从属=subordination|仓促=hurry|仓鼠=hamster|仙女=fairy|仙女座=Andromeda|仙子=fairy|代=era|代价=price,cost|代偿=compensation
代数=algebra|代数学=algebra|代理人=agent|代表团=delegation|代表性=typicality|代言人=spokesperson|代谢=metabolism|令吉=ringgit
以后=future|以太网=ethernet|以物易物=barter|仪器=apparatus,instrument|仪表=meter|仪表盘=dashboard|仲夏=midsummer|仲裁=arbitration
价值=worth,value|价钱=price|任务=assignment,duty,role|任命=appointment|任期=tenure,term of office|份额=share,portion
仿效=imitate|仿真=emulate,simulation|企图=try,attempt|企鹅=penguin|伊索=Aesop|伏兵=ambusher|伏击=ambush|伏安=volt-ampere|伏特=volt
休会=adjourn|休克=shock|休庭=adjourn|休息=rest|休息室=lobby|优先股=preferred stock|优势=advantage,dominance|优惠=privilege
优惠券=coupon|优良=good|优雅=grace|伙伴=partner|会厌炎=epiglottitis|会合=rendezvous|会员=member|会所=clubhouse,club|会期=session
会籍=membership|会见=meet|会计=accounting|会计师=accountant|会议室=conference room|会诊=consultation|会话=conversation,dialog
会谈=talks|伞=umbrella|伞菌=agaric|传动系统=transmission system|传单=flier|传感器=sensor|传播=spread|传染=infection
传染病=infectious disease,pestilence|传真=facsimile,fax|传统=tradition|传言=rumor,hearsay|传记=biography|传说=legend
传送带=conveyor belt|传闻=rumor|伤口=cut,wound|伤害=harm,injure|伤寒症=typhoid|伤残=disability|伤疤=scar|伤痕=scar|伦理学=ethics
伪装=camouflage,disguise|伪造=fake|伯伯=uncle|伯母=aunt|估价=estimate,value|估计=estimate|伴奏=accompaniment|伴随=accompany
伶鼬=Mustela nivalis|伸=stretching|伸出=extend to|伸展=stretch,extension|伸展台=catwalk|伸长=stretching|似乎=seem|伽马=gamma
位于=lie|位元组=byte|位置=position|低垂=droop|低廉=cheap,inexpensive|低气压=depression|低血糖=hypoglycemia
低音提琴=double bass,contrabass|低音管=bassoon|住址=address|住处=residence,dwelling|住宅=residence,abode,dwelling
住户=inhabitant|住所=habitation|体=aspect|体制=system|体形=figure|体征=sign|体恤衫=T-shirt|体操=gymnastics|体格=physique
体温计=clinical thermometer|体温过低=hypothermia|体现=incarnate,embody|体癣=tinea corporis|体积=volume|体育场=stadium|体育运动=sport
体育锻炼=physical exercise|体育馆=gymnasium,gym|体贴=consideration|体长=body length|体香剂=deodorant|余切=cotangent|余割=cosecant
余味=aftertaste|余弦=cosine|余数=remainder|余晖=afterglow|作=do|作为=deed|作乐=make merry|作战=fight|作文=composition|作曲家=composer
作用=affect,impact,function,purpose|作者=writer,author|作风=way|佝偻病=rickets|佣妇=maid|佣金=commission|佩剑=saber
佩服=admiration|使徒行传=Acts of the Apostles|使成一体=unify|使用=apply,use|使用者=user|使馆=consulate|侄=nephew|侄子=nephew
例=example,instance|例外=exception|例子=example,instance,case|例证=example|侍候=serve|侍女=maid|侍者=waiter|供奉=sacrifice
供热=heat|依=according|依赖=depend|侦探=detective|侧手翻=cartwheel|侧面=profile|侮辱=dishonor,insult|侵害=encroach
侵权=violation,infringement|侵犯=encroachment|侵略=invasion|侵略者=aggressor|侵蚀=corroding,eroding|便利=convenience
便利店=convenience store|便士=penny|便宜货=bargain|便帽=cap|便服=civilian clothing|便秘=constipation|便笺=memo
促进=promote,advance,boost|俏皮话=wisecrack|俘获=capture|俘虏=captive|保养=maintenance|保存=preserve,keep
保持=keep,maintain,hold,preserve|保留=retain|保藏=preservation|保证金=margin,earnest money|保释=bail|保镖=bodyguard|保险丝=fuse
保险单=insurance policy|保险套=condom|保龄球=bowling ball|信件=letter|信任=trust|信号=signal|信天翁=albatross|信守=abide by
信封=envelope|信心=confidence,faith|信念=faith|信息=message|信息时代=information age|信息系统=information system|信息素=pheromone
信教=religious belief|信条=article of faith|信用卡=credit card|信用证=letter of credit|信箱=mailbox|信赖=trust|修剪=pruning,trim
修复=repair,restore|修改=alteration,modify,amend|修整=trim|修正=amendment,revise|修正案=amendment|修补=mend|修辞=rhetoric
修道院=convent,monastery|修饰=adorn,decorate|修饰语=adjunct|俯就=condescend,deign|俯瞰=overlook|俯视=overlook|俱乐部=club
倍增=multiplication,double|倒位=inversion|倒刺=barb|倒空=emptying|倒立=handstand|倒账=bad debt|倒钩=barb|倔强=obstinate|候=wait
候诊室=waiting room|候车室=waiting room|候选人=candidate|借口=excuse|借方=debit side|借款=loan|借记卡=debit card
倭黑猩猩=pygmy chimpanzee,bonobo|债务=indebtedness,liability|值得=deserve|倾向=tendency,trend
倾斜=slope,incline,tilt,slant,lean|倾斜度=inclination|倾覆=overturn|假人=dummy|假分数=improper fraction
假定=assumption,supposal|假日=holiday|假期=vacation|假死=suspended animation|假牙=denture,false teeth|假种皮=aril
假设=conjecture,hypothesis|假话=lie|假说=hypothesis|假造=fake|假释=parole|假面具=mask|偏头痛=migraine|偏心率=eccentricity
偏执狂=paranoia|偏爱=favoritism,preference|偏瘫=hemiplegia|偏见=bias,prejudice|做买卖=trade|停尸房=mortuary|停息=cease|停机坪=apron
停止=cease,stop,halt|停滞=stagnate|停顿=pause|健康保险=health insurance|健身房=gymnasium,gym|偶像=idol|偶然性=chance
偶蹄目=Artiodactyla|偷窃=stealing|偿还=repayment|傍晚=evening|储存=stockpiling,store|储蓄帐户=savings account|储藏=store
储量=reserve|催乳激素=prolactin|催化作用=catalysis|催化剂=catalyst|催吐剂=emetic|催泪瓦斯=tear gas|催眠=hypnosis|傻子=fool|傻瓜=fool
像=resemble|僧侣=monk|僧院=abbey|僭主政治=tyranny|僵局=deadlock,impasse|儒艮=dugong|允许=allow,permit|允诺=promise
元件=component,element|元素=element|兄弟=brother|充分=fullness|充分就业=full employment|充填=filling|充当=act as|充满=fullness
充血=hyperemia|充足=sufficiency|兆=billion|兆周=megacycle|兆字节=megabyte|兆瓦特=megawatt|兆赫=megahertz|先令=shilling
先例=precedent,antecedent|先决条件=precondition|先导=forerunner|先生=gentleman,husband|先锋=avant-garde|先锋派=avant-garde
先驱=pioneer|光卤石=carnallite|光合作用=photosynthesis|光圈=aperture|光年=light year|光度=luminosity|光明节=Hanukkah|光束=light beam
光标=cursor|光源=light source|光漆=enamel|光盘=compact disc|光碟=compact disc,CD|光笔=light pen|光能合成=photosynthesis
光通量=luminous flux|光速=speed of light|克=gram|克制=restraint,control|克拉=carat|克汀病=cretinism|免疫=immunity|免除=exemption
兑换=exchange|兔子=hare,rabbit|兔崽子=bastard|兔热病=tularemia,rabbit fever|兜帽=hood|兜揽=canvas|兜鍪=helmet|入口=entrance
入场费=admission fee|入超=trade deficit|全=completely|全体=entireness|全球化=globalization|全球变暖=global warming
全知=omniscience|全能=omnipotence|全身麻醉=general anesthesia|八十=eighty|八月=August|八爪鱼=octopus|八角=anise|八角形=octagon
八边形=octagon|八面体=octahedron|公丈=decameter|公主=princess|公事包=briefcase|公亩=are|公众意见=public opinion|公倍数=common multiple
公债=government bond|公元=AD|公元前=BC|公克=gram|公共汽车=bus|公共财产=public property|公分=centimeter|公制=metric system
公务员=functionary|公升=liter|公历=Gregorian calendar|公吨=metric ton|公因子=common factor|公寓大楼=apartment building
公寓楼=apartment building|公尺=meter|公式=formula|公报=bulletin|公担=quintal|公文=document|公文包=briefcase|公斤=kilogram
公断=arbitration|公正=justness|公民=citizen|公爵=duke|公牛=bull|公物=public property|公猪=boar|公猫=tomcat
公约数=common divisor,common factor|公羊=ram|公路=road|公车=bus|公道=justice|公顷=hectare|公馆=mansion,residence|公马=male horse
六分之一=one-sixth|六氟化硫=sulfur hexafluoride|六碳糖=hexose|六角形=hexagon|六面体=hexahedron|共同点=common ground|共存=coexist
共栖=symbiosis|共犯=accomplice|共用=sharing|关押=imprisonment|关掉=shut off|关税=tariff,customs duty|关系=affect|关系到=relate
关节=joint|关节炎=arthritis|关闭=shutting,closing,shut down|兴奋=excitement|兴旺=thrive,flourish|兵器=weapon,arm
兵役=military service|典型=model|典礼=ceremony|典范=model|典雅=elegant|养育=rear,bring up,nurture|养鱼缸=aquarium,fish tank
养鸡场=chicken farm|兽性=brutalization|兽皮=animal skin,hide|内八字脚=pigeon toes|内卷=involution|内啡肽=endorphin|内场=infield
内存=computer memory|内心=heart|内斜视=cross-eye,esotropia|内燃=internal combustion|内胎=inner tube|内裤=briefs
内部=inside,interior|内阁=cabinet|册=booklet|再会=goodbye|再保险=reinsurance|再出现=reappear|再婚=remarry|再生=regeneration
再见=goodbye|再起=resurge|冒号=colon|冒险=adventure,take chances|冒险者=adventurer|冗余=redundancy|军事力量=military force
军事行动=military operation|军事设施=military installation|军医院=military hospital|军团菌病=Legionnaires' disease
军备竞赛=arms race|军火库=arsenal|军营=barrack|军衔=military rank|军装=military uniform|农场=farm|农夫=peasant|农家庭院=farmyard
农舍=farmhouse|农贸市场=farmer's market|冠词=article|冤枉=wrong|冥府=Hell,underworld|冬天=winter|冬季=winter|冬眠=hibernation
冬至=winter solstice|冬青=holly|冬青树=holly|冰川=glacier|冰川期=ice age|冰晶石=cryolite|冰期=ice age,glacial epoch|冰河=glacier
冰河时代=ice age|冰河时期=ice age|冰河期=ice age|冰淇淋=ice cream|冰糕=ice cream|冰蚀=glaciation|冰袋=ice bag|冲击=impact|冲力=momentum
冲动=impulse,urge|冲洗=rinse,wash|冲淡=dilute|冲积层=alluvial deposit,alluvium|冲突=conflict|冲蚀=erosion|决斗=duel
决议=resolution|冷冻=freeze|冷却=cool|冷却剂=coolant|冷却塔=cooling tower|冷战=cold war|冷气机=air conditioner|冷汗=cold sweat
冷落=snub,cold shoulder|冷藏=refrigeration|冻伤=frostbite|冻疮=chilblain,frostbite|冻结=freeze|冻胶=gel|准备=preparation
凉鞋=sandal|减价=price cutting|减压=relax|减压病=decompression sickness,bends|减压症=decompression sickness,bends|减小=decrease
减少=lowering,decrease,lessening,reduce|减弱=diminish|减数=subtrahend|减数分裂=meiosis|减法=subtraction|减轻=ease,alleviation
减速=slow down|减除=deduction|凝固=freeze,solidifying|凝块=clot|凝结=condensing,clot,coagulation|凝缩=condensing
凝聚=condense,cohere|凝胶=gel|凝血=blood clotting|凝血酶=thrombin|凝集素=agglutinin|几丁质=chitin|几乎不=hardly|几率=probability
凡人=mortal|凤尾蕨=spider fern,brake|凤尾鱼=anchovy|凤梨=pineapple|凭证=certificate|凳子=stool|凶手=assassin|凶杀=murder
凸出=stick out,protrude|凸多边形=convex polygon|凸缘=flange|凸轮=cam|凸轮轴=camshaft|凸透镜=convex lens|凹槽=groove
凹痕=dent,indentation|凹透镜=concave lens|凹陷=depression|出卖=betray,sell|出厂价=factory price|出口=exit,export|出品人=producer
出售=sell|出席=attend|出席者=attendant|出汗=perspiration,sweating|出版物=publication|出现=emerge,show up,arise,appearance
出生=be born|出生率=birthrate|出租=rent|出租汽车=cab,taxi|出血=bleed|出血热=hemorrhagic fever|出路=outlet,way out|凿子=chisel
刀刃=knife blade|刀子=knife|刀片=blade|分=separate|分享=sharing|分光计=spectrometer|分别=parting|分包=subcontract
分叉=bifurcation,forking|分娩=delivery,parturition,labor|分子=molecule|分层=stratification|分布=distribute
分开=separation,part|分摊=apportioning|分支=branching,ramify|分散=scatter|分数=grade|分时=time sharing|分机=extension
分析员=analyst|分析器=analyzer|分析家=analyst|分析师=analyst|分枝=branch|分歧=diverge|分泌=secretion|分泌物=secretion
分派=allocation,assignation|分生组织=meristem|分界线=dividing line|分离=separation|分米=decimeter|分节=segmentation|分蘖=tiller
分裂=divide,split up,schism|分裂组织=meristem|分解代谢=catabolism,dissimilation|分贝=decibel
分配=allocation,distribute,assignation|分针=minute hand|分钟=minute|分隔=separate,divide|切割=cut|切口=gash
切断=cutting off,severance|切片=slicing|切肉刀=meat cleaver|切除=cutting out|刑事犯罪=criminal offense|刑期=prison term
划分=partition|列=column|列克=lek|列弗=lev|列车=train|刚=barely,hardly|刚毛=bristle|刚玉=corundum|创伤=trauma,injury
创办=establish,found,launch|创立=establish,set up,found|初选=primary election|删去=deletion|删掉=deletion|删除=deletion
判决=judgment,sentence|判断=judgment,judging|判罪=conviction|利什曼病=leishmaniasis|利他林=methylphenidate,Ritalin
利多卡因=Lidocaine|利害冲突=conflict of interest|利尿=diuresis|利尿剂=diuretic|利息=interest|利息率=interest rate|利润=profits
利润率=profit margin|利用=exploitation,using,take advantage,utilization|利益=benefit|利眠宁=chlordiazepoxide,Librium
别名=alias|别墅=villa|别针=brooch|刮胡子=shave|到期=expire|制作者=producer|制冰机=ice maker|制冷=refrigeration|制动器=brake|制品=product
制服=livery,uniform|制止=check|制片人=producer|制裁=punish|制造厂=factory,manufacturing plant|刷子=brush|刹车=brake
刹那=instant,split second|刺儿李=gooseberry|刺刀=bayonet|刺杀=assassinate|刺桐=Erythrina variegata
刺激=excitement,irritation,stimulation|刺痛=sting|刺破=puncture|刺穿=impalement|刺绣=embroidery|刻度盘=dial|刻痕=notch|剂量=dosage
剃=shave|削=cut|削减=cut down|削弱=weakening|前任=predecessor|前列腺炎=prostatitis|前厅=anteroom,lobby,vestibule|前台=foreground
前后文=context|前夕=eve|前夜=eve|前庭=vestibule|前廊=front porch|前提=premise,precondition|前景=prospect|前桅=foremast
前灯=headlight|前科=criminal record|前线=front line|前者=former|前肢=forelimb|前门=front door|前院=front yard|前面=front
前额=forehead|剑鱼=swordfish|剥削=exploitation|剥离=stripping|剧情=plot|剧痛=pang|剩下=remain|剩余=remainder|剪报=clipping
剪接=montage|剪断=snip|剪枝=pruning|剪贴板=clipboard|副业=sideline|副产品=by-product|副伤寒=paratyphoid fever|副作用=side effect
副教授=associate professor|副本=copy,duplicate|副翼=aileron|副词=adverb|割礼=circumcision|割草机=lawn mower|劈叉=split|力图=strive
力气=strength|劝告=advice|办=do|办法=means,way,method|办理=handle|功能=function|加仑=gallon|加倍=doubling|加入=join|加冕=crown
加农炮=cannon|加固=strengthening|加宽=widen|加工=work|加快=accelerate,speed up|加数=addend|加时=extra time|加油站=gas station
加法=addition|加注=raise|加深=deepening|加温=heating|加热=heat|加盟=join|加速=speed up,expedite|加速度=acceleration|加重=aggravation
动乱=upheaval,turmoil,unrest|动产=personal property|动作=act,motion,movement,move|动因=agent|动平衡=dynamic balance
动情期=estrus,heat|动手=set about|动摇=waver|动机=motivation|动物园=zoo|动物毒素=zootoxin|动物淀粉=glycogen|动物界=animal kingdom
动脉瘤=aneurysm|动脉硬化=arteriosclerosis,hardening of the arteries|动荡=turmoil,upheaval,commotion|动量=momentum
助听器=hearing aid|助手=assistant,helper|助焊剂=flux|助理=assistant|助长=foster|努力=striving|劫机=hijacking|劳动=toil
劳动者=worker,laborer|势力=force,influence,power|勃起=erection|勇敢=courage,braveness|勇气=courage|勒克斯=lux|勒死=strangle
勘察=exploration|勘探=exploration|勤务=duty|勤劳=diligence,industriousness|勤勉=diligence,industriousness|勤奋=diligence
勺=spoon|勾号=check mark|包住=enclose|包厢=box|包含=contain,include|包房=compartment
包括=consist,comprise,involve,incorporate,include|包茎=phimosis|包裹=bundle,package,parcel|匆促=hurry|匆忙=hurry|匍匐茎=stolon
匕首=dagger|化合物=chemical compound|化名=assumed name|化妆品=cosmetic|化学=chemistry|化学元素=chemical element
化学反应=chemical reaction|化学品=chemical|化学武器=chemical weapon|化油器=carburetor|化石=fossil|化石燃料=fossil fuel|化肥=fertilizer
化脓=fester,suppuration|化身=incarnate,embody|北冰洋=Arctic Ocean|北极光=aurora borealis,northern lights|北极圈=Arctic Circle
北极熊=polar bear|匙=spoon|匹配=match|区别=discriminate|区域=region|区域网路=LAN|医务室=infirmary|医学=medicine|医疗费=medical expense
医药=medication|匿名=anonymity|十一月=November|十七=seventeen|十万=hundred thousand|十二=twelve|十二月=December|十二角形=dodecagon
十二边形=dodecagon|十二面体=dodecahedron|十克=decagram|十六=sixteen|十分之一=one-tenth|十字架=Cross,crucifix|十字绣=cross-stitch
十字路口=intersection,crossroad|十月=October|十角形=decagon|十边形=decagon|千克=kilogram|千周=kilocycle|千字节=kilobyte
千年=millennium|千斤顶=jack|千赫=kilohertz|升=liter|升值=appreciation|升华=sublime|升结肠=ascending colon|升起=rise
升降机=elevator,lift|午前=morning|午后=afternoon|午夜=midnight|午餐=lunch,luncheon|午饭=lunch|半乳糖=galactose,brain sugar
半圆=semicircle|半夜=midnight|半小时=half-hour|半履带车=half track|半径=radius|半月=half-moon|半球=hemisphere|半翅目=Hemiptera
半胱氨酸=cysteine|半衰期=half life|半身不遂=hemiplegia|半身像=bust|华氏度=degree Fahrenheit|华贵=luxury,sumptuousness|华达呢=gabardine
华里=li|协作=cooperation|协助=aid|协同作用=synergy|协定=accord|协约国=Allies|协议=pact|协调=harmony,harmonize|卑贱=lowliness|单位=unit
单体=monomer|单元=unit|单子=monad|单峰驼=dromedary|单杠=bar,horizontal bar|单簧管=clarinet|单纯疱疹=herpes simplex|单词=word
单车=bicycle,bike|单轨=monorail|卖主=seller|卖出=sell|卖方=seller|卖淫=prostitute|南极光=aurora australis,southern lights
南极洲=Antarctica|南瓜=pumpkin|南非语=Afrikaans|博览会=exposition|卟啉=porphyrin|占优势=predominate|占去=take up|占据=occupy
占星=horoscope|占星家=astrologer|占星术=astrology|占有=possession|占用=occupy|卡=calorie|卡片=card|卡盘=chuck|卡路里=calorie|卡车=truck
卢布=ruble|卢比=rupee|卢浮宫=Louvre|卢瑟福=rutherford|卧室=bedroom|卫兵=guard|卫城=acropolis|卫星=moon|卫生套=condom|卫生球=mothball
印刷机=printing press|印痕=impression|印花税=stamp duty|印记=imprint|印象=impression|印象主义=Impressionism|印象派=Impressionism
危及=endanger,jeopardize|危害=damage,harm,endanger,jeopardize|危机=crisis|卵=egg|卵磷脂=lecithin|卷尺=tape measure
卷扬机=capstan|卷曲=curl|卷烟=cigarette|卷绕=wind|卷起=roll up|厂家=factory|厅堂=hall|历史=history|历史学=history|历史学家=historian
历史家=historian|历年=calendar year|压制=stifle|压力=pressure|压力计=manometer|压强=pressure|压抑=oppression,depression|压碎=crush
压紧=compression|压缩=compression|压迫=oppression|厌恶=loathing|厌食=anorexia|厌食症=anorexia|厘升=centiliter|厘米=centimeter
厚脸皮=impudence,cheek,thick skin|原住民=Aborigine|原告=plaintiff,complainant|原子=atom|原子序数=atomic number
原子弹=atom bomb,A-bomb|原子笔=ballpoint pen|原子论=atomic theory|原子钟=atomic clock|原料=raw material|原木=log|原理=principle
原稿=manuscript|原纤维=fibril|厨师=cook|厨房=kitchen|厩=stable|去世=pass away,die|去污=decontamination|去除=removal
参与=participation|参与者=participant|参加=join,participation,take part|参加者=participant|参政权=suffrage|参考=reference
参观=visit|叉子=fork|叉形=forking|友好=amicability|友情=friendship|友谊=companionship,fellowship,friendship|双人床=double bed
双体船=catamaran|双壳类=Lamellibranchia|双复磷=obidoxime chloride|双层床=bunk bed|双曲线=hyperbola|双曲面=hyperboloid
双簧=double reed|双糖=disaccharide|双翅目=Diptera|双翼飞机=biplane|双胞胎=twins|反义词=antonym|反函数=inverse function|反刍动物=ruminant
反叛=revolt,rebel|反叛分子=insurgent,rebel|反向=reverse|反响=echo|反垄断法=antitrust legislation|反复=repeat|反对=objection
反射=reflection|反射光=reflect|反常=abnormality|反应=reaction,chemical reaction|反应堆=reactor|反应时间=response time|反抗=resist
反映=mirror|反气旋=anticyclone|反照率=albedo|反物质=antimatter|反相器=inverter|反粒子=antiparticle|反英雄=antihero|反话=irony|反语=irony
反馈=feedback|发亮=shine|发光=glow,shine|发动机=motor,engine|发射=shoot|发射台=launchpad|发射站=launching pad|发展=growth
发掘=excavation|发散=diverge|发明=invention|发条=spring|发汗=sweating|发火=ignition|发炎=inflammation|发热=feverishness
发现=discovery,find|发生=happen,occur,take place|发电机=dynamo|发票=receipt|发笑=laugh|发簪=hairpin|发网=hairnet
发育=growth,maturation,development|发芽=germination|发薪日=payday|发酵=fermentation|叔叔=uncle|叔母=aunt|叔父=uncle
取决于=depend on,hinge on|取出=extraction|取景器=viewfinder|取消=cancel|取笑=tease|取缔=crack down|受伤=wound|受体=acceptor
受到=receive|受害人=victim|受害者=casualty,victim|受托人=trustee|受益人=beneficiary|变=change,vary|变丑=disfigurement
变动=fluctuation|变化=change,vary,variation|变厚=thicken|变形=change of shape|变形虫=amoeba|变性=transsexualism|变成=become
变换=transform|变数=variable|变更=alteration|变硬=stiffen|变种=variant,mutation|变红=redden|变老=age
变质=deterioration,metamorphism|变质作用=metamorphism|变质岩=metamorphic rock|变软=softening|变速器=gearbox|变量=variable
叙述=narrative|叛变=defect,mutiny|叛徒=insurgent,rebel|叠=furl|口令=password|口号=slogan|口吃=stammer,stutter|口吻=snout
口渴=thirstiness|口琴=harmonica|口红=lipstick|口罩=mask|口腔=oral cavity|口腔炎=stomatitis|口臭=halitosis|口袋=pocket|口角=wrangle
口足目=Stomatopoda|口齿不清=lisp|古代史=ancient history|古兰经=Koran|古希腊语=Ancient Greek|古拉格=gulag|古柯=coca|古柯碱=cocaine
古物=antiquity|古玩=antique|古董=antique|句号=period,full stop|句子=sentence|句点=period|句读=punctuation|只不过=merely,only
只是=merely,simply,just,only,but|叫喊=outcry,yell,shout|叫声=yell|召回=recall|可乐定=clonidine|可兰经=Quran|可卡因=cocaine
可待因=codeine|可能=possibility|可能性=probability,possibility|台式电脑=desktop computer|台词=dialogue,actor's line|台阶=step
史=history|史学家=historian|右派=right,right wing|右边=right|叶=lobe|叶子=leaf|叶柄=petiole,leafstalk|叶片=blade,vane
叶绿体=chloroplast|叶黄素=lutein|号牌=license plate|司令部=headquarters|司仪=master of ceremonies|司法权=jurisdiction|叹息=sigh
叹气=sigh|吆喝=yell,shout|合伙人=partner,associate|合并=merge,annexation|合成=synthesis
合成代谢=anabolism,constructive metabolism|合成数=composite number|合成橡胶=synthetic rubber|合拢=fold|合数=composite number
合气道=aikido|合法化=legalize|合约=contract|合营=joint venture|合资=joint venture|合适=fit|合金=alloy|吉他=guitar|吉娃娃=Chihuahua
吉普=jeep|吉普车=jeep|吉祥=lucky|吊床=hammock|吊杆=boom|吊桥=drawbridge|吊车=crane|同一=identity|同义=synonymity
同事=colleague,co-worker|同位素=isotope|同僚=colleague|同化=assimilation
同化作用=assimilation,anabolism,constructive metabolism|同居=live together|同情=sympathy|同意=approval|同步=synchronism
同盟=alliance|同盟国=confederation,Allies|同等=equality|同类相食=cannibalism|同谋=accomplice|同轴电缆=coaxial cable|同辈=peer
同配生殖=isogamy|同龄人=peer|名作=masterpiece|名声=repute|名字=name|名录=directory|名气=repute|名片=card|名词=noun|后代=progeny|后备箱=boot
后悔=regret|后果=consequence,aftermath|后甲板=afterdeck|后者=latter|后肢=hind leg|后跟=heel|后遗症=sequela|后门=back door
后院=backyard|后面=rear,back|吐口=spit|吐字=diction|吐根=ipecac|吐气=aspirate|吐痰=expectoration,spit|向量=vector|吗啡=morphine
君主=sovereign,monarch|君主制=monarchy|君主政体=monarchy|吞咽困难=dysphagia|吞噬作用=phagocytosis|否决=veto|否定=negative|吨=ton
吩咐=command|含=contain|含义=meaning|含意=meaning|含有=contain|含水层=aquifer|含糊不清=ambiguity|听众=audience|听头=can
听得懂=understand|启=opening|启动=start|启示=illumination|吵架=quarrel|吸=breathe|吸入=inhale,breathe in|吸入器=inhaler
吸尘器=vacuum cleaner|吸引=fascinate,attraction|吸引力=attraction,attractive force|吸引子=attractor
吸收=assimilation,absorb,ingest|吸烟=smoke|吸盘=sucker|吸积=accretion|吸管=straw|吸血鬼=leech|吸附=adsorption|吹=blow|吹管=blowpipe
吹风机=hair dryer|吻痕=hickey,love bite|呃逆=hiccup|呆=stupid,stay|呆账=bad debt|呈现=present|告别=leave|告密者=informant
告诫=warning|呋喃=furan|呕吐物=vomit|呛=choke|周一=Monday|周三=Wednesday|周中=midweek|周二=Tuesday|周五=Friday|周六=Saturday
周四=Thursday|周日=Sunday|周期=period,cycle|周边=periphery|味儿=taste|味觉=gustation,sense of taste
味道=smell,odor,taste,flavor|呼叫中心=call center|呼叫器=beeper,pager|呼吸器=ventilator|呼啦圈=hula-hoop|呼气=breathe out
命题=proposition|和弦=chord|和服=kimono|和睦=harmony|和谐=harmony|和风=breeze|咏叹调=aria|咒语=spell|咖啡=coffee|咖啡厅=coffee shop
咖啡因=caffeine|咖啡壶=coffee maker|咖啡店=coffee shop|咖啡馆=coffee shop|咨询=consultation|咪咪=tit|咳=cough|咳嗽=cough|咸肉=bacon
咽=throat,pharynx|咽喉=throat|咽头=pharynx|咽峡炎=angina|咽炎=pharyngitis|品脱=pint|品行=behavior|品质=quality|哄骗=deceive
哈佛大学=Harvard University|哈巴狗=Pekingese|哑铃=dumbbell|哨兵=sentinel|哭=cry,weep|哭泣=weep|哮喘=asthma|哲学家=philosopher
唇形科=Labiatae|唇膏=lip balm,lipstick|唐老鸭=Donald Duck|唧筒=pump|售票处=ticket office|唱和=antiphon|唱机=gramophone|唱段=aria
商业=commerce,trade|商业化=commercialize|商人=businessman,merchant|商店=shop,store|商数=quotient|商船=merchant ship
商誉=goodwill|商议=discussion|啐=spit|啤酒厂=brewery|啮合=mesh|啮齿动物=rodent|喂养=keep|善意=goodwill|喇叭花=morning glory
喇嘛庙=lamasery|喉咙=throat|喉炎=laryngitis|喉镜=laryngoscope|喊叫=shout|喊声=yell|喘气=pant,gasp|喙=beak,snout|喜剧=comedy
喜悦=joyousness|喝彩=acclaim|喷发=eruption|喷嚏=sneeze|喷射=jet,spurt|喷气机=jet plane|喷泉=fountain|喷火器=flamethrower
喷雾器=atomizer,spray,nebulizer|嗅觉=sense of smell|嗉囊=crop|嗓子=throat|嗓音=voice|嗜睡症=hypersomnia|嗝=belch|嗡嗡叫=hum,buzz
嗣子=heir|嗳气=belch|嘌呤=purine|嘲弄=tease|嘴=beak|嘴唇=lip|噎=choke,suffocate|噎住=choke|器具=implement|器官=organ|噩梦=nightmare
噪声污染=noise pollution|噪音=noise|噻嗪=thiazine|囊肿=cyst|囚犯=prisoner|囚禁=imprison,captivity|四十=forty|四季豆=green bean
四月=April|四氯化碳=carbon tetrachloride|四角形=quadrilateral|四边形=quadrilateral|四面体=tetrahedron|回味=aftertaste
回响=echo,reverberation|回声=echo|回廊=cloister|回归年=solar year|回忆=memory,recall|回想=recall,recollect|回扣=kickback
回收=reclaim|回来=return|回流=reflux|回火=tempering|回答=answer,reply|回避=avoid|回音=echo|回顾=review|因子=factor,divisor
因数=factor,divisor|因特网=internet|因素=factor|团=lump|团体=organization|团结=solidarity|团队=team|团队精神=team spirit
困境=predicament,plight|困局=predicament|困窘=embarrassment|困苦=distress|困难=difficultness|围兜=bib|围嘴=bib|围困=besieging
围城=siege|围墙=fence|围攻=besieging,beleaguering|围绕=center on,revolve around|围裙=apron|固体=solid|固定=fix|固执=obstinate
固有=inhere|固醇=sterol|国会大厦=Capitol|国会议员=congressman|国定假日=national holiday|国王=king|国籍=nationality|图像=graphics
图案=design,pattern|图画=drawing,picture|图纸=graph paper|图表=diagram,chart|图解=illustration,diagram|圆周=circle|圆圈=circle
圆屋顶=dome|圆形剧场=amphitheater|圆柱=cylinder|圆柱体=cylinder|圆满=perfection|圆珠笔=ballpoint pen|圆盘=disk|圆规=compass|圆锥体=cone
圆锥曲线=conic section|圆顶=dome|圈套=trap|土人=Aborigine|土地=soil,land|土地资源=land resources|土壤=soil|土拨鼠=groundhog
土狼=aardwolf|土葬=burial|土语=dialect|土豆=potato|土豚=aardvark|圣体节=Corpus Christi|圣像=icon|圣女果=cherry tomato|圣杯=Holy Grail
圣水=holy water|圣油=chrism|圣烛节=Candlemas|圣经=Holy Scripture|圣诞树=Christmas tree|圣诞红=poinsettia|圣诞节=Christmas
圣诞花=poinsettia|圣餐台=altar|在此=hereness|在高处=aloft|地下室=basement,cellar|地下通道=tunnel|地下铁路=subway|地主=landowner,landlord
地位=position,status,place|地图=map|地图册=atlas|地图集=atlas|地址=address|地基=foundation,base|地塞米松=dexamethasone
地平线=A-horizon|地府=Hell,Hades|地方=place|地方自治=home rule|地板=floor|地毯=rug,carpet|地点=place|地牢=dungeon|地狱=Hell,underworld
地球仪=globe|地理学=geography|地瓜=sweet potato,yam bean|地穴=crypt|地窖=basement,cellar|地衣=lichen|地西泮=diazepam,Valium
地速=groundspeed|地雷=land mine|地面=ground|场=scene|场合=context,setting,occasion|均衡=equilibrium,balance|均衡器=equalizer
坎德拉=candela,standard candle|坏疽=gangrene|坏蛋=bastard|坏血病=scurvy|坐垫=cushion|坐椅=seat|坐浴桶=bidet|块菌=truffle|坚守=stick to
坚戈=tenge|坚持=persevere,persist|坚果=nut|坝=dam,dike|坟墓=grave,tomb|坦克车=tank|坦白=confession|坩埚=crucible|坯件=blank
垂柳=weeping willow|垃圾=trash|垃圾桶=trash can,garbage can|垃圾箱=trash can,garbage can|垃圾车=garbage truck|垄断=monopolize
垒=base|垛口=crenel|垫子=mat,cushion|埃=angstrom|埃奥罗斯=Aeolus|埃涅阿斯=Aeneas|埋=bury|埋伏=lying in wait|埋葬=bury|城堡=castle
城市化=urbanization|城镇=town|培养=educate,culture,nurture,cultivation|培根=bacon|基因突变=genetic mutation|基地组织=al-Qaeda
基座=pedestal|基建=infrastructure|基数=base,radix,cardinal number|基普=kip|基本上=basically|基本利率=base rate
基础=base,fundament,basis|基线=baseline|基质=stroma|堆=mass,heap,pile,stack|堆积=heap|堆肥=compost
堕落=corruptness,degeneration|堡垒=fort|堤岸=embankment|塑像=statue|塑料=plastic|塑胶=plastic|塔崩=tabun|塔楼=tower
塘鹅=pelican,gannet,booby|塞=cork|塞子=cork|塞擦音=affricate|填充物=filling|境=border|境况=circumstances|境遇=circumstances
墓=mausoleum|墓地=cemetery,graveyard|墓石=gravestone,tombstone|墓碑=gravestone,tombstone|墙=wall|墙壁=wall|增加=increase
增压=pressurize,supercharge|增厚=thickening|增塑剂=plasticizer|增多=increase|增殖=growth|增添=add|增生=hyperplasia|增稠=thickening
增补=supplementation|增进=further|增量=increment|增长=increase|增长率=growth rate|增高=heighten,rise|墨角兰=marjoram
墨鱼=cuttlefish|壁炉=fireplace|壁虱=bedbug|壕沟=moat,trench|士气=morale|声学=acoustics|声明=declaration|声称=claim|声誉=fame,repute
声调=tone|声音=voice|处决=execute|处女=virgin|处方药=prescription drug|处死=execution|处理=deal|处罚=punishment,penalization
备份=backup|备忘录=memorandum,aide-memoire|复习=review|复写纸=carbon paper|复利=compound interest|复制=duplicate
复制品=replica,reproduction|复发=recur|复叶=compound leaf|复合材料=composite material|复审=retry|复数=complex number
复杂化=complicate|复活=revival|复活节=Easter|复苏=resuscitate,anabiosis|复视=diplopia,double vision|复述=repeat|夏令营=summer camp
夏天=summer|夏季=summer|外交官=diplomat|外交家=diplomat|外人=foreigner|外伤=injury,trauma|外国人=foreigner|外壳=casing|外套=coat
外形=shape,figure|外援=foreign aid|外星人=extraterrestrial|外激素=pheromone|外科医生=surgeon|外科学=surgery|外科手术=surgery|外稃=lemma
外貌=appearance|外部=outside,exterior|多产=fertility|多元酯=polyester|多媒体=multimedia|多巴胺=dopamine|多数=majority
多样化=diversify|多糖=polysaccharide|多肽=polypeptide|多角形=polygon|多边形=polygon|多面体=polyhedron|多面手=all-rounder
夜店=nightclub|夜总会=nightclub,nightspot|夜晚=night|夜盲=night blindness|夜盲症=nyctalopia,night blindness|夜里=nighttime
夜间=nighttime|够=enough|大主教=primate|大人=adult,grownup|大使=ambassador|大使馆=embassy|大便=feces|大修=overhaul
大写=capital letter|大写字母=capital letter|大农场=ranch|大力钳=locking pliers|大厅=hall,lobby|大号=tuba|大地线=geodesic|大声=loud
大多=mostly,for the most part|大多数=majority|大夫=doctor,physician|大学=college|大客车=coach|大小=size|大戟科=Euphorbiaceae
大拇指=thumb|大提琴=cello,violoncello|大教堂=cathedral|大文蛤=geoduck|大斋期=Lent|大本营=headquarters|大本钟=Big Ben|大桶=vat
大概=approximately,about,roughly|大比目鱼=halibut|大气=atmosphere|大气压=atmospheric pressure|大气圈=atmosphere|大气层=atmosphere
大洋=ocean|大炮=cannon,artillery|大熊猫=giant panda|大猩猩=gorilla|大王=king,magnate|大理岩=marble|大理石=marble|大管=bassoon
大篷车=covered wagon|大米=rice|大约=approximately|大脑=brain|大腿=thigh|大致=approximately,roughly|大菱鲆=turbot
大萧条=Great Depression|大蒜=garlic|大虾=prawn|大西洋=Atlantic Ocean|大角星=Arcturus|大豆=soybean|大象=elephant|大赦=amnesty
大路=avenue|大道=avenue|大钢琴=grand piano|大锅=cauldron|大锤=sledgehammer|大键琴=harpsichord|大鸨=great bustard|大鹿=moose
大麻=cannabis,marijuana|大黄=rhubarb|大鼓=bass drum|天井=atrium,courtyard|天亮=dawn,daybreak|天冬氨酸=aspartic acid
天堂=paradise,heaven|天平动=libration|天意=providence|天才=genius|天文单位=Astronomical Unit|天文学=astronomy|天文学家=astronomer
天棚=ceiling|天然橡胶=natural rubber|天空=sky|天竺葵=geranium|天竺鼠=cavy,guinea pig|天线=antenna|天良=conscience|天花=smallpox
天花板=ceiling|天边=horizon|天门冬科=Asparagaceae|天际=horizon|天际线=horizon,skyline|天鹅绒=velvet|太古代=Archaeozoic
太太=wife,married woman|太平门=emergency exit|太平间=morgue,mortuary|太白星=Venus|太空人=astronaut|太阳光=sunlight|太阳日=solar day
太阳穴=temple|夫妇=couple|夫妻=married couple|失业=unemployment|失业率=unemployment rate|失修=disrepair|失宠=disfavor|失常=aberrate
失忆症=amnesia|失明=blindness|失望=despair,disappointment|失真=distortion|失禁=incontinence|失衡=unbalance|失误=mistake,fault
失调=imbalance|失败=fail,defeat,failure|失败者=loser|头倒立=headstand|头发=hair|头孢菌素=cephalosporin|头巾=headscarf,kerchief
头座=headstock|头昏=dizziness,giddiness|头晕=dizziness|头枕=headrest|头梳=comb|头疼=headache|头皮屑=dandruff|头盔=helmet|头盖骨=skull
头脑=mind,brain|头衔=title|头足纲=Cephalopoda|头骨=skull|夸大=exaggeration|夸大之词=exaggeration|夸张=exaggeration|夹克=jacket
夹子=clip|夹层=mezzanine|夹肢窝=armpit|奇偶性=parity|奇袭=raid|奇蹄目=Perissodactyla|奇迹=miracle,wonder,marvel|奉献=dedication
奋斗=struggle,striving|契机=juncture|奖品=prize,award|奖学金=scholarship|奖章=medal|奖金=bonus,premium|套儿=condom|套利=arbitrage
套利者=arbitrager|套房=suite|套索=lasso|套间=apartment,suite|套鞋=galosh|奠基石=cornerstone,foundation stone|奢侈=luxury
奢华=luxury,sumptuousness|奥克兰=Auckland|奥古斯塔=Augusta|奥古斯都=Augustus|奥尔巴尼=Albany|奥斯卡=Oscar|奥斯威辛=Auschwitz|奥斯汀=Austin
女人=woman|女仆=maid|女佣=maid|女儿=daughter|女士=lady|女孩子=girl|女巫=witch|女性=woman|女性化=feminization|女朋友=girlfriend|女王=queen
女衬衫=blouse|女高音=soprano|奴役=enslave|奴隶=slave|奴隶制=slavery|奴隶制度=slavery|奶嘴=pacifier|奶奶=grandma|奶油=cream,butter
奶牛=dairy cow,milk cow|奶罩=bra|奶酪=cheese|奸情=adultery|奸淫=adultery,fornication|好处=benefit,advantage|好客=hospitality
好莱坞=Hollywood|好运=good luck|如意套=condom|妄想=delusion|妄想狂=paranoia|妄想症=delusional disorder|妇女=woman|妈妈=mother
妊娠=pregnancy,gestation|妥协=compromise|妥瑞症=Tourette's syndrome|妨害=undermine|妨碍球=stymie|妻子=wife|始祖鸟=archaeopteryx
姐妹=sister|姑娘=girl|姑父=uncle|委托=commission|委托人=client|委派=appointment|姨=aunt|姨父=uncle|姿势=position,posture
姿态=stance,posture,attitude|威士忌=whiskey|威士忌酒=whiskey|威望=prestige|威胁=menace,threaten|娇纵=pamper,spoil,indulge
娘=mother|娱乐=recreation,entertainment,amusement|娱乐中心=entertainment center|娱乐场=casino|娶=marry|婚姻=marriage,matrimony
婚礼=wedding,wedding ceremony|婚约=engagement|婚纱=wedding dress|婴儿车=baby carriage,pram,stroller|婴幼儿=baby|婶婶=aunt
婶子=aunt|婶母=aunt|媒介=medium|嫁=marry|嫁妆=dowry|嫁接=graft|嫌恶=loathing|嫌疑人=suspect|嫌疑犯=suspect|孀妇=widow|子囊菌=ascomycete
子夜=midnight|子孙=offspring|子宫环=intrauterine device|子弹火车=bullet train|孔穴=cavity|孕吐=morning sickness|孕酮=progesterone
字典=dictionary|字母=letter|字母表=alphabet|字符串=string|存储器=memory|存在=exist,be|存放=deposit|存款=bank deposit
存款单=certificate of deposit|存款证=certificate of deposit|存货=stock,inventory|孜然=cumin|孤立=isolation
孤雌生殖=parthenogenesis|学会=learn|学位=academic degree|学分=course credit|学年=academic year|学徒=apprentice|学期=semester
学术界=academia|学术自由=academic freedom|学生=schoolchild|学科=subject|学费=tuition,tuition fee|孵化=incubation|孵卵=brooding
宁静=serenity|宅第=mansion,residence|宇宙=universe,cosmos|宇航员=astronaut|守恒=conserve|守门员=goalkeeper|安克拉治=Anchorage
安克雷奇=Anchorage|安全套=condom|安全期=safe period|安卡拉=Ankara,capital of Turkey|安哥拉=Angola|安圭拉=Anguilla|安培=ampere
安培小时=ampere-hour|安培计=ammeter|安多芬=endorphin|安娜=anna|安家落户=settle|安山岩=andesite|安德肋=Andrew|安息=rest|安息日=Sabbath
安息茴香=cumin|安息香科=Styracaceae|安慰=consolation,comfort|安拉=Allah|安提瓜岛=Antigua|安曼=Amman,capital of Jordan|安特卫普=Antwerp
安琪儿=angel|安眠酮=methaqualone|安装=fix|安达曼海=Andaman Sea|安道尔=Andorra|安静=quiet|安非他明=amphetamine|完=finish
完全=wholeness,entireness,totality|完成=accomplishment,complete|完结=conclude,finish|完美=perfection|宗主权=suzerainty
官司=lawsuit|官员=official|定义=definition|定位=position|定向=orientation|定居=settle|定时炸弹=time bomb|定期存款=time deposit
定罪=conviction|定量=ration|定金=down payment|定钱=earnest money|定音鼓=timpani|定额=quota|宝座=throne|宝石=gem,precious stone
宝藏=treasure|宝贝=cowrie|实习=intern|实例=instance|实在=actuality|实干家=doer|实数=real number|实施=implement|实时=real time
实现=achieve|实用主义=pragmatism|实行=implement,carrying out|实质=substance|实质上=essentially|实质性=materiality|实践=practice
实际应用=practical application|实验=experimentation|审判=trial|审判权=jurisdiction|审查=censorship|审理=hear|审稿人=reviewer
审讯=trial,try|审问=question,interrogation|客人=guest,visitor|客体=object|客厅=drawing room,living room|客户=customer,client
宣布=declaration|宣誓书=affidavit|室内装潢=interior decoration|宪法=constitution|宫廷=court|宫殿=palace|宴会=banquet,feast
宴席=banquet,feast|家庭=family,household|家庭主妇=housewife|家族=clan,family|家用电脑=home computer|家畜=livestock|家蝇=house fly
容器=vessel|容忍=tolerate|容积=volume|容纳=accommodate,hold,contain|容许=allow,permit|容貌=feature|容量=capacity|宽容=tolerate
宽度=width|宾格=accusative case|宾馆=hotel|宿舍=dormitory,hostel|宿营=camp|宿营地=camp|宿醉=hangover|寂静=quiet|寄居蟹=hermit crab
寄生=parasitism|密度=density|密码子=codon|密码锁=combination lock|密谋=secret plan|富有=wealthiness|富饶=fertility
寒冷=coldness,frigidity|寓言=fable|寝具=bedding|寡妇=widow|寮=hut,shack|对=face,correct|对付=deal,handle,get by,make do
对偶=antithesis|对准=alignment|对应=correspond|对待=treat|对手=adversary,opponent|对抗=resist,antagonize,confrontation
对换=swap|对数=logarithm|对映体=enantiomer|对比=contrast|对焦=focusing|对照=contrast|对白=dialogue|对称=symmetry|对立面=opposite
对虾=prawn|对角线=diagonal|对话框=dialog box|对象=object,girlfriend|寺庙=temple|寻找=seeking|寻求=seeking|导体=conductor
导出=derivation|导向=orient|导火线=fuse|导盲犬=guide dog|导管=catheter,duct|导致=lead|导论=introduction|封套=jacket|封条=seal|封泥=lute
封装=encapsulation|封锁=blockade|封面=cover|射击=shooting|射手=archer|射箭=archery|射精=ejaculation|射线=ray|将来=future
将近=close to|尊严=dignity|尊敬=esteem,respect,honor|尊重=respect,honor,esteem|小亚细亚=Asia Minor,Anatolia|小便=urination
小儿麻痹=polio|小册子=pamphlet,booklet,leaflet|小号=trumpet|小吃=snack|小型汽车=compact car|小娃娃=baby|小孩=child|小孩子=child
小屋=hut,lodge,cottage|小巷=alley|小扁豆=lentil|小数=decimal fraction|小时=hour|小滴=drop|小熊猫=lesser panda,red panda|小牛=calf
小猫=kitten|小病=indisposition|小船=boat|小苏打=sodium bicarbonate,baking soda|小虾=shrimp|小行星=asteroid|小说=fiction,novel
小费=gratuity,tip|小集团=clique|小面包=bun|小马=pony|小鸟=birdie|小鸟球=birdie|小麦=wheat|小黄脚鹬=lesser yellowlegs|小鼠=mouse
小龙虾=crayfish|尔格=erg|尖塔=minaret|尖头=tip|尖峰=peak|尖端=tip|尖顶=cusp|尘=dust|尘土=dust|尘埃=dust|尘肺=pneumoconiosis
尝试=attempt,try|就=merely,simply,just,only|就寝=go to bed,go to sleep|就寝时间=bedtime|尴尬=embarrassment
尸体=dead body,corpse|尸僵=rigor mortis|尺子=ruler|尺寸=measure,dimension,size|尼古丁=nicotine|尼特=nit|尽头=end|尾巴=tail
尾羽=tail feather|尿布=diaper|尿毒症=uremia|局部=part|局部麻醉=local anesthesia|局限=limit|局限性=limitation|局面=situation|屁股=bottom
层=layer,floor,story,stratum|层次=level|居住于=inhabit|居所=residence|屈光度=diopter|屈尊=condescend,deign
屈服=yield,surrender,succumb|屈辱=humiliation|届满=expire|屋子=room|屋檐=eaves|屋顶=roof|屎=feces,stool|屎蚵螂=dung beetle
展出=exhibit|展宽=widening|展望=outlook,prospect|展览=exhibit,showing|展览会=exhibit,showing|属于=belong|属性=property,attribute
屠刀=butcher knife|屠宰场=abattoir,slaughterhouse|履行=performance,carrying out|山丘=hill|山寨=knockoff|山榄科=Sapotaceae
山猫=lynx|山羊=goat|山脉=mountain range|山芋=sweet potato|山茶=camellia|山莓=raspberry|山谷=valley|山魈=mandrill|岁=year
岔开=diverge|岗位=job,post|岛屿=island|岩流圈=asthenosphere|岩盐=rock salt|岩石=rock|峰会=summit meeting|崇拜=adoration
崩溃=collapse|巅峰=peak|州=province|州长=governor|巡洋舰=cruiser|巡游=cruise|巡航=cruise|巡视=patrol|巡逻=patrol|巡逻队=patrol
工人阶级=working class|工作=operation,job,task|工作台=workbench|工作室=studio|工作日=weekday|工作者=worker|工具=tool|工匠=artisan
工厂=factory|工头=foreman|工字梁=I-beam|工时=man hour|工程学=engineering|工程师=engineer|工蜂=worker bee|工资=wage,pay
左右=influence,approximately|左舷=port|左边=left|巧克力=chocolate|巧合=coincidence|巨人=giant|巨头=magnate,tycoon|巫婆=witch
差动齿轮=differential gear|己糖=hexose|巴士=bus|巴松管=bassoon|巴比妥=barbital,barbitone|巴祖卡=bazooka|巴黎绿=Paris green
市价=market value|市场价=market price|市场化=market|市场营销=marketing|市政厅=city hall|市议员=alderman|市郊=suburb|市长=mayor
布丁=pudding|布告=announcement|布告栏=bulletin board|布局=composition,arrangement|布景=setting|布朗大学=Brown University
布置=arrangement|布道=sermon,preaching|布雷舰=minelayer|帆=sail|帆布=canvas|帐单=check|帐篷=tent|帐簿=account book|帕斯卡=pascal
帕金森病=Parkinson's disease|帘子=curtain|帚=broom|帝国主义=imperialism|帝王=monarch|带=area,wear|带动=spur|带子=band|带宽=bandwidth
带状疱疹=herpes zoster,shingles|带领=guide,lead|带鱼=cutlassfish,hairtail|席卷=sweep|帮=assist|帮助=aid,assist,help|帮忙=help
帮手=assistant,helper|常数=constant|常绿植物=evergreen plant|常衡制=avoirdupois weight|常识=common sense|常量=constant|幕=act
幕后操纵=pull strings|干=tree trunk|干冰=dry ice|干净=neatness|干扰素=interferon|干掉=get rid of|干旱=aridity,drought|干枯=wither
干涉=interference,meddle|干涉仪=interferometer|干燥剂=desiccant|干燥机=drier|干癣=psoriasis|干草=hay|干酪=cheese|干酪素=casein
干预=intervention,intervene,meddle|干馏=carbonization|平交道=level crossing|平凡=ordinary|平分=deuce|平反=rehabilitation
平均=average|平安夜=Christmas Eve|平局=tie,draw|平常=ordinary|平常日=weekday|平年=common year|平底锅=frying pan|平方根=square root
平方米=square meter|平方英尺=square foot|平民=commons,civilian|平淡=dull|平等=equality|平衡=balance,equilibrium
平衡木=balance beam,beam|平衡棒=halter|平静=tranquillity|平面=plane|平面角=plane angle|年代=era|年岁=age|年度=year|年级=grade|年纪=age
年老=age|年轮=annual ring,growth ring|年金=annuity|年鉴=almanac|年龄=age|年龄组=age group|并发症=complication|并吞=annexation
幸存=survival|幸福=happiness|幸运=luck,fortune,luckiness|幻听=auditory hallucination|幻影=phantom|幻想=illusion,fantasy
幻灯片=transparency|幻觉=illusion,hallucination|幼儿=infant|幼年=infancy,childhood|幼虫=larva|幽会=tryst|幽暗=gloom
幽灵=apparition,ghost,specter|幽默=humor|幽默感=sense of humor|广告牌=billboard|广场=public square|广度=breadth|广播网=network
广藿香=patchouli|庄园=manor|庆典=celebration|庆祝=celebrate|庆贺=celebrate|床单=bed sheet|床垫=mattress|床罩=bedspread|序列=sequence
序数=ordinal number|库仑=coulomb|库鲁病=kuru|应付=deal|应付账款=accounts payable|应用=practice,apply|应用数学=applied mathematics
应用程序=program,application|应用程式=program|底漆=primer|底盘=chassis|底边=base|底面=bottom|店员=salesclerk,shop assistant
庙宇=temple|府=mansion|废墟=ruin|废止=annulment|废水=effluent|废物=waste material,rubbish|废物箱=ash bin|废话=nonsense
废铁=scrap iron|废除=abrogate|度=spend,pass|度过=spend,pass,get through|度量=metric|座位=seat|座右铭=motto|座头鲸=humpback whale
座舱=cockpit|庭院=courtyard|康复=convalescence,recuperation|延伸=extend|延期=postpone,defer|延续=continue,last,go on
延缓=retard|延迟=delay,postponement|延长=prolongation|建材=building material|建立=establishment,set up,found|建筑=building
建筑学=architecture|建筑师=architect|建筑物=building,edifice|建议=proposal,suggestion|开=carat|开司米=cashmere
开始=beginning,start,initiative|开小差=desert|开尔文=kelvin|开玩笑=joke|开瓶器=bottle opener|开矿=mine|开端=beginning,start
开胃=appetizer|开胃菜=appetizer,starter|开花=blooming,blossoming,flowering|开车人=driver|开销=expense|开除=expel
异丙醇=isopropanol|异化=dissimilation|异化作用=dissimilation,catabolism|异特龙=allosaurus|异议=objection,dissent|弃权=abstain
弄=alley|弄坏=break,spoiling|弄堂=lane|弄碎=crumble|弄糟=spoil,mess up|弄脏=defilement|弊病=malady|弓=bow|弓弦=bowstring
弓箭=bow and arrow|引力=attraction,gravitation|引导=guide,lead|引擎=engine|引擎盖=hood,bonnet|引文=citation,quotation
引渡=extradite|引燃=ignition|引爆=detonation|引用=quote,cite,reference|引言=introduction|引证=quote|引语=quotation|张口=gape
弥漫=permeation|弦=chord|弧=arc|弧光灯=arc lamp|弧度=radian|弩=crossbow|弯=bend,turn|弯嘴滨鹬=curlew sandpiper|弯子=bend,curve
弯曲=warp,bend,crook,wind,curve|弯路=detour|弱化=weakening|弱点=failing|弱视=amblyopia|弹夹=cartridge clip,magazine
弹射座椅=ejection seat|弹涂鱼=mudskipper|弹珠=marble|弹药=ammunition|弹道导弹=ballistic missile|强制=coerce,compel
强化=intensify,strengthening|强奸=rape|强奸罪=rape|强暴=rape|强迫=compel,force|归因=attribution|归来=return|当心=take care|当时=then
录像=video recording|彗星=comet|形势=situation,circumstance|形容词=adjective|形式=shape|形式主义=formalism|形式化=formalize
形态=form,shape,pattern|形成=form,take shape|形状=form,shape|形象=image|彩电=color TV|彩礼=bride price|彩虹=rainbow|彩车=float
影剧院=cinema,movie theater|影响=affect,effect|影子=shadow|影片=movie,film,motion picture|影院=cinema,movie theater|征兆=sign
征服=subdue,conquer|待=wait|律师=lawyer|徒弟=apprentice|得分=score|御夫座=Auriga|循环小数=recurring decimal|微克=microgram
微处理器=microprocessor|微处理机=microprocessor|微恙=indisposition|微波炉=microwave oven|微秒=microsecond|微笑=smile|微米=micron
微粒=particle,speck|微量=trace|微风=breeze|德国马克=German mark|心力衰竭=heart failure|心境=mood|心室颤动=ventricular fibrillation
心宿二=Antares|心律不整=arrhythmia|心律不齐=arrhythmia|心律失常=arrhythmia|心态=mentality|心悸=palpitation|心情=mood,frame of mind
心房颤动=atrial fibrillation|心理=mentality|心理学=psychology|心理学家=psychologist|心绞痛=angina|心肌梗死=myocardial infarction
心肌炎=myocarditis|心脏=heart|心脏病=heart disease|心跳=pulse|必要=require|必需品=necessity,essential|忌讳=taboo|忍冬=honeysuckle
忍受=endure|忍耐=patience,endure|忘忧草=daylily|忘记=forget|忙=busy|忠告=advice|忠心=loyalty|忠诚=loyalty|忧郁=dejection
忧郁症=depression|快乐=joy,happiness|快车道=fast lane|快餐=snack|忽略=neglect|忽视=neglect,disregard|怀=conceive
怀孕=pregnancy,gestation|怀柔=conciliation|态度=attitude,bearing,manner|怒=anger|怒气=anger|怒火=fury,rage|怒视=glower|怜悯=pity
思想=idea|思想体系=ideology|思想家=thinker|思维=thought|急迫=press,imperativeness|性冲动=sex drive|性别=sex,gender|性情=temperament
性格=disposition,temperament|性激素=sex hormone|性病=venereal disease|性骚扰=sexual harassment|怪模怪样=grotesque
怪物=freak,monster|总数=sum|总结=sum up|总统任期=presidency|总裁=chairman|总计=total|恐吓=menace,threaten|恐怖=fright,terror
恐怖分子=terrorist|恐惧=dread|恐惧症=phobia|恐慌=panic|恐水病=rabies|恐高症=acrophobia|恒星=star|恒星年=sidereal year|恒星系=galaxy
恒河猴=rhesus monkey|恒等=identity|恒等式=identity|恙虫病=tsutsugamushi disease,scrub typhus
恢复=rehabilitate,restore,reinstate,recover,regaining|恢复名誉=rehabilitation|恩惠=favor|息肉=polyp|恶作剧=prank|恶化=worsen
恶心=nausea|恶性循环=vicious circle|恶性肿瘤=malignant tumor|恶意=malice|恶梦=nightmare|恶病质=cachexia|恼火=annoyance
悍然不顾=fly in the face of|悖论=paradox|悠闲=leisure|患者=patient|悬臂=cantilever|悬荡=dangle|悲伤=sorrow,sadness|悲剧=tragedy
悸动=throb|情人节=Valentine Day|情侣=lover|情况=circumstance,state of affairs|情势=situation|情感=emotion|情报=intelligence
情绪=mood|情绪状态=emotional state|情节=plot|惊奇=wonder|惊异=amazement|惊讶=astonishment,amazement|惨事=disaster|惨案=tragedy
惩罚=punish,penalty|惯例=convention|惰性气体=noble gas,inert gas|想法=notion|想象力=imagination|想起=recall,think
意义=importance,sense|意向=intention,inclination,disposition|意味=mean|意味着=imply,mean|意图=intent|意外=accident|意志=will
意志力=willpower|意见=opinion|意识=consciousness|意识形态=ideology|愚弄=fool|愚昧=ignorance|感冒=cold|感应器=inductor
感应线圈=induction coil|感恩节=Thanksgiving Day|感情=emotion,sentiment|感染力=appeal|感觉=feel,sensation|感谢=thanks|愠怒=sulk
愤怒=angriness,ire|慈善机构=charity|慈悲=mercifulness|慈爱=affection|慢化剂=moderator|慰藉=consolation,comfort
憎恶=detestation,loathing|憩室炎=diverticulitis|懂=understand|懂得=understand|懊悔=regret|戈比=kopeck|戊糖=pentose
戊醇=amyl alcohol|戏剧=play|戏弄=tease|戏法=magic trick|成为=become|成人=adult|成份=ingredient|成体=adult
成分=ingredient,composition,component,element|成功=succeed,success|成员=member|成就=accomplishment,achievement
成层=stratify|成形=shaping,form,take shape|成本=cost|成核=nucleate|成熟=mature,ripening,ripeness|成熟分裂=meiosis|成瘾=addiction
成立=establish,set up|成绩=grade|成虫=imago|成见=bias,prejudice|成长=growth,growing,maturation|戒指=ring|战争=conflict
战争罪=war crime|战列舰=battleship|战场=battlefield|战壕=trench|战壕热=trench fever|战士=warrior,soldier|战斧=battle-ax|战时=wartime
战术=tactic|战栗=shudder|战马=warhorse|戟=halberd|截断=truncation|截瘫=paraplegia|截肢=amputation|戴维斯杯=Davis Cup|房东=landlord
房子=house|房客=tenant|房檐=eaves|房间=room|房顶=housetop|所得税=income tax|所有权=possession,ownership,title
所有物=possession,belongings|扁桃=almond|扁桃体炎=tonsillitis|扁桃腺炎=tonsillitis|扁豆=hyacinth bean,haricot|扇贝=scallop
手倒立=handstand|手册=manual|手势=gesture|手套=glove|手帕=handkerchief|手拉车=cart|手指=finger
手推车=barrow,wheelbarrow,cart,handcart|手提包=bag|手提箱=suitcase|手术=operation,surgery|手杖=cane|手柄=handle|手榴弹=hand grenade
手段=means|手法=technique|手电筒=flashlight|手稿=manuscript|手绢=handkerchief|手续=procedure|手腕=wrist|手臂=arm|手艺=workmanship
手钻=gimlet,hand drill|手铐=handcuff,manacle|手锯=handsaw|手镯=bracelet|手风琴=accordion|才能=ability|扎伊尔=zaire|扎营=camp
扑灭=extinguish|打=dozen|打伤=wound|打击=blow|打击率=batting average|打包=package|打印机=printer|打喷嚏=sneeze|打嗝=burp,belch,hiccup
打扮=dress|打扰=trouble,bother|打捞=salvage|打断=break,break off,interrupt|打架=fight|打气筒=bicycle pump|打火机=lighter
打火石=flint|打破=break|打碎=smash|打算=intent|打结=tie|打谷=threshing|打赌=bet,wager|托=torr|托拉斯=trust|托架=bracket|托盘=tray
扣子=button|扣押=detain|扣环=buckle|扣留=detain|扣眼=buttonhole|扣除=deduction|执照=license,permit
执行=execution,carrying out,implement,run|扩大=enlargement|扩展=extension,expansion|扩张=dilatation,broadening,expansion
扩散=spread,diffusion|扩音器=loudspeaker,megaphone,microphone|扩音机=loudspeaker|扫帚=broom|扫把=broom|扫描=scanning
扫雷=minesweeper|扫雷舰=minesweeper|扬声器=speaker|扭=twist|扭伤=sprain|扭曲=warp,distortion,twist|扮演=act|扯=tear
扰乱=disturbance,perturbation|扰动=disturbance|扳机=trigger|扶手=armrest,handrail|扶手椅=armchair|批=lot|批准=ratify
批处理=batch processing|批评=criticism|批评家=critic|扼死=strangle|承担=undertake|承租人=tenant
承认=acknowledge,recognize,recognition|承诺=promise|技巧=technique|技能=skill|技艺=skill|把戏=trick|把手=handle,grip|把柄=handle
抑制=suppression,keep down,inhibit|抑郁=depression|投宿=lodge|投机=speculation|投票=vote|投票箱=ballot box|抗体=antibody
抗凝血剂=anticoagulant|抗原=antigen|抗抑郁药=antidepressant|抗拒=defy|抗毒素=antitoxin|抗氧化剂=antioxidant|抗生素=antibiotic
抗病毒药=antiviral|抗组胺剂=antihistamine|抗菌素=antibiotic|抗议=protest|折中=compromise|折刀=clasp knife|折叠椅=folding chair
折射率=index of refraction|折扣=discount|折断=break|折痕=fold,crease|折磨=torture,torment|抚养=foster|抚慰=consolation,comfort
抚育=foster|抛物线=parabola|抛物面=paraboloid|护卫舰=corvette|护城河=moat|护照=passport|护理=nurse|护目镜=goggles|护肘=elbow pad
护身符=amulet|报价单=quotation|报复=retaliation,revenge|报章=newspaper|报纸=newspaper|报酬=remuneration,reward|抨击=attack
披肩=cape|披风=cloak|抱负=ambition|抵制=resistance,boycott,reject,refuse|抵抗=resistance|抵消=offset
抵触=contradiction,conflict|抹香鲸=sperm whale,cachalot|押金=deposit,down payment|押韵=rhyme|抽出=extraction|抽屉=drawer
抽搐=twitch|抽水马桶=flush toilet|抽筋=cramp|抽签=ballot|抽风机=exhaust fan|拂晓=daybreak|担=picul|担保=guarantee|担心=anxiousness
拇囊炎=bunion|拇指=thumb|拉=draw|拉伸=draw|拉屎=shit,defecation|拉米夫定=lamivudine|拉紧=tension|拉里=lari|拍卖=auction,auction sale
拍卖商=auctioneer|拐杖=crutch|拐角=corner|拒绝=reject,refuse|拓宽=broadening|拖延=procrastinate|拖欠=arrears
拘束=restrict,restrain|拘留=detainment|拘留所=prison|招供=confession|招待=entertain,serve|招待会=reception|招待所=hostel
招潮蟹=fiddler crab|招牌=signboard|招致=incur|招贴=bill|拜访=call in|拟人=anthropomorphism|拥护=support,endorse|拥抱=embrace,hug
拥挤=crowding|拥有=possess|拦阻=block,obstruct|拧=twist|拨号盘=telephone dial|拨款=appropriation|括号=bracket|拯救=save,rescue
拱=arch|拱形=arch|拱道=archway|拱顶=dome|拳=fist|拳头=clenched fist|拳打=punch|拷打=torture|拷贝=copy|拼图=jigsaw puzzle
拼搏=struggle|拼贴=collage|持久=persist,endure,last|持续=continue,last,persist,sustain|持续时间=duration|挂念=concern
指令=command|指南=guidebook,guide|指南针=compass|指压=acupressure,shiatsu|指头=finger|指导=direction,coach|指导员=coach
指导教授=adviser|指挥=direct,conductor|指挥棒=baton|指挥者=conductor,director|指挥部=headquarters|指控=accusation,charge
指数函数=exponential function|指板=fingerboard|指标=index|指派=appoint|指示器=indicator|指责=denounce|按揭=mortgage|按摩棒=dildo
按照=according|按钮=push button|挑战=challenge|挑起=stir up|挑逗=tease,tantalization|挖掘=dig,excavation|挤=squeeze|挤压=squeeze
挫折=frustration,reverse,setback,defeat|挫败=thwart,foil|振动=vibration,shaking|振荡=oscillation|挽具=harness|挽救=save
捏=pinch|捐助=contribution,donation|捐献=contribution|捐赠=contribution,donation|捐赠者=donor|捕获=capture
捕蝇草=Venus's flytrap|捕食者=predator|损伤=damage,harm,impairment|损坏=damage|损失=loss,losings|损害=damage,harm,impairment
换=switch|换位=conversion|换毛=molt|换羽=molt|换行=line feed|授乳=lactation|授权=authorise|掌握=grasp,control,master|排=line
排便=defecation|排出=discharge|排卵=ovulation|排尿=urination|排序=sort|排放=emit|排斥=reject,exclude|排气扇=exhaust fan
排气管=exhaust pipe|排水=drain|排水管=drainpipe,waste pipe|排泄=excretion|排泄物=excreta|排空=emptying|排练=rehearsal
排除=removal,eliminate|掘出=exhume|掠夺者=predator|探测器=detector|探知=ascertained|探险=exploration|接受=acceptance|接合=join
接待=receive|接着=follow|接纳=admit|接触=contact,touch|接近=approach|控制室=control room|控制杆=joystick|控制棒=control rod
控告=indict,accusation,charge|控诉=accusation|推土机=bulldozer|推广=spread,promotion|推测=conjecture,surmise,speculation
推理=reason|推进=advance|推进剂=propellant|推迟=postpone,defer,put off|推销=sell|掩埋=bury|措施=step|措辞=wording,diction
掺假=adulteration|描写=depiction|提供=supply,offer|提倡者=advocate,proponent|提升=promote|提取=extraction|提名=nomination
提炼=refining|提要=abstract|提议=proposal,suggestion|提高=improve|插嘴=interrupt|插图=illustration|插座=outlet|插手=meddle
插槽=slot|插画=illustration|援助=aid,support,assist,help|援助之手=helping hand|搁置=shelve|搁脚板=footrest|搂抱=hug
搏斗=struggle,fight|搜寻=search|搜索=search|搬家=relocation|搬迁=move,relocation|搬运工=porter|携带=carry|摄取=intake
摄影=photography|摄影师=photographer|摄影术=photography|摄氏度=C|摆动=swing|摆布=manipulate|摆架子=put on airs|摆线=cycloid
摆脱=get rid of|摆轮=balance wheel,balance|摇动=shaking|摇头丸=ecstasy,MDMA|摇曳=flicker|摇滚=rock|摇滚乐=rock music|摇篮=cradle
摊子=booth|摊销=amortization|摘录=excerpt,extract|摘要=summary,abstract|摩天轮=Ferris wheel|摩托车=motorcycle|摩擦=friction
摩登=modern|撒尿=urination,pissing|撕=tear|撕破=rip|撕裂=laceration,rent|撞球=billiard ball|播音员=announcer
操作=operation,manipulate|操纵=rig,manipulate|操纵杆=joystick|操练=practice,drill|擦=scratch
擦伤=scratch,scrape,abrasion,graze|擦子=grater,eraser|攀升=rise|支出=spending,expenditure|支座=abutment
支持=back,support,stand by|支撑=brace,support|支柱=pillar,mainstay|支气管炎=bronchitis|支点=fulcrum|支票=check,cheque
支票簿=checkbook|支部=branch|支配=dominate,control|收入=income,revenue,take|收养=adopt|收割=harvest|收受=acceptance
收回=withdrawal|收场=ending|收容=accommodate|收容所=refuge|收成=harvest|收据=receipt|收方=debit side|收条=receipt
收缩=shrink,contraction|收获=crop,harvest|收银台=checkout counter|收银机=cash register|收音机=radio
改变=transform,alteration,change|改善=improve|改正=amend,correction|改组=reorganize|改良=reform,improve|改进=improvement
改造=reform|攻击=attack|攻势=offense|攻城木=battering ram|放任=indulge|放大=magnify,enlarge|放大器=amplifier|放大镜=magnifying glass
放宽=broadening|放射=radioactivity|放射性=radioactivity|放射病=radiation sickness|放晴=clear up|放松=relaxation,loosen
放气=deflation|放火=set on fire|放热反应=exothermic reaction|放牧=herd|放纵=pamper,indulge|放肆=wanton|放逐=banish,deportation
政党=political party|政客=politician|政府债券=government bond|政权=regime|政治家=politician|政治舞台=political arena
故事=narrative,story,tale|故障=failure,breakdown|效率=efficiency|效用=utility|敌人=enemy|敌对=hostility|敌意=hostility,enmity
敌手=antagonist,opponent|敌视=antagonize,hostility|敏锐=acuteness,sharpness,keenness|救出=rescue|救护车=ambulance
救生圈=life buoy,life belt|救生筏=life raft|救生船=lifeboat|救生艇=lifeboat|救生衣=life jacket,life vest|教义=creed|教化=civilize
教唆=abetment,instigation|教堂=church|教学=teaching,instruction|教室=classroom|教导=instruction,teaching|教师=teacher
教授=instruction|教条=doctrine|教科书=textbook|教练=instructor|教育学=pedagogy|敞篷汽车=convertible|敞篷车=convertible
散光=astigmatism|散发=emit|散射=scattering|散布=dissemination|散播=dispersion,dissemination|数=figure|数学=mathematics
数据处理=data processing|数据挖掘=data mining|数据链路=data link|数目=number|数码相机=digital camera|数词=numeral|数量=quantity
整形=shaping|整数=integer,whole number|整洁=neatness,tidiness|整肃=purge|整齐=order,tidiness|敷料=medical dressing|敷衍=skimp
文人=scholar|文字=script|文旦=pomelo|文明化=civilize|文档=document|文法=grammar|文献=document|文石=aragonite|文章=article|文胸=bra
文艺复兴=Renaissance|斑岩=porphyry|斑疹伤寒=typhus|斑疹热=spotted fever|斑胸田鸡=spotted crake|斑马=zebra|斑马线=crosswalk
斗争=battle,fight|斗牛=bullfight|斗篷=mantle,cloak|斗鸡眼=cross-eye|斜坡=slope,incline|斜视=squint|斜边=hypotenuse
斜长石=plagioclase|斜面=inclined plane|斧头=ax|斧子=axe|断头台=guillotine|断断续续=discontinuity|断片=fragment|断线钳=bolt cutter
断言=assertion|断路器=circuit breaker|新历=Gregorian calendar|新妇=bride|新娘=bride|新年=New Year|新陈代谢=metabolism|新鲜=freshness
方位角=azimuth|方块=block,cube|方士=alchemist|方式=way,manner,mode|方格纸=graph paper|方法=means,way,method|方法学=methodology
方法论=methodology|方程式=equation|方舟=ark|方言=dialect|方铅矿=galena|方面=aspect,side|施事=agent|旁听=audit,sit in|旁白=aside
旁观者=spectator|旅居=sojourn|旅店=inn|旅游者=tourist|旅社=hostel|旅舍=hostel,inn|旅行支票=traveler's check|旅馆=hotel|旋律=melody
旋花科=Convolvulaceae|旋转=rotation,spin,whirl|旋转木马=carousel|旋转轴=axis of rotation|旗子=flag|旗帜=flag|旗杆=flagpole
旗舰=flagship|无丝分裂=amitosis|无产阶级=proletariat|无关紧要=insignificantly|无助=helplessness|无名=obscurity|无家可归=homelessness
无尾猿=ape|无序=disorder|无情=mercilessness,pitilessness,ruthlessness|无所不知=omniscience|无期徒刑=life imprisonment
无烟煤=anthracite|无理数=irrational number|无知=ignorance|无神论=atheism|无神论者=atheist|无精打采=low spirits|无线电=wireless
无罪=innocence|无能为力=helplessness|无花果=fig|无菌=sterility|无辜=innocence|既得利益=vested interest|日中=noon,midday|日冕=corona
日出=sunrise|日子=date|日志=journal|日期=date|日没=sunset,sundown|日班=day shift|日程=schedule|日落=sunset,sundown|日记=diary
日间=daytime|早泄=premature ejaculation|早餐=breakfast|早饭=breakfast|旮旯=corner,nook|旱灾=drought|旱獭=marmot
旱金莲=garden nasturtium,Tropaeolum majus|时候=time|时刻=time|时刻表=schedule,timetable|时尚=fashion|时期=period,phase
时针=hour hand|时钟=clock|时间=time|时间点=point in time|时间表=timetable,schedule|时限=time limit|昆虫=insect|明信片=postcard
明白=understand,realize|明矾=alum|明胶=gelatin|昏倒=faint|昏厥=faint|昏睡病=sleeping sickness|昏过去=faint|昏迷=stupor,coma
易饥症=bulimia|昔日=past|星号=asterisk|星座=constellation|星星=star|星期=week|星期一=Monday|星期三=Wednesday|星期二=Tuesday|星期五=Friday
星期六=Saturday|星期四=Thursday|星期天=Sunday|星期日=Sunday|星条旗=Stars and Stripes|星盘=astrolabe|星群=asterism|映射=map|春天=spring
春季=springtime|春药=aphrodisiac|昨日=yesterday|昭雪=rehabilitation|是=be|显像管=kinescope,picture tube|显影=development
显得=look|显微镜=microscope|显示=display,showing|显示器=monitor|晒伤=sunburn|晒衣绳=clothesline|晒黑=tan|晓得=know|晕厥=faint
晚上=night,evening|晚霞=afterglow|晨祷=matins|普拉=pula|普通=ordinary|普通股=common stock|景气=prosperity|景色=view,scene
景观=landscape|景象=scene|晴雨表=barometer|晶体=crystal|智人=Homo sapiens|智力=intelligence,intellect|智商=IQ
智慧财产=intellectual property|智能卡=smart card|暂停=pause,suspend,time-out|暂搁=abeyance|暑期学校=summer school|暖和=warming
暖气=central heating|暗号=password,countersign|暗室=darkroom|暗影=umbra|暗杀=assassinate|暗箱=camera obscura|暮色=twilight
暴力=force|暴动=rebellion,insurrection|暴政=tyranny|暴虐=brutality|暴行=outrage,atrocity|暴跌=slump|暴风=storm
暴风雨=storm,tempest|暴食症=bulimia|曝光=exposure|曝光表=light meter,exposure meter|曲子=tune|曲棍=hockey stick|曲线=curve
曲调=tune,melody|曲轴=crankshaft|更换=replace,change|更衣室=dressing room,locker room|曼陀罗=mandala|最佳=optimally
最初=originally|最后期限=deadline|最大化=maximization|最小值=minimum|最小化=minimize|月亮=moon|月份=month|月相=phase of the moon
月经=menstruation|有丝分裂=mitosis|有助于=contribute|有性生殖=sexual reproduction|有意义=make sense|有机体=organism
有理数=rational number|有线电视=cable television|有罪=guiltiness|有轨电车=streetcar,tram,tramcar|有道理=make sense|服从=comply,obey
服务=serve|服务员=waiter|服务费=service charge|服装=dress,costume,clothes|服饰=apparel|朔月=new moon|望远镜=binoculars|朝=face
期=period of time|期中=midterm|期望=expectation|期权=option|期满=run out,expire|期票=promissory note
期间=time period,period of time,period|期限=time limit,deadline|木乃伊化=mummification|木料=lumber,timber|木本植物=woody plant
木材=wood|木板=board,plank|木桶=cask|木炭=charcoal|木琴=xylophone|木瓦=shingle|木莓=raspberry|木薯=cassava|木质部=xylem
木鞋=clog,sabot|木马=rocking horse|未来=tomorrow|未能=fail|末名奖品=booby prize|末尾=end|末期=end|末路=dead end,impasse
本垒=home plate,home base|本子=notebook|本性=nature|本生灯=bunsen burner|本能=instinct|本质=nature|本质上=essentially
本金=principal|本领=capability|术语=term,terminology|朱古力=chocolate|朱砂=cinnabar|朱鹭=ibis|机会=chance,opportunity,occasion
机会成本=opportunity cost|机体=airframe|机关=institution|机关枪=machine gun|机器=machine|机器人=android,robot|机场=airfield
机密=secret|机密性=confidentiality|机床=machine tool|机库=hangar|机构=mechanism|机枪=machine gun|机械=machinery,mechanism
机械化=mechanization|机翼=wing|机能=function|机车=locomotive|杀人=murder|杀害=murder|杀手=killer|杀死=kill|杀菌剂=disinfectant
杂乱=jumble|杂志=magazine|杂技=acrobatics|杂技演员=acrobat|杂文=essay|杂种=hybrid|杂草=weed|杂货=grocery|杂货店=grocery store
杂质=impurity|杂集=miscellany,potpourri|杂食动物=omnivore|权力=power|权威=authority|权杖=scepter|权益=interest|权重=weight|杆=pole
杆子=pole|李树=plum tree|杏=apricot|杏仁=almond|杏树=apricot tree|村子=village|村庄=village|村舍=cottage|杓=ladle|杜宾犬=Doberman
束=bunch|杠铃=barbell|条件=term|条子=cop|条款=clause|条约=pact|来世=afterlife|来复枪=rifle|来电显示=caller ID|来福枪=rifle|来访者=visitor
杯垫=coaster|杯子=cup,glass|杰作=masterpiece|杰克=jack|松开=release|松弛=relax|松懈=relax|松手=let go|松狮犬=chow chow
松节油=turpentine|松露=truffle|松香=rosin|松鼠=squirrel|板子=board,plank|板岩=slate|板条=lath|板油=leaf fat,leaf lard|极值=extremum
极光=aurora|极刑=execution|极度=extreme|极权主义=totalitarianism|极端=extreme|极限=limit|构思=design,plan,conception
构成=form,constitute,make-up,compose|构造=composition|枇杷=loquat tree|枕头=pillow|枕套=pillowcase|林可霉素=lincomycin
林吉特=ringgit|林地=woodland|林学=forestry|林荫道=avenue,boulevard|果实=fruit|果树=fruit tree|果皮=peel|果糖=fructose|果肉=pulp
果蝇=fruit fly|果酱=jam|枪乌贼=squid|枪弹=bullet|枪眼=loophole|枪管=gun barrel|枫树=maple|枯竭=exhaustion|枯草热=hay fever|枯萎=wither
枯萎病=blight|架子=shelf|架构=framework|枷=cangue|枸骨=Chinese holly|柏油=asphalt|某人=someone|染发剂=hair dye,rinse|染料=dye
柚=pomelo,shaddock|柚子=pomelo,shaddock|柜=cupboard|柜子=cupboard|柠檬酸=citric acid|查找=search|柱=pillar|柱体=cylinder
柱头=capital|柱子=pillar|柳丁氨醇=albuterol|柳叶刀=lancet|柳树=willow|柴油=diesel fuel|柴油机=diesel engine|栀子=cape jasmine|栅极=grid
栅栏=fence|标准=criterion|标志=indication|标枪=javelin|标点=punctuation|标点符号=punctuation|标的=target|标签=label
标题=headline,title|栈桥=landing stage|栎树=oak tree|栏=fence|栏杆=banister|树冠=treetop|树干=tree trunk|树懒=sloth|树枝=branch
树梢=treetop|树篱=hedge|树脂=resin|树苗=sapling|树莓=raspberry|栓=bolt|栖息地=habitat|栗鼠=chinchilla|校友=alumnus,alumna
校正=correct|样品=specimen,sample|样子=appearance|样本=sample,specimen|核分裂=nuclear fission|核反应=nuclear reaction
核反应堆=nuclear reactor|核实=verify|核对=check|核弹头=nuclear warhead|核心=core|核糖核酸=ribonucleic acid|核聚变=nuclear fusion
核能=nuclear energy|核裂变=fission,nuclear fission|根据=according|根据地=base of operations|根本=fundament|根源=origin,root
根状茎=rhizome|根茎=rhizome|格子=lattice|格式化=format|栽培=cultivation|桂冠=laurel|桃树=peach tree|桃花心木=mahogany|桃花源=utopia
桅=mast|桅杆=mast|案件=case|案卷=record|案底=criminal record|桉叶油=eucalyptus oil|桌子=desk|桌面=desktop|桎梏=shackle|档=gearing
档案=file|桥台=abutment|桥梁=bridge|桶=barrel,bucket|桶口=bunghole|桶孔=bunghole|梁=beam|梅毒=syphilis|梦想=dream
梦遗=nocturnal emission|梦魇=nightmare|梨=pear|梨属=Pyrus|梨果=pome|梨树=pear tree|梭鱼=barracuda|梯子=ladder|梯度=gradient
梯形=trapezoid|梳子=comb|检修=overhaul,service|检查=examination|检查员=inspector|检测器=detector|检疫=quarantine|检索=retrieval
检验=test,examine|棉豆=lima bean|棋子=chess piece|棍=stick|棍棒=club|棒球=baseball|棕枝全日=Palm Sunday|棕榈=palm tree
棕榈科=palm family|棕熊=brown bear|棘皮动物=echinoderm|棚子=shack|森林=forest|棱柱=prism|棱锥=pyramid|棺=coffin|棺材=coffin|椅子=chair
植树节=Arbor Day|植物园=arboretum,botanical garden|植物油=vegetable oil|植物群=flora|植被=vegetation|椭圆=ellipse,oval|椭圆形=oval
椭球=ellipsoid|椰壳纤维=coir|椰子=coconut,coconut palm|椰菜=broccoli|楔=wedge|楔子=wedge|楸=catalpa|楼台=tower|楼层=floor,story
楼板=floor|楼梯=stair,staircase|概念=concept|概括=summarize,generalization|概率=probability|概要=outline|概观=overview
榅桲=quince|榔头=hammer|榜样=example,model|榫眼=mortise|榴弹炮=howitzer|槌=mallet,beetle|槟榔=betel palm|槭树=maple|槲寄生=mistletoe
槽=manger|樟脑丸=camphor ball|模仿=emulate,imitate|模具=mold|模块=module|模型=matrix,model|模子=mold|模式=pattern|模态=modality
模拟=simulation,analog|模样=appearance|模棱两可=ambiguity,equivocalness|模特=model|模特儿=model|模范=model|横坐标=abscissa
横幅=banner,streamer|横梁=beam|樱桃=cherry|橘=mandarin orange|橙剂=Agent Orange|橙子=orange|橡子=acorn|橡树=oak|橡皮=eraser
橡皮擦=eraser|橡胶=rubber,caoutchouc|橱柜=cupboard|橱窗=display window|檀香=sandalwood|檐=eaves|欠条=IOU|欠款=debt|次品=second
次序=sequence|次数=frequency|欢乐=joyousness|欢乐时光=happy hour|欢呼=acclaim|欢喜=joyousness|欢庆=celebration|欢度=celebrate
欢迎=welcome|欧元=euro|欧姆=ohm|欧当归=lovage,Levisticum officinale|欧芹=parsley|欧若拉=Aurora|欲望=desire,appetite|欺诈=cheat
欺骗=cheat,deceive|款式=style|款项=sum of money|歉意=apology|歌唱家=singer|止痛剂=analgesic|止痛药=analgesic,anodyne,painkiller
止血=staunch|正义=justness|正交=orthogonality|正切=tangent|正割=secant|正午=noon,midday,noonday|正多面体=regular polyhedron
正宗=authentic|正弦=sine|正当=justness|正方形=square|正规军=regular army|步哨=sentinel,sentry|步枪=rifle|步行虫=ground beetle
步骤=step|武装=arming,equipping|歧视=discrimination|歪斜=slant|死亡=die|死亡率=mortality rate|死产=stillbirth
死刑=capital punishment,death penalty|死去=die|死尸=corpse|死胡同=blind alley,dead end|残余=remnant|残废=handicap
残忍=mercilessness,ruthlessness|残暴=brutality|残渣=remainder|残疾=handicap|残酷=cruelty|残障=handicap|殖民=colony
殖民主义=colonialism|殖民地=colony|殡仪馆=funeral parlor|殡车=hearse|段=section,segment,paragraph|段落=paragraph
毁坏=damage,devastation,destruction|毁容=disfigurement|毁灭=ruin|毅力=willpower|母亲=mother|母亲节=Mother's Day|母校=alma mater
母球=cue ball|母线=bus|母蜂=queen bee|母鸡=hen|每夜=nightly|毒参=hemlock|毒品=drug|毒害=poison|毒性=toxicity|毒气=poison gas|毒液=venom
毒物=poison,poisonous substance|毒瓦斯=poison gas|毒素=toxin|毒药=poison|毒蕈=toadstool|比例=proportion,scale|比分=score
比基尼=bikini|比特=bit|比率=rate|比目鱼=flounder,flatfish|比索=peso|比较=comparison|毕业生=graduate|毛利=gross profit|毛发=hair
毛口=burr|毛巾=towel|毛毛虫=caterpillar|毛毡=felt|毛毯=blanket|毛洋槐=rose acacia|毛病=defect,fault|毛皮=pelt,fur|毛虫=caterpillar
毛衣=sweater|毛酸浆=Physalis pubescens|毡=felt|毫克=milligram|毫升=milliliter|毫安=milliampere|毫巴=millibar|毫瓦=milliwatt
毫秒=millisecond|毫米=millimeter|毯=blanket,rug|毯子=blanket|民主政治=democracy|民意=public opinion|民意测验=opinion poll
民意调查=opinion poll|民间艺术=folk art|民间音乐=folk music|气体=gas|气候=climate|气压=atmospheric pressure|气压表=barometer
气压计=barometer|气味=odor,scent|气喘=asthma|气喘吁吁=pant|气囊=air sac|气团=air mass|气圈=atmosphere|气垫船=hovercraft|气塞=airlock
气数=destiny,fate|气枪=air gun|气氛=atmosphere|气流=draft,airflow|气球=balloon|气胸=pneumothorax
气锤=air hammer,pneumatic hammer|气闸=airlock|气阱=air pocket|氖=neon|氘=heavy hydrogen|氙=xenon|氟=fluorine|氟化物=fluoride
氟石=fluorspar,fluor|氡=radon|氢=hydrogen|氢原子=hydrogen atom|氢弹=hydrogen bomb,H-bomb|氢气=hydrogen|氢氧化钠=caustic soda
氢氧化钾=potassium hydroxide|氢氧化铝=aluminum hydroxide|氦=helium|氧=oxygen|氧化=oxidation|氧化剂=oxidant,oxidizing agent
氧化钙=calcium oxide|氧化铝=aluminum oxide|氨=ammonia|氨基=amino,amino group|氨基比林=aminopyrine|氨基酸=amino acid|氩=argon
氮=nitrogen|氯=chlorine|氯丁橡胶=neoprene|氯仿=chloroform|氯化物=chloride|氯化钠=common salt|氯化钾=potassium chloride
氯化铝=aluminum chloride|氯化铵=ammonium chloride|氯喹=chloroquine|氯酸钾=potassium chlorate|氯霉素=chloramphenicol|氰=cyanogen
氰化物=cyanide|水上运动=water sport|水井=well|水产业=aquaculture|水产养殖=aquaculture|水俣病=Minamata disease|水准仪=level,spirit level
水坝=dam,dike|水壶=canteen|水平仪=level,spirit level|水库=reservoir|水晶=crystal|水晶球=crystal ball|水杨酸=salicylic acid
水果=fruit|水桶=bucket|水槽=sink|水气=steam|水池=pool|水污染=water pollution|水汽=steam|水泥=cement|水流=river|水灾=flood
水烟袋=hookah,water pipe|水牛=water buffalo|水獭=otter|水瓶座=Aquarius|水痘=chickenpox|水箱=cistern,water tank|水翼船=hydrofoil
水肺=scuba|水蒸气=vapor|水虎鱼=piranha|水蛭=leech|水豚=capybara|水貂=mink|水银=mercury,quicksilver|水闸=lock|水鸡=moorhen|水龙头=tap
永恒=eternity|永生=eternal life|永远=eternity|求婚=proposal of marriage|求学=study|求爱=woo|汇合=confluence|汇款=remittance
汇率=exchange rate|汇票=bill of exchange|汇编语言=assembly language|汗=perspiration,sweat|汗水=perspiration,sweat|汗液=sweat
汞=mercury|汞溴红=merbromine,Mercurochrome|污染=contamination|污水坑=cesspit|污泥=sludge|污秽=filthiness,nastiness
汽化=vaporize,boil|汽化器=carburetor|汽水=soda pop|汽油=gasoline|汽油机=gasoline engine|汽缸=cylinder|汽车旅馆=motel|汽车炸弹=car bomb
沉淀=precipitation|沉淀物=precipitate|沉溺=indulge,addiction|沉积=sediment,deposit|沉积岩=sedimentary rock|沉积物=sediment
沉陷=sink|沉默=taciturnity|沉默寡言=reticence|沐浴油=bath oil|沙丁鱼=sardine|沙井=manhole|沙司=sauce|沙场=battlefield,battleground
沙子=sand|沙岩=sandstone|沙拉=salad|沙漏=hourglass|沙漠=desert|沙漠化=desertification|沙眼=trachoma|沙鼠=gerbil|沙龙=salon
沟渠=channel|没药=myrrh|沥青=asphalt|沮丧=dejection|河狸=beaver|河蚌=mussel|河豚=puffer,blowfish|河马=hippopotamus|沸腾=boil
油桃=nectarine|油棕=oil palm|油漆=paint|油脂=fat|油门=accelerator,throttle|油页岩=oil shale|治愈=cure|治疗=treat,therapy|沼泽=marsh
沼泽地=marsh|泄漏=leak|泉水=spring water|泌乳=lactation|法兰绒=flannel|法国号=French horn|法塔赫=Fatah|法官=judge|法庭=court of law
法拉=farad|法治=rule of law|法郎=franc|泛光灯=floodlight|泛滥=inundation|泡制=infusion|泡腾=effervescence
波动=fluctuation,undulate|波动性=fluctuation|波卡=burqa|波森莓=boysenberry|波浪=wave|波特=baud|波状热=brucellosis,undulant fever
泥土=earth,soil,mud,clay|泥浆=mud|泥炭=peat|泥煤=peat|注射=injection|注射剂=injection|注意=paying attention|注意力=attention
注解=annotation|注释=annotation|注重=paying attention|泪水=tear,teardrop|泪珠=teardrop|泵=pump|泻盐=Epsom salts|泻药=laxative
洋娃娃=doll|洋琵琶=mandolin|洋芫荽=parsley|洋葱=onion|洋蓟=artichoke|洋香菜=parsley|洒水=sprinkling|洗劫=looting|洗涤=wash
洗碗机=dishwasher|洗脸盆=washbowl|洗衣店=laundry|洗衣粉=laundry detergent|洞=cave|洞察力=insight|洞穴=cave|洞窟=cave|津贴=allowance
洪水=flood,deluge|洪灾=flood|活=live|活力=energy,vigor,vitality|活动=campaign|活动房屋=mobile home|活动扳手=adjustable spanner
活化=activation|活度=activity|活性=activity|活性炭=activated carbon|活期存款=demand deposit|活期贷款=demand loan|派=pie,pi
派上用场=come in handy|流亡=exile|流体=fluid|流入=inflow,influx|流动=circulation,flow|流动资产=liquid assets,current assets
流干=run dry,drain|流感=influenza,flu|流放=banish,exile,deportation|流明=lumen|流水线=assembly line|流汗=sweating|流派=genre
流网=drift net|流血=shed blood,bleed|流行病=epidemic disease|流行音乐=pop music|流通=circulation|流量=flow rate|浅浮雕=bas relief
浆果=berry|浆糊=paste|测地线=geodesic|测径器=caliper|测谎器=lie detector|测验=test|浑天仪=armillary sphere|浓度=concentration
浓缩=concentrate|浣熊=raccoon|浪花=spindrift|浪费=waste|浮岩=pumice|浮现=emerge|浮石=pumice|浮质=aerosol|浴室=bathroom
浴巾=bath towel|浴盆=bathtub|浴盐=bath salts|浴缸=bathtub|浴衣=bathrobe|海兔=sea hare|海军=navy|海参=sea cucumber|海员=sailor
海岸=seacoast|海拔=elevation|海星=starfish,sea star|海枣=date|海水=seawater|海洛因=heroin|海港=seaport,harbor|海滩=beach
海牛=manatee|海狗=fur seal|海狮=sea lion|海狸=beaver|海狸鼠=coypu,nutria|海獭=sea otter|海百合=sea lily|海盗行为=piracy|海绵=sponge
海胆=sea urchin|海螺=whelk,conch|海豚=dolphin|海象=walrus|海豹=seal|海豹科=Phocidae|海里=nautical mile|海鲈=sea bass|海鸟=seabird
海鸥=mew gull|浸泡=soak|浸透=saturation,permeation,soak|涂层=coating|涂料=paint|涂鸦=graffiti|涅槃=nirvana|消化=assimilation
消化不良=indigestion|消化道=digestive tract|消去=elimination|消失=disappear|消毒剂=disinfectant|消沉=depression|消磨=while away
消耗=using up|消遣=recreation,pastime|消防员=fireman,firefighter|消防栓=fire hydrant|消防车=fire engine,fire truck
消防队员=fireman|消除=removal,eliminate|涉及=involve|涉水鸟=wading bird|涌入=influx|润唇膏=lip balm|润滑=lubrication|润滑剂=lubricant
润滑油=lubricating oil|涩味=astringency|液体=liquid|液化=liquefy|液压传动=hydraulic transmission|液态=liquid|涵洞=culvert
淀粉=starch|淀粉酶=amylase|淋巴瘤=lymphoma|淋病=gonorrhea|淡季=off-season|淤泥=sludge,ooze,silt|淫妇=loose woman|淬火=quench
深水炸弹=depth charge|深渊=abyss|深灰色=dark-gray|混乱=confusion,disorder,chaos|混凝土=concrete|混合物=composition,mixture
混杂=mingle|混淆=confusion|混蛋=bastard|淹死=drown|添=add|添加剂=additive|添加物=addition|清洁=cleanness|清洁剂=detergent|清洁器=cleaner
清白=innocence,pureness|清真寺=mosque|渊博=profoundness|渐近线=asymptote|渔夫=fisherman|渔民=fisherman|渔汛期=fishing season
渔网=fishnet,fishing net|渔船=fishing boat|渗入=permeation|渗透=osmosis,permeation,infiltration,penetrate|渠=ditch
渡船=ferry|温室=greenhouse|温室气体=greenhouse gas|温床=hotbed|温度梯度=temperature gradient|温泉=spa|港口=harbor|渴=thirstiness
游乐园=amusement park|游人=tourist|游客=tourist|游戏=game|游船=cruise ship|游艇=yacht|游艺会=carnival,fair
游行=demonstration,parade|游览=visit|游说=lobby|湍流=turbulence|湖泊=lake|湿=moistness|湿气=moisture,humidity|湿疹=eczema
溃疡=ulceration|溜冰场=ice rink|溜冰鞋=ice skate|溪谷=valley|溴=bromine|溴化钾=potassium bromide|溶体=solution|溶剂=solvent
溶栓=thrombolysis|溶液=solution|溶血=hemolysis|溶解=dissolve|溶质=solute|溺死=drown|溺爱=pamper,spoil|滋味=flavor
滑梯=slide,sliding board|滑石=talc|滑翔机=glider|滑雪术=skiing|滑雪板=ski|滑雪运动=skiing|滑鼠=mouse|滚珠轴承=ball bearing|满月=full moon
满期=expiration|满足=content,meet,satisfy|滤液=filtrate|滤纸=filter paper|滥用=abuse|滴滴涕=DDT|滴管=burette|漂泊=drift|漂白剂=bleach
漂移=drift|漆=lacquer|漆器=lacquerware|漆树科=Anacardiaceae|漆黑=pitch blackness|漏斗=funnel|漏锅=colander|演出=show
演变=development|演戏=performing|演替=succession|演示=demonstration|演练=practice,drill|演讲=lecture|演说=speech|漠视=neglect
漩涡=vortex|漫画=cartoon|漱口水=mouthwash|潜伏期=incubation period|潜力=potential|潜水服=diving suit|潜没=subduction|潜能=potential
潜质=potential|潜鸟=loon|潮汐=tide|潮湿=damp,moistness|潮虫=woodlouse|潮解=deliquesce|澡盆=bathing tub|澳元=Australian dollar
澳洲野犬=dingo|激光=laser|激光器=laser|激动=excitement|激励=encourage,incentive,motivator|激情=passion,fervor|激活=activate
激烈=acuteness|激进分子=radical|濒临=verge|瀑布=waterfall|灌木=shrub,bush|火化=cremation|火器=firearm|火山=volcano|火把=torch|火星=Mars
火柴=match|火气=anger|火油=kerosene|火炬=torch|火炮=artillery,gun,cannon|火烈鸟=flamingo|火焰=blaze,flame|火盆=brazier,hibachi
火箭筒=bazooka|火药=gunpowder|火葬=cremation|火葬场=crematorium|火车=train|火车头=locomotive|火钳=fire tongs|火鸡=turkey
灭火器=fire extinguisher|灭绝=die out|灯=lamp,lantern|灯丝=filament|灯塔=lighthouse|灯泡=light bulb|灯笼=lantern
灯笼果=cape gooseberry,Physalis peruviana|灯笼裤=bloomers,knickerbockers|灯罩=lampshade|灰=dust|灰尘=dust|灰泥=plaster|灰烬=ash
灰熊=grizzly bear|灰白色=ash gray|灵巧=deftness|灵感=insight,inspiration|灵敏度=sensitivity|灵车=hearse|灵魂=soul|灼=burn|灼伤=burn
灾祸=disaster|灾难=catastrophe|炊具=cooker,cooking utensil,cookware|炎症=inflammation|炭疽=anthrax|炭疽热=anthrax|炭疽病=anthrax
炮兵=gunner|炮塔=gun turret|炮手=gunner|炮艇=gunboat|炸土豆片=crisp,potato chip|炸药=explosive|点亮=light,illumine|点心=dessert
点火=ignite|点火开关=ignition switch|点燃=ignition,set on fire|点缀=stud|点金石=philosopher's stone|炼狱=purgatory|炼金术=alchemy
炼金术士=alchemist|烈火=blaze|烘托=foil|烘箱=oven|烙铁=iron,branding iron|烛=candle|烛台=candlestick,candle holder|烟囱=chimney
烟灰缸=ashtray|烟熏=smoke|烟碱=nicotine|烟花=firework|烟雾=smoke,fume,smog|烤架=grill|烤炉=oven|烤盘=baking tray|烤面包=toast
烦乱=agitation|烦恼=worry|烦扰=bother|烧伤=burn|烧开=boil|烧毁=burn down,burn|烧灼=burn,cauterize|烧焦=scorch,char|烫伤=scald
烫衣板=ironing board|热情=passion|热点=hot spot|热病=fever,pyrexia|烯=alkene|烯烃=alkene,olefine|烷基=alkyl|焊料=solder
焙粉=baking powder|焚尸炉=crematorium|焦炭=coke|焦点=focus,focal point|焦耳=joule|焦虑=anxiousness|煅烧=calcination|煎熬=torture
煎锅=frying pan|煤=coal|煤气=coal gas|煤油=kerosene|煤炭=coal|煤矿=coal mine|照=shine|照亮=light up,light,illumine|照料=tend
照明=light,illumine,light up|照明弹=flare|照片=photograph,picture|照相机=camera|照看=attend|煮开=boil|煮沸=boil|煽动=instigation
熄火=put out|熄灭=go out,extinguish|熊猫=panda|熊蜂=bumblebee|熏肉=bacon|熏蒸剂=fumigant|熏衣草=lavender|熔化=melt|熔渣=slag|熔炉=forge
熔融=fuse|熔解=fusion|熟人=acquaintance,friend|熟食店=delicatessen,deli|熬=boil,decoct|燃料=fuel|燃料油=fuel oil|燃料电池=fuel cell
燃烧=flame,combustion,burning,ignite|燕尾服=tails|燧石=flint|爆发=break out,erupt|爆炸=explosion,detonation|爆炸物=explosive
爆竹=firecracker|爆胎=flat tire|爆裂=burst|爪=claw,paw,talon|爬虫=reptile|爬虫动物=reptile|爬虫类=reptile|爬行动物=reptile
爱国主义=patriotism|爱好者=fan,lover|爱死病=AIDS|爱琴海=Aegean Sea|爵士=jazz|爵士乐=jazz|父亲=father|父亲节=Father's Day|爸=pa,papa
爸爸=dad,father|爹爹=daddy|片刻=moment|片岩=schist|片麻岩=gneiss|版图=territory|版本=version,edition|版税=royalty|牌=signboard
牌子=sign|牌照=license plate|牙医=dentist|牙周炎=periodontitis|牙套=orthodontic braces|牙本质=dentine|牙痛=toothache|牙科医生=dentist
牙箍=orthodontic braces|牙线=dental floss|牙齿=tooth|牙龈炎=gingivitis|牛仔裤=jean|牛头犬=bulldog|牛排=steak|牛栏=cattle pen
牛油=beef tallow,butter|牛犊=calf|牛痘=cowpox|牛百叶=omasum|牛皮=cowhide|牛皮癣=psoriasis|牛皮纸=kraft paper|牛磺酸=taurine|牛肉=beef
牛虻=gadfly|牛顿=newton|牡蛎=oyster|牢房=jail cell,prison cell|牦牛=yak|牧场=ranch,pasture,grazing land
牧师=parson,pastor,rector|牧羊=shepherd|牧羊犬=sheepdog|物主=owner|物体=object|物料=material|物物交换=barter|物理学=physics
物种=species|物质=substance,matter,material|牲畜=livestock|牵牛星=Altair|牵连=implication|特化=specialization
特征=characteristic,trait|特性=characteristic|特斯拉=tesla|特权=privilege|特点=trait|特许=license|特许状=charter
特质=characteristic|牺牲=sacrifice|犀牛=rhinoceros|犁沟=furrow|犄角=horn|犉=ox|犊=calf|犬=dog|犬瘟热=canine distemper|犯人=criminal
犯罪=offense|犯罪记录=criminal record|犰狳=armadillo|状况=condition|状态=condition,state of affairs|犹豫=hesitate
犹豫不决=hesitate,waver|狂喜=ecstasy|狂欢节=carnival|狂犬病=rabies|狐狸=fox|狐猴=lemur|狐獴=meerkat|狐蝠=fruit bat,flying fox
狒狒=baboon|狗屋=kennel|狗杂种=son of a bitch|狗窝=kennel,doghouse|狞猫=caracal|狡猾=craftiness,cunning|狨=marmoset|狩猎=hunt
独占=monopolize|独唱=solo|独奏=solo|独居石=monazite|独木舟=canoe,dugout|独角鲸=narwhal|独身=unmarried,single|独轮车=wheelbarrow
狸=raccoon dog|狼獾=wolverine|狼疮=lupus|猎人=hunter|猎刀=hunting knife|猎物=prey|猎犬=hunting dog|猎豹=cheetah|猕猴=macaque
猛犸=mammoth|猜测=guess,conjecture,surmise|猜疑=misgiving|猝睡症=narcolepsy|猞猁=lynx|猢狲=macaque|猩猩=orangutan
猩红热=scarlet fever|猪=swine,hog|猪流感=swine influenza,swine flu|猫咪=kitty|猫头鹰=owl|猫科=Felidae|猫薄荷=catmint,catnip
猴子=monkey|獒=mastiff|獒犬=mastiff|獚=spaniel|獴=mongoose|獾=badger|玄武岩=basalt|率领=head,lead|玉米=corn|玉髓=chalcedony
王八蛋=bastard,son of a bitch|王冠=crown|王国=kingdom,realm|王妃=princess|王室=royal family|王座=throne|王水=aqua regia|玛瑙=agate
玛瑙贝=cowrie|玩=play,toy|玩偶=doll|玩偶之家=doll's house|玩具=plaything,toy|玩弄=dally,toy,play|玩笑=jest,joke
环境=surroundings,circumstance|环形公路=beltway,ring road|环礁=atoll|环节动物=annelid|环路=ring road|现代人=modern man|现在=nowadays
现实=reality,realness,actuality|现实主义=realism|现款=cash|现象=phenomenon|现金流=cash flow|现金流转=cash flow|现金流量=cash flow
玳瑁=tortoiseshell|玷辱=dishonor,disgrace|玻璃化=vitrification|玻璃杯=drinking glass|玻璃纤维=fiberglass|玻璃纸=cellophane
珊瑚=coral|珍品=curio|珍宝=treasure|珍珠母=mother-of-pearl|珠子=bead|班卓琴=banjo|班期=schedule|班机=airliner,flight|球=sphere,globe
球场=court|球杆=cue|球棒=bat|球状物=globe|球网=net|球蛋白=globulin|球面=sphere|球面度=steradian|理发店=barbershop|理想化=idealization
理想国=utopia|理智=rationality,reason|理由=justification|理解=understand,comprehended|理论家=theorist,theoretician|琉特琴=lute
琉璃苣=borage|琥珀=amber|琵鹭=spoonbill|琶音=arpeggio|琼脂=agar|瑞士法郎=Swiss franc|瑞尔=riel|瓢=ladle|瓢虫=ladybug,ladybird
瓦器=pottery|瓦斯=gas|瓦特=watt|瓦砾=debris,rubble|瓦解=disintegrate,collapse|瓶塞=bottle cork|瓶子=bottle|瓶颈=bottleneck
甘氨酸=glycine|甘油=glycerol,glycerin|甘油醛=glyceraldehyde|甘蔗渣=bagasse|甘薯=sweet potato,Ipomoea batatas|甜橙=sweet orange
甜点=dessert|甜食=dessert,sweet|生产成本=production cost|生产率=productivity|生产线=product line,assembly line
生化武器=biological weapon|生命体征=vital sign|生命力=vitality|生命周期=life cycle|生命线=lifeline|生存=exist,survive|生态学=ecology
生日=birthday|生活方式=way of life,lifestyle|生活费=cost of living|生活资料=consumer goods|生物=organism|生物晶片=biochip
生物武器=biological weapon|生物碱=alkaloid|生物质能=biomass|生物量=biomass|生石灰=quicklime|生计=livelihood|生还者=survivor|生铁=pig iron
生锈=rust|生长=growing|生长素=auxin|生面团=dough|用=use|用具=appliance,gear|用户=subscriber|用户界面=user interface
用语=wording,phraseology,choice of words|甬道=corridor|田地=field|田径=track and field|田野=field|田鼠=vole|甲型肝炎=hepatitis A
甲壳动物=crustacean|甲板=deck|甲氧西林=methicillin|甲状腺肿=goiter|甲胄=armor|甲虫=beetle|甲酚=cresol|甲酸=formic acid
甲醇=methyl alcohol,wood alcohol,wood spirit|甲醛=formaldehyde|申请人=applicant|申请表=application form|电击=electric shock
电吉他=electric guitar|电唱机=gramophone|电子学=electronics|电容器=capacitor|电影院=cinema,movie theater|电报=cable|电木=Bakelite
电极=electrode|电梯=elevator|电泳=electrophoresis|电流=electric current|电源插座=electric socket|电灯=electric light
电灯泡=light bulb|电热毯=electric blanket|电离=ionization|电缆=cable|电荷=electric charge|电表=ammeter,power meter
电视机=television set|电解=electrolysis|电解质=electrolyte|电话=phone call,telephone|电话机=telephone set|电话线=telephone line
电话线路=telephone line|电路=electrical circuit|电钻=electric drill|电铃=electric bell|电震=electric shock|男人=man|男孩子=boy
男性化=masculinization|画=painting,picture|画儿=painting,picture|画室=atelier|画家=painter|画展=art exhibition|画布=canvas
画廊=art gallery|画架=easel|画面=frame|甾醇=sterol|界定=delimit|界限=boundary|留下=leave behind,remain|留兰香=spearmint
留声机=gramophone|留存=preservation|留神=take care|畚箕=dustpan|畜牧业=animal husbandry|畜生=brute|略语=abbreviation|略过=skip
番木鳖碱=strychnine|番茄=tomato|番茄红素=lycopene|番薯=sweet potato|畸形=deformity,malformation|疆界=border|疏忽=neglect,negligence
疏远=alienation,estrangement|疑惑=misgiving,distrust,suspicion|疑病症=hypochondria,hypochondriasis|疑问=doubt,question
疔=boil|疖=boil|疗法=therapy|疙瘩=pimple|疝气=hernia|疟疾=malaria|疣=wart|疣猪=warthog|疤痕=scar|疥疮=scabies|疲劳=fatigue,weariness
疲惫不堪=exhaustion|疹=rash|疼=hurting|疼痛=pain,hurting|疾病=ailment|病床=hospital bed|病患=patient|病房=ward
病毒感染=viral infection|病毒血症=viremia|病理=pathology|病症=disease|病痛=ailment|症候群=syndrome|痈=carbuncle
痉挛=jerk,convulsion,spasm|痔=hemorrhoid,piles|痔疮=hemorrhoid|痕迹=trace|痛恨=detestation,loathing|痛斥=denounce
痛经=dysmenorrhea|痛苦=pain,suffering|痛风=gout|痢疾=dysentery|痣=mole|痤疮=acne|痱子=prickly heat,miliaria|痴呆=dementia
瘀点=petechia|瘃=chilblain|瘘=fistula|瘘管=fistula|瘟疫=plague,pestilence|瘤=tumor|瘤子=tumor|瘫痪=paralysis|瘾=addiction
瘾头=addiction|癌=carcinoma|癌症=cancer|癔病=hysteria|癞蛤蟆=toad|癣=ringworm|癫痫=epilepsy|癫痫发作=epileptic seizure
登机口=departure gate|登记=register|登革热=dengue fever|白云岩=dolomite|白云母=muscovite|白云石=dolomite|白内障=cataract|白化病=albinism
白喉=diphtheria|白垩=chalk|白天=day,daytime|白昼=daytime|白杨=poplar|白熊=polar bear|白狐=Arctic fox|白班=day shift|白羊座=Aries
白薯=sweet potato|白蚁=termite,white ant|白蛋白=albumin|白血病=leukemia|白金=platinum|白钨矿=scheelite|白铁=galvanized iron
白骨顶=coot|白鬼笔=common stinkhorn|白鲸=white whale,beluga|白鹳=white stork|百分之=percent|百分数=percentage|百分比=percentage
百分率=percentage,percent|百合=lily|百合花=lily|百年=century|百日咳=whooping cough,pertussis|百货公司=department store
百货商店=department store|百里香=thyme|皂石=soapstone|的士=taxi|皇室=royal family|皈依=convert|皮包=handbag,briefcase
皮带扣=belt buckle|皮弗娄牛=beefalo|皮炎=dermatitis|皮疹=rash|皮秒=picosecond|皮肤病=dermatosis|皮肤癌=skin cancer|皮艇=kayak
皮质醇=cortisol|皮革=leather|皱=wrinkle,crease|皱眉=frown|皱褶=wrinkle,crease,fold|盆=basin|盆景=bonsai|盈余=surplus|益处=benefit
益母=motherwort|益母草=motherwort|盎司=ounce|盐水=brine|监牢=jail,prison|监狱=prison|监督=supervise|监督者=supervisor
监禁=imprisonment,jail|监考=invigilate,proctor|盒子=box|盔=helmet|盔甲=armor|盖子=lid|盗窃=stealing|盘子=dish,plate,tray
盘旋=spiral,hover|盘羊=argali|盛夏=midsummer|盛宴=feast|盟友=ally|盟国=ally|盟邦=Allies|盥洗室=lavatory|目录=catalog|目标=object
目的=goal,aim,object,target,purpose|目的地=destination|目镜=eyepiece|直升机=helicopter|直径=diameter|直接税=direct tax
直根=taproot|直立人=Homo erectus|直线=straight line|直翅目=Orthoptera|直觉=intuition|直角=right angle|相互作用=interaction
相互关系=interrelationship|相似=similarity|相似性=similarity|相公=husband|相关=correlation|相关性=correlation
相反=contrary,opposite|相同=identity|相对湿度=relative humidity|相异=differ|相机=camera|相片=photograph|相称=match
相等=equality,equivalence|相角=phase angle|相识=acquaintance|相遇=meet,encounter|相配=match|省份=province|省略=omission
省略符号=apostrophe|省音=elision|眉毛=eyebrow|眉笔=eyebrow pencil|看守=guard|看护=nurse|看板=billboard|看法=opinion,view
真分数=proper fraction|真实性=reality,truth|真理=truth|真确=authentic|真空=vacuum|真空泵=vacuum pump|真菌=fungus|真菌纲=Eumycetes
真鲷=porgy|眨=wink|眨眼=blink,wink|眨眼睛=wink|眩晕=dizziness,vertigo|眼泪=tear|眼病=eye disease|眼皮=eyelid|眼睑=eyelid|眼睛=eye
眼线液=eyeliner|眼线笔=eyeliner|眼药水=eye-drop|眼镜=spectacles,eyeglasses|着手=set out|着火=catch fire|着重=stress|睑=eyelid
睡意=sleepiness|睡眠=sleep|睡眠失调=sleep disorder|睡觉=go to bed,sleep|睡鼠=dormouse|睫毛膏=mascara|睾丸激素=testosterone
睾酮=testosterone|瞌睡=drowsiness|瞎=blindness|瞒骗=deceive|瞪羚=gazelle|瞬间=flash,instant|瞭望台=observation tower|瞳孔=pupil
矛盾=contradiction|矢=arrow|矢量=vector|知情人=insider|知觉=consciousness,perception|知识=knowledge|知道=know|矩形=rectangle
矩阵=matrix|矫枉过正=overcompensate|短剑=dagger|短吻鳄=alligator|短尾贼鸥=parasitic jaeger|短裤=short pants,shorts
短路=short circuit|矮瓜=eggplant|石刁柏=asparagus|石器时代=Stone Age|石墨=graphite,black lead,plumbago|石头=stone|石斑鱼=grouper
石板=slate|石棉=asbestos|石榴石=garnet|石灰=lime|石盐=rock salt|石膏=plaster,plaster cast|石膏绷带=plaster cast|石英=quartz
石蕊=reindeer moss|矽肺=silicosis|矾=alum|矿产资源=mineral resources|矿渣=slag|矿物=mineral|矿物燃料=fossil fuel|矿石=ore|码头=dock
砂=sand|砂囊=gizzard|砂岩=sandstone|砂砾=grit|砂纸=sandpaper|砂轮=grinding wheel,emery wheel|砂锅=casserole|砒=arsenic
砒霜=white arsenic|研磨=grind|研磨料=abrasive|研究员=researcher|研究者=researcher,investigator|研钵=mortar|砖块=brick|砖头=brick
砧木=rootstock|破产=bankruptcy|破伤风=tetanus|破坏=destruction,break|破开=split|破晓=dawn,daybreak|破裂=rupture,burst|砷=arsenic
砷化氢=arsine|砹=astatine|砾=gravel|砾岩=conglomerate|砾石=gravel|硅橡胶=silicone rubber|硅肺病=silicosis|硅胶=silica gel
硅酸=silicic acid|硅酸盐=silicate|硒=selenium|硝化甘油=nitroglycerin|硝石=saltpeter,niter|硝酸=nitric acid|硝酸甘油=nitroglycerin
硝酸盐=nitrate|硝酸钙=calcium nitrate|硝酸钠=sodium nitrate|硝酸钾=potassium nitrate|硝酸铵=ammonium nitrate|硝酸银=silver nitrate
硫=sulfur|硫化=vulcanization|硫磺=sulfur|硫酸盐=sulfate|硫酸钠=sodium sulfate|硫黄=sulfur|硬化=hardening,sclerosis|硬币=coin
硬玉=jadeite|硬碟=hard disk|硬脂酸=stearic acid|硬脂酸钙=calcium stearate|硬骨鱼=bony fish|确立=establish|确认=confirmation
确证=corroborate|硼=boron|硼砂=borax|碉堡=blockhouse|碎屑=fragment|碎片=chip,fragment|碎石=gravel,crushed rock|碎裂=disintegrate
碗=bowl|碗柜=cupboard|碘=iodine|碘化钾=potassium iodide|碘化银=silver iodide|碟=plate|碰巧=chance,happen|碰碰车=bumper car
碱=base,alkali|碱土金属=alkaline earth|碱基对=base pair|碱金属=alkali metal|碲=tellurium|碳化=carbonize|碳化物=carbide
碳化硅=carborundum,silicon carbide|碳原子=carbon atom|碳酰氯=phosgene|碳酸=carbonic acid|碳酸氢钠=sodium bicarbonate
碳酸钾=potassium carbonate|碳黑=carbon black,soot|磁体=magnet|磁化=magnetization|磁头=magnetic head|磁带=magnetic tape
磁条=magnetic stripe|磁盘=disk|磁通量=magnetic flux|磅=pound|磋商=consultation|磨=grindstone|磨损率=attrition rate
磨料=abrasive material|磨石=millstone|磨蹭=dillydally|磨难=cross|磷=phosphorus|磷灰石=apatite|磷脂=phospholipid
磷酸=phosphoric acid|磷酸盐=phosphate|磷酸钙=calcium phosphate|磷酸钠=sodium phosphate|礤床=grater|示威=demonstration
示威游行=demonstration|示威者=demonstrator,protester|示范=demonstration|礼=rite|礼拜=week|礼拜一=Monday|礼拜三=Wednesday
礼拜二=Tuesday|礼拜五=Friday|礼拜六=Saturday|礼拜四=Thursday|礼拜堂=chapel,church|礼拜天=Sunday|礼拜日=Sunday|礼物=present,gift
礼让=comity|礼貌=courtesy|社会学=sociology|祈祷=prayer|祖先=ancestor|祖宗=ancestor|祖母绿=emerald|神=deity|神学=theology
神明=deity,god|神秘=mystery|神经毒素=neurotoxin|神经病=neuropathy,mental disorder|神经症=neurosis|神经痛=neuralgia|神经质=nervousness
神话=myth|神魂颠倒=fascination,captivation|票房=box office|票箱=ballot box|祭坛=altar|祸患=disaster|禁令=prohibition,ban
禁欲=asceticism|禁欲主义=asceticism|禁止=forbid|禁运=embargo|禁锢=imprison|离别=leave|离合器=clutch|离婚=divorce|离子交换=ion exchange
离开=leaving|离异=divorce|离心机=centrifuge|离题=digression|私有化=privatize|私生子=bastard|私通=adultery|秉承=take orders|秋千=swing
秋天=autumn|秋季=fall,autumn|秋水仙=autumn crocus,meadow saffron|秋老虎=Indian summer|种子选手=seeded player|种族=race
种族歧视=racism|种族隔离=apartheid|种植园=plantation|科学家=scientist|秒钟=second|秘书=secretary|秘密=secret,privateness
秘鲁苦蘵=cape gooseberry,Physalis peruviana|租=hire,charter|租户=tenant|租用=rent,hire,lease|租约=lease|租金=rent|秩序=order
积极性=activeness|积雪=snow|称号=title|称呼=call,appellation|称赞=praise,acclaim|移位=displacement|移民=emigrate,migration
移民者=immigrant|移转=shift|稀释=dilute|程序=computer program|程度=extent,degree,level|税收=taxation|税率=tax rate|稳定=stability
稳定性=stability|稻米=rice|稽查员=inspector|穗=fringe|穷困=destitution|空中=air|空乘=flight attendant|空军=air force|空军基地=air base
空心墙=cavity wall|空气=atmosphere,air|空气动力=aerodynamic force|空气污染=air pollution|空白支票=blank check|空翻=somersault,flip
空腔=cavity|空虚=emptiness,hollowness|空调=air conditioning|空运=air transportation|穿=wear|穿山甲=pangolin
突出=projection,prominence,protrude|突击=assault|突击步枪=assault rifle|突变=mutation|突袭=raid|窃听器=bug|窑=kiln
窒息=choking,suffocate,stifle|窗口=window|窗户=window|窘=embarrassment|窘迫=embarrassment|立体=solid|立体角=solid angle
立场=position,standpoint|立方体=cube|立方根=cube root|立法机关=legislature|立足点=foothold|竖琴=harp|站台=platform|站岗=stand guard
竞争=competition|竞技场=arena|竞赛=competition,contest,race|竞赛者=player|竞选活动=campaigning|章=chapter|章节=section|章鱼=octopus
童年=childhood|童贞=virginity|竭尽=exhaustion|端口=interface,port|端粒酶=telomerase|笑=smile|笑容=smile|笑话=jest,joke
笔者=writer,author|笔记本=notebook|笛=flute|符号=symbol|符合=conform,accord,agree,correspond,tally|符咒=charm|笨蛋=fool
第一=number one|第一步=first step|第三十=thirtieth|第五=fifth|第纳尔=dinar|笼子=cage|等于=equal|等候=wait|等同=equate,equal
等差数列=arithmetic progression|等式=equation|等待=wait|等离子体=plasma|等级=grade|等级制度=hierarchy|筋斗=somersault|筑巢=nest|筒=tube
答复=answer,reply|答录机=answering machine|策略=tactic|筛=sieve|筛子=sieve|筵席=banquet|筷子=chopstick|筷子芥=Arabis|签名=signature
签字=signature|签条=label|简写=abbreviation|简化=simplify|简单=simpleness|简易=simplicity|箍=hoop|算子=operator|算术=arithmetic
算术平均=arithmetic mean|算法=algorithm|算盘=abacus|管子=pipe,tube|管家=housekeep|管弦乐团=orchestra|管弦乐队=orchestra|管理=administer
管理人=administrator|管理员=administrator|管胞=tracheid|管风琴=organ,pipe organ|箭头=arrowhead|箭镞=arrowhead|箱=chest
箱子=box,chest|箸=chopstick|篡改=falsify|篦=comb|篮子=basket|篮球=basketball|篮球场=basketball court|篱笆=fence|簪=hairpin
簸箕=dustpan|簿子=notebook|米老鼠=Mickey Mouse|类似=analogy|类固醇=steroid|类毒素=toxoid|类比=analogy|籽=seed|粉刺=acne|粉盒=compact
粉砂岩=siltstone|粉碎=smash,shattering,crush|粉笔=chalk|粉蝶=pierid|粒子=particle|粘虫=army worm|粘连=adhesion|粪=manure,dung
粪便=feces|粪肥=manure,dung|粪金龟=dung beetle|粮仓=granary|精制=refine|精力=energy|精度=preciseness|精油=essential oil
精神病=psychosis|精简=reduce|精致=refinement|精通=master|糖尿病=diabetes|糖类=sugar|糖蛋白=glycoprotein|糖酵解=glycolysis|糠=husk
糠疹=pityriasis|糠醛=furfural|系数=modulus,coefficient|素数=prime number|素食者=vegetarian|索价=asking price|索引=index
紧张=tense,strain|紧抱=hug|紫檀=red sandalwood|紫水晶=amethyst|紫苏属=genus Perilla|紫草科=Boraginaceae|紫菀=aster|紫藤=wisteria
紫貂=sable|紫质症=porphyria|累加器=accumulator|累积=accumulation|絮状物=floccule|繁荣=boom,prosperity|纠正=correct|红利=dividend
红姑娘=winter cherry,Physalis alkekengi|红宝石=ruby|红心=heart|红斑=erythema|红旗=red flag|红木=mahogany,rosewood
红汞=merbromine,Mercurochrome|红熊猫=lesser panda,red panda|红玉髓=cornelian|红药水=Mercurochrome|红萝卜=carrot|红薯=sweet potato
红醋栗=red currant|红铃虫=pink bollworm|红霉素=erythromycin|纤维=fiber|纤维素=cellulosic|约会=date,engagement,appointment
约定=engagement,appointment|约摸=approximately,about,around|约束=restrict,limit|约柜=Ark of the Covenant|纪念=commemorate
纪念品=souvenir|纪念碑=monument|纯净=pureness|纯利=net profit|纯碱=sodium carbonate,soda ash|纯粹=pureness|纱布=gauze|纱线=yarn
纳秒=nanosecond|纳税人=taxpayer|纳米=nanometer|纵火=set on fire|纵火犯=arsonist|纸币=paper currency|纸杯=paper cup|纸烟=cigarette
纸钞=banknote|纹章=coat of arms|纺织厂=cotton mill|纺织娘=katydid|纽带=link|线人=informant|线圈=coil|线索=trail,clue|线锯=jigsaw
练习=exercise,practice,drill|组件=module,component|组合=combination|组成=constitution,make-up,form
组成部分=component,constituent|组织=tissue|绅士=gentleman|细心=attention|细粉=powder|细绳=string,twine|细胞分裂=cell division
细胞因子=cytokine|细胞毒性=cytotoxicity|细胞色素=cytochrome|细节=detail,particular|细香葱=chives|织布机=loom|织机=loom|织物=cloth,textile
织锦=brocade|终极=ultimateness|终止=termination,stop|终点=end|终端=terminal|终端机=terminal|终身监禁=life sentence|经典=classic
经历=experience|经商=trade|经济体系=economic system|经济作物=cash crop|经济危机=economic crisis|经济增长=economic growth
经济学家=economist|经理=director|经纪人=middleman,agent,broker|经营=operation|经血=menstruation|经销=sell|经销商=distributor
经验=experience|绑带=bandage|绑架=abduction|绑腿=gaiter,legging|结冰=freeze|结合=bind,combine|结壳=incrustation
结婚=marry,get married|结尾=end|结局=ending,conclusion|结巴=stutter|结晶=crystal|结束=close,end,finish,terminate,conclude
结构=structure,composition,makeup|结果=outcome|结核=tuberculosis|结点=node|结盟=ally|结结巴巴=stammer|结肠=colon|结肠炎=colitis
结肠镜=colonoscope|结膜炎=conjunctivitis|结论=conclusion|绘画=painting|绝对值=absolute value|绝望=despair,desperation
绝种=extinction|绞死=strangle,hang|绞盘=capstan|绞肉机=meat grinder|统帅=command|统治=govern,rule|统率=command|统计学=statistics
统计表=statistical table|继承=inheriting|继承人=heir|继续=continue,go on,proceed|绳子=cord,rope|维他命=vitamin|维持=preserve
维生素=vitamin|维管束=vascular bundle|绵羊=sheep|绶带=cordon|绷带=bandage|绺=lock|综合征=syndrome|综合症=syndrome|绿宝石=beryl
绿泥石=chlorite|绿玉髓=chrysoprase|绿肥=green manure|绿豆=mung bean|缅元=kyat|缆索=hawser|缆绳=cable|缆车=cable car|缎带=ribbon
缓冲器=buffer|缓刑=probation|缓和=moderation,easing,alleviation|编年史=annals,chronicle|编码=code|编织=knit|编队=formation
缘饰=fringe|缠绕=wind,twist|缩写=abbreviation|缩多氨酸=polypeptide|缩小=decrease|缩微平片=microfiche|缩氨酸=peptide|缩短=cut down
缬草=valerian|缺乏=lack|缺少=lack,shortage|缺氧症=anoxia|缺点=fault|缺陷=defect,flaw|罐=jar|罐头=can,tin|罐头笑声=laugh track|罐子=jar
网孔=mesh|网球=tennis|网络空间=cyberspace|网蝽=lace bug|罗勒=sweet basil|罗汉豆=broad bean,fava bean|罗浮宫=Louvre|罚款=penalty,fine
罚金=fine,forfeit|罢工=strike|罩袍=burqa|罪=sin|罪犯=criminal|罪疚=guilt|罪行=crime,offense|置换=permutation,displacement
罴=brown bear|羊毛脂=lanolin|羊毛衫=cardigan|羊皮=sheepskin|羊皮纸=parchment|羊羔=lamb|羊膜=amnion|羊驼=alpaca
美化=decorate,embellish|美国人=American|美学=aesthetic|美容店=beauty salon|美容院=beauty salon,beauty parlor
美式足球=American football|美德=virtue|美术馆=art gallery|美沙酮=methadone|美洲=America|美洲豹=jaguar|羚牛=takin|羚羊=antelope
羞耻=shame|羞辱=shame|群=herd,flock|羧酸=carboxylic acid|羰=carbonyl|羱羊=ibex|羽=feather|羽毛=plumage|羽毛球场=badminton court
翅膀=wing|翘辫子=die,kick the bucket|翻倒=overturn|翻动=turn|翻石鹬=ruddy turnstone|翻筋斗=tumbling|翻覆=overturn
翻车鱼=ocean sunfish|翻领=lapel|翼=wing|老公=husband|老兵=veteran|老外=foreigner|老头乐=backscratcher|老婆=wife|老年=old age
老年人=elderly|老花=presbyopia|老花眼=presbyopia|老虎=tiger|老迈=age|老鹰=eagle|老鼠=mouse|老龄化=aging|考古学=archaeology
考古学家=archaeologist|考虑=consideration|考验=test,trial|耐性=patience|耐火砖=firebrick|耐用品=durable goods|耕作=farming|耗子=mouse
耗尽=depletion|耙=harrow|耳套=earmuff|耳朵=ear|耳机=earphone,headphone|耳环=earring|耳痛=earache|耳聋=deaf|耳鸣=tinnitus
耶诞节=Christmas|耸=shrug|耻=shame,disgrace|耻辱=shame,humiliation,disgrace|耽搁=delay|聋=deaf|职业=vocation
职业病=occupational disease|职位=position|职场=workplace|职责=obligation,duty,responsibility|联=join|联合=combine,join
联盟=coalition|联系=contact,connect,link|联结=link|联络=contact|聚丙烯=polypropylene|聚乙烯=polyethylene,polythene
聚会=meeting,get together|聚变=fusion|聚合=polymerization|聚合体=polymer|聚合物=polymer|聚氯乙烯=polyvinyl chloride|聚焦=focusing
聚脂=polyester|聚苯乙烯=polystyrene|聚酯纤维=polyester fiber|聚集=assembly,gathering|肉体=physical body|肉毒中毒=botulism
肉瘤=sarcoma|肋骨=rib|肌动蛋白=actin|肌球蛋白=myosin|肌肉=flesh,muscle|肖像=likeness,portrait|肘=elbow|肚子=belly,stomach,abdomen
肚子痛=stomachache,bellyache|肛欲期=anal stage|肛门=anus|肝炎=hepatitis|肝病=liver disease|肝癌=liver cancer|肝硬化=cirrhosis
肝脏=liver|肠毒素=enterotoxin|肠炎=enteritis|肠管=intestine,gut|肠胃炎=gastroenteritis|股东=stockholder,shareholder|股利=dividend
股息=dividend|股本=capital stock|股癣=tinea cruris,jock itch|肢=limb|肥大=hypertrophy|肥料=manure,fertilizer|肥沃=fertility
肥皂=soap|肥胖=fatness|肩带=baldric,shoulder strap|肩章=epaulet|肩膀=shoulder|肫=gizzard|肮脏=dirtiness|肺=lung
肺栓塞=pulmonary embolism|肺气肿=emphysema|肺活量=vital capacity|肺癌=lung cancer|肺结核=tuberculosis,TB|肽=peptide|肾炎=nephritis
肿大=swell|肿胀=swelling|胁迫=coerce,force,compel|胃灼热=heartburn,pyrosis|胃炎=gastritis|胃痛=stomachache|胃镜=gastroscope
胆固醇=cholesterol|胆大=bold|胆敢=dare|胆碱=choline|胆红素=bilirubin|胆量=courage|背包=knapsack,rucksack|背叛=betray|背后=rear
背囊=backpack,knapsack,rucksack|背景=backdrop,background,context|背部=back|背面=back|背骨=spine|背鳍=dorsal fin|胎便=meconium
胎儿=embryo|胎粪=meconium|胗=gizzard|胚胎=embryo|胜任=competence|胜利者=winner,victor|胜过=surpass,excel|胞衣=afterbirth
胡同=alley,lane|胡子=beard|胡椒=pepper|胡椒薄荷=peppermint|胡狼=jackal|胡萝卜=carrot|胡萝卜素=carotene|胡蜂=wasp,hornet
胡豆=broad bean,fava bean|胡须=beard|胡麻=flax,sesame|胰腺炎=pancreatitis|胳膊=arm|胳臂=arm|胶=gum|胶乳=latex|胶体=colloid
胶囊=capsule|胶带=adhesive tape|胶水=glue|胶片=film|胶质=colloid|胸=thorax,bosom|胸罩=brassiere,bra|胸膛=chest|胸膜炎=pleurisy
胸部=chest,bosom|胸针=brooch|胸鳍=pectoral fin|胺=amine|胼胝=callus|能人=Homo habilis|能力=capability|能手=expert|能耐=ability
脂肪=fat|脂肪肝=fatty liver|脂肪酸=fatty acid|脉动=pulse,pulsation|脉搏=pulse|脊=ridge|脊柱=spinal column|脊柱侧凸=scoliosis
脊柱裂=spina bifida|脊椎=backbone|脊骨=backbone|脊髓炎=myelitis|脑内啡=endorphin|脑出血=cerebral hemorrhage|脑壳=skull
脑性麻痹=cerebral palsy|脑海=mind,brain|脑炎=encephalitis|脑病=encephalopathy,brain disease|脑瘤=brain tumor
脑瘫=cerebral palsy|脑膜炎=meningitis|脑袋=head,brain|脓肿=abscess|脚凳=footstool|脚后跟=heel|脚气=tinea pedis,athlete's foot
脚气病=beriberi|脚爪=claw|脚趾=toe|脚跟=heel|脚踏车=bicycle,bike|脚踝=ankle|脚蹼=flipper,fin|脚镣=fetter|脯氨酸=proline|脱发=alopecia
脱垂=prolapse|脱毛=molt,depilation|脱氧核糖=deoxyribose|脱水=dehydration,desiccation|脱皮=molt|脱离=abscission,diastasis
脱粒=threshing|脱脂棉=absorbent cotton|脱臼=dislocation|脱衣服=undress|脸皮=cheek|脸盆=washbowl|脸红=blush,redden|脸蛋=cheek
脸蛋子=cheek|脸颊=cheek|脾气=disposition,temperament|腊肠=sausage|腋=axil,armpit,axilla|腋下=armpit|腋窝=armpit|腐坏=spoiling
腐朽=degeneration,decadence|腐烂=rot,putrefy,corruption|腐蚀=corrosion,corroding|腐蚀剂=corrosive
腐败=rot,corruptness,rottenness|腔棘鱼=coelacanth|腔调=tone|腕=wrist|腕子=wrist|腕足动物=brachiopod|腭裂=cleft palate|腮帮子=cheek
腮托=chin rest|腮腺炎=mumps|腰=loin|腰子=kidney|腰带=belt|腰部=waist|腱炎=tendonitis|腱鞘炎=tenosynovitis|腹=abdomen,stomach,belly
腹壁=abdominal wall|腹水=ascites|腹肌=abdominal muscle|腹腔=abdominal cavity|腹部=belly,abdomen|腹鳍=pelvic fin,ventral fin
腺病=adenosis|腺病毒=adenovirus|腺癌=adenocarcinoma|腺苷=adenosine|腻子=putty|膀胱炎=cystitis|膜翅目=Hymenoptera|膝=knee|膝盖=knee
膦=phosphine|膨润土=bentonite|膨胀=swelling|臀=butt|臀部=buttocks,butt|臂=arm|臂章=armband,armlet|臂膀=arm|臆羚=chamois
自主=independence|自信=self-confidence|自信心=self-confidence|自制力=self-control|自力更生=self-reliance|自动免疫=active immunity
自动化=automation|自动扶梯=escalator|自动楼梯=escalator|自助餐=buffet|自告奋勇=volunteer|自尊=self-respect,pride|自尊心=self-respect
自愿者=volunteer|自我=ego,self|自找麻烦=ask for trouble|自毁=self-destruction|自然数=natural number|自然法=natural law|自然界=nature
自然语言=natural language|自然选择=natural selection|自燃=spontaneous combustion|自由化=liberalization|自白=confession
自给自足=autarky|自行车=bicycle,bike|自讨苦吃=ask for trouble|自负=conceit|臭虫=bedbug|臭鼬=skunk|致使=result|致幻剂=hallucinogen
致死剂量=lethal dose|致癌物质=carcinogen|臼=mortar|舅妈=aunt|舅母=aunt|舆论调查=opinion poll|舌头=tongue|舒喘灵=albuterol
舒适=coziness,snugness|舞剧=ballet|舞厅=ballroom,dance hall|舞台=stage,arena|舞场=dance hall|舞池=dance floor|舞蹈=dancing
航天员=astronaut|航海=voyage|航班=flight|航程=voyage|航空公司=airline|航空器=aircraft|航空术=aeronautics|航空母舰=aircraft carrier
航空邮件=airmail|舭=bilge|舰队=fleet|舱房=cabin|船=boat,vessel|船体=hull|船只=vessel|船货=cargo|船长=captain,skipper
良性肿瘤=benign tumor|色子=dice|色彩=color|色拉=salad|色盲=color blindness|色素=pigment|艺人=actor|艺术=art|艺术家=artist|艾滋病=AIDS
节=node|节制=control,moderate,sobriety|节奏=tempo,beat|节庆=festival|节拍器=metronome|节日=festival,holiday|节点=node
节目=program|节礼日=Boxing Day|节约=economy|节肢动物=arthropod|芒=arista|芒果=mango|芒硝=Glauber's salt|芝士=cheese|芝麻=sesame
芦笋=asparagus|芫荽=coriander|芬芳=perfume|芬香=fragrance|芭蕾舞=ballet|芯片=microchip|花剑=foil|花岗岩=granite|花岗石=granite
花床=flower bed|花彩=festoon|花托=receptacle|花束=bouquet|花柳病=venereal disease|花栗鼠=chipmunk|花火=firework
花生=peanut,groundnut|花粉热=hay fever|花粉症=hay fever|花苞=flower bud|花药=anther|花蜜=nectar|花费=cost,spending,expenditure
花边=lace|芳烃=aromatic hydrocarbon|芸香=rue|芸香属=genus Ruta|芸香科=family Rutaceae|苋科=Amaranthaceae|苏打=soda
苛性钾=caustic potash|苜蓿=alfalfa,lucerne|苞片=bract|苦楝=chinaberry|苦痛=pain|苦艾酒=absinth|苯=benzene,benzol
苯丙氨酸=phenylalanine|苯丙胺=amphetamine|苯乙烯=styrene|苯甲酸钠=sodium benzoate|苯酮尿症=phenylketonuria|英亩=acre|英国管=English horn
英寸=inch|英尺=foot|英石=stone|英里=mile|英镑=pound sterling|苹果汁=apple juice|苹果派=apple pie|苹果酱=apple sauce
范围=extent,scope,range|范畴=category|茄子=eggplant,aubergine,brinjal|茄科=Solanaceae|茎=stalk,stem|茑萝=cypress vine
茚=indene|茜草=Indian madder,Rubia cordifolia|茧=cocoon,callus|茴香=fennel|茶几=coffee table|茶树=Camellia sinensis
茶花=camellia|茶钱=gratuity,tip|草图=rough drawing|草地=meadow,lawn|草坪=lawn|草木=vegetation|草稿=draft|草药=herbal medicine
草莓=strawberry|草菇=straw mushroom|荒漠化=desertification|荒谬=absurdity,ridiculousness|荒野=wilderness|荞麦=buckwheat
荡妇=slut|荧光灯=fluorescent lamp|荧光笔=highlighter|荨麻疹=urticaria,hives,nettle rash|药丸=pill|药品=medicine,medicament
药店=pharmacy|药房=drugstore,pharmacy|药方=prescription|药物=medicine,medication,medicament|荷兰芹=parsley|莓=berry
莨菪=black henbane|莱姆病=Lyme disease|莳萝=dill|获胜=win|菊粉=inulin|菊糖=inulin|菌丝=hypha,mycelium|菌类=fungus|菌褶=lamella
菜刀=cleaver|菜单=menu|菜板=chopping board,cutting board|菜牛=beef cattle|菜豆=kidney bean|菟丝子=dodder|菠菜=spinach
菠萝=pineapple|菱形=rhombus|菱铁矿=siderite|菱镁矿=magnesite|萃取=extraction|萌发=sprouting|萌芽=bud,germinate,sprout
萎缩=atrophy,withering|萤火虫=firefly,lightning bug,glowworm|萤石=fluorspar,fluor|营业员=clerk,shop assistant|营业税=sales tax
营养不良=undernourishment,malnutrition|营地=camp|营救=rescue|营运资金=working capital|营销=marketing|萧条=slump,depression
萱草=daylily|落下=drop,fall|落叶剂=defoliant|落叶植物=deciduous plant|落地灯=floor lamp|落地窗=French window|落花生=peanut
葛缕子=caraway|葡萄弹=grapeshot|葡萄柚=grapefruit|葡萄藤=grapevine|葡萄酒=wine|葫芦巴=fenugreek|葬=bury,inter|葬礼=funeral|葬送=ruin
葱属=genus Allium|蒙太奇=montage|蒙蔽=hoodwink|蒲式耳=bushel|蒸发=evaporate|蒸气=steam,vapor|蒸汽=steam|蒸馏=distill
蒸馏水=distilled water|蒺藜=caltrop|蓄电池=battery|蓝图=blueprint|蓝靛=indigo|蓝鲸=blue whale|蓟马=thrips|蔑视=contempt|蔓延=spread
蔗糖=cane sugar,sucrose|蔬菜=vegetable|蔷薇=Japanese rose|蔼然=amiable|蕉麻=abaca,Manila hemp|蕴涵=entail|蕾=bud|蕾丝=lace
薄层=lamella,film|薄暮=twilight,dusk|薄膜=membrane|薄荷=peppermint,field mint|薄雾=mist|薪水=wage,salary|薪金=wage,salary
藏獒=Tibetan mastiff|藏青色=navy blue|藤=vine|藩篱=fence|藻类=alga|蘑菇=mushroom|虎鲸=killer whale
虐待=maltreatment,abuse,mistreatment|虚伪=falseness|虚弱=weakness|虚拟语气=subjunctive mood|虚构=fiction
虚脱=collapse,heat exhaustion|虚荣心=vanity|虫子=worm,insect|虫牙=caries|虫胶=shellac|虱=louse|虱子=louse|虹=rainbow
虹鳟=rainbow trout|虻=horsefly|虾夷葱=chives|虾虎鱼=goby|虾虎鱼科=Gobiidae|虾蛄=mantis shrimp|蚁丘=anthill|蚁酸=formic acid
蚂蚱=grasshopper|蚂蟥=leech|蚊子=mosquito|蚊帐=mosquito net|蚋=blackfly|蚕=silkworm|蚕宝宝=silkworm|蚕豆=broad bean,fava bean
蚜虫=aphid,greenfly|蚝=oyster|蚤=flea|蚯蚓=earthworm|蚱蜢=grasshopper|蛀牙=tooth decay|蛆=maggot|蛇=snake,serpent
蛇毒=snake venom|蛋壳=eggshell|蛋白石=opal|蛋白胨=peptone|蛋白质=protein|蛋糕=cake|蛔虫病=ascariasis|蛞蝓=slug|蛤=clam|蛤蜊=clam
蛱蝶=nymphalid|蛲虫病=enterobiasis|蛴螬=grub|蛹=pupa,chrysalis|蛾=moth|蜀葵=hollyhock|蜂=bee|蜂后=queen bee|蜂王=queen bee
蜂王浆=royal jelly|蜂窝=beehive|蜂箱=beehive|蜂蜜=honey|蜂鸣器=buzzer|蜉蝣=mayfly|蜕变=transmute,metamorphosis|蜕皮=molt|蜗牛=snail
蜘蛛=spider|蜘蛛类=arachnid|蜘蛛网=cobweb|蜚蠊科=Blattidae|蜜月=honeymoon|蜜月假期=honeymoon|蜜蜂=bee|蜡=candle|蜡烛=candle|蜡笔=crayon
蜣螂=dung beetle|蜻蜓=dragonfly|蜻蜓目=Odonata|蝇=fly|蝉=cicada|蝉科=Cicadidae|蝌蚪=tadpole|蝗虫=locust|蝙蝠=bat|蝴蝶结=bow,bowknot
蝶形领结=bow tie|蝼蛄=mole cricket|螃蟹=crab|融化=dissolve,thaw,melt|螯=claw,chela,nipper,pincer|螳螂=mantis,praying mantis
螺丝钉=screw|螺旋=helix,spiral|螺旋形=spiral|螺栓=bolt|螺线=spiral|螺钉=screw|螽斯科=Tettigoniidae|蟋蟀=cricket|蟑螂=cockroach|蟾蜍=toad
蠓=midge|蠕动=peristalsis,wiggle,squirm|蠕虫=worm|蠢=stupid|蠢人=fool|蠢货=fool|蠼螋=earwig|血友病=hemophilia
血吸虫病=schistosomiasis|血小板=blood platelet|血尿=hematuria|血库=blood bank|血栓=thrombus|血栓形成=thrombosis|血栓症=thrombosis
血液=blood|血清素=serotonin|血竭=dragon's blood|血管=vein|血管瘤=angioma|血红蛋白=hemoglobin|血统=parentage,lineage|血肿=hematoma
血色素=hemoglobin|行业=business,profession|行为=behavior,conduct|行人=pedestrian|行使=exercise|行军=march|行军床=camp bed
行刺=assassinate|行政单位=administrative unit|行政法=administrative law|行星=planet|行李=luggage|行李架=luggage rack
行李箱=boot,trunk|行程=route,itinerary|行者=pedestrian|行骗=cheat,deceive|衍生=derivation|衔接=connect|街区=block|衡量=weigh
衣冠冢=cenotaph|衣夹=clothespin,clothes peg|衣帽间=cloakroom|衣服=clothes|衣架=clothes hanger|衣裳=clothes|衣领=collar|补丁=patch
补体=complement|补偿=compensation|补给=supply,replenishment|补花=applique|补贴=subsidization,subsidy|表决=vote
表土=topsoil,surface soil|表格=form,table|表演=act,show,playing,performing
表现=display,expression,manifest,behavior,performance|表面=face,outside,surface|衬衣=shirt|衬衫=shirt|衬里=lining
衰减=weakening,attenuation|衰变=radioactive decay|衰弱=feebleness|衰微=decline,wane|衰竭=exhaustion|衰落=decline
衰退=decline,recession|袋子=bag|袖口=cuff|袖子=sleeve|袖章=armband|袜子=sock|袜带=garter|被乘数=multiplicand|被减数=minuend
被加数=augend|被动免疫=passive immunity|被单=sheet|被告=defendant|被子植物=angiosperm|被除数=dividend|袭击=attack,raid|裁判员=referee
裁判官=judge|裂化=cracking|裂片=lobe|裂纹=crack|裂缝=crack,crevice|裂隙=crevice,crack|装备=equipping|装满=fill up|装潢=decoration
装甲车=armored car|装甲车辆=armored vehicle|装置=device|装配线=production line,assembly line|装饰=decoration,ornament
装饰品=ornament|裘=fur coat|裙子=skirt|裤子=pants,trouser|裸露=bareness|褐煤=lignite,brown coal|褥疮=bedsore|西兰花=broccoli
西方=west|西方狍=roe deer,Capreolus capreolus|西米=sago|西红柿=tomato|西装=suit|西门子=siemens|西鲱=allis shad|要=ask,need,demand
要价=asking price|要塞=fort|要挟=blackmail|要求=request,ask,require,demand|覆盆子=raspberry|见习生=apprentice|见解=view,opinion
观光=tourism|观光客=tourist|观察员=observer|观念=concept,notion|观点=point of view,viewpoint,standpoint|规则=rule,regulation
规则化=regularization|规定=specify,rule|规范=standard,regulate|视力=vision|视觉=sight,vision|视角=angle of view|角=role
角朊=keratin|角膜炎=keratitis|角色=role,persona|角落=corner,nook|角蛋白=keratin|角质素=keratin|角钉=brad|角铁=angle iron|角锥=pyramid
角闪石=hornblende|角马=gnu,wildebeest|解体=disintegrate|解冻=thaw,melt,defrost|解剖学=anatomy|解压=decompression|解放=emancipate
解救=rescue|解散=dissolve|解析=analysis|解析几何=analytic geometry,coordinate geometry|解毒剂=antidote|解毒药=antidote
解码器=decoder|解答=solution|解药=antidote|解释=explanation|解雇=dismiss|触=touch|触及=touch|触发器=flip-flop|触媒=catalyst
触手=tentacle|触电=electric shock|触觉=sense of touch,tactile sensation|触角=antenna,feeler|触须=antenna,feeler,tentacle
誓言=promise|警告=warning|警官=police officer|警察=police officer|警惕=alert,guard|警报=alert,alarm|警犬=police dog
警车=police car|计数器=counter|计时=time|计程车=cab,taxi|计算=computation|计算器=calculator,calculating machine
计算机=calculator,computer|订户=subscriber|认出=recognize|认可=acknowledge,approval|认知=cognition|认识=know,recognize
认识不能=agnosia|让=permit|让步=concession|训练=drill|训诫=admonishment|议程=agenda|讯息=message|记得=remember
记忆=remember,recall,memory|讲台=podium,rostrum|讲演=lecture|讲话=address,speech|讲课=lecture|许可=allow,permit
许可证=license,permit|许多=lots|讹诈=blackmail|论点=argument|论理=logic|论题=topic|讼案=lawsuit|讽刺=sarcasm,irony,satire
设备=facility,installation|设施=facility,installation|设立=establish,set up|设计=plan|设计师=designer,architect
设计者=architect,designer|访客=visitor|访问=interview,visit,call|证书=certificate,credential|证人=witness|证件=document
证实=verify,confirmation|证据=proof|证明=prove,proof,identification|评价=assessment|评估=assessment|评判=judging
评注=annotation|评议会=council|评论家=critic|诈取=swindle,defraud|诈骗=defraud|诉诸=resort|诊所=clinic|诊断=diagnosing
词典=dictionary|译码器=decoder|试剂=reagent|试图=try,attempt|试演=audition|试算表=trial balance|试衣=fitting,try-on
试镜=audition,tryout,screen test|试镜头=screen test|试验=test,experiment,experimentation|诗=poem,verse|诗歌=poem|诙谐=humor
话=dialect|话筒=microphone|话题=subject,topic|诞生=be born|诞辰=birthday|诡计=trick|详情=detail,particular|语境=context
语录=quotation|语态=voice|语气=tone,mood|语法=grammar|语调=tone of voice|误差=error|诱惑=enticement,lure|诱拐=abduction|诱饵=bait
诱骗=decoy|说服=persuade|说话=talk|说闲话=gossip|请愿=petition|请愿书=petition|请求=request|读书人=scholar|读写能力=literacy|诽谤=slander
课堂=classroom|课文=text|课本=textbook|课题=problem|调光器=dimmer|调和=blend in,mix in,harmony|调幅=amplitude modulation
调情=flirt|调换=exchange|调整=adjustment|调查员=investigator|调查表=questionnaire|调焦=focusing|调羹=spoon|调节=adjustment
调节器=regulator|谈判=negotiation,talks|谈话=conversation,talk|谋杀=murder|谎言=lie|谎话=lie|谢礼=honorarium|谢谢=thanks|谣言=rumor
谴责=denounce,condemnation|谵妄=delirium|谷氨酸=glutamic acid|谷物=cereal|豁免=exemption|豆类=bean|豆荚=pod|豆薯=yam bean
豇豆=cowpea|豌豆=pea|豌豆象=pea weevil|豚鼠=guinea pig|象征=symbolism|象征主义=symbolism|象牙=ivory|象甲=snout beetle|象鼻虫=weevil
豪华=luxury|豪华轿车=limousine|豪猪=porcupine|豹=leopard,panther|豹子=leopard|豹猫=leopard cat|貂熊=wolverine|貉子=raccoon dog
貘=tapir|贝壳=conch,cowrie|贝斯=bass guitar|贝斯吉他=bass guitar|贝雷帽=beret|负反馈=negative feedback|负荷=load,burden|负载=load
贡多拉=gondola|贡献=contribution|财产=estate,property,assets|财产权=property right|财富=wealth,riches
财政年度=fiscal year,financial year|财阀=magnate,tycoon|责备=reproachful|败坏=corruptness|败血症=septicaemia
账册=ledger,account book|账目=entry|货物=commodity,good,merchandise|货船=freighter,cargo ship|货车=truck,van
质因数=prime factor|质地=texture|质数=prime number|质点=particle|质询=question|质问=question,interrogation|贪吃=voraciousness
贫乏=impoverishment|贫困=poverty,impoverishment|贫瘠=poorness|贫穷=poorness,impoverishment|贫血=anemia|贫血症=anemia
贬值=depreciation,devaluation|购物=shop|贮存=store|贴水=agio,premium|贴现率=discount rate|贴边=facing|贵妇=lady
贵族=aristocrat,nobility|贵金属=precious metal|贷方=credit side|贸易逆差=trade deficit|费率=rate|费用=expenditure|贻贝=mussel
贿赂=bribe|赃物=booty,stolen property|资料=material|资本=capital|资本主义=capitalism|资深=seniority|赌博=gambling|赌场=casino
赌注=stake|赎款=ransom|赎罪=atone|赎金=ransom|赔偿=compensation|赔款=reparation|赛点=match point|赛璐珞=celluloid|赝品=fake
赞同=approval|赞成=approval,endorse|赞誉=recognition|赞赏=admiration,appreciation|赠品=freebie,gift|赡养费=alimony
赢利=profit,gain|赤字=deficit|赤狐=red fox|赤裸裸=nakedly|赤道=equator|赦免=pardon|赫=hertz|赫兹=hertz|赭石=ocher|走向=incline
走子=move|走廊=hallway,corridor,aisle,passageway|走道=aisle|赶上=catch up with|起义=insurrection,revolt,uprising
起伏=undulate|起作用=work|起初=originally|起居室=living room,sitting room|起床=get up|起源=origin|起爆=detonation|起重机=crane
超市=supermarket|超时=overtime|超短裙=miniskirt|超级市场=supermarket|超越=surpass,transcendence,exceed|超过=exceed,surpass
越冬=overwinter|趋势=tendency,trend|趋向=incline|足够=enough,sufficiency|足弓=arch|足月=full term|足癣=athlete's foot|趾=toe
跑道=track|跗猴=tarsier|跛=lameness,limping|距离=distance|跟班=attendant|跟腱=Achilles tendon|跟随=follow|跨=straddle
路径=route,path|路线=route,itinerary|路缘=curb|路途=path|路障=barricade|跳台滑雪=ski jumping|跳板=gangplank
跳绳=jump rope,skip rope|跳舞=dancing|跳蚤=flea|跳过=skip|跳高=high jump|踌躇=hesitate|踝=ankle|踢脚板=baseboard,skirting board
踵=heel|蹂躏=devastate,ravage|蹄=hoof|蹙眉=frown|蹲=squat|躁狂症=mania|躁郁症=bipolar disorder|身份=identity,status,position
身份卡=identity card|身心障碍=disability|躯体=body|躯干=torso,trunk|躲避=avoid|车=machine,rook|车床=lathe|车库=garage
车牌=license plate|车票=ticket|车窗=car window|车行道=carriageway|车辆=vehicle|车道=driveway|车门=car door|车间=workshop
转动=turn,rotation,gyration|转化=transform|转变=transformation,shift|转字锁=combination lock|转导=transduction|转弯=turn
转换=switch,change,transform|转换器=converter|转租=sublease,sublet|转移=change|转移支付=transfer payment|转译=translation
轮回=reincarnate|轮奸=gang-rape|轮子=wheel|轮廓=outline|轮毂罩=hubcap|轮缘=rim|轮胎=tire|轮轴=axle|软体=software|软体动物=mollusk
软化=softening|软木=cork|软木塞=cork|软泥=sludge,ooze|软玉=nephrite|软盘=floppy disk|软管=hose|软膏=ointment|轰炸机=bomber|轴承=bearing
轻打=tap|轻罪=misdemeanor|轻蔑=contempt,disdain,scorn|轻视=contempt,scorn|载体=carrier|载荷=load|轿=litter
辅币=fractional currency|辅酶=coenzyme|辈=generation|辉石=pyroxene,augite|辐射=radiate|辐射分解=radiolysis|输家=loser
输送=transportation,conveyance|辔=bridle|辔头=bridle|辛烷值=octane rating|辞呈=resignation|辣子=cayenne pepper|辫子=braid,plait
辰砂=cinnabar|辱=disgrace|辱骂=abuse,insult,revilement|边材=sapwood|边界=boundary|边界线=boundary line
边缘=edge,margin,brink,verge|达到=achieve,attain,reach|达因=dyne|达姆弹=dumdum bullet|迁居=move|迁移=move,migration
迅雷=thunderbolt|过=live|过去=past|过多=excess|过度=excess|过往=past|过敏原=allergen|过滤器=filter|过热=overheating|过继=adopt
过道=aisle,corridor|过错=fault|迎接=greeting|运作=operation|运动=motion,move|运动员=athlete|运动病=motion sickness|运命=fate
运气=luck|运河=canal|运用=use|运算=operation|运行=functioning|运转=operation,work|运送=carry|运钞车=armored car|近似=approximate
近视=myopia|近郊=suburb|返回=return|还原=reduction|还原剂=reducing agent|进入=go into|进动=precession|进化=evolution|进口=entrance
进度表=schedule|进攻=attack,offense|进球=goal|进行曲=march|远地点=apogee|远志=milkwort|远拱点=apoapsis|远日点=aphelion|违反=violation
违抗=disobey|违犯=infringe|违禁品=contraband|违约金=penalty|连=connect,join|连指手套=mitten|连接=connection,link,join|连枷=flail
连累=implicate|连续性=continuity|连衣裙=frock|连载=serial|连锁商店=chain store|连锁店=chain store|迟延=delay|迟疑=hesitancy|迪厅=disco
迪斯科=disco|迫=force|迫使=force,compel|迫击炮=mortar|迫切=press|迫害=persecution|迭代=iteration|迷你裙=miniskirt|迷宫=maze,labyrinth
迷幻剂=hallucinogen|迷迭香=rosemary|追忆=recall,recollect|追求=woo|追究=investigation|退休=retirement|退出=withdrawal
退化=degeneration|退火=annealing|退烧药=antipyretic|送别=farewell|送还=return|适合=suit,fit|适应=suit,fitting,adaptation
适配器=adapter|逃脱=escape|逃逸速度=escape velocity|逃避=shirk|逆境=adversity|逆戟鲸=killer whale,orca|逆转=reversion
逆转录酶=reverse transcriptase|选举=election|选举权=suffrage|选单=menu|选择=alternative|选民=electorate,voter|选票=ballot
选集=anthology|选项=option,alternative,choice|透射=transmission|透支=overdraft|透气=breathe|透镜=lens|逐出=expel|逐步升级=escalate
途径=way|逗弄=tease|通向=lead|通奸=adultery|通往=lead|通知=notice|通行证=pass|通讯卫星=communications satellite|通讯录=directory
通货紧缩=deflation|通过=pass|通道=passage|速冻=quick-freeze|速度=tempo,speed,velocity,rate|速率=speed,rate|速调管=klystron
造反=rebel,revolt|造山作用=orogeny|造币厂=mint|逸事=anecdote|逻辑=logic|逼=pressure|逼迫=coerce,force|逾越=exceed|逾越节=Passover
遇见=meet|遏制=contain,check|道歉=apology|道碴=ballast|道路=road,path,way|遗产=inheritance,heritage,bequest,legacy
遗产税=inheritance tax,estate tax|遗传=heredity|遗体=remains|遗嘱=will,testament|遗址=ruin|遗尿=bed-wetting|遗憾=regret
遗精=nocturnal emission|遣返=repatriate|遭到=meet|遭遇=meet,encounter|遮羞布=fig leaf|遵守=abidance,comply
遵循=follow,comply,abide by|避免=prevent,avert,avoid|避孕套=condom|避孕药=oral contraceptive|避难所=refuge,asylum
避雷针=lightning rod|避风港=haven,harbor|邀请=invitation|那时=then|邦联=confederation|邦迪=Band Aid|邮差=postman
邮政=postal service|邮票=stamp|邮箱=mailbox|邮船=mailboat|邮袋=mailbag|邮费=postage|邮资=postage|邮递=mail|邮递员=mailman
邻居=neighbor|邻近=neighbor|郁金香=tulip|郊区=suburb|郊狼=coyote|部件=component|部位=part|部分=part,share,piece,section
部门=division|都市=city,metropolis|鄙视=disdain|配件=fitting,accessory|配偶=spouse|配合=match,fit,correspond,conform to
配额=quota|酐=anhydride|酒=alcoholic beverage|酒吧=bar,saloon,pub|酒席=banquet,feast|酒店=hotel|酒石酸=tartaric acid
酒窖=wine cellar|酒精=ethyl alcohol,grain alcohol|酒精中毒=alcoholism|酒钱=tip|酒馆=pub|酚=phenol|酢浆草=creeping oxalis
酪蛋白=casein|酯=ester|酰胺=amide|酵母=yeast|酵母菌=yeast|酶=enzyme,ferment|酶原=zymogen|酸性=acidity|酸模=sorrel|酸橙=lime
酸浆=winter cherry|酸雨=acid rain|醇酸树脂=alkyd resin|醉=intoxication|醋栗=gooseberry|醋酸=acetic acid|醌=quinone|醒=wake up
醒来=waken|醚=ether|醛=aldehyde|醛固酮=aldosterone|醛糖=aldose|采取=take|采纳=adoption,acceptance|采访=interview|采邑=fief
释义=definition|释放=release,liberate,set free|里急后重=tenesmus|里拉=lira|里面=inside,interior|重力=gravity
重叠=overlap,superposition|重复=repeat|重婚=bigamy|重新启动=restart|重新开始=resume,restart|重新统一=reunification
重新造林=reforestation|重晶石=barite|重水=heavy water|重演=recur,repeat|重磅炸弹=blockbuster|重组=reorganize,restructure
重要性=importance|重量=weight|重金属=heavy metal|野兔=hare|野兽=beast|野味=game|野心=careerism,ambition|野牛=bison|野猪=wild boar
野猫=wildcat|野生生物=wildlife|野草=weed|野马=wild horse|量子化=quantization|量杯=measuring cup|量油尺=dipstick|金刚石=diamond
金刚砂=emery,carborundum|金子=gold|金属薄片=foil|金星=Venus|金本位=gold standard|金枪鱼=tuna|金桔=kumquat|金橘=kumquat|金牌=gold medal
金矿=gold mine|金箔=gold leaf|金红石=rutile|金衡=troy weight|金针菜=day lily|金钱=money|金银花=honeysuckle|金雀花=broom,furze
金鱼草=snapdragon|金龟子=scarab|釜=cauldron|鍅=francium|钆=gadolinium|钇=yttrium|针叶树=conifer|针眼=sty|针织品=knitwear|钉子=nail
钋=polonium|钌=ruthenium|钍=thorium|钐=samarium|钒=vanadium|钓具=fishing tackle|钓竿=fishing rod|钓鱼者=angler|钔=mendelevium
钕=neodymium|钗=hairpin|钙=calcium|钙化=calcification|钚=plutonium|钛=titanium|钝角=obtuse angle|钞票=bill,paper money
钟=clock|钟头=hour|钟楼=bell tower,campanile|钠=sodium|钡=barium|钢=steel|钢片琴=celesta|钢琴=piano|钢盔=helmet|钢笔=fountain pen
钢铁=steel|钢锯=hacksaw|钢骨水泥=reinforced concrete|钦佩=admiration|钨=tungsten|钩=hook|钩子=hook
钩针=crochet needle,crochet hook|钪=scandium|钫=francium|钬=holmium|钮=button|钯=palladium|钱包=purse|钳=claw,pincer
钳子=clamp,forceps|钴=cobalt|钶=columbium|钹=cymbal|钻=drill|钻头=drilling bit|钻石=diamond|钼=molybdenum|钽=tantalum
钾=potassium|铀=uranium|铁氟龙=Teflon|铁砧=anvil|铁路线=railway line|铁轨=railroad track|铁道=railway line|铁饼=discus|铂=platinum
铃兰=lily of the valley|铃声=ring|铅=lead|铅笔=pencil|铈=cerium|铊=thallium|铋=bismuth|铌=niobium|铍=beryllium|铑=rhodium
铒=erbium|铕=europium|铝=aluminum|铝箔=aluminum foil|铟=indium|铣床=milling machine|铥=thulium|铪=hafnium|铬=chromium
铯=cesium|铰链=hinge|铱=iridium|铵=ammonium|银屑病=psoriasis|银本位=silver standard|银本位制=silver standard|银白杨=white poplar
铷=rubidium|铹=lawrencium|铺位=bunk|铼=rhenium|铽=terbium|链子=chain|链式反应=chain reaction|链条=chain|链球=hammer|链锯=chain saw
销售=sale|销帐=write-off|锁孔=keyhole|锁眼=keyhole|锄=hoe|锄头=hoe|锅炉=boiler|锇=osmium|锉=file|锉刀=file|锋面=front|锌=zinc
锎=californium|锐利=acuteness,sharpness,keenness|锐角=acute angle|锑=antimony|锔=curium|锕=actinium|锗=germanium
锘=nobelium|错觉=illusion|错误=mistake,error|错过=miss|锚=anchor|锚链=anchor chain|锚链孔=hawsehole|锝=technetium|锡=tin
锡石=cassiterite|锤子=hammer|锥=cone|锥子=awl|锥面=cone|锦缎=brocade|锫=berkelium|锭=ingot|键盘=keyboard|锯末=sawdust
锯棕榈=saw palmetto|锰=manganese|锶=strontium|锹形虫=stag beetle|锿=einsteinium|镀金=gilding,gold plate|镁=magnesium
镄=fermium|镅=americium|镇压=suppress,repress|镇痛剂=analgesic,anodyne,painkiller|镇痛药=analgesic|镉=cadmium|镌刻=engraving
镍=nickel|镎=neptunium|镏=lutetium|镓=gallium|镜头=scene|镜子=mirror|镜片=lens|镝=dysprosium|镤=protactinium|镥=lutetium
镧=lanthanum|镧系元素=lanthanoid|镨=praseodymium|镭=radium|镭射=laser|镯子=bracelet|镱=ytterbium|镶嵌=inlay|长凳=bench
长处=strong point|长大=grow up|长度=length|长方体=cuboid|长方形=rectangle|长椅=bench|长毛象=woolly mammoth|长牙=teething|长短=length
长臂猿=gibbon|长袖=long sleeve|长靴=boot|长颈鹿=giraffe|长鼻猴=proboscis monkey|长鼻目=order Proboscidea
门厅=entrance hall,vestibule|门口=doorway|门垫=doormat|门将=goalkeeper|门房=lodge,porter|门柱=doorpost|门楣=lintel
门槛=doorstep,threshold|门铃=doorbell|门阶=doorstep,threshold|闩=bolt|闪亮=flare|闪光=flash|闪光灯=flash bulb|闪存=flash memory
闪点=flash point|闪烁=twinkle|闪现=flash|闪石=amphibole|闪耀=sparkle|闭经=amenorrhoea|问卷=questionnaire|问荆=field horsetail
闯入=intrude|闰年=leap year|闲坐=sit around|闲暇=leisure|闲职=sinecure|闲话=gossip|间接税=indirect tax|间皮瘤=mesothelioma|间谍=spy
间隔=interval|间隙=interval|闹钟=alarm clock|闺房=boudoir,harem|阁楼=loft,attic,garret|阈值=threshold
阑尾=appendix,vermiform appendix|阑尾炎=appendicitis|队列=queue|队形=formation|防弹衣=bulletproof vest|防御工事=fortification
防止=prevent|防波堤=breakwater,seawall|防洪=flood control|防火墙=firewall|防腐剂=preservative,antiseptic|阳光=sunshine
阳历=solar calendar|阳台=balcony|阳极=anode|阳萎=impotence|阴=cloudiness|阴历=lunar calendar
阴暗=overcast,shadowiness,dark,somberness|阴极=cathode|阴离子=anion|阴茎套=condom|阴谋=conspiracy|阴道炎=colpitis|阴间=Hades
阵痛=labor pain|阵雨=shower|阶段=phase,period|阻力=resistance|阻塞=clog,block|阻挠=thwart|阻止=prevent,block
阻碍=obstruct,block,hinder|阿伯丁=Aberdeen|阿修罗=Asura|阿克拉=Accra,capital of Ghana|阿卡迪亚=Arcadia|阿司匹林=aspirin
阿喀琉斯=Achilles|阿基米德=Archimedes|阿多尼斯=Adonis|阿富汗=Afghanistan|阿尔及尔=Algiers|阿尔法=alpha|阿尔萨斯=Alsace|阿布哈兹=Abkhazia
阿布扎比=Abu Dhabi|阿布贾=Abuja,capital of Nigeria|阿德莱德=Adelaide|阿拉=Allah|阿拉丁=Aladdin|阿拉伯人=Arabian,Arab|阿拉伯文=Arabic
阿拉伯海=Arabian Sea|阿拉伯语=Arabic|阿拉摩=Alamo|阿拉木图=Almaty|阿提拉=Attila|阿摩司书=Book of Amos|阿摩尼亚=ammonia
阿斯塔纳=Astana,capital of Kazakhstan|阿斯旺=Aswan|阿斯马拉=Asmara|阿普尔顿=Appleton|阿根廷=Argentina|阿比让=Abidjan|阿波罗=Apollo
阿瑞斯=Ares|阿皮亚=Apia|阿穆尔河=Amur River|阿米巴=amoeba|阿米巴病=amebiasis|阿肯色州=Arkansas|阿莫西林=amoxicillin|阿萨姆=Assam
阿里巴巴=Ali Baba|陀螺=spinning top|陀螺仪=gyroscope|附件=accessory,attachment|附加=addition|附属物=attachment,appendage
附录=appendix|附着=attachment|附着物=attachment|附近=vicinity,neighborhood|陆军=ground forces|陆地=dry land|陈列=display,exhibit
陈化=aging|降临节=Advent|降低=reduce,bring down|降水量=precipitation|降雨=rainfall|降雪=snow,snowfall
限制=limit,restriction,confine|限制酶=restriction enzyme|限定=restrict,limit|限度=limit|限期=time limit,deadline|限额=quota
陡=steep|院士=academician|院子=courtyard,yard|除冰=defrost|除去=eliminate|除掉=eliminate|除数=divisor|除法=division
除臭剂=deodorant|除霜=defrost|陨石=aerolite|陪=accompany|陪伴=accompany|陪同=accompany|陪审团=jury|陪衬=foil|陵墓=mausoleum
陶器=pottery|陶土=kaolin,potter's clay|陶瓷=ceramic|陷害=entrap,frame,set up|陷阱=pitfall,trap|隅=corner|隆冬=midwinter
隆起=swell|随从=attendant|随机性=randomness,stochasticity|随笔=essay|隐士=hermit|隐形眼镜=contact lens|隐翅虫=rove beetle
隐蔽=concealment|隔=separate|隔开=separate|隔间=compartment|障碍=barrier,hindrance,obstacle|隧道=tunnel|难=difficult|难以=hard
难堪=embarrassment|难民营=refugee camp|雀斑=freckle|雄蜂=drone|雄鹿=stag|雄黄=realgar|雅典=Athens,capital of Greece|雅典娜=Athena
集中=centralize,concentrate|集中营=concentration camp|集会=meet,gather,assemble|集体化=collectivize|集合=assembly,gathering
集市=fair|集成电路=integrated circuit|集束炸弹=cluster bomb|集结=concentrate|集装箱=container|集装箱船=container ship|雇主=employer
雇员=employee|雌三醇=estriol|雌激素=estrogen|雌狮=lioness|雌雄同体=hermaphroditism|雌黄=orpiment|雏菊花环=daisy chain
雕像=sculpture,statue|雕刻=engraving|雕塑=sculpture|雨伞=umbrella|雨季=rainy season|雨水=rain,rainwater|雪人=yeti|雪泥=slush
雪花膏=cold cream,vanishing cream|雪茄=cigar|雪茄烟=cigar|雪豹=snow leopard|雪貂=ferret|零=nought|零件=component
零售店=retail store|零用钱=pocket money,spending money|零花钱=pocket money,allowance|零钱=change,small change|零食=snack
雷亚尔=real|雷管=detonator|雷龙=apatosaurus|雾化器=atomizer,spray,nebulizer|雾气=fog|需=require|需求=require,demand
需要=need,require,demand,want|震动=shaking,vibration|震音=tremolo|霉菌=mold|霉菌毒素=mycotoxin|霍乱=cholera|霍加狓=okapi
霎时=split second|露水=dew|露营=camp,camp out|露西=Lucy|露面=appear|露齿而笑=grin|青少年=adolescent,teenager|青年人=young
青年旅舍=youth hostel|青春期=adolescence|青瓜=cucumber|青石=bluestone|青草=grass|青蛙=frog|青铜=bronze|静止=stillness|静脉=vein
靛蓝=indigo|靛青=indigo|非导体=nonconductor|非洲人=African|非金属=nonmetal|靠近=approach|面值=par value,face value|面具=mask
面包=bread|面包房=bakery|面向=face|面团=dough|面对=face,confront|面板=panel|面积=surface area|面粉=flour|面纱=veiling|面罩=mask
面颊=cheek|革除=abolish|靴子=boot|靶子=target|鞅=martingale|鞋子=shoe|鞋油=shoe polish|鞣酸=tannin|鞭=whip|鞭子=whip|鞭炮=firecracker
鞭痕=welt|鞭策=spur|韧皮部=phloem|韭菜=garlic chive|音乐会=concert|音乐家=musician|音信=message|音符=note|音节=syllable
音量=volume,loudness|音高=pitch|韵文=verse|页=page|页岩=shale|顶峰=peak,summit|顶楼=loft,attic,garret|顶点=peak,summit,vertex
顶部=top|顷刻=instant|项目=project|顺序数=ordinal number|顺应=adaptation,adjustment|须鲸=Mysticeti,baleen whale|顽固=obstinate
顾客=client|顾忌=scruple|顾问=adviser,consultant|预兆=sign|预备=preparation|预料=anticipation,expectation
预期=anticipation,expectation|预测=forecast|预热=preheat,warm up|预约=reserve,book|预选=primary election|颅骨=skull
领事馆=consulate|领会=understand|领先=lead|领养=adoption|领受=acceptance|领土=territory|领地=territory,fief
领域=sphere,domain,area,field|领带=necktie|领班=foreman|颈圈=collar|颈部=neck|颈项=neck|颊=cheek|颏=chin|频度=frequency
频数=frequency|频率=frequency|频道=channel|颓废=decadence|颔=chin|题目=subject,topic|颚=jaw|颜料=pigment,paint|颜色=color
额=forehead|额头=forehead|颞颥=temple|颠倒=reversion|颠茄=deadly nightshade|颤动=vibration,quiver|颤抖=shaking,trembling
风信子=hyacinth|风帆=sail|风景=landscape|风流韵事=love affair,romance|风湿=rheumatism|风潮=tempest|风琴=pipe organ
风疹=rubella,urticaria|风笛=bagpipe|风筝=kite|风箱=bellows|风速计=anemometer|风镜=goggles|风险=hazard,risk|飘带=streamer
飞弹=missile|飞机=airplane|飞机场=airport|飞盘=Frisbee|飞秒=femtosecond|飞船=airship,dirigible|飞艇=airship|飞行员=pilot
飞行甲板=flight deck|飞跃=leap|飞轮=flywheel|飞镖=dart|飞鱼=flying fish|食人鱼=piranha|食堂=cafeteria,dining-hall|食指=index finger
食槽=manger|食物中毒=food poisoning|食肉动物=carnivore|食肉目=Carnivora|餐具=dinner service|餐厅=restaurant,dining room
餐桌=dining table,dinner table|餐车=dining car,diner|餐馆=restaurant|饥=hungry|饥饿=hunger,starvation|饭厅=dining room
饭店=hotel,restaurant|饭桌=dining table|饭馆=restaurant|饮料=beverage,drink|饮水机=drinking fountain|饰面=veneer|饱和=saturation
饵=bait,lure|饼干=cookie,biscuit|饿=hungry|馅饼=pie|首脑=head|首脑会议=summit meeting|首领=head,chief|首饰=jewelry|香味=fragrance
香料=spice|香木=incense wood|香槟酒=champagne|香气=aroma,fragrance|香水=cologne,perfume|香港脚=athlete's foot
香炉=censer,thurible|香烟=cigarette|香肠=sausage|香脂=balsam|香菜=coriander,cilantro,Coriandrum sativum|香蕉=banana
香薄荷=savory|香豌豆=sweet pea|马上=horseback|马克=mark|马兜铃科=Aristolochiaceae|马刀=cavalry sword,saber|马力=horsepower
马厩=stable|马拉松=marathon|马槽=manger|马科=Equidae|马粪纸=strawboard|马虎=sloppiness|马赛克=mosaic|马赫数=Mach number
马路=road,street|马蹄铁=horseshoe|马车=carriage|马达=motor|马铃薯=potato|马鞭=horsewhip|马骡=mule|驯养=domestication
驯化=domesticate,tame|驯服=tame|驯鹿=reindeer|驱动器=drive|驱逐=deport,banish,expel|驱逐出境=deportation|驱逐舰=destroyer
驳船=barge,lighter|驴=donkey|驴子=donkey,ass|驹子=foal|驼子=hunchback|驼背=hunchback|驼鹿=elk,moose|驾驶员=driver,pilot|驾驶室=cab
驾驶舱=cockpit|驿马=post horse|骆驼=camel|验电器=electroscope|骏马=steed|骑士=knight|骒马=mare|骗=swindle|骗术=trick|骚乱=disturbance
骚动=disturbance,uproar|骚扰=harassment|骡=mule|骨关节炎=osteoarthritis|骨化=ossification|骨头=bone|骨折=fracture,break
骨架=framework|骨灰=bone ash|骨炭=bone black,animal charcoal|骨瓷=bone china|骨瘤=osteoma|骨质疏松=osteoporosis
骨骼=skeleton,bone|骰子=dice|骰盅=dice cup|骹=pastern|髓=pith|高利=usury|高利贷=usury|高尔夫球=golf,golf ball|高层云=altostratus
高岭土=china clay,kaolin|高峰=peak,summit|高度=altitude,height|高斯=gauss|高潮=upsurge|高炉=blast furnace|高积云=altocumulus
高耸=tower|高脚杯=goblet|高血压=hypertension|高速公路=expressway,freeway|高锰酸钾=potassium permanganate|鬣狗=hyena|鬼=ghost
鬼混=fool around|鬼脸=grimace|鬼魂=ghost|魂魄=soul|魅力=charm,fascination|魔术=magic|鮨科=Serranidae|鱼叉=harpoon
鱼夫=fisherman,fisher|鱼子=roe|鱼尾板=fishplate|鱼类=fish|鱼粉=fish meal|鱼缸=aquarium,fish tank,fishbowl|鱼钩=fishhook
鱼鳔=swim bladder|鱼鹰=cormorant|鲁特琴=lute|鲈鱼=bass,perch|鲍=abalone|鲍鱼=abalone|鲑=salmon|鲑鱼=salmon,trout|鲔鱼=tuna
鲟鱼=sturgeon|鲣=bonito|鲨鱼=shark|鲭=mackerel|鲶鱼=catfish|鲸目=Cetacea|鲸鱼=whale|鲹=carangid|鲻=mullet|鳀=anchovy|鳀鱼=anchovy
鳃裂=gill slit|鳍=fin|鳎=sole|鳕=codfish|鳕鱼=cod|鳗鱼=eel|鳞=scale|鳞片=scale|鳞翅目=Lepidoptera|鳟=trout|鸟嘴=beak
鸟枪=fowling piece|鸟澡盆=birdbath|鸟笼=birdcage|鸟类=bird|鸟蛤=cockle|鸡眼=corn|鸡血石=bloodstone,heliotrope|鸬鹚=cormorant
鸭子=duck|鸮=owl|鸻科=Charadriidae|鸽子=pigeon|鸽房=dovecote|鹅卵石=cobblestone|鹅莓=gooseberry|鹈鹕=pelican|鹤=crane
鹦鹉热=psittacosis|鹦鹉螺=nautilus|鹭=heron|鹮=ibis|鹰嘴豆=chickpea|鹳=stork|麂=muntjac|麂皮=suede,chamois leather|麛=fawn
麝=musk deer|麝牛=musk ox|麝猫=civet|麝香=musk|麝香草=thyme|麦克斯韦=maxwell|麦克风=microphone|麦粒肿=sty|麸=bran
麻烦=trouble,inconvenience,annoyance|麻疹=measles|麻痹=numbness,paralysis,palsy|麻药=anesthetic|麻袋=burlap bag
麻醉=anesthesia|麻醉剂=anesthetic|麻醉学=anesthesiology|麻醉师=anaesthetist|麻风=leprosy,Hansen's disease
麻风病=leprosy,Hansen's disease|麻黄素=ephedrine|黄体期=luteal phase|黄体酮=progesterone|黄包车=rickshaw|黄斑=yellow spot
黄昏=evening,dusk,nightfall|黄梨=pineapple|黄水晶=citrine|黄油=butter|黄热病=yellow fever|黄瓜=cucumber|黄疸=jaundice
黄疸病=jaundice|黄皮=wampee|黄祸=yellow peril|黄豆=soybean|黄金分割=golden section|黄金时代=golden age|黄金时段=prime time|黄铁矿=pyrite
黄铜=brass|黇鹿=fallow deer|黎明=dawn,daybreak|黏土=clay|黑匣子=black box|黑暗=dark|黑暗时代=Dark Ages|黑曜岩=obsidian|黑板=blackboard
黑死病=bubonic plague,Black Death|黑比诺=Pinot noir|黑痣=mole|黑瘤=melanoma|黑皮诺=Pinot noir|黑管=clarinet|黑箱=black box
黑素瘤=melanoma|黑线鳕=haddock|黑胡椒=black pepper|黑腹滨鹬=dunlin|黑色=blackness|黑色素=melanin|黑莓=blackberry|黑貂=sable
黑马=dark horse|黑鹳=black stork|黝暗=murk,murkiness|鼓动=agitate|鼓掌=clapping|鼓胀=tympanites|鼓风炉=blast furnace
鼠妇=woodlouse,pill bug|鼠尾草=sage|鼠标=mouse|鼠海豚=porpoise|鼠疫=plague|鼬=weasel|鼬属=Mustela|鼬獾=ferret badger|鼬科=Mustelidae
鼹=mole|鼹鼠=mole|鼻出血=nosebleed|鼻子=nose|鼻涕虫=slug|鼻炎=rhinitis|鼻窦炎=sinusitis|齿=tooth|齿轮=gear|齿轮箱=gearbox
齿鲸=toothed whale|齿龈炎=gingivitis|龋齿=cavity,dental caries,tooth decay|龌龊=dirtiness|龙涎香=ambergris
龙眼=Dimocarpus longan|龙舌兰=Agave americana,agave|龙葵=black nightshade|龙虾=lobster|龙血树=dragon tree,dracaena
龙须菜=asparagus|龙骨=keel
"""
