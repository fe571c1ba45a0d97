"""Paywall prompts: what a site says to readers who are not signed in: "Log in", "Subscribe to continue reading".

Why it goes: it stands where the text breaks off, in front of it or in the page's head, and speaks of access, not of
the subject.

What stays: articles about subscriptions, paywalls and accounts, manuals that tell how to sign in, numbered steps, and
what a company says about its subscribers.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.detectors._prompts import Sentences, prompts
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
        ^subscribe now and get * for
        ^subscribe for * to read
        ^subscribe for * to continue
        ^this is subscriber-only
        ^this is members-only
        ^this is a subscriber
        ^subscriber-only content$
        ^this * is only available to
        ^this * is available only to
        ^this * is available exclusively to
        ^this * is available to subscribers
        ^this * is for subscribers
        ^this * is reserved for subscribers
        ^this * is exclusive to
        ^subscribe for unlimited
        ~^subscribe
        ^get 3 months of digital
        ^get * months of digital access
        ^this * is for members
        ^get * digital access for
        ^get * access for just
        ^subscribers can read this
        ^this is exclusive content
        ~^join today
        free story remaining
        free stories remaining
        free articles left
        free article left
        read this article in full
        read the full article with
        ^this is premium
        ^this is a premium
        this is exclusive content for
        ^join today to
        ~^get full access
        ~^to continue
        ^subscribe now and
        ^subscribe now to
        ^subscribe today and
        ^subscribe today to
        ~^subscribe for
        ^subscribe for just
        ^subscribe for only
        ^subscribe to our
        ^subscribe or log in
        ^subscribe or sign in
        ^sign up for free to read
        ^sign up to read
        ^sign up to continue
        ~^register now
        ^register for free
        ^to keep reading
        ~^to continue reading
        ~^to read more
        ~^to read the
        ~^to access this
        ~^to view this
        ^keep reading for
        ^continue reading for
        ^continue reading with
        ^continue your reading
        ~^finish reading
        ~^enjoying
        ~^want to keep reading
        ~^thanks for reading
        ~^thank you for reading
        ^enjoying this article? subscribe
        ^you've read your
        ^you have read your
        ^you've hit your
        ~^you've used
        ^you are reading your
        ^this is your last free
        ~^you have reached your
        ~^you've reached your
        ~^your access
        ~^your free
        ~^get unlimited
        ^get unlimited access
        ^get unlimited digital
        ^get all access
        ^get digital access
        ~^unlimited access
        ^unlimited digital access
        ^full digital access
        ~^unlock
        ^unlock unlimited
        ~^unlock this
        ^unlock the rest
        ^unlock all
        ^save * on an annual
        ^save * on your subscription
        ^save * on a subscription
        ^save up to * subscription
        ~^special offer
        ~^limited time offer
        ~^limited-time offer
        ^start your free
        ~^start your trial
        ~^try * for free
        ^already have a subscription
        ^already subscribe?
        ^already a paid subscriber
        ^already a digital
        ~^are you a subscriber
        ~^have an account?
        ^have a subscription?
        ^not yet a subscriber
        ^log in to finish
        ^log in to view
        ^log in to access
        ^log in to unlock
        ^log in or
        ^sign in or
        ~^sign in to
        ^please log in
        ^please sign in
        ^please login
        ^please subscribe
        ^you must be a subscriber
        ^you must be logged
        ^you need to be logged
        exclusive to our subscribers
        to finish this article
        of * free articles used
        of * free articles remaining
        free article this month
        ~^a subscription is required
        ^view subscription options
        ^see subscription options
        ^subscription options
        ^see my options
        ~^view offers
        ~^view offer
        ^subscribe with google
        ^sign in with
        ^use a different email
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
        ^mit unserem abo
        ^mit einem abo lesen
        ^mit dem abo lesen
        ^alle artikel, alle * abo
        ^dieser * ist nur für abonnenten
        ^dieser * ist nur für registrierte
        jetzt abo abschließen
        ^dieser artikel ist teil unseres
        ^alle artikel * abo abschließen
        ~^lesen sie
        ~^lies
        abo abschließen und
        teil unseres plus-
        teil von unserem plus-
        ^sie haben schon ein
        ^sie haben bereits ein
        ^haben sie schon ein abo
        ^haben sie bereits ein abo
        ^jetzt * wochen für
        ^jetzt * monat für
        ^jetzt einen monat
        sofort weiterlesen
        mit plus sofort
        mit plus weiter
        ^lesen sie mit
        ^weiterlesen mit
        ~^weiterlesen?
        ~^jetzt weiterlesen
        ^zum weiterlesen
        ^sie möchten weiterlesen
        ^sie wollen weiterlesen
        ^du möchtest weiterlesen
        ^du willst weiterlesen
        ~^lesen sie weiter
        ^lesen sie jetzt weiter
        ^lesen sie * plus
        ^lies weiter mit
        ^lies jetzt weiter
        ^mit einem * abo lesen
        ^mit einem digital-abo
        ^mit dem digital-abo
        ~^mit plus
        ~^testen sie
        ~^teste
        ~^teste jetzt
        ~^jetzt testen
        ~^jetzt gratis
        ^jetzt kostenlos testen
        ~^jetzt 30 tage
        ^jetzt 4 wochen
        ~^jetzt * für nur
        ^schließen sie jetzt ein
        ^schließen sie ein
        ^wählen sie ihr abo
        ^wähle dein abo
        ^zum abo
        ^zu den abos
        ^abo bestellen
        ^abo wählen
        ^abo testen
        ^digital-abo
        ^digitalabo
        ^sie sind noch kein
        ^du bist noch kein
        ^sie haben noch kein
        ^du hast noch kein
        ^noch kein abonnent
        ^noch kein mitglied
        ~^sie sind bereits
        ^schon abonnent
        ^schon abonniert
        ^schon mitglied
        ^schon ein abo
        ^bereits mitglied
        ^bereits registriert
        ^bereits angemeldet
        ^hier einloggen
        ^jetzt einloggen
        ^einloggen oder
        ^anmelden oder
        ^bitte einloggen
        ^bitte melden sie sich an
        ^bitte melde dich an
        ~^melden sie sich an
        ^exklusiver inhalt
        ~^exklusive inhalte
        ^exklusiv für
        ~^exklusiv mit
        ^premium-artikel$
        ^plus-artikel$
        ^abonnenten-artikel$
        ^für abonnenten$
        ^nur mit abo$
        dieser text ist nur
        dieser text ist exklusiv
        dieser artikel ist kostenpflichtig
        dieser inhalt ist nur
        dieser beitrag ist exklusiv
        nur für abonnenten zugänglich
        nur für abonnenten lesbar
        unseren abonnenten vorbehalten
        alle inhalte unbegrenzt
        alle artikel unbegrenzt
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
        ^lisez la suite avec
        ^lisez cet article avec
        ^cet article est réservé
        ^ce contenu est réservé
        ^la suite est réservée
        ^cette vidéo est réservée
        ^lisez * pour 1
        ~^lisez
        ~^offrez-vous
        ~^vous avez atteint
        ~^vous avez lu
        la lecture de cet article
        la lecture de cet article est réservée
        limite d'articles
        lisez la suite pour
        lisez cet article pour
        ^abonné ?
        ^abonnée ?
        ^offrez-vous l'accès
        accès à tous nos contenus
        accès à tous nos articles
        ^pour lire la suite, abonnez-vous
        ^pour lire la suite de cet article
        ^article abonné
        ^article abonnés
        ^article réservé
        ^réservé aux
        ^abonnez-vous à partir
        ^abonnez-vous pour
        ^abonnez-vous sans
        ^abonnez-vous et
        ^abonnez-vous au
        ~^abonnez-vous
        ~^pour lire la suite
        ^pour lire l'intégralité
        ^pour lire cet article
        ~^pour continuer
        ~^pour accéder
        ~^pour poursuivre
        ^vous souhaitez lire
        ^vous voulez lire
        ^envie de lire la suite
        ^lire la suite avec
        ~^continuez votre lecture
        ^poursuivez votre lecture
        ^il vous reste
        ^la suite de cet article
        ~^débloquez
        ^profitez d'un accès
        ~^profitez de * accès illimité
        ~^profitez
        ~^accédez à
        ^accès illimité
        ~^offre spéciale
        ~^offre d'essai
        ~^offre découverte
        ^offre sans engagement
        ~^essai gratuit
        ~^votre essai
        ^se connecter ou
        ^vous êtes abonné
        ^vous n'êtes pas abonné
        ^vous n'êtes pas encore abonné
        ^vous avez un compte
        ^déjà client
        ^je me connecte$
        ^je m'inscris gratuitement
        ^s'identifier$
        ^voir les offres
        ^découvrez nos offres d'abonnement
        ^découvrir les offres
        ^choisissez votre abonnement
        ^choisissez votre formule
        ~^test sans engagement
        ^cet article vous est
        est réservé à nos abonnés
        est réservé aux abonnés
        réservé aux abonnés numériques
        réservé à nos abonnés
        réservée à nos abonnés
        offert par un abonné
        abonnez-vous à partir de
        abonnez-vous sans engagement
        sans engagement de durée
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
        ^prueba * por 1 euro
        ^prueba * por 1 €
        ^prueba un mes
        ^prueba * meses por
        ^este * es solo para suscriptores
        ^este * es exclusivo para
        ^este * está reservado
        ^accede a todos los contenidos
        ^disfruta de acceso ilimitado a
        ^te quedan * artículos gratis
        ^sigue leyendo por
        ^lee * por 1 €
        ~^quieres
        ~^¿quieres seguir
        ~^te quedan
        ~^suscríbete
        ¿quieres seguir leyendo
        quieres seguir leyendo
        artículos gratis este mes
        inicia sesión o suscríbete
        disfruta de todo el contenido
        accede a todo el contenido
        lee todos los artículos
        ^suscríbete para
        ^suscríbete por
        ^suscríbete desde
        ^suscríbete y
        ^suscríbete ahora
        ^suscríbete hoy
        ^suscríbase y
        ^suscríbase ahora
        ^para seguir leyendo
        ^para continuar leyendo
        ~^para leer
        ~^para acceder
        ^sigue leyendo con
        ^siga leyendo
        ~^continúa leyendo por
        ^lee sin límites
        ~^accede a
        ^accede sin
        ^acceda a
        ^accede aquí
        ~^acceso ilimitado
        ~^disfruta de
        ~^disfrute de
        ^hazte premium
        ^contenido exclusivo
        ^contenido solo para
        ^contenido premium
        ^artículo exclusivo
        ^artículo para suscriptores
        ^artículo premium
        ^noticia exclusiva para
        ^exclusivo suscriptores
        ^solo suscriptores
        ~^oferta especial
        ~^oferta limitada
        ^oferta de suscripción
        ~^inicia sesión
        ^iniciar sesión para
        ~^regístrate o
        ~^regístrate y
        ^regístrese para
        ^ya soy suscriptor
        ^soy suscriptor
        ^ya tengo cuenta
        ~^¿ya tienes una
        ^ya tienes una cuenta
        ^¿tienes cuenta
        ~^¿todavía no
        ~^¿aún no
        ~^¿no eres
        ^elige tu plan
        ^elige tu suscripción
        ~^ver planes
        ^ver ofertas de suscripción
        ~^has agotado
        a todos nuestros contenidos
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
        ^contenuto esclusivo per
        ^articolo esclusivo per
        ^leggi l'articolo completo
        ^leggi * con l'abbonamento
        ^prova * a 1 euro
        ^prova * a 1 €
        ^questo * è riservato agli abbonati
        ^questo * è disponibile solo
        ^per leggere * abbonati
        ~^hai già
        per leggere l'articolo completo
        per leggere l'intero articolo
        per leggere tutto l'articolo
        riservato agli utenti registrati
        ^sei abbonato?
        ^sei già abbonato?
        ^per continuare a leggere
        ~^per continuare
        ~^per proseguire
        ~^abbonati a
        ~^abbonati e
        ^abbonati da
        ~^abbonati per
        ~^abbonati con
        ^abbonati subito
        ~^abbonati
        ^sei un abbonato
        ^non sei abbonato
        ~^non sei ancora
        ~^accedi al
        ~^accedi a
        ~^accedi con
        ~^accedi per
        ~^accedi
        ^effettua il login
        ^effettua l'accesso
        ^fai il login
        ^contenuto per abbonati
        ~^contenuto riservato
        ^contenuto premium
        ^articolo per abbonati
        ^articolo riservato
        ^articolo premium
        ^solo per abbonati
        ^per abbonati$
        ~^sblocca
        ^leggi senza limiti
        ^leggi tutto a
        ^leggi tutti gli articoli
        ^continua a leggere a
        ^continua a leggere con
        ^attiva l'offerta
        ~^offerta speciale
        ~^offerta limitata
        ~^prova gratis per
        ~^prova gratis
        ~^prova per
        ^scegli l'abbonamento
        ^scegli il tuo abbonamento
        ^scegli il piano
        ^vedi le offerte
        ^scopri gli abbonamenti
        ^scopri l'offerta
        ^il tuo abbonamento
        ^registrati per
        ~^registrati o
        ^hai raggiunto il limite
        ~^hai esaurito
        è riservato agli abbonati
        è riservato ai nostri abbonati
        riservato ai soli abbonati
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
        ^conteúdo só para assinantes
        ^assine agora e
        ^leia * com a assinatura
        ^experimente * por 1
        ^este * é exclusivo para
        ^esta * é exclusiva para
        ^conteúdo exclusivo para
        ^este * é reservado a
        ^artigo exclusivo para
        ^matéria exclusiva para
        ^você leu * matérias
        ^você leu todas as suas
        ^você leu todos os seus
        ^leia a reportagem completa$
        ~^você leu
        ~^você já leu
        ~^faça login
        artigos gratuitos este mês
        login para ler
        para ler a reportagem completa
        para ler a matéria completa
        para ler o artigo completo
        assine o jornal
        ^para continuar a ler
        ^para continuar lendo
        ~^para ler
        ~^para continuar
        ~^para aceder
        ^assine por
        ^assine a partir
        ~^assine para
        ~^assine com
        ^assine com desconto
        ^assine já
        ~^assine e
        ^assinar agora
        ^assinar$
        ~^ver planos
        ~^ver ofertas
        ^escolha seu plano
        ^escolha o seu plano
        ~^continue a ler
        ^continue lendo por
        ^continue lendo com
        ~^continue lendo
        ~^continue
        ~^tenha acesso
        ^tenha acesso ilimitado
        ~^acesso ilimitado
        ~^aceda a
        ^acesse todo
        ^acesse sem
        ~^desbloqueie
        ~^ainda não é
        ~^ainda não tem
        ^não é assinante
        ^é assinante
        ^entre na sua conta
        ^faça o seu login
        ^faça o login
        ^faça login ou
        ^registe-se para
        ^registe-se gratuitamente
        ^cadastre-se grátis
        ^conteúdo para assinantes
        ~^conteúdo exclusivo
        ^conteúdo premium
        ^artigo para assinantes
        ~^artigo exclusivo
        ~^matéria exclusiva
        ^exclusivo assinantes
        ^apenas para assinantes
        ^você atingiu
        ~^oferta especial
        ~^oferta por tempo
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
        ^abonneer je vanaf
        ^abonneer je voor
        ^lees verder als
        ^lees verder met
        ^lees * als abonnee
        ^dit * is alleen voor
        ^dit * is exclusief voor
        ^dit * is alleen beschikbaar
        ^krijg toegang tot
        ^dit * is alleen toegankelijk
        ^lees * vanaf €
        ^lees * voor €
        ~^nog geen
        lees dit artikel verder
        ^dit is een premium
        ^dit is een exclusief
        ^ben je al lid
        ~^verder lezen
        ^verder lezen met
        ^lees verder voor
        ^lees verder vanaf
        ~^lees dit artikel
        ^lees onbeperkt
        ~^lees alles
        ~^lees nu
        ^nu onbeperkt
        ^onbeperkt lezen
        ~^onbeperkt toegang
        ~^onbeperkte toegang
        ~^probeer
        ~^word lid
        ^word lid en
        ^word nu lid
        ^word premium
        ~^neem een
        ~^neem nu een
        ^kies een abonnement
        ^kies je abonnement
        ^bekijk onze abonnementen
        ^bekijk de abonnementen
        ^bekijk abonnementen
        ^abonneer je en
        ^abonneer je nu
        ~^probeer nu
        ~^probeer * maand
        ^probeer een maand
        ~^probeer gratis
        ^eerste maand gratis
        ~^eerste maand
        ~^de eerste maand
        ~^al abonnee
        ^al lid?
        ~^ben je al
        ~^bent u al
        ~^heb je al een
        ~^heeft u al een
        ~^log in om
        ~^log dan in
        ^log hier in
        ^inloggen of
        ^inloggen om
        ^maak een gratis account
        ^dit artikel lezen
        ^premium artikel$
        ^premium-artikel$
        ^plus-artikel$
        ^abonnee-exclusief$
        ^voor leden$
        ^je hebt je gratis
        ^je hebt * gratis
        ~^u heeft * gratis
        ~^u hebt * gratis
        ~^je hebt nog
        ~^je limiet
        alleen toegankelijk voor abonnees
        alleen toegankelijk voor leden
        exclusief voor onze abonnees
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
        ^dostęp tylko dla
        z subskrypcją$
        ^pełna treść dostępna
        ^pełny tekst dostępny
        ^treść dostępna dla
        ^ten artykuł przeczytasz
        ^cały artykuł dostępny
        ^ten * jest dostępny tylko
        ^dalsza część * tylko dla
        ^aby przeczytać cały
        ^wykup dostęp
        ~^dalsza część
        ^czytaj * od 1 zł
        ^czytaj * za 1 zł
        ~^czytaj wszystkie
        ~^wykup
        ~^masz konto
        czytaj wszystkie artykuły
        ^masz konto?
        pozostało * % tekstu
        ^pozostało ci * do
        ^dalsza część artykułu tylko
        tekstu do przeczytania
        ^kup dostęp
        ^kup subskrypcję
        ^kup prenumeratę
        ^wykup prenumeratę
        ^zamów prenumeratę
        ^subskrybuj od
        ^subskrybuj już od
        ^prenumeruj
        ^czytaj dalej za
        ~^czytaj za
        ^czytaj bez
        ^chcesz czytać dalej
        ^chcesz przeczytać
        ~^chcesz mieć dostęp
        ~^aby czytać
        ~^aby przeczytać
        ~^by czytać dalej
        ~^żeby czytać
        ^dalsza część artykułu dostępna
        ^dalsza część tekstu dostępna
        ^pozostało ci
        ^zaloguj się, by
        ~^zaloguj się i
        ~^zaloguj
        ^zarejestruj się i
        ^zarejestruj się za darmo
        ^zarejestruj się bezpłatnie
        ^załóż darmowe konto
        ^załóż bezpłatne konto
        ^masz prenumeratę
        ^masz subskrypcję
        ~^masz już
        ^nie masz prenumeraty
        ^nie masz subskrypcji
        ^jesteś prenumeratorem
        ^jesteś subskrybentem
        ^treść tylko
        ~^treść dostępna
        ~^treści dostępne
        ^treść premium
        ^artykuł premium
        ^artykuł płatny
        ~^artykuł dostępny
        ^artykuł tylko
        ~^materiał dostępny
        ~^odblokuj
        ^odblokuj dostęp
        ~^dostęp do wszystkich
        ~^nieograniczony dostęp
        ~^pełny dostęp
        ~^zyskaj dostęp
        ~^uzyskaj dostęp
        ~^wybierz pakiet
        ^wybierz swój pakiet
        ^wybierz prenumeratę
        ^sprawdź ofertę prenumeraty
        ^zobacz ofertę prenumeraty
        ~^oferta specjalna
        ~^pierwszy miesiąc
        dostępny tylko dla prenumeratorów
        dostępny tylko dla subskrybentów
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
        ^только для подписчиков$
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
        ^полная версия * доступна
        ^полный текст * доступен
        ^оформите подписку от
        ^оформите подписку за
        ^подпишитесь от
        ^подпишитесь за
        ^этот * доступен только
        ^эта * доступна только
        ^полный текст доступен
        ^осталось * бесплатные статьи
        ^осталось * бесплатных
        ^материал доступен только
        ^продолжение доступно
        ^первый месяц * за 1
        ^первый месяц подписки
        ^чтобы прочитать текст полностью
        ^осталось * бесплатн-
        ^подписка за
        чтобы прочитать текст полностью
        статья доступна по подписке
        текст доступен по подписке
        войдите или оформите
        ~^оформите подписку
        ^оформить подписку
        ^оформи подписку
        ^купите подписку
        ^подпишитесь, чтобы
        ~^подписка от
        ~^подпишитесь
        ^чтобы дочитать
        ~^чтобы читать
        ~^чтобы продолжить
        ~^полная версия доступна
        ~^полный доступ
        ^доступ к материалу
        ^доступно по подписке
        ~^только по подписке
        ^для подписчиков$
        ^уже подписчик
        ~^уже есть
        ^уже зарегистрированы
        ^вы подписчик
        ^вы уже подписаны
        ~^войдите
        ^войдите, чтобы
        ^войдите в
        ~^авторизуйтесь
        ~^зарегистрируйтесь
        ~^зарегистрируйтесь и
        ~^попробуйте
        ^попробуйте * бесплатно
        ^попробовать бесплатно
        ~^вам доступен
        ~^вам доступно
        ^вам осталось
        ^бесплатный лимит
        ^выберите подписку
        ~^выберите тариф
        ^читайте без ограничений
        ^читать без ограничений
        ~^читайте
        чтобы читать дальше
        чтобы читать полностью
        читайте без ограничений
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
        ^endast för plus-
        ^endast för medlemmar$
        ^för plusprenumeranter
        ^läs * som prenumerant
        ^den här * är bara för
        ^den här * är endast för
        ^artikeln är endast för
        ^denna * är endast för
        ^få full tillgång till
        ^artikeln är bara för
        ^läs allt * för
        ^prova * för * kr
        ^den här texten är bara för
        ^läs * för 1 krona
        ^läs * för * kr$
        ~^få full
        ~^läs allt
        endast för våra prenumeranter
        tillgång till sajten
        ^läs allt i
        logga in eller bli prenumerant
        ^vill du läsa
        ^läs vidare
        ~^läs hela
        ~^läs hela artikeln
        ^läs hela artikeln med
        ^läs artikeln med
        ~^läs obegränsat
        ^läs mer med
        ^fortsätt läsa hela
        ^fortsätt läsa med
        ^fortsätt läsa för
        ~^för att läsa
        ~^för att fortsätta
        ~^fortsätt
        ~^prova * månad
        ^prova en månad
        ~^prova fritt
        ~^prova för
        ~^prova plus
        ^prova gratis i
        ^bli medlem för att
        ^bli plusprenumerant
        ^bli digital
        ~^skaffa
        ^skaffa ett digitalt
        ^skaffa abonnemang
        ^skaffa prenumeration
        ^skaffa plus
        ~^teckna
        ^teckna en prenumeration
        ^teckna prenumeration
        ^köp digital
        ^starta din prenumeration
        ^välj prenumeration
        ^välj abonnemang
        ~^se erbjudanden
        ^redan kund
        ~^redan medlem
        ^redan plus
        ~^är du redan
        ^är du prenumerant
        ~^har du redan
        ~^har du konto
        ^inte prenumerant
        ^logga in för
        ^låst artikel$
        ^låst innehåll$
        ^plusartikel$
        ^prenumerantartikel$
        ^bara för prenumeranter
        ^enbart för prenumeranter
        ^för prenumeranter$
        ^för plusmedlemmar
        ^det här är en artikel för
        ^detta är en artikel för
        ^det här är en låst
        ^detta är en låst
        ^det här innehållet är
        ~^du har nått
        ~^första månaden
        ~^ingen bindningstid
        för dig som är prenumerant
        för dig som prenumerant
        för dig som är plus
        för att läsa hela artikeln
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
        アカウントをお持ちでない
        この記事は会員のみ
        会員のみ閲覧
        会員のみがお読み
        会員様限定
        ^この記事は有料会員向け
        ^会員限定記事$
        ^会員限定コンテンツ$
        ^プレミアム会員限定$
        ^プレミアム記事$
        ここから先は会員限定
        ^残り:
        ^残り * 文字
        全文を読むには会員登録
        ^月額 * 読み放題
        ^有料会員登録で
        ^有料プランに申し込む$
        ^会員の方はこちらからログイン
        ^会員登録すると続き
        ^今なら初月
        続きをお読みいただくには
        無料会員になると続き
        会員登録が必要です
        全文を読むには会員
        ここから先は会員
        ここから先は有料
        ^ここから先は
        ^有料プランに申し込
        ^有料プラン
        こちらからログイン
        ~^この記事
        続きをお読み
        続きはログイン
        続きは会員
        続きは有料
        ^この記事の続き
        ~^続きを
        ~^続きは
        会員登録(無料)
        会員登録で続き
        会員登録して続き
        会員登録(無料)すると
        会員限定です
        ^会員限定$
        ^有料記事$
        ^有料会員限定$
        ~^有料$
        ^ログインして
        ~^ログイン
        ^ログインまたは
        ログインまたは会員登録
        ログインが必要です
        ログインはこちら
        ログインして続きを
        今すぐ会員
        今なら初月
        無料会員の方
        無料で続き
        ~^残り
        文字 /全
        文字/全
        全文を読むには
        購読のお申し込み
        購読プランを見る
        定期購読のお申し込み
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
        ^会员专享
        会员专享文章
        會員專享文章
        ^成为付费会员
        ^成為付費會員
        ^解锁全部
        ^解鎖全部
        解锁全部内容
        解鎖全部內容
        ^本文仅对
        ^本文僅對
        ^加入會員,享受
        ^訂閱會員才能
        ^剩余内容
        ^加入會員,繼續
        ^开通vip
        ^已是會員?
        ^已是会员?
        本文仅对订阅用户开放
        ^本文仅对订阅
        ^本文仅对会员
        ^本文僅對會員
        登录即可阅读
        登入即可閱讀
        即可阅读全文
        即可閱讀全文
        僅限訂戶
        仅限订阅
        ~^本文仅
        ~^本文僅
        登录后可阅读全文
        登入後可閱讀全文
        订阅后可阅读
        订阅后查看
        已是会员?
        已是會員?
        為訂閱會員專屬
        ~^开通
        ~^開通
        ~^加入
        ~^成为
        ~^成為
        ~^登录
        ~^登入
        ~^订阅
        ~^訂閱
        ~^此文章
        ~^本文
        ~^剩余
        ~^剩餘
        ~^付费
        ~^付費
        登录后可阅读
        登录后可查看
        登入後可閱讀
        登录以继续
        登入以繼續
        订阅以继续
        訂閱以繼續
        订阅解锁
        訂閱解鎖
        解锁本文
        解鎖本文
        訂戶專享
        订户专享
        訂戶專屬
        已订阅?
        还没有账号
        ~^还有
        ~^還有
        剩余全文
        本文剩余
        全文剩余
        继续阅读全文
        繼續閱讀全文
        阅读全文需
        登录 注册
        登录 / 注册
        登入 / 註冊
    """,
}

CONTAINERS = """
    paywall-overlay
    paywall-modal
    paywall-message
    paywall-prompt
    paywall-banner
    paywall-bar
    paywall-box
    paywall-cta
    paywall-offer
    paywall-promo
    paywall-barrier
    ^tp-modal
    ^tp-backdrop
    ^tp-container-inner
    ^piano-inline
    ^piano-paywall
    ^poool
    ^laterpay
    ^mepr-unauthorized
    ^pmpro-content-message
    ^pelcro
    ^swg-dialog
    registration-wall
    subscription-wall
    subscribe-wall
    regwall-overlay
    subscription-offer
    subscription-offers
    subscription-prompt
    subscribe-overlay
    subscribe-prompt
    metering-banner
    metering-message
    meter-message
    login-wall
    login-to-read
    premium-banner
"""

COMPANY = {
    "en": """
        ~to read this story
        ~to read this article
        ~to keep reading
        ~digital access
        ~for just
        ~for only
        ~log in to your
        ~unlimited reading
        ~read the rest
        ~the rest of this
        ~free stories
        ~free articles
        ~months of
        ~weeks of
        ~to unlock
        ~members-only
        ~subscriber-only
        ~to read the rest of
        ~to read in full
        ~for unlimited reading
        ~for unlimited access
        ~months for
        ~for subscribers only
        ~for members only
        ~is for subscribers only
        ~is only available to subscribers
        ~is available only to subscribers
        ~is available exclusively to
        ~is available to subscribers
        ~is available for subscribers
        ~exclusively for subscribers
        ~exclusively for members
        ~exclusively to members
        ~exclusively to subscribers
        ~exclusive to members
        ~reserved for subscribers
        ~reserved for members
        ~free articles this month
        ~last free article
        ~subscription required
        ~cancel at any time
        ~cancel whenever you want
        ~weeks for
        ~first month
        ~first three months
        ~first year
        ~annual subscription
        ~digital subscription
        ~subscription
        ~to continue
        ~full article
        ~full story
        ~first * months for
    """,
    "de": """
        ~abo abschließen
        ~plus-angebot-
        ~sofort weiter
        ~mit plus
        ~hier an
        ~wochen für
        ~monat für
        ~monate für
        ~für 1 euro
        ~für nur
        ~abo
        ~mit abo
        ~ist nur für abonnenten
        ~ist nur für mitglieder
        ~ist nur für registrierte
        ~ist exklusiv für
        ~nur für abonnentinnen
        ~unbegrenzt lesen
        ~unbegrenzt zugriff
        ~unbegrenzten zugriff
        ~unbegrenzter zugang
        ~voller zugriff auf
        ~vollen zugriff auf
        ~zugriff auf alle inhalte
        ~zugang zu allen inhalten
        ~alle artikel frei
        ~alle plus-artikel
        ~im ersten monat
        ~den ersten monat
        ~für 1 €
        ~kostenlos testen
        ~tage lang
        ~tage kostenlos
        ~digitalabo
        ~digital-abo
        ~probeabo
        ~abonnent-
        ~abonnement
        ~abos
        ~plus-leser
        ~monat gratis
        ~unbegrenzt
    """,
    "fr": """
        ~identifiez-vous
        ~connectez-vous
        ~réservée aux abonnés
        ~accès à tous
        ~tous nos contenus
        ~articles gratuits
        ~la suite
        ~est réservée aux abonnés
        ~sont réservés aux abonnés
        ~accès illimité à
        ~abonnement
        ~accès illimité
        ~je me connecte
        ~30 jours
    """,
    "es": """
        ~seguir leyendo
        ~inicia sesión
        ~suscríbete
        ~artículos gratis
        ~este mes
        ~solo para
        ~todo el contenido
        ~sin límites
        ~por solo
        ~es solo para suscriptores
        ~es exclusivo para suscriptores
        ~es exclusivo para socios
        ~exclusivo para socios
        ~exclusivo para suscriptores
        ~exclusivos para suscriptores
        ~exclusiva para suscriptores
        ~solo para suscriptores
        ~sólo para suscriptores
        ~reservado a suscriptores
        ~reservado para suscriptores
        ~a todos los contenidos
        ~a todo el contenido
        ~acceso ilimitado a
        ~cancela cuando quieras
        ~cancela en cualquier momento
        ~el primer mes
        ~suscripción anual
        ~suscripción
    """,
    "it": """
        ~articolo completo
        ~l'articolo completo
        ~abbonati
        ~fai login
        ~mesi a
        ~utenti registrati
        ~è disponibile solo per gli abbonati
        ~riservata agli abbonati
        ~riservati agli abbonati
        ~accesso illimitato a
        ~accesso illimitato
        ~tutti gli articoli del sito
        ~senza vincoli
        ~il primo mese
        ~senza limiti
        ~abbonamento
        ~leggi tutti
    """,
    "pt": """
        ~matérias gratuitas
        ~artigos gratuitos
        ~reportagem completa
        ~matéria completa
        ~reservado a assinantes
        ~exclusivo a assinantes
        ~é exclusivo para assinantes
        ~é exclusiva para assinantes
        ~exclusivo para assinantes
        ~exclusiva para assinantes
        ~só para assinantes
        ~disponível apenas para assinantes
        ~acesso ilimitado a todo
        ~acesso a todo o conteúdo
        ~cancele quando quiser
        ~cancele a qualquer momento
        ~no primeiro mês
        ~por apenas
        ~sua assinatura
        ~a sua assinatura
        ~assinatura
        ~sem limites
        ~cadastre-se
        ~grátis este mês
        ~matérias grátis
        ~artigos grátis
    """,
    "nl": """
        ~premium artikel
        ~toegang tot
        ~alle artikelen
        ~met een account
        ~maand gratis
        ~verder met
        ~voor €
        ~krijg toegang tot
        ~toegang tot alle artikelen
        ~alleen beschikbaar voor abonnees
        ~is alleen voor abonnees
        ~is exclusief voor abonnees
        ~onbeperkte toegang tot
        ~op elk moment opzegbaar
        ~altijd opzegbaar
        ~om dit artikel te lezen
        ~abonnement
        ~digitaal abonnement
        ~onbeperkt
        ~voor 1 euro
        ~voor € 1
        ~1 euro
        ~vanaf €
        ~gratis artikelen
        ~log dan in
        ~verder te lezen
        ~maand voor
    """,
    "pl": """
        ~tylko dla
        ~wszystkie artykuły
        ~od 1 zł
        ~cały tekst
        ~cały artykuł
        ~zaloguj się
        ~aby przeczytać cały
        ~dostępna tylko dla
        ~tylko dla subskrybentów
        ~tylko dla prenumeratorów
        ~tylko dla zalogowanych
        ~przez pierwszy miesiąc
        ~możesz zrezygnować
        ~już od
        ~pierwszy miesiąc
        ~za 1 zł
        ~subskrypcję
        ~prenumeratę
        ~subskrybentów
        ~prenumeratorów
        ~zalogowanych
        ~wszystkich treści
        ~czytać dalej
    """,
    "ru": """
        ~бесплатные статьи
        ~бесплатных статей
        ~подписки за
        ~за 1 рубль
        ~оформить за
        ~оформите подписку
        ~по подписке
        ~первый месяц подписки
        ~доступен только подписчикам
        ~доступна только подписчикам
        ~доступны только подписчикам
        ~доступен по подписке
        ~доступна по подписке
        ~только для подписчиков
        ~доступен после регистрации
        ~доступна после регистрации
        ~чтобы дочитать
        ~отменить можно в любой момент
        ~отмена в любой момент
        ~рублей в месяц
        ~руб. в месяц
        ~дней бесплатно
        ~бесплатно
        ~подписку
        ~подписчикам
        ~подписчиков
        ~бесплатный материал
        ~бесплатных материала
        ~дочитать
        ~после регистрации
    """,
    "sv": """
        ~full tillgång
        ~första månaden
        ~i en månad
        ~för 29 kr
        ~bara för
        ~bli prenumerant
        ~bara för prenumeranter
        ~få full tillgång
        ~för dig som är medlem
        ~endast för prenumeranter
        ~är låst för
        ~obegränsad tillgång till
        ~full tillgång till
        ~tillgång till alla artiklar
        ~tillgång till allt innehåll
        ~tillgång till allt på
        ~utan bindningstid
        ~avsluta när som helst
        ~för att läsa vidare
        ~prenumeration
        ~digitalt abonnemang
        ~abonnemang
        ~för 1 krona
        ~för 1 kr
        ~kr/mån
        ~hela artikeln
        ~läsa vidare
        ~med plus
        ~för att läsa
    """,
    "ja": """
        ~有料会員向け
        ~全記事読み放題
        ~読み放題
        ~全記事
        ~会員登録が必要
        ~有料会員
        ~会員限定
        ~会員限定コンテンツ
        ~こちら
        ~続きを読む$
        ~続きを読むため
        ~会員登録すると
        ~有料会員登録
        ~有料プラン
        ~有料会員の方
        ~有料会員のみ
        ~有料会員になる
        ~会員限定記事
        ~会員専用
        ~会員の方は
        ~プレミアム会員限定
        ~プレミアム会員になる
        ~プレミアム記事
        ~からログイン
        ~今すぐ登録
        ~初月無料
        ~初月100円
        ~無料トライアル
        ~無料会員になる
        ~無料登録して
        ~残り:
        ~全文をお読み
        ~全文は
        ~購読する$
        ~購読申し込み
        ~お申し込みはこちら
        ~購読プラン
        ~会員登録
        ~ログイン
        ~無料会員
        ~初月
        ~続き
        ~続きを読む
        ~お読みください
        ~この記事
    """,
    "zh": """
        ~才能阅读全文
        ~才能閱讀全文
        ~方可阅读全文
        ~方可閱讀全文
        ~订阅用户开放
        ~訂閱用戶
        ~仅对订阅
        ~仅对会员
        ~無限閱讀
        ~无限阅读
        ~享受无限
        ~享受無限
        ~登录后
        ~登入後
        ~登录后可
        ~登录阅读
        ~登入閱讀
        ~请登录
        ~請登入
        ~请先登录
        ~請先登入
        ~订阅后
        ~訂閱後
        ~订阅后可
        ~訂閱後可
        ~解锁全文
        ~解鎖全文
        ~解锁更多
        ~需付费阅读
        ~付费阅读
        ~付費閱讀
        ~付费内容
        ~付費內容
        ~付费订阅
        ~付費訂閱
        ~会员专享
        ~會員專享
        ~會員專屬
        ~会员专属
        ~訂閱會員
        ~订阅会员
        ~开通vip
        ~开通会员
        ~加入会员
        ~加入會員
        ~成为会员
        ~成為會員
        ~升级会员
        ~升級會員
        ~成為訂戶
        ~成为订户
        ~已是会员
        ~已是會員
        ~已经是会员
        ~已有会员
        ~已訂閱
        ~尚未訂閱
        ~非会员
        ~剩余内容
        ~剩餘內容
        ~可阅读全文
        ~可閱讀全文
        ~查看全文
        ~阅读完整
        ~閱讀完整
        ~免费注册
        ~免費註冊
        ~注册后
        ~註冊後
        ~註冊會員
        ~注册会员
        ~首月
        ~限时优惠
        ~限時優惠
        ~每月只需
        ~每月僅需
        ~全文
        ~继续阅读
        ~繼續閱讀
        ~完整内容
        ~完整內容
        ~此文章
        ~登入
        ~登录
        ~畅读
        ~暢讀
    """,
}
"""What such a prompt speaks of: proves nothing, but counts beside an opening such as "help us"."""


SENTENCES = Sentences("paywall_prompts", PHRASES, COMPANY)


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Every line that says one of the phrases, weighed; steps of a manual and headings of prose are spared."""
    yield from prompts(page, hits, SENTENCES)


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

# en
  The court heard eleven witnesses on Tuesday, and the last of them contradicted what the first of them had said.
- Subscribe now and get your first three months for $1.
- You've read your last free article this month.
- Get unlimited digital access for $2 a week

  Get full access to the roof by removing the panel behind the stairs, then lift the hatch with both of your hands.
  Subscribe to a farm box, and you pay in winter for what the farmers of the valley harvest in June.

# sv
- Det här är en artikel för dig som är prenumerant.
- Skaffa ett digitalt abonnemang för att läsa hela artikeln
  Den här artikeln är den äldsta i samlingen, som föreningen har lagt ut för alla som vill läsa.

# pt
  «A frase "este artigo é exclusivo para assinantes" é a mais cara que já escrevemos», admite o diretor do jornal.
- Para continuar a ler, faça a sua assinatura

# pl
- Chcesz czytać dalej? Kup subskrypcję
  Ten artykuł jest sprzeczny z konstytucją, orzekł wczoraj sąd w sprawie skargi dziesięciu posłów.

# zh
- 登录后可阅读全文
  成为会员的条件很简单，只要在当地住满一年就可以。

# html
  <p>The bakery opens earlier on market days, when the farmers come down from the hills with cheese and wool.</p>
- <div class="piano-paywall">Four weeks for one crown</div>
  <p>Two windmills are still turning, and the younger miller means to have the third repaired before the harvest.</p>
  <p class="paywall">The council read the letter behind closed doors, and the minutes were sealed for ten years.</p>
  <p>The last train stopped here in 1968, but the daughter of the stationmaster still winds the station clock.</p>
  <p>The orchard behind the chapel was planted by prisoners, who grafted three kinds of pear on a single tree.</p>
"""
