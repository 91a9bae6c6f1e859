"""English words and names of two letters and more. Made by tests/tools/make_english_words.py; do not edit.

Source: SCOWL 2020.12.07, Copyright 2000-2020 Kevin Atkinson (see NOTICE): words up to size 60, names up to size 50.
"""

from __future__ import annotations

# By their first two letters.
WORDS = {
    "aa": """aachen aah aaliyah aardvark aardvarks aaron""",
    "ab": """aback abacus abacuses abaft abalone abalones abandon abandoned abandoning abandonment abandons abase abased
abasement abases abash abashed abashedly abashes abashing abashment abasing abate abated abatement abates abating
abattoir abattoirs abbas abbasid abbess abbesses abbey abbeys abbot abbots abbott abbreviate abbreviated
abbreviates abbreviating abbreviation abbreviations abby abdicate abdicated abdicates abdicating abdication
abdications abdomen abdomens abdominal abduct abducted abductee abductees abducting abduction abductions abductor
abductors abducts abdul abe abeam abed abel abelard abelson aberdeen abernathy aberrant aberration aberrational
aberrations abet abets abetted abetter abetters abetting abettor abettors abeyance abhor abhorred abhorrence
abhorrent abhorrently abhorring abhors abidance abide abides abiding abidingly abidjan abigail abilene abilities
ability abject abjection abjectly abjectness abjuration abjurations abjuratory abjure abjured abjurer abjurers
abjures abjuring ablate ablated ablates ablating ablation ablations ablative ablatives ablaze able abler ablest
abloom ablution ablutions ably abnegate abnegated abnegates abnegating abnegation abner abnormal abnormalities
abnormality abnormally aboard abode abodes abolish abolished abolishes abolishing abolition abolitionism
abolitionist abolitionists abominable abominably abominate abominated abominates abominating abomination
abominations aboriginal aboriginals aborigine aborigines aborning abort aborted aborting abortion abortionist
abortionists abortions abortive abortively aborts abound abounded abounding abounds about above aboveboard
abracadabra abrade abraded abrades abrading abraham abram abrams abrasion abrasions abrasive abrasively
abrasiveness abrasives abreast abridge abridged abridgement abridgements abridges abridging abridgment abridgments
abroad abrogate abrogated abrogates abrogating abrogation abrogations abrogator abrogators abrupt abrupter
abruptest abruptly abruptness absalom abscess abscessed abscesses abscessing abscissa abscissas abscission abscond
absconded absconder absconders absconding absconds abseil abseiled abseiling abseils absence absences absent
absented absentee absenteeism absentees absenting absently absentminded absentmindedly absentmindedness absents
absinth absinthe absolute absolutely absoluteness absolutes absolutest absolution absolutism absolutist absolutists
absolve absolved absolves absolving absorb absorbance absorbed absorbency absorbent absorbents absorbing
absorbingly absorbs absorption absorptive abstain abstained abstainer abstainers abstaining abstains abstemious
abstemiously abstemiousness abstention abstentions abstinence abstinent abstract abstracted abstractedly
abstractedness abstracting abstraction abstractions abstractly abstractness abstractnesses abstracts abstruse
abstrusely abstruseness absurd absurder absurdest absurdist absurdists absurdities absurdity absurdly absurdness
abuja abundance abundances abundant abundantly abuse abused abuser abusers abuses abusing abusive abusively
abusiveness abut abutment abutments abuts abutted abutting abuzz abysmal abysmally abyss abyssal abysses abyssinia
abyssinian""",
    "ac": """ac acacia acacias academe academia academic academical academically academician academicians academics academies
academy acadia acanthus acanthuses acapulco accede acceded accedes acceding accelerate accelerated accelerates
accelerating acceleration accelerations accelerator accelerators accent accented accenting accents accentual
accentuate accentuated accentuates accentuating accentuation accenture accept acceptability acceptable
acceptableness acceptably acceptance acceptances acceptation acceptations accepted accepting accepts access
accessed accesses accessibility accessible accessibly accessing accession accessioned accessioning accessions
accessories accessorise accessorised accessorises accessorising accessorize accessorized accessorizes accessorizing
accessory accident accidental accidentally accidentals accidents acclaim acclaimed acclaiming acclaims acclamation
acclimate acclimated acclimates acclimating acclimation acclimatisation acclimatise acclimatised acclimatises
acclimatising acclimatization acclimatize acclimatized acclimatizes acclimatizing acclivities acclivity accolade
accolades accommodate accommodated accommodates accommodating accommodatingly accommodation accommodations
accompanied accompanies accompaniment accompaniments accompanist accompanists accompany accompanying accomplice
accomplices accomplish accomplished accomplishes accomplishing accomplishment accomplishments accord accordance
accordant accorded according accordingly accordion accordionist accordionists accordions accords accost accosted
accosting accosts account accountability accountable accountancy accountant accountants accounted accounting
accounts accouter accoutered accoutering accouterments accouters accoutre accoutred accoutrements accoutres
accoutring accra accredit accreditation accredited accrediting accredits accretion accretions accrual accruals
accrue accrued accrues accruing acculturate acculturated acculturates acculturating acculturation accumulate
accumulated accumulates accumulating accumulation accumulations accumulative accumulator accumulators accuracy
accurate accurately accurateness accursed accursedness accusation accusations accusative accusatives accusatory
accuse accused accuser accusers accuses accusing accusingly accustom accustomed accustoming accustoms ace aced
acerbate acerbated acerbates acerbating acerbic acerbically acerbity aces acetaminophen acetate acetates acetic
acetone acetonic acetyl acetylene acevedo achaean ache achebe ached achene achenes achernar aches acheson achier
achiest achievable achieve achieved achievement achievements achiever achievers achieves achieving achilles aching
achingly achoo achromatic achy acid acidic acidified acidifies acidify acidifying acidity acidly acidosis acids
acidulous acing acknowledge acknowledged acknowledgement acknowledgements acknowledges acknowledging acknowledgment
acknowledgments acme acmes acne acolyte acolytes aconcagua aconite aconites acorn acorns acosta acoustic acoustical
acoustically acoustics acquaint acquaintance acquaintances acquaintanceship acquainted acquainting acquaints
acquiesce acquiesced acquiescence acquiescent acquiescently acquiesces acquiescing acquirable acquire acquired
acquirement acquirer acquirers acquires acquiring acquisition acquisitions acquisitive acquisitively
acquisitiveness acquit acquits acquittal acquittals acquitted acquitting acre acreage acreages acres acrid acrider
acridest acridity acridly acridness acrimonious acrimoniously acrimoniousness acrimony acrobat acrobatic
acrobatically acrobatics acrobats acronym acronyms acrophobia acropolis acropolises across acrostic acrostics acrux
acrylamide acrylic acrylics act actaeon acted acting actinium action actionable actions activate activated
activates activating activation activator activators active actively activeness actives activism activist activists
activities activity acton actor actors actress actresses acts actual actualisation actualise actualised actualises
actualising actualities actuality actualization actualize actualized actualizes actualizing actually actuarial
actuaries actuary actuate actuated actuates actuating actuation actuator actuators acuff acuity acumen acupressure
acupuncture acupuncturist acupuncturists acute acutely acuteness acuter acutes acutest acyclovir acyl""",
    "ad": """ad ada adage adages adagio adagios adam adamant adamantly adams adan adana adapt adaptability adaptable adaptation
adaptations adapted adapter adapters adapting adaption adaptions adaptive adaptor adaptors adapts adar add addable
addams added addend addenda addends addendum adder adderley adders addict addicted addicting addiction addictions
addictive addicts addie adding addison addition additional additionally additions additive additives addle addled
addles addling address addressable addressed addressee addressees addresses addressing adds adduce adduced adduces
adducing adela adelaide adele adeline aden adenauer adenine adenocarcinoma adenoid adenoidal adenoids adept adeptly
adeptness adepts adequacy adequate adequately adequateness adhara adhere adhered adherence adherent adherents
adheres adhering adhesion adhesive adhesiveness adhesives adiabatic adidas adieu adieus adipose adirondack
adirondacks adjacency adjacent adjacently adjectival adjectivally adjective adjectives adjoin adjoined adjoining
adjoins adjourn adjourned adjourning adjournment adjournments adjourns adjudge adjudged adjudges adjudging
adjudicate adjudicated adjudicates adjudicating adjudication adjudications adjudicative adjudicator adjudicators
adjudicatory adjunct adjuncts adjuration adjurations adjure adjured adjures adjuring adjust adjustable adjusted
adjuster adjusters adjusting adjustment adjustments adjusts adjutant adjutants adkins adler adman admen administer
administered administering administers administrate administrated administrates administrating administration
administrations administrative administratively administrator administrators admirable admirably admiral admirals
admiralty admiration admire admired admirer admirers admires admiring admiringly admissibility admissible
admissibly admission admissions admit admits admittance admitted admittedly admitting admix admixed admixes
admixing admixture admixtures admonish admonished admonishes admonishing admonishment admonishments admonition
admonitions admonitory ado adobe adobes adolescence adolescences adolescent adolescents adolf adolfo adolph adonis
adonises adopt adoptable adopted adopter adopters adopting adoption adoptions adoptive adopts adorable adorableness
adorably adoration adore adored adorer adorers adores adoring adoringly adorn adorned adorning adornment adornments
adorns adrenal adrenalin adrenaline adrenals adrenergic adrian adriana adriatic adrienne adrift adroit adroitly
adroitness ads adsorb adsorbed adsorbent adsorbents adsorbing adsorbs adsorption adsorptions adulate adulated
adulates adulating adulation adulator adulators adulatory adult adulterant adulterants adulterate adulterated
adulterates adulterating adulteration adulterer adulterers adulteress adulteresses adulteries adulterous adultery
adulthood adults adumbrate adumbrated adumbrates adumbrating adumbration advance advanced advancement advancements
advances advancing advantage advantaged advantageous advantageously advantages advantaging advent adventist
adventitious adventitiously advents adventure adventured adventurer adventurers adventures adventuresome
adventuress adventuresses adventuring adventurism adventurist adventurists adventurous adventurously
adventurousness adverb adverbial adverbially adverbials adverbs adversarial adversaries adversary adverse adversely
adverseness adverser adversest adversities adversity advert adverted adverting advertise advertised advertisement
advertisements advertiser advertisers advertises advertising advertorial advertorials adverts advice advil
advisability advisable advisably advise advised advisedly advisement adviser advisers advises advising advisor
advisories advisors advisory advocacy advocate advocated advocates advocating adware adze adzes""",
    "ae": """aegean aegis aelfric aeneas aeneid aeolus aeon aeons aerate aerated aerates aerating aeration aerator aerators
aerial aerialist aerialists aerially aerials aerie aeries aerobatic aerobatics aerobic aerobically aerobics
aerodrome aerodromes aerodynamic aerodynamically aerodynamics aeroflot aerofoil aerofoils aerogram aerograms
aeronautic aeronautical aeronautics aeroplane aeroplanes aerosol aerosols aerospace aery aeschylus aesculapius
aesop aesthete aesthetes aesthetic aesthetically aestheticism aesthetics aetiology""",
    "af": """afar affability affable affably affair affairs affect affectation affectations affected affectedly affecting
affectingly affection affectionate affectionately affections affects afferent affiance affianced affiances
affiancing affidavit affidavits affiliate affiliated affiliates affiliating affiliation affiliations affine
affinities affinity affirm affirmation affirmations affirmative affirmatively affirmatives affirmed affirming
affirms affix affixed affixes affixing afflatus afflict afflicted afflicting affliction afflictions afflicts
affluence affluent affluently afford affordability affordable affordably afforded affording affords afforest
afforestation afforested afforesting afforests affray affrays affront affronted affronting affronts afghan afghani
afghanistan afghans aficionado aficionados afield afire aflame afloat aflutter afoot aforementioned aforesaid
aforethought afoul afraid afresh africa african africans afrikaans afrikaner afrikaners afro afrocentrism afros aft
after afterbirth afterbirths afterburner afterburners aftercare aftereffect aftereffects afterglow afterglows
afterimage afterimages afterlife afterlives aftermarket aftermarkets aftermath aftermaths afternoon afternoons
afters aftershave aftershaves aftershock aftershocks aftertaste aftertastes afterthought afterthoughts afterward
afterwards afterword afterwords aftie afties afto aftos""",
    "ag": """ag again against agamemnon agape agar agassi agassiz agate agates agatha agave age aged ageing ageings ageism
ageist ageists ageless agelessly agelessness agencies agency agenda agendas agenesis agent agents ageratum ages
aggie agglomerate agglomerated agglomerates agglomerating agglomeration agglomerations agglutinate agglutinated
agglutinates agglutinating agglutination agglutinations aggrandise aggrandised aggrandisement aggrandises
aggrandising aggrandize aggrandized aggrandizement aggrandizes aggrandizing aggravate aggravated aggravates
aggravating aggravatingly aggravation aggravations aggregate aggregated aggregates aggregating aggregation
aggregations aggregator aggregators aggression aggressive aggressively aggressiveness aggressor aggressors aggrieve
aggrieved aggrieves aggrieving aggro aghast agile agilely agility aging agings agitate agitated agitates agitating
agitation agitations agitator agitators agitprop aglaia agleam aglitter aglow agnes agnew agni agnostic agnosticism
agnostics ago agog agonies agonise agonised agonises agonising agonisingly agonist agonists agonize agonized
agonizes agonizing agonizingly agony agoraphobia agoraphobic agoraphobics agra agrarian agrarianism agrarians agree
agreeable agreeableness agreeably agreed agreeing agreement agreements agrees agribusiness agribusinesses agricola
agricultural agriculturalist agriculturalists agriculturally agriculture agriculturist agriculturists agrippa
agrippina agronomic agronomist agronomists agronomy aground aguadilla ague aguilar aguinaldo aguirre agustin""",
    "ah": """ah aha ahab ahchoo ahead ahem ahmad ahmadabad ahmadinejad ahmed ahoy ahriman""",
    "ai": """aid aida aide aided aides aiding aids aigrette aigrettes aiken ail ailed aileen aileron ailerons ailing ailment
ailments ails aim aimed aimee aiming aimless aimlessly aimlessness aims ainu air airbag airbags airbase airbases
airbed airbeds airborne airbrush airbrushed airbrushes airbrushing airbus airbuses aircraft aircraftman aircraftmen
aircrew aircrews airdrome airdromes airdrop airdropped airdropping airdrops aired airedale airedales aires airfare
airfares airfield airfields airflow airfoil airfoils airfreight airguns airhead airheads airier airiest airily
airiness airing airings airless airlessness airletters airlift airlifted airlifting airlifts airline airliner
airliners airlines airlock airlocks airmail airmailed airmailing airmails airman airmen airplane airplanes airplay
airport airports airs airship airships airshow airshows airsick airsickness airspace airspeed airstrike airstrikes
airstrip airstrips airtight airtime airwaves airway airways airwoman airwomen airworthiness airworthy airy aisha
aisle aisles aitch aitches""",
    "aj": """ajar ajax""",
    "ak": """akbar akhmatova akihito akimbo akin akita akiva akkad akron""",
    "al": """al alabama alabaman alabamans alabamian alabamians alabaster alack alacrity aladdin alamo alamogordo alan alana
alar alaric alarm alarmed alarming alarmingly alarmist alarmists alarms alas alaska alaskan alaskans alb alba
albacore albacores albania albanian albanians albany albatross albatrosses albee albeit alberio albert alberta
alberto albigensian albinism albino albinos albion albireo albs album albumen albumin albuminous albums albuquerque
albury alcatraz alcestis alchemist alchemists alchemy alcibiades alcindor alcmena alcoa alcohol alcoholic
alcoholically alcoholics alcoholism alcohols alcott alcove alcoves alcuin alcyone aldan aldebaran alden alder
alderamin alderman aldermen alders alderwoman alderwomen aldo aldrin ale aleatory alec alehouse alehouses aleichem
alejandra alejandro alembert alembic alembics aleppo alert alerted alerting alertly alertness alerts ales aleut
aleutian alewife alewives alex alexander alexandra alexandria alexei alexis alfalfa alfonso alfonzo alford alfred
alfreda alfredo alfresco alga algae algal algebra algebraic algebraically algebras algenib alger algeria algerian
algerians algieba algiers algol algonquian algonquians algonquin algorithm algorithmic algorithms alhambra alhena
ali alias aliased aliases aliasing alibi alibied alibiing alibis alice alicia alien alienable alienate alienated
alienates alienating alienation aliened aliening alienist alienists aliens alighieri alight alighted alighting
alights align aligned aligner aligners aligning alignment alignments aligns alike aliment alimentary alimented
alimenting aliments alimony aline alioth alisa alisha alison alissa alistair alive aliveness aliyah aliyahs alkaid
alkali alkalies alkaline alkalinity alkalise alkalised alkalises alkalising alkalize alkalized alkalizes alkalizing
alkaloid alkaloids alkyd alkyds all allah allahabad allan allay allayed allaying allays allegation allegations
allege alleged allegedly alleges alleghenies allegheny allegiance allegiances alleging allegoric allegorical
allegorically allegories allegorist allegorists allegory allegra allegretto allegrettos allegro allegros allele
alleles alleluia alleluias allen allende allentown allergen allergenic allergens allergic allergically allergies
allergist allergists allergy alleviate alleviated alleviates alleviating alleviation alley alleys alleyway
alleyways alliance alliances allie allied allies alligator alligators allison alliterate alliterated alliterates
alliterating alliteration alliterations alliterative alliteratively allocate allocated allocates allocating
allocation allocations allot allotment allotments allots allotted allotting allover allow allowable allowably
allowance allowances allowed allowing allows alloy alloyed alloying alloys allspice allstate allude alluded alludes
alluding allure allured allurement allurements allures alluring alluringly allusion allusions allusive allusively
allusiveness alluvial alluvium alluviums ally allying allyson alma almach almanac almanacs almaty almighty almohad
almond almonds almoner almoners almoravid almost alms almshouse almshouses alnilam alnitak aloe aloes aloft aloha
alohas alone along alongshore alongside alonzo aloof aloofly aloofness aloud alp alpaca alpacas alpert alpha
alphabet alphabetic alphabetical alphabetically alphabetisation alphabetisations alphabetise alphabetised
alphabetiser alphabetisers alphabetises alphabetising alphabetization alphabetizations alphabetize alphabetized
alphabetizer alphabetizers alphabetizes alphabetizing alphabets alphanumeric alphanumerical alphanumerically
alphard alphas alphecca alpheratz alphonse alphonso alpine alpines alpo alps already alright alsace alsatian also
alsop alston altaba altai altaic altair altamira altar altarpiece altarpieces altars alter alterable alteration
alterations altercation altercations altered altering alternate alternated alternately alternates alternating
alternation alternations alternative alternatively alternatives alternator alternators alters althea although
altimeter altimeters altiplano altitude altitudes altman alto altogether altoids alton altoona altos altruism
altruist altruistic altruistically altruists aludra alum alumina aluminium aluminum alumna alumnae alumni alumnus
alums alva alvarado alvarez alvaro alveolar alveolars alvin always alyce alyson alyssa alzheimer""",
    "am": """am amadeus amado amalgam amalgamate amalgamated amalgamates amalgamating amalgamation amalgamations amalgams amalia
amanda amanuenses amanuensis amaranth amaranths amaretto amarillo amaru amaryllis amaryllises amass amassed amasses
amassing amaterasu amateur amateurish amateurishly amateurishness amateurism amateurs amati amatory amaze amazed
amazement amazes amazing amazingly amazon amazonian amazons ambassador ambassadorial ambassadors ambassadorship
ambassadorships ambassadress ambassadresses amber ambergris ambiance ambiances ambidexterity ambidextrous
ambidextrously ambience ambiences ambient ambiguities ambiguity ambiguous ambiguously ambit ambition ambitions
ambitious ambitiously ambitiousness ambivalence ambivalent ambivalently amble ambled ambler amblers ambles ambling
ambo ambos ambrosia ambrosial ambulance ambulanceman ambulancemen ambulances ambulancewoman ambulancewomen ambulant
ambulate ambulated ambulates ambulating ambulation ambulations ambulatories ambulatory ambuscade ambuscaded
ambuscades ambuscading ambush ambushed ambushes ambushing amd amelia ameliorate ameliorated ameliorates
ameliorating amelioration ameliorative amen amenability amenable amenably amend amendable amended amending
amendment amendments amends amenhotep amenities amenity amerasian amerce amerced amercement amercements amerces
amercing america american americana americanisation americanisations americanise americanised americanises
americanising americanism americanisms americanization americanizations americanize americanized americanizes
americanizing americans americas americium amerind amerindian amerindians amerinds ames ameslan amethyst amethysts
amgen amharic amherst amiability amiable amiably amicability amicable amicably amid amide amides amidship amidships
amidst amie amiga amigo amigos amine amines amino amish amiss amitriptyline amity amman ammeter ammeters ammo
ammonia ammonium ammunition amnesia amnesiac amnesiacs amnesic amnesics amnestied amnesties amnesty amnestying
amniocenteses amniocentesis amnion amnions amniotic amoco amoeba amoebae amoebas amoebic amok among amongst
amontillado amontillados amoral amorality amorally amorous amorously amorousness amorphous amorphously
amorphousness amortisable amortisation amortisations amortise amortised amortises amortising amortizable
amortization amortizations amortize amortized amortizes amortizing amos amount amounted amounting amounts amour
amours amoxicillin amp amparo amperage ampere amperes ampersand ampersands amphetamine amphetamines amphibian
amphibians amphibious amphibiously amphitheater amphitheaters amphitheatre amphitheatres amphora amphorae
ampicillin ample ampler amplest amplification amplifications amplified amplifier amplifiers amplifies amplify
amplifying amplitude amplitudes amply amps ampule ampules amputate amputated amputates amputating amputation
amputations amputee amputees amritsar amsterdam amtrak amulet amulets amundsen amur amuse amused amusement
amusements amuses amusing amusingly amway amy amygdala amylase amyloid""",
    "an": """an ana anabaptist anabel anabolism anachronism anachronisms anachronistic anachronistically anacin anaconda
anacondas anacreon anaemia anaemic anaemically anaerobe anaerobes anaerobic anaerobically anaesthesia
anaesthesiologist anaesthesiologists anaesthesiology anaesthetic anaesthetics anaesthetisation anaesthetise
anaesthetised anaesthetises anaesthetising anaesthetist anaesthetists anaesthetization anaesthetize anaesthetized
anaesthetizes anaesthetizing anagram anagrams anaheim anal analects analgesia analgesic analgesics anally analog
analogical analogically analogies analogise analogised analogises analogising analogize analogized analogizes
analogizing analogous analogously analogousness analogs analogue analogues analogy analysable analysand analysands
analyse analysed analyser analysers analyses analysing analysis analyst analysts analytic analytical analytically
analytics analyzable analyze analyzed analyzer analyzers analyzes analyzing ananias anapest anapestic anapestics
anapests anarchic anarchically anarchism anarchist anarchistic anarchists anarchy anasazi anastasia anathema
anathemas anathematise anathematised anathematises anathematising anathematize anathematized anathematizes
anathematizing anatole anatolia anatolian anatomic anatomical anatomically anatomies anatomise anatomised
anatomises anatomising anatomist anatomists anatomize anatomized anatomizes anatomizing anatomy anaxagoras ancestor
ancestors ancestral ancestrally ancestress ancestresses ancestries ancestry anchor anchorage anchorages anchored
anchoring anchorite anchorites anchorman anchormen anchorpeople anchorperson anchorpersons anchors anchorwoman
anchorwomen anchovies anchovy ancient ancienter ancientest anciently ancientness ancients ancillaries ancillary and
andalusia andalusian andaman andante andantes andean andersen anderson andes andiron andirons andorra andre andrea
andrei andres andretti andrew andrews andrianampoinimerina androgen androgenic androgynous androgyny android
androids andromache andromeda andropov andy anecdotal anecdotally anecdote anecdotes anemia anemic anemically
anemometer anemometers anemone anemones anent anesthesia anesthesiologist anesthesiologists anesthesiology
anesthetic anesthetics anesthetist anesthetists anesthetization anesthetize anesthetized anesthetizes anesthetizing
aneurysm aneurysms anew angara angel angela angeles angelfish angelfishes angelia angelic angelica angelical
angelically angelico angelina angeline angelique angelita angelo angelou angels anger angered angering angers
angevin angie angina angioplasties angioplasty angiosperm angiosperms angkor angle angled angler anglers angles
angleton angleworm angleworms anglia anglican anglicanism anglicanisms anglicans anglicise anglicised anglicises
anglicising anglicism anglicisms anglicize anglicized anglicizes anglicizing angling anglo anglophile anglophiles
anglophone anglophones angola angolan angolans angora angoras angostura angrier angriest angrily angry angst
angstrom angstroms anguilla anguish anguished anguishes anguishing angular angularities angularity angulation angus
anhydrous aniakchak anibal aniline anilingus animadversion animadversions animadvert animadverted animadverting
animadverts animal animalcule animalcules animals animate animated animatedly animates animating animation
animations animator animators anime animism animist animistic animists animosities animosity animus anion anionic
anions anise aniseed anisette anita ankara ankh ankhs ankle anklebone anklebones ankles anklet anklets ann anna
annabel annabelle annalist annalists annals annam annapolis annapurna anne anneal annealed annealing anneals
annelid annelids annette annex annexation annexations annexed annexes annexing annie annihilate annihilated
annihilates annihilating annihilation annihilator annihilators anniston anniversaries anniversary annmarie annotate
annotated annotates annotating annotation annotations annotative annotator annotators announce announced
announcement announcements announcer announcers announces announcing annoy annoyance annoyances annoyed annoying
annoyingly annoys annual annualised annualized annually annuals annuitant annuitants annuities annuity annul
annular annulled annulling annulment annulments annuls annulus annunciation annunciations anode anodes anodise
anodised anodises anodising anodize anodized anodizes anodizing anodyne anodynes anoint anointed anointing
anointment anoints anomalies anomalous anomalously anomaly anon anons anonymity anonymous anonymously anopheles
anorak anoraks anorectic anorectics anorexia anorexic anorexics another anouilh anselm anselmo anshan answer
answerable answered answering answerphone answerphones answers ant antacid antacids antaeus antagonise antagonised
antagonises antagonising antagonism antagonisms antagonist antagonistic antagonistically antagonists antagonize
antagonized antagonizes antagonizing antananarivo antarctic antarctica antares ante anteater anteaters antebellum
antecedence antecedent antecedents antechamber antechambers anted antedate antedated antedates antedating
antediluvian anteing antelope antelopes antenatal antenna antennae antennas anterior anteroom anterooms antes
anthem anthems anther anthers anthill anthills anthologies anthologise anthologised anthologises anthologising
anthologist anthologists anthologize anthologized anthologizes anthologizing anthology anthony anthracite anthrax
anthropocene anthropocentric anthropoid anthropoids anthropological anthropologically anthropologist
anthropologists anthropology anthropomorphic anthropomorphically anthropomorphise anthropomorphism anthropomorphize
anthropomorphous anti antiabortion antiabortionist antiabortionists antiaircraft antibacterial antibacterials
antibiotic antibiotics antibodies antibody antic anticancer antichrist antichrists anticipate anticipated
anticipates anticipating anticipation anticipations anticipatory anticked anticking anticlerical anticlimactic
anticlimactically anticlimax anticlimaxes anticline anticlines anticlockwise anticoagulant anticoagulants
anticommunism anticommunist anticommunists antics anticyclone anticyclones anticyclonic antidemocratic
antidepressant antidepressants antidote antidotes antietam antifa antifascist antifascists antiferromagnetic
antifreeze antigen antigenic antigenicity antigens antigone antigua antihero antiheroes antihistamine
antihistamines antiknock antilabor antilabour antilles antilogarithm antilogarithms antimacassar antimacassars
antimalarial antimatter antimicrobial antimissile antimony antineutrino antineutrinos antineutron antineutrons
antinuclear antioch antioxidant antioxidants antiparticle antiparticles antipas antipasti antipasto antipastos
antipathetic antipathies antipathy antipersonnel antiperspirant antiperspirants antiphon antiphonal antiphonally
antiphonals antiphons antipodal antipodals antipodean antipodeans antipodes antipollution antipoverty antiproton
antiprotons antiquarian antiquarianism antiquarians antiquaries antiquary antiquate antiquated antiquates
antiquating antique antiqued antiques antiquing antiquities antiquity antirrhinum antirrhinums antis antiscience
antisemitic antisemitism antisepsis antiseptic antiseptically antiseptics antiserum antiserums antislavery
antisocial antisocially antispasmodic antispasmodics antisubmarine antitank antitheses antithesis antithetic
antithetical antithetically antitoxin antitoxins antitrust antivenin antivenins antivenom antiviral antivirals
antivirus antivivisectionist antivivisectionists antiwar antler antlered antlers antofagasta antoine antoinette
anton antone antonia antoninus antonio antonius antony antonym antonymous antonyms antrum ants antsier antsiest
antsy antwan antwerp anubis anus anuses anvil anvils anxieties anxiety anxious anxiously anxiousness any anybodies
anybody anyhow anymore anyone anyplace anything anythings anytime anyway anyways anywhere anywise anzac""",
    "ao": """aol aorta aortas aortic""",
    "ap": """apace apache apaches apalachicola apart apartheid apartment apartments apathetic apathetically apathy apatite
apatosaurus ape aped apelike apennines aperitif aperitifs aperture apertures apes apex apexes aphasia aphasic
aphasics aphelia aphelion aphelions aphid aphids aphorism aphorisms aphoristic aphoristically aphrodisiac
aphrodisiacs aphrodite apia apiaries apiarist apiarists apiary apical apically apiece aping apish apishly aplenty
aplomb apocalypse apocalypses apocalyptic apocrypha apocryphal apocryphally apogee apogees apolitical apolitically
apollinaire apollo apollonian apollos apologetic apologetically apologia apologias apologies apologise apologised
apologises apologising apologist apologists apologize apologized apologizes apologizing apology apoplectic
apoplexies apoplexy apoptosis apoptotic apostasies apostasy apostate apostates apostatise apostatised apostatises
apostatising apostatize apostatized apostatizes apostatizing apostle apostles apostleship apostolic apostrophe
apostrophes apothecaries apothecary apothegm apothegms apotheoses apotheosis appal appalachia appalachian
appalachians appall appalled appalling appallingly appalls appaloosa appaloosas appals apparatchik apparatchiks
apparatus apparatuses apparel appareled appareling apparelled apparelling apparels apparent apparently apparition
apparitions appeal appealed appealing appealingly appeals appear appearance appearances appeared appearing appears
appease appeased appeasement appeasements appeaser appeasers appeases appeasing appellant appellants appellate
appellation appellations append appendage appendages appendectomies appendectomy appended appendices appendicitis
appending appendix appendixes appends appertain appertained appertaining appertains appetiser appetisers appetising
appetisingly appetite appetites appetizer appetizers appetizing appetizingly applaud applauded applauder applauders
applauding applauds applause apple applejack apples applesauce appleseed applet appleton applets appliance
appliances applicability applicable applicably applicant applicants application applications applicator applicators
applied applier appliers applies apply applying appoint appointed appointee appointees appointing appointive
appointment appointments appoints appomattox apportion apportioned apportioning apportionment apportions appose
apposed apposes apposing apposite appositely appositeness apposition appositive appositives appraisal appraisals
appraise appraised appraiser appraisers appraises appraising appreciable appreciably appreciate appreciated
appreciates appreciating appreciation appreciations appreciative appreciatively appreciator appreciators
appreciatory apprehend apprehended apprehending apprehends apprehension apprehensions apprehensive apprehensively
apprehensiveness apprentice apprenticed apprentices apprenticeship apprenticeships apprenticing apprise apprised
apprises apprising apprize apprized apprizes apprizing approach approachable approached approaches approaching
approbation approbations appropriate appropriated appropriately appropriateness appropriates appropriating
appropriation appropriations appropriator appropriators approval approvals approve approved approves approving
approvingly approximate approximated approximately approximates approximating approximation approximations apps
appurtenance appurtenances appurtenant apr apricot apricots april aprils apron aprons apropos apse apses apt apter
aptest aptitude aptitudes aptly aptness apuleius""",
    "aq": """aqua aquaculture aquafresh aqualung aqualungs aquamarine aquamarines aquanaut aquanauts aquaplane aquaplaned
aquaplanes aquaplaning aquarium aquariums aquarius aquariuses aquas aquatic aquatically aquatics aquatint aquatints
aquavit aqueduct aqueducts aqueous aquifer aquifers aquila aquiline aquinas aquino aquitaine""",
    "ar": """ara arab arabesque arabesques arabia arabian arabians arabic arability arable arabs araby araceli arachnid
arachnids arachnophobia arafat araguaya aral aramaic aramco arapaho ararat araucanian arawak arawakan arbiter
arbiters arbitrage arbitraged arbitrager arbitragers arbitrages arbitrageur arbitrageurs arbitraging arbitrament
arbitraments arbitrarily arbitrariness arbitrary arbitrate arbitrated arbitrates arbitrating arbitration arbitrator
arbitrators arbitron arbor arboreal arboretum arboretums arbors arborvitae arborvitaes arbour arbours arbutus
arbutuses arc arcade arcades arcadia arcadian arcane arced arch archaeological archaeologically archaeologist
archaeologists archaeology archaic archaically archaism archaisms archaist archaists archangel archangels
archbishop archbishopric archbishoprics archbishops archdeacon archdeacons archdiocesan archdiocese archdioceses
archduchess archduchesses archduke archdukes archean arched archenemies archenemy archer archers archery arches
archest archetypal archetype archetypes archfiend archfiends archibald archie archiepiscopal archimedes arching
archipelago archipelagos architect architectonic architectonics architects architectural architecturally
architecture architectures architrave architraves archival archive archived archives archiving archivist archivists
archly archness archway archways arcing arcs arctic arctics arcturus arden ardent ardently ardor ardors ardour
ardours arduino arduous arduously arduousness are area areal areas arecibo arena arenas arequipa ares argent
argentina argentine argentinian argentinians arginine argo argon argonaut argonne argos argosies argosy argot
argots arguable arguably argue argued arguer arguers argues arguing argument argumentation argumentative
argumentatively argumentativeness arguments argus argyle argyles aria ariadne arianism arias arid aridity aridly
ariel aries arieses aright ariosto arise arisen arises arising aristarchus aristides aristocracies aristocracy
aristocrat aristocratic aristocratically aristocrats aristophanes aristotelian aristotle arithmetic arithmetical
arithmetically arithmetician arithmeticians arius arizona arizonan arizonans arizonian arizonians arjuna ark
arkansan arkansas arkhangelsk arks arkwright arlene arline arlington arm armada armadas armadillo armadillos
armageddon armageddons armagnac armament armaments armand armando armani armature armatures armband armbands
armchair armchairs armed armenia armenian armenians armful armfuls armhole armholes armidale armies arming arminius
armistice armistices armlet armlets armload armloads armonk armor armored armorer armorers armorial armories
armoring armors armory armour armoured armourer armourers armouries armouring armours armoury armpit armpits
armrest armrests arms armstrong army arneb arnhem arno arnold arnulfo aroma aromas aromatherapist aromatherapists
aromatherapy aromatic aromatically aromatics aron arose around arousal arouse aroused arouses arousing arpeggio
arpeggios arraign arraigned arraigning arraignment arraignments arraigns arrange arranged arrangement arrangements
arranger arrangers arranges arranging arrant arras arrases array arrayed arraying arrays arrears arrest arrested
arresting arrests arrhenius arrhythmia arrhythmic arrhythmical arrival arrivals arrive arrived arrives arriving
arrogance arrogant arrogantly arrogate arrogated arrogates arrogating arrogation arron arrow arrowhead arrowheads
arrowroot arrows arroyo arroyos arse arsed arsehole arseholes arsenal arsenals arsenic arses arsing arson arsonist
arsonists art artaxerxes artefact artefacts artemis arterial arteries arteriole arterioles arteriosclerosis artery
artful artfully artfulness arthritic arthritics arthritis arthropod arthropods arthroscope arthroscopes
arthroscopic arthroscopy arthur arthurian artichoke artichokes article articled articles articulacy articular
articulate articulated articulately articulateness articulates articulating articulation articulations artie artier
artiest artifact artifacts artifice artificer artificers artifices artificial artificiality artificially artillery
artilleryman artillerymen artiness artisan artisans artist artiste artistes artistic artistically artistry artists
artless artlessly artlessness arts artsier artsiest artsy arturo artwork artworks arty aruba arugula arum arums
arvo arvos aryan aryans""",
    "as": """as asama asbestos ascella ascend ascendance ascendancy ascendant ascendants ascended ascending ascends ascension
ascensions ascent ascents ascertain ascertainable ascertained ascertaining ascertainment ascertains ascetic
ascetically asceticism ascetics ascot ascots ascribable ascribe ascribed ascribes ascribing ascription aseptic
aseptically asexual asexuality asexually asgard ash ashamed ashamedly ashanti ashcan ashcans ashcroft ashe ashed
ashen ashes asheville ashier ashiest ashikaga ashing ashkenazim ashkhabad ashlar ashlars ashlee ashley ashmolean
ashore ashram ashrams ashtray ashtrays ashurbanipal ashy asia asiago asian asians asiatic asiatics aside asides
asimov asinine asininely asininities asininity ask askance asked askew asking asks aslant asleep asmara asocial
asoka asp asparagus aspartame aspect aspects aspell aspen aspens asperger asperities asperity aspersion aspersions
asphalt asphalted asphalting asphalts asphodel asphodels asphyxia asphyxiate asphyxiated asphyxiates asphyxiating
asphyxiation asphyxiations aspic aspics aspidiske aspidistra aspidistras aspirant aspirants aspirate aspirated
aspirates aspirating aspiration aspirations aspirator aspirators aspire aspired aspires aspirin aspiring aspirins
asps asquith ass assad assail assailable assailant assailants assailed assailing assails assam assamese assassin
assassinate assassinated assassinates assassinating assassination assassinations assassins assault assaulted
assaulter assaulting assaults assay assayed assayer assayers assaying assays assemblage assemblages assemble
assembled assembler assemblers assembles assemblies assembling assembly assemblyman assemblymen assemblywoman
assemblywomen assent assented assenting assents assert asserted asserting assertion assertions assertive
assertively assertiveness asserts asses assess assessed assesses assessing assessment assessments assessor
assessors asset assets asseverate asseverated asseverates asseverating asseveration asshole assholes assiduity
assiduous assiduously assiduousness assign assignable assignation assignations assigned assignee assigner assigners
assigning assignment assignments assignor assignors assigns assimilate assimilated assimilates assimilating
assimilation assisi assist assistance assistant assistants assisted assisting assistive assists assize assizes
associate associated associates associating association associations associative associativity assonance assonant
assonants assort assortative assorted assorting assortment assortments assorts assuage assuaged assuages assuaging
assumable assume assumed assumes assuming assumption assumptions assumptive assurance assurances assure assured
assuredly assureds assures assuring assyria assyrian assyrians astaire astana astarte astatine aster asterisk
asterisked asterisking asterisks astern asteroid asteroids asters asthma asthmatic asthmatically asthmatics
astigmatic astigmatism astigmatisms astir aston astonish astonished astonishes astonishing astonishingly
astonishment astor astoria astound astounded astounding astoundingly astounds astraddle astrakhan astral astray
astride astringency astringent astringently astringents astrolabe astrolabes astrologer astrologers astrological
astrologically astrologist astrologists astrology astronaut astronautic astronautical astronautics astronauts
astronomer astronomers astronomic astronomical astronomically astronomy astrophysical astrophysicist
astrophysicists astrophysics astroturf asturias astute astutely astuteness astuter astutest asunder aswan asylum
asylums asymmetric asymmetrical asymmetrically asymmetries asymmetry asymptomatic asymptotic asymptotically
asynchronous asynchronously""",
    "at": """at atacama atahualpa atalanta atari atascadero atavism atavist atavistic atavists ataxia ataxic ataxics ate atelier
ateliers athabasca atheism atheist atheistic atheists athena athenian athenians athens atherosclerosis
atherosclerotic athirst athlete athletes athletic athletically athleticism athletics athwart atilt atishoo atkins
atkinson atlanta atlantes atlantic atlantis atlas atlases atman atmosphere atmospheres atmospheric atmospherically
atmospherics atoll atolls atom atomic atomically atomise atomised atomiser atomisers atomises atomising atomize
atomized atomizer atomizers atomizes atomizing atoms atonal atonality atonally atone atoned atonement atones
atoning atop atreus atria atrial atrioventricular atrium atrocious atrociously atrociousness atrocities atrocity
atrophied atrophies atrophy atrophying atropine atropos ats attach attachable attached attaching attachment
attachments attack attacked attacker attackers attacking attacks attain attainability attainable attainder attained
attaining attainment attainments attains attar attempt attempted attempting attempts attend attendance attendances
attendant attendants attended attendee attendees attender attenders attending attends attention attentions
attentive attentively attentiveness attenuate attenuated attenuates attenuating attenuation attest attestation
attestations attested attesting attests attic attica attics attila attire attired attires attiring attitude
attitudes attitudinal attitudinise attitudinised attitudinises attitudinising attitudinize attitudinized
attitudinizes attitudinizing attlee attorney attorneys attract attractable attractant attractants attracted
attracting attraction attractions attractive attractively attractiveness attracts attributable attribute attributed
attributes attributing attribution attributions attributive attributively attributives attrition attucks attune
attuned attunes attuning atwitter atwood atypical atypically""",
    "au": """au aubergine aubergines aubrey auburn auckland auction auctioned auctioneer auctioneers auctioning auctions
audacious audaciously audaciousness audacity auden audi audibility audible audibles audibly audience audiences
audio audiological audiologist audiologists audiology audiometer audiometers audion audiophile audiophiles audios
audiotape audiotapes audiovisual audiovisuals audit audited auditing audition auditioned auditioning auditions
auditor auditorium auditoriums auditors auditory audits audra audrey audubon aug augean auger augers aught aughts
augment augmentation augmentations augmentative augmented augmenter augmenters augmenting augments augsburg augur
augured auguries auguring augurs augury august augusta augustan auguster augustest augustine augustly augustness
augusts augustus auk auks aunt auntie aunties aunts aura aural aurally aurangzeb auras aurelia aurelio aurelius
aureole aureoles aureomycin aureus auricle auricles auricular auriga aurora auroras auschwitz auscultate
auscultated auscultates auscultating auscultation auscultations auspice auspices auspicious auspiciously
auspiciousness aussie aussies austen austere austerely austerer austerest austerities austerity austerlitz austin
austins austral australasia australia australian australians australoid australopithecus austria austrian austrians
austronesian authentic authentically authenticate authenticated authenticates authenticating authentication
authentications authenticity author authored authoress authoresses authorial authoring authorisation authorisations
authorise authorised authorises authorising authoritarian authoritarianism authoritarians authoritative
authoritatively authoritativeness authorities authority authorization authorizations authorize authorized
authorizes authorizing authors authorship autism autistic auto autobahn autobahns autobiographer autobiographers
autobiographic autobiographical autobiographically autobiographies autobiography autoclave autoclaves autocracies
autocracy autocrat autocratic autocratically autocrats autocross autodidact autodidacts autograph autographed
autographing autographs autoimmune autoimmunity automaker automakers automate automated automates automatic
automatically automatics automating automation automatise automatised automatises automatising automatism
automatize automatized automatizes automatizing automaton automatons automobile automobiled automobiles
automobiling automotive autonomic autonomous autonomously autonomy autopilot autopilots autopsied autopsies autopsy
autopsying autos autosuggestion autoworker autoworkers autumn autumnal autumns auxiliaries auxiliary auxin""",
    "av": """ava avail availability available availed availing avails avalanche avalanches avalon avarice avaricious
avariciously avast avatar avatars avaunt avenge avenged avenger avengers avenges avenging aventine avenue avenues
aver average averaged averagely averages averaging avernus averred averring averroes avers averse aversion
aversions avert averted averting averts avery avesta avian aviaries aviary aviation aviator aviators aviatrices
aviatrix aviatrixes avicenna avid avidity avidly avignon avila avionic avionics avior avis avitaminosis avo avocado
avocados avocation avocational avocations avogadro avoid avoidable avoidably avoidance avoidant avoided avoiding
avoids avoirdupois avon avondale avos avouch avouched avouches avouching avow avowal avowals avowed avowedly
avowing avows avuncular avuncularly""",
    "aw": """await awaited awaiting awaits awake awaken awakened awakening awakenings awakens awakes awaking award awarded
awardee awardees awarding awards aware awareness awash away awe awed aweigh awes awesome awesomely awesomeness
awestruck awful awfuller awfullest awfully awfulness awhile awing awkward awkwarder awkwardest awkwardly
awkwardness awl awls awn awning awnings awns awoke awoken awry aws""",
    "ax": """ax axe axed axes axial axially axing axiom axiomatic axiomatically axioms axis axle axles axletree axletrees
axolotl axolotls axon axons axum""",
    "ay": """ayah ayahs ayala ayatollah ayatollahs aye ayers ayes aymara ayrshire ayurveda ayyubid""",
    "az": """azalea azaleas azana azania azazel azerbaijan azerbaijani azimuth azimuths azores azov aztec aztecan aztecs aztlan
azure azures""",
    "ba": """ba baa baaed baaing baal baas baath baathist babbage babbitt babble babbled babbler babblers babbles babbling babe
babel babels babes babied babier babies babiest baboon baboons babushka babushkas baby babyhood babying babyish
babylon babylonian babylons babysat babysit babysits babysitter babysitters babysitting bacall bacardi
baccalaureate baccalaureates baccarat bacchanal bacchanalia bacchanalian bacchanalians bacchanals bacchus baccy
bach bachelor bachelorhood bachelors bacillary bacilli bacillus back backache backaches backbench backbenches
backbit backbite backbiter backbiters backbites backbiting backbitten backboard backboards backbone backbones
backbreaking backchat backcloth backcloths backcomb backcombed backcombing backcombs backdate backdated backdates
backdating backdoor backdrop backdrops backed backer backers backfield backfields backfire backfired backfires
backfiring backgammon background backgrounder backgrounders backgrounds backhand backhanded backhandedly backhander
backhanders backhanding backhands backhoe backhoes backing backings backlash backlashes backless backlog backlogged
backlogging backlogs backpack backpacked backpacker backpackers backpacking backpacks backpedal backpedaled
backpedaling backpedalled backpedalling backpedals backrest backrests backroom backrooms backs backscratching
backseat backseats backside backsides backslapper backslappers backslapping backslash backslashes backslid
backslide backslider backsliders backslides backsliding backspace backspaced backspaces backspacing backspin
backstabber backstabbers backstabbing backstage backstair backstairs backstop backstopped backstopping backstops
backstories backstory backstreet backstreets backstretch backstretches backstroke backstroked backstrokes
backstroking backtalk backtrack backtracked backtracking backtracks backup backups backus backward backwardly
backwardness backwards backwash backwater backwaters backwoods backwoodsman backwoodsmen backyard backyards bacon
bacteria bacterial bactericidal bactericide bactericides bacteriologic bacteriological bacteriologist
bacteriologists bacteriology bacterium bactria bad badder baddest baddie baddies bade baden badge badger badgered
badgering badgers badges badinage badlands badly badman badmen badminton badmouth badmouthed badmouthing badmouths
badness baedeker baeria baeyer baez baffin baffle baffled bafflement baffler bafflers baffles baffling bag
bagatelle bagatelles bagel bagels bagful bagfuls baggage bagged baggie baggier baggies baggiest baggily bagginess
bagging baggy baghdad bagpipe bagpiper bagpipers bagpipes bags baguette baguettes baguio bah bahama bahamas
bahamian bahamians bahia bahrain baht bahts baidu baikal bail bailable bailed bailey baileys bailiff bailiffs
bailing bailiwick bailiwicks bailout bailouts bails bailsman bailsmen baird bairn bairns bairnsdale bait baited
baiting baits baize bake baked bakelite baker bakeries bakers bakersfield bakery bakes bakeshop bakeshops baking
baklava baksheesh baku bakunin balaclava balaclavas balalaika balalaikas balance balanced balances balanchine
balancing balaton balboa balboas balconies balcony bald balded balder balderdash baldest baldfaced baldies balding
baldly baldness baldric baldrics balds baldwin baldy bale balearic baled baleen baleful balefully balefulness baler
balers bales balfour bali balinese baling balk balkan balkans balked balkhash balkier balkiest balking balks balky
ball ballad balladeer balladeers balladry ballads ballarat ballard ballast ballasted ballasting ballasts ballcock
ballcocks balled ballerina ballerinas ballet balletic ballets ballgame ballgames ballgirl ballgirls ballgown
ballgowns ballina balling ballistic ballistics balloon ballooned ballooning balloonist balloonists balloons ballot
balloted balloting ballots ballpark ballparks ballplayer ballplayers ballpoint ballpoints ballroom ballrooms balls
ballsed ballses ballsier ballsiest ballsing ballsy bally ballyhoo ballyhooed ballyhooing ballyhoos balm balmier
balmiest balminess balms balmy baloney balsa balsam balsamic balsams balsas balthazar baltic baltimore baluchistan
baluster balusters balustrade balustrades balzac bamako bambi bamboo bamboos bamboozle bamboozled bamboozles
bamboozling ban banach banal banalities banality banally banana bananas bancroft band bandage bandaged bandages
bandaging bandana bandanas bandanna bandannas bandbox bandboxes bandeau bandeaux banded bandied bandier bandies
bandiest banding bandit banditry bandits bandleader bandleaders bandmaster bandmasters bandoleer bandoleers bands
bandsman bandsmen bandstand bandstands bandung bandwagon bandwagons bandwidth bandy bandying bane baneful banes
bang bangalore banged banger banging bangkok bangladesh bangladeshi bangladeshis bangle bangles bangor bangs bangui
bani banish banished banishes banishing banishment banister banisters banjarmasin banjo banjoist banjoists banjos
banjul bank bankable bankbook bankbooks bankcard bankcards banked banker bankers banking banknote banknotes
bankroll bankrolled bankrolling bankrolls bankrupt bankruptcies bankruptcy bankrupted bankrupting bankrupts banks
banned banneker banner banners banning bannister bannock bannocks banns banquet banqueted banqueter banqueters
banqueting banquets banquette banquettes bans banshee banshees bantam bantams bantamweight bantamweights banter
bantered bantering banteringly banters banting bantu bantus banyan banyans banzai banzais baobab baobabs baotou bap
baps baptise baptised baptiser baptisers baptises baptising baptism baptismal baptisms baptist baptiste
baptisteries baptistery baptists baptize baptized baptizer baptizers baptizes baptizing bar barabbas barack barb
barbacoa barbadian barbadians barbados barbara barbarella barbarian barbarianism barbarianisms barbarians barbaric
barbarically barbarise barbarised barbarises barbarising barbarism barbarisms barbarities barbarity barbarize
barbarized barbarizes barbarizing barbarossa barbarous barbarously barbary barbecue barbecued barbecues barbecuing
barbed barbel barbell barbells barbels barbeque barbeques barber barbered barbering barberries barberry barbers
barbershop barbershops barbie barbies barbing barbiturate barbiturates barbour barbra barbs barbuda barbwire
barcarole barcaroles barcelona barceloneta barclay bard bardeen bardic bards bare bareback barebacked bared
barefaced barefacedly barefoot barefooted barehanded bareheaded barelegged barely bareness barents barer bares
barest barf barfed barfing barflies barfly barfs bargain bargained bargainer bargainers bargaining bargains barge
barged bargeman bargemen barges barging barhop barhopped barhopping barhops baring barista baristas baritone
baritones barium bark barked barkeep barkeeper barkeepers barkeeps barker barkers barking barkley barks barley
barlow barmaid barmaids barman barmen barmier barmiest barmy barn barnabas barnaby barnacle barnacled barnacles
barnard barnaul barnes barnett barney barneys barns barnstorm barnstormed barnstormer barnstormers barnstorming
barnstorms barnum barnyard barnyards baroda barometer barometers barometric barometrically baron baronage baronages
baroness baronesses baronet baronetcies baronetcy baronets baronial baronies barons barony baroque barque barques
barquisimeto barr barrack barracked barracking barracks barracuda barracudas barrage barraged barrages barraging
barramundi barramundis barranquilla barre barred barrel barreled barreling barrelled barrelling barrels barren
barrener barrenest barrenness barrens barrera barres barrett barrette barrettes barricade barricaded barricades
barricading barrie barrier barriers barring barrings barrio barrios barrister barristers barron barroom barrooms
barrow barrows barry barrymore bars bartender bartenders barter bartered barterer barterers bartering barters barth
bartholdi bartholomew bartlett barton baruch baryon baryons baryshnikov basal basally basalt basaltic base baseball
baseballs baseboard baseboards based basel baseless baseline baselines basely baseman basemen basement basements
baseness baser bases basest bash bashed bashes bashful bashfully bashfulness bashing basho basic basically basics
basie basil basilica basilicas basilisk basilisks basin basinful basinfuls basing basins basis bask basked basket
basketball basketballs basketry baskets basketwork basking basks basque basques basra bass basses basset basseterre
bassets bassinet bassinets bassist bassists basso bassoon bassoonist bassoonists bassoons bassos basswood basswoods
bast bastard bastardisation bastardisations bastardise bastardised bastardises bastardising bastardization
bastardizations bastardize bastardized bastardizes bastardizing bastards bastardy baste basted baster basters
bastes bastille basting bastion bastions bat bataan batch batched batches batching bate bated bates bath bathe
bathed bather bathers bathes bathetic bathhouse bathhouses bathing bathmat bathmats bathos bathrobe bathrobes
bathroom bathrooms baths bathsheba bathtub bathtubs bathurst bathwater bathyscaphe bathyscaphes bathysphere
bathyspheres batik batiks bating batista batiste batman batmen baton batons bats batsman batsmen battalion
battalions batted batten battened battening battens batter battered batterer batterers batteries battering
batterings batters battery battier battiest batting battle battleaxe battleaxes battled battledore battledores
battledress battlefield battlefields battlefront battlefronts battleground battlegrounds battlement battlements
battler battlers battles battleship battleships battling batty batu bauble baubles baud baudelaire baudouin bauer
bauhaus baulk baulked baulking baulks baum bauxite bavaria bavarian bawd bawdier bawdiest bawdily bawdiness bawds
bawdy bawl bawled bawling bawls baxter bay bayberries bayberry bayed bayer bayes bayesian bayeux baying baylor
bayonet bayoneted bayoneting bayonets bayonne bayou bayous bayreuth bays baywatch bazaar bazaars bazillion
bazillions bazooka bazookas""",
    "bb": """bbb""",
    "be": """be beach beachcomber beachcombers beached beaches beachfront beachhead beachheads beaching beachwear beacon beacons
bead beaded beadier beadiest beading beadle beadles beads beady beagle beagles beak beaked beaker beakers beaks
beam beamed beaming beams bean beanbag beanbags beaned beanfeast beanfeasts beanie beanies beaning beanpole
beanpoles beans beansprout beansprouts beanstalk beanstalks bear bearable bearably beard bearded bearding beardless
beardmore beards beardsley bearer bearers bearing bearings bearish bearishly bearishness bearlike bearnaise bears
bearskin bearskins beasley beast beastlier beastliest beastliness beastly beasts beat beatable beaten beater
beaters beatific beatifically beatification beatifications beatified beatifies beatify beatifying beating beatings
beatitude beatitudes beatlemania beatles beatnik beatniks beatrice beatrix beatriz beats beau beaufort beaujolais
beaumarchais beaumont beauregard beaus beaut beauteous beauteously beautician beauticians beauties beautification
beautified beautifier beautifiers beautifies beautiful beautifully beautify beautifying beauts beauty beauvoir
beaver beavered beavering beavers bebop bebops becalm becalmed becalming becalms became because bechtel beck becker
becket beckett beckley beckon beckoned beckoning beckons becks becky becloud beclouded beclouding beclouds become
becomes becoming becomingly becquerel becquerels bed bedaub bedaubed bedaubing bedaubs bedazzle bedazzled
bedazzlement bedazzles bedazzling bedbug bedbugs bedchamber bedchambers bedclothes bedded bedder bedding bede
bedeck bedecked bedecking bedecks bedevil bedeviled bedeviling bedevilled bedevilling bedevilment bedevils
bedfellow bedfellows bedhead bedheads bedim bedimmed bedimming bedims bedizen bedizened bedizening bedizens bedlam
bedlams bedouin bedouins bedpan bedpans bedpost bedposts bedraggle bedraggled bedraggles bedraggling bedridden
bedrock bedrocks bedroll bedrolls bedroom bedrooms beds bedside bedsides bedsit bedsits bedsitter bedsitters
bedsore bedsores bedspread bedspreads bedstead bedsteads bedtime bedtimes bee beebe beebread beech beecher beeches
beechnut beechnuts beef beefaroni beefburger beefburgers beefcake beefcakes beefed beefier beefiest beefiness
beefing beefs beefsteak beefsteaks beefy beehive beehives beekeeper beekeepers beekeeping beeline beelines
beelzebub been beep beeped beeper beepers beeping beeps beer beerbohm beerier beeriest beers beery bees beeswax
beet beethoven beetle beetled beetles beetling beeton beetroot beetroots beets beeves befall befallen befalling
befalls befell befit befits befitted befitting befittingly befog befogged befogging befogs before beforehand befoul
befouled befouling befouls befriend befriended befriending befriends befuddle befuddled befuddlement befuddles
befuddling beg began begat beget begets begetter begetters begetting beggar beggared beggaring beggarly beggars
beggary begged begging begin beginner beginners beginning beginnings begins begone begonia begonias begot begotten
begrime begrimed begrimes begriming begrudge begrudged begrudges begrudging begrudgingly begs beguile beguiled
beguilement beguiler beguilers beguiles beguiling beguilingly beguine beguines begum begums begun behalf behalves
behan behave behaved behaves behaving behavior behavioral behaviorally behaviorism behaviorist behaviorists
behaviors behaviour behavioural behaviourally behaviourism behaviourist behaviourists behaviours behead beheaded
beheading beheads beheld behemoth behemoths behest behests behind behindhand behinds behold beholden beholder
beholders beholding beholds behoove behooved behooves behooving behove behoved behoves behoving behring beiderbecke
beige beijing being beings beirut bejewel bejeweled bejeweling bejewelled bejewelling bejewels bekesy bela belabor
belabored belaboring belabors belabour belaboured belabouring belabours belarus belated belatedly belau belay
belayed belaying belays belch belched belches belching beleaguer beleaguered beleaguering beleaguers belem belfast
belfries belfry belgian belgians belgium belgrade belie belied belief beliefs belies believable believably believe
believed believer believers believes believing belinda belittle belittled belittlement belittles belittling belize
bell bella belladonna bellamy bellatrix bellboy bellboys belle belled belleek belles belletrist belletristic
belletrists bellhop bellhops bellicose bellicosity bellied bellies belligerence belligerency belligerent
belligerently belligerents belling bellingham bellini bellman bellmen bellow bellowed bellowing bellows bells
bellwether bellwethers belly bellyache bellyached bellyaches bellyaching bellybutton bellybuttons bellyful
bellyfuls bellying belmont belmopan beloit belong belonged belonging belongings belongs beloved beloveds below
belshazzar belt beltane belted belting belts beltway beltways beluga belugas belushi belying bemire bemired bemires
bemiring bemoan bemoaned bemoaning bemoans bemuse bemused bemusedly bemusement bemuses bemusing ben benacerraf
bench benched benches benching benchley benchmark benchmarks bend bendable bender benders bendier bendiest bendigo
bending bendix bends bendy beneath benedict benedictine benediction benedictions benedictory benefaction
benefactions benefactor benefactors benefactress benefactresses benefice beneficence beneficent beneficently
benefices beneficial beneficially beneficiaries beneficiary benefit benefited benefiting benefits benelux benet
benetton benevolence benevolences benevolent benevolently bengal bengali benghazi benighted benightedly benign
benignant benignity benignly benin benita benito benjamin bennett bennie benny benson bent bentham bentley benton
bentonite bents bentwood benumb benumbed benumbing benumbs benz benzedrine benzene benzine benzyl beowulf bequeath
bequeathed bequeathing bequeaths bequest bequests berate berated berates berating berber berbers bereave bereaved
bereavement bereavements bereaves bereaving bereft berenice beret berets beretta berg bergen berger bergerac
bergman bergs bergson beria beriberi bering berk berkeley berkelium berks berkshire berkshires berle berlin
berliner berlins berlioz berlitz berm berms bermuda bermudas bern bernadette bernadine bernanke bernard bernardo
bernays bernbach bernhardt bernice bernie bernini bernoulli bernstein berra berried berries berry berrying
berrylike berserk bert berta bertelsmann berth bertha berthed berthing berths bertie bertillon bertram bertrand
berwick beryl beryllium beryls berzelius beseech beseecher beseechers beseeches beseeching beseechingly beseem
beseemed beseeming beseems beset besets besetting beside besides besiege besieged besieger besiegers besieges
besieging besmear besmeared besmearing besmears besmirch besmirched besmirches besmirching besom besoms besot
besots besotted besotting besought bespangle bespangled bespangles bespangling bespatter bespattered bespattering
bespatters bespeak bespeaking bespeaks bespectacled bespoke bespoken bess bessel bessemer bessie best bested
bestial bestiality bestially bestiaries bestiary besting bestir bestirred bestirring bestirs bestow bestowal
bestowals bestowed bestowing bestows bestrew bestrewed bestrewing bestrewn bestrews bestridden bestride bestrides
bestriding bestrode bests bestseller bestsellers bestselling bet beta betake betaken betakes betaking betas betcha
betel betelgeuse beth bethany bethe bethesda bethink bethinking bethinks bethlehem bethought bethune betide betided
betides betiding betimes betoken betokened betokening betokens betook betray betrayal betrayals betrayed betrayer
betrayers betraying betrays betroth betrothal betrothals betrothed betrothing betroths bets betsy bette better
bettered bettering betterment betters bettie betting bettor bettors betty bettye between betwixt beulah bevel
beveled beveling bevelled bevelling bevellings bevels beverage beverages beverley beverly bevies bevvies bevvy bevy
bewail bewailed bewailing bewails beware bewared bewares bewaring bewhiskered bewigged bewilder bewildered
bewildering bewilderingly bewilderment bewilders bewitch bewitched bewitches bewitching bewitchingly bewitchment
bey beyer beyond beys bezel bezels""",
    "bh": """bhaji bhopal bhutan bhutto""",
    "bi": """bi bialystok bianca biannual biannually bias biased biases biasing biathlon biathlons bib bible bibles biblical
bibliographer bibliographers bibliographic bibliographical bibliographically bibliographies bibliography
bibliophile bibliophiles bibs bibulous bic bicameral bicameralism bicarb bicarbonate bicarbonates bicarbs
bicentenaries bicentenary bicentennial bicentennials bicep biceps bicker bickered bickerer bickerers bickering
bickers bickie bickies biconcave biconvex bicuspid bicuspids bicycle bicycled bicycler bicyclers bicycles bicycling
bicyclist bicyclists bid biddable bidden bidder bidders biddies bidding biddle biddy bide biden bides bidet bidets
biding bidirectional bidirectionally bids biennial biennially biennials biennium bienniums bier bierce biers biff
biffed biffing biffo biffos biffs bifocal bifocals bifurcate bifurcated bifurcates bifurcating bifurcation
bifurcations big bigamist bigamists bigamous bigamy bigfoot bigger biggest biggie biggies biggish biggles bighead
bigheads bighearted bigheartedness bighorn bighorns bight bights bigmouth bigmouths bigness bigot bigoted bigotries
bigotry bigots bigquery bigwig bigwigs bijou bijoux bike biked biker bikers bikes biking bikini bikinis bikkie
bikkies biko bilabial bilabials bilateral bilaterally bilbao bilberries bilberry bilbo bile bilge bilges bilingual
bilingualism bilingually bilinguals bilious biliousness bilirubin bilk bilked bilker bilkers bilking bilks bill
billable billabong billabongs billboard billboards billed billet billeted billeting billets billfold billfolds
billhook billhooks billiard billiards billie billies billing billings billingsgate billion billionaire billionaires
billions billionth billionths billow billowed billowing billows billowy bills billy billycan billycans bimbo bimbos
bimetallic bimetallics bimetallism bimini bimodal bimonthlies bimonthly bin binaries binary binaural bind binder
binderies binders bindery binding bindings binds bindweed binge binged binges binghamton bingle bingled bingles
bingling bingo binman binmen binnacle binnacles binned binning binocular binoculars binomial binomials bins
biochemical biochemically biochemicals biochemist biochemistry biochemists biodegradability biodegradable
biodegrade biodegraded biodegrades biodegrading biodiversity bioethics biofeedback biofilm biofilms biogen
biographer biographers biographic biographical biographically biographies biography bioko biologic biological
biologically biologist biologists biology biomarker biomarkers biomass biomedical bionic bionically bionics
biophysical biophysicist biophysicists biophysics biopic biopics biopsied biopsies biopsy biopsying bioreactor
bioreactors biorhythm biorhythms bios biosensor biosensors biosphere biospheres biosynthesis biotech
biotechnological biotechnology biotin bipartisan bipartisanship bipartite biped bipedal bipeds biplane biplanes
bipolar bipolarity biracial birch birched birches birching bird birdbath birdbaths birdbrain birdbrained birdbrains
birdcage birdcages birded birder birders birdhouse birdhouses birdie birdied birdieing birdies birding birdlike
birdlime birds birdseed birdseye birdsong birdwatcher birdwatchers birdying biretta birettas birkenstock birmingham
biro birth birthday birthdays birthed birther birthers birthing birthmark birthmarks birthplace birthplaces
birthrate birthrates birthright birthrights births birthstone birthstones bis biscay biscayne biscuit biscuits
bisect bisected bisecting bisection bisections bisector bisectors bisects bisexual bisexuality bisexually bisexuals
bishkek bishop bishopric bishoprics bishops bismarck bismark bismuth bison bisque bisquick bissau bistro bistros
bit bitch bitched bitches bitchier bitchiest bitchily bitchiness bitching bitchy bitcoin bitcoins bite biter biters
bites biting bitingly bitmap bitmaps bits bitten bitter bitterer bitterest bitterly bittern bitterness bitterns
bitters bittersweet bittersweets bittier bittiest bittorrent bitty bitumen bituminous bivalent bivalve bivalves
bivouac bivouacked bivouacking bivouacs biweeklies biweekly biyearly biz bizarre bizarrely bizet""",
    "bj": """bjerknes bjork""",
    "bl": """blab blabbed blabber blabbered blabbering blabbermouth blabbermouths blabbers blabbing blabs black blackamoor
blackamoors blackball blackballed blackballing blackballs blackbeard blackberries blackberry blackberrying
blackbird blackbirds blackboard blackboards blackburn blackcurrant blackcurrants blacked blacken blackened
blackening blackens blacker blackest blackface blackfoot blackguard blackguards blackhead blackheads blacking
blackish blackjack blackjacked blackjacking blackjacks blackleg blacklegs blacklist blacklisted blacklisting
blacklists blackly blackmail blackmailed blackmailer blackmailers blackmailing blackmails blackness blackout
blackouts blacks blacksburg blackshirt blacksmith blacksmiths blacksnake blacksnakes blackstone blackthorn
blackthorns blacktop blacktopped blacktopping blacktops blackwell bladder bladders blade bladed blades blag blagged
blagging blags blah blahs blaine blair blake blamable blame blameable blamed blameless blamelessly blamelessness
blamer blames blameworthiness blameworthy blaming blanca blanch blanchard blanche blanched blanches blanching
blancmange blancmanges bland blander blandest blandish blandished blandishes blandishing blandishment blandishments
blandly blandness blank blanked blankenship blanker blankest blanket blanketed blanketing blankets blanking blankly
blankness blanks blantyre blare blared blares blaring blarney blarneyed blarneying blarneys blaspheme blasphemed
blasphemer blasphemers blasphemes blasphemies blaspheming blasphemous blasphemously blasphemy blast blasted blaster
blasters blasting blastoff blastoffs blasts blatancies blatancy blatant blatantly blather blathered blathering
blathers blatz blavatsky blaze blazed blazer blazers blazes blazing blazon blazoned blazoning blazons bleach
bleached bleacher bleachers bleaches bleaching bleak bleaker bleakest bleakly bleakness blear blearier bleariest
blearily bleariness bleary bleat bleated bleating bleats bled bleed bleeder bleeders bleeding bleeds bleep bleeped
bleeper bleepers bleeping bleeps blemish blemished blemishes blemishing blench blenched blenches blenching blend
blended blender blenders blending blends blenheim bless blessed blessedly blessedness blesses blessing blessings
blevins blew bligh blight blighted blighter blighters blighting blights blimey blimp blimpish blimps blind blinded
blinder blinders blindest blindfold blindfolded blindfolding blindfolds blinding blindingly blindly blindness
blinds blindside blindsided blindsides blindsiding bling blini blinis blink blinked blinker blinkered blinkering
blinkers blinking blinks blintz blintze blintzes blip blips bliss blissful blissfully blissfulness blister
blistered blistering blisteringly blisters blistery blithe blithely blitheness blither blithering blithesome
blithest blitz blitzed blitzes blitzing blitzkrieg blitzkriegs blizzard blizzards bloat bloated bloater bloaters
bloating bloats blob blobbed blobbing blobs bloc bloch block blockade blockaded blockader blockaders blockades
blockading blockage blockages blockbuster blockbusters blockbusting blockchain blockchains blocked blocker blockers
blockhead blockheads blockhouse blockhouses blocking blocks blocs bloemfontein blog blogged blogger bloggers
blogging blogs bloke blokes blokish blond blonde blondel blonder blondes blondest blondie blondish blondness blonds
blood bloodbath bloodbaths bloodcurdling blooded bloodhound bloodhounds bloodied bloodier bloodies bloodiest
bloodily bloodiness blooding bloodless bloodlessly bloodlessness bloodletting bloodline bloodlines bloodmobile
bloodmobiles bloods bloodshed bloodshot bloodstain bloodstained bloodstains bloodstock bloodstream bloodstreams
bloodsucker bloodsuckers bloodsucking bloodthirstier bloodthirstiest bloodthirstily bloodthirstiness bloodthirsty
bloody bloodying bloom bloomed bloomer bloomers bloomfield blooming bloomingdale bloomington blooms bloomsburg
bloomsbury bloop blooped blooper bloopers blooping bloops blossom blossomed blossoming blossoms blossomy blot
blotch blotched blotches blotchier blotchiest blotching blotchy blots blotted blotter blotters blotting blotto
blouse bloused blouses blousing blow blower blowers blowflies blowfly blowgun blowguns blowhard blowhards blowhole
blowholes blowie blowier blowies blowiest blowing blowjob blowjobs blowlamp blowlamps blown blowout blowouts
blowpipe blowpipes blows blowsier blowsiest blowsy blowtorch blowtorches blowup blowups blowy blowzier blowziest
blowzy blu blubber blubbered blubbering blubbers blubbery blucher bludgeon bludgeoned bludgeoning bludgeons bludger
bludgers blue bluebeard bluebell bluebells blueberries blueberry bluebird bluebirds bluebonnet bluebonnets
bluebottle bluebottles blued bluefish bluefishes bluegill bluegills bluegrass blueish bluejacket bluejackets
bluejeans blueness bluenose bluenoses bluepoint bluepoints blueprint blueprinted blueprinting blueprints bluer
blues bluesier bluesiest bluest bluestocking bluestockings bluesy bluet bluetooth bluets bluey blueys bluff bluffed
bluffer bluffers bluffest bluffing bluffly bluffness bluffs bluing bluish blunder blunderbuss blunderbusses
blundered blunderer blunderers blundering blunders blunt blunted blunter bluntest blunting bluntly bluntness blunts
blur blurb blurbs blurred blurrier blurriest blurriness blurring blurry blurs blurt blurted blurting blurts blush
blushed blusher blushers blushes blushing bluster blustered blusterer blusterers blustering blusterous blusters
blustery blythe""",
    "bm": """bmw""",
    "bo": """boa boar board boarded boarder boarders boarding boardinghouse boardinghouses boardroom boardrooms boards boardwalk
boardwalks boars boas boast boasted boaster boasters boastful boastfully boastfulness boasting boasts boat boated
boater boaters boathouse boathouses boating boatload boatloads boatman boatmen boats boatswain boatswains boatyard
boatyards bob bobbed bobbi bobbie bobbies bobbin bobbing bobbins bobbitt bobble bobbled bobbles bobbling bobby
bobbysoxer bobbysoxers bobcat bobcats bobolink bobolinks bobs bobsled bobsledded bobsledder bobsledders bobsledding
bobsleds bobsleigh bobsleighs bobtail bobtails bobwhite bobwhites boccaccio boccie bock bod bodacious bode boded
bodega bodegas bodes bodge bodged bodges bodging bodhidharma bodhisattva bodice bodices bodied bodies bodily boding
bodkin bodkins bods body bodybuilder bodybuilders bodybuilding bodyguard bodyguards bodysuit bodysuits bodywork
boeing boeotia boeotian boer boers boethius boffin boffins boffo bog bogan bogans bogart bogey bogeyed bogeying
bogeyman bogeymen bogeys bogged boggier boggiest bogging boggle boggled boggles boggling boggy bogie bogies bogs
bogus bogyman bogymen bohemia bohemian bohemianism bohemians bohr boil boiled boiler boilermaker boilermakers
boilerplate boilers boiling boilings boils boise boisterous boisterously boisterousness bojangles bola bolas bold
bolder boldest boldface boldfaced boldly boldness bole bolero boleros boles boleyn bolivar bolivares bolivars
bolivia bolivian bolivians boll bollard bollards bollix bollixed bollixes bollixing bollocking bollockings bollocks
bolls bollywood bologna bolshevik bolsheviks bolshevism bolshevist bolshie bolshoi bolster bolstered bolstering
bolsters bolt bolted bolthole boltholes bolting bolton bolts boltzmann bolus boluses bomaderry bomb bombard
bombarded bombardier bombardiers bombarding bombardment bombardments bombards bombast bombastic bombastically
bombay bombed bomber bombers bombing bombings bombproof bombs bombshell bombshells bombsite bombsites bonanza
bonanzas bonaparte bonaventure bonbon bonbons bonce bonces bond bondage bonded bondholder bondholders bonding
bondman bondmen bonds bondsman bondsmen bondwoman bondwomen bone boned bonehead boneheaded boneheads boneless boner
boners bones boneshaker boneshakers boneyard bonfire bonfires bong bonged bonging bongo bongos bongs bonhoeffer
bonhomie bonier boniest boniface boniness boning bonita bonito bonitos bonk bonked bonkers bonking bonks bonn
bonner bonnet bonnets bonneville bonnie bonnier bonniest bonny bono bonobo bonobos bonsai bonus bonuses bony bonz
bonza bonze bonzer boo boob boobed boobies boobing boobs booby boodle boodles booed booger boogers boogeyman
boogeymen boogie boogied boogieing boogieman boogies boohoo boohooed boohooing boohoos booing book bookable
bookbinder bookbinderies bookbinders bookbindery bookbinding bookcase bookcases booked bookend bookends booker
bookie bookies booking bookings bookish bookkeeper bookkeepers bookkeeping booklet booklets bookmaker bookmakers
bookmaking bookmark bookmarked bookmarking bookmarks bookmobile bookmobiles bookplate bookplates books bookseller
booksellers bookshelf bookshelves bookshop bookshops bookstall bookstalls bookstore bookstores bookworm bookworms
boole boolean boom boombox boomboxes boomed boomer boomerang boomeranged boomeranging boomerangs boomers booming
booms boon boondocks boondoggle boondoggled boondoggler boondogglers boondoggles boondoggling boone boonies boons
boor boorish boorishly boorishness boorishnesses boors boos boost boosted booster boosters boosting boosts boot
bootblack bootblacks booted bootee bootees booth booths booties booting bootlace bootlaces bootleg bootlegged
bootlegger bootleggers bootlegging bootlegs bootless boots bootstrap bootstrapped bootstrapping bootstraps booty
booze boozed boozer boozers boozes boozier booziest boozing boozy bop bopped bopping bops borax bordeaux bordello
bordellos borden border bordered bordering borderland borderlands borderline borderlines borders bordon bore boreas
bored boredom borehole boreholes borer borers bores borg borges borgia borglum boring boringly boris bork borlaug
born borne borneo borobudur borodin boron borough boroughs borrow borrowed borrower borrowers borrowing borrowings
borrows borscht borstal borstals boru borzoi borzois bosch bose bosh boshter bosker bosnia bosom bosoms bosomy
bosporus boss bossed bosses bossier bossiest bossily bossiness bossing bossism bossy boston bostonian bostons
boswell botanic botanical botanically botanist botanists botany botch botched botcher botchers botches botching
both bother botheration bothered bothering bothers bothersome botnet botnets botox bots botswana botticelli bottle
bottled bottleneck bottlenecks bottler bottlers bottles bottling bottom bottomed bottoming bottomless bottoms
botulinum botulism boudoir boudoirs bouffant bouffants bougainvillea bougainvilleas bough boughs bought
bouillabaisse bouillabaisses bouillon bouillons boulder boulders boules boulevard boulevards boulez bounce bounced
bouncer bouncers bounces bouncier bounciest bouncily bounciness bouncing bouncy bound boundaries boundary bounded
bounden bounder bounders bounding boundless boundlessly boundlessness bounds bounteous bounteously bounteousness
bounties bountiful bountifully bountifulness bounty bouquet bouquets bourbaki bourbon bourbons bourgeois
bourgeoisie bournemouth bout boutique boutiques bouts bouzouki bouzoukis bovary bovine bovines bovver bow bowditch
bowdlerisation bowdlerisations bowdlerise bowdlerised bowdlerises bowdlerising bowdlerization bowdlerizations
bowdlerize bowdlerized bowdlerizes bowdlerizing bowed bowel bowell bowels bowen bower bowers bowery bowie bowing
bowl bowled bowleg bowlegged bowlegs bowler bowlers bowlful bowlfuls bowline bowlines bowling bowls bowman bowmen
bowral bows bowsprit bowsprits bowstring bowstrings bowwow bowwows box boxcar boxcars boxed boxer boxers boxes
boxier boxiest boxing boxlike boxroom boxrooms boxwood boxy boy boycott boycotted boycotting boycotts boyd boyer
boyfriend boyfriends boyhood boyhoods boyish boyishly boyishness boyle boys boysenberries boysenberry bozo bozos""",
    "bp": """bp""",
    "br": """bra brace braced bracelet bracelets bracer bracero braceros bracers braces bracing bracken bracket bracketed
bracketing brackets brackish brackishness bract bracts brad bradawl bradawls bradbury braddock bradenton bradford
bradley bradly brads bradshaw bradstreet brady bradycardia brae braes brag bragg braggadocio braggadocios braggart
braggarts bragged bragger braggers bragging brags brahe brahma brahmagupta brahman brahmanism brahmanisms brahmans
brahmaputra brahmas brahms braid braided braiding braids braille brailles brain brainchild brainchildren brained
brainier brainiest braininess braining brainless brainlessly brainpower brains brainstorm brainstormed
brainstorming brainstorms brainteaser brainteasers brainwash brainwashed brainwashes brainwashing brainwave
brainwaves brainy braise braised braises braising brake braked brakeman brakemen brakes braking bramble brambles
brambly brampton bran branch branched branches branching branchlike brand branded brandeis branden brandenburg
brander branders brandi brandie brandied brandies branding brandish brandished brandishes brandishing brando
brandon brands brandt brandy brandying brant braque bras brash brasher brashest brashly brashness brasilia brass
brasserie brasseries brasses brassier brassiere brassieres brassiest brassily brassiness brassy brat bratislava
brats brattain brattier brattiest bratty bratwurst bratwursts bravado brave braved bravely braveness braver bravery
braves bravest braving bravo bravos bravura bravuras brawl brawled brawler brawlers brawling brawls brawn brawnier
brawniest brawniness brawny bray brayed braying brays braze brazed brazen brazened brazening brazenly brazenness
brazens brazer brazers brazes brazier braziers brazil brazilian brazilians brazing brazos brazzaville breach
breached breaches breaching bread breadbasket breadbaskets breadboard breadboards breadbox breadboxes breadcrumb
breadcrumbs breaded breadfruit breadfruits breading breadline breadlines breads breadth breadths breadwinner
breadwinners break breakable breakables breakage breakages breakaway breakaways breakdown breakdowns breaker
breakers breakfast breakfasted breakfasting breakfasts breakfront breakfronts breaking breakneck breakout breakouts
breakpoints breaks breakspear breakthrough breakthroughs breakup breakups breakwater breakwaters bream breams
breast breastbone breastbones breasted breastfed breastfeed breastfeeding breastfeeds breasting breastplate
breastplates breasts breaststroke breaststrokes breastwork breastworks breath breathable breathalyse breathalysed
breathalyser breathalysers breathalyses breathalysing breathalyze breathalyzed breathalyzer breathalyzers
breathalyzes breathalyzing breathe breathed breather breathers breathes breathier breathiest breathing breathless
breathlessly breathlessness breaths breathtaking breathtakingly breathy brecht breckenridge bred breech breeches
breed breeder breeders breeding breeds breeze breezed breezes breezeway breezeways breezier breeziest breezily
breeziness breezing breezy brekkie brekkies brekky bremen bremerton brenda brendan brennan brenner brent brenton
brest bret brethren breton brett breve breves brevet brevets brevetted brevetting breviaries breviary brevity brew
brewed brewer breweries brewers brewery brewing brewpub brewpubs brews brewster brexit brezhnev brian briana
brianna briar briars bribe bribed briber bribers bribery bribes bribing brice brick brickbat brickbats bricked
brickie brickies bricking bricklayer bricklayers bricklaying bricks brickwork brickyard brickyards bridal bridals
bridalveil bride bridegroom bridegrooms brides bridesmaid bridesmaids bridge bridgeable bridged bridgehead
bridgeheads bridgeport bridger bridges bridget bridgetown bridgett bridgette bridgework bridging bridgman bridle
bridled bridles bridleway bridleways bridling brie brief briefcase briefcases briefed briefer briefest briefing
briefings briefly briefness briefs brier briers brig brigade brigades brigadier brigadiers brigadoon brigand
brigandage brigands brigantine brigantines briggs brigham bright brighten brightened brightener brighteners
brightening brightens brighter brightest brightly brightness brighton brights brigid brigitte brigs brill
brilliance brilliancy brilliant brilliantine brilliantly brilliants brillo brim brimful brimless brimmed brimming
brims brimstone brindle brindled brine bring bringer bringers bringing brings brinier briniest brininess brink
brinkley brinkmanship brinks briny brioche brioches briquette briquettes brisbane brisk brisked brisker briskest
brisket briskets brisking briskly briskness brisks bristle bristled bristles bristlier bristliest bristling bristly
bristol brit britain britannia britannic britannica britches british britisher britney briton britons brits britt
brittany britten brittle brittleness brittler brittlest brittney brno broach broached broaches broaching broad
broadband broadcast broadcaster broadcasters broadcasting broadcasts broadcloth broaden broadened broadening
broadens broader broadest broadloom broadly broadminded broadness broads broadsheet broadsheets broadside
broadsided broadsides broadsiding broadsword broadswords broadway broadways brobdingnag brobdingnagian brocade
brocaded brocades brocading broccoli brochette brochettes brochure brochures brock brogan brogans brogue brogues
broil broiled broiler broilers broiling broils brokaw broke broken brokenhearted brokenheartedly brokenly
brokenness broker brokerage brokerages brokered brokering brokers brollies brolly bromide bromides bromidic bromine
bronc bronchi bronchial bronchitic bronchitis bronchus bronco broncobuster broncobusters broncos broncs bronson
bronte brontosaur brontosaurs brontosaurus brontosauruses bronx bronze bronzed bronzes bronzing brooch brooches
brood brooded brooder brooders broodier broodiest broodily broodiness brooding broodingly broodmare broodmares
broods broody brook brooke brooked brooking brooklet brooklets brooklyn brooks broom broome brooms broomstick
broomsticks broth brothel brothels brother brotherhood brotherhoods brotherliness brotherly brothers broths
brougham broughams brought brouhaha brouhahas brow browbeat browbeaten browbeating browbeats brown browne browned
browner brownest brownfield brownian brownie brownies browning brownish brownness brownout brownouts browns
brownshirt brownstone brownstones brownsville brows browse browsed browser browsers browses browsing brr brubeck
bruce bruckner bruin bruins bruise bruised bruiser bruisers bruises bruising bruit bruited bruiting bruits brumbies
brumby brummel brunch brunched brunches brunching brunei brunelleschi brunet brunets brunette brunettes brunhilde
bruno brunswick brunt brush brushed brushes brushing brushoff brushoffs brushstroke brushstrokes brushwood
brushwork brusque brusquely brusqueness brusquer brusquest brussels brut brutal brutalisation brutalise brutalised
brutalises brutalising brutalities brutality brutalization brutalize brutalized brutalizes brutalizing brutally
brute brutes brutish brutishly brutishness brutus bryan bryant bryce brynner bryon brzezinski""",
    "bs": """bsd""",
    "bt": """btu""",
    "bu": """bub bubble bubbled bubblegum bubbles bubblier bubbliest bubbling bubbly buber bubo buboes bubs buccaneer
buccaneered buccaneering buccaneers buchanan bucharest buchenwald buchwald buck buckaroo buckaroos buckboard
buckboards bucked bucket bucketed bucketful bucketfuls bucketing buckets buckeye buckeyes bucking buckingham buckle
buckled buckler bucklers buckles buckley buckling buckner buckram bucks bucksaw bucksaws buckshot buckskin
buckskins buckteeth bucktooth bucktoothed buckwheat buckyball buckyballs bucolic bucolically bucolics bud budapest
budded buddha buddhas buddhism buddhisms buddhist buddhists buddies budding buddings buddy budge budged budgerigar
budgerigars budges budget budgetary budgeted budgeting budgets budgie budgies budging buds budweiser buff buffalo
buffaloed buffaloes buffaloing buffed buffer buffered buffering buffers buffet buffeted buffeting buffetings
buffets buffing buffoon buffoonery buffoonish buffoons buffs buffy buford bug bugaboo bugaboos bugatti bugbear
bugbears bugged bugger buggered buggering buggers buggery buggier buggies buggiest bugging buggy bugle bugled
bugler buglers bugles bugling bugs bugzilla buick build builder builders building buildings builds buildup buildups
built builtin bujumbura bukhara bukharin bulawayo bulb bulbous bulbs bulfinch bulganin bulgar bulgari bulgaria
bulgarian bulgarians bulge bulged bulges bulgier bulgiest bulging bulgy bulimarexia bulimia bulimic bulimics bulk
bulked bulkhead bulkheads bulkier bulkiest bulkiness bulking bulks bulky bull bulldog bulldogged bulldogging
bulldogs bulldoze bulldozed bulldozer bulldozers bulldozes bulldozing bulled bullet bulleted bulletin bulletined
bulletining bulletins bulletproof bulletproofed bulletproofing bulletproofs bullets bullfight bullfighter
bullfighters bullfighting bullfights bullfinch bullfinches bullfrog bullfrogs bullhead bullheaded bullheadedly
bullheadedness bullheads bullhorn bullhorns bullied bullies bulling bullion bullish bullishly bullishness bullock
bullocks bullpen bullpens bullring bullrings bulls bullseye bullshit bullshits bullshitted bullshitter bullshitters
bullshitting bullwhip bullwhips bullwinkle bully bullying bulrush bulrushes bultmann bulwark bulwarks bum bumbag
bumbags bumble bumblebee bumblebees bumbled bumbler bumblers bumbles bumbling bumf bummed bummer bummers bummest
bumming bump bumped bumper bumpers bumph bumpier bumpiest bumpiness bumping bumpkin bumpkins bumppo bumps bumptious
bumptiously bumptiousness bumpy bums bun bunbury bunch bunche bunched bunches bunchier bunchiest bunching bunchy
bunco buncoed buncoing buncos bundaberg bundesbank bundestag bundied bundies bundle bundled bundles bundling bundy
bundying bung bungalow bungalows bunged bungee bungees bunghole bungholes bunging bungle bungled bungler bunglers
bungles bungling bungs bunin bunion bunions bunk bunked bunker bunkers bunkhouse bunkhouses bunking bunks bunkum
bunnies bunny buns bunsen bunt bunted bunting buntings bunts bunyan bunyip bunyips buoy buoyancy buoyant buoyantly
buoyed buoying buoys bur burbank burberry burble burbled burbles burbling burbs burch burden burdened burdening
burdens burdensome burdock bureau bureaucracies bureaucracy bureaucrat bureaucratic bureaucratically
bureaucratisation bureaucratise bureaucratised bureaucratises bureaucratising bureaucratization bureaucratize
bureaucratized bureaucratizes bureaucratizing bureaucrats bureaus burg burgeon burgeoned burgeoning burgeons burger
burgers burgess burgh burgher burghers burghs burglar burglaries burglarise burglarised burglarises burglarising
burglarize burglarized burglarizes burglarizing burglarproof burglars burglary burgle burgled burgles burgling
burgomaster burgomasters burgoyne burgs burgundian burgundies burgundy burial burials buried buries burka burkas
burke burks burl burlap burled burlesque burlesqued burlesques burlesquing burlier burliest burliness burlington
burls burly burma burmese burn burnable burnables burned burner burners burnett burnie burning burnish burnished
burnisher burnishers burnishes burnishing burnoose burnooses burnout burnouts burns burnside burnt burp burped
burping burps burqa burqas burr burred burring burris burrito burritos burro burros burroughs burrow burrowed
burrower burrowers burrowing burrows burrs burs bursa bursae bursar bursaries bursars bursary bursitis burst
bursting bursts burt burton burundi bury burying bus busbies busboy busboys busby busch bused buses busgirl
busgirls bush bushed bushel busheled busheling bushelled bushelling bushellings bushels bushes bushfire bushfires
bushido bushie bushier bushies bushiest bushiness bushing bushings bushman bushmaster bushmasters bushmen bushnell
bushranger bushrangers bushwhack bushwhacked bushwhacker bushwhackers bushwhacking bushwhacks bushy busied busier
busies busiest busily business businesses businesslike businessman businessmen businessperson businesspersons
businesswoman businesswomen busing busk busked busker buskers buskin busking buskins busks busload busloads buss
bussed busselton busses bussing bust busted buster busters bustier bustiers bustiest busting bustle bustled bustles
bustling busts busty busy busybodies busybody busying busyness busywork but butane butch butcher butchered
butcheries butchering butchers butchery butches butler butlers buts butt butte butted butter butterball butterballs
buttercream buttercup buttercups buttered butterfat butterfingered butterfingers butterflied butterflies butterfly
butterflying butterier butteries butteriest buttering buttermilk butternut butternuts butters butterscotch buttery
buttes butties butting buttock buttocks button buttoned buttonhole buttonholed buttonholes buttonholing buttoning
buttons buttonwood buttonwoods buttress buttressed buttresses buttressing butts butty buxom buxtehude buy buyback
buybacks buyer buyers buying buyout buyouts buys buzz buzzard buzzards buzzed buzzer buzzers buzzes buzzing
buzzkill buzzkills buzzword buzzwords""",
    "by": """by byblos bye byers byes bygone bygones bylaw bylaws byline bylines bypass bypassed bypasses bypassing bypath
bypaths byplay byproduct byproducts byrd byre byres byroad byroads byron byronic bystander bystanders byte bytes
byway byways byword bywords byzantine byzantines byzantium""",
    "ca": """ca cab cabal cabala caballero caballeros cabals cabana cabanas cabaret cabarets cabbage cabbages cabbed cabbies
cabbing cabby cabdriver cabdrivers caber cabernet cabers cabin cabinet cabinetmaker cabinetmakers cabinetmaking
cabinetry cabinets cabinetwork cabins cable cablecast cablecasting cablecasts cabled cablegram cablegrams cables
cabling cabochon cabochons caboodle caboose cabooses cabot cabral cabrera cabrini cabriolet cabriolets cabs
cabstand cabstands cacao cacaos cache cached cachepot cachepots caches cachet cachets caching cackle cackled
cackler cacklers cackles cackling cacophonies cacophonous cacophony cacti cactus cad cadaver cadaverous cadavers
caddie caddied caddies caddish caddishly caddishness caddying cadence cadenced cadences cadenza cadenzas cadet
cadets cadge cadged cadger cadgers cadges cadging cadillac cadiz cadmium cadre cadres cads caducei caduceus caedmon
caerphilly caesar caesars caesium caesura caesuras cafeteria cafeterias cafetiere cafetieres caff caffeinated
caffeine caffs caftan caftans cage caged cages cagey cagier cagiest cagily caginess caging cagney cagoule cagoules
cahokia cahoot cahoots caiaphas caiman caimans cain cains cairn cairns cairo caisson caissons caitiff caitiffs
caitlin cajole cajoled cajolement cajoler cajolers cajolery cajoles cajoling cajun cajuns cake caked cakes cakewalk
cakewalks caking calabash calabashes calaboose calabooses calais calamari calamaris calamine calamities calamitous
calamitously calamity calcareous calciferous calcification calcified calcifies calcify calcifying calcimine
calcimined calcimines calcimining calcine calcined calcines calcining calcite calcium calculable calculate
calculated calculatedly calculates calculating calculatingly calculation calculations calculative calculator
calculators calculi calculus calcutta calder caldera calderas calderon caldwell caleb caledonia calendar calendared
calendaring calendars calexico calf calfskin calgary calhoun cali caliban caliber calibers calibrate calibrated
calibrates calibrating calibration calibrations calibrator calibrators calibre calibres calico calicoes california
californian californians californium caligula caliper calipered calipering calipers caliph caliphate caliphates
caliphs calisthenic calisthenics calk calked calking calks call calla callable callaghan callahan callao callas
callback callbacks called caller callers callie calligrapher calligraphers calligraphic calligraphist
calligraphists calligraphy calling callings calliope calliopes callisthenic callisthenics callisto callosities
callosity callous calloused callouses callousing callously callousness callow callower callowest callowness calls
callus callused calluses callusing calm calmed calmer calmest calming calmly calmness calms caloocan caloric
calorie calories calorific calumet calumets calumniate calumniated calumniates calumniating calumniation
calumniator calumniators calumnies calumnious calumny calvary calve calved calvert calves calvin calving calvinism
calvinisms calvinist calvinistic calvinists calypso calypsos calyx calyxes cam camacho camaraderie camarillo camber
cambered cambering cambers cambial cambium cambiums cambodia cambodian cambodians cambrian cambric cambridge
camcorder camcorders came camel camelhair camellia camellias camelopardalis camelot camels camembert camemberts
cameo cameos camera cameraman cameramen camerapeople cameraperson cameras camerawoman camerawomen camerawork
cameron cameroon cameroons camiknickers camilla camille camisole camisoles camoens camouflage camouflaged
camouflager camouflagers camouflages camouflaging camp campaign campaigned campaigner campaigners campaigning
campaigns campanella campanile campaniles campanologist campanologists campanology campbell camped camper campers
campfire campfires campground campgrounds camphor campier campiest campinas camping campos camps campsite campsites
campus campuses campy camry cams camshaft camshafts camus can canaan canada canadian canadians canal canaletto
canalisation canalise canalised canalises canalising canalization canalize canalized canalizes canalizing canals
canard canards canaries canary canasta canaveral canberra cancan cancans cancel canceled canceler cancelers
canceling cancellation cancellations cancelled canceller cancellers cancelling cancellous cancelous cancels cancer
cancerous cancers cancun candace candelabra candelabras candelabrum candice candid candida candidacies candidacy
candidate candidates candidature candidatures candide candidly candidness candied candies candle candled
candlelight candlelit candlepower candler candlers candles candlestick candlesticks candlewick candlewicks candling
candor candour candy candyfloss candying cane canebrake canebrakes caned caner caners canes canine canines caning
canister canisters canker cankered cankering cankerous cankers cannabis cannabises canned cannelloni canneries
cannery cannes cannibal cannibalisation cannibalise cannibalised cannibalises cannibalising cannibalism
cannibalistic cannibalization cannibalize cannibalized cannibalizes cannibalizing cannibals cannier canniest
cannily canniness canning cannon cannonade cannonaded cannonades cannonading cannonball cannonballs cannoned
cannoning cannons cannot canny canoe canoed canoeing canoeist canoeists canoes canola canon canonical canonically
canonisation canonisations canonise canonised canonises canonising canonization canonizations canonize canonized
canonizes canonizing canons canoodle canoodled canoodles canoodling canopied canopies canopus canopy canopying cans
canst cant cantabile cantabrigian cantaloupe cantaloupes cantankerous cantankerously cantankerousness cantata
cantatas canted canteen canteens canter canterbury cantered cantering canters canticle canticles cantilever
cantilevered cantilevering cantilevers canting canto canton cantonal cantonese cantonment cantonments cantons
cantor cantors cantos cantrell cants cantu canute canvas canvasback canvasbacks canvased canvases canvasing canvass
canvassed canvasser canvassers canvasses canvassing canyon canyoning canyons cap capabilities capability capablanca
capable capably capacious capaciously capaciousness capacitance capacities capacitor capacitors capacity caparison
caparisoned caparisoning caparisons cape caped capek capella caper capered capering capers capes capeskin capet
capetian capetown caph capillaries capillarity capillary capistrano capital capitalisation capitalise capitalised
capitalises capitalising capitalism capitalist capitalistic capitalistically capitalists capitalization capitalize
capitalized capitalizes capitalizing capitally capitals capitation capitations capitol capitoline capitols
capitulate capitulated capitulates capitulating capitulation capitulations caplet caplets capo capon capone capons
capos capote capped capping cappuccino cappuccinos capra capri caprice caprices capricious capriciously
capriciousness capricorn capricorns caps capsicum capsicums capsize capsized capsizes capsizing capstan capstans
capstone capstones capsular capsule capsuled capsules capsuling capsulise capsulised capsulises capsulising
capsulize capsulized capsulizes capsulizing captain captaincies captaincy captained captaining captains caption
captioned captioning captions captious captiously captiousness captivate captivated captivates captivating
captivation captivator captivators captive captives captivities captivity captor captors capture captured captures
capturing capuchin capulet car cara caracalla caracas carafe carafes caramel caramelise caramelised caramelises
caramelising caramelize caramelized caramelizes caramelizing caramels carapace carapaces carat carats caravaggio
caravan caravans caravansaries caravansary caravel caravels caraway caraways carbide carbides carbine carbines
carbohydrate carbohydrates carbolic carboloy carbon carbonaceous carbonate carbonated carbonates carbonating
carbonation carbondale carboniferous carbonise carbonised carbonises carbonising carbonize carbonized carbonizes
carbonizing carbons carborundum carboy carboys carbs carbuncle carbuncles carbuncular carburetor carburetors
carburettor carburettors carcass carcasses carcinogen carcinogenic carcinogenicity carcinogenics carcinogens
carcinoma carcinomas card cardamom cardamoms cardamon cardamons cardboard carded cardenas carder carders cardholder
cardholders cardiac cardiae cardie cardies cardiff cardigan cardigans cardin cardinal cardinally cardinals carding
cardio cardiogram cardiograms cardiograph cardiographs cardiologist cardiologists cardiology cardiomyopathy
cardiopulmonary cardiovascular cardozo cards cardsharp cardsharper cardsharpers cardsharps care cared careen
careened careening careens career careered careering careerism careerist careerists careers carefree careful
carefuller carefullest carefully carefulness caregiver caregivers careless carelessly carelessness carer carers
cares caress caressed caresses caressing caret caretaker caretakers carets careworn carey carfare cargo cargoes
carhop carhops carib caribbean caribbeans caribou caribous caricature caricatured caricatures caricaturing
caricaturist caricaturists caries carillon carillons carina caring carious carissa carjack carjacked carjacker
carjackers carjacking carjackings carjacks cark carked carking carks carl carla carlene carlin carlo carload
carloads carlos carlsbad carlson carlton carly carlyle carmaker carmakers carmela carmella carmelo carmen
carmichael carmine carmines carnage carnal carnality carnally carnap carnation carnations carnegie carnelian
carnelians carney carnies carnival carnivals carnivora carnivore carnivores carnivorous carnivorously
carnivorousness carnot carny carob carobs carol carole caroled caroler carolers carolina caroline caroling
carolingian carolinian carolled caroller carollers carolling carols carolyn carom caromed caroming caroms carotene
carotid carotids carousal carousals carouse caroused carousel carousels carouser carousers carouses carousing carp
carpal carpals carpathian carpathians carped carpel carpels carpenter carpentered carpentering carpenters carpentry
carper carpers carpet carpetbag carpetbagged carpetbagger carpetbaggers carpetbagging carpetbags carpeted carpeting
carpets carpi carping carpool carpooled carpooling carpools carport carports carps carpus carr carranza carrel
carrels carriage carriages carriageway carriageways carrie carried carrier carriers carries carrillo carrion
carroll carrot carrots carroty carry carryall carryalls carrycot carrycots carrying carryout carryover carryovers
cars carsick carsickness carson cart cartage carted cartel cartels carter carters cartersville cartesian carthage
carthaginian carthorse carthorses cartier cartilage cartilages cartilaginous carting cartload cartloads
cartographer cartographers cartographic cartography carton cartons cartoon cartooned cartooning cartoonist
cartoonists cartoons cartridge cartridges carts cartwheel cartwheeled cartwheeling cartwheels cartwright caruso
carve carved carver carveries carvers carvery carves carving carvings cary caryatid caryatids casaba casabas
casablanca casals casandra casanova casanovas cascade cascaded cascades cascading cascara cascaras case casebook
casebooks cased caseharden casehardened casehardening casehardens casein caseload caseloads casement casements
cases casework caseworker caseworkers casey cash cashback cashbook cashbooks cashed cashes cashew cashews cashier
cashiered cashiering cashiers cashing cashless cashmere casing casings casino casinos casio cask casket caskets
casks caspar casper caspian cassandra cassatt cassava cassavas casserole casseroled casseroles casseroling cassette
cassettes cassia cassias cassie cassiopeia cassius cassock cassocks cassowaries cassowary cast castaneda castanet
castanets castaway castaways caste castellated caster casters castes castigate castigated castigates castigating
castigation castigator castigators castillo casting castings castle castled castlereagh castles castling castoff
castoffs castor castors castrate castrated castrates castrating castration castrations castries castro casts casual
casually casualness casuals casualties casualty casuist casuistic casuistry casuists cat cataclysm cataclysmal
cataclysmic cataclysms catacomb catacombs catafalque catafalques catalan catalepsy cataleptic cataleptics catalina
catalog cataloged cataloger catalogers cataloging catalogs catalogue catalogued cataloguer cataloguers catalogues
cataloguing catalonia catalpa catalpas catalyse catalysed catalyses catalysing catalysis catalyst catalysts
catalytic catalyze catalyzed catalyzes catalyzing catamaran catamarans catapult catapulted catapulting catapults
cataract cataracts catarrh catastrophe catastrophes catastrophic catastrophically catatonia catatonic catatonics
catawba catbird catbirds catboat catboats catcall catcalled catcalling catcalls catch catchall catchalls catcher
catchers catches catchier catchiest catching catchings catchment catchments catchpenny catchphrase catchphrases
catchword catchwords catchy catechise catechised catechises catechising catechism catechisms catechist catechists
catechize catechized catechizes catechizing categorical categorically categories categorisation categorisations
categorise categorised categorises categorising categorization categorizations categorize categorized categorizes
categorizing category cater catercorner catered caterer caterers catering caterings caterpillar caterpillars caters
caterwaul caterwauled caterwauling caterwauls catfish catfishes catgut catharses catharsis cathartic cathartics
cathay cathedral cathedrals cather catherine catheter catheterise catheterised catheterises catheterising
catheterize catheterized catheterizes catheterizing catheters cathleen cathode cathodes cathodic catholic
catholicism catholicisms catholicity catholics cathryn cathy catiline cation cations catkin catkins catlike catnap
catnapped catnapping catnaps catnip cato cats catskill catskills catsuit catsuits catt cattail cattails catteries
cattery cattier cattiest cattily cattiness cattle cattleman cattlemen catty catullus catwalk catwalks caucasian
caucasians caucasoid caucasus cauchy caucus caucused caucuses caucusing caudal caudally caught cauldron cauldrons
cauliflower cauliflowers caulk caulked caulker caulkers caulking caulks causal causalities causality causally
causation causative cause caused causeless causer causerie causeries causers causes causeway causeways causing
caustic caustically causticity caustics cauterisation cauterise cauterised cauterises cauterising cauterization
cauterize cauterized cauterizes cauterizing caution cautionary cautioned cautioning cautions cautious cautiously
cautiousness cavalcade cavalcades cavalier cavalierly cavaliers cavalries cavalry cavalryman cavalrymen cave caveat
caveats caved caveman cavemen cavendish caver cavern cavernous cavernously caverns cavers caves caviar cavil
caviled caviler cavilers caviling cavilings cavilled caviller cavillers cavilling cavillings cavils caving
cavitation cavities cavity cavort cavorted cavorting cavorts cavour caw cawed cawing caws caxton cay cayenne cayman
cays cayuga cayuse cayuses""",
    "cd": """cd""",
    "ce": """cease ceased ceasefire ceasefires ceaseless ceaselessly ceaselessness ceases ceasing ceausescu cebu cebuano ceca
cecal cecelia cecil cecile cecilia cecily cecum cedar cedars cede ceded ceder ceders cedes cedilla cedillas ceding
cedric ceilidh ceilidhs ceiling ceilings celandine celeb celebrant celebrants celebrate celebrated celebrates
celebrating celebration celebrations celebrator celebrators celebratory celebrities celebrity celebs celeriac
celerity celery celesta celestas celeste celestial celestially celgene celia celibacy celibate celibates celina
cell cellar cellars celled cellini cellist cellists cellmate cellmates cello cellophane cellos cellphone cellphones
cells cellular cellulars cellulite cellulitis celluloid cellulose celsius celt celtic celtics celts cement cemented
cementer cementers cementing cements cementum cemeteries cemetery cenobite cenobites cenobitic cenotaph cenotaphs
cenozoic censer censers censor censored censorial censoring censorious censoriously censoriousness censors
censorship censurable censure censured censurer censurers censures censuring census censused censuses censusing
cent centaur centaurs centaurus centavo centavos centenarian centenarians centenaries centenary centennial
centennially centennials center centerboard centerboards centered centerfold centerfolds centering centerpiece
centerpieces centers centigrade centigram centigrams centiliter centiliters centilitre centilitres centime centimes
centimeter centimeters centimetre centimetres centipede centipedes central centralisation centralise centralised
centraliser centralisers centralises centralising centralism centralist centrality centralization centralize
centralized centralizer centralizers centralizes centralizing centrally centrals centre centreboard centreboards
centred centrefold centrefolds centrepiece centrepieces centres centrifugal centrifugally centrifuge centrifuged
centrifuges centrifuging centring centripetal centripetally centrism centrist centrists cents centuries centurion
centurions century cephalic cepheid cepheus ceramic ceramicist ceramicists ceramics ceramist ceramists cerberus
cereal cereals cerebellar cerebellum cerebellums cerebra cerebral cerebrate cerebrated cerebrates cerebrating
cerebration cerebrovascular cerebrum cerebrums cerement cerements ceremonial ceremonially ceremonials ceremonies
ceremonious ceremoniously ceremoniousness ceremony cerenkov ceres cerf cerise cerium cermet certain certainly
certainties certainty certifiable certifiably certificate certificated certificates certificating certification
certifications certified certifies certify certifying certitude certitudes certs cerulean cervantes cervical
cervices cervix cesar cesarean cesareans cesium cessation cessations cession cessions cessna cesspit cesspits
cesspool cesspools cetacean cetaceans ceteris cetus ceylon cezanne""",
    "ch": """chablis chad chadwick chafe chafed chafes chaff chaffed chaffinch chaffinches chaffing chaffs chafing chagall
chagrin chagrined chagrining chagrins chain chained chaining chains chainsaw chainsawed chainsawing chainsaws chair
chaired chairing chairlift chairlifts chairman chairmanship chairmanships chairmen chairperson chairpersons chairs
chairwoman chairwomen chaise chaises chaitanya chaitin chalcedony chaldean chalet chalets chalice chalices chalk
chalkboard chalkboards chalked chalkier chalkiest chalkiness chalking chalks chalky challenge challenged challenger
challengers challenges challenging challis chamber chambered chamberlain chamberlains chambermaid chambermaids
chambers chambersburg chambray chameleon chameleons chamois chamomile chamomiles champ champagne champagnes
champaign champed champers champing champion championed championing champions championship championships champlain
champollion champs chan chance chanced chancel chancelleries chancellery chancellor chancellors chancellorship
chancellorsville chancels chanceries chancery chances chancier chanciest chanciness chancing chancre chancres
chancy chandelier chandeliers chandigarh chandler chandlers chandon chandra chandragupta chandrasekhar chanel
chaney chang changchun change changeability changeable changeableness changeably changed changeless changelessly
changeling changelings changeover changeovers changer changers changes changing changsha channel channeled
channeling channelisation channelise channelised channelises channelising channelization channelize channelized
channelizes channelizing channelled channelling channels chanson chansons chant chanted chanter chanters chanteuse
chanteuses chantey chanteys chanticleer chanticleers chantilly chanting chants chaos chaotic chaotically chap
chaparral chaparrals chapati chapatis chapatti chapattis chapbook chapbooks chapeau chapeaus chapel chapels
chaperon chaperonage chaperone chaperoned chaperones chaperoning chaperons chaplain chaplaincies chaplaincy
chaplains chaplet chaplets chaplin chapman chappaquiddick chapped chappies chapping chappy chaps chapter chapters
chapultepec char charabanc charabancs character characterful characterisation characterisations characterise
characterised characterises characterising characteristic characteristically characteristics characterization
characterizations characterize characterized characterizes characterizing characterless characters charade charades
charbray charbroil charbroiled charbroiling charbroils charcoal charcoals chard chardonnay chardonnays charge
chargeable charged charger chargers charges charging charier chariest charily chariness chariot charioteer
charioteers chariots charisma charismatic charismatics charitable charitableness charitably charities charity
charladies charlady charlatan charlatanism charlatanry charlatans charlemagne charlene charles charleston
charlestons charley charlie charlies charlotte charlottesville charlottetown charm charmaine charmed charmer
charmers charmin charming charmingly charmless charms charolais charon charred charring chars chart charted charter
chartered charterer charterers chartering charters charting chartism chartres chartreuse charts charwoman charwomen
chary charybdis chase chased chaser chasers chases chasing chasity chasm chasms chassis chaste chastely chasten
chastened chasteness chastening chastens chaster chastest chastise chastised chastisement chastisements chastiser
chastisers chastises chastising chastity chasuble chasubles chat chateaubriand chateaus chatline chatlines chatroom
chats chattahoochee chattanooga chatted chattel chattels chatter chatterbox chatterboxes chattered chatterer
chatterers chattering chatterley chatters chatterton chattier chattiest chattily chattiness chatting chatty chaucer
chauffeur chauffeured chauffeuring chauffeurs chauncey chautauqua chauvinism chauvinist chauvinistic
chauvinistically chauvinists chavez chayefsky che cheap cheapen cheapened cheapening cheapens cheaper cheapest
cheaply cheapness cheapo cheapskate cheapskates cheat cheated cheater cheaters cheating cheats chechen chechnya
check checkbook checkbooks checkbox checked checker checkerboard checkerboards checkered checkering checkers
checking checklist checklists checkmate checkmated checkmates checkmating checkoff checkoffs checkout checkouts
checkpoint checkpoints checkroom checkrooms checks checksum checkup checkups cheddar cheek cheekbone cheekbones
cheeked cheekier cheekiest cheekily cheekiness cheeking cheeks cheeky cheep cheeped cheeping cheeps cheer cheered
cheerer cheerers cheerful cheerfuller cheerfullest cheerfully cheerfulness cheerier cheeriest cheerily cheeriness
cheering cheerio cheerios cheerleader cheerleaders cheerless cheerlessly cheerlessness cheers cheery cheese
cheeseboard cheeseboards cheeseburger cheeseburgers cheesecake cheesecakes cheesecloth cheesed cheeseparing cheeses
cheesier cheesiest cheesiness cheesing cheesy cheetah cheetahs cheetos cheever chef chefs chekhov chelsea
chelyabinsk chemical chemically chemicals chemise chemises chemist chemistry chemists chemo chemotherapeutic
chemotherapy chemurgy chen cheney chengdu chenille chennai cheops cheque chequebook chequebooks chequed chequer
chequerboard chequerboards chequered chequering chequers cheques chequing cheri cherie cherish cherished cherishes
cherishing chernenko chernobyl chernomyrdin cherokee cherokees cheroot cheroots cherries cherry chert cherub
cherubic cherubim cherubs chervil cheryl chesapeake cheshire chess chessboard chessboards chessman chessmen chest
chested chester chesterfield chesterfields chesterton chestful chestfuls chestier chestiest chestnut chestnuts
chests chesty chevalier chevaliers cheviot chevrolet chevron chevrons chevy chew chewed chewer chewers chewier
chewiest chewiness chewing chews chewy cheyenne cheyennes chi chianti chiantis chiaroscuro chiba chibcha chic
chicago chicagoan chicana chicane chicaneries chicanery chicanes chicano chicer chicest chichi chichis chick
chickadee chickadees chickasaw chicken chickened chickenfeed chickenhearted chickening chickenpox chickens
chickenshit chickenshits chickpea chickpeas chicks chickweed chicle chiclets chicness chico chicories chicory chide
chided chides chiding chidingly chief chiefdom chiefer chiefest chiefly chiefs chieftain chieftains chieftainship
chieftainships chiffon chiffonier chiffoniers chigger chiggers chignon chignons chihuahua chihuahuas chilblain
chilblains child childbearing childbirth childbirths childcare childhood childhoods childish childishly
childishness childless childlessness childlike childminder childminders childminding childproof childproofed
childproofing childproofs children chile chilean chileans chili chilies chill chilled chiller chillers chillest
chilli chillier chillies chilliest chilliness chilling chillingly chillings chillness chills chilly chimborazo
chime chimed chimer chimera chimeras chimeric chimerical chimers chimes chiming chimney chimneys chimp chimpanzee
chimpanzees chimps chimu chin china chinatown chinaware chinchilla chinchillas chine chines chinese chink chinked
chinking chinks chinless chinned chinning chino chinook chinooks chinos chins chinstrap chinstraps chintz chintzier
chintziest chintzy chinwag chinwags chip chipboard chipewyan chipmunk chipmunks chipolata chipolatas chipped
chippendale chipper chippers chippewa chippie chippies chipping chippings chippy chips chiquita chirico chirography
chiropodist chiropodists chiropody chiropractic chiropractics chiropractor chiropractors chirp chirped chirpier
chirpiest chirpily chirpiness chirping chirps chirpy chirrup chirruped chirruping chirrups chis chisel chiseled
chiseler chiselers chiseling chiselled chiseller chisellers chiselling chisels chisholm chisinau chit chitchat
chitchats chitchatted chitchatting chitin chitinous chitosan chits chittagong chitterlings chivalrous chivalrously
chivalrousness chivalry chivas chive chives chivied chivies chivy chivying chlamydia chlamydiae chlamydias chloe
chloral chlordane chloride chlorides chlorinate chlorinated chlorinates chlorinating chlorination chlorine
chlorofluorocarbon chlorofluorocarbons chloroform chloroformed chloroforming chloroforms chlorophyll chloroplast
chloroplasts choc chock chockablock chocked chocking chocks chocoholic chocoholics chocolate chocolates chocolatey
chocolaty chocs choctaw choice choicer choices choicest choir choirboy choirboys choirmaster choirmasters choirs
choke chokecherries chokecherry choked choker chokers chokes choking cholecystectomy cholecystitis choler cholera
choleric cholesterol chomp chomped chomping chomps chomsky chongqing chook chooks choose chooser choosers chooses
choosier choosiest choosiness choosing choosy chop chophouse chophouses chopin chopped chopper choppered choppering
choppers choppier choppiest choppily choppiness chopping choppy chopra chops chopstick chopsticks choral chorale
chorales chorally chorals chord chordal chordate chordates chords chore chorea choreograph choreographed
choreographer choreographers choreographic choreographically choreographing choreographs choreography chores
chorister choristers choroid choroids chortle chortled chortler chortlers chortles chortling chorus chorused
choruses chorusing chose chosen chou chow chowder chowders chowed chowing chows chretien chris chrism chrissie
chrissy christ christa christchurch christen christendom christendoms christened christening christenings christens
christensen christi christian christianities christianity christians christie christina christine christmas
christmases christology christoper christopher christs chromatic chromatically chromatin chromatography chrome
chromed chromes chroming chromium chromosomal chromosome chromosomes chronic chronically chronicle chronicled
chronicler chroniclers chronicles chronicling chronograph chronographs chronological chronologically chronologies
chronologist chronologists chronology chronometer chronometers chrysalis chrysalises chrysanthemum chrysanthemums
chrysler chrysostom chrystal chub chubbier chubbiest chubbiness chubby chubs chuck chucked chuckhole chuckholes
chucking chuckle chuckled chuckles chuckling chucks chuffed chug chugged chugging chugs chukchi chukka chukkas chum
chumash chummed chummier chummiest chummily chumminess chumming chummy chump chumps chums chunder chundered
chundering chunders chung chunk chunked chunkier chunkiest chunkiness chunking chunks chunky chunter chuntered
chuntering chunters church churches churchgoer churchgoers churchgoing churchill churchman churchmen churchwarden
churchwardens churchwoman churchwomen churchyard churchyards churl churlish churlishly churlishness churls churn
churned churner churners churning churns churriguera chute chutes chutney chutneys chutzpah chuvash chyme chyron
chyrons""",
    "ci": """ci ciabatta ciabattas ciao ciaos cicada cicadas cicatrice cicatrices cicatrix cicero cicerone cicerones ciceroni
cid cider ciders cigar cigarette cigarettes cigarillo cigarillos cigars cilantro cilia cilium cimabue cinch cinched
cinches cinching cinchona cinchonas cincinnati cincture cinctures cinder cindered cinderella cinderellas cindering
cinders cindy cine cinema cinemas cinemascope cinematic cinematographer cinematographers cinematographic
cinematography cinerama cinnabar cinnamon cipher ciphered ciphering ciphers cipro circa circadian circe circle
circled circles circlet circlets circling circuit circuital circuited circuiting circuitous circuitously
circuitousness circuitry circuits circuity circular circularise circularised circularises circularising circularity
circularize circularized circularizes circularizing circularly circulars circulate circulated circulates
circulating circulation circulations circulatory circumcise circumcised circumcises circumcising circumcision
circumcisions circumference circumferences circumferential circumflex circumflexes circumlocution circumlocutions
circumlocutory circumnavigate circumnavigated circumnavigates circumnavigating circumnavigation circumnavigations
circumpolar circumscribe circumscribed circumscribes circumscribing circumscription circumscriptions circumspect
circumspection circumspectly circumstance circumstanced circumstances circumstancing circumstantial
circumstantially circumvent circumvented circumventing circumvention circumvents circus circuses cirque cirques
cirrhosis cirrhotic cirrhotics cirri cirrus cis cisco cisgender cistern cisterns citadel citadels citation
citations cite cited cites citibank cities citified citigroup citing citizen citizenry citizens citizenship citric
citroen citron citronella citrons citrus citruses city citywide civet civets civic civically civics civil civilian
civilians civilisation civilisations civilise civilised civilises civilising civilities civility civilization
civilizations civilize civilized civilizes civilizing civilly civvies""",
    "cl": """cl clack clacked clacking clacks clad cladding clade claiborne claim claimable claimant claimants claimed claimer
claimers claiming claims clair claire clairol clairvoyance clairvoyant clairvoyants clam clambake clambakes clamber
clambered clamberer clamberers clambering clambers clammed clammier clammiest clammily clamminess clamming clammy
clamor clamored clamoring clamorous clamors clamour clamoured clamouring clamours clamp clampdown clampdowns
clamped clamping clamps clams clan clancy clandestine clandestinely clang clanged clanger clangers clanging clangor
clangorous clangorously clangour clangs clank clanked clanking clanks clannish clannishness clans clansman clansmen
clanswoman clanswomen clap clapboard clapboarded clapboarding clapboards clapeyron clapped clapper clapperboard
clapperboards clappers clapping claps clapton claptrap claque claques clara clare clarence clarendon claret clarets
clarice clarification clarifications clarified clarifies clarify clarifying clarinet clarinetist clarinetists
clarinets clarinettist clarinettists clarion clarioned clarioning clarions clarissa clarity clark clarke
clarksville clash clashed clashes clashing clasp clasped clasping clasps class classed classes classic classical
classically classicism classicist classicists classics classier classiest classifiable classification
classifications classified classifieds classifier classifiers classifies classify classifying classiness classing
classism classless classlessness classmate classmates classroom classrooms classwork classy clatter clattered
clattering clatters claude claudette claudia claudine claudio claudius claus clausal clause clauses clausewitz
clausius claustrophobia claustrophobic clavichord clavichords clavicle clavicles clavier claviers claw clawed
clawing claws clay clayey clayier clayiest clayton clean cleanable cleaned cleaner cleaners cleanest cleaning
cleanings cleanlier cleanliest cleanliness cleanly cleanness cleans cleanse cleansed cleanser cleansers cleanses
cleansing cleanup cleanups clear clearance clearances clearasil cleared clearer clearest clearheaded clearing
clearinghouse clearinghouses clearings clearly clearness clears clearway clearways cleat cleats cleavage cleavages
cleave cleaved cleaver cleavers cleaves cleaving clef clefs cleft clefts clem clematis clematises clemenceau
clemency clemens clement clementine clementines clemently clements clemons clemson clench clenched clenches
clenching cleo cleopatra clerestories clerestory clergies clergy clergyman clergymen clergywoman clergywomen cleric
clerical clericalism clerically clerics clerk clerked clerking clerks clerkship cleveland clever cleverer cleverest
cleverly cleverness clevis clevises clew clewed clewing clews cliburn click clickable clickbait clicked clicker
clickers clicking clicks client clients cliff cliffhanger cliffhangers cliffhanging clifford cliffs clifftop
clifftops clifton climacteric climactic climate climates climatic climatically climatologist climatologists
climatology climax climaxed climaxes climaxing climb climbable climbed climber climbers climbing climbs clime
climes clinch clinched clincher clinchers clinches clinching cline cling clinger clingers clingfilm clingier
clingiest clinging clings clingy clinic clinical clinically clinician clinicians clinics clink clinked clinker
clinkers clinking clinks clint clinton clio cliometric cliometrician cliometricians cliometrics clip clipboard
clipboards clipped clipper clippers clipping clippings clips clique cliques cliquey cliquish cliquishly
cliquishness clit clitoral clitorides clitoris clitorises clits clive cloaca cloacae cloak cloaked cloaking
cloakroom cloakrooms cloaks clobber clobbered clobbering clobbers cloche cloches clock clocked clocking clocks
clockwise clockwork clockworks clod cloddish clodhopper clodhoppers clods clog clogged clogging clogs cloister
cloistered cloistering cloisters cloistral clojure clomp clomped clomping clomps clonal clone cloned clones
clonidine cloning clonk clonked clonking clonks clop clopped clopping clops clorets clorox close closed closefisted
closely closemouthed closeness closeout closeouts closer closes closest closet closeted closeting closets closeup
closeups closing closings closure closures clot cloth clothe clothed clothes clotheshorse clotheshorses clothesline
clotheslines clothespin clothespins clothier clothiers clothing clotho cloths clots clotted clotting cloture
clotures cloud cloudburst cloudbursts clouded cloudier cloudiest cloudiness clouding cloudless clouds cloudy
clouseau clout clouted clouting clouts clove cloven clover cloverleaf cloverleafs cloverleaves clovers cloves
clovis clown clowned clowning clownish clownishly clownishness clowns cloy cloyed cloying cloyingly cloys club
clubbable clubbed clubber clubbers clubbing clubfeet clubfoot clubfooted clubhouse clubhouses clubland clubs cluck
clucked clucking clucks clue clued clueless clues cluing clump clumped clumpier clumpiest clumping clumps clumpy
clumsier clumsiest clumsily clumsiness clumsy clung clunk clunked clunker clunkers clunkier clunkiest clunking
clunks clunky cluster clustered clustering clusters clutch clutched clutches clutching clutter cluttered cluttering
clutters clyde clydesdale clytemnestra""",
    "cn": """cnidarian cnidarians""",
    "co": """coach coached coaches coaching coachload coachloads coachman coachmen coachwork coadjutor coadjutors coagulant
coagulants coagulate coagulated coagulates coagulating coagulation coagulator coagulators coal coaled coalesce
coalesced coalescence coalescent coalesces coalescing coalface coalfaces coalfield coalfields coaling coalition
coalitionist coalitionists coalitions coalmine coalmines coals coarse coarsely coarsen coarsened coarseness
coarsening coarsens coarser coarsest coast coastal coasted coaster coasters coastguard coastguards coasting
coastline coastlines coasts coat coated coathanger coathangers coating coatings coatroom coatrooms coats coattail
coattails coauthor coauthored coauthoring coauthors coax coaxed coaxer coaxers coaxes coaxial coaxing coaxingly cob
cobain cobalt cobb cobber cobbered cobbering cobbers cobble cobbled cobbler cobblers cobbles cobblestone
cobblestones cobbling cobnut cobnuts cobra cobras cobs cobweb cobwebbed cobwebbier cobwebbiest cobwebby cobwebs
coca cocaine cocci coccis coccus coccyges coccyx cochabamba cochin cochineal cochise cochlea cochleae cochlear
cochleas cochran cock cockade cockades cockamamie cockatiel cockatiels cockatoo cockatoos cockatrice cockatrices
cockchafer cockchafers cockcrow cockcrows cocked cockerel cockerels cockeyed cockfight cockfighting cockfights
cockier cockiest cockily cockiness cocking cockle cockles cockleshell cockleshells cockney cockneys cockpit
cockpits cockroach cockroaches cocks cockscomb cockscombs cocksucker cocksuckers cocksure cocktail cocktails cocky
coco cocoa cocoas coconut coconuts cocoon cocooned cocooning cocoons cocos cocteau cod coda codas codded codding
coddle coddled coddles coddling code coded codeine codependency codependent codependents coder coders codes codex
codfish codfishes codger codgers codices codicil codicils codification codifications codified codifier codifiers
codifies codify codifying coding codon codons codpiece codpieces cods codswallop cody coed coeds coeducation
coeducational coefficient coefficients coelenterate coelenterates coenobite coenobites coenobitic coenzyme coequal
coequally coequals coerce coerced coercer coercers coerces coercing coercion coercive coeval coevally coevals
coexist coexisted coexistence coexistent coexisting coexists coextensive coffee coffeecake coffeecakes coffeehouse
coffeehouses coffeemaker coffeemakers coffeepot coffeepots coffees coffer cofferdam cofferdams coffers coffey
coffin coffined coffining coffins coffs cog cogency cogent cogently cogitate cogitated cogitates cogitating
cogitation cogitations cogitative cogitator cogitators cognac cognacs cognate cognates cognisable cognisance
cognisant cognition cognitional cognitive cognitively cognizable cognizance cognizant cognomen cognomens
cognoscente cognoscenti cogs cogwheel cogwheels cohabit cohabitant cohabitants cohabitation cohabited cohabiting
cohabits cohan coheir coheirs cohen cohere cohered coherence coherency coherent coherently coheres cohering
cohesion cohesive cohesively cohesiveness coho cohort cohorts cohos coif coiffed coiffing coiffure coiffured
coiffures coiffuring coifs coil coiled coiling coils coimbatore coin coinage coinages coincide coincided
coincidence coincidences coincident coincidental coincidentally coincides coinciding coined coiner coiners coining
coins coinsurance cointreau coir coital coitus coke coked cokes coking cola colac colander colanders colas colbert
colby cold coldblooded colder coldest coldly coldness colds cole coleen coleman coleridge coleslaw colette coleus
coleuses coley coleys colfax colgate colic colicky colin coliseum coliseums colitis collaborate collaborated
collaborates collaborating collaboration collaborationist collaborations collaborative collaboratively collaborator
collaborators collage collagen collages collapse collapsed collapses collapsible collapsing collar collarbone
collarbones collard collards collared collaring collarless collars collate collated collateral collateralise
collateralize collaterally collates collating collation collations collator collators colleague colleagues collect
collectable collectables collected collectedly collectible collectibles collecting collection collections
collective collectively collectives collectivisation collectivise collectivised collectivises collectivising
collectivism collectivist collectivists collectivization collectivize collectivized collectivizes collectivizing
collector collectors collects colleen colleens college colleges collegiality collegian collegians collegiate
collide collided collider colliders collides colliding collie collier collieries colliers colliery collies collin
collins collision collisions collocate collocated collocates collocating collocation collocations colloid colloidal
colloids colloquial colloquialism colloquialisms colloquially colloquies colloquium colloquiums colloquy collude
colluded colludes colluding collusion collusive cologne colognes colombia colombian colombians colombo colon
colonel colonelcy colonels colones colonial colonialism colonialist colonialists colonially colonials colonies
colonisation colonise colonised coloniser colonisers colonises colonising colonist colonists colonization colonize
colonized colonizer colonizers colonizes colonizing colonnade colonnaded colonnades colonoscopies colonoscopy
colons colony colophon colophons color colorado colorant colorants coloration coloratura coloraturas colorblind
colorblindness colored coloreds colorfast colorfastness colorful colorfully colorfulness coloring colorist
colorists colorization colorize colorized colorizes colorizing colorless colorlessly colorlessness colors colorway
colorways colossal colossally colosseum colossi colossus colostomies colostomy colostrum colour colourant
colourants colouration colourblind colourblindness coloured coloureds colourfast colourfastness colourful
colourfully colourfulness colouring colourisation colourise colourised colourises colourising colourist colourists
colourization colourize colourized colourizes colourizing colourless colourlessly colourlessness colours colourway
colourways cols colt coltish coltrane colts columbia columbine columbines columbus column columnar columned
columnist columnists columns coma comaker comakers comanche comanches comas comatose comb combat combatant
combatants combated combating combative combativeness combats combed comber combers combination combinations
combine combined combiner combiners combines combing combings combining combo combos combs combust combusted
combustibility combustible combustibles combusting combustion combustive combusts come comeback comebacks comedian
comedians comedic comedienne comediennes comedies comedown comedowns comedy comelier comeliest comeliness comely
comer comers comes comestible comestibles comet comets comeuppance comeuppances comfier comfiest comfit comfits
comfort comfortable comfortableness comfortably comforted comforter comforters comforting comfortingly comfortless
comforts comfy comic comical comicality comically comics coming comings comintern comity comma command commandant
commandants commanded commandeer commandeered commandeering commandeers commander commanders commanding commandment
commandments commando commandos commands commas commemorate commemorated commemorates commemorating commemoration
commemorations commemorative commemorator commemorators commence commenced commencement commencements commences
commencing commend commendable commendably commendation commendations commendatory commended commending commends
commensurable commensurate commensurately comment commentaries commentary commentate commentated commentates
commentating commentator commentators commented commenting comments commerce commercial commercialisation
commercialise commercialised commercialises commercialising commercialism commercialization commercialize
commercialized commercializes commercializing commercially commercials commie commies commingle commingled
commingles commingling commiserate commiserated commiserates commiserating commiseration commiserations
commiserative commissar commissariat commissariats commissaries commissars commissary commission commissionaire
commissionaires commissioned commissioner commissioners commissioning commissions commit commitment commitments
commits committal committals committed committee committeeman committeemen committees committeewoman committeewomen
committer committers committing commode commodes commodification commodious commodiously commodities commodity
commodore commodores common commonalities commonality commonalty commoner commoners commonest commonly commonness
commonplace commonplaces commons commonsense commonweal commonwealth commonwealths commotion commotions communal
communally commune communed communes communicability communicable communicably communicant communicants communicate
communicated communicates communicating communication communications communicative communicator communicators
communing communion communions communique communiques communism communist communistic communists communities
community commutable commutation commutations commutative commutativity commutator commutators commute commuted
commuter commuters commutes commuting como comorbidity comoros compact compacted compacter compactest compacting
compaction compactly compactness compactor compactors compacts companies companion companionable companionably
companions companionship companionway companionways company compaq comparability comparable comparably comparative
comparatively comparatives compare compared compares comparing comparison comparisons compartment compartmental
compartmentalisation compartmentalise compartmentalised compartmentalises compartmentalising compartmentalization
compartmentalize compartmentalized compartmentalizes compartmentalizing compartments compass compassed compasses
compassing compassion compassionate compassionately compatibility compatible compatibles compatibly compatriot
compatriots comped compeer compeers compel compelled compelling compellingly compels compendious compendium
compendiums compensate compensated compensates compensating compensation compensations compensatory compete
competed competence competences competencies competency competent competently competes competing competition
competitions competitive competitively competitiveness competitor competitors compilation compilations compile
compiled compiler compilers compiles compiling comping complacence complacency complacent complacently complain
complainant complainants complained complainer complainers complaining complains complaint complaints complaisance
complaisant complaisantly complected complement complementary complemented complementing complements complete
completed completely completeness completer completes completest completing completion completions complex
complexes complexion complexional complexioned complexions complexities complexity complexly compliance compliant
compliantly complicate complicated complicatedly complicates complicating complication complications complicit
complicity complied complies compliment complimentary complimented complimenting compliments comply complying
component components comport comported comporting comportment comports compose composed composedly composer
composers composes composing composite composited compositely composites compositing composition compositional
compositions compositor compositors compost composted composting composts composure compote compotes compound
compoundable compounded compounding compounds comprehend comprehended comprehending comprehends comprehensibility
comprehensible comprehensibly comprehension comprehensions comprehensive comprehensively comprehensiveness
comprehensives compress compressed compresses compressible compressing compression compressive compressor
compressors comprise comprised comprises comprising compromise compromised compromises compromising comps compton
comptroller comptrollers compulsion compulsions compulsive compulsively compulsiveness compulsories compulsorily
compulsory compunction compunctions compuserve computation computational computationally computations compute
computed computer computerate computerisation computerise computerised computerises computerising computerization
computerize computerized computerizes computerizing computers computes computing comrade comradely comrades
comradeship comte con conakry conan concatenate concatenated concatenates concatenating concatenation
concatenations concave concavely concaveness concavities concavity conceal concealable concealed concealer
concealers concealing concealment conceals concede conceded concedes conceding conceit conceited conceitedly
conceitedness conceits conceivable conceivably conceive conceived conceives conceiving concentrate concentrated
concentrates concentrating concentration concentrations concentric concentrically concept conception conceptional
conceptions concepts conceptual conceptualisation conceptualisations conceptualise conceptualised conceptualises
conceptualising conceptualization conceptualizations conceptualize conceptualized conceptualizes conceptualizing
conceptually concern concerned concernedly concerning concerns concert concerted concertedly concertgoer
concertgoers concertina concertinaed concertinaing concertinas concerting concertise concertised concertises
concertising concertize concertized concertizes concertizing concertmaster concertmasters concerto concertos
concerts concession concessionaire concessionaires concessional concessionary concessions concetta conch conchie
conchies conchs concierge concierges conciliate conciliated conciliates conciliating conciliation conciliator
conciliators conciliatory concise concisely conciseness conciser concisest concision conclave conclaves conclude
concluded concludes concluding conclusion conclusions conclusive conclusively conclusiveness concoct concocted
concocting concoction concoctions concocts concomitant concomitantly concomitants concord concordance concordances
concordant concordat concordats concorde concords concourse concourses concrete concreted concretely concreteness
concretes concreting concretion concretions concubinage concubine concubines concupiscence concupiscent concur
concurred concurrence concurrences concurrency concurrent concurrently concurring concurs concuss concussed
concusses concussing concussion concussions concussive condemn condemnation condemnations condemnatory condemned
condemner condemners condemning condemns condensate condensates condensation condensations condense condensed
condenser condensers condenses condensing condescend condescended condescending condescendingly condescends
condescension condign condillac condiment condiments condition conditional conditionality conditionally
conditionals conditioned conditioner conditioners conditioning conditions condo condole condoled condolence
condolences condoles condoling condom condominium condominiums condoms condone condoned condones condoning condor
condorcet condors condos conduce conduced conduces conducing conducive conduct conductance conducted conductibility
conductible conducting conduction conductive conductivity conductor conductors conductress conductresses conducts
conduit conduits cone coned cones conestoga coneys confab confabbed confabbing confabs confabulate confabulated
confabulates confabulating confabulation confabulations confection confectioner confectioneries confectioners
confectionery confections confederacies confederacy confederate confederated confederates confederating
confederation confederations confer conferee conferees conference conferences conferencing conferment conferments
conferrable conferral conferred conferrer conferrers conferring confers confess confessed confessedly confesses
confessing confession confessional confessionals confessions confessor confessors confetti confidant confidante
confidantes confidants confide confided confidence confidences confident confidential confidentiality
confidentially confidently confider confiders confides confiding confidingly configurable configuration
configurations configure configured configures configuring confine confined confinement confinements confines
confining confirm confirmation confirmations confirmatory confirmed confirming confirms confiscate confiscated
confiscates confiscating confiscation confiscations confiscator confiscators confiscatory conflagration
conflagrations conflate conflated conflates conflating conflation conflations conflict conflicted conflicting
conflicts confluence confluences confluent conform conformable conformal conformance conformation conformations
conformed conformer conformers conforming conformism conformist conformists conformity conforms confound confounded
confounding confounds confraternities confraternity confront confrontation confrontational confrontations
confronted confronting confronts confucian confucianism confucianisms confucians confucius confuse confused
confusedly confuses confusing confusingly confusion confusions confutation confute confuted confutes confuting
conga congaed congaing congas congeal congealed congealing congealment congeals congenial congeniality congenially
congenital congenitally conger congeries congers congest congested congesting congestion congestive congests
conglomerate conglomerated conglomerates conglomerating conglomeration conglomerations congo congolese congrats
congratulate congratulated congratulates congratulating congratulation congratulations congratulatory congregant
congregants congregate congregated congregates congregating congregation congregational congregationalism
congregationalist congregationalists congregations congress congresses congressional congressman congressmen
congresspeople congressperson congresspersons congresswoman congresswomen congreve congruence congruent congruently
congruities congruity congruous conic conical conically conics conifer coniferous conifers coning conjectural
conjecture conjectured conjectures conjecturing conjoin conjoined conjoiner conjoiners conjoining conjoins conjoint
conjointly conjugal conjugally conjugate conjugated conjugates conjugating conjugation conjugations conjunct
conjunction conjunctions conjunctiva conjunctivas conjunctive conjunctives conjunctivitis conjuncts conjuncture
conjunctures conjuration conjurations conjure conjured conjurer conjurers conjures conjuring conk conked conker
conkers conking conks conley conman connect connectable connected connecticut connecting connection connections
connective connectives connectivity connector connectors connects conned connellsville connemara conner connery
connie conning conniption conniptions connivance connive connived conniver connivers connives conniving connoisseur
connoisseurs connolly connors connotation connotations connotative connote connoted connotes connoting connubial
conquer conquerable conquered conquering conqueror conquerors conquers conquest conquests conquistador
conquistadors conrad conrail conroe cons consanguineous consanguinity conscience conscienceless consciences
conscientious conscientiously conscientiousness conscious consciously consciousness consciousnesses conscript
conscripted conscripting conscription conscripts consecrate consecrated consecrates consecrating consecration
consecrations consecutive consecutively consensual consensus consensuses consent consented consenting consents
consequence consequences consequent consequential consequentially consequently conservancies conservancy
conservation conservationism conservationist conservationists conservatism conservative conservatively
conservatives conservatoire conservatoires conservator conservatories conservators conservatory conserve conserved
conserves conserving consider considerable considerably considerate considerately considerateness consideration
considerations considered considering considers consign consigned consignee consignees consigning consignment
consignments consignor consignors consigns consist consisted consistence consistences consistencies consistency
consistent consistently consisting consistories consistory consists consolable consolation consolations consolatory
console consoled consoles consolidate consolidated consolidates consolidating consolidation consolidations
consolidator consolidators consoling consolingly consonance consonances consonant consonantly consonants consort
consorted consortia consorting consortium consorts conspectus conspectuses conspicuous conspicuously
conspicuousness conspiracies conspiracy conspirator conspiratorial conspiratorially conspirators conspire conspired
conspires conspiring constable constables constabularies constabulary constance constancy constant constantine
constantinople constantly constants constellation constellations consternation constipate constipated constipates
constipating constipation constituencies constituency constituent constituents constitute constituted constitutes
constituting constitution constitutional constitutionalism constitutionality constitutionally constitutionals
constitutions constitutive constrain constrained constraining constrains constraint constraints constrict
constricted constricting constriction constrictions constrictive constrictor constrictors constricts construable
construct constructed constructing construction constructional constructionist constructionists constructions
constructive constructively constructiveness constructor constructors constructs construe construed construes
construing consubstantiation consuelo consul consular consulate consulates consuls consulship consult consultancies
consultancy consultant consultants consultation consultations consultative consulted consulting consults consumable
consumables consume consumed consumer consumerism consumerist consumerists consumers consumes consuming consummate
consummated consummately consummates consummating consummation consummations consumption consumptive consumptives
contact contactable contacted contacting contactless contacts contagion contagions contagious contagiously
contagiousness contain containable contained container containerisation containerise containerised containerises
containerising containerization containerize containerized containerizes containerizing containers containing
containment contains contaminant contaminants contaminate contaminated contaminates contaminating contamination
contaminator contaminators contemn contemned contemning contemns contemplate contemplated contemplates
contemplating contemplation contemplative contemplatively contemplatives contemporaneity contemporaneous
contemporaneously contemporaries contemporary contempt contemptible contemptibly contemptuous contemptuously
contemptuousness contend contended contender contenders contending contends content contented contentedly
contentedness contenting contention contentions contentious contentiously contentiousness contently contentment
contents conterminous conterminously contest contestable contestant contestants contested contesting contests
context contexts contextual contextualisation contextualise contextualised contextualises contextualising
contextualization contextualize contextualized contextualizes contextualizing contextually contiguity contiguous
contiguously continence continent continental continentals continents contingencies contingency contingent
contingently contingents continua continual continually continuance continuances continuation continuations
continue continued continues continuing continuities continuity continuous continuously continuum contort contorted
contorting contortion contortionist contortionists contortions contorts contour contoured contouring contours
contra contraband contrabassoon contrabassoons contraception contraceptive contraceptives contract contracted
contractible contractile contractility contracting contraction contractions contractor contractors contracts
contractual contractually contradict contradicted contradicting contradiction contradictions contradictory
contradicts contradistinction contradistinctions contraflow contraflows contrail contrails contraindicate
contraindicated contraindicates contraindicating contraindication contraindications contralto contraltos
contraption contraptions contrapuntal contrapuntally contrarian contrarianism contrarians contraries contrariety
contrarily contrariness contrariwise contrary contrast contrasted contrasting contrasts contravene contravened
contravenes contravening contravention contraventions contreras contretemps contribute contributed contributes
contributing contribution contributions contributor contributors contributory contrite contritely contriteness
contrition contrivance contrivances contrive contrived contriver contrivers contrives contriving control
controllable controlled controller controllers controlling controls controversial controversially controversies
controversy controvert controverted controvertible controverting controverts contumacious contumaciously contumacy
contumelies contumelious contumely contuse contused contuses contusing contusion contusions conundrum conundrums
conurbation conurbations convalesce convalesced convalescence convalescences convalescent convalescents convalesces
convalescing convection convectional convective convector convectors convene convened convener conveners convenes
convenience conveniences convenient conveniently convening convent conventicle conventicles convention conventional
conventionalise conventionalised conventionalises conventionalising conventionality conventionalize
conventionalized conventionalizes conventionalizing conventionally conventioneer conventioneers conventions
convents converge converged convergence convergences convergent converges converging conversant conversation
conversational conversationalist conversationalists conversationally conversations converse conversed conversely
converses conversing conversion conversions convert converted converter converters convertibility convertible
convertibles converting converts convex convexity convexly convey conveyable conveyance conveyances conveyancing
conveyed conveying conveyor conveyors conveys convict convicted convicting conviction convictions convicts convince
convinced convinces convincing convincingly convivial conviviality convivially convocation convocations convoke
convoked convokes convoking convoluted convolution convolutions convoy convoyed convoying convoys convulse
convulsed convulses convulsing convulsion convulsions convulsive convulsively conway cony coo cooed cooee cooeed
cooeeing cooees cooing cook cookbook cookbooks cooke cooked cooker cookeries cookers cookery cookhouse cookhouses
cookie cookies cooking cookout cookouts cooks cookware cookwares cool coolabah coolabahs coolant coolants cooled
cooler coolers coolest cooley coolibah coolibahs coolidge coolie coolies cooling coolly coolness cools coon coons
coonskin coonskins coop cooped cooper cooperage cooperate cooperated cooperates cooperating cooperation cooperative
cooperatively cooperativeness cooperatives cooperator cooperators coopered coopering coopers cooperstown cooping
coops cooranbong coordinate coordinated coordinately coordinates coordinating coordination coordinator coordinators
coors coos coot cootie cooties coots cop copacabana copacetic copay cope coped copeland copenhagen copernican
copernicus copes copied copier copiers copies copilot copilots coping copings copious copiously copiousness copland
copley copped copper copperfield copperhead copperheads copperplate coppers coppertone coppery copping coppola
copra cops copse copses copter copters coptic copula copulas copulate copulated copulates copulating copulation
copulative copulatives copy copybook copybooks copycat copycats copycatted copycatting copying copyist copyists
copyright copyrighted copyrighting copyrights copywriter copywriters coquetries coquetry coquette coquetted
coquettes coquetting coquettish coquettishly cora coracle coracles coral corals corbel corbels cord cordage corded
cordelia cordial cordiality cordially cordials cordillera cordilleras cording cordite cordless cordoba cordon
cordoned cordoning cordons cordovan cords corduroy corduroys core cored coreligionist coreligionists corer corers
cores corespondent corespondents corey corfu corgi corgis coriander corina corine coring corinne corinth corinthian
corinthians coriolanus coriolis cork corkage corked corker corkers corking corks corkscrew corkscrewed corkscrewing
corkscrews corleone corm cormack cormorant cormorants corms corn cornball cornballs cornbread corncob corncobs
corncrake corncrakes cornea corneal corneas corned corneille cornelia cornelius cornell corner cornered cornering
corners cornerstone cornerstones cornet cornets cornfield cornfields cornflakes cornflour cornflower cornflowers
cornice cornices cornier corniest cornily corniness corning cornish cornmeal cornrow cornrowed cornrowing cornrows
corns cornstalk cornstalks cornstarch cornucopia cornucopias cornwall cornwallis corny corolla corollaries
corollary corollas corona coronado coronal coronals coronaries coronary coronas coronation coronations coronavirus
coronaviruses coroner coroners coronet coronets corot corpora corporal corporals corporate corporately corporation
corporations corporatism corporeal corporeality corporeally corps corpse corpses corpsman corpsmen corpulence
corpulent corpus corpuscle corpuscles corpuscular corral corralled corralling corrals correct correctable corrected
correcter correctest correcting correction correctional corrections corrective correctives correctly correctness
corrector corrects correggio correlate correlated correlates correlating correlation correlational correlations
correlative correlatives correspond corresponded correspondence correspondences correspondent correspondents
corresponding correspondingly corresponds corridor corridors corrie corries corrine corroborate corroborated
corroborates corroborating corroboration corroborations corroborative corroborator corroborators corroboratory
corroboree corroboreed corroboreeing corroborees corrode corroded corrodes corroding corrosion corrosive
corrosively corrosives corrugate corrugated corrugates corrugating corrugation corrugations corrupt corrupted
corrupter corruptest corruptibility corruptible corrupting corruption corruptions corruptly corruptness corrupts
corsage corsages corsair corsairs corset corseted corseting corsets corsica corsican cortes corteses cortex
cortical cortices cortisol cortisone cortland corundum coruscate coruscated coruscates coruscating coruscation
corvallis corvette corvettes corvus cory cosby cosh coshed coshes coshing cosier cosies cosiest cosign
cosignatories cosignatory cosigned cosigner cosigners cosigning cosigns cosily cosine cosines cosiness cosmetic
cosmetically cosmetician cosmeticians cosmetics cosmetologist cosmetologists cosmetology cosmic cosmically
cosmogonies cosmogonist cosmogonists cosmogony cosmological cosmologies cosmologist cosmologists cosmology
cosmonaut cosmonauts cosmopolitan cosmopolitanism cosmopolitans cosmos cosmosdb cosmoses cosplay cosponsor
cosponsored cosponsoring cosponsors cossack cosset cosseted cosseting cossets cossetted cossetting cossie cossies
cost costar costarred costarring costars costco costed costello costing costings costlier costliest costliness
costly costner costs costume costumed costumer costumers costumes costumier costumiers costuming costumire cosy cot
cotangent cotangents cote coterie coteries coterminous cotes cotillion cotillions cotonou cotopaxi cots cotswold
cottage cottager cottagers cottages cottaging cottar cottars cotter cotters cotton cottoned cottoning cottonmouth
cottonmouths cottons cottonseed cottonseeds cottontail cottontails cottonwood cottonwoods cottony cotyledon
cotyledons couch couched couches couchette couchettes couching cougar cougars cough coughed coughing coughs could
coulis coulomb coulombs coulter council councillor councillors councilman councilmen councilor councilors
councilperson councilpersons councils councilwoman councilwomen counsel counseled counseling counselings counselled
counselling counsellor counsellors counselor counselors counsels count countable countably countdown countdowns
counted countenance countenanced countenances countenancing counter counteract counteracted counteracting
counteraction counteractions counteractive counteracts counterargument counterarguments counterattack
counterattacked counterattacking counterattacks counterbalance counterbalanced counterbalances counterbalancing
counterblast counterblasts counterclaim counterclaimed counterclaiming counterclaims counterclockwise
counterculture countercultures countered counterespionage counterexample counterexamples counterfactual counterfeit
counterfeited counterfeiter counterfeiters counterfeiting counterfeits counterfoil counterfoils countering
counterinsurgencies counterinsurgency counterintelligence counterman countermand countermanded countermanding
countermands countermeasure countermeasures countermelodies countermelody countermen countermove countermoves
counteroffensive counteroffensives counteroffer counteroffers counterpane counterpanes counterpart counterparts
counterpetition counterpoint counterpointed counterpointing counterpoints counterpoise counterpoised counterpoises
counterpoising counterproductive counterrevolution counterrevolutionaries counterrevolutionary counterrevolutions
counters countersign countersignature countersignatures countersigned countersigning countersigns countersink
countersinking countersinks counterspies counterspy counterstroke counterstrokes countersunk countertenor
countertenors countervail countervailed countervailing countervails counterweight counterweights countess
countesses counties counting countless countries countrified country countryman countrymen countryside countrysides
countrywide countrywoman countrywomen counts county countywide coup coupe couperin coupes couple coupled couples
couplet couplets coupling couplings coupon coupons coups courage courageous courageously courageousness courbet
courgette courgettes courier couriered couriering couriers course coursebook coursebooks coursed courser coursers
courses coursework coursing court courted courteous courteously courteousness courtesan courtesans courtesies
courtesy courthouse courthouses courtier courtiers courting courtlier courtliest courtliness courtly courtney
courtroom courtrooms courts courtship courtships courtyard courtyards couscous cousin cousins cousteau couture
couturier couturiers covalent covariance covariant cove coven covenant covenanted covenanting covenants covens
coventries coventry cover coverage coverall coveralls covered covering coverings coverlet coverlets covers covert
covertly covertness coverts coves covet coveted coveting covetous covetously covetousness covets covey coveys
covington cow coward cowardice cowardliness cowardly cowards cowbell cowbells cowbird cowbirds cowboy cowboys
cowcatcher cowcatchers cowed cower cowered cowering cowers cowgirl cowgirls cowhand cowhands cowherd cowherds
cowhide cowhides cowing cowl cowley cowlick cowlicks cowling cowlings cowls cowman cowmen coworker coworkers cowpat
cowpats cowper cowpoke cowpokes cowpox cowpuncher cowpunchers cowrie cowries cows cowshed cowsheds cowslip cowslips
cox coxcomb coxcombs coxed coxes coxing coxswain coxswains coy coyer coyest coyly coyness coyote coyotes coypu
coypus cozen cozenage cozened cozening cozens cozier cozies coziest cozily coziness cozumel cozy cozzie cozzies""",
    "cr": """cr crab crabbe crabbed crabber crabbers crabbier crabbiest crabbily crabbiness crabbing crabby crabgrass crablike
crabs crabwise crack crackdown crackdowns cracked cracker crackerjack crackerjacks crackers crackhead crackheads
cracking crackle crackled crackles crackling cracklings crackly crackpot crackpots cracks crackup crackups cradle
cradled cradles cradling craft crafted craftier craftiest craftily craftiness crafting crafts craftsman
craftsmanship craftsmen craftspeople craftswoman craftswomen crafty crag craggier craggiest cragginess craggy crags
craig cram crammed crammer crammers cramming cramp cramped cramping crampon crampons cramps crams cranach
cranberries cranberry crane craned cranes cranial craning cranium craniums crank crankcase crankcases cranked
crankier crankiest crankily crankiness cranking cranks crankshaft crankshafts cranky cranmer crannied crannies
cranny crap crape crapes crapped crapper crappers crappie crappier crappies crappiest crapping crappy craps
crapshooter crapshooters crash crashed crashes crashing crass crasser crassest crassly crassness crate crated
crater cratered cratering craters crates crating cravat cravats crave craved craven cravenly cravenness cravens
craves craving cravings craw crawdad crawdads crawford crawl crawled crawler crawlers crawlier crawlies crawliest
crawling crawls crawlspace crawlspaces crawly craws cray crayfish crayfishes crayola crayon crayoned crayoning
crayons craze crazed crazes crazier crazies craziest crazily craziness crazing crazy creak creaked creakier
creakiest creakily creakiness creaking creaks creaky cream creamed creamer creameries creamers creamery creamier
creamiest creamily creaminess creaming creams creamy crease creased creases creasing create created creates
creating creation creationism creationist creationists creations creative creatively creativeness creatives
creativity creator creators creature creatures crecy cred credence credential credentialed credentialing
credentials credenza credenzas credibility credible credibly credit creditable creditably credited crediting
creditor creditors credits creditworthiness creditworthy credo credos credulity credulous credulously credulousness
cree creed creeds creek creeks creel creels creep creeper creepers creepier creepiest creepily creepiness creeping
creeps creepy creighton cremains cremate cremated cremates cremating cremation cremations crematoria crematories
crematorium crematoriums crematory creme cremes crenelate crenelated crenelates crenelating crenelation
crenelations crenellate crenellated crenellates crenellating crenellation crenellations creole creoles creon
creosote creosoted creosotes creosoting crepe crepes crept crepuscular crescendo crescendos crescent crescents
cress cressida crest crested crestfallen cresting crestless crests cretaceous cretan crete cretin cretinism
cretinous cretins cretonne crevasse crevasses crevice crevices crew crewed crewel crewelwork crewing crewman
crewmen crews crib cribbage cribbed cribber cribbers cribbing cribs crichton crick cricked cricket cricketer
cricketers cricketing crickets cricking cricks cried crier criers cries crikey crime crimea crimean crimes criminal
criminalise criminalised criminalises criminalising criminality criminalize criminalized criminalizes criminalizing
criminally criminals criminologist criminologists criminology crimp crimped crimping crimps crimson crimsoned
crimsoning crimsons cringe cringed cringes cringing crinkle crinkled crinkles crinklier crinkliest crinkling
crinkly crinoline crinolines criollo cripes cripple crippled crippler cripplers cripples crippling cripplingly
crisco crises crisis crisp crispbread crispbreads crisped crisper crispest crispier crispiest crispiness crisping
crisply crispness crisps crispy crisscross crisscrossed crisscrosses crisscrossing cristina criteria criterion
critic critical criticality critically criticise criticised criticiser criticisers criticises criticising criticism
criticisms criticize criticized criticizer criticizers criticizes criticizing critics critique critiqued critiques
critiquing critter critters croak croaked croakier croakiest croaking croaks croaky croat croatia croatian
croatians croats croc croce crochet crocheted crocheter crocheters crocheting crochets crock crocked crockery
crockett crocks crocodile crocodiles crocs crocus crocuses croesus croft crofter crofters crofting crofts croissant
croissants cromwell cromwellian crone crones cronies cronin cronkite cronus crony cronyism crook crooked crookeder
crookedest crookedly crookedness crookes crooking crookneck crooknecks crooks croon crooned crooner crooners
crooning croons crop cropland croplands cropped cropper croppers cropping crops croquet croquette croquettes crosby
crosier crosiers cross crossbar crossbars crossbeam crossbeams crossbones crossbow crossbowman crossbowmen
crossbows crossbred crossbreed crossbreeding crossbreeds crosscheck crosschecked crosschecking crosschecks
crosscurrent crosscurrents crosscut crosscuts crosscutting crossed crosser crosses crossest crossfire crossfires
crosshatch crosshatched crosshatches crosshatching crossing crossings crossly crossness crossover crossovers
crosspatch crosspatches crosspiece crosspieces crossroad crossroads crosstown crosswalk crosswalks crosswind
crosswinds crosswise crossword crosswords crotch crotches crotchet crotchets crotchety crouch crouched crouches
crouching croup croupier croupiers croupiest croupy crow crowbar crowbars crowd crowded crowdfund crowdfunded
crowdfunding crowdfunds crowding crowds crowed crowfeet crowfoot crowfoots crowing crowley crown crowned crowning
crowns crows crozier croziers crucial crucially crucible crucibles crucified crucifies crucifix crucifixes
crucifixion crucifixions cruciform cruciforms crucify crucifying crud cruddier cruddiest cruddy crude crudely
crudeness cruder crudest crudities crudity cruel crueler cruelest crueller cruellest cruelly cruelness cruelties
cruelty cruet cruets cruikshank cruise cruised cruiser cruisers cruises cruising cruller crullers crumb crumbed
crumbier crumbiest crumbing crumble crumbled crumbles crumblier crumbliest crumbliness crumbling crumbly crumbs
crumby crummier crummiest crumminess crummy crumpet crumpets crumple crumpled crumples crumpling crunch crunched
cruncher crunches crunchier crunchiest crunchiness crunching crunchy crupper cruppers crusade crusaded crusader
crusaders crusades crusading cruse cruses crush crushed crusher crushers crushes crushing crushingly crusoe crust
crustacean crustaceans crustal crusted crustier crustiest crustily crustiness crusting crusts crusty crutch
crutches crux cruxes cruz cry crybabies crybaby crying cryings cryogenic cryogenics cryonics cryosurgery crypt
cryptanalysis cryptic cryptically cryptocurrencies cryptocurrency cryptogram cryptograms cryptographer
cryptographers cryptography cryptozoic crypts crystal crystalline crystallisation crystallise crystallised
crystallises crystallising crystallization crystallize crystallized crystallizes crystallizing crystallographic
crystallography crystals""",
    "cs": """cs csonka css""",
    "ct": """ctesiphon cthulhu""",
    "cu": """cu cub cuba cuban cubans cubbyhole cubbyholes cube cubed cuber cubers cubes cubic cubical cubicle cubicles cubing
cubism cubist cubists cubit cubits cuboid cuboids cubs cuchulain cuckold cuckolded cuckolding cuckoldry cuckolds
cuckoo cuckoos cucumber cucumbers cud cuddle cuddled cuddles cuddlier cuddliest cuddling cuddly cudgel cudgeled
cudgeling cudgelings cudgelled cudgelling cudgellings cudgels cuds cue cued cues cuff cuffed cuffing cuffs cuing
cuisinart cuisine cuisines culbertson culinary cull culled cullen culling culls culminate culminated culminates
culminating culmination culminations culotte culottes culpability culpable culpably culprit culprits cult cultism
cultist cultists cultivable cultivar cultivars cultivatable cultivate cultivated cultivates cultivating cultivation
cultivator cultivators cults cultural culturally culture cultured cultures culturing culvert culverts cumber
cumbered cumbering cumberland cumbers cumbersome cumbersomeness cumbrous cumin cummerbund cummerbunds cumming
cummings cums cumulative cumulatively cumuli cumulonimbi cumulonimbus cumulus cunard cuneiform cunnilingus cunning
cunninger cunningest cunningham cunningly cunt cunts cup cupboard cupboards cupcake cupcakes cupful cupfuls cupid
cupidity cupids cupola cupolaed cupolas cuppa cuppas cupped cupping cupric cups cur curability curable curacao
curacies curacy curare curate curated curates curating curative curatives curator curatorial curators curb curbed
curbing curbs curbside curbstone curbstones curd curdle curdled curdles curdling curds cure cured curer curers
cures curettage curfew curfews curia curiae curie curies curing curio curios curiosities curiosity curious
curiously curiousness curitiba curium curl curled curler curlers curlew curlews curlicue curlicued curlicues
curlicuing curlier curliest curliness curling curls curly curmudgeon curmudgeonly curmudgeons currant currants
currencies currency current currently currents curricula curricular curriculum curried currier curries curry
currycomb currycombed currycombing currycombs currying curs curse cursed cursedly curses cursing cursive cursively
cursor cursorily cursoriness cursors cursory curt curtail curtailed curtailing curtailment curtailments curtails
curtain curtained curtaining curtains curter curtest curtis curtly curtness curtsied curtsies curtsy curtsying
curvaceous curvaceousness curvature curvatures curve curved curves curvier curviest curving curvy cushier cushiest
cushion cushioned cushioning cushions cushy cusp cuspid cuspidor cuspidors cuspids cusps cuss cussed cussedly
cussedness cusses cussing custard custards custer custodial custodian custodians custodianship custody custom
customarily customary customer customers customhouse customhouses customisation customise customised customises
customising customization customize customized customizes customizing customs cut cutaneous cutaway cutaways
cutback cutbacks cute cutely cuteness cuter cutesier cutesiest cutest cutesy cutey cuteys cuticle cuticles cutie
cuties cutlass cutlasses cutler cutlers cutlery cutlet cutlets cutoff cutoffs cutout cutouts cuts cutter cutters
cutthroat cutthroats cutting cuttingly cuttings cuttlefish cuttlefishes cutup cutups cutworm cutworms cuvier cuzco""",
    "cv": """cvs""",
    "cy": """cyan cyanide cyanobacteria cybele cyberbullies cyberbully cybernetic cybernetics cyberpunk cyberpunks cybersex
cyberspace cyborg cyborgs cyclades cyclamen cyclamens cycle cycled cycles cyclic cyclical cyclically cycling
cyclist cyclists cyclometer cyclometers cyclone cyclones cyclonic cyclopedia cyclopedias cyclopes cyclops cyclotron
cyclotrons cygnet cygnets cygnus cylinder cylinders cylindrical cymbal cymbalist cymbalists cymbals cymbeline cynic
cynical cynically cynicism cynics cynosure cynosures cynthia cypress cypresses cyprian cypriot cypriots cyprus
cyrano cyril cyrillic cyrus cyst cystic cystitis cysts cytokines cytologist cytologists cytology cytoplasm
cytoplasmic cytosine""",
    "cz": """czar czarina czarinas czarism czarist czarists czars czech czechia czechoslovakia czechoslovakian czechoslovakians
czechs czerny""",
    "da": """dab dabbed dabber dabbers dabbing dabble dabbled dabbler dabblers dabbles dabbling dabs dace daces dacha dachas
dachau dachshund dachshunds dacron dacrons dactyl dactylic dactylics dactyls dad dada dadaism dadaist dadaists
daddies daddy dado dadoes dads daedalus daemon daemonic daemons daffier daffiest daffiness daffodil daffodils daffy
daft dafter daftest daftly daftness dagger daggers dago dagoes dagos dags daguerre daguerreotype daguerreotyped
daguerreotypes daguerreotyping dagwood dahlia dahlias dahomey dailies dailiness daily daimler daintier dainties
daintiest daintily daintiness dainty daiquiri daiquiris dairies dairy dairying dairymaid dairymaids dairyman
dairymen dairywoman dairywomen dais daises daisies daisy dakar dakota dakotan dakotas dalai dale dales daley dali
dalian dallas dalliance dalliances dallied dallier dalliers dallies dally dallying dalmatian dalmatians dalton dam
damage damageable damaged damages damaging damascus damask damasked damasking damasks dame dames damian damien
damion dammed damming dammit damn damnable damnably damnation damned damnedest damning damns damocles damon damp
damped dampen dampened dampener dampeners dampening dampens damper dampers dampest damping damply dampness damps
dams damsel damselflies damselfly damsels damson damsons dana danbury dance danced dancer dancers dances dancing
dandelion dandelions dander dandier dandies dandiest dandified dandifies dandify dandifying dandle dandled dandles
dandling dandruff dandy dane danelaw danes dang danged danger dangerfield dangerous dangerously dangers danging
dangle dangled dangler danglers dangles dangling dangs danial daniel danielle daniels danish danishes dank danker
dankest dankly dankness dannie danny danone danseuse danseuses dante danton danube danubian danville daphne dapper
dapperer dapperest dapple dappled dapples dappling darby darcy dardanelles dare dared daredevil daredevilry
daredevils daren darer darers dares daresay darfur darin daring daringly dario darius darjeeling dark darken
darkened darkener darkeners darkening darkens darker darkest darkie darkies darkly darkness darkroom darkrooms
darla darlene darling darlings darn darned darneder darnedest darnell darner darners darning darns darrel darrell
darren darrin darrow darryl dart dartboard dartboards darted darter darters darth darting dartmoor dartmouth darts
darvon darwin darwinian darwinism daryl dash dashboard dashboards dashed dasher dashers dashes dashiki dashikis
dashing dashingly dastard dastardliness dastardly dastards data database databases dataset datasets datatype date
datebook datebooks dated dateless dateline datelined datelines datelining dater daters dates dateset dating dative
datives datum daub daubed dauber daubers daubing daubs daugherty daughter daughterly daughters daumier daunt
daunted daunting dauntingly dauntless dauntlessly dauntlessness daunts dauphin dauphins davao dave davenport
davenports david davids davidson davies davis davit davits davy dawdle dawdled dawdler dawdlers dawdles dawdling
dawes dawn dawned dawning dawns dawson day daybed daybeds daybreak daycare daydream daydreamed daydreamer
daydreamers daydreaming daydreams daylight daylights daylong days daytime dayton daze dazed dazedly dazes dazing
dazzle dazzled dazzler dazzlers dazzles dazzling dazzlingly""",
    "db": """db""",
    "de": """deacon deaconess deaconesses deacons deactivate deactivated deactivates deactivating deactivation dead deadbeat
deadbeats deadbolt deadbolts deaden deadened deadening deadens deader deadest deadhead deadheaded deadheading
deadheads deadlier deadliest deadline deadlines deadliness deadlock deadlocked deadlocking deadlocks deadly deadpan
deadpanned deadpanning deadpans deadset deadwood deaf deafen deafened deafening deafeningly deafens deafer deafest
deafness deal dealer dealers dealership dealerships dealing dealings deals dealt dean deana deandre deaneries
deanery deann deanna deanne deans deanship dear dearer dearest dearests dearies dearly dearness dears dearth
dearths deary death deathbed deathbeds deathblow deathblows deathless deathlessly deathlike deathly deaths
deathtrap deathtraps deathwatch deathwatches deaves deb debacle debacles debar debark debarkation debarked
debarking debarks debarment debarred debarring debars debase debased debasement debasements debases debasing
debatable debate debated debater debaters debates debating debauch debauched debauchee debauchees debaucheries
debauchery debauches debauching debbie debby debenture debentures debian debilitate debilitated debilitates
debilitating debilitation debilities debility debit debited debiting debits debonair debonairly debonairness debora
deborah debouch debouched debouches debouching debouillet debra debrief debriefed debriefing debriefings debriefs
debris debs debt debtor debtors debts debug debugged debugger debuggers debugging debugs debunk debunked debunking
debunks debussy debut debuted debuting debuts dec decade decadence decadency decadent decadently decadents decades
decaf decaff decaffeinate decaffeinated decaffeinates decaffeinating decaffs decafs decagon decagons decal
decalogue decals decamp decamped decamping decampment decamps decant decanted decanter decanters decanting decants
decapitate decapitated decapitates decapitating decapitation decapitations decapitator decapitators decathlete
decathletes decathlon decathlons decatur decay decayed decaying decays decca deccan decease deceased deceases
deceasing decedent decedents deceit deceitful deceitfully deceitfulness deceits deceive deceived deceiver deceivers
deceives deceiving deceivingly decelerate decelerated decelerates decelerating deceleration decelerator
decelerators december decembers decencies decency decennial decennials decent decently decentralisation
decentralise decentralised decentralises decentralising decentralization decentralize decentralized decentralizes
decentralizing deception deceptions deceptive deceptively deceptiveness decibel decibels decidable decide decided
decidedly decider deciders decides deciding deciduous deciliter deciliters decilitre decilitres decimal
decimalisation decimalization decimals decimate decimated decimates decimating decimation decimeter decimeters
decimetre decimetres decipher decipherable deciphered deciphering deciphers decision decisions decisive decisively
decisiveness deck deckchair deckchairs decked decker deckhand deckhands decking decks declaim declaimed declaimer
declaimers declaiming declaims declamation declamations declamatory declarable declaration declarations declarative
declaratory declare declared declarer declarers declares declaring declassification declassified declassifies
declassify declassifying declaw declawed declawing declaws declension declensions declination decline declined
decliner decliners declines declining declivities declivity decode decoded decoder decoders decodes decoding
decoherence decolonisation decolonise decolonised decolonises decolonising decolonization decolonize decolonized
decolonizes decolonizing decommission decommissioned decommissioning decommissions decompose decomposed decomposes
decomposing decomposition decompress decompressed decompresses decompressing decompression decongestant
decongestants deconstruct deconstructed deconstructing deconstruction deconstructionism deconstructionist
deconstructionists deconstructions deconstructs decontaminate decontaminated decontaminates decontaminating
decontamination decontrol decontrolled decontrolling decontrols decor decorate decorated decorates decorating
decoration decorations decorative decoratively decorator decorators decorous decorously decorousness decors decorum
decoupage decoupaged decoupages decoupaging decouple decoupled decouples decoupling decoy decoyed decoying decoys
decrease decreased decreases decreasing decreasingly decree decreed decreeing decrees decrement decremented
decrementing decrements decrepit decrepitude decrescendo decrescendos decried decries decriminalisation
decriminalise decriminalised decriminalises decriminalising decriminalization decriminalize decriminalized
decriminalizes decriminalizing decry decrying decryption dedekind dedicate dedicated dedicates dedicating
dedication dedications dedicator dedicators dedicatory deduce deduced deduces deducible deducing deduct deducted
deductible deductibles deducting deduction deductions deductive deductively deducts dee deed deeded deeding deeds
deejay deejays deem deemed deeming deems deena deep deepen deepened deepening deepens deeper deepest deepfake
deepfakes deeply deepness deeps deer deere deerskin deerstalker deerstalkers deescalate deescalated deescalates
deescalating deescalation deface defaced defacement defacer defacers defaces defacing defalcate defalcated
defalcates defalcating defalcation defalcations defamation defamatory defame defamed defamer defamers defames
defaming default defaulted defaulter defaulters defaulting defaults defeat defeated defeater defeaters defeating
defeatism defeatist defeatists defeats defecate defecated defecates defecating defecation defect defected defecting
defection defections defective defectively defectiveness defectives defector defectors defects defence defenced
defenceless defencelessly defencelessness defences defencing defend defendant defendants defended defender
defenders defending defends defense defensed defenseless defenselessly defenselessness defenses defensible
defensibly defensing defensive defensively defensiveness defer deference deferential deferentially deferment
deferments deferral deferrals deferred deferring defers deffer deffest defiance defiant defiantly defibrillation
defibrillator defibrillators deficiencies deficiency deficient deficit deficits defied defies defile defiled
defilement defiler defilers defiles defiling definable define defined definer definers defines defining definite
definitely definiteness definition definitions definitive definitively deflate deflated deflates deflating
deflation deflationary deflect deflected deflecting deflection deflections deflective deflector deflectors deflects
deflower deflowered deflowering deflowers defoe defog defogged defogger defoggers defogging defogs defoliant
defoliants defoliate defoliated defoliates defoliating defoliation defoliator defoliators deforest deforestation
deforested deforesting deforests deform deformation deformations deformed deforming deformities deformity deforms
defraud defrauded defrauder defrauders defrauding defrauds defray defrayal defrayed defraying defrays defrock
defrocked defrocking defrocks defrost defrosted defroster defrosters defrosting defrosts deft defter deftest deftly
deftness defunct defuse defused defuses defusing defy defying degas degases degassed degassing degeneracy
degenerate degenerated degenerates degenerating degeneration degenerative degeneres degradable degradation degrade
degraded degrades degrading degree degrees dehumanisation dehumanise dehumanised dehumanises dehumanising
dehumanization dehumanize dehumanized dehumanizes dehumanizing dehumidified dehumidifier dehumidifiers dehumidifies
dehumidify dehumidifying dehydrate dehydrated dehydrates dehydrating dehydration dehydrator dehydrators
dehydrogenase dehydrogenate dehydrogenated dehydrogenates dehydrogenating deice deiced deicer deicers deices
deicing deidre deification deified deifies deify deifying deign deigned deigning deigns deimos deirdre deism deist
deistic deists deities deity deject dejected dejectedly dejecting dejection dejects dejesus dekalb delacroix
delacruz delaney delano delaware delawarean delawareans delawares delay delayed delayer delayers delaying delays
delbert delectable delectably delectation delegate delegated delegates delegating delegation delegations deleon
delete deleted deleterious deletes deleting deletion deletions deleverage deleveraged deleverages deleveraging
delft delftware delgado delhi deli delia deliberate deliberated deliberately deliberateness deliberates
deliberating deliberation deliberations deliberative delibes delicacies delicacy delicate delicately delicateness
delicatessen delicatessens delicious deliciously deliciousness delight delighted delightedly delightful
delightfully delighting delights delilah delimit delimitation delimited delimiter delimiters delimiting delimits
delineate delineated delineates delineating delineation delineations delinquencies delinquency delinquent
delinquently delinquents deliquesce deliquesced deliquescent deliquesces deliquescing delirious deliriously
deliriousness delirium deliriums delis delius deliver deliverable deliverables deliverance delivered deliverer
deliverers deliveries delivering delivers delivery deliveryman deliverymen dell della dells delmar delmarva delmer
delmonico delores deloris delouse deloused delouses delousing delphi delphic delphinium delphiniums delphinus delta
deltas deltona delude deluded deludes deluding deluge deluged deluges deluging delusion delusional delusions
delusive delusively deluxe delve delved delver delvers delves delving demagnetisation demagnetise demagnetised
demagnetises demagnetising demagnetization demagnetize demagnetized demagnetizes demagnetizing demagogic
demagogically demagogue demagoguery demagogues demagogy demand demanded demanding demands demarcate demarcated
demarcates demarcating demarcation demarcations demavend demean demeaned demeaning demeanor demeanour demeans
demented dementedly dementia demerit demerits demerol demesne demesnes demeter demetrius demigod demigoddess
demigoddesses demigods demijohn demijohns demilitarisation demilitarise demilitarised demilitarises demilitarising
demilitarization demilitarize demilitarized demilitarizes demilitarizing demimondaine demimondaines demimonde
deming demise demised demises demising demist demisted demister demisters demisting demists demitasse demitasses
demo demob demobbed demobbing demobilisation demobilise demobilised demobilises demobilising demobilization
demobilize demobilized demobilizes demobilizing demobs democracies democracy democrat democratic democratically
democratisation democratise democratised democratises democratising democratization democratize democratized
democratizes democratizing democrats democritus demodulate demodulated demodulates demodulating demodulation demoed
demographer demographers demographic demographically demographics demography demoing demolish demolished demolishes
demolishing demolition demolitions demon demonetisation demonetise demonetised demonetises demonetising
demonetization demonetize demonetized demonetizes demonetizing demoniac demoniacal demoniacally demonic demonically
demonise demonised demonises demonising demonize demonized demonizes demonizing demonologies demonology demons
demonstrability demonstrable demonstrably demonstrate demonstrated demonstrates demonstrating demonstration
demonstrations demonstrative demonstratively demonstrativeness demonstratives demonstrator demonstrators
demoralisation demoralise demoralised demoralises demoralising demoralization demoralize demoralized demoralizes
demoralizing demos demosthenes demote demoted demotes demotic demoting demotion demotions demotivate demotivated
demotivates demotivating demount dempsey demulcent demulcents demur demure demurely demureness demurer demurest
demurral demurrals demurred demurrer demurrers demurring demurs demystification demystified demystifies demystify
demystifying den dena denationalisation denationalise denationalised denationalises denationalising
denationalization denationalize denationalized denationalizes denationalizing denaturation denature denatured
denatures denaturing dendrite dendrites deneb denebola deng dengue deniability deniable denial denials denied
denier deniers denies denigrate denigrated denigrates denigrating denigration denim denims denis denise
denitrification denizen denizens denmark dennis denny denominate denominated denominates denominating denomination
denominational denominations denominator denominators denotation denotations denotative denote denoted denotes
denoting denouement denouements denounce denounced denouncement denouncements denounces denouncing dens dense
densely denseness denser densest densities density dent dental dentally dented dentifrice dentifrices dentin
dentine denting dentist dentistry dentists dentition denton dents denture dentures denuclearise denuclearised
denuclearises denuclearising denuclearize denuclearized denuclearizes denuclearizing denudation denude denuded
denudes denuding denunciation denunciations denver deny denying deodorant deodorants deodorisation deodorise
deodorised deodoriser deodorisers deodorises deodorising deodorization deodorize deodorized deodorizer deodorizers
deodorizes deodorizing deon depart departed departing department departmental departmentalisation departmentalise
departmentalised departmentalises departmentalising departmentalization departmentalize departmentalized
departmentalizes departmentalizing departmentally departments departs departure departures depend dependability
dependable dependably dependant dependants depended dependence dependencies dependency dependent dependently
dependents depending depends depersonalise depersonalised depersonalises depersonalising depersonalize
depersonalized depersonalizes depersonalizing depict depicted depicting depiction depictions depicts depilatories
depilatory deplane deplaned deplanes deplaning deplete depleted depletes depleting depletion deplorable deplorably
deplore deplored deplores deploring deploy deployed deploying deployment deployments deploys depolarisation
depolarise depolarised depolarises depolarising depolarization depolarize depolarized depolarizes depolarizing
depoliticise depoliticised depoliticises depoliticising depoliticize depoliticized depoliticizes depoliticizing
deponent deponents depopulate depopulated depopulates depopulating depopulation deport deportation deportations
deported deportee deportees deporting deportment deports depose deposed deposes deposing deposit deposited
depositing deposition depositions depositor depositories depositors depository deposits depot depots depp deprave
depraved depraves depraving depravities depravity deprecate deprecated deprecates deprecating deprecatingly
deprecation deprecatory depreciate depreciated depreciates depreciating depreciation depredation depredations
depress depressant depressants depressed depresses depressing depressingly depression depressions depressive
depressives depressor depressors depressurisation depressurise depressurised depressurises depressurising
depressurization depressurize depressurized depressurizes depressurizing deprivation deprivations deprive deprived
deprives depriving deprogram deprogrammed deprogramming deprograms depth depths deputation deputations depute
deputed deputes deputies deputing deputise deputised deputises deputising deputize deputized deputizes deputizing
deputy dequeue dequeued dequeues derail derailed derailing derailment derailments derails derange deranged
derangement deranges deranging derbies derby deregulate deregulated deregulates deregulating deregulation derek
derelict dereliction derelicts derick deride derided derides deriding derision derisive derisively derisiveness
derisory derivable derivation derivations derivative derivatives derive derived derives deriving dermal dermatitis
dermatological dermatologist dermatologists dermatology dermis derogate derogated derogates derogating derogation
derogatorily derogatory derrick derricks derrida derringer derringers derv dervish dervishes desalinate desalinated
desalinates desalinating desalination desalinisation desalinise desalinised desalinises desalinising desalinization
desalinize desalinized desalinizes desalinizing desalt desalted desalting desalts descale descaled descales
descaling descant descanted descanting descants descartes descend descendant descendants descended descendent
descender descending descends descent descents describable describe described describer describers describes
describing descried descries description descriptions descriptive descriptively descriptiveness descriptor
descriptors descry descrying desdemona desecrate desecrated desecrates desecrating desecration desegregate
desegregated desegregates desegregating desegregation deselect deselected deselecting deselection deselects
desensitisation desensitise desensitised desensitises desensitising desensitization desensitize desensitized
desensitizes desensitizing desert deserted deserter deserters desertification deserting desertion desertions
deserts deserve deserved deservedly deserves deserving desiccant desiccants desiccate desiccated desiccates
desiccating desiccation desiccator desiccators desiderata desideratum design designate designated designates
designating designation designations designed designer designers designing designs desirability desirable
desirableness desirably desire desired desiree desires desiring desirous desist desisted desisting desists desk
deskill deskilled deskilling deskills desks desktop desktops desmond desolate desolated desolately desolateness
desolates desolating desolation despair despaired despairing despairingly despairs desperado desperadoes desperate
desperately desperateness desperation despicable despicably despise despised despises despising despite despoil
despoiled despoiler despoilers despoiling despoilment despoils despoliation despondence despondency despondent
despondently despot despotic despotically despotism despots dessert desserts dessertspoon dessertspoonful
dessertspoonfuls dessertspoons destabilisation destabilise destabilised destabilises destabilising destabilization
destabilize destabilized destabilizes destabilizing destination destinations destine destined destines destinies
destining destiny destitute destitution destroy destroyed destroyer destroyers destroying destroys destruct
destructed destructibility destructible destructing destruction destructive destructively destructiveness destructs
desuetude desultorily desultory detach detachable detached detaches detaching detachment detachments detail
detailed detailing details detain detained detainee detainees detaining detainment detains detect detectable
detected detecting detection detective detectives detector detectors detects detentes detention detentions deter
detergent detergents deteriorate deteriorated deteriorates deteriorating deterioration determent determinable
determinant determinants determinate determination determinations determine determined determinedly determiner
determiners determines determining determinism deterministic deterministically deterred deterrence deterrent
deterrents deterring deters detest detestable detestably detestation detested detesting detests dethrone dethroned
dethronement dethrones dethroning detonate detonated detonates detonating detonation detonations detonator
detonators detour detoured detouring detours detox detoxed detoxes detoxification detoxified detoxifies detoxify
detoxifying detoxing detract detracted detracting detraction detractor detractors detracts detriment detrimental
detrimentally detriments detritus detroit deuce deuces deuterium deuteronomy devaluation devaluations devalue
devalued devalues devaluing devanagari devastate devastated devastates devastating devastatingly devastation
devastator devastators develop developed developer developers developing development developmental developmentally
developments develops devi deviance deviancy deviant deviants deviate deviated deviates deviating deviation
deviations device devices devil deviled deviling devilish devilishly devilishness devilled devilling devilment
devilries devilry devils deviltries deviltry devin devious deviously deviousness devise devised devises devising
devitalise devitalised devitalises devitalising devitalize devitalized devitalizes devitalizing devo devoid
devolution devolve devolved devolves devolving devon devonian devonport devote devoted devotedly devotee devotees
devotes devoting devotion devotional devotionals devotions devour devoured devouring devours devout devouter
devoutest devoutly devoutness dew dewar dewayne dewberries dewberry dewclaw dewclaws dewdrop dewdrops dewey dewier
dewiest dewiness dewitt dewlap dewlaps dewy dexedrine dexter dexterity dexterous dexterously dexterousness dextrose""",
    "dh": """dhaka dharma dhaulagiri dhoti dhotis dhow dhows""",
    "di": """di diabetes diabetic diabetics diabolic diabolical diabolically diacritic diacritical diacritics diadem diadems
diaereses diaeresis diaghilev diagnose diagnosed diagnoses diagnosing diagnosis diagnostic diagnostically
diagnostician diagnosticians diagnostics diagonal diagonally diagonals diagram diagrammatic diagrammatically
diagrammed diagramming diagrams dial dialect dialectal dialectic dialectical dialectics dialects dialed dialing
dialings dialled dialling diallings dialog dialogue dialogues dials dialyses dialysis dialyzes diamagnetic
diamagnetism diameter diameters diametric diametrical diametrically diamond diamondback diamondbacks diamonds diana
diane diann dianna dianne diapason diapasons diaper diapered diapering diapers diaphanous diaphragm diaphragmatic
diaphragms diaries diarist diarists diarrhea diarrhoea diary diaspora diasporas diastase diastole diastolic
diathermy diatom diatomic diatoms diatonic diatribe diatribes diazepam dibble dibbled dibbles dibbling dibs
dicaprio dice diced dices dicey dichotomies dichotomous dichotomy dicier diciest dicing dick dickens dicker
dickered dickering dickers dickerson dickey dickeys dickhead dickheads dickinson dicks dickson dickybird dickybirds
dicotyledon dicotyledonous dicotyledons dicta dictaphone dictate dictated dictates dictating dictation dictations
dictator dictatorial dictatorially dictators dictatorship dictatorships diction dictionaries dictionary dictum did
didactic didactically diddle diddled diddler diddlers diddles diddling diddly diddlysquat diddums diderot
didgeridoo didgeridoos dido didoes didrikson didst die died diefenbaker diego dielectric dielectrics diem diereses
dieresis dies diesel dieseled dieseling diesels diet dietaries dietary dieted dieter dieters dietetic dietetics
dieting dietitian dietitians dietrich diets differ differed difference differences different differentiable
differential differentials differentiate differentiated differentiates differentiating differentiation differently
differing differs difficult difficulties difficultly difficulty diffidence diffident diffidently diffract
diffracted diffracting diffraction diffracts diffuse diffused diffusely diffuseness diffuses diffusing diffusion
diffusive diffusivity dig digerati digest digested digestibility digestible digesting digestion digestions
digestive digestives digests digger diggers digging diggings digicam digicams digit digital digitalis digitally
digitisation digitise digitised digitises digitising digitization digitize digitized digitizes digitizing digits
dignified dignifies dignify dignifying dignitaries dignitary dignities dignity digraph digraphs digress digressed
digresses digressing digression digressions digressive digs dijkstra dijon dike diked dikes diking diktat diktats
dilapidated dilapidation dilatation dilate dilated dilates dilating dilation dilator dilators dilatory dilbert
dildo dildos dilemma dilemmas dilettante dilettantes dilettantish dilettantism diligence diligent diligently dill
dillard dillies dillinger dillon dills dilly dillybag dillybags dillydallied dillydallies dillydally dillydallying
diluent dilute diluted dilutes diluting dilution dilutions dim dimaggio dime dimension dimensional dimensionless
dimensions dimer dimes diminish diminished diminishes diminishing diminuendo diminuendos diminution diminutions
diminutive diminutives dimity dimly dimmed dimmer dimmers dimmest dimming dimness dimple dimpled dimples dimpling
dimply dims dimwit dimwits dimwitted din dina dinah dinar dinars dine dined diner diners dines dinette dinettes
ding dingbat dingbats dinged dinghies dinghy dingier dingiest dingily dinginess dinging dingle dingles dingo
dingoes dings dingus dinguses dingy dining dinkier dinkies dinkiest dinkum dinky dinned dinner dinnered dinnering
dinners dinnertime dinnerware dinning dino dinosaur dinosaurs dins dint diocesan diocesans diocese dioceses
diocletian diode diodes diogenes dion dionne dionysian dionysus diophantine dior diorama dioramas dioxide dioxides
dioxin dioxins dip diphtheria diphthong diphthongs diploid diploids diploma diplomacy diplomas diplomat diplomata
diplomatic diplomatically diplomatist diplomatists diplomats diplopia dipole dipoles dipped dipper dippers dippier
dippiest dipping dippy dips dipso dipsomania dipsomaniac dipsomaniacs dipsos dipstick dipsticks dipterous diptych
diptychs dirac dire direct directed directer directest directing direction directional directionless directions
directive directives directly directness director directorate directorates directorial directories directors
directorship directorships directory directs direful direly direr direst dirge dirges dirichlet dirigible
dirigibles dirk dirks dirndl dirndls dirt dirtied dirtier dirties dirtiest dirtily dirtiness dirty dirtying dis
disabilities disability disable disabled disablement disables disabling disabuse disabused disabuses disabusing
disadvantage disadvantaged disadvantageous disadvantageously disadvantages disadvantaging disaffect disaffected
disaffecting disaffection disaffects disaffiliate disaffiliated disaffiliates disaffiliating disaffiliation
disafforest disafforested disafforesting disafforests disagree disagreeable disagreeableness disagreeably disagreed
disagreeing disagreement disagreements disagrees disallow disallowed disallowing disallows disambiguate
disambiguation disappear disappearance disappearances disappeared disappearing disappears disappoint disappointed
disappointing disappointingly disappointment disappointments disappoints disapprobation disapproval disapprove
disapproved disapproves disapproving disapprovingly disarm disarmament disarmed disarming disarmingly disarms
disarrange disarranged disarrangement disarranges disarranging disarray disarrayed disarraying disarrays
disassemble disassembled disassembles disassembling disassembly disassociate disassociated disassociates
disassociating disassociation disaster disasters disastrous disastrously disavow disavowal disavowals disavowed
disavowing disavows disband disbanded disbanding disbandment disbands disbar disbarment disbarred disbarring
disbars disbelief disbelieve disbelieved disbeliever disbelievers disbelieves disbelieving disbelievingly disbursal
disburse disbursed disbursement disbursements disburses disbursing disc discard discarded discarding discards
discern discerned discernible discernibly discerning discerningly discernment discerns discharge discharged
discharges discharging disciple disciples discipleship disciplinarian disciplinarians disciplinary discipline
disciplined disciplines disciplining disclaim disclaimed disclaimer disclaimers disclaiming disclaims disclose
disclosed discloses disclosing disclosure disclosures disco discoed discographies discography discoing discolor
discoloration discolorations discolored discoloring discolors discolour discolouration discolourations discoloured
discolouring discolours discombobulate discombobulated discombobulates discombobulating discombobulation discomfit
discomfited discomfiting discomfits discomfiture discomfort discomforted discomforting discomforts discommode
discommoded discommodes discommoding discompose discomposed discomposes discomposing discomposure disconcert
disconcerted disconcerting disconcertingly disconcerts disconnect disconnected disconnectedly disconnectedness
disconnecting disconnection disconnections disconnects disconsolate disconsolately discontent discontented
discontentedly discontenting discontentment discontents discontinuance discontinuances discontinuation
discontinuations discontinue discontinued discontinues discontinuing discontinuities discontinuity discontinuous
discontinuously discord discordance discordant discordantly discorded discording discords discos discotheque
discotheques discount discounted discountenance discountenanced discountenances discountenancing discounter
discounters discounting discounts discourage discouraged discouragement discouragements discourages discouraging
discouragingly discourse discoursed discourses discoursing discourteous discourteously discourtesies discourtesy
discover discovered discoverer discoverers discoveries discovering discovers discovery discredit discreditable
discreditably discredited discrediting discredits discreet discreeter discreetest discreetly discreetness
discrepancies discrepancy discrepant discrete discretely discreteness discretion discretionary discriminant
discriminate discriminated discriminates discriminating discrimination discriminator discriminators discriminatory
discs discursive discursively discursiveness discus discuses discuss discussant discussants discussed discusses
discussing discussion discussions disdain disdained disdainful disdainfully disdaining disdains disease diseased
diseases disembark disembarkation disembarked disembarking disembarks disembodied disembodies disembodiment
disembody disembodying disembowel disemboweled disemboweling disembowelled disembowelling disembowelment
disembowels disenchant disenchanted disenchanting disenchantment disenchants disencumber disencumbered
disencumbering disencumbers disenfranchise disenfranchised disenfranchisement disenfranchises disenfranchising
disengage disengaged disengagement disengagements disengages disengaging disentangle disentangled disentanglement
disentangles disentangling disequilibrium disestablish disestablished disestablishes disestablishing
disestablishment disesteem disesteemed disesteeming disesteems disfavor disfavored disfavoring disfavors disfavour
disfavoured disfavouring disfavours disfigure disfigured disfigurement disfigurements disfigures disfiguring
disfranchise disfranchised disfranchisement disfranchises disfranchising disgorge disgorged disgorgement disgorges
disgorging disgrace disgraced disgraceful disgracefully disgracefulness disgraces disgracing disgruntle disgruntled
disgruntlement disgruntles disgruntling disguise disguised disguises disguising disgust disgusted disgustedly
disgusting disgustingly disgusts dish dishabille disharmonious disharmony dishcloth dishcloths dishearten
disheartened disheartening dishearteningly disheartens dished dishes dishevel disheveled disheveling dishevelled
dishevelling dishevelment dishevels dishing dishonest dishonestly dishonesty dishonor dishonorable dishonorably
dishonored dishonoring dishonors dishonour dishonourable dishonourably dishonoured dishonouring dishonours dishpan
dishpans dishrag dishrags dishtowel dishtowels dishware dishwasher dishwashers dishwater dishy disillusion
disillusioned disillusioning disillusionment disillusions disincentive disincentives disinclination disincline
disinclined disinclines disinclining disinfect disinfectant disinfectants disinfected disinfecting disinfection
disinfects disinflation disinformation disingenuous disingenuously disinherit disinheritance disinherited
disinheriting disinherits disintegrate disintegrated disintegrates disintegrating disintegration disinter
disinterest disinterested disinterestedly disinterestedness disinterests disinterment disinterred disinterring
disinters disinvestment disjoint disjointed disjointedly disjointedness disjointing disjoints disjunctive
disjuncture disk diskette diskettes disks dislike disliked dislikes disliking dislocate dislocated dislocates
dislocating dislocation dislocations dislodge dislodged dislodges dislodging disloyal disloyally disloyalty dismal
dismally dismantle dismantled dismantlement dismantles dismantling dismay dismayed dismaying dismays dismember
dismembered dismembering dismemberment dismembers dismiss dismissal dismissals dismissed dismisses dismissing
dismissive dismissively dismount dismounted dismounting dismounts disney disneyland disobedience disobedient
disobediently disobey disobeyed disobeying disobeys disoblige disobliged disobliges disobliging disorder disordered
disordering disorderliness disorderly disorders disorganisation disorganise disorganised disorganises disorganising
disorganization disorganize disorganized disorganizes disorganizing disorient disorientate disorientated
disorientates disorientating disorientation disoriented disorienting disorients disown disowned disowning disowns
disparage disparaged disparagement disparages disparaging disparagingly disparate disparately disparities disparity
dispassion dispassionate dispassionately dispatch dispatched dispatcher dispatchers dispatches dispatching dispel
dispelled dispelling dispels dispensable dispensaries dispensary dispensation dispensations dispense dispensed
dispenser dispensers dispenses dispensing dispersal disperse dispersed disperses dispersing dispersion dispirit
dispirited dispiriting dispirits displace displaced displacement displacements displaces displacing display
displayable displayed displaying displays displease displeased displeases displeasing displeasure disport disported
disporting disports disposable disposables disposal disposals dispose disposed disposer disposers disposes
disposing disposition dispositional dispositions dispossess dispossessed dispossesses dispossessing dispossession
dispraise dispraised dispraises dispraising disproof disproofs disproportion disproportional disproportionate
disproportionately disproportions disprovable disprove disproved disproves disproving disputable disputably
disputant disputants disputation disputations disputatious disputatiously dispute disputed disputer disputers
disputes disputing disqualification disqualifications disqualified disqualifies disqualify disqualifying disquiet
disquieted disquieting disquiets disquietude disquisition disquisitions disraeli disregard disregarded disregardful
disregarding disregards disrepair disreputable disreputably disrepute disrespect disrespected disrespectful
disrespectfully disrespecting disrespects disrobe disrobed disrobes disrobing disrupt disrupted disrupting
disruption disruptions disruptive disruptively disrupts dissatisfaction dissatisfied dissatisfies dissatisfy
dissatisfying dissect dissected dissecting dissection dissections dissector dissectors dissects dissed dissemblance
dissemble dissembled dissembler dissemblers dissembles dissembling disseminate disseminated disseminates
disseminating dissemination dissension dissensions dissent dissented dissenter dissenters dissenting dissents
dissertation dissertations disservice disservices disses dissever dissevered dissevering dissevers dissidence
dissident dissidents dissimilar dissimilarities dissimilarity dissimilitude dissimilitudes dissimulate dissimulated
dissimulates dissimulating dissimulation dissimulator dissimulators dissing dissipate dissipated dissipates
dissipating dissipation dissociate dissociated dissociates dissociating dissociation dissociative dissoluble
dissolute dissolutely dissoluteness dissolution dissolve dissolved dissolves dissolving dissonance dissonances
dissonant dissuade dissuaded dissuades dissuading dissuasion dissuasive distaff distaffs distal distally distance
distanced distances distancing distant distantly distaste distasteful distastefully distastefulness distastes
distemper distend distended distending distends distension distensions distention distentions distil distill
distillate distillates distillation distillations distilled distiller distilleries distillers distillery distilling
distills distils distinct distincter distinctest distinction distinctions distinctive distinctively distinctiveness
distinctly distinctness distinguish distinguishable distinguished distinguishes distinguishing distort distorted
distorter distorting distortion distortions distorts distract distracted distractedly distracting distraction
distractions distracts distrait distraught distress distressed distresses distressful distressing distressingly
distribute distributed distributes distributing distribution distributional distributions distributive
distributively distributor distributors distributorship distributorships district districts distrust distrusted
distrustful distrustfully distrusting distrusts disturb disturbance disturbances disturbed disturber disturbers
disturbing disturbingly disturbs disunion disunite disunited disunites disuniting disunity disuse disused disuses
disusing disyllabic ditch ditched ditches ditching dither dithered ditherer ditherers dithering dithers
ditransitive ditsy ditties ditto dittoed dittoing dittos ditty ditz ditzes diuretic diuretics diurnal diurnally
diva divalent divan divans divas dive dived diver diverge diverged divergence divergences divergent diverges
diverging divers diverse diversely diverseness diversification diversified diversifies diversify diversifying
diversion diversionary diversions diversities diversity divert diverted diverticulitis diverting diverts dives
divest divested divesting divestiture divestitures divestment divests dividable divide divided dividend dividends
divider dividers divides dividing divination divine divined divinely diviner diviners divines divinest diving
divining divinities divinity divisibility divisible division divisional divisions divisive divisively divisiveness
divisor divisors divorce divorced divorcement divorcements divorces divorcing divot divots divulge divulged
divulges divulging divvied divvies divvy divvying diwali dix dixie dixiecrat dixieland dixielands dixon dizzied
dizzier dizzies dizziest dizzily dizziness dizzy dizzying""",
    "dj": """django djellaba djellabas djibouti""",
    "dm": """dmitri""",
    "dn": """dnepropetrovsk dniester""",
    "do": """do doable dob dobbed dobber dobbers dobbin dobbing dobbins doberman dobermans dobro dobs doc docent docents docile
docilely docility dock docked docker dockers docket docketed docketing dockets docking dockland docklands docks
dockside dockworker dockworkers dockyard dockyards docs doctor doctoral doctorate doctorates doctored doctoring
doctorow doctors doctrinaire doctrinaires doctrinal doctrine doctrines docudrama docudramas document documentaries
documentary documentation documented documenting documents dodder doddered doddering dodders doddery doddle dodge
dodged dodgem dodgems dodger dodgers dodges dodgier dodgiest dodging dodgson dodgy dodo dodoma dodos dodson doe
doer doers does doeskin doeskins doff doffed doffing doffs dog dogcart dogcarts dogcatcher dogcatchers doge
dogeared doges dogfight dogfights dogfish dogfishes dogged doggedly doggedness doggerel doggier doggies doggiest
dogging doggone doggoner doggones doggonest doggoning doggy doghouse doghouses dogie dogies dogleg doglegged
doglegging doglegs doglike dogma dogmas dogmatic dogmatically dogmatism dogmatist dogmatists dognapper dogs
dogsbodies dogsbody dogsled dogsleds dogtrot dogtrots dogtrotted dogtrotting dogwood dogwoods doha doilies doily
doing doings dolby doldrums dole doled doleful dolefully dolefulness doles doling doll dollar dollars dolled
dollhouse dollhouses dollie dollies dolling dollop dolloped dolloping dollops dolls dolly dolmen dolmens dolomite
dolor dolores dolorous dolorously dolour dolphin dolphins dolt doltish doltishly doltishness dolts domain domains
dome domed domes domesday domestic domestically domesticate domesticated domesticates domesticating domestication
domesticity domestics domicile domiciled domiciles domiciliary domiciling dominance dominant dominantly dominants
dominate dominated dominates dominating domination dominatrices dominatrix domineer domineered domineering
domineeringly domineers doming domingo dominguez dominic dominica dominican dominicans dominick dominion dominions
dominique domino dominoes domitian don dona donahue donald donaldson donas donate donated donatello donates
donating donation donations done donetsk dong donged donging dongle dongles dongs donizetti donkey donkeys donn
donna donne donned donnell donner donnie donning donnish donny donnybrook donnybrooks donor donors donovan dons
doodad doodads doodah doodahs doodle doodlebug doodlebugs doodled doodler doodlers doodles doodling doohickey
doohickeys doolally dooley doolittle doom doomed dooming dooms doomsayer doomsayers doomsday doomster doomsters
doona doonas doonesbury door doorbell doorbells doorjamb doorjambs doorkeeper doorkeepers doorknob doorknobs
doorknocker doorknockers doorman doormat doormats doormen doorplate doorplates doorpost doorposts doors doorstep
doorstepped doorstepping doorsteps doorstop doorstops doorway doorways dooryard dooryards dopa dopamine dope doped
doper dopers dopes dopey dopier dopiest dopiness doping doppler dora dorcas doreen dorian doric dories doris
doritos dork dorkier dorkiest dorks dorky dorm dormancy dormant dormer dormers dormice dormitories dormitory
dormouse dorms dorothea dorothy dorsal dorsally dorset dorsey dorthy dortmund dory dos dosage dosages dose dosed
doses dosh dosimeter dosimeters dosing doss dossed dosser dossers dosses dosshouse dosshouses dossier dossiers
dossing dost dostoevsky dot dotage dotard dotards dotcom dotcoms dote doted doter doters dotes doth dothan doting
dotingly dots dotson dotted dottier dottiest dotting dotty douala douay double doubled doubleday doubleheader
doubleheaders doubles doublespeak doublet doublets doubling doubloon doubloons doubly doubt doubted doubter
doubters doubtful doubtfully doubtfulness doubting doubtingly doubtless doubtlessly doubts douche douched douches
douching doug dough doughier doughiest doughnut doughnuts doughtier doughtiest doughty doughy douglas douglass dour
dourer dourest dourly dourness douro douse doused douses dousing dove dovecot dovecote dovecotes dovecots dover
doves dovetail dovetailed dovetailing dovetails dovish dow dowager dowagers dowdier dowdies dowdiest dowdily
dowdiness dowdy dowel doweled doweling dowelled dowelling dowels dower dowered dowering dowers down downbeat
downbeats downcast downdraft downdrafts downdraught downed downer downers downfall downfallen downfalls downfield
downgrade downgraded downgrades downgrading downhearted downheartedly downheartedness downhill downhills downier
downiest downing download downloadable downloaded downloading downloads downmarket downplay downplayed downplaying
downplays downpour downpours downrange downright downriver downs downscale downshift downshifted downshifting
downshifts downside downsides downsize downsized downsizes downsizing downspout downspouts downstage downstairs
downstate downstream downswing downswings downtempo downtime downtown downtrend downtrends downtrodden downturn
downturns downward downwards downwind downy dowries dowry dowse dowsed dowser dowsers dowses dowsing doxologies
doxology doyen doyenne doyennes doyens doyle doze dozed dozen dozens dozenth dozes dozier doziest dozily doziness
dozing dozy""",
    "dr": """drab drabber drabbest drably drabness drabs drachma drachmas draco draconian dracula draft drafted draftee draftees
drafter drafters draftier draftiest draftily draftiness drafting drafts draftsman draftsmanship draftsmen
draftswoman draftswomen drafty drag dragged draggier draggiest dragging draggy dragnet dragnets dragon dragonflies
dragonfly dragons dragoon dragooned dragooning dragoons drags dragster dragsters drain drainage drainboard
drainboards drained drainer drainers draining drainpipe drainpipes drains drake drakes dram drama dramamine dramas
dramatic dramatically dramatics dramatisation dramatisations dramatise dramatised dramatises dramatising dramatist
dramatists dramatization dramatizations dramatize dramatized dramatizes dramatizing drambuie drams drank drano
drape draped draper draperies drapers drapery drapes draping drastic drastically drat dratted draught draughtboard
draughtboards draughtier draughtiest draughtily draughtiness draughts draughtsman draughtsmanship draughtsmen
draughtswoman draughtswomen draughty dravidian draw drawback drawbacks drawbridge drawbridges drawer drawers
drawing drawings drawl drawled drawling drawls drawn draws drawstring drawstrings dray drays dread dreaded dreadful
dreadfully dreadfulness dreading dreadlocks dreadnought dreadnoughts dreads dream dreamboat dreamboats dreamed
dreamer dreamers dreamier dreamiest dreamily dreaminess dreaming dreamland dreamless dreamlike dreams dreamt
dreamworld dreamworlds dreamy drear drearier dreariest drearily dreariness dreary dredge dredged dredger dredgers
dredges dredging dregs dreiser drench drenched drenches drenching dresden dress dressage dressed dresser dressers
dresses dressier dressiest dressiness dressing dressings dressmaker dressmakers dressmaking dressy drew dreyfus
dribble dribbled dribbler dribblers dribbles dribbling driblet driblets dried drier driers dries driest drift
drifted drifter drifters drifting driftnet driftnets drifts driftwood drill drilled driller drillers drilling
drillmaster drillmasters drills drily drink drinkable drinker drinkers drinking drinkings drinks drip dripped
drippier drippiest dripping drippings drippy drips dristan drive drivel driveled driveler drivelers driveling
drivelled driveller drivellers drivelling drivels driven driver drivers drives driveshaft driveshafts driveway
driveways driving drivings drizzle drizzled drizzles drizzling drizzly drogue drogues droll droller drolleries
drollery drollest drollness drolly dromedaries dromedary drone droned drones drongo drongos droning drool drooled
drooling drools droop drooped droopier droopiest droopiness drooping droops droopy drop dropbox dropkick dropkicks
droplet droplets dropout dropouts dropped dropper droppers dropping droppings drops dropsical dropsy dross drought
droughts drouin drove drover drovers droves drown drowned drowning drownings drowns drowse drowsed drowses drowsier
drowsiest drowsily drowsiness drowsing drowsy drub drubbed drubber drubbers drubbing drubbings drubs drudge drudged
drudgery drudges drudging drug drugged druggie druggies drugging druggist druggists druggy drugs drugstore
drugstores druid druidism druids drum drumbeat drumbeats drumlin drumlins drummed drummer drummers drumming drums
drumstick drumsticks drunk drunkard drunkards drunken drunkenly drunkenness drunker drunkest drunks drupal drupe
drupes druthers dry dryad dryads dryden dryer dryers drying dryly dryness drys drywall""",
    "ds": """dschubba""",
    "du": """dual dualism duality duane dub dubai dubbed dubber dubbers dubbin dubbing dubbo dubcek dubhe dubiety dubious
dubiously dubiousness dublin dubrovnik dubs dubuque ducal ducat ducats duchamp duchess duchesses duchies duchy duck
duckbill duckbills duckboards ducked duckier duckies duckiest ducking duckling ducklings duckpins ducks duckweed
ducky duct ductile ductility ducting ductless ducts dud dude duded dudes dudgeon duding dudley duds due duel dueled
dueler duelers dueling duelings duelist duelists duelled dueller duellers duelling duellings duellist duellists
duels duenna duennas dues duet duets duff duffed duffer duffers duffing duffs duffy dug dugout dugouts duh duisburg
duke dukedom dukedoms dukes dulcet dulcimer dulcimers dull dullard dullards dulled duller dulles dullest dulling
dullness dulls dully duluth duly dumas dumb dumbbell dumbbells dumber dumbest dumbfound dumbfounded dumbfounding
dumbfounds dumbledore dumbly dumbness dumbo dumbos dumbstruck dumbwaiter dumbwaiters dumdum dumdums dummies dummy
dump dumped dumper dumpers dumpier dumpiest dumpiness dumping dumpling dumplings dumps dumpsite dumpsites dumpster
dumpsters dumpy dun dunant dunbar duncan dunce dunces dunderhead dunderheads dune dunedin dunes dung dungaree
dungarees dunged dungeon dungeons dunghill dunghills dunging dungs dunk dunked dunking dunkirk dunks dunlap dunn
dunne dunned dunner dunnest dunnies dunning dunno dunny duns duo duodecimal duodena duodenal duodenum duopolies
duopoly duos dupe duped duper dupers dupes duping duple duplex duplexes duplicate duplicated duplicates duplicating
duplication duplicator duplicators duplicitous duplicity dupont durability durable durably duracell duran durance
durant durante duration durban duress durex durham durhams during durkheim duroc durocher durst durum duse dushanbe
dusk duskier duskiest duskiness dusky dust dustbin dustbins dustbuster dustcart dustcarts dusted duster dusters
dustier dustiest dustin dustiness dusting dustless dustman dustmen dustpan dustpans dusts dustsheet dustsheets
dusty dutch dutchman dutchmen duteous duteously dutiable duties dutiful dutifully dutifulness duty duvalier duvet
duvets""",
    "dv": """dvina""",
    "dw": """dwarf dwarfed dwarfing dwarfish dwarfism dwarfs dwayne dweeb dweebs dwell dweller dwellers dwelling dwellings
dwells dwelt dwight dwindle dwindled dwindles dwindling""",
    "dy": """dyadic dybbuk dybbukim dybbuks dye dyed dyeing dyer dyers dyes dyestuff dying dyke dyked dykes dyking dylan dynamic
dynamical dynamically dynamics dynamism dynamite dynamited dynamiter dynamiters dynamites dynamiting dynamo
dynamodb dynamos dynastic dynasties dynasty dysentery dysfunction dysfunctional dysfunctions dyslectic dyslectics
dyslexia dyslexic dyslexics dyson dyspepsia dyspeptic dyspeptics dysphagia dysphoria dysphoric dysprosium dystonia
dystopi dystopia dystopian""",
    "dz": """dzerzhinsky dzungaria""",
    "ea": """each eager eagerer eagerest eagerly eagerness eagle eagles eaglet eaglets eakins ear earache earaches earbash
earbashed earbasher earbashers earbashes earbashing earbud earbuds eardrum eardrums eared earful earfuls earhart
earl earldom earldoms earle earlene earlier earliest earline earliness earlobe earlobes earls early earmark
earmarked earmarking earmarks earmuff earmuffs earn earned earner earners earnest earnestine earnestly earnestness
earnests earnhardt earning earnings earns earp earphone earphones earpiece earpieces earplug earplugs earring
earrings ears earshot earsplitting earth earthbound earthed earthen earthenware earthier earthiest earthiness
earthing earthlier earthliest earthling earthlings earthly earthquake earthquakes earths earthshaking earthward
earthwards earthwork earthworks earthworm earthworms earthy earwax earwig earwigs ease eased easel easels easement
easements eases easier easiest easily easiness easing east eastbound easter easterlies easterly eastern easterner
easterners easternmost easters eastman easts eastward eastwards eastwood easy easygoing eat eatable eatables eaten
eater eateries eaters eatery eating eaton eats eave eaves eavesdrop eavesdropped eavesdropper eavesdroppers
eavesdropping eavesdrops""",
    "eb": """ebay ebb ebbed ebbing ebbs eben ebeneezer ebert ebola ebonics ebonies ebony ebro ebullience ebullient ebulliently
ebullition""",
    "ec": """eccentric eccentrically eccentricities eccentricity eccentrics ecclesial ecclesiastes ecclesiastic ecclesiastical
ecclesiastically ecclesiastics echelon echelons echidna echinoderm echinoderms echo echoed echoes echoic echoing
echolocation echuca eclectic eclectically eclecticism eclectics eclipse eclipsed eclipses eclipsing ecliptic
eclogue eclogues ecmascript eco ecocide ecologic ecological ecologically ecologist ecologists ecology econometric
econometrics economic economical economically economics economies economise economised economiser economisers
economises economising economist economists economize economized economizer economizers economizes economizing
economy ecosystem ecosystems ecotourism ecotourist ecotourists ecru ecstasies ecstasy ecstatic ecstatically ecu
ecuador ecuadoran ecuadorans ecuadorian ecuadorians ecumenical ecumenically ecumenicism ecumenism ecus eczema""",
    "ed": """ed edam edamame edams edda eddie eddied eddies eddington eddy eddying edelweiss edema edemas eden edens edgar
edgardo edge edged edger edgers edges edgewise edgier edgiest edgily edginess edging edgings edgy edibility edible
edibleness edibles edict edicts edification edifice edifices edified edifier edifiers edifies edify edifying
edinburgh edison edit editable edited edith editing edition editions editor editorial editorialise editorialised
editorialises editorialising editorialize editorialized editorializes editorializing editorially editorials editors
editorship edits edmond edmonton edmund edna edsel eduardo educability educable educate educated educates educating
education educational educationalist educationalists educationally educationist educationists educations educative
educator educators educe educed educes educing edutainment edward edwardian edwardo edwards edwin edwina""",
    "ee": """eek eel eels eerie eerier eeriest eerily eeriness eeyore""",
    "ef": """efface effaced effacement effaces effacing effect effected effecting effective effectively effectiveness effects
effectual effectually effectuate effectuated effectuates effectuating effed effeminacy effeminate effeminately
effendi effendis efferent effervesce effervesced effervescence effervescent effervescently effervesces effervescing
effete effetely effeteness efficacious efficaciously efficacy efficiencies efficiency efficient efficiently effie
effigies effigy effing efflorescence efflorescent effluence effluent effluents effluvia effluvium efflux effort
effortful effortless effortlessly effortlessness efforts effrontery effs effulgence effulgent effuse effused
effuses effusing effusion effusions effusive effusively effusiveness efrain efren""",
    "eg": """egad egalitarian egalitarianism egalitarians egg eggbeater eggbeaters eggcup eggcups egged egghead eggheads egging
eggnog eggo eggplant eggplants eggs eggshell eggshells eglantine eglantines ego egocentric egocentrically
egocentricity egocentrics egoism egoist egoistic egoistical egoistically egoists egomania egomaniac egomaniacs egos
egotism egotist egotistic egotistical egotistically egotists egregious egregiously egregiousness egress egresses
egret egrets egypt egyptian egyptians egyptology""",
    "eh": """eh ehrenberg ehrlich""",
    "ei": """eichmann eider eiderdown eiderdowns eiders eiffel eigenvalue eigenvalues eigenvector eigenvectors eight eighteen
eighteens eighteenth eighteenths eighth eighths eighties eightieth eightieths eights eighty eileen einstein
einsteinium einsteins eire eisenhower eisenstein eisner eisteddfod eisteddfods either""",
    "ej": """ejaculate ejaculated ejaculates ejaculating ejaculation ejaculations ejaculatory eject ejected ejecting ejection
ejections ejector ejectors ejects""",
    "ek": """eke eked ekes eking""",
    "el": """elaborate elaborated elaborately elaborateness elaborates elaborating elaboration elaborations elaine elam eland
elands elanor elapse elapsed elapses elapsing elastic elastically elasticated elasticise elasticised elasticises
elasticising elasticity elasticize elasticized elasticizes elasticizing elastics elasticsearch elastoplast elate
elated elatedly elates elating elation elba elbe elbert elbow elbowed elbowing elbowroom elbows elbrus elder
elderberries elderberry eldercare elderly elders eldersburg eldest eldon eldritch eleanor eleazar elect electable
elected electing election electioneer electioneered electioneering electioneers elections elective electives
elector electoral electorally electorate electorates electors electra electric electrical electrically electrician
electricians electricity electrics electrification electrified electrifier electrifiers electrifies electrify
electrifying electrocardiogram electrocardiograms electrocardiograph electrocardiographs electrocardiography
electrocute electrocuted electrocutes electrocuting electrocution electrocutions electrode electrodes
electrodynamics electroencephalogram electroencephalograms electroencephalograph electroencephalographic
electroencephalographs electroencephalography electrologist electrologists electrolysis electrolyte electrolytes
electrolytic electromagnet electromagnetic electromagnetically electromagnetism electromagnets electromotive
electron electronic electronica electronically electronics electrons electroplate electroplated electroplates
electroplating electroscope electroscopes electroscopic electroshock electrostatic electrostatics electrotype
electrotypes electroweak elects eleemosynary elegance elegant elegantly elegiac elegiacal elegiacs elegies elegy
element elemental elementally elementary elements elena elephant elephantiasis elephantine elephants elevate
elevated elevates elevating elevation elevations elevator elevators eleven elevens elevenses eleventh elevenths elf
elfin elfish elgar eli elias elicit elicitation elicited eliciting elicits elide elided elides eliding eligibility
eligible elijah eliminate eliminated eliminates eliminating elimination eliminations eliminator eliminators elinor
eliot elisa elisabeth elise eliseo elisha elision elisions elite elites elitism elitist elitists elixir elixirs
eliza elizabeth elizabethan elizabethans elizabethtown elk elkhart elks ell ella ellen ellesmere ellie ellington
elliot elliott ellipse ellipses ellipsis ellipsoid ellipsoidal ellipsoids elliptic elliptical elliptically ellis
ellison ells elm elma elmer elmira elmo elms elnath elnora elocution elocutionary elocutionist elocutionists elodea
elodeas elohim eloise elongate elongated elongates elongating elongation elongations elope eloped elopement
elopements elopes eloping eloquence eloquent eloquently eloy elroy elsa else elsewhere elsie elsinore eltanin elton
elucidate elucidated elucidates elucidating elucidation elucidations elude eluded eludes eluding elul elusive
elusively elusiveness elva elver elvers elves elvia elvin elvira elvis elway elwood elyria elysian elysium elysiums""",
    "em": """em emaciate emaciated emaciates emaciating emaciation emacs email emailed emailing emails emanate emanated emanates
emanating emanation emanations emancipate emancipated emancipates emancipating emancipation emancipator
emancipators emanuel emasculate emasculated emasculates emasculating emasculation embalm embalmed embalmer
embalmers embalming embalms embank embanked embanking embankment embankments embanks embargo embargoed embargoes
embargoing embark embarkation embarkations embarked embarking embarks embarrass embarrassed embarrasses
embarrassing embarrassingly embarrassment embarrassments embassies embassy embattled embed embedded embedding
embeds embellish embellished embellishes embellishing embellishment embellishments ember embers embezzle embezzled
embezzlement embezzler embezzlers embezzles embezzling embitter embittered embittering embitterment embitters
emblazon emblazoned emblazoning emblazonment emblazons emblem emblematic emblematically emblems embodied embodies
embodiment embody embodying embolden emboldened emboldening emboldens embolisation embolism embolisms embolization
emboss embossed embosser embossers embosses embossing embouchure embower embowered embowering embowers embrace
embraceable embraced embraces embracing embrasure embrasures embrocation embrocations embroider embroidered
embroiderer embroiderers embroideries embroidering embroiders embroidery embroil embroiled embroiling embroilment
embroils embryo embryological embryologist embryologists embryology embryonic embryos emcee emceed emceeing emcees
emend emendation emendations emended emending emends emerald emeralds emerge emerged emergence emergencies
emergency emergent emerges emerging emerita emeritus emerson emery emetic emetics emfs emigrant emigrants emigrate
emigrated emigrates emigrating emigration emigrations emil emile emilia emilio emily eminem eminence eminences
eminent eminently emir emirate emirates emirs emissaries emissary emission emissions emit emits emitted emitter
emitters emitting emma emmanuel emmett emmy emo emoji emojis emollient emollients emolument emoluments emory emos
emote emoted emotes emoticon emoticons emoting emotion emotional emotionalise emotionalised emotionalises
emotionalising emotionalism emotionalize emotionalized emotionalizes emotionalizing emotionally emotionless
emotions emotive emotively empanel empanelled empanelling empanels empathetic empathically empathise empathised
empathises empathising empathize empathized empathizes empathizing empathy emperor emperors emphases emphasis
emphasise emphasised emphasises emphasising emphasize emphasized emphasizes emphasizing emphatic emphatically
emphysema empire empires empiric empirical empirically empiricism empiricist empiricists emplacement emplacements
employ employable employed employee employees employer employers employing employment employments employs emporium
emporiums empower empowered empowering empowerment empowers empress empresses emptied emptier empties emptiest
emptily emptiness empty emptying empyrean ems emu emulate emulated emulates emulating emulation emulations
emulative emulator emulators emulsification emulsified emulsifier emulsifiers emulsifies emulsify emulsifying
emulsion emulsions emus emusic""",
    "en": """en enable enabled enabler enablers enables enabling enact enacted enacting enactment enactments enacts enamel
enameled enameler enamelers enameling enamelings enamelled enameller enamellers enamelling enamellings enamels
enamelware enamor enamored enamoring enamors enamour enamoured enamouring enamours encamp encamped encamping
encampment encampments encamps encapsulate encapsulated encapsulates encapsulating encapsulation encapsulations
encarta encase encased encasement encases encasing encephalitic encephalitis enchain enchained enchaining enchains
enchant enchanted enchanter enchanters enchanting enchantingly enchantment enchantments enchantress enchantresses
enchants enchilada enchiladas encipher enciphered enciphering enciphers encircle encircled encirclement encircles
encircling enclave enclaves enclose enclosed encloses enclosing enclosure enclosures encode encoded encoder
encoders encodes encoding encomium encomiums encompass encompassed encompasses encompassing encore encored encores
encoring encounter encountered encountering encounters encourage encouraged encouragement encouragements encourages
encouraging encouragingly encroach encroached encroaches encroaching encroachment encroachments encrust
encrustation encrustations encrusted encrusting encrusts encrypt encrypted encrypting encryption encrypts encumber
encumbered encumbering encumbers encumbrance encumbrances encyclical encyclicals encyclopaedia encyclopaedias
encyclopaedic encyclopedia encyclopedias encyclopedic encyst encysted encysting encystment encysts end endanger
endangered endangering endangerment endangers endear endeared endearing endearingly endearment endearments endears
endeavor endeavored endeavoring endeavors endeavour endeavoured endeavouring endeavours ended endemic endemically
endemics ender enders endgame endgames ending endings endive endives endless endlessly endlessness endmost
endocarditis endocrine endocrines endocrinologist endocrinologists endocrinology endogenous endogenously
endometrial endometriosis endometrium endorphin endorphins endorse endorsed endorsement endorsements endorser
endorsers endorses endorsing endoscope endoscopes endoscopic endoscopy endothelial endothermic endotracheal endow
endowed endowing endowment endowments endows endpoint endpoints ends endue endued endues enduing endurable
endurance endure endured endures enduring endways endymion enema enemas enemies enemy energetic energetically
energies energise energised energiser energisers energises energising energize energized energizer energizers
energizes energizing energy enervate enervated enervates enervating enervation enfeeble enfeebled enfeeblement
enfeebles enfeebling enfilade enfiladed enfilades enfilading enfold enfolded enfolding enfolds enforce enforceable
enforced enforcement enforcer enforcers enforces enforcing enfranchise enfranchised enfranchisement enfranchises
enfranchising engage engaged engagement engagements engages engaging engagingly engels engender engendered
engendering engenders engine engineer engineered engineering engineers engines england english englisher englishes
englishman englishmen englishwoman englishwomen engorge engorged engorgement engorges engorging engram engrams
engrave engraved engraver engravers engraves engraving engravings engross engrossed engrosses engrossing
engrossment engulf engulfed engulfing engulfment engulfs enhance enhanced enhancement enhancements enhancer
enhancers enhances enhancing enid enif enigma enigmas enigmatic enigmatically eniwetok enjambment enjambments
enjoin enjoined enjoining enjoins enjoy enjoyable enjoyably enjoyed enjoying enjoyment enjoyments enjoys enkidu
enlarge enlargeable enlarged enlargement enlargements enlarger enlargers enlarges enlarging enlighten enlightened
enlightening enlightenment enlightens enlist enlisted enlistee enlistees enlisting enlistment enlistments enlists
enliven enlivened enlivening enlivenment enlivens enmesh enmeshed enmeshes enmeshing enmeshment enmities enmity
ennoble ennobled ennoblement ennobles ennobling ennui enoch enormities enormity enormous enormously enormousness
enos enough enplane enplaned enplanes enplaning enqueue enqueued enqueues enquire enquired enquirer enquirers
enquires enquiries enquiring enquiringly enquiry enrage enraged enrages enraging enrapture enraptured enraptures
enrapturing enrich enriched enriches enriching enrichment enrico enrique enrol enroll enrolled enrolling enrollment
enrollments enrolls enrolment enrolments enrols enron ens ensconce ensconced ensconces ensconcing ensemble
ensembles enshrine enshrined enshrinement enshrines enshrining enshroud enshrouded enshrouding enshrouds ensign
ensigns ensilage enslave enslaved enslavement enslaves enslaving ensnare ensnared ensnarement ensnares ensnaring
ensue ensued ensues ensuing ensure ensured ensurer ensurers ensures ensuring entail entailed entailing entailment
entails entangle entangled entanglement entanglements entangles entangling entente ententes enter enteral entered
enteric entering enteritis enterprise enterprises enterprising enterprisingly enters entertain entertained
entertainer entertainers entertaining entertainingly entertainment entertainments entertains enthral enthrall
enthralled enthralling enthrallment enthralls enthralment enthrals enthrone enthroned enthronement enthronements
enthrones enthroning enthuse enthused enthuses enthusiasm enthusiasms enthusiast enthusiastic enthusiastically
enthusiasts enthusing entice enticed enticement enticements entices enticing enticingly entire entirely entirety
entities entitle entitled entitlement entitlements entitles entitling entity entomb entombed entombing entombment
entombs entomological entomologist entomologists entomology entourage entourages entrails entrained entrance
entranced entrancement entrances entrancing entrancingly entrant entrants entrap entrapment entrapped entrapping
entraps entreat entreated entreaties entreating entreatingly entreats entreaty entrench entrenched entrenches
entrenching entrenchment entrenchments entrepreneur entrepreneurial entrepreneurs entrepreneurship entries entropy
entrust entrusted entrusting entrusts entry entryphone entryphones entryway entryways entwine entwined entwines
entwining enumerable enumerate enumerated enumerates enumerating enumeration enumerations enumerator enumerators
enunciate enunciated enunciates enunciating enunciation enuresis envelop envelope enveloped enveloper envelopers
envelopes enveloping envelopment envelops envenom envenomed envenoming envenoms enviable enviably envied envies
envious enviously enviousness environment environmental environmentalism environmentalist environmentalists
environmentally environments environs envisage envisaged envisages envisaging envision envisioned envisioning
envisions envoy envoys envy envying envyingly enzed enzedder enzedders enzymatic enzyme enzymes""",
    "eo": """eocene eolian eon eons eosinophil eosinophilic eosinophils""",
    "ep": """epaulet epaulets epaulette epaulettes epcot ephedrine ephemera ephemeral ephemerally ephesian ephesus ephraim epic
epicenter epicenters epicentre epicentres epics epictetus epicure epicurean epicureans epicures epicurus epidemic
epidemically epidemics epidemiological epidemiologist epidemiologists epidemiology epidermal epidermic epidermis
epidermises epidural epidurals epiglottis epiglottises epigram epigrammatic epigrams epigraph epigraphs epigraphy
epilepsy epileptic epileptics epilogue epilogues epimethius epinephrine epiphanies epiphany episcopacy episcopal
episcopalian episcopalians episcopate episode episodes episodic episodically epistemic epistemological epistemology
epistle epistles epistolary epitaph epitaphs epithelial epithelium epithet epithets epitome epitomes epitomise
epitomised epitomises epitomising epitomize epitomized epitomizes epitomizing epoch epochal epochs eponymous
epoxied epoxies epoxy epoxying epsilon epsilons epsom epson epstein""",
    "eq": """equability equable equably equal equaled equaling equalisation equalise equalised equaliser equalisers equalises
equalising equality equalization equalize equalized equalizer equalizers equalizes equalizing equalled equalling
equally equals equanimity equatable equate equated equates equating equation equations equator equatorial equators
equerries equerry equestrian equestrianism equestrians equestrienne equestriennes equidistant equidistantly
equilateral equilaterals equilibrium equine equines equinoctial equinox equinoxes equip equipage equipages
equipment equipoise equipped equipping equips equitable equitably equitation equities equity equivalence
equivalences equivalencies equivalency equivalent equivalently equivalents equivocal equivocally equivocalness
equivocate equivocated equivocates equivocating equivocation equivocations equivocator equivocators equuleus""",
    "er": """er era eradicable eradicate eradicated eradicates eradicating eradication eradicator eradicators eras erasable
erase erased eraser erasers erases erasing erasmus erasure erasures erato eratosthenes erbium ere erebus erect
erected erectile erecting erection erections erectly erectness erector erectors erects erelong eremite eremites
erewhon erg ergo ergonomic ergonomically ergonomics ergosterol ergot ergs erhard eric erica erich erick ericka
erickson eridanus erie erik erika erin eris eritrea erlang erlenmeyer erma ermine ermines erna ernest ernestine
ernesto ernie ernst erode eroded erodes erodible eroding erogenous eros eroses erosion erosive erotic erotica
erotically eroticism err errand errands errant errata erratas erratic erratically erratum erred erring errol
erroneous erroneously error errors errs ersatz ersatzes erse erst erstwhile eruct eructation eructations eructed
eructing eructs erudite eruditely erudition erupt erupted erupting eruption eruptions eruptive erupts ervin erwin
erysipelas erythrocyte erythrocytes erythromycin""",
    "es": """es esau escalate escalated escalates escalating escalation escalations escalator escalators escallop escalloped
escalloping escallops escalope escalopes escapade escapades escape escaped escapee escapees escapement escapements
escapes escaping escapism escapist escapists escapologist escapologists escapology escargot escargots escarole
escaroles escarpment escarpments eschatological eschatology escher escherichia eschew eschewed eschewing eschews
escort escorted escorting escorts escritoire escritoires escrow escrows escudo escudos escutcheon escutcheons
eskies eskimo eskimos esky esmeralda esophageal esophagi esophagus esoteric esoterically espadrille espadrilles
espalier espaliered espaliering espaliers especial especially esperance esperanto esperanza espied espies espinoza
espionage esplanade esplanades espousal espouse espoused espouses espousing espresso espressos esprit espy espying
esquire esquires essay essayed essayer essayers essaying essayist essayists essays essen essence essences essene
essential essentially essentials essequibo essex essie establish established establishes establishing establishment
establishments estate estates esteban esteem esteemed esteeming esteems estela estella estelle ester esters estes
esther estimable estimate estimated estimates estimating estimation estimations estimator estimators estonia
estonian estonians estoppel estrada estradiol estrange estranged estrangement estrangements estranges estranging
estrogen estrogens estrous estrus estruses estuaries estuary""",
    "et": """eta etas etch etched etcher etchers etches etching etchings eternal eternally eternalness eternities eternity ethan
ethane ethanol ethel ethelred ether ethereal ethereally ethernet ethic ethical ethically ethics ethiopia ethiopian
ethiopians ethmoid ethnic ethnically ethnicity ethnics ethnocentric ethnocentrism ethnographer ethnographers
ethnographic ethnographically ethnography ethnological ethnologically ethnologist ethnologists ethnology
ethological ethologist ethologists ethology ethos ethyl ethylene etiolated etiologic etiological etiologies
etiology etiquette etna eton etruria etruscan etta etymological etymologically etymologies etymologist etymologists
etymology""",
    "eu": """eucalypti eucalyptus eucalyptuses eucharist eucharistic eucharists euchre euchred euchres euchring euclid euclidean
eugene eugenia eugenic eugenically eugenicist eugenicists eugenics eugenie eugenio eukaryote eukaryotes eukaryotic
eula euler eulogies eulogise eulogised eulogiser eulogisers eulogises eulogising eulogist eulogistic eulogists
eulogize eulogized eulogizer eulogizers eulogizes eulogizing eulogy eumenides eunice eunuch eunuchs euphemism
euphemisms euphemistic euphemistically euphonious euphoniously euphony euphoria euphoric euphorically euphrates
eurasia eurasian eurasians eureka euripides euro eurodollar eurodollars europa europe european europeans europium
euros eurydice eustachian eustis eutectic euterpe euthanasia euthanize euthanized euthanizes euthanizing euthenics
eutrophication""",
    "ev": """eva evacuate evacuated evacuates evacuating evacuation evacuations evacuee evacuees evade evaded evader evaders
evades evading evaluate evaluated evaluates evaluating evaluation evaluations evaluative evaluator evaluators evan
evanescence evanescent evangelic evangelical evangelicalism evangelically evangelicals evangelina evangeline
evangelise evangelised evangelises evangelising evangelism evangelist evangelistic evangelists evangelize
evangelized evangelizes evangelizing evans evansville evaporate evaporated evaporates evaporating evaporation
evaporator evaporators evasion evasions evasive evasively evasiveness eve evelyn even evened evener evenest
evenhanded evenhandedly evening evenings evenki evenly evenness evens evensong event eventful eventfully
eventfulness eventide events eventual eventualities eventuality eventually eventuate eventuated eventuates
eventuating ever everest everett everette everglade everglades evergreen evergreens everlasting everlastingly
everlastings evermore everready evert every everybody everyday everyone everyplace everything everywhere eves evian
evict evicted evicting eviction evictions evicts evidence evidenced evidences evidencing evident evidently evil
evildoer evildoers evildoing eviler evilest eviller evillest evilly evilness evils evince evinced evinces evincing
eviscerate eviscerated eviscerates eviscerating evisceration evita evocation evocations evocative evocatively evoke
evoked evokes evoking evolution evolutionary evolutionist evolutionists evolve evolved evolves evolving""",
    "ew": """ewe ewer ewers ewes ewing""",
    "ex": """ex exabyte exabytes exacerbate exacerbated exacerbates exacerbating exacerbation exact exacted exacter exactest
exacting exactingly exaction exactitude exactly exactness exacts exaggerate exaggerated exaggeratedly exaggerates
exaggerating exaggeration exaggerations exaggerator exaggerators exajoule exajoules exalt exaltation exalted
exalting exalts exam examination examinations examine examined examiner examiners examines examining example
exampled examples exampling exams exasperate exasperated exasperatedly exasperates exasperating exasperatingly
exasperation excalibur excavate excavated excavates excavating excavation excavations excavator excavators excedrin
exceed exceeded exceeding exceedingly exceeds excel excelled excellence excellencies excellency excellent
excellently excelling excels excelsior except excepted excepting exception exceptionable exceptional exceptionalism
exceptionally exceptions excepts excerpt excerpted excerpting excerpts excess excesses excessive excessively
exchange exchangeable exchanged exchanges exchanging exchequer exchequers excise excised excises excising excision
excisions excitability excitable excitably excitation excite excited excitedly excitement excitements exciter
exciters excites exciting excitingly exciton exclaim exclaimed exclaiming exclaims exclamation exclamations
exclamatory exclude excluded excludes excluding exclusion exclusionary exclusions exclusive exclusively
exclusiveness exclusives exclusivity excommunicate excommunicated excommunicates excommunicating excommunication
excommunications excoriate excoriated excoriates excoriating excoriation excoriations excrement excremental
excrescence excrescences excrescent excreta excrete excreted excretes excreting excretion excretions excretory
excruciating excruciatingly exculpate exculpated exculpates exculpating exculpation exculpatory excursion
excursionist excursionists excursions excursive excursively excursiveness excusable excusably excuse excused
excuses excusing exec execrable execrably execrate execrated execrates execrating execration execs executable
execute executed executes executing execution executioner executioners executions executive executives executor
executors executrices executrix exegeses exegesis exegetic exegetical exemplar exemplars exemplary exemplification
exemplifications exemplified exemplifies exemplify exemplifying exempt exempted exempting exemption exemptions
exempts exercise exercised exerciser exercisers exercises exercising exercycle exert exerted exerting exertion
exertions exerts exes exeunt exfoliate exfoliated exfoliates exfoliating exfoliation exhalation exhalations exhale
exhaled exhales exhaling exhaust exhausted exhaustible exhausting exhaustion exhaustive exhaustively exhaustiveness
exhausts exhibit exhibited exhibiting exhibition exhibitionism exhibitionist exhibitionists exhibitions exhibitor
exhibitors exhibits exhilarate exhilarated exhilarates exhilarating exhilaration exhort exhortation exhortations
exhorted exhorting exhorts exhumation exhumations exhume exhumed exhumes exhuming exigence exigences exigencies
exigency exigent exiguity exiguous exile exiled exiles exilic exiling exist existed existence existences existent
existential existentialism existentialist existentialists existentially existing exists exit exited exiting exits
exobiology exocet exodus exoduses exogenous exon exonerate exonerated exonerates exonerating exoneration exons
exoplanet exoplanets exorbitance exorbitant exorbitantly exorcise exorcised exorcises exorcising exorcism exorcisms
exorcist exorcists exorcize exorcized exorcizes exorcizing exoskeleton exoskeletons exosphere exospheres exothermic
exotic exotica exotically exoticism exotics expand expandable expanded expanding expands expanse expanses
expansible expansion expansionary expansionism expansionist expansionists expansions expansive expansively
expansiveness expat expatiate expatiated expatiates expatiating expatiation expatriate expatriated expatriates
expatriating expatriation expats expect expectancy expectant expectantly expectation expectations expected
expecting expectorant expectorants expectorate expectorated expectorates expectorating expectoration expects
expedience expediences expediencies expediency expedient expediently expedients expedite expedited expediter
expediters expedites expediting expedition expeditionary expeditions expeditious expeditiously expeditiousness
expel expelled expelling expels expend expendable expendables expended expending expenditure expenditures expends
expense expenses expensive expensively expensiveness experience experienced experiences experiencing experiential
experiment experimental experimentally experimentation experimented experimenter experimenters experimenting
experiments expert expertise expertly expertness experts expiate expiated expiates expiating expiation expiatory
expiration expire expired expires expiring expiry explain explainable explained explaining explains explanation
explanations explanatory expletive expletives explicable explicate explicated explicates explicating explication
explications explicit explicitly explicitness explode exploded explodes exploding exploit exploitable exploitation
exploitative exploited exploiter exploiters exploiting exploits exploration explorations exploratory explore
explored explorer explorers explores exploring explosion explosions explosive explosively explosiveness explosives
expo exponent exponential exponentially exponentiation exponents export exportable exportation exported exporter
exporters exporting exports expos expose exposed exposes exposing exposition expositions expositor expositors
expository expostulate expostulated expostulates expostulating expostulation expostulations exposure exposures
expound expounded expounder expounders expounding expounds express expressed expresses expressible expressing
expression expressionism expressionist expressionistic expressionists expressionless expressionlessly expressions
expressive expressively expressiveness expressly expressway expressways expropriate expropriated expropriates
expropriating expropriation expropriations expropriator expropriators expulsion expulsions expunge expunged
expunges expunging expurgate expurgated expurgates expurgating expurgation expurgations exquisite exquisitely
exquisiteness extant extemporaneous extemporaneously extemporaneousness extempore extemporisation extemporise
extemporised extemporises extemporising extemporization extemporize extemporized extemporizes extemporizing extend
extendable extended extender extenders extending extends extensibility extensible extension extensional extensions
extensive extensively extensiveness extent extents extenuate extenuated extenuates extenuating extenuation exterior
exteriors exterminate exterminated exterminates exterminating extermination exterminations exterminator
exterminators external externalisation externalisations externalise externalised externalises externalising
externalization externalizations externalize externalized externalizes externalizing externally externals extinct
extincted extincting extinction extinctions extincts extinguish extinguishable extinguished extinguisher
extinguishers extinguishes extinguishing extirpate extirpated extirpates extirpating extirpation extol extolled
extolling extols extort extorted extorting extortion extortionate extortionately extortioner extortioners
extortionist extortionists extorts extra extracellular extract extracted extracting extraction extractions
extractive extractor extractors extracts extracurricular extraditable extradite extradited extradites extraditing
extradition extraditions extrajudicial extralegal extramarital extramural extraneous extraneously extraordinaire
extraordinarily extraordinary extrapolate extrapolated extrapolates extrapolating extrapolation extrapolations
extras extrasensory extraterrestrial extraterrestrials extraterritorial extraterritoriality extravagance
extravagances extravagant extravagantly extravaganza extravaganzas extravehicular extreme extremely extremeness
extremer extremes extremest extremism extremist extremists extremities extremity extricable extricate extricated
extricates extricating extrication extrinsic extrinsically extroversion extrovert extroverted extroverts extrude
extruded extrudes extruding extrusion extrusions extrusive exuberance exuberant exuberantly exudation exude exuded
exudes exuding exult exultant exultantly exultation exulted exulting exults exurb exurban exurbanite exurbanites
exurbia exurbs exxon""",
    "ey": """eyck eye eyeball eyeballed eyeballing eyeballs eyebrow eyebrows eyed eyedropper eyedroppers eyeful eyefuls eyeglass
eyeglasses eyeing eyelash eyelashes eyeless eyelet eyelets eyelid eyelids eyeliner eyeliners eyeopener eyeopeners
eyeopening eyepiece eyepieces eyes eyesight eyesore eyesores eyestrain eyeteeth eyetooth eyewash eyewitness
eyewitnesses eyre eysenck""",
    "ez": """ezekiel ezra""",
    "fa": """fa fab fabian fable fabled fables fabric fabricate fabricated fabricates fabricating fabrication fabrications
fabricator fabricators fabrics fabulous fabulously facade facades face facebook facecloth facecloths faced faceless
facepalm facepalmed facepalming facepalms faces facet faceted faceting facetious facetiously facetiousness facets
facial facially facials facile facilely facilitate facilitated facilitates facilitating facilitation facilitator
facilitators facilities facility facing facings facsimile facsimiled facsimileing facsimiles fact faction factional
factionalism factions factious factitious factoid factoids factor factored factorial factorials factories factoring
factorisation factorise factorised factorises factorising factorization factorize factorized factorizes factorizing
factors factory factotum factotums facts factual factually faculties faculty fad faddiness faddish faddishness
faddist faddists faddy fade faded fades fading fads faecal faeces faerie faeries faeroe faff faffed faffing faffs
fafnir fag fagged fagging faggot faggoting faggots fagin fagot fagoting fagots fags fahd fahrenheit fail failed
failing failings faille fails failure failures fain fainer fainest faint fainted fainter faintest fainthearted
fainting faintly faintness faints fair fairbanks fairer fairest fairfield fairground fairgrounds fairhope fairies
fairing fairings fairly fairness fairs fairway fairways fairy fairyland fairylands faisal faisalabad faith faithful
faithfully faithfulness faithfuls faithless faithlessly faithlessness faiths fajardo fajita fajitas fake faked
faker fakers fakes faking fakir fakirs falasha falcon falconer falconers falconry falcons falkland falklands fall
fallacies fallacious fallaciously fallacy fallback fallen fallibility fallible fallibleness fallibly falling
falloff falloffs fallopian fallout fallow fallowed fallowing fallows falls false falsehood falsehoods falsely
falseness falser falsest falsetto falsettos falsie falsies falsifiable falsification falsifications falsified
falsifier falsifiers falsifies falsify falsifying falsities falsity falstaff falter faltered faltering falteringly
falterings falters falwell fame famed familial familiar familiarisation familiarise familiarised familiarises
familiarising familiarity familiarization familiarize familiarized familiarizes familiarizing familiarly familiars
families family famine famines famish famished famishes famishing famous famously fan fanatic fanatical fanatically
fanaticism fanatics fanboy fanboys fanciable fancied fancier fanciers fancies fanciest fanciful fancifully
fancifulness fancily fanciness fancy fancying fancywork fandango fandangos fandom fanfare fanfares fang fanged
fangs fanlight fanlights fanned fannie fannies fanning fanny fans fantail fantails fantasia fantasias fantasied
fantasies fantasise fantasised fantasises fantasising fantasist fantasists fantasize fantasized fantasizes
fantasizing fantastic fantastical fantastically fantasy fantasying fanzine fanzines far farad faraday farads
faraway farce farces farcical farcically fare fared fares farewell farewells fargo farina farinaceous faring farley
farm farmed farmer farmers farmhand farmhands farmhouse farmhouses farming farmington farmland farmlands farms
farmstead farmsteads farmyard farmyards faro farrago farragoes farragut farrakhan farrell farrier farriers farrow
farrowed farrowing farrows farseeing farsi farsighted farsightedness fart farted farther farthermost farthest
farthing farthings farting farts fascia fascias fascicle fascicles fascinate fascinated fascinates fascinating
fascinatingly fascination fascinations fascism fascist fascistic fascists fashion fashionable fashionably fashioned
fashioner fashioners fashioning fashionista fashionistas fashions fassbinder fast fastback fastbacks fastball
fastballs fasted fasten fastened fastener fasteners fastening fastenings fastens faster fastest fastidious
fastidiously fastidiousness fasting fastness fastnesses fasts fat fatah fatal fatalism fatalist fatalistic
fatalistically fatalists fatalities fatality fatally fatback fate fated fateful fatefully fatefulness fates fathead
fatheaded fatheads father fathered fatherhood fathering fatherland fatherlands fatherless fatherly fathers fathom
fathomable fathomed fathoming fathomless fathoms fatigue fatigued fatigues fatiguing fatima fatimid fating fatness
fats fatso fatsos fatten fattened fattening fattens fatter fattest fattier fatties fattiest fattiness fatty fatuity
fatuous fatuously fatuousness fatwa fatwas faucet faucets faulkner faulknerian fault faulted faultfinder
faultfinders faultfinding faultier faultiest faultily faultiness faulting faultless faultlessly faultlessness
faults faulty faun fauna faunas fauns fauntleroy faust faustian faustino faustus fauvism fauvist fauvists faux fave
faves favor favorable favorably favored favoring favorite favorites favoritism favors favour favourable favourably
favoured favouring favourite favourites favouritism favours fawkes fawn fawned fawner fawners fawning fawns fax
faxed faxes faxing fay faye fayer fayest fayetteville fayre fays faze fazed fazes fazing""",
    "fd": """fdr""",
    "fe": """fe fealty fear feared fearful fearfully fearfulness fearing fearless fearlessly fearlessness fears fearsome
feasibility feasible feasibly feast feasted feaster feasters feasting feasts feat feather featherbedding
featherbrained feathered featherier featheriest feathering featherless feathers featherweight featherweights
feathery feats feature featured featureless features featuring feb febrile februaries february fecal feces feckless
fecklessly fecklessness fecund fecundate fecundated fecundates fecundating fecundation fecundity fed federal
federalisation federalise federalised federalises federalising federalism federalist federalists federalization
federalize federalized federalizes federalizing federally federals federate federated federates federating
federation federations federico fedex fedora fedoras feds fee feeble feebleness feebler feeblest feebly feed
feedback feedbag feedbags feeder feeders feeding feedings feedlot feedlots feeds feel feeler feelers feelgood
feeling feelingly feelings feels fees feet feign feigned feigning feigns feint feinted feinting feints feistier
feistiest feisty feldspar felecia felice felicia felicitate felicitated felicitates felicitating felicitation
felicitations felicities felicitous felicitously felicity feline felines felipe felix fell fella fellas fellatio
felled feller fellers fellest felling fellini fellow fellowman fellowmen fellows fellowship fellowships fells felon
felonies felonious felons felony felt felted felting felts female femaleness females feminine femininely feminines
femininity feminise feminised feminises feminising feminism feminist feminists feminize feminized feminizes
feminizing femoral femur femurs fen fence fenced fencer fencers fences fencing fend fended fender fenders fending
fends fenestration fenian fennel fens fentanyl fer feral ferber ferdinand fergus ferguson ferlinghetti fermat
ferment fermentation fermented fermenting ferments fermi fermium fern fernandez fernando fernier ferniest ferns
ferny ferocious ferociously ferociousness ferocity ferrari ferraro ferrell ferret ferreted ferreting ferrets ferric
ferried ferries ferris ferromagnetic ferromagnetism ferrous ferrule ferrules ferry ferryboat ferryboats ferrying
ferryman ferrymen fertile fertilisation fertilise fertilised fertiliser fertilisers fertilises fertilising
fertility fertilization fertilize fertilized fertilizer fertilizers fertilizes fertilizing ferule ferules fervency
fervent fervently fervid fervidly fervor fervour fess fessed fesses fessing fest festal fester festered festering
festers festival festivals festive festively festiveness festivities festivity festoon festooned festooning
festoons fests feta fetal fetch fetched fetcher fetchers fetches fetching fetchingly feted fetid fetidness feting
fetish fetishes fetishism fetishist fetishistic fetishists fetlock fetlocks fetter fettered fettering fetters
fettle fettuccine fetus fetuses feud feudal feudalism feudalistic feuded feuding feuds fever fevered feverish
feverishly feverishness fevers few fewer fewest fewness fey feynman fez fezzes""",
    "fi": """fiasco fiascoes fiat fiats fib fibbed fibber fibbers fibbing fiber fiberboard fiberfill fiberglas fiberglass fibers
fibonacci fibre fibreboard fibrefill fibreglass fibres fibril fibrillate fibrillated fibrillates fibrillating
fibrillation fibrils fibrin fibroid fibrosis fibrous fibs fibula fibulae fibular fiche fiches fichte fichu fichus
fickle fickleness fickler ficklest fiction fictional fictionalisation fictionalisations fictionalise fictionalised
fictionalises fictionalising fictionalization fictionalizations fictionalize fictionalized fictionalizes
fictionalizing fictionally fictions fictitious fictitiously fictive ficus fiddle fiddled fiddler fiddlers fiddles
fiddlesticks fiddlier fiddliest fiddling fiddly fidel fidelity fidget fidgeted fidgeting fidgets fidgety fido
fiduciaries fiduciary fie fief fiefdom fiefdoms fiefs field fielded fielder fielders fielding fields fieldsman
fieldsmen fieldwork fieldworker fieldworkers fiend fiendish fiendishly fiends fierce fiercely fierceness fiercer
fiercest fierier fieriest fieriness fiery fiesta fiestas fife fifer fifers fifes fifteen fifteens fifteenth
fifteenths fifth fifthly fifths fifties fiftieth fiftieths fifty fig figaro fight fightback fighter fighters
fighting fights figment figments figs figueroa figuration figurative figuratively figure figured figurehead
figureheads figures figurine figurines figuring fiji fijian fijians filament filamentous filaments filbert filberts
filch filched filches filching file filed filename filenames filer filers files filet filial filibuster
filibustered filibusterer filibusterers filibustering filibusters filigree filigreed filigreeing filigrees filing
filings filipino filipinos fill filled filler fillers fillet filleted filleting fillets fillies filling fillings
fillip filliped filliping fillips fillmore fills filly film filmed filmier filmiest filminess filming filmmaker
filmmakers films filmstrip filmstrips filmy filo filofax filter filterable filtered filterer filterers filtering
filters filth filthier filthiest filthily filthiness filthy filtrate filtrated filtrates filtrating filtration fin
finagle finagled finagler finaglers finagles finagling final finale finales finalisation finalise finalised
finalises finalising finalist finalists finality finalization finalize finalized finalizes finalizing finally
finals finance financed finances financial financially financier financiers financing finch finches find finder
finders finding findings finds fine fined finely fineness finer finery fines finespun finesse finessed finesses
finessing finest finger fingerboard fingerboards fingered fingering fingerings fingerling fingerlings fingermark
fingermarks fingernail fingernails fingerprint fingerprinted fingerprinting fingerprints fingers fingertip
fingertips finial finials finical finickier finickiest finickiness finicky fining finis finises finish finished
finisher finishers finishes finishing finite finitely fink finked finking finks finland finley finn finnbogadottir
finned finnegan finnish finns finny fins fiona fir fire firearm firearms fireball fireballs firebase firebomb
firebombed firebombing firebombings firebombs firebox fireboxes firebrand firebrands firebreak firebreaks firebrick
firebricks firebug firebugs firecracker firecrackers fired firedamp firefight firefighter firefighters firefighting
firefights fireflies firefly firefox fireguard fireguards firehouse firehouses firelight firelighter firelighters
fireman firemen fireplace fireplaces fireplug fireplugs firepower fireproof fireproofed fireproofing fireproofs
firer firers fires firescreen firescreens fireside firesides firestone firestorm firestorms firetrap firetraps
firetruck firetrucks firewall firewalls firewater firewood firework fireworks firing firings firm firmament
firmaments firmed firmer firmest firming firmly firmness firms firmware firs first firstborn firstborns firsthand
firstly firsts firth firths fiscal fiscally fiscals fischer fish fishbowl fishbowls fishcake fishcakes fished
fisher fisheries fisherman fishermen fishers fishery fishes fishhook fishhooks fishier fishiest fishily fishiness
fishing fishmonger fishmongers fishnet fishnets fishpond fishponds fishtail fishtailed fishtailing fishtails
fishwife fishwives fishy fisk fissile fission fissionable fissure fissures fist fistfight fistfights fistful
fistfuls fisticuffs fists fistula fistulas fistulous fit fitch fitchburg fitful fitfully fitfulness fitly fitment
fitments fitness fits fitted fitter fitters fittest fitting fittingly fittings fitzgerald fitzpatrick fitzroy five
fiver fivers fives fix fixable fixate fixated fixates fixating fixation fixations fixative fixatives fixed fixedly
fixer fixers fixes fixing fixings fixity fixture fixtures fizeau fizz fizzed fizzes fizzier fizziest fizzing fizzle
fizzled fizzles fizzling fizzy""",
    "fj": """fjord fjords""",
    "fl": """flab flabbergast flabbergasted flabbergasting flabbergasts flabbier flabbiest flabbily flabbiness flabby flaccid
flaccidity flaccidly flack flacks flag flagella flagellant flagellants flagellate flagellated flagellates
flagellating flagellation flagellum flagged flagging flagman flagmen flagon flagons flagpole flagpoles flagrance
flagrancy flagrant flagrantly flags flagship flagships flagstaff flagstaffs flagstone flagstones flail flailed
flailing flails flair flairs flak flake flaked flakes flakier flakiest flakiness flaking flaky flambeing flambes
flamboyance flamboyancy flamboyant flamboyantly flame flamed flamenco flamencos flameproof flameproofed
flameproofing flameproofs flames flamethrower flamethrowers flaming flamingo flamingos flamings flammability
flammable flammables flan flanagan flanders flange flanges flank flanked flanker flankers flanking flanks flannel
flanneled flannelette flanneling flannelled flannelling flannels flans flap flapjack flapjacks flapped flapper
flappers flapping flaps flare flared flares flareup flareups flaring flash flashback flashbacks flashbulb
flashbulbs flashcard flashcards flashcube flashcubes flashed flasher flashers flashes flashest flashgun flashguns
flashier flashiest flashily flashiness flashing flashlight flashlights flashy flask flasks flat flatbed flatbeds
flatboat flatboats flatbread flatcar flatcars flatfeet flatfish flatfishes flatfoot flatfooted flatfoots flatiron
flatirons flatland flatlet flatlets flatly flatmate flatmates flatness flats flatt flatted flatten flattened
flattening flattens flatter flattered flatterer flatterers flattering flatteringly flatters flattery flattest
flatting flattish flattop flattops flatulence flatulent flatus flatware flatworm flatworms flaubert flaunt flaunted
flaunting flauntingly flaunts flautist flautists flavor flavored flavorful flavoring flavorings flavorless flavors
flavorsome flavour flavoured flavourful flavouring flavourings flavourless flavours flavoursome flaw flawed flawing
flawless flawlessly flawlessness flaws flax flaxen flay flayed flaying flays flea fleabag fleabags fleabite
fleabites fleapit fleapits fleas fleck flecked flecking flecks fled fledged fledgling fledglings flee fleece
fleeced fleecer fleecers fleeces fleecier fleeciest fleeciness fleecing fleecy fleeing flees fleet fleeted fleeter
fleetest fleeting fleetingly fleetingness fleetly fleetness fleets fleischer fleming flemish flesh fleshed fleshes
fleshier fleshiest fleshing fleshlier fleshliest fleshly fleshpot fleshpots fleshy fletcher flew flex flexed flexes
flexibility flexible flexibly flexing flexion flextime flibbertigibbet flibbertigibbets flick flicked flicker
flickered flickering flickers flicking flicks flied flier fliers flies fliest flight flightier flightiest
flightiness flightless flights flighty flimflam flimflammed flimflamming flimflams flimsier flimsiest flimsily
flimsiness flimsy flinch flinched flinches flinching fling flinging flings flint flintier flintiest flintlock
flintlocks flints flintstones flinty flip flippancy flippant flippantly flipped flipper flippers flippest flipping
flips flirt flirtation flirtations flirtatious flirtatiously flirtatiousness flirted flirting flirts flirty flit
flits flitted flitting flo float floated floater floaters floating floats flock flocked flocking flocks floe floes
flog flogged flogger floggers flogging floggings flogs flood flooded flooder floodgate floodgates flooding
floodlight floodlighted floodlighting floodlights floodlit floodplain floodplains floods floodwater floodwaters
floor floorboard floorboards floored flooring floors floorwalker floorwalkers floozies floozy flop flophouse
flophouses flopped floppier floppies floppiest floppily floppiness flopping floppy flops flora floral floras
florence florentine flores florescence florescent floret florets florid florida floridan floridly floridness florin
florine florins florist florists florsheim flory floss flossed flosses flossie flossier flossiest flossing flossy
flotation flotations flotilla flotillas flotsam flounce flounced flounces flouncing flouncy flounder floundered
floundering flounders flour floured flouring flourish flourished flourishes flourishing flours floury flout flouted
flouter flouters flouting flouts flow flowchart flowcharts flowed flower flowerbed flowerbeds flowered flowerier
floweriest floweriness flowering flowerings flowerless flowerpot flowerpots flowers flowery flowing flown flows
floyd flu flub flubbed flubbing flubs fluctuate fluctuated fluctuates fluctuating fluctuation fluctuations flue
fluency fluent fluently flues fluff fluffed fluffier fluffiest fluffiness fluffing fluffs fluffy fluid fluidity
fluidly fluids fluke flukes flukier flukiest fluky flume flumes flummox flummoxed flummoxes flummoxing flung flunk
flunked flunkies flunking flunks flunky fluoresce fluoresced fluorescence fluorescent fluoresces fluorescing
fluoridate fluoridated fluoridates fluoridating fluoridation fluoride fluorides fluorine fluorite fluorocarbon
fluorocarbons fluoroscope fluoroscopes fluoroscopic fluoxetine flurried flurries flurry flurrying flush flushed
flusher flushes flushest flushing fluster flustered flustering flusters flute fluted flutes fluting flutist
flutists flutter fluttered fluttering flutters fluttery fluvial flux fluxed fluxes fluxing fly flyable flyaway
flyblown flyby flybys flycatcher flycatchers flyer flyers flying flyleaf flyleaves flynn flyover flyovers flypaper
flypapers flypast flypasts flysheet flysheets flyspeck flyspecked flyspecking flyspecks flyswatter flyswatters
flyway flyways flyweight flyweights flywheel flywheels""",
    "fn": """fnma""",
    "fo": """foal foaled foaling foals foam foamed foamier foamiest foaminess foaming foams foamy fob fobbed fobbing fobs focal
focally foch focus focused focuses focusing fodder fodders foe foes fog fogbound fogey fogeys fogged foggier
foggiest foggily fogginess fogging foggy foghorn foghorns fogies fogs fogy fogyish foible foibles foil foiled
foiling foils foist foisted foisting foists fokker fold foldaway folded folder folders folding foldout foldouts
folds foley folgers foliage folic folio folios folk folklore folkloric folklorist folklorists folks folksier
folksiest folksiness folksinger folksingers folksinging folksy folktale folktales folkway folkways follicle
follicles follies follow followed follower followers following followings follows folly folsom fomalhaut foment
fomentation fomented fomenting foments fond fonda fondant fondants fonder fondest fondle fondled fondles fondling
fondly fondness fondue fondues font fontanel fontanelle fontanelles fontanels fonts food foodie foodies foods
foodstuff foodstuffs fool fooled fooleries foolery foolhardier foolhardiest foolhardily foolhardiness foolhardy
fooling foolish foolishly foolishness foolproof fools foolscap foosball foot footage football footballer
footballers footballing footballs footbridge footbridges footed footer footers footfall footfalls foothill
foothills foothold footholds footie footing footings footless footlights footling footlings footlocker footlockers
footloose footman footmen footnote footnoted footnotes footnoting footpath footpaths footplate footplates footprint
footprints footrace footraces footrest footrests foots footsie footsies footslogging footsore footstep footsteps
footstool footstools footwear footwork footy fop foppery foppish foppishness fops for forage foraged forager
foragers forages foraging foray forayed foraying forays forbade forbear forbearance forbearing forbears forbes
forbid forbidden forbidding forbiddingly forbiddings forbids forbore forborne force forced forceful forcefully
forcefulness forceps forces forcible forcibly forcing ford fordable forded fording fords fore forearm forearmed
forearming forearms forebear forebears forebode foreboded forebodes foreboding forebodings forecast forecaster
forecasters forecasting forecastle forecastles forecasts foreclose foreclosed forecloses foreclosing foreclosure
foreclosures forecourt forecourts foredoom foredoomed foredooming foredooms forefather forefathers forefeet
forefinger forefingers forefoot forefront forefronts foregather foregathered foregathering foregathers forego
foregoes foregoing foregone foreground foregrounded foregrounding foregrounds forehand forehands forehead foreheads
foreign foreigner foreigners foreignness foreknew foreknow foreknowing foreknowledge foreknown foreknows foreleg
forelegs forelimb forelimbs forelock forelocks foreman foremast foremasts foremen foremost forename forenamed
forenames forenoon forenoons forensic forensically forensics foreordain foreordained foreordaining foreordains
forepart foreparts foreperson forepersons foreplay forequarter forequarters forerunner forerunners fores foresail
foresails foresaw foresee foreseeable foreseeing foreseen foreseer foreseers foresees foreshadow foreshadowed
foreshadowing foreshadows foreshore foreshores foreshorten foreshortened foreshortening foreshortens foresight
foresighted foresightedness foreskin foreskins forest forestall forestalled forestalling forestalls forestation
forested forester foresters foresting forestland forestry forests foretaste foretasted foretastes foretasting
foretell foretelling foretells forethought foretold forever forevermore forewarn forewarned forewarning forewarns
forewent forewoman forewomen foreword forewords forfeit forfeited forfeiting forfeits forfeiture forfeitures
forgather forgathered forgathering forgathers forgave forge forged forger forgeries forgers forgery forges forget
forgetful forgetfully forgetfulness forgets forgettable forgetting forging forgings forgivable forgive forgiven
forgiveness forgiver forgivers forgives forgiving forgo forgoer forgoers forgoes forgoing forgone forgot forgotten
fork forked forkful forkfuls forking forklift forklifts forks forlorn forlornly form formal formaldehyde formalin
formalisation formalise formalised formalises formalising formalism formalist formalists formalities formality
formalization formalize formalized formalizes formalizing formally formals format formation formations formative
formats formatted formatting formed former formerly formfitting formic formica formicas formidable formidably
forming formless formlessly formlessness formosa formosan forms formula formulae formulaic formulas formulate
formulated formulates formulating formulation formulations formulator formulators fornicate fornicated fornicates
fornicating fornication fornicator fornicators forrest forsake forsaken forsakes forsaking forsook forsooth forster
forswear forswearing forswears forswore forsworn forsythia forsythias fort fortaleza forte fortes forth forthcoming
forthright forthrightly forthrightness forthwith forties fortieth fortieths fortification fortifications fortified
fortifier fortifiers fortifies fortify fortifying fortissimo fortitude fortnight fortnightly fortnights fortress
fortresses forts fortuitous fortuitously fortuitousness fortuity fortunate fortunately fortune fortunes
fortuneteller fortunetellers fortunetelling forty forum forums forward forwarded forwarder forwarders forwardest
forwarding forwardly forwardness forwards forwent fossa fosse fossick fossicked fossicker fossickers fossicking
fossicks fossil fossilisation fossilise fossilised fossilises fossilising fossilization fossilize fossilized
fossilizes fossilizing fossils foster fostered fostering fosters fotomat foucault fought foul foulard fouled fouler
foulest fouling foully foulmouthed foulness fouls found foundation foundational foundations founded founder
foundered foundering founders founding foundling foundlings foundries foundry founds fount fountain fountainhead
fountainheads fountains founts four fourfold fourier fourneyron fourposter fourposters fours fourscore foursome
foursomes foursquare fourteen fourteens fourteenth fourteenths fourth fourthly fourths fowl fowled fowler fowling
fowls fox foxed foxes foxfire foxglove foxgloves foxhole foxholes foxhound foxhounds foxhunt foxhunting foxhunts
foxier foxiest foxily foxiness foxing foxtrot foxtrots foxtrotted foxtrotting foxy foyer foyers""",
    "fr": """fr fracas fracases frack fracked fracking fracks fractal fractals fraction fractional fractionally fractions
fractious fractiously fractiousness fracture fractured fractures fracturing fragile fragility fragment fragmentary
fragmentation fragmented fragmenting fragments fragonard fragrance fragrances fragrant fragrantly frail frailer
frailest frailly frailness frailties frailty frame framed framer framers frames framework frameworks framing fran
franc france frances francesca franchise franchised franchisee franchisees franchiser franchisers franchises
franchising francine francis francisca franciscan francisco francium franck franco francois francoise francophone
francs frangibility frangible franglais frank franked frankel frankenstein franker frankest frankfort frankfurt
frankfurter frankfurters frankie frankincense franking franklin frankly frankness franks franny frantic frantically
franz frappes fraser frat fraternal fraternally fraternisation fraternise fraternised fraterniser fraternisers
fraternises fraternising fraternities fraternity fraternization fraternize fraternized fraternizer fraternizers
fraternizes fraternizing fratricidal fratricide fratricides frats fraud frauds fraudster fraudsters fraudulence
fraudulent fraudulently fraught fray frayed fraying frays frazier frazzle frazzled frazzles frazzling freak freaked
freakier freakiest freaking freakish freakishly freakishness freaks freaky freckle freckled freckles freckling
freckly fred freda freddie freddy frederic frederick fredericksburg fredericton fredric fredrick free freebase
freebased freebases freebasing freebie freebies freebooter freebooters freeborn freed freedman freedmen freedom
freedoms freehand freehold freeholder freeholders freeholds freeing freelance freelanced freelancer freelancers
freelances freelancing freeload freeloaded freeloader freeloaders freeloading freeloads freely freeman freemason
freemasonries freemasonry freemasons freemen freephone freer frees freesia freesias freest freestanding freestone
freestones freestyle freestyles freethinker freethinkers freethinking freetown freeware freeway freeways freewheel
freewheeled freewheeling freewheels freewill freezable freeze freezer freezers freezes freezing freida freight
freighted freighter freighters freighting freights fremont french frenches frenchman frenchmen frenchwoman
frenchwomen frenemies frenemy frenetic frenetically frenzied frenziedly frenzies frenzy freon frequencies frequency
frequent frequented frequenter frequenters frequentest frequenting frequently frequents fresco frescoes fresh
freshen freshened freshener fresheners freshening freshens fresher freshers freshest freshet freshets freshly
freshman freshmen freshness freshwater fresnel fresno fret fretful fretfully fretfulness frets fretsaw fretsaws
fretted fretting fretwork freud freudian frey freya friable friar friaries friars friary fricassee fricasseed
fricasseeing fricassees fricative fricatives friction frictional frictions friday fridays fridge fridges fried
frieda friedan friedcake friedcakes friedman friedmann friend friended friending friendless friendlier friendlies
friendliest friendliness friendly friends friendship friendships fries frieze friezes frig frigate frigates frigga
frigged frigging fright frighted frighten frightened frightening frighteningly frightens frightful frightfully
frightfulness frighting frights frigid frigidaire frigidity frigidly frigidness frigs frill frilled frillier
frilliest frills frilly fringe fringed fringes fringing fripperies frippery frisbee frisco frisian frisk frisked
friskier friskiest friskily friskiness frisking frisks frisky frisson frissons frito fritter frittered frittering
fritters fritz frivolities frivolity frivolous frivolously frivolousness frizz frizzed frizzes frizzier frizziest
frizzing frizzle frizzled frizzles frizzling frizzly frizzy fro frobisher frock frocks frog frogman frogmarch
frogmarched frogmarches frogmarching frogmen frogs frogspawn froissart frolic frolicked frolicker frolickers
frolicking frolics frolicsome from fromm frond fronde fronds front frontage frontages frontal frontally frontbench
frontbencher frontbenchers frontbenches fronted frontenac frontier frontiers frontiersman frontiersmen
frontierswoman frontierswomen fronting frontispiece frontispieces fronts frontward frontwards frosh frost frostbelt
frostbit frostbite frostbites frostbiting frostbitten frosted frostier frostiest frostily frostiness frosting
frostings frosts frosty froth frothed frothier frothiest frothiness frothing froths frothy froufrou frown frowned
frowning frowns frowzier frowziest frowzily frowziness frowzy froze frozen fructified fructifies fructify
fructifying fructose frugal frugality frugally fruit fruitcake fruitcakes fruited fruiterer fruiterers fruitful
fruitfully fruitfulness fruitier fruitiest fruitiness fruiting fruition fruitless fruitlessly fruitlessness fruits
fruity frump frumpier frumpiest frumpish frumps frumpy frustrate frustrated frustrates frustrating frustratingly
frustration frustrations frustum frustums fry frye fryer fryers frying""",
    "fs": """fsf""",
    "fu": """fuchs fuchsia fuchsias fuck fucked fucker fuckers fuckhead fuckheads fucking fucks fuddle fuddled fuddles fuddling
fudge fudged fudges fudging fuehrer fuehrers fuel fueled fueling fuelled fuelling fuels fuentes fug fugal fugger
fuggy fugitive fugitives fugue fugues fuhrer fuhrers fuji fujitsu fujiwara fukuoka fukuyama fulani fulbright
fulcrum fulcrums fulfil fulfill fulfilled fulfilling fulfillment fulfills fulfilment fulfils full fullback
fullbacks fulled fuller fullers fullest fulling fullness fulls fully fulminate fulminated fulminates fulminating
fulmination fulminations fulsome fulsomely fulsomeness fulton fumble fumbled fumbler fumblers fumbles fumbling
fumblingly fume fumed fumes fumier fumiest fumigant fumigants fumigate fumigated fumigates fumigating fumigation
fumigator fumigators fuming fumy fun funafuti function functional functionalism functionalist functionalists
functionalities functionality functionally functionaries functionary functioned functioning functions functor fund
fundamental fundamentalism fundamentalist fundamentalists fundamentally fundamentals funded funding fundraiser
fundraisers fundraising funds fundy funeral funerals funerary funereal funereally funfair funfairs fungal fungi
fungible fungibles fungicidal fungicide fungicides fungoid fungous fungus funicular funiculars funk funked funkier
funkiest funkiness funking funks funky funnel funneled funneling funnelled funnelling funnels funner funnest
funnier funnies funniest funnily funniness funny funnyman funnymen fur furbelow furbish furbished furbishes
furbishing furies furious furiously furl furled furling furlong furlongs furlough furloughed furloughing furloughs
furls furnace furnaces furnish furnished furnishes furnishing furnishings furniture furor furore furores furors
furosemide furphies furphy furred furrier furriers furriest furriness furring furrow furrowed furrowing furrows
furry furs further furtherance furthered furthering furthermore furthermost furthers furthest furtive furtively
furtiveness fury furze fuse fused fusee fusees fuselage fuselages fuses fushun fusibility fusible fusilier
fusiliers fusillade fusillades fusing fusion fusions fuss fussbudget fussbudgets fussed fusses fussier fussiest
fussily fussiness fussing fusspot fusspots fussy fustian fustier fustiest fustiness fusty futile futilely futility
futon futons future futures futurism futurist futuristic futurists futurities futurity futurologist futurologists
futurology futz futzed futzes futzing fuzhou fuzz fuzzbuster fuzzed fuzzes fuzzier fuzziest fuzzily fuzziness
fuzzing fuzzy""",
    "ga": """gab gabardine gabardines gabbed gabbier gabbiest gabbiness gabbing gabble gabbled gabbles gabbling gabby gaberdine
gaberdines gabfest gabfests gable gabled gables gabon gaborone gabriel gabriela gabrielle gabs gacrux gad gadabout
gadabouts gadded gadder gadders gadding gadflies gadfly gadget gadgetry gadgets gadolinium gads gadsden gaea gael
gaelic gaff gaffe gaffed gaffer gaffers gaffes gaffing gaffs gag gaga gagarin gage gagged gagging gaggle gaggles
gags gaia gaiety gail gaily gaiman gain gained gainer gainers gaines gainesville gainful gainfully gaining gains
gainsaid gainsay gainsayer gainsayers gainsaying gainsays gainsborough gait gaiter gaiters gaits gal gala galactic
galah galahad galahads galahs galapagos galas galatea galatia galatians galaxies galaxy galbraith gale galen galena
gales galibi galilean galilee galileo gall gallagher gallant gallantly gallantry gallants gallbladder gallbladders
galled gallegos galleon galleons galleria gallerias galleries gallery galley galleys gallic gallimaufries
gallimaufry galling gallium gallivant gallivanted gallivanting gallivants gallo gallon gallons gallop galloped
galloping gallops galloway gallows galls gallstone gallstones gallup galois galoot galoots galore galosh galoshes
gals galsworthy galumph galumphed galumphing galumphs galvani galvanic galvanisation galvanise galvanised
galvanises galvanising galvanism galvanization galvanize galvanized galvanizes galvanizing galvanometer
galvanometers galveston gamay gambia gambit gambits gamble gambled gambler gamblers gambles gambling gambol
gamboled gamboling gambolled gambolling gambols game gamecock gamecocks gamed gamekeeper gamekeepers gamely
gameness gamer games gamesmanship gamest gamester gamesters gamete gametes gametic gamier gamiest gamin gamine
gamines gaminess gaming gamins gamma gammas gammon gammy gamow gamut gamuts gamy gander ganders gandhi gandhian
ganesha gang gangbusters ganged ganges ganging gangland ganglia gangling ganglion ganglionic gangplank gangplanks
gangrene gangrened gangrenes gangrening gangrenous gangs gangsta gangstas gangster gangsters gangtok gangway
gangways ganja gannet gannets gantlet gantlets gantries gantry ganymede gap gape gaped gapes gaping gaps gar garage
garaged garages garaging garb garbage garbageman garbanzo garbanzos garbed garbing garble garbled garbles garbling
garbo garbos garbs garcia garden gardened gardener gardeners gardenia gardenias gardening gardens gardner gareth
garfield garfish garfishes garfunkel gargantua gargantuan gargle gargled gargles gargling gargoyle gargoyles
garibaldi garish garishly garishness garland garlanded garlanding garlands garlic garlicky garment garments garner
garnered garnering garners garnet garnets garnish garnished garnishee garnisheed garnisheeing garnishees garnishes
garnishing garnishment garnishments garret garrets garrett garrick garrison garrisoned garrisoning garrisons
garrote garroted garroter garroters garrotes garroting garrulity garrulous garrulously garrulousness garry gars
garter garters garth garvey gary garza gas gasbag gasbags gascony gaseous gases gash gashed gashes gashing
gasholder gasholders gasket gaskets gaslight gaslights gasman gasmen gasohol gasoline gasometer gasometers gasp
gasped gasping gasps gassed gasser gassier gassiest gassing gassy gastonia gastric gastritis gastroenteritis
gastrointestinal gastronome gastronomes gastronomic gastronomical gastronomically gastronomy gastropod gastropods
gasworks gate gateau gateaux gatecrash gatecrashed gatecrasher gatecrashers gatecrashes gatecrashing gated
gatehouse gatehouses gatekeeper gatekeepers gatepost gateposts gates gateway gateways gather gathered gatherer
gatherers gathering gatherings gathers gating gatling gator gatorade gators gatsby gatun gauche gauchely gaucheness
gaucher gaucherie gauchest gaucho gauchos gaudier gaudiest gaudily gaudiness gaudy gauge gauged gauges gauging
gauguin gaul gauls gaunt gaunter gauntest gauntlet gauntlets gauntness gauss gaussian gautama gautier gauze gauzier
gauziest gauziness gauzy gave gavel gavels gavin gavotte gavottes gawain gawd gawk gawked gawkier gawkiest gawkily
gawkiness gawking gawks gawky gawp gawped gawping gawps gay gayer gayest gayle gayness gays gaza gaze gazebo
gazebos gazed gazelle gazelles gazer gazers gazes gazette gazetted gazetteer gazetteers gazettes gazetting
gaziantep gazillion gazillions gazing gazpacho gazump gazumped gazumping gazumps""",
    "gd": """gd gdansk""",
    "ge": """ge gear gearbox gearboxes geared gearing gears gearshift gearshifts gearwheel gearwheels gecko geckos geddit gee
geed geeing geek geekier geekiest geeks geeky geelong gees geese geezer geezers geffen gehenna gehrig geiger geisha
gel gelatin gelatinous gelbvieh gelcap geld gelded gelding geldings gelds gelid gelignite gelled geller gelling
gels gem gemini geminis gemmology gemological gemologist gemologists gemology gems gemstone gemstones gena genaro
gendarme gendarmes gender gendered genders gene genealogical genealogically genealogies genealogist genealogists
genealogy genera general generalisation generalisations generalise generalised generalises generalising
generalissimo generalissimos generalist generalists generalities generality generalization generalizations
generalize generalized generalizes generalizing generally generals generalship generate generated generates
generating generation generational generations generative generator generators generic generically generics
generosities generosity generous generously generousness genes geneses genesis genet genetic genetically geneticist
geneticists genetics geneva genevieve genghis genial geniality genially geniculate genie genies genii genital
genitalia genitally genitals genitive genitives genitourinary genius geniuses genned genning genoa genoas genocidal
genocide genocides genome genomes genomics genre genres gens gent genteel genteelly genteelness gentian gentians
gentile gentiles gentility gentle gentled gentlefolk gentlefolks gentleman gentlemanly gentlemen gentleness gentler
gentles gentlest gentlewoman gentlewomen gentling gently gentoo gentries gentrification gentrified gentrifies
gentrify gentrifying gentry gents genuflect genuflected genuflecting genuflection genuflections genuflects genuine
genuinely genuineness genus geo geocache geocached geocaches geocaching geocentric geocentrically geochemistry
geode geodes geodesic geodesics geodesy geodetic geoengineering geoffrey geographer geographers geographic
geographical geographically geographies geography geologic geological geologically geologies geologist geologists
geology geomagnetic geomagnetism geometer geometric geometrical geometrically geometries geometry geophysical
geophysicist geophysicists geophysics geopolitical geopolitics george georges georgetown georgette georgia georgian
georgians georgina geostationary geosynchronous geosyncline geosynclines geothermal geothermic gerald geraldine
geraldton geranium geraniums gerard gerardo gerber gerbil gerbils gere geriatric geriatrician geriatricians
geriatrics geritol germ german germane germanic germanium germans germany germicidal germicide germicides germinal
germinate germinated germinates germinating germination germs geronimo gerontological gerontologist gerontologists
gerontology gerry gerrymander gerrymandered gerrymandering gerrymanders gershwin gertrude gerund gerunds gestalt
gestalts gestapo gestapos gestate gestated gestates gestating gestation gestational gesticulate gesticulated
gesticulates gesticulating gesticulation gesticulations gestural gesture gestured gestures gesturing gesundheit get
getaway getaways gethsemane gets getting getty gettysburg getup gewgaw gewgaws geyser geysers""",
    "gh": """ghana ghanaian ghastlier ghastliest ghastliness ghastly ghat ghats ghazvanid ghee ghent gherkin gherkins ghetto
ghettoise ghettoised ghettoises ghettoising ghettoize ghettoized ghettoizes ghettoizing ghettos ghibelline ghost
ghosted ghosting ghostlier ghostliest ghostliness ghostly ghosts ghostwrite ghostwriter ghostwriters ghostwrites
ghostwriting ghostwritten ghostwrote ghoul ghoulish ghoulishly ghoulishness ghouls""",
    "gi": """giacometti giannini giant giantess giantesses giants giauque gibber gibbered gibbering gibberish gibbers gibbet
gibbeted gibbeting gibbets gibbon gibbons gibbous gibbs gibe gibed gibes gibing giblet giblets gibraltar gibraltars
gibson giddier giddiest giddily giddiness giddy gide gideon gielgud gienah gift gifted gifting gifts gig gigabit
gigabits gigabyte gigabytes gigagram gigagrams gigahertz gigajoule gigajoules gigameter gigameters gigametre
gigametres gigantic gigantically gigapascal gigapascals gigapixel gigapixels gigawatt gigawatts gigged gigging
giggle giggled giggler gigglers giggles gigglier giggliest giggling giggly gigolo gigolos gigs gil gila gilbert
gilberto gilchrist gild gilda gilded gilder gilders gilding gilds gilead giles gilgamesh gill gillespie gillette
gilliam gillian gillie gillies gilligan gills gilmore gilroy gilt gilts gimbals gimcrack gimcrackery gimcracks
gimlet gimleted gimleting gimlets gimme gimmes gimmick gimmickry gimmicks gimmicky gimp gimped gimping gimps gimpy
gin gina ginger gingerbread gingered gingering gingerly gingers gingersnap gingersnaps gingery gingham gingivitis
gingrich ginkgo ginkgoes ginned ginning ginny gino ginormous gins ginsberg ginsburg ginseng ginsu giorgione giotto
giovanni giraffe giraffes giraudoux gird girded girder girders girding girdle girdled girdles girdling girds girl
girlfriend girlfriends girlhood girlhoods girlish girlishly girlishness girls girly giro giros girt girted girth
girths girting girts giselle gish gist git gite gites github gits giuliani giuseppe give giveaway giveaways
giveback givebacks given givens giver givers gives giving givings giza gizmo gizmos gizzard gizzards""",
    "gl": """glacial glacially glaciate glaciated glaciates glaciating glaciation glaciations glacier glaciers glad gladden
gladdened gladdening gladdens gladder gladdest glade glades gladiator gladiatorial gladiators gladiola gladiolas
gladioli gladiolus gladly gladness glads gladsome gladstone gladstones gladys glam glamorisation glamorise
glamorised glamorises glamorising glamorization glamorize glamorized glamorizes glamorizing glamorous glamorously
glamour glamoured glamouring glamours glance glanced glances glancing gland glandes glands glandular glans glare
glared glares glaring glaringly glaser glasgow glasnost glass glassblower glassblowers glassblowing glassed glasses
glassful glassfuls glasshouse glasshouses glassier glassiest glassily glassiness glassing glassware glassy
glastonbury glaswegian glaucoma glaxo glaze glazed glazes glazier glaziers glazing gleam gleamed gleaming gleamings
gleams glean gleaned gleaner gleaners gleaning gleanings gleans gleason glee gleeful gleefully gleefulness glen
glenda glendale glenlivet glenn glenna glenohumeral glenoid glens glib glibber glibbest glibly glibness glide
glided glider gliders glides gliding glimmer glimmered glimmering glimmerings glimmers glimpse glimpsed glimpses
glimpsing glint glinted glinting glints glissandi glissando glisten glistened glistening glistens glister glistered
glistering glisters glitch glitches glitter glitterati glittered glittering glitters glittery glitz glitzier
glitziest glitzy gloaming gloamings gloat gloated gloating gloatingly gloats glob global globalisation globalise
globalised globalises globalising globalism globalist globalists globalization globalize globalized globalizes
globalizing globally globe globes globetrotter globetrotters globetrotting globs globular globule globules globulin
glockenspiel glockenspiels gloom gloomier gloomiest gloomily gloominess gloomy glop gloppy gloria gloried glories
glorification glorified glorifies glorify glorifying glorious gloriously glory glorying gloss glossaries glossary
glossed glosses glossier glossies glossiest glossily glossiness glossing glossolalia glossy glottal glottis
glottises gloucester glove gloved glover gloves gloving glow glowed glower glowered glowering glowers glowing
glowingly glows glowworm glowworms glucagon glucose glue glued glues gluey gluier gluiest gluing glum glumly
glummer glummest glumness gluon gluons glut gluten glutenous glutinous glutinously gluts glutted glutting glutton
gluttonous gluttonously gluttons gluttony glycerin glycerine glycerol glycogen glycol glyph""",
    "gn": """gnarl gnarled gnarlier gnarliest gnarling gnarls gnarly gnash gnashed gnashes gnashing gnat gnats gnaw gnawed
gnawing gnaws gneiss gnocchi gnome gnomes gnomic gnomish gnostic gnosticism gnu gnus""",
    "go": """go goa goad goaded goading goads goal goalie goalies goalkeeper goalkeepers goalkeeping goalless goalmouth
goalmouths goalpost goalposts goals goalscorer goalscorers goaltender goaltenders goat goatee goatees goatherd
goatherds goats goatskin goatskins gob gobbed gobbet gobbets gobbing gobble gobbled gobbledegook gobbledygook
gobbler gobblers gobbles gobbling gobi goblet goblets goblin goblins gobs gobsmacked gobstopper gobstoppers god
godawful godchild godchildren goddammit goddamn goddamned goddard goddaughter goddaughters goddess goddesses
godfather godfathers godforsaken godhead godhood godiva godless godlessly godlessness godlier godliest godlike
godliness godly godmother godmothers godot godparent godparents gods godsend godsends godson godsons godspeed
godthaab godunov godzilla goebbels goer goering goers goes goethals goethe gofer gofers goff gog goggle goggled
goggles goggling gogol goiania going goings goiter goiters goitre goitres golan golconda gold golda goldberg
goldbrick goldbricked goldbricker goldbrickers goldbricking goldbricks golden goldener goldenest goldenrod
goldfield goldfields goldfinch goldfinches goldfish goldfishes goldie goldilocks golding goldman goldmine goldmines
golds goldsboro goldsmith goldsmiths goldwater goldwyn golf golfed golfer golfers golfing golfs golgi golgotha
goliath gollies golliwog golliwogs golly gomez gomorrah gompers gomulka gonad gonadal gonads gondola gondolas
gondolier gondoliers gondwanaland gone goner goners gong gonged gonging gongs gonna gonorrhea gonorrheal gonorrhoea
gonorrhoeal gonzales gonzalez gonzalo goo goober goobers good goodall goodbye goodbyes goodhearted goodies goodish
goodlier goodliest goodly goodman goodness goodnight goodo goodrich goods goodwill goodwin goody goodyear gooey
goof goofball goofballs goofed goofier goofiest goofiness goofing goofs goofy google googled googles googlies
googling googly gooier gooiest gook gooks goolagong goolwa goon goons goop goose gooseberries gooseberry goosebumps
goosed gooses goosestep goosestepped goosestepping goosesteps goosing gopher gophers gorbachev gordian gordimer
gordon gore gored goren gores gorey gorgas gorge gorged gorgeous gorgeously gorgeousness gorges gorging gorgon
gorgons gorgonzola gorier goriest gorilla gorillas gorily goriness goring gorky gormandise gormandised gormandiser
gormandisers gormandises gormandising gormandize gormandized gormandizer gormandizers gormandizes gormandizing
gormless gorp gorse gory gosh goshawk goshawks gosling goslings gospel gospels gossamer gossip gossiped gossiper
gossipers gossiping gossips gossipy got gotcha goth gotham gothic gothics goths gotta gotten gouache gouaches gouda
goudas gouge gouged gouger gougers gouges gouging goulash goulashes goulburn gould gounod gourd gourde gourdes
gourds gourmand gourmands gourmet gourmets gout goutier goutiest gouty govern governable governance governed
governess governesses governing government governmental governments governor governors governorship governs gown
gowned gowning gowns goya""",
    "gr": """grab grabbed grabber grabbers grabbier grabbiest grabbing grabby grable grabs gracchus grace graced graceful
gracefully gracefulness graceland graceless gracelessly gracelessness graces gracie graciela gracing gracious
graciously graciousness grackle grackles grad gradable gradate gradated gradates gradating gradation gradations
grade graded grader graders grades gradient gradients grading grads gradual gradualism gradually gradualness
graduate graduated graduates graduating graduation graduations grady graffias graffiti graffito graft grafted
grafter grafters grafting grafton grafts graham grahame grahams grail grain grained grainier grainiest graininess
grains grainy gram grammar grammarian grammarians grammars grammatical grammatically grammy gramophone gramophones
grampians grampus grampuses grams gran granada granaries granary grand grandam grandams grandaunt grandaunts
grandchild grandchildren granddad granddaddies granddaddy granddads granddaughter granddaughters grandee grandees
grander grandest grandeur grandfather grandfathered grandfathering grandfatherly grandfathers grandiloquence
grandiloquent grandiose grandiosely grandiosity grandly grandma grandmas grandmother grandmotherly grandmothers
grandnephew grandnephews grandness grandniece grandnieces grandpa grandparent grandparents grandpas grands grandson
grandsons grandstand grandstanded grandstanding grandstands granduncle granduncles grange granges granite granitic
grannies granny granola grans grant granted grantee grantees granter granters granting grants grantsmanship
granular granularity granulate granulated granulates granulating granulation granule granules grape grapefruit
grapefruits grapes grapeshot grapevine grapevines graph graphed graphic graphical graphically graphics graphing
graphite graphologist graphologists graphology graphs grapnel grapnels grapple grappled grapples grappling grasp
graspable grasped grasping grasps grass grassed grasses grasshopper grasshoppers grassier grassiest grassing
grassland grasslands grassroots grassy grate grated grateful gratefully gratefulness grater graters grates
gratification gratifications gratified gratifies gratify gratifying gratifyingly gratin grating gratingly gratings
gratins gratis gratitude gratuities gratuitous gratuitously gratuitousness gratuity gravamen gravamens grave graved
gravedigger gravediggers gravel graveled graveling gravelled gravelling gravelly gravels gravely graven graveness
graver graves graveside gravesides gravest gravestone gravestones graveyard graveyards gravid gravies gravimeter
gravimeters graving gravitas gravitate gravitated gravitates gravitating gravitation gravitational gravity gravy
gray graybeard graybeards grayed grayer grayest graying grayish grayness grays grayslake graze grazed grazer
grazers grazes grazing grease greased greasepaint greaser greasers greases greasier greasiest greasily greasiness
greasing greasy great greatcoat greatcoats greater greatest greathearted greatly greatness greats grebe grebes
grecian greece greed greedier greediest greedily greediness greedy greek greeks greeley green greenback greenbacks
greenbelt greenbelts greene greened greener greenery greenest greenfield greenflies greenfly greengage greengages
greengrocer greengrocers greenhorn greenhorns greenhouse greenhouses greenie greenies greening greenish greenland
greenly greenmail greenness greenpeace greenroom greenrooms greens greensboro greensleeves greenspan greenstone
greensward greenville greenwich greenwood greer greet greeted greeter greeters greeting greetings greets greg
gregarious gregariously gregariousness gregg gregorian gregorio gregory gremlin gremlins grenada grenade grenades
grenadier grenadiers grenadine grenadines grendel grenoble gresham greta gretchen gretel gretzky grew grey greyed
greyer greyest greyhound greyhounds greying greyish greyness greys grid griddle griddlecake griddlecakes griddles
gridiron gridirons gridlock gridlocked gridlocks grids grief griefs grieg grievance grievances grieve grieved
griever grievers grieves grieving grievous grievously grievousness griffin griffins griffith griffon griffons grill
grille grilled grilles grilling grillings grills grim grimace grimaced grimaces grimacing grime grimed grimes
grimier grimiest griminess griming grimly grimm grimmer grimmest grimness grimy grin grinch grind grinder grinders
grinding grindings grinds grindstone grindstones gringo gringos grinned grinning grins grip gripe griped griper
gripers gripes griping grippe gripped gripper grippers gripping grips gris grislier grisliest grisliness grisly
grist gristle gristly gristmill gristmills grit grits gritted gritter gritters grittier grittiest grittiness
gritting gritty grizzle grizzled grizzles grizzlier grizzlies grizzliest grizzling grizzly groan groaned groaning
groans groat groats grocer groceries grocers grocery grog groggier groggiest groggily grogginess groggy groin
groins grommet grommets gromyko groom groomed groomer groomers grooming grooms groomsman groomsmen groove grooved
grooves groovier grooviest grooving groovy grope groped groper gropers gropes groping gropius grosbeak grosbeaks
grosgrain gross grossed grosser grosses grossest grossing grossly grossness grosz grotesque grotesquely
grotesqueness grotesques grotius grottier grottiest grotto grottoes grotty grouch grouched grouches grouchier
grouchiest grouchily grouchiness grouching grouchy ground groundbreaking groundbreakings groundcloth groundcloths
grounded grounder grounders groundhog groundhogs grounding groundings groundless groundlessly groundnut groundnuts
grounds groundsheet groundsheets groundskeeper groundskeepers groundsman groundsmen groundswell groundswells
groundwater groundwork group grouped grouper groupers groupie groupies grouping groupings groups groupware grouse
groused grouser grousers grouses grousing grout grouted grouting grouts grove grovel groveled groveler grovelers
groveling grovelled groveller grovellers grovelling grovels grover groves grow grower growers growing growl growled
growler growlers growling growls grown grownup grownups grows growth growths groyne groynes grub grubbed grubber
grubbers grubbier grubbiest grubbily grubbiness grubbing grubby grubs grubstake grudge grudged grudges grudging
grudgingly gruel grueling gruelingly gruelings gruelling gruellingly gruellings gruesome gruesomely gruesomeness
gruesomer gruesomest gruff gruffer gruffest gruffly gruffness grumble grumbled grumbler grumblers grumbles
grumbling grumblings grumman grump grumpier grumpiest grumpily grumpiness grumps grumpy grundy grunge grungier
grungiest grungy grunion grunions grunt grunted grunting grunts grus gruyeres""",
    "gs": """gs""",
    "gt": """gte""",
    "gu": """guacamole guadalajara guadalcanal guadalquivir guadalupe guadeloupe guallatiri guam guangzhou guanine guano
guantanamo guarani guaranis guarantee guaranteed guaranteeing guarantees guarantied guaranties guarantor guarantors
guaranty guarantying guard guarded guardedly guarder guarders guardhouse guardhouses guardian guardians
guardianship guarding guardrail guardrails guardroom guardrooms guards guardsman guardsmen guarnieri guatemala
guatemalan guatemalans guava guavas guayama guayaquil gubernatorial gucci guelph guerilla guerillas guernsey
guernseys guerra guerrero guerrilla guerrillas guess guessable guessed guesser guessers guesses guessing
guesstimate guesstimated guesstimates guesstimating guesswork guest guestbook guestbooks guested guesthouse
guesthouses guesting guestroom guestrooms guests guevara guff guffaw guffawed guffawing guffaws guggenheim guiana
guidance guide guidebook guidebooks guided guideline guidelines guidepost guideposts guider guiders guides guiding
guild guilder guilders guildhall guildhalls guilds guile guileful guileless guilelessly guilelessness guillemot
guillemots guillermo guillotine guillotined guillotines guillotining guilt guiltier guiltiest guiltily guiltiness
guiltless guilty guinea guinean guineans guineas guinevere guinness guise guises guitar guitarist guitarists
guitars guiyang guizot gujarat gujarati gujranwala gulag gulags gulch gulches gulden guldens gulf gulfport gulfs
gull gullah gulled gullet gullets gullibility gullible gullies gulling gulliver gulls gully gulp gulped gulper
gulpers gulping gulps gum gumball gumballs gumbel gumbo gumboil gumboils gumboot gumboots gumbos gumdrop gumdrops
gummed gummier gummiest gumming gummy gumption gums gumshoe gumshoed gumshoeing gumshoes gun gunboat gunboats
gunfight gunfighter gunfighters gunfights gunfire gunge gungy gunk gunky gunman gunmen gunmetal gunned gunnel
gunnels gunner gunners gunnery gunning gunny gunnysack gunnysacks gunpoint gunpowder gunrunner gunrunners
gunrunning guns gunship gunships gunshot gunshots gunslinger gunslingers gunsmith gunsmiths gunther gunwale
gunwales guofeng guppies guppy gupta gurgle gurgled gurgles gurgling gurkha gurney gurneys guru gurus gus gush
gushed gusher gushers gushes gushier gushiest gushing gushingly gushy gusset gusseted gusseting gussets gussied
gussies gussy gussying gust gustatory gustav gustavo gustavus gusted gustier gustiest gustily gusting gusto gusts
gusty gut gutenberg gutful gutfuls guthrie gutierrez gutless gutlessness guts gutsier gutsiest gutsy gutted gutter
guttered guttering gutters guttersnipe guttersnipes guttier guttiest gutting guttural gutturals gutty guv guvnor
guvnors guvs guy guyana guyanese guyed guying guys guzman guzzle guzzled guzzler guzzlers guzzles guzzling""",
    "gw": """gwalior gwen gwendoline gwendolyn gwyn""",
    "gy": """gybe gybed gybes gybing gym gymkhana gymkhanas gymnasium gymnasiums gymnast gymnastic gymnastically gymnastics
gymnasts gymnosperm gymnosperms gympie gyms gymslip gymslips gynaecologic gynaecological gynaecologist
gynaecologists gynaecology gynecologic gynecological gynecologist gynecologists gynecology gyp gypped gypper
gyppers gypping gyps gypsies gypster gypsters gypsum gypsy gyrate gyrated gyrates gyrating gyration gyrations
gyrator gyrators gyrfalcon gyrfalcons gyro gyros gyroscope gyroscopes gyroscopic gyve gyved gyves gyving""",
    "ha": """ha haas habakkuk haber haberdasher haberdasheries haberdashers haberdashery habiliment habiliments habit
habitability habitable habitat habitation habitations habitats habits habitual habitually habitualness habituate
habituated habituates habituating habituation hacienda haciendas hack hacked hacker hackers hacking hackle hackles
hackney hackneyed hackneying hackneys hacks hacksaw hacksaws hacktivist hacktivists hackwork had hadar haddock
haddocks hades hadith hadoop hadrian hadst haem haematite haematologic haematological haematologist haematologists
haematology haemoglobin haemophilia haemophiliac haemophiliacs haemorrhage haemorrhaged haemorrhages haemorrhaging
haemorrhoid haemorrhoids hafiz hafnium haft hafts hag hagar hagerstown haggai haggard haggardly haggardness haggis
haggises haggish haggle haggled haggler hagglers haggles haggling hagiographa hagiographer hagiographers
hagiographies hagiography hags hague hahn hahnium haifa haiku hail hailed hailing hails hailstone hailstones
hailstorm hailstorms haiphong hair hairball hairballs hairband hairbands hairbreadth hairbreadths hairbrush
hairbrushes haircloth haircut haircuts hairdo hairdos hairdresser hairdressers hairdressing hairdryer hairdryers
haired hairgrip hairgrips hairier hairiest hairiness hairless hairlike hairline hairlines hairnet hairnets
hairpiece hairpieces hairpin hairpins hairs hairsbreadth hairsbreadths hairsplitter hairsplitters hairsplitting
hairspray hairsprays hairspring hairsprings hairstyle hairstyles hairstylist hairstylists hairy haiti haitian
haitians haj hajj hajjes hajji hajjis hake hakes hakka hakluyt hal halal halberd halberds halcyon haldane hale
haleakala haled haler hales halest haley half halfback halfbacks halfhearted halfheartedly halfheartedness
halfpence halfpennies halfpenny halftime halftimes halftone halftones halfway halfwit halfwits halibut halibuts
halifax haling halite halitosis hall hallelujah hallelujahs halley halliburton hallie hallmark hallmarked
hallmarking hallmarks halloo hallooing halloos hallow hallowed halloween halloweens hallowing hallows halls
hallstatt hallucinate hallucinated hallucinates hallucinating hallucination hallucinations hallucinatory
hallucinogen hallucinogenic hallucinogenics hallucinogens hallway hallways halo haloed halogen halogens haloing
halon halos hals halsey halt halted halter haltered haltering halterneck halternecks halters halting haltingly
halts halve halved halves halving halyard halyards ham haman hamburg hamburger hamburgers hamburgs hamhung hamilcar
hamill hamilton hamiltonian hamitic hamlet hamlets hamlin hammarskjold hammed hammer hammered hammerer hammerers
hammerhead hammerheads hammering hammerings hammerlock hammerlocks hammers hammerstein hammertoe hammertoes hammett
hammier hammiest hamming hammock hammocks hammond hammurabi hammy hamper hampered hampering hampers hampshire
hampton hams hamster hamsters hamstring hamstringing hamstrings hamstrung hamsun han hancock hand handbag handbags
handball handballs handbarrow handbarrows handbill handbills handbook handbooks handbrake handbrakes handcar
handcars handcart handcarts handclasp handclasps handcraft handcrafted handcrafting handcrafts handcuff handcuffed
handcuffing handcuffs handed handedness handel handful handfuls handgun handguns handheld handhelds handhold
handholds handicap handicapped handicapper handicappers handicapping handicaps handicraft handicrafts handier
handiest handily handiness handing handiwork handkerchief handkerchiefs handle handlebar handlebars handled handler
handlers handles handling handmade handmaid handmaiden handmaidens handmaids handout handouts handover handovers
handpick handpicked handpicking handpicks handrail handrails hands handsaw handsaws handset handsets handshake
handshakes handshaking handsome handsomely handsomeness handsomer handsomest handspring handsprings handstand
handstands handwork handwoven handwriting handwritten handy handyman handymen haney hanford hang hangar hangars
hangdog hanged hanger hangers hanging hangings hangman hangmen hangnail hangnails hangout hangouts hangover
hangovers hangs hangul hangup hangups hangzhou hank hanker hankered hankering hankerings hankers hankie hankies
hanks hanky hanna hannah hannibal hanoi hanover hanoverian hans hansel hansen hansom hansoms hanson hanukkah
hanukkahs hap haphazard haphazardly haphazardness hapless haplessly haplessness haploid haploids haply happen
happened happening happenings happens happenstance happenstances happier happiest happily happiness happy hapsburg
haptic harangue harangued harangues haranguing harare harass harassed harasser harassers harasses harassing
harassment harbin harbinger harbingers harbor harbored harboring harbormaster harbormasters harbors harbour
harboured harbouring harbours hard hardback hardbacks hardball hardboard hardbound hardcore hardcover hardcovers
harden hardened hardener hardeners hardening hardens harder hardest hardhat hardhats hardheaded hardheadedly
hardheadedness hardhearted hardheartedly hardheartedness hardier hardiest hardihood hardily hardin hardiness
harding hardliner hardliners hardly hardness hardscrabble hardship hardships hardstand hardstands hardtack hardtop
hardtops hardware hardwood hardwoods hardworking hardy hare harebell harebells harebrained hared harelip harelipped
harelips harem harems hares hargreaves haricot haricots haring hark harked harking harks harlan harlem harlequin
harlequins harley harlingen harlot harlotry harlots harlow harm harmed harmful harmfully harmfulness harming
harmless harmlessly harmlessness harmon harmonic harmonica harmonically harmonicas harmonics harmonies harmonious
harmoniously harmoniousness harmonisation harmonise harmonised harmoniser harmonisers harmonises harmonising
harmonium harmoniums harmonization harmonize harmonized harmonizer harmonizers harmonizes harmonizing harmony harms
harness harnessed harnesses harnessing harold harp harped harper harpies harping harpist harpists harpoon harpooned
harpooner harpooners harpooning harpoons harps harpsichord harpsichordist harpsichordists harpsichords harpy
harrell harridan harridans harried harrier harriers harries harriet harriett harrington harris harrisburg harrison
harrisonburg harrods harrow harrowed harrowing harrows harrumph harrumphed harrumphing harrumphs harry harrying
harsh harsher harshest harshly harshness hart harte hartford hartline hartman harts harvard harvest harvested
harvester harvesters harvesting harvests harvey has hasbro hash hashed hashes hashing hashish hashtag hashtags
hasidim hasp hasps hassle hassled hassles hassling hassock hassocks hast haste hasted hasten hastened hastening
hastens hastes hastier hastiest hastily hastiness hasting hastings hasty hat hatband hatbands hatbox hatboxes hatch
hatchback hatchbacks hatcheck hatchecks hatched hatcheries hatchery hatches hatchet hatchets hatching hatchway
hatchways hate hated hateful hatefully hatefulness hatemonger hatemongers hater haters hates hatfield hath hathaway
hating hatpin hatpins hatred hatreds hats hatsheput hatstand hatstands hatted hatter hatteras hatters hattie
hattiesburg hatting hauberk hauberks haughtier haughtiest haughtily haughtiness haughty haul haulage hauled hauler
haulers haulier hauliers hauling hauls haunch haunches haunt haunted haunter haunters haunting hauntingly haunts
hauptmann hausa hausdorff hauteur havana havanas havarti have havel haven havens haversack haversacks haves having
havoc havoline haw hawaii hawaiian hawaiians hawed hawing hawk hawked hawker hawkers hawking hawkins hawkish
hawkishness hawks haws hawser hawsers hawthorn hawthorne hawthorns hay haycock haycocks hayden haydn hayed hayes
haying hayloft haylofts haymaker haymakers haymaking haymow haymows haynes hayrick hayricks hayride hayrides hays
hayseed hayseeds haystack haystacks haywire haywood hayworth hazard hazarded hazarding hazardous hazardously
hazards haze hazed hazel hazelnut hazelnuts hazels hazer hazers hazes hazier haziest hazily haziness hazing hazings
hazleton hazlitt hazmat hazy""",
    "hb": """hbase hbo""",
    "he": """he head headache headaches headband headbands headbanger headbangers headbanging headboard headboards headbutt
headbutted headbutting headbutts headcase headcases headcheese headcount headcounts headdress headdresses headed
header headers headfirst headgear headhunt headhunted headhunter headhunters headhunting headhunts headier headiest
headily headiness heading headings headlamp headlamps headland headlands headless headlight headlights headline
headlined headliner headliners headlines headlining headlock headlocks headlong headman headmaster headmasters
headmen headmistress headmistresses headphone headphones headpiece headpieces headpin headpins headquarter
headquartered headquartering headquarters headrest headrests headroom heads headscarf headscarves headset headsets
headship headships headshrinker headshrinkers headsman headsmen headstall headstalls headstand headstands headstone
headstones headstrong headteacher headteachers headwaiter headwaiters headwaters headway headwind headwinds
headword headwords heady heal healed healer healers healing heals health healthcare healthful healthfully
healthfulness healthier healthiest healthily healthiness healthy heap heaped heaping heaps hear heard hearer
hearers hearing hearings hearken hearkened hearkening hearkens hears hearsay hearse hearses hearst heart heartache
heartaches heartbeat heartbeats heartbreak heartbreaking heartbreaks heartbroken heartburn hearten heartened
heartening heartens heartfelt hearth hearthrug hearthrugs hearths hearthstone hearthstones heartier hearties
heartiest heartily heartiness heartland heartlands heartless heartlessly heartlessness heartrending heartrendingly
hearts heartsick heartsickness heartstrings heartthrob heartthrobs heartwarming heartwood hearty heat heated
heatedly heater heaters heath heathen heathendom heathenish heathenism heathens heather heaths heating heatproof
heats heatstroke heatwave heatwaves heave heaved heaven heavenlier heavenliest heavenly heavens heavenward
heavenwards heaver heavers heaves heavier heavies heaviest heavily heaviness heaving heaviside heavy heavyhearted
heavyset heavyweight heavyweights hebe hebert hebraic hebrew hebrews hebrides hecate heck heckle heckled heckler
hecklers heckles heckling hectare hectares hectic hectically hectogram hectograms hectometer hectometers hectometre
hectometres hector hectored hectoring hectors hecuba hedge hedged hedgehog hedgehogs hedgehop hedgehopped
hedgehopping hedgehops hedger hedgerow hedgerows hedgers hedges hedging hedonism hedonist hedonistic hedonists heed
heeded heedful heedfully heeding heedless heedlessly heedlessness heeds heehaw heehawed heehawing heehaws heel
heeled heeling heelless heels heep hefner heft hefted heftier heftiest heftily heftiness hefting hefts hefty hegel
hegelian hegemonic hegemony hegira hegiras heidegger heidelberg heidi heifer heifers heifetz height heighten
heightened heightening heightens heights heimlich heine heineken heinlein heinous heinously heinousness heinrich
heinz heir heiress heiresses heirloom heirlooms heirs heisenberg heisman heist heisted heisting heists held helen
helena helene helga helical helices helicon helicopter helicoptered helicoptering helicopters heliocentric
heliopolis helios heliotrope heliotropes helipad helipads heliport heliports helium helix hell hellbent hellcat
hellcats hellebore hellenic hellenisation hellenise hellenism hellenisms hellenistic hellenization hellenize heller
hellespont hellfire hellhole hellholes hellion hellions hellish hellishly hellishness hellman hello hellos helluva
helm helmet helmeted helmets helmholtz helms helmsman helmsmen helot helots help helped helper helpers helpful
helpfully helpfulness helping helpings helpless helplessly helplessness helpline helplines helpmate helpmates helps
helsinki helve helves helvetius hem hematite hematologic hematological hematologist hematologists hematology heme
hemet hemingway hemiplegia hemisphere hemispheres hemispheric hemispherical hemline hemlines hemlock hemlocks
hemmed hemmer hemmers hemming hemoglobin hemophilia hemophiliac hemophiliacs hemorrhage hemorrhaged hemorrhages
hemorrhagic hemorrhaging hemorrhoid hemorrhoids hemostat hemostats hemp hempen hems hemstitch hemstitched
hemstitches hemstitching hen hence henceforth henceforward hench henchman henchmen henderson hendricks hendrix
henley henna hennaed hennaing hennas hennessy henpeck henpecked henpecking henpecks henri henrietta henry hens
hensley henson hep heparin hepatic hepatitis hepatocyte hepatocytes hepburn hephaestus hepper heppest hepplewhite
heptagon heptagonal heptagons heptathlon heptathlons her hera heraclitus herald heralded heraldic heralding
heraldry heralds herb herbaceous herbage herbal herbalist herbalists herbals herbart herbert herbicidal herbicide
herbicides herbivore herbivores herbivorous herbs herculaneum herculean hercules herd herded herder herders herding
herds herdsman herdsmen here hereabout hereabouts hereafter hereafters hereby hereditary heredity hereford herein
hereinafter hereof hereon herero heresies heresy heretic heretical heretics hereto heretofore hereunder hereunto
hereupon herewith heriberto heritable heritage heritages herman hermaphrodite hermaphrodites hermaphroditic
hermaphroditus hermes hermetic hermetical hermetically herminia hermit hermitage hermitages hermite hermitian
hermits hermosillo hernandez hernia hernial hernias herniate herniated herniates herniating herniation hero herod
herodotus heroes heroic heroically heroics heroin heroine heroines heroins heroism heroku heron herons herpes
herpetologist herpetologists herpetology herrera herrick herring herringbone herrings hers herschel herself hersey
hershel hershey hertz hertzsprung herzegovina herzl hes heshvan hesiod hesitance hesitancy hesitant hesitantly
hesitate hesitated hesitates hesitating hesitatingly hesitation hesitations hesperia hesperus hess hesse hessian
hester heston hetero heterodox heterodoxy heterogeneity heterogeneous heterogeneously heteros heterosexual
heterosexuality heterosexually heterosexuals hettie heuristic heuristically heuristics hew hewed hewer hewers
hewing hewitt hewlett hews hex hexadecimal hexagon hexagonal hexagons hexagram hexagrams hexameter hexameters hexed
hexes hexing hey heyday heydays heyerdahl heywood hezbollah hezekiah""",
    "hg": """hg""",
    "hi": """hi hialeah hiatus hiatuses hiawatha hibachi hibachis hibernate hibernated hibernates hibernating hibernation
hibernator hibernators hibernia hibiscus hibiscuses hiccough hiccoughed hiccoughing hiccoughs hiccup hiccuped
hiccuping hiccups hick hickey hickeys hickman hickok hickories hickory hicks hid hidden hide hideaway hideaways
hidebound hided hideous hideously hideousness hideout hideouts hider hiders hides hiding hidings hie hied hieing
hierarchic hierarchical hierarchically hierarchies hierarchy hieroglyph hieroglyphic hieroglyphics hieroglyphs
hieronymus hies higgins high highball highballs highborn highboy highboys highbrow highbrows highchair highchairs
higher highers highest highfalutin highhanded highhandedly highhandedness highland highlander highlanders highlands
highlight highlighted highlighter highlighters highlighting highlights highly highness highroad highroads highs
hightail hightailed hightailing hightails hightstown highway highwayman highwaymen highways hijab hijabs hijack
hijacked hijacker hijackers hijacking hijackings hijacks hike hiked hiker hikers hikes hiking hilario hilarious
hilariously hilariousness hilarity hilary hilbert hilda hildebrand hilfiger hill hillary hillbillies hillbilly
hillel hillier hilliest hilliness hillock hillocks hills hillside hillsides hilltop hilltops hilly hilt hilton
hilts him himalaya himalayas himmler hims himself hinayana hind hindemith hindenburg hinder hindered hindering
hinders hindi hindmost hindquarter hindquarters hindrance hindrances hinds hindsight hindu hinduism hinduisms
hindus hindustan hindustani hines hinesville hinge hinged hinges hinging hint hinted hinter hinterland hinterlands
hinters hinting hinton hints hip hipbath hipbaths hipbone hipbones hiphuggers hipness hipparchus hipped hipper
hippest hippie hippies hipping hippo hippocampus hippocrates hippocratic hippodrome hippodromes hippopotamus
hippopotamuses hippos hippy hips hipster hipsters hiragana hiram hire hired hireling hirelings hires hiring
hirobumi hirohito hiroshima hirsute hirsuteness his hispanic hispanics hispaniola hiss hissed hisses hissing
histamine histamines histogram histograms histologist histologists histology histopathology historian historians
historic historical historically historicity histories historiographer historiographers historiography history
histrionic histrionically histrionics hit hitachi hitch hitchcock hitched hitcher hitchers hitches hitchhike
hitchhiked hitchhiker hitchhikers hitchhikes hitchhiking hitching hither hitherto hitler hitlers hits hitter
hitters hitting hittite hive hived hivemind hiveminds hives hiving hiya""",
    "hm": """hmm hmong""",
    "ho": """ho hoagie hoagies hoard hoarded hoarder hoarders hoarding hoardings hoards hoarfrost hoarier hoariest hoariness
hoarse hoarsely hoarseness hoarser hoarsest hoary hoax hoaxed hoaxer hoaxers hoaxes hoaxing hob hobart hobbes
hobbies hobbit hobble hobbled hobbler hobblers hobbles hobbling hobbs hobby hobbyhorse hobbyhorses hobbyist
hobbyists hobgoblin hobgoblins hobnail hobnailed hobnailing hobnails hobnob hobnobbed hobnobbing hobnobs hobo hobos
hobs hoc hock hocked hockey hocking hockney hocks hockshop hockshops hod hodge hodgepodge hodgepodges hodges
hodgkin hods hoe hoecake hoecakes hoed hoedown hoedowns hoeing hoer hoers hoes hoff hoffa hoffman hofstadter hog
hogan hogans hogarth hogback hogbacks hogged hogging hoggish hoggishly hogs hogshead hogsheads hogtie hogtied
hogties hogtying hogwarts hogwash hohenlohe hohenstaufen hohenzollern hohhot hohokam hoick hoicked hoicking hoicks
hoist hoisted hoisting hoists hoke hoked hokes hokey hokier hokiest hoking hokkaido hokum hokusai holbein holcomb
hold holdall holdalls holden holder holders holding holdings holdout holdouts holdover holdovers holds holdup
holdups hole holed holes holey holiday holidayed holidaying holidaymaker holidaymakers holidays holier holiest
holiness holing holism holistic holistically holland hollands holler hollered hollering hollerith hollers holley
hollie hollies hollis hollow holloway hollowed hollower hollowest hollowing hollowly hollowness hollows holly
hollyhock hollyhocks hollywood holman holmes holmium holocaust holocausts holocene hologram holograms holograph
holographic holographs holography hols holst holstein holsteins holster holstered holstering holsters holt holy
homage homages hombre hombres homburg homburgs home homebodies homebody homeboy homeboys homecoming homecomings
homed homegrown homeland homelands homeless homelessness homelier homeliest homelike homeliness homely homemade
homemaker homemakers homemaking homeopath homeopathic homeopaths homeopathy homeostasis homeostatic homeowner
homeowners homepage homepages homer homered homeric homering homeroom homerooms homers homes homeschooling homesick
homesickness homespun homestead homesteaded homesteader homesteaders homesteading homesteads homestretch
homestretches hometown hometowns homeward homewards homework homeworker homeworkers homeworking homewrecker
homewreckers homey homeyness homeys homicidal homicide homicides homier homiest homiletic homilies homily homing
hominid hominids hominoid hominoids hominy homo homoerotic homogeneity homogeneous homogeneously homogenisation
homogenise homogenised homogenises homogenising homogenization homogenize homogenized homogenizes homogenizing
homograph homographs homologous homology homonym homonyms homophobia homophobic homophone homophones homos
homosexual homosexuality homosexuals honcho honchos honda honduran hondurans honduras hone honecker honed honer
honers hones honest honester honestest honestly honesty honey honeybee honeybees honeycomb honeycombed honeycombing
honeycombs honeydew honeydews honeyed honeying honeylocust honeymoon honeymooned honeymooner honeymooners
honeymooning honeymoons honeypot honeypots honeys honeysuckle honeysuckles honeywell hong honiara honing honk
honked honker honkers honkies honking honks honky honolulu honor honorable honorableness honorably honorarily
honorarium honorariums honorary honored honoree honorees honorer honorers honorific honorifics honoring honors
honour honourable honourableness honourably honoured honouree honourees honourer honourers honouring honours hons
honshu hooch hood hooded hoodie hoodies hooding hoodlum hoodlums hoodoo hoodooed hoodooing hoodoos hoods hoodwink
hoodwinked hoodwinking hoodwinks hooey hoof hoofed hoofer hoofers hoofing hoofs hook hookah hookahs hooke hooked
hooker hookers hooking hooks hookup hookups hookworm hookworms hooky hooligan hooliganism hooligans hoon hooned
hooner hooners hooning hoons hoop hooped hooper hooping hoopla hoops hooray hoosegow hoosegows hoosier hoot hooted
hootenannies hootenanny hooter hooters hooting hoots hoover hoovered hoovering hoovers hooves hop hope hoped
hopeful hopefully hopefulness hopefuls hopeless hopelessly hopelessness hopes hopewell hopi hoping hopkins hopped
hopper hoppers hopping hops hopscotch hopscotched hopscotches hopscotching hora horace horacio horas horatio horde
horded hordes hording horehound horehounds horizon horizons horizontal horizontally horizontals hormel hormonal
hormone hormones hormuz horn hornbeam hornblende hornblower horne horned hornet hornets hornier horniest hornless
hornlike hornpipe hornpipes horns horny horologic horological horologist horologists horology horoscope horoscopes
horowitz horrendous horrendously horrible horribleness horribly horrid horridly horrific horrifically horrified
horrifies horrify horrifying horrifyingly horror horrors horse horseback horsebox horseboxes horsed horseflesh
horseflies horsefly horsehair horsehide horselaugh horselaughs horseless horseman horsemanship horsemen horseplay
horsepower horseradish horseradishes horses horseshit horseshoe horseshoed horseshoeing horseshoes horsetail
horsetails horsetrading horsewhip horsewhipped horsewhipping horsewhips horsewoman horsewomen horsey horsham
horsier horsiest horsing hortatory horthy horticultural horticulturalist horticulturalists horticulture
horticulturist horticulturists horton horus hos hosanna hosannas hose hosea hosed hosepipe hosepipes hoses hosier
hosiers hosiery hosing hospholipase hospice hospices hospitable hospitably hospital hospitalisation
hospitalisations hospitalise hospitalised hospitalises hospitalising hospitality hospitalization hospitalizations
hospitalize hospitalized hospitalizes hospitalizing hospitals host hostage hostages hosted hostel hosteled hosteler
hostelers hosteling hostelries hostelry hostels hostess hostessed hostesses hostessing hostile hostilely hostiles
hostilities hostility hosting hostler hostlers hosts hot hotbed hotbeds hotblooded hotbox hotboxes hotcake hotcakes
hotel hotelier hoteliers hotels hotfoot hotfooted hotfooting hotfoots hothead hotheaded hotheadedly hotheadedness
hotheads hothouse hothouses hotkey hotkeys hotly hotness hotplate hotplates hotpoint hotpot hotpots hots hotshot
hotshots hotted hottentot hotter hottest hottie hotties hotting houdini houma hound hounded hounding hounds hour
hourglass hourglasses houri houris hourly hours house houseboat houseboats housebound houseboy houseboys housebreak
housebreaker housebreakers housebreaking housebreaks housebroke housebroken houseclean housecleaned housecleaning
housecleans housecoat housecoats housed houseflies housefly houseful housefuls household householder householders
households househusband househusbands housekeeper housekeepers housekeeping houselights housemaid housemaids
houseman housemaster housemasters housemate housemates housemen housemistress housemistresses housemother
housemothers houseparent houseparents houseplant houseplants houseproud houseroom houses housetop housetops
housewares housewarming housewarmings housewife housewifely housewives housework housing housings housman houston
houyhnhnm hove hovel hovels hover hoverboard hoverboards hovercraft hovercrafts hovered hovering hovers hovhaness
how howard howbeit howdah howdahs howdy howe howell howells however howitzer howitzers howl howled howler howlers
howling howls hows howsoever howzat hoyden hoydenish hoydens hoyle""",
    "hr": """hrothgar""",
    "hs": """hsbc""",
    "hu": """huang huarache huaraches hub hubbard hubbies hubble hubbub hubbubs hubby hubcap hubcaps huber hubert hubris hubs
huck huckleberries huckleberry huckster huckstered huckstering hucksterism hucksters huddle huddled huddles
huddling hudson hue hued huerta hues huey huff huffed huffier huffiest huffily huffiness huffing huffman huffs
huffy hug huge hugely hugeness huger hugest hugged hugging huggins hugh hughes hugo hugs huguenot huguenots huh hui
huitzilopotchli hula hulas hulk hulking hulks hull hullabaloo hullabaloos hulled huller hullers hulling hulls hum
human humane humanely humaneness humaner humanest humanisation humanise humanised humaniser humanisers humanises
humanising humanism humanist humanistic humanists humanitarian humanitarianism humanitarians humanities humanity
humanization humanize humanized humanizer humanizers humanizes humanizing humankind humanly humanness humanoid
humanoids humans humberto humble humbled humbleness humbler humblers humbles humblest humbling humblings humbly
humboldt humbug humbugged humbugging humbugs humdinger humdingers humdrum hume humeral humeri humerus humid
humidification humidified humidifier humidifiers humidifies humidify humidifying humidity humidly humidor humidors
humiliate humiliated humiliates humiliating humiliatingly humiliation humiliations humility hummed hummer hummers
humming hummingbird hummingbirds hummock hummocks hummocky hummus humongous humor humored humoresque humoring
humorist humorists humorless humorlessly humorlessness humorous humorously humorousness humors humour humoured
humouring humourless humourlessness humours hump humpback humpbacked humpbacks humped humph humphed humphing
humphrey humphs humping humps hums humus humvee hun hunch hunchback hunchbacked hunchbacks hunched hunches hunching
hundred hundredfold hundreds hundredth hundredths hundredweight hundredweights hung hungarian hungarians hungary
hunger hungered hungering hungers hungover hungrier hungriest hungrily hungriness hungry hunk hunker hunkered
hunkering hunkers hunkier hunkiest hunks hunky huns hunspell hunt hunted hunter hunters hunting huntington huntley
huntress huntresses hunts huntsman huntsmen huntsville hurd hurdle hurdled hurdler hurdlers hurdles hurdling hurl
hurled hurler hurlers hurley hurling hurls huron hurrah hurrahed hurrahing hurrahs hurricane hurricanes hurried
hurriedly hurries hurry hurrying hurst hurt hurtful hurtfully hurtfulness hurting hurtle hurtled hurtles hurtling
hurts hus husband husbanded husbanding husbandman husbandmen husbandry husbands hush hushed hushes hushing husk
husked husker huskers huskier huskies huskiest huskily huskiness husking husks husky hussar hussars hussein husserl
hussies hussite hussy hustings hustle hustled hustler hustlers hustles hustling huston hut hutch hutches hutchinson
huts hutton hutu huxley huygens huzzah huzzahed huzzahing huzzahs""",
    "hy": """hyacinth hyacinths hyades hybrid hybridisation hybridise hybridised hybridises hybridising hybridism hybridization
hybridize hybridized hybridizes hybridizing hybrids hyde hyderabad hydra hydrangea hydrangeas hydrant hydrants
hydras hydrate hydrated hydrates hydrating hydration hydraulic hydraulically hydraulics hydro hydrocarbon
hydrocarbons hydrocephalus hydrochloride hydrocortisone hydrodynamic hydrodynamics hydroelectric hydroelectrically
hydroelectricity hydrofoil hydrofoils hydrogen hydrogenate hydrogenated hydrogenates hydrogenating hydrogenation
hydrogenous hydrologist hydrologists hydrology hydrolyse hydrolysed hydrolyses hydrolysing hydrolysis hydrolyze
hydrolyzed hydrolyzes hydrolyzing hydrometer hydrometers hydrometry hydrophilic hydrophobia hydrophobic hydrophone
hydrophones hydroplane hydroplaned hydroplanes hydroplaning hydroponic hydroponically hydroponics hydrosphere
hydrotherapy hydrothermal hydrous hydroxide hydroxides hyena hyenas hygiene hygienic hygienically hygienist
hygienists hygrometer hygrometers hying hymen hymeneal hymens hymn hymnal hymnals hymnbook hymnbooks hymned hymning
hymns hype hyped hyper hyperactive hyperactivity hyperbola hyperbolas hyperbole hyperbolic hypercritical
hypercritically hypercube hyperglycemia hyperinflation hyperion hyperlink hyperlinked hyperlinking hyperlinks
hypermarket hypermarkets hypermedia hyperparathyroidism hyperplane hypersensitive hypersensitiveness
hypersensitivities hypersensitivity hyperspace hypertension hypertensive hypertensives hypertext hyperthyroid
hyperthyroidism hypertrophied hypertrophies hypertrophy hypertrophying hyperventilate hyperventilated
hyperventilates hyperventilating hyperventilation hypervisor hypervisors hypes hyphen hyphenate hyphenated
hyphenates hyphenating hyphenation hyphenations hyphened hyphening hyphens hyping hypnoses hypnosis hypnotherapist
hypnotherapists hypnotherapy hypnotic hypnotically hypnotics hypnotise hypnotised hypnotises hypnotising hypnotism
hypnotist hypnotists hypnotize hypnotized hypnotizes hypnotizing hypo hypoallergenic hypochondria hypochondriac
hypochondriacs hypocrisies hypocrisy hypocrite hypocrites hypocritical hypocritically hypodermic hypodermics
hypoglycemia hypoglycemic hypoglycemics hypos hypotenuse hypotenuses hypothalami hypothalamus hypothermia
hypotheses hypothesis hypothesise hypothesised hypothesises hypothesising hypothesize hypothesized hypothesizes
hypothesizing hypothetical hypothetically hypothyroid hypothyroidism hyssop hysterectomies hysterectomy hysteresis
hysteria hysteric hysterical hysterically hysterics hyundai""",
    "hz": """hz""",
    "ia": """iaccoca iago iamb iambi iambic iambics iambs iambus iambuses ian iapetus""",
    "ib": """ibadan iberia iberian ibex ibexes ibidem ibis ibises ibiza iblis ibm ibo ibsen ibuprofen""",
    "ic": """icahn icarus ice iceberg icebergs iceboat iceboats icebound icebox iceboxes icebreaker icebreakers icecap icecaps
iced iceland icelander icelanders icelandic iceman icemen ices ichthyologist ichthyologists ichthyology icicle
icicles icier iciest icily iciness icing icings ickier ickiest icky icon iconic iconoclasm iconoclast iconoclastic
iconoclasts iconography icons ictus icy""",
    "id": """id idaho idahoan idahoans idahoes idahos idea ideal idealisation idealisations idealise idealised idealises
idealising idealism idealist idealistic idealistically idealists idealization idealizations idealize idealized
idealizes idealizing ideally ideals ideas idem identical identically identifiable identification identifications
identified identifier identifiers identifies identify identifying identikit identikits identities identity ideogram
ideograms ideograph ideographs ideological ideologically ideologies ideologist ideologists ideologue ideologues
ideology ides idiocies idiocy idiom idiomatic idiomatically idioms idiopathic idiosyncrasies idiosyncrasy
idiosyncratic idiosyncratically idiot idiotic idiotically idiots idle idled idleness idler idlers idles idlest
idling idly idol idolater idolaters idolatress idolatresses idolatrous idolatry idolisation idolise idolised
idolises idolising idolization idolize idolized idolizes idolizing idols ids idyll idyllic idyllically idylls""",
    "ie": """ieyasu""",
    "if": """if iffier iffiest iffiness iffy ifs""",
    "ig": """igloo igloos ignacio ignatius igneous ignitable ignite ignited ignites igniting ignition ignitions ignoble ignobly
ignominies ignominious ignominiously ignominy ignoramus ignoramuses ignorance ignorant ignorantly ignore ignored
ignores ignoring igor iguana iguanas iguassu""",
    "ij": """ijsselmeer""",
    "ik": """ike ikea ikhnaton""",
    "il": """ila ilea ileitis ilene ileum ilia iliad ilium ilk ilks ill illegal illegalities illegality illegally illegals
illegibility illegible illegibly illegitimacy illegitimate illegitimately illiberal illiberality illiberally
illicit illicitly illicitness illimitable illinois illiteracy illiterate illiterately illiterates illness illnesses
illogical illogicality illogically ills illuminable illuminate illuminated illuminates illuminati illuminating
illuminatingly illumination illuminations illumine illumined illumines illumining illusion illusionist illusionists
illusions illusive illusory illustrate illustrated illustrates illustrating illustration illustrations illustrative
illustratively illustrator illustrators illustrious illustriously illustriousness ilyushin""",
    "im": """image imaged imagery images imaginable imaginably imaginal imaginary imagination imaginations imaginative
imaginatively imagine imagined imagines imaging imagining imaginings imago imagoes imam imams imbalance imbalanced
imbalances imbecile imbeciles imbecilic imbecilities imbecility imbibe imbibed imbiber imbibers imbibes imbibing
imbrication imbroglio imbroglios imbue imbued imbues imbuing imelda imhotep imitable imitate imitated imitates
imitating imitation imitations imitative imitatively imitativeness imitator imitators immaculate immaculately
immaculateness immanence immanency immanent immanently immaterial immateriality immaterially immaterialness
immature immaturely immaturity immeasurable immeasurably immediacies immediacy immediate immediately immediateness
immemorial immemorially immense immensely immensities immensity immerse immersed immerses immersible immersing
immersion immersions immersive immigrant immigrants immigrate immigrated immigrates immigrating immigration
imminence imminent imminently immobile immobilisation immobilise immobilised immobiliser immobilisers immobilises
immobilising immobility immobilization immobilize immobilized immobilizer immobilizers immobilizes immobilizing
immoderate immoderately immodest immodestly immodesty immolate immolated immolates immolating immolation immoral
immoralities immorality immorally immortal immortalise immortalised immortalises immortalising immortality
immortalize immortalized immortalizes immortalizing immortally immortals immovability immovable immovably immune
immunisation immunisations immunise immunised immunises immunising immunity immunization immunizations immunize
immunized immunizes immunizing immunodeficiency immunodeficient immunoglobulin immunoglobulins immunologic
immunological immunologist immunologists immunology immure immured immures immuring immutability immutable
immutably imodium imogene imp impact impacted impacting impacts impair impaired impairing impairment impairments
impairs impala impalas impale impaled impalement impales impaling impalpable impalpably impanel impaneled
impaneling impanelled impanelling impanels impart imparted impartial impartiality impartially imparting imparts
impassable impassably impasse impasses impassibility impassible impassibly impassioned impassive impassively
impassiveness impassivity impasto impatience impatiences impatiens impatient impatiently impeach impeachable
impeached impeacher impeachers impeaches impeaching impeachment impeachments impeccability impeccable impeccably
impecunious impecuniously impecuniousness impedance impede impeded impedes impediment impedimenta impediments
impeding impel impelled impeller impellers impelling impels impend impended impending impends impenetrability
impenetrable impenetrably impenitence impenitent impenitently imperative imperatively imperatives imperceptibility
imperceptible imperceptibly imperceptive imperfect imperfection imperfections imperfectly imperfectness imperfects
imperial imperialism imperialist imperialistic imperialistically imperialists imperially imperials imperil
imperiled imperiling imperilled imperilling imperilment imperils imperious imperiously imperiousness imperishable
imperishably impermanence impermanent impermanently impermeability impermeable impermeably impermissible impersonal
impersonally impersonate impersonated impersonates impersonating impersonation impersonations impersonator
impersonators impertinence impertinences impertinent impertinently imperturbability imperturbable imperturbably
impervious imperviously impetigo impetuosity impetuous impetuously impetuousness impetus impetuses impieties
impiety impinge impinged impingement impinges impinging impious impiously impiousness impish impishly impishness
implacability implacable implacably implant implantable implantation implanted implanting implants implausibilities
implausibility implausible implausibly implement implementable implementation implementations implemented
implementer implementing implements implicate implicated implicates implicating implication implications implicit
implicitly implicitness implied implies implode imploded implodes imploding implore implored implores imploring
imploringly implosion implosions implosive imply implying impolite impolitely impoliteness impolitenesses impolitic
imponderable imponderables import importable importance important importantly importation importations imported
importer importers importing imports importunate importunately importune importuned importunes importuning
importunity impose imposed imposer imposers imposes imposing imposingly imposition impositions impossibilities
impossibility impossible impossibles impossibly impost imposter imposters impostor impostors imposts imposture
impostures impotence impotency impotent impotently impound impounded impounding impounds impoverish impoverished
impoverishes impoverishing impoverishment impracticability impracticable impracticably impractical impracticality
impractically imprecate imprecated imprecates imprecating imprecation imprecations imprecise imprecisely
impreciseness imprecision impregnability impregnable impregnably impregnate impregnated impregnates impregnating
impregnation impresario impresarios impress impressed impresses impressibility impressible impressing impression
impressionability impressionable impressionism impressionist impressionistic impressionists impressions impressive
impressively impressiveness imprimatur imprimaturs imprint imprinted imprinter imprinters imprinting imprints
imprison imprisoned imprisoning imprisonment imprisonments imprisons improbabilities improbability improbable
improbably impromptu impromptus improper improperly improprieties impropriety improvable improve improved
improvement improvements improves improvidence improvident improvidently improving improvisation improvisational
improvisations improvise improvised improviser improvisers improvises improvising imprudence imprudent imprudently
imps impudence impudent impudently impugn impugned impugner impugners impugning impugns impulse impulsed impulses
impulsing impulsion impulsive impulsively impulsiveness impulsivity impunity impure impurely impurer impurest
impurities impurity imputable imputation imputations impute imputed imputes imputing imus""",
    "in": """in ina inabilities inability inaccessibility inaccessible inaccessibly inaccuracies inaccuracy inaccurate
inaccurately inaction inactivate inactivated inactivates inactivating inactivation inactive inactively inactivity
inadequacies inadequacy inadequate inadequately inadmissibility inadmissible inadvertence inadvertent inadvertently
inadvisability inadvisable inalienability inalienable inalienably inamorata inamoratas inane inanely inaner inanest
inanimate inanimately inanimateness inanities inanity inapplicable inappreciable inappreciably inapproachable
inappropriate inappropriately inappropriateness inapt inaptly inaptness inarguable inarticulacy inarticulate
inarticulately inarticulateness inartistic inasmuch inattention inattentive inattentively inattentiveness
inaudibility inaudible inaudibly inaugural inaugurals inaugurate inaugurated inaugurates inaugurating inauguration
inaugurations inauspicious inauspiciously inauthentic inboard inboards inborn inbound inbox inboxes inbred inbreed
inbreeding inbreeds inbuilt inca incalculable incalculably incandescence incandescent incandescently incantation
incantations incapability incapable incapably incapacitate incapacitated incapacitates incapacitating
incapacitation incapacity incarcerate incarcerated incarcerates incarcerating incarceration incarcerations
incarnadine incarnadined incarnadines incarnadining incarnate incarnated incarnates incarnating incarnation
incarnations incas incautious incautiously incendiaries incendiary incense incensed incenses incensing incentive
incentives inception inceptions incertitude incessant incessantly incest incestuous incestuously incestuousness
inch inched inches inching inchoate inchon inchworm inchworms incidence incidences incident incidental incidentally
incidentals incidents incinerate incinerated incinerates incinerating incineration incinerator incinerators
incipience incipient incipiently incise incised incises incising incision incisions incisive incisively
incisiveness incisor incisors incite incited incitement incitements inciter inciters incites inciting incivilities
incivility inclemency inclement inclination inclinations incline inclined inclines inclining include included
includes including inclusion inclusions inclusive inclusively inclusiveness incognito incognitos incoherence
incoherent incoherently incombustible income incomer incomers incomes incoming incommensurate incommensurately
incommode incommoded incommodes incommoding incommodious incommunicable incommunicado incomparable incomparably
incompatibilities incompatibility incompatible incompatibles incompatibly incompetence incompetency incompetent
incompetently incompetents incomplete incompletely incompleteness incomprehensibility incomprehensible
incomprehensibly incomprehension inconceivability inconceivable inconceivably inconclusive inconclusively
inconclusiveness incongruities incongruity incongruous incongruously incongruousness inconsequential
inconsequentially inconsiderable inconsiderate inconsiderately inconsiderateness inconsideration inconsistencies
inconsistency inconsistent inconsistently inconsolable inconsolably inconspicuous inconspicuously inconspicuousness
inconstancy inconstant inconstantly incontestability incontestable incontestably incontinence incontinent
incontrovertible incontrovertibly inconvenience inconvenienced inconveniences inconveniencing inconvenient
inconveniently incorporate incorporated incorporates incorporating incorporation incorporeal incorrect incorrectly
incorrectness incorrigibility incorrigible incorrigibly incorruptibility incorruptible incorruptibly increase
increased increases increasing increasingly incredibility incredible incredibly incredulity incredulous
incredulously increment incremental incrementalism incrementalist incrementalists incrementally incremented
incrementing increments incriminate incriminated incriminates incriminating incrimination incriminatory
incrustation incrustations incubate incubated incubates incubating incubation incubator incubators incubus
incubuses inculcate inculcated inculcates inculcating inculcation inculpable inculpate inculpated inculpates
inculpating incumbencies incumbency incumbent incumbents incunabula incunabulum incur incurable incurables
incurably incurious incurred incurring incurs incursion incursions indebted indebtedness indecencies indecency
indecent indecently indecipherable indecision indecisive indecisively indecisiveness indecorous indecorously indeed
indefatigable indefatigably indefeasible indefeasibly indefensible indefensibly indefinable indefinably indefinite
indefinitely indefiniteness indelible indelibly indelicacies indelicacy indelicate indelicately indemnification
indemnifications indemnified indemnifies indemnify indemnifying indemnities indemnity indemonstrable indent
indentation indentations indented indenting indention indents indenture indentured indentures indenturing
independence independent independently independents indescribable indescribably indestructibility indestructible
indestructibly indeterminable indeterminably indeterminacy indeterminate indeterminately index indexation
indexations indexed indexer indexers indexes indexing india indian indiana indianan indianans indianapolis indians
indicate indicated indicates indicating indication indications indicative indicatively indicatives indicator
indicators indices indict indictable indicted indicting indictment indictments indicts indie indies indifference
indifferent indifferently indigence indigenous indigent indigently indigents indigestible indigestion indignant
indignantly indignation indignities indignity indigo indio indira indirect indirection indirectly indirectness
indiscernible indiscipline indiscreet indiscreetly indiscretion indiscretions indiscriminate indiscriminately
indispensability indispensable indispensables indispensably indisposed indisposition indispositions indisputable
indisputably indissolubility indissoluble indissolubly indistinct indistinctly indistinctness indistinguishable
indistinguishably indite indited indites inditing indium individual individualisation individualise individualised
individualises individualising individualism individualist individualistic individualistically individualists
individuality individualization individualize individualized individualizes individualizing individually
individuals individuate individuated individuates individuating individuation indivisibility indivisible
indivisibly indochina indochinese indoctrinate indoctrinated indoctrinates indoctrinating indoctrination indolence
indolent indolently indomitable indomitably indonesia indonesian indonesians indoor indoors indore indra
indubitable indubitably induce induced inducement inducements inducer inducers induces inducing induct inductance
inducted inductee inductees inducting induction inductions inductive inductively inducts indulge indulged
indulgence indulgences indulgent indulgently indulges indulging indus industrial industrialisation industrialise
industrialised industrialises industrialising industrialism industrialist industrialists industrialization
industrialize industrialized industrializes industrializing industrially industries industrious industriously
industriousness industry indwell indwelling indwells indwelt indy inebriate inebriated inebriates inebriating
inebriation inedible ineducable ineffability ineffable ineffably ineffective ineffectively ineffectiveness
ineffectual ineffectually inefficacy inefficiencies inefficiency inefficient inefficiently inelastic inelegance
inelegant inelegantly ineligibility ineligible ineligibles ineligibly ineluctable ineluctably inept ineptitude
ineptly ineptness inequalities inequality inequitable inequitably inequities inequity ineradicable inerrant inert
inertia inertial inertly inertness ines inescapable inescapably inessential inessentials inestimable inestimably
inevitability inevitable inevitably inexact inexactly inexactness inexcusable inexcusably inexhaustible
inexhaustibly inexorability inexorable inexorably inexpedience inexpediency inexpedient inexpensive inexpensively
inexpensiveness inexperience inexperienced inexpert inexpertly inexpiable inexplicable inexplicably inexpressible
inexpressibly inexpressive inextinguishable inextricable inextricably inez infallibility infallible infallibly
infamies infamous infamously infamy infancy infant infanticide infanticides infantile infantries infantry
infantryman infantrymen infants infarct infarction infarcts infatuate infatuated infatuates infatuating infatuation
infatuations infeasible infect infected infecting infection infections infectious infectiously infectiousness
infects infelicities infelicitous infelicity infer inference inferences inferential inferior inferiority inferiors
infernal infernally inferno infernos inferred inferring infers infertile infertility infest infestation
infestations infested infesting infests infidel infidelities infidelity infidels infield infielder infielders
infields infighter infighters infighting infill infilled infilling infills infiltrate infiltrated infiltrates
infiltrating infiltration infiltrator infiltrators infinite infinitely infinitesimal infinitesimally infinitesimals
infinities infinitival infinitive infinitives infinitude infinity infirm infirmaries infirmary infirmities
infirmity infix inflame inflamed inflames inflaming inflammability inflammable inflammation inflammations
inflammatory inflatable inflatables inflate inflated inflates inflating inflation inflationary inflect inflected
inflecting inflection inflectional inflections inflects inflexibility inflexible inflexibly inflexion inflexions
inflict inflicted inflicting infliction inflictive inflicts inflorescence inflorescent inflow inflows influence
influenced influences influencing influential influentially influenza influx influxes info infomercial infomercials
inform informal informality informally informant informants informatics information informational informative
informatively informativeness informed informer informers informing informs infotainment infra infraction
infractions infrared infrasonic infrastructural infrastructure infrastructures infrequence infrequency infrequent
infrequently infringe infringed infringement infringements infringes infringing infuriate infuriated infuriates
infuriating infuriatingly infuse infused infuser infusers infuses infusing infusion infusions ing inge ingenious
ingeniously ingeniousness ingenuity ingenuous ingenuously ingenuousness ingest ingested ingesting ingestion ingests
inglenook inglenooks inglewood inglorious ingloriously ingot ingots ingrain ingrained ingraining ingrains ingram
ingrate ingrates ingratiate ingratiated ingratiates ingratiating ingratiatingly ingratiation ingratitude ingredient
ingredients ingres ingress ingresses ingrid ingrowing ingrown inguinal inhabit inhabitable inhabitant inhabitants
inhabited inhabiting inhabits inhalant inhalants inhalation inhalations inhalator inhalators inhale inhaled inhaler
inhalers inhales inhaling inharmonious inhere inhered inherent inherently inheres inhering inherit inheritable
inheritance inheritances inherited inheriting inheritor inheritors inherits inhibit inhibited inhibiting inhibition
inhibitions inhibitor inhibitors inhibitory inhibits inhospitable inhospitably inhuman inhumane inhumanely
inhumanities inhumanity inhumanly inimical inimically inimitable inimitably iniquities iniquitous iniquitously
iniquity initial initialed initialing initialisation initialise initialised initialises initialising initialism
initialization initialize initialized initializes initializing initialled initialling initially initials initiate
initiated initiates initiating initiation initiations initiative initiatives initiator initiators initiatory initio
inject injected injecting injection injections injector injectors injects injudicious injudiciously injudiciousness
injunction injunctions injunctive injure injured injurer injurers injures injuries injuring injurious injury
injustice injustices ink inkblot inkblots inked inkier inkiest inkiness inking inkling inklings inks inkstand
inkstands inkwell inkwells inky inlaid inland inlay inlaying inlays inlet inlets inline inmate inmates inmost inn
innards innate innately innateness inner innermost innersole innersoles innerspring innervate innervated innervates
innervating innervation inning innings innit innkeeper innkeepers innocence innocent innocently innocents innocuous
innocuously innocuousness innovate innovated innovates innovating innovation innovations innovative innovator
innovators innovatory inns innuendo innuendos innumerable innumerably innumeracy innumerate inoculate inoculated
inoculates inoculating inoculation inoculations inoffensive inoffensively inoffensiveness inonu inoperable
inoperative inopportune inopportunely inordinate inordinately inorganic inorganically inositol inpatient inpatients
input inputs inputted inputting inquest inquests inquietude inquire inquired inquirer inquirers inquires inquiries
inquiring inquiringly inquiry inquisition inquisitional inquisitions inquisitive inquisitively inquisitiveness
inquisitor inquisitorial inquisitors inquorate inroad inroads inrush inrushes ins insalubrious insane insanely
insaner insanest insanitary insanity insatiability insatiable insatiably inscribe inscribed inscriber inscribers
inscribes inscribing inscription inscriptions inscrutability inscrutable inscrutableness inscrutably inseam inseams
insect insecticidal insecticide insecticides insectivore insectivores insectivorous insects insecure insecurely
insecurities insecurity inseminate inseminated inseminates inseminating insemination insensate insensibility
insensible insensibly insensitive insensitively insensitivity insentience insentient inseparability inseparable
inseparables inseparably insert inserted inserting insertion insertions inserts inset insets insetting inshore
inside insider insiders insides insidious insidiously insidiousness insight insightful insights insignia
insignificance insignificant insignificantly insincere insincerely insincerity insinuate insinuated insinuates
insinuating insinuation insinuations insinuative insinuator insinuators insipid insipidity insipidly insipidness
insist insisted insistence insistent insistently insisting insistingly insists insobriety insofar insole insolence
insolent insolently insoles insolubility insoluble insolubly insolvable insolvencies insolvency insolvent
insolvents insomnia insomniac insomniacs insomuch insouciance insouciant inspect inspected inspecting inspection
inspections inspector inspectorate inspectorates inspectors inspects inspiration inspirational inspirations
inspiratory inspire inspired inspires inspiring inspirit inspirited inspiriting inspirits instabilities instability
instagram install installable installation installations installed installer installers installing installment
installments installs instalment instalments instamatic instance instanced instances instancing instant
instantaneous instantaneously instanter instantiate instantiated instantiates instantiating instantly instants
instar instate instated instates instating instead instep insteps instigate instigated instigates instigating
instigation instigator instigators instil instill instillation instilled instilling instills instils instinct
instinctive instinctively instincts instinctual institute instituted instituter instituters institutes instituting
institution institutional institutionalisation institutionalise institutionalised institutionalises
institutionalising institutionalization institutionalize institutionalized institutionalizes institutionalizing
institutionally institutions instruct instructed instructing instruction instructional instructions instructive
instructively instructor instructors instructs instrument instrumental instrumentalist instrumentalists
instrumentality instrumentally instrumentals instrumentation instrumented instrumenting instruments insubordinate
insubordination insubstantial insubstantially insufferable insufferably insufficiency insufficient insufficiently
insula insular insularity insulate insulated insulates insulating insulation insulator insulators insulin insult
insulted insulting insultingly insults insuperable insuperably insupportable insurable insurance insurances insure
insured insureds insurer insurers insures insurgence insurgences insurgencies insurgency insurgent insurgents
insuring insurmountable insurmountably insurrection insurrectionist insurrectionists insurrections insusceptible
intact intaglio intaglios intake intakes intangibility intangible intangibles intangibly integer integers integral
integrally integrals integrate integrated integrates integrating integration integrative integrator integrity
integument integuments intel intellect intellects intellectual intellectualise intellectualised intellectualises
intellectualising intellectualism intellectualize intellectualized intellectualizes intellectualizing
intellectually intellectuals intelligence intelligent intelligently intelligentsia intelligibility intelligible
intelligibly intelsat intemperance intemperate intemperately intend intended intendeds intending intends intense
intensely intenser intensest intensification intensified intensifier intensifiers intensifies intensify
intensifying intensities intensity intensive intensively intensiveness intensives intent intention intentional
intentionally intentions intently intentness intents inter interact interacted interacting interaction interactions
interactive interactively interactivity interacts interbred interbreed interbreeding interbreeds intercede
interceded intercedes interceding intercept intercepted intercepting interception interceptions interceptor
interceptors intercepts intercession intercessions intercessor intercessors intercessory interchange
interchangeability interchangeable interchangeably interchanged interchanges interchanging intercity
intercollegiate intercom intercommunicate intercommunicated intercommunicates intercommunicating intercommunication
intercoms interconnect interconnected interconnecting interconnection interconnections interconnects
intercontinental intercourse intercultural interdenominational interdepartmental interdependence interdependent
interdependently interdict interdicted interdicting interdiction interdicts interdisciplinary interest interested
interesting interestingly interests interface interfaced interfaces interfacing interfaith interfere interfered
interference interferes interfering interferon interfile interfiled interfiles interfiling intergalactic
intergovernmental interim interior interiors interject interjected interjecting interjection interjections
interjects interlace interlaced interlaces interlacing interlard interlarded interlarding interlards interleave
interleaved interleaves interleaving interleukin interline interlinear interlined interlines interlining
interlinings interlink interlinked interlinking interlinks interlock interlocked interlocking interlocks
interlocutor interlocutors interlocutory interlope interloped interloper interlopers interlopes interloping
interlude interluded interludes interluding intermarriage intermarriages intermarried intermarries intermarry
intermarrying intermediaries intermediary intermediate intermediately intermediates interment interments intermezzi
intermezzo intermezzos interminable interminably intermingle intermingled intermingles intermingling intermission
intermissions intermittence intermittency intermittent intermittently intermix intermixed intermixes intermixing
intern internal internalisation internalise internalised internalises internalising internalization internalize
internalized internalizes internalizing internally internals international internationale internationalisation
internationalise internationalised internationalises internationalising internationalism internationalist
internationalists internationalization internationalize internationalized internationalizes internationalizing
internationally internationals internecine interned internee internees internet interning internist internists
internment interns internship internships interoffice interoperability interoperable interoperate interoperates
interpenetrate interpenetrated interpenetrates interpenetrating interpenetration interpersonal interplanetary
interplay interpol interpolate interpolated interpolates interpolating interpolation interpolations interpose
interposed interposes interposing interposition interpret interpretation interpretations interpretative interpreted
interpreter interpreters interpreting interpretive interprets interracial interred interregnum interregnums
interrelate interrelated interrelates interrelating interrelation interrelations interrelationship
interrelationships interring interrogate interrogated interrogates interrogating interrogation interrogations
interrogative interrogatively interrogatives interrogator interrogatories interrogators interrogatory interrupt
interrupted interrupter interrupters interrupting interruption interruptions interrupts inters interscholastic
intersect intersected intersecting intersection intersectional intersectionality intersections intersects
intersession intersessions intersex intersperse interspersed intersperses interspersing interspersion interstate
interstates interstellar interstice interstices interstitial intertwine intertwined intertwines intertwining
interurban interval intervals intervene intervened intervenes intervening intervention interventionism
interventionist interventionists interventions interview interviewed interviewee interviewees interviewer
interviewers interviewing interviews intervocalic interwar interweave interweaves interweaving interwove interwoven
intestacy intestate intestinal intestine intestines intifada intimacies intimacy intimate intimated intimately
intimates intimating intimation intimations intimidate intimidated intimidates intimidating intimidatingly
intimidation into intolerable intolerably intolerance intolerant intolerantly intonation intonations intone intoned
intoner intoners intones intoning intoxicant intoxicants intoxicate intoxicated intoxicates intoxicating
intoxication intracranial intractability intractable intractably intramural intramuscular intranet intranets
intransigence intransigent intransigently intransigents intransitive intransitively intransitives intrastate
intrauterine intravenous intravenouses intravenously intrepid intrepidity intrepidly intricacies intricacy
intricate intricately intrigue intrigued intriguer intriguers intrigues intriguing intriguingly intrinsic
intrinsically introduce introduced introduces introducing introduction introductions introductory introit introits
intros introspect introspected introspecting introspection introspective introspectively introspects introversion
introvert introverted introverts intrude intruded intruder intruders intrudes intruding intrusion intrusions
intrusive intrusively intrusiveness intuit intuited intuiting intuition intuitions intuitive intuitively
intuitiveness intuits inuit inuits inuktitut inundate inundated inundates inundating inundation inundations inure
inured inures inuring invade invaded invader invaders invades invading invalid invalidate invalidated invalidates
invalidating invalidation invalided invaliding invalidism invalidity invalidly invalids invaluable invaluably invar
invariability invariable invariables invariably invariant invasion invasions invasive invective inveigh inveighed
inveighing inveighs inveigle inveigled inveigler inveiglers inveigles inveigling invent invented inventing
invention inventions inventive inventively inventiveness inventor inventoried inventories inventors inventory
inventorying invents inverse inversely inverses inversion inversions invert invertebrate invertebrates inverted
inverter inverters inverting inverts invest invested investigate investigated investigates investigating
investigation investigations investigative investigator investigators investigatory investing investiture
investitures investment investments investor investors invests inveteracy inveterate invidious invidiously
invidiousness invigilate invigilated invigilates invigilating invigilation invigilator invigilators invigorate
invigorated invigorates invigorating invigoratingly invigoration invincibility invincible invincibly inviolability
inviolable inviolably inviolate invisibility invisible invisibly invitation invitational invitationals invitations
invite invited invitee invitees invites inviting invitingly invocation invocations invoice invoiced invoices
invoicing invoke invoked invokes invoking involuntarily involuntariness involuntary involution involve involved
involvement involvements involves involving invulnerability invulnerable invulnerably inward inwardly inwards""",
    "io": """iodide iodides iodine iodise iodised iodises iodising iodize iodized iodizes iodizing ion ionesco ionian ionic
ionics ionisation ionise ionised ionises ionising ionization ionize ionized ionizer ionizers ionizes ionizing
ionosphere ionospheres ionospheric ions ios iota iotas iowa iowan iowans iowas""",
    "ip": """ipad ipecac ipecacs iphigenia iphone ipod""",
    "iq": """iqaluit iqbal iquitos""",
    "ir": """ira iran iranian iranians iraq iraqi iraqis irascibility irascible irascibly irate irately irateness ire ireful
ireland irene irenic irides iridescence iridescent iridescently iridium iris irises irish irisher irishman irishmen
irishwoman irishwomen irk irked irking irks irksome irksomely irksomeness irkutsk irma iron ironclad ironclads
ironed ironic ironical ironically ironies ironing ironmonger ironmongers ironmongery irons ironstone ironware
ironwood ironwoods ironwork irony iroquoian iroquois irradiate irradiated irradiates irradiating irradiation
irrational irrationality irrationally irrationals irrawaddy irreclaimable irreconcilability irreconcilable
irreconcilably irrecoverable irrecoverably irredeemable irredeemably irreducible irreducibly irrefutable
irrefutably irregular irregularities irregularity irregularly irregulars irrelevance irrelevances irrelevancies
irrelevancy irrelevant irrelevantly irreligion irreligious irremediable irremediably irremovable irreparable
irreparably irreplaceable irrepressible irrepressibly irreproachable irreproachably irresistible irresistibly
irresolute irresolutely irresoluteness irresolution irrespective irresponsibility irresponsible irresponsibly
irretrievable irretrievably irreverence irreverent irreverently irreversible irreversibly irrevocable irrevocably
irrigable irrigate irrigated irrigates irrigating irrigation irritability irritable irritably irritant irritants
irritate irritated irritates irritating irritatingly irritation irritations irrupt irrupted irrupting irruption
irruptions irruptive irrupts irtish irvin irving irwin""",
    "is": """is isaac isabel isabela isabella isabelle isaiah iscariot ischaemia ischaemic ischemia ischemic isfahan isherwood
ishim ishmael ishtar isiah isidro isinglass isis islam islamabad islamic islamism islamist islams island islander
islanders islands isle isles islet islets ism ismael ismail isms iso isobar isobaric isobars isolate isolated
isolates isolating isolation isolationism isolationist isolationists isolde isomer isomeric isomerism isomers
isometric isometrically isometrics isomorphic isomorphism isosceles isotherm isotherms isotope isotopes isotopic
isotropic ispell israel israeli israelis israelite israels issac issachar issuance issue issued issuer issuers
issues issuing istanbul isthmian isthmus isthmuses isuzu""",
    "it": """it itaipu italian italians italic italicisation italicise italicised italicises italicising italicization italicize
italicized italicizes italicizing italics italy itasca itch itched itches itchier itchiest itchiness itching itchy
item itemisation itemise itemised itemises itemising itemization itemize itemized itemizes itemizing items iterate
iterated iterates iterating iteration iterations iterative iterator iterators ithaca ithacan itinerant itinerants
itineraries itinerary ito its itself itunes""",
    "iv": """iva ivan ivanhoe ives ivied ivies ivories ivory ivy""",
    "iy": """iyar""",
    "iz": """izaak izanagi izanami izhevsk izmir izod izvestia""",
    "ja": """jab jabbed jabber jabbered jabberer jabberers jabbering jabbers jabbing jabot jabots jabs jacaranda jacarandas jack
jackal jackals jackaroo jackarooed jackarooing jackaroos jackass jackasses jackboot jackbooted jackboots jackdaw
jackdaws jacked jacket jacketed jackets jackhammer jackhammers jackie jacking jackknife jackknifed jackknifes
jackknifing jackknives jacklyn jackpot jackpots jackrabbit jackrabbits jacks jackson jacksonian jacksonville
jackstraw jackstraws jacky jaclyn jacob jacobean jacobi jacobin jacobite jacobs jacobson jacquard jacqueline
jacquelyn jacques jacuzzi jade jaded jadedly jadedness jadeite jades jading jag jagged jaggeder jaggedest jaggedly
jaggedness jagger jagiellon jags jaguar jaguars jahangir jail jailbird jailbirds jailbreak jailbreaks jailed jailer
jailers jailhouse jailhouses jailing jails jaime jain jainism jaipur jakarta jake jalopies jalopy jalousie
jalousies jam jamaal jamaica jamaican jamaicans jamal jamar jamb jambalaya jamboree jamborees jambs jame jamel
james jamestown jami jamie jammed jammier jammiest jamming jammy jams jan jana janacek jane janell janelle
janesville janet janette jangle jangled jangler janglers jangles jangling janice janie janine janis janissary
janitor janitorial janitors janjaweed janna jannie jansen jansenist januaries january janus japan japanese
japaneses japanned japanning japans jape japed japes japing japura jar jared jarful jarfuls jargon jarlsberg jarred
jarrett jarring jarringly jarrod jars jarvis jasmine jasmines jason jasper jataka jato jatos jaundice jaundiced
jaundices jaundicing jaunt jaunted jauntier jauntiest jauntily jauntiness jaunting jaunts jaunty java javanese
javas javascript javelin javelins javier jaw jawbone jawboned jawbones jawboning jawbreaker jawbreakers jawed
jawing jawline jawlines jaws jaxartes jay jayapura jayawardene jaybird jaybirds jaycee jaycees jayne jays jayson
jaywalk jaywalked jaywalker jaywalkers jaywalking jaywalks jazz jazzed jazzes jazzier jazziest jazzing jazzy""",
    "je": """jealous jealousies jealously jealousy jean jeanette jeanie jeanine jeanne jeannette jeannie jeannine jeans jed jedi
jeep jeeps jeer jeered jeering jeeringly jeers jeeves jeez jeff jefferey jefferson jeffersonian jeffery jeffrey
jeffry jehoshaphat jehovah jejuna jejune jejunum jekyll jell jelled jellied jellies jelling jells jelly jellybean
jellybeans jellyfish jellyfishes jellying jellylike jellyroll jellyrolls jemmied jemmies jemmy jemmying jenifer
jenkins jenna jenner jennet jennets jennie jennies jennifer jennings jenny jensen jeopardise jeopardised
jeopardises jeopardising jeopardize jeopardized jeopardizes jeopardizing jeopardy jephthah jerald jeremiad
jeremiads jeremiah jeremiahs jeremy jeri jericho jerk jerked jerkier jerkiest jerkily jerkin jerkiness jerking
jerkins jerks jerkwater jerky jermaine jeroboam jeroboams jerold jerome jerri jerrod jerrold jerry jerrybuilt
jerrycan jerrycans jersey jerseys jerusalem jess jesse jessica jessie jest jested jester jesters jesting jestingly
jests jesuit jesuits jesus jet jetliner jetliners jetport jetports jets jetsam jetted jetties jetting jettison
jettisoned jettisoning jettisons jetty jetway jew jewel jeweled jeweler jewelers jeweling jewell jewelled jeweller
jewellers jewellery jewelling jewelries jewelry jewels jewish jewishness jewry jews jezebel jezebels""",
    "jf": """jfk""",
    "ji": """jib jibbed jibbing jibe jibed jibes jibing jibs jidda jiff jiffies jiffs jiffy jig jigged jigger jiggered jiggering
jiggers jigging jiggle jiggled jiggles jiggling jiggly jigs jigsaw jigsawed jigsawing jigsaws jihad jihadist
jihadists jihads jilin jill jillaroo jillarooed jillarooing jillaroos jillian jilt jilted jilting jilts jim jimenez
jimmie jimmied jimmies jimmy jimmying jimsonweed jinan jingle jingled jingles jingling jingly jingoism jingoist
jingoistic jingoists jink jinked jinking jinks jinn jinnah jinni jinny jinrikisha jinrikishas jinx jinxed jinxes
jinxing jitney jitneys jitterbug jitterbugged jitterbugger jitterbugging jitterbugs jitterier jitteriest jitters
jittery jivaro jive jived jives jiving""",
    "jo": """jo joan joann joanna joanne joaquin job jobbed jobber jobbers jobbing jobholder jobholders jobless joblessness jobs
jobshare jobshares jobsworth jobsworths jocasta jocelyn jock jockey jockeyed jockeying jockeys jocks jockstrap
jockstraps jocose jocosely jocoseness jocosity jocular jocularity jocularly jocund jocundity jocundly jodhpurs jodi
jodie jody joe joel joey joeys jog jogged jogger joggers jogging joggle joggled joggles joggling jogjakarta jogs
johann johanna johannes johannesburg john johnathan johnathon johnie johnnie johnnies johnny johnnycake johnnycakes
johns johnson johnston johnstown join joined joiner joiners joinery joining joins joint jointed jointing jointly
joints joist joists jojoba joke joked joker jokers jokes jokey jokier jokiest joking jokingly jolene jollied
jollier jollies jolliest jollification jollifications jollily jolliness jollity jolly jollying jolson jolt jolted
jolter jolters jolting jolts jon jonah jonahs jonas jonathan jonathon jones jonesboro joni jonquil jonquils jonson
joplin jordan jordanian jordanians jorge jose josef josefa josefina joseph josephine josephs josephson josephus
josh joshed josher joshers joshes joshing joshua josiah josie jostle jostled jostles jostling josue jot jots jotted
jotter jotters jotting jottings joule joules jounce jounced jounces jouncing jouncy journal journalese journalism
journalist journalistic journalists journals journey journeyed journeyer journeyers journeying journeyman
journeymen journeys journo journos joust jousted jouster jousters jousting jousts jove jovial joviality jovially
jovian jowl jowlier jowliest jowls jowly joy joyce joycean joyed joyful joyfuller joyfullest joyfully joyfulness
joying joyless joylessly joylessness joyner joyous joyously joyousness joyridden joyride joyrider joyriders
joyrides joyriding joyrode joys joystick joysticks""",
    "ju": """juan juana juanita juarez jubal jubilant jubilantly jubilation jubilee jubilees judaeo judah judaic judaism
judaisms judas judases judd judder juddered juddering judders jude judea judge judged judgement judgemental
judgements judges judgeship judging judgment judgmental judgmentally judgments judicatories judicatory judicature
judicial judicially judiciaries judiciary judicious judiciously judiciousness judith judo judson judy jug jugful
jugfuls jugged juggernaut juggernauts jugging juggle juggled juggler jugglers jugglery juggles juggling jugs
jugular jugulars juice juiced juicer juicers juices juicier juiciest juicily juiciness juicing juicy jujitsu jujube
jujubes jukebox jukeboxes julep juleps jules julia julian juliana julianne julie julienne julies juliet juliette
julio julius julliard july jumble jumbled jumbles jumbling jumbo jumbos jumbuck jumbucks jump jumped jumper jumpers
jumpier jumpiest jumpily jumpiness jumping jumps jumpsuit jumpsuits jumpy junco juncos junction junctions juncture
junctures june juneau junes jung jungfrau jungian jungle jungles junior juniors juniper junipers junk junked junker
junkers junket junketed junketeer junketeers junketing junkets junkie junkier junkies junkiest junking junks
junkyard junkyards juno junta juntas jupiter jurassic juridic juridical juridically juries jurisdiction
jurisdictional jurisdictions jurisprudence jurist juristic jurists juror jurors jurua jury juryman jurymen
jurywoman jurywomen just juster justest justice justices justifiable justifiably justification justifications
justified justifies justify justifying justin justine justinian justly justness jut jute jutland juts jutted
jutting juvenal juvenile juveniles juxtapose juxtaposed juxtaposes juxtaposing juxtaposition juxtapositions""",
    "ka": """kaaba kabbalah kaboom kabuki kabul kaddish kaddishes kaffeeklatch kaffeeklatches kaffeeklatsch kaffeeklatsches
kafka kafkaesque kaftan kaftans kagoshima kahlua kahului kaifeng kailua kaiser kaisers kaitlin kalahari kalamazoo
kalashnikov kalb kale kaleidoscope kaleidoscopes kaleidoscopic kaleidoscopically kalevala kalgoorlie kali kalmyk
kama kamchatka kamehameha kamikaze kamikazes kampala kampuchea kana kanchenjunga kandahar kandinsky kane kaneohe
kanga kangaroo kangaroos kangas kanji kankakee kannada kano kanpur kansan kansans kansas kant kantian kaohsiung
kaolin kapok kaposi kappa kappas kaput kara karachi karaganda karakorum karakul karamazov karaoke karaokes karat
karate karats kareem karen karenina kari karin karina karl karla karloff karma karmic karo karol karratha karroo
kart karts karyn kasai kasey kashmir kasparov katakana kate katelyn katharine katherine katheryn kathiawar kathie
kathleen kathrine kathryn kathy katie katina katmai katowice katrina katy katydid katydids kauai kaufman kaunas
kaunda kawabata kawasaki kay kayak kayaked kayaking kayaks kaye kayla kayo kayoed kayoing kayos kazakh kazakhstan
kazan kazantzakis kazoo kazoos""",
    "ke": """keaton keats kebab kebabs keck kedgeree keel keeled keelhaul keelhauled keelhauling keelhauls keeling keels keen
keenan keened keener keenest keening keenly keenness keens keep keeper keepers keeping keeps keepsake keepsakes
keewatin keg kegs keillor keisha keith keller kelley kelli kellie kellogg kelly kelp kelpie kelpies kelsey kelvin
kelvins kemerovo kemp kempis kempsey ken kendall kendra kendrick kenmore kennan kenned kennedy kennel kenneled
kenneling kennelled kennelling kennels kenneth kennewick kenning kennith kenny keno kenosha kens kent kenton
kentuckian kentuckians kentucky kenya kenyan kenyans kenyatta kenyon keogh keokuk kepi kepis kepler kept keratin
keratitis kerb kerbed kerbing kerbs kerbside kerchief kerchiefs kerensky kerfuffle kerfuffles keri kermit kern
kernel kernels kerosene kerouac kerr kerri kerry kestrel kestrels ketch ketches ketchup keto ketogenic ketone
ketones kettering kettle kettledrum kettledrums kettles keven kevin kevlar kevorkian kewpie key keybinding
keybindings keyboard keyboarded keyboarder keyboarders keyboarding keyboardist keyboardists keyboards keyed keyhole
keyholes keying keynes keynesian keynote keynoted keynoter keynoters keynotes keynoting keypad keypads keypunch
keypunched keypuncher keypunchers keypunches keypunching keys keystone keystones keystroke keystrokes keyword
keywords""",
    "kf": """kfc""",
    "kh": """khabarovsk khachaturian khaki khakis khalid khan khans kharkov khartoum khayyam khazar khmer khoikhoi khoisan
khomeini khorana khrushchev khufu khulna khwarizmi khyber khz""",
    "ki": """kibble kibbled kibbles kibbling kibbutz kibbutzes kibbutzim kibitz kibitzed kibitzer kibitzers kibitzes kibitzing
kibosh kick kickapoo kickback kickbacks kickball kickboxing kicked kicker kickers kickier kickiest kicking kickoff
kickoffs kicks kickstand kickstands kicky kid kidd kidded kidder kidders kiddie kiddies kidding kiddish kiddo
kiddos kidnap kidnapped kidnapper kidnappers kidnapping kidnappings kidnaps kidney kidneys kids kidskin kiel
kielbasa kielbasas kielbasi kierkegaard kieth kiev kigali kike kikes kikuyu kilauea kilimanjaro kill killdeer
killdeers killed killeen killer killers killing killings killjoy killjoys kills kiln kilned kilning kilns kilo
kilobyte kilobytes kilocoulomb kilocoulombs kilocycle kilocycles kilogram kilograms kilohertz kilojoule kilojoules
kiloliter kiloliters kilolitre kilolitres kilometer kilometers kilometre kilometres kilonewton kilonewtons
kilopascal kilopascals kilos kiloton kilotons kilovolt kilovolts kilowatt kilowatts kilroy kilt kilted kilter kilts
kim kimberley kimberly kimono kimonos kin kinase kind kinda kinder kindergarten kindergartener kindergarteners
kindergartens kindest kindhearted kindheartedly kindheartedness kindle kindled kindles kindlier kindliest
kindliness kindling kindly kindness kindnesses kindred kinds kine kinematic kinematics kines kinetic kinetically
kinetics kinfolk kinfolks king kingaroy kingdom kingdoms kingfisher kingfishers kinglier kingliest kingly kingmaker
kingmakers kingpin kingpins kings kingship kingsport kingston kingstown kink kinked kinkier kinkiest kinkily
kinkiness kinking kinko kinks kinky kinney kinsey kinsfolk kinshasa kinship kinsman kinsmen kinswoman kinswomen
kiosk kiosks kiowa kip kipling kipped kipper kippered kippering kippers kipping kips kirby kirchhoff kirchner
kirghistan kirghiz kiribati kirinyaga kirk kirkland kirkpatrick kirov kirsch kirsches kirsten kisangani kishinev
kislev kismet kiss kissable kissed kisser kissers kisses kissimmee kissing kissinger kissoff kissoffs kissogram
kissograms kit kitakyushu kitchen kitchener kitchenette kitchenettes kitchens kitchenware kite kited kites kith
kiting kits kitsch kitschy kitted kitten kittenish kittens kitties kitting kitty kiwanis kiwi kiwifruit kiwifruits
kiwis""",
    "kl": """klan klansman klaus klaxon klaxons klee kleenex kleenexes klein kleptocracy kleptomania kleptomaniac kleptomaniacs
klimt kline klingon klondike klondikes klutz klutzes klutzier klutziest klutziness klutzy""",
    "km": """kmart""",
    "kn": """knack knacker knackered knackering knackers knacks knapp knapsack knapsacks knave knavery knaves knavish knavishly
knead kneaded kneader kneaders kneading kneads knee kneecap kneecapped kneecapping kneecaps kneed kneeing kneel
kneeling kneels knees knell knelled knelling knells knelt knesset knew kngwarreye knicker knickerbocker
knickerbockers knickers knickknack knickknacks knievel knife knifed knifes knifing knight knighted knighthood
knighthoods knighting knightliness knightly knights knish knishes knit knits knitted knitter knitters knitting
knitwear knives knob knobbier knobbiest knobbly knobby knobs knock knockabout knockdown knockdowns knocked knocker
knockers knocking knockoff knockoffs knockout knockouts knocks knockwurst knockwursts knoll knolls knopf knossos
knot knothole knotholes knots knotted knottier knottiest knotting knotty know knowable knowing knowingly knowings
knowledge knowledgeable knowledgeably knowles known knows knox knoxville knuckle knuckled knuckleduster
knuckledusters knucklehead knuckleheads knuckles knuckling knudsen knurl knurled knurling knurls knuth""",
    "ko": """koala koalas kobe koch kochab kodachrome kodak kodaly kodiak koestler kohinoor kohl kohlrabi kohlrabies koizumi
kojak kokomo kola kolas kolyma kommunizma kong kongo konrad kook kookaburra kookaburras kookier kookiest kookiness
kooks kooky koontz kopeck kopecks koppel koran korans korea korean koreans korma kornberg kory korzybski kosciusko
kosher koshered koshering koshers kossuth kosygin kotlin koufax kowloon kowtow kowtowed kowtowing kowtows""",
    "kr": """kr kraal kraals kraft krakatoa krakow kramer krasnodar krasnoyarsk kraut krauts krebs kremlin kremlinologist kresge
krill kringle kris krishna krishnamurti krista kristen kristi kristie kristin kristina kristine kristopher kristy
kroc kroger krone kronecker kroner kronor kropotkin kruger krugerrand krupp krypton krystal""",
    "ks": """ks kshatriya""",
    "ku": """kublai kubrick kuchen kuchens kudos kudzu kudzus kuhn kuibyshev kulthumm kumquat kumquats kunming kuomintang kurd
kurdish kurdistan kurosawa kurt kurtis kusch kutuzov kuwait kuwaiti kuwaitis kuznets kuznetsk""",
    "kv": """kvetch kvetched kvetcher kvetchers kvetches kvetching""",
    "kw": """kw kwakiutl kwan kwangju kwanzaa kwanzaas""",
    "ky": """kyle kylie kylies kyoto kyrgyzstan kyushu""",
    "la": """la lab laban label labeled labeling labelled labelling labels labia labial labials labile labium labor laboratories
laboratory labored laborer laborers laboring laborious laboriously laboriousness labors laborsaving labour laboured
labourer labourers labouring labours laboursaving labrador labradors labs laburnum laburnums labyrinth labyrinthine
labyrinths lac lace laced lacerate lacerated lacerates lacerating laceration lacerations laces lacewing lacewings
lacework lacey lachesis lachrymal lachrymose lacier laciest lacing lack lackadaisical lackadaisically lacked lackey
lackeys lacking lackluster lacklustre lacks laconic laconically lacquer lacquered lacquering lacquers lacrosse
lactate lactated lactates lactating lactation lacteal lactic lactose lacuna lacunae lacy lad ladder laddered
laddering ladders laddie laddies laddish laddishness lade laded laden lades ladies lading ladings ladle ladled
ladles ladling ladoga ladonna lads lady ladybird ladybirds ladybug ladybugs ladyfinger ladyfingers ladylike
ladylove ladyloves ladyship ladyships laetrile lafayette lafitte lag lager lagers laggard laggardly laggards lagged
lagging lagniappe lagniappes lagoon lagoons lagos lagrange lagrangian lags lahore laid lain lair laird lairds lairs
laity laius lajos lake lakefront lakefronts lakeisha lakeland lakes lakeside lakewood lakisha lakota lakshmi lam
lama lamar lamarck lamas lamaseries lamasery lamaze lamb lambada lambadas lambaste lambasted lambastes lambasting
lambda lambdas lambed lambency lambent lambently lambert lambing lambkin lambkins lamborghini lambrusco lambs
lambskin lambskins lambswool lame lamebrain lamebrained lamebrains lamed lamely lameness lament lamentable
lamentably lamentation lamentations lamented lamenting laments lamer lames lamest lamina laminae laminar laminate
laminated laminates laminating lamination laming lamington lamingtons lammed lamming lamont lamp lampblack
lamplight lamplighter lamplighters lampoon lampooned lampooning lampoons lamppost lampposts lamprey lampreys lamps
lampshade lampshades lams lana lanai lanais lancashire lancaster lance lanced lancelot lancer lancers lances lancet
lancets lancing land landau landaus landed lander landfall landfalls landfill landfills landholder landholders
landholding landholdings landing landings landladies landlady landless landline landlines landlocked landlord
landlords landlubber landlubbers landmark landmarks landmass landmasses landmine landmines landon landowner
landowners landownership landowning landownings landry lands landsat landscape landscaped landscaper landscapers
landscapes landscaping landslid landslide landslides landsliding landslip landslips landsman landsmen landsteiner
landward landwards lane lanes lang langerhans langland langley langmuir language languages languid languidly
languidness languish languished languishes languishing languor languorous languorously languors lank lanka lanker
lankest lankier lankiest lankiness lankly lankness lanky lanny lanolin lansing lantern lanterns lanthanum lanyard
lanyards lanzhou lao laocoon laos laotian laotians lap laparoscopic laparoscopy laparotomy lapboard lapboards
lapdog lapdogs lapel lapels lapidaries lapidary lapin lapins laplace lapland lapp lapped lappet lappets lapping
lapps laps lapse lapsed lapses lapsing laptop laptops lapwing lapwings lara laramie larboard larboards larcenies
larcenist larcenists larcenous larceny larch larches lard larded larder larders lardier lardiest larding lardner
lards lardy laredo large largehearted largely largeness larger larges largess largest largish largo largos lariat
lariats lark larked larking larks larkspur larkspurs larousse larrikin larrikinism larrikinisms larrikins larry
lars larsen larson larva larvae larval laryngeal larynges laryngitis larynx las lasagna lasagnas lasagne lasagnes
lascaux lascivious lasciviously lasciviousness laser lasers lash lashed lashes lashing lashings lass lassa lassen
lasses lassie lassies lassitude lasso lassoed lassoing lassos last lasted lasting lastingly lastly lasts latasha
latch latched latches latching latchkey latchkeys late latecomer latecomers lately latency lateness latent later
lateral lateraled lateraling laterally laterals lateran latest latex lath lathe lathed lather lathered lathering
lathers lathery lathes lathing laths latices latin latina latiner latino latinos latins latinx latish latisha
latitude latitudes latitudinal latitudinarian latitudinarians latonya latoya latrine latrines latrobe lats latte
latter latterly lattes lattice latticed lattices latticework latticeworks latvia latvian latvians laud laudable
laudably laudanum laudatory lauded lauder lauding lauds laue laugh laughable laughably laughed laughing laughingly
laughingstock laughingstocks laughs laughter launceston launch launched launcher launchers launches launching
launchpad launchpads launder laundered launderer launderers launderette launderettes laundering launders laundress
laundresses laundries laundromat laundromats laundry laundryman laundrymen laundrywoman laundrywomen laura laurasia
laureate laureates laureateship laurel laurels lauren laurence laurent lauri laurie lava lavage laval lavaliere
lavalieres lavatorial lavatories lavatory lave laved lavender lavenders lavern laverne laves laving lavish lavished
lavisher lavishes lavishest lavishing lavishly lavishness lavoisier lavonne lavs law lawanda lawbreaker lawbreakers
lawbreaking lawful lawfully lawfulness lawgiver lawgivers lawless lawlessly lawlessness lawmaker lawmakers
lawmaking lawman lawmen lawn lawnmower lawnmowers lawns lawrence lawrencium laws lawson lawsuit lawsuits lawton
lawyer lawyers lax laxative laxatives laxer laxest laxity laxly laxness lay layabout layabouts layamon layaway
layer layered layering layers layette layettes laying layla layman laymen layoff layoffs layout layouts layover
layovers laypeople layperson laypersons lays layton layup layups laywoman laywomen lazaro lazarus laze lazed lazes
lazied lazier lazies laziest lazily laziness lazing lazy lazybones lazying""",
    "lb": """lbj""",
    "le": """le lea leach leached leaches leaching lead leadbelly leaded leaden leader leaderless leaders leadership leaderships
leading leads leaf leafage leafed leafier leafiest leafing leafless leaflet leafleted leafleting leaflets leafs
leafstalk leafstalks leafy league leagued leagues leaguing leah leak leakage leakages leaked leakey leakier
leakiest leakiness leaking leaks leaky lean leander leaned leaner leanest leaning leanings leann leanna leanne
leanness leans leap leaped leaper leapers leapfrog leapfrogged leapfrogging leapfrogs leaping leaps leapt lear
learjet learn learnability learnable learned learnedly learner learners learning learns learnt leary leas lease
leaseback leasebacks leased leasehold leaseholder leaseholders leaseholds leaser leasers leases leash leashed
leashes leashing leasing least leastwise leather leatherette leatherneck leathernecks leathers leathery leave
leaved leaven leavened leavening leavens leavenworth leaver leavers leaves leaving leavings lebanese lebanon
lebesgue leblanc lech leched lecher lecherous lecherously lecherousness lechers lechery leches leching lecithin
lectern lecterns lecture lectured lecturer lecturers lectures lectureship lectureships lecturing led leda lederberg
ledge ledger ledgers ledges lee leech leeched leeches leeching leeds leek leeks leer leered leerier leeriest
leeriness leering leers leery lees leesburg leeuwenhoek leeward leewards leeway left lefter leftest lefties leftism
leftist leftists leftmost leftover leftovers lefts leftward leftwards lefty leg legacies legacy legal legalese
legalisation legalise legalised legalises legalising legalism legalisms legalistic legalistically legalities
legality legalization legalize legalized legalizes legalizing legally legals legate legatee legatees legates
legation legations legato legatos legend legendarily legendary legendre legends leger legerdemain legged leggier
leggiest legginess legging leggings leggy leghorn leghorns legibility legible legibly legion legionaries legionary
legionnaire legionnaires legions legislate legislated legislates legislating legislation legislative legislatively
legislator legislators legislature legislatures legit legitimacy legitimate legitimated legitimately legitimates
legitimating legitimatise legitimatised legitimatises legitimatising legitimatize legitimatized legitimatizes
legitimatizing legitimisation legitimise legitimised legitimises legitimising legitimization legitimize legitimized
legitimizes legitimizing legless legman legmen lego legree legroom legrooms legs legume legumes leguminous
legwarmer legwarmers legwork lehman lei leibniz leicester leiden leif leigh leila leipzig leis leisure leisured
leisureliness leisurely leisurewear leitmotif leitmotifs leitmotiv leitmotivs lela leland lelia lemaitre lemma
lemmas lemme lemming lemmings lemon lemonade lemonades lemongrass lemons lemony lemuel lemur lemuria lemurs len
lena lenard lend lender lenders lending lends length lengthen lengthened lengthening lengthens lengthier lengthiest
lengthily lengthiness lengths lengthwise lengthy lenience leniency lenient leniently lenin leningrad leninism
leninist lenitive lennon lenny leno lenoir lenora lenore lens lenses lent lenten lentil lentils lento lents leo
leola leominster leon leona leonard leonardo leoncavallo leonel leonid leonidas leonine leonor leopard leopardess
leopardesses leopards leopold leopoldo leos leotard leotards leper lepers lepidus lepke leprechaun leprechauns
leprosy leprous lepta lepton leptons lepus lerner leroy les lesa lesbian lesbianism lesbians lesion lesions lesley
leslie lesotho less lessee lessees lessen lessened lessening lessens lesseps lesser lessie lesson lessons lessor
lessors lest lester lestrade let leta letdown letdowns letha lethal lethally lethargic lethargically lethargy lethe
leticia letitia lets letter letterbox letterboxes lettered letterer letterers letterhead letterheads lettering
letterman letterpress letters letting lettings lettuce lettuces letup letups leucine leucotomies leucotomy
leukaemia leukemia leukemic leukemics leukocyte leukocytes levant levee levees level leveled leveler levelers
levelheaded levelheadedness leveling levelled leveller levellers levelling levelly levelness levels lever leverage
leveraged leverages leveraging levered levering levers levesque levi leviathan leviathans levied levier leviers
levies levine levitate levitated levitates levitating levitation leviticus levitt levity levy levying lew lewd
lewder lewdest lewdly lewdness lewinsky lewis lewiston lewisville lexical lexicographer lexicographers
lexicographic lexicographical lexicography lexicon lexicons lexington lexis lexus""",
    "lh": """lhasa lhotse""",
    "li": """li liabilities liability liable liaise liaised liaises liaising liaison liaisons liar liars lib libation libations
libber libbers libby libel libeled libeler libelers libeling libelled libeller libellers libelling libellous
libelous libels liberace liberal liberalisation liberalisations liberalise liberalised liberalises liberalising
liberalism liberality liberalization liberalizations liberalize liberalized liberalizes liberalizing liberally
liberalness liberals liberate liberated liberates liberating liberation liberator liberators liberia liberian
liberians libertarian libertarians liberties libertine libertines liberty libidinal libidinous libido libidos libra
librarian librarians librarianship libraries library libras libreoffice librettist librettists libretto librettos
libreville librium libya libyan libyans lice licence licences license licensed licensee licensees licenses
licensing licentiate licentiates licentious licentiously licentiousness lichen lichens lichtenstein licit licitly
lick licked licking lickings licks licorice licorices lid lidded lidia lidless lido lidos lids lie lieberman
liebfraumilch liechtenstein lied lieder lief liefer liefest liege lieges lien liens lies lieu lieutenancy
lieutenant lieutenants life lifebelt lifebelts lifeblood lifeboat lifeboats lifebuoy lifebuoys lifeforms lifeguard
lifeguards lifeless lifelessly lifelessness lifelike lifeline lifelines lifelong lifer lifers lifesaver lifesavers
lifesaving lifespan lifespans lifestyle lifestyles lifetime lifetimes lifework lifeworks lift lifted lifter lifters
lifting liftoff liftoffs lifts ligament ligaments ligate ligated ligates ligating ligation ligature ligatured
ligatures ligaturing light lighted lighten lightened lightener lighteners lightening lightens lighter lighters
lightest lightface lightfaced lightheaded lighthearted lightheartedly lightheartedness lighthouse lighthouses
lighting lightly lightness lightning lightninged lightnings lightproof lights lightship lightships lightweight
lightweights ligneous lignin lignite likability likable likableness like likeability likeable likeableness liked
likelier likeliest likelihood likelihoods likeliness likely liken likened likeness likenesses likening likens liker
likes likest likewise liking lila lilac lilacs lilia lilian liliana lilies lilith liliuokalani lille lillian lillie
lilliput lilliputian lilliputians lilly lilo lilongwe lilos lilt lilted lilting lilts lily lima limb limbaugh
limber limbered limbering limberness limbers limbless limbo limbos limbs limburger lime limeade limeades limed
limelight limerick limericks limes limescale limestone limey limeys limier limiest liming limit limitation
limitations limited limiter limiters limiting limitings limitless limitlessness limits limn limned limning limns
limo limoges limos limousin limousine limousines limp limped limper limpest limpet limpets limpid limpidity
limpidly limpidness limping limply limpness limpopo limps limy lin lina linage linchpin linchpins lincoln lincolns
lind linda lindbergh linden lindens lindsay lindsey lindy line lineage lineages lineal lineally lineament
lineaments linear linearity linearly linebacker linebackers lined linefeed lineman linemen linen linens liner
liners lines linesman linesmen lineup lineups linger lingered lingerer lingerers lingerie lingering lingeringly
lingerings lingers lingo lingoes lings lingual linguine linguist linguistic linguistically linguistics linguists
liniment liniments lining linings link linkage linkages linked linker linking linkman linkmen links linkup linkups
linnaeus linnet linnets lino linoleum linotype linseed lint lintel lintels lintier lintiest linton linty linus
linux linwood lion lionel lioness lionesses lionhearted lionisation lionise lionised lionises lionising lionization
lionize lionized lionizes lionizing lions lip lipid lipids lipizzaner liposuction lipped lippi lippmann lippy
lipread lipreader lipreading lipreads lips lipscomb lipstick lipsticked lipsticking lipsticks lipton liquefaction
liquefied liquefies liquefy liquefying liqueur liqueurs liquid liquidate liquidated liquidates liquidating
liquidation liquidations liquidator liquidators liquidise liquidised liquidiser liquidisers liquidises liquidising
liquidity liquidize liquidized liquidizer liquidizers liquidizes liquidizing liquids liquor liquored liquorice
liquoring liquors lira lire lisa lisbon lisle lismore lisp lisped lisper lispers lisping lisps lissajous lissom
lissome list listed listen listenable listened listener listeners listening listens lister listeria listerine
listing listings listless listlessly listlessness liston lists liszt lit litanies litany litchi litchis lite liter
literacy literal literally literalness literals literariness literary literate literately literates literati
literature liters lithe lithely litheness lither lithesome lithest lithgow lithium lithograph lithographed
lithographer lithographers lithographic lithographically lithographing lithographs lithography lithosphere
lithospheres lithuania lithuanian lithuanians litigant litigants litigate litigated litigates litigating litigation
litigator litigators litigious litigiousness litmus litotes litre litres litter litterbug litterbugs littered
litterer litterers littering litters little littleness littler littlest litton littoral littorals liturgical
liturgically liturgies liturgist liturgists liturgy livability livable live liveable lived livelier liveliest
livelihood livelihoods liveliness livelong livelongs lively liven livened livening livens liver liveried liveries
liverish livermore liverpool liverpudlian livers liverwort liverworts liverwurst livery liveryman liverymen lives
livest livestock livia livid lividly living livings livingston livingstone livonia livy liz liza lizard lizards
lizzie lizzy""",
    "lj": """ljubljana""",
    "ll": """llama llamas llano llanos llewellyn lloyd""",
    "lo": """lo load loadable loaded loader loaders loading loads loaf loafed loafer loafers loafing loafs loam loamier loamiest
loamy loan loaned loaner loaners loaning loans loansharking loanword loanwords loath loathe loathed loather
loathers loathes loathing loathings loathsome loathsomely loathsomeness loaves lob lobachevsky lobar lobbed lobber
lobbers lobbied lobbies lobbing lobby lobbying lobbyist lobbyists lobe lobed lobes lobotomies lobotomise
lobotomised lobotomises lobotomising lobotomize lobotomized lobotomizes lobotomizing lobotomy lobs lobster lobsters
local locale locales localisation localise localised localises localising localities locality localization localize
localized localizes localizing locally locals locate located locates locating location locations locator locators
locavore locavores lochinvar loci lock lockable locke lockean locked locker lockers locket lockets lockheed locking
lockjaw lockout lockouts locks locksmith locksmiths lockstep lockup lockups lockwood loco locomotion locomotive
locomotives locos locoweed locoweeds locum locums locus locust locusts locution locutions lode lodes lodestar
lodestars lodestone lodestones lodge lodged lodger lodgers lodges lodging lodgings lodi lodz loewe loewi loews loft
lofted loftier loftiest loftily loftiness lofting lofts lofty log logan loganberries loganberry logarithm
logarithmic logarithms logbook logbooks loge loges logged logger loggerhead loggerheads loggers loggia loggias
logging logic logical logicality logically logician logicians logier logiest login logins logistic logistical
logistically logistics logjam logjams logo logoff logoffs logon logons logos logotype logotypes logout logouts
logrolling logs logy lohengrin loin loincloth loincloths loins loire lois loiter loitered loiterer loiterers
loitering loiters loki lola lolcat lolcats lolita loll lollard lolled lollies lolling lollipop lollipops
lollobrigida lollop lolloped lolloping lollops lolls lolly lollygag lollygagged lollygagging lollygags lombard
lombardi lombardy lome lompoc lon london londoner lone lonelier loneliest loneliness lonely loner loners lonesome
lonesomely lonesomeness long longboat longboats longbow longbows longed longer longest longevity longfellow
longhair longhairs longhand longhorn longhorns longhouse longhouses longing longingly longings longish longitude
longitudes longitudinal longitudinally longmont longs longshoreman longshoremen longsighted longstanding longstreet
longtime longueur longueurs longview longways lonnie loo loofah loofahs look lookalike lookalikes looked looker
lookers looking lookout lookouts looks lookup loom loomed looming looms loon loonie loonier loonies looniest loons
loony loop looped loophole loopholes loopier loopiest looping loops loopy loos loose loosed loosely loosen loosened
looseness loosening loosens looser looses loosest loosing loot looted looter looters looting loots lop lope loped
lopes lopez loping lopped lopping lops lopsided lopsidedly lopsidedness loquacious loquaciously loquaciousness
loquacity lora lorain loraine lord lorded lording lordlier lordliest lordliness lordly lords lordship lordships
lore lorelei loren lorena lorene lorentz lorenz lorenzo loretta lorgnette lorgnettes lori lorie loris lorises lorn
lorna lorraine lorre lorrie lorries lorry los lose loser losers loses losing losings loss losses lossless lost lot
lothario lotion lotions lots lott lotteries lottery lottie lotto lotus lotuses lou louche loud louder loudest
loudhailer loudhailers loudly loudmouth loudmouthed loudmouths loudness loudspeaker loudspeakers louella lough
loughs louie louis louisa louise louisiana louisianan louisianans louisianian louisianians louisville lounge
lounged lounger loungers lounges lounging lour lourdes loured louring lours louse loused louses lousier lousiest
lousily lousiness lousing lousy lout loutish loutishly loutishness louts louver louvered louvers louvre louvred
louvres lovable lovableness lovably love lovebird lovebirds lovechild lovecraft loved lovelace loveless lovelier
lovelies loveliest loveliness lovelorn lovely lovemaking lover lovers loves lovesick lovey loveys loving lovingly
low lowborn lowboy lowboys lowbrow lowbrows lowdown lowe lowed lowell lowenbrau lower lowercase lowered lowering
lowermost lowers lowery lowest lowing lowish lowland lowlander lowlanders lowlands lowlier lowliest lowlife
lowlifes lowliness lowly lowness lows lox loyal loyaler loyalest loyalism loyalist loyalists loyally loyalties
loyalty loyang loyd loyola lozenge lozenges""",
    "ls": """ls""",
    "lu": """luanda luann luau luaus lubavitcher lubber lubberly lubbers lubbock lube lubed lubes lubing lubricant lubricants
lubricate lubricated lubricates lubricating lubrication lubricator lubricators lubricious lubriciously lubricity
lubumbashi lucas luce lucia lucian luciano lucid lucidity lucidly lucidness lucien lucifer lucile lucille lucinda
lucio lucite lucius luck lucked luckier luckiest luckily luckiness lucking luckless lucknow lucks lucky lucrative
lucratively lucrativeness lucre lucretia lucretius lucubrate lucubrated lucubrates lucubrating lucubration lucy
luddite ludhiana ludicrous ludicrously ludicrousness ludo ludwig luella luff luffed luffing luffs lufthansa
luftwaffe lug luge luger luges luggage lugged lugger luggers lugging lughole lugholes lugosi lugs lugsail lugsails
lugubrious lugubriously lugubriousness luigi luis luisa luke lukewarm lukewarmly lukewarmness lula lull lullabies
lullaby lulled lulling lulls lully lulu lulus lumbago lumbar lumber lumbered lumberer lumberers lumbering
lumberjack lumberjacks lumberman lumbermen lumbers lumberyard lumberyards lumen luminaries luminary luminescence
luminescent luminosity luminous luminously lummox lummoxes lump lumpectomies lumpectomy lumped lumpen
lumpenproletariat lumpier lumpiest lumpiness lumping lumpish lumps lumpy luna lunacies lunacy lunar lunatic
lunatics lunch lunchbox lunchboxes lunched luncheon luncheonette luncheonettes luncheons lunches lunching lunchroom
lunchrooms lunchtime lunchtimes lung lunge lunged lunges lungfish lungfishes lungful lungfuls lunging lungs
lunkhead lunkheads lupe lupercalia lupin lupine lupines lupins lupus lurch lurched lurches lurching lure lured
lures lurgy luria lurid luridly luridness luring lurk lurked lurking lurks lusaka luscious lusciously lusciousness
lush lusher lushes lushest lushly lushness lusitania lust lusted luster lusterless lustful lustfully lustier
lustiest lustily lustiness lusting lustre lustreless lustrous lustrously lusts lusty lutanist lutanists lute
lutenist lutenists lutes lutetium luther lutheran lutheranism lutherans luvs lux luxembourg luxembourger
luxembourgers luxuriance luxuriant luxuriantly luxuriate luxuriated luxuriates luxuriating luxuriation luxuries
luxurious luxuriously luxuriousness luxury luz luzon""",
    "lv": """lvov""",
    "ly": """lyceum lyceums lychgate lychgates lycra lycurgus lydia lye lyell lying lyle lyly lyman lyme lymph lymphatic
lymphatics lymphocyte lymphocytes lymphoid lymphoma lymphomas lynch lynchburg lynched lyncher lynchers lynches
lynching lynchings lynda lyndon lynette lynn lynne lynnette lynx lynxes lyon lyons lyra lyre lyrebird lyrebirds
lyres lyric lyrical lyrically lyricism lyricist lyricists lyrics lysenko lysistrata lysol lysosomal lysosomes lyx""",
    "ma": """ma maalox mabel mable mac macabre macadam macadamia macadamias macadamise macadamised macadamises macadamising
macadamize macadamized macadamizes macadamizing macao macaque macaques macaroni macaronis macaroon macaroons
macarthur macaulay macaw macaws macbeth macbride maccabeus macdonald mace maced macedon macedonia macedonian
macedonians macerate macerated macerates macerating maceration maces mach machete machetes machiavelli
machiavellian machinate machinated machinates machinating machination machinations machine machined machinery
machines machining machinist machinists machismo macho macias macing macintosh mack mackay mackenzie mackerel
mackerels mackinac mackinaw mackinaws mackintosh mackintoshes macleish macmillan macon macro macrobiotic
macrobiotics macrocosm macrocosms macroeconomic macroeconomics macron macrons macrophages macros macroscopic macs
macumba macy mad madagascan madagascans madagascar madam madame madams madcap madcaps madden maddened maddening
maddeningly maddens madder madders maddest madding maddox made madeira madeiras madeleine madeline madelyn
mademoiselle mademoiselles madera madge madhouse madhouses madison madly madman madmen madness madonna madonnas
madras madrasa madrasah madrasahs madrasas madrases madrassa madrassas madrid madrigal madrigals mads madurai
madwoman madwomen mae maelstrom maelstroms maestro maestros maeterlinck mafia mafias mafiosi mafioso magazine
magazines magdalena magdalene mage magellan magellanic magenta mages maggie maggot maggots maggoty maghreb magi
magic magical magically magician magicians magicked magicking magics maginot magisterial magisterially magistracy
magistrate magistrates magma magnanimity magnanimous magnanimously magnate magnates magnesia magnesium magnet
magnetic magnetically magnetisable magnetisation magnetise magnetised magnetises magnetising magnetism magnetite
magnetizable magnetization magnetize magnetized magnetizes magnetizing magneto magnetometer magnetometers magnetos
magnetosphere magnets magnification magnifications magnificence magnificent magnificently magnified magnifier
magnifiers magnifies magnify magnifying magniloquence magniloquent magnitogorsk magnitude magnitudes magnolia
magnolias magnon magnum magnums magog magoo magpie magpies magritte mags magsaysay magus magyar magyars mahabharata
maharajah maharajahs maharani maharanis maharashtra maharishi maharishis mahatma mahatmas mahavira mahayana
mahayanist mahdi mahfouz mahican mahicans mahler mahoganies mahogany mahout mahouts mai maid maiden maidenform
maidenhair maidenhead maidenheads maidenhood maidenly maidens maids maidservant maidservants maigret mail mailbag
mailbags mailbox mailboxes mailed mailer mailers mailing mailings maillol maillot maillots mailman mailmen mails
mailshot mailshots maim maiman maimed maiming maimonides maims main maine mainframe mainframes mainland mainlands
mainline mainlined mainlines mainlining mainly mainmast mainmasts mains mainsail mainsails mainspring mainsprings
mainstay mainstays mainstream mainstreamed mainstreaming mainstreams maintain maintainability maintainable
maintained maintainer maintainers maintaining maintains maintenance maintop maintops maisie maisonette maisonettes
maitland maitreya maize maizes majestic majestically majesties majesty majolica major majorca majordomo majordomos
majored majorette majorettes majoring majoritarian majoritarianism majoritarians majorities majority majorly majors
majuro makarios make makeover makeovers maker makers makes makeshift makeshifts makeup makeups makeweight
makeweights making makings malabar malabo malacca malachi malachite maladies maladjusted maladjustment
maladministration maladroit maladroitly maladroitness malady malagasy malaise malamud malamute malamutes malaprop
malapropism malapropisms malaria malarial malarkey malathion malawi malay malayalam malayan malays malaysia
malaysian malaysians malcolm malcontent malcontents maldive maldives maldivian maldivians maldonado male
malediction maledictions malefaction malefactor malefactors malefic maleficence maleficent maleness males
malevolence malevolent malevolently malfeasance malformation malformations malformed malfunction malfunctioned
malfunctioning malfunctions mali malian malians malibu malice malicious maliciously maliciousness malign
malignancies malignancy malignant malignantly maligned maligning malignity maligns malinda malinger malingered
malingerer malingerers malingering malingers malinowski mall mallard mallards malleability malleable mallet mallets
mallomars mallory mallow mallows malls malnourished malnutrition malocclusion malodorous malone malory malplaquet
malpractice malpractices malraux malt malta malted malteds maltese malthus malthusian maltier maltiest malting
maltose maltreat maltreated maltreating maltreatment maltreats malts malty malware mam mama mamas mamba mambas
mambo mamboed mamboing mambos mameluke mamet mamie mamma mammal mammalian mammalians mammals mammary mammies
mammogram mammograms mammography mammon mammoth mammoths mammy mamore mams man manacle manacled manacles manacling
manage manageability manageable managed management managements manager manageress manageresses managerial managers
manages managing managua manama mananas manasseh manatee manatees manchester manchu manchuria manchurian mancini
mandala mandalas mandalay mandamus mandamuses mandarin mandarins mandate mandated mandates mandating mandatory
mandela mandelbrot mandeville mandible mandibles mandibular mandingo mandolin mandolins mandrake mandrakes mandrel
mandrell mandrels mandrill mandrills mandy mane maned manes manet maneuver maneuverability maneuverable maneuvered
maneuvering maneuverings maneuvers manfred manful manfully manga manganese mange manger mangers mangetout
mangetouts mangier mangiest manginess mangle mangled mangles mangling mango mangoes mangrove mangroves mangy
manhandle manhandled manhandles manhandling manhattan manhattans manhole manholes manhood manhunt manhunts mani
mania maniac maniacal maniacally maniacs manias manic manically manichean manics manicure manicured manicures
manicuring manicurist manicurists manifest manifestation manifestations manifested manifesting manifestly manifesto
manifestos manifests manifold manifolded manifolding manifolds manikin manikins manila manilas manilla manioc
maniocs manipulable manipulate manipulated manipulates manipulating manipulation manipulations manipulative
manipulatively manipulator manipulators manitoba manitoulin mankato mankind manky manley manlier manliest manlike
manliness manly mann manna manned mannequin mannequins manner mannered mannerism mannerisms mannerly manners
mannheim manning mannish mannishly mannishness manoeuvrability manoeuvrable manoeuvre manoeuvred manoeuvres
manoeuvring manoeuvrings manometer manometers manor manorial manors manpower mans mansard mansards manse manservant
manses mansfield mansion mansions manslaughter manson manta mantas manteca mantegna mantel mantelpiece mantelpieces
mantels mantelshelf mantelshelves mantes mantilla mantillas mantis mantises mantissa mantissas mantle mantled
mantles mantling mantoes mantra mantras manual manually manuals manuel manuela manufacture manufactured
manufacturer manufacturers manufactures manufacturing manumission manumissions manumit manumits manumitted
manumitting manure manured manures manuring manuscript manuscripts manx many mao maoism maoisms maoist maoists
maori maoris map maple maples mapmaker mapmakers mapped mapper mappers mapping mappings mapplethorpe maps maputo
mar mara marabou marabous marabout marabouts maraca maracaibo maracas maraschino maraschinos marat maratha marathi
marathon marathoner marathoners marathons maraud marauded marauder marauders marauding marauds marble marbled
marbleise marbleised marbleises marbleising marbleize marbleized marbleizes marbleizing marbles marbling marc
marceau marcel marcelino marcella marcelo march marched marcher marchers marches marching marchioness marchionesses
marci marcia marciano marcie marco marconi marcos marcus marcy marduk mare mares margaret margarine margarita
margaritas margarito marge margery margie margin marginal marginalia marginalisation marginalise marginalised
marginalises marginalising marginalization marginalize marginalized marginalizes marginalizing marginally marginals
margins margo margret margrethe marguerite mari maria mariachi mariachis mariadb marian mariana marianas marianne
mariano maribel maricela marie marietta marigold marigolds marijuana marilyn marimba marimbas marin marina marinade
marinaded marinades marinading marinara marinas marinate marinated marinates marinating marination marine mariner
mariners marines mario marion marionette marionettes maris marisa marisol marissa maritain marital maritally
maritime maritza marius marjoram marjorie marjory mark markab markdown markdowns marked markedly marker markers
market marketability marketable marketed marketeer marketeers marketer marketers marketing marketplace marketplaces
markets markham marking markings markka markkaa markov marks marksman marksmanship marksmen markup markups marl
marla marlboro marlborough marlene marley marlin marlinespike marlinespikes marlins marlon marlowe marmalade
marmara marmoreal marmoset marmosets marmot marmots marne maronite maroon marooned marooning maroons marple marque
marquee marquees marques marquesas marquess marquesses marquetry marquette marquez marquis marquise marquises
marquisette marquita marrakesh marred marriage marriageability marriageable marriages married marrieds marries
marring marriott marrow marrows marry marrying mars marsala marseillaise marseilles marsh marsha marshal marshaled
marshaling marshall marshalled marshalling marshals marshes marshier marshiest marshland marshlands marshmallow
marshmallows marshy marsupial marsupials mart marta martel marten martens martensite martha martial martially
martian martians martin martina martinet martinets martinez martingale martingales martini martinique martinis
martins marts marty martyr martyrdom martyred martyring martyrs marva marvel marveled marveling marvell marvelled
marvelling marvellous marvellously marvelous marvelously marvels marvin marx marxism marxisms marxist marxists mary
maryann maryanne maryborough maryellen maryland marylander marylou marysville marzipan mas masada masai masaryk
mascagni mascara mascaraed mascaraing mascaras mascot mascots masculine masculines masculinity masefield maser
maserati masers maseru mash mashed masher mashers mashes mashhad mashing mashup mashups mask masked masker maskers
masking masks masochism masochist masochistic masochistically masochists mason masonic masonite masonry masons
masque masquerade masqueraded masquerader masqueraders masquerades masquerading masques mass massachusetts massacre
massacred massacres massacring massage massaged massages massaging massasoit massed massenet masses masseur
masseurs masseuse masseuses massey massif massifs massing massive massively massiveness mast mastectomies
mastectomy masted master mastercard masterclass masterclasses mastered masterful masterfully mastering masterly
mastermind masterminded masterminding masterminds masterpiece masterpieces masters masterstroke masterstrokes
masterwork masterworks mastery masthead mastheads mastic masticate masticated masticates masticating mastication
mastiff mastiffs mastitis mastodon mastodons mastoid mastoids masts masturbate masturbated masturbates masturbating
masturbation masturbatory mat matador matadors match matchbook matchbooks matchbox matchboxes matched matches
matching matchless matchlock matchlocks matchmaker matchmakers matchmaking matchstick matchsticks matchwood mate
mated mater material materialisation materialise materialised materialises materialising materialism materialist
materialistic materialistically materialists materialization materialize materialized materializes materializing
materially materials maternal maternally maternity maters mates matey mateys math mathematical mathematically
mathematician mathematicians mathematics mather mathew mathews mathewson mathias mathis matilda mating matins
matisse matlab matres matriarch matriarchal matriarchies matriarchs matriarchy matrices matricidal matricide
matricides matriculate matriculated matriculates matriculating matriculation matrimonial matrimony matrix matron
matronly matrons mats matt matte matted mattel matter mattered matterhorn mattering matters mattes matthew matthews
matthias mattie matting mattock mattocks mattress mattresses matts maturate maturated maturates maturating
maturation mature matured maturely maturer matures maturest maturing maturities maturity matzo matzoh matzohs
matzos matzot matzoth maud maude maudlin maugham maui maul mauldin mauled mauler maulers mauling mauls maunder
maundered maundering maunders maupassant maura maureen mauriac maurice mauricio maurine mauritania mauritius mauro
maurois mauryan mauser mausoleum mausoleums mauve maven mavens maverick mavericks mavis maw mawkish mawkishly
mawkishness maws max maxed maxes maxi maxilla maxillae maxillary maxim maxima maximal maximally maximilian
maximisation maximise maximised maximises maximising maximization maximize maximized maximizes maximizing maxims
maximum maximums maxine maxing maxis maxwell may maya mayan mayans mayas maybe maybes mayday maydays mayer mayfair
mayflies mayflower mayflowers mayfly mayhem maynard mayo mayonnaise mayor mayoral mayoralty mayoress mayoresses
mayors maypole maypoles mayra mays mayst maytag mazama mazarin mazatlan mazda maze mazes mazola mazurka mazurkas
mazzini""",
    "mb": """mbabane mbini""",
    "mc": """mcadam mcallen mcbride mccain mccall mccarthy mccarthyism mccartney mccarty mcclain mcclellan mcclure mcconnell
mccormick mccoy mccray mccullough mcdaniel mcdonald mcdonnell mcdowell mcenroe mcfadden mcfarland mcgee mcgovern
mcgowan mcguffey mcguire mchenry mci mcintosh mcintyre mckay mckee mckenzie mckinley mckinney mcknight mclaughlin
mclean mcleod mcluhan mcmahon mcmillan mcnamara mcnaughton mcneil mcpherson mcqueen mcveigh""",
    "md": """md""",
    "me": """me mead meade meadow meadowlark meadowlarks meadows meagan meager meagerly meagerness meagre meagrely meagreness
meal mealier mealiest mealiness meals mealtime mealtimes mealy mealybug mealybugs mealymouthed mean meander
meandered meandering meanderings meanders meaner meanest meanie meanies meaning meaningful meaningfully
meaningfulness meaningless meaninglessly meaninglessness meanings meanly meanness means meant meantime meanwhile
meany measles measlier measliest measly measurable measurably measure measured measureless measurement measurements
measures measuring meat meatball meatballs meathead meatheads meatier meatiest meatiness meatless meatloaf
meatloaves meatpacking meats meaty mecca meccas mechanic mechanical mechanically mechanics mechanisation mechanise
mechanised mechanises mechanising mechanism mechanisms mechanistic mechanistically mechanization mechanize
mechanized mechanizes mechanizing medal medalist medalists medallion medallions medallist medallists medals medan
meddle meddled meddler meddlers meddles meddlesome meddling medea medellin medford media medial medially median
medians medias mediate mediated mediates mediating mediation mediator mediators medic medicaid medicaids medical
medically medicals medicament medicare medicares medicate medicated medicates medicating medication medications
medici medicinal medicinally medicine medicines medico medicos medics medieval medievalist medievalists medina
mediocre mediocrities mediocrity meditate meditated meditates meditating meditation meditations meditative
meditatively mediterranean mediterraneans medium mediums medley medleys medulla medullas medusa medusae meed meek
meeker meekest meekly meekness meerschaum meerschaums meet meeting meetinghouse meetinghouses meetings meets meetup
meetups meg mega megabit megabits megabucks megabyte megabytes megachurch megachurches megacycle megacycles
megadeath megadeaths megagram megagrams megahertz megajoule megajoules megalith megalithic megaliths megalomania
megalomaniac megalomaniacs megalopolis megalopolises megameter megameters megametre megametres megan megapascal
megapascals megaphone megaphoned megaphones megaphoning megapixel megapixels megastar megastars megaton megatons
megawatt megawatts meghan megs meh meier meighen meiji meiosis meiotic meir mejia mekong mel melamine melancholia
melancholic melancholics melancholy melanesia melanesian melange melanges melanie melanin melanoma melanomas melba
melbourne melchior melchizedek meld melded melding melds melendez melinda meliorate meliorated meliorates
meliorating melioration meliorative melisa melisande melissa mellifluous mellifluously mellifluousness mellon
mellow mellowed mellower mellowest mellowing mellowly mellowness mellows melodic melodically melodies melodious
melodiously melodiousness melodrama melodramas melodramatic melodramatically melodramatics melody melon melons
melpomene melt meltdown meltdowns melted melting melton melts melva melville melvin member members membership
memberships membrane membranes membranous memcached meme memento mementos memes memling memo memoir memoirs
memorabilia memorability memorable memorably memorandum memorandums memorial memorialise memorialised memorialises
memorialising memorialize memorialized memorializes memorializing memorials memories memorisation memorise
memorised memorises memorising memorization memorize memorized memorizes memorizing memory memos memphis memsahib
memsahibs men menace menaced menaces menacing menacingly menage menagerie menageries menages menander mencius
mencken mend mendacious mendaciously mendacity mended mendel mendeleev mendelevium mendelian mendelssohn mender
menders mendez mendicancy mendicant mendicants mending mendocino mendoza mends menelaus menelik menes menfolk
menfolks menhaden menial menially menials menifee meningeal meninges meningitis meninx menisci meniscus menkalinan
menkar menkent mennen mennonite mennonites menominee menopausal menopause menorah menorahs menotti mensa mensch
mensches menservants menses menstrual menstruate menstruated menstruates menstruating menstruation mensurable
mensuration menswear mental mentalist mentalists mentalities mentality mentally menthol mentholated mentholatum
mention mentioned mentioning mentions mentor mentored mentoring mentors mentorship menu menuhin menus menzies meow
meowed meowing meows mephistopheles merak mercado mercantile mercantilism mercator merced mercedes mercenaries
mercenary mercer mercerise mercerised mercerises mercerising mercerize mercerized mercerizes mercerizing mercers
merchandise merchandised merchandiser merchandisers merchandises merchandising merchant merchantable merchantman
merchantmen merchants mercia mercies merciful mercifully merciless mercilessly mercilessness merck mercurial
mercurially mercuric mercuries mercurochrome mercury mercy mere meredith merely meres merest meretricious
meretriciously meretriciousness merganser mergansers merge merged merger mergers merges merging meridian meridians
meringue meringues merino merinos merit merited meriting meritless meritocracies meritocracy meritocratic
meritorious meritoriously meritoriousness merits merle merlin merlot mermaid mermaids merman mermen merovingian
merriam merrick merrier merriest merrill merrily merrimack merriment merriness merritt merry merrymaker merrymakers
merrymaking merthiolate merton mervin mes mesa mesabi mesas mescal mescalin mescaline mescals mesdames
mesdemoiselles mesh meshed meshes meshing mesmer mesmeric mesmerise mesmerised mesmeriser mesmerisers mesmerises
mesmerising mesmerism mesmerize mesmerized mesmerizer mesmerizers mesmerizes mesmerizing mesolithic mesomorph
mesomorphs meson mesons mesopotamia mesosphere mesospheres mesozoic mesquite mesquites mess message messaged
messages messaging messed messeigneurs messenger messengers messerschmidt messes messiaen messiah messiahs
messianic messier messiest messieurs messily messiness messing messmate messmates messy mestizo mestizos met
metabolic metabolically metabolise metabolised metabolises metabolising metabolism metabolisms metabolite
metabolites metabolize metabolized metabolizes metabolizing metacarpal metacarpals metacarpi metacarpus metadata
metal metalanguage metalanguages metaled metalled metallic metallica metallurgic metallurgical metallurgist
metallurgists metallurgy metals metalwork metalworker metalworkers metalworking metamorphic metamorphism
metamorphose metamorphosed metamorphoses metamorphosing metamorphosis metamucil metaphor metaphoric metaphorical
metaphorically metaphors metaphysical metaphysically metaphysics metastases metastasis metastasise metastasised
metastasises metastasising metastasize metastasized metastasizes metastasizing metastatic metatarsal metatarsals
metatarsi metatarsus metatheses metathesis mete meted metempsychoses metempsychosis meteor meteoric meteorically
meteorite meteorites meteoroid meteoroids meteorologic meteorological meteorologist meteorologists meteorology
meteors meter metered metering meters metes metformin meth methadone methamphetamine methane methanol methinks
method methodical methodically methodicalness methodism methodisms methodist methodists methodological
methodologically methodologies methodology methods methotrexate methought meths methuselah methyl meticulous
meticulously meticulousness meting metre metres metric metrical metrically metricate metricated metricates
metricating metrication metricise metricised metricises metricising metricize metricized metricizes metricizing
metrics metro metronome metronomes metropolis metropolises metropolitan metros metternich mettle mettlesome meuse
mew mewed mewing mewl mewled mewling mewls mews mexicali mexican mexicans mexico meyer meyerbeer meyers mezzanine
mezzanines mezzo mezzos""",
    "mf": """mfume""",
    "mg": """mg mgm""",
    "mh": """mhz""",
    "mi": """mi mia miami miamis miaow miaowed miaowing miaows miaplacidus miasma miasmas mic mica micah micawber mice michael
micheal michel michelangelo michele michelin michelle michelob michelson michigan michigander michiganders mick
mickey mickeys mickie micks micky micmac micro microaggression microaggressions microbe microbes microbial
microbiological microbiologist microbiologists microbiology microbreweries microbrewery microchip microchips
microcircuit microcircuits microcode microcomputer microcomputers microcosm microcosmic microcosms microdot
microdots microeconomics microelectronic microelectronics microfiber microfibers microfiche microfilm microfilmed
microfilming microfilms microfinance microgroove microgrooves microlight microlights microloan microloans
micromanage micromanaged micromanagement micromanager micromanagers micromanages micromanaging micrometeorite
micrometeorites micrometer micrometers micrometre micrometres micron micronesia micronesian microns microorganism
microorganisms microphone microphones microplastics microprocessor microprocessors micros microscope microscopes
microscopic microscopical microscopically microscopy microsecond microseconds microsoft microsurgery microwavable
microwave microwaveable microwaved microwaves microwaving mics mid midair midas midday midden middens middies
middle middlebrow middlebrows middleman middlemen middlemost middles middleton middletown middleweight
middleweights middling middy midfield midfielder midfielders midge midges midget midgets midi midis midland
midlands midlife midmost midnight midpoint midpoints midrib midribs midriff midriffs midsection midsections
midshipman midshipmen midships midsize midst midstream midsummer midterm midterms midtown midway midways midweek
midweeks midwest midwestern midwife midwifed midwiferies midwifery midwifes midwifing midwinter midwives midyear
midyears mien miens miff miffed miffing miffs mig might mightier mightiest mightily mightiness mighty mignonette
mignonettes migraine migraines migrant migrants migrate migrated migrates migrating migration migrations migratory
miguel mikado mikados mike miked mikes mikhail miking mikoyan mil miladies milady milagros milan milch mild milder
mildest mildew mildewed mildewing mildews mildly mildness mildred mildura mile mileage mileages milepost mileposts
miler milers miles milestone milestones milf milford milfs milieu milieus militancy militant militantly militants
militarily militarisation militarise militarised militarises militarising militarism militarist militaristic
militarists militarization militarize militarized militarizes militarizing military militate militated militates
militating militia militiaman militiamen militias milk milked milken milker milkers milkier milkiest milkiness
milking milkmaid milkmaids milkman milkmen milks milkshake milkshakes milksop milksops milkweed milkweeds milky
mill millage millard millay milled millennia millennial millennium millenniums miller millers millet milliard
milliards millibar millibars millicent millie milligram milligrams millikan milliliter milliliters millilitre
millilitres millimeter millimeters millimetre millimetres milliner milliners millinery milling millings million
millionaire millionaires millionairess millionairesses millions millionth millionths millipede millipedes
millisecond milliseconds millpond millponds millrace millraces mills millstone millstones millstream millstreams
millwright millwrights milne milo milometer milometers milosevic milquetoast milquetoasts mils milt milted
miltiades milting milton miltonic miltown milts milwaukee mime mimed mimeograph mimeographed mimeographing
mimeographs mimes mimetic mimi mimic mimicked mimicker mimickers mimicking mimicries mimicry mimics miming mimosa
mimosas minamoto minaret minarets minatory mince minced mincemeat mincer mincers minces mincing mind mindanao
mindbogglingly minded mindedness minder minders mindful mindfully mindfulness minding mindless mindlessly
mindlessness mindoro minds mindset mindsets mindy mine mined minefield minefields miner mineral mineralogical
mineralogist mineralogists mineralogy minerals miners minerva mines minestrone minesweeper minesweepers ming mingle
mingled mingles mingling mingus mingy mini miniature miniatures miniaturisation miniaturise miniaturised
miniaturises miniaturising miniaturist miniaturists miniaturization miniaturize miniaturized miniaturizes
miniaturizing minibar minibars minibike minibikes minibus minibuses minicab minicabs minicam minicams minicomputer
minicomputers minim minima minimal minimalism minimalist minimalists minimally minimisation minimise minimised
minimises minimising minimization minimize minimized minimizes minimizing minims minimum minimums mining minion
minions minis miniseries miniskirt miniskirts minister ministered ministerial ministering ministers ministrant
ministrants ministration ministrations ministries ministry minivan minivans mink minks minneapolis minnelli
minnesinger minnesingers minnesota minnesotan minnesotans minnie minnow minnows minoan minoans minolta minor
minored minoring minorities minority minors minos minot minotaur minoxidil minsk minsky minster minsters minstrel
minstrels minstrelsy mint mintage mintaka minted minter minters mintier mintiest minting mints minty minuend
minuends minuet minuets minuit minus minuscule minuscules minuses minute minuted minutely minuteman minutemen
minuteness minuter minutes minutest minutia minutiae minuting minx minxes miocene mir mira mirabeau mirach miracle
miracles miraculous miraculously mirage mirages miranda mire mired mires mirfak miriam mirier miriest miring miro
mirror mirrored mirroring mirrors mirth mirthful mirthfully mirthfulness mirthless mirthlessly miry mirzam
misaddress misaddressed misaddresses misaddressing misadventure misadventures misaligned misalignment misalliance
misalliances misanthrope misanthropes misanthropic misanthropically misanthropist misanthropists misanthropy
misapplication misapplications misapplied misapplies misapply misapplying misapprehend misapprehended
misapprehending misapprehends misapprehension misapprehensions misappropriate misappropriated misappropriates
misappropriating misappropriation misappropriations misbegotten misbehave misbehaved misbehaves misbehaving
misbehavior misbehaviour miscalculate miscalculated miscalculates miscalculating miscalculation miscalculations
miscall miscalled miscalling miscalls miscarriage miscarriages miscarried miscarries miscarry miscarrying miscast
miscasting miscasts miscegenation miscellaneous miscellaneously miscellanies miscellany mischance mischances
mischief mischievous mischievously mischievousness miscibility miscible misclassified miscommunication
miscommunications misconceive misconceived misconceives misconceiving misconception misconceptions misconduct
misconducted misconducting misconducts misconstruction misconstructions misconstrue misconstrued misconstrues
misconstruing miscount miscounted miscounting miscounts miscreant miscreants miscue miscued miscues miscuing
misdeal misdealing misdeals misdealt misdeed misdeeds misdemeanor misdemeanors misdemeanour misdemeanours
misdiagnose misdiagnosed misdiagnoses misdiagnosing misdiagnosis misdid misdirect misdirected misdirecting
misdirection misdirects misdo misdoes misdoing misdoings misdone miser miserable miserableness miserably miseries
miserliness miserly misers misery misfeasance misfile misfiled misfiles misfiling misfire misfired misfires
misfiring misfit misfits misfitted misfitting misfortune misfortunes misgiving misgivings misgovern misgoverned
misgoverning misgovernment misgoverns misguidance misguide misguided misguidedly misguides misguiding mishandle
mishandled mishandles mishandling mishap mishaps mishear misheard mishearing mishears mishit mishits mishitting
mishmash mishmashes misidentified misidentifies misidentify misidentifying misinform misinformation misinformed
misinforming misinforms misinterpret misinterpretation misinterpretations misinterpreted misinterpreting
misinterprets misjudge misjudged misjudgement misjudgements misjudges misjudging misjudgment misjudgments miskito
mislabel mislabeled mislabeling mislabelled mislabelling mislabels mislaid mislay mislaying mislays mislead
misleading misleadingly misleads misled mismanage mismanaged mismanagement mismanages mismanaging mismatch
mismatched mismatches mismatching misname misnamed misnames misnaming misnomer misnomers misogamist misogamists
misogamy misogynist misogynistic misogynists misogynous misogyny misplace misplaced misplacement misplaces
misplacing misplay misplayed misplaying misplays misprint misprinted misprinting misprints misprision mispronounce
mispronounced mispronounces mispronouncing mispronunciation mispronunciations misquotation misquotations misquote
misquoted misquotes misquoting misread misreading misreadings misreads misremember misremembered misremembering
misremembers misreport misreported misreporting misreports misrepresent misrepresentation misrepresentations
misrepresented misrepresenting misrepresents misrule misruled misrules misruling miss missal missals missed misses
misshape misshaped misshapen misshapes misshaping missile missilery missiles missing mission missionaries
missionary missioner missioners missions mississauga mississippi mississippian mississippians missive missives
missoula missouri missourian missourians misspeak misspeaking misspeaks misspell misspelled misspelling
misspellings misspells misspend misspending misspends misspent misspoke misspoken misstate misstated misstatement
misstatements misstates misstating misstep missteps missus missuses missy mist mistakable mistake mistaken
mistakenly mistakes mistaking mistassini misted mister misters mistier mistiest mistily mistime mistimed mistimes
mistiming mistiness misting mistletoe mistook mistral mistrals mistranslated mistreat mistreated mistreating
mistreatment mistreats mistress mistresses mistrial mistrials mistrust mistrusted mistrustful mistrustfully
mistrusting mistrusts mists misty mistype mistypes mistyping misunderstand misunderstanding misunderstandings
misunderstands misunderstood misuse misused misuses misusing mit mitch mitchel mitchell mite miter mitered mitering
miters mites mitford mithra mithridates mitigate mitigated mitigates mitigating mitigation mitochondria
mitochondrial mitochondrion mitoses mitosis mitotic mitral mitre mitred mitres mitring mitsubishi mitt mittagong
mitten mittens mitterrand mitts mitty mitzi mitzvah mix mixable mixed mixer mixers mixes mixing mixtec mixture
mixtures mizar mizzen mizzenmast mizzenmasts mizzens""",
    "mk": """mkay""",
    "mn": """mn mnemonic mnemonically mnemonics mnemosyne""",
    "mo": """mo moama moan moaned moaner moaners moaning moans moat moated moats mob mobbed mobbing mobil mobile mobiles
mobilisation mobilisations mobilise mobilised mobiliser mobilisers mobilises mobilising mobility mobilization
mobilizations mobilize mobilized mobilizer mobilizers mobilizes mobilizing mobs mobster mobsters mobutu moccasin
moccasins mocha mochas mock mocked mocker mockeries mockers mockery mocking mockingbird mockingbirds mockingly
mocks mod modal modalities modality modals mode model modeled modeler modelers modeling modelings modelled modeller
modellers modelling modellings models modem modems moderate moderated moderately moderateness moderates moderating
moderation moderator moderators modern modernisation modernise modernised moderniser modernisers modernises
modernising modernism modernist modernistic modernists modernity modernization modernize modernized modernizer
modernizers modernizes modernizing modernly modernness moderns modes modest modestly modesto modesty modicum
modicums modifiable modification modifications modified modifier modifiers modifies modify modifying modigliani
modish modishly modishness mods modular modularisation modularization modulate modulated modulates modulating
modulation modulations modulator modulators module modules modulus moe moet mogadishu moggie moggy mogul moguls
mohacs mohair mohamed mohammad mohammedan mohammedanism mohammedanisms mohammedans mohawk mohawks moho mohorovicic
moi moieties moiety moil moiled moiling moils moira moire moires moises moiseyev moist moisten moistened moistener
moisteners moistening moistens moister moistest moistly moistness moisture moisturise moisturised moisturiser
moisturisers moisturises moisturising moisturize moisturized moisturizer moisturizers moisturizes moisturizing
mojave molar molars molasses mold moldavia moldboard moldboards molded molder moldered moldering molders moldier
moldiest moldiness molding moldings moldova molds moldy mole molecular molecularity molecule molecules molehill
molehills moles moleskin molest molestation molested molester molesters molesting molests moliere molina moll
mollie mollies mollification mollified mollifies mollify mollifying molls mollusc molluscan molluscs mollusk
mollusks molly mollycoddle mollycoddled mollycoddles mollycoddling molnar moloch molokai molotov molt molted molten
molter molters molting molts moluccas molybdenum mom mombasa moment momenta momentarily momentariness momentary
momentous momentously momentousness moments momentum mommies mommy moms mona monaco monad monarch monarchic
monarchical monarchies monarchism monarchist monarchistic monarchists monarchs monarchy monasteries monastery
monastic monastical monastically monasticism monastics monaural mondale monday mondays mondrian monera monessen
monet monetarily monetarism monetarist monetarists monetary monetisation monetise monetised monetises monetising
monetization monetize monetized monetizes monetizing money moneybag moneybags moneybox moneyboxes moneyed
moneylender moneylenders moneymaker moneymakers moneymaking moneys monger mongered mongering mongers mongodb mongol
mongolia mongolian mongolians mongolism mongoloid mongoloids mongols mongoose mongooses mongrel mongrels monica
monies moniker monikers monique monism monist monists monition monitions monitor monitored monitoring monitors
monitory monk monkey monkeyed monkeying monkeys monkeyshine monkeyshines monkish monks monkshood monkshoods
monmouth mono monochromatic monochrome monochromes monocle monocled monocles monoclonal monocotyledon
monocotyledonous monocotyledons monocular monodic monodies monodist monodists monody monogamist monogamists
monogamous monogamously monogamy monogram monogrammed monogramming monograms monograph monographs monolingual
monolinguals monolith monolithic monoliths monologist monologists monologue monologues monomania monomaniac
monomaniacal monomaniacs monomer monomers monongahela mononucleosis monophonic monoplane monoplanes monopolies
monopolisation monopolise monopolised monopoliser monopolisers monopolises monopolising monopolist monopolistic
monopolists monopolization monopolize monopolized monopolizer monopolizers monopolizes monopolizing monopoly
monorail monorails monosyllabic monosyllable monosyllables monotheism monotheist monotheistic monotheists monotone
monotones monotonic monotonically monotonous monotonously monotonousness monotony monounsaturated monoxide
monoxides monroe monrovia mons monsanto monseigneur monsieur monsignor monsignors monsoon monsoonal monsoons
monster monsters monstrance monstrances monstrosities monstrosity monstrous monstrously montage montages montague
montaigne montana montanan montanans montcalm monte montenegrin montenegro monterey monterrey montesquieu
montessori monteverdi montevideo montezuma montgolfier montgomery month monthlies monthly months monticello montoya
montpelier montrachet montreal montserrat monty monument monumental monumentally monuments moo mooch mooched
moocher moochers mooches mooching mood moodier moodiest moodily moodiness moods moody mooed moog mooing moon
moonbeam moonbeams mooned mooney mooning moonless moonlight moonlighted moonlighter moonlighters moonlighting
moonlights moonlit moons moonscape moonscapes moonshine moonshiner moonshiners moonshines moonshot moonshots
moonstone moonstones moonstruck moonwalk moonwalks moor moore moored moorhen moorhens mooring moorings moorish
moorland moorlands mooroopna moors moos moose moot mooted mooting moots mop mope moped mopeds moper mopers mopes
mopey mopier mopiest moping mopish mopped moppet moppets mopping mops moraine moraines moral morale morales
moralisation moralise moralised moraliser moralisers moralises moralising moralism moralist moralistic
moralistically moralists moralities morality moralization moralize moralized moralizer moralizers moralizes
moralizing morally morals moran morass morasses moratorium moratoriums moravia moravian moray morays morbid
morbidity morbidly morbidness mordancy mordant mordantly mordants mordred more moreish morel morels moreno moreover
mores morgan morgantown morgue morgues moriarty moribund morin morison morisset morita morley mormon mormonism
mormonisms mormons morn morning mornings morns moro moroccan moroccans morocco moron moroni moronic moronically
morons morose morosely moroseness morphed morpheme morphemes morphemic morpheus morphia morphine morphing
morphological morphology morphs morphy morris morrison morristown morrow morrows morse morsel morsels mort mortal
mortality mortally mortals mortar mortarboard mortarboards mortared mortaring mortars mortgage mortgaged mortgagee
mortgagees mortgages mortgaging mortgagor mortgagors mortician morticians mortification mortified mortifies mortify
mortifying mortimer mortise mortised mortises mortising morton mortuaries mortuary morwell mosaic mosaics moscow
moseley moselle moses mosey moseyed moseying moseys mosh moshed moshes moshing mosley mosque mosques mosquito
mosquitoes moss mossback mossbacks mosses mossie mossier mossies mossiest mossy most mostly mosul mot mote motel
motels motes motet motets moth mothball mothballed mothballing mothballs mother motherboard motherboards mothered
motherfucker motherfuckers motherfucking motherhood mothering motherland motherlands motherless motherliness
motherly mothers moths motif motifs motile motiles motility motion motioned motioning motionless motionlessly
motionlessness motions motivate motivated motivates motivating motivation motivational motivations motivator
motivators motive motiveless motives motley motleys motlier motliest motocross motocrosses motor motorbike
motorbiked motorbikes motorbiking motorboat motorboats motorcade motorcades motorcar motorcars motorcycle
motorcycled motorcycles motorcycling motorcyclist motorcyclists motored motoring motorisation motorise motorised
motorises motorising motorist motorists motorization motorize motorized motorizes motorizing motorman motormen
motormouth motormouths motorola motors motorway motorways motown motrin mots mott mottle mottled mottles mottling
motto mottoes moue moues mould moulded moulder mouldered mouldering moulders mouldier mouldiest moulding mouldings
moulds mouldy moult moulted moulting moults mound mounded mounding mounds mount mountable mountain mountaineer
mountaineered mountaineering mountaineers mountainous mountains mountainside mountainsides mountaintop mountaintops
mountbatten mountebank mountebanks mounted mounter mounters mountie mounties mounting mountings mounts mourn
mourned mourner mourners mournful mournfully mournfulness mourning mourns mouse moused mouser mousers mouses
mousetrap mousetrapped mousetrapping mousetraps mousier mousiest mousiness mousing moussaka moussakas mousse
moussed mousses moussing moussorgsky moustache moustached moustaches mousy mouth mouthe mouthed mouthfeel mouthful
mouthfuls mouthier mouthiest mouthiness mouthing mouthpiece mouthpieces mouths mouthwash mouthwashes mouthwatering
mouthy mouton movable movables move moved movement movements mover movers moves movie moviegoer moviegoers movies
moving movingly mow mowed mower mowers mowgli mowing mows moxie mozambican mozambicans mozambique mozart mozilla
mozzarella mozzie mozzies""",
    "ms": """ms""",
    "mu": """mu muawiya mubarak much mucilage mucilaginous muck mucked muckier muckiest mucking muckrake muckraked muckraker
muckrakers muckrakes muckraking mucks mucky mucous mucus mud muddie muddied muddier muddies muddiest muddily
muddiness muddle muddled muddleheaded muddles muddling muddy muddying mudflap mudflaps mudflat mudflats mudgee
mudguard mudguards mudpack mudpacks mudroom mudrooms mudslide mudslides mudslinger mudslingers mudslinging mueller
muenster muesli muezzin muezzins muff muffed muffin muffing muffins muffle muffled muffler mufflers muffles
muffling muffs mufti muftis mug mugabe mugful mugfuls mugged mugger muggers muggier muggiest mugginess mugging
muggings muggins muggle muggles muggy mugs mugshot mugshots mugwump mugwumps muhammad muhammadan muhammadanism
muhammadanisms muhammadans muir mujaheddin mujib mukluk mukluks mulatto mulattoes mulberries mulberry mulch mulched
mulches mulching mulct mulcted mulcting mulcts mulder mule mules muleskinner muleskinners muleteer muleteers mulish
mulishly mulishness mull mullah mullahs mulled mullein mullen muller mullet mullets mulligan mulligans mulligatawny
mullikan mulling mullins mullion mullioned mullions mulls mulroney multan multi multicellular multichannel
multicolored multicoloured multicultural multiculturalism multidimensional multidisciplinary multifaceted
multifamily multifarious multifariously multifariousness multiform multigrain multilateral multilaterally
multilayered multilevel multilingual multilingualism multimedia multimillionaire multimillionaires multinational
multinationals multipart multiparty multiplayer multiple multiples multiplex multiplexed multiplexer multiplexers
multiplexes multiplexing multiplicand multiplicands multiplication multiplications multiplicative multiplicities
multiplicity multiplied multiplier multipliers multiplies multiply multiplying multiprocessing multiprocessor
multiprocessors multipurpose multiracial multistage multistory multitasking multitude multitudes multitudinous
multivariate multiverse multiverses multivitamin multivitamins multiyear mum mumbai mumble mumbled mumbler mumblers
mumbles mumbletypeg mumbling mumford mummer mummers mummery mummies mummification mummified mummifies mummify
mummifying mummy mumps mums munch munched munches munchie munchies munching munchkin munchkins muncie mundane
mundanely munich municipal municipalities municipality municipally municipals munificence munificent munificently
munition munitioned munitioning munitions munoz munro muppet mural muralist muralists murals murasaki murat
murchison murder murdered murderer murderers murderess murderesses murdering murderous murderously murders murdoch
murfreesboro muriel murillo murine murk murkier murkiest murkily murkiness murks murky murmansk murmur murmured
murmurer murmurers murmuring murmurings murmurous murmurs murphy murrain murray murrieta murrow murrumbidgee muscat
muscatel muscatels muscats muscle musclebound muscled muscleman musclemen muscles muscling muscly muscovite muscovy
muscular muscularity muscularly musculature musculoskeletal muse mused muses musette musettes museum museums mush
musharraf mushed musher mushers mushes mushier mushiest mushiness mushing mushroom mushroomed mushrooming mushrooms
mushy musial music musical musicale musicales musicality musically musicals musician musicianly musicians
musicianship musicological musicologist musicologists musicology musing musingly musings musk muskeg muskegon
muskegs muskellunge muskellunges musket musketeer musketeers musketry muskets muskie muskier muskies muskiest
muskiness muskmelon muskmelons muskogee muskox muskoxen muskrat muskrats musky muslim muslims muslin muss mussed
mussel mussels musses mussier mussiest mussing mussolini mussorgsky mussy must mustache mustached mustaches
mustachio mustachioed mustachios mustang mustangs mustard muster mustered mustering musters mustier mustiest
mustily mustiness musts musty muswellbrook mutability mutable mutably mutagen mutagenic mutagens mutant mutants
mutate mutated mutates mutating mutation mutational mutations mutative mute muted mutely muteness muter mutes
mutest mutilate mutilated mutilates mutilating mutilation mutilations mutilator mutilators mutineer mutineers
muting mutinied mutinies mutinous mutinously mutiny mutinying mutsuhito mutt mutter muttered mutterer mutterers
muttering mutterings mutters mutton muttonchops muttony mutts mutual mutuality mutually muumuu muumuus muzak
muzzily muzziness muzzle muzzled muzzles muzzling muzzy""",
    "my": """my myanmar mycenae mycenaean mycologist mycologists mycology myelitis myers mylar mylars myles myna mynah mynahes
mynas myocardial myocardium myopia myopic myopically myra myrdal myriad myriads myrmidon myrmidons myrna myron
myrrh myrtle myrtles myself mysore myspace mysql myst mysteries mysterious mysteriously mysteriousness mystery
mystic mystical mystically mysticism mystics mystification mystified mystifies mystify mystifying mystique myth
mythic mythical mythological mythologies mythologise mythologised mythologises mythologising mythologist
mythologists mythologize mythologized mythologizes mythologizing mythology myths myxomatosis""",
    "na": """na naan naans nab nabbed nabbing nabisco nabob nabobs nabokov nabs nacelle nacelles nacho nachos nacre nacreous
nader nadia nadine nadir nadirs nae naff naffer naffest nag nagasaki nagged nagger naggers nagging nagoya nagpur
nags nagy nah nahuatl nahum naiad naiads naif naifs nail nailbrush nailbrushes nailed nailing nails naipaul nair
nairobi naismith naive naively naiver naivest naivety naked nakedly nakedness nam namath name nameable named
nameless namelessly namely nameplate nameplates names namesake namesakes namibia namibian namibians naming nampa
nan nana nanak nanas nanchang nancy nanette nanjing nannie nannies nanny nanometer nanometers nanometre nanometres
nanook nanosecond nanoseconds nanotechnology nanotube nansen nantes nantucket naomi nap napa napalm napalmed
napalming napalms nape napes naphtali naphtha naphthalene napier napkin napkins naples napless napoleon napoleonic
napoleons napped napper nappers nappier nappies nappiest napping nappy naps napster narc narcissism narcissist
narcissistic narcissists narcissus narcolepsy narcoleptic narcoses narcosis narcotic narcotics narcotisation
narcotise narcotised narcotises narcotising narcotization narcotize narcotized narcotizes narcotizing narcs nark
narky narmada narnia narragansett narrate narrated narrates narrating narration narrations narrative narratives
narrator narrators narrow narrowed narrower narrowest narrowing narrowly narrowness narrows narwhal narwhals nary
nasal nasalisation nasalise nasalised nasalises nasalising nasality nasalization nasalize nasalized nasalizes
nasalizing nasally nasals nascar nascence nascent nash nashua nashville nassau nasser nastier nastiest nastily
nastiness nasturtium nasturtiums nasty nat natal natalia natalie natasha natch natchez nate nathan nathaniel
nathans nation national nationalisation nationalisations nationalise nationalised nationalises nationalising
nationalism nationalist nationalistic nationalistically nationalists nationalities nationality nationalization
nationalizations nationalize nationalized nationalizes nationalizing nationally nationals nationhood nations
nationwide native natives nativities nativity natter nattered nattering natters nattier nattiest nattily nattiness
natty natural naturalisation naturalise naturalised naturalises naturalising naturalism naturalist naturalistic
naturalists naturalization naturalize naturalized naturalizes naturalizing naturally naturalness naturals nature
natures naturism naturist naturists naugahyde naught naughtier naughtiest naughtily naughtiness naughts naughty
nauru nausea nauseam nauseate nauseated nauseates nauseating nauseatingly nauseous nauseously nauseousness nautical
nautically nautilus nautiluses navajo navajoes navajos naval navarre navarro nave navel navels naves navies
navigability navigable navigate navigated navigates navigating navigation navigational navigator navigators
navratilova navvies navvy navy nay nays naysayer naysayers nazarene nazareth nazca nazi nazis nazism nazisms""",
    "nd": """nd ndjamena""",
    "ne": """ne neal neanderthal neanderthals neap neapolitan neaps near nearby neared nearer nearest nearing nearly nearness
nears nearshore nearside nearsighted nearsightedly nearsightedness neat neaten neatened neatening neatens neater
neatest neath neatly neatness nebraska nebraskan nebraskans nebuchadnezzar nebula nebulae nebular nebulous
nebulously nebulousness necessaries necessarily necessary necessitate necessitated necessitates necessitating
necessities necessitous necessity neck neckband neckbands necked neckerchief neckerchiefs necking necklace
necklaced necklaces necklacing necklacings neckline necklines necks necktie neckties necrology necromancer
necromancers necromancy necrophilia necrophiliac necrophiliacs necropolis necropolises necroses necrosis necrotic
nectar nectarine nectarines ned need needed needful needfully needier neediest neediness needing needle needled
needlepoint needles needless needlessly needlessness needlewoman needlewomen needlework needling needs needy
nefarious nefariously nefariousness nefertiti negate negated negates negating negation negations negative negatived
negatively negativeness negatives negativing negativism negativity negev neglect neglected neglectful neglectfully
neglectfulness neglecting neglects negligee negligees negligence negligent negligently negligible negligibly
negotiability negotiable negotiate negotiated negotiates negotiating negotiation negotiations negotiator
negotiators negritude negro negroes negroid negroids negros nehemiah nehru neigh neighbor neighbored neighborhood
neighborhoods neighboring neighborliness neighborly neighbors neighbour neighboured neighbourhood neighbourhoods
neighbouring neighbourliness neighbourly neighbours neighed neighing neighs neil neither nelda nell nellie nelly
nelsen nelson nelsons nematode nematodes nembutal nemeses nemesis neo neoclassic neoclassical neoclassicism
neocolonialism neocolonialist neocolonialists neocon neocons neoconservative neoconservatives neocortex neodymium
neogene neolithic neologism neologisms neon neonatal neonate neonates neophyte neophytes neoplasm neoplasms
neoplastic neoprene nepal nepalese nepali nepenthe nephew nephews nephrite nephritic nephritis nephropathy nepotism
nepotist nepotistic nepotists neptune neptunium nerd nerdier nerdiest nerds nerdy nereid nerf nero neruda nerve
nerved nerveless nervelessly nervelessness nerves nervier nerviest nerviness nerving nervous nervously nervousness
nervy nescafe nesselrode nest nested nesting nestle nestled nestles nestling nestlings nestor nestorius nests net
netball netbook netbooks netflix nether netherlander netherlanders netherlands nethermost netherworld nets netscape
netted nettie netting nettle nettled nettles nettlesome nettling network networked networking networks
netzahualcoyotl neural neuralgia neuralgic neurally neurasthenia neurasthenic neurasthenics neuritic neuritics
neuritis neurological neurologically neurologist neurologists neurology neuron neuronal neurons neuroscience
neuroses neurosis neurosurgeon neurosurgeons neurosurgery neurosurgical neurotic neurotically neuroticism neurotics
neurotransmitter neurotransmitters neuter neutered neutering neuters neutral neutralisation neutralise neutralised
neutraliser neutralisers neutralises neutralising neutralism neutralist neutralists neutrality neutralization
neutralize neutralized neutralizer neutralizers neutralizes neutralizing neutrally neutrals neutrino neutrinos
neutron neutrons neva nevada nevadan nevadans never nevermore nevertheless nevi nevis nevsky nevus new newark
newbie newbies newborn newborns newborough newburgh newcastle newcomer newcomers newel newels newer newest
newfangled newfound newfoundland newfoundlands newly newlywed newlyweds newman newness newport news newsagencies
newsagency newsagent newsagents newsboy newsboys newscast newscaster newscasters newscasts newsdealer newsdealers
newsflash newsflashes newsgirl newsgirls newsgroup newsgroups newshound newshounds newsier newsiest newsletter
newsletters newsman newsmen newspaper newspaperman newspapermen newspapers newspaperwoman newspaperwomen newspeak
newsprint newsreader newsreaders newsreel newsreels newsroom newsrooms newsstand newsstands newsweek newsweeklies
newsweekly newswoman newswomen newsworthiness newsworthy newsy newt newton newtonian newtons newts nexis next nexus
nexuses""",
    "ng": """ngaliema nguyen""",
    "ni": """ni niacin niagara niamey nib nibble nibbled nibbler nibblers nibbles nibbling nibelung nibs nicaea nicaragua
nicaraguan nicaraguans niccolo nice nicely nicene niceness nicer nicest niceties nicety niche niches nichiren
nicholas nichole nichols nicholson nick nicked nickel nickelodeon nickelodeons nickels nicker nickered nickering
nickers nicking nicklaus nickname nicknamed nicknames nicknaming nickolas nicks nicobar nicodemus nicola nicolas
nicole nicosia nicotine niebuhr niece nieces nielsen nietzsche nieves nifedipine niff niffy niftier niftiest nifty
nigel niger nigeria nigerian nigerians nigga niggard niggardliness niggardly niggards niggas niggaz nigger niggers
niggle niggled niggler nigglers niggles niggling nigh nigher nighest night nightcap nightcaps nightclothes
nightclub nightclubbed nightclubbing nightclubs nightdress nightdresses nightfall nightgown nightgowns nighthawk
nighthawks nightie nighties nightingale nightingales nightlife nightlight nightlights nightlong nightly nightmare
nightmares nightmarish nights nightshade nightshades nightshirt nightshirts nightspot nightspots nightstand
nightstands nightstick nightsticks nighttime nightwatchman nightwatchmen nightwear nihilism nihilist nihilistic
nihilists nijinsky nike nikita nikkei nikki nikolai nikon nil nile nimbi nimble nimbleness nimbler nimblest nimbly
nimbus nimby nimitz nimrod nimrods nina nincompoop nincompoops nine ninepin ninepins nines nineteen nineteens
nineteenth nineteenths nineties ninetieth ninetieths ninety nineveh ninja ninjas ninnies ninny nintendo ninth
ninths niobe niobium nip nipped nipper nippers nippier nippiest nippiness nipping nipple nipples nippon nippy nips
nirenberg nirvana nisan nisei nissan nit nita niter nitpick nitpicked nitpicker nitpickers nitpicking nitpicks
nitrate nitrated nitrates nitrating nitration nitre nitric nitrification nitrite nitrites nitro nitrocellulose
nitrogen nitrogenous nitroglycerin nitroglycerine nits nitwit nitwits nivea nix nixed nixes nixing nixon""",
    "nk": """nkrumah""",
    "no": """no noah nob nobble nobbled nobbles nobbling nobel nobelist nobelists nobelium nobility noble nobleman noblemen
nobleness nobler nobles noblest noblewoman noblewomen nobly nobodies nobody nobs nocturnal nocturnally nocturne
nocturnes nod nodal nodded nodding noddle noddles noddy node nodes nodoz nods nodular nodule nodules noe noel
noelle noels noemi noes noggin noggins nohow noise noised noiseless noiselessly noiselessness noisemaker
noisemakers noises noisier noisiest noisily noisiness noising noisome noisy nokia nola nolan nomad nomadic nomads
nome nomenclature nomenclatures nominal nominally nominate nominated nominates nominating nomination nominations
nominative nominatives nominator nominators nominee nominees non nona nonabrasive nonabsorbent nonabsorbents
nonacademic nonacceptance nonacid nonactive nonactives nonaddictive nonadhesive nonadjacent nonadjustable
nonadministrative nonage nonagenarian nonagenarians nonages nonaggression nonalcoholic nonaligned nonalignment
nonallergic nonappearance nonappearances nonassignable nonathletic nonattendance nonautomotive nonavailability
nonbasic nonbeliever nonbelievers nonbelligerent nonbelligerents nonbinding nonbreakable nonburnable noncaloric
noncancerous nonce nonchalance nonchalant nonchalantly nonchargeable nonclerical nonclericals nonclinical
noncollectable noncom noncombat noncombatant noncombatants noncombustible noncommercial noncommercials noncommittal
noncommittally noncommunicable noncompeting noncompetitive noncompliance noncomplying noncomprehending noncoms
nonconducting nonconductor nonconductors nonconforming nonconformism nonconformist nonconformists nonconformity
nonconsecutive nonconstructive noncontagious noncontinuous noncontributing noncontributory noncontroversial
nonconvertible noncooperation noncorroding noncorrosive noncredit noncriminal noncriminals noncritical
noncrystalline noncumulative noncustodial nondairy nondeductible nondeliveries nondelivery nondemocratic
nondenominational nondepartmental nondepreciating nondescript nondestructive nondetachable nondeterminism
nondeterministic nondisciplinary nondisclosure nondiscrimination nondiscriminatory nondramatic nondrinker
nondrinkers nondrying none noneducational noneffective nonelastic nonelectric nonelectrical nonempty nonenforceable
nonentities nonentity nonequivalent nonequivalents nonessential nonesuch nonesuches nonetheless nonevent nonevents
nonexchangeable nonexclusive nonexempt nonexistence nonexistent nonexplosive nonexplosives nonfactual nonfading
nonfat nonfatal nonfattening nonferrous nonfiction nonfictional nonflammable nonflowering nonfluctuating nonflying
nonfood nonfreezing nonfunctional nong nongovernmental nongranular nongs nonhazardous nonhereditary nonhuman
nonidentical noninclusive nonindependent nonindustrial noninfectious noninflammatory noninflationary noninflected
nonintellectual nonintellectuals noninterchangeable noninterference nonintervention nonintoxicating noninvasive
nonirritating nonissue nonjudgmental nonjudicial nonlegal nonlethal nonlinear nonliterary nonliving nonmagnetic
nonmalignant nonmember nonmembers nonmetal nonmetallic nonmetals nonmigratory nonmilitant nonmilitary nonnarcotic
nonnarcotics nonnative nonnatives nonnegotiable nonnuclear nonnumerical nonobjective nonobligatory nonobservance
nonobservant nonoccupational nonoccurence nonofficial nonoperational nonoperative nonparallel nonparallels
nonpareil nonpareils nonparticipant nonparticipants nonparticipating nonpartisan nonpartisans nonpaying nonpayment
nonpayments nonperformance nonperforming nonperishable nonperson nonpersons nonphysical nonphysically nonplus
nonpluses nonplussed nonplussing nonpoisonous nonpolitical nonpolluting nonporous nonpracticing nonprejudicial
nonprescription nonproductive nonprofessional nonprofessionals nonprofit nonprofitable nonprofits nonproliferation
nonpublic nonpunishable nonracial nonradioactive nonrandom nonreactive nonreciprocal nonreciprocals
nonreciprocating nonrecognition nonrecoverable nonrecurring nonredeemable nonrefillable nonrefundable nonreligious
nonrenewable nonrepresentational nonresident nonresidential nonresidents nonresidual nonresistance nonresistant
nonrestrictive nonreturnable nonreturnables nonrhythmic nonrigid nonsalaried nonscheduled nonscientific nonscoring
nonseasonal nonsectarian nonsecular nonsegregated nonsense nonsensical nonsensically nonsensitive nonsexist
nonsexual nonskid nonslip nonsmoker nonsmokers nonsmoking nonsocial nonspeaking nonspecialist nonspecialists
nonspecializing nonspecific nonspiritual nonspirituals nonstaining nonstandard nonstarter nonstarters nonstick
nonstop nonstrategic nonstriking nonstructural nonsuccessive nonsupport nonsupporting nonsurgical nonsustaining
nonsympathiser nonsympathizer nontarnishable nontaxable nontechnical nontenured nontheatrical nonthinking
nonthreatening nontoxic nontraditional nontransferable nontransparent nontrivial nontropical nonuniform nonunion
nonuser nonusers nonvenomous nonverbal nonviable nonviolence nonviolent nonviolently nonvirulent nonvocal
nonvocational nonvolatile nonvoter nonvoters nonvoting nonwhite nonwhites nonworking nonyielding nonzero noodle
noodled noodles noodling nook nookie nooks nooky noon noonday noontide noontime noose nooses nootka nope nor nora
norad norbert norberto nordic nordics noreen norfolk noriega norm norma normal normalcy normalisation normalise
normalised normalises normalising normality normalization normalize normalized normalizes normalizing normally
norman normand normandy normans normative norms norplant norris norse norseman norsemen north northampton
northbound northeast northeaster northeasterly northeastern northeasters northeasts northeastward northeastwards
norther northerlies northerly northern northerner northerners northernmost northers northrop northrup norths
northward northwards northwest northwester northwesterly northwestern northwesters northwests northwestward
northwestwards norton norway norwegian norwegians norwich nose nosebag nosebags nosebleed nosebleeds nosecone
nosecones nosed nosedive nosedived nosedives nosediving nosegay nosegays noses nosferatu nosh noshed nosher noshers
noshes noshing nosier nosiest nosily nosiness nosing nostalgia nostalgic nostalgically nostradamus nostril nostrils
nostrum nostrums nosy not notabilities notability notable notables notably notarial notaries notarisation notarise
notarised notarises notarising notarization notarize notarized notarizes notarizing notary notate notated notates
notating notation notations notch notched notches notching note notebook notebooks noted notelet notelets notepad
notepads notepaper notes noteworthiness noteworthy nothing nothingness nothings notice noticeable noticeably
noticeboard noticeboards noticed notices noticing notifiable notification notifications notified notifier notifiers
notifies notify notifying noting notion notional notionally notions notoriety notorious notoriously nottingham
notwithstanding nouakchott nougat nougats nought noughts noumea noun nouns nourish nourished nourishes nourishing
nourishment nous nova novae novartis novas novel novelette novelettes novelisation novelisations novelise novelised
novelises novelising novelist novelists novelization novelizations novelize novelized novelizes novelizing novella
novellas novels novelties novelty november novembers novena novenae novenas novene novgorod novice novices
novitiate novitiates novocain novocaine novokuznetsk novosibirsk now nowadays noway noways nowhere nowise nowra
nowt noxious noxzema noyce noyes nozzle nozzles""",
    "np": """np""",
    "ns": """nsa""",
    "nt": """nth""",
    "nu": """nu nuance nuanced nuances nub nubbier nubbiest nubbin nubbins nubby nubia nubian nubile nubs nuclear nucleate
nucleated nucleates nucleating nucleation nuclei nucleic nucleoli nucleolus nucleon nucleons nucleoside nucleotide
nucleus nude nuder nudes nudest nudge nudged nudges nudging nudism nudist nudists nudity nugatory nugget nuggets
nuggety nuisance nuisances nuke nuked nukes nuking nukualofa null nulla nullification nullified nullifies nullify
nullifying nullity nulls numb numbed number numbered numbering numberless numbers numbest numbing numbly numbness
numbs numbskull numbskulls numerable numeracy numeral numerals numerate numerated numerates numerating numeration
numerations numerator numerators numeric numerical numerically numerologist numerologists numerology numerous
numerously numinous numismatic numismatics numismatist numismatists numskull numskulls nun nunavut nuncio nuncios
nunez nunki nunneries nunnery nuns nuptial nuptials nuremberg nureyev nurse nursed nurselings nursemaid nursemaids
nurser nurseries nursers nursery nurseryman nurserymen nurses nursing nursling nurslings nurture nurtured nurturer
nurturers nurtures nurturing nus nut nutcase nutcases nutcracker nutcrackers nuthatch nuthatches nuthouse nuthouses
nutmeat nutmeats nutmeg nutmegs nutpick nutpicks nutrasweet nutria nutrias nutrient nutrients nutriment nutriments
nutrition nutritional nutritionally nutritionist nutritionists nutritious nutritiously nutritiousness nutritive
nuts nutshell nutshells nutted nutter nutters nuttier nuttiest nuttiness nutting nutty nuzzle nuzzled nuzzler
nuzzlers nuzzles nuzzling""",
    "nv": """nvidia""",
    "ny": """nyasa nyerere nylon nylons nymph nymphet nymphets nympho nymphomania nymphomaniac nymphomaniacs nymphos nymphs
nyquil""",
    "oa": """oaf oafish oafishly oafishness oafs oahu oak oaken oakland oakley oaks oakum oar oared oaring oarlock oarlocks oars
oarsman oarsmen oarswoman oarswomen oases oasis oat oatcake oatcakes oaten oates oath oaths oatmeal oats oaxaca""",
    "ob": """ob obadiah obama obamacare obbligato obbligatos obduracy obdurate obdurately obdurateness obedience obedient
obediently obeisance obeisances obeisant obelisk obelisks oberlin oberon obese obesity obey obeyed obeying obeys
obfuscate obfuscated obfuscates obfuscating obfuscation obfuscations obi obis obit obits obituaries obituary object
objected objectification objectified objectifies objectify objectifying objecting objection objectionable
objectionably objections objective objectively objectiveness objectives objectivity objector objectors objects
objurgate objurgated objurgates objurgating objurgation objurgations oblate oblation oblations obligate obligated
obligates obligating obligation obligations obligatorily obligatory oblige obliged obliges obliging obligingly
oblique obliquely obliqueness obliques obliquity obliterate obliterated obliterates obliterating obliteration
oblivion oblivious obliviously obliviousness oblong oblongs obloquy obnoxious obnoxiously obnoxiousness oboe oboes
oboist oboists obscene obscenely obscener obscenest obscenities obscenity obscurantism obscurantist obscurantists
obscure obscured obscurely obscurer obscures obscurest obscuring obscurities obscurity obsequies obsequious
obsequiously obsequiousness obsequy observable observably observance observances observant observantly observation
observational observations observatories observatory observe observed observer observers observes observing obsess
obsessed obsesses obsessing obsession obsessional obsessionally obsessions obsessive obsessively obsessiveness
obsessives obsidian obsolesce obsolesced obsolescence obsolescent obsolesces obsolescing obsolete obsoleted
obsoletes obsoleting obstacle obstacles obstetric obstetrical obstetrician obstetricians obstetrics obstinacy
obstinate obstinately obstreperous obstreperously obstreperousness obstruct obstructed obstructing obstruction
obstructionism obstructionist obstructionists obstructions obstructive obstructively obstructiveness obstructs
obtain obtainable obtained obtaining obtainment obtains obtrude obtruded obtrudes obtruding obtrusion obtrusive
obtrusively obtrusiveness obtuse obtusely obtuseness obtuser obtusest obverse obverses obviate obviated obviates
obviating obviation obvious obviously obviousness""",
    "oc": """ocala ocaml ocarina ocarinas occam occasion occasional occasionally occasioned occasioning occasions occident
occidental occidentals occlude occluded occludes occluding occlusion occlusions occlusive occult occultism
occultist occultists occupancy occupant occupants occupation occupational occupationally occupations occupied
occupier occupiers occupies occupy occupying occur occurred occurrence occurrences occurring occurs ocean
oceanfront oceanfronts oceangoing oceania oceanic oceanographer oceanographers oceanographic oceanography
oceanology oceans oceanus ocelot ocelots och ocher ochoa ochre ocker ockers oct octagon octagonal octagons octal
octane octanes octave octaves octavia octavio octavo octavos octet octets october octobers octogenarian
octogenarians octopus octopuses ocular oculars oculist oculists oculomotor""",
    "od": """odalisque odalisques odd oddball oddballs odder oddest oddities oddity oddly oddment oddments oddness odds ode
odell oder odes odessa odets odin odious odiously odiousness odis odium odom odometer odometers odor odored
odoriferous odorless odorous odors odour odoured odourless odours odysseus odyssey odysseys""",
    "oe": """oecus oedema oedemas oedipal oedipus oenology oenophile oenophiles oersted oesophagi oesophagus oestradiol
oestrogen oestrogens oestrous oestrus oestruses oeuvre oeuvres""",
    "of": """of ofelia off offal offbeat offbeats offed offenbach offence offences offend offended offender offenders offending
offends offense offenses offensive offensively offensiveness offensives offer offered offering offerings offers
offertories offertory offhand offhanded offhandedly offhandedness office officeholder officeholders officemax
officer officers offices official officialdom officialese officialism officially officials officiant officiants
officiate officiated officiates officiating officiator officiators officious officiously officiousness offing
offings offish offload offloaded offloading offloads offprint offprints offs offset offsets offsetting offshoot
offshoots offshore offshoring offside offsite offspring offstage offstages offtrack oft often oftener oftenest
oftentimes ofttimes""",
    "og": """ogbomosho ogden ogilvy ogle ogled ogler oglers ogles oglethorpe ogling ogre ogreish ogres ogress ogresses""",
    "oh": """oh ohio ohioan ohioans ohm ohmmeter ohmmeters ohms oho ohs ohsa""",
    "oi": """oi oik oiks oil oilcan oilcans oilcloth oilcloths oiled oilfield oilfields oilier oiliest oiliness oiling oilman
oilmen oils oilskin oilskins oily oink oinked oinking oinks ointment ointments oise""",
    "oj": """ojibwa ojibwas""",
    "ok": """ok okapi okapis okay okayed okaying okays oked okeechobee okefenokee okhotsk okinawa oking oklahoma oklahoman okra
okras oks oktoberfest""",
    "ol": """ola olaf olajuwon olav old olden oldenburg older oldest oldfield oldie oldies oldish oldness oldsmobile oldster
oldsters olduvai oleaginous oleander oleanders olen olenek oleo oleomargarine oles olfactories olfactory olga
oligarch oligarchic oligarchical oligarchies oligarchs oligarchy oligocene oligonucleotide oligonucleotides
oligopolies oligopoly olin olive oliver olives olivetti olivia olivier ollie olmec olmsted olsen olson olympia
olympiad olympiads olympian olympians olympias olympic olympics olympus""",
    "om": """om omaha omahas oman omar omayyad ombudsman ombudsmen omdurman omega omegas omelet omelets omelette omelettes omen
omens omicron omicrons ominous ominously ominousness omission omissions omit omits omitted omitting omnibus
omnibuses omnipotence omnipotent omnipresence omnipresent omniscience omniscient omnivore omnivores omnivorous
omnivorously omnivorousness oms omsk""",
    "on": """on onassis onboard once oncogene oncogenes oncologist oncologists oncology oncoming one oneal onega onegin oneida
oneness onerous onerously onerousness ones oneself onetime ongoing onion onions onionskin online onlooker onlookers
onlooking only ono onomatopoeia onomatopoeic onomatopoetic onondaga onrush onrushes onrushing onsager onscreen
onset onsets onshore onside onsite onslaught onslaughts onstage ontario onto ontogeny ontological ontology onus
onuses onward onwards onya onyas onyx onyxes""",
    "oo": """oodles ooh oohed oohing oohs oomph oops oort ooze oozed oozes oozier ooziest oozing oozy""",
    "op": """opacity opal opalescence opalescent opals opaque opaqued opaquely opaqueness opaquer opaques opaquest opaquing
opcode opcodes ope oped opel open opencast opened opener openers openest openhanded openhandedness openhearted
opening openings openly openness openoffice opens openwork opera operable operand operands operas operate operated
operates operatic operatically operating operation operational operationally operations operative operatives
operator operators operetta operettas opes ophelia ophiuchus ophthalmic ophthalmologist ophthalmologists
ophthalmology opiate opiates opine opined opines oping opining opinion opinionated opinions opioid opioids opium
opossum opossums oppenheimer opponent opponents opportune opportunely opportunism opportunist opportunistic
opportunistically opportunists opportunities opportunity oppose opposed opposes opposing opposite oppositely
opposites opposition oppositions oppress oppressed oppresses oppressing oppression oppressive oppressively
oppressiveness oppressor oppressors opprobrious opprobriously opprobrium oprah ops opt opted optic optical
optically optician opticians optics optima optimal optimally optimisation optimisations optimise optimised
optimiser optimises optimising optimism optimist optimistic optimistically optimists optimization optimizations
optimize optimized optimizer optimizes optimizing optimum optimums opting option optional optionally optioned
optioning options optometrist optometrists optometry opts opulence opulent opulently opus opuses""",
    "or": """or ora oracle oracles oracular oral orality orally orals oran orange orangeade orangeades orangeness orangeries
orangery oranges orangutan orangutans oranjestad orate orated orates orating oration orations orator oratorical
oratorically oratories oratorio oratorios orators oratory orb orbicular orbison orbit orbital orbitals orbited
orbiter orbiters orbiting orbits orbs orc orchard orchards orchestra orchestral orchestras orchestrate orchestrated
orchestrates orchestrating orchestration orchestrations orchid orchids orcs ordain ordained ordaining ordainment
ordains ordeal ordeals order ordered ordering orderings orderlies orderliness orderly orders ordinal ordinals
ordinance ordinances ordinaries ordinarily ordinariness ordinary ordinate ordinates ordination ordinations ordnance
ordovician ordure ore oregano oregon oregonian oregonians orem oreo ores orestes organ organdie organdy organelle
organelles organic organically organics organisation organisational organisationally organisations organise
organised organiser organisers organises organising organism organismic organisms organist organists organization
organizational organizationally organizations organize organized organizer organizers organizes organizing organs
organza orgasm orgasmic orgasms orgiastic orgies orgy oriel oriels orient oriental orientalist orientalists
orientals orientate orientated orientates orientating orientation orientations oriented orienteering orienting
orients orifice orifices origami origin original originality originally originals originate originated originates
originating origination originator originators origins orin orinoco oriole orioles orion orison orisons oriya
orizaba orkney orlando orleans orlon orlons orly ormolu ornament ornamental ornamentation ornamented ornamenting
ornaments ornate ornately ornateness ornerier orneriest orneriness ornery ornithological ornithologist
ornithologists ornithology orotund orotundities orotundity orphan orphanage orphanages orphaned orphaning orphans
orpheus orphic orr orris orrises orstralia orstralian orstrylia orstrylian ortega orthodontia orthodontic
orthodontics orthodontist orthodontists orthodox orthodoxies orthodoxy orthogonal orthogonality orthographic
orthographically orthographies orthography orthopaedic orthopaedics orthopaedist orthopaedists orthopedic
orthopedics orthopedist orthopedists ortiz orval orville orwell orwellian orzo""",
    "os": """os osage osaka osbert osborn osborne oscar oscars osceola oscillate oscillated oscillates oscillating oscillation
oscillations oscillator oscillators oscillatory oscilloscope oscilloscopes osculate osculated osculates osculating
osculation osculations osgood oshawa oshkosh osier osiers osiris oslo osman osmium osmosis osmotic osprey ospreys
ossicles ossification ossified ossifies ossify ossifying ostensible ostensibly ostentation ostentatious
ostentatiously osteoarthritis osteopath osteopathic osteopaths osteopathy osteoporosis ostler ostlers ostracise
ostracised ostracises ostracising ostracism ostracize ostracized ostracizes ostracizing ostrich ostriches ostrogoth
ostwald osvaldo oswald""",
    "ot": """othello other otherness others otherwise otherworldly otiose otis ottawa ottawas otter otters otto ottoman ottomans""",
    "ou": """ouagadougou oubliette oubliettes ouch ought ouija ounce ounces our ours ourselves oust ousted ouster ousters
ousting ousts out outage outages outargue outargued outargues outarguing outback outbacks outbalance outbalanced
outbalances outbalancing outbid outbidding outbids outboard outboards outboast outboasted outboasting outboasts
outbound outbox outboxes outbreak outbreaks outbuilding outbuildings outburst outbursts outcast outcasts outclass
outclassed outclasses outclassing outcome outcomes outcries outcrop outcropped outcropping outcroppings outcrops
outcry outdated outdid outdistance outdistanced outdistances outdistancing outdo outdoes outdoing outdone outdoor
outdoors outdoorsy outdraw outdrawing outdrawn outdraws outdrew outed outer outercourse outermost outerwear outface
outfaced outfaces outfacing outfall outfalls outfield outfielder outfielders outfields outfight outfighting
outfights outfit outfits outfitted outfitter outfitters outfitting outflank outflanked outflanking outflanks
outflow outflows outfought outfox outfoxed outfoxes outfoxing outgo outgoes outgoing outgoings outgrew outgrow
outgrowing outgrown outgrows outgrowth outgrowths outguess outguessed outguesses outguessing outgun outgunned
outgunning outguns outhit outhits outhitting outhouse outhouses outing outings outlaid outlandish outlandishly
outlandishness outlast outlasted outlasting outlasts outlaw outlawed outlawing outlaws outlay outlaying outlays
outlet outlets outlier outliers outline outlined outlines outlining outlive outlived outlives outliving outlook
outlooks outlying outmaneuver outmaneuvered outmaneuvering outmaneuvers outmanoeuvre outmanoeuvred outmanoeuvres
outmanoeuvring outmatch outmatched outmatches outmatching outmoded outnumber outnumbered outnumbering outnumbers
outpace outpaced outpaces outpacing outpatient outpatients outperform outperformed outperforming outperforms
outplace outplacement outplay outplayed outplaying outplays outpoint outpointed outpointing outpoints outpost
outposts outpouring outpourings outproduce outproduced outproduces outproducing output outputs outputted outputting
outrace outraced outraces outracing outrage outraged outrageous outrageously outrages outraging outran outrank
outranked outranking outranks outreach outreached outreaches outreaching outrider outriders outrigger outriggers
outright outrun outrunning outruns outs outscore outscored outscores outscoring outsell outselling outsells outset
outsets outshine outshines outshining outshone outshout outshouted outshouting outshouts outside outsider outsiders
outsides outsize outsizes outskirt outskirts outsmart outsmarted outsmarting outsmarts outsold outsource outsourced
outsources outsourcing outspend outspending outspends outspent outspoken outspokenly outspokenness outspread
outspreading outspreads outstanding outstandingly outstation outstations outstay outstayed outstaying outstays
outstretch outstretched outstretches outstretching outstrip outstripped outstripping outstrips outta outtake
outtakes outvote outvoted outvotes outvoting outward outwardly outwards outwear outwearing outwears outweigh
outweighed outweighing outweighs outwit outwith outwits outwitted outwitting outwore outwork outworked outworker
outworkers outworking outworks outworn ouzo ouzos""",
    "ov": """ova oval ovals ovarian ovaries ovary ovate ovation ovations oven ovenbird ovenbirds ovenproof ovens ovenware over
overabundance overabundant overachieve overachieved overachiever overachievers overachieves overachieving overact
overacted overacting overactive overacts overage overages overaggressive overall overalls overambitious overanxious
overarching overarm overarmed overarming overarms overate overattentive overawe overawed overawes overawing
overbalance overbalanced overbalances overbalancing overbear overbearing overbearingly overbears overbid
overbidding overbids overbite overbites overblown overboard overbold overbook overbooked overbooking overbooks
overbore overborne overbought overbuild overbuilding overbuilds overbuilt overburden overburdened overburdening
overburdens overbuy overbuying overbuys overcame overcapacity overcapitalise overcapitalised overcapitalises
overcapitalising overcapitalize overcapitalized overcapitalizes overcapitalizing overcareful overcast overcasting
overcasts overcautious overcharge overcharged overcharges overcharging overcloud overclouded overclouding
overclouds overcoat overcoats overcome overcomes overcoming overcompensate overcompensated overcompensates
overcompensating overcompensation overconfidence overconfident overconscientious overcook overcooked overcooking
overcooks overcritical overcrowd overcrowded overcrowding overcrowds overdecorate overdecorated overdecorates
overdecorating overdependent overdevelop overdeveloped overdeveloping overdevelops overdid overdo overdoes
overdoing overdone overdose overdosed overdoses overdosing overdraft overdrafts overdraw overdrawing overdrawn
overdraws overdress overdressed overdresses overdressing overdrew overdrive overdrives overdub overdubbed
overdubbing overdubs overdue overeager overeat overeaten overeating overeats overemotional overemphasis
overemphasise overemphasised overemphasises overemphasising overemphasize overemphasized overemphasizes
overemphasizing overenthusiastic overestimate overestimated overestimates overestimating overestimation overexcite
overexcited overexcites overexciting overexercise overexercised overexercises overexercising overexert overexerted
overexerting overexertion overexerts overexpose overexposed overexposes overexposing overexposure overextend
overextended overextending overextends overfed overfeed overfeeding overfeeds overfill overfilled overfilling
overfills overflew overflies overflight overflights overflow overflowed overflowing overflown overflows overfly
overflying overfond overfull overgeneralise overgeneralised overgeneralises overgeneralising overgeneralize
overgeneralized overgeneralizes overgeneralizing overgenerous overgraze overgrazed overgrazes overgrazing overgrew
overground overgrow overgrowing overgrown overgrows overgrowth overhand overhanded overhands overhang overhanging
overhangs overhasty overhaul overhauled overhauling overhauls overhead overheads overhear overheard overhearing
overhears overheat overheated overheating overheats overhung overindulge overindulged overindulgence overindulgent
overindulges overindulging overinflated overjoy overjoyed overjoying overjoys overkill overladen overlaid overlain
overland overlap overlapped overlapping overlaps overlarge overlay overlaying overlays overleaf overlie overlies
overload overloaded overloading overloads overlong overlook overlooked overlooking overlooks overlord overlords
overly overlying overmanned overmanning overmaster overmastered overmastering overmasters overmodest overmuch
overmuches overnice overnight overnights overoptimism overoptimistic overpaid overparticular overpass overpasses
overpay overpaying overpays overplay overplayed overplaying overplays overpopulate overpopulated overpopulates
overpopulating overpopulation overpower overpowered overpowering overpoweringly overpowers overpraise overpraised
overpraises overpraising overprecise overprice overpriced overprices overpricing overprint overprinted overprinting
overprints overproduce overproduced overproduces overproducing overproduction overprotect overprotected
overprotecting overprotective overprotects overqualified overran overrate overrated overrates overrating overreach
overreached overreaches overreaching overreact overreacted overreacting overreaction overreactions overreacts
overrefined overridden override overrides overriding overripe overrode overrule overruled overrules overruling
overrun overrunning overruns overs oversampling oversaw oversea overseas oversee overseeing overseen overseer
overseers oversees oversell overselling oversells oversensitive oversensitiveness oversexed overshadow overshadowed
overshadowing overshadows overshare overshared overshares oversharing overshoe overshoes overshoot overshooting
overshoots overshot oversight oversights oversimple oversimplification oversimplifications oversimplified
oversimplifies oversimplify oversimplifying oversize oversized oversleep oversleeping oversleeps overslept oversold
overspecialisation overspecialise overspecialised overspecialises overspecialising overspecialization
overspecialize overspecialized overspecializes overspecializing overspend overspending overspends overspent
overspread overspreading overspreads overstaffed overstate overstated overstatement overstatements overstates
overstating overstay overstayed overstaying overstays overstep overstepped overstepping oversteps overstimulate
overstimulated overstimulates overstimulating overstock overstocked overstocking overstocks overstretch
overstretched overstretches overstretching overstrict overstrung overstuffed oversubscribe oversubscribed
oversubscribes oversubscribing oversubtle oversupplied oversupplies oversupply oversupplying oversuspicious overt
overtake overtaken overtakes overtaking overtax overtaxed overtaxes overtaxing overthink overthinking overthinks
overthought overthrew overthrow overthrowing overthrown overthrows overtime overtimes overtire overtired overtires
overtiring overtly overtone overtones overtook overture overtures overturn overturned overturning overturns overuse
overused overuses overusing overvaluation overvaluations overvalue overvalued overvalues overvaluing overview
overviews overweening overweeningly overweight overwhelm overwhelmed overwhelming overwhelmingly overwhelms
overwinter overwintered overwintering overwinters overwork overworked overworking overworks overwrite overwrites
overwriting overwritten overwrote overwrought overzealous ovid oviduct oviducts oviparous ovoid ovoids ovular
ovulate ovulated ovulates ovulating ovulation ovule ovules ovum""",
    "ow": """ow owe owed owen owens owensboro owes owing owl owlet owlets owlish owlishly owls own owned owner owners ownership
owning owns""",
    "ox": """ox oxalate oxblood oxbow oxbows oxcart oxcarts oxen oxford oxfords oxidant oxidants oxidase oxidation oxidative
oxide oxides oxidisation oxidise oxidised oxidiser oxidisers oxidises oxidising oxidization oxidize oxidized
oxidizer oxidizers oxidizes oxidizing oxnard oxonian oxtail oxtails oxus oxyacetylene oxycontin oxygen oxygenate
oxygenated oxygenates oxygenating oxygenation oxymora oxymoron""",
    "oy": """oyster oysters""",
    "oz": """oz ozark ozarks ozone ozymandias ozzie""",
    "pa": """pa paar pablo pablum pabst pabulum pace paced pacemaker pacemakers pacer pacers paces pacesetter pacesetters pacey
pacheco pachyderm pachyderms pachysandra pachysandras pacier paciest pacific pacifically pacification pacified
pacifier pacifiers pacifies pacifism pacifist pacifistic pacifists pacify pacifying pacing pacino pack package
packaged packager packagers packages packaging packard packed packer packers packet packets packing packinghouse
packinghouses packs packsaddle packsaddles pact pacts pacy pad padded paddies padding paddle paddled paddler
paddlers paddles paddling paddock paddocked paddocking paddocks paddy paderewski padilla padlock padlocked
padlocking padlocks padre padres pads paean paeans paediatric paediatrician paediatricians paediatrics paedophile
paedophiles paedophilia paella paellas pagan paganini paganism pagans page pageant pageantry pageants pageboy
pageboys paged pager pagers pages paginate paginated paginates paginating pagination paging paglia pagoda pagodas
pah pahlavi paid paige pail pailful pailfuls pails pain paine pained painful painfuller painfullest painfully
painfulness paining painkiller painkillers painkilling painless painlessly painlessness pains painstaking
painstakingly paint paintball paintbox paintboxes paintbrush paintbrushes painted painter painterly painters
painting paintings paints paintwork pair paired pairing pairings pairs pairwise paisley paisleys pajama pajamas
pakistan pakistani pakistanis pal palace palaces paladin paladins palaeolithic palaeontologist palaeontologists
palaeontology palanquin palanquins palatable palatal palatalisation palatalise palatalised palatalises palatalising
palatalization palatalize palatalized palatalizes palatalizing palatals palate palates palatial palatially
palatinate palatinates palatine palatines palaver palavered palavering palavers palazzi palazzo pale paled paleface
palefaces palely palembang paleness paleo paleocene paleogene paleographer paleographers paleography paleolithic
paleontologist paleontologists paleontology paleozoic paler palermo pales palest palestine palestinian palestinians
palestrina palette palettes paley palfrey palfreys palikir palimony palimpsest palimpsests palindrome palindromes
palindromic paling palings palisade palisades palish pall palladio palladium pallbearer pallbearers palled pallet
pallets palliate palliated palliates palliating palliation palliative palliatives pallid pallidly pallidness
palling pallor palls pally palm palmate palmdale palmed palmer palmerston palmetto palmettos palmier palmiest
palming palmist palmistry palmists palmolive palms palmtop palmtops palmy palmyra palomar palomino palominos
palpable palpably palpate palpated palpates palpating palpation palpitate palpitated palpitates palpitating
palpitation palpitations pals palsied palsies palsy palsying paltrier paltriest paltriness paltry pam pamela pamirs
pampas pamper pampered pampering pampers pamphlet pamphleteer pamphleteers pamphlets pan panacea panaceas panache
panama panamanian panamanians panamas panasonic panatella panatellas pancake pancaked pancakes pancaking
panchromatic pancreas pancreases pancreatic pancreatitis panda pandas pandemic pandemics pandemonium pander
pandered panderer panderers pandering panders pandora pane panegyric panegyrics panel paneled paneling panelings
panelist panelists panelled panelling panellings panellist panellists panels panes pang pangaea pangs panhandle
panhandled panhandler panhandlers panhandles panhandling panic panicked panicking panicky panics pankhurst
panmunjom panned pannier panniers panning panoplies panoply panorama panoramas panoramic panpipes pans pansies
pansy pant pantagruel pantaloon pantaloons pantechnicon pantechnicons panted pantheism pantheist pantheistic
pantheists pantheon pantheons panther panthers pantie panties panting panto pantomime pantomimed pantomimes
pantomimic pantomiming pantomimist pantomimists pantos pantries pantry pants pantsuit pantsuits pantyhose
pantyliner pantywaist pantywaists panza pap papa papacies papacy papal paparazzi paparazzo papas papaya papayas
paper paperback paperbacks paperbark paperbarks paperboard paperboy paperboys paperclip paperclips papered paperer
paperers papergirl papergirls paperhanger paperhangers paperhanging papering paperless papers paperweight
paperweights paperwork papery papilla papillae papillary papist papists papoose papooses pappies pappy paprika paps
papyri papyrus par parable parables parabola parabolas parabolic paracelsus paracetamol paracetamols parachute
parachuted parachutes parachuting parachutist parachutists paraclete parade paraded parader paraders parades
paradigm paradigmatic paradigms parading paradisaical paradise paradises paradox paradoxes paradoxical
paradoxically paraffin paragliding paragon paragons paragraph paragraphed paragraphing paragraphs paraguay
paraguayan paraguayans parakeet parakeets paralegal paralegals parallax parallaxes parallel paralleled paralleling
parallelisation parallelised parallelism parallelisms parallelization parallelized parallelogram parallelograms
parallels paralyse paralysed paralyses paralysing paralysingly paralysis paralytic paralytics paralyze paralyzed
paralyzes paralyzing paralyzingly paramagnetic paramaribo paramecia paramecium paramedic paramedical paramedicals
paramedics parameter parameterise parameterised parameterize parameterized parameters parametric paramilitaries
paramilitary paramount paramountcy paramour paramours paranoia paranoiac paranoiacs paranoid paranoids paranormal
parapet parapets paraphernalia paraphrase paraphrased paraphrases paraphrasing paraplegia paraplegic paraplegics
paraprofessional paraprofessionals parapsychologist parapsychologists parapsychology paraquat paras parasailing
parascending parasite parasites parasitic parasitical parasitically parasitism parasol parasols parasympathetic
parasympathetics parathion parathyroid parathyroids paratroop paratrooper paratroopers paratroops paratyphoid
parboil parboiled parboiling parboils parcel parceled parceling parcelled parcelling parcels parch parched
parcheesi parches parching parchment parchments pardner pardners pardon pardonable pardonably pardoned pardoner
pardoners pardoning pardons pare pared paregoric parent parentage parental parented parentheses parenthesis
parenthesise parenthesised parenthesises parenthesising parenthesize parenthesized parenthesizes parenthesizing
parenthetic parenthetical parenthetically parenthood parenting parents parer parers pares pareses paresis pareto
parfait parfaits pariah pariahs paribus parietal parimutuel parimutuels paring parings paris parish parishes
parishioner parishioners parisian parisians parities parity park parka parkas parked parker parkersburg parkes
parking parkinson parkland parkman parkour parks parkway parkways parky parlance parlay parlayed parlaying parlays
parley parleyed parleying parleys parliament parliamentarian parliamentarians parliamentary parliaments parlor
parlors parlour parlours parlous parmesan parmesans parmigiana parnassus parnell parochial parochialism parochially
parodied parodies parodist parodists parody parodying parole paroled parolee parolees paroles paroling parotid
paroxysm paroxysmal paroxysms parquet parqueted parqueting parquetry parquets parr parred parricidal parricide
parricides parried parries parring parrish parrot parroted parroting parrots parry parrying pars parse parsec
parsecs parsed parser parses parsifal parsimonious parsimoniously parsimony parsing parsley parsnip parsnips parson
parsonage parsonages parsons part partake partaken partaker partakers partakes partaking parted parterre parterres
parthenogenesis parthenon parthia partial partiality partially partials participant participants participate
participated participates participating participation participator participators participatory participial
participle participles particle particleboard particles particular particularisation particularise particularised
particularises particularising particularities particularity particularization particularize particularized
particularizes particularizing particularly particulars particulate particulates partied parties parting partings
partisan partisans partisanship partition partitioned partitioning partitions partitive partitives partly partner
partnered partnering partners partnership partnerships partook partridge partridges parts parturition partway party
partying parvenu parvenus pas pasadena pascagoula pascal pascals paschal pasco pasha pashas pasquale pass passable
passably passage passages passageway passageways passbook passbooks passed passel passels passenger passengers
passer passerby passers passersby passes passim passing passingly passion passionate passionately passionflower
passionflowers passionless passions passive passively passiveness passives passivisation passivity passivization
passivize passivized passivizes passivizing passkey passkeys passover passovers passphrase passphrases passport
passports password passwords past pasta pastas paste pasteboard pasted pastel pastels pastern pasternak pasterns
pastes pasteur pasteurisation pasteurise pasteurised pasteuriser pasteurisers pasteurises pasteurising
pasteurization pasteurize pasteurized pasteurizer pasteurizers pasteurizes pasteurizing pastiche pastiches pastier
pasties pastiest pastille pastilles pastime pastimes pastiness pasting pastor pastoral pastorals pastorate
pastorates pastors pastrami pastries pastry pasts pasturage pasture pastured pastureland pastures pasturing pasty
pat patagonia patagonian patch patched patches patchier patchiest patchily patchiness patching patchouli patchwork
patchworks patchy pate patel patella patellae patellas patent patented patenting patently patents paterfamilias
paterfamiliases paternal paternalism paternalist paternalistic paternalists paternally paternity paternoster
paternosters paterson pates path pathetic pathetically pathfinder pathfinders pathless pathogen pathogenic
pathogens pathological pathologically pathologist pathologists pathology pathos paths pathway pathways patience
patient patienter patientest patiently patients patina patinae patinas patine patio patios patisserie patisseries
patna patois patresfamilias patriarch patriarchal patriarchate patriarchates patriarchies patriarchs patriarchy
patrica patrice patricia patrician patricians patricidal patricide patricides patrick patrimonial patrimonies
patrimony patriot patriotic patriotically patriotism patriots patrol patrolled patrolling patrolman patrolmen
patrols patrolwoman patrolwomen patron patronage patronages patroness patronesses patronise patronised patroniser
patronisers patronises patronising patronisingly patronize patronized patronizer patronizers patronizes patronizing
patronizingly patrons patronymic patronymically patronymics patroon patroons pats patsies patsy patted patter
pattered pattering pattern patterned patterning patterns patters patterson patti patties patting patton patty
paucity paul paula paulette pauli pauline pauling paunch paunches paunchier paunchiest paunchy pauper pauperise
pauperised pauperises pauperising pauperism pauperize pauperized pauperizes pauperizing paupers pause paused pauses
pausing pavarotti pave paved pavement pavements paves pavilion pavilions paving pavings pavlov pavlova pavlovas
pavlovian paw pawed pawing pawl pawls pawn pawnbroker pawnbrokers pawnbroking pawned pawnee pawning pawns pawnshop
pawnshops pawpaw pawpaws paws pay payable payback paybacks paycheck paychecks payday paydays payed payee payees
payer payers paying payload payloads paymaster paymasters payment payments payne payoff payoffs payola payout
payouts paypal payphone payphones payroll payrolls pays payslip payslips paywall paywalls""",
    "pb": """pb""",
    "pd": """pd""",
    "pe": """pea peabody peace peaceable peaceably peaceful peacefully peacefulness peacekeeper peacekeepers peacekeeping
peacemaker peacemakers peacemaking peaces peacetime peach peaches peachier peachiest peachy peacock peacocks
peafowl peafowls peahen peahens peak peaked peaking peaks peaky peal peale pealed pealing peals peanut peanuts pear
pearl pearled pearlie pearlier pearliest pearling pearls pearly pears pearson peary peas peasant peasantry peasants
peashooter peashooters peat peatier peatiest peaty pebble pebbled pebbles pebbling pebbly pecan pecans peccadillo
peccadilloes peccaries peccary pechora peck pecked pecker peckers pecking peckinpah peckish pecks pecos pecs pectic
pectin pectoral pectoralis pectorals peculate peculated peculates peculating peculation peculator peculators
peculiar peculiarities peculiarity peculiarly pecuniary pedagogic pedagogical pedagogically pedagogue pedagogues
pedagogy pedal pedaled pedaling pedalled pedalling pedalo pedalos pedals pedant pedantic pedantically pedantry
pedants peddle peddled peddler peddlers peddles peddling pederast pederasts pederasty pedestal pedestals pedestrian
pedestrianisation pedestrianise pedestrianised pedestrianises pedestrianising pedestrianization pedestrianize
pedestrianized pedestrianizes pedestrianizing pedestrians pediatric pediatrician pediatricians pediatrics pedicab
pedicabs pedicure pedicured pedicures pedicuring pedicurist pedicurists pedigree pedigreed pedigrees pediment
pediments pedlar pedlars pedometer pedometers pedophile pedophiles pedophilia pedro peduncle peduncles pee peed
peeing peek peekaboo peeked peeking peeks peel peeled peeler peelers peeling peelings peels peen peens peep peepbo
peeped peeper peepers peephole peepholes peeping peeps peepshow peepshows peer peerage peerages peered peeress
peeresses peering peerless peers pees peeve peeved peeves peeving peevish peevishly peevishness peewee peewees
peewit peewits peg pegasus pegasuses pegboard pegboards pegged pegging peggy pegs pei peignoir peignoirs peiping
pejoration pejorative pejoratively pejoratives peke pekes pekineses peking pekingese pekingeses pekings pekoe
pelagic pele pelee pelf pelican pelicans pellagra pellet pelleted pelleting pellets pellucid pelmet pelmets
peloponnese pelt pelted pelting pelts pelvic pelvis pelvises pembroke pemmican pen pena penal penalisation penalise
penalised penalises penalising penalization penalize penalized penalizes penalizing penalties penalty penance
penances pence penchant penchants pencil penciled penciling pencilings pencilled pencilling pencillings pencils
pendant pendants pended pendent pendents penderecki pending pends pendulous pendulum pendulums penelope
penetrability penetrable penetrate penetrated penetrates penetrating penetratingly penetration penetrations
penetrative penfriend penfriends penguin penguins penicillin penile peninsula peninsular peninsulas penis penises
penitence penitent penitential penitentiaries penitentiary penitently penitents penknife penknives penlight
penlights penman penmanship penmen penn pennant pennants penned penney pennies penniless penning pennington pennon
pennons pennsylvania pennsylvanian pennsylvanians penny pennyweight pennyweights pennyworth pennzoil penologist
penologists penology pens pensacola pension pensionable pensioned pensioner pensioners pensioning pensions pensive
pensively pensiveness pent pentacle pentacles pentagon pentagonal pentagons pentagram pentagrams pentameter
pentameters pentateuch pentathlete pentathletes pentathlon pentathlons pentax pentecost pentecostal pentecostals
pentecosts penthouse penthouses pentium penuche penultimate penultimates penumbra penumbrae penumbras penurious
penuriously penuriousness penury peon peonage peonies peons peony people peopled peoples peopling peoria pep pepin
pepped pepper peppercorn peppercorns peppered peppering peppermint peppermints pepperoni pepperonis peppers peppery
peppier peppiest peppiness pepping peppy peps pepsi pepsin peptic peptics peptide peptides pepys pequot per
peradventure perambulate perambulated perambulates perambulating perambulation perambulations perambulator
perambulators percale percales perceivable perceive perceived perceives perceiving percent percentage percentages
percentile percentiles percents perceptible perceptibly perception perceptional perceptions perceptive perceptively
perceptiveness perceptual perceptually perch perchance perched percheron perches perching percipience percipient
percival percolate percolated percolates percolating percolation percolator percolators percussion percussionist
percussionists percussive percy perdition perdurable peregrinate peregrinated peregrinates peregrinating
peregrination peregrinations peregrine peregrines perelman peremptorily peremptory perennial perennially perennials
perestroika perez perfect perfecta perfectas perfected perfecter perfectest perfectibility perfectible perfecting
perfection perfectionism perfectionist perfectionists perfections perfectly perfectness perfects perfidies
perfidious perfidiously perfidy perforate perforated perforates perforating perforation perforations perforce
perform performance performances performative performed performer performers performing performs perfume perfumed
perfumer perfumeries perfumers perfumery perfumes perfuming perfunctorily perfunctory perfusion pergola pergolas
perhaps pericardia pericardial pericarditis pericardium periclean pericles perigee perigees perihelia perihelion
peril periled periling perilled perilling perilous perilously perils perimeter perimeters perinatal perinea
perineum period periodic periodical periodically periodicals periodicity periodontal periodontics periodontist
periodontists periods peripatetic peripatetics peripheral peripherally peripherals peripheries periphery
periphrases periphrasis periphrastic periscope periscopes perish perishable perishables perished perisher perishers
perishes perishing peristalses peristalsis peristaltic peristyle peristyles peritoneal peritoneum peritoneums
peritonitis periwig periwigs periwinkle periwinkles perjure perjured perjurer perjurers perjures perjuries
perjuring perjury perk perked perkier perkiest perkily perkiness perking perkins perks perky perl perm permafrost
permalloy permanence permanency permanent permanently permanents permeability permeable permeate permeated
permeates permeating permeation permed permian perming permissible permissibly permission permissions permissive
permissively permissiveness permit permits permitted permitting permittivity perms permutation permutations permute
permuted permutes permuting pernicious perniciously perniciousness pernod peron peroration perorations perot
peroxide peroxided peroxides peroxiding perpendicular perpendicularity perpendicularly perpendiculars perpetrate
perpetrated perpetrates perpetrating perpetration perpetrator perpetrators perpetual perpetually perpetuals
perpetuate perpetuated perpetuates perpetuating perpetuation perpetuity perplex perplexed perplexedly perplexes
perplexing perplexingly perplexities perplexity perquisite perquisites perrier perry persecute persecuted
persecutes persecuting persecution persecutions persecutor persecutors perseid persephone persepolis perseus
perseverance persevere persevered perseveres persevering pershing persia persian persians persiflage persimmon
persimmons persist persisted persistence persistent persistently persisting persists persnickety person persona
personable personae personage personages personal personalise personalised personalises personalising personalities
personality personalize personalized personalizes personalizing personally personals personalty personas
personification personifications personified personifies personify personifying personnel persons perspective
perspectives perspex perspicacious perspicaciously perspicacity perspicuity perspicuous perspiration perspire
perspired perspires perspiring persuadable persuade persuaded persuader persuaders persuades persuading persuasion
persuasions persuasive persuasively persuasiveness pert pertain pertained pertaining pertains perter pertest perth
pertinacious pertinaciously pertinacity pertinence pertinent pertinently pertly pertness perturb perturbation
perturbations perturbed perturbing perturbs pertussis peru peruke perukes perusal perusals peruse perused peruses
perusing peruvian peruvians perv pervade pervaded pervades pervading pervasive pervasively pervasiveness perverse
perversely perverseness perversion perversions perversity pervert perverted perverting perverts pervs peseta
pesetas peshawar peskier peskiest peskily peskiness pesky peso pesos pessaries pessary pessimism pessimist
pessimistic pessimistically pessimists pest pester pestered pestering pesters pesticide pesticides pestiferous
pestilence pestilences pestilent pestilential pestle pestled pestles pestling pesto pests pet petabyte petabytes
petajoule petajoules petal petaled petalled petals petaluma petard petards petawatt petawatts petcock petcocks pete
peter petered petering peters petersen peterson petiole petioles petite petites petition petitionary petitioned
petitioner petitioners petitioning petitions petra petrarch petrel petrels petrifaction petrified petrifies petrify
petrifying petrochemical petrochemicals petrodollar petrodollars petrol petrolatum petroleum petrologist
petrologists petrology pets petted petticoat petticoats pettier pettiest pettifog pettifogged pettifogger
pettifoggers pettifoggery pettifogging pettifogs pettily pettiness petting pettish pettishly petty petulance
petulant petulantly petunia petunias peugeot pew pewee pewees pewit pewits pews pewter pewters peyote""",
    "pf": """pfennig pfennigs pfizer""",
    "ph": """ph phaedra phaethon phaeton phaetons phagocyte phagocytes phalanger phalangers phalanges phalanx phalanxes phalli
phallic phallocentric phallocentrism phallus phanerozoic phantasm phantasmagoria phantasmagorias phantasmagorical
phantasmal phantasms phantom phantoms pharaoh pharaohs pharisaic pharisee pharisees pharmaceutic pharmaceutical
pharmaceuticals pharmaceutics pharmacies pharmacist pharmacists pharmacologic pharmacological pharmacologist
pharmacologists pharmacology pharmacopoeia pharmacopoeias pharmacotherapy pharmacy pharyngeal pharynges pharyngitis
pharynx phase phased phaseout phaseouts phases phasing phat pheasant pheasants phekda phelps phenacetin
phenobarbital phenol phenom phenomena phenomenal phenomenally phenomenological phenomenology phenomenon phenomenons
phenoms phenotype phenytoin pheromone pheromones phew phi phial phials phidias philadelphia philander philandered
philanderer philanderers philandering philanders philanthropic philanthropically philanthropies philanthropist
philanthropists philanthropy philatelic philatelist philatelists philately philby philharmonic philharmonics philip
philippe philippians philippic philippics philippine philippines philips philistine philistines philistinism
phillip phillipa phillips philly philodendron philodendrons philological philologist philologists philology
philosopher philosophers philosophic philosophical philosophically philosophies philosophise philosophised
philosophiser philosophisers philosophises philosophising philosophize philosophized philosophizer philosophizers
philosophizes philosophizing philosophy philter philters philtre philtres phipps phis phish phished phisher
phishers phishing phlebitis phlegm phlegmatic phlegmatically phloem phlox phobia phobias phobic phobics phobos
phoebe phoebes phoenicia phoenix phoenixes phone phonecard phonecards phoned phoneme phonemes phonemic phonemically
phones phonetic phonetically phonetician phoneticians phonetics phoney phoneyed phoneying phoneys phonic phonically
phonics phonied phonier phonies phoniest phoniness phoning phonograph phonographic phonographs phonological
phonologically phonologist phonologists phonology phonon phony phonying phooey phosphate phosphates
phosphodiesterase phosphor phosphorescence phosphorescent phosphorescently phosphoric phosphorous phosphors
phosphorus phosphorylation photo photocell photocells photocopied photocopier photocopiers photocopies photocopy
photocopying photoed photoelectric photoelectrically photoengrave photoengraved photoengraver photoengravers
photoengraves photoengraving photoengravings photofinishing photogenic photogenically photograph photographed
photographer photographers photographic photographically photographing photographs photography photoing
photojournalism photojournalist photojournalists photometer photometers photon photons photos photosensitive
photostat photostatic photostats photostatted photostatting photosynthesis photosynthesise photosynthesised
photosynthesises photosynthesising photosynthesize photosynthesized photosynthesizes photosynthesizing
photosynthetic phototropic phototropism phototypesetter phototypesetting photovoltaic php phrasal phrase phrasebook
phrasebooks phrased phraseology phrases phrasing phrasings phrenologist phrenologists phrenology phrygia phyla
phylacteries phylactery phyllis phylogeny phylum physic physical physicality physically physicals physician
physicians physicist physicists physicked physicking physics physio physiognomies physiognomy physiography
physiologic physiological physiologically physiologist physiologists physiology physios physiotherapist
physiotherapists physiotherapy physique physiques phytoplankton""",
    "pi": """pi piaf piaget pianissimo pianissimos pianist pianists piano pianoforte pianofortes pianola pianolas pianos piaster
piasters piastre piastres piazza piazzas pibroch pibrochs pic pica picador picadors picante picaresque picasso
picayune piccadilly piccalilli piccolo piccolos pick pickax pickaxed pickaxes pickaxing picked picker pickerel
pickerels pickering pickers picket picketed picketer picketers picketing pickets pickett pickford pickier pickiest
pickiness picking pickings pickle pickled pickles pickling pickpocket pickpockets picks pickup pickups pickwick
picky picnic picnicked picnicker picnickers picnicking picnics picot picots pics pict pictogram pictograms
pictograph pictographs pictorial pictorially pictorials picture pictured pictures picturesque picturesquely
picturesqueness picturing piddle piddled piddles piddling piddly pidgin pidgins pie piebald piebalds piece pieced
piecemeal pieces piecework pieceworker pieceworkers piecing piecrust piecrusts pied piedmont pieing pier pierce
pierced pierces piercing piercingly piercings pierre pierrot piers pies piety piezoelectric piffle piffling pig
pigeon pigeonhole pigeonholed pigeonholes pigeonholing pigeons pigged piggeries piggery piggier piggies piggiest
pigging piggish piggishly piggishness piggy piggyback piggybacked piggybacking piggybacks pigheaded pigheadedly
pigheadedness piglet piglets pigment pigmentation pigmented pigments pigpen pigpens pigs pigskin pigskins pigsties
pigsty pigswill pigtail pigtails piing pike piked piker pikers pikes pikestaff pikestaffs piking pilaf pilafs
pilaster pilasters pilate pilates pilchard pilchards pilcomayo pile piled piles pileup pileups pilfer pilferage
pilfered pilferer pilferers pilfering pilfers pilgrim pilgrimage pilgrimages pilgrims piling pilings pill pillage
pillaged pillager pillagers pillages pillaging pillar pillared pillars pillbox pillboxes pilled pillies pilling
pillion pillions pillock pillocks pilloried pillories pillory pillorying pillow pillowcase pillowcases pillowed
pillowing pillows pillowslip pillowslips pills pillsbury pilly pilot piloted pilothouse pilothouses piloting pilots
pimento pimentos pimiento pimientos pimp pimped pimpernel pimpernels pimping pimple pimpled pimples pimplier
pimpliest pimply pimps pin pinafore pinafores pinatubo pinball pincer pincers pinch pinched pinches pinching pincus
pincushion pincushions pindar pine pineapple pineapples pined pines pinewood pinewoods piney pinfeather pinfeathers
ping pinged pinging pings pinhead pinheads pinhole pinholes pinier piniest pining pinion pinioned pinioning pinions
pink pinked pinker pinkerton pinkest pinkeye pinkie pinkies pinking pinkish pinkness pinko pinkos pinks pinnacle
pinnacles pinnate pinned pinnies pinning pinny pinocchio pinochet pinochle pinpoint pinpointed pinpointing
pinpoints pinprick pinpricks pins pinsetter pinsetters pinstripe pinstriped pinstripes pint pinter pinto pintos
pints pinup pinups pinwheel pinwheeled pinwheeling pinwheels pinyin pinyon pinyons pioneer pioneered pioneering
pioneers pious piously piousness pip pipe piped pipeline pipelines piper pipers pipes pipette pipettes pipework
piping pipit pipits pipped pippin pipping pippins pips pipsqueak pipsqueaks piquancy piquant piquantly pique piqued
piques piquing piracy piraeus pirandello piranha piranhas pirate pirated pirates piratical piratically pirating
pirogi piroshki pirouette pirouetted pirouettes pirouetting pis pisa piscatorial pisces pisistratus pismire
pismires piss pissaro pissed pisser pissers pisses pissing pissoir pissoirs pistachio pistachios piste pistes
pistil pistillate pistils pistol pistols piston pistons pit pita pitapat pitapats pitas pitcairn pitch pitchblende
pitched pitcher pitchers pitches pitchfork pitchforked pitchforking pitchforks pitching pitchman pitchmen piteous
piteously piteousness pitfall pitfalls pith pithead pitheads pithier pithiest pithily pithiness pithy pitiable
pitiably pitied pities pitiful pitifully pitiless pitilessly pitilessness piton pitons pits pitt pitta pittance
pittances pittas pitted pitting pittman pitts pittsburgh pittsfield pituitaries pituitary pity pitying pityingly
pius pivot pivotal pivoted pivoting pivots pix pixel pixels pixie pixies pizarro pizza pizzas pizzazz pizzeria
pizzerias pizzicati pizzicato""",
    "pj": """pj""",
    "pl": """placard placarded placarding placards placate placated placates placating placation placatory place placebo
placebos placed placeholder placeholders placekick placekicked placekicker placekickers placekicking placekicks
placement placements placenta placental placentals placentas placer placers places placid placidity placidly
placing placings placket plackets plagiarise plagiarised plagiariser plagiarisers plagiarises plagiarising
plagiarism plagiarisms plagiarist plagiarists plagiarize plagiarized plagiarizer plagiarizers plagiarizes
plagiarizing plagiary plague plagued plagues plaguing plaice plaid plaids plain plainchant plainclothes
plainclothesman plainclothesmen plainer plainest plainly plainness plains plainsman plainsmen plainsong plainspoken
plaint plaintiff plaintiffs plaintive plaintively plaints plait plaited plaiting plaits plan planar planck plane
planed planeload planeloads planer planers planes planet planetarium planetariums planetary planets plangency
plangent planing plank planked planking planks plankton planned planner planners planning plannings plans plant
plantagenet plantain plantains plantar plantation plantations planted planter planters planting plantings plantlike
plants plaque plaques plash plashed plashes plashing plasma plasmon plaster plasterboard plastered plasterer
plasterers plastering plasters plastic plasticine plasticise plasticised plasticises plasticising plasticity
plasticize plasticized plasticizes plasticizing plastics plastique plataea plate plateau plateaued plateauing
plateaus plated plateful platefuls platelet platelets platen platens plates platform platformed platforming
platforms plath plating platinum platitude platitudes platitudinous plato platonic platonism platonist platoon
platooned platooning platoons plats platte platted platter platters platting platy platypus platypuses platys
plaudit plaudits plausibility plausible plausibly plautus play playable playact playacted playacting playacts
playback playbacks playbill playbills playbook playbooks playboy playboys played player players playfellow
playfellows playful playfully playfulness playgirl playgirls playgoer playgoers playground playgrounds playgroup
playgroups playhouse playhouses playing playlist playlists playmate playmates playoff playoffs playpen playpens
playroom playrooms plays playschool playschools playstation playtex plaything playthings playtime playwright
playwrights plaza plazas plea plead pleaded pleader pleaders pleading pleadingly pleadings pleads pleas pleasant
pleasanter pleasantest pleasantly pleasantness pleasantries pleasantry please pleased pleases pleasing pleasingly
pleasings pleasurable pleasurably pleasure pleasured pleasureful pleasures pleasuring pleat pleated pleating pleats
pleb plebby plebe plebeian plebeians plebes plebiscite plebiscites plebs plectra plectrum plectrums pledge pledged
pledges pledging pleiades pleistocene plenaries plenary plenipotentiaries plenipotentiary plenitude plenitudes
plenteous plentiful plentifully plenty plenum plenums pleonasm pleonasms plethora pleura pleurae pleurisy plexiglas
plexiglases plexus plexuses pliability pliable pliancy pliant pliantly plied pliers plies plight plighted plighting
plights plimsoll plimsolls plinth plinths pliny pliocene plod plodded plodder plodders plodding ploddings plods
plonk plonked plonker plonkers plonking plonks plop plopped plopping plops plosive plosives plot plots plotted
plotter plotters plotting plough ploughed ploughing ploughman ploughmen ploughs ploughshare ploughshares plover
plovers plow plowed plowing plowman plowmen plows plowshare plowshares ploy ploys pluck plucked pluckier pluckiest
pluckily pluckiness plucking plucks plucky plug plugged plugging plughole plugholes plugin plugins plugs plum
plumage plumb plumbed plumber plumbers plumbing plumbs plume plumed plumes plumier plumiest pluming plummet
plummeted plummeting plummets plummy plump plumped plumper plumpest plumping plumply plumpness plumps plums plumy
plunder plundered plunderer plunderers plundering plunders plunge plunged plunger plungers plunges plunging plunk
plunked plunking plunks pluperfect pluperfects plural pluralisation pluralise pluralised pluralises pluralising
pluralism pluralist pluralistic pluralists pluralities plurality pluralization pluralize pluralized pluralizes
pluralizing plurals plus pluses plush plusher plushest plushier plushiest plushly plushness plushy plutarch pluto
plutocracies plutocracy plutocrat plutocratic plutocrats plutonium pluvial ply plying plymouth plywood""",
    "pn": """pneumatic pneumatically pneumococcal pneumococci pneumococcus pneumonia""",
    "po": """po poach poached poacher poachers poaches poaching pocahontas pocatello pock pocked pocket pocketbook pocketbooks
pocketed pocketful pocketfuls pocketing pocketknife pocketknives pockets pocking pockmark pockmarked pockmarking
pockmarks pocks pocono poconos pod podcast podcasting podcasts podded podding podgorica podhoretz podiatrist
podiatrists podiatry podium podiums pods podunk poe poem poems poesy poet poetaster poetasters poetess poetesses
poetic poetical poetically poetics poetry poets pogo pogrom pogroms poi poignancy poignant poignantly poinciana
poincianas poinsettia poinsettias point pointblank pointed pointedly pointer pointers pointier pointiest
pointillism pointillist pointillists pointing pointless pointlessly pointlessness points pointy poiret poirot poise
poised poises poising poison poisoned poisoner poisoners poisoning poisonings poisonous poisonously poisons poisson
poitier poke poked poker pokers pokes pokey pokeys pokie pokier pokies pokiest poking poky pol poland polanski
polar polaris polarisation polarise polarised polarises polarising polarities polarity polarization polarize
polarized polarizes polarizing polaroid polaroids pole poleaxe poleaxed poleaxes poleaxing polecat polecats poled
polemic polemical polemically polemicist polemicists polemics poles polestar polestars police policed policeman
policemen polices policewoman policewomen policies policing policy policyholder policyholders policymaker
policymakers poling polio poliomyelitis polios polish polished polisher polishers polishes polishing politburo
politburos polite politely politeness politer politesse politest politic political politically politician
politicians politicisation politicise politicised politicises politicising politicization politicize politicized
politicizes politicizing politicking politico politicos politics polities polity polk polka polkaed polkaing polkas
poll pollack pollacks pollard pollards polled pollen pollie pollies pollinate pollinated pollinates pollinating
pollination pollinator pollinators polling polliwog polliwogs pollock polls pollster pollsters pollutant pollutants
pollute polluted polluter polluters pollutes polluting pollution pollux polly pollyanna polo polonaise polonaises
polonium pols poltava poltergeist poltergeists poltroon poltroons poly polyacrylamide polyamories polyamory
polyandrous polyandry polyclinic polyclinics polyester polyesters polyethylene polygamist polygamists polygamous
polygamy polyglot polyglots polygon polygonal polygons polygraph polygraphed polygraphing polygraphs polyhedral
polyhedron polyhedrons polyhymnia polymath polymaths polymer polymeric polymerisation polymerise polymerised
polymerises polymerising polymerization polymerize polymerized polymerizes polymerizing polymers polymorphic
polymorphous polynesia polynesian polynesians polynomial polynomials polyp polyphemus polyphonic polyphony
polypropylene polyps polys polysemous polystyrene polysyllabic polysyllable polysyllables polytechnic polytechnics
polytheism polytheist polytheistic polytheists polythene polyunsaturate polyunsaturated polyunsaturates
polyurethane polyurethanes polyvinyl pom pomade pomaded pomades pomading pomander pomanders pomegranate
pomegranates pomerania pomeranian pommel pommeled pommeling pommelled pommelling pommels pommies pommy pomona pomp
pompadour pompadoured pompadours pompano pompanos pompeii pompey pompom pompoms pomposity pompous pompously
pompousness poms ponce ponced ponces poncho ponchos poncing poncy pond ponder pondered ponderer ponderers pondering
ponderous ponderously ponderousness ponders ponds pone pones pong ponged pongee ponging pongs poniard poniards
ponied ponies pontchartrain pontiac pontianak pontiff pontiffs pontifical pontifically pontificate pontificated
pontificates pontificating pontoon pontoons pony ponying ponytail ponytails poo pooch pooched pooches pooching
poodle poodles pooed poof poofs poofter poofters pooh poohed poohing poohs pooing pool poole pooled pooling
poolroom poolrooms pools poolside poolsides poona poop pooped pooping poops poor poorboy poorer poorest poorhouse
poorhouses poorly poorness poos pop popcorn pope popes popeye popgun popguns popinjay popinjays poplar poplars
poplin popocatepetl popover popovers poppa poppadom poppadoms poppas popped popper poppers poppet poppets poppies
popping poppins poppy poppycock pops popsicle populace populaces popular popularisation popularise popularised
popularises popularising popularity popularization popularize popularized popularizes popularizing popularly
populate populated populates populating population populations populism populist populists populous populousness
popup popups porcelain porcelains porch porches porcine porcupine porcupines pore pored pores porfirio porgies
porgy poring pork porker porkers porkier porkies porkiest porky porn porno pornographer pornographers pornographic
pornographically pornography porosity porous porousness porphyritic porphyry porpoise porpoised porpoises
porpoising porridge porrima porringer porringers porsche port portability portable portables portage portaged
portages portaging portal portals portcullis portcullises ported portend portended portending portends portent
portentous portentously portentousness portents porter porterhouse porterhouses porters porterville portfolio
portfolios porthole portholes portia portico porticoes porting portion portioned portioning portions portland
portlier portliest portliness portly portmanteau portmanteaus portrait portraitist portraitists portraits
portraiture portray portrayal portrayals portrayed portraying portrays ports portsmouth portugal portuguese
portulaca pose posed poseidon poser posers poses poseur poseurs posh posher poshest posies posing posit posited
positing position positional positioned positioning positions positive positively positiveness positives positivism
positivist positivists positron positrons posits posse posses possess possessed possesses possessing possession
possessions possessive possessively possessiveness possessives possessor possessors possibilities possibility
possible possibles possibly possum possums post postage postal postbag postbags postbox postboxes postcard
postcards postcode postcodes postcolonial postconsonantal postdate postdated postdates postdating postdoc postdocs
postdoctoral posted poster posterior posteriors posterity posters postgraduate postgraduates postgresql posthaste
posthumous posthumously posthypnotic postie posties postilion postilions postindustrial posting postings postlude
postludes postman postmark postmarked postmarking postmarks postmaster postmasters postmen postmenopausal
postmeridian postmistress postmistresses postmodern postmodernism postmodernist postmodernists postmortem
postmortems postnasal postnatal postoperative postpaid postpartum postpone postponed postponement postponements
postpones postponing postprandial posts postscript postscripts postseason postseasons postsynaptic postulate
postulated postulates postulating postulation postulations postural posture postured postures posturing posturings
postwar postwoman postwomen posy pot potability potable potables potash potassium potato potatoes potbellied
potbellies potbelly potboiler potboilers potemkin potency potent potentate potentates potential potentialities
potentiality potentially potentials potentiate potentiated potentiates potentiating potently potful potfuls pothead
potheads pother potherb potherbs pothered pothering pothers potholder potholders pothole potholed potholer
potholers potholes potholing pothook pothooks potion potions potluck potlucks potomac potpie potpies potpourri
potpourris pots potsdam potsherd potsherds potshot potshots pottage pottawatomie potted potter pottered potteries
pottering potters pottery pottier potties pottiest pottiness potting potts pottstown potty pouch pouched pouches
pouching pouf pouffe pouffes poufs poughkeepsie poulterer poulterers poultice poulticed poultices poulticing
poultry pounce pounced pounces pouncing pound poundage pounded pounding poundings pounds pour poured pouring
pourings pours poussin pout pouted pouter pouters pouting pouts poverty pow powder powdered powdering powders
powdery powell power powerboat powerboats powered powerful powerfully powerhouse powerhouses powering powerless
powerlessly powerlessness powerpc powerpoint powers powhatan powwow powwowed powwowing powwows pox poxes poznan""",
    "pr": """practicability practicable practicably practical practicalities practicality practically practicals practice
practiced practices practicing practicum practicums practise practised practises practising practitioner
practitioners prada prado praetor praetorian praetors pragmatic pragmatical pragmatically pragmatics pragmatism
pragmatist pragmatists prague praia prairie prairies praise praised praises praiseworthiness praiseworthy praising
prakrit praline pralines pram prams prance pranced prancer prancers prances prancing prancingly prang pranged
pranging prangs prank pranks prankster pranksters praseodymium prat pratchett prate prated prater praters prates
pratfall pratfalls prating prats pratt prattle prattled prattler prattlers prattles prattling pravda prawn prawned
prawning prawns praxiteles pray prayed prayer prayerful prayerfully prayers praying prays preach preached preacher
preachers preaches preachier preachiest preaching preachment preachy preadolescence preadolescences preadolescent
preakness preamble preambled preambles preambling prearrange prearranged prearrangement prearranges prearranging
preassigned precambrian precancel precanceled precanceling precancels precancerous precarious precariously
precariousness precast precaution precautionary precautions precede preceded precedence precedent precedents
precedes preceding precept preceptor preceptors precepts precinct precincts preciosity precious preciously
preciousness precipice precipices precipitant precipitants precipitate precipitated precipitately precipitates
precipitating precipitation precipitations precipitous precipitously precise precisely preciseness preciser
precises precisest precision preclude precluded precludes precluding preclusion precocious precociously
precociousness precocity precognition precognitive precolonial preconceive preconceived preconceives preconceiving
preconception preconceptions precondition preconditioned preconditioning preconditions precook precooked precooking
precooks precursor precursors precursory predate predated predates predating predator predators predatory predawn
predecease predeceased predeceases predeceasing predecessor predecessors predefined predesignate predesignated
predesignates predesignating predestination predestine predestined predestines predestining predetermination
predetermine predetermined predeterminer predeterminers predetermines predetermining predicable predicament
predicaments predicate predicated predicates predicating predication predicative predicatively predict
predictability predictable predictably predicted predicting prediction predictions predictive predictor predictors
predicts predigest predigested predigesting predigests predilection predilections predispose predisposed
predisposes predisposing predisposition predispositions prednisone predominance predominant predominantly
predominate predominated predominately predominates predominating preemie preemies preeminence preeminent
preeminently preempt preempted preempting preemption preemptive preemptively preempts preen preened preening preens
preexist preexisted preexistence preexisting preexists prefab prefabbed prefabbing prefabricate prefabricated
prefabricates prefabricating prefabrication prefabs preface prefaced prefaces prefacing prefatory prefect prefects
prefecture prefectures prefer preferable preferably preference preferences preferential preferentially preferment
preferred preferring prefers prefigure prefigured prefigures prefiguring prefix prefixed prefixes prefixing preform
preformative preformed preforming preforms prefrontal pregame pregames pregnancies pregnancy pregnant preheat
preheated preheating preheats prehensile prehistorian prehistorians prehistoric prehistorical prehistorically
prehistory prehuman preinstalled prejudge prejudged prejudgement prejudgements prejudges prejudging prejudgment
prejudgments prejudice prejudiced prejudices prejudicial prejudicing prekindergarten prekindergartens prelacy
prelate prelates preliminaries preliminary prelims preliterate prelude preludes premarital premature prematurely
premed premedical premeditate premeditated premeditates premeditating premeditation premeds premenstrual premier
premiere premiered premieres premiering premiers premiership premierships preminger premise premised premises
premising premium premiums premix premixed premixes premixing premolar premolars premonition premonitions
premonitory premyslid prenatal prenatally prensa prentice prenup prenups prenuptial preoccupation preoccupations
preoccupied preoccupies preoccupy preoccupying preoperative preordain preordained preordaining preordains preowned
prep prepackage prepackaged prepackages prepackaging prepacked prepaid preparation preparations preparatory prepare
prepared preparedness prepares preparing prepay prepaying prepayment prepayments prepays prepend preponderance
preponderances preponderant preponderantly preponderate preponderated preponderates preponderating preposition
prepositional prepositionally prepositions prepossess prepossessed prepossesses prepossessing prepossession
prepossessions preposterous preposterously prepped preppier preppies preppiest prepping preppy preps prepubescence
prepubescent prepubescents prepuce prepuces prequel prequels prerecord prerecorded prerecording prerecords
preregister preregistered preregistering preregisters preregistration prerequisite prerequisites prerogative
prerogatives presage presaged presages presaging presbyopia presbyter presbyterian presbyterianism presbyterians
presbyteries presbyters presbytery preschool preschooler preschoolers preschools prescience prescient presciently
prescott prescribe prescribed prescribes prescribing prescript prescription prescriptions prescriptive
prescriptively prescripts preseason preseasons presence presences present presentable presentably presentation
presentations presented presenter presenters presentiment presentiments presenting presently presentment
presentments presents preservable preservation preservationist preservationists preservative preservatives preserve
preserved preserver preservers preserves preserving preset presets presetting preshrank preshrink preshrinking
preshrinks preshrunk preside presided presidencies presidency president presidential presidents presides presiding
presidium presley presort presorted presorting presorts press pressed presser pressers presses pressie pressies
pressing pressingly pressings pressman pressmen pressure pressured pressures pressuring pressurisation pressurise
pressurised pressuriser pressurisers pressurises pressurising pressurization pressurize pressurized pressurizer
pressurizers pressurizes pressurizing prestidigitation prestige prestigious presto preston prestos presumable
presumably presume presumed presumes presuming presumption presumptions presumptive presumptuous presumptuously
presumptuousness presuppose presupposed presupposes presupposing presupposition presuppositions pretax preteen
preteens pretence pretences pretend pretended pretender pretenders pretending pretends pretense pretenses
pretension pretensions pretentious pretentiously pretentiousness preterit preterite preterites preterits preterm
preternatural preternaturally pretest pretested pretesting pretests pretext pretexts pretoria pretrial pretrials
prettied prettier pretties prettiest prettified prettifies prettify prettifying prettily prettiness pretty
prettying pretzel pretzels prevail prevailed prevailing prevails prevalence prevalent prevaricate prevaricated
prevaricates prevaricating prevarication prevarications prevaricator prevaricators prevent preventable preventative
preventatives prevented preventing prevention preventive preventives prevents preview previewed previewer
previewers previewing previews previous previously prevision previsions prewar prey preyed preying preys prezzie
prezzies priam priapic pribilof price priced priceless priceline prices pricey pricier priciest pricing prick
pricked pricker prickers pricking prickle prickled prickles pricklier prickliest prickliness prickling prickly
pricks pride prided prideful pridefully prides priding pried prier priers pries priest priestess priestesses
priesthood priesthoods priestley priestlier priestliest priestliness priestly priests prig priggish priggishness
prigs prim primacy primal primaries primarily primary primate primates prime primed primer primers primes primeval
priming primitive primitively primitiveness primitives primly primmer primmest primness primogenitor primogenitors
primogeniture primordial primordially primp primped primping primps primrose primroses primula primulas prince
princedom princedoms princelier princeliest princeliness princely princes princess princesses princeton principal
principalities principality principally principals principe principle principled principles print printable printed
printer printers printing printings printmaking printout printouts prints prion prions prior prioress prioresses
priories priorities prioritisation prioritise prioritised prioritises prioritising prioritization prioritize
prioritized prioritizes prioritizing priority priors priory priscilla prise prised prises prising prism prismatic
prisms prison prisoner prisoners prisons prissier prissiest prissily prissiness prissy pristine prithee prius
privacy private privateer privateers privately privater privates privatest privation privations privatisation
privatisations privatise privatised privatises privatising privatization privatizations privatize privatized
privatizes privatizing privet privets privier privies priviest privilege privileged privileges privileging privily
privy prize prized prizefight prizefighter prizefighters prizefighting prizefights prizes prizewinner prizewinners
prizewinning prizing pro proactive proactively probabilistic probabilities probability probable probables probably
probate probated probates probating probation probational probationary probationer probationers probe probed probes
probing probings probity problem problematic problematical problematically problems probosces proboscis proboscises
procaine procedural procedure procedures proceed proceeded proceeding proceedings proceeds process processable
processed processes processing procession processional processionals processioned processioning processions
processor processors proclaim proclaimed proclaiming proclaims proclamation proclamations proclivities proclivity
proconsul proconsular proconsuls procrastinate procrastinated procrastinates procrastinating procrastination
procrastinator procrastinators procreate procreated procreates procreating procreation procreative procrustean
procrustes procter proctor proctored proctoring proctors procurable procurator procurators procure procured
procurement procurer procurers procures procuring procyon prod prodded prodding prodigal prodigality prodigally
prodigals prodigies prodigious prodigiously prodigy prods produce produced producer producers produces producible
producing product production productions productive productively productiveness productivity products prof
profanation profanations profane profaned profanely profaneness profanes profaning profanities profanity profess
professed professedly professes professing profession professional professionalisation professionalise
professionalised professionalises professionalising professionalism professionalization professionalize
professionalized professionalizes professionalizing professionally professionals professions professor professorial
professorially professors professorship professorships proffer proffered proffering proffers proficiency proficient
proficiently proficients profile profiled profiles profiling profit profitability profitable profitably profited
profiteer profiteered profiteering profiteers profiterole profiteroles profiting profitless profits profligacy
profligate profligately profligates proforma profound profounder profoundest profoundly profoundness profs
profundities profundity profuse profusely profuseness profusion profusions progenitor progenitors progeny
progesterone progestin progestins prognathous prognoses prognosis prognostic prognosticate prognosticated
prognosticates prognosticating prognostication prognostications prognosticator prognosticators prognostics program
programmable programmables programmatic programme programmed programmer programmers programmes programming programs
progress progressed progresses progressing progression progressions progressive progressively progressiveness
progressives prohibit prohibited prohibiting prohibition prohibitionist prohibitionists prohibitions prohibitive
prohibitively prohibitory prohibits project projected projectile projectiles projecting projection projectionist
projectionists projections projector projectors projects prokaryote prokaryotes prokaryotic prokofiev prolapse
prolapsed prolapses prolapsing prole proles proletarian proletarians proletariat proliferate proliferated
proliferates proliferating proliferation prolific prolifically prolix prolixity prolixly prologue prologues prolong
prolongation prolongations prolonged prolonging prolongs prom promenade promenaded promenades promenading
promethean prometheus promethium prominence prominent prominently promiscuity promiscuous promiscuously promise
promised promises promising promisingly promissory promo promontories promontory promos promote promoted promoter
promoters promotes promoting promotion promotional promotions prompt prompted prompter prompters promptest
prompting promptings promptitude promptly promptness prompts proms promulgate promulgated promulgates promulgating
promulgation promulgator promulgators prone proneness prong pronged pronghorn pronghorns prongs pronominal pronoun
pronounce pronounceable pronounced pronouncement pronouncements pronounces pronouncing pronouns pronto pronuclear
pronunciation pronunciations proof proofed proofing proofread proofreader proofreaders proofreading proofreads
proofs prop propaganda propagandise propagandised propagandises propagandising propagandist propagandists
propagandize propagandized propagandizes propagandizing propagate propagated propagates propagating propagation
propagator propagators propane propel propellant propellants propelled propeller propellers propelling propels
propensities propensity proper properer properest properly propertied properties property prophecies prophecy
prophesied prophesier prophesiers prophesies prophesy prophesying prophet prophetess prophetesses prophetic
prophetical prophetically prophets prophylactic prophylactics prophylaxes prophylaxis propinquity propitiate
propitiated propitiates propitiating propitiation propitiatory propitious propitiously proponent proponents
proportion proportional proportionality proportionally proportionals proportionate proportionately proportioned
proportioning proportions proposal proposals propose proposed proposer proposers proposes proposing proposition
propositional propositioned propositioning propositions propound propounded propounding propounds propped propping
propranolol proprietaries proprietary proprieties proprietor proprietorial proprietorially proprietors
proprietorship proprietress proprietresses propriety props propulsion propulsive prorate prorated prorates
prorating prorogation prorogue prorogued prorogues proroguing pros prosaic prosaically proscenium prosceniums
prosciutto proscribe proscribed proscribes proscribing proscription proscriptions prose prosecute prosecuted
prosecutes prosecuting prosecution prosecutions prosecutor prosecutors proselyte proselyted proselytes proselyting
proselytise proselytised proselytiser proselytisers proselytises proselytising proselytism proselytize proselytized
proselytizer proselytizers proselytizes proselytizing proserpine prosier prosiest prosocial prosodies prosody
prospect prospected prospecting prospective prospectively prospector prospectors prospects prospectus prospectuses
prosper prospered prospering prosperity prosperous prosperously prospers prostate prostates prostheses prosthesis
prosthetic prostitute prostituted prostitutes prostituting prostitution prostrate prostrated prostrates prostrating
prostration prostrations prosy protactinium protagonist protagonists protagoras protean protect protected
protecting protection protectionism protectionist protectionists protections protective protectively protectiveness
protector protectorate protectorates protectors protects protein proteins proterozoic protest protestant
protestantism protestantisms protestants protestation protestations protested protester protesters protesting
protests proteus protocol protocols proton protons protoplasm protoplasmic prototype prototypes prototypical
prototyping protozoa protozoan protozoans protozoic protract protracted protracting protraction protractor
protractors protracts protrude protruded protrudes protruding protrusile protrusion protrusions protuberance
protuberances protuberant proud prouder proudest proudhon proudly proust provability provable provably prove proved
proven provenance provenances provencals provence provender provenience proverb proverbial proverbially proverbs
proves provide provided providence providences provident providential providentially providently provider providers
provides providing province provinces provincial provincialism provincially provincials proving provision
provisional provisionally provisioned provisioning provisions proviso provisos provo provocateur provocateurs
provocation provocations provocative provocatively provocativeness provoke provoked provoker provokers provokes
provoking provokingly provolone provost provosts prow prowess prowl prowled prowler prowlers prowling prowls prows
proxies proximal proximate proximity proxy prozac prude prudence prudent prudential prudentially prudently prudery
prudes prudish prudishly prudishness pruitt prune pruned pruner pruners prunes pruning prurience prurient
pruriently prussia prussian prut pry prying pryor""",
    "ps": """psalm psalmist psalmists psalms psalter psalteries psalters psaltery psephologist psephologists psephology pseudo
pseudonym pseudonymous pseudonyms pseudos pseudoscience pseudosciences pseuds pseudy pshaw pshaws psis psittacosis
psoriasis psst psych psyche psyched psychedelia psychedelic psychedelically psychedelics psyches psychiatric
psychiatrist psychiatrists psychiatry psychic psychical psychically psychics psyching psycho psychoactive
psychoanalyse psychoanalysed psychoanalyses psychoanalysing psychoanalysis psychoanalyst psychoanalysts
psychoanalytic psychoanalytical psychoanalytically psychoanalyze psychoanalyzed psychoanalyzes psychoanalyzing
psychobabble psychodrama psychodramas psychogenic psychokinesis psychokinetic psychological psychologically
psychologies psychologist psychologists psychology psychometric psychoneuroses psychoneurosis psychopath
psychopathic psychopathology psychopaths psychopathy psychopharmacology psychophysiology psychos psychoses
psychosis psychosomatic psychotherapies psychotherapist psychotherapists psychotherapy psychotic psychotically
psychotics psychotropic psychotropics psychs""",
    "pt": """pt ptah ptarmigan ptarmigans pterodactyl pterodactyls ptolemaic ptolemies ptolemy ptomaine ptomaines""",
    "pu": """pu pub pubertal puberty pubes pubescence pubescent pubic pubis public publican publicans publication publications
publicise publicised publicises publicising publicist publicists publicity publicize publicized publicizes
publicizing publicly publish publishable published publisher publishers publishes publishing pubs puccini puce puck
pucker puckered puckering puckers puckett puckish puckishly puckishness pucks pud pudding puddings puddle puddled
puddles puddling pudenda pudendum pudgier pudgiest pudginess pudgy puds puebla pueblo pueblos puerile puerility
puerperal puerto puff puffball puffballs puffed puffer puffers puffier puffiest puffin puffiness puffing puffins
puffs puffy pug puget pugh pugilism pugilist pugilistic pugilists pugnacious pugnaciously pugnaciousness pugnacity
pugs puke puked pukes puking pukka pulaski pulchritude pulchritudinous pule puled pules puling pulitzer pull
pullback pullbacks pulled puller pullers pullet pullets pulley pulleys pulling pullman pullmans pullout pullouts
pullover pullovers pulls pulmonary pulp pulped pulpier pulpiest pulpiness pulping pulpit pulpits pulps pulpwood
pulpy pulsar pulsars pulsate pulsated pulsates pulsating pulsation pulsations pulse pulsed pulses pulsing
pulverisation pulverise pulverised pulverises pulverising pulverization pulverize pulverized pulverizes pulverizing
puma pumas pumice pumices pummel pummeled pummeling pummelled pummelling pummels pump pumped pumper pumpernickel
pumpers pumping pumpkin pumpkins pumps pun punch punchbag punchbags punched puncheon puncheons puncher punchers
punches punchier punchiest punching punchline punchlines punchy punctilio punctilious punctiliously punctiliousness
punctual punctuality punctually punctuate punctuated punctuates punctuating punctuation puncture punctured
punctures puncturing pundit punditry pundits pungency pungent pungently punic punier puniest puniness punish
punishable punished punishes punishing punishingly punishment punishments punitive punitively punjab punjabi punk
punker punkest punks punned punnet punnets punning puns punster punsters punt punted punter punters punting punts
puny pup pupa pupae pupal pupate pupated pupates pupating pupil pupils pupped puppet puppeteer puppeteers puppetry
puppets puppies pupping puppy pups purana purblind purcell purchasable purchase purchased purchaser purchasers
purchases purchasing purdah purdue pure purebred purebreds puree pureed pureeing purees purely pureness purer
purest purgative purgatives purgatorial purgatories purgatory purge purged purger purgers purges purging
purification purified purifier purifiers purifies purify purifying purim purims purina purine purines purism purist
puristic purists puritan puritanical puritanically puritanism puritanisms puritans purity purl purled purlieu
purlieus purling purloin purloined purloining purloins purls purple purpler purples purplest purplish purport
purported purportedly purporting purports purpose purposed purposeful purposefully purposefulness purposeless
purposelessly purposelessness purposely purposes purposing purr purred purring purrs purse pursed purser pursers
purses pursing pursuance pursuant pursue pursued pursuer pursuers pursues pursuing pursuit pursuits purulence
purulent purus purvey purveyance purveyed purveying purveyor purveyors purveys purview pus pusan pusey push
pushbike pushbikes pushcart pushcarts pushchair pushchairs pushed pusher pushers pushes pushier pushiest pushily
pushiness pushing pushkin pushover pushovers pushpin pushpins pushtu pushy pusillanimity pusillanimous
pusillanimously puss pusses pussier pussies pussiest pussy pussycat pussycats pussyfoot pussyfooted pussyfooting
pussyfoots pustular pustule pustules put putative putin putnam putout putouts putrefaction putrefactive putrefied
putrefies putrefy putrefying putrescence putrescent putrid puts putsch putsches putt putted puttee puttees putter
puttered putterer putterers puttering putters puttied putties putting putts putty puttying putz putzes puzo puzzle
puzzled puzzlement puzzler puzzlers puzzles puzzling""",
    "pw": """pwn pwned pwning pwns""",
    "py": """pyelonephritis pygmalion pygmies pygmy pyjama pyjamas pyle pylon pylons pylori pyloric pylorus pym pynchon
pyongyang pyorrhea pyorrhoea pyotr pyramid pyramidal pyramided pyramiding pyramids pyre pyrenees pyres pyrex
pyrexes pyrimidine pyrimidines pyrite pyrites pyromania pyromaniac pyromaniacs pyrotechnic pyrotechnical
pyrotechnics pyrrhic pyruvate pythagoras pythagorean pythias python pythons pytorch pyx pyxes""",
    "pz": """pzazz""",
    "qa": """qaddafi qantas qatar""",
    "qi": """qingdao qiqihar""",
    "qo": """qom""",
    "qu": """qua quaalude quack quacked quackery quacking quacks quad quadrangle quadrangles quadrangular quadrant quadrants
quadraphonic quadratic quadratics quadrature quadrennial quadrennium quadrenniums quadriceps quadricepses
quadrilateral quadrilaterals quadrille quadrilles quadrillion quadrillions quadriplegia quadriplegic quadriplegics
quadrivium quadruped quadrupedal quadrupeds quadruple quadrupled quadruples quadruplet quadruplets quadruplicate
quadruplicated quadruplicates quadruplicating quadruplication quadrupling quads quaff quaffed quaffing quaffs
quagmire quagmires quahog quahogs quail quailed quailing quails quaint quainter quaintest quaintly quaintness quake
quaked quaker quakers quakes quaking quaky qualcomm qualification qualifications qualified qualifier qualifiers
qualifies qualify qualifying qualitative qualitatively qualities quality qualm qualmish qualms quandaries quandary
quango quangos quanta quantifiable quantification quantified quantifier quantifiers quantifies quantify quantifying
quantisation quantise quantitation quantitative quantitatively quantities quantity quantization quantize quantum
quaoar quarantine quarantined quarantines quarantining quark quarks quarrel quarreled quarreler quarrelers
quarreling quarrelled quarreller quarrellers quarrelling quarrels quarrelsome quarrelsomeness quarried quarries
quarry quarrying quart quarter quarterback quarterbacked quarterbacking quarterbacks quarterdeck quarterdecks
quartered quarterfinal quarterfinals quartering quarterlies quarterly quartermaster quartermasters quarters
quarterstaff quarterstaves quartet quartets quarto quartos quarts quartz quasar quasars quash quashed quashes
quashing quasi quasimodo quaternary quatrain quatrains quaver quavered quavering quavers quavery quay quayle quays
quayside quaysides queanbeyan queasier queasiest queasily queasiness queasy quebec quechua queen queened queening
queenlier queenliest queenly queens queensland queer queered queerer queerest queering queerly queerness queers
quell quelled quelling quells quench quenchable quenched quencher quenchers quenches quenching quenchless quentin
queried queries querulous querulously querulousness query querying quesadilla quesadillas quest quested questing
question questionable questionably questioned questioner questioners questioning questioningly questionings
questionnaire questionnaires questions quests quetzalcoatl queue queued queues queuing quezon quibble quibbled
quibbler quibblers quibbles quibbling quiche quiches quick quicken quickened quickening quickens quicker quickest
quickfire quickie quickies quicklime quickly quickness quicksand quicksands quicksilver quickstep quicksteps quid
quids quiescence quiescent quiescently quiet quieted quieten quietened quietening quietens quieter quietest
quieting quietism quietly quietness quiets quietude quietus quietuses quiff quiffs quill quills quilt quilted
quilter quilters quilting quilts quin quince quinces quincy quinidine quinine quinn quinoa quins quinsy quint
quintessence quintessences quintessential quintessentially quintet quintets quintilian quinton quints quintuple
quintupled quintuples quintuplet quintuplets quintupling quip quipped quipping quips quipster quipsters quire
quires quirinal quirk quirked quirkier quirkiest quirkiness quirking quirks quirky quirt quirts quisling quislings
quit quitclaim quitclaims quite quito quits quittance quitter quitters quitting quiver quivered quivering quivers
quivery quixote quixotic quixotically quixotism quiz quizzed quizzer quizzers quizzes quizzical quizzically
quizzing qumran quo quoin quoins quoit quoited quoiting quoits quondam quonset quorate quorum quorums quota
quotability quotable quotas quotation quotations quote quoted quotes quoth quotidian quotient quotients quoting
quran""",
    "qw": """qwerty""",
    "ra": """ra rabat rabbet rabbeted rabbeting rabbets rabbi rabbinate rabbinic rabbinical rabbis rabbit rabbited rabbiting
rabbits rabble rabbles rabelais rabelaisian rabid rabidly rabidness rabies rabin raccoon raccoons race racecourse
racecourses raced racegoer racegoers racehorse racehorses raceme racemes racer racers races racetrack racetracks
raceway raceways rachael rachel rachelle rachmaninoff racial racialism racialist racialists racially racier raciest
racily racine raciness racing racism racist racists rack racked racket racketed racketeer racketeered racketeering
racketeers racketing rackets racking racks raconteur raconteurs racquet racquetball racquetballs racquets racy
radar radars radarscope radarscopes radcliff radcliffe raddled radial radially radials radian radiance radians
radiant radiantly radiate radiated radiates radiating radiation radiations radiator radiators radical
radicalisation radicalise radicalised radicalises radicalising radicalism radicalization radicalize radicalized
radicalizes radicalizing radically radicals radicchio radii radio radioactive radioactively radioactivity
radiocarbon radioed radiogram radiograms radiographer radiographers radiography radioing radioisotope radioisotopes
radiologist radiologists radiology radioman radiomen radiometer radiometers radiometric radiometry radiophone
radiophones radios radioscopy radiosonde radiosondes radiosurgery radiotelegraph radiotelegraphs radiotelegraphy
radiotelephone radiotelephones radiotherapist radiotherapists radiotherapy radish radishes radium radius radon rads
rae rafael raffia raffish raffishly raffishness raffle raffled raffles raffling raft rafted rafter rafters rafting
rafts rag raga ragamuffin ragamuffins ragas ragbag rage raged rager ragers rages ragga ragged raggeder raggedest
raggedier raggediest raggedly raggedness raggedy ragging raging ragingly raglan raglans ragout ragouts rags ragtag
ragtags ragtime ragweed ragwort rah raid raided raider raiders raiding raids rail railcard railcards railed railing
railings railleries raillery railroad railroaded railroader railroaders railroading railroads rails railway
railwayman railwaymen railways raiment rain rainbow rainbows raincoat raincoats raindrop raindrops rained rainfall
rainfalls rainier rainiest raining rainmaker rainmakers rainmaking rainproof rains rainstorm rainstorms rainwater
rainy raise raised raiser raisers raises raisin raising raisins rajah rajahs rake raked rakes raking rakish
rakishly rakishness raleigh rallied rallies rally rallying ralph ram rama ramada ramadan ramadans ramakrishna
ramanujan ramayana ramble rambled rambler ramblers rambles rambling ramblings rambo rambunctious rambunctiously
rambunctiousness ramekin ramekins ramie ramification ramifications ramified ramifies ramify ramifying ramirez
ramiro ramjet ramjets rammed ramming ramon ramona ramos ramp rampage rampaged rampages rampaging rampancy rampant
rampantly rampart ramparts ramping ramps ramrod ramrodded ramrodding ramrods rams ramsay ramses ramsey ramshackle
ran ranch ranched rancher ranchers ranches ranching rancid rancidity rancidness rancor rancorous rancorously
rancour rand randal randall randell randi randier randiest randiness randolph random randomisation randomise
randomised randomises randomising randomization randomize randomized randomizes randomizing randomly randomness
randy ranee ranees rang range ranged rangefinder rangefinders ranger rangers ranges rangier rangiest ranginess
ranging rangoon rangy rank ranked ranker rankest rankin rankine ranking rankings rankle rankled rankles rankling
rankly rankness ranks ransack ransacked ransacking ransacks ransom ransomed ransomer ransomers ransoming ransoms
ransomware rant ranted ranter ranters ranting rantings rants raoul rap rapacious rapaciously rapaciousness rapacity
rape raped raper rapers rapes rapeseed raphael rapid rapider rapidest rapidity rapidly rapidness rapids rapier
rapiers rapine raping rapist rapists rapped rappel rappelled rappelling rappels rapper rappers rapping rapport
rapporteur rapporteurs rapports rapprochement rapprochements raps rapscallion rapscallions rapt raptly raptness
raptor raptors rapture raptures rapturous rapturously rapunzel raquel rare rarebit rarebits rared rarefaction
rarefied rarefies rarefy rarefying rarely rareness rarer rares rarest raring rarities rarity rasalgethi rasalhague
rascal rascally rascals rash rasher rashers rashes rashest rashly rashness rasmussen rasp raspberries raspberry
rasped raspier raspiest rasping rasps rasputin raspy rasta rastaban rastafarian rastafarianism raster rat
ratatouille ratbag ratbags ratchet ratcheted ratcheting ratchets rate rated ratepayer ratepayers rater raters rates
rather rathskeller rathskellers ratification ratified ratifier ratifiers ratifies ratify ratifying rating ratings
ratio ratiocinate ratiocinated ratiocinates ratiocinating ratiocination ration rational rationale rationales
rationalisation rationalisations rationalise rationalised rationalises rationalising rationalism rationalist
rationalistic rationalists rationality rationalization rationalizations rationalize rationalized rationalizes
rationalizing rationally rationals rationed rationing rations ratios ratliff ratlike ratline ratlines rats rattan
rattans ratted ratter ratters rattier rattiest ratting rattle rattlebrain rattlebrained rattlebrains rattled
rattler rattlers rattles rattlesnake rattlesnakes rattletrap rattletraps rattling rattlings rattly rattrap rattraps
ratty raucous raucously raucousness raul raunchier raunchiest raunchily raunchiness raunchy ravage ravaged ravager
ravagers ravages ravaging rave raved ravel raveled raveling ravelings ravelled ravelling ravellings ravels raven
ravened ravening ravenous ravenously ravens raver ravers raves ravine ravines raving ravings ravioli raviolis
ravish ravished ravisher ravishers ravishes ravishing ravishingly ravishment raw rawalpindi rawboned rawer rawest
rawhide rawness ray rayban rayburn rayleigh raymond raymundo rayon rays raze razed razes razing razoo razoos razor
razorback razorbacks razors razz razzed razzes razzing razzmatazz""",
    "rc": """rca""",
    "rd": """rds""",
    "re": """re reabsorb reabsorbed reabsorbing reabsorbs reach reachable reached reaches reaching reacquaint reacquainted
reacquainting reacquaints reacquire reacquired reacquires reacquiring react reactance reactant reactants reacted
reacting reaction reactionaries reactionary reactions reactivate reactivated reactivates reactivating reactivation
reactive reactivity reactor reactors reacts read readabilities readability readable readdress readdressed
readdresses readdressing reader readers readership readerships readied readier readies readiest readily readiness
reading readings readjust readjusted readjusting readjustment readjustments readjusts readmission readmit readmits
readmitted readmitting readopt readopted readopting readopts readout readouts reads ready readying reaffirm
reaffirmation reaffirmations reaffirmed reaffirming reaffirms reafforestation reagan reaganomics reagent reagents
real realer realest realign realigned realigning realignment realignments realigns realisable realisation
realisations realise realised realises realising realism realist realistic realistically realists realities reality
realizable realization realizations realize realized realizes realizing reallocate reallocated reallocates
reallocating reallocation really realm realms realness realpolitik reals realtor realty ream reamed reamer reamers
reaming reams reanalyse reanalysed reanalyses reanalysing reanalysis reanalyze reanalyzed reanalyzes reanalyzing
reanimate reanimated reanimates reanimating reanimation reap reaped reaper reapers reaping reappear reappearance
reappearances reappeared reappearing reappears reapplication reapplications reapplied reapplies reapply reapplying
reappoint reappointed reappointing reappointment reappoints reapportion reapportioned reapportioning
reapportionment reapportions reappraisal reappraisals reappraise reappraised reappraises reappraising reaps rear
reared rearguard rearguards rearing rearm rearmament rearmed rearming rearmost rearms rearrange rearranged
rearrangement rearrangements rearranges rearranging rearrest rearrested rearresting rearrests rears rearward
rearwards reascend reascended reascending reascends reason reasonable reasonableness reasonably reasoned reasoner
reasoners reasoning reasons reassemble reassembled reassembles reassembling reassembly reassert reasserted
reasserting reassertion reasserts reassess reassessed reassesses reassessing reassessment reassessments reassign
reassigned reassigning reassignment reassignments reassigns reassurance reassurances reassure reassured reassures
reassuring reassuringly reattach reattached reattaches reattaching reattachment reattain reattained reattaining
reattains reattempt reattempted reattempting reattempts reauthorise reauthorises reauthorize reauthorized
reauthorizes reauthorizing reawaken reawakened reawakening reawakens reba rebate rebated rebates rebating rebekah
rebel rebelled rebelling rebellion rebellions rebellious rebelliously rebelliousness rebels rebid rebidding rebids
rebind rebinding rebinds rebirth rebirths reboil reboiled reboiling reboils reboot rebooted rebooting reboots
reborn rebound rebounded rebounding rebounds rebroadcast rebroadcasting rebroadcasts rebuff rebuffed rebuffing
rebuffs rebuild rebuilding rebuilds rebuilt rebuke rebuked rebukes rebuking rebukingly reburial reburials reburied
reburies rebury reburying rebus rebuses rebut rebuts rebuttal rebuttals rebutted rebutting recalcitrance
recalcitrant recalculate recalculated recalculates recalculating recalculation recalculations recall recalled
recalling recalls recant recantation recantations recanted recanting recants recap recapitalisation recapitalise
recapitalised recapitalises recapitalising recapitalization recapitalize recapitalized recapitalizes recapitalizing
recapitulate recapitulated recapitulates recapitulating recapitulation recapitulations recapped recapping recaps
recapture recaptured recaptures recapturing recast recasting recasts recce recces recede receded recedes receding
receipt receipted receipting receipts receivable receivables receive received receiver receivers receivership
receives receiving recent recenter recentest recently recentness receptacle receptacles reception receptionist
receptionists receptions receptive receptively receptiveness receptivity receptor receptors recess recessed
recesses recessing recession recessional recessionals recessionary recessions recessive recessives recharge
rechargeable recharged recharges recharging recharter rechartered rechartering recharters recheck rechecked
rechecking rechecks rechristen rechristened rechristening rechristens recidivism recidivist recidivists recife
recipe recipes recipient recipients reciprocal reciprocally reciprocals reciprocate reciprocated reciprocates
reciprocating reciprocation reciprocity recirculate recirculated recirculates recirculating recital recitalist
recitalists recitals recitation recitations recitative recitatives recite recited reciter reciters recites reciting
reckless recklessly recklessness reckon reckoned reckoning reckonings reckons reclaim reclaimable reclaimed
reclaiming reclaims reclamation reclassification reclassified reclassifies reclassify reclassifying recline
reclined recliner recliners reclines reclining recluse recluses reclusive recognisable recognisably recognisance
recognise recognised recogniser recognises recognising recognition recognizable recognizably recognizance recognize
recognized recognizer recognizes recognizing recoil recoiled recoiling recoils recollect recollected recollecting
recollection recollections recollects recolonisation recolonise recolonised recolonises recolonising recolonization
recolonize recolonized recolonizes recolonizing recolor recolored recoloring recolors recolour recoloured
recolouring recolours recombination recombine recombined recombines recombining recommence recommenced
recommencement recommences recommencing recommend recommendable recommendation recommendations recommended
recommending recommends recommission recommissioned recommissioning recommissions recommit recommits recommitted
recommitting recompense recompensed recompenses recompensing recompilation recompile recompiled recompiling
recompose recomposed recomposes recomposing recompute recomputed recomputes recomputing recon reconcilable
reconcile reconciled reconciles reconciliation reconciliations reconciling recondite recondition reconditioned
reconditioning reconditions reconfiguration reconfigure reconfigured reconfirm reconfirmation reconfirmations
reconfirmed reconfirming reconfirms reconnaissance reconnaissances reconnect reconnected reconnecting reconnects
reconnoiter reconnoitered reconnoitering reconnoiters reconnoitre reconnoitred reconnoitres reconnoitring reconquer
reconquered reconquering reconquers reconquest recons reconsecrate reconsecrated reconsecrates reconsecrating
reconsecration reconsider reconsideration reconsidered reconsidering reconsiders reconsign reconsigned reconsigning
reconsigns reconstitute reconstituted reconstitutes reconstituting reconstitution reconstruct reconstructed
reconstructing reconstruction reconstructions reconstructive reconstructs recontact recontacted recontacting
recontacts recontaminate recontaminated recontaminates recontaminating reconvene reconvened reconvenes reconvening
reconvert reconverted reconverting reconverts recook recooked recooking recooks recopied recopies recopy recopying
record recorded recorder recorders recording recordings records recount recounted recounting recounts recoup
recouped recouping recoups recourse recover recoverable recovered recoveries recovering recovers recovery recreant
recreants recreate recreated recreates recreating recreation recreational recreations recriminate recriminated
recriminates recriminating recrimination recriminations recriminatory recross recrossed recrosses recrossing
recrudesce recrudesced recrudescence recrudescent recrudesces recrudescing recruit recruited recruiter recruiters
recruiting recruitment recruits recrystallise recrystallised recrystallises recrystallising recrystallize
recrystallized recrystallizes recrystallizing rectal rectally rectangle rectangles rectangular rectifiable
rectification rectifications rectified rectifier rectifiers rectifies rectify rectifying rectilinear rectitude
recto rector rectories rectors rectory rectos rectum rectums recumbent recuperate recuperated recuperates
recuperating recuperation recuperative recur recurred recurrence recurrences recurrent recurrently recurring recurs
recursion recursive recursively recuse recused recuses recusing recyclable recyclables recycle recycled recycles
recycling red redact redacted redacting redaction redactor redactors redacts redback redbacks redbird redbirds
redbreast redbreasts redbrick redcap redcaps redcoat redcoats redcurrant redcurrants redden reddened reddening
reddens redder reddest redding reddish redecorate redecorated redecorates redecorating redecoration rededicate
rededicated rededicates rededicating redeem redeemable redeemed redeemer redeemers redeeming redeems redefine
redefined redefines redefining redefinition redeliver redelivered redelivering redelivers redemption redemptive
redeploy redeployed redeploying redeployment redeploys redeposit redeposited redepositing redeposits redesign
redesigned redesigning redesigns redetermine redetermined redetermines redetermining redevelop redeveloped
redeveloping redevelopment redevelopments redevelops redford redgrave redhead redheaded redheads redial redialed
redialing redialled redialling redials redid redirect redirected redirecting redirection redirects redis rediscover
rediscovered rediscoveries rediscovering rediscovers rediscovery redissolve redissolved redissolves redissolving
redistribute redistributed redistributes redistributing redistribution redistributor redistributors redistrict
redistricted redistricting redistricts redivide redivided redivides redividing redlining redmond redneck rednecks
redness redo redoes redoing redolence redolent redone redouble redoubled redoubles redoubling redoubt redoubtable
redoubtably redoubts redound redounded redounding redounds redraft redrafted redrafting redrafts redraw redrawing
redrawn redraws redress redressed redresses redressing redrew reds redshift redskin redskins reduce reduced reducer
reducers reduces reducible reducing reductase reduction reductionist reductions reductive redundancies redundancy
redundant redundantly reduplicate reduplicated reduplicates reduplicating reduplication redwood redwoods redye
redyed redyeing redyes reebok reecho reechoed reechoes reechoing reed reedier reediest reediness reedit reedited
reediting reedits reeds reeducate reeducated reeducates reeducating reeducation reedy reef reefed reefer reefers
reefing reefs reek reeked reeking reeks reel reelect reelected reelecting reelection reelections reelects reeled
reeling reels reembark reembarked reembarking reembarks reembodied reembodies reembody reembodying reemerge
reemerged reemergence reemerges reemerging reemphasise reemphasised reemphasises reemphasising reemphasize
reemphasized reemphasizes reemphasizing reemploy reemployed reemploying reemployment reemploys reenact reenacted
reenacting reenactment reenactments reenacts reengage reengaged reengages reengaging reenlist reenlisted
reenlisting reenlistment reenlists reenter reentered reentering reenters reentries reentry reequip reequipped
reequipping reequips reese reestablish reestablished reestablishes reestablishing reestablishment reevaluate
reevaluated reevaluates reevaluating reevaluation reevaluations reeve reeves reeving reexamination reexaminations
reexamine reexamined reexamines reexamining reexplain reexplained reexplaining reexplains reexport reexported
reexporting reexports ref reface refaced refaces refacing refactor refactored refactoring refactors refashion
refashioned refashioning refashions refasten refastened refastening refastens refection refectories refectory refer
referable referee refereed refereeing referees reference referenced references referencing referendum referendums
referent referential referents referral referrals referred referrer referrers referring refers reffed reffing
refile refiled refiles refiling refill refillable refilled refilling refills refinance refinanced refinances
refinancing refine refined refinement refinements refiner refineries refiners refinery refines refining refinish
refinished refinishes refinishing refit refits refitted refitting reflate reflated reflates reflating reflation
reflationary reflations reflect reflected reflecting reflection reflections reflective reflectively reflectivity
reflector reflectors reflects reflex reflexes reflexive reflexively reflexives reflexivity reflexology refocus
refocused refocuses refocusing refold refolded refolding refolds reforest reforestation reforested reforesting
reforests reforge reforged reforges reforging reform reformat reformation reformations reformative reformatories
reformatory reformatted reformatting reformed reformer reformers reforming reformist reformists reforms reformulate
reformulated reformulates reformulating reformulation reformulations refortified refortifies refortify refortifying
refract refracted refracting refraction refractive refractories refractory refracts refrain refrained refraining
refrains refreeze refreezes refreezing refresh refreshed refresher refreshers refreshes refreshing refreshingly
refreshment refreshments refrigerant refrigerants refrigerate refrigerated refrigerates refrigerating refrigeration
refrigerator refrigerators refroze refrozen refs refuel refueled refueling refuelled refuelling refuels refuge
refugee refugees refuges refugio refulgence refulgent refund refundable refunded refunding refunds refurbish
refurbished refurbishes refurbishing refurbishment refurbishments refurnish refurnished refurnishes refurnishing
refusal refusals refuse refused refuses refusing refutable refutation refutations refute refuted refuter refuters
refutes refuting regain regained regaining regains regal regale regaled regalement regales regalia regaling regally
regard regarded regarding regardless regards regather regathered regathering regathers regatta regattas regencies
regency regeneracy regenerate regenerated regenerates regenerating regeneration regenerative regent regents regex
reggae reggie regicidal regicide regicides regime regimen regimens regiment regimental regimentation regimented
regimenting regiments regimes regina reginae reginald region regional regionalism regionalisms regionally regions
register registered registering registers registrant registrants registrar registrars registration registrations
registries registry regnant rego regor regos regrade regraded regrades regrading regress regressed regresses
regressing regression regressions regressive regret regretful regretfully regrets regrettable regrettably regretted
regretting regrew regrind regrinding regrinds reground regroup regrouped regrouping regroups regrow regrowing
regrown regrows regrowth regular regularisation regularise regularised regularises regularising regularities
regularity regularization regularize regularized regularizes regularizing regularly regulars regulate regulated
regulates regulating regulation regulations regulative regulator regulators regulatory regulus regurgitate
regurgitated regurgitates regurgitating regurgitation rehab rehabbed rehabbing rehabilitate rehabilitated
rehabilitates rehabilitating rehabilitation rehabilitative rehabs rehang rehanged rehanging rehangs rehash rehashed
rehashes rehashing rehear reheard rehearing rehearings rehears rehearsal rehearsals rehearse rehearsed rehearses
rehearsing reheat reheated reheating reheats rehire rehired rehires rehiring rehnquist rehouse rehoused rehouses
rehousing rehung reich reichstag reid reification reified reifies reify reifying reign reigned reigning reignite
reignited reignites reigniting reigns reilly reimbursable reimburse reimbursed reimbursement reimbursements
reimburses reimbursing reimpose reimposed reimposes reimposing rein reinaldo reincarnate reincarnated reincarnates
reincarnating reincarnation reincarnations reincorporate reincorporated reincorporates reincorporating
reincorporation reindeer reined reinfect reinfected reinfecting reinfection reinfections reinfects reinflate
reinflated reinflates reinflating reinforce reinforced reinforcement reinforcements reinforces reinforcing
reinhardt reinhold reining reinitialise reinitialised reinitialize reinitialized reinoculate reinoculated
reinoculates reinoculating reins reinsert reinserted reinserting reinsertion reinserts reinspect reinspected
reinspecting reinspects reinstall reinstalled reinstalling reinstate reinstated reinstatement reinstates
reinstating reinsurance reintegrate reintegrated reintegrates reintegrating reintegration reinterpret
reinterpretation reinterpretations reinterpreted reinterpreting reinterprets reintroduce reintroduced reintroduces
reintroducing reintroduction reinvent reinvented reinventing reinvention reinventions reinvents reinvest reinvested
reinvesting reinvestment reinvests reinvigorate reinvigorated reinvigorates reinvigorating reissue reissued
reissues reissuing reiterate reiterated reiterates reiterating reiteration reiterations reiterative reject rejected
rejecting rejection rejections rejects rejig rejigged rejigger rejiggered rejiggering rejiggers rejigging rejigs
rejoice rejoiced rejoices rejoicing rejoicings rejoin rejoinder rejoinders rejoined rejoining rejoins rejudge
rejudged rejudges rejudging rejuvenate rejuvenated rejuvenates rejuvenating rejuvenation rekindle rekindled
rekindles rekindling relabel relabeled relabeling relabelled relabelling relabels relaid relapse relapsed relapses
relapsing relatable relate related relatedness relater relaters relates relating relation relational relations
relationship relationships relative relatively relatives relativism relativist relativistic relativists relativity
relaunch relaunched relaunches relaunching relax relaxant relaxants relaxation relaxations relaxed relaxer relaxers
relaxes relaxing relay relayed relaying relays relearn relearned relearning relearns releasable release released
releases releasing relegate relegated relegates relegating relegation relent relented relenting relentless
relentlessly relentlessness relents relevance relevancy relevant relevantly reliability reliable reliably reliance
reliant relic relics relied relief reliefs relies relieve relieved reliever relievers relieves relieving relight
relighted relighting relights religion religions religiosity religious religiously religiousness reline relined
relines relining relinquish relinquished relinquishes relinquishing relinquishment reliquaries reliquary relish
relished relishes relishing relist relisted relisting relists relivable relive relived relives reliving reload
reloaded reloading reloads relocatable relocate relocated relocates relocating relocation reluctance reluctant
reluctantly rely relying remade remain remainder remaindered remaindering remainders remained remaining remains
remake remakes remaking remand remanded remanding remands remap remapped remapping remaps remark remarkable
remarkableness remarkably remarked remarking remarks remarque remarriage remarriages remarried remarries remarry
remarrying remaster remastered remastering remasters rematch rematches rembrandt remeasure remeasured remeasures
remeasuring remediable remedial remedially remediate remediated remediates remediating remediation remedied
remedies remedy remedying remelt remelted remelting remelts remember remembered remembering remembers remembrance
remembrances remigrate remigrated remigrates remigrating remind reminded reminder reminders reminding reminds
remington reminisce reminisced reminiscence reminiscences reminiscent reminiscently reminisces reminiscing remiss
remission remissions remissly remissness remit remits remittance remittances remitted remitting remix remixed
remixes remixing remnant remnants remodel remodeled remodeling remodelled remodelling remodels remold remolded
remolding remolds remonstrance remonstrances remonstrant remonstrants remonstrate remonstrated remonstrates
remonstrating remorse remorseful remorsefully remorseless remorselessly remorselessness remortgage remortgaged
remortgages remortgaging remote remotely remoteness remoter remotes remotest remould remoulded remoulding remoulds
remount remounted remounting remounts removable removal removals remove removed remover removers removes removing
rems remunerate remunerated remunerates remunerating remuneration remunerations remunerative remus rena renaissance
renaissances renal rename renamed renames renaming renascence renascences renascent renault rend render rendered
rendering renderings renders rendezvous rendezvoused rendezvouses rendezvousing rending rendition renditions rends
rene renee renegade renegaded renegades renegading renege reneged reneger renegers reneges reneging renegotiable
renegotiate renegotiated renegotiates renegotiating renegotiation renew renewable renewal renewals renewed renewing
renews rennet rennin reno renoir renominate renominated renominates renominating renomination renounce renounced
renouncement renounces renouncing renovate renovated renovates renovating renovation renovations renovator
renovators renown renowned rent rental rentals rented renter renters renting rents renumber renumbered renumbering
renumbers renunciation renunciations reoccupation reoccupied reoccupies reoccupy reoccupying reoccur reoccurred
reoccurring reoccurs reopen reopened reopening reopens reorder reordered reordering reorders reorg reorganisation
reorganisations reorganise reorganised reorganises reorganising reorganization reorganizations reorganize
reorganized reorganizes reorganizing reorged reorging reorgs reorient reorientation reoriented reorienting
reorients rep repack repackage repackaged repackages repackaging repacked repacking repacks repaid repaint
repainted repainting repaints repair repairable repaired repairer repairers repairing repairman repairmen repairs
reparable reparation reparations repartee repast repasts repatriate repatriated repatriates repatriating
repatriation repatriations repave repaved repaves repaving repay repayable repaying repayment repayments repays
repeal repealed repealing repeals repeat repeatability repeatable repeatably repeated repeatedly repeater repeaters
repeating repeats repel repelled repellent repellents repelling repels repent repentance repentant repentantly
repented repenting repents repercussion repercussions repertoire repertoires repertories repertory repetition
repetitions repetitious repetitiously repetitiousness repetitive repetitively repetitiveness rephotograph
rephotographed rephotographing rephotographs rephrase rephrased rephrases rephrasing repine repined repines
repining replace replaceable replaced replacement replacements replaces replacing replant replanted replanting
replants replay replayed replaying replays replenish replenished replenishes replenishing replenishment replete
repleted repleteness repletes repleting repletion replica replicas replicate replicated replicates replicating
replication replications replied replies reply replying repopulate repopulated repopulates repopulating report
reportage reported reportedly reporter reporters reporting reportorial reports repose reposed reposeful reposes
reposing reposition repositioning repositories repository repossess repossessed repossesses repossessing
repossession repossessions reprehend reprehended reprehending reprehends reprehensibility reprehensible
reprehensibly reprehension represent representation representational representations representative representatives
represented representing represents repress repressed represses repressing repression repressions repressive
repressively repressiveness reprice repriced reprices repricing reprieve reprieved reprieves reprieving reprimand
reprimanded reprimanding reprimands reprint reprinted reprinting reprints reprisal reprisals reprise reprised
reprises reprising reproach reproachable reproached reproaches reproachful reproachfully reproaching reprobate
reprobates reprocess reprocessed reprocesses reprocessing reproduce reproduced reproducer reproducers reproduces
reproducible reproducing reproduction reproductions reproductive reprogram reprogrammed reprogramming reprograms
reproof reproofed reproofing reproofs reprove reproved reproves reproving reprovingly reps reptile reptiles
reptilian reptilians republic republican republicanism republicans republication republications republics republish
republished republishes republishing repudiate repudiated repudiates repudiating repudiation repudiations
repudiator repudiators repugnance repugnant repulse repulsed repulses repulsing repulsion repulsive repulsively
repulsiveness repurchase repurchased repurchases repurchasing repurposed reputability reputable reputably
reputation reputations repute reputed reputedly reputes reputing request requested requester requesting requests
requiem requiems require required requirement requirements requires requiring requisite requisites requisition
requisitioned requisitioning requisitions requital requite requited requiter requiters requites requiting reran
reread rereading rereads rerecord rerecorded rerecording rerecords reroute rerouted reroutes rerouting rerun
rerunning reruns resalable resale resales resample resampled resamples resampling resat reschedule rescheduled
reschedules rescheduling rescind rescinded rescinding rescinds rescission rescue rescued rescuer rescuers rescues
rescuing reseal resealable resealed resealing reseals research researched researcher researchers researches
researching resection resections reseed reseeded reseeding reseeds resell reseller resellers reselling resells
resemblance resemblances resemble resembled resembles resembling resend resent resented resentful resentfully
resentfulness resenting resentment resentments resents reserpine reservation reservations reserve reserved
reservedly reservedness reserves reserving reservist reservists reservoir reservoirs reset resets resetting
resettle resettled resettlement resettles resettling resew resewed resewing resewn resews reshape reshaped reshapes
reshaping resharpen resharpened resharpening resharpens reship reshipment reshipped reshipping reships reshuffle
reshuffled reshuffles reshuffling reside resided residence residences residencies residency resident residential
residents resides residing residua residual residuals residue residues residuum resign resignation resignations
resigned resignedly resigning resigns resilience resiliency resilient resiliently resin resinous resins resist
resistance resistances resistant resisted resister resisters resistible resisting resistivity resistless resistor
resistors resists resit resits resitting resize resized resizes resizing resold resole resoled resoles resoling
resolute resolutely resoluteness resolution resolutions resolvable resolve resolved resolver resolves resolving
resonance resonances resonant resonantly resonate resonated resonates resonating resonator resonators resorption
resort resorted resorting resorts resound resounded resounding resoundingly resounds resource resourced resourceful
resourcefully resourcefulness resources resourcing resow resowed resowing resown resows respect respectability
respectable respectably respected respecter respecters respectful respectfully respectfulness respecting respective
respectively respects respell respelled respelling respells respiration respirator respirators respiratory respire
respired respires respiring respite respites resplendence resplendent resplendently respond responded respondent
respondents responding responds response responses responsibilities responsibility responsible responsibly
responsive responsively responsiveness respray resprayed respraying resprays rest restaff restaffed restaffing
restaffs restart restarted restarting restarts restate restated restatement restatements restates restating
restaurant restaurants restaurateur restaurateurs rested restful restfuller restfullest restfully restfulness
resting restitch restitched restitches restitching restitution restive restively restiveness restless restlessly
restlessness restock restocked restocking restocks restoration restorations restorative restoratives restore
restored restorer restorers restores restoring restrain restrained restrainer restrainers restraining restrains
restraint restraints restrengthen restrengthened restrengthening restrengthens restrict restricted restricting
restriction restrictions restrictive restrictively restrictiveness restricts restring restringing restrings
restroom restrooms restructure restructured restructures restructuring restructurings restrung rests restudied
restudies restudy restudying restyle restyled restyles restyling resubmit resubmits resubmitted resubmitting
resubscribe resubscribed resubscribes resubscribing result resultant resultants resulted resulting results resume
resumed resumes resuming resumption resumptions resupplied resupplies resupply resupplying resurface resurfaced
resurfaces resurfacing resurgence resurgences resurgent resurrect resurrected resurrecting resurrection
resurrections resurrects resurvey resurveyed resurveying resurveys resuscitate resuscitated resuscitates
resuscitating resuscitation resuscitator resuscitators retail retailed retailer retailers retailing retails retain
retained retainer retainers retaining retains retake retaken retakes retaking retaliate retaliated retaliates
retaliating retaliation retaliations retaliative retaliatory retard retardant retardants retardation retarded
retarder retarders retarding retards retaught retch retched retches retching reteach reteaches reteaching retell
retelling retells retention retentive retentively retentiveness retest retested retesting retests rethink
rethinking rethinks rethought reticence reticent reticently reticulated reticulation reticulations reticulum retie
retied reties retina retinal retinas retinoblastoma retinue retinues retire retired retiree retirees retirement
retirements retires retiring retold retook retool retooled retooling retools retort retorted retorting retorts
retouch retouched retouches retouching retrace retraced retraces retracing retract retractable retracted retractile
retracting retraction retractions retracts retrain retrained retraining retrains retread retreaded retreading
retreads retreat retreated retreating retreats retrench retrenched retrenches retrenching retrenchment
retrenchments retrial retrials retribution retributions retributive retried retries retrievable retrieval
retrievals retrieve retrieved retriever retrievers retrieves retrieving retro retroactive retroactively retrod
retrodden retrofire retrofired retrofires retrofiring retrofit retrofits retrofitted retrofitting retrograde
retrograded retrogrades retrograding retrogress retrogressed retrogresses retrogressing retrogression retrogressive
retrorocket retrorockets retros retrospect retrospected retrospecting retrospection retrospective retrospectively
retrospectives retrospects retrovirus retroviruses retry retrying retsina return returnable returnables returned
returnee returnees returner returners returning returns retweet retweeted retweeting retweets retying retype
retyped retypes retyping reuben reunification reunified reunifies reunify reunifying reunion reunions reunite
reunited reunites reuniting reupholster reupholstered reupholstering reupholsters reusable reuse reused reuses
reusing reuters reuther rev reva revaluation revaluations revalue revalued revalues revaluing revamp revamped
revamping revamps reveal revealed revealing revealingly revealings reveals reveille revel revelation revelations
revelatory reveled reveler revelers reveling revelings revelled reveller revellers revelling revellings revelries
revelry revels revenge revenged revengeful revengefully revenges revenging revenue revenuer revenuers revenues
reverb reverberate reverberated reverberates reverberating reverberation reverberations revere revered reverence
reverenced reverences reverencing reverend reverends reverent reverential reverentially reverently reveres reverie
reveries revering revers reversal reversals reverse reversed reversely reverses reversibility reversible reversibly
reversing reversion reversions revert reverted revertible reverting reverts revetment revetments review reviewed
reviewer reviewers reviewing reviews revile reviled revilement reviler revilers reviles reviling revise revised
reviser revisers revises revising revision revisionism revisionist revisionists revisions revisit revisited
revisiting revisits revitalisation revitalise revitalised revitalises revitalising revitalization revitalize
revitalized revitalizes revitalizing revival revivalism revivalist revivalists revivals revive revived revives
revivification revivified revivifies revivify revivifying reviving revlon revocable revocation revocations revoke
revoked revokes revoking revolt revolted revolting revoltingly revolts revolution revolutionaries revolutionary
revolutionise revolutionised revolutionises revolutionising revolutionist revolutionists revolutionize
revolutionized revolutionizes revolutionizing revolutions revolvable revolve revolved revolver revolvers revolves
revolving revs revue revues revulsion revved revving reward rewarded rewarding rewards rewarm rewarmed rewarming
rewarms rewash rewashed rewashes rewashing reweave reweaves reweaving rewed rewedded rewedding reweds reweigh
reweighed reweighing reweighs rewind rewindable rewinding rewinds rewire rewired rewires rewiring reword reworded
rewording rewords rework reworked reworking reworkings reworks rewound rewove rewoven rewrite rewrites rewriting
rewritten rewrote rex reyes reykjavik reyna reynaldo reynolds rezone rezoned rezones rezoning""",
    "rh": """rhapsodic rhapsodical rhapsodies rhapsodise rhapsodised rhapsodises rhapsodising rhapsodize rhapsodized rhapsodizes
rhapsodizing rhapsody rhea rheas rhee rheingau rhenish rhenium rheostat rheostats rhesus rhesuses rhetoric
rhetorical rhetorically rhetorician rhetoricians rheum rheumatic rheumatically rheumatics rheumatism rheumatoid
rheumy rhiannon rhine rhineland rhinestone rhinestones rhinitis rhino rhinoceros rhinoceroses rhinoplasty rhinos
rhinovirus rhinoviruses rhizome rhizomes rho rhoda rhode rhodes rhodesia rhodium rhododendron rhododendrons
rhomboid rhomboidal rhomboids rhombus rhombuses rhonda rhone rhos rhubarb rhubarbs rhyme rhymed rhymer rhymers
rhymes rhymester rhymesters rhyming rhythm rhythmic rhythmical rhythmically rhythms""",
    "ri": """rial rials rib ribald ribaldry ribbed ribbentrop ribber ribbers ribbing ribbon ribbons riboflavin ribs ricardo rice
riced ricer ricers rices rich richard richards richardson richelieu richer riches richest richie richly richmond
richness richter richthofen ricing rick ricked rickenbacker ricketier ricketiest rickets rickety rickey rickie
ricking rickover rickrack ricks rickshaw rickshaws ricky rico ricochet ricocheted ricocheting ricochets ricotta rid
riddance ridden ridding riddle riddled riddles riddling ride rider riderless riders ridership rides ridge ridged
ridgepole ridgepoles ridges ridging ridgy ridicule ridiculed ridicules ridiculing ridiculous ridiculously
ridiculousness riding rids riefenstahl riel riemann riesling rife rifer rifest riff riffed riffing riffle riffled
riffles riffling riffraff riffs rifle rifled rifleman riflemen rifler riflers rifles rifling rift rifted rifting
rifts rig riga rigatoni rigel rigged rigger riggers rigging riggs right righted righteous righteously righteousness
righter rightest rightful rightfully rightfulness righting rightism rightist rightists rightly rightmost rightness
righto rights rightsize rightsized rightsizes rightsizing rightward rightwards rigid rigidity rigidly rigidness
rigmarole rigmaroles rigoberto rigoletto rigor rigorous rigorously rigorousness rigors rigour rigours rigs rile
riled riles riley riling rilke rill rills rim rimbaud rime rimed rimes riming rimless rimmed rimming rims rind
rinds ring ringed ringer ringers ringgit ringgits ringing ringings ringleader ringleaders ringlet ringlets ringlike
ringling ringmaster ringmasters ringo rings ringside ringtone ringtones ringworm rink rinks rinse rinsed rinses
rinsing rio rios riot rioted rioter rioters rioting riotous riotously riotousness riots rip riparian ripcord
ripcords ripe ripely ripen ripened ripeness ripening ripens riper ripest ripley ripoff ripoffs riposte riposted
ripostes riposting ripped ripper rippers ripping ripple rippled ripples rippling ripply rips ripsaw ripsaws riptide
riptides rise risen riser risers rises risibility risible rising risings risk risked riskier riskiest riskily
riskiness risking risks risky risorgimento risotto risottos rissole rissoles rita ritalin rite rites ritual
ritualised ritualism ritualistic ritualistically ritualized ritually rituals ritz ritzier ritziest ritzy rival
rivaled rivaling rivalled rivalling rivalries rivalry rivals rivas rive rived riven river rivera riverbank
riverbanks riverbed riverbeds riverboat riverboats riverfront rivers riverside riversides rives rivet riveted
riveter riveters riveting rivets riviera rivieras riving rivulet rivulets riyadh riyal riyals rizal""",
    "rn": """rn""",
    "ro": """roach roaches road roadbed roadbeds roadblock roadblocked roadblocking roadblocks roadhouse roadhouses roadie
roadies roadkill roadrunner roadrunners roads roadshow roadshows roadside roadsides roadster roadsters roadway
roadways roadwork roadworks roadworthy roam roamed roamer roamers roaming roams roan roanoke roans roar roared
roarer roarers roaring roars roast roasted roaster roasters roasting roastings roasts rob robbed robber robberies
robbers robbery robbie robbin robbing robbins robby robe robed roberson robert roberta roberto roberts robertson
robes robeson robespierre robin robing robins robinson robitussin robles robocall robocalled robocalling robocalls
robot robotic robotics robotise robotised robotises robotising robotize robotized robotizes robotizing robots robs
robson robt robust robuster robustest robustly robustness robyn rocco rocha rochambeau roche rochelle rochester
rock rockabilly rockbound rocked rockefeller rocker rockeries rockers rockery rocket rocketed rocketing rocketry
rockets rockfall rockfalls rockford rockhampton rockier rockies rockiest rockiness rocking rockne rocks rockwell
rocky rococo rod roddenberry rode rodent rodents rodeo rodeos roderick rodger rodgers rodin rodney rodolfo rodrick
rodrigo rodriguez rodriquez rods roe roebuck roebucks roeg roentgen roentgens roes rogelio roger rogered rogering
rogers roget rogue roguery rogues roguish roguishly roguishness roil roiled roiling roils roister roistered
roisterer roisterers roistering roisters rojas roku rolaids roland rolando role roles rolex roll rolland rollback
rollbacks rolled roller rollerblade rollerblading rollers rollerskating rollick rollicked rollicking rollicks
rolling rollings rollins rollmop rollmops rollover rollovers rolls rolodex rolvaag romaine romaines roman romance
romanced romancer romancers romances romancing romanesque romania romanian romanians romanies romano romanov romans
romansh romantic romantically romanticise romanticised romanticises romanticising romanticism romanticist
romanticists romanticize romanticized romanticizes romanticizing romantics romany rome romeo romeos romero romes
rommel romney romp romped romper rompers romping romps romulus ron ronald ronda rondo rondos ronnie ronny ronstadt
rood roods roof roofed roofer roofers roofing roofless roofs rooftop rooftops rook rooked rookeries rookery rookie
rookies rooking rooks room roomed roomer roomers roomette roomettes roomful roomfuls roomier roomiest roominess
rooming roommate roommates rooms roomy rooney roosevelt roost roosted rooster roosters roosting roosts root rooted
rooter rooters rooting rootkit rootkits rootless rootlessness rootlet rootlets roots rope ropeable roped roper
ropers ropes ropier ropiest roping ropy roquefort roqueforts rorschach rort rorted rorting rorts rory rosa rosales
rosalie rosalind rosalinda rosalyn rosanna rosanne rosaries rosario rosary roscoe rose roseann roseate roseau
rosebud rosebuds rosebush rosebushes rosecrans rosella rosemarie rosemary rosenberg rosendo rosenzweig roses
rosetta rosette rosettes rosewater rosewood rosewoods rosicrucian rosie rosier rosiest rosily rosin rosined
rosiness rosining rosins roslyn ross rossetti rossini rostand roster rosters rostov rostropovich rostrum rostrums
roswell rosy rot rota rotarian rotaries rotary rotas rotate rotated rotates rotating rotation rotational rotations
rotatory rote rotgut roth rothko rothschild rotisserie rotisseries rotogravure rotogravures rotor rotors rototiller
rototillers rots rotted rotten rottener rottenest rottenly rottenness rotter rotterdam rotters rotting rottweiler
rottweilers rotund rotunda rotundas rotundity rotundness rouault rouble roubles rouge rouged rouges rough roughage
roughcast roughed roughen roughened roughening roughens rougher roughest roughhouse roughhoused roughhouses
roughhousing roughie roughies roughing roughly roughneck roughnecked roughnecking roughnecks roughness roughs
roughshod roughy rouging roulette roumania round roundabout roundabouts rounded roundel roundelay roundelays
roundels rounder rounders roundest roundhouse roundhouses rounding roundish roundly roundness rounds roundup
roundups roundworm roundworms rourke rouse roused rouses rousing rousseau roust roustabout roustabouts rousted
rousting rousts rout route routed routeing router routers routes routine routinely routines routing routinise
routinised routinises routinising routinize routinized routinizes routinizing routs roux rove roved rover rovers
roves roving row rowan rowans rowboat rowboats rowdier rowdies rowdiest rowdily rowdiness rowdy rowdyism rowe rowed
rowel roweled roweling rowelled rowelling rowels rowena rower rowers rowing rowland rowling rowlock rowlocks rows
roxanne roxie roxy roy royal royalist royalists royally royals royalties royalty royce rozelle""",
    "rs": """rs""",
    "ru": """rub rubaiyat rubato rubatos rubbed rubber rubberise rubberised rubberises rubberising rubberize rubberized
rubberizes rubberizing rubbermaid rubberneck rubbernecked rubbernecker rubberneckers rubbernecking rubbernecks
rubbers rubbery rubbing rubbings rubbish rubbished rubbishes rubbishing rubbishy rubble rubdown rubdowns rube
rubella ruben rubens rubes rubicon rubicund rubidium rubier rubies rubiest rubik rubin rubinstein ruble rubles
rubric rubrics rubs ruby ruchbah ruched ruck rucked rucking rucks rucksack rucksacks ruckus ruckuses ructions
rudder rudderless rudders ruddier ruddiest ruddiness ruddy rude rudely rudeness ruder rudest rudiment rudimentary
rudiments rudolf rudolph rudy rudyard rue rued rueful ruefully ruefulness rues ruff ruffed ruffian ruffianly
ruffians ruffing ruffle ruffled ruffles ruffling ruffly ruffs rufus rug rugby rugged ruggeder ruggedest ruggedly
ruggedness rugger rugrat rugrats rugs ruhr ruin ruination ruined ruing ruining ruinous ruinously ruins ruiz
rukeyser rule ruled ruler rulers rules ruling rulings rum rumba rumbaed rumbaing rumbas rumble rumbled rumbles
rumbling rumblings rumbustious ruminant ruminants ruminate ruminated ruminates ruminating rumination ruminations
ruminative ruminatively rummage rummaged rummages rummaging rummer rummest rummy rumor rumored rumoring rumormonger
rumormongers rumors rumour rumoured rumouring rumourmonger rumourmongers rumours rump rumpelstiltskin rumple
rumpled rumples rumpling rumply rumps rumpus rumpuses rums rumsfeld run runabout runabouts runaround runarounds
runaway runaways rundown rundowns rune runes rung rungs runic runlet runlets runnel runnels runner runners runnier
runniest running runny runnymede runoff runoffs runs runt runtier runtiest runtime runts runty runway runways
runyon rupee rupees rupert rupiah rupiahs rupture ruptured ruptures rupturing rural ruse ruses rush rushdie rushed
rusher rushers rushes rushing rushmore rushy rusk ruskin rusks russel russell russet russets russia russian
russians russo rust rustbelt rusted rustic rustically rusticate rusticated rusticates rusticating rustication
rusticity rustics rustier rustiest rustiness rusting rustle rustled rustler rustlers rustles rustling rustlings
rustproof rustproofed rustproofing rustproofs rusts rusty rut rutabaga rutabagas rutan rutgers ruth ruthenium
rutherford rutherfordium ruthie ruthless ruthlessly ruthlessness rutledge ruts rutted ruttier ruttiest rutting
rutty""",
    "rw": """rwanda rwandan rwandans rwandas""",
    "ry": """ryan rydberg ryder rye ryukyu""",
    "sa": """saab saar saarinen saatchi sabbath sabbaths sabbatical sabbaticals saber sabers sabik sabin sabina sabine sable
sables sabot sabotage sabotaged sabotages sabotaging saboteur saboteurs sabots sabra sabras sabre sabres sabrina
sac sacajawea saccharin saccharine sacco sacerdotal sachem sachems sachet sachets sachs sack sackcloth sacked
sacker sackers sackful sackfuls sacking sackings sacks sacra sacrament sacramental sacramento sacraments sacred
sacredly sacredness sacrifice sacrificed sacrifices sacrificial sacrificially sacrificing sacrilege sacrileges
sacrilegious sacrilegiously sacristan sacristans sacristies sacristy sacroiliac sacroiliacs sacrosanct
sacrosanctness sacrum sacs sad sadat saddam sadden saddened saddening saddens sadder saddest saddle saddlebag
saddlebags saddled saddler saddlers saddlery saddles saddling sadducee sade sades sadhu sadhus sadie sadism sadist
sadistic sadistically sadists sadly sadness sadomasochism sadomasochist sadomasochistic sadomasochists sadr safari
safaried safariing safaris safavid safe safeguard safeguarded safeguarding safeguards safekeeping safely safeness
safer safes safest safeties safety safeway safflower safflowers saffron saffrons sag saga sagacious sagaciously
sagacity sagan sagas sage sagebrush sagely sager sages sagest sagged saggier saggiest sagging saggy saginaw
sagittarius sagittariuses sago sags saguaro saguaros sahara sahel sahib sahibs said saigon sail sailboard
sailboarder sailboarders sailboarding sailboards sailboat sailboats sailcloth sailed sailfish sailfishes sailing
sailings sailor sailors sailplane sailplanes sails saint sainted sainthood saintlier saintliest saintlike
saintliness saintly saints saiph saith sakai sake sakha sakhalin sakharov saki saks sal salaam salaamed salaaming
salaams salable salacious salaciously salaciousness salacity salad saladin salado salads salamander salamanders
salami salamis salaried salaries salary salas salazar sale saleable salem salerno saleroom salerooms sales
salesclerk salesclerks salesforce salesgirl salesgirls salesladies saleslady salesman salesmanship salesmen
salespeople salesperson salespersons salesroom salesrooms saleswoman saleswomen salience salient saliently salients
salinas saline salines salinger salinity salisbury salish saliva salivary salivate salivated salivates salivating
salivation salk sallie sallied sallies sallow sallower sallowest sallowness sallust sally sallying salmon
salmonella salmonellae salmons salome salon salons saloon saloons salsa salsas salt saltbox saltboxes saltcellar
saltcellars salted salter saltest saltier saltiest saltine saltines saltiness salting salton saltpeter saltpetre
salts saltshaker saltshakers saltwater salty salubrious salutary salutation salutations salutatorian salutatorians
salutatory salute saluted salutes saluting salvador salvadoran salvadorans salvadorian salvadorians salvage
salvageable salvaged salvages salvaging salvation salvatore salve salved salver salvers salves salving salvo salvos
salween salyut samantha samar samara samaritan samaritans samarium samarkand samba sambaed sambaing sambas same
sameness sames samey sammie sammy samoa samoan samosa samosas samoset samovar samovars samoyed sampan sampans
sample sampled sampler samplers samples sampling samplings sampson samson samsonite samsung samuel samuelson
samurai san sana sanatorium sanatoriums sanchez sancho sanctification sanctified sanctifies sanctify sanctifying
sanctimonious sanctimoniously sanctimoniousness sanctimony sanction sanctioned sanctioning sanctions sanctity
sanctuaries sanctuary sanctum sanctums sand sandal sandals sandalwood sandbag sandbagged sandbagger sandbaggers
sandbagging sandbags sandbank sandbanks sandbar sandbars sandblast sandblasted sandblaster sandblasters
sandblasting sandblasts sandbox sandboxes sandburg sandcastle sandcastles sanded sander sanders sandgroper
sandgropers sandhog sandhogs sandier sandiest sandiness sanding sandinista sandlot sandlots sandlotter sandlotters
sandman sandmen sandoval sandpaper sandpapered sandpapering sandpapers sandpiper sandpipers sandpit sandpits sandra
sands sandshoe sandshoes sandstone sandstorm sandstorms sandwich sandwiched sandwiches sandwiching sandy sane
sanely saneness saner sanest sanford sanforized sang sanger sangers sangfroid sangria sanguinary sanguine
sanguinely sanhedrin sanitarian sanitarians sanitarium sanitariums sanitary sanitation sanitise sanitised sanitiser
sanitisers sanitises sanitising sanitize sanitized sanitizer sanitizers sanitizes sanitizing sanity sank sanka
sankara sans sanserif sanskrit santa santana santayana santeria santiago santos sap sapience sapiens sapient
sapless sapling saplings sapped sapper sappers sapphire sapphires sappho sappier sappiest sappiness sapping sapporo
sappy saprophyte saprophytes saprophytic saps sapsucker sapsuckers sapwood sara saracen saracens saragossa sarah
sarajevo saran sarasota saratov sarawak sarcasm sarcasms sarcastic sarcastically sarcoma sarcomas sarcophagi
sarcophagus sardine sardines sardinia sardonic sardonically sargasso sarge sargent sarges sargon sari saris sarky
sarnie sarnies sarnoff sarong sarongs saroyan sars sarsaparilla sarsaparillas sarto sartorial sartorially sartre
sash sasha sashay sashayed sashaying sashays sashes saskatchewan saskatoon sasquatch sass sassafras sassafrases
sassanian sassed sasses sassier sassiest sassing sassoon sassy sat satan satanic satanical satanically satanism
satanist satanists satay satchel satchels sate sated sateen satellite satellited satellites satelliting sates
satiable satiate satiated satiates satiating satiation satiety satin sating satinwood satinwoods satiny satire
satires satiric satirical satirically satirise satirised satirises satirising satirist satirists satirize satirized
satirizes satirizing satisfaction satisfactions satisfactorily satisfactory satisfied satisfies satisfy satisfying
satisfyingly satori satrap satraps satsuma satsumas saturate saturated saturates saturating saturation saturday
saturdays saturn saturnalia saturnine satyr satyriasis satyric satyrs sauce sauced saucepan saucepans saucer
saucers sauces saucier sauciest saucily sauciness saucing saucy saudi saudis sauerkraut saul sauna saunaed saunaing
saunas saunders saundra saunter sauntered sauntering saunters saurian sauropod sauropods sausage sausages saussure
savable savage savaged savagely savageness savager savageries savagery savages savagest savaging savanna savannah
savannas savant savants save saved saver savers saves saving savings savior saviors saviour saviours savonarola
savor savored savorier savories savoriest savoriness savoring savors savory savour savoured savourier savouries
savouriest savouriness savouring savours savoury savoy savoyard savoys savvied savvier savvies savviest savvy
savvying saw sawbones sawbuck sawbucks sawdust sawed sawflies sawfly sawhorse sawhorses sawing sawmill sawmills
saws sawyer sawyers sax saxes saxifrage saxifrages saxon saxons saxony saxophone saxophones saxophonist
saxophonists say sayers saying sayings says""",
    "sb": """sb""",
    "sc": """scab scabbard scabbards scabbed scabbier scabbiest scabbiness scabbing scabby scabies scabrous scabs scad scads
scaffold scaffolding scaffolds scala scalability scalar scalars scalawag scalawags scald scalded scalding scalds
scale scaled scaleless scalene scales scalier scaliest scaliness scaling scallion scallions scallop scalloped
scalloping scallops scalp scalped scalpel scalpels scalper scalpers scalping scalps scaly scam scammed scammer
scammers scamming scamp scamper scampered scampering scampers scampi scamps scams scan scandal scandalise
scandalised scandalises scandalising scandalize scandalized scandalizes scandalizing scandalmonger scandalmongers
scandalous scandalously scandals scandinavia scandinavian scandinavians scandium scanned scanner scanners scanning
scans scansion scant scanted scanter scantest scantier scanties scantiest scantily scantiness scanting scantly
scantness scants scanty scapegoat scapegoated scapegoating scapegoats scapegrace scapegraces scapula scapulae
scapular scapulars scar scarab scarabs scaramouch scarborough scarce scarcely scarceness scarcer scarcest
scarcities scarcity scare scarecrow scarecrows scared scaremonger scaremongering scaremongers scares scarf scarfed
scarfing scarfs scarier scariest scarification scarified scarifies scarify scarifying scarily scariness scaring
scarlatina scarlatti scarlet scarp scarped scarper scarpered scarpering scarpers scarping scarps scarred scarring
scars scarves scary scat scathing scathingly scatological scatology scats scatted scatter scatterbrain
scatterbrained scatterbrains scattered scattering scatterings scatters scattershot scatting scatty scavenge
scavenged scavenger scavengers scavenges scavenging scenario scenarios scenarist scenarists scene scenery scenes
scenic scenically scent scented scenting scentless scents scepter scepters sceptic sceptical sceptically scepticism
sceptics sceptre sceptres schadenfreude scheat schedar schedule scheduled scheduler schedulers schedules scheduling
scheherazade schelling schema schemata schematic schematically schematics schematise schematised schematises
schematising schematize schematized schematizes schematizing scheme schemed schemer schemers schemes scheming
schenectady scherzo scherzos schiaparelli schick schiller schilling schillings schindler schism schismatic
schismatics schisms schist schistosomiasis schizo schizoid schizoids schizophrenia schizophrenic schizophrenics
schizos schlemiel schlemiels schlep schlepped schlepping schleps schlesinger schliemann schlitz schlock schmaltz
schmaltzier schmaltziest schmaltzy schmidt schmo schmoes schmooze schmoozed schmoozer schmoozers schmoozes
schmoozing schmuck schmucks schnabel schnapps schnauzer schnauzers schneider schnitzel schnitzels schnook schnooks
schnoz schnozes schnozzle schnozzles schoenberg scholar scholarly scholars scholarship scholarships scholastic
scholastically scholasticism school schoolbag schoolbags schoolbook schoolbooks schoolboy schoolboys schoolchild
schoolchildren schooldays schooled schoolfellow schoolfellows schoolgirl schoolgirls schoolhouse schoolhouses
schooling schoolkid schoolkids schoolmarm schoolmarmish schoolmarms schoolmaster schoolmasters schoolmate
schoolmates schoolmistress schoolmistresses schoolroom schoolrooms schools schoolteacher schoolteachers schoolwork
schoolyard schoolyards schooner schooners schopenhauer schrieffer schroeder schubert schultz schulz schumann
schumpeter schuss schussboomer schussboomers schussed schusses schussing schuyler schuylkill schwa schwartz
schwarzenegger schwarzkopf schwas schweitzer schweppes schwinger schwinn sciatic sciatica science sciences
scientific scientifically scientist scientists scientology scimitar scimitars scintilla scintillas scintillate
scintillated scintillates scintillating scintillation scion scions scipio scissor scissored scissoring scissors
scleroses sclerosis sclerotic scoff scoffed scoffer scoffers scoffing scofflaw scofflaws scoffs scold scolded
scolding scoldings scolds scoliosis sconce sconces scone scones scoop scooped scoopful scoopfuls scooping scoops
scoot scooted scooter scooters scooting scoots scope scoped scopes scoping scorbutic scorch scorched scorcher
scorchers scorches scorching score scoreboard scoreboards scorecard scorecards scored scorekeeper scorekeepers
scoreless scoreline scorelines scorer scorers scores scoring scorn scorned scorner scorners scornful scornfully
scorning scorns scorpio scorpion scorpions scorpios scorpius scorsese scot scotch scotched scotches scotching
scotchman scotchmen scotchs scotia scotland scots scotsman scotsmen scotswoman scotswomen scott scottie scottish
scottsdale scoundrel scoundrels scour scoured scourer scourers scourge scourged scourges scourging scouring scours
scout scouted scouter scouters scouting scoutmaster scoutmasters scouts scow scowl scowled scowling scowls scows
scrabble scrabbled scrabbler scrabblers scrabbles scrabbling scrag scraggier scraggiest scragglier scraggliest
scraggly scraggy scrags scram scramble scrambled scrambler scramblers scrambles scrambling scrammed scramming
scrams scranton scrap scrapbook scrapbooks scrape scraped scraper scrapers scrapes scrapheap scrapheaps scrapie
scraping scrapings scrapped scrapper scrappers scrappier scrappiest scrapping scrappy scraps scrapyard scrapyards
scratch scratchcard scratchcards scratched scratches scratchier scratchiest scratchily scratchiness scratching
scratchpad scratchpads scratchy scrawl scrawled scrawling scrawls scrawly scrawnier scrawniest scrawniness scrawny
scream screamed screamer screamers screaming screamingly screams scree screech screeched screeches screechier
screechiest screeching screechy screed screeds screen screened screening screenings screenplay screenplays screens
screensaver screensavers screenshot screenshots screenwriter screenwriters screenwriting screes screw screwball
screwballs screwdriver screwdrivers screwed screwier screwiest screwiness screwing screws screwworm screwworms
screwy scriabin scribal scribble scribbled scribbler scribblers scribbles scribbling scribe scribes scribner scrim
scrimmage scrimmaged scrimmages scrimmaging scrimp scrimped scrimping scrimps scrims scrimshaw scrimshawed
scrimshawing scrimshaws scrip scrips script scripted scripting scripts scriptural scripture scriptures scriptwriter
scriptwriters scrivener scriveners scrod scrofula scrofulous scroll scrolled scrolling scrolls scrooge scrooges
scrota scrotal scrotum scrounge scrounged scrounger scroungers scrounges scroungier scroungiest scrounging scroungy
scrub scrubbed scrubber scrubbers scrubbier scrubbiest scrubbing scrubby scrubs scruff scruffier scruffiest
scruffily scruffiness scruffs scruffy scruggs scrum scrumhalf scrumhalves scrummage scrummages scrummed scrumming
scrump scrumped scrumping scrumps scrumptious scrumptiously scrumpy scrums scrunch scrunched scrunches scrunchies
scrunching scrunchy scruple scrupled scruples scrupling scrupulosity scrupulous scrupulously scrupulousness
scrutineer scrutineers scrutinise scrutinised scrutinises scrutinising scrutinize scrutinized scrutinizes
scrutinizing scrutiny scuba scubaed scubaing scubas scud scudded scudding scuds scuff scuffed scuffing scuffle
scuffled scuffles scuffling scuffs scull sculled sculler sculleries scullers scullery sculley sculling scullion
scullions sculls sculpt sculpted sculpting sculptor sculptors sculptress sculptresses sculpts sculptural sculpture
sculptured sculptures sculpturing scum scumbag scumbags scummed scummier scummiest scumming scummy scums scupper
scuppered scuppering scuppers scurf scurfy scurried scurries scurrility scurrilous scurrilously scurrilousness
scurry scurrying scurvier scurviest scurvily scurvy scutcheon scutcheons scuttle scuttlebutt scuttled scuttles
scuttling scuzzier scuzziest scuzzy scylla scythe scythed scythes scythia scythian scything""",
    "se": """se sea seabed seabeds seabird seabirds seaboard seaboards seaborg seaborne seacoast seacoasts seafarer seafarers
seafaring seafloor seafloors seafood seafront seafronts seagoing seagram seagull seagulls seahorse seahorses seal
sealant sealants sealed sealer sealers sealing seals sealskin seam seaman seamanship seamed seamen seamier seamiest
seaming seamless seamlessly seamount seamounts seams seamstress seamstresses seamy sean seaplane seaplanes seaport
seaports sear search searchable searched searcher searchers searches searching searchingly searchlight searchlights
seared searing searingly sears seas seascape seascapes seashell seashells seashore seashores seasick seasickness
seaside seasides season seasonable seasonably seasonal seasonality seasonally seasoned seasoning seasonings seasons
seat seated seating seatmate seatmates seats seattle seawall seawalls seaward seawards seawater seaway seaways
seaweed seaweeds seaworthiness seaworthy sebaceous sebastian seborrhea seborrhoea sebring sebum secant secants
secateurs secede seceded secedes seceding secession secessionist secessionists seclude secluded secludes secluding
seclusion seclusive seconal second secondaries secondarily secondary seconded seconder seconders secondhand
seconding secondly secondment secondments seconds secrecy secret secretarial secretariat secretariats secretaries
secretary secretaryship secrete secreted secretes secreting secretion secretions secretive secretively
secretiveness secretly secretory secrets secs sect sectarian sectarianism sectarians sectaries sectary section
sectional sectionalism sectionals sectioned sectioning sections sector sectors sects secular secularisation
secularise secularised secularises secularising secularism secularist secularists secularization secularize
secularized secularizes secularizing secure secured securely securer secures securest securing securities security
sedan sedans sedate sedated sedately sedateness sedater sedates sedatest sedating sedation sedative sedatives
sedentary seder seders sedge sedgy sediment sedimentary sedimentation sediments sedition seditious sedna seduce
seduced seducer seducers seduces seducing seduction seductions seductive seductively seductiveness seductress
seductresses sedulous sedulously see seebeck seed seedbed seedbeds seedcase seedcases seeded seeder seeders seedier
seediest seediness seeding seedless seedling seedlings seedpod seedpods seeds seedy seeger seeing seeings seek
seeker seekers seeking seeks seem seemed seeming seemingly seemlier seemliest seemliness seemly seems seen seep
seepage seeped seeping seeps seer seers seersucker sees seesaw seesawed seesawing seesaws seethe seethed seethes
seething sega segment segmentation segmented segmenting segments segovia segre segregate segregated segregates
segregating segregation segregationist segregationists segue segued segueing segues seguing segundo seigneur
seigneurs seignior seigniors seiko seine seined seiner seiners seines seinfeld seining seismic seismically
seismograph seismographer seismographers seismographic seismographs seismography seismologic seismological
seismologist seismologists seismology seize seized seizes seizing seizure seizures sejong selassie seldom select
selected selecting selection selections selective selectively selectivity selectman selectmen selectness selector
selectors selectric selects selena selenium selenographer selenographers selenography seleucid seleucus self selfie
selfies selfish selfishly selfishness selfless selflessly selflessness selfsame selim seljuk selkirk sell seller
sellers selling selloff selloffs sellotape sellotaped sellotapes sellotaping sellout sellouts sells selma seltzer
seltzers selvage selvages selves selznick semantic semantically semanticist semanticists semantics semaphore
semaphored semaphores semaphoring semarang semblance semblances semen semester semesters semi semiannual
semiannually semiarid semiautomatic semiautomatics semibreve semibreves semicircle semicircles semicircular
semicolon semicolons semiconducting semiconductor semiconductors semiconscious semidarkness semidetached semifinal
semifinalist semifinalists semifinals semigloss semiglosses semimonthlies semimonthly seminal seminar seminarian
seminarians seminaries seminars seminary seminole seminoles semiofficial semiotic semiotics semipermeable
semiprecious semiprivate semipro semiprofessional semiprofessionals semipros semiquaver semiquavers semiramis
semiretired semis semiskilled semisolid semisweet semite semites semitic semitics semitone semitones semitrailer
semitrailers semitransparent semitropical semivowel semivowels semiweeklies semiweekly semiyearly semolina
sempstress sempstresses semtex senate senates senator senatorial senators send sendai sender senders sending
sendoff sendoffs sends seneca senecas senegal senegalese senescence senescent senghor senile senility senior
seniority seniors senna sennacherib sennett senor senora senoras senorita senoritas senors sens sensation
sensational sensationalise sensationalised sensationalises sensationalising sensationalism sensationalist
sensationalists sensationalize sensationalized sensationalizes sensationalizing sensationally sensations sense
sensed senseless senselessly senselessness senses sensibilities sensibility sensible sensibleness sensibly sensing
sensitisation sensitise sensitised sensitises sensitising sensitive sensitively sensitiveness sensitives
sensitivities sensitivity sensitization sensitize sensitized sensitizes sensitizing sensor sensors sensory sensual
sensualist sensualists sensuality sensually sensuous sensuously sensuousness sensurround sent sentence sentenced
sentences sentencing sententious sententiously sentience sentient sentiment sentimental sentimentalisation
sentimentalise sentimentalised sentimentalises sentimentalising sentimentalism sentimentalist sentimentalists
sentimentality sentimentalization sentimentalize sentimentalized sentimentalizes sentimentalizing sentimentally
sentiments sentinel sentinels sentries sentry seoul sepal sepals separability separable separably separate
separated separately separateness separates separating separation separations separatism separatist separatists
separative separator separators sephardi sepia sepoy sepsis septa septal september septembers septet septets septic
septicaemia septicaemic septicemia septicemic septuagenarian septuagenarians septuagint septuagints septum
sepulcher sepulchered sepulchering sepulchers sepulchral sepulchre sepulchred sepulchres sepulchring sequel sequels
sequence sequenced sequencer sequencers sequences sequencing sequential sequentially sequester sequestered
sequestering sequesters sequestrate sequestrated sequestrates sequestrating sequestration sequestrations sequin
sequined sequinned sequins sequitur sequoia sequoias sequoya seraglio seraglios serape serapes seraph seraphic
seraphs serb serbia serbian serbians serbs sere serena serenade serenaded serenades serenading serendipitous
serendipity serene serenely sereneness serener serenest serengeti serenity serer serest serf serfdom serfs serge
sergeant sergeants sergei sergio serial serialisable serialisation serialisations serialise serialised serialises
serialising serializable serialization serializations serialize serialized serializes serializing serially serials
series serif serifs serigraph serigraphs serine serious seriously seriousness sermon sermonise sermonised
sermonises sermonising sermonize sermonized sermonizes sermonizing sermons serology serotonin serous serpens
serpent serpentine serpents serra serrano serrate serrated serration serrations serried serum serums servant
servants serve served server serveries servers servery serves service serviceability serviceable serviced
serviceman servicemen services servicewoman servicewomen servicing serviette serviettes servile servility serving
servings servitor servitors servitude servo servomechanism servomechanisms servomotor servomotors servos sesame
sesames sesquicentennial sesquicentennials session sessions set setback setbacks seth seton sets setscrew setscrews
setsquare setsquares sett settable settee settees setter setters setting settings settle settled settlement
settlements settler settlers settles settling setts setup setups seurat seuss sevastopol seven sevens seventeen
seventeens seventeenth seventeenths seventh sevenths seventies seventieth seventieths seventy sever several
severally severance severances severe severed severely severeness severer severest severing severity severn severs
severus seville sew sewage seward sewed sewer sewerage sewers sewing sewn sews sex sexagenarian sexagenarians sexed
sexes sexier sexiest sexily sexiness sexing sexism sexist sexists sexless sexologist sexologists sexology sexpot
sexpots sextans sextant sextants sextet sextets sexting sexton sextons sextuplet sextuplets sexual sexuality
sexually sexy seychelles seyfert seymour""",
    "sh": """sh shabbier shabbiest shabbily shabbiness shabby shack shacked shacking shackle shackled shackles shackleton
shackling shacks shad shade shaded shades shadier shadiest shadily shadiness shading shadings shadow shadowbox
shadowboxed shadowboxes shadowboxing shadowed shadowier shadowiest shadowing shadows shadowy shads shady shaffer
shaft shafted shafting shafts shag shagged shaggier shaggiest shagginess shagging shaggy shags shah shahs shaka
shake shakedown shakedowns shaken shakeout shakeouts shaker shakers shakes shakespeare shakespearean shakeup
shakeups shakier shakiest shakily shakiness shaking shaky shale shall shallot shallots shallow shallower shallowest
shallowly shallowness shallows shalom shalt sham shaman shamanic shamanism shamanistic shamans shamble shambled
shambles shambling shambolic shame shamed shamefaced shamefacedly shameful shamefully shamefulness shameless
shamelessly shamelessness shames shaming shammed shamming shampoo shampooed shampooer shampooers shampooing
shampoos shamrock shamrocks shams shana shandies shandy shane shanghai shanghaied shanghaiing shanghais shank
shankara shanks shanna shannon shanties shantung shanty shantytown shantytowns shape shaped shapeless shapelessly
shapelessness shapelier shapeliest shapeliness shapely shapes shaping shapiro shard shards share shareable
sharecrop sharecropped sharecropper sharecroppers sharecropping sharecrops shared shareholder shareholders
shareholding shareholdings sharepoint sharer sharers shares shareware shari sharia shariah sharif sharing shark
sharked sharking sharks sharkskin sharlene sharon sharp sharpe sharped sharpen sharpened sharpener sharpeners
sharpening sharpens sharper sharpers sharpest sharpie sharpies sharping sharpish sharply sharpness sharps
sharpshooter sharpshooters sharpshooting sharron shasta shatter shattered shattering shatterproof shatters shaula
shaun shauna shave shaved shaven shaver shavers shaves shavian shaving shavings shavuot shaw shawl shawls shawn
shawna shawnee shay shays shcharansky she shea sheaf shear sheared shearer shearers shearing shears sheath sheathe
sheathed sheathes sheathing sheathings sheaths sheave sheaved sheaves sheaving sheba shebang shebangs shebeen
shebeens shebeli sheboygan shed shedding sheds sheen sheena sheenier sheeniest sheeny sheep sheepdog sheepdogs
sheepfold sheepfolds sheepherder sheepherders sheepish sheepishly sheepishness sheepskin sheepskins sheer sheered
sheerer sheerest sheering sheerness sheers sheet sheeting sheetlike sheetrock sheets sheffield sheik sheikdom
sheikdoms sheikh sheikhs sheiks sheila sheilas shekel shekels shelby sheldon shelf shelia shell shellac shellacked
shellacking shellackings shellacs shelled sheller shelley shellfire shellfish shellfishes shelling shells shelly
shelter sheltered sheltering shelters shelton shelve shelved shelves shelving shenandoah shenanigan shenanigans
shenyang sheol shepard shepherd shepherded shepherdess shepherdesses shepherding shepherds sheppard shepparton
sheratan sheraton sherbet sherbets sheree sheri sheridan sheriff sheriffs sherlock sherman sherpa sherri sherrie
sherries sherry sherwood sheryl shes shetland shetlands shevardnadze shevat shew shewed shewing shewn shews shh
shiatsu shibboleth shibboleths shied shield shielded shielding shields shier shies shiest shift shifted shiftier
shiftiest shiftily shiftiness shifting shiftless shiftlessly shiftlessness shifts shifty shiitake shiitakes
shijiazhuang shikoku shill shilled shillelagh shillelaghs shilling shillings shillong shills shiloh shim shimmed
shimmer shimmered shimmering shimmers shimmery shimmied shimmies shimming shimmy shimmying shims shin shinbone
shinbones shindig shindigs shine shined shiner shiners shines shingle shingled shingles shingling shinguard shinier
shiniest shininess shining shinned shinnied shinnies shinning shinny shinnying shins shinsplints shinto shintoism
shintoisms shintos shiny ship shipboard shipboards shipbuilder shipbuilders shipbuilding shipload shiploads
shipmate shipmates shipment shipments shipowner shipowners shipped shipper shippers shipping ships shipshape
shipwreck shipwrecked shipwrecking shipwrecks shipwright shipwrights shipyard shipyards shiraz shire shires shirk
shirked shirker shirkers shirking shirks shirley shirr shirred shirring shirrings shirrs shirt shirted shirtfront
shirtfronts shirting shirtless shirts shirtsleeve shirtsleeves shirttail shirttails shirtwaist shirtwaists shirty
shit shitfaced shithead shitheads shitload shits shitted shittier shittiest shitting shitty shiv shiva shiver
shivered shivering shivers shivery shivs shoal shoaled shoaling shoals shoat shoats shock shocked shocker shockers
shocking shockingly shockley shockproof shocks shod shoddier shoddiest shoddily shoddiness shoddy shoe shoehorn
shoehorned shoehorning shoehorns shoeing shoelace shoelaces shoemaker shoemakers shoes shoeshine shoeshines
shoestring shoestrings shoetree shoetrees shogun shogunate shoguns shone shonk shonkies shonks shonky shoo shooed
shooing shook shoos shoot shooter shooters shooting shootings shootout shootouts shoots shop shopaholic shopaholics
shopfitter shopfitters shopfitting shopfront shopfronts shopkeeper shopkeepers shoplift shoplifted shoplifter
shoplifters shoplifting shoplifts shoppe shopped shopper shoppers shoppes shopping shops shoptalk shopworn shore
shorebird shorebirds shored shoreline shorelines shores shoring short shortage shortages shortbread shortcake
shortcakes shortchange shortchanged shortchanges shortchanging shortcoming shortcomings shortcrust shortcut
shortcuts shorted shorten shortened shortening shortenings shortens shorter shortest shortfall shortfalls shorthand
shorthanded shorthorn shorthorns shorties shorting shortish shortlist shortlisted shortlisting shortlists shortly
shortness shorts shortsighted shortsightedly shortsightedness shortstop shortstops shortwave shortwaves shorty
shoshone shostakovitch shot shotgun shotgunned shotgunning shotguns shots should shoulder shouldered shouldering
shoulders shout shouted shouter shouters shouting shouts shove shoved shovel shoveled shovelful shovelfuls
shoveling shovelled shovelling shovels shoves shoving show showbiz showboat showboated showboating showboats
showcase showcased showcases showcasing showdown showdowns showed shower showered showering showerproof showers
showery showgirl showgirls showground showgrounds showier showiest showily showiness showing showings showjumping
showman showmanship showmen shown showoff showoffs showpiece showpieces showplace showplaces showroom showrooms
shows showstopper showstoppers showstopping showtime showy shrank shrapnel shred shredded shredder shredders
shredding shreds shrek shreveport shrew shrewd shrewder shrewdest shrewdly shrewdness shrewish shrews shriek
shrieked shrieking shrieks shrift shrike shrikes shrill shrilled shriller shrillest shrilling shrillness shrills
shrilly shrimp shrimped shrimper shrimpers shrimping shrimps shrine shriner shrines shrink shrinkable shrinkage
shrinking shrinks shrive shrived shrivel shriveled shriveling shrivelled shrivelling shrivels shriven shrives
shriving shropshire shroud shrouded shrouding shrouds shrub shrubberies shrubbery shrubbier shrubbiest shrubby
shrubs shrug shrugged shrugging shrugs shrunk shrunken shtick shticks shuck shucked shucking shucks shuckses
shudder shuddered shuddering shudders shuffle shuffleboard shuffleboards shuffled shuffler shufflers shuffles
shuffling shula shun shunned shunning shuns shunt shunted shunting shunts shush shushed shushes shushing shut
shutdown shutdowns shuteye shutoff shutoffs shutout shutouts shuts shutter shutterbug shutterbugs shuttered
shuttering shutters shutting shuttle shuttlecock shuttlecocked shuttlecocking shuttlecocks shuttled shuttles
shuttling shy shyer shyest shying shylock shylockian shyly shyness shyster shysters""",
    "si": """si siam siamese sibelius siberia siberian sibilant sibilants sibling siblings sibyl sibylline sibyls sic sicced
siccing sicilian sicilians sicily sick sickbay sickbays sickbed sickbeds sicked sicken sickened sickening
sickeningly sickens sicker sickest sickie sickies sicking sickish sickle sickles sicklier sickliest sickly sickness
sicknesses sicko sickos sickout sickouts sickroom sickrooms sicks sics sid siddhartha side sidearm sidearms sidebar
sidebars sideboard sideboards sideburns sidecar sidecars sided sidekick sidekicks sidelight sidelights sideline
sidelined sidelines sidelining sidelong sideman sidemen sidepiece sidepieces sidereal sides sidesaddle sidesaddles
sideshow sideshows sidesplitting sidestep sidestepped sidestepping sidesteps sidestroke sidestroked sidestrokes
sidestroking sideswipe sideswiped sideswipes sideswiping sidetrack sidetracked sidetracking sidetracks sidewalk
sidewalks sidewall sidewalls sideways sidewinder sidewinders siding sidings sidle sidled sidles sidling sidney
siege sieges siegfried siemens sienna sierpinski sierra sierras siesta siestas sieve sieved sieves sieving sift
sifted sifter sifters sifting sifts sigh sighed sighing sighs sight sighted sighting sightings sightless sightlier
sightliest sightly sightread sights sightseeing sightseer sightseers sigismund sigma sigmas sigmund sign signage
signal signaled signaler signalers signaling signalisation signalise signalised signalises signalising
signalization signalize signalized signalizes signalizing signalled signaller signallers signalling signally
signalman signalmen signals signatories signatory signature signatures signboard signboards signed signer signers
signet signets significance significant significantly signification significations signified signifies signify
signifying signing signings signor signora signoras signore signori signorina signorinas signorine signors signpost
signposted signposting signposts signs sigurd sihanouk sikh sikhism sikhs sikkim sikkimese sikorsky silage silas
silence silenced silencer silencers silences silencing silent silenter silentest silently silents silhouette
silhouetted silhouettes silhouetting silica silicate silicates siliceous silicon silicone silicosis silk silken
silkier silkiest silkily silkiness silks silkscreen silkscreens silkworm silkworms silky sill sillier sillies
silliest silliness sills silly silo silos silt silted siltier siltiest silting silts silty silurian silva silver
silvered silverfish silverfishes silvering silvers silversmith silversmiths silvertail silvertailed silvertails
silverware silvery silvia sim simenon simian simians similar similarities similarity similarly simile similes
similitude simmental simmer simmered simmering simmers simmons simon simone simonise simonize simonized simonizes
simonizing simony simpatico simper simpered simpering simperingly simpers simple simpleminded simpleness simpler
simplest simpleton simpletons simplex simplicity simplification simplifications simplified simplifies simplify
simplifying simplistic simplistically simply simpson simpsons simpsonville sims simulacra simulacrum simulacrums
simulate simulated simulates simulating simulation simulations simulator simulators simulcast simulcasted
simulcasting simulcasts simultaneity simultaneous simultaneously sin sinai sinatra since sincere sincerely sincerer
sincerest sincerity sinclair sindbad sindhi sine sinecure sinecures sines sinew sinews sinewy sinful sinfully
sinfulness sing singable singalong singalongs singapore singe singed singeing singer singers singes singh singing
single singled singleness singles singlet singleton singletons singletree singletrees singlets singling singly
sings singsong singsonged singsonging singsongs singular singularities singularity singularly singulars sinhalese
sinister sink sinkable sinker sinkers sinkhole sinkholes sinkiang sinking sinks sinless sinned sinner sinners
sinning sinology sins sinuosity sinuous sinuously sinus sinuses sinusitis sinusoidal sioux sip siphon siphoned
siphoning siphons sipped sipper sippers sipping sips sir sire sired siren sirens sires siring sirius sirloin
sirloins sirocco siroccos sirrah sirree sirs sis sisal sises sissier sissies sissiest sissified sissy sister
sisterhood sisterhoods sisterliness sisterly sisters sistine sisyphean sisyphus sit sitar sitarist sitarists sitars
sitcom sitcoms site sited sitemap sitemaps sites siting sits sitter sitters sitting sittings situ situate situated
situates situating situation situational situations siva sivan six sixes sixfold sixpence sixpences sixshooter
sixteen sixteens sixteenth sixteenths sixth sixths sixties sixtieth sixtieths sixty sizable size sizeable sized
sizer sizes sizing sizzle sizzled sizzler sizzlers sizzles sizzling""",
    "sj": """sjaelland""",
    "sk": """ska skate skateboard skateboarded skateboarder skateboarders skateboarding skateboards skated skater skaters skates
skating skedaddle skedaddled skedaddles skedaddling skeet skeeter skeeters skein skeins skeletal skeleton skeletons
skeptic skeptical skeptically skepticism skeptics skerrick skerricks sketch sketchbook sketchbooks sketched
sketcher sketchers sketches sketchier sketchiest sketchily sketchiness sketching sketchpad sketchpads sketchy skew
skewbald skewbalds skewed skewer skewered skewering skewers skewing skews ski skibob skibobs skid skidded skidding
skidpan skidpans skids skied skier skiers skies skiff skiffle skiffs skiing skilful skilfully skilfulness skill
skilled skillet skillets skillful skillfully skillfulness skills skim skimmed skimmer skimmers skimming skimp
skimped skimpier skimpiest skimpily skimpiness skimping skimps skimpy skims skin skincare skinflint skinflints
skinful skinhead skinheads skinless skinned skinner skinnier skinniest skinniness skinning skinny skins skint
skintight skip skipped skipper skippered skippering skippers skipping skippy skips skirmish skirmished skirmisher
skirmishers skirmishes skirmishing skirt skirted skirting skirts skis skit skite skited skiter skiters skiting
skits skitter skittered skittering skitters skittish skittishly skittishness skittle skittles skive skived skiver
skivers skives skiving skivvied skivvies skivvy skivvying skoal skoals skopje skua skuas skulduggery skulk skulked
skulker skulkers skulking skulks skull skullcap skullcaps skulls skunk skunked skunking skunks sky skycap skycaps
skydive skydived skydiver skydivers skydives skydiving skye skying skyjack skyjacked skyjacker skyjackers
skyjacking skyjackings skyjacks skylab skylark skylarked skylarking skylarks skylight skylights skyline skylines
skype skyrocket skyrocketed skyrocketing skyrockets skyscraper skyscrapers skyward skywards skywriter skywriters
skywriting""",
    "sl": """slab slabbed slabbing slabs slack slacked slacken slackened slackening slackens slacker slackers slackest slacking
slackly slackness slacks slackware slag slagged slagging slagheap slagheaps slags slain slake slaked slakes slaking
slalom slalomed slaloming slaloms slam slammed slammer slammers slamming slams slander slandered slanderer
slanderers slandering slanderous slanders slang slangier slangiest slangy slant slanted slanting slantingly slants
slantwise slap slapdash slaphappy slapped slapper slappers slapping slaps slapstick slash slashdot slashed slasher
slashers slashes slashing slat slate slated slater slates slather slathered slathering slathers slating slats
slatted slattern slatternly slatterns slaughter slaughtered slaughterer slaughterers slaughterhouse slaughterhouses
slaughtering slaughters slav slave slaved slaveholder slaveholders slaver slavered slavering slavers slavery slaves
slavic slaving slavish slavishly slavishness slavonic slavs slaw slay slayed slayer slayers slaying slayings slays
sleaze sleazebag sleazebags sleazeball sleazeballs sleazes sleazier sleaziest sleazily sleaziness sleazy sled
sledded sledder sledders sledding sledge sledged sledgehammer sledgehammered sledgehammering sledgehammers sledges
sledging sleds sleek sleeked sleeker sleekest sleeking sleekly sleekness sleeks sleep sleeper sleepers sleepier
sleepiest sleepily sleepiness sleeping sleepless sleeplessly sleeplessness sleepover sleepovers sleeps sleepwalk
sleepwalked sleepwalker sleepwalkers sleepwalking sleepwalks sleepwear sleepy sleepyhead sleepyheads sleet sleeted
sleeting sleets sleety sleeve sleeved sleeveless sleeves sleigh sleighed sleighing sleighs sleight sleights slender
slenderer slenderest slenderise slenderised slenderises slenderising slenderize slenderized slenderizes
slenderizing slenderness slept sleuth sleuthing sleuths slew slewed slewing slews slice sliced slicer slicers
slices slicing slick slicked slicker slickers slickest slicking slickly slickness slicks slid slide slidell slider
sliders slides slideshow slideshows sliding slier sliest slight slighted slighter slightest slighting slightly
slightness slights slim slime slimier slimiest sliminess slimline slimmed slimmer slimmers slimmest slimming
slimness slims slimy sling slingback slingbacks slinging slings slingshot slingshots slink slinkier slinkiest
slinking slinks slinky slip slipcase slipcases slipcover slipcovers slipknot slipknots slippage slippages slipped
slipper slipperier slipperiest slipperiness slippers slippery slipping slippy slips slipshod slipstream slipstreams
slipway slipways slit slither slithered slithering slithers slithery slits slitter slitting sliver slivered
slivering slivers sloan sloane slob slobbed slobber slobbered slobbering slobbers slobbery slobbing slobs slocum
sloe sloes slog slogan sloganeering slogans slogged slogging slogs sloop sloops slop slope sloped slopes sloping
slopped sloppier sloppiest sloppily sloppiness slopping sloppy slops slosh sloshed sloshes sloshing slot sloth
slothful slothfully slothfulness sloths slots slotted slotting slouch slouched sloucher slouchers slouches
slouchier slouchiest slouching slouchy slough sloughed sloughing sloughs slovak slovakia slovakian slovaks sloven
slovenia slovenian slovenians slovenlier slovenliest slovenliness slovenly slovens slow slowcoach slowcoaches
slowdown slowdowns slowed slower slowest slowing slowly slowness slowpoke slowpokes slows sludge sludgier sludgiest
sludgy slue slued slues slug sluggard sluggards slugged slugger sluggers slugging sluggish sluggishly sluggishness
slugs sluice sluiced sluices sluicing sluing slum slumber slumbered slumbering slumberous slumbers slumdog slumdogs
slumlord slumlords slummed slummer slummier slummiest slumming slummy slump slumped slumping slumps slums slung
slunk slur slurp slurped slurpee slurping slurps slurred slurring slurry slurs slush slushier slushiest slushiness
slushy slut sluts sluttier sluttiest sluttish slutty sly slyer slyest slyly slyness""",
    "sm": """smack smacked smacker smackers smacking smacks small smaller smallest smallholder smallholders smallholding
smallholdings smallish smallness smallpox smalls smarmier smarmiest smarmy smart smarted smarten smartened
smartening smartens smarter smartest smarties smarting smartly smartness smartphone smartphones smarts smartwatch
smartwatches smarty smartypants smash smashed smasher smashers smashes smashing smashup smashups smattering
smatterings smear smeared smearier smeariest smearing smears smeary smell smelled smellier smelliest smelliness
smelling smells smelly smelt smelted smelter smelters smelting smelts smetana smidgen smidgens smilax smile smiled
smiles smiley smileys smiling smilingly smirch smirched smirches smirching smirk smirked smirking smirks smirnoff
smite smites smith smithereens smithies smiths smithson smithsonian smithy smiting smitten smock smocked smocking
smocks smog smoggier smoggiest smoggy smogs smoke smoked smokehouse smokehouses smokeless smoker smokers smokes
smokescreen smokescreens smokestack smokestacks smokey smokier smokiest smokiness smoking smoko smokos smoky
smolder smoldered smoldering smolders smolensk smollett smooch smooched smooches smooching smoochy smooth smoothed
smoother smoothest smoothie smoothies smoothing smoothly smoothness smooths smote smother smothered smothering
smothers smoulder smouldered smouldering smoulders smudge smudged smudges smudgier smudgiest smudging smudgy smug
smugger smuggest smuggle smuggled smuggler smugglers smuggles smuggling smugly smugness smut smuts smuttier
smuttiest smuttiness smutty""",
    "sn": """sn snack snacked snacking snacks snaffle snaffled snaffles snaffling snafu snafus snag snagged snagging snags snail
snailed snailing snails snake snakebite snakebites snaked snakelike snakes snakeskin snakier snakiest snaking snaky
snap snapdragon snapdragons snapped snapper snappers snappier snappiest snappily snappiness snapping snappish
snappishly snappishness snapple snappy snaps snapshot snapshots snare snared snares snaring snarkier snarkiest
snarky snarl snarled snarlier snarliest snarling snarlingly snarls snarly snatch snatched snatcher snatchers
snatches snatching snazzier snazziest snazzily snazzy snead sneak sneaked sneaker sneakers sneakier sneakiest
sneakily sneakiness sneaking sneakingly sneaks sneaky sneer sneered sneering sneeringly sneerings sneers sneeze
sneezed sneezes sneezing snell snick snicked snicker snickered snickering snickers snicking snicks snide snidely
snider snidest sniff sniffed sniffer sniffers sniffier sniffiest sniffing sniffle sniffled sniffles sniffling
sniffs sniffy snifter snifters snip snipe sniped sniper snipers snipes sniping snipped snippet snippets snippier
snippiest snipping snippy snips snit snitch snitched snitches snitching snits snivel sniveled sniveler snivelers
sniveling snivelled sniveller snivellers snivelling snivels snob snobbery snobbier snobbiest snobbish snobbishly
snobbishness snobby snobs snog snogged snogging snogs snood snoods snooker snookered snookering snookers snoop
snooped snooper snoopers snoopier snoopiest snooping snoops snoopy snoot snootier snootiest snootily snootiness
snoots snooty snooze snoozed snoozes snoozing snore snored snorer snorers snores snoring snorkel snorkeled
snorkeler snorkelers snorkeling snorkelled snorkelling snorkels snort snorted snorter snorters snorting snorts snot
snots snottier snottiest snottily snottiness snotty snout snouts snow snowball snowballed snowballing snowballs
snowbank snowbanks snowbelt snowbird snowbirds snowblower snowblowers snowboard snowboarded snowboarder
snowboarders snowboarding snowboards snowbound snowdrift snowdrifts snowdrop snowdrops snowed snowfall snowfalls
snowfield snowfields snowflake snowflakes snowier snowiest snowiness snowing snowline snowman snowmen snowmobile
snowmobiled snowmobiles snowmobiling snowplough snowploughs snowplow snowplowed snowplowing snowplows snows
snowshed snowshoe snowshoed snowshoeing snowshoes snowstorm snowstorms snowsuit snowsuits snowy snub snubbed
snubbing snubs snuff snuffbox snuffboxes snuffed snuffer snuffers snuffing snuffle snuffled snuffles snuffling
snuffly snuffs snug snugged snugger snuggest snugging snuggle snuggled snuggles snuggling snugly snugness snugs
snyder""",
    "so": """so soak soaked soaking soakings soaks soap soapbox soapboxes soaped soapier soapiest soapiness soaping soaps
soapstone soapsuds soapy soar soared soaring soars soave sob sobbed sobbing sobbingly sober sobered soberer
soberest sobering soberly soberness sobers sobriety sobriquet sobriquets sobs socastee soccer sociability sociable
sociables sociably social socialisation socialise socialised socialises socialising socialism socialist socialistic
socialists socialite socialites socialization socialize socialized socializes socializing socially socials societal
societies society socioeconomic socioeconomically sociological sociologically sociologist sociologists sociology
sociopath sociopaths sociopolitical sock socked socket sockets sockeye sockeyes socking socks socorro socrates
socratic sod soda sodas sodded sodden soddenly sodding soddy sodium sodom sodomise sodomised sodomises sodomising
sodomite sodomites sodomize sodomized sodomizes sodomizing sodomy sods soever sofa sofas sofia soft softback
softball softballs softbound softcover soften softened softener softeners softening softens softer softest
softhearted softies softly softness software softwood softwoods softy soggier soggiest soggily sogginess soggy soho
soil soiled soiling soils sojourn sojourned sojourner sojourners sojourning sojourns sol solace solaced solaces
solacing solar solaria solarium sold solder soldered solderer solderers soldering solders soldier soldiered
soldiering soldierly soldiers soldiery sole solecism solecisms soled solely solemn solemner solemness solemnest
solemnified solemnifies solemnify solemnifying solemnisation solemnise solemnised solemnises solemnising
solemnities solemnity solemnization solemnize solemnized solemnizes solemnizing solemnly solemnness solenoid
solenoids soles solicit solicitation solicitations solicited soliciting solicitor solicitors solicitous
solicitously solicitousness solicits solicitude solid solidarity solider solidest solidi solidification solidified
solidifies solidify solidifying solidity solidly solidness solids solidus soliloquies soliloquise soliloquised
soliloquises soliloquising soliloquize soliloquized soliloquizes soliloquizing soliloquy soling solipsism
solipsistic solis solitaire solitaires solitaries solitariness solitary solitude solo soloed soloing soloist
soloists solomon solon solos sols solstice solstices solubility soluble solubles solute solutes solution solutions
solvable solve solved solvency solvent solvents solver solvers solves solving solzhenitsyn somali somalia somalian
somalians somalis somatic somatosensory somber somberly somberness sombre sombrely sombreness sombrero sombreros
some somebodies somebody someday somehow someone someones someplace somersault somersaulted somersaulting
somersaults somerset somersets somersetted somersetting something somethings sometime sometimes someway someways
somewhat somewhats somewhere somme somnambulism somnambulist somnambulists somnolence somnolent somoza son sonar
sonars sonata sonatas sonatina sonatinas sondheim sondra song songbird songbirds songbook songbooks songfest
songfests songhai songhua songs songster songsters songstress songstresses songwriter songwriters songwriting sonia
sonic sonja sonnet sonnets sonnies sonny sonogram sonograms sonority sonorous sonorously sonorousness sons
sonsofbitches sontag sony sonya sook sooks sooky soon sooner soonest soot sooth soothe soothed soother soothers
soothes soothing soothingly soothsayer soothsayers soothsaying sootier sootiest sooty sop sophia sophie sophism
sophist sophistic sophistical sophisticate sophisticated sophisticates sophisticating sophistication sophistries
sophistry sophists sophoclean sophocles sophomore sophomores sophomoric soporific soporifically soporifics sopped
soppier soppiest sopping soppy soprano sopranos sops sopwith sorbet sorbets sorbonne sorcerer sorcerers sorceress
sorceresses sorcery sordid sordidly sordidness sore sorehead soreheads sorely soreness sorer sores sorest sorghum
sororities sorority sorrel sorrels sorrier sorriest sorrily sorriness sorrow sorrowed sorrowful sorrowfully
sorrowfulness sorrowing sorrows sorry sort sorta sorted sorter sorters sortie sortied sortieing sorties sorting
sorts sosa sot soto sots sottish sou sough soughed soughing soughs sought souk souks soul soulful soulfully
soulfulness soulless soullessly soullessness soulmate soulmates souls sound soundalike soundalikes soundbar
soundbars soundbite soundbites soundboard soundboards soundcheck soundchecks sounded sounder sounders soundest
sounding soundings soundless soundlessly soundly soundness soundproof soundproofed soundproofing soundproofs sounds
soundscape soundscapes soundtrack soundtracks soup souped souphanouvong soupier soupiest souping soups soupy sour
source sourced sourceforge sources sourcing sourdough sourdoughs soured sourer sourest souring sourish sourly
sourness sourpuss sourpusses sours sous sousa sousaphone sousaphones souse soused souses sousing south southampton
southbound southeast southeaster southeasterly southeastern southeasters southeasts southeastward southeastwards
southerlies southerly southern southerner southerners southernmost southerns southey southpaw southpaws souths
southward southwards southwest southwester southwesterly southwestern southwesters southwests southwestward
southwestwards souvenir souvenirs sovereign sovereigns sovereignty soviet soviets sow sowed sower sowers soweto
sowing sown sows soy soybean soybeans soyinka soyuz sozzled""",
    "sp": """spa spaatz space spacecraft spacecrafts spaced spaceflight spaceflights spaceman spacemen spaceport spaceports
spacer spacers spaces spaceship spaceships spacesuit spacesuits spacetime spacewalk spacewalked spacewalking
spacewalks spacewoman spacewomen spacey spacial spacier spaciest spaciness spacing spacious spaciously spaciousness
spackle spade spaded spadeful spadefuls spades spadework spadices spading spadix spaghetti spahn spain spake spam
spammed spammer spammers spamming spams span spandex spangle spangled spangles spangling spangly spaniard spaniards
spaniel spaniels spanish spank spanked spanking spankings spanks spanned spanner spanners spanning spans spar spare
spared sparely spareness sparer spareribs spares sparest sparing sparingly spark sparked sparkie sparkier sparkies
sparkiest sparking sparkle sparkled sparkler sparklers sparkles sparkling sparkly sparks sparky sparred sparring
sparrow sparrowhawk sparrowhawks sparrows spars sparse sparsely sparseness sparser sparsest sparsity sparta
spartacus spartan spartanburg spartans spas spasm spasmodic spasmodically spasms spastic spastics spat spate spates
spathe spathes spatial spatially spats spatted spatter spattered spattering spatters spatting spatula spatulas
spavin spavined spawn spawned spawning spawns spay spayed spaying spays speak speakeasies speakeasy speaker
speakerphone speakerphones speakers speaking speakings speaks spear speared spearfish spearfished spearfishes
spearfishing speargun spearhead spearheaded spearheading spearheads spearing spearmint spears spec special
specialisation specialisations specialise specialised specialises specialising specialism specialisms specialist
specialists specialities speciality specialization specializations specialize specialized specializes specializing
specially specials specialties specialty specie species specifiable specific specifically specification
specifications specificity specifics specified specifier specifiers specifies specify specifying specimen specimens
specious speciously speciousness speck specked specking speckle speckled speckles speckling specks specs spectacle
spectacles spectacular spectacularly spectaculars spectate spectated spectates spectating spectator spectators
specter specters spectra spectral spectre spectres spectrometer spectrometers spectroscope spectroscopes
spectroscopic spectroscopy spectrum speculate speculated speculates speculating speculation speculations
speculative speculatively speculator speculators sped speech speeches speechified speechifies speechify
speechifying speechless speechlessly speechlessness speechwriter speechwriters speed speedboat speedboats speeder
speeders speedier speediest speedily speediness speeding speedometer speedometers speeds speedster speedsters
speedup speedups speedway speedways speedwell speedy speer speleological speleologist speleologists speleology
spell spellbind spellbinder spellbinders spellbinding spellbinds spellbound spellcheck spellchecked spellchecker
spellcheckers spellchecking spellchecks spelldown spelldowns spelled speller spellers spelling spellings spells
spelt spelunker spelunkers spelunking spence spencer spencerian spend spendable spender spenders spending spends
spendthrift spendthrifts spengler spenglerian spenser spenserian spent sperm spermatozoa spermatozoon spermicidal
spermicide spermicides sperms sperry spew spewed spewer spewers spewing spews sphagnum sphagnums sphere spheres
spherical spherically spheroid spheroidal spheroids sphincter sphincters sphinx sphinxes spic spica spice spiced
spices spicier spiciest spicily spiciness spicing spics spicule spicules spicy spider spiders spiderweb spiderwebs
spidery spied spiel spielberg spieled spieling spiels spies spiff spiffed spiffier spiffiest spiffing spiffs spiffy
spigot spigots spike spiked spikes spikier spikiest spikiness spiking spiky spill spillage spillages spillane
spilled spilling spillover spillovers spills spillway spillways spilt spin spinach spinal spinally spinals spindle
spindled spindles spindlier spindliest spindling spindly spine spineless spinelessly spinelessness spines spinet
spinets spinier spiniest spinless spinnaker spinnakers spinner spinneret spinnerets spinners spinney spinneys
spinning spinoza spins spinster spinsterhood spinsterish spinsters spinx spiny spiracle spiracles spiraea spiraeas
spiral spiraled spiraling spiralled spiralling spirally spirals spire spirea spireas spires spirit spirited
spiritedly spiriting spiritless spirits spiritual spiritualism spiritualist spiritualistic spiritualists
spirituality spiritually spirituals spirituous spiro spirochaete spirochaetes spirochete spirochetes spirograph
spiry spit spitball spitballs spite spited spiteful spitefuller spitefullest spitefully spitefulness spites
spitfire spitfires spiting spits spitsbergen spitted spitting spittle spittoon spittoons spitz spiv spivs
splanchnic splash splashdown splashdowns splashed splashes splashier splashiest splashily splashiness splashing
splashy splat splats splatted splatter splattered splattering splatters splatting splay splayed splayfeet splayfoot
splayfooted splaying splays spleen spleens splendid splendider splendidest splendidly splendor splendorous
splendors splendour splendours splenectomy splenetic splice spliced splicer splicers splices splicing spliff
spliffs spline splines splint splinted splinter splintered splintering splinters splintery splinting splints split
splits splitting splittings splodge splodges splosh sploshed sploshes sploshing splotch splotched splotches
splotchier splotchiest splotching splotchy splurge splurged splurges splurging splutter spluttered spluttering
splutters spock spoil spoilage spoiled spoiler spoilers spoiling spoils spoilsport spoilsports spoilt spokane spoke
spoken spokes spokesman spokesmen spokespeople spokesperson spokespersons spokeswoman spokeswomen spoliation sponge
sponged sponger spongers sponges spongier spongiest sponginess sponging spongy sponsor sponsored sponsoring
sponsors sponsorship spontaneity spontaneous spontaneously spoof spoofed spoofing spoofs spook spooked spookier
spookiest spookiness spooking spooks spooky spool spooled spooling spools spoon spoonbill spoonbills spooned
spoonerism spoonerisms spoonful spoonfuls spooning spoons spoor spoored spooring spoors sporadic sporadically spore
spored spores sporing sporran sporrans sport sported sportier sportiest sportiness sporting sportingly sportive
sportively sports sportscast sportscaster sportscasters sportscasting sportscasts sportsman sportsmanlike
sportsmanship sportsmen sportspeople sportsperson sportswear sportswoman sportswomen sportswriter sportswriters
sporty spot spotless spotlessly spotlessness spotlight spotlighted spotlighting spotlights spotlit spots spotted
spotter spotters spottier spottiest spottily spottiness spotting spotty spousal spousals spouse spouses spout
spouted spouting spouts sprain sprained spraining sprains sprang sprat sprats sprawl sprawled sprawling sprawls
spray sprayed sprayer sprayers spraying sprays spread spreadable spreadeagled spreader spreaders spreading spreads
spreadsheet spreadsheets spree spreed spreeing sprees sprier spriest sprig sprigged sprightlier sprightliest
sprightliness sprightly sprigs spring springboard springboards springbok springboks springdale springfield
springier springiest springily springiness springing springlike springs springsteen springtime springy sprinkle
sprinkled sprinkler sprinklers sprinkles sprinkling sprinklings sprint sprinted sprinter sprinters sprinting
sprints sprite sprites spritz spritzed spritzer spritzers spritzes spritzing sprocket sprockets sprog sprogs sprout
sprouted sprouting sprouts spruce spruced sprucely spruceness sprucer spruces sprucest sprucing sprung spry spryly
spryness spud spuds spume spumed spumes spuming spumoni spumy spun spunk spunkier spunkiest spunks spunky spur
spurge spurious spuriously spuriousness spurn spurned spurning spurns spurred spurring spurs spurt spurted spurting
spurts sputa sputnik sputniks sputter sputtered sputtering sputters sputum spy spyglass spyglasses spying spymaster
spymasters spyware""",
    "sq": """sqlite squab squabble squabbled squabbler squabblers squabbles squabbling squabs squad squadron squadrons squads
squalid squalider squalidest squalidly squalidness squall squalled squalling squalls squally squalor squamous
squander squandered squandering squanders squanto square squared squarely squareness squarer squares squarest
squaring squarish squash squashed squashes squashier squashiest squashing squashy squat squatness squatocracies
squatocracy squats squatted squatter squatters squattest squatting squaw squawk squawked squawker squawkers
squawking squawks squaws squeak squeaked squeaker squeakers squeakier squeakiest squeakily squeakiness squeaking
squeaks squeaky squeal squealed squealer squealers squealing squeals squeamish squeamishly squeamishness squeegee
squeegeed squeegeeing squeegees squeezable squeeze squeezebox squeezeboxes squeezed squeezer squeezers squeezes
squeezing squelch squelched squelches squelching squelchy squib squibb squibs squid squidgy squids squiffy squiggle
squiggled squiggles squiggling squiggly squint squinted squinter squintest squinting squints squire squired squires
squiring squirm squirmed squirmier squirmiest squirming squirms squirmy squirrel squirreled squirreling squirrelled
squirrelling squirrels squirt squirted squirting squirts squish squished squishes squishier squishiest squishing
squishy""",
    "sr": """srinagar sriracha srivijaya""",
    "ss": """ssh""",
    "st": """stab stabbed stabber stabbers stabbing stabbings stabilisation stabilise stabilised stabiliser stabilisers
stabilises stabilising stability stabilization stabilize stabilized stabilizer stabilizers stabilizes stabilizing
stable stabled stableman stablemate stablemates stablemen stabler stables stablest stabling stably stabs staccato
staccatos stacey staci stacie stack stacked stacking stacks stacy stadium stadiums stael staff staffed staffer
staffers staffing stafford staffs stag stage stagecoach stagecoaches stagecraft staged stagehand stagehands stages
stagestruck stagflation stagger staggered staggering staggeringly staggers stagier stagiest staging stagings
stagnancy stagnant stagnantly stagnate stagnated stagnates stagnating stagnation stags stagy staid staider staidest
staidly staidness stain stained staining stainless stains stair staircase staircases stairmaster stairs stairway
stairways stairwell stairwells stake staked stakeholder stakeholders stakeout stakeouts stakes staking stalactite
stalactites stalagmite stalagmites stale staled stalemate stalemated stalemates stalemating staleness staler stales
stalest stalin staling stalingrad stalinist stalk stalked stalker stalkers stalking stalkings stalks stall stalled
stallholder stallholders stalling stallion stallions stallone stalls stalwart stalwartly stalwarts stamen stamens
stamford stamina stammer stammered stammerer stammerers stammering stammeringly stammers stamp stamped stampede
stampeded stampedes stampeding stamper stampers stamping stamps stan stance stances stanch stanched stancher
stanches stanchest stanching stanchion stanchions stand standalone standard standardisation standardise
standardised standardises standardising standardization standardize standardized standardizes standardizing
standards standby standbys standee standees stander standers standing standings standish standoff standoffish
standoffs standout standouts standpipe standpipes standpoint standpoints stands standstill standstills stanford
stanislavsky stank stanley stanton stanza stanzas staph staphylococcal staphylococci staphylococcus staple stapled
stapler staplers staples stapling star starboard starbucks starburst starbursts starch starched starches starchier
starchiest starchily starchiness starching starchy stardom stardust stare stared starer starers stares starfish
starfishes starfruit stargaze stargazed stargazer stargazers stargazes stargazing staring stark starker starkers
starkest starkey starkly starkness starless starlet starlets starlight starling starlings starlit starr starred
starrier starriest starring starry stars starstruck start started starter starters starting startle startled
startles startling startlingly starts startup startups starvation starve starved starveling starvelings starves
starving starvings stash stashed stashes stashing stasis state statecraft stated statehood statehouse statehouses
stateless statelessness statelier stateliest stateliness stately statement statemented statementing statements
staten stater stateroom staterooms states stateside statesman statesmanlike statesmanship statesmen stateswoman
stateswomen statewide static statically statics stating station stationary stationed stationer stationers
stationery stationing stationmaster stationmasters stations statistic statistical statistically statistician
statisticians statistics stats statuary statue statues statuesque statuette statuettes stature statures status
statuses statute statutes statutorily statutory staubach staunch staunched stauncher staunches staunchest
staunching staunchly staunchness staunton stave staved staves staving stay stayed stayer stayers staying stays
stead steadfast steadfastly steadfastness steadicam steadied steadier steadies steadiest steadily steadiness steads
steady steadying steak steakhouse steakhouses steaks steal stealing steals stealth stealthier stealthiest
stealthily stealthiness stealthy steam steamboat steamboats steamed steamer steamers steamfitter steamfitters
steamfitting steamier steamiest steaminess steaming steampunk steamroll steamrolled steamroller steamrollered
steamrollering steamrollers steamrolling steamrolls steams steamship steamships steamy steed steeds steel steele
steeled steelier steeliest steeliness steeling steelmaker steelmakers steels steelworker steelworkers steelworks
steely steelyard steelyards steep steeped steepen steepened steepening steepens steeper steepest steeping steeple
steeplechase steeplechases steeplejack steeplejacks steeples steeply steepness steeps steer steerable steerage
steered steering steers steersman steersmen stefan stefanie stegosauri stegosaurus stegosauruses stein steinbeck
steinem steiner steinmetz steins steinway stella stellar stem stemless stemmed stemming stems stemware stench
stenches stencil stenciled stenciling stencilled stencilling stencils stendhal stengel steno stenographer
stenographers stenographic stenography stenos stenosis stent stentorian stents step stepbrother stepbrothers
stepchild stepchildren stepdad stepdads stepdaughter stepdaughters stepfather stepfathers stephan stephanie stephen
stephens stephenson stepladder stepladders stepmom stepmoms stepmother stepmothers stepparent stepparents steppe
stepped stepper steppers steppes stepping steppingstone steppingstones steps stepsister stepsisters stepson
stepsons stereo stereophonic stereos stereoscope stereoscopes stereoscopic stereotype stereotyped stereotypes
stereotypical stereotyping sterile sterilisation sterilisations sterilise sterilised steriliser sterilisers
sterilises sterilising sterility sterilization sterilizations sterilize sterilized sterilizer sterilizers
sterilizes sterilizing sterling stern sterne sterner sternest sternly sternness sterno sterns sternum sternums
steroid steroidal steroids stertorous stet stethoscope stethoscopes stets stetson stetsons stetted stetting steuben
steubenville steve stevedore stevedores steven stevens stevenson stevie stew steward stewarded stewardess
stewardesses stewarding stewards stewardship stewart stewed stewing stews stick sticker stickers stickier stickies
stickiest stickily stickiness sticking stickleback sticklebacks stickler sticklers stickpin stickpins sticks
stickup stickups sticky stickybeak stickybeaked stickybeaking stickybeaks stieglitz sties stiff stiffed stiffen
stiffened stiffener stiffeners stiffening stiffens stiffer stiffest stiffing stiffly stiffness stiffs stifle
stifled stifles stifling stiflingly stiflings stigma stigmas stigmata stigmatic stigmatisation stigmatise
stigmatised stigmatises stigmatising stigmatization stigmatize stigmatized stigmatizes stigmatizing stile stiles
stiletto stilettos still stillbirth stillbirths stillborn stilled stiller stillest stilling stillness stills stilt
stilted stiltedly stilton stilts stimson stimulant stimulants stimulate stimulated stimulates stimulating
stimulation stimulative stimuli stimulus stine sting stinger stingers stingier stingiest stingily stinginess
stinging stingray stingrays stings stingy stink stinkbug stinkbugs stinker stinkers stinkier stinkiest stinking
stinks stinky stint stinted stinting stints stipend stipendiaries stipendiary stipends stipple stippled stipples
stippling stipulate stipulated stipulates stipulating stipulation stipulations stir stirling stirred stirrer
stirrers stirring stirringly stirrings stirrup stirrups stirs stitch stitched stitchery stitches stitching stoat
stoats stochastic stock stockade stockaded stockades stockading stockbreeder stockbreeders stockbroker stockbrokers
stockbroking stocked stockhausen stockholder stockholders stockholm stockier stockiest stockily stockiness
stockinette stocking stockings stockist stockists stockpile stockpiled stockpiles stockpiling stockpot stockpots
stockroom stockrooms stocks stocktaking stockton stocky stockyard stockyards stodge stodgier stodgiest stodgily
stodginess stodgy stogie stogies stoic stoical stoically stoicism stoics stoke stoked stoker stokers stokes stoking
stole stolen stoles stolichnaya stolid stolider stolidest stolidity stolidly stolidness stolon stolons stolypin
stomach stomachache stomachaches stomached stomacher stomachers stomaching stomachs stomp stomped stomping stomps
stone stoned stonehenge stonemason stonemasons stoner stoners stones stonewall stonewalled stonewalling stonewalls
stoneware stonewashed stonework stonier stoniest stonily stoniness stoning stonkered stonking stony stood stooge
stooges stool stools stoop stooped stooping stoops stop stopcock stopcocks stopgap stopgaps stoplight stoplights
stopover stopovers stoppable stoppage stoppages stoppard stopped stopper stoppered stoppering stoppers stopping
stopple stoppled stopples stoppling stops stopwatch stopwatches storage store stored storefront storefronts
storehouse storehouses storekeeper storekeepers storeroom storerooms stores storey storeys storied stories storing
stork storks storm stormed stormier stormiest stormily storminess storming storms stormy story storyboard
storyboards storybook storybooks storyteller storytellers storytelling stoup stoups stout stouter stoutest
stouthearted stoutly stoutness stouts stove stovepipe stovepipes stoves stow stowage stowaway stowaways stowe
stowed stowing stows strabo straddle straddled straddler straddlers straddles straddling stradivarius strafe
strafed strafes strafing straggle straggled straggler stragglers straggles stragglier straggliest straggling
straggly straight straightaway straightaways straightedge straightedges straighten straightened straightener
straighteners straightening straightens straighter straightest straightforward straightforwardly
straightforwardness straightforwards straightly straightness straights straightway strain strained strainer
strainers straining strains strait straiten straitened straitening straitens straitjacket straitjacketed
straitjacketing straitjackets straitlaced straits strand stranded stranding strands strange strangely strangeness
stranger strangers strangest strangle strangled stranglehold strangleholds strangler stranglers strangles
strangling strangulate strangulated strangulates strangulating strangulation strap strapless straplesses strapped
strapping straps strasbourg strata stratagem stratagems strategic strategical strategically strategics strategies
strategist strategists strategy strati stratification stratified stratifies stratify stratifying stratosphere
stratospheres stratospheric stratum stratus strauss stravinsky straw strawberries strawberry strawed strawing
straws stray straya strayed straying strays streak streaked streaker streakers streakier streakiest streaking
streaks streaky stream streamed streamer streamers streaming streamline streamlined streamlines streamlining
streams street streetcar streetcars streetlamp streetlamps streetlight streetlights streets streetwalker
streetwalkers streetwise streisand strength strengthen strengthened strengthener strengtheners strengthening
strengthens strengths strenuous strenuously strenuousness strep streptococcal streptococci streptococcus
streptomycin stress stressed stresses stressful stressing stressors stretch stretchable stretched stretcher
stretchered stretchering stretchers stretches stretchier stretchiest stretching stretchmarks stretchy strew strewed
strewing strewn strews strewth stria striae striated striation striations stricken strickland strict stricter
strictest strictly strictness stricture strictures stridden stride stridency strident stridently strides striding
strife strike strikebound strikebreaker strikebreakers strikebreaking strikeout strikeouts striker strikers strikes
striking strikingly strikings strindberg strine string stringed stringency stringent stringently stringer stringers
stringier stringiest stringiness stringing strings stringy strip stripe striped stripes stripey striping stripling
striplings stripped stripper strippers stripping strips striptease stripteased stripteaser stripteasers stripteases
stripteasing stripy strive striven strives striving strobe strobes stroboscope stroboscopes stroboscopic strode
stroke stroked strokes stroking stroll strolled stroller strollers strolling strolls stromboli strong strongbox
strongboxes stronger strongest stronghold strongholds strongly strongman strongmen strongroom strongrooms strontium
strop strophe strophes strophic stropped stroppier stroppiest stroppily stroppiness stropping stroppy strops strove
struck structural structuralism structuralist structuralists structurally structure structured structures
structuring strudel strudels struggle struggled struggles struggling strum strummed strumming strumpet strumpets
strums strung strut struts strutted strutting strychnine stu stuart stuarts stub stubbed stubbier stubbiest
stubbing stubble stubbly stubborn stubborner stubbornest stubbornly stubbornness stubby stubs stucco stuccoed
stuccoes stuccoing stuck stud studbook studbooks studded studding studebaker student students studentship
studentships studied studiedly studies studio studios studious studiously studiousness studs study studying stuff
stuffed stuffier stuffiest stuffily stuffiness stuffing stuffings stuffs stuffy stultification stultified
stultifies stultify stultifying stumble stumbled stumbler stumblers stumbles stumbling stump stumped stumpier
stumpiest stumping stumps stumpy stun stung stunk stunned stunner stunners stunning stunningly stuns stunt stunted
stunting stuntman stuntmen stunts stupefaction stupefied stupefies stupefy stupefying stupendous stupendously
stupid stupider stupidest stupidities stupidity stupidly stupids stupor stupors sturdier sturdiest sturdily
sturdiness sturdy sturgeon sturgeons stutter stuttered stutterer stutterers stuttering stutters stuttgart
stuyvesant sty stygian style styled styles styli styling stylise stylised stylises stylish stylishly stylishness
stylising stylist stylistic stylistically stylistics stylists stylize stylized stylizes stylizing stylus styluses
stymie stymied stymieing stymies styptic styptics styrofoam styrofoams styron styx""",
    "su": """suarez suasion suave suavely suaveness suaver suavest suavity sub subaltern subalterns subaqua subarctic subarea
subareas subaru subatomic subbasement subbasements subbed subbing subbranch subbranches subcategories subcategory
subclass subcommittee subcommittees subcompact subcompacts subconscious subconsciously subconsciousness
subcontinent subcontinental subcontinents subcontract subcontracted subcontracting subcontractor subcontractors
subcontracts subculture subcultures subcutaneous subcutaneously subdivide subdivided subdivides subdividing
subdivision subdivisions subdomain subdomains subdominant subdue subdued subdues subduing subeditor subeditors
subfamilies subfamily subfreezing subgroup subgroups subhead subheading subheadings subheads subhuman subhumans
subject subjected subjecting subjection subjective subjectively subjectivity subjects subjoin subjoined subjoining
subjoins subjugate subjugated subjugates subjugating subjugation subjunctive subjunctives sublease subleased
subleases subleasing sublet sublets subletting sublieutenant sublieutenants sublimate sublimated sublimates
sublimating sublimation sublime sublimed sublimely sublimer sublimes sublimest subliminal subliminally subliming
sublimity sublingual submarginal submarine submariner submariners submarines submerge submerged submergence
submerges submerging submerse submersed submerses submersible submersibles submersing submersion submicroscopic
submission submissions submissive submissively submissiveness submit submits submitted submitter submitting
subnormal suborbital suborder suborders subordinate subordinated subordinates subordinating subordination suborn
subornation suborned suborning suborns subpar subparagraph subpart subplot subplots subpoena subpoenaed subpoenaing
subpoenas subprime subprofessional subprofessionals subprogram subprograms subroutine subroutines subs subscribe
subscribed subscriber subscribers subscribes subscribing subscript subscription subscriptions subscripts subsection
subsections subsequent subsequently subservience subservient subserviently subset subsets subside subsided
subsidence subsides subsidiaries subsidiarity subsidiary subsidies subsiding subsidisation subsidise subsidised
subsidiser subsidisers subsidises subsidising subsidization subsidize subsidized subsidizer subsidizers subsidizes
subsidizing subsidy subsist subsisted subsistence subsisting subsists subsoil subsonic subspace subspecies
substance substances substandard substantial substantially substantiate substantiated substantiates substantiating
substantiation substantiations substantive substantively substantives substation substations substituent substitute
substituted substitutes substituting substitution substitutions substrata substrate substrates substratum
substructure substructures subsume subsumed subsumes subsuming subsumption subsurface subsystem subsystems subteen
subteens subtenancy subtenant subtenants subtend subtended subtending subtends subterfuge subterfuges subterranean
subtext subtexts subtitle subtitled subtitles subtitling subtle subtler subtlest subtleties subtlety subtly
subtopic subtopics subtotal subtotaled subtotaling subtotalled subtotalling subtotals subtract subtracted
subtracting subtraction subtractions subtracts subtrahend subtrahends subtropic subtropical subtropics suburb
suburban suburbanite suburbanites suburbans suburbia suburbs subvention subventions subversion subversive
subversively subversiveness subversives subvert subverted subverting subverts subway subways subzero succeed
succeeded succeeding succeeds success successes successful successfully succession successions successive
successively successor successors succinct succincter succinctest succinctly succinctness succor succored succoring
succors succotash succour succoured succouring succours succubi succubus succulence succulency succulent succulents
succumb succumbed succumbing succumbs such suchlike suck sucked sucker suckered suckering suckers sucking suckle
suckled suckles suckling sucklings sucks sucre sucrets sucrose suction suctioned suctioning suctions sudan sudanese
sudden suddenly suddenness sudetenland sudoku sudra suds sudsier sudsiest sudsy sue sued suede sues suet suetonius
suety suez suffer sufferance suffered sufferer sufferers suffering sufferings suffers suffice sufficed suffices
sufficiency sufficient sufficiently sufficing suffix suffixation suffixed suffixes suffixing suffocate suffocated
suffocates suffocating suffocation suffolk suffragan suffragans suffrage suffragette suffragettes suffragist
suffragists suffuse suffused suffuses suffusing suffusion sufi sufism sugar sugarcane sugarcoat sugarcoated
sugarcoating sugarcoats sugared sugarier sugariest sugaring sugarless sugarplum sugarplums sugars sugary suggest
suggested suggester suggestibility suggestible suggesting suggestion suggestions suggestive suggestively
suggestiveness suggests suharto sui suicidal suicide suicides suing suit suitability suitable suitableness suitably
suitcase suitcases suite suited suites suiting suitor suitors suits sukarno sukiyaki sukkot sulawesi suleiman sulfa
sulfate sulfates sulfide sulfides sulfonamides sulfur sulfured sulfuric sulfuring sulfurous sulfurs sulk sulked
sulkier sulkies sulkiest sulkily sulkiness sulking sulks sulky sulla sullen sullener sullenest sullenly sullenness
sullied sullies sullivan sully sullying sulphate sulphates sulphide sulphides sulphur sulphured sulphuric
sulphuring sulphurous sulphurs sultan sultana sultanas sultanate sultanates sultans sultrier sultriest sultrily
sultriness sultry sum sumac sumatra sumeria sumerian summaries summarily summarise summarised summarises
summarising summarize summarized summarizes summarizing summary summat summation summations summed summer summered
summerhouse summerhouses summering summers summertime summery summing summit summitry summits summon summoned
summoner summoners summoning summons summonsed summonses summonsing sumner sumo sump sumps sumptuous sumptuously
sumptuousness sums sumter sun sunbake sunbaked sunbaker sunbakers sunbakes sunbaking sunbath sunbathe sunbathed
sunbather sunbathers sunbathes sunbathing sunbaths sunbeam sunbeams sunbed sunbeds sunbelt sunbelts sunblock
sunblocks sunbonnet sunbonnets sunburn sunburned sunburning sunburns sunburst sunbursts sundae sundaes sundanese
sundas sunday sundays sundeck sundecks sunder sundered sundering sunders sundial sundials sundown sundowner
sundowners sundowns sundress sundresses sundries sundry sunfish sunfishes sunflower sunflowers sung sunglasses
sunhat sunhats sunk sunken sunkist sunlamp sunlamps sunless sunlight sunlit sunned sunni sunnier sunniest sunniness
sunning sunny sunnyvale sunrise sunrises sunroof sunroofs suns sunscreen sunscreens sunset sunsets sunshade
sunshades sunshine sunshiny sunspot sunspots sunstroke suntan suntanned suntanning suntans suntrap suntraps sunup
sup super superabundance superabundances superabundant superannuate superannuated superannuates superannuating
superannuation superb superber superbest superbly superbowl supercargo supercargoes supercharge supercharged
supercharger superchargers supercharges supercharging supercilious superciliously superciliousness supercities
supercity supercomputer supercomputers superconducting superconductive superconductivity superconductor
superconductors supercritical superego superegos supererogation supererogatory superficial superficiality
superficially superfine superfluity superfluous superfluously superfluousness superfund superglue supergrass
supergrasses superhero superheroes superheros superhighway superhighways superhuman superimpose superimposed
superimposes superimposing superimposition superintend superintended superintendence superintendency superintendent
superintendents superintending superintends superior superiority superiors superlative superlatively superlatives
superman supermarket supermarkets supermassive supermen supermodel supermodels supermom supermoms supernal
supernatural supernaturally supernaturals supernova supernovae supernovas supernumeraries supernumerary superpose
superposed superposes superposing superposition superpower superpowers supers supersaturate supersaturated
supersaturates supersaturating supersaturation superscribe superscribed superscribes superscribing superscript
superscription superscripts supersede superseded supersedes superseding supersize supersized supersizes supersizing
supersonic superspreader superspreaders superstar superstardom superstars superstate superstates superstition
superstitions superstitious superstitiously superstore superstores superstructure superstructures supertanker
supertankers supervene supervened supervenes supervening supervention supervise supervised supervises supervising
supervision supervisions supervisor supervisors supervisory superwoman superwomen supine supinely supped supper
suppers suppertime supping supplant supplanted supplanting supplants supple supplement supplemental supplementary
supplementation supplemented supplementing supplements suppleness suppler supplest suppliant suppliants supplicant
supplicants supplicate supplicated supplicates supplicating supplication supplications supplied supplier suppliers
supplies supply supplying support supportable supported supporter supporters supporting supportive supports suppose
supposed supposedly supposes supposing supposition suppositions suppositories suppository suppress suppressant
suppressants suppressed suppresses suppressible suppressing suppression suppressive suppressor suppressors
suppurate suppurated suppurates suppurating suppuration supra supranational supremacist supremacists supremacy
supreme supremely supremo supremos sups surabaya surat surcease surceased surceases surceasing surcharge surcharged
surcharges surcharging surcingle surcingles sure surefire surefooted surely sureness surer surest sureties surety
surf surface surfaced surfaces surfacing surfboard surfboarded surfboarding surfboards surfed surfeit surfeited
surfeiting surfeits surfer surfers surfing surfs surge surged surgeon surgeons surgeries surgery surges surgical
surgically surging suriname surlier surliest surliness surly surmise surmised surmises surmising surmount
surmountable surmounted surmounting surmounts surname surnames surpass surpassed surpasses surpassing surplice
surplices surplus surpluses surplussed surplussing surprise surprised surprises surprising surprisingly surprisings
surreal surrealism surrealist surrealistic surrealistically surrealists surrender surrendered surrendering
surrenders surreptitious surreptitiously surreptitiousness surrey surreys surrogacy surrogate surrogates surround
surrounded surrounding surroundings surrounds surtax surtaxed surtaxes surtaxing surtitle surtitles surveillance
survey surveyed surveying surveyor surveyors surveys survivable survival survivalist survivalists survivals survive
survived survives surviving survivor survivors surya susan susana susanna susanne susceptibilities susceptibility
susceptible suse sushi susie suspect suspected suspecting suspects suspend suspended suspender suspenders
suspending suspends suspense suspenseful suspension suspensions suspicion suspicions suspicious suspiciously
susquehanna suss sussed susses sussex sussing sustain sustainability sustainable sustainably sustained sustaining
sustains sustenance sutherland sutler sutlers suttee sutton suture sutured sutures suturing suva suwanee suzanne
suzerain suzerains suzerainty suzette suzhou suzuki suzy""",
    "sv": """svalbard svelte svelter sveltest sven svengali svn""",
    "sw": """swab swabbed swabbing swabs swaddle swaddled swaddles swaddling swag swagged swagger swaggered swaggerer swaggering
swaggers swagging swagman swagmen swags swahili swahilis swain swains swallow swallowed swallowing swallows
swallowtail swallowtails swam swami swamis swammerdam swamp swamped swampier swampiest swamping swampland swamps
swampy swan swanee swank swanked swanker swankest swankier swankiest swankily swankiness swanking swanks swanky
swanned swanning swans swansea swanson swansong swansongs swap swapped swapping swaps sward swards swarm swarmed
swarming swarms swarthier swarthiest swarthy swash swashbuckler swashbucklers swashbuckling swashed swashes
swashing swastika swastikas swat swatch swatches swath swathe swathed swathes swathing swaths swats swatted swatter
swattered swattering swatters swatting sway swayback swaybacked swayed swaying sways swazi swaziland swear swearer
swearers swearing swears swearword swearwords sweat sweatband sweatbands sweated sweater sweaters sweatier
sweatiest sweating sweatpants sweats sweatshirt sweatshirts sweatshop sweatshops sweatsuit sweatsuits sweaty swede
sweden swedenborg swedes swedish sweeney sweep sweeper sweepers sweeping sweepingly sweepings sweeps sweepstake
sweepstakes sweet sweetbread sweetbreads sweetbrier sweetbriers sweetcorn sweeten sweetened sweetener sweeteners
sweetening sweetens sweeter sweetest sweetheart sweethearts sweetie sweeties sweetish sweetly sweetmeat sweetmeats
sweetness sweets swell swelled sweller swellest swellhead swellheaded swellheads swelling swellings swells swelter
sweltered sweltering swelters swept sweptback swerve swerved swerves swerving swift swifter swiftest swiftly
swiftness swifts swig swigged swigging swigs swill swilled swilling swills swim swimmer swimmers swimming
swimmingly swims swimsuit swimsuits swimwear swinburne swindle swindled swindler swindlers swindles swindling swine
swineherd swineherds swines swing swingeing swinger swingers swinging swings swinish swipe swiped swipes swiping
swirl swirled swirling swirls swirly swish swished swisher swishes swishest swishing swiss swissair swisses switch
switchable switchback switchbacks switchblade switchblades switchboard switchboards switched switcher switchers
switches switching switchover switzerland swivel swiveled swiveling swivelled swivelling swivels swiz swizz swollen
swoon swooned swooning swoons swoop swooped swooping swoops swoosh swooshed swooshes swooshing sword swordfish
swordfishes swordplay swords swordsman swordsmanship swordsmen swore sworn swot swots swotted swotting swum swung""",
    "sy": """sybarite sybarites sybaritic sybil sycamore sycamores sycophancy sycophant sycophantic sycophants sydney sykes
syllabic syllabicate syllabicated syllabicates syllabicating syllabication syllabification syllabified syllabifies
syllabify syllabifying syllable syllables syllabub syllabubs syllabus syllabuses syllogism syllogisms syllogistic
sylph sylphic sylphlike sylphs sylvan sylvester sylvia sylvie symbioses symbiosis symbiotic symbiotically symbol
symbolic symbolical symbolically symbolisation symbolise symbolised symbolises symbolising symbolism symbolization
symbolize symbolized symbolizes symbolizing symbology symbols symmetric symmetrical symmetrically symmetries
symmetry sympathetic sympathetically sympathies sympathise sympathised sympathiser sympathisers sympathises
sympathising sympathize sympathized sympathizer sympathizers sympathizes sympathizing sympathy symphonic symphonies
symphony symposium symposiums symptom symptomatic symptomatically symptoms synagogal synagogue synagogues synapse
synapses synaptic sync synced synchronicity synchronisation synchronisations synchronise synchronised synchronises
synchronising synchronization synchronizations synchronize synchronized synchronizes synchronizing synchronous
synchronously synchrony syncing syncopate syncopated syncopates syncopating syncopation syncope syncs syndicalism
syndicalist syndicalists syndicate syndicated syndicates syndicating syndication syndrome syndromes synergies
synergism synergistic synergy synfuel synfuels synge synod synods synonym synonymous synonyms synonymy synopses
synopsis synoptic synovial syntactic syntactical syntactically syntax synth syntheses synthesis synthesise
synthesised synthesises synthesising synthesize synthesized synthesizer synthesizers synthesizes synthesizing
synthetic synthetically synthetics synths syphilis syphilitic syphilitics syracuse syria syriac syrian syrians
syringe syringed syringes syringing syrup syrups syrupy system systematic systematical systematically
systematisation systematise systematised systematises systematising systematization systematize systematized
systematizes systematizing systemic systemically systemics systems systole systoles systolic""",
    "sz": """szilard szymborska""",
    "ta": """ta tab tabasco tabatha tabbed tabbies tabbing tabbouleh tabby tabernacle tabernacles tabitha tabla tablas table
tableau tableaux tablecloth tablecloths tabled tableland tablelands tables tablespoon tablespoonful tablespoonfuls
tablespoons tablet tabletop tabletops tablets tableware tabling tabloid tabloids taboo tabooed tabooing taboos
tabor tabors tabriz tabs tabular tabulate tabulated tabulates tabulating tabulation tabulations tabulator
tabulators tachograph tachographs tachometer tachometers tachycardia tachyon tacit tacitly tacitness taciturn
taciturnity taciturnly tacitus tack tacked tacker tackers tackier tackiest tackiness tacking tackle tackled tackler
tacklers tackles tackling tacks tacky taco tacoma tacos tact tactful tactfully tactfulness tactic tactical
tactically tactician tacticians tactics tactile tactility tactless tactlessly tactlessness tad tadpole tadpoles
tads tadzhik taegu taejon taffeta taffies taffrail taffrails taffy taft tag tagalog tagged tagger taggers tagging
tagliatelle tagline taglines tagore tags tagus tahiti tahitian tahitians tahoe taichung taiga taigas tail tailback
tailbacks tailboard tailboards tailbone tailbones tailcoat tailcoats tailed tailgate tailgated tailgater tailgaters
tailgates tailgating tailing tailless taillight taillights tailor tailored tailoring tailors tailpiece tailpieces
tailpipe tailpipes tails tailspin tailspins tailwind tailwinds taine taint tainted tainting taints taipei taiping
taiwan taiwanese taiyuan tajikistan take takeaway takeaways taken takeoff takeoffs takeout takeouts takeover
takeovers taker takers takes taking takings taklamakan talbot talc talcum tale talebearer talebearers talent
talented talents tales tali taliban taliesin talisman talismans talk talkative talkatively talkativeness talked
talker talkers talkie talkier talkies talkiest talking talks talky tall tallahassee tallboy tallboys tallchief
taller tallest talley talleyrand tallied tallier talliers tallies tallinn tallish tallness tallow tallowy tally
tallyho tallyhoed tallyhoing tallyhos tallying talmud talmudic talmuds talon talons talus taluses tam tamable
tamale tamales tamara tamarack tamaracks tamarind tamarinds tambourine tambourines tame tamed tameka tamely
tameness tamer tamera tamerlane tamers tames tamest tami tamika tamil taming tammany tammi tammie tammuz tammy
tamoxifen tamp tampa tampax tamped tamper tampered tamperer tamperers tampering tampers tamping tampon tampons
tamps tamra tams tamworth tan tanager tanagers tanbark tancred tandem tandems tandoori taney tang tanganyika
tangelo tangelos tangent tangential tangentially tangents tangerine tangerines tangibility tangible tangibleness
tangibles tangibly tangier tangiers tangiest tangle tangled tangles tangling tango tangoed tangoing tangos tangs
tangshan tangy tania tanisha tank tankard tankards tanked tanker tankers tankful tankfuls tanking tanks tanned
tanner tanneries tanners tannery tannest tannin tanning tans tansy tantalisation tantalise tantalised tantaliser
tantalisers tantalises tantalising tantalisingly tantalization tantalize tantalized tantalizer tantalizers
tantalizes tantalizing tantalizingly tantalum tantalus tantamount tantra tantrum tantrums tanya tanzania tanzanian
tanzanians tao taoism taoisms taoist taoists tap tapas tape taped tapeline tapelines taper tapered tapering tapers
tapes tapestries tapestry tapeworm tapeworms taping tapioca tapir tapirs tapped tapper tappers tappet tappets
tapping taproom taprooms taproot taproots taps tar tara taramasalata tarantella tarantellas tarantino tarantula
tarantulas tarawa tarazed tarbell tardier tardiest tardily tardiness tardy tare tared taree tares target targeted
targeting targets tariff tariffs tarim taring tarkenton tarkington tarmac tarmacadam tarmacked tarmacking tarmacs
tarn tarnish tarnished tarnishes tarnishing tarns taro taros tarot tarots tarp tarpaulin tarpaulins tarpon tarpons
tarps tarragon tarragons tarred tarried tarrier tarries tarriest tarring tarry tarrying tars tarsal tarsals tarsi
tarsus tart tartan tartans tartar tartaric tartars tartary tarted tarter tartest tartiest tarting tartly tartness
tarts tartuffe tarty tarzan taser tasered tasering tasers tasha tashkent task taskbar tasked tasking taskmaster
taskmasters taskmistress taskmistresses tasks tasman tasmania tasmanian tass tassel tasseled tasseling tasselled
tasselling tassels tassie tassies taste tasted tasteful tastefully tastefulness tasteless tastelessly tastelessness
taster tasters tastes tastier tastiest tastily tastiness tasting tastings tasty taswegian taswegians tat tatami
tatamis tatar tatars tate tater taters tats tatted tatter tatterdemalion tatterdemalions tattered tattering tatters
tattie tattier tatties tattiest tatting tattle tattled tattler tattlers tattles tattletale tattletales tattling
tattoo tattooed tattooer tattooers tattooing tattooist tattooists tattoos tatty tatum tau taught taunt taunted
taunter taunters taunting tauntingly taunts taupe taurus tauruses taus taut tauten tautened tautening tautens
tauter tautest tautly tautness tautological tautologically tautologies tautologous tautology tavares tavern taverns
tawdrier tawdriest tawdrily tawdriness tawdry tawney tawnier tawniest tawny tax taxa taxable taxation taxed taxer
taxers taxes taxi taxicab taxicabs taxidermist taxidermists taxidermy taxied taxiing taximeter taximeters taxing
taxis taxiway taxiways taxman taxmen taxon taxonomic taxonomies taxonomist taxonomists taxonomy taxpayer taxpayers
taxpaying taylor""",
    "tb": """tb tbilisi""",
    "tc": """tchaikovsky""",
    "te": """tea teabag teabags teacake teacakes teach teachable teacher teachers teaches teaching teachings teacup teacupful
teacupfuls teacups teak teakettle teakettles teaks teal tealight tealights teals team teamed teaming teammate
teammates teams teamster teamsters teamwork teapot teapots tear tearaway tearaways teardrop teardrops teared
tearful tearfully teargas teargases teargassed teargassing tearier teariest tearing tearjerker tearjerkers tearoom
tearooms tears teary teas teasdale tease teased teasel teasels teaser teasers teases teasing teasingly teaspoon
teaspoonful teaspoonfuls teaspoons teat teatime teatimes teats techie techies technetium technical technicalities
technicality technically technician technicians technicolor technique techniques techno technobabble technocracies
technocracy technocrat technocratic technocrats technological technologically technologies technologist
technologists technology technophobe technophobes techs tectonic tectonics tecumseh ted teddies teddy tedious
tediously tediousness tedium teds tee teed teeing teem teemed teeming teems teen teenage teenager teenagers teenier
teeniest teens teeny teenybopper teenyboppers tees teeter teetered teetering teeters teeth teethe teethed teethes
teething teetotal teetotaler teetotalers teetotalism teetotaller teetotallers teflon teflons tegucigalpa tehran
tektite tektites telecast telecaster telecasters telecasting telecasts telecommunication telecommunications
telecommute telecommuted telecommuter telecommuters telecommutes telecommuting teleconference teleconferenced
teleconferences teleconferencing telegenic telegram telegrams telegraph telegraphed telegrapher telegraphers
telegraphese telegraphic telegraphically telegraphing telegraphist telegraphists telegraphs telegraphy telekinesis
telekinetic telemachus telemann telemarketer telemarketers telemarketing telemeter telemeters telemetries telemetry
teleological teleology telepathic telepathically telepathy telephone telephoned telephoner telephoners telephones
telephonic telephoning telephonist telephonists telephony telephoto telephotography telephotos teleplay teleplays
teleport teleportation teleprinter teleprinters teleprocessing teleprompter teleprompters telesales telescope
telescoped telescopes telescopic telescopically telescoping teletext teletexts telethon telethons teletype
teletypes teletypewriter teletypewriters televangelism televangelist televangelists televise televised televises
televising television televisions teleworker teleworkers teleworking telex telexed telexes telexing tell teller
tellers tellies telling tellingly tells telltale telltales tellurium telly telugu temblor temblors temecula
temerity temp tempe temped temper tempera temperament temperamental temperamentally temperaments temperance
temperas temperate temperately temperateness temperature temperatures tempered tempering tempers tempest tempests
tempestuous tempestuously tempestuousness temping templar template templates temple temples tempo temporal
temporally temporaries temporarily temporariness temporary temporise temporised temporiser temporisers temporises
temporising temporize temporized temporizer temporizers temporizes temporizing tempos temps tempt temptation
temptations tempted tempter tempters tempting temptingly temptress temptresses tempts tempura ten tenability
tenable tenably tenacious tenaciously tenaciousness tenacity tenancies tenancy tenant tenanted tenanting tenantry
tenants tench tend tended tendencies tendency tendentious tendentiously tendentiousness tender tendered tenderer
tenderest tenderfoot tenderfoots tenderhearted tenderheartedness tendering tenderise tenderised tenderiser
tenderisers tenderises tenderising tenderize tenderized tenderizer tenderizers tenderizes tenderizing tenderloin
tenderloins tenderly tenderness tenders tending tendinitis tendon tendons tendril tendrils tends tenement tenements
tenet tenets tenfold tenner tenners tennessee tennis tennyson tenochtitlan tenon tenoned tenoning tenons tenor
tenors tenpin tenpins tens tense tensed tensely tenseness tenser tenses tensest tensile tensing tension tensions
tensity tensor tensorflow tensors tent tentacle tentacled tentacles tentative tentatively tentativeness tented
tenterhook tenterhooks tenth tenthly tenths tenting tents tenuity tenuous tenuously tenuousness tenure tenured
tenures tenuring teotihuacan tepee tepees tepid tepidity tepidly tepidness tequila tequilas terabit terabits
terabyte terabytes terahertz terajoule terajoules terapixel terapixels terawatt terawatts terbium tercentenaries
tercentenary tercentennial tercentennials terence teresa tereshkova teri teriyaki terkel term termagant termagants
termed terminable terminal terminally terminals terminate terminated terminates terminating termination
terminations terminator terminators terming termini terminological terminologically terminologies terminology
terminus termite termites termly terms tern ternaries ternary terns terpsichore terr terra terrace terraced
terraces terracing terracotta terrain terrains terran terrance terrapin terrapins terrarium terrariums terrazzo
terrazzos terrell terrence terrestrial terrestrially terrestrials terri terrible terribleness terribly terrie
terrier terriers terrific terrifically terrified terrifies terrify terrifying terrifyingly terrine terrines
territorial territoriality territorials territories territory terror terrorise terrorised terrorises terrorising
terrorism terrorist terrorists terrorize terrorized terrorizes terrorizing terrors terry terrycloth terse tersely
terseness terser tersest tertiary tesla tess tessa tessellate tessellated tessellates tessellating tessellation
tessellations tessie test testable testament testamentary testaments testate testates testator testators
testatrices testatrix tested tester testers testes testicle testicles testicular testier testiest testified
testifier testifiers testifies testify testifying testily testimonial testimonials testimonies testimony testiness
testing testings testis testosterone tests testy tet tetanus tetchier tetchiest tetchily tetchiness tetchy tether
tethered tethering tethers tethys tetons tetra tetracycline tetrahedral tetrahedron tetrahedrons tetrameter
tetrameters tetras teutonic tevet texaco texan texans texarkana texas text textbook textbooks texted textile
textiles texting texts textual textually textural texture textured textures texturing""",
    "th": """th thackeray thad thaddeus thai thailand thais thalami thalamus thales thalia thalidomide thallium thames than
thane thanes thanh thank thanked thankful thankfully thankfulness thanking thankless thanklessly thanklessness
thanks thanksgiving thanksgivings thant thar tharp that thatch thatched thatcher thatchers thatches thatching thaw
thawed thawing thaws the thea theater theatergoer theatergoers theaters theatre theatregoer theatregoers theatres
theatrical theatricality theatrically theatricals theatrics thebes thee thees theft thefts theiler their theirs
theism theist theistic theists thelma them thematic thematically theme themed themes themistocles themselves then
thence thenceforth thenceforward theocracies theocracy theocratic theocritus theodolite theodolites theodora
theodore theodoric theodosius theologian theologians theological theologically theologies theology theorem theorems
theoretic theoretical theoretically theoretician theoreticians theories theorise theorised theorises theorising
theorist theorists theorize theorized theorizes theorizing theory theosophic theosophical theosophist theosophists
theosophy therapeutic therapeutically therapeutics therapies therapist therapists therapy theravada there
thereabout thereabouts thereafter thereat thereby therefor therefore therefrom therein theremin theremins thereof
thereon theresa therese thereto theretofore thereunder thereunto thereupon therewith thermal thermally thermals
thermionic thermodynamic thermodynamics thermometer thermometers thermometric thermonuclear thermoplastic
thermoplastics thermopylae thermos thermoses thermostat thermostatic thermostatically thermostats therms theron
thesauri thesaurus thesauruses these theses theseus thesis thespian thespians thespis thessalonian thessaly theta
thetas thew thews they thiamine thick thicken thickened thickener thickeners thickening thickenings thickens
thicker thickest thicket thickets thickheaded thickly thickness thicknesses thicko thickos thickset thief thieu
thieve thieved thievery thieves thieving thievish thigh thighbone thighbones thighs thimble thimbleful thimblefuls
thimbles thimbu thin thine thing thingamabob thingamabobs thingamajig thingamajigs thingies things thingumabob
thingumabobs thingummies thingummy thingy think thinkable thinker thinkers thinking thinks thinly thinned thinner
thinners thinness thinnest thinning thins third thirdly thirds thirst thirsted thirstier thirstiest thirstily
thirstiness thirsting thirsts thirsty thirteen thirteens thirteenth thirteenths thirties thirtieth thirtieths
thirty this thistle thistledown thistles thither tho thole tholes thomas thomism thomistic thompson thomson thong
thongs thor thoracic thorax thoraxes thorazine thoreau thorium thorn thornier thorniest thorniness thorns thornton
thorny thorough thoroughbred thoroughbreds thorougher thoroughest thoroughfare thoroughfares thoroughgoing
thoroughly thoroughness thorpe those thoth thou though thought thoughtful thoughtfully thoughtfulness thoughtless
thoughtlessly thoughtlessness thoughts thous thousand thousandfold thousands thousandth thousandths thrace thracian
thraldom thrall thralldom thralled thralling thralls thrash thrashed thrasher thrashers thrashes thrashing
thrashings thread threadbare threaded threader threaders threadier threadiest threading threadlike threads thready
threat threaten threatened threatening threateningly threatens threats three threefold threepence threes threescore
threescores threesome threesomes threnodies threnody thresh threshed thresher threshers threshes threshing
threshold thresholds threw thrice thrift thriftier thriftiest thriftily thriftiness thriftless thrifts thrifty
thrill thrilled thriller thrillers thrilling thrillingly thrills thrive thrived thrives thriving throat throatier
throatiest throatily throatiness throats throaty throb throbbed throbbing throbs throe throes thrombi thrombolytic
thromboses thrombosis thrombotic thrombus throne thrones throng thronged thronging throngs throttle throttled
throttler throttlers throttles throttling through throughout throughput throughway throughways throw throwaway
throwaways throwback throwbacks thrower throwers throwing thrown throws thru thrum thrummed thrumming thrums thrush
thrushes thrust thrusting thrusts thruway thruways thucydides thud thudded thudding thuds thug thuggery thuggish
thugs thule thulium thumb thumbed thumbing thumbnail thumbnails thumbprint thumbprints thumbs thumbscrew
thumbscrews thumbtack thumbtacks thump thumped thumping thumps thunder thunderbird thunderbolt thunderbolts
thunderclap thunderclaps thundercloud thunderclouds thundered thunderer thunderers thunderhead thunderheads
thundering thunderous thunderously thunders thundershower thundershowers thunderstorm thunderstorms thunderstruck
thundery thurber thurman thurmond thursday thursdays thus thutmose thwack thwacked thwacker thwackers thwacking
thwacks thwart thwarted thwarting thwarts thy thyme thymine thymus thymuses thyroid thyroidal thyroids thyself""",
    "ti": """ti tia tianjin tiara tiaras tiber tiberius tibet tibetan tibetans tibia tibiae tibial tic tick ticked ticker
tickers ticket ticketed ticketing ticketmaster tickets ticking tickle tickled tickler ticklers tickles tickling
ticklish ticklishly ticklishness ticks ticktacktoe ticktock ticktocks ticonderoga tics tidal tidally tidbit tidbits
tiddler tiddlers tiddly tiddlywink tiddlywinks tide tided tideland tidelands tidemark tidemarks tides tidewater
tidewaters tideway tideways tidied tidier tidies tidiest tidily tidiness tiding tidings tidy tidying tie tieback
tiebacks tiebreak tiebreaker tiebreakers tiebreaks tied tienanmen tiepin tiepins tier tiered tiers ties tiff
tiffany tiffed tiffing tiffs tiger tigerish tigers tight tighten tightened tightener tighteners tightening tightens
tighter tightest tightfisted tightly tightness tightrope tightropes tights tightwad tightwads tigress tigresses
tigris tijuana til tilapia tilde tildes tile tiled tiler tilers tiles tiling till tillable tillage tilled tiller
tillers tillich tilling tillman tills tilsit tilt tilted tilting tilts tim timber timbered timbering timberland
timberline timberlines timbers timbre timbrel timbrels timbres timbuktu time timed timekeeper timekeepers
timekeeping timeless timelessly timelessness timelier timeliest timeline timelines timeliness timely timeout
timeouts timepiece timepieces timer timers times timescale timescales timeserver timeservers timeserving timeshare
timeshares timestamp timestamped timestamps timetable timetabled timetables timetabling timeworn timex timezone
timid timider timidest timidity timidly timidness timing timings timmy timon timor timorous timorously timorousness
timothy timour timpani timpanist timpanists timur timurid tin tina tincture tinctured tinctures tincturing tinder
tinderbox tinderboxes tine tines tinfoil ting tinge tinged tingeing tinges tinging tingle tingled tingles tingling
tinglings tingly tings tinier tiniest tininess tinker tinkerbell tinkered tinkerer tinkerers tinkering tinkers
tinkertoy tinkle tinkled tinkles tinkling tinned tinnie tinnier tinnies tinniest tinniness tinning tinnitus tinny
tinplate tinpot tins tinsel tinseled tinseling tinselled tinselling tinsels tinseltown tinsmith tinsmiths tint
tinted tinting tintinnabulation tintinnabulations tintoretto tints tintype tintypes tinware tiny tip tippecanoe
tipped tipper tipperary tippers tippet tippets tippex tippexed tippexes tippexing tipping tipple tippled tippler
tipplers tipples tippling tips tipsier tipsiest tipsily tipsiness tipster tipsters tipsy tiptoe tiptoed tiptoeing
tiptoes tiptop tiptops tirade tirades tiramisu tiramisus tire tired tireder tiredest tiredly tiredness tireless
tirelessly tirelessness tires tiresias tiresome tiresomely tiresomeness tiring tisha tishri tissue tissues tit
titan titania titanic titanium titans titbit titbits titch titches titchy tithe tithed tither tithers tithes
tithing titian titicaca titillate titillated titillates titillating titillatingly titillation titivate titivated
titivates titivating titivation title titled titleholder titleholders titles titling titlist titlists titmice
titmouse tito tits titter tittered tittering titters titties tittle tittles titty titular titus titusville tizz
tizzies tizzy""",
    "tl": """tlaloc tlingit""",
    "to": """to toad toadied toadies toads toadstool toadstools toady toadying toadyism toast toasted toaster toasters toastier
toasties toastiest toasting toastmaster toastmasters toastmistress toastmistresses toasts toasty tobacco
tobacconist tobacconists tobaccos tobago toboggan tobogganed tobogganer tobogganers tobogganing toboggans toby
tocantins toccata toccatas tocopherol tocqueville tocsin tocsins tod today todd toddies toddle toddled toddler
toddlers toddles toddling toddy toe toecap toecaps toed toehold toeholds toeing toenail toenails toerag toerags
toes toff toffee toffees toffs tofu tog toga togaed togas together togetherness togged togging toggle toggled
toggles toggling togo togs toil toiled toiler toilers toilet toileted toileting toiletries toiletry toilets
toilette toiling toils toilsome tojo tokay toke toked token tokenism tokens tokes toking tokugawa tokyo told tole
toledo toledos tolerable tolerably tolerance tolerances tolerant tolerantly tolerate tolerated tolerates tolerating
toleration tolkien toll tollbooth tollbooths tolled tollgate tollgates tolling tolls tollway tollways tolstoy
toltec toluene tolyatti tom tomahawk tomahawked tomahawking tomahawks tomas tomato tomatoes tomb tombaugh tombed
tombing tombola tombolas tomboy tomboyish tomboys tombs tombstone tombstones tomcat tomcats tome tomes tomfooleries
tomfoolery tomlin tommie tommy tomographic tomography tomorrow tomorrows tompkins toms tomsk tomtit tomtits ton
tonal tonalities tonality tonally tone tonearm tonearms toned toneless tonelessly toner toners tones tong tonga
tongan tongans tonged tonging tongs tongue tongued tongueless tongues tonguing toni tonia tonic tonics tonier
toniest tonight toning tonnage tonnages tonne tonnes tons tonsil tonsillectomies tonsillectomy tonsillitis tonsils
tonsorial tonsure tonsured tonsures tonsuring tonto tony tonya too took tool toolbar toolbars toolbox toolboxes
tooled tooling toolkit toolmaker toolmakers tools toot tooted tooter tooters tooth toothache toothaches toothbrush
toothbrushes toothed toothier toothiest toothily toothless toothpaste toothpastes toothpick toothpicks toothsome
toothy tooting tootle tootled tootles tootling toots tootsie tootsies toowoomba top topaz topazes topcoat topcoats
topdressing topdressings topee topees topeka topflight topi topiary topic topical topicality topically topics
topknot topknots topless topmast topmasts topmost topnotch topographer topographers topographic topographical
topographically topographies topography topological topologically topology topped topper toppers topping toppings
topple toppled topples toppling tops topsail topsails topside topsides topsoil topspin topsy toque toques tor torah
torahs torch torchbearer torchbearers torched torches torching torchlight tore toreador toreadors tories torment
tormented tormenting tormentingly tormentor tormentors torments torn tornado tornadoes toronto torpedo torpedoed
torpedoes torpedoing torpid torpidity torpidly torpor torque torqued torquemada torques torquing torrance torrens
torrent torrential torrents torres torricelli torrid torridity torridly torridness tors torsion torsional torso
torsos tort torte tortellini tortes tortilla tortillas tortoise tortoises tortoiseshell tortoiseshells tortola
tortoni torts tortuga tortuous tortuously tortuousness torture tortured torturer torturers tortures torturing
torturous torus torvalds tory tosca toscanini tosh toshiba toss tossed tosser tossers tosses tossing tossup tossups
tot total totaled totaling totalisator totalisators totalitarian totalitarianism totalitarians totalities totality
totalizator totalizators totalled totalling totally totals tote toted totem totemic totems totes toting toto tots
totted totter tottered totterer totterers tottering totters totting toucan toucans touch touchable touchdown
touchdowns touched touches touchier touchiest touchily touchiness touching touchingly touchings touchline
touchlines touchpaper touchpapers touchscreen touchscreens touchstone touchstones touchy tough toughed toughen
toughened toughener tougheners toughening toughens tougher toughest toughie toughies toughing toughly toughness
toughs toulouse toupee toupees tour toured touring tourism tourist tourists touristy tourmaline tournament
tournaments tourney tourneys tourniquet tourniquets tours tousle tousled tousles tousling tout touted touting touts
tow toward towards towboat towboats towed towel toweled towelette towelettes toweling towelings towelled towelling
towellings towels tower towered towering towers towhead towheaded towheads towhee towhees towing towline towlines
town townee townees townes townhouse townhouses townie townies towns townsend townsfolk township townships townsman
townsmen townspeople townsville townswoman townswomen towpath towpaths towrope towropes tows toxaemia toxemia toxic
toxicities toxicity toxicological toxicologist toxicologists toxicology toxin toxins toy toyboy toyboys toyed
toying toynbee toyoda toyota toys""",
    "tr": """trabecula trabeculae trabecular trabecule trace traceability traceable traced tracer traceries tracers tracery
traces tracey trachea tracheae tracheal tracheotomies tracheotomy traci tracie tracing tracings track trackball
trackballs tracked tracker trackers tracking trackless tracks tracksuit tracksuits tract tractability tractable
tractably traction tractor tractors tracts tracy trad trade traded trademark trademarked trademarking trademarks
trader traders trades tradesman tradesmen tradespeople tradeswoman tradeswomen trading tradings tradition
traditional traditionalism traditionalist traditionalists traditionally traditions traduce traduced traducer
traducers traduces traducing trafalgar traffic trafficked trafficker traffickers trafficking traffics tragedian
tragedians tragedienne tragediennes tragedies tragedy tragic tragically tragicomedies tragicomedy tragicomic trail
trailblazer trailblazers trailblazing trailed trailer trailers trailing trails trailways train trainable trained
trainee trainees trainer trainers training trainload trainloads trainman trainmen trains trainspotter trainspotters
trainspotting traipse traipsed traipses traipsing trait traitor traitorous traitorously traitors traits trajan
trajectories trajectory tram tramcar tramcars tramlines trammed trammel trammeled trammeling trammelled trammelling
trammels tramming tramp tramped tramper trampers tramping trample trampled trampler tramplers tramples trampling
trampoline trampolined trampolines trampolining tramps trams tramway tramways tran trance trances tranche tranches
tranquil tranquiler tranquilest tranquility tranquilize tranquilized tranquilizer tranquilizers tranquilizes
tranquilizing tranquillise tranquillised tranquilliser tranquillisers tranquillises tranquillising tranquillity
tranquillize tranquillized tranquillizer tranquillizers tranquillizes tranquillizing tranquilly transact transacted
transacting transaction transactional transactions transactor transactors transacts transatlantic transcaucasia
transceiver transceivers transcend transcended transcendence transcendent transcendental transcendentalism
transcendentalist transcendentalists transcendentally transcending transcends transcontinental transcribe
transcribed transcriber transcribers transcribes transcribing transcript transcription transcriptions transcripts
transducer transducers transduction transect transected transecting transects transept transepts transfer
transferable transferal transferals transference transferred transferring transfers transfiguration transfigure
transfigured transfigures transfiguring transfinite transfix transfixed transfixes transfixing transform
transformable transformation transformational transformations transformed transformer transformers transforming
transforms transfuse transfused transfuses transfusing transfusion transfusions transgender transgenders transgenic
transgress transgressed transgresses transgressing transgression transgressions transgressor transgressors
transience transiency transient transiently transients transistor transistorise transistorised transistorises
transistorising transistorize transistorized transistorizes transistorizing transistors transit transited
transiting transition transitional transitionally transitioned transitioning transitions transitive transitively
transitiveness transitives transitivity transitory transits translatable translate translated translates
translating translation translations translator translators transliterate transliterated transliterates
transliterating transliteration transliterations translocation translucence translucency translucent translucently
transmigrate transmigrated transmigrates transmigrating transmigration transmissible transmission transmissions
transmit transmits transmittable transmittal transmittance transmitted transmitter transmitters transmitting
transmogrification transmogrified transmogrifies transmogrify transmogrifying transmutable transmutation
transmutations transmute transmuted transmutes transmuting transnational transnationals transoceanic transom
transoms transpacific transparencies transparency transparent transparently transphobia transphobic transpiration
transpire transpired transpires transpiring transplant transplantation transplanted transplanting transplants
transpolar transponder transponders transport transportable transportation transported transporter transporters
transporting transports transpose transposed transposes transposing transposition transpositions transsexual
transsexualism transsexuals transship transshipment transshipped transshipping transships transubstantiation
transvaal transversal transverse transversely transverses transvestism transvestite transvestites transylvania trap
trapdoor trapdoors trapeze trapezes trapezium trapeziums trapezoid trapezoidal trapezoids trappable trapped trapper
trappers trapping trappings trappist traps trapshooting traralgon trash trashcan trashcans trashed trashes trashier
trashiest trashiness trashing trashy trauma traumas traumatic traumatically traumatise traumatised traumatises
traumatising traumatize traumatized traumatizes traumatizing travail travailed travailing travails travel traveled
traveler travelers traveling travelings travelled traveller travellers travelling travellings travelogue
travelogues travels traversal traversals traverse traversed traverses traversing travestied travesties travesty
travestying travis travolta trawl trawled trawler trawlers trawling trawls tray trays treacheries treacherous
treacherously treacherousness treachery treacle treacly tread treading treadle treadled treadles treadling
treadmill treadmills treads treason treasonable treasonous treasure treasured treasurer treasurers treasures
treasuries treasuring treasury treat treatable treated treaties treating treatise treatises treatment treatments
treats treaty treble trebled trebles trebling treblinka tree treed treeing treeless treelike treeline trees treetop
treetops trefoil trefoils trek trekked trekker trekkers trekkie trekking treks trellis trellised trellises
trellising trematode trematodes tremble trembled trembles trembling tremendous tremendously tremolo tremolos tremor
tremors tremulous tremulously tremulousness trench trenchancy trenchant trenchantly trenched trencher trencherman
trenchermen trenchers trenches trenching trend trended trendier trendies trendiest trendily trendiness trending
trends trendsetter trendsetters trendsetting trendy trent trenton trepidation trespass trespassed trespasser
trespassers trespasses trespassing tress tresses trestle trestles trevelyan trevino trevor trews trey treys triad
triads triage triaged trial trialed trialing trialled trialling trials triangle triangles triangular triangularly
triangulate triangulated triangulates triangulating triangulation triangulum triassic triathlete triathletes
triathlon triathlons tribal tribalism tribe tribes tribesman tribesmen tribeswoman tribeswomen tribulation
tribulations tribunal tribunals tribune tribunes tributaries tributary tribute tributes trice tricentennial
tricentennials triceps tricepses triceratops trichina trichinae trichinosis tricia trick tricked trickery trickier
trickiest trickily trickiness tricking trickle trickled trickles trickling tricks trickster tricksters tricky
tricolor tricolors tricolour tricolours tricycle tricycles trident tridents tried triennial triennially triennials
trier triers tries trieste trifecta trifectas trifle trifled trifler triflers trifles trifling trifocals trig
trigger triggered triggering triggers triglyceride triglycerides trigonometric trigonometrical trigonometry trike
trikes trilateral trilaterals trilbies trilby trill trilled trilling trillion trillions trillionth trillionths
trillium trills trilobite trilobites trilogies trilogy trim trimaran trimarans trimester trimesters trimly trimmed
trimmer trimmers trimmest trimming trimmings trimness trimonthly trims trimurti trina trinidad trinities
trinitrotoluene trinity trinket trinkets trio trios trip tripartite tripe tripitaka triple tripled triples triplet
triplets triplex triplexes triplicate triplicated triplicates triplicating tripling triply tripod tripodal tripods
tripoli tripos trippe tripped tripper trippers tripping trips triptych triptychs tripwire tripwires trireme
triremes trisect trisected trisecting trisection trisects trisha tristan trite tritely triteness triter tritest
tritium triton triumph triumphal triumphalism triumphalist triumphant triumphantly triumphed triumphing triumphs
triumvir triumvirate triumvirates triumvirs trivalent trivet trivets trivia trivial trivialisation trivialise
trivialised trivialises trivialising trivialities triviality trivialization trivialize trivialized trivializes
trivializing trivially trivium trobriand trochaic trochee trochees trod trodden troglodyte troglodytes troika
troikas troilus trojan trojans troll trolled trolley trolleybus trolleybuses trolleys trolling trollop trollope
trollops trolls trombone trombones trombonist trombonists tromp tromped tromping tromps trondheim troop trooped
trooper troopers trooping troops troopship troopships trope tropes trophies trophy tropic tropical tropically
tropicana tropics tropism tropisms troposphere tropospheres troppo trot troth trots trotsky trotted trotter
trotters trotting troubadour troubadours trouble troubled troublemaker troublemakers troubles troubleshoot
troubleshooted troubleshooter troubleshooters troubleshooting troubleshoots troubleshot troublesome troublesomely
troubling trough troughs trounce trounced trouncer trouncers trounces trouncing troupe trouped trouper troupers
troupes trouping trouser trousers trousseau trousseaux trout trouts trove troves trow trowed trowel troweled
troweling trowelled trowelling trowels trowing trows troy troyes troys truancy truant truanted truanting truants
truce truces truck trucked truckee trucker truckers truckie truckies trucking truckle truckled truckles truckling
truckload truckloads trucks truculence truculent truculently trudeau trudge trudged trudges trudging trudy true
trued truelove trueloves truer trues truest truffaut truffle truffles trug trugs truing truism truisms trujillo
truly truman trumbull trump trumped trumpery trumpet trumpeted trumpeter trumpeters trumpeting trumpets trumping
trumps truncate truncated truncates truncating truncation truncheon truncheons trundle trundled trundler trundlers
trundles trundling trunk trunking trunks truss trussed trusses trussing trust trusted trustee trustees trusteeship
trusteeships trustful trustfully trustfulness trustier trusties trustiest trusting trustingly trusts trustworthier
trustworthiest trustworthiness trustworthy trusty truth truther truthers truthful truthfully truthfulness
truthiness truths try trying tryingly tryout tryouts tryptophan tryst trysted trysting trysts""",
    "ts": """ts tsar tsarists tsars tsetse tsetses tsimshian tsiolkovsky tsitsihar tsongkhapa tsunami tsunamis tswana""",
    "tu": """tuamotu tuareg tub tuba tubal tubas tubbier tubbiest tubby tube tubed tubeless tuber tubercle tubercles tubercular
tuberculin tuberculosis tuberculous tuberose tuberous tubers tubes tubful tubfuls tubing tubman tubs tubular tubule
tubules tuck tucked tucker tuckered tuckering tuckers tucking tucks tucson tucuman tudor tuesday tuesdays tuft
tufted tufter tufters tufting tufts tug tugboat tugboats tugged tugging tugs tuition tulane tularaemia tularemia
tulip tulips tull tulle tulsa tulsidas tum tumble tumbled tumbledown tumbler tumblers tumbles tumbleweed
tumbleweeds tumbling tumbrel tumbrels tumbril tumbrils tumescence tumescent tumid tumidity tummies tummy tumor
tumorous tumors tumour tumours tums tumult tumults tumultuous tumultuously tun tuna tunas tuncurry tundra tundras
tune tuned tuneful tunefully tunefulness tuneless tunelessly tuner tuners tunes tuneup tuneups tungsten tungus
tunguska tunic tunics tuning tunis tunisia tunisian tunisians tunnel tunneled tunneler tunnelers tunneling
tunnelings tunnelled tunneller tunnellers tunnelling tunnellings tunnels tunney tunnies tunny tuns tupi tuple
tuples tuppence tuppenny tupperware tupungato tuque tuques turban turbaned turbans turbid turbidity turbine
turbines turbo turbocharge turbocharged turbocharger turbochargers turbocharges turbocharging turbofan turbofans
turbojet turbojets turboprop turboprops turbos turbot turbots turbulence turbulent turbulently turd turds turducken
turduckens tureen tureens turf turfed turfing turfs turfy turgenev turgid turgidity turgidly turin turing turk
turkestan turkey turkeys turkish turkmenistan turks turlock turmeric turmerics turmoil turmoils turn turnabout
turnabouts turnaround turnarounds turnbuckle turnbuckles turncoat turncoats turned turner turners turning turnings
turnip turnips turnkey turnkeys turnoff turnoffs turnout turnouts turnover turnovers turnpike turnpikes turns
turnstile turnstiles turntable turntables turpentine turpin turpitude turps turquoise turquoises turret turreted
turrets turtle turtledove turtledoves turtleneck turtlenecked turtlenecks turtles tuscaloosa tuscan tuscany
tuscarora tuscon tush tushes tusk tusked tuskegee tusks tussaud tussle tussled tussles tussling tussock tussocks
tussocky tut tutankhamen tutelage tutelary tutor tutored tutorial tutorials tutoring tutors tutorship tuts tutsi
tutted tutti tutting tuttis tutu tutus tuvalu tux tuxedo tuxedos tuxes""",
    "tw": """twa twaddle twaddled twaddler twaddlers twaddles twaddling twain twang twanged twangier twangiest twanging twangs
twangy twas twat twats tweak tweaked tweaking tweaks twee tweed tweedier tweediest tweedledee tweedledum tweeds
tweedy tween tweet tweeted tweeter tweeters tweeting tweets tweezers twelfth twelfths twelve twelvemonth
twelvemonths twelves twenties twentieth twentieths twenty twerk twerked twerking twerks twerp twerps twice twiddle
twiddled twiddles twiddling twiddly twig twigged twiggier twiggiest twigging twiggy twigs twila twilight twilit
twill twilled twin twine twined twiner twiners twines twinge twinged twinges twinging twining twinkies twinkle
twinkled twinkles twinkling twinklings twinkly twinned twinning twins twinset twinsets twirl twirled twirler
twirlers twirling twirls twirly twist twisted twister twisters twistier twistiest twisting twists twisty twit
twitch twitched twitches twitchier twitchiest twitching twitchy twits twitted twitter twittered twittering twitters
twittery twitting twixt twizzlers two twofer twofers twofold twopence twopences twopenny twos twosome twosomes""",
    "ty": """ty tycho tycoon tycoons tying tyke tykes tylenol tyler tympani tympanic tympanist tympanists tympanum tympanums
tyndale tyndall type typecast typecasting typecasts typed typeface typefaces types typescript typescripts typeset
typesets typesetter typesetters typesetting typewrite typewriter typewriters typewrites typewriting typewritten
typewrote typhoid typhoon typhoons typhus typical typicality typically typification typified typifies typify
typifying typing typist typists typo typographer typographers typographic typographical typographically typography
typologies typology typos tyrannic tyrannical tyrannically tyrannicidal tyrannicide tyrannicides tyrannies
tyrannise tyrannised tyrannises tyrannising tyrannize tyrannized tyrannizes tyrannizing tyrannosaur tyrannosaurs
tyrannosaurus tyrannosauruses tyrannous tyranny tyrant tyrants tyre tyree tyres tyro tyrone tyros tyson""",
    "tz": """tzatziki""",
    "ub": """ubangi ubiquitous ubiquitously ubiquity ubs ubuntu""",
    "uc": """ucayali uccello ucla""",
    "ud": """udall udder udders""",
    "uf": """ufa ufologist ufologists ufology""",
    "ug": """uganda ugandan ugandans ugh uglier ugliest ugliness ugly""",
    "uh": """uh""",
    "ui": """uighur""",
    "uj": """ujungpandang""",
    "uk": """ukase ukases ukraine ukrainian ukrainians ukulele ukuleles""",
    "ul": """ulcer ulcerate ulcerated ulcerates ulcerating ulceration ulcerations ulcerous ulcers ulladulla ulna ulnae ulnar
ulster ulsters ulterior ultimate ultimately ultimatum ultimatums ultimo ultra ultraconservative ultraconservatives
ultrahigh ultralight ultralights ultramarine ultramodern ultras ultrasensitive ultrashort ultrasonic ultrasonically
ultrasound ultrasounds ultrasuede ultraviolet ululate ululated ululates ululating ululation ululations ulverstone
ulyanovsk ulysses""",
    "um": """um umbel umbels umber umbilical umbilici umbilicus umbra umbrage umbras umbrella umbrellas umbriel umiak umiaks
umlaut umlauts ump umped umping umpire umpired umpires umpiring umps umpteen umpteenth""",
    "un": """unabashed unabashedly unabated unable unabridged unabridgeds unaccented unacceptability unacceptable unacceptably
unaccepted unaccommodating unaccompanied unaccomplished unaccountable unaccountably unaccounted unaccredited
unaccustomed unachievable unacknowledged unacquainted unaddressed unadorned unadulterated unadventurous
unadvertised unadvised unadvisedly unaesthetic unaffected unaffectedly unaffiliated unafraid unaided unalienable
unaligned unalike unallowable unalloyed unalterable unalterably unaltered unambiguous unambiguously unambitious
unanimity unanimous unanimously unannounced unanswerable unanswered unanticipated unapologetic unapparent
unappealing unappealingly unappetising unappetizing unappreciated unappreciative unapproachable unappropriated
unapproved unarguable unarguably unarmed unarmored unarmoured unary unashamed unashamedly unasked unassailable
unassertive unassigned unassimilable unassimilated unassisted unassuming unassumingly unattached unattainable
unattended unattested unattractive unattractively unattributed unauthentic unauthenticated unauthorised
unauthorized unavailability unavailable unavailing unavailingly unavoidable unavoidably unaware unawareness
unawares unbaked unbalance unbalanced unbalances unbalancing unbaptised unbaptized unbar unbarred unbarring unbars
unbearable unbearably unbeatable unbeaten unbecoming unbecomingly unbeknown unbeknownst unbelief unbelievable
unbelievably unbeliever unbelievers unbelieving unbend unbending unbends unbent unbiased unbid unbidden unbind
unbinding unbinds unbleached unblemished unblinking unblinkingly unblock unblocked unblocking unblocks unblushing
unblushingly unbolt unbolted unbolting unbolts unborn unbosom unbosomed unbosoming unbosoms unbothered unbound
unbounded unbowed unbox unboxed unboxes unboxing unbranded unbreakable unbridgeable unbridled unbroken unbuckle
unbuckled unbuckles unbuckling unburden unburdened unburdening unburdens unbutton unbuttoned unbuttoning unbuttons
uncalled uncannier uncanniest uncannily uncanny uncap uncapped uncapping uncaps uncaring uncased uncatalogued
uncaught unceasing unceasingly uncensored unceremonious unceremoniously uncertain uncertainly uncertainties
uncertainty unchain unchained unchaining unchains unchallenged unchangeable unchanged unchanging unchaperoned
uncharacteristic uncharacteristically uncharged uncharitable uncharitably uncharted unchaste unchaster unchastest
unchecked unchristian uncial uncircumcised uncivil uncivilised uncivilized uncivilly unclad unclaimed unclasp
unclasped unclasping unclasps unclassified uncle unclean uncleaned uncleaner uncleanest uncleanlier uncleanliest
uncleanliness uncleanly uncleanness unclear uncleared unclearer unclearest uncles uncloak uncloaked uncloaking
uncloaks unclog unclogged unclogging unclogs unclothe unclothed unclothes unclothing unclouded unclutter
uncluttered uncluttering unclutters uncoil uncoiled uncoiling uncoils uncollected uncolored uncoloured uncombed
uncombined uncomfortable uncomfortably uncommitted uncommon uncommoner uncommonest uncommonly uncommonness
uncommunicative uncompelling uncompensated uncomplaining uncomplainingly uncompleted uncomplicated uncomplimentary
uncompounded uncomprehending uncomprehendingly uncompressed uncompromising uncompromisingly unconcealed unconcern
unconcerned unconcernedly unconditional unconditionally unconditioned unconfined unconfirmed unconformable
uncongenial unconnected unconquerable unconquered unconscionable unconscionably unconscious unconsciously
unconsciousness unconsecrated unconsidered unconsolidated unconstitutional unconstitutionality unconstitutionally
unconstrained unconsumed unconsummated uncontaminated uncontested uncontrollable uncontrollably uncontrolled
uncontroversial unconventional unconventionality unconventionally unconverted unconvinced unconvincing
unconvincingly uncooked uncool uncooperative uncoordinated uncork uncorked uncorking uncorks uncorrected
uncorrelated uncorroborated uncountable uncounted uncouple uncoupled uncouples uncoupling uncouth uncouthly uncover
uncovered uncovering uncovers uncritical uncritically uncross uncrossed uncrosses uncrossing uncrowded uncrowned
uncrushable unction unctions unctuous unctuously unctuousness uncultivated uncultured uncured uncurl uncurled
uncurling uncurls uncustomary uncut undamaged undated undaunted undauntedly undeceive undeceived undeceives
undeceiving undecidable undecided undecideds undecipherable undeclared undefeated undefended undefinable undefined
undelivered undemanding undemocratic undemonstrative undemonstratively undeniable undeniably undependable under
underachieve underachieved underachievement underachiever underachievers underachieves underachieving underact
underacted underacting underacts underage underappreciated underarm underarms underbellies underbelly underbid
underbidding underbids underbrush undercarriage undercarriages undercharge undercharged undercharges undercharging
underclass underclasses underclassman underclassmen underclothes underclothing undercoat undercoated undercoating
undercoatings undercoats undercover undercurrent undercurrents undercut undercuts undercutting underdeveloped
underdevelopment underdog underdogs underdone underemployed underemployment underestimate underestimated
underestimates underestimating underestimation underestimations underexpose underexposed underexposes underexposing
underexposure underexposures underfed underfeed underfeeding underfeeds underfloor underflow underfoot underfunded
underfur undergarment undergarments undergo undergoes undergoing undergone undergrad undergrads undergraduate
undergraduates underground undergrounds undergrowth underhand underhanded underhandedly underhandedness
underinflated underlain underlay underlays underlie underlies underline underlined underlines underling underlings
underlining underlip underlips underlying undermanned undermentioned undermine undermined undermines undermining
undermost underneath underneaths undernourished undernourishment underpaid underpants underpart underparts
underpass underpasses underpay underpaying underpayment underpayments underpays underpin underpinned underpinning
underpinnings underpins underplay underplayed underplaying underplays underpopulated underprivileged
underproduction underrate underrated underrates underrating underrepresented underscore underscored underscores
underscoring undersea underseas undersecretaries undersecretary undersell underselling undersells undersexed
undershirt undershirts undershoot undershooting undershoots undershorts undershot underside undersides undersign
undersigned undersigning undersigns undersized underskirt underskirts undersold understaffed understand
understandable understandably understanding understandingly understandings understands understate understated
understatement understatements understates understating understood understudied understudies understudy
understudying undertake undertaken undertaker undertakers undertakes undertaking undertakings underthings undertone
undertones undertook undertow undertows underused underutilised underutilized undervaluation undervalue undervalued
undervalues undervaluing underwater underway underwear underweight underwent underwhelm underwhelmed underwhelming
underwhelms underwire underwired underwires underwood underworld underworlds underwrite underwriter underwriters
underwrites underwriting underwritten underwrote undeserved undeservedly undeserving undesirability undesirable
undesirables undesirably undesired undetectable undetected undetermined undeterred undeveloped undeviating undid
undies undifferentiated undigested undignified undiluted undiminished undimmed undiplomatic undischarged
undisciplined undisclosed undiscovered undiscriminating undisguised undismayed undisputed undissolved
undistinguished undistributed undisturbed undivided undo undocumented undoes undoing undoings undomesticated undone
undoubted undoubtedly undramatic undreamed undress undressed undresses undressing undrinkable undue undulant
undulate undulated undulates undulating undulation undulations unduly undying unearned unearth unearthed unearthing
unearthliness unearthly unearths unease uneasier uneasiest uneasily uneasiness uneasy uneatable uneaten uneconomic
uneconomical uneconomically unedifying unedited uneducated unembarrassed unemotional unemotionally unemphatic
unemployable unemployed unemployment unenclosed unencumbered unending unendurable unenforceable unenforced
unenlightened unenterprising unenthusiastic unenviable unequal unequaled unequalled unequally unequipped
unequivocal unequivocally unerring unerringly unessential unethical unethically uneven unevenly unevenness
uneventful uneventfully unexampled unexceptionable unexceptionably unexceptional unexceptionally unexcited
unexciting unexcused unexpected unexpectedly unexpectedness unexpired unexplained unexploited unexplored unexposed
unexpressed unexpurgated unfading unfailing unfailingly unfair unfairer unfairest unfairly unfairness unfaithful
unfaithfully unfaithfulness unfaltering unfamiliar unfamiliarity unfashionable unfashionably unfasten unfastened
unfastening unfastens unfathomable unfathomably unfavorable unfavorably unfavourable unfavourably unfazed
unfeasible unfed unfeeling unfeelingly unfeigned unfeminine unfertilised unfertilized unfetter unfettered
unfettering unfetters unfilled unfiltered unfinished unfit unfitness unfits unfitted unfitting unfix unfixed
unfixes unfixing unflagging unflaggingly unflappability unflappable unflappably unflattering unflavored unflavoured
unfledged unflinching unflinchingly unfocused unfold unfolded unfolding unfolds unforced unforeseeable unforeseen
unforgettable unforgettably unforgivable unforgivably unforgiving unforgotten unformed unformulated unfortified
unfortunate unfortunately unfortunates unfounded unframed unfreeze unfreezes unfreezing unfrequented unfriend
unfriended unfriending unfriendlier unfriendliest unfriendliness unfriendly unfriends unfrock unfrocked unfrocking
unfrocks unfroze unfrozen unfruitful unfulfilled unfulfilling unfunded unfunny unfurl unfurled unfurling unfurls
unfurnished ungainlier ungainliest ungainliness ungainly ungava ungenerous ungentle ungentlemanly unglued ungodlier
ungodliest ungodliness ungodly ungovernable ungoverned ungraceful ungracefully ungracious ungraciously ungraded
ungrammatical ungrammatically ungrateful ungratefully ungratefulness ungrudging unguarded unguent unguents unguided
ungulate ungulates unhallowed unhampered unhand unhanded unhandier unhandiest unhanding unhands unhandy unhappier
unhappiest unhappily unhappiness unhappy unhardened unharmed unharness unharnessed unharnesses unharnessing
unharvested unhatched unhealed unhealthful unhealthier unhealthiest unhealthily unhealthiness unhealthy unheard
unheated unheeded unhelpful unhelpfully unheralded unhesitating unhesitatingly unhindered unhinge unhinged unhinges
unhinging unhistorical unhitch unhitched unhitches unhitching unholier unholiest unholiness unholy unhook unhooked
unhooking unhooks unhorse unhorsed unhorses unhorsing unhurried unhurriedly unhurt unhygienic uni unicameral
unicellular unicode unicorn unicorns unicycle unicycles unidentifiable unidentified unidiomatic unidirectional
unification unified unifies uniform uniformed uniforming uniformity uniformly uniforms unify unifying unilateral
unilateralism unilaterally unilever unimaginable unimaginably unimaginative unimaginatively unimpaired
unimpeachable unimpeded unimplementable unimplemented unimportant unimposing unimpressed unimpressive unimproved
unincorporated uninfected uninfluenced uninformative uninformed uninhabitable uninhabited uninhibited uninhibitedly
uninitialised uninitialized uninitiated uninjured uninspired uninspiring uninstall uninstallable uninstalled
uninstaller uninstallers uninstalling uninstalls uninstructed uninsured unintelligent unintelligible unintelligibly
unintended unintentional unintentionally uninterested uninteresting uninterpreted uninterrupted uninterruptedly
uninterruptible uninvited uninviting uninvolved union unionisation unionise unionised unionises unionising unionism
unionist unionists unionization unionize unionized unionizes unionizing unions uniontown unique uniquely uniqueness
uniquer uniquest uniroyal unis unisex unison unit unitarian unitarianism unitarianisms unitarians unitary unitas
unite united unitedly unites unities uniting unitise unitised unitises unitising unitize unitized unitizes
unitizing units unity univalent univalve univalves universal universalise universalised universalises
universalising universalism universalist universality universalize universalized universalizes universalizing
universally universals universe universes universities university univocal unjust unjustifiable unjustifiably
unjustified unjustly unkempt unkind unkinder unkindest unkindlier unkindliest unkindly unkindness unknowable
unknowing unknowingly unknowings unknown unknowns unlabeled unlabelled unlace unlaced unlaces unlacing unladen
unladylike unlatch unlatched unlatches unlatching unlawful unlawfully unlawfulness unleaded unlearn unlearned
unlearning unlearns unlearnt unleash unleashed unleashes unleashing unleavened unless unlettered unlicensed
unlighted unlikable unlike unlikelier unlikeliest unlikelihood unlikeliness unlikely unlikeness unlimber unlimbered
unlimbering unlimbers unlimited unlined unlisted unlit unlivable unload unloaded unloading unloads unlock unlocked
unlocking unlocks unloose unloosed unloosen unloosened unloosening unloosens unlooses unloosing unlovable unloved
unlovelier unloveliest unlovely unloving unluckier unluckiest unluckily unluckiness unlucky unmade unmaintainable
unmaintained unmake unmakes unmaking unman unmanageable unmanlier unmanliest unmanly unmanned unmannerly unmanning
unmans unmarked unmarketable unmarred unmarried unmask unmasked unmasking unmasks unmatched unmeaning unmeant
unmeasured unmediated unmemorable unmentionable unmentionables unmentioned unmerciful unmercifully unmerited unmet
unmindful unmissable unmissed unmistakable unmistakably unmitigated unmixed unmodified unmolested unmoral
unmorality unmotivated unmounted unmourned unmovable unmoved unmusical unnameable unnamed unnatural unnaturally
unnaturalness unnecessarily unnecessary unneeded unnerve unnerved unnerves unnerving unnervingly unnoticeable
unnoticed unnumbered unobjectionable unobservant unobserved unobstructed unobtainable unobtrusive unobtrusively
unobtrusiveness unoccupied unoffensive unofficial unofficially unopened unopposed unordered unorganised unorganized
unoriginal unorthodox unpack unpacked unpacking unpacks unpaid unpainted unpaired unpalatable unparalleled
unpardonable unpardonably unpasteurised unpasteurized unpatriotic unpaved unpeeled unpeople unperceived
unperceptive unperformed unperson unpersons unpersuaded unpersuasive unperturbed unpick unpicked unpicking unpicks
unpin unpinned unpinning unpins unplaced unplanned unplayable unpleasant unpleasantly unpleasantness unpleasing
unplug unplugged unplugging unplugs unplumbed unpolished unpolitical unpolluted unpopular unpopularity unpopulated
unpractical unpracticed unpractised unprecedented unprecedentedly unpredictability unpredictable unpredictably
unprejudiced unpremeditated unprepared unpreparedness unprepossessing unpressed unpretentious unpretentiously
unpreventable unprincipled unprintable unprivileged unproblematic unprocessed unproductive unproductively
unprofessional unprofessionally unprofitable unprofitably unpromising unprompted unpronounceable unpropitious
unprotected unproved unproven unprovided unprovoked unpublished unpunished unqualified unquenchable unquestionable
unquestionably unquestioned unquestioning unquestioningly unquiet unquieter unquietest unquote unquoted unquotes
unquoting unrated unravel unraveled unraveling unravelled unravelling unravels unreachable unread unreadable
unready unreal unrealised unrealistic unrealistically unreality unrealized unreasonable unreasonableness
unreasonably unreasoning unrecognisable unrecognisably unrecognised unrecognizable unrecognizably unrecognized
unreconstructed unrecorded unrecoverable unreel unreeled unreeling unreels unrefined unreformed unregenerate
unregistered unregulated unrehearsed unrelated unreleased unrelenting unrelentingly unreliability unreliable
unreliably unrelieved unrelievedly unremarkable unremarked unremembered unremitting unremittingly unrepeatable
unrepentant unreported unrepresentative unrepresented unrequited unreserved unreservedly unresistant unresolved
unresponsive unresponsively unresponsiveness unrest unrestrained unrestricted unrevealed unrevealing unrewarded
unrewarding unrighteous unrighteousness unripe unripened unriper unripest unrivaled unrivalled unroll unrolled
unrolling unrolls unromantic unruffled unrulier unruliest unruliness unruly unsaddle unsaddled unsaddles unsaddling
unsafe unsafely unsafer unsafest unsaid unsalable unsaleable unsalted unsanctioned unsanitary unsatisfactorily
unsatisfactory unsatisfied unsatisfying unsaturated unsaved unsavory unsavoury unsay unsaying unsays unscathed
unscented unscheduled unschooled unscientific unscientifically unscramble unscrambled unscrambles unscrambling
unscratched unscrew unscrewed unscrewing unscrews unscripted unscrupulous unscrupulously unscrupulousness unseal
unsealed unsealing unseals unsearchable unseasonable unseasonably unseasoned unseat unseated unseating unseats
unsecured unseeded unseeing unseeingly unseemlier unseemliest unseemliness unseemly unseen unsegmented unsegregated
unselfish unselfishly unselfishness unsent unsentimental unset unsettle unsettled unsettles unsettling unshackle
unshackled unshackles unshackling unshakable unshakably unshakeable unshaken unshaped unshapely unshaven unsheathe
unsheathed unsheathes unsheathing unshockable unshod unshorn unsifted unsightlier unsightliest unsightliness
unsightly unsigned unsinkable unskilled unskillful unskillfully unsmiling unsnap unsnapped unsnapping unsnaps
unsnarl unsnarled unsnarling unsnarls unsociable unsocial unsoiled unsold unsolicited unsolvable unsolved
unsophisticated unsorted unsought unsound unsounder unsoundest unsoundly unsoundness unsparing unsparingly
unspeakable unspeakably unspecific unspecified unspectacular unspent unspoiled unspoken unsporting unsportsmanlike
unstable unstably unstained unstated unsteadier unsteadiest unsteadily unsteadiness unsteady unstinting
unstintingly unstop unstoppable unstopped unstopping unstops unstrap unstrapped unstrapping unstraps unstressed
unstructured unstrung unstuck unstudied unsubscribe unsubscribed unsubscribes unsubscribing unsubstantial
unsubstantiated unsubtle unsuccessful unsuccessfully unsuitability unsuitable unsuitably unsuited unsullied unsung
unsupervised unsupportable unsupported unsure unsurpassed unsurprising unsurprisingly unsuspected unsuspecting
unsuspectingly unsustainable unswayed unsweetened unswerving unsymmetrical unsympathetic unsympathetically
unsystematic untactful untainted untalented untamed untangle untangled untangles untangling untanned untapped
untarnished untasted untaught unteachable untenable untenanted untended untested unthinkable unthinkably unthinking
unthinkingly untidier untidiest untidily untidiness untidy untie untied unties until untimelier untimeliest
untimeliness untimely untiring untiringly untitled unto untold untouchable untouchables untouched untoward
untraceable untrained untrammeled untrammelled untranslatable untranslated untraveled untreated untried untrimmed
untrod untroubled untrue untruer untruest untruly untrustworthy untruth untruthful untruthfully untruthfulness
untruths untutored untwist untwisted untwisting untwists untying untypical untypically unukalhai unusable unused
unusual unusually unutterable unutterably unvaried unvarnished unvarying unveil unveiled unveiling unveils
unverifiable unverified unversed unvoiced unwaged unwanted unwarier unwariest unwarily unwariness unwarrantable
unwarranted unwary unwashed unwatchable unwavering unwearable unwearied unwed unweighted unwelcome unwelcoming
unwell unwholesome unwholesomeness unwieldier unwieldiest unwieldiness unwieldy unwilling unwillingly unwillingness
unwind unwinding unwinds unwinnable unwise unwisely unwiser unwisest unwitting unwittingly unwonted unworkable
unworldliness unworldly unworn unworried unworthier unworthiest unworthily unworthiness unworthy unwound unwoven
unwrap unwrapped unwrapping unwraps unwrinkled unwritten unyielding unyoke unyoked unyokes unyoking unzip unzipped
unzipping unzips""",
    "up": """up upanishads upbeat upbeats upbraid upbraided upbraiding upbraids upbringing upbringings upchuck upchucked
upchucking upchucks upcoming upcountry update updated updater updates updating updike updraft updrafts updraught
updraughts upend upended upending upends upfront upgrade upgraded upgrades upgrading upheaval upheavals upheld
uphill uphills uphold upholder upholders upholding upholds upholster upholstered upholsterer upholsterers
upholstering upholsters upholstery upjohn upkeep upland uplands uplift uplifted uplifting upliftings uplifts upload
uploaded uploading uploads upmarket upmost upon upped upper uppercase upperclassman upperclassmen upperclasswoman
upperclasswomen uppercut uppercuts uppercutting uppermost uppers upping uppish uppity upraise upraised upraises
upraising uprear upreared uprearing uprears upright uprightly uprightness uprights uprising uprisings upriver
uproar uproarious uproariously uproars uproot uprooted uprooting uproots ups upscale upset upsets upsetting upshot
upshots upside upsides upsilon upsilons upstage upstaged upstages upstaging upstairs upstanding upstart upstarted
upstarting upstarts upstate upstream upstroke upstrokes upsurge upsurged upsurges upsurging upswing upswings uptake
uptakes uptempo upthrust upthrusting upthrusts uptick upticks uptight upton uptown uptrend upturn upturned
upturning upturns upward upwardly upwards upwind""",
    "ur": """ur uracil uraemia uraemic ural urals urania uranium uranus urban urbane urbanely urbaner urbanest urbanisation
urbanise urbanised urbanises urbanising urbanity urbanization urbanize urbanized urbanizes urbanizing urbanologist
urbanologists urbanology urchin urchins urdu urea uremia uremic ureter ureters urethane urethra urethrae urethral
urey urge urged urgency urgent urgently urges urging uriah uric uriel urinal urinals urinalyses urinalysis urinary
urinate urinated urinates urinating urination urine uris urn urns urogenital urological urologist urologists
urology urquhart ursa ursine ursula ursuline urticaria uruguay uruguayan uruguayans urumqi""",
    "us": """us usability usable usage usages use used useful usefully usefulness useless uselessly uselessness usenet user
username usernames users uses usher ushered usherette usherettes ushering ushers using ustinov usual usually usurer
usurers usurious usurp usurpation usurped usurper usurpers usurping usurps usury""",
    "ut": """utah ute utensil utensils uteri uterine uterus utes utica utilisable utilisation utilise utilised utilises
utilising utilitarian utilitarianism utilitarians utilities utility utilizable utilization utilize utilized
utilizes utilizing utmost utopia utopian utopians utopias utrecht utrillo utter utterance utterances uttered
uttering utterly uttermost utters""",
    "uv": """uveitis uvula uvular uvulars uvulas""",
    "ux": """uxorious""",
    "uz": """uzbek uzbekistan uzi""",
    "va": """vac vacancies vacancy vacant vacantly vacate vacated vacates vacating vacation vacationed vacationer vacationers
vacationing vacationist vacationists vacations vacaville vaccinate vaccinated vaccinates vaccinating vaccination
vaccinations vaccine vaccines vacillate vacillated vacillates vacillating vacillation vacillations vacs vacuity
vacuole vacuoles vacuous vacuously vacuousness vacuum vacuumed vacuuming vacuums vader vaduz vagabond vagabondage
vagabonded vagabonding vagabonds vagaries vagarious vagary vagina vaginae vaginal vaginally vaginas vaginitis
vagrancy vagrant vagrants vague vaguely vagueness vaguer vaguest vagus vain vainer vainest vainglorious
vaingloriously vainglory vainly val valance valances valarie valdez valdosta vale valediction valedictions
valedictorian valedictorians valedictories valedictory valence valences valencia valencies valency valenti valentin
valentine valentines valentino valenzuela valeria valerian valerie vales valet valeted valeting valets
valetudinarian valetudinarianism valetudinarians valhalla valiance valiant valiantly valid validate validated
validates validating validation validations validity validly validness valise valises valium valiums valkyrie
valkyries vallejo valletta valley valleys valois valor valorous valorously valour valparaiso valuable valuables
valuate valuated valuates valuating valuation valuations value valued valueless valuer valuers values valuing valve
valved valveless valves valving valvoline valvular vamoose vamoosed vamooses vamoosing vamp vamped vamping vampire
vampires vamps van vanadium vance vancouver vandal vandalise vandalised vandalises vandalising vandalism vandalize
vandalized vandalizes vandalizing vandals vanderbilt vandyke vane vanes vanessa vang vanguard vanguards vanilla
vanillas vanish vanished vanishes vanishing vanishings vanities vanity vanned vanning vanquish vanquished
vanquisher vanquishers vanquishes vanquishing vans vantage vantages vanuatu vanzetti vape vaped vapes vapid
vapidity vapidly vapidness vaping vapor vaporisation vaporise vaporised vaporiser vaporisers vaporises vaporising
vaporization vaporize vaporized vaporizer vaporizers vaporizes vaporizing vaporous vapors vapory vapour vapours
vapoury vaquero vaqueros varanasi varese vargas variability variable variables variably variance variances variant
variants variate variation variations varicolored varicoloured varicose varied variegate variegated variegates
variegating variegation varies varietal varietals varieties variety various variously varlet varlets varmint
varmints varnish varnished varnishes varnishing vars varsities varsity vary varying vascular vase vasectomies
vasectomy vaseline vaselines vases vasoconstriction vasomotor vasquez vassal vassalage vassals vassar vast vaster
vastest vastly vastness vasts vat vatican vats vatted vatting vauban vaudeville vaudevillian vaudevillians vaughan
vaughn vault vaulted vaulter vaulters vaulting vaults vaunt vaunted vaunting vaunts vazquez""",
    "vb": """vba""",
    "ve": """veal veblen vector vectored vectoring vectors veda vedanta vedas veejay veejays veep veeps veer veered veering
veers veg vega vegan veganism vegans vegas vegeburger vegeburgers vegemite veges vegetable vegetables vegetarian
vegetarianism vegetarians vegetate vegetated vegetates vegetating vegetation vegetative vegged vegges veggie
veggieburger veggieburgers veggies vegging vehemence vehemency vehement vehemently vehicle vehicles vehicular veil
veiled veiling veils vein veined veining veins vela velar velars velcro velcros veld velds velez vellum velma
velocipede velocipedes velocities velocity velodrome velodromes velour velours velum velveeta velvet velveteen
velvety venal venality venally venation vend vended vendetta vendettas vendible vending vendor vendors vends veneer
veneered veneering veneers venerability venerable venerate venerated venerates venerating veneration venereal
venetian venetians venezuela venezuelan venezuelans vengeance vengeful vengefully venial venice venireman veniremen
venison venn venom venomous venomously venous vent vented ventilate ventilated ventilates ventilating ventilation
ventilator ventilators ventilatory venting ventolin ventral ventricle ventricles ventricular ventriloquism
ventriloquist ventriloquists ventriloquy vents venture ventured ventures venturesome venturesomely venturesomeness
venturing venturous venturously venturousness venue venues venus venuses venusian vera veracious veraciously
veracity veracruz veranda verandah verandahs verandas verapamil verb verbal verbalisation verbalise verbalised
verbalises verbalising verbalization verbalize verbalized verbalizes verbalizing verbally verbals verbatim verbena
verbenas verbiage verbose verbosely verbosity verboten verbs verdant verdantly verde verdi verdict verdicts
verdigris verdigrised verdigrises verdigrising verdun verdure verge verged verger vergers verges verging verier
veriest verifiable verification verified verifies verify verifying verily verisimilitude veritable veritably
verities verity verizon verlaine vermeer vermicelli vermiculite vermiform vermilion vermin verminous vermont
vermonter vermouth vern verna vernacular vernaculars vernal verne vernier verniers vernon verona veronese veronica
verruca verrucae verrucas versa versailles versatile versatility verse versed verses versification versified
versifier versifiers versifies versify versifying versing version versioned versioning versions verso versos versus
vertebra vertebrae vertebral vertebrate vertebrates vertex vertexes vertical vertically verticals vertices
vertiginous vertigo verve very vesalius vesicle vesicles vesicular vesiculate vespasian vesper vespers vespucci
vessel vessels vest vesta vestal vestals vested vestibule vestibules vestige vestiges vestigial vestigially vesting
vestment vestments vestries vestry vestryman vestrymen vests vesuvius vet vetch vetches veteran veterans
veterinarian veterinarians veterinaries veterinary veto vetoed vetoes vetoing vets vetted vetting vex vexation
vexations vexatious vexatiously vexed vexes vexing""",
    "vi": """via viability viable viably viacom viaduct viaducts viagra vial vials viand viands vibe vibes vibraharp vibraharps
vibrancy vibrant vibrantly vibraphone vibraphones vibraphonist vibraphonists vibrate vibrated vibrates vibrating
vibration vibrations vibrato vibrator vibrators vibratory vibratos viburnum viburnums vicar vicarage vicarages
vicarious vicariously vicariousness vicars vice viced vicegerent vicegerents vicennial vicente viceregal viceroy
viceroys vices vichy vichyssoise vicing vicinity vicious viciously viciousness vicissitude vicissitudes vicki
vickie vicksburg vicky victim victimisation victimise victimised victimises victimising victimization victimize
victimized victimizes victimizing victimless victims victor victoria victorian victorians victories victorious
victoriously victors victorville victory victrola victual victualed victualing victualled victualling victuals
vidal videlicet video videocassette videocassettes videoconferencing videodisc videodiscs videoed videoing
videophone videophones videos videotape videotaped videotapes videotaping vie vied vienna viennese vientiane vies
vietcong vietminh vietnam vietnamese view viewable viewed viewer viewers viewership viewfinder viewfinders viewing
viewings viewpoint viewpoints views vigesimal vigil vigilance vigilant vigilante vigilantes vigilantism vigilantist
vigilantly vigils vignette vignetted vignettes vignetting vignettist vignettists vigor vigorous vigorously vigour
vijayanagar vijayawada viking vikings vila vile vilely vileness viler vilest vilification vilified vilifies vilify
vilifying villa village villager villagers villages villain villainies villainous villains villainy villarreal
villas villein villeinage villeins villi villon villus vilma vilnius vilyui vim vinaigrette vince vincent vincible
vindemiatrix vindicate vindicated vindicates vindicating vindication vindications vindicator vindicators vindictive
vindictively vindictiveness vine vinegar vinegary vineland vines vineyard vineyards vino vinous vinson vintage
vintages vintner vintners vinyl vinyls viol viola violable violas violate violated violates violating violation
violations violator violators violence violent violently violet violets violin violincello violincellos violinist
violinists violins violist violists violoncellist violoncellists violoncello violoncellos viols viper viperous
vipers virago viragoes viral vireo vireos virgie virgil virgin virginal virginals virginia virginian virginians
virginity virgins virgo virgos virgule virgules virile virility virologist virologists virology virtual
virtualisation virtualization virtually virtue virtues virtuosity virtuoso virtuous virtuously virtuousness
virulence virulent virulently virus viruses visa visaed visage visages visaing visalia visas visayans viscera
visceral viscerally viscid viscose viscosity viscount viscountcies viscountcy viscountess viscountesses viscounts
viscous viscus vise vised vises vishnu visibility visible visibly visigoth vising vision visionaries visionary
visioned visioning visions visit visitant visitants visitation visitations visited visiting visitor visitors visits
visor visors vista vistas vistula visual visualisation visualisations visualise visualised visualiser visualisers
visualises visualising visualization visualizations visualize visualized visualizer visualizers visualizes
visualizing visually visuals vita vitae vital vitalisation vitalise vitalised vitalises vitalising vitality
vitalization vitalize vitalized vitalizes vitalizing vitally vitals vitamin vitamins vitiate vitiated vitiates
vitiating vitiation viticulture viticulturist viticulturists vitim vito vitreous vitrifaction vitrification
vitrified vitrifies vitrify vitrifying vitrine vitrines vitriol vitriolic vitriolically vittles vituperate
vituperated vituperates vituperating vituperation vituperative vitus viva vivace vivacious vivaciously
vivaciousness vivacity vivaldi vivaria vivarium vivariums vivas vivekananda vivian vivid vivider vividest vividly
vividness vivienne vivified vivifies vivify vivifying viviparous vivisect vivisected vivisecting vivisection
vivisectional vivisectionist vivisectionists vivisects vixen vixenish vixenishly vixens vizier viziers""",
    "vl": """vlad vladimir vladivostok vlaminck vlasic""",
    "vo": """vocable vocables vocabularies vocabulary vocal vocalic vocalisation vocalisations vocalise vocalised vocalises
vocalising vocalist vocalists vocalization vocalizations vocalize vocalized vocalizes vocalizing vocally vocals
vocation vocational vocationally vocations vocative vocatives vociferate vociferated vociferates vociferating
vociferation vociferous vociferously vociferousness vodka vodkas vogue vogues voguish voice voiced voiceless
voicelessly voicelessness voicemail voicemails voices voicing void voidable voided voiding voids voile voip
volatile volatilise volatilised volatilises volatilising volatility volatilize volatilized volatilizes volatilizing
volcanic volcanism volcano volcanoes volcker voldemort vole voles volga volgograd volition volitional volkswagen
volley volleyball volleyballs volleyed volleying volleys volstead volt volta voltage voltages voltaic voltaire
voltmeter voltmeters volts volubility voluble volubly volume volumes volumetric voluminous voluminously
voluminousness voluntaries voluntarily voluntarism voluntary volunteer volunteered volunteering volunteerism
volunteers voluptuaries voluptuary voluptuous voluptuously voluptuousness volute volutes volvo vomit vomited
vomiting vomits vonda vonnegut voodoo voodooed voodooing voodooism voodoos voracious voraciously voraciousness
voracity voronezh vorster vortex vortexes votaries votary vote voted voter voters votes voting votive vouch vouched
voucher vouchers vouches vouching vouchsafe vouchsafed vouchsafes vouchsafing vow vowed vowel vowels vowing vows
voyage voyaged voyager voyagers voyages voyageur voyageurs voyaging voyeur voyeurism voyeuristic voyeurs""",
    "vu": """vuitton vulcan vulcanisation vulcanise vulcanised vulcanises vulcanising vulcanization vulcanize vulcanized
vulcanizes vulcanizing vulgar vulgarer vulgarest vulgarian vulgarians vulgarisation vulgarise vulgarised vulgariser
vulgarisers vulgarises vulgarising vulgarism vulgarisms vulgarities vulgarity vulgarization vulgarize vulgarized
vulgarizer vulgarizers vulgarizes vulgarizing vulgarly vulgate vulgates vulnerabilities vulnerability vulnerable
vulnerably vulpine vulture vultures vulturous vulva vulvae vuvuzela vuvuzelas""",
    "vy": """vying""",
    "wa": """wabash wack wacker wackest wackier wackiest wackiness wacko wackos wacks wacky waco wad wadded wadding waddle
waddled waddles waddling wade waded wader waders wades wadge wadges wadi wading wadis wads wafer wafers waffle
waffled waffler wafflers waffles waffling waft wafted wafting wafts wag wage waged wager wagered wagerer wagerers
wagering wagers wages wagga wagged waggeries waggery wagging waggish waggishly waggishness waggle waggled waggles
waggling waging wagner wagnerian wagon wagoner wagoners wagons wags wagtail wagtails wahhabi waif waifs waikiki
wail wailed wailer wailers wailing wails wain wains wainscot wainscoted wainscoting wainscotings wainscots
wainscotted wainscotting wainscottings wainwright wainwrights waist waistband waistbands waistcoat waistcoats
waistline waistlines waists wait waite waited waiter waiters waiting waitperson waitpersons waitress waitresses
waits waitstaff waive waived waiver waivers waives waiving wake waked wakeful wakefully wakefulness waken wakened
wakening wakens wakes waking wakings waksman wald waldemar walden waldensian waldheim waldo waldorf wale waled
wales walesa walgreen walgreens waling walk walkabout walkabouts walkaway walkaways walked walker walkers walkies
walking walkman walkout walkouts walkover walkovers walks walkway walkways wall wallabies wallaby wallace wallah
wallahs wallboard walled wallenstein waller wallet wallets walleye walleyed walleyes wallflower wallflowers wallies
walling wallis walloon wallop walloped walloping wallopings wallops wallow wallowed wallowing wallows wallpaper
wallpapered wallpapering wallpapers walls wally walmart walnut walnuts walpole walpurgisnacht walrus walruses walsh
walt walter walters walton waltz waltzed waltzer waltzers waltzes waltzing wampum wan wanamaker wand wanda wander
wandered wanderer wanderers wandering wanderings wanderlust wanderlusts wanders wands wane waned wanes wang
wangaratta wangle wangled wangler wanglers wangles wangling waning wank wanked wankel wanker wankers wanking wanks
wanly wanna wannabe wannabee wannabees wannabes wanner wanness wannest want wanted wanting wanton wantoned
wantoning wantonly wantonness wantons wants wapiti wapitis war warble warbled warbler warblers warbles warbling
warbonnet warbonnets ward warded warden wardens warder warders warding wardress wardresses wardrobe wardrobes
wardroom wardrooms wards ware warehouse warehoused warehouses warehousing wares warfare warfarin warhead warheads
warhol warhorse warhorses warier wariest warily wariness waring warlike warlock warlocks warlord warlords warm
warmblooded warmed warmer warmers warmest warmhearted warmheartedness warming warmish warmly warmness warmonger
warmongering warmongers warms warmth warn warned warner warning warnings warns warp warpaint warpath warpaths
warped warping warplane warplanes warps warragul warrant warranted warrantied warranties warranting warrants
warranty warrantying warred warren warrens warring warrior warriors warrnambool wars warsaw warship warships wart
warthog warthogs wartier wartiest wartime warts warty warwick wary was wasabi wasatch wash washable washables
washbasin washbasins washboard washboards washbowl washbowls washcloth washcloths washed washer washers washerwoman
washerwomen washes washier washiest washing washings washington washingtonian washingtonians washout washouts
washrag washrags washroom washrooms washstand washstands washtub washtubs washy wasp waspish waspishly waspishness
wasps wassail wassailed wassailing wassails wassermann wast wastage waste wastebasket wastebaskets wasted wasteful
wastefully wastefulness wasteland wastelands wastepaper waster wasters wastes wastewater wasting wastrel wastrels
watch watchable watchband watchbands watchdog watchdogs watched watcher watchers watches watchful watchfully
watchfulness watching watchmaker watchmakers watchmaking watchman watchmen watchstrap watchstraps watchtower
watchtowers watchword watchwords water waterbed waterbeds waterbird waterbirds waterboard waterboarded
waterboarding waterboardings waterboards waterborne waterbury watercolor watercolors watercolour watercolours
watercourse watercourses watercraft watercress watered waterfall waterfalls waterford waterfowl waterfowls
waterfront waterfronts watergate waterhole waterholes waterier wateriest wateriness watering waterlilies waterlily
waterline waterlines waterlogged waterloo waterloos watermark watermarked watermarking watermarks watermelon
watermelons watermill watermills waterproof waterproofed waterproofing waterproofs waters watershed watersheds
waterside watersides waterspout waterspouts watertight watertown waterway waterways waterwheel waterwheels
waterworks watery watkins watson watsonville watt wattage watteau wattle wattled wattles wattling watts watusi
waugh wausau wave waveband wavebands waved waveform wavefront wavelength wavelengths wavelet wavelets wavelike
waver wavered waverer waverers wavering waveringly wavers waves wavier waviest waviness waving wavy wax waxed waxen
waxes waxier waxiest waxiness waxing waxwing waxwings waxwork waxworks waxy way waybill waybills wayfarer wayfarers
wayfaring wayfarings waylaid waylay waylayer waylayers waylaying waylays wayne waynesboro ways wayside waysides
wayward waywardly waywardness wazoo wazoos""",
    "we": """we weak weaken weakened weakener weakeners weakening weakens weaker weakest weakfish weakfishes weakish weakling
weaklings weakly weakness weaknesses weal weals wealth wealthier wealthiest wealthiness wealthy wean weaned weaning
weans weapon weaponize weaponized weaponizes weaponizing weaponless weaponry weapons wear wearable wearer wearers
wearied wearier wearies weariest wearily weariness wearing wearings wearisome wearisomely wears weary wearying
weasel weaseled weaseling weaselled weaselling weaselly weasels weather weatherboard weatherboarding weatherboards
weathercock weathercocks weathered weathering weatherise weatherised weatherises weatherising weatherization
weatherize weatherized weatherizes weatherizing weatherman weathermen weatherperson weatherpersons weatherproof
weatherproofed weatherproofing weatherproofs weathers weatherstrip weatherstripped weatherstripping weatherstrips
weave weaved weaver weavers weaves weaving web webb webbed webbing webcam webcams webcast webcasting webcasts weber
webern webfeet webfoot webinar webinars webisode webisodes weblog weblogs webmaster webmasters webmistress
webmistresses webs website websites webster websters wed wedded weddell wedder wedding weddings wedge wedged wedges
wedgie wedgies wedging wedgwood wedlock wednesday wednesdays weds wee weed weeded weeder weeders weedier weediest
weeding weedkiller weedkillers weedless weeds weedy weeing week weekday weekdays weekend weekended weekender
weekenders weekending weekends weeklies weekly weeknight weeknights weeks ween weened weenie weenier weenies
weeniest weening weens weensier weensiest weensy weeny weep weeper weepers weepie weepier weepies weepiest weeping
weepings weeps weepy weer wees weest weevil weevils weft wefts wehrmacht wei weierstrass weigh weighbridge
weighbridges weighed weighing weighs weight weighted weightier weightiest weightily weightiness weighting
weightings weightless weightlessly weightlessness weightlifter weightlifters weightlifting weights weighty weill
weinberg weir weird weirder weirdest weirdie weirdies weirdly weirdness weirdo weirdos weirs weirton weiss
weissmuller weizmann welcome welcomed welcomes welcoming weld weldable welded welder welders welding weldon welds
welfare welkin well welland welled weller welles wellhead wellheads wellie wellies welling wellington wellingtons
wellness wells wellspring wellsprings welly welsh welshed welsher welshers welshes welshing welshman welshmen welt
welted welter weltered weltering welters welterweight welterweights welting welts wen wenatchee wench wenches wend
wended wendell wendi wending wends wendy wens went wentworth wept were werewolf werewolves wesak wesley wesleyan
wessex wesson west westbound westerlies westerly western westerner westerners westernisation westernise westernised
westernises westernising westernization westernize westernized westernizes westernizing westernmost westerns westie
westies westinghouse westminster weston westphalia westralian westralians wests westward westwards wet wetback
wetbacks wetland wetlands wetly wetness wets wetter wetters wettest wetting weyden wezen""",
    "wh": """whack whacked whacker whackers whacking whackings whacko whacks whale whaleboat whaleboats whalebone whaled whaler
whalers whales whaling wham whammed whammies whamming whammy whams wharf wharton wharves what whatchamacallit
whatchamacallits whatever whatnot whats whatshername whatshisname whatsit whatsits whatsoever wheal wheals wheat
wheaten wheatgerm wheaties wheatmeal wheatstone whee wheedle wheedled wheedler wheedlers wheedles wheedling wheel
wheelbarrow wheelbarrows wheelbase wheelbases wheelchair wheelchairs wheeled wheeler wheelhouse wheelhouses wheelie
wheelies wheeling wheels wheelwright wheelwrights wheeze wheezed wheezes wheezier wheeziest wheezily wheeziness
wheezing wheezy whelk whelked whelks whelm whelmed whelming whelms whelp whelped whelping whelps when whence
whenever whens whensoever where whereabouts whereas whereat whereby wherefore wherefores wherein whereof whereon
wheres wheresoever whereto whereupon wherever wherewith wherewithal wherries wherry whet whether whets whetstone
whetstones whetted whetting whew whey which whichever whiff whiffed whiffing whiffletree whiffletrees whiffs whig
whigs while whiled whiles whiling whilom whilst whim whimper whimpered whimpering whimpers whims whimsical
whimsicality whimsically whimsies whimsy whine whined whiner whiners whines whinge whinged whingeing whinger
whingers whinges whinging whinier whiniest whining whinnied whinnies whinny whinnying whiny whip whipcord whiplash
whiplashes whipped whipper whippers whippersnapper whippersnappers whippet whippets whipping whippings whipple
whippletree whippletrees whippoorwill whippoorwills whips whipsaw whipsawed whipsawing whipsaws whir whirl whirled
whirligig whirligigs whirling whirlpool whirlpools whirls whirlwind whirlwinds whirlybird whirlybirds whirr whirred
whirring whirrs whirs whisk whisked whisker whiskered whiskers whiskery whiskey whiskeys whiskies whisking whisks
whisky whiskys whisper whispered whisperer whisperers whispering whispers whist whistle whistled whistler whistlers
whistles whistling whit whitaker white whitebait whiteboard whiteboards whitecap whitecaps whited whitefield
whitefish whitefishes whitehall whitehead whiteheads whitehorse whiteley whitelist whitelisted whitelisting
whitelists whiten whitened whitener whiteners whiteness whitening whitenings whitens whiteout whiteouts whiter
whites whitest whitetail whitetails whitewall whitewalls whitewash whitewashed whitewashes whitewashing whitewater
whitey whiteys whitfield whither whiting whitings whitish whitley whitman whitney whits whitsunday whitsundays
whittier whittle whittled whittler whittlers whittles whittling whiz whizkid whizz whizzbang whizzbangs whizzed
whizzes whizzing who whoa whodunit whodunits whoever whole wholefood wholefoods wholegrain wholehearted
wholeheartedly wholeheartedness wholemeal wholeness wholes wholesale wholesaled wholesaler wholesalers wholesales
wholesaling wholesome wholesomely wholesomeness wholewheat wholly whom whomever whomsoever whoop whooped whoopee
whoopees whooper whoopers whooping whoops whoosh whooshed whooshes whooshing whop whopped whopper whoppers whopping
whops whore whorehouse whorehouses whoreish whores whoring whorish whorl whorled whorls whose whoso whosoever whup
whupped whupping whups why whyalla whys""",
    "wi": """wicca wichita wick wicked wickeder wickedest wickedly wickedness wicker wickers wickerwork wicket wickets wicks
wide widely widemouthed widen widened widener wideners wideness widening widens wider widescreen widescreens
widespread widest widget widgets widow widowed widower widowers widowhood widowing widows width widths wield
wielded wielder wielders wielding wields wiemar wiener wieners wienie wienies wiesel wiesenthal wife wifeless
wifely wifi wig wigeon wigged wigging wiggins wiggle wiggled wiggler wigglers wiggles wigglier wiggliest wiggling
wiggly wight wights wiglet wiglets wigner wigs wigwag wigwagged wigwagging wigwags wigwam wigwams wii wiki
wikileaks wikipedia wikis wilberforce wilbert wilbur wilburn wilcox wild wilda wildcard wildcards wildcat wildcats
wildcatted wildcatter wildcatters wildcatting wilde wildebeest wildebeests wilder wilderness wildernesses wildest
wildfire wildfires wildflower wildflowers wildfowl wildlife wildly wildness wilds wile wiled wiles wiley wilford
wilfred wilfredo wilful wilfully wilfulness wilhelm wilhelmina wilier wiliest wiliness wiling wilkerson wilkes
wilkins wilkinson will willa willamette willard willed willemstad willful willfully willfulness william williams
williamsburg williamson williamsport willie willies willing willingly willingness willis williwaw williwaws willow
willows willowy willpower wills willy wilma wilmer wilmington wilson wilsonian wilt wilted wilting wilton wilts
wily wimbledon wimp wimped wimpier wimpiest wimping wimpish wimple wimpled wimples wimpling wimps wimpy wimsey win
wince winced winces winch winched winchell winches winchester winching wincing wind windbag windbags windblown
windbreak windbreaker windbreakers windbreaks windburn windburned windcheater windcheaters windchill winded winder
winders windex windfall windfalls windflower windflowers windhoek windier windiest windily windiness winding
windjammer windjammers windlass windlasses windless windmill windmilled windmilling windmills window windowed
windowing windowless windowpane windowpanes windows windowsill windowsills windpipe windpipes windproof windrow
windrows winds windscreen windscreens windshield windshields windsock windsocks windsor windsors windstorm
windstorms windsurf windsurfed windsurfer windsurfers windsurfing windsurfs windswept windup windups windward windy
wine wined wineglass wineglasses winegrower winegrowers winemaker winemakers wineries winery wines winesap winfred
winfrey wing wingding wingdings winged winger wingers winging wingless winglike wingnut wingnuts wings wingspan
wingspans wingspread wingspreads wingtip wingtips winier winiest winifred wining wink winked winker winkers winking
winkle winkled winkles winkling winks winnable winnebago winner winners winnie winning winningly winnings winnipeg
winnow winnowed winnower winnowers winnowing winnows wino winos wins winsome winsomely winsomeness winsomer
winsomest winston winter wintered wintergreen wintering winterise winterised winterises winterising winterize
winterized winterizes winterizing winters wintertime winthrop wintrier wintriest wintry winy wipe wiped wiper
wipers wipes wiping wire wired wirehair wirehairs wireless wirelesses wires wiretap wiretapped wiretapper
wiretappers wiretapping wiretaps wirier wiriest wiriness wiring wiry wisconsin wisconsinite wisconsinites wisdom
wise wiseacre wiseacres wisecrack wisecracked wisecracking wisecracks wised wiseguy wiseguys wisely wiser wises
wisest wish wishbone wishbones wished wisher wishers wishes wishful wishfully wishing wishlist wising wisp wispier
wispiest wisps wispy wist wisteria wisterias wistful wistfully wistfulness wit witch witchcraft witched witchery
witches witchetty witching with withal withdraw withdrawal withdrawals withdrawing withdrawn withdraws withdrew
withe withed wither withered withering witheringly witherings withers withes withheld withhold withholding
withholds within withing without withstand withstanding withstands withstood witless witlessly witlessness witness
witnessed witnesses witnessing wits witt witted witter wittered wittering witters wittgenstein witticism witticisms
wittier wittiest wittily wittiness witting wittingly witty witwatersrand wive wived wives wiving wiz wizard
wizardry wizards wizened""",
    "wm": """wm""",
    "wo": """woad wobbegong wobbegongs wobble wobbled wobbles wobblier wobbliest wobbliness wobbling wobbly wobegon wodehouse
wodge wodges wodonga woe woebegone woeful woefuller woefullest woefully woefulness woes wog wogs wok woke woken
woks wold wolds wolf wolfe wolfed wolff wolfgang wolfhound wolfhounds wolfing wolfish wolfram wolfs wollongong
wollstonecraft wolsey wolverine wolverines wolves woman womanhood womanise womanised womaniser womanisers womanises
womanish womanising womanize womanized womanizer womanizers womanizes womanizing womankind womanlier womanliest
womanlike womanliness womanly womb wombat wombats wombs women womenfolk womenfolks won wonder wonderbra wondered
wonderful wonderfully wonderfulness wondering wonderingly wonderland wonderlands wonderment wonders wondrous
wondrously wong wonk wonkier wonkiest wonks wonky wont wonted woo wood woodard woodbine woodblock woodblocks
woodcarver woodcarvers woodcarving woodcarvings woodchuck woodchucks woodcock woodcocks woodcraft woodcut woodcuts
woodcutter woodcutters woodcutting wooded wooden woodener woodenest woodenly woodenness woodhull woodier woodies
woodiest woodiness wooding woodland woodlands woodlice woodlot woodlots woodlouse woodman woodmen woodpecker
woodpeckers woodpile woodpiles woodrow woods woodshed woodsheds woodsier woodsiest woodsiness woodsman woodsmen
woodstock woodsy woodward woodwind woodwinds woodwork woodworker woodworkers woodworking woodworm woodworms woody
wooed wooer wooers woof woofed woofer woofers woofing woofs wooing wool woolen woolens woolf woolgathering
wooliness woolite woollen woollens woollier woollies woolliest woolliness woolly woolongong woolworth woomera
woomeras woop woos wooster wooten woozier wooziest woozily wooziness woozy wop wops worcester worcesters
worcestershire word wordage wordbook wordbooks worded wordier wordiest wordily wordiness wording wordings wordless
wordlessly wordplay wordpress words wordsmith wordsmiths wordsworth wordy wore work workable workaday workaholic
workaholics workbasket workbaskets workbench workbenches workbook workbooks workday workdays worked worker workers
workfare workflow workflows workforce workhorse workhorses workhouse workhouses working workingman workingmen
workings workingwoman workingwomen workload workloads workman workmanlike workmanship workmate workmates workmen
workout workouts workplace workplaces workroom workrooms works worksheet worksheets workshop workshops workshy
worksite worksites workspace workstation workstations worktable worktables worktop worktops workup workups workweek
workweeks world worldlier worldliest worldliness worldly worlds worldview worldviews worldwide worm wormed wormhole
wormholes wormier wormiest worming worms wormwood wormy worn worried worriedly worrier worriers worries worriment
worrisome worry worrying worryingly worryings worrywart worrywarts worse worsen worsened worsening worsens worship
worshiped worshiper worshipers worshipful worshiping worshipped worshipper worshippers worshipping worships worst
worsted worsting worsts wort worth worthier worthies worthiest worthily worthiness worthless worthlessly
worthlessness worthwhile worthy wot wotan wotcha would woulds wouldst wound wounded wounder wounding wounds wove
woven wovoka wow wowed wowing wows wowser wowserism wowseristic wowsers wowsery wozniak wozzeck""",
    "wr": """wrack wracked wracking wracks wraith wraiths wrangell wrangle wrangled wrangler wranglers wrangles wrangling
wranglings wrap wraparound wraparounds wrapped wrapper wrappers wrapping wrappings wraps wrasse wrasses wrath
wrathful wrathfully wreak wreaked wreaking wreaks wreath wreathe wreathed wreathes wreathing wreaths wreck wreckage
wrecked wrecker wreckers wrecking wrecks wren wrench wrenched wrenches wrenching wrens wrest wrested wresting
wrestle wrestled wrestler wrestlers wrestles wrestling wrests wretch wretched wretcheder wretchedest wretchedly
wretchedness wretches wriggle wriggled wriggler wrigglers wriggles wriggling wriggly wright wrights wrigley wring
wringer wringers wringing wrings wrinkle wrinkled wrinkles wrinklier wrinklies wrinkliest wrinkling wrinkly wrist
wristband wristbands wrists wristwatch wristwatches writ writable write writer writers writes writhe writhed
writhes writhing writing writings writs written wroclaw wrong wrongdoer wrongdoers wrongdoing wrongdoings wronged
wronger wrongest wrongful wrongfully wrongfulness wrongheaded wrongheadedly wrongheadedness wronging wrongly
wrongness wrongs wrote wroth wrought wrung wry wryer wryest wryly wryness""",
    "wu": """wu wuhan wunderkind wunderkinds wurlitzer wurst wursts wuss wusses wussier wussies wussiest wussy""",
    "wy": """wyatt wycherley wycliffe wyeth wylie wynn wynyard wyoming wyomingite wyomingites""",
    "xa": """xamarin xanadu xanthippe xavier""",
    "xe": """xe xemacs xenakis xenia xenon xenophobe xenophobes xenophobia xenophobic xenophon xerographic xerography xerox
xeroxed xeroxes xeroxing xerxes""",
    "xh": """xhosa""",
    "xi": """xi xiaoping ximenes xingu xiongnu xis""",
    "xm": """xmas xmases""",
    "xo": """xochipilli""",
    "xu": """xuzhou""",
    "xy": """xylem xylene xylophone xylophones xylophonist xylophonists""",
    "ya": """ya yabber yabbered yabbering yabbers yabbie yabbied yabbies yabby yabbying yacc yacht yachted yachting yachts
yachtsman yachtsmen yachtswoman yachtswomen yahoo yahoos yahtzee yahweh yak yakima yakka yakked yakking yaks yakut
yakutsk yale yalow yalta yalu yam yamagata yamaha yammer yammered yammerer yammerers yammering yammers yamoussoukro
yams yang yangon yangtze yank yanked yankee yankees yanking yanks yaobang yaounde yap yapped yapping yaps yaqui
yard yardage yardages yardarm yardarms yardman yardmaster yardmasters yardmen yards yardstick yardsticks yarmulke
yarmulkes yarn yarns yaroslavl yarrow yashmak yashmaks yataro yates yauco yaw yawed yawing yawl yawls yawn yawned
yawner yawners yawning yawns yaws""",
    "ye": """ye yea yeager yeah yeahs year yearbook yearbooks yearlies yearling yearlings yearlong yearly yearn yearned yearning
yearnings yearns years yeas yeast yeastier yeastiest yeasts yeasty yeats yegg yeggs yekaterinburg yell yelled
yelling yellow yellowed yellower yellowest yellowhammer yellowhammers yellowing yellowish yellowknife yellowness
yellows yellowstone yellowy yells yelp yelped yelping yelps yeltsin yemen yemeni yemenis yen yenisei yens yeoman
yeomanry yeomen yep yeppoon yeps yer yerevan yerkes yes yesenia yeses yeshiva yeshivas yessed yessing yest
yesterday yesterdays yesteryear yet yeti yetis yevtushenko yew yews""",
    "yg": """yggdrasil""",
    "yi": """yid yiddish yids yield yielded yielding yieldings yields yikes yin yip yipe yipped yippee yipping yips""",
    "ym": """ymir""",
    "yo": """yo yob yobbo yobbos yobs yoda yodel yodeled yodeler yodelers yodeling yodelled yodeller yodellers yodelling yodels
yoga yoghurt yoghurts yogi yogic yogis yogourt yogourts yogurt yogurts yoke yoked yokel yokels yokes yoking
yoknapatawpha yoko yokohama yolanda yolk yolked yolks yon yonder yong yonkers yonks yore york yorkie yorkshire
yorktown yoruba yosemite yossarian you young younger youngest youngish youngster youngsters youngstown your yours
yourself yourselves yous youse youth youthful youthfully youthfulness youths youtube yow yowl yowled yowling yowls""",
    "yp": """ypres ypsilanti""",
    "yt": """ytterbium yttrium""",
    "yu": """yuan yucatan yucca yuccas yuck yuckier yuckiest yucky yugoslav yugoslavia yugoslavian yugoslavians yuk yukked
yukking yukky yukon yuks yule yules yuletide yuletides yum yuma yummier yummiest yummy yunnan yup yuppie yuppies
yuppified yuppifies yuppify yuppifying yups yuri yurt yurts""",
    "yv": """yves yvette yvonne""",
    "za": """zac zachariah zachary zachery zack zacks zacs zagreb zaire zairian zambezi zambia zambian zambians zamboni zamenhof
zamora zane zanier zanies zaniest zaniness zanuck zany zanzibar zap zapata zaporozhye zapotec zappa zapped zapper
zappers zapping zappy zaps zara""",
    "ze": """zeal zealand zealot zealotry zealots zealous zealously zealousness zebedee zebra zebras zebu zebus zechariah zed
zedekiah zedong zeds zeffirelli zeitgeist zeitgeists zeke zelig zelma zen zenger zenith zeniths zeno zens zeolite
zeolites zephaniah zephyr zephyrhills zephyrs zephyrus zeppelin zeppelins zero zeroed zeroing zeros zest zestful
zestfully zestfulness zestier zestiest zests zesty zeta zetas zeus""",
    "zh": """zhengzhou zhivago zhukov""",
    "zi": """zibo ziegfeld ziegler ziggy zigzag zigzagged zigzagging zigzags zilch zillion zillions zimbabwe zimbabwean
zimbabweans zimmerman zinc zincked zincking zincs zine zines zinfandel zing zinged zinger zingers zingier zingiest
zinging zings zingy zinnia zinnias zion zionism zionisms zionist zionists zions zip ziploc zipped zipper zippered
zippering zippers zippier zippiest zipping zippy zips zircon zirconium zircons zit zither zithers zits""",
    "zl": """zloties zloty zlotys""",
    "zn": """zn""",
    "zo": """zodiac zodiacal zodiacs zoe zola zollverein zoloft zomba zombie zombies zonal zonally zone zoned zones zoning
zonked zoo zookeeper zookeepers zoological zoologically zoologist zoologists zoology zoom zoomed zooming zooms
zoophyte zoophytes zoophytic zooplankton zoos zorn zoroaster zoroastrian zoroastrianism zoroastrianisms zorro zosma
zoster zounds""",
    "zr": """zr""",
    "zs": """zsigmondy""",
    "zu": """zubenelgenubi zubeneschamali zucchini zucchinis zukor zulu zulus zuni""",
    "zw": """zwieback zwingli zworykin""",
    "zy": """zydeco zygote zygotes zygotic zymurgy zyrtec zyuganov""",
}
