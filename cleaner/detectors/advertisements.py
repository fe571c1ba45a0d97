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
        ^bezahlter inhalt$
        ^bezahlte anzeige$
        ^bezahlte partnerschaft$
        ^anzeige schließen$
        ^anzeige überspringen
        ^werbung überspringen
        ^weiter nach der anzeige
        ^weiter nach der werbung
        artikel geht nach der anzeige weiter
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
        ^werbung / anzeige$
        ^anzeige (
        ^externe anzeige$
        ^artikel wird nach der
        ^artikel geht nach der
        ^der artikel wird nach der
        ^der artikel geht nach der
        ^text wird nach der
        ^weiterlesen nach der
        ^bitte weiterscrollen
        werbung - bitte
        anzeige - bitte weiter
        ^hier weiterlesen nach
        ^lesen sie unter der anzeige
        ^lesen sie nach der werbung
        ^gesponserter artikel$
        ^gesponserter link$
        ^gesponserte links$
        ^gesponserte inhalte$
        ^gesponsert von
        ^präsentiert von$
        ^bezahlter beitrag$
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
    """,
    "nl": """
        ^advertentie$
        ^advertenties$
        ^reclame$
        ^gesponsord$
        ^gesponsorde content
        ^gesponsorde inhoud
        ^gesponsord bericht$
        ^betaalde inhoud$
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
        ^gesponsorde berichten$
        ^betaalde samenwerking$
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
    """,
    "sv": """
        ^annons$
        ^annonser$
        ^annons:
        ^annons annons$
        ^sponsrat$
        ^sponsrat innehåll
        ^sponsrad artikel$
        ^betalt innehåll$
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
    """,
    "zh": """
        ^广告$
        ^廣告$
        ^赞助内容$
        ^贊助內容$
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
        ^商业推广$
        ^商业合作$
        ^特約報導$
        ^廣編特輯$
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

MENTION = 0.3
"""An anchored label at the head of a long sentence is a sentence."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Every line that says one of the phrases; one that only begins with a label must be short."""
    for line, said in hits:
        score, because = weigh(line, said)
        label = all(hit.phrase.starts and not hit.phrase.ends for hit in said)
        if label and line.words > (SENTENCE_WORDS if line.view.endswith(".") else LABEL_WORDS):
            score = MENTION
        if line.marker == "#" and line.words <= 1:
            score = MENTION
        yield Finding(line, score, because)


EXAMPLES = """
# en
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
- Anzeige
- Lesen Sie nach der Anzeige weiter
- Gesponserter Inhalt
  Die Polizei nahm die Anzeige auf und leitete sie noch am selben Abend an die Staatsanwaltschaft in Kassel weiter.

# fr
- Publicité
- La suite après la publicité
- Contenu sponsorisé
  La publicité pour les jeux d'argent sera interdite dans les transports en commun à partir du mois de septembre.

# es
- Publicidad
- Continúa después de la publicidad
  La publicidad institucional creció un diez por ciento, según el informe que el Gobierno envió al Parlamento.

# it
- Pubblicità
- L'articolo continua dopo la pubblicità
  La pubblicità del gioco d'azzardo è vietata dal 2018, ma le squadre hanno trovato altri modi per mostrarla.

# pt
- Publicidade
- Continua após a publicidade
  A publicidade infantil volta a ser discutida na câmara, que deve votar o projeto antes do fim do semestre.

# nl
- Advertentie
- Tekst gaat verder onder de advertentie
  Via een advertentie in de plaatselijke krant vond het museum de dochter van de schilder terug in Groningen.

# pl
- Reklama
- Dalsza część artykułu pod materiałem wideo
- Materiał sponsorowany
  Reklama leków będzie musiała zawierać nowe ostrzeżenie, zapowiedział we wtorek minister zdrowia w Warszawie.

# ru
- Реклама
- На правах рекламы
- Продолжение после рекламы
  Реклама кредитов должна содержать полную стоимость займа, напомнили в ведомстве участникам рынка.

# sv
- Annons
- Artikeln fortsätter efter annonsen
  Genom en annons i lokaltidningen fick föreningen kontakt med mannen som byggde båten för sextio år sedan.

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

# html
  <p>Two windmills are still turning, and the younger miller means to have the third repaired before the harvest.</p>
- <div class="ad-slot"><span>Boots for every weather, now at Hobb and Sons</span></div>
  <p>The last train stopped here in 1968, but the daughter of the stationmaster still winds the station clock.</p>
  <p class="head-box">The signal box at the head of the pier was painted green by the keeper of the light.</p>
  <p>The orchard behind the chapel was planted by prisoners, who grafted three kinds of pear on a single tree.</p>
  <p>The ferry to the island leaves at six, and in winter it leaves only when the wind is below force seven.</p>
"""
