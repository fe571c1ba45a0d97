"""Messages of the machinery: enable JavaScript, unsupported browser, "Loading...", robot checks, "Something went
wrong", pleas to switch off an ad blocker, texts of video players and accessibility tools, and the banners that say how to
tell the true site of a government.

Why it goes: it is meant for a browser in trouble or for a screen reader; an extractor that is neither has copied it.

What stays: articles and instructions about browsers, JavaScript, ad blockers or robots ("Enable JavaScript in the
settings"), sentences in which something goes wrong, and headings such as "Loading" or "Access denied".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.detectors._lines import ADDRESS, ITEM, LONG_NOTICE, played
from cleaner.detectors._prompts import reports
from cleaner.document import Finding, Line, Page
from cleaner.phrases import MENTION, Hit, Hits, weigh
from cleaner.view import spelled

PHRASES = {
    "en": """
        please enable js and disable any ad blocker
        please enable cookies
        please turn javascript on
        you will need to enable javascript
        you need javascript enabled
        you have javascript disabled
        javascript is disabled in your browser
        javascript is not enabled in your browser
        javascript is currently disabled
        javascript appears to be disabled
        javascript seems to be disabled
        make sure that cookies and javascript are enabled
        make sure your browser supports javascript and cookies
        ^javascript is disabled$
        ^javascript is required$
        ^javascript required$
        ^javascript disabled$
        ^this page requires javascript
        ^this site requires javascript
        ^this website requires javascript
        ^this feature requires javascript
        this app requires javascript
        slideshow requires javascript
        works best with javascript enabled
        doesn't work properly without javascript enabled
        without javascript enabled. please
        ^your browser does not support
        ^your browser doesn't support
        sorry, your browser does not
        sorry, your browser doesn't
        ^your browser does not currently support
        ^your browser does not recognize
        ^your browser is not supported
        your browser is out of date
        your browser is outdated
        your browser isn't supported
        your browser may be out of date
        ^this browser is not supported
        this browser is no longer supported
        ^unsupported browser$
        ^browser not supported$
        ^ie 11 is not supported
        ^internet explorer is not supported
        you are using an outdated browser
        you're using an outdated browser
        you are using an unsupported browser
        you are using a browser that
        you are using a browser version with
        please upgrade your browser
        please update your browser
        please upgrade to a * browser
        visit our site on another browser
        visit the site in a different browser
        best viewed in * browser
        javascript must be enabled
        javascript needs to be enabled
        javascript is turned off
        javascript is not available
        javascript is required to
        javascript is required for this
        ^enable javascript and
        ^enable javascript to
        ^enable javascript in your browser
        ^turn on javascript
        your browser is no longer supported
        your browser is not supported
        browser you are using is not
        browser you're using is not
        we no longer support this browser
        ^this site works best in
        ^this site works best with
        ^this website works best
        ^this page works best
        ^this site is best viewed
        ^for the best experience, please use
        please use a modern browser
        please use a different browser
        please use a supported browser
        please switch to a * browser
        please upgrade to a modern browser
        ^checking if you are human
        that page can't be found
        ^page not found$
        ^404 not found$
        ^an error has occurred
        ^there was an error loading
        ^there was a problem loading
        ^oops! that page
        ^oops! something
        ^oops, something
        ^one moment, please
        ^one moment please
        ^please stand by$
        ad blocking software
        ^turn off your ad blocker
        using an ad blocker
        ^your session has expired
        ^your browser sent
        ^you have been blocked
        ^you are offline$
        ^you appear to be offline
        ^you are being redirected
        ^if you are not redirected
        ^enable cookies
        enable cookies in your browser
        cookies must be enabled
        ^something went wrong * try again
        ^an error occurred while loading
        ^sorry, we could not load
        ^checking your browser$
        ^checking your browser before
        ^just a moment$
        ^just a moment, please
        ^redirecting$
        ^refresh the page$
        ^reload the page$
        ^verifying that you
        ^confirm that you * human
        ~^loading$
        ~^now loading$
        ^loading, please wait$
        ^please wait$
        ^please wait a moment$
        ^please wait while
        ^like loading$
        {please|you need to|you must} {switch on|turn on|enable|activate|allow} {javascript|cookies in your browser|js|javascript in your browser}
        oops, {that didn't work|something broke|we couldn't find|that page doesn't|this page doesn't}
        sorry, {that didn't work|we couldn't find that page|this page doesn't exist}
        ^{the|this} page {you were looking for|you are looking for|you requested|you have requested|could not be found|cannot be found|can't be found|you tried to open}
        please try {again in a moment|again in a few minutes|again shortly|again a little later|once more later|it again later}
        ^{loading|page is loading|content is loading|loading content|loading page}, please wait
        ^{page is loading|content is loading|loading content|loading page|loading articles}$
        ^loading comments$
        ^loading paragraph$
        ^loading more$
        ^loading ad$
        ^loading form$
        ^loading related-
        ~^loading
        ^still loading$
        ^content loading$
        ^page loading$
        ^form is loading$
        ^this content is not available$
        this content is not available in your region
        ^choosing a selection results in a full page refresh$
        press the space key then arrow keys to make a selection
        ^use left/right arrows to navigate
        use the up/down arrow keys to
        use up/down arrow keys to
        this site is protected by recaptcha
        this page is protected by recaptcha
        this form is protected by recaptcha
        protected by recaptcha and the google
        this site is protected by hcaptcha
        this site is protected by * captcha
        this site uses akismet to reduce spam
        learn how your comment data is processed
        privacy policy and terms of service apply
        email address is being protected from spambots
        checking your browser before accessing
        checking if the site connection is secure
        needs to review the security of your connection
        verify you are human
        verifying you are human
        verify that you are not a robot
        confirm you are human
        confirm you're not a robot
        confirm that you are not a robot
        prove you are not a robot
        ^i'm not a robot$
        ^i am not a robot$
        ^are you a robot?$
        ^are you human?$
        ^complete the captcha
        please complete the captcha
        please complete the security check
        unusual traffic from your computer
        unusual activity from your computer network
        we've detected unusual activity
        your request has been blocked
        you don't have permission to access this
        you don't have permission to access "
        you do not have permission to access this
        ^something went wrong$
        ^something went wrong. please try again
        ^whoops! something went wrong
        ^sorry, something went wrong
        ^sorry, an error occurred
        something went wrong while submitting
        ^uh oh, something went wrong
        ^an error occurred$
        ^an error has occurred$
        an error occurred. please try again
        an error has occurred. please try again
        an unexpected error occurred. please
        ^error loading page$
        ^error loading comments$
        ^failed to load content$
        ^failed to load resource$
        ^failed to load the page
        ^unable to load your
        ^unable to load this
        could not be loaded. please
        ^please try again$
        ^please try again later$
        ^please refresh the page
        please reload the page
        please refresh this page
        refresh the page and try again
        refresh your browser window to try again
        we're having trouble loading
        ^whoops! this form is
        ad blocker detected
        adblock detected
        ad blocker is enabled
        looks like you have an ad blocker
        please disable your ad blocker
        please disable your adblocker
        please turn off your ad blocker
        please consider turning off your ad blocker
        please consider disabling your ad blocker
        consider whitelisting * site
        please whitelist * site
        disable your ad blocker and
        ^accessibility links$
        ^accessibility menu$
        ^accessibility help$
        ^accessibility adjustments$
        ^accessibility tools$
        ^accessibility options$
        ^accessibility mode$
        ^accessibility widget$
        ^open accessibility menu$
        ^screen reader$
        ^screen reader mode$
        ^opens in a new window$
        ^opens in new window$
        ^opens in a new tab$
        ^opens in new tab$
        ^opens in a new window/tab$
        ^link opens in a new window$
        // Banners that say how to tell a true site of a government.
        ^an official website of the
        ^here's how you know$
        ^official websites use
        ^secure * websites use https
        website belongs to an official * organization
        means you've safely connected to
        share sensitive information only on official
        ~try again
        ~refresh the page
        ~contact support
        ~oops
        ~browser
        ~javascript
        ~ad blocker
        ~adblock-
        ~^please wait
        this site is transparent and lets you choose
        third party services you want to allow
        3rd party services you want to allow
        ^{protected by|this form is protected by} {recaptcha|hcaptcha|cloudflare turnstile}$
    """,
    "de": """
        ^eine offizielle website der europäischen union$
        bitte aktivieren sie javascript
        bitte javascript aktivieren
        bitte aktiviere javascript
        javascript ist * deaktiviert
        javascript muss aktiviert sein
        muss javascript eingeschaltet sein
        muss javascript aktiviert sein
        ohne javascript * nicht * angezeigt
        sie haben javascript deaktiviert
        ihr browser unterstützt * nicht
        ihr browser unterstützt * kein-
        dein browser unterstützt * nicht
        dein browser unterstützt * kein-
        ihr browser ist veraltet
        dein browser ist veraltet
        sie verwenden einen veralteten browser
        dieser browser wird nicht unterstützt
        bitte aktualisieren sie ihren browser
        wird javascript benötigt
        javascript wird benötigt
        javascript wird für
        ^javascript ist erforderlich
        benötigen sie javascript
        javascript ist * ausgeschaltet
        javascript ist * nicht aktiviert
        javascript ist in ihrem browser
        javascript ist in deinem browser
        aktivieren sie bitte javascript
        aktivieren sie * javascript
        aktiviere * javascript
        schalten sie javascript
        um diese seite * javascript
        ihr browser ist * veraltet
        dein browser ist * veraltet
        ihr browser wird * nicht
        dein browser wird * nicht
        ihr browser * nicht unterstützt
        ihr verwendeter browser
        der von ihnen verwendete browser
        ^dieser browser wird
        verwenden sie * aktuellen browser
        verwenden sie * anderen browser
        nutzen sie * aktuellen browser
        nutzen sie * anderen browser
        benutzen sie * aktuellen browser
        ^einen moment bitte
        ^einen moment, bitte
        ^bitte einen moment
        ^bitte haben sie einen moment
        ^es ist ein unbekannter fehler
        ^ein unerwarteter fehler
        ^diese seite konnte nicht
        ^seite nicht gefunden$
        ^die angeforderte seite
        ^der inhalt konnte nicht
        ^die inhalte konnten nicht
        ihren adblocker
        deinen adblocker
        ihren werbeblocker
        deinen werbeblocker
        ^die {gewünschte|angeforderte|gesuchte|aufgerufene} {seite|datei|ressource} {konnte|wurde|kann|existiert|ist}
        ^die seite, die {sie|du} {suchen|gesucht haben|suchst|aufrufen wollten|aufgerufen haben}, {konnte|existiert|wurde|gibt es|ist|kann}
        {versuchen sie es|versuche es|probieren sie es} {später|in kürze|in wenigen minuten|bitte später|in einigen minuten|gleich} {erneut|noch einmal|nochmal|wieder}
        {schalten sie|schalte|aktivieren sie|aktiviere} * javascript {ein|in ihrem browser|in deinem browser|um|und}
        ^{inhalt|inhalte|seite|daten|artikel|kommentare|video|weitere artikel|weitere inhalte} {wird|werden} geladen
        ^{laden|lädt|wird geladen|daten werden geladen}, bitte warten
        einen adblocker aktiviert
        einen werbeblocker
        werbeblocker erkannt
        ^adblocker deaktivieren
        ^sie werden weitergeleitet
        ^sie werden automatisch weitergeleitet
        ^sind sie ein mensch
        ^bestätigen sie, dass sie ein mensch
        ^wir überprüfen * browser
        schiefgelaufen * erneut
        schiefgelaufen * noch einmal
        schief gelaufen * erneut
        fehler aufgetreten * erneut
        fehler aufgetreten * später
        ^es ist ein fehler aufgetreten$
        ^ups, da ist * schiefgelaufen
        ^ups! da ist * schiefgelaufen
        ^ups, etwas ist schiefgelaufen
        ^ups! etwas ist schiefgelaufen
        ^hoppla, da ist * schiefgelaufen
        ^hoppla! da ist * schiefgelaufen
        ^bitte warten, * geladen
        ^bitte versuche es später
        ^bitte versuche es erneut
        ^versuchen sie es * erneut$
        ^versuchen sie es * noch einmal$
        ^die seite konnte nicht geladen werden
        ^diese website benötigt javascript
        ^diese seite benötigt javascript
        ^diese seite erfordert javascript
        ^diese website erfordert javascript
        ^bitte bestätigen sie, dass sie * mensch
        bestätigen sie, dass sie kein
        ~^wird geladen$
        ~^lädt$
        ~^lade$
        ^bitte warten$
        ^inhalt wird geladen$
        ^seite wird geladen$
        ^kommentare werden geladen$
        bitte warten sie einen moment
        ist vor spambots geschützt
        ^ich bin kein roboter$
        ungewöhnliche zugriffe aus ihrem
        ^etwas ist schiefgelaufen$
        ^etwas ist schief gelaufen$
        ^da ist etwas schiefgelaufen$
        ^leider ist ein fehler aufgetreten
        ^ein fehler ist aufgetreten$
        ein fehler ist aufgetreten. bitte
        bitte versuchen sie es später erneut
        bitte versuchen sie es später noch einmal
        bitte versuchen sie es erneut
        bitte laden sie die seite neu
        sie nutzen einen adblocker
        sie verwenden einen adblocker
        du nutzt einen adblocker
        bitte deaktivieren sie ihren ad-blocker
        adblocker erkannt
        ^öffnet in neuem fenster$
        ^öffnet in einem neuen fenster$
        ^wird in neuem fenster geöffnet$
        ~erneut versuchen
        ~browser-
        ~werbeblocker-
        ~^bitte warten
        ^hallo! diese {seite|website|webseite} ist transparent
        lässt {ihnen|dir} die wahl der externen {services|dienste}
        ^diese {seite|website|webseite} {ist durch|wird durch|ist mit} recaptcha {geschützt|gesichert}
        es gelten die {datenschutzerklärung|datenschutzbestimmungen|datenschutzrichtlinie} und {nutzungsbedingungen|die nutzungsbedingungen} von google
        ^{geschützt durch|dieses formular ist durch} {recaptcha|hcaptcha}
    """,
    "fr": """
        ^un site web officiel de l'union européenne$
        ^un site officiel du gouvernement
        veuillez activer javascript
        merci d'activer javascript
        vous devez activer javascript
        activez javascript pour
        javascript est désactivé
        javascript semble être désactivé
        votre navigateur ne supporte pas
        votre navigateur ne prend pas en charge
        votre navigateur ne permet pas
        votre navigateur est obsolète
        votre navigateur n'est pas compatible
        vous utilisez un navigateur obsolète
        mettre à jour votre navigateur
        ^activez javascript
        ^activez le javascript
        , activez javascript
        javascript est requis
        javascript est nécessaire
        javascript doit être activé
        javascript n'est pas activé
        nécessite l'activation de javascript
        navigateur n'est plus
        navigateur n'est pas à jour
        navigateur n'est pas supporté
        navigateur n'est pas pris en charge
        navigateur est trop ancien
        ^ce navigateur n'est
        ^le navigateur que vous utilisez
        mettez à jour votre navigateur
        utilisez un navigateur * récent
        utiliser un navigateur * récent
        vous avez un bloqueur
        vous utilisez un bloqueur
        vous utilisez un adblock-
        bloqueur de publicités activé
        désactiver votre bloqueur
        désactivez votre bloqueur
        désactiver votre adblock-
        désactivez adblock-
        désactivez votre adblock-
        ^la page n'a pas pu
        ^page introuvable$
        ^page non trouvée$
        ^chargement en cours
        ^chargement, veuillez
        ^chargement des {commentaires|données|articles|résultats|contenus|images|vidéos|publications|offres}
        ^veuillez patienter {pendant|quelques|un instant|le temps|s'il vous|nous}
        ^veuillez réessayer
        ^merci de réessayer
        ^merci de patienter
        ^un instant, s'il vous plaît
        ^vous allez être redirigé
        ^vérification de votre navigateur
        ^confirmez que vous êtes humain
        ^vérifiez que vous êtes humain
        erreur est survenue * réessayer
        erreur s'est produite * réessayer
        s'est mal passé * réessayer
        ^oups, quelque chose s'est mal passé
        ^oups ! quelque chose s'est mal passé
        ^quelque chose s'est mal passé$
        ^oups, un problème est survenu
        ^un instant$
        ^un instant s'il vous plaît
        veuillez activer le javascript
        merci d'activer le javascript
        vous devez activer le javascript
        ^ce site nécessite javascript
        ^cette page nécessite javascript
        ^ce site requiert javascript
        ^javascript doit être
        ^vérification que vous
        ^confirmez que vous n'êtes pas un
        ~^chargement$
        ^chargement en cours$
        ^veuillez patienter$
        ^merci de patienter$
        ~^patientez$
        ^je ne suis pas un robot$
        est protégée contre les robots spammeurs
        vérifier que vous n'êtes pas un robot
        ^une erreur est survenue$
        ^une erreur s'est produite$
        une erreur est survenue. veuillez
        une erreur s'est produite. veuillez
        ^oups, une erreur
        ^oups ! une erreur
        veuillez réessayer plus tard
        merci de réessayer plus tard
        veuillez réessayer ultérieurement
        désactiver votre adblock
        bloqueur de publicité détecté
        ^ouverture dans une nouvelle fenêtre$
        ^s'ouvre dans une nouvelle fenêtre$
        ^nouvelle fenêtre$
        ~réessayer
        ~navigateur
        ~bloqueur de pub-
        ~^patientez
        ^votre navigateur n'est {plus|pas} {pris en charge|supporté|compatible}
        ^bonjour! ce site * {services tiers|cookies}
        vous donne le choix des services tiers
    """,
    "es": """
        ^un sitio oficial del gobierno de
        ^así es como usted puede verificarlo$
        ^los sitios web oficiales usan
        ^los sitios web seguros * usan https
        un sitio web * pertenece a una organización oficial
        significa que usted se conectó de forma segura
        comparta información sensible sólo en sitios
        ^un sitio web oficial de la unión europea$
        por favor, activa javascript
        por favor active javascript
        por favor habilita javascript
        por favor habilite javascript
        debes habilitar javascript
        debe habilitar javascript
        necesitas activar javascript
        necesita tener javascript
        activa javascript para
        javascript está deshabilitado
        javascript está desactivado
        javascript debe estar habilitado
        tu navegador no soporta
        tu navegador no puede reproducir
        su navegador no soporta
        su navegador no admite
        estás usando un navegador obsoleto
        actualiza tu navegador
        actualice su navegador
        ^activa javascript
        ^active javascript
        ^habilita javascript
        ^habilite javascript
        habilita javascript en
        habilite javascript en
        activa javascript en
        javascript no está habilitado
        javascript no está activado
        ^javascript es necesario
        ^se requiere javascript
        navegador no es compatible
        navegador está desactualizado
        navegador está obsoleto
        navegador no está actualizado
        navegador ya no
        ^este navegador no
        ^este navegador ya
        utilice un navegador más
        utiliza un navegador más
        usa un navegador más
        use un navegador más
        utilice otro navegador
        actualiza el navegador
        actualizar su navegador
        actualizar tu navegador
        tienes un bloqueador
        tiene un bloqueador
        usas un bloqueador
        está usando un bloqueador
        estás utilizando un bloqueador
        desactiva tu bloqueador
        desactive su bloqueador
        desactiva el bloqueador
        desactive el bloqueador
        desactiva adblock
        ^bloqueador de anuncios detectado
        ^lo sentimos, ha ocurrido
        ^página no encontrada$
        ^cargando, por favor
        ^cargando contenido
        ^cargando comentarios
        ^espere un momento
        ^espera un momento
        ^un momento, por favor
        ^por favor espere
        ^por favor, espere {mientras|un momento|unos|a que|unos segundos|unos instantes|un instante}
        ^por favor, espera
        ^serás redirigido
        ^está siendo redirigido
        ^verificando tu navegador
        ^comprobando su navegador
        ^confirma que eres humano
        ha ocurrido un error * intentarlo
        se ha producido un error * intentarlo
        ha ocurrido un error * inténtalo
        ha ocurrido un error * inténtelo
        se ha producido un error * inténtelo
        se ha producido un error * inténtalo
        ocurrió un error * inténta-
        ocurrió un error * intenta-
        algo salió mal * inténta-
        algo salió mal * intenta-
        algo ha salido mal * inténta-
        algo ha salido mal * intenta-
        algo ha ido mal * inténta-
        ^algo ha ido mal$
        ^ocurrió un error$
        ^hubo un error$
        ^ups! algo salió
        ^ups! algo ha
        ^vaya! algo ha
        ^no se pudo cargar la página
        ^no se pudo cargar el contenido
        ^no se ha podido cargar la página
        ^no se ha podido cargar el contenido
        ^inténtalo de nuevo$
        ^inténtelo de nuevo$
        ^inténtalo de nuevo más tarde
        ^inténtelo de nuevo más tarde
        ^vuelve a intentarlo$
        ^vuelva a intentarlo$
        es necesario habilitar javascript
        es necesario activar javascript
        debes activar javascript
        debe activar javascript
        ^este sitio requiere javascript
        ^esta página requiere javascript
        ^este sitio necesita javascript
        ^este sitio web requiere javascript
        ^verificando que
        ^confirme que no es un robot
        ^confirma que no eres un robot
        ~^cargando$
        ^cargando comentarios$
        ^cargando contenido$
        ^espere por favor$
        ^por favor espere$
        ^por favor, espere$
        ^espera por favor$
        ^no soy un robot$
        está protegida contra spambots
        está siendo protegida contra los robots de spam
        verifica que no eres un robot
        ^algo salió mal$
        ^algo ha salido mal$
        ^ha ocurrido un error$
        ^se ha producido un error$
        ha ocurrido un error. por favor
        se ha producido un error. por favor
        ^vaya, algo
        ^ups, algo
        por favor, inténtalo de nuevo
        por favor, inténtelo de nuevo
        inténtelo de nuevo más tarde
        inténtalo de nuevo más tarde
        estás usando un bloqueador de anuncios
        hemos detectado * bloqueador de
        ^se abre en una nueva ventana$
        ^se abre en ventana nueva$
        ^abre en nueva ventana$
        ~navegador
        ~bloqueador de
        ~^espere
        ~^espera
        ^{hola! este|¡hola! este} sitio web es transparente y
    """,
    "it": """
        ^un sito web ufficiale dell'unione europea$
        per favore abilita javascript
        abilita javascript per
        è necessario abilitare javascript
        devi abilitare javascript
        javascript è disabilitato
        javascript risulta disabilitato
        il tuo browser non supporta
        il vostro browser non supporta
        stai usando un browser obsoleto
        aggiorna il tuo browser
        ^attiva javascript
        ^abilita javascript
        javascript non è abilitato
        javascript non è attivo
        javascript deve essere
        javascript è necessario
        javascript è richiesto
        javascript è disattivato
        il browser che stai
        il browser che state
        il browser in uso
        tuo browser è obsoleto
        tuo browser non è
        browser non è più supportato
        browser non è supportato
        questo browser non
        ^aggiorna il browser
        ^aggiorna il tuo browser
        utilizza un browser più
        usa un browser più
        usare un browser più
        disattiva l'adblock-
        disattiva adblock-
        disattiva l'ad block-
        disattiva il tuo adblock-
        disabilita l'adblock-
        disabilita il tuo adblock-
        disabilita adblock-
        disattivare adblock-
        disattivare l'adblock-
        ad blocker attivo
        adblocker attivo
        stai usando un adblock-
        adblock rilevato
        ^ops! qualcosa
        ^ops, qualcosa
        ^oops! qualcosa
        ^attendere, caricamento
        ^attendere prego
        ^attendere qualche
        ^caricamento in corso
        ^caricamento dei commenti
        ^riprova più tardi
        ^si prega di riprovare
        ^pagina non trovata$
        ^impossibile caricare
        ^verrai reindirizzato
        ^stai per essere reindirizzato
        ^verifica di essere umano
        ^conferma di essere umano
        verificato un errore * riprova-
        verificato un errore * riprovare
        verificato un problema * riprova-
        andato storto * riprova-
        ^si è verificato un errore imprevisto
        è necessario attivare javascript
        necessario che javascript sia
        ^questo sito richiede javascript
        ^questa pagina richiede javascript
        ^un momento$
        ^un momento, per favore
        ^un attimo$
        ^verifica che non sei
        ^conferma di non essere un robot
        ~^caricamento$
        ^caricamento in corso$
        ^sto caricando$
        ^attendere prego$
        ~^attendere$
        ~^attendi$
        ^non sono un robot$
        è protetto dagli spambots
        è protetto dallo spam bot
        ^qualcosa è andato storto$
        ^si è verificato un errore$
        si è verificato un errore. riprova
        ^riprova$
        ^riprova più tardi$
        stai usando un ad blocker
        stai usando un adblocker
        stai utilizzando un ad blocker
        disattiva il tuo ad blocker
        disabilita il tuo adblock
        disattiva l'adblocker
        abbiamo rilevato un ad blocker
        ^si apre in una nuova finestra$
        ^apre in una nuova finestra$
        ~blocco degli annunci
        ~blocco della pubblicità
        ~^attendere
        ~^attendi
        {abbiamo notato|abbiamo rilevato|sembra} che {usi|stai usando|utilizzi|stai utilizzando} {un adblock|un ad blocker|un blocco|adblock|un adblocker}
        ^per {visualizzare|vedere} questo {contenuto|video|sito} è necessario {javascript|abilitare javascript|attivare javascript}$
        ^benvenuto! questo sito ti permette di attivare i servizi
        ti permette di attivare i servizi di terzi
    """,
    "pt": """
        ^um sítio web oficial da união europeia$
        ^um site oficial do governo
        por favor, ative o javascript
        por favor, habilite o javascript
        por favor habilite o javascript
        ative o javascript para
        habilite o javascript para
        precisa de ativar o javascript
        você precisa habilitar o javascript
        javascript está desativado
        javascript está desabilitado
        seu navegador não suporta
        seu navegador não é compatível
        o seu browser não suporta
        atualize o seu navegador
        atualize seu navegador
        ^ative o javascript
        ^habilite o javascript
        ^habilite javascript
        ative o javascript em
        ative o javascript no
        o javascript está
        javascript não está
        javascript é necessário
        javascript precisa estar
        navegador está desatualizado
        navegador está obsoleto
        navegador não é mais
        navegador não é suportado
        navegador já não é
        browser está desatualizado
        browser não é suportado
        browser já não é
        ^este navegador não
        ^este browser não
        utilize um navegador mais
        use um navegador mais
        utilize um browser mais
        utilize outro navegador
        atualize o seu browser
        você usa um bloqueador
        usa um bloqueador de
        tem um bloqueador de
        usando um bloqueador de
        utilizando um bloqueador de
        utilizar um bloqueador de
        desative o bloqueador
        desative o adblock-
        desative o seu bloqueador
        desativar o bloqueador
        ^bloqueador de anúncios detectado
        ^não foi possível carregar
        ^página não encontrada$
        ^a carregar comentários
        ^carregando, aguarde
        ^aguarde um momento
        ^aguarde, carregando
        ^por favor, aguarde
        ^por favor aguarde
        ^um momento, por favor
        ^só um momento
        ^você será redirecionado
        ^verificando seu navegador
        ^confirme que você é humano
        ocorreu um erro * tente
        ocorreu um problema * tente
        algo deu errado * tente
        algo correu mal * tente
        ^algo correu mal$
        ^ocorreu um erro inesperado
        ^ops! algo deu
        ^ops, algo deu
        ^ops! ocorreu
        ^ups! algo correu
        ^ups, algo correu
        ^é necessário ativar o javascript
        ^é necessário habilitar o javascript
        é necessário ativar o javascript
        você precisa ativar o javascript
        ^este site requer javascript
        ^esta página requer javascript
        ^este site precisa de javascript
        ^confirme que não é um
        ^confirme que você não é
        ~^carregando$
        ~^a carregar$
        ^carregando comentários$
        ~^aguarde$
        ^por favor aguarde$
        ^por favor, aguarde$
        ^não sou um robô$
        ^não sou um robot$
        está protegido contra spambots
        está sendo protegido de spambots
        ^algo deu errado$
        ^ocorreu um erro$
        ocorreu um erro. por favor
        ocorreu um erro. tente
        ^tente novamente$
        ^tente novamente mais tarde$
        desative seu bloqueador de
        detectamos * bloqueador de anúncios
        ^abre numa nova janela$
        ^abre em nova janela$
        ^abre em uma nova janela$
        ~^aguarde
        este site permite que você escolha quais serviços de terceiros
    """,
    "nl": """
        ^een officiële website van de europese unie$
        javascript is uitgeschakeld
        javascript staat uit
        javascript moet ingeschakeld zijn
        je browser ondersteunt * niet
        je browser ondersteunt * geen
        uw browser ondersteunt * niet
        uw browser ondersteunt * geen
        uw browser wordt niet ondersteund
        je browser wordt niet ondersteund
        je gebruikt een verouderde browser
        u gebruikt een verouderde browser
        javascript aan staan
        javascript aanstaan
        javascript ingeschakeld
        javascript is niet
        vereist javascript
        browser wordt niet * ondersteund
        browser is verouderd
        browser is te oud
        browser niet ondersteund
        browser is niet geschikt
        ^deze browser wordt
        gebruik een moderne browser
        gebruik een recente browser
        gebruik een andere browser
        gebruik een nieuwere browser
        update je browser
        update uw browser
        een adblocker gebruikt
        een adblocker hebt
        een adblocker aan
        gebruik van een adblocker
        je adblocker uit
        uw adblocker uit
        ^adblocker gedetecteerd
        ^pagina niet gevonden$
        ^een moment geduld
        ^even geduld
        ^bezig met laden
        ^reacties laden
        ^je wordt doorgestuurd
        ^u wordt doorgestuurd
        ^bevestig dat je een mens
        ^controleer of je een mens
        ^de {opgevraagde|gevraagde|gezochte} {pagina|url} {kon|kan|is|bestaat|werd}
        ^de pagina die {je|u} {zoekt|zocht|opvroeg|probeert te bezoeken|wilt bekijken}
        ^{pagina|inhoud|artikel|video|reacties|gegevens|meer artikelen|de pagina|bericht} {wordt|worden} geladen
        {probeer|probeert u} het {later|straks|zo meteen|over een paar minuten|over enkele minuten|op een later moment|over een moment} {opnieuw|nog eens|nogmaals|weer|nog een keer}
        {zet|schakel|activeer} javascript {aan|in}
        fout opgetreden * probeer
        iets mis * probeer
        iets misgegaan * probeer
        iets fout gegaan * probeer
        probleem opgetreden * probeer
        ^er is iets fout gegaan$
        ^er ging iets fout$
        ^oeps, er ging iets
        ^oeps! er ging iets
        ^oeps, er is iets
        ^oeps! er is iets
        ^probeer het later opnieuw
        ^probeer het later nog eens
        ^een ogenblik geduld
        ^deze site heeft javascript nodig
        ^deze website heeft javascript nodig
        ^deze site vereist javascript
        ^deze website vereist javascript
        ^deze website werkt niet zonder javascript
        ^deze site werkt niet zonder javascript
        ^voor deze website is javascript
        ^voor deze site is javascript
        moet javascript aan
        ^bevestig dat je geen robot
        ^bevestig dat u geen robot
        ~^laden$
        ^bezig met laden$
        ^aan het laden$
        ~^wordt geladen$
        ^even geduld$
        ^even geduld a.u.b.$
        ^even geduld alstublieft$
        ^een ogenblik geduld$
        ^ik ben geen robot$
        ^er is iets misgegaan$
        ^er ging iets mis$
        ^er is een fout opgetreden$
        er is een fout opgetreden. probeer
        er ging iets mis. probeer
        ^probeer het opnieuw$
        ^probeer het later opnieuw$
        je gebruikt een adblocker
        u gebruikt een adblocker
        ^opent in een nieuw venster$
        ^opent in nieuw venster$
        ~advertentieblokker
        ~reclameblokker
        ^hallo! deze {site|website} is transparant
        {laat u|laat je} de {diensten|services} van derden kiezen
        ^{deze site|deze website|dit formulier|deze pagina} {wordt beschermd door|is beschermd door|wordt beschermd met|is beveiligd met} {recaptcha|hcaptcha}
        het {google-privacybeleid|google privacybeleid} en de {servicevoorwaarden|algemene voorwaarden}
        {servicevoorwaarden|algemene voorwaarden|gebruiksvoorwaarden} van google zijn van toepassing
        ^{beschermd|beveiligd} {door|met} {recaptcha|hcaptcha}
    """,
    "pl": """
        ^oficjalna strona internetowa unii europejskiej$
        włącz javascript
        proszę włączyć javascript
        musisz włączyć javascript
        włącz obsługę javascript
        wymaga włączonej obsługi javascript
        obsługa javascript jest wyłączona
        javascript jest wyłączony
        twoja przeglądarka nie obsługuje
        twoja przeglądarka nie wspiera
        korzystasz z nieaktualnej przeglądarki
        zaktualizuj * przeglądarkę
        włączyć obsługę javascript
        ^włącz javascript
        wyłączono javascript
        javascript jest wyłączon-
        wyłączoną obsługę javascript
        wyłączony javascript
        wymaga włączonego javascript
        wymaga włączenia javascript
        potrzebny jest javascript
        javascript jest wymagany
        javascript jest niezbędny
        przeglądarka jest nieaktualna
        przeglądarka nie jest wspierana
        przeglądarka nie jest obsługiwana
        przeglądarka nie jest już
        przeglądarka jest przestarzała
        ^ta przeglądarka nie
        przestarzałej przeglądarki
        użyj nowszej przeglądarki
        użyj nowoczesnej przeglądarki
        użyj innej przeglądarki
        skorzystaj z innej przeglądarki
        używasz adblock-
        korzystasz z adblock-
        blokujesz reklamy
        wyłącz blokowanie reklam
        wyłącz blokadę reklam
        wyłącz adblock-
        wyłączenie adblock-
        wykryto adblock-
        wykryliśmy, że * reklam
        ^wystąpił nieoczekiwany błąd
        ^ups, wystąpił
        ^nie znaleziono strony$
        ^strona nie została znaleziona$
        ^proszę czekać
        ^proszę chwilę poczekać
        ^trwa ładowanie
        ^trwa wczytywanie
        ^ładowanie komentarzy
        ^zaraz zostaniesz przekierowany
        ^nastąpi przekierowanie
        ^potwierdź, że jesteś człowiekiem
        wystąpił błąd * spróbuj
        wystąpił problem * spróbuj
        coś poszło nie tak * spróbuj
        wystąpił nieoczekiwany błąd
        ^ups, coś poszło
        ^ups! coś poszło
        ^nie udało się załadować strony
        ^nie udało się załadować treści
        ^nie udało się załadować komentarzy
        ^proszę spróbować ponownie później
        ^spróbuj ponownie za chwilę
        ^spróbuj później$
        ^ta strona wymaga javascript
        ^strona wymaga javascript
        ^ta strona wymaga włączonej
        ^ta strona wymaga obsługi javascript
        proszę o włączenie javascript
        działania strony * javascript
        działania serwisu * javascript
        ^potwierdź, że nie jesteś
        ^wyłącz * reklam-
        ~^ładowanie$
        ^trwa ładowanie$
        ~^wczytywanie$
        ^trwa wczytywanie$
        ^proszę czekać$
        ^proszę czekać, trwa ładowanie$
        ^nie jestem robotem$
        jest chroniony przed spamerami
        jest chroniony przed robotami spamującymi
        ^coś poszło nie tak$
        ^wystąpił błąd$
        wystąpił błąd. spróbuj
        ^spróbuj ponownie$
        ^spróbuj ponownie później$
        używasz adblocka
        korzystasz z adblocka
        wyłącz adblocka
        wyłącz adblock
        wykryliśmy * adblock-
        ^otwiera się w nowym oknie$
        ^otwiera się w nowej karcie$
        ~przeglądark-
        ^{ta strona|ta witryna|niniejsza strona} {jest chroniona|jest chroniony} * recaptcha
        ^{ta strona|ta witryna|niniejsza strona} {jest zabezpieczona|jest zabezpieczony} * recaptcha
        ^{formularz|ten formularz} {jest chroniona|jest chroniony|jest zabezpieczona|jest zabezpieczony} * recaptcha
        recaptcha {i|oraz} {obowiązują|obowiązuje|mają|stosuje się} * {polityka|politykę|zasady|warunki}
        ^{proszę|prosimy} {wyłączyć|o wyłączenie} {adblock-|blokad-|blokowani-}
        ^witaj! ta {witryna|strona} * {wybór|możliwość wyboru} * usług zewnętrznych
        ^{strona nie istnieje|błąd 404|404 - nie znaleziono strony|podana strona nie istnieje}$
    """,
    "ru": """
        пожалуйста, включите javascript
        включите javascript в
        включите javascript для
        необходимо включить javascript
        для работы * необходим javascript
        вы используете устаревший браузер
        вы пользуетесь устаревшим браузером
        обновите ваш браузер
        ^включите javascript
        включен javascript
        включён javascript
        включенный javascript
        включённый javascript
        включенного javascript
        включённого javascript
        отключен javascript
        отключён javascript
        javascript отключен
        javascript отключён
        javascript выключен
        требует * javascript
        поддержку javascript
        браузер * не поддерживается
        браузер устарел
        браузера устарела
        браузера не поддерживается
        ^этот браузер не
        браузер не поддерживает
        обновите браузер
        обновите свой браузер
        обновить браузер
        используйте современный браузер
        используйте другой браузер
        воспользуйтесь другим браузером
        устаревшую версию браузера
        устаревшая версия браузера
        используете блокировщик
        использует блокировщик
        включен блокировщик
        установлен блокировщик
        отключите блокировщик
        отключите блокировку рекламы
        отключите adblock
        отключить блокировщик
        обнаружен блокировщик
        вы используете adblock
        ^произошла неизвестная ошибка
        ^ошибка загрузки
        ^упс, что-то
        ^упс! что-то
        ^ой, что-то
        ^ой! что-то
        ^страница не найдена$
        ^попробуйте обновить страницу
        ^попробуйте перезагрузить
        ^пожалуйста, подождите
        ^подождите, идет
        ^идет загрузка
        ^идёт загрузка
        ^загрузка комментариев
        ^сейчас вы будете перенаправлены
        ^вы будете перенаправлены
        ^подтвердите, что вы человек
        ^проверка браузера
        произошла ошибка * попробуйте
        возникла ошибка * попробуйте
        пошло не так * попробуйте
        ^не удалось загрузить страницу
        ^не удалось загрузить комментарии
        ^не удалось загрузить содержимое
        ^попробуйте еще раз позже
        ^попробуйте ещё раз$
        ^пожалуйста, попробуйте позже
        ^пожалуйста, попробуйте еще раз
        ^обновите страницу$
        ^обновите браузер
        нужно включить javascript
        требуется включить javascript
        чтобы * включите javascript
        для * включите javascript
        ^этот сайт требует * javascript
        ^для работы сайта * javascript
        ^для корректной работы * javascript
        ~^загрузка$
        ^идет загрузка$
        ^идёт загрузка$
        ~^загружается$
        ~^подождите$
        ^пожалуйста, подождите$
        ^я не робот$
        подтвердите, что вы не робот
        адрес * защищен от спам-ботов
        ^что-то пошло не так$
        что-то пошло не так. попробуйте
        ^произошла ошибка$
        произошла ошибка. попробуйте
        ^попробуйте еще раз$
        ^попробуйте позже$
        ^откроется в новом окне$
        ^открывается в новом окне$
        ~браузер-
        ~блокировщик-
        ~^подождите
        этот {сайт|ресурс} {защищен|защищён|защищается} {recaptcha|с помощью recaptcha|системой recaptcha|google recaptcha|капчей google|сервисом recaptcha}
        {политика конфиденциальности|условия использования} и {условия использования|политика конфиденциальности} google
        {пожалуйста|для доступа к сайту} {отключите|выключите|деактивируйте|дезактивируйте} {блокировщик|адблок|adblock|адблокер|блокировку рекламы}
        ^{отключите|выключите|деактивируйте} {блокировщик рекламы|адблок|adblock|ваш блокировщик рекламы|блокировку рекламы}$
        ^{этот|данный|наш} сайт * {позволяет|дает возможность} * {выбрать|включить} * {сервисы|службы} {третьих лиц|третьих сторон}
        ^{вы используете|у вас включен|мы обнаружили, что вы используете|похоже, вы используете|кажется, вы используете} {блокировщик рекламы|adblock|адблок|устаревший браузер|блокировщик}
        {javascript|яваскрипт} {отключен|отключён|выключен} в вашем браузере
        ^для {работы|корректной работы|просмотра} {сайта|страницы|этой страницы|этого сайта} {необходим|нужно включить|необходимо включить|требуется|включите} javascript
        ^{страница загружается|контент загружается|подождите, идет загрузка|загрузка страницы}$
        ^{включите|активируйте|пожалуйста, включите} {javascript|поддержку javascript} {для просмотра|чтобы продолжить|чтобы просмотреть|чтобы увидеть|и обновите|и перезагрузите}
        ^{включите|пожалуйста, включите|необходимо включить} javascript$
    """,
    "sv": """
        ^en officiell eu-webbplats$
        aktivera javascript för att
        vänligen aktivera javascript
        javascript är avstängt
        javascript är inaktiverat
        javascript måste vara
        din webbläsare stödjer inte
        din webbläsare stöder inte
        din webbläsare har inte stöd
        din webbläsare är föråldrad
        du använder en föråldrad webbläsare
        du använder en gammal webbläsare
        uppdatera din webbläsare
        javascript aktiverat
        javascript är inte
        javascript krävs
        webbläsare är för gammal
        webbläsare är gammal
        webbläsare är inte
        webbläsare stöds inte
        webbläsare stöds ej
        webbläsaren stöds inte
        ^den här webbläsaren
        ^denna webbläsare
        en modernare webbläsare
        en modern webbläsare
        en nyare webbläsare
        en annan webbläsare
        uppgradera din webbläsare
        använder en adblocker
        använder en annonsblockerare
        använder annonsblockerare
        din adblocker
        din annonsblockerare
        din annonsblockering
        ^annonsblockerare upptäckt
        ^ett oväntat fel
        ^det har uppstått ett fel
        ^sidan hittades inte$
        ^sidan finns inte$
        ^laddar, vänta
        ^laddar sidan
        ^laddar mer
        ^vänta lite
        ^ett ögonblick
        ^vänligen vänta
        ^du skickas vidare
        ^du kommer att skickas vidare
        ^upptäckt att javascript
        ^sidan du {söker|sökte|letar efter|försöker nå|begärde} {kunde inte|finns inte|hittades inte|kan inte|saknas|går inte}
        ^{sidan|innehållet|artikeln|videon|fler artiklar|kommentarer|mer innehåll} laddas
        ^{något gick|något har gått} {snett|fel}$
        ^{något gick|något har gått} {snett|fel}. {försök|prova|ladda}
        {försök|prova} {igen|på nytt|gärna igen} {om en stund|om en liten stund|lite senare|senare|om några minuter|vid ett senare tillfälle}
        {slå på|aktivera|du måste aktivera|du behöver aktivera|sätt på} javascript
        ^bekräfta att du är människa
        något gick fel * försök
        ett fel uppstod * försök
        ett fel har uppstått * försök
        ett fel inträffade * försök
        det uppstod ett fel * försök
        tekniskt fel * försök
        ^ett fel inträffade$
        ^hoppsan, något gick
        ^hoppsan! något gick
        ^oj, något gick
        ^oj! något gick
        ^ojdå, något gick
        ^ojdå! något gick
        ^sidan kunde inte laddas
        ^det gick inte att ladda sidan
        ^vänligen försök igen
        ^var god försök igen
        ^försök igen lite senare
        ^aktivera javascript
        ^slå på javascript i
        du måste ha javascript
        ^den här sidan kräver javascript
        ^denna sida kräver javascript
        ^den här webbplatsen kräver javascript
        ^denna webbplats kräver javascript
        ^sidan kräver javascript
        ^bekräfta att du inte är
        ~^laddar$
        ^laddar innehåll$
        ^laddar kommentarer$
        ^gilla laddar$
        ^gillagilla laddar$
        ~^vänta$
        ^var god vänta$
        ^vänligen vänta$
        ^jag är inte en robot$
        skyddas från spambots
        ^ett fel uppstod$
        ^ett fel har uppstått$
        ett fel uppstod. försök
        något gick fel. försök
        ^försök igen$
        ^försök igen senare$
        ^öppnas i ett nytt fönster$
        ^öppnas i nytt fönster$
        ~webbläsar-
        ~annonsblocker-
        ~^vänta
    """,
    "ja": """
        javascriptを有効にしてください
        javascriptを有効にする必要があります
        javascriptが無効
        javascriptを有効にすると
        javascriptの設定を有効に
        お使いのブラウザは*サポートされて
        お使いのブラウザは*対応して
        お使いのブラウザーは*対応して
        ご利用のブラウザは*対応して
        ご利用のブラウザでは
        ご利用のブラウザーでは
        ^読み込み中$
        ^読み込み中です$
        ^読込中$
        javascriptの設定を
        お使いのブラウザは * サポート
        お使いのブラウザは古い
        お使いのブラウザのバージョン
        お使いのブラウザーは
        お使いのブラウザでは
        ご利用のブラウザは
        ご利用のブラウザのバージョン
        推奨ブラウザ
        最新のブラウザを
        最新のブラウザーを
        最新のブラウザに
        最新版のブラウザ
        別のブラウザで
        他のブラウザで
        古いブラウザを
        ブラウザを最新
        ブラウザをアップデート
        広告ブロック機能
        広告ブロッカー
        広告ブロックを
        広告ブロックが
        アドブロックを
        ^エラーが発生しました
        ^エラーが発生
        ^予期せぬエラー
        ^予期しないエラー
        ^ページの読み込みに失敗
        ^読み込みに失敗
        ^読み込めませんでした
        ^ページが見つかりません
        ^お探しのページ
        ^しばらくお待ち
        ^少々お待ち
        ^再読み込みして
        ^ページを再読み込み
        ^読み込み中
        ^読み込んでいます
        ^ロード中
        ^コメントを読み込み
        ^自動的に * 移動します
        ^自動的に * ジャンプ
        ^あなたは人間ですか
        ^人間であることを確認
        javascriptを有効にして
        javascriptがオフになって
        javascriptをオンにして
        javascriptが有効になっていない
        javascriptが必要です
        javascriptを使用しています
        ^javascriptが有効
        エラーが発生しました * お試し
        エラーが発生しました * やり直し
        ^もう一度お試しください$
        ^再度お試しください$
        ^お待ちください$
        ロボットではないことを
        ~^ロード中$
        ^しばらくお待ちください$
        ^少々お待ちください$
        ^私はロボットではありません$
        ^ロボットではありません$
        ^エラーが発生しました$
        エラーが発生しました。*もう一度
        エラーが発生しました。*再度
        ^問題が発生しました$
        時間をおいて再度お試しください
        しばらくしてからもう一度お試しください
        広告ブロッカーを無効に
        広告ブロックを解除
        広告ブロック機能を無効
        アドブロックを解除
        ^新しいウィンドウで開きます$
        ^新しいウィンドウで開く$
        ^別ウィンドウで開く$
        ^別ウィンドウで開きます$
        ^新しいタブで開く$
        ~ブラウザ
        ~ブラウザー
        ~広告ブロック
        ~^ページを読み込
        {このサイトは|当サイトは|本サイトは|このページは} {recaptcha|google recaptcha} {によって|で|により}
        {このサイトは|当サイトは|本サイトは|このページは}{recaptcha|google recaptcha}{によって|で|により}
        google の{プライバシーポリシー|プライバシー ポリシー}と{利用規約|サービス利用規約}が適用
        googleの{プライバシーポリシー|プライバシー ポリシー}と{利用規約|サービス利用規約}が適用
        {このサイトは|当サイトは}*{サードパーティー|サードパーティ|第三者}サービスを{選択できます|選べます}
        ^{広告ブロッカー|広告ブロック|広告ブロック機能|アドブロッカー|アドブロック}を{無効にして|解除して|停止して|オフにして}ください
        ^{javascript|javascriptの設定}を{有効にして|オンにして}{ください|から|再度}
    """,
    "zh": """
        请启用javascript
        请启用 javascript
        请开启javascript
        请在浏览器中启用*javascript
        需要启用javascript
        您的浏览器不支持
        你的浏览器不支持
        您的浏览器已禁用
        您的浏览器版本过低
        您的浏览器版本太低
        您正在使用*过时的浏览器
        请升级*浏览器
        请使用*浏览器访问
        ^加载中$
        ^正在加载$
        ^载入中$
        ^正在载入$
        ^加载更多$
        ^请稍候$
        ^请稍等$
        ^正在加载,请稍候$
        ^我不是机器人$
        请完成安全验证
        请完成验证
        请输入验证码
        ^出错了$
        ^加载失败$
        ^网络错误$
        ^系统错误$
        加载失败,请
        出错了,请
        请稍后再试
        请稍后重试
        请刷新页面
        检测到您使用*广告拦截
        检测到您正在使用*广告
        请关闭广告拦截
        请关闭广告屏蔽
        ^在新窗口打开$
        ^在新窗口中打开$
        請啟用javascript
        請啟用 javascript
        請開啟javascript
        您的瀏覽器不支援
        你的瀏覽器不支援
        您的瀏覽器版本過舊
        請升級*瀏覽器
        ^載入中$
        ^正在載入$
        ^讀取中$
        ^請稍候$
        ^請稍等$
        ^我不是機器人$
        請稍後再試
        請重新整理頁面
        請關閉廣告阻擋
        請關閉廣告攔截
        您正在使用*廣告阻擋
        ^在新視窗開啟$
        ^在新視窗中開啟$
        禁用了 javascript
        关闭了javascript
        浏览器未启用
        瀏覽器未啟用
        啟用 javascript
        啟用javascript
        開啟 javascript
        開啟javascript
        不支援 javascript
        不支援javascript
        浏览器版本 * 低
        浏览器版本 * 旧
        瀏覽器版本 * 舊
        瀏覽器版本 * 低
        请升级浏览器
        请升级您的浏览器
        请更换浏览器
        请使用 * 浏览器
        建议使用 * 浏览器
        推荐使用 * 浏览器
        请更新浏览器
        請使用 * 瀏覽器
        建議使用 * 瀏覽器
        請更新 * 瀏覽器
        关闭广告拦截
        关闭广告屏蔽
        关闭 * 广告拦截
        停用广告拦截
        广告拦截插件
        使用了广告拦截
        使用了广告屏蔽
        使用廣告攔截
        使用了廣告攔截
        廣告攔截器
        廣告阻擋器
        关闭adblock
        關閉adblock
        ^网络出错
        ^网络连接失败
        ^网络不给力
        ^加载出错
        ^页面加载
        ^抱歉,出错了
        ^系統發生錯誤
        ^系統忙碌
        ^服务器繁忙
        ^頁面載入
        ^页面不存在$
        ^页面未找到$
        ^找不到页面$
        ^找不到頁面$
        ^您访问的页面
        ^請稍後再試
        ^请稍候
        ^請稍候
        ^请稍等
        ^請稍等
        ^正在加载
        ^正在载入
        ^正在載入
        ^正在跳转
        ^页面跳转
        ^頁面跳轉
        ^正在努力加载
        ^内容加载中
        ^數據載入中
        ^数据加载中
        ^点击刷新
        ^点击重试
        ^验证您是真人
        ^安全验证$
        本页面需要 * javascript
        本网站需要 * javascript
        本站需要 * javascript
        此页面需要 * javascript
        需要启用 javascript
        浏览器不支持 javascript
        浏览器禁用了javascript
        请在浏览器中 * javascript
        请打开浏览器的javascript
        瀏覽器不支援 javascript
        網站需要 * javascript
        网络错误,请
        网络出错,请
        网络异常,请
        系统错误,请
        系统繁忙,请
        系统异常,请
        服务器错误,请
        服务器繁忙,请
        發生錯誤,請
        系統錯誤,請
        載入失敗,請
        ^网络异常$
        ^系统繁忙$
        ^发生错误$
        ^發生錯誤$
        ^載入失敗$
        ^重新加载$
        ^重新載入$
        ^刷新页面$
        ^请稍后$
        确认您不是机器人
        確認您不是機器人
        请允许 * javascript
        ~浏览器
        ~瀏覽器
        ~广告拦截
        ~廣告攔截
        ~^页面加载中
        ~^評論載入中
        ~^评论加载中
        {这是|此为}*{透明|公开透明}*网站*第三方服务
        {這是|此為}*透明*{网站|網站}*第三方服務
        ^{请|}{关闭|停用|禁用}{您的|你的|}{广告拦截器|广告拦截插件|广告屏蔽插件}
        ^{請|}{關閉|停用|禁用}{您的|你的|}{廣告攔截器|廣告阻擋器|廣告封鎖程式}
        {本站|本网站|此网站|该网站}{受|由|受到} recaptcha {保护|提供保护}
        {本站|本网站|本網站|此网站|此網站|這個網站}{受|由|受到} recaptcha {保護|提供保護}
        {本站|本网站|此网站|该网站}{受|由|受到}recaptcha{保护|提供保护}
        {本站|本网站|本網站|此网站|此網站|這個網站}{受|由|受到}recaptcha{保護|提供保護}
        {适用|遵守} google {隐私权政策|隐私政策}
        {适用|適用|遵守} google {隱私權政策|隱私政策}
        {适用|遵守}google{隐私权政策|隐私政策}
        {适用|適用|遵守}google{隱私權政策|隱私政策}
        ^请{启用|开启|打开} javascript {以|来|後|后|才能}{继续|查看|浏览|使用}
        ^請{啟用|開啟} javascript {以|後|后|才能}{繼續|查看|檢視|瀏覽|觀看|使用}
    """,
    "ko": """
        ^{페이지를|콘텐츠를|데이터를|내용을|정보를|화면을} {불러오지 못했습니다|불러올 수 없습니다|표시할 수 없습니다|로드할 수 없습니다|불러오는 데 실패했습니다|로드하지 못했습니다|불러오는 중 오류가 발생했습니다}
        자바스크립트를 사용할 수 있도록-
        자바스크립트가 비활성화-
        자바스크립트가 꺼져-
        자바스크립트를 지원하지 않-
        자바스크립트 사용을 허용-
        javascript를 사용할 수 있도록-
        javascript가 비활성화-
        javascript를 지원하지 않-
        javascript가 필요합니다-
        javascript를 사용하도록 설정-
        지원하지 않는 브라우저-
        지원되지 않는 브라우저-
        브라우저는 지원하지 않-
        브라우저는 지원되지 않-
        브라우저에서는 지원되지 않-
        브라우저에서 지원하지 않-
        브라우저를 업데이트해-
        브라우저를 업그레이드해-
        브라우저로 업데이트해-
        브라우저에 최적화되어 있-
        다른 브라우저를 이용해-
        다른 브라우저를 사용해-
        최신 브라우저를 사용해-
        ^잠시만 기다려-
        ^잠시 기다려-
        ^페이지를 불러오는 중-
        ^데이터를 불러오는 중-
        ^댓글을 불러오는 중-
        오류가 발생했습니다. 잠시-
        오류가 발생했습니다. 다시-
        오류가 발생하였습니다. 잠시-
        ^오류가 발생했습니다$
        ^문제가 발생했습니다$
        ^오류가 발생하였습니다$
        ^일시적인 오류가 발생-
        ^알 수 없는 오류가 발생-
        ^잠시 후 다시 시도-
        ^다시 시도해 주세요$
        ^다시 시도$
        ^새로고침 해-
        페이지를 찾을 수 없습니다-
        ^존재하지 않는 페이지-
        ^존재하지 않는 기사-
        ^삭제되었거나 존재하지 않는-
        ^로봇이 아닙니다$
        로봇이 아님을 확인-
        자동등록방지를 위해-
        자동입력 방지문자를-
        ^비정상적인 접근이-
        광고 차단 프로그램을 사용하고 계-
        광고 차단기를 사용하고 계-
        광고 차단 프로그램이 감지-
        ^새 창 열림$
        ^새창 열림$
        ^새창으로 열기$
        ^새 창으로 열기$
        누리집은 대한민국 공식 전자정부-
        ~브라우저-
        ~자바스크립트-
        ~광고 차단-
        ~^로딩 중
        ~^로딩중
        ~^불러오는 중
        광고 차단 프로그램을 해제해-
        광고 차단 기능을 해제해-
        광고 차단을 해제해-
        광고차단 프로그램을 해제해-
        javascript를 활성화해-
        javascript를 활성화하십-
        자바스크립트를 활성화해-
        자바스크립트를 활성화하십-
        자바스크립트를 켜 주-
        ^사람인지 확인하-
        당신이 사람인지 확인하-
        {이 사이트는|본 사이트는|이 페이지는} {recaptcha|recaptcha로|recaptcha에 의해|google recaptcha로} {보호|보호되고|보호되며|보호됩니다}-
        google {개인정보 보호정책|개인정보처리방침|개인정보 처리방침} 및 {서비스 약관|이용약관}이 적용
        ^{광고 차단|광고차단|애드블록} {기능을|프로그램을|확장 프로그램을} {비활성화해|해제해|꺼} {주세요|주십시오}
        {맞춤 설정|사이트 이용|이용}* 위해 {광고차단|광고 차단} 기능을
        {이 사이트는|본 사이트는} * {제3자|제 3자|타사} 서비스의 {활성화|사용}-
        ^{자바스크립트를|javascript를} {활성화해|사용 설정해|켜|허용해} {주세요|주십시오}
    """,
    "da": """
        aktiver javascript
        aktivér javascript
        javascript er slået fra
        javascript er deaktiveret
        javascript er ikke aktiveret
        javascript skal være
        ^denne side kræver javascript
        ^siden kræver javascript
        browser understøtter ikke
        browser understøttes ikke
        din browser er for gammel
        din browser er forældet
        opdater din browser
        opdatér din browser
        opgrader din browser
        skift til en nyere browser
        brug en anden browser
        prøv en anden browser
        ^vent venligst
        ^vent et øjeblik
        ^et øjeblik$
        ^øjeblik, siden
        fejl * prøv igen
        fejl * prøv venligst igen
        gik galt * prøv
        ^der opstod en fejl$
        ^der er opstået en fejl$
        ^der skete en fejl$
        ^der er sket en fejl$
        ^noget gik galt$
        ^noget er gået galt$
        ^ups, noget gik
        ^ups! noget gik
        ^ups, der
        ^ups! der
        ^hov, noget
        ^{siden|artiklen|den side}, du {leder efter|ledte efter|søger|forsøger at|har søgt}
        ^siden du {leder efter|ledte efter|søger}
        ^den {ønskede|søgte|valgte} side {kunne|kan|findes|blev|eksisterer}
        ^{siden|indholdet|artiklen|videoen|flere artikler|kommentarer|data} {indlæses|bliver indlæst|hentes|loader}
        {prøv} {igen|det igen|venligst igen} {om lidt|senere|om et øjeblik|om nogle minutter|om et par minutter|på et senere tidspunkt}
        {slå|aktivér|aktiver|du skal aktivere|du skal slå} javascript {til|for|i din browser}
        ^der {opstod|skete|er opstået|er sket} en {fejl|uventet fejl|teknisk fejl}. {prøv|vi|kontakt|genindlæs|beklager}
        ^prøv igen$
        ^prøv igen senere$
        ^prøv venligst igen
        ^siden blev ikke fundet$
        ^siden findes ikke$
        ^siden kunne ikke findes$
        ^siden du leder efter findes
        ^indholdet kunne ikke indlæses
        ^siden kunne ikke indlæses
        ^genindlæs siden
        ^bekræft, at du er et menneske
        ^bekræft at du er et menneske
        ^jeg er ikke en robot$
        bekræft, at du ikke er en robot
        beskyttet mod spambots
        slå din adblocker fra
        slå din annonceblocker fra
        deaktiver din adblocker
        du bruger en adblocker
        du bruger adblocker
        ^adblocker fundet
        ^du bliver viderestillet
        ^du bliver omdirigeret
        ^åbner i nyt vindue$
        ^åbner i et nyt vindue$
        ^åbner i en ny fane$
        ^åbner i nyt faneblad$
        ^eksternt link, åbner i
        ~annonceblocker-
        ~^indlæser
        ~^henter
        skal aktivere javascript
        bedes aktivere javascript
        du har slået javascript fra
        du bruger en forældet browser
        du bruger en gammel browser
        du bruger en browser, der ikke
        du slår din adblocker fra
    """,
    "no": """
        javascript er slått av
        javascript er skrudd av
        javascript er deaktivert
        javascript er ikke aktivert
        javascript må være
        ^denne siden krever javascript
        ^nettsiden krever javascript
        nettleser støtter ikke
        nettleseren din støtter ikke
        nettleseren støtter ikke
        ^denne nettleseren støttes
        nettleseren din støttes ikke
        nettleseren din er
        oppdater nettleseren
        oppgrader nettleseren
        oppgradere nettleseren din
        bytt til en nyere nettleser
        prøv en annen nettleser
        bruk en annen nettleser
        ^vennligst vent
        ^vent litt$
        ^et øyeblikk$
        ^et øyeblikk, siden
        ^laster inn innhold
        ^laster inn siden
        gikk galt * prøv
        feil * prøv igjen
        ^det har oppstått en feil$
        ^det oppstod en feil$
        ^det oppsto en feil$
        ^en feil har oppstått$
        ^en feil oppstod$
        ^oi, noe gikk
        ^oi! noe gikk
        ^ops, noe gikk
        ^ops! noe gikk
        ^oops! noe gikk
        ^beklager, noe gikk
        ^beklager, det har oppstått
        ^prøv igjen$
        ^siden du {leter etter|lette etter|søkte etter|prøver å|ba om|har søkt}
        ^den {forespurte|ønskede} siden {kunne|kan|finnes|ble|eksisterer}
        ^{siden|innholdet|artikkelen|videoen|flere saker|kommentarer|data} {lastes inn|lastes|laster|blir lastet inn}
        {prøv} {igjen|på nytt|det igjen} {om litt|senere|om en liten stund|om et øyeblikk|om noen minutter|på et senere tidspunkt}
        {slå på|aktiver|skru på|du må aktivere|du må slå på} javascript
        ^{noe gikk|noe har gått} galt$
        ^{noe gikk|noe har gått} galt. {prøv|vi|last|vennligst}
        ^prøv igjen senere$
        ^vennligst prøv igjen
        ^siden ble ikke funnet$
        ^siden finnes ikke$
        ^fant ikke siden$
        ^finner ikke siden$
        ^beklager, vi finner ikke siden
        ^siden du leter etter finnes
        ^innholdet kunne ikke lastes
        ^last siden på nytt
        ^last inn siden på nytt
        ^bekreft at du er et menneske
        ^jeg er ikke en robot$
        bekreft at du ikke er en robot
        beskyttet mot spambot-
        beskyttes mot spambot-
        skru av annonseblokkering-
        slå av annonseblokker-
        skru av adblock-
        slå av adblock-
        du bruker adblock-
        ^du blir videresendt
        ^du blir omdirigert
        ^du blir nå sendt videre
        ^åpnes i nytt vindu$
        ^åpnes i et nytt vindu$
        ^åpnes i ny fane$
        ^åpner i nytt vindu$
        ^ekstern lenke, åpnes
        ~nettleser-
        ~annonseblokker-
        ~^laster
        må aktivere javascript
        du skrur på javascript
        du slår på javascript
        du har slått av javascript
        du trenger javascript for
        du bruker en utdatert nettleser
        du bruker en gammel nettleser
        du bruker en eldre nettleser
        du bruker en nettleser som ikke
        du bruker en nettleser vi ikke
        du bruker en annonseblokkerer
        du bruker annonseblokker-
        du bytter til en nyere nettleser
        ^for å gjøre endringer, {vær så snill å|må du} deaktivere {annonse-blokkering|annonseblokkering}
    """,
    "fi": """
        ota javascript-tuki käyttöön
        salli javascript
        javascript on pois käytöstä
        javascript ei ole käytössä
        javascript-tuki ei ole
        javascript on poistettu käytöstä
        vaatii toimiakseen javascript-
        ^sivu vaatii javascript-
        ^sivusto vaatii javascript-
        ^palvelu vaatii javascript-
        selaimesi ei tue
        selaimesi ei tällä hetkellä tue
        selaimesi on vanhentunut
        selaimesi on liian vanha
        selaimesi javascript-
        selaintasi ei tueta
        selainta ei tueta
        selainta ei enää tueta
        selaimesi versio
        käytät vanhentunutta selainta
        käytät vanhaa selainta
        käyttämäsi selain
        käyttämääsi selainta
        päivitä selaimesi
        päivitä selain
        vaihda uudempaan selaimeen
        kokeile toista selainta
        käytä toista selainta
        ^odota hetki
        ^hetkinen$
        ^hetkinen, ole hyvä
        ^odota, ole hyvä
        ^ole hyvä ja odota
        ^ladataan sivua
        ^ladataan sisältöä
        tapahtui virhe * yritä
        virhe * yritä uudelleen
        meni pieleen * yritä
        meni vikaan * yritä
        ^{etsimääsi|hakemaasi|pyytämääsi} {sivua|artikkelia|sisältöä|osoitetta} ei {löytynyt|löydy|voitu|ole}
        ^{sivua|sisältöä|artikkelia|videota|kommentteja|lisää sisältöä|tietoja} ladataan
        {yritä|kokeile} {hetken kuluttua|myöhemmin|hetken päästä|pian|muutaman minuutin kuluttua} {uudelleen|uudestaan}
        {yritä|kokeile} uudelleen {hetken kuluttua|myöhemmin|hetken päästä|pian|muutaman minuutin kuluttua}
        {ota|laita|kytke} javascript {käyttöön|päälle}
        ^{jokin|jotain|jotakin} meni {vikaan|pieleen}$
        ^{jokin|jotain} meni {vikaan|pieleen}. {yritä|kokeile|lataa|päivitä}
        ^tapahtui virhe$
        ^tapahtui odottamaton virhe
        ^virhe ladattaessa
        ^hups, jotain
        ^hups! jotain
        ^hups, jokin
        ^hups! jokin
        ^yritä uudelleen$
        ^yritä myöhemmin uudelleen
        ^yritä uudelleen myöhemmin
        ^sivua ei löytynyt$
        ^sivua ei löydy$
        ^etsimääsi sivua ei
        ^hakemaasi sivua ei
        ^sisältöä ei voitu ladata
        ^sisällön lataaminen epäonnistui$
        ^lataa sivu uudelleen
        ^päivitä sivu$
        ^vahvista, että olet ihminen
        ^en ole robotti$
        varmista, ettet ole robotti
        vahvista, ettet ole robotti
        käytössäsi on mainosten esto-
        käytät mainosten-
        käytät mainosesto-
        poista mainosesto käytöstä
        poista mainosten esto
        poista mainostenesto
        ^sinut ohjataan
        ^avautuu uuteen ikkunaan$
        ^avautuu uudessa ikkunassa$
        ^avautuu uuteen välilehteen$
        ^avautuu uudessa välilehdessä$
        ^linkki avautuu uute-
        ~selai-
        ~mainosest-
        ~mainostenest-
        ~^ladataan
        ~^lataa
        ^sivuston käyttö edellyttää javascript-
        ^sivu edellyttää javascript-
        suojattu spambot-
        {edellyttää|vaatii}, että javascript-
        ^{sivuston|palvelun|sivun|verkkopalvelun} {käyttö|käyttäminen|toiminta|näyttäminen} {edellyttää|vaatii} * javascript-
        ^{hei|hei!} {tämä sivusto|sivusto} antaa sinun valita
        ^{selaintasi|selaimesi versiota|käyttämääsi selainta|tätä selainta} ei {enää |}tueta
    """,
    "cs": """
        povolte javascript
        zapněte javascript
        prosím zapněte si javascript
        máte vypnutý javascript
        javascript je vypnutý
        javascript není povolen
        javascript je zakázán
        javascript musí být
        je nutné mít * javascript
        je potřeba mít * javascript
        je potřeba javascript
        ^tato stránka vyžaduje javascript
        ^stránka vyžaduje javascript
        váš prohlížeč nepodporuje
        prohlížeč nepodporuje javascript
        váš prohlížeč je zastaralý
        váš prohlížeč je příliš
        váš prohlížeč není
        váš internetový prohlížeč
        ^tento prohlížeč není
        ^nepodporovaný prohlížeč$
        používáte zastaralý prohlížeč
        používáte zastaralou verzi prohlížeče
        používáte nepodporovaný prohlížeč
        používáte starý prohlížeč
        aktualizujte * prohlížeč
        zkuste jiný prohlížeč
        použijte jiný prohlížeč
        použijte prosím jiný
        ^načítám
        ^načítání stránky
        ^načítání obsahu
        ^stránka se načítá
        ^obsah se načítá
        ^moment prosím
        ^okamžik prosím
        ^čekejte prosím
        ^prosím čekejte
        ^počkejte prosím
        ^prosím počkejte
        chyba * zkuste to
        chybě * zkuste to
        pokazilo * zkuste
        ^něco se pokazilo$
        ^něco se nepovedlo$
        ^došlo k chybě$
        ^nastala chyba$
        ^vyskytla se chyba$
        ^došlo k neočekávané chybě
        ^jejda, něco
        ^jejda! něco
        ^ups, něco
        ^ups! něco
        ^ouha, něco
        ^omlouváme se, došlo k chybě
        ^omlouváme se, něco
        ^zkuste to znovu$
        ^zkuste to prosím
        ^zkusit znovu$
        ^stránka nenalezena$
        ^stránka nebyla nalezena$
        ^požadovaná stránka
        ^hledaná stránka
        ^obsah se nepodařilo načíst
        ^nepodařilo se načíst
        ^obnovit stránku$
        ^ověřte, že jste člověk
        ^potvrďte, že jste člověk
        ^ověřujeme, že jste
        ^nejsem robot$
        potvrďte, že nejste robot
        ověřte, že nejste robot
        chráněna před spamboty
        chráněna proti spambotům
        máte zapnutý adblock-
        používáte adblock-
        vypněte adblock-
        vypněte prosím adblock-
        vypněte si adblock-
        vypněte * blokování reklam
        používáte blokování reklam
        používáte nástroj na blokování reklam
        ^budete přesměrován-
        ^otevře se v novém okně$
        ^otevírá se v novém okně$
        ^otevře se v nové záložce$
        ~prohlížeč-
        ~blokování reklam
        ~^načítání
        ~^nahrávám
        nutné povolit javascript
        musíte povolit javascript
        musíte mít povolený javascript
        nutné zapnout javascript
        třeba povolit javascript
        ^{tato stránka|tento web} {je chráněna|je chráněn|jsou chráněny|je chráněný} * recaptcha
        ^{tento formulář|tyto stránky} {je chráněna|je chráněn|jsou chráněny|je chráněný} * recaptcha
        recaptcha a {platí|vztahují se|použijí se|uplatňují se} * {zásady|smluvní|podmínky}
        ^{zapněte|zapněte si|povolte|povolte si} javascript
        {vypni|vypněte|vypněte si} {prosím |}{adblock|adblocker|blokování reklam|blokátor reklam}
        ^ahoj! tato stránka * {vybrat|zvolit} * služby třetích stran
    """,
    "sk": """
        povoľte javascript
        zapnite javascript
        zapnite si javascript
        máte vypnutý javascript
        javascript je vypnutý
        javascript nie je
        javascript je zakázaný
        javascript musí byť
        potrebujete javascript
        ^táto stránka vyžaduje javascript
        ^stránka vyžaduje javascript
        váš prehliadač nepodporuje
        prehliadač nepodporuje javascript
        váš prehliadač je zastaraný
        váš prehliadač je zastaralý
        váš prehliadač je príliš
        váš prehliadač nie je
        váš internetový prehliadač
        ^tento prehliadač nie je
        ^nepodporovaný prehliadač$
        používate zastaraný prehliadač
        používate zastaranú verziu
        používate zastaralý prehliadač
        používate nepodporovaný prehliadač
        používate starý prehliadač
        aktualizujte * prehliadač
        skúste iný prehliadač
        použite iný prehliadač
        ^načítavam
        ^stránka sa načítava
        ^obsah sa načítava
        ^načítavanie obsahu
        ^moment prosím
        ^čakajte prosím
        ^prosím čakajte
        ^počkajte prosím
        ^prosím počkajte
        chyba * skúste to
        chybe * skúste to
        chyba * skúste znova
        pokazilo * skúste
        ^niečo sa pokazilo$
        ^nastala chyba$
        ^vyskytla sa chyba$
        ^došlo k chybe$
        ^ups, niečo
        ^ups! niečo
        ^hups, niečo
        ^hups! niečo
        ^ojoj, niečo
        ^ľutujeme, nastala
        ^ospravedlňujeme sa, nastala chyba
        ^skúste to znova$
        ^skúste to znovu$
        ^skúste to prosím
        ^skúste to neskôr
        ^skúsiť znova$
        ^stránka sa nenašla$
        ^stránka nenájdená$
        ^stránka nebola nájdená$
        ^požadovaná stránka
        ^hľadaná stránka
        ^obsah sa nepodarilo načítať
        ^nepodarilo sa načítať
        ^obnoviť stránku$
        ^overte, že ste človek
        ^potvrďte, že ste človek
        ^nie som robot$
        potvrďte, že nie ste robot
        overte, že nie ste robot
        chránená pred spambotmi
        chránená proti spambotom
        máte zapnutý adblock-
        používate adblock-
        vypnite adblock-
        vypnite prosím adblock-
        vypnite si adblock-
        vypnite * blokovanie reklám
        používate blokovanie reklám
        používate blokovač reklám
        vypnite * blokovač reklám
        ^budete presmerovan-
        ^otvorí sa v novom okne$
        ^otvára sa v novom okne$
        ^otvorí sa v novej karte$
        ^otvára sa v novej karte$
        ~prehliadač-
        ~blokovanie reklám
        ~blokovač-
        ~^načítava
        ~^načítavanie
        ~^nahrávam
        potrebné povoliť javascript
        potrebné zapnúť javascript
        musíte povoliť javascript
        musíte mať povolený javascript
        musíte mať zapnutý javascript
        ^{táto stránka|tento web|tento formulár|tieto stránky} {je chránená|je chránený|sú chránené} * recaptcha
        recaptcha a {platia|vzťahujú sa|uplatňujú sa} * {pravidlá|zásady|zmluvné|podmienky}
        ^{zapnite|zapnite si|povoľte|povoľte si} javascript
        {vypni|vypnite|vypnite si} {prosím |}{adblock|adblocker|blokovanie reklám|blokovač reklám}
        ^ahoj! táto stránka * {vybrať|zvoliť} * služby tretích strán
    """,
    "hu": """
        engedélyezze a javascript-
        engedélyezd a javascript-
        engedélyezze böngészőjében a javascript-
        kapcsolja be a javascript-
        kapcsold be a javascript-
        javascript engedélyezése szükséges
        a javascript le van tiltva
        a javascript ki van kapcsolva
        a javascript nincs engedélyezve
        az ön böngészője nem
        a böngésződ nem
        a böngészője nem támogatja
        az ön böngészője elavult
        a böngésződ elavult
        ön elavult böngésző-
        a böngésző nem támogatott
        frissítse böngészőjét
        frissítse a böngészőjét
        frissítse a böngészőt
        frissítsd a böngésződet
        frissítsd a böngészőt
        használjon * másik böngésző-
        használjon korszerűbb böngésző-
        használjon modern böngésző-
        próbálja meg * másik böngésző-
        ^kérjük, várjon
        ^kérjük várjon
        ^kérem, várjon
        ^kis türelmet
        ^egy pillanat türelmet
        ^egy pillanat$
        ^betöltés folyamatban
        ^az oldal betöltése
        ^tartalom betöltése
        ^a tartalom betöltése
        ^hozzászólások betöltése
        ^hiba történt$
        ^váratlan hiba történt
        ^ismeretlen hiba történt
        ^valami hiba történt$
        ^valami elromlott$
        ^hoppá, valami
        ^hoppá! valami
        ^hoppá, hiba
        ^hoppá! hiba
        ^próbálja újra$
        ^próbáld újra$
        ^próbálja meg később
        ^próbáld meg később
        ^kérjük, próbálja
        ^kérjük, próbáld
        ^az oldal nem található$
        ^a keresett oldal nem
        ^a kért oldal nem
        ^a keresett cikk nem található
        ^nem sikerült betölteni
        ^a tartalom nem tölthető
        ^frissítse az oldalt
        ^frissítsd az oldalt
        ^erősítse meg, hogy ön ember
        ^igazolja, hogy ön ember
        ^nem vagyok robot$
        igazolja, hogy nem robot
        igazold, hogy nem vagy robot
        igazolja, hogy ön nem robot
        a spamrobotok elleni védelem
        védett a spamrobotok
        címet a spamrobotok
        kapcsolja ki a hirdetésblokkoló-
        kapcsolja ki a reklámblokkoló-
        kapcsold ki a hirdetésblokkoló-
        kapcsold ki a reklámblokkoló-
        kapcsolja ki az adblock-
        kapcsold ki az adblock-
        ^átirányítjuk
        ^hamarosan átirányít-
        ^új ablakban nyílik$
        ^új ablakban nyílik meg$
        ^új lapon nyílik meg$
        ~böngésző-
        ~hirdetésblokkol-
        ~reklámblokkol-
        ~^betöltés
        ~^töltés
        ^javascript szükséges
        böngészője nem támogatja a javascript-
        ^elavult böngészőt használ-
        ^nem támogatott böngésző-
        hiba történt * próbálja
        hiba történt * próbáld
        hiba lépett fel * próbálja
        hogy hirdetésblokkolót használ-
        hogy reklámblokkolót használ-
        ön hirdetésblokkolót használ
        ön reklámblokkolót használ
        hirdetésblokkoló használatát észleltük
        {az oldalt|a weboldalt|a webhelyet} {a |}{google |}recaptcha {védi|védelmet|által védett|védelem alatt}
        {az űrlapot|ezt az oldalt|ez az oldal} {a |}{google |}recaptcha {védi|védelmet|által védett|védelem alatt}
        {recaptcha védi, és|recaptcha védi és} * {google|adatvédelmi|feltétel-}
        {állítsd le|állítsa le|kapcsold ki|kapcsolja ki} {az adblockert|az adblockot|a reklámblokkolót}
        {állítsd le|állítsa le|kapcsold ki|kapcsolja ki} {a hirdetésblokkolót|a reklámblokkolódat|a hirdetésblokkolódat}
        ^szia! ez a webhely * {harmadik fél|harmadik felek} szolgáltatásainak
    """,
    "ro": """
        activați javascript
        activati javascript
        activează javascript
        javascript este dezactivat
        javascript nu este activat
        javascript trebuie să fie
        ^această pagină necesită javascript
        ^acest site necesită javascript
        necesită activarea javascript-
        aveți nevoie de javascript
        trebuie să aveți javascript
        browserul dumneavoastră nu
        browserul dvs. nu
        browser-ul dumneavoastră nu
        browser-ul dvs. nu
        browserul tău nu
        browser-ul tău nu
        browserul tău este
        browserul dumneavoastră este
        browserul dvs. este
        ^acest browser nu este
        ^browser incompatibil$
        folosiți un browser învechit
        folosești un browser vechi
        folosești un browser învechit
        utilizați un browser vechi
        utilizați un browser învechit
        actualizați browserul
        actualizează-ți browserul
        actualizează browserul
        folosește un alt browser
        folosiți un alt browser
        încercați un alt browser
        ^vă rugăm așteptați
        ^vă rugăm să așteptați
        ^te rugăm să aștepți
        ^un moment, vă rog
        ^un moment$
        ^se încarcă
        ^pagina se încarcă
        ^conținutul se încarcă
        eroare * încercați
        eroare * încearcă
        eroare * reîncercați
        rău * încearcă din nou
        bine * încearcă din nou
        ^ceva nu a mers bine$
        ^ceva n-a mers bine$
        ^ceva nu a mers$
        ^ceva a mers prost$
        ^a apărut o eroare$
        ^a intervenit o eroare$
        ^eroare la încărcarea
        ^ups, ceva
        ^ups! ceva
        ^ups, a
        ^ups! a
        ^oops! ceva
        ^hopa! ceva
        ^ne pare rău, a apărut o eroare
        ^încearcă din nou$
        ^încercați din nou$
        ^vă rugăm să încercați
        ^te rugăm să încerci
        ^pagina nu a fost găsită$
        ^pagina nu există$
        ^pagina căutată nu
        ^pagina pe care o căutați nu
        ^pagina pe care o cauți nu
        ^conținutul nu a putut fi
        ^pagina nu a putut fi încărcată
        ^nu s-a putut încărca
        ^reîncarcă pagina
        ^reîncărcați pagina
        ^confirmați că sunteți om
        ^confirmă că ești om
        ^verificați că sunteți om
        ^nu sunt robot$
        ^nu sunt un robot$
        confirmați că nu sunteți robot
        că nu sunteți un robot
        că nu ești robot
        protejată contra spambots
        protejată de spambots
        dezactivați ad-blocker-
        dezactivați adblock-
        dezactivează adblock-
        dezactivează ad block-
        să dezactivezi adblock-
        folosești un adblock-
        folosești adblock-
        folosiți un adblock-
        folosiți adblock-
        utilizați un ad blocker
        folosești un ad blocker
        ^veți fi redirecționat
        ^vei fi redirecționat
        ^se deschide într-o fereastră nouă$
        ^se deschide în fereastră nouă$
        ^se deschide într-o filă nouă$
        ~^încărcare
        ^așteptați vă rog
        ~^așteptați
        ^acest {site|formular|website} este protejat {de|prin|cu} {recaptcha|google recaptcha|un recaptcha|sistemul recaptcha}
        {politica de confidențialitate|termenii și condițiile|termenii de utilizare|condițiile de utilizare} {și|google și} {termenii și condițiile|termenii de utilizare|condițiile de utilizare|politica de confidențialitate|termenii serviciului} google
        {te rugăm să|vă rugăm să|pentru a continua,} {dezactivezi|dezactivați|dezactivează} {ad blocker-ul|adblocker-ul|adblock|blocatorul de reclame|ad-block-ul|programul de blocare a reclamelor}
        ^{dezactivează|dezactivați} {ad blocker-ul|adblocker-ul|adblock|blocatorul de reclame|adblock-ul}$
        ^{folosești|folosiți|utilizați|se pare că folosești|se pare că folosiți|am detectat că folosești|am detectat că folosiți} {un ad blocker|adblock|un adblocker|un blocator de reclame|un browser învechit}
        ^{activează|activați|vă rugăm să activați|te rugăm să activezi} javascript {pentru a|în browser|și reîncarcă|și reîncărcați|ca să}
        ^{activează|activați|vă rugăm să activați|te rugăm să activezi} javascript$
        javascript este {dezactivat|oprit} în {browserul|browser-ul} {tău|dumneavoastră|dvs.}
        ^{pentru a|acest site|această pagină|site-ul} {folosi acest site|vizualiza această pagină|necesită|funcționa corect} * javascript
        ^{browserul|browser-ul} {tău|dumneavoastră|dvs.} {este învechit|nu mai este suportat|nu este suportat|nu suportă javascript|nu suportă iframe|nu acceptă}
        ^{pagina se încarcă|conținutul se încarcă|se încarcă conținutul|se încarcă pagina|așteptați, se încarcă|încărcare}$
        ^{acest site|site-ul} este transparent și
        {vă permite|îți permite} să {alegeți|alegi} serviciile {terță parte|terțe}
    """,
    "bg": """
        включете javascript
        активирайте javascript
        разрешете javascript
        javascript е изключен
        javascript не е включен
        javascript не е активиран
        javascript трябва да
        изисква включен javascript
        необходим е javascript
        вашият браузър не
        браузърът ви не
        браузърът ви е
        вашият браузър е
        браузърът ти не
        ^този браузър не
        ^неподдържан браузър$
        използвате остарял браузър
        използвате стар браузър
        използвате остаряла версия
        използвате неподдържан браузър
        обновете браузъра {си|ви|до|или}
        обновете браузъра, за
        моля, обновете браузъра
        ^обновете браузъра$
        обновете вашия браузър
        обновете своя браузър
        актуализирайте браузъра
        използвайте друг браузър
        опитайте с друг браузър
        използвайте по-нов браузър
        ^моля, изчакайте
        ^моля изчакайте
        ^един момент$
        ^един момент, моля
        ^зарежда се
        ^страницата се зарежда
        ^съдържанието се зарежда
        ^зареждане на коментари
        грешка * опитайте
        грешка * опитай
        обърка * опитайте
        обърка * опитай
        ^нещо се обърка$
        ^възникна грешка$
        ^получи се грешка$
        ^възникна неочаквана грешка
        ^опа, нещо
        ^опа! нещо
        ^упс, нещо
        ^упс! нещо
        ^опс, нещо
        ^опс! нещо
        ^съжаляваме, възникна
        ^опитайте отново$
        ^опитайте отново по-късно
        ^опитайте пак
        ^моля, опитайте
        ^страницата не е намерена$
        ^страницата не съществува$
        ^страницата не може да бъде
        ^страницата, която търсите
        ^търсената страница
        ^съдържанието не може да бъде заредено
        ^неуспешно зареждане
        ^презаредете страницата
        ^обновете страницата
        ^потвърдете, че сте човек
        ^не съм робот$
        че не сте робот
        защитен от спам ботове
        изключете * adblock-
        изключете блокирането на реклами
        изключете блокера
        използвате adblock-
        използвате ad blocker
        използвате блокер
        използвате софтуер за блокиране на реклами
        ^ще бъдете пренасочен-
        ^отваря се в нов прозорец$
        ^отваря се в нов раздел$
        ~браузър-
        ~блокер-
        ~блокиране на реклами
        ~^зареждане
        ~^зарежда
        ~^изчакайте
        ^този {сайт|формуляр|уебсайт} е защитен {от|с|чрез} {recaptcha|google recaptcha|система recaptcha}
        {политиката за поверителност|политика за поверителност|общите условия|условията за ползване} и {условията за ползване|общите условия|условията за използване|условията за предоставяне на услуги|политиката за поверителност} на google
        {моля|моля,|за да продължите,} {изключете|деактивирайте|спрете} {блокера за реклами|adblock|adblocker|ad block|рекламния блокер|програмата за блокиране на реклами}
        ^{изключете|деактивирайте} {блокера за реклами|adblock|рекламния блокер|adblocker|вашия adblock}$
        ^{използвате|изглежда използвате|установихме, че използвате|изглежда, че използвате|забелязахме, че използвате} {блокер за реклами|adblock|рекламен блокер|adblocker|стар браузър|остарял браузър}
        ^{включете|активирайте|разрешете|моля, включете|моля, активирайте} javascript {за да|във вашия браузър|и презаредете|в браузъра си, за да}
        ^{включете|активирайте|разрешете|моля, включете|моля, активирайте} javascript$
        javascript е {изключен|деактивиран|забранен} във {вашия браузър|вашият браузър|браузъра ви}
        ^{за да използвате|за да видите|за работа с|за разглеждане на} {този сайт|тази страница|сайта|страницата} * javascript
        ^{вашият браузър|браузърът ви} {е остарял|не се поддържа|вече не се поддържа|не поддържа javascript|не поддържа iframe|не поддържа рамки}
        ^{страницата се зарежда|съдържанието се зарежда|моля, изчакайте|зареждане на страницата|зареждане на съдържанието}$
    """,
    "el": """
        ενεργοποιήστε τη javascript
        ενεργοποιήστε την javascript
        ενεργοποιήστε το javascript
        ενεργοποιήστε javascript
        ενεργοποιήσετε τη javascript
        ενεργοποιήσετε την javascript
        ενεργοποιήσετε το javascript
        ενεργοποιημένη τη javascript
        ενεργοποιημένη την javascript
        ενεργοποιημένο το javascript
        η javascript είναι απενεργοποιημένη
        το javascript είναι απενεργοποιημένο
        η javascript δεν είναι
        το javascript δεν είναι
        απενεργοποιημένη τη javascript
        απενεργοποιημένη την javascript
        απενεργοποιημένο το javascript
        απαιτείται javascript
        ^απαιτείται η javascript
        ο browser σας δεν
        ο browser σας είναι
        ο φυλλομετρητής σας δεν
        ο φυλλομετρητής σας είναι
        το πρόγραμμα περιήγησής σας δεν
        το πρόγραμμα περιήγησης που χρησιμοποιείτε
        ο περιηγητής σας
        ο browser που χρησιμοποιείτε
        χρησιμοποιείτε παλιά έκδοση
        χρησιμοποιείτε παλιό browser
        χρησιμοποιείτε έναν παλιό
        χρησιμοποιείτε ένα παλιό
        αναβαθμίστε τον browser
        αναβαθμίστε τον φυλλομετρητή
        αναβαθμίστε το πρόγραμμα περιήγησης
        ενημερώστε τον browser
        ενημερώστε το πρόγραμμα περιήγησης
        χρησιμοποιήστε άλλον browser
        χρησιμοποιήστε * διαφορετικό πρόγραμμα περιήγησης
        δοκιμάστε με άλλον browser
        ^παρακαλώ περιμένετε
        ^παρακαλούμε περιμένετε
        ^μισό λεπτό$
        ^ένα λεπτό$
        ^γίνεται φόρτωση
        ^φόρτωση σχολίων
        ^φόρτωση σελίδας
        ^φόρτωση περιεχομένου
        ^η σελίδα φορτώνει
        σφάλμα * δοκιμάστε
        σφάλμα * προσπαθήστε
        στραβά * δοκιμάστε
        στραβά * προσπαθήστε
        ^κάτι πήγε στραβά$
        ^κάτι πήγε λάθος$
        ^παρουσιάστηκε σφάλμα$
        ^προέκυψε σφάλμα$
        ^παρουσιάστηκε κάποιο σφάλμα
        ^προέκυψε ένα σφάλμα$
        ^παρουσιάστηκε απρόσμενο σφάλμα
        ^ουπς, κάτι
        ^ουπς! κάτι
        ^ωχ, κάτι
        ^ωχ! κάτι
        ^ωπ! κάτι
        ^δοκιμάστε ξανά$
        ^δοκιμάστε ξανά αργότερα
        ^προσπαθήστε ξανά
        ^δοκιμάστε αργότερα
        ^παρακαλώ δοκιμάστε
        ^παρακαλούμε δοκιμάστε
        ^παρακαλώ προσπαθήστε
        ^η σελίδα δεν βρέθηκε$
        ^η σελίδα δε βρέθηκε$
        ^η σελίδα που ζητήσατε
        ^η σελίδα που αναζητάτε
        ^η σελίδα που ψάχνετε
        ^δεν ήταν δυνατή η φόρτωση
        ^αδυναμία φόρτωσης
        ^ανανεώστε τη σελίδα
        ^επιβεβαιώστε ότι είστε άνθρωπος
        ^δεν είμαι ρομπότ$
        ότι δεν είστε ρομπότ
        προστατεύεται από τους αυτοματισμούς
        απενεργοποιήστε * ad blocker
        απενεργοποιήστε * adblock-
        απενεργοποιήστε το πρόγραμμα αποκλεισμού διαφημίσεων
        χρησιμοποιείτε ad blocker
        χρησιμοποιείτε adblock-
        χρησιμοποιείτε κάποιο ad blocker
        χρησιμοποιείτε πρόγραμμα αποκλεισμού διαφημίσεων
        ^θα μεταφερθείτε
        ^θα ανακατευθυνθείτε
        ^ανοίγει σε νέο παράθυρο$
        ^ανοίγει σε νέα καρτέλα$
        ~φυλλομετρητή-
        ~πρόγραμμα περιήγησης
        ~περιηγητή-
        ~αποκλεισμού διαφημίσεων
        ~^φόρτωση
        ~^φορτώνει
        ~^περιμένετε
        ^{αυτός ο ιστότοπος|ο ιστότοπος αυτός|αυτή η φόρμα|αυτή η σελίδα} προστατεύεται {από το recaptcha|από recaptcha|από το google recaptcha|με recaptcha|μέσω recaptcha}
        {πολιτική απορρήτου|όροι παροχής υπηρεσιών|όροι χρήσης|οι όροι χρήσης} {και οι|και|της google και οι} {όροι παροχής υπηρεσιών|όροι χρήσης|πολιτική απορρήτου} της google
        {παρακαλούμε|παρακαλώ|για να συνεχίσετε,} {απενεργοποιήστε|απενεργοποίησε|κλείστε} {το adblock|τον adblocker|το ad blocker} {διαφημίσεων|σας}
        {παρακαλούμε|παρακαλώ|για να συνεχίσετε,} {απενεργοποιήστε|απενεργοποίησε|κλείστε} {το adblock|τον adblocker|το ad blocker} {για|και}
        {παρακαλούμε|παρακαλώ|για να συνεχίσετε,} {απενεργοποιήστε|απενεργοποίησε|κλείστε} {το πρόγραμμα αποκλεισμού|τα προγράμματα απόρριψης|το πρόγραμμα απόρριψης} {διαφημίσεων|σας}
        {παρακαλούμε|παρακαλώ|για να συνεχίσετε,} {απενεργοποιήστε|απενεργοποίησε|κλείστε} {το πρόγραμμα αποκλεισμού|τα προγράμματα απόρριψης|το πρόγραμμα απόρριψης} {για|και}
        ^{απενεργοποιήστε|απενεργοποίησε} {το adblock|τον adblocker|το ad blocker|τον ad blocker|το πρόγραμμα αποκλεισμού διαφημίσεων}$
        ^{χρησιμοποιείτε|φαίνεται ότι χρησιμοποιείτε|εντοπίσαμε ότι χρησιμοποιείτε|έχετε ενεργοποιημένο} {adblock|ad blocker|adblocker|πρόγραμμα αποκλεισμού διαφημίσεων|παλιό browser|παλιά έκδοση}
        ^{ενεργοποιήστε|παρακαλούμε ενεργοποιήστε|παρακαλώ ενεργοποιήστε} {τη|την|το|} javascript {για να|στο πρόγραμμα|στον browser|και ανανεώστε}
        ^{ενεργοποιήστε|παρακαλούμε ενεργοποιήστε|παρακαλώ ενεργοποιήστε} {τη|την|το} javascript$
        {η|το} javascript είναι {απενεργοποιημένη|απενεργοποιημένο} {στο πρόγραμμα|στον browser|στον περιηγητή}
        ^{για να|για τη|για την} {χρησιμοποιήσετε|δείτε|προβάλετε} {τον ιστότοπο|αυτή τη σελίδα|τη σελίδα|του ιστότοπου|της σελίδας} * javascript
        ^{για να|για τη|για την} {λειτουργία|προβολή} {τον ιστότοπο|αυτή τη σελίδα|τη σελίδα|του ιστότοπου|της σελίδας} * javascript
        ^{το πρόγραμμα περιήγησής σας|ο browser σας|ο περιηγητής σας|το πρόγραμμα περιήγησης που χρησιμοποιείτε} {είναι παλιό|είναι παλιός|δεν υποστηρίζεται|δεν υποστηρίζει javascript|δεν υποστηρίζει iframe|είναι ξεπερασμένο}
        ^{η σελίδα φορτώνει|γίνεται φόρτωση|φόρτωση περιεχομένου|φόρτωση σελίδας|παρακαλώ περιμένετε|παρακαλούμε περιμένετε}$
        ^{ο ιστότοπος αυτός|αυτός ο ιστότοπος} σας επιτρέπει να {επιλέξετε|ελέγξετε} * {υπηρεσίες|cookies}
        σας επιτρέπει να {επιλέξετε|ελέγξετε} τις υπηρεσίες που παρέχονται από τρίτους
    """,
    "uk": """
        увімкніть javascript
        ввімкніть javascript
        включіть javascript
        javascript вимкнено
        javascript вимкнений
        javascript не увімкнено
        вимкнено javascript
        вимкнений javascript
        потрібен javascript
        необхідно увімкнути javascript
        ваш браузер не підтримує
        браузер не підтримується
        браузер застарів-
        ваш браузер застарілий
        ^цей браузер не
        ви використовуєте застарілий браузер
        ви користуєтеся застарілим браузером
        ви використовуєте застарілу версію
        застарілу версію браузера
        оновіть браузер
        оновіть ваш браузер
        оновіть свій браузер
        скористайтеся іншим браузером
        використовуйте інший браузер
        спробуйте інший браузер
        ^будь ласка, зачекайте
        ^зачекайте, будь ласка
        ^хвилинку$
        ^триває завантаження
        ^сторінка завантажується
        ^йде завантаження
        ^завантаження коментарів
        помилка * спробуйте
        не так * спробуйте
        ^щось пішло не так$
        ^сталася помилка$
        ^виникла помилка$
        ^сталась помилка$
        ^сталася неочікувана помилка
        ^помилка завантаження$
        ^помилка завантаження сторінки
        ^упс, щось
        ^упс! щось
        ^ой, щось
        ^ой! щось
        ^спробуйте ще раз$
        ^спробуйте ще раз пізніше
        ^спробуйте пізніше
        ^будь ласка, спробуйте
        ^спробуйте оновити
        ^сторінку не знайдено$
        ^сторінка не знайдена$
        ^сторінки не існує$
        ^сторінка, яку ви шукаєте
        ^не вдалося завантажити
        ^оновіть сторінку
        ^підтвердьте, що ви людина
        ^підтвердіть, що ви людина
        ^перевірка браузера
        ^я не робот$
        що ви не робот
        захищена від спам-ботів
        захищена від спам ботів
        вимкніть блокувальник-
        вимкніть adblock
        вимкніть * блокувальник
        вимкніть блокування реклами
        використовуєте блокувальник
        використовуєте adblock
        у вас увімкнено блокувальник
        у вас увімкнено adblock
        виявлено блокувальник
        ^вас буде перенаправлено
        ^ви будете перенаправлені
        ^відкривається в новому вікні$
        ^відкриється в новому вікні$
        ^відкривається у новому вікні$
        ^відкриється у новій вкладці$
        ~блокувальник-
        ~блокування реклами
        ~^завантаження
        ~^завантажується
        потрібно увімкнути javascript
        слід увімкнути javascript
        ~^зачекайте
        ^цей {сайт|вебсайт|веб-сайт} {захищено|захищений|захищається} {recaptcha|за допомогою recaptcha|системою recaptcha|google recaptcha|сервісом recaptcha}
        ^{політика конфіденційності|умови використання|умови надання послуг} {та|і|й} {умови використання|політика конфіденційності|умови надання послуг} google
        {будь ласка|будь ласка,} {вимкніть|відключіть|деактивуйте} {блокувальник|блокувач|ваш блокувальник|ваш блокувач|блокування} реклами
        ^{вимкніть|відключіть} {блокувальник реклами|блокувач реклами|adblock|ваш блокувальник реклами|блокування реклами}$
        ^{ви використовуєте|у вас увімкнено|у вас увімкнений|ми виявили, що ви використовуєте|схоже, ви використовуєте|здається, ви використовуєте} {блокувальник реклами|adblock|блокувач реклами|застарілий браузер|блокувальник}
        ^{увімкніть|активуйте|будь ласка, увімкніть} {javascript|підтримку javascript} {для перегляду|щоб продовжити|щоб переглянути|щоб побачити|і оновіть|та оновіть|у вашому браузері}
        ^{увімкніть|будь ласка, увімкніть|необхідно увімкнути} javascript$
        javascript {вимкнено|відключено} {у|в} вашому браузері
        ^для {роботи|коректної роботи|перегляду} {сайту|сторінки|цієї сторінки|цього сайту} {необхідний|потрібно увімкнути|необхідно увімкнути|потрібен|увімкніть} javascript
        ^ваш браузер {застарів|застарілий|більше не підтримується|не підтримує javascript|не підтримує iframe}
        ^{сторінка завантажується|контент завантажується|триває завантаження|зачекайте, триває завантаження|завантаження сторінки}$
        ^цей {сайт|вебсайт} * {дає вам можливість обрати|дозволяє вам обрати|дозволяє вибрати} * {послуги|сервіси}
    """,
    "tr": """
        javascript'i etkinleştir-
        javascript'i aktif
        javascript'i açın
        javascript'i açmanız
        javascript'i aktifleştir-
        javascript etkinleştir-
        javascript desteğini
        javascript devre dışı
        javascript kapalı
        javascript etkin değil
        javascript etkin olmalı-
        javascript gereklidir
        javascript gerekiyor
        tarayıcınız * desteklemiyor
        tarayıcınız * desteklememektedir
        tarayıcınız * desteklenmiyor
        tarayıcınız desteklenmemektedir
        tarayıcınız eski
        tarayıcınız güncel değil
        tarayıcınızın sürümü
        tarayıcınızda javascript
        ^bu tarayıcı desteklenm-
        desteklenmeyen bir tarayıcı
        eski bir tarayıcı kullanıyorsunuz
        kullandığınız tarayıcı
        ^tarayıcınızı güncelleyin$
        ^tarayıcınızı güncelleyin {veya|ya da|ve tekrar|ve yeniden}
        lütfen tarayıcınızı güncelleyin
        ^tarayıcınızı güncelleyin.
        {için|kullanıyorsunuz|olabilir|desteklenmiyor}. tarayıcınızı güncelleyin
        tarayıcınızı güncellemeniz
        tarayıcınızı güncelleyerek
        ^lütfen bekleyin
        ^lütfen bekleyiniz
        ^lütfen biraz bekleyin
        ^sayfa yükleniyor
        ^içerik yükleniyor
        ^yorumlar yükleniyor
        ^haber yükleniyor
        ^bir hata oluştu$
        ^hata oluştu$
        ^bir sorun oluştu$
        ^bir şeyler ters gitti$
        ^bir şeyler yanlış gitti$
        ^beklenmeyen bir hata
        ^beklenmedik bir hata oluştu$
        ^bilinmeyen bir hata
        ^üzgünüz, bir
        ^hay aksi
        ^eyvah, bir
        ^tekrar deneyin$
        ^lütfen tekrar deneyin
        ^lütfen tekrar deneyiniz
        ^lütfen daha sonra tekrar
        ^daha sonra tekrar deneyin
        ^yeniden dene$
        ^tekrar dene$
        ^sayfa bulunamadı$
        ^aradığınız sayfa
        ^aradığınız içerik
        ^aradığınız haber
        ^sayfa yüklenemedi
        ^içerik yüklenemedi
        ^yüklenirken bir hata
        ^sayfayı yenileyin
        ^sayfayı yenile$
        ^insan olduğunuzu doğrulayın
        ^ben robot değilim$
        robot olmadığınızı
        spambotlara karşı korumalı
        spambot korumalı
        spam botlardan korunuyor
        reklam engelleyicinizi
        reklam engelleyiciyi kapat-
        reklam engelleyiciyi devre
        reklam engelleyici tespit
        reklam engelleyici algıla-
        adblock'u
        adblocker'ı
        ^yönlendiriliyorsunuz
        ^birazdan yönlendirileceksiniz
        ^yeni pencerede açılır$
        ^yeni sekmede açılır$
        ~tarayıcı-
        ~reklam engelleyici-
        ~^yükleniyor
        ^bir dakika$
        ^bir saniye$
        ^bir saniye lütfen
        hata oluştu * tekrar deneyin-
        sorun oluştu * tekrar deneyin-
        ters gitti * tekrar deneyin-
        reklam engelleyici kullanıyorsun-
        reklam engelleyici kullandığını-
        adblock kullanıyorsunuz
        adblock kullandığınız-
        güncel olmayan bir tarayıcı kullanıyorsunuz
        farklı bir tarayıcı kullanın
        başka bir tarayıcı kullanın
        farklı bir tarayıcı deneyin
        başka bir tarayıcı deneyin
        farklı bir tarayıcı kullanmayı deneyin
        ^bu {site|web sitesi|sayfa|form} * recaptcha {tarafından|ile} korun-
        recaptcha {tarafından korunmaktadır|tarafından korunuyor|ile korunmaktadır|ile korunuyor} ve
        google * {hizmet şartları|hizmet koşulları|kullanım şartları} geçerlidir
        ^{lütfen|yorumları görmek için} {reklam engelleyicinizi|reklam engelleyiciyi} {kapatın|kapatınız|devre dışı}
        ^özelleştirmeye başlamak için * reklam engelleyici-
    """,
    "ar": """
        يرجى تفعيل جافا سكريبت
        يرجى تفعيل جافاسكريبت
        يرجى تفعيل javascript
        يرجى تمكين javascript
        الرجاء تفعيل javascript
        الرجاء تفعيل جافا سكريبت
        الرجاء تمكين javascript
        يجب تفعيل javascript
        يجب تفعيل جافا سكريبت
        قم بتفعيل javascript
        قم بتمكين javascript
        قم بتفعيل جافا سكريبت
        تم تعطيل javascript
        جافا سكريبت معطل-
        جافا سكريبت غير مفعل-
        javascript غير مفعل-
        javascript معطل-
        متصفحك لا يدعم
        متصفحك الحالي لا يدعم
        المتصفح الذي تستخدمه
        ^هذا المتصفح غير مدعوم
        متصفحك قديم
        متصفحك غير مدعوم
        يرجى تحديث المتصفح
        يرجى تحديث متصفحك
        الرجاء تحديث المتصفح
        الرجاء تحديث متصفحك
        قم بتحديث متصفحك
        يرجى استخدام متصفح
        الرجاء استخدام متصفح
        ^يرجى الانتظار
        ^الرجاء الانتظار
        ^انتظر قليلا
        ^لحظة من فضلك
        ^لحظات من فضلك
        ^جاري التحميل
        ^جارٍ التحميل
        ^جاري تحميل
        ^يتم التحميل
        ^يتم تحميل
        ^حدث خطأ$
        ^حدث خطأ ما$
        ^حدث خطأ غير متوقع
        ^عذرا، حدث خطأ
        ^عفوا، حدث خطأ
        ^عذرا حدث خطأ
        ^عفوا حدث خطأ
        ^هناك خطأ ما$
        ^حاول مرة أخرى$
        ^حاول مجددا$
        ^أعد المحاولة$
        ^إعادة المحاولة$
        ^يرجى المحاولة
        ^الرجاء المحاولة
        ^الصفحة غير موجودة$
        ^الصفحة المطلوبة غير
        ^عذرا، الصفحة
        ^عفوا، الصفحة
        ^الصفحة التي تبحث عنها
        ^تعذر تحميل
        ^فشل تحميل
        ^يرجى تحديث الصفحة
        ^أعد تحميل الصفحة
        ^تحقق من أنك إنسان
        ^تأكيد أنك لست
        ^أنا لست برنامج روبوت$
        ^أنا لست روبوت-
        ^لست برنامج روبوت$
        أنك لست روبوت-
        أنك لست برنامج
        محمي من روبوتات السخام
        محمي من المتطفلين
        مانع الإعلانات لديك
        يرجى إيقاف مانع الإعلانات
        يرجى تعطيل مانع الإعلانات
        يرجى إيقاف حاجب الإعلانات
        يرجى تعطيل حاجب الإعلانات
        الرجاء إيقاف مانع الإعلانات
        قم بتعطيل مانع الإعلانات
        ^سيتم تحويلك
        ^سيتم إعادة توجيهك
        ^جاري تحويلك
        ^يفتح في نافذة جديدة$
        ^يفتح في علامة تبويب جديدة$
        ~-متصفح-
        ~جافا سكريبت
        ~مانع الإعلانات
        ~حاجب الإعلانات
        ~^جاري
        ~^تحميل
        ^يتطلب هذا الموقع * جافا سكريبت
        ^يتطلب هذا الموقع * javascript
        ^هذا الموقع يتطلب
        ^المتصفح لا يدعم {هذا|هذه|تشغيل|الفيديو|الصوت|عرض|جافا|javascript|ملفات|خاصية|عنصر}
        أنك تستخدم مانع
        أنك تستخدم حاجب
        أنت تستخدم مانع
        أنك تستخدم متصفح-
        أنت تستخدم متصفح-
        خطأ * يرجى المحاولة
        خطأ * الرجاء المحاولة
        خطأ * حاول مرة أخرى
        خطأ * حاول مجددا
        ^هذا {الموقع|النموذج} محمي * recaptcha
        ^{فعل|فعلوا|قم بتفعيل|مكن} {javascript|جافا سكريبت|جافاسكريبت} {في متصفحك|في المتصفح|للمتابعة}
        ^{فعل|فعلوا|قم بتفعيل|مكن} {javascript|جافا سكريبت|جافاسكريبت}$
        ^{يرجى|الرجاء} {إلغاء تنشيط|إيقاف|تعطيل|إلغاء تفعيل} {adblocker|adblock|أداة حظر الإعلانات|برنامج حظر الإعلانات}
    """,
    "fa": """
        جاوا اسکریپت را فعال
        جاوااسکریپت را فعال
        javascript را فعال
        جاوا اسکریپت مرورگر
        جاوا اسکریپت غیرفعال
        جاوا اسکریپت فعال نیست
        جاوا اسکریپت در مرورگر
        جاوااسکریپت در مرورگر
        جاوا اسکریپت نیاز
        javascript غیرفعال
        javascript فعال نیست
        مرورگر شما پشتیبانی
        مرورگر شما از * پشتیبانی نمی
        مرورگر شما قدیمی
        مرورگر شما به روز
        مرورگر شما به‌روز
        مرورگر شما قادر به
        ^این مرورگر پشتیبانی
        مرورگر خود را به روز
        مرورگر خود را به‌روز
        مرورگر خود را بروز
        مرورگرتان را به روز
        مرورگرتان را به‌روز
        ^لطفا صبر کنید
        ^لطفا منتظر بمانید
        ^لطفا کمی صبر
        ^لطفا چند لحظه
        ^چند لحظه صبر
        ^در حال بارگذاری
        ^در حال بارگیری
        ^در حال دریافت اطلاعات
        ^خطایی رخ داد$
        ^خطایی رخ داده است$
        ^خطایی رخ داد. لطفا
        ^خطایی رخ داده است. لطفا
        ^مشکلی پیش آمد$
        ^مشکلی پیش آمده
        ^متاسفانه خطایی
        ^متاسفانه مشکلی پیش
        ^خطای ناشناخته
        ^دوباره تلاش کنید$
        ^تلاش مجدد$
        ^تلاش دوباره$
        ^دوباره امتحان کنید$
        ^لطفا دوباره تلاش
        ^لطفا مجددا تلاش
        ^لطفا بعدا
        ^صفحه پیدا نشد$
        ^صفحه یافت نشد$
        ^صفحه مورد نظر
        ^صفحه‌ای که دنبال
        ^صفحه درخواستی
        ^بارگذاری ناموفق
        ^صفحه را دوباره بارگذاری
        ^صفحه را رفرش
        ^تایید کنید که انسان
        ^من ربات نیستم$
        ^من روبات نیستم$
        که ربات نیستید
        که روبات نیستید
        از هرزنامه ها محافظت
        در برابر spambots
        در مقابل spambots
        ادبلاکر خود را
        تبلیغات را مسدود کرده‌اید
        از مسدودکننده تبلیغات استفاده می‌کنید
        از مسدود کننده تبلیغات استفاده می‌کنید
        از ad blocker استفاده می‌کنید
        از ادبلاکر استفاده می‌کنید
        ^در حال انتقال
        ^به زودی منتقل
        ^در پنجره جدید باز
        ^در پنجره جدید$
        ^در برگه جدید باز
        ~مرورگر-
        ~جاوا اسکریپت
        ~مسدودکننده تبلیغات
        ~مسدود کننده تبلیغات
        ~^بارگذاری
        از مرورگر قدیمی استفاده می‌کنید
        خطا * دوباره تلاش کنید
        خطا * مجددا تلاش کنید
        خطایی * دوباره تلاش کنید
        خطایی * مجددا تلاش کنید
        مشکلی * دوباره تلاش کنید
        ~^صبر کنید
        مسدودکننده تبلیغات خود را غیرفعال کنید
        مسدود کننده تبلیغات خود را غیرفعال کنید
        مسدود کننده تبلیغات خود را غیر فعال
        از مرورگر دیگری استفاده کنید
        از مرورگر دیگری استفاده نمایید
        از یک مرورگر دیگر استفاده کنید
        ^این {سایت|وب‌سایت|فرم|وب سایت} * recaptcha {محافظت|محفوظ|حفاظت}-
        ^{جاوااسکریپت|جاوا اسکریپت|javascript} {را فعال کنید|مرورگر خود را فعال کنید|را در مرورگر خود فعال کنید}$
        ^{در حال بارگذاری|در حال بارگیری|لطفا صبر کنید|لطفا کمی صبر کنید}$
        recaptcha {محافظت|حفاظت} می‌شود و {سیاست|قوانین|خط مشی} {حریم خصوصی|حفظ حریم خصوصی}
    """,
    "he": """
        יש להפעיל javascript
        יש לאפשר javascript
        אנא הפעל javascript
        אנא אפשרו javascript
        נא להפעיל javascript
        יש להפעיל ג'אווה סקריפט
        javascript מושבת
        javascript אינו פעיל
        javascript אינו מופעל
        javascript כבוי
        זקוק ל-javascript
        הדפדפן שלך אינו תומך
        הדפדפן שלך לא תומך
        הדפדפן שלך אינו נתמך
        הדפדפן שלך לא נתמך
        הדפדפן שלכם אינו
        הדפדפן שלכם לא
        הדפדפן שלך מיושן
        הדפדפן שלך אינו מעודכן
        הדפדפן שברשותך
        הדפדפן שבו אתה משתמש
        הדפדפן אינו תומך
        דפדפן זה אינו נתמך
        ^דפדפן לא נתמך$
        יש לעדכן את הדפדפן
        אנא עדכנו את הדפדפן
        אנא עדכן את הדפדפן
        עדכן את הדפדפן שלך
        מומלץ להשתמש בדפדפן
        אנא השתמשו בדפדפן
        נסה דפדפן אחר
        נסו דפדפן אחר
        ^אנא המתן
        ^אנא המתינו
        ^נא להמתין
        ^הדף נטען
        ^טוען תגובות
        ^טוען תוכן
        ^אירעה שגיאה$
        ^ארעה שגיאה$
        ^התרחשה שגיאה$
        ^משהו השתבש$
        ^אירעה שגיאה לא צפויה
        ^אופס, משהו
        ^אופס! משהו
        ^אופס, אירעה
        ^אופס! אירעה
        ^אופס, נראה
        ^מצטערים, אירעה שגיאה
        ^מצטערים, משהו
        ^נסה שוב$
        ^נסו שוב$
        ^נסה שנית$
        ^אנא נסה שוב
        ^אנא נסו שוב
        ^נסו שוב מאוחר יותר
        ^נסה שוב מאוחר יותר
        ^הדף לא נמצא$
        ^העמוד לא נמצא$
        ^הדף המבוקש
        ^העמוד המבוקש
        ^העמוד שחיפשת
        ^הדף שחיפשת
        ^לא ניתן לטעון
        ^טעינת הדף נכשלה
        ^רענן את הדף
        ^רעננו את הדף
        ^יש לרענן את
        ^אמת שאתה אנושי
        ^אשר שאתה אנושי
        ^אני לא רובוט$
        שאינך רובוט
        שאתה לא רובוט
        מוגן מפני spambots
        מוגנת מפני spambots
        מוגן מפני רובוטים
        חוסם פרסומות פעיל
        זיהינו שאתה משתמש
        בטל את חוסם הפרסומות
        כבו את חוסם הפרסומות
        ^מיד תועבר
        ^הנך מועבר
        ^אתה מועבר
        ^נפתח בחלון חדש$
        ^נפתח בכרטיסייה חדשה$
        ^נפתח בלשונית חדשה$
        ^קישור חיצוני נפתח
        ^כלי נגישות$
        ^תפריט נגישות$
        ^פתח סרגל נגישות
        ^סרגל נגישות$
        ~-דפדפן-
        ~-חוסם פרסומות
        ~חוסם הפרסומות
        ~^טוען
        ~^בטעינה
        ^אתר זה דורש
        ^האתר דורש javascript
        אתה משתמש בדפדפן
        אתם משתמשים בדפדפן
        את/ה משתמש/ת בדפדפן
        ^רק רגע$
        ^רק רגע, אנחנו
        שגיאה * נסה שוב
        שגיאה * נסו שוב
        השתבש * נסה שוב
        השתבש * נסו שוב
        אתה משתמש בחוסם
        שאתה משתמש בחוסם
        אתם משתמשים בחוסם
        שאתם משתמשים בחוסם
        נא לבטל את חוסם
        אנא בטלו את חוסם
        אנא כבו את חוסם
        אנא השביתו את חוסם
        נא להשבית את חוסם
        ^{אתר זה|האתר|טופס זה|האתר הזה} מוגן * recaptcha
        ^{אתר זה|האתר} מוגן * recaptcha * תנאי השירות
        ^{הפעילו|הפעל|אפשרו|אפשר} javascript$
    """,
    "hi": """
        ^कुछ {गलत|गड़बड़} {हो गया|हो गई|हुआ|हुई} * {फिर|दोबारा|पुनः} {कोशिश|प्रयास} करें
        जावास्क्रिप्ट सक्षम करें
        जावास्क्रिप्ट चालू करें
        javascript सक्षम करें
        javascript चालू करें
        जावास्क्रिप्ट अक्षम है
        javascript अक्षम है
        javascript बंद है
        जावास्क्रिप्ट बंद है
        javascript की आवश्यकता
        जावास्क्रिप्ट की आवश्यकता
        javascript आवश्यक है
        आपका ब्राउज़र * समर्थन नहीं
        आपका ब्राउज़र * सपोर्ट नहीं
        आपके ब्राउज़र में javascript
        आपके ब्राउज़र में जावास्क्रिप्ट
        आपका ब्राउज़र समर्थित नहीं
        यह ब्राउज़र समर्थित नहीं
        ^कृपया प्रतीक्षा करें
        ^कृपया इंतजार करें
        ^कृपया रुकें
        ^प्रतीक्षा करें
        ^लोड हो रहा
        ^लोड किया जा रहा
        ^पेज लोड हो
        ^कमेंट लोड हो
        गड़बड़ * कोशिश करें
        ^कुछ गलत हो गया$
        ^कुछ गड़बड़ हो गई$
        ^कुछ गड़बड़ हुई$
        ^कोई त्रुटि हुई$
        ^एक त्रुटि हुई$
        ^त्रुटि हुई$
        ^उफ़! कुछ
        ^ओह! कुछ
        ^ऊप्स! कुछ
        ^क्षमा करें, कुछ गलत
        ^माफ़ करें, कुछ
        ^पुनः प्रयास करें$
        ^फिर से कोशिश करें$
        ^दोबारा कोशिश करें$
        ^कृपया पुनः प्रयास
        ^कृपया दोबारा कोशिश
        ^कृपया बाद में
        ^कुछ देर बाद कोशिश करें
        ^पेज नहीं मिला$
        ^पृष्ठ नहीं मिला$
        ^यह पेज उपलब्ध नहीं है$
        ^आप जिस पेज को
        ^लोड नहीं हो सका
        ^लोड करने में विफल
        ^पेज रिफ्रेश करें
        ^पेज को रिफ्रेश करें
        ^पुष्टि करें कि आप इंसान
        ^सत्यापित करें कि आप इंसान
        ^मैं रोबोट नहीं हूं$
        कि आप रोबोट नहीं
        ऐड ब्लॉकर बंद करें
        एड ब्लॉकर बंद करें
        ad blocker बंद करें
        ^आपको पुनर्निर्देशित
        ^आपको रीडायरेक्ट
        ^नई विंडो में खुल-
        ^नए टैब में खुल-
        ~ब्राउज़र-
        ~जावास्क्रिप्ट
        ~विज्ञापन अवरोधक
        ~ऐड ब्लॉकर
        ~^लोडिंग
        जावास्क्रिप्ट को सक्षम करें
        जावास्क्रिप्ट को चालू करें
        javascript को सक्षम करें
        javascript को इनेबल करें
        javascript इनेबल करें
        आपका ब्राउज़र पुराना
        आप पुराने ब्राउज़र का उपयोग कर
        आप पुराना ब्राउज़र इस्तेमाल कर
        आप * पुराने ब्राउज़र का इस्तेमाल कर
        अपना ब्राउज़र अपडेट करें
        अपने ब्राउज़र को अपडेट करें
        अपने ब्राउज़र को अपग्रेड करें
        किसी अन्य ब्राउज़र का उपयोग करें
        किसी दूसरे ब्राउज़र का इस्तेमाल करें
        ^एक क्षण$
        ^एक क्षण रुकें
        गलत * पुनः प्रयास करें
        गलत * दोबारा कोशिश करें
        त्रुटि * पुनः प्रयास करें
        आप विज्ञापन अवरोधक का उपयोग कर
        विज्ञापन अवरोधक बंद करें
        विज्ञापन अवरोधक को बंद करें
        विज्ञापन अवरोधक अक्षम करें
        आप ऐड ब्लॉकर का इस्तेमाल कर
        आप ऐड ब्लॉकर का उपयोग कर
        आप एड ब्लॉकर का
        ऐड ब्लॉकर को बंद करें
        एड ब्लॉकर को बंद करें
        ad blocker को बंद करें
        {यह|ये} {साइट|वेबसाइट|फॉर्म} recaptcha {द्वारा|से|के द्वारा} {सुरक्षित|संरक्षित}
        google की {गोपनीयता नीति|प्राइवेसी पॉलिसी|निजता नीति} और {सेवा की शर्तें|सेवा शर्तें|सेवा की शर्ते} {लागू|लागू होती}
        ^{कृपया|अपना|कृपया अपना} {विज्ञापन अवरोधक|ऐड ब्लॉकर|एड ब्लॉकर|adblocker} {बंद|अक्षम|डिसेबल|निष्क्रिय}
        ^{कृपया|अपने ब्राउज़र में|अपने ब्राउजर में|} javascript {चालू|सक्षम|सक्रिय|इनेबल|ऑन} {करें|कीजिए}
    """,
    "id": """
        aktifkan javascript
        nyalakan javascript
        hidupkan javascript
        javascript dinonaktifkan
        javascript tidak aktif
        javascript tidak diaktifkan
        javascript diperlukan
        browser anda tidak
        browser anda sudah
        browser anda belum
        peramban anda tidak
        peramban anda sudah
        browser yang anda gunakan
        peramban yang anda gunakan
        ^browser ini tidak
        ^peramban ini tidak
        ^browser tidak didukung$
        perbarui browser
        perbarui peramban
        perbaharui browser
        update browser anda
        gunakan browser lain
        gunakan peramban lain
        coba browser lain
        gunakan browser terbaru
        gunakan browser versi terbaru
        ^mohon tunggu
        ^harap tunggu
        ^silakan tunggu
        ^silahkan tunggu
        ^tunggu sebentar
        ^mohon menunggu
        ^sebentar$
        ^halaman sedang dimuat
        ^memuat konten
        ^memuat komentar
        ^memuat halaman
        kesalahan * coba lagi
        masalah * coba lagi
        error * coba lagi
        gangguan * coba lagi
        ^terjadi kesalahan$
        ^terjadi kesalahan saat memuat
        ^telah terjadi kesalahan$
        ^ada yang salah$
        ^ada kesalahan$
        ^ups, terjadi
        ^ups! terjadi
        ^oops! terjadi
        ^oops, terjadi
        ^ups, ada
        ^ups! ada
        ^maaf, terjadi kesalahan
        ^maaf, ada kesalahan
        ^coba lagi$
        ^coba lagi nanti$
        ^silakan coba lagi
        ^silahkan coba lagi
        ^mohon coba lagi
        ^coba beberapa saat lagi
        ^halaman tidak ditemukan$
        ^maaf, halaman
        ^halaman yang anda cari
        ^halaman yang anda tuju
        ^gagal memuat
        ^tidak dapat memuat
        ^konten tidak dapat dimuat
        ^muat ulang halaman
        ^muat ulang$
        ^segarkan halaman
        ^verifikasi bahwa anda manusia
        ^pastikan anda manusia
        ^saya bukan robot$
        bahwa anda bukan robot
        dilindungi dari robot spam
        dilindungi dari spambot-
        nonaktifkan pemblokir iklan
        nonaktifkan ad blocker
        nonaktifkan adblock-
        matikan adblock-
        matikan ad blocker
        matikan pemblokir iklan
        adblock terdeteksi
        pemblokir iklan terdeteksi
        ^anda akan dialihkan
        ^anda sedang dialihkan
        ^membuka di jendela baru$
        ^terbuka di jendela baru$
        ^buka di jendela baru$
        ^buka di tab baru$
        ~peramban-
        ~pemblokir iklan
        ~^memuat
        ~^sedang memuat
        ~^tunggu
        perlu mengaktifkan javascript
        harus mengaktifkan javascript
        ^situs ini memerlukan javascript
        ^situs ini membutuhkan javascript
        ^halaman ini memerlukan javascript
        ^halaman ini membutuhkan javascript
        anda menggunakan browser
        anda menggunakan peramban
        kesalahan * silakan ulangi
        anda menggunakan pemblokir
        anda menggunakan ad blocker
        anda menggunakan adblock-
        kamu menggunakan adblock-
        mohon nonaktifkan
        {situs|website|halaman|laman|form} ini {dilindungi|diproteksi} {oleh|dengan} recaptcha
        {kebijakan privasi google|kebijakan privasi} {dan|serta} {persyaratan layanan|ketentuan layanan|syarat layanan} {google berlaku|google|berlaku}
        ^{matikan|nonaktifkan|harap matikan|mohon matikan|silakan nonaktifkan} {adblock|ad blocker|adblocker|pemblokir iklan} {anda|kamu|}
        ^{aktifkan|harap aktifkan|silakan aktifkan|mohon aktifkan|nyalakan} javascript {untuk|di|pada|agar}
    """,
    "vi": """
        javascript đã bị tắt
        javascript bị vô hiệu hóa
        javascript đang bị tắt
        javascript chưa được bật
        trình duyệt của bạn không
        trình duyệt của bạn đã
        trình duyệt của bạn chưa
        trình duyệt này không
        trình duyệt bạn đang sử dụng
        trình duyệt bạn đang dùng
        vui lòng sử dụng trình duyệt
        vui lòng dùng trình duyệt
        ^vui lòng chờ
        ^vui lòng đợi
        ^xin vui lòng chờ
        ^xin vui lòng đợi
        ^xin chờ
        ^xin đợi
        ^đang tải dữ liệu
        ^đang tải trang
        ^đang tải nội dung
        ^đang tải bình luận
        ^đang tải thêm
        lỗi * vui lòng thử
        lỗi * hãy thử
        ^đã xảy ra lỗi$
        ^đã có lỗi xảy ra$
        ^có lỗi xảy ra$
        ^có lỗi xảy ra, vui lòng
        ^đã có lỗi xảy ra, vui lòng
        ^rất tiếc, đã xảy ra
        ^rất tiếc, đã có lỗi
        ^rất tiếc, có lỗi
        ^ối! có
        ^ôi! đã
        ^rất tiếc, trang
        ^thử lại$
        ^thử lại sau$
        ^vui lòng thử lại
        ^xin vui lòng thử lại
        ^hãy thử lại sau
        ^không tìm thấy trang$
        ^trang không tồn tại$
        ^trang bạn tìm kiếm
        ^trang bạn yêu cầu
        ^trang bạn đang tìm
        ^không thể tải
        ^tải lại trang
        ^làm mới trang
        ^xác minh bạn là con người
        ^xác nhận bạn là con người
        ^xác minh rằng bạn là
        ^tôi không phải là người máy$
        ^tôi không phải là robot$
        bạn không phải là robot
        bạn không phải là người máy
        được bảo vệ khỏi spambots
        được bảo vệ từ spambots
        ^bạn sẽ được chuyển hướng
        ^bạn đang được chuyển
        ^đang chuyển hướng
        ^mở trong cửa sổ mới$
        ^mở trong tab mới$
        ~trình duyệt
        ~chặn quảng cáo
        ~^đang tải
        ~^đang xử lý
        vui lòng bật javascript
        hãy bật javascript
        cần bật javascript
        phải bật javascript
        vui lòng kích hoạt javascript
        hãy kích hoạt javascript
        vui lòng cho phép javascript
        ^trang này yêu cầu javascript
        ^trang web này yêu cầu javascript
        ^trình duyệt không hỗ trợ
        bạn đang sử dụng trình duyệt
        bạn đang dùng trình duyệt
        vui lòng cập nhật trình duyệt
        hãy cập nhật trình duyệt
        vui lòng nâng cấp trình duyệt
        hãy nâng cấp trình duyệt
        hãy thử trình duyệt khác
        hãy sử dụng trình duyệt
        ^đợi một chút$
        ^chờ một chút$
        sự cố * vui lòng thử
        bạn đang sử dụng trình chặn
        bạn đang dùng trình chặn
        bạn đang sử dụng phần mềm chặn
        bạn đang sử dụng adblock-
        vui lòng tắt * chặn quảng cáo
        hãy tắt * chặn quảng cáo
        vui lòng tắt adblock-
        vui lòng tắt ad blocker
        hãy tắt adblock-
        {trang|trang web|website|biểu mẫu} này được bảo vệ {bởi|bằng} recaptcha
        {chính sách quyền riêng tư|chính sách bảo mật} và {điều khoản dịch vụ|điều khoản sử dụng} của google
        google {chính sách bảo mật|chính sách quyền riêng tư} và {điều khoản dịch vụ|điều khoản sử dụng}
        ^{vui lòng|} {tắt|vô hiệu hóa|vô hiệu hoá} {trình|phần mềm|} chặn quảng cáo {của bạn|để|trên}
        {trang web|website|trang} này {minh bạch|cho phép bạn} * dịch vụ bên thứ {3|ba}
        ^{vui lòng|hãy|xin|} {bật|kích hoạt|cho phép} javascript {để|trong trình duyệt|trên trình duyệt}
    """,
    "th": """
        javascript ถูกปิด
        จำเป็นต้องใช้ javascript
        เบราว์เซอร์ของคุณไม่
        เบราว์เซอร์ของท่านไม่
        บราวเซอร์ของคุณไม่
        บราวเซอร์ของท่านไม่
        เบราเซอร์ของคุณไม่
        เบราว์เซอร์ของคุณล้าสมัย
        เบราว์เซอร์ของคุณเก่า
        เบราว์เซอร์นี้ไม่
        เบราว์เซอร์ที่คุณใช้
        เบราว์เซอร์ที่ท่านใช้
        บราวเซอร์ที่คุณใช้
        คุณกำลังใช้เบราว์เซอร์
        กรุณาอัปเดตเบราว์เซอร์
        กรุณาอัพเดทเบราว์เซอร์
        โปรดอัปเดตเบราว์เซอร์
        กรุณาใช้เบราว์เซอร์
        โปรดใช้เบราว์เซอร์
        ลองใช้เบราว์เซอร์อื่น
        ^กรุณารอ
        ^โปรดรอ
        ^รอสักครู่
        ^กำลังโหลดข้อมูล
        ^กำลังโหลดหน้า
        ^กำลังโหลดความคิดเห็น
        ^กำลังโหลดเนื้อหา
        ^กำลังดาวน์โหลดข้อมูล
        ผิดพลาด * กรุณาลอง
        ผิดพลาด * โปรดลอง
        ขัดข้อง * กรุณาลอง
        ^เกิดข้อผิดพลาด$
        ^มีข้อผิดพลาดเกิดขึ้น$
        ^เกิดข้อผิดพลาดบางอย่าง
        ^มีบางอย่างผิดพลาด$
        ^มีบางอย่างผิดปกติ$
        ^ขออภัย เกิดข้อผิดพลาด
        ^ขออภัย มีข้อผิดพลาด
        ^ขออภัย ระบบขัดข้อง
        ^อุ๊ปส์
        ^อ๊ะ มีบางอย่าง
        ^ลองอีกครั้ง$
        ^ลองใหม่อีกครั้ง$
        ^กรุณาลองใหม่
        ^กรุณาลองอีกครั้ง
        ^โปรดลองใหม่
        ^โปรดลองอีกครั้ง
        ^ไม่พบหน้า
        ^ขออภัย ไม่พบหน้า
        ^ไม่สามารถโหลด
        ^โหลดข้อมูลไม่สำเร็จ
        ^รีเฟรชหน้า
        ^กรุณารีเฟรช
        ^โปรดรีเฟรช
        ^ยืนยันว่าคุณเป็นมนุษย์
        ^โปรดยืนยันว่าคุณ
        ^ฉันไม่ใช่โปรแกรมอัตโนมัติ$
        ^ฉันไม่ใช่หุ่นยนต์$
        ว่าคุณไม่ใช่หุ่นยนต์
        ว่าคุณไม่ใช่โปรแกรมอัตโนมัติ
        ว่าท่านไม่ใช่โปรแกรมอัตโนมัติ
        ป้องกันจากสแปมบอท
        คุณกำลังใช้ตัวบล็อกโฆษณา
        คุณกำลังใช้โปรแกรมบล็อกโฆษณา
        คุณใช้โปรแกรมบล็อกโฆษณา
        ตรวจพบตัวบล็อกโฆษณา
        ตรวจพบโปรแกรมบล็อกโฆษณา
        ตรวจพบว่าคุณใช้ ad
        กรุณาปิดโปรแกรมบล็อกโฆษณา
        กรุณาปิดตัวบล็อกโฆษณา
        โปรดปิดตัวบล็อกโฆษณา
        กรุณาปิด adblock
        กรุณาปิด ad blocker
        ^คุณกำลังถูกเปลี่ยนเส้นทาง
        ^กำลังเปลี่ยนเส้นทาง
        ^ระบบกำลังพาท่าน
        ^เปิดในหน้าต่างใหม่$
        ^เปิดในแท็บใหม่$
        ~เบราว์เซอร์
        ~บราวเซอร์
        ~บล็อกโฆษณา
        ~^กำลังโหลด
        ~^กำลังดาวน์โหลด
        กรุณาเปิดใช้งาน javascript
        โปรดเปิดใช้งาน javascript
        กรุณาเปิดใช้ javascript
        โปรดเปิดใช้ javascript
        กรุณาเปิดการใช้งาน javascript
        คุณต้องเปิดใช้งาน javascript
        จำเป็นต้องเปิดใช้งาน javascript
        กรุณาเปิดใช้งานจาวาสคริปต์
        กรุณาอัปเกรดเบราว์เซอร์
        {เว็บไซต์นี้|ไซต์นี้|เว็บนี้|แบบฟอร์มนี้}{ได้รับการปกป้องโดย|ได้รับการป้องกันโดย|ป้องกันโดย|ได้รับการคุ้มครองโดย} recaptcha
        {เว็บไซต์นี้|ไซต์นี้|เว็บนี้|แบบฟอร์มนี้}{ได้รับการปกป้องโดย|ได้รับการป้องกันโดย|ป้องกันโดย|ได้รับการคุ้มครองโดย}recaptcha
        {นโยบายความเป็นส่วนตัว|นโยบายความเป็นส่วนตัวของ google}{และ| และ}{ข้อกำหนดในการให้บริการ|ข้อกำหนดการให้บริการ|เงื่อนไขการให้บริการ}{ของ google| ของ google|มีผลบังคับใช้}
        ^{กรุณา|โปรด|}{ปิด|ปิดการใช้งาน|ปิดใช้งาน}{โปรแกรมบล็อกโฆษณา|ตัวบล็อกโฆษณา|adblock|ตัวปิดกั้นโฆษณา| adblock| ad blocker}
        ^{กรุณา|โปรด|}{เปิดใช้งาน|เปิด|เปิดการใช้งาน}{ javascript|javascript|จาวาสคริปต์}
    """,
}

CONTAINERS = """
    browser-warning
    browser-upgrade
    browser-alert
    upgrade-browser
    unsupported-browser
    outdated-browser
    browsehappy
    js-warning
    noscript-warning
    noscript-message
"""

LOADER = 0.92
"""Just "Loading" and perhaps what, and then three dots: no heading ends like that."""

BARE = 0.75
"""Just "Loading" above or below the article; inside it is a heading or an item ("Packing", "Loading")."""

DOUBT = 0.65
"""One phrase in a sentence between paragraphs of the article: perhaps the article explains the message."""

MESSAGE_WORDS = 14
"""How long a message can be that phrases do not know."""

MESSAGE = 0.8
"""A short line that speaks to the reader about browsers: in an article about them it is advice."""

WAIT_WORDS = 9
"""How long a loader can be that says "please wait" and what for."""

_LOADS = re.compile(
    r"load|lädt|geladen|charge|carga|carica|carrega|laden|ładowan|wczyt|загру|ladda|読み込|加载|载入|載入"
)
_WAIT = re.compile(
    r"please wait|bitte warten|veuillez patienter|patientez|esper[ae]|attende?re|attendi|aguarde|even geduld|proszę|подождите|vänta"
)
_BLOCKERS = frozenset({"bloqueur de pub", "bloqueador de", "blocco degli annunci", "blocco della pubblicità"})
_BLOCKERS |= frozenset({"блокировщик", "広告ブロック", "广告拦截", "廣告攔截"})
_BROWSERS = frozenset({"browser", "navigateur", "navegador", "przeglądark", "браузер", "webbläsar"})
_BROWSERS |= frozenset({"ブラウザ", "ブラウザー", "浏览器", "瀏覽器"})
_SWITCH = re.compile(
    r"enable|requir|turn|need|disabl|without|\boff\b|detect|using|aktivier|einschalt|ausschalt|benötig|erforder|ohne|erkannt|nutz"
    r"|activ|nécessit|requi|désactiv|habilit|necesit|richied|abilit|attiv|blocc|ativ|precis|besoin|bisogno|nodig|vereis|\baan\b|\buit\b|schakel"
    r"|wymag|włącz|wyłącz|potrzeb|треб|включ|отключ|нуж|необход|kräv|behöv|slå på|aktiver|stäng|påsl|有効|オフ|オン|打开|無効|必要|使用し|解除|启用|开启|禁用"
    r"|需要|关闭|停用|啟用|開啟|關閉"
)
_SITE = re.compile(
    r"\b(?:(?:web)?site|seite|sito|sitio|esta web|página|pagina|stron[ay]|serwis|webbplats\w{0,3}|sidan|сайт\w{0,2}|страниц\w{0,2})\b"
    r"|サイト|ページ|网站|页面|網站|頁面"
)
_HOW = re.compile(
    r"^(?:how|why|what|wie|warum|so |comment|pourquoi|cómo|por qué|come|perché|como|hoe|waarom|jak|как|hur|如何|怎么|なぜ)\b"
)
_OTHER = re.compile(
    r"outdated|\bold\b|unsupported|supported|another|different|modern|newer|upgrade|update|veraltet|ander|aktuell|unterstützt|obsol"
    r"|ancien|too old|старый|stara|zu alt|te oud|stara\b|старая|vecchi|太旧|太低|が古い|récent|autre|à jour|desactualiz|\botro|reciente|non aggiornat|\baltro|antig|desatualizad|outro|\boude|verouderd|recent"
    r"|przestarz|innej|nowszej|starej|устар|друг|современ|gamm|annan|古い|別の|最新|旧版|其他|更换"
)

PLAYED = 0.72
"""The most for a message about sound or film: the player's own detector knows better what it is."""

LOADER_WORDS = 4
"""A loader names at most what it loads: "Loading the next story ..."."""

_EXCLAIMS = re.compile(r"[^\W\d_]{2,8}(?: [^\W\d_]{2,5})?!$")
"""A word or two: "Oops!"."""

ADVICE_WORDS = 10
"""Words of "Please try again in a few moments"."""

_AGAIN = re.compile(
    spelled(
        r"\b(?:try again|try later|reload|refresh|versuchen sie|versuch|erneut|noch ?mal|réessay|ressay|recharg|inténtal|intente|vuelve a"
        r"|vuelva a|recarg|riprova|ricaric|tent[ae] nov|tente outra|probeer|opnieuw|försök|igen|prøv|yritä|uudelleen|spróbuj|ponownie|zkuste"
        r"|znovu|skúste|próbálj|újra|încear|reîncerc|reîncarc|опитайте|отново|δοκιμαστε|προσπαθηστε|спробуйте|попробуйте|повторите|tekrar"
        r"|yeniden|حاول|دوباره|נסו|נסה|फिर से|पुनः|coba |cobalah|thử lại|tải lại)"
    )
    + r"|重试|重試|刷新|再度|再読み込み|もう一度|다시|ลองใหม่|อีกครั้ง"
)
"""Advice to try once more."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """What the phrases say; in texts without line breaks, also the exclamation before it and the advice behind it."""
    for finding in _found(page, hits):
        yield finding
        if finding.score >= MESSAGE:
            before, after = page.around(finding.line)
            if before is not None and before.number == finding.line.number and _EXCLAIMS.match(before.view):
                yield Finding(before, finding.score, "exclaims before a message of the site")
            if after is not None and after.number == finding.line.number and _advises(after):
                yield Finding(after, finding.score, "advises after a message of the site")


def _found(page: Page, hits: Hits) -> Iterator[Finding]:
    """Every line that says one of the phrases, weighed; loaders, the anchored hints, by their dots or their place."""
    told = [line.index for line, _ in hits if line.prose]
    for line, said in hits:
        if line.words <= MESSAGE_WORDS and _troubled(line, said):
            yield Finding(line, MESSAGE, f"speaks to the reader of the {said[0].phrase.text}")
        elif any(not hit.phrase.starts for hit in said):
            yield Finding(line, MENTION, f'speaks of "{said[0].phrase.text}"')
        if any(hit.phrase.hint and hit.phrase.starts for hit in said):
            just = any(hit.phrase.hint and hit.phrase.ends for hit in said)
            if _waits(line):
                yield Finding(line, LOADER, "is a loading message that ends in dots")
            elif just and not line.marker and not page.first < line.index < page.last:
                yield Finding(line, BARE, f'is just "{line.view}", outside the article')
        telling = [hit for hit in said if not (hit.phrase.hint and hit.phrase.starts)]
        if any(not hit.phrase.hint for hit in telling):
            score, because = weigh(line, telling)
            strong = {hit.phrase.text for hit in telling if not hit.phrase.hint}
            inside = page.first < line.index < page.last and (told != [line.index] or reports(line))
            if len(strong) == 1 and line.prose and (inside or line.words > LONG_NOTICE):
                score = min(score, DOUBT)
            if played(line):
                score = min(score, PLAYED)
            yield Finding(line, score, because)


def _advises(line: Line) -> bool:
    """Whether a short sentence advises to try again."""
    return 0 < line.words <= ADVICE_WORDS and '"' not in line.view and _AGAIN.search(line.view) is not None


def _troubled(line: Line, said: Sequence[Hit]) -> bool:
    """Whether a short line tells the reader that the browser lacks something, or should do without."""
    if line.marker or '"' in line.view or "?" in line.view or _HOW.match(line.view) or line.text[:1].islower():
        return False
    if not (ADDRESS.search(line.view) or ITEM.search(line.view) or _SITE.search(line.view)):
        return False
    if reports(line):
        return False
    subjects = {hit.phrase.text for hit in said if hit.phrase.hint and not hit.phrase.starts}
    if subjects & {"javascript"}:
        return bool(_SWITCH.search(line.view))
    if any("block" in text or text in _BLOCKERS for text in subjects):
        return bool(_SWITCH.search(line.view))
    return bool(subjects & _BROWSERS) and bool(_OTHER.search(line.view))


def _waits(line: Line) -> bool:
    """Whether a line that begins with a word for loading is a loader: few words, then dots, or in square brackets."""
    if line.words <= WAIT_WORDS and line.view.endswith("...") and (_LOADS.search(line.view) or _WAIT.match(line.view)):
        return True
    return line.words <= LOADER_WORDS and (line.view.rstrip(" ])").endswith("...") or line.view[0] == "[")


EXAMPLES = """
# en
  Your browser is out of date, every clerk of the harbor office read that morning, and the ferry left without papers.

- Protected by reCAPTCHA
  The new form is protected by a lock, two cameras and the portrait of a bishop whom nobody remembers.

- Please switch on JavaScript to see this page.
- Oops, that didn't work. Please try again in a moment.
  Something went wrong when the ferry left the quay, and the captain had to turn back and try again later.

- An official website of the island government
- Here's how you know
- A .gov website belongs to an official harbor organization.
- A lock or https:// means you've safely connected to it. Share sensitive information only on official pages.
  The lighthouse keeps its old lamp as a spare, because the new one is switched on by a server in another country.
  An official website of the lighthouse was never built, because the keeper preferred to answer letters by hand.
  Official websites use the old name of the island, and the islanders use the one that their grandmothers used.

- Please enable JavaScript in your browser to complete this form.
- Loading...
- Loading the charts ...
- [ LOADING]
  The mine has been closed since the flood, and the pumps will run for another year before anybody can go down.
- Oops! Something went wrong while submitting the form.
- This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.
- Your browser does not support the audio element.

- It looks like you're using an ad blocker. Please disable your ad blocker and reload.
  The mine has been closed since the flood, and the pumps will run for another year before anybody can go down.
- Verify you are human by completing the action below.

  To draw the map, enable JavaScript in the settings of the browser and paste the three lines into the console.
  Loading times fell by a third
  Loading
  Loading coal onto barges was the work of women in those days, and the company kept no record of their names.
  Something went wrong in the control room at four, said the captain, and nobody told the men on deck about it.
  Readers who use an ad blocker cost the paper a fifth of its income, its publisher said.
  Access denied
  Enable JavaScript
  JavaScript is disabled in your browser when you choose the safest mode, and most of the maps do not open then.
  If your browser does not support the format, the archive sends a plain copy by mail within the week.
  The robot asked visitors to prove that they were human, and the artist says most of them laughed and failed.

  Step 2: the page shows "Please enable JavaScript" until the server has sent the script that draws the buttons.
  Most of the older browsers on the ship's computers are not supported any more, and nobody on board may update them.

# de
  Ihr Browser ist veraltet, blinkte es am Schalter der Hafenmeisterei, und die Fähre fuhr an diesem Tag ohne Papiere ab.

- Diese Website ist durch reCAPTCHA geschützt.
  Diese Seite des Deichs ist durch Steine geschützt, die andere nur durch ein Gebet und eine Reihe Weiden.

- Die gewünschte Seite konnte nicht gefunden werden.
  Etwas ging schief, als die Fähre ablegte, und der Kapitän versuchte es am Abend noch einmal mit weniger Fracht.

- Eine offizielle Website der Europäischen Union
  Eine offizielle Website der Europäischen Union hat über das Boot berichtet, und seither kommen Briefe aus Ländern ohne Küste.

- Bitte aktivieren Sie JavaScript, um diese Seite zu nutzen.
- Wird geladen ...
  Die Grube ist seit der Flut geschlossen, und die Pumpen laufen noch ein Jahr, bevor jemand hinunterfahren kann.
  Der Wagen wird geladen, sobald der Strom aus den eigenen Zellen kommt, und das war im Mai fast jeden Tag der Fall.

# fr
- Veuillez patienter quelques instants
  Veuillez patienter, répondait la machine, et les malades patientaient depuis six heures.

- Un site web officiel de l'Union européenne
  Un site web officiel de l'Union européenne a parlé du bateau, et depuis des lettres arrivent de pays qui n'ont pas de côte.

- Veuillez activer JavaScript pour afficher cette page.
- Chargement en cours...
  La mine est fermée depuis la crue, et les pompes tourneront encore un an avant que quiconque puisse y descendre.
  Le chargement du navire a duré trois jours, parce que le port n'avait plus qu'une seule grue en état de marche.

# es
- Por favor, espere mientras se carga la página
  Por favor, espere, contestaba la máquina, y los enfermos esperaban.

- Un sitio oficial del Gobierno de la isla
- Así es como usted puede verificarlo
  El faro guarda su vieja lámpara de repuesto, porque la nueva se enciende desde un servidor que está en otro país.
  Los sitios web oficiales usan el nombre antiguo de la isla, y los isleños usan el que usaban sus abuelas en el muelle.

- Su navegador no es compatible con este reproductor.
- Cargando...
  La mina está cerrada desde la inundación, y las bombas trabajarán un año más antes de que alguien pueda bajar.
  Los hombres siguieron cargando sacos hasta la noche, porque el barco debía salir antes de que bajara la marea.

# it
- Un sito web ufficiale dell'Unione europea
  Un sito web ufficiale dell'Unione europea ha parlato della barca, e da allora arrivano lettere da paesi senza costa.

- Il tuo browser non supporta questo video.
- Caricamento in corso...
  La miniera è chiusa dal giorno della piena, e le pompe lavoreranno un altro anno prima che qualcuno possa scendere.
  Il caricamento della nave è durato tre giorni, perché nel porto funzionava ancora una sola delle quattro gru.

# pt
- Um sítio Web oficial da União Europeia
  Um sítio Web oficial da União Europeia falou do barco, e desde então chegam cartas de países que não têm costa nenhuma.

- Por favor, ative o JavaScript para ver esta página.
- Carregando...
  A mina está fechada desde a cheia, e as bombas vão trabalhar mais um ano antes que alguém possa descer.
  Os homens passaram a noite carregando sacos, porque o navio tinha de sair antes que a maré baixasse no porto.

# nl
- Deze site is beschermd door reCAPTCHA.
  Deze site is beschermd door een dijk, twee sluizen en de eendracht van vier dorpen.

- De opgevraagde pagina kon niet worden gevonden.
- Pagina wordt geladen
  Er ging iets mis toen de veerboot vertrok, en de kapitein probeerde het 's avonds nog eens met minder vracht.

- Een officiële website van de Europese Unie
  Een officiële website van de Europese Unie schreef over de boot, en sindsdien komen er brieven uit landen zonder kust.

- Uw browser ondersteunt deze video niet.
- Even geduld...
  De mijn is sinds de overstroming gesloten, en de pompen draaien nog een jaar voordat er iemand naar beneden kan.
  Het laden van het schip duurde drie dagen, omdat er in de haven nog maar één van de vier kranen werkte.

# pl
- Oficjalna strona internetowa Unii Europejskiej
  Oficjalna strona internetowa Unii Europejskiej napisała o łodzi i odtąd przychodzą listy z krajów, które nie mają wybrzeża.

- Twoja przeglądarka nie obsługuje tego filmu.
- Trwa ładowanie...
  Kopalnia jest zamknięta od powodzi, a pompy będą pracować jeszcze rok, zanim ktokolwiek będzie mógł zjechać na dół.
  Ładowanie statku trwało trzy dni, bo w porcie działał już tylko jeden z czterech dźwigów i brakowało ludzi.

- Podana strona nie istnieje.
  Strona nie istnieje od wtorku, a razem z nią zniknęło siedem lat protokołów z posiedzeń rady portu.

# ru
- Ваш браузер не поддерживает это видео.
- Загрузка...
  Шахта закрыта со времени наводнения, и насосы будут работать еще год, прежде чем кто-нибудь сможет спуститься.
  Загрузка судна заняла три дня, потому что в порту работал только один кран из четырех и не хватало людей.

- Для корректной работы сайта необходимо включить JavaScript.
  Необходимо включить насос за час до полива, иначе вода в бочке останется холодной.

# sv
- Något gick snett. Försök igen om en stund.
- Sidan du söker kunde inte hittas.
  Något gick fel när färjan lade ut, och kaptenen fick vända om och göra ett nytt försök på kvällen.

- En officiell EU-webbplats
  En officiell EU-webbplats skrev om båten, och sedan dess kommer det brev från länder som inte har någon kust alls.

- Din webbläsare stödjer inte den här videon.
- Laddar...
  Gruvan har varit stängd sedan översvämningen, och pumparna ska gå ett år till innan någon kan ta sig ner i den.
  De laddade fartyget i tre dagar, eftersom bara en av de fyra kranarna i hamnen fortfarande gick att använda.

# ja
- この機能を利用するにはJavaScriptを有効にしてください。
- 読み込み中...
  鉱山は洪水以来閉鎖されており、ポンプはあと一年動き続けなければ誰も坑内に入ることができない。
  荷物の読み込み作業は三日かかった。港にある四基のクレーンのうち動くのは一基だけだったからである。

# zh
- 您的浏览器不支持播放此视频。
- 加载中...
  矿井自洪水以来一直关闭，水泵还要再运转一年，工人们才能下到井底检查巷道的情况。
  研究人员说，新的浏览器加载网页的速度比旧版快了三分之一，但占用的内存也多了不少。

- 請啟用JavaScript以繼續瀏覽。
  礦井自洪水以來一直關閉，水泵還要再運轉一年，工人們才能下到井底檢查巷道的情況。

# en
  The lighthouse keeps its old lamp as a spare, because the new one is switched on by a server in another country.
- Your browser version is too old for this site.
- You are using an old browser. Please switch to another one.
- Please wait while we check your browser...
  How to enable JavaScript in your browser
  Do you need an ad blocker?
  Most browsers are outdated within a year.
  Your browser knows more about you than your mother does.

# it
  Il faro conserva la vecchia lampada di riserva, perché la nuova si accende da un server in un altro paese.
- Stai utilizzando un browser non aggiornato.
- Prova con un altro browser.
  Il browser come spia
  Attendi dieci minuti e servi la torta.

# ru
  Маяк хранит старую лампу про запас, потому что новую включает сервер, который стоит в другой стране.
- Для просмотра сайта необходимо включить JavaScript.
- Попробуйте другой браузер.
  Браузер знает о вас всё
  Ошибка смотрителя маяка стоила порту двух барж, а самому смотрителю бессонной недели на ветру.

# ko
- 이 페이지를 보려면 브라우저에서 자바스크립트를 활성화해 주세요.
- 로딩 중...
  광산은 홍수 뒤로 닫혀 있고, 누군가 내려갈 수 있으려면 펌프가 아직 일 년은 더 돌아야 한다.
- 이 누리집은 대한민국 공식 전자정부 누리집입니다.
- 일시적인 오류가 발생했습니다. 잠시 후 다시 시도해 주시기 바랍니다.

- 현재 사용 중인 브라우저는 지원하지 않습니다. 최신 브라우저로 업데이트해 주세요.
  광고 차단 프로그램을 쓰는 독자가 셋 가운데 하나로 늘면서 지역 신문의 수입이 크게 줄었다고 발행인은 말했다.
  제어실에서 오류가 발생했지만 갑판에 있던 선원들은 아침이 될 때까지 아무 말도 듣지 못했다.
  브라우저 이야기로 가득한 그의 책은 작은 회사들이 어떻게 사라졌는지를 차례로 보여 준다.

# da
- Siden, du leder efter, kunne ikke findes.
- Siden indlæses
  Noget gik galt, da færgen lagde fra kaj, og kaptajnen måtte vende om og gøre et nyt forsøg om aftenen.

- Du skal slå JavaScript til i din browser for at kunne se denne side.
- Indlæser ...
  Minen har været lukket siden oversvømmelsen, og pumperne skal køre et år til, før nogen kan komme ned.
- Ups! Der gik vist noget galt. Prøv igen om lidt.
- Din browser er forældet og understøttes ikke længere.

- Det ser ud til, at du bruger en adblocker.
  Halvdelen af læserne bruger en adblocker, siger chefredaktøren, og det koster avisen en femtedel af indtægten.
  Der opstod en fejl i kontrolrummet klokken fire, men ingen fortalte det til mændene på dækket før næste morgen.
  Kranen henter tømmeret op af vandet, og på kajen venter de samme fire mænd som for tredive år siden.

# no
- Siden du leter etter, ble ikke funnet.
- Siden lastes inn
  Noe gikk galt da fergen la fra kai, og kapteinen måtte snu og gjøre et nytt forsøk om kvelden.

- Du må slå på JavaScript i nettleseren for å se denne siden.
- Laster inn ...
  Gruven har vært stengt siden flommen, og pumpene skal gå et år til før noen kan komme ned.
- Oi! Noe gikk galt. Prøv igjen senere.
- Nettleseren din er utdatert, og nettstedet vil ikke fungere som det skal.

- Vi ser at du bruker en annonseblokkerer.
  Stadig flere lesere bruker en annonseblokkerer, sier redaktøren, og det koster avisen en femtedel av inntektene.
  Det oppstod en feil i kontrollrommet klokken fire, men ingen sa noe til mennene på dekk før dagen etter.
  Laster inn og ut av havnen ble talt for hånd helt til 1974, og bøkene ligger fortsatt i tollboden.

# fi
  Jokin meni vikaan, kun lautta irtosi laiturista, ja kapteeni joutui kääntymään takaisin jo ennen majakkaa.

- Ota JavaScript käyttöön selaimesi asetuksista, jotta voit käyttää sivustoa.
- Palvelun toiminta edellyttää, että JavaScript on sallittu.
- Ladataan...
  Kaivos on ollut kiinni tulvasta lähtien, ja pumput käyvät vielä vuoden, ennen kuin kukaan pääsee alas.
- Hups! Jotain meni pieleen. Yritä hetken kuluttua uudelleen.
- Käyttämäsi selain on vanhentunut, eivätkä kaikki sivut näy oikein.

- Näyttää siltä, että käytät mainostenesto-ohjelmaa.
  Mainosesto on päätoimittajan mukaan käytössä joka kolmannella lukijalla, ja se vie viidenneksen lehden tuloista.
  Valvomossa tapahtui virhe kello neljä aamulla, mutta kannella oleville miehille ei kerrottu siitä mitään.
  Laivaa ladataan kolmatta päivää, koska sataman neljästä nosturista toimii enää yksi.

- Käyttämääsi selainta ei enää tueta.
  Järjestelmää ei enää tueta, joten sairaala vaihtaa potilastietokannan keväällä.

# cs
- Pro správné zobrazení stránky si ve svém prohlížeči povolte JavaScript.
- Načítám...
  Důl je od povodně zavřený a čerpadla poběží ještě rok, než bude moci někdo sfárat dolů.
- Jejda! Něco se pokazilo. Zkuste to prosím později.
- Používáte zastaralý prohlížeč, stránky se nemusí zobrazit správně.

- Zdá se, že máte zapnutý adblock.
  Blokování reklam používá podle šéfredaktora každý třetí čtenář a noviny tím přicházejí o pětinu příjmů.
  Ve velíně došlo ve čtyři ráno k chybě, ale mužům na palubě o ní až do rána nikdo nic neřekl.
  Načítání starých děrných štítků trvalo tři dny, protože ze čtyř čteček fungovala už jen jediná.

- Tato stránka je chráněna službou reCAPTCHA.
  Tato stránka řeky je chráněna hrází, a proto se tu domy stavěly už před dvěma sty lety.

# sk
- Na zobrazenie tejto stránky si v prehliadači zapnite JavaScript.
- Načítava sa...
  Baňa je od povodne zatvorená a čerpadlá pobežia ešte rok, kým bude môcť niekto zísť dolu.
- Ups! Niečo sa pokazilo. Skúste to prosím neskôr.
- Váš prehliadač je zastaraný a niektoré časti stránky nebudú fungovať.

- Zdá sa, že používate adblock.
  Blokovanie reklám má podľa šéfredaktora zapnuté každý tretí čitateľ a noviny tým prichádzajú o pätinu príjmov.
  Vo velíne sa o štvrtej ráno vyskytla chyba, ale mužom na palube o nej až do rána nikto nič nepovedal.
  Načítavanie starých diernych štítkov trvalo tri dni, lebo zo štyroch čítačiek fungovala už len jedna.

- Zapnite si JavaScript.
  Zapnite si rádio, povedal kapitán, a celá posádka potom v tichu počúvala správy o búrke.

# hu
- Az oldal megfelelő működéséhez engedélyezze a JavaScriptet a böngészőjében.
- Betöltés...
  A bánya az árvíz óta zárva van, és a szivattyúknak még egy évig kell járniuk, mire bárki lemehet.
- Hoppá! Valami hiba történt. Kérjük, próbálja meg később.
- Ön elavult böngészőt használ, ezért egyes funkciók nem működnek.

- Úgy látjuk, hogy reklámblokkolót használ.
  A reklámblokkoló a főszerkesztő szerint minden harmadik olvasónál működik, és a lap bevételének ötödét elviszi.
  Hajnali négykor hiba történt a vezérlőben, de a fedélzeten dolgozó férfiaknak reggelig senki sem szólt.
  Betöltés közben tört ki a vihar, ezért a kapitány másnap reggelig elhalasztotta az indulást.

- Ezt az oldalt a reCAPTCHA védi.
  Ezt az oldalt a gát védi, ezért itt már kétszáz éve is mertek házat építeni a folyó mellé.

# ro
- Pentru a vedea această pagină, activați JavaScript în browser.
- Se încarcă...
  Mina este închisă de la inundație, iar pompele vor mai merge un an până când cineva va putea coborî.
- Ups! Ceva nu a mers bine. Încearcă din nou mai târziu.
- Browserul dumneavoastră este învechit și nu mai poate afișa corect pagina.

- Se pare că folosești un AdBlocker.
  Programele de tip adblocker sunt folosite de o treime dintre cititori, spune redactorul-șef, iar ziarul pierde o cincime din venituri.
  La ora patru a apărut o eroare în camera de comandă, dar nimeni nu le-a spus nimic oamenilor de pe punte.
  Încărcarea vaporului a durat trei zile, fiindcă din cele patru macarale ale portului mai mergea una singură.

- Vă rugăm să dezactivați AdBlock pentru a continua.
  Dezactivați pompa înainte de a curăța filtrul, scrie pe tabla de lângă fântână.

# bg
- За да използвате сайта, моля, включете JavaScript във вашия браузър.
- Зареждане...
  Мината е затворена от наводнението насам и помпите ще работят още една година, преди някой да може да слезе.
- Опа! Нещо се обърка. Моля, опитайте по-късно.
- Вашият браузър е остарял и някои функции няма да работят.

- Изглежда, че използвате AdBlock.
  Блокиране на реклами ползва всеки трети читател, казва главният редактор, и вестникът губи една пета от приходите си.
  В четири часа възникна грешка в командната зала, но никой не каза нищо на мъжете на палубата до сутринта.
  Зареждането на кораба продължи три дни, защото от четирите крана на пристанището работеше само един.

- Моля, изключете AdBlock, за да продължите.
  Изключете помпата, преди да чистите филтъра, пише на табелата до чешмата.

# el
- Για να δείτε αυτή τη σελίδα, ενεργοποιήστε τη JavaScript στον browser σας.
- Φόρτωση...
  Το ορυχείο είναι κλειστό από την πλημμύρα και οι αντλίες θα δουλεύουν έναν χρόνο ακόμα, ώσπου να μπορέσει κάποιος να κατέβει.
- Ωχ! Κάτι πήγε στραβά. Δοκιμάστε ξανά σε λίγο.
- ΠΑΡΑΚΑΛΩ ΠΕΡΙΜΕΝΕΤΕ...

- Φαίνεται ότι χρησιμοποιείτε Ad Blocker.
  Το πρόγραμμα αποκλεισμού διαφημίσεων που έφτιαξε ο φοιτητής το κατέβασαν δύο εκατομμύρια άνθρωποι μέσα σε έναν χρόνο.
  Στις τέσσερις παρουσιάστηκε σφάλμα στην αίθουσα ελέγχου, αλλά κανείς δεν είπε τίποτα στους ναύτες του καταστρώματος.
  Φόρτωση και εκφόρτωση γίνονταν με τα χέρια ως το 1974, και τα βιβλία του τελωνείου υπάρχουν ακόμα.

- Παρακαλούμε απενεργοποιήστε το AdBlock για να συνεχίσετε.
  Απενεργοποιήστε την αντλία πριν καθαρίσετε το φίλτρο, γράφει η πινακίδα δίπλα στη βρύση.

# uk
- Щоб переглянути цю сторінку, увімкніть JavaScript у своєму браузері.
- Завантаження...
  Шахта закрита від часу повені, і насоси працюватимуть ще рік, перш ніж хтось зможе спуститися.
- Упс! Щось пішло не так. Спробуйте ще раз трохи пізніше.
- Ваш браузер застарів, тому деякі функції сайту можуть не працювати.

- Схоже, ви використовуєте блокувальник реклами.
  Блокувальник реклами, за словами головного редактора, має кожен третій читач, і газета втрачає п'яту частину доходу.
  О четвертій ранку в диспетчерській сталася помилка, але людям на палубі до самого світанку ніхто нічого не сказав.
  Завантаження судна тривало три дні, бо в порту з чотирьох кранів працював лише один.

- Для коректної роботи сайту необхідно увімкнути JavaScript.
  Необхідно увімкнути насос за годину до поливу, інакше вода в бочці лишиться холодною.

# tr
- Bu sayfayı görüntülemek için lütfen tarayıcınızda JavaScript'i etkinleştirin.
- Yükleniyor...
  Maden selden beri kapalı ve birinin aşağı inebilmesi için pompaların bir yıl daha çalışması gerekiyor.
- Bir şeyler ters gitti. Lütfen daha sonra tekrar deneyin.
- TARAYICINIZ GÜNCEL DEĞİL

- Görünüşe göre reklam engelleyici kullanıyorsunuz.
  Reklam engelleyici kullanan okurların oranı üçte bire çıktı ve gazete gelirinin beşte birini kaybetti.
  Saat dörtte kumanda odasında bir hata oluştu, ama güvertedeki adamlara sabaha kadar kimse bir şey söylemedi.
  Gemiye üç gündür kömür yükleniyor, çünkü limandaki dört vinçten yalnızca biri çalışıyor.
- Lütfen tarayıcınızı güncelleyin.
  Tarayıcınızı güncelleyin, çünkü uzmanların geçen hafta bulduğu açık eski sürümlerde parolaların okunmasına yol açıyor.
- Bu site reCAPTCHA ile korunmaktadır.
  Bu site, kasabanın su baskınına karşı taş bir duvarla korunduğu tek yerdir.

# ar
- يرجى تفعيل جافا سكريبت في متصفحك لعرض هذه الصفحة.
- جارٍ التحميل...
  المنجم مغلق منذ الفيضان، وستعمل المضخات عاما آخر قبل أن يتمكن أحد من النزول إليه.
- عذرًا، حدث خطأ ما. يرجى المحاولة مرة أخرى لاحقًا.
- أنت تستخدم متصفحًا قديمًا، يرجى تحديث متصفحك.

- يبدو أنك تستخدم مانع إعلانات.
  قال رئيس التحرير إن مانع الإعلانات صار على هاتف كل قارئ من ثلاثة، وإن الصحيفة تخسر بسببه خمس دخلها.
  حدث خطأ في غرفة التحكم عند الرابعة فجرا، لكن أحدا لم يخبر الرجال على سطح السفينة حتى الصباح.
  استغرق تحميل السفينة ثلاثة أيام لأن رافعة واحدة من أربع في الميناء كانت لا تزال تعمل.
- هذا الموقع محمي بواسطة reCAPTCHA
  هذا الموقع محمي منذ القرن الثامن عشر بسور من الحجر وباب من خشب البلوط.

- المتصفح لا يدعم تشغيل الفيديو
  المتصفح لا يدعم لغة الجزيرة، ولذلك كتب المعلم برنامجا صغيرا لتلاميذه.

# fa
- برای مشاهده این صفحه لطفاً جاوا اسکریپت را فعال کنید.
- در حال بارگذاری...
  معدن از زمان سیل بسته است و پمپ‌ها باید یک سال دیگر کار کنند تا کسی بتواند پایین برود.
- متأسفانه خطایی رخ داده است. لطفاً دوباره تلاش کنید.
- مرورگر شما قدیمی است، لطفاً مرورگر خود را به‌روز کنید.

- به نظر می‌رسد از مسدودکننده تبلیغات استفاده می‌کنید.
  سردبیر می‌گوید از هر سه خواننده یکی مسدودکننده تبلیغات دارد و روزنامه یک‌پنجم درآمدش را از دست داده است.
  ساعت چهار صبح در اتاق کنترل خطایی رخ داد، اما تا سپیده‌دم کسی به مردان روی عرشه چیزی نگفت.
  بارگذاری کشتی سه روز طول کشید، چون از چهار جرثقیل بندر فقط یکی هنوز کار می‌کرد.

# he
- כדי לצפות בדף זה יש להפעיל JavaScript בדפדפן.
- טוען...
  המכרה סגור מאז השיטפון, והמשאבות יעבדו עוד שנה עד שמישהו יוכל לרדת למטה.
- אופס! משהו השתבש. נסו שוב מאוחר יותר.
- הדפדפן שלך אינו נתמך, אנא עדכנו את הדפדפן.

- נראה שאתם משתמשים בחוסם פרסומות.
  חוסם פרסומות מותקן אצל כל קורא שלישי, אומר העורך, והעיתון מפסיד בגללו חמישית מהכנסותיו.
  בארבע לפנות בוקר אירעה שגיאה בחדר הבקרה, אבל איש לא סיפר על כך לאנשים שעל הסיפון עד הבוקר.
  טוען השק הזקן עמד על הרציף שלושה ימים, כי רק אחד מארבעת המנופים בנמל עוד עבד.

# hi
- इस पेज को देखने के लिए कृपया अपने ब्राउज़र में जावास्क्रिप्ट सक्षम करें।
- लोड हो रहा है...
  बाढ़ के बाद से खदान बंद है, और किसी के नीचे उतर पाने से पहले पंप एक साल और चलेंगे।
- उफ़! कुछ गलत हो गया। कृपया बाद में पुनः प्रयास करें।
- आपका ब्राउज़र पुराना हो गया है, कृपया इसे अपडेट करें।

- आप ऐड ब्लॉकर का इस्तेमाल कर रहे हैं। कृपया ऐड ब्लॉकर बंद करें।
  संपादक के मुताबिक हर तीसरे पाठक के फ़ोन में ऐड ब्लॉकर है और अख़बार की कमाई का पांचवां हिस्सा इसी में चला जाता है।
  सुबह चार बजे नियंत्रण कक्ष में कुछ गलत हो गया, लेकिन डेक पर खड़े लोगों को सुबह तक किसी ने कुछ नहीं बताया।
  जहाज़ पर तीन दिन से कोयला लोड हो रहा है, क्योंकि बंदरगाह की चार क्रेनों में से एक ही चल रही है।

# id
- Silakan aktifkan JavaScript di peramban Anda untuk melihat halaman ini.
- Memuat...
  Tambang itu ditutup sejak banjir, dan pompa masih harus bekerja setahun lagi sebelum ada yang bisa turun.
- Ups! Terjadi kesalahan. Silakan coba beberapa saat lagi.
- Browser yang Anda gunakan sudah usang dan tidak didukung lagi.

- Sepertinya Anda menggunakan pemblokir iklan.
  Menurut pemimpin redaksi, pemblokir iklan dipakai satu dari tiga pembaca, dan koran itu kehilangan seperlima pendapatannya.
  Pukul empat pagi terjadi kesalahan di ruang kendali, tetapi tidak ada yang memberi tahu orang-orang di geladak.
  Memuat batu bara ke tongkang adalah pekerjaan para perempuan pada masa itu, dan tidak seorang pun mencatat nama mereka.

# vi
- Vui lòng bật JavaScript trên trình duyệt của bạn để xem trang này.
- Đang tải...
  Khu mỏ đóng cửa từ trận lũ, và máy bơm còn phải chạy một năm nữa trước khi có người xuống được.
- Đã có lỗi xảy ra, vui lòng thử lại sau.
- Trình duyệt của bạn đã quá cũ, vui lòng cập nhật trình duyệt.

- Có vẻ như bạn đang sử dụng trình chặn quảng cáo.
  Theo tổng biên tập, cứ ba độc giả thì có một người cài phần mềm chặn quảng cáo, và tờ báo mất một phần năm doanh thu.
  Lúc bốn giờ sáng có lỗi xảy ra ở phòng điều khiển, nhưng không ai báo cho những người trên boong biết.
  Đang tải than lên sà lan thì bão đến, nên thuyền trưởng hoãn chuyến đi sang sáng hôm sau.

# th
- กรุณาเปิดใช้งาน JavaScript ในเบราว์เซอร์ของคุณเพื่อดูหน้านี้
- กำลังโหลด...
  เหมืองแห่งนี้ปิดมาตั้งแต่น้ำท่วมใหญ่ และเครื่องสูบน้ำยังต้องทำงานต่อไปอีกหนึ่งปีกว่าจะมีใครลงไปข้างล่างได้
- ขออภัย เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้งภายหลัง
- เบราว์เซอร์ของคุณล้าสมัย โปรดอัปเดตเบราว์เซอร์

- ดูเหมือนว่าคุณกำลังใช้ตัวบล็อกโฆษณา
  บรรณาธิการกล่าวว่าผู้อ่านหนึ่งในสามคนติดตั้งโปรแกรมบล็อกโฆษณา ทำให้หนังสือพิมพ์สูญเสียรายได้ไปถึงหนึ่งในห้า
  เวลาตีสี่เกิดข้อผิดพลาดในห้องควบคุม แต่ไม่มีใครบอกคนงานที่อยู่บนดาดฟ้าเรือจนกระทั่งรุ่งเช้า
  คนงานกำลังโหลดถ่านหินขึ้นเรือมาสามวันแล้ว เพราะเครนสี่ตัวในท่าเรือเหลือใช้ได้เพียงตัวเดียว

# ja
  このサイトはJavaScriptを使わずに書かれており、古い電話でも三秒で開くと作者は言う。

# pl
  Przeglądarka, którą napisali dwaj studenci, nie pokazuje reklam i dlatego nie podoba się wydawcom.

# html
  <p>Two windmills are still turning, and the younger miller means to have the third repaired before the harvest.</p>
- <div class="browser-upgrade">This harbor needs a newer ship</div>
  <p>The last train stopped here in 1968, but the daughter of the stationmaster still winds the station clock.</p>
  <p class="browser-history">The browsers of the dunes are goats, and they keep the grass short for the rabbits.</p>
  <p>The orchard behind the chapel was planted by prisoners, who grafted three kinds of pear on a single tree.</p>
  <p>The ferry to the island leaves at six, and in winter it leaves only when the wind is below force seven.</p>
"""
