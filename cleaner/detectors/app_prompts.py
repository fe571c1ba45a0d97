"""Prompts to install an app and to switch on notifications: "Download our app", store badges, "Open in app", "Allow
notifications", "Scan the QR code to download".

Why it goes: it is an advertisement of the site for itself, addressed to the visitor, and has no part in the article.

What stays: articles about apps and stores, reviews and instructions ("Download the app and create an account"), and
the news that a QR code or a notification is part of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.detectors._lines import beside, is_label
from cleaner.document import Finding, Line, Page
from cleaner.phrases import MENTION, Hit, Hits, weigh

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
        ^now available on the app store$
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
        ^read * in the app$
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
        laden sie unsere app
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
        ^in der app öffnen$
        ^in app öffnen$
        ^in der app lesen$
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
        laden sie * die * app herunter
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
        unsere kostenlose app
        unserer kostenlosen app
        unserer news-app
        mit unserer app
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
        im app store und bei google play
        im app store und google play
        im google play store herunterladen
        direkt auf ihr handy
        direkt auf dein handy
        direkt aufs handy
        direkt aufs smartphone
        direkt auf ihr smartphone
        per push-nachricht
        als push-nachricht
        per push aufs
        ^push-nachrichten abonnieren
        ^jetzt push-
        ^push-mitteilungen aktivieren
        ^push-nachrichten aktivieren
        ^push-benachrichtigungen aktivieren
        ^push aktivieren
        ^push-meldungen aktivieren
        ^pushmitteilungen aktivieren
        ^benachrichtigungen aktivieren
        ^benachrichtigungen einschalten
        ^benachrichtigungen erlauben
        ^benachrichtigungen zulassen
        ^mitteilungen aktivieren
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
        ^push-nachrichten aktivieren$
        ^push-benachrichtigungen aktivieren$
        ^benachrichtigungen aktivieren$
        ^benachrichtigungen erlauben$
        ^benachrichtigungen zulassen$
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
        ^disponible sur l'app store$
        ^téléchargez l'appli
        ^télécharger l'appli
        ^téléchargez l'app
        ^télécharger l'app
        ^télécharger * l'application
        ^télécharger gratuitement l'appli-
        ^téléchargez * application
        ^installer l'application
        ^installez l'application
        ^installez l'appli
        ^installer l'appli
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
        disponible sur l'app store
        sur l'app store et google play
        sur app store et google play
        ^continuer dans l'appli-
        ^continuer sur l'appli-
        ^continuez * dans l'appli-
        ^continuer * lecture dans l'appli-
        ^ouvrir l'appli
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
    """,
    "es": """
        descarga nuestra app
        descarga nuestra aplicación
        descargue nuestra app
        descargue nuestra aplicación
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
        ^descargar la aplicación
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
        disponible en app store y google play
        ^continúa leyendo en
        ^continúa en la app
        ^continuar en la app
        ^sigue leyendo en la app
        ^sigue leyendo en nuestra app
        ^abre la app
        ^abrir la app
        ^abrir aplicación
        ^abrir en app
        ^leer en app
        ^lee en la app
        ^recibe alertas
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
    """,
    "it": """
        scarica la nostra app
        scaricate la nostra app
        scarica l'app di
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
        ^scarica l'app
        ^scarica gratis * app
        ^scarica subito l'app
        ^scarica ora l'app
        ^scarica la app
        ^scaricate l'app
        ^scaricare l'app
        ^installa l'app
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
        ^apri l'app
        ^apri nell'app
        ^apri app
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
    """,
    "pt": """
        baixe nosso aplicativo
        baixe o nosso aplicativo
        baixe nosso app
        baixe o nosso app
        baixe o app do
        baixe o app da
        baixe o aplicativo do
        descarregue a nossa app
        descarregue a nossa aplicação
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
        ^baixe o aplicativo
        ^baixe o app
        ^baixe agora * app-
        ^baixar aplicativo
        ^baixar o aplicativo
        ^descarregue a app
        ^descarregue a aplicação
        ^descarregar a aplicação
        ^instale o app
        ^instale o aplicativo
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
        ^abra o aplicativo
        ^abra no app
        ^abra a app
        ^abrir aplicativo
        ^abrir a app
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
    """,
    "nl": """
        download onze app
        download de gratis app
        installeer onze app
        ^download de * app voor
        ^download de * app en
        ^download de app$
        ^download app$
        ^open in app$
        ^open in de app$
        ^openen in de app$
        ^lees in de app$
        ontdek het op google play
        downloaden in de app store
        ^beschikbaar in de app store$
        ^download de * app$
        ^download de * app om
        ^download de app
        ^download gratis * app
        ^download nu * app
        ^download hier * app
        ^installeer de * app$
        ^installeer de app
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
        ^open de app
        ^openen in app
        ^open in de app
        ^zet pushmeldingen aan
        ^zet meldingen aan
        ^zet notificaties aan
        ^zet pushberichten aan
        ^zet je meldingen aan
        ^schakel meldingen in
        ^schakel pushmeldingen in
        ^schakel notificaties in
        ^meldingen aanzetten
        ^meldingen aan$
        ^meldingen ontvangen$
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
        ^meldingen inschakelen$
        ^meldingen toestaan$
        ^notificaties aanzetten$
        ^zet notificaties aan$
        ^pushberichten inschakelen$
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
        ^pobierz aplikację
        ^pobierz za darmo * aplikację
        ^pobierz apkę
        ^pobierz nową aplikację
        ^ściągnij aplikację
        ^zainstaluj aplikację
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
        ^скачайте приложение
        ^скачивайте приложение
        ^скачайте мобильное приложение
        ^скачайте бесплатное приложение
        ^скачайте бесплатно * приложение
        ^скачать бесплатно * приложение
        ^скачать мобильное приложение
        ^установите приложение
        ^установите мобильное
        ^устанавливайте приложение
        ^загрузите приложение
        ^загрузить приложение
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
        ^открыть приложение
        ^откройте приложение
        ^открыть в приложении
        ^откройте в приложении
        ^смотреть в приложении
        ^включите уведомления
        ^включите push-
        ^включите пуш-
        ^включить push-
        ^включить пуш-
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
        ^ladda ner * appen
        ^öppna i appen$
        ^läs i appen$
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
        ^ladda ner appen
        ^ladda ned appen
        ^ladda hem appen
        ^ladda ner * app och
        ^ladda ner * app för
        ^ladda ner gratis-
        ^ladda ner gratis * app-
        ^hämta appen
        ^hämta vår app
        ^hämta * app$
        ^installera appen
        ^testa vår app
        ^prova vår app
        i vår app
        med vår app
        via vår app
        vår gratisapp
        ^finns i app store
        ^finns på app store
        ^finns att ladda ner
        ^finns för ios
        ^tillgänglig i app store
        ^tillgänglig på app store
        ^tillgänglig på google play
        ^tillgänglig för ios
        i app store och google play
        i app store och på google play
        ^fortsätt läsa i appen
        ^fortsätt läsa i vår app
        ^fortsätt i appen
        ^läs mer i appen
        ^läs vidare i appen
        ^läs i vår app
        ^öppna appen
        ^öppna i app
        ^slå på notiser
        ^slå på pushnotiser
        ^slå på våra notiser
        ^slå på aviseringar
        ^aktivera notiser
        ^aktivera pushnotiser
        ^aktivera aviseringar
        ^tillåt notiser
        ^tillåt aviseringar
        ^tillåt pushnotiser
        ^få notiser
        ^få en notis
        ^få pushnotiser
        ^få våra notiser
        ^få nyheterna * mobilen
        ^få nyheter * i mobilen
        ^vill du få notiser
        ^vill du få våra notiser
        ^vill du få pushnotiser
        ^vill du ha notiser
        ^vill du ha våra
        ^vill du ha pushnotiser
        ^skanna qr-koden
        ^scanna qr-koden
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
        アプリをダウンロードして
        アプリのダウンロードはこちら
        公式アプリをダウンロード
        アプリをインストールして
        無料アプリをダウンロード
        ^アプリをダウンロード$
        ^アプリで開く$
        ^アプリで読む$
        ^アプリで見る$
        ^アプリなら
        アプリならもっと
        ^アプリ版はこちら$
        ^アプリ版$
        アプリのダウンロード
        アプリをダウンロード
        アプリをインストール
        アプリのインストール
        アプリダウンロードは
        アプリはこちら
        ^続きはアプリで
        ^続きをアプリで
        ^アプリで続きを
        アプリで続きを読む
        ^アプリで読む
        ^アプリで開く
        ^アプリを開く
        ^アプリで全文
        ^アプリでもっと
        ^公式アプリはこちら
        ^スマホアプリ
        app storeとgoogle play
        app store・google play
        app storeで
        google playで
        ^プッシュ通知で
        プッシュ通知でお届け
        プッシュ通知で受け取
        プッシュ通知をオン
        ^通知を受け取りますか
        ^通知を受け取る
        ^通知をオン
        ^通知をonに
        ^通知を許可
        ^通知を有効に
        通知を許可しますか
        通知を受け取りませんか
        ^速報を受け取る
        ^速報を通知
        qrコードを読み取って
        qrコードを読み取り * アプリ
        qrコードをスキャンして
        ^qrコードから
        ^ホーム画面に追加
        ^無料アプリ * ダウンロード
        ^無料アプリ * こちら
        ^新しいアプリ
        アプリを入手
        プッシュ通知を許可
        ~^公式アプリ$
        app storeからダウンロード
        google playで手に入れよう
        google playからダウンロード
        qrコードを読み取ってダウンロード
        qrコードからダウンロード
        ^通知を受け取る$
        ^通知をオンにする$
        ^通知を許可$
        ^通知を許可する$
        ^プッシュ通知を受け取る$
        通知を許可すると
        通知をオンにすると
        プッシュ通知を受け取りますか
        ~アプリ
        ~通知
        ~プッシュ通知
    """,
    "zh": """
        下载我们的app
        下载我们的 app
        下载我们的应用
        下载我们的手机应用
        下载*客户端,
        下载*app,
        打开*app阅读
        打开*app查看
        打开*app,
        前往*app查看
        请在*app中查看
        请下载*app
        更多内容请下载
        更多精彩*请下载
        扫码下载
        扫描二维码下载
        扫描二维码,下载
        扫一扫下载
        扫一扫,下载
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
        下载 * 客户端
        下载 * app
        下载 * 应用$
        ^下载手机客户端
        ^下载客户端
        ^扫码下载
        ^扫描二维码下载
        ^扫一扫下载
        ^长按二维码下载
        打开 * app
        打开 * 客户端阅读
        在app内
        在app中
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
        ^开启消息推送
        ^允许通知
        ^订阅推送
        ^是否开启通知
        ^下載 * app
        下載app
        下載 * app,
        ^馬上下載
        ^掃碼下載
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
        開啟*app閱讀
        下載我們的app
        下載我們的應用程式
        立即下載*app
        下載*app,
        掃描qr code下載
        掃描二維碼下載
        掃描 qr code 下載
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
    r"\b(?:our|us|unser\w*|uns|notre|nos|nous|nuestr\w+|nostr\w+|noss[oa]s?|onze|ons|nasz\w*|наш\w*|vår\w*|våra)\b|我们|我們"
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
_GET = re.compile(
    r"^(?:download|lade|télécharg|à télécharg|descarg|descárg|scaric|baix|pobierz|загруз|скачай|ladda|hämta)|^(?:available|now|get|erhältlich|verfügbar|jetzt|disponible|disponibile|disponível|beschikbaar|nu |dostępn|доступно|finns|支持)"
    r"|下载|下載|入手|配信中|ダウンロード"
)

INSIDE = 0.85
"""The most for a line inside the article: an article about an app tells its readers to download it as well."""

TITLE_WORDS = 6
"""Up to how many words "Get the ... app" names an app; more words say something about one."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Prompts by what they say; badges and buttons by the prompt that they stand beside."""
    scored = [(line, said, *_score(page, line, said)) for line, said in hits]
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
        if (line.prose or not outside) and _instructs(line, telling):
            score = min(score, DOUBT)
        own = bool(_OWN.search(line.view)) and not line.ends
        return score if outside or own else min(score, INSIDE), because
    if line.words <= PROMPT_WORDS and not line.ends and line.marker in ("", "-") and _offers(line):
        return PROMPT, "offers the site's app, or messages on the telephone"
    alone = any(hit.phrase.text in ALONE and hit.phrase.ends for hit in said)
    score = AROUND if alone and outside and line.marker != "1." and line.words <= TITLE_WORDS else MENTION
    return score, f'says "{max(said, key=lambda hit: hit.end - hit.start).phrase.text}"'


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
    if len({hit.phrase.text for hit in telling}) > 1 or not line.view.endswith((".", "。", ":", '"')):
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
- Laden Sie unsere App herunter und bleiben Sie auf dem Laufenden.
- Benachrichtigungen aktivieren
  Der Leuchtturm wurde im Mai an ein Paar vom Festland verkauft, das daraus eine Herberge für Taucher machen will.
  Wer die App des Verkehrsverbunds auf dem Telefon hat, zahlt seit Montag zwei Cent weniger für jeden Kilometer.

# fr
- Téléchargez notre application pour suivre l'actualité.
- Activer les notifications
  Le phare a été vendu en mai à un couple du continent, qui veut en faire une auberge pour les plongeurs.
  Les agriculteurs qui ont téléchargé l'application reçoivent un message dès que la rivière dépasse deux mètres.

# es
- Descarga nuestra app y entérate de todo.
- Activar notificaciones
  El faro fue vendido en mayo a una pareja del continente, que quiere convertirlo en un albergue para buceadores.
  Los vecinos que descargaron la aplicación reciben un aviso en cuanto el río pasa de los dos metros de altura.

# it
- Scarica la nostra app per restare aggiornato.
- Attiva le notifiche
  Il faro è stato venduto a maggio a una coppia della terraferma, che vuole farne un ostello per i subacquei.
  Gli abitanti che hanno scaricato l'applicazione ricevono un avviso appena il fiume supera i due metri di altezza.

# pt
- Baixe nosso aplicativo e fique por dentro de tudo.
- Ativar notificações
  O farol foi vendido em maio a um casal do continente, que quer transformá-lo numa pousada para mergulhadores.
  Os moradores que têm o aplicativo no telefone recebem um aviso assim que o rio passa dos dois metros de altura.

# nl
- Download onze app en blijf op de hoogte.
- Meldingen inschakelen
  De vuurtoren is in mei verkocht aan een paar van het vasteland, dat er een herberg voor duikers van wil maken.
  Bewoners die de app van het waterschap hebben, krijgen een bericht zodra de rivier hoger komt dan twee meter.

# pl
- Pobierz naszą aplikację i bądź na bieżąco.
- Włącz powiadomienia
  Latarnię morską kupiła w maju para z głębi kraju, która chce w niej urządzić schronisko dla nurków.
  Mieszkańcy, którzy mają aplikację gminy w telefonie, dostają wiadomość, gdy woda w rzece przekroczy dwa metry.

# ru
- Скачайте наше мобильное приложение, чтобы не пропустить главное.
- Включить уведомления
  Маяк в мае купила пара с материка, которая хочет устроить в нем гостиницу для ныряльщиков со всей страны.
  Жители, у которых есть приложение района, получают сообщение, как только вода в реке поднимается выше двух метров.

# sv
- Ladda ner vår app och håll dig uppdaterad.
- Aktivera notiser
  Fyren såldes i maj till ett par från fastlandet, som vill göra om den till ett vandrarhem för dykare.
  De boende som har kommunens app i telefonen får ett meddelande så snart vattnet i ån stiger över två meter.

# ja
- 公式アプリをダウンロードして最新情報をチェック
- 通知を許可する
  灯台は五月に本土から来た夫婦に売却され、二人はここを潜水客のための宿に改装するつもりだという。
  町のアプリを使う住民には、川の水位が二メートルを超えるとすぐに知らせが届くようになっている。

# zh
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

# html
  <p>The village keeps the old harbor bell, which was cast in 1874 and cracked when the bridge was opened.</p>
- <div class="smart-app-banner"><span>Marwick in your pocket</span></div>
  <p>Nobody remembers who painted the lighthouse red, but the council has voted against painting it white.</p>
  <p class="app-review">The app of the harbor office shows the tide, and the postman trusts his left knee more.</p>
  <p>The school has eleven pupils, four more than last year, and the teacher has asked for a second stove.</p>
  <p>At low tide the postman walks across the flats, his boots around his neck, the letters under his hat.</p>
"""
