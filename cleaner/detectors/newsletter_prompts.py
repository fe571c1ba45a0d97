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
        ^{get|receive} our * {newsletter-|bulletin|briefing|digest|round-up|roundup}
        ^{get|receive} the * {newsletter|bulletin|briefing|digest|round-up|roundup} * {inbox|email|mail}
        ^{get|receive} * {delivered|sent|e-mailed} * to your {inbox|email|mailbox|e-mail}
        ^{get|receive} * in your {inbox|mailbox} every {day|morning|evening|weekday|week|friday|sunday|month|saturday|monday}
        delivered * to your {inbox|email|mailbox|e-mail} every {day|morning|evening|weekday|week|friday|sunday|month|saturday|monday}
        delivered to your {inbox|email|mailbox|e-mail|email inbox} {daily|weekly|monthly|each morning|each day|each week|for free}
        ^the {day's|week's|best|biggest|top|most important|latest} * in your {inbox|email|mailbox|e-mail}
        {leave|add|drop|enter|submit} your {email|e-mail|email address|e-mail address} and we'll
        {leave|add|drop|enter|submit} your {email|e-mail|email address|e-mail address} {below|here} to
        {register|sign up|subscribe} {for|to} our * {bulletin|briefing|digest|mailing|alerts|e-mails|round-up}
        {register|subscribe} {for|to} our * newsletter-
        ^you will {get|receive} {an email|an e-mail|our newsletter} * every {friday|week|day|morning|month|sunday|monday}
        ^enter your {address|email|e-mail|email address} and {hit|press|click} {subscribe|sign up|send}
        {register|sign up|subscribe} {for|to} our {daily|weekly|free} {emails|e-mails|email updates}
        ^the {day's|week's|best|biggest|most important|latest} * to your {inbox|email|mailbox|e-mail}
        {click|follow} the link in the {email|e-mail|message} we {have just sent|just sent|sent|have sent|'ve sent}
        ^our {free|daily|weekly|morning|evening} {newsletter|bulletin|briefing} {brings|keeps|sends|gives} you
        you can {opt out|unsubscribe} {whenever you like|any time|at any moment|anytime|whenever you want|with one click}
        ^{opt out|unsubscribe} {whenever you like|anytime|at any moment|whenever you want|with one click}
        we {have sent|sent|just sent|have just sent} you {an email|an e-mail|a message|a confirmation} * {confirm|link|subscription}
        {you are|you're} {almost|nearly} {subscribed|signed up|on the list}
        {want|would you like} to {get|receive} * {by email|by e-mail|in your inbox|to your inbox|in your mailbox|newsletter}
        want * {in|to} your {inbox|mailbox|email} * ?
        ^want more {like this|stories like this|from us|news like this}
        {be the first to get|don't miss} our {newsletter|weekly email|briefing}
        ^{daily|weekly|free|our} {newsletter|bulletin|newsletters} {signup|sign-up|registration|subscription}$
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
        ^melden sie sich * newsletter an$
        melden sie sich * {unserem|unseren|kostenlosen|täglichen|wöchentlichen} * newsletter an
        melden sie sich {jetzt|hier|gleich|noch heute|kostenlos} * newsletter an
        melden sie sich * newsletter an {und|um}
        verpassen sie keine neuigkeit
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
        {tragen|melden} sie sich * {verteiler ein|mailingliste ein|mailverteiler ein|e-mail-verteiler ein|newsletterverteiler ein|newsletter-verteiler ein}
        tragen sie sich * newsletter-
        {trag|trage|melde|meld} dich * {newsletter-|verteiler ein|mailingliste ein|e-mail-verteiler ein}
        {tragt|meldet} euch * {newsletter-|verteiler ein|e-mail-verteiler ein}
        ^unser {morgenbriefing|briefing|newsletter|abendbriefing|rundbrief}:
        ^{jetzt|hier} * {newsletter|briefing|rundbrief|newsmail} {abonnieren|bestellen|anfordern|anmelden|sichern|beziehen|erhalten}
        {zum|für den|für unseren|zu unserem} {newsletter|kostenlosen newsletter|rundbrief|wöchentlichen newsletter|täglichen newsletter} {anmelden|registrieren|eintragen}
        {erhalten|bekommen|lesen} sie {täglich|wöchentlich|monatlich|regelmäßig|kostenlos|einmal} * per {e-mail|mail|newsletter}
        {erhalte|bekomme} {täglich|wöchentlich|monatlich|regelmäßig|kostenlos|jeden morgen|jede woche|einmal} * per {e-mail|mail|newsletter}
        {abonnieren|bestellen} sie * {unseren|unser|unsere} * {newsletter-|morgenbriefing|briefing|rundbrief|newsmail|infobrief}
        {abonniere|hol dir} * {unseren|unser|unsere} * {newsletter-|briefing|rundbrief|newsmail}
        {unseren|unser} {kostenlosen|kostenloser|täglichen|wöchentlichen|neuen} {newsletter|briefing|rundbrief}
        {jeden|jede} {morgen|tag|abend|woche|freitag|sonntag} * in {ihrem|ihr|deinem|dein} {postfach|e-mail-postfach}
        {täglich|wöchentlich|regelmäßig|kostenlos} * in {ihrem|ihr|deinem|dein} {postfach|e-mail-postfach|posteingang}
        {erhalten|bekommen} sie {jeden|jede} {morgen|tag|abend|woche|freitag|sonntag} * per {e-mail|mail}
        ^die {wichtigsten|besten|neuesten|aktuellen|spannendsten} * in {ihrem|ihr|deinem|dein} {postfach|e-mail-postfach}
        ^{ja, ich|ich} {möchte|will} * newsletter {erhalten|abonnieren|bekommen}
        {sie können|du kannst} * jederzeit * {abmelden|abbestellen|austragen}
        {bestätigen sie|bestätige} {ihre|deine} {anmeldung|e-mail-adresse|registrierung|newsletter-anmeldung} * {link|mail|e-mail}
        ^{sie bekommen|sie erhalten|du bekommst|du erhältst} {jeden freitag|jeden morgen|jede woche|einmal im monat|jeden sonntag|jeden tag} * {e-mail|mail|newsletter}
        {e-mail-adresse|mailadresse|e-mail} eintragen und {abonnieren|anmelden|absenden|loslegen}
        {wir haben|haben wir} {ihnen|dir} * {bestätigungsmail|bestätigungs-mail|bestätigungslink|e-mail|mail} {geschickt|gesendet}
        {mit unserem|mit unseren} * {newsletter|newslettern|briefing} {bleiben sie|bleibst du|sind sie|bist du|verpassen sie|verpasst du|erhalten sie|starten sie}
        {geben sie|gib|trage|tragen sie} * {ihre|deine} {e-mail-adresse|mailadresse|e-mail} ein
        danke für {ihre|deine|die} {anmeldung|newsletter-anmeldung|eintragung} {zum|zu unserem|für den|für unseren} {newsletter|rundbrief}
        ^{die|alle} {wichtigsten|besten|neuesten|aktuellen|spannendsten|topnews|meistgelesenen} * per {e-mail|mail|newsletter}
        {direkt|bequem|kostenlos} {ins|per mail ins|in ihr|in dein} {mail-postfach|e-mail-postfach|mailfach|postfach|posteingang}
        {täglich|wöchentlich|morgens|abends} * kostenlos per {e-mail|mail}
        {wollen|möchten} sie * {per e-mail|per mail|per newsletter|im newsletter|newsletter} {erhalten|bekommen|informiert|abonnieren|benachrichtigt}
        {willst|möchtest} du * {per e-mail|per mail|per newsletter|im newsletter|newsletter} {erhalten|bekommen|informiert|abonnieren|benachrichtigt}
        {abmeldung|abbestellung|kündigung des newsletters|abmelden} * jederzeit möglich
        {abmeldung|abbestellen|abmelden|widerruf} {ist jederzeit|jederzeit mit einem klick|jederzeit kostenlos|jederzeit über den link}
        ^{newsletter|briefing} {kostenlos|jetzt|hier} {abonnieren|bestellen|anfordern}$
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
    """,
    "fr": """
        abonnez-vous à * newsletter-
        abonne-toi à * newsletter-
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
        {recevez|recevoir} * {dans votre boîte|dans votre messagerie|par e-mail|par mail|par courriel|dans votre boite} {mail|aux lettres|de réception|chaque|tous|gratuitement|e-mail|courriel}-
        {l'essentiel|le meilleur|toute l'actualité|les temps forts} * {dans votre boîte|par e-mail|par mail|dans votre boite|dans votre messagerie}-
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
        inscrivez-vous à {notre|nos|la|cette|ma|mes} newsletter-
        inscrivez-vous à {notre|nos|la|cette|ma|mes} * newsletter-
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
        {recibe|reciba|recibirás} * {en tu correo|en su correo|en tu bandeja|en tu email|en tu e-mail|en tu buzón|por correo electrónico|por email} {cada|electrónico|todos|de entrada|gratis|las|lo}-
        {lo mejor|lo más importante|las noticias más importantes|las mejores historias|la actualidad} * {en tu correo|en tu bandeja|en tu email|en su correo|en tu buzón}-
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
        ^recibir un correo electrónico con * entrada-
        ^recibir nuevas entradas por
        {gracias por|¡gracias por} {registrarte|suscribirte|registrarse|suscribirse|inscribirte}
        {revisa|revise|consulta|comprueba|revisá} {tu|su} {bandeja|correo|buzón} * {confirmar|confirma|spam|activar}
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
        {ricevi|ricevete|ricevere} * {nella tua casella|nella tua mail|nella tua email|via mail|via email|nella tua inbox|per email|nella casella} {di posta|ogni|gratis|tutti|le}-
        {il meglio|le notizie più importanti|le migliori notizie|tutte le notizie} * {nella tua casella|nella tua mail|nella tua email|via email|nella tua inbox}-
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
        ^avvisami via e-mail
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
        {receba|recebe} * {no seu e-mail|no seu email|na sua caixa|por e-mail|por email|no teu email|na sua inbox} {todos|todas|de entrada|de correio|gratuitamente|cada|as|diariamente}-
        {o melhor|as principais notícias|as notícias mais importantes|o essencial|tudo} * {no seu e-mail|no seu email|na sua caixa|no teu email|na sua inbox}-
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
        ^notifique-me sobre novas publicações
        ^notificar-me de novos artigos
        {seu cadastro|sua inscrição|a sua inscrição|o seu registo|seu registro} foi {realizado|realizada|confirmado|confirmada|efetuado|efetuada|concluído|concluída}
        {confira|verifique|veja|cheque} {sua caixa|a sua caixa} de {entrada|correio} * {confirme|confirmar|spam|validar}
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
        je kunt je op elk moment
        u kunt zich op elk moment
        je kunt je altijd weer uitschrijven
        op elk moment uitschrijven
        op elk moment weer uitschrijven
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
        {schrijf je in|schrijf u in|meld je aan|meld u aan} en ontvang
        {dagelijks|wekelijks|maandelijks|gratis|direct} * in {je|uw|jouw} {mailbox|inbox|postvak}
        ^{het|de|al het} {belangrijkste|laatste|beste|mooiste} * {per mail|per e-mail|via de mail}
        {wil je|wilt u} {onze|de|ook onze} * {nieuwsbrief|nieuwsbrieven|mailing} {ontvangen|krijgen}
        {je|u} kunt {je|u|zich} * {uitschrijven|afmelden}
        {uitschrijven|afmelden|opzeggen} {kan altijd|kan op elk moment|kan op ieder moment|is altijd mogelijk|kan elk moment}
        {we|wij} hebben {je|u} een {mail|e-mail|bevestigingsmail|mailtje|bevestigingslink} {gestuurd|gezonden|verstuurd}
        {meld|schrijf} {je|u} * voor {onze|de|het} * {mailing|nieuwsbrief-|nieuwsmail|nieuwsoverzicht}
        {meld|schrijf} {je|u} {nu|hier|gratis} {aan|in} * {mailing|nieuwsbrief-}
        ^{ontvang|krijg} * {onze|ons} * {nieuwsbrief|nieuwsmail|mailing|nieuwsoverzicht}
        ^{ontvang|krijg} {dagelijks|wekelijks|elke dag|elke ochtend|elke week|gratis} * {per mail|per e-mail|mailbox|inbox}
        {elke|iedere} {ochtend|dag|week|vrijdag|maand} * in {je|uw} {mailbox|inbox|mail|postvak}
        ^het {belangrijkste|laatste|beste|mooiste} * in {je|uw|jouw} {mailbox|inbox|postvak}
        {wil je|wilt u} * {per mail|per e-mail|in je mailbox|in uw mailbox|in je inbox|in uw inbox|via de mail} {ontvangen|krijgen}
        bedankt voor je abonnement op de nieuwsbrief
        bedankt voor uw abonnement op de nieuwsbrief
        dank voor je abonnement op de nieuwsbrief
        ^{je|u} {ontvangt|krijgt} elke {vrijdag|ochtend|week|maand|zondag|dag} * {mail|e-mail|nieuwsbrief}
        in {je|uw} {mail|mailbox|inbox}: {het beste|het belangrijkste|de mooiste|het laatste|de beste}
        dank voor uw abonnement op de nieuwsbrief
        {vul|laat|voer} * {je|uw} {e-mailadres|mailadres} {in|achter}
        hebben {je|u} een {mail|e-mail|bevestigingsmail} {gestuurd|verstuurd}
        {bevestig|klik op} {je inschrijving|uw inschrijving|je aanmelding|uw aanmelding|de link in de mail|de link in de e-mail}
        {bedankt|dank|dank je wel|dank u} voor {je|uw|het} {inschrijving|aanmelding|inschrijven|aanmelden|abonneren}
        ^{abonneer je|abonneer u|neem een abonnement} op {onze|de} * {nieuwsbrief|nieuwsbrieven|nieuwsmail|updates}
        ^{gratis|dagelijkse|wekelijkse|onze} {nieuwsbrief|nieuwsmail} {ontvangen|aanvragen|?}$
        {met onze|via onze} * {nieuwsbrief|nieuwsbrieven|nieuwsmail} {blijf je|blijft u|mis je|mist u|ben je}
        {mis niets|mis niks|blijf op de hoogte} * {met|via} onze * {nieuwsbrief|nieuwsbrieven|nieuwsmail}
        ^ja, ik {wil|ontvang} * {nieuwsbrief|nieuwsbrieven|mail|e-mail} {ontvangen|krijgen}
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
        {najważniejsze|najlepsze|najciekawsze} {wiadomości|artykuły|teksty|informacje|newsy} * {na maila|na e-mail|mailem|na skrzynkę|na twojej skrzynce|w twojej skrzynce|w skrzynce|na twoją skrzynkę|prosto na}-
        {chcesz|chcą państwo|chcielibyście} {dostawać|otrzymywać} * {newsletter-|na maila|mailem|na skrzynkę|e-mailem}-
        {zapisz się|zapiszcie się|zasubskrybuj|subskrybuj|zamów|odbieraj} {bezpłatnie|za darmo|teraz|już dziś} * {newsletter-|biuletyn-}
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
        ^powiadom mnie o nowych wpisach
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
        {подпишитесь|подпишись|подписывайтесь} {бесплатно|сейчас|прямо сейчас} * {рассылк-|дайджест-|письма}
        {подпишитесь|подпишись|подписывайтесь} на {нашу|бесплатную|ежедневную|еженедельную|утреннюю|наш|нашу бесплатную|нашу ежедневную} * {рассылк-|дайджест-|письм-}
        {получайте|получай|хотите получать} * {на почту|на email|на e-mail|на электронную почту|на свою почту|по почте|в почтовый ящик|на вашу почту}-
        {главные|самые важные|лучшие|самые интересные} {новости|тексты|материалы|статьи} * {на почту|на email|на вашу почту|в вашем ящике|в вашей почте|по электронной почте}-
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
        ^подпишитесь и {получайте|получите|читайте|будьте|узнавайте|узнавай|первыми|первым|не пропускайте|не пропустите|мы|каждое|каждый|каждую|раз}
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
        ^уведомлять меня о новых записях
        ^уведомить меня о новых записях
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
        {prenumerera|börja prenumerera} på {vårt|våra|vår} * {nyhetsbrev|utskick|nyhetsmejl|morgonbrev|mejllista}
        vill du {ha|få|läsa|ta emot} * {i inkorgen|i din inkorg|på mejlen|via mejl|via e-post|på mejl|nyhetsbrev-}
        {avsluta|avregistrera|avanmäl|avregistrera dig|avanmäl dig} {när du vill|när som helst}
        {bekräfta|bekräftar} din {anmälan|prenumeration|e-postadress|e-post} {genom att|via|i|med}
        {anmäl|registrera|skriv upp} dig * {vårt|våra|vår} * {nyhetsbrev-|utskick|nyhetsmejl|mejllista}
        ^{dagens|veckans} {viktigaste|bästa|senaste|hetaste} * {i din inkorg|i inkorgen|på mejlen|i din mejl|till din mejl|via e-post|via mejl}
        ^få {dagens|veckans|de senaste|alla|våra|det senaste} * {i din inkorg|till din inkorg|i inkorgen|på mejlen|i din mejl|via e-post|via mejl|på mejl|med e-post}
        {direkt|rakt} {i|till} {mejlen|din mejl|mejlkorgen|din e-post|din mailbox|mejlboxen}
        varje {morgon|dag|vecka|fredag|vardag} * {i din inkorg|till din inkorg|i inkorgen|på mejlen|i din mejl|i mejlen}
        du kan * {avsluta|säga upp|avbryta} * {prenumerationen|prenumeration} {när som helst|när du vill}
        ^du får {ett mejl|ett mail|vårt nyhetsbrev|e-post} {varje|en gång i} {fredag|morgon|vecka|veckan|månad|månaden|söndag}
        {komma|skickade|levererade|levereras|nyheter|nyheterna} till dig via {mejl|e-post|mail}
        ^ange {e-postadress|din mejladress|mejladress}$
        du kan {när som helst|alltid} {avsluta|säga upp|avbryta|avregistrera|avanmäla|tacka nej till} {prenumerationen|din prenumeration|dig|nyhetsbrevet}
        vi har * skickat * {mejl|mail|bekräftelsemejl|bekräftelse} * {bekräfta-|bekräftar|din anmälan|din prenumeration}
        {skriv in|fyll i|ange|lämna} din {e-postadress|mejladress|e-post|mejl} {för att|här|nedan}
        {tack för|tack för att du} {din anmälan|din prenumeration|anmälde dig|prenumererar på|registrerade dig|skrev upp dig}
        {med|genom|i|via} {vårt|våra} * {nyhetsbrev} {får du|missar du|håller du|håller vi}
        ^{vårt|våra} {gratis|dagliga|kostnadsfria|kostnadsfritt|veckovisa} {nyhetsbrev|utskick}
        ^{få|beställ|läs} {vårt|våra} * {nyhetsbrev|morgonbrev|utskick}
        ^ja tack, jag vill * {nyhetsbrev-|e-post|mejl|utskick}
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
        ^få meddelanden om nya inlägg
        ^meddela mig om nya inlägg
        ^följ bloggen via
        ^prenumerera på bloggen
        ^e-postadressen är ogiltig$
        ^bekräfta e-post$
    """,
    "ja": """
        {ニュースレター|メルマガ|メールマガジン}*{登録すると|登録いただくと|お届けします|お届けいたします}
        {ニュースレター|メルマガ|メールマガジン}の{配信停止は|配信は*停止|解除は|購読は*解除|登録は*解除|お申し込み|申し込みは|ご登録|ご購読}
        {ニュースレター|メルマガ|メールマガジン}{配信中|会員募集|会員に登録|を受け取りませんか|をお届け|を無料でお届け|を受信する|の受信を希望|に今すぐ登録|へのご登録|へ登録}
        {メール|メールボックス|受信箱|受信トレイ}{にお届けします|へお届けします|に直接お届け|へ直接お届け|にお届け$|へお届け$}
        {あなた|皆さま|皆様|お手元}の{メールボックス|受信箱|受信トレイ|メール}
        メールで{お送りします|お送りいたします|受け取りませんか|無料配信中}
        {主要ニュース|最新ニュース|注目ニュース|ニュース|重要ニュース|おすすめ記事|主な記事|厳選記事|更新情報|新着情報|最新の情報}をメールで{お届けします|お届けいたします|お届け$|配信中|受け取る$|受け取りませんか|お送りします}
        ^{毎朝|毎日|毎週|平日毎朝|毎晩|毎夕}*{ニュース|記事|まとめ|話題}を{メールで|あなたの|お届けします}
        {ご購読|ご登録|ご購読のお申し込み|お申し込み}{ありがとうございます|いただきありがとうございます|いただき、ありがとうございます}
        確認メールを{お送りしました|送信しました|お送りいたしました}
        {いつでも|いつでも簡単に}{退会できます|停止できます|配信停止できます|配信を解除|登録を解除|購読を解除|登録解除が|購読を停止}
        {配信停止|配信解除|購読解除|登録解除}は{いつでも|こちらから|こちら$}
        ^{メールアドレス|eメールアドレス}を{入力して|ご記入|記入して}
        ^{今すぐ|いますぐ|まずは}無料で{登録|登録する|購読|購読する}$
        メルマガ登録はこちら
        メルマガに登録
        メルマガ登録
        メールマガジンに登録
        メールマガジン登録
        メールマガジンを購読
        ^ニュースレターに登録する$
        ニュースレターに登録して最新
        ニュースレター登録
        ニュースレターの購読
        ^ニュースレター$
        ^メールマガジン$
        ^メルマガ$
        メールアドレスを入力してください
        メールアドレスをご入力
        有効なメールアドレスを
        ^メールアドレス$
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
        {編集部|おすすめ|厳選|最新} * {メール|メルマガ}で{お届け|配信}-
        {毎朝|毎日|毎週|週に一度|週1回} * {メール|メルマガ|ニュースレター}で{お届け|配信|お送り}-
        {メールマガジン|メルマガ|ニュースレター} {登録|購読|配信登録|の登録|を購読|に登録}{する|はこちら|フォーム|は無料|ください|しませんか}
        {メールマガジン|メルマガ|ニュースレター}{に|へ|を}{ご登録|登録|ご購読|購読}{ください|する|はこちら|いただく|しませんか}
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
        いつでも登録解除
        ^お名前$
        個人情報の取り扱いに同意
        プライバシーポリシーに同意
        ^新しい投稿をメールで
    """,
    "zh": """
        {每天|每日|每周|每週|每天早上|每个工作日|每早|每天清晨|每個早上}*{送到|直达|直達|直送|发送到|發送到|寄到|送达|送達|送进|寄送至|发送至|投递到}{您的|你的|您|你|您的电子|您的電子}{邮箱|郵箱|信箱|电邮|電郵|邮件|收件箱|收件匣}
        {直送|直达|直達|送到|送达|送達|发送到|發送到|寄到|推送到|发至|发送至|寄送至}{您的|你的|您|你}{邮箱|郵箱|信箱|电邮|電郵|收件箱|收件匣}
        {訂閱|订阅|登记|登記|注册|註冊}{我们的|我們的|本报|本報|本站|本刊|免费|免費}{每日|每周|每週|免费|免費}{电子报|電子報|通讯|通訊|新闻信|電郵|邮件|电邮|简报|簡報|新闻简报}
        {訂閱|订阅|登记|登記|注册|註冊}{我们的|我們的|本报|本報|本站|本刊|免费|免費|每日|每週|每周}{电子报|電子報|新闻通讯|電子通訊|新聞通訊|邮件列表|电邮|電郵|新闻简报|新聞簡報|新聞電郵}
        ^{登记|登記|留下|输入|輸入|填写|填寫}{电邮|電郵|邮箱|郵箱|电子邮箱|電子郵件|您的邮箱|您的電郵|您的电子邮件|您的電子郵件|电子邮件}
        {精选|精選|好文|新闻|新聞|文章|摘要}{直送|直达|直達}{邮箱|郵箱|信箱|电邮|電郵}
        {您可|你可|您可以|你可以}{随时|隨時}{退订|退訂|取消订阅|取消訂閱|停止订阅}
        {感谢|感謝|谢谢|謝謝}{您的|您|你|你的}{订阅|訂閱}
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
        感谢订阅
        感謝訂閱
        ^订阅成功$
        ^订阅成功{!|,|。}
        {恭喜|恭喜您|恭喜你|感谢|您已|你已}*订阅成功
        ^訂閱成功$
        ^訂閱成功{!|,|。}
        {恭喜|恭喜您|恭喜你|感謝|您已|你已}*訂閱成功
        随时取消订阅
        隨時取消訂閱
        寄送到您的信箱
        ^订阅免费
        ^訂閱免費
        ^留下您的信箱
        ^留下信箱
        ^填寫信箱
        留下您的电子邮
        留下您的電子郵
        ^輸入信箱
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
        查收确认邮件
        收取確認信
        隨時可以取消
        随时可以取消
        随时退订
        隨時退訂
        ^用电子邮件通知我有新文章
        ^用電子郵件通知我後續
        ^使用電子郵件通知我新文章
    """,
    "ko": """
        {뉴스레터|뉴스레터를|뉴스레터에|무료 뉴스레터|무료 뉴스레터를} {구독하고|구독하시고|구독하시면|신청하고|신청하시면|신청하세요|신청해 주세요|구독해 주세요|구독해주세요|가입하세요|가입하시면|등록하세요|받아보세요|받아 보세요|받아보시려면|받으세요|만나보세요|무료로 구독|무료로 받아}
        {뉴스레터를|뉴스레터} {신청해|구독해|가입해|등록해} {주셔서|주신}
        {저희|우리|본지} {뉴스레터를|뉴스레터에} {구독|신청|가입|등록}-
        {저희|우리|본지} * {뉴스레터를|뉴스레터에} {구독|신청|가입|등록}-
        {매일|매일 아침|매주|매일 저녁|아침마다} * {이메일로|메일로|메일함으로|메일함에서|메일함에|받은편지함으로|이메일함으로} {보내드립니다|보내 드립니다|받아보세요|받아 보세요|받으세요|전해드립니다|전해 드립니다|배달해 드립니다|확인하세요|만나보세요|만나 보세요|찾아갑니다}
        {뉴스를|소식을|기사를|이슈를|정보를|콘텐츠를} {이메일로|메일로|메일함으로|메일함에서|메일함에} {보내드립니다|보내 드립니다|받아보세요|받아 보세요|받으세요|전해드립니다|전해 드립니다|확인하세요|만나보세요|만나 보세요}
        {당신의|여러분의|회원님의} {메일함|받은편지함|이메일함}-
        {언제든지|언제든|언제라도} {구독을|수신을|구독|뉴스레터를|뉴스레터 구독을} {해지할 수 있습니다|해지하실 수|해지 가능합니다|취소할 수 있습니다|취소하실 수|거부할 수 있습니다|거부하실 수|중단할 수 있습니다|중단하실 수}
        ^{이메일|이메일 주소|메일 주소|이메일을|이메일 주소를} {입력하세요|입력해 주세요|입력해주세요|입력하고|등록하세요|적어 주세요|남겨 주세요}
        {구독|신청|가입|등록}해 {주셔서|주셔서 대단히|주셔서 정말} 감사합니다$
        확인 메일을 {보냈습니다|발송했습니다|보내드렸습니다|보내 드렸습니다}
        ^{지금|지금 바로|무료로|무료} {구독|구독하기|구독하세요|신청하기|신청하세요}$
        뉴스레터 구독하기
        뉴스레터를 구독하세요
        뉴스레터를 구독해
        뉴스레터 구독 신청
        ^뉴스레터 구독$
        ^뉴스레터 신청$
        ^뉴스레터$
        뉴스레터를 신청하-
        뉴스레터를 무료로
        무료 뉴스레터를
        ^뉴스레터로 받아보-
        ^메일로 받아보-
        이메일로 받아보세요
        메일로 받아보세요
        메일함으로 받아보-
        {이메일 주소를|이메일을|메일 주소를} {입력하시면|입력하고|남기시면|남겨주시면|입력하면} * {보내드|보내 드|받아보|받아 보|뉴스레터를 보|뉴스레터를 받|소식을 보|소식을 받}-
        {매일|매주|매일 아침|매주 월요일|아침마다|일주일에 한 번} * {메일함으로|이메일로|메일로|메일함에|받은편지함으로} * {보내드|보내 드|받아보|받아 보|전해드|전해 드|배달해}-
        {뉴스레터를|뉴스레터} {신청은|받아보|무료 구독}-
        뉴스레터 {구독하|구독은|구독 안내|구독 신청은|구독 바로}-
        뉴스레터 구독$
        메일함에서 만나-
        이메일로 보내드립니다
        메일로 보내드립니다
        메일로 보내 드립니다
        ^이메일 주소$
        ^이메일 주소를 입력
        ^이메일을 입력
        이메일 주소를 입력해 주세요
        이메일 주소를 입력해주세요
        올바른 이메일
        구독해 주셔서 감사합니다
        구독해주셔서 감사합니다
        구독이 완료되었습니다
        구독 신청이 완료되었습니다
        언제든지 구독을 취소
        언제든 구독을 취소
        언제든지 수신을 거부
        언제든지 수신거부
        ^수신거부
        ^구독하기$
        ^구독신청$
        개인정보 수집 및 이용에 동의합니다
        개인정보 수집 및 이용 동의$
        광고성 정보 수신에 동의
        마케팅 정보 수신 동의$
        ^새 글을 이메일로
        ^이메일로 새 글
    """,
    "da": """
        tilmeld dig * nyhedsbrev-
        ^tilmeld nyhedsbrev
        ^tilmelding til nyhedsbrev-
        ^tilmeld dig$
        ^tilmeld dig her
        ^tilmeld dig gratis
        skriv dig op til * nyhedsbrev-
        abonner på * nyhedsbrev-
        abonnér på * nyhedsbrev-
        ^få vores nyhedsbrev-
        ^få nyhedsbrevet
        ^modtag * nyhedsbrev-
        ^få * i din indbakke
        ^få * direkte i indbakken
        ^modtag * på mail
        ^få * i din mailboks
        direkte i indbakken
        ^nyhedsbrev$
        ^nyhedsbreve$
        ^vores nyhedsbreve$
        ^indtast din e-mail-
        ^indtast din mail-
        ^skriv din e-mail-
        {hver} {morgen|dag|uge|aften|fredag|søndag|hverdag|måned} * {i din indbakke|i indbakken|på mail|i din mailboks|på mailen|i din mail}
        {direkte|lige|gratis} {i|ned i|til} din {mailboks|indbakke|mail|e-mail}
        {vil du have|vil du modtage|ønsker du at modtage|ønsker du} * {på mail|på e-mail|i din indbakke|i indbakken|nyhedsbrev-|på mailen}
        du kan {til enhver tid|altid|når som helst|nemt|til hver en tid} {afmelde|framelde|opsige|melde|trække}
        {afmeld|frameld|afmeld dig|frameld dig} {når som helst|når du vil|til enhver tid|med et klik}
        {tilmeld dig|skriv dig op til|meld dig til|abonner på} vores * {nyhedsbrev-|nyhedsmail-|mailingliste|nyhedsoverblik}
        ^{få|modtag} {dagens|ugens|de|alle} * {i din indbakke|i indbakken|på mail|på e-mail|i din mailboks|på mailen|i din mail}
        ^du får {en mail|en e-mail|vores nyhedsbrev|en mail fra os} {hver|en gang om} {fredag|morgen|uge|ugen|måned|måneden|søndag}
        ^{dagens|ugens} {vigtigste|bedste|seneste|største} * {i din indbakke|i indbakken|på mail|på e-mail|i din mailboks|på mailen|i din mail}
        hver {morgen|dag|uge|aften|fredag|hverdag} * {i din indbakke|i indbakken|på mail|i din mailboks|på mailen|i din mail}
        {bekræft|bekræfte} din tilmelding
        {indtast|skriv|angiv} din {e-mail|mail|e-mailadresse|mailadresse} {her|herunder|for at|nedenfor}
        {med|i} vores * {nyhedsbrev|nyhedsbreve|nyhedsmail} {får du|bliver du|går du|holder vi|er du}
        vi har {sendt|netop sendt|lige sendt} * {mail|e-mail|bekræftelse|bekræftelsesmail} * {bekræft-|tilmelding-|link-}
        {tak for|tak, fordi du|tak fordi du} {din tilmelding|tilmeldte dig|har tilmeldt dig|tilmelder dig|din interesse for vores nyhedsbrev}
        ^{vores|gratis|dagligt|ugentligt} * {nyhedsbrev|nyhedsmail}$
        ^{få|modtag|læs} {vores|vore} * {nyhedsbrev-|nyhedsmail|nyhedsoverblik}
        ^ja tak, jeg vil * {nyhedsbrev-|e-mail|mail|nyheder}
        indtast en gyldig e-mail-
        ^din e-mail$
        ^din e-mailadresse$
        ^e-mailadresse$
        ^fornavn$
        ^efternavn$
        du er nu tilmeldt
        afmelde dig når som helst
        afmelde dig nyhedsbrevet
        afmelde nyhedsbrevet når som helst
        framelde dig når som helst
        ja tak, jeg vil gerne modtage
        jeg vil gerne modtage * nyhedsbrev
        jeg accepterer at modtage
        ^jeg giver samtykke til
        ved at tilmelde dig
        ved tilmelding accepterer du
        ~^gå ikke glip af
        ~^bliv opdateret
        ^giv mig besked om nye indlæg
    """,
    "no": """
        meld deg på * nyhetsbrev-
        ^meld deg på$
        ^meld meg på$
        ^meld deg på her
        ^påmelding til nyhetsbrev-
        ^påmelding nyhetsbrev
        abonner på * nyhetsbrev-
        abonner på nyhetsbrev-
        registrer deg for * nyhetsbrev-
        ^få vårt nyhetsbrev-
        ^få nyhetsbrevet
        ^motta * nyhetsbrev-
        ^få * i innboksen
        ^få nyhetene på e-post
        ^få nyheter på e-post
        ^få siste nytt på e-post
        ^nyhetsbrev$
        ^våre nyhetsbrev$
        ^skriv inn e-post-
        ^skriv inn din e-post-
        skriv inn e-postadressen din
        ^legg inn e-post-
        {meld deg på|abonner på|registrer deg for} nyhetsbrevet {vårt|fra|her|nå|og}
        nyhetsbrevet vårt
        nyhetsbrevene våre
        {hver} {morgen|dag|uke|kveld|fredag|søndag|måned|hverdag} * {i innboksen|i innboksen din|på e-post|på epost|på mail|i din innboks}
        {direkte|rett|gratis} {i|til|inn i} {innboksen|innboksen din|din innboks|e-posten din|mailen din}
        {vil du ha|vil du motta|ønsker du å motta|ønsker du|vil du få} * {på e-post|på epost|i innboksen|nyhetsbrev-|på mail}
        du kan {når som helst|alltid|enkelt} {melde|avslutte|avbestille|si opp} * {av|abonnementet|nyhetsbrevet|deg}
        {meld deg på|skriv deg på|abonner på|registrer deg for} {vårt|våre} * {nyhetsbrev-|e-postliste|nyhetsmail}
        ^{få|motta} {dagens|ukens|de|alle|våre} * {i innboksen|på e-post|på epost|på mail|i din innboks|via e-post}
        ^du får {en e-post|en mail|vårt nyhetsbrev|nyhetsbrevet} {hver|en gang i} {fredag|morgen|uke|uken|måned|måneden|søndag}
        ^{dagens|ukens} {viktigste|beste|siste|største} * {i innboksen|på e-post|på epost|på mail|i din innboks}
        hver {morgen|dag|uke|kveld|fredag} * {i innboksen|på e-post|på epost|på mail|i din innboks}
        {skriv inn|legg inn|oppgi|fyll inn} {e-postadressen|e-posten din|e-postadressen din|din e-post|din e-postadresse} {her|under|for å|nedenfor}
        {meld deg av|avslutt|avbestill} {når som helst|når du vil|med ett klikk}
        vi har {sendt|nettopp sendt|akkurat sendt} * {e-post|epost|mail|bekreftelse} * {bekreft-|påmelding-|lenke-|lenken}
        {bekreft|bekrefte} {påmeldingen|abonnementet|e-postadressen|påmeldingen din|e-postadressen din} {ved|via|i|med}
        {takk for|takk for at du} {påmeldingen|at du meldte deg|meldte deg på|abonnerer på|registrerte deg}
        ^{vårt|våre|gratis|daglig|ukentlig} * {nyhetsbrev|nyhetsbrevet}$
        {med|i|gjennom} {vårt|våre} * {nyhetsbrev} {får du|holder du|går du|blir du}
        ^ja takk, jeg vil * {nyhetsbrev-|e-post|nyheter|mail}
        ^din e-post$
        ^din e-postadresse$
        ^din epost$
        ^fornavn$
        ^etternavn$
        gyldig e-postadresse$
        takk for din påmelding
        du er nå påmeldt
        bekreft påmeldingen
        du kan når som helst melde deg av
        melde deg av når som helst
        melde deg av nyhetsbrevet
        du kan når som helst avslutte
        ja takk, jeg vil
        ^jeg ønsker å motta
        jeg samtykker til å motta
        ved å melde deg på
        ved påmelding godtar du
        ~^ikke gå glipp av
        ~^hold deg oppdatert
        ^varsle meg om nye innlegg
        ^gi meg beskjed om nye innlegg
    """,
    "fi": """
        ~tilaa uutiskirje-
        ^tilaa uutiskirje {ja|niin|tästä|täältä|ilmaiseksi|maksutta|sähköpostiisi|nyt|tai}
        tilaa uutiskirjeemme
        tilaa uutiskirje {tästä|täältä|ilmaiseksi|maksutta|sähköpostiisi}
        ^tilaa uutiskirjeet
        ~tilaa * uutiskirje-
        ^tilaa {ilmainen|maksuton|päivittäinen|viikoittainen|lehden|toimituksen|oma|uusi|suosittu} * uutiskirje-
        ^tilaa * {uutiskirje|uutiskirjeet}$
        ^uutiskirjeen tilaus
        ^tilaa uutiskirje$
        ^uutiskirje$
        ^uutiskirjeet$
        ^uutiskirjeemme$
        liity uutiskirje-
        liity postituslista-
        ^saat * sähköpostiisi
        ^saa * sähköpostiisi
        suoraan sähköpostiin
        sähköpostiisi joka
        ^syötä sähköposti-
        ^kirjoita sähköposti-
        ^anna sähköposti-
        ^lisää sähköposti-
        ^sähköpostiosoite$
        ^sähköpostiosoitteesi$
        ^sähköpostisi$
        {tilaa|liity|rekisteröidy|ilmoittaudu} * {uutiskirjeemme|uutiskirjeen tilaajaksi|uutiskirjeen saajaksi|postituslistallemme|uutiskirjeemme tilaajaksi|sähköpostilistallemme|uutiskirjeen vastaanottajaksi}
        {uutiskirjeemme|uutiskirjeitämme|uutiskirjeestämme|uutiskirjeellämme|uutiskirjeeseemme}
        {suoraan|maksutta|ilmaiseksi} {sähköpostiisi|sähköpostilaatikkoosi|postilaatikkoosi|meiliisi|sähköpostiin joka}
        haluatko * {sähköpostiisi|sähköpostitse|sähköpostilla|uutiskirjeen|uutiskirjeemme|meiliisi}
        {lähetimme|olemme lähettäneet} sinulle * {vahvistusviestin|viestin|sähköpostin|sähköpostia|vahvistuslinkin|sähköpostiviestin}
        ^{päivän|viikon} {tärkeimmät|parhaat|kiinnostavimmat|uusimmat|luetuimmat|puhutuimmat} * {sähköpostiisi|sähköpostiin|sähköpostitse}
        ^{saa|saat|lue} {päivän|viikon|uusimmat|tärkeimmät|parhaat|ajankohtaiset|uutiset} * {sähköpostiisi|sähköpostiin|sähköpostitse}
        ^saat {joka|kerran} {perjantai|aamu|viikko|kuukausi|viikossa|kuukaudessa} * {sähköpostin|uutiskirjeen|sähköpostiisi|sähköpostia|kirjeen}
        voit {lopettaa|perua|peruuttaa|keskeyttää} {tilauksen|tilauksesi|uutiskirjeen} * {milloin tahansa|koska tahansa|milloin vain|koska vain}
        {vahvista|varmista} {tilauksesi|sähköpostiosoitteesi|uutiskirjeen tilaus} * {linkistä|linkin|sähköpostista|viestistä|sähköpostissa|klikkaamalla|napsauttamalla}
        {kiitos|kiitos, että} {uutiskirjeen tilauksesta|tilaamisesta|ilmoittautumisestasi|rekisteröitymisestä|tilasit uutiskirjeen|liityit}
        {kirjoita|syötä|anna|lisää|jätä} sähköpostiosoitteesi
        {joka} {aamu|päivä|viikko|perjantai|ilta|maanantai} * {sähköpostiisi|sähköpostilaatikkoosi|postilaatikkoosi}
        ^{tilaa|saa} {ilmainen|maksuton|päivittäinen|viikoittainen} {uutiskirje-|uutiskooste}
        ^kyllä, haluan * {uutiskirjeen|uutiskirjeitä|sähköpostia|sähköpostiini|sähköpostitse}
        ^etunimi$
        ^sukunimi$
        anna kelvollinen sähköposti-
        tarkista sähköpostiosoite-
        kiitos tilauksesta
        kiitos tilauksestasi
        kiitos, että tilasit
        olet nyt tilannut
        vahvista tilauksesi
        voit peruuttaa tilauksesi
        voit perua tilauksesi
        haluan tilata * uutiskirjeen
        haluan vastaanottaa
        hyväksyn, että minulle
        tilaamalla uutiskirjeen
        tilaamalla hyväksyt
        ~^pysy ajan tasalla
        ~^älä jää paitsi
        ^ilmoita minulle uusista
        peruuttaa uutiskirjeen tilauksen
    """,
    "cs": """
        ^odebírejte newsletter$
        přihlaste se k odběru
        ^přihlásit se k odběru
        ^odběr novinek$
        ^odběr newsletteru
        ^odebírat newsletter
        odebírejte náš newsletter
        odebírejte novinky
        ^chci odebírat
        ^odebírat novinky$
        ^přihlásit odběr$
        ^odebírat$
        ^newsletter:
        ^náš newsletter$
        zadejte svůj e-mail
        zadejte svou e-mailovou adresu
        zadejte váš e-mail
        zadejte platný e-mail
        zadejte platnou e-mailovou adresu
        ^váš e-mail$
        ^vaše e-mailová adresa$
        ^e-mailová adresa$
        ^jméno a příjmení$
        ^příjmení$
        {chcete dostávat|chcete dostat|dostávejte|dostávej|získejte} * {do schránky|e-mailem|na e-mail|mailem|do mailu|přímo do}-
        {přihlaste se|přihlas se|přihlásit se} {zdarma|bezplatně|nyní|ještě dnes|jednoduše} * {k odběru|odběr-|newsletter-}
        {přihlaste se|přihlas se|přihlásit se} {k odběru|odběru} * {newsletter-|novinek|zpráv|mailů|e-mailů|přehled-}
        {nejdůležitější zprávy|nejlepší články|nejlepší texty|přehled zpráv|výběr článků} * {do schránky|e-mailem|na e-mail|mailem|do mailu}-
        přímo do vaší schránky
        přímo do vašeho e-mailu
        do vaší e-mailové schránky
        každý týden do vašeho e-mailu
        ^dostávejte * e-mail-
        ^nechte si posílat
        ^posíláme * do e-mailu
        děkujeme za přihlášení
        děkujeme za váš zájem o newsletter
        byli jste přihlášeni k odběru
        potvrďte prosím * odběr
        odhlásit se můžete kdykoli-
        z odběru se můžete kdykoli-
        kdykoli se můžete odhlásit
        kdykoliv se můžete odhlásit
        souhlasím se zasíláním
        souhlasím se zpracováním osobních údajů
        souhlasíte se zasíláním
        přihlášením k odběru
        vložením e-mailu souhlasíte
        ^už vám nic neuteče
        ~^nenechte si ujít
        ^upozornit mě * nové příspěvky
        ^upozornit mne * nové příspěvky
    """,
    "sk": """
        prihláste sa na odber
        ^prihlásiť sa na odber
        prihláste sa k odberu
        prihláste sa do newslettera
        ^odber noviniek$
        ^odber newslettera
        ^odoberať newsletter
        ^odoberať novinky$
        odoberajte náš newsletter
        odoberajte novinky
        ^chcem odoberať
        ^prihlásiť odber$
        ^odoberať$
        ^náš newsletter$
        zadajte svoj e-mail
        zadajte svoj email
        zadajte váš e-mail
        zadajte váš email
        zadajte svoju e-mailovú adresu
        zadajte platný e-mail
        zadajte platnú e-mailovú adresu
        ^váš e-mail$
        ^váš email$
        {chcete dostávať|chcete dostať|dostávajte|dostávaj|získajte} * {do schránky|e-mailom|na e-mail|mailom|do mailu|priamo do}-
        {prihláste sa|prihlás sa|prihlásiť sa} {zadarmo|bezplatne|teraz|ešte dnes|jednoducho} * {na odber|k odberu|newsletter-}
        {prihláste sa|prihlás sa|prihlásiť sa} {na odber|k odberu} * {newsletter-|noviniek|správ|mailov|e-mailov|prehľad-}
        {najdôležitejšie správy|najlepšie články|najlepšie texty|prehľad správ|výber článkov} * {do schránky|e-mailom|na e-mail|mailom|do mailu}-
        ^vaša e-mailová adresa$
        ^e-mailová adresa$
        ^meno a priezvisko$
        ^priezvisko$
        priamo do vašej schránky
        priamo do vášho e-mailu
        priamo do vášho emailu
        do vašej e-mailovej schránky
        ^dostávajte * e-mail-
        ^dostávajte * do schránky
        ďakujeme za prihlásenie
        ďakujeme za váš záujem o newsletter
        boli ste prihlásený na odber
        potvrďte prosím * odber
        odhlásiť sa môžete kedykoľvek
        z odberu sa môžete kedykoľvek
        kedykoľvek sa môžete odhlásiť
        súhlasím so zasielaním
        súhlasím so spracovaním osobných údajov
        súhlasíte so zasielaním
        prihlásením na odber
        ~^nenechajte si ujsť
        ^upozorniť ma * nové príspevky
        ^upozorniť ma na nové
    """,
    "hu": """
        iratkozzon fel * hírlevel-
        iratkozz fel * hírlevel-
        ^feliratkozás hírlevél-
        ^hírlevél feliratkozás
        ^feliratkozás a hírlevél-
        ^hírlevél-feliratkozás
        ^hírlevél$
        ^hírleveleink$
        ^feliratkozom
        ^feliratkozás$
        ^kérem a hírlevelet
        adja meg e-mail címét
        adja meg az e-mail címét
        add meg az e-mail címed-
        add meg az email címed-
        adja meg email címét
        érvényes e-mail címet
        érvényes email címet
        ^e-mail cím$
        ^e-mail-cím$
        ^e-mail címe$
        ^az ön e-mail címe$
        ^vezetéknév$
        {kérd|kérje|kérjen|kérd el} * {hírlevelünket|heti hírlevelünket|napi hírlevelünket|hírlevelét|ingyenes hírlevelünket}-
        {ne maradjon le|ne maradj le} {semmiről|egyetlen} * {hírlevél-|hírlevelünk-|feliratkoz-|iratkozz-|iratkozzon}-
        {a nap|a hét} {legfontosabb|legjobb} {hírei|cikkei|írásai} * {e-mail-|email-|postafiók-|hírlevél-|reggel}-
        {iratkozzon fel|iratkozz fel|feliratkozás} * {hírlevél-|hírlevelünk-|hírlevelére|értesítő-}
        ^keresztnév$
        egyenesen a postaládá-
        közvetlenül a postaládá-
        a postafiókodba
        az e-mail fiókodba
        köszönjük a feliratkozás-
        köszönjük, hogy feliratkozott
        köszönjük, hogy feliratkoztál
        sikeresen feliratkozott
        sikeresen feliratkoztál
        sikeres feliratkozás
        erősítse meg feliratkozását
        erősítsd meg a feliratkozás-
        bármikor leiratkozhat-
        bármikor le tud iratkozni
        hozzájárulok, hogy * hírlevelet
        ^hozzájárulok ahhoz, hogy
        elolvastam és elfogadom az adat-
        a feliratkozással * elfogad-
        a feliratkozással hozzájárul-
        ~^ne maradjon le
        ~^ne maradj le
        ^kérek e-mail értesítést
        ^kérek email értesítést
    """,
    "ro": """
        abonează-te la newsletter-
        abonați-vă la newsletter-
        înscrie-te în newsletter
        înscrieți-vă la newsletter-
        ^abonare newsletter
        ^abonează-te$
        ^mă abonez$
        ^abonare$
        ^aboneaza-te la newsletter
        ^newsletter-ul nostru$
        ^newsletterul nostru$
        primește * pe email
        primește * pe e-mail
        ~^primește cele mai
        ^primiți * pe email
        direct în inbox
        direct pe email
        direct pe adresa ta de
        în căsuța ta de email
        introdu adresa de email
        introdu adresa ta de email
        introduceți adresa de email
        {primește|primiți|primeşte|primiţi|vrei să primești} * {pe e-mail|pe email|în inbox|pe mail|prin e-mail|în căsuța|pe adresa ta}-
        {abonează-te|abonați-vă|abonaţi-vă|înscrie-te|înscrieți-vă} {gratuit|acum|la|gratuit la} * {newsletter-|buletin-}
        {cele mai importante|cele mai bune|cele mai citite} {știri|ştiri|articole|noutăți} * {pe e-mail|pe email|în inbox|pe mail}-
        introduceți adresa de e-mail
        introduceți adresa dvs. de
        introdu o adresă de email validă
        adresa de email nu este validă
        ^adresa de email$
        ^adresa ta de email$
        ^adresa de e-mail$
        ^adresă de email$
        ^prenume$
        mulțumim pentru abonare
        te-ai abonat cu succes
        v-ați abonat cu succes
        confirmă abonarea
        te poți dezabona oricând
        vă puteți dezabona oricând
        dezabonarea se poate face oricând
        sunt de acord să primesc
        ^doresc să primesc
        vreau să primesc * newsletter-
        prin abonare * acord
        prin abonarea la newsletter
        ~^nu rata
        ~^fii la curent cu
        ^notifică-mă prin email
        ^anunță-mă prin email
    """,
    "bg": """
        ^абонамент за бюлетин-
        ^абониране за бюлетин-
        ^бюлетин$
        ^нашият бюлетин$
        ^абонирай се$
        ^абонирайте се$
        ^абонирам се$
        ^запиши ме$
        ^абонирай ме$
        ^получавайте * на имейл-
        ^получавайте * по имейл-
        ^получавай * на имейла
        ^получавайте * на пощата
        директно във вашата поща
        директно на вашия имейл
        директно в пощата
        въведете вашия имейл
        въведете имейл адрес-
        въведете своя имейл
        {абонирайте се|абонирай се|запишете се|запиши се} {безплатно|сега|още днес|лесно} * {бюлетин-|нюзлетър-|имейл-|известия}
        {абонирайте се|абонирай се|запишете се|запиши се} {за|за нашия|за безплатния|за нашите} * {бюлетин-|нюзлетър-|имейл-}
        {получавайте|получавай|искате да получавате} * {на имейла|на имейл|по имейл|на e-mail|в пощата|на пощата} {си|ви|всяка|всеки|ежедневно|безплатно}-
        {най-важните|най-важното|най-интересните} {новини|от деня|статии} * {на имейла|на имейл|по имейл|в пощата|в кутията}-
        въведете вашия e-mail
        въведете валиден имейл
        въведете валиден e-mail
        ^вашият имейл$
        ^вашият e-mail$
        ^вашият имейл адрес$
        ^имейл адрес$
        ^фамилия$
        благодарим за абонамента
        благодарим ви за абонамента
        благодарим, че се абонирахте
        успешно се абонирахте
        потвърдете абонамента си
        можете да се отпишете по всяко време
        може да се отпишете по всяко време
        можете да се откажете по всяко време
        съгласен съм да получавам
        съгласявам се да получавам
        ^искам да получавам
        с абонирането си * съгласявате
        ~^не пропускайте
        ~^бъдете информирани
        ^уведомяване по имейл за нови
    """,
    "el": """
        εγγραφείτε στο newsletter-
        εγγραφή στο newsletter-
        εγγραφείτε στο ενημερωτικό
        εγγραφή στο ενημερωτικό
        γραφτείτε στο newsletter-
        ^εγγραφή newsletter
        ^εγγραφή$
        ^εγγραφείτε$
        ^εγγραφείτε τώρα
        ^εγγραφείτε δωρεάν
        ^ενημερωτικό δελτίο$
        ^λάβετε * στο email
        ^λάβετε * στο e-mail
        ^λάβετε * στο inbox
        ^λάβε * στο email
        στο email σας κάθε
        στο e-mail σας κάθε
        κατευθείαν στο inbox
        απευθείας στο inbox
        απευθείας στο email σας
        απευθείας στο e-mail σας
        εισάγετε το email σας
        εισάγετε το e-mail σας
        {λάβετε|λάβε|λαμβάνετε|θέλετε να λαμβάνετε} * {στο email|στο e-mail|με email|στο inbox|στο ηλεκτρονικό}-
        {οι σημαντικότερες|τα σημαντικότερα|όλα τα} {ειδήσεις|νέα} * {στο email|στο e-mail|στο inbox|με email}-
        {εγγραφείτε|εγγραφή|γραφτείτε|γίνετε συνδρομητής} {δωρεάν|τώρα|στο|στο δωρεάν} * {newsletter-|ενημερωτικό δελτίο|δελτίο}
        συμπληρώστε το email σας
        συμπληρώστε το e-mail σας
        εισάγετε τη διεύθυνση
        έγκυρη διεύθυνση email$
        έγκυρο email$
        ^το email σας$
        ^το email σου$
        ^το e-mail σας$
        ^διεύθυνση email$
        ^διεύθυνση e-mail$
        ^επώνυμο$
        ευχαριστούμε για την εγγραφή
        η εγγραφή σας ολοκληρώθηκε
        η εγγραφή σας ήταν επιτυχής
        επιβεβαιώστε την εγγραφή σας
        μπορείτε να διαγραφείτε * ανά πάσα στιγμή
        μπορείτε να διαγραφείτε οποτεδήποτε
        μπορείτε να απεγγραφείτε
        επιθυμώ να λαμβάνω
        συμφωνώ να λαμβάνω
        αποδέχομαι να λαμβάνω
        με την εγγραφή σας * αποδέχεστε
        με την εγγραφή σας * συμφωνείτε
        ~^μη χάνετε
        ~^μείνετε ενημερωμένοι
        ^ειδοποίησε με για νέες
    """,
    "uk": """
        підпишіться на {вечірню|тижневу|email|e-mail|електронну} * розсилк-
        підпишіться на розсилку "
        підпишіться на розсилку {та|і|й|новин|від|про|редакції|сайту|щоб}
        ^підпишіться на розсилку$
        підпишись на * розсилк-
        підписуйтесь на * розсилк-
        підписуйтеся на * розсилк-
        ^підписатися на * розсилк-
        ^підписатись на * розсилк-
        ^підписка на розсилк-
        ^підписка на * розсилк-
        ^розсилка$
        ^наша розсилка$
        ^підписатися$
        ^підписатись$
        ^отримуйте * на пошту
        ^отримуйте * на email
        ^отримуйте * на e-mail
        прямо на вашу пошту
        просто на вашу пошту
        у вашу поштову скриньку
        введіть ваш email
        введіть ваш e-mail
        введіть вашу електронну
        введіть свій email
        введіть свій e-mail
        введіть адресу електронної
        вкажіть ваш email
        вкажіть свою електронну
        {підпишіться|підпишись|підписуйтесь|підписуйтеся} {безкоштовно|зараз|вже сьогодні} * {розсилк-|дайджест-|листи}
        {підпишіться|підпишись|підписуйтесь|підписуйтеся} на {нашу|безкоштовну|щоденну|щотижневу|ранкову|наш|нашу безкоштовну|нашу щоденну} * {розсилк-|дайджест-|лист-}
        {отримуйте|отримуй|хочете отримувати} * {на пошту|на email|на e-mail|на електронну пошту|на свою пошту|поштою|у поштову скриньку}-
        {головні|найважливіші|найкращі|найцікавіші} {новини|тексти|матеріали|статті} * {на пошту|на email|на вашу пошту|у вашій скриньці|електронною поштою}-
        введіть коректн-
        ^ваш email$
        ^ваш e-mail$
        ^ваша електронна пошта$
        ^електронна пошта$
        ^ваше ім'я$
        дякуємо за підписку
        ви успішно підписал-
        ви підписалися на розсилку
        підтвердьте підписку
        підтвердіть підписку
        відписатися можна * будь-якої миті
        відписатися можна у будь-який
        відписатися можна будь-коли
        відписатися * в будь-який момент
        відписатися * у будь-який момент
        відписатися * у будь-який час
        погоджуюсь отримувати
        погоджуюся отримувати
        даю згоду на обробку
        натискаючи * ви погоджуєте-
        підписуючись, ви
        ~^не пропустіть
        ~^не пропускайте
        ^повідомляти мене про нові записи
        ^сповіщати мене про нові записи
    """,
    "tr": """
        bültenimize abone ol-
        bültenimize * abone ol-
        bültenimize kayıt ol-
        bültenimize kaydol-
        bültenine abone ol-
        bültenlerimize abone ol-
        e-bültene abone ol-
        ^bültene abone ol-
        ^bültene kaydol-
        ^bülten aboneliği
        ^e-bülten aboneliği
        ^e-bülten$
        ^bülten$
        ^e-bülten kayıt
        ^abone ol$
        ^abone olun$
        ^hemen abone ol
        ^ücretsiz abone ol
        ^kaydol$
        e-postanıza gelsin
        e-posta kutunuza gelsin
        e-posta kutunuza gönder-
        e-posta adresinize gönder-
        ^e-posta adresiniz$
        {bültenimize|bültenine|e-bültenimize|ücretsiz bültenimize|haber bültenimize|günlük bültenimize} * {abone|kaydol|üye|kayıt}-
        {günün|haftanın} {en önemli|öne çıkan|önemli|en iyi} * {e-posta|e-postanıza|mail|gelen kutunuz|posta kutunuz}-
        {e-posta adresinizi|e-postanızı|e-posta adresini} {girin|yazın|bırakın|girerek|bırakarak} * {bülten|abone|haber|gönder}-
        ^e-posta adresi$
        ^e-posta adresin$
        ^e-postanız$
        e-posta adresinizi girin
        e-posta adresinizi giriniz
        e-posta adresini gir
        e-posta adresinizi yazın
        geçerli bir e-posta adresi gir-
        abone olduğunuz için teşekkür-
        aboneliğiniz için teşekkür-
        kaydolduğunuz için teşekkür-
        aboneliğiniz başarıyla
        aboneliğinizi onayla-
        istediğiniz zaman abonelikten
        istediğiniz zaman aboneliğinizi
        dilediğiniz zaman abonelikten
        dilediğiniz an abonelikten
        abonelikten istediğiniz zaman
        elektronik ileti gönderilmesine
        ticari elektronik ileti almayı
        abone olarak * kabul
        ^gelişmelerden haberdar ol-
        ^yeni yazılarda * e-posta
        ^beni yeni yazılarda
        ^{kayıt olduğunuz|kaydınız|abone olduğunuz|aboneliğiniz|kaydolduğunuz|üye olduğunuz|üyeliğiniz} için {teşekkürler|teşekkür ederiz|çok teşekkürler}
        ^{gelen kutunu|gelen kutunuzu|e-posta kutunu|e-posta kutunuzu|posta kutunuzu|şimdi gelen kutunu|şimdi gelen kutunuzu|şimdi e-posta kutunu|şimdi e-postanızı|lütfen gelen kutunuzu|lütfen e-posta kutunuzu|lütfen e-postanızı} kontrol {et|edin|ediniz}$
        ^{spam|gereksiz|istenmeyen} {klasörünü|klasörünüzü|kutunuzu|posta kutunuzu|klasörünüzü de|klasörünü de} kontrol {edin|ediniz|etmeyi unutmayın}$
        ^{lütfen gelen kutunuzu|lütfen e-posta kutunuzu} ve {spam|gereksiz|istenmeyen} {klasörünüzü|klasörünü|kutunuzu|posta klasörünüzü} kontrol {edin|ediniz}$
        ^{lütfen|gelen kutunuzu} ve {spam|gereksiz|istenmeyen} {klasörünüzü|klasörünü|kutunuzu|posta klasörünüzü} kontrol {edin|ediniz}$
        ^{gereksiz (spam)|spam (gereksiz)} {klasörünü de|klasörünüzü de|klasörünü|klasörünüzü} kontrol {edin|etmeyi unutmayın}$
        ^{kaydolarak|kayıt olarak|abone olarak|üye olarak|hesap oluşturarak} * {kabul etmiş|kabul edersiniz|kabul ediyorsunuz|onaylamış|onaylıyorsunuz}
        ^{istediğiniz|dilediğiniz|istediğin} {zaman|an} {abonelikten|üyelikten} {çık|ayrıl}-
        ^bu {alan|alanın} {zorunludur|gereklidir|boş bırakılamaz|doldurulması zorunludur|gerekli}$
        ^{zaten|hâlihazırda|bültenimize zaten|bültene zaten} {abonesiniz|abone oldunuz|kayıtlısınız|üyesiniz}$
        ^{bu e-posta|bu e-posta adresi|girdiğiniz e-posta adresi|e-posta adresiniz} {zaten kayıtlı|zaten kayıtlıdır|zaten kullanılıyor|geçersiz|kayıtlı}$
        ^{spam yok|spam yok, söz|spam göndermiyoruz|spam göndermeyiz|size spam göndermeyiz|asla spam göndermeyiz|spam yapmıyoruz|size asla spam göndermeyeceğiz|asla spam göndermeyeceğiz}
        ^{bülten aboneliğiniz|e-bülten aboneliğiniz|aboneliğiniz|kaydınız} {tamamlandı|onaylandı|kaydınız alındı|alınmıştır|başarıyla tamamlandı}$
        {aydınlatma metnini|aydınlatma metni'ni|gizlilik politikasını|kvkk metnini} {okudum|okudum, anladım|okudum ve anladım|okudum, kabul ediyorum|okudum ve kabul ediyorum}$
        {ticari elektronik ileti|elektronik ileti|ticari ileti} {gönderilmesini|almayı|iletilmesini|gönderilmesine} {kabul ediyorum|onaylıyorum|onay veriyorum|izin veriyorum}
        ^{bültenimize|haber bültenimize|e-bültenimize|bültene|e-bültene|e-posta bültenimize} {katıl|katılın|üye ol|üye olun|kayıt olun|kayıt ol}
        ^{e-bülten|bülten|haber bülteni|e-posta bülteni} {üyeliği|kaydı|kayıt formu|aboneliği formu|kayıt}$
        ^{e-posta bülteni|haber bülteni|günlük bülten|haftalık bülten|haber bültenleri|e-posta bültenleri}$
        ^{gelişmelerden|haberlerden|yeniliklerden|kampanyalardan} {ilk|anında|ilk siz|ilk sen} haberdar {ol|olun|olmak için}
        ^{abonelikten|bültenden|listeden} {çık|çıkın|ayrıl|ayrılın}$
        ^{aboneliği|aboneliğini|aboneliğinizi|kaydı|kaydınızı} {onayla|onaylayın|yönet|yönetin|iptal et}$
        ^tüm e-postaların aboneliğinden çık
        ^{tekrar|yeniden} hoş {geldiniz|geldin}$
        ^{bültenleri|bültenlerini|bültenlerinizi|bülten} {seç|seçin}$
        ^{e-posta|bildirim|bülten} tercihleri$
        ^{kaydınızı|aboneliğinizi|kaydını|üyeliğinizi} {tamamlamak|onaylamak} için * {bağlantı|link|e-posta|gelen kutu}-
        ^{onay|doğrulama} {bağlantısına|linkine} {tıklayın|tıklayınız|tıkla}$
        ^{birisi|biri} {yorumuma|yorumuna|yorumunuza} * {bildirim al|haber ver|bana bildir}
        ^posta sağlayıcın-
    """,
    "ar": """
        اشترك في نشرتنا
        اشترك في النشرة
        اشترك في * النشرة البريدية
        اشتركوا في نشرتنا
        اشترك بنشرتنا
        اشترك الآن في نشرتنا
        ^الاشتراك في النشرة
        ^النشرة البريدية$
        ^نشرتنا البريدية$
        ^النشرة الإخبارية$
        ^القائمة البريدية$
        ^النشرة الإلكترونية$
        ^اشترك في القائمة البريدية
        انضم إلى قائمتنا البريدية
        سجل في نشرتنا
        سجل في النشرة
        سجل بريدك الإلكتروني
        ^اشترك$
        ^اشترك الآن$
        ^اشترك مجانا
        ^اشتراك$
        أدخل بريدك الإلكتروني
        {اشترك|اشتركوا|سجل|انضم} {مجانا|الآن|معنا} * {نشرتنا|النشرة|القائمة البريدية}
        {اشترك|اشتركوا|سجل|انضم} {في|إلى} {نشرتنا|النشرة|نشرة|قائمتنا|القائمة} * {البريدية|اليومية|الأسبوعية|الإخبارية}-
        {احصل على|تلق|تصلك|يصلك|توصل} * {في بريدك|على بريدك|إلى بريدك|عبر البريد|عبر بريدك}-
        {أهم|أبرز|آخر} {الأخبار|أخبار اليوم|الأنباء|المقالات|القصص} * {في بريدك|على بريدك|إلى بريدك|عبر بريدك}-
        أدخل عنوان بريدك
        يرجى إدخال بريد إلكتروني صحيح
        بريد إلكتروني صالح$
        ^البريد الإلكتروني$
        ^بريدك الإلكتروني$
        ^عنوان البريد الإلكتروني$
        إلى بريدك الوارد
        إلى صندوق بريدك
        شكرا لاشتراكك
        شكرا لتسجيلك
        شكراً على اشتراكك
        تم الاشتراك بنجاح
        تم تسجيل اشتراكك
        تأكيد اشتراكك
        إلغاء الاشتراك في أي وقت
        أوافق على تلقي
        أرغب في تلقي
        باشتراكك * توافق
        بالاشتراك * توافق
        ~^لا تفوت
        ~^ابق على اطلاع
        ^أعلمني بالمواضيع الجديدة
        ^أعلمني بالمقالات الجديدة
        ^{شكرا|شكرا لك|شكرا لكم} {على تسجيلك|على اشتراكك|لاشتراكك|لاشتراككم|لتسجيلكم|على اشتراككم}
        ^{تحقق|الآن تحقق|يرجى التحقق|الرجاء التحقق|تفقد|يرجى تفقد} {من|} {بريدك|بريدك الإلكتروني|صندوق الوارد|بريدك الوارد|صندوق بريدك}$
        ^{تحقق|الآن تحقق|يرجى التحقق|الرجاء التحقق|تفقد|يرجى تفقد} {من|} {صندوق الوارد لديك|صندوق البريد الوارد|صندوق الوارد ومجلد البريد العشوائي|مجلد البريد العشوائي|مجلد الرسائل غير المرغوب فيها}$
        ^{بالتسجيل|باشتراكك|بالاشتراك|بتسجيلك|بالضغط على اشترك|بالنقر على اشتراك} * {توافق|أوافق} {على|على شروط|على سياسة}
        ^{يمكنك|بإمكانك|تستطيع} إلغاء {الاشتراك|اشتراكك} {في أي وقت|متى شئت|في أي لحظة|متى أردت}$
        ^هذا الحقل {مطلوب|إلزامي|ضروري|إجباري}$
        ^{أنت|لقد} {مشترك بالفعل|مشترك مسبقا|اشتركت بالفعل|اشتركت مسبقا|مسجل بالفعل|مشترك بالفعل في النشرة|مشترك بالفعل في نشرتنا}$
        ^{هذا البريد الإلكتروني|البريد الإلكتروني|عنوان البريد الإلكتروني} {مسجل بالفعل|مسجل مسبقا|مستخدم بالفعل|غير صحيح|غير صالح|مشترك بالفعل}$
        ^{لا رسائل مزعجة|بدون رسائل مزعجة|لا بريد مزعج|لا إزعاج|لن نزعجك|لن نرسل لك رسائل مزعجة|لن نقوم بإزعاجك|نعدك بعدم الإزعاج|لا نرسل رسائل مزعجة}$
        ^{إلغاء الاشتراك|إلغاء اشتراكك|تأكيد الاشتراك|تأكيد الاشتراك في النشرة|إلغاء الاشتراك من جميع الرسائل|إدارة الاشتراك|تفضيلات البريد الإلكتروني|إعدادات البريد الإلكتروني}$
        ^إلغاء الاشتراك من {جميع|كل|كافة}
        ^{كن أول من يعلم|كن أول من يعرف|ابق على اطلاع|ابق على اطلاع دائم|ابقوا على اطلاع|لا تفوت آخر الأخبار|لا يفوتك جديدنا|لا تفوت أي خبر|لا تفوت جديدنا}$
        ^{مرحبا بعودتك|مرحبا بعودتكم|أهلا بعودتك|مرحبا بك من جديد}$
        ^{اختر|اختاروا} {نشرتك|نشراتك|النشرات|نشرتك الإخبارية|نشراتك الإخبارية|نشرتك الإخبارية المفضلة|النشرة التي تفضلها}$
        ^{نشرة إخبارية|النشرة اليومية|النشرة الأسبوعية|نشراتنا البريدية|النشرات البريدية|نشرتنا الإخبارية|النشرة الإخبارية عبر البريد الإلكتروني}$
        ^{احصل على|تلق} {إشعار|إشعارات|تنبيه} {عندما|عند} * تعليقك
        ^{لإكمال|لتأكيد|لاستكمال} {التسجيل|الاشتراك|إنشاء حسابك|اشتراكك|تسجيلك} * {رابط|الرابط}
        ^تحقق من مزود خدمة البريد
        ^{انضم|انضموا} إلى {نشرتنا|آلاف المشتركين|قائمة المشتركين|مشتركينا|النشرة البريدية|أكثر من # مشترك}$
    """,
    "fa": """
        عضویت در خبرنامه
        در خبرنامه ما عضو شوید
        در خبرنامه عضو شوید
        خبرنامه ما شوید
        ^خبرنامه$
        ^خبرنامه ایمیلی$
        ^خبرنامه ما$
        ^عضویت$
        ^عضو شوید$
        ^اشتراک در خبرنامه
        مشترک خبرنامه
        ثبت‌نام در خبرنامه
        در خبرنامه ثبت نام
        در خبرنامه ثبت‌نام
        ایمیل خود را وارد کنید
        آدرس ایمیل خود را وارد
        نشانی ایمیل خود را وارد
        پست الکترونیک خود را وارد
        یک ایمیل معتبر
        {در|به} {خبرنامه|خبرنامه‌ی|خبرنامهٔ} {ما|رایگان|رایگان ما|روزانه|هفتگی} * {عضو|مشترک|ثبت نام|ثبت‌نام|بپیوندید|عضویت}-
        {مهم‌ترین|مهمترین|آخرین|برگزیده} {خبرها|اخبار|خبرهای روز|مطالب} * {در ایمیل|به ایمیل|با ایمیل|از طریق ایمیل}-
        {ایمیل خود|ایمیلتان|نشانی ایمیل خود|آدرس ایمیل خود} را {وارد کنید|بنویسید|ثبت کنید} * {تا|خبرنامه|مشترک|دریافت}-
        ایمیل معتبر وارد
        ^ایمیل شما$
        ^آدرس ایمیل$
        ^نشانی ایمیل$
        ^پست الکترونیکی$
        ^نام خانوادگی$
        در ایمیل خود دریافت کنید
        از طریق ایمیل دریافت کنید
        به ایمیل شما ارسال
        برای شما ایمیل می‌کنیم
        از عضویت شما سپاسگزاریم
        از عضویت شما متشکریم
        با تشکر از عضویت
        عضویت شما با موفقیت
        اشتراک خود را تأیید
        هر زمان که بخواهید * لغو
        در هر زمان * لغو عضویت
        هر زمان می‌توانید * لغو
        می‌توانید در هر زمان * لغو کنید
        ^از {ثبت‌نام|ثبت نام|عضویت|اشتراک} شما {سپاسگزاریم|متشکریم|ممنونیم|سپاسگزارم|متشکرم}
        ^{ایمیل|صندوق ورودی|صندوق ایمیل|حالا ایمیل|لطفا ایمیل|لطفا صندوق ورودی|اینباکس|اکنون ایمیل} خود را {بررسی|چک} کنید$
        ^{لطفا پوشه|پوشه} {هرزنامه|اسپم} {خود را|را|را هم} {بررسی|چک} {کنید|نمایید}$
        ^{لطفا پوشه|پوشه} spam {خود را|را|را هم} {بررسی|چک} {کنید|نمایید}$
        ^لطفا پوشه‌ی {هرزنامه|اسپم|spam} {خود را|را|را هم} {بررسی|چک} {کنید|نمایید}$
        ^{لطفا پوشه|پوشه} {هرزنامه|اسپم|spam} {خود را نیز|را نیز} {بررسی|چک} {کنید|نمایید}$
        ^لطفا پوشه‌ی {هرزنامه|اسپم|spam} {خود را نیز|را نیز} {بررسی|چک} {کنید|نمایید}$
        ^با {ثبت‌نام|ثبت نام|عضویت|اشتراک|وارد کردن ایمیل} * {حریم خصوصی|شرایط استفاده} * {می‌پذیرید|موافقت می‌کنید|پذیرفته‌اید|می‌پذیرم}
        ^{این فیلد|این قسمت|این بخش|تکمیل این فیلد|پر کردن این فیلد|این مورد|این گزینه} {الزامی|ضروری|اجباری} است$
        ^{شما|این ایمیل} {قبلا|پیش‌تر|پیشتر} {عضو شده‌اید|ثبت‌نام کرده‌اید|ثبت نام کرده‌اید|مشترک شده‌اید|ثبت شده است|ثبت‌نام شده است|استفاده شده است|عضو خبرنامه شده است}$
        ^{ایمیل|آدرس ایمیل|ایمیل وارد شده} {معتبر نیست|نامعتبر است|صحیح نیست}$
        ^{هرزنامه|اسپم|ما اسپم|ما هرزنامه|هرگز اسپم|هرگز هرزنامه} {ارسال نمی‌کنیم|نمی‌فرستیم|نخواهیم فرستاد|ارسال نخواهیم کرد}$
        ^{لغو عضویت|لغو اشتراک|لغو عضویت در خبرنامه|لغو اشتراک خبرنامه|تایید اشتراک|تایید عضویت|تنظیمات ایمیل|مدیریت اشتراک|لغو اشتراک همه ایمیل‌ها|خبرنامه‌ها|خبرنامه های ما|خبرنامه‌های ما|خبرنامه روزانه|خبرنامه هفتگی|خوش برگشتید|دوباره خوش آمدید}$
        ^از {جدیدترین|آخرین|تازه‌ترین} {اخبار|خبرها|مطالب} {باخبر|مطلع} {شوید|باشید}$
        ^از {جدیدترین|آخرین|تازه‌ترین} {اخبار|خبرها|مطالب} {با خبر|آگاه} {شوید|باشید}$
        ^از {جدیدترین|آخرین|تازه‌ترین} {رویدادها|اخبار و مقالات} {باخبر|مطلع|با خبر|آگاه} {شوید|باشید}$
        ^{اولین|نخستین} {نفری|کسی} باشید که {باخبر|مطلع|از اخبار}
        ^{خبرنامه|خبرنامه‌های|خبرنامه های} {خود|مورد علاقه خود|دلخواه خود} را انتخاب کنید$
        ^برای {تکمیل|تایید} {ثبت‌نام|ثبت نام|عضویت|اشتراک} * {پیوند|لینک} {تایید|فعال‌سازی|تأیید}
        ^وقتی {کسی|شخصی} به {دیدگاه|نظر} {شما|من} پاسخ * {اعلان|مطلع|باخبر}
        ^با ارائه‌دهنده ایمیل خود بررسی
        ^{از اشتراک|از عضویت} شما سپاسگزاریم. پیش از
    """,
    "he": """
        ~הירשמו לניוזלטר-
        ^הירשמו לניוזלטר$
        ^הירשמו לניוזלטר {וקבלו|ותקבלו|כדי|ו}-
        הרשמו לניוזלטר-
        הצטרפו לניוזלטר-
        הצטרפו לרשימת התפוצה
        הרשמה לניוזלטר-
        ^הרשמה לעדכונים
        ^הירשמו לעדכונים
        ^הצטרפות לניוזלטר
        הרשמה לרשימת התפוצה
        הירשמו לרשימת התפוצה
        להרשמה לניוזלטר-
        ^ניוזלטר$
        ^הניוזלטר שלנו$
        ^רשימת תפוצה$
        ^הירשמו$
        ^הרשמה$
        ^להרשמה$
        ^הצטרפו עכשיו
        ישירות למייל
        ישר למייל
        ישירות לתיבת המייל
        ישירות לתיבת הדואר
        ישר לתיבת המייל
        היישר למייל
        היישר לתיבת
        ^קבלו * למייל
        ^קבלו * לתיבת
        הזינו את כתובת המייל
        הזינו כתובת מייל
        {הירשמו|הירשם|הצטרפו|הצטרף|רוצים להצטרף} {חינם|בחינם|עכשיו|היום} * {לניוזלטר-|לדיוור|לרשימת התפוצה}
        {הירשמו|הירשם|הצטרפו|הצטרף} {לניוזלטר|לדיוור|לרשימת|לעדכון} {שלנו|היומי|השבועי|התפוצה|החינמי}-
        ^{הירשמו|הירשם|הצטרפו|הצטרף} {לניוזלטר|לדיוור|לעדכון} של
        {קבלו|לקבל|קבל} * {למייל|לתיבת המייל|ישירות למייל|לתיבת הדוא"ל|לאימייל|ישר למייל|לדוא"ל}-
        {השאירו|הזינו|הכניסו|השאר} {כתובת|את כתובת|מייל|אימייל|את המייל} * {ונשלח|עדכון|לניוזלטר|ותקבלו|לקבלת}-
        הכניסו את כתובת המייל
        הכנס את כתובת המייל
        הזן את כתובת הדוא"ל
        כתובת מייל תקינה$
        כתובת דוא"ל תקינה$
        ^כתובת מייל$
        ^כתובת המייל שלך$
        ^כתובת אימייל$
        ^אימייל$
        ^דוא"ל$
        ^שם מלא$
        ^שם משפחה$
        תודה שנרשמתם
        תודה שנרשמת
        תודה על ההרשמה
        תודה על הרשמתך
        נרשמתם בהצלחה
        נרשמת בהצלחה
        הרשמתך התקבלה
        ניתן להסיר את עצמך
        ניתן לבטל את ההרשמה בכל עת
        אפשר להסיר את עצמכם
        אני מאשר קבלת
        אני מאשר/ת קבלת
        מאשר/ת לקבל
        אני מסכים לקבל
        בהרשמה לניוזלטר
        ~^אל תפספסו
        ^עדכן אותי * פוסטים חדשים
        ^הודיעו לי על פוסטים חדשים
        ^{בדוק|בדקו|עכשיו בדקו} את תיבת {המייל|הדואר|הדוא"ל|האימייל|הדואר הנכנס} {שלכם|שלך|שלך לאישור}$
        ^{אנא בדקו|נא לבדוק} את תיבת {המייל|הדואר|הדוא"ל|האימייל|הדואר הנכנס} {שלכם|שלך|שלך לאישור}$
        ^{בדוק|בדקו|עכשיו בדקו} את תיבת {המייל|הדואר|הדוא"ל|האימייל|הדואר הנכנס} {שלכם לאישור|שלכם (וגם את תיקיית הספאם)|שלך (וגם את תיקיית הספאם)}$
        ^{אנא בדקו|נא לבדוק} את תיבת {המייל|הדואר|הדוא"ל|האימייל|הדואר הנכנס} {שלכם לאישור|שלכם (וגם את תיקיית הספאם)|שלך (וגם את תיקיית הספאם)}$
        ^{בדקו|בדוק} {גם|} {את תיקיית הספאם|את תיבת הספאם|בתיקיית הספאם|בתיבת הספאם|את תיקיית דואר הזבל}$
        ^{בהרשמה|בלחיצה על הרשמה|בלחיצה על הירשמו|בהרשמתכם|בהרשמתך} * {תנאי השימוש|מדיניות הפרטיות}
        ^{אפשר|ניתן} {לבטל|להסיר} {את ההרשמה|את המנוי|את עצמכם|הרשמה} {בכל עת|בכל רגע|בכל זמן}$
        ^{תוכלו|תוכל} {לבטל|להסיר} {את ההרשמה|את המנוי|את עצמכם|הרשמה} {בכל עת|בכל רגע|בכל זמן}$
        ^{שדה חובה|שדה זה הוא חובה|זהו שדה חובה|שדה זה הינו חובה|שדה זה נדרש|שדה נדרש|שדה זה חובה|יש למלא שדה זה|נא למלא שדה זה}$
        ^{אתם כבר רשומים|כבר נרשמת|כבר נרשמתם|אתה כבר רשום|הנך כבר רשום|כתובת המייל כבר רשומה|כתובת המייל כבר קיימת|כתובת המייל כבר קיימת במערכת|כתובת המייל אינה תקינה|כתובת אימייל לא תקינה|כתובת המייל שגויה|המייל הזה כבר רשום|כתובת מייל לא תקינה}$
        ^{בלי ספאם|ללא ספאם|אנחנו לא שולחים ספאם|לא נשלח ספאם|לא שולחים ספאם|מבטיחים לא לשלוח ספאם|לא נשלח לכם ספאם|אנו לא שולחים ספאם|בלי ספאם, מבטיחים|לא נציף אתכם|ללא ספאם, מבטיחים}$
        ^{הסרה מרשימת התפוצה|הסרה מרשימת הדיוור|ביטול הרשמה|ביטול הרשמה לניוזלטר|להסרה מרשימת התפוצה|להסרה|הסרה מהרשימה|אישור הרשמה|אישור ההרשמה|העדפות מייל|העדפות דיוור|ניהול הרשמה|ברוכים השבים|ברוך שובך|ברוכה השבה|ניוזלטר במייל|ניוזלטר יומי|הניוזלטר היומי|הניוזלטר השבועי|הניוזלטרים שלנו|ניוזלטרים|הרשמה לדיוור|הרשמה לקבלת עדכונים|הצטרפות לרשימת התפוצה|הצטרפות לרשימת הדיוור}$
        ^הסירו את המנוי מכל
        ^{אני מאשר|אני מאשרת|אני מאשר/ת|אני מסכים/ה|הריני מאשר} {קבלת דיוור|קבלת דיוור פרסומי|קבלת תוכן שיווקי|לקבל דיוור|לקבל עדכונים|את תנאי השימוש|את מדיניות הפרטיות|קבלת עדכונים|קבלת חומר פרסומי|קבלת מידע שיווקי}
        ^{הישארו|היו|תישארו} {מעודכנים|מעודכנים תמיד|ראשונים לדעת|הראשונים לדעת}$
        ^{בחרו|בחר} {את הניוזלטרים|ניוזלטר|ניוזלטרים|את הניוזלטר} {שלכם|שלך|שמעניינים אתכם|המועדפים}
        ^{קבלו|קבל} {התראה|הודעה|עדכון} {כאשר עונים|כאשר מגיבים|כשמגיבים|כשעונים} לתגובה
        ^{כדי לסיים את|לסיום|להשלמת|כדי להשלים את} {הרשמתכם|ההרשמה|הרשמתך} * {קישור|לינק|הקישור|המייל}
        ^בדקו עם ספק המייל
        ^תודה על {הרישום. לפני|ההצטרפות לניוזלטר|ההרשמה לניוזלטר|ההרשמה שלך}
        ^תודה על {הרישום|ההצטרפות|הצטרפותכם|הצטרפותך}$
    """,
    "hi": """
        {हमारा|हमारे|हमारी} * {न्यूज़लेटर|न्यूज़लैटर|न्यूज लेटर|समाचार पत्रिका|ई-बुलेटिन|बुलेटिन} {सब्सक्राइब|के लिए साइन|के लिए रजिस्टर|के लिए पंजीकरण|के लिए अभी|को सब्सक्राइब|की सदस्यता|पाएं|प्राप्त करें|से जुड़ें|से जुड़िए|से जुड़ने|में शामिल}
        {हमारा|हमारे|हमारी} {न्यूज़लेटर|न्यूज़लैटर|न्यूज लेटर|ई-बुलेटिन|बुलेटिन} {सब्सक्राइब|के लिए साइन|के लिए रजिस्टर|के लिए पंजीकरण|को सब्सक्राइब|की सदस्यता|से जुड़ें|से जुड़िए|से जुड़ने|में शामिल}
        {न्यूज़लेटर|न्यूज़लैटर|न्यूज लेटर} {सब्सक्राइब करें|सब्सक्राइब कीजिए|सब्सक्राइब करने|के लिए पंजीकरण करें|के लिए रजिस्टर करें|के लिए अभी|के लिए यहां|की सदस्यता लीजिए|पाने के लिए|प्राप्त करने के लिए|मुफ्त पाएं|में शामिल हों|से जुड़ें}
        {अपने|आपके|सीधे} {इनबॉक्स|मेलबॉक्स|ईमेल इनबॉक्स|मेल बॉक्स|ईमेल|ई-मेल|मेल} {में|पर} {पाएं|पाइए|पढ़ें|पढ़िए|प्राप्त करें|प्राप्त कीजिए|हासिल करें|मंगाएं|पाने के लिए|प्राप्त करने के लिए|लें}
        {ईमेल|ई-मेल|मेल|इनबॉक्स} {पर|में|से|के जरिए|के ज़रिए|द्वारा} {पाएं|पाइए|पढ़ें|पढ़िए|प्राप्त करें|प्राप्त कीजिए|पाने के लिए|प्राप्त करने के लिए|मंगाएं}
        {आप|आप इसे} {जब चाहें|कभी भी|किसी भी समय|किसी भी वक्त} {सदस्यता|इसकी सदस्यता|इसे|सब्सक्रिप्शन} {रद्द|बंद|समाप्त|छोड़|खत्म}-
        {जब चाहें|कभी भी|किसी भी समय} {सदस्यता रद्द|सदस्यता समाप्त|सदस्यता छोड़|अनसब्सक्राइब|सब्सक्रिप्शन रद्द} करें
        {जुड़ने|सब्सक्राइब करने|साइन अप करने|रजिस्टर करने|पंजीकरण करने|सदस्यता लेने|सब्सक्रिप्शन} के लिए {धन्यवाद|आपका धन्यवाद|शुक्रिया|आपका शुक्रिया}
        {अपना|अपनी|कृपया अपना|यहां अपना} {ईमेल|ई-मेल|ईमेल पता|ई-मेल पता|ईमेल आईडी|ई-मेल आईडी} {दर्ज करें|लिखें|डालें|भरें|दर्ज कीजिए|दें|टाइप करें}
        न्यूज़लेटर की सदस्यता लें
        न्यूज़लेटर को सब्सक्राइब करें
        न्यूजलेटर सब्सक्राइब करें
        न्यूज़लेटर के लिए साइन अप
        ^हमारा न्यूज़लेटर$
        ^न्यूज़लेटर$
        ^न्यूज़लेटर साइनअप
        ^सदस्यता लें$
        ^सब्सक्राइब करें$
        {हमारे|हमारा|फ्री|मुफ्त} * {न्यूज़लेटर|न्यूजलेटर|समाचार पत्र} * {सब्सक्राइब|साइन अप|पाएं|पाइए|जुड़ें}-
        {दिन भर|दिन|रोज़|हर सुबह|रोजाना} * {ईमेल|इनबॉक्स|मेल} {पर|में} {पाएं|पाइए|प्राप्त करें|पढ़ें}-
        ^अभी सब्सक्राइब करें
        सीधे अपने इनबॉक्स में
        सीधे आपके इनबॉक्स में
        अपना ईमेल पता दर्ज
        अपनी ईमेल आईडी
        कृपया मान्य ईमेल
        कृपया सही ईमेल
        ^ईमेल पता$
        ^ईमेल$
        ^आपका ईमेल$
        ^ई-मेल$
        आपने सफलतापूर्वक सब्सक्राइब
        आपकी सदस्यता * पुष्टि
        आप कभी भी अनसब्सक्राइब
        किसी भी समय अनसब्सक्राइब
        आप किसी भी समय सदस्यता
        साइन अप करके * आप सहमत
        सब्सक्राइब करके * आप
        मैं * ईमेल प्राप्त करना चाहता
    """,
    "id": """
        {daftar|daftarlah|mendaftar|berlangganan|berlanggananlah|langganan|ikuti|dapatkan|terima|daftarkan diri|registrasi} * {newsletter|nawala|buletin|surat kabar elektronik} {kami|harian kami|mingguan kami|gratis kami|redaksi|pagi kami}
        {daftar|berlangganan|langganan|ikuti|dapatkan} {gratis|sekarang|untuk|ke|untuk mendapatkan|untuk menerima} {newsletter|nawala|buletin} {gratis|kami|harian|mingguan}
        {daftar|berlangganan|langganan|ikuti|dapatkan} {newsletter|nawala|buletin} {gratis|kami|harian|mingguan|pagi}
        {langsung|dikirim|dikirimkan|langsung dikirim} {ke|di|dalam|lewat|melalui} {surel|email|e-mail|kotak masuk|inbox|kotak surat} {anda|kamu|anda setiap hari}
        {berita|kabar|informasi|artikel|cerita} * {di|ke|lewat|melalui|dalam} {email|surel|e-mail|kotak masuk|inbox} {anda|kamu}
        ^{dapatkan|terima|nikmati} * {lewat|melalui|via|di|ke} {email|surel|e-mail|inbox|kotak masuk}
        {anda bisa|anda dapat|kamu bisa} {berhenti berlangganan|membatalkan langganan|berhenti langganan|membatalkannya|batal berlangganan} {kapan saja|kapan pun|kapanpun|sewaktu-waktu|setiap saat}
        {berhenti berlangganan|batalkan langganan} {kapan saja|kapan pun|kapanpun|sewaktu-waktu}
        terima kasih * {berlangganan|mendaftar|terdaftar} {newsletter|buletin|nawala|di|pada|ke}
        {anda|kamu|email anda} {sudah|telah|berhasil} {terdaftar di|terdaftar pada|terdaftar untuk|berlangganan} {newsletter|buletin|nawala}-
        {masukkan|masukan|isi|isikan|tulis|ketik|tuliskan} {alamat email|alamat e-mail|alamat surel|email|e-mail|surel} {anda|kamu|di sini|di bawah}
        berlangganan newsletter-
        daftar newsletter-
        daftarkan email anda
        daftarkan diri anda * newsletter-
        ^daftar untuk menerima
        dapatkan newsletter-
        langganan newsletter-
        berlangganan buletin-
        ^buletin$
        ^berlangganan$
        ^langganan$
        ^berlangganan sekarang$
        ^berlangganan gratis
        dapatkan * di kotak masuk
        dapatkan * di email anda
        dapatkan * di inbox
        {daftar|langganan|berlangganan|daftarkan diri} {gratis|sekarang|ke|untuk|newsletter} * {newsletter-|buletin-}
        {berita|kabar|artikel} {terpenting|terbaik|terkini|terbaru|pilihan} * {langsung di|langsung ke|ke} {email|inbox|kotak masuk|surel} {anda|kamu}-
        langsung ke inbox
        langsung di inbox
        langsung ke kotak masuk
        masukkan alamat email
        masukkan email yang valid
        alamat email tidak valid$
        ^alamat email$
        ^alamat email anda$
        ^email anda$
        ^nama depan$
        ^nama belakang$
        terima kasih telah berlangganan
        terima kasih sudah berlangganan
        terima kasih telah mendaftar
        anda telah berlangganan
        anda berhasil berlangganan
        konfirmasi langganan
        anda dapat berhenti berlangganan
        dengan mendaftar * anda menyetujui
        dengan mendaftar, anda
        dengan berlangganan * anda
        saya setuju untuk menerima
        saya ingin menerima
        ~^jangan lewatkan
        ^ikuti perkembangan terbaru
        ^beritahu saya akan tulisan baru
        ^beri tahu saya * tulisan baru
    """,
    "vi": """
        {đăng ký|đăng kí|hãy đăng ký} * {bản tin|newsletter|thư tin} {của chúng tôi|hằng ngày|hàng ngày|hằng tuần|hàng tuần|miễn phí|buổi sáng|mỗi ngày|mỗi sáng|mỗi tuần|tuần|ngày}
        {đăng ký|đăng kí} {bản tin|newsletter|nhận bản tin|nhận newsletter|nhận thư tin|nhận email|miễn phí bản tin|miễn phí nhận bản tin|ngay bản tin|ngay để nhận|để nhận bản tin|email để nhận|nhận tin qua email|nhận tin tức|nhận tin mới}
        ^{nhận|đọc|cập nhật|theo dõi} {tin|tin tức|những tin tức|những tin|bản tin|các tin|bài viết} * {qua email|qua e-mail|bằng email|qua thư điện tử|trong hộp thư|trong hòm thư|vào hộp thư}
        {tin tức|tin nổi bật|tin chính|tin quan trọng|bản tin} * {trong|vào|đến|tới} {hộp thư|hòm thư|email|hộp thư đến} {của bạn|của bạn mỗi sáng|bạn}
        {trong|vào|đến|tới|thẳng đến|thẳng vào} {hộp thư|hòm thư|email|hộp thư đến|hộp thư điện tử|e-mail} của bạn {mỗi sáng|mỗi ngày|hằng ngày|hàng ngày|mỗi tuần|hằng tuần|hàng tuần}
        {bạn có thể|quý vị có thể} {ngừng nhận|hủy nhận|huỷ nhận|hủy đăng ký|huỷ đăng ký|hủy|huỷ|ngưng nhận|dừng nhận} * {bất cứ lúc nào|bất kỳ lúc nào|bất kì lúc nào|bất cứ khi nào|mọi lúc}
        {hủy đăng ký|huỷ đăng ký|ngừng nhận|hủy nhận} {bất cứ lúc nào|bất kỳ lúc nào|bất cứ khi nào}
        {cảm ơn|cám ơn} {bạn đã|quý độc giả đã|quý vị đã|vì đã} {đăng ký|đăng kí|theo dõi bản tin|nhận bản tin}
        {nhập|điền|hãy nhập|vui lòng nhập|vui lòng điền|để lại} {email|địa chỉ email|e-mail|địa chỉ e-mail|địa chỉ thư điện tử|thư điện tử} {của bạn|của quý vị|tại đây|vào đây|vào ô}
        đăng ký nhận bản tin$
        đăng ký nhận bản tin {của chúng tôi|hàng ngày|hàng tuần|hằng ngày|hằng tuần|miễn phí|email|qua email|mới nhất|để không|ngay|tại đây}
        {hãy|mời|vui lòng|bấm|nhấn|quý độc giả|mời bạn} đăng ký nhận bản tin-
        đăng ký nhận * bản tin
        đăng ký bản tin-
        đăng ký nhận tin
        ^đăng ký nhận email
        ^đăng ký nhận thông tin
        ^nhận bản tin
        ^bản tin email$
        ^bản tin$
        ^đăng ký$
        ^đăng ký ngay$
        ^đăng ký theo dõi$
        ^nhận * qua email
        ^nhận * trong hộp thư
        {đăng ký|đăng kí} {nhận|miễn phí|ngay} * {bản tin|newsletter|tin|email}-
        {nhận} {tin tức|những tin|bản tin|các tin|tin} * {qua email|qua thư|vào email|trong hộp thư|vào hộp thư}-
        gửi đến hộp thư của bạn
        gửi vào hộp thư của bạn
        gửi tới email của bạn
        gửi đến email của bạn
        thẳng vào hộp thư
        trực tiếp vào hộp thư
        nhập địa chỉ email
        nhập email để
        vui lòng nhập email
        email không hợp lệ$
        địa chỉ email hợp lệ$
        ^email của bạn$
        ^địa chỉ email$
        ^địa chỉ email của bạn$
        ^họ và tên$
        ^họ tên$
        bạn đã đăng ký nhận
        xác nhận đăng ký
        bạn có thể hủy đăng ký
        bạn có thể huỷ đăng ký
        bằng cách đăng ký * bạn đồng ý
        tôi đồng ý nhận
        ^tôi muốn nhận
        ~^đừng bỏ lỡ
    """,
    "th": """
        {สมัคร|สมัครรับ|ลงทะเบียน|ลงทะเบียนรับ|ลงทะเบียนเพื่อรับ|สมัครเพื่อรับ|ติดตาม|สมัครสมาชิก}{จดหมายข่าว|นิวส์เลตเตอร์|อีเมลข่าว|newsletter}
        {สมัคร|ลงทะเบียน|สมัครสมาชิก}*{เพื่อรับ|รับ}{จดหมายข่าว|นิวส์เลตเตอร์|อีเมลข่าว|ข่าวสารทางอีเมล|newsletter}
        {จดหมายข่าว|นิวส์เลตเตอร์|newsletter}{ของเรา|รายวันของเรา|รายสัปดาห์ของเรา|ฟรีของเรา}
        ^{รับ|ติดตาม|อ่าน}{ข่าว|ข่าวสาร|ข่าวเด่น|ข่าวสำคัญ|ข่าวล่าสุด|สรุปข่าว}*{ทางอีเมล|ผ่านอีเมล|ในอีเมล|ทางกล่องจดหมาย|ในกล่องจดหมาย|ในอินบ็อกซ์}
        {ส่งตรงถึง|ส่งตรงเข้า|ส่งตรงไปยัง|ส่งตรงสู่|ส่งถึง|ส่งเข้า|ส่งไปยัง}{กล่องอีเมล|กล่องจดหมาย|อินบ็อกซ์|อีเมล|กล่องข้อความ}{ของคุณ|ของท่าน|คุณ|ท่าน}
        {ข่าว|สรุปข่าว}*{ส่งตรงถึง|ส่งตรงเข้า|ส่งตรงไปยัง}{กล่องอีเมล|กล่องจดหมาย|อินบ็อกซ์|อีเมล}
        {ยกเลิก|ยกเลิกการติดตาม|ยกเลิกการสมัคร|ยกเลิกการรับ|ยกเลิกการรับอีเมล|ยกเลิกรับข่าวสาร|ยกเลิกการเป็นสมาชิก}{ได้ทุกเมื่อ|ได้ตลอดเวลา|ได้ทุกเวลา|เมื่อใดก็ได้|เมื่อไหร่ก็ได้}
        ขอบคุณ{ที่สมัคร|ที่ลงทะเบียน|ที่ติดตาม|สำหรับการสมัคร|ที่สนใจ}{จดหมายข่าว|รับจดหมายข่าว|รับข่าวสาร|รับข่าว|นิวส์เลตเตอร์}
        {กรอก|ใส่|ระบุ|ป้อน|พิมพ์}{ที่อยู่อีเมล|อีเมล|อีเมล์}{ของคุณ|ของท่าน|เพื่อรับ|เพื่อสมัคร|ที่นี่}
        สมัครรับข่าวสาร
        ลงทะเบียนรับข่าวสาร
        ^รับข่าวสารทางอีเมล
        ^รับข่าวสารผ่านอีเมล
        สมัครรับข้อมูลข่าวสาร
        ติดตามข่าวสารทางอีเมล
        ส่งตรงถึงอีเมล
        ส่งตรงถึงกล่องจดหมาย
        ส่งตรงเข้าอีเมล
        ^จดหมายข่าว$
        ^จดหมายข่าวของเรา$
        ^ติดตามรับข่าวสาร
        ^สมัครรับข่าว$
        {สมัครรับ|ลงทะเบียนรับ|สมัคร} * {จดหมายข่าว|อีเมลข่าว|ข่าวสารทางอีเมล|newsletter}
        {รับข่าว|รับข่าวสาร|รับสรุปข่าว|รับข่าวเด่น} * {ทางอีเมล|ผ่านอีเมล|ในอีเมล}
        ^สมัครสมาชิกจดหมายข่าว
        ^รับข่าวสาร$
        ^กรอกอีเมล
        กรุณากรอกอีเมล
        โปรดกรอกอีเมล
        อีเมลไม่ถูกต้อง
        ^อีเมลของคุณ$
        ^อีเมล$
        ^ที่อยู่อีเมล$
        ^ชื่อ-นามสกุล$
        ขอบคุณที่สมัครรับ
        ขอบคุณสำหรับการสมัคร
        ขอบคุณที่ลงทะเบียน
        ขอบคุณสำหรับการลงทะเบียน
        ยืนยันการสมัครรับ
        ยกเลิกการรับข่าวสารได้ทุกเมื่อ
        ^ยกเลิกได้ทุกเมื่อ
        ยกเลิกการรับข่าวสารได้ตลอดเวลา
        ฉันยินยอมรับข่าวสาร
        ข้าพเจ้ายินยอมรับข่าวสาร
        ยินยอมให้ส่งข่าวสาร
        ~^ไม่พลาดทุก
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
    "ko": """
        ~뉴스레터-
        ~구독
        ~구독하세요
        ~이메일
        ~메일로
        ~메일함-
        ~받아보세요
        ~무료로
        ~매일 아침
        ~매주
    """,
    "da": """
        ~nyhedsbrev-
        ~vores nyhedsbrev-
        ~indbakke
        ~indbakken
        ~tilmeld dig
        ~e-mail
        ~på mail
        ~din mail
        ~når som helst
        ~gratis
        ~hver morgen
    """,
    "no": """
        ~nyhetsbrev-
        ~nyhetsbrevet vårt
        ~innboks-
        ~meld deg på
        ~e-post-
        ~på e-post
        ~når som helst
        ~gratis
        ~hver morgen
    """,
    "fi": """
        ~uutiskirje-
        ~uutiskirjeemme
        ~sähköpostiisi
        ~sähköposti-
        ~milloin tahansa
        ~maksutta
        ~ilmaiseksi
        ~tilaa
        ~joka viikko
        ~joka aamu
    """,
    "cs": """
        ~newsletter-
        ~k odběru
        ~e-mail-
        ~do vaší schránky
        ~do schránky
        ~kdykoli-
        ~zdarma
        ~novinky
        ~každý týden
        ~každé ráno
        ~odhlásit se
    """,
    "sk": """
        ~newsletter-
        ~na odber
        ~e-mail-
        ~do vašej schránky
        ~do schránky
        ~kedykoľvek
        ~zadarmo
        ~novinky
        ~každý týždeň
        ~každé ráno
        ~odhlásiť sa
    """,
    "hu": """
        ~hírlevel-
        ~hírlevél-
        ~feliratkozás-
        ~e-mail-
        ~postaládá-
        ~bármikor
        ~ingyenes-
        ~minden reggel
        ~minden héten
        ~iratkozzon fel
        ~iratkozz fel
    """,
    "ro": """
        ~newsletter-
        ~abonează-te
        ~înscrie-te
        ~email
        ~e-mail
        ~în inbox
        ~oricând
        ~gratuit
        ~cele mai importante
        ~în fiecare dimineață
        ~dezabona
    """,
    "bg": """
        ~бюлетин-
        ~нашия бюлетин
        ~имейл-
        ~e-mail
        ~абонирайте се
        ~по всяко време
        ~безплатно
        ~всяка сутрин
        ~всяка седмица
        ~пощата
    """,
    "el": """
        ~newsletter-
        ~το newsletter μας
        ~ενημερωτικό δελτίο
        ~email
        ~e-mail
        ~inbox
        ~εγγραφείτε
        ~δωρεάν
        ~κάθε πρωί
        ~κάθε εβδομάδα
        ~ανά πάσα στιγμή
    """,
    "uk": """
        ~розсилк-
        ~нашу розсилку
        ~пошту
        ~email
        ~e-mail
        ~електронної пошти
        ~підпишіться
        ~безкоштовно
        ~щоранку
        ~щотижня
        ~листа з підтвердженням
    """,
    "tr": """
        ~bülten-
        ~bültenimiz-
        ~e-bülten-
        ~e-posta-
        ~kutunuza
        ~abone ol-
        ~ücretsiz
        ~her sabah
        ~her hafta
        ~istediğiniz zaman
    """,
    "ar": """
        ~النشرة
        ~نشرتنا
        ~البريدية
        ~بريدك الإلكتروني
        ~بريدك
        ~اشترك
        ~مجانا
        ~كل صباح
        ~كل أسبوع
        ~في أي وقت
    """,
    "fa": """
        ~خبرنامه
        ~ایمیل
        ~عضو شوید
        ~دریافت کنید
        ~رایگان
        ~هر روز صبح
        ~هر هفته
        ~مهم‌ترین
        ~لغو
    """,
    "he": """
        ~ניוזלטר
        ~לניוזלטר
        ~הניוזלטר
        ~למייל
        ~מייל
        ~המייל
        ~תיבת המייל
        ~הירשמו
        ~הצטרפו
        ~חינם
        ~בכל בוקר
        ~בכל שבוע
        ~בכל עת
    """,
    "hi": """
        ~न्यूज़लेटर
        ~न्यूजलेटर
        ~ईमेल
        ~ई-मेल
        ~इनबॉक्स
        ~सदस्यता
        ~सब्सक्राइब
        ~मुफ़्त
        ~हर सुबह
        ~हर हफ़्ते
        ~कभी भी
    """,
    "id": """
        ~newsletter-
        ~buletin-
        ~email
        ~kotak masuk
        ~inbox
        ~berlangganan
        ~gratis
        ~setiap pagi
        ~setiap minggu
        ~setiap pekan
        ~kapan saja
    """,
    "vi": """
        ~bản tin
        ~newsletter
        ~email
        ~hộp thư
        ~đăng ký
        ~miễn phí
        ~mỗi sáng
        ~mỗi tuần
        ~hằng tuần
        ~bất cứ lúc nào
    """,
    "th": """
        ~จดหมายข่าว
        ~ข่าวสาร
        ~อีเมล
        ~สมัคร
        ~ฟรี
        ~ทุกเช้า
        ~ทุกสัปดาห์
        ~ทุกเมื่อ
    """,
}
"""What such a prompt speaks of: proves nothing, but counts beside an opening such as "help us"."""


BY_SENTENCE = True
"""Phrases that begin a line may begin the last sentence of a paragraph."""

SENTENCES = Sentences("newsletter_prompts", PHRASES, COMPANY)


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Every line that says one of the phrases, weighed; steps of a manual and headings of prose are spared."""
    yield from prompts(page, hits, SENTENCES)


EXAMPLES = """
# en
- Register for our weekly bulletin and never miss a story.
- The day's biggest stories, delivered to your email every morning.
  The postman says that every letter was delivered to the right mailbox before the storm closed the road to the harbor.

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
- Die wichtigsten Nachrichten des Tages jeden Morgen in Ihrem Postfach.
- Unser Morgenbriefing: Täglich um 6 Uhr kostenlos per Mail.
  Der Briefträger kommt jeden Morgen mit den wichtigsten Nachrichten aus dem Dorf, und manchmal liegt ein Brief im Postfach.

- Abonnieren Sie unseren kostenlosen Newsletter!
- Melden Sie sich jetzt für unseren Newsletter an und verpassen Sie keine Neuigkeit.
- Ihre E-Mail-Adresse
- Vielen Dank für Ihre Anmeldung!
- Die Abmeldung ist jederzeit möglich.
  Die Partei verschickte den Newsletter an alle Mitglieder, obwohl der Vorstand den Text noch gar nicht kannte.
  Wer den Newsletter der Behörde abonniert hatte, erfuhr schon am Montag kostenlos per Mail von der neuen Regel.

- Melden Sie sich jetzt zum Newsletter der Kulturredaktion an!
  Melden Sie sich zum Newsletter an, empfahl der Bäcker den Nachbarn, dann wisse jeder als Erster vom warmen Brot.

# fr
- Inscrivez-vous à notre newsletter
- Recevez chaque matin l'essentiel de l'actualité par mail
- Votre adresse e-mail
- Vous pouvez vous désinscrire à tout moment.
  La mairie envoie désormais une lettre d'information à tous les habitants du quartier concerné par les travaux.

  Inscrivez-vous à une newsletter de jardinage, et trois semaines plus tard vous saurez tout des limaces du canton.

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
- Meld je nu gratis aan voor onze dagelijkse mailing.
- Wilt u wekelijks het beste van onze redactie per mail ontvangen?
  De postbode brengt elke ochtend het belangrijkste nieuws uit het dorp mee, en soms een brief voor de burgemeester.

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
- Vill du ha de senaste nyheterna från kommunen på mejlen?
- Du kan när som helst avsluta prenumerationen.
  Brevbäraren kommer varje morgon med de viktigaste nyheterna från byn, och ibland med ett brev till borgmästaren.

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

# ko
- 매주 금요일 아침, 한 주의 소식을 이메일로 받아보세요.
- 뉴스레터 구독하기
- 이메일 주소를 입력해 주세요
- 구독해 주셔서 감사합니다!
  시의회는 화요일 낡은 다리를 다시 짓는 예산안을 통과시켰고, 공사는 내년 봄에 시작될 예정이다.
  구청은 뉴스레터를 통해 공사 일정과 통행이 금지되는 구간을 주민에게 미리 알렸다고 설명했다.

  그는 지난해 신문사를 나와 환경 문제를 다루는 뉴스레터를 만들었고, 지금은 구독자가 삼만 명에 이른다.

# da
- Vil du have de bedste historier fra lokalområdet på mail?
- Du kan til enhver tid afmelde dig igen.
  Postbuddet kommer hver morgen med de vigtigste nyheder fra byen, og nogle gange med et brev til borgmesteren.

- Tilmeld dig vores gratis nyhedsbrev og få ugens vigtigste historier direkte i din indbakke.
- Indtast din e-mailadresse
- Tak for din tilmelding!
- Du kan altid afmelde dig igen.
  Byrådet vedtog tirsdag at bygge en ny bro over åen, og arbejdet begynder efter planen til foråret.
  I nyhedsbrevet til forældrene skrev skolen, at børnene ikke måtte komme i bil i den uge, vejen var spærret.

  Hun forlod avisen i fjor og startede et nyhedsbrev om klima, som i dag har tredive tusind betalende læsere.

# no
- Vil du ha ukens beste saker på e-post?
- Takk! Vi har sendt deg en e-post for å bekrefte påmeldingen.
  Postbudet kommer hver morgen med de viktigste nyhetene fra bygda, og noen ganger med et brev til ordføreren.

- Meld deg på vårt nyhetsbrev og få ukens viktigste saker rett i innboksen.
- Skriv inn e-postadressen din
- Takk for påmeldingen!
- Du kan når som helst melde deg av.
  Kommunestyret vedtok tirsdag å bygge en ny bro over elva, og arbeidet skal etter planen begynne til våren.
  I nyhetsbrevet til foreldrene skrev skolen at ingen måtte komme med bil den uka veien var stengt.

  Hun sluttet i avisa i fjor og startet et nyhetsbrev om klima, som i dag har tretti tusen betalende lesere.

# fi
- Haluatko viikon parhaat jutut sähköpostiisi?
- Voit lopettaa tilauksen milloin tahansa.
  Postinkantaja tuo joka aamu tärkeimmät uutiset kylältä, ja joskus hän tuo kirjeen kunnanjohtajalle.

- Tilaa maksuton uutiskirjeemme ja saat viikon tärkeimmät jutut suoraan sähköpostiisi.
- Syötä sähköpostiosoitteesi
- Kiitos tilauksesta!
- Voit peruuttaa tilauksen milloin tahansa.
  Kaupunginvaltuusto päätti tiistaina rakentaa uuden sillan joen yli, ja työt alkavat suunnitelman mukaan keväällä.
  Koulun uutiskirjeessä vanhempia kehotettiin jättämään autot kotiin sinä viikkona, kun tie olisi poikki.

  Hän lähti lehdestä viime vuonna ja perusti ilmastosta kertovan uutiskirjeen, jolla on nyt kolmekymmentätuhatta lukijaa.
- Tilaa uutiskirje tästä
  Tilaa uutiskirje, neuvoi kirjastonhoitaja, ja mummo tilasi, mutta postia ei näkynyt ennen kuin vasta lumien sulettua.

# cs
- Přihlaste se k odběru našeho newsletteru a to nejdůležitější dostanete přímo do vaší schránky.
- Zadejte svou e-mailovou adresu
- Děkujeme za přihlášení!
- Odhlásit se můžete kdykoliv.
  Zastupitelé v úterý schválili stavbu nového mostu přes řeku a práce mají podle plánu začít na jaře.
  Škola v newsletteru prosila rodiče, aby v týdnu, kdy bude silnice zavřená, nevozili děti autem.

  Loni odešla z novin a založila newsletter o klimatu, který dnes platí třicet tisíc čtenářů.

# sk
- Prihláste sa na odber nášho newslettera a to najdôležitejšie dostanete priamo do vašej schránky.
- Zadajte svoju e-mailovú adresu
- Ďakujeme za prihlásenie!
- Odhlásiť sa môžete kedykoľvek.
  Poslanci v utorok schválili stavbu nového mosta cez rieku a práce sa majú podľa plánu začať na jar.
  Škola v newsletteri prosila rodičov, aby v týždni, keď bude cesta zatvorená, nevozili deti autom.

  Vlani odišla z novín a založila newsletter o klíme, ktorý dnes platí tridsaťtisíc čitateľov.

# hu
- Iratkozzon fel ingyenes hírlevelünkre, és a hét legfontosabb írásai közvetlenül a postaládájába érkeznek.
- Adja meg e-mail címét
- Köszönjük a feliratkozást!
- Bármikor leiratkozhat.
  A közgyűlés kedden elfogadta az új híd terveit, és a munka az ígéret szerint tavasszal kezdődik meg.
  Az iskola a hírlevelében arra kérte a szülőket, hogy az útzár hetében ne autóval hozzák a gyerekeket.

  Tavaly otthagyta a lapot, és hírlevelet indított a klímáról, amelyre azóta harmincezren fizettek elő.

# ro
- Abonează-te la newsletterul nostru și primește cele mai importante știri direct în inbox.
- Introdu adresa ta de email
- Mulțumim pentru abonare!
- Te poți dezabona oricând.
  Consiliul local a aprobat marți construirea unui pod nou peste râu, iar lucrările încep la primăvară.
  În newsletterul școlii, părinții erau rugați să nu vină cu mașina în săptămâna în care drumul era închis.

  A plecat anul trecut de la ziar și a pornit un newsletter despre climă, citit astăzi de treizeci de mii de oameni.

# bg
- Абонирайте се за нашия безплатен бюлетин и получавайте най-важното директно във вашата поща.
- Въведете вашия имейл
- Благодарим за абонамента!
- Можете да се отпишете по всяко време.
  Общинският съвет одобри във вторник строежа на нов мост над реката, а работата трябва да започне напролет.
  В бюлетина си училището помоли родителите да не карат децата с коли през седмицата, когато пътят е затворен.

  Миналата година тя напусна вестника и започна бюлетин за климата, който днес има трийсет хиляди читатели.

# el
- Εγγραφείτε στο newsletter μας και λάβετε τα σημαντικότερα νέα απευθείας στο email σας.
- Συμπληρώστε το email σας
- Ευχαριστούμε για την εγγραφή!
- Μπορείτε να διαγραφείτε οποτεδήποτε.
  Το δημοτικό συμβούλιο ενέκρινε την Τρίτη τη νέα γέφυρα πάνω από το ποτάμι, και τα έργα αρχίζουν την άνοιξη.
  Στο newsletter του σχολείου οι γονείς παρακαλούνταν να μην έρθουν με αυτοκίνητο την εβδομάδα των έργων.

  Πέρυσι έφυγε από την εφημερίδα και ξεκίνησε ένα newsletter για το κλίμα, που έχει σήμερα τριάντα χιλιάδες αναγνώστες.

# uk
- Підпишіться на нашу розсилку та отримуйте головне за тиждень прямо на вашу пошту.
- Введіть свій email
- Дякуємо за підписку!
- Відписатися можна будь-коли.
  Міська рада у вівторок схвалила будівництво нового мосту через річку, а роботи мають розпочати навесні.
  У розсилці для батьків школа просила не возити дітей автівками того тижня, коли дорога буде закрита.

  Торік вона пішла з газети й заснувала розсилку про клімат, яку тепер читають тридцять тисяч людей.

# tr
- Haftanın en önemli haberleri e-posta kutunuza gelsin: bültenimize ücretsiz abone olun.
- E-posta adresinizi girin
- Abone olduğunuz için teşekkürler!
- İstediğiniz zaman abonelikten çıkabilirsiniz.
  Belediye meclisi salı günü nehrin üzerine yeni bir köprü yapılmasını onayladı, çalışmalar ilkbaharda başlayacak.
  Okul, velilere gönderdiği bültende yolun kapalı olduğu hafta çocukların arabayla getirilmemesini istedi.

  Geçen yıl gazeteden ayrılıp iklim üzerine bir bülten çıkarmaya başladı, bugün otuz bin okuru var.
- Lütfen gelen kutunuzu kontrol edin
  E-postayı bulamıyorsanız önce gereksiz klasörüne bakın, sonra sağlayıcınızı arayın.

# ar
- اشترك في نشرتنا البريدية لتصلك أهم الأخبار كل صباح إلى بريدك الإلكتروني.
- أدخل بريدك الإلكتروني
- شكراً لاشتراكك!
- شكرا لاشتراكك في نشرتنا
- يمكنك إلغاء الاشتراك في أي وقت.
  أقر المجلس البلدي يوم الثلاثاء بناء جسر جديد فوق النهر، ومن المقرر أن تبدأ الأشغال في الربيع.
  طلبت المدرسة من الأهالي في نشرتها الأسبوعية ألا يأتوا بالسيارات في أيام إغلاق الطريق.

  تركت الصحيفة في العام الماضي وأسست نشرة بريدية عن المناخ يقرؤها اليوم ثلاثون ألف مشترك.
- تحقق من بريدك الإلكتروني
  تحقق من صندوق الوارد أولا، ثم اتصل بالبنك قبل أن تضغط على أي رابط.

# fa
- در خبرنامه ما عضو شوید و مهم‌ترین خبرها را هر روز صبح در ایمیل خود دریافت کنید.
- ایمیل خود را وارد کنید
- از عضویت شما سپاسگزاریم!
- عضویت در خبرنامه
  شورای شهر سه‌شنبه ساخت پل تازه روی رودخانه را تصویب کرد و قرار است کار در بهار آغاز شود.
  مدرسه در خبرنامهٔ خود از پدر و مادرها خواست در هفتهٔ بسته بودن جاده بچه‌ها را با خودرو نیاورند.

  او سال گذشته روزنامه را ترک کرد و خبرنامه‌ای دربارهٔ اقلیم راه انداخت که امروز سی هزار خواننده دارد.
- این فیلد الزامی است
  ایمیل خود را بررسی کنید و روی هیچ پیوندی نزنید، کارشناس امنیت توصیه می‌کند.

# he
- הירשמו לניוזלטר שלנו וקבלו את הכתבות החשובות של השבוע ישירות למייל.
- הזינו את כתובת המייל שלכם
- תודה שנרשמתם!
- ניתן לבטל את ההרשמה בכל עת.
  מועצת העיר אישרה ביום שלישי את בניית הגשר החדש מעל הנהר, והעבודות אמורות להתחיל באביב.
  בניוזלטר להורים ביקש בית הספר שלא להביא את הילדים ברכב בשבוע שבו הכביש יהיה סגור.

  בשנה שעברה היא עזבה את העיתון והקימה ניוזלטר על משבר האקלים, שיש לו היום שלושים אלף קוראים.
- הירשמו לניוזלטר וקבלו את הסיפורים הגדולים של השבוע
  הירשמו לניוזלטר שלי, הציעה הציירת לאורחי התערוכה, ואיש מהם לא ידע מהו ניוזלטר.
- בדקו את תיבת המייל שלכם
  בדקו את תיבת הדואר שלכם ואל תלחצו על שום קישור, ממליץ המומחה לתושבים.

# hi
- हमारे न्यूज़लेटर की सदस्यता लें और हफ़्ते की ख़ास ख़बरें सीधे अपने इनबॉक्स में पाएं।
- अपना ईमेल दर्ज करें
- सदस्यता लेने के लिए धन्यवाद!
- आप कभी भी अनसब्सक्राइब कर सकते हैं।
  नगर परिषद ने मंगलवार को नदी पर नए पुल के निर्माण को मंज़ूरी दी, और काम वसंत में शुरू होगा।
  स्कूल ने अपने न्यूज़लेटर में माता-पिता से कहा कि सड़क बंद रहने वाले हफ़्ते में बच्चों को गाड़ी से न लाएं।

  पिछले साल उन्होंने अख़बार छोड़ा और जलवायु पर एक न्यूज़लेटर शुरू किया, जिसे आज तीस हज़ार लोग पढ़ते हैं।

# id
- Berlangganan newsletter kami dan dapatkan berita terpenting setiap pagi langsung ke inbox.
- Masukkan alamat email Anda
- Terima kasih telah berlangganan!
- Anda dapat berhenti berlangganan kapan saja.
  Dewan kota pada Selasa menyetujui pembangunan jembatan baru di atas sungai, dan pekerjaan dimulai tahun depan.
  Dalam buletin sekolah, para orang tua diminta tidak mengantar anak dengan mobil selama jalan ditutup.

  Tahun lalu ia keluar dari surat kabar dan mendirikan newsletter tentang iklim yang kini dibaca tiga puluh ribu orang.

# vi
- Đăng ký nhận bản tin của chúng tôi để nhận tin quan trọng nhất mỗi sáng qua email.
- Nhập địa chỉ email của bạn
- Cảm ơn bạn đã đăng ký!
- Bạn có thể hủy đăng ký bất cứ lúc nào.
  Hội đồng thành phố hôm thứ Ba thông qua việc xây cây cầu mới qua sông, và công việc sẽ bắt đầu vào mùa xuân.
  Trong bản tin gửi phụ huynh, nhà trường đề nghị không đưa trẻ đến bằng ô tô trong tuần đường bị đóng.

  Năm ngoái chị rời tòa soạn và lập một bản tin về khí hậu, nay đã có ba mươi nghìn người đọc.

# th
- สมัครรับจดหมายข่าวของเรา
- กรอกอีเมลของคุณ
- ขอบคุณที่สมัครรับข่าวสาร!
- ยกเลิกการรับข่าวสารได้ทุกเมื่อ
  สภาเมืองอนุมัติเมื่อวันอังคารให้สร้างสะพานใหม่ข้ามแม่น้ำ และงานก่อสร้างจะเริ่มในปีหน้า
  โรงเรียนแจ้งผู้ปกครองผ่านจดหมายข่าวว่าอย่าพานักเรียนมาด้วยรถยนต์ในสัปดาห์ที่ปิดถนน

  ปีที่แล้วเธอลาออกจากหนังสือพิมพ์มาทำจดหมายข่าวเรื่องภูมิอากาศ ซึ่งวันนี้มีผู้อ่านสามหมื่นคน

# fr
  Elle a quitté le journal l'an dernier pour lancer une newsletter sur le climat, que lisent trente mille abonnés.

# es
  Dejó el periódico el año pasado y fundó una newsletter sobre el clima, que hoy leen treinta mil suscriptores.

# it
  Nella newsletter della scuola i genitori erano pregati di non venire in auto durante la settimana dei lavori.

# pt
- Subscreva a nossa newsletter gratuita
- Introduza o seu e-mail
- Obrigado por subscrever!
  A câmara aprovou na terça-feira a construção de uma ponte nova, que deve estar pronta dentro de dois anos.

  Na newsletter da escola pedia-se aos pais que não viessem de carro na semana em que a rua estaria fechada.

# nl
  Vorig jaar verliet ze de krant en begon ze een nieuwsbrief over het klimaat, die dertigduizend lezers heeft.

# pl
  W zeszłym roku odeszła z gazety i założyła newsletter o klimacie, który czyta dziś trzydzieści tysięcy osób.

# ru
  В прошлом году она ушла из газеты и завела рассылку о климате, которую читают тридцать тысяч человек.

# sv
  Förra året lämnade hon tidningen och startade ett nyhetsbrev om klimatet, som i dag har trettio tusen läsare.

# ja
  彼女は昨年新聞社を辞めて気候を扱うニュースレターを始め、いまでは三万人の読者がいる。

# zh
  她去年离开报社，创办了一份谈气候的电子报，如今每周有三万人阅读。

  學校在電子報裡請家長在封路的那一週不要開車接送孩子，結果校門口反而更塞。

# zh
- 恭喜您订阅成功，每周五的渡口来信会准时寄到您的邮箱。
  订阅成功的通知贴在磨坊门口，可是磨坊主说他从来没有订过那份报纸。

# ko
- 뉴스레터 구독하고 매주 금요일 나루 소식을 받아보세요.
  뉴스레터 구독자 가운데 절반은 강 건너 마을 사람들이고, 편지는 방앗간 이층에서 쓰인다.

# html
  <p>Nobody remembers who painted the lighthouse red, but the council has voted against painting it white.</p>
- <div id="mc_embed_signup"><p>The island in your mailbox every Friday</p></div>
  <p>The school has eleven pupils, four more than last year, and the teacher has asked for a second stove.</p>
  <p class="has-newsletter">The newsletter of the island was set by hand in the bakery, and it cost half a loaf.</p>
  <p>At low tide the postman walks across the flats, his boots around his neck, the letters under his hat.</p>
  <p>The new pump came on Tuesday, and by Friday the cellars on the quay were dry for the first time since May.</p>
"""
