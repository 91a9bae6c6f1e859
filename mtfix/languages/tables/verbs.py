"""English verbs, and their irregular forms. Made by tests/tools/make_verbs.py; do not edit.

Source: WordNet 3.0 (Copyright 2006 Princeton University, WordNet License): words that its tagged corpora have more
often as a verb than as a noun, at least twice.
"""

from __future__ import annotations

_VERBS = """
abandon abet abide abolish abound absent absorb abstain abstract abuse accelerate accentuate accept acclaim
accommodate accompany accomplish accord accost accredit accrue accumulate accuse accustom ache achieve
acknowledge acquaint acquiesce acquire activate actuate adapt add address adhere adjoin adjourn adjust
administer admire admit adopt adorn advance advertise advise advocate aerosolize affect affirm affix afford
agglomerate aggravate agitate agree aid aim alert alienate align allege alleviate allocate allot allow alter
alternate amaze amble amend amplify amputate amuse analyse analyze anchor announce annoy answer antagonize
anticipate apologize appear appease applaud apply appoint apportion appraise appreciate apprehend approach
appropriate approve approximate arch argue arise arouse arraign arrange arrest arrive articulate ascend
ascertain ascribe ask aspire assail assemble assert assess assign assimilate assist associate assume assure
astound attach attack attain attempt attend attest attract attribute audition augment authorize avail average
avert avoid await awake awaken babble backstitch badger bake balk balkanize ban bang banish baptize barbecue
base bask baste bat bathe batter bawl be bear beat beckon become befall befit beg beget begin beguile behave
behold belabor belie believe bellow belong bemoan bend berate beseech beset besiege besmirch bestow bet
bethink betray better bevel beware bewilder bid bind birdie bite blacken blame blast bleat bleed blend bless
blink blister bloom blush boast bob bogey boil bolster boom boost bore borrow bother bounce bound bow boycott
brace brag brandish brave breach break breathe bring broaden broil bruise brush buck buckle budge buffet build
bump burgeon burn burst bury bustle butt buy buzz bypass cackle calculate calibrate call calm can cancel
canvass capitalize captivate capture care caress carry carve cast catapult catch categorize cater cause cavort
cease celebrate centralize centrifuge certify chafe challenge change chant characterize charge chase chat
chatter cheat check cherish chew chide choke choose chop choreograph chortle chuck chuckle circulate
circumscribe cite claim clamber clamor clamp clang clap clarify clasp classify clatter clean clear clench
click climb clinch cling clobber clog close clothe cluck clutch coalesce coax cock coddle coerce coil coincide
collaborate collapse collect combine come commemorate commence commend commit communicate commute compare
compel compensate compete compile complain complete complicate comply compose compound comprehend compress
comprise compute conceal concede conceive concentrate concern conclude concur condemn condense conduct confess
confide confine confirm confiscate conform confound confront confuse congeal congratulate congregate connect
connote conquer conserve consider consign consist consolidate consort conspire constitute construct construe
consult consume consummate contain contaminate contemplate contend continue contradict contribute contrive
convene converse convert convey convict convince convulse cook cool cooperate coordinate cope correct
correlate correspond corroborate cosponsor cough could count counteract cover crack crackle crane crash crave
crawl creak create creep cringe cripple criticise criticize croon cross crouch crow crucify cruise crumble
crush cry crystallize cuddle culminate cultivate cure curl curse curtail cushion cut dab damn dampen dance
dangle dare darken dart dash dazzle deal deceive decide declaim declare decline decompose decorate decrease
decry dedicate deduce deduct deem deepen defeat defend defer define defraud defray defy delay delegate deliver
demand democratize demolish demonstrate demythologize denote denounce dent deny depart depend depict deplore
deploy depose deposit depress deprive deride derive descend describe desert deserve design designate despatch
despise destine destroy detach detect deteriorate determine detest detonate devastate develop deviate devise
devote diagnose dial dialyze dictate die differ differentiate diffuse dig digest dilate dilute diminish dine
dip direct disabuse disagree disappear disappoint disapprove disarm disband discard discern disclose
disconnect discontinue discount discourage discover discriminate discuss disdain disentangle dishearten
dishonor disintegrate dislike dislodge dismiss dismount disobey dispatch dispel dispense disperse displace
display dispose dispute disregard disrupt disseminate dissipate dissolve dissuade distill distinguish distort
distract distribute distrust disturb divert divide do dodge dominate don donate doom double down downgrade
doze draft drag drain dramatize drape draw dread dress dribble drift drill drink drip drive drop drown dry dub
duck dull dump duplicate dwarf dwell dwindle earn ease eat echo economize educate efface effectuate ejaculate
eject elaborate elapse elect elevate elicit eliminate elude emancipate embark embed embezzle embody embrace
embroider emerge emigrate emit emphasize employ empty emulate enable enact encamp enchant enclose encompass
encounter encourage endanger endear endorse endow endure enforce engage engender engulf enhance enjoin enjoy
enlarge enlist enliven enmesh enrich enrol enroll ensue ensure entail enter entertain entitle entrust
enunciate envelop envisage envision envy epitomize equal equate equilibrate equip eradicate erase erect erode
err erupt escape eschew escort espouse establish estimate eulogize evacuate evade evaluate evaporate evoke
evolve exacerbate exaggerate exalt examine exceed excel except excite exclaim exclude excommunicate execute
exemplify exert exhale exhaust exhibit exist expand expect expedite expel expend expire explain explode
exploit explore export expose expound express extend extenuate exterminate extirpate extract extrapolate
extricate facilitate fade fail fall falsify falter fancy fascinate fasten fathom favor feed feel fell fetch
fete fidget fight file fill filter finance find fine finish fit fix flank flap flash flatten flatter flaunt
flee flick flicker flinch fling flip float flop flounder flourish flout flush flutter fly fold follow forbid
forecast foreclose forego foresee forestall forfeit forge forget forgive formulate forsake fortify forward
foster foul found fractionate fraternize free freeze frequent fret frighten frown frustrate fry fulfil fulfill
fumble fume furnish further fuse fuss gain gallop gamble gasp gather gauge gaze gear generalize generate
germinate gesticulate get giggle give glance glare glaze gleam glean glide glint glisten glitter glorify glow
glower glue gnash gnaw go goad gobble gouge govern grab graduate grant grapple grasp gratify graze greet
grimace grin grind grip groan groom grope grovel grow growl grumble grunt guarantee guess guide gull gulp gush
haggle hail halt hamper handle hang hanker happen harangue harass harden harrow harvest hasten hatch hate haul
haunt have heal hear heave heed heighten help herald hesitate hibernate hide highlight hijack hinder hint hire
hit hitch hobble hold holler honeymoon honor hook hoot hop hope hover huddle hug hum humble humiliate hunt
hurdle hurl hurry hurt hurtle hush hustle hypothesize identify idle ignite ignore illuminate illumine
illustrate imagine imbed imitate immerse impair impale impart impede impersonate implement implore imply
impose impress imprint imprison improve improvise impute inaugurate incite incline include incorporate
increase incubate incur indicate indict induce induct indulge infect infer infest infiltrate inflame inflate
inflict inform infuriate ingest inhabit inherit inhibit initiate inject injure inquire inscribe insert insist
inspect inspire instal install instigate institute instruct insulate insult insure integrate intend intensify
interact intercept interfere interject interlace internalize interpose interpret interrupt intersect
intertwine intervene interview interweave intimate intimidate intone introduce intrude inure invade invent
invest investigate invite invoke involve iodinate irrigate irritate isolate issue itch itemize jab jabber jam
jeer jeopardize jerk jilt join judge jump justify juxtapose keep keynote kick kidnap kill kiss kneel knit
knock know label lacerate lag lam lash last latch laugh launch lavish lay lead lean leap learn leave leer lend
lessen let levy liberate lick lie lift like limit limp linger link lionize liquidate listen live loathe locate
lock lodge look loom loop loose loosen lose lounge love lower lug lunge lurch lure lurk magnetize magnify mail
maintain make manage manifest manipulate manufacture mar marinate mark marry marvel masquerade massage match
materialize matriculate mature maximize mean measure meditate meet melt memorize mend mention merge mesh
migrate mince mingle minimize misconstrue misjudge mislead misplace misrepresent miss mistrust misunderstand
misuse mitigate mix moan mobilize mock moderate modernize modify moisten mold molest monitor monopolize mop
motivate mottle mount mourn move muffle multiply mumble munch murmur muse must muster mutter nab nag nail
narrow nationalize navigate near necessitate need neglect negotiate nestle neutralize nip nod nominate notch
note notice notify nourish nudge obey oblige obliterate obscure observe obsess obstruct obtain occupy occur
offend offer officiate offset ogle omit open operate oppose ordain organize orient originate ought oust
outdistance outdo outface outgrow outlaw outline outlive outnumber outrun outsmart outweigh overcome
overemphasize overflow overhaul overhear overlap overload overlook overpower overreach override overrun
overshoot overtake overthrow overturn overwhelm owe own pacify pack paint pant paralyze pardon participate
pass pat patronize pause pay peck peddle peek peel peer pelt penalize penetrate pepper perceive perch perfect
perform perish permeate permit perpetrate perpetuate persecute persist personify persuade pertain pervade
pester pick pierce pilfer pin pinch pinpoint pioneer pitch plague plan play plead please pledge plod plow
pluck plunge plunk poach poise poke polarize polish ponder pop populate portray pose possess postpone
postulate pounce pour praise prance pray preach precede precipitate preclude precondition predict predominate
prefer preoccupy prepare prescribe present preserve preside press presume presuppose pretend prevail prevent
prick print probe proceed proclaim procure prod produce profess proffer prohibit prolong promise promote
prompt promulgate pronounce propel propose proscribe prosecute prosper prostrate protect protest protrude
prove provide provoke prowl pry publicize publish pucker puff pull pump punch punish pupate purchase purify
purl purport pursue push put putt puzzle qualify quarrel quell query quicken quit quiver quote radiate raid
raise rake rally ram ramble ransack rap rape ratify rationalize rattle reach react reactivate read readjust
reaffirm realize reap reappear rearrange reassemble reassert reassure rebuff rebuild rebuke rebut recall
recapture recede receive recess recite reckon reclaim reclassify recognize recoil recollect recommend
reconcile reconsider reconstruct reconvene recount recover recreate recruit recur redeem rediscover
redistribute redouble reduce reek reelect reenact reexamine refer refine reflect refuel refuse refute regain
regard register regret regulate rehabilitate rehearse reign reinforce reinterpret reiterate reject rejoice
rejoin relate relax relay release relegate relent relieve relinquish reload remain remake remand remark
remember remind reminisce remodel remonstrate remove rename rend render renew rent reopen reorganize repair
repay repeal repeat repel repent replace replenish reply report represent repress reprimand reproduce
repudiate repulse repute request require requisition reread rescind rescue resemble resent reserve reside
resign resist resolve resort respond restate restore restrain restrict resume resuspend retain retaliate
rethink retire retort retrace retract retreat retrieve return reunite revamp reveal revel revere reverse
revert review revise revive revolve rewrite rid riddle ride ridicule rig ring rinse rip ripen rise risk rival
rivet roam roar roast rob roll romanticize romp rot rotate rouse rove rub ruffle rummage run rush rust rustle
sacrifice safeguard sag sail salute salvage sanction sap satisfy save savor say scamper scan scare scatter
schedule scoff scold scoot scour scout scowl scramble scrape scratch scream screech screw scribe scrub
scrutinize scurry scuttle seal sear search secede secure see seek seem seep segregate seize select sell send
sensitize separate serve set settle sever sew shake shamble share sharpen shatter shave shed shift shimmy
shine shirk shiver shoot shorten should shout shove show shrill shrink shrug shudder shuffle shun shut shuttle
sicken sidestep sidle sift sigh sign signify simmer simplify simulate sing sink sip sire sit situate skedaddle
skid skim skip slacken slam slap slash slate slaughter sleep slide sling slink slip slop slow slug sluice
slumber slump smack smash smell smile smite smolder smooth smother smuggle snag snap snarl snatch sneak sneer
snicker sniff snore snort snub snuggle soak soar socialize soften solder solicit solve soothe sorb sour sow
span spare speak spear specialize specify speculate spend spill spin spit splash split spoil sponge sponsor
spout sprawl spread sprinkle sprout spurn sputter spy squall squat squawk squeak squeal squeeze squint squirm
stabilize stack stagger stain stake stalk stammer stamp stampede stand stare start startle starve stay steady
steal steam steep steer sterilize stiffen stifle stimulate sting stink stipulate stir stomp stoop stop stow
straddle straggle straighten strangle stratify stray strengthen stretch strew stride strike strive stroll
strop strum stud stumble stun stutter subdue submerge submit subscribe subside subsidize substantiate
substitute subtend subtract succeed succumb suck sue suffer suffice suffocate suffuse suggest summarize summon
superimpose supersede supervise supplant supplicate supply support suppose suppress surge surmise surmount
surpass surprise surrender surround survey survive suspect suspend sustain swagger swallow swarm sway swear
sweep swell swerve swim swindle swing swirl swish switch swivel swoop symbolize sympathize synthesize
systematize tabulate tack tackle tag tailor take talk tantalize tap taunt teach tear tease teeter televise
tell tempt tend terminate test testify thank thaw theorize thicken thin think thrash thread threaten thrive
throb throw thrust thud thump thwart tie tighten tilt tingle tinkle titter toast toil tolerate topple torture
toss totter touch trace trail train tramp trample transact transcend transcribe transfer transform translate
transmit transmute transplant transport transpose travel traverse tread treat tremble trespass trim triple
trot trudge trundle trust try tuck tug tumble tunnel turn twine twirl twist twitch twotime typify uncover
underestimate undergo underlie underline undermine underscore understand understate undertake underwrite undo
undress unearth unfold unhitch unify unite unleash unload unlock unscrew untie unwire up update upgrade uphold
upset urge use usher usurp utilize utter vacate validate vanish vary veer veil venture verify vest vibrate
victimize vie violate visit visualize vivify volunteer vote vow wade wag wail wait wake walk wallop wallow
wander wane want warm warn warp warrant wash waste watch waver weaken wear weave wed weep weigh welcome weld
wend wet whack wheeze whine whinny whip whirl whisper whistle whiz whoop widen wield wiggle win wince wink
wipe wisecrack wish withdraw withhold withstand witness wobble wonder woo work worry would wrangle wrap wreck
wrench wrestle wriggle wring write writhe yawn yearn yell yelp yield zigzag zoom
"""
VERBS = frozenset(_VERBS.split())

_FORMS = """
abode addrest am are arisen arose ate awoke awoken bade beaten became been befallen befell began begat begot
begotten begun beheld beholden bent besought bethought bidden bit bitten blest bore born borne bought bound
broke broken brought built burnt bypast came caught chid chidden chose chosen clad clung crept curst dealt did
done drank drawn drew driven drove drunk dug dwelt eaten fallen fell felt flew flown flung forbad forbade
forbidden foregone foresaw foreseen forewent forgave forgiven forgot forgotten forsaken forsook fought found
froze frozen gave given gnawn gone got gotten grew gript ground grown had heard held hid hidden hove hung
interwove interwoven kept knelt knew known laid lain lay leant leapt learnt left lent lost made meant met
misunderstood molten outdid outdone outgrew outgrown outran overcame overflown overheard overran overridden
overrode overshot overtaken overthrew overthrown overtook paid proven ran rang rebuilt remade rent repaid
rethought rewritten rewrote ridden risen rode rose rung said sang sank sat saw seen sent sewn shaken shaven
shone shook shot shown shrank shrunk shrunken slept slid slidden slung slunk smelt smit smitten smote snuck
sold sought sown spat spent spilt spoilt spoke spoken spun stank stole stolen stood strewn stridden striven
strode strove struck stung stunk sung sunk sunken swam swept swollen swore sworn swum swung taken taught
thought threw thriven throve thrown told took tore torn trod trodden undergone underlain underlay understood
undertaken undertook underwent underwritten underwrote undid undone upheld went wept were withdrawn withdrew
withheld withstood woke woken won wore worn wove woven written wrote wrought wrung
"""
FORMS = frozenset(_FORMS.split())
