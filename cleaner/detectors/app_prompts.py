"""Prompts to install an app and to switch on notifications: "Download our app", store badges, "Open in app", "Allow
notifications", "Scan the QR code to download".

Why it goes: it is an advertisement of the site for itself, addressed to the visitor, and has no part in the article.

What stays: articles about apps and stores, reviews and instructions ("Download the app and create an account"), and
the news that a QR code or a notification is part of.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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
        mit unserer app sind sie
        mit unserer app bleiben sie
        mit der * app immer
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
    """,
    "fr": """
        téléchargez notre application
        téléchargez notre appli
        télécharger notre application
        téléchargez gratuitement notre application
        installez notre application
        ^téléchargez l'application * pour
        ^téléchargez l'appli * pour
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
        retrouvez * sur notre application
        ~^nos applications$
        ~^nos applications mobiles$
        scannez le qr code pour télécharger
        ^activer les notifications$
        ^activez les notifications$
        ^autoriser les notifications$
        ^recevoir les notifications$
        activez les notifications pour
        souhaitez-vous recevoir des notifications
        voulez-vous recevoir les notifications
        ~l'application
        ~l'appli
    """,
    "es": """
        descarga nuestra app
        descarga nuestra aplicación
        descargue nuestra app
        descargue nuestra aplicación
        descárgate nuestra app
        baja nuestra app
        instala nuestra app
        ^descarga la app de
        ^descarga la aplicación de
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
        ~^nuestras apps$
        escanea el código qr para descargar
        escanea el qr para descargar
        escanee el código qr para descargar
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
    """,
    "nl": """
        download onze app
        download onze gratis app
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
    """,
    "pl": """
        pobierz naszą aplikację
        pobierz naszą darmową aplikację
        zainstaluj naszą aplikację
        ściągnij naszą aplikację
        ^pobierz aplikację$
        ^pobierz naszą aplikację$
        ^pobierz aplikację * i
        ^otwórz w aplikacji$
        ^czytaj w aplikacji$
        ^przejdź do aplikacji$
        pobierz z google play
        pobierz z app store
        pobierz w app store
        dostępne w app store
        ~^nasze aplikacje$
        zeskanuj kod qr * aplikację
        ^włącz powiadomienia$
        ^zezwól na powiadomienia$
        ^zezwalaj na powiadomienia$
        włącz powiadomienia, aby
        włącz powiadomienia i
        czy chcesz otrzymywać powiadomienia
        chcesz otrzymywać powiadomienia
        ~aplikacja
        ~aplikację
        ~aplikacji
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
    """,
}

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

INSIDE = 0.85
"""The most for a line inside the article: an article about an app tells its readers to download it as well."""

TITLE_WORDS = 6
"""Up to how many words "Get the ... app" names an app; more words say something about one."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Prompts by what they say; badges and buttons by the prompt that they stand beside."""
    scored = [(line, said, *_score(page, line, said)) for line, said in hits]
    sure = [line.index for line, _, score, _ in scored if score >= SURE]
    near = _spread(sure, [line.index for line, said, _, _ in scored if _is_badge(said)])
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
        return score if outside else min(score, INSIDE), because
    alone = any(hit.phrase.text in ALONE and hit.phrase.ends for hit in said)
    score = AROUND if alone and outside and line.marker != "1." and line.words <= TITLE_WORDS else MENTION
    return score, f'says "{max(said, key=lambda hit: hit.end - hit.start).phrase.text}"'


def _loose(line: Line, hit: Hit) -> bool:
    """Whether an anchored phrase holds a line that is a sentence, or longer than the name of an app."""
    phrase = hit.phrase
    if not phrase.ends or line.view.endswith("!"):
        return False
    return line.ends if not phrase.starts else len(phrase.pieces) > 1 and line.words > TITLE_WORDS


def _is_badge(said: Sequence[Hit]) -> bool:
    """Whether the line is just a badge or a button: a hint that must be the whole line."""
    return any(hit.phrase.hint and hit.phrase.starts and hit.phrase.ends for hit in said)


def _spread(sure: Sequence[int], badges: Sequence[int]) -> set[int]:
    """The badges that stand beside a prompt, or beside a badge that does."""
    near = set(sure)
    for order in (badges, badges[::-1]):
        for index in order:
            if any(step and index + step in near for step in range(-REACH, REACH + 1)):
                near.add(index)
    return near - set(sure)


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
"""
