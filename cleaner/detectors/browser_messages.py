"""Messages of the machinery: enable JavaScript, unsupported browser, "Loading...", robot checks, "Something went
wrong", pleas to switch off an ad blocker, texts of video players and accessibility tools.

Why it goes: it is meant for a browser in trouble or for a screen reader; an extractor that is neither has copied it.

What stays: articles and instructions about browsers, JavaScript, ad blockers or robots ("Enable JavaScript in the
settings"), sentences in which something goes wrong, and headings such as "Loading" or "Access denied".
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.document import Finding, Line, Page
from cleaner.phrases import Hits, weigh

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
        ^enable javascript and cookies to continue
        ^this page requires javascript
        ^this site requires javascript
        ^this website requires javascript
        ^this feature requires javascript
        this app requires javascript
        slideshow requires javascript
        works best with javascript enabled
        doesn't work properly without javascript enabled
        without javascript enabled. please
        you need to enable javascript to run this app
        to view this video please enable javascript
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
        ^loading player$
        ^loading video$
        ^loading audio$
        ^loading form$
        ^loading related-
        ~^loading
        ^still loading$
        ^content loading$
        ^page loading$
        ^video loading$
        ^form is loading$
        video player is loading
        this is a modal window
        beginning of dialog window
        end of dialog window
        escape will cancel and close the window
        the media could not be loaded
        no compatible source was found for this media
        sorry, this video is * not available
        ^this video is currently unavailable$
        ^this video is unavailable$
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
        ^oops, something went wrong
        ^oops! something went wrong
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
        ^error loading player
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
        we noticed you're using an ad blocker
        we noticed that you're using an ad blocker
        we've noticed you're using an ad blocker
        we noticed you are using an ad blocker
        it looks like you're using an ad blocker
        looks like you're using an ad blocker
        looks like you are using an ad blocker
        looks like you have an ad blocker
        it looks like you have an ad blocker
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
        ~try again
        ~refresh the page
        ~contact support
        ~oops
    """,
    "de": """
        bitte aktivieren sie javascript
        bitte javascript aktivieren
        bitte aktiviere javascript
        bitte schalten sie javascript ein
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
        ~^wird geladen$
        ~^lädt$
        ~^lade$
        ^bitte warten$
        ^inhalt wird geladen$
        ^seite wird geladen$
        ^video wird geladen$
        ^kommentare werden geladen$
        bitte warten sie einen moment
        ist vor spambots geschützt
        ^ich bin kein roboter$
        bestätigen sie, dass sie kein roboter sind
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
        bitte deaktivieren sie ihren adblocker
        bitte deaktivieren sie ihren ad-blocker
        bitte deaktiviere deinen adblocker
        adblocker erkannt
        ^öffnet in neuem fenster$
        ^öffnet in einem neuen fenster$
        ^wird in neuem fenster geöffnet$
        dieses video ist * nicht * verfügbar
        ~erneut versuchen
    """,
    "fr": """
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
        vous utilisez un bloqueur de publicité
        désactiver votre bloqueur de publicité
        désactivez votre bloqueur de publicité
        désactiver votre adblock
        bloqueur de publicité détecté
        ^ouverture dans une nouvelle fenêtre$
        ^s'ouvre dans une nouvelle fenêtre$
        ^nouvelle fenêtre$
        ~réessayer
    """,
    "es": """
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
        tu navegador no es compatible
        tu navegador no puede reproducir
        su navegador no soporta
        su navegador no es compatible
        su navegador no admite
        su navegador está desactualizado
        tu navegador está desactualizado
        estás usando un navegador obsoleto
        actualiza tu navegador
        actualice su navegador
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
        desactiva tu bloqueador de
        desactive su bloqueador de
        desactiva el bloqueador de anuncios
        ^se abre en una nueva ventana$
        ^se abre en ventana nueva$
        ^abre en nueva ventana$
    """,
    "it": """
        per favore abilita javascript
        abilita javascript per
        è necessario abilitare javascript
        devi abilitare javascript
        javascript è disabilitato
        javascript risulta disabilitato
        il tuo browser non supporta
        il vostro browser non supporta
        il browser in uso non supporta
        il tuo browser non è supportato
        il tuo browser non è aggiornato
        stai usando un browser obsoleto
        aggiorna il tuo browser
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
        ^ops, qualcosa è andato storto
        ^ops! qualcosa è andato storto
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
    """,
    "pt": """
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
        o seu navegador não é suportado
        seu navegador não é compatível
        o seu browser não suporta
        o seu browser está desatualizado
        seu navegador está desatualizado
        atualize o seu navegador
        atualize seu navegador
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
        ^ops, algo deu errado
        ^ops! algo deu errado
        ^ocorreu um erro$
        ocorreu um erro. por favor
        ocorreu um erro. tente
        ^tente novamente$
        ^tente novamente mais tarde$
        você está usando um bloqueador de
        está a utilizar um bloqueador de
        desative o seu bloqueador de
        desative seu bloqueador de
        detectamos * bloqueador de anúncios
        ^abre numa nova janela$
        ^abre em nova janela$
        ^abre em uma nova janela$
    """,
    "nl": """
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
        je browser is verouderd
        uw browser is verouderd
        je gebruikt een verouderde browser
        u gebruikt een verouderde browser
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
        ^oeps, er ging iets mis
        ^oeps! er ging iets mis
        ^er is een fout opgetreden$
        er is een fout opgetreden. probeer
        er ging iets mis. probeer
        ^probeer het opnieuw$
        ^probeer het later opnieuw$
        je gebruikt een adblocker
        u gebruikt een adblocker
        schakel je adblocker uit
        schakel uw adblocker uit
        zet je adblocker uit
        ^opent in een nieuw venster$
        ^opent in nieuw venster$
    """,
    "pl": """
        włącz javascript
        proszę włączyć javascript
        musisz włączyć javascript
        włącz obsługę javascript
        wymaga włączonej obsługi javascript
        obsługa javascript jest wyłączona
        javascript jest wyłączony
        twoja przeglądarka nie obsługuje
        twoja przeglądarka nie wspiera
        twoja przeglądarka jest przestarzała
        używasz przestarzałej przeglądarki
        korzystasz z nieaktualnej przeglądarki
        zaktualizuj * przeglądarkę
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
        ^ups, coś poszło nie tak
        ^ups! coś poszło nie tak
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
    """,
    "ru": """
        пожалуйста, включите javascript
        включите javascript в
        включите javascript для
        включите поддержку javascript
        необходимо включить javascript
        для работы * необходим javascript
        у вас отключен javascript
        у вас отключён javascript
        в вашем браузере отключен javascript
        javascript отключен в вашем браузере
        ваш браузер не поддерживает
        ваш браузер устарел
        вы используете устаревший браузер
        вы пользуетесь устаревшим браузером
        обновите ваш браузер
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
        ^упс! что-то пошло не так
        ^произошла ошибка$
        произошла ошибка. попробуйте
        ^попробуйте еще раз$
        ^попробуйте позже$
        вы используете блокировщик рекламы
        у вас включен блокировщик рекламы
        отключите блокировщик рекламы
        ^откроется в новом окне$
        ^открывается в новом окне$
    """,
    "sv": """
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
        ^hoppsan! något gick fel
        ^hoppsan, något gick fel
        ^ett fel uppstod$
        ^ett fel har uppstått$
        ett fel uppstod. försök
        något gick fel. försök
        ^försök igen$
        ^försök igen senare$
        du använder en annonsblockerare
        du använder en adblocker
        stäng av din annonsblockerare
        stäng av din adblocker
        ^öppnas i ett nytt fönster$
        ^öppnas i nytt fönster$
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
    """,
}

LOADER = 0.92
"""Just "Loading" and perhaps what, and then three dots: no heading ends like that."""

BARE = 0.75
"""Just "Loading" above or below the article; inside it is a heading or an item ("Packing", "Loading")."""

DOUBT = 0.65
"""One phrase in a sentence between paragraphs of the article: perhaps the article explains the message."""

LOADER_WORDS = 4
"""A loader names at most what it loads: "Loading the next story ..."."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Every line that says one of the phrases, weighed; loaders, the anchored hints, by their dots or their place."""
    for line, said in hits:
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
            if len(strong) == 1 and line.prose and page.first < line.index < page.last:
                score = min(score, DOUBT)
            yield Finding(line, score, because)


def _waits(line: Line) -> bool:
    """Whether a line that begins with a word for loading is a loader: few words, then dots, or in square brackets."""
    return line.words <= LOADER_WORDS and (line.view.rstrip(" ])").endswith("...") or line.view[0] == "[")


EXAMPLES = """
# en
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
- Bitte aktivieren Sie JavaScript, um diese Seite zu nutzen.
- Wird geladen ...
  Die Grube ist seit der Flut geschlossen, und die Pumpen laufen noch ein Jahr, bevor jemand hinunterfahren kann.
  Der Wagen wird geladen, sobald der Strom aus den eigenen Zellen kommt, und das war im Mai fast jeden Tag der Fall.

# fr
- Veuillez activer JavaScript pour afficher cette page.
- Chargement en cours...
  La mine est fermée depuis la crue, et les pompes tourneront encore un an avant que quiconque puisse y descendre.
  Le chargement du navire a duré trois jours, parce que le port n'avait plus qu'une seule grue en état de marche.

# es
- Su navegador no es compatible con este reproductor.
- Cargando...
  La mina está cerrada desde la inundación, y las bombas trabajarán un año más antes de que alguien pueda bajar.
  Los hombres siguieron cargando sacos hasta la noche, porque el barco debía salir antes de que bajara la marea.

# it
- Il tuo browser non supporta questo video.
- Caricamento in corso...
  La miniera è chiusa dal giorno della piena, e le pompe lavoreranno un altro anno prima che qualcuno possa scendere.
  Il caricamento della nave è durato tre giorni, perché nel porto funzionava ancora una sola delle quattro gru.

# pt
- Por favor, ative o JavaScript para ver esta página.
- Carregando...
  A mina está fechada desde a cheia, e as bombas vão trabalhar mais um ano antes que alguém possa descer.
  Os homens passaram a noite carregando sacos, porque o navio tinha de sair antes que a maré baixasse no porto.

# nl
- Uw browser ondersteunt deze video niet.
- Even geduld...
  De mijn is sinds de overstroming gesloten, en de pompen draaien nog een jaar voordat er iemand naar beneden kan.
  Het laden van het schip duurde drie dagen, omdat er in de haven nog maar één van de vier kranen werkte.

# pl
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
"""
