"""Advertisement labels: the words that mark an ad, the gap it leaves in the text, and the questions asked about it.

Why it goes: the ad itself is not in the text any more; its label cuts sentences and paragraphs in two.

What stays: articles about advertising and sponsors, a heading such as "Advertising", and sentences that name the
sponsor of a study or a club.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.document import Finding, Page
from cleaner.phrases import Hits, weigh

PHRASES = {
    "en": """
        ^advertisement$
        ^advertisements$
        ^advertisement advertisement$
        ^advertisementadvertisement
        ^advertisement - story continues below
        ^advertisement - article continues below
        ^advertisement - continue reading below
        ^advertisement - scroll to continue
        ^advertisement:
        ^advertisement.
        ^advertisement feature$
        ^advertisement from
        ^advertiser content
        ^advertise with us$
        ^advertise here$
        ^skip advertisement$
        ^skip ad$
        ^skip ads$
        ^close ad$
        ^hide ad$
        ^remove ads$
        ^report ad$
        ^report this ad$
        ^ad$
        ^ad feedback$
        ^ad choices$
        ^adchoices$
        ^ads by
        ^about this ad$
        ^about ads$
        ^why this ad
        ^sponsored$
        ^sponsored ad$
        ^sponsored ads$
        ^sponsored post$
        ^sponsored content$
        ^sponsored links$
        ^sponsored link$
        ^sponsored message$
        ^sponsored stories$
        ^sponsor message$
        ^sponsor$
        this content is provided by our sponsor
        ^sponsored content by
        ^sponsored by$
        ^paid content$
        ^paid content by
        ^paid post$
        ^paid partner content$
        ^paid partnership$
        ^paid for by$
        ^partner content$
        ^promoted$
        ^promoted content$
        ^promoted by$
        ^message from our sponsor-
        ^a message from our sponsor-
        ^a word from our sponsor-
        ^content continues below
        ^article continues below
        ^story continues below
        ^story continues after
        ^article continues after
        ^continues below advertisement
        ^continue reading below$
        ^text continues after
        story continues below advertisement
        story continues below this ad
        article continues below advertisement
        article continues below this ad
        article continues after this ad
        article continues after ad
        article continues after advertisement
        story continues after ad
        ^scroll to continue
        scroll down to continue reading
        scroll to continue reading
        ^scroll for more$
        ^scroll for article$
        how relevant is this ad to you
        did you encounter any technical issues
        video player was slow to load
        ad never loaded
        ad prevented
        ad was repetitive to ads
        ^thank you for your feedback on this ad
        your effort and contribution in providing this feedback
        this ad will end in
        ad will close in
        this advertisement has not loaded yet
        advertisement has not loaded yet
        ^{the|this} {story|article} continues {below|after} {this ad|the ad|this advertisement|the advertisement|this advert}$
        ^{article|story} continues {below|after this ad|below this ad|after the advertisement|after advertisement}$
        ^continue to site$
        ^continue to the site$
        ^loading ad$
        ^reviews and ads$
        please disable your ad blocker
        please turn off your ad blocker
        disable your adblocker
        you are using an ad blocker
        you're using an ad blocker
        it looks like you are using an ad
        it looks like you're using an ad
        ^go ad free
        ^go ad-free
        tired of * ads?
        events with links have purchased sponsorships
        advertisements in this newsletter
        this article contains sponsored content
        this post contains sponsored content
        advertising on our site helps support
        ^advertisement (scroll
        ^advertisement - scroll
        ^advertisement (
        ^scroll down to continue
        ^this ad supports
        ^ads support our
        ^a message from our partner-
        ^our sponsor$
        ^support from our sponsors
        ^ad - content continues below
        ^ad - story continues below
        ^ad - article continues below
        ^advertisement (continue reading below)
        ^advertisement - continue
        ^content continues after
        ^remove ads
        ^please allow ads
        ^allow ads
        ^sponsored article$
        ^sponsored story$
        ^sponsored feature$
        ^sponsored section$
        ^sponsored by our
        ^sponsored by:
        ^presented by$
        ^brought to you by$
        ^brought to you by our
        ^in partnership with$
        ^paid advertisement$
        ^paid promotion$
        ^paid program$
        ^promoted stories$
        ^promoted post$
        ^from our partners$
        ^from our sponsors$
        ^from our sponsor$
        ^our sponsors$
        ^partner offer$
        ^this is an advertisement
        ^this is a sponsored post
        ^this is sponsored content
        ^this is a paid
        this is a paid partnership
        this is a paid advertisement
        this post is sponsored by
        this article is sponsored by
        this story is sponsored by
        this post was sponsored by
        ^thanks to our sponsor-
        ^thank you to our sponsor-
        ^close advertisement$
        ^advertisement close$
        ^end of advertisement$
        ^ad closed by
        ^stop seeing this ad$
        ^hide this ad$
        ^ad loading
        ^keep reading after
        ^continue reading after
        ^read on after the ad
        whitelist our site
        whitelist this site
        disable ad blocking
        disable your ad-blocker
        turn off your adblocker
        turn off ad blocker
        using an adblocker
        ad blocker detected
        adblock detected
        adblocker detected
        we noticed you're using an ad blocker
        we've noticed you are using an ad
        ^why {am i seeing|do i see|this} {this ad|this advertisement|these ads|ad}$
    """,
    "de": """
        ^anzeige$
        ^anzeigen$
        ^anzeige:
        ^advertorial$
        ^werbung$
        ^sponsored$
        ^gesponsert$
        ^gesponserter inhalt
        ^gesponserter beitrag
        ^anzeige schließen$
        ^anzeige überspringen
        ^werbung überspringen
        ^weiter nach der anzeige
        ^weiter nach der werbung
        nach der anzeige geht es weiter
        nach dieser anzeige weiterlesen
        lesen sie nach der anzeige weiter
        hier wird werbung angezeigt
        ^scrollen um weiterzulesen
        bitte deaktivieren sie ihren adblocker
        bitte schalten sie ihren adblocker
        weiter nach dieser anzeige
        ^anzeige - unten
        ^werbung - bitte
        ^nach der werbung weiterlesen
        ^nach der anzeige weiterlesen
        ^nach der werbung geht es weiter
        wird nach der anzeige fortgesetzt
        wird nach der werbung fortgesetzt
        ^warum sehe ich diese werbung
        ^warum sehe ich diese anzeige
        ^lesen sie nach dieser
        ^werblicher inhalt
        ^werbliche inhalte
        ^weiter geht's nach
        ^weiter geht es nach
        ^hier geht's weiter nach
        ^mehr nach der anzeige
        ^mit freundlicher unterstützung von$
        ^inhalt unseres partners
        ^anzeige / werbung$
        ^nach der {werbung|anzeige} geht {der artikel|der text|der beitrag} weiter
        ^nach der {werbung|anzeige} geht es weiter$
        {artikel|text|beitrag} {geht|wird} {nach|unter|unterhalb|hinter} der {werbung|anzeige} {weiter|fortgesetzt}
        ^{bezahlter|gesponserter|werblicher|gesponsorter} {inhalt|beitrag|artikel}$
        ^{bezahlte|gesponserte} {partnerschaft|anzeige|inhalte|beiträge}$
        ^werbung / anzeige$
        ^anzeige (
        ^externe anzeige$
        ^artikel wird nach der
        ^artikel geht nach der
        ^der artikel wird nach der
        ^der artikel geht nach der
        ^text wird nach der
        ^weiterlesen nach der {anzeige|werbung|werbepause|anzeige:}
        ^bitte weiterscrollen
        werbung - bitte
        anzeige - bitte weiter
        ^hier weiterlesen nach
        ^lesen sie unter der anzeige
        ^lesen sie nach der werbung
        ^gesponserter link$
        ^gesponserte links$
        ^gesponsert von
        ^präsentiert von$
        ^bezahlte kooperation$
        ^bezahlte werbung$
        ^unbezahlte werbung$
        ^dauerwerbesendung$
        ^partnerinhalt$
        ^partnerinhalte$
        ^sonderveröffentlichung$
        ^anzeigensonderveröffentlichung$
        ^verlagsangebot$
        ^werbepause$
        ^werbung ausblenden$
        ^werbung schließen$
        ^werbung entfernen$
        ^ende der anzeige$
        ^ende der werbung$
        werbeblocker aus
        werbeblocker deaktivieren
        deaktivieren sie * werbeblocker
        deaktiviere * werbeblocker
        deaktiviere * adblocker
        schalten sie * werbeblocker aus
        sie nutzen einen adblocker
        sie haben einen adblocker
        ^anzeige {melden|ausblenden|überspringen|entfernen}$
        ^werbung {melden|überspringen}$
    """,
    "fr": """
        ^publicité$
        ^publicités$
        ^annonce$
        ^annonce publicitaire$
        ^contenu sponsorisé
        ^contenu commandité
        ^contenu partenaire$
        ^sponsorisé$
        ^article sponsorisé$
        ^publicité, continuez
        ^publicité - continuez
        ^la suite après la publicité
        ^la suite après cette publicité
        ^l'article continue après
        ^lire la suite après la publicité
        ^la suite sous la publicité
        ^passer la publicité
        ^fermer la publicité
        merci de désactiver votre bloqueur
        continue après la publicité
        continue après cette publicité
        continue sous la publicité
        article après la publicité
        article après la pub
        ^annonce: contenu
        ^pourquoi cette publicité
        suite de * après la publicité
        ^publicité. faites
        faites défiler pour continuer
        ^faites défiler pour
        ^votre article continue
        ^votre lecture continue
        ^annonce partenaire
        ^contenu de notre partenaire
        ^la suite de cet article après
        ^la suite de l'article après
        ^la suite de votre article après
        ^suite de l'article après
        ^suite après la publicité
        ^cet article continue après
        ^l'article continue sous
        ^lire la suite après
        ^la lecture continue après
        ^publicité, fin
        ^fin de la publicité$
        ^sponsorisé par
        ^article partenaire$
        ^article sponsorisé
        ^contenu proposé par
        ^contenu offert par
        ^contenu présenté par
        ^contenu de marque$
        ^présenté par$
        ^en partenariat avec$
        ^publi-rédactionnel$
        ^publireportage$
        ^publi-reportage$
        ^communiqué sponsorisé$
        ^masquer la publicité$
        ^ignorer la publicité$
        désactivez votre bloqueur
        désactiver votre bloqueur
        bloqueur de publicité détecté
        vous utilisez un bloqueur
        vous utilisez un adblock
        ^contenu {proposé|conçu|réalisé|produit|offert} par {notre partenaire|nos partenaires|un annonceur|un partenaire}
        la rédaction n'a pas participé à {sa|la} {réalisation|rédaction|production|conception}
        ^{contenu|contenus|article|articles|message} {de partenaire|de partenaires|partenaires|de notre partenaire|de nos partenaires}$
        ^{contenus|articles|message} partenaire$
        ^{signaler|signalez} {cette publicité|une publicité|cette annonce|la publicité}$
        ^liens {sponsorisés|commerciaux|publicitaires|partenaires}$
        ^{lien|contenu|post|publication} {sponsorisé|sponsorisée|commercial|publicitaire}$
        ^article {sponsorisée|commercial|publicitaire}$
        ^{passer|ignorer|fermer} {cette annonce|l'annonce|cette publicité}$
        ^{passer|fermer} la publicité$
        ^{ce contenu|cet article} {a été|est} {réalisé|produit|proposé|conçu} {en partenariat avec|par notre partenaire}
    """,
    "es": """
        ^publicidad$
        ^anuncio$
        ^anuncios$
        ^contenido patrocinado
        ^contenido publicitario$
        ^patrocinado$
        ^patrocinado por$
        ^saltar anuncio$
        ^saltar publicidad
        ^cerrar publicidad
        ^continúa después de la publicidad
        ^la noticia continúa después
        ^sigue leyendo después de
        ^el artículo continúa después
        la nota continúa después de la publicidad
        desactiva tu bloqueador
        desactive su bloqueador
        continúa después del anuncio
        continúa después de este anuncio
        continúa después de la publicidad
        continúa tras la publicidad
        continúa debajo de la publicidad
        leyendo después del anuncio
        leyendo tras la publicidad
        leyendo después de la publicidad
        ^publicidad - sigue
        ^publicidad. desliza
        ^publicidad, sigue
        ^continúa después de este anuncio
        sigue leyendo abajo$
        ^el texto continúa después
        ^continúa leyendo después
        ^continúa leyendo tras
        ^continúa tras la publicidad
        ^continúe leyendo después
        ^sigue leyendo después
        ^sigue leyendo tras
        ^sigue después de la publicidad
        ^desliza para
        ^anuncio publicitario$
        ^espacio publicitario$
        ^anuncio patrocinado$
        ^artículo patrocinado
        ^contenido ofrecido por
        ^contenido de marca$
        ^contenido promocionado$
        ^publirreportaje$
        ^presentado por$
        ^patrocinado por
        ^ofrecido por$
        ^promocionado$
        ^omitir anuncio$
        ^cerrar anuncio$
        ^fin de la publicidad$
        ^ocultar publicidad$
        desactiva el bloqueador
        desactive el bloqueador
        desactiva tu adblock
        ^publicidad * {siga|sigue|continúe|continúa} leyendo {debajo|abajo|a continuación}$
        ^{siga|sigue|continúa|continúe} leyendo {debajo|abajo|tras la publicidad|después de la publicidad|a continuación}$
        ^{denunciar|informar de|reportar|denuncia|reporta} {este anuncio|un anuncio|esta publicidad|el anuncio}$
        ^{enlaces|contenidos} {patrocinados|promocionados}$
        ^{enlace|artículo|publicación} {patrocinado|promocionado|patrocinada|promocionada}$
        ^{contenido|artículo} {realizado|elaborado|ofrecido|creado} {en colaboración con|en alianza con|por cortesía de}
    """,
    "it": """
        ^pubblicità$
        ^annuncio pubblicitario$
        ^annuncio sponsorizzato$
        ^contenuto sponsorizzato
        ^contenuto promozionale$
        ^sponsorizzato$
        ^sponsorizzato da$
        ^messaggio pubblicitario$
        ^messaggio promozionale$
        ^continua dopo la pubblicità
        ^continua a leggere dopo la pubblicità
        ^l'articolo continua dopo
        ^l'articolo prosegue dopo
        ^salta annuncio$
        disattiva l'ad blocker
        disattiva il tuo adblock
        continua dopo l'annuncio
        prosegue dopo l'annuncio
        continua dopo la pubblicità
        prosegue dopo la pubblicità
        continua sotto la pubblicità
        ^il testo continua dopo
        ^prosegui dopo
        ^pubblicità, continua
        ^annuncio$
        ^annunci pubblicitari$
        ^la lettura continua dopo
        ^continua dopo la
        ^continua sotto la
        ^continua a leggere dopo
        ^prosegue dopo la
        ^articolo sponsorizzato
        ^post sponsorizzato
        ^contenuto offerto da
        ^contenuto a pagamento$
        ^contenuto pubblicitario$
        ^contenuto promosso da
        ^presentato da$
        ^sponsorizzato da
        ^informazione pubblicitaria$
        ^messaggio promozionale con
        ^spazio pubblicitario$
        ^redazionale$
        ^pubbliredazionale$
        ^publiredazionale$
        ^chiudi pubblicità$
        ^salta la pubblicità$
        ^fine della pubblicità$
        disattiva il blocco
        disattiva ad block
        disattiva il tuo ad blocker
        disabilita il tuo ad blocker
        stai usando un ad blocker
        stai utilizzando un adblock
        ^{messaggio promozionale|contenuto promozionale|contenuto sponsorizzato|messaggio pubblicitario} a cura di
        ^segnala {questo annuncio|annuncio|l'annuncio|questa pubblicità|pubblicità}$
        ^{link|contenuti|annunci} {sponsorizzati|promozionali}$
        ^{link|post} {sponsorizzato|promozionale|pubblicitario}$
        ^messaggio sponsorizzato$
        ^annuncio promozionale$
        ^{salta|chiudi} l'annuncio$
        ^chiudi la pubblicità$
        ^chiudi annuncio$
        ^salta pubblicità$
        ^{contenuto|articolo} {realizzato|creato|prodotto} in {collaborazione|partnership} con
    """,
    "pt": """
        ^publicidade$
        ^propaganda$
        ^anúncio$
        ^anúncios$
        ^conteúdo patrocinado
        ^patrocinado$
        ^conteúdo de marca$
        ^continua após a publicidade
        ^continua depois da publicidade
        ^continue lendo após
        ^o artigo continua após
        ^a notícia continua após
        ^pular anúncio$
        ^fechar anúncio$
        desative seu bloqueador
        desative o seu bloqueador
        continua após o anúncio
        continua após a publicidade
        continua após publicidade
        continua depois da publicidade
        continua depois do anúncio
        lendo após a publicidade
        mais após a publicidade
        ler após a publicidade
        ^a história continua após
        ^o texto continua após
        ^o artigo continua depois
        ^texto continua após
        ^leia mais após
        ^continue a ler após
        ^continue lendo depois
        ^continua a seguir à publicidade
        ^artigo continua após
        ^matéria patrocinada$
        ^artigo patrocinado
        ^post patrocinado
        ^publieditorial$
        ^informe publicitário$
        ^anúncio publicitário$
        ^espaço publicitário$
        ^conteúdo oferecido por
        ^conteúdo pago$
        ^conteúdo promovido$
        ^conteúdo publicitário$
        ^conteúdo comercial$
        ^oferecido por$
        ^apresentado por$
        ^patrocinado por
        ^fechar publicidade$
        ^saltar anúncio$
        ^pular publicidade$
        ^fim da publicidade$
        ^ocultar anúncio$
        desative o bloqueador
        desative o adblock
        desative seu adblock
        bloqueador de anúncios ativado
        ^{denunciar|reportar|sinalizar} {este anúncio|anúncio|esta publicidade|o anúncio}$
        ^{links|conteúdos} patrocinados$
        ^{ligações|publicações} patrocinadas$
        ^{link|artigo|post} {patrocinado|publicitário}$
        ^publicação {patrocinada|paga}$
        ^matéria paga$
        ^{detetámos|detectamos} que {está a usar|você está usando|está a utilizar|você usa|utiliza} um {bloqueador de anúncios|bloqueador de publicidade|adblocker|ad blocker}$
        ^{saltar|pular|fechar} {o anúncio|a publicidade}$
        ^saltar publicidade$
        ^{conteúdo|artigo} {produzido|realizado|criado|feito} em parceria com
    """,
    "nl": """
        ^advertentie$
        ^advertenties$
        ^reclame$
        ^gesponsord$
        ^gesponsorde content
        ^gesponsorde inhoud
        ^gesponsord bericht$
        ^tekst gaat verder onder
        ^artikel gaat verder onder
        ^het artikel gaat verder onder
        ^lees verder onder de advertentie
        ^lees verder na de advertentie
        ^tekst loopt door onder
        ^verder lezen na de advertentie
        ^advertentie sluiten$
        ^advertentie overslaan$
        schakel je adblocker uit
        schakel uw adblocker uit
        gaat verder onder de advertentie
        gaat door onder de advertentie
        loopt door onder de advertentie
        gaat verder na de advertentie
        gaat verder onder de reclame
        ^advertentie - lees
        lees hieronder verder
        ^gesponsorde bijdrage
        ^gesponsorde post
        ^advertentie, lees
        ^advertentie, tekst
        {artikel|tekst|verhaal} {gaat verder|loopt door} {na|onder} * {advertentie|reclame|advertenties}
        ^{gesponsorde|betaalde} {inhoud|content|samenwerking|berichten|artikelen}$
        ^het artikel loopt door
        ^het verhaal gaat verder onder
        ^verhaal gaat verder onder
        ^lees verder na de
        ^lees verder onder de
        ^verder na de
        ^verder lezen na de
        ^verder onder de
        ^ingezonden mededeling$
        ^ingezonden bericht$
        ^gesponsord door
        ^gesponsord artikel$
        ^gesponsorde link-
        ^betaald partnerschap$
        ^betaalde promotie$
        ^mede mogelijk gemaakt door$
        ^partnercontent$
        ^partnerbijdrage$
        ^partner content
        ^advertorial$
        ^reclame overslaan$
        ^einde advertentie$
        ^advertentie verbergen$
        zet je adblocker uit
        zet uw adblocker uit
        je adblocker uit
        uw adblocker uit
        je gebruikt een adblocker
        ^advertentie {melden|verwijderen}$
        ^reclame {melden|sluiten|verbergen|verwijderen}$
        ^{waarom zie ik|waarom krijg ik} deze {advertentie|advertenties|reclame|advertentie te zien}$
    """,
    "pl": """
        ^reklama$
        ^reklamy$
        ^koniec reklamy$
        ^artykuł sponsorowany$
        ^materiał sponsorowany$
        ^materiał promocyjny$
        ^materiał partnera$
        ^treść sponsorowana$
        ^post sponsorowany$
        ^dalsza część artykułu pod
        ^dalszy ciąg artykułu pod
        ^ciąg dalszy pod reklamą
        ^ciąg dalszy artykułu pod
        ^tekst kontynuowany jest pod
        ^pomiń reklamę$
        ^zamknij reklamę$
        wyłącz adblocka
        wyłącz blokowanie reklam
        dalsza część * pod reklamą
        dalsza część * pod materiałem
        ciąg dalszy * pod reklamą
        dalej pod reklamą
        ^reklama - przewiń
        przewiń dalej
        ^tekst znajduje się pod
        ^przewiń, aby czytać
        ^dalszy ciąg tekstu
        ^dalszy ciąg materiału
        ^ciąg dalszy tekstu pod
        ^ciąg dalszy pod
        ^czytaj dalej pod
        ^artykuł kontynuowany pod
        ^tekst pod reklamą
        ^materiał reklamowy
        ^materiał sponsorowany
        ^materiał partnerski
        ^materiał zewnętrzny$
        ^materiał komercyjny$
        ^materiał powstał we współpracy
        ^tekst sponsorowany
        ^tekst reklamowy
        ^tekst partnerski
        ^treść partnerska
        ^treść reklamowa
        ^artykuł partnerski
        ^artykuł reklamowy
        ^artykuł sponsorowany
        ^artykuł promocyjny$
        ^wpis sponsorowany
        ^link sponsorowany
        ^linki sponsorowane$
        ^współpraca reklamowa
        ^współpraca płatna
        ^płatna współpraca
        ^sponsorowane$
        ^sponsorowany$
        ^autopromocja$
        ^partner artykułu
        ^partnerem artykułu jest
        ^ukryj reklamę$
        wyłącz adblock-
        wyłącz blokadę reklam
        blokujesz reklamy
        używasz adblocka
        ^{treść|publikacja|współpraca} płatna$
        ^zgłoś {reklamę|tę reklamę|niewłaściwą reklamę}$
        ^{oferty promowane|oferta promowana|artykuły sponsorowane}$
        ^{treści sponsorowane|polecane oferty partnerów|materiały partnerów}$
        ^{reklamy google|koniec bloku reklamowego|kontynuuj czytanie pod reklamą}$
        ^{lokowanie produktu|zawiera lokowanie produktu}$
        ^{tekst|materiał|artykuł|wpis} {powstał |}we współpracy z {partnerem|partnerami|marką|firmą|reklamodawcą}
    """,
    "ru": """
        ^реклама$
        ^реклама на сайте$
        ^на правах рекламы$
        ^рекламное объявление$
        ^партнерский материал$
        ^партнёрский материал$
        ^спонсорский материал$
        ^продолжение после рекламы
        ^продолжение статьи после
        ^продолжение под рекламой
        ^пропустить рекламу$
        ^закрыть рекламу$
        ^скрыть рекламу$
        ^разместить рекламу$
        отключите блокировщик рекламы
        продолжение после рекламы
        продолжается после рекламы
        далее после рекламы
        ^реклама. ооо
        ^реклама. ип
        ^реклама. ао
        ^реклама 18+
        продолжение * под рекламой
        ^материал партнера
        ^материал партнёра
        ^материал партнеров
        ^реклама 0+
        ^реклама 16+
        ^реклама 12+
        ^erid-
        ^erid:
        ^реклама. рекламодатель
        ~erid-
        ^продолжение после
        ^продолжение под
        ^читайте далее после
        ^читать далее после
        ^читайте продолжение после
        ^статья продолжается после
        ^после рекламы продолжение
        ^спонсор материала
        ^спонсор публикации
        ^спонсировано
        ^рекламный материал$
        ^рекламная статья$
        ^рекламная публикация$
        ^рекламная запись$
        ^партнерский пост
        ^партнёрский пост
        ^партнерская публикация
        ^партнёрская публикация
        ^партнерский проект
        ^партнёрский проект
        ^спецпроект$
        ^материал подготовлен при поддержке
        ^материал создан при поддержке
        ^при поддержке$
        ^новости партнеров
        ^новости партнёров
        ^новости смн2$
        ^новости сми2$
        ^отключить рекламу$
        ^убрать рекламу$
        ^перейти на сайт рекламодателя
        ^узнать больше о рекламе
        отключите adblock
        отключите блокировщик
        у вас включен блокировщик
        у вас включён блокировщик
        ^{спонсорский контент|партнерский проект|материал партнера|промо|промоматериал}$
        ^{продолжение|статья продолжается|текст продолжается|материал продолжается|новость продолжается|читайте далее|продолжение статьи} {после рекламы|под рекламой|ниже|ниже рекламы|после рекламного блока}$
        ^пожаловаться на рекламу$
        ^{рекламные|спонсорские} {ссылки|объявления|материалы}$
        ^реклама. {16+|18+|0+}
        ^реклама. erid:
        ^{реклама ·|реклама у нас|заказать рекламу}$
    """,
    "sv": """
        ^annons$
        ^annonser$
        ^annons:
        ^annons annons$
        ^sponsrat$
        ^sponsrat innehåll
        ^sponsrad artikel$
        ^annonssamarbete$
        ^i betalt samarbete med
        ^artikeln fortsätter efter
        ^artikeln fortsätter under
        ^texten fortsätter under annonsen
        ^texten fortsätter efter annonsen
        ^fortsätt läsa efter annonsen
        ^stäng annons$
        ^hoppa över annons$
        stäng av din annonsblockerare
        stäng av din adblocker
        fortsätter efter annonsen
        fortsätter under annonsen
        fortsätter nedanför annonsen
        fortsätter efter reklamen
        fortsätter efter annons
        ^innehåll från annonsör
        ^annons från
        ^detta är en annons
        ^det här är en annons
        ^detta är en betald
        ^reklam$
        {artikeln|texten} {fortsätter|går vidare} {efter|under|nedanför} {annonsen|annonserna|reklamen}
        ^{sponsrat|betalt|kommersiellt} {innehåll|samarbete|inlägg}$
        ^reklamavbrott$
        ^läs vidare efter annonsen
        ^läs vidare under annonsen
        ^fortsätter efter annonsen
        ^fortsätter under annonsen
        ^sponsrat inlägg
        ^sponsrad av
        ^sponsrat av
        ^sponsrad text$
        ^sponsrad länk$
        ^sponsrade länkar$
        ^sponsrat samarbete
        ^betalt samarbete
        ^betalt inlägg
        ^betald annons$
        ^kommersiellt samarbete
        ^annonsplats$
        ^annonsbilaga$
        ^innehåll från vår partner
        ^från våra annonsörer$
        ^från vår partner$
        ^presenteras av$
        ^i annonssamarbete med
        ^i reklamsamarbete med
        ^reklamlänkar$
        ^dölj annons$
        ^slut på annons$
        ^annonsen stängs
        du använder en annonsblockerare
        du använder adblock
        stäng av adblock
        ^{rapportera|anmäl} {annons|annonsen|den här annonsen|olämplig annons|reklam}$
        ^varför {ser jag|visas} {den här|denna} {annonsen|annons|reklamen}$
        ^{ta bort|slipp|läs utan|surfa utan} {annonser|annonserna|reklam|annonser och reklam}$
        ^{innehållet|artikeln|texten} är {betalt|betald|producerad|producerat|skapat} av {annonsören|en annonsör|vår annonsör|vår annonsavdelning}
        ^{betald artikel|betalt partnerinnehåll|partnerinnehåll|annonsörsinnehåll|innehåll från partner}$
    """,
    "ja": """
        ^広告$
        ^スポンサーリンク$
        ^スポンサードリンク$
        ^スポンサー広告$
        ^スポンサーコンテンツ$
        ^広告を閉じる$
        ^広告をスキップ$
        ^広告の後にも続きます
        ^広告のあとに続きます
        ^記事は広告の後に続きます
        ^提供$
        広告ブロックを無効
        広告ブロッカーを無効
        ^提供:株式会社
        ^広告の後に
        記事は広告の
        広告の下に記事が続
        広告の後に記事が続
        ^【pr】
        ^[pr]
        ^(pr)
        ^pr:
        ^スポンサードサーチ$
        ^スポンサードコンテンツ
        広告の後に記事
        広告の下に記事
        ^(広告)$
        ^【広告】$
        ^[広告]$
        ^pr$
        ^【pr】$
        ^広告の下に
        ^記事は広告の下
        ^記事は広告の後
        ^広告のあとに
        ^本文は広告の
        ^続きは広告の
        ^この後に続く$
        ^広告が表示され
        ^スポンサーリンク
        ^タイアップ$
        ^タイアップ広告$
        ^タイアップ記事$
        ^記事広告$
        ^広告企画$
        ^広告特集$
        ^企画広告$
        ^広告スペース$
        ^広告掲載について$
        ^広告を非表示$
        ^広告を閉じる
        ^pr記事$
        ^pr企画$
        ^この記事は広告です
        ^本記事は広告です
        広告ブロッカーを
        広告ブロックを
        アドブロックを
        ^{この|}{広告の後に|広告の下に}{を報告|を報告する|について|を非表示|を閉じる|の後に続きます|の下に続く|記事が続きます|続きます}$
        ^{この|}広告{を報告|を報告する|について|の下に続く|記事が続きます|続きます}$
        ^この広告を非表示$
        ^この広告を閉じる$
        ^{記事|本文}は{広告|この広告}{の後|の下|下}{に|へ}{続く|続きます}$
        ^{提供|ペイド}{コンテンツ|記事|リンク|広告|ポスト|企画}$
        ^pr{コンテンツ|リンク|広告|ポスト}$
        ^スポンサー{記事|ポスト|企画}$
        ^広告{コンテンツ|記事|リンク|広告|ポスト}$
        ^タイアップ{コンテンツ|リンク|ポスト|企画}$
        ^スポンサード{コンテンツ|記事|広告|ポスト|企画}$
    """,
    "zh": """
        ^{广告|廣告}{后文章|後文章|之后文章|之後文章|下方文章|后内容|後內容|后|後}{继续|繼續|继续阅读|繼續閱讀}$
        ^广告$
        ^廣告$
        ^赞助商链接$
        ^推广$
        ^赞助$
        ^广告 请继续往下阅读
        ^廣告 請繼續往下閱讀
        请继续往下阅读
        請繼續往下閱讀
        ^文章未完，请看广告
        ^跳过广告$
        ^略過廣告$
        ^跳過廣告$
        ^关闭广告$
        ^關閉廣告$
        请关闭广告拦截
        請關閉廣告攔截
        ^(广告)$
        文章继续,请往下
        ^文章继续 請往下
        ^文章未完,
        ^广告(请
        ^廣告(請
        ^广告,请
        ^廣告,請
        ^廣告 請
        ^廣告後繼續
        ^广告后继续
        ^广告 继续
        ^廣告 繼續
        请继续阅读本文
        請繼續閱讀本文
        ^继续往下阅读
        ^繼續往下閱讀
        继续往下阅读
        繼續往下閱讀
        ^本内容由赞助
        ^本內容由贊助
        ^內容贊助
        ^以下内容为广告
        ^以下為廣告
        ^以下为广告
        ^請往下繼續閱讀
        ^请往下继续阅读
        ^請往下閱讀
        ^請繼續往下
        ^请继续往下
        ^继续往下看
        ^繼續往下看
        ^下滑继续
        ^往下滑繼續
        ^向下滑动继续
        ^廣告結束$
        ^广告结束$
        ^贊助商廣告$
        ^赞助商广告$
        ^贊助商連結$
        ^由赞助商提供
        ^本文由赞助商提供
        ^本文由贊助商提供
        ^本文为广告
        ^本文為廣告
        ^本文為贊助
        ^本文为赞助
        ^合作推广$
        ^合作推廣$
        ^推广内容$
        ^推廣內容$
        ^推广链接$
        ^商业合作$
        ^特約報導$
        ^廣編企劃$
        ^品牌專題$
        ^特别策划·广告$
        ^业配$
        ^業配$
        ^工商時間$
        ^广告推荐$
        ^廣告推薦$
        ^查看更多广告$
        ^隐藏广告$
        ^隱藏廣告$
        关闭广告拦截
        關閉廣告攔截
        广告屏蔽插件
        廣告阻擋
        使用了广告拦截
        ^以下{内容|內容|为|為|是}*{商业推广|商業推廣|广告|廣告|推广|推廣|赞助|贊助}{内容|內容|}$
        ^{商业推广|品牌推广|商業推廣|赞助内容|贊助內容|推广信息|广告内容|廣告內容|廣編特輯}$
        ^{本文|本内容|本頁}{由|為|为|系}*{赞助|贊助|广告|廣告|推广|合作}{内容|內容|刊登|提供|}$
        ^{举报|报告}{此|该|}广告$
        ^{舉報|檢舉|回報}{此|該|這則|}廣告$
        ^{文章|内容}{将|}{在|于|於}广告{之|}{后|後}继续$
        ^{文章|內容}{將|}{在|于|於}廣告{之|}{后|後}繼續$
        ^{赞助|付费|推广|合作|广告}{文章|专题|报道}$
        ^{付费|合作}内容$
        ^{赞助|付费|合作|广告}链接$
        ^{贊助|付費|推廣|合作|廣告}{連結|專題|報導}$
        ^{付費|合作}內容$
        ^{贊助|付費|推廣|廣告}文章$
    """,
    "ko": """
        ^광고$
        ^전면광고$
        ^기사형 광고$
        ^애드버토리얼$
        ^협찬$
        ^협찬 콘텐츠$
        ^스폰서$
        ^스폰서 콘텐츠$
        ^스폰서 링크$
        ^브랜디드 콘텐츠$
        ^유료 광고 포함$
        ^유료광고 포함$
        ^유료 광고를 포함하고 있습니다
        ^파워링크$
        ^추천 광고$
        ^광고 닫기$
        ^광고 건너뛰기$
        ^광고 숨기기$
        ^광고 신고
        ^이 광고 그만 보기
        ^이 광고가 표시되는 이유
        ^광고 후 계속
        ^광고 아래에 기사가 계속-
        ^기사는 광고 아래-
        기사는 광고 뒤에 계속-
        광고 이후에 기사가 이어-
        ^스크롤하면 기사가 계속-
        ^본 콘텐츠는 * 유료 광고
        ^이 콘텐츠는 * 제작비를 지원
        ^이 기사는 * 지원을 받아 제작
        광고 차단 프로그램을 사용하고
        광고 차단 프로그램을 해제-
        광고 차단 기능을 해제-
        애드블록을 해제-
        애드블록을 꺼-
        ^이 광고 {신고|신고하기|숨기기|닫기|건너뛰기|차단}$
        ^ 광고 {신고|신고하기|차단}$
        ^{기사는|본문은|기사가|내용이} 광고 {뒤에|다음에|아래에|후} {계속됩니다|이어집니다|계속}$
        ^{후원|유료|제휴|광고|브랜드} {콘텐츠|링크|기사|컨텐츠|게시물|광고}$
        ^스폰서 {기사|컨텐츠|게시물|광고}$
        ^협찬 {링크|기사|컨텐츠|게시물|광고}$
    """,
    "da": """
        ^annonce$
        ^annoncer$
        ^annonce:
        ^reklame$
        ^annoncørbetalt indhold$
        ^annoncørbetalt$
        ^annonceindhold$
        ^sponsoreret$
        ^sponseret indhold$
        ^sponsoreret af
        ^sponseret af
        ^indhold fra vores partner
        ^i samarbejde med annoncør
        {artiklen|teksten|historien} fortsætter {efter|under|nedenfor} {annoncen|annoncerne|reklamen|reklamerne}
        ^{sponsoreret|betalt|kommercielt} {indhold|samarbejde|indlæg}$
        ^artiklen fortsætter under reklamen
        fortsætter efter annoncen
        fortsætter under annoncen
        ^læs videre efter annoncen
        ^annoncen fortsætter$
        ^annonce slut$
        ^scroll for at læse videre
        ^luk annonce$
        ^luk reklame$
        ^spring annonce over$
        ^spring reklame over$
        ^hvorfor ser jeg denne annonce
        ^rapportér annonce$
        ^fjern annoncer$
        du bruger en adblocker
        du bruger en annonceblokering
        slå * adblocker fra
        deaktiver * adblocker
        ^anmeld {annonce|annoncen|denne annonce|reklame}$
        ^rapporter {annonce|annoncen|denne annonce|reklame}$
        ^rapportér {annoncen|denne annonce|reklame}$
        ^{sponsorerede links|sponsoreret link|annoncelinks|sponserede links|læs uden annoncer|slip for annoncer|undgå annoncer}$
        ^{deaktiver|deaktivér|slå} {venligst|} {din annonceblokering|din adblocker|din ad blocker|din annonceblocker}
        ^hvorfor {ser jeg|får jeg vist} {denne|den her} {annonce|reklame}$
        ^artiklen fortsætter {under|efter} {videoen|billedet|grafikken|annoncen|galleriet|opslaget|lydklippet|boksen}$
        ^annonce - {artiklen|teksten|historien} fortsætter
    """,
    "no": """
        ^annonse$
        ^annonser$
        ^annonse:
        ^reklame$
        ^annonsørinnhold$
        ^sponset$
        ^sponset av
        ^innhold fra vår partner
        ^levert av annonsør$
        fortsetter under annonsen
        fortsetter etter annonsen
        ^les videre under annonsen
        {artikkelen|teksten|saken} fortsetter {etter|under|nedenfor} {annonsen|annonsene|reklamen}
        ^{sponset|betalt|kommersielt} {innhold|samarbeid|innlegg}$
        ^historien fortsetter under$
        ^annonse slutt$
        ^rull ned for å lese videre
        ^lukk annonse$
        ^lukk reklame$
        ^hopp over annonse$
        ^hopp over reklame$
        ^hvorfor ser jeg denne annonsen
        ^rapporter annonse$
        ^fjern annonser$
        du bruker annonseblokkering
        du bruker en annonseblokkerer
        du bruker adblock
        skru av * annonseblokkering
        slå av * annonseblokkerer
        skru av * adblock-
        ^{sponsede lenker|sponset lenke|sponsa lenker|annonselenker|betalt partnerskap|betalt partnerinnhold|les uten annonser|slipp annonser}$
        ^rapporter {annonsen|denne annonsen|reklame}$
        ^{artikkelen|saken|saka} {fortsetter|fortset|held fram} {under|etter} {bildet|videoen|annonsen|grafikken|biletet|innlegget|lydklippet}$
        ^annonse - {artikkelen|saken} fortsetter
    """,
    "fi": """
        ^mainos$
        ^mainokset$
        ^mainos:
        ^maksettu mainos$
        ^kaupallista yhteistyötä$
        ^kaupallinen tiedote$
        ^mainossisältö$
        ^sponsoroitu$
        ^maksettu kumppanuus$
        ^maksettua sisältöä$
        ^kumppanisisältö$
        ^yhteistyössä * mainostaja
        ^artikkeli jatkuu mainoksen$
        jatkuu mainoksen jälkeen
        {juttu|artikkeli|teksti} jatkuu {mainoksen|mainosten} {jälkeen|alla|alapuolella}
        ^{sponsoroitu|maksettu|kaupallinen} {sisältö|yhteistyö|kirjoitus}$
        jatkuu mainoksen alapuolella
        jatkuu mainoksen alla
        jatkuu ilmoituksen jälkeen
        ^mainos alkaa$
        ^mainos päättyy$
        ^mainos jatkuu$
        ^vieritä jatkaaksesi$
        ^sulje mainos$
        ^ohita mainos$
        ^piilota mainos$
        ^miksi näen tämän mainoksen
        ^ilmoita mainoksesta$
        ^poista mainokset$
        käytössäsi on mainosten esto-
        käytät mainosten esto-
        poista mainosten esto-
        kytke mainosten esto-
        ^kaupallinen yhteistyö:
        ^{kaupallisessa|maksetussa} yhteistyössä
        ^{sisällön|jutun|artikkelin} on {tuottanut|toteuttanut} {mainostaja|kaupallinen|mainososasto}-
        ^{sisällöstä|tästä sisällöstä} vastaa mainostaja
        ^{kumppanin|mainostajan|yhteistyökumppanin} sisältöä
        ^{sponsoroidut linkit|sponsoroitu linkki|sponsoroituja linkkejä|mainoslinkit}$
        ^{poista|ota} {mainosten esto|mainostenesto|adblocker|mainostenestäjä|mainosten estäjä} {käytöstä|pois päältä|pois käytöstä}
        ^estä adblocker
        ^{juttu|artikkeli} jatkuu {kuvan|videon|mainoksen|upotuksen|grafiikan} {jälkeen|alla|alapuolella}$
        ^{teksti|uutinen|sisältö} jatkuu {kuvan|videon|mainoksen|upotuksen|grafiikan} {jälkeen|alla|alapuolella}$
    """,
    "cs": """
        ^reklama$
        ^reklamy$
        ^inzerce$
        ^reklama:
        ^inzerát$
        ^placená inzerce$
        ^komerční sdělení$
        ^komerční prezentace$
        ^komerční článek$
        ^pr článek$
        ^reklamní sdělení$
        ^sponzorovaný obsah$
        ^sponzorovaný článek$
        ^sponzorováno$
        ^placené partnerství$
        ^placená spolupráce$
        ^partnerský obsah$
        ^článek pokračuje za reklamou
        pokračuje pod reklamou
        pokračování pod reklamou
        pokračování článku pod
        pokračování textu pod
        ^pokračujte po reklamě$
        ^konec reklamy$
        ^zavřít reklamu$
        ^přeskočit reklamu$
        ^skrýt reklamu$
        ^nahlásit reklamu$
        ^proč vidím tuto reklamu
        ^proč se mi zobrazuje tato reklama
        používáte blokování reklam
        používáte adblock
        máte zapnutý adblock
        máte zapnuté blokování reklam
        vypněte * adblock
        vypněte * blokování reklam
        ^{placený obsah|sponzorované odkazy|sponzorovaný odkaz|placený článek|reklamní obsah}$
        ^{článek|text} pokračuje pod {videoreklamou|videem|inzercí}
        ^{reklamy google|reklama google|konec reklamního bloku}$
        ^{článek|text|obsah} {vznikl|byl vytvořen} ve spolupráci s {partnerem|inzerentem|klientem|reklamním partnerem}
    """,
    "sk": """
        ^reklama$
        ^reklamy$
        ^inzercia$
        ^reklama:
        ^platená inzercia$
        ^pr článok$
        ^komerčná prezentácia$
        ^komerčný obsah$
        ^reklamná správa$
        ^sponzorovaný obsah$
        ^sponzorovaný článok$
        ^sponzorované$
        ^platená spolupráca$
        ^platené partnerstvo$
        ^partnerský obsah$
        ^článok pokračuje pod inzerciou
        ^článok pokračuje pod videom reklamou
        pokračuje pod reklamou
        pokračovanie článku pod
        pokračovanie pod reklamou
        ^koniec reklamy$
        ^zavrieť reklamu$
        ^zatvoriť reklamu$
        ^preskočiť reklamu$
        ^skryť reklamu$
        ^nahlásiť reklamu$
        ^prečo vidím túto reklamu
        používate blokovanie reklám
        používate adblock
        máte zapnutý adblock
        vypnite * adblock
        vypnite * blokovanie reklám
        ^{platený obsah|sponzorované odkazy|sponzorovaný odkaz|platený článok|reklamný obsah}$
        ^text pokračuje pod {video reklamou|videoreklamou|videom|inzerciou}
        ^článok pokračuje pod {video reklamou|videoreklamou|videom}
        ^pokračovanie {textu|článku} pod {reklamou|inzerciou|videom}
        ^{komerčný článok|reklamy google|koniec reklamného bloku}$
        ^{článok|text|obsah} {vznikol|bol vytvorený} v spolupráci s {partnerom|inzerentom|klientom|reklamným partnerom}
    """,
    "hu": """
        ^hirdetés$
        ^hirdetések$
        ^hirdetés:
        ^reklám$
        ^fizetett hirdetés$
        ^fizetett tartalom$
        ^támogatott tartalom$
        ^szponzorált tartalom$
        ^szponzorált$
        ^társadalmi célú hirdetés$
        ^pr-cikk$
        ^partnertartalom$
        ^partnerünk tartalma$
        ^együttműködő partnerünk$
        ^a cikk folytatódik a hirdetés után
        ^folytatás a hirdetés után
        a hirdetés után folytatódik
        a hirdetés alatt folytatódik
        ^a cikk támogatója$
        ^a tartalom * együttműködésben készült
        ^hirdetés vége$
        ^görgessen tovább a$
        ^hirdetés bezárása$
        ^reklám bezárása$
        ^hirdetés átugrása$
        ^reklám átugrása$
        ^hirdetés elrejtése$
        ^miért látom ezt a hirdetést
        ön hirdetésblokkolót használ
        hirdetésblokkolót használsz
        reklámblokkolót használ-
        kapcsolja ki * hirdetésblokkoló-
        kapcsold ki * hirdetésblokkoló-
        kapcsolja ki * reklámblokkoló-
        kapcsold ki * reklámblokkoló-
        ^reklám {jelentése|bejelentése|elrejtése}$
        ^hirdetés {jelentése|bejelentése}$
        ^{a hirdetés után|a reklám után} {folytatjuk|folytatódik|folytatódik a cikk}$
        ^{szponzorált linkek|szponzorált link|szponzorált hivatkozások|szponzorált cikk|fizetett együttműködés}$
        ^{google hirdetések|promóciós tartalom|promóciós cikk|reklám vége}$
        ^a cikk {megjelenését|létrejöttét|elkészültét} {partnerünk|a partnerünk|támogatónk|hirdetőnk} támogatta$
        ^{fizetett|támogatott|szponzorált} tartalom. a cikk
    """,
    "ro": """
        ^publicitate$
        ^reclamă$
        ^reclame$
        ^publicitate:
        ^advertorial (p)
        ^conținut sponsorizat$
        ^articol sponsorizat$
        ^articol susținut de
        ^sponsorizat$
        ^sponsorizat de
        ^conținut plătit$
        ^conținut comercial$
        ^conținut promovat$
        ^parteneriat plătit$
        ^material publicitar$
        ^material susținut de
        ^continuarea după publicitate$
        {articolul|textul|știrea|materialul|conținutul|lectura|articol|video|clipul|galeria} continuă {după|sub} {publicitate|reclamă}
        ^continuă după publicitate$
        ^continuă {lectura|să citești|citirea} după {publicitate|reclamă}
        ^continuă după reclamă$
        continuă mai jos, după reclamă
        ^recomandarea video a redacției
        ^derulează pentru a continua
        ^închide reclama$
        ^închide anunțul$
        ^sari peste reclamă$
        ^omite anunțul$
        ^ascunde reclama$
        ^raportează reclama$
        ^de ce văd acest anunț
        ^de ce văd această reclamă
        folosești un ad blocker
        folosiți un ad blocker
        folosești un program de blocare a reclamelor
        dezactivează * adblock-
        dezactivează * ad blocker-
        dezactivați * adblock-
        ^{material promoțional|articol publicitar|articol promovat|conținut publicitar|advertorial|comunicat de presă plătit}$
        ^{articolul|textul|știrea|materialul} continuă {după publicitate|sub publicitate|după reclamă|mai jos|după spotul publicitar|sub reclamă}$
        ^{citește mai departe|citiți mai departe} {după publicitate|după reclamă|mai jos}$
        ^continuarea {după reclamă|mai jos}$
        ^{raportează|închide|ascunde|sari peste|omite|elimină} {această reclamă|acest anunț|publicitatea}$
        ^{sari peste|omite|elimină} reclama$
        ^{raportează|ascunde|sari peste|elimină} anunțul$
        ^{linkuri|link-uri|legături|anunțuri|știri} {sponsorizate|promovate}$
        ^{publicitate pe site|publicitate la noi|vrei publicitate pe site|promovează-te la noi}$
        ^(p) {articol publicitar|advertorial|articol sponsorizat|conținut publicitar|material publicitar|publicitate}$
        ^{articol publicitar|advertorial|material publicitar|articol promovat} (p)$
    """,
    "bg": """
        ^реклама$
        ^реклами$
        ^реклама:
        ^платена публикация$
        ^платено съдържание$
        ^платен материал$
        ^рекламна публикация$
        ^рекламно съдържание$
        ^спонсорирано съдържание$
        ^спонсорирана публикация$
        ^спонсорирано$
        ^спонсорирано от
        ^спонсорирани връзки$
        ^партньорско съдържание$
        ^промоционално съдържание$
        продължава след рекламата
        продължава под рекламата
        ^край на рекламата$
        ^още от статията след реклама
        ^превъртете, за да продължите
        ^затвори рекламата$
        ^затворете рекламата$
        ^прескочи рекламата$
        ^пропусни рекламата$
        ^скрий рекламата$
        ^докладвай реклама$
        ^защо виждам тази реклама
        използвате блокер на реклами
        използвате блокер за реклами
        използвате adblock
        използвате рекламен блокер
        изключете * adblock
        изключете * блокер-
        деактивирайте * adblock
        ^{спонсорирана статия|рекламен материал|съдържание от партньор}$
        ^{статията|текстът|материалът|новината|продължава} {продължава след рекламата|продължава под рекламата|след рекламата|под рекламата|продължава след реклама|продължава по-долу}$
        ^{докладвай|скрий|затвори|пропусни|махни} {тази реклама|обявата}$
        ^{докладвай|махни} рекламата$
        ^{скрий|затвори|пропусни|махни} реклама$
        ^рекламни {връзки|линкове|обяви|публикации}$
        ^спонсорирани {линкове|обяви|публикации}$
        ^{реклама в сайта|реклама при нас|рекламирайте при нас|рекламирай при нас|за реклама}$
    """,
    "el": """
        ^διαφήμιση$
        ^διαφημίσεις$
        ^διαφήμιση:
        ^διαφημιστικό περιεχόμενο$
        ^διαφημιστική καταχώριση$
        ^χορηγούμενο$
        ^χορηγούμενο περιεχόμενο$
        ^χορηγούμενο άρθρο$
        ^χορηγούμενη δημοσίευση$
        ^χορηγούμενοι σύνδεσμοι$
        ^προωθούμενο περιεχόμενο$
        ^πληρωμένη καταχώριση$
        ^με την υποστήριξη του χορηγού
        ^εμπορική συνεργασία$
        ^η συνέχεια μετά τη διαφήμιση
        ^συνέχεια μετά τη διαφήμιση
        ^η συνέχεια του άρθρου μετά
        συνεχίζεται μετά τη διαφήμιση
        συνεχίζεται μετά την διαφήμιση
        συνεχίζεται κάτω από τη διαφήμιση
        ^κάντε scroll για να συνεχίσετε
        ^τέλος διαφήμισης$
        ^κλείσιμο διαφήμισης$
        ^παράλειψη διαφήμισης$
        ^απόκρυψη διαφήμισης$
        ^αναφορά διαφήμισης$
        ^γιατί βλέπω αυτή τη διαφήμιση
        χρησιμοποιείτε ad blocker
        χρησιμοποιείτε adblock
        χρησιμοποιείτε πρόγραμμα αποκλεισμού διαφημίσεων
        απενεργοποιήστε * ad blocker
        απενεργοποιήστε * adblock-
        ^{πληρωμένη καταχώρηση|πληρωμένο περιεχόμενο|προωθητικό περιεχόμενο|διαφημιστική καταχώρηση|περιεχόμενο συνεργάτη|πληρωμένη συνεργασία|προωθητική ενέργεια}$
        ^{το άρθρο|το κείμενο|η είδηση} συνεχίζεται {μετά τη διαφήμιση|κάτω από τη διαφήμιση|παρακάτω|μετά την διαφήμιση|μετά το διαφημιστικό}$
        ^{η συνέχεια|συνέχεια|διαβάστε τη συνέχεια} {μετά τη διαφήμιση|κάτω από τη διαφήμιση|του άρθρου παρακάτω|παρακάτω}$
        ^{αναφορά|κλείσιμο|απόκρυψη|παράλειψη} {της διαφήμισης|αυτής της διαφήμισης}$
        ^διαφημιστικοί σύνδεσμοι$
        ^{διαφημιστείτε|διαφημιστείτε στο site μας|διαφημιστείτε σε εμάς|διαφημιστείτε μαζί μας}$
        ^διαφήμιση {συνεχίστε να διαβάζετε|συνεχίστε την ανάγνωση|συνεχίστε|διαβάστε περισσότερα} {παρακάτω|πιο κάτω}$
        ^διαφήμιση - {συνεχίστε να διαβάζετε|συνεχίστε την ανάγνωση} {παρακάτω|πιο κάτω}$
        ^{συνεχίστε να διαβάζετε|συνεχίστε την ανάγνωση} {παρακάτω|πιο κάτω|μετά τη διαφήμιση}$
    """,
    "uk": """
        ^реклама$
        ^рекламодавець$
        ^реклама:
        ^на правах реклами$
        ^партнерський матеріал$
        ^партнерський проєкт$
        ^рекламний матеріал$
        ^спонсорський матеріал$
        ^спонсорований контент$
        ^за підтримки партнера$
        ^промо$
        ^новини партнерів$
        ^матеріал на правах реклами
        ^продовження після реклами$
        ^читайте далі після реклами
        продовжується після реклами
        продовження під рекламою
        ^гортайте далі, щоб$
        ^прокрутіть, щоб продовжити$
        ^кінець реклами$
        ^закрити рекламу$
        ^пропустити рекламу$
        ^приховати рекламу$
        ^вимкнути рекламу$
        ^поскаржитися на рекламу$
        ^чому я бачу цю рекламу
        ви використовуєте блокувальник реклами
        ви користуєтеся блокувальником реклами
        у вас увімкнено блокувальник реклами
        у вас увімкнений adblock
        вимкніть * блокувальник реклами
        вимкніть * adblock
        ^{спонсорський контент|спецпроєкт|матеріал партнера|промоматеріал|новини компаній}$
        ^{стаття продовжується|текст продовжується|матеріал продовжується|новина продовжується|продовження статті|читайте далі} {після реклами|під рекламою|нижче реклами|після рекламного блоку}$
        ^продовження {під рекламою|нижче реклами|після рекламного блоку}$
        ^{поскаржитись на|прибрати} рекламу$
        ^{рекламні|спонсорські} {посилання|оголошення|матеріали}$
        ^{реклама на сайті|реклама у нас|розмістити рекламу|замовити рекламу}$
    """,
    "tr": """
        ^reklam$
        ^reklamlar$
        ^reklam:
        ^ilan$
        ^advertorial içerik$
        ^sponsorlu$
        ^sponsorlu içerik$
        ^sponsorlu bağlantılar$
        ^reklam içeriği$
        ^bu bir reklamdır
        ^bu bir ilandır
        ^bu içerik bir reklamdır
        ^bu bir advertorialdır$
        ^marka iş birliği$
        ^ücretli ortaklık içerir$
        ^haberin devamı reklamdan sonra
        ^haberin devamı reklamın altında
        ^haber reklamdan sonra devam
        ^yazının devamı reklamdan sonra
        ^içerik reklamdan sonra devam
        reklamdan sonra devam ed-
        reklamın ardından devam ed-
        reklamın altında devam ed-
        ^devamı için aşağı kaydırın
        ^devam etmek için kaydırın
        ^reklamı kapat$
        ^reklamı geç$
        ^reklamı atla$
        ^reklamı gizle$
        ^reklamı bildir$
        ^bu reklamı neden görüyorum
        ^neden bu reklamı görüyorum
        reklam engelleyici kullanıyorsunuz
        reklam engelleyici kullandığınızı
        reklam engelleyicinizi kapat-
        reklam engelleyicinizi devre dışı
        reklam engelleyiciyi kapat-
        ^{sponsorlu içerikler|sponsor içerik|sponsor içeriği|ücretli tanıtım|tanıtım içeriği|tanıtım yazısı|reklam içeriğidir|advertorial|sponsor bağlantılar|sponsorlu haber}$
        ^bu {bir|içerik bir|yazı bir|içerik|yazı|haber} {tanıtım içeriğidir|reklam içeriğidir|sponsorlu içeriktir|tanıtım yazısıdır|reklam amaçlıdır|ilan içeriğidir|sponsorludur|tanıtım amaçlıdır}$
        ^{bu reklamı|reklam|bu ilanı} {bildir|şikayet et|raporla|kaldır|kapat|gizle}$
        ^reklamı {şikayet et|raporla|kaldır}$
        ^{reklam alanı|reklam ver|reklam vermek için|reklamlarınız için|reklam yüklenirken|reklamsız oku|reklamsız okuyun|reklam yükleniyor}$
        ^reklamsız {deneyim|okuma|haber|okumak} için {abone ol|abone olun|üye ol|üye olun|premium}$
    """,
    "ar": """
        ^إعلان$
        ^إعلانات$
        ^إعلان:
        ^اعلان ممول$
        ^إعلان مدفوع$
        ^محتوى إعلاني$
        ^محتوى ممول$
        ^محتوى مدفوع$
        ^محتوى مروج$
        ^مادة إعلانية$
        ^مقال ممول$
        ^برعاية$
        ^روابط دعائية$
        ^روابط ممولة$
        ^يتبع بعد الإعلان$
        ^تابع القراءة بعد الإعلان
        ^المقال مستمر بعد الإعلان
        ^يستمر المقال بعد الإعلان
        يستكمل المقال بعد الإعلان
        يستمر الخبر بعد الإعلان
        ^تستكمل القراءة بعد الإعلان
        ^الموضوع مستمر بعد الإعلان
        ^انتهاء الإعلان$
        ^نهاية الإعلان$
        ^مرر للأسفل للمتابعة$
        ^إغلاق الإعلان$
        ^أغلق الإعلان$
        ^تخطي الإعلان$
        ^إخفاء الإعلان$
        ^الإبلاغ عن هذا الإعلان
        ^لماذا أرى هذا الإعلان
        تستخدم مانع الإعلانات
        تستخدم أداة لحظر الإعلانات
        تستخدم مانعا للإعلانات
        تعطيل مانع الإعلانات
        إيقاف مانع الإعلانات
        قم بتعطيل * الإعلانات
        ^{محتوى|مقال|منشور|خبر|مادة|إعلانات|تقرير} {برعاية|دعائي|دعائية|ترويجي|ترويجية}$
        ^روابط {برعاية|دعائي|ترويجي|ترويجية}$
        ^{منشور|خبر|إعلانات|تقرير} {إعلاني|إعلانية|ممول|ممولة|مدفوعة}$
        ^محتوى {إعلانية|ممولة|مدفوعة}$
        ^مقال {إعلاني|إعلانية|ممولة|مدفوعة}$
        ^مادة {إعلاني|ممول|ممولة|مدفوعة}$
        ^روابط {إعلاني|إعلانية|ممول|مدفوعة}$
        ^{مساحة إعلانية|أعلن هنا|اعلان|اعلانات|إعلان ممول|مساحة إعلانية شاغرة|للإعلان معنا|للإعلان هنا|أعلن معنا|بدون إعلانات|تصفح بدون إعلانات|إزالة الإعلانات}$
        ^{الإبلاغ عن|أبلغ عن|إبلاغ عن} {الإعلان|هذا الإعلان|إعلان}$
        ^{يستمر|تستمر} {القراءة|المقال|الموضوع|المقالة} {بعد|أسفل} {الإعلان|هذا الإعلان}$
        ^{تتواصل|تابع} {القراءة|المقال|الموضوع|المقالة} {بعد|أسفل} {الإعلان|هذا الإعلان}$
        ^{اشترك|استمتع} * {بدون إعلانات|دون إعلانات|خالية من الإعلانات}$
    """,
    "fa": """
        ^تبلیغات$
        ^تبلیغ$
        ^آگهی$
        ^آگهی‌ها$
        ^رپورتاژ آگهی$
        ^رپرتاژ آگهی$
        ^رپورتاژ$
        ^محتوای تبلیغاتی$
        ^محتوای اسپانسری$
        ^محتوای حمایت شده$
        ^مطلب تبلیغاتی$
        ^تبلیغات متنی$
        ^پیام بازرگانی$
        ^آگهی تبلیغاتی$
        ^اسپانسر$
        ^لینک‌های تبلیغاتی$
        ^مطالب پیشنهادی تبلیغاتی$
        ^ادامه مطلب پس از تبلیغ
        ^ادامه مطلب بعد از تبلیغ
        ^ادامه خبر پس از تبلیغ
        ^ادامه خبر بعد از تبلیغ
        ^ادامه مقاله پس از آگهی
        پس از تبلیغ ادامه دارد
        پس از آگهی ادامه دارد
        ^بستن تبلیغ$
        ^بستن آگهی$
        ^رد کردن تبلیغ$
        ^رد کردن آگهی$
        ^گزارش تبلیغ$
        ^چرا این تبلیغ را می‌بینم
        از مسدودکننده تبلیغات استفاده می‌کنید
        از ابزار مسدودکننده تبلیغات
        افزونه مسدودکننده تبلیغات
        ادبلاک خود را غیرفعال
        مسدودکننده تبلیغات * غیرفعال کنید
        ^{مطلب|مقاله|لینک‌های|لینک های|خبر} {حمایت‌شده|اسپانسری|تبلیغی|پولی|سفارشی|تجاری}$
        ^محتوای {حمایت‌شده|تبلیغی|پولی|سفارشی|تجاری}$
        ^{گزارش این تبلیغ|گزارش آگهی|بستن این تبلیغ|حذف تبلیغات|محل تبلیغ شما|محل تبلیغات شما|جای تبلیغ شما|تبلیغ شما در اینجا|تبلیغ در سایت|تبلیغات در سایت|سفارش تبلیغات|تعرفه تبلیغات|پذیرش آگهی|درج آگهی|سفارش آگهی|سفارش رپورتاژ|آگهی‌های متنی|تبلیغات بنری}$
        ^این {مطلب|محتوا|یک|متن} {تبلیغاتی است|تبلیغاتی می‌باشد|رپورتاژ آگهی است|آگهی است|رپورتاژ است|تبلیغ است|رپرتاژ آگهی است|محتوای تبلیغاتی است|مطلب تبلیغاتی است|جنبه تبلیغاتی دارد}$
        ^{لطفا|لطفا برای ادامه} {مسدودکننده|مسدود کننده} {تبلیغات|تبلیغات خود را} {را غیرفعال|غیرفعال|را خاموش} {کنید|نمایید}
        ^{لطفا|لطفا برای ادامه} {مسدودکننده|مسدود کننده} تبلیغ {را غیرفعال|غیرفعال|را خاموش} {کنید|نمایید}
        ^{لطفا|لطفا برای ادامه} افزونه مسدودکننده {تبلیغات|تبلیغات خود را|تبلیغ} {را غیرفعال|غیرفعال|را خاموش} {کنید|نمایید}
    """,
    "he": """
        ^פרסומת$
        ^פרסומות$
        ^מודעה$
        ^מודעות$
        ^פרסומת:
        ^תוכן שיווקי$
        ^תוכן ממומן$
        ^תוכן מסחרי$
        ^כתבה ממומנת$
        ^כתבה שיווקית$
        ^ממומן$
        ^בחסות$
        ^בשיתוף פעולה מסחרי$
        ^תוכן מקודם$
        ^קישורים ממומנים$
        ^הכתבה ממשיכה אחרי הפרסומת
        ^הכתבה ממשיכה לאחר הפרסומת
        ^המשך הכתבה אחרי הפרסומת
        ^המשך הכתבה לאחר הפרסומת
        ^המשך אחרי הפרסומת$
        ^המשך לאחר הפרסומת$
        ממשיכה מתחת לפרסומת
        ממשיך מתחת לפרסומת
        ^גללו להמשך$
        ^גלול להמשך$
        ^סגור פרסומת$
        ^סגירת פרסומת$
        ^דלג על הפרסומת$
        ^דלגו על הפרסומת$
        ^דווח על פרסומת$
        ^למה אני רואה את הפרסומת
        משתמשים בחוסם פרסומות
        משתמש בחוסם פרסומות
        לבטל את חוסם הפרסומות
        לכבות את חוסם הפרסומות
        בטלו את חוסם הפרסומות
        ^{תוכן|כתבה|מאמר|פוסט} {בחסות|פרסומי|פרסומית|בתשלום|בשיתוף מסחרי}$
        ^{כתבה|מאמר|פוסט} ממומן$
        ^{תוכן|מאמר|פוסט} ממומנת$
        ^{כתבה|מאמר|פוסט} שיווקי$
        ^{תוכן|מאמר|פוסט} שיווקית$
        ^{דווח על מודעה|דווח על מודעה זו|דיווח על מודעה|דיווח על פרסומת|הסתר מודעה|סגור מודעה|שטח פרסום|מקום לפרסומת|מקום לפרסום|שטח לפרסום|פרסמו כאן|פרסם כאן|פרסם אצלנו|לפרסום באתר|לפרסום אצלנו|גלישה ללא פרסומות|ללא פרסומות|הסרת פרסומות|מודעה ממומנת|בשיתוף מסחרי|מוגש כשירות לציבור}$
        ^{הכתבה|הכתבה הבאה|כתבה זו|המאמר} {הוא תוכן שיווקי|היא תוכן שיווקי|נכתבה בשיתוף פעולה מסחרי|היא תוכן ממומן}
    """,
    "hi": """
        ^विज्ञापन$
        ^विज्ञापन:
        ^ऐड$
        ^प्रायोजित$
        ^प्रायोजित सामग्री$
        ^प्रायोजित लेख$
        ^प्रायोजित लिंक$
        ^स्पॉन्सर्ड$
        ^स्पॉन्सर्ड कंटेंट$
        ^पेड कंटेंट$
        ^पार्टनर कंटेंट$
        ^पार्टनरशिप कंटेंट$
        ^विज्ञापन के बाद जारी
        ^विज्ञापन के बाद भी खबर जारी
        खबर विज्ञापन के बाद जारी
        लेख विज्ञापन के बाद जारी
        ^विज्ञापन के बाद खबर
        ^विज्ञापन के बाद आगे पढ़ें
        ^आगे पढ़ने के लिए स्क्रॉल करें
        ^विज्ञापन समाप्त$
        ^विज्ञापन बंद करें$
        ^विज्ञापन छोड़ें$
        ^विज्ञापन हटाएं$
        ^विज्ञापन छिपाएं$
        ^इस विज्ञापन की शिकायत
        ^यह विज्ञापन क्यों$
        ^विज्ञापनों से परेशान हैं
        ^विज्ञापन से हैं परेशान
        ^बिना विज्ञापन खबरों के लिए
        आप ऐड ब्लॉकर का इस्तेमाल
        आप ऐड ब्लॉकर का उपयोग
        आप विज्ञापन ब्लॉकर का
        ऐड ब्लॉकर बंद करें
        ऐड ब्लॉकर को बंद करें
        ऐड ब्लॉकर डिसेबल
        ^इस विज्ञापन {की रिपोर्ट करें|को छिपाएं|की शिकायत करें|बंद करें|हटाएं|को बंद करें}$
        ^ विज्ञापन {की रिपोर्ट करें|को छिपाएं|की शिकायत करें|को बंद करें}$
        ^{लेख|खबर|स्टोरी|आर्टिकल} विज्ञापन के {बाद|नीचे} जारी {है|रहेगा|रहेगी}$
        ^प्रायोजक {सामग्री|कंटेंट|लेख|पोस्ट|लिंक|स्टोरी}$
        ^प्रायोजित {कंटेंट|पोस्ट|स्टोरी}$
        ^स्पॉन्सर्ड {सामग्री|लेख|पोस्ट|लिंक|स्टोरी}$
        ^पेड {सामग्री|लेख|पोस्ट|लिंक|स्टोरी}$
    """,
    "id": """
        ^iklan$
        ^iklan:
        ^pariwara$
        ^konten bersponsor$
        ^konten berbayar$
        ^konten promosi$
        ^artikel bersponsor$
        ^bersponsor$
        ^disponsori$
        ^disponsori oleh
        ^kerja sama berbayar$
        ^kemitraan berbayar$
        ^scroll untuk baca artikel
        ^scroll untuk melanjutkan
        ^gulir untuk lanjut membaca
        ^gulir untuk melanjutkan$
        ^scroll ke bawah untuk
        ^baca artikel selengkapnya setelah iklan
        ^lanjut membaca setelah iklan
        berlanjut setelah iklan
        dilanjutkan setelah iklan
        berlanjut di bawah iklan
        ^lanjutkan membaca setelah iklan
        ^tutup iklan$
        ^lewati iklan$
        ^sembunyikan iklan$
        ^laporkan iklan$
        ^mengapa saya melihat iklan ini
        ^kenapa iklan ini$
        anda menggunakan pemblokir iklan
        kamu menggunakan pemblokir iklan
        anda menggunakan ad blocker
        kamu menggunakan adblock
        nonaktifkan * pemblokir iklan
        matikan * pemblokir iklan
        nonaktifkan * adblock
        matikan * adblock
        ^{laporkan|sembunyikan|tutup|lewati} iklan ini$
        ^{artikel|berita|tulisan|konten} {berlanjut|dilanjutkan|masih berlanjut|bersambung} {setelah|di bawah|usai} iklan
        ^{tautan|link|kiriman} {bersponsor|sponsor|berbayar|promosi|iklan|disponsori}$
        ^konten {sponsor|iklan|disponsori}$
        ^artikel {sponsor|berbayar|promosi|iklan|disponsori}$
        ^{gulir|scroll} {ke bawah untuk|} {melanjutkan|lanjut|lanjutkan} {membaca|baca|}$
        ^{gulir|scroll} untuk {lanjut|lanjutkan} {membaca|baca|}$
        ^{gulir|scroll} untuk melanjutkan {membaca|baca}$
        ^scroll untuk melanjutkan $
    """,
    "vi": """
        ^quảng cáo$
        ^quảng cáo:
        ^tin tài trợ$
        ^bài viết tài trợ$
        ^nội dung tài trợ
        ^nội dung được tài trợ
        ^được tài trợ$
        ^được tài trợ bởi:
        ^thông tin doanh nghiệp quảng cáo$
        ^thông tin quảng cáo$
        ^bài pr$
        ^bài quảng cáo$
        ^nội dung quảng cáo$
        ^hợp tác trả phí$
        ^liên kết tài trợ$
        ^bài viết tiếp tục sau quảng cáo
        ^nội dung tiếp tục sau quảng cáo
        ^tiếp tục đọc sau quảng cáo
        ^đọc tiếp sau quảng cáo
        ^xem tiếp sau quảng cáo
        còn tiếp sau quảng cáo
        tiếp tục bên dưới quảng cáo
        ^cuộn xuống để đọc tiếp
        ^kéo xuống để đọc tiếp
        ^hết quảng cáo$
        ^đóng quảng cáo$
        ^bỏ qua quảng cáo
        ^ẩn quảng cáo$
        ^tắt quảng cáo$
        ^báo cáo quảng cáo này
        ^tại sao tôi thấy quảng cáo này
        ^vì sao bạn thấy quảng cáo này
        bạn đang sử dụng trình chặn quảng cáo
        bạn đang dùng trình chặn quảng cáo
        bạn đang bật chặn quảng cáo
        tắt trình chặn quảng cáo
        vui lòng tắt * chặn quảng cáo
        ^{báo cáo|ẩn|đóng|tắt|bỏ qua} quảng cáo này$
        ^{báo cáo|bỏ qua} quảng cáo $
        ^{bài viết|nội dung|tin} {tiếp tục|còn tiếp|tiếp theo} {sau|dưới|bên dưới} {quảng cáo|phần quảng cáo}$
        ^{nội dung|bài viết|liên kết|tin} {được tài trợ|trả phí|quảng bá|do nhãn hàng tài trợ|hợp tác}$
        ^nội dung tài trợ$
        ^{bài viết|liên kết|tin} quảng cáo$
        ^{cuộn|kéo|vuốt} xuống để {đọc tiếp|tiếp tục|xem tiếp|tiếp tục đọc}$
    """,
    "th": """
        ^{บทความ|เนื้อหา|ข่าว|เรื่อง}{ยังมีต่อ|มีต่อ|อ่านต่อ|ดำเนินต่อ|ต่อ}{หลังโฆษณา|ด้านล่างโฆษณา|หลังจากโฆษณา|ใต้โฆษณา}
        ^โฆษณา$
        ^พื้นที่โฆษณา$
        ^โฆษณา:
        ^เนื้อหาที่ได้รับการสนับสนุน
        ^เนื้อหาสนับสนุนโดย
        ^สนับสนุนโดย$
        ^ได้รับการสนับสนุน$
        ^ผู้สนับสนุน$
        ^บทความโฆษณา$
        ^บทความประชาสัมพันธ์$
        ^เนื้อหาโฆษณา$
        ^เนื้อหาที่ต้องชำระเงินสนับสนุน$
        ^ลิงก์ผู้สนับสนุน$
        ^advertorial โฆษณา$
        ^อ่านต่อหลังโฆษณา
        ^อ่านต่อด้านล่างโฆษณา
        บทความต่อหลังโฆษณา
        ^สิ้นสุดโฆษณา$
        ^ปิดโฆษณา$
        ^ข้ามโฆษณา$
        ^ซ่อนโฆษณา$
        ^รายงานโฆษณานี้
        ^ทำไมฉันจึงเห็นโฆษณานี้
        ^ทำไมคุณถึงเห็นโฆษณานี้
        คุณกำลังใช้โปรแกรมบล็อกโฆษณา
        คุณใช้โปรแกรมบล็อกโฆษณา
        กรุณาปิดโปรแกรมบล็อกโฆษณา
        โปรดปิดโปรแกรมบล็อกโฆษณา
        กรุณาปิดตัวบล็อกโฆษณา
        ปิดการใช้งาน ad block-
        ^{รายงาน|ซ่อน|ปิด|ข้าม|แจ้ง}โฆษณานี้$
        ^{รายงาน|แจ้ง}โฆษณา$
        ^{บทความ|เนื้อหา|ข่าว}{ต่อ|ยังมีต่อ|อ่านต่อ|มีต่อ}{หลัง|ด้านล่าง|ใต้|หลังจาก}โฆษณา$
        ^{เนื้อหา|บทความ|โพสต์|ลิงก์|คอนเทนต์}{ที่ได้รับการสนับสนุน|ที่ได้รับค่าตอบแทน|สปอนเซอร์|สนับสนุนโดยแบรนด์}$
        ^{โพสต์|ลิงก์|คอนเทนต์}โฆษณา$
        ^{เนื้อหา|โพสต์|ลิงก์|คอนเทนต์}ประชาสัมพันธ์$
        ^{เนื้อหา|บทความ|โพสต์|คอนเทนต์}ผู้สนับสนุน$
        ^{เลื่อนลง|เลื่อน|ปัดลง}เพื่อ{อ่านต่อ|ดูเนื้อหาต่อ|อ่านเนื้อหาต่อ|ดูต่อ}$
        ^{เนื้อหา|บทความ|ข่าว}{อยู่|ถัดไปอยู่|}{ด้านล่าง|หลัง|ใต้}โฆษณา$
    """,
}

CONTAINERS = """
    ^ads$
    ^advertisement$
    ^advertising$
    ^advert$
    ^adsbygoogle
    ^google-ad
    ^google-auto-placed
    ^gpt-ad
    ^div-gpt-ad
    ^dfp-ad
    ^ezoic-ad
    ^adthrive
    ^mv-ad
    ^raptive
    ^advads
    ^ai-viewport
    ^carbonads
    ad-container
    ad-wrapper
    ad-wrap
    ad-slot
    ad-unit
    ad-label
    ad-placeholder
    ad-banner
    ad-disclaimer
    ad-widget
    ad-placement
    advertisement-label
    sidebar-ad
    display-ad
    inline-ad
    house-ad
    ^sponsored$
    sponsored-links
    sponsored-products
    promoted-content
    promoted-stories
"""

LABEL_WORDS = 12
"""A label that runs on ("Advertisement: ...", "Ads by ...") is a line of a few words, never a paragraph."""

SENTENCE_WORDS = 7
"""And of fewer still where it ends with a stop: "Sponsored by a brewery, the choir sang in eleven towns."."""

STOPS = (".", "。", "।", "۔")
"""How a sentence that tells something ends."""

MENTION = 0.3
"""An anchored label at the head of a long sentence is a sentence."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Every line that says one of the phrases; one that only begins with a label must be short."""
    for line, said in hits:
        score, because = weigh(line, said)
        label = all(hit.phrase.starts and not hit.phrase.ends for hit in said)
        if label and line.words > (SENTENCE_WORDS if line.view.endswith(STOPS) else LABEL_WORDS):
            score = MENTION
        if line.marker == "#" and line.words <= 1:
            score = MENTION
        yield Finding(line, score, because)


EXAMPLES = """
# en
- The story continues after this ad
  The story continues after the war, when the two brothers meet again in the harbor and nobody knows their names.

  The ferry between the islands will run every hour again from Monday, the company said in a statement on its site.
- Advertisement
  Passengers had complained about long queues since the smaller boat was put into service at the end of March.
- Advertisement - story continues below
- Sponsored
- Sponsored content by Northern Lamps
- Scroll to continue
- Article continues after this ad
- Ad Feedback
- It looks like you're using an ad blocker.

  The advertisement shows a boy on a bicycle, and the council received eleven complaints about it within two days.
  Sponsored by a maker of skis, the club has won the cup four times and hopes to play in the first league next year.
  "Advertisement" was the only word on the page that readers could not overlook, the study of layouts concluded.
  She scrolled to the end of the report, where the article continues after the ad for the bank that paid for it all.

# de
- Weiterlesen nach der Werbung
  Weiterlesen nach der Spätschicht schaffte er nie.

- Nach der Werbung geht der Artikel weiter
  Nach der Anzeige wird jetzt gegen zwei Männer ermittelt, und nach der Unterbrechung geht das Spiel ohne sie weiter.

- Anzeige
- Lesen Sie nach der Anzeige weiter
- Gesponserter Inhalt
  Die Polizei nahm die Anzeige auf und leitete sie noch am selben Abend an die Staatsanwaltschaft in Kassel weiter.

# fr
- Publicité
- La suite après la publicité
- Contenu sponsorisé
  La publicité pour les jeux d'argent sera interdite dans les transports en commun à partir du mois de septembre.

- Signaler cette publicité
- Liens sponsorisés
  Signaler cette publicité aux autorités a pris deux minutes, raconte la commerçante, mais la réponse a pris un an.

# es
- Publicidad
- Continúa después de la publicidad
  La publicidad institucional creció un diez por ciento, según el informe que el Gobierno envió al Parlamento.

- Denunciar este anuncio
- Enlaces patrocinados
  Denunciar este anuncio le costó el puesto, según cuenta la locutora en la entrevista que publica hoy la revista.

# it
- Pubblicità
- L'articolo continua dopo la pubblicità
  La pubblicità del gioco d'azzardo è vietata dal 2018, ma le squadre hanno trovato altri modi per mostrarla.

- Segnala questo annuncio
- Link sponsorizzati
  Segnala questo annuncio alla polizia, le ha detto la vicina, ma il venditore era già sparito con i soldi.

# pt
- Publicidade
- Continua após a publicidade
  A publicidade infantil volta a ser discutida na câmara, que deve votar o projeto antes do fim do semestre.

- Denunciar este anúncio
- Links patrocinados
  Denunciar este anúncio custou-lhe o emprego, conta a locutora na entrevista que a revista publica hoje.

# nl
  Het verhaal gaat verder na de oorlog, als de twee broers elkaar in de haven weer ontmoeten.

- Advertentie
- Tekst gaat verder onder de advertentie
  Via een advertentie in de plaatselijke krant vond het museum de dochter van de schilder terug in Groningen.

# pl
- Reklama
- Dalsza część artykułu pod materiałem wideo
- Materiał sponsorowany
  Reklama leków będzie musiała zawierać nowe ostrzeżenie, zapowiedział we wtorek minister zdrowia w Warszawie.

- Zgłoś reklamę
- Lokowanie produktu
  Zgłoś reklamę rzecznikowi, radzi prawniczka, bo plakat na dworcu obiecuje rejs, którego nikt nie planuje.

# ru
- Реклама
- На правах рекламы
- Продолжение после рекламы
  Реклама кредитов должна содержать полную стоимость займа, напомнили в ведомстве участникам рынка.

- Материал продолжается после рекламы
  Реклама на сайте магазина вводила покупателей в заблуждение, решила служба.

# sv
  Berättelsen fortsätter efter kriget, när de två bröderna möts igen i hamnen utan att känna igen varandra.

- Annons
- Artikeln fortsätter efter annonsen
  Genom en annons i lokaltidningen fick föreningen kontakt med mannen som byggde båten för sextio år sedan.

- Varför ser jag den här annonsen?
  Rapportera annonser som lurar äldre, uppmanar polisen.

# ja
- 広告
- スポンサーリンク
  県は広告の費用を公表し、昨年より三割多い予算を観光の宣伝に使ったことを認めた。

# zh
- 广告
- 赞助内容
- 廣告
  这家公司去年的广告收入下降了一成，董事会决定关闭两个亏损的频道。
  市府表示，公車上的廣告必須在三個月內全部更換，違規者將受罰。

# ru
- Продолжение статьи после рекламы
- Спонсор материала
  Рекламный материал фирмы признали незаконным, решение вынес суд.

# de
- Artikel wird nach der Anzeige fortgesetzt
- Bitte deaktivieren Sie Ihren Werbeblocker.
  Gesponsert von einer Brauerei, spielte der Klub zwei Jahre lang in der ersten Liga.

# ko
- 광고
- 기사는 광고 아래에서 계속됩니다
- 광고 차단 프로그램을 사용하고 계신 것 같습니다. 해제해 주세요.
  광고에는 자전거를 탄 소년이 나오는데, 구청에는 이틀 사이 항의 전화가 열한 통 걸려 왔다.
  협찬 없이 열린 마을 축제였지만 찾아온 사람은 지난해보다 오히려 두 배나 많았다.

# da
  Historien fortsætter efter krigen, da de to brødre mødes igen i havnen uden at kende hinanden.

- Annonce
- Artiklen fortsætter efter annoncen
- Sponsoreret indhold
  Gennem en annonce i lokalavisen fandt foreningen manden, som byggede båden for tres år siden.
  Reklamen viser en dreng på en cykel, og kommunen fik elleve klager over den på to dage.

- Sponsorerede links
- Hvorfor ser jeg denne annonce?
  Anmeld annoncer, der snyder ældre, lyder opfordringen fra politiet.

# no
  Historien fortsetter etter krigen, da de to brødrene møtes igjen i havnen uten å kjenne hverandre.

- Annonse
- Artikkelen fortsetter under annonsen
- Du bruker en annonseblokkerer. Skru den av for å støtte oss.
  Gjennom en annonse i lokalavisa fant foreningen mannen som bygde båten for seksti år siden.
  Reklamen viser en gutt på sykkel, og kommunen fikk elleve klager på den i løpet av to dager.

- Sponsede lenker
  Rapporter annonser som lurer eldre, oppfordrer politiet.

# fi
  Tarina jatkuu sodan jälkeen, kun veljekset tapaavat jälleen satamassa eivätkä tunne toisiaan.

- Mainos
- Kaupallinen yhteistyö: Myllyn Leipä
- Juttu jatkuu mainoksen jälkeen
- Näyttää siltä, että käytät mainosten esto-ohjelmaa.
  Paikallislehden mainos toi yhdistykseen miehen, joka oli rakentanut veneen kuusikymmentä vuotta sitten.
  Kaupallinen yhteistyö satamien välillä alkoi keväällä, ja ensimmäinen lasti oli kolmesataa sankoa.

- Sponsoroidut linkit
  Sponsoroidut linkit toivat yhtiölle viime vuonna puolet sen tuloista.

# cs
- Reklama
- Článek pokračuje pod reklamou
- Zdá se, že máte zapnutý AdBlock. Vypněte si prosím blokování reklam.
  Reklama ukazuje chlapce na kole a radnice kvůli ní dostala během dvou dnů jedenáct stížností.
  Inzerce v místních novinách přivedla ke spolku muže, který loď před šedesáti lety postavil.

- Sponzorované odkazy
  Článek vznikl ve spolupráci s partnerem z Polska, a proto pod ním stojí jména dvou redaktorek.

# sk
- Inzercia
- Článok pokračuje pod reklamou
- Vyzerá to, že používate AdBlock.
  Reklama ukazuje chlapca na bicykli a mestský úrad pre ňu dostal za dva dni jedenásť sťažností.
  Inzercia v miestnych novinách priviedla k spolku muža, ktorý loď pred šesťdesiatimi rokmi postavil.

- Pokračovanie textu pod reklamou
  Článok vznikol v spolupráci s partnerom z Poľska, a preto sú pod ním mená dvoch redaktoriek.

# hu
- Hirdetés
- A cikk a hirdetés után folytatódik
- Úgy tűnik, hogy ön hirdetésblokkolót használ.
  Egy hirdetés révén talált rá az egyesület arra a férfira, aki hatvan éve a hajót építette.
  A reklám egy biciklis fiút mutat, és a hivatalhoz két nap alatt tizenegy panasz érkezett miatta.

- Szponzorált linkek
  A hirdetés után folytatódik a műsor, mondta a bemondó, de a képernyő egész éjjel sötét maradt.

# ro
- Publicitate
- Articolul continuă după publicitate
- Se pare că folosești un ad blocker.
  Publicitatea la jocurile de noroc va fi interzisă în gări din septembrie, a anunțat ministerul.
  Reclama arată un băiat pe bicicletă, iar primăria a primit în două zile unsprezece plângeri.

  Publicitatea magazinului îi inducea în eroare pe clienți, a hotărât autoritatea.

- Articolul continuă sub publicitate
- (P) Advertorial
  Serbarea continuă după publicitate, glumea crainicul, și morarul își mai scotea o dată capra pe scenă.

# bg
- Реклама
- Статията продължава след рекламата
- Изглежда, че използвате блокер за реклами.
  Рекламата показва момче на велосипед и за два дни общината получи единайсет жалби заради нея.
  Реклама за хазарт няма да има в автобусите от есента, реши общинският съвет след дълъг спор.

  Рекламата на магазина заблуждавала купувачите, реши комисията.

# el
- ΔΙΑΦΗΜΙΣΗ
- Το άρθρο συνεχίζεται μετά τη διαφήμιση
- Φαίνεται ότι χρησιμοποιείτε ad blocker.
  Η διαφήμιση δείχνει ένα αγόρι με ποδήλατο, και ο δήμος δέχθηκε έντεκα παράπονα μέσα σε δύο μέρες.
  Διαφήμιση τυχερών παιχνιδιών δεν θα υπάρχει πια στους σταθμούς από τον Σεπτέμβριο, ανακοίνωσε το υπουργείο.

  Η διαφήμιση του καταστήματος παραπλανούσε τους πελάτες, αποφάσισε η επιτροπή.

- ΔΙΑΦΗΜΙΣΗ - ΣΥΝΕΧΙΣΤΕ ΤΗΝ ΑΝΑΓΝΩΣΗ ΠΑΡΑΚΑΤΩ
  Συνεχίστε να διαβάζετε, είπε ο δάσκαλος στον γιο του μυλωνά, και άνοιξε το παράθυρο προς τη γέφυρα.

# uk
- Реклама
- Продовження після реклами
- На правах реклами
  Реклама показує хлопчика на велосипеді, і за два дні міська рада отримала одинадцять скарг на неї.
  Після реклами в районній газеті товариство знайшло чоловіка, який шістдесят років тому збудував човен.

- Матеріал продовжується після реклами
  Реклама на сайті магазину вводила покупців в оману, вирішила служба.

# tr
- REKLAM
- Haberin devamı reklamdan sonra
- Görünüşe göre reklam engelleyici kullanıyorsunuz.
  Reklam, bisiklete binen bir çocuğu gösteriyor ve belediyeye iki günde on bir şikâyet geldi.
  İlan üzerine derneği arayan yaşlı adam, tekneyi altmış yıl önce kendi elleriyle yaptığını anlattı.
- Bu içerik reklam amaçlıdır
  Pankartın reklam amaçlı olduğu anlaşılınca belediye onu köprüden indirdi.

# ar
- إعلان
- يستمر المقال بعد الإعلان
- يبدو أنك تستخدم مانع الإعلانات، يرجى تعطيله.
  يظهر في الإعلان صبي على دراجة، وقد تلقت البلدية بسببه إحدى عشرة شكوى خلال يومين فقط.
  إعلان صغير في الجريدة المحلية قاد الجمعية إلى الرجل الذي بنى القارب قبل ستين عاما.
- مساحة إعلانية
  كانت المساحة الإعلانية على الجسر فارغة منذ عشر سنوات.

# fa
- تبلیغات
- ادامه مطلب بعد از تبلیغ
- به نظر می‌رسد از مسدودکننده تبلیغات استفاده می‌کنید.
  تبلیغات شرکت‌های قمار در ایستگاه‌ها از ماه آینده ممنوع می‌شود و شورا آن را تصویب کرده است.
  آگهی کوچکی در روزنامه محلی انجمن را به مردی رساند که شصت سال پیش قایق را ساخته بود.
- محل تبلیغ شما
  این مطلب تبلیغاتی است، قاضی گفت و شکایت کارخانه را رد کرد.

# he
- פרסומת
- הכתבה ממשיכה אחרי הפרסומת
- נראה שאתם משתמשים בחוסם פרסומות.
  הפרסומת מציגה ילד על אופניים, והעירייה קיבלה בגללה אחת עשרה תלונות בתוך יומיים בלבד.
  מודעה קטנה בעיתון המקומי הובילה את העמותה אל האיש שבנה את הסירה לפני שישים שנה.
- דווח על מודעה זו
  שטח הפרסום על הגשר עמד ריק עשר שנים, עד שהעירייה מכרה אותו.

# hi
- विज्ञापन
- विज्ञापन के बाद जारी है...
- लगता है कि आप ऐड ब्लॉकर का इस्तेमाल कर रहे हैं।
  विज्ञापन में साइकिल पर एक लड़का दिखता है और दो दिन में नगर निगम को ग्यारह शिकायतें मिलीं।
  प्रायोजित यात्रा से लौटे अधिकारियों ने माना कि होटल का पूरा खर्च एक कंपनी ने उठाया था।

# id
- Iklan
- SCROLL UNTUK MELANJUTKAN MEMBACA
- Sepertinya Anda menggunakan pemblokir iklan.
  Iklan itu menampilkan anak laki-laki bersepeda, dan dalam dua hari balai kota menerima sebelas keluhan.
  Disponsori pabrik sepatu, klub desa itu empat kali menjuarai liga kabupaten dan kini ingin naik kelas.

# vi
- Quảng cáo
- Bài viết tiếp tục sau quảng cáo
- Có vẻ như bạn đang sử dụng trình chặn quảng cáo.
  Quảng cáo có hình một cậu bé đi xe đạp, và trong hai ngày thành phố nhận được mười một đơn khiếu nại.
  Được tài trợ bởi một xưởng giày, đội bóng của làng đã bốn lần vô địch huyện và muốn lên hạng năm sau.

# th
  เลื่อนลงเพื่ออ่านต่อไม่ได้ เพราะหน้าจอของกัปตันแตก
- เนื้อหาต่อด้านล่างโฆษณา

- โฆษณา
- อ่านต่อหลังโฆษณา
- ดูเหมือนว่าคุณกำลังใช้โปรแกรมบล็อกโฆษณา กรุณาปิดโปรแกรมบล็อกโฆษณา
  โฆษณาชิ้นนี้มีเด็กชายขี่จักรยาน และภายในสองวันเทศบาลได้รับคำร้องเรียนถึงสิบเอ็ดฉบับจากชาวเมือง
  ผู้สนับสนุนสโมสรประจำหมู่บ้านคือโรงงานรองเท้า ทีมจึงคว้าแชมป์ระดับอำเภอได้ถึงสี่ครั้งในหกปี

# fr
- Publicité
  Publicité mensongère ou simple erreur d'étiquette, le tribunal devra trancher avant la fin du mois de mars.

# es
- Publicidad
  El anuncio muestra a un niño en bicicleta, y el ayuntamiento recibió once quejas en apenas dos días.

# it
- Pubblicità
  Sponsorizzato da un birrificio, il coro ha cantato in undici città e ha venduto più botti che dischi.

# pt
- Publicidade
- Continuar a ler após a publicidade
  O anúncio mostra um rapaz de bicicleta, e a câmara municipal recebeu onze queixas em apenas dois dias.

# nl
- Advertentie
  Gesponsord door een brouwerij zong het koor in elf steden, en overal bleef er meer bier dan publiek over.

# pl
- Reklama
  Sponsorowany przez browar chór śpiewał w jedenastu miastach, a w każdym zostawało więcej piwa niż słuchaczy.

# sv
- Annons
  Reklamen visar en pojke på cykel, och kommunen fick elva klagomål på den inom loppet av två dagar.

# ja
- 広告
  広告には自転車に乗った少年が写っており、市役所には二日間で十一件の苦情が寄せられた。

# html
  <p>Two windmills are still turning, and the younger miller means to have the third repaired before the harvest.</p>
- <div class="ad-slot"><span>Boots for every weather, now at Hobb and Sons</span></div>
  <p>The last train stopped here in 1968, but the daughter of the stationmaster still winds the station clock.</p>
  <p class="head-box">The signal box at the head of the pier was painted green by the keeper of the light.</p>
  <p>The orchard behind the chapel was planted by prisoners, who grafted three kinds of pear on a single tree.</p>
  <p>The ferry to the island leaves at six, and in winter it leaves only when the wind is below force seven.</p>
"""
