r"""The words with which newspapers report what somebody says and tell stories, in the notation of `cleaner.phrases`.

A site never reports its own words: "We use cookies as a bribe, she laughed" is journalism. There are seven kinds:

    SAID        tells so wherever it stands in a full sentence
    SAYS        as often something else (a noun, a word of another language): tells so where a comma, a quotation mark
                or a dash sets it apart from the words, or a colon does behind it
    QUOTES      as often an imperative of the site's ("comenta", "scrie"): tells so right behind a quotation only
    ACCORDING   names a source, which in a notice may be a law or a policy
    UNSAID      words around one of these that report nothing ("frequently asked")
    PAST        the words with which a story is told, none of which is a word of a notice in another language
    SITE        those that a site uses of itself, of what it does and of its readers: a story has none

A hyphen leaves a word open, so that one row holds its forms; where endings are mostly those of "you", they are listed.
"""

from __future__ import annotations

SAID = {
    "en": """
    {growled|growls|groaned|groans|moaned|sobbed|chanted|called from|called out|used to say|used to chant|saying goes}
    {added he|grunted|hissed|stammered|murmured|protested|announced he|testified|said|told|tells|wrote|asked|warned}
    {laughed|joked|jokes|whispered|whispers|replied|retorted|insisted|insists|admitted|says|writes|admits|recalled}
    {recalls|shouted|shouts|urged|argued|argues|claimed|declared|muttered|mutters|quipped|quips|pleaded|begged}
    {promised|remarked|complained|complains|advised|confessed|confesses|remembers|sighed|sighs|cried|grumbled}
    {grumbles|mumbled|mused|boasted|chuckled|giggled|yelled|exclaimed|scoffed|sneered|conceded|countered}
    {saying * goes|observed|quoth|intoned|rasped|drawled|thundered|fumed|lamented|stressed|stresses|reiterated}
    {maintained that|acknowledged|reckoned|reckons|opined|recounted|scolded|cautioned|implored|bellowed|screamed}
    {hollered|croaked}
    {sign|poster|note|letter|banner|notice|message|leaflet|it|headline|board} {read|reads}
    {sign|poster|note|letter|banner|notice|leaflet|headline|board} * {read|reads}
    """,
    "zh": """
    {嘟囔着|嘟囔|咕哝|哀求|恳求道|念道|唱道|吼道|骂道|嚷道|叫道|补充说|呢喃|喃喃|抗议道|写道|寫道|问道|問道|笑道|喊道}
    {答道|叹道|说道|說道|警方|指出}
    {他|她|人|者|师|生|长|民|员|家|亲|友|夫|手|官|授|妈|爸|哥|姐|弟|妹|工|兵|王|爷|奶|婆|板|师傅|先生|女士}{说|说道}
    {他|她|人|者|師|生|長|民|員|家|親|友|夫|手|官|授|媽|爸|哥|姐|弟|妹|工|兵|王|爺|奶|婆|闆|先生|女士}{說|說道}
    {笑着|警告|强调|承认|回忆|回答|解释|补充|低声|感叹|开玩笑|抱怨|坚称|透露|大声|劝|喊|哭着}{说|道}
    {笑著|警告|強調|承認|回憶|回答|解釋|補充|低聲|感嘆|開玩笑|抱怨|堅稱|透露|大聲|勸|喊}{說|道}
    {说|說}$
    {写着|寫著|写道|標語是|标语是}:
    {表示|强调|強調|承认|承認|回忆|回憶|坚称|堅稱}{,|。|:}
    {说|說|称|稱|问|問}:"
    {告诉|告訴|警告|提醒|写信给|寫信給|问|問|说|說}*:"
    {说|喊|问|答|写|笑|念|唱|吼|骂|嚷|叫|议|认|叹|调|释|忆|复|說|問|寫|罵|議|認|嘆|調|釋|憶|復}道$
    {他|她|师|官|師|低声|轻声|笑着|低聲|輕聲|笑著}{问|問|喊|写|寫}$
    警告{他|她|学生|學生|大家|村民|我们说|孩子}
    """,
    "ja": """
    {とつぶやい|と読み上げ|とうめい|と誓|と怒鳴|と繰り返|と歌っ|とぼやい|と笑い|と告げ|と断言|と強い口調|とささや}
    {と注意し|という。|と話|と述べ|と語|と指摘|と伝えた|と泣い}
    と{言っ|言い|言う|話し|話す|話した|語っ|語る|語り|述べ|書い|書か|書き|記し|記さ|呼びかけ|警告|尋ね|聞い|答え|笑}
    と{囁|叫|助言|忠告|訴え|指摘|強調|つぶや|呟|振り返|明か|頼ん|頼む|促し|促す|主張|ほほえ|話。|たしなめ|念を押}
    と{張り紙|看板|貼り紙|冗談|ぼや|嘆|証言|回想|懇願|提案|勧め|怒鳴|口にし}
    "と*{言った|言う|笑った|書いた|書く|話した|語った|述べた|尋ねた|答えた|叫んだ|頼んだ|警告した|勧めた|認めた}
    {、|,}と*{言った|言う|笑った|書いた|話した|話す|語った|語る|述べた|尋ねた|答えた|叫んだ|頼んだ|ささやいた|認めた}
    と*{語る|語った|話した|述べた|言った|笑った|書いた|答えた|訴えた|明かした|振り返った|振り返る|助言した|尋ねた}$
    と*{叫んだ|頼んだ|認めた|警告した}$
    """,
    "ko": """
    {애원했-|소리쳤-|중얼거렸-|한탄했-|읊조렸-|노래했-|울부짖-|투덜거렸-|되뇌었-|거들었-|맞장구쳤-|꾸짖었-|-라며}
    {-다며|-자며|-라면서|-다면서|-라는 문구-|-라는 말-|말했다|밝혔다|전했다|-의 말이다|-라던}
    -고 {말했-|말한-|말하-|밝혔-|밝힌-|전했-|전한-|설명-|물었-|묻-|썼-|쓰여-|적었-|적혀-|적힌-|경고-|조언-|당부-}
    -고 {강조-|주장-|덧붙-|답했-|대답-|외쳤-|외치-|속삭-|회상-|권했-|권유-|부탁했-|요청했-|고백-|웃었-|농담-|약속했-}
    -고 {지적-|호소-|인정-|충고-|토로-|털어놨-|털어놓-|중얼-|비판-|반박-|타일-|소리-|했다|했습니다|한다}
    -라고 *{말했-|썼-|물었-|경고했-|외쳤-|속삭였-|웃었-|말한-|말하-|밝혔-|밝힌-|전했-|전한-|설명-|쓰여-|적었-|적혀-}
    -라고 *{적힌-|경고-|조언-|당부-|강조-|주장-|덧붙-|답했-|대답-|외치-|속삭-|회상-|권했-|권유-|부탁했-|요청했-|고백-}
    -라고 *{농담-|약속했-|지적-|호소-|인정-|충고-|토로-|털어놨-|털어놓-|중얼-|비판-|반박-|타일-|읽었-}
    "*{말했-|속삭였-|외쳤-|물었-|웃었-|답했-}
    """,
    "de": """
    {brummt-|knurrt-|sangen|fleht-|murrt-|stöhnt-|hieß es|murmelt-|jubelt-|wetterte-|tönte-|fauchte-|zischte-}
    {stammelt-|schluchzt-|fügte er|fügte sie|ätzte-|schwor|gelobte-|prophezeit-|sagt|sagte|sagten|schrieb|schrieben}
    {schreibt|rief|riefen|erklärte|erklärten|warnte|warnten|zufolge|meinte|meinten|riet|rieten|antwortete-|entgegnet-}
    {erwidert-|fragte|fragten|flüstert-|lachte|lachten|scherzt-|betonte|betonten|behauptet-|beharrt-|versichert-}
    {berichtete|berichteten|erzählte|erzählten|mahnt-|forderte|forderten|empfahl|empfahlen|gestand|verriet|seufzt-}
    {spottet-|kritisiert-|verkündet-|beklagt-|klagte|klagten|brüllt-|schimpft-|witzelt-|raunt-|zitiert|beteuert-}
    {gesteht|räumte|urteilt-|grinst-|jammert-|predigt-|prahlt-|erinnert sich|erinnerte sich|teilte mit|unterstrich}
    {hob hervor|stellte klar|gab zu bedenken|kommentierte-|kündigte an|wunderte sich|ärgerte sich|freute sich}
    {hauchte-|grummelt-|nuschelt-|plädiert-}
    , gibt {er|sie|der|die|ein|eine} * zu
    , gab {er|sie|der|die|ein|eine} * zu
    , so {der|die|das|ein|eine|er|sie|frau|herr}
    " so {der|die|ein|eine|er|sie|frau|herr}
    """,
    "fr": """
    {grommela|grogna|gémit|chantaient|chantait|disait-on|se plaint|se plaignait|bougonna|balbutia|hurla|sanglota|jura}
    {répéta|reprit|protesta|marmonna|scanda|ajoute-t-|confie-t-|dit-on|railla|riait|se moque|se moqua|clama|disait}
    {disaient|criait|répétait|conseillait|promettait|écrivait|lançait|expliquait|demandait|insistait|plaisantait}
    {affirmait|assurait|murmurait|racontait|prévenait|avouait|aurait-il|aurait-elle|répondait|suppliait|dit-il}
    {dit-elle|demanda|lança|répondit|ajouta|expliqua|écrivit|murmura|plaisanta|s'exclama|cria|conseilla|prévint}
    {avertit|assura|affirma|déclara|insista|promit|avoua|souffla|chuchota|soupira|ironisa|rétorqua|répliqua|supplia}
    {raconta|gronda|s'écria|recommanda|selon lui|selon elle|se souvient|s'exclame|s'écrie|chuchote|ironise|rétorque}
    {plaisante-t-|observa|remarqua|constata|nota-t-|martela|souligna|estima-t-|tempêta|pesta|maugréa|lâcha}
    {s'exclamait|s'indigna|s'indigne|s'emporta}
    {a|ont|avait|avaient} {dit|écrit|expliqué|prévenu|averti|répondu|demandé|lancé|affirmé|assuré|conseillé|plaisanté}
    {a|ont|avait|avaient} {crié|avoué|insisté|lâché|glissé|confié|soufflé|raconté|rappelé|reconnu|admis|ajouté}
    {a|ont|avait|avaient} {précisé|souligné|martelé|murmuré|chuchoté|hurlé|soupiré|ironisé|rétorqué|répliqué|supplié}
    {a|ont|avait|avaient} {promis|juré|protesté|commenté|observé|remarqué|noté|estimé|conclu|indiqué|annoncé}
    {a|ont|avait|avaient} {recommandé|poursuivi|fait valoir|fait savoir}
    """,
    "es": """
    {gruñó|refunfuñó|gimió|cantaban|cantaba|se queja|se quejó|se quejaba|solía decir|se decía|decían antes|balbuceó}
    {sollozó|juró|bramó|masculló|prosiguió|sentenció|ironizó|detalló|zanjó|vociferó|dijo|dijeron|dice|decía|decían}
    {aseguró|explicó|recordó|escribió|aconsejó|advirtió|bromeó|susurró|exclamó|gritó|preguntó|afirmó|insistió|repitió}
    {admitió|reconoció|confesó|comentó|señaló|añadió|sugirió|prometió|rogó|suplicó|declaró|murmuró|contaba|insistía}
    {repetía|bromeaba|gritaba|aconsejaba|advertía|explicaba|susurra|susurraba|aseguraba|afirmaba|lamentó|suspiró}
    {protestó|replicó|manifestó|relató|contó|subrayó|instó|rezongó|se burló|se rió|se ríe|bromea|soltó|espetó|recalcó}
    {terció|apostilló|reflexionó|constató|deslizó|remarcó|celebró|alertó|sostuvo|reclamó|reiteró|arguyó|alegó|matizó}
    {lanzó|bramaba|clamó}
    {ha|han|había} {dicho|declarado|explicado|afirmado|asegurado|señalado|añadido|advertido|recordado|escrito}
    {ha|han|había} {insistido|reconocido|admitido|contado|comentado|lamentado|subrayado}
    """,
    "it": """
    {brontolò|borbottò|gemette|cantavano|cantava|supplicava|si lamenta|si lamentava|si diceva|balbettò|singhiozzò}
    {imprecò|bofonchiò|proseguì|concluse|ironizzò|precisò|strillò|tuonò|ringhiò|implorò|sbottò|confidò|disse che}
    {disse di|disse lei|disse lui|disse il|disse la|disse un|dissero|diceva|dicevano|dicono|scherzò|scrisse|consigliò}
    {avvertì|esclamò|gridò|rispose|domandò|spiegò|aggiunse|affermò|dichiarò|ammise|confessò|ricordò|insistette}
    {mormorò|sussurrò|raccontò|suggerì|raccomandò|ripeté|sospirò|ribatté|supplicò|protestò|urlò|giurò|insisteva}
    {ripeteva|scherzava|sussurra|sussurrava|raccontava|spiegava|scriveva|avvertiva|consigliava|gridava|sosteneva}
    {ribadì|chiese|chiosò|chiosa|replicò|replica lui|replica lei|annunciò|notò|sentenziò|rivelò|ammonì|rassicurò}
    {sottolineò|commentò il|commentò la}
    {ha|hanno|aveva} {dichiarato|osservato|detto|scritto|spiegato|affermato|aggiunto|commentato|ricordato|raccontato}
    {ha|hanno|aveva} {chiesto|risposto|avvertito|ribadito|sottolineato|ammesso|confessato|precisato|replicato}
    {ha|hanno|aveva} {esclamato|urlato|gridato|scherzato|suggerito|consigliato|assicurato|promesso|confidato}
    {ha|hanno|aveva} {sussurrato|mormorato|concluso|sbottato|tuonato|sostenuto|riferito|annunciato|protestato}
    {ha|hanno|aveva} {insistito|implorato}
    """,
    "pt": """
    {gemeu|cantavam|cantava|se queixa|queixou-se|queixa-se|dizia-se|balbuciou|soluçou|jurou|berrou|prosseguiu}
    {ironizou|rosnou|bradou|suplicava|relatou|frisou|reforçou|salientou|sublinhou|disse que|disse ele|disse ela}
    {disse o|disse um|disse uma|disseram|dizem|dizia|diziam|afirmou|explicou|escreveu|aconselhou|alertou|gritou}
    {exclamou|perguntou|admitiu|confessou|lembrou|brincou|insistiu|prometeu|sussurrou|repetiu|acrescentou|declarou}
    {garantiu|ressaltou|murmurou|reconheceu|avisou|insistia|repetia|brincava|gritava|aconselhava|explicava|sussurra}
    {sussurrava|suspirou|protestou|retrucou|implorou|riu|contava|contou|apelou|advertiu|destacou|desabafou|resmungou}
    {segundo ele|segundo ela|observou|alegou|reiterou|comentou o|comentou a|sentenciou|ponderou|cravou|disparou}
    {argumentou|rebateu|lamentou|disse à|disse ao}
    """,
    "nl": """
    {bromde-|gromde-|kreunde-|zongen|zong|klaagt|klaagde-|heette het|stamelde-|snikte-|zwoer|brulde-|siste-|jammerde-}
    {snauwde-|foeterde-|vervolgde-|jubelde-|gilde-|luidt het|klonk het|voegde * toe|voegt * toe|zei|zeiden|zegt}
    {schreef|schreven|aldus|waarschuwde-|vertelde-|vroegen|antwoordde-|lachte|lachten|grapte-|riep|riepen|fluistert}
    {fluisterde-|benadrukte-|beweerde-|beloofde-|mompelt|mompelde-|zuchtte-|smeekte-|verzuchtte|raadde-|stelde|meende}
    {herinnert zich|herinnerde zich|grinnikte|sneerde|mopperde-|verklaarde-|schreeuwde-|adviseerde-|merkte op}
    {geeft * toe|gaf * toe|hield * vol|houdt * vol|merkt * op|merkte * op|legde * uit|riep * uit|drukte * op het hart}
    {wierp * tegen|opperde-|constateerde-|concludeerde-|onderstreepte-|stelde vast|verduidelijkte-}
    """,
    "sv": """
    {brummade|grymtade|stönade|sjöng|bönföll|klagar|hette det|heter det|morrade|stammade|snyftade|svor|vrålade|fnös}
    {jämrade|fnissade|fortsatte hon|fortsatte han|väste|hyser|intygar|, sa|" sa|, log hon|, log han|sade|säger|skrev}
    {råder|berättade|frågade|svarade|varnade|skrattade|skämtade|viskar|viskade|ropade|påpekade|hävdade|hävdar}
    {insisterade|insisterar|suckade|muttrade|erkände|medgav|medger|förklarade|uppmanade|lovade|bönade|menade}
    {konstaterade|påstod|påstår|tillade|utbrast|skrek|vädjade|lät hälsa|bad om|brukade säga|stod det|stod att läsa}
    {klagade|skröt|anmärkte|betonade|underströk|noterade|undrade|utropade|kommenterade|resonerade|konstaterar}
    {försäkrade|hotade|upplyste om|deklarerade|invände|mumlade|vrålar}
    """,
    "da": """
    {brummede|gryntede|stønnede|bønfaldt|klager|hed det|hedder det|knurrede|stammede|hulkede|svor|brølede|gentog|fnøs}
    {hvæsede|fnisede|fortsatte hun|fortsatte han|beklagede|jamrede|sagde|siger|fortalte|lød|skrev|spurgte|svarede}
    {advarede|grinede|jokede|hvisker|hviskede|råbte|påpegede|hævdede|hævder|insisterede|insisterer|sukkede|mumlede}
    {erkendte|indrømmede|indrømmer|forklarede|opfordrede|lovede|tilføjede|udbrød|mente|rådede|mindes|påstod|påstår}
    {bad om|stod der|skreg|bemærkede|klagede|tiggede|plejede * at sige|spøgte|lo hun|lo han|understregede}
    {konstaterede|fastslog|noterede|kommenterede|udtalte|oplyste|erklærede|vurderede|fremhævede|lyder det|undrede}
    {forsikrede|truede|indvendte|tænkte højt|mumler|sukker}
    """,
    "no": """
    {brummet|gryntet|stønnet|bønnfalt|klager|het det|heter det|knurret|stammet|hulket|sverget|brølte|gjentok|fnyste}
    {hveste|fniste|fortsatte hun|fortsatte han|beklaget|jamret|la hun til|la han til|sier|fortalte|ropte|skrev|spurte}
    {svarte|advarte|spøkte|hvisker|hvisket|påpekte|hevdet|hevder|insisterte|insisterer|sukket|mumlet|erkjente}
    {innrømmet|innrømmer|forklarte|oppfordret|lovet|føyde til|utbrøt|rådet|minnes|påsto|påstår|bad om|sto det|skrek}
    {bemerket|klaget|lød|pleide * å si|ler hun|ler han|lo hun|lo han|fortel|fortalde|åtvara|seier|sa at|vitset|spøker}
    {understreket|konstaterte|fastslo|noterte|kommenterte|uttalte|opplyste|erklærte|fremhevet|lyder det|undret}
    {forsikret|truet|innvendte|slo fast|utdypet|sukker|mumler}
    """,
    "fi": """
    {murahti|ärähti|voihki|lauloi|lauloivat|rukoili|sanottiin|todettiin|kerrottiin|änkytti|nyyhkytti|vannoi|karjui}
    {toisti|tuhahti|sihahti|kikatti|jatkoi hän|hän jatkoi|puuskahti|kuittasi|marisi|muistutti|pohti|sanoi|sanoivat}
    {sanoo|sanovat|kertoi|kertoivat|kertoo|totesi|toteaa|kirjoitti|kirjoittivat|kysyi|vastasi|varoitti|nauroi}
    {naurahti|vitsaili|kuiskaa|kuiskasi|huusi|huudahti|korosti|väitti|väittää|vakuutti|vakuuttaa|huokaisi|mutisi}
    {myönsi|myöntää|selitti|kehotti|neuvoi|muisteli|muistelee|pyysi|aneli|ehdotti|arveli|tokaisi|ilmoitti|huomautti}
    {valitti|painotti|painottaa|tähdensi|tähdentää|täsmensi|ihmetteli|ihmettelee|lohkaisi|letkautti|sanaili|iloitsi}
    {harmitteli|puolusteli|kiteytti|kuvaili}
    """,
    "pl": """
    {mawiano|mówiono|śpiewali|śpiewała|śpiewał|skarży się|skarżą się|zdaniem|woła|wołał|wołała|brzmi:|mówi|mówią}
    {radzi|ostrzega|dpowiedział|śmieje się|żartuje|szepcze|szepnął|szepnęła|krzyknął|krzyknęła|awołał|podkreśla}
    {twierdzi|zapewnia|westchnął|westchnęła|mruknął|mruknęła|rzyzna|przyznała|przyznaje|wspomina|spominał|opowiada}
    {konstatuje|podsumowuje|żali się|dziwi się|kwituje|ripostuje|ubolewa}
    {burkn|warkn|wykrzykn|wrzasn|jękn}{ął|ęła|ęli|ęły}
    {bąka|jęcza|szlocha|śpiewa|burcza|krzycza|doda|potwierdzi|doradzi|powtórzy|opisa|przysięga|rycza}{ł|ła|li|ły}
    {powiedzia|mówi|mawia|napisa|radzi|ostrzeg|ostrzega|zapyta|spyta|odpar|śmia|zaśmia|zażartowa|żartowa}{ł|ła|li|ły}
    {podkreśli|twierdzi|upiera|zapewni|wyjaśni|wezwa|apelowa|obieca|poradzi|poprosi|błaga|zasugerowa}{ł|ła|li|ły}
    {oświadczy|zauważy|skarży|stwierdzi|powtarza|widnia|opowiada|głosi|skomentowa|skwitowa|wtrąci}{ł|ła|li|ły}
    {zaznaczy|oceni|podsumowa|ripostowa|skonstatowa|uśmiechn|zaapelowa|oznajmi|wyzna|zdradzi}{ł|ła|li|ły}
    {doprecyzowa|przekonywa}{ł|ła|li|ły}
    """,
    "cs": """
    {říkávalo se|říkalo se|říkávali|zpívali|zpíval|zpívala|stěžuje si|zabručel-|zavrčel-|volala|volal|volali}
    {zasténal-|koktal-|vzlykal-|přísahal-|zařval-|zopakoval-|odsekl-|syčel-|pokračoval-|vyprskl-|zaúpěl-|říká|říkal-}
    {říkají|prohlásil-|řekl-|uvedl-|napsal-|zeptal-|odpověděl-|odvětil-|smál-|zasmál-|zažertoval-|žertoval-|šeptá}
    {zašeptal-|vykřikl-|zvolal-|křičel-|zdůraznil-|tvrdí|tvrdil-|trval na|trvala na|ujistil-|ujišťoval-|povzdechl-}
    {zamumlal-|přiznal-|přiznává|vysvětlil-|vyzval-|apeloval-|slíbil-|sliboval-|dodal|dodala|dodávají|poradil}
    {poradila|radil-|vzpomíná|vzpomínal-|prosil-|poprosil-|požádal|požádala|navrhl-|poznamenal-|stěžoval-|opakoval-}
    {vyprávěl-|varoval-|stálo na|hlásal-|podotkl-|utrousil-|konstatoval-|konstatuje|postěžoval-|ohradil-|zakroutil-}
    {usmál-|glosoval-|podotýká|namítl-|upřesnil-|zavtipkoval-|vtipkuje}
    """,
    "sk": """
    {hovorievalo sa|hovorilo sa|hovorievali|spievali|spieval|spievala|sťažuje sa|zahundral-|zavrčal-|volala|volal}
    {volali|zastonal-|koktal-|vzlykal-|prisahal-|zreval-|zopakoval-|odsekol|odsekla|syčal-|pokračoval-|vyprskol}
    {hovorí|hovoril-|hovoria|povedal-|uviedl-|napísal-|vyhlásil-|opýtal-|spýtal-|odpovedal-|odvetil-|smial-|zasmial-}
    {zažartoval-|žartoval-|šepká|zašepkal-|vykríkol|vykríkla|zvolal-|kričal-|zdôraznil-|tvrdí|tvrdil-|trval na}
    {trvala na|uistil-|povzdychol|povzdychla|zamrmlal-|priznal-|priznáva|vysvetlil-|vyzval-|apeloval-|sľúbil-}
    {sľuboval-|dodal|dodala|poradil|poradila|radil-|spomína|spomínal-|prosil-|poprosil-|požiadal|požiadala|navrhol}
    {navrhla|poznamenal-|sťažoval-|opakoval-|rozprával-|varoval-|stálo na|stálo v|hlásal-|podotkol|podotkla|utrúsil-}
    {konštatoval-|konštatuje|posťažoval-|ohradil-|usmial-|poznamenáva|namietol|namietla|spresnil-}
    {zavtipkoval-|vtipkuje}
    """,
    "hu": """
    {dünnyögte|dörmögte|énekelték|énekelte|kiabálta|kiabálták|mondogatták|mondták|panaszkodik|nyögte|dadogta|zokogta}
    {esküdözött|esküdött|ordította|ismételte|sziszegte|folytatta|megjegyezte|morogta|sopánkodott|rikkantotta|kacagta}
    {hirdették|állítják|mondják|mondta|mondott|mondogatta|írta|írták|közölte|közölték|kérdezte|felelte|válaszolta}
    {nevetett|nevette|tréfálkozott|viccelődött|suttogja|suttogta|kiáltotta|kiáltott|odakiáltott|felkiáltott}
    {hangsúlyozta|állította|erősködött|bizonygatta|sóhajtotta|motyogta|elismerte|ismeri el|bevallotta|magyarázta}
    {figyelmeztetett|figyelmeztette|ígérte|tette hozzá|tanácsolta|javasolta|emlékszik|emlékezett|könyörgött}
    {jegyezte meg|panaszkodott|hajtogatta|mesélte|meséli|nyilatkozta|ez állt|kijelentette|kifejtette|üzente|intette}
    {kérte|kérték|súgta|magyarázza|hangsúlyozza|állapította meg|mutatott rá|vetette fel|jelezte|vélekedett}
    {fejtette ki|nyilatkozott|szögezte le|idézte fel|biztosította|vágta rá|sóhajtott|kacsintott|évődött}
    """,
    "ro": """
    {mormăi|mormăia|bombăni|gemea|cântau|cânta|se spunea|se zicea|imploră|se plânge|adăugă|strigă|spuse|zise|bâlbâi}
    {suspină|jură|urlă|repetă el|repetă ea|protestă|mârâi|oftă|întrebă|răspunse|șopti|exclamă|replică|relatează}
    {a relatat|spunea|spuneau|spun|a spus|au spus|a declarat|a scris|a precizat|a cerut|a avertizat|a întrebat}
    {a răspuns|a râs|râde|a glumit|glumea|glumește|șoptește|a șoptit|a strigat|striga|strigau|a subliniat|susținea}
    {a insistat|insista|a asigurat|a oftat|a mormăit|a recunoscut|recunoaște|a mărturisit|a explicat|a îndemnat}
    {a promis|promitea|a adăugat|a sfătuit|sfătuia|își amintește|și-a amintit|a rugat|a implorat|a sugerat|a remarcat}
    {s-a plâns|repeta|a povestit|povestește|i-a scris|le-a strigat|i-a spus|le-a spus|a afirmat|afirmă|a exclamat}
    {avertizează|a punctat|a replicat|a conchis|a observat|a răbufnit|a reamintit}
    """,
    "bg": """
    {изръмжа|изсумтя|изстена|пееха|пееше|умоляваше|умолява|оплаква се|викаше|викаха|додаде|казваха|заекна|изхлипа}
    {закле се|изрева|изсъска|продължи той|продължи тя|промълви|рече|мърмореше|измърмори|разправя|разправяше|крещеше}
    {изкрещя|каза|казаха|казва|казват|казваше|написа|пишеше|попита|засмя-|смее се|пошегува|шепне|прошепна|извика}
    {викна|подчерта|твърди|твърдеше|настоя|настоява|настояваше|въздъхна|призна|признава|призова|обеща|посъветва-}
    {съветва|съветваше|спомня си|молеше|предупреди-|предупреждава|отбеляза|оплака|разказа|разказва|шегува|шегуваше}
    {предложи той|предложи тя|молел-|гласеше|заръча|подхвърли той|подхвърли тя|изтъкна|констатира|възкликна}
    {възмути се|засмяха|сподели той|сподели тя|подсмихна се|изръмжаха|промърмори той|промърмори тя|отсече}
    {уточни той|уточни тя}
    """,
    "el": """
    {μούγκρισε|γκρίνιαξε|γκρίνιαζε|αναστέναζε|έψαλλαν|τραγουδούσαν|τραγουδούσε|παραπονιέται|παραπονιόταν|έλεγαν}
    {τραύλισε|ορκίστηκε|ούρλιαξε|συνέχισε λέγοντας|σφύριξε|έκλαψε|διαμαρτυρήθηκε|αποκρίθηκε|ρωτούσε|κραύγασε|φωνάζουν}
    {αντέτεινε|λέει|λένε|είπε|είπαν|έλεγε|ανέφερε|έγραψε|έγραφε|γέλασε|αστειεύτηκε|αστειεύεται|ψιθυρίζει|ψιθύρισε}
    {φώναζε|τόνισε|ισχυρίστηκε|ισχυρίζεται|επέμεινε|επέμενε|επιμένει|διαβεβαίωσε|αναστέναξε|μουρμούρισε|παραδέχτηκε}
    {παραδέχεται|ομολόγησε|ομολογεί|υποσχέθηκε|συμβούλεψε|συμβούλευε|θυμάται|θυμήθηκε|παρακάλεσε|παρακαλούσε}
    {παραπονέθηκε|επαναλάμβανε|επανέλαβε|διηγήθηκε|προειδοποίησε|ικέτευσε|ικέτευε|προέτρεψε|υπογράμμισε|ζητούσε}
    {σχολίαζε|δήλωνε|σημείωνε|πρόσθετε|εξηγούσε|παρατηρούσε|υπενθύμιζε|αναρωτήθηκε|υποστήριξε|αποκάλυψε ο|αποκάλυψε η}
    {τονίζει ο|τονίζει η}
    """,
    "uk": """
    {пробурмотів|пробурмотіла|буркотів|простогнав|простогнала|співали|співала|співав|кричала|кричав|кричали|нарікає}
    {нарікав|докинув|докинула|примовляв|примовляла|заїкаючись|схлипнула|поклявся|присягався|проревів|прошипів}
    {прошипіла|гукав|гукала|мовив|мовила|каже|кажуть|казав|казала|казали|сказав|сказала|сказали|повідомив|повідомила}
    {повідомили|написав|написала|написали|писав|запитав-|спитав|спитала|відповів|відповіла|засміяв-|засміялась}
    {засміялася|сміється|пожартував-|жартує|шепоче|прошепотів-|вигукнув|вигукнула|крикнув|крикнула|наголосив}
    {наголосила|наголошує|стверджує|стверджував-|наполягає|наполягав|наполягала|запевнив|запевнила|запевняє|зітхнув}
    {зітхнула|буркнув|визнав|визнала|визнає|зізнався|зізналася|зізнається|пояснив|пояснила|закликав|закликала}
    {пообіцяв|пообіцяла|обіцяв|додав|додала|порадив|порадила|радив|радить|згадує|згадував|попросив|попросила|благав}
    {благала|запропонував|зауважив|зауважила|скаржився|повторював|повторювала|розповів|розповіла|попередив|попередила}
    {було написано|просив|просила|заявив|заявила|підкреслив|підкреслила|констатував|констатувала|кинув він}
    {кинула вона|пожалівся|пожалілася|обурився|обурилася|посміхнувся|посміхнулася|підсумував|підсумувала|уточнив}
    {уточнила|звернувся|гукнув|гукнула|переконує|переконував|переконувала}
    """,
    "ru": """
    {проворчал-|буркнул-|простонал-|пели|пела|пел|молила|молил|молили|прибавил|прибавила|сетует|сетовал-|сетуют}
    {говаривал-|приговаривал-|пробормотал-|запинаясь|всхлипнул-|поклялся|клялся|клялась|взревел|прошипел-|промолвил-}
    {молвил-|ворчал-|возразил-|возмутил-|посетовал-|уточнил-|отметил|отметила|сказал|сказала|сказали|говорил-|говорит}
    {говорят|написал|написала|написали|сообщил|сообщила|сообщили|объяснил-|советует|посоветовал-|советовал-|спросил}
    {спросила|спросили|ответил|ответила|засмеял-|смеется|рассмеял-|пошутил|пошутила|шутит|шутил|шепчет|прошептал-}
    {воскликнул-|крикнул-|закричал-|подчеркнул-|утверждает|утверждал-|настаивает|настаивал-|заверил-|уверял|уверяет}
    {вздохнул-|признал|признала|признался|признается|признавался|призналась|пояснил-|призвал-|пообещал-|обещал}
    {добавил он|добавила она|вспоминает|вспоминал|вспоминала|попросил|попросила|просил|просила|умолял-|предложил он}
    {заметил он|заметила она|жаловал-|повторял-|рассказал|рассказала|рассказывает|предупредил-|предупреждал-}
    {было написано|заявил|заявила|подметил-|обронил-|бросил он|бросила она|огрызнул-|усмехнул-|парировал-}
    {резюмировал-|констатировал-|недоумева-|съязвил-|процедил-|отрезал он|отрезала она|заключил он|заключила она}
    {подытожил-|отозвал-}
    """,
    "tr": """
    {homurdandı|haykırıyordu|haykırıyor|yalvarıyordu|yakınıyor|yakınıyordu|derlerdi|inledi|kekeledi|hıçkırdı}
    {yemin etti|kükredi|tekrarladı|tısladı|şarkı söylüyordu|bağırıyordu|seslenirdi|sızlandı|sızlanıyor|çıkıştı}
    {aktardı|dile getirdi|konuştu|dedi|dediler|diyor|diyorlar|derdi|demişti|söyledi|söylüyor|söylerdi|söylermiş}
    {belirtti|uyardı|uyarıyor|sordu|soruyor|yazdı|yazıyordu|yazıyor|anlattı|anlatıyor|vurguladı|açıkladı|itiraf etti}
    {hatırlattı|öğüt verdi|önerdi|tavsiye etti|rica etti|ısrar etti|bağırdı|seslendi|fısıldadı|fısıldıyor|güldü}
    {gülüyor|şaka yaptı|savundu|iddia etti|ifade etti|kaydetti|yalvardı|mırıldandı|yanıtladı|cevap verdi|yakındı}
    {söz verdi|öğütledi|haykırdı|dediğine göre|diye ekledi|diye konuştu|vurguluyor|belirtiyor|ifade ediyor}
    {iddia ediyor|savunuyor|aktarıyor|dedikten sonra|diye sordu|diye yanıtladı|diye seslendi|diye bağırdı|diye uyardı}
    {diye fısıldadı|diyen|demekte|demiştir|yineledi|değerlendirdi|itiraz etti|homurdanıyor}
    """,
    "ar": """
    {|و|ف}{كان يقال|يقال|كانت تصرخ|يصرخ|تصرخ|يشكو|تشكو|شكا|شكت|تمتم|كان ينشد|ينشدون|أنشد|غمغم|أقسم|أقسمت|زأر|انتحب}
    {|و|ف}{تنهد|تنهدت|احتج|احتجت|عقب قائلا|استطرد|استطردت|تابع قائلا|تابعت قائلة|أشار إلى أن|أشارت إلى أن|ترى * أن}
    {|و|ف}{يرى * أن|لفت إلى|شدد على|شددت على|يقول|تقول|يقولون|أضاف|أضافت|قال|قالت|قالوا|صرح|صرحت|أوضح|أوضحت|سأل|سألت}
    {|و|ف}{أجاب|أجابت|ضحك|ضحكت|همست|تهمس|يهمس|صاح|صاحت|صرخ|صرخت|حذر|حذرت|أكدت|زعم|زعمت|أصر|أصرت|نصح|نصحت|ينصح|تنصح}
    {|و|ف}{اعترف|اعترفت|يعترف|تعترف|شرحت|تذكر أن|يتذكر|تتذكر|توسل|توسلت|علق قائلا|اشتكى|يردد|كان يردد|روى|روت|تروي}
    {|و|ف}{يروي|مزح|مزحت|تمتمت|ناشد|ناشدت|هتف|هتفت|ردد|ردت قائلة|رد قائلا|أعلنت|كان مكتوبا|كتب على}
    {|و|ف}وعدت
    {قائلا|قائلة|قائلين|على حد قوله|على حد قولها|على حد تعبيره|علق أحد|علقت إحدى|كتب أحد|كتب أحدهم|رد أحد|علق جار}
    {أجاب أحد|علق الرجل|علقت المرأة}
    ^{وأكد|وأعلن|وطلب|وكتب|ورد|وشرح|وكتبت}
    """,
    "fa": """
    {فریاد می‌زد|می‌گفتند|می‌خواندند|می‌خواند|التماس می‌کرد|غرغر کرد|غرغر می‌کرد|شکایت می‌کند|شکایت کرد|به باور}
    {ناله کرد|قسم خورد|نعره زد|تکرار کرد|پافشاری کرد|اعتراض کرد|لب به سخن گشود|ادامه داد|یادآوری کرد|می‌پرسید}
    {می‌نالید|گلایه کرد|گفت|گفتند|گفته است|گفته بود|می‌گوید|می‌گویند|می‌گفت|نوشت|نوشتند|می‌نویسد|نوشته بود|نوشته است}
    {پرسید|پرسیدند|پاسخ داد|جواب داد|خندید|می‌خندد|هشدار داد|هشدار می‌دهد|تأکید کرد|تاکید کرد|توصیه کرد|توصیه می‌کند}
    {خواهش کرد|التماس کرد|فریاد زد|داد زد|زمزمه کرد|زمزمه می‌کند|اعتراف کرد|اعتراف می‌کند|توضیح داد|قول داد|افزود}
    {اضافه کرد|به یاد می‌آورد|تکرار می‌کرد|شوخی کرد|ادعا کرد|اصرار کرد|اظهار داشت|اظهار کرد|بیان کرد|یادآور شد}
    {خاطرنشان کرد|اعلام کرد|نصیحت کرد|غر زد|نالید|روایت می‌کند|تعریف کرد|درخواست کرد|هشدار داده|تصریح کرد}
    {تاکید می‌کند|گفته‌اند|نقل کرد|گزارش داد که|خندید و گفت|آهی کشید|غرولند کرد|پاسخ می‌داد|اذعان کرد|ابراز داشت}
    {عنوان کرد|خبر داد که|به زبان آورد}
    """,
    "he": """
    {|ו|ש|כש}{רטן|רטנה|נהם|גנח|שרו הנזירים|היו אומרים|נהגו לומר|מתלונן|מתלוננת|גמגם|התייפח|נשבע|נשבעה|שאג|חזר ואמר}
    {|ו|ש|כש}{המשיך ואמר|זעק|זעקה|תהה|תהתה|ספד|אומרים|מספרים|אמר|אמרה|אמרו|אומר|אומרת|סיפר|סיפרה|כתבה|שאלה אותו}
    {|ו|ש|כש}{שאלה אותה|השיב|השיבה|ענה לו|ענתה|צחק|צחקה|צוחקת|התבדח|התבדחה|לחש|לחשה|לוחש|לוחשת|צעק|צעקה|קרא ל-}
    {|ו|ש|כש}{קראה ל-|הזהיר|הזהירה|מזהיר|הדגיש|הדגישה|מדגיש|מדגישה|טען|טענה כי|התעקש|התעקשה|מתעקש|מתעקשת|הבטיח|הבטיחה}
    {|ו|ש|כש}{נאנח|נאנחה|מלמל|מלמלה|הודה|הודתה|מודה ה-|הסביר|הסבירה|יעץ|יעצה|המליץ|המליצה|הוסיף|הוסיפה|נזכר|נזכרת}
    {|ו|ש|כש}{נזכרה|ביקש|ביקשה|התחנן|התחננה|הציע לה|העירה|התלונן|התלוננה|נהג לומר|נהג * לומר|הכריז|הכריזה|ציינה|הצהיר}
    {|ו|ש|כש}{הצהירה|ציטט|דרש|דרשה}
    {על השלט נכתב|נכתב כי|בשלט נכתב|הרהר|הרהרה|התרעם|התרעמה|התוודה|התוודתה|גיחך|גיחכה|טוענת כי|סיכמה}
    """,
    "hi": """
    {चिल्ला रही थी|चिल्ला रहा था|लोग कहते थे|गिड़गिड़ाई|गिड़गिड़ाया|बड़बड़ाया|बड़बड़ाई|शिकायत करता है|शिकायत करती है}
    {गाते थे|गाती थीं|कराहा|हकलाया|सिसकी|कसम खाई|गरजा|दोहराते हुए|की राय में|पुकारा|पुकार रही थी|ने जोड़ा|ने पुकारा}
    {ने दोहराया|ने दावा किया|ने सुझाव दिया|कहा कि|कहते हैं|कहती हैं|कहता है|कहती है|कहता था|कहती थी|कहते थे|बोला|बोली}
    {बोले|का कहना|चिल्लाया|चिल्लाई|चिल्लाता है|फुसफुसाती है|फुसफुसाता है|फुसफुसाई|याद करती है|याद करता है}
    {याद करते हैं|मानता है|मानती है|पूछती है|पूछता है|हंसकर|हंसते हुए|लिखती है|लिखता है|लिखा था|बताती है|बताता है}
    {बताते हैं|मुस्कुराई|मुस्कुराया}
    ने {कहा|बताया|लिखा|पूछा|समझाया|स्वीकारा|माना|चेताया|फरमाया|दोहराया|फुसफुसाया|जवाब दिया|उत्तर दिया|ऐलान किया}
    ने {अनुरोध किया|आग्रह किया|वादा किया|सलाह दी|चेतावनी दी|मजाक किया|विनती की|अपील की|शिकायत की|टिप्पणी की|जोर दिया}
    {से|को} {कहा|बताया|पूछा}
    """,
    "id": """
    {gerutu|gumam|keluhnya|rintih|isak|bentak|desis|lanjutnya|sergah|pekik|teriaknya|teriak|timpal|balas dia|sahut}
    {ratap|celetuk|kisahnya|ujar|ujarnya|tutur|tuturnya|ucapnya|katanya|mengatakan|berkata|menuturkan|memperingatkan}
    {menegaskan|berseru|mengaku|mengenang|membisikkan|berbisik|berteriak|tertawa|bercanda|menjawab bahwa}
    {menambahkan bahwa|mengeluh|bersikeras|mengingatkan bahwa|mengklaim|menjelaskan bahwa|menyatakan bahwa ia}
    {berpesan|tandasnya|pungkasnya|paparnya|papar|ungkapnya|celetuknya|mengeluhkan|menyahut|menimpali|menggerutu}
    {bergumam|tegasnya|imbuhnya|ucapnya lagi|kata dia|kata beliau|ujar dia|sebutnya|kilahnya|kilah|sindirnya|sindir}
    {selorohnya|seloroh|kelakarnya|kelakar}
    """,
    "vi": """
    {hô to|hô vang|kêu lên|nói thêm|van nài|càu nhàu|tụng|hát vang|than thở|vẫn nói|thường nói|rên rỉ|lắp bắp|nức nở}
    {thề|gầm lên|nhắc lại rằng|rít lên|hét to|kể với|nài nỉ|gào lên|cho biết|cho hay|nói rằng|nói đùa|thì thầm}
    {nhớ lại|thừa nhận|quả quyết|bật cười|cười nói|hét lên|hét với|kể lại|kể rằng|viết rằng|viết cho|khuyên rằng}
    {cảnh báo rằng|khẳng định rằng|thú nhận|van xin|thở dài|lẩm bẩm|trả lời rằng|hỏi rằng|đáp lại|nhấn mạnh rằng}
    {giải thích rằng|chia sẻ rằng|buông lời|buông một câu|cảm thán|tâm sự|trần tình|bộc bạch|chép miệng|quát}
    {gắt|thủ thỉ}
    {biển|bảng|giấy|thư} ghi
    """,
    "th": """
    {วิงวอน|ตัดพ้อ|พูดกันว่า|คร่ำครวญ|สะอื้น|สาบานว่า|คำราม|ท่องว่า|ประกาศว่า|รายงานว่า|ชี้ว่า|เล่าให้ฟัง|สวด*ว่า}
    {กล่าวว่า|กล่าวเสริม|กล่าวกับ|ระบุว่า|บอกว่า|เปิดเผยว่า|เขียนว่า|แนะนำว่า|เตือนว่า|เล่าว่า|ถามว่า|ตอบว่า|พูดว่า}
    {อธิบายว่า|กระซิบ|ตะโกน|หัวเราะ|ขอร้องว่า|ยืนกราน|ย้ำว่า|สารภาพ|อ้างว่า|รำพึง|บ่นว่า|พึมพำ|อ้อนวอน|ล้อเล่นว่า}
    {รับปากว่า|เขียนถึง*ว่า|ยืนยัน*ว่า|กล่าว*ว่า|บอก*ว่า|เตือน*ว่า|แนะนำ*ว่า|พูดเสมอว่า|พูด*ว่า|"*กล่าว|"*พูด|"*บอก}
    {"*ถาม|เน้น*ว่า|ย้ำ*ว่า|เน้นย้ำ*ว่า|พูดเสียง|ตั้งข้อสังเกตว่า|โต้ว่า|ตัดพ้อว่า|สรุปว่า}
    {เขา|เธอ|ชาวนา|ชาย|หญิง|ครู|นาย|นาง|คน}*ยอมรับว่า
    """,
}

SAYS = {
    "en": """
    {say|warns|advises|asks|replies|laughs|explains|explained|announced|announces|suggested|suggests|urges|pleads}
    {begs|declares|smiled|nodded|sang|repeated|swore|swears|barked|snapped|cautions|observes|maintains|acknowledges}
    {laments|notes the|adds the|smiles|nods|wheezed|gasped|panted|put it}
    remembered {the|his|her|one|a}
    """,
    "zh": "{回忆说|坦言|笑称|写信给}",
    "ja": "{と書-|と言-|という-|といっ-|といえ-|と記-|と呼-}",
    "de": """
    {rät|warnt-|hieß|heißt es|verspr-|bat|baten|empfiehlt|empfahl-|meint|meinen|erklärt|fordert|betont|erzählt}
    {berichtet|lacht|fragt|antwortet|ergänzt-|fügt|fügte|bittet|kündigt|kündigte|verlangt-|lautet-|stand auf|stand an}
    {stand da|stand dort|stand in|stand im|schwärmt-|bemerkt-|sagen|klagt|verrät|nennt|sang|ruft|spricht|sprach}
    {sprachen|singt|bestätigte-|wiederholte-|bemerkte-|unterstreicht|kommentiert|wundert sich|findet auch|stellt klar}
    {ärgert sich|freut sich}
    """,
    "fr": """
    {dit|disent|écrit|écrivent|conseille|avoue|murmure|prévient|insiste|assure|affirme|promet|plaisante|répond}
    {reconnaît|admet|souffle|soupire|confie|s'amuse|supplie|lisait|poursuit|conclut|ordonne|ordonna|proposa|suggère}
    {suggéra|confia|rappela|glissa|tonna|déclaré|clame|raille|grogne|martèle|déclare|interroge|s'agace|s'inquiète}
    {tranche|peut-on lire|lit-on|on peut lire|siffla|haleta}
    """,
    "es": """
    {pedía|pidió|advierte-|aconseja|rezaba|reza|respondió|contestó|recomendó|admite|insiste|explica|afirma|asegura}
    {reconoce|confiesa|grita|exclama|ríe|rió|ponía|leía|indicó|precisó|apuntó|recalca|subraya|sostiene|reitera|matiza}
    {reflexiona|ironiza|clama|lamenta|promete|prometen|prometía|se lee en|se leía en|se podía leer}
    """,
    "it": """
    {dice|disse|scrive|scrivono|spiegato|suggeriva|suggerito|chiedeva|prometteva|promise|rise|ride|ammette|chiede}
    {insiste|sostiene|afferma|aggiunge|risponde|ripete|promette|confessa|suggerisce|leggeva|recitava|commentò|sospira}
    {detto|sottolinea|ribadisce|rivela|replica|assicura|ammonisce|avverte|avvertono|si legge nel}
    {si legge nella|si leggeva}
    """,
    "pt": """
    {disse|pedia|pediu|admite|avisa|aconselha|prometia|promete|respondeu|recomendou|sugeriu|insiste|explica|afirma}
    {garante|reconhece|confessa|grita|exclama|diz|brinca|ri|lia|comentou|indicou|apontou|detalhou|reforça|sublinha}
    {ressalta|reitera|salienta|desabafa|ironiza|alega|frisa|declara|lê-se no|lê-se na|lia-se}
    """,
    "nl": """
    {advise-|adverteerde-|stond|stonden|vraagt|waarschuwt-|luidt-|luidde|raadt|schrijft|lacht|vertelt|roept|benadrukt}
    {belooft|antwoordt|meent|bekent|smeekt|zucht|herinnert|herhaalde-|bekende|onderstreept|concludeert|constateert}
    {oppert|verklaart|legt uit|staat in de|staat op het|valt te lezen|staat te lezen}
    """,
    "sv": """
    {lockade-|stod|beslöt|skriver|bad|rådde|skrattar|frågar|svarar|berättar|lovar|uppmanar|förklarar|påpekar|menar}
    {suckar|skämtar|löd|lyder|manade|manar|hälsade|anser|upprepade|minns|betonar|understryker|noterar|undrar}
    {kommenterar|resonerar|försäkrar|invänder|upplyser|mumlar|muttrar|ropar|skriker|utbrister|varnar}
    """,
    "da": """
    {står de-|lover|skriver|ler|bad|spørger|svarer|fortæller|forklarer|råber|råder|husker|griner|påpeger|tilføjer}
    {lyder|stod|smilede|mindede|sang|beretter|understreger|konstaterer|fastslår|noterer|kommenterer|udtaler|oplyser}
    {erklærer|vurderer|fremhæver|forsikrer|indvender|udbryder|opfordrer|advarer}
    """,
    "no": """
    {sto|står det|opfordrer|oppfordrer|advarer|lover|skriver|ler|ba|spør|svarer|forteller|forklarer|roper|råder}
    {husker|flirer|flirte|påpeker|legger til|la til|lyder|smilte|mente|bad|sang|beretter|understreker|konstaterer}
    {fastslår|noterer|kommenterer|uttaler|opplyser|erklærer|fremhever|forsikrer|innvender|utbryter|slår fast|utdyper}
    {betoner|betonte|gispet|peste}
    """,
    "fi": """
    {päätti|neuvoo|lukee|luki|varoittaa|kysyy|vastaa|nauraa|huutaa|korostaa|selittää|kehottaa|lupaa|lisää|pyytää}
    {ehdottaa|arvelee|huomauttaa|valittaa|huokaa|vitsailee|muistuttaa|kuului|lupasi|lisäsi|toivoo|iloitsee|kiteyttää}
    {kuvailee|pohtii|sanotaan|todetaan|kerrotaan|läähätti}
    """,
    "pl": """
    {pisze|piszą|przekonuje|prosił-|prosi|obiecuje|apeluje|krzyczy|pyta|odpowiada|dodaje|wyjaśnia|zauważa|powtarza}
    {proponuje|proponował-|rzuca|rzucił-|rzekł-|namawia-|błaga|zachęca|zachęcał-|zapewniał-|podkreślał-|obiecywał-}
    {tłumaczy|tłumaczył-|przypomina|przypominał-|czytamy w|czytamy na}
    """,
    "cs": """
    {hlásil-|uvádí|radí|varuje|stálo|píše|píší|ptá se|odpovídá|směje se|žertuje|volá|křičí|zdůrazňuje|vysvětluje}
    {vysvětloval-|slibuje|dodává|prosí|žádá|žádal-|navrhuje|doporučil-|doporučuje|připomíná|připomněl-|opakuje}
    {vypráví|upozornil-|upozorňuje|lákal-|míní|děl|doplnil-|potvrdil-|popsal-|nabádá|nabádal-|vyzývá|vyzýval-|namítá}
    {upřesňuje|shrnuje|shrnul-|komentuje|komentoval-|usmívá se|diví se|stojí v|píše se v|uvádí se v|stojí na}
    """,
    "sk": """
    {uvádza|odporučil-|odporúča|upozornil-|upozorňuje|píše|píšu|pýta sa|odpovedá|smeje sa|žartuje|volá|kričí}
    {zdôrazňuje|vysvetľuje|sľubuje|dodáva|prosí|žiada|žiadal-|navrhuje|pripomína|pripomenul-|opakuje|rozpráva|radí}
    {varuje|stálo|lákal-|doplnil-|potvrdil-|opísal-|nabáda|nabádal-|vyzýva|vyzýval-|namieta|spresňuje|zhŕňa|zhrnul-}
    {komentuje|komentoval-|usmieva sa|čuduje sa|píše sa v|píše sa vo|uvádza sa v|stojí v}
    """,
    "hu": """
    {kért-|mondt-|súgt-|magyaráz-|kérdezt-|írt-|ígért-|kéri|kérdezi|feleli|kiáltja|állítja|ígéri|tanácsolja|javasolja}
    {int|intett|figyelmeztet|nevet|sóhajt|ír|írják|vallja|vallotta|ismételgette|hirdette|hirdeti|szól|szólt}
    {buzdított-|ajánlotta|rimánkodott|közli|jelzi|véli|szögezi|állapítja meg|mutat rá}
    """,
    "ro": """
    {scria|scriu|promite|cerea|întreba|subliniază|insistă|îndeamnă|îndemna|ruga|sfătuiește|amintește|zice|zicea}
    {declară|recomanda|anunța|oftează|mărturisește|a completat|remarcă|observă|precizează|susține că|punctează}
    {conchide|se arată în|se precizează în|se spune în|gâfâi}
    """,
    "bg": """
    {пише|пишат|призова-|призовава|обяснява|обеща-|обещава|каза-|съветва-|моли|пита|отговаря|вика|подчертава|уверява}
    {добавя|предлага|отбелязва|въздиша|повтаря|напомня|препоръча|препоръчва|усмихна-|пее|повтаря-|изтъква|коментира}
    {коментираше|споделя|отсича|уточнява|се казва в|пише в|се посочва в|се чете в}
    """,
    "el": """
    {προειδοποι-|συμβουλευ-|γράφει|γράφουν|ζητά|ζητάει|ρωτά|ρωτάει|απαντά|απαντάει|γελά|γελάει|φωνάζει|τονίζει}
    {υπόσχεται|προσθέτει|εξηγεί|καλεί|παρακαλεί|προτείνει|σχολιάζει|παρατηρεί|επαναλαμβάνει|διηγείται|υπενθυμίζει}
    {αναφέρει|δηλώνει|ανακοίνωσε|σημειώνει|υπογραμμίζει|αποκαλύπτει|αναρωτιέται|υποστηρίζει ο|υποστηρίζει η}
    {υποστηρίζει ότι|αναφέρεται στην|αναφέρεται στο|αναφέρει η}
    {σχολίασε|κάλεσε|συμπλήρωσε|ρώτησε|ζήτησε|απάντησε|πρότεινε|δήλωσε|σημείωσε} {ο|η|ένας|οι|εκείνος|εκείνη}
    {πρόσθεσε|εξήγησε|παρατήρησε|υπενθύμισε|φώναξε} {ο|η|ένας|οι|εκείνος|εκείνη}
    """,
    "uk": """
    {стверджу-|запевня-|жарту-|поясню-|пояснює|відповідали|радять|попереджа-|обіцяли|обіцяє|закликали|закликає|пише}
    {пишуть|питає|відповідає|кричить|додає|просить|пропонує|зауважує|скаржиться|повторює|розповідає|нагадав|нагадала}
    {нагадує|зітхає|усміхнувся|усміхнулася|підкреслює|констатує|підсумовує|уточнює|кинув|кинула|розмірковує}
    {обурюється|йдеться в|йдеться у|сказано в|мовиться в}
    """,
    "ru": """
    {совету-|заявля-|утвержда-|сообща-|уверя-|предупрежда-|просил-|обещал-|призывал-|призывает|писал-|пишет|пишут}
    {спрашивает|отвечает|отвечал-|кричит|кричал-|подчеркивает|вздыхает|добавил|добавила|добавляет|просит|предложил}
    {предложила|предлагает|заметил|заметила|замечает|повторяет|поясняет|объясняет|обещает|напомнил|напомнила}
    {напоминает|улыбнул-|гласил-|признает|произнес-|шутит-|уговаривал-|констатирует|рассуждает|сокрушается}
    {недоумевает|резюмирует|парирует|бросил|бросила|отрезал|отрезала|заключил|заключила|передает|говорится в}
    {сказано в|сообщается в|отмечается в}
    """,
    "tr": """
    {dedi-|diyor-|diye|ekledi|ekliyor|rica ediyor|öğütlüyor|öneriyor|hatırlıyor|itiraf ediyor|kabul ediyor|derler}
    {demiş|yazmış}
    """,
    "ar": """
    {قال-|يقول-|كتبوا|يكتب|تكتب|نصح|يطلب|تطلب|يحذر|تحذر|يضيف|تضيف|يسأل|تسأل|يجيب|تجيب|يعد|تعد|يضحك|يوضح|توضح|يصيح|ردت}
    {يؤكد|تؤكد|كتبت|همس}
    """,
    "fa": """
    {گفت-|می‌پرسد|پاسخ می‌دهد|می‌خندید|قول می‌دهد|فریاد می‌زند|می‌افزاید|تأکید می‌کند|توضیح می‌دهد|خواهش می‌کند}
    {اصرار داشت|یاد می‌کند|آمده است}
    """,
    "he": """
    {אמר-|ביקש-|הזהיר-|כותב|כותבת|שואל|שואלת|עונה|מבטיח|מבטיחה|מסביר|מסבירה|מבקש|מבקשת|מייעץ|מייעצת|ממליץ|קראה|קורא}
    {מודה|מציע|הציע|הציעה|מוסיף|מוסיפה|מספר|מספרת|טענה|שאלה|נאמר|נכתב|טוען כי|טוענת|העיר כי|העיר}
    """,
    "hi": """
    {कहा|लिखा|पूछा|बताया|कहते|कहती|कहता|समझाया|लिखते हैं|पूछते हैं|सलाह दी|चेतावनी दी|अनुरोध किया|हंसा|हंसी}
    {जोड़ा|याद किया}
    """,
    "id": """
    {kata|begitu|demikian|ucap|pungkas|tandas|tegas|jelasnya|terang|imbuh|tambahnya|cetus|ungkap|canda|candanya}
    {tulisnya|sarannya|pinta|pintanya|bisik|bisiknya|aku|akunya|kenang|kenangnya|seru|serunya|tanyanya|jawabnya|keluh}
    {ajaknya|pesannya|tertulis|menulis|meminta|menyarankan|menjawab|menjelaskan|mengakui|memohon|berjanji|bertanya}
    {mengungkapkan|nyanyi|sumpah|protes|mohon sang|mohon si|mohon janda|lanjut dia|bunyi}
    """,
    "vi": """
    {nói|khuyên|cảnh báo|khẳng định|yêu cầu|cười|đáp|kể|kêu gọi|nhắc nhở|nhấn mạnh|giải thích|hứa|than thở|thốt lên}
    {tuyên bố|đùa|dặn|căn dặn|phàn nàn|nói với|nêu rõ|ghi rõ trong|thều thào}
    """,
    "th": "{กล่าว|พูด|บอก|เตือน|แนะนำ|ถาม|ตอบ|ขอร้อง|ย้ำ}",
}

QUOTES = {
    "en": "{notes|noted|added|adds|called|goes|demands|demanded|promises|reads|remarks}",
    "zh": "{建议|建議}",
    "fr": """
    {demande|lance|note|raconte|explique|rappelle|recommande|ajoute|lit|fit|rit|crie|précise|admit|estime|répète}
    {remarque|indique|glisse|observe|lâche|constate|souligne}
    """,
    "es": "{pide|recuerda|cuenta|escribe|repite|pregunta|responde|señala|añade|comenta|alerta}",
    "it": """
    {ricorda|racconta|domanda|commenta|raccomanda|recita|spiega|grida|esclama|mormora|osserva|consiglia|scherza}
    """,
    "pt": "{recomenda|lembra|conta|escreve|repete|pergunta|responde|fala|pede|alerta|destaca|observa}",
    "nl": "{vragen|vroeg|schrijven}",
    "hu": "{írja|mondja}",
    "ro": """
    {cere|scrie|recomandă|anunță|repetă|explică|întreabă|răspunde|adaugă|comentează|spune|roagă|susține}
    """,
    "bg": "{добави|обясни|обясни-|повтори|предложи|напомни|съобщи|заяви|отговори|увери|помоли|спомни си}",
    "el": """
    {σχολίασε|κάλεσε|συμπλήρωσε|ρώτησε|ζήτησε|απάντησε|πρότεινε|δήλωσε|σημείωσε|πρόσθεσε|εξήγησε|παρατήρησε}
    {υπενθύμισε|φώναξε}
    """,
    "ar": "{طلب|وعد|شرح|كرر|أكد|أعلن|رد|كتب|طلبت}",
    "he": "{שאל|ענה|כתב|ציין|קרא}",
    "id": "{tulis|saran|pesan|tanya|jawab|tambah|jelas|sebut|ajak}",
    "vi": "{chia sẻ|thêm|trả lời|viết|hỏi|nhắc|bảo|đề nghị}",
}

ACCORDING = {
    "en": "{according to|in the words of}",
    "zh": "{据|據}*{讲述|講述|报道|報道|说|說|介绍|回忆|所说|称|透露}",
    "ja": "{によると|によれば|の話では}",
    "ko": "{에 따르면|따르면|에 의하면}",
    "de": """
    {zufolge|laut dem|laut der|laut einem|laut einer|nach Angaben|nach den Worten|nach Worten}
    {nach Ansicht|nach Meinung}
    """,
    "fr": "{selon|d'après|aux dires de}",
    "es": "{según|de acuerdo con el relato}",
    "it": "{secondo|a detta di|stando a}",
    "pt": "{segundo|de acordo com o relato}",
    "nl": "{volgens|aldus|naar eigen zeggen}",
    "sv": "enligt",
    "da": "ifølge",
    "no": "{ifølge|ifølgje}",
    "fi": "{mukaan|sanojen mukaan|mielestä}",
    "pl": "{według|zdaniem|jak twierdzi}",
    "cs": "{podle|slovy}",
    "sk": "{podľa|slovami}",
    "hu": "szerint",
    "ro": "{potrivit|conform spuselor|după spusele|după părerea|în opinia}",
    "bg": "{според|по думите на}",
    "el": "{σύμφωνα με|κατά τα λεγόμενα}",
    "uk": "{за словами|на думку}",
    "ru": "{по словам|по рассказам|по мнению}",
    "tr": "göre",
    "ar": "{وفقا|بحسب|حسب قول|على حد قول}",
    "fa": "{به گفته|بنا به گفته|به روایت}",
    "he": "{לדברי|לפי דברי|כדברי|לדעתו|לדעתה|לדעת ראש-}",
    "hi": "{के अनुसार|के मुताबिक|के शब्दों में}",
    "id": "menurut",
    "vi": "{theo lời|theo ông|theo bà|theo anh|theo chị}",
    "th": "{ตามคำบอกเล่า|ตามคำกล่าว|ตามคำพูด}",
}

UNSAID = {
    "en": """
    {frequently asked|be asked|been asked|are asked|we said|we told|we asked|as told to|told us you|told us that you}
    {is|are|be|been} {advised|urged|told|claimed|declared|promised|warned}
    """,
    "zh": """
    {小说|小說|评说|评說|其他说|其他說}
    {他|她|人|者|师|生|长|民|员|家|友|亲|夫|手|官|板|先生}说明
    {请|請|欢迎|歡迎}*指出
    """,
    "ja": "{もっと|ずっと|きっと|やっと}{話|笑|語|書|言|聞|答え}",
    "de": """
    {schreibt|sagt|erzählt|ruft|berichtet|verratet} uns
    {sagen sie|meinen sie|meint ihr|sagt ihr|sagt eure|schreibt eure|schreibt in|schreibt an|rät die redaktion}
    """,
    "pt": "{diz-nos|diga-nos}",
    "hu": "{mondja el|írja meg|írja be|írja le}",
    "ro": "{susține|scrie|spune|cere|răspunde|recomandă|anunță}-{ne|i|le|te|vă|ți|o|l}",
    "tr": """
    {görünüşe göre|isteğe göre|tercihlerinize göre|ilgi alanlarınıza göre|ilgi alanlarına göre|ihtiyacınıza göre}
    {buna göre|konumunuza göre}
    """,
    "id": "{kata sandi|kata kunci|dengan kata lain}",
    "vi": """
    {lời khuyên|câu hỏi|câu trả lời|theo yêu cầu|các yêu cầu|mọi yêu cầu|lời nhắc|đường viết}
    {vui lòng|hãy|xin|xin hãy} cho biết
    """,
    "th": "{บอกเราว่า|บอกให้เรารู้ว่า|บอกเราหน่อยว่า|ระบุว่าคุณ}",
}

PAST = {
    "en": """
    {was|were|had|went|came|took|gave|got|found|kept|began|became|grew|ran|saw|knew|thought|stood|fell|held|paid}
    {did|didn't|wasn't|weren't|hadn't|could not|couldn't|would|used to}
    """,
    "de": """
    {war|waren|hatte|hatten|wurde|wurden|konnte|konnten|musste|mussten|wollte|wollten|durfte|durften|kam|kamen|ging|gingen}
    {gab|gaben|ließ|ließen|blieb|blieben|stand|standen|fand|fanden|nahm|nahmen|sah|sahen|hielt|hielten|lief|liefen|saß|lag}
    {wusste|dachte|brachte|verlor|verloren|schwieg|half|trug|zog|zogen|griff|starb}
    """,
    "fr": """
    {était|étaient|avait|avaient|fut|furent|eut|fallut|vint|devint|disait|faisait|pouvait}
    {-aient|-rait|-llait|-sait|-tait|-nait|-vait|-chait|-geait|-dait}
    """,
    "es": """
    {era|eran|fue|fueron|había|habían|estaba|estaban|tenía|tenían|podía|hubo|hizo|tuvo|pudo|puso|quiso|-aba|-aban}
    """,
    "it": """
    {era|erano|furono|aveva|avevano|fece|ebbe|venne|dovette|rimase|divenne|poteva|voleva|faceva|-avano|-evano}
    {stava|andava|portava|arrivava|restava}
    """,
    "pt": """
    {era|eram|foi|foram|tinha|tinham|havia|estava|estavam|podia|fez|teve|veio|pôs|quis|-avam|-iam}
    """,
    "nl": """
    {was|waren|had|hadden|werd|kwam|kwamen|ging|gingen|gaf|gaven|zag|zagen|stond|stonden|kreeg|kregen|liet|lieten}
    {vond|vonden|moest|moesten|kon|konden|wilde|wilden|mocht|bleef|bleven|hield|liep|lag|zat|bracht|dacht|wist}
    """,
    "sv": """
    {det|han|hon|där|som} var
    {hade|blev|gick|fick|tog|gav|såg|stod|lät|fann|höll|satt|låg|visste|sprang}
    """,
    "da": """
    {det|han|hun|der|som|hvor} var
    {havde|blev|gik|fik|tog|gav|stod|lod|fandt|holdt|lå|vidste|løb}
    """,
    "no": """
    {det|han|hun|der|som|hvor} var
    {hadde|ble|gikk|fikk|tok|ga|sto|lot|fant|holdt|satt|lå|visste|løp}
    """,
    "fi": """
    {oli|olivat|tulivat|menivät|saivat|antoi|otti|näki|jäi|jäivät|alkoi|päätti|joutui|löysi|piti|pitivät}
    """,
    "pl": """
    {był|była|było|byli|były|miał|miała|mieli|miały|mógł|mogła|mogli|musiał|musiała|chciał|chciała|został|została|stał|stała}
    {-wał|-wała|-wali|-nęła|-nęli}
    """,
    "cs": """
    {byl|byla|bylo|byli|byly|měl|měla|měli|mohl|mohla|musel|musela|chtěl|chtěla|šel|šla|přišel|přišla|-oval|-ovala|-ovali}
    {-nula|-nuli}
    """,
    "sk": """
    {bol|bola|bolo|boli|mal|mala|mali|mohol|mohla|musel|musela|chcel|chcela|išiel|išla|prišiel|prišla|-oval|-ovala|-ovali}
    """,
    "hu": """
    {volt|voltak|lett|kellett|tudott|kapott|ment|mentek|jött|jöttek|akart|maradt|állt|álltak|ült|látta|vitte|hozta}
    """,
    "ro": """
    {era|erau|avea|aveau|putea|puteau|venea|stătea|mergea|trebuia|fusese|făcea|voia|știa}
    """,
    "bg": """
    {беше|бяха|имаше|нямаше|можеше|трябваше|стана|остана|дойде|отиде|искаше|знаеше}
    """,
    "el": """
    {ήταν|είχε|είχαν|έγινε|έγιναν|μπορούσε|έπρεπε|ήθελε|ήξερε|πήγε|ήρθε|έμεινε|-ούσε|-ούσαν}
    """,
    "uk": """
    {був|була|було|були|мав|мала|мали|міг|могла|мусив|хотів|хотіла|прийшов|прийшла|пішов|пішла|став|стала|стояв|-вала|-вали}
    """,
    "ru": """
    {был|была|было|были|имел|имела|мог|могла|могли|хотел|хотела|пришел|пришла|пошел|пошла|стал|стала|стоял|-вала|-вали|-лась}
    """,
    "tr": """
    {vardı|yoktu|idi|-yordu|-mişti|-mıştı|-muştu|-müştü|-acaktı|-ecekti}
    """,
    "ar": """
    {كان|كانت|كانوا|لم يكن|لم تكن|وكان|وكانت|فكان}
    """,
    "fa": """
    {بود|بودند|نبود|داشت|داشتند|می‌کرد|می‌رفت|می‌گفت}
    """,
    "he": """
    {היה|היתה|הייתה|היו}
    """,
    "hi": """
    {था|थी|थे}
    """,
    "id": """
    {kala itu|ketika itu|saat itu|waktu itu|waktu lalu|tempo hari|kemarin}
    """,
    "vi": """
    {hồi đó|khi đó|ngày đó|năm ngoái|lúc ấy|hồi ấy|hôm qua|hôm ấy}
    """,
    "th": """
    {ตอนนั้น|ปีที่แล้ว|เมื่อวาน|ครั้งนั้น}
    """,
    "zh": """
    {当时|當時|那年|后来|後來|那天|去年|结果|結果}
    """,
    "ja": """
    {-かった。|-だった。|-いた。|-った。|-れた。|-した。|-えた。|-けた。|-めた。|-んだ。|-じた。|-きた。}
    """,
    "ko": """
    {-았다.|-었다.|-였다.|-했다.|-됐다.|-갔다.|-왔다.|-졌다.|-렸다.|-켰다.|-냈다.|-렀다.|-꼈다.|-겼다.}
    """,
}

SITE = {
    "en": """
    {you|your|yours|we|us|site-|web-|page-|browser-|function-|feature-|articl-|link-|edito-|author-|content-}
    {traffic|ads|advert-|personal-|analy-|servic-|news|offers|update-}
    """,
    "zh": """
    {您|你|我们|我們|本|请|請|页|頁|网站|網站|功能|链接}
    {連結|作者|新闻|新聞|广告|廣告|内容|內容|流量|服务|服務|资讯|資訊|精彩}
    """,
    "ja": "{ください|下さい|本|ページ|サイト|機能|リンク|筆者|記事|広告|内容|コンテンツ|サービス|ニュース|分析}",
    "ko": "{당신-|귀하-|본|사이트-|페이지-|기능-|링크-|필자-|기사-|광고-|콘텐츠-|서비스-|뉴스-|분석-}",
    "de": """
    {sie|ihr|ihre|ihren|ihrer|ihnen|du|dein-|dich|dir|wir|uns|seite-|web-|browser-|funktion-|artikel-|link-}
    {redaktion-|autor-|inhalt-|werb-|anzeige-|analys-|personal-|dienst-|besuch-|news|nachricht-}
    """,
    "fr": """
    {vous|votre|vos|nous|tu|ton|tes|page-|site-|navigateur-|fonction-|articl-|lien-|rédac-|auteur-|contenu-}
    {publicit-|audience|trafic|personnalis-|analys-|service-|actualit-|mesur-}
    """,
    "es": """
    {tu|tus|te|su|sus|usted-|nosotros|página-|sitio-|web|navegador-|funci-|artícul-|enlace-|redac-|autor-}
    {contenido-|publicid-|anuncio-|tráfico|personaliz-|analiz-|servicio-|noticia-|medir}
    """,
    "it": """
    {lei|voi|vostr-|tu|tuo|tua|tuoi|tue|noi|pagin-|sito|siti|browser-|funzion-|articol-|link-|redazion-|autor-}
    {contenut-|pubblicit-|annunc-|traffic-|personalizz-|analizz-|serviz-|notizi-|misur-}
    """,
    "pt": """
    {você-|seu|sua|seus|suas|nós|estes|página-|site-|navegador-|funç-|funcion-|artig-|ligaç-|link-|redaç-|autor-}
    {conteúdo-|publicid-|anúncio-|tráfego|personaliz-|analis-|serviço-|notícia-|medir}
    """,
    "nl": """
    {u|uw|je|jij|jouw|jullie|wij|we|pagina-|site-|web-|browser-|functi-|artikel-|link-|redacti-|auteur-|inhoud}
    {advertent-|verkeer|personalis-|analys-|dienst-|nieuws-|meten|content}
    """,
    "sv": """
    {du|din|ditt|dina|ni|er|ert|vi|oss|sida-|sidor-|webb-|-sajt-|funktion-|artik-|länk-|redak-|författ-|innehåll-}
    {annons-|reklam-|trafik-|anpass-|analys-|tjänst-|nyhet-|mät-}
    """,
    "da": """
    {du|din|dine|vi|os|jer|side-|web-|browser-|funktion-|artik-|link-|redakt-|forfatt-|skribent-|indhold-|annonc-}
    {reklam-|trafik-|tilpass-|analys-|tjenest-|nyhed-|måle-}
    """,
    "no": """
    {du|din|ditt|dine|vi|oss|side-|nettsted-|nettles-|funksjon-|artik-|lenk-|redak-|forfatt-|skribent-|innhold-}
    {annons-|reklam-|trafikk-|tilpass-|analys-|tjenest-|nyhet-|måle-}
    """,
    "fi": """
    {sinä|sinun|te|teidän|me|meidän|sivu-|selaime-|toimin-|ominaisuu-|artik-|linkk-|toimitu-|kirjoittaj-|sisäl-}
    {maino-|kävij-|liiken-|kohden-|analys-|palvelu-|uutis-|mitta-}
    """,
    "pl": """
    {pan|pana|pani|państw-|ty|twój|twoj-|nas|nam|stron-|przegląd-|funkcj-|artyk-|link-|redak-|autor-|treśc-}
    {treści|reklam-|ruch-|personaliz-|analiz-|usług-|wiadomoś-|mierz-}
    """,
    "cs": """
    {vy|vás|vám|vaš-|ty|tvůj|nás|nám|stránk-|web-|prohlíž-|funkc-|člán-|odkaz-|redak-|autor-|obsah-|reklam-}
    {návštěv-|personaliz-|analýz-|služ-|zpráv-|měř-}
    """,
    "sk": """
    {vy|vás|vám|vaš-|ty|tvoj-|nás|nám|stránk-|web-|prehliad-|funkci-|člán-|odkaz-|redak-|autor-|obsah-|reklam-}
    {návštev-|personaliz-|analýz-|služ-|správ-|mera-}
    """,
    "hu": """
    {ön|önnek|te|mi|oldal-|böngész-|funkci-|cikk-|hivatkoz-|link-|szerkeszt-|szerző-|honlap-|tartal-|hirdet-}
    {reklám-|forgal-|személyre|elemz-|szolgált-|hírek|mér-}
    """,
    "ro": """
    {dumneavoastră|dvs|tu|tău|noi|pagin-|site-|browser-|funcți-|articol-|link-|redac-|autor-|conținut-|reclam-}
    {publicit-|trafic-|personaliz-|analiz-|servici-|știri-|măsur-}
    """,
    "bg": """
    {вие|ви|ваш-|ти|твоя-|ние|ни|сайт-|страниц-|браузър-|функци-|стати-|линк-|връзк-|редак-|автор-|съдържан-}
    {реклам-|посещ-|трафик-|персонал-|анализ-|услуг-|новин-|измер-}
    """,
    "el": """
    {σας|εσείς|σου|μας|σελίδ-|ιστό-|λειτουργ-|άρθρ-|σύνδεσμ-|συντάκτ-|συγγραφ-|περιεχόμ-|διαφήμ-|διαφημ-|επισκέψ-}
    {εξατομίκ-|αναλ-|υπηρεσ-|ειδήσ-|μετρ-}
    """,
    "uk": """
    {ви|вас|вам|ваш-|ти|твій|ми|нас|нам|сайт-|сторінк-|браузер-|функці-|стат-|посилан-|редак-|автор-|вміст-}
    {контент-|матеріал-|реклам-|відвід-|трафік-|персонал-|аналіз-|послуг-|сервіс-|новин-|вимір-}
    """,
    "ru": """
    {вы|вас|вам|ваш-|ты|твой|мы|нас|нам|сайт-|страниц-|браузер-|функци-|стат-|ссыл-|редак-|автор-|контент-}
    {содержим-|материал-|реклам-|посеща-|трафик-|персонал-|анализ-|услуг-|сервис-|новост-|измер-}
    """,
    "tr": """
    {siz|size|sizin|biz|bize|bizim|sayfa-|site-|tarayıcı-|özellik-|işlev-|yazar-|bağlantı-|makale-|haber-|içerik-}
    {reklam-|trafik-|kişisel-|analiz-|hizmet-|ölç-|ziyaret-}
    """,
    "ar": """
    {نحن|أنت|لك|متصفح-|الموقع|موقع-|صفحة|الصفحة|الصفحات|كاتب-|الكاتب|رابط-|الروابط|المقال|يرجى|المحتوى|الإعلانات}
    {إعلانات|الزيارات|تحليل|قياس|خدمات-|الخدمات|أخبار-|الأخبار}
    """,
    "fa": """
    {شما|ما|سایت-|صفحه-|مرورگر-|نویسنده-|لینک-|مطلب|مقاله-|لطفا|محتوا-|تبلیغ-|بازدید-|ترافیک|تحلیل-|خدمات|خبر-}
    اخبار
    """,
    "he": """
    {אתה|את|אתם|שלך|אנו|אנחנו|נא|אתר|האתר|עמוד-|דפדפן-|מחבר-|קישור-|הכתבה|מאמר-|תוכן|תכנים|פרסומות|פרסום|תנועה}
    {לנתח|ניתוח|שירות-|חדשות}
    """,
    "hi": """
    {आप|आपका|आपके|आपकी|हम|हमारे|हमारी|साइट-|वेबसाइट-|पेज-|ब्राउज़र-|लेखक-|लिंक-|लेख-|कृपया|सामग्री|विज्ञापन-}
    {ट्रैफ़िक|विश्लेषण|सेवा-|ख़बर-|समाचार}
    """,
    "id": """
    {anda|kamu|kami|situs-|laman-|halaman-|peramban-|browser-|fitur-|fungsi-|artikel-|tautan-|penulis-|redaksi-}
    {konten|iklan-|lalu lintas|analis-|menganalis-|layanan|berita|mengukur}
    """,
    "vi": """
    {bạn|quý|chúng tôi|trang|trình duyệt|tính năng|liên kết|tác giả|bài viết|tòa soạn|nội dung|quảng cáo}
    {lưu lượng|phân tích|dịch vụ|tin tức|đo lường}
    """,
    "th": "{คุณ|เรา|หน้า|เว็บ|เบราว์เซอร์|ลิงก์|ผู้เขียน|บทความ|เนื้อหา|โฆษณา|วิเคราะห์|บริการ|ข่าว}",
}
