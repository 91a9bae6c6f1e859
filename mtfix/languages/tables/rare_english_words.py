"""Rare English words of four letters and more. Made by tests/tools/make_english_words.py; do not edit.

Source: SCOWL 2020.12.07, Copyright 2000-2020 Kevin Atkinson (see NOTICE): words up to size 80, without marks, which
english_words has not and which are not made of its words (languages/en/formation).
"""

from __future__ import annotations

# By their first two letters.
WORDS = {
    "aa": """aalii aals aardwolf aardwolves aargh aarrgh aarrghh aasvogel""",
    "ab": """abac abaca abaci abacterial abactinal abactor abaka abampere abamps aband abandonee abapical abas abasia abask
abatis abatjour abators abattis abattu abature abaxial abaxile abaya abba abbacy abbatial abbe abbotcy abbreviators
abbreviatory abbreviature abcoulomb abdabs abdicable abdicant abdicators abdomina abdominoplasty abdominous abduce
abducens abducent abear abecedarian abecedarium abegging abeigh abele abelia abelmosk aberdevine aberrance aberrate
abessive abetment abeyancies abeyant abfarad abhenry abhominable abidden abies abiogeneses abiogenesis abiogenetic
abiogenic abiogenist abiological abioses abiosis abiotic abirritant abirritate abiturient abjoint abjunction
ablactation ablatitious ablators ablaut ablepsia ablet ablings ablins ablow abluent ablush abluted ablutionary
ablutomane abmho abnegators abnormity abnormous abodement abohm aboideau aboideaux aboil aboiteau aboiteaux
abolishment abolitionary abolla abollae aboma abomasa abomasi abomasum abomasus abominators abondance abonnement
aboon abore aboriginalities aborne aborticide abortifacient abortivenesses abortus abos abought aboulia aboulic
abrachia abradant abranchial abranchiate abrash abraxas abray abrazo abreact abreaction abreactive abrege abri
abricock abrim abrin abristle abroach abrogable abrogative abrosia abscind abscise abscisin abscissae abscisse
abscissin abscondence absey absinthiated absit absolutive absolutory absolvent absolvitor absonant absorbancies
absorbednesses absorbefacient absorptance absorptiometer absorptivities absquatulate absquatulation abstentious
absterge abstergent abstersion abstersive abstractest abstractive abstractors abstrict abstriction abstrusest
abstrusities abthane abubble abuilding abulia abulic abuna abundancies abune aburst abusage abusion abutilon abvolt
abwatt abye abysm abyssopelagic""",
    "ac": """academisms acajou acaleph acalephae acalephan acalephe acanaceous acanth acantha acanthaceous acanthae acanthi
acanthin acanthine acanthocephalan acanthoid acanthopterygian acanthous acapnia acappella acarbose acari acarian
acariases acariasis acaricide acaridan acaridean acaridian acaridomatia acaridomatium acarine acarodomatia
acarodomatium acaroid acarologist acarology acarophily acarophobia acarpellous acarpelous acarpous acarus
acatalectic acatalepsy acataleptic acatamathesia acater acates acatour acaudal acaudate acaulescence acaulescent
acauline acaulose acaulous acausal accedence accelerandi accelerando accelerant accelerative accelerometer accend
accension accentors acceptee acceptilation acceptingnesses acceptive acceptors accessary accessiblenesses
accessorinesses acciaccatura acciaccature accidence accidentalnesses accidia accidie accinge accipiter accipitrine
accite acclamatory acclimatation acclivitous acclivous accloy accoast accoil accommodable accommodative
accommodators accompt accomptant accorage accordancies accordiable accouchement accoucheur accoucheuse
accountablenesses accouplement accourage accourt accoustrement accouterment accoutrement accoy accrescence
accrescent accrete accretionary accretive accroach accruement accubation accultural acculturative acculturize
accumbency accumbent accumulable accumulativenesses accurse accurst accusals accusant accustomary accustomation
accustomednesses accustrement acedia aceldama acellular acentric acephalous acequia aceraceous acerb acerbest
acerola acerous acervate acervation acervuli acervulus acescence aceta acetabula acetabulum acetal acetaldehyde
acetamide acetanilid acetanilide acetazolamide acetification acetify acetometer acetonitrile acetophenetidin
acetose acetous acetoxyl acetylating acetylation acetylative acetylcholine acetylcholinesterase acetylide
acetylsalicylate achaenium achaenocarp achage achalasia acharne acharya achenial achenium achenocarp achillea
achimenes achinesses achiote achira achiral achkan achlamydeous achlorhydria achlorhydric acholia achondrite
achondroplasia achondroplastic achromat achromaticities achromatin achromatopsia achromatous achromic acicula
aciculae aciculate aciculum acidaemia acidanthera acidemia acidification acidimeter acidimetric acidimetry
acidnesses acidophil acidophile acidoses acidotic acidulant acidulate acidulation acidulent aciduria acierage
acierate acieration aciform acinaceous acinaciform acinar acini acinic aciniform acinose acinous acinus ackee
aclinic acmatic acmite acnode acock acockbill acoelomate acoelous acoemeti acold acolouthic acolouthos acoluthic
aconitine aconitum acosmism acosmist acotyledon acotyledonous acouchi acouchy acoustoelectric acoustooptical
acoustooptics acquest acquight acquirals acquisitor acquist acquite acquitment acquittance acrasia acrasin acrawl
acridin acridine acriflavin acriflavine acritarch acroamatic acrocarpous acrocentric acrocephalic acrocephalous
acrocephaly acrodont acrodrome acrogen acrogenous acrolect acrolein acrolith acromegalic acromegaly acromia
acromial acromion acron acronycal acronychal acronymania acronymically acronymous acropetal acrophobe acrophonetic
acrophonic acrophony acrosome acrospire acroter acroteria acroterial acroterion acroterium acrotic acrotism
acrylate acrylonitrile acrylyl acta actin actinia actiniae actinian actinide actiniform actinobacilli
actinobacillosis actinobacillus actinochemistry actinoid actinolite actinology actinomere actinometer actinometric
actinometry actinomorphic actinomorphous actinomorphy actinomyces actinomycete actinomycetous actinomycin
actinomycoses actinomycosis actinomycotic actinon actinopod actinotherapy actinouranium actinozoan activin
actomyosin actualite acture acuate aculeate aculei aculeus acuminate acumination acuminous acupoint acushla
acutance acyclic acylating acylation acyloin""",
    "ad": """adactylous adagial adagietto adamance adamantean adamantine adaptablenesses adaptative adaptednesses adaptivenesses
adaptivities adarbitrium adaw adaxial adays addax addebted addeem addible addio additament addititious additivities
additory addlement addoom addorsed addressors adducent adducible adduct adduction adductive adeem adelantado
ademption adenectomy adenitis adenocarcinomata adenocarcinomatous adenohypophyseal adenohypophyses adenohypophysial
adenohypophysis adenoidectomy adenoma adenomata adenomatoid adenomatous adenoses adenosine adenosis adenoviral
adenovirus adenyl adeptest adequative adermin adespota adessive adharma adherend adhibit adhibition adiaphora
adiaphorism adiaphorist adiaphoron adiaphorous adiathermancy adiathermanous adiathermic adieux adigranth adios
adipic adipocere adipocyte adiposenesses adiposis adiposities adipous adipsin adit adjoint adjudgement adjudgment
adjunctive adjuratory adjurors adjustive adjustors adjutage adjutancy adjuvancy adjuvant adland admass admeasure
admeasurement adminicle adminicular adminiculate administrable administrant administratrices administratrix admins
admirabilities admirablenesses admirative admissiblenesses admissive admixt admonitive admonitor adnascent adnate
adnation adnexa adnexal adnominal adnoun adobo adonise adonize adoptee adoptianisms adoptious adorabilities adown
adoze adpress adrad adread adred adrenalectomized adrenalectomy adrenochrome adrenocortical adrenocorticosteroid
adrenocorticotrophic adrenocorticotrophin adrenocorticotropic adrenocorticotropin adrenolytic adriamycin adroitest
adry adscititious adscript adscription adsorptive adsuki adsum adularia adulterine adulterise adulterize
adultnesses adumbral adumbrative adunc aduncate aduncous adust advantageousnesses advect advection advective
advenae advene adventitia adventitial adventitiousnesses adventive adventuresomenesses adversaria adversarinesses
adversative advertence advertent advertizer advew advisablenesses advisatory advisee advocaat advocation advocative
advocators advocatory advowson adwoman adwomen adynamia adynamic adyta adytum adzuki""",
    "ae": """aechmea aecia aecial aecidia aecidial aecidiospore aecidium aeciospore aecium aedes aedile aedine aefald aefauld
aeger aegirine aegirite aeglogue aegrotat aemule aeneous aeneus aeolian aeolipile aeolipyle aeolotropic aeolotropy
aepyornis aequorin aerenchyma aerenchymata aerenchymatous aeriest aerification aeriform aerify aero aerobe aerobia
aerobiont aerobium aerodonetics aerodontia aerodyne aeroelastician aerogramme aerographies aerolith aerolithology
aeromancy aerometeorograph aerometries aeronaut aeronomical aeronomies aerophagia aerophobe aerophore aerophyte
aeroponics aerose aerosiderite aerosolizations aerostat aeruginous aerugo aesc aesculin aesir aestheses aesthesia
aesthesiogen aesthesis aestival aestivate aestivation aether aethereal aethrioscope aetiological aetiologist
aeviternal""",
    "af": """afara afear afebrile affablest affaire affear affeare affectednesses affectionatenesses affective affectlessnesses
affeer affeerment affenpinscher affere affettuoso affiant affiche afficionado affiliable affiliative affinitive
affirmance affirmatory affixation affixial affixment afflated afflation afflictive affluencies affluenza afflux
affluxion afforce afforcement affranchise affranchisement affrap affreightment affret affricate affrication
affricative affright affrighten affrightment affronte affrontee affrontive affusion affy aficionada afikomen aflaj
aflatoxin afore aforehand aforetime afortiori afreet afrit afront afrormosia aftosa""",
    "ag": """agacant agacante agacerie agalactia agalloch agalmatolite agalwood agama agamete agami agamic agammaglobulinemia
agammaglobulinemic agamogeneses agamogenesis agamoid agamospermy agamous agamy agapae agapai agapanthus agarics
agarose agas agast agathodaimon agatoid agaze agednesses agee agen agendum agene agenesia agential agentive agentry
aggada aggadah aggadic aggadot aggiornamenti aggiornamento agglomerative agglomerators agglutinability agglutinable
agglutinant agglutinative agglutinin agglutinogen aggrace aggradation aggrade aggrate aggravators aggregatenesses
aggregative aggress aggressivities aggri aggrievednesses aggrievement aggry agha agila agilenesses agilest agin
agio agiotage agism agist agistment agita agitable agitative agitato agitpop aglare aglee aglet aglimmer agloo
aglossia aglu agly aglycon aglycone agma agminate agnail agname agnate agnathan agnation agnise agnize agnomen
agnomina agnominal agnosia agoge agogics agon agone agonistical agonistics agonothetes agora agoraphobe agouta
agouti agouty agrafe agraffe agranulocyte agranulocytoses agranulocytosis agranulosis agrapha agraphia agraphic
agraphon agraste agravic agre agregation agrege agremens agrement agrestal agrestial agrestic agria agrichemical
agricide agrimony agrin agriology agriproduct agrostological agrostologist agrostology agrypnia aguacate
aguardiente aguishly aguishness aguti""",
    "ah": """aheap ahed aheight ahigh ahimsa ahind ahing ahint ahistoric ahold ahorse ahorseback ahull ahungered ahungry""",
    "ai": """aias aiblins aichmophobia aidance aidos aiglet aigret aiguille aiguillette aikido aikona ailanthic ailanthus
ailanto ailette ailourophile ailourophilia ailourophobe ailourophobia ailurophile ailurophilia ailurophobe
ailurophobia aina aine ainee ainsell aioli airest airn airt airth aits aitu aiver aizle""",
    "aj": """ajee ajiva ajowan ajuga ajutage ajwan""",
    "ak": """akaryote akedah akee akela akene akineses akinesia akinesis akinetic aking akkas akolouthos akoluthos akrasia
akratic akvavit""",
    "al": """alaap alabamine alabandine alabandite alabastrine alablaster alacridus alacritous alae alalagmoi alalagmos alalia
alameda alamode alamort alands alane alang alanin alanine alant alanui alanyl alap alapa alarum alate alation
albarelli albarello albata albe albedo alberghi albertite albertype albescence albescent albespine albespyne
albicore albinal albinic albinistic albite albizia albizzia albricias albugineous albugo albuminoid albuminuria
albumose alburnous alburnum alcade alcahest alcaic alcaiceria alcaide alcalde alcarraza alcatras alcayde alcazar
alchemic alchemise alchemistical alchemize alchera alcheringa alchymy alcid alcidine alcoholicities alcoholometer
alcoholometry alcopop alcorza alcyonarian aldea aldehyde aldermancy aldermanry aldern aldicarb aldohexose aldol
aldolase aldopentose aldose aldosterone aleatoric alectryomancy alectryon alee alef aleft alegge alembication
alembroth alencon alength aleph alerce alerion alertest alethic aleuromancy aleuron aleurone alevin alew
alexandrine alexandrite alexia alexin alexine alexipharmakon alexipharmic alfa alfaki alfaqui alfaquin alferez
alfilaria alfileria alforja algaecide algaroba algarroba algarrobo algate algerine algesia algesis algetic algicide
algid algin alginate algoid algolagnia algolagniac algolagnic algolagnist algological algologist algology algometer
algometric algometry algophobia algor alguacil alguazil algum alible alidade alienators alienee aliennesses
alienors alif alightment alikenesses alimentation alimentative alimentiveness alineation alinement aliped aliquant
aliquot alisma alismaceous alist alit aliteracy aliterate aliunde aliya aliyos aliyot aliyoth alizari alizarin
alizarine alkahest alkalescence alkalescent alkalic alkalify alkalimetries alkalin alkalinisations alkalinizations
alkalisation alkalization alkaloses alkalosis alkalotic alkane alkanet alkene alkie alkine alkoxide alkoxy alky
alkyl alkylate alkylation alkyne allanite allantoic allantoidal allantoides allantoids allantoin allantoises
allargando allative allayment allee allegge allegiant allegoricalnesses allegorisation allegorise allegorization
allegorize allel allelisms allelomorph allelopathic allelopathy alleluiah allemande allenarly allergenicities
allergin allerion allethrin alleviative alleviators alleviatory alliaceous allicin alligate alligation allineation
alliterativenesses allium alloantibody alloantigen allobar allocable allocarpy allocators allocheiria allochiria
allochthonous allocution allod allodia allodial allogamous allogamy allogeneic allogenic allograft allograph
alloiostrophos allomerism allomerous allometric allometry allomone allomorph allonge allons allonym allonymous
allopath allopatric allopatry allophane allophone alloplasm alloplastic allopolyploid allopurinol allosaur
allosaurus allosteric allostery allotetraploid allotheism allotransplant allotriomorphic allotropical allotropisms
allotropous allotype alloxan alluvia alluvion allyl almacantar almagest almah almain almanack almandine almandite
alme almeh almemar almery almightinesses almirah almner almonry almous almucantar almuce almud almude almug alnage
alnico alocasia alodia alodial alodium alods alogia alogical aloin alonenesses alongst alopecia alopecic alopecoid
alow alowe alpargata alpeen alpenglow alpenhorn alpenstock alpestrine alphabetarian alphabetiform alphamerical
alphametics alphitomancy alphosis alphyl alpinisms alsike alstroemeria altaltissimo altazimuth alterative altercate
altercative alterities altern alternance alternant alternatenesses alternatim alternativenesses alterne altesse
alteza altezza althaea altho althorn altigraph altimetric altimetry altisonant altissimo altitonant altitudinal
altitudinarian altitudinous altrices altricial alts aludel alula alulae alumin aluminate alumine aluminiferous
aluminosilicate aluminothermy aluminous alumium alunite alure alveary alveated alveola alveolae alveolate
alveolation alveole alveoli alveolitis alveolus alvine alway alycompaine alyssum""",
    "am": """amabile amadavat amadou amah amain amalgamative amalgamators amandine amanita amanitin amantadine amaracus amarant
amarantaceous amaranthaceous amaranthine amarantine amarelle amaretti amarna amaryllid amaryllidaceous amas
amassment amate amation amative amatol amatorian amatorious amauroses amaurosis amaurotic amauti amautik
amazednesses amazonite ambage ambagious ambagitory amban ambari ambary ambassage ambassy ambatch ambeer amberies
amberite amberoid amberous ambidexter ambiguousnesses ambilateral ambisexual ambisonic ambitendency ambivalencies
ambiversion ambivert amblygonite amblyopia amblyopic amblyoscope amboceptor ambones amboyna ambrette ambroid
ambrosian ambrotype ambry ambsace ambulacra ambulacral ambulacrum ambulators ambuscado ambushment ameba amebae
ameban amebean amebiases amebiasis amebic amebiform amebocyte ameboid ameer ameerate ameiosis amelcorn ameliorable
ameliorant ameliorators amelioratory ameloblast amenablenesses amendatory amende amene amenest amenorrhea
amenorrheal amenorrheic amenorrhoea amenorrhoeal amenorrhoeic amensalisms ament amenta amentaceous amentiferous
amerciable amerciament ametabolic ametabolism ametabolous amethopterin amethystine ametropia ametropic amia
amiablenesses amianthus amiantus amicablenesses amice amici amicus amidase amidin amidine amido amidogen amidol
amildar amimia amin aminities aminoaciduria aminobutene aminopeptidase aminophylline aminoplast aminopterin
aminopyrine aminotransferase aminotriazole amirate amissibility amissible amitoses amitosis amitotic amitrole
amitryptyline amla ammine ammino ammiral ammocete ammocoete ammon ammoniac ammoniacum ammoniate ammoniation
ammonification ammonify ammonite ammono ammonoid ammophilous amnestic amnia amnic amnio amniography amniote
amniotomy amobarbital amoebaean amoeban amoebean amoebiases amoebiasis amoebiform amoebocyte amoeboid amole amomum
amorance amorant amorce amoret amoretti amoretto amorini amorino amorism amorist amornings amorosa amorosity
amoroso amorphism amort amortisement amortizement amosite amotion amouret amourette amouristic amove amoxycillin
ampassies ampelography ampelopses ampelopsis amperometric amperzand amphiarthroses amphiarthrosis amphiaster
amphibia amphibiotic amphibiousnesses amphibole amphibolite amphibological amphibology amphibolous amphibrach
amphichroic amphicoelous amphictyon amphidiploid amphigastria amphigastrium amphigory amphimacer amphimictic
amphimixes amphimixis amphioxi amphioxus amphipathic amphiphile amphiploid amphipod amphipodous amphiprostyle
amphiprotic amphisbaena amphisbaenae amphisbaenic amphiscian amphistomous amphistylar amphitheatrical amphithecia
amphithecium amphitropous ampholyte amphoral amphoric amphoteric amplenesses amplexicaul ampliate ampliation
ampliative amplicon amplidyne amplosome ampoul ampoule ampul ampulla ampullaceous ampullae ampullosity amputators
amreeta amrit amrita amritattva amtman amtrac amtrack amuck amus amusette amusia amusingnesses amusive amygdal
amygdalaceous amygdalae amygdalate amygdale amygdalin amygdaline amygdaloid amygdule amyl amylaceous amylene
amylogen amyloidoses amyloidosis amylolyses amylolysis amylolytic amylopectin amyloplast amylopsin amylum amyotonia
amyotrophic amyotrophy""",
    "an": """anabaena anabantid anabas anabiosis anabiotic anableps anabolite anacardiaceous anacardium anachronous anaclastic
anaclises anaclisis anacolutha anacoluthia anacoluthic anacoluthon anacrusis anadem anadiploses anadiplosis
anadromous anadyomene anaerobiont anaerobioses anaerobiosis anaerobiotic anaesthesis anaglypta anaglyptic
anagnorises anagnorisis anagoge anagogical anagogies anagrammatizations analcime analecta analectic analemmata
analemmatic analeptic analgetics analgia analities analphabet analphabete analysation analyticities analyzabilities
analyzation anamneses anamnesis anamnestic anamorphic anamorphism anamorphoscope anamorphoses anamorphosis
anamorphous anan anana anandrous ananke ananthous anapaest anapaestical anaphor anaphora anaphrodisia anaphrodisiac
anaphylactic anaphylactoid anaphylaxes anaphylaxy anaplasia anaplasmoses anaplasmosis anaplasty anaplerosis
anaplerotic anaptyctic anaptyxes anaptyxis anarch anarchosyndicalism anarchosyndicalist anarthria anarthric
anarthrous anasarca anasarcous anastigmat anastomose anastomosis anastomotic anatase anathemata anathematisation
anathematization anathemitisation anatomizations anatropies anatropous anatta anatto anaxial anbury ance
ancestorial ancho anchoress anchoret anchoritical anchoveta anchovetta anchusa anchusin anchylose anchylosis
anchylostomiasis ancientry ancile ancilla ancillae ancille ancipital ancipitous ancle ancome ancon ancona ancone
anconoid ancora ancress ancylostomiases ancylostomiasis andalusite andantini andantino andesine andesite andesyte
andouille andouillette andradite androcentric androcephalous androclinium androdioecious androdioecism androecia
androecial androecium androgeneses androgenesis androgenetic androgenizations androgenous androgyne andrology
andromedotoxin andromonoecious andromonoecism androphore androsphinx androsterone anear aneath anecdota anecdotage
anecdotical anechoic anelace anelastic anele anemochore anemogram anemograph anemology anemometric anemometry
anemophilous anemophily anemophobia anemophobic anemoscope anemoses anemosis anencephalia anencephalic anencephaly
anend anenst anergia anergic anergy anerly anerobic aneroid aneroidograph anes anesis anesthesis anesthetisation
anesthetise anestri anestrous anestrum anestrus anethol anethole anetic aneuploid aneurin aneurism anfractuosity
anfractuous anga angakok angaria angary angekkok angekok angelolatry angelophany angelus angico anginal anginose
anginous angiocardiographic angiocardiography angiocarpous angiogeneses angiogenesis angiogenic angiogram
angiographic angiography angiology angioma angiomata angiomatous angiopathy angiosarcoma angiosarcomata
angiospermous angiostomatous angiostomous angiotensin angklung anglice anglify anglophil anglophilia anglophobe
angrinesses anguiform anguilliform anguine anguiped anguipede angularnesses angulate angulose angulous
angustifoliate angustirostrate angwantibo anharmonic anhedonia anhedonic anhedral anhelation anhinga anhungered
anhungry anhydride anhydrite anicca aniconic aniconism anicut anigh anight anil anile anilest anilin anilinctus
anima animalcula animalculum animalier animalisations animalistic animalities animalizations animatenesses
animatics animatisms animato animatronic animi aniseikonia aniseikonic anisocercal anisodactylous anisogamete
anisogamic anisogamous anisogamy anisole anisomerous anisometric anisometropia anisometropic anisophyllous
anisotropic anisotropism anisotropy anker ankerite anklong anklung ankus ankush ankylosaur ankylosaurus ankylose
ankylosis ankylostomiases ankylostomiasis ankylotic anlace anlage anlagen anlas annabergite annalise annalize annat
annatta annatto annectent annelidan annexment annexure annicut annihilable annihilative anno annona annularities
annulation annulet annuli annulose annunciate annunciative anoa anobiidae anodically anodizations anoeses anoesis
anoestri anoestrous anoestrum anoestrus anoetic anole anolyte anomalism anomalistic anomalousnesses anomia anomic
anomie anomy anonaceous anonym anonyma anonymousnesses anoopsia anopheline anopia anopsia anorectal anoretic
anorexigenic anorexy anorthic anorthite anorthosite anosmia anosmic anourous anovulant anovular anovulation
anovulatory anoxaemia anoxaemic anoxemia anoxemic anoxia anoxic ansa ansae ansaphone ansate anserinae anserine
anserous answerablenesses anta antae antagonisation antagonization antalgic antecedencies antecessor antediluvial
antefixa antefixae antelucan antemortem antenati antennary antenniferous antenniform antennular antennule
antependia antependium antepenult antepenultima anteprandial anteriorities anthelia anthelion anthelminthic
anthelmintic anthemia antherid antheridia antheridial antheridium antherozoid antherozooid anthesis anthocarp
anthocarpous anthochlore anthocyan anthocyanin anthodia anthodium anthoid anthological anthomania anthomaniac
anthophilous anthophore anthophyllite anthotaxy anthoxanthin anthozoan anthozoic anthracene anthraces anthracic
anthracnose anthracoid anthracoses anthracosilicosis anthracosis anthranilate anthraquinone anthropic
anthropobiology anthropocentricities anthropocentrism anthropogeneses anthropogenesis anthropogenetic anthropogenic
anthropogeny anthropogeography anthropogony anthropographic anthropography anthropolatry anthropologic
anthropometric anthropometrist anthropometry anthropomorph anthropomorphite anthropomorphosis anthropopathic
anthropopathism anthropopathy anthropophagi anthropophagic anthropophaginian anthropophagite anthropophagous
anthropophagus anthropophagy anthropophobia anthropophobic anthropophuism anthropophyte anthropopithecus
anthropopsychic anthropopsychism anthroposophical anthroposophist anthroposophy anthropotomy anthurium antiaditis
antiar antiarin antibacchius antibarbarus antiblackisms anticathexis antichloristic anticholinergic
anticholinesterase antichthones anticipant anticipative anticipators anticivism antick anticlinals anticlinorium
anticoagulative anticonvulsant anticous antidiarrheal antidisestablishmentarian antidromic antientropic
antiestablishmentarian antievolutionisms antiferromagnet antigorite antihalation antihistaminics antilegomena
antilogous antilopine antimechanist antimetabole antimonate antimonials antimoniate antimonic antimonide
antimonious antimonite antimonous antimonyl antimycin antinomian antinomical antinomies antiodontalgic antiozonant
antiperistasis antipetalous antiphiloprogenitive antiphlogistic antiphonary antiphrasis antiphrastic antipode
antipruritic antipyic antipyresis antipyretic antipyrine antiquatednesses antiquation antiquenesses antiquitarian
antirachitic antireductionisms antiscian antisepalous antisepses antisocialities antistrophon antisyzygy
antithalian antithet antithrombin antitragi antitragus antitrinitarian antitussive antivenene antlia antliae
antliate antoninianus antonomasia antonomastic antonymies antra antre antrorse anucleate anural anuran anureses
anuresis anuretic anuria anuric anurous anxiolytic anyon anythingarian anyu anziani""",
    "ao": """aorist aortae aortal aortitis aortographic aortography aoudad""",
    "ap": """apadana apage apagoge apanage aparejo apartnesses apatetic apathaton apatosaur apay apeak apedom apeek apepsia
apepsy apercu aperient aperiodic aperitive apert apery apetalous apfelstrudel aphaereses aphaeresis aphaeretic
aphagia aphakia aphanipterous aphanite aphasiac aphelian apheliotropic apheliotropism aphereses apheresis apheretic
apheses aphesis aphetic aphetise aphetize aphicide aphidicide aphidious aphis apholate aphonia aphonic aphonous
aphony aphorise aphorist aphorize aphotic aphrodisia aphtha aphthae aphthous aphyllous aphylly apian apiarian
apices apiculate apiculi apiculture apiculus apimania apio apiol apiology apishnesses apism apivorous aplacental
aplanat aplanogamete aplanospore aplasia aplastic aplite aplustre apnea apneal apneic apneuses apneusis apnoea
apnoeal apnoeic apoapsides apoapsis apocalyptism apocalyptist apocarp apocarpous apocatastasis apochromat apocopate
apocopation apocope apocrine apocryphalnesses apocryphon apocynaceous apocynthion apod apode apodeictic apodictic
apodoses apodosis apodous apodyterium apoenzyme apogaeic apogamic apogamous apogamy apogean apogeotropic
apogeotropism apograph apolaustic apolipoprotein apoliticism apolline apollonicon apolog apologete apologiae
apologue apolune apomict apomixes apomixis apomorphia apomorphine aponeuroses aponeurosis aponeurotic apoop
apopemptic apophases apophasis apophatic apophlegmatic apophony apophthegm apophthegmatic apophthegmatise
apophthegmatist apophthegmatize apophyge apophyllite apophysate apophyseal apophyses apophysis apoplex apoptoses
aporetic aporia aport aposematic aposiopeses aposiopesis aposiopetic apositia apositic aposporic aposporous
apospory apostacy apostatical aposteriori apostil apostille apostolate apostolicities apostolise apostolize
apostrophus apothece apothecia apothecial apothecium apothegmatic apothegmatise apothegmatist apothegmatize apothem
apotheosise apotheosize apotropaic apotropaism apotropous apozem appalti appalto appanage apparat apparatchiki
apparelment apparency apparentnesses apparitor appartement appassionato appay appeasably appel appellative appellee
appendicectomy appendicle appendicular appendicularian appendiculate apperceive apperception apperceptive
appercipient apperil appertainment appertinent appestat appetence appetent appetible appetise appetisement
appetition appetitive appetize appetizement applausive applicate applicative applique appoggiatura appoggiature
appointors apport appraisee appraisement appraisive appreciativenesses apprehensibility apprehensible
apprenticement appress appressoria appressorium appro approachablenesses approbate approbative approbatory approof
appropinquate appropinquation appropinquity appropriable appropriative approvably approvance approximal approximant
approximative appui appulse appuy apraxia apraxic apricate aprication apriori apriorism apriorist apriority aprotic
apsaras apsidal apsides apsidiole apsis apteria apterium apterous apterygial apteryx aptitudinal aptote apyrase
apyretic apyrexia""",
    "aq": """aquabatics aquacade aquadrome aquae aquamanale aquamanile aquanautics aquaphobe aquaregia aquarelle aquaria
aquarian aquariist aquarist aquarobics aquatinta aquiculture aquiferous aquifoliaceous aquilegia aquilinities
aquiver""",
    "ar": """araba arabesk arabica arabicizations arabinose arabinoside araceae araceous arachnidan arachnoid arachnoiditis
arachnological arachnologist arachnology arachnophobe araeometer araeometric araeometry araeostyle araeosystyle
aragonite arak aralia araliaceous arame araneid araneous arapaima araponga arapunga araroba araucaria araucarian
arba arbalest arbalestre arbalist arbelest arbitrable arbitral arbitrative arbitratrix arbitrement arbitress
arbitrium arblast arboraceous arboreous arborescence arborescent arboret arboriculture arborio arborisations
arborizations arborous arboviral arbovirus arbs arbuscle arbute arbutean arcadings arcanum arcature archaea
archaeal archaean archaebacteria archaebacterium archaeoastronomer archaeoastronomical archaeoastronomy
archaeologic archaeomagnetism archaeometallurgy archaeometric archaeometrist archaeometry archaeopteryx archaeornis
archaeozoologist archaeozoology archaise archaize archdeaconry archegonia archegonial archegoniate archegonium
archencephala archencephalon archentera archenteron archeoastronomy archeol archeologic archeologist archeology
archeometric archeometrist archeometry archeress archesporia archesporial archesporium archetypical archflamen
archgenethliac archicarp archichlamydeous archidiaconal archidiaconate archiepiscopacy archiepiscopalities
archiepiscopate archil archilowe archimandrite archine archipelagic archiphoneme archiplasm architype archivolt
archology archon archonships archontate archontic archoplasm archosaur archosaurian arciform arcked arco arcograph
arctiids arctophil arctophile arctophilia arcuate arcuation arcubalist arcus ardeb ardency ardri ardrigh ards
areach areae areca arecoline arede arefy areg arenaceous arenicolous arenite areocentric areographer areographic
areography areolae areolate areolation areole areologic areologist areology areometer areometrical areostyle
areosystile areosystyle arepa arere aret arete arethusa arett arew arfs arfvedsonite argal argala argali argan
argemone argentiferous argentite argentous argentum arghan argil argillaceous argilliferous argillite arginase
argle arglebargle argol argufy arguli argulus argumenta argumentive argumentum argute argyll argyria argyrite
argyrodite arhat arhythmia arhythmic ariboflavinoses ariboflavinosis aridest aridisol aridnesses arietta ariette
aril arillary arillate arilli arillode arilloid arillus ariose ariosi arioso ariot aripple aris arish arista
aristae aristate ariste aristo aristology arithmomancy arithmomania arithmometer arithmophobia arkite arkose arle
armamentarium armet armiger armigero armigerous armil armilla armillae armillaria armillary armipotent armoire
armonica armozeen armozine armure arna arnatto arnica arnotto arnut aroba aroid aroint arolla aromaticities
aromaticnesses aromatisation aromatise aromatization aromatize arow aroynt arpeggiate arpeggiation arpeggione arpen
arpent arpillera arquebus arquebusade arquebusier arracacha arrack arragonite arrah arrasene arrayals arrayment
arrear arrearage arrect arreede arrestation arrestee arrestive arrestment arrestors arret arrhenotoky arrhizal
arriage arriba arriere arriero arris arrish arrivance arrivederci arrivisme arriviste arroba arrogancies arrogative
arrogators arrondissement arseniate arsenicals arsenide arsenious arsenite arseno arsenopyrite arsheen arshin
arshine arsine arsino arsis arsonite arsonous arsphenamine arsyversy artefactual artel artemisia arterialisations
arterializations arteriogram arteriographic arteriography arteriolar arterioscleroses arteriosclerotic arteriotomy
arteriovenous arteritides arteritis artesian arthralgia arthralgic arthritides arthrodeses arthrodesis arthrogram
arthrography arthromere arthropathy arthroplasty arthropodan arthropodous arthroses arthrosis arthrospore
arthrotomy artics articulable articulative articulators articulatory artifactual artificialnesses artillerist
artiodactyl artiodactylous artocarpus arugola arundinaceous aruspex aruspices arval arvicole arvicoline aryballoid
aryballos aryl arytaenoid arytenoid arythmia arythmic""",
    "as": """asafetida asafoetida asana asar asarabacca asarum asbestic asbestiform asbestine asbestosis asbestous asbestus
ascared ascariases ascariasis ascarid ascaris ascendence ascendent ascendible ascensive asceses ascesis aschelminth
asci ascian ascidia ascidian ascidium ascites ascitic ascititious asclepiad asclepiadaceous asclepias ascocarp
ascocarpous ascogonia ascogonium ascoma ascomata ascomycete ascomycetous ascorbate ascorbic ascospore ascosporous
ascriptive ascus asdic asea aseismic aseity asepalous asepses asepsis aseptate ashake ashame ashery ashet ashine
ashiver ashlered ashlering ashramite askar askari askeses askesis askewnesses askoi askos aslope aslosh asmear
asmoulder asomatous asparaginase asparagine asparkle aspartate aspectual asperate aspergation asperge aspergill
aspergilla aspergilli aspergilloses aspergillosis aspergillum aspergillus aspermia aspermic asperous aspersive
aspersoir aspersoria aspersorium aspersors aspersory asphaltite asphaltum aspherical aspheterise aspheterism
aspheterize asphyxiant asphyxy aspidia aspidioid aspidium aspirata aspiratae aspis asprawl asquat asquint asrama
assafetida assafoetida assagai assai assailablenesses assassinators assaultive assegai assemblance assentaneous
assentation assentator assentient assentive assentors assertible assertors assertory assessorial asseverative
assibilate assibilation assiege assiento assignat assimilability assimilable assimilative assimilators assimilatory
assistors associability associable associationistic assoilment assonate assot assuagement assuasive assubjugate
assuefaction assuetude assumabilities assumpsit assurednesses assurors assythment astable astacological
astacologist astacology astarboard astare astart astasia astatic astatki asteism astelic astely astereognosis
asteria asteriated asterid asteridian asthenia asthenic asthenopia asthenopic asthenosphere astheny asthore
astichous astigmia astilbe astomatous astomous astone astonied astonies astonying astoop astoundment astragal
astragalar astragali astragalus astrand astraphobia astrapophobia astrict astriction astrictive astringe astrionics
astrobiological astrobiologist astrobiology astrobleme astrochemist astrochemistry astrocompass astrocyte
astrocytoma astrocytomata astrodome astrodynamic astrogate astrogation astrogeologic astrogeologist astrogeology
astrograph astroid astrolatry astrologic astromancy astrometeorology astrometric astrometry astronavigation
astronavigator astronomise astronomize astrophel astrophotograph astrosphere astrut astucious astucity astylar
asudden asura aswarm asway aswell aswim aswing aswirl aswoon asyla asyllabic asymmetron asymptote asynapses
asynapsis asynartete asynchronism asynchrony asyndeta asyndetic asyndeton asynergia asynergy asyntactic asystole""",
    "at": """atabal atabeg atabek atabrin atacamite atactic ataghan atalaya ataman atamasco atap atar ataractic ataraxia
ataraxic ataraxy atavic ataxy atebrin atechnic atelectases atelectasis atelectatic ateleiosis atelic atemoya
atemporal atenolol athanasia athanasy athanor atheise atheize atheling athematic athenaeum atheneum atheological
atheology atheoretical atheous atherine athermancy athermanous atherogeneses atherogenesis atherogenic atheroma
atheromata atheromatoses atheromatosis atheromatous atheroscleroses athetesis athetise athetize athetoid athetoses
athetosic athetosis athetotic athodyd athrill athrob athrocyte athrocytoses athrocytosis atimy atingle atiptoe
atlatl atma atmologist atmology atmolyse atmolysis atmolyze atmometer atoc atocia atok atoke atokous atomicities
atomies atomisations atomistic atomizations atonalistic atonia atonicity atonics atonies atopies atoxic atpoints
atrabiliar atrabilious atracurium atrament atramentous atrazine atremble atresia atresic atretic atrip atrophia
atrophic atropia atropin atropism atropous attaboy attache attagirl attainablenesses attaint attaintment attainture
attap attelet attemper attempre attendment attent attentat attenuant attenuators attercop attestative attestors
attirement attitudinarian attollens attollent attorn attorneydom attornment attractance attractors attrahens
attrahent attrap attributivenesses attributors attrist attrit attrite attuent attuite attuition attuitive
attunement atwain atweel atween atwixt atypic atypicalities""",
    "au": """aubade auberge aubergiste aubretia aubrieta aubrietia auctionary auctorial aucuba audad audiblenesses audiencia
audient audile auding audiometrician audiometries audiophil auditive auditoria aufait aufgabe aufs augite auguste
aula aularian aulic auloi aulos aumail aumbry aumil aune auntliest aurae aurate aureate aurei aureity aurelian
aureola aureolae aureolin aures auric auricula auriculae auriculate auriferous auriform aurify auris auriscope
aurist aurochs aurorae auroral aurorean aurous aurum auscultative auscultators auscultatory ausform auslander
auslese auspex auspicate austenite austerenesses australite australopithecine austringer ausubo autacoid autarch
autarkic autarkist autarky autecious autecism autecologic autecology auteur authenticators autist autobahnen
autocade autocephalous autocephaly autochthon autochthonous autocide autocoprophagy autodyne autoecious autoecism
autoerotism autogamous autogenics autogenous autographies autogravure autoicous autoinoculable autokinesis
autolatry autologous autolysate autolyse autolysin autolysis autolytic autolyzate autolyze automata automaticities
automatisations automatizations automatous automobilia automorphic automorphism autonym autophagia autophagous
autophagy autophanous autophoby autophyte autopista autoplasty autopolyploids autopolyploidy autopsia autopsic
autopsist autoptic autoradiograph autoschediasm autoschediastic autoschediaze autostrada autotelic autotelism
autotetraploid autotomies autotomous autotroph autotypies autoxidation autunite auxanometer auxeses auxesis auxetic
auxiliar auxinically auxochrome auxometer auxotroph""",
    "av": """avadavat availablenesses availe aval avale avant avantgarde avanti avanturine avariciousnesses avascular avellan
avellane avenaceous avengement avengeress avenir avens aventail aventaile aventre aventure aventurin aventurine
averagenesses averment aversenesses aversive avertible avertiment aves avgas avgolemono aviarist aviate aviatress
avicular aviculture avidest avidin avidnesses aviette avifauna avifaunae avifaunal aviform avigation avigator avine
avion avirulence avirulent avisandum avise avisement aviso avital avitaminoses avitaminotic avizandum avize
avizefull avocet avoision avouchment avoure avulse avulsion avuncularities avunculate avvogadore""",
    "aw": """awanting awarest awarn awatch awave awaynesses awdl aweary aweather awee aweek aweel awendaw aweto awhape awheel
awhirl awless awmous awnier awniest awol awork awrack awriest awrong""",
    "ax": """axal axel axenic axerophthol axialities axil axile axilemma axilemmata axilla axillae axinite axinomancy
axiological axiologist axiology axiomatisation axiomatise axiomatization axiomatize axion axisymmetric axisymmetry
axite axlike axman axmen axoid axolemma axone axoneme axonometric axoplasm axseed""",
    "ay": """ayahuasca ayahuasco ayelp ayenbite ayin ayont ayre ayrie ayuntamiento ayurvedic ayus""",
    "az": """azan azathioprine azedarach azeotrope azerty azide azido azidothymidine azine azione azlon azobenzene azoic azole
azolla azon azoospermia azotaemia azote azotemia azotemic azoth azotobacter azotous azoturia azulejo azurean
azurine azurite azygos azygous azygy azym azyme azymite azymous""",
    "ba": """baalim baaskaap baaskap baasskap baba babaco babacoote babassu babbitry babbittry babblative babblement babblier
babbliest babeldom babelesque babesia babesiasis babesiosis babiche babingtonite babirousa babiroussa babirusa
babirussa babka bablah babool baboonery baboosh babouche babuche babudom babuism babul bacalao bacca baccae
baccalaurean baccara baccate bacchant bacchante bacchiac bacchian bacchic bacchii bacchius bacciferous bacciform
baccivorous bacco bacharach bachelordom bachelorette bacillaemia bacillar bacillemia bacillicide bacitracin
backcourtman backcourtmen backdropt backet backra backsey backsheesh backshish backswordman backswordmen
backwardation baclava bacteraemia bacteremia bacteremic bacterian bacteric bacterin bacteriochlorophyll bacteriocin
bacterioid bacteriolyses bacteriolysin bacteriolysis bacteriolytic bacteriophage bacteriophagous bacteriorhodopsin
bacteriosis bacteriostases bacteriostasis bacteriostat bacterise bacteriuria bacterization bacterize bacteroid
bacteruria bacula baculiform baculine baculite baculovirus baculum baddeleyite badious bael baetyl baff baft
bagarre bagasse bagassosis bagnio baguet bahadur bahut bahuvrihi baidarka baigan baignet baignoire bailee bailie
bailli bailliage baillieships bailment bailors bainin bainite bairnliest baisemain baith baiza bajada bajan bajee
bajra bajree bajri baju baken bakhshish baklawa bakra bakshish baladin baladine balanitis balas balata balbriggan
balbutient balconet balconette baldachin baldachino baldaquin baldicoot balection balibuntals balisaur balisier
balista balkanisations balkanizations ballabile ballabili ballade balladeroyal balladin balladine ballan
ballanwrasse ballat ballata ballerine balletomane balletomania balliest ballista ballistae ballistite
ballistocardiogram ballistocardiograph ballium ballocks ballon ballonet ballonne ballotee ballottement ballow
ballup balmacaan balneal balneary balneation balneological balneologist balneology balneotherapy baloo
balsamiferous balsaminaceous balthasar balti balu balzarine bambini bambino bamboozlement bammed bamming bams
banalest banausian banausic banc banco banda bandalore bandeirante bandelet banderilla banderillero banderol
banderole bandersnatch bandicoot banditti bandobast bandoleon bandolero bandolier bandoline bandoneon bandook
bandrol bandster bandura bandurria banefulnesses bangster bangup bania banjax banjulele banket banksia banlieue
banneret bannerette bannerol banqueteer bant banteng bantling banxring baphometic baptisia baptistry bapu baragouin
barasinga barasingha barathea barathrum baraza barbaresque barbarisations barbarizations barbarousnesses barbasco
barbastel barbastelle barbe barbican barbicel barbitals barbitone barbituric barbiturism barbotine barbule barca
barcarolle barchane barde bardling bardo bardolater bardolatrous bardolatry barefacednesses barege baregine
bareheadednesses bareleggednesses bargello bargest barghaist barghest bariatric bariatrician barilla barite barkan
barkentine barkier barkiest barleduc barm barmbrack barmcloth barmie barmitsvah barmkin barnbrack barnier barniest
barocco baroceptor barock barodynamics barogram barograph barometrograph barometry barometz baronetess baronetical
barong baronne baroreceptor barosaur baroscope barostat barouche barquentine barquette barra barracan barracoon
barracoota barracouta barramunda barranca barranco barrators barratrous barratry barrelfuls barret barricado
barristerial barrulet bartisan bartizan barycenter barycentre barye barysphere baryta baryte baryton barytone basan
basanite bascinet bascule baselessnesses basenji bashaw bashibazouk bashlik bashlyk basicities basidia basidial
basidiomycete basidiomycetous basidiospore basidiosporous basidium basification basifixed basifugal basify basilar
basilect basilicae basilical basilican basinet basion basipetal basketfuls basmati basmitzvah basnet basoche bason
basophil basophile basophilia basophilous basquine bassarisk basse bassi bassnesses basta bastide bastile bastinade
bastinado bastnaesite bastnasite basto batata bateau bateaux bateleur batement bathmism batholite batholith
bathometer bathophobia bathyal bathybius bathygraphical bathylite bathylith bathymeter bathymetric bathymetry
bathyorographical bathypelagic bathyscape bathyscaph bathythermograph batler batological batologist batology batoon
batrachia batrachian batrachophobia batrachophobic batrachotoxin batt batta battailous battalia batteau batteaux
battel battement batterie battik battleax battological battologise battologize battology battu battue battuta
baubee bauchle baudekin baudronses bauera bauhinia baulkier baulkiest baur bausond bavardage bavin bawbee bawble
bawcock bawdric bawdry bawley bawn bawr bawsunt bawtie bawty bayadeer bayadere bayamo bayard bayle bazar bazazz
bazodee bazoo bazooms bazouki""",
    "bd": """bdellium""",
    "be": """beachier beachiest beachscape beadledom beaglings beakier beakiest beamier beamiest beamily beamishly beanery beano
bearbine beardednesses beastie beath beaufet beauffet beaupere beauteousnesses beautifulest beautifulnesses beaux
beauxite beaverette beaveries bebeerine bebeeru beblood beblubbered bebung becall becap becarpet becasse beccaccia
beccafico bechalk bechamel bechance becharm beclamor beclamour beclasp becloak beclog beclothe beclown
becomingnesses becoward becrawl becrime becrowd becrust becudgel becurl becurse becurst bedabble bedad bedaggle
bedamn bedarken bedawin bedaze bedeafen bedeguar bedel bedesman bedesmen bedew bediaper bedide bedight bedimple
bedirty bedizenment bedlamite bedotted bedral bedrench bedrivel bedrop bedsoniae bedu beduck beduin bedumb bedunce
bedung bedust bedwarf bedyde bedye beechiest beedi beefalo beegah beezer befana beffana befinger befinned beflag
beflea befleck beflower befool befortune befoulment befret befringe begad begar begaze begem beggardom begift
begild begird begirdle begirt beglamored beglamoring beglamors beglamour beglerbeg begnaw bego begorah begorra
begorrah beguin beguinage begulf behatted beheadals behight behoof behowl beigel beigne beignet bein beinked
bejabbers bejabers bejade bejant bejeezus bejel bejesuit bejesus bejumble bekah bekiss beknave beknight beknot
beknown belace belady belah belamy belate belatednesses belauded belauds beldam beldame beleaguerment beleap
beleapt belee belemnite belesprit belga belgard believabilities belike beliquor belive bellarmine belleter
belletrism bellettrist bellevue bellibone bellicosenesses belomancy belongingnesses belonoid belove bels belvedere
bema bemadam bemadden bemata bemazed bemean bemedaled bemedalled bemingle bemist bemix bemixt bemock bemoil
bemuddle bemurmur bemuzzle benadryl bename benchership bene benedicite benedick benedictive benedight benefact
benefactive benefic beneficential beneficialnesses beneficiate beneficiation benempt beneplacito benevolentnesses
bengaline beni benight benightednesses benightment benignancy beniseed benison benitier benj benne benni benniseed
benomyl bensh benthic benthon benthopelagic benthoscope bento bentsh benumbment benzaldehyde benzanthracene
benzenoid benzidin benzidine benzil benzimidazole benzin benzoapyrene benzoate benzocaine benzodiazepine benzofuran
benzoic benzoin benzol benzole benzoline benzophenone benzopyrene benzoyl benzpyrene benzylidine bepaint bepatched
bepimple bequeathals bequeathment berake berascal beray berberidaceous berberin berberine berberis berceau berceaux
berceuse berdache berdash bere bereaven bergama bergamask bergamot bergenia berghaan bergmehl bergomask bergschrund
bergylt berhyme beribboned berime berline berloque berme bernicle berob berouged berret berretta bersagliere
bersaglieri berseem berthe beryline beryllia berylliosis besat bescorch bescour bescreen besee beseen besetment
beshadow beshame beshiver beshout beshrew beshroud besiegement besit beslave beslime beslobber beslubber besmile
besmirchment besmoke besmooth besmudge besmut besnow besognio besoin besoothe besort besoured bespake bespat
bespate bespeckle besped bespit besport bespot bespouse bespout bespread besprent besprinkle bestad bestadde
bestead bestick bestowment bestraddle bestreak bestrown bestsellerdom bestuck bestud besuited beswarm betacism
betaine betatron betattered betattering bete beteem beteeme bethankit bethel bethrall bethumb betid betime betitle
beton betoss betrodden betrothment betta betulaceous betumbled betweennesses beuncled beurre bevatron bevelment
bevenomed bever bevomit bevor bevue bewailment beweary beweep bewept bewet bewhore bewig bewilderednesses bewinged
bewitchery beworm beworry bewrap bewrapt bewray beylic beylik bezant bezazz bezes bezil bezique bezoar bezoardic
bezonian bezzant bezzazz bezzle""",
    "bh": """bhagee bhaigan bhajee bhakta bhakti bhang bhangra bharal bheestie bheesty bhel bhindi bhistie bhoot bhut""",
    "bi": """biacetyl biali bialy biannulate biasnesses biathlete biauriculate biaxal biaxial bibacious bibasic bibation bibb
bibbery bibelot bibite biblicisms biblioclast bibliofilm bibliogony bibliolater bibliolatrist bibliolatrous
bibliolatry bibliological bibliologist bibliology bibliomancy bibliomane bibliomania bibliomaniac bibliopegic
bibliopegist bibliopegy bibliophage bibliophil bibliophilies bibliophilisms bibliophilistic bibliophobia bibliopole
bibliotaph bibliotheca bibliothecae bibliothecal bibliothecary bibliotherapy bibliotic bibliotist bibulousnesses
bicapsular bicaudal biccies bice bicentric bicephalous bichloride bichord bichromate bichrome bicipital bicoastal
bicollateral bicolor bicolour bicomponent biconcavities biconditional biconvexities bicorn bicorne bicornuate
bicorporate bicultural bicyclical bidarka bidarkee biddabilities biddablenesses bident bidi bidialectal
bidirectionalities bidon bidonville bield bien biennale biennia bienseance biestings biface bifacial bifarious
biffies biffin bifid bifilar biflagellate biflex bifold bifoliate bifoliolate biforate biforked biform bifunctional
biga bigae bigarade bigaroon bigarreau bigeminal bigeminy bigener bigg biggings bigha bigheadednesses bignonia
bignoniaceous bigos bigotednesses biguanide bihourly bijection bijective bijouterie bijugate bijugous bijwoner
bikie bilabiate bilander bilateralnesses bilayer bilboa bilby bildungsroman bildungsromane bilection bilevel
bilgier bilgiest bilharzia bilharzial bilharziasis bilharziosis bilian biliary bilimbi bilimbing bilinear
bilinguist biliteral biliverdin billibi billon billowiest billyo billyoh bilobar bilobate bilobed bilobular
bilocation bilocular biloculate bilsted biltong bima bimah bimanal bimanous bimanual bimbashi bimbette bimensal
bimester bimestrial bimetal bimethyl bimillenary bimillennia bimillennial bimillennium bimodalities bimolecular
bimorph bimorphemic binational bindi bindingnesses bindle bindlestiff bine binervate bing binghi bingies binit bink
binocle binocs binocularities binominal bint binturong binuclear binucleate biocellate biocenology biocenose
biocenosis biocenotic biocide biocoenology biocoenose biocoenosis biocoenotic bioflavonoid biogenous biographee
biogs bioherm biologisms biolyses biolysis biolytic biome biometrician biometries biomorph bionomical bionomics
bionomies biont biophor biophore bioplasm bioplast biopoiesis biopsic bioptic biostratigraphic biostratigraphy
biostrome biosystematist biota biotite biotope biotron biotroph biovular bipack biparental biparietal biparous
biparted bipartition biparty bipedalities bipetalous biphasic biphenyl bipinnaria bipinnate bipod bipolarizations
bipotentiality biprism bipropellant bipyramid biquadrate biquarterly biquintile biradial biramose biramous birchen
birefringence birefringent bireme biriani biriyani birk birken birkie birl birle birlieman birliemen birlinn
birostrate birr birretta birrotch birse biryani biscacha biscotti biscotto bise bisectrix biserrate bish bishopdom
bisk bismillah bismuthinite bismuthous bisnaga bisociation bisociative bissextile bister bistouries bistre
bisulcate bisulfate bisulfide bisulfite bisulphate bisulphide bitartrate bitchery bito bitok bitonal bitsier
bitsiest bitt bittacle bitte bitterling bittock bitumed bituminate bituminisation bituminise bituminization
bituminize bituminoid biunique biuret bivalence bivalvular bivariant bivariate bivinyl bivious bivium bivouacks
bivvy bizarrenesses bizarrerie bizarro bizazz bizcacha bize biznaga bizonal bizzazz""",
    "bl": """blackie bladings blae blaeberry blaff blague blagueur blain blam blamefulness blanchisseuse blanco blandify
blanquet blanquette blase blash blashiest blasphemousnesses blastema blastemal blastemata blastematic blastemic
blastie blastiest blastment blastocele blastocoel blastocoele blastocyst blastoderm blastodermatic blastodisc
blastodisk blastogeneses blastogenesis blastogenetic blastogenic blastoid blastoma blastomata blastomere
blastomycete blastomycoses blastomycosis blastopore blastosphere blastospore blastula blastulae blastulation
blastule blat blate blatt blaubok blaw blawn blawort blaxploitation blazonment blazonry bleacherite bleb blee
blellum blemishment blende blennioid blennorrhea blennorrhoea blenny blent blepharism blepharitides blepharitis
blepharoplast blepharospasm blesbok blesbuck blessedest blest blet bletheration bletherer bletherings bletherskate
bleuatre blewit blimbing blimpishnesses blimy blin blinkard blite blithefulness blithesomenesses blivet blivit
blizzardous blockier blockiest blockishly blockishness blondine bloodsprent bloodwite blooey blooie bloomier
bloomiest blore blottesque blottiest bloubok blousier blousiest blousily blouson bloviate bloviation blowby blowse
blowze blub blude bludge bluette bluggy bluishnesses blume blunge blunks blutwurst blype""",
    "bo": """boak boarishly boarishness boart boatel boatfuls boba bobac bobak bobbery bobbysox bobeche bocaccio bocage bocca
bocce bocci boccia boche bodach boddhisattva boddle bodeguero bodement bodgie bodhran bodikin bodle boehmite
boerewors boff boffola boggards boggart bogginesses bogle bogong bogue bogyism bohea boho bohrium bohs bohunk boing
boink boiserie boite boke boko bolden bolection bolete boleti boletus bolide boliviano bolix bollen bolletrie
bollock bollox bolo bolometer bolometric bolometry boloney bolsheviki bolshevise bolshevize bolshy bolson boltering
boltonia boma bombacaceous bombardon bombasine bombax bombazine bombe bombesin bombilate bombilation bombinate
bombination bombo bombycid bombyx bona bonaci bonamani bonamano bonamia bonamiasis bonassus bonasus bonbonniere
bonduc boneheadednesses bonhommie bonhomous boniato bonibell bonjour bonne bonnibell bonnock bonnyclabber bonsella
bonsoir bonspell bonspiel bontebok bonxie boobie booboisie boody boofhead boogey boogiewoogie boogy boogyman
boogymen booh bookfuls bookishnesses bookoo booksie boomier boomiest boong boorka bootery bootikin bootlessnesses
bopeep bora boraces borachio boracic boracite borage boraginaceous borak borals borane borasque borate borazon
borborygmi borborygmic borborygmus bordar borde bordel bordereau bordereaux bordure boree boreen borel borghetto
borgo boride boringnesses borneol bornite borohydride boronia borosilicate borrel borrelia borsch borsht borstall
bort bortsch bortz boscage boschbok bosche boschvark boshbok boshvark bosk boskage bosket boskiest bosomiest boson
bosque bosquet bossdom bosset bostangi bostryx bosun bota botanica botanise botanize botanomancy botargo botchier
botchiest botchily botel botfly bothie bothole bothria bothrium boto botone botonee botonnee botryoid botryose
botrytis bott botte bottega bottine bottlefuls bottomlessnesses bottomry bottony botulin botulinus boubou bouche
bouchee boucle bouderie boudin bouffe bougainvilia bougainvillaea bouge bougie bouilli bouillotte bouk boule
boulevardier bouleversement boulle boult boundednesses bountree bouquetier bouquetiere bour bourage bourasque
bourdon bourg bourgeoise bourgeoisification bourgeoisify bourgeon bourguignon bourguignonne bourkha bourlaw bourn
bourne bourree bourride bourse boursier boursin bourtree bouse bousouki bousoukia boustrophedon boutade bouton
boutonne boutonnee boutonniere bouvardia bouvier bouzoukia bovate bovid bovinities bowdacious bowdlerism bowet
bowlder bowse boxen boxercise boxfuls boyar boyau boyaux boychik boyg boyla boyo bozzetti bozzetto""",
    "br": """braaivleis brabble brabblement braccate braccia braccio brach brachet brachia brachials brachiate brachiation
brachiocephalic brachiopod brachiosaur brachiosaurus brachistochrone brachium brachyaxis brachycephal
brachycephalous brachydactyl brachydactylia brachydactylous brachydiagonal brachydome brachygraphy brachylogy
brachypinakoid brachyprism brachypterism brachypterous brachyural brachyuran brachyurous braciola braciole brack
braconids bracteal bracteate bracteolate bracteole bradoon bradykinin bradyseism bradytelic braggest braggier
braggiest brahmani brahmin brail brainiac brainlessnesses brakier brakiest brambliest bramblings brame branchery
branchia branchiae branchiate branchiest branchiopod brandade brandling brandreth branfulness brangle brank
brankursine branle brannier branniest brannigan bransle brantle brasero brasier brasil brasilein brasilin brassard
brassica brassie bratchet bratling brattice bratticings brattishing brattishness brattle braunschweiger brava bravi
bravissimo bravure braw brawlie brawliest braxy braza brazenry brazilein brazilin breakablenesses breccia breccial
brecciate brecciation brecham brechan brede bree breeks bregma bregmata bregmate brehon brei breloque breme
bremsstrahlung bren brere bresaola bressummer bretasche bretesse brevetcy brevete breviate brevier brevipennate
brewis briards bribee bricabrac bricken brickiest brickle bricolage bricole bridie bridoon brigalow brigandine
brigue brilliantnesses brin brinded brindisi brinjal brinjarry brinksmanships brio briolette briony briquet
brisance brisant brise brisken brisling brisses bristlinesses brisure brith britschka britzka britzska broadax
brocage brocard brocatel brocatelle broch brochan broche brocket brocoli brog brogh broguery broider brokage
brokenheartednesses brokeries brokings brolga bromate brome bromegrass bromelain bromelia bromeliaceous bromelin
bromeosin bromhidrosis bromid bromidrosis bromin brominate bromination brominisms brommer bromo bromocriptine
bromoform bromouracil bronchia bronchiectases bronchiectasis bronchiole bronchium broncho bronchoconstrictor
bronchodilator bronchogenic bronchography bronchopneumonia bronchopulmonary bronchoscope bronchospasm
bronchospastic brontosauri bronzen bronzier bronziest bronzify bronzite broo brookie brookite brool broomier
broomiest broose brose brough browallia browniest browst brucella brucellae brucelloses brucellosis bruchid brucin
brucine brucite bruckle brugh bruhaha brule brulot brulyie brulzie brume brummagem brumous brung brunizem brushier
brushiest brushup brusk bruskest brusquerie brust brutify brux bryological bryologist bryology bryonies bryophyllum
bryophyte bryozoan""",
    "bu": """buat buaya buaze buba bubalises bubals bubba bubbies bubblinesses bubinga bubonic bubonocele bubu bubukle buccal
buccanier buccina buccinator bucellas bucentaur buchu buckayro buckeen buckeroo buckie buckishly
buckminsterfullerene bucko buckra buckshee buckshish bucku buckytube buddhi buddle buddleia budgeree budgero budo
bueno buffa buffe buffest buffi buffiest bufflehead buffo bufo bufotenine bugginesses bugong bugsha buhl buhlwork
buhr buhrstone buirdly bukshee bukshi bulbar bulbel bulbiferous bulbil bulbosity bulbul bulghar bulghur bulgine
bulgur bulimarexic bulimiac bulimus bulimy bulla bullae bullary bulletrie bullgine bulliest bullous bulnbuln bulse
bumalo bumaloti bumbershoot bumbledom bumbo bumelia bumfuzzle bummalo bummaloti bummaree bumpology bumpsadaisy buna
bunce buncombe bunded bundist bundobust bundook bunds bundt bundu bungaloid bungeys bungie bunia bunje bunjee
bunjie bunko bunn bunnia bunodont bunraku bunya buonamani buonamano buoyance buplever buppie buppy buprestid buqsha
bura buran burb burblier burbliest burbot burdenous burds bureaucratese bureaux buret burette burganet burghul
burglarious burgonet burhel burin buriti burkha burladero burlesk burley burnishment burnouse burnup buroo
burrawang burrel burrhel burrier burriest burse burseraceous bursiculate bursiform bushwa bushwah busket bussu
bustards busulfan butacaine butadiene butanol butanone bute butene buteo butle butleries butment buto butoh butsu
butterine buttinski buttinsky buttle butut butyl butylate butylation butylene butyraceous butyral butyraldehyde
butyrate butyric butyrin butyrophenone butyrous butyryl buxomest buxomnesses buzuki buzukia""",
    "bw": """bwana bwazi""",
    "by": """bycatch bycoket bygoing byhand byke bylander bylive byname byordinar bypast byplace byrl byrlady byrlakin byrlaw
byrlawman byrnie byroom byssaceous byssal byssi byssine byssinoses byssinosis byssoid byssus bystreet bytalk bytime
bytownite bywoner bywork byzant""",
    "ca": """caatinga caba cabalette cabalistic cabbala cabbalah cabbalistic cabbie cabestro cabezon cabezone cabildo cabob
caboc caboceer caboclo cabomba caboshed cabre cabresta cabresto cabretta cabrie cabrilla cabriole cabrit caca
cacafuego cacciatora cacciatore cachaca cachalot cachectic cachexia cachexic cachexy cachinnate cachinnation
cacholong cacholot cachou cachucha cacique cacoaethes cacodaemon cacodemon cacodoxy cacodyl cacoepy cacoethes
cacogastric cacogenics cacographer cacographic cacography cacolet cacology cacomistle cacomixl cacomixle caconym
cacoon cacophonic cacophonious cacotopia cacotopian cacotrophy cactaceous cactoid cacuminal cacuminous cadastre
cadaverine cadaverousnesses caddisfly caddisworm cade cadeau cadeaux cadee cadelle cadencies cadent cadential cadi
cadie cadranses caduac caducean caducibranchiate caducity caducous caeca caecal caecilian caecity caecum
caenogenesis caenozoic caeoma caerule caerulean caesalpiniaceous caesarean caesaropapism caese caesious caespitose
caestus caesurae caesural caesuric cafard cafe cafetoria cafetorium caffein caffeinisms caffeism cafila cagefuls
cageling cageynesses cagot cagoul cagyness cahier cahow caids caille cailleach caimac caimacam caique caird
cairngorm cajaput cajeput cajon cajuput cakier cakiest cakiness cakra calabrese caladium calaloo calalu calamanco
calamander calamar calami calamint calamite calamitousnesses calamondin calamus calando calandria calanthe calash
calathea calathi calathos calathus calavance calaverite calcanea calcaneal calcanean calcanei calcaneum calcaneus
calcar calcarate calcareousnesses calcaria calcariferous calcariform calcarine calceamentum calceate calced
calcedonio calcedony calceiform calceolaria calceolate calces calcic calcicole calcicolous calciferol calcific
calcifuge calcifugous calcigerous calcination calcinoses calcinosis calcitonin calcitriol calcrete calcsinter
calcspar calctufa calctuff calculability calcular calculatednesses calculose calculous caldaria caldarium caldron
caleche calefacient calefaction calefactive calefactor calefy calembour calendal calender calendrer calendric
calendry calends calendula calenture calesa calescence calices calicle calidity calif californite caliginous caligo
calima caliology calipash calisaya caliver calix calkin callais callan callet callidity calligram calligramme
calliopsis callipash callipee callipygean callipygian callipygous callithump callithumpian callop callose calmative
calmodulin calo calomel calorescence calorifacient calorification calorifier calorimeter calorimetric calorimetry
calorist calorize calory calotte calotype caloyer calp calpa calpac calpack calpain calque caltha calthrop caltrap
caltrop calumba calutron calvados calvaria calvarium calvities calx calycanthemy calycanthus calycate calyceal
calyces calyciform calycine calycle calycoid calycoideous calycular calyculate calycule calyculi calyculus
calypsonian calypter calyptra calyptrate calyptrogen calzone calzoni camaieu camaieux caman camanachd camarilla
camas cambia cambiform cambism cambist cambistry camboge cambogia camboose cambrel camelia camelopard camelry
cameral camerlengo camerlingo camese cami camisa camisade camisado camisard camisia cammie camo camogie camomile
camoodi camorra camorrista camorristi camote camouflet camoufleur campagna campagne campanero campaniform campanili
campanological campanula campanulaceous campanulate campeador campesino campestral campestrian camphane camphene
camphine camphol camphoraceous camphorating campi cample campo campodeid campodeiform camporee campylobacter
campylobacteriosis campylotropous camstane canaigre canaille canalicular canaliculate canaliculi canaliculus
cancelation cancellarial cancellarian cancellariate cancelli cancerophobia cancha cancionero cancriform cancrine
cancrizans cancroid candela candelilla candescence candidest candidiases candidiasis caneh canellini canephor
canephora canephorae canephore canephoroe canephorus canescence canfuls cang cangle cangue canicular canid canikin
caninities canistel canities cann canna cannabidiol cannabin cannabinoid cannabinol cannach cannel cannellini
cannelon cannelure cannie cannikin cannister cannoli cannonier cannonry cannula cannulae cannulate cannulation
canonicate canonicity canonistic canonry canophilia canophilist canophobia canopic canorous canso cantabank cantala
cantaloup cantatrice cantatrici canteloupe canthari cantharidian cantharidin cantharidine cantharus canthaxanthin
canthaxanthine canthi cantico canticum cantiest cantilena cantillate cantillation cantillatory cantle cantraip
canuck canula canulae canulate canzona canzonet canzonetta canzonette canzoni caoutchouc capa capablenesses
capacitate capacitation capacitative capacitive capelan capellet capelline capellini capellmeister capercaillie
capercailzie capernaitically capernoited capernoitie capernoity capfuls capi capias capillaceous capillaire
capillitium capita capitan capitani capitano capitate capitative capitella capitellum capitula capitulant
capitulators capitulatory capitulum capiz caple capnomancy capocchia capodastro capoeira caponata caponier
caponiere capot capotasto capparidaceous cappelletti capreolate capric capricci capriccio capriccioso caprification
caprifoliaceous caprifying caprine capriole caproate caproic caprolactam caprylate caprylic capsaicin capsicin
capsizals capsomere capsulate capsulation capsulotomy captainry captivance captopril capuche capuera capul caput
capybara carabao carabine carabinero carabinier carabiniere carabinieri caracal carack caracol caracul caragana
carageen caramba carambola carambole caramelisations caramelizations carangids carangoid carap carapax carassow
carauna caravanette caravansarai caravanserai caravelle carb carbachol carbamate carbamazepine carbamic carbamide
carbamidine carbamino carbamyl carbanion carbaryl carbazole carbene carbinier carbinol carbo carbocyclic
carbohydrase carbolated carbonade carbonators carbonisations carbonium carbonizations carbonnade carbonous carbonyl
carbonylate carbonylation carbora carboxyhemoglobin carboxyl carboxylase carboxylate carboxylation
carboxymethylcellulose carboxypeptidase carburate carburation carburet carburetion carburisations carburizations
carbylamine carcajou carcanet carcel carceral carcinogeneses carcinogenesis carcinoid carcinological carcinologist
carcinology carcinomata carcinomatoses carcinomatosis carcinomatous carcinosarcoma carcinosarcomata carcinosis
cardamum cardi cardia cardialgia cardialgy cardinalatial cardinalitial cardinalities cardiographies cardioid
cardiopathies carditic carditides carditis cardoon cardophagus carduaceous carduus careme caressive carex carfuffle
carfuls cariacou cariama caribe carilloneur carillonneur carinae carinal carinate carioca cariogenic cariole
cariose cariosities cariousnesses caritas carjacou carle carmagnole carminative carn carnahuba carnaptious
carnassial carnauba carneous carnie carnifex carnification carnificial carnify carnitine carnivalesque carnosities
carnotite caroach caroche caroli carolus caromel carotenoid carotin carotinoid carpaccio carpalia carpellary
carpentaria carpetbaggeries carphology carpogonia carpogonial carpogonium carpology carpometacarpus carpophagous
carpophore carpospore carrageen carrageenan carrageenin carragheen carragheenin carrect carrefour carriole
carriwitchet carrom carronade carrotiest carrotin carrousel carse carta carte cartelisations cartelizations
carthamine cartilaginoid cartogram cartological cartology cartomancy cartoonishly cartophile cartouche cartulary
carucage carucate caruncular carunculate carunculous carvacrol carvel carven caryatic caryatidean caryophyllaceous
caryopsides caryopsis caryopteris caryotin casa casava casbah cascabel cascable cascadoo cascadura cascarilla
caschrom casco casease caseating caseation casefy caseinogen caseose caseous casern caserne casette cashaw
cashierment cashoo casimere casimire casini casita casque cassaba cassareep cassaripe cassata cassation cassena
cassene cassimere cassina cassine cassingle cassino cassiopeium cassises cassiterite cassolette cassonade cassone
cassoulet cassumunar castanospermine castellan castellation castellatus castellum castock castoreum castral
castrametation castrati castrato castratory casualisations casualizations casuarina casus catabasis catabolic
catabolise catabolism catabolite catabolize catacaustic catachreses catachresis catachrestic cataclases cataclasis
cataclasm cataclastic cataclinal catacumbal catadioptric catadromous catafalco catalase catalatic catalectic
catallactic catalo catamenia catamenial catamite catamnesis catamountain catananche catapan cataphonic cataphora
cataphoreses cataphoresis cataphoretic cataphoric cataphract cataphyll cataphyllary cataphysical cataplasia
cataplasm cataplastic cataplectic cataplexy catapultier cataractous catarhine catarrhine catarrhous catasta
catastasis catastrophisms catchup cate catecheses catechesis catechetic catechin catechisation catechistical
catechization catechol catecholamine catecholaminergic catechu catechumen catechumenate catechumenical
categorematic categoric categoricalnesses categorist catena catenae catenane catenarian catenary catenate
catenation catenoid catenulate cateran cateress cathect cathedra cathedrae cathedratic cathepsin catheterisations
catheterizations cathetometer cathetus cathexis cathisma cathodograph cathodoluminescence catholicoi catholicon
catholicos catilinarian catjang catling catnep catoptric cattabu cattalo cattishly cattishness cattleya cauchemar
cauda caudate caudation caudex caudices caudicle caudillismo caudillo caudle cauk caul cauldrife caulescent
caulicle caulicolous cauliculate cauliculus cauliflory caulifloweret cauliform cauligenous caulinary cauline caulis
caulome causa causabilities causalgia causalgic causativenesses causeys cautel cautelous cauter cauterant cavalero
cavaletti cavaliernesses cavalla cavalletti cavallies cavass cavatina cavatine caveators cavel cavernicolous
cavernulous cavetti cavetto caviare cavicorn cavie cavilation cavillation cavilous cavitand cavitary cavitate cawk
caxon cazique""",
    "ce": """ceanothus ceas cebadilla cebid ceboid cecity cecropia cecutiency cedarn cedi cedrate cedrelaceous cedrine cedula
cees cefaclor cegep ceiba ceil ceili ceilometer ceinture celadon celebratednesses celebrative celestine celestite
celiac celibatarian celiotomy cella cellae cellaret cellarette cellarous celli celliferous cellobiose celloidin
cellose cellularities cellulase cellulated cellule celluliferous cellulolytic cellulosics cellulous celom celomata
celosia celotex cels celsitude celtuce cembali cembalist cembalo cembra cementa cementation cementatory cementite
cementitious cenacle cendre cenesthesia cenesthesis cenobium cenogeneses cenogenesis cenospecies cenote cens cense
censual censurabilities censurablenesses centai centals centas centaurea centauries centenier centerednesses
centeses centesimal centesimi centesimo centesis centiare centigramme centile centillion centillionth centimo
centimorgan centipoise centistere centner cento centonate centonist centra centralest centricalness centricities
centrifugalisations centrifugalizations centrifugate centrifugation centrifugence centriole centrobaric
centroclinal centroidal centroids centrolecithal centromere centrosome centrosphere centrosymmetric centu centum
centumvir centumvirate centumviri centuple centuplicate centuplication centuriation centuriator ceorl cepaceous
cepe cephalad cephalagra cephalalgia cephalalgic cephalate cephalexin cephalin cephalisation cephalitis
cephalization cephalocele cephalochordate cephalometer cephalometric cephalometry cephalopod cephalopodan
cephaloridine cephalosporin cephalothin cephalothoraces cephalothorax cephalotomy cephalous ceraceous ceramal
ceramography cerargyrite cerasin cerastes cerate ceratin ceratitis ceratodus ceratoid ceratopsian ceratopsid
cerberean cercal cercaria cercariae cercarial cercarian cerci cercopithecid cercopithecoid cercus cere cerebella
cerebellic cerebellous cerebric cerebriform cerebritis cerebroside cerebrospinal cerebrotonia cerebrotonic
cerecloth cereous ceresin ceresine cereus cerge ceria ceriferous ceriph cerite cernuous cero cerograph ceromancy
ceroon ceroplastic cerotic cerotype cerous cerrial cerris certainest certes certificatory certiorari cerule
cerulein ceruleous ceruloplasmin cerumen ceruminous ceruse cerusite cerussite cervelas cervelat cervicitis cervid
cervine cesarevich cesarevitch cesarevna cesarewitch cesious cespitose cess cesse cessionary cesta cesti cestode
cestoi cestoidean cestos cestui cestus cesura cesurae cesure cetaceous cetane cete ceterach cetological cetologist
cetology cetyl cevadilla cevapcici ceviche ceylanite ceylonite""",
    "ch": """chabazite chabouk chabuk chace chachka chacma chaco chaconia chaconne chadar chadarim chaddar chaddors chadors
chadri chaebol chaenomeles chaeta chaetae chaetal chaetiferous chaetodon chaetognath chaetognathous chaetopod
chaffering chaffery chaffier chaffiest chaft chagan chai chaine chakra chal chalah chalan chalaza chalazae chalaze
chalazia chalazion chalazogamic chalazogamy chalcanthite chalcedonic chalcedonyx chalcid chalcocite chalcogen
chalcogenide chalcographer chalcographic chalcographist chalcography chalcolithic chalcopyrite chaldaism chalder
chaldron chaleh chalicothere challa challah challan challie challot challoth chalone chalot chaloth chalumeau
chalumeaux chalutz chalutzim chalybeate chalybite cham chamade chamaeleon chamaephyte chambranle chambre chametz
chamfer chamfrain chamfron chamiso chamlet chamoix champac champaca champak champertous champerty champignon
championess champleve chancroid chancrous chandelle chandleries chanfron changefulness changelessnesses changeup
chank chanoyu chansonette chantarelle chanterelle chao chaology chaparajos chaparejos chape chapeaux chapelry
chapess chapiter chapka chaplainry chappati chappess chaprassi chaprassy chapt chaptalisations chaptalizations
chaptrel chaqueta chara characin characinoid characteries characterological characterologist characterology
charanga charango charcuterie chare charet chargeablenesses charismata charivari chark charka charkha charlatanical
charneco charnel charophyta charoset charoseth charpai charpoy charqui charrier charriest charro charta chartaceous
chartography chartulary chas chasmogamic chasmogamous chasmogamy chasse chassepot chasseur chastenment chatchka
chatchke chateau chateaux chatelain chaton chatoyance chatoyant chatta chatti chaudfroid chaufer chauffer
chauffeuse chaulmoogra chaulmugra chaunt chauntress chauntry chausses chaussure chauvin chavender chaw chawbacon
chawdron chay chaya chayote chayroot chazan chazanim chazerai chazzan chazzanim chazzen chazzenim cheapie chebec
chechako chechaqua chechaquo chechia checklaton chedarim cheddite cheder chedite cheechako cheechalko cheekfuls
cheerishness cheero cheewink chefdom chegoe cheilitis cheirognomy cheirography cheirology cheiromancy cheka chekist
chela chelae chelation chelators chelicera chelicerae chelicerate chelicere cheliferous cheliform chelipeds cheloid
chelonian cheluviation chemiatric chemiluminescence chemiluminescent chemiosmotic chemisette chemism chemisorb
chemisorption chemitype chemmy chemoautotroph chemokinesis chemosmoses chemosmosis chemosorb chemostat chemurgic
chemzyme chenar chenopod chenopodiaceous cheongsam cheralite cherem cherimoya cherimoyer cherishment chernozem
chersonese chertier chertiest cherup chervonets chesil chessel chessylite chetah cheth chetnik chetopod chetrum
chevelure cheven cheverel cheveril cheveron chevesaile cheville chevin chevisance chevre chevret chevrette
chevrotain chewie chez chia chiack chiao chiarezza chiaroscurist chiasm chiasma chiasmata chiasmatic chiasmatypy
chiasmi chiasmus chiastic chiastolite chiaus chibol chibouk chibouque chica chicalote chich chicha chichiest
chickabiddy chickaree chickee chickling chidden chidlings chiefess chiefling chiefry chieftaincy chieftainess
chieftainry chiel chiffchaff chifferobe chiffonade chiffonnier chifforobe chigetai chigoe chigre chik chikhor
childe childliest chiliad chiliagon chiliahedron chiliasm chiliast chillum chilopod chilopodan chimaera chimaeric
chimaerid chimaerism chimb chimbley chimichanga chimla chimley chimo chincapin chinch chincherinchee chinchiest
ching chinkapin chinkerinchee chinkie chinkiest chinoiserie chinovnik chinquapin chints chionodoxa chipotle
chippiest chiquichiqui chiragra chiragric chiral chirimoya chirk chirkest chirm chiro chirognomy chirograph
chirologist chirology chiromancies chironomer chironomic chironomy chiropter chiropteran chiropterophilous
chiropterous chiroromantical chirr chirre chirren chirt chirurgeon chirurgery chirurgical chitarrone chitarroni
chitinoid chitling chittered chittering chitterling chiv chivalric chivaree chivari chiyogami chiz chizz chlamydate
chlamydeous chlamydes chlamydial chlamydospore chlamys chloanthite chloasma chloasmata chloracne chloralose
chlorambucil chloramine chloramphenicol chlorargyrite chlorate chlordan chlordiazepoxide chlorella chlorenchyma
chlorenchymata chloric chlorid chloridate chlorimeter chlorimetric chlorimetry chlorin chlorinators chlorinities
chlorite chlorobenzene chlorobromide chlorocarbon chlorocruorin chlorodyne chlorofluoromethane chlorohydrin
chlorometer chlorometric chlorometry chlorophyllose chlorophyllous chloropicrin chloroprene chloroquin chloroquine
chloroses chlorosis chlorothiazide chlorotic chlorous chlorpicrin chlorpromazine chlorpropamide chlortetracycline
choana choanae choanocyte chobdar chocaholic chocho chocko choco choenix choicenesses chokidar chokies choko chokra
chokri chola cholaemia cholaemic cholagogic cholagogue cholangiogram cholangiographic cholangiography cholate
cholecalciferol cholecyst cholecystectomized cholecystitides cholecystography cholecystokinin cholecystostomy
cholecystotomy cholelith cholelithiases cholelithiasis cholemia cholent choleroid cholestases cholestasis
cholestatic cholesteric cholesterin cholesterolaemia cholesterolemia cholestyramine choli choliamb cholic choline
cholinergic cholinesterase cholla cholo choltry chometz chon chondre chondri chondrification chondrify chondrin
chondriosome chondrite chondritis chondroblast chondrocrania chondrocranium chondrogenesis chondroid chondroitin
chondroma chondromata chondromatous chondrophorine chondropterygii chondrostian chondrule chondrus choochoo choof
chookie choom chopine choragi choragic choragus chorda chordae chordamesoderm chordee chordophone chordotomy choree
choregi choregic choreiform choreodrama choreoid chorepiscopal choreus choria chorial choriamb choriambus chorine
chorioallantoic chorioallantoides chorioallantois choriocarcinoma choriocarcinomata chorioid chorion choripetalae
choripetalous chorisis chorizo chorizont chorographer chorographic chorography choroiditis chorological chorologist
chorology chota chott chouette chough choultry chouse choush chout choux chowkidar chowri chowry chowse choyroot
chrematist chresard chrestomathic chrestomathy chrisma chrismation chrismatory chrismon chrisom christiania
christophany chroma chromaffin chromakey chromate chromaticities chromatid chromatogram chromatograph chromatology
chromatolyses chromatolysis chromatolytic chromatophore chromatopsia chromatosphere chromatype chromel chromene
chromide chromidia chromidium chromier chromiest chrominance chromite chromo chromocenter chromodynamics chromogen
chromogram chromolithograph chromomere chromonema chromonemal chromonemata chromonematic chromophil chromophobe
chromophonic chromophore chromoplast chromoprotein chromoscope chromosphere chromotype chromotypography chromous
chromoxylograph chromyl chronaxie chronaxy chronicities chronobiologic chronobiologist chronobiology chronogram
chronogrammatic chronographically chronographies chronologer chronologic chronologise chronologize chronometric
chronometry chronon chronopher chronoscope chronotherapy chronotron chrysalid chrysanth chrysarobin
chryselephantine chrysoberyl chrysocolla chrysocracy chrysolite chrysomelid chrysophan chrysophilite chrysophyte
chrysoprase chrysotile chthonian chthonic chubasco chuckawalla chuckie chuckwalla chuddah chuddar chudder chuddy
chufa chuff chuffest chuffiest chuffle chugalug chukar chukker chukor chumley chunderous chunnel chupati chupatti
chupot chuppah chuppot chuprassy churchianities churchier churchiest churchliest churidars churinga churr
churrigueresque churro churrus churrworm chuse chut chutnee chutzpa chyack chylaceous chyle chyliferous
chylification chylify chylomicra chylomicron chylous chyluria chymics chymiferous chymification chymify chymopapain
chymosin chymotrypsin chymotrypsinogen chymotryptic chymous chypre chytrid""",
    "ci": """ciabatte cibachrome cibation cibol ciboria ciborium ciboule cicadae cicadellid cicala cicale cicatrichule
cicatricial cicatricle cicatricose cicatricula cicatrisation cicatrise cicatrization cicatrize cicely cichlid
cichlidae cichloid cichoraceous cicinnus cicisbei cicisbeism cicisbeo ciclatoun cicoree cicuta cidaris cienaga
cienega cierge cigaret ciggie cigs ciguatera ciliary ciliate ciliation cilice cilicious ciliolate ciliophora cill
cimar cimbalom cimelia cimetidine cimex cimices cimier ciminite cimolite cinchonaceous cinchonic cinchonidine
cinchonine cinchonisation cinchonise cinchonism cinchonization cinchonize cincinnate cincinnus cinct
cineangiography cineast cineaste cinematheque cinematograph cinemicrography cineol cineole cinephile cineplex
cineraria cinerarium cinerators cinerea cinereous cinerin cineritious cingula cingulate cingulum cinnabarine
cinnamic cinnamyl cinnarizine cinquain cinque cinquecentist cinquecentisti cinquecento cinquefoil cinquepace cion
cioppino ciphony cipolin cipollino cippi cippus circassienne circensial circensian circinate circiter circlip
circuiteer circulable circularisations circularizations circularnesses circulative circulators circumambages
circumambagious circumambience circumambient circumambulate circumambulation circumambulatory circumbendibus
circumboreal circumcenter circumcentre circumcircle circumdenudation circumduct circumduction circumferentor
circumflect circumfluence circumfluent circumfluous circumforanean circumforaneous circumfuse circumfusile
circumfusion circumgyrate circumgyration circumgyratory circumincession circuminsession circumjacency circumjacent
circumlittoral circumlocute circumlocutionary circumlunar circummure circumnavigable circumnavigators circumnutate
circumnutation circumnutatory circumpose circumposition circumrotate circumrotation circumrotatory circumscissile
circumscriptive circumsolar circumspective circumstantialities circumstantiate circumstantiation circumstellar
circumterrestrial circumvallate circumvallation circumventive circumventors circumvolution circumvolutory
circumvolve cire cirl cirrate cirrhopod cirrhoses cirriped cirripede cirrocumuli cirrocumulus cirrose cirrostrati
cirrostratus cirrous cirsoid ciseleur ciselure cismontane cispadane cisplatin cispontine cissoids cissus cist
cistaceous cisterna cisternae cistron cistus cistvaen citals citator cithara citharist cither cithern cithren
citification citify citigrade citizeness cito citola citole citral citrange citrate citreous citriculture citrin
citrine citrinin citronellals citronellol citrous citrulline cittern cityfication cityfy cityscape cive civie
civilianisations civilianizations civvy""",
    "cl": """clabber clach clachan claddagh cladistic cladoceran cladodial cladogeneses cladogenesis cladogenetic cladogram
cladophyll cladophylla cladophyllum cladosporium claes clafouti clag clairaudient claircolle clairschach clamancy
clamatorial clame clamjamfry clamjamphrie clamorousnesses clandestinenesses clandestinities clanjamfray clapometer
clapt claqueur clarain clarichord claries clarini clarino clarionet clarkia claro clarsach clart claspt classible
classicalities classicalnesses classico classific classificatory classon clast clathrate claucht claudicant
claudication claught claustra claustral claustration claustrophobe claustrum clausula clausulae clausule clavate
clavation clave clavecin clavi clavicembalo clavicorn clavicula claviculate clavicytherium clavieristic claviform
claviger clavigerous clavulate clavus claxon claymation clearheadednesses cleavableness cleche cleck cleek cleg
cleidoic cleistogamic cleistogamous cleistogamy cleithral clenbuterol cleome clepe clepsydra clepsydrae clept
cleptomania clerecole clerid clerihew clerisy clerkdom clerkess clerkliest cleromancy cleruch cleruchia cleuch
cleve cleveite cleverality clianthus cliche clicket clied clientele clies cliffier cliffiest clift climatographical
climatography climatologic climature clinamen clinandria clinandrium clindamycin clinicopathologic clinique
clinoaxes clinoaxis clinochlore clinodiagonal clinometer clinometric clinometry clinopinacoid clinopinakoid
clinquant clintonia clipt cliquier cliquiest cliquiness cliquisms clises clishmaclaver clisis clistogamy clitellum
clithral cliticization cliticize clitics clitorectomy clitoric clitoridectomy clitterclatter clittered clittering
clivia cloacal cloacinal cloam clochard cloddiest cloddishnesses cloff clofibrate cloggier cloggiest clogginess
cloison cloisonnage cloisonne cloistress cloke clomb clomiphene clon clonazepam clonicity clonisms clonus cloop
cloot cloque clos closefistednesses closetfuls clostridia clostridial clostridium clote clotebur clotrimazole
clottered clottering clou cloudlessnesses clough clow clowder clownery cloxacillin cloyingnesses clozapine cloze
clubbabilities clubbiest clubbiness cludgie clumber clunch clupeid clupeoid clusia clyfaker clyfaking clying clype
clypeate clypei clypeiform clypeus clyster""",
    "cn": """cnemial cnemis cnida cnidae cnidoblast cnidocil""",
    "co": """coacervate coacervation coachee coadjutress coadjutrices coadjutrix coadunate coadunation coadunative coaeval
coagula coagulability coagulable coagulase coagulative coagulum coaita coala coaliest coalification coalify coaming
coaptation coarb coarctate coarctation coatee coati coatimondi coatimundi cobalamin cobalamine cobaltiferous
cobaltine cobaltite cobaltous cobbiest cobbleries cobia coble cobric cobriform cobwebbery cobza cocainisations
cocainisms cocainizations cocarboxylase coccal coccic coccidia coccidioidomycoses coccidioidomycosis coccidioses
coccidiosis coccidiostat coccidium coccids coccineous cocco coccoid coccolite coccolith coccous coccygeal coccygian
cochleariform cochleate cocinera cockabondy cockabully cockadoodledoo cockaleekie cockalorum cockamamy cockapoo
cockateel cockering cockernony cocket cockeyednesses cockieleekie cockneydom cockneyfication cockneyfy cocknify
cockup cockyleekies cocobolo cocoonery cocotte coctile coction cocuswood codeia codein codicillary codicological
codicology codifiabilities codilla codille codling coehorn coelacanth coelacanthine coelacanthous coelanaglyphic
coelentera coelenteric coelenteron coelestine coeliac coeliotomy coelom coelomata coelomate coelome coelostat
coelurosaur coempt coemption coenacle coenaesthesis coenenchyma coenesthesia coenesthesis coenobia coenobium
coenocyte coenosarc coenospecies coenosteum coenourus coenure coenuri coenurus coercible coercimeter coercionary
coercivenesses coercivities coesite coessentialities coessentialnesses coetaneous coevalities coff coffinite coffle
coffret coft cogence coggie coggle cogie cogitativenesses cognise cognize cognomina cognoscible cognovit cogon
cogue cohab cohabitee cohabitors cohanim coheritor cohesibility cohesible cohibit cohibition cohibitive
cohomological cohortative cohosh cohune cohyponym coiffe coiffeur coiffeuse coign coigne coincidencies coinherence
coinop coinstantaneity coistrel coistril coit coition cokernut colcannon colchica colchicine colchicum colcothar
coldheartedly coldheartedness colectomy colemanite coleoptera coleopteral coleopteran coleopterist coleopteron
coleopterous coleoptile coleorhiza coleorhizae coli colibri colicin colicine coliform coliphage colistin
collagenase collapsar collapsibility collaret collarette collateralities collateralizations collative collectanea
collectednesses collectivenesses collectivistically collectivities collegia collegial collegium collembolan
collembolous collenchyma collenchymata collenchymatous collet colliculi colliculus collieshangie colligate
colligation colligative collimate collimation collinearities colling collinsia colliquable colliquate colliquation
colliquative colliquescence collocutor collodion collogue collop colloque colloquia colloquialities
colloquialnesses collotype colluctation collusivenesses colluvia colluvial colluvies colluvium collying collyria
collyrium collywobbles colobi coloboma colobomata colobomatous colobus colocynth coloni colonia colonializations
colonialnesses colonics colonitis colonoscope colonus colophonies coloquintida colorablenesses colorectal colorific
colorimeter colorimetric colorimetry coloristically colostral colostric colostrous colotomy colourablenesses
colourectal colourific colourimetrically colouristically colpitis colpoda colportage colporteur colposcope
colpotomy coltishnesses colubrid colubriform colubrine colugo columbaria columbaries columbarium columbate columbic
columbite columbium columbous columel columella columellae columellate columelliform columnea columniated
columniation colza comanchero comarb comatik comatula comatulae comatulid combe combinate combinative combinatorics
combinatory comble combretum combustious combustors comedietta comedo cometography cometology comfiture comfrey
comicalnesses comitadji comitative comitatus comitia commata commeasure commemorable commendablenesses commendam
commendator commensal commensurability commensuratenesses commensuration commentation commentative commentatorial
commentors commercialese commercialistic commercialities commere commerge commesse comminate commination
comminative comminatory comminute comminution commiserable commiserators commissure commix commixt commixtion
commixture commodify commodiousnesses commodo commoney commonplacenesses commonsensical commorancy commorant
commorientes commos commot commote commove communalisations communalistic communalities communalizations communard
communautaire communicablenesses communicatee communicativenesses communisations communitaire communitarian
communizations commutabilities commutate commutual commy comodo comose compactible compactification compactify
compadre compages compaginate compagination compagnie compander compandor companionablenesses comparablenesses
comparatist comparativenesses comparator compart compartmentation compassionatenesses compatiblenesses compearance
compearant compellation compellative compend compendia compendiousnesses compensability compensable compensative
compensators comper compere compilator compilement compital complanate complanation compleat complect
complementarinesses complementarity complementation complementiser complementizer completive completory
complexation complexedness complexest complexification complexify complexnesses complexus compliancies complicacy
complicant complicatednesses complicative complice complicitous complin compline complish complot compluvium compo
compone componency componential composednesses compositenesses compositive compositorial compositous compossibility
compossible composture compot compotation compotator compotier comprador compradore comprehendible
comprehensiblenesses comprehensivisations comprehensivizations compressibility compressiblenesses compressure
comprimario comprint comprisals comprize comprovincial compt compulsative compulsatory compulse compulsitor
compulsivities compulsorinesses compunctious compurgation compurgator compursion computabilities computant
computative computator computerdom computerese computernik computerphobe comradery comsat comstocker comstockism
comsymp comus conarium conatus concanavalin concedo conceivabilities conceivablenesses concentrative concentrators
concentricities concentus conceptacle concepti conceptive conceptualistic conceptualities conceptus concernancy
concernment concertednesses concerti concertini concertinist concertino concertmeister concessible concessionnaire
concessive concetti concettism concettist concetto concha conchae conchiferous conchiform conchiglie conchiolin
conchitis conchoid conchological conchologist conchology conciliable conciliarly conciliary conciliative concinnate
concinnity concinnous concipiency concipient conclamation conclusionary conclusory concoctive concoctors
concolorate concolorous concolourous concomitance concours concrescence concretionary concretisations concretisms
concretive concretizations concubinary concubitancy concubitant concupiscible condemnors condensabilities
condenseries condensibility condensible conder condescendence condolatory condolement condominia condottiere
condottieri conducement conducible conducivenesses conducti conductimetric conductometric conductorial conductus
condylar condyle condyloid condyloma condylomata condylomatous conelrad conepatl confabular confabulators
confabulatory confarreate confarreation confect confectionary confederative conferencier conferential conferree
conferrence conferva confervae confessionary confetto confidencies confidentialnesses confidingnesses configurate
confinednesses confirmative confirmator confirmednesses confirmee confirmors confiscable confiserie confiseur
confiteor confiture conflagrate conflictive conflictory conflictual conformablenesses confoundednesses confrere
confrerie confrontative confronte confrontment confusabilities confusednesses confutative confutement conge
congelation congenialnesses congenitalnesses congestible congiary congii congius conglobate conglobation
conglobulate conglobulation conglomerateur conglomerative conglomerators conglomeritic conglutinant conglutinate
conglutination conglutinative congou congratulable congratulant congratulative congratulators congree congregative
congregators congrue congruencies congruousnesses coni conia conicities conidia conidial conidian conidiophore
conidiophorous conidiospore conidium coniform coniine conima conin coniology coniosis conirostral conium conject
conjecturably conjee conjugacy conjugalities conjugant conjugatenesses conjugative conjugators conjunctivae
conjunto conjurator conjurement conkies conn connascencies connatenesses connaturalities connectednesses
connectible connexion connexive connivence connivent conniveries connotive connubialities conodont conoid
conoscenti conqueress conquian conscient conscionableness conscionably consecrative consecrators consecratory
consecution consecutivenesses conseil consension consentaneity consentaneous consequentialities consequentialnesses
conservatise conservativenesses conservatize conservatorium conservatrix considerance considerative consigliere
consiglieri consignation consignificative consilience consilient consimilities consistorian consociate consociation
consocies consolate consolatrix consolement consolidative consonancies consonous conspectuity conspicuity
conspiracist conspirant conspiration conspiratress constantan constatation constative constellate constellatory
consternate constitutionalisations constitutionalizations constitutors constringe construabilities construals
constructible constructivisms constuprate constupration consubstantialities consuetude consuetudinal consuetudinary
consulta consultatory consultive consummative consummators consummatory consumpt consumptivenesses contabescence
contabescent contactee contactors contactual contadina contadine contadini contadino contagia contagium
contaminable contaminative conte conteck contemnible contemnors contemperation contemplant contemplativenesses
contemplators contemporanean contemporaneousnesses contemporarization contemptibility contemptiblenesses contendent
contentation conterminant conterminousnesses contesseration contestation conticent contignation contiguousnesses
contingence continualnesses continuant continuate continuative continuo continuousnesses continuua contline conto
contorniate contorno contortednesses contortive contrabbasso contractibility contractiblenesses contractionary
contractive contracture contradanse contradictious contradictive contradictorinesses contradictors contrafagotto
contrahent contraindicant contralti contranatant contraplex contrapposto contrarious contrastive contrat contrate
contraterrene contravallation contrayerva contrecoup contredance contredanse contributive contrist contrivement
controle controlee controllabilities controlment controverse controversialities contubernal contumaciousnesses
contumacity contumeliousnesses contusive conurbia conure convalescencies convect convenance conveniencies convenors
conventionalisations conventionalizations conventionary conventual convergencies conversably conversance
conversative conversazione conversazioni conversionary convertaplane convertiblenesses convertiplane convertite
convertors convexnesses convexoconcave conveyals conveyorizations convictive convincement convincingnesses convive
convo convocate convolutednesses convolutionary convolve convolvulaceous convolvuli convolvulus convulsant
convulsible convulsionary convulsivenesses cooeying cooeys coof coolamon coolibar coolth coom coomb coombe
coomceiled coonty cooptation cooptative cooptive coordinatenesses coordinative coost cootch copaiba copaiva
copalite coparcenary coparcener copartneries copasetic copataine copihue coplanarities copperah copperas coppice
copple copplecrown coppra copraemia copraemic coprolalia coprolaliac coprolith coprophagan coprophagic coprophagist
coprophagous coprophagy coprophilia coprophiliac coprophilic coprophilous coprosma coprosterol coprozoic copulae
coquelicot coquet coquettishnesses coquilla coquillage coquille coquimbite coquina coraciiform coracoids coradicate
coraggio coralla corallaceous coralliferous coralliform coralligenous coralloid corallum coranach coranto corban
corbe corbeau corbeil corbeille corbicula corbiculae corbiculate corbie corbiestep corbina corblimey corcass
cordectomy cordelle cordialnesses cordierite cordiform cordilleran cordiner cordocentesis cordotomy cordwainery
cordyline coregonine corella coremium coreopsis corepressors coreq corespondency corf coria coriaceous corious
corium corkier corkiest cormel cormidium cormoid cormophyte cormous cormus cornaceous corneae cornel cornelian
cornemuse corneous cornetcy cornett cornetti cornettino cornetto corni corniche cornichon cornicle corniculate
corniculum corniferous cornific cornification corniform cornify cornigerous corno cornopean cornu cornua
cornucopian cornuto corocore corocoro corodies corollaceous corollate corollifloral corolliflorous corolliform
corolline coromandel coronach coronae coronate coronel coronis coronium coronograph coronoid corozo corporalcy
corporalities corporative corporealnesses corporeity corporification corporify corposant corpulencies corpuscule
corrade corrasion corrasive correctible correctitude corregidor correlativities correlators correligionist
correption correspondencies corresponsive corrida corrido corrigenda corrigendum corrigent corrigibility corrigible
corrival corrivalry corroborable corroborant corrodent corrodibility corrodible corrodies corrosibility corrosible
corrosivenesses corrugators corruptiblenesses corruptive corruptors corsac corse corselet corselette corsetier
corsetiere corsetry corslet corsned corso cortege corticate corticoid corticolous corticospinal corticosteroid
corticosterone corticotrophin corticotropin cortile cortili cortin cortina cortinae cortine coruscant corvee corvet
corvid corvina corvine corybant corydaline corylopsis corymb corymbose corymbous corynebacteria corynebacterial
corynebacterium coryneform coryphaei coryphaeus coryphee coryphene coryza coryzal coscinomancy cose cosech
coseismal coshering coshery cosie cosignificative cosmea cosmeceutical cosmesis cosmetize cosmetological cosmid
cosmism cosmist cosmochemical cosmochemist cosmochemistry cosmocrat cosmodrome cosmogenic cosmogeny cosmogonic
cosmographer cosmographic cosmography cosmolatry cosmologic cosmonautics cosmoplastic cosmopolicy cosmopolis
cosmopolite cosmorama cosmoramic cosmosphere cosmotheism cosmothetic cosmotron costa costae costalgia costardmonger
costards coste costean costermonger costive costlessnesses costotomy costrel costumeries costusroot cosurfactant
coteau coteaux cotehardie cotelette cotemporaneous coth cothurn cothurni cothurnus coticular cotillon cotinga
cotinine cotoneaster cotquean cotransduce cott cotta cottabus cottae cotte cottid cottidae cottoids cottonade
cottonocracy coturnix cotwal cotylae cotyle cotyledonary cotyledonous cotyliform cotyloid cotylosaur coucal couche
couchee coude couguar couldest couldst coulee coulibiaca coulisse couloir coulometer coulometric coulometry
coumaric coumarilic coumarin coumarone coumarou counselee counterculturalisms counterfeisance counterfleury
countermure counterpassant coupee coupledom couplement coupure courant courante couranto courb courbaril courbe
courbette courlan courtezan courtin courtling cousinry couteau couteaux couth couthest couthie couthiest coutil
coutille couturiere couvade couvert covelline covellite covenantee covenantors coverture coverup covetiveness covin
covings covyne cowhage cowier cowiest cowp coxa coxae coxalgia coxalgic coxalgy coxcombical coxcombry coxitides
coxitis coxsackievirus coyishness coyotillo coypou coze cozie cozzes""",
    "cr": """craal crabbednesses crackajack crackliest cracknel cracovienne craftmanships craggedness crake crakeberry crambe
crambo cramoisie crampoon cran cranage cranch crania craniate craniectomy craniocerebral craniofacial craniognomy
craniological craniologist craniology craniometer craniometric craniometrist craniometry craniosacral cranioscopist
cranioscopy craniotomy crankest crankle crankous crannog crannoge cranreuch cranshaw crants crapaud crapulence
crapulent crapulosity crapulous craquelure crare crases crasis crassamentum crassitude crassulaceous cratch
crateriform craterous craton cratur craunch creagh creance creant creasier creasiest creasote creatianism creatin
creatine creatinine creatress creatrix creche credenda credendum credent crediblenesses creditablenesses creese
creesh cremaillere cremaster cremators cremini cremocarp cremona cremorne cremors cremosin cremsin crena crenate
crenation crenature crenel crenelle crenshaw crenulate crenulation creodont creodonta creolian creolisations
creolizations creophagous creosol crepance creperie crepier crepiest crepiness crepitant crepitate crepitation
crepitative crepitus crepoline crepon crepuscle crepuscule crepusculous crescendi crescentade crescive crescograph
cresol cresset crestfallennesses creston cresyl cretics cretinoid cretisms cretons creutzer crevalle crevette crewe
crewellery criant cribble cribellum crible cribriform cribrous cricetid cricketeer crickey cricoid crimen crimina
criminalese criminalisations criminalistic criminalizations criminate crimination criminative crimine criminogenic
criminological criminous crimmer crimpier crimpiest crimple crinate crine cringeling cringle crinicultural
crinigerous crinite crinoid crinoidean crinolette crinose crinum criolla criosphinges criosphinx crip cripe
crippledom crise crispation crispature crispen crispin crissa crissal crissum crista cristae cristate cristiform
cristobalite criterial criterium crith crithidial crithomancy criticalnesses crits crittur crocein croceine
croceous croche croci crocidolite crocine crocket crocodilian crocodilite crocoisite crocoite crocosmia crojik
cromack crombie cromlech cromorna cromorne cronet cronk crookery cropfuls croquante croquignole croquis crore
crossandra crosscrosslet crosse crossette crossopterygian crotal crotala crotalaria crotaline crotalum crotcheteer
croton crotoxin crottin crottle croupade croupe croupon croupous crouse croustade crout croute crouton
crowdednesses croze crubeen cruces crucian cruciate crucifer cruciferous cruciverbal cruck crudites cruive crumbum
crumen crumhorn crummack crummie crummock crump crumplier crumpliest crunkle crunode cruor crura crural crus
crusado cruset crusian crusie crusta crustacea crustaceous crustae crustation crustie crustose cruzeiro crwth
crymotherapy cryobank cryobiological cryobiologist cryobiology cryoconite cryogen cryoglobulin cryohydrate cryolite
cryology cryometer cryometric cryonic cryophilic cryophorus cryophysics cryophyte cryoprecipitate cryopreservation
cryopreserve cryoprobe cryoprotectant cryoprotective cryoscope cryostat cryosurgeon cryosurgical cryotherapy
cryotron cryptadia cryptaesthesia cryptarithm cryptesthesia cryptesthetic crypticnesses crypto cryptoclastic
cryptococcal cryptococcoses cryptococcosis cryptogam cryptogamian cryptogamous cryptomeria cryptomnesia
cryptomnesic crypton cryptonym cryptonymous cryptorchidisms cryptorchism cryptosporidia cryptosporidioses
cryptosporidiosis cryptosporidium cryptozoite crystalliferous crystalligerous crystallinities crystallisabilities
crystallitis crystallizabilities crystallogenesis crystallogenetic crystallographer crystalloid crystallomancy""",
    "cs": """csardas csch""",
    "ct": """ctene ctenidia ctenidium cteniform ctenoid ctenophoran ctenophore""",
    "cu": """cuadrilla cuatro cubature cubbies cubeb cubica cubicalnesses cubicities cubicula cubiculum cubiform cubistically
cubiti cubitiere cubitus cuchifrito cuckoldom cuckoopintle cuculiform cucullate cucumiform cucurbit cucurbitaceous
cuesta cuffin cuffuffle cuif cuirass cuirassier cuish cuisinier cuisse cuit cuittle cuke culch culchie culet culex
culices culicid culiciform culicine culinarian cullay cullet cullied cullies cullis cullying culm culmen
culmiferous culminant culpa culpablenesses culpae culpatory culsdesac cultch culti cultigen cultishly cultishness
cultivability cultriform culturati cultus culver culverin culverineer culverkey cumarin cumbent cumberbunds
cumberment cumbia cumbrance cumbrousnesses cumec cummer cummin cummingtonite cumquat cumulate cumulation
cumulativenesses cumulocirrus cumulose cumulostratus cumulous cunabula cunctation cunctatious cunctative cunctator
cundum cuneal cuneate cunette cuniform cunjevoi cunner cunnilinctus cunnilingual cunningnesses cupel cupellation
cupidinous cuppiest cuprammonium cupreous cupriferous cupronickel cuprous cupula cupulae cupulate cupule
cupuliferous curablenesses curacoa curagh curandera curandero curari curarine curarizations curassow curat curation
curativenesses curatrix curch curculio curculionidae curcuma curcumine curdiest curet curette curettement curf
curfuffle curialism curiet curiosa curiousest curite curliewurlie curmudgeonry curmurring curn curney currach
curragh currajong currawong currentnesses curricle currie currieries currishly currishness cursedest cursednesses
cursi cursivenesses cursorary curst cursus curtalax curtalaxe curtation curtesy curtilage curtsey curule curvacious
curvate curvation curvative curvicaudate curvicostate curvifoliate curviform curvilineal curvilinear curvirostral
cuscus cusec cush cushat cushaw cushinesses cushionet cusk cuspidation cuspis cusso custode customarinesses custos
custrel custumal custumary cutch cutcha cutchery cuticula cuticulae cutikin cutin cutling cuttage cuttle cuttlebone
cutto cuvee cuvette""",
    "cw": """cwms""",
    "cy": """cyaneous cyanid cyanidings cyanin cyanine cyanite cyano cyanoacetylene cyanoacrylate cyanobacterium cyanocobalamin
cyanocobalamine cyanoethylate cyanoethylation cyanogen cyanogeneses cyanogenesis cyanogenetic cyanohydrin
cyanometer cyanophyte cyanosed cyanoses cyanosis cyanotic cyanotype cyanuret cyathiform cyathium cyathus cybercafe
cybernaut cybrid cycad cycadaceous cycadeoid cycadophyte cycas cycasin cyclamate cyclandelate cyclanthaceous
cyclase cyclazocine cyclery cyclicalities cyclicities cyclin cyclisations cyclitol cyclizations cyclo cycloaddition
cycloaliphatic cyclobarbitone cyclodextrin cyclodialyses cyclodialysis cyclodiene cyclogeneses cyclogenesis
cyclograph cyclohexane cyclohexanone cycloheximide cyclohexylamine cycloid cycloidian cyclolith cyclometric
cyclometry cyclonite cycloolefin cyclopaedia cyclopaedic cyclopaedist cycloparaffin cyclopean cyclopedic
cyclopedist cyclopentane cyclopentolate cyclophosphamide cyclopian cyclopic cycloplegia cycloplegic cyclopropane
cyclorama cycloramic cycloserine cyclosis cyclospermous cyclosporin cyclosporine cyclostomate cyclostomatous
cyclostome cyclostomous cyclostyle cyclothyme cyclothymia cyclotomic cyclus cyeses cyesis cylices cylindraceous
cylindric cylindricalities cylindriform cylindrite cylindroid cylix cyma cymae cymagraph cymatia cymatium cymbaleer
cymbalo cymbalom cymbidia cymbidium cymbiform cymbling cyme cymene cymiferous cymlin cymling cymogene cymograph
cymoid cymol cymophane cymophanous cymose cymotrichous cymotrichy cymous cynanche cynegetic cynghanedd
cynicalnesses cynipid cynophilia cynophilist cynophobia cyperaceous cypher cypres cyprid cyprine cyprinid
cyprinodont cyprinoid cypripedia cypripedium cypris cyproheptadine cyproterone cypsela cypselae cysteamine
cystectomy cystein cysteine cysticerci cysticercoid cysticercoses cysticercosis cysticercus cystid cystidean
cystiform cystine cystinosis cystinuria cystitides cystocarp cystocele cystoid cystolith cystolithiasis cystoscope
cystostomy cystotomy cytase cytaster cyte cytidine cytisi cytisine cytisus cytochalasin cytochemical cytochemistry
cytochrome cytode cytodiagnosis cytodifferentiation cytogeneses cytogenesis cytogenetic cytogeny cytoid cytokine
cytokinesis cytokinetic cytokinin cytologic cytolyses cytolysin cytolysis cytolytic cytomegalic cytomegalovirus
cytomembrane cytometer cytometric cytometry cyton cytopathic cytopathogenic cytopathology cytopenia cytophilic
cytophotometer cytophotometric cytophotometry cytoplast cytoskeletal cytoskeleton cytosol cytosome cytostatic
cytotaxonomic cytotaxonomist cytotaxonomy cytotechnologist cytotechnology cytotoxic cytotoxin cytotropic
cytotropism""",
    "cz": """czapka czardas czardom czarevich czarevitch czarevna czaritsa czaritza""",
    "da": """daal daboia dabster dacite dacker dacoit dacoitage dacquoise dactylar dactyli dactyliography dactyliology
dactyliomancy dactylogram dactylographic dactylography dactylology dactyloscopy dactylus daddle daedal daedalian
daeva daff daffadowndilly daftar daftie dagaba dagga dagged dagging daggle daggletail daggy daglock dagoba
daguerrean daguerreotypies daguerrotype dahabeah dahabeeah dahabeeyah dahabiah dahabieh dahabiya dahabiyah
dahabiyeh dahl dahoon dahs daiker daikon daimen daimio daimon daimyo daint daishiki dakerhen dakoit dakoiti daks
dalapon dalasi daledh daleds dalet daleth dalle dallop dalmahoy dalmatic dalt daman damar damasceene damascene
damaskeen damaskin damasquin damassin dambrod damiana daminozide damme damnablenesses damnatory damndest
damnification damnify damningnesses damoisel damoiselle damosel damozel dampishness dancercise dancette dancettee
dancier danciest dandiacal dandification dandiprat dandriff dandyishly danegelt dangerousnesses danio dannebrog
danseur danthonia daphnia daphnid dapped dapperling dappernesses dapping daps dapsone daraf darb darbar darg darga
dari darics daringnesses dariole darkey darkle darkliest darlingnesses darnation darndest darnel darraign darshan
dartle dartre dartrous darzi dasheen dasheki dashi dashiest dassie dast dasyphyllous dasypod dasyure dasyurid
datamation dataria datary datcha datednesses dato datolite datto datura daturic daturine daube daubier daubiest
daubry daud daughterling daunder daunomycin daunorubicin dauphine dauphiness daur daut dautie daven davidia dawed
dawen dawing dawish dawk daws dawsonite dawt dawtie dayglo daynt dazednesses dazzlement""",
    "de": """deacidification deaconry deadnesses dealateds dealation dealbation dealcoholizations deaminase deaminate
deamination deaminizations dearie dearling dearn deasil deathlessnesses deathliest deave debasednesses debatement
debauchednesses debauchment debel debilitative debonaire debonnaire debouche debouchment debouchure debridement
decaffeination decagramme decagynian decagynous decahedra decahedral decahedron decalcomania decalescence
decalescent decamerous decamethonium decandrian decandrous decani decantation decapodan decapodous decarb
decarbonisations decarbonizations decarboxylase decarboxylate decarboxylation decarburisation decarburise
decarburization decarburize decastere decastich decasualisations decasualizations decaudate deccie deceivabilities
deceivableness deceivably decelerometer deceleron decemvir decemvirate decemviri decenary decennary decennia
decennium decennoval decentest decentnesses deceptibility deceptible deceptious deceptory decerebrise decerebrize
decern decheance deciare decidabilities decidednesses decidua deciduae decidual deciduate deciduousnesses decigram
decigramme decile decillion decillionth decimators decime decinormal decipherment decisory decistere deckel deckle
decko declarant declarator declasse declassee declinant declinate declinature declinometer declivitous declivous
deco decoctible decoction decoctive decocture decolletage decollete decolletee decolorate decolorisations
decolourate decomposabilities decontaminative decorativenesses decorticate decortication decrassify decreet
decreolizations decrepitating decrepitation decrescence decrescendi decretals decretive decretory decrustation
decubiti decubitus decuman decumbence decumbent decumbiture decuple decurion decurionate decursion decurvation
decussate decussation dedal dedicant dedicatee dedicative dedimus deducement deducibility deduciblenesses
deductibility deediest deedily deek deemster deepwaterman deepwatermen deet deev defacto defalcators defeasance
defeasiblenesses defecators defecatory defectibility defectible defeminisation defeminization defenestrate
defensative defensibility defensiblenesses defensin deferent deferrables defervesce defervescence defervescent defi
defibrinate defibrination deficience defilade defiliation definabilities definement definienda definiendum
definiens definientia definitivenesses definitude deflagrability deflagrable deflagrate deflagration deflators
deflexure deflocculate deflorate defloration defluxion deforcement deforciant deformednesses defrag defraudation
defraudment defrayment defunctive defunctnesses defuze degami degeneratenesses deglutinate deglutination
deglutition deglutitive deglutitory degradabilities degradative degradednesses degras degreasant degression
degressive degringolade degringoler degustate degustation dehisce dehiscence dehiscent dehort dehortation
dehortative dehydrochlorinase dehydrogenizations dehypnotisation dehypnotization deicide deictic deid deific
deiform deil deinonychus deinosaur deinothere deiparous deipnosophist deiseal deixis dejecta dejectednesses
dejectory dejeune dekagram dekaliter dekalogy dekameter dekametric dekare deke dekko delaine delapsion delassement
delation delative delators dele deleble delectability delectablenesses delectate delegitimation delenda
deleteriousnesses deletive deletory delf deliberativenesses delible delict delightednesses delightfulnesses
delimitating delimitative delineative delineators delineavit deliquescence deliquium deliria deliriant
delirifacient delitescence delitescent dellies delph delphin delphinia delphinoid delt deltiologist deltiology
deltoid deltoidei deltoideus delubrum delundung delusionary delusivenesses delusory delustrant demagogisms
demagogry demagoguisms demandingnesses demantoid demarcative demarcators demarche demarkation deme dement dementate
dementednesses dementi demerara demerse demersion demeton demibastion demicannon demicanton demiculverin demideify
demidevil demidistance demiditone demigorge demilance demilune demineralisations demineraliser demineralizations
demineralizer demipique demirelief demirep demirepdom demisemiquaver demiurge demiurgeous demiurgus demivolt
demivolte demiwolf demiworld democratifiable demoiselle demolishment demonizations demonocracy demonolatry demonry
demonstrablenesses dempster demulsification demulsify demutualisations demutualizations demyelinate demyelination
demythologisation demythologization denari denarii denaturant denazification denazify dendrachate dendriform
dendritical dendrobium dendrochronological dendrochronologist dendrochronology dendroclimatology dendroglyph
dendrogram dendroid dendrolatry dendrologic dendrologist dendrologous dendrology dendrometer dendron dendrophis
dene denehole denervate denervation deni denigrative denigrators denigratory denitrificator denitrify denizations
denominable denotement denotive densification densify densimeter densimetric densimetry densitometer densitometric
densitometry dentalia dentalium dentation dentel dentelle dentex denticle denticular denticulate denticulation
dentiform dentigerous dentilabial dentilingual dentirostral dentulous denuclearisations denuclearizations denudate
denudement denumerability denunciate denunciative deobstruent deodand deodar deodara deodate deontologist
deoppilate deoppilation deoppilative deoxidate deoxy deoxycorticosterone deoxyribonuclease deoxyribonucleic
deoxyribonucleotide deoxyribose departee departement depauperate depauperation depeche depeinct dependablenesses
dependance depersonalisations depersonalizations dephlegmate dephlegmation dephlogisticate dephosphorylate
depictive depictors depilation depilators depletive depletory deplorabilities deplorablenesses deploration
deplumation depopulators deposals depositary depositation depravation depravednesses depravement deprecative
depreciable depreciative depreciators depreciatory depressible depressivenesses depressomotor deprivals deprivative
deprivement depside depurant depurate depuration depurative deputizations deracinate deracination deraign
derailleur dere derham derivate derivativenesses derk derm derma dermabrasion dermapteran dermatic dermatitides
dermatogen dermatoglyphic dermatographia dermatographic dermatography dermatoid dermatologic dermatome
dermatomyositis dermatophyte dermatophytoses dermatophytosis dermatoplastic dermatoplasty dermatoses dermatosis
dermestid dermography dermoid dern dernier derogative derogatorinesses derriere derry derth desacralisation
desacralise desacralization desacralize desagrement desalinators descendible descension descriptivisms descrive
desecrators deserpidine desertisations desertizations deservednesses deservingnesses desexualisations
desexualizations deshabille desiccative desiderate desideration desiderative desiderium designative designators
designee designment desinence desinent desinential desipience desipient desipramine desirousnesses desistance
desistence desman desmid desmidian desmine desmodium desmodromic desmoid desmosome desobligeante desoeuvre
desolators desolatory desorb desoriente desorption desoxy despatch despicablenesses despisals despisement
despiteous despond despotat despoticalness despotocracy despumate despumation desquamate desquamation desquamative
desquamatory desse dessiatine dessyatine destemper destinate destitutenesses destrier destructivities destructors
desulfuriser desulfurizations desulfurizer desulphurate desulphuration desulphurisations desulphuriser
desulphurizations desulphurizer desultorinesses desyatin detachednesses detailednesses detectible detectophone
detente detenu detenue deterge detergence deteriorative deteriorism deteriority determinabilities
determinablenesses determinacy determinatenesses determinative determinednesses deterrabilities detersive
detestablenesses detinue detonabilities detonative detortion detoxicant detoxicate detoxication detractive
detractress detrainment detraque detraquee detribalisations detribalizations detrition detrude detrusion detumesce
deucedly deuddarn deus deuteragonist deuteranomalous deuteranomaly deuteranope deuteranopia deuterate deuteration
deuteric deuteride deuterocanonical deuterogamist deuterogamy deuteron deuteroplasm deuteroscopic deuteroscopy
deuterostome deuton deutoplasm deutschemark deutzia deva devalorisations devalorizations devastative devastavit
devel develope developpe deverbative deviators deviatory devildom devling devoir devolatilisations
devolatilizations devolutionary devolvement devore devot devotednesses devotement devourment devs dewani dewlapt
dexamethasone dexamphetamine dexes dexie dexiotropic dextrad dextral dextran dextranase dextrin dextrine dextro
dextroamphetamine dextrocardia dextrocardiac dextrocular dextroglucose dextrogyrate dextrogyre dextrophosphate
dextrorotary dextrorotation dextrorotatory dextrorse dextrosinistral dextrous dexy deys deywoman""",
    "dh": """dhak dhal dhansak dharana dharmic dharmsala dharmshala dharna dhobi dhole dholl dhooly dhoora dhooti dhootie dhotie
dhourra dhurna dhurra dhurrie dhuti dhyana""",
    "di": """diabase diabetogenic diabetologist diable diablerie diablery diablo diabolicalnesses diabolise diabolism diabolist
diabolize diabolo diabology diabolology diacatholicon diacaustic diacetyl diacetylmorphine diachronic diachronism
diachronistic diachronous diachrony diachylon diachylum diacid diacodion diacodium diaconal diaconate diaconicon
diaconicum diacoustic diact diactine diadelphous diadochi diadochy diadrom diadromous diaene diaeretic diageneses
diagenesis diagenetic diageotropic diageotropism diaglyph diagometer diagonalisable diagonalizable diagonalizations
diagraph diagrid diaheliotropic diaheliotropism diakineses diakinesis diakinetic dialectological dialectologist
dialectology diallage diallagoid diallel dialogical dialogistic dialogite dialypetalous dialysate dialysation
dialyse dialytic dialyzate dialyzation dialyze diamagnet diamante diamantiferous diamantine diametral diamide
diamin diamine diamondiferous diamorphine diamyl diandrous diandry dianodal dianoetic dianoia dianthus diapase
diapause diapedeses diapedesis diapedetic diapente diaphane diaphanometer diaphanousnesses diaphone diaphorase
diaphoreses diaphoresis diaphoretic diaphototropic diaphototropism diaphototropy diaphragmatitis diaphyseal
diaphyses diaphysial diaphysis diapir diapophyses diapophysial diapophysis diapositive diapsid diapyeses diapyesis
diapyetic diarch diarian diarise diarize diarrheal diarrheic diarrhetic diarrhoeal diarrhoeic diarrhoetic
diarthrodial diarthroses diarthrosis diascope diascordium diaskeuast diaspore diastaltic diastasis diastatic
diastem diastema diastemata diastematic diaster diastereoisomer diastereomer diastral diastrophic diastrophism
diastyle diatessaron diathermacy diathermal diathermancy diathermaneity diathermanous diathermia diathermic
diathermous diatheses diathesis diathetic diatomaceous diatomicities diatomite diatreme diatretum diatron diatropic
diatropism diaxon diazeuctic diazeuxis diazin diazine diazinon diazo diazole diazomethane diazonium diazotization
diazotize dibasic dibbed dibber dibbing dibbs dibbuk dibbukim dibenzofuran dibranchiate dibromide dibucaine dibutyl
dicacity dicarboxylic dicarpellary dicast dicastery dicentra dicentric dicephalous dich dichasia dichasial
dichasium dichlamydeous dichloralphenazone dichloride dichlorobenzene dichlorodifluoromethane
dichlorodiphenyltrichloroethane dichloroethane dichlorvos dichogamic dichogamous dichogamy dichondra dichord
dichotic dichotomic dichotomisation dichotomise dichotomist dichotomization dichotomize dichotomousnesses dichroic
dichroism dichroite dichromat dichromate dichromic dichromism dichrooscope dichroscope dickcissel dickie dickiest
dickty dickys diclinism diclinous dicliny dicofol dicot dicotyl dicoumarin dicoumarol dicrotal dicrotic dicrotism
dicrotous dictatorialnesses dictatrix dictature dictiest dicty dictyogen dictyosome dictyostele dicumarol dicyclic
dicycly dicynodont didactyl didactylous didakai didakei didapper didascalic diddicoy diddleys diddycoy didelphian
didelphic didelphid didelphine didelphous didicoi didicoy didie didjeridoo didrachm didrachma didymium didymous
didynamian didynamous didynamy dieb diecious diedre dieffenbachia diegeses diegesis diehardisms diel dieldrin
dielytra diencephala diencephalic diencephalon diene dieretic dieselisations dieselizations diester diestrous
diestruses dietarian diethyl diethylamine diethylcarbamazine diethylstilbestrol diethylstilboestrol dietician
diffarreation differencies differentia differentiability differentiae differentiators differentnesses difficile
diffluent difform diffractive diffractometer diffractometric diffractometry diffrangibility diffrangible diffs
diffusibility diffusible diffusivenesses diffusors difs difunctional digamist digamma digamous digastric digenesis
digenetic digestif digestivenesses digestors dight digitalin digitalisations digitalizations digitation digitiform
digitigrade digitonin digitorium digitoxigenin digitoxin digizine digladiate digladiation diglossia diglyceride
diglyph dignification digonal digoneutic digoxin digraphically digressionary digressivenesses digynian digynous
dihedra dihedral dihedron dihybrid dihydric dihydroergotamine dihydrostreptomycin dihydroxyacetone dijudicate
dijudication dika dikaryon dikast dikdik dikier dikiest dikkop dilacerate dilaceration dilapidate dilatabilities
dilatancy dilatant dilatate dilative dilatometer dilatometric dilatometry dildoe dilemmic dilettanti dilli
dilucidate dilucidation dilutee dilutenesses dilutionary dilutive dilutors diluvia diluvial diluvian diluvion
diluvium dimble dimenhydrinate dimensionalities dimercaprol dimerisations dimerizations dimerous dimeter dimethoate
dimethylamine dimethylaniline dimethylhydrazine dimethylnitrosamine dimethylsulfoxide dimethyltryptamine dimetric
dimidiate dimidiation diminishment diminuendi diminutivenesses dimissory dimorph dimorphous dimplement dimpliest
dimunitional dimwittednesses dimyarian dinanderie dindle dinero dinge dingeses dinics dinitro dinitrobenzene
dinitrophenol dink dinkie dinmont dinucleotide diobol diobolon dioecious dioecism dioecy dioestrous dioestrum
dioestrus dioicous diol diolefin diophysite diopside dioptase diopter dioptometer dioptometry dioptrate dioptre
dioramic dioristic diorite diorthosis diorthotic dioscoreaceous diosgenin diota dioxan dioxane dioxid dipeptidase
dipeptide dipetalous diphase diphenhydramine diphenyl diphenylamine diphenylhydantoin diphenylketone diphosgene
diphosphate diphtherial diphtheric diphtheritic diphtheritis diphtheroid diphthongisations diphthongizations
diphycercal diphyletic diphyllous diphyodont diphysite diple diplegia diplegics dipleidoscope diplex diploae
diploblastic diplocardiac diplococcal diplococci diplococcic diplococcus diplodocus diploe diplogen diplogenesis
diploidies diplomate diplomatology diplont diplophase diplopod diplopodous diplosis diplostemonous diplotene
diplozoa diplozoon dipnoan dipnoous dipodic dipodidae dipody dipperfuls diprionidian dipropellant diprotodont
diprotodontid dipsas dipt diptera dipteral dipteran dipterist dipterocarp dipterocarpaceae dipterocarpaceous
dipterocarpous dipteron dipteros diptyca dipyridamole diquat dirdum directednesses directionalities
directionlessnesses directivities directress directrix direfulnesses dirempt diremption direnesses dirham dirhem
dirige dirigent dirigibility dirigisme dirigiste diriment dirl disabusals disaccharidase disaccharide
disadvantagednesses disadvantageousnesses disaffectednesses disaffirmance disafforestment disaggregative
disapprobative disapprobatory disarticulators disassimilative disastrousnesses disburdenment disburthen discalceate
discalced discapacitate discardment discarnate discept disceptation disceptatious disceptator disceptatorial
discernibility discerp discerpibility discerpible discerptible discerption discerptive dischargee disci discide
disciform discinct disciplinant disciplinarity disciplinarium discission disclamation discoboli discoidal
discolorment discolourment discomboberate discomedusan discomycete discomycetous disconcertment disconnexion
disconsolatenesses discontinuousnesses discophile discophoran discophorous discordancies discoursive discrepance
discretive discriminability discriminable discriminative disculpate discursion discursus discussible discussive
discutient disdainfulnesses disembarkment disembogue disemboguement disembosom disemburden disencumberment
disentrail disentrain disentrainment disenviron disepalous disequilibrate disequilibration disequilibria
disestablishmentarian diseur diseuse disfeaturement disfurnishment disgregation disguisement disgustednesses
disgustfulness dishabilitate dishabilitation disheartenment disherison disherit dishfuls dishiest dishonourary
disillude disillusionary disinclose disinfectors disinfestant disinherison disinhume disintegrable disject
disjection disjunct disleal dislodgement dislodgment disloign dismalest dismalnesses dismastment disme dismissible
disobligement disobligingnesses disomic disomy disorderednesses disownment disparatenesses dispassionatenesses
dispensabilities dispensablenesses dispensative dispensator dispermous dispersant dispersible dispersive dispersoid
dispiritednesses dispiritment disple displeasance displode displosion dispondaic dispondee disponee disponge
disportment disposabilities disposablenesses dispositors disposure dispread disproportionablenesses
disproportionatenesses disproportionation dispunge disputabilities disputablenesses disputatiousnesses disquietive
disquietous disquisitionary disquisitive disquisitory disregardfulnesses disreputablenesses disruptivenesses
disruptors dissectible dissective disseise disseisee disseisin disseizee disseizin disseizors disselboom
dissemblies disseminators disseminule dissensus dissentiencies dissentious dissepiment dissert dissertate
dissertative disseveration disseverment dissilience dissilient dissimilate dissimilation dissimilative
dissimilatory dissimulative dissipatednesses dissipative dissipators dissociablenesses dissogeny dissolublenesses
dissolutive dissolvabilities dissolvablenesses dissonancies dissuasivenesses dissuasory distain distantnesses
distaves distelfink distensibility distensible distensive disthene distich distichous distillatory distingue
distinguee distinguishment distortednesses distortionary distortive distractednesses distractibility distractible
distractive distrainment distrainors distraint distraite distressfulnesses distribuend distributee
distributivenesses distributivities distringas disturbative distyle disubstituted disulfate disulfid disulfide
disulfiram disulfoton disulphate disulphide disulphuret disulphuric disyllabification disyllabify disyllabism
disyllable dita dite dithecal dithecous ditheism ditheist dithiocarbamate dithiol dithionate dithionite dithyramb
ditokous ditone ditriglyph ditrochean ditrochee ditsiest ditt dittander dittany dittay ditzier ditziest diureses
diuresis diuron diuturnal diuturnity divagation divalence divaricate divarication divellent divellicate divergement
divergencies diversifiabilities diversiform divertibility divertible diverticula diverticulate diverticuloses
diverticulosis diverticulum divertimenti divertimento divertisement divertissement divertive divestible divesture
divi dividant dividednesses dividivi dividual dividuous divinator divinenesses divineress divinify divisiblenesses
divisim divisionary divorcee divorcive divulgate divulgation divulgement divulgence divulse divulsion divulsive
divying diwan dixi dixit dizain dizen dizenment dizygotic dizygous dizzard""",
    "dj": """djebel djellabah djibbah djin djinn djinni""",
    "do": """doab doat dobbie dobie dobla dobra dobsonfly docetic dochmiac dochmius docibility docible docimastic docimasy
docimology dockmackie dockominium doctoress doctrinairisms doctrinalities doctrinarian documentalist documentarian
documentarisation documentarist documentarization documentarize docusoap doddard dodded dodding doddy doddypoll
dodecagon dodecagynian dodecagynous dodecahedra dodecahedral dodecahedron dodecandrous dodecaphonic dodecaphonism
dodecaphonist dodecaphony dodecastyle dodecasyllabic dodecasyllable dodgeries dodginesses dodkin dodman dods doek
doest doeth dogaressa dogdom dogedom dogeys doggeries doggermen doggess doggie doggishnesses doggo doggoneder
doggonedest doggrel dogmata dogmaticalness dogmatisations dogmatiser dogmatizations dogmatizer dogmatology dohs
dohyo doiled doiley doit doitit doitkin dojo dolabrate dolabriform dolce dolcelatte dolcemente dolci dolent dolente
dolia dolichocephal dolichocephalous dolichos dolichurus dolina doline dolium dollarisations dollarizations
dollarocracy dolldom dollishly dollishness dolma dolmades dolman dolomitisations dolomitizations doloriferous
dolorific dolorimetry doloroso dolorousnesses dolphinarium domaine domainial domanial domatia domatium
domesticators domestique domett domette domical domicil domiciliate domiciliation dominae dominancies dominative
dominators domine dominee domineeringnesses dominie dominium donah donary donatistic donative donder donee
donenesses donga donnard donnee donnert donnishnesses donsie donut donzel doob doobie doocot doodoo doody doofer
doofus doohickies dook dooket dool doolee doolie doomily doorn doornboom doover doowop doozer doozie doozy
dopaminergic dopant dopatta dopester dopily dopped doppelganger dopper doppie dopping dopplerite dorado dorads
dorbeetle dorbug dore doree dorhawk doridoid dorlach dormeuse dormie dormient dormin dormition dormitive dorneck
dornick dornock doronicum dorp dorsa dorse dorsel dorsibranchiate dorsiferous dorsifixed dorsiflex dorsiflexion
dorsigrade dorsiventral dorsolateral dorsolumbar dorsoventral dorsum dort dortour doseh dosimetric dosimetry
dosiology dosology dossel dosseret dossil dotation dotier dotiest dottel dotterel dottle dottrel douane douanier
douar doublenesses doublure doubtlessnesses douc douce doucepere doucet douceur doucine dought doula douleia
doulocracy doum douma doup doupioni doura dourah dourine douroucouli dout doux douzeper dovekie doven dovishnesses
dowar dowds dowf dowie dowl downa downwardnesses dowp dowsabel doxastic doxie doxographer doxography doxological
doxorubicin doxy doxycycline doylies""",
    "dr": """drabbiness drabble drabette drabler dracaena dracena drachm drachmae drachmai drack dracone dracontiasis dracontic
dracunculus drad draff draffiest dragee draggle draggletail dragonet dragonnade dragonne drail draisene draisine
dramady dramaturg dramaturge dramedy drant drap drapabilities drapet drappie dratchell drave drawee drawerfuls
drawliest drazel dreamfulness dreamlessnesses drearihead dreariment drearisome dreck dree dreg dreggiest dreich
dreidel dreidl dreigh dreikanter drek drent drepanium drest drib dribblet dricksie driegh driftier driftiest
drinkablenesses dript drisheen drivabilities driveby drivennesses drizzliest droger drogher droguet droid droit
drole drome dromoi dromon dromophobia dromos dronishly dronishness droob droog drook drookit droolier drooliest
dropperfuls dropsonde dropt drosera droseraceous droshky drosky drosometer drosophila drosophilae drossier
drossiest drostdy droughtier droughtiest drouk droukit drouth drouthiest drow drownded drownds drucken drudgisms
druggiest druidess druidical drumble drumette drumliest drunkometer drupaceous drupel druse druxy dryasdust dryest
dryopithecine drysalteries""",
    "ds": """dsobo dsomo dsos""",
    "du": """duad dualin dualistic duan duar duarchy dubiosities dubitable dubitancy dubitate dubitation dubitative dubnium
dubonnet ducatoon ducdame duce duchesse duci duckie ductilenesses ductilibility ductule duddery duddiest dudeen
dudishly duecento duelli duello duende duenesses duett duetti duettino duetto duffel dufferdom duffle dufus dugong
duiker duit dukeling dukery dukkeripen dulcamara dulcian dulciana dulcification dulcifluous dulcify dulciloquy
dulcimore dulcinea dulcite dulcitol dulcitone dulcitude dulcose dule dulfer dulia dullishly dullsville dulocracy
duloses dulosis dulotic dulse duma dumfound dumka dumky dummerer dummkopf dumortierite dumose dumpishly dumpishness
dunam duncedom duncery dunch duncical dunder dunderfunk dunderheadededness dunderheadedness dunderpate dungier
dungiest duniewassal dunite duniwassal dunniewassal dunnite dunnock dunt duodecillion duodecillionth duodecimo
duodenary duodenectomy duodenitis duologue duomi duomo duopolistic duopsony dupabilities dupatta duperies dupion
duplet duplexities duplicability duplicable duplicand duplicative duplicature duplicitousnesses duplied duplies
duplying dupondii dupondius dupped dupping duppy dura durablenesses duralumin duramater duramen durative durbar
durchkomponiert dure duresse durgan durian durion durmast durn durndest durnedest duro durometer durra durrie
durukuli durzi dusken duskishly duskishness dustup duteousnesses dutiabilities duumvir duumvirate duumviri duvetine
duvetyn duvetyne duxelles duxes duyker""",
    "dv": """dvandva dvornik""",
    "dw": """dwale dwalm dwam dwang dwarfest dwarfishnesses dwarfnesses dwarves dwaum dwile dwindlement dwine""",
    "dy": """dyable dyad dyarchic dyarchy dyester dykier dykiest dynameter dynamise dynamist dynamitard dynamize dynamometries
dynast dynatron dyne dynein dynel dynode dyophysite dyothelete dyothelism dysaesthesia dysaesthetic dysarthria
dyschroa dyschroia dyscrasia dyscrasite dysenteric dysesthesia dysesthetic dysgeneses dysgenesis dysgenic
dysgraphia dysgraphic dysharmonic dyskinesia dyskinetic dyslalia dyslogia dyslogistic dyslogy dysmelia dysmelic
dysmenorrhea dysmenorrheal dysmenorrheic dysmenorrhoea dysmenorrhoeal dysmenorrhoeic dysmorphophobia dysodil
dysodile dysodyle dyspareunia dyspathetic dyspathy dyspepsy dysphagic dysphagy dysphasia dysphasic dysphemia
dysphemism dysphemistic dysphonia dysphonic dysplasia dysplastic dyspnea dyspneal dyspneic dyspnoea dyspnoeal
dyspnoeic dyspnoic dyspraxia dysrhythmia dysrhythmic dystaxia dystectic dysteleological dysteleologist dysteleology
dysthesia dysthetic dysthymia dysthymiac dysthymic dystocia dystonic dystrophia dystrophic dystrophication
dystrophin dystrophy dysuria dysuric dysury dytiscid dyvour""",
    "dz": """dzeren dzho dziggetai dzos""",
    "ea": """eaceworm eadish eagre ealdorman ealdormen eale eanling earded eards easefulness easle eassel easterling
easternizations easygoingnesses eath eathe eaus eaux""",
    "eb": """ebauche ebbet ebenezer ebeniste ebionise ebionism ebionitic ebionitism ebionize ebon ebonite ebook eboulement
ebracteate ebracteolate ebriate ebriety ebrillade ebriose ebulliencies ebullioscope eburnation eburnean eburneous
eburnification""",
    "ec": """ecad ecardinate ecarte ecaudate ecblastesis ecbole eccaleobion ecce ecchymosed ecchymoses ecchymosis ecchymotic
ecclesia ecclesiae ecclesiarch ecclesiast ecclesiolater ecclesiolatry ecclesiological ecclesiologist ecclesiology
ecco eccoprotic eccrine eccrinology eccrisis eccritic ecdyses ecdysial ecdysiasm ecdysiast ecdysis ecdyson ecdysone
eceses ecesic ecesis echappe echard eche echelle echeveria echidnae echidnine echinacea echinate echini echinococci
echinococcoses echinococcosis echinococcus echinodermatous echinoid echinus echium echiuroid echocardiographies
echoencephalogram echoencephalograph echoey echographies echolalia echolalic echopraxia echopraxis echt eclair
eclaircissement eclampsia eclamptic eclat eclipsis eclogite eclose eclosion econobox econometrist ecorche ecossaise
ecotage ecphoneses ecphonesis ecphractic ecraseur ecritoire ecstasise ecstasize ectases ectasia ectasis ectatic
ecthlipses ecthlipsis ecthyma ecthymata ectoblast ectocommensal ectocrine ectoderm ectoenzyme ectogeneses
ectogenesis ectogenetic ectogenic ectogenous ectogeny ectomere ectomorph ectoparasite ectophyte ectopia ectopic
ectoplasm ectoplastic ectoproct ectopy ectosarc ectotherm ectothermous ectotrophic ectozoa ectozoan ectozoic
ectozoon ectropic ectropion ectropium ectype ectypography ecuelle ecumenicist ecumenicity ecumenics ecurie
eczematous""",
    "ed": """edacious edacity edaphic edaphology eddishes eddo edemata edematose edematous edental edentulous edhs edificatory
edificial edile edite editorialisations editorializations editress edriophthalmian edriophthalmic edriophthalmous
educatednesses educatee educationese educement educible educt eduction eductive edulcorant edulcorate edulcoration
edulcorative""",
    "ee": """eelier eeliest eery""",
    "ef": """effable effectible effectivities effectors effectualities effectualnesses effectuation effeir effeminatenesses
effeminise effeminize effervescencies effervescible efficaciousnesses efficacity efficience effierce effigurate
effiguration effleurage effloresce effluvial efforce effortfulnesses effray effulge effusiometer eftest efts
eftsoon""",
    "eg": """egal egalite egarement egence eger egest egesta egestion egestive eggar eggery eggheadednesses eggier eggiest
eggler egis eglandular eglandulose eglatere eglogue eglomise egma egotise egotize egre""",
    "eh": """ehed ehing""",
    "ei": """eicosanoid eide eident eidetic eidograph eidola eidolic eidolon eidos eigenfunction eigenmode eigentone eighteenmo
eightvo eigne eikon eild einkorn eirenic eirenicon eisegeses eisegesis eisel eisell eisteddfodau eiswein""",
    "ej": """ejaculative ejaculators ejecta ejectamenta ejective ejectment ejido""",
    "ek": """ekistic ekistician ekka eklogite ekphrasis ekpwele ektexine ekuele""",
    "el": """elaborative elaborators elaboratory elaeolite elaeoptene elain elan elance elanet elaphine elapid elapine
elasmobranch elasmosaurus elastance elastase elasticating elastin elastomer elatednesses elaterin elaterium elative
elchee elchi eldin elding eldress eldrich elds elecampane electee electivenesses electorial electress electret
electrisation electrization electrize electro electrocautery electrochemic electrocorticogram electrodialytic
electrodynamometer electrogasdynamics electrogen electrolyse electrolyze electromotance electromyogram
electromyograph electrooculogram electrooculography electroosmoses electropherogram electrophile electrophorese
electrophoresis electrophoretic electrophoretogram electrophori electrophorus electroretinogram electroretinograph
electrosonde electrostriction electrotechnics electrothermic electrothermy electrotonus electrovalent electuary
eledoisin elegancies elegiast elegise elegist elegit elegize elementarinesses elemi elench elenchi elenchus
elenctic eleolite eleoptene elephantiases elephantoid eleutherarch eleutheri eleutherian eleutherococcus
eleutherodactyl eleutheromania eleutherophobia eleutherophobic elevon elfishnesses elhi elicitors elidible
eliminant eliminative elint ellagic ellipsograph ellipticities elmen elmier elmiest elocute eloge elogium eloign
eloignment eloin eloquentnesses elpee elsin eltchi elts eluant eluate elucidative elucidators elucidatory
elucubrate elucubration eludible eludicatory eluent elusion elusory elute elution elutriate elutriation eluvia
eluvial eluviate eluviation eluvium elvan elvanite elve elytra elytral elytriform elytrigerous elytroid elytron
elytrous elytrum""",
    "em": """emalangeni emanant emanative emanators emanatory emancipative emancipist emarginate emargination emasculative
emasculators emasculatory embace embale emball embalmment embar embarcadero embarcation embarkment embase
embasement embassade embassage embattle embattlement embay embayment embedment emblaze emblazonry emblema emblemata
emblematise emblematist emblematize emblements emblic embloom emblossom embog embogue emboil emboitement
embolectomy emboli embolic embolus emboly embonpoint emborder emboscata embosk embosom embossment embound
embourgeoise embourgeoisement embow embowel embowelment embowerment embox embracement embraceors embracery
embracive embraid embranchment embrangle embranglement embrasor embrave embrazure embread embrittle embrittlement
embrocate embroglio embroideress embrown embrue embrute embryectomy embryoid embryon embryophyte embryotomies
embryulcia embus embusque emdash emeer emeerate emendals emendating emendator emeraude emeritae emeriti emerod
emeroid emersed emersion emes emesis emetin emetine emeu emeute emic emicant emicate emication emiction emictory
emigratory emigre eminencies eminential emissile emissive emittance emmarble emmenagogic emmenagogue emmenology
emmesh emmet emmetrope emmetropia emmew emmove emollescence emolliate emollience emollition emolumentary emong
emotionalistic emotionalities emotionlessnesses emotivenesses emotivities empaestic empale empalement empanada
empanelment empanoply emparadise emparl empathic empennage empeople emperise emperish emperize empery empestic
emphaticalness emphlyses emphlysis emphractic emphysematous emphysemic emphyteusis emphyteutic empiecement empierce
empight emplace emplane emplastic emplastron emplastrum emplecton emplectum employe empoison empoisonment empolder
emporia empoverish empressement emprise emptings emptins emption emptor empurple empusa empuse empyema empyemata
empyemic empyesis empyreal empyreuma empyreumata empyreumatic empyreumatise empyreumatize emulatress emule
emulousnesses emulsible emulsin emulsive emulsoid emulsor emunctory emunge emure emyd emyde emys""",
    "en": """enactive enactors enactory enallage enami enamine enamoration enantiodromia enantiodromiacal enantiodromic
enantiomer enantiomorph enantiomorphous enantiopathy enantiosis enantiostylous enantiostyly enantiotropic
enantiotropy enarch enargite enarmed enarration enarthrodial enarthroses enarthrosis enate enation enaunter enbloc
encaenia encage encanthis encapsulators encapsule encarnalise encarnalize encarpus encash encashment encaustic
encave enceinte encephala encephalic encephalin encephalitides encephalitogen encephalocele encephalocoele
encephalogram encephalograph encephaloid encephaloma encephalomyelitic encephalomyelitides encephalomyelitis
encephalomyocarditis encephalon encephalopathic encephalopathy encephalotomy encephalous enchafe enchainment
encharm enchase encheason encheiridion enchiridia enchiridion enchondroma enchondromata enchorial enchoric encierro
encina encinal encincture encipherment enclasp enclises enclisis enclitic encloister enclothe encloud encodement
encoignure encolor encolour encolpion encolpium encomendero encomia encomiast encomienda encomion encompassment
encradle encraty encrease encrimson encrinal encrinic encrinite encrustment enculturate enculturation encumberment
encurtain encyclic encyclopaedian encyclopaedism encyclopaedist encyclopedian encyclopedism encyclopedist
encystation endamage endamagement endameba endamebae endarterectomy endeictic endeixes endeixis endemial
endemicities endemiology endemism endenizen enderon endew endexine endite endobiotic endoblast endocardia
endocardiac endocardial endocarditic endocardium endocarp endocast endocentric endochondral endochylous endocrania
endocranium endocrinologic endocrinotherapy endocritic endocytic endocytose endocytosis endocytotic endoderm
endodermis endodontia endodontic endodontist endodyne endoenzyme endoergic endogamic endogamous endogamy endogen
endolithic endolymph endolymphatic endometria endometrioses endometritis endomitoses endomitosis endomitotic
endomixes endomixis endomorph endonuclease endonucleolytic endoparasite endopeptidase endoperoxide endophagous
endophagy endophyllous endophyte endoplasm endoplastic endopleura endopod endopodite endopolyploid endoradiosonde
endorhizal endorsee endorsors endosarc endoskeletal endoskeleton endosmometer endosmometric endosmos endosmose
endosome endosperm endospore endosporia endosporium endosporous endoss endostea endosteal endosteum endostosis
endostyle endosulfan endosymbiont endosymbioses endosymbiosis endosymbiotic endothecia endothecium endothelia
endothelioid endothelioma endotheliomata endothelium endotherm endotoxic endotoxin endotrophic endozoa endozoic
endozoon endrin endungeon endurabilities endurant enduringnesses enduro enemata energic energids energisation
energization energumen enervative enervators enerve enew enface enfacement enfant enfelon enfeoff enfeoffment
enfestered enfetter enfever enfierce enfiled enfire enfix enflame enflesh enfleurage enflower enfoldment enforest
enframe enframement enfree enfreeze enfrosen enfroze enfrozen engaol engarde engarland engarrison engenderment
engendrure engild enginery enginous engird engirdle engirt engiscope englacial englobe engloom englut engobe engore
engouement engouled engoument engrace engraff engraft engraftation engraftment engrail engrailment engrain engramma
engramme engrasp engraven engrenage engrieve engroove engs enguard engyscope enhalo enhancive enharmonic enhearse
enhearten enhunger enhydrite enhydros enhydrous enhypostasia enhypostatic enhypostatise enhypostatize eniac
enigmata enigmatise enigmatist enigmatize enigmatography enisle enjamb enjambement enjoinder enjoinment
enjoyablenesses enkephalin enkernel enkindle enlace enlacement enlard enleve enlevement enlink enlock enlumine
enmew enmossed enmove ennage ennead enneagon enneahedral enneahedron enneandrian enneandrous enneastyle ennuye
ennuyee enodal enoki enokidake enol enolase enological enologist enology enomania enomoty enophile enorm enosis
enounce enouncement enow enphytotic enprint enrace enragement enrange enrank enrapt enrapturement enravish
enregiment enregister enrheum enridged enring enrobe enroot enround ensanguinated ensanguine enschedule enscroll
enseam ensepulcher ensepulchre enserf enserfment ensheathe enshelter enshield enshrinee ensiform ensigncy ensile
ensky ensnarl ensorcel ensorcell ensorcellment ensoul ensphere enstatite ensteep enstructured ensuite enswathe
enswathement entablature entablement entame entameba entamebae entamoeba entamoebae entases entasia entasis
entastic entelechy entellus entender entendre entera enterectomy enteritides enterobacteria enterobacterial
enterobacterium enterobiases enterobiasis enterocele enterocentesis enterochromaffin enterococcal enterococci
enterococcus enterocoel enterocoele enterocoelous enterocolitis enterogastrone enterokinase enterolith enteron
enteropathogenic enteropathy enteropneust enteroptosis enterostomal enterostomy enterotomy enterotoxin enteroviral
enterovirus entete entetee enthalpy enthetic enthraldom enthronisations enthronizations enthymematic enthymeme
entia entirenesses entitative entoblast entoderm entoil entoilment entomic entomofauna entomofaunae entomologic
entomologise entomologize entomophagous entomophagy entomophilous entomophily entomostracan entomostracous
entophyte entophytous entopic entoplastral entoplastron entoproct entoptic entotic entozoa entozoal entozoan
entozoic entozoon entrail entrain entrainement entrainment entrammel entreatment entrechat entrecote entree
entremets entrepot entrepreneuse entresol entrez entrism entrist entropic entropion entropium entrustment
entwinement entwist enucleate enucleation enuf enumerability enumerative enunciable enunciative enunciators
enunciatory enure enurement enuretic envassal envault envenomizations envermeil enviablenesses enviro environ
environics envisagement envoi enwall enwheel enwind enwomb enwound enwrap enwrapment enwreathe enzian enzone
enzootic enzym enzymically enzymologist enzymology enzymolysis""",
    "eo": """eoan eobiont eohippus eolienne eolipile eolith eolopile eolotropic eorl eosin eosine eosinophile eosinophilia
eosinophilous eothen""",
    "ep": """epacrid epacris epact epaenetic epagoge epagomenal epanadiploses epanadiplosis epanalepses epanalepsis epanaphora
epanodos epanorthoses epanorthosis eparch eparchate epatant epaule epaulement epaxial epazote epedaphic epee epeira
epeiric epeirid epeirogenesis epeirogenetic epeirogenic epeirogeny epencephalic epencephalon ependyma epenetic
epentheses epenthesis epenthetic epeolatry eperdu eperdue epergne epexegeses epexegesis epexegetic epha ephah
ephebe ephebi epheboi ephebos ephebus ephedra ephedrin ephelides ephelis ephemerae ephemeralities ephemeralnesses
ephemerid ephemeridian ephemeris ephemerist ephemeron ephemerous ephialtes ephod ephor ephoralty ephorate ephori
epibenthos epiblast epibolic epiboly epicalyx epicanthi epicanthic epicanthus epicardia epicardial epicardium
epicarp epicede epicedia epicedial epicedian epicedium epicene epicheirema epichlorohydrin epicier epiclesis
epicondyle epicondylitis epicontinental epicotyl epicrisis epicurisms epicuticle epicuticular epicycle epicycloid
epideictic epidemicities epidemiologic epidendrone epidendrum epiderm epidermoid epidiascope epididymal
epididymides epididymis epididymitis epidiorite epidosite epidote epifauna epifaunae epifaunal epifocal epigaeal
epigaean epigaeous epigamic epigastria epigastric epigastrium epigeal epigean epigeic epigene epigeneses epigenesis
epigenesist epigenetic epigenous epigeous epiglottal epiglottic epiglottides epigon epigone epigoni epigonous
epigonus epigrammatiser epigrammatisms epigrammatizer epigraphical epigynous epigyny epilate epilation epileptiform
epileptogenic epileptoid epilimnia epilimnion epilobium epilog epimeletic epimer epimerase epimere epimorphosis
epimysia epimysium epinaoi epinaos epinastic epinasty epinephrin epineural epineuria epineurial epineurium
epinician epinicion epinikian epinikion epinosic epipelagic epipetalous epiphanic epiphanous epiphenomena
epiphenomenal epiphenomenon epiphonema epiphora epiphragm epiphyllous epiphyseal epiphyses epiphysial epiphysis
epiphyte epiphytology epiphytotic epiplastra epiplastral epiplastron epiploic epiploon epipolic epipolism epirogeny
epirrhema epirrhematic episcia episcopant episcope episematic episemon episepalous episiotomy episodial episome
epispastic episperm epispore epistases epistasy epistatic epistaxes epistaxis epistemologist episterna episternal
episternum epistilbite epistolarian epistolatory epistoler epistolet epistolic epistolise epistolist epistolize
epistolography epistome epistrophe epistyle epitaphial epitases epitasis epitaxic epitaxy epithalamia epithalamic
epithalamion epithalamium epithelia epithelializations epithelioid epithelioma epitheliomata epitheliomatous
epithelization epithelize epithem epithema epithemata epithermal epitheses epithesis epithetical epitheton
epithymetic epitomical epitomisations epitomizations epitonic epitope epitrachelion epitrite epitrochoid epizeuxes
epizeuxis epizoa epizoan epizoic epizoism epizoite epizoon epizootic epizootiologic epizootiology epizooty epocha
epode eponychium eponym epopee epopoeia epopt epos epoxidation epoxide epris eprise eprouvette epsomite epuise
epuisee epulary epulation epulis epulotic epurate epuration epyllion""",
    "eq": """equablenesses equalitarian equanimous equant equatabilities equative equiangular equibalance equicaloric equid
equidifferent equidistance equilibrant equilibrate equilibration equilibria equilibrial equilibrist equilibrity
equimolar equimolecular equimultiple equinia equinities equiparate equiparation equipe equipollence equipollent
equiponderance equiponderant equiponderate equipotent equipotential equiseta equisetaceous equisetic equisetiform
equisetum equitability equitablenesses equitant equites equivalve equivocalities equivoke equivoque""",
    "er": """eradiate eradiation eradicant eradicative erasement erbia erectilities erective eremacausis eremitical eremitisms
eremuri eremurus erepsin erethic erethism erethistic erethitic ergastic ergastoplasm ergatandromorph ergataner
ergative ergatocracy ergatogyne ergatoid ergatomorph ergocalciferol ergodic ergodicities ergon ergonometric
ergonovine eriach ericaceous ericoid erigeron erinaceous eringo erinite eriometer erionite eriophorum eriophyid
erks erlking ermelin erminois erne erodent erodibility erodium erogenic erose erosible erosivenesses erosivities
erostrate erotema eroteme eroteses erotesis erotetic eroticizations erotism erotization erotize erotogenic
erotology erotomania erotomaniac erotophobia errancy errantry errhine erroneousnesses ersh erub erubescence
erubescent erubescite eruciform eructating eruditenesses eruginous erugo erumpent eruptible eruv ervalenta erven
ervil eryngium eryngo erysipelatous erysipeloid erythema erythemal erythematic erythematous erythemic erythorbate
erythraemia erythremia erythrina erythrism erythristic erythrite erythritol erythroblast erythroblastoses
erythroblastosis erythrocytometer erythroid erythron erythropenia erythrophobia erythropoieses erythropoiesis
erythropoietic erythropoietin erythrosin erythrosine""",
    "es": """esbat escadrille escalade escalado escalier escallonia escamotage escapado escar escarmouche escarp eschalot eschar
escharotic eschatologic eschatologist escheat escheatage escheatment eschewals eschscholtzia eschscholzia esclandre
escolar escollope escopette escot escribano escribe escritorial escroc escrol escroll escuage esculent esculin
esemplastic esemplasy eserine eses esile eskar esker esne esnecy esophagitis esoterica esoterism esotery esotropia
espada espagnole espagnolette espanol esparto espials espiegle espieglerie espressivo espumoso esquisse essayette
esse essentialities essentialnesses essive essoin essonite essoyne establishmentarian estacade estafette estaminet
estancia estanciero esterase esterification esterify estheses esthesia esthesiogen esthesiometer esthesis esthete
esthetician estimablenesses estimative estipulate estival estivate estivation estoc estoile estop estoppage estover
estrade estragon estral estramazone estrangelo estranghelo estrapade estray estreat estrepe estrepement estrich
estrildid estrin estriol estro estrogenically estrone estrual estrum estuarian estuarine esurience esurient""",
    "et": """etacism etaerio etage etalage etamin etape etat etcetera eten etepimeletic eternalities eterne etesian ethambutol
ethamine ethanals ethe ethene etheostomine ethephon etherealisations etherealities etherealizations etherealnesses
ethereous etherial etherical etherification etherify etherisations etheriser etherizations etherizer etheromania
etheromaniac ethicalities ethicalnesses ethinyl ethion ethionamide ethionine ethiops ethnarch ethnobotanical
ethnobotanist ethnobotany ethnocentricities ethnocide ethnogeny ethnohistorian ethnohistoric ethnohistory
ethnolinguist ethnologic ethnomethodologist ethnomethodology ethnomusicological ethnomusicologist ethnomusicology
ethnonym ethnos ethnoscience ethogram ethologic ethoxy ethoxyl ethylating ethylation ethylenediaminetetraacetate
ethyne ethynyl etic etiolate etiolation etiolin etiologist etodolac etoile etouffee etourderie etourdi etourdie
etranger etrangere etrennes etrier ettercap ettin ettle etude etui etwee etyma etymic etymologicon etymologicum
etymologise etymologize etymon etypic""",
    "eu": """eubacteria eubacterium eucain eucaine eucalypt eucalyptol eucalyptole eucaryon eucaryot eucaryote eucharis
euchloric euchlorine euchologion euchology euchromatic euchromatin euchromosome euclase eucrite eucyclic eudaemon
eudaemonia eudaimon eudemon eudemonia eudialyte eudiometer eudiometric eudiometry euge eugenol eugeosyncline
euglena euglenid euglenoid euglobulin euharmonic euhemerise euhemerism euhemerist euhemerize eukaryon eukaryot
euked euking euks eulachon eulogia eulogiae eulogium eumelanin eumerism eunuchoid euoi euonymin euonymus euouae
eupad eupatorium eupatrid eupatridae eupepsia eupepsy eupeptic euphausiacean euphausid euphausiid euphemise
euphemist euphemize euphenic euphobia euphon euphonia euphoniousnesses euphonium euphorbia euphorbiaceous
euphorbium euphoriant euphory euphotic euphrasy euphroe euphuise euphuism euphuist euphuize euplastic euploid
eupnea eupneic eupnoea eupnoeic eurhythmic eurhythmist eurhythmy euripi euripus eurokous euroky eurybath euryhaline
euryoky euryphagous eurypterid eurypteroid eurytherm eurythermous eurythmic eurythmy eurytopic eusocial eusol
eusporangiate eustacy eustasy eustatic eustele eustyle eutaxite eutaxy eutectoid eutexia euthanasic euthanasy
euthanatize euthenist eutherian euthyroid eutrophic eutrophicate eutrophy eutropic eutropous eutropy euxenite""",
    "ev": """evacuant evacuative evacuators evadible evagation evaginate evagination evanesce evangeliar evangeliarion
evangeliarium evangelisations evangelistarion evangelistary evangelizations evanished evanishes evanishing
evanishment evanition evaporabilities evaporative evaporimeter evaporite evaporograph evaporometer
evapotranspiration evasible evection evenement eventuation everlastingnesses eversible eversion everydaynesses evet
evhoe evictee evictors evidential evidentiary evincement evincible evincive evirate eviscerators evitate evitation
evite eviternal eviternity evocable evocate evocativenesses evoe evohe evolue evolute evolutive evolvement evolvent
evonymus evovae evulgate evulse evulsion evzone""",
    "ew": """ewked ewking ewks""",
    "ex": """exacerbescence exacta exactingnesses exactment exactors exactress exaggeratednesses exaggerative exahertz
exalbuminous exaltednesses examen examinant examinate examinatorial examinee examplar exanimate exanimation
exanthem exanthema exanthemata exanthematic exanthematous exapted exaptive exarate exaration exarch exarchate
exasperative exasperators excarnate excarnation excaudate exceedance excentric exceptionalities exceptionalnesses
exceptious exceptive exceptors excerpta excerptible excerptors excerptum excessivenesses excide excimer excipient
exciple excitablenesses excitancy excitant excitative excitatory excitednesses excitors exclamative exclaustration
exclave exclosure excludabilities excludee excludible exclusionistic exclusivisms exclusivistic exclusory
excogitable excogitate excogitation excogitative excommunicable excommunicative excommunicators excommunicatory
excoriators excorticate excortication excrementa excrementitial excrementitious excrementum excrescencies
excrescential excretive excruciate excruciation excubant excudit exculpable excurrent excursus excurvate
excurvature excurved excusablenesses excusals excusatory excusive exdelicto exdividend exeat execrablenesses
execrative execrators execratory executancy executant executorial executress executry exed exedra exedrae exegete
exempla exemplarities exemplificative exemplum exemptible exenterate exenteration exequatur exequy exercitation
exergonic exergue exertive exfoliant exfoliative exfoliators exhalant exhalent exhaustibility exhaustivities
exhaustlessnesses exhedra exhedrae exhibitionistically exhibitive exhilarant exhilarative exhilarators exhilaratory
exhilirative exhortative exhortatory exhumate exies exigeant exigeante exigible exiguousnesses exilement exilian
eximious exine exing existentialistically exitance exobiological exobiologist exocarp exocentric exocrine exocyclic
exocytic exocytose exocytosis exocytotic exode exoderm exodermis exodoi exodontia exodontics exodontist exodos
exoenzyme exoergic exoerythrocytic exogamic exogamous exogamy exogen exogenetic exomion exomis exonerative
exonuclease exonumia exonym exopeptidase exophagous exophagy exophthalmia exophthalmic exophthalmos exophthalmus
exoplasm exopod exopodite exorability exorable exorbitancies exorbitate exorcistical exordia exordial exordium
exoskeletal exosmic exosmose exosmosis exosmotic exospherical exospore exosporous exostoses exostosis exoteric
exothermal exothermicities exoticnesses exotism exotoxic exotoxin exotropia expandors expansibility expansile
expansivities expatiative expatiators expatiatory expatriatisms expectance expectative expectednesses expectorative
expediential expeditate expeditation expeditive expeditors expellant experimentative expiable expiators expirant
expiratory expiscatory explanative explant explantation expletory explicative explicators explicatory exploitive
explorative explosible exponible exposednesses expositive expositress expostulative expostulators expostulatory
exposture expressionlessnesses expressivities expresso expressure exprobratory expromission expromissor
expropriable expugn expugnation expulse expulsive expunct expunction expungement expurgators expurgatory expurge
exsanguinate exsanguination exsanguine exsanguineous exsanguinous exscind exsecant exsect exsection exsert
exsertile exsertion exsiccant exsiccatae exsiccate exsiccation exsiccative exsolution exstipulate exsuccous
exsufflate exsufflation exsufflicate extemporaneity extemporary extendednesses extendibility extendible extense
extensification extensile extensimeter extensionalities extensometer extenuative extenuators extenuatory
exteriorisations exteriorities exteriorizations exterminative extermine extern externalities externat externe
exteroceptive exteroceptor exterritorial extinctive extine extinguishment extirp extirpative extirpators
extirpatory extoll extollment extolment extorsive extortionary extortive extractible extraforaneous extrait
extralimitary extralities extraneity extraneousnesses extrapolative extrapolators extrapolatory extraught
extravagancies extravagantnesses extravagate extravagation extravasate extravasation extraversive extravert extreat
extrema extremum extrinsicality extrorse extroversive extrudabilities extrusible extrusile extrusory extubate
exuberancies exuberate exudate exudative exul exulcerate exulceration exultance exuvia exuviae exuvial exuviate
exuviation exuvium""",
    "ey": """eyalet eyas eyednesses eyeleteer eyen eying eyne eyot eyra eyrie""",
    "fa": """fabaceous fabliau fabliaux fabricative fabular fabulate fabulise fabulist fabulize fabulosity fabulousnesses
faburden facadisms facelessnesses facete facetiae faceup facia faciae faciend facies facilenesses facilitative
facinorous fack faconne facticity factionary factiousnesses factis factitiousnesses factitive factive factualities
factualnesses factum facture facula faculae facultative facundity fadaise faddiest faddisms fadednesses fadein
fadeur fadge fado faecula faeculence faena faery fagaceous faggeries faggier faggiest faggotry fagotti fahlband
fahlerz fahlore fahs faible faience faikes faineance faineant fainites faintheartednesses faintishness fairishly
fairnitickle fairnytickle fairydom faitor faitour fakement fakeries fala falafel falaj falangism falangist falbala
falcade falcate falcation falces falchion falciform falconet falconiform falconine falcula falculate faldage
falderal falderol faldetta faldistory faldstool fallaciousnesses fallalery fallalishly fallals fallibilism
fallibilist fallownesses falsidical falsifiabilities faltboat falx familiarnesses familism familist famille
famishment famousnesses famuli famulus fanac fanals fanaticalnesses fancify fane fanega fanegada fanfarade fanfaron
fanfaronade fanfaronas fanfic fanga fangle fango fankle fannel fano fanon fantabulous fantasie fantasm fantasque
fantast fantasticalities fantasticalnesses fantasticating fantastication fantastico fantastry fanteeg fantigue
fantoccini fantoosh fanum faqir faquir faradisations faradiser faradizations faradizer farandine farandole farceur
farci farcicalities farcicalnesses farcie farcify farcin farcings fardage farded fardel fards farfal farfalle
farfel farfet farfetchednesses farinha farinose farkleberry farl farle farmerette farnesol farnesses farolito
farouche farraginous farrieries farruca farse fartlek fasces fasci fasciae fasciate fasciation fascicular
fasciculate fasciculation fascicule fasciculi fasciculus fascinators fascine fascio fasciola fasciolae fasciole
fascioliases fascioliasis fash fashery fashionablenesses fashionmonging fashious fasti fastigia fastigiate
fastigium fastuous fatalnesses fatheadednesses fatherlessnesses fathometer fathomlessnesses fatidic fatigability
fatigable fatigate fatiguableness fatiscence fatiscent fatling fatshedera fatsia fattrels fatuitous fatwah faubourg
faucal fauces faucial faugh fauld faunae faunistic faurd fauteuil fautor fauve fauvette fauxbourdon fava favel
favela favella faveolate favisms favonian favorablenesses favorednesses favose favourablenesses favourednesses
favous favrile favus fawnier fawniest faws fayalite fayence fazenda fazendeiro""",
    "fe": """feague feal feare fearsomenesses feasance fease feasiblenesses feateous featest featliest featous featuous
featurette feaze febricities febricula febricule febrifacient febrifuge febrilities fecht fecial fecit feck fecula
feculae feculence feculent fedarie fedayee fedayeen fedelini federacy federalese federarie federative feeb
feelingnesses feeze fegary fegs fehs feijoa feijoada feirie feiseanna feist feistinesses felafel feldgrau feldsher
feldspathic feldspathoid felicific felicitators feliciter felicitousnesses felid felinenesses felinities fellah
fellaheen fellahin fellation fellatrix fellies fellmongeries fellnesses felloe fellon feloniousnesses felonous
felonry felsic felsite felspar felspathic felspathoid felstone feltering felucca felwort feme femerall feminacy
feminal femineity feminie feminility femininenesses femininisms feminisation feminity feminization femme femora
femtosecond fenagle fencelessnesses fencible fenestra fenestrae fenestral fenestrate feni fenks fennec fennier
fenniest fent fenthion fenugreek fenuron feod feodary feoff feoffee feoffment feracious feracity ferbam fere
feretory feria feriae ferie ferine ferities ferm fermata fermentative fermentescible fermentitious fermentive
fermion fernery ferninst fernitickle fernticle ferrara ferredoxin ferrel ferreous ferriage ferricyanide
ferricyanogen ferriferous ferrimagnet ferritin ferroalloy ferrocene ferrochrome ferrochromium ferroconcrete
ferrocyanide ferrocyanogen ferroelectric ferrogram ferrography ferromagnesian ferromagnet ferromanganese
ferromolybdenum ferronickel ferroniere ferronniere ferroprint ferroprussiate ferrosilicon ferrosoferric ferrotype
ferrugineous ferruginous ferrugo fertilenesses ferula ferulaceous ferulae ferventnesses fervescent fervidnesses
fervorous fescennine fescue fesse festa festilogy festinate festination festivous festology festoonery festschrift
festschriften fetation fete feterita fetial fetialis fetich fetiche feticide fetidities fetiparous fetologist
fetology fetoprotein fetoscope fetta fetted fetting fettlings fettuccini fettucine fettucini fetwa feuar
feudalisations feudalities feudalizations feudary feudatory feued feuillete feuilleton feuing feus feverous fewter
fewtrils feyest feynesses""",
    "fi": """fiacre fiancailles fiance fiancee fianchetti fianchetto fiar fiaschi fiaunt fiberizations fibranne fibriform
fibrilla fibrillae fibrillative fibrilliform fibrinogen fibrinogenous fibrinoid fibrinolyses fibrinolysin
fibrinolysis fibrinolytic fibrinopeptide fibrinous fibro fibroblast fibrocartilage fibrocement fibrocystic
fibrocyte fibroin fibroline fibrolite fibroma fibromata fibromatous fibronectin fibroplasia fibroplastic
fibrosarcoma fibrosarcomata fibrositis fibrousnesses fibrovascular fibster fice ficin fico fictile fictionalities
fictioneer fictionisations fictionizations fictitiousnesses fictivenesses fictor fiddlededee fiddleys fide
fideicommissary fideicommissum fidge fidibus fiducial fieldstript fiendishnesses fient fiere figo figuline figurant
figurante figurate figurativenesses fila filabeg filaceous filacer filagree filamentary filander filaree filaria
filariae filarial filarian filariases filariasis filariid filasse filatory filature filazer filfot filialnesses
filiate filiation filibeg filibusterous filicide filicinean filiform filigrane filiopietistic filioque
filipendulous filister fille fillibeg fillipeen fillister fillo filmdom filmi filmically filmography filopodia
filose filoselle filses filtrability filtrable filum fimble fimbria fimbriae fimbrial fimbriate fimbriation
fimicolous finca fingan fini finicalities finicalnesses finickety finickin finicking finikin finiking finitenesses
finitude finnac finnack finnesko finniest finnochio finnock finnsko fino finocchio finochio finsko fiord fiorin
fioritura fioriture fippence fipple fique firebote fireflaught firn firrier firriest firstling fisc fisgig fishify
fissate fissicostate fissilingual fissilities fissiparism fissiparity fissiparous fissiped fissipede fissirostral
fissive fistiana fistical fisticuff fistmele fistulae fistulate fistulose fitchee fitchet fitt fitte fittingnesses
fixatif fixature fixednesses fixit fixive fixt fixup fixure fizgig""",
    "fj": """fjeld""",
    "fl": """flabellate flabellation flabelliform flabellum flaccidnesses flackery flacket flacon flagelliferous flagelliform
flagellin flagellomania flagellomaniac flageolet flaggier flaggiest flagginess flagitate flagitation flagitious
flam flambe flambeau flambeaux flambee flamboyante flamen flamfew flamier flamiest flamines flaminical flammiferous
flammulated flammulation flammule flanch flanconade flaneur flannelet flaperon flappiest flaser flasket
flatfootednesses flatling flatulencies flatuous flaught flaunch flauntier flauntiest flauntily flauta flavanol
flavanone flavescent flavin flavine flavone flavonoid flavonol flavoprotein flavopurpurin flavorous flawier
flawiest flawn flaxier flaxiest fleam fleche flechette fleckering flection fledge fledgelings fledgiest fleech
fleechment fleerer fleishig fleme flench flense fleshling fleshment fletch fletton fleuret fleurette fleuron fleury
flexagon flexiblenesses flexihours flexile flexitime flexographer flexographic flexography flexors flexuose
flexuous flexure fleyed fleying fleys flic flichter flimflammeries flimp flinder flindersia flinkite flintify
flirtiest flisk flitch flite flittered flittering flittermouse flivver flix flixweed floatation floatel floatier
floatiest floc flocci floccillation floccinaucinihilipilification floccose flocculant floccular flocculate
flocculation floccule flocculence flocculent flocculi flocculus floccus flockier flockiest flokati flong flooey
flooie floosie floosy floozie floreant floreat floriated floriation floribunda floricane floriculture floridean
florideous floridities floriferous floriform florigen florilegia florilegium floristically floristics floristry
floruit floscular floscule flosculous flosh flota flotage flotant flote flotel flounciest flouriest floweret
flowerette fluconazole fluctuant fluegelhorn fluellin fluence flugelhorn flugelman flugelmen fluidics fluidify
fluidisations fluidiser fluidizations fluidizer fluidnesses flummery flump flunkey flunkeydom flunkie fluorene
fluorescein fluoric fluorid fluorimeter fluorimetric fluorimetry fluorinate fluorination fluorochemical
fluorochrome fluorographic fluorography fluorometer fluorometric fluorometry fluoroscopies fluoroses fluorosis
fluorotic fluorotype fluorouracil fluors fluorspar fluphenazine flushnesses flusterment flutiest fluviatic
fluviatile fluvioglacial fluviomarine fluxionary fluxive fluyt flype flysch flyte""",
    "fo": """focaccia focalisations focalizations foci focimeter fodgel foedarie foehn foetal foetation foeticide foetid
foetiparous foetoscopy foetus fogeydom fogie fogle fogramite fogramities fogydom fohn fohs foid foin foison folacin
folate folderol foldup folia foliaceous foliate foliation foliature folie foliicolous foliole foliose folious
folium folivore folkie folkiest folkishness folles follicular folliculate folliculin folliculitis folliculose
folliculous followup fomes fomite fonctionnaire fondu fone fontange fonticulus fontinalis foodlessnesses foofaraw
foolishest foon foos footballene footiest footle footlessnesses fooyung foozle fopling fora foram foramina
foraminate foraminifer foraminifera foraminiferan foraminiferous foraminous forane forasmuch forb forbidals
forcibility forciblenesses forcipate forcipation forcipes fordo forebitt forebodement forebodingnesses foreby
foredo forehent forel forensicality forestallment forestalment forestaysail foretokenings foretopgallant foretopman
foretopmen forevernesses forfairn forfaiter forfaiting forfex forficate forficulate forfoughen forfoughten forgat
forgetive forgettery forgivingnesses forhent forinsec forint forisfamiliate forisfamiliation forkednesses forkier
forkiest forlese forlornest forlornnesses formalistically formaliter formalnesses forme formee formiate formicarium
formicary formication formidabilities formidablenesses formol formularisation formularistic formularization
formularize formulary formulisations formuliser formulisms formulistic formulizations formulizer formyl fornenst
fornent fornicatress forrad forrarder forrit forsakennesses forsterite fortilage fortissimi fortississimo
fortitudinous fortuitism fortuitist fortunatenesses forzandi forzando forzati forzato foscarnet foss fossae fossate
fossette fossiliferous fossorial fossors fossula fossulate fosterling fostress fother fothergilla foud foudrie
foudroyant fouette fougade fougasse foughten foulder fouldre foule foumart founderous foundress foundrous fourb
fourchee fourchette fourdrinier fourgon fourplex fourragere foussa fousty fouter fouth foutre fovea foveae foveal
foveate foveiform foveola foveolae foveolate foveole foveolet foys foziest fozy""",
    "fr": """frabbit frabjous fract fracti fractionalisations fractionalizations fractionary fractionating fractionation
fractionator fractionisations fractionizations fractocumulus fractography fractostratus fractur fractus frae fraena
fraenula fraenulum fraenum frag fragilenesses fragmentarinesses fragmentating fragmentiser fragmentizations
fragmentizer fragrancies fraicheur fraktur frambesia framboesia framboise frampler frampold franchisement
franchisors francophil francophile francophobe frangiblenesses frangipane frangipani frangipanni frankalmoign
franklinite franseria franticnesses frap frappant frappe frappee frascati fratch fratchety fratchiest frate fratery
frati fratry frau fraudulencies fraudulentnesses fraulein fraxinella frazil freckliest fredaine freeheartedly
freeheartedness freenesses freet freit fremd fremescence fremescent fremitus frena frenchification frenchify frenne
frenula frenulum frenum frenzical frequence frequentation frequentative frequentnesses frere frescade fresherdom
fress frettiest friabilities friablenesses friand friande fribble fricadel fricandeau fricandeaux fricando
frication friendlessnesses frigatoon frigidarium frigorific frigorifico frijol frijole frikkadel fringier fringiest
fringillaceous fringillid fringilliform fringilline fripon friponnerie fripper frippet frise frisee frisette
friseur friska frisket frist frisure frit fritfly frith frithborh frithsoken frithstool fritillaria fritillary
fritt frittata friture frivol frize frizette frizzliest froe froggeries froggier froggiest frogling froideur
fromenty frondent frondescence frondeur frondiferous frondose frons frontalities frontenis frontogeneses
frontogenesis frontolyses frontolysis fronton frontoon frore frorn frottage frotteur frounce frouziest frouzy frow
frowardnesses frowsiest frowst frowstiest frozennesses fructan fructed fructiferous fructification fructificative
fructive fructivorous fructuary fructuate fructuation fructuous frug frugalnesses frugiferous frugivore frugivorous
fruitarian fruiteress fruitery fruitive frumentaceous frumentarious frumentation frumenty frust frusta frustule
frutescence frutescent frutex frutices fruticose frutify""",
    "fu": """fubar fubbed fubbery fubbing fubby fubs fubsiest fuchsin fuchsine fuchsite fuci fuckup fucoid fucose fucous
fucoxanthin fucus fuddy fuds fuero fufu fugacious fugacity fugato fuggiest fughetta fugie fugio fugitation
fugitivenesses fugle fugleman fuglemen fugliest fugu fulcra fulcrate fulgency fulgent fulgid fulgor fulgorous
fulgour fulgourous fulgural fulgurant fulgurate fulguration fulgurite fulgurous fulham fuliginosity fuliginous
fullam fullan fullerene fulmar fulminant fulminators fulminatory fulmine fulmineous fulminous fulness fulvid
fulvous fumado fumage fumarase fumarate fumaric fumarole fumatoria fumatorium fumatory fumet fumette fumetti
fumetto fumitory fumosity fumous fumuli fumulus funambulators funambulism funambulist functionating fundament fundi
fundus funebre funebrial funest fung fungibilities fungistat fungo fungosity funicle funiculate funiculi funiculus
funkia funster furacious furacity furan furane furanose furanoside furazolidone furcal furcate furciferous furcraea
furcula furculae furcule furculum fureur furfuraceous furfuraldehyde furfurals furfuran furfurol furfurole
furfurous furibund furioso furiousnesses furmenty furmeties furmities furniment furnishment furo furol furole
furrieries furriner furth furuncular furunculoses furunculosis furunculous furzier furziest fusain fusaria fusarium
fusarol fusarole fusc fuscous fusel fusiblenesses fusiform fusil fusile fusilli fust fustanella fustet fustigate
fustigation fustilarian fustilugs fustoc fusulinid fusuma futchel futharc futhark futhorc futhork futilenesses
futilitarian futtock futurelessnesses futurition futurological fuze fuzee fuzil fuzzyheadednesses""",
    "fy": """fyce fyke fylfot fynbos fyrd fytte""",
    "ga": """gabbart gabblement gabbro gabbroid gabbroitic gabelle gaberlunzie gabies gabionade gabionage gaboon gadarene gaddi
gade gadge gadgeteer gadi gadling gadoid gadolinite gadroon gadso gadzookery gadzooks gaed gaeing gaen gaes gagaku
gagglings gagster gahnite gaids gaijin gaillardia gainfulnesses gainliest gainst gairfowl gajo galabea galabeah
galabia galabiah galabieh galabiya galabiyah galactagogue galactometer galactophorous galactopoieses galactopoiesis
galactopoietic galactorrhea galactorrhoea galactosaemia galactosamine galactose galactosemia galactosemic
galactosidase galactoside galactosyl galanga galangal galantine galapago galavant galax galbanum galea galeae galee
galeiform galenicals galenite galenoid galeopithecine galeopithecoid galette galimatias galingale galiongee galiot
galipot galivant gallabea gallabeah gallabiah gallabieh gallabiya gallabiyah gallabiyeh gallein galleryite
galliardise galliardize galliards galliass gallican gallicizations galligaskins gallinacean gallinaceous gallinazo
gallinipper gallinule galliot gallipot gallisise gallisize gallivat galliwasp gallopade gallophile gallophobe
gallowglass gallumph gallus gallybagger gallybeggar gallycrow galoche galop galopade galut galuth galvanomagnetic
galvanometric galvanometry galvanoplastic galvanoplasty galvanoscope galvanotropism galyac gama gamash gamb gamba
gambade gambado gambe gambeson gambet gambetta gambier gambir gambo gamboge gambogian gambrel gambroon gambusia
gamelan gamesomenesses gametangia gametangium gametocyte gametogeneses gametogenesis gametogenic gametogenous
gametophore gametophyte gamgee gaminesque gammadia gammation gamme gammerstang gammiest gamodeme gamogeneses
gamogenesis gamogenetic gamone gamopetalous gamophyllous gamosepalous gamotropic gamotropism gamp ganache ganch
gane ganef ganev gangle ganglial gangliate gangliest gangliform ganglioside gangrel gangsterdom gangue ganister
ganjah gannetry gannister ganof ganoid ganoin ganoine gansey gant gantelope gantline gantlope gaol gapo gaposis
gappiest garagiste garbe garbure garda gardai gardant gardenfuls garderobe gardyloo gare garefowl garganey garials
garigue garmenture garnetiferous garni garnierite garnisheement garnishry garniture garote garotte garreteer
garrigue garrotte garrya garuda garum garvock gasahol gasconade gaseity gaseousnesses gashest gasification gasiform
gasify gasogene gasolene gasolier gasometric gasometry gaspereau gast gasteropod gasteropodous gastraea gastraeum
gastral gastralgia gastralgic gastrea gastrectomy gastrin gastritides gastrocnemii gastrocnemius gastroenteritides
gastroenterologic gastroenterologist gastroenterology gastroenterostomy gastrolith gastromancy gastropodan
gastropodous gastroscopies gastrosoph gastrostomy gastrotomies gastrotrich gastrula gastrulae gastrulate
gastrulation gauchesco gaud gaudeamus gaudery gaufer gauffer gauffre gaufre gauleiter gault gaultheria gaum gaun
gauntree gauntry gaup gaupus gaur gaus gavage gavial gavot gawkihoods gawkishly gawkishness gawpus gawsie gawsy
gayals gaydar gayety gazabo gazals gazania gazel gazement gazogene gazon gazoo gazooka gazunder""",
    "ge": """geal gean geanticline geare geason geat gebel gebur geck gedankenexperiment geds geechee geegaw geep geest geez
gefuffle gefulltefish gegenschein gehlenite geist geitonogamous geitonogamy gelandesprung gelastic gelati
gelatinating gelatination gelatine gelating gelatinisations gelatiniser gelatinizations gelatinizer gelatinoid
gelatinousnesses gelation gelato gelee gelidities gelidnesses gellant gelsemia gelsemine gelseminine gelsemium gelt
gemaric gemeinschaft gemeinschaften gemel geminal geminate gemination geminous gemma gemmaceous gemmation gemmative
gemmeous gemmier gemmiest gemmiferous gemmiparous gemmological gemmologist gemmulation gemot gemote gemsbok
gemutlich gemutlichkeit genappe gendarmerie gendarmery genealogic genealogise genealogize generable generalcy
generale generalia generalizabilities generalnesses generativenesses generatrix genericnesses genethliac
genethliacon genethlialogic genethlialogy genetotrophic genetrix genette genevrette genialnesses genically
geniculation genip genipap genista genitor genitrix geniture genizah genlock gennet genogram genoise genom
genophobia genotype genouillere genro gensdarmes genseng gentamicin genteelest gentianaceous gentil gentilesse
gentilhomme gentilitian gentilitious genu genua genuflexion geochronologic geochronometric geochronometry geognost
geognosy geoid geolatry geologian geomancer geomancy geomant geometrids geometrisations geometrizations geomorphic
geomorphogenic geomorphogenist geomorphogeny geomorphologic geomorphologist geomyoid geophagism geophagist
geophagous geophagy geophilic geophilous geophyte geoponical geoponics geordie georgics geotechnic gerah
geraniaceous geranial geraniol gerardia geratology gerbe gerbera gerbile gerbille gerent gerenuk gerfalcon
geriatrist geriatry germain germaine germanenesses germanisations germanizations germanous germen germier germiest
germin germinant germinative germinators gerodontic gerontic gerontocracy gerontocrat gerontologic gerontomorphic
gerontomorphoses gerontomorphosis gerontophilia gerontotherapeutics geropiga gertcha gerundial gerundive
gesellschaft gesellschaften gesneria gessamine gessed gesses gesso gest gestae gestalten gestant gestative
gestatory geste gesticulant gesticulative gesticulators gesticulatory geta getatable getgo gettered gettering
geullah geum gevald gevalt gewurztraminer geyan geyserite""",
    "gh": """gharial gharri gharry ghast ghastily ghaut ghazal ghazel ghazi gherao ghettoisations ghettoizations ghibli ghilgai
ghillie ghillying ghis ghomasio ghostier ghostiest ghoulie ghyll""",
    "gi": """giambeux giantry giaour giardia giardiasis gibbed gibberellin gibbing gibblegabble gibbose gibbousnesses gibbsite
gibel gibus giddap gidday giddup giddyap giddyup gidgee gidjee gied gieing gien gies giffgaff giftednesses giga
gigacycle gigaflop gigagramme gigantean gigantesque giganticide gigantisms gigantology gigantomachia gigantomachy
gigaton gighe gigot gigue gilet gilgai gilgie gillaroo gilliflower gillyflower gilpy gilsonite gimbal gimble gimel
gimmalled gimmals gimmickery gimmie gimpiest ging gingeley gingeli gingelli gingerade gingerous gingili gingilli
gingiva gingivae gingivectomy gingko gingle ginglimoid ginglymi ginglymus gink ginn ginnel ginnery ginniest ginzo
giocoso gios gipon gipped gipper gipping gippo gippy gips gipsen giraffid giraffine giraffoid girandola girandole
girasol girasole giri girkin girlie girliest girn girnie girniest giron girr girsh gisarme gismo gismology gitano
giust giusto givee gizz""",
    "gj": """gjetost gjus""",
    "gl": """glabella glabellae glabellum glabrate glabrescent glabrous glace glaciologic glaciologist glaciology glacis
gladfulness gladiate gladier gladiest gladiole gladius gladliest gladsomenesses gladsomest glaik glaiket glaikit
glair glaire glaireous glairiest glairin glaive glamoring glamorless glamorousnesses glamors glamourizer glamourous
glanderous glandiferous glandiform glandule glanduliferous glandulous glareous glarier glariest glariness
glaringnesses glassen glassie glassify glassine glauberite glaucescence glaucescent glaucomatous glauconite
glaucous glaur glazen glazieries glaziest glazily gleamier gleamiest gleba glebae glebe glebous glede gleeds gleek
gleet gleetiest gleg glei gleizations gleyed gleying gleys glia gliadin gliadine glial glidder gliff glike glim
glime glintier glintiest glioblastoma glioblastomata glioma gliomata gliomatosis gliomatous glioses gliosis glisk
glissade gloam globbiest globerigina globeriginae globigerina globigerinae globigerine globin globoid globose
globous globularities globularnesses globulet globuliferous globulite globulous glochid glochidia glochidial
glochidiate glochidium glogg gloire glom glomera glomerate glomeration glomerular glomerulate glomerule glomeruli
glomerulonephritides glomerulonephritis glomerulus glomus glonoin gloop gloppiest gloriole gloriosa gloriousnesses
glossa glossae glossarist glossator glossectomy glossematics glosseme glossitic glossitis glossodynia glossographer
glossographical glossography glossolalic glossolalist glossological glossologist glossology glossopharyngeal
glossotomy glost glottic glottidean glottides glottochronological glottochronology glottogonic glottology glout
gloxinia gloze glucan glucina glucinic glucinium glucinum glucocorticoid glucokinase gluconate gluconeogeneses
gluconeogenesis gluconeogenetic gluconeogenic glucoprotein glucosamine glucosidase glucoside glucosuria glucosuric
glucuronidase glucuronide glueynesses glug gluhwein gluily gluiness glumaceous glume glumiferous glumpiest glumpish
glumps glumpy glunch glutaeal glutaei glutaeus glutamate glutaminase glutaraldehyde glutathione glute glutei
glutelin glutenin glutethimide gluteus glutinosity glutinousnesses gluttonousnesses glycan glyceraldehyde glyceria
glyceric glyceride glycerinating glycerite glyceryl glycin glycine glycocoll glycogeneses glycogenesis glycogenetic
glycogenolyses glycogenolysis glycogenolytic glycolipid glycolyses glycolysis glycolytic glyconeogenesis glyconic
glycopeptide glycoprotein glycosaminoglycan glycose glycosidase glycoside glycosuria glycosuric glycosyl
glycosylate glycosylation glycyl glyoxaline glyphograph glyptic glyptodont glyptograph glyptotheca""",
    "gm": """gmelina gmelinite""",
    "gn": """gnamma gnar gnathic gnathion gnathite gnathonical gnatling gnattiest gnawn gneissitic gneissoid gneissose gnomae
gnomon gnomonology gnoseology gnoses gnosiology gnosis gnotobiological gnotobiology gnotobiosis gnotobiote""",
    "go": """goadster goaf goanna goatishly goatishness goatling goban gobang gobbi gobbo gobemouche gobioid gobo gobonee gobony
gobshite goburra gocart godet godetia godling godroon goel goethite goetic goety goey goffering gogetting gogglier
goggliest gogo goidel goitrogen goitrous goldarn goldennesses goldest goldsinnies goldsmithery goldsmithry golem
golfiana goliard goliardery golland golliwogg gollop golomynka goloptious golosh goloshe goloshoes golp golpe
goluptious gomasio gombeen gombo gombro gombroon gomer gomerel gomeril gomoku gompa gomphoses gomphosis gomuti
gomuto gonadectomized gonadectomy gonadial gonadotrophic gonadotrophin gonadotropic gonadotropin gondelay gonef
gonenesses gonfalon gonfalonier gonfanon gongoristic gongster gonia goniatite goniatitoid gonidia gonidial gonidic
gonidium gonif goniff gonimoblast goniometer goniometric goniometry gonion gonium gonk gonococcal gonococci
gonococcic gonococcoid gonococcus gonocyte gonof gonoph gonophore gonophorous gonopore gonorrheic gonorrhoeic gonys
gonzo goodby goodheartednesses goodlihead goodnaturedness gooeynesses goog googol googolplex gool gooley goombah
goombay goonda gooney gooneybird goonie gooniest goopiest gooral gooroo gooseys goosier goosies goosiest gopak
gopik gopura gopuram gorals goramy gorbelly gorblimey gorblimy gorcock gorcrow gorgerin gorget gorgia gorgio
gorgoneia gorgoneion gorhen gorillian gorilline gorilloid gork gorm gormand gorsedd gorsier gorsiest gorsoon gosht
goslarite goslet gospodar gospodin gosport gossan gossipry gossoon gossypine gossypol gothicnesses gothite
gotterdammerung gougere goujeers goujon goup gour gourami goustrous gousty goutte gouvernante governmentese govs
gowan gowd gowk gowl gowpen goxes goyim goyisch goyish goys gozzan""",
    "gr": """graal grabbinesses grabble graben gracile gracilis graciosity gracioso gradatim gradatory gradin gradine gradini
gradino gradiometer gradualistic gradualities graduand graduators gradus graecize graffitist graine graip grakle
grallatorial gralloch grama gramary gramarye grame gramercy gramicidin graminaceous gramineous graminivorous gramma
grammalogue grammaticalities grammaticalizations grammaticalnesses grammaticaster grammaticise grammaticism
grammaticize grammatologic grammatologist grammatology gramme gramophonically gramp grampa grana granadilla grande
grandiflora grandiflorae grandiloquous grandiosenesses grandioso grangerisations grangerisms grangerizations
granita granitification granitiform granitite granitoid granivore granivorous grannie granodiorite granolith
granophyre granulative granulators granuliferous granuliform granulite granulocyte granulocytopoieses
granulocytopoiesis granuloma granulomata granulomatous granulose granulosis granulous granum grapery grapheme
graphicacy graphicnesses graphitisable graphitisations graphitizable graphitizations graphitoid graphium grapholect
graphologic graphomania graphomotor graphophobia grapier grapiest grapiness graplin grapline grappa graptolite
graspingnesses grat graticulation graticule gratillity gratinating gratine gratinee grattoir gratulant gratulate
gratulation gratulatory graunch graupel grav gravadlax gravamina graveolent gravida gravidae gravidities
gravidnesses gravimetric gravimetry gravitative gravitometer graviton gravlaks gravlax gravure grayling graysby
graywacke grazier grazioso greaten greatheartednesses greave grece grecque gree greegree greeniest greenishnesses
greenling greenockite greenth greenuk greese greffier gregarian gregarine gregarinian gregatim grege grego greige
greisen gremial gremmie gremmy gremolata grenadilla grese gressing gressorial gressorious greve grewsomest grex
greywacke greywether gribble grice gride gridelin griece griesy grievant griff griffe grift grig grigri grike
grillade grillery grilse grimalkin grimoire gringa grinnie griot gripier gripiest grippiest gripple gript grisaille
grise griseofulvin griseous grisette grison gristliest grith grivation grivet grize groceteria grockle grodiest
grody groggeries grok groma gromet gromwell groof grooly groovinesses groschen groser groset grossierete grossular
grossularite grosze grot grotesquerie grotesquery grottinesses grouf grough grounden groundlessnesses groundling
groundprox groundsel groupoid groupuscule groutier groutiest grovet growliest growthiest grue gruffier gruffiest
gruffily grufted grugru gruiform grum grume grummest grummet grumose grumous grumphy gruntle gruppetti gruppetto
grutch grutten gruyere gryke gryphon grysbok grysie""",
    "gu": """guacharo guacin guaco guaiac guaiacol guaiacum guaiocum guan guana guanabana guanaco guanase guanazolo guanethidine
guango guanidin guanidine guaniferous guanin guarana guardednesses guardee guarish guars guayabera guayule gubbah
gubbins gubernacula gubernaculum gubernation gubernator guberniya gubs guck guddle gude gudesire gudgeon
guelderrose guenon guerdon guereza gueridon guerite guerrillero gues guestimate guffie guga guggle guglet guib
guichet guidage guidon guidwillie guildry guilefulnesses guillemet guilloche guiltlessnesses guimbard guimp guimpe
guipure guiro guisard guitguit guizer gula gulae gule gulfier gulfiest gullery gulley gulosity gulph gulpier
gulpiest gumma gummata gummatous gummiferous gummose gummosis gump gumptious gunda gundy gunite gunkiest gunnage
gunnen gunnera gunsel gunter gunyah gups gurami gurdwara gurge gurgitation gurglet gurgoyle gurjun gurlet gurn
gurnard gurnet gurrah gurry gursh gurudom gusano gusla gusle gusli gussie gustation gustative gutta guttae
guttation gutte guttiferous guttle gutturalisations gutturalities gutturalizations gutturalnesses gutzer guyot""",
    "gw": """gweduc gweduck gwine gwiniad gwyniad""",
    "gy": """gyal gymbal gymnasia gymnasial gymnasiarch gymnasiast gymnasic gymnasien gymnic gymnorhinal gymnosoph gymnospermies
gymnospermous gymp gynae gynaecea gynaeceum gynaecia gynaecic gynaecium gynaecocracy gynaecocratic gynaecoid
gynaecomastia gynandrism gynandromorph gynandromorphous gynandrous gynandry gynarchic gynarchy gyne gynecia gynecic
gynecium gynecocracy gynecocratic gynecoid gynecomastia gynecopathy gynephobia gyniatrics gyniatry gyniolatry
gynocracy gynocratic gynodioecious gynodioecism gynoecia gynoecium gynogeneses gynogenesis gynogenetic
gynomonecious gynomonoecious gynomonoecism gynophobia gynophobic gynophore gynostemium gyoza gyppo gypseian
gypseous gypsiferous gypsophila gypsydom gyrant gyrase gyre gyrene gyri gyrodyne gyroidal gyromancy gyron gyrose
gyrous gyrus gyte gytrash gyttja""",
    "ha": """haaf haanepoot habanera habanero habdabs habdalah habergeon habilatory habile habilitate habilitation habilitative
habitablenesses habitan habitancy habitude habitudinal habitue hable haboob habu hacek hacendado hachis hachoo
hachure haciendado hackamore hackbuteer hackee hackette hackie hackliest hackmatack hacqueton hadarim haddest hade
hadj hadjee hadji hadrosaur haecceity haed haeing haemachrome haemacytometer haemagglutinin haemangioma
haemangiomata haematal haematein haematemesis haematic haematin haematoblast haematocele haematocrit haematocryal
haematogeneses haematogenesis haematogenous haematoid haematolysis haematoma haematomata haematopoieses
haematopoiesis haematopoietic haematosis haematothermal haematoxylin haematoxylon haematozoa haematozoal
haematozoic haematozoon haematuria haemin haemochromatoses haemochromatosis haemocoel haemoconia haemocyanin
haemocyte haemocytometer haemodialyses haemodialysis haemodilution haemodynamic haemoflagellate haemoglobinopathy
haemoglobinous haemoglobinuria haemoid haemolysin haemolysis haemolytic haemony haemophilic haemopoiesis
haemoptyses haemoptysis haemorrhoidectomy haemostases haemostasia haemostasis haemostat haen haeredes haeremai
haeres haes haet haff haffet haffit hafis haftarah haftarot haftaroth haftorah haftoros haftorot haftoroth hagadic
hagadist haggada haggadah haggadistic haggadot haggadoth haggishnesses hagiarchy hagiocracy hagiographic
hagiographist hagiolater hagiolatry hagiologic hagiologist hagiology hagioscope haha hahs haick haiduk haik haika
haikai haimish hain haint haique hairlessnesses haith haji haka hakam hakeem hakim haku halacha halachot halachoth
halakah halakha halakhah halakhic halakhist halakhot halakhoth halakic halakist halakoth halala halalah halation
halavah halazone halberdier halenesses haleru halfa halfnesses halicore halid halide halidom halidome halier
halieutic halimot halimote haliotis halitoses halitotic halitous halitus hallah hallals hallan hallanshaker
halleflinta hallel halleluiah halliards hallo halloa halloth halloumi halloysite hallucinant hallucinative
hallucinators hallucinoses hallucinosis halm halma halobiont halobiotic halogenating halogenation halogenous
halogeton haloid halomorphic haloperidol halophile halophilous halophobe halophyte haloumi haltingnesses halutz
halutzim halva halvah hamadryad hamadryas hamals hamamelidaceous hamantasch hamantaschen hamartia hamartiology
hamaul hamba hamble hame hamesucken hametz hamewith hamite hammada hammerkop hamose hamous hampster hamular
hamulate hamuli hamulose hamulous hamulus hamza hamzah hanap hance handax handicuffs handkercher handkerchieves
handsel hanepoot haniwa hansa hansardise hansardize hanse hant hantavirus hantle hanuman haole haoma hapax
haphazardry haphtara haphtarah haphtarot haphtaroth haplography haploidies haplologic haplology haplont haplopia
haplosis haplostemonous haplotype haptene haptera hapteron haptoglobin haptotropic haptotropism haqueton harakiri
haram harambee harborfuls hardiment hareem hareld hariana harigalds harijan harikari harim hariolate hariolation
harissa harken harl harlequinade harmala harmalin harman harmattan harmel harmin harmine harmonichord harmoniphon
harmonistic harmonogram harmonograph harmonometer harmost harmotome harn harnpan haroset haroseth harpin harpooneer
harquebus harquebusier harshen harslet hartals hartebeest harumph haruspex haruspical haruspicate haruspication
haruspices haruspicy hasenpfeffer hasheesh hask hassar hassel hassium hasta hatchel hatchettite hatchling hatchment
hatfuls hatteria hattock haubergeon haud haugh haught haulds haulm haulmiest hault hauriant haurient hause hausen
hausfrau hausfrauen haussmannisation haussmannise haussmannization haussmannize haustella haustellate haustellum
haustoria haustorial haustorium haut hautboy haute hauyne havdalah haverel haversine havildar havior haviour
havocked havocker hawkie haworthia hawse hawsehole hawsepiece hawsepipe haybote hayey haylage hayle haysel hazan
hazanim hazardousnesses hazardry hazzan hazzanim""",
    "he": """headfuls headlessnesses headstrongnesses healded healds heare hearie heartikin heartling heatednesses heathenesse
heathenishnesses heathiest heaume heavyheartednesses hebdomad hebdomadader hebdomadar heben hebephrenia
hebephreniac hebephrenic hebetant hebetation hebetative hebetude hebetudinosity hebetudinous hebraisation hebraise
hebraistically hebraization hebraize hecatomb hech heckelphone heckuva hecogenin hectarage hectocotyli hectocotylus
hectogramme hectograph hectoliter hectolitre hectostere heddle heder hederated hedgebote hedgier hedgiest hedonic
hedyphane heedfulnesses heeze heezie hegari hegemon hegumen hegumene hehs heids heigh heighth heil heimish heinie
heirdom heishi heitiki hejab hejira hejra hektare helcoid heldentenor helenium heli heliac helianthus heliast
heliborne helibus heliced helichrysum helicity helicline helicograph helicoid helicopt helictite helicultural
helideck helidrome helilift heliman helimen helio heliocentricities heliochrome heliodor heliogram heliograph
heliogravure heliolater heliolatrous heliolatry heliolithic heliology heliometer heliometric heliometry heliopause
heliophilous heliophobic heliophyte heliosciophyte heliosis heliosphere heliotactic heliotaxes heliotaxis
heliotherapy heliotropical heliotropin heliotropisms heliotype heliozoan heliozoic helipilot heliscoop heliskier
heliskiing helispheric helistop hellacious helleborine helleri hellgramite hellgrammite hellicat hellier helminth
helminthiases helminthiasis helminthoid helminthologic helminthologist helminthology helminthous helo helotry
helterskelteriness helvetium hemachrome hemacytometer hemagglutinin heman hemangioma hemangiomata hemaphereses
hemapheresis hematal hematein hematemesis hematic hematin hematine hematoblast hematocele hematocrit hematocryal
hematogeneses hematogenesis hematogenetic hematogenic hematogenous hematoid hematolysis hematoma hematomata
hematophagous hematopoieses hematopoiesis hematopoietic hematoporphyrin hematosis hematothermal hematoxylin
hematozoa hematozoal hematozoic hematozoon hematuria hematuric hemelytra hemelytron hemen hemeralopia hemeralopic
hemerocallis hemerythrin hemiacetal hemialgia hemianopia hemianopsia hemianoptic hemicellulose hemichorda
hemichordate hemicrania hemicrystalline hemicycle hemidemisemiquaver hemielytron hemihedral hemihedrism hemihedron
hemihedry hemihydrate hemimetabolic hemimetabolism hemimetabolous hemimorphic hemimorphism hemimorphite hemin
hemiola hemiolia hemiolic hemione hemionus hemiopia hemiopic hemiopsia hemiparasite hemiplegic hemipode hemipter
hemipteran hemipteron hemipterous hemisect hemispace hemispheroid hemistich hemiterpene hemitrope hemitropous
hemizygous hemochromatoses hemochromatosis hemocoel hemoconia hemocyanin hemocyte hemocytometer hemodialyses
hemodialysis hemodilution hemodynamic hemoerythrin hemoflagellate hemoglobinopathy hemoglobinous hemoglobinuria
hemoid hemolymph hemolymphatic hemolyses hemolysin hemolysis hemolytic hemolyze hemophilic hemopoieses hemopoiesis
hemopoietic hemoprotein hemoptyses hemoptysis hemorrhoidals hemorrhoidectomy hemosiderin hemostases hemostasia
hemostasis hemostatics hemotherapy hempiest hendecahedron hendecasyllabic hendecasyllable hendiadys henequen
henequin henge heniquen heniquin hennery hennies hennin hennishly hennishness henotheism henotheist henotic hent
heortological heortologist heortology hepar hepatectomized hepatectomy hepatica hepaticae hepaticologist
hepaticology hepatisation hepatise hepatite hepatitides hepatization hepatize hepatocellular hepatologist
hepatology hepatoma hepatomata hepatomegaly hepatopancreas hepatoscopy hepatotoxic hepatotoxin hephthemimer hepster
heptachlor heptachord heptaglot heptagynous heptahedra heptahedral heptahedron heptamerous heptameter heptametrical
heptandrous heptane heptangular heptapodic heptapody heptarch heptastich heptasyllabic heptathlete heptatonic
heptavalent heptode heptose herbarial herbarian herbelet herbiest herbivora herborisations herborizations herbous
hercogamous hercogamy hercynite herdess heredes hereditament hereditarian hereditarinesses herem heresiarch
heresiographer heresiography heresiologist heresiology hereticalnesses hereticating heretrix heriot herisse
herisson heritability heritress heritrices heritrix herkogamy herl herm herma hermaean hermaphrodism
hermaphroditisms hermatypic hermeneutic hermeneutist hermetisms hermitical hermitries hern herniae herniorrhaphy
herniotomy hernshaw heroicalness heroicnesses heroicomic heronry heroon herpetofauna herpetoid herpetologic
herrenvolk herried herries herrying herse hesitative hesitators hesitatory hesperid hesperidia hesperidin
hesperidium hessonite hest hesychastic hetaera hetaerae hetaerai hetaeric hetaerism hetaerist hetaira hetairai
hetairia hetairism hetairist hete heterauxesis heterecious heteric heterism heterocarpous heterocercal heterocercy
heterochlamydeous heterochromatism heterochromous heterochronism heterochronistic heterochronous heterochrony
heteroclite heteroclitics heteroclitous heterocont heterocystous heterodactylous heterodont heterodyne heteroecious
heteroecism heterogameties heterogamous heterogeneousnesses heterogenous heterogonies heterogonous heterographies
heterogynous heterokarya heterokaryon heterokaryoses heterokaryosis heterokaryotic heterokont heterokontan
heterolecithal heterologous heterolyses heterolysis heterolytic heteromerous heteromorphic heteromorphism
heteromorphous heteronomies heteronomous heteronym heteronymous heteroousian heterophil heterophile heterophyllous
heterophylly heterophyte heteroplasia heteroplasty heteroploids heteroploidy heteropteran heteropterous heteroscian
heterosomatous heterospories heterostylous heterotactous heterotaxia heterothallic heterothallism heterothally
heterotopia heterotroph heterousian heterozygoses heterozygosis heterozygosity heterozygous heth hetman hetmanate
heuch heuchera heugh heulandite heureka heuretic heurism hevea hewgh hewn hexachlorethane hexachloroethane
hexachlorophane hexachlorophene hexachord hexactinal hexactinellid hexad hexadactylic hexadactylous hexade
hexaemeron hexafoil hexaglot hexagynian hexagynous hexahedra hexahedral hexahedron hexahydrate hexamerism
hexamerous hexamethonium hexamethylenetetramine hexametric hexametrise hexametrist hexametrize hexandrian
hexandrous hexane hexapartite hexapla hexaplarian hexaploid hexapod hexapodous hexastich hexastyle hexateuchal
hexavalent hexene hexerei hexobarbital hexokinase hexosaminidase hexosan hexose hexyl hexylene hexylresorcinol
heydey""",
    "hi": """hiant hiatal hibakusha hibernacle hibernacula hibernaculum hibernal hibernicise hibernicize hibernisation hibernise
hibernization hibernize hicatee hiccatee hickie hics hidalgo hiddenite hiddennesses hideosity hidling hidrotics
hielaman hiemal hiems hiera hieracosphinx hierapicra hierarch hieratica hieratical hierocracy hierocrat hierodule
hierogram hierogrammat hierogrammate hierograph hierolatry hierologic hierologist hierology hierophant hierophobia
hierophobic hieroscopy hierurgical hierurgy hifalutin higgle higglehaggle highfaluting hight highth hijiki hijinks
hijra hijrah hila hilahila hilding hili hillo hilloa hilum hilus himatia himation hinctiest hincty hinderance hing
hinny hins hippeastrum hippiatric hippiatrist hippiatry hippiedom hippienesses hippiest hippocampi hippocras
hippocrepian hippodamous hippogriff hippogryph hippophagist hippophagous hippophagy hippophile hippophobe
hippopotami hippopotamian hippopotamic hippopotomonstrosesquipedalian hippurite hippydom hipt hirage hircine
hircocervus hircosity hiree hirple hirrient hirsel hirsle hirsutisms hirudin hirudinean hirudinoid hirudinous
hirundine hisn hispanidad hispanisms hispid hispidulous hissier hissies hissiest histamin histaminase histaminergic
histidin histidine histiocyte histioid histiology histiophoroid histoblast histochemical histochemist
histochemistry histocompatibility histocompatible histodialyses histodialysis histogen histogeneses histogenesis
histogenetic histologic histolyses histolysis histolytic histopathologic histopathologist histophysiologic
histophysiology histoplasmoses histoplasmosis historiated historicalnesses historicizations historiette historify
historiographic historiology histrion hists hithe hiziki hizz hizzoner""",
    "ho": """hoactzin hoagy hoar hoarhead hoarhound hoarsen hoarstone hoas hoast hoastman hoastmen hoatzin hobbitry hobbledehoy
hobbledehoydom hobbyhorsical hobgoblinry hocket hocus hodad hoddle hodiernal hodja hodmandod hodograph hodometer
hodoscope hogen hogg hoggerel hoggeries hoggishnesses hogmanay hogmenay hogshouther hoho hohs hoiden hoik hoise
hokeynesses hoki hokku hokypoky holandric holard holibut holk holla hollandaise hollo holloa holloo holm holme
holmia holobenthic holoblastic holocrine holocrystalline holodiscus holoenzyme hologamous hologamy hologynic
hologyny holohedral holohedrism holohedron holometabolic holometabolism holometabolous holomorphic holophote
holophrase holophrasis holophrastic holophyte holoplankton holoptic holosteric holothurian holotype holozoic holp
holpen homaloid homelyn homeobox homeomeric homeomerous homeomery homeomorph homeomorphous homeosis homeostases
homeoteleuton homeotherm homeothermous homeotic hometz homie homilist homines hominian hominidae hominine
hominisation hominised hominization hominize homme hommock hommos homocercal homochlamydeous homochromatism
homochromous homodont homodyne homoecious homoeobox homoeomeric homoeomerous homoeomery homoeomorph homoeomorphous
homoeopath homoeosis homoeostases homoeostasis homoeostatic homoeoteleuton homoeothermal homoeothermic
homoeothermous homoeotic homoerotism homogamous homogenate homogeneousnesses homogenous homogonies homoiomerous
homoiotherm homoiothermous homoiousian homolecithal homologate homologation homologiser homologizer homologoumena
homolographic homologue homologumena homolyses homolysis homolytic homomorph homomorphosis homomorphous homonymies
homonymous homoousian homophile homophobe homophonous homophyly homoplasmy homoplasy homopteran homopterous
homorganic homoscedastic homosocialities homospories homostylous homothallic homothallism homothally homothermic
homothermous homotonous homousian homozygoses homozygosis homozygosity homozygous homuncle homuncular homuncule
homunculi homunculus honan hondle honestnesses hongi honied honkey honkie honkytonk honorificabilitudinitatibus
honorificabilitudinity hoodednesses hoodiest hooka hookednesses hookeys hookiest hooley hoolie hoolock hoopoe
hoopoo hoopster hoorah hooroo hoosgow hoosh hootanannie hootananny hootch hootenannie hootier hootiest hoove hooven
hopbine hoplologist hoplology hoppiest hopple horae horah horary hordein hordeolum hore horizontalities
horizontalnesses horme hormogonia hormogonium hornednesses hornfels hornfuls hornlessnesses hornswoggle horographer
horography horologe horologium horometrical horometry horoscopies horotelic horrent horridnesses horrification
horripilant horripilate horripilation horrisonant horrisonous horsily horsiness horst horste hortation hortative
hosannah hosel hosen hoseying hoseys hospitablenesses hospitage hospitia hospitium hospodar hosta hotch hotchpot
hote hoteldom hoten houdah houdan hough hoummos houmous houmus houppelande housebote housel houselessnesses
housewifery housling houstonia hout hoven howf howff howk howso howsomever howtowdie hoya hoyed hoying hoys""",
    "hr": """hryvnia""",
    "hu": """huaca huanaco huaquero huaracho hubbuboo huckle hucklebacked hucklebone hucksteress hucksteries hudden huddup
huemul huffishly huffishness hugeous huggermugger huia huic huipil huisache huissier huitain hule hulkier hulkiest
hullaballoo hulloa hulloes hulloo huma humblesse humect humectant humectate humectation humective humf humgruffian
humgruffin humidex humidistat humidnesses humification humify humiliant humiliative humiliators humiliatory humite
humiture hummaum humogen humoresk humous humpiest humpty humungous hunh hunkie hupaithric hupot huppah hupped
hupping huppot hups hurcheon hurden hurdies hure hurlies hurra hurricano hurriednesses hushaby huskie huso hutia
hutment hutzpa hutzpah huzoor huzza""",
    "hw": """hwan hwyl""",
    "hy": """hyacine hyacinthine hyaena hyaenic hyalin hyaline hyalite hyalitis hyalogen hyaloid hyalomelan hyalomelane
hyalonema hyalophane hyaloplasm hyaluronidase hyblaean hybridities hybridoma hybridous hybris hydantoin hydathode
hydatid hydatidiform hydatoid hydnocarpate hydrae hydraemia hydragogue hydralazine hydrarch hydrargyral
hydrargyrism hydrargyrum hydrarthrosis hydrase hydrastinine hydraulicked hydrazide hydremia hydria hydriae hydric
hydrid hydride hydrilla hydriodic hydrobromic hydrocarbonous hydrocele hydrocephaloid hydrocephalous hydrocephaly
hydrochloric hydrochlorothiazide hydrocoele hydrocoralline hydroferricyanic hydroferrocyanic hydrofluoric
hydrogasification hydrogenase hydrogenisations hydrogenizations hydrogenolyses hydrogenolysis hydrographies hydroid
hydrolase hydrolysate hydrolysation hydrolyte hydrolyzate hydrolyzation hydromancer hydromancy hydromantic
hydromedusan hydromedusoid hydromorphic hydronaut hydronephrosis hydronephrotic hydronic hydronium hydropathical
hydropathies hydrophane hydrophanous hydrophile hydrophilicities hydrophilies hydrophilite hydrophilous hydrophobe
hydrophobicities hydrophobous hydrophyte hydrophyton hydrophytous hydrops hydroptic hydropult hydroquinol
hydroquinone hydroscopical hydrosoma hydrosomata hydrosomatous hydrostat hydrosulfite hydrosulphite hydrotheca
hydrothoraces hydroxy hydroxyapatite hydroxyl hydroxylamine hydroxylapatite hydroxylase hydroxylate hydroxylation
hydroxyproline hydroxytryptamine hydroxyurea hydroxyzine hydrozincite hydrozoa hydrozoan hydrozoon hydyne hyenic
hyenine hyenoid hyetal hyetograph hyetology hyetometer hyetometrograph hygeist hygieist hygristor hygrochastic
hygrochasy hygrodeik hygrograph hygrology hygrometric hygrometry hygrophil hygrophilous hygrophobe hygrophyte
hygroscope hygrostat hygrothermograph hyke hyla hyle hyleg hylobate hylogenesis hyloist hylomorphic hylomorphism
hylopathism hylopathist hylophagous hylophyte hylotheism hylotheist hylotomous hylozoic hylozoism hylozoist
hymenaeal hymenaean hymenean hymenia hymenial hymenium hymenophyllaceous hymenoptera hymenopteran hymenopteron
hymenopterous hymnary hymnodist hymnody hymnographer hymnography hymnologic hymnologist hymnology hynde hyoid
hyoidean hyoplastra hyoplastral hyoplastron hyoscine hyoscyamine hyoscyamus hypabyssal hypaesthesia hypaesthesic
hypaethral hypaethron hypalgesia hypalgesic hypalgia hypallactic hypallage hypanthia hypanthial hypanthium hypate
hyperacusis hyperaemia hyperaemic hyperaesthesia hyperaesthesic hyperalgesia hyperalgesic hyperalimentation
hyperbarically hyperbatically hyperbolae hyperbolisms hyperboloid hyperborean hypercalcaemia hypercalcemia
hypercalcemic hypercapnia hypercapnic hypercatabolism hypercatalectic hypercatalexes hypercatalexis
hypercholesterolaemia hypercholesterolemia hypercholesterolemic hypercoagulability hypercoagulable hyperdulia
hyperemesis hyperemia hyperemic hyperemotionalities hyperesthesia hyperesthetic hypereutectoid hypergamous
hyperglycaemia hyperglycaemic hyperglycemic hypergol hyperhidroses hyperhidrosis hyperidrosis hyperinosis
hyperinotic hyperinsulinisms hyperkeratoses hyperkeratosis hyperkeratotic hyperkinesia hyperkinesis hyperlipaemia
hyperlipaemic hyperlipemia hyperlipemic hyperlipidaemia hyperlipidemia hyperlipidemic hyperlydian hypermetropia
hypermetropic hypermetropy hypermnesia hypermnesic hypernatraemia hypernatremia hypernym hyperopia hyperostoses
hyperostosis hyperostotic hyperphagia hyperphagic hyperphrygian hyperpituitarism hyperplasia hyperploids
hyperploidy hyperpnea hyperpneic hyperpnoea hyperpyretic hyperpyrexia hyperpyrexial hypersarcosis hypersomnia
hypersthene hypersthenia hypersthenite hyperthermia hyperthermic hyperthermy hypertonicities hypertrophic
hypertrophous hyperurbanisms hyperuricemia hypervitaminoses hypervitaminosis hypesthesia hypethral hypha hyphae
hyphal hyphemia hyphenisations hyphenizations hypinosis hypnagogic hypnic hypnoanalyses hypnoanalysis hypnoanalytic
hypnogeneses hypnogenesis hypnogenetic hypnogenic hypnogenous hypnogeny hypnogogic hypnoid hypnologic hypnologist
hypnology hypnone hypnopaedia hypnopedia hypnopompic hypnotee hypnotisabilities hypnotisation hypnotizabilities
hypnotization hypnotoid hypnum hypoaeolian hypocalcemia hypocalcemic hypocaust hypochlorite hypochondriases
hypochondriasm hypochondriast hypochondrium hypochromia hypocist hypocorisma hypocorisms hypocoristic hypocotyl
hypocotyledonary hypocotylous hypocycloid hypoderm hypoderma hypodiploidies hypoesthesia hypoeutectoid hypogaeal
hypogaean hypogaeous hypogaeum hypogastria hypogastrium hypogea hypogeal hypogean hypogenous hypogeous hypogeum
hypoglossals hypoglycaemia hypoglycaemic hypognathism hypognathous hypogonadisms hypogynous hypogyny hypoid
hypokalemia hypokalemic hypolimnetic hypolimnia hypolimnial hypolimnion hypolydian hypomagnesaemia hypomagnesemia
hypomenorrhea hypomenorrhoea hypomixolydian hypomorph hyponastic hyponea hyponoia hyponym hypoparathyroidisms
hypophosphite hypophrygian hypophyge hypophyseal hypophysectomise hypophysectomize hypophysectomy hypophyses
hypophysial hypophysis hypopituitarism hypoplasia hypoplastron hypoplasty hypoploids hypoploidy hypopnea hypopnoea
hypopyon hypospadias hypostases hypostasise hypostasize hypostatisations hypostatizations hyposthenia hyposulfite
hyposulphite hypotensive hypothalamic hypothec hypothecary hypothecate hypothecation hypothenuse hypothermic
hypothetic hypothetise hypothetize hypotonicities hypotrachelium hypotrochoid hypotyposis hypoxaemia hypoxaemic
hypoxanthine hypoxemia hypoxemic hypoxia hypoxic hypozeugma hypozeuxis hypsographic hypsography hypsometer
hypsometric hypsometrist hypsometry hypsophobe hypsophobia hypsophyll hypsophyllary hypural hyraces hyracoid hyrax
hyson hysteranthous hysterectomise hysterectomize hystereses hysteresial hysteretic hystericky hysterogenic
hysterogeny hysteroid hysteromania hysterotomy hyte hythe""",
    "ia": """iambographer iatric iatrochemical iatrochemist iatrochemistry iatrogenic iatrogeny""",
    "ib": """ibices ibogaine""",
    "ic": """icekhana ichabod ichneumon ichnite ichnographic ichnography ichnolite ichnological ichnology ichor ichorous ichs
ichthic ichthus ichthyic ichthyocolla ichthyodorulite ichthyodorylite ichthyofauna ichthyofaunae ichthyofaunal
ichthyography ichthyoid ichthyolatrous ichthyolatry ichthyolite ichthyologic ichthyophagist ichthyophagous
ichthyophagy ichthyopsid ichthyopsida ichthyopsidan ichthyornis ichthyosaur ichthyosauri ichthyosaurian
ichthyosaurus ichthyoses ichthyosis ichthyotic ichthys icker ickinesses iconicities iconify iconoduly iconographer
iconographic iconolater iconolatry iconological iconologist iconology iconomachist iconomachy iconomatic iconometer
iconometry iconophilism iconophilist iconoscope iconostas iconostasis icosahedra icosahedral icosahedron
icosandrian icosandrous icositetrahedra icositetrahedron ictal icteric icterid icterine icteritious icterus ictic""",
    "id": """idant idealities idealogue ideate ideation ideative idee ideefixe identic identicalnesses ideogrammatically
ideographical ideographies ideologic ideologise ideologize ideomotor ideophone ideopraxist idest idioblast
idiocrasy idioglossia idiogram idiograph idiolect idiomaticnesses idiomorphism idiopathy idiophone idioplasm
idiorhythmic idiorrhythmic idiotcy idiothermous idiotype idlesse idocrase idolator idolatrise idolatrize
idolatrousnesses idoloclast idolum idoneity idoneous idoxuridine idyl""",
    "ig": """igad igapo igarape igged igging iggs iglu ignaro ignatia ignescent ignify ignimbrite ignipotent ignitabilities
ignitibility ignitible ignitors ignitron ignobility ignoblenesses ignominiousnesses ignorami ignorantnesses
ignoration iguanian iguanid iguanodon""",
    "ih": """ihram""",
    "ii": """iiwi""",
    "ij": """ijtihad""",
    "ik": """ikat ikebana ikon""",
    "il": """ileac ileal ileitides ileostomy ileus ilex iliac iliacus ilial ilices ilka illaqueable illaqueate illaqueation
illation illative illaudable illegalisations illegalizations illegiblenesses illegitimation illest illiberalnesses
illimitability illimitablenesses illimited illinium illipe illiquation illiquid illision illite illiteratenesses
illnaturedly illocution illocutionary illogic illogicalnesses illth illude illume illuminance illuminant
illuminative illuminato illuminatus illuminisms illuminometer illupi illusionary illusionistically illusivenesses
illusorinesses illustrissimo illuvia illuvial illuviate illuviation illuvium illywhacker ilmenite""",
    "im": """imaginabilities imaginablenesses imaginarinesses imaginativenesses imagisms imagistic imaret imari imaum imbalm
imbark imbase imbathe imbed imbedment imbibition imbitter imblaze imbody imbolden imborder imbosk imbosom imbower
imbrangle imbrex imbricate imbrices imbroccata imbrown imbrue imbruement imbrute imburse imid imidazole imide imido
imine imino iminourea imipramine imitability imitancy imitant immaculacy immanacle immanation immane immanentistic
immantle immarcescible immarginate immask immaturenesses immeasurability immeasurablenesses immeasured immedicable
immensenesses immensest immensurability immensurable immerge immergence immeritous immesh immethodical immew
immigrators immigratory imminencies imminentnesses immingle imminute imminution immiscibility immiscible immiserate
immiseration immiserisation immiserise immiserization immiserize immission immit immitigability immitigable
immittance immix immixt immixture immobilisms immoderacy immoderatenesses immoderation immolators immoment
immomentous immortalisations immortalizations immortelle immotile immovablenesses immoveable immunifacient
immunocytochemical immunocytochemistry immunoelectrophoreses immunoelectrophoresis immunoelectrophoretic immunogen
immunogenically immunogenicity immunohistochemical immunohistochemistry immunopathologic immunophoresis
immunosorbent immuration immurement immutablenesses immy impacable impactite impaint impalpabilities impaludism
impanate impanation impanelment impannel imparadise imparidigitate imparipinnate imparisyllabic imparity
imparkation imparl imparlance impartation impartialnesses impartibility impartible impartment impassabilities
impassablenesses impassiblenesses impassion impassionate impassionednesses impastation impaste impeccancy impeccant
impecuniosity impedimentary impeditive impendence impendent impenetrablenesses impenetrate impenetration
impenitencies impennate imperativenesses imperatorial imperceivable imperceptiblenesses imperception
imperceptivenesses imperceptivities impercipience impercipient imperfectibility imperfectible imperfective
imperforable imperforate imperforation imperia imperialities imperishability imperishablenesses imperium
impermanencies impermeablenesses impermissibility imperscriptible imperseverant impersistent impersonalisations
impersonalities impersonalizations impertinencies imperturbablenesses imperturbation imperviability imperviable
imperviousnesses impeticos impetigines impetiginous impetrate impetration impetrative imphee impi impierceable
impignorate impignoration impingent implacablenesses implacental implausiblenesses implementors implete impletion
implex implexion implexuous implicative implicatory implodent imploration implorator impluvia impluvium impocket
impolicy impoliticnesses imponderabilia imponderability imponderablenesses imponderous imponent imponing imporous
importancies importunacy importunatenesses impossibilism impossibilist impossiblenesses imposthumate imposthumation
impostumate impostumation impostume impot impoundment impowered impowering impracticablenesses impracticalnesses
imprecators imprecatory impregn impregnablenesses impregnators impresa impresari imprescriptibility imprescriptible
imprese impressionablenesses impressment impressure imprimis improbablenesses improbation improbative improbatory
improbities impropernesses impropriate impropriation improv improvabilities improvablenesses improvided improvisate
improvisatore improvisatori improvisatrix improvisors improvvisatore improvvisatrice impsonite impudencies
impudicity impugnation impugnment impuissance impuissant impulsory impundulu impurenesses impurple imputabilities
imputative imshi imshy""",
    "in": """inabstinence inaccuratenesses inactivenesses inadaptable inadaptation inadaptive inadequatenesses inadvertencies
inaidable inalterability inalterable inamorato inanenesses inanimation inanition inapparent inappeasable
inappellable inappetence inappetent inapplicability inapposite inappreciation inappreciative inapprehensible
inapprehension inapprehensive inapproachability inaptitude inarable inarch inarm inarticulation inartificial
inaugurators inauguratory inaurate inauspiciousnesses inauthenticities inbeing inbent inbond inbreak inbreathe
inbring inbrought inburning inburst inby inbye incage incalculability incalculablenesses incalescence incalescent
incandesce incant incantator incapablenesses incapacious incapacitant incapsulate incarcerators incardinate
incardination incarvillea incase incasement incatenation incaution incautiousnesses incave incavi incavo incede
incendiarism incendivity incensation incensement incensors incensory incent incentre incept inceptive incerate
incertain incertainty incessance incessantnesses incharitable inchase inchoatenesses inchoation inchoative
incipiencies incipit incisiform incisorial incisure incitant incitation incitative incivil incivism inclasp incle
inclinableness inclinatorium inclinatory inclinometer inclip inclose inclosure includible inclusionary incoagulable
incoercible incogitability incogitable incogitancy incogitant incogitative incognisable incognisance incognisant
incognita incognizable incognizance incognizant incognoscibility incognoscible incogs incoherencies incohesion
incohesive incombustibility incommensurability incommensurable incommensuratenesses incommiscible
incommodiousnesses incommodities incommunicability incommunicative incommutability incommutable incomparability
incomparablenesses incompared incompatiblenesses incompletion incompliance incompliant incomposed incomposite
incompossibility incompossible incomprehensiblenesses incomprehensive incompressibility incompressible incomputable
inconceivablenesses inconcinnity inconcinnous inconclusion incondensability incondensable incondensible incondite
inconfident inconfinable inconformity incongruence incongruent inconnu inconnue inconscient inconscionable
inconscious inconsecutive inconsequence inconsequent inconsequentialities inconsequentialnesses
inconsiderablenesses inconsistence inconsolability inconsolablenesses inconsonance inconsonant inconstruable
inconsumable incontestablenesses incontiguous incontinencies incontrollable incontrovertibility
incontrovertiblenesses inconveniencies inconversable inconversant inconvertibility inconvertible inconvincibility
inconvincible incony incoordinate incoordination incoronate incoronation incorporable incorporal incorporative
incorporators incorporealities incorporeity incorpse incorrigiblenesses incorrodible incorrosible incorrupt
incorruption incorruptive incourse incrassate incrassation incrassative increate incrediblenesses incredulousnesses
incremate incremation increscent incretion incriminators incross incrossbred incrossbreed incrust incubative incubi
incubous incudal incudate incudes inculcative inculcators inculcatory inculpability inculpablenesses inculpation
inculpatory incult incumbrance incunable incunabulist incurablenesses incuriosities incuriousnesses incurrence
incursive incurvate incurvation incurvature incurve incus incuse incut indaba indagate indagation indagative
indamin indamine indapamide indart indebtment indecentest indeciduate indeciduous indecipherability
indecipherablenesses indeclinable indecomposable indecorousnesses indecorum indefatigability indefatigablenesses
indefeasibility indefectibility indefectible indefensibility indefensiblenesses indefinability indefinablenesses
indehiscence indehiscent indeliberate indelibility indeliblenesses indelicatenesses indemnifing indemonstrability
indemonstrablenesses indene indentors independencies indescribability indescribablenesses indesignate
indestructiblenesses indetectable indetectible indeterminablenesses indeterminatenesses indetermination
indetermined indeterminism indeterminist indevout indew indexical indexterity indican indicant indicia indicial
indicium indicolite indictee indictors indifferencies indigen indigenae indigencies indigene indigenousnesses
indigest indigestibility indigestiblenesses indigestive indign indignance indignify indigoid indirubin
indiscernibility indiscerniblenesses indiscerptibility indiscerptible indiscoverable indiscreetnesses indiscrete
indiscretionary indiscriminatenesses indiscriminatingly indiscrimination indiscriminative indispensablenesses
indispose indisputability indisputablenesses indissociable indissolublenesses indissolvable indissuadable
indistinctive indistinguishability indistinguishablenesses indistributable inditement indivertible individable
individuators individuum indivisiblenesses indocible indocile indoctrinators indoctrinatory indol indole
indomethacin indomitability indomitablenesses indophenol indorse indorsee indorsement indow indoxyl indraft
indraught indrawn indrench indri indubious indubitability indubitablenesses induciae inducibility inducible
inductile inductivenesses inductivities inductors indue indulgencies indulin induline indult indument indumenta
indumentum induna induplicate induplication indurate induration indurative indusia indusial indusiate indusium
induviae induvial induviate inearth inebriant inebriety inebrious inedibility inedita inedited ineducability
ineducation ineffablenesses ineffaceability ineffaceable ineffectualities ineffectualnesses inefficacious
inefficacity inegalitarian inelaborate inelasticities inelegancies ineloquence ineloquent ineluctability ineludible
inenarrable inequable inequation inequipotent inequitablenesses inequivalve ineradicability ineradicablenesses
inerasable inerasible inerm inermous inerrability inerrable inerrancy inertiae inerudite inesculent inescutcheon
inessentialities inessive inestimabilities inestimablenesses inevasible inevidence inevitablenesses inexactitude
inexcitable inexcusability inexcusablenesses inexecrable inexecutable inexecution inexertion inexhausted
inexhaustibility inexhaustiblenesses inexhaustive inexistant inexistence inexistent inexorablenesses inexpansible
inexpectancy inexpectant inexpectation inexpertnesses inexpiablenesses inexplainable inexplicability
inexplicablenesses inexplicit inexpressibility inexpressiblenesses inexpressivenesses inexpugnability inexpugnable
inexpungible inextended inextensibility inextensible inextension inextirpable inextricability inextricablenesses
ineye infall infallibilism infallibilist infalliblenesses infame infamonise infamonize infamousnesses infangthief
infanta infante infantilisms infantilities infantilizations infantine infare infauna infaunae infaunal infaust
infeasibility infeasiblenesses infective infectors infecund infelt infeoff inferiae inferoanterior inferrible
infeudation infibulate infibulation inficete infight infilter infiltrative infimum infinitant infinitary infinitate
infinitenesses infirmarian infirmnesses infixation inflammablenesses inflatednesses inflative inflators inflatus
inflective inflectors inflesh inflexed inflexiblenesses inflexure inflictors inflight influent influenzal infobahn
infold infopreneurial inforce informatician informatory informidable infortune infotain infought infract
infralapsarian infrangibility infrangible infructuous infrugal infula infulae infundibula infundibulate
infundibuliform infundibulum infuriation infuscate infusibility infusible infusive infusoria infusorian infusory
ingan ingather ingeminate ingemination ingenerate ingenu ingenue ingesta ingestible ingestive ingine ingle
ingleside ingloriousnesses ingluvial ingluvies ingo ingrainednesses ingratiatory ingravescent ingressive ingroove
ingroup ingrownnesses ingrowth ingulf ingurgitate ingurgitation inhabitance inhabitation inhabitiveness inhabitors
inhabitress inharmonic inharmoniousnesses inharmony inhaul inhearse inherence inheritablenesses inheritress
inheritrix inhesion inhibin inhibitednesses inhibitive inholder inholding inhomogeneity inhomogeneous inhoop
inhospitablenesses inhospitality inhumannesses inhumate inhumation inhume inia inimicalities inimicalnesses
inimicitious inimitability inimitablenesses inion iniquitousnesses inisle initialnesses injective injera injoint
injudicial injunct injurant injuriousnesses inkindle inkle inlace inlaw inlawry inleague inlock inly inmarriage
inmesh innative innavigable innernesses innerve innocencies innocentest innocuity innominable innominate
innovativenesses innoxious innumerability innumerablenesses innumerous innutrient innutrition innutritious
inobedience inobedient inobservable inobservance inobservant inobservation inobtrusive inoccupation inocula
inoculability inoculable inoculant inoculative inoculators inoculatory inoculum inodorous inofficious inone
inoperability inoperativenesses inoperculate inopinate inopportunenesses inopportunities inorb inordinacy
inordinary inordinatenesses inordination inorganisation inorganised inorganization inorganized inornate inosculate
inosculation inosine inosite inotropic inpayment inphase inpour inqilab inquiet inquiline inquilinous inquinate
inquination inquiration inquirendo inquisitress inquisiturient inro insalivate insalivation insalubrity insalutary
insanenesses insanie insanitarinesses insanitation insatiablenesses insatiate insatiety inscience inscient insconce
inscriptive inscroll insculp insectan insectarium insectary insectiform insectifuge insectile insectival
insectologist insectology insecurenesses inselberg inselberge inseminators insensatenesses insensiblenesses
insensitivenesses insensuous inseparablenesses inseparate insessorial inshallah insheathe inshelter inshrine
insightfulnesses insigne insignificancies insignificative insinew insipience insipient insistencies insisture
insnare insociability insociable insolate insolation insolidity insolubilisation insolubilise insolubilization
insolubilize insolublenesses insolvability insomnious insomnolence insooth insoul insoulment inspective
inspectorial inspectress insphere inspirative inspirators inspissate inspissation instal instancies instantaneity
instantaneousnesses instantial instantiation instantiative instantnesses instatement instauration instaurator
instigative instillment instilment institorial institutionary institutive institutors instreaming instroke
instructible instructivenesses instructress instyle insubjection insubstantialities insucken insufferablenesses
insufficience insufflate insufflation insulance insulant insulative insulinase insulse insultment insuperability
insuperablenesses insupportablenesses insuppressible insuppressive insurabilities insurant insurmountability
insurmountablenesses insurrectionary insusceptibility insusceptive inswathe intactnesses intagli intagliated intail
intangiblenesses intarsia integrability integrable integralities integrand integrant integumentary intellective
intellectualisations intellectualistic intellectualities intellectualizations intellectualnesses intelligential
intelligiblenesses intemerate intemperant intemperatenesses intempestive intenable intendance intendency
intendiment intendment intenerate inteneration intenible intensative intensenesses intension intensitive
intentionalities intentive interabang interambulacra interambulacral interambulacrum intercalar intercalate
intercalation intercalative intercedent intercensal interceptive interchangement intercipient interclavicular
interclude interclusion intercolline intercolumniation interconnectednesses interconnectible interconnexion
intercrural intercurrence interdictive interdictors interdictory interdigitate interdigitation interess
interestednesses interestingnesses interfascicular interferential interferogram interferometer interferometric
interferometry interfluence interfluous interfluve interfoliate interiorities interiorizations interjacency
interjacent interjaculate interjaculatory interjectionary interjectors interjectory interkinesis interlacement
interlacustrine interlineating interlineation interlingua interlobular interlocutress interlocutrice interlocutrix
interludial interlunation intermediacy intermediatenesses intermedin interminabilities interminablenesses
interminate intermittingly intermont intermontane intermure internalities internalnesses interne internecive
internement interneships internodial interoceptive interoceptor interosculant interosseal interosseous interpellant
interpellate interpellation interpenetrant interpetiolar interphalangeal interpled interpleural interpolative
interpolators interposals interpretablenesses interpunction interpupillary interreges interregna interregnal
interrobang interrogable interrogant interrogatee interrogee interruptible interruptive interruptors intersert
intersexualisms interspersals interspinous interstadial intersubstitutabilities intertanglement intertentacular
intertextualities intertrigo intertwinement intervallum intervalometer intervenient intervenors interventors
intervolve interweavement inthral inthrall inthrone inti intil intima intimae intimatenesses intime intimidators
intimidatory intimiste intinction intine intire intitle intitule intolerability intolerablenesses intolerantnesses
intoleration intomb intonaco intonators intonement intorsion intort intortion intown intoxicative intoxicators
intraabdominal intraarterial intracapsular intracardiac intracardial intracellular intracerebral intracity
intracompany intractablenesses intracutaneous intrada intradermal intradermic intrados intragalactic intragenic
intralingual intramedullary intramercurial intramolecular intramundane intranasal intranational intransigeance
intransigeant intransigencies intransitivenesses intransitivities intransitu intransmissible intransmutability
intransmutable intrant intranuclear intraocular intraparietal intraperitoneal intrapersonal intrapetiolar
intraplate intrapopulation intrapreneur intrapreneurial intrapsychic intraspecies intraspecific intratelluric
intraterritorial intrathecal intrathoracic intratropical intravasation intravascular intraventricular intravital
intravitam intrazonal intreat intrench intrenchant intrenchment intrepidnesses intricatenesses intrigant intrigante
intriguant intriguante intrince intrinsicality intrinsicalness introducible introductive introductorinesses introfy
introgressant introgression introgressive introitus introject introjection intromission intromissive intromit
intromittent intron introrse introspectionistic introspectivenesses introsusception introversible introversive
introvertive intrust intrustment intubate intubation intuitionalism intuitionalist intumesce intumescence
intumescent intune inturbidate inturn intuse intussuscept intussusception intussusceptive intwine intwist inukshuk
inula inulase inulin inumbrate inunction inundant inundators inundatory inurbane inurement inurn inurnment
inusitate inusitation inust inustion inutile inutterable invaginate invagination invalidators invaluablenesses
invariablenesses invariance invasivenesses invecked invected invectivenesses inveiglement invendibility invendible
invenit inventible inventress inveracity inverity inverness inversive invertase invertibility invertible invertin
invertors investigable investitive inveteratenesses invexed inviability inviable invigorant invigorative
invigorators invinciblenesses inviolablenesses inviolacy inviolatenesses invious invirile inviscid invisiblenesses
invitatory invitement invitingnesses invitors invocate invocative invocatory involucel involucellate involucra
involucrate involucre involucrum involute involutionary invulnerablenesses invultuation inwall inwardnesses inweave
inweight inwick inwind inwit inwith inwork inworn inwound inwove inwoven inwrap inwreathe inwrought inyala""",
    "io": """iodate iodation iodic iodid iodin iodinate iodination iodisation iodism iodization iodoform iodometric iodometry
iodophile iodophor iodopsin iodous iodyrite iolite ionicities ionium ionogen ionomer ionopause ionophore
ionophoresis iontophoreses iontophoresis iontophoretic iotacism""",
    "ip": """ipecacuanha ipomea ipomoea ippon ipratropium iprindole iproniazid ipselateral ipsilateral""",
    "ir": """iracund iracundulous irade irasciblenesses irefulnesses irenicon irenology irid iridaceous irideal iridectomy
iridial iridian iridodiagnostics iridologist iridology iridosmine iridosmium iridotomy iring irisating irisation
iritic iritis iroko irone ironicalnesses ironnesses irradiance irradiant irradiative irradiators irradicable
irradicate irrationalistic irrationalnesses irreal irrealisable irrealizable irrebuttable irreceptive irreciprocal
irreciprocity irreclaimability irreclaimablenesses irrecognisable irrecognition irrecognizable irreconcilablenesses
irreconciled irreconcilement irrecoverablenesses irrecusable irredeemability irredeemablenesses irredenta
irredentism irredentist irreducibility irreduciblenesses irreductibility irreduction irreflection irreflective
irreflexion irreflexive irreformability irreformable irrefragability irrefragable irrefrangibility irrefrangible
irrefutability irrefutablenesses irregardless irregulous irrelated irrelation irrelative irrelievable
irreligiousnesses irremeable irremediablenesses irremissibility irremissible irremission irremissive irremovability
irrenowned irrepairable irreparability irreparablenesses irrepealability irrepealable irreplaceability
irreplaceablenesses irrepleviable irreplevisable irreprehensible irrepressibility irrepressiblenesses
irreproachability irreproachablenesses irreproducibility irreproducible irreprovable irresistance irresistibility
irresistiblenesses irresolubility irresoluble irresolvability irresolvable irrespirable irresponsiblenesses
irresponsive irrestrainable irresuscitable irretention irretentive irretrievability irretrievablenesses
irreverential irreversibility irreversiblenesses irrevocability irrevocablenesses irridenta irrigative irrigators
irriguous irrision irrisory irritablenesses irritancy irritative irritators irrotational""",
    "is": """isagoge isallobar isapostolic isarithm isatin isatine isba ischia ischiadic ischial ischiatic ischium ischuretic
ischuria isenergic isentropic ishes ismatic isoagglutinative isoagglutinin isoalloxazine isoaminile isobront
isobutyl isobutylene isocarboxazid isocheim isocheimenal isochimals isochor isochron isochrone isochronous
isochroous isoclinals isocracy isocrat isocryme isocyanate isodiaphere isodicon isodimorphic isodimorphism
isodimorphous isodoma isodomon isodomous isodomum isodont isoetes isogamous isogenous isogeotherm isoglottic isogon
isogonals isogonics isogonies isogriv isohel isohyet isokont isokontan isolable isolani isolative isolators
isolecithal isolette isolex isologous isologue isomerase isomerisations isomerizations isomerous isometries
isometropia isomorph isomorphous isoniazid isoniazide isonomies isonomous isopach isoperimetrical isoperimetry
isophote isopiestic isopleth isopodan isopodous isoprenaline isoprene isoprenoid isopropanol isopropyl
isoproterenol isoptera isopterous isopycnic isoseismal isosmotically isospories isosporous isostasy isostemonous
isosteric isotach isotonicities isotretinoin isotron isotropies isotropous isoxsuprine isozyme issei issuably
issuant isthmi isthmic isthmoid istle""",
    "it": """itacism itacolumite italianating itas iterable iterance iterant iterum ither ithyphalli ithyphallic ithyphallus
itineracy itinerancy itinerate itineration""",
    "iu": """iure""",
    "iv": """ivermectin ivorist ivresse""",
    "iw": """iwis""",
    "ix": """ixia ixodiasis ixodid ixora ixtle""",
    "iz": """izar izba izzard izzat""",
    "ja": """jabberwock jabble jabiru jaborandi jaboticaba jacal jacamar jacana jacchus jacent jacinth jacinthe jackanapes
jackassery jackeen jackeroo jacksie jacobus jaconet jacquerie jactation jactitation jaculate jaculation jadery
jadishly jaditic jaeger jagg jaggeries jagghery jaggier jaggies jaggiest jaghir jaghirdar jagir jagra jaguarondi
jaguarundi jaileress jailors jakeses jalap jalapeno jalapin jalop jalouse jamahiriya jambe jambeaux jambeux jambiya
jambiyah jambo jambok jambolan jambolana jambool jambu jambul jamdani jaminder jampanee jampani janglier jangliest
janiform janisary janitress janitrix janizar janizarian janker jann jannock janty japery japonaiserie japonica
jararaca jararaka jardiniere jargonel jargonelle jargonisations jargonistic jargonizations jari jark jarkman
jarkmen jarl jarldom jarool jarosite jarovize jarul jarvey jasey jasmin jasp jaspe jasperous jaspidean jaspideous
jaspis jass jassid jauk jaunce jauntie jaup javel javelina jawan jawari jawbation jawohl jayvee jazerant jazzbo""",
    "je": """jealousnesses jebel jeed jeeing jeelie jeely jeepney jees jefe jehad jehu jeistiecor jejunenesses jejunities
jejunostomy jelab jellaba jellabah jellification jelliform jellify jello jelutong jemadar jemidar jemima jeofail
jeon jeopard jeopardous jequirity jerbil jerboa jereed jerfalcon jerids jerque jerreed jerrids jerrymander jestee
jesuitical jesuitry jete jetfuls jeton jetsom jettatura jettiest jeune jeux jezail""",
    "jh": """jhala""",
    "ji": """jiao jibaro jibb jicama jickajog jigaboo jigajig jigajog jigamaree jiggier jiggiest jiggliest jiggumbob jigot
jilgie jillet jiminy jimp jingal jingall jingbang jingko jinglet jingliest jingo jinjili jinnee jinricksha
jinrickshaw jins jipijapa jipyapa jird jirga jirkinet jism jissom jitter jitterinesses jiujitsu jiujutsu jiva
jivier jiviest jizz""",
    "jn": """jnana""",
    "jo": """joanneses jobation jobberies jobe jockette jocko jockteleg jocoserious joculator jodel jodhpur joinder
jointednesses jointure jokester jokily jokiness jole joliotium joll jolley jollify joltier joltiest joltily jomo
jongleur jonty jooals jook joram jordeloo jornada jorum josephinite joskin josser josses jostlement jota jotun
jotunn joual jougs jouisance jouk joukerypawkery jounciest journalisations journaliser journalizations journalizer
jouysaunce jovialty jowar jowari jowed jowing jows joyance""",
    "ju": """juba jubate jubbah jube jubhah jubilance jubilarian jubilate jubile judaist judgmatic judicable judicare judication
judicative judicator judogi judoka juga jugals juglandaceous jugula jugulate jugulum jugum juju jujutsu juke
jukskei juku jumar jumart jumbal jumbie jumby jumelle jumhouriya juncaceous juncus juneating jungli jungliest
juniorities junkanoo junkerdom junto jupati jupe jupon jura jurant jurat juratory jure jurel jurisconsult
jurisdictive jurisprudent jurisprudential jussive justiciabilities justicialism justiciar justifiabilities
justifiablenesses justificative justificator justle juve juvenescence juvenescent juvenilenesses juvenilia
juvenilities juvie""",
    "jy": """jymold jynx""",
    "ka": """kaama kaas kabab kabaddi kabaka kabala kabalism kabalist kabar kabaya kabbala kabbalism kabbalist kabele kabeljou
kabeljouw kabiki kabinett kabob kabs kaccha kacha kachahri kachcha kacheri kachina kaddishim kade kadi kaed kaes
kaffir kaffiyah kaffiyeh kafila kafir kafs kago kagool kagoul kagoule kagu kahal kahawai kahuna kaiak kaids kaif
kaikai kail kailyard kaim kaimakam kain kainit kainite kaiserdom kaiserin kaizen kajawah kajeput kaka kakapo
kakemono kaki kakiemon kakistocracy kakodyl kalaazar kalam kalamdan kalamkari kalanchoe kalathoi kalathos
kaleidophone kalendar kalends kalian kalif kalimba kalinite kaliph kalium kallidin kallikrein kallitype kalmia
kalong kalpa kalpac kalpak kalpis kalsomine kalumpit kalyptra kamaaina kamala kame kameez kamela kamelaukion
kamerad kami kamichi kamik kamila kampong kamseen kamsin kanae kanaka kanamycin kanban kandy kaneh kang kangha
kantar kantela kantele kanten kantha kantikoy kanzu kaoliang kaoline kaolinite kaolinosis kaon kapa kapeika
kapellmeister kaph kaputt karait karaka karateka karite karmadharaya karn karoo kaross karri karsey karst
karstification karstify karsy karyogamy karyokineses karyokinesis karyokinetic karyologic karyology karyolymph
karyolysis karyon karyoplasm karyosome karyotin karyotype karzy kasbah kasha kasher kashmiri kashrus kashrut
kashruth kata katabases katabasis katabatic katabolic katabolism katabothron katadromous katana katathermometer
katavothron katchina katcina kathak katharometer katharses katharsis kathode kati kation katipo katorga katti
katzenjammer kauri kaurigum kaury kava kavakava kavya kawakawa kawed kawing kaws kayle kayoeing kazachki kazachok
kazatske kazatski kazatzka kazi""",
    "kb": """kbar""",
    "kc": """kcal""",
    "ke": """keas keasar kebar kebbie kebbock kebbuck kebele keblah kebob keckle keckses kecksy keddah kedge keds keech keef
keek keelie keelivine keeshond keeshonden keester keet keeve keffel keffiyah keffiyeh kefir kefs kefuffle kegeler
kegler kegling keiretsu keister keitloa keks kelep kelim kell kellaut keloid kelson kelt keltie kembed kembo
kemperyman kemple kempt kenaf kench kendo kenno kenoses kenotron kente kephalic kephalin kephir kepped keppen
kepping keps keramic keratectomy keratinisations keratinizations keratinophilic keratinous keratitides
keratoconjunctivitis keratogenous keratoid keratoma keratomata keratometer keratophyre keratoplastic keratoplasty
keratose keratosis keratotic keratotomy keraunograph kerchieves kerchoo kerf kermes kermesite kermesse kermis kerne
kernicterus kernite kernoi kernos kero kerogen kerosine kerplunk kerria kersantite kersey kerseymere kerve kerygma
kerygmata kerygmatic kesar kesh keta ketamine ketene ketol ketonuria ketose ketoxime kets kettlefuls kevel kevil
kexes keyster""",
    "kg": """kgotla""",
    "kh": """khaddar khadi khaf khalat khalifa khalifah khalifat khalifate khamseen khamsin khanga khansama khansamah khanum
khaph kharif khat khaya khazen khazenim kheda khedah khediva khedivate khedive khedivial khediviate khet kheth
khidmutgar khilafat khilat khilim khirkah khis khitmutgar khodja khoja khor khotbah khotbeh khoum khud khurta
khuskhus khutbah""",
    "ki": """kiack kiang kiaugh kibbe kibbeh kibbi kibbitz kibbutznik kibe kibei kibitka kibla kiblah kickup kidcom kiddiewinkie
kiddle kiddush kiddushim kiddywink kidel kideo kidling kidnapee kidologist kidology kidult kidvid kief kiekie kier
kierie kieselguhr kieserite kiester kieve kifs kikoi kikumon kilderkin kilerg kiley kilim killas killick killie
killifish killikinick killock killogie killut kilogramme kilorad kilp kiltie kimberlite kimbo kimchee kina
kinaestheses kinaesthesia kinaesthesis kinakina kinchinmort kindergartner kinematograph kinesiatric kinesiological
kinesiologist kinesiology kinesipath kinesitherapy kinesthesia kinesthetic kinetochore kinetograph kinetoplast
kinetoscope kinetosome kingklip kingling kinin kinkajou kinkle kinnikinick kinnikinnic kinnikinnick kino kintledge
kipe kipp kippa kipuka kirbeh kirbigrip kiri kirigami kirimon kirkyaird kirmess kirn kirpan kirs kirtle kiruv kisan
kish kishka kishke kismat kissel kist kistvaen kitchendom kitchenet kitenge kithe kitling kittel kittenishnesses
kittiwake kittle kittlepins kittlest kittul kiva""",
    "kl": """klang klangfarbe klatch klatsch klavern klavier kleagle klebsiella klendusic klendusity klepht klepto kleptocrat
klezmer klezmorim klick klik klinker klinostat klipdas klipspringer klismoi klismos klister klondyker klong klooch
kloochman kloochmen kloof klootch klootchman klootchmen kludge kluge klystron""",
    "kn": """knag knaidel knaidlach knaidloch knap knapbottle knapple knapweed knar knarl knaur knavishnesses knawe knawel
kneesies kneidlach knickknackatory knickknackery knickknacket knickpoint knicks knitch knittle knive knobbinesses
knobble knobbliest knobkerrie knockup knop knosp knout knowe knowingnesses knowledgably knowledgeablenesses knub
knubbiest knubble knucklier knuckliest knur knurlier knurliest knut""",
    "ko": """koan koas koban kobang kobo kobold koel koff kofta koftgar koftgari koftwork koine kois koji kokanee koker kokra
koksaghyz kokum kolacky kolbasi kolbassi kolhoz kolinski kolinsky kolkhos kolkhoz kolkhoznik kolkhozniki kolkoz
kolo komatik kombu komissar komitaji komondor komondorock komondorok konfyt konimeter koniology koniscope konk
koodoo kookie koolah koori kopasetic kopek koph kopje koppa koppie kops kora korai korat kore korero korfball
korora korun koruna koses kosmos koss koto kotow kottabos kotwal koulan koulibiaca koumis koumys kouprey kourbash
kouroi kouros kouskous kousso kowhai""",
    "kr": """krab krait kraken kram krameria krang krans krantz kranz krater kreasote kreatine kreep kreese kremlinology kreng
kreosote kreplach kreplech kretek kreutzer kreuzer krewe kriegspiel kriegsspiel krimmer kromesky krona kronen
kronur kroon krooni krubi krubut kruller krumhorn krumkake krummholz krummhorn kryolite kryolith kryometer krypsis
krytron""",
    "ks": """ksar""",
    "ku": """kuchcha kudo kudu kues kufiyah kugel kukri kuku kulak kulaki kulan kultur kumara kumari kumiss kummel kummerbund
kumys kuna kundalini kune kunkar kunkur kunzite kurbash kurchatovium kurdaitcha kurgan kuri kurrajong kursaal kurta
kurtoses kurtosis kuru kurvey kusso kutch kutcha kuvasz kuvaszok kuzu""",
    "kv": """kvas kvell kvetchier kvetchiest""",
    "kw": """kwacha kwanza kwashiorkor kwela""",
    "ky": """kyack kyak kyang kyanise kyanite kyanize kyar kyat kybosh kyes kylices kylikes kylin kylix kyloe kymogram kymograph
kyphoses kyphosis kyphotic kyrie kyrielle kyte kythe kyus""",
    "la": """laager laari labanotation labda labdanum labefactation labefaction labelloid labellum labialisations labializations
labiatae labiate labilities labiodental labionasal labiovelar labis laborite labourite labra labradorite labret
labroids labrusca labrys labyrinthical labyrinthitis labyrinthodont laccolite laccolith lacerable lacerative
lacertian lacertid lacertilian lacertine lacet lachrymary lachrymation lachrymator lachrymosities lacinia laciniae
laciniate laciniation lackadaisicalnesses lackadaisy lackadays lackering lacmus laconism lacquey lacrimals
lacrimation lacrimator lacrimoso lacrymal lacrymator lactalbumin lactarian lactase lactean lacteous lactescence
lactescent lactiferous lactific lactifluous lactobacilli lactobacillus lactoflavin lactogenic lactoglobulin
lactometer lactoprotein lactoscope lactovegetarian lacunaria lacunate lacune lacunose lacustrine ladanum ladify
ladino ladlefuls ladrone ladyfy laeotropic laer laetare laevigate laevo laevogyrate laevogyre laevorotation
laevorotatory laevulin laevulose laff lagan lagena lageniform laggardnesses laggen lagomorph lagomorphous lagrimoso
laguna lagune lahar lahs laic laich laigh laik laika lairier lairiest laisse laitance laith lakh lakier lakiest
lakin lakings laksa lakses lalang lalapalooza lalique lall lallan lallapalooza lallation lallygag lamaistic
lamantin lamaserai lambdacisms lambdoid lambie lambiest lambitive lambrequin lamedh lamellae lamellarly lamellate
lamellation lamellibranch lamellibranchiate lamellicorn lamelliform lamellirostral lamellirostrate lamelloid
lamellose lamentablenesses lameter lamia lamiae lamiger laminable laminal laminaria laminarin laminectomy laminin
laminitis laminose laminous lamister lamiter lammergeier lammergeyer lammie lampadaries lampadedromy lampadephoria
lampadomancy lampasse lampern lampoonery lamprophyre lampuka lampuki lampyrid lamster lanate lancado lanceolate
lanch lanciers lanciform lancinate lancination landammann landaulette landdros landdrost lande landgravate
landgraviate landgravine landler landlessnesses landlouper landlubbing landsknecht landsleit langbeinite langlauf
langostino langouste langoustine langrel langshan langspel langsyne langue languescent languet languette
languishment languorousnesses laniard laniary laniferous lanigerous lanital lanner lanneret lanoline lanose
lansquenet lant lantana lanterloo lanthanide lanthorn lanuginose lanuginous lanugo lanx lanzknecht laogai
laparoscope lapfuls lapidarian lapidarist lapidate lapidation lapideous lapidescent lapidicolous lapidific
lapidification lapidify lapidist lapilli lapilliform lapillus lapis lapithae lapiths lapsible lapstrake lapsus
laquearia laquei laqueus larbo larcener larchen lardaceous lardalite lardon lardoon lare laree largando
largeheartednesses largen largesse larghetto largition lari larine larkier larkiest larmier larn larnakes larnax
laroid larrigan larrup larum larvate larvicide larviform larvikite larviparous laryngal laryngectomee
laryngectomized laryngectomy laryngismus laryngitic laryngitides laryngologic laryngologist laryngology
laryngopharynges laryngopharynx laryngophony laryngoscope laryngospasm laryngotomy lase lashkar lashup lasket
lasque lassi lassu lastingnesses lastre latakia latchet lateen laten latence latensification laterad
lateralisations lateralizations laterigrade laterisations lateritious laterizations latescence lathee lathen lathi
lathiest lathyrism lathyritic lathyrus lati laticifer laticiferous laticlave latifondi latifundia latifundio
latifundium latigo latilla latimeria latinities latinizations latirostral latirostrate latiseptate latitancy
latitant latitat latitation latitudinous latke latosol latrant latration latria latrocinium latrociny latron latten
latticings latticini latticinio latticino lattin lauan laudablenesses laudation laudative laudator lauf
laughablenesses launce laund laundrette lauraceous laurae laurdalite laure laureation laurustine laurustinus
laurvikite lauwine lavabo lavalliere lavash lavatera lavation laveering lavement laverbread lavishment lavolta
lavra lavrock lawin lawine lawk laxation laxator layby lazar lazaret lazarette lazaretto lazuli lazulite lazurite
lazzarone lazzaroni lazzi lazzo""",
    "le": """leachiest leadennesses leaderene leaderette leadiest leafleteer leal lealty leam leariest learnednesses leat
leathern leaviest lebbek leben lebensraum lebkuchen lecanora lechayim lechwe lecithal lecithic lecithinase lectin
lection lectionary lectisternium lector lectorate lectotype lectress lects lecturn lecythi lecythidaceous lecythus
lederhosen ledgier ledgiest ledum leechee leep leese leet leetle lefse lefte leftie legatary legatine legationary
legatissimo legendries legerities legge leggiero legiblenesses legislatorial legislatress legitim legitimatenesses
legitimation legitimators legong legumin lehayim lehr lehrjahre lehua leiger leiotrichous leiotrichy leipoa
leishmania leishmaniae leishmanial leishmaniasis leishmanioses leishmaniosis leisler leister leisurably leke lekked
lekking leku lekvar lekythi lekythoi lekythos lekythus leman leme lemel lemmata lemmatise lemmatize lemniscal
lemniscate lemnisci lemniscus lempira lemurine lemuroid leng lengest lenify lenis lenite lenities lenition lense
lentamente lentando lenti lenticel lenticellate lenticle lenticular lenticularis lenticule lentiform lentigines
lentiginose lentiginous lentigo lentisk lentissimo lentivirus lentous lenvoy leone leontiasis lepid lepidodendroid
lepidolite lepidomelane lepidoptera lepidopteran lepidopterist lepidopterological lepidopterologist lepidopterology
lepidopterous lepidoptery lepidosiren lepidote leporid leporidae leporide leporine lepped lepping leppy lepra
lepromatous leprosaria leprosarium leprose leproserie leprosery leprotic leprousnesses leps lept leptin
leptocephali leptocephalic leptocephalus leptocercal leptodactyl leptodactylous leptome leptophyllous leptorrhine
leptosomatic leptosome leptospirae leptospire leptospiroses leptospirosis leptosporangiate leptotene lere lernaean
lernean lerp lesbo lespedeza lethalities lethargise lethargize lethean lethiferous lettergae lettre leucaemia
leucaemic leucaemogen leucemia leucemic leuch leuchaemia leuchemia leucin leucite leucitohedron leucoblast
leucocidin leucocratic leucocyte leucocythaemia leucocythemia leucocytolysis leucocytopenia leucocytoses
leucocytosis leucoderma leucodermal leucodermata leucodermia leucodermic leucoma leucomaine leucopenia leucoplakia
leucoplast leucoplastid leucopoieses leucopoiesis leucorrhea leucorrhoea leucoses leucosis leucotome leucotriene
leud leukaemogeneses leukaemogenesis leukemogeneses leukemogenesis leukemogenic leukemoid leukocytoid leukocytoses
leukocytosis leukoderma leukodermal leukodystrophy leukoma leukon leukopenia leukopenic leukoplakia leukoplakic
leukoplasia leukopoieses leukopoiesis leukopoietic leukorrhea leukorrheal leukorrhoea leukorrhoeal leukoses
leukosis leukotic leukotomy leukotriene leva levator leve levelest leveret levigation levin leviratical levitators
levite levo levodopa levogyrate levogyre levorotary levorotation levorotatory levulin levulose lewdster lewisite
lexeme lexes lexica lexicalisations lexicalities lexicalizations lexicographist lexicological lexicologist
lexicology lexicostatistics lexigram lexigraphic lexigraphy leys lezes lezzes lezzie lezzy""",
    "lh": """lherzolite""",
    "li": """liana liane liang lianoid liards libating libationary libatory libecchio libeccio libelee libellant liberalistic
libero liberticide libertinage libertinisms libidinist libidinosity libidinousnesses librairie libretti libri
libriform licencee licensors licensure licente lich lichanos lichee lichenin lichenoid lichenological lichenologist
lichenology lichenose lichenous lichgate lichi licht licitnesses lickerish lictor lidar lidocaine liegedom
lienteric lientery lierne lieve lifemanships liferentrix ligamentary ligamentous ligan ligase ligative liger ligged
ligger ligging lightheadednesses lightsomenesses lignaloes ligne lignification ligniform lignify ligniperdous
lignivorous lignocaine lignocellulose lignosae lignose lignosulfonate lignum ligroin ligroine ligs ligula ligulae
ligulate ligule ligulifloral liguloid ligure likin likker likuta lilangeni liliaceous lill liltingnesses limacel
limaceous limaces limaciform limacologist limacology limail liman limation limax limba limbeck limberest limbi
limbiest limbous limburgite limbus limen limicoline limicolous limina liminal liminesses limitarian limitary
limitative limitednesses limitrophe limma limmer limnaeid limnetic limnologic limnologist limnology limnophilous
limonene limonite limous limpa limpsey limpsier limpsiest limuli limuloid limulus linac linalol linalool linch
linchet lincomycin lincrusta lincture linealities linearisations linearizations lineation lineolate linga lingam
lingcod lingiest lingonberry lingster lingua linguae linguica linguiform linguini linguistry lingula lingulae
lingulate lingy linier liniest linin linkster linn linoleate linsey lintol linum linuron lioncel lioncelle lionet
lipa lipaemia lipaemic liparite lipase lipe lipectomy lipemia lipemic lipide lipin lipocaic lipochrome lipocyte
lipogeneses lipogenesis lipogram lipogrammatic lipogrammatism lipogrammatist lipography lipoid lipolyses lipolysis
lipolytic lipoma lipomata lipomatosis lipomatous lipophilic lipopolysaccharide lipoprotein liposome lipotropic
lipotropin lipotropism lippiest lippitude lipsynch lipuria liquable liquate liquation liquefacient liquefactive
liquesce liquescence liquescent liquidambar liquidnesses liquidus liquify liri liriodendron liripipe liripoop lirk
lirot liroth lisente lisk lispound lispund lissencephalous lisses lissomenesses lissomnesses lissotrichous listee
listel listeriosis listserv litai litas litenesses literaehumaniores literalisations literaliser literalistic
literalities literalizations literalizer literatenesses literatim literatus lithaemia litharge lithia lithiasis
lithics lithification lithify lithistid lithite lithochromatic lithochromy lithoclast lithocyst lithodomous
lithogenous lithoglyph lithoid lithoing litholapaxy litholatrous litholatry lithologic lithologist lithology
lithomancy lithomarge lithometeor lithontriptic lithontriptist lithontriptor lithophagous lithophane lithophilous
lithophysa lithophysae lithophyse lithophyte lithopone lithoprint lithosol lithotome lithotomous lithotripsy
lithotripter lithotriptor lithotrite litigable litigative litotic litterateur littlings litu liturgics
liturgiologist liturgiology liturgisms livablenesses livedo livelihead liverishnesses liveyere lividities
lividnesses livingnesses livraison livre lixivia lixivial lixiviate lixiviation lixivious lixivium""",
    "ll": """llanero""",
    "lo": """loach loaden loadsamoney loaiasis loathfulness loathliest loathnesses loave lobation lobbygow lobectomy lobelia
lobi lobiped lobo lobolo lobose lobotomization lobscouse lobular lobulate lobulation lobule lobuli lobulose lobulus
lobus loca localistic localite localizabilities localnesses locative locellate lochan lochia lochial lockfuls
locofoco loculament locular loculate loculation locule loculi loculicidal loculus locuplete locusta locustae
locutionary locutory loden lodgement lodgment lodicula lodiculae lodicule loed loess loessial logania loganiaceous
logaoedic loggat loggie loggiest logia logicalnesses logie logodaedalic logodaedaly logogrammatic logographies
logogriph logoi logomachies logopaedic logopedics logophile logorrhea logorrheic logorrhoea logothete logotypies
loid loipe loipen loir loke lokshen lollapaloosa lollapalooza lolog loma lomein loment lomenta lomentaceous
lomentum lonenesses longa longaeval longaevous longan longanimities longanimous longe longeron longeval longevous
longheadednesses longicaudate longicorn longies longinquity longipennate longnesses longsightednesses
longsomenesses longyi lonicera looby looey loof loofa looie looney looneyier looneyies loord looves looyenwork
lophobranch lophobranchiate lophodont lophophore lopolith loppiest loquat loquitur loran lorate lorazepam lorcha
lordling lordolatry lordoma lordoses lordosis lordotic lorel lorette lorgnon lorica loricae loricate lorikeet
lorimer loriner lorings loriot lornnesses losablenesses losel losh lossier lossiest lostnesses lota lotah lote loth
lothsome loti loto lotte loudliest loup loupe lourdy loure louvar lovabilities lovaebility lovage lovastatin lovat
lovelessnesses lovelihead lovelornnesses lovingnesses lowan lowerclassman lowerclassmen lowlihead lown lowndest
lowp lowse loxodrome loxygen loyalnesses loys""",
    "lu": """lubbard lubfish lubra lubric lubricative lubricous lubritorium lucarne lucence lucent lucern lucerne luciferase
luciferin luciferous lucifugous lucigen lucken luckengowan luckie lucklessnesses luctation lucubrators luculent
lucuma lucumo lucumones lude lues luetic luffa luftmensch luftmenschen luggie lumbaginous lumbang lumbosacral
lumbrical lumbricalis lumbriciform lumbricoid lumbricus lumina luminaire luminance luminant luminaria luminarism
luminarist lumination lumine luminesce luminiferous luminousnesses lumisterol lumma lumme lumpishnesses lums
lunaries lunarnaut lunarscape lunate lunation lune lunet lunette lungan lungee lungi lungie lungyi luniest
lunisolar lunitidal lunk lunt lunula lunulae lunulate lunule lupanar lupous luppen lupulin lupuline
lupuserythematosus lurdan lurdane lurex lurry lusk lustfulnesses lustick lustihead lustihoods lustra lustrative
lustrine lustrousnesses lusus lutea lutecium lutein luteolous luteotrophic luteotrophin luteotropic luteotropin
luteous luteum lutfisk luthern luthier lutings lutz luvvie luvvy luxating luxation luxe luxulianite luxullianite
luxulyanite luxurist""",
    "lw": """lwei""",
    "ly": """lyam lyard lyart lyase lycanthrope lycea lycee lych lychee lychnis lychnoscope lycopene lycopod lycopodium lyddite
lykewake lymphad lymphadenitis lymphadenopathy lymphangiogram lymphangiographic lymphangiography lymphangitis
lymphoblast lymphocytoses lymphocytosis lymphocytotic lymphogram lymphogranuloma lymphogranulomata
lymphogranulomatoses lymphogranulomatosis lymphographic lymphography lymphokine lymphomata lymphomatoses
lymphomatosis lymphomatous lymphopoieses lymphopoiesis lymphopoietic lymphosarcoma lymphosarcomata lymphotrophic
lymphous lyncean lynchet lyolyses lyolysis lyomerous lyonnaise lyophil lyophile lyophobe lyrate lyricalnesses
lyricon lyriform lyrisms lysate lyse lysigenic lysigenous lysimeter lysimetric lysin lysine lysis lysogen
lysogeneses lysogenesis lysolecithin lysosome lysozyme lyssa lythe lythraceous lytic lytta lyttae""",
    "ma": """maatjes mabe macaberesque macaco macadamisations macadamizations macahuba macallum macarism macarize macaronics
macassar maccabaw maccaboy macchia macchie maccoboy macedoine maceranduba macerative machairodont mache machicolate
machicolation machinators machree machtpolitik machzor machzorim mackle macle maconochie macoya macrame macrami
macrobian macrobiota macrobiote macrocarpa macrocephalia macrocephalous macrocephaly macrocyte macrocytoses
macrocytosis macrocytotic macrodactylous macroglobulinemia macroglobulinemic macrographies macrolepidoptera
macrophage macrophyte macropodidae macropterous macrosporangia macrosporangium macrozamia macruran macrurous
mactation macula maculae maculate maculation maculature macule maculose madarosis madefy maderisation maderization
maderize madid madling madoqua madrassah madre madrepore madreporian madreporite madrilene madrona madrone madrono
maduro madzoon maenad maestoso maestri maffia maffick maffled mafflin maffling mafic maftir magalog magdalen magg
maggidim maggiore maggotiest maggotorium magian magickal magilp magister magisterium magistral magistratical
magistrature maglev magmata magnalium magnanimousnesses magnes magnesian magnesite magnesstone magnetofluiddynamics
magnetometries magneton magnetostriction magnetostrictive magnific magnificat magnifico magnoliaceous magnox magot
maguey mahaleb maharaja maharanee mahimahi mahjong mahjongg mahlstick mahmal mahoe mahonia mahseer mahsir mahua
mahuang mahwa mahzor mahzorim maiasaur maidan maieutic maiger maigre maik maiko maile maill mainpernor maiolica
maire maise maisonnette maist maistres majagua majesticalness majlis majorat majoritaire majusculae majuscule makar
makimono mako makomako makunouchi makuta malabsorption malacia malacoid malacological malacologist malacology
malacophilous malacophily malacopterygian malacostracan malacostracous maladaptation maladapted maladaptive
maladdress maladjustive maladminister malaguena malaguetta malakatoone malander malanga malapert malapportioned
malapportionment malappropriate malappropriation malapropos malar malarian malariologist malariology malarious
malarky malaroma malassimilation malate malax malaxage malaxate malaxation malconformation malcontentedly
malcontentedness maldistribution maledicent maledict maledictive maledictory maleffect malefice maleficial malemiut
malengine malentendu malfeasant malfed malgre malicho malignance malignment malihini malik maline malkin mallam
malleablenesses malleate malleation mallee mallei malleiform mallemaroking mallemuck malleolar malleoli malleolus
malleus mallophagous malm malmag malmiest malmsey malmstone malnourishment maloccluded malodor malodorousnesses
malodour malodourousness malolactic malonate malonylurea maloti malpighiaceous malposed malposition malpractitioner
malpresentation malstick maltase maltha maltol maltster malva malvaceous malvasia malvasian malversation malvoisie
mamaliga mamee mamelon mameluco mamilla mamillae mamillate mamillation mamilliform mamluk mammaliferous mammaplasty
mammati mammatus mammee mammie mammifer mammiferous mammiform mammilla mammillae mammillaria mammillary mammillate
mammillation mammitides mammitis mammogenic mammograph mammonite mammoplasty mamselle mamzer mamzerim mana
manageablenesses manat manati manatoid mancando manchet manchineel mancipate mancipation mancipatory manciple
mancus mandarine mandatary mandators mandibulate mandilion mandioc mandioca mandiocca mandira mandola mandoline
mandom mandorla mandragora mandril manducable manducate manducation manducatory manege maneh manent manfulnesses
mang mangabeira mangabies mangalsutra manganesian manganic manganiferous manganin manganite mangelwurzel mangonel
mangosteen mangouste manicotti manifestative manifestible manifestnesses manifoldnesses manille manioca maniple
manipulabilities manipular manipulativenesses manitou manitu mankiest manneristic mannerlessnesses manniferous
mannikin mannite mannitol mano manoao manoeuver manometric manometry manque mansionary mansionries mansonry
mansuete mansuetude manteau manteaux mantelet mantelletta manticora manticore mantlet manto mantric mantua
mantuamaker manty manuary manubria manubrial manubrium manufactory manuka manul manumea manurance manurial manus
manyata manyatta manzanilla manzanita manzello mappemond maquette maqui maquila maquiladora maquillage maquisard
marae marah maranatha maranta marasca marasmic marasmus maravedi marblier marbliest marcantant marcasite
marcasitical marcatissimo marcescent marcescible marchantia marchesa marchese marchesi mardy maremme marengo
mareschal margarin margaritae margarite margaritiferous marginalities marginating margination margosa margravate
margraviate margravine marihuana marimbist mariniere mariposa maritage marka markednesses marketablenesses markhor
marle marliest marm marmarosis marmorean marmose marocain maroquin marors marqueterie marquetery marrano marrels
marriageablenesses marse marseille marshalcy marsipobranch marsipobranchiate marsupia marsupium martagon martele
martellato martello martenot martensitically martyria martyries martyrisations martyrium martyrizations
martyrological martyrologist martyrology marvellousnesses marvelousnesses marver marvy marxisant masa masala
mascaron mascarpone mascle masculinenesses masculinisations masculinizations masculy mase mashgiach mashgiah
mashgichim mashgihim mashua masjid maskallonge maskalonge maskanonge maskinonge maskirovka masoolah massa
massaranduba massasauga masse masseranduba masseteric massicot massier massiest massoola massotherapy mastaba
mastabah masterdom masterfulnesses masticators masticatory mastich mastiche masticot mastigophoran mastigophoric
mastigophorous mastitides mastix mastodont mastodynia mastoidectomy mastoiditides mastoiditis mastopexy
masturbators masu masula masurium matachin matachina matachini matadora matai matamata matambala matchet
matchlessnesses matchup matelasse matellasse matelote materfamilias materialities materialnesses maternalistic
mateynesses mathematic mathematisation mathematise mathematization mathematize mathesis matico matier matiest
matily matin matinee matjes matlo matoke matooke matrass matresfamilias matric matriclinic matriclinous matricula
matriculant matriculators matriculatory matrifocal matrilateral matrilineage matrilineal matrilinear matriliny
matrilocal matroclinic matroclinous matrocliny matronymic matryoshka matsah matsuri mattamore mattoids mattrass
maturative maturenesses matutine matza matzah matzoon maudlinnesses mauger maugre maulgre maulvi maumet maumetry
maun maungiest maungy maurikigusari mausolea mausolean maut mauther mauvais mauvaise mauveine mauvin mauvine
mauvline mavie mavin mavourneen mavournin mawk mawn maxilliped maxillipedary maxillipede maxillofacial maxillula
maxillulae maximin maxixe mayest mayvin mazaedia mazaedium mazaltov mazard mazarinade mazarine mazedly mazeltov
mazement mazhbi mazier maziest mazily maziness mazourka mazout mazuma mazut mazzard""",
    "mb": """mbaqanga mbira""",
    "me": """meacock mealie meandrous meane mease measle measurabilities measurablenesses measurednesses measurelessnesses meath
meathe meatus meazel mebos mecamylamine mechanicalnesses mechanist mechanochemical mechanochemistry mechanomorphism
mechanoreception mechanoreceptive mechanoreceptor mechanotherapist mechanotherapy mechatronic mechitza mechitzot
meclizine meconate meconic meconin meconium meconopses meconopsis mecopteran mecopterous medacca medaillon medaka
medalet meddlesomenesses medevac medevacked medevacking medfly mediacy mediae mediaeval mediant mediastinum
mediatenesses mediatisations mediative mediatizations mediatrix medicalisations medicalizations medicamentary
medicamentous medicative medicide medick medicochirurgical medigap medii meditativenesses meditators mediumistic
medius medlar medle medrese medresseh meds medullae medullary medullate medulloblastoma medulloblastomata medusal
medusan medusiform medusoid meeken meemie meercat meered meering meerkat meetnesses mefloquine megacephalous
megacephaly megadyne megafaunae megagametophyte megagramme megakaryocyte megaloblast megalocardia megalocephalic
megalocephalous megalocephaly megalomanic megalopolitan megalosaur megalosaurian megalosaurus megaplex megapode
megascopically megasporangia megasporangium megasporogeneses megasporogenesis megasporophyll megasse megatherian
megilla megillah megilloth megilp megilph mehndi meikle mein meinie meint meiofauna meiofaunal meionite meioses
meishi meister meith meitnerium mekometer mela melaena melamdim melamed melancholiac melancholinesses melancholious
melanian melanic melanisation melanism melanist melanite melanization melanize melano melanoblast melanochroi
melanochroic melanochroous melanocyte melanogeneses melanogenesis melanoid melanomata melanophore melanosis
melanosome melanotic melanotropin melanous melanterite melanuria melanuric melaphyre melastomaceous melatonin melee
melena meliaceous melik melilite melilot melinite meliorable meliorators meliorism meliorist meliority meliphagous
melisma melismata melismatic mell melliferous mellification mellifluence mellifluent mellivorous mellophone
mellotron melocoton melodeon melodia melodica melodion melodise melodist melodize melodramatisation melodramatise
melodramatist melodramatization melodramatize melodrame meloid melomania melomaniac melphalan meltingnesses membral
membranaceous membraneous membranophone memorablenesses memoranda memorative memorialisations memorializations
menad menadione menaquinone menarche menazon mendaciousnesses mendicities mendigo mene meng menge menhir menilite
meningioma meningiomata meningitic meningitides meningocele meningococcal meningococci meningococcic meningococcus
meningoencephalitic meningoencephalitides meningoencephalitis meniscal meniscate meniscectomy meniscoid
menispermaceous menispermum meno menology menopome menorrhagia menorrhagic menorrhea menorrhoea mensae menschen
mense mensh menshen menstrua menstruous menstruum mensual mensurabilities mensurablenesses mensurative ment menta
mentalistically mentation menthene menticide mento mentonniere menuisier menyie meou mepacrine meperidine mephitic
mephitis mephitism meprobamate meranti merbromin merc mercantilistic mercaptan mercaptide mercapto mercaptopurine
mercat mercenarinesses mercenarism merceries mercerisations mercerizations merchandize merchantry merchet merchild
merchildren mercifulnesses mercify mercurate mercuration mercurialisations mercurialities mercurializations
mercurialnesses mercurise mercurize mercurous merde merdivorous merel merell merengue merfolk mergee mergence meri
mericarp meridional meril merisis meristem meristematic meristic meritocrat merk merkin merl merlon mermaiden
meroblastic merocrine merogenesis merogenetic merogony meroistic merome meromorphic meromyosin meronym meronymous
meropia meropic meropidan meroplankton merosome merozoite merpeople mersalyl merse mersion merveilleuse merveilleux
merycism mesaticephalic mesaticephalous mesaticephaly mescla mesclum mesclun mese meseemed meseemeth meseems mesel
mesembrianthemum mesembryanthemum mesencephala mesencephalic mesencephalon mesenchymatous mesenchyme mesentera
mesenterial mesenteries mesenteron meshiest meshuga meshugah meshugga meshuggah meshugge meshuggenah meshuggeneh
meshuggener mesial mesically mesitylene mesmerisations mesmerizations mesnalty mesne mesoamerican mesoblast
mesocarp mesocephalic mesocephalism mesocephalous mesocephaly mesocratic mesocyclone mesoderm mesogastria
mesogastric mesogastrium mesoglea mesogloea mesogloeal mesognathous mesohippus mesolite mesomere mesomorphies
mesomorphous mesonephric mesonephroi mesonephros mesopause mesopelagic mesophyl mesophyll mesophyllous mesophyte
mesoscale mesoscaphe mesosome mesothelia mesothelial mesothelioma mesotheliomata mesothelium mesothoraces
mesothoracic mesothorax mesothorium mesotron mesotrophic mesozoan mesquine mesquinerie messianisms messuage mesteso
mestino mestiza mesto mestranol meta metabasis metabola metacenter metacentre metacercaria metacercariae
metacercarial metachromatism metachronism metachrosis metaethical metaethics metafiction metagalactic metagalaxy
metageneses metagenetic metagnathism metagnathous metagrabolise metagrabolize metagrobolise metagrobolize metairie
metaldehyde metalepses metalepsis metaleptic metalinguistic metalizations metalliferous metallisations
metallizations metallogenetic metallogenic metallogeny metallographer metallographic metallographist metallography
metalloidal metalloids metallophone metamale metamathematical metamathematician metamathematics metamer metamere
metamorphist metanephric metanephroi metanephros metanoia metapelet metaphase metaphosphate metaphosphoric
metaphrase metaphrasis metaphrast metaphysic metaphysician metaplasia metaplasis metaplasm metaplastic metaplot
metaprotein metapsychic metapsychological metapsychology metasequoia metasilicate metasilicic metasomatic
metasomatism metasomatoses metasomatosis metastability metastable metatherian metathesise metathesize metathetic
metathoraces metathoracic metathorax metaxylem metayage metazoa metazoal metazoan metazoic metazoon metempsychosist
metempsychotic metencephala metencephalic metencephalon meteoritical meteoriticist meteoritics meteorogram
meteorograph meteorolite meteorous metepa methacrylate methadon methanation methanogen methanometer methaqualone
methedrine metheglin methemoglobinemia methenamine methicillin methinketh methionine metho methodisations
methodistical methodizations methodizer methodologist methomania methoxy methoxychlor methoxyflurane methoxyl
methylals methylase methylating methylation methylator methylcholanthrene methylene methylphenidate
methylprednisolone methylxanthine methysergide methysis methystic meticais metical metics meticulosity metier metif
metis metisse metol metonic metonym metoo metopae metopic metopism metopon metoposcopic metoposcopist metoposcopy
metopryl metralgia metrification metrified metrifier metrifies metrifying metritis metronidazole metronomical
metronymic metroplex metropolitanizations metrorrhagia metrorrhagic meuniere meus meve mezail mezcal mezcaline meze
mezereon mezereum mezquit mezquite mezuza mezuzah mezuzot mezuzoth mezzavoce mezze mezzotinto""",
    "mg": """mganga""",
    "mh": """mhorr mhos""",
    "mi": """miaou miarolitic miasm miasmata miasmatous miasmous miaul mibs micaceous micellae micelle miche mickle mico micra
micrified micrifies micrifying microbarograph microbian microbicide microbiota microcalorimeter microcalorimetric
microcalorimetry microcephal microcephalous microclimatologic micrococcal microcosmography microcrystallinities
microcyte microdensitometer microdensitometric microdensitometry microdont microdontous microelectrophoreses
microelectrophoresis microelectrophoretic microfaunae microfelsitic microfibrillar microfilaria microfilariae
microfilarial microflorae microgametocyte microgramme micrographies microhm microlepidoptera microlepidopterous
microlith micrometries micromho micropaleontologic micropegmatite microphage microphotometries microphyll
microphyllous microphyte micropipet micropsia micropterous micropylar microradiograph microseismicities
microseismometer microseismometry microseisms microspectrophotometer microspectrophotometric microspectrophotometry
microsporangia microsporangiate microsporangium microsporocyte microsporogeneses microsporogenesis microsporophyll
microtechnic microtomical microtomies microvasculature microvillous micrurgy miction micturate micturition middest
midinette midrashim midrashot midrashoth midsagittal midshipmite mielie mifepristone miffier miffiest miffily migg
miggle mignonne migraineur migrainous migrators mihrab mijnheer mikra mikron mikva mikvah mikve mikveh mikvos
mikvot mikvoth miladi milchig milesimo milia miliaria miliary milieux militaire militance militantnesses militar
militaria militarinesses milium milko mille millefeuille millefiori millefleur millenarian millenarism millenary
millennianism millenniarism milleped millepede millepore millerite millesimal millieme milligramme millimho
millimicra millionary milliosmol millirem millisievert millocracy millocrat milneb milord milpa milreis milsey
miltiest miltz mimbar mimeo mimester mimetism mimetite miminypiminy mimmest mimographer mimography mimosaceous
mimsey mimsy mimulus mina minacious minacity minae minauderie minaudiere minbar minceur mincier minciest
mineralisable mineralisations mineraliser mineralizable mineralizations mineralizer mineralocorticoid mineralogic
mineralogise mineralogize mineraloid minette minever minge mingiest minglement minification minify minimalities
minimalizations miniment minimi minimus miniscule minishing ministeria ministerium ministrative minium miniver
minke minneola minny mino minorca minoress minoritaire minorite minshuku minuscular minutial minutiose minyan
minyanim miombo mioses miosis miotic mips miquelet mirabilia mirabilis miracidia miracidial miracidium
miraculousnesses mirepoix mirex miri mirific mirin miriti mirk mirkest mirkiest mirksome mirligoes mirliton
mirthlessnesses mirv mirza misadvertence misadvize misandries misandrous miscanthus miscegen miscegenate miscegene
miscegine miscellanarian miscellanea miscellaneousnesses miscellanist mischmetal miscreance misdemeanant misdight
mise misericord misericorde misfeasor misgo misgraff misguggle misguidednesses mishanter mishegaas mishmee mishmi
mishmosh misjoinder miskal mislippen mismatchment miso misocapnic misogamic misogynic misologist misology
misoneisms misoneistic mispickel mispled missa missel misshapennesses missilries missiology missionarize
missishness misteuk mistico mistle mithraea mithraeum mithridate miticide mitier mitiest mitigable mitigant
mitigative mitigators mitigatory mitis mitogen mitogenetic mitomycin mitraille mitrailleur mitrailleuse mitriform
mitsvah mitsvoth mitzvoth miurus mixednesses mixen mixible mixobarbaric mixologist mixology mixolydian mixotrophic
mixtion mixup mize mizen mizenmast mizmaze mizuna mizz mizzle mizzonite""",
    "mn": """mnas mneme mnemon mnemotechnic mnemotechnist""",
    "mo": """moas mobbie mobbisms mobble moble mobocracy mobocrat mocassin mochila mockup mocock mocs mocuck mocuddum modalistic
modelli modello modena moderatrix moderne modi modica modifiabilities modifiablenesses modificative modificator
modii modillion modiolar modioli modiolus modiste modius modulabilities modularities modulative moduli modulo modus
moellon mofette moffette mofussil moggan mogged mogging mogs mohalim mohel mohelim mohican mohr mohur moider
moidore moineau moirai moiser moistify moit mojarra mojo mokaddam moke moki moko moksha mola molality molarities
molendinar molies molimen moliminous moline molinet molla mollah mollescent mollities mollitious mollusca
molluscicide molluscoid molluscous molluscum molluskan mollymawk molossi molossus molto molybdate molybdenite
molybdenosis molybdenous molybdic molybdosis molybdous mome momentaneous momento momi momma momus momzer momzerim
monachal monachism monachist monact monactine monadelphous monadiform monadnock monadology monal monandrous
monandry monanthous monarchianistic monarda monases monatomically monaul monaxial monaxon monazite monchiquite
mondain mondaine monde mondegreen mondial mondo monecian monecious monellin monensin moner moneran monergism
moneron monestrous moneth mong mongcorn mongeese mongo mongoe mongrelisations mongrelizations mongst monicker monie
monilia monilial moniliasis moniliform moniment monish monistical monitive monitress monkery monkishnesses
monoaminergic monobasicities monoblepsis monocarboxylic monocardian monocarpellary monocarpous monoceros monocerous
monochasia monochasial monochasium monochlamydeous monochroic monochromasy monochromat monochromate
monochromaticities monoclinous monocoque monocracy monocrat monoculous monocyte monocytoid monocytoses monocytosis
monodactylous monodelphian monodelphous monodont monoecian monoecious monoecism monoecy monofil monogenean
monogenically monogenisms monogenistic monogenous monoglot monoglyceride monographies monogynian monogynist
monogynous monogyny monohydric monohydroxy monoicous monoideistic monokini monolatrous monolatry monomachia
monomachies monomerous monometallisms monomial monomorphic monomorphism monomorphous monomyarian mononucleoses
monopetalous monophagous monophagy monophthong monophyletic monophyletism monophyly monophyodont monophysite
monoplegia monoplegic monoploids monopode monopodia monopodial monopodies monopolisms monoprionidian monopsonist
monopsony monopteral monopteron monopteros monoptote monorchid monorchism monosaccharide monosemy monosepalous
monosomics monosomies monospermous monostele monostich monostichous monostome monostomous monostylous monosy
monosyllabicities monosyllabism monoterpene monothalamic monothalamous monothecal monothecous monothelete
monothelism monothelite monotocous monotonicities monotrematous monotreme monotrichous monovalent monovular
monoxylon monoxylous monozygous monsignori monstera monstrousnesses montadale montagnard montane montant montaria
montbretia monteith montem montero monticellite monticle monticolous monticulate monticule monticulous monticulus
montmorillonite montre monture monumentalities monuron mony monzonite mooi mook mooktar mool moola moolah mooley
mooli moolvi moolvie moonier mooniest moonishly moonshee moop moorier mooriest moorva mootnesses mopane mopani
mopoke mopsies mopus moquette mora moraceous morae morat moratoria moratory morbidezza morbiferous morbific
morbilli morbilliform morbillivirus morbillous morbus morceau morceaux mordacious mordacity mordent moreen morelle
morello morendo morenesses moresque morganatic morganite morgay morgen morgenstern moria moribundities moriche
morigerate morigeration morigerous morion morkin morling mormaor mornay morne morosities morphactin morphallaxes
morphallaxis morphean morphetic morphew morphic morphin morphinisms morphinomania morphinomaniac morpho morphogen
morphogeneses morphogenesis morphogenetic morphographer morphography morphologic morphologist morphometric
morphometry morphophoneme morphosis morphotic morphotropic morphotropy morra morrhua morrice morrion morro morsure
mortadella mortiferous mortific mortling morula morulae morulation morule morwong mosaicked mosasaur mosasauri
mosasaurus mosbolletjie moschate moschatel moschiferous mose moshav moshavim mosk moskonfyt moslems moslings
mosquitoey mosso mostaccioli moste mostest motett motherlessnesses mothiest motivative motivities motleyest
motoneuron motordom motorial motorically motorium motoscafi motoscafo motte motuca motza mouch moucharaby mouchard
mouchoir moufflon mouflon mought mouille moujik moulage moulin moulinet mouls moulten mounseer mountainousnesses
mountebankery moup mourne mournival mousaka mouseries mousle mousme mousmee mousquetaire moustachial moustachio
moutan moutonnee mouvemente movabilities movablenesses moveablenesses movelessnesses moviedom moviola mowa
mowdiewart mown mowra moxa moxibustion moya moyl moyle moze mozetta mozette mozo mozz mozzetta mozzette mozzle""",
    "mp": """mpret""",
    "mr": """mridamgam mridang mridanga mridangam""",
    "mu": """mucate mucedinous muchacha muchacho muchel muchnesses mucho mucic mucid muciferous mucigen mucin mucinoid mucinous
muckamuck muckering muckle mucluc mucocutaneous mucoid mucolytic mucopeptide mucopolysaccharide mucoprotein
mucopurulent mucor mucosa mucosae mucosanguineous mucose mucoviscidoses mucoviscidosis mucro mucronate mucronation
mucrones muculent muddleheadednesses mudge mudir mudiria mudirieh mudra mueddin muffineer muffuletta muflon
mugearite mugg muggur mugwumpery muhly muid muist mujahedeen mujahedin mujahideen mujahidin mujik mukhtar muktuk
mulatta mulattress muleta muleys mulga muliebrity mulla mulley mulligrubs mullite mullock mulloway mulmul mulmull
mulse mulsh multangular multanimous multarticulate multeity multicamerate multicapitate multicauline
multicellularities multicipital multicuspidate multidentate multidenticulate multidigitate multidimensionalities
multifid multifidous multifil multiflorous multifoliate multifoliolate multiformities multigravida multigravidae
multijugate multijugous multilobate multilobular multilobulate multilocular multiloculate multiloquence
multiloquent multiloquous multiloquy multinomial multinucleolate multipara multiparae multiparous multipartite
multiped multipede multipion multiplepoinding multiplet multiplexors multiplicable multiplicate multiseptate
multiseriate multisonant multisulcate multituberculate multitudinary multitudinousnesses multivalent multiversities
multivious multivoltine multocular multum multungulate multure mumblement mumm mummichog mummiform mump mumu
mundanenesses mundanities mundic mundification mundificative mundify mundungo mundungus mung mungcorn mungo
mungoose muni municipalisations municipalizations munifience munify muniment munite munitioneer munnion muns munshi
munster munt muntin muntjac muntjak muntu muon muonium muppie muqaddam mura muraena muraenid murage murderee
murderousnesses mure murein murena murex murgeon muriate muricate murices murid muriform murkest murlin murmuration
murra murram murre murrelet murrha murrhine murrine murrion murther murva musaceous musang musca muscadel muscadet
muscadin muscadine muscae muscardine muscarine muscatorium muscid muscoid muscology muscone muscose muscovado
musculation musculous museological museologist museology muset musha musicalisations musicalizations musicalnesses
musicassette musick musicotherapy musimon musit musive musjid muskelunge musketoon muskit muskle muslinet musmon
muso muspike musquash musquetoon musrol mussitate mussitation mustee musteline musth mutablenesses mutageneses
mutagenesis mutagenicities mutanda mutandum mutase mutatory mutch mutchkin mutessarif mutessarifat muti muticous
mutilative mutine mutinousnesses mutisms muton mutoscope mutualisations mutualistic mutualizations mutuca mutuel
mutular mutule mutuum muxed muxes muxing muzhik muzjik muzz muzziest""",
    "mv": """mvule""",
    "my": """myal myalgia myalgic myall myases myasis myasthenia myasthenic mycele mycelia mycelial mycelian mycelium myceloid
mycetes mycetology mycetoma mycetomata mycetomatous mycetophagous mycetozoan mycobacteria mycobacterial
mycobacterium mycodomatia mycodomatium mycoflora mycoflorae mycologic mycophagist mycophagous mycophagy mycophile
mycoplasma mycoplasmal mycoplasmata mycorhiza mycorhizal mycorrhiza mycorrhizae mycorrhizal mycoses mycosis mycotic
mycotoxicosis mycotoxin mycotrophic mycs mydriases mydriasis mydriatic myelencephala myelencephalic myelencephalon
myelin myelinated myelination myeline myelitides myeloblast myelocyte myelofibroses myelofibrosis myelofibrotic
myelogenic myelogenous myelogram myelography myeloid myeloma myelomata myelomatous myelon myelopathic myelopathy
myeloproliferative mygale myiases myiasis mylodon mylodont mylohyoid mylonite mynheer myoblast myocardia
myocardiograph myocardiopathy myocarditis myoclonic myoclonus myoelectric myofibril myofibrillar myofilament myogen
myoglobin myogram myograph myoid myoinositol myologic myologist myology myoma myomancy myomantic myomata myomatous
myoneural myopathic myopathy myope myoscope myoses myosin myosis myositic myositis myosote myosotis myotic myotome
myotonia myotonic myotube myrbane myriadth myriagram myriameter myriametre myriapod myrica myringa myringitis
myringoscope myringotomy myriopod myriorama myrioscope myristic myristicivorous myrmecoid myrmecologic
myrmecologist myrmecology myrmecophagous myrmecophile myrmecophilous myrobalan myrrhine myrrhol myrtaceous mysid
mysophobia mysost mystagogical mystagogies mystagogue mysticalnesses mysticete mythiciser mythicizations mythicizer
mythier mythiest mythify mythogenesis mythographer mythography mythoi mythologer mythologian mythologic
mythologisation mythologization mythomane mythomania mythomaniac mythopoeia mythopoeic mythopoeist mythopoeses
mythopoesis mythopoet mythos mythus mytiliform mytiloid myxameba myxamebae myxamoeba myxedema myxedematous
myxedemic myxobacteria myxobacterium myxocyte myxoedema myxoedematous myxoedemic myxoid myxoma myxomata myxomatoses
myxomatous myxomycete myxomycetous myxoviral myxovirus""",
    "mz": """mzee mzungu""",
    "na": """naam naartje nabe nabis nabk nabla nabobery nacarat nach nachas nache nacket nacrite nacrous nada naeve naevi
naevus naga nagapie nagari naggier naggiest nagmaal nagors nagual nahals naiant naik nailery nain nainsook naira
nairu naissant naivenesses naivete nakedest naker nakfa nala naled nalla nallah nalorphine naloxone naltrexone
namaskar namaste namelessnesses nance nandoo nandu nanna nannofossil nannoplankton nannygai nannyghai nanobot
nanogramme nanoid naoi naos napery naphthalic naphthalise naphthalize naphthene naphthol naphthous naphthyl
naphthylamine naphtol napiform napoleonite napoo nappa nappe naprapathy naproxen naras narceen narcein narceine
narcissi narco narcoanalyses narcoanalysis narcocatharsis narcohypnosis narcoma narcomata narcose narcosyntheses
narcosynthesis narcoterrorism narcoterrorist narcotherapy narcotine narcotism narcotist narcotrafficking nardine
nardoo nare narghile nargile nargileh naricorn narine narkiest narquois narras narratological narratologist
narratology narre narthex nartjie narwal narwhale nasard nascencies naseberry nasial nasion nasofrontal nasogastric
nasolacrymal nasopharyngeal nasopharynges nasopharynx nastalik nastic nasute natalitial natalities natation natator
natatoria natatorium natheless nathemo nathemore nathless natiform nativenesses nativisms nativistic natrium
natriureses natriuresis natriuretic natrolite natura naturopath naumachia naumachiae naumachy naunt nauplial
nauplii naupliiform nauplioid nauplius nauseant nauseation nautch nautic nautili nautiloid navaid navar navarch
navarho navarin navette navew navicert navicula navigablenesses nawab naze nazification nazify""",
    "ne": """neafe neaffe neanic neanthropic nearliest neatnik nebbed nebbich nebbing nebbish nebbishe nebbuk nebeck nebek nebel
nebenkern nebish nebris nebs nebule nebulium nebulose necessaire necessarian necessaritarian necessitarian
necessitation necessitative necessitousnesses neckatee neckerchieves necrobioses necrobiosis necrobiotic
necrographer necrolater necrolatry necrologic necrologist necromantic necrophagia necrophagous necrophile
necrophilous necrophobia necrophobic necrophorous necropoleis necropoles necropoli necropsy necroscopic necroscopy
necrose necrotise necrotize necrotomy nectareal nectarean nectareous nectarial nectaried nectaries nectariferous
nectarous nectocalyces nectocalyx needfulnesses needlefuls needment neele neem neemb neep neesberry neese neeze
nefandous nefast nefs negativistic negaton negators negatory negatron neglective neglectors neglig neglige
negligibility negligiblenesses negociant negotiant negotiatress negotiatrix negroni negrophil negrophile negrophobe
negs negus neif neist neive nekton nelies nelis nelumbium nelumbo nema nemathelminth nematic nematicide nematocide
nematocyst nematodiriasis nematodirus nematoid nematological nematologist nematology nematophore nemertean
nemertian nemertine nemesia nemophila nemoral nemorous nene nennigai nenuphar neoanthropic neoarsphenamine neolith
neologian neomorph neomycin neonatologist neonatology neonomian neophile neophilia neophiliac neophobe neopilina
neoplasia neoplasty neostigmine neoteinia neotenies neotenous neoteric neoterise neoterism neoterist neoterize
nepenthean neper nepeta nephalism nephalist nepheline nephelinite nephelite nephelometer nephelometric nephelometry
nephogram nephograph nephologic nephologist nephology nephoscope nephralgia nephralgy nephrectomise nephrectomize
nephrectomy nephric nephridia nephridial nephridium nephrism nephritides nephrogenic nephrogenous nephroid
nephrolepis nephrolith nephrological nephrologist nephrology nephron nephropathic nephropexy nephroptosis nephroses
nephrosis nephrostome nephrotic nephrotomy nephrotoxic nepionic nepit nepotic neps neral nereis nerine nerite nerk
nerka nerol neroli nerts nertz nervate nervation nervature nervine nervosity nervular nervule nervuration nervure
nescience nescient nesh ness nete netfuls netiquette netizen netop netsuke nett nettiest nettlier nettliest neuk
neum neumatic neume neuraminidase neurastheniac neuration neuraxon neurectomy neurilemma neurilemmal neurility
neurine neurism neurite neuritides neuroblastoma neuroblastomata neurocele neurocoele neuroendocrinological
neurofibrillar neurofibroma neurofibromata neurofibromatoses neurofibromatosis neurogenically neuroglia neuroglial
neurohypnology neurohypophyseal neurohypophyses neurohypophysial neurohypophysis neuroid neuroleptanalgesia
neuroleptanalgesic neuroleptic neurolysis neuroma neuromata neuropathical neuropathies neuropathogenesis
neuropathologic neuropil neuroplasm neuropteran neuropterist neuropterous neuroradiological neurospora neurotomies
neurula neurulae neurulation neurypnology neustic neuston neutralnesses neutretto neutropenia neutrophil
neutrophile neve nevel nevoid newfangle newfanglednesses newie newmown newsie newspaperdom""",
    "ng": """ngaio ngana ngultrum ngwee""",
    "nh": """nhandu""",
    "ni": """niaiserie nialamide nicad niccolite nicht nickar nickeliferous nickeline nickelous nickle nicknack nickumpoop
nicoise nicol nicompoop nicotian nicotiana nicotin nicotinamide nicotinisms nicrosilal nictate nictation nictitate
nictitation nidamenta nidamental nidamentum nidate nidation niddering nide nidering nidget nidi nidicolous
nidificate nidification nidifugous nidify nidorous nidulation nidus nief niellated nielled nielli niellist niello
nielsbohrium nieve nife niffering niffiest niftinesses nigella niggerdom niggerling nighnesses nightchurr
nigrescence nigrescent nigricant nigrify nigritude nigrosin nigrosine nihil nihilobstat nihonga nikau nikethamide
nilgai nilgau nilghai nilghau nill nimb nimbostrati nimbostratus nimiety nimious nimmed nimmer nimming nimonic nims
nincom nincompoopery ninhydrin ninjitsu ninjutsu ninon niobate niobite niobous nipa niphablepsia nipter niramiai
nirl nirlie nirliest nirlit nirvanic nisberry nisi nisse nisus nitchie nite nithing nitid nitinol niton nitramine
nitraniline nitratine nitrators nitrazepam nitrified nitrifier nitrifies nitrifying nitril nitrofuran nitrogenase
nitrophilous nitrosamine nitrosation nitroso nitrosyl nitrous nitroxyl nitryl nittiest nival niveous nixe nixie
nizam nizamate""",
    "no": """nobbiest nobbiness nobiliary nobilitate nobilitation noblesse nocake nocent nochel nociceptive nock nocket
noctambulation noctambulism noctambulist noctambulous noctiluca noctilucae noctilucence noctilucent noctilucous
noctivagant noctivagation noctivagous noctua noctuary noctuid noctule noctuoid nocturia nocturn nocuous nodalities
nodation nodi nodical nodose nodous nodulated nodulation nodulose nodulous nodus noematical nogaku nogg nogs noil
noint noir noisette noisomenesses nole nolition noll nolo noma nomade nomarch nombles nombril nomen nomenclative
nomenclator nomenclatorial nomenklatura nomina nominable nominalisations nominalistic nominalizations nomisms
nomistic nomocracy nomogeny nomogram nomograph nomoi nomological nomologist nomology nomos nomothete
nonadditivities nonagesimals nonagon nonane nonary noncollinear noncompearance noncorrodible nondeductibility
nondialyzable nondiapausing nondiffusible nondispersive nonenforceabilities nonequilibria nonesterified nonesthetic
nonet nonetti nonetto nonexploitive nonfeasance nongonococcal nongremial nonhalogenated nonhemolytic nonhistone
nonhygroscopic nonillion nonillionth noninfective nonjoinder nonjuring nonjusticiable nonlicet nonmetameric
nonmyelinated nonnies nonobjectivisms nonparous nonpasserine nonplacet nonpurposive nonrecombinant nonregardance
nonsaponifiable nonsecretors nonsensicalities nonsensicalnesses nonseptate nonsked nonsuppurative nonuple nonyl
noodge noodledom noogenesis noology noometry noop noosphere nootropics nopals noplace norethindrone norethisterone
nori noria norimon norite nork normande normativenesses normotensive normothermia normothermic norsel nortena
norteno northernnesses nortriptyline nosean noseys noshow nosocomial nosographer nosographic nosography nosologic
nosologist nosology nosophobia nostalgist nostoc nostoi nostologic nostology nostomania nostopathy nostos
nostradamic nota notabene notabilia notablenesses notaeum notanda notandum notaphilic notaphilism notaphilist
notaphily notchel notednesses nothingarian notionalities notitia notochord notodontid notonectal notoriousnesses
notornes notornis notoungulate notre nott notturni notturno notum noule noumena noumenal noumenon noup nourice
nouriture nourriture nousle nouveau nouvelle novaculite novalia novation noveldom novelese novelistically novellae
novelle novemdecillion novemdecillionth novenary novennial novercal noverint noviciate novity novobiocin
novocentenary novodamus novum nowel nownesses noxal noxiousnesses noyade noyance noyau noyous noys nozzer""",
    "nu": """nubble nubblier nubbliest nubecula nubeculae nubiferous nubiform nubigenous nubilities nubilose nubilous nubuck
nucellar nucelli nucellus nucha nuchae nuchal nuciferous nuciform nucivorous nucleal nuclearisations
nuclearizations nuclease nucleators nucleide nuclein nucleocapsid nucleoid nucleolar nucleolate nucleole nucleonics
nucleophile nucleoplasm nucleoprotein nucleosome nucleosyntheses nucleosynthesis nucleosynthetic nucleotidase
nuclide nucule nudation nudenesses nudibranch nudibranchian nudibranchiate nudicaudate nudicaul nudicaulous nudie
nudnick nudnik nudzh nuff nuffin nugae nuggar nullah nullifidian nullipara nulliparae nulliparity nulliparous
nullipore numbat numchuck numdah numen numerability numeraire numerary numerological numerosity numerousnesses
numina numinousnesses numismatologist numismatology nummary nummular nummulated nummulation nummuline nummulite
numnah nunatak nunchaku nuncheon nunciature nuncle nuncupate nuncupation nuncupative nuncupatory nunnishness
nuptialities nuraghe nuraghi nurd nurdle nurhag nurl nurr nurs nurseling nursle nurturance nurturant nutarian
nutating nutation nutraceutical nutriceutical nutrilite nutsier nutsiest nuzzer""",
    "ny": """nyaff nyala nyanza nyas nybble nychthemeral nychthemeron nyctaginaceae nyctaginaceous nyctalopes nyctalopia
nyctalopic nyctalops nyctanthous nyctinastic nyctinasty nyctitropic nyctitropism nyctophobia nyes nyet nyetwork
nylghai nylghau nympha nymphae nymphaea nymphaeaceous nymphaeum nymphalids nymphean nymphette nympheum nymphical
nympholepsy nympholept nystagmic nystagmoid nystagmus nystatin""",
    "oa": """oakling oast oasthouse oaves""",
    "ob": """obang obas obbligati obcompressed obconic obcordate obdiplostemonous obduce obduration obdure obeah obeche
obediential obedientiary obeism obeli obelia obelion obeliscal obeliscoid obelise obeliskoid obelism obelize obelus
obento obes obesenesses obfuscatory obia obiit obitual obituarist objectionablenesses objectivate objectivation
objectivisms objectivistic objectivizations objectlessnesses objet objuration objure objurgative objurgators
objurgatory oblanceolate oblast oblasti oblatenesses oblatory obligant obligati obligato obligee obligement
obligingnesses obligors obliquation obliquitous obliterative obliterators obliviscence obloquious obmutescence
obmutescent obnubilate obnubilation obol obolary obole oboli obolus obovate obovoid obreption obreptitious obruk
obscurant obscuration obscurement obscurenesses obsecrate obsecration obsequent observabilities observancies
observative observator obsessors obsidional obsidionary obsign obsignate obsignation obsignatory obsoletenesses
obsoletion obstinatenesses obstipation obstreperate obstriction obstructors obstruent obtect obtemper obtemperate
obtend obtention obtest obtestation obtruncate obtund obtundent obturate obturation obtusities obumbrate
obumbration obvention obversion obvert obviable obviators obvolute obvolution obvolutive obvolvent""",
    "oc": """ocas occipita occipital occiput occludent occlusal occlusor occultation occultnesses occupance occupative
oceanarium oceanaut oceanid oceanologic oceanologist ocellar ocellate ocellation ocelli ocellus oceloid oche
ocherous ochidore ochlocracy ochlocrat ochlophobia ochlophobiac ochlophobic ochraceous ochrea ochreae ochreous
ochroleucous ochrous ocotillo ocrea ocreae ocreate octa octachord octahedra octahedral octahedrite octahedron
octamerous octameter octan octandrian octandrous octanol octapeptide octapla octaploid octapodic octapody octaroon
octastich octastichon octastichous octastrophic octastyle octavalent octennial octett octette octillion octillionth
octingenary octingentenary octocentenary octodecillion octodecillionth octodecimo octofid octofoil octogenary
octogynous octohedron octonarian octonarii octonarius octonary octonocular octopetalous octopi octoploid octopod
octopodous octopush octoroon octosepalous octostichous octostyle octosyllabic octosyllable octothorp octroi octuor
octuple octuplet octuplex octuplicate octyl oculate oculi oculogyric oculus""",
    "od": """odah odal odalique odalisk odas odea odeon odeum odic odism odist odograph odometry odonate odonatologist
odonatology odontalgia odontalgic odontalgy odontic odontist odontoblast odontocete odontogenic odontogeny
odontoglossum odontograph odontoid odontolite odontologic odontologist odontology odontoma odontomata odontomatous
odontophobia odontophoran odontophore odontophorous odontophorus odontornithes odontostomatous odoriferousnesses
odorimetry odoriser odorizer odorlessnesses odorousnesses odso odyl odyle odzooks""",
    "oe": """oecist oecology oecophobia oecumenicism oedemata oedematose oedematous oedipean oeillade oenanthic oenolic
oenological oenologist oenomancy oenomania oenomel oenometer oenophil oerlikon oesophageal oesophagitis oestral
oestrin oestriol oestrone oestrual oestrum""",
    "of": """ofay offendress offeree offerors officialities officialty officiary officiation officinal offishnesses oflag oftest""",
    "og": """ogam ogdoad ogee oggin ogham ogive ogmic ogonek ogrishly ogrisms""",
    "oh": """ohed ohia ohing ohmically ohone""",
    "oi": """oidia oidioid oidium oilery oinology oinomel oint oiticica""",
    "oj": """ojime""",
    "ok": """okas okeh okes okeydoke okimono okta""",
    "ol": """olde oldfangled olea oleaceous oleaginousnesses oleandomycin olearia oleaster oleate olecranal olecranon olefiant
olefin olefine oleic oleiferous olein oleine olent oleographies oleophilic oleraceous olericulture olestra oleum
olfact olfactible olfaction olfactive olfactologist olfactology olfactometer olfactometric olfactometry
olfactronics olibanum olicook olid oligaemia oligemia oligist oligochaete oligochaetous oligochrome oligoclase
oligodendrocyte oligodendroglia oligodendroglial oligomer oligomerous oligophagous oligophagy oligopolist
oligopsonistic oligopsony oligosaccharide oligotrophic oligotrophy oliguria olingo olio oliomargarin oliphant
olitory olivaceous olivary olivenite olivet olivine olivinitic olla ollamh ollav olms ologist ology ololiuqui
oloroso olpae olpe olycook olykoek""",
    "om": """omadhaun omasa omasal omasum omber ombre ombrometer ombrophil ombrophile ombrophilous ombrophobe ombrophobous ombu
ombudsperson ombudswoman ombudswomen omenta omental omer omerta omikron omissible omissive omittance omlah ommatea
ommateum ommatidia ommatidial ommatidium ommatophore omneity omniana omniarch omnibenevolence omnibenevolent
omnicompetence omnicompetent omnidirectional omniety omnifarious omniferous omnific omnificence omnificent omniform
omnify omnigenous omnimode omniparity omniparous omnipatient omnipotencies omnirange omnium omnivora omohyoid
omophagia omophagic omophagous omophagy omophorion omoplate omoplatoscopy omphacite omphali omphalic omphaloi
omphalomancy omphalos omphaloskepses omphaloskepsis omrah""",
    "on": """onager onagraceous onagri onanism onanist onchocerciases onchocerciasis oncidium oncogen oncogenicity oncologic
oncolysis oncolytic oncome oncometer oncomouse oncorhynchus oncornavirus oncost oncostman oncostmen oncotomy
oncovirus oncus ondatra ondine onding ondogram ondometer oneiric oneirocritic oneirodynia oneirology oneiromancer
oneiromancy oneiroscopist oneiroscopy oneriest onery oneupmanship oneyre onfall onflow ongoingnesses oniric
oniscoid onium onkus onlay onliest onload onomasiology onomastician onomasticon onomatologist onomatology
onomatopoeses onomatopoesis onomatopoieses onomatopoiesis onsight onst onstead onstream ontic ontogenically onycha
onychia onychite onychitis onychium onychocryptosis onycholyses onycholysis onychomancy onychophagist onychophagy
onychophoran onymous""",
    "oo": """oobit oocyst oocyte oodlins oofs ooftish oofy oogamete oogamous oogamy oogeneses oogenesis oogenetic oogeny oogonia
oogonial oogonium ooidal oolachan oolakan oolemma oolite oolith oologic oologist oology oolong oomiac oomiack
oomiak oompah oons oont oophorectomy oophoritis oophoron oophyte oorali oorie oose oosperm oosphere oospore ootheca
oothecae oothecal ootid oots oozinesses""",
    "op": """opacify opacous opah opalesce opaline opeidoscope openheartednesses openmouthednesses opepe operabilities
operativenesses opercele opercula operculate opercule operculum operettist operosenesses ophicalcite ophicleide
ophidian ophidiarium ophiolater ophiolatrous ophiolatry ophiolite ophiologic ophiologist ophiology ophiomorph
ophiomorphous ophiophagous ophiophilist ophite ophiuran ophiurid ophiuroid ophthalmia ophthalmist ophthalmitis
ophthalmologic ophthalmometer ophthalmometry ophthalmophobia ophthalmoplegia ophthalmoscope opificer opinicus
opinionatednesses opinionative opinionator opisometer opisthobranch opisthocoelian opisthocoelous opisthodomos
opisthoglossal opisthognathism opisthognathous opisthograph opisthotonic opisthotonos opobalsam opodeldoc opopanax
oporice opotherapy oppidan oppignorate oppignoration oppilant oppilate oppilation oppilative oppo opponency
opportunenesses opposabilities oppositenesses oppositive opprobria opprobriousnesses oppugn oppugnancy oppugnant
opsimath opsin opsiometer opsomania opsomaniac opsonic opsonification opsonify opsonin opsonium opsonization
opsonize optative optimalisations optimalities optimalizations optimate optime optionalities optionee optoacoustic
optoelectronic optokinetic optologist optology optometer optometric optophone optronics opulencies opulus opuntia
opuscle opuscula opuscule opusculum""",
    "oq": """oquassa""",
    "or": """orach oracularities oraculous oracy oragious orang orangerie orangier orangiest orangoutang orangutang orant
orarian orarion orarium oratrix orbicularis orbicularities orbiculate orbier orbiest orbita orbiteer orca orcein
orchel orchella orchesis orchesography orchestic orchestric orchestrina orchestrion orchidaceous orchidectomy
orchidologist orchidology orchidomania orchidomaniac orchiectomy orchil orchilla orchitis orcin orcine orcinol
ordalian ordalium ordinaire ordinand ordinant ordinar ordinariest ordinee ordo ordonnance ords ordurous oread
orectic orective oreide oreodont orfe orfray organa organicistic organicities organochlorine organogeneses
organogenesis organogenetic organogeny organogram organographic organography organoleptic organologic organologist
organology organomercurial organometallic organon organophosphate organophosphorous organophosphorus
organotherapeutic organotherapy organotropic organotropism organum orgastic orgeat orgia orgiac orgiast orgic
orgone orgue orgulous oribatid oribi orichalc orichalceous oriency orientalia orientators orienteer orificial
oriflamme origan origane origanum originative orillion orinasal orismological orismology orle orlop ormer ornis
ornithes ornithic ornithichnite ornithine ornithischian ornithodelphian ornithodelphic ornithodelphous ornithogalum
ornithoid ornithologic ornithomancy ornithomantic ornithomorph ornithophilous ornithophily ornithophobia ornithopod
ornithopter ornithorhynchus ornithosaur ornithoscopy ornithoses ornithosis orobanchaceous orogen orogeneses
orogenesis orogenetic orographic orography oroide orological orologist orology orometer oropesa oropharyngeal
oropharynges oropharynx ororotund orpharion orpheoreon orphism orphrey orpiment orpin orpine orra orrery orseille
orsellic ortanique orthian orthicon orthiconoscope ortho orthoaxes orthoaxis orthoborate orthoboric orthocaine
orthocenter orthocentre orthocephalic orthochromatic orthoclase orthocousin orthodiagonal orthodonture orthodromic
orthodromy orthoepic orthoepist orthoepy orthogeneses orthogenesis orthogenetic orthogenic orthognathic
orthognathism orthognathous orthogonalizations orthograde orthograph orthohydrogen orthomolecular orthomyxovirus
orthonormal orthopaedia orthopaedy orthopedia orthopedy orthophosphate orthophosphoric orthophyre orthopinakoid
orthopnea orthopnoea orthopod orthopraxes orthopraxy orthoprism orthopsychiatric orthopsychiatrist orthopsychiatry
orthopter orthoptera orthopteran orthopteroid orthopterologist orthopterology orthopteron orthopterous orthoptic
orthoptist orthorhombic orthoscope orthosilicate orthosilicic orthosis orthostatic orthostichous orthostichy
orthotic orthotist orthotone orthotoneses orthotonesis orthotopic orthotropic orthotropism orthotropous orthotropy
orthros ortolan orts oryctology oryx""",
    "os": """osar oscheal oscillative oscillogram oscillograph oscine oscinine oscitance oscitant oscitate oscitation oscula
osculant osculatory oscule osculum oses oshac osirian osmate osmeteria osmeterium osmiate osmic osmidrosis osmious
osmiridium osmol osmolar osmole osmometer osmometric osmometry osmoregulation osmoregulatory osmose osmous osmund
osmunda osnaburg ossa ossarium ossature ossein osselet osseous osseter ossia ossicle ossicular ossiculate
ossiferous ossific ossifraga ossifrage ossivorous ossuary osteal osteites osteitic osteitides osteitis
ostensibility ostensive ostensoria ostensorium ostensory ostent ostentatiousnesses osteoarthritic osteoarthritides
osteoarthrosis osteoblast osteoclases osteoclasis osteoclast osteocolla osteocyte osteoderm osteodermatous
osteodermous osteogen osteogeneses osteogenesis osteogenetic osteogenous osteoglossidae osteography osteoid
osteological osteologist osteology osteoma osteomalacia osteomata osteomyelitides osteomyelitis osteopetrosis
osteophyte osteoplastic osteoplasty osteoporoses osteoporotic osteosarcoma osteosarcomata osteoses osteosis
osteotome ostia ostial ostiary ostiate ostinati ostinato ostiolar ostiolate ostiole ostium ostleress ostmark
ostomate ostomy ostoses ostosis ostraca ostracean ostraceous ostracod ostracodan ostracode ostracoderm ostracodous
ostracon ostraka ostrakon ostreaceous ostreger ostreiculture ostreophage ostreophagous""",
    "ot": """otalgia otalgic otalgy otarine otary otic otiosenesses otiosities otitic otitides otitis otocyst otolaryngological
otolaryngologist otolaryngology otolith otological otologist otology otoplasty otorhinolaryngological
otorhinolaryngologist otorhinolaryngology otorrhea otorrhoea otoscleroses otosclerosis otosclerotic otoscope
ototoxic ottar ottava ottavarima ottavino ottrelite""",
    "ou": """ouabain ouakari oubit ouds ouguiya ouistiti oulachon oulakan oulong ouph ouphe ourari ourebi ourie ourn ouroboros
ourology ouroscopy ousel oustiti outa outby outchidden outclomb outdacious outdatednesses outdoorsmanships outdure
outfangthief outgnawn outgoingnesses outlawry outler outpolitick outrageousnesses outrance outre outrecuidance
outremer outrooper outsert outsidernesses outstript outwardnesses ouvert ouverte ouvirandra ouvrage ouvrier
ouvriere ouzel""",
    "ov": """ovalbumin ovalities ovalnesses ovariectomised ovariectomized ovariectomy ovariole ovariotomist ovariotomy ovarious
ovaritides ovaritis overbearingnesses overburthen overby overcompetetive overcriticalnesses overeying overgo
overintellectualizations overlept overscutched overslipt overtnesses ovibos ovibovine ovicide oviducal oviferous
oviform ovigerous ovine ovipara oviparity oviposit oviposition ovisac ovist ovoidals ovolactovegetarian ovoli ovolo
ovonic ovotestes ovotestis ovovitellin ovoviviparity ovoviviparous ovulatory ovuliferous""",
    "ow": """owari owche owelty owerby owerloup owlery owlishnesses owre owrelay owse owsen""",
    "ox": """oxacillin oxalacetate oxalic oxalis oxaloacetate oxazepam oxazine oxbird oxer oxes oxeye oxgang oxhead oxheart
oxhide oxid oxidate oxidimetry oxidoreductase oxim oxime oximeter oximetry oxland oxlike oxlip oxonium oxpecker
oxter oxtongue oxyacid oxybromide oxycephalic oxycephalous oxycephaly oxychloride oxyfluoride oxygenase oxygenators
oxygenous oxyhaemoglobin oxyhalide oxyhemoglobin oxyhydrogen oxyiodide oxymel oxymetazoline oxymoronically oxyntic
oxyphenbutazone oxyphil oxyphile oxyrhynchus oxysalt oxysome oxysulfide oxytetracycline oxytocia oxytocic oxytocin
oxytone oxyuriases oxyuriasis""",
    "oy": """oyer oyes oyez""",
    "oz": """ozaena ozalid ozeki ozena ozocerite ozoena ozokerite ozonate ozonation ozonide ozoniferous ozonisations ozoniser
ozonizations ozonizer ozonolysis ozonosphere ozonous""",
    "pa": """pabouche pabular pabulous paca pacation pacha pachadom pachak pachalic pachinko pachisi pachouli pachuco
pachycarpous pachydactyl pachydactylous pachydermatous pachydermia pachydermous pachymeter pachytene pacificating
pacificator packnesses paclitaxel paco pactum paczki pada padang pademelon paderero padi padishah padle padma
padouk padri padrone padroni padronisms paduasoy padymelon paedagogic paedagogism paedagogue paederastic paedeutic
paediatrist paediatry paedobaptism paedobaptist paedodontic paedogeneses paedogenesis paedogenetic paedogenic
paedological paedologist paedology paedomorphic paedomorphism paedomorphoses paedomorphosis paedophiliac paedotribe
paedotrophy paenula paeon paesan paesani paesano pagandom paganisations paganiser paganizations paganizer pagefuls
paginal pagod pagri pagurian pagurid pahoehoe paideutic paidle paigle paik paillasse paillette painch painim
paintiest painture paiocke paisa paisan paisana paisano paise paitrick pajock pakapoo pakeha pakka pakora paktong
palabra palaeanthropic palaeethnological palaeethnology palaeoanthropic palaeoanthropological palaeoanthropologist
palaeoanthropology palaeobiogeography palaeobiologic palaeobiologist palaeobiology palaeobotanic palaeobotanist
palaeobotany palaeoclimatic palaeoclimatologist palaeoclimatology palaeocrystic palaeoecologic palaeoecologist
palaeoecology palaeoethnologic palaeoethnologist palaeoethnology palaeogaea palaeogeographer palaeogeographic
palaeogeography palaeographer palaeographic palaeographist palaeography palaeolimnology palaeolith palaeomagnetism
palaeontographic palaeontography palaeontologic palaeopathological palaeopathologist palaeopathology palaeopedology
palaeophytology palaeopsychology palaeotype palaeozoological palaeozoologist palaeozoology palaestra palaestrae
palaestral palaestric palafitte palagi palagonite palama palamae palamate palame palampore palankeen palapa palas
palatabilities palatablenesses palatialnesses palatoalveolar palay palea paleaceous paleae paleanthropic palempore
paleoanthropic paleobiogeographic paleobiogeography paleocrystic paleoethnologic paleolimnology paleolith
paleontographic paleontography paleontol paleontologic paleopedology paleophytology palestra palestral palestric
palet palfrenier palier paliest palification paliform palikar palilalia palillogy palingeneses palingenesia
palingenesist palingenesy palingenetic palinode palisado palisander palkee palki palla palladia palladianism
palladious palladous pallae pallah pallescence pallescent palletisations palletiser palletizations palletizer
pallette pallia palliament palliards palliasse palliators palliatory palliest pallium palmaceous palmatifid
palmation palmatipartite palmatisect palmette palmfuls palmiet palmification palmiped palmipede palmitate palmitin
palolo palooka paloverde palp palpablenesses palpators palpatory palpebra palpebrae palpebral palpebrate palpi
palpitant palsgravine palter paludal paludament paludamentum paludic paludicolous paludine paludinous paludism
paludose paludous palustral palustrian palustrine palynologic palynologist palynology pampa pampean pampelmoose
pampelmouse pampero pamphletary pamprodactylous panacean panaesthesia panaritium panary panatela panax pancetta
panchax panchayat pancheon panchion panchromatism pancosmism pancratia pancratian pancratiast pancratium
pancreatectomized pancreatectomy pancreatin pancreatitides pancreatotomy pancreozymin pancytopenia pandanaceous
pandani pandation pandect pandemian panderess panderous pandiculation pandit pandore pandoura pands pandura
pandurate panduriform pandy pandybat panegyricon panegyrise panegyrist panegyrize panegyry panentheism panentheist
panesthesia panetela panetella panettone panettoni panfuls panga pangen pangrammatic pangrammatist panharmonicon
panhellenion panhellenium panick panicle paniculate panicum panier panification panim panini panino panisc panisk
panjandarum panjandra panjandrum panleucopenia panleukopenia panmictic panmixia panmixis pannage panne pannicle
panniculus pannikin panocha panoche panoistic panomphaean panomphean panophobia panophthalmia panophthalmitis
panopticon panpharmacon panpsychistic pansophic pansophy panspermatic panspermatism panspermatist panspermia
pantagamy pantagraph pantaleon pantalet pantaloonery panthenol pantheologist pantherine pantihose pantisocracy
pantisocrat pantler pantoffle pantofle pantophagist pantophagous pantophagy pantothenate pantoufle pantoum panzer
paoli paolo papadom papadum papain papaveraceous papaverine papaverous papaw papayan pape papeterie paphian papilio
papilionaceous papillate papilliferous papilliform papillitis papilloma papillomata papillomatous papillomavirus
papillon papillose papillote papillous papillulate papillule papisher papishes papistical papistry papovavirus
pappadam pappadom pappi pappiest pappoose pappous paprica papula papulae papulation papule papuliferous papulose
papulous papyraceous papyral papyrian papyrine papyrological papyrologist papyrology parabema parabemata
parabematic parablepsy parableptic parabolae paraboloid paracenteses paracentesis parachronism paracusis
paracyanogen paradichlorobenzene paradisaic paradisean paradisiac paradisial paradisical paradoxicalities
paradoxicalnesses paradoxidian paradoxure parae paraenesis paraenetic paraesthesia paraffinoid paraffle parafle
paragenesia paraglossa paraglossae paraglossate paragnathism paragnathous paragnosis paragoge paragogical paragogue
paragonite paragrammatist paragraphia paralalia paraldehyde paraleipomena paraleipomenon paraleipses paraleipsis
paralepses paralepsis paralexia paralipomena paralipomenon paralipsis parallactic parallelepiped parallelepipeda
parallelepipedon parallelistic parallelogrammatical parallelopiped parallelopipedon parallepiped paralogia
paralogisms paralysation paralyzation paramatta parament paramenta paramese parameterisations parameterizations
parametrisations parametrizations paramo paramoecia paramoecium paramorph paramouncy paramylum paramyxovirus
paranephric paranephros paranete parang paranoea paranoic paranthelia paranthelion paranthropus paranym paraparetic
parapente paraph paraphilia paraphiliac paraphilic paraphimosis paraphonia paraphrasis paraphrast paraphrenia
paraphyses paraphysis parapodia parapodial parapophyses parapophysial parapophysis parapraxes parapraxis
paraquadrate paraquet pararosaniline pararthria parascenia parascenium parasceve paraselenae paraselene parashioth
parashoth parasitaemia parasiticide parasitizations parasitoid parasitologic parasitologist parasitology
parasitoses parasitosis parasphenoid parastichy parasympathomimetic parasynapsis parasyntheta parasyntheton paratha
parathormone parathyroidectomised parathyroidectomized parathyroidectomy paravant parazoa parazoan parazoon
parcenary parcener parchesi parchisi pardah pardal pardalote parded pardi pardonablenesses pards pardy parecious
parecism paregmenon parelle parencephalon parenchyma parenchymal parenchymata parenchymatous parenesis parenetical
parenties pareo parerga parergon paresthesia paresthetic pareu parev parfleche parfocalities pargana pargasite
parge pargetings pargo pargyline parhelia parheliacal parhelic parhelion parhypate parial paries parietes
paripinnate parison parisyllabic parkade parkee parkette parki parkie parkiest parlando parlante parlary parle
parleyvoo parliamentarism parlousnesses parmigiano paroccipital parochin parochine parodic parodoi parodos
paroecious paroecism paroemia paroemiac paroemial paroemiographer paroemiography paroemiology paroicous parol
paronomasia paronomastic paronomasy paronychia paronychial paronym paronymous paroquet parosmia parotic
parotidectomy parotiditis parotitic parotitis parotoid parous parousia paroxytone parp parrakeet parrals parramatta
parrel parrhesia parroket parroquet parrotry parsimoniousnesses parthenocarpic parthenocarpy parthenogeneses
parthenogenetic parti partialnesses partibility partible participable participance participative particolored
particoloured particularistic partita partite partitionment partitura partizan parture parturiency parturient
parturifacient parula parulis parura parure parvanimity parve parveh parvis parvo parvolin parvovirus pascual pase
paseo pash pashadom pashalik pashm pashmina pasigraphic pasigraphy paspalum paspy pasqueflower pasquil pasquilant
pasquinade passablenesses passacaglia passament passamezzo passata passe passemeasure passement passementerie
passepied passibility passible passiflora passifloraceous passimeter passionals passionary passionatenesses
passionlessnesses passivate passivation passivisms passment passus passymeasure pasteup pasteurellosis pasticci
pasticcio pasticheur pastnesses pastoralnesses pastoria pastorium pastose pastromi pataca patagia patagial patagium
patamar pataphysical pataphysician pataphysics patas patchery patellectomy patelliform paten patency patentee
patentors patercove paterero pathics pathlessnesses pathobiology pathogeneses pathogenesis pathogenetic
pathogenicities pathogenies pathogenous pathognomonic pathognomy pathography pathologic pathoneurosis pathophobia
pathophysiologic pathophysiology patible patibulary patin patinate patination patinous patissier patnesses patootie
patriate patriation patriciate patriclinic patriclinous patrifocal patrilateral patrilineage patrilineal
patrilinear patriliny patrilocal patristic patroclinic patroclinous patrocliny patrology patronisations
patronizations patronne pattae pattamar patte pattle patulent patulin patulous patzer paua pauciloquent paughty
pauldron paulin paulownia pauperess pauperisations pauperizations paupiette pauropod pavage pavan pavane paven
pavid pavillon pavin pavior paviour pavis pavisse pavonazzo pavone pavonian pavonine pawa pawaw pawk pawkiest paxes
paxiuba paxwax payfone paynim paynimry payors pazazz pazzazz""",
    "pe": """peaceablenesses peacenik peacherino peacockery peag peage peakednesses peakiest pean pearce peare pearlescence
pearlescent peart pease peasecods peasen peatery peavey peavy peaze peba pebbliest pebrine peccability peccable
peccancy peccant peccavi pech pechan peckier peckiest pecorini pecorino pectase pectate pecten pectinaceous
pectination pectineal pectinesterase pectinibranchiate pectinous pectisation pectise pectization pectize pectolite
pectoriloquy pectose peculative peculia peculium pecunious pedagog pedagoguery pedagoguishness pedalier
pedantocracy pedantocrat pedate pedatifid pedder peddleries pederastically pederero pedes pedesis pedetentous
pedetic pediatrist pediatry pedicel pedicellar pedicellaria pedicellariae pedicellate pedicle pedicular pediculate
pediculation pediculi pediculoses pediculosis pediculous pediform pedipalp pedipalpus pedlaries pedler pedobaptism
pedobaptist pedocal pedodontia pedodontic pedodontist pedogeneses pedogenesis pedogenetic pedogenic pedologic
pedologist pedology pedomorphic pedomorphism pedomorphoses pedomorphosis pedophiliac pedotribe pedotrophy pedrail
pedrero peds peduncular pedunculate peekabo peekapoo peenge peeoy peepul peerie peerlessnesses pegh pegmatite pehs
pein peirastic peise peishwa peishwah peize pejorate pekan pekin pekinese pela pelage pelagial pelagian pelargonium
pelecypod pelerine pelham pelisse pelite pell pellagrin pellagrous pelletify pelletisations pelletiser
pelletizations pelletizer pellicle pellicular pelliculate pellitory pellmell pellock pellucidities pellucidnesses
pelma pelmanism pelmatic peloid pelology pelon peloria pelorian peloric pelorised pelorism pelorized pelorus pelory
pelota pelotherapy peloton pelta peltast peltation peltering peltry pelves pelviform pelvimeter pelvimetry
pelycosaur pelyte pembina pemican pemoline pemphigoid pemphigous pemphigus pemphix penalities penang pencel
pendency pendentive pendicle pendular pendulate penduline pendulosity pendulousnesses pene peneplain peneplane
penetralia penetralian penetrameter penetrance penetrant penetrators penetrometer penfuls peng pengo penguinery
penguinry peni penicil penicillamine penicillate penicillation penicillia penicilliform penicillinase penicillium
penie penillion penitencies penk penna pennaceous pennalism pennals pennatula pennatulaceous pennatulae penne
penneech penneeck penni pennia penniform pennilessnesses pennillion penninite pennoncel pennoncelle penoche
penological penoncel pensel pensieroso pensil pensile pensionary pensione penstemon penster pentachlorophenol
pentachord pentacrinoid pentactinal pentacyclic pentadactyl pentadactylate pentadactyle pentadactylous
pentadelphous pentagrid pentagynian pentagynous pentahedra pentahedral pentahedron pentalogy pentameries
pentamerisms pentamerous pentamidine pentandrian pentandrous pentane pentanol pentapeptide pentaploid pentapody
pentapolis pentapolitan pentaprisms pentaquin pentaquine pentarchical pentastich pentastichous pentastome
pentastyle pentasyllabic pentathlum pentavalent pentazocine penteconter pentene penteteric penthemimer pentimenti
pentimento pentlandite pentobarbital pentobarbitone pentosan pentosane pentose pentstemon pentyl pentylene
pentylenetetrazol penuchi penuchle penuckle penult penultima penumbral penumbrous peperino peperomia peperoni
pepino pepla peplum peplus pepo peponida peponium pepperidge pepsinogen peptid peptidase peptidoglycan peptisation
peptise peptization peptize peptonisations peptonizations peraea peraeopod perai perborate percaline perceant
percept perceptibility perceptivities perchery perchlorate perchlorethylene perchloroethylene perciatelli perciform
percipiencies percoct percoidean percoids percussant percussivenesses percussors percutient perdendo perdendosi
perdu perduellion perdure perdy pere perea peregrin peregrinators peregrinatory pereia pereion pereiopod pereira
peremptorinesses perennate perennation perennibranch perennibranchiate perentie perenty pereopod perfectation
perfecti perfectibilian perfectibilism perfectibilist perfectionating perfective perfecto perfervidnesses
perficient perfidiousnesses perfoliate perfoliation perforans perforant perforative perforators perforatus perforin
performatory perfunctorinesses perfusate perfusive pergameneous pergamentaceous pergunnah peri periagua periaktos
perianth periapt periastron periblast periblem periboli periboloi peribolos peribolus pericardiac pericardian
pericarditic pericarditides pericarp pericarpial pericentral pericentric perichaetial perichaetium perichondral
perichondria perichondrial perichondrium perichoresis perichylous periclase pericline periclitate pericopae
pericope pericrania pericranial pericranium periculous pericycle pericynthion periderm peridesmium peridia peridial
peridinia peridinian peridinium peridium peridot peridote peridotite peridrome periegeses periegesis perigastric
perigastritis perigean perigenesis periglacial perigon perigone perigonial perigonium perigynous perigyny
perihelial perihepatic perihepatitis perikarya perikaryal perikaryon perilla perilousnesses perilune perilymph
perilymphatic perimetral perimetric perimetry perimorph perimorphous perimysia perimysium perinatology perineal
perinephria perinephric perinephritis perinephrium perineural perineuria perineurial perineuritis perineurium
periodid periodisations periodizations periodontia periodontic periodontitis perionychia perionychium periost
periostea periosteal periosteous periosteum periostitic periostitis periostraca periostracum periotic peripatus
peripeteia peripeteian peripetia peripetian peripety peripheric periphrase periphytic periphyton periplasm
periplast periplus periproct peripter perique perisarc perisarcous periscian periselenium perishablenesses
perisperm perispomenon perissodactyl perissodactylate perissodactylous perissology perissosyllabic peristalith
peristerite peristeronic peristomatic peristome peristomial peristrephic peristylar peritectic perithecia
perithecial perithecium periti peritonaeal peritonaeum peritonea peritoneoscopy peritonitic peritrich peritricha
peritrichous peritus perityphlitis perivitelline perjinkety perjinkities perjurious perjurous perlection
perlocutionary perlustrate perlustration permaculture permanentnesses permanganate permanganic permeameter
permeance permeative permethrin permissibility permissiblenesses permitee permittance pern pernickety pernio
perniones pernoctate pernoctation peroneus perovskia perovskite peroxisome peroxy perpetrable perpetuable
perpetualities perpetuance perpetuators perphenazine perps perquisition perquisitors perruque perruquier
perscrutation perse persecutee persecutive perseverant perseverate perseveration perseverative persicaria persico
persicot persienne persifleur persistencies persistive persnicketinesses personablenesses personalia
personalisations personalizations personation personative perspicaciousnesses perspicuousnesses perspirate
perspiratory perst perstringe persuadabilities persuasibility persuasible persuasory perthite pertinaciousnesses
pertinencies perturbance perturbating perturbative perturbator pertusate pertusion pervasion perve perversive
pervertednesses pervertible perviate pervicacious pervicacity pervicacy pervious pesade pesante pesewa peshwa
pessima pessimal pessimum pesterment pesterous pestier pestiest pestiferousnesses petaliferous petalody petaloid
petalomania petalous petanque petary petasos petasus petaurine petaurist petechia petechiae pethidine petillant
petiolar petiolate petiolule petit petitenesses petitgrain petitory petnapings petrale petraries petre petrifactive
petrification petrissage petro petrochemistry petrocurrency petrodrome petrogeneses petrogenesis petrogenetic
petroglyph petrogram petrographer petrographic petrography petroleous petroleur petroleuse petroliferous petrologic
petromoney petronel petronella petrophysical petrophysicist petrophysics petropounds petrosae petrous petsai petti
pettichaps pettishnesses pettiskirt pettle petto petulancies petuntse petuntze peyotl peyse peytral peytrel pezant
pezizoid""",
    "pf": """pfenig pfennige pfft pfui""",
    "ph": """phacelia phacoemulsification phacoid phacolite phacolith phaeic phaeism phaelonion phaenogam phaenogamous
phaenological phaenology phaenomena phaenomenism phaenomenon phaenotype phaeomelanin phage phagedaena phagedaenic
phagedena phagedenic phagocytical phagocytose phagocytosis phagocytotic phagophobia phagosome phalange phalangid
phalansterian phalansterism phalansterist phalanstery phalarope phallin phallism phallist phallocrat phalloid
phalloidin phanerogam phanerogamous phanerophyte phanotron phansigar phantasiast phantasma phantasmagoric
phantasmagory phantasmata phantasmical phantasmogenetic phantast phantasy phantomatic pharaonic phare
pharisaicalness pharisaism pharmaceutist pharmacodynamic pharmacogenetics pharmacognosist pharmacognostic
pharmacognosy pharmacokinetic pharmacopeia pharmacopeial pharmacopeian pharmacopoeial pharmacopoeian pharmacopoeic
pharmacopoeist pharmacopolist pharmacopsychosis pharming pharos pharyngal pharyngitic pharyngitides pharyngology
pharyngoscope pharyngotomy phasis phasmid phatically pheasantry pheer pheere phellem phelloderm phellogen
phellogenetic phelloid phelloplastic phelonia phelonion phenacaine phenacite phenakism phenakistoscope phenakite
phenanthrene phenate phenazin phenazine phencyclidine phene phenetic phenetidine phenetol phenetole phenformin
phengite phengophobia phenix phenmetrazine phenocopy phenocryst phenogam phenogamous phenolics phenological
phenologist phenology phenolphthalein phenomenalistically phenomenise phenomenism phenomenist phenomenize
phenomenologist phenosafranine phenothiazine phenotypical phenoxide phenoxy phentolamine phenyl phenylalanin
phenylalanine phenylamine phenylbutazone phenylene phenylephrine phenylethylamine phenylketonuria phenylketonuric
phenylpropanolamine phenylthiocarbamide phenylthiourea pheochromocytoma pheochromocytomata pheon phereses pheresis
phialiform philabeg philadelphus philamot philanthrope philanthropoid philhellene philibeg philippina philistia
phillabeg phillibeg phillumenist phillumeny philodendra philogynist philogynous philogyny philologer philologian
philologic philologue philomath philomel philopena philopoena philoprogenitive philosophaster philosophe
philosopheress philoxenia philtra philtrum phimosis phinnock phiz phizog phlebitic phlebitides phlebogram
phlebographic phlebography phlebolite phlebologist phlebology phleboscleroses phlebosclerosis phlebotomic
phlebotomise phlebotomist phlebotomize phlebotomy phlegmagogue phlegmier phlegmiest phlegmon phlegmonoid
phlegmonous phlogistic phlogisticate phlogiston phlogopite phlyctaena phlyctaenae phlyctena phlyctenae phobism
phobist phoca phocae phocine phocomelia phoebus phoh pholades pholas pholidosis phonasthenia phonate phonation
phonatory phonautograph phonematically phonendoscope phonetisation phonetise phonetism phonetist phonetization
phonetize phonmeter phono phonocamptic phonocardiogram phonocardiograph phonofiddle phonogram phonographies
phonolite phonologic phonometer phonophobia phonophore phonopore phonoreception phonoscope phonotactic phonotype
phorate phoresy phoretic phorminges phorminx phormium phoronid phos phosgene phosgenite phosphatase phosphatide
phosphatidyl phosphatidylcholine phosphatidylethanolamine phosphatisations phosphatizations phosphaturia
phosphaturic phosphene phosphid phosphide phosphin phosphine phosphite phosphocreatin phosphocreatine
phosphoenolpyruvate phosphofructokinase phosphoglucomutase phosphoglyceraldehyde phosphoglycerate phosphokinase
phospholipase phospholipid phospholipide phosphomonoesterase phosphonium phosphoprotein phosphorating phosphore
phosphoresce phosphoret phosphori phosphorite phosphorolyses phosphorolysis phosphorolytic phosphoroscope
phosphoryl phosphorylase phosphorylate phosphorylative phosphuret photic photism photoactinic photoautotroph
photochromics photochromisms photoemissive photofloodlamp photofluorogram photofluorographic photofluorography
photogen photogrammetric photogrammetrist photogrammetry photogravure photogs photoheliograph photokinesis
photoluminesce photolyse photolysis photolytic photolyze photomacrograph photometries photomicrographies
photomorphogeneses photomorphogenesis photomorphogenic photonastic photoperiodisms photophil photophilous
photophobe photophore photophoresis photopia photopolarimeter photopsia photopsy photoreconnaisance photosynthate
photothermic phototonus phototroph photoxylography photozincograph phots phpht phragmites phragmoplast phraseogram
phraseograph phraseologic phraseologist phratral phratric phratry phreak phreatic phreatophyte phrenesiac phrenesis
phrenetic phrenic phrenism phrenitic phrenitis phrenologic phrenologise phrenologize phrensy phrontistery phthalate
phthalein phthalic phthalin phthalocyanin phthalocyanine phthiriases phthiriasis phthises phthisic phthisicky
phthisis phut phycocyan phycocyanin phycoerythrin phycological phycologist phycology phycomycete phycomycetous
phycophaein phycoxanthin phylacteric phylae phylarch phyle phylesis phyletic phyllary phyllid phyllite phyllo
phylloclad phylloclade phyllode phyllodia phyllodium phylloid phyllomania phyllome phyllophagous phyllopod
phylloquinone phyllotactic phyllotaxes phyllotaxy phylloxera phylloxerae phylogeneses phylogenesis phylogenetic
phylogenic phylogenist phylon physales physalia physalis physed physes physeter physharmonica physiatric
physiatrist physiatry physicalistic physicalnesses physiciancy physicky physicochemical physiocracy physiocrat
physiolatry physiologus physiopathologic physis physitheism physitheistic physoclistous physostigmin physostigmine
physostomous phytane phytin phytoalexin phytobenthos phytobiology phytochemical phytochemist phytochemistry
phytochrome phytoflagellate phytogeneses phytogenesis phytogenetic phytogenic phytogenous phytogeny phytogeographer
phytogeographic phytogeography phytographer phytographic phytography phytohaemagglutinin phytohemagglutinin
phytohormone phytoid phytol phytologic phytologist phytology phyton phytonadione phytopathogen phytopathologic
phytopathologist phytopathology phytophagic phytophagous phytoplankter phytoremediation phytoses phytosis
phytosociological phytosociology phytosterol phytotomist phytotomy phytotoxic phytotoxin phytotron""",
    "pi": """piacevole piacular piaffe pial pian pianette pianino pianissimi pianiste pianistically piarist pias piasaba piasava
piassaba piassava piazze piazzian pibal pibgorn picacho picadillo picarian picaro picaroon piccadell piccadill
piccadillo piccanin piccata piccies pice picene piceous pichiciago pichiciego pichurim piciform picine pickadil
pickaninny pickapack pickaroon pickeer pickelhaube picloram picocurie picofarad picogram picogramme picoline
picomole picong picornavirus picosecond picote picotee picotite picowave picquet picra picric picrocarmine
picrotoxic picrotoxin pictarnie pictographically pictographies pictorialisations pictorialities pictorializations
pictorialnesses pictorical picturisations picturizations picul piculet piddock pidgeon pidginisations
pidginizations piecen piedmontite piend pieridine pierogi piet pieta piezo piezochemistry piezoelectricities
piezomagnetic piezomagnetism piezometer piezometric piezometry pifferari pifferaro piffero pigeonite pigeonry
piggie pight pightle pigling pigmaean pigmentary pigmy pignerate pignoli pignolia pignorate pignoration pigsney
pika pikake piki pikul pila pilaff pilau pilaw pilch pilcorn pilcrow pilea pilei pileorhiza pileous pileum pileus
pilgarlic pilgarlick pili piliferous piliform pillau pillicock pilliwinks pillorise pillorize pilocarpin
pilocarpine pilose piloti pilous pilow pilpul pilsener pilsner pilula pilule pilum pilus pima pimozide pina
pinacoid pinacotheca pinakoid pinakothek pinang pinata pindaree pindari pinder pindling pinealectomize pinealectomy
pineals pinene pinery pingle pingo pinguefy pinguidities pinguin pinguitude pinheadednesses pinite pinitol
pinkishnesses pinna pinnace pinnatifid pinnatipartite pinnatiped pinnatisect pinnie pinnipede pinnock pinnula
pinnulae pinnulate pinnule pinocles pinocytic pinocytoses pinocytosis pinocytotic pinole pinon pinot pinotage pinta
pintano pintle pinxit piolet pion piosity pioted pioy pioye pipa pipals pipefuls piperaceous piperazine piperidine
piperine piperonals pipestapple pipet pipi pipiest pipistrel pipistrelle pipsissewa pipul piquance piquante
piquantnesses piquet piragua pirai pirana pirarucu piraya piriform piripiri pirl pirn pirnie pirog pirogen piroghi
pirogue pirojki piroplasm piroplasma piroplasmata piroque pirozhki pirozhok piscatory piscatrix piscicolous
pisciculture piscifauna pisciform piscina piscinae piscivorous pisco pise pish pishoge pishogue pisiform pisky piso
pisolite pisolith pistache pistareen pistillary pistolet pistou pitahaya pitanga pitaya pitcherfuls pitchiest
pithecanthropi pithecanthropic pithecanthropine pithecanthropoid pithecanthropus pithecoid pithoi pitiablenesses
pitifulnesses pitmirk pittering pittite pittosporum pituita pituite pituitrin pituri pityriases pityriasis
pityrosporum pium piupiu pixilate pixilation pixillated pixillation pixyish pizazz pize pizzaiola pizzaz pizzelle
pizzle""",
    "pl": """placabilities placableness placably placative placcate placentae placentary placentation placentiform placentology
placet placidnesses placit placita placitory placitum plack placoderm placoid plafond plagae plage plagiocephaly
plagioclase plagioclastic plagiostomata plagiostomatous plagiostome plagiostomous plagiotropic plagiotropism
plagiotropous plagium plaguier plaguiest plaguily plainspokennesses plaintivenesses plaister planarities planation
planch planchet planchette planenesses planetesimal planetoidal planetoids planetological planetologist planetology
planigraph planimeter planimetric planimetry planished planisher planishes planishing planisphere plankter
planlessnesses plano planoblast planoconcave planoconical planoconvex planogamete planographic planography
planometer planometry planosol planospore planta plantaginaceous plantigrade plantling plantocracy plantulae
plantule planula planulae planulate planuliform planuloid planuria planury planxty plap plaquette plashet plashier
plashiest plasm plasmacyte plasmaphaeresis plasmaphereses plasmapheresis plasmid plasmin plasminogen plasmodesm
plasmodesma plasmodesmata plasmodia plasmodial plasmodium plasmogamy plasmoid plasmolyse plasmolysis plasmolytic
plasmolyze plasmosoma plasmosomata plasmosome plast plaste plasticene plasticisations plasticizations plasticky
plastid plastidial plastidule plastilina plastisol plastocyanin plastogamy plastometer plastoquinone plastral
plastron plastrum platan platanaceous platane platanna platband plateasm plateaux plateresque platiest platina
platinic platiniferous platinisation platinise platinization platinize platinocyanide platinoid platinotype
platinous platitudinal platitudinarian platitudinise platitudinize platterfuls platycephalous platyhelminth platypi
platyrrhine platyrrhinian platysma plaudite plauditory plausiblenesses plausive plaustral playa pleach pleasance
pleasingnesses pleasurabilities pleasurablenesses plebbiest plebean plebification plebify plebiscitary plecopteran
plecopterous plectognath plectognathous plectopterous plectre plectron pled pledgee pledgeors pledget pledgors
pleiad pleinairism pleinairist pleiochasium pleiomerous pleiomery pleiotaxy pleiotropic pleiotropism pleiotropy
plena plenarty plench plenilunar plenilune plenipo plenipotence plenipotent plenipotential plenish plenism plenist
plenitudinous plenteousnesses plentifulnesses plentitude pleochroic pleochroism pleomorphic pleomorphism
pleomorphous pleomorphy pleon pleonast pleonaste pleonectic pleonexia pleopod plerocercoid pleroma pleromatic
plerome plerophoria plerophory plesh plesiosaur plesiosaurian plesiosaurus plessimeter plessimetric plessimetry
plessor plethoric plethysmogram plethysmograph pleuch pleugh pleural pleurapophyses pleurapophysis pleuritic
pleuritis pleurodont pleurodynia pleuron pleuropneumonia pleurotomy pleuston plew plexal plexiform pleximeter
pleximetric pleximetry plexor plexure pliablenesses pliantnesses plica plicae plical plicate plication plicature
plie plim plimsol plimsole pling plink pliofilm pliosaur pliotron pliskie plisky plisse ploat ploce ploddingnesses
plodge ploidy plook plookie plosion plotlessnesses plottage plottiest plotz plouk ploukie plouter plowter pluff
plumassier plumbaginaceous plumbaginous plumbeous plumbiferous plumbisolvency plumbisolvent plumbnesses
plumbosolvency plumbosolvent plumbous plumdamas plumeria plumery plumigerous plumiped plummest plummiest plumose
plumous plumula plumulaceous plumulae plumularian plumulate plumule plumulose plunderous pluriliteral plurilocular
pluripara pluripotent pluripresence pluriserial pluriseriate pluteal plutei pluteus plutolatry pluton plutonian
pluvian pluviometer pluviometric pluviometry pluviose pluvious plyometric""",
    "pn": """pneuma pneumathode pneumaticities pneumatograph pneumatologic pneumatologist pneumatology pneumatolyses
pneumatolysis pneumatolytic pneumatometer pneumatophore pneumectomy pneumobacilli pneumobacillus pneumococcic
pneumoconioses pneumoconiosis pneumoconiotic pneumocystis pneumodynamics pneumoencephalogram pneumogastric
pneumograph pneumokoniosis pneumonectomy pneumonic pneumonitides pneumonitis pneumonokoniosis
pneumonoultramicroscopicsilicovolcanoconiosis pneumothoraces pneumothorax""",
    "po": """poaceous poachier poachiest poaka poas poblano poboy pochard pochay pochette pochoir pockard pockier pockiest
pockily pockmantie poco pococurante pococuranti pocosen pocosin pocoson poculiform podagral podagric podagrous
podalic podesta podetia podetium podex podge podgiest podia podial podiatric podite podley podocarp podoconiosis
podologist podology podomere podophthalmous podophylli podophyllin podophyllum podsolizations podzol poenology
poetastry poeticalities poeticalnesses poeticule poetiser poetizer pogey pogge pogonia pogonophoran pogonotomy pogy
pohs pohutukawa poignance poikilitic poikilocyte poikilotherm poil poilu poind pointe pointednesses pointel
pointelle pointille pointillisme pointilliste poisha poisonousnesses poitrel pokals pokefuls pokerishly pokinesses
polacca polarimeter polarimetric polarimetry polarizabilities polarographic polarography polder poleax poleis
polemise polemize polemoniaceous polemonium polenta poleyn polianite policlinic poliomyelitic poliomyelitides
poliorcetic polishment politicalizations politick politique pollan pollenating polleniser pollenizer pollenosis
pollex pollicitation pollinia polliniferous polliniser pollinium pollinizations pollinizer pollinoses pollinosis
polliwig pollusion pollutive poloidal polonise polonism polonize polony polt poltfeet poltfoot poltroonery
poluphloisboiotatotic poluphloisboiotic polverine polyacrylonitrile polyactine polyadelphous polyantha polyanthi
polyanthus polybasite polybutadiene polycarpellary polycarpous polychaete polychaetous polychasium polychete
polychetous polychloroprene polychotomous polychotomy polychrest polychroic polychroism polychromatophilia
polychromatophilic polychromies polychromous polycistronic polycotyledonous polycrotic polycrotism polycythaemia
polycythaemic polycythemia polycythemic polydactylies polydactylisms polydactylous polydipsia polydispersities
polyembryonate polyembryony polyene polyesterification polygalaceous polygam polygenically polygenous polyglott
polyglottisms polyglottous polygonaceous polygonatum polygonies polygonum polygynian polygynist polygynous polygyny
polyhedra polyhedric polyhedroses polyhedrosis polyhistor polyhydric polyhydroxy polyhydroxybutyrate polyimide
polyisoprene polylysine polymastia polymathies polymerase polymeride polymerous polymorph polymorphonuclear
polymyositis polymyxin polyneuritides polynia polynya polynyi polyol polyolefin polyoma polyomavirus polyomino
polyonym polyonymous polyparium polypeds polypetalous polyphagia polyphagian polyphagies polyphagous
polyphiloprogenitive polyphloesboean polyphloisbic polyphon polyphonous polyphyletic polyphyllous polyphyodont
polypi polypide polypidom polypite polyploids polyploidy polypnea polypnoea polypodies polypous polyprotodont
polyptych polyribonucleotide polyribosome polysaccharide polysaccharose polysemant polyseme polysepalous
polysiloxane polysorbate polyspermies polystichous polystylar polysyllabism polysyndeton polysynthetism polytene
polytenies polytetrafluorethylene polytetrafluoroethylene polythalamous polytocous polytrophic polyuria polyvalent
polyvinylidene polyzoan polyzoaria polyzoarium polyzoary polyzoic polyzooid polyzoon pomaceous pomato pomatum pombe
pome pomelo pomerium pomeroy pomewater pomiculture pomiferous pommee pommele pommie pomo pomoerium pomological
pomologist pomology pompelmoose pompelmous pompelmouse pompelo pompholygous pompholyx pompilid pompon ponceau
ponceaux ponderance ponderating ponderation ponderment ponderosa ponderosities pondok pondokkie ponent ponerology
poneyed poneying poneys ponga pongid pongo pont pontage pontianac ponticello pontie pontifex pontific pontification
pontificators pontifice pontify pontil pontile pontine pontlevis ponton pontoneer pontonier pontonnier poods
pooftah poogye poogyee pooja poojah pook pooka poon poonac poonce poontang poori poort poortith poot poove popadum
popedom popeling popery popishly popishness poplinette poplitaeal poplitei popliteus poppadum popple popsie
populuxe porbeagle porcelaineous porcelainous porcelaneous porcellaneous porcellanise porcellanite porcellanize
porcellanous porcini porcino porge porgie porifer poriferan poriferous poriness porismatic porisms poristic
porkling porlocking pornier porniest pornocracy porogamic porogamy poromeric poroscope porose porosis porpentine
porpess porpesse porphyria porphyrin porphyrio porphyrite porphyroid porphyropsin porphyrous porporate porraceous
porrect porrection porrenger porriginous porrigo porta portabella portabello portae portamenti portamento portance
portapack portapak portatile portative porte porteous porteress portess portesse portiere portigue portmanteaux
portobello portolan portolani portolano portous portress portulan porwiggle posada posaune poshnesses posigrade
positif positivest positivistically positivities positon positronium posnet posole posological posology
possessednesses possessionary posset possibilism possibilist possiblest possie postbellum postcava postcavae
postcopulatory postdebutante postdiluvial postdiluvian posteen postembryonal posteriorities postern posterolateral
postexilian postfixial posthumousnesses postiche posticous postil postillate postillation postillion postin
postique postlapsarian postliminary postliminiary postliminious postliminous postliminy postmediaeval
postmillenarian postmillennialisms postmillennian postnati postop postponence postremogeniture postscenium
poststimulatory postulancy postulant postulators postulatory postulatum postvagotomy potablenesses potamic
potamogeton potamological potamologist potamology potassa potation potatory potch pote poteen potence potentiation
potentiators potentilla potentiometer potentiometric potentnesses pothecary potheen poticary potiche potichomania
potin potlach potlache potometer potoo potoroo potsie pott pottle potto potzer pouchfuls pouchier pouchiest pouff
pouftah poufter pouk pouke poukit poulaine poulard poularde pouldron poule poulp poulpe poult poultfeet poultfoot
pouncet poundals pourboire pourie pourparler poussette poussie poutier poutiest poutine powan powellite
powerfulnesses pownie powsowdy powter poyou pozz pozzolan pozzolana pozzuolana pozzuolanic""",
    "pr": """praam prabble practic practicablenesses practicalnesses practician practive practolol prad praeanal praecava
praecavae praecipe praecoces praecocial praecordial praedial praefect praefectorial praefloration praefoliation
praehallux praelect praelection praeludium praemaxilla praemunire praenomen praenomina praenominal praepositor
praepostor praepubis praescutum praesidia praesidium praesternum praetorial praetorium pragmatisation pragmatise
pragmatization pragmatize prahu praiseach prajna pralltriller prana pranayama prandial prankishly prankishness
prankle prao prase pratie pratincole pratique prattlement prau pravastatin pravity praxeological praxeology praxes
praxinoscope praxiology praxis prayerfulnesses prazosin preachification preachify preadamite preaemptor
preaexistent preambular prebendary precalc precancelation precative precatory precava precavae precedencies
precedential precentorial precentors precentorship precentrix preceptive preceptorial preceptories preceptress
precess prechloric precieuse precieux precipe precipitability precipitable precipitance precipitantnesses
precipitatenesses precipitative precipitators precipitin precipitinogen precipitousnesses precisian precisive
preclusive precocial precognosce preconisations preconizations precopulatory predaceous predacious predacities
predation predentate predestinarian predestinate predestinative predeterminative predicabilities predicablenesses
predicant predicatory predictivenesses predikant predilect prednisolone predominancies predominators predy pree
preeclampsia preeclamptic preemptors preemptory preexilian prefectorial preferablenesses prefigurate
prefigurativenesses prefigurement prefloration prefoliation prefulgent preggers pregnability pregnable pregnance
pregnenolone pregustation prehallux prehended prehending prehends prehensible prehensilities prehension prehensive
prehensors prehensory prehnite preif preife prejudicant prejudicate prejudication prejudicative prejudicialnesses
prelapsarian prelatial prelatical prelation prelatisms prelature prelect prelection preludi preludio preludious
preludium prelusion prelusive prelusory prematurenesses premeditators premie premillenarian premillennialisms
premixt premonish premonishment premonitive premonstratensian premune premunire premy premycotic prenomen prenomina
prent preoccupate preop preovulatory preparative prepense prepollence prepollent prepollex preponderancies
preponderation prepositors prepossessingnesses preposterousnesses prepostors prepotence prepreg prepuberal
preputial prerosion prerupt presa presagement presbyacousis presbyacusis presbycousis presbycusis presbyope
presbyte presbyterials prescind prescindent prescious prescission prescriptibility prescriptible prescriptivenesses
prescriptivisms prescutum prese presension presentablenesses presentative presentee presential presentive
presentnesses preservabilities preservatory presidentess presidia presidial presidiary presidio pressfuls
pressingnesses pressors prest presterna prestidigitate prestigiator prestigiousnesses prestissimo pretendent
preterhuman preterist preteritive pretermission pretermit preternaturalnesses preterperfect preterpluperfect
pretorian pretorium prettification prevailingnesses prevailment preve prevenancy prevene prevenience prevenient
preventible preventivenesses previousnesses prevue prex prez prials priapean priapi priapism priapitis priapus
pribble pricelessnesses priceynesses pricily priciness pricket prickier prickiest prickmedainty pridefulnesses
pridian priedieu priedieux priestling priggeries priggings priggisms prill prima primaeval primalities primaquine
primatals primatial primatical primatological primatologist primatology primavera primenesses primero primeur primi
primigenial primigravida primigravidae primine primipara primiparae primiparity primiparous primitiae primitial
primitivisms primitivistic primitivities primo primogenial primogenital primogenitary primogenitive primogenitrix
primordia primordialities primordium primsie primulaceous primuline primus princeling princesse princified
principate principi principia principium princock princox prink prisage prisere prismatoid prismoid prisonment
prisonous prissed prisses prissing pristane privatdocent privatdozent privatenesses privatisms privatistic
privative privity proa proairesis probabiliorism probabiliorist probabilism probabilist probative probatory
probenecid proboscidean proboscides proboscidian probouleutic procacious procacity procambia procarbazine procaryon
procaryot procaryote proceleusmatic procellarian procercoid procerity processibility processible processionary
processual prochein prochronism procidence procident procinct proclamatory proclisis proclitics procoelous
procrastinative procreant procrypsis proctal proctalgia proctitis proctodaea proctodaeal proctodaeum proctodea
proctodeal proctodeum proctologic proctologist proctology proctorial proctoscope procumbent procurals procurance
procuration procureur prodigiosity prodigiousnesses proditorious proditory prodromata prodromi prodromus
producibility productibility proem proemial proemium proette profanatory profectitious professoriat professoriate
proficience profitablenesses profligatenesses profluence profulgent profusive progenitorial progenitress
progenitrix progeniture progeria progestogen progged progger progging proggins proglottic proglottid proglottidean
prognathic prognathism prognose prognosticative programmabilities progressionary progressivisms progressivistic
progressivities progs prohibitionary prohibitivenesses prohibitors projective projecture prokaryon prokaryot proke
prolactin prolamin prolamine prolan prolapsus prolation prolative prolegomena prolegomenary prolegomenon
prolegomenous prolepses proleptic proletarianisations proletarianizations proletariate proletaries prolicide
proliferative proliferous prolificacy prolification prolificities prolificnesses prolixious prolocutor prolocutrix
prolongating prolonge prolongment prolusion prolusory promachoses promethazine prominencies promiscuousnesses
promisee promotabilities promotivenesses promptuary prompture promulge promuscidate promuscis promycelium pronaoi
pronaos pronatores pronators pronephra pronephric pronephroi pronephros proneur pronk pronograde pronominalizations
pronota pronotum pronouncednesses pronunciamento proo prooemion prooemium prootic propaedeutic propagandism
propagandistically propagative propagule propagulum propanol proparoxytone propelment propene propenol propense
propenyl properispomenon propernesses propertylessnesses prophage prophy prophyll propionate propitiative
propitiators propitiousnesses proplastid propodeon propodeum proportionatenesses proportionment propositi
propositus propoxyphene propraetorial propretorian propria proprietrix proprioception proprioceptive proprioceptor
proprium proptoses proptosis propugnation propulsory propyl propyla propylaea propylaeum propylamine propylene
propylite prorata prore prorogate prosaicalness prosaicnesses prosaism prosaist prosateur proscenia prosciutti
proscriptive prosectorial prosectorships prosecutorial prosecutrices prosecutrix proselytical proselytisations
proselytizations prosencephala prosencephalic prosencephalon prosenchyma prosenchymata prosenchymatous proseucha
proseuchae proseuche prosify prosiliency prosilient proslambanomenos proso prosobranch prosodian prosodical prosoma
prosomata prosopagnosia prosopographical prosopography prosopon prosopopeia prosopopeial prosopopoeia prosopopoeial
prosperousnesses prossie prost prostacyclin prostaglandin prostanthera prostatectomy prostatisms prostatitis
prosthetist prosthodontia prosthodontic prosthodontist prostitutors prostomia prostomial prostomium protagonism
protamin protamine protandrous protandry protanomalous protanomaly protanope protanopia protases protasis
proteaceae proteaceous protectorial protectories protectress protectrix protege protegee protei proteidae proteide
proteiform proteinaceous proteinase proteinoid proteinous proteinuria protensive proteoclastic proteoglycan
proteolyse proteolysis proteolytic proteose proterandrous proterandry proterogynous proterogyny protervity
protestors prothalamia prothalamion prothalamium prothalli prothallia prothallic prothalloid prothallus prothalmia
prothalmion prothalmium prothetic prothonotariat prothonotary prothoraces prothrombin prothyl prothyle protist
protistan protistologist protistology protium proto protoactinium protoavis protochordate protococcal protocolar
protocontinent protoderm protogalaxy protogine protogynous protogyny protohistorian protohistoric protohistory
protohuman protolanguage protolithic protomartyr protomorphic protonating protonation protonema protonemal
protonemata protonematal protonotariat protonotary protopathic protopathy protophloem protophyte protoplanet
protoplanetary protoplasmatic protoplast protopod protoporphyrin protospataire protospathaire protospatharius
protostar protostele protostome prototherian prototroph protoxid protoxide protoxylem protozoal protozoological
protozoologist protozoology protozoon protractednesses protractible protractile protractive protreptic protrudent
protrusible protrusive protuberancies protuberate protuberation protyl protyle proudnesses proustite provablenesses
provands provant provection proveditore provedors proventriculi proventriculus proviant providors
provincialisations provincialities provincializations provocatory provostry proxemic proximatenesses proximation
proximo prozymite prudhomme pruh pruina pruinose prunella prunelle prunello prunt prunus pruriencies pruriginous
prurigo pruritic pruritus prusik prussianizations prussiate prussic pruta prutah prutot prutoth pryse prytanea
prytaneum""",
    "ps": """psaligraphy psalmodic psalmodise psalmodist psalmodize psalmody psalteria psalterium psaltress psaltry psammite
psammon psammophil psammophile psammophilous psammophyte pschent psellism psellismus psephism psephite
psephoanalysis psephological pseudaesthesia pseudaxes pseudaxis pseudepigraph pseudepigrapha pseudepigraphon
pseudepigraphous pseudery pseudesthesia pseudimago pseudish pseudocarpous pseudocelom pseudocholinesterase
pseudocoel pseudocoelom pseudocoelomate pseudocyeses pseudocyesis pseudofolliculitis pseudohermaphroditisms
pseudologia pseudologue pseudomorph pseudomorphous pseudonymities pseudonymousnesses pseudoparenchyma
pseudoparenchymata pseudoparenchymatous pseudopodia pseudopodial pseudotuberculoses psia psid psilanthropic
psilanthropism psilanthropist psilanthropy psilocin psilocybin psilomelane psilophyte psiloses psilosis psilotic
psion psittacine psittacoses psittacotic psoae psoai psoatic psocid psocine psora psoralea psoralen psoriases
psoriatic psoric psts psychagogue psychasthenia psychasthenic psychiater psychodelic psychognosis psychoid
psychologisms psychologizer psychomancy psychometries psychoneuroimmunological psychoneuroimmunologist
psychoneuroimmunology psychonomics psychopannychism psychopannychist psychopathologic psychosomimetic
psychotechnics psychotomimetic psychrometer psychrometric psychrometry psychrophile psylla psyllid psyllium psyop
psywar""",
    "pt": """ptarmic pteranodon pteria pteridine pteridological pteridologist pteridology pteridomania pteridophilist
pteridophyte pteridophytous pteridosperm pterin pterion pterodactyloid pterodactylous pteropod pteropodan pterosaur
pterosaurian pterygia pterygial pterygium pterygoid pteryla pterylae pterylographic pterylography pterylosis
pteryographical ptilosis ptisan ptochocracy ptomain ptooey ptoses ptosis ptotic ptui ptyalagogic ptyalagogue
ptyalin ptyalise ptyalism ptyalize ptyxis""",
    "pu": """puberal puberulent puberulous publicnesses publishment puca pucciniaceous puccoon pucelage pucelle pucka puckeriest
puckle puddenings puddered puddering puddlier puddliest pudency pudendous pudent pudge pudibund pudicity pudsey
pudsier pudsiest pudu puer puerilisms puerpera puerperae puerperia puerperium pufftaloona pufftaloony puftaloon
puftaloonies pugaree puggaree puggeries puggier puggies puggiest puggings puggle puggree puggry pugil pugree puir
puisne puissance puissant puja pujah pukeko puku pula puli pulicene pulicidae pulicide pulik pulk pulka pulkha
pullulate pullulation pullup pulmo pulmobranch pulmobranchiate pulmonate pulmones pulmonic pulmotor pulpify
pulpiteer pulpitry pulpitum pulpous pulque pulsant pulsatance pulsatile pulsative pulsators pulsatory pulsidge
pulsific pulsimeter pulsion pulsojet pulsometer pultaceous pultan pulton pultoon pultrusion pultun pulture pulu
pulver pulveration pulverine pulverous pulverulence pulverulent pulvil pulvilio pulvillar pulvilli pulvilliform
pulvillus pulvinar pulvinate pulvini pulvinule pulvinus pulwar pumelo pumicate pumiceous pumicite pummelo puna
punalua punaluan punce punchinello puncta punctate punctation puncto punctualnesses punctuative punctuators
punctulate punctulation punctule punctum puncturation pundigrion pung punga pungence pungle punicaceous punition
punitivenesses punitory punji punka punkah punkie punkiest punnier punniest punto puparium pupation pupigerous
pupilary pupillage pupillar pupiparous puppodum puppydom pupunha puranic purblindnesses purchasabilities purda
purdonium purfle purgation purgatorian puri purificative purificator purin puritanicalnesses purlicue purlieux
purlin purline puromycin purplenesses purposive purpresture purpura purpure purpurin purree pursefuls pursier
pursiest pursily pursiness purslain purslane pursuals pursuivant purtenance purtiest purty purulencies purusha
puschkinia pushfulness pushup pusley pussley pustulant pustulate pustulation pustulous putamina putaminous putcheon
putchuk puteal putid putois puton putrefacient putrescible putrescine putridities putridnesses putti putto puttock
puture puys puzzledom puzzleheadednesses puzzolana""",
    "py": """pyaemia pyaemic pyas pyat pycnic pycnidia pycnidial pycnidiospore pycnidium pycnite pycnoconidium pycnodysostosis
pycnogonid pycnogonoid pycnometer pycnon pycnoses pycnosis pycnospore pycnostyle pycnotic pyebald pyeing pyelitic
pyelitis pyelogram pyelographic pyelography pyelonephritic pyelonephritides pyemia pyemic pyengadu pyes pyet pygal
pygarg pygidia pygidial pygidium pygmaean pygmean pygmoid pygostyle pyic pyin pyknic pyknodysostosis pyknometer
pyknoses pyknosis pyknosome pyknotic pylorectomy pyne pyoderma pyodermic pyogeneses pyogenesis pyogenic pyoid
pyonephritis pyorrheal pyorrheic pyorrhoeal pyorrhoeic pyoses pyosis pyot pyracanth pyracantha pyralid pyralis
pyramidical pyramidologist pyramidology pyramidon pyran pyranoid pyranose pyranoside pyrargyrite pyrazole pyrene
pyreneite pyrenocarp pyrenoid pyrenomycetous pyrethrin pyrethroid pyretology pyretotherapy pyrexia pyrexial
pyrheliometer pyrheliometric pyridic pyridine pyridoxal pyridoxamine pyridoxin pyridoxine pyriform pyrimethamine
pyrithiamine pyritical pyritiferous pyritohedra pyritohedral pyritohedron pyritous pyro pyroacetic pyroballogy
pyrocatechol pyrocellulose pyrochemical pyroclast pyroconductivity pyroelectric pyrogallate pyrogallic pyrogallol
pyrogen pyrogenetic pyrogenous pyrognostic pyrographer pyrographic pyrography pyrogravure pyrokinesis pyrola
pyrolater pyrolatry pyroligneous pyrolize pyrology pyrolusite pyrolysate pyrolyse pyrolysis pyrolytic pyrolyzate
pyrolyze pyromagnetic pyromancer pyromancy pyromanic pyromantic pyromeride pyrometallurgical pyrometallurgy
pyrometer pyrometric pyrometry pyromorphite pyrone pyronine pyroninophilic pyrope pyrophobia pyrophobic pyrophone
pyrophoric pyrophorous pyrophorus pyrophosphate pyrophosphoric pyrophotograph pyrophotometer pyrophyllite pyropus
pyroscope pyroses pyrosis pyrosome pyrostat pyrosulfate pyrosulphate pyrosulphuric pyrotartaric pyrotartrate
pyrotechnist pyrotechny pyroxene pyroxenite pyroxenoid pyroxyle pyroxylin pyroxyline pyrrhonian pyrrhonism
pyrrhonist pyrrhotine pyrrhotite pyrrhous pyrrhuloxia pyrrol pyrrole pyrrolidine pythium pythogenic pythoness
pythonomorph pyuria pyxidia pyxidium pyxie""",
    "qa": """qabala qabalah qabalism qabalist qadi qaid qaimaqam qalamdan qanat qasida qats qawwal qawwali""",
    "qe": """qepiq""",
    "qi": """qibla qigong qindar qindarka qinghaosu qintar qiviut""",
    "qo": """qoph""",
    "qu": """quackishly quackle quadplex quadragenarian quadragesimal quadraphony quadratrix quadratura quadratus quadrella
quadrennia quadric quadricentennial quadricipital quadricone quadricycle quadriennia quadriennial quadriennium
quadrifarious quadrifid quadrifoliate quadriform quadrigae quadrigeminal quadrigeminate quadrigeminous
quadrilingual quadriliteral quadrillionth quadrilocular quadringenary quadrinomial quadripartite quadripartition
quadriphonic quadriphony quadripole quadrireme quadrisect quadrisection quadrisyllabic quadrisyllable quadrivalence
quadrivalent quadrivia quadrivial quadroon quadrophony quadruman quadrumane quadrumanous quadrumvir quadrumvirate
quadruplex quadruplicity quadrupole quaeritur quaesitum quaestionary quaestor quaestorial quag quagga quaggiest
quagmirier quagmiriest quahaug quai quaich quaigh quakiest quale qualia qualificative qualificator qualmier
qualmiest qualmishnesses quamish quandang quandong quannet quant quantile quantitate quantitativenesses quantitive
quantivalence quantivalent quantometer quantong quare quarenden quarle quarrender quarrian quarrington quarrion
quartan quartation quarte quartern quarteroon quartett quartette quartetti quartetto quartics quartier quartile
quartodeciman quartziferous quartzite quartzose quass quassia quassin quat quatch quate quaternate quaternion
quaternities quatorzain quatorze quatre quatrefeuille quattrocentism quattrocentist quattrocento quattuordecillion
quattuordecillionth qubit qubyte queach quean queaziest queazy quebracho queechy queendom queenie queenite queest
quelch quelea quelquechose queme quena quenelle quercetic quercetin quercetum quercine quercitron querida
querimonious querimony querist quern quernstone quersprung questionablenesses questionary questionee questorial
questors questorship questrist quetch quetsch quetzal quey quezal quidam quiddanies quiddit quidditative quiddities
quiddle quidnunc quiesce quietistic quietive quillai quillaia quillaja quillet quillon quim quina quinacrine
quinalizarin quinaquina quinary quincuncial quincunx quincunxial quindecillion quindecillionth quine quinela
quingentenary quiniela quinin quinoid quinoidine quinol quinoline quinolone quinonimine quinonoid quinquagenarian
quinquagesimal quinquecostate quinquefarious quinquefid quinquefoliate quinquennia quinquennial quinquennium
quinquepartite quinquereme quinquevalence quinquevalent quinquina quinquivalent quinta quintain quinte quintett
quintetti quintetto quintillion quintillionth quintroon quintuplicate quintuplication quinze quipo quippu quipu
quist quitch quiverfuls quixotry quizzicalities quizzification quizzify quoad quodded quodding quodlibet
quodlibetarian quods quoif quokka quoll quomodo quonk quooke quop quotatious quotative quotha quotition qursh
qurush""",
    "ra": """rabanna rabatine rabatment rabato rabatte rabattement rabbin rabbinite rabblement rabblings rabboni rabi rabic
rabidities rabietic raca racahout raccahout racemation racemiform racemisations racemisms racemizations racemose
rach rache rachet rachial rachides rachidial rachidian rachilla rachillae rachis rachischisis rachitic rachitides
rachitis raciation rackabones racketier racketiest racketry rackett rackfuls rackle raclette racloir racon
raconteuse racoon radded radder raddest radding raddle raddleman raddlemen radiable radiale radialia radialisations
radializations radiancies radiata radiative radicalnesses radicand radicant radicate radication radicel radicellose
radices radicicolous radiciform radicivorous radicle radicular radicule radiculitis radiculose radiesthesia
radiesthesist radioallergosorbent radioautographies radiochromatogram radiogoniometer radioimmunoassay radiolarian
radiolucency radiolucent radiolyses radiolysis radiolytic radiometeorograph radionuclide radiopacities radiopaque
radioscopical radiotelemetric radiothermy radiothon radix radome radula radulae radulate raduliform radwaste rafale
raff raffinate raffinose rafflesia ragee ragg raggies raggle ragi ragini raguled raguly raia raile raisonne
raisonneur rait raita raiyat raiyatwari raja rajes rajpramukh rakee rakery raki rakshas rakshasa raku rale
rallentando ralline rallye ramapithecine rambla rambouillet rambutan ramean ramee ramen ramenta ramentum rameous
ramequin ramet ramfeezle ramgunshoch rami ramiform ramilie ramillie ramin rammier rammies rammiest ramose
ramosities ramous rampacious rampageous ramtilla ramular ramuli ramulose ramulous ramulus ramus rana ranarian
ranarium rance rancel rancheria ranchero rancho rancorousnesses randan randem rangatira rangatiratanga rangoli rani
raniform ranine ranivorous ranket ransel rantipole ranula ranulae ranunculaceous ranunculi ranunculus raoulia
raphae raphania raphe raphia raphidae rapini raploch rapparee rappini raptatorial rapturousnesses rarefactive
rarify rasbora rascaille rascaldom rascalities rascasse raschel rase rasorial raspatory rasse rassle rastle rastrum
rasure rata ratablenesses ratafee ratafia ratals ratan rataplan ratatat ratch ratel rath rathe ratherest ratheripe
rathest rathripe raticide ratine ratiocinative ratiocinators ratiocinatory rationalnesses ratitae ratite ratling
rato ratoo ratoon rattenings rattliest rattlin rattline rattoon ratu raucid raucity raucle rauclest raught raun
raunch raunge rauwolfia ravagement ravelment ravenousnesses ravigote ravin rawin rawinsonde rawn raxed raxes raxing
raya rayah rayle raylessnesses razee razmataz razure razzamatazz razzia razzle""",
    "re": """reaccomodate reactionarism reactionarist readablenesses reaedify reaentrance reaexportation reagin reais reak
realia realo rean reappraisement reassimiliate reast reata reave rebarbative rebatement rebato rebbe rebbetzin
rebec rebeldom rebia reblent reboant reboation rebs rebutment recalcitrancies recalcitrate recalcitration recalesce
recalescence recalescent recallment recalment recamier recapitulative recapitulatory reccied reccies recco reccying
receiptors receivals recency recense recension recept receptacula receptaculum receptibility receptible
recessivenesses rechate rechauffe recherche rechromatograph recidivate recidivous recipience reciprocalities
reciprocalnesses reciprocant reciprocative reciprocators reciprocatory recision recitativi recitativo reck reckling
reclame reclinate reclination reclusion reclusivenesses reclusory recognitory recognizabilities recognizee recollet
recombinant reconcilabilities reconcilablenesses reconcilement reconditenesses reconnoissance reconstructible
reconstructionary recordation recoupment recoveree recoverors recreance recrement recrementitial recrementitious
recriminative recriminators recruitals recs recta rectangularities recti rectifiabilities rectilineal rection
rectipetality rectipetaly rectirostral rectiserial rectitic rectitis rectitudinous rectocele rectoress rectress
rectrices rectricial rectrix rectus recumbence recuperable recuperators recuperatory recursivenesses recurvate
recurvation recurvirostral recusals recusance recusant recusation redactorial redan reddenda reddendo reddendum
reddishnesses reddle reddleman reddlemen rede redemptible redemptorist redemptory redia rediae redingote redipt
redivivus redolencies redoublement redowa redox redressive redressors redruthite reducibility reductant
reductivenesses reductivisms reductors reduit redundance reduplicative reduviid redux redwud reech reechiest
reedling reefier reefiest reekier reekiest reen reest refashionment refect refectorian refel referenda referendary
referentialities referrible reffo reflectance reflectivenesses reflectogram reflectograph reflectometer
reflectometry reflexivenesses reflexological reflexologist refluence refocillate refocillation reformades
refractary refractile refractivenesses refractivities refractometer refractometric refractometry refractorinesses
refractors refrainment refrangiblenesses refrigerative refringence refringent reft refugia refugium refulgencies
refundment refusenik refusnik refutabilities refutals refutative regainment regalities regardfulness
regardlessnesses regelate regelation regence regenerable regeneratenesses reges regest reggo regie regiminal
regionalisations regionalistic regionalizations regionary regisseur registrable registraries regius reglet regma
regmata regna regnal regnancy regnum regolith regrators regrede regredience regressivenesses regressivities
regressors regretfulnesses regrettablenesses regs regula regulable regulae reguli reguline regulise regulize regulo
regur regurgitant regurgitative rehabilitant rehabilitators rehoboam rehs reichsmark reif reificatory reiki
reillume reimkennar reinette reinstators reinvigorators reis reist reistafel reitbok reiter reiterance reiterant
reive rejectamenta rejectee rejectible rejective rejectors rejoicement rejoindure rejoneador rejoneadora rejoneo
rejourn rejuvenative rejuvenators rejuvenesce rejuvenescence rejuvenescent rejuvenise rejuvenize relache
relativenesses relativisations relativitist relativizations relators relaxednesses relaxin releasabilities releasee
releasement releasors relentment releve reliablenesses relict reliction relievables relievo religieuse religieux
religionary religiose religioso reliquaire relique reliquiae relleno rellish relocatee relucent reluct reluctancies
reluctate reluctation reluctivity relume relumine remandment remanence remanent remanie remblai remble remede
remediabilities remediablenesses remedilessly remedilessness remex remigate remigation remigial reminiscential
remise remissibility remissible remitment remittence remixt remolade remonstration remonstrative remonstrators
remonstratory remontant remora remorid remorsefulnesses remoulade removabilities removablenesses removednesses
remuage remuda remueur remunerability remunerable remunerativenesses remunerators remuneratory renague renaturation
rencontre rencounter rendible rendzina renegado renegue renforce renga renied reniform renig renin renitence
renitent renminbi rennase renne renographies renovative rensselaerite rente rentier renunciant renunciate
renunciative renunciatory renverse renversement renvoi renvoy renying reovirus reparative repatriators repechage
repellancies repellant repellence repercuss repetend repetiteur repinement repla replevin replevisable
replicabilities replicase replicative replicon repo reposals reposefulnesses repositors repoussage repousse
repoussoir repp reprehensiblenesses reprehensive reprehensory representationalistic representativenesses
representativities representee repressibility repressible repressors reprievals repristinate repristination
reproachablenesses reproachfulnesses reprobacy reprobance reprobative reprobators reprobatory reproducibility
reprographies reptant reptation reptilia reptiliferous reptilious reptilium reptiloid republicanisations
republicanizations repudiable repudiative repugn repugnancies requestors requiescat requisitenesses requisitionary
requisitors requisitory requitement reredorse reredorter reredosse resalgar resawn rescindment reseau reseaux
resectabilities resectoscope reseda reseise resemblant resentive reservatory reses resh resiance resiant
residentiary residuary residuous resignednesses resignment resile resilin resinata resinating resiniferous
resinification resinify resinoid resinosis resinousnesses resipiscence resipiscent resistent resistibility
resistive resistlessnesses resnatron resojet resolublenesses resolutest resolutive resolvabilities resolvablenesses
resolvednesses resonation resorb resorbence resorbent resorcin resorcinol resorptive respectabilise respectabilize
respectablenesses respectivenesses respirabilities respirometer respirometric respirometry resplend resplendencies
respondence respondentia responsa responsiblenesses responsion responsorial responsories responsum ressaldar
ressentiment restauranteur restauration restiform restitute restitutive restorableness restorativenesses restringe
resultative resumptive resupinate resupination resurrectionary resurrective resurrectors resuscitable resuscitant
resuscitative retablo retailment retainment retaliators retama retardative retardatory retardment rete retem retene
retentivities retiarii retiarius retiary reticella reticencies reticle reticula reticulate reticule reticulocyte
reticuloendothelial retiform retinacula retinaculum retinae retinene retinispora retinite retinitides retinitis
retinoblastomata retinoid retinol retinopathic retinopathy retinoscope retinospora retinotectal retinula retinulae
retinule retiracy retirals retirant retiringnesses retortive retractation retractibility retractible retractilities
retractive retraict retral retributors retributory retrievabilities retrievement retrobulbar retrocedent
retrocessive retrodict retrodictive retroflected retroflection retroject retrojection retromingency retromingent
retronym retrophilia retrophiliac retropulsion retropulsive retrorse retroussage retrousse retrovert retrusion
retted rettery retting retunded retunding retunds returnik retuse revalenta revalorisations revalorizations
revampment revanche revascularizations revealment revehent revelative revelators revenant revendicate revendication
revengefulnesses revengement reverberant reverberative reverberatory reversi reversiblenesses reversionary
revertive revestiary reveur reveuse reviewals revisals revivabilities revivably revivement revivescence
reviviscence reviviscent revivors revocability revocatory revokement revolutionarinesses revolvency revulsed
revulsionary revulsive rewarewa rewrapt rexine reynard""",
    "rh": """rhabdocoele rhabdoid rhabdolith rhabdom rhabdomancer rhabdomancy rhabdomantist rhabdome rhabdomere rhabdomyoma
rhabdomyomata rhabdomyosarcoma rhabdomyosarcomata rhabdosphere rhabdovirus rhabdus rhachides rhachis rhachitis
rhadamanthine rhagades rhagadiform rhamnaceous rhamnose rhamnus rhamphoid rhamphotheca rhaphae rhaphe rhaphide
rhaphis rhapontic rhapsode rhatany rhebok rhematic rheme rheobase rheochord rheocord rheologic rheologist rheology
rheometer rheometric rheophil rheotactic rheotaxes rheotaxis rheotome rheotrope rhetor rheumaticky rheumatise
rheumatiz rheumatize rheumatological rheumatologist rheumatology rheumiest rhexes rhexis rhigolene rhinarium
rhinencephala rhinencephalic rhinencephalon rhinitides rhinoceri rhinocerical rhinocerotic rhinolalia rhinolith
rhinopharyngitides rhinophyma rhinorrhagia rhinorrhea rhinorrheal rhinorrhoea rhinorrhoeal rhinoscleroma rhinotheca
rhipidate rhipidion rhipidium rhizanthous rhizic rhizine rhizobia rhizobial rhizobium rhizocarp rhizocarpous
rhizocaul rhizocephalan rhizocephalous rhizoctonia rhizogenetic rhizogenic rhizogenous rhizoid rhizoma rhizomata
rhizomatous rhizomorph rhizomorphous rhizophagous rhizophilous rhizophore rhizopi rhizoplane rhizopod rhizopodan
rhizopodous rhizopus rhizosphere rhizotomy rhodamin rhodochrosite rhodolite rhodomontade rhodonite rhodophane
rhodopsin rhodous rhoeadine rhoicissus rhomb rhombencephala rhombencephalon rhombenporphyr rhombi rhombohedra
rhombohedral rhombohedron rhomboi rhomboidei rhomboideus rhombos rhombporphyry rhonchal rhonchi rhonchus rhopalisms
rhopaloceral rhopalocerous rhotacise rhotacism rhotacize rhumb rhumba rhus rhynchocephalian rhynchocoel rhynchodont
rhynchophorous rhyolite rhyparographer rhyparographic rhyparography rhyta rhythmicities rhythmisations
rhythmizations rhythmometer rhythmopoeia rhythmus rhytidectomy rhytidome rhytina rhyton""",
    "ri": """rialto riancy riant rias riata ribattuta ribaud ribaudred ribaudry ribavirin ribbies ribbiest ribbonry ribibe
ribible ribier riboflavine ribonuclease ribonucleic ribonucleoprotein ribonucleoside ribonucleotide ribose ribosome
ribozyme ricercari ricercata richen richesse richinised richt ricin ricinoleic ricinus ricketinesses rickettsia
rickettsiae rickettsial rickle rickliest ricksha ricrac rictal rictus riddlemeree rident ridgiest ridgling ridley
riebeckite riem riempie rieve rifacimenti rifacimento rifampicin rifampin rifamycin rifenesses rifleries riflip
rigadoon rigamarole rigaudon rigg riggalds righten righties rigidification rigidify rigling rigodon rigol rigoll
rigoristic rigouristic rigwiddie rigwoodie rijstafel rijsttafel rikisha rikishi rikshaw rilievi rilievo rille
rillet rima rimae rimier rimiest rimose rimous rimple rimu rinderpest rine rinforzando ringent ringster ringstraked
ringtaw rinning rinsible rinthereout rioja riparial ripidolite ripieni ripienist ripieno ripplet rippliest ript
risaldar rishi risoluto risorgimenti risp rispetti rispetto risque ristra risus ritard ritardando ritenuto ritornel
ritornell ritornelle ritornelli ritornello ritournelle ritt rittmaster ritualisations ritualistize ritualizations
riva rivage rivalrous rivel riveret riverine riviere rivo rivulose riza""",
    "ro": """roadeo roarie robalo roberdsman robinia roble robomb roborant robotisations robotistic robotizations robotry
roburite robusta robustious rocaille rocambole roch rochet rockaby rockabye rockandroll rocketeer rocketsonde
rockling rockoon rockumentary rocquet rocs rodenticide rodgersia rodomontade rodster roemer roentgenogram
roentgenograph roentgenologic roentgenologist roentgenology roentgenoscope roentgenotherapy rogation rogatory
roilier roiliest roin roist roisterous roji roke rokelay rokkaku rolag rolamite rolf rollock roma romaika romaji
romals romancical romanizations romanticality romanticisations romanticizations romaunt romeldale romneya rompishly
rompishness roncadors rondavel ronde rondeau rondeaux rondel rondelet rondelle rondoletto rondure rone roneo rong
ronggeng ronin ronnel rontgen rontgenogram rontgenography rontgenology rontgenoscopy rontgenotherapy rooed roofie
rooibos rooinek rookiest roomie roon roop roopit roorbach roorback roos roosa roose rootednesses rootier rootiest
rootle roperies ropinesses roque roquelaure roquet roquette rore rorie rorqual rosace rosacea rosaceous rosalia
rosanilin rosaniline rosaria rosarian rosarium roscid roselle rosemalings rosery roset roshi rosinol rosinous
rosmarine rosoglio rosolio rossering rostella rostellate rostellum rosti rostra rostral rostrate rostrocarinate
rosula rosulate rotative rotavate rotch rotchie roti rotifer rotiferous rotiform rotl roto rotograph rotolo
rototill rotte rotula roturier rouche roucou roue rouen roughhewn rought rouille roulade rouleau rouleaux rounce
rounceval roundaboutation roundaboutedly roundaboutility roundaboutnesses roundednesses roundheadednesses
roundishnesses roundle roundure roup roupet roupiest roupingwife roupit rousant rousement roussette routh
routinisations routinisms routinizations routous roven rowdedow rowen rowth royalet royst roysterous rozzer""",
    "ru": """ruana rubaboo rubai rubasse rubati rubbaboo rubberiest rubbies rubblier rubbliest rubefacient rubefy rubel rubellan
rubellite rubescence rubiaceous rubicelle rubicundities rubidic rubify rubiginose rubiginous rubigo rubine
rubineous rubious rubricating rubrication rubricator rubus ruche ruckle rucola rucs ructation ruction ructious
rudas rudbeckia ruddle ruddleman ruddlemen ruddock rudds ruderals ruderies rudesby rudie rudimentarinesses ruelle
ruellia rufescence rufescent ruffe ruffin ruffliest rufiyaa rufous ruga rugae rugalach rugelach ruggedisations
ruggedizations ruggelach ruggings rugosa rugose rugous rugulose ruinating ruinousnesses rukh rulier ruliest rullion
rullock rumaki rumals rumbo rumbustical rumbustiousnesses rumelgumption rumen ruminal ruminators rumlegumption
rummelgumption rummiest rummlegumption rumorous rumpliest runch runcible runcinate rundle rundlet runds runkle
runnerup runnion runup runza rupestrian rupia rupicoline rupicolous ruralisations ruralite ruralities ruralizations
rurban ruridecanal rurp ruru rusa rusalka ruscus rushee rushen rushiest rusine rusma russify rusticals rusticators
rustre rutaceous ruthenious ruthfulness rutilant rutilated rutile rutin ruttishly ruttishness""",
    "ry": """ryal ryas rybat ryfe ryke rynd ryokan ryot ryotwari rype rypeck""",
    "sa": """sabadilla sabaton sabayon sabbat sabbatine sabbed sabbing sabe sabella sabermetrician sabir sabji sabkha sabkhah
sabkhat sabotier sabretache sabreur sabuline sabulose sabulous saburra saburral saburration sacahuista sacahuiste
sacaton saccade saccadically saccate saccharase saccharate saccharide sacchariferous saccharification saccharify
saccharimeter saccharimetry saccharinities saccharoid saccharometer saccharomyces saccharomycete saccharose
sacciform saccoses saccular sacculate sacculation saccule sacculi sacculiform sacculus sacellum sachemdom sacque
sacral sacralgia sacramentarian sacramentary sacraria sacrarium sacrified sacrifies sacrifying sacrilegiousnesses
sacrist sacrococcygeal sacrocostal sacroiliitis sacrosanctities sacrosciatic saddhu sadhe sadi sadza saeculum saeta
saeter safarist saffian safranin safranine safrol safrole safronal sagaciousnesses sagapenum sagene sagenite
saggards sagier sagiest saginate sagination sagitta sagittarian sagittary sagittate sagittiform sagoin sagouin
saguin sagum sahiba sahibah sahiwal sahuaro sahukar saibling saic saice saick saidest saidst saiga saikei saim
saimin saimiri sain sainfoin saintdom saintess saintfoin saintling saique saired sairing saist saithe saiyid sajou
sakeret sakia sakieh sakiyeh sakkos saksaul saladang salade salals salamandrian salamandrine salamandroid salame
salangane salariat salbutamol salep saleratus salet salicaceous salicet saliceta salicetum salicin salicine
salicional salicornia salicylamide salicylate salicylic salicylism saliencies saliferous salification salify
saligot salimeter salimetric salimetry salinizations salinometer salinometric salinometry salival salix sall
sallals salle salleeman salmagundi salmagundy salmi salmonelloses salmonellosis salmonid salmonoid salol salometer
saloop salop salopette salp salpa salpae salpian salpicon salpid salpiform salpiglossis salpingectomy salpingian
salpingitic salpingitis salpingotomy salpinx salse salsify salsilla salsolaceous salsuginous saltando saltarelli
saltarello saltation saltato saltatorious saltatory saltigrade saltimbanco saltimbocca saltishly saltishness
saltnesses salto saltus salubriousnesses salubrity salue saluki salutarinesses salutiferous salvably salvagee
salvarsan salvatories salvete salvific salviniaceous sama samaan samadhi saman samariform sambal sambhar sambhur
sambo sambol sambuca sambuke sambur samech samek samekh samel samen samfoo samfu samhita samiel samisen samite
samiti samizdat samlet samlor samp samphire sampi sampire samsara samsaric samshoo samshu sanative sanatoria sancai
sancoche sancta sanctioneer sanctitude sanctuarise sanctuarize sandarac sandarach sanderling sandhi sandling sanga
sangaree sangh sangoma sanguiferous sanguification sanguify sanguinaria sanguinenesses sanguineous sanguinities
sanguinivorous sanguinolent sanguivorous sanicle sanidine sanies sanify sanious sanitaria sanitarinesses sanitarist
sanitate sanitisation sanitization sanitoria sanitorium sanjak sanko sannop sannup sannyasi sannyasin sanpaku sansa
sansculotterie sansculottides sansculottisms sansei sansevieria sant santalaceous santalol santera santero santimi
santimu santir santo santol santolina santonica santonin santur saouari sapajou sapan sapanwood sapele saphena
saphenae saphenous sapid sapiencies sapiential sapindaceous sapiutan saplessnesses sapodilla sapogenin saponaceous
saponated saponification saponify saponin saponine saponite saporific saporous sapors sapota sapotaceous sapote
sappanwood sapperment sapphic sapphirine sapphism sapphist sapple sapraemia sapraemic sapremia sapremic
saprobically saprobiological saprobiologist saprobiology saprobiotic saprogenic saprogenous saprolegnia saprolite
sapropel sapropelite saprophagous saprozoic sapucaia sarabande saracenical sarangi sarape sarbacane sarcenchymatous
sarcenchyme sarcenet sarcina sarcinae sarcine sarcocarp sarcocolla sarcocystes sarcocystis sarcode sarcodinian
sarcoid sarcoidoses sarcoidosis sarcolemma sarcolemmal sarcology sarcomata sarcomatoses sarcomatosis sarcomatous
sarcomere sarcophagal sarcophagic sarcophagous sarcophagy sarcoplasm sarcoptic sarcosaprophagous sarcosome
sarcostyle sarcous sard sardana sardar sardel sardelle sardius sardonian sardonyx saree sargassum sargo sargus
sarin sark sarkiest sarment sarmenta sarmentaceous sarmentose sarmentous sarmentum sarney sarod sarode saronic
saros sarpanch sarracenia sarraceniaceous sarrasin sarrazin sarred sarring sarrusophone sarsa sarsen sarsenet
sartorian sartorii sartorius sarus sasa sasarara sashimi sasin sasine sassaby sassarara sasse sassolite sastra
sastruga sastrugi satang satanicalnesses satanology satanophany satanophobia satchelfuls satem sati satinet
satinette satirizations satisfactorinesses satisfice sativae sative satrapical satrapies saturability saturable
saturant saturators saturnalian saturniid satyagraha satyra satyrals satyresque satyress satyriases satyrid
satyrisk sauba saucerfuls sauch saucisse saucisson saudade sauerbraten sauger saugh saulie sault saurel saurischian
saurognathous sauroid sauropodous sauropsidan sauropterygian saury saussurite saut saute sauterne sautoir sautoire
savagedom savagisms savarin savate saveloy saveyed saveying saveys savin savine savorous savourous savvey sawah
sawder sawine sawn sawney saxatile saxaul saxicavous saxicoline saxicolous saxifragaceous saxitoxin saxonite sayeds
sayest sayid sayon sayonara sayst sazerac sazhen""",
    "sb": """sbirri sbirro""",
    "sc": """scabble scaberulous scabietic scabiosa scabious scabrousnesses scaena scaff scaffie scag scaglia scagliola scail
scalably scalade scalado scalae scalage scalare scalariform scalation scaldini scaldino scaleni scalenohedron
scaleup scall scallawag scallopini scallywag scalogram scaloppine scaloppini scalpelliform scalpriform scamble
scamel scammony scampishly scampishness scandalisations scandalizations scandalmonging scandalousnesses scandia
scandic scansorial scantle scapa scape scapegallows scapement scapewheel scaphocephalic scaphocephalous
scaphocephalus scaphocephaly scaphoid scaphopod scapi scapigerous scapolite scapose scapple scapularies
scapulimancy scapulimantic scapulomancy scapulomantic scapus scarabaean scarabaei scarabaeist scarabaeoid
scarabaeus scarabee scaraboid scaramouche scarificator scariose scarious scarpa scarpetti scarpetto scarph scarrier
scarriest scart scarth scatch scathe scatole scatologic scatologist scatophagous scatophagy scatt scatteration
scatterling scattermouch scattiest scaturient scaud scaup scaur scavage scaw scawtite scazon scazontes scazontic
sceat sceatt sceattas scelerat scelerate scena scenarisation scenarise scenarization scenarize scenary scended
scending scends scenographer scenographic scenography scepses scepsis scerne sceuophylacium sceuophylax schalstein
schanse schantze schanze schappe schapska schav schechita schechitah schecklaton schedular scheelite schefflera
schelm schematisation schematism schematist schematization schemozzle scherzandi scherzando scherzi schiavone
schiedam schimmel schindylesis schindyletic schipperke schisma schismaticalness schismatise schismatize schistocyte
schistose schistosome schistosomiases schistous schiz schizaeaceous schiziest schizocarpous schizogenous
schizognathous schizogonies schizogonous schizomycete schizomycetous schizont schizophrene schizophrenetic
schizophrenogenic schizophyceous schizophyte schizopodous schizothymia schizothymics schizziest schlager schlemihl
schlepp schlich schliere schlieren schlimazel schlockier schlockiest schlockmeister schloss schlub schlumbergera
schlump schmalz schmalziest schmatte schmear schmeck schmeer schmelz schmelze schmock schmoe schmoose schmooz
schmutter schnapper schnapses schnecke schnecken schnell schnorkel schnorkle schnorr schnozz scholarch scholia
scholiast scholion scholium schoolery schoolie schorl schorlaceous schorlomite schottische schout schrecklich
schrik schrod schtetl schtetlech schtick schtik schtook schtoom schtuck schuit schul schuln schutzstaffel
schutzstaffeln schuyt schwarmerei schwarmerisch schwarzlot sciaenid sciaenoid sciamachy sciarid scient sciential
scientologist scilicet scilla scimetar scimiter scincoid scincoidian scintigram scintigraphic scintigraphy
scintillant scintilliscan scintillometer scintilloscope scintiscan sciolism sciolist sciolous sciolto sciomachy
sciomancy sciosophy sciroc scirocco scirrhi scirrhoid scirrhous scirrhus scissel scissil scissile scission
scissiparity scissure scitamineous sciurid sciurine sciuroid sclaff sclate sclaunder sclave sclera sclerae sclere
sclereid sclereide sclerema sclerenchyma sclerenchymata sclerenchymatous scleriasis sclerite scleritis
sclerocaulous sclerocauly scleroderm scleroderma sclerodermata sclerodermatous sclerodermia sclerodermite
sclerodermous scleroid scleroma scleromalacia scleromata sclerometer sclerometric sclerophyll sclerophyllous
scleroprotein sclerose sclerotal sclerotia sclerotial sclerotin sclerotioid sclerotisation sclerotise sclerotitis
sclerotium sclerotization sclerotize sclerotomy sclerous scliff sclim scog scoinson scoleces scolecid scoleciform
scolecite scolecoid scolex scolia scolices scolioma scolion scolioses scoliotic scollop scolopaceous scolopendra
scolopendrid scolopendriform scolopendrine scolytid scolytoid scombrid scombroid sconcheon scontion scooch scoosh
scootch scop scopa scopae scopate scopolamine scopoline scopophilia scoptophilia scoptophobia scopula scopulae
scopulate scordato scordatura scoria scoriac scoriaceous scoriae scorification scorify scorious scornfulnesses
scorodite scorpaenid scorpaenoid scorper scorpioid scorrendo scorse scorzonera scotodinia scotoma scotomata
scotomatous scotometer scotomia scotomy scotophobin scotopia scotopic scoundreldom scoup scourse scouse scouth
scoutherings scowder scrab scrabblier scrabbliest scrae scraggedness scragginesses scragglinesses scraggling
scraich scraigh scran scranch scrannel scrapple scrat scrattle scrauch scraw scrawliest scrawm scraye screak
screeve screich screigh screwup scribacious scribblement scribings scribisms scrieve scriggle scrike scrimpiest
scrine scripophile scriptoria scriptorium scritch scrive scriveboard scrivening scrobe scrobicular scrobiculate
scrobicule scroddled scrofulousnesses scrog scroggiest scrollery scrooch scroogie scroop scrootch scrophularia
scrophulariaceous scrouge scrow scrowl scrowle scroyle scrubbinesses scrummier scrummiest scrumple
scrumptiousnesses scrunchie scrunt scrutable scrutator scrutinisation scrutinization scrutinous scruto scrutoire
scruze scry scuddle scudi scudler scudo scuft scug scul sculch sculduddery sculduggery sculk sculle sculped sculpin
sculping sculps sculpsit sculpturesque scultch scumber scumble scuncheon scunge scungiest scungilli scunner scup
scuppaug scur scurfiest scurril scurrile scurvinesses scuse scut scuta scutage scutate scutch scute scutella
scutellate scutellation scutellum scutiform scutiger scuttlefuls scutum scutwork scuzz scuzzbag scuzzball
scuzzbucket scybala scybalous scybalum scye scyphate scyphi scyphiform scyphistoma scyphistomae scyphozoan scyphus
scytale""",
    "sd": """sdeign sdeigne sdeignfull sdein sdrucciola""",
    "se": """seablite seaborgium seacunny seadrome sealch sealyham seamlessnesses seamster seance seaquarium searce
seasonablenesses sebacic sebasic sebate sebesten sebiferous sebific sebiparous seborrheal seborrheic seborrhoeic
sebundy secalose secateur secco secern secernent secernment secesh sech seckel seckle secludednesses
seclusivenesses seco secobarbital secodont secondarinesses seconde secondee secondi secondo secpar secreta
secretagogue secretaire secretariate secretest secretin secretionary secretors sectator sectile sectionalisations
sectionalizations sectorial secularities seculum secund secundine secundogeniture secundum securance securement
securenesses securiform securitan securitisation securitise securitization securitize sedarim sedent
sedentarinesses sederunt sedes sedgiest sedigitated sedile sedilia sedilium sedimentologic sedimentologist
sedimentology sedimentous seditionary seditiousnesses seducement seducible seducive sedulity sedulousnesses sedum
seecatchie seel seemingnesses seemlihead seepiest seeress segetal seggar seghol segholate segmentalization
segmentalize segmentary segni segno sego segol segolate segregant segregative segs seguidilla seicento seiche
seidel seif seigneurie seignioralty seigniorial seigniories seignorage seignoral seignory seik seil seir seis seise
seisin seism seismicities seismogram seismometer seismometric seismometry seismonastic seismonasty seismoscope
seisure seitan seiten seity seizin seizors sejant sejeant sekos selachian seladang selaginella selah selamlik
selcouth seldomnesses seldseen sele selectee selectivenesses selectorial selegiline selenate selenian selenic
selenide seleniferous selenious selenite selenocentric selenodont selenograph selenological selenologist selenology
selenomorphology selenous selfdom selfnesses selictar selkie sella sellae selle selsyn seltzogene selva selvagee
selvedge semanteme semantide semantra semantron semaphorically semasiological semasiologist semasiology sematic
semblant semblative semble seme semee semeia semeiology semeion semeiotic semeiotician sememe semestral semestrial
semicarbazide semidemisemiquaver semidwarves semie semillon semilucent semilunate semilune semina seminiferous
seminoma seminomata semiochemical semiologic semiologist semiology semioses semiosis semipalmation semiped
semisagittate semiterete semmit semper semperidem sempervivum sempitern semple semplice sempre sempster semsem
semuncia semuncial sena senarii senarius senarmontite senary sendals sendup sene senecio senectitude senega senesce
seneschal sengi sengreen senhor senhora senhorita seniti sennachie sennet sennight sennit senopia senryu sensa
sensating sensationalizations sensei sensibilia sensiblest sensile sensilla sensillae sensillum sensitometer
sensitometric sensitometry sensoria sensorimotor sensorineural sensorium sensualisations sensualizations
sensualnesses sensuism sensuist sensum sensuosity sente sententia sententiae sentential sententiousnesses senti
sentiencies sentimo senza sepad sepaline sepalody sepaloid sepalous separablenesses separatrix separatum sephen
sepic sepiment sepiolite sepiost sepiostaire sepium sepmag seppuku seps sept septage septaria septarian septarium
septate septation septavalent septemfid septempartite septemvir septemvirate septemviri septenarii septenarius
septenary septendecillion septendecillionth septennate septennia septennial septennium septentrial septentrion
septette septfoil septicidal septicities septiferous septiform septifragal septilateral septillion septillionth
septime septimole septivalent septleva septuagenary septuor septuple septuplet septuplicate sepulchrous sepulture
sequacious sequacity sequela sequelae sequencies sequent sequentialities sequestra sequestrable sequestrant
sequestrators sequestrum sera serac serafile serafin serai serail serang seraphim seraphin seraphine seraskier
seraskierate serdab serein serenata serendipitist sergeancy sergeantcy sergings seriate seriatim seriation
sericeous sericiculture sericin sericite sericon sericteria sericterium sericulture seriema serigraphies serin
serinette seringa seriocomic serjeancy serjeant serjeantcy serjeantry serk serkali sermoneer sermonet sermonette
sermonical seroconversion seroconvert serodiagnoses serodiagnosis serodiagnostic serologic serologist seron
seronegative seroon seropositive seropurulent seropus serosa serosae serose serotaxonomy serotherapy serotine
serotinous serotonergic serotype serovar serow serpentarium serpentiform serpentiningly serpentinings serpentinite
serpentinous serpentry serpigines serpiginous serpigo serpula serpulae serpulid serpulite serradilla serrae serran
serranid serranoid serrasalmo serratirostral serratulate serrature serratus serre serrefile serricorn serriednesses
serriform serrulate serrulation sertularian servals servantry servibar serviceablenesses servient servilenesses
servitorial servitress sesamoid sese seseli sesquialter sesquialtera sesquicarbonate sesquicentenary sesquioxide
sesquipedal sesquipedalian sesquiplane sesquiplicate sesquisulphide sesquiterpene sesquitertia sessa sessile
sesspool sesterce sestertia sestertium sestet sestett sestette sestetto sestina sestine seston seta setaceous setae
setenant setiferous setiform setigerous setose setous settecento settos setula setulae setule setulose setulous
severalty severies seviche sevruga sewan sewar sewellel sewen sewin sexagenary sexagesimal sexdecillion sexduction
sexennial sexfid sexivalent sexlessnesses sexlocular sexological sexpartite sexploitation sext sextain sextarii
sextarius sextett sextette sextillion sextillionth sexto sextodecimo sextolet sextuor sextuplicate sexualisations
sexualizations sexvalent seys""",
    "sf": """sferics sforzandi sforzando sforzati sforzato sfumato""",
    "sg": """sgraffiti sgraffito""",
    "sh": """shabble shabrack shabracque shacko shadchanim shadkhanim shadoof shadowgraphies shadrach shaduf shagreen shagroon
shahdom shaikh shaikha shaird shairn shaitan shako shakudo shakuhachi shalier shaliest shalli shallon shalloon
shallop shallu shalm shalot shalwar shama shamashim shamateur shamba shamefacednesses shamiana shamianah shamisen
shamiyanah shammashim shammasim shammied shammies shammos shammosim shammying shamos shamosim shamoy shamus shan
shanachie shandry shandrydan shantey shanti shantih shapen shapeup sharawadgi sharawaggi sharn shash shashlick
shashlik shaslik shaster shastra shat shauchle shaugh shaul shaveling shavie shawley shawm shaya shaykh shazam
shchi shealing sheals shearling sheatfish shechita shechitah shecklaton sheel sheeney sheenie sheepo sheepsheads
sheesh shegetz shehita shehitah sheika sheikha sheikhdom sheitan sheldduck sheldrake shelduck shelffuls shellfuls
shelliest shelta sheltie shelty shelvier shelviest shemozzle shend shent shepherdling sheqalim sheqel sherardise
sherardize sherbert sherd shereefian shergottite sherif sheriffalty sheriffdom sherifian sherrises sherwani shet
sheuch sheva shewel sheygets shiatzu shibah shibuichi shicker shicksa shidder shidduch shidduchim shiel shieldling
shielduck shigella shigellae shigelloses shigellosis shikar shikaree shikari shikker shiksa shikse shikseh shilingi
shillala shillalah shillyshally shilpit shimaal shimmey shimozzle shindy shinglier shingliest shinnery shinney
shinty shipentine shipfuls shippo shippon shiralee shirtiest shist shitake shittah shittimwood shivah shivaree
shive shiviti shivoo shkotzim shlemiehl shlemiel shlemozzle shlep shlepp shlimazel shlock shlub shlump shmaltziest
shmaltzy shmatte shmear shmeer shmek shmo shmock shmoose shmooze shmuck shnaps shnook shnorrer shoalest shoalier
shoaliest shochet shochetim shoepac shofar shofroth shog shoggle shogi shoji shola sholom shoneen shonkiest shoogle
shool shoon shope shopfuls shophar shophroth shoran shorl shorn shortia shortie shote shott shough shouldest
shouldst showeriest showghe showup shoyu shpilkes shraddha shrewishnesses shri shriech shriekier shriekiest
shrievalty shrieve shrimpier shrimpiest shroff shroffage shrove shrubbinesses shtchi shtetel shtetl shtetlach shtik
shtinker shtook shtoom shtuck shtum shtumm shtup shubunkin shufti shufty shul shuln shunamitism shura shute
shvartse shvartze shwa shwanpan""",
    "si": """siabon sial sialagogic sialagogue sialid sialidan sialogogic sialogogue sialogram sialography sialoid sialolith
sialon sialorrhea sialorrhoea siamang siameze sibb sibilance sibilate sibilation sibilous sibs sibship siccative
sice sich siciliana siciliane siciliano sicilienne sickee sickishnesses sida sidalcea siddha siddhi siddur siddurim
sidednesses sideling sideral siderolite sideropenia siderophile siderostat sidh sidha sidhe sienite sierozem
sierran sieur sievert sifaka siffle siffleur siffleuse siganid sightednesses sightlessnesses sigil sigillarian
sigillary sigillate sigillation sigisbei sigisbeo sigla sigloi siglos siglum sigmate sigmation sigmatron sigmoid
sigmoidectomy sigmoidoscope signalment signary signee signeur significancies significate significative significs
signior signiori signon signoria signorini signorino sijo sika sike sila silane sile silen silene sileni silentiary
silentnesses silenus silesia silex silicane silicic silicicolous silicide siliciferous silicification silicify
silicious silicium silicle silicoses silicotic silicula siliculae silicule siliculose siliqua siliquaceous siliquae
silique siliquose siliquous silkie silkoline sillabub sillibub sillimanite sillock siloxane silphia silphium
siltation silurid silurist siluroid silvae silvan silveriest silverling silvern silvex silvical silvicolous silvics
silviculture sima simarouba simaroubaceous simarre simarubaceous simazine simba simi similative simillimum simioid
simious simitar simnel simoleon simoniac simonious simoom simoon simorg simp simpai simpkin simplesse simplices
simplicia simplicial simplicidentate simpliciter simplificative simplificator simplings simplisms simpliste simul
simulacre simulant simular simulative simulium simultaneousnesses simurg simurgh sinamay sinanthropus sinapism
sinarquism sinarquist sincerenesses sincipita sincipital sinciput sinded sindonologist sindonology sindonophany
sinds sinfonia sinfonie sinfonietta singleheartedly singspiele singularisations singularizations singularnesses
singult singultus sinh sinical sinicise sinicize sinisternesses sinistrad sinistral sinistrocular sinistrodextral
sinistrorse sinistrous sinlessnesses sinoatrial sinological sinologist sinologue sinopia sinopie sinopite
sinsemilla sinsyne sinter sinuate sinuation sinuitis sinuose sinuousnesses sinupallial sinupalliate sinusoid sipe
siphonet siphonogam siphonophore siphonophorous siphonostele siphuncle sipple sipunculid sipunculoid sirdar siree
sirene siri siriases siriasis sirih sirkar siroc sirra sirup sirvente siscowet sisel siserary sisserary sissoo
sissynesses sist sistra sistrum sitatunga sith sithe sitiology sitiophobia sitology sitomania sitophobia sitosterol
situla situlae situp situtunga sitzbath sitzkrieg sitzmark siver siwash sixain sixaine sixmo sixte sixteenmo
sizablenesses sizar sizel sizier siziest siziness""",
    "sj": """sjambok""",
    "sk": """skag skail skald skank skart skat skatol skaw skean skeane skee skeen skeesicks skeg skegg skeigh skelder
skeletogenous skeletoniser skeletonizer skelf skell skellie skelloch skellum skelm skelp skelpit skelter skene skeo
skep skepsis skere skeuomorph skewnesses skiagram skiagraph skiamachy skiascope skiatron skiddiest skiddoo skidoo
skiey skijorer skijoring skikjoring skilless skillessnesses skilligalee skilligolee skimo skink skioring skirl
skirr skirret skitteriest sklate sklent skokiaan skol skolia skolion skollie skookum skort skosh skran skreegh
skreen skreigh skrik skrimmage skrimshank skug skullduggery skulpin skurry skutterudite skuttle skyphoi skyphos
skyre skyscape""",
    "sl": """slabbered slabberer slabbery slabbiness sladang slade slae slaggier slaggiest slainte slaister slammakin
slanderousnesses slane slanguage slangular slangwhang slank slantendicular slantindicular slatch slatier slatiest
slattered slattering slattery slaughterous slaveys slavocracy slavocrat sleave sleazo sleazoid slee sleech sleeken
sleekier sleekiest sleekit sleepry sleetiest sleeveen sleezy slenter slicken slickenside sliddered sliddering
sliddery slieve slimnastics slimpsiest slimpsy slimsier slimsiest slinter slipe slippiest slipt slipup slish slive
sliven slivovic slivovica slivovitz slivowitz slobbiest slobbishness slocken sloganeer sloganisings sloganizer
sloganizings sloid slojd sloka sloke sloom sloosh sloot sloshier sloshiest sloughier sloughiest slove slowup sloyd
slub slubb slubberdegullion sluff sluggabeds sluggardnesses sluit slumberousnesses slumbrous slumbry slumgullion
slumpflation slumpflationary slurb sluse sluttery sluttishnesses slype""",
    "sm": """smaik smalm smalmiest smalt smalti smaltine smaltite smalto smaragd smaragde smaragdine smaragdite smarm
smarminesses smartie smasheroo smatch smatter smaze smeath smectic smectite smeddum smee smeech smeek smeeth smegma
smerk smeuse smew smicker smicket smidge smidgeon smidgin smiercase smifligate smilacaceous smilet smilier smiliest
smilodon smir smirkier smirkiest smirkily smit smithereen smithery smithsonite smittle smokeho smolt smoodge smooge
smoosh smoot smoothe smoothen smore smorgasbord smorzando smorzato smouch smous smouse smout smowt smriti
smudginesses smur smurf smush smutch smutchiest smytrie smørbrød smørrebrød""",
    "sn": """snab snabble snaggier snaggiest snaggleteeth snaggletooth snailery snakinesses snakishness snaphance snarf snark
snash snaste snatchier snatchiest snatchily snath snathe snaw snazzinesses sneakishly sneakishness sneaksby sneap
sneath sneb sneck sneckdraw snee sneesh sneezier sneeziest snellest snib snickersnee snicket snidenesses sniffishly
sniffishness snift snig sniggle sniglet snippersnapper snippetier snippetiest snipsnapsnorum snirt snirtle
snobbisms snobbocracy snobling snobocracy snobographer snobography snod snoddit snoek snoke snollygoster snook
snool snootfuls snoozier snooziest snoozle snortier snortiest snottery snoutier snoutiest snowk snubbiest
snubbiness snubnesses snuck snudge snuffier snuffiest snuffily snuffliest snuggeries snuggies snuzzle snye""",
    "so": """soaken soapie soba sobeit sobersidednesses sobole soboliferous soca socage soccage sociablenesses socialities
socialnesses sociate sociation sociative societarian societary sociobiological sociobiologist sociobiology
sociocultural sociogram sociohistorical sociolect sociolinguist sociologese sociologic sociologism sociometric
sociometrist sociometry sociopathies sociopsychological socioreligious sociosexual sockdolager sockdologer sockette
socko socle socman socmen socs sodalities soddennesses soddiest sodger sodomitical sofer soferim soffioni soffit
sofrito softa softheadednesses softheartednesses softie softling soger sogged sogging sogs sohs soigne soignee
soilure soiree soja sojournment sokah soke sokeman sokemanry sokemen soken sokol sola solacement solacious solah
solan solanaceous solanin solanine solano solanum solarimeter solarisations solarizations solatia solating solation
solatium soldan soldatesque soldi soldo solecise solecist solecize solei solemnifing solen solenesses solenette
solenodon soleret soleus solfa solfatara solfataric solfege solfeggi solfeggio solferino soli solidarism solidarist
solidary solidating solidum solidungulous solifidian solifluction solifluxion soliloquist soliped solipedous
solipsist soliquid solitarian soliton solitudinarian solitudinous solivagant solive sollar solleret solmisation
solmization solonchak solonetz solpugid solstitial solubilisation solubilise solubilization solubilize
solublenesses solum solunar solus solutive solvabilities solvablenesses solvate solvation solvolyses solvolysis
solvolytic soma soman somascope somata somatism somatist somatogenic somatologic somatologist somatology
somatomedin somatoplasm somatoplastic somatopleure somatostatin somatotensic somatotonia somatotonic somatotrophic
somatotrophin somatotropic somatotropin somatotype sombrous somite somnambulance somnambulant somnambular
somnambulate somnambulation somnambule somnambulistically somnial somniate somniative somniatory somniculous
somnifacient somniferous somnific somniloquence somniloquise somniloquism somniloquist somniloquize somniloquy
somnivolent somnolencies somnolescent sonance sonatine sonce sondage sonde sone soneri songfulness sonicating
sonication soniferous sonnetary sonneteer sonobuoy sonofabitch sonograph sonometer sonorant sonovox sonse sonsie
sonsiest soochong sooey soogee soogie soojey sool sooterkin soothest soothingnesses sopaipilla sopapilla sopherim
sophi sophic sophisticators sophrosyne sophs sophy sopite soporiferous soporose soporous sopors sopra soprani
sopranini sopranino sora sorage sorb sorbaria sorbate sorbefacient sorbent sorbite sorbitol sorbo sorbose sorbus
sorcerous sorda sordamente sordes sordine sordini sordino sordo sords soredia sorediate soredium soree sorehon
sorel sorex sorgho sorgo sori soricident soricine soricoid sorings sorites soritic sorn soroban soroche sororal
sororate sororial sororicide sororise sororize soroses sorosis sorption sorptive sorra sortation sortilege
sortition sortment sorus soso soss sostenuti sostenuto soteriologic soteriology soth sotol sottishnesses sottisier
souari soubise soubrette soubriquet souchong soudan soufflaed souffle soukous soum soundlessnesses souple sourcrout
sourdeline souslik soutache soutane souteneur souter southermost southernnesses souvlaki souvlakia sovenance
sovereigntist sovietisations sovietizations sovkhoz sovran sovranty sovs sowans sowar sowarree sowf sowff sowl
sowle sowse soya soyabean sozin sozine sozzle""",
    "sp": """spadassin spadger spadiceous spadicifloral spadille spado spadroon spae spaeman spaemen spaetzle spaewife spaewives
spagerical spagerics spaghettini spagiric spagirist spagyric spagyrist spahee spahi spail spairge spait spaldeen
spale spall spallation spalpeen spalt spambot spanaemia spanaemic spanakopita spancel spandrel spandril spane
spanemia spanemic spang spanghew spanglet spangliest spaniolate spaniolise spaniolize spanokopita spansule
sparagmatic sparagrass sparganium sparge sparingnesses sparkishly sparkliest sparling sparoids sparrier sparriest
sparsedly spart sparteine sparterie sparth sparver spasmatical spasmolytic spasticities spatangoid spatchcock
spathaceous spathiphyllum spathulate spatialities spatiotemporal spatlese spatlesen spatulate spatule spatzle
spauld spaviet spawl spayad spaz spaza spazz speakerine speal spean speccies specialest specialnesses specialogue
speciate speciation specificating speciocide speciosities specksioneer specktioneer spectatorial spectatress
spectatrix spectinomycin spectralities spectralnesses spectrin spectrochemical spectrochemistry spectrofluorimeter
spectrofluorometer spectrofluorometric spectrofluorometry spectrogram spectrograph spectroheliogram
spectroheliograph spectrohelioscope spectrological spectrology spectrometric spectrometry spectrophotometer
spectrophotometric spectrophotometry spectroradiometer spectrosocopical specula speculativenesses speculatrix
speculum speechfulness speechification speedo speel speil speir speise spek spekboom spelaean spelaeologist
spelaeology spelaeothem speld speldin speldrin speldring spelean speleothem spelk spellican speltz spelunk spense
speos spere sperling spermaceti spermaduct spermagonia spermagonium spermaphyte spermarium spermary spermatheca
spermathecae spermathecal spermatia spermatial spermatic spermatid spermatist spermatium spermatoblast spermatocele
spermatocide spermatocyte spermatogeneses spermatogenesis spermatogenetic spermatogenic spermatogenous spermatogeny
spermatogonia spermatogonial spermatogonium spermatophore spermatophyte spermatorrhea spermatorrhoea spermatotheca
spermatozoal spermatozoan spermatozoic spermatozoid spermiduct spermine spermiogeneses spermiogenesis
spermiogenetic spermogone spermogonia spermogonium spermophile spermophyte spermous sperse sperst spessartine
spessartite spet spetch sphacelate sphacelation sphacelus sphaeridia sphaeridium sphaerite sphaerocobaltite
sphaerocrystal sphaerosiderite sphagnicolous sphagnologist sphagnology sphagnous sphairistike sphalerite sphendone
sphene sphenodon sphenodont sphenogram sphenoid sphenopsid sphericalnesses sphericity spherics spherier spheriest
spheristerion spherocrystal spherocyte spherocytosis spheroidicity spherometer spheroplast spherular spherule
spherulite sphincterial sphinges sphingid sphingomyelin sphingosine sphragistic sphygmic sphygmogram sphygmograph
sphygmoid sphygmology sphygmomanometer sphygmomanometric sphygmomanometry sphygmometer sphygmophone sphygmoscope
sphygmus spicae spicery spicilege spick spicknel spicula spiculae spiculate spiculation spiculum spideriest spiegel
spiegeleisen spiered spiering spifflicate spifflication spiflicate spiflication spignel spikenard spikery spile
spilikin spilite spillikin spilosite spilth spina spinaceous spinel spinelle spinescence spinette spiniferous
spinifex spiniform spinigerous spinigrade spink spinmeister spinnerette spinneries spinnerule spinnies spinors
spinose spinous spinsterdom spinthariscope spinto spinula spinulae spinulate spinule spinulescent spinuliferous
spinulose spinulous spiracula spiraculate spiraculum spiraliform spirant spiraster spirated spiration spirem
spireme spirics spiriest spiriferous spirilla spirillosis spirillum spiritednesses spiritistic spiritlessnesses
spiritoso spiritous spiritualisations spiritualiser spiritualizations spiritualizer spiritualnesses spiritualty
spirituel spirituelle spirituosity spirituousnesses spiritus spirketing spirling spirochaetaemia spirochaetoses
spirochaetosis spirochetoses spirochetosis spirographies spirogyra spiroid spirometries spironolactone spirophore
spirt spirtle spirula spirulae spirulina spissitude spitals spitchcock splake splanchnocele splanchnocoele
splanchnology splatch spleenier spleeniest splenative splendent splendidious splendidnesses splendiferous
splendrous splenectomised splenectomize spleneticals splenia splenial splenic splenii splenisation splenitis
splenium splenius splenization splenomegaly splent spleuchan splodgily splodginess splore splurgier splurgiest spod
spode spodium spodogram spodomancy spodomantic spodosol spodumene spoffish spoffy spoliate spoliative spondaic
spondee spondoolicks spondulicks spondulix spondyl spondylitic spondylitis spondylolisthesis spondylolysis
spondyloses spondylosis spondylosyndesis spondylous spongeous spongicolous spongiform spongin spongioblast
spongiose spongious spongoid spongologist spongology sponsal sponsalia sponsible sponsing sponsion sponson
sponsorial spontaneousnesses spontoon spoofery spookery spoom spooney spoonier spoonies spooniest spoonily spoot
sporaceous sporangia sporangial sporangiola sporangiole sporangiolum sporangiophore sporangiospore sporangium
sporicide sporidesm sporidia sporidial sporidium sporiferous sporocarp sporocyst sporocyte sporogeneses
sporogenesis sporogenic sporogenous sporogeny sporogonia sporogonic sporogonium sporogony sporoid sporont
sporophore sporophorous sporophyl sporophyll sporophyte sporoplasm sporopollenin sporotrichoses sporotrichosis
sporozoa sporozoan sporozoite sporozoon sportance sportfulness sportif sportivenesses sporular sporulate
sporulation sporulative sporule sposh spousage sprachgefuhl sprack sprackle sprad spraddle sprag spraint sprangle
sprattle sprauchle spraunciest sprauncy sprawlier sprawliest sprayey spreagh spreaghery spreathe sprechery
sprechgesang sprechstimme sprent sprew spriggier spriggiest spright springald springals springe springle sprit
spritsail spritzig sprod sprong sprucier spruciest sprue sprug spruik spruit spryest spue spuilzie spulebane
spulyie spumante spumescence spumiest spumone spumous spunge spunkie spuriae spurling spurrey spurrier spurries
spurtle""",
    "sq": """squabbiest squacco squadrone squail squalene squalidities squalliest squaloid squama squamae squamate squamation
squame squamella squamiform squamose squamousnesses squamula squamulae squamule squamulose squarial squarishnesses
squarrose squarson squarsonage squattiest squattle squattocracy squawkier squawkiest squeezabilities squeg
squelchiest squeteague squidge squiff squiffiest squiggliest squilgee squill squilla squillae squinancy squinch
squinniest squinny squintier squintiest squirage squirality squiralty squirarch squirarchical squirearchical
squiredom squireen squireling squirred squirring squit squitch squiz squoosh squooshiest squush squushiest""",
    "sr": """sraddha sradha sris sruti""",
    "st": """stabilate stabile stabilisator stabilizator stablenesses stablished stablishes stablishing stablishment staccati
staccatissimo stachys stackup stacte stactometer stadda staddle staddlestone stade stadholder stadia stadial
stadiometer stadtholder stadtholderate stagefuls stagery stagflationary staggards staggart staggie staggiest staig
staith staithe stakhanovite staktometer stalactic stalactiform stalactitical stalactitiform stalactitious stalag
stalagma stalagmitical stalagmometer stalagmometry stalkier stalkiest stalkily stalko stallenger stalwartnesses
stalworth stamin staminate stamineal stamineous staminiferous staminode staminodia staminodium staminoid stammel
stamnoi stamnos stanchel standoffishnesses standpattisms standup stane stang staniel stanine stannators stannel
stanniferous stannite stannotype stannum stanze stap stapedectomy stapedes stapedial stapedius stapelia staphyle
staphyline staphylinid staphylitis staphylococcic staphyloma staphyloplastic staphyloplasty staphyloplasy
staphylorrhaphy starets staretz starn starnie starosta starosty startlement stases stashie stasidion stasima
stasimon stasimorphy statampere statant statfarad statice staticky statim statin statisms stative statoblast
statocyst statolatry statolith stators statoscope statua statuesquenesses statutably statvolt staumrel staurolite
stauroscope staw steale steamie stean steane steapsin stear stearage stearate stearin stearine stearoptene
stearsman stearsmen steatite steatocele steatolyses steatolysis steatoma steatomatous steatopygia steatopygic
steatopygous steatorrhea steatorrhoea steatosis sted stedde stede stedfast steek steekit steelie steem steen
steenbok steenbras steenkirk steepup steerling steeve steganogram steganograph steganopod steganopodous stegnosis
stegnotic stegocarpous stegocephalian stegocephalous stegodon stegodont stegomyia stegophilist stegosaur
stegosaurian steil steinbok stela stelae stelai stele stelene stell stellarators stellate stellerid stelleridan
stelliferous stelliform stellify stellion stellionate stellite stellular stellulate stembok stemma stemmata
stemmatics stemmatous stemmeries stemmier stemmiest stempel stemple sten stenchier stenchiest stengah stenocardia
stenohaline stenoky stenopaeic stenopaic stenopeic stenopetalous stenophagous stenophyllous stenotherm
stenothermous stenotypies stentorphone stentors stephane stephanite stepney stept stepup steradian stercoraceous
stercoral stercoranism stercoranist stercorarious stercorary stercorate stercoricolous stercorous sterculia
sterculiaceous stere stereochromies stereographies stereome stereopses stereopsides stereopticon stereoptics
stereotaxia stereotaxically stereotomies stereotypies sterigma sterigmata sterilant sterilenesses sterlet
sterlingnesses sterna sternalgia sternalgic sternite sternoclavicular sternutation sternutative sternutator
steroidogeneses steroidogenesis steroidogenic sterol stertor stertorousnesses sterve stethoscopical stethoscopies
stewardry stewartry stey sthenia sthenic stiacciato stibbler stibial stibine stibium stibnite sticcado sticcato
stich sticharion sticheron stichidia stichidium stichoi stichology stichometric stichometry stichomythia
stichomythic stichomythy stichos stickfuls stickie stickit stickle stickum stiction stigmarian stigmasterol
stigmatiferous stigmatism stigmatist stigmatophilia stigmatophilist stigmatose stigme stilb stilbene stilbestrol
stilbite stilboestrol stilet stillatory stillicide stillier stilliest stilliform stilpnosiderite stiltednesses
stime stimie stimpmeter stimulable stimulancy stimulators stimulatory stingaree stingo stinkard stinkaroo stinkeroo
stinkingnesses stinko stipa stipe stipel stipellate stipendiate stipiform stipitate stipites stipulaceous stipulae
stipulators stipulatory stipule stire stirk stirp stirpiculture stirra stishie stishovite stithy stive stoa stoae
stoai stob stoccado stoccata stockinet stockishness stockjobberies stoechiological stoechiology stoechiometric
stoechiometry stoep stogey stogy stoicalnesses stoicheiological stoicheiology stoicheiometric stoicheiometry
stoichiological stoichiology stoichiometric stoichiometry stoit stokesia stola stollen stoloniferous stolport stoma
stomachfulness stomachfuls stomachical stomachics stomachous stomal stomata stomate stomatitic stomatitides
stomatitis stomatodaeum stomatodeum stomatogastric stomatologic stomatologist stomatology stomatoplasty stomatopod
stomatous stomodaea stomodaeal stomodaeum stomodea stomodeal stomodeum stompie stonen stong stonished stonishes
stonishing stonk stonyheartedly stonyheartedness stooden stook stoolie stoope stoor stooshie stope stopt stor
storables storax storge storiated storiette storiologist storiology stormfulness stornelli stornello storyette
stoss stot stotin stotinka stotinki stotinov stotious stoun stour stoure stourie stoush stouten stouth
stoutheartednesses stovaine stovies stovings stown stownlins stowp stowre strabism strabismometer strabismus
strabotomies stracchini stracchino strack stradiot strae straff strag straightup straik strainometer straint
straitest straitlacednesses straitnesses strake stramash stramazon stramineous strammel stramonium stramony stramp
strandednesses strang stranglement strangury strapontin strappado strappiest strass stratal strategetic strategize
strath strathspey straticulate straticulation stratigraphies stratocracy stratocrat stratocruiser stratocumuli
stratocumulus stratonic stratopause stratose stratotanker stratous stratovision stratovolcano straucht stravage
stravaig strawen strawier strawiest strayling streamier streamiest streamling stree streek streel streetfuls
strelitz strelitzi strelitzia strene strenuity strenuosity strepent streperous strephosymbolia strepitant
strepitation strepitoso strepitous strepsipterous streptobacilli streptobacillus streptocarpus streptococcic
streptodornase streptokinase streptolysin streptomyces streptomycete streptoneura streptosolen streptothricin
stressfulnesses stresslessnesses stretta strette stretti stretto streusel strewment striate striature strich strick
strickle strid striddle stridence stridling stridors stridulant stridulate stridulation stridulous strift strig
striga strigae strigate strigiform strigil strigine strigose strikingnesses stringendo strinkle stripiest stript
stroam strobil strobila strobilaceous strobilae strobilate strobilation strobile strobili strobiliform strobiline
strobiloid strobilus strobotron stroddle stroganoff stroma stromal stromata stromatic stromatolite stromatous
stromb strombuliferous strombuliform strombus strongyl strongyle strongyloid strongyloidiases strongyloidiasis
strongyloidoses strongyloidosis strongyloses strongylosis strontia strontian strontianite strontic strook strooke
strooken strophanthin strophanthus strophiolate strophiole strophoid strophuli strophulus stroud stroup strout
strow strown stroy strucken structuralisations structuralizations structuration structurelessnesses struma strumae
strumatic strumitis strumose strumous strunt struthioid struthious strychnia strychnic strychninisms strychnism
stubbinesses stubbliest studdle studiednesses studliest stuggy stuiver stull stulm stultiloquence stultiloquy stum
stumm stummel stunkard stuntednesses stupa stupe stupefacient stupefactive stupendious stupendousnesses
stupidnesses stupration sturnine sturnoid sturt stushie stye stylar stylelessnesses styliferous stylisations
stylitisms stylizations stylo stylobate stylograph styloid stylolite stylometry stylophone stylopodia stylopodium
stymying stypses stypticities styracaceous styrax""",
    "su": """suability suable suasible suasive suasory suaveolent suba subacidnesses subah subahdar subarachnoid subarborescent
subarcuate subarcuation subarration subarrhation subaxillary subbie subception subchelate subclavian subclavicular
subclavius subcontraoctave subcordate subcoriaceous subcosta subdeaconry subdeaconships subdebutante subdeliria
subdiaconal subdiaconate subdolous subduce subduction subduement subdure subedar suberate subereous suberisation
suberise suberization suberize suberose suberous subfeu subfeudation subfeudatory subfusc subfuscous subfusk
subglobose subhastation subhedral subinfeudate subinfeudation subinfeudatory subintellection subintelligential
subintelligitur subintrant subitaneous subitise subitize subjacency subjacent subjectify subjectivenesses
subjectivisations subjectivisms subjectivistic subjectivizations subjoinder subjugators sublanceolate
sublapsarianism sublation sublimenesses sublineation sublunate subluxation submediant submentum submergement
submergibility submergible submersibility submetacentric submissible submontane submucosa submucosae submucosal
subniveal subnivean suboccipital suboctuple subopercular suboperculum subordinatenesses subordinative subordinators
subornative suboscine subperiosteal subphrenic subreption subreptitious subreptive subrogate subrogation
subscriptive subsecive subsellia subsellium subserviencies subsessile subsidencies subsidiarinesses subsistent
subsistential subsizar subspinous substantialities substantialnesses substantiative substantiators
substantivenesses substantivizations substitutabilities substitutionary substitutive substrative substruct
substruction substylar subsultive subsultory subsultus subsumptive subtacksman subtacksmen subterhuman subterjacent
subternatural subterposition subterrane subterraneous subterrene subtersensuous subtilenesses subtilest subtilin
subtilisations subtilisin subtilities subtilizations subtilties subtlenesses subtopia subtopian subtractive
subtrist subtrude subucula subulate subungual suburbicarian subvene subventionary subversals subversionary succade
succah succedanea succedaneous succedaneum succedent succentor succes successfulnesses successivenesses succi
succinate succinctorium succinctory succinic succinite succinum succinyl succinylcholine succinylsulfathiazole
succise succories succose succoth succous succuba succubae succube succubine succubous succursal succursale succus
succussation succussion succussive suchnesses sucken sucket sucralfate sucrase sucrier suctorial suctorian sucuruju
sudamen sudamina sudaminal sudaria sudarium sudary sudate sudation sudatoria sudatorium sudatory sudd suddenty
sudor sudoriferous sudorific sudoriparous sudorous suedette suffari suffect sufferablenesses suffete sufficience
suffisance sufflate sufflation suffocative suffragettisms suffragisms suffructescent suffrutescent suffruticose
suffumigate suffumigation suffusive suggestiblenesses sugging sugh suicidology suidian suilline suint suivante
suivez sujee sukh sukkah sukkoth suks sulcal sulcate sulcation sulci sulcus suldan sulfacetamide sulfadiazine
sulfadoxine sulfaguanidine sulfamerazine sulfamethoxazole sulfanilamide sulfapyrazine sulfapyridine sulfatase
sulfathiazole sulfation sulfhydryl sulfid sulfinpyrazone sulfinyl sulfite sulfo sulfonamide sulfonate sulfonation
sulfone sulfonium sulfonmethane sulfonyl sulfonylurea sulfoxide sulfurating sulfuration sulfureous sulfuret
sulfurizations sulfurousnesses sulfuryl sullage sulpha sulphacetamide sulphadiazine sulphamethoxazole
sulphanilamide sulphatase sulphathiazole sulphation sulphhydryl sulphid sulphinpyrazone sulphinyl sulphite
sulphonamide sulphonate sulphonation sulphone sulphonium sulphonylurea sulphurating sulphuration sulphurator
sulphureous sulphuret sulphurisations sulphurizations sulphuryl sultaness sulu sumach summa summabilities summands
summarisations summarizations summative summeriest summersault sumotori sumph sumpitan sumpter sumption sumptuary
sumptuosity sundari sunderance sunderment sundra sundri suni sunket sunlessnesses sunn sunna suovetaurilia supari
supe superablenesses superaltern superannuable superbnesses supercalender supercalifragilistic
supercalifragilisticexpialidocious superciliary supercolumniation supererogant supererogate supererogative
superette superfecta superfetate superfetation superficialnesses superficies superfoetation superhet
superheterodyne superincumbence superioress superjacent superlativenesses superluminal supernacular supernaculum
supernatant supersedeas supersedence supersedere supersedure superstitiousnesses superstruct superstruction
superstructive superterranean supervenience supervenient supervirtuosi supervisals supervisee supinate supination
supinenesses suppeago suppedanea suppedaneum suppletion suppletive supplials suppliance supplicat supplicatory
supplicavit supportance supportivenesses supportress supposably supposals suppositionary suppositious
supposititious suppressibility suppressivenesses suppurative suprachiasmic supraciliary supralapsarian supraliminal
supremacism suprematism suprematist supremenesses supremest suqs sura suraddition surah suramin surance surbahar
surbase surbasement surbate surbed surchargement surcoat surculose surculus surdity surds surefootednesses
surfactant surfie surfiest surgent surgeoncies surgicenter suricate surimi surjection surjective surloin surmaster
surmisals surmistress surmullet surnominal surprint surprisals surprize surquedry surra surrebut surreined
surrejoin surrejoinder surrenderee surrenderors surrendry surrogation surroyal surtarbrand surtout surturbrand
surucucu surveil surveillant surveille surveyals surveyance surview survivabilities survivance susceptance
susceptiblenesses susceptive susceptor suscipient suscitate suscitation suslik suspendibility suspendible
suspensefulnesses suspensibility suspensible suspensive suspensoid suspensorium suspensors suspensory suspercollate
suspiciousnesses suspiration suspire suspirious sussarara sustainment sustentacular sustentaculum sustentate
sustentation sustentative sustention sustentive sustinent susu susurrant susurrate susurration susurrous susurrus
sutile sutleries sutor sutorial sutorian sutra sutta suttle suturation""",
    "sv": """svarabhakti svaraj svedberg sveltenesses""",
    "sw": """swabbie swack swad swage swaggie swail swainishness swakara swale swallet swang swannery swannied swannies
swannying swaption swaraj sware swarf swart swartback swarth swarthinesses swarve swastica swazzle sweal sweeny
sweepier sweepiest sweepingnesses sweer sweert sweir sweirt swelchie swelldom swellheadednesses swellmobsman swelt
sweltriest sweltry sweven swidden swies swiftie swimmeret swimmier swimmiest swinery swingby swinge swingier
swingiest swingle swinglebar swingletree swingometer swinishnesses swink swinney swinny swiple swipple swire
swirliest swishier swishiest switchel switcheroo swith swithe swive swivet swizzle swobber swonk swonken swop swoun
swozzle""",
    "sy": """sybaritisms sybo syboe sybotic sybotism sybow sycamine syce sycee sycomore syconia syconium sycophantishly
sycophantry sycoses sycosis syed syeing syenite syes syke syli syllabarium syllabary syllabi syllabicities
syllabise syllabism syllabize syllabogram syllepses syllepsis sylleptic syllogisation syllogise syllogist
syllogization syllogize sylphid sylphide sylphidine sylphine sylva sylvae sylvanite sylvatic sylvestrian
sylviculture sylviinae sylviine sylvin sylvine sylvinite sylvite symar symbion symbiont symbiot symbiote
symbolicalnesses symbolistic symbological symbologist symbolography symbololatry symbolology symmetalism
symmetallic symmetallism symmetral symmetrian symmetricalnesses symmetricnesses symmetrisation symmetrise
symmetrization symmetrize symmetrophobia sympathectomized sympathectomy sympathin sympathique sympatholytic
sympathomimetic sympatric sympatry sympetalous sympetaly symphile symphilous symphonia symphonion symphonious
symphonise symphonist symphonize symphylous symphyseal symphyseotomy symphyses symphysial symphysiotomy symphysis
symphystic symphytic sympiesometer symplast symploce sympodia sympodial sympodium symposia symposiac symposial
symposiarch symposiast symptomatise symptomatize symptomatologic symptomatology symptomological symptosis symptotic
synadelphite synaereses synaeresis synaestheses synaesthesia synaesthesis synaesthetic synagog synagogical
synalepha synallagmatic synaloepha synandrium synandrous synangium synanon synantherous synanthesis synanthetic
synanthic synanthous synanthy synaphea synapheia synaposematic synaposematism synapsid synapsis synaptase synapte
synaptosome synarchy synarthrodial synarthroses synarthrosis synastry synaxarion synaxes synaxis syncarp syncarpous
syncategorematic synch synchondroses synchondrosis synchoreses synchoresis synchro synchrocyclotron synchroflash
synchromesh synchronal synchroneity synchronic synchronism synchronistic synchronology synchronousnesses
synchroscope synchrotron synchysis synclinals synclinoria synclinorium syncom syncopative syncopators syncretic
syncretise syncretism syncretist syncretize syncrisis syncytia syncytial syncytium syndactyl syndactylous synded
synderesis syndeses syndesis syndesmoses syndesmosis syndesmotic syndet syndeton syndic syndicators synding synds
syndyasmian syne synecdoche synechdochical synechia synechiae synecious synecologic synecologist synecology
synecphonesis synectic synedria synedrial synedrion synedrium syneidesis synereses syneresis synergetic synergia
synergic synergids synergise synergist synergize synesis synesthesia synesthete syngamic syngamous syngamy syngas
syngeneic syngeneses syngenesious syngenesis syngnathous syngraph synizeses synizesis synkarya synkaryon synkineses
synkinesis synkinetic synodals synodical synoecete synoecioses synoeciosis synoecious synoecise synoecism synoecize
synoecology synoekete synoicous synonymatic synonyme synonymical synonymities synonymousnesses synopsise synopsize
synoptist synostoses synostosis synostotic synovia synovitic synovitis synroc synsepalous syntagm syntagma
syntagmata syntagmatic syntagmatite syntan syntectic syntenic syntenoses syntenosis synteny synteresis syntexis
synthesisation synthesist synthesization synthetase synthetise synthetist synthetize synthon synthronus syntonic
syntonin syntonise syntonize syntonous syntony synura synurae sype syph syphilisation syphilise syphilization
syphilize syphiloid syphilologist syphilology syphiloma syphilophobia syphon syphonophore syphonostele syrah syren
syrette syringa syringitis syringomyelia syringomyelic syringotomy syrinx syrphian syrphid syrtes syrtis sysadmin
sysop syssarcoses syssarcosis syssitia systaltic systematicnesses systematism systematist systematology
systemisations systemiser systemizations systemizer systyle syver syzygal syzygetic syzygy""",
    "ta": """taal tabanca tabanids tabard tabaret tabbinet tabefaction tabefy tabellion taberdar tabering tabernacular
tabescence tabescent tabetic tabi tabinet tablanette tablature tablefuls tabooley tabooli taboparesis taboret
taborine tabouleh tabouli tabouret tabourin tabourine tabret tabu tabula tabulae tabularisations tabularizations
tabule tabuli tabun tacahout tacamahac tacamahaca tacamahack tace tacet tach tache tacheometer tacheometric
tacheometry tachinid tachisme tachiste tachistoscope tacho tachogram tachometric tachometry tachyarrhythmia
tachycardiac tachygraph tachylite tachylyte tachymeter tachymetrical tachymetry tachyphasia tachyphrasia
tachyphylaxis tachypnea tachypnoea tachysterol tacket tackey tackie tackify tacmahack tacnode taconite tacrine
tactual taedium tael taenia taeniacide taeniae taeniafuge taeniasis taeniate taenioid taes taffarel tafferel
taffetases taffetised taffetized taffety taffia tafia tagetes taggant taghairm tagliarini taglioni tagma tagmata
tagmemics taguan taha tahina tahini tahr tahsil tahsildar taiaha taig taiglach taigle taileron taille tailleur
tailye tailzie tain tainture taipan taira tais taisch taish tait taiver taivert tajes tajine taka takahe takamaka
takeup takhi taki takin tala talak talapoin talaq talaria talayot talbotype talcarie talcked talcky talcose talcous
talea taleae talegalla taleysim talion taliped talipes talismanical talkathon tallaisim tallet talliate tallisim
tallit tallith tallithim tallitim tallitoth tallol talma talooka talpa taluk taluka talukdar talweg tamagotchi
tamandu tamandua tamanoir tamanu tamarao tamarau tamari tamarillo tamarin tamarisk tamarix tamasha tambac tambak
tambala tamber tambour tamboura tambourin tambura tamburitza tamein tamin tamine tampala tamponade tana tanagrine
tanaiste tane tanga tangence tangentialities tanghin tanghinin tangi tangie tanglement tangliest tanh tanistry
taniwha tanka tankia tankies tanling tanna tannage tannoy tanrec tantalate tantalite tantalous tantarara tanti
tantivy tanto tantric tantrism tanuki tanzanite taonga tapa tapacolo tapaculo tapadera tapadero tapalo tapen
tapenade tapet tapeti taphephobia taphonomic taphonomist taphonomy taphophobia taphrogenesis tapiroid tapis
tapotement tappa tappice tapsalteerie tapster tapu taqueria tarakihi tarama taramosalata tarantara tarantas
tarantisms tarantulae taratantara taraxacum tarboggin tarboosh tarboush tarcel tardigrade tardo tardyon targe
targeteer targumical tariffication tarlatan tarletan taroc tarok tarradiddle tarras tarre tarriance tarrinesses
tarsalgia tarsel tarsia tarsioid tarsipeds tarsometatarsal tarsometatarsi tarsometatarsus tartanalia tartane
tartanry tartareous tartarous tartrazine tartufe tasar taseometer tash tasimeter tasimetric taslet tasse tasset
tastevin tath tatie tatin tatler tatou tatouay tatpurusha tatt tatterdemallion tatu taube tauon taurean tauric
tauriform taurine taurobolium tauromachian tauromachic tauromachy tauromorphous tautochrone tautochronous
tautologic tautologise tautologism tautologist tautologize tautomeric tautomerism tautometric tautonym tautonymous
tautophonic tautophony tava tavah taver taverna tavert tavs tawa tawed tawer tawie tawing tawninesses tawpie taws
tawse tawtie taxablenesses taxaceous taxative taxeme taxidermic taxidermise taxidermize taxite taxol taxonomer
taxonomize taxors taxus taxying tayassuid tayberry tayra tazza tazze""",
    "tc": """tchick tchotchke tchoukball""",
    "te": """teachablenesses teade teagle teapoy tearfulnesses tearlessnesses teaze teazel teazle tebbad teched techiest
techinesses technetronic technic technicalizations technicalnesses technicolour technophile technopolitan techy
teckel tecta tectal tectibranch tectibranchiate tectiform tectite tectonism tectorial tectrices tectricial tectrix
tectum teddered teddering tedesca tedesche tedeschi tedesco tediousome tedisome teel teemingnesses teensier
teensiest teentsiest teentsy teenty teetotum teff tefillah tefillin tefs tegg tegmen tegmenta tegmental tegmentum
tegmina tegminal tegs tegu tegua teguexin tegula tegulae tegulated tegumen tegument tegumentary tegumina tehee tehr
teichopsia teiglach teiid teil teind teinoscope tekkie teknonymous teknonymy tela telae telaesthesia telaesthetic
telamon telangiectases telangiectasia telangiectasis telangiectatic telary telautographic telautography telco tele
telearchics telechiric telecom teledu teleferique telega telegnosis telegonies telegonous telematics telencephala
telencephalic telencephalon teleologic teleologism teleologist teleonomic teleonomy teleosaur teleosaurian teleost
teleostean teleostome teleostomous telepheme telepherique telergic telergy telescopies telescopiform teleseme
telesm telesmatic telesthesia telesthetic telestic telestich teletex teletron teleutospore televangelical
televerite telfer telferage telford telia telial teliospore telium tellar tellen tellin tellinoid tellurate
telluretted tellurian telluride tellurion tellurise tellurite tellurize tellurometer tellurous telnet telocentric
teloi telolecithal telome telomere telophase telos telotaxes telotaxis telpher telpherage telpherline telpherman
telphermen telpherway telson telt teme temenos temerarious temerous temmoku tempeh temperative tempestive tempi
temporalty temporaneous temporisation temporization temporomandibular temptatious temptingnesses temse temulence
temulent tenablenesses tenacula tenaculum tenaille tenaillon tendence tendencious tendential tendenz tenderisations
tenderizations tenderling tenderometer tendinous tendonitis tendovaginitis tendre tendresse tendrillar tendrilous
tendu tene tenebrae tenebrific tenebrio tenebrionid tenebrious tenebrism tenebrist tenebrity tenebrose tenebrous
tenementary tenendum tenesmic tenesmus tenga tenge tenia teniacide teniae teniafuge teniasis tenioid tennantite
tenne tennies tenno tenorite tenoroon tenorrhaphy tenosynovitis tenotomist tenotomy tenovaginitis tenrec
tensibility tensible tensilenesses tensilities tensimeter tensiometer tensiometric tensiometry tensive tensorial
tentacula tentaculate tentaculiferous tentaculite tentaculoid tentaculum tentation tentering tentfuls tentiest
tentigo tentoria tentorium tenue tenuious tenuirostral tenuis tenurial tenuti tenuto tenzon teocalli teopan
teosinte tepa tepal tepefaction tepefy tephigram tephillah tephillin tephra tephrite tephroite tephromancy
tepidarium tepoy tequilla teraflop terai terakihi teraohm teraph teraphim teras terata teratism teratocarcinoma
teratocarcinomata teratogen teratogeneses teratogenesis teratoid teratologic teratologist teratology teratoma
teratomata teratomatous terbia terbic terce tercel tercelet tercet tercio terebene terebic terebinth terebinthine
terebra terebrae terebrant terebrate terebration terebratula terebratulae teredines teredo terefa terefah terek
terephthalate teres terete terf terga tergal tergite tergiversant tergiversate tergiversation tergum terma
termagancy termatic terminablenesses terminative terminer terminism terminist terminologist termitaria termitarium
termitary termors terne terneplate terotechnology terpene terpenoid terpineol terpinol terpolymer terpsichorean
terracette terrae terramycin terrane terrases terre terreen terrene terreplein terrestrialnesses terret terricolous
terrigenous territ territorialisations territorializations terrorisations terrorizations tersanctus tersion tertia
tertial tertian tertius terts terutero tervalency tervalent terylene terzetta terzetti terzetto teschenite
tessaraglot tessellae tesseract tesserae tesseral tessitura tessiture testa testaceous testacy testae testation
testatum teste testee testiculate testificate testification teston testoon testril testudinal testudinary
testudinate testudineous testudines testudo tetanic tetanisation tetanization tetanize tetanoid tetartohedral tete
teth tetotum tetrabasicities tetrabrach tetrabranchiate tetracaine tetrachlorethylene tetrachloroethylene
tetrachloromethane tetrachotomous tetrachotomy tetract tetractine tetradactylous tetradic tetradite tetradrachm
tetradymite tetradynamia tetradynamous tetraethyllead tetrafluoroethylene tetragon tetragonous tetragrammaton
tetragynian tetragynous tetrahedra tetrahedrite tetrahydrocannabinol tetrahydrofolate tetrahydrofuran tetrahydroxy
tetrahymena tetrakishexahedron tetramerisms tetramerous tetramethyldiarsine tetramethyllead tetramorphic
tetrandrian tetrandrous tetrapla tetraplegia tetraploids tetraploidy tetrapodies tetrapodous tetrapolitan
tetrapteran tetrapterous tetraptote tetrapyrrole tetrarch tetrarchate tetrasemic tetrasporangia tetrasporangium
tetrastich tetrastichous tetrathlon tetravalent tetraxon tetrazolium tetrazzini tetri tetrodotoxin tetrotoxin
tetroxide tetryl tettered tettering tetterous tettix teuch teuchter teugh teutonise teutonize tevatron tewart tewed
tewel tewhit tewing tewit tews textorial textuary texturizer""",
    "th": """thack thae thagi thairm thalamencephala thalamencephalic thalamencephalon thalamic thalassaemia thalassaemic
thalassemia thalassemic thalassian thalassic thalassocracy thalassocrat thalassographer thalassographic
thalassography thalassotherapy thalattocracy thaler thalian thalictrum thalli thallic thalliform thalline thalloid
thallophyte thallous thallus thalweg thammuz thana thanah thanatism thanatist thanatognomonic thanatography
thanatoid thanatological thanatologist thanatology thanatophobia thanatopses thanatopsis thanatos thanatosis
thanedom thankee thanna tharm thatchiest thaumasite thaumatin thaumatogeny thaumatography thaumatolatry
thaumatology thaumatrope thaumaturge thaumaturgus theaceous theanthropic theanthropism theanthropist theanthropy
theatricalisations theatricalizations theatricalnesses theatrician theatromania theatrophone theave thebaine thebe
theca thecae thecal thecate thecodont theek theelol theftbote theftuous thegither thegn theics thein theine
thelitis thelytokous thelytoky thema themata thenar theobromine theocentric theocentrism theocrasy theocrat
theodicean theodicy theogonic theogonist theogony theolog theologaster theologate theologoumena theologoumenon
theologue theomachist theomachy theomancy theomania theomaniac theomantic theomorphic theomorphism theonomous
theonomy theopaschitic theopathetic theopathy theophagous theophagy theophanic theophany theophilanthropic
theophilanthropism theophilanthropist theophilanthropy theophobia theophobiac theophobist theophoric theophylline
theopneust theorbo theorematic theorematist theoric theorisation theorization theosoph theosophistical theotechnic
theotechny theotokos theow theralite therapeuses therapeusis therapeutist therapsid therblig theriac theriaca
therian therianthropic therianthropism theriolatry theriomorph theriomorphosis theriomorphous thermae
thermaesthesia thermalisations thermalizations thermanesthesia therme thermel thermesthesia thermion thermistor
thermite thermobarograph thermocautery thermoduric thermographies thermohaline thermolabilities thermolyses
thermolysis thermolytic thermometries thermometrograph thermoperiodisms thermophil thermophile thermophilous
thermophyllous thermoremanence thermoremanent thermoscopically thermosyphon therology theropod theropodan
thersitical thesaural thesmothetae thesmothete thetch thete theurgical theurgies thewier thewiest thiabendazole
thiamin thiaminase thiasus thiazide thiazin thiazine thiazol thiazole thickheadednesses thickie thievishnesses thig
thigmotactic thigmotaxes thigmotaxis thigmotropic thigmotropism thilk thill thimerosal thingamybob thingamyjig
thingnesses thingumajig thingumbob thinkablenesses thinkingnesses thio thioalcohol thiobarbiturate thiocarbamide
thiocyanate thiocyanic thiodiglycol thiol thionate thionic thionin thionine thionyl thiopental thiopentone thiophen
thiophene thiophil thioridazine thiosinamine thiosulfate thiosulphate thiotepa thiouracil thiourea thiram thirl
thirlage thirtytwomo thistlier thistliest thitherto thivel thixotrope thlipsis thoft tholeiite tholi tholobate
tholoi tholus thon thonder thoracentesis thoracolumbar thoracoplasty thoracoscope thoracostomy thoracotomy thoria
thorianite thoro thorp thowel thowl thowless thrang thrapple thrasonic thrave thraw thrawart thrawn threaden threap
threapit threep thremmatology threne threnetic threnode threnos threonine threshel thridace thriftlessnesses
thrimsa thrip thrippence thriven thro thrombin thrombocyte thrombocytopenia thrombocytopenic thromboembolic
thromboembolism thrombokinase thrombolyses thrombolysis thrombophilia thrombophlebitides thrombophlebitis
thromboplastic thromboplastin thrombose thromboxane thropple throstle throughither throve throwster thrummier
thrummiest thruppence thruppenny thrutch thuggo thuja thulia thulite thumbikins thumbling thunbergia thunderation
thundrous thunk thurible thurifer thuriferous thurification thurify thurl thuya thwaite thyine thylacine thylakoid
thymectomise thymectomize thymectomy thymelaeaceous thymi thymidine thymiest thymocyte thymol thymoma thymomata
thymosin thyratron thyreoid thyristor thyrocalcitonin thyroglobulin thyroidectomised thyroidectomized thyroidectomy
thyroiditis thyrotoxicoses thyrotoxicosis thyrotrophic thyrotrophin thyrotropic thyrotropin thyroxin thyroxine
thyrse thyrsi thyrsoid thyrsus thysanopterous thysanuran thysanurous""",
    "ti": """tibiofibula tibiofibulae tibiotarsi tibiotarsus tibouchina ticals ticca tice tich tichiest tichorrhine tickettyboo
tictac tictoc tictocked tictocking tiddle tiddledywink tiddliest tiddy tidivate tidivation tiemannite tierce
tiercel tiercelet tierceron tiercet tietac tiffin tifosi tifoso tift tige tigerishnesses tigged tigging tiggywinkle
tightfistednesses tightishly tiglon tigon tigrine tigrish tigroid tika tike tiki tikka tilak tiliaceous tillandsia
tilth timarau timariot timbal timbo timbrologist timbrology timbromania timbromaniac timbrophilist timbrophily
timenoguy timeous timocracy timocratic timolol timous timpana timpano timpanum timps tinaja tinamou tincal tinchel
tincted tincting tinctorial tincts tindal tinded tinds tinea tineid tinfuls tingliest tinguaite tink tinklier
tinkliest tinselry tintinnabula tintinnabulant tintinnabulate tintinnabulous tintinnabulum tintometer tipi tippiest
tippytoe tipsify tipt tipula tipuna tipup tirailleur tirasse tireling tirl tiro tirocinium tirralirra tirred
tirring tirrit tirrivee tisane tissular tiswas titaness titaniferous titanite titanosaur titanothere titanous tite
tithonia titi titillative titillators titoki titrators titre titrimetric tittivate tittivation tittup titubancy
titubant titubate titubation titularies titularities titule titup tivy tiyin tizwas""",
    "tj": """tjanting""",
    "tm": """tmeses tmesis""",
    "to": """toastie toaze tobaccanalian tobe toccate toccatella toccatina tocher tock toco tocology tocome todies toea toffies
toffishness tofore toft tofutti togae toggeries togue toheroa toho tohubohu tohunga toile toilinet toilinette
toilsomenesses toise toiseach toisech toison toit toitoi tokamak tokenistic toko tokology tokoloshe tokomak
tokonoma tola tolan tolane tolarjev tolbooth tolbutamide tolerability tolerablenesses tolerative tolerators tolidin
tolidine tolings tolsel tolsey tolt tolu toluate toluid toluide toluidin toluidine toluol toluole toluyl tolyl
tolzey toman tomatillo tomatoey tombac tombak tomboc tombolo tomenta tomentose tomentous tomentum tomial tomium
tommyto tomogram tomograph tompion tompon tonalite tonalitive tondi tondini tondo tonelessnesses toneme tonette
tongster tonishly tonishness tonite tonk tonneau tonneaux tonnishly tonnishness tonometer tonometric tonometry
tonoplast tonsillar tonsillotomy tonus toom toon toonie toorie toothfuls toothlessnesses toothsomenesses topazine
topazolite tope topectomy topek toph tophaceous tophe tophi topiarian topiarist topicalizations toplessnesses
toploftical topo topocentric topoi topolect topologic topologist toponym topophilia topotype topsyturvification
topsyturvy topsyturvydom toquet toquilla tora toran torbanite torbernite torc torchiere torchiest torchon torcular
torero toreutic torgoch tori torics torii tormentatious tormentil tormentum tormina torminous tornade tornillo toro
toroid torose torot toroth torous torpedinous torpefy torpescence torpescent torpidnesses torpitude torporific
torquate torrefaction torrefied torrefies torrefying torrentuous torret torridest torrified torrifies torrifying
torse torsel torsi torsibility torsiograph torsive torsk tortfeasor torticollar torticollis tortious tortive
tortricid tortrix tortuosity torula torulae toruli torulin torulose torulosis torulus tosa tose tossicated tossily
tost tostada tostado tostication totalisations totaliser totalistic totalizations totalizer totaquine totient
totipalmate totipalmation totipotency totipotent totitive totsiens toucanet touchablenesses touche touchingnesses
touchup toun toupet touraco tourbillon tourie tourista touristically tournedos tournure touse touzle tovarich
tovarisch tovarish toweriest towie towmond towmont townling toxaemic toxalbumin toxaphene toxemic toxication
toxicogenic toxicologic toxicomania toxicophagous toxicophobia toxicoses toxicosis toxigenic toxine toxiphagous
toxiphobia toxiphobiac toxocara toxocariases toxocariasis toxoid toxophilite toxophily toxoplasma toxoplasmic
toxoplasmoses toxoplasmosis toyishly toyishness toyo toyon toze""",
    "tr": """trabeatae trabeate trabeation trabeculate tracasserie traceablenesses trachearian tracheary tracheate tracheid
tracheide tracheitis trachelate tracheobronchial tracheoesophageal tracheolar tracheole tracheophyte tracheoscopic
tracheoscopy tracheostomy trachitis trachle trachoma trachomatous trachyte trachytoid tracklement tractablenesses
tractarian tractator tractibility tractile tractive tractrix tractus tradescantia traditionalities traditionary
traditive traditores traducement traducianism traducianist traducible traduction traductive trafficator tragacanth
tragal tragelaph tragelaphine tragi tragicalness tragopan tragule traguline tragus trahison traik traikit
trailerite trainfuls traitorousnesses traitress traject trajection tralaticious tralatitious tramel tramontana
tramontane trampette tranchet trangam trangle trank trankum trannie tranq tranquilisations tranquilisingly
tranquilizations tranquilnesses transactinide transaminase transamination transandine transcalency transcalent
transcendencies transcendentalities transcendentalnesses transcriptase transcriptive transculturation transduce
transductant transductors transeunt transfect transfection transferase transferee transferential transferors
transferrals transferribility transferrible transferrin transfigurement transfixt transformistic transfusive
transgressive transhumance transhumant transilience transilient transilluminators transistorisations
transistorizations transitionary transitorinesses translatabilities translatablenesses translative translatorial
transleithan transliterators transmanche transmigrative transmigrators transmissibility transmissivities
transmissometer transmittible transmontane transpadane transparence transparentnesses transpicuous transpiratory
transpontine transportance transportee transposabilities transposals transposon transubstantiationalist
transubstantiators transudate transudation transudatory transude transume transumpt transumption transumptive
transuranian transuranic transversenesses transvestitisms trant trapan trape trapesed trapeses trapesing trapezia
trapezial trapeziform trapezii trapezius trapezohedra trapezohedral trapezohedron trappean trappiest trappous trapt
trashery trass trat tratt trattoria trattorie trauchle traumata traumatisation traumatism traumatization
traumatological traumatologist traumatology traumatonasty trave travelog travertin travertine travois travoise
travolator trawley trayfuls treacher treague treasonablenesses treblenesses trebuchet trebucket trecentist trecento
treck treddle tredecillion tredecillionth tredille tredrille treen treenware tref trefa trefah tregetour trehala
trehalase trehalose treif treillage treille trekschuit trema trematic trematoid tremblant tremblement tremblier
trembliest tremendousnesses tremie tremolandi tremolando tremolant tremolite tremorous tremulant tremulate trenail
trenchard trenise trentals trepan trepanation trepang trephination trephine trepid trepidant trepidatory treponema
treponemata treponematoses treponematosis treponematous treponeme tressel tressier tressiest tressure tret
tretinoin trevally trevet trevis trez triableness triac triacetate triacid triaconter triact triactine triadelphous
triadically triadics triaene triakisoctahedron trialities trialog trialogue triamcinolone triandrian triandrous
triangularities triapsal triapsidal triarch triatic triatomic triaxial triaxon triazin triazine triazole tribade
tribalistic tribasic tribble triblet triboelectric tribological tribologist tribology triboluminescence
triboluminescent tribometer tribrach tribromoethanol tribulate tribunary tribunate tribunicial tribunician
tribunitial tribunitian tricameral tricar tricarboxylic tricarpellary tricentenary tricep tricephalous tricerion
trichiases trichiasis trichinal trichinella trichinellae trichiniasis trichinisation trichinise trichinization
trichinize trichinose trichinotic trichinous trichite trichlorethylene trichlorfon trichlorid trichloride
trichloroethane trichloroethylene trichloromethane trichlorphon trichobacteria trichocyst trichogyne trichogynial
trichoid trichological trichologist trichology trichome trichomonacide trichomonad trichomonal trichomoniases
trichomoniasis trichophyton trichophytosis trichopteran trichopterist trichopterous trichord trichoses trichosis
trichothecene trichotillomania trichotomic trichotomise trichotomize trichotomous trichotomy trichroic trichroism
trichromat trichrome trichronous trichuriases trichuriasis trickie trickishly trickishness trickliest tricksier
tricksiest triclad triclinia triclinic triclinium tricolette triconsonantal triconsonantic tricorn tricorne
tricornered tricorporate tricostate tricot tricoteuse tricotine tricrotic tricrotism tricrotous trictrac tricuspid
tricuspidate tricyclics tricyclings tridacna tridactyl tridactylous tridarn tridimensional tridominium triduan
triduum tridymite trie triecious triene triennia triennium trientes trieteric triethyl triethylamine trifacial
trifarious triff triffid triffidian trifid trifluoperazine trifluralin trifocal trifold trifoliate trifoliolate
trifolium trifoly triforia triforium triform trifurcate trifurcation trigamist trigamous trigeminal triggest
triglyph trignesses trigo trigon trigonometer trigonous trigrammatic trigraph trigynian trigynous trihalomethane
trihedra trihedral trihedron trihybrid trihydric trihydroxy triiodomethane triiodothyronine trijet trilateration
trilemma trilinear trilineate trilingual triliteral trilith trilithon trillo trilobate trilobe trilocular trimerous
trimestral trimestrial trimetallic trimeter trimethadione trimethoprim trimethylamine trimetric trimetrogon
trimolecular trimorph trimorphous trimotor trin trinacriform trinary trindle trine tringle triniscope trinitarian
trinitrate trinitrin trinitrobenzene trinitrocresol trinitroglycerin trinitrophenol trinitrotoluol trinketry
trinkum trinocular trinodal trinomial trinucleotide triode trioecious triol triolein triones trionym triose trioxid
trioxide tripack tripalmitin tripartition tripedal tripersonal tripery tripetalous triphase triphenylamine
triphenylmethane triphibian triphibious triphosphate triphthong triphylite triphyllous triplication triplicities
triploblastic triploid tripodies trippiest tripple triptane tripterous triptyca triptyque tripudiary tripudiate
tripudiation tripudium triquetra triquetral triquetrous triquetrum triradial triradiate trisaccharide trisagion
triscele trisectors trisectrix triseme trisepalous triserial trishaw triskaidecaphobia triskaidekaphobe
triskaidekaphobia triskele triskelia triskelion trismic trismus trisoctahedra trisoctahedral trisoctahedron
trisodium trisome trist tristate triste tristearin tristesse tristeza tristich tristichous tristimulus
trisubstituted trisul trisula trisulcate trisulfide trisulphide trisyllabic trisyllable tritagonist tritanopia
tritanopic tritheism tritheist trithing trithionate trithionic tritiate tritiation tritical triticale triticeous
triticism triticum tritide tritoma tritone tritonia tritubercular trituberculate trituberculism trituberculy
triturable triturate trituration triumviri triune trivalence trivalve trivalvular triweekly trizone troad troade
troak troat trocar trochanter trochar troche trocheameter trochelminth trochil trochili trochilus trochiscus
trochisk trochite trochlea trochleae trochoid trochometer trochophore trochosphere trochotron trochus trock trocken
troctolite trode troelie troely troffer trog troglodytical trogon troilism troilist troilite troke troland trollied
trollies trollius trollying trombiculiases trombiculiasis trombiculid trombidiases trombidiasis tromino trommel
tromometer tromometric trompe tron trona tronc trone troolie troopial troostite trooz tropaeolin tropaeolum
troparia troparion trophallactic trophallaxes trophallaxis trophesy trophi trophic trophobiosis trophobiotic
trophoblast trophoderm trophology trophoneurosis trophoplasm trophotactic trophotaxis trophotropic trophotropism
trophozoite tropicalisations tropicalizations tropin tropine tropistic tropocollagen tropologic tropology
tropomyosin troponin tropopause tropophilous tropophyte troposcatter tropotactic tropotaxes tropotaxis trotyl
troublesomenesses troublous troupial trouse troutier troutiest troutling trouvaille trouvere trouveur trowth
truantry trucage truchman truchmen trucial truckfuls truculencies trudgen trudgeon trueheartedness truenesses
truffe truistic trull trumeau trumeaux truncal trunkfuls trunnel trunnion truquage truqueur trustingnesses
trustlessnesses trustors tryma trymata trypaflavine trypanocide trypanosome trypanosomiases trypanosomiasis
tryparsamide trypsin trypsinogen tryptamine tryptic tryptophane tryste""",
    "ts": """tsaddik tsaddikim tsaddiq tsade tsadi tsamba tsardom tsarevich tsarevitch tsarevna tsaritsa tsaritza tsatske
tschernosem tsesarevich tsesarevitch tsesarevna tsesarewich tsesarewitch tsessebe tshwala tsigane tsimmes tsitses
tsked tsking tsks tsktsk tsooris tsores tsoris tsorriss tsotsi tsouris tsuba tsunamic tsuris tsutsugamushi tsutsumu""",
    "tu": """tuan tuart tuatara tuatera tuath tubae tubbinesses tubectomy tubefuls tuberaceous tuberculate tuberculation
tubercule tuberculoid tuberculoma tuberculose tuberculum tuberiferous tuberiform tuberosities tubicolar tubicole
tubicolous tubifex tubificid tubiflorous tubiform tubocurarine tuboplasty tubularities tubulate tubulation
tubulature tubulifloral tubuliflorous tubulin tubulose tubulous tubulure tuchun tuckahoe tucket tucotuco tucutuco
tufa tufaceous tuff tuffaceous tuffet tufoli tuftaffeta tuftier tuftiest tuftily tughra tughrik tugra tugrik tuille
tuillette tuilyie tuis tuism tuitionary tuladi tularaemic tularemic tulban tulchan tule tulipomania tullibee tulwar
tumblerfuls tumefacient tumefaction tumefy tumesce tumidnesses tummler tumorigeneses tumorigenesis tumorigenic tump
tumpline tumular tumuli tumulose tumulous tumultuary tumultuate tumultuation tumultuousnesses tumulus tunablenesses
tunded tunds tunelessnesses tung tungstate tungstic tungstite tunica tunicae tunicin tunicked tunicle tunnage
tunnings tupek tupelo tupik tupped tupping tups tupuna tuquoque turacin turaco turacou turacoverdin turbary
turbellarian turbeth turbidimeter turbidimetric turbidimetry turbidite turbidnesses turbinals turbinate turbination
turbit turbith turbulator turbulencies turcopole turcopolier turdinae turdine turdoid turfen turfiest turfite
turgency turgent turgescence turgescent turgidnesses turgite turgor turion turista turkis turkois turlough turm
turnon turnup turnverein turophile turpentinous turpeth turquois turrical turriculate turtlings turves tusche
tushery tushie tuskar tussah tussal tussar tusseh tusser tusses tussis tussive tussor tussore tussuck tussur
tutania tutee tutelar tutenag tutiorism tutiorist tutoyed tutoyer tutress tutrix tuyer tuyere""",
    "tw": """twae twaite twal twalpenny twangle twank twankay twattle twayblade tways tweakier tweakiest tweedle tweel tweenies
tweest tweeze twelvemo twentyfourmo twibil twibill twichild twichildren twiddliest twier twifold twiforked
twiformed twiggen twillies twilt twinier twiniest twinight twink twinkie twinling twinter twire twirliest twirp
twiscar twistors twite twizzle twoccer twoccing twoonie twyer twyere twyfold twyforked twyformed""",
    "ty": """tychism tycoonery tyde tyee tygs tyin tyiyn tylectomy tylopod tylose tylosin tylosis tylote tymbal tymp tympan
tympana tympanites tympanitis tympano tympanoplasty tyne typhaceous typhlitic typhlitis typhlology typhlosole
typhogenic typhon typhose typhous typicalnesses typier typiest typographia typp typto tyramine tyranness
tyrannicalnesses tyrings tyrocidin tyrocidine tyroglyphid tyrosinase tyrothricin tythe tyyn""",
    "tz": """tzaddik tzaddikim tzaddiq tzar tzardom tzarevitch tzarevna tzarina tzaritza tzetse tzetze tzigane tzimmes tzitzes
tzitzis tzitzit tzitzith tzuris""",
    "ua": """uakari""",
    "ub": """uberous uberty ubiety ubiquarian ubique ubiquinone ubiquitarian ubiquitary ubiquitousnesses""",
    "uc": """uckers""",
    "ud": """udal udometer udometric udometry udon udos""",
    "ue": """ueys""",
    "uf": """ufological ufos""",
    "ug": """ugged ugging ugli uglification uglify ugsome""",
    "uh": """uhlan uhuru""",
    "ui": """uintahite uintaite uintathere uitlander""",
    "uj": """ujamaa""",
    "uk": """ukelele ukes ukiyoe""",
    "ul": """ulama ulan ulcerative ulcerogenic ulema ules ulex ulexite ulichon ulicon uliginose uliginous ulikon ulitis ullage
ulling ulluco ulmaceous ulmin ulnare ulnaria ulosis ulotrichous ulotrichy ulpan ulpanim ulsterette ultima ultimacy
ultimata ultimatenesses ultimogeniture ultracentrifugation ultracrepidarian ultracrepidate ultraistic ultramafic
ultramicrotomies ultramontane ultrasonograph ultravacua ultroneous ululant ulus ulva""",
    "um": """umangite umbellar umbelliferous umbellulate umbellule umbilicate umbilication umbiliform umbles umbo umbonal
umbonate umbonation umbones umbonic umbraculate umbraculiform umbraculum umbrae umbrageous umbratilous umbre umbrel
umbrere umbrette umbriferous umbril umbrose umbrous umeboshi umiac umiack umiaq umma ummah umph umpirage umptieth
umpty umquhile umteenth umwhile""",
    "un": """unaccountablenesses unaccusably unaccustomednesses unadvisednesses unaffectednesses unai unakite unalist
unalterabilities unalterablenesses unaneled unanimousnesses unanswerabilities unanswerablenesses unappealably
unappeasably unapplausive unapprehensible unapproachabilities unapproachablenesses unascendible unashamednesses
unassailabilities unassailablenesses unassumingnesses unattainablenesses unattainted unau unavailingnesses
unavertible unavoidabilities unavoidablenesses unbarricadoed unbe unbearablenesses unbecomingnesses unbedinned
unbelievingnesses unberufen unbiasednesses unbiassedly unbiassedness unbitt unblent unblest unblushingnesses
unboundednesses unbreakablenesses unbudgeably unburthen uncate unce unceasingnesses uncertainnesses uncessant
unchallengeably unchangingnesses uncharnel unchastizable unchrisom unci uncia unciae unciform unciliated
uncinariases uncinariasis uncinate uncini uncinus uncivilizednesses uncivilnesses uncliched unclimbablenesses unco
uncommunicativenesses uncompromisingnesses unconceivablenesses unconcernednesses unconcernment unconditionednesses
unconformabilities unconnectednesses unconscionability unconscionablenesses unconsentaneous uncontrollabilities
unconvincingnesses uncouthnesses unctuosity uncus undauntednesses unde undeceivably undecidabilities
undecidednesses undecillion undecimole undeniablenesses underdo underfong undergraduette underlayment undern
underntime undershapen understatednesses undescendible undight undiscoverably undiscussible undrest undulancy
undular undulatory undulose undulous uneath unemployabilities unendurablenesses unequivocably unesthetic
unexceptionablenesses unexperient unexpugnable unfailingnesses unfashionablenesses unfathomablenesses
unfavorablenesses unfavourablenesses unfeelingnesses unfeued unfiltrable unfixt unfoldment unforgettablenesses
unforgivingnesses unfortunatenesses unfossiliferous unfoughten unfoundednesses unfructuous ungenitured ungetatable
ungovernablenesses ungrammatic ungrammaticalities ungual unguardednesses unguenta unguentarium unguentary unguentum
unguerdoned ungues unguiculate unguiform unguinous ungula ungulae unguled unguligrade unhandseled unheedily unhele
unheppen unhewn unhingement unhouseled unhouselled unhumourous unicellularities unicolorate unicolorous
unicolourate unicolourous unicostate unidimensionalities unific unifilar uniflorous unifoliate unifoliolate
uniformest uniformitarian uniformnesses unigeniture unijugate unilabiate unillumed unilobular unilocular uninclosed
unincumbered uninforceable uninforced uninhabitabilities uninhibitednesses uninsurabilities unintelligiblenesses
uninterestednesses unintermittedly unintermittingly uniparous unipartite uniped uniramous uniseptate uniseriate
unisonance unisonous unitards unitisations unitive unitizations universalisations universalizations universalnesses
universitarian univoltine unked unkemptnesses unket unknowabilities unknowablenesses unleal unlimitednesses
unmannerlinesses unmentionablenesses unmercifulnesses unmistakeably unmitigable unmitigatednesses unmixt unmonied
unmoveably unmown unmusicalnesses unmyelinated unnethes unnilennium unnilhexium unniloctium unnilpentium
unnilquadium unnilseptium unpalatabilities unplausive unprelatical unpremeditable unprinciplednesses
unprofitablenesses unproportionably unputdownable unqualifiednesses unquestionabilities unquestionablenesses
unravelment unreachabilities unreadablenesses unreave unrecked unregenerable unreliablenesses unremittent
unremittingnesses unrepresentativenesses unrestrainednesses unroven unsatisfactorinesses unsawn unscottified
unsealablenesses unseasonablenesses unseel unsettlednesses unshapen unslumbrous unsneck unsociablenesses unsoncy
unsonsie unsophisticatednesses unsparingnesses unspeakablenesses unspottednesses unstablenesses unstatutably
unstercorated unsubstantialities unsuccessfulnesses unsurpassably unsymmetrised unsymmetrized untameableness
untameably untenablenesses unthinkabilities unthinkablenesses unthinkingnesses untimeous untouchabilities
untowardnesses untranslatabilities untroublednesses untunableness untunably ununbium ununnilium unununium
unusualnesses unutterablenesses unvext unvizard unwashednesses unweariably unweeting unwithholden unwontednesses
unworkabilities unworkablenesses unyeaned unyieldingnesses""",
    "up": """upadaisy upaithric upas upbuoyance upby updo upgo upgradabilities upholstress uphroe upliftment upmanships
uppishnesses uppitinesses uppitynesses uprisals uprist uproariousnesses uprootals uprootednesses upsadaisy upsey
upstandingnesses upsurgence upwardnesses""",
    "ur": """urachus uraei uraeus urali uralite uranalysis uranic uranide uranin uraninite uraniscus uranism uranite
uranographer uranographic uranographist uranography uranology uranometry uranoplasty uranous uranyl urao urare
urari urase urate urbanenesses urbanistic urbanite urbia urbs urceolate urceolus urde urdee ureal urease uredia
uredial uredine uredinia uredinial urediniospore uredinium uredinous urediospore uredium uredo uredosorus
uredospore uredostage ureic ureide urena urent ureotelic ureotelism ures uresis ureteritis urethan urethrectomy
urethritic urethritis urethroscope uretic urgence urial uricase uricosuric uricotelic uricotelism uridine urinaemia
urinaemic urinant urinative urinators uriniferous uriniparous urinogenital urinology urinometer urinoscopy urinose
urinous urite urman urnfuls urochord urochordate urochrome urodelan urodele urodelous urogenous urogram urographic
urography urokinase urolagnia urolith urolithiases urolithiasis urologic uromere uropod uropoiesis uropygia
uropygial uropygium uroscopic uroscopist uroscopy urosis urosome urostege urostegite urosthenic urostomy urostyle
urped urping urps ursae ursid ursiform urson urtext urtexte urtica urticaceous urticant urticarial urticarious
urticate urtication urubu urus urushiol urva""",
    "us": """usablenesses usance usaunce useablenesses usheress usnea usneae usquabae usque usquebae usquebaugh ustilagineous
ustilaginous ustion ustulate ustulation usualnesses usucapient usucapion usucapt usucaptible usucaption usufruct
usufructuary usure usuress usuriousnesses usurpative usurpatory usurpature usward""",
    "ut": """utas uterectomy uteritis uterogestation uterotomy utile utilidor utopianiser utopianizer utopiast utopism utopist
utricle utricular utriculi utriculus utterest utternesses""",
    "uv": """uvarovite uvas uvea uveal uveitic uveitides uveous uvulae uvulitis""",
    "ux": """uxorial uxoricide uxorilocal uxoriousnesses""",
    "va": """vacantnesses vacatur vaccina vaccinators vaccinatory vaccinee vaccinia vaccinial vaccinium vacherin vacillant
vacillators vacillatory vacked vacua vacuate vacuation vacuist vacuolar vacuolate vacuolation vada vade vadose vaes
vagal vagarish vagi vagile vaginant vaginate vaginectomy vaginicoline vaginicolous vaginismus vaginitides vaginula
vaginulae vaginule vagitus vagotomy vagotonia vagotonic vagotropic vagrom vahine vaidya vail vaingloriousnesses
vainnesses vair vaire vaivode vakass vakeel vakil valent valerianaceous valete valetudinary valgoid vali valiancies
valiantnesses valine valinomycin valkyr valla vallation vallecula valleculae valleculate vallonia vallum valonea
valonia valorisations valorizations valorousnesses valourousness valpolicella valproate valse valuablenesses
valuators valuelessnesses valuta valvar valvassor valvate valvula valvulae valvule valvulitis valvuloplasty
vambrace vamose vampirical vampirisms vampishly vanadate vanadic vanadinite vanadous vanaspati vanda vandalisations
vandalistic vandalizations vanillin vanishment vanitas vanitory vanquishment vant vantbrace vantbrass vaporescence
vaporetti vaporetto vaporific vaporiform vaporimeter vaporishness vaporosity vaporousnesses vapourific vapourimeter
vapourishness vapourously vapulate vapulation vara varactor varan vardy vare varec varech vareuse vargueno varia
variablenesses variadic variative variceal varicella varicellate varicelloid varicellous varices varicocele
varicosis varicosities varicotomy variednesses variegators varifocal variform variola variolate variolation variole
variolite varioloid variolous variometer variorum variousnesses variscite varisized varistor varitype varix
varletess varletry varletto varment varna varoom varroa varsovienne vartabed varus varve varvel vasa vascula
vascularisations vascularities vascularizations vasculature vasculiform vasculitides vasculitis vasculum
vasectomise vasectomize vasiform vasoactive vasoconstrictive vasoconstrictor vasodilatation vasodilatatory
vasodilation vasodilator vasoinhibitor vasopressin vasopressor vasospasm vasospastic vasotocin vasotomy vasovagal
vassaless vassalry vastidity vastier vastiest vastities vastitude vatfuls vatical vaticide vaticinal vaticinate
vaticination vatu vaudevillean vaudoo vaudoux vaultier vaultiest vauntery vauntie vaurien vaus vavasor vavasour
vavassor vavs vaward vawntie vaws""",
    "ve": """vealier vealiest vectograph vectorial vedalia vedette vedic veduta vedute vedutista vedutisti veena veepee veeries
vees vegetant vegetativenesses vegete vegetive vegie veilleuse veinier veiniest veinous veinule veinulet
velamentous velamina velaria velarisations velarium velarizations velate velatura veldschoen veldskoen veldt veleta
veliger velitation velites vell velleity vellicate vellication vellon vellus veloce velocimeter velocimetry
velocipedean velocipedestrian velocipedian velociraptor veloute veloutine velskoen velure velutinous velveret
velvetiest vena venae venatic venator venatorial vendange vendee vendettist vendeuse vendibility vendis venditation
vendition vendue venefic veneficious veneficous venenate venene venenose venepuncture venerablenesses venerators
venerean venereological venereologist venereology venereous venerer venery venesection venewe veney venge
vengefulnesses venialities venialnesses venidium venin venine venipuncture venire venisection venite vennel
venogram venographic venography venology venomousnesses venose venousnesses ventiduct ventifact ventil ventilative
ventose ventrad ventre ventricose ventricous ventricule ventriculi ventriculography ventriculus ventriloqual
ventriloquise ventriloquize ventriloquous ventripotent ventrodorsal ventrolateral ventromedial venturi venulae
venule venulose venulous venville veraciousnesses veratria veratridine veratrin veratrine veratrum verbalistic
verbarian verbenaceous verberate verberation verbicide verbid verbification verbify verbigerate verbigeration
verbile verbosenesses verdancy verdelho verderer verderor verdet verdin verdit verdite verdoy verdurous verecund
verey vergence verglas veridic veridicous verifiabilities verifiablenesses verificative verificatory verisimilar
verisimilitudinous verisimility verisimilous verism verismo verist veritablenesses veritas veritates verite
verjuice verkramp verkrampte verlig verligte vermal vermeil vermeille vermes vermian vermicide vermicular
vermiculate vermiculation vermicule vermiculous vermiculture vermifuge vermil vermillion verminating vermination
vermis vermivorous vermoulu vermuth vernacle vernalisations vernalizations vernation vernicle vernissage vernix
veronique verquere verrel verrey verruciform verrucose verrucous verruga verry versant versatilenesses verset
versicle versicolor versicolour versicular versificator versiform versin versine verslibrist verslibriste verst
verste versute vertebration verted verticalities verticalnesses verticil verticillaster verticillastrate
verticillate verticillation verticillium verticity vertigines vertiginousnesses verting vertiport verts vertu
verumontana verumontanum vervain vervel vervet vesica vesicae vesical vesicant vesicate vesication vesicatory
vesicula vesiculae vesicularities vesiculation vesicule vesiculose vespa vesperals vespertilian vespertilionid
vespertilionidae vespertilionine vespiary vespid vespine vespoid vestee vestiary vestibular vestibulitis vestibulum
vestigia vestigium vestiment vestimentary vestiture vestral vesture vesuvian vesuvianite vetchling vetiver vetivert
vetkoek vettura vetturini vetturino vexatiousnesses vexatory vexednesses vexil vexilla vexillate vexillation
vexillologic vexillologist vexillology vexillum vext vezir""",
    "vi": """vialfuls viatica viaticals viaticum vibex vibices vibracula vibracularia vibracularium vibraculum vibrance
vibratile vibratiuncle vibrative vibrio vibrioid vibrion vibriosis vibrissa vibrissae vibrissal vibroflotation
vibrograph vibrometer vibronic vicaress vicarial vicariance vicariant vicariate vicegerency vicereine vichyssois
vicinage vicinal viciosity vicissitudinary vicissitudinous vicomte vicomtesse victimologist victimology victoress
victorine victoriousnesses victress victrix victualess victuallage vicugna vicuna vidame vide videnda videndum
videographies videophile videotex vidette vidicon vidimus viduage vidual viduity viduous vielle viewier viewiest
vifda viga vigesimoquarto vigia vigintillion vigneron vigorishes vigoro vigoroso vigorousnesses vigs vihara vihuela
viliaco vilipend vill villadom villae villageries villagisations villagizations villainousnesses villan villanage
villanella villanelle villeggiatura villenage villose villous vimen viminal vimineous vina vinaceous vinals vinasse
vinblastine vinca vincibility vincristine vincula vinculum vindaloo vindemial vindemiate vindicability vindicable
vindicative vindicatorily vindicatress vinegarette vinegarrette vinegarroon vinery vinew viniculture vinier viniest
vinifera viniferous vinification vinificator vinify vinosities vint vintagings vintry vinylidene violablenesses
violaceous violative violescent violinistically violoncelli viomycin viosterol viperiform viperine viraemia
viraemic viraginian viraginous vire virelai virelay virement viremia viremic virent virescence virescent virga
virgate virge virginium virgulate viricide virid viridescence viridescent viridian viridite virilescence
virilisations virilisms virilizations virilocal virino virion virl virogene viroid virologic virose virosis virous
virtu virtualities virtuosa virtuose virtuosi virucide virulencies viruliferous virusoid visagiste visard viscacha
viscachera viscerate visceromotor visceroptosis viscerotonia viscerotonic viscidities viscidnesses viscin
viscoelastic viscoid viscometer viscometric viscometry viscosimeter viscosimetric viscosimetry viscounties
viscousnesses viscum visiblenesses visie visile visiogenic visionarinesses visiophone visitative visitator
visitatorial visite visitee visitorial visitress visive visna visne visnomy vison vistal visto visualities
visualnesses visuomotor visuospatial vitaceous vitalistically vitalnesses vitamer vitative vite vitellaria
vitellarium vitellary vitelli vitellicle vitelligenous vitellin vitelline vitellogeneses vitellogenesis vitellus
vitesse vitex vitiable vitiators viticetum viticide viticolous vitiferous vitiligo vitilitigate vitilitigation
vitiosity vitrage vitrail vitrain vitraux vitrectomy vitreosity vitreousnesses vitrescence vitrescent
vitrescibility vitrescible vitreum vitric vitrifacture vitrifiabilities vitriform vitriolating vitriolation
vitriolisations vitriolizations vitta vittae vittate vittle vitular vituline vituperable vituperativenesses
vituperators vituperatory vivacissimo vivamente vivandier vivandiere vivandire vivary vivat vivax vivda vive
vivency viverrid viverrinae viverrine vivianite vivific vivification vivipara viviparism viviparity
viviparousnesses vivipary vivisective vivisectorium vivisectors vivisepulture vivo vivre vixenishnesses viyella
vizament vizard vizcacha vizierial vizies vizir vizirate vizirial vizor vizsla""",
    "vl": """vlei vlies""",
    "vo": """voar vocabs vocabular vocabularian vocabulist vocalese vocalities vocalnesses voces vocicultural vociferance
vociferant vociferators vociferosity vocoder vocoid vocular vocule vodou vodoun vodun voes voetganger voetsak
voetstoots vogie voguings voguishnesses voicednesses voicefulness voidablenesses voidance voidee voidnesses voila
voiture voiturier voivode vola volae volage volageous volant volante volatic volatilenesses volatilisations
volatilizations volcanian volcanicities volcanisation volcanise volcanist volcanization volcanize volens volery
volet volitant volitate volitation volitient volitionary volitive volitorial volk volkslied volksraad volost
volpino volplane volte volti voltigeur voltinism volublenesses volucrine volumenometer volumeter voluminal
voluminosity volumometer voluntarinesses voluntarist voluntative voluptuosity voluspa volutation volutin volution
volutoid volva volvate volvent volvox volvuli volvulus vomer vomerine vomeronasal vomica vomicae vomitive vomito
vomitorium vomitory vomitous vomiturition vomitus voodooistic voop voraginous vorago vorant vorlage vorpal vortical
vorticella vorticellae vortices vorticism vorticist vorticity vorticose vorticular vortiginous votaress votarist
voteen votivenesses votress vouchee vouchsafement voudon voudou voudoun vouge voulge voulu voussoir vouvray
vowelisations vowelizations vowess vozhd""",
    "vr": """vraic vraicker vraicking vraisemblance vril vroom vrouw vrow""",
    "vu": """vugg vuggiest vugh vugs vulcanicity vulcanisate vulcanite vulcanizate vulcanological vulcanologist vulcanology
vulgarnesses vulgo vulgus vuln vulnerablenesses vulnerary vulnerate vulneration vulpicide vulpinite vulsella
vulsellae vulsellum vulturine vulturn vulval vulvate vulviform vulvitis vulvouterine vulvovaginitides
vulvovaginitis""",
    "wa": """wabain wabbit wabble wabbliest waboom wabs wabster wacke wada wadmaal wadmal wadmol wadt waeful waeness waes
waesome waesuck waff waffie wafture wagelessnesses wagenboom wagglier waggliest waggon waggonette wagonette
wagonfuls wahconda wahine wahoo wahwah waired wairing waistcoateer waivode waiwode waka wakame wakanda wakane
wakeup wakf wakiki wakil waldgravine waldrapp wali walkathon walkup walkyrie wallaba wallaroo wallie wallydraigle
wambenger wamble wambliest wame wamefou wammus wampee wampish wampumpeag wampus wamus wanderoo wandle wandoo wangan
wanier waniest wanigan wankle wanle wannigan wanze wapenschaw wapenshaw wapentake wapinschaw wapinshaw wapped
wappenschaw wappenshaw wapper wapperjawed wapping waps waqf waratah warby wardenry warez waribashi warison wark
warling warlockry warmup warragals warragle warrandice warrantablenesses warrantee warrantors warrigals warrioress
warsle warst warstle wase wasegoose washateria washeteria washin washup wasm waspiest wassailry wasserman wastel
wastelbread wasterfulness wastrie watap watape watchet waterishness waterlessnesses watermanships waterproofnesses
waterzooi wats wattest waucht waught wauk waukmill waukrife waul waulk waulkmill waur wavellite waverous waveys
wavicle wawa wawl waws wayment waywode wayzgoose wazir""",
    "we": """weakliest weakon wealds weanednesses weanel weanling weaponeer wearifully wearifulness wearilessly wearilessness
wearisomenesses weasand weason weatherometer weatherproofnesses weazand weazen webbiest wecht weck wedel wedeln
wedgiest weedicide weel weelfard weem weet weever wefte weftwize weigela weigelia weighbauk weighin weil weimaraner
weiner weisenheimer wejack weka welch welcomenesses weldment weldors welfarisms welfaristic welk welladays
wellanear wels weltanschauung weltanschauungen weltschmerz welwitschia wems wendigo wenge wennier wenniest
wentletrap werewolfery wergeld wergelt wergild wernerite wersh wert werwolfish weskit wessand westering
westernnesses weta wettabilities weys""",
    "wh": """whackier whackiest whaleries whammo whamo whample whang whangam whangee whap whare wharfie wharve whatna whatnesses
whatso whatsomever whaup whaur wheen wheenge wheep wheeple wheesh wheesht wheezle wheft whelkier whelkiest whenas
whencever whenua whereso wherret wherve wheugh whewellite wheyey wheyishness whicker whidah whidded whidder
whidding whids whiffet whiffier whiffiest whiffle whift whiggamore whigmaleerie whigmaleery whilere whilk whillied
whillies whillying whillywha whimbrel whimple whimsey whimsicalnesses whimsiest whin whinberry whinchat whingding
whininesses whinniest whinstone whinyard whippiest whipster whipt whirliest whirret whirried whirries whirrying
whirtle whish whisht whiskerando whiskified whisperously whiss whitehawse whitier whities whitiest whitishnesses
whitling whitlowwort whitster whittaw whitterick whittret whodunitry whodunnit whodunnitry wholisms wholistically
whomble whomp whomso whoof whoopie whoopla whoosis whoredom whorishnesses whort whortle whortleberry whummle whump
whunstane whydah""",
    "wi": """wiccan wice wich wicken wickies wickiup wicopy widder widdershins widdie widdle widdy widgeon widgie wieldier
wieldiest wifedom wifeliest wifie wiftiest wifty wigan wiggeries wiggier wiggiest wikiup wilco wilderment wildling
wilga wili wilja willemite willet willey williwau willowiest willywaw wiltja wimble wimbrel wimmin wimpishnesses
winceyette winceys windigo windle windlessnesses windlestrae windlestraw winebibbings wingier wingiest
winglessnesses winn winna winnabilities winningest winningnesses winnle winnock winsey winterbourne winteriest
winterisations winterizations wintle wintrinesses winze wippen wirra wiseliest wiseling wisen wisenesses
wisenheimer wisent wisha wishfulnesses wishtonwish wisket wissed wisses wissing wistiti witan witblits witchiest
wite witenagemot witenagemote witgat witgatboom withdrawment withdrawnnesses withholdment withiest withouten
withywind witling witloof witney wittednesses wittol wivern wizen wizier""",
    "wo": """woald wobegone wock woebegonenesses woenesses woful woggle woiwode wolfishnesses wolfling wolframite wollastonite
wolly wolve wolverene womanishnesses wombier wombiest womble womera wommera womyn wondrousnesses wonga wongi
wonnings wontednesses woodburytype woodenheadednesses woodsia woodwose woofter woolded woolder woolds wooliest
woolsey woomerah woomerang woon woopsed woopses woorali woorara woorari woosh wootz wordishness wordlessnesses
wordsmithery workablenesses workaholism worklessnesses worldling wormery wormil wornnesses worral worrel worricow
worrisomenesses worrit worset worshipfulnesses worsleya worthwhilenesses wortle wosbird wost wotteth woubit
wouldest woundily wourali wowee""",
    "wr": """wrang wrapt wrapup wrassle wrastle wrathfulnesses wrathier wrathiest wrathily wrawl wraxle wreathen wrick wriest
wriggliest wristier wristiest writative writeress writeup writhled wroke wroken wrongous wroot""",
    "wu": """wudded wudding wuds wulfenite wull wunner wurley wurlies wurtzite wurzel wushu wuther wuzzle""",
    "wy": """wyandotte wych wyes wyle wynd wyns wysiwyg wyte wyvern""",
    "xa": """xantham xanthan xanthate xanthein xanthene xanthian xanthic xanthin xanthine xanthium xanthochroia xanthochroic
xanthochroid xanthochroism xanthochromia xanthochroous xanthoma xanthomata xanthomatoses xanthomatosis xanthomatous
xanthomelanous xanthone xanthophyll xanthophyllous xanthopsia xanthopterin xanthous xanthoxyl""",
    "xe": """xebec xenarthral xenial xenic xenium xenobiotic xenocryst xenodiagnoses xenodiagnosis xenodiagnostic xenodochium
xenogamy xenogeneic xenogeneses xenogenesis xenogenetic xenogenic xenogenous xenogeny xenoglossia xenograft
xenolith xenomania xenomorphic xenophile xenophilia xenophilous xenophya xenoplastic xenopus xenotime
xenotransplant xenotransplantation xenotropic xenurine xerafin xeransis xeranthemum xerantic xeraphin xerarch
xerasia xeric xerochasy xeroderma xerodermata xerodermatic xerodermatous xerodermia xerodermic xerographer xeroma
xeromata xeromorph xeromorphous xerophagy xerophile xerophilous xerophthalmia xerophthalmic xerophyte
xeroradiography xerosere xeroses xerosis xerostoma xerostomia xerotes xerothermic xerotic xerotripsis xerus""",
    "xi": """xiphihumeralis xiphiplastral xiphiplastron xiphisterna xiphisternal xiphisternum xiphoid xiphopagic xiphopagous
xiphopagus xiphophyllous xiphosuran""",
    "xo": """xoana xoanon""",
    "xy": """xylan xylenol xylic xylidin xylidine xylitol xylobalsamum xylocarp xylocarpous xylochrome xylogen xylogenous
xylograph xyloid xyloidin xyloidine xylol xylology xyloma xylomata xylometer xylonic xylophagan xylophage
xylophagous xylophilous xylopyrography xylorimba xylose xylotomist xylotomous xylotomy xylotypographic
xylotypography xylyl xyridaceous xyst xysti xystoi xystos xystus""",
    "ya": """yaboo yacca yachtie yachtmanships yack yaff yaffingale yaffle yager yagger yagi yags yahrzeit yahs yaird yakhdan
yakimona yakitori yakow yakuza yamalka yamen yamulka yamun yancha yanqui yantra yaourt yapock yapok yapon yapp
yapster yaqona yarborough yardang yare yarest yarmelke yarmulka yarpha yarraman yarramen yarran yashmac yasmak
yatagan yataghan yate yatra yatter yaud yauld yaup yaupon yautia yawey yawp yays""",
    "yb": """yblent ybrent""",
    "yc": """yclad ycleped yclept""",
    "yd": """ydrad ydred""",
    "ye": """yealing yealm yean yeanling yearded yecch yech yede yeelin yeld yeldring yeldrock yelk yellowishnesses yelm yelt
yenta yente yerba yerded yerds yerk yersinia yersiniae yersinioses yersiniosis yeshivah yeshivot yeshivoth yessiree
yestereve yestereven yestermorn yesternight yestreen yett yeuk yeven yexed yexes yexing""",
    "yf": """yfere""",
    "yg": """ygoe""",
    "yi": """yicker yieldingnesses yike yikker yill yince yipee yird yirk yirr yirth yite""",
    "yl": """ylem ylke""",
    "yn": """ynambu""",
    "yo": """yobbery yobbishly yock yode yodh yodle yogee yogh yoghourt yogin yogini yogism yohimbe yohimbine yoho yoick yojan
yojana yokked yokking yokozuna yoldring yolkier yolkiest yomim yomp yoni yonker yont yoof yoop yopper yottabyte
youk youngling youngnesses younker youpon yourn yourt yowe yowie yowley yoyo""",
    "yp": """yperite ypight ypsiliform ypsiloid""",
    "yr": """yrapt yrent yrivd yrneh""",
    "yt": """ytterbia ytterbic ytterbite ytterbous yttria yttric yttriferous yttrious yttrocerite yttrocolumbite yttrotantalite""",
    "yu": """yuca yucch yuch yuchiest yuft yuga yugs yukata yuke yukkiest yuko yulan yump yupon yuppiedom yuppification yurta
yutz""",
    "yw": """ywis""",
    "za": """zabaglione zabaione zabajone zabeta zabra zabtieh zacaton zaddick zaddik zaddikim zaffar zaffer zaffir zaffre
zaftig zagged zagging zags zaibatsu zaikai zakat zakuska zakuski zalambdodont zaman zamang zamarra zamarro zambo
zambomba zamboorak zambuck zambuk zamia zamindar zamindari zamouse zampogna zampone zamponi zanana zander zandoli
zanella zanja zanjero zante zantewood zanthoxyl zanthoxylum zanza zanze zapateado zapateo zapotilla zappiest
zaptiah zaptieh zarape zaratite zareba zareeba zarf zari zariba zarnec zarnich zarzuela zastruga zastrugi zati
zaxes zayin zazen""",
    "ze": """zeas zeatin zebec zebeck zebrina zebrine zebrinny zebroid zebrula zebrule zebub zecchin zecchine zecchini zecchino
zechin zedoaries zedonk zees zein zeist zeitgeber zelator zelatrice zelatrix zelkova zelophobia zelophobic zeloso
zels zemindar zemindari zemstva zemstvo zendik zendo zeolitiform zeppole zeppoli zeps zeptosecond zerda zereba
zeriba zerk zeroth zerumbet zetetic zettabyte zeuglodont zeugma zeugmatic zeuxite zeze""",
    "zh": """zhomo zhos""",
    "zi": """zibeline zibelline zibet zibeth zidovudine ziff zigamorph zigan ziganka zigged zigging ziggurat zigs zigzaggeries
zikkurat zikurat zila zileuton zill zilla zillah zillionaire zillionth zimb zimbi zimmer zimocca zinciferous
zincification zincify zincite zinckenite zinckification zinckify zincks zincky zinco zincograph zincoid zincolysis
zincous zineb zingani zingano zingari zingaro zingel zingiber zingiberaceous zinjanthropi zinjanthropus zinke
zinkenite zinkiferous zinkification zinkify zinziberaceous zippo ziram zircalloy zircaloy zircoloy zirconia zite
zithern ziti zizel zizit zizith zizz zizzle""",
    "zl": """zlote zlotych""",
    "zo": """zoaea zoantharian zoanthropic zoanthropy zoaria zoarial zoarium zobo zobu zocalo zocco zoccolo zoea zoeae zoecia
zoecium zoftig zoiatria zoiatrics zoic zoisite zoism zoist zolpidem zombi zombification zombify zombiisms zomboruk
zona zonae zonary zonate zonation zonda zonk zonoid zonula zonulae zonule zonulet zonure zoobiotic zoochorous
zoocytia zoocytium zoodendrium zooea zooeae zooeal zooecia zooecium zooey zoogamous zoogenous zooglea zoogleae
zoogloea zoogloeae zoogloeal zoogloeic zoogloeoid zoogonidia zoogonidium zoogonous zoographies zooid zooier zooiest
zooks zoolatria zoolatrous zoolatry zoolith zoomancy zoometries zoomorph zoon zoonite zoonomia zoophagan zoophagous
zoophagy zoophile zoophilia zoophilies zoophilous zoophobe zoophobous zoophoric zoophorus zoophytoid
zoophytological zoophytologist zoophytology zooplankter zooplasty zoospermatic zoospermium zoosporangia
zoosporangial zoosporangium zoosterol zootechnics zootechny zoothapses zoothapsis zoothecia zoothecial zoothecium
zoothome zootiest zootomical zootomies zootrophic zootsuiter zooty zooxanthella zooxanthellae zopilote zoppa zoppo
zorch zorgite zori zoril zorilla zorille zorillo zorino zouave zouk zowie zoysia""",
    "zu": """zucchetti zucchetto zuchetta zuchetto zuffoli zuffolo zufoli zufolo zugzwang zumbooruck zumbooruk zupa zupan zurf
zuzes zuzzes""",
    "zw": """zwischenzug zwitterion""",
    "zy": """zygaenid zygaenine zygaenoid zygal zygantrum zygapophyseal zygapophyses zygapophysial zygapophysis zygenid
zygobranch zygobranchiate zygocactus zygocardiac zygodactyl zygodactylous zygodont zygogeneses zygogenesis
zygogenetic zygoid zygoma zygomata zygomatic zygomorphic zygomorphism zygomorphous zygomorphy zygomycete
zygomycetous zygon zygophyllaceous zygophyte zygopleural zygose zygosis zygosperm zygosphene zygospore zygotene
zymase zyme zymite zymogen zymogene zymogenesis zymogenous zymogram zymoid zymologic zymologist zymology zymolyses
zymolysis zymolytic zymome zymometer zymosan zymoses zymosimeter zymosis zymotechnic zymotic zymurgic zythum
zyzzyva""",
}
