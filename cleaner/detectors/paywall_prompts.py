"""Paywall prompts: what a site says to readers who are not signed in: "Log in", "Subscribe to continue reading".

Why it goes: it stands where the text breaks off, in front of it or in the page's head, and speaks of access, not of
the subject.

What stays: articles about subscriptions, paywalls and accounts, manuals that tell how to sign in, numbered steps, and
what a company says about its subscribers.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.detectors._prompts import prompts
from cleaner.document import Finding, Page
from cleaner.phrases import Hits

PHRASES = {
    "en": """
        subscribe to continue reading
        subscribe to continue
        subscribe to keep reading
        subscribe now to keep reading
        subscribe now to continue
        ^subscribe to read
        ^subscribe to unlock
        subscribe for full access
        subscribe for unlimited
        subscribe to get access
        subscribe to get full access
        subscribe to get unlimited
        sign in to continue
        ^sign in to read
        ^sign in to your account
        ^sign in to view
        sign in or subscribe
        ^sign in or register
        ^sign in or create
        ^sign in to save
        log in to continue
        ^log in to read
        log in to your account to
        log in or subscribe
        ^log in or register
        ^log in or create
        ^login to continue
        ^login or register
        ^register to continue
        ^register to read
        register to keep reading
        ^register for free to
        create a free account to
        create an account to continue
        create an account to read
        create your free account
        ^create a free account
        ^create an account$
        ^create account$
        ^create your account$
        ^create free account$
        ^join for free$
        ^join now$
        to continue reading this
        to read the full article
        to read the full story
        ^to read this article
        to read the rest of this story
        ^you need to login or
        ^you must log in to
        you must be logged in to
        to unlock this
        ^unlock this article
        ^unlock this story
        ^unlock full access
        ^to finish reading
        already a subscriber?
        ^already a subscriber$
        already a member?
        already subscribed?
        already registered?
        ^already have an account
        ^already have a * account
        ^not a subscriber?
        ^not a member?
        ^not a member yet
        ^not registered?
        ^don't have an account
        ^new here?
        ^need an account?
        ^no account yet
        ^forgot password
        ^forgot your password
        ^forgotten your password
        ^lost your password
        ^reset password
        ^remember me$
        ^log in$
        ^login$
        ^log in here$
        ^log in now$
        ^log out$
        ^logout$
        ^log in sign up$
        ^log in register$
        ^log in subscribe$
        ^log in / register$
        ^login / register$
        ^login or sign up$
        ^log in or sign up$
        ^sign in$
        ^sign in now$
        ^sign in here$
        ^sign in sign up$
        ^sign in register$
        ^sign in subscribe$
        ^sign in with google$
        ^sign in with apple$
        ^sign in with facebook$
        ^continue with google$
        ^continue with apple$
        ^continue with facebook$
        ^sign out$
        ^my account$
        ^member login$
        ^register now to
        ^subscribe now$
        ^subscribe now for
        ^subscribe today for
        ^subscribe to get access$
        ^become a subscriber$
        ^become a paid subscriber
        ^become a member to
        ^subscribers only$
        ^subscriber only$
        ^subscriber exclusive$
        ^subscriber-only$
        ^members only$
        ^members-only content$
        ^for subscribers$
        ^for subscribers only$
        ^premium content$
        ^exclusive to subscribers$
        ^exclusive for subscribers$
        this article is for subscribers
        this article is for members
        this story is for subscribers
        this article is exclusive to
        this story is exclusive to
        this content is exclusive to
        this article is for paying
        this article is reserved for
        this content is for members
        this content is only available to
        this article is only available to
        this is a subscriber-only
        this is a members-only
        this post is for paid subscribers
        this post is for paying subscribers
        this post is for subscribers
        is available to subscribers only
        available exclusively to subscribers of
        you have * free articles left
        you have * free articles remaining
        you have * articles left
        you've read * free articles
        you have read * free articles
        you've reached your * limit
        you have reached your * limit of
        you've reached your article limit
        your free articles
        ~get full access to
        ~gain full access to
        ~get unlimited access
        get access to the full archive
        get access to all our
        your subscription supports
        your subscription helps
        your subscription makes
        start your subscription
        ~cancel anytime
        ~cancel any time
        ^renew your subscription
        ^choose your plan
        ^choose a plan$
        ^gift this article
        ^gift article
        ~$1 a week
        ~unlimited access
        ~full access
        ~log in
        ~sign in
        ~subscribe
        ~create an account
        ~free account
        ~subscriber
        ~subscribers
        we don't recognize that sign in
        we still don't recognize that
        ^welcome back$
        ^unlock more free articles
        ^continue reading with a
        ^try it free for
        ~free for * then
    """,
    "de": """
        jetzt weiterlesen mit
        um weiterzulesen$
        um weiter zu lesen$
        weiterlesen mit * abo
        ^jetzt abonnieren
        ^jetzt abo
        ^jetzt kostenlos registrieren
        ^jetzt registrieren
        ^jetzt anmelden$
        ^jetzt testen$
        ^jetzt gratis testen
        ^zum weiterlesen$
        ^zum weiterlesen bitte
        bereits abonnent
        bereits abonnentin
        sie sind bereits abonnent
        sind sie bereits abonnent
        sie haben bereits ein abo
        sie haben bereits ein * abo
        du hast bereits ein abo
        sie haben schon ein abo
        bereits registriert?
        schon registriert?
        bereits kunde?
        noch kein abo
        noch kein konto
        noch nicht registriert?
        hier anmelden$
        hier einloggen$
        ^anmelden$
        ^einloggen$
        ^abmelden$
        ^login$
        ^registrieren$
        ^mein konto$
        ^abonnieren$
        ^abo abschließen
        ^passwort vergessen
        ^angemeldet bleiben$
        dieser artikel ist exklusiv für
        dieser artikel ist nur für
        dieser artikel ist für abonnenten
        dieser inhalt ist exklusiv für
        dieser beitrag ist nur für
        ^exklusiv für abonnenten$
        ^nur für abonnenten
        lesen sie diesen artikel mit
        lesen sie den ganzen artikel
        sie haben * kostenlose artikel
        ~unbegrenzter zugriff auf
        ~unbegrenzten zugriff auf alle
        zugriff auf alle artikel
        zugang zu allen artikeln
        alle artikel auf * lesen
        ~monatlich kündbar
        ~jederzeit kündbar
        melden sie sich an, um
        bitte melden sie sich an
        bitte loggen sie sich ein
        bitte anmelden, um
    """,
    "fr": """
        cet article est réservé aux
        article réservé aux abonnés
        contenu réservé aux abonnés
        la suite est réservée aux
        la suite de cet article est réservée
        ^réservé aux abonnés$
        abonnez-vous pour lire
        abonnez-vous pour continuer
        abonnez-vous pour accéder
        abonnez-vous pour * lire la suite
        ^abonnez-vous$
        ^abonnez-vous dès
        ^abonnez-vous maintenant
        ^abonnez-vous à partir de
        ^je m'abonne
        ^s'abonner
        ^déjà abonné
        ^déjà abonnée
        vous êtes déjà abonné
        ^déjà inscrit
        ^déjà un compte
        vous avez déjà un compte
        ^pas encore abonné
        ^pas encore inscrit
        ^se connecter$
        ^connexion$
        ^connectez-vous
        ^identifiez-vous
        ^me connecter$
        ^mon compte$
        ^créer un compte
        ^créez un compte
        ^créez votre compte
        ^mot de passe oublié
        ^inscrivez-vous gratuitement
        il vous reste * de cet article à lire
        pour lire la suite de cet article
        pour lire la suite$
        pour lire l'intégralité de cet article
        accédez à tous les
        accès illimité à tous
        ~sans engagement
        résiliable à tout moment
    """,
    "es": """
        suscríbete para seguir leyendo
        suscríbete para continuar
        suscríbete para leer
        suscríbete y lee
        suscríbase para
        regístrate para seguir
        regístrate para leer
        regístrate gratis
        inicia sesión para
        para seguir leyendo$
        para continuar leyendo$
        contenido exclusivo para suscriptores
        ^contenido para suscriptores
        artículo solo para suscriptores
        ^solo para suscriptores
        ^exclusivo para suscriptores
        este artículo es exclusivo para
        este contenido es exclusivo para
        ^ya eres suscriptor
        ^¿ya eres suscriptor
        ¿ya tienes cuenta
        ¿ya estás suscrito
        ¿aún no tienes cuenta
        ¿no tienes cuenta
        ¿eres suscriptor?
        ^iniciar sesión$
        ^inicia sesión$
        ^inicie sesión
        ^iniciar sesión o
        ^acceder$
        ^regístrate$
        ^registrarse$
        ^crear cuenta$
        ^crea tu cuenta
        ^mi cuenta$
        ^cerrar sesión$
        ^hazte suscriptor
        ^¿olvidaste tu contraseña
        ^¿has olvidado tu contraseña
        con nuestra suscripción digital
        acceso ilimitado a todos
        has alcanzado el límite de artículos
        lee sin límites
    """,
    "it": """
        abbonati per continuare
        abbonati per leggere
        abbonati per accedere
        registrati per continuare
        registrati per leggere
        accedi per continuare
        accedi per leggere
        per continuare a leggere$
        contenuto riservato agli abbonati
        articolo riservato agli abbonati
        questo articolo è riservato
        questo contenuto è riservato
        ^riservato agli abbonati
        sei già abbonato
        hai già un abbonamento
        hai già un account
        sei già registrato
        non hai un account
        ^abbonati$
        ^abbonati ora
        ^accedi$
        ^accedi o
        ^accedi / registrati$
        ^registrati$
        ^registrati gratis
        ^esci$
        ^password dimenticata
        ^hai dimenticato la password
        accesso illimitato a tutti
        disdici quando vuoi
        sblocca l'accesso illimitato
    """,
    "pt": """
        assine para continuar lendo
        assine para ler
        assine para continuar
        assine já
        assine e tenha acesso
        faça login para continuar
        faça seu login
        faça login para
        cadastre-se para ler
        cadastre-se para continuar
        cadastre-se gratuitamente
        para continuar lendo$
        para continuar a ler$
        conteúdo exclusivo para assinantes
        ^exclusivo para assinantes$
        ^só para assinantes
        este artigo é exclusivo para
        este conteúdo é exclusivo para
        artigo exclusivo para assinantes
        já é assinante
        já é cadastrado
        já tem conta
        já sou assinante
        já possui cadastro
        não tem conta?
        ainda não é assinante
        ^entrar$
        ^fazer login$
        ^faça login$
        ^iniciar sessão$
        ^inicie sessão
        ^criar conta$
        ^crie sua conta
        ^minha conta$
        ^assine$
        ^assine agora$
        ^seja assinante
        ^torne-se assinante
        ^esqueci minha senha
        ^esqueceu a senha
        você atingiu o limite de
        ~acesso ilimitado a
    """,
    "nl": """
        abonneer je om verder te lezen
        log in om verder te lezen
        log in om dit artikel
        om verder te lezen$
        ^verder lezen?
        dit artikel is exclusief voor
        dit artikel is alleen voor
        dit artikel lezen?
        ^exclusief voor abonnees
        ^alleen voor abonnees
        ^voor abonnees$
        ^al abonnee?
        ^al abonnee$
        al een abonnement?
        al een account?
        heb je al een account
        heb je al een abonnement
        ^nog geen abonnee
        ^nog geen account
        ^inloggen$
        ^log in$
        ^log in of
        ^uitloggen$
        ^registreren$
        ^registreer
        ^aanmelden$
        ^abonneren$
        ^abonneer nu
        ^neem een abonnement
        ^word abonnee
        ^maak een account aan
        ^maak gratis een account
        ^wachtwoord vergeten
        ^mijn account$
        ~onbeperkt toegang tot
        ~maandelijks opzegbaar
        je kunt nog * gratis artikelen
    """,
    "pl": """
        kup dostęp
        wykup dostęp
        wykup subskrypcję
        kup prenumeratę
        kup subskrypcję
        aby przeczytać cały artykuł
        aby czytać dalej$
        żeby przeczytać cały artykuł
        pozostało * artykułu
        dostęp tylko dla prenumeratorów
        artykuł tylko dla prenumeratorów
        ^tylko dla prenumeratorów
        ^tylko dla subskrybentów
        ten artykuł jest dostępny * dla
        masz już prenumeratę
        masz już konto
        masz już subskrypcję
        jesteś już prenumeratorem
        nie masz jeszcze konta
        nie masz konta
        ^zaloguj się$
        ^zaloguj się, aby
        ^zaloguj się lub
        ^zaloguj$
        ^wyloguj
        ^zarejestruj się$
        ^zarejestruj się, aby
        ^załóż konto
        ^moje konto$
        ^nie pamiętasz hasła
        ^zapomniałeś hasła
        ~nieograniczony dostęp do
        czytaj bez ograniczeń
    """,
    "ru": """
        чтобы читать дальше$
        чтобы прочитать полностью
        чтобы продолжить чтение$
        оформите подписку, чтобы
        подпишитесь, чтобы читать
        подпишитесь, чтобы продолжить
        войдите, чтобы
        авторизуйтесь, чтобы
        зарегистрируйтесь, чтобы
        материал доступен только подписчикам
        статья доступна только подписчикам
        материал доступен по подписке
        доступно только подписчикам
        ^только для подписчиков
        уже подписаны?
        уже есть аккаунт?
        уже есть подписка?
        уже зарегистрированы?
        нет аккаунта?
        ^войти$
        ^вход$
        ^войти на сайт
        ^войдите или
        ^войти или
        ^вход / регистрация$
        ^вход и регистрация$
        ^регистрация$
        ^зарегистрироваться$
        ^личный кабинет$
        ^оформить подписку$
        ^купить подписку$
        ^забыли пароль
        ^выйти$
    """,
    "sv": """
        för att läsa vidare$
        för att fortsätta läsa$
        för att fortsätta läsa finns det
        bli prenumerant för att
        logga in för att läsa
        logga in för att fortsätta
        logga in för att kommentera
        logga in för att
        ^logga in$
        ^logga in här
        ^logga in med
        ^logga in på
        ^logga in eller
        ^logga ut$
        ^mitt konto$
        ^skapa konto$
        ^skapa ett konto
        ^registrera dig$
        ^registrera dig för att
        ^bli prenumerant
        ^bli plus-medlem
        ^köp prenumeration
        ^glömt lösenord
        ^har du glömt * lösenord
        artikeln är låst
        den här artikeln är låst
        artikeln är endast för
        den här artikeln är för
        ^endast för prenumeranter
        ^redan prenumerant
        är du redan prenumerant
        är du redan registrerad
        jag är redan prenumerant
        ^har du redan ett konto
        ^inte registrerad?
        ^behöver du ett konto
        avsluta när du vill
        ~ingen bindningstid
        vänligen logga in
        ~prenumerera
        ~prenumerant
        ~logga in
    """,
    "ja": """
        続きを読むには
        この記事は会員限定
        この記事は有料会員
        この記事は有料記事
        会員限定記事です
        会員限定の記事です
        有料会員限定
        有料会員になると
        ^会員登録が必要です$
        会員登録はこちら
        ^会員登録$
        ^新規会員登録$
        ^無料会員登録$
        無料会員登録で
        無料会員登録は
        ^ログイン$
        ^ログインする$
        ^会員ログイン$
        ログインして続き
        ^ログインしてください$
        続きを読むにはログイン
        すでに会員の方
        会員の方はログイン
        ^パスワードを忘れた
        残り * 文字
        無料で読める記事
    """,
    "zh": """
        订阅后继续阅读
        訂閱後繼續閱讀
        登录后继续阅读
        登录后阅读全文
        登录后查看
        登入後繼續閱讀
        登入後閱讀
        ^请先登录$
        请登录后查看
        请登录后继续
        ^請先登入$
        登录/注册
        登入/註冊
        ^登录$
        ^登入$
        ^注册$
        ^註冊$
        ^会员登录$
        ^會員登入$
        ^立即注册$
        ^立即登录$
        ^免费注册$
        ^忘记密码
        ^忘記密碼
        已有账号?
        已有帳號?
        还没有账号?
        還沒有帳號?
        已经是会员?
        已經是會員?
        已是訂戶?
        本文为付费内容
        本文为会员专享
        本文僅限會員
        本文限會員閱讀
        本文仅限会员
        此内容仅限会员
        会员专享内容
        訂戶限定
        開通會員
        开通会员后
        成为会员阅读全文
        付费阅读全文
    """,
}


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Every line that says one of the phrases, weighed; steps of a manual and headings of prose are spared."""
    yield from prompts(page, hits)


EXAMPLES = """
# en
  The council approved the plan by a single vote late on Monday, after a debate that lasted for almost six hours.
- Subscribe to continue reading
- Already a subscriber? Log in
- This article is for members only.
- You have 2 free articles left this month.
- Create a free account
- Your subscription supports reporters in every county of the state.
- Sign in

  The publisher has put most of its reporting behind a paywall and now counts 210,000 subscribers, up by a fifth.
  Customers must log in to the portal before Friday, otherwise the ministry will close their accounts for good.
  A message that said "Subscribe to continue reading" covered the emergency number for hours, residents complained.
  Subscribers can log in from home.
  Anyone who wants to sign in needs the letter from the bank and the card reader that comes with the new account.

  The handler maps each path of the web application to a function, and the test calls every one of them in turn.
  login
  '/logout'

  Renewing the permit on the web site of the county takes five minutes, and nobody has to wait at the counter.
  1. Log in
  2. Choose the permit
  3. Pay the fee

# de
- Sie haben bereits ein Abo? Hier anmelden
- Dieser Artikel ist exklusiv für Abonnenten.
- Jetzt weiterlesen mit dem Probeabo
  Der Verlag meldet, dass die Zahl der Abonnenten gestiegen ist, obwohl das Abo seit Mai zwei Euro mehr kostet.

# fr
- Cet article est réservé aux abonnés.
- Déjà abonné ? Connectez-vous
- Il vous reste 75 % de cet article à lire.
  Le journal a gagné dix mille abonnés en un an, et la moitié d'entre eux lisent les articles sur leur téléphone.

# es
- Suscríbete para seguir leyendo
- ¿Ya eres suscriptor? Inicia sesión
- Contenido exclusivo para suscriptores
  La plataforma perdió doscientos mil suscriptores en el primer trimestre, según los datos que publicó el martes.

# it
- Abbonati per continuare a leggere
- Sei già abbonato? Accedi
  Gli abbonati della rivista sono raddoppiati in due anni, ha spiegato il direttore nell'assemblea dei soci.

# pt
- Assine para continuar lendo
- Já é assinante? Faça login
  A operadora terá de devolver o dinheiro aos assinantes que pagaram pelo serviço durante a greve de março.

# nl
- Log in om verder te lezen
- Al abonnee? Log in
- Dit artikel is exclusief voor abonnees
  De krant telt inmiddels meer digitale dan papieren abonnees, zo blijkt uit het jaarverslag van de uitgever.

# pl
- Zaloguj się, aby czytać dalej
- Masz już prenumeratę? Zaloguj się
  Wydawca poinformował, że liczba prenumeratorów wzrosła o jedną piątą, choć cena była wyższa niż rok temu.

# ru
- Оформите подписку, чтобы читать дальше
- Уже есть аккаунт? Войти
  Число подписчиков сервиса выросло за год на треть, сообщила компания в отчёте для своих акционеров.

# sv
- Logga in för att läsa vidare
- Är du redan prenumerant? Logga in
  Tidningen har fått tiotusen nya prenumeranter sedan i våras, och de flesta av dem läser bara i telefonen.

# ja
- この記事は会員限定です
- 続きを読むにはログインしてください
- 会員登録
  同社の有料会員は昨年より二割増え、十万人を超えたと決算の説明会で明らかにした。

# zh
- 登录后继续阅读
- 已有账号？立即登录
- 請先登入
  该平台去年新增付费会员三百万人，但用户抱怨登录步骤太多，公司答应在年底前改进。
  該報的數位訂戶已超過十萬，社長表示明年將再調整價格。
"""
