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
        ^subscribe to our {free|weekly|daily|newsletter|newsletters|email|emails|morning|channel|youtube|podcast|mailing|updates|alerts|magazine|feed|blog|e-newsletter|rss|whatsapp|substack|telegram|email newsletter}
        ^subscribe to our$
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
        ^check with your {mail|email|e-mail} provider$
        ^{please check|check} your {spam|junk|spam & promotions|promotions|spam and promotions|spam or promotions|junk mail} {folder|folders}$
        ^{please check|check} your {inbox|email|e-mail|mailbox} and {your spam|spam|your junk|junk|junk mail} folder
        ^confirm {signup|sign-up|subscription|your subscription|registration|your email|email address}$
        ^{email|e-mail|newsletter|mail|notification} preferences$
        ^manage {subscription|subscriptions|your subscription|newsletters|email preferences|email settings}$
        ^newsletters {disabled|are disabled}$
        ^now check your {email|e-mail|inbox|mailbox}!$
        ^{success! now|success! please|almost there! now|great! now|great! please|please} check your {email|inbox} {for|to confirm|to complete}
        ^{success! now|almost there! now|great! now|great! please} check your {email|e-mail|inbox|mailbox}$
        ^thank you for subscribing. before you start reading
        below are a few other sites you may enjoy
        ^to complete {signup|sign-up|your registration|your subscription|the signup}, click the {confirmation|verification} link
        ~click the {confirmation|verification|activation} link in {your inbox|the email|the e-mail|the message|our email}
        ~if it doesn't arrive within {3|5|10|a few} minutes
        ^if you've completed all these checks
        ~you're still not receiving {emails|our emails|newsletters|our newsletter}
        ^unsubscribe from {all|all our|these|our} {emails|e-mails|newsletters}$
        ^this {email|e-mail|email address|e-mail address|address} is already {subscribed|registered|signed up|on our list}$
        ^we {don't|do not|never|won't|will never} {spam|spam you|send spam}! {read|see} our privacy policy
        ^{view|read|open} this {email|e-mail|newsletter|message} in {your|a|the} browser
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
        ^{abonnement|anmeldung|registrierung|newsletter-anmeldung|e-mail-adresse} bestätigen$
        ^{danke|vielen dank} {fürs abonnieren|für dein abo|für ihr abo|für ihr abonnement}. {unten|hier|bevor}
        ~{findest du|finden sie} noch {ein paar weitere websites|einige websites|einige weitere websites}
        ^{e-mail-einstellungen|newsletter-einstellungen|e-mail-newsletter|newsletter verwalten|newsletter-verwaltung}$
        ^{erhalte|erhalten sie} eine benachrichtigung, wenn jemand auf {deinen|ihren} kommentar
        ^{erkundige dich|erkundigen sie sich|fragen sie|frage} bei {deinem|ihrem} {e-mail-anbieter|e-mail-provider|mail-anbieter}$
        ^um {ihre|deine} {registrierung|anmeldung|bestellung} {abzuschließen|abzuschliessen}, {klicken sie|klicke|klick} auf den bestätigungslink
        ~{klicken sie|klicke} auf den bestätigungslink in
        ~{innerhalb von|nach} {3|drei|5|fünf|ein paar|einigen} minuten {ankommt|noch keine e-mail}
        ~{überprüfe|überprüfen sie|prüfe|prüfen sie|kontrolliere} bitte {deinen|ihren} spam-ordner
        ^von allen {e-mails|newslettern} abmelden$
        ^willkommen zurück!$
        ^{wähle|wählen sie|wähl} {deine|ihre|deinen|ihren} {newsletter|newsletter aus}$
        ^{überprüfe|überprüfen sie|prüfe|prüfen sie} {deinen|ihren|bitte deinen|bitte ihren|jetzt deinen|jetzt ihren|nun ihren} posteingang$
        ^{überprüfe|überprüfen sie|prüfe|prüfen sie} {jetzt|nun|bitte} {dein|ihr} {postfach|e-mail-postfach}$
        ^{vielen dank|danke|herzlichen dank} für {die anmeldung|ihr interesse an unserem newsletter|dein interesse an unserem newsletter|ihre registrierung|deine registrierung}$
        ^{jederzeit|einfach} {abbestellbar|widerrufbar|wieder abbestellbar}$
        ^{dieses feld ist erforderlich|dies ist ein pflichtfeld|dieses feld ist ein pflichtfeld|dieses feld wird benötigt|dieses feld darf nicht leer sein|dieses feld muss ausgefüllt werden|bitte füllen sie dieses feld aus|bitte fülle dieses feld aus|diese angabe ist erforderlich}$
        ^{sie sind|du bist} {bereits|schon} {angemeldet|für den newsletter angemeldet|für diesen newsletter angemeldet}$
        ^diese {e-mail-adresse|e-mail|adresse|mailadresse} ist {bereits|schon} {registriert|angemeldet|eingetragen|vergeben}$
        ^wir {senden|versenden|verschicken|schicken} keinen spam!
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
        je souhaite recevoir {la|les|des|une|vos|votre|par|gratuitement|chaque|l'actualité|toute|le} {newsletter|newsletters|lettre|lettres|actualités|alertes|offres|infos|informations|e-mail|mail|email}
        ^je souhaite recevoir {les|des|par|la|vos|l'essentiel|chaque}
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
        cliquer {sur le|le} lien de confirmation dans l'{e-mail|email} que vous allez recevoir
        ^merci de vous être {inscrit|inscrite|inscrit(e)|abonné|abonnée|abonné(e)}$
        ^merci de vous être {inscrit|inscrite|inscrit(e)|abonné|abonnée|abonné(e)} {à la|à notre} {newsletter|infolettre|lettre d'information}$
        ^merci {pour votre|de votre} {abonnement|inscription}$
        ^merci {pour votre|de votre} {abonnement|inscription} à {notre|la|cette} {newsletter|infolettre|lettre d'information}$
        ^{pensez à|n'oubliez pas de|veuillez} vérifier {vos|votre dossier|votre dossier de} {courriers indésirables|spams|spam|courrier indésirable|indésirables}$
        ^{veuillez vérifier|vérifiez|consultez} {votre|vos} {boîte de réception|boîte mail|boîte e-mail|messagerie|e-mails|emails}$
        ^{vérifiez|s'il ne vous parvient pas} * votre dossier {d'indésirables|de spam|spam|courrier indésirable|de courriers indésirables}
        ^{ce champ est|champ|tous les champs sont} {obligatoire|requis|obligatoires}$
        ^vous êtes déjà {inscrit|inscrite|inscrit(e)|abonné|abonnée|abonné(e)} à {la|notre|cette} {newsletter|infolettre|lettre d'information}$
        ^vous êtes déjà {inscrit|inscrite|inscrit(e)}$
        ^{pas de|zéro|aucun|jamais de} {spam|spams}$
        ^{zéro|pas de} spam, promis$
        ^nous {n'envoyons pas|ne vous enverrons pas|n'enverrons jamais|n'envoyons jamais} de {spam|spams}$
        ^{veuillez|merci de} {saisir|entrer|indiquer} une adresse {e-mail|email|mail|courriel|électronique} {valide|valable}$
        ^{veuillez|merci de} {renseigner|fournir} une adresse {e-mail|email|mail|courriel|électronique} {valide|valable}$
        ^{toutes nos newsletters|toutes les newsletters|choisir vos newsletters|choisissez vos newsletters|gérer mes newsletters|découvrir nos newsletters|découvrez nos newsletters}$
        ^vos données {sont|seront} {|uniquement} utilisées pour {l'envoi de|vous envoyer} {la|nos|notre} {newsletter|newsletters}
        ^vos données {sont|seront} {|uniquement} utilisées pour {l'envoi de|vous envoyer} {la|nos|notre} {infolettre|lettre d'information}
        ^votre adresse {e-mail|email|mail} {est|sera} {uniquement|exclusivement|seulement} utilisée pour {vous envoyer|l'envoi|vous adresser}
        ^votre adresse {électronique|de messagerie} {est|sera} {uniquement|exclusivement|seulement} utilisée pour {vous envoyer|l'envoi|vous adresser}
        ^{confirmer|valider} {mon inscription|l'inscription|mon abonnement|l'abonnement|votre inscription|votre abonnement}$
        ^gérer {mes|vos} {abonnements|inscriptions}$
        ^{se désinscrire|se désabonner|me désinscrire|me désabonner|désabonnez-vous|désinscrivez-vous}$
        ^{se désabonner|se désinscrire} de {tous|toutes} {les e-mails|les newsletters|les emails|nos e-mails|les courriels}$
        ^préférences {e-mail|email|d'e-mail|de messagerie|de courriel|de communication}$
        ^pour confirmer votre {inscription|abonnement}, {veuillez cliquer|cliquez|merci de cliquer}
        ^avant de commencer à lire, voici quelques sites
        ^vérifiez auprès de votre fournisseur {d'e-mail|de messagerie|d'email}$
        ^{e-mail|email} de la newsletter$
        ^votre inscription {à la newsletter|à notre newsletter|à l'infolettre} {a été enregistrée|a bien été enregistrée|est confirmée|est validée|a été prise en compte}$
        ^un {e-mail|email|courriel|lien} de confirmation {vient de vous être|vous a été} envoyé{ par e-mail|}$
        inscrivez-vous à {notre|nos|la|cette} {newsletter|newsletters|lettre|infolettre} * {et recevez|pour recevoir|pour ne rien|et ne}
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
        ^{puede|puedes} cancelar {su|tu|la} suscripción {en cualquier momento|cuando quieras|cuando quiera}$
        ^{este campo es|campo|es un campo|todos los campos son} {obligatorio|requerido|obligatorios|necesario}$
        ^{sin|nada de|cero|no hacemos} spam$
        ^no {enviamos|te enviaremos|le enviaremos|mandamos} spam$
        ^{introduce|ingresa|introduzca} {un correo|un email|una dirección de correo|un correo electrónico|una dirección de correo electrónico|un e-mail} {válido|válida}$
        ^{ingrese|escribe|escriba} {un correo|un email|una dirección de correo|un correo electrónico|una dirección de correo electrónico|un e-mail} {válido|válida}$
        ^quiero {suscribirme|recibir el boletín|recibir la newsletter|apuntarme|recibir las noticias}$
        ^{darse de baja|darme de baja|date de baja|cancelar suscripción|cancelar la suscripción|anular suscripción|desuscribirse}$
        ^{darse de baja|desuscribirse|cancelar la suscripción} {de todos|a todos} {los correos|los boletines|los emails|los correos electrónicos}$
        ^{gestionar|administrar|gestiona|administra} {suscripciones|mis suscripciones|tus suscripciones|tus boletines|mis boletines|boletines}$
        ^{boletín|boletín informativo|boletines|newsletter} por {correo electrónico|correo|email|e-mail}$
        ^{comprueba|verifica|consulta|compruebe} con tu proveedor de {correo|correo electrónico|email}$
        ^confirmar {suscripción|la suscripción|mi suscripción|registro|tu suscripción}$
        ^{elige|selecciona|escoge|elija|seleccione} {tus|los|sus} {boletines|newsletters}$
        ^{gracias por suscribirte|gracias por tu suscripción|gracias por suscribirse|gracias por su suscripción}. antes de {leer|comenzar|empezar}
        ^para completar {el registro|la suscripción|tu registro}, {haz|haga} clic en el enlace de confirmación
        {si no llega|si no lo recibes|si no te llega} * {carpeta|bandeja} de {spam|correo no deseado}
        ^preferencias de {correo|correo electrónico|email|comunicación|suscripción|boletines}$
        ^{ahora|por favor,|por favor} {revisa|revise} {tu|su} {correo|correo electrónico|email|bandeja de entrada}$
        ^{ahora|por favor,|por favor} {comprueba|consulta} {tu|su} {correo|correo electrónico|email|bandeja de entrada}$
        ^revisa {tu|su} {correo|correo electrónico} para {confirmar|completar} {tu|su} {suscripción|registro}$
        ^revise {tu|su} {correo|correo electrónico} para {confirmar|completar} {tu|su} {suscripción|registro}$
        ^{revisa|revise} {tu|su} {correo|correo electrónico} para {confirmar|completar} la {suscripción|registro}$
        ^{revisa|revise} {tu|su} {correo|correo electrónico} para activar {tu|su|la} {suscripción|registro}$
        ^{revisa|revise} {tu|su} email para {confirmar|completar} {tu|su|la} {suscripción|registro}$
        ^{revisa|revise} {tu|su} email para activar {tu|su|la} {suscripción|registro}$
        ^comprueba {tu|su} {correo|correo electrónico} para {confirmar|completar} {tu|su|la} {suscripción|registro}$
        ^comprueba {tu|su} {correo|correo electrónico} para activar {tu|su|la} {suscripción|registro}$
        ^comprueba {tu|su} email para {confirmar|completar|activar} {tu|su|la} {suscripción|registro}$
        ^al hacer clic en {suscribirme|suscribirse|enviar|registrarme}, {acepto|aceptas|acepta} {la|los|nuestra}
        ^error al {suscribirse|suscribirte|enviar el formulario}$
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
        ^campi {obbligatori|richiesti}$
        ^cliccando su {iscriviti|invia|registrati} {dichiari di aver letto|dichiari di aver preso visione|accetti} l'informativa
        ^{questo campo è|campo|tutti i campi sono} {obbligatorio|richiesto|obbligatori}$
        ^{niente|zero|nessuno|no} spam$
        ^non {inviamo|facciamo|ti invieremo|mandiamo} spam$
        ^{inserisci|inserire} {un|una} {indirizzo email|indirizzo e-mail|email|e-mail} {valido|valida}$
        ^{immetti|scrivi} {un|una} {indirizzo email|indirizzo e-mail|email|e-mail} {valido|valida}$
        ^{mi iscrivo|voglio iscrivermi|iscrivimi|voglio ricevere la newsletter}$
        ^{annulla|cancella|disdici} {iscrizione|l'iscrizione|la tua iscrizione|la sottoscrizione}$
        ^{disiscriviti|cancellati|annulla l'iscrizione} {da tutte le email|dalla newsletter|dalle newsletter|da tutte le newsletter}$
        ^{disiscriviti|cancellati}$
        ^{gestisci|scopri|scegli|seleziona} {le tue|tutte le|le nostre|la tua|le} newsletter$
        ^{conferma|conferma la tua|conferma l'} {abbonamento|iscrizione}$
        ^conferma l'{iscrizione|abbonamento}$
        ^{contatta|verifica con} il tuo {provider|fornitore} di posta{ elettronica|}$
        ^{ora|adesso} controlla la tua {email|e-mail|posta|casella di posta}$
        ^per completare {l'iscrizione|la registrazione}, {clicca|fai clic} {il|sul} link di conferma {inviato|che ti abbiamo inviato|ricevuto|nell'email|contenuto nella mail}
        {se non lo ricevi|se non arriva|se non la trovi} * {nello|la cartella|nella cartella} spam
        ^preferenze {email|e-mail|newsletter|di comunicazione|di contatto}$
        ^{ho letto|dichiaro di aver letto} {e accetto|e compreso|} l'informativa sulla privacy$
        ^{acconsento|presto il consenso|do il consenso|autorizzo} al trattamento dei {miei dati|dati personali|miei dati personali}$
        ^{puoi|potrai} {disiscriverti|cancellarti|annullare l'iscrizione|cancellare l'iscrizione|revocare l'iscrizione} {in qualsiasi momento|in ogni momento|quando vuoi|in qualunque momento}$
        ^sei già iscritto {alla|a questa|alla nostra} newsletter$
        ^{grazie per esserti|grazie di esserti} {iscritto|iscritta|iscritto/a|registrato|abbonato}$
        ^{inserendo|lasciando} {la tua email|la tua e-mail|il tuo indirizzo email} {accetti|acconsenti}
        ^errore durante {l'iscrizione|la registrazione|l'invio}$
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
        ^{subscrição|inscrição|assinatura} {efetuada|realizada|feita|confirmada|concluída} com sucesso$
        ^{este campo é|campo|todos os campos são|campo de preenchimento} {obrigatório|obrigatórios}$
        ^campos {obrigatórios|de preenchimento obrigatório}$
        ^{você já está|já está} {inscrito|inscrita|subscrito|inscrito(a)}$
        ^{você já está|já está} {inscrito|inscrita|inscrito(a)} {nesta|na|na nossa|em nossa} newsletter$
        ^{sem|zero|nada de} spam$
        ^não {enviamos|fazemos|mandamos|enviaremos} spam$
        ^{insira|digite|introduza|informe|escreva} um {e-mail|email|endereço de email|endereço de e-mail} válido$
        ^quero {assinar|me inscrever|inscrever-me|subscrever|receber a newsletter|receber as notícias}$
        ^cancelar {subscrição|inscrição|a subscrição|a inscrição|assinatura da newsletter}$
        ^cancelar {subscrição|inscrição|a subscrição|a inscrição} {de|em} todos os {e-mails|emails}$
        ^{ver|conhecer|conheça|escolha} {todas as|as suas|suas|as nossas|nossas} newsletters$
        ^confirmar {subscrição|inscrição|assinatura|a subscrição|a inscrição|registo|cadastro}$
        ^{cadastre-se|inscrever-se|registar agora|registe-se agora|cadastre-se agora}$
        ^preferências de {e-mail|email|newsletter|comunicação|subscrição}$
        ^{verificar|verifique|confirme} com {seu|o seu} {provedor|fornecedor} de {e-mail|email}$
        ^{agora|por favor,} {confira|verifique|veja} {seu|o seu} {e-mail|email}$
        ^{verifica|verifique|confira} {o teu|o seu|seu} {email|e-mail} agora$
        ^{obrigado por se inscrever|obrigado por subscrever|obrigado pela sua inscrição|obrigado pela sua subscrição}. antes de
        antes de {começar a ler|iniciar as suas leituras|inicar as suas leituras}, {abaixo estão|encontrará}
        ^para completar o {cadastro|registo|registro}, clique no link de confirmação enviado para {a sua|sua} caixa de entrada
        {se o link não chegar|se não o receber|se não receber} * {pasta|caixa} de spam
        {abaixo estão|encontrará de seguida} {alguns|} outros sites que {você pode|poderá|pode} gostar
        ^li e {aceito|concordo com} {a política de privacidade|os termos|os termos de uso|as condições}$
        ^{verifique|confira} {seu|o seu} {e-mail|email} para confirmar {a inscrição|sua inscrição|a subscrição|a sua subscrição}$
        ^ao {inserir|introduzir|informar} {o seu|seu} {email|e-mail}, {aceita|você aceita|concorda}
        ^ao {inserir|introduzir} o seu email {aceita|concorda}
        ^erro ao {subscrever|se inscrever|enviar|inscrever}$
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
        ^bedankt voor je {abonnement|inschrijving|aanmelding|registratie}. {voordat je|controleer|check}
        {enkele andere|nog een paar} sites die je {misschien|wellicht} leuk vindt
        ^{bevestig|bevestigen} {abonnement|je abonnement|uw abonnement|inschrijving|je inschrijving|aanmelding|je aanmelding|je e-mailadres|uw e-mailadres}$
        ^{check|informeer|kijk|vraag het na} bij {je|uw} {e-mailprovider|mailprovider|e-mailaanbieder}$
        ^{check|controleer|bekijk} {nu je|nu uw|je|uw} {e-mail|inbox|mailbox|e-mails|mail}!$
        ^{controleer|check} {je|uw} inbox {en eventueel|of|en} {je spamfolder|spammap|je spammap|uw spammap}
        ^{e-mailinstellingen|e-mailvoorkeuren|nieuwsbriefvoorkeuren|nieuwsbriefinstellingen|nieuwsbrieven beheren}$
        ^{kies|selecteer} {jouw|je|uw} {nieuwsbrieven|nieuwsbrief}$
        ^klik op de bevestigingslink in de {e-mail|mail} om {je|uw} {registratie|aanmelding|inschrijving}
        ~{check|controleer} ook {je|uw} {spamfolder|spammap|spambox}
        ^uitschrijven voor {alles|alle e-mails|alle nieuwsbrieven|alle mails}$
        ^welkom terug!$
        ^{je bent|u bent} {nu|succesvol|met succes} {ingeschreven voor|aangemeld voor|geabonneerd op} {onze|de} nieuwsbrief
        ^{je bent|u bent} {al|reeds} {ingeschreven|aangemeld|geabonneerd|ingeschreven voor deze nieuwsbrief}$
        ^dit {e-mailadres|mailadres|adres} is {al|reeds} {aangemeld|ingeschreven|geregistreerd|in gebruik}$
        ^{dit veld is verplicht|dit is een verplicht veld|verplicht veld|verplichte velden|dit veld is vereist|dit veld mag niet leeg zijn|vul dit veld in|dit veld moet ingevuld worden|velden met een * zijn verplicht}$
        ^geen spam, {beloofd|echt niet|nooit}$
        ^{wij|we} {sturen|versturen} {geen spam|nooit spam}! {lees|bekijk}
        ^ja, {ik meld me aan|ik schrijf me in|schrijf mij in|meld mij aan|stuur mij de nieuwsbrief|ik wil de nieuwsbrief ontvangen}$
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
        ^zapisz się {na nasz|na newsletter|na bezpłatny|na darmowy|do naszego|do newslettera|na powiadomienia|i otrzymuj|już|teraz|na listę|do bezpłatnego|do darmowego|i bądź|aby otrzymywać}
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
        ^nie przegap {najważniejszych|żadnych|żadnego|najnowszych|nowych|żadnej|ważnych|naszych|najlepszych|kolejnych|niczego}
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
        ^{sprawdź|sprawdźcie|teraz sprawdź|proszę sprawdzić} {swoją|swój|twoją} {skrzynkę|pocztę|skrzynkę odbiorczą}$
        ^{sprawdź|sprawdźcie|teraz sprawdź|proszę sprawdzić} {swoją|swój|twoją} {skrzynkę pocztową|folder spam}$
        ^{sprawdź|prosimy sprawdzić} {swoją skrzynkę|skrzynkę odbiorczą|folder|swoją skrzynkę odbiorczą} * spam
        ^{możesz|możecie|można} {zrezygnować|wypisać się|się wypisać|cofnąć zgodę} w {każdej chwili|dowolnym momencie}$
        ^{to pole|pole} {jest wymagane|wymagane|jest obowiązkowe|obowiązkowe}$
        {jesteś już|już jesteś} {zapisany|zapisana|zapisany/a} {do|na} {newsletter|newslettera}
        {jesteś już|już jesteś} {zapisany|zapisana|zapisany/a} {do|na} {nasz newsletter|naszego newslettera}
        ^{ten|podany} {adres|adres e-mail|e-mail} {jest już zapisany|jest już w naszej bazie}
        ^{ten|podany} {adres|adres e-mail|e-mail} znajduje się już w naszej bazie
        ^{żadnego|zero|bez|nie wysyłamy|nie rozsyłamy} {spamu|spamu, obiecujemy}$
        ^administratorem {twoich|państwa|pani/pana|pana/pani} {danych|danych osobowych} jest
        ^aby dokończyć {rejestrację|zapis|zapisywanie}, kliknij
        ^{otrzymaj|otrzymuj|wyślij mi} {powiadomienie|powiadomienia}, gdy ktoś {odpowie|skomentuje}
        ^skontaktuj się z {dostawcą|operatorem} poczty {elektronicznej|e-mail}$
        ^{ustawienia|preferencje} {e-mail|email|e-maili|poczty|subskrypcji|newslettera}$
        ^{witamy|witaj} {ponownie|z powrotem}$
        ^wybierz {swoje newslettery|newslettery|swój newsletter|newsletter, który cię interesuje}$
        ^{wypisz|wypisz się|zrezygnuj} {ze wszystkich|z wszystkich|w wszystkich} {e-maili|emaili|wiadomości e-mail}$
        ^{wypisz|wypisz się|zrezygnuj} {z tego|z naszych} {e-maili|emaili|wiadomości e-mail}$
        ^{wypisz|wypisz się|zrezygnuj} {ze wszystkich|z wszystkich|w wszystkich} {newsletterów|newslettera}$
        ^{wypisz|wypisz się|zrezygnuj} {z tego|z naszych} {newsletterów|newslettera}$
        {kilka|parę} innych {witryn|stron}, które mogą {ci|wam|państwu} się spodobać$
        ^{codzienny|cotygodniowy|poranny|wieczorny} newsletter
        ^{zapoznałem się|zapoznałam się|zapoznałem/am się} z {polityką prywatności|regulaminem|klauzulą informacyjną}
        ^{akceptuję|zaakceptuj} {regulamin|politykę prywatności|regulamin i politykę prywatności}$
        ^{podaj|wpisz|wprowadź} {poprawny|prawidłowy} {adres e-mail|adres email|e-mail}$
        ^wystąpił błąd podczas {zapisu|zapisywania|wysyłania formularza|zapisu do newslettera}$
        ^dołącz do {ponad |}# {czytelników|subskrybentów|osób}$
        ^twoje dane są {bezpieczne|u nas bezpieczne}$
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
        ^{email|e-mail|почтовые|электронные} {рассылки|рассылка}$
        ^{выбор|управление|выберите|выбрать|настроить|настройка|управлять|выбор и управление} {рассылки|рассылками|рассылку|рассылок|подписками на рассылки|подпиской на рассылку}$
        ^{добро пожаловать, с возвращением|с возвращением|рады видеть вас снова|рады снова вас видеть}!$
        ^{настройки|параметры|предпочтения} {email|email адреса|электронной почты|рассылки|рассылок|подписки на рассылку|email-рассылки}$
        ^{обратитесь|свяжитесь} {к своему почтовому провайдеру|с почтовым провайдером|с вашим почтовым провайдером|в службу поддержки почты}$
        ^{теперь|а теперь|пожалуйста|} {проверьте свою электронную почту|проверьте вашу электронную почту|проверьте электронную почту|проверьте почту|проверьте свою почту|проверьте почтовый ящик}$
        ^проверьте {папку|почту и папку|входящие и папку|почтовый ящик и папку|также папку} {спам|"спам"}$
        ^{оповещать|уведомлять|сообщать|получать уведомления} * {кто-то|когда кто-то} {отвечает|ответит} на {ваш|мой} комментарий
        ^{отписаться|отпишитесь|отказаться} от {всех рассылок|рассылки|рассылок|всех писем|нашей рассылки}$
        ^{отписаться|отменить подписку} {можно|вы сможете|вы можете} в {любое время|любой момент}$
        ^{вы можете|вы сможете|можно} {отписаться|отказаться от рассылки} в {любой момент|любое время}$
        ^{подтвердить|подтвердите|подтверждение} {подписку|подписки|свою подписку|подписку на рассылку}$
        ^{спасибо|благодарим|благодарим вас} за {подписку|подписку на рассылку|вашу подписку|оформление подписки|регистрацию}
        ^{спасибо|благодарим}, {вы подписались|вы подписаны|вы успешно подписались}
        ^вы {успешно подписались|подписаны|уже подписаны|подписались} на {рассылку|нашу рассылку|новости|наши новости|обновления}
        ^{ваша подписка|подписка} {оформлена|подтверждена|успешно оформлена|не подтверждена}$
        ^чтобы {завершить|подтвердить} {регистрацию|подписку}, {нажмите|перейдите|кликните} * {электронном письме, которое|мы прислали|мы отправили|мы выслали}
        ^для {завершения|подтверждения} {регистрации|подписки} {нажмите|перейдите|кликните} * {мы прислали|мы отправили|мы выслали|на вашу почту}
        ^{введите|укажите|оставьте} {ваш email|свой email|ваш e-mail|свой e-mail|ваш электронный адрес|адрес электронной почты|ваш адрес электронной почты|свой адрес электронной почты|вашу почту|свою почту}$
        ^{введите|укажите} {email|e-mail|адрес|корректный email|правильный email|действительный адрес электронной почты|корректный адрес электронной почты|верный email}$
        ^адрес {email|e-mail|электронной почты|электронный адрес|эл. почты}$
        ^ваш {электронной почты|электронный адрес|эл. почты}$
        ^ваш адрес {email|e-mail|электронный адрес|эл. почты}$
        ^{нажимая|подписываясь|регистрируясь|отправляя} * вы {соглашаетесь|даете согласие|принимаете} * {условия|условиями|обработк-|политик-|правил-}
        ^{даю|я даю|нажимая кнопку, я даю} согласие на {обработку|получение} {персональных данных|моих персональных данных|рекламной рассылки|рассылки|рекламы}
        ^{это поле|данное поле|поле} {обязательно|обязательно для заполнения|является обязательным|не может быть пустым|необходимо заполнить}$
        ^{обязательное поле|обязательные поля|поля, обязательные для заполнения|поля, отмеченные *, обязательны}$
        ^{никакого спама|без спама|мы не рассылаем спам|мы не спамим|мы не присылаем спам|обещаем не спамить}$
        ^{мы|обещаем} {не отправляем|не рассылаем|не шлем|не присылаем|не спамим|не слать} {спам|вам спам|и не}
        ^{подпишитесь|подписывайтесь|подписаться} на {рассылку|нашу рассылку|наши рассылки|еженедельную рассылку|ежедневную рассылку|бесплатную рассылку|новостную рассылку|дайджест|новости}$
        ^{получайте|получать} {лучшие материалы|главные новости|наши новости|свежие материалы|новые статьи} {на почту|по почте|на email|на электронную почту|на e-mail}$
        ^{самое важное|главное|главные новости} {за неделю|за день|недели|дня} {на вашу почту|на почту|в вашей почте|на вашей почте}$
        ^{спасибо|благодарим} за {подписку|вашу подписку}. прежде чем
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
        ^prenumerera$
        ^{kolla|kontrollera|titta} {nu din e-post|din e-post|din mejl|även skräpposten|även skräppost|även i skräpposten|i skräpposten|din skräppost|din skräppostmapp|nu din inkorg|även din skräppost}$
        ^{om|ser du|hittar du} * {kolla|kontrollera|titta i|titta även i} {skräpposten|skräppostmappen|din skräppost|din skräppostmapp}
        {kolla|kontrollera|titta i} {din skräppostmapp|skräppostmappen|din skräppost}$
        ^genom att {registrera dig|skriva upp dig|anmäla dig|prenumerera|skapa konto} {godkänner|accepterar} du {våra|vår|villkoren}
        ^avsluta {prenumerationen|din prenumeration} när du vill$
        ^{detta fält|det här fältet|fältet} {är obligatoriskt|är obligatorisk|måste fyllas i|krävs}$
        ^{obligatoriskt fält|obligatoriska fält|fält markerade med * är obligatoriska}$
        ^du {prenumererar redan|är redan prenumerant|prenumererar redan på nyhetsbrevet|är redan anmäld}$
        ^{den här e-postadressen|e-postadressen|denna e-postadress|adressen} är redan {registrerad|anmäld}$
        ^{ingen spam|ingen skräppost|vi spammar inte|vi skickar aldrig spam|vi skickar ingen spam|vi skickar aldrig skräppost|inget spam}$
        ^vi {delar|säljer|lämnar} aldrig {din|ut din} {e-postadress|e-post|mejladress|mejl}
        ^vi har skickat {ett bekräftelsemejl|ett mejl|en bekräftelse|ett bekräftelsemail|en bekräftelselänk} till {dig|din e-post|din e-postadress|din mejl}
        ^så {behandlar|hanterar} vi dina personuppgifter$
        ^läs {mer om|om} hur vi {hanterar|behandlar} {dina|personuppgifter|dina personuppgifter}
        ^tack för {att du|att du nu} {har anmält|har registrerat|anmält|registrerat|har skrivit upp} dig
        ^tack för att du prenumererar$
        ^tack för att du prenumererar. {innan du|här är|kolla din}
        andra webbplatser {nedan|} som du kanske {skulle|kan|gillar}
        ^{avregistrera|avanmäl|avanmäl dig|avregistrera dig} från {alla e-postutskick|alla utskick|alla nyhetsbrev|nyhetsbrevet|alla mejl|e-postutskick}$
        ^bekräfta {prenumeration|prenumerationen|din prenumeration|anmälan|din anmälan|e-postadressen|din e-postadress}$
        ^{e-postinställningar|inställningar för e-post|hantera nyhetsbrev|hantera mina nyhetsbrev|mina nyhetsbrev}$
        ^{få en avisering|få ett meddelande|få ett mejl|meddela mig} när någon {svarar|svarar på din kommentar|kommenterar ditt inlägg}$
        ^få {uppdateringar|uppdateringar via e-post|nyheter via e-post|uppdateringar på mejl}$
        ^{klicka på|tryck på} {bekräftelselänken|länken i mejlet|länken} {i din inkorg|i mejlet|för att bekräfta}
        {klicka på|tryck på} bekräftelselänken i {din inkorg|mejlet|din mejl}
        ^{välj|välj bland} {dina|våra} nyhetsbrev$
        ^{bevaka ämnet|följ ämnet|du följer nu ämnet|följ skribenten|du följer nu skribenten}$
    """,
    "ja": """
        {ニュースレター|メルマガ|メールマガジン}*{登録すると|登録いただくと|お届けします|お届けいたします}
        {ニュースレター|メルマガ|メールマガジン}の{配信停止は|配信は*停止|解除は|購読は*解除|登録は*解除|お申し込み|申し込みは|ご登録|ご購読}
        {ニュースレター|メルマガ|メールマガジン}{配信中|会員募集|会員に登録|を受け取りませんか|をお届け|を無料でお届け|を受信する|の受信を希望|に今すぐ登録|へのご登録|へ登録}
        {メール|メールボックス|受信箱|受信トレイ}{にお届けします|へお届けします|に直接お届け|へ直接お届け|にお届け$|へお届け$}
        {あなた|皆さま|皆様|お手元}の{メールボックス|受信箱|受信トレイ|メール}
        メールで{お送りします|お送りいたします|受け取りませんか|無料配信中}
        {主要ニュース|最新ニュース|注目ニュース|ニュース|重要ニュース|おすすめ記事|主な記事|厳選記事|更新情報|新着情報|最新の情報}をメールで{お届けします|お届けいたします|お届け$|配信中|受け取る$|受け取りませんか|お送りします}
        {ご購読|ご登録|ご購読のお申し込み|お申し込み}{ありがとうございます|いただきありがとうございます|いただき、ありがとうございます}
        確認メールを{お送りしました|送信しました|お送りいたしました}
        {いつでも|いつでも簡単に}{退会できます|停止できます|配信停止できます|配信を解除|登録を解除|購読を解除|登録解除が|購読を停止}
        {配信停止|配信解除|購読解除|登録解除}は{いつでも|こちらから|こちら$}
        ^{メールアドレス|eメールアドレス}を{入力して|ご記入|記入して}
        ^{今すぐ|いますぐ|まずは}無料で{登録|登録する|購読|購読する}$
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
        ニュースレターを無料
        メールアドレスをご登録
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
        ^すべての{メール|ニュースレター}{の|を}{購読|配信}{を|}{解除|停止}{する|}$
        ^{ニュースレター|メルマガ|メールマガジン}{のメール|を選択|を選択する|一覧|の設定|の登録|登録|を購読|配信登録|無料登録|会員登録}$
        ^{メール|メール配信|通知|メール通知|購読}{の設定|設定}{を変更|を管理|}$
        ^{今すぐ|受信した|}{メール|受信トレイ|受信箱}を{ご確認|確認して|確認}{ください|}$
        ^{メールプロバイダー|メールプロバイダ|プロバイダー}に{確認|お問い合わせ|問い合わせ}
        ^{購読|登録|お申し込み|メールアドレス}を{確認|確定|確認する|確定する|完了する|管理する|解除|解除する}$
        ^{新規登録|会員登録|購読登録|ログイン|サインアップ|登録}$
        {登録|購読|新規登録|お申し込み}を完了{するには|するため}*{リンク|メール}*{クリック|タップ}
        {届かない|見つからない|受信できない}{場合は|ときは|場合}*{迷惑メール|スパム}
        ^{誰か|だれか}があなたのコメントに{返信|返答}
        ^{新しい|新着}{コメント|投稿|記事}をメールで{通知|受け取る}
        ^{おかえりなさい|お帰りなさい|ようこそ|再びようこそ}$
        ^{ご購読|購読|ご登録|登録|お申し込み}{いただき|頂き|いただきまして|}{ありがとうございます|ありがとうございました}
        ^{登録|購読|送信|申し込む|クリック}{する|}{ことで|ことにより|と|をすると}*{利用規約|プライバシーポリシー|個人情報}*同意
        ^{すでに|既に}{登録されています|登録済みです|購読されています|購読済みです|購読しています|購読中です}$
        ^{この|必須}{項目|フィールド|欄}は{必須|必須項目|入力必須|必ず入力}{です|してください}$
        ^{スパムメール|スパム|迷惑メール}は{送りません|送信しません|お送りしません|一切送りません}
        ^{いつでも|購読はいつでも}{解除|退会|配信停止|購読解除|登録解除|キャンセル|解約}{できます|可能です|可能}$
        ^{メールアドレス|eメールアドレス|メール アドレス|メール}を{ご入力|入力して|ご記入}{してください|ください|}$
        ^{メールアドレス|eメールアドレス|メール アドレス|メール}を入力ください$
        ^{eメールアドレス|メール アドレス|メール}を入力$
        ^{有効な|正しい}メールアドレスを{入力|ご入力}
        ^{最新|注目|話題の}{ニュース|記事|情報}を{メール|受信トレイ}で{受け取る|お届け}
        {メールマガジン|メルマガ|ニュースレター}{登録|の登録|購読|配信登録}{はこちら|フォーム|は無料|受付|しませんか}
        {メールマガジン|メルマガ}{に|へ|を}{ご登録|登録|購読}{ください|はこちら|しませんか}
        ^{メールマガジン|メルマガ|ニュースレター}{に|を|へ}{登録|購読}{する|しよう}$
        {メルマガ|メールマガジン}に登録{して最新|してニュース|して毎|すると}
        ^{メールマガジン|メルマガ}{に登録|購読}$
        ^{確認|届いた|確認の}メールをご確認ください$
        ^{毎朝|毎日|毎週|平日毎朝|毎晩}*{ニュース|記事|まとめ|話題}を{メールでお届け|お届けします|メールで受け取}
    """,
    "zh": """
        {每天|每日|每周|每週|每天早上|每个工作日|每早|每天清晨|每個早上}*{送到|直达|直達|直送|发送到|發送到|寄到|送达|送達|送进|寄送至|发送至|投递到}{您的|你的|您|你|您的电子|您的電子}{邮箱|郵箱|信箱|电邮|電郵|邮件|收件箱|收件匣}
        {直送|直达|直達|送到|送达|送達|发送到|發送到|寄到|推送到|发至|发送至|寄送至}{您的|你的|您|你}{邮箱|郵箱|信箱|电邮|電郵|收件箱|收件匣}
        {訂閱|订阅|登记|登記|注册|註冊}{我们的|我們的|本报|本報|本站|本刊|免费|免費}{每日|每周|每週|免费|免費}{电子报|電子報|通讯|通訊|新闻信|電郵|邮件|电邮|简报|簡報|新闻简报}
        {訂閱|订阅|登记|登記|注册|註冊}{我们的|我們的|本报|本報|本站|本刊|免费|免費|每日|每週|每周}{电子报|電子報|新闻通讯|電子通訊|新聞通訊|邮件列表|电邮|電郵|新闻简报|新聞簡報|新聞電郵}
        {精选|精選|好文|新闻|新聞|文章|摘要}{直送|直达|直達}{邮箱|郵箱|信箱|电邮|電郵}
        {您可|你可|您可以|你可以}{随时|隨時}{退订|退訂|取消订阅|取消訂閱|停止订阅}
        {感谢|感謝|谢谢|謝謝}{您的|您|你|你的}{订阅|訂閱}
        订阅本站
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
        ^要完成{注册|订阅},请点击*{收件箱|邮件}*确认链接
        ^要完成{註冊|訂閱},請點擊*{收件箱|收件匣|郵件|信箱}*{確認連結|驗證連結}
        ^{取消|停止}{接收|}{所有|全部}{邮件|电子邮件|通讯}{订阅|}$
        ^{取消|停止}{接收|}{所有|全部}{郵件|電子郵件|電子報}{訂閱|}$
        ^{当|}有人{回复|回覆}{您|你}的{评论|留言}时{收到|接收|}*通知
        ^{當|}有人{回复|回覆}{您|你}的{評論|留言}時{收到|接收|}*通知
        ^当有{新|后续}{评论|留言|文章}时*通知
        ^當有{新|後續}{評論|留言|文章}時*通知
        ^欢迎回来{!|。|}$
        ^歡迎{回來|再次光臨}{!|。|}$
        ^{现在|}请{检查|查看}{您|你}的{电子邮件|电子邮箱}{!|。|}$
        ^{現在|}請{檢查|查看}{您|你}的{郵箱|信箱}{!|。|}$
        ^{电子邮件|电邮|邮件}{偏好|偏好设置|设置|通讯|简报|新闻信}$
        ^{電子郵件|電郵}{偏好|偏好設定|設定|電子報}$
        ^{确认|管理}{订阅|我的订阅}$
        ^{確認|管理}{訂閱|我的訂閱}$
        ^选择{您|你}{的|想要的|想订阅的}{新闻信|电子报|通讯|简报}$
        ^選擇{您|你}{的|想要的|喜歡的}電子報$
        ^{要|若要|如要|为}{完成|完成您的|完成你的}{注册|订阅}请*确认{链接|邮件}
        ^{要|若要|如要|為}{完成|完成您的|完成你的}{註冊|訂閱}請*確認{連結|郵件}
        {如果|若}*{没有收到|未收到|没收到}*{检查|查看}*{垃圾邮件|垃圾信件}
        {如果|若}*{沒有收到|沒收到}*{檢查|查看}*{垃圾郵件|垃圾信件}
        {如果|若}*未收到*檢查*{垃圾郵件|垃圾信件}
        {如果|若}*未收到*查看*垃圾郵件
        ^请{检查|查看|查收}*{收件箱|收件匣|信箱|邮箱}*垃圾邮件
        ^請{檢查|查看|查收}*{收件箱|收件匣|信箱}*垃圾郵件
        ^{订阅|注册}{即|即表示|即代表}{您|你|}{同意|已同意|接受}
        ^{訂閱|註冊}{即|即表示|即代表}{您|你|}{同意|已同意|接受}
        ^{您|你|此邮箱}{已|已经}订阅{过|了|我们的|本站|}$
        ^{您|你|此電子郵件}{已|已經}訂閱{過|了|本站|}$
        ^我们{不会|绝不}{发送|寄送|寄}{垃圾邮件|垃圾信}
        ^我們{不會|絕不}{發送|寄送|寄}{垃圾郵件|垃圾信}
        ^{与|请与|向}{您|你}的{邮件|电子邮件}{服务商|提供商|供应商}*确认
        ^{与|與|請與|向}{您|你}的{郵件|電子郵件}{服務商|提供商|供應商|服務供應商}*確認
        ^{此|该|这个}{字段|栏位|项}{为|是}{必填|必填项}$
        ^{該|這個}{字段|欄位|項}{為|是}{必填|必填項}$
        ^此{欄位|項}{為|是}{必填|必填項}$
        ^此字段為{必填|必填項}$
        ^此字段是必填項$
        ^请{输入|填写}{您的|你的|}{邮箱|电子邮箱|电子邮件}{地址|位址|}$
        ^請{輸入|填寫}{您的|你的|}{郵箱|電子郵件|email}{地址|位址|}$
        ^{无垃圾邮件|没有垃圾邮件},{随时|可随时}
        ^沒有垃圾郵件,{隨時|可隨時}
        ^{登记|留下|输入|填写}{电邮|邮箱|电子邮箱|您的邮箱|您的电子邮件}{即可|订阅|接收}
        ^{登記|留下|輸入|填寫}{電郵|郵箱|電子郵件|您的電郵|您的電子郵件}{即可|訂閱|接收}
        ^{输入|輸入|填写|填寫}{邮箱|电邮|電郵|電子郵件|电子邮件|电子邮件地址}$
        ^{订阅|訂閱}{我们的|我們的|本报|本報}*{电子报|電子報|通讯|简报|邮件|频道}
        ^{订阅|訂閱|免費訂閱}{电子报|電子報},{每天|每日|每週|每周|第一|掌握|獲取|获取|最新|不漏}
        {订阅|訂閱}{电子报|電子報}*{送到你|送到您|寄到你|寄到您|不漏接|掌握最新}
        ^{订阅|訂閱}{我们|我們|电子通讯|電子通訊|电子报}$
        請輸入您的電子郵件{地址|信箱},
        ^{订阅|訂閱}{电子报|電子報},{每天|每週|每周}*{读懂|讀懂|掌握|看懂|了解}
        ^{订阅|訂閱}{我们的|我們的}*{早报|早報|日报|日報|晚报|晚報|周报|週報|资讯|資訊|新闻信|快讯|快訊}
        ^{输入|輸入|填写|填寫}{邮箱|郵箱|电子邮箱|電子信箱},{免费|免費|立即|每天|每周|每週|第一时间}
    """,
    "ko": """
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
        ^{모든|전체} {이메일|메일|뉴스레터} {구독|수신} {취소|해지|거부|취소하기|해지하기}$
        ^{구독|구독을|가입|이메일|구독 신청} {확인|확인하기|완료|관리|관리하기|취소|해지|설정|취소하기|해지하기}$
        ^뉴스레터를 {선택|선택하기|선택하세요|구독|구독하기|신청|신청하기|받기|받아보기|목록|설정}$
        ^뉴스레터 {선택|선택하기|선택하세요|구독하기|신청하기|받기|받아보기|목록|설정}$
        ^{이메일|메일|무료|주간|일간} {뉴스레터|뉴스레터 구독|소식지|수신 설정|알림 설정}$
        ^{이메일|메일|주간|일간} 구독$
        ^{메일|무료|주간|일간} 설정$
        ^{다시|재} {돌아오신|방문해|방문하신|찾아} {것을|주셔서|주신 것을} {환영|감사}-
        ^{지금|} {이메일|메일}{을|를} {확인해|확인하}{ 주세요|주세요|세요}$
        ^{가입|구독|등록|회원가입}{을|를} {완료|마치}{하려면|려면|하시려면|시려면} * {링크|이메일|메일}-
        {도착하지|오지|받지} {않으면|못하면|않은 경우|못한 경우|못하셨다면|않았다면} * {스팸|스팸메일함|스팸함|스팸 메일함}-
        ^{스팸|스팸메일|광고 메일}{은|을|} {보내지|발송하지} {않습니다|않아요}
        ^{댓글에|내 댓글에} {대한|답글이} {답변이|답글이} {올라오면|달리면} {알림|알려|이메일로}-
        ^{구독|가입|신청|등록}해 {주셔서|주신 것에|주셔서 대단히} {감사합니다|감사드립니다|감사해요|고맙습니다}
        ^{구독|가입|등록|신청}{하면|하시면|함으로써|을 클릭하면|버튼을 누르면} {이용약관에|약관에|개인정보처리방침에|약관과|이용약관 및|개인정보 처리방침에} * {동의하게 됩니다|동의한 것으로 간주됩니다|동의하는 것입니다|동의하는 것으로 간주됩니다}$
        ^{이미|현재} {구독|등록|가입|구독 중|등록된} {중입니다|되어 있습니다|되었습니다|이메일입니다|계십니다|된 이메일입니다}
        ^{필수|이 필드는 필수|이 항목은 필수|필수 입력} {항목입니다|입력|입력 사항입니다|필드입니다}$
        ^{이 필드는 필수|이 항목은 필수|필수 입력} 입력 항목입니다$
        ^{메일 주소를|유효한 이메일 주소를|올바른 이메일을|올바른 이메일 주소를} {입력하세요|입력해 주세요|입력해주세요|입력하십시오|적어주세요}
        ^이메일 {입력하십시오|적어주세요}
        ^이메일을 {입력하십시오|적어주세요}
        ^이메일 주소를 {입력하십시오|적어주세요}
        ^{언제든지|언제든} {구독을|구독|} {취소|해지|거부}{할 수 있습니다|하실 수 있습니다|할 수 있어요}$
        ^메일 {제공업체|서비스 제공업체|서비스}에 문의-
        ^{구독해|가입해} 주셔서 * {읽기를|읽으시기|시작하기} 전에
        {뉴스레터|뉴스레터를|뉴스레터에} {구독하시고|구독하시면|신청하시면|신청하세요|신청해 주세요|구독해 주세요|구독해주세요|가입하세요|가입하시면|등록하세요|받아보세요|받아 보세요|받아보시려면|받으세요|만나보세요|무료로 구독|무료로 받아}
        {뉴스레터|뉴스레터를} {구독하고|신청하고} * {받아보세요|받아 보세요|만나보세요|만나 보세요|확인하세요|받으세요}
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
        ^tjek {din indbakke|din e-mail|din mail|din indbakke og|dit spamfilter|din spammappe|eventuelt dit spamfilter|også dit spamfilter|også din spammappe}$
        ^tjek din indbakke {(og|og} {din spammappe|dit spamfilter|evt. dit spamfilter}
        tjek {venligst|også|eventuelt|evt.|} {din spam mappe|din spammappe|dit spamfilter}$
        ^{dette felt|feltet} {er påkrævet|skal udfyldes|er obligatorisk}$
        ^{påkrævet felt|obligatorisk felt|obligatoriske felter|felter markeret med * skal udfyldes}$
        ^du er allerede {tilmeldt|abonnent|tilmeldt nyhedsbrevet|tilmeldt vores nyhedsbrev}$
        ^{vi sender aldrig spam|vi spammer ikke|vi spammer aldrig|ingen spam|vi sender ikke spam|vi hader spam}$
        ^vi {deler|videregiver|sælger} aldrig {din e-mail|din e-mailadresse|din mail|dine oplysninger} {med andre|til andre|til tredjepart|med tredjepart|videre}$
        ^vi har sendt {dig|en mail til dig|en bekræftelse|en bekræftelsesmail|dig en bekræftelsesmail|dig en mail}$
        ^vi har sendt {dig|} en {bekræftelsesmail|bekræftelse} {til dig|til din|på mail|med et link}
        ^sådan {behandler|håndterer|bruger} vi {dine personoplysninger|personoplysninger|dine data|dine oplysninger}$
        ^{afmeld|afmeld dig} {alle e-mails|alle mails|alle nyhedsbreve|nyhedsbrevet|nyhedsbrev|e-mails}$
        ^bekræft {abonnement|dit abonnement|tilmelding|din tilmelding|din e-mail|din e-mailadresse}$
        ^{få besked|bliv notificeret|få en besked|få en mail|modtag besked} når {nogen|der er nogen, der} {svarer|kommenterer|svarer på din kommentar|svarer på dit indlæg}$
        ^{e-mail nyhedsbrev|nyhedsbrev på e-mail|e-mail præferencer|e-mail-præferencer|e-mailindstillinger|mine nyhedsbreve|vælg dine nyhedsbreve|hvilke nyhedsbreve ønsker du}$
        {klik på|klikke på|tryk på} {bekræftelseslinket|linket i mailen} {i din|for at|i mailen}
        ^tak for din tilmelding. {før du|tjek din|du vil|vi har|du er}
        andre {sider|websteder} du måske {vil|kunne} {synes om|kunne lide}$
        ^{tilmeld|abonner|abonnér|tilmeld mig}$
        ^tjek med din {e-mailudbyder|mailudbyder}$
        ^{følg emnet|følg emner i artiklen|følg emner|du følger nu emnet|følg skribenten}$
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
        ^sjekk {innboksen din|e-posten din|e-posten din nå|også søppelposten|søppelposten|også søppelpost|søppelposten din|spam-mappa|også spamfilteret}$
        ^sjekk innboksen din {(og|og} {søppelpost|søppelposten|søppelpostmappen|spam-mappen|spamfilteret}
        {sjekk|sjekke} {søppelposten|søppelpostmappen|spam-mappa|spammappen} {din|di}
        ^{dette feltet|feltet} {er obligatorisk|er påkrevd|må fylles ut|må fyllast ut|er påkravd}$
        ^{obligatorisk felt|obligatoriske felt|påkrevd felt|felter merket med * er obligatoriske}$
        ^du {er allerede påmeldt|abonnerer allerede|er allerede abonnent|er allereie påmeldt|abonnerer allerede på nyhetsbrevet|abonnerer allereie}$
        ^{vi sender aldri spam|vi sender ikke spam|vi spammer ikke|vi spammer aldri|ingen spam|ingen søppelpost|vi sender ikkje spam}$
        ^vi {deler|selger} aldri {e-postadressen din|e-posten din|din e-post|din e-postadresse} {med andre|videre|til andre|med tredjepart|til tredjepart}$
        ^vi har sendt {deg en bekreftelse|deg en bekreftelse på e-post|en bekreftelse på e-post|deg en e-post|ein e-post til deg|en e-post til deg}$
        ^vi har sendt {deg|} {en bekreftelseslenke|en bekreftelse} {til din|til deg|på e-post}
        ^{slik|sånn} {behandler|bruker|behandlar|håndterer} vi {personopplysningene dine|personopplysninger|dine personopplysninger|dine data|personopplysningar}$
        ^ved å {registrere deg|melde deg på|opprette en konto|abonnere|registrera deg} godtar du {våre|vår|vilkårene|vilkåra|at vi}
        ^{meld deg på|abonner på|få} {nyheitsbrevet|nyheitsbrevet vårt|nyheitsbrev}$
        ^{meld deg av|avslutt|slutt å motta} {alle e-poster|nyhetsbrevet|alle nyhetsbrev|e-poster|e-postar|nyheitsbrevet}$
        ^bekreft {abonnement|abonnementet|påmelding|påmeldingen|påmeldingen din|e-postadressen|e-postadressen din|e-post}$
        ^få {beskjed|varsel} når {noen|nokon} {svarer|svarar|kommenterer} {på kommentaren din|på kommenten din|deg|på innlegget ditt}
        ^få {varsler|e-post} når {noen|nokon} {svarer|svarar|kommenterer} {på kommentaren din|på kommenten din|deg|på innlegget ditt}
        ^{e-postinnstillinger|e-post preferansar|e-postnyhetsbrev|e-post nyheitsbrev|mine nyhetsbrev|velg nyhetsbrev|velg dine nyhetsbrev|vel nyheitsbrevet ditt|vel nyheitsbrev}$
        {klikk på|klikke på|trykk på} {bekreftelseslenken|bekreftelseslenka} {i|for}
        ^takk for at du abonnerer$
        ^takk for at du abonnerer. {før du|sjekk|vi har}
        andre {nettsteder|nettsider} du kan {ha glede av|like}
        ^sjekk med {din e-postleverandør|e-postleverandøren din}$
        ^{abonner|abonnér|registrer deg}$
        ^{følg temaet|følg emnet|følg saken|følg skribenten|du følger nå temaet}$
        ^få {varsler|varsel} om {nye saker|nye artikler|nyheter|siste nytt}$
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
        ^{tarkista|katso} {sähköpostisi|sähköpostilaatikkosi|postilaatikkosi|roskapostikansiosi|myös roskapostikansio|myös roskaposti|myös roskapostikansiosi|nyt sähköpostisi|sähköpostitarjoajaltasi}$
        ^nyt tarkista sähköpostisi$
        ^tarkista sähköpostisi ja {roskaposti|roskapostit|roskapostikansio|roskapostikansiosi}
        ^tarkista sähköpostilaatikkosi ja {roskaposti|roskapostit|roskapostikansio|roskapostikansiosi}
        ^tarkista postilaatikkosi ja {roskaposti|roskapostit|roskapostikansio|roskapostikansiosi}
        ^tarkista sähköpostisi sekä {roskaposti|roskapostit|roskapostikansio|roskapostikansiosi}
        ^tarkista sähköpostilaatikkosi sekä {roskaposti|roskapostit|roskapostikansio|roskapostikansiosi}
        ^tarkista postilaatikkosi sekä {roskaposti|roskapostit|roskapostikansio|roskapostikansiosi}
        tarkista {roskapostikansiosi|roskapostikansio|roskapostisi}$
        ^{tämä kenttä|kenttä} {on pakollinen|vaaditaan|on pakollinen kenttä}$
        ^{pakollinen kenttä|pakolliset kentät|pakollinen tieto}$
        ^olet jo {tilannut|tilaaja|tilannut uutiskirjeen|tilannut uutiskirjeemme|uutiskirjeen tilaaja|rekisteröitynyt|listalla}$
        ^{emme lähetä|emme koskaan lähetä|et saa meiltä|ei} {roskapostia|spämmiä|spammia}$
        ^näin {käsittelemme|käytämme} {henkilötietojasi|henkilötietoja|tietojasi}$
        ^emme {luovuta|jaa|myy} {sähköpostiosoitettasi|sähköpostiosoitetta|tietojasi|sähköpostiasi} {kolmansille|muille|eteenpäin|ulkopuolisille|kolmansille osapuolille}$
        ^{tilaa|peruuta|peru} {kaikki sähköpostit|sähköpostit|uutiskirjeet|sähköpostiviestit|kaikki uutiskirjeet}$
        ^{vahvista tilaus|vahvista tilauksesi|valitse uutiskirjeesi|valitse uutiskirjeet|sähköpostiasetukset|uutiskirjeasetukset|uutiskirje sähköpostiin|hallitse uutiskirjeitä}$
        ^saa {viesti|ilmoitus|sähköposti} kun joku {vastaa kommenttiisi|vastaa sinulle|kommentoi|vastaa}$
        ^ilmoita minulle, kun joku {vastaa|kommentoi}
        ^{viimeistelläksesi|vahvistaaksesi} {rekisteröitymisen|rekisteröitymisesi|tilauksen|tilauksesi|ilmoittautumisesi}, {klikkaa|napsauta|paina|avaa}
        {klikkaa|napsauta|paina} {vahvistuslinkkiä|sähköpostissa olevaa linkkiä}
        ^kiitos {tilauksesta|tilauksestasi|ilmoittautumisesta|kun tilasit|rekisteröitymisestä}
        ^kiitos tilauksesta. {ennen kuin|tarkista}
        {muita|joitakin muita} {sivuja|sivustoja}, joista saatat pitää
        ^tilaa$
        ^saat {ilmoituksen|ilmoitukset} {uusista artikkeleista|uusista jutuista|uusista kirjoituksista}$
        ^{seuraa aihetta|seuraa tätä aihetta|seuraat nyt aihetta|seuraa kirjoittajaa}$
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
        ~zadejte svůj e-mail
        ^zadejte svůj e-mail$
        zadejte svůj e-mail a {odebírej|přihlas|my vám|dostávej|získej|získáte|budeme|potvrď|potvrďte|klikn|každ|posílat|odběr|buďte|nic vám}-
        zadejte svůj e-mail {níže|pro odběr|do formuláře|pro přihlášení|, my}
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
        ^{zkontrolujte|zkontrolujte si} {e-mailovou schránku|svou e-mailovou schránku|e-mail}$
        ^zkontrolujte prosím {e-mailovou schránku|svou e-mailovou schránku|e-mail}$
        ^zkontrolujte svou {svou e-mailovou schránku|e-mail}$
        ^{zkontrolujte|zkontrolujte si} {svůj e-mail|složku spam|složku s nevyžádanou poštou}$
        ^{zkontrolujte prosím|zkontrolujte svou} {svůj e-mail|složku spam|složku s nevyžádanou poštou}$
        ^{zkontrolujte|zkontrolujte si|zkontrolujte prosím} * {složku spam|i spam|složku s nevyžádanou poštou}$
        ^{toto pole|pole|tato položka} {je povinné|je povinná|musí být vyplněno|musíte vyplnit}$
        ^povinné {pole|pole formuláře}$
        ^{již|už} {jste|jsi} {přihlášen|přihlášena|přihlášeni|přihlášen/a} k odběru
        ^{váš|tento|zadaný} {e-mail|email|mail} je {již|už} {přihlášen|registrován}
        ^{váš|tento|zadaný} {e-mail|email|mail} je {již|už} {zaregistrován|v naší databázi}
        ^{žádný spam|neposíláme žádný spam|neposíláme spam|žádný spam, slibujeme}$
        ^{bez spamu|spam neposíláme|nebudeme vás spamovat}$
        ^{přihlásit se|přihlaste se|potvrdit} {k odběru|odběr|k odběru novinek}$
        ^přihlásit {k odběru|k odběru novinek}$
        ^{přihlásit|přihlásit se|přihlaste se|potvrdit} {odběr novinek|odběr newsletteru}$
        ^{dostávat|dostávejte|zasílat} {upozornění|oznámení}, {když|pokud} někdo
        ^děkujeme za přihlášení{| k odběru| k odběru novinek| k newsletteru}
        ^{e-mailový newsletter|předvolby e-mailu|nastavení e-mailů|nastavení newsletteru|vítejte zpět|vítej zpět}$
        ^{odhlásit|odhlásit se} {od|z|ze} {všech|odběru} {e-mailů|emailů|newsletterů}$
        ^{odhlásit|odhlásit se} {od|z|ze} {odběru novinek|všech odběrů} {e-mailů|emailů|newsletterů}$
        ^{odhlásit|odhlásit se} {od|z|ze} {všech|odběru|odběru novinek|všech odběrů} {newsletteru|zpráv}$
        {několik|pár} {dalších|jiných} {webů|stránek}, které by se {vám|ti} mohly líbit$
        ^{vyberte|zvolte} si {newsletter|newslettery|své newslettery|newsletter, který vás zajímá}$
        ^pro dokončení {registrace|přihlášení|odběru} {klikněte|potvrďte|otevřete}
        ^zkontrolujte u svého poskytovatele
        ^{každý den|každé ráno|každý týden|každý pátek} * {do vašeho e-mailu|do vaší e-mailové schránky}$
        ^{každý den|každé ráno|každý týden|každý pátek} * {do vaší schránky|na váš e-mail}$
        ^při {odesílání|přihlašování|ukládání} {formuláře |}došlo k chybě
        ^{poslali|zaslali|odeslali} jsme vám {potvrzovací|ověřovací} {e-mail|email|odkaz}
        ^přidejte se k {více než |}# {čtenářů|čtenářům|odběratelů|odběratelům}$
        ^{nejdůležitější|hlavní|důležité|aktuální|nejnovější} {zprávy|události|články|novinky} * {do vašeho e-mailu|do vaší schránky|do e-mailu|do schránky|na váš e-mail|do mailu}
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
        ^{skontrolujte|skontrolujte si} {e-mailovú schránku|emailovú schránku|svoju emailovú schránku}$
        ^skontrolujte prosím {e-mailovú schránku|emailovú schránku|svoju emailovú schránku}$
        ^skontrolujte svoju {e-mailovú schránku|svoju emailovú schránku}$
        ^{skontrolujte|skontrolujte si|skontrolujte prosím|skontrolujte svoju} {e-mail|svoj e-mail|priečinok spam}$
        ^{skontrolujte|skontrolujte si|skontrolujte prosím} * {priečinok spam|aj spam}$
        ^{skontrolujte|skontrolujte si|skontrolujte prosím} * {priečinok so spamom|priečinok nevyžiadanej pošty}$
        ^{toto pole|pole|táto položka} {je povinné|je povinná|musí byť vyplnené|musíte vyplniť}$
        ^povinné {pole|pole formulára}$
        ^už {ste|si} {prihlásený|prihlásená|prihlásení|prihlásený/á} na odber
        ^{váš|tento|zadaný} {e-mail|email} je už {prihlásený|registrovaný|zaregistrovaný|v našej databáze}
        ^{žiadny spam|neposielame žiadny spam|neposielame spam|žiadny spam, sľubujeme}$
        ^{bez spamu|spam neposielame|nebudeme vás spamovať}$
        ^{prihlásiť sa|prihláste sa|potvrdiť} {na odber|odber|na odber noviniek}$
        ^prihlásiť {na odber|na odber noviniek}$
        ^{prihlásiť|prihlásiť sa|prihláste sa|potvrdiť} {odber noviniek|odber newslettera}$
        ^{dostávať|dostávajte|zasielať} {upozornenia|upozornenie|oznámenia}, {keď|ak} niekto
        ^ďakujeme za {odber|prihlásenie|prihlásenie na odber}. skôr {ako|než}
        ^{e-mailový newsletter|predvoľby e-mailu|nastavenia e-mailov|e-mailové nastavenia}$
        ^{nastavenia newslettera|vitajte späť|vitaj späť}$
        ^{odhlásiť|odhlásiť sa} {od|z|zo} {všetkých|odberu|odberu všetkých} {e-mailov|emailov|newsletterov}$
        ^{odhlásiť|odhlásiť sa} {od|z|zo} {všetkých|odberu|odberu všetkých} {newslettera|správ}$
        ^{odhlásiť|odhlásiť sa} {od|z|zo} {odberu noviniek|všetkých odberov} {e-mailov|emailov|newsletterov}$
        ^{odhlásiť|odhlásiť sa} {od|z|zo} {odberu noviniek|všetkých odberov} {newslettera|správ}$
        ^{vyberte|zvoľte} si {newsletter|newslettre|svoje newslettre|newsletter, ktorý vás zaujíma}$
        ^ak chcete dokončiť {registráciu|prihlásenie|odber}, {kliknite|potvrďte|otvorte}
        ^overte si to s vašim * poskytovateľom$
        {niekoľko|pár} {ďalších|iných} {stránok|webov}, ktoré sa vám môžu páčiť$
        ^{každý deň|každé ráno|každý týždeň|každý piatok} * {do vášho e-mailu|do vašej e-mailovej schránky}$
        ^{každý deň|každé ráno|každý týždeň|každý piatok} * {do vašej schránky|na váš e-mail}$
        ^pri {odosielaní|prihlasovaní|ukladaní} {formulára |}{nastala chyba|došlo k chybe}
        ^{poslali|zaslali|odoslali} sme vám {potvrdzovací|overovací} {e-mail|email|odkaz}
        ^pridajte sa k {viac ako |}# {čitateľom|čitateľov|odberateľom}$
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
        ^{ellenőrizd|ellenőrizze} {a |az |}{postafiókodat|postafiókját|e-mailjeidet} {most|és a spam mappát is}$
        ^{ellenőrizd|ellenőrizze} {a |az |}{postafiókodat|postafiókját|e-mailjeidet} és a spam mappát$
        ^{nézd meg|nézze meg} {a |az |}{postafiókodat|postafiókját|e-mailjeidet} {most|és a spam mappát is}$
        ^{nézd meg|nézze meg} {a |az |}{postafiókodat|postafiókját|e-mailjeidet} és a spam mappát$
        ^{ellenőrizd|ellenőrizze} {a |az |}{e-mailjeit|spam mappát|spam mappádat} {most|és a spam mappát is}$
        ^{ellenőrizd|ellenőrizze} {a |az |}{e-mailjeit|spam mappát|spam mappádat} és a spam mappát$
        ^{nézd meg|nézze meg} {a |az |}{e-mailjeit|spam mappát|spam mappádat} {most|és a spam mappát is}$
        ^{nézd meg|nézze meg} {a |az |}{e-mailjeit|spam mappát|spam mappádat} és a spam mappát$
        ^{ellenőrizd|ellenőrizze|nézd meg|nézze meg} {a |az |}{postafiókodat|postafiókját|e-mailjeidet}$
        ^{ellenőrizd|ellenőrizze|nézd meg|nézze meg} {a |az |}{e-mailjeit|spam mappát|levélszemét mappát}$
        ^{a mező|ez a mező|mező} {kitöltése kötelező|kötelező}$
        ^{kötelező mező|kötelező mezők|kötelezően kitöltendő|kötelezően kitöltendő mező}$
        ^már {feliratkoztál|feliratkozott|fel vagy iratkozva|fel van iratkozva} {a |}{hírlevélre|hírlevelünkre}
        ^{ez az|ezzel az|a megadott} {e-mail cím|email cím} már {fel van iratkozva|feliratkozott}
        ^{ez az|ezzel az|a megadott} {e-mail-cím|e-mail címmel} már {fel van iratkozva|feliratkozott}
        ^{ez az|ezzel az|a megadott} {e-mail cím|email cím|e-mail-cím|e-mail címmel} már {feliratkoztak|szerepel}
        ^{nem küldünk|sosem küldünk|soha nem küldünk|nem fogunk} {spamet|kéretlen levelet|kéretlen leveleket|spammelni}$
        ^{semmi spam|nincs spam|spam nélkül|spammentes}$
        ^a {regisztráció|feliratkozás} befejezéséhez {kérjük, |}{kattints|kattintson}
        ha {a link|a megerősítő link|a megerősítő e-mail} nem érkezik meg
        ^{hírlevél|előfizetés|feliratkozás} {megerősítése|beállításai|beállítások}$
        ^{e-mail beállítások|e-mail-beállítások|email beállítások|hírlevél-beállítások}$
        ^{leiratkozás|leiratkozom} {minden e-mailről|az összes hírlevélről|a hírlevélről}$
        ^{leiratkozás|leiratkozom} {minden hírlevélről|hírlevélről}$
        ^{válaszd ki|válassza ki|válassz|válasszon} {a |}{hírleveleidet|hírleveleit|hírlevelet|hírleveleink közül}$
        ^{értesítést kérek|értesítést szeretnék kapni|kapj értesítést}, ha valaki {válaszol|hozzászól}
        ^{kapjon értesítést|értesíts|értesítsenek}, ha valaki {válaszol|hozzászól}
        ^{üdvözlünk|üdvözöljük|üdv} {újra|ismét|újra itt}$
        ^ellenőrizd az e-mail szolgáltatódnál$
        {ajánlunk|ajánlunk néhány} {oldalt|további oldalt|weboldalt}, amelyek {tetszhetnek|érdekelhetnek}$
        ^{minden nap|naponta|hetente} * {az e-mail-fiókodban|az e-mail-fiókjában|a postafiókodban}$
        ^{minden reggel|minden héten} * {az e-mail-fiókodban|az e-mail-fiókjában|a postafiókodban}$
        ^{minden nap|naponta|hetente|minden reggel|minden héten} * {a postafiókjában|a postaládádban}$
        ^{hozzájárulok|beleegyezem} {az adataim|személyes adataim|adataim} {kezeléséhez|kezelésébe}
        ^hiba történt a {feliratkozás|küldés|az űrlap küldése} során
        ^{megerősítő|visszaigazoló} {e-mailt|emailt|levelet|linket} küldtünk
        ^csatlakozz {több mint |}# {olvasónkhoz|feliratkozónkhoz|olvasóhoz}$
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
        ^{newsletter|newsletter prin|newslettere prin|buletin informativ prin|buletine} {email|e-mail|informative}$
        ^{alege-ți|alegeți-vă|alege|alegeți|gestionează|selectează} {newsletterele|newsletter-ele|buletinele informative|newsletterul|newsletter-ul|abonamentele la newsletter}$
        ^{bun revenit|bine ai revenit|bine ați revenit|ne bucurăm că ai revenit}!$
        ^{preferințe|setări|preferințele|setările} {email|e-mail|de email|pentru email|newsletter|de newsletter}$
        ^{verifică|verificați|luați legătura} cu furnizorul {tău|dumneavoastră|dvs.} de {email|e-mail}$
        ^{acum|te rugăm,|vă rugăm,} {verifică-ți|verificați-vă|verifică|verificați} {emailul|e-mailul|adresa de email|inbox-ul}$
        ^{verifică|verificați|caută și în|verificați și} {folderul|dosarul|inbox-ul și folderul} {spam|de spam|de mesaje nedorite}$
        ^{dezabonează-te|dezabonați-vă|dezabonare} {de la toate emailurile|de la newsletter|de la toate newsletterele|de la toate e-mailurile|de la newsletter-ul nostru|de la toate mesajele}$
        ^{te poți|vă puteți|poți să te|vă veți putea} {dezabona|dezabonezi} {oricând|în orice moment|în orice clipă|când vrei|când dorești}$
        ^{confirmă|confirmați|confirmare|confirmarea} {abonamentul|abonarea|abonament|abonării|abonare|abonarea la newsletter|înscrierea|înscrierea la newsletter}$
        ^{îți mulțumim|vă mulțumim|mulțumim|îți mulțumim că te-ai|vă mulțumim că v-ați} {pentru abonare|pentru înscriere|abonat|abonat la newsletter|pentru abonarea la newsletter|pentru înregistrare|pentru înscrierea la newsletter}
        ^{te-ai abonat|v-ați abonat|te-ai înscris|v-ați înscris} {cu succes|la newsletter|la newsletter-ul nostru|la buletinul nostru}
        ^{ești|sunteți} deja {abonat|abonată|abonați|înscris} {la newsletter|la newsletter-ul nostru|la acest newsletter|}$
        ^{abonarea|înscrierea|abonamentul} {ta|dumneavoastră|la newsletter|tău} a fost {confirmată|înregistrată|confirmat|realizată cu succes|înregistrat}
        ^pentru a {finaliza|confirma} {înregistrarea|abonarea|înscrierea}, {apasă|apăsați|accesează} * {confirmare|inbox-ul|emailul pe}
        ^{introdu|introduceți|scrie|completează|completați} {adresa de email|adresa de e-mail|adresa ta de email|adresa ta de e-mail|emailul tău|adresa dumneavoastră de email|adresa dvs. de email|e-mailul}$
        ^{introdu|introduceți} o adresă {validă de email|de email validă|de e-mail validă|validă de e-mail|validă}$
        ^{adresa ta de e-mail|emailul tău|email-ul tău|adresa dumneavoastră de email|adresa dvs. de e-mail|e-mailul tău}$
        ^{abonându-te|abonându-vă|prin abonare|înscriindu-te|prin înscriere|apăsând butonul|prin apăsarea butonului}, {ești de acord|sunteți de acord|accepți|acceptați|confirmi|confirmați}
        {abonându-te|abonându-vă|înscriindu-te|înscriindu-vă|apăsând} * {ești de acord cu|sunteți de acord cu|accepți|acceptați} * {politica|termenii|prelucrarea}
        ^sunt de acord {să primesc|cu primirea|cu prelucrarea} {newsletter-|newslettere|datelor|datelor mele|informări|comunicări|oferte|mesaje}
        ^{acest câmp|câmpul} {este obligatoriu|e obligatoriu|obligatoriu|trebuie completat}$
        ^{câmp obligatoriu|câmpuri obligatorii|acest câmp este necesar}$
        ^{fără spam|niciun spam|nu trimitem spam|nu facem spam|promitem că nu trimitem spam|nu îți trimitem spam|zero spam}$
        ^{abonează-te|abonați-vă|înscrie-te|înscrieți-vă} la {newsletter|newsletter-ul nostru|newsletterul nostru|newsletter-ul zilnic|newsletter-ul săptămânal|newsletterul|newsletter-ul|buletinul informativ}
        ^aboneaza-te la {newsletter-ul nostru|newsletterul nostru|newsletter-ul zilnic|newsletter-ul săptămânal|newsletterul|newsletter-ul|buletinul informativ}
        ^{primește|primiți|primește gratuit} {cele mai noi articole|cele mai importante știri|știrile zilei|ultimele știri} {pe email|pe e-mail|prin email|în inbox|direct pe email}$
        ^{abonați-vă|abonează-mă|vreau să mă abonez|înscriere newsletter|abonare newsletter|mă înscriu}$
        {site-uri|site-urile} care {s-ar putea să-ți|s-ar putea să vă|ar putea să-ți|ți-ar putea} {placă|plăcea}
        ^pentru a {finaliza|confirma} {înregistrarea|abonarea|înscrierea}, {apasă|apăsați|accesează} * e-mailul pe
        ^pentru a {finaliza|confirma} {înregistrarea|abonarea|înscrierea}, {accesați|dă click|dați click} * {confirmare|inbox-ul}
        ^pentru a {finaliza|confirma} {înregistrarea|abonarea|înscrierea}, {accesați|dă click|dați click} * {emailul pe|e-mailul pe}
        ^{primește|primiți|primește gratuit} {cele mai noi articole|cele mai importante știri|știrile zilei|ultimele știri} {direct în inbox|pe mail}$
        ^{primește|primiți|primește gratuit} {cele mai noi știri|noutățile|cele mai bune articole} {pe email|pe e-mail|prin email|în inbox}$
        ^{primește|primiți|primește gratuit} {cele mai noi știri|noutățile|cele mai bune articole} {direct pe email|direct în inbox|pe mail}$
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
        ^{имейл|e-mail|email|електронен|седмичен|ежедневен} бюлетин$
        ^{изберете|избери|избор на|управление на} {бюлетини|бюлетин|бюлетините си|абонаментите|вашите бюлетини}$
        ^{добре дошли отново|добре дошъл отново|радваме се да ви видим отново|здравейте отново}!$
        ^{настройки|предпочитания} {за имейл|за имейли|на имейла|за бюлетина|на бюлетина|за известията|за известия по имейл}$
        ^{свържете се|обърнете се} {със своя доставчик|с вашия доставчик|към вашия доставчик|с доставчика си} на {електронна поща|имейл|имейл услуги}$
        ^{сега|моля,|моля|} {проверете|провери} {имейла си|пощата си|електронната си поща|вашия имейл|входящата си поща|своя имейл|пощенската си кутия}$
        ^проверете {папката|и папката|входящата поща и папката|имейла си и папката} {спам|"спам"|за спам|"нежелана поща"|за нежелана поща}$
        ^{отпишете се|отпиши се|отписване|отказ} от {всички имейли|бюлетина|всички бюлетини|нашия бюлетин|абонамента|всички известия}$
        ^{можете да|може да} се {отпишете|откажете|отпишеш} {по всяко време|когато пожелаете|във всеки момент}$
        ^{потвърдете|потвърди|потвърждаване на|потвърждение на} {абонамента|абонамента си|абонамент|записването|вашия абонамент}$
        ^{благодарим ви|благодарим|благодаря|благодарим ти}, {че се абонирахте|че се записахте|че се регистрирахте|че се абонира}
        ^{благодарим ви|благодарим|благодаря} за {абонамента|абонирането|регистрацията|записването|вашия абонамент}$
        ^{благодарим ви|благодарим} за {абонамента|вашия абонамент}. {преди|още}
        ^{абонирахте се|записахте се|вие се абонирахте|вече сте абонирани|вече сте абониран|вие вече сте абонирани} {успешно|за бюлетина|за нашия бюлетин|за този бюлетин|за новините}
        ^{абонаментът ви|вашият абонамент|абонирането} {е потвърден|е активиран|беше успешен|беше успешно|е успешно|е регистриран}$
        ^за да {завършите|потвърдите} {регистрацията|абонамента|записването} {използвайте|натиснете|кликнете} * {линк-|имейл-|връзк-}
        ^за да {завършите|потвърдите} {регистрацията|абонамента|записването} {отворете|, натиснете|, кликнете} * {линк-|имейл-|връзк-}
        {проверете дали|проверете|погледнете} {не е|и|дали е} {в папката|папката} {за спам|спам}
        {проверете дали|проверете|погледнете} {не е|и|дали е} {в папката|папката} {"спам"|за нежелана}
        ^{въведете|въведи|попълнете|напишете|впишете} {имейл|имейла си|вашия имейл|имейл адрес|вашия имейл адрес|имейл адреса си|своя имейл|e-mail адрес|електронната си поща}$
        ^{въведете|моля, въведете} валиден {имейл|имейл адрес|e-mail|email адрес|e-mail адрес}$
        ^{твоят имейл|e-mail адрес|адрес на електронна поща|вашата електронна поща}$
        ^{с натискането|с абонирането|като се абонирате|абонирайки се|с натискане на бутона|като натиснете|с регистрацията си} * {се съгласявате|приемате|давате съгласие|потвърждавате}
        ^{съгласен съм|съгласявам се|давам съгласие|желая} {да получавам|личните ми данни|с обработката|за обработка|с политиката}
        ^{това поле|полето|този имейл} {е задължително|е задължително за попълване|трябва да се попълни|вече е абониран|вече е регистриран}$
        ^{задължително поле|задължителни полета}$
        ^{без спам|никакъв спам|не изпращаме спам|мразим спама|обещаваме без спам|не спамим}$
        ^{абонирайте се|абонирай се|запишете се|запиши се} за {нашия бюлетин|бюлетина ни|бюлетин|седмичния ни бюлетин|седмичния бюлетин|ежедневния бюлетин|нашите новини|нашия седмичен бюлетин}
        ^{получавайте|получавай|получете} {най-важните новини|най-новото|новините|най-важното} {на имейла си|по имейл|на имейл}$
        ^{получавайте|получавай|получете} {най-важните новини|най-новото|новините|най-важното} {директно на имейла си|в пощата си|на своя имейл}$
        ^{получавайте|получавай|получете} {последните новини|нашите новини|най-интересното} {на имейла си|по имейл|на имейл|директно на имейла си|в пощата си|на своя имейл}$
        ^{абонамент|абониране|абонамент за бюлетин|записване за бюлетин|абонамент за бюлетина}$
        {още няколко сайта|други сайтове|няколко сайта}, които {може да ви харесат|биха ви харесали|може да ви допаднат}
        ^{получавайте|получавай} * {на вашия имейл|на имейла си|на своя имейл|по имейл|на e-mail|във вашата поща|в пощата си|на вашия email|директно на}
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
        ^{ενημερωτικό δελτίο|ενημερωτικά δελτία|newsletter} {email|μέσω email|μέσω e-mail|ηλεκτρονικού ταχυδρομείου}$
        ^{επιλέξτε|επιλογή|διαχείριση|διάλεξε} {τα ενημερωτικά δελτία σας|ενημερωτικών δελτίων|newsletter|τα newsletter σας|το newsletter σας|συνδρομών|τα newsletters σας}$
        ^{καλώς ήρθατε ξανά|καλώς ήρθες ξανά|καλώς ορίσατε ξανά|χαιρόμαστε που σας ξαναβλέπουμε|καλώς ορίσατε πίσω}!$
        ^{προτιμήσεις|ρυθμίσεις} {email|e-mail|newsletter|ενημερωτικού δελτίου|ηλεκτρονικού ταχυδρομείου}$
        ^{ελέγξτε|επικοινωνήστε} με τον {παροχέα|πάροχο} {email|e-mail|ηλεκτρονικού ταχυδρομείου|του email|αλληλογραφίας} {σας|}$
        ^{τώρα|παρακαλούμε|} {ελέγξτε|έλεγξε} {το email σας|το e-mail σας|τα εισερχόμενά σας|τα εισερχόμενα σας|το email σου|το ηλεκτρονικό σας ταχυδρομείο|την αλληλογραφία σας}$
        ^{ελέγξτε|έλεγξε|ελέγξτε και|δείτε και} {τον φάκελο|τα εισερχόμενα και τον φάκελο|τον φάκελό σας|το φάκελο} {ανεπιθύμητης αλληλογραφίας|spam|ανεπιθύμητων}$
        ^{ελέγξτε|έλεγξε|ελέγξτε και|δείτε και} {τον φάκελο|τα εισερχόμενα και τον φάκελο|τον φάκελό σας|το φάκελο} {ανεπιθύμητα|με τα ανεπιθύμητα}$
        ^{απεγγραφή|διαγραφή|κατάργηση εγγραφής|ακύρωση εγγραφής} από {όλα τα emails|όλα τα email|το newsletter|τη λίστα|όλα τα newsletter|όλα τα ενημερωτικά δελτία|το ενημερωτικό δελτίο}$
        ^μπορείτε να {διαγραφείτε|απεγγραφείτε|διαγράψετε την εγγραφή σας|καταργήσετε την εγγραφή σας} {ανά πάσα στιγμή|οποιαδήποτε στιγμή|όποτε θέλετε|όποτε επιθυμείτε|οποτεδήποτε}$
        ^{επιβεβαίωση|επιβεβαιώστε|επιβεβαίωσε} {συνδρομής|εγγραφής|της εγγραφής|την εγγραφή σας|τη συνδρομή σας|της εγγραφής σας|την εγγραφή σου}$
        ^{ευχαριστούμε|σας ευχαριστούμε|ευχαριστούμε πολύ} {που εγγραφήκατε|για την εγγραφή σας|για την εγγραφή|για την εγγραφή σου|που γραφτήκατε|για τη συνδρομή σας|που εγγράφηκες}$
        ^{ευχαριστούμε|σας ευχαριστούμε} {που εγγραφήκατε|για την εγγραφή σας} {στο newsletter|στο ενημερωτικό|στην ενημερωτική|στη λίστα}
        ^{ευχαριστούμε|σας ευχαριστούμε} {που εγγραφήκατε|για την εγγραφή σας}. {πριν|ελέγξτε|θα}
        {μερικοί άλλοι ιστότοποι|άλλοι ιστότοποι|μερικές άλλες ιστοσελίδες} που {μπορεί να|ίσως} σας {αρέσουν|αρέσει}
        ^{έχετε εγγραφεί|εγγραφήκατε|είστε ήδη εγγεγραμμένος|είστε ήδη εγγεγραμμένοι|έχετε ήδη εγγραφεί} {επιτυχώς|με επιτυχία|στο newsletter|στο ενημερωτικό δελτίο|στη λίστα}
        ^η {εγγραφή|συνδρομή} σας {επιβεβαιώθηκε|ολοκληρώθηκε|ολοκληρώθηκε με επιτυχία|έχει επιβεβαιωθεί|ολοκληρώθηκε επιτυχώς|έγινε με επιτυχία}$
        ^για να {ολοκληρώσετε|επιβεβαιώσετε} την εγγραφή σας, {κάντε κλικ|πατήστε|ακολουθήστε} {στον σύνδεσμο|στο σύνδεσμο|τον σύνδεσμο|το σύνδεσμο|στο link}
        ^για να {ολοκληρώσετε|επιβεβαιώσετε} την εγγραφή, {κάντε κλικ|πατήστε} {στον σύνδεσμο|στο σύνδεσμο} {επιβεβαίωσης|που}
        {ελέγξτε|έλεγξε} τον φάκελο {ανεπιθύμητης|ανεπιθύμητων|spam|με τα ανεπιθύμητα}
        ^{εισάγετε|συμπληρώστε|γράψτε|πληκτρολογήστε|δώστε|βάλτε} {το email σας|το e-mail σας|τη διεύθυνση email σας|τη διεύθυνση email|το email σου|την ηλεκτρονική σας διεύθυνση|τη διεύθυνση e-mail σας|το mail σας}$
        ^{εισάγετε|παρακαλούμε εισάγετε|παρακαλώ εισάγετε|συμπληρώστε} {μια έγκυρη|ένα έγκυρο|έγκυρη|έγκυρο} {διεύθυνση email|email|e-mail}$
        ^{εισάγετε|παρακαλούμε εισάγετε|παρακαλώ εισάγετε|συμπληρώστε} {μια έγκυρη|ένα έγκυρο|έγκυρη|έγκυρο} {διεύθυνση e-mail|διεύθυνση ηλεκτρονικού ταχυδρομείου}$
        ^{η διεύθυνση email σας|η διεύθυνση e-mail σας|διεύθυνση ηλεκτρονικού ταχυδρομείου|ηλεκτρονική διεύθυνση}$
        ^{με την εγγραφή σας|με την εγγραφή|κάνοντας εγγραφή|πατώντας εγγραφή|πατώντας το κουμπί|κάνοντας κλικ στο} * {συμφωνείτε|αποδέχεστε|συναινείτε|αποδέχεσαι|συμφωνείς}
        ^{συμφωνώ|συναινώ|αποδέχομαι|επιθυμώ} {να λαμβάνω|στη λήψη|με τη λήψη} {των προσωπικών|ενημερωτικ-|προσωπικών|newsletter-}
        ^{συμφωνώ|συναινώ|αποδέχομαι|επιθυμώ} {με την επεξεργασία|στην επεξεργασία|την επεξεργασία} {των προσωπικών|ενημερωτικ-|προσωπικών|newsletter-}
        ^{συμφωνώ|συναινώ|αποδέχομαι|επιθυμώ} {να λαμβάνω|στη λήψη|με τη λήψη} {emails|email|διαφημιστικ-|ενημερώσεις}
        ^{συμφωνώ|συναινώ|αποδέχομαι|επιθυμώ} {με την επεξεργασία|στην επεξεργασία|την επεξεργασία} {emails|email|διαφημιστικ-|ενημερώσεις}
        ^{αυτό το πεδίο|το πεδίο} {είναι υποχρεωτικό|είναι απαραίτητο|απαιτείται|πρέπει να συμπληρωθεί}$
        ^{υποχρεωτικό πεδίο|υποχρεωτικά πεδία|απαιτούμενο πεδίο|απαιτούμενα πεδία}$
        ^{χωρίς spam|όχι spam|δεν στέλνουμε spam|δε στέλνουμε spam|δεν θα σας στείλουμε spam|υποσχόμαστε όχι spam|ποτέ spam}$
        ^{εγγραφείτε|γραφτείτε|κάντε εγγραφή|εγγράψου|γίνετε συνδρομητές} στο {newsletter|newsletter μας|ενημερωτικό μας δελτίο|εβδομαδιαίο newsletter|καθημερινό newsletter|ενημερωτικό δελτίο|εβδομαδιαίο newsletter μας}
        ^{λάβετε|λαμβάνετε|λάβε} {τα τελευταία νέα|τα σημαντικότερα νέα|τις σημαντικότερες ειδήσεις} {στο email σας|στο e-mail σας|με email|στα εισερχόμενά σας|στο email σου|στο inbox σας}$
        ^{λάβετε|λαμβάνετε|λάβε} {τα καλύτερα άρθρα|τις τελευταίες ειδήσεις|τα νέα μας} {στο email σας|στο e-mail σας|με email|στα εισερχόμενά σας|στο email σου|στο inbox σας}$
        ^{εγγραφή στο newsletter|εγγραφή στο ενημερωτικό δελτίο|εγγραφείτε τώρα|θέλω να εγγραφώ|εγγραφή στη λίστα|εγγραφή στο newsletter μας}$
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
        ^{email|e-mail|поштова|електронна|новинна} {розсилка|бюлетені|розсилки|бюлетень}$
        ^{вибір|керування|виберіть|обрати|оберіть|вибрати} {розсилки|розсилками|розсилок|свої розсилки|свої підписки|підписками на розсилки}$
        ^{з поверненням|раді бачити вас знову|раді вас знову бачити|ласкаво просимо знову}!$
        ^{налаштування|параметри} {email|електронної пошти|розсилки|розсилок|email-розсилки|підписки на розсилку}$
        ^{зверніться|зв'яжіться} {до свого постачальника послуг електронної пошти|до вашого поштового провайдера|з вашим поштовим провайдером|до поштового провайдера}$
        ^{тепер|а тепер|будь ласка,|} {перевірте|перевір} {свою пошту|свою електронну пошту|вашу електронну пошту|електронну пошту|поштову скриньку|свою поштову скриньку}$
        ^перевірте {папку|пошту і папку|пошту та папку|також папку} {спам|"спам"}$
        ^{сповіщати|повідомляти|отримувати повідомлення} * {коли хтось|якщо хтось|хтось} {відповість|відповідає} на {мій|твій|ваш} коментар
        ^{відписатися|відписатись|відпишіться|відмовитися} від {усіх листів|всіх листів|розсилки|усіх розсилок|всіх розсилок|нашої розсилки}$
        ^{відписатися|відписатись|скасувати підписку} {можна|ви зможете|ви можете} {будь-коли|у будь-який час|в будь-який момент|у будь-який момент}$
        ^ви {можете|зможете} {відписатися|відписатись} {будь-коли|у будь-який час|в будь-який момент|у будь-який момент}$
        ^{підтвердити|підтвердіть|підтвердження} {підписку|підписки|свою підписку|підписку на розсилку}$
        ^{дякуємо|дякуємо вам|спасибі} за {підписку|підписку на розсилку|вашу підписку|оформлення підписки|реєстрацію}$
        ^дякуємо за {підписку|вашу підписку}. {перш|перед}
        {кілька інших сайтів|інші сайти|інших сайтів}, які можуть вам сподобатися
        ^{дякуємо|готово}, {ви підписалися|ви підписані|ви успішно підписалися|ви підписались}
        ^ви {успішно підписалися|успішно підписались|підписані|вже підписані|підписалися} на {розсилку|нашу розсилку|новини|наші новини|оновлення}
        ^{ваша підписка|ваша передплата|підписка} {оформлена|підтверджена|успішно оформлена|оформлено|підтверджено}$
        ^щоб {завершити|підтвердити} {реєстрацію|підписку}, {натисни|натисніть|перейдіть} * {електронній пошті|електронному листі|поштовій скриньці|ми надіслали|ми відправили}
        ^{введіть|вкажіть|залиште} {ваш email|свій email|ваш e-mail|свій e-mail|вашу електронну адресу|свою електронну адресу|адресу електронної пошти|вашу адресу електронної пошти|свою пошту|електронну пошту}$
        ^{введіть|вкажіть} {коректну|правильну|дійсну} {адресу електронної пошти|електронну адресу|email-адресу|email адресу}$
        ^{ваша електронна адреса|адреса електронної пошти|електронна адреса|ваша адреса електронної пошти}$
        ^{натискаючи|підписуючись|реєструючись} * ви {погоджуєтесь|погоджуєтеся|даєте згоду|приймаєте} * {умов-|обробк-|політик-|правил-}
        ^{підписуючись|реєструючись|натискаючи кнопку|натискаючи "підписатися"|натискаючи на кнопку}, {ви|я} {погоджуєтесь|погоджуєтеся|погоджуюсь|погоджуюся|даєте згоду|даю згоду}
        ^{даю|я даю} згоду на {обробку|отримання} {персональних даних|моїх персональних даних|рекламної розсилки|розсилки|реклами}
        ^{це поле|дане поле|поле} {обов'язкове|обов'язкове для заповнення|є обов'язковим|не може бути порожнім|необхідно заповнити}$
        ^{обов'язкове поле|обов'язкові поля|поля, обов'язкові для заповнення}$
        ^{жодного спаму|без спаму|ніякого спаму|ми не надсилаємо спам|ми не розсилаємо спам|ми не спамимо|обіцяємо не спамити}$
        ^{підписуйтесь|підписуйтеся|підписатися} на {розсилку|нашу розсилку|наші розсилки|щотижневу розсилку|щоденну розсилку|безкоштовну розсилку|новини|дайджест|щотижневий дайджест}$
        ^підпишіться на {нашу розсилку|наші розсилки|щотижневу розсилку|щоденну розсилку|безкоштовну розсилку|новини|дайджест|щотижневий дайджест}$
        ^{отримуйте|отримувати} {найкращі матеріали|головні новини|наші новини|свіжі матеріали|нові статті|найважливіше} {на пошту|поштою|на email|на електронну пошту|на e-mail}$
        ^{найважливіше|головне|головні новини} {за тиждень|за день|тижня|дня} {на вашу пошту|на пошту|у вашій пошті|на вашій пошті}$
        ^отримувати сповіщення * {коли хтось|якщо хтось|хтось} {відповість|відповідає} на {мій|твій|ваш} коментар
        ^щоб {завершити|підтвердити} {реєстрацію|підписку}, {натисни|натисніть|перейдіть} * {який ми|яке ми}
        ^надсилаючи * ви {погоджуєтесь|погоджуєтеся|даєте згоду|приймаєте} * {умов-|обробк-|політик-|правил-}
        ^{підписуючись|реєструючись|натискаючи кнопку|натискаючи "підписатися"|натискаючи на кнопку}, {ви|я} {приймаєте|приймаю}
    """,
    "tr": """
        bültenimize abone ol-
        bültenimize * abone ol-
        bültenimize kayıt ol-
        bültenimize kaydol-
        ^bültenine abone ol$
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
        {bültenimize|e-bültenimize|ücretsiz bültenimize|haber bültenimize|günlük bültenimize} * {abone|kaydol|üye|kayıt}-
        {bültenine|e-bültenine} {abone olun|kaydolun|üye olun|kayıt olun|ücretsiz abone olun|ücretsiz kaydolun|abone olabilirsiniz|kaydolabilirsiniz|abone olmak için tıkla-|abone olmak ister misiniz}
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
        ^اشترك في النشرة$
        ~اشترك في النشرة
        ^{اشترك|اشتركوا} الآن في * النشرة البريدية
        {اشترك|اشتركوا} في * النشرة البريدية {ليصلك|لتصلك|للحصول|لتلقي|لموقع|الخاصة بنا|لدينا|مجانا|الآن}
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
        {اشترك|اشتركوا|سجل|انضم} {في|إلى} {نشرتنا|قائمتنا|القائمة} * {البريدية|اليومية|الأسبوعية|الإخبارية}-
        {اشترك|اشتركوا|سجل|انضم|انضموا} {في|إلى} {النشرة|نشرة} * {البريدية|اليومية|الأسبوعية|الإخبارية} * {ليصلك|لتصلك|لتصلكم|ليصلكم|للحصول|لتلقي|على بريدك|عبر بريدك|على إيميلك|وتابع|مجانا|الآن}
        ^{اشترك|اشتركوا|سجل|سجلوا} {في|إلى} {النشرة|النشرات} {البريدية|الإخبارية|اليومية|الأسبوعية|الإلكترونية}$
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
        {न्यूज़लेटर|न्यूज़लैटर|न्यूज लेटर} {सब्सक्राइब करें|सब्सक्राइब कीजिए|सब्सक्राइब करने के लिए|के लिए पंजीकरण करें|के लिए रजिस्टर करें|के लिए अभी|के लिए यहां|की सदस्यता लीजिए|पाने के लिए|प्राप्त करने के लिए|मुफ्त पाएं|में शामिल हों|से जुड़ें}
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
        ^{अपने|अपना|पसंदीदा} {न्यूज़लेटर|न्यूजलेटर|न्यूज़लैटर} {चुनें|चुनिए|प्रबंधित करें}$
        ^{ईमेल|ई-मेल} {न्यूज़लेटर|न्यूजलेटर|प्राथमिकताएँ|प्राथमिकताएं|सेटिंग्स|सेटिंग}$
        ^{अब|कृपया|} अपना {ईमेल|ई-मेल|इनबॉक्स|मेल|मेलबॉक्स} {जांचें|चेक करें|देखें|जाँचें}$
        ^{अपना|कृपया अपना} {इनबॉक्स|ईमेल} {और|या|या अपना} {स्पैम|जंक} {फ़ोल्डर|फोल्डर|}
        ^{अपने|} {मेल|ईमेल} प्रदाता से {जांचें|संपर्क|पूछें}
        ^{जब|जब भी} कोई {आपकी|आपके|मेरी} {टिप्पणी|कमेंट} * {सूचित|सूचना|नोटिफिकेशन|ईमेल}
        ^{वापसी|दोबारा आने|फिर से} {पर|} {आपका|} स्वागत है$
        ^{सदस्यता|सब्सक्रिप्शन|ईमेल|पंजीकरण} {की पुष्टि करें|प्रबंधित करें|कन्फर्म करें|रद्द करें|समाप्त करें}$
        ^{सब्सक्रिप्शन|ईमेल|पंजीकरण} लें$
        ^{सभी|सारे} {ईमेल|न्यूज़लेटर} {से|की} {सदस्यता समाप्त|सदस्यता रद्द|अनसब्सक्राइब} {करें|कीजिए}$
        ^{साइनअप|साइन अप|रजिस्टर|सब्सक्राइब|पंजीकरण|सदस्यता|लॉग इन} कीजिए$
        ^{साइनअप|साइन अप|रजिस्टर|पंजीकरण|सदस्यता|लॉग इन} करें$
        ^{साइनअप|साइन अप|रजिस्टर|सब्सक्राइब|लॉग इन} लें$
        ^{साइनअप|साइन अप|पंजीकरण|सदस्यता|रजिस्ट्रेशन} पूरा करने के लिए, अपने {इनबॉक्स|ईमेल} * लिंक
        {नहीं आता|न मिले|नहीं मिलता|नहीं मिला|प्राप्त न हो} * {स्पैम|जंक} {फ़ोल्डर|फोल्डर}
        ^{सदस्यता|सब्सक्राइब|साइन अप|साइनअप|रजिस्टर} {लेने|करने} के लिए {धन्यवाद|शुक्रिया|आपका धन्यवाद}
        ^{साइन अप|साइनअप|सब्सक्राइब|रजिस्टर|सबमिट|पंजीकरण} {करके|करने पर|कर} * {शर्तों|नीति|शर्तें|गोपनीयता} * {सहमत|स्वीकार}
        ^{आप|यह ईमेल} {पहले से|पहले ही} {सब्सक्राइब|सदस्य|पंजीकृत|रजिस्टर्ड} {हैं|है|कर चुके हैं|}$
        ^{यह|ये} {फ़ील्ड|फील्ड|जानकारी} {आवश्यक|अनिवार्य|जरूरी|भरना आवश्यक|भरना अनिवार्य} {है|}$
        ^{कभी भी|किसी भी समय|जब चाहें} {अनसब्सक्राइब|सदस्यता रद्द|सदस्यता समाप्त|रद्द} {करें|कर सकते हैं|की जा सकती है}$
        ^{आप|} {कभी भी|किसी भी समय} {सब्सक्रिप्शन|} {रद्द|समाप्त|कैंसिल|अनसब्सक्राइब} कर सकते हैं$
        ^आप {कभी भी|किसी भी समय} सदस्यता {रद्द|समाप्त|कैंसिल|अनसब्सक्राइब} कर सकते हैं$
        ^ {कभी भी|किसी भी समय} सदस्यता {कैंसिल|अनसब्सक्राइब} कर सकते हैं$
        ^{कोई स्पैम नहीं|हम स्पैम नहीं भेजते|हम कभी स्पैम नहीं भेजते}
        ^{अपना|कृपया अपना|मान्य|वैध} {ईमेल|ई-मेल|ईमेल पता|ईमेल आईडी} {दर्ज करें|डालें|लिखें|भरें}$
        पढ़ना शुरू करने से पहले, * {साइटें|वेबसाइट|साइट}
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
        daftar newsletter-
        daftarkan email anda
        daftarkan diri anda * newsletter-
        ^daftar untuk menerima
        dapatkan newsletter-
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
        ^konfirmasi langganan
        ~konfirmasi langganan
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
        ^{berhenti|stop} {berlangganan|langganan} {dari|} {semua|seluruh} {email|surel|newsletter|buletin}$
        ^{buletin|newsletter|nawala|langganan|preferensi|pengaturan|setelan} {email|surel|e-mail|newsletter}$
        ^{pilih|atur|kelola} {buletin|newsletter|langganan|nawala|preferensi email|langganan email} {anda|kamu|}$
        ^{sekarang|silakan|} {periksa|cek|lihat} {email|surel|kotak masuk} {anda|kamu}$
        ^{periksa|cek|lihat} {juga|} {email|kotak masuk|inbox} {anda|kamu|atau} * {spam|konfirmasi}
        ^{konfirmasi|konfirmasikan|aktifkan} {langganan|pendaftaran|alamat email|email} {anda|}$
        ^{hubungi|tanyakan pada|cek ke} penyedia {layanan|} {email|surel} {anda|kamu}$
        ^untuk {menyelesaikan|melengkapi|mengonfirmasi} {pendaftaran|langganan|pendaftaran anda|langganan anda} * {klik|tekan} {tautan|link|pautan}
        {jika|bila} {tidak|belum} {diterima|menerima|ada|muncul|masuk} * {periksa|memeriksa|cek} {folder|kotak|juga folder} spam
        ^{dapatkan|terima} {notifikasi|pemberitahuan} {ketika|saat} {seseorang|ada yang} {membalas|mengomentari|menanggapi} komentar
        ^{beritahu|beri tahu|kabari} saya * {komentar|tulisan|pos} {lanjutan|baru|selanjutnya} {melalui|lewat|via} {surel|email}
        ^selamat {datang|} kembali$
        ^{terima kasih|terimakasih} {telah|sudah|karena telah|karena sudah} berlangganan
        ^{terima kasih|terimakasih} {telah|sudah|karena telah|karena sudah} {mendaftar|bergabung}$
        ^dengan {mendaftar|berlangganan|mengklik|mengirimkan|menekan} * {anda|kamu|saya} {menyetujui|setuju|telah menyetujui} {kebijakan|ketentuan|syarat|dengan kebijakan|dengan ketentuan|persyaratan}
        ^{anda|kamu|email ini|alamat email ini} {sudah|telah|} {berlangganan|terdaftar|terdaftar sebelumnya|berlangganan newsletter ini}$
        ^{kolom|bidang|ruas|isian|bagian} ini {wajib|harus|perlu} {diisi|diisi!|diisi.}$
        ^{tanpa|tidak ada|bebas} spam{|,|.} {berhenti|bisa berhenti|kapan saja|kami|batalkan}
        ^{kami tidak|kami tidak akan} {pernah|} {mengirim|mengirimkan|mengirimi} {spam|anda spam}
        ^{berhenti berlangganan|batalkan langganan|batalkan|bisa berhenti berlangganan|berhenti} kapan saja$
        ^{masukkan|tulis|isi} {alamat|} {email|surel|e-mail} {anda|kamu|}$
        ^{langganan|berlangganan} newsletter {kami|gratis|harian|mingguan|sekarang}$
        {langganan|berlangganan} newsletter {kami|gratis|harian kami|mingguan kami} {untuk|dan|sekarang|agar|setiap}
        ^{silakan|ayo|yuk|mari|segera} {langganan|berlangganan} newsletter
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
        ^{hủy|huỷ} {nhận|đăng ký|theo dõi} {tất cả|toàn bộ|mọi} {email|bản tin|thư}$
        ^{chọn|lựa chọn|quản lý} {bản tin|các bản tin|email} {bạn muốn nhận|của bạn|muốn nhận}$
        ^{thiết lập|cài đặt|tùy chọn|tuỳ chọn|nhận} {email|qua email|nhận email|bản tin|thư điện tử}$
        ^bản tin {qua email|nhận email|bản tin|thư điện tử}$
        ^{kiểm tra|hãy kiểm tra|vui lòng kiểm tra|xin kiểm tra} {hộp thư|email|thư} {ngay|của bạn|đến|}$
        ^{kiểm tra|hãy kiểm tra|vui lòng kiểm tra|xin kiểm tra} hộp thư đến {ngay|của bạn|đến}$
        ^{kiểm tra|hãy kiểm tra|vui lòng kiểm tra} {hộp thư|email|hộp thư đến} * {spam|thư rác}
        ^{xác nhận|hoàn tất|quản lý|gia hạn} {đăng ký|việc đăng ký|địa chỉ email|email|đăng ký nhận tin|đăng ký của bạn}$
        ^{chào mừng|chào mừng bạn|mừng bạn} {trở lại|quay lại|đã trở lại|quay trở lại}$
        ^để {hoàn tất|hoàn thành} {đăng ký|việc đăng ký}, * {liên kết|đường dẫn|email} {xác nhận|xác thực|trong|được gửi}
        {không thấy|không nhận được|chưa nhận được}, {hãy|vui lòng} kiểm tra {thư mục|hộp thư|mục|hòm thư} {spam|thư rác}
        {không thấy|không nhận được|chưa nhận được|không tìm thấy} * kiểm tra {thư mục|hộp thư|mục|hòm thư} {spam|thư rác|thư rác (spam)}
        ^{thông báo|gửi thông báo|nhận thông báo|báo cho tôi} khi có {ai đó|người} {trả lời|phản hồi} {bình luận|}
        ^{thông báo|gửi thông báo|nhận thông báo|báo cho tôi} khi có {bình luận mới|phản hồi mới|bài mới}$
        ^{yêu cầu|liên hệ|hỏi} nhà cung cấp {dịch vụ|} {email|thư điện tử}
        ^{cảm ơn|cám ơn} {bạn|quý vị|} đã {đăng ký|đăng kí|theo dõi} {nhận bản tin|nhận tin|bản tin}
        ^{cảm ơn|cám ơn|xin cảm ơn} {bạn|quý vị|} đã {đăng ký|đăng kí|theo dõi}$
        ^{bằng cách|bằng việc|khi} {đăng ký|nhấp|nhấn|bấm|gửi|nhấn nút} * {bạn|tôi|quý vị} {đồng ý|chấp nhận|xác nhận} {với|các|rằng|đã đọc}
        ^{bạn|email này|địa chỉ này|địa chỉ email này} đã {đăng ký|được đăng ký|đăng ký nhận bản tin|đăng ký rồi}$
        ^{trường|mục|ô|thông tin} này {là|} {bắt buộc|bắt buộc phải nhập|bắt buộc phải điền|bắt buộc nhập|không được để trống}$
        ^{không|chúng tôi không} {spam|gửi thư rác|gửi spam}{|.|,} {hủy|bạn có thể|huỷ}
        ^{bạn có thể|} {hủy|huỷ|ngừng} {đăng ký|bản tin|} {bất cứ lúc nào|bất kỳ lúc nào|mọi lúc}$
        ^{nhập|điền|vui lòng nhập|hãy nhập} {địa chỉ|} email {của bạn|hợp lệ|}$
        trước khi bắt đầu đọc, * trang {khác|web khác} * {thích|quan tâm}
        {nhập|điền|để lại} {email|địa chỉ email|e-mail|địa chỉ e-mail} {của bạn để|của bạn vào|của quý vị|tại đây để|vào đây để}
        ^{nhập|điền|vui lòng điền|để lại} {e-mail|địa chỉ e-mail|thư điện tử} {của bạn|tại đây|vào đây|}$
        ^{điền|để lại} {email|địa chỉ email} {tại đây|vào đây}$
        ^để lại {email|địa chỉ email} của bạn$
        ^nhập địa chỉ email {tại đây|vào đây|để nhận|để đăng ký}
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
        ^อีเมลของคุณ$
        ^อีเมล$
        ^ที่อยู่อีเมล$
        ^ชื่อ-นามสกุล$
        ขอบคุณที่สมัครรับ
        ขอบคุณสำหรับการสมัคร
        ขอบคุณสำหรับการลงทะเบียน
        ยืนยันการสมัครรับ
        ยกเลิกการรับข่าวสารได้ทุกเมื่อ
        ^ยกเลิกได้ทุกเมื่อ
        ยกเลิกการรับข่าวสารได้ตลอดเวลา
        ฉันยินยอมรับข่าวสาร
        ข้าพเจ้ายินยอมรับข่าวสาร
        ยินยอมให้ส่งข่าวสาร
        ~^ไม่พลาดทุก
        ^{ยกเลิก|หยุด}{การรับ|รับ|การสมัคร}{ข้อมูลทางอีเมล|อีเมล|จดหมายข่าว}{ทั้งหมด|ทุกฉบับ|}$
        ^{การตั้งค่า|ตั้งค่า|ตัวเลือก}{อีเมล|การรับอีเมล|จดหมายข่าว|การแจ้งเตือน|การรับข่าวสาร}$
        ^{จดหมายข่าว|ข่าวสาร|รับข่าวสาร|รับข่าว|รับจดหมายข่าว}{ทางอีเมล|ผ่านอีเมล|ทางอีเมล์|ผ่านทางอีเมล}$
        ^{เลือก|จัดการ}{จดหมายข่าว|อีเมล|จดหมายข่าวของคุณ|อีเมลที่ต้องการรับจดหมายข่าว|จดหมายข่าวที่ต้องการ|จดหมายข่าวที่ต้องการรับ|การสมัคร}$
        ^{ตรวจสอบ|โปรดตรวจสอบ}{อีเมล|กล่องจดหมาย|อีเมล์}{ของคุณ|ของท่าน|}{ตอนนี้|เลย|}$
        ^{ตรวจสอบ|โปรดตรวจสอบ|กรุณาตรวจสอบ}{อีเมล|กล่องจดหมาย}*{สแปม|จดหมายขยะ|อีเมลขยะ}
        ^{ตรวจสอบ|ติดต่อ|สอบถาม}{กับ|}ผู้ให้บริการอีเมล{ของคุณ|ของท่าน|}$
        ^{ยืนยัน|ยกเลิก}{การรับสมัครข้อมูล|การสมัคร|การสมัครสมาชิก|การสมัครรับข่าวสาร|อีเมล|การรับข่าวสาร|การสมัครรับข้อมูล|การติดตาม}$
        ^จัดการ{การรับสมัครข้อมูล|การสมัครสมาชิก|การสมัครรับข่าวสาร|การรับข่าวสาร|การสมัครรับข้อมูล|การติดตาม}$
        ^ยินดีต้อนรับ{กลับ|กลับมา|กลับมาอีกครั้ง|กลับเข้าสู่ระบบ}$
        ^เพื่อทำการ{ลงทะเบียน|สมัคร}ให้เสร็จสิ้น
        {หากไม่ได้รับ|ถ้าไม่ได้รับ|หากไม่พบ|หากคุณไม่ได้รับ}*{ตรวจสอบ|เช็ค|ดู}โฟลเดอร์{สแปม|จดหมายขยะ|อีเมลขยะ}
        ^{รับ|ส่ง}{การแจ้งเตือน|แจ้งเตือน}เมื่อมี{คน|ผู้|ความคิดเห็น|คนมา}{ตอบกลับ|ใหม่|ตอบ}
        ^{สมัคร|สมัครใช้งาน|รับสมัครข้อมูล|สมัครสมาชิก|ลงทะเบียน|สมัครรับข้อมูล|สมัครรับข่าวสาร|ติดตามข่าวสาร|ติดตามรับข่าว|กดติดตาม}$
        ^{ขอบคุณ|ขอขอบคุณ}{สำหรับ|ที่}{การสมัคร|สมัคร|การรับสมัครข้อมูล|สมัครรับข่าวสาร|ลงทะเบียน|การลงทะเบียน|การติดตาม}$
        ขอบคุณสำหรับการรับสมัครข้อมูล
        ^{คุณ|อีเมลนี้|ท่าน}{ได้สมัคร|สมัคร|ลงทะเบียน|เป็นสมาชิก|ได้ลงทะเบียน}{ไว้แล้ว|แล้ว|รับข่าวสารแล้ว|อยู่แล้ว}$
        ^{จำเป็นต้องกรอก|ต้องกรอก|กรุณากรอก|โปรดกรอก}{ช่องนี้|ข้อมูลนี้|ข้อมูลในช่องนี้|ข้อมูลให้ครบ|ข้อมูลช่องนี้}$
        ^{ช่องนี้|ข้อมูลนี้|ฟิลด์นี้}{จำเป็นต้องกรอก|ต้องกรอก|จำเป็น|ห้ามเว้นว่าง|จำเป็นต้องระบุ}$
        ^{คุณ|}สามารถ{ยกเลิก|เลิกรับ|ยกเลิกการรับ}{ได้|ข่าวสารได้|การสมัครได้}{ทุกเมื่อ|ตลอดเวลา|ทุกเวลา}$
        ^{ไม่มีสแปม|เราไม่ส่งสแปม|เราจะไม่ส่งสแปม|ไม่ส่งสแปม}
        ^{กรอก|ใส่|ป้อน|กรุณากรอก|โปรดกรอก}{อีเมล|ที่อยู่อีเมล|อีเมล์}{ของคุณ|ของท่าน|ที่ถูกต้อง|}$
        ก่อนที่คุณจะเริ่มอ่าน*เว็บไซต์อื่น
        ^{กรอกอีเมล|กรุณากรอกอีเมล|โปรดกรอกอีเมล}{เพื่อ|ของคุณ|ของท่าน|ที่นี่|ให้ถูกต้อง}
        ^อีเมลไม่ถูกต้อง$
        ^{สมัคร|ลงทะเบียน}รับข่าวสาร{ทาง|จากเรา|ล่าสุด|ฟรี|ได้ที่|ผ่าน|อีเมล|และโปรโมชั่น}
        ^ลงทะเบียนรับข่าวสาร$
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
# el
- Εγγραφείτε στο newsletter μας για να διαβάζετε πρώτοι κάθε πρωί τα νέα της πόλης.
  Εγγραφείτε στο newsletter του δήμου πριν από την Παρασκευή αν θέλετε να πάρετε θέση στο σεμινάριο κηπουρικής.

# en
- Subscribe to our weekly newsletter
  Subscribe to our fears and we will sell you the cure, the old preacher joked.

- Now check your email!
  Check your spam folder and your bank account, in this order, says the detective who leads the new department.

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
- Dieses Feld ist erforderlich.
  Dieses Feld ist erforderlich, damit die Kraniche rasten können, sagt der Bauer, und lässt den Mais stehen.

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
- Je souhaite recevoir les offres du journal
  Je souhaite recevoir mon fils chez moi, dit simplement la détenue au juge.

- Inscrivez-vous à notre lettre et recevez le récit de la semaine.
  Inscrivez-vous avant le soir, disait la maîtresse, car la classe de mer ne prend que vingt enfants.

- Inscrivez-vous à notre newsletter
- Recevez chaque matin l'essentiel de l'actualité par mail
- Votre adresse e-mail
- Vous pouvez vous désinscrire à tout moment.
  La mairie envoie désormais une lettre d'information à tous les habitants du quartier concerné par les travaux.

- Merci de vous être inscrit !
- Ce champ est obligatoire.
  Ce champ est obligatoire sur le formulaire de la préfecture, mais personne au guichet ne sait ce qu'il faut y écrire.

  Inscrivez-vous à une newsletter de jardinage, et trois semaines plus tard vous saurez tout des limaces du canton.

# es
- Suscríbete a nuestra newsletter
- Introduce tu correo electrónico
- Gracias por suscribirte. Puedes darte de baja en cualquier momento.
  El ayuntamiento publica cada semana un boletín con las obras previstas, que reciben unos diez mil vecinos.

- Este campo es obligatorio
- No enviamos spam
  Este campo es obligatorio para los camiones de más de doce toneladas, y nadie ha sabido explicar el motivo.

# it
- Iscriviti alla nostra newsletter
- Inserisci la tua email
- Puoi cancellarti in qualsiasi momento
  La giornalista ha raccontato di aver aperto una newsletter sulla mafia, letta oggi da ventimila persone.

- Questo campo è obbligatorio
- Non inviamo spam!
  Questo campo è obbligatorio nel modulo del comune, ma allo sportello nessuno sa che cosa ci si debba scrivere.

# pt
- Assine nossa newsletter
- Cadastre seu e-mail e fique por dentro
- Ao se inscrever, você concorda com os termos.
  O jornal criou uma newsletter sobre clima que já chega a cinquenta mil leitores em todo o país, segundo a direção.

- Este campo é obrigatório
- Não enviamos spam
  Este campo é obrigatório no formulário da prefeitura, mas ninguém no balcão sabe o que se deve escrever nele.

# nl
- Dit veld is verplicht.
  Dit veld is verplicht gebied voor de kraanvogels, zegt de boer, en hij laat de mais staan tot november.

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

- To pole jest wymagane
- Żadnego spamu
  To pole jest wymagane w formularzu celnym dopiero od stycznia, a prom wozi paczki od siedmiu lat.

- Zapisz się do naszego newslettera
  Zapisz się do straży, radził młynarz chłopcom.
  Nie przegap pełni, bo łódka nie wróci.

# ru
- Подпишитесь на нашу рассылку
- Введите ваш e-mail
- Спасибо за подписку!
  Мошенники использовали рассылку от имени банка, чтобы получить данные нескольких тысяч клиентов в трёх городах.

- Отписаться от всех рассылок
- Мы не рассылаем спам
  Подтвердить подписку на облигации министерство рассчитывает до конца месяца.

# sv
- Vill du ha de senaste nyheterna från kommunen på mejlen?
- Du kan när som helst avsluta prenumerationen.
  Brevbäraren kommer varje morgon med de viktigaste nyheterna från byn, och ibland med ett brev till borgmästaren.

- Prenumerera på vårt nyhetsbrev
- Skriv in din e-postadress
- Tack för din anmälan!
  I sitt nyhetsbrev skriver kommunen att vattnet kan drickas igen, men att proverna fortsätter hela veckan.

- Vi skickar aldrig spam.
- Detta fält är obligatoriskt
  Fältet är obligatoriskt i den blankett som bönderna ska skicka in före april.

# ja
  メールマガジンに登録していた漁師の住所が、すべて流出した。
- メルマガ登録はこちら

- メールの設定
- すべてのメールの購読解除
- この項目は必須です
  警察は、不審なメールを確認したらすぐに削除してくださいと呼びかけている。

- メルマガ登録はこちら
- メールアドレスを入力してください
- ご登録ありがとうございます
  市は毎月発行しているニュースレターで、工事の日程と通行止めの区間を住民に知らせている。

# zh
  訂閱電子報的漁民只有十二個，燈塔站還是每天早上寫一封。
  登记邮箱的时候，老船长把自己的名字写错了两次。
- 訂閱電子報，每天早上把海港新聞送到你的信箱

- 现在请检查您的电子邮件！
- 確認訂閱
  警方请市民检查电子邮件，不要点击陌生人寄来的链接。

- 此欄位為必填
  表格的第三栏为必填，许多老人因此填错，只好重新排队。

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
  뉴스레터를 구독하고 아침마다 그 글을 베껴 쓴다는 등대지기가 있다.
- 뉴스레터를 구독하고 매일 아침 항구 소식을 받아보세요.

- 지금 이메일을 확인해 주세요!
- 구독 확인
- 모든 이메일 구독 취소
  경찰은 모르는 사람이 보낸 이메일을 열지 말라고 당부했다.

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

- Vi sender aldrig spam.
- Dette felt er påkrævet
  Feltet skal udfyldes med mulch i marts, forklarer gartneren.

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

- Vi sender aldri spam.
- Dette feltet er obligatorisk
  Feltet må fylles ut med bark i mars, forklarer gartneren.

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

- Emme lähetä roskapostia.
- Tämä kenttä on pakollinen
  Kenttä on pakollinen hankinta maatilalle, vitsailee isäntä.

# cs
- Přihlaste se k odběru našeho newsletteru a to nejdůležitější dostanete přímo do vaší schránky.
- Zadejte svou e-mailovou adresu
- Děkujeme za přihlášení!
- Odhlásit se můžete kdykoliv.
  Zastupitelé v úterý schválili stavbu nového mostu přes řeku a práce mají podle plánu začít na jaře.
  Škola v newsletteru prosila rodiče, aby v týdnu, kdy bude silnice zavřená, nevozili děti autem.

  Loni odešla z novin a založila newsletter o klimatu, který dnes platí třicet tisíc čtenářů.

- Toto pole je povinné
- Žádný spam
  Toto pole je povinné v celním formuláři teprve od ledna, a přívoz vozí balíky už sedm let.

- Zadejte svůj e-mail a odebírejte novinky
  Zadejte svůj e-mail a jméno psa, žádala radnice po všech, kdo chtěli na most.

# sk
- Prihláste sa na odber nášho newslettera a to najdôležitejšie dostanete priamo do vašej schránky.
- Zadajte svoju e-mailovú adresu
- Ďakujeme za prihlásenie!
- Odhlásiť sa môžete kedykoľvek.
  Poslanci v utorok schválili stavbu nového mosta cez rieku a práce sa majú podľa plánu začať na jar.
  Škola v newsletteri prosila rodičov, aby v týždni, keď bude cesta zatvorená, nevozili deti autom.

  Vlani odišla z novín a založila newsletter o klíme, ktorý dnes platí tridsaťtisíc čitateľov.

- Toto pole je povinné
- Žiadny spam
  Toto pole je povinné v colnom formulári až od januára, a kompa vozí balíky už sedem rokov.

# hu
- Iratkozzon fel ingyenes hírlevelünkre, és a hét legfontosabb írásai közvetlenül a postaládájába érkeznek.
- Adja meg e-mail címét
- Köszönjük a feliratkozást!
- Bármikor leiratkozhat.
  A közgyűlés kedden elfogadta az új híd terveit, és a munka az ígéret szerint tavasszal kezdődik meg.
  Az iskola a hírlevelében arra kérte a szülőket, hogy az útzár hetében ne autóval hozzák a gyerekeket.

  Tavaly otthagyta a lapot, és hírlevelet indított a klímáról, amelyre azóta harmincezren fizettek elő.

- A mező kitöltése kötelező
- Nem küldünk spamet
  A mező kitöltése kötelező a vámpapíron január óta, a komp pedig hét éve hordja a csomagokat.

# ro
- Abonează-te la newsletterul nostru și primește cele mai importante știri direct în inbox.
- Introdu adresa ta de email
- Mulțumim pentru abonare!
- Te poți dezabona oricând.
  Consiliul local a aprobat marți construirea unui pod nou peste râu, iar lucrările încep la primăvară.
  În newsletterul școlii, părinții erau rugați să nu vină cu mașina în săptămâna în care drumul era închis.

  A plecat anul trecut de la ziar și a pornit un newsletter despre climă, citit astăzi de treizeci de mii de oameni.

- Dezabonează-te de la toate emailurile
- Nu trimitem spam
  Confirmarea abonării la gaz a venit abia după trei luni și două drumuri la primărie.

# bg
- Абонирайте се за нашия безплатен бюлетин и получавайте най-важното директно във вашата поща.
- Въведете вашия имейл
- Благодарим за абонамента!
- Можете да се отпишете по всяко време.
  Общинският съвет одобри във вторник строежа на нов мост над реката, а работата трябва да започне напролет.
  В бюлетина си училището помоли родителите да не карат децата с коли през седмицата, когато пътят е затворен.

  Миналата година тя напусна вестника и започна бюлетин за климата, който днес има трийсет хиляди читатели.

- Отпишете се от всички имейли
- Не изпращаме спам
  Потвърждение на абонамента за газ дойде чак след три месеца и две ходения до общината.

- Получавайте новините всяка сутрин на вашия имейл.
  Получавайте си хляба рано, казваше пекарят, докато е топъл.

# el
- Εγγραφείτε στο newsletter μας και λάβετε τα σημαντικότερα νέα απευθείας στο email σας.
- Συμπληρώστε το email σας
- Ευχαριστούμε για την εγγραφή!
- Μπορείτε να διαγραφείτε οποτεδήποτε.
  Το δημοτικό συμβούλιο ενέκρινε την Τρίτη τη νέα γέφυρα πάνω από το ποτάμι, και τα έργα αρχίζουν την άνοιξη.
  Στο newsletter του σχολείου οι γονείς παρακαλούνταν να μην έρθουν με αυτοκίνητο την εβδομάδα των έργων.

  Πέρυσι έφυγε από την εφημερίδα και ξεκίνησε ένα newsletter για το κλίμα, που έχει σήμερα τριάντα χιλιάδες αναγνώστες.

- Απεγγραφή από όλα τα emails
- Δεν στέλνουμε spam
  Η επιβεβαίωση της εγγραφής στο λιμάνι ήρθε τρεις μήνες μετά, με δύο σφραγίδες και μια συγγνώμη.

# uk
- Підпишіться на нашу розсилку та отримуйте головне за тиждень прямо на вашу пошту.
- Введіть свій email
- Дякуємо за підписку!
- Відписатися можна будь-коли.
  Міська рада у вівторок схвалила будівництво нового мосту через річку, а роботи мають розпочати навесні.
  У розсилці для батьків школа просила не возити дітей автівками того тижня, коли дорога буде закрита.

  Торік вона пішла з газети й заснувала розсилку про клімат, яку тепер читають тридцять тисяч людей.

- Відписатися від усіх розсилок
- Ми не надсилаємо спам
  Підтвердити підписку на облігації міністерство розраховує до кінця місяця.

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

- Kasabanın haftalık bültenine ücretsiz abone olun.
  Değirmen müzesi, bültenine kayıt yaptıran iki yüz kişiye bayram kartı gönderdi.

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

- اشتركوا في النشرة الإخبارية لتصلكم أخبار الميناء كل صباح
  اشترك في النشرة الإخبارية للظهيرة مذيعان من أهل القرية وقرآ أسماء الناجين كلها.

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
- अब अपना ईमेल जांचें!
- सदस्यता की पुष्टि करें
- यह फ़ील्ड आवश्यक है
  पुलिस ने लोगों से कहा कि अनजान ईमेल खोलने से पहले पता जांच लें।

- हमारे न्यूज़लेटर की सदस्यता लें और हफ़्ते की ख़ास ख़बरें सीधे अपने इनबॉक्स में पाएं।
- अपना ईमेल दर्ज करें
- सदस्यता लेने के लिए धन्यवाद!
- आप कभी भी अनसब्सक्राइब कर सकते हैं।
  नगर परिषद ने मंगलवार को नदी पर नए पुल के निर्माण को मंज़ूरी दी, और काम वसंत में शुरू होगा।
  स्कूल ने अपने न्यूज़लेटर में माता-पिता से कहा कि सड़क बंद रहने वाले हफ़्ते में बच्चों को गाड़ी से न लाएं।

  पिछले साल उन्होंने अख़बार छोड़ा और जलवायु पर एक न्यूज़लेटर शुरू किया, जिसे आज तीस हज़ार लोग पढ़ते हैं।

# id
  Langganan newsletter kini dibatasi aturan baru, kata syahbandar.
- Langganan newsletter kami

- Sekarang periksa email Anda!
- Konfirmasi langganan
- Kolom ini wajib diisi.
  Polisi meminta warga memeriksa email sebelum membuka tautan dari orang asing.

- Berlangganan newsletter kami dan dapatkan berita terpenting setiap pagi langsung ke inbox.
- Masukkan alamat email Anda
- Terima kasih telah berlangganan!
- Anda dapat berhenti berlangganan kapan saja.
  Dewan kota pada Selasa menyetujui pembangunan jembatan baru di atas sungai, dan pekerjaan dimulai tahun depan.
  Dalam buletin sekolah, para orang tua diminta tidak mengantar anak dengan mobil selama jalan ditutup.

  Tahun lalu ia keluar dari surat kabar dan mendirikan newsletter tentang iklim yang kini dibaca tiga puluh ribu orang.

# vi
  Nhập email của bạn thuyền vào tờ đơn, thuyền trưởng viết sai hai chữ.
- Điền email của bạn để nhận tin mới

- Kiểm tra hộp thư ngay!
- Thiết lập email
- Trường này là bắt buộc
  Trường này là trường cấp ba đầu tiên của huyện, theo lời thầy hiệu trưởng.

- Đăng ký nhận bản tin của chúng tôi để nhận tin quan trọng nhất mỗi sáng qua email.
- Nhập địa chỉ email của bạn
- Cảm ơn bạn đã đăng ký!
- Bạn có thể hủy đăng ký bất cứ lúc nào.
  Hội đồng thành phố hôm thứ Ba thông qua việc xây cây cầu mới qua sông, và công việc sẽ bắt đầu vào mùa xuân.
  Trong bản tin gửi phụ huynh, nhà trường đề nghị không đưa trẻ đến bằng ô tô trong tuần đường bị đóng.

  Năm ngoái chị rời tòa soạn và lập một bản tin về khí hậu, nay đã có ba mươi nghìn người đọc.

# th
  นายกเทศมนตรีกล่าวว่าสะพานเก่าข้างกังหันน้ำจะสร้างใหม่ก่อนฤดูฝนและช่างไม้จะเริ่มงานในวันจันทร์หน้า [-Subscribe to The Harbor Note, our free weekly newsletter.-]
  ช่างไม้ฟังเพลงชื่อ Subscribe to the rain ตลอดทางกลับบ้านริมคลองและบอกว่าเพลงนี้เป็นเพลงโปรดของแม่

  กรอกอีเมลลงในเว็บปลอม ชาวประมงกว่าร้อยคนถูกขโมยข้อมูล
- กรอกอีเมลของคุณเพื่อรับข่าวท่าเรือ

- ตรวจสอบอีเมลของคุณตอนนี้!
- การตั้งค่าอีเมล
- ช่องนี้จำเป็นต้องกรอก
  ตำรวจเตือนประชาชนให้ตรวจสอบอีเมลก่อนกดลิงก์จากคนแปลกหน้า

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

# en
  Sign up for our newsletter, the ferryman grumbled, was all that the machine ever said to him.

# zh
  船夫抱怨道：“订阅我们的电子报”，他却连邮箱都没有。

# ja
  「メルマガ登録はこちら」と渡し守は孫に冗談を言った。

# ko
  "뉴스레터를 구독하세요"라고 뱃사공이 손자에게 속삭였다.

# de
  Die Abmeldung ist jederzeit möglich, versicherte der Fährmann seinen Fahrgästen, und alle lachten.

  Abonnieren Sie unseren Newsletter, brummte der Fährmann und legte ab.

# fr
  Vous pouvez vous désinscrire à tout moment, assura le passeur à son équipage.

# es
  Suscríbete a nuestra newsletter, bromeó el barquero mientras soltaba las amarras.

# it
  Puoi cancellarti in qualsiasi momento, sospirò il traghettatore davanti al registro.

# pt
  Subscreva a nossa newsletter gratuita, resmungou o barqueiro ao largar a corda.

# nl
  Schrijf je in voor onze nieuwsbrief, mopperde de veerman terwijl hij het touw losgooide.

# sv
  Missa inget – prenumerera på nyhetsbrevet, suckade färjkarlen och lossade repet.

# da
  Du kan altid afmelde dig igen, forklarede færgemanden sine gæster.

# no
  Du kan når som helst melde deg av, påpekte ferjemannen for passasjerene sine.

# fi
  Voit lopettaa tilauksen milloin tahansa, lautturi huokaisi matkustajilleen.

# pl
  Zapisz się do naszego newslettera, westchnął przewoźnik i odwiązał linę.

# cs
  Zadejte svůj e-mail a odebírejte novinky, povzdechl si převozník a odvázal lano.

# sk
  Odhlásiť sa môžete kedykoľvek, uistil prievozník svojich hostí.

# hu
  Adja meg e-mail címét, sóhajtotta a révész, és eloldotta a kötelet.

# ro
  Introdu adresa ta de email, a oftat luntrașul și a dezlegat frânghia.

# bg
  Можете да се отпишете по всяко време, въздъхна лодкарят и отвърза въжето.

# el
  Ευχαριστούμε για την εγγραφή, αναστέναξε ο βαρκάρης και έλυσε το σχοινί.

# uk
  Дякуємо за підписку, зітхнув перевізник і відв'язав мотузку.

# ru
  Подпишитесь на нашу рассылку, вздохнул паромщик и отвязал верёвку.

# tr
  "Haftalık bültenine ücretsiz abone olun" diye mırıldandı kayıkçı ve halatı çözdü.

# ar
  يمكنك إلغاء الاشتراك في أي وقت، تمتم المراكبي وهو يفك الحبل.

# fa
  ایمیل خود را وارد کنید، قایقران زمزمه کرد و طناب را باز کرد.

# he
  ניתן לבטל את ההרשמה בכל עת, נאנח המעבוראי והתיר את החבל.

# hi
  आप कभी भी अनसब्सक्राइब कर सकते हैं, नाविक ने यात्रियों को समझाया।

# id
  Anda dapat berhenti berlangganan kapan saja, gumam tukang perahu sambil melepas tali.

# vi
  Cảm ơn bạn đã đăng ký, người lái đò lẩm bẩm rồi tháo dây.

# th
  คนแจวเรือรำพึงว่า ขอบคุณที่สมัครรับข่าวสาร

# html
  <p>Nobody remembers who painted the lighthouse red, but the council has voted against painting it white.</p>
- <div id="mc_embed_signup"><p>The island in your mailbox every Friday</p></div>
  <p>The school has eleven pupils, four more than last year, and the teacher has asked for a second stove.</p>
  <p class="has-newsletter">The newsletter of the island was set by hand in the bakery, and it cost half a loaf.</p>
  <p>At low tide the postman walks across the flats, his boots around his neck, the letters under his hat.</p>
  <p>The new pump came on Tuesday, and by Friday the cellars on the quay were dry for the first time since May.</p>
"""
