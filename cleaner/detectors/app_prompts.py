"""Prompts to install an app and to switch on notifications: "Download our app", store badges, "Open in app", "Allow
notifications", "Scan the QR code to download".

Why it goes: it is an advertisement of the site for itself, addressed to the visitor, and has no part in the article.

What stays: articles about apps and stores, reviews and instructions ("Download the app and create an account"), and
the news that a QR code or a notification is part of.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from cleaner.detectors._lines import beside, is_label
from cleaner.document import Finding, Line, Page
from cleaner.phrases import MENTION, Hit, Hits, weigh
from cleaner.view import spelled

PHRASES = {
    "en": """
        download our app
        download our free app
        download our * app
        download our mobile app
        get our app
        get our free app
        get our * app for
        install our app
        try our app
        have you downloaded our app
        have you downloaded your * app
        ^download the * app for
        ^download the * app to get
        ^download the * app to make
        ^download the * app to watch
        ^download the * app today
        ^download the * app now
        ^download the * app here
        ^get the * app for
        ^get the * app today
        ^download and subscribe to the * app
        ^for the best experience, download
        ^for a better experience, * app
        ^read more in * app$
        read this story in * app
        read this article in our app
        listen to this article in * app
        better in the app
        faster in the app
        download on the app store
        download on the * app store
        download it on the app store
        download from the app store
        download on the google play store
        get it on google play
        get it on the app store
        ^available on the app store$
        ^available on google play$
        ^android app on google play$
        ^app store google play$
        ^google play app store$
        ^google play apple store$
        google play download app
        google play icon
        app store icon
        ^app store badge$
        app storegoogle play
        ^open in app$
        ^open in the app$
        ^open app$
        ^view in app$
        ^view in the app$
        ^read in app$
        ^read in the app$
        ^listen in the app$
        ^listen in app$
        ^continue in app$
        ^continue in the app$
        ^use the app$
        ^use app$
        ^get app$
        ^get the app$
        -get the app$
        ^get the * app$
        ^download our apps$
        ^download our mobile apps$
        ^get our app
        ^get the app for
        ^try the * app$
        install our free app
        ^install the app
        ^read * in our app
        ^read more in the app
        ^read on in the app
        ^continue * in the app
        ^continue * in our app
        ^continue reading in
        ^watch in the app
        ^see it in the app
        ^open this * in the app
        ^open this * in our app
        ^listen in our app
        ^available on ios and android
        ^available on android and ios
        ^available on the app store
        ^available on google play
        ^available for ios and android
        available on the app store and google play
        for free on the app store
        ^free on the app store
        ^get breaking news alerts
        ^get news alerts
        ^get alerts for breaking
        ^get the latest news on your phone
        ^get * on your phone$
        ^receive push notifications
        ^receive notifications
        ^receive breaking news
        {download|install|get|try} our {free news app|new app|news app|mobile news app|app for free|app today|app now}
        {switch|turn|allow|enable|activate} {on our|our} {push notifications|notifications|alerts|news alerts}
        ^{switch on|activate} {push notifications|notifications|alerts|news alerts|push alerts}
        ^{now|also|our app is|the app is} available {in|on|from} the app store and {on|in} * google play
        ^{now|also} available {in|on} {the app store|google play|the google play store}$
        {download|install|get|try|use} our * {news app|mobile app}
        install our own app
        use our free app
        use our new app
        use our own app
        {switch|turn} on {push notifications|notifications|alerts|news alerts} {so you|so that you|to stay|and never|and be|to get|to receive}
        ^{stories|articles|pages|everything} {load|read|work|are} {faster|better|quicker} in {the|our} app
        {get|receive} {push notifications|push alerts|breaking news alerts|breaking news} * your {phone|mobile|smartphone|device|home screen}
        ^available {in|on|from} the app store and {on google play|in google play|google play|the play store}
        {with the|in the|with our|in our} {new app|app|free app|news app} from our {newsroom|newspaper|editors}
        {faster|better|easier|ad-free|more} in our {app|news app|free app}
        ^{read|continue|keep reading|finish} * in {our|the} {app|news app|free app}$
        {be the first to know|stay up to date|stay informed|stay ahead} * {with|in|through} our * app
        ^turn on notifications
        ^turn on push
        ^turn on alerts
        ^enable notifications
        ^enable push
        ^enable alerts
        ^allow notifications
        ^allow push notifications
        allow notifications to stay
        enable notifications to stay
        ^would you like to receive push
        ^do you want to receive notifications
        ^want to receive push notifications
        ^want to get notified
        ^get notified when
        ^stay informed with our app
        ^stay up to date with our app
        ^take us with you
        ^add to home screen$
        ^add to homescreen$
        ^install app$
        ~^our apps$
        ~^our app$
        ^app download$
        ~^mobile apps$
        app store is a service mark of
        app store are trademarks of
        app store are registered trademarks of
        app logo and app store are
        google play logo are trademarks of
        scan the qr code to download
        scan this qr code to download
        scan the code to download
        scan to download
        scan the qr code to get the app
        scan the qr code to install
        ^scan to get the app$
        ^scan qr code to download
        ^scan the qr code with your phone
        ^scan this qr code with your phone
        turn on notifications to
        turn on notifications for breaking
        turn on push notifications to
        enable notifications to get
        enable notifications for breaking
        enable push notifications to
        allow notifications to get
        would you like to receive notifications
        would like to send you notifications
        would like to send you push notifications
        you can manage notifications * at any time
        you can turn off notifications * at any time
        get notified * breaking news
        get instant notifications from
        get push notifications with news
        get notifications from this site
        stay updated with notifications
        ^subscribe to push notifications$
        ^subscribe to notifications$
        ^subscribe for notifications$
        ^unsubscribe from push notifications$
        ^allow notifications$
        ^enable notifications$
        ^turn on notifications$
        ^enable push notifications$
        ^enable desktop notifications
        ^get notifications$
        ^show notifications$
        ^notifications are blocked
        you have blocked notifications
        ~^download the app$
        ~^download app$
        ~^download our app$
        ~^download the * app$
        ~^scan the qr code$
        ~^scan qr code$
        ~^qr code$
        ~^google play$
        ~^app store$
        ~^apple store$
        ~^apple app store$
        ~^ios$
        ~^android$
        ~^notifications$
        ~^not now$
        ~^maybe later$
        ~^no thanks$
        ~^later$
        ~^allow$
        ~^block$
        ~the app
        ~this app
        ~app store
        ~google play
        ~mobile app-
        ~the app's
        ~apps
        ~notifications
        ~alerts
        ~app download-
    """,
    "de": """
        laden sie sich unsere app
        lade dir unsere app
        lade unsere app
        laden sie jetzt die * app
        lade jetzt die * app
        jetzt unsere app
        unsere app herunterladen
        unsere app laden
        holen sie sich unsere app
        hol dir unsere app
        holen sie sich die * app
        hol dir die * app
        ^jetzt app herunterladen$
        ^app herunterladen$
        ^jetzt app laden$
        ^zur app$
        ^in app öffnen$
        ^laden im app store$
        ^jetzt bei google play$
        jetzt bei google play
        laden im app store
        erhältlich im app store
        mit der * app immer
        ^jetzt * app herunterladen
        ^jetzt die * app laden
        ^jetzt die app laden
        ^jetzt die app herunterladen
        ^die * app herunterladen$
        ^jetzt * app installieren
        ^jetzt app installieren
        ^app installieren$
        ^app * herunterladen$
        ^unsere app herunterladen
        laden sie jetzt unsere
        ~laden sie * die * app herunter
        ^laden sie * die * app herunter$
        laden sie {jetzt|hier|gleich|sich|einfach|kostenlos} * die * app herunter
        laden sie * die * app herunter {und|um}
        lade * unsere * app
        lade dir * die * app
        lade dir jetzt die
        holen sie sich * app
        hol dir * app
        hole dir * app
        installieren sie unsere
        installieren sie die app
        installiere unsere
        unsere * app gibt es
        die app gibt es kostenlos
        ^mit unserer app {haben|verpassen|bleiben|sind|immer|lesen|können|erhalten|auf dem|hast|bleibst|verpasst|noch|nichts|keine|alle|die}
        mit unserer app {immer|auf dem laufenden|nichts verpassen|keine|noch|informiert|unterwegs|haben sie|verpassen sie|bleiben sie}$
        in unserer app weiter
        in unserer app lesen
        ^weiterlesen in der app
        ^in der app weiterlesen
        ^app öffnen
        ^jetzt in der app
        ^verfügbar für ios und android
        ^erhältlich im app store
        ^erhältlich für ios
        ^kostenlos im app store
        {laden|installieren|holen} sie unsere {kostenlose|neue|news-app|nachrichten-app|app}
        {unsere|unserer} {news-app|nachrichten-app|kostenlosen app|kostenlose app|gratis-app|kostenlose news-app|kostenlose nachrichten-app|smartphone-app}
        ^{jetzt|kostenlos|gratis} * {app|news-app|nachrichten-app} {herunterladen|installieren|laden|downloaden|holen|sichern|testen}$
        ^in {der|unserer} {app|news-app|nachrichten-app} {weiterlesen|lesen|öffnen|ansehen|weitersehen|anhören}$
        {laden|installieren|holen|nutzen|testen|entdecken} sie * unsere {app|news-app|nachrichten-app|kostenlose app|kostenlose news-app|kostenlose nachrichten-app|neue app}
        {lade|installiere|hol|hole|nutze|teste} * unsere {app|news-app|nachrichten-app|kostenlose app|neue app|kostenlose news-app}
        {laden|installieren|holen} sie sich * {news-app|nachrichten-app}
        ^{jetzt|auch|ab sofort|kostenlos} * im {app store|apple app store|play store} und {bei google play|im google play store|im play store|im google-play-store}
        {aktivieren|erlauben|schalten} sie * {push-nachrichten|push-mitteilungen|push-benachrichtigungen|push-meldungen|mitteilungen|benachrichtigungen} {und verpassen|ein und|und bleiben|und erhalten}
        {mit|in|dank} unserer * {app|news-app|nachrichten-app} {haben sie|hast du|bleiben sie|bleibst du|verpassen sie|verpasst du|sind sie|bist du|lesen sie}
        ^{artikel|weiter|weiterlesen|jetzt|beitrag} * in {der|unserer} {app|news-app} {lesen|weiterlesen|öffnen}$
        {aktivieren|erlauben|abonnieren} sie {push-nachrichten|push-mitteilungen|push-benachrichtigungen|push-meldungen|benachrichtigungen}
        {aktiviere|erlaube|abonniere} {push-nachrichten|push-mitteilungen|push-benachrichtigungen|push-meldungen|benachrichtigungen}
        ^{push-nachrichten|push-mitteilungen|push-benachrichtigungen|benachrichtigungen|mitteilungen} {aktivieren|erlauben|einschalten|abonnieren|zulassen|einrichten}$
        ^{push-nachrichten|push-mitteilungen|push-benachrichtigungen|benachrichtigungen} {aktivieren|erlauben|einschalten|abonnieren|zulassen} {und|um|für|, um}
        {eilmeldungen|nachrichten|neuigkeiten|news} {aufs|auf ihr|auf dein|direkt aufs|direkt auf ihr|direkt auf dein} {handy|smartphone}
        im app store und bei google play
        im app store und google play
        im google play store herunterladen
        direkt auf ihr handy
        direkt auf dein handy
        direkt aufs handy
        direkt aufs smartphone
        direkt auf ihr smartphone
        ^per push-nachricht {informiert|auf|immer|über|direkt|sofort|aufs}
        {kostenlos|sofort|aktuell|bequem|automatisch|direkt|lassen sie sich|lass dich|informieren wir sie|informieren wir dich} * per push-nachricht
        per push-nachricht {auf ihr|auf dein|aufs handy|aufs smartphone|informiert werden|erhalten|bekommen|informieren lassen}
        als push-nachricht {auf ihr|auf dein|aufs handy|aufs smartphone|erhalten|bekommen|aktivieren|abonnieren|empfangen}
        {kostenlos|sofort|aktuell|direkt|eilmeldungen|nachrichten} * als push-nachricht$
        per push aufs
        ^jetzt push-
        ^push aktivieren
        ^push-meldungen aktivieren
        ^pushmitteilungen aktivieren
        ^aktivieren sie push-
        ^aktiviere push-
        ^aktivieren sie die benachrichtigungen
        ^aktivieren sie benachrichtigungen
        ^möchten sie benachrichtigungen
        ^möchten sie * push-
        ^möchten sie * mitteilungen
        ^möchtest du benachrichtigungen
        ^möchtest du * push-
        ^willst du benachrichtigungen
        ^wollen sie benachrichtigungen
        ^erhalten sie push-
        ^qr-code scannen
        scannen sie den qr-code
        scanne den qr-code
        ^zum startbildschirm hinzufügen
        ^zum home-bildschirm hinzufügen
        ^eilmeldungen * handy
        ^eilmeldungen * smartphone
        ^eilmeldungen * push
        laden sie * unsere * app
        ^unsere app * herunter-
        ^app * laden$
        ~^unsere apps$
        scannen sie den qr-code, um
        qr-code scannen und app
        aktivieren sie * push-
        möchten sie * push-mitteilungen
        möchten sie * benachrichtigungen erhalten
        möchten sie benachrichtigungen
        ~die app
        ~der app
        ~benachrichtigungen
        ~push-
    """,
    "fr": """
        téléchargez notre application
        téléchargez notre appli
        télécharger notre application
        téléchargez gratuitement notre application
        installez notre application
        ^téléchargez l'application * pour
        ^télécharger l'application$
        ^téléchargez l'application$
        ^télécharger l'appli$
        ^téléchargez l'appli$
        ^ouvrir dans l'application$
        ^ouvrir dans l'app$
        ^lire dans l'application$
        ^lire dans l'appli$
        télécharger dans l'app store
        disponible sur google play
        ^téléchargez l'appli
        ^téléchargez l'app
        ^télécharger gratuitement l'appli-
        ^téléchargez * application
        ^installez l'application
        ^installez l'appli
        ^obtenir l'application
        dans notre application
        sur notre application
        sur notre appli
        dans notre appli
        avec notre application
        avec notre appli
        notre application gratuite
        notre application mobile
        ^disponible sur app store
        ^disponible sur google play
        ^disponible sur ios
        ^{disponible|également disponible|aussi disponible|bientôt disponible|gratuite et disponible} sur l'app store
        {notre application|notre appli|l'appli du|l'application du} * disponible sur l'app store
        disponible sur l'app store$
        ^{sur|téléchargeable sur|télécharger sur|gratuit sur|gratuitement sur} l'app store et {google play|sur google play}
        disponible sur l'app store et google play$
        sur app store et google play
        ^continuer dans l'appli-
        ^continuer sur l'appli-
        ^continuez * dans l'appli-
        ^continuer * lecture dans l'appli-
        ^ouvrir l'appli
        {téléchargez|installez|découvrez|obtenez|ouvrez|retrouvez|profitez de|essayez} {notre|l'|gratuitement notre|gratuitement l'|dès maintenant notre|vite notre} * {appli-|app}
        {téléchargez|installez|télécharger|installer} {gratuitement|maintenant|dès maintenant|vite} * {appli-|app}
        ^{l'appli|l'application|notre appli|notre application} * {est disponible|à télécharger|à portée de main|gratuite|gratuitement}
        {lisez|lire|retrouvez|suivez|consultez} * {dans|sur} {notre appli|notre application|l'appli du|l'application du|l'appli de|l'application de|notre app}
        {activez|recevez|autorisez} {les|nos|des|vos} {notifications|alertes|notifs} * {pour|de|sur|en temps réel|push}-
        ^ouvrir l'application
        ^ouvrir dans l'appli
        ^ouvrir dans l'application
        ^lire dans l'appli
        ^lire la suite dans l'appli-
        ^lisez la suite dans l'appli-
        ^recevez nos alertes
        ^recevez nos notifications
        ^recevez les alertes
        ^recevez des alertes
        ^recevoir nos alertes
        ^recevoir les alertes
        ^recevoir des notifications
        ^activez nos notifications
        ^activez les notifications
        ^activer les notifications
        ^activez les alertes
        ^activer les alertes
        ^autoriser les notifications
        ^autorisez les notifications
        ^autoriser nos notifications
        ^souhaitez-vous recevoir des alertes
        ^souhaitez-vous recevoir nos
        ^souhaitez-vous recevoir les
        ^voulez-vous recevoir nos
        ^voulez-vous recevoir des
        ^vous souhaitez recevoir nos
        scannez ce qr code
        scannez le qr code
        ^scanner le qr code
        ^flashez le qr code
        ^flashez ce qr code
        ^ajouter à l'écran d'accueil
        ^téléchargez gratuitement * appli-
        ~^nos applications$
        ~^nos applications mobiles$
        ^activer les notifications$
        ^activez les notifications$
        ^autoriser les notifications$
        ^recevoir les notifications$
        activez les notifications pour
        souhaitez-vous recevoir des notifications
        voulez-vous recevoir les notifications
        ~l'application
        ~l'appli
        ~alertes
        ~application
        ~appli
        ^installer {l'application|l'appli}$
        ^{télécharger|installer} {l'application|l'appli|l'app} {gratuite|gratuitement|mobile|maintenant|ici|pour android|pour ios|pour iphone|sur google play|sur app store|sur l'app store}
        ^télécharger {gratuitement|dès maintenant|ici} l'application
        {ouvrez|lisez|poursuivez|retrouvez} {cet article|la lecture|votre lecture|cette page} {dans|sur} {l'application|l'appli|notre appli|notre application}
    """,
    "es": """
        descarga nuestra app
        descargue nuestra app
        descárgate nuestra app
        baja nuestra app
        instala nuestra app
        ^descarga la app$
        ^descargar la app$
        ^descargar app$
        ^descarga la aplicación$
        ^abrir en la app$
        ^abrir en la aplicación$
        ^abrir app$
        ^ver en la app$
        ^leer en la app$
        disponible en google play
        ^disponible en app store$
        consíguelo en el app store
        descárgalo en el app store
        ^descarga la app
        ^descarga la aplicación
        ^descargá la app
        ^descargá nuestra app
        ^descargar la app
        ^descárgate la app
        ^descárgate la aplicación
        ^descargue la app
        ^descargue la aplicación
        ^descarga gratis * app-
        ^descarga ya * app
        ^baja la app
        ^baja gratis la app
        ^bájate la app
        ^obtén la app
        ^consigue la app
        ^instala la app
        ^instala la aplicación
        ^instalar app
        ^instalar la app
        ^instalar aplicación
        nuestra app gratuita
        en nuestra app$
        desde nuestra app
        con nuestra app
        ^disponible en app store
        ^disponible en google play
        ^disponible en ios
        ^disponible para ios
        ^{disponible|ya disponible|también disponible|app disponible|gratis} en app store y {google play|en google play}
        {nuestra app|nuestra aplicación} * disponible en {app store|google play}
        disponible en app store y google play$
        ^continúa leyendo en
        ^continúa en la app
        ^continuar en la app
        ^sigue leyendo en la app
        ^sigue leyendo en nuestra app
        {descarga|descargue|descárgate|descárguese|bájate|instala|instale|consigue|obtén|prueba|abre} {gratis|ya|ahora|hoy} * {app-|aplicación}
        {descarga|descargue|descárgate|instala|consigue|prueba|usa} nuestra {app-|aplicación|nueva app|nueva aplicación}
        {lee|lea|sigue|siga|disfruta|continúa|lee más} * en {nuestra app|la app de|nuestra aplicación|la aplicación de}
        {descarga|descargue|descárgate|descárguese|bájate|instala|instale|consigue|obtén|prueba} {nuestra|la} {app|aplicación} {de|para|gratis|gratuita|móvil}
        {activa|active|recibe|reciba} {las|nuestras|tus|sus} {notificaciones|alertas} * {para|en tu|en su|de}-
        ^abre la app
        ^abrir la app$
        ^abrir la app {de|para leer|y seguir|móvil|en}
        ^abrir aplicación
        ^abrir en app
        ^leer en app
        ^lee en la app
        ^recibe alertas$
        ^recibe alertas {de|en tu|en su|y|personalizadas|con|por|sobre|al} {última|noticias|móvil|celular|teléfono|las|lo|whatsapp|correo|notificaciones|instante|tiempo|este|esta|sigue|no}
        ^recibe notificaciones
        ^recibe nuestras
        ^recibe las alertas
        ^recibe * en tu celular
        ^recibe * en tu móvil
        ^recibe * en tu teléfono
        ^reciba alertas
        ^reciba notificaciones
        ^activa las notificaciones
        ^activá las notificaciones
        ^activa nuestras notificaciones
        ^activar alertas
        ^activa las alertas
        ^active las notificaciones
        ^permitir notificaciones
        ^permitir las notificaciones
        ^permite las notificaciones
        quieres recibir nuestras
        quieres recibir las notificaciones
        quieres recibir alertas
        desea recibir nuestras
        desea recibir las
        deseas recibir notificaciones
        deseas recibir nuestras
        escanea el código qr
        escanea este código qr
        escanea el qr
        escanee el código qr
        escanee este código
        escaneá el código qr
        ^añadir a pantalla de inicio
        ^descarga nuestra app
        ^descarga nuestra aplicación
        ~^nuestras apps$
        ^activar notificaciones$
        ^activa las notificaciones$
        ^activar las notificaciones$
        ^permitir notificaciones$
        ^recibir notificaciones$
        activa las notificaciones para
        activa las notificaciones y
        ¿quieres recibir notificaciones
        ¿desea recibir notificaciones
        quieres recibir notificaciones
        te enviaremos notificaciones
        ~la app
        ~la aplicación
        ~notificaciones
        ~alertas
        ^descargar la aplicación$
        ^descargar la aplicación {gratis|ahora|móvil|aquí|para android|para ios|para iphone|en google play|en app store}
        ^{lee|lea|leé|léelo|navega} {mejor|más rápido|sin interrupciones|más cómodo} en {la app|la aplicación|nuestra app|nuestra aplicación}
    """,
    "it": """
        scarica la nostra app
        scaricate la nostra app
        ^{scarica|scaricate|installa} l'app {di|del|della} {notizie|news|giornale|nostro giornale|nostra redazione|nostro sito|quotidiano|nostra testata}-
        installa la nostra app
        ^scarica l'app$
        ^scarica la app$
        ^apri nell'app$
        ^apri l'app$
        ^leggi nell'app$
        ^leggi sull'app$
        ^leggi su app$
        disponibile su google play
        ^disponibile su app store$
        scarica su app store
        scaricala da app store
        ^scarica l'app {e|per} {resta|rimani|ricevi|leggi|segui|scopri|restare|rimanere|ricevere|leggere|seguire|non perdere|essere|avere|ascoltare|continuare}
        ^scarica l'app {adesso|ora|gratis|gratuita|qui|subito|su app store|su google play|da app store|per ios|per android|per iphone|ora gratis}-
        ^{scarica|scaricate|installa} l'app {di|del|della|de|dell'agenzia} * {per restare|per rimanere|per leggere|per ricevere|per seguire|per non perdere|e resta|e rimani|e leggi|e ricevi|e segui|su app store|su google play}
        ^scarica gratis * app
        ^scarica subito l'app
        ^scarica ora l'app
        ^scarica la app
        ^scaricate l'app {e|per} {restate|ricevete|leggete|seguite|restare|rimanere|ricevere|leggere|seguire|non perdere|essere}
        ^scaricate l'app$
        ^installa l'app$
        ^installa l'app {e|per} {resta|ricevi|leggi|segui|restare|rimanere|ricevere|leggere|seguire|non perdere|essere|un'esperienza}
        ^installa l'app {ora|gratis|subito|adesso|qui|su}
        ^installa la app
        ^installa gratis
        ^ottieni l'app
        ^prova l'app
        ^prova la nostra app
        nella nostra app
        sulla nostra app
        con la nostra app
        la nostra app gratuita
        la nostra app gratis
        ^disponibile su app store
        ^disponibile su google play
        ^disponibile su ios
        ^disponibile per ios
        disponibile su app store e google play
        ^continua a leggere nell'app
        ^continua a leggere sull'app
        ^continua nell'app
        ^continua sull'app
        ^apri l'app {per|e} {leggere|continuare|continua|leggi|vedere|ascoltare|commentare}
        ^apri nell'app
        ^apri app
        {scarica|scaricate|installa|installate|prova|usa} {la nostra app|la nostra applicazione} {di|del|gratuita|gratis|per|ufficiale}-
        {scarica|scaricate|installa|installate|prova|usa} {l'app|la app|l'applicazione} {gratuita|gratis|per|ufficiale}-
        {scarica|scaricate|scaricati|installa|installate|prova|ottieni|apri} {gratis|subito|ora|gratuitamente|la nostra|l'app|la nuova} * {app-|applicazione}
        {leggi|leggete|continua|segui|seguici} * {nell'app|sull'app|nella nostra app|sulla nostra app|con la nostra app}
        {attiva|attivate|ricevi|abilita} {le|le nostre} notifiche * {per|in tempo reale|push}-
        ^apri l'applicazione
        ^leggi nell'app
        ^leggi sull'app
        ^attiva le notifiche
        ^attiva le nostre notifiche
        ^attiva notifiche
        ^attiva gli avvisi
        ^attivate le notifiche
        ^attivare le notifiche
        ^abilita notifiche
        ^abilita le notifiche
        ^consenti le notifiche
        ^consenti notifiche
        ^ricevi le notifiche
        ^ricevi notifiche
        ^ricevi le nostre notifiche
        ^ricevi gli aggiornamenti * smartphone
        ^ricevi * sul tuo smartphone
        ^ricevi * sul tuo telefono
        ^vuoi ricevere le nostre
        ^vuoi ricevere le notizie
        ^vuoi ricevere notifiche
        ^vuoi ricevere gli avvisi
        ^inquadra il qr
        ^inquadra il codice qr
        ^inquadra il qrcode
        ^scansiona il qr
        ^scansiona il codice qr
        ^aggiungi alla schermata
        ^scarica la nostra app
        ^scarica gratuitamente * app
        ~^le nostre app$
        inquadra il qr code per scaricare
        scansiona il qr code per scaricare
        ^attiva le notifiche$
        ^attiva notifiche$
        ^abilita le notifiche$
        ^consenti notifiche$
        attiva le notifiche per
        vuoi ricevere le notifiche
        vuoi ricevere notifiche
        ~l'app
        ~dell'app
        ~notifiche
        ~avvisi
        ^scaricare l'app$
        ^scaricare l'app {gratis|gratuita|ora|adesso|qui|per android|per ios|per iphone|da google play|dall'app store|su google play|su app store}
    """,
    "pt": """
        baixe nosso app
        baixe o nosso app
        ^baixe o {app|aplicativo} {do|da} * {e receba|e leia|e acompanhe|e fique|para ler|para acompanhar|para receber|no google play|na app store|gratuitamente|grátis}
        ^baixe o {app|aplicativo} {do|da} {jornal|portal|nosso jornal|nosso portal|site|nosso site|redação}-
        descarregue a nossa app
        instale o nosso app
        ^baixe o app$
        ^baixar o app$
        ^baixar app$
        ^baixe o aplicativo$
        ^descarregar a app$
        ^abrir no app$
        ^abrir no aplicativo$
        ^abrir na app$
        ^ler no app$
        disponível no google play
        ^disponível na app store$
        baixar na app store
        ^baixe agora * app-
        ^baixar aplicativo
        ^descarregue a app$
        ^descarregue a app {e|para} {receba|leia|acompanhe|fique|siga|tenha|ler|acompanhar|receber|ficar|continuar}
        ^descarregue a app {gratuita|gratuitamente|grátis|agora|aqui|já|do jornal|oficial|na app store|no google play}
        ^descarregue a aplicação$
        ^descarregue a aplicação {e|para} {receba|leia|acompanhe|fique|siga|tenha|ler|acompanhar|receber|ficar|continuar}
        ^descarregue a aplicação {gratuita|gratuitamente|grátis|agora|aqui|já|do jornal|oficial|na app store|no google play}
        ^descarregar a aplicação
        ^instale o app$
        ^instale o app {e|para} {receba|leia|acompanhe|fique|siga|tenha|ler|acompanhar|receber|ficar|continuar}
        ^instale o app {gratuitamente|grátis|agora|do jornal|do portal|no seu}
        ^instale o aplicativo$
        ^instale o aplicativo {e|para} {receba|leia|acompanhe|fique|siga|tenha|ler|acompanhar|receber|ficar|continuar}
        ^instale o aplicativo {gratuitamente|grátis|agora|do jornal|do portal|no seu}
        ^instalar app
        ^instalar o app
        ^instalar aplicativo
        ^conheça o nosso app
        pelo nosso aplicativo
        no nosso aplicativo
        em nosso aplicativo
        no nosso app
        na nossa app
        em nosso app
        ^disponível na app store
        ^disponível no google play
        ^disponível para ios
        ^disponível para android
        ^disponível em ios
        ^disponível nas lojas
        disponível na app store e no google play
        na app store e google play
        ^continue lendo no
        ^continue a ler na app
        ^continue no app
        ^continuar no app
        ^continuar na app
        ^abra o app
        ^abra o aplicativo$
        ^abra o aplicativo para {ler|continuar|ver|acompanhar}
        ^abra no app
        ^abra a app
        ^abrir aplicativo
        ^abrir a app
        {baixe|baixa|descarregue|descarrega|instale|instala|conheça} {o nosso|a nossa|nosso|nossa} {app-|aplicativo|aplicação}
        {leia|acompanhe|continue|siga} * {no nosso app|na nossa app|no nosso aplicativo|no app d-|na app d-|na nossa aplicação}
        {ative|ativa|receba|permita} {as|nossas|as nossas} notificações * {para|no|em|de}-
        {baixe|baixa|descarregue|descarrega|instale|instala|obtenha|experimente|abra} {grátis|já|agora|gratuitamente|hoje} * {app-|aplicativo|aplicação}
        {baixe|baixa|descarregue|descarrega|instale|instala|obtenha|experimente|use} {o nosso|a nossa|nosso|nossa} {app|aplicativo|aplicação|novo app|nova app} {de|para|grátis|gratuito|gratuita|no|do|da}-
        {baixe|baixa|descarregue|descarrega|instale|instala|obtenha} o {app|aplicativo|novo app} {grátis|gratuito|gratuitamente|para ler|para acompanhar|para receber}-
        ^leia no app
        ^ative as notificações
        ^ative notificações
        ^ative as nossas notificações
        ^ative os alertas
        ^ativar alertas
        ^ative o sininho
        ^permitir as notificações
        ^permita notificações
        ^permita as notificações
        ^autorize as notificações
        ^receba notificações
        ^receba as notificações
        ^receba alertas
        ^receba os alertas
        ^receba as notícias * no seu celular
        ^receba * no seu celular
        ^receba * no seu telemóvel
        ^receba as últimas notícias * no
        ^quer receber as
        ^quer receber notificações
        ^quer receber alertas
        ^quer receber nossas
        ^deseja receber as
        ^deseja receber notificações
        ^deseja receber nossas
        ^gostaria de receber notificações
        ^aponte a câmera
        ^aponte a câmara
        ^escaneie o qr code
        ^escaneie o código
        ^leia o qr code
        ^digitalize o código qr
        ^adicionar à tela inicial
        ^adicionar ao ecrã
        ^baixe * nosso app-
        ^baixe * nosso aplicativo
        ^baixe grátis * app-
        ^baixe gratuitamente * app-
        ^descarregue * nossa app-
        ^descarregue * nossa aplicação
        ^instale * nossa app-
        ^receba nossos alertas
        ^receba os nossos alertas
        ~^nossos aplicativos$
        aponte a câmera * qr code
        escaneie o qr code para baixar
        ^ativar notificações$
        ^ative as notificações$
        ^ativar as notificações$
        ^permitir notificações$
        ^receber notificações$
        ative as notificações para
        ative as notificações e
        quer receber notificações
        deseja receber notificações
        ~o aplicativo
        ~o app
        ~a aplicação
        ~notificações
        ~aplicativo
        ^baixar o aplicativo$
        ^baixar o aplicativo {grátis|agora|aqui|para android|para ios|para iphone|no google play|na app store}
        ^baixe {o app|o aplicativo} {de notícias|grátis|gratuito|gratuitamente|agora|já|aqui|no google play|na app store|oficial}
        ^baixe {o app|o aplicativo} {e|para} {receba|leia|acompanhe|fique|siga|tenha|ler|acompanhar|receber|ficar|continuar|não perder|ouvir}
    """,
    "nl": """
        download de gratis app
        ^download de * app voor
        ^download de * app en
        ^download de app$
        ^download app$
        ^open in app$
        ^openen in de app$
        ^lees in de app$
        ontdek het op google play
        downloaden in de app store
        ^beschikbaar in de app store$
        ^download de * app$
        ^download de * app om
        ^download de app {en|om} {blijf|ontvang|lees|volg|mis|krijg|altijd|op de hoogte|het laatste|niets|luister|verder}
        ^download de app {nu|gratis|hier|via|in de app store|voor ios|voor android|voor iphone|vandaag}
        ^download gratis * app
        ^download nu * app
        ^download hier * app
        ^installeer de * app$
        ^installeer de app$
        ^installeer de app {en|om} {blijf|ontvang|lees|volg|mis|krijg|altijd|op de hoogte|het laatste|niets|luister|verder}
        ^installeer de app {nu|gratis|hier|via|vandaag}
        ^installeer app
        ^haal de app
        ^probeer onze app
        ^probeer de * app$
        onze gratis app
        in onze app
        via onze app
        met onze app
        ^verkrijgbaar in de app store
        ^beschikbaar in de app store
        ^beschikbaar voor ios
        ^beschikbaar op ios
        ^nu in de app store
        in de app store en google play
        ^lees verder in
        ^lees dit * in de app
        ^lees meer in de app
        ^ga verder in de app
        ^verder in de app
        ^open de app$
        ^open de app {om verder|om het|om te lezen|voor}
        ^openen in app
        ^open in de app
        {download|installeer|gebruik|probeer|haal} onze {app|nieuwsapp|gratis app|gratis nieuwsapp|nieuwe app|vernieuwde app}
        onze {gratis nieuwsapp|nieuwsapp}
        {verkrijgbaar|beschikbaar|te downloaden} in de {app store|apple app store} en {google play|in google play|op google play|de play store|google play store}
        {zet|schakel} {meldingen|pushmeldingen|notificaties|pushberichten|je meldingen|onze meldingen|de meldingen} * {aan|in} en
        ^{zet|schakel} {meldingen|pushmeldingen|notificaties|pushberichten} {aan|in}
        {download|installeer|gebruik|probeer|haal} {nu|hier|gratis|nu gratis|direct|dan|ook|vandaag nog} onze {app|nieuwsapp|gratis app|nieuwe app}
        ^{nu|ook|nu gratis} {verkrijgbaar|beschikbaar|te downloaden} {in|via|voor} {de app store|google play|ios|android}
        {zet|schakel} {meldingen|pushmeldingen|notificaties|pushberichten|je meldingen|onze meldingen} {aan|in} en
        {met|in} onze {nieuwsapp|gratis app|nieuwe app|app} {blijf je|blijft u|mis je|mist u|heb je|lees je}
        ^{meldingen|pushmeldingen|notificaties|pushberichten} {aanzetten|inschakelen|ontvangen|toestaan|activeren}$
        ^{lees|ga|luister|bekijk} * {in|via} {de|onze} {app|nieuwsapp}$
        ^{open|verder lezen|verder|doorlezen} in {de|onze} {app|nieuwsapp}$
        {als eerste op de hoogte|altijd op de hoogte|blijf op de hoogte} * {met|via} {onze|de} {app|nieuwsapp}
        ^zet je meldingen aan
        ^meldingen aanzetten
        ^meldingen aan$
        ^pushmeldingen aanzetten
        ^pushmeldingen inschakelen
        ^pushmeldingen ontvangen
        ^notificaties inschakelen
        ^notificaties toestaan
        ^sta meldingen toe
        ^ontvang meldingen
        ^ontvang pushmeldingen
        ^ontvang pushberichten
        ^ontvang notificaties
        ^ontvang een melding
        ^ontvang * op je telefoon
        ^ontvang * op uw telefoon
        ^wil je onze meldingen
        ^wil je meldingen
        ^wilt u meldingen
        ^wil je een melding
        ^wil je notificaties
        ^wilt u pushberichten
        ^scan de qr-code
        ^scan deze qr-code
        ^scan de qr code
        ^toevoegen aan startscherm
        ^download onze * app
        ^installeer onze * app
        ~^onze apps$
        scan de qr-code om * app
        ^zet notificaties aan$
        zet meldingen aan
        wil je meldingen ontvangen
        wilt u meldingen ontvangen
        wil je pushberichten
        ~de app
        ~meldingen
        ~notificaties
        ~pushberichten
    """,
    "pl": """
        pobierz naszą aplikację
        pobierz naszą darmową aplikację
        zainstaluj naszą aplikację
        ściągnij naszą aplikację
        ^pobierz aplikację$
        ^pobierz naszą aplikację$
        ^otwórz w aplikacji$
        ^czytaj w aplikacji$
        ^przejdź do aplikacji$
        pobierz z google play
        pobierz z app store
        pobierz w app store
        dostępne w app store
        ^pobierz aplikację {na|i|już|za darmo|mobilną|teraz|bezpłatnie}
        ^pobierz aplikację!
        ^pobierz za darmo * aplikację
        ^pobierz apkę
        ^pobierz nową aplikację
        ^ściągnij aplikację
        ^zainstaluj aplikację$
        ^zainstaluj aplikację {na androida|na ios|na swoim telefonie i|i czytaj|za darmo|bezpłatnie|mobilną}
        ^wypróbuj naszą aplikację
        ^wypróbuj aplikację
        w naszej aplikacji
        naszej aplikacji mobilnej
        z naszą aplikacją
        ^dostępna w app store
        ^dostępne w app store
        ^dostępna w google play
        ^dostępna na ios
        ^dostępne na ios
        w app store i google play
        ^czytaj dalej w aplikacji
        ^czytaj więcej w aplikacji
        ^czytaj w aplikacji
        ^kontynuuj w aplikacji
        ^otwórz aplikację
        ^otwórz w aplikacji
        {pobierz|ściągnij|zainstaluj|wypróbuj|otwórz|pobierzcie} {naszą|bezpłatną|darmową|teraz|za darmo|bezpłatnie|nową|już dziś|mobilną} * {aplikacj-|apk-}
        {pobierz|ściągnij|zainstaluj|wypróbuj} aplikację * {mobilną i|na androida|na ios|za darmo|bezpłatnie|już dziś|i bądź}
        ^{aplikacja|nasza aplikacja|bezpłatna aplikacja} * {do pobrania|pobierz|na twój telefon|na twoim telefonie}
        {czytaj|czytajcie|śledź|oglądaj} * w {naszej aplikacji|aplikacji mobilnej|bezpłatnej aplikacji}
        {włącz|włączcie|otrzymuj|odbieraj} {powiadomienia|nasze powiadomienia|alerty} * {aby|o|na}-
        ^włącz powiadomienia
        ^włącz nasze powiadomienia
        ^włącz alerty
        ^zezwól na powiadomienia
        ^zezwól na wysyłanie
        ^aktywuj powiadomienia
        ^otrzymuj powiadomienia
        ^otrzymuj nasze powiadomienia
        ^otrzymuj alerty
        ^otrzymuj najważniejsze * na telefon
        ^chcesz otrzymywać powiadomienia
        ^chcesz dostawać powiadomienia
        ^chcesz otrzymywać nasze
        ^czy chcesz włączyć powiadomienia
        ^powiadomienia push
        ^zapisz się na powiadomienia
        ^zeskanuj kod qr
        ^dodaj do ekranu głównego
        ^pobierz naszą * aplikację
        ^pobierz bezpłatną * aplikację
        ^pobierz darmową * aplikację
        ^zainstaluj naszą * aplikację
        ^zainstaluj bezpłatną * aplikację
        ~^nasze aplikacje$
        zeskanuj kod qr * aplikację
        ^włącz powiadomienia$
        ^zezwól na powiadomienia$
        ^zezwalaj na powiadomienia$
        włącz powiadomienia, aby
        włącz powiadomienia i
        chcesz otrzymywać powiadomienia
        ~aplikacja
        ~aplikację
        ~aplikacji
        ~powiadomienia
        ~alerty
        ^włącz powiadomienia * aby * {przegapić|na bieżąco}

        ^aplikacja {mobilna|} {dostępna|do pobrania} {w|na} {google play|app store|sklepie google play|androida|ios|iphone|huawei}-
        ^{pobierz|ściągnij} {z|w} {google play|app store|appgallery}$
    """,
    "ru": """
        скачайте наше приложение
        скачайте наше мобильное приложение
        скачать наше приложение
        установите наше приложение
        установите наше мобильное приложение
        загрузите наше приложение
        ^скачать приложение$
        ^скачайте приложение$
        ^установить приложение$
        ^установите приложение$
        ^открыть в приложении$
        ^читать в приложении$
        ^перейти в приложение$
        ^скачивайте приложение$
        ^скачайте мобильное приложение
        ^скачайте бесплатное приложение
        ^скачайте бесплатно * приложение
        ^скачать бесплатно * приложение
        ^скачать мобильное приложение
        ^установите мобильное
        ^устанавливайте приложение
        ^загрузите приложение$
        ^загрузить приложение$
        ^попробуйте наше приложение
        в нашем приложении
        в нашем мобильном приложении
        ^доступно в app store
        ^доступно в google play
        ^доступно для ios
        ^доступно на ios
        в app store и google play
        ^читайте в приложении
        ^читайте в нашем приложении
        ^читайте дальше в приложении
        ^продолжить в приложении
        ^продолжите * в приложении
        ^открыть приложение$
        ^откройте приложение$
        ^открыть в приложении
        ^откройте в приложении
        ^смотреть в приложении
        ^включите уведомления
        ^включите push-
        ^включите пуш-
        ^включить push-
        ^включить пуш-
        {скачайте|скачай|скачивайте|загрузите|установите|установи|попробуйте|откройте} {бесплатно|бесплатное|наше|наше мобильное|мобильное|новое|прямо сейчас} * {приложение|приложения}
        {скачайте|скачай|скачивайте|загрузите|установите} {приложение|мобильное приложение} * {бесплатно|для ios|для iphone|для android|app store}-
        {скачайте|скачивайте|загрузите|установите} {приложение|мобильное приложение} * {rustore|google play|appgallery}-
        {читайте|следите|смотрите|продолжайте} * {в нашем приложении|в мобильном приложении|в приложении}
        {включите|включи|получайте|разрешите} {уведомления|push-уведомления|оповещения} * {чтобы|о|на}-
        ^разрешите уведомления
        ^разрешите отправку уведомлений
        ^разрешить отправку
        ^получайте уведомления
        ^получайте push-
        ^получайте пуш-
        ^получать push-
        ^получать пуш-
        ^получайте главные новости * телефон
        ^подпишитесь на уведомления
        ^подписаться на уведомления
        ^хотите получать уведомления
        ^хотите получать наши
        ^хотите получать push-
        ^наведите камеру
        ^отсканируйте qr-код
        ^отсканируйте код
        ^сканируйте qr-код
        ^добавить на главный экран
        ^скачайте наше * приложение
        ^скачивайте наше * приложение
        ^установите наше * приложение
        ^установите бесплатное * приложение
        ^загрузите наше * приложение
        ~^мобильное приложение$
        доступно в google play
        загрузите в app store
        загрузить в app store
        скачать в app store
        доступно в rustore
        скачать в rustore
        ~^наши приложения$
        отсканируйте qr-код, чтобы скачать
        отсканируйте qr-код для
        наведите камеру на qr-код
        ^включить уведомления$
        ^включите уведомления$
        ^разрешить уведомления$
        ^получать уведомления$
        включите уведомления, чтобы
        подпишитесь на уведомления
        подпишитесь на push-
        хотите получать уведомления
        ~приложение
        ~приложения
        ~уведомления
        ~оповещения
        ~приложении
        ^{скачайте|скачивайте|установите|загрузите} приложение {для ios|для android|для iphone|в app store|в google play|в rustore|из app store|из rustore|сайта|издания|нашего}
        ^{скачайте|установите|загрузите} приложение и {читайте|будьте в курсе|следите|узнавайте|получайте|оставайтесь}
        ^{загрузить|скачать|установить} приложение {для ios|для android|для iphone|в app store|в google play|в rustore|из rustore}
    """,
    "sv": """
        ladda ner vår app
        ladda ned vår app
        ladda hem vår app
        ladda nervår app
        hämta vår app
        hämta vår * app
        ^ladda ner appen$
        ^ladda ned appen$
        ^ladda hem appen$
        ^hämta appen$
        ^ladda ner * appen$
        ^öppna i appen$
        ladda ned på google play
        ladda ner på google play
        hämta i app store
        ladda ner i app store
        ^ladda ner * app$
        ^ladda ned * app$
        ^ladda hem * app$
        ^ladda ner vår-
        ^ladda ned vår-
        ^ladda hem vår-
        ^{ladda ner|ladda ned|ladda hem|hämta|installera} appen {här|nu|idag|i dag|gratis|redan i dag|kostnadsfritt}$
        ^{ladda ner|ladda ned|ladda hem|hämta} appen {och|så} {få|läs|följ|håll|missar|lyssna|får}
        ^{ladda ner|ladda ned|ladda hem|hämta} appen i {app store|google play}
        ^{få|läs|följ|missa inte} {nyheterna|senaste nytt|de senaste nyheterna|alla nyheter} * {ladda ner|ladda ned|ladda hem|hämta} {appen|vår app}$
        ^ladda ner gratis$
        ^ladda ner gratis * app$
        ^hämta vår app
        ^hämta * app$
        ^installera appen$
        ^testa vår app
        ^prova vår app
        i vår app
        med vår app
        via vår app
        vår gratisapp
        ^finns att ladda ner {i|på|för} {app|google|ios|android|både}
        ^finns för ios
        ^tillgänglig i app store
        ^tillgänglig på app store
        ^tillgänglig på google play
        ^tillgänglig för ios
        i app store och google play
        i app store och på google play
        ^fortsätt läsa i appen
        vår {gratis nyhetsapp|nyhetsapp|nya nyhetsapp|mobilapp|kostnadsfria app}
        {finns|tillgänglig} {i|på} app store och {google play|på google play|i google play}
        ^{slå på|aktivera|tillåt|sätt på|få|ta emot} {notiser|pushnotiser|våra notiser|push-notiser|nyhetsnotiser|våra pushnotiser}
        {ladda ner|ladda ned|ladda hem|hämta|installera|testa} * vår * {nyhetsapp|mobilapp}
        {ladda ner|hämta|installera|testa} {vår gratis|vår nya|gratis vår|gärna vår} app
        ^{finns|nu|finns nu|appen finns} {i|på|att ladda ner i|att hämta i} {app store|google play}
        {slå på|aktivera|tillåt} {notiser|pushnotiser|våra notiser|push-notiser|aviseringar|våra pushnotiser} {så|och|för att}
        ^{läs|fortsätt|fortsätt läsa|läs vidare|läs mer|läs hela artikeln|lyssna|titta} i {appen|vår app}$
        {med|i|via} {vår app|appen} {missar du|får du|är du|har du|håller du}
        ^få {nyheterna|de senaste nyheterna|nyheter|viktiga nyheter} * {i mobilen|i din mobil|på mobilen|i telefonen|direkt i mobilen}
        ^fortsätt läsa i vår app
        ^fortsätt i appen
        ^läs mer i appen
        ^läs vidare i appen
        ^läs i vår app
        ^öppna appen$
        ^öppna i app
        ^slå på aviseringar$
        ^få en notis$
        ^få en notis {när vi|när det händer|så fort något|så fort det|direkt i mobilen|direkt när}
        ^få nyheterna * mobilen
        ^vill du få notiser
        ^vill du få våra notiser
        ^vill du få pushnotiser
        ^vill du ha notiser
        ^vill du ha våra
        ^vill du ha pushnotiser
        ^skanna qr-koden$
        ^{skanna|scanna} qr-koden {och ladda|med mobilen och ladda|för att ladda|för att hämta}
        ^scanna qr-koden$
        ^lägg till på hemskärmen
        ^hämta vår * app
        ^installera vår * app
        ~^våra appar$
        skanna qr-koden för att ladda
        ^aktivera notiser$
        ^slå på notiser$
        ^tillåt notiser$
        ^aktivera aviseringar$
        ^tillåt aviseringar$
        ^aktivera pushnotiser$
        slå på notiser för
        vill du få notiser
        vill du ha notiser
        ~appen
        ~notiser
        ~aviseringar
        ~pushnotiser
        ~appar
        ~notiserna
    """,
    "ja": """
        {ニュースアプリ|公式アプリ|無料アプリ|当社のアプリ|当社アプリ|専用アプリ|スマホアプリ|スマートフォンアプリ|当社の無料アプリ|私たちのアプリ|本紙アプリ|電子版アプリ|アプリ}を{入れて|ダウンロードして|インストールして|入手して}*{速報|ニュース|いち早く|チェック}
        {当社の|弊社の|本紙の|当サイトの|私たちの}{アプリ|無料アプリ|ニュースアプリ|スマホアプリ}{なら|で|を|は|から}{ダウンロード|インストール|もっと|さらに|ニュース|いち早く|記事|読|こちら|お}
        ^アプリ{なら|で}{もっと|さらに|いち早く|快適に|便利に|サクサク|すべての|全文|読む|いつでも|速報|より}
        ^{ニュース|記事|速報|続き|全文|最新ニュース}{を|は}アプリで
        ^{アプリ|公式アプリ|無料アプリ|ニュースアプリ}{限定|会員限定}*{お試し|今すぐ|ダウンロード|見る}
        アプリを{今すぐ|無料で|いますぐ}{ダウンロード|入手|インストール|試|お試し}
        {app store|google play|app store、google play|google playストア|appstore}{で|にて|から|より}{配信中|ダウンロード|入手|公開中|無料配信|提供中|ご利用|手に入れ}
        {通知|プッシュ通知|速報通知|ニュース通知}を{オンにして|オンにしましょう|有効にして|許可して}*{見逃|速報|ニュース|受け取|チェック|いち早く|ください}
        {大事な|重要な|最新の|気になる}ニュースを見逃さない$
        アプリのダウンロードはこちら
        ^アプリで開く$
        ^アプリで読む$
        ^アプリで見る$
        ^アプリなら
        アプリならもっと
        ^アプリ版はこちら$
        ^アプリ版$
        アプリダウンロードは
        アプリはこちら
        ^アプリで続きを
        アプリで続きを読む
        ^アプリで開く
        ^公式アプリはこちら
        app storeとgoogle play
        app store・google play
        ^プッシュ通知で
        プッシュ通知でお届け
        プッシュ通知で受け取
        プッシュ通知をオン
        ^通知を受け取りますか
        ^通知をonに
        通知を許可しますか
        通知を受け取りませんか
        ^速報を受け取る
        ^無料アプリ * こちら
        プッシュ通知を許可
        ~^公式アプリ$
        qrコードを読み取ってダウンロード
        qrコードからダウンロード
        ^通知を受け取る$
        ^通知をオンにする$
        ^通知を許可$
        ^通知を許可する$
        ^プッシュ通知を受け取る$
        通知をオンにすると
        プッシュ通知を受け取りますか
        ~アプリ
        ~通知
        ~プッシュ通知
        ^{公式|無料|ニュース|スマホ|}アプリを{今すぐ|無料で|}{ダウンロード|インストール|入手|ダウンロードする}$
        ^{公式|無料|}アプリを{今すぐ|無料で|}{ダウンロード|インストール}{しよう|してください|はこちら}
        アプリをダウンロードして{、|}{最新|ニュース|速報|続き|もっと|いち早く}
        アプリをインストールして{、|}{最新|ニュース|速報|続き|もっと|いち早く}
        アプリのインストールはこちら
        ^アプリの{ダウンロード|インストール}$
        ^通知を{オンにして|許可して|有効にして}{最新|ニュース|速報|ください|いち早く}
        ^通知を有効にする$
        通知を許可すると*{お届け|受け取れ|いち早く|ニュースを}
        qrコードを{読み取って|スキャンして|読み取り}*{アプリを|ダウンロード$|友だち追加}
        ^qrコードから{ダウンロード|友だち追加|アプリ}
        ^ホーム画面に追加{する|}$
        ^スマホアプリ{版|はこちら|で読む|のご案内|}$
        ^新しいアプリ{はこちら|のご案内|をダウンロード}$
        ^アプリを開く$
        ^速報を通知{で受け取る|する}$
        ^{app store|google play}で{手に入れよう|入手|見る|ダウンロード}$
        {公式アプリ|無料アプリ|ニュースアプリ}を{ダウンロード|インストール}$
    """,
    "zh": """
        {下载|下載|安装|安裝|欢迎下载|歡迎下載}{我们的|我們的|本报|本報|我们的新闻|我們的新聞}{app|客户端|客戶端|应用|應用程式|应用程序|手機程式}
        ^{打开|打開|下载|下載|用|在|前往}{app|客户端|客戶端|新闻客户端|新聞app}{阅读全文|閱讀全文|继续阅读|繼續閱讀|阅读更多|閱讀更多|查看全文|內閱讀|体验更流畅}
        ^{立即下载|立即下載|立即安裝|立即安装|马上下载|免费下载|免費下載}{免费|免費|新闻|新聞|官方|手机|手機|免费新闻|免費新聞}{app|客户端|客戶端|应用|應用程式|应用程序}
        ^{开启|開啟|打开|打開|允许|允許}{推送|推播|推播通知|推送通知|新聞通知|新闻通知|新闻推送|通知}*{不错过|不錯過|及时获取|即時掌握|第一时间|第一時間}
        ^{下载|下載|安装|安裝}{新闻|新聞|官方}{app|客户端|客戶端}*{第一时间|第一時間|即時掌握|随时掌握|隨時掌握}
        下载我们的 app
        下载我们的手机应用
        请在*app中查看
        请下载*app
        更多内容请下载
        更多精彩*请下载
        扫描下方二维码下载
        长按识别*下载
        尽在*app
        尽在*客户端
        ^点击下载$
        ^立即下载$
        ^下载app$
        ^下载 app$
        ^下载客户端$
        ^下载应用$
        ^打开app$
        ^打开 app$
        ^在app中打开$
        ^app内打开$
        ^app内查看$
        ^去app查看$
        下载 * 应用$
        ^长按二维码下载
        ^app内打开
        ^app内查看
        ^用app打开
        ^用 app 打开
        ^前往app
        ^安装app
        ^安装客户端
        app store和google play
        app store 和 google play
        ^开启通知
        ^打开通知
        ^开启推送
        ^打开推送
        {下载|安装|打开}{客户端|手机客户端|新闻客户端} * {阅读|查看|更多|看}
        ^开启消息推送
        ^允许通知
        ^订阅推送
        ^是否开启通知
        ^馬上下載
        ^掃描qr code
        ^掃描 qr code
        ^打開app
        ^打開 app
        ^開啟app
        ^開啟 app
        ^用app看
        ^用app閱讀
        ^在app內
        ^安裝app
        ^開啟推播
        ^開啟通知
        ^訂閱推播
        ^接收推播
        ^允許通知
        ^是否允許通知
        ^是否接收通知
        ^加入 line 好友
        ^加入line好友
        ^加 line 好友
        ^加line好友
        app store 与 google play
        app store 與 google play
        ^点击下载 * 客户端
        ^点击下载 * app
        ^立即下载 * app
        ^立即下載 * app
        ^是否允许 * 通知
        ^是否接收 * 通知
        ^是否允许发送
        ~^手机客户端$
        ^客户端下载$
        ^app下载$
        ^开启通知$
        ^打开通知$
        ^允许通知$
        ^接收通知$
        ^开启推送通知$
        ^下載app$
        ^下載 app$
        ^立即下載$
        ^開啟app$
        ^在app中開啟$
        ^開啟通知$
        ^允許通知$
        ^接收通知推播$
        ~客户端
        ~app
        ~推送
        ~推播
        ^{打开|打開|下载|下載|立即下载|立即下載|马上下载|安装|前往}*{客户端|客戶端|app|应用程式|應用程式}*{阅读体验|閱讀體驗|体验更|體驗更|更多精彩|看更多|即时|即時}
        ^{打开|打開|下载|下載|立即下载|立即下載|马上下载|安装|前往}*{客户端|客戶端|app|应用程式|應用程式}*{第一时间|第一時間|随时随地|隨時隨地|緊貼|紧贴|掌握|更流畅}
        ^{下载|下載|打开|打開}*{客户端|app},{查看|阅读|閱讀|看更多|获取|掌握|更多}
        ^{打开|打開|開啟}*app{查看|阅读|閱讀|观看}{更多|全文|完整|精彩}
        ^{扫码|掃碼|扫一扫|扫描二维码|掃描二維碼|掃描 qr code}{下载|下載}{客户端|app|我们|應用|应用}
        ^{扫码|掃碼|扫一扫|扫描二维码|掃描二維碼|掃描 qr code}{下载|下載}$
        ^在app{内|中}{打开|開啟|查看|閱讀|阅读}
        ^在app內{開啟|查看}
        在app{内|內|中}{阅读全文|閱讀全文|查看全文|查看更多|继续阅读|繼續閱讀}
        ^{下载|下載}{客户端|app|手机客户端}{查看|看更多|阅读|閱讀|获取|掌握|隨時|随时}
        {下载|下載}{《|}*{》|}app,{新聞|新闻|即時|即时|隨時|随时}不漏接
        ^{扫码|掃碼|扫描二维码|掃描二維碼}{下载|下載}*{客户端|app|应用}
    """,
    "ko": """
        {앱을|뉴스 앱을|어플을|모바일 앱을|무료 앱을} {다운로드하고|다운로드하면|다운로드해|다운받고|다운받으세요|내려받고|내려받으세요|내려받아|설치하고|설치하면|설치해} {속보를|뉴스를|소식을|가장 먼저|가장 빠르게|주요 뉴스|최신 뉴스|최신 소식|보세요|주세요|더 많은 뉴스|더 빠르게 뉴스}
        {저희|본지|저희의} {앱을|뉴스 앱을|모바일 앱을|무료 앱을|앱|어플을} {다운로드|내려받|설치|다운받|이용해|사용해|받아}-
        {저희|본지} * {앱을|앱에서} {다운로드|내려받|설치|다운받|이용|사용|받아|읽|확인}-
        앱을 {내려받으세요|다운받으세요|다운로드 받으세요|지금 다운로드|지금 설치하|무료로 다운로드|무료로 설치|무료로 내려받|이용해 보세요|이용해보세요}-
        ^{앱에서|앱으로} {더|계속|바로|전체|빠르게|편리하게|뉴스|기사|무료로|이어서|확인하|읽어|만나|간편하게}-
        {앱스토어|app store}{와|, | 및|·} {구글플레이|구글 플레이|google play|플레이스토어}에서 {다운로드하세요|다운로드할 수 있습니다|이용하실 수|만나보세요|받으세요|다운받으세요}
        {구글플레이|구글 플레이|google play|플레이스토어|플레이 스토어|앱스토어|앱 스토어}에서 {다운로드하세요|다운받으세요|내려받으세요|만나보세요|받으세요|이용하실 수}
        ^{알림을|푸시 알림을|속보 알림을|앱 알림을} {켜고|켜면|켜세요|켜 주세요|설정하고|설정하세요|설정하면|허용하고|허용하면|받아보세요|받아 보세요|신청하세요|받으세요}
        앱 다운로드하기
        앱 설치하기
        앱에서 더 편하게
        앱에서 보기
        앱에서 계속 보기
        앱으로 보기
        앱에서 열기
        앱에서 읽기
        ^앱 다운로드$
        ^앱 설치$
        ^앱으로 열기
        ^앱 열기$
        ^모바일 앱 다운로드
        {앱|어플}을 {설치하세요|다운로드하세요|다운로드 하세요|내려받으세요|다운받으세요|설치하시면}
        ^{앱|모바일 앱|앱에서|앱으로} * {설치하기|다운로드하기|받아보세요|확인하세요|만나보세요}
        {앱을|앱에서|앱으로|앱 설치하고|앱 다운로드하고} * {속보|알림|뉴스|소식|혜택} * {받아보세요|받으세요|만나보세요|확인하세요|보세요}
        google play 다운로드
        다운로드하기 google play
        qr코드를 스캔하세요
        qr코드로 다운로드
        ^알림 받기
        ^알림 설정$
        ^알림 허용
        ^푸시 알림 받기
        ^뉴스 알림 받기
        ^속보 알림 받기
        알림을 받으시겠습니까
        알림을 허용하시겠습니까
        알림을 허용하세요
        ^카카오톡 채널 추가
        카카오톡에서 * 검색해 채널
        ^네이버 * 구독하기$
        ~^구글플레이$
        ~^구글 플레이$
        ~^앱스토어$
        ~앱을
        ~앱이
        ~알림
        ~푸시 알림-
        {앱스토어|app store|google play|구글플레이}에서 다운로드$
        ^qr코드를 스캔해 {앱|앱을|다운로드|설치|내려받}-
        ^홈 화면에 {추가|추가하기|추가하세요}$
        앱을 {설치하고|다운로드하고|내려받고} * {받아보세요|받아 보세요|확인하세요|만나보세요|즐겨보세요}
        ^{네이버에서|다음에서|구글에서|카카오에서} * {구독하세요|구독해 주세요|구독해주세요|만나보세요}$
    """,
    "da": """
        download vores app
        hent vores app
        ^{hent|download} appen og {få|læs|følg|gå|lyt|bliv|modtag}
        hent * app gratis
        hent * -appen
        læs videre i appen
        læs * i vores app
        læs artiklen i appen
        ^{hent|download|prøv|åbn|få} appen$
        ^{hent|download|prøv|få} appen {her|nu|i dag|gratis|i app store|på google play|til iphone|til android}$
        ^{download|hent} app'en$
        ^{download|hent} app'en {og|så} {få|læs|følg|gå|lyt|bliv|får}
        ^hent app$
        ^åbn i appen
        ^åbn i app
        ^fortsæt i appen
        ^læs i appen
        ^prøv vores app
        hent den i app store
        hent i app store
        nu på google play
        hent den på google play
        vores {gratis nyhedsapp|nyhedsapp|gratis app|nyheds-app|mobilapp}
        {slå|slår} {notifikationer|push-beskeder|pushbeskeder|notifikationerne|push-notifikationer|pushnotifikationer|nyhedsbeskeder|vores notifikationer} til
        ^{aktivér|aktiver|tillad|modtag|få|tilmeld dig} {push-beskeder|pushbeskeder|push-notifikationer|pushnotifikationer|nyhedsbeskeder|nyhedsalarmer|breaking-beskeder}
        {hent|download|installer|prøv} vores * {app|nyhedsapp|nyheds-app|mobilapp}
        ^{fås|findes|hentes|kan hentes|appen findes|tilgængelig} * {app store|google play} og * {google play|app store}
        ^nu i app store og * google play
        ^{læs|læs videre|læs mere|fortsæt|fortsæt læsningen|se|lyt|læs hele artiklen} i {appen|vores app}$
        {med|i|via} {vores app|appen} {får du|er du|går du|har du|bliver du|kan du følge}
        ^få {nyhederne|de seneste nyheder|nyheder|vigtige nyheder} * {på mobilen|på din mobil|på telefonen|på din telefon|direkte på mobilen}
        ^findes til ios og android
        ^fås til ios og android
        ^scan qr-koden$
        ^scan qr-koden {og hent|og download|for at hente|for at downloade|med mobilen og hent}
        scan koden * app
        ^slå notifikationer til
        ^slå notifikationer fra
        ^aktiver notifikationer
        ^aktivér notifikationer
        ^tillad notifikationer
        ^modtag notifikationer
        ^modtag push-
        ^få notifikationer
        ^få besked, når {vi|der sker|der er nyt|der er nyheder|en ny|nye}
        ^få besked$
        ^få breaking news
        vil du have notifikationer
        vil du modtage notifikationer
        vil du modtage push-
        ønsker du at modtage notifikationer
        ^føj til hjemmeskærm
        ^tilføj til hjemmeskærm
        ~^vores app$
        ~^vores apps$
        ~appen
        ~notifikationer
        ~push-
    """,
    "no": """
        last ned vår app
        last ned * -appen
        ^last ned appen og {få|les|følg|hør|bli|motta|hold}
        få appen vår
        ^{last ned|hent|prøv|få|åpne} appen$
        ^{last ned|hent|prøv|få} appen {her|nå|i dag|gratis|i app store|på google play|for iphone|for android}$
        ^få {varsler|varsel|nyheter|siste nytt} * last ned {appen|appen vår|vår app}$
        ^last ned app$
        ^last ned * appen$
        ^åpne i appen
        ^åpne i app
        ^les i appen
        ^les mer i appen
        ^les videre i appen
        ^fortsett i appen
        last ned fra app store
        last ned på app store
        last ned i app store
        ^tilgjengelig på google play
        ^tilgjengelig på app store
        vår {gratis nyhetsapp|nyhetsapp|gratis app|nyhets-app|mobilapp}
        {slå|skru} på {push-varsler|pushvarsler|push-varsel|pushvarsel|varslinger|varsler|nyhetsvarsler|push} {så|og|for å}
        ^{slå på|skru på|aktiver|tillat|motta|få} {push-varsler|pushvarsler|nyhetsvarsler|push-varsel|pushvarsel|varslinger}
        {last ned|installer|prøv|skaff deg} vår * {app|nyhetsapp|mobilapp}
        {last ned|hent|installer|prøv} {appen|nyhetsappen|den nye appen} vår
        ^{finnes|fås|appen finnes|tilgjengelig|last den ned} {i|på|nå i} app store og {google play|på google play|i google play}
        ^{les|les videre|les mer|fortsett|fortsett å lese|se|lytt|les hele saken} i {appen|vår app|appen vår}$
        {med|i|via} {appen vår|vår app} {får du|er du|går du|har du|blir du}
        ^få {nyhetene|de siste nyhetene|siste nytt|nyheter|viktige nyheter} * {på mobilen|på telefonen|rett på mobilen|på mobilen din}
        ^tilgjengelig for ios og android
        ^finnes for ios og android
        ^skann qr-koden$
        ^skann qr-koden {og last ned|for å laste ned|med mobilen og last ned}
        ^slå på varsler
        ^slå på varsling-
        ^skru på varsler
        ^aktiver varsler
        ^tillat varsler
        ^motta varsler
        ^motta push-
        ^få varsler$
        ^få varsler på {mobilen|telefonen|de viktigste}$
        ^få varsel når
        ^få push-
        vil du ha varsler
        vil du motta varsler
        vil du ha push-
        ønsker du å motta varsler
        ønsker du varsler
        ^legg til på hjem-skjerm-
        ^legg til på startskjerm-
        ~^våre apper$
        ~^vår app$
        ~appen
        ~varsler
        ~push-
    """,
    "fi": """
        lataa sovelluksemme
        lataa ilmainen sovellus
        lataa meidän sovellus
        lataa * mobiilisovellus
        lataa * -sovellus
        lataa sovellus app storesta
        lataa sovellus google playsta
        asenna sovelluksemme
        ^lataa sovellus$
        ^lataa sovellus {tästä|täältä|puhelimeesi|nyt|ilmaiseksi|maksutta|heti}$
        ^lataa sovellus {ja|niin} {lue|saat|saa|seuraa|pysy|kuuntele|katso|näet}
        ^lataa sovellus.
        ~^lataa sovellus
        ^lataa appi
        ^lataa uutissovellus$
        ^lataa uutissovellus {puhelimeesi|tästä|ilmaiseksi|app storesta|google playsta|nyt}
        ^lataa * sovellus$
        ^avaa sovelluksessa
        ^avaa sovellus$
        ^lue sovelluksessa
        ^lue * sovelluksessa
        ^jatka sovelluksessa
        ^jatka lukemista sovelluksessa
        ^kuuntele sovelluksessa
        ^katso sovelluksessa
        ^lataa app storesta
        {lataa|asenna|hanki|kokeile|ota käyttöön} * {uutissovelluksemme|sovelluksemme|mobiilisovelluksemme|sovelluksemme puhelimeesi}
        {uutissovelluksemme|mobiilisovelluksemme|sovelluksestamme|uutissovelluksessamme|mobiilisovelluksessamme}
        {ota|laita} {push-ilmoitukset|uutisilmoitukset|ilmoitukset|puhelinilmoitukset|pushit} {käyttöön|päälle} {niin|ja|jotta}
        ^{ota|laita} {push-ilmoitukset|uutisilmoitukset|ilmoitukset|puhelinilmoitukset} {käyttöön|päälle}
        ^{nyt|saatavilla|sovellus on|lataa|nyt saatavilla} app {storessa|storesta} ja {google playssa|google playsta|google play -kaupasta|google play -kaupassa}
        ^{lataa|asenna|hanki|avaa} * {sovellus puhelimeesi|sovellus kännykkääsi|sovellus ilmaiseksi}$
        ^{lataa|asenna|hanki|avaa} * {uutissovelluksemme|sovelluksemme}
        {ota|laita} {push-ilmoitukset|uutisilmoitukset|ilmoitukset} käyttöön, {niin|ja|jotta}
        sovellus on * app storessa ja google playssa
        ^{salli|tilaa|aktivoi|vastaanota} {push-ilmoitukset|uutisilmoitukset|ilmoituksemme|puhelinilmoitukset|uutishälytykset}
        ^{lue|jatka lukemista|jatka|lue lisää|lue juttu|lue koko juttu|kuuntele|katso|avaa} {sovelluksessa|sovelluksessamme|uutissovelluksessa|uutissovelluksessamme}$
        ^saat {uutiset|uusimmat uutiset|tärkeimmät uutiset} * {puhelimeesi|kännykkääsi|älypuhelimeesi}
        ^lataa google playsta
        ^saatavilla google playssa
        ^saatavilla app storessa
        ^saatavilla ios-
        ^skannaa qr-koodi$
        ^skannaa qr-koodi {ja lataa|puhelimellasi ja lataa|lataaksesi}
        ^salli ilmoitukset$
        ^tilaa ilmoitukset
        ^ota käyttöön ilmoitukset
        ^ota push-ilmoitukset
        ^tilaa push-
        haluatko ilmoituksia
        haluatko saada ilmoituksia
        haluatko vastaanottaa ilmoituksia
        haluatko push-
        ^lisää aloitusnäyttöön
        ^lisää aloitusnäytölle
        ~^sovelluksemme$
        ~sovellus
        ~sovelluksen
        ~ilmoitukset
        ~ilmoituksia
        {kytke|aseta} {ilmoitukset|push-ilmoitukset|uutisilmoitukset} {päälle|käyttöön}
        ^{saat|lue} {uutiset|uutisen|juuri tulleet uutiset} * {sovelluksesta|sovelluksella|sovelluksesi}
        ^lataa sovellus puhelimeesi {ja|niin} {lue|saat|seuraa|pysy|kuuntele}
    """,
    "cs": """
        stáhněte si naši aplikaci
        stáhněte si naši * aplikaci
        stáhněte si aplikaci$
        ~^stáhněte si aplikaci
        stáhni si naši aplikaci
        stáhni si aplikaci
        stáhněte si mobilní aplikaci
        nainstalujte si naši aplikaci
        v naší * aplikaci$
        vyzkoušejte naši aplikaci
        ^stáhnout aplikaci$
        ^stáhněte aplikaci
        ^otevřít v aplikaci
        ^otevřít aplikaci$
        ^číst v aplikaci
        ^pokračovat v aplikaci
        ^čtěte v aplikaci
        ^stáhnout z app store
        ^stáhnout v app store
        stáhnout v app store
        stáhnout na google play
        nyní na google play
        ^k dispozici na google play
        ke stažení na google play
        {stáhněte|stáhni|stáhněte si|stáhni si|nainstalujte|nainstalujte si|vyzkoušejte|otevřete} {zdarma|naši|mobilní|novou|bezplatnou|ještě dnes|hned} * {aplikac-|appk-}
        {stáhněte si|stáhni si|nainstalujte si|stáhněte} {aplikaci|appku} * {zdarma|pro android|pro ios|pro iphone|do mobilu|do svého mobilu|do telefonu}-
        {stáhněte si|nainstalujte si|stáhněte} {aplikaci|appku} * {v app store|v google play|z app store|z google play}
        {čtěte|sledujte|čti|pokračujte} * v {naší aplikaci|mobilní aplikaci|aplikaci zdarma|naší appce}
        {zapněte si|zapněte|povolte|dostávejte} {upozornění|notifikace|oznámení} * {abyste|na|o|ať}-
        ^aplikace pro ios a android
        ^naskenujte qr kód
        ^načtěte qr kód
        ^zapnout upozornění$
        ^povolit upozornění$
        ^zapněte si upozornění
        ^zapněte si notifikace
        ^povolit notifikace$
        ^zapnout notifikace$
        ^povolte si notifikace
        ^odebírat upozornění$
        ^dostávejte upozornění
        chcete dostávat upozornění
        chcete dostávat notifikace
        chcete odebírat upozornění
        přejete si dostávat
        ^přidat na plochu$
        ^přidat na domovskou obrazovku
        ~^mobilní aplikace$
        ~^naše aplikace$
        ~aplikace
        ~aplikaci
        ~notifikace
        ~upozornění
        ^{aplikace|aplikaci} * {ke stažení|zdarma ke stažení|stáhnete|stahujte|najdete} * {android|ios|google play|app store}
        ^čtěte nás {i|také|taky} {v|ve|přes} {mobilu|aplikaci|mobilní aplikaci|telefonu|svém mobilu}
    """,
    "sk": """
        stiahnite si našu aplikáciu
        stiahnite si našu * aplikáciu
        stiahnite si aplikáciu$
        ~^stiahnite si aplikáciu
        stiahni si našu aplikáciu
        stiahni si aplikáciu
        stiahnite si mobilnú aplikáciu
        nainštalujte si našu aplikáciu
        v našej * aplikácii$
        vyskúšajte našu aplikáciu
        ^stiahnuť aplikáciu$
        ^stiahnite aplikáciu
        ^otvoriť v aplikácii
        ^otvoriť aplikáciu$
        ^čítať v aplikácii
        ^pokračovať v aplikácii
        ^čítajte v aplikácii
        stiahnuť z app store
        stiahnuť v app store
        stiahnuť na google play
        teraz na google play
        ^dostupné na google play
        ^dostupné v app store
        ^aplikácia pre ios a android
        {stiahnite|stiahni|stiahnite si|stiahni si|nainštalujte|nainštalujte si|vyskúšajte|otvorte} {zadarmo|zdarma|našu|mobilnú|novú|bezplatnú|bezplatne|ešte dnes|hneď} * {aplikáci-|appk-}
        {stiahnite si|stiahni si|nainštalujte si|stiahnite} {aplikáciu|appku} * {zadarmo|zdarma|pre android|pre ios|pre iphone|do mobilu|do telefónu}-
        {stiahnite si|nainštalujte si|stiahnite} {aplikáciu|appku} * {v app store|v google play|z app store|z google play}
        {čítajte|sledujte|čítaj|pokračujte} * v {našej aplikácii|mobilnej aplikácii|našej appke}
        {zapnite si|zapnite|povoľte|dostávajte} {upozornenia|notifikácie|oznámenia} * {aby|na|o|nech}-
        ^naskenujte qr kód
        ^načítajte qr kód
        ^zapnúť upozornenia$
        ^povoliť upozornenia$
        ^zapnite si upozornenia
        ^zapnite si notifikácie
        ^povoliť notifikácie$
        ^zapnúť notifikácie$
        ^povoľte si notifikácie
        ^odoberať upozornenia$
        ^dostávajte upozornenia
        chcete dostávať upozornenia
        chcete dostávať notifikácie
        chcete odoberať upozornenia
        prajete si dostávať
        ^pridať na plochu$
        ^pridať na domovskú obrazovku
        ~^mobilná aplikácia$
        ~^naše aplikácie$
        ~aplikácia
        ~aplikáciu
        ~notifikácie
        ~upozornenia
        ^{aplikácia|aplikáciu} * {na stiahnutie|zadarmo na stiahnutie|stiahnete|sťahujte|nájdete} * {android|ios|google play|app store}
        ^čítajte nás {aj|tiež|i} {v|vo|cez} {mobile|aplikácii|mobilnej aplikácii|telefóne|svojom mobile}
        aplikáciu nájdete v {google play|app store}
    """,
    "hu": """
        töltse le * alkalmazásunkat
        töltsd le * alkalmazásunkat
        {töltse le|töltsd le} az appunkat
        töltsd le az applikációnkat
        ^töltse le ingyenes
        ^töltsd le ingyenes
        ^alkalmazás letöltése$
        ^app letöltése$
        ^az alkalmazás letöltése$
        ^mobilalkalmazás letöltése$
        ^megnyitás az alkalmazásban
        ^megnyitás alkalmazásban
        ^megnyitás az appban
        ^olvassa az appban
        ^folytatás az alkalmazásban
        ^letölthető az app store-ból
        {töltse le|töltsd le|telepítse|telepítsd|próbálja ki|próbáld ki|használja|használd} {ingyenes|új|mobil} * {alkalmazásunk-|applikációnk-|appunk-}
        ^{töltse le|töltsd le|telepítse|telepítsd|próbálja ki|próbáld ki} {ingyenes|ingyen|most} * {alkalmazás-|applikáció-|appot}
        {töltse le|töltsd le|telepítse|telepítsd|próbálja ki|próbáld ki} {alkalmazásunkat|applikációnkat|appunkat}
        ^{töltse le|töltsd le|telepítse|telepítsd|próbálja ki|próbáld ki} {az alkalmazást|az appot|az applikációt}$
        ^{töltse le|töltsd le} {az alkalmazást|az appot|az applikációt} {az app store-ból|a google playről|ingyen|itt|innen|és olvass|és olvassa|és kövesd|és kövesse}
        ^{töltse le|töltsd le|telepítse|telepítsd} * {mobilalkalmazás-|alkalmazásunk-|applikációnk-|alkalmazását|applikációját|appját|appunkat}
        {olvassa|olvasd|kövesse|kövesd|folytassa|folytasd} * {az alkalmazásunkban|alkalmazásunkban|applikációnkban|appunkban|az applikációban|az appban}
        {kapcsolja be|kapcsold be|engedélyezze|engedélyezd|kérjen|kérj} * {értesítés-|értesítéseket|push-}
        letöltés az app store-ból
        letöltés app store
        szerezd meg: google play
        ^elérhető a google playen
        ^elérhető az app store-ban
        ^letölthető a google play-
        ^{olvassa be|olvasd be|szkennelje be} a qr-kódot$
        ^{olvassa be|olvasd be|szkennelje be} a qr-kódot {a letöltéshez|és töltse le|és töltsd le|az alkalmazás letöltéséhez}
        ^értesítések engedélyezése$
        ^értesítések bekapcsolása$
        ^kérek értesítést
        ^kérem az értesítéseket
        ^engedélyezze az értesítéseket
        ^kapcsolja be az értesítéseket
        szeretne értesítéseket kapni
        szeretnél értesítéseket kapni
        szeretne értesítést kapni
        ^hozzáadás a kezdőképernyőhöz
        ~^mobilalkalmazás$
        ~^alkalmazásaink$
        ~alkalmazás
        ~alkalmazást
        ~applikáció-
        ~értesítések-
    """,
    "ro": """
        descarcă aplicația noastră
        ^{descarcă|descărcați|descărcaţi} {aplicația|aplicaţia}$
        ^{descarcă|descărcați|descărcaţi} {aplicația|aplicaţia} {noastră|gratuit|gratuită|acum|de|din|pentru|mobilă|și fii|și citește|și urmărește|și afli|și primești|ca să}
        ~^descarcă aplicația
        descărcați aplicația {noastră|gratuit|gratuită|acum|de pe|din|pentru|mobilă}
        ~descărcați aplicația
        ^descarcă gratuit aplicația
        descărcați gratuit aplicația
        ^descarca aplicatia
        ^instalează aplicația
        instalați aplicația noastră
        încearcă aplicația noastră
        citește * în aplicație
        în aplicația noastră
        ^deschide în aplicație
        ^deschide aplicația
        ^citește în aplicație
        ^continuă în aplicație
        ^aplicația mobilă$
        ^disponibil pe google play
        ^disponibilă pe google play
        ^disponibil în app store
        ^disponibilă în app store
        ^descarcă din app store
        ^descarcă de pe app store
        ^descarcă din google play
        {descarcă|descărcați|descărcaţi|instalează|instalați|instalaţi|încearcă|încercați} {gratuit|acum|aplicația|aplicaţia} * {aplicați-|aplicaţi-|app}
        {descarcă|descărcați|descărcaţi|instalează|instalați|instalaţi|încearcă} {aplicația|aplicaţia|aplicația noastră|gratuit aplicația|acum aplicația} {noastră|gratuită|de|pentru|mobilă|gratuit}-
        {citește|citiți|citeşte|urmărește} * {în aplicația|din aplicația} {noastră|mobilă|de}-
        {activează|activați|primește|primiți} {notificările|notificări|alertele} * {pentru|pe telefon|în timp real}-
        ^descarcă de pe google play
        ^pentru ios și android$
        ^scanează codul qr
        ^scanați codul qr
        ^activează notificările
        ^activați notificările
        ^permite notificările
        ^permite notificări
        ^primește notificări
        ^primiți notificări
        ^abonează-te la notificări
        ^abonați-vă la notificări
        dorești să primești notificări
        doriți să primiți notificări
        vrei să primești notificări
        vrei să fii notificat
        ^adaugă pe ecranul
        ^adaugă la ecranul
        ~^aplicațiile noastre$
        ~^aplicația noastră$
        ~aplicația
        ~aplicație
        ~notificări-
    """,
    "bg": """
        изтеглете нашето приложение
        изтегли нашето приложение
        изтеглете приложението на
        изтеглете мобилното * приложение
        изтеглете безплатното * приложение
        свалете нашето приложение
        свалете приложението на
        ^свали приложението
        инсталирайте нашето приложение
        четете * в нашето приложение
        ^изтеглете приложението$
        ^{изтеглете|свалете} приложението {за android|за ios|за iphone|и четете|и следете|и бъдете|на сайта|на вестник|ни}
        ^изтегли приложението
        ^изтегляне на приложението$
        ^свалете приложението$
        ^отворете в приложението
        ^отвори в приложението
        ^отваряне в приложението
        ^прочетете в приложението
        ^продължете в приложението
        изтеглете от app store
        изтеглете от google play
        ^изтегли от app store
        ^изтегли от google play
        {изтеглете|изтегли|свалете|свали|инсталирайте|инсталирай|вземете|пробвайте|отворете} {безплатно|безплатното|нашето|новото|мобилното|сега|още днес} * {приложение-|апп}
        {изтеглете|изтегли|свалете|свали|инсталирайте|инсталирай} {приложението|мобилното приложение|апликацията} * {app store|google play|appgallery|безплатно|за android|за ios|за iphone|на телефона|на своя}-
        {изтеглете|изтегли|свалете|свали|инсталирайте|инсталирай} {приложението ни|мобилното ни приложение|нашата апликация|апликацията ни}
        {четете|следете|чети|следи} * {в приложението|в нашето приложение|през приложението} {ни|на|за}-
        {включете|включи|активирайте|получавайте} {известията|известия|нотификации|нотификациите} * {за|на|от}-
        свалете от google play
        ^налично в google play
        ^налично в app store
        ^достъпно в google play
        ^за ios и android$
        ^сканирайте qr кода
        ^сканирай qr кода
        ^включете известията
        ^включи известията
        ^активирайте известията
        ^активирай известията
        ^разрешете известията
        ^разреши известия
        ^получавайте известия
        ^получавай известия
        желаете ли да получавате известия
        искате ли да получавате известия
        искате да получавате известия
        ^добави към началния екран
        ~^мобилно приложение$
        ~^нашите приложения$
        ~приложението
        ~известия-
    """,
    "el": """
        κατεβάστε την εφαρμογή μας
        κατεβάστε την * εφαρμογή μας
        κατεβάστε τη δωρεάν εφαρμογή
        κατεβάστε την εφαρμογή του * {και ενημερωθείτε|και μείνετε|για να ενημερώνεστε|για να μαθαίνετε|δωρεάν|από το app store|από το google play|στο κινητό σας}
        ^κατεβάστε την εφαρμογή του {site|ιστότοπου|εφημερίδας|σταθμού|ιστοσελίδας}-
        κατεβάστε την εφαρμογή της * {και ενημερωθείτε|και μείνετε|για να ενημερώνεστε|για να μαθαίνετε|δωρεάν|από το app store|από το google play|στο κινητό σας}
        ^κατεβάστε την εφαρμογή της {site|ιστότοπου|εφημερίδας|σταθμού|ιστοσελίδας}-
        κατεβάστε το app
        κατεβάστε δωρεάν την εφαρμογή
        ^κατέβασε την εφαρμογή {μας|δωρεάν|τώρα|εδώ}
        ^κατέβασε την εφαρμογή$
        ^κατέβασε την εφαρμογή {και|για να} {ενημερώσου|ενημερώνεσαι|διάβασε|διαβάζεις|μείνε|μάθε|μαθαίνεις|δες|βλέπεις|άκουσε|έχεις}
        εγκαταστήστε την εφαρμογή μας
        δοκιμάστε την εφαρμογή μας
        διαβάστε * στην εφαρμογή μας
        ^κατεβάστε την εφαρμογή$
        ^κατεβάστε την εφαρμογή {και|για να} {ενημερωθείτε|ενημερώνεστε|διαβάστε|διαβάσετε|μείνετε|λαμβάνετε|λάβετε|μαθαίνετε|δείτε|ακούστε|έχετε|μη χάνετε}
        ^κατεβάστε την εφαρμογή {μας|δωρεάν|τώρα|εδώ|από το app store|από το google play|για android|για ios|για κινητά|στο κινητό σας}
        ^λήψη εφαρμογής$
        ^λήψη της εφαρμογής$
        ^άνοιγμα στην εφαρμογή
        ^άνοιγμα εφαρμογής
        ^ανοίξτε στην εφαρμογή
        ^ανοίξτε την εφαρμογή$
        ^ανοίξτε την εφαρμογή για να {διαβάσετε|δείτε|συνεχίσετε}
        ^διαβάστε στην εφαρμογή
        ^συνέχεια στην εφαρμογή
        κατεβάστε το από το google play
        κατεβάστε το από το app store
        κατεβάστε από το app store
        {κατεβάστε|κατέβασε|εγκαταστήστε|αποκτήστε|δοκιμάστε|κάντε download} {δωρεάν|τώρα} * {εφαρμογή-|app}
        {κατεβάστε|κατέβασε|εγκαταστήστε|αποκτήστε|δοκιμάστε} {τη νέα|την νέα|την ανανεωμένη|την επίσημη} εφαρμογή {μας|του site|για κινητά|για android|για ios}
        {κατέβασε|αποκτήστε} {το app|την δωρεάν εφαρμογή|τη δωρεάν εφαρμογή|την εφαρμογή μας}
        {διαβάστε|διάβασε|ενημερωθείτε|ενημερώσου} * {στην εφαρμογή|από την εφαρμογή|μέσα από την εφαρμογή|μέσω της εφαρμογής} {μας|του|για}-
        {ενεργοποιήστε|ενεργοποίησε|λάβετε|λάβε} {τις ειδοποιήσεις|ειδοποιήσεις} * {για|στο κινητό}-
        κατεβάστε από το google play
        ^διαθέσιμο στο google play
        ^διαθέσιμο στο app store
        ^διαθέσιμη στο google play
        ^για ios και android$
        σαρώστε τον κωδικό qr
        σκανάρετε το qr
        σκανάρετε τον κωδικό
        ^ενεργοποίηση ειδοποιήσεων$
        ^ενεργοποιήστε τις ειδοποιήσεις
        ^ενεργοποίησε τις ειδοποιήσεις
        ^λάβετε ειδοποιήσεις
        ^λήψη ειδοποιήσεων$
        ^να επιτρέπονται οι ειδοποιήσεις
        θέλετε να λαμβάνετε ειδοποιήσεις
        επιθυμείτε να λαμβάνετε ειδοποιήσεις
        ^προσθήκη στην αρχική οθόνη
        ~^οι εφαρμογές μας$
        ~^η εφαρμογή μας$
        ~εφαρμογή
        ~εφαρμογής
        ~ειδοποιήσεις
        ~ειδοποιήσεων
        ^{διαθέσιμο|διαθέσιμη|διαθέσιμα|δωρεάν} {σε|στο|για} {app store και google play|google play και app store|app store, google play|ios και android|android και ios}$
    """,
    "uk": """
        завантажте застосунок$
        ~^завантажте застосунок
        завантажте мобільний застосунок
        завантажте мобільний додаток
        завантажуй застосунок
        завантажуй додаток
        встановіть наш застосунок
        встановіть наш додаток
        встановіть мобільний застосунок
        ^завантажте додаток$
        ~^завантажте додаток
        ^завантажити застосунок$
        ^завантажити додаток$
        ^відкрити в застосунку
        ^відкрити у застосунку
        ^відкрити в додатку
        ^читати в застосунку
        ^читати у застосунку
        ^читати в додатку
        ^мобільний застосунок$
        ^мобільний додаток$
        {завантажте|завантажуйте|завантаж|встановіть|встановлюйте|спробуйте|скачайте|відкрийте} {безкоштовно|безкоштовний|наш|наш мобільний|мобільний|новий|зараз} * {застосунок|додаток|застосунку|додатку|програму}
        {завантажте|завантажуйте|встановіть|встановлюйте} {застосунок|додаток} * {безкоштовно|для ios|для iphone|для android|app store|google play}-
        {завантажте|завантажуйте|встановіть} {мобільний застосунок|мобільний додаток} * {безкоштовно|для ios|для iphone|для android|app store|google play}-
        {читайте|стежте|слідкуйте|дивіться} * {у нашому застосунку|у нашому додатку|в нашому застосунку|в нашому додатку|у мобільному застосунку|у застосунку|у додатку}
        {увімкніть|увімкни|отримуйте|дозвольте} {сповіщення|push-сповіщення|повідомлення} * {щоб|про|на}-
        завантажити з app store
        завантажити в app store
        завантажити з google play
        ^доступно в google play
        ^доступний в app store
        ^доступно в app store
        ^для ios та android$
        ^скануйте qr-код
        ^відскануйте qr-код
        ^зіскануйте qr-код
        ^увімкнути сповіщення$
        ^увімкніть сповіщення
        ^дозволити сповіщення$
        ^дозвольте сповіщення
        ^отримувати сповіщення$
        ^отримуйте сповіщення
        ^підписатися на сповіщення$
        бажаєте отримувати сповіщення
        хочете отримувати сповіщення
        ^додати на головний екран
        ~^наші застосунки$
        ~застосунок
        ~застосунку
        ~мобільний додаток
        ~сповіщення
    """,
    "tr": """
        uygulamamızı indirin
        uygulamamızı indir
        uygulamamızı * indirin
        uygulamamızı ücretsiz indir-
        mobil uygulamamızı indir-
        mobil uygulamamızı hemen indir-
        ücretsiz uygulamamızı indir-
        uygulamasını ücretsiz indirin
        uygulamasını hemen indirin
        haber uygulamasını indirin
        uygulamamız üzerinden
        uygulamamızdan takip
        ^uygulamayı indir$
        ^uygulamayı indirin$
        ^uygulamayı hemen indir
        ^uygulamayı aç$
        ^uygulamada aç$
        ^uygulamada oku$
        ^uygulamada görüntüle$
        ^uygulamadan devam et$
        ^uygulamamızı keşfedin
        ^mobil uygulamayı indir
        ^mobil uygulamalar$
        ^mobil uygulamamız
        {uygulamamızı|mobil uygulamamızı|ücretsiz uygulamamızı|haber uygulamamızı} * {indir-|yükle-|edin-|kur|kurun|dene-}
        ^{uygulamayı|mobil uygulamayı} * {indir|indirin|indiriniz|yükle|yükleyin|edinin|kurun|deneyin}$
        {uygulamayı|mobil uygulamayı|uygulamasını|uygulamayı hemen|uygulamayı ücretsiz} {indirin|indiriniz|yükleyin|deneyin|edinin}
        ^{ücretsiz|hemen|mobil|cep telefonunuza} * {uygulamamızı|uygulamamız|uygulamasını} {indir-|ile|yükle-}
        {uygulamamızdan|uygulamamızda|uygulamamız üzerinden|uygulamamızla} * {oku-|takip|öğren-|haberdar}-
        {bildirimleri|bildirimlerimizi|anlık bildirimleri} {aç|açın|açmayı|etkinleştirin|etkinleştir|açarak}-
        ^google play'den indir-
        google play'den alın
        app store'dan indirin
        ^huawei appgallery$
        ^qr kodu okutun
        qr kodu okutarak * indir-
        ^karekodu okutun
        karekodu okutarak
        ^bildirimleri aç$
        ^bildirimlere izin ver
        ^bildirimleri etkinleştir
        ^bildirim al$
        ^anlık bildirim$
        ^son dakika bildirimleri$
        bildirim almak ister misiniz
        bildirimleri almak ister misiniz
        bildirim göndermek istiyor
        haberlerden anında haberdar ol-
        ^ana ekrana ekle$
        ~^uygulamalarımız$
        ~^uygulamamız$
        ~uygulamayı
        ~uygulama
        ~uygulamayla
        ~bildirim-
    """,
    "ar": """
        حمل تطبيقنا
        حملوا تطبيقنا
        حمل التطبيق الآن
        حمل التطبيق مجانا
        قم بتحميل تطبيق-
        قم بتنزيل تطبيق-
        قم بتحميل التطبيق
        قم بتنزيل التطبيق
        نزل تطبيقنا
        تحميل تطبيقنا
        تنزيل تطبيقنا
        عبر تطبيقنا
        على تطبيقنا
        ^تحميل التطبيق$
        ^تنزيل التطبيق$
        ^{حمل|حملوا|حمّل|حمّلوا} تطبيق * {لمتابعة|لتصلك|ليصلك|لتصلكم|للحصول|واقرأ|وتابع|مجانا|الآن|على هاتفك|من متجر|من google}
        ^افتح التطبيق$
        ^افتح في التطبيق$
        ^فتح في التطبيق$
        ^اقرأ في التطبيق$
        ^تابع في التطبيق$
        ^متوفر على google play
        ^متوفر على app store
        ^متاح على google play
        ^{حمل|حملوا|نزل|نزلوا|ثبت|ثبتوا|قم بتحميل|قم بتنزيل|احصل على|جرب} {تطبيقنا|الآن تطبيق|مجانا تطبيق}-
        ^{حمل|حملوا|نزل|نزلوا|ثبت|ثبتوا} التطبيق {الآن|مجانا|من|على هاتفك|واحصل|وتابع|لتصلك|ليصلك|لمتابعة|واقرأ}
        ^{حمل|حملوا|نزل|نزلوا|ثبت|ثبتوا} التطبيق$
        ^{قم بتحميل|قم بتنزيل|احصل على|جرب} التطبيق
        ^{تحميل|تنزيل|تثبيت} {تطبيقنا|التطبيق|تطبيق} * {مجانا|الآن|على هاتفك|لهاتفك|للهواتف|المجاني}
        {تابع|تابعوا|تابعونا|اقرأ|اقرأوا|تابعنا} * {عبر تطبيقنا|على تطبيقنا|في تطبيقنا|من خلال تطبيقنا|عبر التطبيق}
        {فعل|قم بتفعيل|تلقى|احصل على} {الإشعارات|إشعارات|التنبيهات} * {لتصلك|ليصلك|لتبقى|على هاتفك|من}-
        ^متاح على app store
        حمله من app store
        حمله من google play
        ^امسح رمز الاستجابة السريعة
        ^امسح الرمز
        ^امسح رمز qr
        ^تفعيل الإشعارات$
        ^تفعيل التنبيهات$
        ^فعل الإشعارات
        ^السماح بالإشعارات$
        ^تلقي الإشعارات$
        ^احصل على إشعارات
        ^احصل على تنبيهات
        ^اشترك في الإشعارات
        ^اشترك في خدمة الإشعارات
        ^هل ترغب في تلقي إشعارات
        هل تريد تلقي إشعارات
        هل تود استقبال
        ^أضف إلى الشاشة الرئيسية
        ^تابعنا على أخبار جوجل
        ~^تطبيقاتنا$
        ~^تطبيقنا$
        ~التطبيق
        ~تطبيق
        ~الإشعارات
        ~إشعارات
        ^{تابعوا|تابع} {آخر|أحدث} {أخبارنا|الأخبار} * عبر {google news|جوجل نيوز|أخبار جوجل|غوغل نيوز}
        ^{لمتابعة|لمتابعه} {أهم|آخر|أحدث|كل} * {انضموا|انضم|اشترك|اشتركوا} {إلى|في} {قناتنا|قناة|مجموعتنا} * {واتساب|الواتساب|تلغرام|تيليغرام|تليجرام|تيليجرام}
        ^{انضموا|انضم|اشترك|اشتركوا} {إلى|في} {قناتنا|مجموعتنا} على * {لمتابعة|ليصلك|لتصلك|للحصول|لتصلكم}
    """,
    "fa": """
        اپلیکیشن ما را دانلود کنید
        اپلیکیشن ما را نصب کنید
        اپلیکیشن را دانلود کنید
        برنامه ما را دانلود کنید
        برنامه موبایل ما را
        اپلیکیشن موبایل ما
        نسخه موبایل ما را دانلود
        اپلیکیشن خبری ما
        در اپلیکیشن ما
        ^دانلود اپلیکیشن$
        ^دریافت اپلیکیشن$
        ^نصب اپلیکیشن$
        ^دانلود برنامه$
        ^دانلود اپ$
        ^باز کردن در اپلیکیشن
        ^مشاهده در اپلیکیشن
        ^ادامه در اپلیکیشن
        ^خواندن در اپلیکیشن
        ^دریافت از بازار$
        دریافت از کافه بازار
        دریافت از کافه‌بازار
        دریافت از گوگل پلی
        {اپلیکیشن|اپ|برنامه|نرم‌افزار} {ما|رایگان ما|موبایل ما|رایگان|موبایل|خبری ما|اندروید|موبایلی} * {را نصب|را دانلود|را دریافت|نصب کنید|دانلود کنید|دریافت کنید}-
        ^{دانلود|نصب|دریافت} {اپلیکیشن|اپ|برنامه|نرم‌افزار|رایگان اپلیکیشن} * {ما|موبایل|اندروید|رایگان|برای|آی‌اواس|ios|خبرگزاری|روزنامه}-
        {همین حالا|هم اکنون|همین الان} * {نصب کنید|دانلود کنید|دریافت کنید}
        {با نصب|با دانلود} {اپلیکیشن|اپ|برنامه|اپلیکیشن ما} * {باخبر|مطلع|همراه|دریافت|بخوانید}-
        {اعلان‌ها|نوتیفیکیشن|اعلان‌های ما|نوتیفیکیشن‌ها} را {فعال|روشن} {کنید|کن}
        دریافت از google play
        دریافت از app store
        ^دانلود از بازار$
        دانلود از گوگل پلی
        دانلود از google play
        دانلود از app store
        دریافت از مایکت
        کد qr را اسکن کنید
        اسکن کنید و * دانلود
        ^فعال کردن اعلان‌ها$
        ^فعال‌سازی اعلان‌ها$
        ^اجازه به اعلان-
        ^دریافت اعلان‌ها$
        ^اعلان‌ها را فعال کنید
        مایلید اعلان-
        آیا مایل به دریافت اعلان-
        آیا می‌خواهید اعلان-
        ^افزودن به صفحه اصلی
        ~^اپلیکیشن$
        ~^اپلیکیشن ما$
        ~اپلیکیشن
        ~اعلان
        ~اعلان‌ها
        ^برای {اطلاع|آگاهی|باخبر شدن|دریافت} * {ما را در|به کانال|در کانال} * {دنبال کنید|بپیوندید|عضو شوید}
        ^{برای|جهت} {اطلاع|آگاهی} از {آخرین|تازه‌ترین|جدیدترین|مهم‌ترین} {اخبار|خبرها|رویدادها} * {ما را|کانال|عضو}
    """,
    "he": """
        ^הורידו את האפליקציה$
        ^הורידו את אפליקציית * {שלנו|לנייד|לסמארטפון|וקבלו|ותהיו|והישארו|ותתעדכנו|כדי|עכשיו|בחינם|לאייפון|לאנדרואיד|ותיהנו|חינם}
        ^הורידו את אפליקציית * {עדכונים|התראות|בזמן אמת|החדשות}
        ^הורידו את היישומון
        ^הורד את האפליקציה$
        ^להורדת האפליקציה
        ^להורדת אפליקציית
        ^להורדת היישומון
        באפליקציה שלנו
        נסו את האפליקציה שלנו
        ^הורדת האפליקציה$
        ^פתח באפליקציה
        ^פתחו באפליקציה
        ^פתיחה באפליקציה
        ^לפתיחה באפליקציה
        ^לקריאה באפליקציה
        ^קראו באפליקציה
        ^המשיכו באפליקציה
        ^המשך באפליקציה
        ^זמין ב-google play
        ^זמינה ב-google play
        ^זמין ב-app store
        {הורידו|הורד|הורידי|התקינו|התקן|נסו|פתחו} {בחינם|עכשיו|חינם|כעת} את {האפליקציה|אפליקציית|היישומון}
        {הורידו|הורד|הורידי|התקינו|התקן} את {האפליקציה|היישומון} {שלנו|לנייד|לסמארטפון|וקבלו|ותהיו|והישארו|ותתעדכנו|כדי|עכשיו|בחינם|לאייפון|לאנדרואיד|ותיהנו|חינם}
        ^{נסו|פתחו|התקינו} את {האפליקציה|היישומון}$
        {להורדת|להתקנת} {האפליקציה|אפליקציית|היישומון}-
        {קראו|קרא|עקבו|המשיכו} * {באפליקציה שלנו|באפליקציה|דרך האפליקציה|באפליקציית}
        {הפעילו|הפעל|אפשרו|קבלו} {התראות|את ההתראות|הודעות push|התראות פוש} * {כדי|על|מ|וקבלו|לנייד|ו}-
        להורדה מ-app store
        להורדה ב-app store
        להורדה ב-google play
        להורדה מ-google play
        סרקו את הקוד
        סרקו את קוד ה-qr
        סרקו את הברקוד
        ^הפעלת התראות$
        ^הפעל התראות
        ^הפעילו התראות
        ^אפשר התראות
        ^אפשרו התראות
        ^קבלת התראות$
        ^קבלו התראות
        ^לקבלת התראות
        ^קבלו עדכונים לנייד
        רוצים לקבל התראות
        האם ברצונך לקבל התראות
        מעוניינים לקבל התראות
        ^הוספה למסך הבית
        ~^האפליקציה שלנו$
        ~האפליקציה
        ~אפליקציה
        ~התראות
    """,
    "hi": """
        {हमारा|हमारे|हमारी} {ऐप|एप|न्यूज़ ऐप|न्यूज ऐप|मोबाइल ऐप|एंड्रॉयड ऐप|मोबाइल एप|न्यूज एप|फ्री ऐप|मुफ्त ऐप|ऐप्लिकेशन} {पर पढ़ें|में पढ़ें|पर पाएं|से जुड़ें}
        {हमारा|हमारे|हमारी} {ऐप|एप|न्यूज़ ऐप|न्यूज ऐप|मोबाइल ऐप|मोबाइल एप|न्यूज एप} {डाउनलोड|इंस्टॉल|को डाउनलोड|को इंस्टॉल} {करें|कीजिए}$
        {हमारा|हमारे|हमारी} {ऐप|एप|न्यूज़ ऐप|न्यूज ऐप|मोबाइल ऐप|मोबाइल एप|न्यूज एप} {डाउनलोड|इंस्टॉल|को डाउनलोड} {करें|कीजिए} {और|ताकि}
        {हमारा|हमारे|हमारी} * {ऐप|एप|ऐप्लिकेशन} {डाउनलोड करें|डाउनलोड कीजिए|इंस्टॉल करें|इंस्टॉल कीजिए|को डाउनलोड करें|को इंस्टॉल करें|पर पढ़ें|में पढ़ें}$
        {हमारा|हमारे|हमारी} * {ऐप|एप|ऐप्लिकेशन} {डाउनलोड करें|डाउनलोड कीजिए|इंस्टॉल करें|इंस्टॉल कीजिए|को डाउनलोड करें} {और|ताकि}
        {ऐप|एप|न्यूज़ ऐप|मोबाइल ऐप} {डाउनलोड कीजिए|इंस्टॉल कीजिए|अभी डाउनलोड|मुफ्त डाउनलोड|फ्री डाउनलोड|मुफ्त में डाउनलोड|इंस्टॉल करें और|अभी इंस्टॉल}
        ^{ऐप|एप} {में|पर} {और|ज़्यादा|पूरी|पूरा|तेज़|तेज|आगे|खबर|खबरें|बेहतर} {पढ़ें|तेज़ी से पढ़ें|देखें|पढ़िए|खबर पढ़ें|तेज पढ़ें|अनुभव|लेख पढ़ें|खबरें पढ़ें}
        ^{ऐप स्टोर|अब ऐप स्टोर|app store|एप स्टोर|एपल ऐप स्टोर} {और|या|तथा|एवं|व} {गूगल प्ले|google play|प्ले स्टोर} {पर उपलब्ध|से डाउनलोड|पर|से इंस्टॉल|स्टोर पर उपलब्ध|स्टोर से डाउनलोड}
        ^{गूगल प्ले|अब गूगल प्ले|google play|गूगल प्ले स्टोर|प्ले स्टोर} {और|या|तथा|एवं|व} {ऐप स्टोर|app store|एप स्टोर} {पर उपलब्ध|से डाउनलोड|से इंस्टॉल}
        {नोटिफिकेशन|नोटिफिकेशंस|सूचनाएं|अलर्ट|पुश नोटिफिकेशन|ब्रेकिंग न्यूज अलर्ट|न्यूज अलर्ट} {चालू करें|चालू कीजिए|ऑन करें|ऑन कीजिए|सक्षम करें|सक्रिय करें|की अनुमति दें}
        हमारा ऐप डाउनलोड करें अभी
        हमारे मोबाइल ऐप
        ऐप डाउनलोड करें और
        न्यूज ऐप डाउनलोड
        के लिए डाउनलोड करें * ऐप
        ^ऐप डाउनलोड करें
        ^ऐप इंस्टॉल करें
        ^ऐप में खोलें$
        ^ऐप खोलें$
        ^ऐप में पढ़ें$
        ^ऐप में देखें$
        ^ऐप पर पढ़ें$
        ^ऐप में जारी रखें$
        ^डाउनलोड ऐप$
        ^एप डाउनलोड करें
        एप डाउनलोड करें और
        ^{डाउनलोड करें|इंस्टॉल करें} * {ऐप|एप}-
        {ऐप|एप} * {डाउनलोड करें|इंस्टॉल करें|डाउनलोड करे|डाउनलोड कीजिए} * {और|पढ़ें|खबर|ख़बर|समाचार}-
        गूगल प्ले स्टोर से डाउनलोड
        google play से डाउनलोड
        app store से डाउनलोड
        प्ले स्टोर से डाउनलोड करें
        ^क्यूआर कोड स्कैन करें
        ^qr कोड स्कैन कर
        ^नोटिफिकेशन चालू करें
        ^नोटिफिकेशन ऑन करें
        ^नोटिफिकेशन की अनुमति
        ^सूचनाएं चालू करें
        ^सूचनाएं प्राप्त करें
        ^नोटिफिकेशन पाएं
        नोटिफिकेशन पाना चाहते हैं
        नोटिफिकेशन प्राप्त करना चाह-
        सूचनाएं प्राप्त करना चाह-
        ^होम स्क्रीन पर जोड़ें
        ^व्हाट्सएप चैनल से जुड़ें
        ^हमारे व्हाट्सएप चैनल
        हमारे whatsapp चैनल
        ~^हमारे ऐप$
        ~^हमारा ऐप$
        ~ऐप
        ~मोबाइल ऐप
        ~नोटिफिकेशन
        {जुड़ें|जुड़िए} {हमारे|हमारी} * {चैनल|ग्रुप|टेलीग्राम|व्हाट्सऐप|व्हाट्सएप} से
        {खबरों|ख़बरों|न्यूज़|न्यूज|अपडेट|अपडेट्स|खबरें} * हमें {गूगल न्यूज़|गूगल न्यूज|google news|फेसबुक|व्हाट्सऐप|ट्विटर} पर {फॉलो|फ़ॉलो} करें
        {खबरें|समाचार|न्यूज} {पढ़ने|पाने|देखने} के लिए हमें * पर {फॉलो|फ़ॉलो|लाइक} करें
        {खबरों|ख़बरों|न्यूज़|न्यूज|अपडेट|अपडेट्स} के लिए * {हमारे|हमारा} * {चैनल|ग्रुप} * {जुड़ें|फॉलो करें|ज्वाइन करें|सब्सक्राइब करें}
    """,
    "id": """
        {unduh|download|pasang|instal|install|dapatkan} {gratis|sekarang|segera|langsung} {aplikasi|app} {kami|berita kami|gratis kami|mobile kami}
        {unduh|download|pasang|instal|install|dapatkan|coba} {aplikasi|aplikasi berita|aplikasi mobile|aplikasi seluler|app|aplikasi resmi} {kami|gratis kami|sekarang|dan|untuk|di ponsel}
        {unduh|download|pasang|instal|install|dapatkan} * {aplikasi kami|app kami|aplikasi berita kami}
        ^{baca|nikmati|ikuti|lanjut|lanjutkan} {lebih cepat|lebih nyaman|lebih mudah|lebih banyak|selengkapnya|berita|membaca|artikel|lengkapnya} {di|lewat|melalui|dengan} {aplikasi|app}
        ^{aplikasi tersedia|aplikasi kami tersedia|kini tersedia|sudah tersedia|tersedia gratis|kini hadir} di {app store|google play|play store|appstore|google play store|playstore} {dan|atau|maupun|&} {app store|google play|play store|appstore|google play store|playstore}
        ^{aktifkan|nyalakan|hidupkan|izinkan|terima|dapatkan} {pemberitahuan|notifikasi|notifikasi push|push notification|notifikasi berita|peringatan berita}
        jadilah yang pertama {tahu|mengetahui|mendapatkan|menerima} {berita|kabar|info|informasi}
        unduh aplikasi * kami
        download aplikasi * di sini
        unduh aplikasi * di google play
        di aplikasi kami
        melalui aplikasi kami
        ^download app$
        ^unduh app$
        ^buka di aplikasi
        ^buka aplikasi$
        ^baca di aplikasi
        ^lanjutkan di aplikasi
        ^lanjut baca di aplikasi
        ^tersedia di google play
        ^tersedia di app store
        dapatkan di google play
        unduh di app store
        unduh di google play
        download di app store
        download di google play
        ingin menerima notifikasi
        ingin mendapatkan notifikasi
        apakah anda ingin menerima
        cek berita dan artikel yang lain di google news
        ^tambahkan ke layar utama
        ~^aplikasi kami$
        ~aplikasi
        ~notifikasi
        ^{unduh|download|dapatkan|instal|install|pasang} aplikasi$
        ^{unduh|download|pasang|instal|install} {aplikasi|gratis aplikasi} * {kami|di play store|di google play|di app store|sekarang juga}
        ^{unduh|download|instal} aplikasi * {sekarang|di sini|lewat google play}
        ^dapatkan aplikasi * {di google play|di app store|sekarang|di sini}
        ^{unduh|download|instal} aplikasi * untuk {membaca|mendapatkan|berita|update|menikmati}
        ^{scan|pindai} {kode qr|qr code|qr} {untuk mengunduh|untuk download|untuk unduh|di bawah ini|berikut}
        ^dapatkan update berita {pilihan|terbaru|terkini|dan}
        ^dapatkan {update|kabar} {terbaru|terkini|pilihan} * {setiap hari|langsung} dari
        mari bergabung di {grup|channel|saluran|kanal} {telegram|whatsapp}
    """,
    "vi": """
        ^{tải|tải về|tải xuống|cài|cài đặt|hãy tải|hãy cài đặt|tải miễn phí|tải ngay|cài ngay} {ứng dụng|app|ứng dụng tin tức|ứng dụng đọc báo|ứng dụng miễn phí|ứng dụng di động|ứng dụng báo|app đọc báo} {của chúng tôi|ngay|để đọc|để cập nhật|để nhận|để theo dõi|để không bỏ lỡ|để trải nghiệm|trên điện thoại|về máy|tại đây|tin tức miễn phí}
        {tải|tải về|cài đặt|cài|sử dụng|dùng} * ứng dụng * của chúng tôi
        ^{đọc|xem|theo dõi|cập nhật|nghe} {tiếp|nhanh hơn|báo|tin|đầy đủ|thêm|tin nhanh hơn|bài|tin tức|nội dung} {trên|trong|qua|bằng} {ứng dụng|app}
        ^{ứng dụng có trên|ứng dụng hiện có trên|ứng dụng có mặt trên|có mặt trên|hiện có trên|có sẵn trên|đã có trên|tải trên|tải tại|tải về từ|tải từ|tải về trên|tải ứng dụng trên} {app store|google play|appstore|ch play|kho ứng dụng app store} {và|hoặc|,|&} {app store|google play|appstore|ch play}
        ^{bật|cho phép|nhận|đăng ký nhận} {thông báo|thông báo đẩy|thông báo tin nóng} {để|từ|ngay|tin|của|và}
        tải ứng dụng của chúng tôi
        tải ứng dụng * tại
        tải ngay ứng dụng
        tải app ngay
        hãy tải ứng dụng
        ^tải về ứng dụng
        cài đặt ứng dụng của chúng tôi
        dùng thử ứng dụng của chúng tôi
        trên ứng dụng của chúng tôi
        ^đọc * trên ứng dụng
        ^tải ứng dụng$
        ^tải ứng dụng {trên|di động của|đọc báo|đọc tin|báo}
        ^tải ứng dụng * {để không bỏ lỡ|để đọc|để nhận|để cập nhật|để xem|ngay|miễn phí}
        ^tải app$
        ^mở ứng dụng$
        ^mở trong ứng dụng$
        ^mở trên ứng dụng$
        ^xem trên ứng dụng$
        ^{tải|cài đặt|tải ngay|tải về|cài} {ứng dụng|app} * {tin|đọc|miễn phí|của chúng tôi|cập nhật|trên}-
        ^xem trong ứng dụng$
        ^đọc trên ứng dụng$
        ^đọc trên app$
        ^tiếp tục trên ứng dụng$
        tải về từ app store
        tải trên app store
        tải xuống từ app store
        tải nội dung trên google play
        tải trên google play
        ^có mặt trên app store
        ^quét mã qr để
        quét mã để tải
        ^bật thông báo
        ^cho phép thông báo
        ^nhận thông báo$
        ^đăng ký nhận thông báo
        bạn có muốn nhận thông báo
        ^thêm vào màn hình chính
        ^theo dõi * trên google news
        ^quan tâm zalo
        ~^ứng dụng di động$
        ~ứng dụng
        ~thông báo
        ^tải app * {tại|trên|từ} {app store|google play|ch play|appstore}
        ^tải app {báo|đọc báo|miễn phí}
        ^{mời|kính mời} {quý độc giả|bạn đọc|quý vị|độc giả} {theo dõi kênh|theo dõi|tải} {google news|ứng dụng|zalo}
    """,
    "th": """
        ^{อ่าน|อ่านข่าว|ติดตามข่าว|อ่านบทความ}{เร็วขึ้น|ได้เร็วขึ้น|สะดวกขึ้น|ได้สะดวกขึ้น|ต่อ|เพิ่มเติม}{ในแอป|บนแอป|ผ่านแอป|ทางแอป|ในแอพ|ผ่านแอพ}
        ^{แอป|แอปพลิเคชัน|แอปของเรา}{มีให้ดาวน์โหลด|พร้อมให้ดาวน์โหลด|ดาวน์โหลดได้}*{ใน app store|บน app store|app store}
        ^{เปิด|เปิดรับ|กดรับ|อนุญาต}{การแจ้งเตือน|แจ้งเตือน}{เพื่อไม่พลาด|เพื่อรับ|ข่าว|เพื่อติดตาม|จากเรา|ไว้|ไม่พลาด}
        ดาวน์โหลดแอปของเรา
        ดาวน์โหลดแอปพลิเคชันของเรา
        ^ดาวน์โหลดแอปพลิเคชัน$
        ดาวน์โหลดแอพได้ที่
        โหลดแอปเลย
        โหลดแอปได้ที่
        ติดตั้งแอปของเรา
        ผ่านแอปของเรา
        อ่านต่อในแอป
        ^ดาวน์โหลดแอป$
        ^ดาวน์โหลดแอพ$
        ^โหลดแอป$
        ^โหลดแอพ$
        ^เปิดในแอป$
        ^เปิดแอป$
        ^อ่านในแอป$
        ^ดูในแอป$
        ดาวน์โหลดได้ที่ app store
        ดาวน์โหลดได้ทาง app store
        ดาวน์โหลดได้แล้วที่ app store
        ดาวน์โหลดได้แล้วทั้ง
        ดาวน์โหลดบน app store
        ดาวน์โหลดได้ที่ google play
        ดาวน์โหลดบน google play
        สแกน qr code เพื่อดาวน์โหลด
        สแกนคิวอาร์โค้ดเพื่อดาวน์โหลด
        ^เปิดการแจ้งเตือน$
        ^อนุญาตการแจ้งเตือน$
        ^รับการแจ้งเตือน$
        ^เปิดรับการแจ้งเตือน$
        ^อนุญาตให้แจ้งเตือน$
        ต้องการรับการแจ้งเตือนหรือไม่
        คุณต้องการรับการแจ้งเตือน
        ^เพิ่มลงในหน้าจอหลัก
        ^แอดไลน์$
        ~^แอปของเรา$
        ~แอป
        ~แอปพลิเคชัน
        ~การแจ้งเตือน
        ^{ดาวน์โหลด|โหลด|ติดตั้ง}{แอป|แอพ|แอปพลิเคชัน|แอปพลิเคชั่น}*{อ่านข่าว|ติดตามข่าว|ทุกที่ทุกเวลา|ข่าวสาร}
        ^{ดาวน์โหลด|โหลด|ติดตั้ง}{แอป|แอพ|แอปพลิเคชัน}{ของเรา|ฟรีของเรา|เพื่ออ่าน|เพื่อรับข่าว|เพื่อติดตาม|ได้ที่}
        ^{ดาวน์โหลด|โหลด|ติดตั้ง}{แอป|แอพ|แอปพลิเคชัน|แอปข่าว}{ฟรี|ได้ฟรี|เลย|ตอนนี้}$
        ^เพิ่มเพื่อน{ line|ทาง line|ใน line|ทางไลน์}{ได้ที่| ได้ที่|:| @|@| official}
        {เพิ่มเพื่อน|กดเพิ่มเพื่อน}{ใน line|ทาง line|ในไลน์|ใน line |ทาง line } ได้{ที่นี่|ที่}
    """,
}

CONTAINERS = """
    app-banner
    app-promo
    app-download
    app-badges
    app-store-badge
    app-store-badges
    app-store-links
    smartbanner
    smart-banner
    ^branch-banner
    open-in-app
    get-the-app
    get-app
    download-app
    download-apps
    install-banner
    install-prompt
    pwa-install
    google-play
    appstore
    push-notifications
    push-notification
    ^onesignal
    ^pushengage
"""

SURE = 0.7
"""From this score on a line is a prompt that badges and buttons can stand beside."""

BESIDE = 0.85
"""A store badge, "Not now" or "Download the app" beside a prompt."""

AROUND = 0.72
"""Just "Download the app" or "Google Play" above or below the article. Inside it may be a step or a heading."""

REACH = 2
"""How many lines may lie between a badge and the prompt, or the next badge."""

ALONE = frozenset({"download the app", "download app", "download our app", "download the * app", "scan the qr code"})
"""Whole lines that are prompts by themselves, but for instructions and headings; the other short ones are names."""

DOUBT = 0.6
"""The most for a sentence inside the article with a single phrase: "Download the app and type in the number." """

_OWN = re.compile(
    spelled(
        r"\b(?:our|us|unser\w*|uns|notre|nos|nous|nuestr\w+|nostr\w+|noss[oa]s?|onze|ons|nasz\w*|наш\w*|vår\w*|våra|vores|naš\w+|náš|naší?|noastr\w+|μας|chúng tôi|kami|שלנו|تطبيقنا)\b"
        r"|我们|我們|sovelluksemme|(?:alkalmazás|applikáció|app)un?k|uygulamamız|हमार|ของเรา|저희"
    )
)
"""The site speaks of itself."""

PROMPT_WORDS = 10
"""How long an offer can be that phrases do not know."""

PROMPT = 0.8
"""A short line without a full stop that offers: headings of articles about the app come near to it."""

_NOTIFIES = re.compile(
    r"notifications?\b|push|benachrichtigungen|notifiche|notificaciones|notificações|meldingen|powiadomienia|уведомления|оповещения"
    r"|notiser|aviseringar|通知|推送|推播"
)
_SENDS = re.compile(
    r"^(?:we'd|would|get push|turn|enable|allow|receive|stay)\b.{0,40}|: turn on|^wir möchten|^erhalten|einschalten|^nous souhaitons|^recevez"
    r"|^queremos|^recib[ea]|^vorremmo|^vogliamo|^ricevi|^gostaríamos|^queremos|^receba|^we sturen|^we willen|^ontvang|^zet|^chcielibyśmy"
    r"|^chcemy|^otrzymuj|^włącz|^мы хотим|^получайте|^включите|^vi vill|^få\b|^slå på|オン|受け取|送信|开启|接收|傳送|开啟"
)
_READ_IN = re.compile(
    r"^(?:read|see|watch|continue|lesen|weiterlesen|lire|lisez|lea|lee|leer|leggi|leia|lees|czytaj|przeczytaj|читайте|läs|jetzt)\b.{0,60}"
    r"\b(?:in|im|dans|en|nel|nell|no|na|w|в|i) (?:the |our |der |unserer |l'|la |nuestra |de |onze |naszej |нашем |vår |unser |notre |nuestra |nostra )?"
    r"(?:app|appli|application|aplicación|aplicativo|aplikacji|приложении|appen)(?: lesen)?$|(?:nell'|sull'|on our |on the )app$|^in (?:unserer|der) app|客户端中?阅读|продолжайте читать в приложении|アプリで読|客户端查看|app看全文"
)
_PLATFORM = re.compile(r"\bios\b|android|google play|app store|rustore|スマホ")
_APP = re.compile(
    r"\b(?:apps?|appli|application|aplicación|applicazione|aplicativo|aplikacj\w+|приложени\w+|appar)\b|客户端"
)
_SUBJECT = re.compile(
    spelled(
        r"\b(?:app|aplica[cçtț]|aplik[aá][csz]|аплікац|приложени|застосун|додат[ко]|мобильн|мобілн|мобилн|εφαρμογ|uygulama|تطبيق|اپ|برنامه"
        r"|ה?אפליקצי|ऐप|एप|ứng dụng|sovellu|alkalmaz|smartphone|iphone|android)|アプリ|应用|應用|客户端|앱|어플|แอป"
    )
)
"""Prose with such a word may be about an app."""

_GET = re.compile(
    r"^(?:download|lade|télécharg|à télécharg|descarg|descárg|scaric|baix|pobierz|загруз|скачай|ladda|hämta)|^(?:available|now|get|erhältlich|verfügbar|jetzt|disponible|disponibile|disponível|beschikbaar|nu |dostępn|доступно|finns|支持)"
    r"|下载|下載|入手|配信中|ダウンロード"
)

INSIDE = 0.85
"""The most for a line inside the article: an article about an app tells its readers to download it as well."""

STOPS = (".", "。", "।", "۔", ":", '"')
"""How a sentence of the article ends: a call rather ends with an exclamation mark or with nothing."""

TITLE_WORDS = 6
"""Up to how many words "Get the ... app" names an app; more words say something about one."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Prompts by what they say; badges and buttons by the prompt that they stand beside.

    A sentence inside the article may belong to it where it names no app, or other prose of the page does, too.
    """
    scored = [(line, said, *_score(page, line, said)) for line, said in hits]
    sure = [line.index for line, _, score, _ in scored if score >= SURE]
    speaks = bool(sure) and _speaks(page, sure)
    for at, (line, said, score, because) in enumerate(scored):
        if speaks or not _SUBJECT.search(line.view):
            scored[at] = line, said, _doubted(page, line, said, score), because
    sure = [line.index for line, _, score, _ in scored if score >= SURE]
    near = beside(sure, [line.index for line, said, _, _ in scored if is_label(said)], REACH)
    for line, _, score, because in scored:
        if score < SURE and line.index in near:
            score, because = BESIDE, f"{because} beside a prompt to get an app or notifications"
        yield Finding(line, score, because)


def _score(page: Page, line: Line, said: Sequence[Hit]) -> tuple[float, str]:
    """Score and reason of a line by itself. Hints never remove a line inside the article: they tell its subject."""
    outside = not page.first < line.index < page.last
    telling = [hit for hit in said if not hit.phrase.hint and not _loose(line, hit)]
    if telling:
        score, because = weigh(line, telling)
        own = bool(_OWN.search(line.view)) and not line.ends
        return score if outside or own else min(score, INSIDE), because
    if line.words <= PROMPT_WORDS and not line.ends and line.marker in ("", "-") and _offers(line):
        return PROMPT, "offers the site's app, or messages on the telephone"
    alone = any(hit.phrase.text in ALONE and hit.phrase.ends for hit in said)
    score = AROUND if alone and outside and line.marker != "1." and line.words <= TITLE_WORDS else MENTION
    return score, f'says "{max(said, key=lambda hit: hit.end - hit.start).phrase.text}"'


def _speaks(page: Page, sure: Collection[int]) -> bool:
    """Whether prose of the page speaks of apps, beside the lines that say a prompt."""
    return any(line.prose and line.index not in sure and _SUBJECT.search(line.view) for line in page.lines)


def _doubted(page: Page, line: Line, said: Sequence[Hit], score: float) -> float:
    """The score of a line on a page whose prose speaks of apps."""
    telling = [hit for hit in said if not hit.phrase.hint and not _loose(line, hit)]
    inside = line.prose or page.first < line.index < page.last
    return min(score, DOUBT) if inside and _instructs(line, telling) else score


def _offers(line: Line) -> bool:
    """Whether a short line offers the site's own app, reading on in it, a store, or notifications."""
    view = line.view
    if _NOTIFIES.search(view) and _SENDS.search(view):
        return True
    if _READ_IN.search(view) or (_OWN.search(view) and _APP.search(view) and "?" not in view):
        return True
    return bool(_GET.search(view)) and bool(_PLATFORM.search(view))


def _instructs(line: Line, telling: Sequence[Hit]) -> bool:
    """Whether a line may be a sentence of the article: one phrase, a full stop, and the app is not the site's own."""
    if len({hit.phrase.text for hit in telling}) > 1 or not line.view.endswith(STOPS):
        return False
    return line.prose or not _OWN.search(line.view)


def _loose(line: Line, hit: Hit) -> bool:
    """Whether an anchored phrase holds a line that is a sentence, or longer than the name of an app."""
    phrase = hit.phrase
    if not phrase.ends or line.view.endswith("!"):
        return False
    return line.ends if not phrase.starts else len(phrase.pieces) > 1 and line.words > TITLE_WORDS


EXAMPLES = """
# en
- Get breaking news first: install our free news app.
- Switch on notifications so you don't miss a thing.
  The harbor wants to build an app of its own, and it should be available to the fishermen before the autumn storms.

- Download our app for the latest forecasts and warnings.
- App Store
- Google Play
  The lighthouse was sold in May to a couple from the mainland, who want to turn it into a hostel for divers.
- Would you like to receive notifications about new posts?
- Not now
- Open in app

  The lighthouse was sold in May to a couple from the mainland, who want to turn it into a hostel for divers.
- Turn on notifications for breaking stories
- Scan the QR code to download
- Download the app

  Start with the settings of the clock, because the lamp takes its time from there whenever the power comes back.
  Download the app
  The app asks for your address, and an hour later a ranger calls to agree on a day for the tour of the tower.
  Turn on notifications in the settings if you want the lamp to warn you about the fog, which the app does well.
  Google Play

  The city put a QR code on every bench, and whoever scans it hears the voice of the person it is named after.
  Apple removed the game from its App Store in June after the family of the inventor had complained to a court.
  The nurses said that notifications kept them from sleeping, and the hospital banned telephones from the night ward.
  The clerk shrugged and told him to get the app.
  Get the native feel of the keys in your piano app
  Villagers get the app from a man in the market who copies it onto their telephones for the price of a coffee.

# de
- Eilmeldungen per Push-Nachricht erhalten
  Per Push-Nachricht erfuhr er vom Tod seines Trainers.
  Benachrichtigungen aktivieren üben die Rentner in der dritten Stunde.
  Mit unserer App zählen wir Igel, sagt die Leiterin der Station.

- Installieren Sie jetzt unsere kostenlose Nachrichten-App.
  Der Hafen will eine eigene App bauen lassen, die den Fischern vor den Herbststürmen zur Verfügung stehen soll.

- Laden Sie unsere App herunter und bleiben Sie auf dem Laufenden.
- Benachrichtigungen aktivieren
  Der Leuchtturm wurde im Mai an ein Paar vom Festland verkauft, das daraus eine Herberge für Taucher machen will.
  Wer die App des Verkehrsverbunds auf dem Telefon hat, zahlt seit Montag zwei Cent weniger für jeden Kilometer.

- Laden Sie jetzt die Mühlenboten-App herunter!
  Laden Sie die App herunter, hieß es am Schalter, dann kommt der Bus von selbst. Im Winter kam er zweimal.

# fr
- Également disponible sur l'App Store
  Le jeu, disponible sur l'App Store et Google Play depuis mars, a ruiné son inventeur.

- Téléchargez notre application pour suivre l'actualité.
- Activer les notifications
  Le phare a été vendu en mai à un couple du continent, qui veut en faire une auberge pour les plongeurs.
  Les agriculteurs qui ont téléchargé l'application reçoivent un message dès que la rivière dépasse deux mètres.

  Télécharger l'application du tramway a pris trois après-midi aux retraités du quartier, et bien de la patience.

# es
- Recibe alertas de última hora
  Recibe alertas cada noche y apenas duerme, cuenta la capitana del barco de rescate.
  Abrir la app al despertar es ya costumbre de uno de cada tres maestros.

- Ya disponible en App Store y Google Play
  El programa, disponible en App Store y Google Play desde mayo, apenas tiene cien usuarios en la comarca.

- Descarga nuestra app y entérate de todo.
- Activar notificaciones
  El faro fue vendido en mayo a una pareja del continente, que quiere convertirlo en un albergue para buceadores.
  Los vecinos que descargaron la aplicación reciben un aviso en cuanto el río pasa de los dos metros de altura.

  Instalar y descargar la aplicación del tranvía costó a los jubilados del barrio tres tardes y a sus nietos dos.
  Descargar la aplicación del tranvía costó a los jubilados del barrio tres tardes y bastante paciencia.

# it
- Scarica la nostra app per restare aggiornato.
- Attiva le notifiche
  Il faro è stato venduto a maggio a una coppia della terraferma, che vuole farne un ostello per i subacquei.
  Gli abitanti che hanno scaricato l'applicazione ricevono un avviso appena il fiume supera i due metri di altezza.

  Scaricare l'app del tram è costato ai pensionati del quartiere tre pomeriggi, e ai nipoti molta pazienza.

- Scarica l'app e resta sempre informato
  Scarica l'app della provincia, fotografa la capra e aspetta: il permesso di transito sul ponte arriva dopo un'ora.

# pt
- Baixe nosso aplicativo e fique por dentro de tudo.
- Ativar notificações
  O farol foi vendido em maio a um casal do continente, que quer transformá-lo numa pousada para mergulhadores.
  Os moradores que têm o aplicativo no telefone recebem um aviso assim que o rio passa dos dois metros de altura.

  Baixar o aplicativo do bonde custou aos aposentados do bairro três tardes, e aos netos muita paciência.

- Baixe o aplicativo e receba as notícias da cidade
  Baixe o aplicativo da prefeitura, fotografe a cabra e espere: a licença para cruzar a ponte sai em uma hora.

# nl
- Download nu gratis onze nieuwsapp en blijf op de hoogte.
  De haven wil een eigen app laten bouwen, die de vissers voor de herfststormen moet helpen.

- Download onze app en blijf op de hoogte.
- Meldingen inschakelen
  De vuurtoren is in mei verkocht aan een paar van het vasteland, dat er een herberg voor duikers van wil maken.
  Bewoners die de app van het waterschap hebben, krijgen een bericht zodra de rivier hoger komt dan twee meter.

- Download de app en mis niets van het nieuws uit de stad
  Download de app van de gemeente, fotografeer de geit en wacht: na een uur mag je met het dier over de brug.

# pl
- Pobierz naszą aplikację i bądź na bieżąco.
- Włącz powiadomienia
  Latarnię morską kupiła w maju para z głębi kraju, która chce w niej urządzić schronisko dla nurków.
  Mieszkańcy, którzy mają aplikację gminy w telefonie, dostają wiadomość, gdy woda w rzece przekroczy dwa metry.

- Aplikacja dostępna w App Store
  Aplikacja promu jest dostępna w języku, którego w dolinie nikt nie zna, przyznał wójt.

- Zainstaluj aplikację na Androida
  Zainstaluj aplikację promu, zanim wejdziesz na pokład, radzi kasjer.

# ru
- Скачайте наше мобильное приложение, чтобы не пропустить главное.
- Включить уведомления
  Маяк в мае купила пара с материка, которая хочет устроить в нем гостиницу для ныряльщиков со всей страны.
  Жители, у которых есть приложение района, получают сообщение, как только вода в реке поднимается выше двух метров.

- Установите приложение для Android
  Установите приложение паромной переправы, введите номер рейса и приходите к пристани с сухими ногами.

- Скачайте приложение в RuStore
  Скачайте приложение паромщика на свой телефон, пока стоит мост.

# sv
  Hamnen vill bygga en egen app som ska hjälpa fiskarna innan höststormarna kommer.

- Ladda ner vår app och håll dig uppdaterad.
- Aktivera notiser
  Fyren såldes i maj till ett par från fastlandet, som vill göra om den till ett vandrarhem för dykare.
  De boende som har kommunens app i telefonen får ett meddelande så snart vattnet i ån stiger över två meter.

- Ladda ner appen gratis
  Ladda ned appen före resan, för på Öresundståget säljer ingen konduktör biljetter.

# ja
  アプリをダウンロードした漁師は、昨年の三倍になった。
  スマホアプリの開発をあきらめ、彼は島に戻って船を直している。
- アプリをダウンロードして最新ニュースをチェック

- 公式アプリをダウンロードして最新情報をチェック
- 通知を許可する
  灯台は五月に本土から来た夫婦に売却され、二人はここを潜水客のための宿に改装するつもりだという。
  町のアプリを使う住民には、川の水位が二メートルを超えるとすぐに知らせが届くようになっている。

# zh
  他扫码下载了一个贷款软件，第二天通讯录里的人都接到了催债电话。
  骑手在App内申诉了三次，每次的答复都一样。
- 打开灯塔新闻App，查看更多精彩内容
- 下載客戶端，閱讀體驗更佳

- 扫码下载客户端，获取更多资讯
- 打开APP
  灯塔五月卖给了一对来自内地的夫妇，他们打算把这里改建成一家接待潜水爱好者的旅馆。
  居民在手机上安装了镇里的应用之后，河水一旦超过两米就会收到提醒，去年因此无人受伤。

- 立即下載
  燈塔五月賣給了一對來自內地的夫婦，他們打算把這裡改建成一家接待潛水愛好者的旅館。

# en
  The ferry runs on its own now, and the captain sits on deck with the passengers and tells them about the sandbanks.
- Our new app is here: download it now
- Read the full story in our app
- Turn on notifications and never miss a ferry
  The app is available on iOS and Android.
  Push notifications make us sick, a study says
  Get fewer notifications

# de
  Die Fähre fährt jetzt von selbst, und der Kapitän sitzt bei den Fahrgästen und erzählt ihnen von den Sandbänken.
- Push-Mitteilungen aktivieren und nichts mehr verpassen
- Unsere App für iOS und Android
  Die App gibt es für iOS und Android.
  Mit der App des Hafens sehen die Fischer seit dem Frühjahr, wie hoch das Wasser über den Sandbänken steht.

# it
  Il traghetto ora va da solo, e il capitano siede con i passeggeri e racconta loro dei banchi di sabbia.
- Scarica l'app e resta sempre informato
- Leggi l'articolo completo nell'app
  Scarica l'app e inserisci il numero della barca.
  Con l'applicazione del porto i pescatori vedono da marzo quanta acqua c'è sopra i banchi di sabbia.

# ko
  QR코드를 스캔해 뱃삯을 내는 손님이 늘었다.
- 등대신문 앱을 설치하고 실시간 속보를 받아보세요

- 지금 앱을 다운로드하세요. App Store에서 다운로드
- 앱에서 보기
- 속보 알림 받기
  등대는 오월에 뭍에서 온 부부에게 팔렸고, 두 사람은 이곳을 잠수부를 위한 숙소로 고칠 생각이라고 한다.
  마을 앱을 설치한 주민은 강물이 이 미터를 넘으면 곧바로 알림을 받게 되어 지난해에는 다친 사람이 없었다.

  개발사는 앱을 삭제하라는 법원의 결정에 따라 유월부터 앱스토어에서 게임을 내렸다고 밝혔다.

# da
- Hent vores gratis nyhedsapp i dag
- Fås nu i App Store og Google Play.
  Havnen vil bygge sin egen app, som skal hjælpe fiskerne, inden efterårets storme kommer.

- Hent vores app og få nyhederne først
- Åbn i appen
- Slå notifikationer til
  Fyret blev solgt i maj til et par fra fastlandet, som vil lave det om til et vandrehjem for dykkere.
  De beboere, som har kommunens app på telefonen, får besked, så snart vandet i åen stiger over to meter.

  Mange unge har slået notifikationer fra om natten, fordi appen ellers vækker dem hver gang nogen skriver.

- Download app'en og få overblikket på mobilen
  Hent appen fra forsyningen, og meld vandskaden samme dag.

# no
- Last ned vår gratis nyhetsapp
- Finnes nå i App Store og på Google Play.
  Havnen vil bygge sin egen app, som skal hjelpe fiskerne før høststormene kommer.

- Last ned appen vår og få nyhetene først
- Åpne i appen
- Slå på varsler
  Fyret ble solgt i mai til et par fra fastlandet, som vil gjøre det om til et herberge for dykkere.
  Beboere som har kommunens app på telefonen, får beskjed så snart vannet i elva stiger over to meter.

  Mange ungdommer har skrudd av varsler om natta, fordi appen ellers vekker dem hver gang noen skriver.

- Last ned appen gratis
  Hent appen fra vannverket og meld lekkasjen samme dag.

# fi
- Lataa ilmainen uutissovelluksemme
- Lataa sovellus puhelimeesi ja lue uutiset ensimmäisenä.
- Nyt saatavilla App Storessa ja Google Playssa.
  Satama aikoo rakentaa oman sovelluksen, jonka on määrä auttaa kalastajia ennen syysmyrskyjä.

- Lataa ilmainen sovelluksemme ja lue uutiset ensimmäisenä
- Avaa sovelluksessa
- Ota ilmoitukset käyttöön
  Majakka myytiin toukokuussa mantereelta tulleelle pariskunnalle, joka aikoo tehdä siitä majapaikan sukeltajille.
  Asukkaat, joilla on kunnan sovellus puhelimessa, saavat viestin heti kun joen pinta nousee yli kahden metrin.

  Moni nuori sulkee ilmoitukset yöksi, koska sovellus herättää muuten joka kerta, kun joku kirjoittaa.
  Lataa sovellus, kuvaa mittari ja odota, vesilaitoksen ohje kuuluu, mutta kellarissa ei ole kenttää lainkaan.

- Lataa uutissovellus puhelimeesi
  Lataa kalastusluvan sovellus puhelimeesi ennen lähtöä, sillä saaressa ei ole kenttää.

# cs
- Stáhněte si naši aplikaci a mějte zprávy po ruce
- Otevřít v aplikaci
- Zapnout upozornění
  Maják v květnu koupil pár z pevniny, který ho chce přestavět na ubytovnu pro potápěče z celé země.
  Obyvatelé, kteří mají v telefonu aplikaci obce, dostanou zprávu, jakmile voda v řece stoupne nad dva metry.

  Sestry si stěžovaly, že je notifikace budí, a nemocnice proto na noční směně telefony zakázala.

- Aplikace je ke stažení pro iOS
  Čtěte nás nahlas, stálo na dveřích mlýna.

- Stáhněte si aplikaci do mobilu
  Stáhněte si aplikaci přívozu, prosila lodní společnost, ale stařec chtěl papír.

# sk
- Stiahnite si našu aplikáciu a majte správy po ruke
- Otvoriť v aplikácii
- Zapnúť upozornenia
  Maják v máji kúpil pár z pevniny, ktorý ho chce prestavať na ubytovňu pre potápačov z celej krajiny.
  Obyvatelia, ktorí majú v telefóne aplikáciu obce, dostanú správu, len čo voda v rieke stúpne nad dva metre.

  Sestry sa sťažovali, že ich notifikácie budia, a nemocnica preto na nočnej zmene telefóny zakázala.

- Aplikácia je na stiahnutie pre Android
  Čítajte nás potme, stálo na dverách mlyna.

- Stiahnite si aplikáciu pre iOS
  Stiahnite si aplikáciu, posielali starcov na stanici, ale starci chceli papier.

# hu
- Töltse le alkalmazásunkat, hogy elsőként értesüljön
- Megnyitás az alkalmazásban
- Értesítések bekapcsolása
  A világítótornyot májusban egy szárazföldi pár vette meg, akik búvárszállást akarnak belőle csinálni.
  Akinek a telefonján ott van a község alkalmazása, üzenetet kap, amint a folyó két méternél magasabbra árad.

  Az ápolók szerint az értesítések miatt nem tudtak aludni, ezért a kórház éjszakára kitiltotta a telefonokat.

- Töltse le az alkalmazást!
  Töltsd le az appot még otthon, mert a kompon nincs térerő.

# ro
- Descarcă aplicația noastră și fii la curent cu tot ce contează
- Descarcă aplicația gratuit și citește știrile primul.
- Deschide în aplicație
- Activează notificările
  Farul a fost vândut în mai unei perechi de pe continent, care vrea să facă din el un adăpost pentru scafandri.
  Locuitorii care au în telefon aplicația primăriei primesc un mesaj de îndată ce râul trece de doi metri.

  Asistentele s-au plâns că notificările nu le lasă să doarmă, iar spitalul a interzis telefoanele noaptea.
  Descarcă aplicația, spune ghișeul, și pune-te la rând, iar bunica mea stă la același rând din luna martie.

# bg
- Изтеглете нашето приложение и научавайте новините първи
- Отвори в приложението
- Включете известията
  През май фарът беше продаден на двойка от сушата, която иска да го превърне в хижа за водолази.
  Жителите, които имат приложението на общината, получават съобщение, щом водата в реката мине два метра.

  Сестрите се оплакаха, че известията не ги оставят да спят, и болницата забрани телефоните през нощта.

- Изтеглете приложението за iOS
  Изтеглете приложението, въведете номера на лодката и чакайте сигнал.

# el
- Κατεβάστε την εφαρμογή μας και μάθετε πρώτοι τα νέα
- Άνοιγμα στην εφαρμογή
- Ενεργοποίηση ειδοποιήσεων
  Ο φάρος πουλήθηκε τον Μάιο σε ένα ζευγάρι από τη στεριά, που θέλει να τον κάνει ξενώνα για δύτες.
  Όσοι κάτοικοι έχουν την εφαρμογή του δήμου παίρνουν μήνυμα μόλις το ποτάμι ανέβει πάνω από δύο μέτρα.

  Οι νοσοκόμες είπαν ότι οι ειδοποιήσεις δεν τις άφηναν να κοιμηθούν, και το νοσοκομείο απαγόρευσε τα τηλέφωνα.

- Κατεβάστε την εφαρμογή και ενημερωθείτε πρώτοι
- Διαθέσιμη σε Google Play και App Store
  Κατεβάστε την εφαρμογή του δήμου, φωτογραφίστε την κατσίκα και περιμένετε: η άδεια για τη γέφυρα βγαίνει σε μία ώρα.

# uk
- Завантажте наш безкоштовний застосунок і дізнавайтеся новини першими
- Відкрити в застосунку
- Увімкнути сповіщення
  У травні маяк купило подружжя з материка, яке хоче облаштувати в ньому притулок для нирців.
  Жителі, які мають у телефоні застосунок громади, отримують сповіщення, щойно річка піднімається вище двох метрів.

  Медсестри скаржилися, що сповіщення не дають їм спати, і лікарня заборонила телефони на нічній зміні.

- Завантажте застосунок для iOS
  Завантажте застосунок порома, оберіть рейс і приходьте сухими.

# tr
- Mobil uygulamamızı indirin, gelişmelerden ilk siz haberdar olun
- Uygulamada aç
- Bildirimleri aç
  Fener mayısta karadan gelen bir çifte satıldı, çift burayı dalgıçlar için bir pansiyona çevirmek istiyor.
  Belediyenin uygulamasını telefonuna yükleyenler, nehir iki metreyi geçer geçmez bir mesajla uyarılıyor.

  Hemşireler bildirimler yüzünden uyuyamadıklarını söyledi, hastane de gece nöbetinde telefonu yasakladı.
- Uygulamayı hemen indirin
  Vapur saatlerini gösteren uygulamayı ilk gün sekiz bin kişi telefonuna indirdi, ama iskelede yine kâğıt tarife var.

# ar
- حمّل تطبيقنا لتصلك الأخبار العاجلة أولا بأول
- افتح في التطبيق
- تفعيل الإشعارات
  بيعت المنارة في مايو لزوجين من البر الرئيسي يريدان تحويلها إلى نزل يستقبل الغواصين طوال العام.
  يتلقى السكان الذين ثبتوا تطبيق البلدية على هواتفهم رسالة ما إن يتجاوز منسوب النهر مترين.

  وقالت الممرضات إن الإشعارات تمنعهن من النوم، فحظر المستشفى الهواتف في المناوبة الليلية.

- لمتابعة آخر أخبار الميناء انضموا إلى قناتنا على تلغرام
  حمّل التطبيق الجديد للعبارة ألفا راكب في يومه الأول، ثم توقف عن العمل مساء.

# fa
- اپلیکیشن ما را دانلود کنید و زودتر از همه باخبر شوید
- مشاهده در اپلیکیشن
- فعال کردن اعلان‌ها
  فانوس دریایی در خرداد به زوجی فروخته شد که می‌خواهند آن را به اقامتگاهی برای غواصان تبدیل کنند.
  ساکنانی که اپلیکیشن شهرداری را روی گوشی دارند به محض بالا آمدن آب رودخانه از دو متر پیام می‌گیرند.

  پرستاران گفتند اعلان‌های گوشی نمی‌گذارد بخوابند و بیمارستان تلفن را در شیفت شب ممنوع کرد.

- برای اطلاع از آخرین خبرهای بندر ما را در ایتا دنبال کنید
  اپلیکیشن کشتی را هزار نفر نصب کردند و روز دوم دیگر هیچ‌کدام بلیت نخریدند.

# he
- הורידו את האפליקציה שלנו וקבלו את החדשות ראשונים
- פתיחה באפליקציה
- הפעלת התראות
  המגדלור נמכר בחודש מאי לזוג מהיבשה, שמתכוון להפוך אותו לאכסניה לצוללנים מכל הארץ.
  תושבים שהאפליקציה של העירייה מותקנת אצלם מקבלים הודעה ברגע שהנהר עולה מעל שני מטרים.

  האחיות סיפרו שההתראות אינן נותנות להן לישון, ובית החולים אסר על טלפונים במשמרת הלילה.

- הורידו את האפליקציה שלנו וקבלו עדכונים מהנמל
  הורידו את האפליקציה מהמדפים אחרי שלושה ימים, והמפעילים החזירו לנוסעים את הכסף.

# hi
- ताज़ा ख़बरों के लिए हमारा ऐप डाउनलोड करें
- ऐप में खोलें
- नोटिफिकेशन चालू करें
  मई में लाइटहाउस मुख्य भूमि के एक जोड़े को बेचा गया, जो इसे गोताख़ोरों का ठिकाना बनाना चाहता है।
  जिन लोगों ने नगरपालिका का ऐप अपने फ़ोन में रखा है, उन्हें नदी के दो मीटर पार करते ही संदेश मिलता है।

  नर्सों ने कहा कि नोटिफिकेशन उन्हें सोने नहीं देते, और अस्पताल ने रात की पाली में फ़ोन पर रोक लगा दी।

- घाट की ताज़ा खबरों के लिए हमें गूगल न्यूज़ पर फॉलो करें
  हमारा ऐप डाउनलोड करें, यह लिखा परचा नाव पर चिपका रहा और बारिश में बह गया।

# id
  Unduh aplikasi palsu, nelayan itu kehilangan seluruh tabungannya.
  Scan kode QR di dermaga, penumpang diarahkan ke rekening penipu.
- Download aplikasi Mercusuar di Google Play dan App Store

- Unduh aplikasi kami dan jadilah yang pertama tahu
- Buka di aplikasi
- Aktifkan notifikasi
  Mercusuar itu dijual pada Mei kepada sepasang suami istri yang ingin menjadikannya penginapan penyelam.
  Warga yang memasang aplikasi kelurahan di telepon menerima pesan begitu air sungai melewati dua meter.

  Para perawat mengeluh notifikasi membuat mereka sulit tidur, dan rumah sakit melarang telepon pada malam hari.

# vi
  Tải app lạ về máy, người đánh cá mất ba trăm triệu đồng.
- Mời bạn đọc theo dõi kênh Google News của Báo Hải Đăng

- Tải ứng dụng của chúng tôi để đọc tin nhanh nhất
- Mở trong ứng dụng
- Bật thông báo
  Ngọn hải đăng được bán hồi tháng Năm cho một cặp vợ chồng muốn biến nơi đây thành nhà trọ cho thợ lặn.
  Những ai cài ứng dụng của phường vào điện thoại sẽ nhận tin ngay khi nước sông vượt quá hai mét.

  Các y tá phàn nàn rằng thông báo làm họ mất ngủ, và bệnh viện đã cấm điện thoại trong ca đêm.

# th
  โหลดแอปฟรีมาหนึ่งตัว ข้อมูลทั้งเครื่องของกัปตันก็หลุด
- อัปเดตข่าวท่าเรือ เพิ่มเพื่อนใน LINE ได้ที่นี่

- ดาวน์โหลดแอปของเราเพื่อรับข่าวก่อนใคร
- เปิดในแอป
- เปิดการแจ้งเตือน
  ประภาคารถูกขายเมื่อเดือนพฤษภาคมให้คู่สามีภรรยาที่อยากดัดแปลงเป็นที่พักของนักดำน้ำ
  ชาวบ้านที่ติดตั้งแอปของเทศบาลไว้ในโทรศัพท์จะได้รับข้อความทันทีที่น้ำในแม่น้ำสูงเกินสองเมตร

  พยาบาลบ่นว่าการแจ้งเตือนทำให้นอนไม่หลับ โรงพยาบาลจึงห้ามใช้โทรศัพท์ในกะกลางคืน

# fr
  Les infirmières disaient que les notifications les empêchaient de dormir, et l'hôpital a interdit les téléphones.

# es
  Las enfermeras decían que las notificaciones no las dejaban dormir, y el hospital prohibió los teléfonos de noche.

# pt
- Descarregue a nossa aplicação e fique a par de tudo
- Ativar notificações
  O presidente da câmara disse que a aplicação do município já avisou os moradores de três cheias este ano.

  As enfermeiras diziam que as notificações não as deixavam dormir, e o hospital proibiu os telefones à noite.

# nl
  De verpleegsters zeiden dat de meldingen hen wakker hielden, en het ziekenhuis verbood telefoons in de nachtdienst.

# pl
  Pielęgniarki mówiły, że powiadomienia nie dają im spać, i szpital zakazał telefonów na nocnym dyżurze.

# ru
  Медсестры говорили, что уведомления мешают им спать, и больница запретила телефоны на ночной смене.

# sv
  Sköterskorna sade att notiserna höll dem vakna, och sjukhuset förbjöd telefoner på nattskiftet.

# ja
  看護師たちは通知のせいで眠れないと訴え、病院は夜勤中の電話の持ち込みを禁止した。

# zh
  护士们说推送通知让她们无法入睡，医院于是禁止在夜班时携带手机。

  護理師說推播通知讓她們無法入睡，醫院於是禁止在大夜班時攜帶手機。

# vi
- Tải ứng dụng ngay để không bỏ lỡ chuyến phà cuối cùng trong ngày.
  Tải ứng dụng đặt vé phà xong, bà cụ bán bánh vẫn ra bến từ sáng sớm để mua vé giấy.

# html
  <p>The village keeps the old harbor bell, which was cast in 1874 and cracked when the bridge was opened.</p>
- <div class="smart-app-banner"><span>Marwick in your pocket</span></div>
  <p>Nobody remembers who painted the lighthouse red, but the council has voted against painting it white.</p>
  <p class="app-review">The app of the harbor office shows the tide, and the postman trusts his left knee more.</p>
  <p>The school has eleven pupils, four more than last year, and the teacher has asked for a second stove.</p>
  <p>At low tide the postman walks across the flats, his boots around his neck, the letters under his hat.</p>
"""
