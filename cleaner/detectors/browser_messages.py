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
from cleaner.document import Finding, Line, Page
from cleaner.phrases import MENTION, Hit, Hits, weigh

PHRASES = {
    "en": """
        please enable javascript
        please enable js and disable any ad blocker
        please enable cookies
        please turn on javascript
        please turn javascript on
        you need to enable javascript
        you will need to enable javascript
        you must enable javascript
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
        ^loading comments$
        ^loading paragraph$
        ^loading more$
        ^loading content$
        ^loading page$
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
        ^inhalte werden geladen
        ^inhalt wird geladen
        ^daten werden geladen
        ^kommentare werden geladen
        ^seite wird geladen
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
        ^chargement des
        ^veuillez patienter
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
        ^por favor, espere
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
    """,
    "nl": """
        ^een officiële website van de europese unie$
        schakel javascript in
        zet javascript aan
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
    """,
    "sv": """
        ^en officiell eu-webbplats$
        aktivera javascript för att
        vänligen aktivera javascript
        du måste aktivera javascript
        du behöver aktivera javascript
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
        ^bekräfta att du är människa
        något gick fel * försök
        ett fel uppstod * försök
        ett fel har uppstått * försök
        ett fel inträffade * försök
        det uppstod ett fel * försök
        tekniskt fel * försök
        ^något har gått fel$
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
        ^något gick fel$
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


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Every line that says one of the phrases, weighed; loaders, the anchored hints, by their dots or their place."""
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
            inside = page.first < line.index < page.last or line.words > LONG_NOTICE
            if len(strong) == 1 and line.prose and inside:
                score = min(score, DOUBT)
            if played(line):
                score = min(score, PLAYED)
            yield Finding(line, score, because)


def _troubled(line: Line, said: Sequence[Hit]) -> bool:
    """Whether a short line tells the reader that the browser lacks something, or should do without."""
    if line.marker or '"' in line.view or "?" in line.view or _HOW.match(line.view) or line.text[:1].islower():
        return False
    if not (ADDRESS.search(line.view) or ITEM.search(line.view) or _SITE.search(line.view)):
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
- Eine offizielle Website der Europäischen Union
  Eine offizielle Website der Europäischen Union hat über das Boot berichtet, und seither kommen Briefe aus Ländern ohne Küste.

- Bitte aktivieren Sie JavaScript, um diese Seite zu nutzen.
- Wird geladen ...
  Die Grube ist seit der Flut geschlossen, und die Pumpen laufen noch ein Jahr, bevor jemand hinunterfahren kann.
  Der Wagen wird geladen, sobald der Strom aus den eigenen Zellen kommt, und das war im Mai fast jeden Tag der Fall.

# fr
- Un site web officiel de l'Union européenne
  Un site web officiel de l'Union européenne a parlé du bateau, et depuis des lettres arrivent de pays qui n'ont pas de côte.

- Veuillez activer JavaScript pour afficher cette page.
- Chargement en cours...
  La mine est fermée depuis la crue, et les pompes tourneront encore un an avant que quiconque puisse y descendre.
  Le chargement du navire a duré trois jours, parce que le port n'avait plus qu'une seule grue en état de marche.

# es
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

# ru
- Ваш браузер не поддерживает это видео.
- Загрузка...
  Шахта закрыта со времени наводнения, и насосы будут работать еще год, прежде чем кто-нибудь сможет спуститься.
  Загрузка судна заняла три дня, потому что в порту работал только один кран из четырех и не хватало людей.

# sv
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

# html
  <p>Two windmills are still turning, and the younger miller means to have the third repaired before the harvest.</p>
- <div class="browser-upgrade">This harbor needs a newer ship</div>
  <p>The last train stopped here in 1968, but the daughter of the stationmaster still winds the station clock.</p>
  <p class="browser-history">The browsers of the dunes are goats, and they keep the grass short for the rabbits.</p>
  <p>The orchard behind the chapel was planted by prisoners, who grafted three kinds of pear on a single tree.</p>
  <p>The ferry to the island leaves at six, and in winter it leaves only when the wind is below force seven.</p>
"""
