"""What the parts of Chinese terms are called in English, the likeliest first: the table of ``calque``.

Usage: the senses that dictionaries list first and that engines pick, likeliest first.
"""

from __future__ import annotations

_TABLE = """
俄=Russian,Russia,Russo|白=White,Belarus|中=China,Chinese,Sino,Middle
美=US,American,America,United States,Beautiful|日=Japan,Japanese,Day|韩=Korea,Korean,Han
朝=North Korea,Korean,Dynasty|英=British,UK,England|法=French,France,Law|德=German,Germany
印=India,Indian|越=Vietnam,Vietnamese,Yue|澳=Australia,Australian,Macao,Macau|港=Hong Kong,Port
欧=European,Europe,EU|非=African,Africa,Non|亚=Asian,Asia|拉=Latin|北=North,Northern|南=South,Southern
东=East,Eastern|西=West,Western|大=Great,Big,Large,Grand|小=Small,Little|新=New|旧=Old|老=Old|高=High
低=Low|上=Upper,Up|下=Lower,Down|全=All,Whole,National|国=State,National,Country|省=Provincial,Province
市=Municipal,City|县=County|区=District,Area,Region|州=State,Prefecture|乡=Township,Village|镇=Town
村=Village|军=Army,Military|党=Party|政=Political,Government|法院=Court|检=Inspection
人=People,Human,Man|民=People,Civil|公=Public|共=Common|联盟=Union,Alliance,League,Confederation
联合=United,Joint,Union|联合国=United Nations|协会=Association,Society|学会=Society,Institute
委员会=Committee,Commission,Council|委=Committee,Commission|部=Ministry,Department
局=Bureau,Administration,Office|厅=Department,Hall,Office|署=Department,Agency
处=Department,Division,Office|院=Institute,Academy,Court,House|所=Institute|办公室=Office
中心=Center,Centre|大学=University|学院=College,Institute|银行=Bank|公司=Company,Corporation
集团=Group|交易所=Exchange|基金=Fund,Foundation|会议=Conference,Meeting
大会=Conference,Congress,Assembly|论坛=Forum|峰会=Summit|条约=Treaty|协定=Agreement|协议=Agreement
公约=Convention|宣言=Declaration|声明=Statement|计划=Plan,Program|规划=Plan,Planning
战略=Strategy,Strategic|倡议=Initiative|政策=Policy|法律=Law|条例=Regulations,Ordinance
办法=Measures|制度=System|体系=System|机制=Mechanism|建设=Construction,Building|发展=Development
改革=Reform|开放=Opening,Open|创新=Innovation|合作=Cooperation|经济=Economic,Economy|贸易=Trade
金融=Financial,Finance|财政=Finance,Financial,Fiscal|税务=Tax,Taxation
商务=Commerce,Commercial,Business|工业=Industry,Industrial|农业=Agriculture,Agricultural|农村=Rural
林业=Forestry|水利=Water Conservancy,Water|交通=Transportation,Traffic,Transport
运输=Transportation,Transport|铁路=Railway|航天=Aerospace,Space|航空=Aviation,Airlines|能源=Energy
电力=Electric Power,Power|石油=Petroleum,Oil|环境=Environment,Environmental|生态=Ecological,Ecology
保护=Protection|资源=Resources,Resource|自然=Natural,Nature|海洋=Ocean,Marine
气象=Meteorological,Weather|地震=Earthquake,Seismological|应急=Emergency
管理=Management,Administration|监督=Supervision|监管=Supervision,Regulatory|检查=Inspection
检察=Procuratorial,Inspection|监察=Supervision,Supervisory|纪律=Discipline|人民=People's,People
群众=Mass,Masses|社会=Social,Society|保障=Security,Guarantee,Protection|人力=Human,Manpower
劳动=Labor,Labour|民政=Civil Affairs|民族=Ethnic,National|宗教=Religious,Religion
外交=Foreign,Diplomatic|国防=National Defense,Defense|公安=Public Security|国家=National,State,Country
安全=Security,Safety|司法=Judicial,Justice|教育=Education|科学=Science,Scientific
技术=Technology,Technical|科技=Science and Technology,Technology|文化=Culture,Cultural
旅游=Tourism,Travel|体育=Sports,Physical|卫生=Health|健康=Health,Healthy|医疗=Medical
医药=Medicine,Pharmaceutical|医院=Hospital|疾病=Disease|预防=Prevention,Preventive|控制=Control
药品=Drug|食品=Food|新闻=News|出版=Publishing,Publication|广播=Broadcasting,Radio
电视=Television,TV|电影=Film,Movie|网=Network,Net|网络=Network,Internet|信息=Information
通信=Communication,Communications|互联网=Internet|数字=Digital,Number|智能=Intelligent,Smart
人工=Artificial|市场=Market|证券=Securities|股票=Stock|保险=Insurance|投资=Investment
融资=Financing|融券=Securities Lending,Securities|消费=Consumption,Consumer|生产=Production
制造=Manufacturing|服务=Service|质量=Quality|标准=Standard|统计=Statistics,Statistical
审计=Audit,Auditing|中央=Central|地方=Local|国务院=State Council
总局=General Administration,Administration|总=General,Chief|副=Deputy,Vice|长=Director,Chief,Long
主席=Chairman,President|主任=Director|书记=Secretary|部长=Minister|局长=Director
院长=President,Dean|校长=Principal,President|会长=President|总统=President
总理=Prime Minister,Premier|首相=Prime Minister|湾区=Bay Area|湾=Bay|冠=Crown|肺炎=Pneumonia
病毒=Virus|疫情=Epidemic|疫苗=Vaccine|核酸=Nucleic Acid|检测=Test,Detection,Testing
乡村=Rural,Village|振兴=Revitalization,Rejuvenation|小康=Well-off|共同=Common|富裕=Prosperity,Wealth
生活=Life,Living|特色=Characteristics,Special|社会主义=Socialist,Socialism|主义=Doctrine
思想=Thought|理论=Theory|文明=Civilization|海关=Customs|口岸=Port|机场=Airport|车站=Station
高铁=High-speed Rail|地铁=Subway,Metro|工程=Engineering,Project|研究=Research|实验室=Laboratory
博物馆=Museum|图书馆=Library|出版社=Press,Publishing House|日报=Daily|晚报=Evening News
卫星=Satellite|发射=Launch|火箭=Rocket|空间站=Space Station|月球=Lunar,Moon
探测=Exploration,Detection|器=Device|国际=International|世界=World|全球=Global|亚洲=Asian,Asia
太平洋=Pacific|组织=Organization,Organisation|贸=Trade|货币=Monetary,Currency|世贸=World Trade
奥林匹克=Olympic|冬=Winter|夏=Summer|奥会=Olympic Committee|队=Team|联赛=League
"""

GLOSSES: dict[str, tuple[str, ...]] = {
    part: tuple(glosses.split(","))
    for line in _TABLE.strip().split("\n")
    for part, _, glosses in (row.partition("=") for row in line.split("|"))
}
