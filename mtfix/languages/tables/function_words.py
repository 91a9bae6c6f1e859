"""Words that a text of some length cannot do without: articles, pronouns, prepositions, conjunctions, auxiliaries.

They tell languages of one script from each other (Grefenstette, "Comparing two language identification schemes",
JADT 1995), and for English also words that are as common or look like a small word of another language ("man", "car").
In small letters; words are taken apart at apostrophes, so "l'" of French stands here as "l".
"""

from __future__ import annotations

LATIN = {
    "en": """
        a an the and or but if because while although though that this these those which who whose whom what when where why how
        of in on at to for from with by about into over under after before between through during without against
        is are was were be been being am has have had having do does did done can could will would shall should may
        might must not no i you he she it we they me him her us them my your his its our their there here all any both each
        some such than then too very just also only now more most other as so up out off own same few many much
        again once ever never it's don don't doesn didn isn wasn aren couldn wouldn won t s ve ll re m d let please whether
        since until within upon every another anything something nothing everyone someone
        said says say made make makes came come comes took take takes went go goes got get gets gave give given see seen saw
        know known think want wants use used using find found look looks work works new first last next people time times
        year years day days week weeks month months way world good great old little big long high small large right left
        back down still well even never always often however yes thing things need needs keep tell told put set show shows
        two three four five six seven eight nine ten hundred thousand million bought paid called asked told gone
        man car door bus met end care plus till word sense post mine self cap jam pie bet
    """,
    "de": """
        der die das den dem des ein eine einen einem einer eines und oder aber wenn weil dass daß ob als wie was wer wo
        wann warum ist sind war waren wird werden wurde wurden worden hat haben hatte hatten sein kann können konnte muss
        müssen soll sollen sollte will wollen darf dürfen mag nicht kein keine keinen ich du er sie es wir ihr mich mir
        dich dir ihn ihm uns euch ihnen mein meine dein seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere sich
        in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter für durch gegen ohne um bis seit während zwischen auch
        noch nur schon sehr so dann da hier dort nun jetzt mehr man alle alles diese dieser dieses diesen diesem jede jeder jedes
        bitte damit doch mal
    """,
    "fr": """
        le la les l un une des du de d et ou mais où si que qu qui quoi dont quand comme pour par sur sous dans en à au aux avec
        sans chez entre vers depuis pendant avant après contre est sont était étaient être été sera seront serait a ont
        avait avaient avoir eu aura fait faire peut peuvent doit doivent ne n pas plus jamais rien je j tu il elle on nous
        vous ils elles me m te t se s lui leur leurs mon ma mes ton ta tes son sa ses notre nos votre vos ce cet cette ces c
        cela ça ceci y tout tous toute toutes même aussi très bien encore ainsi donc car puis alors ici là autre autres
        aucun aucune ni selon lors
    """,
    "es": """
        el la los las lo un una unos unas de del y e o u pero si que qué quien quién cual cuál cuando cuándo como cómo donde
        dónde por para con sin sobre entre desde hasta hacia según en a al es son era eran fue fueron ser sido será está
        están estaba estar he ha han había haber hay tiene tienen tener puede pueden poder debe no ni nunca yo tú él ella
        usted nosotros ellos ellas ustedes me te se le les nos mi mis tu tus su sus nuestro nuestra este esta estos
        estas ese esa esos esas eso esto aquí allí ahora muy más menos también ya todo todos toda todas otro otra otros
        otras mismo porque aunque mientras cada
    """,
    "pt": """
        o a os as um uma uns umas de do da dos das e ou mas se que quem qual quando como onde por pelo pela pelos pelas para pra
        com sem sobre entre desde até em no na nos nas num numa ao aos à às é são era eram foi foram ser sido será está
        estão estava estar há tem têm tinha ter pode podem poder deve não nem nunca eu tu ele ela nós você vocês eles elas me te lhe
        lhes meu minha teu tua seu sua seus suas nosso nossa este esta estes estas esse essa isso isto aquele aquela
        aqui ali agora muito mais menos também já todo todos toda todas outro outra outros mesmo porque embora cada depois
        ainda apenas foi
    """,
    "it": """
        il lo la i gli le l un uno una di del dello della dei degli delle dell e ed o ma se che chi cui quando come dove perché
        per con senza su sul sulla sui sulle tra fra da dal dalla dai dalle in nel nello nella nei nelle nell a al allo alla ai agli
        alle all è sono era erano fu essere stato stata sarà ha hanno aveva avere ho hai abbiamo può possono deve devono
        non né mai io tu lui lei noi voi loro mi ti si ci vi ne mio mia tuo tua suo sua suoi sue nostro nostra questo questa
        questi queste quello quella quelli qui lì ora molto più meno anche già tutto tutti tutta tutte altro altra altri
        stesso ogni dopo ancora solo poi c d un'
    """,
    "nl": """
        de het een en of maar als dat die wat wie waar wanneer hoe waarom van in op aan te met voor door bij uit over onder naar
        om tot tegen zonder tussen tijdens na is zijn was waren wordt worden werd werden geworden heeft hebben had hadden kan
        kunnen kon moet moeten zal zullen zou zouden wil mag niet geen ik jij je u hij zij ze wij we jullie mij hem haar
        ons hen hun mijn jouw onze dit deze er hier daar nu ook nog wel al zo dan meer meest zeer veel alle alles ander
        andere zelf omdat terwijl toch reeds elk elke iets niets
    """,
    "sv": """
        en ett den det de dem och eller men om att som när där var vad vem hur varför i på av för med till från vid hos under
        över efter före mellan genom utan mot är var vara varit blir bli blev har hade ha kan kunde ska skall skulle vill
        måste får inte ingen inget inga jag du han hon vi ni mig dig honom henne oss er sig min mitt mina din ditt sin sitt
        sina vår vårt deras hans hennes denna detta dessa här nu också än så då mycket mer alla allt andra själv bara
        redan eftersom
    """,
    "da": """
        en et den det de dem og eller men hvis at som når hvor hvad hvem hvordan hvorfor i på af for med til fra ved hos under
        over efter før mellem gennem uden mod er var være været bliver blive blev har havde have kan kunne skal skulle vil
        ville må ikke ingen intet jeg du han hun vi i mig dig ham hende os jer sig min mit mine din dit sin sit sine vores
        deres hans hendes denne dette disse her der nu også end så da meget mere alle alt andre selv kun fordi om
    """,
    "nb": """
        en et ei den det de dem og eller men hvis at som når hvor hva hvem hvordan hvorfor i på av for med til fra ved hos under
        over etter før mellom gjennom uten mot er var være vært blir bli ble har hadde ha kan kunne skal skulle vil ville må ikke
        ingen jeg du han hun vi dere meg deg ham henne oss seg min mitt mine din ditt sin sitt sine vår vårt deres hans hennes
        denne dette disse her der nå også enn så da mye mer alle alt andre selv bare fordi om
    """,
    "fi": """
        ja tai mutta jos että kun kuin joka jotka mikä mitä kuka missä miten miksi on ovat oli olivat ole olla ollut olisi ei
        eivät en et emme älä minä sinä hän me te he minun sinun hänen meidän heidän se ne sen sitä tämä tämän nämä tuo nyt
        myös vielä jo vain niin sitten hyvin enemmän kaikki kaikkien muut itse koska mukaan kanssa ilman ennen jälkeen
        välillä kautta sekä voi voidaan voit pitää tulee joita jonka ettei eikä siitä siinä
    """,
    "et": """
        ja või aga kui et kes mis mida kus millal kuidas miks on oli olid ole olla olnud ei pole ma mina sa sina ta tema me
        meie te teie nad nende minu sinu oma see seda selle need neid nende siin seal nüüd ka veel juba ainult siis väga rohkem
        kõik kõigi muu teise ise sest järgi koos ilma enne pärast vahel läbi ning võib saab peab tuleb
    """,
    "lv": """
        un vai bet ja ka kas kad kur kā kāpēc ir bija būs būt nav es tu viņš viņa mēs jūs viņi mani tevi mūsu jūsu viņu savu sava
        šis šī šo šie tas tā to tie ar no uz par pie pēc pirms bez starp līdz caur vairāk arī vēl jau tikai tad ļoti visi
        visu citi pats jo lai nevar var jābūt kura kuru kurš
    """,
    "lt": """
        ir ar bet jei jeigu kad kuris kuri kas kur kaip kodėl yra buvo bus būti nėra aš tu jis ji mes jūs jie mane tave mūsų
        jūsų jų savo šis ši šio šie tas ta to tie su iš į ant apie prie po prieš be tarp iki per daugiau taip pat dar jau tik
        tada labai visi visų kiti pats nes nors gali turi kurie ne
    """,
    "pl": """
        i a oraz lub albo ale jeśli jeżeli gdy kiedy że żeby który która które którzy którego której co kto gdzie jak dlaczego
        w we z ze na do od o u po za przez przy pod nad przed między bez dla jest są był była było byli być będzie będą nie ma
        mają może mogą można musi ja ty on ona ono my wy oni mnie ciebie jego jej go mu im ich nas was się sobie mój moja
        swój swoje nasz nasze ten ta to te tego tej tym tych tu tam teraz bardzo więcej także też już jeszcze tylko
        wszystkie wszystko inne sam ponieważ aby czy więc
    """,
    "cs": """
        a i nebo ale jestli pokud když že aby který která které kteří kterého co kdo kde jak proč v ve z ze na do od o u po za
        přes při pod nad před mezi bez pro s se k ke je jsou byl byla bylo byli být bude budou není nejsou má mají může mohou
        musí lze já ty on ona ono my vy oni mě tě jeho její jejich ho mu jim nás vás si můj svůj svůj své náš naše ten ta to
        ti toho tento tato toto tyto zde tam teď velmi více také už již ještě jen pouze všechny vše jiné sám protože nebo jako
    """,
    "sk": """
        a i alebo ale ak keď že aby ktorý ktorá ktoré ktorí ktorého čo kto kde ako prečo v vo z zo na do od o u po za cez pri pod
        nad pred medzi bez pre s so sa k ku je sú bol bola bolo boli byť bude budú nie má majú môže môžu musí ja ty on ona
        ono my vy oni ma ťa jeho jej ich ho mu im nás vás si môj svoj svoje náš naše ten tá to tí toho tento táto toto tieto
        tu tam teraz veľmi viac tiež už ešte len iba všetky všetko iné sám pretože aj
    """,
    "sl": """
        in ali ampak če ko da ki kdo kaj kje kako zakaj v z s na do od o ob po za čez pri pod nad pred med brez k je so bil bila
        bilo bili biti bo bodo ni niso ima imajo lahko mora jaz ti on ona mi vi oni me te ga jo njegov njen njihov nas vas se si
        moj svoj naš ta to te tega tej tem tukaj tam zdaj zelo več tudi že še le samo vse vsi drugi sam ker kot pa sem smo
    """,
    "hr": """
        i a ili ali ako kad kada da koji koja koje kojih tko što gdje kako zašto u iz s sa na do od o po za kroz kod pri pod nad
        pred među bez k je su bio bila bilo bili biti će nije nisu ima imaju može mogu mora ja ti on ona mi vi oni me te ga ju
        joj njegov njihov nas vas se si moj svoj naš taj ta to ovaj ova ovo tog toga ovdje tamo sada vrlo više također već
        još samo sve svi drugi sam jer kao bi smo ste ne nego
    """,
    "sr-Latn": """
        i a ili ali ako kad kada da koji koja koje kojih ko šta gde kako zašto u iz s sa na do od o po za kroz kod pri pod nad
        pred među bez je su bio bila bilo bili biti će nije nisu ima imaju može mogu mora ja ti on ona mi vi oni me te ga
        njegov njihov nas vas se moj svoj naš taj ta to ovaj ova ovo ovde tamo sada veoma više takođe već još samo sve svi
        drugi jer kao bi smo ste ne nego
    """,
    "hu": """
        a az egy és vagy de ha hogy aki ami amely amelyek mi ki hol mikor hogyan miért van vannak volt voltak lesz lenni nem nincs
        sem én te ő mi ti ők engem őt minket magát ez ezek ezt azt azok itt ott most is még már csak akkor nagyon több minden más
        maga mert szerint után előtt között nélkül által alatt felett kell lehet tud majd úgy így mint meg el ki be fel le
        ezért valamint
    """,
    "ro": """
        și sau dar dacă că care ce cine unde când cum de la în din pe cu fără pentru prin sub peste între către după înainte spre
        este e sunt era erau fost fi va vor nu are au avea poate pot trebuie eu tu el ea noi voi ei ele mă te îl o ne vă se
        îi le lui lor meu mea său sa noastră nostru un una unei unui acest această aceste acești acel acea aici acolo acum
        foarte mai mult și tot toate toți alt alte însuși deoarece al ai ale într dintr ca să
    """,
    "sq": """
        dhe ose por nëse që kur ku si pse kush çfarë i e të së një në nga me pa për mbi nën midis pas para është janë ishte
        ishin jetë do nuk nuk s kam ka kanë mund duhet unë ti ai ajo ne ju ata ato më të e u im yt tij saj tyre ynë ky kjo
        këto këta ai ajo këtu atje tani shumë edhe gjithashtu vetëm tashmë të gjitha tjetër vetë sepse duke
    """,
    "tr": """
        ve veya ya da ama fakat eğer ki çünkü ne kim nerede nasıl neden bir bu şu o bunlar şunlar onlar ben sen biz siz beni
        seni onu bizi sizi onları bana sana ona benim senin onun bizim sizin onların kendi için ile gibi kadar göre sonra
        önce üzerinde altında arasında değil var yok mı mi mu mü de da den dan en çok daha her tüm bütün diğer aynı olan
        olarak olduğu olduğunu oldu olur olmak edildi ise hiç şey burada şimdi bile lütfen
    """,
    "az": """
        və və ya amma əgər ki çünki nə kim harada necə niyə bir bu o bunlar onlar mən sən biz siz məni səni onu bizi mənim sənin
        onun bizim sizin üçün ilə kimi qədər görə sonra əvvəl üzərində altında arasında deyil var yoxdur də da ən çox daha hər
        bütün digər eyni olan olaraq olduğu oldu olur isə heç burada indi belə
    """,
    "vi": """
        và hoặc nhưng nếu rằng mà khi ở đâu gì ai nào của trong trên dưới với cho từ đến về tại bởi vì là có không được đã đang
        sẽ bị phải thể tôi bạn anh chị em ông bà nó chúng họ ta này đó kia đây các những một nhiều rất cũng vẫn còn chỉ để
        như theo sau trước giữa hơn nhất mọi khác việc người
    """,
    "id": """
        dan atau tetapi jika bahwa yang ketika di mana apa siapa bagaimana mengapa dari ke pada dengan untuk oleh tentang dalam
        antara sebelum sesudah setelah tanpa adalah ada tidak bukan akan telah sudah sedang bisa dapat harus saya aku anda
        kamu dia ia kami kita mereka nya ini itu sini sana sangat lebih juga hanya semua lain sendiri karena sebagai seperti
        para sebuah suatu belum agar saat
    """,
    "ms": """
        dan atau tetapi jika bahawa yang apabila di mana apa siapa bagaimana mengapa dari ke pada dengan untuk oleh tentang
        dalam antara sebelum selepas tanpa ialah adalah ada tidak bukan akan telah sudah sedang boleh dapat mesti saya aku anda
        awak dia ia kami kita mereka ini itu sini sana sangat lebih juga hanya semua lain sendiri kerana sebagai seperti
        para sebuah suatu belum agar
    """,
    "fil": """
        ang ng mga sa na ay at o pero kung kapag dahil para mula hanggang kasama tungkol si ni kay sina nina ako ikaw ka siya
        kami tayo kayo sila ko mo niya namin natin ninyo nila ito iyan iyon dito diyan doon hindi wala may mayroon ba po din
        rin lang lamang pa nang isang lahat iba sarili ano sino saan kailan paano bakit maaari
    """,
    "ca": """
        el la els les l un una uns unes de d del dels i o però si que què qui quan com on per al als a amb sense sobre entre
        des fins cap en és són era eren va van ser estat serà està estan ha han havia haver hi té tenen pot poden no ni mai
        jo tu ell ella nosaltres vosaltres ells em et es s ens us li els meu seva seu seves seus nostre aquest aquesta aquests
        aquestes això allò aquí ara molt més menys també ja tot tots tota totes altre altres mateix perquè cada dels
    """,
    "gl": """
        o a os as un unha uns unhas de do da dos das e ou pero se que quen cal cando como onde por polo pola para con sen sobre
        entre desde ata en no na nos nas nun nunha ao aos á ás é son era foi foron ser está están hai ten teñen pode non nin
        eu ti el ela nós vós eles me te lle lles meu teu seu súa seus este esta estes estas ese isto aquí agora moi máis menos
        tamén xa todo todos outro outra mesmo porque cada
    """,
    "eu": """
        eta edo baina ez bai da dira zen ziren izan du dute zuen zuten dago daude ari behar ahal hau hori hura hauek horiek ni zu
        gu zuek haiek nire zure bere gure bat batzuk guztiak beste hemen hor orain oso gehiago ere bakarrik baino baita
        nola non noiz zer nor zergatik arte gabe bezala arabera ondoren aurretik artean dela duen diren
    """,
    "cy": """
        y yr a ac neu ond os bod pan ble sut pam pwy beth o i yn ar at am gan gyda heb dros dan rhwng wedi cyn mae maent oedd
        roedd bydd fydd nid ddim nad fi ti ef hi ni chi nhw fy dy ei ein eich eu hwn hon hyn hynny yma yno nawr iawn mwy hefyd
        dim pob holl arall hun fel
    """,
    "ga": """
        an na agus nó ach má go nuair cá cad cé conas fáth de do i sa san ar ag le gan faoi ó trí roimh tar éis idir is tá bhí
        beidh níl ní mé tú sé sí sinn sibh siad mo a ár bhur seo sin anseo ansin anois níos freisin gach eile féin mar atá
    """,
    "is": """
        og eða en ef að sem þegar hvar hvað hver hvernig hvers í á af fyrir með til frá við hjá undir yfir eftir milli án er eru var
        voru vera verið verður hefur hafa hafði getur má ekki ég þú hann hún það við þið þeir þær þau mig þig sig minn þinn sinn
        okkar þeirra þetta þessi þessa hér þar nú einnig líka svo mjög meira allir allt aðrir sjálf bara
    """,
    "mt": """
        il l u jew imma jekk li meta fejn x min kif għaliex ta tal f fil fuq taħt ma mal minn mill għal għall bejn wara qabel
        huwa hija huma kien kienet kienu mhux hu hi aħna intom jien inti dan din dawn dak dik hawn hemm issa wkoll aktar biss
        kollha ieħor
    """,
    "sw": """
        na au lakini kama kwamba ambayo ambao wakati wapi nini nani vipi ya wa za la cha vya kwa katika kutoka hadi kuhusu bila
        baada kabla ni si alikuwa ilikuwa kuwa hakuna mimi wewe yeye sisi nyinyi wao hii hiyo hilo huu hizi hizo hapa sasa
        sana zaidi pia tu wote yote nyingine
    """,
    "af": """
        die n en of maar as dat wat wie waar wanneer hoe waarom van in op aan te met vir deur by uit oor onder na om tot teen sonder
        tussen is was word het kan moet sal sou wil mag nie geen ek jy u hy sy ons julle hulle my jou hom haar hul hierdie
        daardie hier daar nou ook nog al so dan meer baie alle ander self omdat
    """,
    "eo": """
        la kaj aŭ sed se ke kiu kiuj kio kie kiam kiel kial de en al el kun sen por per pri sur sub inter antaŭ post ĝis ĉe
        estas estis estos esti ne mi vi li ŝi ĝi ni ili min vin mia via lia sia nia ilia ĉi tiu tio tie nun tre pli ankaŭ jam
        nur ĉiuj alia mem ĉar kiel da
    """,
    "la": """
        et aut sed si quod qui quae quid ubi cum quando ut non in ex ab ad de per pro sine sub inter est sunt erat esse fuit
        ego tu ille nos vos se suus hic haec hoc is ea id eius iam nunc tamen enim autem etiam atque nec
    """,
}
CYRILLIC = {
    "ru": """
        и а но или если что чтобы который которая которое которые кто где когда как почему в во на с со к ко у о об от до из
        за по под над при для без между через после перед не ни нет да был была было были быть есть будет может можно нужно
        я ты он она оно мы вы они меня тебя его её ее нас вас их мне ему ей нам вам им себя мой свой наш этот эта это эти
        тот та то те здесь там теперь очень более также уже ещё еще только всё все другой сам потому же бы ли
    """,
    "uk": """
        і й та а але або якщо що щоб який яка яке які хто де коли як чому в у на з зі із до від о об про за по під над при для
        без між через після перед не ні немає так був була було були бути є буде може можна треба я ти він вона воно ми ви
        вони мене тебе його її нас вас їх мені йому їй нам вам їм себе мій свій наш цей ця це ці той те тут там тепер дуже
        більше також вже ще лише тільки все всі інший сам бо же би чи
    """,
    "be": """
        і й ды а але або калі што каб які якая якое якія хто дзе як чаму ў у на з са да ад аб пра за па пад над пры для без
        паміж праз пасля перад не ні няма так быў была было былі быць ёсць будзе можа можна трэба я ты ён яна яно мы вы яны
        мяне цябе яго яе нас вас іх мне яму ёй нам вам ім сябе мой свой наш гэты гэтая гэта гэтыя той тут там цяпер вельмі больш
        таксама ўжо яшчэ толькі усё усе іншы сам бо ж бы ці
    """,
    "bg": """
        и а но или ако че да който която което които кой къде кога как защо в във на с със към у о от до из за по под над при
        без между през след пред не ни няма е са беше бяха бил била бъде ще може трябва аз ти той тя то ние вие те мен
        теб него нея нас вас тях му ѝ им се си мой свой наш този тази това тези онзи тук там сега много повече също вече още
        само всички всичко друг сам защото
    """,
    "mk": """
        и а но или ако дека да кој која кое кои каде кога како зошто во на со кон од до за по под над при без меѓу низ пред не
        ни нема е се беше беа бил била биде ќе може треба јас ти тој таа тоа ние вие тие мене тебе него неа нас вас нив му ѝ
        им си мој свој наш овој оваа ова овие тука таму сега многу повеќе исто веќе уште само сите сѐ друг сам бидејќи
    """,
    "sr": """
        и а или али ако кад када да који која које којих ко шта где како зашто у из с са на до од о по за кроз код при под над
        пред међу без је су био била било били бити ће није нису има имају може могу мора ја ти он она ми ви они ме те га
        његов њихов нас вас се мој свој наш тај та то овај ова ово овде тамо сада веома више такође већ још само све сви
        други јер као би смо сте не него
    """,
    "kk": """
        және мен пен бен немесе бірақ егер үшін туралы дейін кейін бұрын арқылы бойынша бар жоқ емес болды болып болады деп осы
        бұл сол ол олар мен сен біз сіз оның біздің сіздің оларды қалай қайда неге кім не барлық басқа өте тағы ғана да де
    """,
    "mn": """
        ба бол болон эсвэл гэж гэсэн энэ тэр эдгээр бид та тэд миний таны түүний манай нь юм байна байсан байх болно үгүй биш
        дээр доор дотор хүртэл хойш өмнө хамт тухай бүх бусад маш илүү мөн зөвхөн яаж хаана хэзээ
    """,
}
ARABIC = {
    "ar": """
        في من إلى على عن مع بعد قبل بين حتى هذا هذه ذلك تلك التي الذي الذين هو هي هم أن إن كان كانت يكون لا لم لن ما ليس قد
        أو و ثم كل بعض غير عند كما لكن إذا أنا أنت نحن يمكن تم
    """,
    "fa": """
        در از به با برای تا بر که این آن را و یا اگر اما ولی هم نیز است بود شد شده می باشد نیست هست خود ما شما او آنها ها های
        هر همه یک چه چرا کجا بین بعد قبل بدون کرد کند کنید
    """,
    "ur": """
        میں سے کو کا کی کے پر اور یا اگر لیکن کہ یہ وہ ہے ہیں تھا تھی تھے ہو گا گی نہیں نے اس ان جو تک بھی ہم آپ اپنے کے لیے
        ساتھ بعد ایک کیا
    """,
}
DEVANAGARI = {
    "hi": """
        का की के में से को पर और या यदि लेकिन कि यह वह ये वे है हैं था थी थे हो होगा नहीं ने इस उस जो तक भी हम आप मैं अपने लिए
        साथ बाद एक क्या कर करें गया
    """,
    "mr": """
        आणि किंवा पण जर की हा ही हे तो ती ते आहे आहेत होता होती होते नाही च्या ची चे चा ने ला मध्ये पासून वर साठी आपण मी आम्ही
        तुम्ही त्या या एक काय करा
    """,
    "ne": """
        र वा तर यदि कि यो त्यो हो छ छन् थियो थिए हुन्छ छैन को का की ले लाई मा बाट देखि सम्म पनि हामी तपाईं म आफ्नो लागि सँग पछि
        एक के गर्नुहोस्
    """,
}
