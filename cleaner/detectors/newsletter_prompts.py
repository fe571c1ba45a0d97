"""Newsletter prompts: invitations to sign up, the form's labels and messages, and the small print beneath it.

Why it goes: it is the site asking the reader for an address, often in the middle of an article, and it is followed by
thanks and error messages that no reader ever saw together.

What stays: articles about newsletters, mail and spam ("an e-mail in your inbox may be a fraud"), advice to sign up for
somebody else's mail, numbered steps of a manual, and prompts that are quoted.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.detectors._prompts import prompts
from cleaner.document import Finding, Page
from cleaner.phrases import Hits

PHRASES = {
    "en": """
        sign up for our * newsletter-
        sign up to our * newsletter-
        signing up for our * newsletter-
        ^sign up for * newsletter-
        ^sign up to * newsletter-
        ^sign up for * updates$
        ^sign up to receive
        ^sign up to get
        ^sign up below
        sign up for our * e-newsletter-
        sign up for our email
        sign up for our * enewsletter-
        sign up to receive our
        sign up to receive my
        was this newsletter forwarded to you
        click the unsubscribe link
        use the "unsubscribe" link
        ^join newsletter
        newsletter is a much better way to
        please check your inbox now
        sign up for our free
        sign up for my
        sign up with your email
        join our * newsletter
        join our mailing list
        join our email list
        ^join the newsletter
        ^join the mailing list
        ^join * subscribers
        ^join over * subscribers
        sign up to join * subscribers
        join * readers for free
        ^join * other readers
        subscribe to our * newsletter-
        subscribe to my * newsletter-
        subscribe to our blog
        subscribe to our mailing list
        subscribe to our emails
        subscribe to our e-newsletter-
        ^subscribe to * newsletter-
        ^subscribe for * updates
        ^subscribe to updates
        ^subscribe below
        ^subscribe to stay
        ^subscribe to receive
        ^subscribe to get
        ^subscribe for free
        ^subscribe to get the latest
        ^get our * newsletter
        ^get the * newsletter
        delivered to your * inbox
        delivered right to your inbox
        delivered straight to your inbox
        delivered directly to your inbox
        delivered in your inbox
        hand-delivered to your inbox
        dropped right in your inbox
        ~sent to your inbox
        sent straight to your inbox
        straight to your inbox
        direct to your inbox
        directly to your inbox
        ~right in your inbox
        ~to your email inbox
        best of * in your inbox
        best of * to your inbox
        the latest * in your inbox
        ^get * in your inbox
        ^get * to your inbox
        ^our * in your inbox
        in your inbox every
        to your inbox every
        your inbox, every
        ~your inbox
        keep an eye on your inbox
        check your inbox to confirm
        check your email to confirm
        ^check your inbox$
        ^please check your inbox
        please check your email for
        thanks for signing up
        thank you for signing up
        ^thanks for subscribing
        ^thank you for subscribing
        thank you for joining our newsletter
        thanks for joining our newsletter
        you have successfully subscribed
        you've successfully subscribed
        you have subscribed to our
        you are already subscribed
        you're already subscribed
        you are now subscribed
        you're now subscribed
        you're subscribed
        you have been subscribed
        we already have this email
        by submitting your email
        by entering your email
        by providing your email
        by sharing your email
        by submitting this form
        by submitting your information you
        by signing up, you
        by signing up you agree
        by signing up i agree
        by subscribing, you
        by subscribing you agree
        by clicking sign up
        by clicking "sign up"
        by clicking subscribe
        by clicking "subscribe"
        you agree to receive * email-
        you agree to receive * news
        you agree to receive * marketing
        consent to receive emails
        consent to receiving emails
        consent to receive marketing
        receive emails from us
        receive email from us
        receive news and offers from
        receive * events, offers and partner promotions
        on behalf of our trusted partners
        contact me with news
        yes, i would like to receive
        yes, i'd like to receive
        you can unsubscribe at
        you can unsubscribe any
        you can unsubscribe by clicking
        you may unsubscribe at
        ^unsubscribe at any time$
        ^unsubscribe any time$
        ^unsubscribe anytime$
        ^to unsubscribe at any time
        ~unsubscribe at any time
        ~unsubscribe at anytime
        ~unsubscribe anytime
        ~unsubscribe any time
        ^no spam
        we won't spam you
        we will never spam
        we'll never spam
        we promise to never spam
        we promise not to spam
        never share your email
        not share your email
        we hate spam
        ~we respect your privacy
        ^enter your email
        ^enter your e-mail
        ^enter email
        ^enter your best email
        please enter your email
        please enter a valid email
        please enter a valid e-mail
        please provide a valid email
        please enter your name here
        you have entered an incorrect email
        email should be typed in the format
        ^invalid email address$
        leave your valid email
        ^email address$
        ^e-mail address$
        ^email address required$
        ^email required$
        ^your email$
        ^your email address$
        ^your e-mail$
        ^work email$
        ^first name$
        ^last name$
        ^this field is required$
        ^this field is for validation purposes
        something went wrong while submitting
        something went wrong. please try again
        there was an error submitting
        there was a problem with your submission
        your submission has been received
        success! your email
        please confirm your subscription
        receive notifications of new posts
        receive notifications of new stories
        to receive new posts
        consider becoming a free or paid subscriber
        stay up to date with our newsletter
        our * newsletter alerts you
        our newsletter hand-delivers
        ^newsletter$
        ^newsletters$
        ^our newsletter$
        ^our newsletters$
        ^free newsletter$
        ^the newsletter$
        ^free daily newsletter$
        ^weekly newsletter$
        ^newsletter sign up$
        ^newsletter sign-up$
        ^newsletter signup$
        ^newsletter subscription$
        ^email newsletters$
        ^email newsletter$
        ^email signup$
        ^email sign up$
        ^email updates$
        ^sign up for our email
        ~^sign up$
        ^sign up now$
        ^sign up today$
        ^sign up here$
        ^sign up for free$
        ^sign me up$
        ^subscribe$
        ^subscribe today$
        ^subscribe here$
        ^subscribe to our
        ^subscribe to us$
        ^subscribe by email$
        ^get updates$
        ^stay in the loop$
        ^stay in the know$
        ^never miss a story$
        ^never miss an update$
        ^never miss a post$
        ^get the latest news and updates
        ^get the latest * by email
        get the daily email
        get the free daily
        get new content delivered
    """,
    "de": """
        abonnieren sie unseren * newsletter-
        abonniere unseren * newsletter-
        abonniert unseren * newsletter-
        abonnieren sie * kostenlosen newsletter
        melden sie sich * newsletter-
        melde dich * newsletter-
        melden sie sich * newsletter an
        verpassen sie keine neuigkeit
        meldet euch * newsletter-
        jetzt * newsletter abonnieren
        hier * newsletter abonnieren
        jetzt zum * newsletter anmelden
        zum newsletter anmelden$
        ^newsletter abonnieren
        ^unseren newsletter abonnieren
        ^jetzt newsletter
        ^newsletter-anmeldung
        ^newsletteranmeldung
        ^anmeldung zum * newsletter
        ^newsletter bestellen
        ^newsletter$
        ^unser newsletter$
        direkt in ihr postfach
        direkt in dein postfach
        direkt ins postfach
        in ihr e-mail-postfach
        in dein e-mail-postfach
        ~kostenlos per e-mail
        ^verpassen sie keine * mehr
        ^verpasse keine * mehr
        ^ihre e-mail-adresse$
        ^deine e-mail-adresse$
        ^e-mail-adresse$
        ^ihre e-mail$
        ^geben sie ihre e-mail-adresse ein
        geben sie eine gültige e-mail-adresse
        gib deine e-mail-adresse ein
        gib bitte deine e-mail
        gültige e-mail-adresse ein
        danke für ihre anmeldung
        vielen dank für ihre anmeldung
        danke für deine anmeldung
        vielen dank für deine anmeldung
        ich möchte * newsletter erhalten
        ich möchte den * newsletter
        mit ihrer anmeldung * sie
        mit deiner anmeldung * du
        abmeldung ist jederzeit
        abmeldung jederzeit
        sie können sich jederzeit * abmelden
        du kannst dich jederzeit * abmelden
        sie können den newsletter jederzeit
        du kannst den newsletter jederzeit
        jederzeit * newsletter abmelden
        jederzeit abbestellen
        jederzeit wieder abbestellen
        jederzeit kündbar und kostenlos
        ~newsletter
        ~jederzeit
        ~per e-mail
        ~kostenlos
    """,
    "fr": """
        abonnez-vous à * newsletter-
        abonne-toi à * newsletter-
        inscrivez-vous à * newsletter-
        inscris-toi à * newsletter-
        inscrivez-vous à * lettre d'information
        abonnez-vous à * lettre d'information
        abonnez-vous à * infolettre
        inscrivez-vous à * infolettre
        inscrivez-vous pour recevoir
        ^recevez * newsletter-
        ^recevez * par e-mail
        ^recevez * par mail
        ^recevez * boîte mail
        ^recevez * boîte de réception
        ^recevez notre
        directement dans votre boîte
        dans votre boîte mail chaque
        ^s'inscrire à la newsletter
        ^s'abonner à la newsletter
        ^je m'inscris$
        ^newsletter$
        ^newsletters$
        ^infolettre$
        ^nos newsletters$
        ^votre adresse e-mail$
        ^votre adresse email$
        ^votre adresse mail$
        ^votre e-mail$
        ^votre email$
        ^adresse e-mail$
        entrez votre adresse e-mail
        entrez votre adresse email
        saisissez votre adresse
        renseignez votre adresse
        adresse e-mail n'est pas valide
        ^adresse e-mail invalide
        merci pour votre inscription
        merci de votre inscription
        votre inscription a bien été
        votre inscription est confirmée
        en vous inscrivant, vous
        en vous inscrivant vous acceptez
        en cliquant sur * vous acceptez de recevoir
        j'accepte de recevoir
        je souhaite recevoir
        vous pouvez vous désinscrire
        vous désinscrire à tout moment
        vous désabonner à tout moment
        vous désinscrire à l'aide
        liens de désinscription
    """,
    "es": """
        suscríbete a nuestra * newsletter
        suscríbete a * newsletter-
        suscríbase a * newsletter-
        suscríbete a * boletín
        suscríbase a * boletín
        suscríbete a * boletines
        suscríbete gratis
        apúntate a * newsletter-
        apúntate a nuestro boletín
        regístrate a * newsletter
        regístrate en * boletín
        inscríbete a * boletín
        ^suscríbete$
        ^suscríbete al boletín
        ^suscríbete y recibe
        ^suscripción a newsletters$
        ^recibe * en tu correo
        ^recibe * en tu email
        ^recibe * en tu mail
        ^reciba * en su correo
        ^recibe nuestr-
        recibe * en tu bandeja de entrada
        directamente en tu correo
        directo en tu correo
        cada mañana en tu correo
        ^newsletter$
        ^newsletters$
        ^boletín de noticias$
        ^boletines$
        introduce tu correo
        introduce tu email
        introduzca su correo
        ingresa tu correo
        ingrese su correo
        escribe tu correo
        ^tu correo electrónico$
        ^tu email$
        ^correo electrónico$
        ^dirección de correo electrónico$
        introduce una dirección de correo válida
        gracias por suscribirte
        gracias por suscribirse
        te has suscrito correctamente
        tu suscripción se ha realizado
        al suscribirte, aceptas
        al suscribirte aceptas
        acepto recibir
        quiero recibir * newsletter
        quiero recibir * boletín
        puedes darte de baja
        puede darse de baja
        darte de baja en cualquier momento
        darte de baja cuando quieras
    """,
    "it": """
        iscriviti alla * newsletter-
        iscrivetevi alla * newsletter-
        iscriviti alle * newsletter
        abbonati alla * newsletter
        ^iscriviti per ricevere
        ^iscriviti gratis
        ^iscriviti ora$
        ^ricevi * newsletter
        ^ricevi * nella tua casella
        ^ricevi * via email
        ^ricevi * nella tua email
        direttamente nella tua casella
        direttamente nella tua email
        direttamente nella tua inbox
        ^newsletter$
        ^le nostre newsletter$
        inserisci la tua email
        inserisci la tua e-mail
        inserisci il tuo indirizzo
        inserisci un indirizzo email valido
        ^la tua email$
        ^il tuo indirizzo email$
        ^indirizzo email$
        grazie per esserti iscritto
        grazie per la tua iscrizione
        grazie per l'iscrizione
        iscrivendoti accetti
        iscrivendoti, accetti
        iscrivendoti alla newsletter
        acconsento a ricevere
        puoi disiscriverti
        puoi cancellarti
        disiscriverti in qualsiasi momento
        cancellarti in qualsiasi momento
        cancellare l'iscrizione in qualsiasi momento
        ho letto e accetto l'informativa
    """,
    "pt": """
        assine nossa * newsletter
        assine a nossa * newsletter
        assine a newsletter
        ^assine a * newsletter
        inscreva-se na * newsletter
        inscreva-se em nossa newsletter
        inscreva-se para receber
        subscreva a * newsletter
        subscreve a * newsletter
        ^subscrever newsletter$
        cadastre-se e receba
        cadastre-se na * newsletter
        cadastre-se para receber
        cadastre seu e-mail
        cadastre seu email
        ^receba * no seu e-mail
        ^receba * no seu email
        ^receba * por e-mail
        ^receba * por email
        ^receba nossa-
        ^receba a nossa
        diretamente no seu e-mail
        diretamente no seu email
        direto no seu e-mail
        direto no seu email
        na sua caixa de entrada
        ^newsletter$
        ^newsletters$
        digite seu e-mail
        digite seu melhor e-mail
        insira seu e-mail
        insira o seu e-mail
        insira o seu email
        insira um e-mail válido
        introduza o seu e-mail
        introduza o seu email
        ^seu e-mail$
        ^seu melhor e-mail$
        ^o seu email$
        obrigado por se inscrever
        obrigado por subscrever
        obrigado por assinar
        inscrição realizada com sucesso
        ao se inscrever, você
        ao se cadastrar, você
        ao subscrever, aceita
        aceito receber
        quero receber * newsletter
        cancelar a inscrição a qualquer momento
        cancelar a subscrição a qualquer momento
        cancelar sua inscrição a qualquer momento
    """,
    "nl": """
        schrijf je in voor * nieuwsbrief-
        schrijf je nu in voor * nieuwsbrief-
        schrijf u in voor * nieuwsbrief-
        meld je aan voor * nieuwsbrief-
        meld je nu aan voor * nieuwsbrief-
        meld u aan voor * nieuwsbrief-
        abonneer je op * nieuwsbrief-
        abonneer u op * nieuwsbrief-
        inschrijven voor * nieuwsbrief$
        ^aanmelden voor * nieuwsbrief
        ^aanmelden nieuwsbrief$
        ^nieuwsbrief$
        ^nieuwsbrieven$
        ^onze nieuwsbrief$
        ^ontvang * nieuwsbrief-
        ^ontvang * in je inbox
        ^ontvang * in je mailbox
        ^ontvang * per e-mail
        ^ontvang * in uw mailbox
        direct in je inbox
        rechtstreeks in je inbox
        direct in je mailbox
        vul je e-mailadres in
        vul uw e-mailadres in
        vul hier je e-mailadres in
        vul een geldig e-mailadres in
        voer een geldig e-mailadres in
        ^je e-mailadres$
        ^jouw e-mailadres$
        ^uw e-mailadres$
        ^e-mailadres$
        bedankt voor je aanmelding
        bedankt voor uw aanmelding
        bedankt voor je inschrijving
        bedankt voor het inschrijven
        je kunt je op elk moment
        u kunt zich op elk moment
        je kunt je altijd weer uitschrijven
        op elk moment uitschrijven
        op elk moment weer uitschrijven
        afmelden kan altijd
        afmelden kan op elk moment
        ja, ik wil * nieuwsbrief
        door je in te schrijven ga je
    """,
    "pl": """
        zapisz się do * newsletter-
        zapisz się na * newsletter-
        zapisz się do newslettera
        zapisz się na newsletter
        ^zapisz się$
        dołącz do * newslettera
        subskrybuj nasz newsletter
        subskrybuj newsletter
        zaprenumeruj * newsletter
        ^newsletter$
        ^nasz newsletter$
        ^zapisy na newsletter$
        bądź na bieżąco * newsletter
        prosto na twoją skrzynkę
        prosto na swoją skrzynkę
        na twoją skrzynkę mailową
        ^otrzymuj * na swoją skrzynkę
        ^otrzymuj * na maila
        podaj swój adres e-mail
        podaj swój e-mail
        podaj adres e-mail
        wpisz swój adres e-mail
        wpisz adres e-mail
        ^twój adres e-mail$
        ^twój e-mail$
        ^adres e-mail$
        nieprawidłowy adres e-mail
        wprowadź poprawny adres e-mail
        dziękujemy za zapisanie się
        dziękujemy za zapis
        dziękujemy za subskrypcję
        potwierdź swój adres e-mail
        wyrażam zgodę na otrzymywanie
        wyrażam zgodę na przesyłanie
        wypisać się w każdej chwili
        możesz zrezygnować w każdej chwili
        w każdej chwili możesz zrezygnować
        w każdej chwili możesz się wypisać
    """,
    "ru": """
        подпишитесь на * рассылк-
        подпишись на * рассылк-
        подписывайтесь на * рассылк-
        ^подписаться на * рассылк-
        ^подписка на * рассылк-
        ^оформите подписку на * рассылк-
        ^рассылка$
        ^наша рассылка$
        ^получайте * на почту
        ^получайте * на e-mail
        ^получайте * на email
        прямо на вашу почту
        ~прямо на почту
        в ваш почтовый ящик
        введите ваш e-mail
        введите ваш email
        введите свой e-mail
        введите свой email
        введите адрес электронной почты
        укажите ваш e-mail
        укажите свой e-mail
        введите корректный e-mail
        введите корректный email
        ^ваш e-mail$
        ^ваш email$
        ^ваш адрес электронной почты$
        спасибо за подписку
        вы успешно подписались
        вы подписались на рассылку
        подтвердите подписку
        отписаться * в любой момент
        отписаться в любое время
        отказаться от рассылки * в любой момент
        согласие на получение рассыл-
        согласен получать рассылку
        я согласен на получение
    """,
    "sv": """
        prenumerera på * nyhetsbrev-
        prenumerera på vårt nyhetsbrev
        anmäl dig till * nyhetsbrev-
        skriv upp dig på * nyhetsbrev
        registrera dig för * nyhetsbrev
        ^få * nyhetsbrev-
        ^missa inte vårt nyhetsbrev
        ^nyhetsbrev$
        ^våra nyhetsbrev$
        ^vårt nyhetsbrev$
        direkt i din inkorg
        direkt i inkorgen
        direkt till din inkorg
        direkt till inkorgen
        direkt i mejlen
        skriv in din e-post-
        skriv in din epost-
        fyll i din e-post-
        ange din e-post-
        ange en giltig e-postadress
        ^din e-postadress$
        ^din e-post$
        ^e-postadress$
        ^tack för din anmälan
        du är nu anmäld till
        du prenumererar nu på
        avsluta prenumerationen när som helst
        avsluta din prenumeration när som helst
        avregistrera dig när som helst
        avanmäla dig när som helst
        jag vill ha * nyhetsbrev
        jag vill prenumerera på
    """,
    "ja": """
        メルマガ登録はこちら
        メルマガに登録
        メルマガ登録
        メールマガジンに登録
        メールマガジン登録
        メールマガジンを購読
        ニュースレターに登録する
        ニュースレターに登録し
        ニュースレター登録
        ニュースレターを購読する
        ニュースレターの購読
        ^ニュースレター$
        ^メールマガジン$
        ^メルマガ$
        メールアドレスを入力してください
        メールアドレスをご入力
        有効なメールアドレスを
        ^メールアドレス$
        ご登録ありがとうございます
        ご登録ありがとうございました
        購読登録が完了しました
        いつでも配信停止
        いつでも配信を停止
        いつでも購読解除
        いつでも解除できます
        最新情報をメールで
        最新記事をメールで
        メールでお届けします
        メールでお届け
    """,
    "zh": """
        订阅我们的
        訂閱我們的
        订阅本站
        订阅电子报
        訂閱電子報
        订阅邮件通讯
        订阅新闻通讯
        订阅时事通讯
        ^邮件订阅$
        ^订阅$
        ^訂閱$
        ^立即订阅$
        ^立即訂閱$
        ^電子報$
        ^电子报$
        ^訂閱電子報$
        输入您的邮箱
        输入你的邮箱
        输入您的电子邮件
        輸入您的電子郵件
        輸入你的電子郵件
        輸入您的 email
        请输入邮箱
        请输入有效的邮箱
        请输入有效的电子邮件
        請輸入有效的電子郵件
        感谢您的订阅
        感谢订阅
        感謝您的訂閱
        感謝訂閱
        订阅成功
        訂閱成功
        您可以随时取消订阅
        随时取消订阅
        隨時取消訂閱
        ~发送到您的邮箱
        发送至您的邮箱
        寄到您的信箱
        寄送到您的信箱
    """,
}


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Every line that says one of the phrases, weighed; steps of a manual and headings of prose are spared."""
    yield from prompts(page, hits)


EXAMPLES = """
# en
  The city will replace the old bridge next spring, and traffic will be sent along the northern bank until then.
- Sign up for our free weekly newsletter
- Enter your email address
- Please enter a valid email address.
- By submitting your email you agree to receive messages from us and accept the terms.
- Thanks for signing up! Keep an eye on your inbox.
  The work is expected to cost nine million and to take two summers, the council said on Tuesday evening.
- Get the best of our reporting delivered to your inbox every Friday.
- Join 40,000 subscribers who start their day with us
- You can unsubscribe at any time. No spam, ever.
- Oops! Something went wrong while submitting the form.
- Subscribe

  Fraudsters know that most people read every message in their inbox, and a fake invoice in your inbox looks real.
  She left the paper in 2019 and started a newsletter that now has 30,000 paying subscribers in eleven countries.
  Readers who sign up for a newsletter rarely open it after the third week, according to the researchers' survey.
  The form said "Enter your email address" but never told visitors what the charity would use the address for.

  Setting up the account takes a minute, provided that you have your identity card and a telephone at hand.
  1. Sign up
  2. Check your inbox
  3. Choose a password

  It is open till ten, and at one a man in an old hat will show you all of the new hall. [-Sign up for our newsletter.-]

# de
- Abonnieren Sie unseren kostenlosen Newsletter!
- Melden Sie sich jetzt für unseren Newsletter an und verpassen Sie keine Neuigkeit.
- Ihre E-Mail-Adresse
- Vielen Dank für Ihre Anmeldung!
- Die Abmeldung ist jederzeit möglich.
  Die Partei verschickte den Newsletter an alle Mitglieder, obwohl der Vorstand den Text noch gar nicht kannte.
  Wer den Newsletter der Behörde abonniert hatte, erfuhr schon am Montag kostenlos per Mail von der neuen Regel.

# fr
- Inscrivez-vous à notre newsletter
- Recevez chaque matin l'essentiel de l'actualité par mail
- Votre adresse e-mail
- Vous pouvez vous désinscrire à tout moment.
  La mairie envoie désormais une lettre d'information à tous les habitants du quartier concerné par les travaux.

# es
- Suscríbete a nuestra newsletter
- Introduce tu correo electrónico
- Gracias por suscribirte. Puedes darte de baja en cualquier momento.
  El ayuntamiento publica cada semana un boletín con las obras previstas, que reciben unos diez mil vecinos.

# it
- Iscriviti alla nostra newsletter
- Inserisci la tua email
- Puoi cancellarti in qualsiasi momento
  La giornalista ha raccontato di aver aperto una newsletter sulla mafia, letta oggi da ventimila persone.

# pt
- Assine nossa newsletter
- Cadastre seu e-mail e fique por dentro
- Ao se inscrever, você concorda com os termos.
  O jornal criou uma newsletter sobre clima que já chega a cinquenta mil leitores em todo o país, segundo a direção.

# nl
- Schrijf je in voor onze nieuwsbrief
- Vul je e-mailadres in
- Afmelden kan op elk moment.
  In de nieuwsbrief van de school stond dat ouders hun kinderen deze week niet met de auto mogen brengen.

# pl
- Zapisz się na nasz newsletter
- Podaj swój adres e-mail
- W każdej chwili możesz zrezygnować.
  Redakcja zapowiedziała, że newsletter o gospodarce będzie ukazywał się dwa razy w tygodniu od stycznia.

# ru
- Подпишитесь на нашу рассылку
- Введите ваш e-mail
- Спасибо за подписку!
  Мошенники использовали рассылку от имени банка, чтобы получить данные нескольких тысяч клиентов в трёх городах.

# sv
- Prenumerera på vårt nyhetsbrev
- Skriv in din e-postadress
- Tack för din anmälan!
  I sitt nyhetsbrev skriver kommunen att vattnet kan drickas igen, men att proverna fortsätter hela veckan.

# ja
- メルマガ登録はこちら
- メールアドレスを入力してください
- ご登録ありがとうございます
  市は毎月発行しているニュースレターで、工事の日程と通行止めの区間を住民に知らせている。

# zh
- 订阅我们的电子报
- 请输入有效的电子邮件地址
- 感谢您的订阅！
- 訂閱電子報
- 隨時取消訂閱
  该公司表示，去年有三十万人付费阅读它的电子报，收入比前一年增加了两成。
  詐騙集團假冒銀行寄出電子郵件，要求客戶輸入密碼，警方已接獲上百件報案。
"""
