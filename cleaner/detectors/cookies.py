"""Cookie and privacy notices: consent banners with their buttons and category tables, "we value your privacy", lists of
vendors, "Do not sell my personal information", and the sentences about tracking that go with them.

Why it goes: it is the site talking to the visitor's browser, repeated on every page, and the most frequent foreign
matter in text scraped from European sites.

What stays: an article about cookies, consent or data protection, a quotation of such a banner in it, a recipe for
cookies, and the page that *is* the privacy policy. A bare button ("Accept", "Decline") goes only beside a notice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from cleaner.detectors._lines import beside, is_label
from cleaner.document import Finding, Line, Page
from cleaner.phrases import MENTION, Hit, Hits, weigh

# In this lexicon a hint that must be the whole line (~^...$) is a button or a cell of a cookie table.
PHRASES = {
    "en": """
        // "We use cookies for the crust" is a recipe: the bare words are a hint
        ^update cookie preferences
        ^update your cookie
        ^change cookie settings
        ^change your cookie
        ^open cookie settings
        ^reject optional cookies
        ^reject optional$
        ^reject additional cookies
        ^accept additional cookies
        ^accept optional cookies
        ^allow necessary$
        ^continue without accepting$
        ^accept only essential$
        ^accept essential$
        ^only essential cookies
        ^use necessary cookies
        ^view cookie
        ^cookie details
        ^cookie list
        ^cookie declaration
        ^cookie policy settings
        ^withdraw consent$
        withdraw your consent at any time
        change your consent at any time
        change your mind at any time by * cookie
        we and our * store
        we and our * process
        we and our * partners
        we and our * vendors
        this website uses cookies
        this site uses cookies
        by clicking * accept * cookies
        by clicking accept
        by using our site, you
        by using this site, you * cookies
        cookies are small text files
        storing of cookies on your device
        vendor list
        list of vendors$
        ^iab vendors$
        ^cookie duration
        ^cookie duration:
        ^maximum storage duration$
        ^expiry:$
        ^stores and accesses$
        ^consents to$
        ^accept * cookies$
        ^allow * cookies$
        ^reject * cookies$
        ^decline * cookies$
        ~we use cookies
        ^we use cookies$
        we use cookies.
        accept all cookies
        we use cookies on
        we use cookies and similar
        we use cookies and other
        we use cookies and * technolog-
        we use cookies and * tools
        we use cookies to improve
        we use cookies to enhance
        we use cookies to enable
        we use cookies to ensure
        we use cookies to give
        we use cookies to help
        we use cookies to offer
        we use cookies to provide
        we use cookies to optimi-
        we use cookies to personali-
        we use cookies to analy-
        we use cookies to understand
        we use cookies to make * experience
        we use cookies to * website
        we use cookies to * site
        we use cookies for * website
        we use cookies for * site
        we use cookies * your experience
        we use essential cookies
        ^powered by cookie-
        we use * technologies like cookies
        we use * technologies * such as cookies
        we employ * cookies
        we'd like to use cookies
        this site uses * cookies
        this website uses * cookies
        our site uses cookies
        our website uses cookies
        our sites use cookies
        uses cookies to improve
        uses cookies to enhance
        uses cookies and similar
        uses cookies from * to deliver
        technologies like cookies to store
        our use of cookies
        to our use of * cookies
        you agree to * use of cookies
        you agree to * cookies
        you consent to * cookies
        agree to the storing of cookies
        accept the use of cookies
        accepting the use of * cookies
        use of all the cookies
        by continuing to * you agree
        by continuing to * you accept
        by continuing to * you consent
        by using this * you agree to * use of
        if you continue to use this site we will assume
        assume that you are happy with it
        your cookie settings
        your cookie preferences
        manage your cookie-
        adjust * cookie settings
        blocking some types of cookies
        consenting to these technologies
        not consenting or withdrawing consent
        store and/or access information on a device
        store and/or access device information
        actively scan device characteristics
        use precise geolocation data
        right to object where legitimate interest
        legitimate interest is used
        signaled to our partners
        signalled to our partners
        will not affect browsing data
        manage your choices by clicking
        ^we and our * partners
        ^we and our partners
        ^list of partners (vendors)
        ^manage options * vendors
        we value your privacy
        we care about your privacy
        we respect your privacy
        we care about your data
        we care about the protection of your data
        your privacy is important to us
        your privacy matters to us
        cookies that are categorized as necessary
        necessary cookies are absolutely essential
        necessary for the website to function
        essential for the website to function
        stored on your browser as they are
        stored in your browser only with your consent
        opt-out of these cookies
        opting out of some of these cookies
        while you navigate through the website
        termed as non-necessary cookies
        cookies help * website owners to understand
        cookies are used to understand
        cookies are used to track visitors
        cookies are used to provide visitors
        functional cookies help to perform
        performance cookies are used
        uncategorized cookies are those
        not been classified into a category
        cookies help provide information on metrics
        provide visitors with relevant ads
        the cookie is set by
        this cookie is set by
        cookie, set by
        cookie, installed by
        sets this cookie
        set this cookie to
        the cookie is used to
        this cookie is used to
        the cookies is used to store the user consent
        cookielawinfo-
        viewed_cookie_policy
        ^accept all cookies$
        ^accept cookies$
        ^accept all$
        ^accept all & close$
        ~^accept and continue$
        ~^accept & continue$
        ^accept & close$
        ^accept necessary$
        ^allow all cookies$
        ^allow cookies$
        ^reject all$
        ^reject all cookies$
        ^reject cookies$
        ^reject non-essential$
        ^reject non-essential cookies$
        ^decline all$
        ^decline cookies$
        ^only necessary cookies$
        ^necessary cookies only$
        ^essential cookies only$
        ^got it, accept cookies$
        ^cookie settings$
        ^cookies settings$
        ^cookie preferences$
        ^cookies preferences$
        ^cookie consent$
        ^cookie notice$
        ^cookies choices$
        ^cookie choices$
        ^manage cookies$
        ^manage cookie preferences$
        ^manage consent$
        ^manage consent preferences$
        ^consent preferences$
        ~^manage preferences$
        ~^manage options$
        ^customise cookies$
        ^customize cookies$
        ^cookie settings accept$
        ^privacy overview$
        ~^privacy settings$
        ~^privacy preferences$
        ^privacy preference center$
        ^your privacy choices$
        ^my privacy choices$
        ^european privacy settings$
        ^save & accept$
        ^save and accept$
        ^confirm my choices$
        ^view vendors$
        ^manage vendors$
        ~^manage services$
        ^cookie duration description$
        ^cookie type duration description$
        ~do not sell my personal information
        ~do not sell my personal info
        ~do not sell my info
        ~do not sell my information
        ~do not sell my data
        ~do not sell or share
        ~do not sell or share my personal information
        ~do not sell or share my personal info
        ~do not sell/share my personal information
        ~california: do not sell
        ~your privacy choices
        ~privacy policy
        ~privacy notice
        ~terms of use
        ~terms of service
        ~cookie policy
        ~cookies policy
        ~cookie settings
        ~cookie notice
        ~privacy & cookies
        ~^accept$
        ~^accept all and visit the site$
        ~^i accept$
        ~^i agree$
        ~^agree$
        ~^agree and close$
        ~^decline$
        ~^deny$
        ~^reject$
        ~^dismiss$
        ~^ok$
        ~^ok, got it$
        ~^got it$
        ~^close$
        ~^learn more$
        ~^read more$
        ~^find out more$
        ~^more information$
        ~^preferences$
        ~^settings$
        ~^view preferences$
        ~^save preferences$
        ~^show purposes$
        ~^always active$
        ~^always enabled$
        ~^necessary$
        ~^essential cookies$
        ~^necessary cookies$
        ~^marketing cookies$
        ~^analytics cookies$
        ~^functional cookies$
        ~^performance cookies$
        ~^targeting cookies$
        ~^advertising cookies$
        ~^strictly necessary$
        ~^functional$
        ~^functionality$
        ~^analytics$
        ~^statistics$
        ~^performance$
        ~^advertisement$
        ~^marketing$
        ~^targeting$
        ~^others$
        ~^cookie$
        ~^cookies$
        ~^duration$
        ~^description$
        ~cookie-
        ~third-party cookie-
        ~tracking cookie-
        ~cookie banner-
        ~consent banner-
        ~browser cookie-
        ~http cookie-
        ~session cookie-
        ~set-cookie
        ~data protection
        ~^manage your preferences$
        ~^customize settings$
        ~^customise settings$
        ~^customize preferences$
        ~^accept recommended$
        ~^accept selected$
        ~^allow selected$
        ~^allow selection$
        ~^allow all$
        ~^save my preferences$
        ~^save choices$
        ~^save my choices$
        ~^continue without consent$
        ~^essential only$
        ~^your consent$
        ~^consent leg.interest$
        ~^consent leg interest$
        ~^leg.interest$
        ~^legitimate interest$
        ~^special purposes$
        ~^special features$
        ~^purposes$
    """,
    "de": """
        wir verwenden cookies
        wir nutzen cookies
        wir setzen cookies
        wir benutzen cookies
        cookies, die wir verwenden
        wir verwenden * technologien wie cookies
        wir nutzen * technologien wie cookies
        wir * setzen * cookies ein
        diese website verwendet cookies
        diese webseite verwendet cookies
        diese seite verwendet cookies
        diese website benutzt cookies
        diese website nutzt cookies
        diese webseite nutzt cookies
        diese seite nutzt cookies
        unsere website verwendet cookies
        unsere webseite verwendet cookies
        verwendet cookies, die
        verwendet cookies, um
        verwendung von cookies zu
        verwendung von cookies einverstanden
        einsatz von cookies zu
        stimmen sie der verwendung von
        stimmen sie der nutzung von
        ihre cookie-einstellungen
        hier * cookie-einstellungen
        unsere cookie-richtlinie
        wir und unsere * partner
        ^mit * partnern verarbeiten wir
        informationen auf einem gerät speichern
        zugriff auf informationen auf einem endgerät
        endgeräteeigenschaften zur identifikation
        genaue standortdaten
        wir respektieren ihre privatsphäre
        ihre privatsphäre ist uns wichtig
        wir schätzen ihre privatsphäre
        wir legen wert auf * privatsphäre
        der schutz ihrer daten ist uns wichtig
        ihre einwilligung jederzeit
        ^alle akzeptieren$
        ^alle cookies akzeptieren$
        ^alle cookies zulassen$
        ^cookies akzeptieren$
        ^alle ablehnen$
        ^alles ablehnen$
        ^alles akzeptieren$
        ^akzeptieren und schließen$
        ^akzeptieren und weiter$
        ^zustimmen und weiter$
        ^mit werbung weiterlesen$
        ^nur notwendige cookies$
        ^nur notwendige cookies akzeptieren$
        ^nur essenzielle cookies akzeptieren$
        ^cookie-einstellungen$
        ^cookie einstellungen$
        ^ausgewählte cookies
        ^nur essenzielle cookies
        ^nur erforderliche cookies
        ^notwendige cookies akzeptieren
        ^ich akzeptiere alle$
        ^cookie-einstellungen
        ^cookie einstellungen
        ^cookies verwalten
        ^cookies anpassen
        ^cookies zulassen
        ^cookies ablehnen
        ^cookie-hinweis
        ^cookie-banner
        ^cookie-zustimmung
        ^einwilligung verwalten$
        ^einwilligung widerrufen$
        ^einwilligungen verwalten$
        ^einwilligungen widerrufen$
        ^zustimmung verwalten$
        ^zustimmung widerrufen$
        ^weiter mit werbung$
        ^weiter ohne zustimmung$
        ^weiter ohne einwilligung$
        ^akzeptieren & weiter$
        wir benötigen ihre zustimmung
        wir benötigen ihre einwilligung
        wir brauchen ihre zustimmung
        wir benötigen deine zustimmung
        um den externen inhalt
        an dieser stelle finden sie einen externen
        ^externe inhalte anzeigen$
        ^externen inhalt laden$
        externe inhalte angezeigt werden
        externer inhalt angezeigt wird
        damit können personenbezogene daten an
        mit klick auf * akzeptieren
        mit klick auf * stimmen sie
        durch klicken auf * stimmen sie
        durch klick auf * stimmen sie
        stimmen sie * verwendung von cookies
        stimmst du * cookies
        cookie-einstellungen verwalten
        unsere website nutzt cookies
        ^diese website verwendet cookies
        ^alle * cookies akzeptieren$
        ^ich akzeptiere * cookies$
        ^nur * cookies$
        ^weiter mit * tracking
        ^cookies * ablehnen$
        ^cookies * akzeptieren$
        ~^privatsphäre-einstellungen$
        ~^datenschutzeinstellungen$
        ^individuelle datenschutzeinstellungen$
        ~^einstellungen verwalten$
        ~datenschutzerklärung
        ~cookie-richtlinie
        ~cookie-einstellungen
        ~^akzeptieren$
        ~^ablehnen$
        ~^zustimmen$
        ~^einverstanden$
        ~^verstanden$
        ~^einstellungen$
        ~^mehr erfahren$
        ~^mehr informationen$
        ~^notwendig$
        ~^statistik$
        ~^statistiken$
        ~^immer aktiv$
        ~cookie-banner-
        ~^auswahl akzeptieren$
        ~^auswahl bestätigen$
        ~^auswahl erlauben$
        ~^auswahl speichern$
        ~^auswahl zulassen$
        ~^ausgewählte akzeptieren$
        ~^nur essenzielle$
        ~^nur notwendige$
        ~^nur technisch notwendige$
        ~^alle zulassen$
        ~^alle annehmen$
        ~^alle erlauben$
        ~^alles annehmen$
        ~^ich stimme zu$
        ~^ich bin einverstanden$
        ~^datenschutz-einstellungen$
        ~^datenschutzeinstellungen ändern$
        ~^datenschutzeinstellungen anpassen$
        ~^einstellungen anpassen$
        ~^präferenzen verwalten$
        ~^optionen verwalten$
        ~^zwecke anzeigen$
        ~^partner anzeigen$
        ~^anbieter anzeigen$
        ~^externer inhalt$
        ~^inhalt anzeigen$
    """,
    "fr": """
        nous utilisons * cookies
        ce site utilise * cookies
        notre site utilise des cookies
        ce site web utilise des cookies
        vous acceptez l'utilisation * cookies
        vous acceptez * cookies
        ^gérer mes cookies
        ^gérer les traceurs$
        ^paramètres de cookies
        ^préférences cookies
        ^préférences de cookies
        ^préférences en matière de cookies
        ^personnaliser les cookies
        ^refuser tout$
        ^j'accepte les cookies
        ^accepter et continuer$
        ^autoriser tous les cookies
        ^cookies nécessaires uniquement
        ^uniquement les cookies
        ^continuer sans$
        modifier vos choix
        modifier vos préférences
        en cliquant sur * accept-
        traitons * données personnelles
        utilisons des cookies
        ^accepter * cookies$
        ^refuser * cookies$
        ^autoriser * cookies$
        ^gérer * cookies$
        ^paramétrer * cookies$
        ^modifier * cookies$
        ^personnaliser * cookies$
        ^nos * partenaires et nous
        ~en poursuivant votre navigation
        en poursuivant votre navigation * vous acceptez
        en poursuivant votre navigation * acceptez
        en continuant * vous acceptez
        ^avec * partenaires, nous
        nous et nos * partenaires
        nos partenaires * stockons
        stocker et/ou accéder à des informations
        informations stockées sur un terminal
        données de géolocalisation précises
        retirer votre consentement
        paramétrer * cookies
        nous respectons votre vie privée
        votre vie privée * importante pour nous
        le respect de votre vie privée est
        ^tout accepter$
        ^tout refuser$
        ^accepter tout$
        ^accepter et fermer$
        ^accepter les cookies$
        ^refuser les cookies$
        ^accepter tous les cookies$
        ^continuer sans accepter$
        ^gérer les cookies$
        ^gestion des cookies$
        ^gérer mes cookies$
        ^gérer le consentement$
        ^gérer le consentement aux cookies$
        ^gérer mes choix$
        ^paramètres des cookies$
        ^paramétrer les cookies$
        ^paramétrer mes choix$
        ^personnaliser mes choix$
        ~politique de confidentialité
        ~politique de cookies
        ~^accepter$
        ~^refuser$
        ~^j'accepte$
        ~^en savoir plus$
        ~^paramétrer$
        ~^personnaliser$
        ~^fonctionnel$
        ~^toujours activé$
        ~bandeau de * cookies
        ~cookies tiers
        ~^gérer mes préférences$
        ~^gérer les préférences$
        ~^gérer vos préférences$
        ~^gérer les options$
        ~^paramétrer mes$
        ~^paramétrer les$
        ~^paramètres de confidentialité$
        ~^modifier mes préférences$
        ~^modifier mes choix$
        ~^modifier vos préférences$
        ~^personnaliser mes$
        ~^refuser tous$
        ~^tout autoriser$
        ~^tout bloquer$
        ~^j'accepte tout$
        ~^accepter & fermer$
        ~^accepter la sélection$
        ~^accepter uniquement$
        ~^autoriser la sélection$
        ~^enregistrer mes choix$
        ~^enregistrer les préférences$
        ~^enregistrer mes préférences$
        ~^voir nos partenaires$
        ~^voir les préférences$
        ~^afficher les finalités$
        ~^nos partenaires$
    """,
    "es": """
        utilizamos cookies
        usamos cookies
        utilizamos * cookies propias
        cookies propias y de terceros
        este sitio web utiliza cookies
        este sitio utiliza cookies
        esta web utiliza cookies
        este sitio web usa cookies
        este sitio usa cookies
        esta página utiliza cookies
        esta página web utiliza cookies
        nuestra web utiliza cookies
        acepta el uso de cookies
        aceptas el uso de cookies
        acepta su uso * cookies
        ^gestionar cookies
        ^administrar cookies
        ^configurar las cookies
        ^configuración de las cookies
        ^personalizar cookies
        ^preferencias de cookies
        ^solo cookies
        ^sólo cookies
        ^permitir cookies
        ^continuar sin aceptar$
        ^acepto las cookies
        ^aviso de cookies
        ^uso de cookies
        ^política de cookies$
        al hacer clic en * acepta-
        al pulsar * acepta-
        acepta nuestra política de cookies
        aceptas nuestra política de cookies
        aceptas la política de cookies
        retirar tu consentimiento
        ^aceptar * cookies$
        ^rechazar * cookies$
        ^permitir * cookies$
        ^gestionar * cookies$
        ^configurar * cookies$
        ^nuestros * socios y nosotros
        ~si continúa navegando
        si continúa navegando * acepta-
        si continúa navegando * aceptando
        si continúa navegando * consideramos
        ~si continúas navegando
        si continúas navegando * acepta-
        si continúas navegando * aceptando
        ~al continuar navegando
        al continuar navegando * acepta-
        consideramos que acepta su uso
        nosotros y nuestros * socios
        nosotros y nuestros socios
        almacenar la información en un dispositivo
        almacenar o acceder a información en un dispositivo
        datos de localización geográfica precisa
        valoramos tu privacidad
        valoramos su privacidad
        nos importa tu privacidad
        nos importa su privacidad
        tu privacidad es importante
        su privacidad es importante
        ^aceptar todo$
        ^aceptar todas$
        ^aceptar cookies$
        ^aceptar todas las cookies$
        ^aceptar y continuar$
        ^aceptar y cerrar$
        ^rechazar todo$
        ^rechazar todas$
        ^rechazar cookies$
        ^rechazar todas las cookies$
        ^configurar cookies$
        ^configuración de cookies$
        ~^configuración de privacidad$
        ^gestionar cookies$
        ^gestionar consentimiento$
        ^gestionar el consentimiento$
        ^gestionar el consentimiento de las cookies$
        ~política de cookies
        ~política de privacidad
        ~^aceptar$
        ~^rechazar$
        ~^denegar$
        ~^más información$
        ~^configurar$
        ~^siempre activo$
        ~^ver preferencias$
        ~cookies de terceros
        ~^gestionar preferencias$
        ~^gestionar las preferencias$
        ~^gestionar opciones$
        ~^gestionar mis preferencias$
        ~^administrar preferencias$
        ~^administrar opciones$
        ~^configurar preferencias$
        ~^configurar mis$
        ~^configurar opciones$
        ~^personalizar preferencias$
        ~^cambiar configuración$
        ~^cambiar preferencias de$
        ~^preferencias de privacidad$
        ~^guardar preferencias$
        ~^guardar mis preferencias$
        ~^guardar configuración$
        ~^guardar selección$
        ~^solo necesarias$
        ~^sólo necesarias$
        ~^solo las necesarias$
        ~^aceptar selección$
        ~^aceptar solo$
        ~^aceptar necesarias$
        ~^permitir todas$
        ~^permitir selección$
        ~^rechazar y$
        ~^rechazar opcionales$
        ~^ver socios$
        ~^ver proveedores$
        ~^mostrar propósitos$
    """,
    "it": """
        utilizziamo i cookie
        utilizziamo cookie
        usiamo i cookie
        usiamo cookie
        questo sito utilizza * cookie
        questo sito web utilizza i cookie
        questo sito usa * cookie
        il nostro sito utilizza * cookie
        acconsenti all'uso * cookie
        acconsenti all'utilizzo * cookie
        consenti all'uso dei cookie
        accetti l'utilizzo dei cookie
        accetti l'uso dei cookie
        ^personalizza cookie
        ^personalizza i cookie
        ^preferenze cookie
        ^impostazioni dei cookie
        ^accetta cookie
        ^accetto i cookie
        ^rifiuta i cookie
        ^continua senza$
        ^solo cookie
        ^usa solo i cookie
        ^solo i cookie necessari
        ^mostra dettagli cookie
        ^revoca il consenso$
        revocare il tuo consenso
        cliccando su * acconsent-
        cliccando su * accett-
        cliccando su accetta
        noi e i nostri * archiviamo
        noi e i nostri * utilizziamo
        noi e i nostri * trattiamo
        cookie tecnici e di profilazione
        ^accetta * cookie$
        ^rifiuta * cookie$
        ^consenti * cookie$
        ^gestisci * cookie$
        ^personalizza * cookie$
        ^i nostri * partner e noi
        ~proseguendo la navigazione
        proseguendo la navigazione * accett-
        proseguendo la navigazione * acconsent-
        ~continuando a navigare
        continuando a navigare * accett-
        continuando a navigare * acconsent-
        chiudendo questo banner
        noi e i nostri * partner
        noi e terze parti selezionate
        archiviare informazioni su dispositivo
        archiviare e/o accedere
        dati di geolocalizzazione precisi
        teniamo alla tua privacy
        la tua privacy è importante
        il rispetto della tua privacy è
        ^accetta tutti$
        ^accetta tutto$
        ^accetta i cookie$
        ^accetta tutti i cookie$
        ^accetta e continua$
        ^accetta e chiudi$
        ^rifiuta tutti$
        ^rifiuta tutto$
        ^continua senza accettare$
        ^gestisci cookie$
        ^gestisci consenso$
        ^gestisci i cookie$
        ^impostazioni cookie$
        ^impostazioni dei cookie$
        ^preferenze cookie$
        ^preferenze sui cookie$
        ^gestione cookie$
        ~informativa sui cookie
        ~informativa sulla privacy
        ~^accetta$
        ~^accetto$
        ~^rifiuta$
        ~^nega$
        ~^personalizza$
        ~^scopri di più$
        ~^sempre attivo$
        ~cookie di terze parti
        ~^gestisci preferenze$
        ~^gestisci le preferenze$
        ~^gestisci le tue preferenze$
        ~^gestisci opzioni$
        ~^gestisci le opzioni$
        ~^gestisci le impostazioni$
        ~^personalizza le preferenze$
        ~^personalizza preferenze$
        ~^personalizza le scelte$
        ~^modifica preferenze$
        ~^modifica le preferenze$
        ~^aggiorna le preferenze$
        ~^le tue preferenze * privacy$
        ~^preferenze di privacy$
        ~^preferenze privacy$
        ~^impostazioni privacy$
        ~^impostazioni sulla privacy$
        ~^salva preferenze$
        ~^salva le preferenze$
        ~^salva e accetta$
        ~^salva impostazioni$
        ~^accetta e prosegui$
        ~^accetta selezionati$
        ~^accetta solo$
        ~^accetta necessari$
        ~^accetto tutti$
        ~^consenti tutti$
        ~^consenti selezionati$
        ~^rifiuta non necessari$
        ~^prosegui senza$
        ~^solo necessari$
        ~^visualizza partner$
        ~^visualizza le preferenze$
    """,
    "pt": """
        utilizamos cookies
        usamos cookies
        usamos * cookies para
        este site utiliza cookies
        este site usa cookies
        este website utiliza cookies
        este sítio utiliza cookies
        nosso site usa cookies
        nosso site utiliza cookies
        concorda com a utilização de cookies
        concorda com o uso de cookies
        aceita a utilização de cookies
        aceita o uso de cookies
        você concorda com * cookies
        ^gerenciar cookies
        ^gerir cookies
        ^configurar cookies
        ^personalizar cookies
        ^preferências de cookies
        ^apenas cookies
        ^aceitar os cookies
        ^aceito os cookies
        ^permitir cookies
        ^recusar cookies
        ^continuar sem aceitar$
        ^aviso de cookies
        ^política de cookies$
        ^retirar consentimento$
        retirar o seu consentimento
        ao clicar em * concorda-
        ao clicar em * aceita-
        ao clicar em aceitar
        concorda com a nossa política de cookies
        aceita a nossa política de
        concorda com nossa política de
        nós e os nossos * armazenamos
        nós e nossos * armazenamos
        ^aceitar * cookies$
        ^rejeitar * cookies$
        ^recusar * cookies$
        ^permitir * cookies$
        ^gerir * cookies$
        ^gerenciar * cookies$
        ^os nossos * parceiros e nós
        ~ao continuar a navegar
        ao continuar a navegar * concorda-
        ao continuar a navegar * aceita-
        ~ao continuar navegando
        ao continuar navegando * concorda-
        ao continuar navegando * aceita-
        ao navegar * você * cookies
        nós e os nossos * parceiros
        nós e nossos * parceiros
        armazenar e/ou aceder
        dados de geolocalização precisos
        valorizamos a sua privacidade
        valorizamos sua privacidade
        a sua privacidade é importante
        nos preocupamos com sua privacidade
        ^aceitar todos$
        ^aceitar tudo$
        ^aceitar cookies$
        ^aceitar todos os cookies$
        ^aceitar e continuar$
        ^aceitar e fechar$
        ^rejeitar todos$
        ^rejeitar tudo$
        ^rejeitar cookies$
        ^recusar todos$
        ^configurações de cookies$
        ^definições de cookies$
        ^gerir cookies$
        ^gerenciar cookies$
        ^gerir consentimento$
        ^gerenciar consentimento$
        ^preferências de cookies$
        ~política de privacidade
        ~^aceitar$
        ~^aceito$
        ~^concordo$
        ~^rejeitar$
        ~^recusar$
        ~^entendi$
        ~^saiba mais$
        ~^saber mais$
        ~cookies de terceiros
        ~^gerir preferências$
        ~^gerenciar preferências$
        ~^gerir as preferências$
        ~^gerenciar as preferências$
        ~^gerir opções$
        ~^gerenciar opções$
        ~^gerir definições$
        ~^configurar preferências$
        ~^configurações de privacidade$
        ~^definições de privacidade$
        ~^definir preferências$
        ~^personalizar preferências$
        ~^preferências de privacidade$
        ~^alterar preferências$
        ~^guardar preferências$
        ~^guardar as minhas$
        ~^salvar preferências$
        ~^salvar e aceitar$
        ~^apenas necessários$
        ~^apenas os necessários$
        ~^apenas essenciais$
        ~^somente necessários$
        ~^somente os necessários$
        ~^aceitar selecionados$
        ~^aceitar apenas$
        ~^aceitar necessários$
        ~^permitir todos$
        ~^permitir seleção$
        ~^rejeitar não essenciais$
        ~^prosseguir sem$
        ~^ver parceiros$
    """,
    "nl": """
        wij gebruiken cookies
        we gebruiken cookies
        wij maken gebruik van cookies
        we maken gebruik van cookies
        wij plaatsen cookies
        deze website gebruikt cookies
        deze site gebruikt cookies
        deze website maakt gebruik van cookies
        deze site maakt gebruik van cookies
        onze website gebruikt cookies
        onze website maakt gebruik van cookies
        akkoord met * cookies
        akkoord met het gebruik van cookies
        door * verder te gaan * ga je akkoord
        je cookie-instellingen
        uw cookie-instellingen
        jouw cookie-instellingen
        wij en onze * partners
        informatie op een apparaat opslaan
        precieze geolocatiegegevens
        wij hechten waarde aan uw privacy
        wij hechten waarde aan je privacy
        we respecteren je privacy
        wij respecteren uw privacy
        jouw privacy is belangrijk
        uw privacy is belangrijk
        ^alles accepteren$
        ^alle cookies accepteren$
        ^alle cookies toestaan$
        ^cookies accepteren$
        ^alles weigeren$
        ^alle cookies weigeren$
        ^cookies weigeren$
        ^accepteren en doorgaan$
        ^akkoord en doorgaan$
        ^alleen noodzakelijke cookies$
        ^cookie-instellingen$
        ^cookie instellingen$
        ^cookievoorkeuren$
        ^cookies beheren$
        ^beheer cookies
        ^cookie-instellingen wijzigen
        ^cookie-instellingen aanpassen
        ^cookies aanpassen
        ^cookies instellen
        ^cookie voorkeuren
        ^cookievoorkeuren aanpassen
        ^toestemming beheren$
        ^toestemming intrekken$
        ^accepteer alle$
        ^accepteer cookies
        ^alle cookies accepteren
        ^sta alle cookies toe
        ^weiger alle$
        ^weiger cookies
        ^alles afwijzen$
        door op * te klikken * akkoord
        door te klikken op * akkoord
        je toestemming * intrekken
        uw toestemming * intrekken
        we en onze * partners
        ^accepteer * cookies$
        ^weiger * cookies$
        ^alleen * cookies$
        ^alle cookies * accepteren$
        ^cookies * weigeren$
        ~^privacy-instellingen$
        ^beheer toestemming$
        ^beheer cookie toestemming$
        ~cookiebeleid
        ~cookieverklaring
        ~privacyverklaring
        ~^accepteren$
        ~^weigeren$
        ~^akkoord$
        ~^meer informatie$
        ~^instellingen$
        ~^altijd actief$
        ~cookiebanner-
        ~^voorkeuren aanpassen$
        ~^voorkeuren beheren$
        ~^voorkeuren instellen$
        ~^voorkeuren opslaan$
        ~^voorkeuren wijzigen$
        ~^beheer voorkeuren$
        ~^beheer je voorkeuren$
        ~^beheer opties$
        ~^beheer mijn$
        ~^opties beheren$
        ~^privacyinstellingen aanpassen$
        ~^privacyinstellingen$
        ~^privacyvoorkeuren$
        ~^instellingen aanpassen$
        ~^instellingen wijzigen$
        ~^alleen functionele$
        ~^alleen noodzakelijke$
        ~^alleen essentiële$
        ~^alleen strikt noodzakelijke$
        ~^accepteer alles$
        ~^accepteer selectie$
        ~^accepteer en$
        ~^alle accepteren$
        ~^alles toestaan$
        ~^selectie toestaan$
        ~^selectie accepteren$
        ~^selectie opslaan$
        ~^keuze opslaan$
        ~^akkoord en$
        ~^ik ga akkoord$
        ~^ik accepteer$
        ~^weiger alles$
        ~^alle afwijzen$
        ~^doorgaan zonder$
        ~^verder zonder accepteren$
        ~^bekijk partners$
        ~^bekijk voorkeuren$
    """,
    "pl": """
        używamy * plików cookie-
        używamy ciasteczek
        wykorzystujemy pliki cookie-
        korzystamy z plików cookie-
        stosujemy pliki cookie-
        ta strona używa * cookie-
        ta strona używa ciasteczek
        ta strona korzysta z * cookie-
        ta witryna używa * cookie-
        ta witryna korzysta z * cookie-
        nasza strona używa * cookie-
        nasza strona korzysta z * cookie-
        nasza strona internetowa używa * cookie-
        serwis wykorzystuje pliki cookie-
        serwis używa * cookie-
        strona wykorzystuje pliki cookie-
        wyrażasz zgodę na * cookie-
        zgadzasz się na * cookie-
        zgodę na wykorzystywanie * cookie-
        korzystając z naszej strony * zgodę
        korzystanie z witryny oznacza zgodę
        my i nasi * partnerzy
        przechowywanie informacji na urządzeniu
        dokładnych danych geolokalizacyjnych
        cenimy twoją prywatność
        cenimy państwa prywatność
        szanujemy twoją prywatność
        szanujemy państwa prywatność
        twoja prywatność jest dla nas ważna
        dbamy o twoją prywatność
        ^akceptuj wszystkie$
        ^akceptuję wszystkie$
        ^zaakceptuj wszystkie$
        ^zaakceptuj wszystko$
        ^akceptuj wszystkie pliki cookie$
        ^odrzuć wszystkie$
        ^odrzuć wszystko$
        ^akceptuję i przechodzę do serwisu$
        ^przejdź do serwisu$
        ^ustawienia plików cookie$
        ^ustawienia cookies$
        ^zarządzaj zgodą$
        ^zarządzaj plikami cookie$
        ^zarządzaj zgodami$
        ^zarządzaj cookies
        ^zarządzaj plikami$
        ^ustawienia cookie-
        ^ustawienia plików$
        ^preferencje plików$
        ^preferencje cookies
        ^zmień ustawienia plików$
        ^zmień ustawienia cookie-
        ^zmień ustawienia prywatności$
        ^akceptuj cookie-
        ^akceptuję cookie-
        ^zezwól na wszystkie$
        ^zgadzam się na wszystkie$
        ^pokaż szczegóły cookie-
        klikając * zgadzasz się
        klikając * wyrażasz zgodę
        klikając * akceptujesz
        zgodę na używanie plików
        my i nasi * przechowujemy
        my i nasi partnerzy
        używamy plików cookie-
        plików cookie i podobnych
        plików cookies i podobnych
        ^zmień * plików cookie-
        ^tylko * pliki cookie-
        ^akceptuj * cookie-
        ^zaakceptuj * cookie-
        ^odrzuć * cookie-
        ^my i nasi
        ^my i naszych
        ~polityka prywatności
        ~politykę prywatności
        ~polityka cookies
        ~^akceptuję$
        ~^zgadzam się$
        ~^wyrażam zgodę$
        ~^odrzuć$
        ~^odmów$
        ~^rozumiem$
        ~^dowiedz się więcej$
        ~^zawsze aktywne$
        ~ustawienia zaawansowane
        ~pliki cookie-
        ~^dostosuj preferencje$
        ~^dostosuj ustawienia$
        ~^dostosuj zgody$
        ~^dostosuj$
        ~^zarządzaj preferencjami$
        ~^zarządzaj ustawieniami$
        ~^zarządzaj opcjami$
        ~^ustawienia prywatności$
        ~^ustawienia zaawansowane$
        ~^zapisz ustawienia$
        ~^zapisz preferencje$
        ~^zapisz wybór$
        ~^zapisz i zamknij$
        ~^zapisz moje wybory$
        ~^tylko niezbędne$
        ~^tylko konieczne$
        ~^tylko wymagane$
        ~^akceptuję tylko$
        ~^akceptuj tylko$
        ~^akceptuj niezbędne$
        ~^akceptuj wybrane$
        ~^akceptuję i$
        ~^akceptuj i$
        ~^zaakceptuj wybrane$
        ~^zaakceptuj i$
        ~^zezwól na wybór$
        ~^odrzuć opcjonalne$
        ~^kontynuuj bez akceptacji$
        ~^lista partnerów$
        ~^zaufani partnerzy$
    """,
    "ru": """
        мы используем cookie-
        мы используем * файлы cookie-
        мы используем куки
        мы используем * куки
        мы применяем cookie-
        этот сайт использует * cookie-
        наш сайт использует * cookie-
        сайт использует файлы cookie-
        сайт использует cookie-
        на сайте используются cookie-
        на сайте используются файлы cookie-
        на нашем сайте используются * cookie-
        согласие на использование * cookie-
        соглашаетесь * использованием * cookie-
        соглашаетесь на использование * cookie-
        продолжая использовать * соглашаетесь
        ^принять файлы cookie
        ^принять cookie-
        ^отказаться от всех$
        ^настроить cookie-
        ^настройки cookie-
        ^настройка cookie-
        ^параметры cookie-
        ^управление cookie-
        ^управление согласием$
        ^управлять cookie-
        ^согласен с использованием$
        ^политика cookie-
        используем файлы cookie-
        соглашаетесь с использованием
        соглашаетесь на обработку
        вы соглашаетесь * cookie-
        мы и наши * обрабатываем
        мы и наши партнёры
        мы и наши партнеры
        ^принять * cookie-
        ^отклонить * cookie-
        ^только * cookie-
        ^мы и наши * партнёр-
        ^мы и наши * партнер-
        ~продолжая пользоваться * сайтом
        продолжая пользоваться * сайтом * соглаша-
        продолжая пользоваться * сайтом * даете
        ~оставаясь на сайте
        оставаясь на сайте * соглаша-
        ~оставаясь на нашем сайте
        оставаясь на нашем сайте * соглаша-
        мы и наши * партнеры
        мы ценим вашу конфиденциальность
        мы заботимся о вашей конфиденциальности
        ваша конфиденциальность важна для нас
        ^принять все$
        ^принять все cookie$
        ^принять все файлы cookie$
        ^отклонить все$
        ^настройки cookie$
        ^настройки файлов cookie$
        ^управление файлами cookie$
        ^принять и закрыть$
        ~политика конфиденциальности
        ~политикой конфиденциальности
        ~политике конфиденциальности
        ~обработки персональных данных
        ~^принять$
        ~^принимаю$
        ~^согласен$
        ~^соглашаюсь$
        ~^отклонить$
        ~^понятно$
        ~^хорошо$
        ~^подробнее$
        ~файлы cookie-
        ~^принять выбранные$
        ~^принять необходимые$
        ~^принять и$
        ~^только необходимые$
        ~^только обязательные$
        ~^разрешить все$
        ~^разрешить выбранные$
        ~^отклонить необязательные$
        ~^настроить$
        ~^настроить параметры$
        ~^настройки конфиденциальности$
        ~^настройки приватности$
        ~^параметры конфиденциальности$
        ~^управление настройками$
        ~^управлять настройками$
        ~^сохранить настройки$
        ~^сохранить выбор$
        ~^продолжить без$
        ~^я согласен с$
    """,
    "sv": """
        vi använder cookies
        vi använder kakor
        vi använder oss av cookies
        vi använder * cookies och
        denna webbplats använder * cookies
        denna webbplats använder kakor
        den här webbplatsen använder cookies
        den här webbplatsen använder kakor
        den här sidan använder cookies
        denna sida använder cookies
        denna site använder cookies
        använder vår hemsida cookies
        webbplats använder cookies
        webbplatser använder cookies
        använder cookies för att
        används cookies för att
        använder kakor för att
        accepterar du att cookies
        godkänner du vår användning av cookies
        godkänner du att * cookies
        samtycker du till * cookies
        samtycker du till att cookies
        samtycker * till användandet av
        accepterar inte cookies
        tillåt cookies
        vi och våra * partners
        vi och våra partner-
        lagra och/eller få åtkomst till information
        vi värnar om din integritet
        vi bryr oss om din integritet
        din integritet är viktig för oss
        ^acceptera alla$
        ^acceptera alla cookies$
        ^acceptera alla kakor$
        ^acceptera cookies$
        ^godkänn alla$
        ^godkänn alla cookies$
        ^godkänn alla kakor$
        ^tillåt alla cookies$
        ^neka alla$
        ^avvisa alla$
        ^endast nödvändiga$
        ^endast nödvändiga cookies$
        ^bara nödvändiga cookies$
        ^hantera cookies$
        ^cookieinställningar$
        ^inställningar för cookies$
        ^inställningar för kakor$
        ^anpassa cookies$
        ^om cookies$
        ^hantera samtycke$
        ^hantera kakor
        ^hantera cookies
        ^anpassa kakor
        ^anpassa cookies
        ^ändra cookieinställningar
        ^ändra dina cookie-
        ^visa cookies
        ^godkänn cookies
        ^godkänn kakor
        ^acceptera kakor
        ^neka cookies
        ^avböj alla$
        ^återkalla samtycke$
        ^cookieinställningar
        ^cookie-inställningar
        ^kakinställningar
        genom att klicka på * godkänn-
        genom att klicka på * accepterar
        genom att klicka på * samtycker
        återkalla ditt samtycke
        vi och våra * lagrar
        ^acceptera * cookies$
        ^godkänn * cookies$
        ^neka * cookies$
        ^avvisa * cookies$
        ^endast * cookies$
        ^tillåt * cookies$
        ~cookiepolicy
        ~integritetspolicy
        ~personuppgiftspolicy
        ~^acceptera$
        ~^godkänn$
        ~^jag förstår$
        ~^jag accepterar$
        ~^neka$
        ~^avvisa$
        ~^läs mer$
        ~^inställningar$
        ~^alltid aktiv$
        ~om cookies
        ~^hantera inställningar$
        ~^hantera mina$
        ~^hantera val$
        ~^hantera alternativ$
        ~^anpassa inställningar$
        ~^anpassa val$
        ~^ändra inställningar för$
        ~^ändra dina inställningar$
        ~^ändra inställningar$
        ~^visa inställningar$
        ~^visa detaljer$
        ~^spara inställningar$
        ~^spara val$
        ~^spara och$
        ~^spara mina val$
        ~^bara nödvändiga$
        ~^enbart nödvändiga$
        ~^tillåt endast$
        ~^tillåt alla$
        ~^tillåt urval$
        ~^tillåt val$
        ~^tillåt nödvändiga$
        ~^godkänn valda$
        ~^godkänn endast$
        ~^godkänn nödvändiga$
        ~^acceptera endast$
        ~^acceptera nödvändiga$
        ~^acceptera urval$
        ~^fortsätt utan att$
        ~^integritetsinställningar$
        ~^sekretessinställningar$
    """,
    "ja": """
        cookieを使用しています
        cookieを使用します
        cookieを利用しています
        cookieを利用します
        クッキーを使用しています
        クッキーを使用します
        クッキーを利用しています
        cookie(クッキー)を使用
        cookie(クッキー)を利用
        当サイトでは*cookie
        当サイトは*cookieを
        本サイトでは*cookie
        当ウェブサイトでは*cookie
        このサイトはcookieを
        このサイトでは*cookie
        このウェブサイトは*cookieを
        cookieの使用に同意
        cookieの利用に同意
        クッキーの使用に同意
        cookieの設定を
        お客様のプライバシーを尊重
        お客様のプライバシーを大切に
        ^すべて許可$
        ^すべて許可する$
        ^すべて受け入れる$
        ^すべて拒否$
        ^すべて拒否する$
        ^すべてのcookieを受け入れる$
        ^すべてのcookieを許可$
        ^すべてのcookieを許可する$
        ^すべてのcookieを拒否$
        ^すべてのcookieを拒否する$
        ^すべてのクッキーを受け入れる$
        ^cookieを受け入れる$
        ^cookieを許可する$
        ^cookie設定$
        ^cookieの設定$
        ^クッキー設定$
        cookie及び類似
        cookieと類似
        ^必要なcookie
        ^必要なクッキー
        ^必須cookie
        ^必須のcookie
        ^cookie設定
        ^cookieの設定
        ^cookieを管理
        ^クッキーの設定
        ^すべて同意$
        ^すべてに同意$
        ^すべて承認$
        ^すべて受け入$
        ^全て許可$
        ^全て拒否$
        ^全て受け入$
        ^すべてのcookieを
        ^全てのcookieを
        ^全てのクッキーを
        ^すべてのクッキーを
        ^同意の管理$
        ^同意を管理$
        ^同意を撤回$
        当社と * パートナー
        同意したものとみなし
        ^cookieを使用して
        ^クッキーを使用して
        当サイトでは * クッキー
        当サイトは * クッキー
        ~^プライバシー設定$
        ~プライバシーポリシー
        ~クッキーポリシー
        ~cookieポリシー
        ~^同意する$
        ~^同意して続ける$
        ~^同意して閉じる$
        ~^同意しない$
        ~^拒否する$
        ~^許可する$
        ~^閉じる$
        ~^詳細はこちら$
        ~^詳しくはこちら$
        ~サードパーティー*cookie
        ~^設定をカスタマイズ$
        ~^設定を管理$
        ~^設定を変更$
        ~^設定を保存$
        ~^選択を保存$
        ~^選択したものを許可$
        ~^選択を許可$
        ~^カスタマイズ$
        ~^プライバシーの設定$
        ~^プライバシー設定を変更$
        ~^同意せずに続ける$
        ~クッキー
    """,
    "zh": """
        我们使用*cookie-
        我们会使用*cookie-
        我们和我们的合作伙伴*cookie-
        本网站使用*cookie-
        本站使用*cookie-
        此网站使用*cookie-
        该网站使用*cookie-
        本网站会使用*cookie-
        我们的网站使用*cookie-
        您同意我们使用*cookie-
        您同意*使用*cookie-
        同意我们的cookie-
        继续浏览本网站*同意
        我们重视您的隐私
        我们尊重您的隐私
        您的隐私对我们*重要
        我們使用*cookie-
        我們會使用*cookie-
        本網站使用*cookie-
        本站使用了*cookie-
        此網站使用*cookie-
        我們的網站使用*cookie-
        您同意我們使用*cookie-
        同意我們的cookie-
        即表示您同意*cookie-
        繼續瀏覽*即表示
        我們重視您的隱私
        我們重視你的隱私
        我們尊重您的隱私
        ^接受所有cookie$
        ^接受所有 cookie$
        ^接受全部cookie$
        ^接受所有cookies$
        ^接受全部$
        ^全部接受$
        ^接受所有$
        ^全部拒绝$
        ^拒绝所有$
        ^拒绝所有cookie$
        ^全部拒絕$
        ^拒絕所有cookie$
        ^仅接受必要的cookie$
        ^cookie设置$
        ^cookie 设置$
        ^cookie設定$
        ^cookie 設定$
        ^管理cookie$
        ^管理 cookie
        ^管理cookie
        ^仅接受必要$
        ^只接受必要$
        ^拒绝全部$
        ^拒绝非必要$
        ^自定义 cookie
        ^更改 cookie
        ^更改cookie
        ^cookie 设置
        ^cookie 偏好
        ^cookie 政策$
        ^拒絕全部$
        ^拒絕所有$
        ^僅接受必要$
        即表示您同意 * cookie
        即表示同意 * cookie
        您同意 * cookie
        同意使用 cookie
        我们使用 cookie
        本網站使用 * cookie
        本网站使用 * cookie
        ^仅使用 * cookie$
        ^仅接受 * cookie$
        ^拒绝 * cookie$
        ^接受 * cookie$
        ^拒絕 * cookie$
        ~^隐私设置$
        ~^隱私設定$
        ^隐私偏好中心$
        ~^隱私權設定$
        ^您的隐私选择$
        ~隐私政策
        ~隐私声明
        ~隱私政策
        ~隱私權政策
        ~cookie政策
        ~cookie 政策
        ~^接受$
        ~^同意$
        ~^拒绝$
        ~^拒絕$
        ~^我同意$
        ~^我知道了$
        ~^知道了$
        ~^了解更多$
        ~^瞭解更多$
        ~^关闭$
        ~^關閉$
        ~第三方*cookie
        ~^仅使用必要$
        ~^仅必要$
        ~^接受必要$
        ~^接受并继续$
        ~^同意并继续$
        ~^同意并关闭$
        ~^全部允许$
        ~^允许所有$
        ~^自定义设置$
        ~^隐私偏好$
        ~^接受並繼續$
        ~^接受並關閉$
        ~^同意並繼續$
        ~^全部允許$
        ~^僅使用必要$
        ~^管理偏好設定$
        ~^自訂設定$
    """,
}

CONTAINERS = """
    ^onetrust
    ^ot-sdk
    ^ot-pc
    ^ot-cat
    ^ot-category
    ^ot-desc
    ^ot-acc
    ^ot-subgrp
    ^ot-vs
    ^cybot-cookiebot
    ^cookiebot
    ^cookie-declaration
    ^didomi
    ^usercentrics
    ^uc-banner
    ^qc-cmp
    ^sp-message-container
    ^sp-message-iframe
    ^borlabs-cookie
    ^cmplz
    ^cc-window
    ^cc-banner
    ^cc-revoke
    ^truste
    ^trustarc
    ^cookie-law-info
    ^cookielawinfo
    ^cli-bar
    ^cli-modal
    ^cli-settings
    ^cli-tab
    ^wt-cli
    ^iubenda-cs
    ^osano-cm
    ^klaro
    ^cky-consent
    ^cky-modal
    ^cookieyes
    ^axeptio
    ^tarteaucitron
    ^moove-gdpr
    ^termly
    ^evidon
    ^ensighten
    ^fc-consent
    ^ccc-notify
    ^ccc-overlay
    ^ccc-module
    ^cookiefirst
    ^cookiehub
    ^cookiescript
    ^coi-overlay
    ^coi-banner
    ^ccm-root
    ^ccm-modal
    ^cmpbox
    ^cmpwrapper
    ^shopify-pc
    ^hs-eu-cookie
    ^sliding-popup
    ^catapult-cookie
    ^gdpr-cookie
    ^gdpr-infobar
    cookie-notice
    cookie-banner
    cookie-consent
    cookie-message
    cookie-alert
    cookie-warning
    cookie-popup
    cookie-modal
    cookie-dialog
    cookie-overlay
    cookie-disclaimer
    cookie-compliance
    cookie-settings
    cookie-preferences
    cookie-statement
    cookie-prompt
    cookie-toast
    cookie-hint
    cookie-layer
    cookie-acceptance
    accept-cookie
    cookies-banner
    cookies-notice
    cookies-consent
    cookies-popup
    cookies-modal
    cookies-message
    cookies-settings
    accept-cookies
    manage-cookies
    cookiebanner
    cookieconsent
    cookienotice
    consent-banner
    consent-manager
    consent-modal
    consent-popup
    consent-dialog
    consent-overlay
    consent-notice
    consent-message
    consent-preferences
    gdpr-consent
    gdpr-notice
    gdpr-popup
    gdpr-banner
    gdpr-message
    gdpr-overlay
    gdpr-modal
    ccpa-banner
    ccpa-notice
    privacy-banner
    privacy-manager
    privacy-preferences
    privacy-popup
    privacy-modal
    privacy-consent
    privacy-choices
"""

SUBJECT = frozenset(
    {
        "cookie",
        "third-party cookie",
        "tracking cookie",
        "cookie banner",
        "consent banner",
        "browser cookie",
        "http cookie",
        "session cookie",
        "set-cookie",
        "data protection",
        "cookie-banner",
        "bandeau de * cookies",
        "cookies tiers",
        "cookies de terceros",
        "cookie di terze parti",
        "cookies de terceiros",
        "cookiebanner",
        "pliki cookie",
        "файлы cookie",
        "om cookies",
        "サードパーティー*cookie",
        "第三方*cookie",
    }
)
"""What articles about cookies speak of. Says that the page deals with the subject, never that a line goes."""

COMPANY = frozenset(
    {
        "privacy policy",
        "privacy notice",
        "terms of use",
        "terms of service",
        "datenschutzerklärung",
        "politique de confidentialité",
        "política de privacidad",
        "informativa sulla privacy",
        "política de privacidade",
        "privacyverklaring",
        "polityka prywatności",
        "politykę prywatności",
        "политика конфиденциальности",
        "политикой конфиденциальности",
        "политике конфиденциальности",
        "обработки персональных данных",
        "integritetspolicy",
        "personuppgiftspolicy",
        "プライバシーポリシー",
        "隐私政策",
        "隐私声明",
        "隱私政策",
        "隱私權政策",
        "ustawienia zaawansowane",
    }
)
"""Labels of every footer, and of policies themselves: they only strengthen what else a line says."""

SURE = 0.7
"""From this score on a line is a notice that its buttons can stand beside."""

DOUBT = 0.65
"""One phrase in a sentence between paragraphs of the article: perhaps the article speaks, of cookies or of a voyage."""

BESIDE = 0.85
"""A button or a table cell beside a notice: sure by its company, not by itself."""

BUTTON_WORDS = 7
"""How long a choice can be: "Accept only the cookies that are necessary"."""

CHOICE = 0.85
"""A choice about cookies: articles about cookies may have a heading like it."""

_COOKIES = re.compile(r"cookie|\bkakor\b|ciastecz|クッキー")
_CHOICE = re.compile(
    r"^(?:accept|allow|reject|decline|manage|customi[sz]e|change|update|akzeptier|nur (?:technisch )?(?:notwendige|essenzielle)|accepter"
    r"|refuser|gérer|autoriser|paramétrer|modifier|aceptar|rechazar|gestionar|configurar|administrar|accetta|rifiuta|gestisci"
    r"|personalizza|aceitar|rejeitar|recusar|gerir|gerenciar|accepteer|weiger|beheer|alleen (?:noodzakelijke|functionele)|akceptuj"
    r"|odrzuć|zarządzaj|preferencje|zmień|принять|отклонить|управление|настройки|acceptera|godkänn|neka|avvisa|hantera|tillåt"
    r"|接受|拒绝|仅|管理|拒絕|僅)"
    r"|(?:akzeptieren|ablehnen|zulassen|verwalten|präferenzen|einstellungen|accepteren|weigeren|toestaan|beheren|拒否する|許可|同意管理"
    r"|拒否|受け入れる|ändern|許可する|einstellen|設定|设置|設置|(?:cookie|consent) (?:preferences|settings|choices))$"
    r"|^(?:réglages|ajustes|definições|impostazioni|ustawienia|параметры|推奨|推荐)\b"
)

CHOICE_WORDS = 5
"""In a longer choice the cookies stand at the end: after them a heading goes on."""

NOTICE_WORDS = 14
"""How long a sentence about cookies can be that phrases do not know."""

SPOKEN = 0.8
"""The site says that it uses cookies, or that visitors can change their choice."""

_NOTICE = re.compile(
    r"\b(?:on|of) (?:this|our) (?:web)?site|^wir .{0,20}auf (?:dieser|unserer) (?:seite|website)|^(?:en|em|su|op|na|på) .{0,20}"
    r"(?:usamos|utilizamos|usiamo|utilizziamo|gebruiken we|gebruiken wij|używamy|stosujemy|använder vi)|^на .{0,20}мы используем"
    r"|\b(?:your|ihre|je|uw|dina) cookie[\w-]{0,2} ?(?:settings|choices|preferences|einst|voork|inst)|\b(?:vos|tus|sus?|tue|suas) cookies|\bvos choix|^(?:our|this|unsere|diese|notre|ce|nuestro|este|(?:il )?nostro|questo|o nosso|este|onze|deze|nasza?|ta|наш|этот|vår"
    r"|den här) (?:web)?(?:site|seite|sitio|sito|serwis|strona|witryna|сайт|sajt|webbplats|sida)\b.{0,25}(?:cookie|kakor)|^本站|^(?:puede|puedes|puoi|pode|вы можете)\b|możesz zmienić"
    r"|我们.{0,6}网站|您可以|いつでも変更"
)

REACH = 2
"""How many lines may lie between a button and the notice or the next button: a link and a line of small print."""

CELL_WORDS = 4
"""A name or a duration in a table of cookies is not longer."""

TABLE = frozenset(
    {
        "the cookie is set by",
        "this cookie is set by",
        "cookie, set by",
        "cookie, installed by",
        "sets this cookie",
        "set this cookie to",
        "the cookie is used to",
        "this cookie is used to",
        "cookielawinfo",
        "viewed_cookie_policy",
        "cookie duration description",
    }
)
"""What the rows of such tables say."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Notices by what they say; buttons and the cells of cookie tables by the notices that they stand beside."""
    scored = [(line, said, *_score(page, line, said)) for line, said in hits]
    sure = [line.index for line, _, score, _ in scored if score >= SURE]
    near = beside(sure, [line.index for line, said, _, _ in scored if is_label(said)], REACH)
    for line, _, score, because in scored:
        if score < SURE and line.index in near:
            score, because = BESIDE, f"{because} beside a cookie notice"
        yield Finding(line, score, because)
    rows = [line.index for line, said, _, _ in scored if any(hit.phrase.text in TABLE for hit in said)]
    taken = {line.index for line, *_ in scored}
    for above, below in pairwise(rows):
        between = [line for line in page.lines[above + 1 : below] if line.index not in taken]
        if below - above <= 2 * REACH and all(line.words <= CELL_WORDS for line in between):
            for line in between:
                yield Finding(line, BESIDE, "stands in a table of cookies")


def _score(page: Page, line: Line, said: Sequence[Hit]) -> tuple[float, str]:
    """Score and reason of a line by itself."""
    telling = [hit for hit in said if hit.phrase.text not in SUBJECT]
    if all(hit.phrase.hint for hit in said):
        if line.words <= BUTTON_WORDS and not line.ends and line.marker in ("", "-") and _is_choice(line):
            return CHOICE, "is a button about cookies"
        if line.words <= NOTICE_WORDS and _is_notice(line):
            return SPOKEN, "tells visitors about cookies"
    if not telling:
        return MENTION, f'speaks of "{said[0].phrase.text}"'
    score, because = weigh(line, telling)
    strong = {hit.phrase.text for hit in telling if not hit.phrase.hint}
    if len(strong) == 1 and line.prose and page.first < line.index < page.last:
        score = min(score, DOUBT)
    if all(hit.phrase.hint for hit in telling):
        label = [hit for hit in telling if hit.phrase.text not in COMPANY]
        if is_label(telling) or not label or line.ends:
            return min(score, MENTION), because
    return score, because


def _is_choice(line: Line) -> bool:
    """Whether a short line is a choice about cookies: a verb of consent at one of its ends."""
    if " that " in line.view or not _CHOICE.search(line.view):
        return False
    named = _COOKIES.search(line.view)
    return named is not None and (line.words <= CHOICE_WORDS or line.view.count(" ", named.end()) <= 1)


def _is_notice(line: Line) -> bool:
    """Whether a short sentence tells visitors that this site uses cookies, or that they can change their choice."""
    return bool(_COOKIES.search(line.view)) and '"' not in line.view and bool(_NOTICE.search(line.view))


EXAMPLES = """
# en
- By continuing to browse our site you agree to our use of cookies, revised Privacy Policy and Terms of Use.
- Accept all cookies
  The ministers met on Wednesday in Paris and voiced support for the plan, which still has to pass parliament.

  The regulator fined the company because its banner said "We use cookies" and offered no way to refuse them at all.

- We value your privacy
- We and our 14 partners store and/or access information on a device, such as cookies, and process personal data.
- Learn more
- Decline
- Accept
  The dam held through the night, and engineers said that the water had fallen by a meter since Sunday evening.
  The villagers who had left in boats came back on foot, and found the school dry and the church full of hay.
- Do Not Sell or Share My Personal Information

  Browsers began to block third-party cookies years ago, and publishers have looked for a replacement ever since.
  Under the new rules a site must show a button named Do Not Sell My Personal Information on its home page.
  The privacy policy and terms of use were rewritten in May.
  Most of us use cookies without knowing it, said the professor who wrote the study on tracking cookies.
  Third-party cookies and consent banners
  By continuing to row upstream you agree with the old ferrymen, who say that the river has no end at all.
  The ferrymen never count the passengers, and nobody has asked them for a license since the end of the war.

  For the crust we use cookies and a little salt, because they hold together better than a layer of bread crumbs.
  Instead of flour we use cookies that were left over from the weekend.
  Whisk the butter with the sugar until it is pale, and let the cookies cool for ten minutes before you serve them.
  Accept
  The dough keeps for a week in the refrigerator, and most bakers say that it gets better with every day of rest.

  The bridge will be closed for a year, and the council has promised a ferry for those who work across the river.
- Necessary cookies are absolutely essential for the website to function properly.
- | Cookie | Duration | Description |
- | cookielawinfo-checkbox-example | 11 months | This cookie is set by the consent plugin. |
- ex_visit
- 2 years
- The cookie is used to count visits.

# de
- Wir verwenden Cookies, um Ihnen diesen Dienst anzubieten. Mehr dazu in unserer Datenschutzerklärung.
- Alle akzeptieren
- Ablehnen
  Der Stadtrat stimmte am Dienstag für den Neubau der Brücke, die seit drei Jahren für Lastwagen gesperrt ist.
  Viele Verlage verwenden Cookies, ohne ihre Leser zu fragen, sagte die Leiterin der Behörde am Montag in Bonn.

# fr
- Nous utilisons des cookies pour mesurer l'audience de ce site.
- Continuer sans accepter
  Le maire a présenté mardi le projet de tramway, que les habitants du quartier attendent depuis plus de dix ans.
  La commission reproche au groupe d'utiliser des cookies sans l'accord des visiteurs, et demande une amende.

# es
- Utilizamos cookies propias y de terceros para mejorar nuestros servicios.
- Aceptar
  El alcalde presentó el martes el plan de vivienda, que prevé construir dos mil pisos en los próximos cuatro años.
  La agencia multó a la empresa por instalar cookies de terceros sin el permiso de quienes visitaban su página.

# it
- Questo sito utilizza i cookie per migliorare la navigazione.
- Continua senza accettare
  Il sindaco ha presentato martedì il piano per il porto, che dovrà essere approvato dalla regione entro l'estate.
  L'autorità ha multato la società perché il sito installava cookie di terze parti prima di chiedere il permesso.

# pt
- Este site utiliza cookies para melhorar a sua experiência.
- Aceitar
  O presidente da câmara apresentou na terça-feira o plano para o porto, que deverá ser aprovado antes do verão.
  A autoridade multou a empresa por instalar cookies de terceiros antes de pedir licença a quem visitava a página.

# nl
- Wij gebruiken cookies om deze site te verbeteren. Lees ons cookiebeleid.
- Alles accepteren
  De gemeenteraad stemde dinsdag in met de bouw van een brug die de twee oevers na zestig jaar weer verbindt.
  Volgens de toezichthouder plaatste het bedrijf cookies voordat bezoekers daar toestemming voor hadden gegeven.

# pl
- Ta strona używa plików cookie w celu świadczenia usług.
- Akceptuję
  Rada miasta przyjęła we wtorek plan budowy mostu, na który mieszkańcy obu brzegów czekają od dwudziestu lat.
  Urząd ukarał spółkę za to, że zapisywała pliki cookie w urządzeniach czytelników bez pytania ich o zgodę.

# ru
- Мы используем файлы cookie, чтобы сайт работал лучше.
- Принять
  Городской совет во вторник одобрил строительство моста, которого жители обоих берегов ждали двадцать лет.
  Ведомство оштрафовало компанию за то, что она сохраняла файлы cookie на устройствах читателей без их согласия.

# sv
- Vi använder cookies för att förbättra din upplevelse. Genom att fortsätta godkänner du vår användning av cookies.
- Jag förstår
  Kommunen beslutade i tisdags att bygga en ny bro över älven, något som invånarna har väntat på i tjugo år.
  Myndigheten bötfällde bolaget för att det lagrade cookies hos besökarna innan de hade fått svara på frågan.

# ja
- 当サイトではサービス向上のためCookieを使用しています。
- 同意する
  市議会は火曜日、老朽化した橋の架け替え工事に関する予算案を賛成多数で可決した。
  委員会は、同社が閲覧者の許可を得ないまま端末にCookieを保存していたとして改善を命じた。

# zh
- 我们使用 Cookie 来改善您的浏览体验。
- 全部接受
  市议会周二以多数票通过了重建大桥的预算，两岸居民为此已经等待了二十年之久。
  监管部门表示，这家公司没有征得读者同意便在其设备上保存了浏览记录和第三方 Cookie。

- 本網站使用 cookie 以提供更好的服務。
- 接受
  市議會週二以多數票通過了重建大橋的預算，兩岸居民為此已經等待了二十年之久。

# en
  The old mill has a new wheel, cut from the same oak that shaded the miller's grave for a hundred and ten years.
- Reject optional cookies
- We use cookies and similar tools on this site.
- Manage preferences
  Accept that cookies crumble
  Manage third-party cookies in three steps
  The bakery next to the mill sells cookies on Fridays, and the miller's widow buys the broken ones for her hens.

# nl
- Deze site gebruikt cookies om de werking te verbeteren.
- Voorkeuren aanpassen
  De oude molen heeft een nieuw rad, gezaagd uit de eik die honderdtien jaar boven het graf van de molenaar stond.
- Alleen noodzakelijke cookies accepteren
  Voorkeuren aanpassen is wat de molenaar nooit heeft gedaan: hij maalde altijd rogge, ook toen iedereen tarwe at.

# pt
- Usamos cookies para melhorar a sua experiência no site.
- Gerir preferências
  O velho moinho tem uma roda nova, cortada do carvalho que deu sombra à campa do moleiro durante cem anos.
  A padaria ao lado do moinho vende cookies às sextas-feiras, e a viúva do moleiro compra os que se partiram.

# html
  <p>The ferry to the island leaves at six, and in winter it leaves only when the wind is below force seven.</p>
- <div id="onetrust-consent-sdk"><div class="ot-pc-content">Choose what is kept</div></div>
  <p>The captain has made the crossing for thirty years, and he says that the sandbanks move to the west.</p>
  <p class="cookie-recipe">The cookies are baked twice, and the captain takes a tin on each crossing.</p>
  <p>The village keeps the old harbor bell, which was cast in 1874 and cracked when the bridge was opened.</p>
- <div class="c-cookie-banner"><button>Only the strictly needed ones</button></div>
  <p>Nobody remembers who painted the lighthouse red, but the council has voted against painting it white.</p>
"""
