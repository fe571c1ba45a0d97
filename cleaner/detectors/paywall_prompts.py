"""Paywall prompts: what a site says to readers who are not signed in: "Log in", "Subscribe to continue reading"; also
paragraphs that it hides by shifting every letter.

Why it goes: it stands where the text breaks off, in front of it or in the page's head, and speaks of access, not of
the subject.

What stays: articles about subscriptions, paywalls and accounts, manuals that tell how to sign in, numbered steps, and
what a company says about its subscribers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleaner.detectors._prompts import Sentences, prompts
from cleaner.document import Finding, Page
from cleaner.phrases import FULL, Hits

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
        ^already registered?$
        already registered? {click|please|continue}
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
        ^this {story|article|content|post|piece} is {available|accessible|reserved|open} {exclusively|only} {to|for}
        ^{keep reading|read on|continue reading|continue|read more|read it all|read everything} with {a subscription|a free account|your subscription|a membership|a free trial|full access}
        {you have|you've} {reached|hit|used up|exhausted} {your|the} * {free articles|free stories|free article limit|articles this month|monthly articles}
        {you have|you've} read {all your|your last|all of your|your} * {free articles|free stories|free article}
        {log in|sign in|register|subscribe} * to {read|continue reading|keep reading|unlock} {the full|the whole|the rest of|this article|this story|the entire}
        ^{log in|sign in|register|subscribe} to {read on|keep reading|continue reading|read more}
        ^{subscribe|join} * {to|and} {read|unlock|access|get access to} {all|every|unlimited|the full|our full|this}
        {already|are you already} {a subscriber|a member|subscribed|registered|have an account}? {log|sign|login|here}
        already have a subscription? log
        already have a subscription? sign
        already have a subscription? login
        already have a membership? log
        already have a membership? sign
        already have a membership? login
        already have digital access? log
        already have digital access? sign
        already have digital access? login
        already have access? log
        already have access? sign
        already have access? login
        do you already have a subscription? log
        do you already have a subscription? sign
        do you already have a subscription? login
        do you already have an account? log
        do you already have an account? sign
        do you already have an account? login
        do you already have a membership? log
        do you already have a membership? sign
        do you already have a membership? login
        do you already have digital access? log
        do you already have digital access? sign
        do you already have digital access? login
        do you already have access? log
        do you already have access? sign
        do you already have access? login
        ^{unlimited|full|get unlimited|get full} {access|digital access} * {from|for} * {a week|a month|per month|per week|a year}
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
        ^subscribe to our$
        ^subscribe to our {digital|print|e-edition|newspaper|magazine|website|site|premium|plus}
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
        ^keep reading for {free|just|only|as little|less}
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
        ^access all {members-only|subscriber-only|premium|member-only} {posts|articles|content|stories}
        ^{after|when|once} {a|your|the} free trial ends, you will be charged
        ~you will be charged the {regular|full|normal|standard} price
        ~you can always cancel before then
        ^become a {paid|paying|premium|free} {member|subscriber}$
        ^become a {paid|paying|premium} {member|subscriber} of * to {get|access|read|unlock}
        ^become a {paid|paying|premium} {member|subscriber} to {get|access|read|unlock|continue|view|see}
        ^{free trial|trial} - ends
        ^free trial - # days {left|remaining}$
        ^start {free trial|your free trial|#-day free trial|a free trial}$
        ^{sign in|log in} to {verify|upgrade|unlock|view this post|see this post|read this post}$
        ^this content is password protected
        this content is password protected. to view it
        to view it please enter your password below
        ^enter the password to view {this|the} {post|page|content}$
        ^this {site|publication|website} is invite-only
        ~contact the owner for access
        ^this {site|publication|website} is not accepting payments {at the moment|at this time|right now}$
        ^try {free for|for free for} * days, then
        ^try free for # days$
        ^try {# month|# months|# week|# weeks|one month} for {£#|$#|€#|# euro|free}$
        ^{£#|$#|€#} for {# month|# months|# weeks|your first month|the first month|your first # months}$
        ^upgrade {now|to paid|your plan|your account|your subscription|to premium|your membership}$
        ^you have been {logged|signed} out$
        ^{stay|keep me} {signed|logged} in$
        ^continue reading this {post|article|story} for free$
        ^keep reading with {a|your|our} * {free trial|trial}
        ^billed {annually|monthly|yearly|every month|every year|quarterly}$
        ^cancel {anytime|at any time|any time}$
        ^{no commitment|no contract|no obligation}, cancel {anytime|at any time|any time}$
    """,
    "de": """
        // Some papers shift each letter by one until the reader pays: "der", "die", "und", "das", "ist", "nicht" ...
        ~efs
        ~ejf
        ~voe
        ~ebt
        ~efn
        ~jtu
        ~ojdiu
        ~bvdi
        ~xjse
        ~fjofs
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
        ^noch kein konto$
        ^noch kein konto? {jetzt|hier|registrieren|kostenlos|dann|erstellen}
        noch kein konto {bei uns|bei der|hier}
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
        ^nur für abonnenten$
        ^nur für {abonnenten|abonnentinnen} {zugänglich|lesbar|sichtbar|verfügbar|und|mit|:|von}
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
        melden sie sich an, um {diesen|weiterzulesen|den|alle|weiter|zu lesen|kommentare|fortzufahren|unbegrenzt|unsere|einen|ihre|mehr|dieses|auf}
        melden sie sich an, um * {zu lesen|lesen zu können|zu nutzen|zu kommentieren|freizuschalten}
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
        ^{sie haben|du hast} {bereits|schon} ein {abo|abonnement|digital-abo|digitalabo|konto|kundenkonto|benutzerkonto|print-abo|e-paper-abo|probeabo|plus-abo}
        ^haben sie schon ein abo
        ^haben sie bereits ein abo
        ^jetzt * wochen für
        ^jetzt * monat für
        ^jetzt einen monat
        {sie haben|du hast} * {ihre|deine|alle} * {kostenlosen artikel|gratis-artikel|freien artikel|gratisartikel|freiartikel}
        ^{dieser|dieses} {artikel|beitrag|text|inhalt} ist {nur|ausschließlich|exklusiv} für * {abonnenten|nutzer|leser|mitglieder}
        ^nur für {registrierte|angemeldete} {nutzer|leser|mitglieder} {zugänglich|lesbar|verfügbar|sichtbar}
        {sie haben|du hast|sie sind|du bist} {bereits|schon} * {abo|abonnement|digital-abo|digitalabo|abonnent|konto|kundenkonto|zugang|benutzerkonto}?
        ^{jetzt|hier} * abo {abschließen|bestellen|sichern|testen} und * {lesen|weiterlesen|artikel}
        ^{jetzt|hier} * {gratis testen|kostenlos testen|zum testpreis|1 monat testen|weiterlesen für|testen und weiterlesen|abonnieren und weiterlesen|freischalten}$
        ^jetzt * {wochen|monat|monate|tage} {gratis|kostenlos|für 1 euro|für nur 1 euro|zum testpreis} {testen|lesen|probelesen}
        ^{monatlich|jederzeit|danach monatlich|danach jederzeit} kündbar$
        {testen|lesen|euro im monat|euro pro monat}, {monatlich|jederzeit|danach monatlich} kündbar
        {melden sie sich|melde dich|registrieren sie sich|loggen sie sich} * um * {artikel zu lesen|text zu lesen|beitrag zu lesen|lesen zu können|weiterzulesen|weiter zu lesen}
        ^{weiterlesen|artikel lesen|jetzt lesen|alles lesen} mit * {abo|digitalabo|digital-abo|abonnement|probeabo|plus-abo}
        ^mit {ihrem|deinem|einem} * {abo|digitalabo|digital-abo|abonnement} {lesen sie|liest du|haben sie|hast du|erhalten sie|können sie}
        ^{als abonnent|als abonnentin|als mitglied|als registrierter nutzer} {lesen|haben|können|erhalten} sie {alle|diesen|unbegrenzt|vollen|sämtliche}
        {schließen sie|schließe} {jetzt|hier|noch heute} * {abo|abonnement} ab
        {den ganzen|den vollständigen|den kompletten} {artikel|beitrag|text} {lesen|können} {sie mit|sie nur|abonnenten|mit einem abo|nur abonnenten}
        sofort weiterlesen
        mit plus sofort
        mit plus weiter
        ^lesen sie mit
        ^weiterlesen mit
        ~^weiterlesen?
        ~^jetzt weiterlesen
        ^zum weiterlesen {anmelden|einloggen|registrieren|abonnieren|jetzt|hier|abo|mit|benötigen|brauchen|ein abo|einfach|kostenlos}
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
        ^diese {seite|website|webseite} nimmt {momentan|zur zeit|zurzeit|derzeit|aktuell} keine zahlungen {entgegen|an}$
        ^der zugang zu {diesem inhalt|dieser seite|diesen inhalten} ist eingeschränkt. bitte
        ~bitte kontaktieren sie uns, wenn sie zugang
        ^für diese {seite|website|webseite} {benötigst du|benötigen sie|brauchen sie|brauchst du} eine einladung
        ~bitte kontaktiere den inhaber
        ^{dieser|der} inhalt ist {passwortgeschützt|durch ein passwort geschützt|kennwortgeschützt|passwort-geschützt}. {um|bitte|geben}
        ~{gib|geben sie} bitte {dein|ihr|das} passwort {unten ein|ein}
        ^{schalte|schalten sie} {den zugang|zugang|mit einem abo den zugang} zu allen {newslettern|artikeln|inhalten|beiträgen} frei
        ^{schalte|schalten sie} * zugang zu allen {newslettern|artikeln|inhalten} frei
        ^wenn das kostenlose {probeabo|testabo|probeabonnement} endet, {bezahlen sie|bezahlst du|zahlen sie|zahlst du} den
        ~den regulären preis für den gewählten tarif
        ~{sie können ihr|du kannst dein} {abonnement|abo} jederzeit {kündigen|beenden}
        ^# {monate|wochen|tage|monat|woche} für {#|nur #|0,-} {€|euro}$
        ^# {monate|wochen|tage|monat|woche} {kostenlos|gratis|testen|kostenlos testen|gratis testen|kostenlos lesen|gratis lesen}$
        ^sie haben # von # {gratisartikeln|kostenlosen artikeln|freien artikeln} {gelesen|aufgebraucht|verbraucht}$
        ^{sie haben|du hast} {noch|bereits} # {gratisartikel|kostenlose artikel|freie artikel} {übrig|gelesen|frei|in diesem monat}$
        ^danach {# €|#€|# euro|für # €|für # euro} {pro|im} {monat|jahr}, {jederzeit|monatlich} kündbar$
        ^danach {# €|# euro|für # €|für # euro|nur # €} {pro monat|im monat|monatlich|pro woche|/monat|jährlich}$
        ^{premium-inhalt|premium-inhalte|premiuminhalt|premiumartikel}$
        ^{kostenloses|kostenfreies|gratis|neues} {konto|benutzerkonto|nutzerkonto|kundenkonto|profil} {erstellen|anlegen|eröffnen}$
        ^{jetzt|sofort|hier|kostenlos|gratis} weiterlesen$
        ^alle artikel {lesen|unbegrenzt lesen|freischalten} mit {dem|einem|unserem} {digital-abo|digitalabo|abo|plus-abo|probeabo|premium-abo}
        ^{mit|über} {google|apple|facebook|amazon|e-mail|microsoft} {anmelden|einloggen|fortfahren|registrieren|weiter}$
        ^{probeabo|testphase|probephase|probemonat|gratismonat|testabo|kostenlose testphase} {starten|beginnen|sichern|buchen|bestellen}$
        ^{kostenlose testversion|kostenlose testphase} {endet am|- endet}
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
        ^vous souhaitez lire {la suite|cet article|l'article|l'intégralité|ce contenu|plus|davantage|tous|sans|le journal|l'édition}
        ^vous voulez lire {la suite|cet article|l'article|l'intégralité|ce contenu|plus|davantage|tous|sans|le journal|l'édition}
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
        est réservé à nos abonnés$
        {cet article|ce contenu|ce service|cet épisode|ce podcast|ce texte|ce jeu|le contenu} * est réservé à nos abonnés
        {cet article|ce contenu|ce service|cet épisode|ce podcast|ce texte|ce jeu|le contenu} * est réservé aux abonnés
        est réservé aux abonnés$
        réservé aux abonnés numériques
        réservé à nos abonnés
        réservée à nos abonnés
        offert par un abonné
        abonnez-vous à partir de
        abonnez-vous sans engagement
        sans engagement de durée
        ^à {la fin|l'issue} de la période d'essai gratuite, le prix {normal|habituel} de l'abonnement
        ^1€ le 1er mois, puis
        le prix {normal|habituel} de l'abonnement choisi sera facturé
        ^{lire|accédez à|retrouvez} {l'intégralité|la totalité|la suite} {de cet article|de l'article} {en vous abonnant|avec un abonnement}
        ^{lire|accédez à|retrouvez} {l'intégralité|la totalité|la suite} {de cet article|de l'article} {en vous connectant|en créant un compte}
        ^{essayez|essayer|profitez de|testez} # mois {pour|à} # {€|euro|euros}$
        ^# {€|euro|euros} {le premier mois|le 1er mois|par mois|par semaine} {sans engagement|puis|pendant}-
        ^# {€|euro|euros} {le premier mois|pendant # mois|par mois sans engagement}$
        ^{le premier mois|premier mois|1er mois|# mois} {offert|gratuit|offerts|gratuits|à 1 €}$
        ^sans engagement$
        ^{annulable|résiliable|résiliez|annulez|annulation|résiliation} {à tout moment|en un clic|quand vous voulez|en ligne à tout moment}$
        ^{contenu|contenus|article|articles} {premium|exclusif abonnés|réservés aux abonnés|abonnés|abonné}$
        ^je crée {mon|un} compte$
        ^j'ai déjà un {compte|abonnement}$
        ^je suis {déjà|} {abonné|abonnée|abonné(e)}$
        ^{vous n'avez pas|vous n'avez pas encore|pas encore} de compte$
        ^{pas encore|vous n'êtes pas encore} {abonné|abonnée|abonné(e)|inscrit|inscrit(e)}$
        ^lecture {du monde|du journal} en cours sur un autre appareil$
        ^{vous pouvez lire|ce message s'affichera} {le monde|l'article|sur} * {un seul appareil|l'autre appareil}
        ^ce site {est réservé aux invités. veuillez|n'accepte pas les paiements pour le moment|n'accepte pas de paiements pour le moment}
        ^ce site {est accessible uniquement|n'est accessible que} sur invitation{|, contactez le propriétaire}$
        ^à {la fin|l'issue} de {la|votre} période d'essai, {votre carte sera|vous serez} * {débitée|facturé|prélevé}
        ^s'inscrire maintenant$
        ^{débloquez|débloquer|déverrouillez} {cet article|l'article|la suite|tous les articles|ce contenu}$
        ^{profitez de|profiter de|j'en profite|je profite de|découvrez} l'offre$
        ^{je profite|profitez|j'en profite}$
        ^abonnement {numérique|digital|web} sans engagement$
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
        ^solo para suscriptores$
        ^{solo|sólo} {suscriptores|para socios|para usuarios registrados}$
        ^sólo para suscriptores$
        ^{lee|lea|leer} {el artículo completo|la noticia completa|la nota completa|este artículo completo} {con una suscripción|con tu suscripción|suscribiéndote|al suscribirte}
        ^{accede a|sigue leyendo} {el artículo completo|la noticia completa|la nota completa|este artículo completo} {con una suscripción|con tu suscripción|suscribiéndote|al suscribirte}
        ^{primer mes|primer mes de suscripción|# mes|# meses} {gratis|por #€|por # €|a # €|por $#|por # euro|a $#}$
        ^#{€|$| €| euro| euros} {el|tu|al} {primer mes|mes|primer año|primer trimestre}$
        ^{cancela|cancele|cancelar|cancelación|puedes cancelar|cancelas} {cuando quieras|en cualquier momento|cuando quiera|en un clic|sin coste}$
        ^{sin permanencia|sin compromiso de permanencia|sin permanencia ni compromiso}$
        ^{crear|crea|cree} {una|tu|su} cuenta {gratis|gratuita}$
        ^{tu|su} suscripción se está {usando|utilizando} en otro dispositivo$
        ^a este sitio solo se puede acceder por invitación, {contacta|contacte|póngase}
        ^este sitio {no acepta|no está aceptando} pagos {en este momento|por el momento|por ahora|actualmente}$
        ^{desbloquea|desbloquee|obtén} el acceso a {todos los boletines|todos los artículos|todas las noticias}
        ^después de que finalice el período de prueba gratuito, se te cobrará
        {se te cobrará|se le cobrará|te cobraremos} el precio {regular|normal|habitual} del plan
        siempre {puedes|puede} cancelar antes de eso$
        ^este contenido está protegido por {una contraseña|contraseña}. para verlo
        para verlo, {por favor,|} {escriba|introduce|introduzca|escribe|ingresa} {su|tu} contraseña
        ^¿{has perdido|perdió|perdiste|ha perdido|olvidaste|olvidó|has olvidado|ha olvidado|no recuerdas} {tu|su|la} {contraseña|clave}$
        ^¿{no tienes|aún no tienes|todavía no tienes|no tiene|aún no tiene|todavía no tiene} {una|} {cuenta|suscripción}$
        ^¿{ya eres|ya es|eres|aún no eres|todavía no eres} {miembro|socio|suscriptor|suscriptora|usuario registrado|cliente}$
        ^ya {soy|estoy} {suscriptor|suscriptora|suscrito|suscrita|socio|registrado|miembro}$
        ^{desbloquea|desbloquear|desbloquee} {este artículo|el artículo|esta noticia|esta nota|este contenido}$
        ^{aprovecha|aprovechar|aproveche|ver|quiero} {la oferta|esta oferta}$
        ^{disfruta de|disfrute de|obtén} {acceso ilimitado|acceso total|lectura ilimitada}$
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
        ^per continuare a leggere {gratis|senza limiti|gratuitamente|senza interruzioni|questo contenuto|questo articolo}$
        ^per continuare a leggere * {abbonati|abbonatevi|registrati|registratevi|accedi|attiva|scegli|sottoscrivi|effettua|iscriviti|acquista|abbònati|devi|fai login|clicca}
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
        ^{ti restano|ti rimangono|hai ancora} # articoli {gratuiti|gratis|gratuiti questo mese|gratis questo mese}$
        ^hai letto # articoli {gratuiti|gratis|gratuiti questo mese|gratis questo mese}$
        ^crea un account {gratuito|gratis}$
        ^{scopri|vedi|guarda} {le offerte|le nostre offerte|tutte le offerte|gli abbonamenti|le offerte di abbonamento}$
        ^regala un abbonamento$
        ^{leggi|continua a leggere|accedi a} {l'articolo completo|tutto l'articolo|l'intero articolo|questo articolo} {con l'abbonamento|con un abbonamento|abbonandoti|dopo l'abbonamento}$
        ^{prova|provalo|prova gratis|provaci} # {mese|mesi|settimane|giorni} {a #€|a # €|gratis}$
        ^{prova|provalo|prova gratis|provaci} # {mese|mesi|settimane|giorni} {per #€|a # euro|a soli # €}$
        ^primo mese {gratis|gratuito|a #€|a # €|a # euro|a 1 euro}$
        ^{#€|# €|# euro} {al mese|il primo mese|al mese per # mesi|per il primo mese|per # mesi|all'anno}$
        ^{disdici|disdicila|cancella|annulla|puoi disdire|puoi cancellare|recedi} {quando vuoi|in qualsiasi momento|in ogni momento|quando desideri|in qualunque momento}$
        ^{senza vincoli|senza impegno|nessun vincolo|senza vincoli di durata|senza obbligo di rinnovo}$
        ^{sono|sei} già {abbonato|abbonata|registrato|un abbonato|cliente}$
        ^{password dimenticata|hai perso la password|hai dimenticato la tua password|è stata persa la password|hai scordato la password|recupera password|reimposta la password}$
        ^{non hai|non hai ancora|non possiedi} un {account|abbonamento}$
        ^abbonati per sbloccare
        ^{al termine|alla fine} della prova gratuita, ti verrà addebitato
        ti verrà addebitato il prezzo {regolare|normale|pieno} del piano
        ^questo sito non accetta pagamenti {al momento|in questo momento}$
        ^questo sito è accessibile solo su invito, contatta
        ^{sblocca|sbloccare} {questo articolo|l'articolo|tutti gli articoli|il contenuto|questo contenuto}$
        ^{approfitta dell'offerta|scopri l'offerta|vai all'offerta|attiva l'offerta|vedi l'offerta}$
        ^accesso illimitato {al sito|a tutti i contenuti|agli articoli|al sito e all'app|a tutti gli articoli}$
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
        ^já é assinante?
        ~já é assinante
        já é assinante {do|da|de} * ? {faça|acesse|entre|clique|inicie|conecte}
        já é assinante {faça|acesse|entre|clique|inicie}
        já é assinante? {faça|acesse|entre|clique|inicie|aceda}
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
        ^para continuar a ler {este|esta|o|a} {artigo|conteúdo|notícia|texto|matéria|reportagem}$
        ^para continuar a ler * {assine|registe-se|inicie|faça login|faça o login|subscreva|torne-se|entre na|crie|aceda|escolha|adira|precisa de}
        ^para continuar lendo$
        ^para continuar lendo {este|esta|o|a|essa} {artigo|conteúdo|notícia|texto|matéria|reportagem}$
        ^para continuar lendo * {assine|cadastre-se|inicie|faça login|faça seu login|torne-se|entre na|entre com|crie|acesse|escolha|você precisa|é necessário|é preciso}
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
        para ler {este artigo|esta matéria|este texto|esta notícia|esta reportagem} * {faça a sua assinatura|faça sua assinatura|assine|subscreva|torne-se assinante}
        {pode cancelar|cancele} quando quiser
        ^{leia|continue a ler|continue lendo|aceda a} {o artigo completo|a matéria completa|a reportagem completa|este artigo|esta matéria} com {uma assinatura|a assinatura|sua assinatura}$
        ^{primeiro mês|# mês|# meses} {grátis|gratuito|gratuitos|por r$ #|por #€|por # €}$
        ^{r$ #|#€|# €|apenas r$ #} {no primeiro mês|por mês|ao mês|nos primeiros # meses|por # meses|/mês|mensais}$
        ^a partir de {r$ #|#€|# €} {por mês|ao mês|/mês|mensais|por semana}$
        ^{restam-lhe|ainda tem|você ainda tem|restam} # {artigos|matérias|notícias} {gratuitos|gratuitas|grátis|grátis este mês|gratuitos este mês}$
        ^{cancele|cancela|cancelamento|pode cancelar|cancelar} {a qualquer momento|quando quiser|a qualquer altura|em qualquer momento|a qualquer hora}$
        ^sem {fidelização|fidelidade|compromisso de permanência|período de fidelização}$
        ^{esqueceu-se da|esqueceu a|perdeu a|recuperar|recuperar a|esqueci minha|esqueci a minha|esqueceu-se da sua|esqueceu sua} {senha|palavra-passe|password}$
        ^{criar|crie|crie a sua|crie sua|criar uma} conta {gratuita|grátis|gratuitamente}$
        ^{já sou|sou|já é} {assinante|assinante digital|cliente|subscritor}$
        ^{acesso|tenha acesso|acesso digital} ilimitado a {todos os|todo o} {conteúdos|conteúdo|artigos|conteúdo do site}$
        ^{oferta|promoção} {especial|exclusiva} para {novos|} {assinantes|subscritores}$
        ^{não tem|ainda não tem|não tem ainda|não possui} {conta|uma conta|uma assinatura|assinatura}$
        ^{este site não está|o site não está} {a aceitar|aceitando} pagamentos {de momento|no momento|neste momento}$
        ^este site é apenas para convidados. entre em contato
        ^o acesso a este site é feito apenas por convite
        ^desbloqueie o acesso a todas as newsletters
        ^{após o término|no final} do {teste grátis|teste gratuito|período de teste}, será cobrado
        ^quando o teste grátis acabar, será
        será cobrado o {valor|preço} normal {para o|do} {nível|plano} {escolhido|que você escolheu|que escolheu}
        poderá sempre cancelar até esse momento
        ^você {tem|ainda tem} # {matérias|artigos} gratuitas {este mês|neste mês|por mês}$
        ^você {tem|ainda tem} # {matérias|artigos} grátis {neste mês|por mês}$
        ^você tem # {matérias|artigos} grátis este mês$
        ^você {tem|ainda tem} # {matérias|artigos} gratuitos {neste mês|por mês}$
        ^você tem # {matérias|artigos} gratuitos este mês$
        ^você {tem|ainda tem} # {notícias|textos} gratuitas {este mês|neste mês|por mês}$
        ^você {tem|ainda tem} # {notícias|textos} grátis {neste mês|por mês}$
        ^você tem # {notícias|textos} grátis este mês$
        ^você ainda tem # textos grátis este mês$
        ^você {tem|ainda tem} # {notícias|textos} gratuitos {neste mês|por mês}$
        ^você tem # {notícias|textos} gratuitos este mês$
        ^você ainda tem # textos gratuitos este mês$
        ^{desbloqueie|desbloquear} {este artigo|esta matéria|esta reportagem|este conteúdo|o artigo}$
        ^{aproveite|aproveitar|ver|quero} {a|esta} oferta$
    """,
    "nl": """
        abonneer je om verder te lezen
        log in om verder te lezen
        log in om dit artikel
        om verder te lezen$
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
        ^{dit artikel|dit verhaal|dit bericht|deze inhoud} is {alleen|enkel|uitsluitend|exclusief} {toegankelijk|beschikbaar|te lezen|leesbaar|voor}
        {je hebt|u hebt|u heeft|heb je} {al je|al uw|je|uw|alle|je laatste} * gratis {artikelen|artikels|verhalen|artikel}
        {sluit|neem} * {abonnement|proefabonnement} {af en lees|af en krijg|en lees|en krijg|af om}
        {log in|meld je aan|meld u aan|registreer je|word lid|word abonnee} * om {dit|het|verder|dit hele|het hele|alle} * {te lezen|te kunnen lezen}
        ^{log in|registreer|registreer je} om {verder|door} te lezen
        {ben je|bent u|heb je|hebt u|heeft u} al * {abonnee|abonnement|lid|account}?
        ^{verder|dit artikel|alles|onbeperkt|dit verhaal} lezen?
        ^{word|word nu|word vandaag nog} {abonnee|lid} {en lees|en krijg|vanaf|voor|om|en steun}
        ^lees {onbeperkt|alle artikelen|dit artikel|verder} * {vanaf|met} * {abonnement|euro|per maand|per week|proefabonnement}
        ^{maandelijks|altijd|op elk moment|dagelijks} opzegbaar$
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
        ^deze {site|website} accepteert {momenteel|op dit moment|op het moment} geen betalingen$
        ^deze {site|website} is alleen {toegankelijk op uitnodiging|op uitnodiging toegankelijk}
        ~neem contact op met de eigenaar
        ^{heb je|hebt u|heeft u} nog geen {account|abonnement}?$
        ^na de {proefperiode|proefmaand} {zal het normale tarief|wordt het normale tarief}
        ~het normale tarief in rekening
        {in rekening worden gebracht|in rekening gebracht} voor het door {jou|u} gekozen abonnement
        ^{ontgrendel|krijg} toegang tot alle {nieuwsbrieven|artikelen|content} door
        ^dit is een {artikel|verhaal|stuk} voor {abonnees|leden|premium-leden}$
        ^lees {het hele|dit hele|het volledige|dit volledige} {artikel|verhaal|stuk} met een {abonnement|gratis account|account|proefabonnement}
        ^# {weken|maanden|maand|week|dagen} voor {€ #|€# |# euro|maar € #|slechts € #}$
        ^# {weken|maanden|maand|week|dagen} {gratis|gratis proberen|gratis lezen|gratis uitproberen}$
        ^{ingelogd|aangemeld} blijven$
        ^{onthoud|onthoudt} {mij|me|mijn gegevens}$
        ^{gratis account|account|gratis profiel} {aanmaken|maken|registreren}$
        ^{inloggen|doorgaan|aanmelden|registreren} {met|via} {google|facebook|apple|e-mail|dpg media|microsoft}$
        ^{log in|ga verder|meld je aan|ga door} {met|via} {google|facebook|apple|e-mail|microsoft}$
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
        ^{ten artykuł|ten tekst|ten materiał} {jest|przeznaczony jest} tylko dla {subskrybentów|prenumeratorów}
        ^{ten artykuł|ten tekst|ten materiał} {jest|przeznaczony jest} tylko dla zalogowanych
        ^{ten artykuł|ten tekst|ten materiał} {jest przeznaczony|dostępny} tylko dla {subskrybentów|prenumeratorów}
        ^{ten artykuł|ten tekst|ten materiał} {jest przeznaczony|dostępny} tylko dla zalogowanych
        ^{materiał|tekst} {jest|przeznaczony jest} tylko dla {subskrybentów|prenumeratorów|zalogowanych}
        ^{materiał|tekst} {jest przeznaczony|dostępny} tylko dla {subskrybentów|prenumeratorów|zalogowanych}
        ^{artykuł|materiał|tekst|treść} dla {subskrybentów|prenumeratorów|zalogowanych|abonentów}$
        ^{przeczytaj|czytaj} {cały artykuł|cały tekst|całość|ten artykuł} {z prenumeratą|z subskrypcją|w prenumeracie}
        ^{przeczytaj|czytaj} {cały artykuł|cały tekst|całość|ten artykuł} {w subskrypcji|po zalogowaniu}
        ^{wypróbuj|testuj|czytaj|subskrybuj} {przez miesiąc|przez pierwszy miesiąc|przez 30 dni|przez 7 dni} {już za|za darmo}
        ^{wypróbuj|testuj|czytaj|subskrybuj} {przez miesiąc|przez pierwszy miesiąc|miesiąc} za # zł$
        ^{wykorzystałeś|wykorzystałaś|wykorzystano} {już limit|limit|swój limit} * {artykułów|tekstów}
        ^{wyczerpałeś|wyczerpano} {już limit|limit|swój limit} * {artykułów|tekstów}
        ^{przeczytałeś|przeczytałaś|przeczytano} już * {darmowe|darmowych|bezpłatne} {artykuły|artykułów|artykuł}
        ^{przeczytałeś|przeczytałaś|przeczytano} już * {darmowe|darmowych|bezpłatne} {teksty|tekstów}
        ^{przeczytałeś|przeczytałaś|przeczytano} już * {bezpłatnych|bezpłatny|darmowy} {artykuły|artykułów|artykuł}
        ^{przeczytałeś|przeczytałaś|przeczytano} już * {bezpłatnych|bezpłatny|darmowy} {teksty|tekstów}
        ^{anuluj|anulujesz|zrezygnuj}{ w dowolnym momencie| kiedy chcesz|, kiedy chcesz}$
        ^{anuluj|anulujesz|zrezygnuj}{ w każdej chwili| w dowolnej chwili}$
        ^{rezygnujesz|możesz anulować|możesz zrezygnować}{ w dowolnym momencie| kiedy chcesz|, kiedy chcesz}$
        ^{rezygnujesz|możesz anulować|możesz zrezygnować}{ w każdej chwili| w dowolnej chwili}$
        ^{zostało|pozostało|zostało ci|pozostało ci} {jeszcze #|#}% {artykułu|tekstu|treści|do przeczytania}$
        ^po {zakończeniu|upływie} {okresu próbnego|okresu promocyjnego} {zostanie naliczona|pobierzemy}
        ^po {zakończeniu|upływie} {okresu próbnego|okresu promocyjnego} {zostanie pobrana|naliczymy}
        ^ta strona nie {przyjmuje obecnie|przyjmuje w tej chwili} płatności
        ^{ta strona|ten serwis} {posiada|ma} zamknięty dostęp
        ^zostań {płatnym|naszym} {subskrybentem|prenumeratorem} i
        ^{odblokuj|kup} ten artykuł$
        ^{subskrypcja|prenumerata} {odnawia się|odnowi się|przedłuża się} automatycznie
        ^{wybierz swój plan|przypomnij hasło}$
        ^{odzyskaj hasło|zapamiętaj mnie|nie wylogowuj mnie}$
        ^{już od|od|tylko} # zł {za miesiąc|miesięcznie|za pierwszy miesiąc|/ miesiąc}$
        ^{zaloguj się|kontynuuj|zarejestruj się} {przez|z|za pomocą|przy użyciu} {google|facebooka}$
        ^{zaloguj się|kontynuuj|zarejestruj się} {przez|z|za pomocą|przy użyciu} {facebook|facebookiem}$
        ^{zaloguj się|kontynuuj|zarejestruj się} {przez|z|za pomocą|przy użyciu} {konta google|apple|kontem google}$
        ^{to jest treść|treść} {tylko |}{dla zalogowanych|jest dostępna tylko dla zalogowanych}
        ^{to jest treść|treść} {tylko |}jest dostępna po zalogowaniu
        ^{ta treść|ten materiał} {tylko |}{dla zalogowanych|jest dostępna tylko dla zalogowanych}
        ^{ta treść|ten materiał} {tylko |}jest dostępna po zalogowaniu
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
        ^эта {статья|запись|публикация|страница|новость} доступна только {для|подписчик-|зарегистрирован-|по подписке|авторизован-|платным|премиум|пользовател-|членам|участник-}
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
        ^войдите в {аккаунт|систему|личный кабинет|профиль|свой|учетную запись|свою учетную запись}
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
        ^{это|данное} {содержимое|содержание} защищено паролем
        ^{эта запись|этот материал|эта страница|эта статья|публикация} {защищена|защищен} паролем
        ^{в данный момент|сейчас|временно} {сайт|этот сайт} не принимает {платежи|оплату}$
        ^доступ * {этого сайта|к сайту|к этому сайту} * {только по приглашени-|по приглашению}
        ^{получите|откройте|оформите} доступ ко {всем рассылкам|всем статьям|всем материалам|всем текстам}
        ^{после|по} {окончания|окончании|завершения} {бесплатного|пробного|бесплатного пробного} периода {с вас|с вашей карты|с вашего счета}
        ^{вы можете|можно|вы сможете} {отменить подписку|отказаться от подписки} в {любой момент|любое время}$
        ^{отмена|отмените|отменить|отменяйте} {подписку|подписки|} {в любой момент|в любое время|когда угодно}$
        ^{этот материал доступен|этот текст доступен|полный текст доступен|полная версия доступна} только {подписчикам|для подписчиков|по подписке|платным подписчикам|авторизованным пользователям}
        ^эта статья доступна только {подписчикам|для подписчиков|платным подписчикам|авторизованным пользователям}
        ^{статья|материал|контент|текст} {доступен по подписке|доступна по подписке|для подписчиков|по подписке}$
        ^только {доступен по подписке|доступна по подписке|по подписке}$
        ^{читать|прочитать|читайте} {полностью|целиком|статью полностью|полный текст|дальше} {по подписке|с подпиской|могут только подписчики}
        ^чтобы {читать дальше|прочитать статью|дочитать|продолжить чтение|прочитать полностью|прочитать материал|читать далее} * {подпишитесь|оформите|войдите|зарегистрируйтесь|авторизуйтесь}
        ^{уже|вы уже} {подписаны|есть подписка|подписчик|оформили подписку|подписались|есть аккаунт|есть учетная запись|зарегистрированы}?
        ^{уже есть|есть} {подписка|аккаунт|учетная запись}? {войти|войдите|авторизуйтесь}$
        ^{нет|еще нет|у вас нет} {подписки|аккаунта|учетной записи|профиля}?$
        ^{попробуйте|попробовать} {# месяц за|первый месяц за|бесплатно|месяц за|# дней бесплатно|первый месяц бесплатно} {# рублей|# рубль|# руб.|# ₽|подписку}$
        ^{первый месяц|# месяц|# месяца|# дней|первые # дней|# месяцев} {бесплатно|за # рублей|за # рубль|за # руб.|за # ₽|подписки}$
        ^вы {прочитали|прочли} {# бесплатных статей|# бесплатные статьи|# из # бесплатных статей|все бесплатные статьи|бесплатные статьи|# статей из #|все бесплатные материалы}$
        ^{у вас|вам} {осталась|осталось|остались|доступно} {# бесплатная статья|# бесплатных статей|# бесплатные статьи|# бесплатных материала|# бесплатных материалов}$
        ^{премиум|эксклюзивный|платный|закрытый} {контент|материал|доступ|контент для подписчиков|материал для подписчиков}$
        ^{забыли|не помните|напомнить|восстановить|сбросить} {пароль|свой пароль|ваш пароль|логин или пароль|пароль?}$
        ^{создать|создайте|зарегистрировать|открыть|заведите} {бесплатный аккаунт|аккаунт|учетную запись|бесплатную учетную запись|аккаунт бесплатно|новый аккаунт}$
        ^{войти|вход|войдите} {в аккаунт|в свой аккаунт|в личный кабинет|в учетную запись|на сайт}$
        ^{выберите|выбрать|посмотреть|сравнить} {подписку|тариф|свой тариф|вариант подписки|тарифы|варианты подписки|план подписки}$
        ^{оформить|купить|продлить|приобрести|подключить|активировать} {доступ|подписку за # рублей|премиум|премиум-подписку|цифровую подписку}$
        ^{продлить|приобрести|подключить|активировать} подписку$
    """,
    "sv": """
        för att läsa vidare$
        för att fortsätta läsa$
        för att fortsätta läsa finns det
        bli prenumerant för att
        logga in för att läsa
        logga in för att fortsätta
        logga in för att kommentera
        ^logga in för att$
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
        ^{den här artikeln|den här texten|denna artikel|denna text} {kan|är} {bara|endast|enbart} * {prenumeranter|medlemmar|inloggade|registrerade}
        ^{artikeln|texten|innehållet|reportaget} är {endast för|bara för|låst för|tillgänglig för|tillgängligt för|reserverad för} * {prenumeranter|medlemmar|inloggade|dig som}
        du har läst {alla dina|alla|dina|alla månadens|månadens} * {gratisartiklar|fria artiklar|gratis artiklar|kostnadsfria artiklar}
        ^{teckna|köp|skaffa|beställ|starta} * {prenumeration|abonnemang|digital prenumeration} * {och läs|för att läsa|och få|här|i dag|nu}
        {är du|har du} {redan|redan en} {prenumerant|prenumeration|medlem|kund|konto|inloggning}? {logga|här}
        ^{logga in|bli prenumerant|registrera dig|skapa konto|prenumerera} * {för att läsa|och läs} {hela|vidare|mer|artikeln|alla|resten|den här|allt}
        ^{logga in|bli prenumerant|registrera dig|skapa konto|prenumerera} * {för att fortsätta läsa|för att ta del av|för att få tillgång till}
        ^{bli prenumerant|prenumerera|testa oss|prova oss} * {från|för} * {kr|kronor|kr/mån|första månaden|i månaden}
        ^{läs|få} {obegränsat|alla artiklar|hela artikeln|allt innehåll|fri tillgång} * {prenumerant|prenumeration|kr|kronor|månaden}
        ^{avsluta|säg upp} när du vill$
        ^ingen bindningstid$
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
        ^du har läst {#|alla|månadens|dina #|alla #} {gratisartiklar|gratis artiklar|fria artiklar}$
        ^avbryt när du vill$
        ^{avbryt|avsluta|säg upp} när som helst$
        ^{premiuminnehåll|plusinnehåll|plusmaterial|premiumartikel|låst för prenumeranter|exklusivt för prenumeranter|exklusivt för medlemmar}$
        ^{glömt|har du glömt|glömde du|tappat bort} {lösenordet|ditt lösenord|lösenord|användarnamnet|ditt lösenord eller användarnamn}$
        ^{skapa|skaffa|öppna} {ett gratis konto|ett kostnadsfritt konto|gratis konto|gratiskonto|ditt konto|konto gratis|ett konto gratis}$
        ^{återställ lösenord|återställ lösenordet|återställ ditt lösenord|håll mig inloggad|förbli inloggad|fortsätt vara inloggad}$
        ^{köp|välj|skaffa} {en prenumeration|prenumeration|ett abonnemang|din prenumeration|en digital prenumeration}$
        ^{läs|prova|testa} {gratis|fritt|kostnadsfritt} i {# dagar|# veckor|# månader|en månad|två veckor|en vecka}$
        ^{du är inloggad|ditt konto} {men saknar|saknar|men har ingen|har ingen} {prenumeration|aktiv prenumeration|giltig prenumeration}
        ^{bjud en vän på|bjud på} {artikeln|den här artikeln|en artikel}$
        ^{har du inget konto|inget konto|inget konto än|saknar du konto|har du inget konto än|ny här|ny kund}?$
        ^redan {medlem|prenumerant|kund|registrerad|abonnent}$
        {den här|denna} {webbsidan|webbplatsen|webbplats|sidan|sajten} {accepterar inte|tar inte emot} betalningar
        {gratis|kostnadsfri} {provperiod|provperioden} {avslutas|är slut|löper ut|slutar} {debiteras|betalar} du
        ^{därefter|sedan|sen|efter provperioden} {# kr|# kr/mån|# kr/månad|# kr i månaden|# kronor i månaden|ordinarie pris}$
        {du kan alltid|alltid} {avbryta|säga upp|avsluta} innan {dess|det}$
        ^{läs artikeln|läs texten} {gratis|utan kostnad} genom att {skapa|logga|registrera}
        ^{artikeln|den här artikeln|innehållet} ingår i {din prenumeration|ditt abonnemang|prenumerationen}$
        ^som prenumerant kan du {dela|bjuda på|ge bort} {artikeln|artiklar|den här artikeln} {gratis|utan kostnad|med}
        ^{betala per månad|betala per år|bindningstid: ingen|ingen bindning}$
    """,
    "ja": """
        {この記事は|この続きは|この先は|続きは|全文は|本記事は|このコンテンツは}{購読者|定期購読者|電子版購読者|有料会員の方|登録会員|会員の方|ログイン会員|プレミアム会員}{限定です|のみ|限定|専用です|だけが|向けの記事です|が対象です}
        {定期購読|ご購読|電子版|有料会員|有料プラン}{をお申し込みいただくと|に申し込むと|に登録すると|にご登録いただくと|いただくと|にお申し込みいただくと}*{全記事|すべての記事|全文|続き|記事を}
        {すでに|既に}{購読されている|ご購読の|購読中の|会員登録済みの|アカウントをお持ちの|登録済みの|有料会員の|ご契約の}方
        {今月の無料記事|無料記事|無料で閲覧できる記事|無料閲覧|今月の無料閲覧}*{上限に達しました|上限に達しています|すべて読みました|残りはありません|本数を超えました|上限を超えました}
        {ログインすると|ログインして|会員登録すると|購読すると|登録すると}*{続きをお読み|続きが読め|続きを読|全文をお読み|全文が読め|全文を読}
        会員限定記事です
        会員限定の記事です
        有料会員になると
        会員登録はこちら
        ^会員登録$
        ^新規会員登録$
        ^無料会員登録$
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
        ^無料で読める記事$
        無料で読める記事{は残り|はあと|はここまで|が残り|の残り|の上限|を読み終}
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
        全文を読むには会員
        ^有料プランに申し込
        こちらからログイン
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
        パスワードで保護されて{います|いる}*以下にパスワードを
        ^有料の購読者になることで
        すべてのニュースレターへのアクセスが可能
        ^{すでに|既に|もう}{会員|メンバー|購読者|有料会員}{ですか|の方|の方は|の方はこちら|でしたら}?$
        ^{アカウント|会員登録|id}{をお持ちでない|をお持ちではない|がまだの|がない}{方|方は|方はこちら|ですか|場合}?$
        ^{アカウントをお持ちではありませんか|アカウントがありませんか|まだアカウントをお持ちでない方}?$
        ^{パスワード|id・パスワード|パスワード等}{をお忘れですか|をお忘れの方|を忘れた方|を忘れた場合|をお忘れの場合}{?|はこちら|}$
        ^{パスワード|id・パスワード|パスワード等}をお忘れですか {?|はこちら}$
        ^{この|当|本}{コンテンツ|記事|投稿}は{パスワード|パスワードで}{保護|保護されて}
        ^{この|当|本}{コンテンツ|記事|投稿}はパスワードでで保護
        ^{この|当|本}サイトは{招待制|会員制}です
        ^{この|当|本}サイトは招待制です。アクセス
        無料{期間|体験|トライアル}が終了すると、選択した
        ^{有料|プレミアム}{の|}{購読者|会員|メンバー|プラン}に{なる|登録|登録する|アップグレード}$
        ^{この記事|本記事|この続き|この先}は{会員|有料会員|購読者|登録会員}{限定|専用|限定記事|限定です|限定記事です|専用です}$
        ^{続き|この続き|記事の続き|全文}{を読む|を読むには|をお読みいただくには|を閲覧するには}{会員|ログイン|登録|購読}
        ^{購読者|登録者}{限定|専用|限定記事|限定コンテンツ|記事|コンテンツ}$
        ^会員{専用|記事|コンテンツ}$
        ^有料会員{専用|限定記事|限定コンテンツ|記事|コンテンツ}$
        ^プレミアム{限定|専用|限定記事|限定コンテンツ|コンテンツ}$
        ^{無料|アカウント|無料で|無料の}{アカウントを作成|アカウント作成|登録|を作成|会員になる|体験する}{する|}$
        ^{アカウント|無料で|無料の}会員登録{する|}$
        ^無料会員登録する$
        ^{最初の|初月|初回|初年度}{1か月|1ヶ月|1カ月|}{無料|は無料|#円|半額}$
        ^{今月|残り}{あと|の無料記事は|}{#本|#件|# 本}{です|まで|}$
        ^いつでも{キャンセル|解約|退会}{できます|可能|可能です|ok}$
        ^{購読|定期購読|電子版|有料プラン|購読プラン}{して続きを読む|を申し込む|する|のお申し込み|プランを見る|を選ぶ|の詳細}$
        ^{購読|定期購読|電子版|有料プラン}を見る$
        {この記事は|本記事は}{会員限定|有料会員限定|有料記事}{です|となります|となっています}
        この記事は有料会員{のみ|だけ|の方|向けの|のための}
        有料会員限定{記事|コンテンツ}$
        有料会員限定の記事です
        続きを読むには{会員|有料|登録|購読|無料|こちら}
        会員登録が必要です$
        ログインが必要です$
        無料会員登録で{続き|全文|すべて|全て|月|毎月|もっと}
        ^ここから先は{会員|有料|購読者|ログイン}*{です|限定|ください|お読み|ご覧}
        続きを読むには*{登録|契約|ログイン|購読|会員登録}{が必要です|してください|をお願い}
    """,
    "zh": """
        {您|你}{本月|今天|今日|本周|這個月|这个月}*{免费文章|免費文章|免费阅读|免費閱讀}*{读完|用完|上限|看完|用盡|用罄|已满}
        ^{购买|購買|开通|開通|加入|訂閱|订阅|注册|註冊|登录|登入}{会员|會員|套餐|方案|后|後|成为会员|成為會員}{即可|后即可|後即可|,|就能|可}{阅读全文|閱讀全文|继续阅读|繼續閱讀|畅读|暢讀}
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
        {余下|剩余|剩餘|其余|其餘|后续|完整}{内容|內容|文章|部分}*{仅对|仅限|僅限|僅供|仅供|只对|只對}*{订户|訂戶|会员|會員|订阅|訂閱|付费|付費}
        {余下|剩余|剩餘|其余|其餘|后续|完整}{内容|內容|文章|部分}*{订阅|訂閱|付费|付費|登录|登入}{后|後|可|即|阅读|閱讀}
        {已是|已经是|已經是}{订户|用户|用戶|订阅用户|訂閱者|读者}?
        ^{已是|已经是|已經是|我是}{订户|訂戶|会员|會員|订阅用户|付费用户|訂閱者}*{登录|登入|登錄}
        {本月|今日|今天|本周|本週}{还可|還可|还能|還能|尚可|还有|還有|剩余|剩餘|尚有}*{免费|免費}*{篇文章|阅读|閱讀|文章}
        {升级|升級|开通|開通|订阅|訂閱|加入}*{会员|會員|vip}*{畅读|暢讀|无限阅读|無限閱讀|看到饱|看到飽}
        ^{登录|登入|登錄|注册|註冊}{账号|帳號|会员|會員|后|後|即|以}*{阅读|閱讀|查看|畅读|暢讀}*{全文|剩余|余下|完整|更多}
        免费试用{期|}结束后,{您|你}{将|会}*{收取|收费|支付}
        免費試用{期|}結束後,{您|你}{將|會}*{收取|支付|扣款}
        ^{此|本|该}网站仅限受邀{访问|用户|者}
        ^{此|本|該}網站僅限{邀請|受邀}
        ^{已经|已}是{会员|订户|订阅者|付费会员}{了|}?{登录|登入|请登录|}$
        ^{已經|已}是{會員|訂戶|訂閱者}{了|}?{登入|請登入|}$
        ^{忘|忘记|忘了}{密码|您的密码}{了|}?$
        ^{忘|忘記|忘了}{密碼|您的密碼|你的密碼}{了|}?$
        ^{本|此}{网站|站}{目前|}{暂|}不{接受|支持}{付款|支付}$
        ^{本|此}網站{目前|}{暫|}不{接受|支持}{付款|支付}$
        ^{本|此}网站{目前|}暫不{接受|支持}{付款|支付}$
        ^{本|此}{网站|站}{仅限|只限}{受邀|邀请}{者|}{,|。}
        ^{本|此}網站{僅限|只限}{受邀|邀請}{者|}{,|。}
        ^{本|此}网站僅限{受邀|邀請}{者|}{,|。}
        ^{本|此}网站只限邀請{者|}{,|。}
        ^{这是|此为}{一篇|}{受|}密码保护{的|}{文章|内容|页面}
        ^{這是|該}{一篇|}{受|}密碼保護{的|}{文章|內容|頁面}
        {内容|文章}受密码保护*{输入|提供}
        {內容|文章}受密碼保護*{輸入|提供}
        ^还没有{账户|帐户|账号}{吗|}?{注册|立即注册|}$
        ^還沒有{帳號|帳戶|會員}{嗎|}?{註冊|立即註冊|}$
        ^成为付费{会员|订阅者}{以|,|来|即可|就能}{解锁|阅读|获取}
        ^成為付費{會員|訂閱者|訂戶}{以|,|即可|就能}{解鎖|閱讀}
        ^{本文|此文}{为|是|仅供}{订户|付费会员|订阅者}{专享|专属|阅读}
        ^{本文|此文}{為|是|僅供}{訂戶|付費會員|訂閱者}{專享|專屬|閱讀}
        ^订阅{以|,|即可|后}{阅读|继续阅读|查看}{全文|完整文章|完整内容|更多|}
        ^訂閱{以|,|即可|后}{閱讀|繼續閱讀|查看}{全文|完整文章|完整內容|更多|}
        ^{可|}随时{可|可以|}{取消|退订|终止}{订阅|。|}$
        ^{可|}隨時{可|可以|均可|}{取消|終止}{訂閱|。|}$
        ^{会员|付费|订户|VIP}{专属|内容|文章|限定}$
        ^{會員|付費|訂戶}{專屬|專屬內容|內容|文章|限定|獨享}$
        ^VIP{專屬|專屬內容|內容|獨享}$
        ^{免费|建立|创建}{建立|创建|注册|免费}{账户|账号|会员}$
        ^{免費|建立|創建}{建立|註冊|免費}{帳戶|帳號|會員}$
        您{已|已经}{阅读|看}{了|完|}*篇免费{文章|内容}$
        {您|你}{已|已經}{閱讀|看}{了|完|}*{篇|則}免費{文章|報導}$
    """,
    "ko": """
        {이 기사는|이 글은|이 콘텐츠는|본 기사는|이 기사의 전문은|기사 전문은|이 뉴스는} {구독자만|구독자에게만|구독자 전용|회원만|회원에게만|유료 회원만|유료회원만|로그인한 회원만|가입자만|정기구독자만|유료 구독자만|회원 전용|로그인 후} {읽을|볼|보실|읽으실|이용할|이용하실|공개|제공|열람|열람할|확인할|콘텐츠|기사}-
        {구독하시면|구독하면|지금 구독하시면|회원가입하시면|로그인하시면|가입하시면|유료 회원이 되시면|멤버십에 가입하시면} * {모든 기사를|기사 전문을|전체 기사를|나머지 기사를|이어서 읽으실|끝까지 읽으실|모든 콘텐츠를|계속 읽으실}
        {이번 달|이달|이번 달에|이번 달 제공된} * {무료 기사를|무료 기사|무료 열람} * {읽으셨습니다|보셨습니다|소진하셨습니다|소진했습니다|사용하셨습니다|이용하셨습니다|읽었습니다|도달했습니다}
        {기사를|기사 전문을|이 기사를|전체 기사를|나머지 기사를|글을|나머지를} {계속 읽으려면|계속 읽으시려면|계속 보려면|계속 보시려면|보려면|읽으려면|보시려면|읽으시려면|이어서 읽으려면} {로그인|구독|회원가입|먼저 로그인|회원으로|가입|유료}-
        {이미|벌써} {구독자이신가요|구독 중이신가요|회원이신가요|구독하고 계신가요|구독하셨나요|계정이 있으신가요|계정이 있나요|가입하셨나요|회원이세요|구독자세요}-
        이 기사는 유료-
        이 콘텐츠는 유료-
        ^유료 회원 전용$
        유료 회원 전용입니다-
        ^유료회원 전용$
        유료회원 전용입니다-
        구독자 전용입니다-
        ^구독자 전용 기사$
        구독자 전용 기사입니다-
        ^구독자 전용 콘텐츠$
        구독자 전용 콘텐츠입니다-
        회원 전용 기사입니다-
        ^회원 전용 콘텐츠$
        회원 전용 콘텐츠입니다-
        ^회원 전용$
        ^구독자 전용$
        ^유료회원$
        로그인이 필요한 서비스입니다-
        로그인이 필요한 콘텐츠입니다-
        로그인이 필요한 기사입니다-
        ~로그인 후 이용-
        로그인 후 이용해-
        로그인 후 이용하실-
        로그인 후 이용 가능합니다-
        ~로그인 후 열람-
        ~로그인 후 계속-
        ^로그인하고 계속-
        ^로그인하면 기사 전문-
        로그인하시면 * 볼 수 있습니다-
        회원가입 후 이용해-
        회원가입 후 이용하실-
        ^회원가입하고 * 무료로-
        이어서 읽으시려면-
        계속 읽으시려면-
        ^계속 읽으려면-
        전문을 보시려면-
        전문을 읽으시려면-
        ^기사 전체를 보려면-
        구독하고 계속-
        구독하고 전문-
        구독하시면 * 읽으실 수-
        아직 회원이 아니신가요-
        계정이 없으신가요-
        비밀번호를 잊으셨나요-
        무료로 읽을 수 있는 기사를 모두-
        ^로그인$
        ^로그아웃$
        ^회원가입$
        ^로그인 회원가입$
        ^로그인/회원가입$
        ^로그인하기$
        ^로그인 유지$
        ^마이페이지$
        ^아이디 찾기-
        ^비밀번호 찾기-
        ^구독하고 읽기$
        ^구독 신청하기$
        ^구독권 구매-
        ^무료로 시작하기$
        ^첫 달 무료-
        ^무료 {체험이|체험 기간이|이용 기간이} {종료되면|끝나면|만료되면} * {정상|선택한|선택하신|자동으로|정가로} {가격|요금|결제|요금제}-
        ^{이미|혹시} {회원|구독자|멤버|계정이|아이디가} {이신가요|이세요|인가요|있으신가요|있나요|이십니까}?$
        ^{이미|혹시} {회원|구독자|멤버|유료회원}{이신가요|이세요|인가요|이십니까}?$
        ^{계정이|아이디가|아직 계정이|아직 회원이} {없으신가요|없나요|없으세요|아니신가요|아니세요}?$
        ^{암호를|비밀번호를|아이디를|비밀번호가|아이디/비밀번호를} {잃어버렸나요|잊으셨나요|잊어버리셨나요|분실하셨나요|잊으셨습니까|기억나지 않으세요|잊어버렸나요|찾으시나요}?$
        ^{이|위|본} 사이트는 {초대된|초대받은} {사용자만|회원만|분만} {사용이|이용이|접근이|이용|접근} {가능해요|가능합니다|가능하며}
        ^{현재|지금} {이|본} 사이트는 {결제|후원}{를|을} {받지|지원하지|제공하지}-
        ^유료 {구독자가|회원이} 되어 모든 {뉴스레터에|기사를|콘텐츠를}
        ^모든 {뉴스레터에|기사를|콘텐츠를} {접근|무제한}-
        ^{구독자|회원|유료회원|유료|프리미엄|멤버십} {한정|콘텐츠|콘텐츠입니다|기사입니다|전용입니다}$
        ^{유료|프리미엄|멤버십} 전용$
        ^{유료회원|유료|프리미엄|멤버십} 전용 콘텐츠$
        ^{회원|유료회원|유료|프리미엄|멤버십} 전용 기사$
        ^이 {기사는|콘텐츠는|글은} {구독자|유료회원|회원|유료 구독자} {전용입니다|전용 콘텐츠입니다|전용 기사입니다}
        ^{구독하고|로그인하고|가입하고|회원가입하고} {기사 전문|계속|계속해서|전체 기사} {읽기|보기|읽으세요|보세요}$
        ^{무료|새|무료로} {회원가입|계정 만들기|계정 생성|가입|가입하기|계정|회원 가입|체험하기|체험 시작}$
        ^{첫|처음} {달|#개월|한 달|1개월|달은|3개월} {무료|#원|단 #원|100원}$
        ^{이번 달|이달|남은|이번 달 남은} {무료 기사|무료 기사는|남은 기사|무료} {#개|#건|#편|수 #}$
        ^언제든지 {해지|취소|해지할 수 있습니다|취소할 수 있습니다|해지 가능|취소 가능|해지하실 수 있습니다}$
    """,
    "da": """
        denne artikel er kun for
        denne artikel er forbeholdt
        denne artikel er for abonnenter
        denne artikel er låst
        artiklen er kun for abonnenter
        artiklen er forbeholdt
        dette indhold er kun for
        dette indhold er forbeholdt
        ^kun for abonnenter
        forbeholdt vores abonnenter
        ^for abonnenter$
        ^kræver abonnement$
        ^abonnementsartikel$
        ^for at læse hele artiklen
        ^for at læse resten af artiklen
        ^for at læse artiklen færdig
        ^for at læse videre
        du skal være abonnent for at
        du skal være logget ind for at læse
        du skal logge ind for at læse
        log ind for at læse
        log ind for at fortsætte
        ^log ind eller
        bliv abonnent og læs
        bliv abonnent og få
        ^bliv abonnent$
        ^bliv abonnent nu
        ^bliv digital abonnent
        ^køb abonnement
        ^tegn abonnement
        ^køb adgang
        ^læs videre med
        ^{artiklen|indholdet|historien|denne artikel|dette indhold|denne historie} {er kun|er forbeholdt|er kun tilgængelig|kan kun læses|er låst} * {abonnenter|medlemmer|abonnement|brugere|dig med}
        du har {læst|brugt} {alle|dine|alle dine|alle månedens|månedens} * {gratis artikler|gratisartikler|frie artikler}
        ^{tegn|køb|bestil|få|prøv} * {abonnement|digitalt abonnement|prøveabonnement} * {og læs|for at læse|og få|her|i dag|nu}
        {har du|er du} allerede * {abonnement|abonnent|medlem|konto|profil|login}? {log|så log|klik}
        ^{log ind|bliv abonnent|opret en profil|køb abonnement|tegn abonnement} * {for at læse|og læs} {videre|hele|resten|artiklen|mere|alle|denne|med}
        ^{log ind|bliv abonnent|opret en profil|køb abonnement|tegn abonnement} * {for at få adgang til|for at fortsætte}
        ^{bliv abonnent|prøv avisen|prøv os|abonner|få fuld adgang|fuld adgang} * {fra|for|til} * {kr|kroner|måned|første måned}
        ^{ingen binding|opsig når som helst|opsig når du vil}$
        ^læs hele artiklen med
        ^læs hele artiklen for
        ^få adgang til hele
        ^få fuld adgang
        ^få ubegrænset adgang
        ^få adgang til alle
        ^prøv * måned for
        ^prøv * for * kr
        ^allerede abonnent
        ^er du allerede abonnent
        ^har du allerede et abonnement
        ^har du allerede en konto
        ^har du allerede en profil
        ^er du ikke abonnent
        ^ikke abonnent
        ^ny bruger?
        ^log ind$
        ^log ind her
        ^log ud$
        ^min konto$
        ^min side$
        ^opret konto
        ^opret profil
        ^opret bruger$
        ^opret en gratis profil
        ^glemt adgangskode
        ^glemt din adgangskode
        ^husk mig$
        du har læst * gratis artikler
        ~ingen binding
        ~log ind
        ~abonnenter
        ^{premiumindhold|plusindhold|premiumartikel|plusartikel|kun for medlemmer|eksklusivt for abonnenter|låst artikel|låst indhold}$
        ^glemt {kodeord|kodeordet|adgangskode|adgangskoden|din adgangskode|dit kodeord|password|dit password}$
        ^har du glemt {kodeord|kodeordet|adgangskode|adgangskoden|din adgangskode|dit kodeord|password|dit password}$
        ^mistet {kodeord|kodeordet|adgangskode|adgangskoden|din adgangskode|dit kodeord|password|dit password}$
        ^glemt din {kodeord|kodeordet|adgangskoden|din adgangskode|dit kodeord|password|dit password}$
        ^opret {en gratis konto|gratis konto|gratis profil|en gratis profil|en konto|en profil|din konto|ny konto|gratis bruger|en bruger}$
        ^{har du ikke|har du ikke allerede} {en konto|konto|en profil|en bruger}$
        ^{har du ikke|har du ikke allerede} {en konto|konto|en profil|en bruger}? {opret|tilmeld|registr}-
        ^er du allerede {medlem|abonnent|kunde|bruger}$
        ^{allerede|er du} {medlem|abonnent|kunde}$
        ^{dette|det her} indhold er adgangskodebeskyttet
        ^{dette|det her} indhold er {beskyttet med adgangskode|beskyttet af adgangskode|beskyttet med en adgangskode}$
        {denne side|dette websted|siden} {accepterer|modtager} ikke betalinger {i øjeblikket|lige nu}
        ^lås op for {adgang til alle|alle nyhedsbreve|alt indhold|artiklen|alle artikler}
        {din gratis prøveperiode|den gratis prøveperiode|prøveperioden} {udløber|slutter|er slut|er udløbet}, {vil du blive opkrævet|bliver du opkrævet|betaler du|opkræves du}
        {altid|når som helst} {annullere|opsige} {dit abonnement|abonnementet} {inden|før det|inden da}$
        ^{derefter|herefter|efterfølgende} {# kr.|# kr./md.|# kr/md.|# kr. pr. måned|# kr. om måneden|normalpris}$
        ^{denne side|denne sider|siden} {kræver|er kun for} {at du skal være|inviterede|en invitation}
        ^{bliv|køb|vælg} {digital abonnent|digitalt abonnement|abonnement her|et abonnement}$
        ^{du kan læse|læs} {artiklen|hele artiklen} gratis {ved at|hvis du} {oprette|oprette dig|opretter}
        ^abonnementet {fortsætter|løber}, {indtil|til} du opsiger det$
        ^få adgang til {alt indhold|alt vores indhold|hele artiklen|alle artikler|alle vores artikler}$
        ^{læs|få} {artiklen|hele artiklen|adgang} for # {kr|kr.|kroner}$
        ^log ind med {dit abonnement|din profil|dit login|din konto|mitid}$
    """,
    "no": """
        denne artikkelen er forbeholdt
        denne artikkelen er kun for
        denne artikkelen er for abonnenter
        denne saken er forbeholdt
        denne saken er kun for
        denne saken er for abonnenter
        dette innholdet er forbeholdt
        dette innholdet er kun for
        artikkelen er kun for abonnenter
        forbeholdt våre abonnenter
        ^kun for abonnenter
        ^for abonnenter$
        ^bare for abonnenter
        ^abonnentsak$
        ^plussak$
        ^for å lese hele saken
        ^for å lese hele artikkelen
        ^for å lese resten av saken
        ^for å lese videre
        ^for å fortsette å lese
        du må være abonnent for å
        du må ha abonnement for å lese
        du må være innlogget for å lese
        du må logge inn for å lese
        logg inn for å lese
        logg inn for å fortsette
        ^logg inn eller
        bli abonnent og les
        bli abonnent for å lese
        ^bli abonnent$
        ^bli abonnent nå
        ^kjøp abonnement
        ^{artikkelen|innholdet|saken|denne saken|denne artikkelen|dette innholdet} {er kun|er bare|er forbeholdt|kan bare leses|er låst} * {abonnenter|medlemmer|abonnement|innloggede|deg med}
        du har {lest|brukt} {alle|alle de|dine|alle dine|månedens} * {gratisartiklene|gratis artikler|gratisartikler|gratissakene|gratis saker}
        ^{kjøp|bestill|tegn|skaff deg|få} * abonnement {og les|for å lese|og få|her|i dag|nå}
        {har du|er du} allerede * {abonnement|abonnent|medlem|konto|bruker|kunde}? {logg|så logg|klikk}
        ^{logg inn|bli abonnent|opprett en bruker|kjøp abonnement|registrer deg} * {for å lese|og les} {videre|hele|resten|artikkelen|mer|alle|denne|saken}
        ^{logg inn|bli abonnent|opprett en bruker|kjøp abonnement|registrer deg} * {for å få tilgang til|for å fortsette}
        ^{bli abonnent|prøv avisen|prøv oss|abonner|få full tilgang|full tilgang} * {fra|for|til} * {kr|krone|kroner|måneden|første måned}
        ^{ingen bindingstid|ingen binding|si opp når som helst|avslutt når du vil}$
        ^bestill abonnement
        ^kjøp tilgang
        ^les videre med
        ^les hele saken med
        ^få full tilgang
        ^få ubegrenset tilgang
        ^få tilgang til alle
        ^få tilgang til hele
        ^prøv * uker for
        ^prøv * for * kr
        ^allerede abonnent
        ^er du allerede abonnent
        ^har du allerede abonnement
        ^har du allerede en konto
        ^har du abonnement
        ^ikke abonnent
        ^logg inn$
        ^logg inn her
        ^logg inn med
        ^logg ut$
        ^min side$
        ^min konto$
        ^opprett konto
        ^opprett bruker
        ^registrer deg gratis
        ^glemt passord
        ^har du glemt passord
        ^husk meg$
        du har lest * gratis saker
        ~ingen bindingstid
        ~logg inn
        ~abonnenter
        ^du har {lest|brukt opp|brukt} {#|dine #|alle dine #} {gratis artikler|gratisartikler|gratis saker}$
        ^du har {lest|brukt opp|brukt} {alle|dine} {gratis artikler|gratisartikler|gratis saker} {denne måneden|for denne måneden}$
        ^du har {lest|brukt opp|brukt} {alle dine|månedens} {gratis artikler|gratisartikler|gratis saker} {denne måneden|for denne måneden}$
        ^{premiuminnhold|plussinnhold|plussartikkel|premiumsak|kun for medlemmer|bare for medlemmer|låst innhold|låst artikkel|eksklusivt for abonnenter}$
        ^{glemt|har du glemt|mistet|gløymt|har du gløymt} {passordet|passordet ditt|passord|passordet eller brukernavnet|brukernavn}$
        ^opprett {en gratis konto|gratis konto|en konto|ny konto|gratis bruker|en bruker|brukerkonto|ein konto|brukar|din konto}$
        ^har du ikke {konto|bruker|brukar|ein brukar|en konto|en bruker}$
        ^har du ikkje {konto|bruker|brukar|ein brukar|en konto|en bruker}$
        ^har du ikke en {brukar|ein brukar|en konto|en bruker}$
        ^{allerede|er du allerede|allereie|er du allereie} {medlem|abonnent|kunde|registrert}$
        ^{deretter|så|etter det} {# kr|# kr/mnd|# kr/mnd.|# kr per måned|# kr i måneden|# kroner per måned|ordinær pris}$
        ^{denne nettsiden|dette nettstedet} {godtar|tar|tek} {ikke|ikkje} {betalinger|imot betalinger|betalingar}
        ^{denne siden|denne sida} {godtar|tar|tek} {ikke|ikkje} {betalinger|imot betalinger|betalingar}
        ^{denne nettsiden|dette nettstedet|denne siden|denne sida} er kun for inviterte
        {den gratis prøveperioden|gratis prøveperioden|prøveperioden} er {over|slutt|ferdig}, vil du bli {belastet|belasta|fakturert}
        {den gratis prøveperioden|prøveperioden} er over vil du bli {belastet|belasta}
        ^du kan {alltid|når som helst} {avbryte|avslutte|avbestille|si opp} {før det|abonnementet før det|innen da}
        ^{få tilgang til|lås opp} {alle nyhetsbrev|alle nyhetsbrevene|alt innhold|alt innholdet|hele saken|hele artikkelen}$
        ^{få tilgang til|lås opp} alle nyhetsbrev {ved å|med}
        ^{denne artikkelen|denne saken|artikkelen|saken} er låst$
        ^{du kan lese|les} {saken|artikkelen} gratis {ved å|hvis du} {opprette|oppretter|logge|registrere}
        ^abonnementet {løper|fortsetter} {til|inntil} du {sier|avslutter} {det|opp}
        ^få tilgang til {alt innhald|alle saker|alle sakene}$
        ^{les|få} {saken|hele saken|artikkelen|tilgang} for # {kr|kroner}$
        ^som abonnent får du {tilgang til|lese} {alle saker|alle artikler|alt innhold|hele saken|alt innholdet}
    """,
    "fi": """
        tämä artikkeli on vain tilaajille
        tämä artikkeli on tarkoitettu tilaajille
        tämä artikkeli on tilaajille
        tämä juttu on vain tilaajille
        tämä juttu on tilaajille
        tämä sisältö on vain
        tämä on tilaajille tarkoitettu
        artikkeli on vain tilaajille
        ^artikkeli on maksullinen
        ^vain tilaajille
        ^tilaajille$
        ^tilaajalle$
        ^tilaajasisältö$
        lukeaksesi koko
        jatkaaksesi lukemista
        jatka lukemista tilaamalla
        jatka lukemista kirjautumalla
        ^jatka lukemista$
        lue koko juttu tilaamalla
        lukeminen edellyttää kirjautumi-
        lukeminen edellyttää tilaus-
        lukeminen vaatii kirjautumi-
        kirjaudu sisään lukeaksesi
        kirjaudu sisään jatkaaksesi
        kirjaudu lukeaksesi
        kirjaudu tai
        kirjaudu sisään tai
        tilaa ja lue
        tilaa ja jatka lukemista
        tilaa lukeaksesi
        ^tilaa nyt$
        ^tilaa digi
        ^tilaa digilehti
        ^tilaa verkkolehti
        ^{artikkeli|juttu|tämä artikkeli|tämä juttu|tämä sisältö} on * {vain tilaajille|tilaajien luettavissa|vain jäsenille|vain kirjautuneille|luettavissa vain tilaajille|tarkoitettu tilaajille}
        olet {lukenut|käyttänyt} {kaikki|kaikki tämän kuun|jo kaikki|tämän kuun} * {ilmaiset artikkelisi|ilmaiset artikkelit|ilmaiset juttusi|maksuttomat artikkelit|ilmaiset jutut|maksuttomat juttusi|ilmaisartikkelit}
        ^{tilaa|osta tilaus|osta lukuoikeus} * {ja lue|lukeaksesi|ja jatka lukemista|niin pääset lukemaan|ja pääset}
        {oletko|onko sinulla} jo * {tilaaja|tilaus|tunnus|tunnukset|jäsen|digitilaus|käyttäjätunnus}? {kirjaudu|siirry}
        ^{kirjaudu|rekisteröidy|luo tunnus} * {lukeaksesi|jatkaaksesi lukemista|ja lue|ja jatka lukemista}
        ^{tilaajana|digitilaajana|tilaajanamme} {pääset|saat|luet|voit|näet}
        ^{jatka lukemista|lue koko juttu|lue koko artikkeli|lue rajattomasti} * {tilaajana|tilaamalla|kirjautumalla|tilauksella|euroa|eurolla}
        ^{tilaa|kokeile tilausta|lue rajattomasti} * {alkaen|vain|hintaan} * {€|euroa|eurolla|€/kk|kuukaudessa|kuukausi|kk}
        ^tee tilaus$
        ^tutustu tilausvaihtoehtoihin
        ^valitse tilaus
        ^oletko jo tilaaja
        ^oletko jo tilaajamme
        ^olen jo tilaaja
        ^jo tilaaja?
        ^onko sinulla jo tilaus
        ^onko sinulla jo tunnus
        ^onko sinulla tunnus
        ^etkö ole vielä tilaaja
        ^ei vielä tilausta
        ^ei vielä tunnusta
        ^kirjaudu$
        ^kirjaudu sisään$
        ^kirjaudu ulos$
        ^kirjaudu tästä
        ^omat tiedot$
        ^oma tili$
        ^luo tunnus
        ^luo tili$
        ^luo ilmainen tunnus
        ^rekisteröidy$
        ^rekisteröidy lukijaksi
        ^rekisteröidy maksutta
        ^unohditko salasana-
        ^unohtunut salasana
        ^pysy kirjautuneena
        ^muista minut$
        tilaajana saat
        tilaajana luet
        olet lukenut * ilmaista
        ~lukuoikeus
        ~kirjaudu sisään
        ~tilaajille
        ^lue {juttu|artikkeli|koko juttu|tarina|uutinen} loppuun
        {tilauksen|tilauksesi} {voi|voit} {perua|peruuttaa|irtisanoa|lopettaa|keskeyttää} * {koska|milloin} {tahansa|vain}
        ^{kokeile|testaa} * {kuukausi|viikko|kuukautta|viikkoa|kk|kuukauden|viikon} {eurolla|maksutta|ilmaiseksi|vain}
        sen jälkeen * {€/kk|euroa kuussa|euroa kuukaudessa|eur/kk}
        ^{sinulla on|jäljellä on|sinulla on jäljellä} * {ilmaista|maksutonta} {juttua|artikkelia|lukukertaa}
        {jutun|artikkelin|tämän jutun} lukeminen {vaatii|edellyttää} {tilausta|tilauksen|digitilauksen|digitilausta|tunnuksen}
        ^{artikkeli|juttu|tämä artikkeli|tämä juttu|sisältö|tämä sisältö} on {tilaajille|vain tilaajille|tarkoitettu tilaajille|varattu tilaajille|vain jäsenille|maksullinen}$
        ^kokeile # {kuukausi|kuukautta|viikko|viikkoa|kk} {# eurolla|eurolla|# euroa|# €|maksutta|ilmaiseksi}$
        ^kokeile {kaksi|kolme} {kuukautta|viikkoa} {eurolla|maksutta|ilmaiseksi}$
        ^{peru|voit perua|peruuta|lopeta|voit lopettaa} {milloin vain|milloin tahansa|koska vain|koska tahansa}$
        ^{ei sitoutumista|ei sitoumuksia|ilman sitoutumista|ei määräaikaisuutta}$
        ^{premium-sisältö|premium-artikkeli|tilaajajuttu|tilaajille tarkoitettu sisältö|vain jäsenille}$
        ^{unohditko|unohtuiko|oletko unohtanut|salasana hukassa|unohditko tunnuksesi tai} {salasana|salasanan|salasanasi|käyttäjätunnus}$
        ^salasana {hukassa|unohtunut|unohtui}$
        ^luo {ilmainen tili|ilmainen tunnus|käyttäjätili|maksuton tunnus|uusi tunnus|uusi tili|ilmainen käyttäjätili}$
        ^{eikö sinulla ole|eikö sinulla ole vielä} {tiliä|tunnusta|tunnuksia|käyttäjätiliä}$
        ^oletko jo {jäsen|tilaaja|asiakas|rekisteröitynyt}$
        ^{tämä sisältö|sisältö|tämä artikkeli|tämä kirjoitus} on suojattu salasanalla
        ^{avaa pääsy|saat pääsyn} {kaikkiin|kaikkeen} * {tilauksella|tilaajana|tilaamalla}
        {ilmainen|maksuton} {kokeilusi|kokeilujaksosi|kokeilujakso|kokeilu} {loppuu|päättyy}, {sinulta veloitetaan|sinua laskutetaan|tilaus jatkuu}
        voit {aina|milloin tahansa|koska tahansa} {peruuttaa|perua} {tilauksesi|tilauksen} ennen {tätä|sitä}
        {tämä sivu|tämä sivusto|sivusto} ei {vastaanota|ota vastaan} maksuja {juuri nyt|tällä hetkellä}
        {tämä sivu|tämä sivusto|sivusto} on vain kutsutuille
        ^sen jälkeen {# €/kk|# euroa/kk|# €|# euroa kuukaudessa|normaalihinta}$
        ^{tämä sisältö|tämä artikkeli|sisältö|artikkeli} kuuluu {tilaukseesi|tilaukseen}$
        ^{lue tilaajana|lue tästä lisää tilaajana|siirry tilaamaan|tutustu tarjouksiin|tutustu tilausvaihtoehtoihin|aktivoi digilukuoikeus|ota digitunnus käyttöön}$
        ^tilaus jatkuu, kunnes {peruutat|perut|irtisanot} {sen|tilauksen}$
        ^tilaus jatkuu kunnes {peruutat|perut|irtisanot} {sen|tilauksen}$
    """,
    "cs": """
        tento článek je pouze pro
        tento článek je jen pro
        tento článek je dostupný pouze
        tento článek je určen pouze
        tento obsah je pouze pro
        tento obsah je dostupný pouze
        článek je určen pouze předplatitelům
        článek je dostupný jen předplatitelům
        ^pouze pro předplatitele
        ^jen pro předplatitele
        ^pro předplatitele$
        ^obsah pro předplatitele
        ^exkluzivně pro předplatitele
        ^prémiový obsah$
        ^zamčený článek$
        odemkněte si článek
        odemkněte si celý
        odemkněte si přístup
        ^odemknout článek
        pokračování článku * předplatitel-
        pokračování textu * předplatitel-
        zbývá vám * článku
        zbývá * % článku
        ^pro čtení celého článku
        chcete-li číst dál
        chcete číst dál
        chcete-li pokračovat ve čtení
        pokračujte ve čtení s předplatným
        pro pokračování se přihlaste
        pro přečtení celého * přihlaste
        ^přihlaste se nebo
        přihlaste se a čtěte
        předplaťte si a čtěte
        získejte neomezený přístup
        získejte přístup ke všem
        čtěte bez omezení
        ^předplatit$
        ^předplaťte si
        ^koupit předplatné
        ^objednat předplatné
        ^vyzkoušet předplatné
        ^vyberte si předplatné
        ^vyzkoušejte * měsíc
        ^už máte předplatné
        ^máte předplatné
        ^máte už předplatné
        ^již máte předplatné
        ^jste předplatitel
        ^jste již předplatitel
        ^jsem předplatitel
        ^nemáte předplatné
        ^nemáte účet
        ^ještě nemáte účet
        ^již máte účet
        ^máte už účet
        ^přihlásit se$
        ^přihlásit$
        ^přihlášení$
        ^odhlásit se$
        ^můj účet$
        ^vytvořit účet$
        ^registrovat se$
        ^registrujte se zdarma
        ^zapomenuté heslo
        ^zapomněli jste heslo
        ^zůstat přihlášen
        předplatné můžete kdykoli
        ~předplatitele
        ~přihlaste se
        obsahem pro předplatitele
        už {předplatné máte|máte předplatné}?
        ^{článek|tento článek} je {dostupný|přístupný|určen} {pouze|jen|výhradně} {předplatitelům|pro předplatitele}
        ^obsah je {dostupný|přístupný|určen} {pouze|jen|výhradně} {předplatitelům|pro předplatitele}
        ^{článek|tento článek|obsah} je {dostupný|přístupný|určen} {pouze|jen|výhradně} našim předplatitelům
        ^{tento obsah|text} je {dostupný|přístupný|určen} {pouze|jen|výhradně} {předplatitelům|pro předplatitele}
        ^{tento obsah|text} je {dostupný|přístupný|určen} {pouze|jen|výhradně} našim předplatitelům
        ^{článek|tento článek|obsah} je {určený|k dispozici} {pouze|jen|výhradně} {předplatitelům|pro předplatitele}
        ^{článek|tento článek|obsah} je {určený|k dispozici} {pouze|jen|výhradně} našim předplatitelům
        ^{tento obsah|text} je {určený|k dispozici} {pouze|jen|výhradně} {předplatitelům|pro předplatitele}
        ^{tento obsah|text} je {určený|k dispozici} {pouze|jen|výhradně} našim předplatitelům
        ^{článek|tento článek|obsah} je {dostupný|přístupný|určen} {pouze|jen|výhradně} {přihlášeným|pro přihlášené}
        ^{tento obsah|text} je {dostupný|přístupný|určen} {pouze|jen|výhradně} {přihlášeným|pro přihlášené}
        ^{článek|tento článek|obsah} je {určený|k dispozici} {pouze|jen|výhradně} {přihlášeným|pro přihlášené}
        ^{tento obsah|text} je {určený|k dispozici} {pouze|jen|výhradně} {přihlášeným|pro přihlášené}
        ^{celý článek|celý text} {si přečtete|si můžete přečíst|je dostupný} {s předplatným|v rámci předplatného}
        ^{celý článek|celý text} {si přečtete|si můžete přečíst|je dostupný} jen s předplatným
        ^{pokračování článku|zbytek článku} {si přečtete|si můžete přečíst} {s předplatným|v rámci předplatného}
        ^{pokračování článku|zbytek článku} je dostupný {s předplatným|v rámci předplatného}
        ^{pokračování článku|zbytek článku} {si přečtete|si můžete přečíst|je dostupný} jen s předplatným
        ^{celý článek|celý text} {najdete|si přečtou} {s předplatným|v rámci předplatného|jen s předplatným}
        ^{pokračování článku|zbytek článku} {najdete|si přečtou} {s předplatným|v rámci předplatného|jen s předplatným}
        ^{celý článek|celý text} {si přečtete|si můžete přečíst|je dostupný} {pouze s předplatným|jen předplatitelé}
        ^{celý článek|celý text} {si přečtete|si můžete přečíst|je dostupný} předplatitelé
        ^{pokračování článku|zbytek článku} {si přečtete|si můžete přečíst} {pouze s předplatným|jen předplatitelé}
        ^{pokračování článku|zbytek článku} je dostupný {pouze s předplatným|jen předplatitelé}
        ^{pokračování článku|zbytek článku} {si přečtete|si můžete přečíst|je dostupný} předplatitelé
        ^{celý článek|celý text} {najdete|si přečtou} {pouze s předplatným|jen předplatitelé|předplatitelé}
        ^{pokračování článku|zbytek článku} {najdete|si přečtou} {pouze s předplatným|jen předplatitelé|předplatitelé}
        ^{už|již} {mám|máte} {předplatné|předplaceno}{|?|? přihlaste se| - přihlásit se}$
        ^{přečetli|přečetl|přečetla} jste {již|už} * {článek|články|článků} zdarma
        ^{zrušit|předplatné zrušíte|zrušit předplatné} {můžete kdykoli|můžete kdykoliv|kdykoli}$
        ^{předplatné můžete zrušit|zrušíte} {můžete kdykoli|můžete kdykoliv|kdykoli}$
        ^{zrušit|předplatné zrušíte|zrušit předplatné} {kdykoliv|lze kdykoli|lze kdykoliv}$
        ^{předplatné můžete zrušit|zrušíte} {kdykoliv|lze kdykoli|lze kdykoliv}$
        ^{kdykoli|kdykoliv} {můžete zrušit|zrušíte|lze zrušit}$
        ^{vytvořte si|založte si|založit} {účet zdarma|bezplatný účet}$
        ^vytvořit {účet zdarma|bezplatný účet}$
        ^{již|už} {jste|jsi} {členem|členkou|předplatitelem|předplatitelkou}?$
        ^odemkněte {přístup ke všem|si přístup|si článek|celý článek}
        ^po {skončení|uplynutí} {zkušební doby|zkušebního období} vám bude
        ^tento web {je pouze pro pozvané|momentálně nepřijímá platby}
        ^{předplatné|předplatné webu} {již |už |}od # kč {měsíčně|za měsíc|na měsíc|ročně}$
        ^{celý web|digitální předplatné} {již |už |}od # kč {měsíčně|za měsíc|na měsíc|ročně}$
        ^chcete číst {celý článek|celý text|bez omezení}?
        ^předplatné se {automaticky obnovuje|automaticky prodlužuje|obnovuje automaticky}$
        ^{vybrat předplatné|vybrat tarif|zapamatovat si mě}$
        ^{článek pro předplatitele|obsah pro předplatitele|jen pro předplatitele}$
        ^{přihlásit se|pokračovat|registrovat se} {přes|pomocí|s} {google|facebook|apple|seznam}$
        ^{přihlásit se|pokračovat|registrovat se} {přes|pomocí|s} {googlu|facebooku|účtu google}$
        ^{tento obsah|obsah|článek|tento článek} je {jen|pouze} pro {přihlášené|registrované|předplatitele}
    """,
    "sk": """
        tento článok je iba pre
        tento článok je len pre
        tento článok je určený
        tento článok je dostupný len
        tento obsah je len pre
        tento obsah je dostupný len
        článok je určený pre predplatiteľov
        článok je určený len predplatiteľom
        ^iba pre predplatiteľov
        ^len pre predplatiteľov
        ^pre predplatiteľov$
        ^exkluzívne pre predplatiteľov
        ^prémiový obsah$
        ^zamknutý článok$
        odomknite si článok
        odomknite si celý
        odomknite si prístup
        ^odomknúť článok
        ^na prečítanie celého článku
        ak chcete čítať ďalej
        ak chcete pokračovať v čítaní
        chcete čítať ďalej
        pokračujte v čítaní s predplatným
        pokračovanie článku * predplatiteľ-
        zostáva vám * článku
        zostáva vám * textu
        pre pokračovanie sa prihláste
        ^prihláste sa alebo
        prihláste sa a čítajte
        predplaťte si a čítajte
        získajte neobmedzený prístup
        získajte prístup ku všetkým
        čítajte bez obmedzení
        ^predplatiť$
        ^predplaťte si
        ^kúpiť predplatné
        ^objednať predplatné
        ^vyskúšať predplatné
        ^vyberte si predplatné
        ^už máte predplatné
        ^máte predplatné
        ^ste predplatiteľ
        ^už ste predplatiteľ
        ^ste už predplatiteľ
        ^som predplatiteľ
        ^nemáte predplatné
        ^nemáte účet
        ^ešte nemáte účet
        ^už máte účet
        ^máte už účet
        ^prihlásiť sa$
        ^prihlásiť$
        ^prihlásenie$
        ^odhlásiť sa$
        ^môj účet$
        ^vytvoriť účet$
        ^registrovať sa$
        ^registrujte sa zadarmo
        ^zabudnuté heslo
        ^zabudli ste heslo
        ^zostať prihlásený
        predplatné môžete kedykoľvek
        ~predplatiteľov
        ~prihláste sa
        tento {článok|text} si môžu prečítať {iba|len} predplatitelia
        ^{článok|tento článok|obsah} je {dostupný|prístupný} {iba|len|výhradne} {predplatiteľom|pre predplatiteľov}
        ^{článok|tento článok|obsah} je {dostupný|prístupný} {iba|len|výhradne} našim predplatiteľom
        ^{článok|tento článok|obsah} je {určený|k dispozícii} {iba|len|výhradne} {predplatiteľom|pre predplatiteľov}
        ^{článok|tento článok|obsah} je {určený|k dispozícii} {iba|len|výhradne} našim predplatiteľom
        ^{tento obsah|text} je {dostupný|prístupný} {iba|len|výhradne} {predplatiteľom|pre predplatiteľov}
        ^{tento obsah|text} je {dostupný|prístupný} {iba|len|výhradne} našim predplatiteľom
        ^{tento obsah|text} je {určený|k dispozícii} {iba|len|výhradne} {predplatiteľom|pre predplatiteľov}
        ^{tento obsah|text} je {určený|k dispozícii} {iba|len|výhradne} našim predplatiteľom
        ^{článok|tento článok|obsah} je {dostupný|prístupný} {iba|len|výhradne} {prihláseným|pre prihlásených}
        ^{článok|tento článok|obsah} je {určený|k dispozícii} {iba|len|výhradne} {prihláseným|pre prihlásených}
        ^{tento obsah|text} je {dostupný|prístupný} {iba|len|výhradne} {prihláseným|pre prihlásených}
        ^{tento obsah|text} je {určený|k dispozícii} {iba|len|výhradne} {prihláseným|pre prihlásených}
        ^{celý článok|celý text} {si prečítate|si môžete prečítať|je dostupný} {s predplatným|v rámci predplatného}
        ^{celý článok|celý text} {si prečítate|si môžete prečítať|je dostupný} len s predplatným
        ^{pokračovanie článku|zvyšok článku} {si prečítate|si môžete prečítať} {s predplatným|v rámci predplatného}
        ^{pokračovanie článku|zvyšok článku} je dostupný {s predplatným|v rámci predplatného}
        ^{pokračovanie článku|zvyšok článku} {si prečítate|si môžete prečítať|je dostupný} len s predplatným
        ^{celý článok|celý text} {nájdete|si prečítajú} {s predplatným|v rámci predplatného|len s predplatným}
        ^{pokračovanie článku|zvyšok článku} {nájdete|si prečítajú} {s predplatným|v rámci predplatného}
        ^{pokračovanie článku|zvyšok článku} {nájdete|si prečítajú} len s predplatným
        ^{celý článok|celý text} {si prečítate|si môžete prečítať|je dostupný} {iba s predplatným|len predplatitelia}
        ^{celý článok|celý text} {si prečítate|si môžete prečítať|je dostupný} predplatitelia
        ^{pokračovanie článku|zvyšok článku} {si prečítate|si môžete prečítať} {iba s predplatným|len predplatitelia}
        ^{pokračovanie článku|zvyšok článku} je dostupný {iba s predplatným|len predplatitelia}
        ^{pokračovanie článku|zvyšok článku} {si prečítate|si môžete prečítať|je dostupný} predplatitelia
        ^{celý článok|celý text} {nájdete|si prečítajú} {iba s predplatným|len predplatitelia|predplatitelia}
        ^{pokračovanie článku|zvyšok článku} {nájdete|si prečítajú} {iba s predplatným|len predplatitelia}
        ^{pokračovanie článku|zvyšok článku} {nájdete|si prečítajú} predplatitelia
        ^už {mám|máte} {predplatné|predplatené}{|?|? prihláste sa| - prihlásiť sa}$
        ^{prečítali|prečítal|prečítala} ste už * {článok|články|článkov} zadarmo
        ^{zrušiť|predplatné zrušíte|zrušiť predplatné} {môžete kedykoľvek|kedykoľvek|sa dá kedykoľvek|možno kedykoľvek}$
        ^{predplatné môžete zrušiť|zrušíte} {môžete kedykoľvek|kedykoľvek|sa dá kedykoľvek|možno kedykoľvek}$
        ^kedykoľvek {môžete zrušiť|zrušíte|možno zrušiť}$
        ^{vytvorte si|založte si|založiť} {účet zadarmo|bezplatný účet|konto zadarmo}$
        ^vytvoriť {účet zadarmo|bezplatný účet|konto zadarmo}$
        ^{už ste|ste už} {členom|členkou|predplatiteľom|predplatiteľkou}?$
        ^{odomknite|odomknite si} {prístup ku všetkým|celý článok}
        ^odomknite si {prístup|článok}
        ^{vyskúšajte|vyskúšajte si} {na mesiac|na 1 mesiac|na prvý mesiac|na týždeň} {len za|iba za|zadarmo|už za}
        ^{vyskúšajte|vyskúšajte si} {na mesiac|na 1 mesiac|na prvý mesiac|na týždeň} za # {€|eur|euro|eurá}$
        ^po {skončení|uplynutí} {skúšobnej doby|skúšobného obdobia} vám
        ^{táto stránka|tento web} {je iba pre pozvaných|je len pre pozvaných|momentálne neprijíma platby}
        ^{obsah|tento obsah|článok|tento príspevok} je chránený heslom$
        ^{obsah|tento obsah|článok|tento príspevok} je chránený heslom. {pre|na} zobrazenie
        ^{predplatné|digitálne predplatné|celý web} {už |}od # {€|eur} {mesačne|za mesiac|na mesiac|ročne}$
        ^chcete čítať {celý článok|celý text|bez obmedzení}?
        ^predplatné sa {automaticky obnovuje|automaticky predlžuje|obnovuje automaticky}$
        ^{vybrať predplatné|zapamätať si ma|článok pre predplatiteľov}$
        ^{obsah pre predplatiteľov|len pre predplatiteľov|iba pre predplatiteľov}$
        ^{prihlásiť sa|pokračovať|registrovať sa} {cez|pomocou|s} {google|facebook|apple|googlu|facebooku|účtu google}$
        ^{tento obsah|obsah|článok|tento článok} je {len|iba} pre {prihlásených|registrovaných|predplatiteľov}
        ^tento článok si môžete {prečítať|čítať} {zadarmo vďaka|bezplatne vďaka}
    """,
    "hu": """
        ez a cikk csak előfizető-
        ez a cikk előfizető-
        ez a tartalom csak előfizető-
        ez a tartalom előfizető-
        a cikk csak előfizetőink
        a cikk folytatását előfizető-
        a cikk további része * előfizető-
        a folytatáshoz jelentkezzen be
        a folytatáshoz jelentkezz be
        a folytatáshoz lépjen be
        a folytatáshoz előfizetés
        az olvasáshoz jelentkezz
        az olvasáshoz előfizetés
        ^a teljes cikk elolvasásához
        ^a cikk elolvasásához
        ^csak előfizetőknek
        ^előfizetőknek$
        ^előfizetői tartalom
        ^előfizetős tartalom
        ^prémium tartalom$
        ^exkluzív tartalom előfizető-
        fizessen elő, és
        fizessen elő és
        fizess elő, és
        fizess elő és
        ^fizessen elő most
        ^fizess elő most
        ^fizess elő!$
        ^előfizetek$
        ^előfizetés$
        ^már előfizető
        ^ön már előfizető
        ^már előfizetőnk
        ^már van előfizetés-
        ^van már előfizetés-
        ^van már fiók-
        ^már regisztrált
        ^már van fiók-
        ^még nincs fiók-
        ^még nem regisztrált
        ^nincs még fiók-
        ^bejelentkezés$
        ^belépés$
        ^belépek$
        ^kijelentkezés$
        ^kilépés$
        ^regisztráció$
        ^regisztrálok$
        ^belépés és regisztráció$
        ^belépés / regisztráció$
        ^fiókom$
        ^elfelejtett jelszó
        ^elfelejtette a jelszavát
        ^elfelejtetted a jelszavad
        ^maradjak bejelentkezve
        ~korlátlan hozzáférés
        ~bármikor lemondható
        ~jelentkezzen be
        ~jelentkezz be
        ~előfizetőink
        ^ebben a hónapban még * cikket olvashat-
        ^csak {előfizetőinknek|előfizetőknek|regisztrált olvasóinknak|belépett olvasóinknak|klubtagoknak}$
        ^a {teljes cikket|teljes írást|cikk folytatását} * {előfizetéssel|előfizetőként|előfizetőink} {olvashatja|olvashatod|olvashatják} el$
        ^a {teljes cikket|teljes írást|cikk folytatását} * {előfizetéssel|előfizetőként|előfizetőink} {érheti|érheted|érhetik} el$
        ^{próbálja ki|próbáld ki} {most |}{# hónapig|az első hónapban|egy hónapig}{ ingyen| # forintért| # ft-ért}$
        ^{olvassa|olvasd} {most |}{# hónapig|az első hónapban|egy hónapig}{ ingyen| # forintért| # ft-ért}$
        ^{próbálja ki|próbáld ki|olvassa|olvasd} {most |}{# napig|# hétig}{ ingyen| # forintért| # ft-ért}$
        ^{próbálja ki|próbáld ki|olvassa|olvasd} {egy hónapig|az első hónapban} {ingyen|mindössze|csak|csupán}
        ^{elolvastad|elolvasta|elérted} {az e havi|a havi} * {ingyenes|ingyenesen} {cikk-|cikket|cikkeket|olvasható}
        ^{elolvastad|elolvasta|elérted} {ebben a hónapban|az ehavi} * {ingyenes|ingyenesen} {cikk-|cikket}
        ^{elolvastad|elolvasta|elérted} {ebben a hónapban|az ehavi} * {ingyenes|ingyenesen} {cikkeket|olvasható}
        ^{elérte|elfogyott|elfogytak} {az e havi|a havi} * {ingyenes|ingyenesen} {cikk-|cikket|cikkeket|olvasható}
        ^{elérte|elfogyott|elfogytak} {ebben a hónapban|az ehavi} * {ingyenes|ingyenesen} {cikk-|cikket}
        ^{elérte|elfogyott|elfogytak} {ebben a hónapban|az ehavi} * {ingyenes|ingyenesen} {cikkeket|olvasható}
        ^{fizess|fizessen} elő {a továbbolvasáshoz|a folytatáshoz|a cikk elolvasásához|az olvasáshoz}
        ^{fizess|fizessen} elő {a teljes hozzáférésért|már ma|online}
        ^{a folytatáshoz|a továbbolvasáshoz|az olvasáshoz|a teljes cikkért} {fizess|fizessen} elő$
        ^{bármikor lemondható|bármikor lemondhatja|bármikor lemondhatod|lemondható bármikor}$
        ^{regisztrálj|regisztráljon|hozz létre|hozzon létre} {ingyenesen|ingyenes fiókot}$
        ^{regisztrálj|regisztráljon|hozz létre|hozzon létre} {ingyenes felhasználói fiókot|ingyen}$
        ^{már|ön már} {tag vagy|tagunk|tag|regisztráltál}?$
        ^az ingyenes {próbaidőszak|időszak} {lejárta|letelte|vége} után
        ^{a weboldal|ez az oldal|a webhely} {csak meghívóval látogatható|jelenleg nem fogad el fizetést}
        ^előfizetéssel {az összes|minden} {hírlevélhez|cikkhez|tartalomhoz|cikkünkhöz} {hozzáférsz|hozzáfér|hozzáférhet}
        ^{előfizetés|előfizetés már|előfizetés akár|már} {havi |}# {forinttól|ft-tól}$
        ^előfizetés már havi # {forintért|ft-ért}$
        ^{szeretnéd|szeretné} {tovább olvasni|elolvasni a teljes cikket|a teljes cikket olvasni|folytatni az olvasást}?
        ^{előfizetési csomagok|előfizetek most|emlékezz rám|bejelentkezve maradok}$
        ^{emlékezzen rám|előfizetési csomagjaink|előfizetői belépés}$
        ^az előfizetés automatikusan {megújul|meghosszabbodik}$
        ^{válasszon|válassz} {csomagot|előfizetést|előfizetési csomagot}$
        ^{belépés|bejelentkezés|folytatás|regisztráció} {google-fiókkal|google fiókkal|facebookkal|facebook fiókkal}$
        ^{belépés|bejelentkezés|folytatás|regisztráció} {facebook-fiókkal|apple-fiókkal|apple azonosítóval}$
        ^{a|ez a} {tartalom|cikk} {csak|kizárólag} {bejelentkezett|belépett|regisztrált} {felhasználóknak|felhasználók}
        ^{a|ez a} {tartalom|cikk} {csak|kizárólag} {bejelentkezett|belépett|regisztrált} {olvasóknak|olvasók}
        ^a {tartalom|cikk} {megtekintéséhez|olvasásához|elolvasásához} {be kell jelentkezni|jelentkezz be}
        ^a {tartalom|cikk} {megtekintéséhez|olvasásához|elolvasásához} {jelentkezzen be|regisztráció szükséges}
        ^a cikk {folytatásához|elolvasásához|teljes tartalmának eléréséhez} * {fizessen elő|fizess elő|előfizetés szükséges|jelentkezzen be|jelentkezz be|lépjen be}
        ^{fizessen elő|fizess elő} a {teljes cikkért|cikk folytatásáért}
    """,
    "ro": """
        acest articol este disponibil doar {pentru|abonaților|abonați|cu abonament|pe bază|membrilor|cititorilor|utilizatorilor}
        acest articol este disponibil exclusiv
        acest articol este destinat abonaților
        acest articol este rezervat
        acest conținut este disponibil doar
        acest conținut este rezervat
        acest conținut este exclusiv pentru
        articol disponibil doar pentru abonați
        ^conținut exclusiv pentru abonați
        ^doar pentru abonați
        ^exclusiv pentru abonați
        ^pentru abonați$
        ^articol premium$
        ^conținut premium$
        ^pentru a citi întregul articol
        ^pentru a citi tot articolul
        ^pentru a citi articolul integral
        ^pentru a continua lectura
        ^pentru a citi mai departe
        abonează-te pentru a
        abonați-vă pentru a
        autentifică-te pentru a
        autentificați-vă pentru a
        ^conectează-te pentru a
        ^conectați-vă pentru a
        trebuie să fiți autentificat pentru a
        trebuie să fiți autentificat(ă)
        trebuie să fii autentificat pentru a
        trebuie să fii abonat
        ^creează un cont gratuit
        ^creați un cont gratuit
        ^deblochează articolul
        ^deblochează accesul
        ^abonează-te acum$
        ^abonează-te de la
        ^abonează-te cu
        ^abonați-vă acum$
        ^cumpără abonament
        ^alege abonamentul
        ^ai deja abonament
        ^aveți deja abonament
        ^ai deja un abonament
        ^aveți deja un abonament
        ^ești deja abonat
        ^sunteți deja abonat
        ^ai deja cont$
        ^ai deja cont? {intr|autentific|conect|log|accesea}-
        ^ai deja cont {intră|autentifică-te|conectează-te|aici|pe site}
        ^ai deja un cont$
        ^ai deja un cont? {intr|autentific|conect|log|accesea}-
        ^ai deja un cont {intră|autentifică-te|conectează-te|aici|pe site}
        ^aveți deja cont$
        ^aveți deja cont? {intr|autentific|conect|log|accesea}-
        ^aveți deja cont {intră|autentifică-te|conectează-te|aici|pe site}
        ^aveți deja un cont$
        ^aveți deja un cont? {intr|autentific|conect|log|accesea}-
        ^aveți deja un cont {intră|autentifică-te|conectează-te|aici|pe site}
        ^nu ai cont
        ^nu aveți cont
        ^nu ai încă un cont
        ^autentificare$
        ^conectare$
        ^intră în cont$
        ^deconectare$
        ^contul meu$
        ^creează cont
        ^cont nou$
        ^înregistrare$
        ^ai uitat parola
        ^ați uitat parola
        ^ține-mă minte$
        ai citit * articole gratuite
        ~acces nelimitat
        ~abonați
        ^{acest conținut|acest articol|conținutul|această pagină} este {protejat|protejată} {cu parolă|prin parolă|de o parolă}
        ^acest site nu {acceptă|primește} plăți {momentan|în acest moment|în prezent|deocamdată}$
        ^acest site este {disponibil|accesibil} doar {pe bază de|cu} invitație
        ^{deblochează|deblocați|obține|obțineți} acces {nelimitat|la toate|complet la toate} {articolele|buletinele|conținutul|newsletterele}
        ^{deblochează|deblocați} accesul la toate {buletinele|articolele|newsletterele|conținuturile}
        ^după {ce expiră|expirarea|încheierea} {perioada de încercare|perioadei de încercare|perioada gratuită|perioadei gratuite} {gratuită, vei|gratuite, vei|gratuite, veți|gratuită, veți}
        {vei fi taxat|veți fi taxat|vei fi taxată|vi se va percepe|ți se va percepe} {la prețul|prețul|cu prețul|tariful}
        ^{poți|puteți} anula {în orice moment|oricând} înainte
        ^{poți|puteți} {anula|renunța} {abonamentul|la abonament|} {oricând|în orice moment}$
        ^{anulare|anulează|anulați|anulezi|renunți} {abonamentul|} {oricând|în orice moment|când vrei}$
        ^{acest articol este disponibil|acest conținut este disponibil|articolul este disponibil|acest articol este|acest conținut este|articolul integral este disponibil} {doar pentru abonați|numai pentru abonați|doar abonaților|exclusiv pentru abonați|exclusiv abonaților|rezervat abonaților}
        ^{articol|conținut|doar|exclusiv|numai} {pentru abonați|exclusiv pentru abonați|rezervat abonaților}$
        ^{doar|exclusiv|numai} premium$
        ^{citește|citiți} {tot articolul|articolul integral|integral articolul|articolul complet} {cu abonament|abonându-te|cu un abonament|ca abonat|în ediția digitală}$
        ^pentru a {citi mai departe|citi articolul|continua lectura|citi integral|citi articolul integral|continua să citești|citi în continuare} * {abonează-te|abonați-vă|autentifică-te|conectează-te|ai nevoie de|aveți nevoie de}
        ^{abonează-te|abonați-vă|autentifică-te|conectează-te|înregistrează-te} {pentru a|ca să} {citi|citești|citi mai departe|citi articolul|continua lectura|citi integral}
        ^{ești|sunteți|ai|aveți} deja {abonat|abonată|abonament|un abonament|cont|un cont|înregistrat|membru}?$
        ^{nu ai|nu aveți|nu ai încă|încă nu ai} {cont|un cont|abonament|un abonament}?$
        ^{ți-ai pierdut|v-ați pierdut|ți-ai uitat|v-ați uitat|ai uitat|ați uitat} parola?$
        ^{ai uitat|ați uitat|recuperează|recuperare|resetează|resetare|resetați} {parola|parolă}$
        ^{încearcă|încercați|testează} {# lună cu|o lună gratis|gratuit|prima lună la|# zile gratuit|# zile gratis|prima lună gratuit|gratis}$
        ^{prima lună|# lună|# luni|primele # luni|primele # zile} {gratuit|gratis|la # lei|pentru # lei|cu # lei|la # leu|la # euro}$
        ^{ai citit|ați citit} {# articole gratuite|# din # articole gratuite|toate articolele gratuite|# articole gratuite luna aceasta|# din cele # articole gratuite}$
        ^{mai ai|mai aveți|ți-a mai rămas|ți-au mai rămas|v-au mai rămas} {# articol gratuit|# articole gratuite|# articole gratuite de citit}$
        ^{conținut|acces|articol|abonament|material} exclusiv$
        ^{acces|abonament|material} premium$
        ^{creează|creați|creează-ți|deschide|fă-ți} {cont|un cont|cont gratuit|un cont gratuit|gratuit un cont|un cont nou}$
        ^{autentificare|conectare|login} în {cont|contul tău|contul meu}$
        ^intră în {contul tău|contul meu}$
        ^{alege|alegeți|vezi|compară} {abonamentul|abonamentele|un abonament|oferta|planul|tipul de abonament|abonamentul potrivit}$
        ^{cumpără|activează|prelungește|reînnoiește|ia-ți} {abonament|abonamentul|un abonament|abonament digital|acces|abonamentul digital}$
        ^după terminarea {perioada de încercare|perioadei de încercare|perioada gratuită|perioadei gratuite} {gratuită, vei|gratuite, vei|gratuite, veți|gratuită, veți}
        ^creează cont {pentru a|ca să} {citi|citești|citi mai departe|citi articolul}
        ^{abonează-te|abonați-vă|autentifică-te|conectează-te|înregistrează-te|creează cont} pentru a {avea acces|continua să citești}
        ^creează cont pentru a continua lectura
        ^creează cont pentru a citi integral
        ^{abonează-te|abonați-vă|autentifică-te|conectează-te|înregistrează-te|creează cont} ca să {avea acces|continua să citești}
        ^creează cont ca să continua lectura
        ^creează cont ca să citi integral
    """,
    "bg": """
        тази статия е достъпна само {за|срещу|с абонамент|при абонамент}
        тази статия е само за
        тази статия е за абонати
        ^статията е достъпна само за абонати
        ^съдържанието е достъпно само за абонати
        това съдържание е достъпно само
        това съдържание е само за
        ^материалът е достъпен само за абонати
        ^само за абонати
        ^за абонати$
        ^само за регистрирани потребители
        ^премиум съдържание$
        за да прочетете цялата статия
        за да прочетете целия текст
        за да прочетете пълния текст
        за да продължите да четете
        за да продължите четенето
        за да четете * без ограничения
        абонирайте се, за да
        абонирай се, за да
        абонирайте се и четете
        ^влезте в профила си
        ^влезте, за да
        ^влезте или се
        ^влезте в своя профил
        ~трябва да сте влезли
        ~трябва да влезете в профила
        регистрирайте се безплатно, за
        регистрирайте се, за да четете
        отключете статията
        отключете пълния достъп
        остава ви * от статията
        ^абонирайте се сега$
        ^абонирай се сега$
        ^купи абонамент
        ^купете абонамент
        ^изберете абонамент
        ^изберете своя абонамент
        ^вече сте абонат
        ^вече имате абонамент
        ^имате абонамент
        ^вече имате профил
        ^вече имате регистрация
        ^имате профил?
        ^нямате профил
        ^нямате регистрация
        ^нямате абонамент
        ^вход$
        ^вход / регистрация$
        ^вход и регистрация$
        ^вход за абонати
        ^регистрация$
        ^изход$
        ^моят профил$
        ^създайте профил
        ^забравена парола
        ^забравихте паролата
        ^забравили сте паролата
        ^запомни ме$
        прочетохте * безплатни статии
        ~неограничен достъп
        ~абонати
        ^{съдържанието|това съдържание|тази публикация|тази страница|публикацията|статията} е {защитено|защитена} {с парола|чрез парола}
        ^{в момента|временно} {сайтът|този сайт} не приема плащания$
        ^{сайтът|този сайт} е само с {покани|покана}
        ^{отключете|вземете} {достъп|достъпа} до {всички|цялото|всичко} {бюлетини|статии|съдържание|материали}
        ^{отключете|вземете} {пълен достъп|неограничен достъп} до {всички|цялото|всичко} {бюлетини|статии|съдържание|материали}
        ^{получете|отключи} {достъп|достъпа} до {всички|цялото|всичко} {бюлетини|статии|съдържание|материали}
        ^{получете|отключи} {пълен достъп|неограничен достъп} до {всички|цялото|всичко} {бюлетини|статии|съдържание|материали}
        ^след {приключване|изтичане|края} на {безплатния|пробния|безплатния пробен} период {ще бъдете|ще ви|абонаментът|сумата}
        ^{може|можете} да {се откажете|прекратите абонамента|отмените абонамента|отмените|спрете абонамента} {преди изтичането|по всяко време|преди края}
        ^{отказ|отменете|прекратете|откажете се|прекратяване} {по всяко време|когато пожелаете|когато решите}$
        ^{тази статия|този материал|това съдържание} {е достъпна само|е достъпен само|е достъпно само|е само} за {абонати|абонирани|абонатите}
        ^{тази статия|този материал|това съдържание} {е достъпна само|е достъпен само|е достъпно само|е само} за {регистрирани потребители|нашите абонати|платени абонати}
        ^{цялата статия|пълният текст|пълното съдържание} {е достъпна само|е достъпен само|е достъпно само|е само} за {абонати|абонирани|абонатите}
        ^{цялата статия|пълният текст|пълното съдържание} {е достъпна само|е достъпен само|е достъпно само|е само} за {регистрирани потребители|нашите абонати|платени абонати}
        ^{статия|съдържание|само|материал|ексклузивно} за {абонати|нашите абонати|регистрирани потребители|платени абонати|премиум абонати}$
        ^{прочетете|прочети} {цялата статия|пълния текст|статията докрай|целия материал} {с абонамент|като абонат|в платеното издание|срещу абонамент}
        ^{четете|чети} {цялата статия|пълния текст|статията докрай|целия материал} {с абонамент|като абонат|в платеното издание|срещу абонамент}
        ^за да {прочетете|четете|дочетете|продължите} {цялата статия|статията|цялата публикация|да четете} * {абонирайте се|влезте|трябва да}
        ^за да {прочетете|четете|дочетете|продължите} {цялата статия|статията|цялата публикация|да четете} * {се абонирайте|регистрирайте се|имате нужда от}
        ^за да {прочетете|четете|дочетете|продължите} {нататък|пълния текст|четенето|докрай} * {абонирайте се|влезте|трябва да}
        ^за да {прочетете|четете|дочетете|продължите} {нататък|пълния текст|четенето|докрай} * {се абонирайте|регистрирайте се|имате нужда от}
        ^{абонирайте се|абонирай се|влезте|регистрирайте се|влезте в профила си}, за да {четете|прочетете|продължите|продължите да четете|дочетете|прочетеш|продължиш}
        ^{вече|вече сте|вече имате|имате|вече си} {абонат|абонирани|абонамент|профил|регистрация|акаунт}?$
        ^{нямате|все още нямате|нямаш|още нямате} {профил|свой профил|регистрация|акаунт|абонамент|свой акаунт}?$
        ^{изгубена|забравена|забравили сте|забравихте|забравили сте си} {парола|паролата|паролата си|вашата парола|парола?|паролата?|паролата си?}$
        ^{възстановяване на|смяна на|нулиране на|възстановете|нова} {парола|паролата|паролата си|забравена парола}$
        ^{опитайте|пробвайте|опитай|пробвай} {безплатно|първия месец безплатно|# дни безплатно|# месец за # лв.|# месец за # лева|един месец безплатно|първия месец за # лв.|първия месец за # лева}$
        ^{първи месец|# месец|# месеца|първият месец|първите # месеца} {безплатно|за # лв.|за # лева|за # евро|само за # лв.|само за # лева}$
        ^{прочетохте|прочели сте|вие прочетохте} {# безплатни статии|# от # безплатни статии|всички безплатни статии|# от вашите # безплатни статии|всичките си безплатни статии}$
        ^{остават ви|остава ви|имате още|оставa ви} {# безплатна статия|# безплатни статии|още # безплатни статии}$
        ^{ексклузивно|платено|ексклузивен} {съдържание|материал|достъп}$
        ^премиум {материал|достъп}$
        ^{създайте|създай|регистрирайте|направете|създаване на} {профил|безплатен профил|акаунт|безплатен акаунт|нов профил|нова регистрация|безплатна регистрация}$
        ^{вход|влезте|влез} {в профила|в профила си|с парола|в акаунта си|за абонати|за потребители|в системата}$
        ^{изберете|избери|вижте|виж} {абонамент|абонамента си|план|абонаментен план|абонаментите|абонаментни планове|абонаментните планове}$
        ^{купи|купете|поднови|подновете|активирай|вземи} {абонамент|абонамента си|дигитален абонамент|достъп|премиум|годишен абонамент}$
        {таксувани според|таксуван според|таксувани по} {обявените|избрания|обявената}
    """,
    "el": """
        αυτό το άρθρο είναι διαθέσιμο μόνο
        αυτό το άρθρο είναι αποκλειστικά
        αυτό το άρθρο είναι μόνο για
        ^το άρθρο είναι διαθέσιμο μόνο {για|σε συνδρομητές|στους συνδρομητές|με συνδρομή|στα μέλη}
        ^το περιεχόμενο είναι διαθέσιμο μόνο
        αυτό το περιεχόμενο είναι διαθέσιμο μόνο
        αυτό το περιεχόμενο είναι αποκλειστικά
        ^μόνο για συνδρομητές
        ^αποκλειστικά για συνδρομητές
        ^για συνδρομητές$
        ^περιεχόμενο για συνδρομητές
        ^συνδρομητικό περιεχόμενο
        για να διαβάσετε ολόκληρο
        για να διαβάσετε όλο το άρθρο
        για να διαβάσετε τη συνέχεια
        για να διαβάσεις ολόκληρο
        για να συνεχίσετε την ανάγνωση
        για να συνεχίσετε να διαβάζετε
        συνδεθείτε για να διαβάσετε
        συνδεθείτε για να συνεχίσετε
        ^συνδεθείτε για να
        συνδέσου για να διαβάσεις
        ^συνδέσου για να
        ^συνδεθείτε ή
        εγγραφείτε για να διαβάσετε
        εγγραφείτε δωρεάν για
        γίνετε συνδρομητής για
        γίνετε συνδρομητές για
        γίνετε συνδρομητής και
        γίνε συνδρομητής για
        πρέπει να είστε συνδρομητής
        ~πρέπει να συνδεθείτε
        πρέπει να είστε συνδεδεμένος για
        πρέπει να είστε συνδεδεμένοι για
        ξεκλειδώστε το άρθρο
        αποκτήστε απεριόριστη πρόσβαση
        αποκτήστε πρόσβαση σε όλα
        ^γίνετε συνδρομητής$
        ^γίνετε συνδρομητές$
        ^γίνε συνδρομητής$
        ^αγορά συνδρομής
        ^επιλέξτε συνδρομή
        ^είστε ήδη συνδρομητής
        ^είστε συνδρομητής
        ^είσαι ήδη συνδρομητής
        ^έχετε ήδη συνδρομή
        ^έχετε ήδη λογαριασμό
        ^έχεις ήδη λογαριασμό
        ^δεν έχετε λογαριασμό
        ^δεν έχεις λογαριασμό
        ^δεν είστε συνδρομητής
        ^σύνδεση$
        ^συνδεση$
        ^είσοδος$
        ^είσοδος μελών$
        ^σύνδεση συνδρομητών
        ^σύνδεση / εγγραφή$
        ^αποσύνδεση$
        ^εγγραφή$
        ^εγγραφη$
        ^ο λογαριασμός μου$
        ^δημιουργία λογαριασμού
        ^ξεχάσατε τον κωδικό
        ^ξέχασα τον κωδικό
        ^ξεχάσατε το συνθηματικό
        ^να με θυμάσαι$
        διαβάσατε * δωρεάν άρθρα
        ~απεριόριστη πρόσβαση
        ~συνδρομητές
        ^{αυτό το περιεχόμενο|το περιεχόμενο|αυτή η σελίδα|το άρθρο} {είναι προστατευμένο|προστατεύεται|είναι προστατευμένη} με κωδικό
        ^{αυτός ο ιστότοπος|ο ιστότοπος} δεν {δέχεται|αποδέχεται} πληρωμές {αυτή τη στιγμή|προς το παρόν|προσωρινά}$
        ^{αυτός ο ιστότοπος|ο ιστότοπος} είναι μόνο με {πρόσκληση|προσκλήσεις}
        {ξεκλειδώσετε|ξεκλειδώστε} {την πρόσβαση|πρόσβαση|απεριόριστη πρόσβαση} σε {όλα|όλο|όλες} {τα ενημερωτικά|τα άρθρα|το περιεχόμενο}
        {αποκτήσετε|αποκτήστε} {την πρόσβαση|πρόσβαση|απεριόριστη πρόσβαση} σε {όλα|όλο|όλες} {τα ενημερωτικά|τα άρθρα|το περιεχόμενο}
        {ξεκλειδώσετε|ξεκλειδώστε} {την πρόσβαση|πρόσβαση|απεριόριστη πρόσβαση} σε {όλα|όλο|όλες} {τις|τα newsletter}
        {αποκτήσετε|αποκτήστε} {την πρόσβαση|πρόσβαση|απεριόριστη πρόσβαση} σε {όλα|όλο|όλες} {τις|τα newsletter}
        ^μετά {το τέλος|τη λήξη} {της δωρεάν|της δοκιμαστικής} {δοκιμής|περιόδου|δοκιμαστικής περιόδου}, θα {χρεωθείτε|σας|ανανεωθεί}
        ^{μπορείτε|μπορείς} να {ακυρώσετε|ακυρώσεις} {τη συνδρομή σας|τη συνδρομή|τη συνδρομή σου} {ανά πάσα στιγμή|οποιαδήποτε στιγμή|όποτε θέλετε|όποτε θέλεις|οποτεδήποτε}$
        ^{ακύρωση|ακυρώστε|ακυρώνετε|ακύρωσε} {οποιαδήποτε στιγμή|ανά πάσα στιγμή|όποτε θέλετε|όποτε θες|οποτεδήποτε}$
        ^{αυτό το άρθρο|το περιεχόμενο} {είναι διαθέσιμο μόνο|διατίθεται μόνο|είναι μόνο|είναι αποκλειστικά} {σε συνδρομητές|για συνδρομητές|για τους συνδρομητές|στους συνδρομητές|για εγγεγραμμένους}
        ^το άρθρο {διατίθεται μόνο|είναι μόνο|είναι αποκλειστικά} {σε συνδρομητές|για συνδρομητές|για τους συνδρομητές|στους συνδρομητές|για εγγεγραμμένους}
        ^το άρθρο είναι διαθέσιμο μόνο {για συνδρομητές|για τους συνδρομητές|για εγγεγραμμένους}
        ^{αυτό το περιεχόμενο|το πλήρες άρθρο} {είναι διαθέσιμο μόνο|διατίθεται μόνο|είναι μόνο|είναι αποκλειστικά} {σε συνδρομητές|για συνδρομητές|για τους συνδρομητές|στους συνδρομητές|για εγγεγραμμένους}
        ^{μόνο για|αποκλειστικά για|άρθρο για|περιεχόμενο για} {συνδρομητές|τους συνδρομητές|εγγεγραμμένους χρήστες|μέλη|τα μέλη}$
        ^{διαβάστε|διάβασε} {ολόκληρο το άρθρο|όλο το άρθρο|το πλήρες άρθρο|το υπόλοιπο άρθρο} {με συνδρομή|ως συνδρομητής|με μια συνδρομή|στην έντυπη έκδοση}$
        ^για να {διαβάσετε ολόκληρο|διαβάσετε το άρθρο|διαβάσετε όλο|συνεχίσετε την ανάγνωση|συνεχίσετε να διαβάζετε|διαβάσετε το υπόλοιπο|διαβάσετε τη συνέχεια} * {συνδεθείτε|εγγραφείτε|γίνετε συνδρομητής|αποκτήστε συνδρομή|συνδρομή|γίνετε συνδρομητές}
        ^{εγγραφείτε|συνδεθείτε|γίνετε συνδρομητής|γίνετε συνδρομητές|κάντε εγγραφή} για να {διαβάσετε|συνεχίσετε την ανάγνωση|συνεχίσετε να διαβάζετε|διαβάσετε ολόκληρο|δείτε το υπόλοιπο}
        ^{είστε ήδη|είσαι ήδη|ήδη} {συνδρομητής|συνδρομητές|εγγεγραμμένος|εγγεγραμμένοι|μέλος|χρήστης};$
        ^{δεν έχετε|δεν έχεις|δεν έχετε ακόμα} {λογαριασμό|συνδρομή};$
        ^{χάσατε|ξεχάσατε|ξέχασες|έχασες} {το συνθηματικό σας|τον κωδικό σας|τον κωδικό|το συνθηματικό|το password|τον κωδικό σου|τον κωδικό πρόσβασης};$
        ^{ξεχάσατε τον κωδικό σας|επαναφορά κωδικού|ανάκτηση κωδικού|υπενθύμιση κωδικού|επαναφορά κωδικού πρόσβασης|ανάκτηση κωδικού πρόσβασης|ξέχασα τον κωδικό μου}$
        ^{δοκιμάστε|δοκίμασε} {δωρεάν|δωρεάν για # ημέρες|# μήνα με # ευρώ|# μήνα δωρεάν|τον πρώτο μήνα δωρεάν|το δωρεάν για # ημέρες}$
        ^{# μήνας|# μήνες|πρώτος μήνας|ο πρώτος μήνας|οι πρώτοι # μήνες} {δωρεάν|με # ευρώ|μόνο με # ευρώ|μόνο # ευρώ|μόνο # €}$
        ^{έχετε διαβάσει|διαβάσατε} {# δωρεάν άρθρα|# από τα # δωρεάν άρθρα|όλα τα δωρεάν άρθρα|# από τα # δωρεάν άρθρα σας|# δωρεάν άρθρα αυτόν τον μήνα}$
        ^{σας απομένουν|σας απομένει|απομένουν|έχετε ακόμα} {# δωρεάν άρθρα|# δωρεάν άρθρο}$
        ^{premium|αποκλειστικό|συνδρομητικό} {περιεχόμενο|άρθρο|υλικό}$
        ^{δημιουργήστε|δημιουργία|φτιάξτε|άνοιγμα|δημιούργησε} {λογαριασμό|λογαριασμού|δωρεάν λογαριασμό|δωρεάν λογαριασμού|νέο λογαριασμό|νέου λογαριασμού|έναν δωρεάν λογαριασμό|έναν λογαριασμό}$
        ^{σύνδεση|συνδεθείτε|συνδέσου} {στον λογαριασμό σας|στον λογαριασμό|μελών|συνδρομητών|στο λογαριασμό σας|στον λογαριασμό σου|χρήστη}$
        ^είσοδος {στον λογαριασμό σας|στον λογαριασμό|συνδρομητών|στο λογαριασμό σας|στον λογαριασμό σου|χρήστη}$
        ^{επιλέξτε|δείτε|επίλεξε} {συνδρομή|τη συνδρομή σας|πακέτο|το πακέτο σας|τα πακέτα|τις συνδρομές|τα πακέτα συνδρομής|πακέτο συνδρομής}$
        ^{αγορά|αγοράστε|ανανέωση|ανανεώστε|αποκτήστε|ενεργοποίηση} {συνδρομής|συνδρομή|τη συνδρομή σας|ψηφιακή συνδρομή|ψηφιακής συνδρομής|της συνδρομής σας}$
    """,
    "uk": """
        ця стаття доступна лише {для|підписникам|передплатникам|за передплатою|за підпискою|платним|зареєстрованим|авторизованим|преміум}
        ця стаття доступна тільки
        ця стаття лише для
        цей матеріал доступний лише
        цей матеріал доступний тільки
        цей матеріал лише для
        цей текст доступний лише
        цей контент доступний лише
        ^матеріал доступний лише для передплатників
        ^матеріал доступний тільки для передплатників
        ^стаття доступна за передплатою
        ^текст доступний за передплатою
        ^тільки для передплатників
        ^лише для передплатників
        ^для передплатників$
        ^тільки для підписників
        ^лише для учасників
        ^за передплатою$
        ^щоб прочитати повн-
        ^щоб прочитати весь
        ^щоб прочитати статтю повністю
        ^щоб читати далі
        ^щоб продовжити читання
        ^щоб дочитати
        ^щоб продовжити читати
        оформіть передплату
        оформіть підписку, щоб
        оформіть підписку та
        передплатіть, щоб
        ^увійдіть, щоб
        ^увійдіть або
        ^авторизуйтеся, щоб
        ^авторизуйтесь, щоб
        ^зареєструйтеся, щоб
        ^зареєструйтесь, щоб
        ~потрібно авторизуватися
        отримайте повний доступ
        отримайте необмежений доступ
        ^передплатити$
        ^купити передплату
        ^оформити передплату
        ^оформити підписку$
        ^вже передплатник
        ^ви вже передплатник
        ^вже маєте передплату
        ^уже маєте передплату
        ^маєте передплату
        ^вже є передплата
        ^вже маєте акаунт
        ^вже є акаунт
        ^вже зареєстровані
        ^немає акаунту
        ^немає акаунта
        ^ще не маєте акаунт-
        ^ще не зареєстровані
        ^увійти$
        ^вхід$
        ^увійти через google$
        ^вийти$
        ^вхід / реєстрація$
        ^реєстрація$
        ^зареєструватися$
        ^мій кабінет$
        ^особистий кабінет$
        ^забули пароль
        ^запам'ятати мене$
        ви прочитали * безкоштовних
        ~необмежений доступ
        ~передплатників
        ^{цей вміст|цей контент|цей запис|ця сторінка|цей матеріал} {захищений|захищено|захищена} паролем
        ^{на даний момент|наразі|зараз|тимчасово} {сайт|цей сайт} не приймає {платежі|оплату}$
        ^{цей сайт|сайт} на {даний|цей} момент не приймає {платежі|оплату}$
        ^{цей сайт|сайт} {доступний|доступний тільки|доступний лише} за запрошенням
        ^{розблокуйте|отримайте|відкрийте} доступ до {всіх|усіх} {розсилок|статей|матеріалів|текстів}
        ^{після|по} {закінчення|закінченні|завершення} {безплатного|безкоштовного|пробного} періоду, {з тебе|з вас|вам}
        ^{ви|ти} {можете|можеш} скасувати {підписку|передплату} {будь-коли|у будь-який час|в будь-який момент|у будь-який момент}$
        ^{скасувати|скасуйте} {підписку|передплату|} {можна|} {будь-коли|у будь-який час|в будь-який момент|у будь-який момент}$
        ^{ця стаття доступна|цей матеріал доступний|цей текст доступний|повний текст доступний|повна версія доступна} {тільки|лише} {підписникам|передплатникам|для підписників|для передплатників|за передплатою|за підпискою}
        ^{стаття|матеріал|контент|тільки|лише} {доступний за передплатою|доступна за передплатою|для передплатників|для підписників|за передплатою}$
        ^{читати|прочитати|читайте} {повністю|повну версію|статтю повністю|повний текст} {за передплатою|за підпискою|з передплатою|з підпискою}
        ^щоб {читати далі|прочитати статтю|дочитати|продовжити читання|прочитати повністю|прочитати матеріал|читати повністю} * {підпишіться|оформіть|увійдіть|зареєструйтесь|передплатіть}
        ^{підпишіться|оформіть передплату|оформіть підписку|зареєструйтесь|увійдіть|авторизуйтесь|передплатіть}, щоб {читати|прочитати|дочитати|читати далі|продовжити читання|читати повністю}
        ^{уже|вже|ви вже} {підписані|маєте підписку|маєте передплату|підписник|передплатник|передплатили|маєте акаунт|маєте обліковий запис|зареєстровані|є учасником}?$
        ^{немає|ще немає|не маєте|не маєш|у вас немає} {підписки|передплати|акаунта|акаунту|облікового запису}?$
        ^{перший місяць|# місяць|# місяці|# днів|перші # днів|# місяців} {безкоштовно|за # гривень|за # гривня|за # гривню|за # грн}$
        ^{спробуйте|спробувати} {# місяць за|перший місяць за|місяць за} {# гривень|# гривню|# грн}$
        ^{спробуйте|спробувати} {безкоштовно|# днів безкоштовно|перший місяць безкоштовно}$
        ^ви {прочитали|вже прочитали} {# безкоштовних статей|# безкоштовні статті|# з # безкоштовних статей|усі безкоштовні статті|всі безкоштовні статті|# статей з #}$
        ^{у вас|вам} {залишилась|залишилася|залишилось|залишилося|доступно} {# безкоштовна стаття|# безкоштовних статей|# безкоштовні статті|# безкоштовних матеріалів}$
        ^{преміум|ексклюзивний|платний|закритий} {контент|матеріал|доступ|контент для передплатників|контент для підписників}$
        ^{забули|не пам'ятаєте|нагадати|відновити|скинути} {пароль|свій пароль|ваш пароль}$
        ^{забули пароль|не пам'ятаєте пароль|забули свій пароль}?$
        ^{створити|створіть|зареєструвати|відкрити} {безкоштовний акаунт|акаунт|обліковий запис|безкоштовний обліковий запис|новий акаунт|профіль}$
        ^{увійти|вхід|увійдіть} {в акаунт|у свій акаунт|в особистий кабінет|до облікового запису|на сайт|до особистого кабінету}$
        ^{виберіть|обрати|оберіть|порівняти} {підписку|передплату|тариф|свій тариф|варіант передплати|план підписки}$
        ^{купити|подовжити|придбати|активувати} {підписку|передплату|преміум|цифрову передплату|преміум-підписку}$
        ^оформити {передплату|преміум|цифрову передплату|преміум-підписку}$
        ^{після|по} {закінчення|закінченні|завершення} {безплатного|безкоштовного|пробного} періоду, з вашої
        ^{вже|уже} {маєте|є} {підписку|передплату}?
        ^{вже|уже} {маєте|є} {підписку|передплату|підписка|передплата}$
        ^{вже|уже} {передплатник|передплатили|підписані|підписник}?
    """,
    "tr": """
        bu içerik abonelere özel-
        bu {içerik|yazı|makale|haber} {sadece|yalnızca} {abonelere|abonelerimize|aboneler|abonelerimiz} {özeldir|özel|açıktır|içindir|için}
        bu haber abonelere özel-
        bu yazı abonelere özel-
        ^bu içeriği görmek için
        ^bu içeriği okumak için
        ^bu haberi okumak için
        ^bu yazıyı okumak için
        bu içerik üyelere özel-
        ^abonelere özel$
        ^abonelere özel içerik
        ^sadece abonelere
        ^yalnızca aboneler
        ^üyelere özel$
        ^okumaya devam etmek için
        devamını okumak için * abone
        devamını okumak için * giriş
        devamını okumak için üye
        ^tamamını okumak için
        ^yazının tamamını okumak
        ^haberin tamamını okumak
        ^giriş yapın veya
        veya giriş yapın$
        ^giriş yapın ya da
        ^giriş yap veya
        ~giriş yapmanız gerek-
        ~giriş yapmış olmanız
        üye girişi yapmanız gerek-
        ~üye olmanız gerek-
        abone olmanız gerek-
        abone olun ve sınırsız
        abone ol, sınırsız
        sınırsız erişim için abone ol-
        ^hemen abone ol
        ^abone ol ve
        ^zaten abone misiniz
        ^zaten abone misin
        ^abone misiniz
        ^aboneliğiniz var mı
        ^zaten üye misiniz
        ^üye misiniz
        ^hesabınız var mı
        ^zaten hesabınız var mı
        ^hesabınız yok mu
        ^üye değil misiniz
        ^henüz üye değil misiniz
        ^giriş yap$
        ^giriş yapın$
        ^üye girişi$
        ^üye ol$
        ^ücretsiz üye ol
        ^giriş yap / üye ol$
        ^giriş / kayıt$
        ^çıkış yap$
        ^kayıt ol$
        ^hesabım$
        ^hesap oluştur$
        ^şifremi unuttum
        ^şifrenizi mi unuttunuz
        ^beni hatırla$
        ~sınırsız erişim
        ~giriş yapın
        ~abonelere
        ^bu {haber|yazı} {yalnızca|sadece} {abonelerimize|abonelere} {açıktır|özeldir|açık|özel}$
        ^bu {haber|yazı} {yalnızca|sadece} {üyelere|üyelerimize} {açıktır|özeldir|açık|özel}$
        ^bu {makale|içerik} {yalnızca|sadece} {abonelerimize|abonelere} {açıktır|özeldir|açık|özel}$
        ^bu {makale|içerik} {yalnızca|sadece} {üyelere|üyelerimize} {açıktır|özeldir|açık|özel}$
        ^{yazının|haberin|makalenin|içeriğin} {devamı|tamamı} için {abone ol|abone olun|giriş yap|giriş yapın|üye olun|üye ol}
        ^{aboneyseniz|üyeyseniz|aboneysen|abone iseniz|üye iseniz} {giriş yap|giriş yapın|giriş yapınız|lütfen giriş yapın|hesabınıza giriş yapın}$
        ^{ilk ay|ilk ayı|ilk ayınız|bir ay|ilk hafta|bir hafta} {ücretsiz|bedava} {dene|deneyin|deneme}
        ^# {gün|ay|hafta|günlük} ücretsiz {dene|deneyin|deneme|deneme süresi|kullan}$
        ^# ay # {tl'ye|tl|lira|liraya} {dene|deneyin|abone ol|abone olun}$
        ^{ücretsiz deneme|ücretsiz denemeyi başlat|ücretsiz denemeye başla|ücretsiz deneme süresi|ücretsiz denemenizi başlatın}$
        ^{bu ay|bugün} # ücretsiz {haber|makale|yazı|içerik} {okudunuz|okudun|hakkınız kaldı}$
        ^ücretsiz {makale|haber|okuma|yazı|içerik} {hakkınız doldu|hakkınız bitti|hakkınızı doldurdunuz|limitinize ulaştınız|limitinizi doldurdunuz|sınırına ulaştınız|limitine ulaştınız}
        ^{dilediğiniz|istediğiniz|istediğin} {zaman|an} iptal {et|edin|edebilirsiniz|edebilirsin|edilebilir}$
        ^{premium|plus|ücretli|özel} {içerik|haber|üyelik|abonelik}$
        ^{şifremi|parolamı|şifreni|parolanı|parolanızı|şifrenizi} {mi unuttunuz|mı unuttunuz|mi unuttun|mı unuttun|unuttum}$
        ^ücretsiz {hesap oluştur|hesap oluşturun|hesap aç|kaydol|kaydolun|üyelik|kayıt ol|kayıt olun|üye olun}$
        ^{bir plan|planını|planınızı|abonelik planını|abonelik planınızı|paketinizi|bir abonelik} {seç|seçin}$
        ^{abonelik planları|abonelik seçenekleri|abonelik paketleri|abonelik seçeneklerini gör|abonelik seçeneklerini inceleyin|abonelik avantajları|abonelik teklifleri|abonelik planlarını gör}$
        ^{oturum aç|oturum açın|oturumu kapat|hesabına giriş yap|hesabınıza giriş yapın|hesabınızla giriş yapın|abone girişi}$
        ^{hesabın|hesabınız|bir hesabın|bir hesabınız|henüz hesabınız|henüz hesabın} {yok mu|yok mu? üye olun|yok mu? kaydolun|yok mu? kayıt olun|yok mu? hesap oluşturun}$
        ^{zaten|hâlihazırda} {üye misin|hesabın var mı|bir hesabınız var mı|bir hesabın var mı}
        ^hâlihazırda abone misin
        ^{google|facebook|apple|e-posta|twitter|linkedin|google hesabınız|google hesabın} ile {giriş yap|giriş yapın|devam et|kaydol|oturum aç|bağlan|üye ol}$
        ^{ücretli|premium} {abone|üye} {ol|olun}$
        ^tüm bültenlere erişim-
        ^ücretsiz deneme {süresi|süreniz|süresinin} {bittikten|sona erdikten|bitiminden} sonra * {seçtiğin|seçtiğiniz|planın}
        ^bu site {şu anda|şu an} ödeme kabul et-
        ^bu site {sadece|yalnızca} davetiye-
        ^{bu içerik|bu yazı|bu sayfa} parola korumalı-
        ^{şimdi|hemen|şimdi ücretsiz} {kayıt ol|kayıt olun|kaydolun|üye ol|üye olun}$
    """,
    "ar": """
        هذا المقال متاح للمشتركين فقط$
        هذا المقال متاح للمشتركين$
        هذا المقال متاح فقط
        هذا المقال مخصص للمشتركين
        هذا المقال حصري للمشتركين
        هذا المحتوى متاح للمشتركين فقط$
        هذا المحتوى متاح للمشتركين$
        هذا المحتوى متاح فقط
        هذا المحتوى مخصص للمشتركين
        هذا المحتوى حصري للمشتركين
        هذا المحتوى للمشتركين
        هذه المادة متاحة للمشتركين فقط$
        هذه المادة متاحة للمشتركين$
        ^للمشتركين فقط
        ^حصري للمشتركين
        ^خاص بالمشتركين
        ^محتوى حصري للمشتركين
        ^محتوى مدفوع$
        ^لقراءة المقال كاملا
        ^لقراءة المقال كاملاً
        ^لقراءة بقية المقال
        لقراءة المزيد اشترك
        ^لمتابعة القراءة
        ^لمواصلة القراءة
        ^لإكمال القراءة
        ^اشترك لقراءة
        ^اشترك للقراءة
        اشترك الآن لقراءة
        اشترك الآن للوصول
        ^اشترك للوصول إلى
        ^سجل الدخول ل-
        ^سجل دخولك ل-
        ^سجّل الدخول ل-
        ~^قم بتسجيل الدخول
        ^يرجى تسجيل الدخول
        ^الرجاء تسجيل الدخول
        يجب تسجيل الدخول لقراءة
        ~^يجب تسجيل الدخول
        ~^عليك تسجيل الدخول
        ^سجل مجانا
        ^أنشئ حسابا مجانيا
        أنشئ حسابك المجاني
        ^احصل على وصول غير محدود
        ^احصل على وصول كامل
        ^هل أنت مشترك
        ^مشترك بالفعل
        ^مشترك؟
        ^هل لديك اشتراك
        ^هل لديك حساب
        ^لديك حساب؟
        ^لديك حساب بالفعل
        ^لديك اشتراك؟
        ^ليس لديك حساب
        ^لا تملك حسابا
        ^تسجيل الدخول$
        ^تسجيل دخول$
        ^دخول$
        ^تسجيل الخروج$
        ^إنشاء حساب$
        ^إنشاء حساب جديد
        ^حسابي$
        ^اشترك الآن$
        ^هل نسيت كلمة
        ^نسيت كلمة المرور
        ^نسيت كلمة السر
        ^تذكرني$
        ~وصول غير محدود
        ~للمشتركين
        ~تسجيل الدخول
        ^هذا {المحتوى|المقال|الموقع|القسم} {للأعضاء فقط|للمشتركين فقط|متاح للأعضاء فقط|خاص بالأعضاء|خاص بالمشتركين|متاح للمشتركين فقط|حصري للأعضاء|مخصص للأعضاء}$
        ^{اقرأ|تابع قراءة|أكمل} {المقال|المقال كاملا|الخبر كاملا} {بالاشتراك|مع الاشتراك|عند الاشتراك|بعد الاشتراك|باشتراك}$
        ^{اقرأ|تابع قراءة|أكمل} {باقي المقال|بقية المقال} {بالاشتراك|مع الاشتراك|عند الاشتراك|بعد الاشتراك|باشتراك}$
        ^{جرب|جربوا|تجربة} {شهرا|شهرا واحدا|لمدة شهر|لمدة أسبوع|أسبوعا} {مجانا|مجانية|مقابل دولار|مقابل دولار واحد}$
        ^{تجربة مجانية|ابدأ التجربة المجانية|ابدأ تجربتك المجانية|ابدأ الفترة التجريبية المجانية|جرب مجانا لمدة # أيام|تجربة مجانية لمدة # أيام|تجربة مجانية # أيام|# أيام مجانا|# يوما مجانا}$
        ^لقد {قرأت|استهلكت|استنفدت} {# مقالات مجانية|# من المقالات المجانية|# مقالات مجانية هذا الشهر|جميع مقالاتك المجانية|رصيدك من المقالات المجانية}$
        ^لقد وصلت إلى {الحد الأقصى|حد|الحد المسموح} * {المقالات المجانية|القراءة المجانية}
        ^{اشترك|اشتركوا|اشترك الآن} {لمتابعة|لمواصلة|لإكمال|لاستكمال} {القراءة|قراءة المقال|قراءة هذا المقال}
        ^{يمكنك|بإمكانك|تستطيع} {الإلغاء|إيقاف الاشتراك} {في أي وقت|متى شئت}$
        ^{الإلغاء|إلغاء|ألغ} {في أي وقت|اشتراكك في أي وقت|متى شئت}$
        ^{محتوى مميز|محتوى حصري|محتوى خاص|محتوى للأعضاء|للأعضاء فقط|محتوى بريميوم|مقال للمشتركين|خطط الاشتراك|باقات الاشتراك|خيارات الاشتراك|عروض الاشتراك|اختر خطة|اختر خطتك|اختر باقتك|اختر اشتراكك|اختر باقة الاشتراك}$
        ^{استعادة|استرجاع|إعادة تعيين|استرداد} {كلمة المرور|كلمة السر|كلمة مرورك}$
        ^هل {فقدت|نسيت} {كلمة مرورك|كلمة المرور|كلمة السر|كلمة مرورك ؟|كلمة المرور الخاصة بك}$
        ^{إنشاء|أنشئ|افتح|سجل} {حساب|حسابا|حسابك} {مجاني|مجانا|مجانيا|المجاني|الآن}$
        ^{تسجيل الدخول|سجل الدخول|المتابعة|متابعة} {باستخدام|عبر|بواسطة|من خلال} {google|جوجل|غوغل}$
        ^{تسجيل الدخول|سجل الدخول|المتابعة|متابعة} {باستخدام|عبر|بواسطة|من خلال} {facebook|فيسبوك}$
        ^{الدخول|سجل|تسجيل} {باستخدام|عبر|بواسطة|من خلال} {google|جوجل|غوغل|facebook|فيسبوك}$
        ^{تسجيل الدخول|سجل الدخول|المتابعة|متابعة} {باستخدام|عبر|بواسطة|من خلال} {apple|آبل|تويتر}$
        ^{تسجيل الدخول|سجل الدخول|المتابعة|متابعة} {باستخدام|عبر|بواسطة|من خلال} {حسابك في جوجل|البريد الإلكتروني}$
        ^{الدخول|سجل|تسجيل} {باستخدام|عبر|بواسطة|من خلال} {apple|آبل|تويتر|حسابك في جوجل|البريد الإلكتروني}$
        ^ليس لديك {حساب؟ سجل|حساب؟ سجل الآن|حساب؟ أنشئ حسابا|حساب؟ اشترك الآن|اشتراك}$
        ^{هل أنت|هل أنتم|ألست} {عضو|عضوا|مسجل|مشترك|أعضاء|مشتركا} {بالفعل|مسبقا|لدينا}
        ^{قم بالتسجيل|سجل|اشترك} {الآن مجانا|مجانا الآن}$
        ^قم بالتسجيل الآن$
        ^{افتح|احصل على} الوصول {إلى|إلي} {جميع|كل|كافة} {النشرات|المقالات|المحتويات}
        ^بعد انتهاء {فترة|الفترة} {التجربة المجانية|التجريبية المجانية}، سيتم * السعر
        ^هذا الموقع لا يقبل المدفوعات
        ^هذا الموقع {للمشتركين|للمدعوين|بدعوة} فقط،
        هذا {المقال|المحتوى|التقرير} متاح للمشتركين * {اشترك|سجل|للاشتراك|قم بالاشتراك|اشتركوا|تسجيل الدخول}
        هذه المادة متاحة للمشتركين * {اشترك|سجل|للاشتراك|قم بالاشتراك|اشتركوا|تسجيل الدخول}
    """,
    "fa": """
        این مطلب ویژه مشترکان
        این مطلب مخصوص مشترکان
        این مطلب ویژه مشترکین
        این مطلب فقط برای مشترکان
        این مقاله ویژه مشترکان
        این مقاله فقط برای
        این محتوا ویژه مشترکان
        این محتوا مخصوص مشترکان
        این محتوا فقط برای
        این محتوا ویژه اعضا
        این محتوا مخصوص اعضا
        ^ویژه مشترکان$
        ^ویژه مشترکین$
        ^ویژه اعضا$
        ^فقط برای مشترکان
        ^فقط برای اعضا
        ^برای خواندن متن کامل
        ^برای مطالعه متن کامل
        ^برای خواندن ادامه مطلب
        ^برای مشاهده ادامه مطلب
        ^برای مشاهده متن کامل
        ^برای ادامه مطالعه
        ^برای ادامه خواندن
        ^برای دسترسی به متن کامل
        ^برای دسترسی به این مطلب
        ~باید وارد حساب کاربری
        ~باید وارد سایت شوید
        ~باید ابتدا وارد
        ^ابتدا وارد حساب کاربری
        لطفا وارد حساب
        لطفا وارد شوید
        لطفاً وارد شوید
        وارد شوید یا ثبت
        وارد شوید یا عضو
        ~وارد حساب کاربری خود شوید
        اشتراک تهیه کنید
        اشتراک خود را تمدید کنید
        ~اشتراک بخرید
        ^ثبت‌نام رایگان$
        ^خرید اشتراک
        ^تهیه اشتراک
        ^قبلا ثبت‌نام کرده‌اید
        ^قبلا عضو شده‌اید
        ^قبلاً ثبت‌نام کرده‌اید
        ^مشترک هستید
        ^حساب کاربری دارید
        ^حساب کاربری ندارید
        ^عضو نیستید
        ^هنوز عضو نشده‌اید
        ^هنوز ثبت‌نام نکرده‌اید
        ^ورود$
        ^ورود / ثبت نام$
        ^ورود / ثبت‌نام$
        ^ورود و ثبت نام$
        ^ورود و ثبت‌نام$
        ^ورود یا ثبت‌نام$
        ^ورود | ثبت‌نام$
        ^ورود کاربران$
        ^ورود به سایت$
        ^ورود به حساب کاربری$
        ^ثبت نام$
        ^ثبت‌نام$
        ^عضویت$
        ^خروج$
        ^حساب کاربری$
        ^حساب کاربری من$
        ^رمز عبور * فراموش کرده‌اید
        ^رمز عبور را فراموش
        ^فراموشی رمز عبور
        ^مرا به خاطر بسپار
        ~مشترکان
        ~وارد شوید
        ~دسترسی نامحدود
        ^این {محتوا|مطلب|مقاله|بخش|سایت} فقط {برای اعضا|برای مشترکان|برای مشترکین|برای کاربران|با دعوت‌نامه|با اشتراک} * {است|می‌باشد}
        ^این {محتوا|مطلب|نوشته} با رمز {محافظت|عبور محافظت}
        ^این سایت در حال حاضر پرداخت‌ها
        ^برای {ادامه|خواندن ادامه|مطالعه کامل} * {مشترک شوید|اشتراک بخرید|ثبت‌نام کنید|عضو شوید}$
        ^{قبلا|پیش‌تر} {مشترک شده‌اید|عضو شده‌اید|ثبت‌نام کرده‌اید|ثبت نام کرده‌اید}؟ {وارد شوید|ورود}
        ^{یک ماه|یک هفته|یک هفته را|یک ماه را|# روز|# روز را|ماه اول} {رایگان امتحان کنید|رایگان|رایگان استفاده کنید|رایگان تست کنید}$
        ^شما # {مقاله|مطلب|خبر} {رایگان خوانده‌اید|رایگان خود را خوانده‌اید|رایگان این ماه را خوانده‌اید}$
        ^{هر زمان|هر وقت|هر موقع} {خواستید|بخواهید|که بخواهید|که خواستید} {لغو کنید|می‌توانید لغو کنید|اشتراک را لغو کنید}$
        ^{محتوای ویژه|محتوای پریمیوم|مطلب ویژه|محتوای ویژه اعضا|محتوای ویژه مشترکان|محتوای اختصاصی|مطلب پریمیوم|عضویت ویژه|اشتراک ویژه|دسترسی ویژه|دوره رایگان|آزمایش رایگان|دوره آزمایشی رایگان|شروع دوره آزمایشی رایگان}$
        ^{رمز|رمز عبور|رمز عبورتان|رمزتان|گذرواژه|گذرواژه خود|رمز عبور خود|کلمه عبور|کلمه عبور خود|پسورد} را {فراموش کرده‌اید|گم کرده‌اید|فراموش کردید|فراموش کرده اید}$
        ^{بازیابی|بازنشانی|تغییر|یادآوری} {رمز عبور|گذرواژه|کلمه عبور|رمز}$
        ^{ایجاد|ساخت|ساختن} {حساب کاربری|حساب|حساب کاربری رایگان|حساب رایگان|حساب کاربری جدید}$
        ^{انتخاب اشتراک|انتخاب طرح|طرح‌های اشتراک|پلن‌های اشتراک|بسته‌های اشتراک|یک طرح انتخاب کنید|پلن خود را انتخاب کنید|اشتراک خود را انتخاب کنید|نوع اشتراک|مزایای اشتراک}$
        ^ورود {با|از طریق} {گوگل|حساب گوگل|google|حساب کاربری گوگل|فیسبوک|اپل|ایمیل|شماره موبایل|شماره تلفن|پیامک}$
        ^{عضو هستید|عضو سایت هستید|مشترک هستید|حساب دارید|از قبل حساب دارید|از قبل عضو هستید}{|؟ وارد شوید}$
        ^با اشتراک ویژه، دسترسی
        ^پس از پایان دوره {رایگان|آزمایشی رایگان}، مبلغ {عادی|اشتراک}
    """,
    "he": """
        ^הכתבה זמינה למנויים
        ^הכתבה פתוחה למנויים
        כתבה זו זמינה למנויים
        כתבה זו למנויים
        כתבה זו פתוחה למנויים
        תוכן זה זמין למנויים
        תוכן זה למנויים
        תוכן זה מיועד למנויים
        תוכן זה פתוח למנויים
        המשך הכתבה * למנויים
        הכתבה המלאה זמינה למנויים
        ^למנויים בלבד
        ^למנויים$
        ^תוכן למנויים
        ^בלעדי למנויים
        ^תוכן פרימיום$
        ^{להמשך קריאה|להמשך הקריאה|לקריאת הכתבה המלאה}$
        ^להמשך {קריאה|הקריאה} {הצטרפו|התחברו|הירשמו|יש להירשם|יש להתחבר|יש לרכוש|לחצו|רכשו|היכנסו|הצטרף|התחבר|עשו מנוי|לחץ|באתר|במינוי|יש לעשות}
        ^כדי להמשיך לקרוא
        ^כדי לקרוא את הכתבה המלאה
        ^כדי לקרוא את המשך
        ^לקריאת הכתבה המלאה
        ^לקריאת הכתבה במלואה
        הירשמו כדי לקרוא
        הירשמו כדי להמשיך
        התחברו כדי לקרוא
        התחברו כדי להמשיך
        התחברו או הירשמו
        ^יש להתחבר כדי
        ^עליך להתחבר
        ^עליכם להתחבר
        הצטרפו כמנויים
        רכשו מינוי
        ^לרכישת מינוי
        ^קבלו גישה מלאה
        ^קבלו גישה ללא הגבלה
        סיימתם את מכסת
        נותרו לך * כתבות
        נותרו לכם * כתבות
        ^כבר מנוי
        ^כבר מנויים
        ^מנוי? התחבר-
        ^מנויים? התחברו
        ^כבר רשומים
        ^כבר יש לך חשבון
        ^כבר יש לכם חשבון
        ^יש לך חשבון
        ^יש לכם חשבון
        ^אין לך חשבון
        ^אין לכם חשבון
        ^עדיין לא מנויים
        ^עדיין לא רשומים
        ^עדיין לא מנוי
        ^התחברות$
        ^כניסה$
        ^כניסה למנויים$
        ^כניסת מנויים$
        ^התנתקות$
        ^התחבר$
        ^התחברו$
        ^הרשמה$
        ^התחברות / הרשמה$
        ^החשבון שלי$
        ^יצירת חשבון$
        ^שכחת סיסמה
        ^שכחת את הסיסמה
        ^שכחתם סיסמה
        ^שכחתי סיסמה
        ^זכור אותי$
        ~למנויים
        ~התחברו
        ^{כתבה זו|מאמר זה|המאמר} {זמינה|זמין|פתוח} {למנויים בלבד|למנויים|רק למנויים}
        ^הכתבה {זמין|פתוח} {למנויים בלבד|למנויים|רק למנויים}
        ^הכתבה זמינה {למנויים בלבד|רק למנויים}
        ^{כתבה זו|הכתבה|מאמר זה|המאמר} {זמינה|זמין|פתוח} {לחברים בלבד|למוזמנים בלבד|למנויי האתר}
        ^{כתבה זו|מאמר זה|המאמר} {פתוחה|מיועד|מיועדת} {למנויים בלבד|למנויים|רק למנויים}
        ^הכתבה {מיועד|מיועדת} {למנויים בלבד|למנויים|רק למנויים}
        ^הכתבה פתוחה {למנויים בלבד|רק למנויים}
        ^{כתבה זו|הכתבה|מאמר זה|המאמר} {פתוחה|מיועד|מיועדת} {לחברים בלבד|למוזמנים בלבד|למנויי האתר}
        ^{התוכן|תוכן זה|אתר זה} {זמינה|זמין|פתוח} {למנויים בלבד|למנויים|רק למנויים|לחברים בלבד|למוזמנים בלבד|למנויי האתר}
        ^{התוכן|תוכן זה|אתר זה} {פתוחה|מיועד|מיועדת} {למנויים בלבד|למנויים|רק למנויים|לחברים בלבד|למוזמנים בלבד|למנויי האתר}
        ^כדי לקרוא את {הכתבה המלאה|הכתבה|המאמר המלא} {הצטרפו|הירשמו|התחברו|רכשו מינוי}
        ^{מנוי קיים|מנויים קיימים|כבר יש לכם מינוי|כבר יש לך מינוי|יש לכם מינוי|יש לך מינוי|כבר חברים|כבר חבר}{|? התחבר|? התחברו|? היכנסו|? להתחברות}$
        ^{חודש ראשון|חודש ניסיון|חודש|שבוע|שבוע ניסיון|החודש הראשון|תקופת ניסיון} {חינם|ללא עלות|ב-# שקלים|ב-# ש"ח|בשקל|מתנה}$
        ^{התחילו תקופת ניסיון|התחל תקופת ניסיון|תקופת ניסיון|ניסיון חינם|נסו בחינם|נסו חינם|# ימי ניסיון חינם|# ימים חינם|התחילו ניסיון חינם|תקופת ניסיון ללא תשלום}$
        ^{קראתם|קראת} # {כתבות|מאמרים} {בחינם|חינם|החודש|החודש בחינם}$
        ^{הגעתם|הגעת} {למכסת|לסוף מכסת|למגבלת|למכסה של} {הכתבות|הקריאה}
        ^{ניתן|אפשר|תוכלו} לבטל {בכל עת|בכל רגע|בכל זמן|מתי שרוצים}$
        ^{ביטול בכל עת|מבטלים מתי שרוצים|ללא התחייבות|ללא התחייבות, ניתן לבטל בכל עת}$
        ^{שכחתם|שכחת} {את הסיסמה|סיסמה|את סיסמתך|סיסמא|את הסיסמא}$
        ^{איפוס|שחזור|אפס|שינוי} {סיסמה|הסיסמה|את הסיסמה|סיסמא}$
        ^{צרו|פתחו|פתיחת|צור|פתח} {חשבון|חשבון חינם|חשבון בחינם|חשבון חינמי|חשבון חדש}$
        ^יצירת {חשבון חינם|חשבון בחינם|חשבון חינמי|חשבון חדש}$
        ^{בחרו מסלול|בחר מסלול|בחרו את המסלול|מסלולי מינוי|מסלולי המינוי|סוגי מינויים|בחרו מינוי|הצטרפו כמנוי|הצטרפו למנויים|רכישת מינוי|רכשו מינוי|קנו מינוי|לרכישת מנוי|שדרגו עכשיו|שדרוג מינוי|הטבות למנויים}$
        ^{התחברות|התחבר|התחברו|המשך|הירשמו|כניסה|המשיכו} {עם גוגל|עם google|באמצעות גוגל|באמצעות google|דרך גוגל|עם פייסבוק}$
        ^{התחברות|התחבר|התחברו|המשך|הירשמו|כניסה|המשיכו} {באמצעות פייסבוק|דרך פייסבוק|עם facebook|עם apple|עם אפל|עם המייל}$
        ^{אין לכם|אין לך|עדיין אין לכם|עדיין אין לך} {חשבון|מינוי}{|? הירשמו|? הירשם|? להרשמה|? צרו חשבון}$
        ^פתחו גישה לכל הניוזלטרים
        ^לאחר תום תקופת הניסיון החינמית, תחויב-
        ^אתר זה {לא|אינו} מקבל תשלומים
        ^אתר זה פתוח למוזמנים
        ^{היכנסו|כניסה לחשבון|כניסה לאתר|התחברות לאתר|התחברות לחשבון|כניסה / הרשמה|כניסה לרשומים|התחברות מנויים}$
    """,
    "hi": """
        {यह|ये} {लेख|खबर|स्टोरी|सामग्री|आर्टिकल|कंटेंट|रिपोर्ट} {केवल|सिर्फ} {सदस्यों|सब्सक्राइबर्स|सब्सक्राइबर|ग्राहकों|पंजीकृत पाठकों|पंजीकृत सदस्यों|पंजीकृत उपयोगकर्ताओं|रजिस्टर्ड यूजर्स|प्रीमियम सदस्यों} {के लिए|पढ़ सकते|ही पढ़}
        {आपने|आप} * {मुफ्त|फ्री|निःशुल्क} {लेख|खबरें|आर्टिकल|स्टोरी} {पढ़ लिए|पढ़ ली|समाप्त|खत्म|पढ़ चुके}-
        {सदस्य बनें|सदस्यता लें|सब्सक्राइब करें|सब्सक्रिप्शन लें|लॉग इन करें|लॉगिन करें|साइन इन करें|रजिस्टर करें|ग्राहक बनें} और {पूरी खबर|पूरा लेख|आगे|पूरी स्टोरी|असीमित|सभी लेख|सभी खबरें|बाकी लेख|यह लेख} {पढ़ें|पढ़िए|पढ़ते रहें|पाएं|तक पहुंचें}
        {पूरा लेख|पूरी खबर|यह लेख|यह खबर|आगे|पूरी स्टोरी|सभी लेख} पढ़ने के लिए {सदस्यता|सब्सक्राइब|सब्सक्रिप्शन|लॉग|लॉगिन|साइन|रजिस्टर|सदस्य बनें|पंजीकरण|कृपया}
        {क्या आप|आप} {पहले से|पहले से ही|पहले ही} {सदस्य हैं|ग्राहक हैं|सब्सक्राइबर हैं|सब्सक्राइब कर चुके|रजिस्टर्ड हैं|पंजीकृत हैं}
        यह लेख केवल सदस्यों
        यह लेख केवल सब्सक्राइबर
        यह लेख सिर्फ़ सब्सक्राइबर
        यह खबर केवल सब्सक्राइबर
        यह सामग्री केवल सदस्यों
        यह सामग्री केवल सब्सक्राइबर
        यह कंटेंट सिर्फ सब्सक्राइबर
        ^यह प्रीमियम लेख
        ^यह प्रीमियम कंटेंट
        ^केवल सदस्यों के लिए$
        ^केवल सब्सक्राइबर के लिए$
        ^सिर्फ सब्सक्राइबर के लिए$
        ^प्रीमियम लेख$
        ^प्रीमियम स्टोरी$
        ^आगे पढ़ने के लिए
        ^पढ़ना जारी रखने के लिए
        जारी रखने के लिए लॉग
        जारी रखने के लिए साइन
        जारी रखने के लिए सब्सक्राइब
        लॉग इन करके पढ़ें
        लॉगिन करके पढ़ें
        ^लॉग इन या
        ^लॉगिन या
        कृपया लॉग इन
        कृपया लॉगिन
        कृपया साइन इन
        सब्सक्राइब करें और पढ़ें
        सब्सक्रिप्शन लें और
        ^असीमित पढ़ने के लिए
        ^पहले से सब्सक्राइबर
        ^क्या आप पहले से सब्सक्राइबर
        ^पहले से सदस्य
        ^क्या आप पहले से सदस्य
        ^पहले से ही सब्सक्राइब
        ^पहले से अकाउंट
        ^पहले से खाता
        ^अकाउंट नहीं है
        ^खाता नहीं है
        ^लॉग इन$
        ^लॉगिन$
        ^लॉग इन करें$
        ^लॉगिन करें$
        ^साइन इन$
        ^साइन इन करें$
        ^साइन अप$
        ^साइन अप करें$
        ^लॉग आउट$
        ^लॉगआउट$
        ^रजिस्टर करें$
        ^मेरा अकाउंट$
        ^मेरा खाता$
        ^खाता बनाएं$
        ^अकाउंट बनाएं$
        ^पासवर्ड भूल गए
        ^अभी सब्सक्राइब करें$
        ^सदस्यता लें$
        ~प्रीमियम
        ~लॉग इन
        ~लॉगिन
        आपके द्वारा चुने गए {स्तर|प्लान} के लिए * {कीमत|शुल्क}
        ^ {आप|} {पहले से|पहले से ही} {सदस्य|सब्सक्राइबर} {हैं|है}? {लॉग इन|} {करें|}$
        ^{क्या|} {आपके पास|आपका|पहले से} {कोई|} {खाता|अकाउंट} {नहीं है|नहीं}$
        ^{पासवर्ड|पासवर्ड क्या आप|अपना पासवर्ड} {भूल गए|भूल गये|याद नहीं|भूल गए हैं|भूले}$
        ^एक {सशुल्क|पेड|प्रीमियम} सदस्य {बनकर|बनें}
        {मुफ्त|मुफ़्त|फ्री|निःशुल्क} {परीक्षण|ट्रायल} {समाप्त|खत्म} होने के बाद, {आपको|आपसे} * {शुल्क|राशि}
        ^{यह|इस} {साइट|वेबसाइट} {इस समय|अभी|फिलहाल} {भुगतान|पेमेंट} स्वीकार नहीं
        ^{यह|इस} {साइट|वेबसाइट} केवल {निमंत्रण|आमंत्रण|आमंत्रित|सदस्यों} {द्वारा|के लिए|पर|लोगों}
        ^{यह|ये} {सामग्री|लेख|पोस्ट|पेज} पासवर्ड {से|द्वारा} {सुरक्षित|संरक्षित}
        ^{सब्सक्राइबर|सदस्यों के लिए|पेड|एक्सक्लूसिव} {लेख|सामग्री|कंटेंट|खबर|स्टोरी|आर्टिकल}$
        ^प्रीमियम {सामग्री|कंटेंट|खबर|आर्टिकल}$
        ^{पूरा लेख|पूरी खबर|आगे|पूरा आर्टिकल} पढ़ने के लिए {लॉग इन|लॉगिन|सब्सक्राइब|सदस्यता|साइन इन} {करें|लें|बनें}$
        ^{मुफ्त|नया|फ्री|निःशुल्क} {खाता|अकाउंट} {बनाएं|बनाएँ|खोलें|बनाइए}$
        ^{#|एक} {महीने|महीना|दिन} {मुफ्त|फ्री|सिर्फ} {आजमाएं|पढ़ें|ट्रायल}$
        ^आज ही {सब्सक्राइब|सदस्यता} {करें|लें}$
        ^अभी सदस्यता {करें|लें}$
        ^अभी सब्सक्राइब लें$
        ^{पूरा लेख|पूरी खबर|पूरी ख़बर|पूरी स्टोरी} पढ़ने के लिए$
        ^{पूरा लेख|पूरी खबर|पूरी ख़बर|पूरी स्टोरी} पढ़ने के लिए * {क्लिक करें|सब्सक्राइब|लॉग इन|लॉगिन|साइन इन|सदस्यता|सदस्य बनें|रजिस्टर|सब्सक्रिप्शन}-
    """,
    "id": """
        {artikel|konten|berita|tulisan|halaman} ini {hanya bisa|hanya dapat|hanya|khusus|eksklusif|dikhususkan} {dibaca|diakses|dinikmati|untuk|bagi|tersedia untuk} {oleh pelanggan|pelanggan|oleh anggota|anggota|member|pengguna terdaftar|pembaca terdaftar|oleh pengguna terdaftar|oleh member}
        {jadilah|jadi|menjadi} {pelanggan|anggota|member} {untuk|dan|agar dapat|agar bisa} {membaca|baca|terus membaca|melanjutkan|mengakses|akses}
        {jatah|kuota|batas} {artikel|baca|bacaan|berita} {gratis|gratis anda|anda} * {habis|tercapai|terpakai}
        {anda|kamu} {telah|sudah} {membaca|mencapai|menghabiskan} * {artikel gratis|batas artikel|kuota artikel|artikel gratis bulan ini}
        ^{beli akses|beli langganan|beli paket|berlangganan|berlanggananlah|silakan berlangganan|silakan login|silakan masuk|masuk|login|daftar} {untuk|agar bisa|agar dapat|guna} {membaca|melanjutkan|mengakses|lanjut|terus|membuka}
        ^{sudah|apakah anda sudah} {jadi|berlangganan|menjadi|punya|memiliki|terdaftar} {pelanggan|anggota|member|langganan|akun}
        artikel ini hanya tersedia bagi
        artikel ini tersedia khusus
        konten ini khusus untuk
        konten ini hanya untuk
        konten ini hanya tersedia untuk
        konten ini hanya tersedia bagi
        ^khusus pelanggan
        ^khusus untuk pelanggan$
        ^khusus member$
        ^konten premium$
        ^artikel premium$
        ^konten eksklusif$
        ^untuk melanjutkan membaca
        ^untuk terus membaca
        ^untuk membaca artikel lengkap
        ^untuk membaca artikel selengkapnya
        ^untuk membaca selengkapnya
        ^untuk membaca konten ini
        berlangganan untuk membaca
        berlangganan untuk melanjutkan
        berlangganan untuk mendapatkan akses
        berlangganan sekarang dan
        berlangganan sekarang untuk
        masuk untuk membaca
        masuk untuk melanjutkan
        ^masuk atau daftar
        login untuk membaca
        login untuk melanjutkan
        ^login atau daftar
        ^silakan login
        silakan login untuk membaca
        silakan login atau
        ^silakan masuk ke akun
        silakan masuk atau
        daftar gratis untuk
        ~anda harus login
        ~anda harus masuk untuk
        ~anda perlu login
        ^buka akses penuh
        ^dapatkan akses tanpa batas
        ^dapatkan akses tak terbatas
        ^dapatkan akses penuh
        ^berlangganan sekarang$
        ^berlangganan$
        ^mulai berlangganan
        ^pilih paket langganan
        ^pilih paket berlangganan
        ^belum punya akun
        ^belum memiliki akun
        ^belum berlangganan
        ^masuk$
        ^login$
        ^log in$
        ^keluar$
        ^daftar$
        ^masuk / daftar$
        ^login / daftar$
        ^daftar sekarang$
        ^buat akun$
        ^akun saya$
        ^lupa password
        ^lupa kata sandi
        ^ingat saya$
        sisa * artikel gratis
        ~akses tanpa batas
        ~pelanggan
        ^{sudah|apakah sudah} {menjadi|jadi|} {anggota|pelanggan|member}? {masuk|login|}$
        ^{belum|tidak|apakah anda belum} {punya|memiliki|mempunyai} akun? {daftar|buat akun|daftar sekarang|daftar di sini|}$
        ^{lupa|kehilangan} {kata sandi|password|sandi|kata sandi anda|password anda}$
        ^{setelah|ketika} {masa|} {percobaan|uji coba} gratis {berakhir|selesai|habis}, {anda|kamu} akan
        ^{situs|laman|website} ini {saat ini|} tidak {menerima|melayani} {pembayaran|langganan|pendaftaran}
        ^{situs|laman|website} ini hanya {untuk|bagi} {yang diundang|undangan|tamu undangan}
        ^{buka|dapatkan} akses {ke|tak terbatas ke} {semua|seluruh} {buletin|newsletter} {dengan|untuk} {menjadi|berlangganan}
        ^{konten|artikel} ini {diproteksi|dilindungi|terproteksi} {dengan|oleh|} {kata sandi|password|sandi}
        ^{berita|eksklusif} {premium|khusus pelanggan|eksklusif|berlangganan|pelanggan|anggota|khusus anggota|untuk pelanggan|member}$
        ^konten {khusus pelanggan|berlangganan|pelanggan|anggota|khusus anggota|untuk pelanggan|member}$
        ^artikel {khusus pelanggan|eksklusif|berlangganan|pelanggan|anggota|khusus anggota|untuk pelanggan|member}$
        ^khusus {premium|khusus pelanggan|eksklusif|berlangganan|pelanggan|anggota|khusus anggota}$
        ^{berlangganan|langganan} {untuk|agar bisa|dan} {melanjutkan|lanjut|lanjutkan} {membaca|baca|}$
        ^{bisa|dapat|} {batalkan|dibatalkan|batal|berhenti} kapan saja$
        ^{buat|daftar|bikin} akun {gratis|baru|sekarang}$
        ^{lihat|pilih} {paket|paket langganan|opsi langganan}$
        ^sudah berlangganan{?|? masuk|? login|? silakan}
        ^sudah berlangganan {masuk|login|silakan|}$
    """,
    "vi": """
        {bài viết|bài|nội dung|bài báo|tin} này {chỉ|chỉ được|dành riêng|chỉ có thể} {dành|cho|đọc được|xem được|dành riêng} {cho|bởi|với} {thuê bao|thành viên|hội viên|người đăng ký|bạn đọc trả phí|độc giả trả phí|độc giả đăng ký|người dùng đã đăng ký|bạn đọc đã đăng ký}
        ^{đăng ký|đăng ký thuê bao|mua gói|mua gói đọc báo|mua gói thành viên|trở thành thành viên|trở thành hội viên|trở thành thuê bao|đăng ký thành viên|đăng ký gói|đăng ký ngay|mua quyền truy cập|nâng cấp tài khoản|đăng ký tài khoản} để {đọc|xem|tiếp tục|truy cập|mở khóa} {tiếp|toàn bộ|đầy đủ|bài|trọn|đọc|không giới hạn|nội dung|hết|thêm|trọn vẹn}
        ^{bạn đã|bạn là|đã} {là thuê bao|là thành viên|là hội viên|đăng ký|có tài khoản|có gói} {? đăng nhập|rồi|chưa|. đăng nhập|? hãy đăng nhập}
        bạn đã {đọc hết|đọc|sử dụng hết|dùng hết|hết} * {bài miễn phí|bài viết miễn phí|lượt đọc miễn phí|bài báo miễn phí}
        {để đọc tiếp|để tiếp tục đọc|để xem toàn bộ|để đọc đầy đủ}, {hãy|mời|bạn|xin|vui lòng|quý}
        bài viết này dành riêng cho
        bài viết này chỉ dành cho
        bài viết dành riêng cho thành viên
        bài viết dành cho độc giả trả phí
        nội dung này chỉ dành cho
        nội dung này dành riêng cho
        ^nội dung dành riêng cho
        ^nội dung chỉ dành cho thành viên
        ^nội dung dành cho người đăng ký
        ^dành cho thành viên$
        ^dành cho hội viên$
        ^dành cho bạn đọc trả phí
        ^nội dung trả phí$
        ^bài viết trả phí$
        ^để tiếp tục đọc
        ^để đọc toàn bộ
        ^để đọc toàn văn bài
        ^để đọc trọn vẹn bài
        ^để xem đầy đủ nội dung
        vui lòng đăng nhập để đọc
        vui lòng đăng nhập hoặc
        ^mời bạn đăng nhập
        ^đăng nhập để đọc
        ^đăng nhập để tiếp tục
        ^đăng nhập để xem
        ^đăng nhập hoặc đăng ký
        ^đăng ký để đọc
        ^đăng ký tài khoản để
        ~^đăng ký gói
        ~bạn cần đăng nhập
        ~bạn phải đăng nhập
        bạn đã đọc hết * miễn phí
        ^mở khóa bài viết
        ^mở khóa toàn bộ
        ~truy cập không giới hạn
        ~^mua gói
        ^chọn gói
        ^nâng cấp tài khoản
        ^bạn đã là thành viên
        ^đã là thành viên
        ^đăng nhập$
        ^đăng xuất$
        ^đăng ký$
        ^đăng nhập / đăng ký$
        ^đăng nhập bằng google$
        ^đăng nhập bằng facebook$
        ^tài khoản của tôi$
        ^tạo tài khoản$
        ^tạo tài khoản mới$
        ^bạn quên mật khẩu
        ^ghi nhớ đăng nhập
        ~đăng nhập
        ^{bạn|quý vị} đã {là|có} {thành viên|tài khoản}{ chưa|}? {đăng nhập|đăng nhập ngay|}$
        ^đã có tài khoản? {đăng nhập|đăng nhập ngay|}$
        ^{chưa|bạn chưa|không|vẫn chưa} có tài khoản? {đăng ký|đăng ký ngay|tạo tài khoản|hãy đăng ký|}$
        ^{quên|bạn quên|lấy lại} mật khẩu$
        ^{sau khi|khi} {hết hạn|hết|kết thúc} {đọc thử|dùng thử|thời gian dùng thử|bản dùng thử} {miễn phí|}, * {tính phí|trả phí|thanh toán|hủy}
        ^bạn có thể {hủy|huỷ} {gói|đăng ký|gói cước} {bất cứ lúc nào|bất kỳ lúc nào}$
        hủy gói trước khi hết hạn đọc thử
        ^{trang|trang web|website} này {hiện|hiện tại|} {chưa|không} chấp nhận thanh toán
        ^{trang web|website|trang} này chỉ dành cho {những người|người|thành viên|khách} {được mời|đã được mời}
        ^{trở thành|hãy trở thành} {thành viên|thuê bao|hội viên|độc giả} {trả phí|có trả phí} để {mở khóa|đọc|truy cập|xem}
        ^{nội dung|bài viết|bài} này {được|đã được} bảo vệ {bằng|bởi} mật khẩu
        ^{nội dung|bài viết|bài|tin} {dành cho thành viên|dành cho hội viên|dành riêng cho thành viên|premium|độc quyền|dành cho thuê bao|dành cho người đăng ký}$
        ^{bài|tin} trả phí$
        ^{đăng ký|đăng nhập|mua gói|trả phí} để {đọc tiếp|tiếp tục đọc|đọc toàn bộ|đọc đầy đủ|xem tiếp|đọc bài viết|đọc bài viết này|đọc toàn bộ bài viết}$
        ^{có thể|} {hủy|huỷ} {gói|thuê bao|} {bất cứ lúc nào|bất kỳ lúc nào|mọi lúc}$
        ^{dùng thử|đọc thử} miễn phí {tháng|ngày} đầu tiên$
        ^{tạo|đăng ký|lập} tài khoản {miễn phí|ngay|miễn phí ngay}$
        ^{đăng ký|lập} tài khoản mới$
        ^bạn {còn|đã đọc} {#|#  bài|# bài} {bài viết|bài|} miễn phí {trong tháng|trong tháng này|}$
        ^chỉ dành cho thành viên {trả phí|đăng ký|}$
        ^vui lòng đăng nhập {để xem|để tiếp tục|để sử dụng|trước|}$
        ^vui lòng đăng nhập để {tiếp tục|xem|đọc|sử dụng}
        ^để đọc tiếp bài {viết|báo|này}
        ^hãy đăng nhập để {đọc|xem|tiếp tục|mở khóa}
        ^{đã|bạn đã|chưa|bạn chưa} có tài khoản?
        ^{đã|bạn đã} có tài khoản$
        ^nội dung dành {cho|riêng cho} {độc giả|bạn đọc|thành viên|hội viên} {vip|trả phí|premium|đăng ký|đặc biệt}
    """,
    "th": """
        {บทความนี้|เนื้อหานี้|ข่าวนี้|เรื่องนี้|คอนเทนต์นี้}{อ่านได้เฉพาะ|สงวนสิทธิ์เฉพาะ|เปิดให้อ่านเฉพาะ|ให้บริการเฉพาะ|มีไว้สำหรับ|สงวนไว้เฉพาะ|จำกัดเฉพาะ|เฉพาะ}{สมาชิก|ผู้สมัครสมาชิก|ผู้ลงทะเบียน|สมาชิกเท่านั้น}
        {คุณ|ท่าน}{อ่านบทความฟรี|ใช้สิทธิ์อ่านฟรี|อ่านข่าวฟรี|ได้อ่านบทความฟรี|ใช้สิทธิ์อ่านบทความฟรี}*{ครบแล้ว|หมดแล้ว|ครบจำนวน|ครบตาม|ครบโควตา}
        ^{ซื้อแพ็กเกจ|ซื้อสิทธิ์|สมัครแพ็กเกจ|สมัครสมาชิก|ล็อกอิน|ลงทะเบียน|เป็นสมาชิก|เข้าสู่ระบบ|ลงชื่อเข้าใช้}{เพื่ออ่าน|เพื่อเข้าถึง|เพื่อปลดล็อก}{ต่อ|บทความ|เนื้อหา|ฉบับเต็ม|แบบไม่จำกัด|ข่าว}
        ^{เป็นสมาชิก|มีบัญชี|สมัครสมาชิก|ลงทะเบียน}{แล้วใช่ไหม|อยู่แล้วใช่ไหม|แล้วหรือยัง|อยู่แล้วหรือไม่}
        บทความนี้สำหรับสมาชิก
        บทความนี้สงวนไว้สำหรับสมาชิก
        เนื้อหานี้สำหรับสมาชิก
        เนื้อหานี้สงวนไว้สำหรับสมาชิก
        ^เฉพาะสมาชิก$
        ^เฉพาะสมาชิกเท่านั้น$
        ^สำหรับสมาชิก$
        ^สำหรับสมาชิกเท่านั้น$
        ^เนื้อหาสำหรับสมาชิก
        ^เนื้อหาพรีเมียม$
        ^เพื่ออ่านบทความฉบับเต็ม
        ~เพื่ออ่านบทความ
        ^เพื่ออ่านบทความนี้
        ^เพื่ออ่านเนื้อหาทั้งหมด
        ~เพื่ออ่านต่อ$
        ^เพื่อเข้าถึงเนื้อหาทั้งหมด
        ^เข้าสู่ระบบเพื่ออ่าน
        กรุณาเข้าสู่ระบบเพื่ออ่าน
        ^กรุณาเข้าสู่ระบบ
        ^โปรดเข้าสู่ระบบ
        ^กรุณาสมัครสมาชิก
        ^สมัครสมาชิกเพื่ออ่าน
        ^สมัครสมาชิกเพื่อเข้าถึง
        ^เข้าสู่ระบบหรือสมัครสมาชิก
        ~ต้องเข้าสู่ระบบก่อน
        คุณอ่านบทความฟรีครบ
        ~อ่านได้ไม่จำกัด
        ^ปลดล็อกบทความ
        ^เป็นสมาชิกอยู่แล้ว
        ^เป็นสมาชิกแล้ว
        ^มีบัญชีอยู่แล้ว
        ^มีบัญชีแล้ว
        ^ยังไม่เป็นสมาชิก
        ^ยังไม่มีบัญชี
        ^เข้าสู่ระบบ$
        ^ออกจากระบบ$
        ^สมัครสมาชิก$
        ^สมัครสมาชิกใหม่$
        ^ลงทะเบียน$
        ^ล็อกอิน$
        ^เข้าสู่ระบบ / สมัครสมาชิก$
        ^บัญชีของฉัน$
        ^สร้างบัญชี$
        ^ลืมรหัสผ่าน
        ^จดจำฉัน$
        ~เข้าสู่ระบบ
        ~สมัครสมาชิก
        ^{เป็นสมาชิก|คุณเป็นสมาชิก|มีบัญชี}{อยู่|}แล้ว{?|หรือยัง|}{ เข้าสู่ระบบ|เข้าสู่ระบบ|}$
        ^{ยังไม่มี|ไม่มี}{บัญชี|บัญชีผู้ใช้|สมาชิก}{?|หรือ|}{ สมัครสมาชิก|สมัครสมาชิก|}$
        ^{ลืม|คุณลืม|คุณจำ}{รหัสผ่าน|รหัสผ่านไม่ได้|รหัสผ่านหรือไม่|พาสเวิร์ด|รหัสผ่านใช่ไหม}$
        ^{ลงชื่อเข้าใช้|ลงชื่อเข้าระบบ|ล็อกอิน|เข้าสู่ระบบ|สมัครสมาชิก|ลงทะเบียน}{เพื่ออ่านต่อ|เพื่ออ่านบทความ|เพื่ออ่านเนื้อหาเต็ม|เพื่อรับสิทธิ์|เพื่ออ่านบทความนี้}$
        ^{ลงชื่อเข้าใช้|ลงชื่อเข้าระบบ}$
        ^{หลังจาก|เมื่อ}{ช่วง|ระยะเวลา|}{ทดลองใช้|ทดลองอ่าน}ฟรี{สิ้นสุดลง|หมด|ครบ|สิ้นสุด}*คุณจะถูก
        {คุณ|ท่าน}จะถูกเรียกเก็บเงิน{ตามราคา|ในราคา|อัตโนมัติ}
        ^ปลดล็อก{การเข้าถึง|บทความ|จดหมายข่าว}*{โดยสมัครเป็นสมาชิก|โดยสมัครสมาชิก|เมื่อสมัครสมาชิก}
        ^เว็บไซต์นี้{สำหรับผู้ได้รับเชิญ|สำหรับสมาชิก|เฉพาะผู้ได้รับเชิญ|ยังไม่รับชำระเงิน|ไม่รับชำระเงิน|ไม่เปิดรับการชำระเงิน}
        ^{เนื้อหา|บทความ|หน้า}นี้{ถูกป้องกันด้วย|ได้รับการป้องกันด้วย|มีการป้องกันด้วย|ถูกล็อกด้วย}รหัสผ่าน
        ^{บทความ|เนื้อหา|คอนเทนต์|ข่าว}{เฉพาะสมาชิก|สำหรับสมาชิก|สำหรับสมาชิกเท่านั้น|พิเศษสำหรับสมาชิก|premium}$
        ^{บทความ|คอนเทนต์|ข่าว}พรีเมียม$
        ^{สามารถ|}ยกเลิกได้{ทุกเมื่อ|ตลอดเวลา|ทุกเวลา}$
        ^{ทดลองอ่าน|ทดลองใช้|อ่าน}ฟรี{ # วัน| # เดือน|#วัน|#เดือน|ทันที|เดือนแรก}$
        ^{สร้าง|เปิด|สมัคร}บัญชี{ฟรี|ใหม่|ผู้ใช้ฟรี|ผู้ใช้|ผู้ใช้ใหม่}$
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
    "ko": """
        ~로그인-
        ~회원가입-
        ~유료-
        ~언제든지 해지-
        ~무제한-
        ~전문 보기-
    """,
    "da": """
        ~hele artiklen
        ~ubegrænset adgang
        ~første måned
        ~opsig når som helst
        ~kr. om måneden
    """,
    "no": """
        ~hele saken
        ~hele artikkelen
        ~første måned
        ~avslutt når du vil
        ~kr i måneden
    """,
    "fi": """
        ~koko jutun
        ~koko artikkelin
        ~ensimmäinen kuukausi
        ~peruuta milloin
        ~voit perua
        ~euroa kuussa
    """,
    "cs": """
        ~celý článek
        ~všechny články
        ~kdykoli zrušit
        ~kdykoliv zrušit
        ~první měsíc
        ~bez omezení
    """,
    "sk": """
        ~celý článok
        ~všetky články
        ~kedykoľvek zrušiť
        ~prvý mesiac
        ~bez obmedzení
    """,
    "hu": """
        ~teljes cikk
        ~korlátlan hozzáférés
        ~első hónap
        ~az összes cikk
        ~bármikor lemondhat-
    """,
    "ro": """
        ~articolul integral
        ~toate articolele
        ~anulezi oricând
        ~poți anula
        ~prima lună
    """,
    "bg": """
        ~цялата статия
        ~всички статии
        ~по всяко време
        ~първия месец
        ~първият месец
    """,
    "el": """
        ~ολόκληρο το άρθρο
        ~όλα τα άρθρα
        ~ακυρώστε
        ~πρώτο μήνα
        ~οποιαδήποτε στιγμή
    """,
    "uk": """
        ~усі матеріали
        ~всі матеріали
        ~статтю повністю
        ~перший місяць
        ~скасувати будь-коли
    """,
    "tr": """
        ~tüm içeriklere
        ~tüm haberlere
        ~istediğiniz zaman iptal
        ~ilk ay
        ~abone olun
    """,
    "ar": """
        ~جميع المقالات
        ~إلغاء الاشتراك
        ~المقال كاملا
        ~الشهر الأول
        ~في أي وقت
    """,
    "fa": """
        ~متن کامل
        ~همه مطالب
        ~ثبت‌نام کنید
        ~ماه اول
    """,
    "he": """
        ~הכתבה המלאה
        ~ללא הגבלה
        ~בחודש הראשון
        ~ביטול בכל עת
        ~לכל הכתבות
    """,
    "hi": """
        ~सब्सक्राइब करें
        ~सब्सक्राइबर
        ~पूरा लेख
        ~असीमित
        ~कभी भी रद्द
    """,
    "id": """
        ~artikel lengkap
        ~semua artikel
        ~kapan saja
        ~bulan pertama
        ~batalkan
    """,
    "vi": """
        ~thành viên
        ~trả phí
        ~đọc không giới hạn
        ~tháng đầu
        ~hủy bất cứ lúc nào
    """,
    "th": """
        ~ไม่จำกัด
        ~เดือนแรก
        ~ยกเลิกได้ทุกเมื่อ
        ~ฉบับเต็ม
    """,
}
"""What such a prompt speaks of: proves nothing, but counts beside an opening such as "help us"."""


BY_SENTENCE = True
"""Phrases that begin a line may begin the last sentence of a paragraph."""

SENTENCES = Sentences("paywall_prompts", PHRASES, COMPANY)


_COMMON = frozenset(["der", "die", "und", "das", "dem", "ist", "nicht", "auch", "wird", "einer"])
"""Common German words whose shifted forms are phrases. A hidden line of some length has three of them, others none."""

_READABLE = re.compile(r"\b(?:der|die|das|und|ist|nicht)\b")
"""Some of them as they are: a line with these can be read."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Every line that says one of the phrases, weighed; steps of a manual and headings of prose are spared."""
    plain = []
    for line, said in hits:
        words = sorted({hit.phrase.text for hit in said if _shifted_back(hit.phrase.text) in _COMMON})
        if len(words) >= 3 and not _READABLE.search(line.view):
            yield Finding(
                line, FULL, f'hides its words from who has not paid: "{words[0]}" is "{_shifted_back(words[0])}"'
            )
        elif rest := [hit for hit in said if hit.phrase.text not in words]:
            plain.append((line, rest))
    yield from prompts(page, plain, SENTENCES)


def _shifted_back(word: str) -> str:
    """A word with each letter shifted by one, as it was."""
    return "".join(chr(ord(letter) - 1) for letter in word)


EXAMPLES = """
# en
- Already registered? Log in
  Already registered? Then the ferry will take you to any of the nine polling stations.

- Try free for 14 days, then $9.
- Billed annually
  Billed annually, the plan costs less than two coffees a month, which the test praises.

- Keep reading with a subscription.
  The parking lot behind the harbor is only for members of the sailing club, and everybody else has to walk.

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
- Melden Sie sich an, um diesen Text zu lesen.
  Melden Sie sich an, um die Kasse zu wechseln, raten Verbraucherschützer, und kündigen Sie erst später.
  Noch kein Konto, aber schon Schulden: So fängt für viele Lehrlinge das Leben an.
  Nur für Abonnenten spielte das Orchester in jenem Winter.

- Sie haben schon ein Digital-Abo? Zum Login
  Sie haben schon ein Kind verloren, und nun soll auch noch das zweite in den Krieg ziehen.
  Sie haben bereits einen Brief geschrieben, doch das Amt hat auch im Herbst nicht geantwortet.

- Diese Website nimmt derzeit keine Zahlungen entgegen.
- Kostenloses Konto erstellen
  Diese Bank nimmt derzeit keine Münzen an, und der Automat vor der Tür ist seit Ostern zugeklebt.

  Zum Weiterlesen braucht es Licht
  Der Leuchtturmwärter las jede Nacht drei Stunden in demselben Buch und hörte immer an derselben Stelle wieder auf.

- Sie haben Ihre kostenlosen Artikel für diesen Monat aufgebraucht.
- Jetzt vier Wochen gratis testen, jederzeit kündbar.
  Der Parkplatz hinter dem Hafen ist nur für Mitglieder des Segelklubs zugänglich, alle anderen müssen laufen.

- Sie haben bereits ein Abo? Hier anmelden
- Dieser Artikel ist exklusiv für Abonnenten.
- Jetzt weiterlesen mit dem Probeabo
- Ejf Gåisf obdi efs Jotfm jtu tfju Npoubh bvàfs Cfusjfc- voe ebt Ibgfobnu xfjà ojdiu- xboo ejf Nbtdijof lpnnu/
  Wer jeden Buchstaben um einen verschiebt, liest statt "der", "die" und "das" nur noch "efs", "ejf" und "ebt".
  Der Verlag meldet, dass die Zahl der Abonnenten gestiegen ist, obwohl das Abo seit Mai zwei Euro mehr kostet.

# fr
- Vous souhaitez lire la suite ?
  Vous voulez lire une histoire de mer ? Prenez celle-ci et fermez la fenêtre.

- Ce podcast est réservé aux abonnés.
  Le balcon est réservé aux abonnés depuis la fondation du théâtre, et personne ne songe à les en chasser.

- Cet article est réservé aux abonnés.
- Déjà abonné ? Connectez-vous
- Il vous reste 75 % de cet article à lire.
  Le journal a gagné dix mille abonnés en un an, et la moitié d'entre eux lisent les articles sur leur téléphone.

- Résiliable à tout moment
- J'ai déjà un compte
  J'ai déjà un compte dans cette banque, répond le retraité, et je ne vois pas pourquoi j'en ouvrirais un second.

# es
- Suscríbete para seguir leyendo
- ¿Ya eres suscriptor? Inicia sesión
- Contenido exclusivo para suscriptores
  La plataforma perdió doscientos mil suscriptores en el primer trimestre, según los datos que publicó el martes.

- Cancela cuando quieras
- ¿Ya eres miembro?
  Cancela cuando quieras la cena, le dijo su hermana, que ya había comprado el pescado y dos botellas de sidra.

  Solo para suscriptores: con ese cartel cerró la panadería del molino su horno de leña a los veraneantes en agosto.

# it
- Abbonati per continuare a leggere
- Sei già abbonato? Accedi
  Gli abbonati della rivista sono raddoppiati in due anni, ha spiegato il direttore nell'assemblea dei soci.

- Disdici quando vuoi
- Password dimenticata?
  Disdici quando vuoi la cena, gli disse la sorella, che aveva già comprato il pesce e due bottiglie di vino.

- Per continuare a leggere l'inchiesta abbonati a un euro
  Per continuare a leggere di notte il guardiano del mulino si era comprato una lampada, e la moglie gliela nascondeva.

# pt
- Assine para continuar lendo
- Já é assinante? Faça login
  A operadora terá de devolver o dinheiro aos assinantes que pagaram pelo serviço durante a greve de março.

- Cancele quando quiser
- Não tem uma conta?
  Cancele quando quiser o jantar, disse a irmã, que já tinha comprado o peixe e duas garrafas de vinho verde.

- Já é assinante? Acesse a sua conta
  Já é assinante do boletim da ponte desde menino e nunca perdeu um número, nem no ano da enchente.
  Para continuar a ler, o moleiro subia ao telhado, onde a luz durava mais meia hora do que na cozinha.

# nl
- Deze site accepteert momenteel geen betalingen.
  Deze bank accepteert momenteel geen munten, en de automaat naast de deur is sinds Pasen dichtgeplakt.

- Sluit een abonnement af en lees onbeperkt alle artikelen.
- Log in om het hele artikel te lezen.
  De parkeerplaats achter de haven is alleen voor leden van de zeilclub, en alle anderen moeten lopen.

- Log in om verder te lezen
- Al abonnee? Log in
- Dit artikel is exclusief voor abonnees
  De krant telt inmiddels meer digitale dan papieren abonnees, zo blijkt uit het jaarverslag van de uitgever.

# pl
- Zaloguj się, aby czytać dalej
- Masz już prenumeratę? Zaloguj się
  Wydawca poinformował, że liczba prenumeratorów wzrosła o jedną piątą, choć cena była wyższa niż rok temu.

- Rezygnujesz, kiedy chcesz
- Materiał dla subskrybentów
  Przeczytałem wszystkie artykuły o moście, jakie ukazały się od wojny, a w żadnym nie było nazwiska inżyniera.

# ru
- Оформите подписку, чтобы читать дальше
- Уже есть аккаунт? Войти
  Число подписчиков сервиса выросло за год на треть, сообщила компания в отчёте для своих акционеров.

- Вы прочитали 3 из 5 бесплатных статей
- Чтобы дочитать этот текст, оформите подписку.
  После окончания бесплатного периода горожане будут платить за парковку сорок рублей в час.

# sv
  Redan prenumerant? Så hade det låtit i telefonen varje kväll, tills fyrvaktaren drog ur sladden.

- Den här artikeln kan bara läsas av prenumeranter.
- Du har läst alla dina gratisartiklar den här månaden.
  Parkeringen bakom hamnen är bara för medlemmar i segelklubben, och alla andra måste gå.

- Logga in för att läsa vidare
- Är du redan prenumerant? Logga in
  Tidningen har fått tiotusen nya prenumeranter sedan i våras, och de flesta av dem läser bara i telefonen.

- Skapa ett gratis konto
- Glömt ditt lösenord?
  Skapa ett gratis konto hos kommunen, så går bygglovet fortare.

# ja
  続きを読むには勇気が要った。灯台守の手紙は、嵐の夜で終わっていた。
  この記事は会員限定のまま三年が過ぎ、島の人は誰も読んでいない。
- この記事は会員限定です

  看板の言葉を変えるだけで客は増える、と店主は言う。続きはこちら、と書けば五人が角を曲がってくるそうだ。

- アカウントをお持ちでない方はこちら
- すでに会員ですか？
  すでに会員だった男性は、二重に料金を払わされたと訴えている。

- この記事は会員限定です
- 続きを読むにはログインしてください
- 会員登録
  同社の有料会員は昨年より二割増え、十万人を超えたと決算の説明会で明らかにした。

# zh
- 已经是会员了？
- 還沒有帳號嗎？
  他已经是会员了，却从来没有去过那家健身房。

- 该内容受密码保护。如欲查看请在下方输入密码：
  警方说，文件受密码保护，三名专家花了一个星期才打开。

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

# ko
- 이미 회원이신가요?
- 계정이 없으신가요?
  이미 회원이었던 그는 요금을 두 번 냈다며 소송을 냈다.

- 이 기사는 유료 회원 전용입니다. 로그인 후 계속 읽으실 수 있습니다.
- 이미 구독 중이신가요? 로그인
- 계속 읽으시려면 로그인해 주세요.
- 회원가입
  이 신문은 2년 만에 유료 구독자가 두 배로 늘었고, 독자의 절반은 휴대전화로 기사를 읽는다고 밝혔다.
  병원은 환자가 앱에 로그인해야만 검사 결과를 볼 수 있게 했지만, 노인들은 비밀번호를 자꾸 잊어버렸다.

# da
- Bliv abonnent fra 1 kr. den første måned.
  Denne parkeringsplads bag havnen er forbeholdt medlemmer af sejlklubben, og alle andre må gå.

- Denne artikel er kun for abonnenter.
- Allerede abonnent? Log ind
- Log ind for at læse hele artiklen
- Prøv den første måned for 1 kr.
  Avisen har fået ti tusind nye abonnenter på et år, og halvdelen af dem læser kun artiklerne på telefonen.
  Borgerne skal logge ind på kommunens portal inden fredag, ellers mister de deres plads på ventelisten.

- Opret en gratis konto
- Har du glemt din adgangskode?
  Glemt kodeord koster danske virksomheder millioner hvert år.

# no
- Denne saken er bare for abonnenter.
- Du har lest alle gratisartiklene dine denne måneden.
  Denne parkeringsplassen bak havnen er forbeholdt medlemmer av seilforeningen, og alle andre må gå.

- Denne saken er forbeholdt våre abonnenter.
- Allerede abonnent? Logg inn
- Du må ha abonnement for å lese videre
- Prøv 4 uker for 1 krone
  Avisa har fått ti tusen nye abonnenter på ett år, og halvparten av dem leser bare sakene på mobilen.
  Foreldrene må logge inn i portalen før fredag, ellers mister barna plassen sin i skolefritidsordningen.

- Opprett en gratis konto
- Gløymt passordet?
  Opprett en konto hos kommunen og last opp tegningene, så går byggesaken raskere.

# fi
- Olet lukenut kaikki ilmaiset artikkelisi tässä kuussa.
- Lue artikkeli loppuun: testaa tilausta viikko maksutta.
- Tilaa lehti ja lue koko juttu.
  Sataman takana oleva pysäköintialue on vain purjehdusseuran jäsenille, ja kaikki muut joutuvat kävelemään.

- Tämä artikkeli on vain tilaajille.
- Oletko jo tilaaja? Kirjaudu sisään
- Jatkaaksesi lukemista kirjaudu sisään tai luo tunnus.
- Tilaajana luet rajattomasti kaikki jutut.
  Lehti sai vuodessa kymmenentuhatta uutta tilaajaa, ja puolet heistä lukee jutut vain puhelimella.
  Potilaan pitää kirjautua sisään palveluun ennen perjantaita, tai aika annetaan jonossa seuraavalle.

- Luo ilmainen tili
- Peru milloin vain
  Peru milloin vain, mainos lupasi, mutta peruminen kesti kolme kuukautta.

# cs
- Tento článek je pouze pro předplatitele.
- Už máte předplatné? Přihlaste se
- Odemkněte si celý článek za 1 korunu
- Přihlásit se
  Vydavatel oznámil, že počet předplatitelů za rok stoupl o pětinu, ačkoli předplatné od ledna zdražilo.
  Rodiče se musí do pátku přihlásit do školního systému, jinak jejich děti přijdou o místo ve družině.
- Už máte předplatné? Přihlaste se.

- Zrušit můžete kdykoliv
- Už jste předplatitelem?
  Zrušit můžete kdykoliv i celou smlouvu, tvrdil do telefonu prodejce, kterého teď hledá policie.

# sk
- Tento článok je len pre predplatiteľov.
- Už máte predplatné? Prihláste sa
- Odomknite si celý článok za 1 euro
- Prihlásiť sa
  Vydavateľ oznámil, že počet predplatiteľov za rok stúpol o pätinu, hoci predplatné od januára zdraželo.
  Rodičia sa musia do piatka prihlásiť do školského systému, inak ich deti prídu o miesto v družine.
- Tento text si môžu prečítať len predplatitelia.

- Zrušiť môžete kedykoľvek
- Už ste predplatiteľom?
  Zrušiť môžete kedykoľvek aj celú zmluvu, tvrdil do telefónu predajca, ktorého dnes hľadá polícia.

# hu
- Ez a cikk csak előfizetőink számára érhető el.
- Már előfizető? Jelentkezzen be
- A teljes cikk elolvasásához fizessen elő most!
- Bejelentkezés
  A lap előfizetőinek száma egy év alatt az ötödével nőtt, pedig az előfizetés januárban megdrágult.
  A szülőknek péntekig kell bejelentkezniük a rendszerbe, különben a gyerekek elveszítik a helyüket a napköziben.
- Ebben a hónapban még 2 cikket olvashatsz ingyen.

- Bármikor lemondhatja
- Csak előfizetőinknek
  Bármikor lemondhatja a szerződést, ígérte a telefonban az ügynök, akit most a rendőrség keres.

- A cikk elolvasásához fizessen elő!
  A perben a cikk folytatásáért fizetett összeg is szóba került.

# ro
- Acest articol este disponibil doar pentru abonați.
- Ai deja cont? Intră în cont
- Pentru a citi întregul articol, abonează-te.
- Autentificare
  Ziarul a câștigat zece mii de abonați într-un an, iar jumătate dintre ei citesc articolele doar pe telefon.
  Părinții trebuie să intre în cont până vineri, altfel copiii își pierd locul la cantina școlii.

- Ai citit 3 din 5 articole gratuite
- Pentru a citi mai departe, abonează-te.
  După expirarea perioadei gratuite, localnicii vor plăti patru lei pe oră pentru parcare.

- Ai deja cont? Intră aici
  Ai deja cont la moară, îi spunea morarul fiecărui vecin, și scria datoria cu creta pe ușă.

# bg
- Тази статия е достъпна само за абонати.
- Вече сте абонат? Влезте в профила си
- За да продължите да четете, абонирайте се.
- Вход / Регистрация
  Вестникът е спечелил десет хиляди абонати за година, а половината от тях четат само на телефона си.
  Родителите трябва да влязат в системата до петък, иначе децата им губят мястото си в занималнята.

- Прочетохте 3 от 5 безплатни статии
- За да прочетете цялата статия, абонирайте се.
  След изтичане на безплатния период местните ще плащат по два лева на час за паркиране.

# el
- Αυτό το άρθρο είναι διαθέσιμο μόνο για συνδρομητές.
- Είστε ήδη συνδρομητής; Συνδεθείτε
- Για να συνεχίσετε την ανάγνωση, γίνετε συνδρομητής.
- Σύνδεση
  Η εφημερίδα απέκτησε δέκα χιλιάδες συνδρομητές σε έναν χρόνο, και οι μισοί διαβάζουν μόνο στο κινητό τους.
  Οι γονείς πρέπει να συνδεθούν στην πλατφόρμα ως την Παρασκευή, αλλιώς τα παιδιά χάνουν τη θέση τους.

- Έχετε διαβάσει 3 από τα 5 δωρεάν άρθρα
- Για να διαβάσετε ολόκληρο το άρθρο, γίνετε συνδρομητής.
  Μετά το τέλος της δωρεάν περιόδου οι κάτοικοι θα πληρώνουν δύο ευρώ την ώρα για στάθμευση.

# uk
- Цей матеріал доступний лише для передплатників.
- Вже маєте передплату? Увійдіть
- Щоб читати далі, оформіть передплату.
- Увійти
  Видання здобуло десять тисяч передплатників за рік, і половина з них читає тексти лише на телефоні.
  Батьки мають увійти в систему до п'ятниці, інакше діти втратять місце в групі подовженого дня.

- Ви прочитали 3 з 5 безкоштовних статей
- Щоб дочитати цей текст, оформіть передплату.
  Після закінчення безкоштовного періоду містяни платитимуть за паркування сорок гривень за годину.

- Уже маєте передплату?
  Уже маєте човен? Тоді платіть за причал до першого травня, каже голова.

# tr
- Bu içerik abonelere özeldir.
- Zaten abone misiniz? Giriş yapın
- Okumaya devam etmek için giriş yapın veya üye olun.
- Üye ol
  Gazete bir yılda on bin yeni abone kazandı, bunların yarısı yazıları yalnızca telefonundan okuyor.
  Velilerin cuma gününe kadar sisteme giriş yapması gerekiyor, yoksa çocuklar kurstaki yerini kaybedecek.
- Bu haber yalnızca abonelerimize açıktır.
  Kulüp, antrenmanın yalnızca biletli üyelere açık olacağını ve saat onda başlayacağını duyurdu.

- Bu yazı sadece abonelerimize özeldir.
  Bu içerik yalnızca abonelere gösteriliyordu, değirmenci de onu kütüphanede okudu.

# ar
- هذا المقال متاح للمشتركين فقط.
- هل لديك حساب؟ سجل الدخول
- لمتابعة القراءة يرجى تسجيل الدخول أو الاشتراك
- إنشاء حساب
  كسبت الصحيفة عشرة آلاف مشترك في عام واحد، ونصفهم لا يقرأ المقالات إلا على الهاتف.
  على الأهالي تسجيل الدخول إلى المنصة قبل يوم الجمعة، وإلا فقد أبناؤهم مقاعدهم في المدرسة الصيفية.
- اشترك لمتابعة القراءة
  كان الدخول متاحا للأعضاء فقط في السنة الأولى من عمر النادي.

- هذا التقرير متاح للمشتركين فقط. سجل الآن لمتابعة القراءة.
  هذا المحتوى متاح للمشتركين في المكتبة منذ عامين، أما الطحان فيقرؤه عند جاره.

# fa
- این مطلب ویژه مشترکان است.
- حساب کاربری دارید؟ وارد شوید
- برای خواندن متن کامل، لطفا وارد شوید یا ثبت‌نام کنید.
- ورود / ثبت‌نام
  روزنامه در یک سال ده هزار مشترک تازه پیدا کرده و نیمی از آنان مطالب را فقط با تلفن می‌خوانند.
  والدین تا روز جمعه فرصت دارند وارد سامانه شوند، وگرنه بچه‌ها جای خود را در مدرسه از دست می‌دهند.
- بازیابی رمز عبور
  رمز را فراموش کرده‌اید و حالا در بسته است، نگهبان با خنده به ما گفت.

# he
- הכתבה זמינה למנויים בלבד.
- כבר מנויים? התחברו
- כדי להמשיך לקרוא, הירשמו או התחברו
- כניסה למנויים
  העיתון גייס עשרת אלפים מנויים בשנה, ומחציתם קוראים את הכתבות רק בטלפון, כך עולה מהדוח השנתי.
  ההורים צריכים להתחבר למערכת עד יום שישי, אחרת הילדים יאבדו את מקומם בצהרון של בית הספר.
- איפוס סיסמה
  חודש ראשון חינם הבטיחה החברה, ובחודש השני הכפילה את המחיר.

- להמשך קריאה התחברו לאתר
  להמשך קריאה במכתב הוא ביקש כוס מים, והטוחן המתין לו ליד החלון.

# hi
- पहले से ही सदस्य हैं?
- क्या आपके पास खाता नहीं है?
  गांव के आधे लोगों के पास बैंक खाता नहीं है, शाखा प्रबंधक ने बताया।

- यह लेख केवल सब्सक्राइबर के लिए है।
- पहले से सदस्य हैं? लॉग इन करें
- पूरी खबर पढ़ने के लिए लॉगिन करें
- साइन इन करें
  अख़बार को एक साल में दस हज़ार नए सब्सक्राइबर मिले और उनमें से आधे सिर्फ़ फ़ोन पर ख़बरें पढ़ते हैं।
  माता-पिता को शुक्रवार तक पोर्टल पर लॉगिन करना होगा, वरना बच्चों की सीट किसी और को दे दी जाएगी।

- पूरी स्टोरी पढ़ने के लिए सदस्यता लें
  पूरा लेख पढ़ने के लिए चक्की वाला दो मील चलकर पुस्तकालय पहुंचा, जो बंद था।

# id
  Sudah berlangganan listrik bertahun-tahun, warga pulau itu tetap gelap-gelapan.
- Sudah berlangganan? Login di sini

- Belum punya akun?
- Bisa dibatalkan kapan saja
  Setengah warga desa belum punya akun bank, kata kepala cabang itu.

- Artikel ini khusus untuk pelanggan.
- Sudah punya akun? Masuk
- Untuk melanjutkan membaca, silakan login atau daftar gratis.
- Berlangganan sekarang
  Koran itu mendapat sepuluh ribu pelanggan baru dalam setahun, dan separuhnya hanya membaca lewat ponsel.
  Orang tua harus masuk ke sistem sebelum Jumat, jika tidak, anak mereka kehilangan tempat di kelas sore.

# vi
  Đã có tài khoản ngân hàng từ lâu, ông gác đèn vẫn giữ tiền trong hũ gạo.
  Chỉ dành cho thành viên hoàng tộc, ngọn hải đăng này từng đóng cửa trăm năm.
- Nội dung dành cho bạn đọc VIP. Đăng ký ngay

- Chưa có tài khoản?
- Quên mật khẩu?
  Một nửa dân làng chưa có tài khoản ngân hàng, ông giám đốc cho biết.

- Nội dung này chỉ dành cho thành viên.
- Đã có tài khoản? Đăng nhập
- Để tiếp tục đọc, vui lòng đăng nhập hoặc đăng ký.
- Quên mật khẩu?
  Tờ báo có thêm mười nghìn độc giả trả phí trong một năm, và một nửa trong số đó chỉ đọc trên điện thoại.
  Phụ huynh phải đăng nhập vào hệ thống trước thứ Sáu, nếu không con em họ sẽ mất chỗ ở lớp buổi chiều.

# th
- คุณจำรหัสผ่านไม่ได้?
- ยังไม่มีบัญชี?
  ครึ่งหนึ่งของหมู่บ้านยังไม่มีบัญชีธนาคาร ผู้จัดการสาขาบอกกับผู้สื่อข่าว

- บทความนี้สำหรับสมาชิกเท่านั้น
- เป็นสมาชิกอยู่แล้ว? เข้าสู่ระบบ
- กรุณาเข้าสู่ระบบเพื่ออ่านบทความฉบับเต็ม
- สมัครสมาชิก
  หนังสือพิมพ์มีสมาชิกเพิ่มขึ้นหนึ่งหมื่นคนในหนึ่งปี และครึ่งหนึ่งอ่านข่าวผ่านโทรศัพท์เท่านั้น
  ผู้ปกครองต้องเข้าสู่ระบบของโรงเรียนก่อนวันศุกร์ ไม่เช่นนั้นเด็กจะเสียที่นั่งในชั้นเรียนตอนบ่าย

# de
  Wer sich bis Freitag nicht im Portal der Stadt anmeldet, verliert seinen Platz auf der Warteliste für den Garten.

# fr
  Les parents doivent se connecter au portail avant vendredi, faute de quoi l'école donnera la place à un autre enfant.

# es
  Los padres deben iniciar sesión en el portal antes del viernes, porque después el colegio cerrará la lista.

# it
  Il giudice ha stabilito che chi è già abbonato al treno dei pendolari ha diritto al rimborso per i ritardi di marzo.

# pt
  O tribunal decidiu que o assinante que fizer login depois do prazo não perde o direito à devolução do dinheiro.

# nl
  Ouders moeten voor vrijdag inloggen op de site van de school, anders gaat de plaats naar een ander kind.

# ru
  Чтобы войти в личный кабинет, пенсионерам пришлось ехать в районный центр, где им выдали новые пароли.

# ja
  ログインできない高齢者のために、市役所は窓口を二つ増やし、来月からは土曜日も開けることにした。

# ja
- 今月無料で読める記事はあと2本です。
  地元紙の電子版は無料で読める記事を週に四本へ減らし、港の読者から苦情が相次いだ。

# en
  This article is for members only, the librarian sighed, and hid the old newspaper in her desk.

# zh
  图书管理员叹道：登录后可阅读全文。

# ja
  司書は「この記事は会員限定です」とつぶやいた。

# ko
  사서는 "구독하고 계속 읽으세요"라고 농담했다.

# de
  Dieser Artikel ist exklusiv für Abonnenten, spottete die Küsterin über den leeren Schaukasten.

# fr
  Ce podcast est réservé aux abonnés, ironisa la bibliothécaire.

# es
  Suscríbete para seguir leyendo, suspiró la bibliotecaria al cerrar la novela.

# it
  Abbonati per continuare a leggere, mormorò la bibliotecaria chiudendo il romanzo.

# pt
  Assine para continuar lendo, suspirou a bibliotecária ao fechar o romance.

# nl
  Log in om verder te lezen, zuchtte de bibliothecaresse en sloeg de roman dicht.

# sv
  Logga in för att läsa vidare, muttrade bibliotekarien och slog igen romanen.

# da
  Denne artikel er kun for abonnenter, mumlede bibliotekaren og lukkede romanen.

# no
  Denne saken er bare for abonnenter, mumlet bibliotekaren og lukket romanen.

# fi
  Tilaa lehti ja lue koko juttu, kirjastonhoitaja mutisi ja sulki romaanin.

# pl
  Aby czytać dalej, kup dostęp, mruknęła bibliotekarka i zamknęła powieść.

# cs
  Tento článek je pouze pro předplatitele, zamumlala knihovnice a zavřela román.

# sk
  Tento článok je len pre predplatiteľov, zamrmlala knihovníčka a zavrela román.

# hu
  A cikk elolvasásához fizessen elő, motyogta a könyvtáros, és becsukta a regényt.

# ro
  Pentru a citi mai departe, abonează-te, a mormăit bibliotecara și a închis romanul.

# bg
  За да прочетете цялата статия, абонирайте се, измърмори библиотекарката и затвори романа.

# el
  Για να συνεχίσετε την ανάγνωση, γίνετε συνδρομητής, μουρμούρισε η βιβλιοθηκάριος.

# uk
  Цей матеріал доступний лише для передплатників, буркнула бібліотекарка й закрила роман.

# ru
  Чтобы дочитать этот текст, оформите подписку, буркнула библиотекарша и закрыла роман.

# tr
  "Bu yazı sadece abonelerimize özeldir" diye yakındı kütüphaneci ve romanı kapattı.

# ar
  وهمست أمينة المكتبة وهي تغلق الرواية: لمتابعة القراءة يرجى تسجيل الدخول أو الاشتراك.

# fa
  کتابدار با خنده نوشت: این مطلب ویژه مشترکان است.

# he
  כדי להמשיך לקרוא, הירשמו או התחברו, מלמלה הספרנית וסגרה את הרומן.

# hi
  पुस्तकालय की बूढ़ी अध्यक्ष ने मज़ाक किया, पूरी स्टोरी पढ़ने के लिए सदस्यता लें।

# id
  Artikel ini khusus untuk pelanggan, bisik pustakawan itu sambil menutup novelnya.

# vi
  Nội dung này chỉ dành cho thành viên, cô thủ thư thở dài rồi gấp cuốn tiểu thuyết.

# th
  บรรณารักษ์กระซิบว่า บทความนี้สำหรับสมาชิกเท่านั้น

# html
  <p>The bakery opens earlier on market days, when the farmers come down from the hills with cheese and wool.</p>
- <div class="piano-paywall">Four weeks for one crown</div>
  <p>Two windmills are still turning, and the younger miller means to have the third repaired before the harvest.</p>
  <p class="paywall">The council read the letter behind closed doors, and the minutes were sealed for ten years.</p>
  <p>The last train stopped here in 1968, but the daughter of the stationmaster still winds the station clock.</p>
  <p>The orchard behind the chapel was planted by prisoners, who grafted three kinds of pear on a single tree.</p>
"""
