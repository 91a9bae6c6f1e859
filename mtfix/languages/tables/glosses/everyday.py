"""Literal renderings that are good English all the same. Made by tests/tools/make_glosses.py; do not edit.

By their stems: those of terms in the shipped glossaries that are pairs of words which everybody writes, or translations
by a dictionary.
"""

from __future__ import annotations

TABLE = """
accumul water|add oil|administr detent|african union|after payment|afternoon tea|air filter|all general
all great joy|all posit|all state support|altern current site|american countri hous|american dollar
amnesti internat|anoth state|appeal court|artifici intellig|asian cup|asian develop bank|audit offic|babi bed
background color|background colour|base develop|base organiz|base servic|basic educ system|basic law
bear this citi|beauti countri|beauti countri hous|beij daili|beij evening news|beij film academi|big datum
big one number|big one size|big way|big way so|binhai new district|bird flu|black letter|both coast|both shore
bureau chief|busi offic|cabinet legisl bureau|carbon neutral|care insur|cash back|center line
central militari commiss|central militari committe|central parti school|central propaganda depart
central universiti nation|chang includ|check room|chicken rib|chief editor|child cloth|china africa
china australia|china construct bank|china consum associ|china daili|china disabl person feder
china earthquak administr|china meteorolog administr|china nation space administr|china writer associ
chines medicin|citi govern agenc|citi govern depart|citi govern offic|citi manag|civil polic|clear bright
clear file|clear state|cloud comput|club activ|code number|cold air|collect secur treati organiz|combin parti
come out good man|come out good person|command line|common man|common man sex|common person
communiti health servic center|communiti health servic centr|comprehens inform|comprehens report
constitut democrat parti|contract employe|copyright statement|cost down|countri do|countri home secur law
countri home secur way|countri hous post offic|creat new high ground|creat new high place|creat new ventur
crimin detent|cruiz missil|custom cloth|custom evalu|custom review|daili news|danger situat|datum secur law
datum secur way|day come down|day this colleg|day this girl big|day this hous|day this mail|day this medic school
day this universiti|day this wine|day this woman big|decid not sue|decis not sue|defens depart|defens minist
definit file|demonstr experi|develop plan|develop project|deviat valu|differ state|digit agenc|disast area
discount coupon|diseas control center|divin work|do mani|do work|doctor research student|doctor student|door will
doubl carbon|down list|draw from|dri skin|drug store|each other parent|each other relat|each other right not sue
east sea|educ depart|educ system base|ehim prefectur|elementari educ system|emergenc depart|empti nest
encount difficulti|escap crimin|europ america|european union|except valu|execut order|extern aid|extort blackmail
eye cream|eye shadow|face valu|famili court|fan base|femal foot|financ minist|financi offic|first call|first file
first go first test|first go first tri|first go one step|first hand|first leg|first new|first night|first paper
first payment|first public releas|first report|first round|first turn|first visit|fisheri agenc|five year life
five year student|flow rate includ|food secur law|food secur way|foreign aid|foreign assist
foreign exchang reserv|foreign ministri|forget year parti|four countri|four state|four year life
four year student|free hand experi|free line|free market|free time report|freez rain|fresh cream|from first
from head|from medium|from oper|gambl guid|general manag|general secretari|genuin leather|get carri out
go out good man|go out good person|go out sea|go read|go up call|go up new|go up outsid|gold medal|gold plate
golden globe award|golden triangl|golden week|good live room|good review|great cold|great one number
great one size|great singl sign|great way|great way so|group buy|guest list price|hand foot mouth diseas
hat trick|have air qualiti|health agenc|health bureau|health depart|health offic|health protect product|hide imag
hide imag show|high blood pressur|high blood sugar|high school|high tension|highest court|home deliveri box
home deliveri servic|home owner|hong kong basic law|hong kong independ|hong kong island|hong kong polic
hong kong share|hong kong taiwan|honorari doctor|horizont line|hour wage|hous committe meet|human right watch
human societi|human traffick|human voic|hyogo prefectur|i go|ibaraki prefectur|includ child|includ post
individu person inform secur law|individu person inform secur way|inferior good|infrastructur develop
infrastructur servic|inner mongolia|internat air transport associ|internat airlin|internat atom energi agenc
internat civil aviat organiz|internat crimin court|internat educ colleg|internat labor organiz
internat monetari fund|internat olymp committe|internat telecommun union|internet secur law|internet secur way
islam countri|islam state|iwat prefectur|just good|just instal|just move parti|just need|justic depart
kanagawa prefectur|keep warm|kilowatt hour|korean peninsula|labour parti|larg datum|larg one number|larg one size
larg public network|later stage|law govern depart|lead small group|learn system|learn system base|list articl
lithium batteri|littl black dress|littl brother|littl one number|littl one size|littl sister|loan fund balanc
local court|local specialti|loos powder|macro control|mad cow diseas|main board|main bodi|mainstay industri
mainten plan|make base|make mani|make new|make new share|make up time|man sex chang|manag control area
manag develop tool|mani head|mani top|map from|market valu|meal ticket|medic insur|medium origin|medium sourc
middl elementari school|middl school leader|militari district|militari polic|militari polic forc|milk powder
milk tea|minor ethnic|money manag product|most high court|municip govern agenc|municip govern depart
municip govern offic|my car|my citi|my countri|my home|my state|name space|nation associ|nation compani
nation confer|nation debt|nation diet librari|nation network|nation person congress|nation product|nation public
nation public safeti commiss|nation public universiti|nation radio televis administr|nation research center
nation research centr|nation secur law|nation secur way|nation supervis commiss|nation tax agenc
necessari support|network secur law|network secur way|new direct|new fund|new infrastructur|new model|new money
new paragraph|new prescript|new section|new south wale|new style|new track|new wave|new year degre|new year parti
new york time report|next issu|next order|night from studi|nine point|no add|no addit|no job|non prescript
northwest universiti|not accept|not add|not adult|not adult person|not collect|not receiv|now one|object file
offici announc|offici busi person|offici busi person test|offici busi person test test|oili skin|old shop
one china principl|one day come down|one go no return|one hous|one human life|one person life|one person live
one touch that develop|one touch that issu|one year life|one year student|order line|order product|organ donat
origin paper report|overal manag|parent child|parti committe|patent agenc|peak flow|pearl milk tea|person attend
person big|person court|person daili|person feel|person inform secur law|person inform secur way|pet bottl
photolithographi machin|pictur from|plan from|play card|play card order|plus interest|polic depart|polic offic
port polic|precious hors|prefectur assembl|prefectur governor|prefectur polic|price war|princip place
produc good man|produc good person|product review|proper instal|protect cloth|protect umbrella
public safeti offic|public secur bureau|public secur offic|raw noodl|receiv list|red letter|regular express
regular servic|relat child|rent car|requir care|research student|retir money|reward money|right product
road mainten|roast duck|round neck|said bureau|said ministri|same agenc|same bureau|same citi|same compani
same ministri|same model|same prefectur|same shop|same store|same style|satellit communic inform societi
schengen area|school leader|second round|secur benefit|self medium|self oper|self respons|sensit skin
seoul nation universiti|servic busi|servic plan|servic project|seven day no justif|seven day no reason
sever dozen|share price|shiga prefectur|ship free|ship includ|shoot down|shoot down after|sign ball|sign book
sign this|silver medal|silver plate|singl articl|singl charact|singl day come down|singl product|sino european
sister citi|six year life|six year student|skin feel|slipperi slope|small black dress|small one number
small one size|small product|small school leader|so critic|soccer associ cup|social democrat parti|social insur
sound qualiti|sourc have learn system|special administr region|special item action|special oper|special person
special price|spring festiv|squar danc|stand committe|start run|state do|state educ depart|state parti
state polic|state power grid|state properti|state public|state public universiti|state seismolog bureau
state tax administr|steadi increas|step mine|stop sign|strait exchang foundat|substitut articl|sun set up
sun shine|suprem person court|taiwan strait|tax administr|tax includ|technolog offic|term limit|test point
test tube babi|that eat|that food|that song|this bodi|this branch|this newspap report|this paper report
this place|this report inform|this substanc|three aspect|three star|three year life|three year student
tokyo universiti|town meet|transfer payment|transport cost|two famili home|two famili hous|two famili resid
two meet|two open|two year life|two year student|uncook noodl|unemploy allow|unemploy insur|unit nation
unit nation secur council|unit state|unit state educ depart|unit state health depart|unit state senat
unit state treasur|up call|up new|up outsid|upper bodi|upper hand|urban develop|us dollar|us first|user review
veri first|veri high pressur|veri product|victoria harbor|vocat school|volunt armi|war machin|water pipe
weather station|welfar annuiti insur|welfar pension|wet cloth|white wine|whole bodi hair loss|without add
without addit|without occup|woman doubl|woman singl|wood ear|work base|work base station|work group|work parti
world bank|world cup|world econom forum|world go|world health organiz|world intellectu properti organiz
world meteorolog organiz|world tourism organiz|world trade|world trade organiz|world view|worldwid network
xinjiang product construct corp|year life|year student|yellow sea|yellow wine|young black dress|young one number
young one size
"""
