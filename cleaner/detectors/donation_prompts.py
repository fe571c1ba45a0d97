"""Donation prompts: a site asks its readers for money, from "Donate today" to "Buy me a coffee".

Why it goes: it is the publisher speaking of itself, in a box or under the text, and the same under every article.

What stays: articles about donors, charities and campaigns, and a report that tells where help for others is collected.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.detectors._prompts import Sentences, prompts
from cleaner.document import Finding, Page
from cleaner.phrases import Hits

PHRASES = {
    "en": """
        ~is a {nonprofit|non-profit|reader-funded|reader-supported} {newsroom|news organization|publication|magazine}
        ^support independent journalism
        ~to support independent journalism
        support our independent journalism
        support our journalism
        support our nonprofit journalism
        support our nonprofit newsroom
        support our reporting
        support our newsroom
        support our work by
        support our work with
        support our editorial work
        support our mission to
        ^support local journalism
        ^support local news$
        ^support quality journalism
        ~support this project
        ~supporting this project
        support my work
        support this site
        support this blog
        support this podcast
        support this website and
        helps support this website
        support us by
        support us so we can
        support us on
        support me on
        support us with a
        please support us
        ~help us keep our
        ~help us continue
        help keep this site
        help keep us
        help keep our journalism
        help fund our
        help support our
        ^help support our
        ^help support this
        fund our journalism
        please consider supporting
        please consider donating
        please consider making a
        please consider a donation
        please consider a one-off
        please consider becoming a
        ~consider making a donation
        please consider making a donation
        consider making a tax-deductible
        consider a donation to support
        consider supporting our
        consider supporting us
        consider supporting the project
        consider becoming a member to
        consider becoming a supporter
        ^make a donation
        ^make a tax-deductible
        ^make a one-time
        ^make a contribution$
        ^make a gift$
        ^give now$
        ^give today$
        ^donate$
        ^donate now$
        ^donate now to support
        ^donate today$
        ^donate today to
        ^donate here$
        ^donate donate$
        ^donate to us
        ^donate to our
        ^donate via
        ^donate via paypal$
        ^please donate
        ^support us$
        ^support us!
        ^support our work$
        ^support our work
        ^support our mission
        ^support our site
        ^support our journalism
        ^become a supporter
        ^become a member$
        ^become a member today
        ^become a friend of
        ^become a patron
        ^become a sustaining
        ^become a donor
        become a patron on
        become a patron at
        become a supporter of
        becoming a friend of the
        become a monthly donor
        ^ko-fi$
        ^other ways to give$
        ^ways to give$
        ^why support us
        on patreon and
        my patreon
        our patreon
        on our patreon
        join my ko-fi
        supporting us on patreon
        buy me a coffee
        buy us a coffee
        buy the author a coffee
        buy me a beer
        ~tip jar
        your support makes
        your support enables
        ^your donation helps$
        your donation helps {keep|fund|support|to|make|sustain|ensure|power|pay|cover|bring|produce|provide}
        your donation will help
        your donations help
        your gift helps
        your contribution helps
        your contribution will
        your tax-deductible
        ~all donations are tax-deductible
        your one-off or monthly
        donations play a crucial role in supporting our
        readers like you
        listeners like you
        supporters like you
        we rely on donations
        we rely on readers
        we rely on reader-
        we rely on your support
        we depend on donations
        we depend on readers
        we depend on your support
        ^we need your support$
        we need your support to keep
        ^we need your help$
        we need your help to keep
        we need your help to continue
        kept alive by reader donations
        reader-funded
        we are funded by readers
        we're funded by readers
        funded by our readers
        ~funded by readers
        ~reader-supported
        ~nonprofit newsroom
        ~independent journalism
        your {contribution|donation|gift|support} {keeps|helps keep|allows|enables|helps} {our|us|independent}
        become a {supporting member|monthly supporter|sustaining member} {today|now}
        become a {patron|friend|supporter} of our {newsroom|journalism|work|reporting}
        {do you value|do you like|do you appreciate|if you value|if you like|if you appreciate} {our work|our journalism|what we do|our reporting|what you read here}
        ^make a {one-off|one-time|monthly|recurring} * {donation|contribution|gift}$
        our journalism is free {for everyone|to read|because}
        ^support {our|independent|local} {journalism|reporting|newsroom} {with a|with your|by|today|now}
        ~a donation
        ~donation
        ~donations
        ~donate
        ~our journalism
        ~our mission
        ~patreon
        ~free to read
        ~paywall
        set up a recurring donation
        ~want to support
        ~if you want to support
        ^if you would like to support
        ^if you'd like to support
        if you value our
        if you appreciate our
        ~as little as $1
        we gratefully acknowledge support
        ^support the newspaper
        ^support the paper
        ^support the magazine
        ^support the site
        ~^independent reporting needs
        needs independent funding
        who make this work possible
        who make our work possible
        ^before you go: could
        ^become a member for
        ~^we can't
        ^without your support, we
        ^our newsroom depends on
        ^our work depends on
        ^your gift makes
        ^like our work?
        ~^your gift, large
        ~^like our work
        ~^your donation
        ~^your support
        ~^we don't have
        ~^we rely
        ~^we depend
        ~^we need
        could you spare
        makes our * possible
        makes our journalism possible
        makes our reporting possible
        makes our work possible
        we need your support
        depends on readers like
        become a member today
        ~^support our
        ~^support independent
        ~^support local
        ^support nonprofit
        ~^support the work
        ~^support this
        ^support us
        ^support me on
        ~^help support
        ~^help us keep
        ~^help us continue
        ^help us stay
        ~^help us reach
        ~^help us tell
        ~^help fund
        ~^help keep
        ~^help us
        ^donate to support
        ^donate to keep
        ~^donate to help
        ^donate today
        ^donate now
        ^donate here
        ^donate online
        ~^please give
        ~^please support
        ~^please consider
        ^please chip in
        ^give today
        ^give now
        ^give what you can
        ^give monthly
        ^chip in
        ~^become a member
        ^become a supporting
        ^become a monthly
        ^become one of our
        ~^join as a
        ^pledge your support
        ^make a gift
        ^make a year-end
        ^make a monthly
        ^make a tax
        ~^if you like this post
        ~^if you like what
        ~^if you liked this
        ~^if you enjoy
        ~^if you enjoyed
        ~^if you found this
        ~^if this article
        ~^if everyone who
        consider supporting me
        consider supporting my
        consider supporting this
        consider making a contribution
        consider making a gift
        consider a donation
        consider becoming a supporting
        consider becoming a paid
        consider buying me a
        supporting me on patreon
        support me on patreon
        support us on patreon
        your donation keeps
        your donation makes
        your donations keep
        your support keeps
        your support ensures
        your gift keeps
        your contribution keeps
        your contribution makes
        we can't do this without
        we can't do it without
        we couldn't do this without
        we cannot do this without
        we depend on your
        we are a reader-funded
        we're reader-funded
        is a reader-funded
        is made possible by readers
        made possible by readers like
        help us stay independent
        keep our journalism free
        keep our reporting free
        keep our stories free
        keep this site free
        a small favor to ask
        a small favour to ask
        gifts doubled
        gifts are doubled
        gifts will be doubled
        gift will be doubled
        donation will be doubled
        every dollar you give
        any amount helps
        no amount is too small
        ^show your support$
        ^thank you for your support$
        ^{one-time|one-off|monthly|yearly|annual|recurring|single} {donation|contribution|gift}$
        ^{give|donate|contribute} {once|monthly|just once|every month|annually}$
        ^{your donation is|your donations are|your gift is|your contribution is} {tax-deductible|fully tax-deductible|tax deductible}
        ^make a one-time {donation|contribution}$
    """,
    "de": """
        unterstützen sie unabhängigen journalismus
        unterstütze unabhängigen journalismus
        ^unterstützen sie uns
        ^unterstütze uns
        ^unterstützt uns$
        ^jetzt spenden$
        ^jetzt spenden {und|für unabhängigen|für unseren|für die|per paypal|mit paypal|über|ab}
        ^jetzt unterstützen$
        ^jetzt unterstützen {und|mit|ab|per}
        ^spenden$
        ^spenden sie jetzt
        ^spende jetzt
        ^ich möchte spenden
        ^jetzt fördermitglied werden
        ^mitglied werden$
        mit ihrer spende * sie
        mit deiner spende
        deine spende hilft
        spendiere uns einen kaffee
        dank der unterstützung unserer leser-
        wir sind auf spenden angewiesen
        wir finanzieren uns * spenden
        spenden sind steuerlich absetzbar
        ~spende
        ~spenden
        ^werden sie mitglied in unserem
        ^werden sie mitglied bei uns
        ^hilf uns, weiter
        ^helft uns, weiter
        ^helfen sie uns, weiter
        ^hilf uns, unabhängig
        ^helfen sie uns, unabhängig
        lebt von ihrer unterstützung
        lebt von eurer unterstützung
        lebt von deiner unterstützung
        leben von ihrer unterstützung
        ^wir brauchen deine hilfe
        ^wir brauchen eure hilfe
        ^wir brauchen deine unterstützung
        ^unsere arbeit lebt von
        ^unser journalismus lebt von
        ^dieser * ist kostenlos, aber nicht umsonst
        ^ohne eure hilfe
        ~^schenk
        ~^du findest
        ~^dir gefällt
        ~^ihnen gefällt
        ~^gefällt
        schenk uns einen kaffee
        schenk mir einen kaffee
        freuen uns über eine spende
        freuen uns über jede spende
        freue mich über eine spende
        {ihr beitrag|ihre spende|deine spende|dein beitrag|jede spende|ihre unterstützung|deine unterstützung} {hilft uns|ermöglicht es uns|sichert unsere|unterstützt unsere|finanziert unsere}
        {werden sie|werde|werdet} * {fördermitglied|förderer|förderin|unterstützer|unterstützerin|fördermitglieder} und
        {werden sie|werde|werdet} {jetzt|heute|heute noch|auch sie} * {fördermitglied|förderer|unterstützer}
        {unterstützen sie|unterstütze} {unsere|unseren|unsere unabhängige|unseren unabhängigen} {arbeit|berichterstattung|journalismus|redaktion|recherchen}
        {gefällt ihnen|gefällt dir|schätzen sie|schätzt du|mögen sie|magst du} {unsere arbeit|was wir machen|unsere berichterstattung|unser angebot|unseren journalismus|dieser artikel|was wir tun}
        ^mit {ihrer|deiner} {unterstützung|spende|hilfe} {können wir|bleiben wir|sichern wir|machen wir}
        freuen uns über deine
        dann unterstütze uns
        dann unterstützen sie uns
        unterstütze uns mit
        unterstützen sie uns mit
        ~^unterstützen sie
        ~^unterstütze
        ~^unterstützt
        ~^unterstützt uns
        unterstützen sie uns jetzt
        unterstütze uns jetzt
        ^spenden sie
        ~^spende
        ^spende für
        ^jetzt online spenden
        ~^jetzt mitglied werden
        ~^jetzt förder-
        ~^mitglied werden
        ^fördermitglied werden
        ~^werden sie mitglied
        ~^werde mitglied
        ^werden sie fördermitglied
        ^werde fördermitglied
        ^werden sie unterstützer-
        ^werde unterstützer-
        ~^werden sie teil
        ~^werde teil
        ~^helfen sie uns
        ~^hilf uns
        ~^helft uns
        ~^mach mit
        ~^machen sie mit
        wir brauchen deine unterstützung
        wir brauchen eure unterstützung
        ohne deine unterstützung
        ohne eure unterstützung
        ohne eure spenden
        ohne deine spende
        mit eurer spende
        auf eure spenden
        auf deine spende
        ^spendenkonto
        ^unser spendenkonto
        gefällt dir dieser {beitrag|text|podcast|newsletter|blog|inhalt|kanal|bericht}
        gefällt dir, was
        gefällt ihnen, was
        gefällt ihnen unsere
        lad mich auf einen kaffee
        lade mich auf einen kaffee
        lad uns auf einen kaffee
        ^einen kaffee spendieren$
        {uns|mir|der redaktion|dem autor|der autorin|autorin|autor} einen kaffee spendieren
        spendier mir einen kaffee
        spendiere mir einen kaffee
        hilft uns, unabhängig
        helfen uns, unabhängig
        helfen uns, weiter-
        ^{vielen dank|danke|herzlichen dank} für {ihre|deine|eure|die} unterstützung$
        ^{einmalige|monatliche|jährliche|regelmäßige} {spende|unterstützung}$
        ^{einmalig|monatlich|jährlich|regelmäßig|vierteljährlich} {spenden|unterstützen|geben}$
        ^{ihre spende ist|ihre spenden sind|deine spende ist} {steuerlich absetzbar|steuerlich abzugsfähig|von der steuer absetzbar}
        ^{zeigen sie|zeige|zeig} {ihre|deine} unterstützung$
    """,
    "fr": """
        soutenez un journalisme indépendant
        soutenez le journalisme
        soutenez notre journalisme
        soutenez notre travail
        soutenez notre rédaction
        ^soutenez-nous$
        soutenez-nous {sur|avec|à partir|dès|en|par|pour 1|financièrement|maintenant|et|grâce}
        ~soutenez-nous
        soutenez l'information indépendante
        ^je soutiens$
        ^faire un don
        ^faites un don$
        ^faites un don pour
        ^je fais un don
        ^je donne$
        ^devenez mécène
        vos dons nous permettent
        votre don nous
        grâce à vos dons
        ^nous avons besoin de vous$
        nous avons besoin de votre soutien
        vos dons sont déductibles
        votre don est déductible
        offrez-nous un café
        offrez-moi un café
        ~un don
        ~vos dons
        ^aidez notre
        ^soutenez notre
        ^offrez un café
        ^offrez-nous {un café|un thé|un verre|une bière}
        ^nous avons besoin de vous: faites
        ^nous avons besoin de vous, faites
        ^nous avons besoin de votre don
        ^soutenez une presse
        ^soutenez la presse
        ^aidez-nous à rester
        ^aidez-nous à le rester
        ^aidez-nous à continuer
        ^votre soutien est essentiel
        ^sans votre soutien, nous
        ^un petit don
        ^ce média vit grâce
        ^notre média vit grâce
        ^notre journal vit grâce
        {soutenez|aidez|financez} {notre|un|le} * {rédaction|journal|média|travail|journalisme} {indépendant|indépendante|avec|par|en|grâce}-
        {votre don|vos dons|vos contributions|chaque don|votre soutien|votre contribution} {nous permet|nous permettent|compte|garantit|finance|financent|est essentiel|est précieux}-
        ^{faites|faire|je fais} un don{ maintenant| mensuel| ponctuel| aujourd'hui}$
        ^ce site vit grâce
        ^rejoignez les * donateurs
        ~^notre site
        ~^notre média
        ~^notre journal
        ~^rejoignez
        vit grâce à vous
        vit grâce à vos
        existe grâce à vous
        aidez-nous à le rester
        aidez-nous à continuer
        donateurs qui nous
        adhérez à l'association
        ^adhérez à notre
        ~^soutenez
        ~^soutiens
        ~^soutenir
        ^je soutiens
        ~^aidez-nous
        ~^aide-nous
        ^faites un don
        ^fais un don
        ~^donnez
        ~^j'adhère
        ~^devenez
        ^participez au financement
        ~^contribuez
        grâce à votre don
        grâce à vos soutiens
        nous dépendons de vos
        nous avons besoin de vos
        ^sans vos dons$
        sans vos dons, {nous|notre|ce|cet|le site|le journal|la rédaction|votre}
        votre don est {déductible d|déductible de|défiscalisé|défiscalisable|essentiel|précieux|indispensable|sécurisé|important|déductible à}
        votre don permet
        votre don compte
        chaque euro compte
        aidez-nous à rester
        si vous aimez notre travail
        si vous appréciez notre travail
        si vous aimez ce que nous
        vous aimez notre travail
        vous appréciez notre travail
        déductible de vos impôts
        n'appartient qu'à ses lecteurs
        ^faites un don * {pour que|pour soutenir|pour nous|et soutenez|même de|à partir de}
        {même|dès} {5|3|10|2|1} {€|euros} * {indépendant|libre|sans pub|nous aid|soutenir}-
        ^{merci|un grand merci} {de|pour} votre {soutien|don|confiance et votre soutien|contribution|générosité}$
        ^{devenez|devenir} {membre|adhérent|donateur|mécène|soutien|membre donateur|adhérente}$
        ^{don|soutien} {ponctuel|mensuel|régulier|unique|récurrent}$
        ^je {donne|soutiens} {une fois|chaque mois|tous les mois|ponctuellement|mensuellement|maintenant}$
        ^votre don est déductible à # % de {l'impôt sur le revenu|vos impôts|votre impôt|l'impôt}$
        ^votre don de # {€|euros} {vous revient à|ne vous coûte que|vous coûtera} # {€|euros}$
        ^après {déduction fiscale|réduction d'impôt|déduction d'impôt}, votre don de # {€|euros} {vous revient à|ne vous coûte que|vous coûtera} # {€|euros}$
    """,
    "es": """
        apoya el periodismo independiente
        apoya nuestro periodismo
        apoya nuestro trabajo
        apóyanos
        ^ayúdanos a seguir$
        ayúdanos a seguir {informando|haciendo|contando|creciendo|siendo|publicando|investigando|adelante|trabajando|ofreciendo|con}
        ayúdanos a mantener
        ^dona$
        ^dona ahora
        ^dona aquí
        ^donar$
        ^donar ahora
        ^haz una donación
        ^haz tu donación
        ^haz un donativo
        ^hazte socio
        ^hazte socia
        ^hazte socio o socia
        tu donación nos
        tu donativo nos
        con tu aportación
        gracias a nuestros socios y socias
        gracias al apoyo de nuestros lectores
        invítame a un café
        invítanos a un café
        ~donación
        ~donativo
        ^apoya nuestr-
        ^apoya a nuestr-
        ^colabora con nuestr-
        ^colabora con el periodismo
        ^tu apoyo es fundamental
        ^tu apoyo es esencial
        ^tu apoyo hace
        ^tu donación hace
        ^dona desde 1
        ^dona desde 5
        ^con * al mes nos ayudas
        ^este medio se sostiene
        ^con * euros al mes nos ayudas
        ^este medio existe gracias
        ^somos un medio independiente
        ~^si crees en
        ~^necesitamos lectores
        nos ayudas a mantener
        lectoras como tú
        {apoya|apoye|sostén|financia|ayúdanos a} * {nuestro periodismo|el periodismo independiente|periodismo independiente|nuestro trabajo|nuestra redacción|este medio|a este medio} * {donación|aportación|donativo|cuota|aporte|contribución}
        {tu donación|su donación|tu aporte|tu aportación|tu apoyo|tu contribución} {nos ayuda|nos permite|hace posible|es fundamental|sostiene}-
        ^{tu donación|su donación|tu aporte|tu aportación|tu apoyo|tu contribución} cuenta$
        ^{haz|haga|quiero hacer|hacer} {una donación|un donativo|tu donación|una aportación|tu aporte}$
        periodismo libre, hazte
        ~^dona desde
        ~^apoya
        ^apóyanos
        ~^apoye
        ~^ayúdanos
        ~^ayúdenos
        ~^colabora
        ~^colabora con
        ^colabora con nosotros
        ~^haz tu
        ^haga una donación
        ~^haga su
        ~^hazte
        ~^hazte suscriptor
        ^hazte mecenas
        ~^únete
        ~^únete a
        ~^forma parte de
        ~^contribuye
        ~^tu apoyo
        ~^tu aporte
        ~^tu aportación
        ~^tu donación
        ~^tu donativo
        ~^su donación
        ^necesitamos tu
        ~^necesitamos de tu
        ^sin tu apoyo
        ~^sin tu ayuda
        ~^con tu apoyo
        ~^con tu ayuda
        ~^con tu donación
        necesitamos tu apoyo
        gracias a nuestros lectores
        gracias a nuestros socios
        gracias a nuestros suscriptores
        considera hacer una donación
        considera apoyarnos
        considera hacerte socio
        haz tu aporte
        si te gusta lo que hacemos
        si te gusta nuestro trabajo
        si valoras nuestro
        te gusta lo que hacemos
        ^{gracias|muchas gracias} por {tu|su|vuestro} {apoyo|donación|aportación|contribución|colaboración}$
        ^{hazte|hágase} {miembro|mecenas|donante|colaborador|colaboradora}$
        ^{donación|aportación|contribución|aporte} {única|mensual|puntual|recurrente|anual|único|periódica}$
    """,
    "it": """
        sostieni il giornalismo
        sostieni il nostro lavoro
        sostieni il nostro giornalismo
        sostieni l'informazione indipendente
        ^sostienici
        ^sostieni$
        aiutaci a continuare
        abbiamo bisogno del tuo sostegno
        abbiamo bisogno del tuo aiuto
        ^dona ora
        ^dona$
        ^dona adesso
        ^fai una donazione
        la tua donazione ci
        con il tuo contributo
        con una piccola donazione
        grazie alle donazioni dei lettori
        offrimi un caffè
        offrici un caffè
        ~donazione
        ^sostieni la nostra
        ^sostieni il nostro
        ^sostieni questo
        ^il tuo contributo ci
        ^il tuo sostegno ci
        ^la tua donazione ci
        vive grazie ai suoi lettori
        ^dona il 5x1000
        ^dona il tuo 5
        ^il nostro giornale vive
        ^questo sito vive
        ^questo giornale vive
        ~^puoi aiutarci
        ~^puoi sostenerci
        ~^se apprezzi
        ~^questo giornale
        puoi aiutarci con
        puoi sostenerci con
        {sostieni|sostenete|aiuta|finanzia|aiutaci a} * {il nostro giornalismo|giornalismo indipendente|il nostro lavoro|la nostra redazione|il nostro giornale} * {donazione|contributo|abbonamento|offerta}
        {la tua donazione|il tuo contributo|il tuo sostegno|ogni donazione} {ci aiuta|ci permette|rende possibile|conta|è fondamentale|è importante}-
        ^{fai|fate|fai ora} {una donazione|la tua donazione|una donazione ora|un'offerta}$
        vive grazie ai lettori
        sostienilo con
        dona il 5x1000
        ~^sostieni
        ^sosteneteci
        ~^sostenete
        ~^sostieni il
        ~^sostieni la
        ~^sostieni un
        ~^supporta
        ^supportaci
        ~^aiutaci
        ^aiutateci
        ^fate una donazione
        ~^diventa
        ~^diventa socio
        ^diventa sostenitore
        ^diventa nostro
        ~^unisciti
        ~^contribuisci
        ~^abbiamo bisogno di
        ^se vuoi sostenerci
        ^se vuoi aiutarci
        ~^se ti piace
        ~^ti piace
        ~^senza il tuo
        ~^grazie al tuo
        ~^il tuo contributo
        ~^il tuo sostegno
        ~^la tua donazione
        sostienici con una
        aiutaci a restare
        aiutaci a crescere
        sostenere questo sito
        fai una donazione
        dona il tuo 5
        destina il tuo 5
        il tuo 5 per mille
        il tuo 5x1000
        ^grazie {per il|del|per la} {tuo|vostro|tua|vostra} {sostegno|supporto|aiuto|donazione|contributo}$
        ^{diventa|diventate} {sostenitore|sostenitrice|sostenitori|membro|mecenate|un sostenitore|un nostro sostenitore}$
        ^{donazione|contributo} {singola|mensile|una tantum|ricorrente|annuale|singolo|periodica}$
    """,
    "pt": """
        apoie o jornalismo
        apoie nosso jornalismo
        apoie o nosso jornalismo
        apoie nosso trabalho
        apoie o nosso trabalho
        ^apoie$
        ^apoie-nos
        ajude-nos a continuar
        precisamos do seu apoio
        ^precisamos da sua ajuda$
        ^doe$
        ^doe agora
        ^doar$
        ^faça uma doação
        ^faça um donativo
        ^faça a sua doação
        sua doação ajuda
        sua contribuição é
        seja um apoiador
        torne-se um apoiador
        pague um café
        me pague um café
        ~doação
        ~donativo
        ^apoie a nossa
        ^apoie o nosso
        ^apoie nosso
        ^apoie nossa
        ^a sua contribuição ajuda
        ^sua contribuição ajuda
        ^sua contribuição mantém
        ^o seu apoio é
        ^o jornalismo * precisa de você
        ^com r$ * você ajuda
        ^com * por mês você ajuda
        ^o jornalismo independente precisa
        ~^gosta
        ~^contribua
        você ajuda a manter
        precisa do seu apoio
        contribua via pix
        doe via pix
        {apoie|apoia|ajude|financie} * {o nosso jornalismo|nosso jornalismo|jornalismo independente|nosso trabalho|a nossa redação|nossa redação} * {doação|donativo|contribuição|assinatura}
        {sua doação|a sua doação|o seu donativo|seu apoio|o seu apoio|sua contribuição|a sua contribuição} {nos ajuda|ajuda-nos|permite|torna possível|faz a diferença|é fundamental|é essencial}-
        ^{faça|faz} {uma doação|a sua doação|um donativo|sua doação|a sua contribuição}$
        ~^apoie
        ~^apoia
        ~^ajude
        ~^ajude a
        ^ajude-nos
        ^ajuda-nos
        ~^colabore
        ~^doe
        ~^faça
        ~^faça um
        ~^faça parte
        ~^seja
        ^seja um apoiador
        ^seja assinante e apoie
        ~^seja nosso
        ~^torne-se
        ~^torne-se um
        ~^junte-se
        ~^considere
        ~^considere fazer
        ~^sua contribuição
        ~^a sua contribuição
        ~^seu apoio
        ~^o seu apoio
        ~^o teu apoio
        ~^sua doação
        ~^a sua doação
        ~^precisamos de
        ~^precisamos do
        ~^precisamos da
        ~^sem o seu apoio
        ~^sem seu apoio
        ~^com o seu apoio
        ~^com a sua ajuda
        ~^se gosta
        ~^se você gosta
        ~^gostou
        apoie nosso
        apoie o nosso
        apoie a nossa
        graças ao apoio dos nossos leitores
        graças aos nossos apoiadores
        graças aos nossos leitores
        é {financiado|financiada|sustentado|sustentada|mantido|mantida} {pelos leitores|por seus leitores|por leitores|pelos seus leitores}
        você ajuda a {manter|financiar|sustentar|garantir} {nosso|nossos|nossa|nossas|o jornalismo|o nosso}
        ^{obrigado|obrigada|muito obrigado} pelo {seu|teu|vosso} {apoio|contributo|donativo}$
        ^{obrigado|obrigada|agradecemos} {pela|a} sua {doação|contribuição|ajuda}$
        ^agradecemos o {seu|vosso} apoio$
        ^{torne-se|seja} {membro|apoiador|apoiadora|mecenas|doador|doadora|um mecenas}$
        ^{doação|contribuição|apoio} {única|mensal|pontual|recorrente|anual}$
        ^donativo {único|mensal|pontual|recorrente|anual}$
    """,
    "nl": """
        steun onafhankelijke journalistiek
        steun onze journalistiek
        steun ons werk
        ^steun ons$
        ^steun ons met
        ^doneer$
        ^doneer nu
        ^doneer hier
        ^doneren$
        ^ik doneer
        ^word donateur
        ^word vriend van
        met jouw donatie
        met uw donatie
        dankzij onze donateurs
        dankzij donaties van lezers
        wij zijn afhankelijk van donaties
        trakteer ons op een kop
        ~donatie
        ^steun ons
        ^steun onze
        ^help ons dit werk
        ^help ons door te gaan
        ^help ons om
        ^help ons verder
        ^wij kunnen niet zonder jouw
        ^we kunnen niet zonder jouw
        ^met jouw bijdrage
        ^met uw bijdrage
        ^wordt lid en steun
        ^dit verhaal was gratis
        ^dit artikel was gratis
        ~^trakteer
        wil je ons steunen
        wilt u ons steunen
        jouw bijdrage blijven
        steun onze redactie
        trakteer ons op
        trakteer me op
        trakteer mij op
        {jouw|je|uw} {bijdrage|donatie|gift|steun} {helpt ons|maakt onze|zorgt ervoor dat wij|zorgt ervoor dat we|stelt ons in staat}
        ^{steun|help} {ons|onze|onafhankelijke} {journalistiek|redactie|onafhankelijke journalistiek|met een donatie|werk|met een bijdrage|lokale journalistiek}
        ^met {jouw|je|uw} {steun|bijdrage|donatie|hulp} {kunnen wij|kunnen we|blijven wij|blijven we|maken wij|maken we}
        {word|word dan|word nu|word vandaag} {vriend van|donateur van|lid van} {de redactie|onze redactie|onze journalistiek|ons}
        {vind je|vindt u|waardeer je|waardeert u} {ons werk|onze journalistiek|wat wij doen}
        doneer dan
        ~^steun
        ^steun de makers
        ~^steun deze
        ~^help ons
        ~^help mee
        ^doneer
        ^doneren kan
        ~^word lid
        ^word vriend
        ^word supporter
        ~^word nu lid
        ~^waardeer
        ^waardeer dit artikel
        ~^jouw steun
        ~^uw steun
        ^jouw donatie
        ~^uw donatie
        ~^jouw bijdrage
        ~^uw bijdrage
        ~^zonder jouw
        ~^zonder uw
        ~^met jouw steun
        ~^met uw steun
        ~^met jouw hulp
        ~^vind je
        ~^vind je dit
        ~^vond je dit
        ^wil je ons steunen
        ^wilt u ons steunen
        ~^wij kunnen niet zonder
        ~^we kunnen niet zonder
        ~^dankzij jouw
        ~^dankzij uw
        ~^dankzij onze
        help ons onafhankelijk
        steun ons met
        kunnen niet zonder jouw
        niet zonder jouw steun
        niet zonder jouw hulp
        ^{bedankt|dank je|dank je wel|hartelijk dank|dank|hartelijk bedankt} voor {je|uw|jullie|jouw} steun$
        ^{eenmalige|maandelijkse|jaarlijkse} {donatie|gift|bijdrage|schenking}$
        ^{eenmalig|maandelijks|jaarlijks} {doneren|geven|steunen|bijdragen}$
        ^{doneer|geef|steun} {eenmalig|maandelijks|jaarlijks}$
        ^{je donatie is|uw donatie is|je gift is|uw gift is} {fiscaal aftrekbaar|aftrekbaar van de belasting}
    """,
    "pl": """
        wesprzyj niezależne dziennikarstwo
        wesprzyj naszą pracę
        wesprzyj naszą redakcję
        ~^wesprzyj nas
        ^wspieraj nas
        wspieraj niezależne
        ^wesprzyj$
        ^wspieram$
        ^wpłać$
        ^przekaż darowiznę
        ^postaw mi kawę
        ^postaw nam kawę
        dzięki twojej wpłacie
        dzięki twojemu wsparciu
        dzięki wsparciu czytelników
        potrzebujemy twojego wsparcia
        utrzymujemy się z wpłat
        ~darowizn-
        ~wpłat-
        ^wesprzyj nasz-
        ^twoje wsparcie pozwala
        ^nasza praca zależy
        ^postaw kawę
        ^istniejemy dzięki
        ^działamy dzięki
        ~^jeśli doceniasz
        ~^doceniasz
        ~^istniejemy
        wpłać dowolną
        postaw mi kawę
        ~^wesprzyj
        ~^wspieraj
        ^wspieram
        ^pomóż nam
        ~^pomóżcie nam
        {wesprzyj|wspieraj|wesprzyjcie|dofinansuj} * {niezależne dziennikarstwo|naszą redakcję|naszą pracę|nasze dziennikarstwo|nasz portal|nas} * {darowizn-|wpłat-|datki-|datkiem|kwotą}-
        {twoja wpłata|twoja darowizna|państwa wsparcie|twoje wsparcie|każda wpłata|każda złotówka} {pomaga|pomoże|pozwala|pozwoli|umożliwia|ma znaczenie|jest dla nas|się liczy}-
        ~^wpłać
        ^wpłać darowiznę
        ~^przekaż
        ^przekaż 1
        ~^przekaż nam
        ^zostań patronem
        ^zostań naszym
        ~^dołącz do grona
        ~^postaw
        ~^potrzebujemy
        ^potrzebujemy twojej
        ^potrzebujemy waszej
        ^dzięki twoim
        ~^dzięki twojej
        ~^dzięki twojemu
        ^dzięki waszym
        ~^dzięki waszemu
        ~^dzięki wam
        ~^dzięki wsparciu
        ~^twoje wsparcie
        ^twoja wpłata
        ~^twoja darowizna
        ~^każda złotówka
        ~^każda wpłata
        ^możesz nam pomóc
        ^możesz nas wesprzeć
        ~^jeśli podoba ci się
        ~^jeśli cenisz
        ~^jeżeli podoba
        ~^podoba ci się
        ~^bez twojego wsparcia
        ~^bez waszego wsparcia
        możesz nas wesprzeć
        wesprzyj nas$
        wesprzyj nas {na|i|finansowo|dowolną|przez|poprzez|wpłatą|darowizną|w|jednorazowo|co miesiąc|już|kawą|swoją}
        dobrowolną wpłatą
        zbiórka na nasz
        ^{dziękujemy|dziękuję} za {wsparcie|twoje wsparcie|państwa wsparcie|wasze wsparcie}$
        ^{dziękujemy|dziękuję} za {okazane wsparcie|wpłatę|twoją wpłatę}$
        ^{wsparcie|wpłata|darowizna} {jednorazowe|jednorazowa|miesięczne|miesięczna|cykliczna|cykliczne|comiesięczna}$
        ^{wpłacam|wspieram|wpłać} {jednorazowo|co miesiąc|cyklicznie}$
        ^{wybierz kwotę|inna kwota|wpisz kwotę|wpłacam|wybierz kwotę wsparcia|kwota wpłaty}$
    """,
    "ru": """
        поддержите независимую журналистику
        поддержите нашу работу
        ^поддержите нас
        ^поддержать нас
        поддержите редакцию
        поддержите проект
        ^поддержать проект
        ^поддержать редакцию
        ^поддержите$
        ^пожертвовать$
        ^сделать пожертвование
        ^оформите пожертвование
        ^стать патроном
        ваша поддержка помогает
        ваше пожертвование поможет
        благодаря пожертвованиям читателей
        мы существуем на пожертвования
        ^нам нужна ваша поддержка$
        ^нам нужна ваша помощь$
        ~пожертвован-
        ^поддержите наш-
        ^поддержите независимую
        ^поддержите независимое
        ^поддержите независимые
        ^поддержите наше
        ^поддержите наш
        ^благодаря вашей поддержке мы
        ^мы живём на
        ^мы живем на
        ^мы независимое издание
        ^если вам важна наша
        ^если вам важно то, что мы
        ~^мы живём
        ~^мы живем
        ~^если вам важна
        ~^если вам важно
        ~^помогите
        ~^поддержите сайт
        на ваши донаты
        на ваши пожертвования
        поддержите сайт
        поддержите проект рублём
        оформите ежемесячн-
        оформите регулярн-
        {поддержите|поддержи|помогите} * {независимую журналистику|нашу редакцию|нашу работу|наше издание|наш проект|нас} * {пожертвован-|донат-|взнос-|рубл-|деньгами|финансово}-
        {ваша поддержка|ваше пожертвование|ваш донат|каждый рубль|ваш взнос} {помогает|поможет|позволяет|позволит|важна для нас|имеет значение}-
        помогите редакции
        вам важна наша работа
        ~^поддержите
        ~^поддержи
        ~^поддержать
        ^помогите нам
        ~^помоги нам
        ~^сделайте
        ^сделайте пожертвование
        ~^оформите
        ~^станьте
        ^станьте нашим
        ^стань патроном
        ~^пожертвуйте
        ~^подпишитесь на донат
        ^нам нужна ваша
        ^нам нужна твоя
        ^нам важна ваша поддержка
        ~^нам важна ваша
        ^мы работаем благодаря
        ^мы существуем благодаря
        ^мы существуем только
        ~^ваша поддержка
        ^ваш донат
        ~^ваше пожертвование
        ~^даже небольшая
        ~^даже 100
        ~^любая сумма
        ~^каждый рубль
        ~^если вам нравится
        ~^если вам понравил-
        ~^понравился
        ~^понравилась
        ^хотите нас поддержать
        ~^хотите поддержать
        ~^без вашей поддержки
        ~^без вашей помощи
        ~^благодаря вашей поддержке
        поддержите нашу
        поддержите наш
        поддержите нашу редакцию
        поддержите автора
        помогите нам продолжать
        благодаря вашим пожертвованиям
        благодаря вашим донатам
        ^{спасибо|благодарим|благодарим вас|большое спасибо} за {вашу поддержку|вашу помощь изданию|вашу поддержку редакции|ваше пожертвование|ваш донат|ваш вклад в нашу работу}$
        ^{поддержите|поддержать|поддержи} {нашу журналистику|независимую журналистику|нашу работу|нашу редакцию|независимые медиа|независимые сми|проект|наше издание|редакцию|наш проект}$
        ^{сделать|сделайте|внести|внесите|оформить|оформите|отправить} {пожертвование|донат|разовое пожертвование|ежемесячное пожертвование|регулярное пожертвование|свой вклад}$
        ^{станьте|стать|становитесь} {нашим подписчиком|участником клуба|нашим спонсором|патроном|нашим патроном|соучастником|соучастником редакции|сторонником редакции|участником сообщества}$
        ^{разовый|ежемесячный|единоразовый|регулярный} {платеж|донат|взнос}$
        ^{разовое|ежемесячное|единоразовое|регулярное} пожертвование$
        ^{выберите|укажите|введите} {сумму|сумму пожертвования|сумму доната|размер пожертвования|другую сумму}$
        ^другая сумма$
    """,
    "sv": """
        stöd oberoende journalistik
        stöd vår journalistik
        stöd vårt arbete
        ^stöd oss$
        ^stöd oss med
        ^stötta oss$
        ^ge en gåva$
        ^skänk en gåva
        ^donera$
        ^donera nu
        ^swisha$
        ^swisha ett bidrag
        ^bli stödmedlem
        ^bli månadsgivare
        din gåva hjälper
        ditt stöd gör det möjligt
        ditt bidrag hjälper
        tack vare våra läsares stöd
        vi behöver ditt stöd
        vi är beroende av bidrag
        bjud oss på en kaffe
        ~gåva
        ~donera
        ^stöd vår$
        ^stöd vår {lokaljournalistik|granskning|verksamhet|insamling|tidning|podd|sajt|kamp för}
        ^hjälp oss att fortsätta
        ^hjälp oss fortsätta
        ^hjälp oss att granska
        ^hjälp oss att hålla
        ^bidra till vårt
        ^bidra till vår
        ^varje bidrag gör
        ^varje krona gör
        ^vi är beroende av våra läsare
        ^vi är beroende av er
        ^varje bidrag hjälper
        ~^bidra
        ~^vi är beroende
        ~^uppskattar
        swisha valfritt
        stöd vår granskande
        stöd vår lokala
        beroende av våra läsare
        beroende av ditt stöd
        tack vare er läsare
        tack vare dig som läser
        {ditt bidrag|din gåva|din donation|ditt stöd} {hjälper oss|gör det möjligt för oss|gör att vi|går till vår}
        ^{stöd|stötta} {vår|oss|oberoende|vårt|den oberoende} {journalistik|oberoende journalistik|granskande journalistik|arbete|redaktion|med en gåva|med ett bidrag|lokala journalistik}
        ^med {ditt|din} {stöd|bidrag|gåva|hjälp} {kan vi|fortsätter vi|gör vi}
        bli {stödmedlem|stödprenumerant|vän till redaktionen|stödjande medlem}
        {gillar du|uppskattar du} {det vi gör|vår journalistik|vårt arbete|det du läser|artikeln}?
        ~^stöd
        ^stöd oss
        ^stöd vårt
        ~^stöd våra
        ~^stötta
        ^stötta oss
        ^stötta vårt
        ~^hjälp oss
        ~^bli medlem
        ^bli stödprenumerant
        ~^bli vän
        ^ge ett bidrag
        ^ge en slant
        ~^skänk
        ~^swisha
        ^swisha en
        ~^donera
        ~^din gåva
        ~^ditt bidrag
        ~^ditt stöd
        ~^varje bidrag
        ~^varje gåva
        ~^varje krona
        ~^vi behöver din
        ~^vi behöver dig
        ^vi behöver ditt
        ~^tack vare er
        ~^tack vare dig
        ~^tack vare ditt
        ^tack vare våra läsare
        ^utan ditt stöd
        ~^utan er
        ~^med din hjälp
        ~^med ditt stöd
        ~^gillar du
        ~^gillar du det vi
        ~^uppskattar du
        ~^vill du stödja
        ~^vill du stötta
        ~^om du gillar
        stötta oss via
        stöd oss via
        stöd oss genom
        swisha valfri
        swisha en valfri
        swisha ett valfritt
        ^{ge|skänk} {en donation|en engångsgåva|ett engångsbelopp|ett månadsbidrag|en slant|en månadsgåva|varje månad|en gång}$
        ^tack för {ditt stöd|ert stöd|din gåva|ditt bidrag|din donation|att du stöder oss|att du stöttar oss}$
        ^bli {supporter|understödjare|stödjare}$
        ^{engångsgåva|månadsgåva|engångsbidrag|valfritt belopp|välj belopp|eget belopp|annat belopp}$
    """,
    "ja": """
        {皆様|皆さま|あなた|読者の皆様|読者の皆さま|みなさま}の{ご支援|ご寄付|寄付|支援|応援|サポート}{が|は|によって|で}{私たちの|当サイトの|独立した|取材|報道|調査報道|編集部|当編集部の}
        ご寄付のお願い
        ご寄付をお願い
        寄付のお願い
        ^寄付する$
        ^寄付$
        ^今すぐ寄付
        ^支援する$
        ^サポートする$
        記事をサポートする
        応援をお願いします
        ご支援をお願いします$
        ご支援をお願いいたします$
        ご支援のお願い
        ~皆さまのご寄付
        ~皆様のご寄付
        読者の支援によって
        コーヒーをおごる
        ^寄付をお願い
        寄付をお願いします$
        ^この記事を応援する$
        ^応援する$
        ^この記事をサポート
        あなたの寄付が
        あなたのご支援が
        あなたのご寄付が
        ^この活動を支援する$
        ^サポーターになる$
        ^寄付をする$
        ^クレジットカードで寄付する$
        ^寄付で支援する$
        ^寄付で応援する$
        ^毎月の寄付で
        ~^この記事が役に
        ^私たちの * ご支援
        ^皆さまのご寄付
        ^毎月の寄付
        をご支援ください
        取材活動をご支援
        サポートをお願いします
        毎月の寄付で
        ご寄付で
        寄付で応援
        ご寄付・
        ~^寄付
        ~^ご寄付
        ご支援・ご寄付
        ご支援はこちら
        ~^支援
        ^この活動を支援
        を支えてください
        ご支援をお待ち
        ご支援を賜
        応援よろしく
        サポートをお願い
        サポートよろしく
        マンスリーサポーター
        ^会員になる$
        ^会員になって
        チップを送る
        チップで応援
        ~^サポート
        ^{ご支援|ご寄付|ご支援ご協力|応援|ご協力}{いただき|を|頂き|}{ありがとうございます|ありがとうございました}$
        ^{私たち|編集部}の{報道|ジャーナリズム|活動}を{支援|応援|サポート}{する|してください|}$
        ^{寄付|寄附|支援|サポート|ご寄付}{で応援|のお願い|はこちら|で支える}$
        ^{寄附|ご寄付}する$
        ^{寄附|支援|サポート|ご寄付}をする$
        ^{寄附|支援|サポート|ご寄付}で応援する$
        ^{支援会員|マンスリーサポーター|賛助会員|メンバー}{になる|として支える|として支援する|募集|に登録}$
        ^サポーター{として支える|として支援する|募集|に登録}$
        ^{一回|毎月|毎年}{のみ|の}{寄付|の寄付|支援}{する|}$
        ^{一回|毎月|毎年}{寄付|支援}{する|}$
    """,
    "zh": """
        ^{请支持|請支持|歡迎支持|赞助|贊助|捐助}{我们的|我們的|我们|我們}{独立新闻|獨立新聞|独立报道|獨立報導|新闻工作|新聞工作|编辑部|報導|报道|独立媒体}
        {您的|你的}{捐款|支持|捐助|赞助|贊助|捐赠|捐贈|订阅}{有助於|有助于|帮助|幫助|将帮助|將幫助|支持}{我们|我們}
        支持独立媒体
        支持獨立媒體
        支持独立新闻
        支持獨立新聞
        支持我们的报道
        支持我們的報導
        ^支持我们的工作$
        ^支持我們的工作$
        ^请支持我们$
        ^請支持我們$
        ^赞赏$
        ^打赏$
        ^赞赏作者$
        ^打赏作者$
        ^捐款$
        ^立即捐款
        ^立即捐助
        ^我要捐款
        ^贊助我們
        ^赞助我们
        成为我们的支持者
        成為我們的支持者
        ~您的捐款
        ~您的捐助
        您的支持是我们前进
        您的支持是我们继续
        您的支持是我們前進
        您的支持是我們繼續
        请我喝杯咖啡
        請我喝杯咖啡
        捐款支持我
        捐款支持我们
        ^定期定額支持
        ^定期定额支持
        ^支持我们:
        ^支持我們:
        ^小額贊助我們
        ^每月捐助
        ~^支持我們的
        ^立即贊助$
        ^小額捐款支持
        ^支持我们:请捐款
        请支持我们
        請支持我們
        ^立即贊助
        ^立即赞助
        小額贊助我們
        ~^您的支持
        ~^认同
        ~^認同
        认同我们的
        認同我們的
        支持我们继续
        ~^支持我们
        ~^支持我們
        支持我们的工作
        ~^请支持
        ~^請支持
        ~^支持
        ^赞助本站
        ^贊助本站
        ~^赞助
        ~^贊助
        ^每月捐
        ^每月支持
        欢迎打赏
        歡迎打賞
        打赏一下
        打赏支持
        给作者打赏
        讚賞作者
        赞赏一下
        您的每一笔
        您的每一筆
        你的每一笔
        你的每一筆
        有您的支持
        成为我们的会员
        成為我們的會員
        成為贊助會員
        成为赞助会员
        加入会员支持
        加入會員支持
        请我们喝
        請我們喝
        請作者喝
        请作者喝
        帮助我们继续
        幫助我們繼續
        帮助我们走
        ~^如果您
        ~^如果你
        ~^喜欢
        ~^喜歡
        {给个|給個|点个|點個|来个|來個}{赞赏|讚賞|打赏|打賞}
        {随意|隨意|请随意|不妨}{打赏|打賞|赞赏|讚賞|赞助|贊助}
        {觉得|覺得}*{文章|内容|內容|本站|报道|報導}*{有用|有帮助|有幫助|不错|不錯|有价值}*{打赏|打賞|赞赏|讚賞|支持|赞助|贊助}
        {支持|赞赏|打赏|讚賞}{将|將|是|会|會}{鼓励|鼓勵|激励|帮助|幫助}{我|我们|我們|作者}
        {独立|獨立|优质|優質|调查|調查|深度}{媒体|媒體|新闻|新聞|报道|報導}*需要{你|您}*{支持|赞助|贊助|捐款|訂閱}
        {赞助|贊助|支持|捐助}{我们|我們}{持续|持續|继续|繼續}*{报道|報導|采访|採訪|追踪|追蹤|调查|調查}
        {每月|每個月|每天}*元*{赞助|贊助|支持|捐助}{我们|我們}
        ^{喜欢|喜歡}{作者|本文|这篇文章|這篇文章|我的文章|我們的報導}*{赞赏|打赏|讚賞|打賞|赞助|贊助}
        ^{感谢|谢谢}{您|}{的|对我们的}{支持|赞助}{!|。|}$
        ^{感謝|謝謝}{您|}{的|對我們的}{支持|贊助}{!|。|}$
        ^{支持|赞助}{我们|独立}{的|}{新闻|报道}{工作|事业|}$
        ^{支持|贊助}{我們|獨立}{的|}{新聞|報導}{工作|事業|}$
        ^{成为|加入}{我们的|}{支持者|赞助人|订阅赞助}$
        ^{成為|加入}{我們的|}{贊助人|定期定額贊助|會員}$
        ^成為{我們的|}支持者$
        ^加入我們的支持者$
        ^{单笔|一次性|每月|按月|每年}{捐款|捐赠|捐助|赞助|支持}$
        ^{單筆|一次性|每月|按月|定期定額|每年}{捐贈|贊助}$
        ^{單筆|定期定額}捐款$
        ^{單筆|定期定額}捐助$
        ^{單筆|定期定額}支持$
    """,
    "ko": """
        독립언론을 지켜주세요-
        독립언론을 지켜 주세요-
        독립언론 * 후원회원이 되어-
        후원회원이 되어 주세요-
        후원회원이 되어주세요-
        -후원으로 함께해 주-
        -후원으로 함께해주-
        후원에 동참해 주세요-
        정기후원에 참여해 주-
        ~여러분의 후원이-
        ~여러분의 후원은-
        ~독자 여러분의 후원-
        독자님의 후원이-
        후원으로 운영됩니다-
        후원으로 운영되고 있습니다-
        ~광고 없이 * 후원으로-
        저희를 후원해 주-
        좋은 기사 원고료-
        커피 한 잔 값으로-
        커피 한 잔 후원-
        더 나은 기사를 위해 후원-
        취재를 후원해 주-
        ~기자에게 응원-
        ^후원하기-
        ^정기후원$
        ^정기후원 하기-
        ^일시후원-
        ^후원회원 가입-
        ^후원 안내$
        ^원고료주기$
        ^기부하기$
        ^기사 후원하기-
        ~후원-
        ~독립언론-
        ~탐사보도-
        ^{지원해|후원해|응원해|도와|성원해|기부해} {주셔서|주신 여러분께} {감사합니다|감사드립니다|감사해요|고맙습니다|진심으로 감사드립니다}$
        ^{후원|성원|지지|지원|기부}에 {감사드립니다|감사합니다|감사해요|진심으로 감사드립니다}$
        ^{저희|우리|독립} {저널리즘을|언론을|보도를|취재를} {후원|지원|응원|지지}{해 주세요|해주세요|하기|하세요}$
        ^{후원하기|정기 후원|일시후원|일시 후원|후원 회원 되기|후원회원 가입|후원 신청|한 번만 후원|매월 후원|월 정기후원}$
        ^{후원자|후원회원|후원 회원|서포터|회원|멤버}가 {되어 주세요|되어주세요|되기|되세요|되어 보세요}$
        ^{후원계좌|후원 계좌}$
        ^{후원계좌|후원 계좌}{:| :| 안내} {국민|농협|우리|신한|하나|기업|예금주|우체국|카카오뱅크}-
        ^{후원계좌|후원 계좌} {국민은행|농협|우리은행|신한은행|하나은행|기업은행|안내}
        ^여러분의 후원이 {큰|필요|힘|힘이|있어|있기에|더|독립|언론|세상을|좋은|탐사}-
        {독립언론을|독립 언론을} {후원해|지원해} {주세요|주십시오|주시면}
        {독립언론을|독립 언론을} {후원해주세요|지원해주세요}
        ^{독립언론|독립 언론|비영리 언론|탐사보도|시민언론} * {후원해 주세요|후원해주세요|응원해 주세요}
        원고료로 {응원하기|응원해 주세요|응원해주세요|응원하세요|응원할 수 있습니다}
    """,
    "da": """
        støt vores journalistik
        støt vores arbejde
        støt uafhængig journalistik
        støt den uafhængige journalistik
        støt den frie presse
        støt det frie ord
        støt os på
        støt os med
        støt os via
        støt os ved at
        støt mit arbejde
        støt avisen med
        støt bloggen
        bliv medlem og støt
        din støtte gør
        din støtte betyder
        din donation gør
        dit bidrag gør
        dit bidrag hjælper
        uden din støtte
        ~uden jeres støtte
        takket være vores læsere
        vi har brug for din støtte
        {dit bidrag|din støtte|din donation|dit medlemskab|hvert bidrag} {hjælper os|gør det muligt|sikrer|er med til|gør en forskel for|går til vores}
        ^støt {vores|os|uafhængig|den uafhængige} {journalistik|uafhængige journalistik|kritiske journalistik|arbejde|redaktion|med et bidrag|med et beløb}
        bliv {støttemedlem|støtteabonnent|månedlig bidragyder|ven af redaktionen}
        ^med {din støtte|dit bidrag|din hjælp} {kan vi|fortsætter vi|laver vi}
        {kan du lide|sætter du pris på} {det, vi laver|det vi laver|vores journalistik|vores arbejde|det, du læser}
        ~vi har brug for din hjælp
        vi er afhængige af vores læsere
        send et bidrag
        send os et bidrag
        giv et bidrag til vores
        giv en kop kaffe
        ^støt os
        ^støt nu$
        ^støt her$
        ^støt med$
        ^doner$
        ^donér$
        ^doner nu
        ^donér nu
        ^giv et bidrag$
        ^giv en donation$
        ^giv en gave$
        ^bliv medlem$
        ^bliv medlem i dag
        ^bliv fast bidragyder
        ^kan du lide det, du læser
        ^synes du om artiklen
        ~^støt
        ~mobilepay
        ~donation
        ~journalistik
        ^tak for {din støtte|jeres støtte|dit bidrag|din donation|din gave|at du støtter os}$
        ^{engangsbeløb|månedligt bidrag|valgfrit beløb|vælg beløb|andet beløb|eget beløb|engangsbidrag|støt månedligt|støt en gang}$
        ^giv {et engangsbeløb|et månedligt bidrag|et engangsbidrag|et valgfrit beløb|hver måned}$
    """,
    "no": """
        støtt vår journalistikk
        støtt vårt arbeid
        støtt arbeidet vårt
        støtt uavhengig journalistikk
        støtt fri og uavhengig
        støtt oss på
        støtt oss med
        støtt oss via
        støtt oss ved å
        støtt avisa med
        støtt bloggen
        bli fast giver
        bli medlem og støtt
        din støtte gjør
        din støtte betyr
        ditt bidrag gjør
        ditt bidrag hjelper
        uten din støtte
        takket være våre lesere
        vi trenger din støtte
        ~vi trenger din hjelp
        {ditt bidrag|din støtte|støtten din|bidraget ditt|hvert bidrag} {hjelper oss|gjør det mulig|sikrer|er med på å|går til vår}
        ^støtt {vår|oss|uavhengig|den uavhengige} {journalistikk|uavhengige journalistikk|kritiske journalistikk|redaksjon|med et bidrag|lokale journalistikk|med en gave}
        bli {støttemedlem|støtteabonnent|fast giver til|venn av redaksjonen}
        ^med {din støtte|ditt bidrag|din hjelp} {kan vi|fortsetter vi|lager vi}
        {liker du|setter du pris på} {det vi gjør|journalistikken vår|arbeidet vårt|det du leser|vår journalistikk}
        vi er avhengige av våre lesere
        vipps oss
        vipps noen kroner
        vipps en slant
        ^vipps et beløp
        gi et bidrag til vår
        spander en kaffe
        ^støtt oss
        ^støtt her$
        ^gi en gave$
        ^gi et bidrag$
        ^gi gave$
        ^doner$
        ^doner nu
        ^doner nå
        ^bli medlem$
        ^bli medlem i dag
        ^bli giver
        ^liker du det du leser
        ^likte du artikkelen
        ~^støtt
        ~vipps
        ~journalistikk
        ~donasjon
        ^takk for {støtten|støtta|din støtte|ditt bidrag|bidraget|gaven din|at du støtter oss|donasjonen}$
        ^{engangsbeløp|månedlig gave|månedlig bidrag|valgfritt beløp|velg beløp|annet beløp|eget beløp|engangsgave|støtt månedlig}$
        ^gi {et engangsbeløp|en engangsgave|en månedlig gave|et valgfritt beløp|en donasjon|et månedlig bidrag}$
    """,
    "fi": """
        ^tue riippumatonta journalismia
        ^tue itsenäistä journalismia
        ^tue laadukasta journalismia
        tue journalismiamme
        tue työtämme
        tue toimintaamme
        tue julkaisuamme
        ^tue lehteä
        ^tue blogia
        ^tue sivustoa
        lahjoituksesi auttaa
        lahjoituksellasi
        tukesi auttaa
        tukesi avulla
        tuellasi voimme
        ilman tukeasi
        ilman lukijoidemme tukea
        ~lukijoidemme tuella
        toimintamme perustuu lahjoituksiin
        toimintamme rahoitetaan lahjoituksin
        ~tarvitsemme tukeasi
        ~tarvitsemme apuasi
        liity kannattajajäseneksi
        liity tukijaksi
        {lahjoituksesi|tukesi|panoksesi|jokainen lahjoitus} {auttaa meitä|mahdollistaa|auttaa pitämään|auttaa jatkamaan}
        ^{tue|tukekaa} {riippumatonta|itsenäistä|paikallista|laadukasta} {journalismiamme|journalismia lahjoituksella|toimitustamme|journalismia tilaamalla}
        ^{tuellasi|lahjoituksellasi|sinun tuellasi} {voimme|pystymme|jatkamme|teemme}
        ^{ryhdy|liity} {tukijaksi|kannatusjäseneksi|tukijaksemme|kuukausilahjoittajaksi|tukijoihimme}
        {pidätkö|arvostatko} {työstämme|journalismistamme|työtämme|journalismiamme|lukemastasi}
        ryhdy tukijaksi
        ryhdy kuukausilahjoittajaksi
        ryhdy kuukausitukijaksi
        tarjoa kahvit
        tarjoa meille kahvi
        voit tukea työtämme
        voit tukea toimintaamme
        voit tukea meitä
        ^tue meitä$
        ^tue meitä {lahjoittamalla|kuukausilahjoituksella|lahjoituksella|mobilepaylla|patreonissa|täällä|liittymällä}
        ^lahjoita$
        ^lahjoita nyt
        ^lahjoita tästä
        ^lahjoita täällä
        ^tee lahjoitus
        ^anna lahjoitus$
        ^liity jäseneksi$
        ^tule tukijaksi
        ^piditkö jutusta
        ^piditkö artikkelista
        ^tykkäsitkö jutusta
        ~^tue
        ~lahjoit-
        ~journalismi-
        ~mobilepay
        ^kiitos {tuestasi|tuestanne|lahjoituksestasi|lahjoituksesta|kun tuet meitä|avustasi}$
        ^{kertalahjoitus|kuukausilahjoitus|kuukausittainen lahjoitus|lahjoita kerran|lahjoita kuukausittain|valitse summa|muu summa|valitse lahjoitussumma|vapaavalintainen summa}$
        ^tee {lahjoitus|kertalahjoitus|kuukausilahjoitus}$
        ^anna {kertalahjoitus|kuukausilahjoitus}$
    """,
    "cs": """
        podpořte nezávislou žurnalistiku
        podpořte nezávislou novinařinu
        podpořte nezávislá média
        podpořte naši práci
        podpořte naši redakci
        podpořte náš web
        ^podpořte náš projekt
        podpořte nás$
        podpořte nás {na|i|finančně|jakoukoli|jakoukoliv|libovolnou|částkou|darem|pravidelně|předplatným|prostřednictvím|přes|drobnou|jednorázově|kávou|svým|nákupem|už od}
        ~^podpořte nás
        podpoř nás$
        podpoř nás {na|i|finančně|jakoukoli|jakoukoliv|libovolnou|částkou|darem|pravidelně|předplatným|prostřednictvím|přes|drobnou|jednorázově|kávou|svým|nákupem}
        ~^podpoř nás
        podpořte autora$
        podpořte autora {článku|darem|částkou|na|finančně}
        podpořte tvorbu
        podpořte mě na
        darujte nám
        ~přispějte na chod
        přispějte nám
        ~přispějte na provoz
        přispějte na naši
        ~přispějte na účet
        váš dar pomáhá
        váš dar nám
        vaše podpora nám
        vaše podpora pomáhá
        vaše podpora umožňuje
        ~díky vaší podpoře
        díky vašim darům
        díky podpoře čtenářů můžeme
        ~bez vaší podpory
        bez vašich příspěvků
        bez podpory čtenářů bychom
        jsme závislí na podpoře
        fungujeme díky darům
        {podpořte|podpoř|přispějte} * {nezávislou žurnalistiku|nezávislou novinařinu|naši redakci|naši práci|náš web|nás|na naši práci|na provoz} * {částk-|darem|příspěvk-|finančně|korun-|darujme}-
        {váš dar|váš příspěvek|vaše podpora|vaše příspěvky|každý příspěvek} {nám pomáhá|nám pomůže|nám umožňuje|umožňuje|má smysl|je pro nás|pomáhá}-
        fungujeme díky podpoře čtenářů
        ^staňte se podporovatel-
        staňte se naším podporovatel-
        staňte se naším dárcem
        staňte se členem našeho
        kupte nám kávu
        kup mi kávu
        kup nám kávu
        pozvěte nás na kávu
        pozvi mě na kávu
        děkujeme za vaši podporu
        ^podpořit$
        ^podpořit redakci$
        ^podpořit projekt$
        ^podpořit autora$
        ^chci podpořit
        ^darovat$
        ^daruji$
        ^darujte$
        ^přispět$
        ^přispějte$
        ^poslat příspěvek$
        ~^transparentní účet
        ^číslo účtu pro dary
        ^líbil se vám článek
        ^líbil se vám text
        ^líbí se vám * podpořte
        ~podpořte
        ~příspěvek
        ~žurnalistik-
        ~novinařin-
        ^podpořte {naši|nezávislou|naši nezávislou|kvalitní} {žurnalistiku|novinařinu|publicistiku}
        ^{jednorázový|pravidelný|měsíční|pravidelný měsíční} {dar|příspěvek}$
        ^{přispět|přispějte|podpořit|podpořte nás|darovat} {jednorázově|měsíčně|pravidelně|každý měsíc}$
        ^{vyberte|zvolte} {částku|výši daru|výši příspěvku}$
        ^{jiná|vlastní} částka$
    """,
    "sk": """
        podporte nezávislú žurnalistiku
        podporte nezávislú novinárčinu
        podporte nezávislé médiá
        podporte našu prácu
        podporte našu redakciu
        podporte náš web
        podporte náš portál
        podporte nás$
        podporte nás {na|aj|finančne|akoukoľvek|ľubovoľnou|sumou|darom|pravidelne|predplatným|prostredníctvom|cez|drobnou|jednorazovo|kávou|svojím|nákupom|už od}
        ~^podporte nás
        podpor nás
        podporte autora
        podporte moju prácu
        darujte nám
        prispejte nám
        ~prispejte na chod
        ~prispejte na prevádzku
        prispejte na našu
        ~prispejte na účet
        váš dar pomáha
        váš dar nám
        vaša podpora nám
        vaša podpora pomáha
        vaša podpora umožňuje
        ~vďaka vašej podpore
        vďaka vašim darom
        ~bez vašej podpory
        bez vašich príspevkov
        bez podpory čitateľov by sme
        sme závislí od podpory
        fungujeme vďaka darom
        {podporte|podpor|prispejte} * {nezávislú žurnalistiku|našu redakciu|našu prácu|náš web|nás|na našu prácu|na prevádzku} * {sumou|darom|príspevk-|finančne|eur-}-
        {váš dar|váš príspevok|vaša podpora|každý príspevok} {nám pomáha|nám pomôže|nám umožňuje|umožňuje|má zmysel|je pre nás|pomáha}-
        fungujeme vďaka podpore čitateľov
        venujte nám 2%
        venujte nám 2 %
        ^staňte sa podporovateľ-
        staňte sa naším podporovateľ-
        staňte sa naším darcom
        staňte sa členom nášho
        kúpte nám kávu
        kúp mi kávu
        pozvite nás na kávu
        ďakujeme za vašu podporu
        ^podporiť$
        ^podporiť redakciu$
        ^podporiť projekt$
        ^chcem podporiť
        ^darovať$
        ^darujem$
        ^darujte$
        ^prispieť$
        ^prispejte$
        ~^transparentný účet
        ^číslo účtu pre dary
        ^páčil sa vám článok
        ^páčil sa vám text
        ^páči sa vám * podporte
        ~podporte
        ~príspevok
        ~žurnalistik-
        ~novinárčin-
        ^podporte {našu|nezávislú|našu nezávislú|kvalitnú} {žurnalistiku|novinárčinu|publicistiku}
        ^{jednorazový|pravidelný|mesačný|pravidelný mesačný} {dar|príspevok}$
        ^{prispieť|prispejte|podporiť|podporte nás|darovať} {jednorazovo|mesačne|pravidelne|každý mesiac}$
        ^{vyberte|zvoľte} {sumu|výšku daru|výšku príspevku}$
        ^{iná|vlastná} suma$
    """,
    "hu": """
        támogasd a munkánkat
        ^támogassa a munkánkat
        támogasd munkánkat
        ^támogassa munkánkat
        támogasd a független
        ^támogassa a független
        támogasd az oldal
        támogasd a lapot
        ^támogassa a lapot
        támogasd lapunkat
        ^támogassa lapunkat
        támogass minket
        ^támogasson minket
        támogass bennünket
        ^támogasson bennünket
        segítsd a munkánkat
        ^segítse a munkánkat
        segítsd munkánkat
        ~^segíts, hogy
        legyél a támogatónk
        legyél támogatónk
        ^legyen a támogatónk
        ^legyen támogatónk
        légy a támogatónk
        csatlakozz támogatóinkhoz
        csatlakozz a támogatóinkhoz
        ^csatlakozzon támogatóinkhoz
        a te támogatásod
        ^az ön támogatása
        ~az ön támogatásával
        {támogassa|támogasd|segítse|segítsd} * {munkánkat|a független újságírást|szerkesztőségünket|lapunkat|a független sajtót|a lapot|az újságírást} * {adomány-|hozzájárulás-|adó 1%-|forint-|havi}-
        {az ön támogatása|adománya|adományod|támogatásod|támogatása|minden forint} {segít|lehetővé teszi|nélkül|számít|fontos}-
        a ti támogatásotok
        támogatásod nélkül
        a ti támogatásotokra
        olvasóink támogatásából
        olvasóink támogatására
        az olvasók támogatásából működünk
        ajánld fel adód 1
        ajánlja fel adója 1
        adója egy százalékát ajánlja
        ajánld fel az adód
        hívj meg egy kávéra
        hívj meg minket egy kávéra
        hívjon meg minket egy kávéra
        köszönjük, ha támogat-
        ^támogatom$
        ^támogatás$
        ^támogatlak$
        ^adományozok$
        ^adományozz
        ^adományozz$
        ^adományozás$
        ^egyszeri támogatás$
        ^rendszeres támogatás$
        ^havi támogatás$
        ^tetszett a cikk
        ^ha tetszett a cikk
        ^ha tetszett az írás
        ~támogasd
        ~újságírás-
        ~adomány-
        ^támogasd {az újságírásunkat|újságírásunkat|a független újságírást|a munkánkat|a lapunkat}
        ^támogassa {az újságírásunkat|újságírásunkat|a független újságírást|a lapunkat}
        ^köszönjük a {támogatást|támogatásodat|támogatását|támogatásukat}$
        ^köszönjük a {hozzájárulást|hozzájárulásodat|adományodat|adományát}$
        ^{egyszeri|havi|rendszeres} {adomány|hozzájárulás}$
        ^{támogatom|támogass|támogasson} {egyszer|havonta|rendszeresen|egyszeri összeggel}$
        ^{válassz|válasszon} {összeget|támogatási összeget}$
        ^{egyéb|más|egyedi} összeg$
    """,
    "ro": """
        ^susține jurnalismul
        susțineți jurnalismul independent
        ^sprijină jurnalismul
        ^susține presa
        susține-ne
        susțineți-ne
        sprijină-ne
        sprijiniți-ne
        ajută-ne să continuăm
        ajută-ne să rămânem
        ajutați-ne să continuăm
        ^susține munca noastră
        susțineți munca noastră
        ^susține proiectul nostru
        ^susține redacția
        donația ta ne
        donația ta ajută
        donația dumneavoastră
        contribuția ta ne
        contribuția ta ajută
        sprijinul tău ne
        sprijinul vostru ne
        cu ajutorul donațiilor voastre
        ~fără sprijinul tău
        ~fără sprijinul vostru
        avem nevoie de sprijinul tău
        ~avem nevoie de sprijinul
        ~avem nevoie de ajutorul tău
        ~avem nevoie de ajutorul vostru
        depindem de donațiile voastre
        {susține|sprijină|susțineți|sprijiniți|susţine|susţineţi} * {jurnalismul independent|redacția noastră|munca noastră|presa independentă|jurnalismul nostru} * {donație|donaţie|donați-|contribuție|redirecționa-}
        {donația ta|donația dumneavoastră|contribuția ta|sprijinul tău|donaţia ta} {ne ajută|ne permite|contează|face posibil|este esențial|susține}-
        ^{donează|donați|fă o donație|faceți o donație|susține-ne|susțineți-ne} {acum|lunar|aici|online|pentru jurnalism independent}$
        depindem de sprijinul vostru
        ^redirecționează 3,5
        redirecționați 3,5
        ^direcționează 3,5
        3,5% din impozitul tău
        oferă-ne o cafea
        cumpără-ne o cafea
        dă-mi o cafea
        susține-mă pe
        devino susținător-
        devino abonat susținător
        devino membru al comunității noastre
        ^donează$
        ^donați$
        ^donați acum
        ^doneaza$
        ^susține$
        ^susține acum$
        ^fă o donație
        ^faceți o donație
        ^vreau să donez
        ^vreau să susțin
        ^contribuie$
        ^ți-a plăcut articolul
        ~^dacă ți-a plăcut
        ~^dacă v-a plăcut
        ~jurnalism-
        ~donație
        ~donații
        ^{mulțumim|îți mulțumim|vă mulțumim} pentru {susținere|sprijin|sprijinul acordat redacției|susținerea ta|sprijinul tău|donație|donația ta|donația dumneavoastră|sprijinul dumneavoastră|susținerea dumneavoastră}$
        ^{susține|susțineți|sprijină|sprijiniți} {jurnalismul|jurnalismul nostru|jurnalismul independent|jurnalismul de calitate|redacția|echipa|munca noastră|presa independentă|presa liberă|proiectul nostru}$
        ^{fă|faceți|trimite} o {donație|donație lunară|donație unică|contribuție|contribuție lunară|donație recurentă}$
        ^{devino|deveniți} {susținător|membru susținător|abonat susținător|patron|prieten al redacției|parte din comunitate|membru al comunității|donator|donator lunar}$
        ^{donație|contribuție|plată} {unică|lunară|recurentă|o singură dată|anuală}$
        ^{alege|alegeți|introdu|introduceți|selectează} {suma|altă sumă|suma donației|suma dorită|o sumă}$
        ^{altă sumă|doneaza acum|redirecționează 3,5%|redirecționează 3,5 % din impozit}$
        {poți|puteți} {redirecționa|direcționa} {3,5%|3.5%|20%} din impozitul * {către noi|către asociația noastră|către redacția noastră|pentru noi|către fundația noastră|către proiectul nostru}
    """,
    "bg": """
        подкрепете независимата журналистика
        ^подкрепи независимата
        подкрепете свободната журналистика
        подкрепете качествената журналистика
        подкрепете нашата работа
        подкрепете работата ни
        ^подкрепи работата ни
        подкрепете сайта
        подкрепете екипа ни
        подкрепете ни$
        подкрепете ни {с|със|чрез|в|като|финансово|тук|днес|сега|още|и|за да}
        ~^подкрепете ни
        ^подкрепи ни
        помогнете ни да продължим
        ^помогни ни да
        помогнете ни да останем
        вашата подкрепа ни
        ~вашата подкрепа е важна
        вашето дарение
        твоето дарение
        ^твоята подкрепа
        ~с вашата подкрепа
        ~без вашата подкрепа
        благодарение на вашите дарения
        благодарение на вашата подкрепа
        разчитаме на вашата подкрепа
        разчитаме на подкрепата на читателите
        ~разчитаме на дарения
        ~нуждаем се от вашата
        ~имаме нужда от вашата подкрепа
        {подкрепете|подкрепи|подпомогнете|дарете за} * {независимата журналистика|нашата работа|редакцията|журналистиката ни|медията ни|екипа ни} * {дарение|абонамент|дарявайки|лева|сума}-
        {вашето дарение|вашата подкрепа|твоята подкрепа|всяко дарение|дарението ви} {ни помага|ни позволява|е важна|е важно|прави възможно|има значение|помага}-
        ~имаме нужда от твоята
        станете наш дарител
        станете дарител на
        станете част от общността ни
        станете наш поддръжник
        почерпете ни кафе
        почерпете ни с кафе
        ^почерпи ни кафе
        почерпете автора
        ^дарете$
        ^дарете сега
        ^дари$
        ^дари сега
        ^дарение$
        ^дарения$
        ^направете дарение$
        ^направи дарение$
        ^направете своето дарение
        ^направете дарение за
        ^подкрепа$
        ^подкрепи$
        ^станете дарител$
        ^харесва ви това, което
        ^ако ви харесва * подкрепете
        ^ако харесвате * подкрепете
        ~подкрепете
        ~дарение
        ~журналистика
        ^{благодарим|благодарим ви|благодарности|благодарим ти} за {подкрепата|подкрепата ви|вашата подкрепа|дарението|дарението ви|вашето дарение}$
        ^{подкрепете|подкрепи|подкрепяй|подкрепяйте} {нашата журналистика|журналистиката|независимата журналистика|качествената журналистика|редакцията|работата ни|екипа ни|независимите медии|свободната журналистика}$
        ^{направете|направи|изпратете} {еднократно дарение|месечно дарение|ежемесечно дарение|своето дарение}$
        ^изпратете дарение$
        ^стани {дарител|поддръжник|наш дарител|наш поддръжник|част от общността|член на общността|спомоществовател|наш член|месечен дарител}$
        ^станете {поддръжник|наш дарител|наш поддръжник|част от общността|член на общността|спомоществовател|наш член|месечен дарител}$
        ^{еднократно|месечно|ежемесечно|регулярно|годишно} дарение$
        ^{изберете|избери|въведете|друга} {сума|друга сума|сума за дарение|сумата на дарението}$
    """,
    "el": """
        στηρίξτε την ανεξάρτητη δημοσιογραφία
        υποστηρίξτε την ανεξάρτητη δημοσιογραφία
        ^στήριξε την ανεξάρτητη
        ενισχύστε την ανεξάρτητη δημοσιογραφία
        ^ενίσχυσε την ανεξάρτητη
        στηρίξτε τη δημοσιογραφία μας
        στηρίξτε την ανεξάρτητη ενημέρωση
        στηρίξτε την προσπάθειά μας
        στηρίξτε τη δουλειά μας
        υποστηρίξτε τη δουλειά μας
        υποστηρίξτε την προσπάθειά μας
        στηρίξτε μας
        υποστηρίξτε μας
        στήριξέ μας
        στήριξε μας
        ενισχύστε μας
        ενίσχυσέ μας
        ενισχύστε την προσπάθειά μας
        ~^ενισχύστε οικονομικά
        βοηθήστε μας να συνεχίσουμε
        βοήθησέ μας να συνεχίσουμε
        βοηθήστε μας να παραμείνουμε
        ^η στήριξή σας
        ^η στήριξή σου
        η δωρεά σας
        η δωρεά σου
        η συνδρομή σας μας
        {στηρίξτε|στήριξε|ενισχύστε|υποστηρίξτε} * {την ανεξάρτητη δημοσιογραφία|τη δημοσιογραφία μας|τη δουλειά μας|το έργο μας|την έρευνά μας} * {δωρεά|συνδρομή|εισφορά|συνεισφορά}
        {η δωρεά σας|η δωρεά σου|η στήριξή σας|η συνεισφορά σας|η υποστήριξή σας} {μας βοηθά|μας επιτρέπει|μετράει|είναι πολύτιμη|είναι απαραίτητη|κάνει δυνατή}-
        ^{κάντε|κάνε} {μια δωρεά|τη δωρεά σας|δωρεά} {τώρα|εδώ|σήμερα}$
        ~με τη στήριξή σας
        ~χωρίς τη στήριξή σας
        ~χρειαζόμαστε τη στήριξή σας
        ~χρειαζόμαστε τη βοήθειά σας
        στηριζόμαστε στους αναγνώστες
        βασιζόμαστε στους αναγνώστες
        ~βασιζόμαστε στη στήριξη
        γίνετε υποστηρικτής
        γίνετε υποστηρικτές μας
        γίνε υποστηρικτής
        γίνε μέλος της κοινότητάς μας
        γίνετε μέλος της κοινότητάς μας
        κεράστε μας έναν καφέ
        κέρασέ μας έναν καφέ
        ^κάντε μια δωρεά
        ^κάνε μια δωρεά
        ^κάντε δωρεά$
        ^δωρεά$
        ^δωρεές$
        ^δωρίστε
        ^κάνε δωρεά$
        ~^στηρίξτε το
        ~^στήριξε το
        ^σας άρεσε το άρθρο
        ^σου άρεσε το άρθρο
        ~δωρεά
        ~δημοσιογραφία
        ~στηρίξτε
        ^{ευχαριστούμε|σας ευχαριστούμε|ευχαριστούμε πολύ} για την {υποστήριξή σας|υποστήριξη σας|στήριξή σας|στήριξη σας|υποστήριξη|δωρεά σας|υποστήριξή σου|στήριξή σου}$
        ^{στηρίξτε|υποστηρίξτε|στήριξε} {τη δημοσιογραφία μας|την ανεξάρτητη δημοσιογραφία|τη δημοσιογραφία|τη δουλειά μας|την προσπάθειά μας|το έργο μας|την ανεξάρτητη ενημέρωση|τα ανεξάρτητα μέσα}$
        ^{κάντε|κάνε|στείλτε} {μια δωρεά|μία δωρεά|μηνιαία δωρεά|μια μηνιαία δωρεά|εφάπαξ δωρεά}$
        ^στείλτε δωρεά$
        ^{γίνετε|γίνε} {υποστηρικτής|υποστηρικτές|μέλος υποστηρικτής|δωρητής|μέλος της κοινότητας|μέλος της κοινότητάς μας|υποστηρικτής μας|υποστηρικτές μας|συνδρομητής υποστηρικτής}$
        ^{εφάπαξ|μηνιαία|τακτική|ετήσια} {δωρεά|συνεισφορά|υποστήριξη}$
        ^{επιλέξτε|εισάγετε|άλλο|διαλέξτε} {ποσό|άλλο ποσό|ποσό δωρεάς|το ποσό της δωρεάς}$
    """,
    "uk": """
        підтримайте незалежну журналістику
        підтримайте якісну журналістику
        підтримай незалежну журналістику
        підтримайте незалежні медіа
        підтримайте нашу роботу
        підтримайте роботу редакції
        підтримайте редакцію
        підтримайте наше видання
        підтримайте наше медіа
        підтримайте наш проєкт
        підтримайте нас$
        підтримайте нас {на|фінансово|донатом|гривнею|внеском|будь-якою|і|та|через|за посиланням|передплатою|підпискою|на patreon}
        ~^підтримайте нас
        підтримай нас
        підтримати нас можна
        ви можете підтримати нас
        ви можете підтримати нашу
        допоможіть нам продовж-
        допоможіть нам залишатися
        ваша підтримка допомагає
        ваша підтримка дає
        ваша підтримка дозволяє
        ваш внесок допомагає
        ^ваш донат
        ~завдяки вашій підтримці
        ~без вашої підтримки
        з вашою підтримкою ми
        ~нам потрібна ваша підтримка
        ~нам потрібна ваша допомога
        ^ми існуємо завдяки
        ми працюємо завдяки підтримці
        станьте частиною нашої спільноти
        ^станьте частиною спільноти
        станьте учасником спільноти
        {підтримайте|підтримай|допоможіть} * {незалежну журналістику|нашу редакцію|нашу роботу|наше видання|наш проєкт|нас} * {донат-|внеск-|пожертв-|гривн-|фінансово}-
        {ваша підтримка|ваш внесок|ваш донат|кожен внесок|кожна гривня} {допомагає|допоможе|дозволяє|дає змогу|важлива|важливий|має значення}-
        доєднуйтесь до спільноти
        доєднуйтеся до спільноти
        приєднуйтесь до спільноти
        приєднуйтеся до спільноти
        приєднуйтеся до нашої спільноти
        станьте нашим патроном
        станьте патроном
        станьте нашим читачем-
        пригостіть нас кавою
        пригостити редакцію кавою
        купіть нам каву
        закинути на каву
        ^підтримати$
        ^підтримати нас$
        ^підтримати редакцію$
        ^підтримати проєкт$
        ^підтримати автора$
        ^підтримай$
        ^задонатити$
        ^донат$
        ^пожертвувати$
        ^зробити внесок$
        ^зробити донат$
        ^стати патроном$
        ^стати частиною спільноти$
        ^сподобалась стаття
        ^сподобався матеріал
        ~підтримайте
        ~донат-
        ~журналістик-
        ~patreon
        ^{дякуємо|дякуємо вам|щиро дякуємо} за {вашу підтримку|підтримку нашої редакції|підтримку редакції|ваш внесок|вашу пожертву|ваш донат}$
        ^{підтримайте|підтримай} {нашу журналістику|незалежну журналістику|нашу роботу|нашу редакцію|незалежні медіа|проєкт|наше видання|редакцію|наш проєкт|якісну журналістику}$
        ^підтримати {нашу журналістику|незалежну журналістику|нашу роботу|нашу редакцію|незалежні медіа|наше видання|наш проєкт|якісну журналістику}$
        ^{зробіть|внести|надіслати|оформити} {пожертву|внесок|донат|одноразовий внесок|щомісячний внесок|одноразову пожертву|щомісячну пожертву|разовий внесок|благодійний внесок}$
        ^зробити {пожертву|одноразовий внесок|щомісячний внесок|одноразову пожертву|щомісячну пожертву|разовий внесок|благодійний внесок}$
        ^{станьте|ставайте} {учасником спільноти|патроном|нашим патроном|учасником клубу|частиною спільноти|членом спільноти|другом редакції|нашим підписником}$
        ^стати {учасником спільноти|нашим патроном|учасником клубу|членом спільноти|другом редакції|нашим підписником}$
        ^{разовий|одноразовий|щомісячний|регулярний} {платіж|донат|внесок}$
        ^{разова|одноразова|щомісячна|регулярна} пожертва$
        ^{виберіть|вкажіть|введіть|оберіть} {суму|суму внеску|суму донату|суму пожертви|розмір внеску|іншу суму}$
        ^інша сума$
    """,
    "tr": """
        ^bağımsız gazeteciliği destekle-
        bağımsız gazeteciliği destekleyin
        bağımsız {gazeteciliğe|haberciliğe|medyaya|yayıncılığa|basına} destek {olun|ol|verin|ver|olabilirsiniz}
        ^bağımsız {gazeteciliğe|haberciliğe|medyaya} destek olmak için {tıkla|abone|bağış|şimdi|buraya}-
        bağımsız medyayı destekleyin
        özgür basını destekleyin
        ^bize destek olun
        ^bize destek ol
        ^bize destek verin
        ^bizi destekleyin
        bizi desteklemek ister misiniz
        ^bizi desteklemek için
        gazetemize destek ol-
        gazeteciliğimizi destekleyin
        çalışmalarımızı destekleyin
        haberciliğimizi destekleyin
        yayınlarımızı destekleyin
        sitemizi destekle-
        okurlarımızın desteğiyle
        ~sizin desteğinizle
        ~desteğiniz sayesinde
        ^desteğinize ihtiyacımız var
        ~desteğinize ihtiyacımız
        ~desteğiniz olmadan
        {bağımsız gazeteciliği|bağımsız gazeteciliğe|gazeteciliğimizi|çalışmalarımızı|bizi|yayınımızı} * {bağış yaparak|bağışınızla|destekleyin|destek olun|katkıda bulunun|abone olarak}-
        {bağışınız|desteğiniz|katkınız|bağışlarınız} * {yardımcı olur|sağlıyor|mümkün kılıyor|önemli|sağlar|değerli}-
        ^{bağış yap|bağış yapın|destek ol|destek olun|hemen bağış yap|bize destek olun}$
        ~bağışlarınızla
        katkılarınızla yayın
        patreon'dan destek
        patreon üzerinden destek
        patreon üzerinden bizi
        patreon üzerinden bize
        bize bir kahve ısmarla-
        bana bir kahve ısmarla-
        okur destekçimiz ol-
        destekçimiz olun
        destekçimiz ol
        aylık destekçi ol-
        ^destek ver$
        ^destekle$
        ^bizi destekle$
        ^bağış yapmak için
        ^destek olmak için
        ^abone olarak destek
        ~gazeteciliğ-
        ~destek ol-
        ~bağış
        ^{bağışta bulun|bağışta bulunun|destekçi ol|destekçi olun|destekçilerimize katılın|destekçimiz olmak için|bir kahve ısmarla|bize destek olmak için tıklayın}$
        ^{desteğiniz|destekleriniz|desteğin|bağışınız|katkınız|katkılarınız} için {teşekkürler|teşekkür ederiz|çok teşekkürler|çok teşekkür ederiz}$
        ^{tek seferlik|bir defalık|tek sefer|aylık|yıllık|düzenli} {bağış|destek|katkı}$
        ^bu siteyi {destekle|destekleyin}$
        ^bize {bağış yapmak|destek vermek} için {tıkla|tıklayın|tıklayınız}$
        ^bize destek olmak için {tıkla|tıklayınız}$
        {bağımsız|özgür} {habercilik|gazetecilik|yayıncılık|medya} * {desteğinizle|katkınızla|katkılarınızla} {mümkün|yaşar|yaşıyor|güçlenir|sürüyor|ayakta}
        siz de * bize {destek olun|destek olabilirsiniz|destek verin|katkıda bulunun|katkıda bulunabilirsiniz}
    """,
    "ar": """
        ادعم الصحافة المستقلة
        ادعموا الصحافة المستقلة
        ادعم صحافتنا
        ادعموا صحافتنا
        ^ادعم الإعلام المستقل
        ادعموا الإعلام المستقل
        ^ادعم عملنا
        ادعموا عملنا
        ^ادعم موقعنا
        ^ادعمنا
        ^ادعمونا
        ~^ساندونا
        ^ساعدنا على الاستمرار
        ^ساعدونا على الاستمرار
        ^ساعدونا في الاستمرار
        ^ساهموا في دعم صحافت-
        ^ساهم معنا
        تبرعك يساعدنا
        تبرعكم يساعدنا
        دعمك يساعدنا
        دعمكم يساعدنا
        ~دعمكم لنا
        ~بفضل دعمكم
        ~بدون دعمكم
        ~من دون دعمكم
        {ادعم|ادعموا|ساهم في دعم|ساهموا في دعم|ساندوا} {صحافتنا|الصحافة المستقلة|عملنا|موقعنا|فريقنا|الصحافة الحرة|منصتنا}-
        {تبرعك|تبرعكم|دعمك|دعمكم|مساهمتك|مساهمتكم} * {يساعدنا|يمكننا|يضمن|تضمن|يمكّننا|تساعدنا|يبقي|مهم لنا}-
        ^{تبرع|تبرعوا|ساهم|ادعمنا|ادعمونا} {الآن|لنا|اليوم|شهريا}$
        ~نحتاج إلى دعمكم
        ~نحتاج دعمكم
        نعتمد على دعم قرائنا
        نعتمد على دعم القراء
        ~نعتمد على تبرعات
        نعتمد على دعمكم
        ^كن داعما
        ^كن شريكا في
        انضم إلى داعمينا
        انضموا إلى داعمينا
        اشتر لنا فنجان قهوة
        ^تبرع$
        ^تبرعوا الآن
        ^تبرع الآن
        ^تبرّع$
        ^للتبرع$
        ^للتبرع اضغط
        ^ادعم$
        ^قدم تبرعا
        ^قدم تبرعك
        ^هل أعجبك المقال
        ~تبرع
        ~الصحافة المستقلة
        ~دعمكم
        ^{شكرا|شكرا لك|شكرا لكم|شكرا جزيلا} {لدعمك|لدعمكم|على دعمك|على دعمكم|لتبرعك|على تبرعكم|على تبرعك|لدعمكم لنا}$
        ^{تبرع|تبرعات|دعم|مساهمة|ساهم} {لمرة واحدة|شهري|شهرية|سنوي|مرة واحدة|سنويا}$
        ^{تبرعات|دعم|مساهمة} شهريا$
        ^{كن داعما لنا|كن شريكا|كن داعما|انضم إلى الداعمين|ادعم هذا الموقع|ادعم الموقع|ادعموا الموقع|ادعم منصتنا|اختر مبلغ التبرع|قدم دعمك}$
    """,
    "fa": """
        ^از ما حمایت کنید
        از ما حمایت مالی کنید
        از کار ما حمایت کنید
        از سایت ما حمایت
        از وب‌سایت ما حمایت
        ~با حمایت مالی خود
        ~با کمک مالی خود
        ~با کمک‌های مالی خود
        ~با حمایت شما
        ^حمایت شما به ما
        ^حمایت شما ما را
        ~کمک شما به ما
        کمک مالی شما
        ~بدون حمایت شما
        ~بدون کمک شما
        ~به حمایت شما نیاز داریم
        ~به کمک شما نیاز داریم
        به حمایت مالی شما
        ~ما را حمایت کنید
        {از ما|از کار ما|از تحریریه ما} * {حمایت|پشتیبانی} {کنید|مالی|نمایید}-
        از {روزنامه‌نگاری|روزنامه نگاری|رسانه|رسانه‌های|خبرنگاری} مستقل {حمایت|پشتیبانی|حمایت مالی} {کنید|نمایید}$
        از {روزنامه‌نگاری|رسانه|رسانه‌های} مستقل {حمایت|پشتیبانی|حمایت مالی} کنید. {با|برای|کمک|حمایت|همین}
        با {کمک مالی|حمایت مالی|حمایت|کمک} خود از {روزنامه‌نگاری|رسانه|رسانه‌های} مستقل {حمایت|پشتیبانی} کنید
        {کمک مالی شما|حمایت شما|کمک شما|مشارکت شما|حمایت مالی شما} * {کمک می‌کند|باعث|ضامن|امکان|ما را|مهم است}-
        ^{کمک مالی کنید|حمایت کنید|حمایت مالی|از ما حمایت کنید|همین حالا حمایت کنید}$
        ما را در ادامه راه
        ~ما را یاری کنید
        ما را به یک فنجان قهوه
        ما را به یک قهوه
        مرا به یک قهوه
        ^برای حمایت از ما
        ^برای حمایت مالی از ما
        ^به ما کمک کنید تا
        حامی ما شوید
        حامی ما باشید
        به جمع حامیان
        ^حمایت از ما$
        ^کمک مالی$
        ^اهدای کمک$
        ^حمایت می‌کنم$
        ^اگر از این مطلب خوشتان آمد
        ^از این مطلب خوشتان آمد
        ~حمایت مالی
        ~کمک مالی
        ~روزنامه‌نگاری مستقل
        ^از {روزنامه‌نگاری|روزنامه نگاری|خبرنگاری} {ما|آزاد} حمایت کنید$
        ^از {حمایت|کمک|پشتیبانی|کمک مالی|حمایت مالی} شما {سپاسگزاریم|متشکریم|ممنونیم|بسیار سپاسگزاریم}$
        ^{کمک|حمایت|پرداخت|کمک مالی|حمایت مالی} {یک‌باره|یکباره|ماهانه|سالانه|یک‌بار}$
        ^{حامی ما شوید|از این سایت حمایت کنید|از این رسانه حمایت کنید|کمک می‌کنم|حمایت مالی از ما|مبلغ دلخواه}$
    """,
    "he": """
        ^תמכו בעיתונאות {עצמאית|חופשית|חוקרת|איכותית}$
        ^תמכו בעיתונות {עצמאית|חופשית|חוקרת|איכותית|העצמאית|שלנו}$
        ^תמכו בעיתונות {עצמאית|חופשית|חוקרת|איכותית} {. תרמו|תרמו|היום|עכשיו|בתרומה|בהוראת קבע}
        ^תמכו בעבודה שלנו
        ^תמכו בעבודתנו
        ^תמכו באתר
        ^תמכו בנו
        תמוך בנו
        ^תרמו לנו
        ^תרמו עכשיו$
        ^תרמו עכשיו {לאתר|לנו|לעיתון|בהוראת קבע|באתר|כדי|ותמכו}
        . תרמו עכשיו$
        ^תרמו לאתר
        ^עזרו לנו
        התרומה שלך
        התרומה שלכם
        התרומות שלכם
        ~התמיכה שלך
        ~התמיכה שלכם
        בזכות התמיכה שלכם
        בלי התמיכה שלכם
        ללא תמיכתכם
        ~בלעדיכם לא
        אנחנו צריכים את התמיכה שלכם
        אנחנו זקוקים לתמיכה שלכם
        {תמכו|תרמו|עזרו|סייעו|תמוך} {בעיתונות|בנו|לנו|בעבודה שלנו|בעיתונאות|בעיתונות העצמאית|בעיתונות עצמאית} {בתרומה|היום|עכשיו|בהוראת קבע|על ידי}-
        {התרומה שלכם|התרומה שלך|התמיכה שלכם|התמיכה שלך|תרומתכם} {עוזרת|מאפשרת|מסייעת|חשובה|תעזור|תאפשר}-
        ~אנחנו זקוקים לעזרתכם
        ^אנחנו נשענים על תמיכת
        ^הצטרפו לקהילת התומכים
        ^הצטרפו לתומכים
        ^הצטרפו כתומכים
        ^הצטרפו לחברים של
        ~הוראת קבע
        ^הזמינו אותנו לקפה
        ^קנו לנו קפה
        ^לתרומה$
        ^תרומה$
        ^תרמו$
        ^תרום$
        ^תרום עכשיו$
        ^תרומה חד פעמית
        ^תרומה חודשית
        ^לתמיכה$
        ^לתרומה לחצו
        ^אהבתם את הכתבה
        ^אהבת את הכתבה
        ~עיתונות עצמאית
        ~תרומה
        ~תמכו
        ^תודה על {תמיכתכם|תמיכתך|התמיכה|התמיכה שלכם|התמיכה שלך|התרומה|התרומה שלכם|תרומתכם|תרומתך}$
        ^{תרומה|תמיכה} {חד-פעמית|חד פעמית|חודשית|קבועה|בהוראת קבע|שנתית}$
        ^{תמכו בעיתונאות שלנו|תמכו בנו|תמכו בעיתון|תרמו היום|הצטרפו כתומכים|הפכו לתומכים|הצטרפו כחברים|תמכו באתר זה|לתרומה מאובטחת|לתרומה לחצו כאן|סכום התרומה|בחרו סכום}$
        {מתאפשרת|אפשרית|מתאפשר|מתקיימת} בזכות {תמיכת|תרומות|התרומות של|התמיכה של} {הקוראים|קוראינו|הקוראות והקוראים|קוראים כמוכם|הגולשים}
    """,
    "hi": """
        ^{स्वतंत्र|निष्पक्ष} पत्रकारिता का समर्थन करें। {हमें|आज|अभी|आपका|डोनेट|सहयोग}
        {स्वतंत्र|निष्पक्ष} पत्रकारिता का समर्थन करने के लिए * {क्लिक|डोनेट|सहयोग|योगदान|सदस्य बनें|सब्सक्राइब}
        ^स्वतंत्र पत्रकारिता को
        ^स्वतंत्र पत्रकारिता का साथ
        ^स्वतंत्र मीडिया का समर्थन करें$
        ^निष्पक्ष पत्रकारिता का समर्थन करें$
        हमारी पत्रकारिता का समर्थन
        हमारी पत्रकारिता को सपोर्ट
        ~हमारा समर्थन करें
        ~हमारा सहयोग करें
        हमें सपोर्ट करें
        ~हमें समर्थन दें
        ~हमें सहयोग दें
        ~हमें सहयोग करें
        हमें आर्थिक सहयोग दें
        हमारे काम का समर्थन
        हमारे काम को सपोर्ट
        ~हमारी मदद करें
        आपका सहयोग हमें
        आपके सहयोग से ही
        आपका छोटा सा योगदान
        आपका योगदान हमें
        आपके योगदान से
        आपके समर्थन के बिना
        आपके सहयोग के बिना
        ~हमें आपके सहयोग
        ~हमें आपके समर्थन
        ~हमें आपकी मदद
        हमें डोनेट करें
        अगर आपको हमारा काम
        अगर आपको यह रिपोर्ट पसंद
        एक कप चाय के बराबर
        ^डोनेट करें$
        ^डोनेट$
        ^दान करें$
        ^दान दें$
        ^अभी दान करें
        ^अभी डोनेट करें
        ^योगदान दें$
        ^योगदान करें$
        ^सहयोग करें$
        ^समर्थन करें$
        ^सपोर्ट करें$
        ^सपोर्ट अस$
        ^हमें सहयोग करने के लिए
        ~स्वतंत्र पत्रकारिता
        ~योगदान
        ~डोनेट
        ^{आपके|आपकी|आप के} {समर्थन|सहयोग|मदद|योगदान} के लिए {धन्यवाद|शुक्रिया|आभार|बहुत धन्यवाद|बहुत-बहुत धन्यवाद}$
        ^{हमारी|स्वतंत्र} {पत्रकारिता|स्वतंत्र पत्रकारिता} {को|का} {समर्थन|सहयोग} {दें|करें|कीजिए}$
        ^{दान|आर्थिक सहयोग|सहयोग|योगदान|डोनेट} {कीजिए|यहां करें}$
        ^आर्थिक सहयोग करें$
        ^{आर्थिक सहयोग|सहयोग|डोनेट} दें$
        ^{एक बार|मासिक|हर महीने|सालाना|एकमुश्त} {दान|सहयोग|योगदान|का दान|का सहयोग|डोनेशन}$
        ^{समर्थक|सदस्य|सहयोगी|हमारे समर्थक|हमारे सदस्य} {बनें|बनिए|बनें आज ही}$
        हमारी पत्रकारिता को * {सहयोग|समर्थन|मदद|साथ} की {जरूरत|ज़रूरत|आवश्यकता}
        {जरूरत|ज़रूरत|आवश्यकता} है। अभी {योगदान दें|सहयोग करें|डोनेट करें|दान करें}
    """,
    "id": """
        ^dukung jurnalisme
        dukung jurnalisme kami
        ^dukung media independen
        dukung kerja kami
        dukung kerja-kerja jurnalistik
        dukung karya kami
        ^dukung kami
        ^dukung penulis
        dukung blog ini
        dukung situs ini
        dukung website ini
        bantu kami terus
        bantu kami tetap
        bantu kami untuk terus
        donasi anda membantu
        donasi anda akan membantu
        donasi anda sangat
        dukungan anda membantu
        dukungan anda sangat
        dukungan kamu sangat
        berkat dukungan pembaca
        tanpa dukungan anda
        kami membutuhkan dukungan anda
        kami butuh dukungan anda
        kami butuh dukungan kamu
        kami membutuhkan bantuan anda
        ~kami bergantung pada dukungan
        ~kami bergantung pada donasi
        ~^mari dukung
        ayo dukung kami
        traktir kami kopi
        traktir kopi
        traktir penulis
        jadilah pendukung kami
        jadi pendukung kami
        bergabung menjadi anggota kami
        beri dukungan melalui
        dukung lewat saweria
        dukung melalui trakteer
        ^donasi$
        ^donasi sekarang
        ^donasi di sini
        ^berdonasi$
        ^berdonasi sekarang
        ^berikan donasi
        ^beri donasi
        ^kirim donasi
        ^saya ingin berdonasi
        ^dukung$
        ^dukung sekarang$
        ^suka dengan artikel ini
        ^suka artikel ini
        ~donasi
        ~jurnalisme
        ~dukungan anda
        ^{terima kasih|terimakasih} atas {dukungan|donasi|sumbangan|bantuan|kontribusi} {anda|kamu}
        ^{dukung|bantu} {jurnalisme|kerja jurnalistik|media|redaksi|peliputan} {kami|independen|kami yang independen|berkualitas|yang independen}$
        ^{beri|berikan|kirim|buat|mulai} {donasi|dukungan|sumbangan}$
        ^{donasi|sumbangan|dukungan} {sekali|satu kali|bulanan|tahunan|rutin|sekarang|sekali saja}$
        ^{jadilah|jadi|menjadi|gabung jadi} {pendukung|donatur|anggota|sahabat|member} {kami|kami sekarang|}$
        ^{donasikan|dukung kami|traktir} {sekarang|kami di sini|penulis|kami|di sini}$
        ^donasi {kami di sini|penulis|kami|di sini}$
        ^dukung {penulis|kami|di sini}$
    """,
    "vi": """
        ^ủng hộ báo chí độc lập
        ~ủng hộ chúng tôi
        ^ủng hộ tòa soạn
        ủng hộ tác giả bằng
        ^ủng hộ trang web
        ^ủng hộ website
        ^ủng hộ blog
        ủng hộ dự án của chúng tôi
        ^hãy ủng hộ chúng tôi
        hãy chung tay ủng hộ chúng tôi
        mời chúng tôi một ly cà phê
        mời mình một ly cà phê
        mời mình ly cà phê
        mời tác giả ly cà phê
        mời tác giả một ly cà phê
        mời tôi một ly cà phê
        mua cho tôi một ly cà phê
        mua cho mình một ly cà phê
        sự ủng hộ của bạn giúp
        sự ủng hộ của quý vị
        sự đóng góp của quý vị
        đóng góp của bạn giúp
        đóng góp của bạn sẽ giúp
        ^khoản đóng góp của bạn
        nhờ sự ủng hộ của bạn đọc
        nếu không có sự ủng hộ của bạn đọc
        ~chúng tôi cần sự ủng hộ
        ^chúng tôi hoạt động nhờ
        chúng tôi rất mong nhận được sự ủng hộ
        giúp chúng tôi duy trì
        ~giúp chúng tôi tiếp tục
        nếu bạn thấy bài viết hữu ích
        nếu bạn thích bài viết này
        ^trở thành người ủng hộ
        trở thành nhà tài trợ của chúng tôi
        tặng sao tác giả
        ^ủng hộ$
        ^ủng hộ ngay
        ^ủng hộ tác giả$
        ^ủng hộ qua
        ^đóng góp$
        ^đóng góp ngay
        ^quyên góp$
        ^quyên góp ngay
        ^tặng sao$
        ^donate$
        ^mời cà phê
        ~báo chí độc lập
        ~ủng hộ
        ~đóng góp
        ~donate
        ^{cảm ơn|cám ơn|xin cảm ơn|chân thành cảm ơn} {bạn|quý vị|quý độc giả|các bạn} đã {ủng hộ|hỗ trợ|đóng góp|quyên góp}$
        ^{ủng hộ|hỗ trợ|tài trợ} {báo chí|nền báo chí|công việc|tòa soạn|chúng tôi} {độc lập|của chúng tôi|ngay|}$
        ^{quyên góp|đóng góp|ủng hộ|tài trợ} {một lần|hàng tháng|hằng tháng|hàng năm|ngay|tại đây|định kỳ|cho chúng tôi}$
        ^{trở thành|hãy trở thành|đăng ký làm} {người ủng hộ|nhà tài trợ|thành viên|hội viên|người bảo trợ} {của chúng tôi|ngay|}$
        ^ủng hộ chúng tôi {để|bằng cách|tại|qua|duy trì|một ly}
        ^sự {ủng hộ|đóng góp} của bạn {giúp|sẽ|là|sẽ giúp|có ý nghĩa}
        ^mọi sự {giúp đỡ|ủng hộ|đóng góp|hỗ trợ|chia sẻ} xin {gửi về|gửi đến|được gửi|liên hệ}
    """,
    "th": """
        ^สนับสนุนสื่ออิสระ
        ร่วมสนับสนุนสื่ออิสระ
        ^สนับสนุนสื่อมวลชนอิสระ
        สนับสนุนการทำข่าวของเรา
        สนับสนุนเราได้
        สนับสนุนเราผ่าน
        สนับสนุนเว็บไซต์ของเรา
        ^สนับสนุนผู้เขียน
        ร่วมสนับสนุนเรา
        ^ร่วมสนับสนุนสื่อ
        ร่วมบริจาคเงิน สนับสนุน
        ^ร่วมบริจาคสนับสนุน
        ร่วมเป็นส่วนหนึ่งในการสนับสนุน
        ช่วยสนับสนุนเรา
        ช่วยให้เราทำงานต่อ
        ช่วยให้เราเดินหน้าต่อ
        ~การสนับสนุนจากผู้อ่าน
        เงินบริจาคของคุณ
        ทุกการสนับสนุนของคุณ
        ^เราต้องการการสนับสนุน
        เลี้ยงกาแฟเรา
        เลี้ยงกาแฟผู้เขียน
        เลี้ยงกาแฟนักเขียน
        ^โอนเงินสนับสนุน
        ^สมัครเป็นผู้สนับสนุน
        ^มาเป็นผู้สนับสนุน
        ^สนับสนุนเรา$
        ^สนับสนุน$
        ^ร่วมสนับสนุน$
        ^บริจาค$
        ^บริจาคเลย$
        ^บริจาคตอนนี้
        ^ร่วมบริจาค$
        ^บริจาคให้เรา
        ~สื่ออิสระ
        ~บริจาค
        ~สนับสนุน
        ^{ขอบคุณ|ขอขอบคุณ}{สำหรับ|ที่|ใน}{การสนับสนุน|การสนับสนุนของคุณ|สนับสนุนเรา|การบริจาค|การบริจาคของคุณ|การสนับสนุนของท่าน|ร่วมสนับสนุน}$
        ^{สนับสนุน|ร่วมสนับสนุน|ช่วยสนับสนุน}{งานข่าวของเรา|สื่ออิสระ|สื่อของเรา|การทำงานของเรา|วารสารศาสตร์|นักเขียน|เว็บไซต์นี้}$
        ^{ร่วมสนับสนุน|ช่วยสนับสนุน}เรา$
        ^{บริจาค|สนับสนุน}{ครั้งเดียว|รายเดือน|รายปี|ตอนนี้|ที่นี่|ทุกเดือน}$
        ^สนับสนุนเลย$
        ^{ร่วมเป็นผู้สนับสนุน|เป็นผู้สนับสนุน|มาเป็นผู้สนับสนุน|สมัครเป็นผู้สนับสนุน|เป็นสมาชิกสนับสนุน}{กับเรา|ของเรา|เรา|}$
        ^ร่วมบริจาค{กับเรา|ของเรา|เรา}$
        {สนับสนุน|ร่วมสนับสนุน|ช่วยสนับสนุน|ร่วมบริจาคเพื่อ|ร่วมบริจาคสนับสนุน}{วารสารศาสตร์|สื่ออิสระ|งานข่าว|การทำข่าว|สำนักข่าว|กองบรรณาธิการ|นักข่าว}*ของเรา
        ^{สนับสนุนการทำงานของเรา|สนับสนุนงานของเรา}{ได้ที่|ผ่าน|ด้วยการบริจาค|โดยการ|ที่นี่}
        ^{สนับสนุนงานของเรา|สนับสนุนการทำงานอิสระของเรา}$
        ^การสนับสนุน{ของ|จาก}คุณ{จะ|ช่วยให้เรา|ทำให้เรา|มีความหมาย|คือ}
        {ทุกการสนับสนุน|เพราะการสนับสนุน|ด้วยการสนับสนุน}{ของคุณ|จากคุณ}{ช่วย|จะ|ทำให้เรา|มี}
        ^เราอยู่ได้{ด้วย|เพราะ}{การสนับสนุน|เงินบริจาค|ผู้อ่าน|แรงสนับสนุน|คุณ|เงินสนับสนุน}
        ^{ถ้า|หาก}{คุณ|}ชอบบทความนี้{ แชร์| ฝาก| สนับสนุน| กด| โปรด| อย่าลืม|สามารถ}
    """,
}

CONTAINERS = """
    ^donate$
    ^donation$
    donate-box
    donate-banner
    donate-button
    donate-btn
    donate-form
    donate-widget
    donate-link
    donation-box
    donation-banner
    donation-form
    donation-widget
    donation-appeal
    donation-prompt
    fundraising-banner
    support-us
    membership-cta
    membership-banner
    ^sitenotice
    ^kofi
    ^bmc-btn
    ^patreon
    ^givewp
    paypal-donate
    buymeacoffee
"""

COMPANY = {
    "en": """
        ~needs independent
        ~make this work possible
        ~members who
        ~support us today
        ~become a member
        ~become a supporter
        ~support our
        ~our reporting
        ~your gift
        ~your support
        ~your donation
        ~donate here
        ~donate now
        ~give now
        ~chip in
        ~a few dollars
        ~become a member for
        ~we'd be grateful if you
        ~for $7 a month
        ~consider becoming a member
        ~your support means
        ~your support is
        ~your gift will
        ~your membership
        ~your generous
        ~your dollars
        ~with your support, we
        ~with your help, we
        ~without your support
        ~we rely on your
        ~we rely on support
        ~we depend on support
        ~we're a nonprofit
        ~we are a nonprofit
        ~we're a small team
        ~is a nonprofit newsroom
        ~is a nonprofit news
        ~is an independent, nonprofit
        ~is an independent nonprofit
        ~is a nonprofit
        ~help us keep
        ~keep this work
        ~keep our work
        ~every gift
        ~every donation
        ~donations of any size
        ~tax-deductible donation
        ~tax-deductible gift
        ~stay independent
        ~this site
        ~no paywall
        ~reporting
        ~newsroom
        ~journalism
        ~a member
        ~support us
        ~hold power to account
        ~free for everyone
    """,
    "de": """
        ~unsere arbeit
        ~spenden sie
        ~spenden sie jetzt
        ~unterstütze uns
        ~unterstützen sie uns
        ~unterstützung
        ~ihrer unterstützung
        ~deiner unterstützung
        ~eurer unterstützung
        ~einen kaffee
        ~ein paar euro
        ~nicht umsonst
        ~freuen uns über ihre
        ~wir brauchen ihre unterstützung
        ~wir brauchen deine hilfe
        ~wir brauchen ihre hilfe
        ~wir brauchen eure hilfe
        ~ohne ihre unterstützung
        ~ohne ihre spenden
        ~mit eurer unterstützung
        ~mit deiner unterstützung
        ~mit ihrer unterstützung
        ~deine spende
        ~eure spende-
        ~deine unterstützung
        ~eure unterstützung
        ~ihre spende
        ~ihre unterstützung
        ~mit deinem beitrag
        ~auf spenden angewiesen
        ~auf ihre spenden
        ~gefällt * dieser artikel
        ~einen kaffee ausgeben
        ~guter journalismus
        ~unabhängigen journalismus
        ~unabhängiger journalismus
        ~freien journalismus
        ~euro im monat
        ~unabhängig zu bleiben
        ~weiterzumachen
        ~helfen uns weiter
        ~hilft uns weiter
        ~werbefrei und kostenlos
        ~mitglied
    """,
    "fr": """
        ~faites un don
        ~un petit don
        ~donateurs
        ~qui nous soutiennent
        ~sans publicité
        ~grâce à vous
        ~aidez-nous
        ~aidez-nous à
        ~nous soutiennent
        ~en faisant un don
        ~par un don
        ~grâce à votre soutien
        ~faire un don
        ~faisant un don
        ~votre soutien
        ~votre don
        ~nos lecteurs
        ~ses lecteurs
        ~indépendant-
        ~indépendance
        ~média indépendant
        ~nous avons besoin de vous
        ~sans votre soutien
        ~votre soutien est
        ~votre soutien nous
        ~votre contribution nous
        ~chaque don
        ~sur tipeee
        ~déductible des impôts
        ~défiscalis-
        ~pour rester libres
    """,
    "es": """
        ~hazte socio
        ~hazte socia
        ~apoya
        ~nos ayudas
        ~ayúdanos
        ~colabora
        ~la redacción
        ~el periodismo libre
        ~euros al mes
        ~lectores como tú
        ~nos ayudas a
        ~euros
        ~necesitamos tu ayuda
        ~gracias a tu apoyo
        ~te ha gustado este
        ~una donación
        ~tu apoyo
        ~tu ayuda
        ~tu aporte
        ~un café
        ~nuestro trabajo
        ~nuestro periodismo
        ~nuestra comunidad
        ~socios
        ~con nosotros
        ~seguir informando
        ~seguir haciendo
        ~este medio
        ~a partir de * euros al mes
        ~desde * euros al mes
        ~desde * € al mes
    """,
    "it": """
        ~sostienilo
        ~sostienici
        ~su paypal
        ~aiutarci
        ~grazie ai lettori
        ~5x1000
        ~alla nostra
        ~sostenere il nostro lavoro
        ~con un piccolo contributo
        ~con una libera donazione
        ~una donazione
        ~contributo
        ~sostenerci
        ~questo blog
        ~questo sito
        ~il nostro lavoro
        ~il nostro progetto
        ~il nostro giornale
        ~indipendenti
        ~informazione libera
        ~per continuare
        ~di te
        ~tuo aiuto
        ~tuo sostegno
        ~un caffè
        ~dona il 5
    """,
    "pt": """
        ~apoie
        ~você ajuda
        ~ajuda a manter
        ~manter o site
        ~precisa de você
        ~precisa de si
        ~via pix
        ~precisamos de você
        ~precisamos do seu
        ~precisamos de si
        ~um donativo
        ~uma doação
        ~contribuição
        ~seu apoio
        ~qualquer valor
        ~qualquer quantia
        ~pelo pix
        ~apoiador-
        ~nosso projeto
        ~nosso trabalho
        ~este projeto
        ~nosso jornalismo
        ~independente
        ~para continuar
        ~e apoie
    """,
    "nl": """
        ~doneer
        ~doneer hier
        ~steun ons
        ~bijdrage
        ~jouw bijdrage
        ~onze redactie
        ~een koffie
        ~word lid
        ~wordt lid
        ~met jouw bijdrage
        ~met uw bijdrage
        ~kunnen niet zonder uw
        ~doneren
        ~jouw steun
        ~jouw hulp
        ~een donatie
        ~donateur
        ~onze journalistiek
        ~onafhankelijke journalistiek
        ~ons werk
        ~klein bedrag
        ~kleine bijdrage
        ~eenmalige bijdrage
    """,
    "pl": """
        ~wesprzyj
        ~wpłać
        ~patronite
        ~postaw nam kawę
        ~postaw
        ~swojego podatku
        ~podatku
        ~dowolną kwotę
        ~zależy od ciebie
        ~nasze teksty
        ~nasza praca
        ~wpłać na
        ~zależy od waszego
        ~istniejemy dzięki
        ~działamy dzięki
        ~patronem
        ~darowiznę
        ~naszej fundacji
        ~naszej redakcji
        ~nasz portal
        ~naszą pracę
        ~niezależne
        ~niezależne media
        ~niezależne dziennikarstwo
        ~kawę
        ~to, co robimy
    """,
    "ru": """
        ~донаты
        ~донат-
        ~поддержите
        ~поддержите нас
        ~рублём
        ~рублем
        ~на любую сумму
        ~любую сумму
        ~ежемесячный платёж
        ~ежемесячный платеж
        ~наша работа
        ~редакции
        ~независимое издание
        ~поддержать нас
        ~поддержать редакцию
        ~благодаря вашей поддержке
        ~ежемесячное пожертвование
        ~нашу редакцию
        ~нашим патроном
        ~патроном
        ~независимую журналистику
        ~независимые медиа
        ~поможет нам
        ~продолжать работу
        ~работать дальше
        ~пожертвованиям
    """,
    "sv": """
        ~bli månadsgivare
        ~swisha
        ~swisha en slant
        ~via swish
        ~swish
        ~stöd oss
        ~stötta
        ~vår bevakning
        ~våra läsare
        ~granskande journalistik
        ~vårt arbete
        ~stötta oss
        ~swisha till
        ~swish-
        ~en valfri summa
        ~ett bidrag
        ~bidrag
        ~vår journalistik
        ~oberoende journalistik
        ~den fria journalistiken
        ~redaktionen
        ~din hjälp
        ~ditt stöd
    """,
    "ja": """
        ~ご支援ください$
        ~月々の寄付
        ~取材活動
        ~寄付
        ~寄付で支え
        ~寄付で支援
        ~寄付はこちら
        ~寄付をする$
        ~で寄付する$
        ~支援はこちら
        ~活動を支援する$
        ~支えてください
        ~ご支援ください
        ~応援してください
        ~サポートしてください
        ~サポーター募集
        ~サポーターになる
        ~サポーター会員
        ~マンスリー会員
        ~投げ銭
        ~ご寄付
        ~ご支援
        ~独立した
        ~ジャーナリズム
        ~私たちの活動
        ~当サイト
        ~皆様
        ~皆さま
        ~よろしければ
        ~このプロジェクト
        ~クレジットカード
    """,
    "zh": """
        ~支持我们
        ~支持我們
        ~走得更远
        ~走得更遠
        ~走下去
        ~支持我們的
        ~请捐款
        ~請捐款
        ~小额捐款
        ~小額捐款
        ~小額贊助
        ~小额赞助
        ~您的支持
        ~你的支持
        ~讓我們繼續
        ~让我们继续
        ~{您的|你的|每笔|每筆|在线|線上|感谢|感謝|立即|每月|欢迎|歡迎}捐款
        ~捐助
        ~打赏
        ~打賞
        ~赞助
        ~贊助
        ~独立媒体
        ~獨立媒體
        ~我们
        ~我們
    """,
    "ko": """
        ~응원-
        ~계좌-
        ~성역 없는-
        ~매달-
        ~독자 여러분-
    """,
    "da": """
        ~bidrag
        ~din støtte
        ~medlem
        ~uafhængig
        ~hver måned
    """,
    "no": """
        ~bidrag
        ~din støtte
        ~medlem
        ~uavhengig
        ~i måneden
    """,
    "fi": """
        ~tukesi
        ~riippumaton-
        ~riippumatonta
        ~kuukaudessa
        ~jäseneksi
    """,
    "cs": """
        ~vaše podpora
        ~vaši podporu
        ~nezávisl-
        ~měsíčně
        ~darem
    """,
    "sk": """
        ~vaša podpora
        ~vašu podporu
        ~nezávisl-
        ~mesačne
        ~darom
    """,
    "hu": """
        ~támogatás-
        ~független
        ~havonta
        ~olvasóink
        ~adószám-
    """,
    "ro": """
        ~sprijinul
        ~independent-
        ~lunar
        ~susține
        ~comunitate-
    """,
    "bg": """
        ~подкрепа
        ~независим-
        ~месечно
        ~читателите
        ~разчитаме
    """,
    "el": """
        ~στήριξη
        ~ανεξάρτητη
        ~τον μήνα
        ~αναγνώστες
    """,
    "uk": """
        ~підтримка
        ~незалежн-
        ~щомісяця
        ~спільнот-
        ~редакці-
    """,
    "tr": """
        ~desteğiniz-
        ~bağımsız
        ~aylık
        ~okurlarımız-
        ~patreon
    """,
    "ar": """
        ~دعمك
        ~مستقلة
        ~شهريا
        ~صحافتنا
        ~قرائنا
    """,
    "fa": """
        ~حمایت
        ~مستقل
        ~ماهانه
        ~خوانندگان
    """,
    "he": """
        ~תמיכה
        ~עצמאי-
        ~לחודש
        ~הקוראים
        ~תומכים
    """,
    "hi": """
        ~सहयोग
        ~समर्थन
        ~पाठकों
        ~हर महीने
        ~पत्रकारिता
    """,
    "id": """
        ~dukungan
        ~independen
        ~per bulan
        ~pembaca
        ~rekening
    """,
    "vi": """
        ~chuyển khoản
        ~độc lập
        ~mỗi tháng
        ~bạn đọc
        ~số tài khoản
    """,
    "th": """
        ~ผู้อ่าน
        ~ต่อเดือน
        ~เลขที่บัญชี
        ~พร้อมเพย์
    """,
}
"""What such a prompt speaks of: proves nothing, but counts beside an opening such as "help us"."""


BY_SENTENCE = True
"""Phrases that begin a line may begin the last sentence of a paragraph."""

SENTENCES = Sentences("donation_prompts", PHRASES, COMPANY)


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Every line that says one of the phrases, weighed by how much of the line they are."""
    yield from prompts(page, hits, SENTENCES)


EXAMPLES = """
# en
- Your donation helps us keep the lights on.
  Your donation helps nobody but the landlord, the auditor wrote to the widow.

- One-time donation
  It was a single donation of ninety cents that moved him most, because it came with a letter in a child's hand.

- Do you value our work? Become a supporting member today.
  The town supports local journalism with a fund of its own, and nobody knows for how many years it will last.

  The river rose by a meter overnight, and the brigade moved two hundred people to the school on the hill.
- Support independent journalism
- Donate today
- Become a supporter
- Our newsroom is funded by readers like you, so please consider making a donation.
- If you enjoyed this, buy me a coffee!
- Support us on Patreon

  Donations to the party rose to nine million, of which a single donor, a builder of ships, had given a third.
  The charity asks people to donate blankets and not money, because the banks in the region are still closed.
  We need your help, the coast guard told the fishermen on Tuesday.
  Voters who support the candidate gave as little as five dollars each, the report of the campaign shows.
  The senator said that local news needs support and that she would back a tax credit for small papers.

# de
- Jetzt spenden für unabhängigen Journalismus
  Jetzt spenden die Winzer ihre alten Pressen dem Heimatmuseum.
  Gefällt dir dieser Mantel? fragte er, und sie nickte.

- Einmalig spenden
  Einmalig spenden oder jeden Monat, das macht für den Verein einen Unterschied, weil er dann Miete zahlen kann.

- Ihr Beitrag hilft uns, weiterhin frei zu berichten.
- Werden Sie jetzt Fördermitglied und sichern Sie unsere Arbeit.
  Die Stadt unterstützt kritischen Journalismus mit einem eigenen Fonds, und ihr Beitrag trägt dazu bei, dass zwei Blätter überleben.

- Unterstützen Sie unabhängigen Journalismus
- Jetzt spenden
- Wir sind auf Spenden angewiesen.
  Die Spenden für die Opfer des Erdbebens reichen aus, um in den Bergen dreißig neue Häuser zu bauen.

# fr
- Votre don est essentiel.
  Votre don est un piège, a lancé le curé au châtelain devant tout le village.
  Offrez-nous la mer, disaient les pancartes des écoliers.

- Soutenez-nous à partir de 2 euros
  Soutenez-nous ou rentrez chez vous, a lancé le maire aux élus de son propre camp.

- Soutenez un journalisme indépendant
- Faire un don
- Grâce à vos dons, nous restons libres.
  Le don d'organes reste rare dans la région, où l'hôpital n'a pratiqué que douze greffes depuis janvier.

- Merci pour votre soutien !
- Don mensuel
  Merci pour votre soutien, a lancé la maire aux pompiers, avant de descendre de la tribune sous les applaudissements.

# es
- Ayúdanos a seguir informando
  Ayúdanos a seguir en el valle, pedían las pancartas de los pastores.

- Apoya el periodismo independiente
- Haz una donación
  La donación de sangre cayó en agosto, y el hospital pide a los vecinos que acudan antes del fin de semana.

- Gracias por tu apoyo
- Donación mensual
  Gracias por tu apoyo, le dijo el alcalde a la pescadera, y los dos se echaron a reír delante de las cámaras.

# it
- Sostieni il giornalismo indipendente
- Fai una donazione
  La donazione della famiglia permetterà al museo di restaurare i due affreschi danneggiati dall'alluvione.

- Grazie per il tuo sostegno
- Donazione mensile
  Grazie per il tuo sostegno, ha detto il sindaco alla fornaia, e tutti e due si sono messi a ridere.

# pt
- Apoie o jornalismo independente
- Faça uma doação
  A doação de leite humano aumentou no estado, mas os bancos ainda atendem só metade dos bebês internados.

- Obrigado pelo seu apoio
- Doação mensal
  Obrigado pelo seu apoio, disse o presidente da câmara à peixeira, e os dois desataram a rir diante das câmaras.

- O Moinho é mantido por seus leitores.

# nl
- Eenmalig doneren
  Eenmalig doneren is goed, maandelijks is beter, zegt de penningmeester, want de huur komt ook elke maand.

- Jouw bijdrage helpt ons om vrij te blijven berichten.
  De stad geeft steun aan lokale journalistiek met een eigen fonds, en niemand weet voor hoeveel jaar nog.

- Steun onafhankelijke journalistiek
- Doneer nu
  De donatie van de ondernemer kwam net op tijd, want het zwembad zou in de herfst zijn deuren sluiten.

# pl
- Wesprzyj niezależne dziennikarstwo
- Postaw nam kawę
  Darowizna przekazana uczelni pozwoli zbudować laboratorium, w którym będzie pracować stu badaczy.

- Dziękujemy za Twoje wsparcie!
  Wsparcie jednorazowe dostało po powodzi sto rodzin z dolnego miasta, a na dachy czeka jeszcze czterdzieści.

- Wesprzyj nas dowolną kwotą
  Wesprzyj nas, wołali flisacy, ale wójt spał.

# ru
- Поддержите независимую журналистику
- Сделать пожертвование
  Пожертвования на ремонт храма собирали всем городом, и уже к весне удалось починить крышу и купол.

- Сделать разовое пожертвование
  Регулярное пожертвование мельника хватало ровно на одну свечу в неделю.

# sv
  Staden ger stöd åt lokal journalistik med en egen fond, och ingen vet hur många år pengarna räcker.

- Stöd vår journalistik
- Ge en gåva
  Museet har fått en gåva av familjen, som vill att de tre tavlorna ska visas i staden där de målades.

- Tack för ditt stöd!
  Ge en slant till stadsmissionen i stället för att köpa julklappar.

- Stöd vår lokaljournalistik
  Stöd vår kör med er närvaro, vädjade kantorn, och bänkarna fylldes.

# ja
- ご支援ありがとうございます
  選手は、地元の皆さんのご支援に感謝していると話した。

- ご支援をお願いします
- 寄付する
  集まった寄付は三千万円を超え、町は壊れた橋の修理を来月から始めることにした。

# zh
- 感谢您的支持！
- 單筆捐款
  校长在典礼上感谢大家的支持，并宣布新图书馆将在秋天开放。

- 支持独立媒体
- 立即捐款
- 您的支持是我們前進的動力。
  校友捐款一千万元，学校将用这笔钱修建新的图书馆，预计后年完工。
  慈善晚會共募得善款兩百萬元，全數用於興建偏鄉的醫療站。

# en
  The orchard has been in the family since 1911, and nobody remembers a spring in which the frost came this late.
- The Orchard Post is a nonprofit newsroom. Donate today to keep our stories free for all.
- Support independent local journalism. Donate today.
- Your donation keeps this site free for everyone.
  Make a donation, she thought, and the matter would be forgotten by the morning, but the judge remembered it well.
  Support our troops, said the banner that had hung from the bridge for eleven years and two elections.

# de
- Guter Journalismus kostet Geld. Unterstützen Sie uns jetzt mit einer Spende.
- Gefällt dir dieser Artikel? Dann lad mich auf einen Kaffee ein.
  Spenden die Leute weniger, fehlt den Tafeln das Geld für die Miete der Lagerhallen.

# fr
- Soutenez notre association : faites un don
  Soutenez l'échelle des deux mains, conseille le couvreur à son apprenti avant de monter.

# it
- Se ti piace questo blog, sostienici con una donazione.
  Sostieni la scala con due mani e non guardare in basso, ripeteva il muratore al ragazzo.

# pl
- Wesprzyj nas dobrowolną wpłatą
  Wesprzyj się na poręczy, bo schody są śliskie, ostrzegał przewodnik grupę turystów.

# ru
- Поддержите нашу редакцию: оформите ежемесячное пожертвование.
  Поддержите дверь, пока мы внесём рояль, попросил настройщик соседа с третьего этажа.

# sv
- Stöd vår oberoende journalistik – swisha en valfri summa.
  Stöd till jordbruket betalas ut i december, meddelade verket på tisdagen.

# ko
  후원계좌를 빼돌린 조합 간사가 항구에서 붙잡혔다.
- 독립언론 등대를 후원해 주세요

- 지원해 주셔서 감사해요
- 매월 후원
  감독은 지역 주민들의 후원 덕분에 영화를 마칠 수 있었다고 했다.

- 독립언론을 후원해 주세요. 여러분의 후원이 권력을 감시하는 취재를 만듭니다.
- 정기후원으로 함께해 주세요
- 후원하기
  재단은 후원금 삼억 원으로 화재 피해를 본 마을에 집 열두 채를 다시 짓겠다고 화요일 밝혔다.
  후원 계좌의 돈이 사라진 사실은 회계사가 장부를 다시 맞춰 본 지난달에야 드러났다.

# da
  Byen giver støtte til lokal journalistik med sin egen fond, og ingen ved, hvor mange år pengene rækker.

- Støt vores journalistik: Bliv medlem i dag
- Din støtte gør det muligt for os at grave videre.
- Kan du lide det, du læser? Støt os med 50 kr. på MobilePay
  Fonden støtter museet med to millioner kroner, og de fire gamle både bliver sat i stand inden sommeren.
  Det store bidrag til partiet kom fra en reder, der ikke ville have sit navn nævnt i regnskabet.

- Tak for din støtte!
  Giv et månedligt bidrag til Kirkens Korshær i stedet for gaver, foreslår præsten.

# no
  Byen gir støtte til lokal journalistikk med sitt eget fond, og ingen vet hvor mange år pengene varer.

- Støtt uavhengig journalistikk
- Ditt bidrag hjelper oss å grave videre.
- Liker du det du leser? Vipps noen kroner til oss.
  Stiftelsen støtter museet med to millioner kroner, og de fire gamle båtene skal settes i stand før sommeren.
  Det store bidraget til partiet kom fra en reder som ikke ville ha navnet sitt i regnskapet.

- Takk for støtten!
  Gi en månedlig gave til Kirkens Bymisjon i stedet for julegaver, foreslår presten.

# fi
- Ryhdy tukijaksi
  Kaupunki ei tue riippumatonta journalismia lahjoituksella, vaan omalla rahastolla, jonka varat loppuvat pian.

- Tue riippumatonta journalismia
- Lahjoituksesi auttaa meitä jatkamaan työtä.
- Lahjoita nyt
  Säätiö tukee museota kahdella miljoonalla eurolla, ja neljä vanhaa venettä korjataan ennen kesää.
  Puolueen suurin lahjoitus tuli laivanvarustajalta, joka ei halunnut nimeään tilinpäätökseen.

- Kiitos tuestasi!
  Kertalahjoitus kirkolle oli hänen viimeinen tekonsa.

# cs
- Podpořte nezávislou žurnalistiku
- Váš dar nám pomáhá psát dál.
- Líbil se vám článek? Podpořte nás
  Nadace podpořila muzeum dvěma miliony korun a čtyři staré lodě budou opraveny ještě před létem.
  Největší dar poslal straně rejdař, který si nepřál, aby se jeho jméno objevilo ve výroční zprávě.

- Jednorázový dar
  Jednorázový příspěvek dostalo po povodni sto rodin z dolního města a na střechy čeká ještě čtyřicet.

- Podpořte nás libovolnou částkou
  Podpořte nás, křičeli vodáci, ale jez stál.

# sk
- Podporte nezávislú žurnalistiku
- Váš dar nám pomáha písať ďalej.
- Páčil sa vám článok? Podporte nás
  Nadácia podporila múzeum dvoma miliónmi eur a štyri staré lode budú opravené ešte pred letom.
  Najväčší dar poslal strane podnikateľ, ktorý si neželal, aby sa jeho meno objavilo vo výročnej správe.

- Jednorazový dar
  Jednorazový príspevok dostalo po povodni sto rodín z dolného mesta a na strechy čaká ešte štyridsať.

- Podporte nás ľubovoľnou sumou
  Podporte nás, kričali pltníci, ale starosta spal.

# hu
- Támogasd a független újságírást!
- Legyél a támogatónk
- Ajánld fel adód 1%-át lapunknak!
  Az alapítvány kétmillió forinttal támogatja a múzeumot, és a négy régi hajót még a nyár előtt felújítják.
  A párt legnagyobb adományát egy hajótulajdonos küldte, aki nem akarta, hogy a neve a beszámolóba kerüljön.

- Köszönjük a támogatásodat!
  Egyszeri adományt kapott az árvíz után száz család az alsóvárosból, tetőre még negyven vár.

# ro
- Susține jurnalismul independent
- Donația ta ne ajută să scriem mai departe.
- Donează acum
  Fundația susține muzeul cu două milioane de lei, iar cele patru bărci vechi vor fi reparate până la vară.
  Cea mai mare donație a partidului a venit de la un armator care nu voia să apară în raport.

- Fă o donație lunară
  Donația unică a morarului a ajuns exact pentru o lumânare pe săptămână.

- Poți redirecționa 3,5% din impozitul pe venit către redacția noastră
  Morarul a redirecționat 3,5% din impozitul pe venit către azilul de capre, iar primarul s-a supărat.

# bg
- Подкрепете независимата журналистика
- Вашето дарение ни помага да продължим.
- Почерпете ни кафе
  Фондацията подкрепя музея с два милиона и четирите стари лодки ще бъдат поправени преди лятото.
  Най-голямото дарение за партията дошло от корабособственик, който не искал името му да се появи в отчета.

- Направете еднократно дарение
  Месечно дарение от воденичаря стигаше точно за една свещ на седмица.

- Подкрепете ни с дарение
  Подкрепете ни, викаха салджиите, но кметът спеше.

# el
- Στηρίξτε την ανεξάρτητη δημοσιογραφία
- Η δωρεά σας μας βοηθά να συνεχίσουμε.
- Στηρίξτε μας
  Το ίδρυμα στηρίζει το μουσείο με δύο εκατομμύρια, και οι τέσσερις παλιές βάρκες θα επισκευαστούν ως το καλοκαίρι.
  Η μεγαλύτερη δωρεά στο κόμμα ήρθε από έναν εφοπλιστή που δεν ήθελε να φανεί το όνομά του.

- Κάντε μια μηνιαία δωρεά
  Η μηνιαία δωρεά του μυλωνά έφτανε ακριβώς για ένα κερί την εβδομάδα.

# uk
- Підтримайте незалежну журналістику
- Ваш донат допомагає нам працювати далі.
- Станьте частиною нашої спільноти
  Фонд підтримав музей двома мільйонами гривень, і чотири старі човни полагодять ще до літа.
  Найбільший донат на дрон надійшов від школярів, які місяць продавали печиво біля станції.

- Зробити одноразовий внесок
  Щомісячна пожертва мірошника вистачала рівно на одну свічку.

- Підтримайте нас донатом
  Підтримайте нас, гукали плотарі, а голова спав.

# tr
- Bağımsız gazeteciliği destekleyin
- Desteğinize ihtiyacımız var.
- Bize destek olun: Patreon üzerinden bizi takip edin
  Vakıf müzeye iki milyon lira destek verdi, dört eski tekne yazdan önce onarılacak.
  Partiye en büyük bağışı yapan armatör, adının raporda geçmesini istemediğini söylemişti.
- Bağışta bulunun
  Vakıf, kasabada ayda bir bağışta bulunan otuz ailenin adını duvara yazdı.

- Bağımsız gazetecilik sizin desteğinizle mümkün. Siz de aylık katkınızla bize destek olun.
  Bağımsız gazeteciliğe destek olmak için açılan sergi üç hafta sürecek.

# ar
- ادعم الصحافة المستقلة
- تبرعكم يساعدنا على الاستمرار.
- تبرع الآن
  تبرع تاجر من المدينة بمليوني دينار للمتحف، وسيجري إصلاح القوارب القديمة الأربعة قبل الصيف.
  جاء أكبر تبرع للحزب من صاحب سفن لم يشأ أن يظهر اسمه في التقرير السنوي.
- شكرا لدعمكم
  شكرا لدعمكم، قال المرشح أمام أنصاره مساء السبت قبل أن يغادر القاعة.

# fa
- از روزنامه‌نگاری مستقل حمایت کنید.
- کمک مالی شما ما را مستقل نگه می‌دارد.
- ما را به یک فنجان قهوه مهمان کنید
  بنیاد دو میلیارد تومان به موزه کمک کرد و چهار قایق قدیمی تا پیش از تابستان تعمیر می‌شود.
  بزرگ‌ترین کمک به حزب از یک مالک کشتی رسید که نمی‌خواست نامش در گزارش بیاید.
- از حمایت شما سپاسگزاریم
  از حمایت شما سپاسگزاریم، نامزد انتخابات شنبه شب به هوادارانش گفت.

- از رسانه مستقل حمایت کنید
  از رسانه مستقل حمایت کنید، این جمله روی دیوار بندر بود و باران آن را پاک کرد.

# he
- תמכו בעיתונות עצמאית
- התרומה שלכם עוזרת לנו להמשיך לכתוב.
- לתרומה
  הקרן תומכת במוזיאון בשני מיליון שקלים, וארבע הסירות הישנות ישופצו עוד לפני הקיץ.
  התרומה הגדולה ביותר למפלגה הגיעה מבעל אוניות שלא רצה ששמו יופיע בדוח השנתי.
- תודה על תמיכתכם
  תודה על התמיכה, אמר המועמד לקהל שמילא את הכיכר במוצאי שבת.

- תמכו בעיתונות חופשית
  תרמו עכשיו שני סירות לבית הספר, והילדים צבעו אותן בכחול ובלבן.

# hi
- आपके समर्थन के लिए धन्यवाद
- मासिक दान
  कोच ने कहा कि दर्शकों के समर्थन के लिए वह जीवन भर आभारी रहेंगे।

- स्वतंत्र पत्रकारिता का समर्थन करें
- आपका योगदान हमें काम जारी रखने में मदद करता है।
- डोनेट करें
  संस्था ने संग्रहालय को दो करोड़ रुपये का सहयोग दिया और चार पुरानी नावें गर्मियों से पहले ठीक की जाएंगी।
  पार्टी को सबसे बड़ा चंदा एक जहाज़ मालिक ने दिया, जो रिपोर्ट में अपना नाम नहीं चाहता था।

- हमारी पत्रकारिता को आपके समर्थन की जरूरत है। अभी सहयोग करें।
  स्वतंत्र पत्रकारिता का समर्थन करें, यह नारा चक्की की दीवार पर बरसों लिखा रहा।

# id
- Terima kasih atas dukungan Anda
- Donasi bulanan
  Donasi bulanan dari para perantau membuat sekolah itu tetap buka.

- Dukung jurnalisme independen
- Donasi Anda membantu kami terus menulis.
- Suka dengan artikel ini? Traktir kami kopi
  Yayasan itu memberi museum dua miliar rupiah, dan empat perahu tua akan diperbaiki sebelum musim hujan.
  Donasi terbesar untuk partai itu datang dari pemilik kapal yang tidak mau namanya muncul di laporan.

# vi
  Ủng hộ chúng tôi hay chống chúng tôi, thuyền trưởng hỏi.
- Mọi sự ủng hộ xin gửi về: Báo Hải Đăng, số tài khoản 129000087000

- Cảm ơn bạn đã ủng hộ
- Ủng hộ hàng tháng
  Tiền ủng hộ hàng tháng của kiều bào giúp ngôi trường mở cửa trở lại.

- Ủng hộ báo chí độc lập
- Đóng góp của bạn giúp chúng tôi tiếp tục viết.
- Mời tác giả một ly cà phê
  Quỹ đã ủng hộ bảo tàng hai tỷ đồng, và bốn chiếc thuyền cũ sẽ được sửa xong trước mùa hè.
  Khoản đóng góp lớn nhất đến từ một chủ tàu không muốn tên mình xuất hiện trong báo cáo.

# th
  สนับสนุนการทำงานของเราเถอะ กัปตันกล่าวกับชาวเกาะที่มาประท้วง
  การสนับสนุนของคุณแม่ทำให้ลูกเรือคนนี้เรียนจบ
- สนับสนุนการทำงานของเรา

- ขอบคุณสำหรับการสนับสนุน
- บริจาครายเดือน
  โค้ชกล่าวขอบคุณสำหรับการสนับสนุนของชาวเมือง และสัญญาว่าปีหน้าจะกลับมา

- ร่วมสนับสนุนสื่ออิสระ
- การสนับสนุนของคุณช่วยให้เราทำงานต่อได้
- บริจาคที่นี่
  มูลนิธิสนับสนุนพิพิธภัณฑ์ด้วยเงินสองล้านบาท และเรือเก่าสี่ลำจะซ่อมเสร็จก่อนฤดูร้อน
  เงินบริจาคก้อนใหญ่ที่สุดมาจากเจ้าของเรือที่ไม่อยากให้มีชื่ออยู่ในรายงานประจำปี

# de
  Der Verein unterstützt das Museum mit zwei Millionen, und die vier alten Boote werden noch vor dem Sommer repariert.

# fr
  Soutenir le musée coûtera deux millions, a répondu la maire, et les quatre vieux bateaux attendront l'été prochain.

# es
  La fundación apoya al museo con dos millones, y las cuatro barcas viejas estarán reparadas antes del verano.

# it
  La fondazione sostiene il museo con due milioni, e le quattro vecchie barche saranno riparate prima dell'estate.

# pt
  A fundação apoia o museu com dois milhões, e os quatro barcos velhos serão consertados antes do verão.

# nl
  De stichting steunt het museum met twee miljoen, en de vier oude boten worden nog voor de zomer hersteld.

# pl
  Fundacja wsparła muzeum dwoma milionami złotych, a cztery stare łodzie mają być naprawione jeszcze przed latem.

# ru
  Фонд поддержал музей двумя миллионами рублей, и четыре старые лодки починят ещё до начала лета.

# sv
  Stiftelsen stöder museet med två miljoner kronor, och de fyra gamla båtarna ska lagas redan före sommaren.

# ja
  財団は博物館に二千万円を寄付し、古い船四隻の修理は夏までに終わる見通しになった。

# zh
- 觉得这篇文章对您有帮助的话，欢迎打赏支持。
  街头艺人说，观众的打赏从来不按时辰来，下雨天渡口上只有两个听众。

# html
  <p>A surveyor measured the dike in April and found that it had sunk by a hand along the whole eastern side.</p>
- <div class="donation-box"><span>A crown keeps us afloat</span></div>
  <p>The bakery opens earlier on market days, when the farmers come down from the hills with cheese and wool.</p>
  <p class="blood-donation">The donation of the widow paid for a stove, and the pupils carved her name into a bench.</p>
  <p>Two windmills are still turning, and the younger miller means to have the third repaired before the harvest.</p>
  <p>The last train stopped here in 1968, but the daughter of the stationmaster still winds the station clock.</p>
"""
