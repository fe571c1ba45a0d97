"""Newsletter prompts: invitations to sign up, the form's labels and messages, and the small print beneath it.

Why it goes: it is the site asking the reader for an address, often in the middle of an article, and it is followed by
thanks and error messages that no reader ever saw together.

What stays: articles about newsletters, mail and spam ("an e-mail in your inbox may be a fraud"), advice to sign up for
somebody else's mail, numbered steps of a manual, and prompts that are quoted.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.detectors._prompts import Sentences, prompts
from cleaner.document import Finding, Page
from cleaner.phrases import Hits

PHRASES = {
    "en": """
        to get updates from this writer
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
        ^get our free * email
        ^you're signed up
        ^you are signed up
        ^look out for our next
        ^get it straight
        thanks for joining our
        thank you for joining our list
        ^the best * your inbox
        ^the latest * your inbox
        ^our best * your inbox
        ^stories * your inbox
        ^news * your inbox
        ^every * in your inbox
        ^newsletters: pick
        ^choose your newsletters
        ^pick the newsletters
        ^browse our newsletters
        ^see all newsletters
        ^more newsletters$
        ^by clicking submit
        ^by clicking * you agree
        ^by submitting
        ^by signing up
        ^by subscribing
        ^by entering your
        rounds up the week's
        ~^our * newsletter
        ~^our newsletter
        ~^get the stories
        ~^get the news
        ~^get the best
        join our mailing
        join our newsletter
        ~^join
        ~^leave your
        ~^drop your email
        ~^please check
        we just sent you
        welcome to our newsletter
        ^subscribe now and get * inbox
        ^sign up for * email-
        ^sign up for * brief-
        ^sign up for * digest
        ^sign up for * alerts
        ^sign up for * roundup
        ^sign up for our
        ^sign up here
        ^sign up now for * newsletter-
        ^sign up to * email-
        ^sign up to our
        sign up for the * newsletter$
        sign up for * newsletter here
        sign up to the * newsletter
        ^subscribe to * and never miss
        ^subscribe here to
        ^subscribe now to * newsletter
        ^subscribe now to receive
        ^subscribe so you never miss
        ~^subscribe and get
        ~^never miss a * again
        ^never miss * sign up
        ^don't miss * sign up
        ^like what you're reading?
        ^like what you read?
        ^like this article?
        ^liked this article?
        ^liked this story?
        ^enjoying this article?
        ^enjoyed this article?
        ^enjoying this story?
        ^enjoyed this story?
        ^enjoy this post?
        ^want more stories like this
        ^want more * like this
        ^want more * in your inbox
        ^want * delivered to
        ^want to get * by email
        ^want to stay up to date
        ^get it delivered
        ^get our top
        ^get our latest
        ^get our weekly
        ^get our daily
        ^get the latest * delivered
        ^get the latest * straight to
        ^get * sent straight to
        ^get * by email
        ^get email alerts
        ^get email updates
        ^join * who get our
        ^join * who read our
        ^join our community of * readers
        newsletter brings you
        newsletter keeps you
        our * newsletter brings
        our * newsletter delivers
        ~^newsletter:
        ~^newsletter
        ~^you're in!
        ^you're on the list
        ^almost there! check
        ~^check your email to
        ~^check your inbox
        to confirm your subscription
        confirmation email has been sent
        we've sent you a confirmation
        we have sent you a confirmation
        we've emailed you
        ^delivered weekly
        ^delivered daily
        ^delivered every
        sent to your inbox every
        ^the day's * in your inbox
        ^be the first to know about
        ^be the first to hear about
        ^stay informed with our
        ^stay up to date with our
        ^stay up-to-date with our
        ^stay connected with our
        ^keep up with * newsletter
        ^get our newsletter
        ^read our newsletter
        ^i agree to receive
        ^i would like to receive
        ^i'd like to receive
        ^i consent to receiv-
        ^i want to receive
        ^send me emails about
        ^send me the newsletter
        read more of this content when you subscribe
        ^this field is hidden when viewing the form
        ^name(required)$
        ^name (required)$
        ^email(required)$
        ^email (required)$
        ^indicates required$
        ^required fields$
        ^fields marked with
        ^free * signup$
        ^yes, sign me up
        ^sign me up for
        ^subscribe to newsletter
        ^subscribe by email
        ~^subscribe for more
        ^subscribe for weekly
        ^subscribe for our
        ~^subscribe to
        ^follow this topic by email
        ^email me when
        ^notify me when
        ^your information will be used
        we will only use your email
        we'll only use your email
        we won't share your email
        ^spam-free
        ^no spam, ever
        ^unsubscribe whenever you
        right into your inbox
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
        ^mit der anmeldung akzeptieren
        ^mit der anmeldung stimm-
        ^mit ihrer anmeldung
        ^mit deiner anmeldung
        ^mit der registrierung
        ^mit dem abonnieren
        ^durch die anmeldung
        ^durch ihre anmeldung
        ^mit klick auf
        ^hier * anmeldung * newsletter
        ^jetzt * für * newsletter
        ^für den newsletter anmelden
        ^alles wichtige * postfach
        ^das wichtigste * postfach
        ^die wichtigsten * postfach
        ^die besten * per mail
        ^der * start in den tag: unser
        unser morgen-newsletter
        unser abend-newsletter
        ^unser newsletter
        ^in unserem newsletter
        ^die besten * newsletter
        ^tragen sie * e-mail
        ^trag * e-mail
        ^trage * e-mail
        ^fast geschafft
        bitte prüfen sie ihr * postfach
        bitte prüfe dein * postfach
        prüfen sie ihr * postfach
        prüfen sie ihren posteingang
        prüfe deinen posteingang
        schauen sie in ihr postfach
        in unserem * newsletter
        melden sie sich * für * newsletter
        ^e-mail-adresse eintragen
        ~^abonnieren sie
        ~^abonniere
        sie erhalten in kürze eine e-mail
        sie erhalten in kürze eine bestätigung-
        du erhältst in kürze eine e-mail
        du erhältst in kürze eine bestätigung-
        ~^verpassen sie keine
        ~^verpasse keine
        ~^verpasst keine
        ^nichts mehr verpassen
        ^nichts verpassen
        ^sie wollen keine * verpassen
        ^du willst keine * verpassen
        unseren * newsletter abonnieren
        ^hier * newsletter
        ^jetzt für * newsletter
        ^zum newsletter
        ^zur newsletter-anmeldung
        ^zur newsletteranmeldung
        anmeldung zu unserem newsletter
        ~^newsletter:
        ~^newsletter
        mit unserem newsletter * sie
        mit unserem newsletter * du
        mit unserem newsletter * immer
        mit unserem kostenlosen newsletter
        ^unser * newsletter mit
        ^immer * unser newsletter
        ^kostenlos abonnieren
        ^jetzt kostenlos abonnieren
        ^jetzt gratis abonnieren
        ^gratis abonnieren
        ^hier abonnieren
        ^hier kostenlos abonnieren
        ^hier anmelden
        ^hol dir * newsletter
        ^hol dir * per mail
        ^hol dir * postfach
        ^holen sie sich * newsletter
        ^holen sie sich * postfach
        ^erhalten sie * newsletter-
        ^erhalten sie * postfach
        ^erhalten sie unseren
        ^erhalte * postfach
        ^erhalte * newsletter
        in deine inbox
        ~^ich bin damit einverstanden, dass
        ~^ich bin einverstanden, dass
        ~^ich stimme zu, dass
        ^ich willige ein
        ~^ja, ich möchte
        ~^ja, ich will
        bitte bestätigen sie ihre anmeldung
        bitte bestätige deine anmeldung
        bestätigen sie * e-mail-adresse
        wir haben ihnen eine * mail
        wir haben dir eine * mail
        ^deine mailadresse$
        ^ihre mailadresse$
        ^mailadresse eingeben
        ^e-mail-adresse eingeben
        ^e-mail eingeben
        ^vorname$
        ^nachname$
        ^pflichtfeld$
        ^kein spam
        ~^anmelden und
        ^melden sie sich jetzt
        ^melden sie sich hier
        ^melden sie sich kostenlos
        ^melde dich jetzt
        ^melde dich hier
        ^bleiben sie * auf dem laufenden
        ^bleib * auf dem laufenden
        ^bleiben sie informiert
        ^bleib informiert
        ^abonnieren sie * newsletter-
        ^abonniere * newsletter-
        sie können * jederzeit * abbestellen
        du kannst * jederzeit * abbestellen
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
        ^en vous inscrivant,
        ^en vous abonnant,
        ^en t'inscrivant
        ^laissez votre e-mail
        ^laissez votre adresse
        ^chaque matin * boîte mail
        ^l'actu * par e-mail
        ^l'actu * par mail
        ^l'actualité * par mail
        ^l'actualité * par e-mail
        ^l'essentiel * par mail
        ^l'essentiel * par e-mail
        ^l'essentiel * boîte mail
        ^le meilleur * boîte mail
        ^le meilleur * par e-mail
        laissez-nous votre
        ~^laissez
        vérifiez votre boîte
        vérifiez vos spams
        valider votre inscription
        confirmer votre inscription
        confirmez votre inscription
        recevoir nos prochains
        recevoir nos articles
        ~^vous souhaitez recevoir
        ~^vous voulez recevoir
        votre adresse e-mail ici
        ^votre adresse
        notre newsletter gratuite
        ^recevez la newsletter
        ^recevez la lettre
        ^recevez les dernières
        ^recevez les meilleurs
        ^recevez les actualités
        ~^chaque matin, retrouvez
        ~^recevez
        ^inscrivez-vous gratuitement à
        ^inscrivez-vous * lettre
        ^inscrivez-vous à nos
        ^inscrivez-vous à notre
        ^inscrivez-vous ici
        ^inscris-toi
        ^inscrivez-vous pour
        ^abonnez-vous * newsletter-
        ^abonnez-vous * lettre
        ~^abonnez-vous à notre
        ~^abonnez-vous à nos
        ~^abonne-toi
        abonnez-vous à notre newsletter
        inscrivez-vous à notre newsletter
        ^je m'inscris
        ^je m'abonne à
        ^s'inscrire$
        ^s'inscrire à
        ^m'inscrire
        ^recevez chaque
        ^recevez tous les
        ^recevez toutes les
        ^recevez gratuitement
        ^recevez le meilleur
        ^recevez l'essentiel
        ^recevez nos
        ^recevez directement
        ^recevoir la newsletter
        ^recevoir notre newsletter
        ^chaque matin, recevez
        ^chaque semaine, recevez
        ^chaque vendredi, recevez
        dans ta boîte mail
        ~^la newsletter
        ~^newsletter
        ~^ne manquez
        ^ne manquez plus
        ^ne manquez rien
        ^ne ratez plus
        ^ne ratez rien
        ^restez informé
        ^restez informés
        ~^restez au courant
        ^vous avez aimé cet article
        ^vous aimez cet article
        ^cet article vous a plu
        ^tu as aimé cet article
        ^indiquez votre
        ^entrez votre e-mail
        ^entrez votre mail
        ^saisissez votre
        ^votre mail$
        ^votre courriel$
        ^votre prénom$
        ^champs obligatoires$
        ^merci, votre inscription
        votre inscription a été prise en compte
        votre inscription est bien
        ~^merci de vous être
        ~^merci de confirmer
        vous recevrez * confirmation
        ~^en cliquant sur
        ^en m'inscrivant
        ^en vous abonnant
        ^en renseignant votre
        ~^j'accepte
        ~^oui, je souhaite
        ^à découvrir dans notre newsletter
        désinscription possible à tout moment
        désinscription à tout moment
        désabonnement à tout moment
        se désinscrire à tout moment
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
        ^apúntate al boletín
        ^apúntate al newsletter
        ^apúntate a la newsletter
        ^apúntate a nuestr-
        ^inscríbete al boletín
        ^te hemos enviado un
        ^hemos enviado un correo de confirmación
        ^las noticias * tu correo
        ^lo más importante * tu correo
        ^lo mejor * tu correo
        ^las mejores * tu correo
        ^toda la actualidad * tu correo
        ^lo mejor * tu bandeja
        ^las noticias * tu bandeja
        ^lo más * tu bandeja
        ^introduce tu
        ^introduzca su
        ^escribe tu correo
        ~^déjanos
        confirma tu correo
        para confirmar tu suscripción
        ~^te enviaremos
        ^al suscribirte
        ^al registrarte, aceptas
        ~^si te gustó
        ~^si te gusta
        ~^recibe
        ~^reciba
        ^suscríbete gratis
        ^suscríbete aquí
        ~^suscríbete a
        ~^suscríbase a
        ^suscríbase aquí
        ^suscríbete para recibir
        ^suscríbase para recibir
        ^suscríbete y no
        ^suscribirme$
        ^suscribirse$
        ^apúntate gratis
        ~^apúntate a
        ^apúntate aquí
        ^apúntate y recibe
        ^apuntarme$
        ^regístrate para recibir
        ^regístrese para recibir
        ^inscríbete y recibe
        ^inscríbete para recibir
        ^reciba nuestr-
        ^recibir newsletter
        ^recibir boletín
        en tu correo cada
        en tu email cada
        ~^boletín
        ~^newsletter
        ^lo mejor de * en tu
        ^no te pierdas ningun-
        ^no te pierdas nada
        ^no te pierdas nuestr-
        ~^no te pierdas
        ^¿quieres recibir
        ^quieres recibir
        ^¿te ha gustado este artículo
        ^¿te gustó este artículo
        ^¿te gusta lo que lees
        ^deja tu correo
        ^deja tu email
        ^déjanos tu
        ^escribe tu email
        ^ingresa tu email
        ^tu correo$
        ^apellidos$
        ^campos obligatorios$
        le hemos enviado un correo
        confirma tu suscripción
        ~^gracias por registrarte
        ^gracias por tu suscripción
        ^ya estás suscrito
        ^he leído y acepto
        ^acepto la política
        ^acepto las condiciones
        ^acepto el tratamiento
        ^sí, quiero recibir
        ~^al hacer clic en
        ^al registrarte
        ^mantente al día
        ^mantente informado
        ^manténgase informado
        ~^entérate de
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
        ^lasciaci la tua
        ^lasciaci il tuo indirizzo
        ^lasciaci una mail
        ^ti abbiamo inviato una
        ~^grazie! ti
        ^le notizie * tua mail
        ^le notizie * tua email
        ^le notizie * tua casella
        ^il meglio * tua casella
        ^il meglio * tua mail
        ^il meglio * tua email
        ^le migliori * tua casella
        ^le migliori * tua mail
        ^tutte le * tua mail
        ^ogni mattina * tua mail
        ^ogni mattina * tua casella
        ^inserisci * mail
        ^inserisci * email
        ^inserisci * e-mail
        ~^inserisci
        vi abbiamo inviato
        ~^conferma
        ~^se ti è piaciuto
        ~^ricevi
        ~^iscriviti
        ^iscriviti$
        ^iscriviti alla
        ~^iscriviti alle
        ~^iscriviti al
        ^iscriviti qui
        ^iscriviti subito
        ^iscriviti adesso
        ^iscriviti gratuitamente
        ^iscriviti e ricevi
        ^iscrivetevi
        ^iscrivimi
        ^si iscriva alla
        iscriviti alla newsletter
        iscriviti alla nostra newsletter
        ^abbonati alla
        ^ricevi gratis
        ^ricevi gratuitamente
        nella tua inbox
        nella vostra casella
        ~^newsletter
        ~^la newsletter
        ^resta aggiornato
        ^resta aggiornata
        ^rimani aggiornato
        ^resta sempre aggiornato
        ^rimani sempre aggiornato
        ^resta informato
        ^tieniti aggiornato
        ~^non perderti
        ~^non perdere
        ~^non perdetevi
        ~^vuoi ricevere
        ~^vuoi restare
        ~^vuoi rimanere
        ^ti è piaciuto questo articolo
        ^ti è piaciuto l'articolo
        ^inserisci la
        ^inserisci il tuo
        ^inserisci l'email
        ^lascia la tua email
        ^lascia la tua mail
        ^lascia il tuo indirizzo
        ^la tua e-mail$
        ^la tua mail$
        ^cognome$
        ^indirizzo e-mail$
        ^acconsento
        ~^ho letto
        ^dichiaro di aver letto
        ^autorizzo il trattamento
        ^accetto la privacy
        ^accetto di ricevere
        ^desidero ricevere
        ^sì, voglio ricevere
        ~^controlla la tua
        ~^controlla la posta
        ^conferma la tua iscrizione
        confermare la tua iscrizione
        per confermare l'iscrizione
        ^iscrizione avvenuta
        ^iscrizione completata
        ^ogni * nella tua
        disiscriversi in qualsiasi momento
        annullare l'iscrizione in qualsiasi momento
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
        ^enviámos um e-mail de confirmação
        ^enviamos um e-mail de confirmação
        ^as notícias * no seu e-mail
        ^as notícias * seu e-mail
        ^as principais * seu e-mail
        ^as notícias * seu email
        ^as principais * seu email
        ^o melhor * seu email
        ^o melhor * seu e-mail
        ^os melhores * seu e-mail
        ^coloque * seu e-mail
        ^coloque * seu email
        ~^se gostou
        ~^gostou
        receba os nossos artigos
        receba nossos artigos
        ~^receba
        ~^inscreva-se
        ^inscreva-se$
        ^inscreva-se na
        ~^inscreva-se no
        ~^inscreva-se em
        ^inscreva-se aqui
        ^inscreva-se e receba
        ^inscreva-se gratuitamente
        ^inscreve-te
        ^assine a nossa
        ^assine nossa
        ~^assine a
        ~^assine o
        ^assine e receba
        ^assine gratuitamente
        ^subscreva
        ^subscreve
        ~^cadastre-se
        ^cadastre o seu
        ~^registe-se
        ^receba gratuitamente
        ~^newsletter
        ~^quer receber
        ~^queres receber
        ^gostou deste
        ^gostou da matéria
        ^não perca nenhum-
        ~^não perca nada
        ^fique por dentro
        ^fique a par
        ^fique atualizado
        ~^fique sempre
        ^mantenha-se informado
        ^mantenha-se atualizado
        ~^deixe o seu
        ~^deixe seu
        ^digite o seu
        ^digite seu
        ~^indique o seu
        ^insira seu
        ~^introduza o
        ^apelido$
        ^sobrenome$
        ^seu nome$
        ~^enviámos um
        ~^enviamos um
        ^confirme a sua subscrição
        ^confirme sua inscrição
        ^confirme seu e-mail
        ~^verifique seu e-mail
        ~^verifique a sua caixa
        ^obrigado pela sua
        ^inscrição confirmada
        ^li e aceito
        ^li e concordo
        ^aceito a política
        ^autorizo o
        ^concordo em receber
        ^quero receber
        ^desejo receber
        ~^ao clicar em
        ^ao inscrever-se
        ^ao subscrever
        toda * na sua caixa
        todas as * na sua caixa
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
        ^door je aan te melden
        ^door je in te schrijven
        ^door u aan te melden
        ^door u in te schrijven
        ^door op * te klikken ga
        ^elke * in je mailbox
        ^elke * je mailbox
        ^elke * je inbox
        ^het laatste * je mailbox
        ^het beste * je inbox
        ^het belangrijkste * je mailbox
        ^het laatste * je inbox
        ^iedere * je mailbox
        ^iedere * je inbox
        ^elke * jouw inbox
        ~^vond je
        ~^vind je
        laat je e-mail-
        laat uw e-mail-
        laat je mail-
        abonneer je dan op
        meld je dan aan
        schrijf je dan in
        we hebben je een * mail
        wij hebben u een * mail
        ~^wil je meer
        ~^ontvang
        ^inschrijven$
        ^inschrijven voor
        ^schrijf je in
        ^schrijf je nu in
        ^schrijf je gratis in
        ^schrijf je hier in
        ^schrijf u in
        ^schrijf u hier in
        ^meld je aan
        ^meld je nu aan
        ^meld je hier aan
        ^meld je gratis aan
        ^meld u aan
        ^meld u hier aan
        ~^abonneer je
        ~^abonneer u
        ^aanmelden$
        ^aanmelden voor
        ^ontvang wekelijks
        ^ontvang dagelijks
        ^ontvang onze
        ~^nieuwsbrief
        ^nieuwsbrief ontvangen
        ^wil je onze
        ^wil je meer van dit
        ^wil je meer verhalen
        ~^wil je elke
        ^wil je niets missen
        ^wilt u onze
        ^niets missen
        ^mis niets
        ~^mis geen
        ^blijf op de hoogte
        ^blijf altijd op de hoogte
        ~^vul je
        ~^vul uw
        ~^vul hier
        ^je mailadres$
        ^voornaam$
        ^achternaam$
        ~^bedankt voor je
        ~^bedankt voor uw
        ~^bedankt! je
        je ontvangt een bevestiging-
        u ontvangt een bevestiging-
        ~^bevestig je
        ~^controleer je inbox
        ~^check je inbox
        ~^ja, ik wil
        ^ja, stuur mij
        ~^ik ga akkoord
        ~^ik wil graag
        ~^stuur mij
        ~^je kunt je altijd
        ~^je kan je altijd
        altijd weer afmelden
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
        ^zapisując się,
        ^sprawdź skrzynkę i
        ^sprawdź swoją skrzynkę i
        ^najlepsze * skrzynkę
        ^najważniejsze * skrzynkę
        ^najlepsze * skrzynce
        ^najważniejsze * skrzynce
        ^co piątek * skrzynce
        ^co tydzień * skrzynkę
        ^codziennie * skrzynkę
        ^najważniejsze * twojej skrzynce
        z naszym newsletterem
        naszego newslettera
        ^zostaw swój
        zostaw swój e-mail
        zostaw swój adres
        potwierdź zapis
        ~^podobał
        ~^spodobał
        ~^zapisz
        ^zapisz się
        ^zapisz mnie
        ^zapisuję się
        ^zasubskrybuj
        ~^subskrybuj
        ^subskrybuję
        ~^dołącz do
        ~^otrzymuj
        ~^odbieraj
        ^chcesz otrzymywać
        ^chcesz być na bieżąco
        ~^chcesz wiedzieć więcej
        ^bądź na bieżąco
        ^bądź zawsze na bieżąco
        ^nie przegap
        ^nie przegapcie
        ^spodobał ci się ten artykuł
        ^podobał ci się ten artykuł
        ~^newsletter
        na twojego maila
        prosto na maila
        prosto do twojej skrzynki
        ~^podaj swój
        ~^podaj e-mail
        ~^wpisz swój
        ~^wpisz e-mail
        ~^wpisz adres
        ^nazwisko$
        ~^sprawdź skrzynkę
        ~^sprawdź swoją skrzynkę
        ^potwierdź zapis
        ^potwierdź subskrypcję
        ~^wysłaliśmy
        ~^dziękujemy za
        ^zapis przebiegł
        ^wyrażam zgodę
        ~^zgadzam się na
        ^chcę otrzymywać
        ~^tak, chcę
        ^zapisując się
        ~^klikając
        możesz wypisać się
        wypiszesz się
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
        ^подпишитесь на новости
        ^подпишитесь на нашу
        ^подпишитесь на рассылку
        ^подпишись на нашу
        ^нажимая * вы соглашаетесь
        ^нажимая * вы принимаете
        ^подписываясь, вы
        ^проверьте почту и
        ^главные новости * рассылке
        ^главное * рассылке
        ^самое * рассылке
        ^лучшее * рассылке
        ^лучшие * рассылке
        ^главные новости * на почту
        ^каждое утро * на почту
        ^каждую неделю * на почту
        в нашей * рассылке
        укажите * почт-
        введите * почт-
        оставьте * почт-
        подпишитесь на рассылку
        ~^рассылка
        вам отправлено письмо
        ~^понравился
        ~^понравилось
        ~^самое интересное
        ~^главное за
        ^нажимая кнопку
        ^нажимая на кнопку
        вы соглашаетесь на обработку
        вы соглашаетесь с политикой
        ~^подпишитесь на
        ~^подпишись на
        ~^подписывайтесь на
        ~^подписывайся на
        ^подпишитесь, чтобы
        ^подпишитесь и
        ^подписаться$
        ^подписаться на
        ^подписка на новости
        ^подписка на рассылк-
        ~^оформите подписку на
        ~^получайте
        ~^хотите получать
        ~^хотите первыми
        ^хотите быть в курсе
        ^будьте в курсе
        ^оставайтесь в курсе
        ~^не пропустите
        ~^не пропускайте
        ~^чтобы не пропустить
        ^понравился материал
        ^понравилась статья
        в нашей рассылке
        ^введите ваш
        ^введите свой
        ^введите e-mail
        ^введите email
        ~^укажите
        ~^оставьте свой
        ~^оставьте ваш
        ^оставьте email
        ^ваше имя$
        ^электронная почта$
        ~^мы отправили
        ~^проверьте почту
        ~^проверьте вашу почту
        ~^подтвердите
        ~^спасибо, вы
        ~^нажимая
        ~^я согласен
        ~^я согласна
        ^я даю согласие
        ^даю согласие
        согласен на обработку
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
        ^prenumerera på nyhets-
        ^prenumerera på vårt
        ^prenumerera på våra
        ^genom att anmäla dig
        ^genom att prenumerera godkänn-
        ^vill du få fler artiklar som
        ^veckans * inkorg
        ^veckans * mejl
        ^dagens * inkorg
        ^det bästa * inkorg
        ^det viktigaste * inkorg
        ^de viktigaste * mejl
        ^de viktigaste * inkorg
        ^varje * din inkorg
        ^dagens viktigaste * mejl
        skriv din e-post-
        skriv din mejl-
        skriv din mail-
        du är nu anmäld
        ^anmälan till nyhetsbrevet
        fyll i din mejl-
        ange din mejl-
        ~^prenumerera på
        ^prenumerera här
        ~^prenumerera
        ~^anmäl dig
        ^anmäl dig till
        ^skriv upp dig
        ^registrera dig för vårt
        ^registrera dig för nyhets-
        ^få vårt
        ^få våra
        ^få nyhetsbrevet
        ~^skicka mig
        ^vill du ha * nyhetsbrev-
        ~^vill du ha fler
        ~^vill du få
        ~^vill du ha mer
        ^gillade du * artikel-
        ^missa inget
        ~^missa inte
        ^missa aldrig
        ~^häng med
        ^håll dig uppdaterad
        ~^nyhetsbrev
        i mejlen varje
        direkt i mailen
        i inkorgen varje
        ^följ ämnet via
        ~^fyll i din
        ~^ange din
        ~^skriv in din
        ~^din mejl
        ^din mejladress
        ^förnamn$
        ^efternamn$
        ^tack! kolla
        ^tack! du
        ^tack för att du anmäl-
        ^kolla din inkorg
        ^kontrollera din inkorg
        ~^bekräfta din
        ^jag godkänner
        ^jag samtycker
        ~^ja, jag vill
        ~^jag vill ha
        ~^genom att prenumerera
        när som helst avregistrera
    """,
    "ja": """
        メルマガ登録はこちら
        メルマガに登録
        メルマガ登録
        メールマガジンに登録
        メールマガジン登録
        メールマガジンを購読
        ^ニュースレターに登録する$
        ニュースレターに登録して最新
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
        ^メールアドレスを入力$
        ^無料ニュースレターに登録
        ^ニュースレターに無料登録
        ^登録はこちら$
        ^ご登録はこちら$
        ^ご登録はこちらから$
        ^登録はこちらから$
        ^購読登録はこちら
        ^購読する$
        ^メールアドレスを入力して登録
        ^メールアドレスを登録する$
        ^新着記事をメールで
        ^最新記事をメールで
        メルマガ会員募集
        配信を希望する方は
        この記事が気に入ったらメルマガ
        配信登録はこちら
        メルマガにご登録
        ニュースレターにご登録
        購読はこちら$
        ~^毎朝
        ~^毎週
        ~^最新
        無料で購読
        無料購読
        メールマガジンの登録
        メールマガジンを登録
        メルマガの登録
        メルマガ登録受付
        ニュースレターを無料
        メールアドレスをご登録
        メールをご確認ください
        ^購読$
        ^登録する$
        ^無料登録$
        ^無料で登録$
        ^無料で登録する$
        ^今すぐ登録$
        ^今すぐ無料登録
        ^配信登録
        よりご登録ください
        からご登録ください
        登録解除はいつでも
        配信解除はいつでも
        いつでも登録解除
        ^お名前$
        個人情報の取り扱いに同意
        プライバシーポリシーに同意
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
        ^订阅免费
        ^訂閱免費
        ^留下您的邮箱
        ^留下您的信箱
        ^留下邮箱
        ^留下信箱
        ^填写邮箱
        ^填寫信箱
        留下您的电子邮
        留下您的電子郵
        ^输入邮箱
        ^輸入信箱
        ^输入电子邮件
        ^請輸入您的信箱
        ^请输入您的邮箱
        ^请输入您的电子邮
        請輸入您的電子郵件
        请输入您的电子邮箱
        请查收确认邮件
        寄送到您的
        寄到您的
        发送至您的
        發送至您的
        ~^精選
        ~^精选
        ~^喜歡
        ~^喜欢
        ~^加入
        ~^輸入您的
        邮箱地址订阅
        電子郵件訂閱
        订阅我们的电子
        立即訂閱電子報
        ~^立即
        ~^免费
        ~^免費
        ~^输入
        ~^輸入
        ~^每周
        ~^每週
        ~^每天
        ~^每日
        ~^想看
        ~^请
        ~^請
        订阅我们
        訂閱我們
        ^立即订阅
        ^立即訂閱
        ^免费订阅
        ^免費訂閱
        ^点击订阅
        ^點擊訂閱
        ^欢迎订阅
        ^歡迎訂閱
        欢迎订阅我们
        歡迎訂閱我們
        订阅电子
        訂閱電子
        加入我们的邮件
        加入我們的電子報
        加入邮件列表
        加入郵件列表
        填写您的电子邮
        填写您的邮箱
        填寫您的電子郵件
        輸入您的信箱
        ^電子信箱$
        ^电子邮箱$
        ^邮箱$
        送到您的信箱
        送到您的邮箱
        送到你的信箱
        发送到你的邮箱
        直送您的信箱
        寄到你的信箱
        查收确认邮件
        收取確認信
        隨時可以取消
        随时可以取消
        随时退订
        隨時退訂
    """,
}

CONTAINERS = """
    mc-embed
    mc-wp-form
    ^mailchimp
    mailchimp-form
    ^mailpoet
    ^formkit-form
    ^convertkit
    ^ck-form
    ^klaviyo-form
    ^om-campaign
    ^hustle-popup
    ^ml-embedded
    ^ml-form
    ^sib-form
    ^ctct-form
    ^ctct-inline
    ^aweber
    ^tnp
    ^et-bloom
    ^feedburner
    ^beehiiv
    ^jetpack-subscribe
    ^blog-subscription
    ^wp-block-jetpack-subscriptions
    ^genesis-enews
    ^enews
    ^privy
    ^justuno
    ^substack-embed
    ^newsletter$
    ^subscribe$
    ^signup$
    newsletter-signup
    newsletter-form
    newsletter-box
    newsletter-widget
    newsletter-subscribe
    newsletter-subscription
    newsletter-popup
    newsletter-modal
    newsletter-banner
    newsletter-block
    newsletter-section
    newsletter-container
    newsletter-wrapper
    newsletter-inner
    newsletter-title
    newsletter-heading
    newsletter-text
    newsletter-description
    newsletter-content
    newsletter-optin
    newsletter-promo
    newsletter-cta
    newsletter-footer
    newsletter-module
    newsletter-inline
    newsletter-card
    newsletter-email
    newsletter-link
    inline-newsletter
    article-newsletter
    footer-newsletter
    sidebar-newsletter
    block-newsletter
    header-newsletter
    subscribe-form
    subscribe-box
    subscribe-widget
    subscribe-block
    subscribe-section
    subscribe-container
    subscribe-wrapper
    subscribe-wrap
    subscribe-banner
    subscribe-bar
    subscribe-popup
    subscribe-modal
    subscribe-button
    subscribe-btn
    subscribe-newsletter
    subscribe-email
    subscribe-text
    subscribe-title
    subscribe-content
    subscribe-cta
    subscribe-blog
    email-subscribe
    email-subscription
    subscription-form
    subscription-box
    subscription-block
    subscription-modal
    email-signup
    email-capture
    email-optin
    signup-form
    signup-box
    signup-block
    signup-section
    signup-banner
    signup-modal
    signup-popup
    signup-container
    signup-wrapper
    sign-up-form
    opt-in-form
    optin-form
    optin-box
    optin-popup
    optin-container
    mailing-list
"""

COMPANY = {
    "en": """
        ~to your inbox
        ~sign up now
        ~sign up today
        ~sign up here
        ~sign up
        ~newsletter
        ~mailing list
        ~email
        ~leave your email
        ~check your spam folder
        ~you will receive a confirmation
        ~digest
        ~into your inbox
        ~newsletter delivers
        ~our * newsletter
        ~every * in your inbox
    """,
    "de": """
        ~unser * newsletter
        ~-newsletter
        ~ihr postfach
        ~dein postfach
        ~in ihr postfach
        ~morgen-newsletter
        ~regelmäßig solche
        ~zum abonnieren
        ~anmeldung
        ~für * newsletter anmelden
        ~zum * newsletter anmelden
        ~den * newsletter abonnieren
        ~anmeldung zum newsletter
        ~anmeldung für * newsletter
        ~unser newsletter
        ~unserem newsletter
        ~unseren newsletter
        ~unserem * newsletter
        ~in deinem postfach
        ~in ihre mailbox
        ~in deine mailbox
        ~in ihre inbox
        ~in ihr mailpostfach
        ~den newsletter
        ~sie erhalten in kürze eine
        ~du erhältst in kürze eine
        ~bestätigungsmail
        ~bestätigungs-e-mail
        ~jederzeit widerrufen
    """,
    "fr": """
        ~abonnez-vous
        ~inscrivez-vous
        ~laissez votre
        ~consultez votre boîte
        ~votre inscription
        ~boîte mail
        ~votre adresse
        ~dans votre boîte mail
        ~dans votre boîte e-mail
        ~dans votre boîte de réception
        ~dans votre messagerie
        ~notre newsletter
        ~nos newsletters
        ~newsletter hebdomadaire
        ~newsletter quotidienne
        ~à ne pas manquer
        ~pour ne rien rater
        ~pour ne rien manquer
        ~un e-mail de confirmation
        ~un mail de confirmation
        ~email de confirmation
    """,
    "es": """
        ~tu correo electrónico
        ~tu bandeja
        ~suscríbete
        ~boletín
        ~newsletter
        ~te enviaremos un
        ~tu correo
        ~a tu dirección
        ~hemos enviado * a tu
        ~en tu correo electrónico$
        ~en tu bandeja de entrada
        ~en su bandeja de entrada
        ~en tu buzón
        ~en tu correo$
        ~en su correo electrónico$
        ~nuestro boletín
        ~nuestra newsletter
        ~boletín semanal
        ~boletín diario
        ~hemos enviado un correo
        ~hemos enviado un email
        ~revisa tu correo
        ~revisa tu bandeja
        ~correo de confirmación
        ~sin spam
    """,
    "it": """
        ~tua mail
        ~tua email
        ~tua casella
        ~via email
        ~newsletter
        ~per iscriverti
        ~iscriviti
        ~ti invieremo
        ~mail di conferma
        ~nella tua casella
        ~nella tua mail
        ~nostra newsletter
        ~nostre newsletter
        ~la newsletter
        ~email di conferma
        ~niente spam
    """,
    "pt": """
        ~no seu e-mail
        ~no seu email
        ~newsletter
        ~subscreva
        ~inscreva-se
        ~assine
        ~receba nossas
        ~receba as nossas
        ~seu e-mail
        ~seu email
        ~caixa de correio
        ~no seu e-mail$
        ~no seu email$
        ~na sua caixa de
        ~na sua caixa de correio
        ~na tua caixa de
        ~nossa newsletter
        ~nossas newsletters
        ~a newsletter
        ~nosso boletim
        ~newsletter gratuita
        ~e-mail de confirmação
        ~sem spam
    """,
    "nl": """
        ~in je mailbox
        ~in je inbox
        ~meld je aan
        ~schrijf je in
        ~abonneer je
        ~abonneer je dan
        ~nieuwsbrief
        ~mailbox
        ~inbox
        ~mailadres
        ~e-mailadres
        ~in jouw inbox
        ~in uw inbox
        ~in jouw mailbox
        ~in uw mailbox
        ~in je mail$
        ~per mail ontvangen
        ~onze nieuwsbrief
        ~je ontvangt zo
        ~bevestigingsmail
        ~altijd uitschrijven
        ~uitschrijven kan
        ~geen spam
    """,
    "pl": """
        ~na twoją
        ~twoją skrzynkę
        ~twojego maila
        ~na maila
        ~zapisz się
        ~subskrybuj
        ~newsletterem
        ~newslettera
        ~aby się zapisać
        ~sprawdź swoją skrzynkę
        ~sprawdź skrzynkę
        ~najlepsze teksty
        ~najważniejsze informacje
        ~e-mail
        ~skrzynkę
        ~skrzynkę pocztową
        ~newsletter-
        ~nasz newsletter
        ~na twojej skrzynce
        ~w twojej skrzynce
        ~na twoją skrzynkę
        ~na swoją skrzynkę
        ~w swojej skrzynce
        ~na twój e-mail
        ~link aktywacyjny
        ~w każdej chwili
        ~zero spamu
        ~bez spamu
    """,
    "ru": """
        ~в рассылке
        ~нашей рассылке
        ~утренней рассылке
        ~подпишитесь
        ~адрес почты
        ~электронной почты
        ~вашу почту
        ~получать новости
        ~проверьте почту
        ~проверьте свою почту
        ~e-mail
        ~персональных данных
        ~рассылк-
        ~нашу рассылку
        ~на вашу почту
        ~на вашу электронную
        ~на ваш e-mail
        ~на ваш email
        ~на вашу электронную почту
        ~письмо с подтверждением
        ~согласие на обработку персональных данных
        ~отписаться можно
        ~отписаться в любой
        ~без спама
        ~никакого спама
    """,
    "sv": """
        ~direkt till din
        ~till din mejl
        ~i din inkorg
        ~i inkorgen
        ~nyhetsbrev-
        ~anmäl dig
        ~du är anmäld
        ~fler artiklar som den
        ~fler artiklar som denna
        ~e-post-
        ~mejl-
        ~inkorg-
        ~vårt nyhetsbrev
        ~till din inkorg
        ~i din mejl
        ~via mejl$
        ~bekräftelsemejl
        ~bekräfta din
        ~när som helst avsluta
        ~avsluta när du vill
        ~ingen spam
    """,
    "ja": """
        ~ご登録ください$
        ~メールでお知らせします
        ~メールアドレスを入力して
        ~メールアドレスを登録する
        ~お知らせ
        ~ご登録ください
        ~配信
        ~お届け
        ~メールで
        ~メールアドレス
        ~登録
        ~メルマガ会員
        ~メルマガを購読
        ~メルマガ購読
        ~ニュースレターの登録
        ~ニュースレターを購読
        ~ニュースレターに登録
        ~ニュースレターを受け取
        ~ニュースレターを配信
        ~ニュースレター配信
        ~をメールで受け取
        ~メールで最新
        ~メールで届く
        ~メールでお知らせ
        ~メールアドレスを登録
        ~メールアドレスの登録
        ~メールアドレスを入力
        ~確認メールを送信
        ~確認メールをお送り
        ~ご登録はこちら
        ~登録はこちら
        ~購読はこちら
        ~配信を希望
        ~下記よりご登録
        ~を受け取る$
        ~受け取りましょう
        ~お見逃しなく$
        ~ニュースレター
        ~メールマガジン
        ~メルマガ
    """,
    "zh": """
        ~邮箱地址
        ~電子郵件
        ~电子邮件
        ~您的信箱
        ~您的邮箱
        ~輸入信箱
        ~输入邮箱
        ~輸入電子郵件
        ~输入电子邮件
        ~请输入您的
        ~請輸入您的
        ~请查收
        ~請查收
        ~确认邮件
        ~確認信
        ~电子报
        ~電子報
        ~邮箱
        ~信箱
        ~订阅
        ~訂閱
        ~最新资讯
        ~最新消息
        ~掌握最新
        ~获取最新资讯
        ~获取最新消息
        ~獲取最新
    """,
}
"""What such a prompt speaks of: proves nothing, but counts beside an opening such as "help us"."""


SENTENCES = Sentences("newsletter_prompts", PHRASES, COMPANY)


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Every line that says one of the phrases, weighed; steps of a manual and headings of prose are spared."""
    yield from prompts(page, hits, SENTENCES)


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

# en
  The ferry will stay in the harbor until the storm has passed, the captain told the passengers on Sunday evening.
- The Night Ferry newsletter brings you the news of the islands. Sign up here.
- Never miss a story - sign up for our weekly newsletter
- Like what you're reading? Get it delivered.
- This field is hidden when viewing the form

  For many islanders the newsletter brings the only news of the week, the survey of the university found.
  Make sure to check your inbox for the voucher, because the shop sends it only once and deletes it after a week.

# de
- Hier geht's zur Anmeldung für unseren Newsletter
- Bitte bestätigen Sie Ihre Anmeldung über den Link in der E-Mail.
  Erhalten Sie eine Mahnung per E-Mail, sollten Sie den Absender prüfen, rät die Verbraucherzentrale.

# sv
- Missa inget – prenumerera på nyhetsbrevet
  Prenumerera på dagstidning gör nu bara vart tredje hushåll i länet, visar den nya undersökningen.

# ja
- 毎朝届くニュースレターを無料で購読
  ニュースレターに登録した市民は、避難の情報も受け取れるようになった。

# html
  <p>Nobody remembers who painted the lighthouse red, but the council has voted against painting it white.</p>
- <div id="mc_embed_signup"><p>The island in your mailbox every Friday</p></div>
  <p>The school has eleven pupils, four more than last year, and the teacher has asked for a second stove.</p>
  <p class="has-newsletter">The newsletter of the island was set by hand in the bakery, and it cost half a loaf.</p>
  <p>At low tide the postman walks across the flats, his boots around his neck, the letters under his hat.</p>
  <p>The new pump came on Tuesday, and by Friday the cellars on the quay were dry for the first time since May.</p>
"""
