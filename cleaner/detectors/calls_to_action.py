"""Calls to action: buttons and one-line pitches that want the reader to buy, book, call, download or register.

Why it goes: it is the label of a button or link that is not in the text, or the seller's last word under every article.

What stays: sentences of an article, advice in a list, numbered steps, headings with prose under them ("Get started",
"Where to buy"), and paragraphs of a company's own text, however much they sell.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleaner.detectors._prompts import LOOSE, SPARED, Sentences, answered, heads, is_fragment, is_loose, reports
from cleaner.document import Finding, Line, Page
from cleaner.phrases import DECISIVE, Hit, Hits, weigh

PHRASES = {
    "en": """
        ^want to save this recipe
        ^tried this recipe
        ^did you make this recipe
        // beyond doubt, as a line of their own
        ^learn more$
        ^learn more here$
        ^find out more$
        ^find out how$
        ^discover more$
        ^see more details$
        ^see details$
        ^view details$
        ^view product$
        ^view deal$
        ^see deal$
        ^get deal$
        ^get this deal$
        ^check price$
        ^check prices$
        ^check current price$
        ^check latest price$
        ^see price$
        ^buy now$
        ^buy it now$
        ^buy it$
        ^buy this$
        ^buy tickets$
        ^get tickets$
        ^shop now$
        ^shop here$
        ^shop all$
        ^shop today$
        ^shop the collection$
        ^shop the look$
        ^start shopping$
        ^start shopping now$
        ^add to cart$
        ^add to basket$
        ^add to bag$
        ^add to wishlist$
        ^add to wish list$
        ^view cart$
        ^go to cart$
        ^order now$
        ^order today$
        ^order online$
        ^order yours$
        ^pre-order now$
        ^book now$
        ^book today$
        ^book online$
        ^book here$
        ^book a call$
        ^book an appointment$
        ^make an appointment$
        ^request an appointment$
        ^schedule online$
        ^reserve now$
        ^reserve your spot$
        ^save your spot$
        ^save my spot$
        ^apply now$
        ^apply today$
        ^apply online$
        ^enroll now$
        ^enroll today$
        ^register now$
        ^register today$
        ^register here$
        ^register for free$
        ^join today$
        ^join us today$
        ^download now$
        ^download today$
        ^download free$
        ^download for free$
        ^download here$
        ^free download$
        ^download pdf$
        ^download brochure$
        ^download guide$
        ^try now$
        ^try it now$
        ^try it free$
        ^try for free$
        ^try it for free$
        ^try free$
        ^start now$
        ^start today$
        ^start for free$
        ^start free$
        ^start trial$
        ^start free trial$
        ~^free trial$
        ^start your free trial
        ^start a free trial
        ^start a free * trial
        ^start your * free trial
        ^get started today
        ^get started now
        ^get started for free
        ^get started free
        ^get started here$
        ~^let's get started$
        ^get it now$
        ^get yours$
        ^get offer$
        ^get the app$
        ^get my discount$
        ^claim offer$
        ^claim now$
        ^claim your free
        ^redeem now$
        ^redeem offer$
        ^activate now$
        ^watch now$
        ^listen now$
        ^play now$
        ^call now$
        ^call today$
        ^call us$
        ^call us now$
        ^call us today
        ^call us directly
        ^contact us today
        ^contact us now$
        ^contact us for a
        ^contact us to learn
        ^contact sales$
        ^contact our team
        ^contact our sales
        ^contact our experts
        ^email us today
        ^get in touch$
        ^get in touch now$
        ^get in touch today
        ^get in touch with us
        ^get in touch with our
        ^get in touch with one of our
        ^let's talk$
        ^let's chat$
        ^let's connect$
        ^let's work together$
        ^talk to us$
        ^talk to sales$
        ^talk to an expert
        ^talk to our
        ^talk to a specialist
        ^speak to an expert
        ^speak with an expert
        ^speak to our
        ^speak with our
        ^reach out to our team
        ^reach out to us today
        ^chat with us$
        ^chat now$
        ^work with us$
        ^hire us$
        ^request info$
        ^request information$
        ^request more information$
        ^get more info$
        ^get more information$
        ^get info$
        ^get quote$
        ^get quotes$
        ^get price$
        ^get pricing$
        ^get estimate$
        ^get your estimates$
        ^see pricing$
        ^view pricing$
        ^see plans$
        ^view plans$
        ^see plans and pricing$
        ^explore pricing
        ^view menu$
        ^get directions$
        // openings of a short line
        ^book a demo
        ^book your demo
        ^book a * demo
        ^book your free
        ^book a free
        ^book a * consultation
        ^book your * consultation
        ^request a demo
        ^request a * demo
        ^request demo
        ^request a quote
        ^request a * quote
        ^request a * consultation
        ^request a call back
        ^request a callback
        ^request your free
        ^request our free
        ^schedule a demo
        ^schedule demo
        ^schedule your * demo
        ^schedule a * demo
        ^schedule a call
        ^schedule a free
        ^schedule your free
        ^schedule a * consultation
        ^schedule your * consultation
        ^get a demo
        ^get a * demo
        ^watch a demo
        ^watch demo$
        ^see a demo
        ^get a quote
        ^get a free
        ^get a * quote
        ^get your * quote
        ^get an instant
        ^get your free
        ^get our free
        ^get my free
        ^get a free estimate
        ^get a * consultation
        ^get the free
        ^get the template$
        ^get the checklist$
        ^get the checklists$
        ^get the guide$
        ^get the report$
        ^get the infographic$
        ^get the ebook$
        ^grab your free
        ^download the * white paper
        ^download the * whitepaper
        ^download the * ebook
        ^download the * guide
        ^register for our
        ^register for the webinar
        ^register to access
        ^sign up for a free
        ^sign up for your free
        ^sign up today and
        ^sign up now and
        ^sign up now to
        ^join our * webinar
        ^order your copy
        ^order your * today
        ^learn more about our
        ^learn more about how we
        ^learn more about what we
        ^find out how we
        ^see how we
        ^discover how we
        ^see how our
        ^visit our store
        ^visit our shop
        ^shop our
        ^buy now at
        ^buy now on
        ^shop now at
        ^or call us
        ^call today for
        ^call for a free
        ^call to schedule
        ^no credit card required$
        ^start building
        ^contact * today to
        get started today$
        get started now$
        contact us today$
        contact us today!
        contact us today for
        contact us today to
        contact us for a free
        call us today$
        call us today to
        call us today for
        get in touch today$
        get in touch with us today
        get in touch with our team today
        reach out to us today
        reach out to * team today
        schedule your * consultation today
        request a demo$
        book a demo$
        book a demo today
        start your free trial
        buy yours today
        order yours today
        shop now$
        learn more here$
        apply today$
        // may head a section, or ask the reader what the text then answers
        ~^get started$
        ~^getting started$
        ~^contact us$
        ~^where to buy$
        ~^how to buy$
        ~^how to apply$
        ~^shop$
        ~^download$
        ~^downloads$
        ~^register$
        ~^enroll$
        ~^get involved$
        ~^try it$
        ~^explore$
        ~^explore more$
        ~^free consultation$
        ~^request$
        ~^need help?
        ~^have questions?
        ~^ready to
        ~^ready for
        ~^want to
        ~^want more
        ~^want a
        ~^looking for
        ~^looking to
        ~^need a
        ~^need help
        ~^interested in
        ~^thinking about
        ~^have a question
        ~^have questions
        ^shop the full
        ^shop the entire
        ^shop the range
        ^download our free
        ^download our guide
        ^download our brochure
        ^download our report
        ^download our ebook
        ^download our catalog
        ^download our pdf
        ^download our checklist
        ^download our template
        ^download our whitepaper
        ^download our white paper
        ^download our latest
        ^schedule a * inspection$
        ^schedule your * inspection$
        ^schedule a * consultation$
        ^schedule your * consultation$
        ^schedule a * estimate$
        ^schedule your * estimate$
        ^schedule a * tour$
        ^schedule your * tour$
        ^schedule inspection$
        ^schedule consultation$
        ^schedule estimate$
        ^schedule tour$
        ^download the brochure
        ^download the catalog
        ^download the catalogue
        ^schedule your appointment
        ^see all current
        ^see all offers
        ^call our
        ^contact our
        ^get your * today$
        ^get your copy
        ^find out what we
        ^see what we can
        ^click here$
        ^click here to buy
        ^click here to order
        ^click here to book
        ^click here to register
        ^click here to schedule
        ^click here to request
        ^click here to shop
        ^click here to claim
        ^click here to subscribe
        ^click here to sign up
        ^click here to contact
        ^click here to get started
        ^click here to learn more about our
        ^click here to download
        ^ask us about our
        ^ask us how we
        ^ask us for a
        ~^checkout$
        ^complete the form below
        ^fill out the form$
        ^fill out the form below
        ^fill out the form to
        ^fill out the form and
        ^start my free
        ^free shipping on
        ^free shipping$
        ^download * guide to
        ^explore the collection$
        ^view * on amazon$
        ^book your stay
        ^book your tickets
        ^book your place
        ^book your spot
        ^book your seat
        ^book your first
        ^book your lesson$
        ^book your appointment
        ^reserve your spot
        ^reserve your seat
        ^reserve your place
        ^secure your spot
        ^secure your place
        ^get your tickets
        ^get your quote
        ^get your instant
        ^get your personalized
        ^grab your copy
        ^grab your tickets
        ^save your seat
        ^explore our services
        ^call now
        ^shop now
        ^buy * tickets$
        ^buy tickets
        ^buy * tickets here
        ^get * tickets here
        ^get tickets
        ^buy on amazon$
        ^buy at amazon$
        ^buy from amazon$
        ^view on amazon$
        ^view at amazon$
        ^see on amazon$
        ^see it on amazon$
        ^see at amazon$
        ^shop on amazon$
        ^continue shopping$
        ^talk to one of our
        ^speak to one of our
        ^speak with one of our
        ^talk with an expert
        ^talk with our
        ^connect with our
        ^connect with an expert
        ^connect with one of our
        ^explore our products
        ^explore our solutions
        ^explore our plans
        ^explore our full
        ^explore our range
        ^view our services
        ^view our range
        ^view our full
        ^view our portfolio
        ^view current offers$
        ^view all offers$
        ^see our services
        ^see our plans
        ^see our pricing
        ^see our full range
        ^check out our services
        ^check out our products
        ^check out our online
        ^discover our products
        ^discover our services
        ^discover our range
        ^call * for a free
        ^call * to schedule
        ^call us at
        ^call us on
        ^call us for
        ^give us a call
        ^text us
        ^whatsapp us
        ^email us to
        ^drop us a line
        ^fill out our form
        ^fill out this form
        ^fill in the form
        ^fill in our form
        ^use the form below
        ^fill out the * form below
        ^download the full report
        ^download the full guide
        ^download the report$
        ^download the guide$
        ^download the ebook$
        ^download your free
        ^download your copy
        ^download a free
        ^download my free
        ^download free
        ^download * pdf$
        ^download it now
        ^get the ebook
        ^get the e-book
        ^get the whitepaper
        ^get a copy of our
        ^get free quotes
        ^get quotes from
        ^get access now$
        ^get started with a free
        ~^get the recipe$
        ~^get the look$
        ^get the deal$
        ^get the offer$
        ^get this offer$
        ^get coupon$
        ~^get code$
        ^get help now$
        ^get help today
        ^grab a copy
        ~^book a table$
        ~^book a room$
        ~^book a stay$
        ~^book a tour$
        ^book a consultation
        ~^book a meeting$
        ^book a discovery
        ^book a call
        ^book a viewing
        ^book a visit
        ^book a * call
        ^book a * appointment
        ^book your * lesson$
        ^book your * appointment
        ~^book tickets$
        ^book now
        ~^reserve a table$
        ^sign up free
        ^sign up for free
        ^sign up for a demo
        ~^start a project$
        ~^start your journey$
        ^see a live demo
        ^watch the demo
        ^view demo$
        ^live demo$
        ~^take a tour$
        ~^take the tour$
        ~^request access$
        ^request a brochure
        ^request an estimate
        ^request an appointment
        ^request a free
        ^request pricing
        ~^schedule a visit$
        ~^schedule a tour$
        ~^schedule a meeting$
        ~^schedule an appointment$
        ^schedule now$
        ~^schedule service$
        ~^make a reservation$
        ^enquire now
        ^enquire today
        ^inquire now
        ~^send enquiry$
        ~^send inquiry$
        ^send us a message
        ~^send a message$
        ~^send message$
        ~^submit form$
        ^apply now
        ^enroll now
        ^register now
        ^register for free
        ^rsvp now
        ^rsvp here
        ^save my seat
        ^join now
        ^join the waitlist$
        ^join waitlist$
        ^join the webinar
        ^join us for a free
        ^join us on this
        ^join our next
        ^join our free
        ^join my free
        ^try for free
        ^try our free
        ^try it out for free
        ^use our free
        ^use coupon code
        ^use promo code
        ^use discount code
        ~^find a dealer$
        ~^find a store$
        ~^find a retailer$
        ~^find a location$
        ~^find a provider$
        ~^find a doctor$
        ~^find an agent$
        ~^find a local$
        ^find out more about our
        ^learn more about us$
        ^learn how our
        ^to learn more about our
        ^to find out more about our
        ^for more information about our
        ^for more information, contact us
        ^for more information, call
        ^for more information, please contact us
        ^see offer$
        ^see offer details$
        ^view offer$
        ^view offers$
        ^view deals$
        ^see deals$
        ^see more deals$
        ^view details
        ^view more details$
        ^more details$
        ^more info$
        ~^check availability$
        ~^check rates$
        ^check today's price
        ~^check it out here$
        ~^compare prices$
        ~^compare quotes$
        ~^compare rates$
        ~^compare plans$
        ~^visit site$
        ~^visit website$
        ^visit our website
        ^visit our site
        ^visit our online
        ^visit our showroom
        ^visit us today
        ^visit us online
        ~^visit store$
        ~^visit shop$
        ~^go to site$
        ^go to offer$
        ^click the link below
        ^click the button below
        ^ask about our
        ~^ask an expert$
        ~^ask a question$
        ~^hire a pro$
        ~^hire an expert$
        ~^hire me$
        ~^work with me$
        ~^become a partner$
        ~^become an affiliate$
        ^partner with us$
        ^sell with us$
        ^create free account$
        ^create your free
        ~^open an account$
        ~^open account$
        ~^add to calendar$
        ~^add to compare$
        ~^add to favorites$
        ~^add to favourites$
        ~^add to list$
        ^proceed to checkout$
        ^your cart is empty
        ^your cart is currently empty
        ^your basket is empty
        ^cart (0)$
        ^cart 0$
        ^view basket$
        ^view bag$
        ~^limited time only$
        ~^while supplies last$
        ~^cancel anytime$
        ~^money-back guarantee$
        contact us today
        contact us now
        contact us for
        call us today
        call us now
        call now to
        call now for
        get in touch today
        get in touch with our team
        try it for free today
        sign up today for a free
        we'd love to hear from you
        we would love to hear from you
        our team is ready to help
        our experts are ready to help
        ~^not what you were looking for
        ~^questions?
        ~^any questions
        ~^got questions
        ~^got a question
        ~^still have questions
        ~^have any questions
        ~^have an idea
        ~^have a project
        ~^got a project
        ~^do you need
        ~^do you want
        ~^are you ready
        ~^are you looking
        ~^are you interested
        ~^struggling with
        ~^tired of
        ~^curious
        ~^see for yourself
        ~^why wait
        ~^what are you waiting
        ~^don't miss
    """,
    "de": """
        ^mehr erfahren$
        ^mehr dazu$
        ^jetzt mehr erfahren
        ^erfahren sie mehr$
        ^erfahre mehr$
        ^mehr informationen$
        ^zum angebot$
        ^zum shop$
        ^zum produkt$
        ^zum produkt bei
        ^preis prüfen
        ^jetzt kaufen$
        ^jetzt bestellen$
        ^jetzt buchen$
        ^jetzt reservieren$
        ^jetzt bewerben$
        ^jetzt herunterladen$
        ^jetzt downloaden$
        ^jetzt starten$
        ^jetzt loslegen$
        ^jetzt entdecken$
        ^jetzt ansehen$
        ^jetzt sichern$
        ^jetzt vergleichen$
        ^jetzt kostenlos testen
        ^kostenlos testen$
        ^kostenlos herunterladen$
        ^kostenlos starten$
        ^jetzt kontakt aufnehmen
        ^jetzt beraten lassen
        ^jetzt anfragen$
        ^jetzt unverbindlich anfragen
        ^jetzt termin vereinbaren
        ^termin vereinbaren$
        ^termin buchen$
        ^demo anfordern
        ^demo buchen
        ^angebot anfordern
        ^angebot einholen$
        ^kostenloses angebot
        ^kostenlose beratung
        ^kostenloses erstgespräch
        ^vereinbaren sie * termin
        ^vereinbaren sie * beratung
        ^kontaktieren sie uns
        ^kontaktiere uns
        ^nehmen sie kontakt
        ^nehmen sie * kontakt * auf
        ^rufen sie uns
        ^sprechen sie uns an
        ^schreiben sie uns$
        ^whitepaper herunterladen
        ^in den warenkorb$
        ^in den warenkorb legen$
        ^warenkorb$
        ^zur kasse$
        ^zum warenkorb$
        ^auf die merkliste$
        ~^kontakt$
        ~^download$
        ~^kaufen$
        ~^bestellen$
        ^jetzt angebot anfordern
        ^jetzt angebot einholen
        ^jetzt demo anfordern
        ^hier geht es zum angebot
        ^hier geht es zum shop
        ^hier geht es zum download
        ^hier geht es zum kostenlosen
        ^hier geht es zum produkt
        ^hier geht es zur anmeldung
        ^hier geht es zur buchung
        ^hier geht es zum ticket
        ^hier geht es zu den tickets
        ^hier geht es zum online-shop
        ^hier geht es zur bestellung
        ^hier geht es zum formular
        ^hier geht's zum angebot
        ^hier geht's zum shop
        ^hier geht's zum download
        ^hier geht's zum kostenlosen
        ^hier geht's zum produkt
        ^hier geht's zur anmeldung
        ^hier geht's zur buchung
        ^hier geht's zum ticket
        ^hier geht's zu den tickets
        ^hier geht's zum online-shop
        ^hier geht's zur bestellung
        ^hier geht's zum formular
        ^vereinbaren sie * beratungstermin$
        ^vereinbaren sie * probefahrt$
        ^vereinbaren sie * besichtigungstermin$
        ^vereinbaren sie * beratungsgespräch$
        ^vereinbaren sie beratungstermin$
        ^vereinbaren sie probefahrt$
        ^vereinbaren sie besichtigungstermin$
        ^vereinbaren sie beratungsgespräch$
        ^vereinbaren sie einen
        ^katalog kostenlos
        ^jetzt * bestellen$
        ^jetzt * herunterladen$
        ^jetzt * sichern$
        ^sie haben interesse? dann
        ^zum bestpreis
        ^jetzt probefahrt
        ^jetzt * vereinbaren$
        ^jetzt probe
        ^dann nehmen sie kontakt
        ^nehmen sie jetzt kontakt
        ^dann rufen sie
        ^dann melden sie sich
        ^dann kontaktieren sie
        ^probefahrt vereinbaren
        ^beratungstermin vereinbaren
        ^jetzt beratungstermin
        ~^sie haben interesse
        ~^sie haben
        ~^sie sind interessiert
        ^hier klicken$
        ^klicken sie hier$
        ^klicken sie hier, um
        ^klicken sie hier für
        ^klick hier$
        ^klicke hier$
        ^hier klicken und
        ^hier klicken, um
        ^hier mehr erfahren
        ^hier mehr lesen
        ^hier mehr dazu
        ^zum produkt auf
        ^jetzt kostenlosen
        ^jetzt kostenlose
        ^jetzt kostenloses
        ^zum angebot bei
        ^jetzt termin
        ^lassen sie sich jetzt
        ^lassen sie sich kostenlos
        ^lassen sie sich unverbindlich
        ^auf amazon ansehen
        ^auf amazon kaufen
        ^buchen sie jetzt
        ^buchen sie hier
        ^vereinbaren sie jetzt
        ^sprechen sie mit unser-
        ^sprechen sie mit einem unserer
        ^jetzt unverbindlich
        ^jetzt kostenlos
        ^jetzt anrufen$
        ^jetzt informieren$
        ^jetzt auf amazon
        ^jetzt tickets
        ^jetzt anmelden
        ^jetzt teilnehmen$
        ^jetzt mitmachen$
        ^hier kaufen$
        ^hier bestellen$
        ^hier buchen$
        ^hier erfahren sie mehr
        ^hier erfährst du mehr
        ^hier finden sie weitere informationen
        ^hier findest du weitere
        ^hier herunterladen
        ^mehr erfahren
        ^mehr infos$
        ^mehr info$
        ^mehr infos hier
        ^mehr lesen über unser-
        ^mehr informationen finden sie
        ^mehr informationen zu unser-
        ^weitere informationen$
        ^weitere infos$
        ^weitere informationen finden sie
        ^weitere informationen erhalten sie
        ^mehr über uns$
        ^mehr details$
        ^details ansehen$
        ^produkt ansehen$
        ^angebot ansehen$
        ^angebote ansehen$
        ^zum artikel$
        ^zum ticketshop$
        ^zu den tickets$
        ^zu den angeboten$
        ^zum download$
        ^zum deal
        ^bei amazon kaufen
        ^bei amazon ansehen
        ^jetzt bei amazon
        ^kostenlose demo
        ^kostenlosen termin
        ^kostenloses beratungsgespräch
        ^kostenloses whitepaper
        ^kostenloses e-book
        ^kostenlose erstberatung
        ^kostenlos beraten$
        ^kostenlos beraten {und|bei|auf|im|unter|lassen|in nur}
        ^kostenlos anfragen$
        ^kostenlos anfragen {und|bei|auf|im|unter|lassen|in nur}
        ^kostenlos registrieren$
        ^kostenlos registrieren {und|bei|auf|im|unter|lassen|in nur}
        ^kostenlos ausprobieren$
        ^kostenlos ausprobieren {und|bei|auf|im|unter|lassen|in nur}
        ^kostenlos vergleichen$
        ^kostenlos vergleichen {und|bei|auf|im|unter|lassen|in nur}
        ^kostenlos anmelden$
        ^kostenlos anmelden {und|bei|auf|im|unter}
        ^gratis testen
        ^gratis herunterladen
        ^unverbindlich anfragen
        ^unverbindliches angebot
        ^unverbindlich beraten
        ^buche jetzt
        ^bestellen sie jetzt
        ^bestellen sie hier
        ^bestelle jetzt
        ^sichere dir
        ^sichern sie sich jetzt
        ^fordern sie jetzt
        ^laden sie jetzt
        ^erfahren sie mehr
        ^erfahren sie jetzt
        ^erfahre mehr
        ^entdecken sie unser-
        ^entdecke unser-
        ^besuchen sie unser-
        ^besuche unser-
        ^besuchen sie uns
        ^füllen sie * formular
        ^nutzen sie unser formular
        ~^kontaktformular$
        ^kontakt aufnehmen$
        ^nimm kontakt
        ^ruf uns
        ^schreiben sie uns {an|gern|gerne|per|unter|über|eine e-mail|eine mail|eine nachricht|einfach|direkt|auf|bei|via|hier|ihre|deine}
        ^schreib uns$
        ^schreib uns {an|gern|gerne|per|unter|über|eine e-mail|eine mail|eine nachricht|einfach|direkt|auf|bei|via|hier|ihre|deine}
        ^anfrage senden$
        ^anfrage stellen$
        ^beratung anfordern
        ^termin anfragen
        ^tickets kaufen$
        ^tickets bestellen$
        ^tickets sichern
        ^karten kaufen$
        ~^broschüre herunterladen$
        ^katalog anfordern
        ^katalog bestellen
        ^download starten$
        ^pdf herunterladen
        ^herunterladen$
        ^ratgeber herunterladen
        ^zum warenkorb hinzufügen
        ^in den einkaufswagen
        ^einkaufswagen$
        ^weiter einkaufen$
        ^auf den merkzettel
        ^auf die wunschliste
        ~^preisvergleich$
        ~^preise vergleichen$
        ~^verfügbarkeit prüfen$
        ^gutschein einlösen
        ^zum gutschein
        ~^haben sie fragen
        ~^hast du fragen
        ~^sie haben fragen
        ~^du hast fragen
        ~^noch fragen
        ~^fragen?
        ~^sie suchen
        ~^du suchst
        ~^sie möchten
        ~^du möchtest
        ~^sie wollen
        ~^lust auf
        ~^lust bekommen
        ~^interesse geweckt
        ~^interesse?
        ~^neugierig geworden
        ~^bereit für
        ~^sie benötigen
        ~^sie brauchen
    """,
    "fr": """
        ^en savoir plus$
        ^en savoir +$
        ^découvrir$
        ^découvrir l'offre$
        ^voir l'offre$
        ^voir le prix$
        ^voir le produit$
        ^profiter de l'offre
        ^acheter maintenant$
        ^acheter$
        ^achetez maintenant$
        ^acheter sur
        ^ajouter au panier$
        ^voir le panier$
        ^commander$
        ^commander maintenant$
        ^commandez maintenant
        ^je commande$
        ^réserver$
        ^réservez maintenant
        ^réservez votre
        ^prendre rendez-vous$
        ^prenez rendez-vous
        ^demander un devis
        ^demandez un devis
        ^demandez votre devis
        ^obtenir un devis
        ^devis gratuit
        ^demander une démo
        ^demandez une démo
        ^réserver une démo
        ^essayer gratuitement
        ^essai gratuit$
        ^essayez gratuitement
        ^commencer maintenant
        ^télécharger$
        ^téléchargez notre
        ^téléchargez le
        ^télécharger le livre blanc
        ^télécharger maintenant
        ^contactez-nous
        ^appelez-nous
        ^postuler$
        ^je postule$
        ~^nous contacter$
        ~^contact$
        ^voir le prix sur
        ^voir le prix chez
        ^demandez * démonstration$
        ^demandez * documentation$
        ^demandez * brochure$
        ^demandez * démonstration gratuite$
        ^demandez * devis gratuit$
        ^demandez * catalogue$
        ^demandez * rappel$
        ^demander * démonstration$
        ^demander * documentation$
        ^demander * brochure$
        ^demander * démonstration gratuite$
        ^demander * devis gratuit$
        ^demander * catalogue$
        ^demander * rappel$
        ^demandez démonstration$
        ^demandez documentation$
        ^demandez brochure$
        ^demandez démonstration gratuite$
        ^demandez devis gratuit$
        ^demandez catalogue$
        ^demandez rappel$
        ^demander démonstration$
        ^demander documentation$
        ^demander brochure$
        ^demander démonstration gratuite$
        ^demander devis gratuit$
        ^demander catalogue$
        ^demander rappel$
        ^téléchargez * brochure$
        ^téléchargez * catalogue$
        ^téléchargez * guide$
        ^téléchargez * pdf$
        ^téléchargez * livre blanc$
        ^téléchargez * application$
        ^télécharger * brochure$
        ^télécharger * catalogue$
        ^télécharger * guide$
        ^télécharger * pdf$
        ^télécharger * livre blanc$
        ^télécharger * application$
        ^téléchargez brochure$
        ^téléchargez catalogue$
        ^téléchargez guide$
        ^téléchargez pdf$
        ^téléchargez livre blanc$
        ^téléchargez application$
        ^télécharger brochure$
        ^télécharger catalogue$
        ^télécharger guide$
        ^télécharger pdf$
        ^télécharger livre blanc$
        ^télécharger application$
        ^réservez * en ligne$
        ^réservez * séjour$
        ^réservez * table$
        ^réservez * place$
        ^réservez * billets$
        ^réservez en ligne$
        ^réservez séjour$
        ^réservez table$
        ^réservez place$
        ^réservez billets$
        ^profitez de * avec le code
        ^prendre rendez-vous avec un
        ^contactez un conseiller
        ^contactez un expert
        ~^besoin d'un
        ~^besoin d'aide
        ~^besoin de
        ^profitez de * remise
        ^cliquez ici$
        ^cliquez ici pour en savoir
        ^cliquez ici pour commander
        ^cliquez ici pour réserver
        ^cliquez ici pour acheter
        ^cliquez ici pour vous
        ^cliquez ici pour découvrir
        ^cliquez ici pour télécharger
        ^cliquez ici pour profiter
        ^cliquez ici pour demander
        ^j'en profite$
        ^demander une démonstration
        ^réserver une table$
        ^réserver ma place$
        ^je réserve ma place
        ^prendre un rendez-vous en ligne
        ^prendre rendez-vous en ligne
        ^acheter mes billets
        ^voir sur amazon
        ^voir sur le site$
        ^parlons-en
        ^découvrez nos
        ^découvrez notre {offre|offres|sélection|guide|boutique|gamme|catalogue|comparatif|newsletter|application|dossier|podcast|site|magazine|service}
        ^découvrir nos$
        ^découvrir notre
        ^découvrez l'offre
        ^voir nos
        ^voir les offres$
        ^voir l'offre
        ^cliquez sur le lien
        ^cliquez sur le bouton {ci-dessous|ci-dessus|ci-contre|pour en savoir plus}
        ^demandez à être rappelé
        ^être rappelé
        ^recevoir une documentation
        ^recevoir la brochure
        ^recevez votre devis
        ^réservez dès
        ^réservez en ligne
        ^je réserve$
        ^je télécharge$
        ^je découvre$
        ^je prends rendez-vous
        ^j'en profite
        ^prendre un rendez-vous$
        ^achetez vos billets
        ^acheter des billets$
        ^acheter un billet$
        ^acheter * billets
        ^acheter * places
        ^achetez en ligne
        ^commander en ligne$
        ^commandez en ligne
        ^téléchargez gratuitement
        ^testez gratuitement
        ^tester gratuitement$
        ^en savoir plus sur nos
        ^en savoir plus sur notre
        ^pour en savoir plus sur nos
        ^plus d'informations$
        ^plus d'infos$
        ^plus d'infos ici
        ^plus d'informations ici
        ^nous contacter
        ^contactez nos
        ^contactez notre
        ^écrivez-nous$
        ^écrivez-nous {à|sur|par|via|un e-mail|un mail|un message|à l'adresse|ici|directement}
        ~^envoyer$
        ^envoyez-nous
        ^remplissez le formulaire
        ^remplissez notre formulaire
        ^inscrivez-vous maintenant
        ^inscrivez-vous dès
        ^je participe$
        ^postuler maintenant
        ^profitez de nos
        ^profitez de notre
        ^profitez-en$
        ^profitez-en {maintenant|dès|vite|ici|sur|avant|jusqu'au}
        ^visitez notre
        ^visitez nos
        ^visiter notre$
        ^ajouter au panier
        ^ajouter aux favoris
        ^votre panier est vide
        ^panier$
        ^mon panier$
        ~^comparer les prix$
        ~^vérifier la disponibilité$
        ^livraison gratuite$
        ^billetterie$
        ~^vous avez un projet
        ~^vous avez une question
        ~^vous avez des questions
        ~^un projet
        ~^vous cherchez
        ~^vous souhaitez
        ~^vous voulez
        ~^vous recherchez
        ~^envie de
        ~^envie d'
        ~^prêt à
        ~^prêts à
    """,
    "es": """
        ^más información$
        ^saber más$
        ^conoce más$
        ^descubre más$
        ^ver oferta$
        ^ver precio$
        ^ver producto$
        ^comprar$
        ^comprar ahora$
        ^compra ahora$
        ^compra aquí$
        ^cómpralo
        ^añadir al carrito$
        ^agregar al carrito$
        ^añadir a la cesta$
        ^ver carrito$
        ^finalizar compra$
        ^reservar$
        ^reserva ahora
        ^reserva tu
        ^reserve ahora$
        ^pide tu cita
        ^pide cita
        ^pedir cita$
        ^pide presupuesto
        ^solicita presupuesto
        ^solicita tu presupuesto
        ^solicita una demo
        ^solicita tu demo
        ^solicitar demo$
        ^solicita información
        ^solicitar información$
        ^solicita una consulta
        ^agenda una cita
        ^agenda una demo
        ^agenda una llamada
        ^agenda tu cita
        ^agenda tu demo
        ^prueba gratis
        ^pruébalo gratis
        ^empieza ahora
        ^empezar ahora$
        ^empieza gratis
        ^descargar$
        ^descargar ahora$
        ^descarga ahora
        ^descarga gratis
        ^descarga la guía
        ^descarga nuestra
        ^contáctanos$
        ^contáctanos {en|a través|por|al|aquí|hoy|para|y|vía|ahora|sin|si necesitas|si tienes|si quieres}
        ^contáctenos$
        ^contáctenos {en|a través|por|al|aquí|hoy|para|y|vía|ahora|sin|si necesitas|si tienes|si quieres}
        ^contacta con nosotros
        ^contacte con nosotros
        ^llámanos
        ^llámenos
        ^inscríbete ahora
        ^inscríbete aquí
        ^aplica ahora$
        ~^contacto$
        ~^comprar online$
        ^compra ahora en
        ^comprar ahora en
        ^ver precio en
        ^pide * información$
        ^pide * presupuesto$
        ^pide * cita$
        ^pide * catálogo$
        ^pide * demo$
        ^pide * sin compromiso$
        ^pida * información$
        ^pida * presupuesto$
        ^pida * cita$
        ^pida * catálogo$
        ^pida * demo$
        ^pida * sin compromiso$
        ^solicita * información$
        ^solicita * presupuesto$
        ^solicita * cita$
        ^solicita * catálogo$
        ^solicita * demo$
        ^solicita * sin compromiso$
        ^solicite * información$
        ^solicite * presupuesto$
        ^solicite * cita$
        ^solicite * catálogo$
        ^solicite * demo$
        ^solicite * sin compromiso$
        ^pide información$
        ^pide presupuesto$
        ^pide cita$
        ^pide catálogo$
        ^pide demo$
        ^pide sin compromiso$
        ^pida información$
        ^pida presupuesto$
        ^pida cita$
        ^pida catálogo$
        ^pida demo$
        ^pida sin compromiso$
        ^solicita información$
        ^solicita presupuesto$
        ^solicita cita$
        ^solicita catálogo$
        ^solicita demo$
        ^solicita sin compromiso$
        ^solicite información$
        ^solicite presupuesto$
        ^solicite cita$
        ^solicite catálogo$
        ^solicite demo$
        ^solicite sin compromiso$
        ^descarga * catálogo$
        ^descarga * folleto$
        ^descarga * guía$
        ^descarga * pdf$
        ^descarga * ebook$
        ^descarga * informe$
        ^descargue * catálogo$
        ^descargue * folleto$
        ^descargue * guía$
        ^descargue * pdf$
        ^descargue * ebook$
        ^descargue * informe$
        ^descargar * catálogo$
        ^descargar * folleto$
        ^descargar * guía$
        ^descargar * pdf$
        ^descargar * ebook$
        ^descargar * informe$
        ^descarga catálogo$
        ^descarga folleto$
        ^descarga guía$
        ^descarga pdf$
        ^descarga ebook$
        ^descarga informe$
        ^descargue catálogo$
        ^descargue folleto$
        ^descargue guía$
        ^descargue pdf$
        ^descargue ebook$
        ^descargue informe$
        ^descargar catálogo$
        ^descargar folleto$
        ^descargar guía$
        ^descargar pdf$
        ^descargar ebook$
        ^descargar informe$
        ^reserva * entrada$
        ^reserva * mesa$
        ^reserva * plaza$
        ^reserva * habitación$
        ^reserva * cita$
        ^reserve * entrada$
        ^reserve * mesa$
        ^reserve * plaza$
        ^reserve * habitación$
        ^reserve * cita$
        ^reserva entrada$
        ^reserva mesa$
        ^reserva plaza$
        ^reserva habitación$
        ^reserva cita$
        ^reserve entrada$
        ^reserve mesa$
        ^reserve plaza$
        ^reserve habitación$
        ^reserve cita$
        ^más información y
        ~^¿hablamos
        ^hablamos?
        ^reservas aquí
        ^más información aquí
        ^contacta con nuestr-
        ^consulta con nuestr-
        ^conoce nuestros productos
        ^conoce nuestros servicios
        ^conoce nuestros planes
        ^haz clic aquí$
        ^haga clic aquí$
        ^haz clic aquí para comprar
        ^haz clic aquí para reservar
        ^haz clic aquí para más
        ^haz clic aquí para solicitar
        ^haz clic aquí para registrarte
        ^haz clic aquí para inscribirte
        ^haz clic aquí para descargar
        ^haga clic aquí para comprar
        ^haga clic aquí para más
        ^haga clic aquí para solicitar
        ^haga clic aquí para registrarse
        ^descárgate la guía
        ^descárgate el
        ^descárgate gratis
        ^pide tu presupuesto
        ^llama al
        ^ver en amazon
        ^ver en la tienda
        ^habla con nuestr-
        ^habla con un experto
        ^habla con un asesor
        ^llama ahora
        ^solicite una
        ^solicite su
        ^solicite información
        ^solicita tu
        ^solicita más información
        ^solicita ahora
        ^solicitar una$
        ^solicitar presupuesto$
        ^solicitar cita$
        ^pida cita
        ^pedir presupuesto$
        ^reserva aquí
        ^reserva ya
        ^reservar ahora$
        ^escríbenos
        ^escríbanos
        ^ver más detalles$
        ^ver detalles$
        ^ver ofertas$
        ^ver precios$
        ^ver disponibilidad$
        ^comprar en amazon
        ^comprar entradas$
        ^comprar boletos$
        ^comprar tickets$
        ^compra tus entradas
        ^compra online
        ^compre aquí
        ^compre ahora
        ^consulta nuestros
        ^consulta nuestras
        ^consulta precios
        ^consulta disponibilidad
        ^consulte nuestros
        ^consúltanos
        ^descubre nuestros
        ^descubre nuestras
        ^descubre nuestra
        ^descubra nuestros
        ^hablemos$
        ^llame ahora
        ^comienza ahora
        ^comienza gratis
        ^comenzar ahora$
        ^prueba ahora
        ^probar gratis$
        ^pruebe gratis
        ^regístrate ahora
        ^regístrate ya
        ^inscríbete ya
        ^inscripciones aquí
        ^aprovecha nuestras
        ^postula aquí
        ^únete ahora
        ^agenda ya
        ^agendar cita$
        ^rellena el formulario
        ^completa el formulario
        ^complete el formulario
        ^visite nuestra
        ^quiero más información
        ^más información en
        ^más info$
        ^para más información, contacta
        ~^enviar$
        ^enviar mensaje$
        ^enviar solicitud$
        ^tu carrito está vacío
        ^añadir a favoritos
        ^envío gratis$
        ^envíos gratis$
        ~^comparar precios$
        ~^¿necesitas
        ~^necesitas
        ~^¿necesita
        ~^¿tienes
        ~^¿tiene
        ~^¿buscas
        ~^¿busca
        ~^¿quieres
        ~^¿quiere
        ~^¿te gustaría
        ~^¿te interesa
        ~^¿listo para
        ~^¿estás listo
        ~^¿dudas
    """,
    "it": """
        ^scopri di più$
        ^scopri l'offerta$
        ^maggiori informazioni$
        ^per saperne di più$
        ^vedi offerta$
        ^vedi prezzo$
        ^acquista$
        ^acquista ora$
        ^acquista su
        ^compra ora$
        ^compra su
        ^aggiungi al carrello$
        ^vai al carrello$
        ^ordina ora$
        ^prenota$
        ^prenota ora
        ^prenota una consulenza
        ^prenota una demo
        ^prenota un appuntamento
        ^prenota la tua
        ^richiedi un preventivo
        ^richiedi preventivo
        ^richiedi una demo
        ^richiedi informazioni
        ^richiedi una consulenza
        ^prova gratis
        ^provalo gratis
        ^inizia ora
        ^inizia gratis
        ^scarica$
        ^scarica ora
        ^scarica gratis
        ^scarica la guida
        ^scarica il white paper
        ^contattaci
        ^chiamaci
        ^candidati ora
        ^iscriviti al corso
        ~^contatti$
        ^contatta un nostro
        ^prenota * tavolo$
        ^prenota * tavolo online$
        ^prenota * visita$
        ^prenota * posto$
        ^prenota * online$
        ^prenota * consulenza$
        ^prenota * soggiorno$
        ^prenota * appuntamento$
        ^prenota tavolo$
        ^prenota tavolo online$
        ^prenota visita$
        ^prenota posto$
        ^prenota online$
        ^prenota consulenza$
        ^prenota soggiorno$
        ^prenota appuntamento$
        ^scarica * catalogo$
        ^scarica * brochure$
        ^scarica * guida$
        ^scarica * ebook$
        ^scarica * pdf$
        ^scarica * listino$
        ^scarica catalogo$
        ^scarica brochure$
        ^scarica guida$
        ^scarica ebook$
        ^scarica pdf$
        ^scarica listino$
        ^richiedi * catalogo$
        ^richiedi * informazioni$
        ^richiedi * impegno$
        ^richiedi * preventivo$
        ^richiedi * consulenza$
        ^richiedi * demo$
        ^richiedi catalogo$
        ^richiedi informazioni$
        ^richiedi impegno$
        ^richiedi preventivo$
        ^richiedi consulenza$
        ^richiedi demo$
        ^scopri il prezzo
        ^verifica il prezzo
        ^vedi il prezzo
        ^controlla il prezzo
        ^guarda il prezzo
        ^richiedi subito
        ~^hai domande
        ^clicca qui$
        ^clicca qui per acquistare
        ^clicca qui per prenotare
        ^clicca qui per iscriverti
        ^clicca qui per scaricare
        ^clicca qui per richiedere
        ^clicca qui per maggiori
        ^clicca qui per scoprire
        ^clicca qui per saperne
        ^clicca qui per ordinare
        ^scarica il catalogo
        ^scarica la brochure
        ^chiama il numero verde
        ^prenota il tuo posto
        ^richiedi la tua
        ^richiedi il tuo
        ^parla con un nostro
        ^parla con un esperto
        ^chiama ora
        ^clicca sul pulsante
        ^scopri le nostre
        ^scopri i nostri
        ^scopri la nostra
        ^scopri il nostro
        ^scopri l'offerta
        ^vedi su amazon
        ^vedi offerta
        ^vedi le offerte$
        ^vedi i prezzi$
        ^vedi dettagli$
        ^vai all'offerta
        ^acquista il biglietto
        ^acquista i biglietti
        ^acquista subito
        ^acquista online
        ^acquista qui
        ^compra subito
        ^compra i biglietti
        ^compra il biglietto
        ^prenota subito
        ^prenota online
        ^prenota qui
        ^ordina subito
        ^ordina online
        ^scarica subito
        ^scarica qui
        ^scarica gratuitamente
        ^richiedi un
        ^richiedi una
        ^richiedi maggiori
        ^contatta i nostri
        ^contattateci
        ^chiama subito
        ^scrivici
        ^fissa un appuntamento
        ^compila il form
        ^compila il modulo
        ^visita il nostro
        ^visita la nostra
        ^prova gratuitamente
        ^inizia subito
        ^registrati ora
        ^registrati subito
        ^iscriviti ora
        ^candidati subito
        ~^invia$
        ^invia richiesta$
        ^invia messaggio$
        ^preventivo gratuito
        ^consulenza gratuita
        ^demo gratuita
        ^prova gratuita$
        ^più informazioni$
        ^per maggiori informazioni$
        ^per info$
        ^aggiungi ai preferiti
        ^il tuo carrello è vuoto
        ^carrello$
        ^spedizione gratuita
        ~^verifica disponibilità$
        ~^confronta i prezzi$
        ~^hai bisogno
        ~^hai una domanda
        ~^avete domande
        ~^vuoi saperne
        ~^vuoi sapere
        ~^cerchi
        ~^stai cercando
        ~^sei pronto
        ~^ti serve
        ~^ti interessa
        ~^interessato
        ~^dubbi
    """,
    "pt": """
        ^saiba mais$
        ^saber mais$
        ^descubra mais$
        ^ver oferta$
        ^ver preço$
        ^comprar$
        ^comprar agora$
        ^compre agora$
        ^compre aqui$
        ^adicionar ao carrinho$
        ^adicionar ao cesto$
        ^ver carrinho$
        ^finalizar compra$
        ^encomendar$
        ^reservar$
        ^reserve agora
        ^reserve já
        ^agende uma consulta
        ^agende uma reunião
        ^agende sua consulta
        ^agendar consulta$
        ^solicite um orçamento
        ^solicite seu orçamento
        ^peça um orçamento
        ^pedir orçamento$
        ^solicite uma demonstração
        ^agende uma demonstração
        ^teste grátis
        ^teste gratuitamente
        ^experimente grátis
        ^comece agora
        ^comece grátis
        ^baixe agora
        ^baixar agora$
        ^baixe o e-book
        ^baixe grátis
        ^baixe gratuitamente
        ^descarregar$
        ^fale conosco$
        ^fale com um especialista
        ^fale com a gente
        ^entre em contato conosco
        ^contacte-nos
        ^ligue agora
        ^ligue para nós
        ^inscreva-se agora$
        ^clique aqui para comprar
        ^quero comprar
        ~^contato$
        ~^contacto$
        ^compre na amazon
        ^compre agora na
        ^ver preço na
        ^descarregue * catálogo$
        ^descarregue * brochura$
        ^descarregue * guia$
        ^descarregue * pdf$
        ^descarregue * e-book$
        ^descarregue * ebook$
        ^descarregue * folheto$
        ^baixe * catálogo$
        ^baixe * brochura$
        ^baixe * guia$
        ^baixe * pdf$
        ^baixe * e-book$
        ^baixe * ebook$
        ^baixe * folheto$
        ^descarregar * catálogo$
        ^descarregar * brochura$
        ^descarregar * guia$
        ^descarregar * pdf$
        ^descarregar * e-book$
        ^descarregar * ebook$
        ^descarregar * folheto$
        ^baixar * catálogo$
        ^baixar * brochura$
        ^baixar * guia$
        ^baixar * pdf$
        ^baixar * e-book$
        ^baixar * ebook$
        ^baixar * folheto$
        ^descarregue catálogo$
        ^descarregue brochura$
        ^descarregue guia$
        ^descarregue pdf$
        ^descarregue e-book$
        ^descarregue ebook$
        ^descarregue folheto$
        ^baixe catálogo$
        ^baixe brochura$
        ^baixe guia$
        ^baixe pdf$
        ^baixe e-book$
        ^baixe ebook$
        ^baixe folheto$
        ^descarregar catálogo$
        ^descarregar brochura$
        ^descarregar guia$
        ^descarregar pdf$
        ^descarregar e-book$
        ^descarregar ebook$
        ^descarregar folheto$
        ^baixar catálogo$
        ^baixar brochura$
        ^baixar guia$
        ^baixar pdf$
        ^baixar e-book$
        ^baixar ebook$
        ^baixar folheto$
        ^peça * orçamento$
        ^peça * catálogo$
        ^peça * compromisso$
        ^peça * informações$
        ^peça * proposta$
        ^solicite * orçamento$
        ^solicite * catálogo$
        ^solicite * compromisso$
        ^solicite * informações$
        ^solicite * proposta$
        ^peça orçamento$
        ^peça catálogo$
        ^peça compromisso$
        ^peça informações$
        ^peça proposta$
        ^solicite orçamento$
        ^solicite catálogo$
        ^solicite compromisso$
        ^solicite informações$
        ^solicite proposta$
        ^agende * visita$
        ^agende * consulta$
        ^agende * demonstração$
        ^agende * reunião$
        ^marque * visita$
        ^marque * consulta$
        ^marque * demonstração$
        ^marque * reunião$
        ^agende visita$
        ^agende consulta$
        ^agende demonstração$
        ^agende reunião$
        ^marque visita$
        ^marque consulta$
        ^marque demonstração$
        ^marque reunião$
        ^reserve * mesa$
        ^reserve * lugar$
        ^reserve * quarto$
        ^reserve * online$
        ^reserve mesa$
        ^reserve lugar$
        ^reserve quarto$
        ^reserve online$
        ^saiba mais sobre os nossos
        ^saiba mais sobre nossos
        ^saiba mais sobre as nossas
        ^conheça os nossos
        ^ver o preço
        ^confira o preço
        ^veja o preço
        ^fale com a nossa
        ^fale com nossa
        ^clique aqui$
        ^clique aqui para saber
        ^clique aqui e
        ^clique aqui para se inscrever
        ^clique aqui para baixar
        ^clique aqui para agendar
        ^clique aqui para solicitar
        ^compre seu ingresso
        ^fale com um dos
        ^fale com os nossos
        ~^precisa de ajuda
        ^ver na amazon
        ^ver na loja
        ^ligue já
        ^solicite uma
        ^solicite um
        ^solicite o
        ^solicite seu
        ^solicite já
        ^solicitar orçamento$
        ^peça já
        ^saiba mais aqui
        ^saiba mais sobre a nossa
        ^conheça nossos
        ^conheça nossas
        ^conheça as nossas
        ^conheça o nosso
        ^conheça nosso
        ^conheça nossa
        ^descubra os nossos
        ^descubra nossos
        ^confira nossas
        ^confira nossos
        ^confira as ofertas
        ^ver ofertas$
        ^ver preços$
        ^ver detalhes$
        ^ver mais detalhes$
        ^compre já
        ^compre online
        ^comprar bilhetes$
        ^comprar bilhete$
        ^comprar ingresso-
        ^comprar na amazon
        ^comprar online$
        ^compre o seu bilhete
        ^garanta já
        ^adquira já
        ^baixe nosso
        ^baixe o nosso
        ^faça o download
        ^faça download
        ^fale connosco
        ^entre em contato
        ^entre em contacto
        ^contate-nos
        ^chame no whatsapp
        ^mande um whatsapp
        ^agende já
        ^agende a sua
        ^agende sua
        ^agende uma
        ^marque já
        ^marque uma
        ^marque a sua
        ^marcar consulta$
        ^reserve online
        ^experimente gratuitamente
        ^testar grátis$
        ^comece já
        ^comece gratuitamente
        ^começar agora$
        ^começar$
        ^aproveite já
        ^inscreva-se já
        ^inscreva-se agora
        ^inscrições aqui
        ^candidate-se já
        ^preencha o formulário
        ^visite o nosso
        ^visite a nossa
        ^visite nosso
        ^visite nossa
        ^mais informações$
        ^mais info$
        ^mais detalhes$
        ^para mais informações, entre
        ^orçamento grátis
        ^orçamento gratuito
        ^demonstração gratuita
        ^demo gratuita
        ~^enviar$
        ^enviar mensagem$
        ^enviar pedido$
        ^adicionar aos favoritos
        ^o seu carrinho está vazio
        ^seu carrinho está vazio
        ^carrinho$
        ^frete grátis$
        ^portes grátis
        ~^comparar preços$
        ~^precisa de
        ~^tem dúvidas
        ~^tem alguma
        ~^ficou com
        ~^ficou interessado
        ~^procura
        ~^está à procura
        ~^está procurando
        ~^gostaria de
        ~^pronto para
        ~^dúvidas
        ^{peça|solicite|faça|pedir|solicitar} {uma|a sua|já uma|sua} {simulação|cotação|proposta|avaliação} {gratuita|grátis|sem compromisso|online}$
    """,
    "nl": """
        ^meer informatie$
        ^meer weten$
        ^meer weten?
        ^lees meer over onze
        ^ontdek meer$
        ^bekijk aanbieding$
        ^bekijk de aanbieding$
        ^bekijk prijs$
        ^bekijk product$
        ^bekijk bij
        ^koop nu$
        ^nu kopen$
        ^kopen$
        ^in winkelwagen$
        ^in winkelmandje$
        ^toevoegen aan winkelwagen$
        ^toevoegen aan winkelmandje$
        ^afrekenen$
        ^bestel nu
        ^bestel direct$
        ^nu bestellen$
        ^boek nu
        ^boek direct$
        ^reserveer nu
        ^afspraak maken$
        ^maak een afspraak
        ^plan een afspraak
        ^plan een demo
        ^plan een gesprek
        ^vraag een demo aan
        ^vraag een offerte aan
        ^vraag * offerte aan
        ^offerte aanvragen$
        ^demo aanvragen$
        ^probeer gratis
        ^gratis proberen$
        ^start nu$
        ^begin nu$
        ^download nu
        ^download de whitepaper
        ^download onze
        ^download gratis
        ^neem contact op
        ^neem contact met ons op
        ^bel ons$
        ^bel ons op
        ^solliciteer nu
        ^solliciteer direct
        ~^contact$
        ~^bestellen$
        ^vraag * proefles aan$
        ^vraag * brochure aan$
        ^vraag * catalogus aan$
        ^vraag * offerte aan$
        ^vraag * demo aan$
        ^vraag * informatie aan$
        ^vraag proefles aan$
        ^vraag brochure aan$
        ^vraag catalogus aan$
        ^vraag offerte aan$
        ^vraag demo aan$
        ^vraag informatie aan$
        ^plan * gesprek$
        ^plan * afspraak$
        ^plan * bezoek$
        ^plan * demo$
        ^plan * proefrit$
        ^maak * gesprek$
        ^maak * afspraak$
        ^maak * bezoek$
        ^maak * demo$
        ^maak * proefrit$
        ^plan gesprek$
        ^plan afspraak$
        ^plan bezoek$
        ^plan demo$
        ^plan proefrit$
        ^maak gesprek$
        ^maak afspraak$
        ^maak bezoek$
        ^maak demo$
        ^maak proefrit$
        ^bekijk * voorraad$
        ^bekijk * prijs bij de winkel$
        ^bekijk * beschikbaarheid$
        ^bekijk voorraad$
        ^bekijk prijs bij de winkel$
        ^bekijk beschikbaarheid$
        ^download * brochure$
        ^download * catalogus$
        ^download * gids$
        ^download * whitepaper$
        ^download * folder$
        ^download brochure$
        ^download catalogus$
        ^download gids$
        ^download whitepaper$
        ^download folder$
        ^bekijk * bij de winkel$
        ^bekijk * bij bol$
        ^bekijk de actuele
        ^bekijk actuele
        ^bekijk de laagste
        ^bekijk de huidige
        ^check de prijs
        ^vraag vandaag nog
        ^bel ons
        ^neem contact met ons
        ~^interesse?
        ^vraag gratis * aan$
        ^vraag direct * aan$
        ^vraag nu * aan$
        ^vraag hier * aan$
        ^klik hier$
        ^klik hier voor meer
        ^klik hier om te bestellen
        ^klik hier om je
        ^klik hier voor een
        ^klik hier om te boeken
        ^bekijk de beste
        ^neem gerust contact
        ^neem nu contact
        ^neem direct contact
        ^bekijk op bol-
        ^bekijk op amazon
        ^koop je tickets
        ^neem vrijblijvend
        ^klik op onze
        ^bekijk hier
        ^bekijk onze
        ^bekijk ons
        ^bekijk de prijs
        ^bekijk de aanbiedingen
        ^bekijk beste prijs
        ^bekijk aanbieding-
        ^bekijk prijzen$
        ^bekijk details$
        ^bestel hier
        ^bestel online
        ^bestel direct
        ^koop hier
        ^koop online
        ^koop tickets
        ^koop kaarten
        ^tickets kopen$
        ^kaarten kopen$
        ^tickets bestellen$
        ^boek hier
        ^boek online
        ^boek direct
        ^reserveer hier
        ^reserveer direct
        ^plan direct
        ^maak direct
        ^maak nu een afspraak
        ^vraag vrijblijvend
        ^aanvragen$
        ^gratis offerte
        ^gratis adviesgesprek
        ^gratis advies
        ^vrijblijvende offerte
        ^vrijblijvend advies
        ^offerte aanvragen
        ^demo aanvragen
        ^brochure aanvragen
        ^download hier
        ^bel nu
        ^mail ons
        ^stuur ons
        ^app ons
        ^start vandaag
        ^probeer nu
        ^meld je nu aan voor
        ^schrijf je nu in voor
        ^ontdek ons
        ^ontdek onze
        ^ontdek hier
        ^lees meer over ons
        ^meer info$
        ^meer informatie?
        ^meer over ons$
        ^vul het formulier
        ^vul ons formulier
        ^bezoek onze
        ^bezoek ons
        ^naar de webshop
        ^naar de website
        ^ga naar de website
        ^naar aanbieding-
        ^profiteer nu
        ^winkelwagen$
        ^winkelmand$
        ^verder winkelen$
        ^je winkelwagen is leeg
        ^verzenden$
        ^versturen$
        ^verstuur$
        ^gratis verzending$
        ~^vergelijk prijzen$
        ~^heb je vragen
        ~^heeft u vragen
        ~^vragen?
        ~^wil je
        ~^wilt u
        ~^ben je op zoek
        ~^op zoek naar
        ~^zoek je
        ~^zoekt u
        ~^benieuwd
        ~^interesse
        ~^hulp nodig
        ~^klaar om
    """,
    "pl": """
        ^dowiedz się więcej$
        ^więcej informacji$
        ^sprawdź ofertę$
        ^zobacz ofertę$
        ^sprawdź cenę$
        ^sprawdź$
        ^kup teraz$
        ^kup$
        ^kup bilet$
        ^do koszyka$
        ^dodaj do koszyka$
        ^przejdź do koszyka$
        ^zamów$
        ^zamów teraz
        ^zamów online
        ^zarezerwuj$
        ^zarezerwuj teraz
        ^zarezerwuj termin
        ^umów się na
        ^umów wizytę
        ^umów konsultację
        ^umów prezentację
        ^zamów prezentację
        ^zamów wycenę
        ^poproś o wycenę
        ^bezpłatna wycena
        ^bezpłatna konsultacja
        ^wypróbuj za darmo
        ^wypróbuj bezpłatnie
        ^przetestuj za darmo
        ^zacznij teraz
        ^rozpocznij teraz
        ^pobierz$
        ^pobierz teraz
        ^pobierz za darmo
        ^pobierz bezpłatny
        ^pobierz raport
        ^skontaktuj się z nami
        ^napisz do nas
        ^zadzwoń do nas
        ^zadzwoń teraz
        ^aplikuj$
        ^aplikuj teraz
        ~^kontakt$
        ^zamów * katalog$
        ^zamów * wycenę$
        ^zamów * próbkę$
        ^zamów * rozmowę$
        ^zamów * prezentację$
        ^zamów * demo$
        ^zamów katalog$
        ^zamów wycenę$
        ^zamów próbkę$
        ^zamów rozmowę$
        ^zamów prezentację$
        ^zamów demo$
        ^umów się na * jazdę próbną$
        ^umów się na * spotkanie$
        ^umów się na * wizytę$
        ^umów się na * rozmowę$
        ^umów się na * konsultację$
        ^umów się na * prezentację$
        ^umów się na jazdę próbną$
        ^umów się na spotkanie$
        ^umów się na wizytę$
        ^umów się na rozmowę$
        ^umów się na konsultację$
        ^umów się na prezentację$
        ^pobierz * katalog$
        ^pobierz * cennik$
        ^pobierz * broszurę$
        ^pobierz * poradnik$
        ^pobierz * pdf$
        ^pobierz * aplikację$
        ^pobierz katalog$
        ^pobierz cennik$
        ^pobierz broszurę$
        ^pobierz poradnik$
        ^pobierz pdf$
        ^pobierz aplikację$
        ^sprawdź promocje$
        ^sprawdź promocję$
        ^zobacz promocje$
        ^zobacz promocję$
        ^sprawdź aktualn-
        ^sprawdź najniższ-
        ^sprawdź najlepsz-
        ^zobacz aktualn-
        ^zarezerwuj swoje
        ^zarezerwuj swój
        ^zarezerwuj już
        ^umów bezpłatną
        ^skontaktuj się z nasz-
        ^kliknij tutaj$
        ^kliknij tutaj, aby dowiedzieć
        ^kliknij tutaj, aby kupić
        ^kliknij tutaj, aby zamówić
        ^kliknij tutaj, aby pobrać
        ^kliknij tutaj, aby zapisać
        ^kliknij i
        ^zapytaj o wycenę
        ^sprawdź w sklepie$
        ^kup na allegro
        ^skontaktuj się z naszym
        ^kup bilety$
        ^kup online
        ^kup już
        ^kup tutaj
        ^zobacz cenę
        ^zobacz ceny
        ^zobacz szczegóły
        ^zobacz ofertę
        ^zobacz naszą
        ^zobacz nasze
        ^sprawdź cenę
        ^sprawdź ceny
        ^sprawdź ofertę
        ^sprawdź naszą
        ^sprawdź nasze
        ^sprawdź dostępność
        ^sprawdź szczegóły
        ^sprawdź tutaj
        ^poznaj naszą
        ^poznaj nasze
        ^poznaj ofertę
        ^poznaj szczegóły
        ^zamów bezpłatną
        ^zamów demo
        ^zamów darmową
        ^zamów już
        ^umów się
        ^umów spotkanie
        ^umów demo
        ^pobierz bezpłatn-
        ^pobierz darmow-
        ^pobierz nasz
        ^pobierz pdf
        ^pobierz katalog
        ^pobierz cennik
        ^pobierz ebook
        ^zadzwoń i
        ^zadzwoń pod
        ^zapytaj o cenę
        ^zapytaj o ofertę
        ^zapytaj eksperta
        ^wypełnij formularz
        ~^wyślij$
        ^zarejestruj się już
        ^zapisz się na bezpłatn-
        ^zapisz się na webinar
        ^rozpocznij bezpłatny
        ^skorzystaj z naszej
        ^odwiedź nasz
        ^odwiedź naszą
        ^przejdź do oferty
        ^dowiedz się więcej o nasz-
        ^więcej szczegółów$
        ^więcej o nas$
        ^czytaj więcej o nas$
        ^dodaj do ulubionych
        ^dodaj do schowka
        ^twój koszyk jest pusty
        ^koszyk$
        ^darmowa dostawa$
        ^bezpłatna dostawa$
        ~^porównaj ceny$
        ^darmowa wycena
        ~^masz pytania
        ~^masz pytanie
        ~^masz wątpliwości
        ~^szukasz
        ~^potrzebujesz
        ~^chcesz
        ~^zainteresowan-
        ~^nie wiesz
        ^zarejestruj się na {webinar|bezpłatny webinar|darmowy webinar}
    """,
    "ru": """
        ^узнать больше$
        ^узнать подробнее$
        ^узнайте больше$
        ^узнать цену$
        ^купить$
        ^купить сейчас$
        ^купить билет$
        ^купить в один клик$
        ^в корзину$
        ^добавить в корзину$
        ^оформить заказ$
        ^заказать$
        ^заказать сейчас$
        ^заказать звонок$
        ^заказать консультацию$
        ^заказать обратный звонок
        ^закажите звонок
        ^забронировать$
        ^записаться на приём$
        ^записаться на прием$
        ^записаться на консультацию$
        ^запишитесь на бесплатн-
        ^запишитесь на консультацию
        ^оставить заявку$
        ^оставьте заявку
        ^получить консультацию
        ^получите консультацию
        ^получить бесплатную консультацию
        ^получить скидку$
        ^рассчитать стоимость$
        ^попробовать бесплатно
        ^попробуйте бесплатно
        ^начать сейчас
        ^скачать$
        ^скачать бесплатно$
        ^скачать приложение$
        ^связаться с нами
        ^свяжитесь с нами
        ^звоните$
        ^позвоните нам
        ~^контакты$
        ~^подробнее$
        ^скачать * гайд$
        ^скачать * каталог$
        ^скачать * прайс$
        ^скачать * брошюру$
        ^скачать * презентацию$
        ^скачать * чек-лист$
        ^скачать * pdf$
        ^скачайте * гайд$
        ^скачайте * каталог$
        ^скачайте * прайс$
        ^скачайте * брошюру$
        ^скачайте * презентацию$
        ^скачайте * чек-лист$
        ^скачайте * pdf$
        ^скачать гайд$
        ^скачать каталог$
        ^скачать прайс$
        ^скачать брошюру$
        ^скачать презентацию$
        ^скачать чек-лист$
        ^скачать pdf$
        ^скачайте гайд$
        ^скачайте каталог$
        ^скачайте прайс$
        ^скачайте брошюру$
        ^скачайте презентацию$
        ^скачайте чек-лист$
        ^скачайте pdf$
        ^купить * на маркетплейсе$
        ^купить * на ozon$
        ^купить * на wildberries$
        ^купить * на сайте$
        ^купить * в магазине$
        ^купить на маркетплейсе$
        ^купить на ozon$
        ^купить на wildberries$
        ^купить на сайте$
        ^купить в магазине$
        ^записаться на * консультацию$
        ^записаться на * демо$
        ^записаться на * пробный урок$
        ^записаться на * тест-драйв$
        ^записаться на * вебинар$
        ^записаться на демо$
        ^записаться на пробный урок$
        ^записаться на тест-драйв$
        ^записаться на вебинар$
        ^записаться на бесплатн-
        ^записаться на консультацию
        ^запись на бесплатн-
        ^узнайте цены
        ^узнайте стоимость
        ^узнать актуальн-
        ^посмотрите цены
        ^позвоните по
        ^наш менеджер свяжется
        наш менеджер свяжется
        мы свяжемся с вами
        мы вам перезвоним
        ^нажмите здесь$
        ^нажмите здесь, чтобы узнать
        ^нажмите здесь, чтобы заказать
        ^нажмите здесь, чтобы купить
        ^нажмите на кнопку и
        ^нажмите на кнопку, чтобы
        ~^хотите узнать
        ~^хотите получить
        ~^нужен
        ^заказать бесплатную консультацию$
        ~^ищете
        ^звоните прямо
        ^купить билеты$
        ^купить онлайн$
        ^заказать бесплатную$
        ^заказать онлайн$
        ^заказать демо$
        ^узнать подробности$
        ^узнать стоимость$
        ^узнать цены$
        ^узнайте подробнее
        ^узнайте цену
        ^получить предложение$
        ^получить консультацию$
        ^получить доступ$
        ^получить бесплатн-$
        ^получить расчет$
        ^получите бесплатн-
        ^получите скидку
        ^смотреть цены$
        ^смотреть цену$
        ^смотреть каталог$
        ^смотреть предложение$
        ^посмотреть цены$
        ^посмотреть каталог$
        ^перейти на сайт
        ^перейти в каталог
        ^перейти к покупке
        ^перейти в магазин
        ^записаться онлайн$
        ^забронировать стол-$
        ^забронировать номер$
        ^оставьте свои контакты
        ^оставьте номер
        ^отправить заявку$
        ~^отправить$
        ^отправить сообщение$
        ^отправьте заявку
        ^звоните по
        ^звоните нам
        ^напишите нам
        ^написать нам$
        ^перезвоните мне
        ^заполните форму
        ^задать вопрос$
        ^попробовать бесплатно$
        ^протестировать бесплатно$
        ^начать бесплатно$
        ^зарегистрируйтесь на вебинар
        ^подробнее о компании$
        ^подробнее об услуге$
        ^подробности здесь
        ^бесплатная консультация
        ^добавить в избранное$
        ^добавить к сравнению$
        ^ваша корзина пуста
        ^корзина пуста
        ^корзина$
        ~^сравнить цены$
        ^бесплатная доставка
        ^посетите наш
        ~^остались вопросы
        ~^есть вопросы
        ~^возникли вопросы
        ~^нужна консультация
        ~^нужна помощь
        ~^интересует
    """,
    "sv": """
        ^ta reda på mer$
        ^mer information$
        ^till erbjudandet$
        ^se erbjudandet$
        ^se pris$
        ^köp nu$
        ^köp här$
        ^köp$
        ^lägg i varukorg$
        ^lägg i varukorgen$
        ^lägg i kundvagn$
        ^lägg i kundvagnen$
        ^varukorg$
        ^till kassan$
        ^beställ$
        ^beställ nu
        ^beställ här
        ^beställ direkt
        ^boka nu
        ^boka$
        ^boka här
        ^boka tid$
        ^boka en demo
        ^boka demo
        ^boka kostnadsfri
        ^boka ett möte
        ^begär offert
        ^begär en offert
        ^få en offert
        ^be om offert
        ^prova gratis
        ^testa gratis
        ^kom igång nu
        ^ladda ner$
        ^ladda ner nu
        ^ladda ned$
        ^ladda ner guiden
        ~^kontakta oss$
        ^ring oss$
        ^hör av dig till oss
        ^ansök nu
        ^sök jobbet$
        ~^kontakt$
        ~^handla$
        ^boka * provkörning$
        ^boka * visning$
        ^boka * demo$
        ^boka * möte$
        ^boka * rådgivning$
        ^boka * konsultation$
        ^boka * besök$
        ^boka * bord$
        ^boka provkörning$
        ^boka visning$
        ^boka demo$
        ^boka möte$
        ^boka rådgivning$
        ^boka konsultation$
        ^boka besök$
        ^boka bord$
        ^begär * offert$
        ^begär * prisförslag$
        ^få * offert$
        ^få * prisförslag$
        ^begär offert$
        ^begär prisförslag$
        ^få offert$
        ^få prisförslag$
        ^beställ * katalogen här$
        ^beställ * katalog$
        ^beställ * här$
        ^beställ * hem$
        ^beställ * broschyr$
        ^beställ katalogen här$
        ^beställ katalog$
        ^beställ här$
        ^beställ hem$
        ^beställ broschyr$
        ^ladda ner * katalogen$
        ^ladda ner * broschyren$
        ^ladda ner * guiden$
        ^ladda ner * rapporten$
        ^ladda ner * pdf$
        ^ladda ned * katalogen$
        ^ladda ned * broschyren$
        ^ladda ned * guiden$
        ^ladda ned * rapporten$
        ^ladda ned * pdf$
        ^hämta * katalogen$
        ^hämta * broschyren$
        ^hämta * guiden$
        ^hämta * rapporten$
        ^hämta * pdf$
        ^ladda ner katalogen$
        ^ladda ner broschyren$
        ^ladda ner guiden$
        ^ladda ner rapporten$
        ^ladda ner pdf$
        ^ladda ned katalogen$
        ^ladda ned broschyren$
        ^ladda ned guiden$
        ^ladda ned rapporten$
        ^ladda ned pdf$
        ^hämta katalogen$
        ^hämta broschyren$
        ^hämta guiden$
        ^hämta rapporten$
        ^hämta pdf$
        ^boka en gratis
        ^boka gratis
        ^läs mer och beställ
        ^läs mer och boka
        ^läs mer och köp
        ^se aktuellt pris
        ^se dagens pris
        ^se lägsta pris
        ^kolla priset
        ^kontakta oss idag
        ~^vill du veta mer
        ^boka tid online
        ^boka tid här
        ^boka tid nu
        ^boka tid direkt
        ^köp biljett$
        ^köp biljett här
        ^klicka här$
        ^klicka här för att läsa mer om
        ^klicka här för att köpa
        ^klicka här för att boka
        ^klicka här för att beställa
        ^klicka här för att anmäla
        ^klicka här för mer
        ^se våra erbjudanden
        ^se våra priser
        ^se priser$
        ^kontakta oss här
        ^boka ditt rum
        ^boka en kostnadsfri
        ^köp din biljett
        ^beställ din produkt
        ^köp biljetter
        ^boka biljetter
        ^boka rum
        ^boka bord
        ^boka möte
        ^boka rådgivning
        ^boka online
        ^kontakta oss för
        ^kontakta oss så
        ^kontakta vår
        ^kontakta våra
        ^köp online
        ^ladda ner vår
        ^ladda ner vårt
        ^ladda ner gratis
        ^ladda ned vår
        ^hämta vår
        ^se priser
        ^se pris
        ^se priset
        ^se alla erbjudanden
        ^se hos
        ^till butiken$
        ^till webbshopen$
        ^till erbjudandet
        ^gå till butik$
        ^gå till erbjudandet
        ~^jämför priser$
        ^ring oss
        ^ring nu
        ^ring idag
        ^mejla oss
        ^maila oss
        ^skriv till oss
        ^beställ online
        ^beställ gratis
        ^läs mer om våra
        ^läs mer om vår
        ^läs mer om oss
        ^mer info$
        ^mer information hittar du
        ^för mer information, kontakta
        ^anmäl dig här
        ^anmäl dig nu
        ^anmäl dig idag
        ^anmälan här
        ^ansök här
        ^prova nu
        ^testa nu
        ^kom igång idag
        ^kom igång gratis
        ^starta nu
        ^starta gratis
        ^få en kostnadsfri
        ^få offert
        ^få prisförslag
        ^fyll i formuläret
        ^besök vår
        ^besök vårt
        ^besök oss
        ^upptäck våra
        ^upptäck vårt
        ^upptäck vår
        ~^skicka$
        ^din varukorg är tom
        ^varukorgen är tom
        ^kundvagn$
        ^kundvagnen är tom
        ^fri frakt
        ^gratis frakt
        ^kostnadsfri rådgivning
        ^kostnadsfri konsultation
        ~^frågor?
        ~^har du frågor
        ~^har ni frågor
        ~^vill du
        ~^letar du
        ~^söker du
        ~^behöver du
        ~^nyfiken
        ~^intresserad
    """,
    "ja": """
        ^詳しくはこちら$
        ^詳細はこちら$
        ^もっと詳しく$
        ^今すぐ購入$
        ^購入する$
        ^購入はこちら$
        ^ご購入はこちら$
        ^カートに入れる$
        ^カートに追加$
        ^買い物かごに入れる$
        ^注文する$
        ^ご注文はこちら$
        ^予約する$
        ^今すぐ予約$
        ^ご予約はこちら$
        ^お申し込みはこちら$
        ^申し込みはこちら$
        ^今すぐ申し込む$
        ^資料請求$
        ^資料請求はこちら$
        ^資料をダウンロード$
        ^資料ダウンロード$
        ^ダウンロードはこちら$
        ^無料ダウンロード$
        ^無料で試す$
        ^無料で始める$
        ^無料体験はこちら$
        ^無料相談はこちら$
        ^お問い合わせはこちら$
        ^お問い合わせ$
        ^見積もりを依頼$
        ^応募する$
        ^応募はこちら$
        ^amazonで購入する$
        ^楽天で購入する$
        ^amazonで価格を見る$
        ^お問い合わせフォームはこちら$
        ^お問い合わせフォーム$
        ^カタログを請求する$
        ^カタログ請求$
        ^カタログ請求はこちら$
        フォームはこちら$
        ^資料を請求する$
        ^見積もりを依頼する$
        ^来店予約はこちら$
        ^予約ページへ$
        ^購入サイトへ$
        ^無料相談のご予約
        ^無料相談のお申し込み
        ^お見積もりのご依頼
        お気軽に$
        ^詳しい資料は
        ^購入ページはこちら
        ^商品ページはこちら
        はこちらからダウンロード$
        のご予約はこちら$
        のお申し込みはこちら$
        の購入はこちら$
        のご購入はこちら$
        の詳細はこちら$
        のご案内はこちら$
        のお問い合わせはこちら$
        のダウンロードはこちら$
        の資料請求はこちら$
        ページはこちら$
        ^チケットの購入はこちら
        ^ご予約・お問い合わせはこちら
        ^お問い合わせはお気軽に
        ^資料を無料でダウンロード
        ^資料請求はこちら
        ^無料で資料請求する
        ^無料デモを申し込む
        ^お申込みはこちらから
        ^お申し込みはこちらから
        ^詳しくはこちらから
        ^公式サイトはこちらから
        ^ご注文はこちらから
        ^無料で相談する$
        ^無料相談を申し込む$
        ^詳しくはこちらをご覧ください
        ^ご予約はお電話
        ^お電話でのご予約は
        ^無料体験に申し込む$
        ^無料会員登録はこちら
        ^無料トライアルを始める$
        ^今すぐ無料で始める$
        ^今すぐ申し込む
        ^デモを予約する$
        ^資料をダウンロードする$
        ^お見積もりはこちら
        ^無料見積もりはこちら
        ^購入ページへ$
        ^商品ページへ$
        ^公式ストアで見る$
        ^ご予約・お問い合わせはこちら$
        ^お問い合わせはお気軽に$
        ^お申込みはこちら$
        ^お電話でのご予約$
        ^amazonで購入$
        ^amazonで詳細$
        ^楽天で見る$
        ^楽天で購入$
        ^楽天市場で見る$
        ^楽天市場で購入$
        ^資料を無料$
        ^資料請求は$
        ^無料で資料請求$
        ^デモを申し込む$
        ^デモを依頼$
        ^デモを予約$
        ^チケットの購入はこちら$
        ^今すぐ申し込$
        ^今すぐダウンロード$
        ^今すぐ無料$
        ^今すぐ登録$
        ^今すぐチェック$
        ^今すぐ見る$
        ^応募フォーム$
        お気軽にお問い合わせください
        お問い合わせはお気軽に
        お気軽にご相談
        お気軽にお申し込み
        ^お問合せはこちら$
        ^ご予約・お問い合わせ$
        ^ご相談はこちら$
        ^申し込む$
        ^チケットの購入$
        ^チケット購入$
        ^チケットはこちら$
        ^チケットを購入$
        ^予約はこちら$
        ^詳細を見る$
        ^詳しく見る$
        ^詳しくは公式$
        ^もっと見る$
        ^公式サイトはこちら$
        ^公式サイトを見る$
        ^公式サイト$
        ^無料で資料$
        ^無料で試$
        ^無料で相談$
        ^無料で見積$
        ^無料デモ$
        ^無料見積$
        ^無料お見積$
        ^無料体験$
        ^無料相談$
        ^無料査定$
        ^無料カウンセリング$
        ^無料登録$
        ^無料トライアル$
        ^デモのお申し込み$
        ^yahoo!ショッピングで$
        ^amazonで見る$
        ^商品を見る$
        ^プランを見る$
        ^料金を見る$
        ^料金プラン$
        ^エントリーはこちら$
        ^こちらをクリック$
        ^ここをクリック$
        ^ダウンロード$
        ^ダウンロードする$
        ^pdfをダウンロード$
        ^電話する$
        ^お電話でのお問い合わせ$
        ^メールでのお問い合わせ$
        ^送信する$
        ^送信$
        ^カートを見る$
        ^カートへ$
        ^カートは空$
        ^買い物かごを見る$
        ^お気に入りに追加$
        ^レジに進む$
    """,
    "zh": """
        ^了解更多$
        ^了解詳情$
        ^了解详情$
        ^查看详情$
        ^查看詳情$
        ^立即购买$
        ^立即購買$
        ^马上购买$
        ^马上抢购$
        ^立即抢购$
        ^加入购物车$
        ^加入購物車$
        ^去结算$
        ^前往結帳$
        ^立即预订$
        ^立即預訂$
        ^立即预约$
        ^立即預約$
        ^立即报名$
        ^立即報名$
        ^我要報名$
        ^立即申请$
        ^立即申請$
        ^立即下载$
        ^立即下載$
        ^免费下载$
        ^免費下載$
        ^免费试用$
        ^免費試用$
        ^立即试用$
        ^立即體驗$
        ^立即体验$
        ^免费咨询$
        ^免費諮詢$
        ^在线咨询$
        ^立即咨询$
        ^点击咨询$
        ^联系我们$
        ^聯絡我們$
        ^获取报价$
        ^索取報價$
        ^免费预约咨询$
        ^前往亚马逊购买$
        ^前往亞馬遜購買$
        ^去亚马逊购买$
        ^立即领取优惠$
        ^立即領取優惠$
        ^立即领取$
        ^點我了解更多$
        ^點我看更多$
        ^點我購買$
        ^點我報名$
        ^点我了解更多$
        ^点我购买$
        ^点我报名$
        ^预约免费试听$
        ^预约试听$
        ^預約試聽$
        ^预约试驾$
        ^預約試乘$
        ^領取優惠券$
        ^领取优惠券$
        ^立即領取優惠券$
        ^索取型錄$
        ^索取目录$
        ^点击这里预约
        ^点击这里购买
        ^点击这里报名
        ^点击这里下载
        ^點擊這裡購買
        ^點擊這裡報名
        ^立即聯絡我們
        ^立即联系我们
        ^扫码领取
        ^掃碼領取
        ^扫码获取
        ^扫码报名
        ^掃碼報名
        ^歡迎來電
        ^欢迎来电
        ^欢迎致电
        ^歡迎致電
        ^免费获取
        ^立即注册,
        ^点击预约
        ^點擊預約
        ^点击查看详情$
        ^點擊查看詳情$
        ^点击查看更多$
        ^点击了解更多$
        ^點擊了解更多$
        ^点击了解详情$
        ^点击这里查看
        ^立即咨询客服$
        ^立即联系我们$
        ^立即注册账号$
        ^立即前往购买$
        ^扫码了解更多$
        ^扫描二维码咨询
        ^扫码添加
        ^扫码关注
        ^預約免費諮詢$
        ^免费申请试用$
        ^欢迎联系我们
        ^欢迎来电咨询
        ^歡迎來電洽詢
        ^预约免费
        ^获取免费
        ^馬上報名$
        ^马上报名$
        ^马上领取$
        ^馬上訂購$
        ^线上购票$
        ^免费领取$
        ^免費領取$
        ^下载报告$
        ^下載報告$
        ^下载资料$
        ^扫码咨询$
        ^点击查看$
        ^點擊查看$
        ^点击了解$
        ^點擊了解$
        ^点击这里$
        ^點擊這裡$
        ^点此$
        ^點此$
        ^点击下载$
        ^點擊下載$
        ^点击购买$
        ^點擊購買$
        ^点击报名$
        ^點擊報名$
        ^点击领取$
        ^點擊領取$
        ^点击进入$
        ^立即注册$
        ^立即註冊$
        ^立即諮詢$
        ^立即购$
        ^立即購$
        ^立即抢$
        ^立即预$
        ^立即預$
        ^立即領取$
        ^立即試用$
        ^立即查看$
        ^立即开通$
        ^立即参与$
        ^立即加入$
        ^立即联系$
        ^立即聯絡$
        ^立即选购$
        ^立即選購$
        ^立即前往$
        ^馬上購買$
        ^我要报名$
        ^我要購買$
        ^我要订购$
        ^我要諮詢$
        ^预约演示$
        ^預約演示$
        ^预约体验$
        ^預約體驗$
        ^预约咨询$
        ^預約諮詢$
        ^预约参观$
        ^預約參觀$
        ^申请试用$
        ^申請試用$
        ^申请演示$
        ^扫码$
        ^掃碼$
        ^扫描二维码$
        ^掃描 qr$
        ^長按識別$
        ^长按识别$
        ^下载白皮书$
        ^下載白皮書$
        ^下載型錄$
        ^下载完整$
        ^免费获取$
        ^免費獲取$
        ^免費索取$
        ^免费体验$
        ^免費體驗$
        ^免费报价$
        ^免費報價$
        ^免费注册$
        ^免費註冊$
        ^获取方案$
        ^獲取報價$
        ^索取資料$
        ^了解产品$
        ^查看产品$
        ^查看產品$
        ^查看价格$
        ^查看價格$
        ^查看优惠$
        ^查看優惠$
        ^查看商品$
        ^前往购买$
        ^前往購買$
        ^前往官网$
        ^前往官網$
        ^去购买$
        ^去看看$
        ^線上購票$
        ^線上訂購$
        ^在线订购$
        ^在线预订$
        ^線上訂房$
        ^線上預約$
        ^在线预约$
        ^在线报名$
        ^線上報名$
        ^报名链接$
        ^報名連結$
        ^报名入口$
        ^報名網址$
        ^购买链接$
        ^購買連結$
        ^加入收藏$
        ^購物車$
        ^购物车$
        ^立即结算$
        ^联系客服$
        ^聯絡客服$
        ^联系销售$
        ^欢迎咨询$
        ^歡迎洽詢$
        ^歡迎來電$
        ^欢迎来电$
        ^咨询热线$
        ^諮詢專線$
        ~^提交$
        ~^送出$
        ~^发送$
        欢迎联系我们
        歡迎與我們聯絡
        ^{点击|點擊|点选|扫描|掃描|长按|立即|马上|馬上|即刻}*{预约|預約|报名|報名|申请|申請|领取|領取}*{演示|名额|名額|免费|免費|体验|體驗|优惠|優惠|席位}
        {名额|席位|名額|席次|限额|限額}*{先到先得|额满为止|額滿為止|从速|從速}
        {早鸟|早鳥|限时|限時}{优惠|優惠|特惠|折扣|价}*{倒数|倒數|截止|抢购|搶購|仅剩|僅剩|只剩}
        {马上|馬上|立即|快来|快來|立刻}{抢购|搶購}$
    """,
    "ko": """
        ^자세히 보기$
        ^자세히 알아보기$
        ^더 알아보기$
        ^지금 구매하기$
        ~^구매하기$
        ^바로 구매$
        ^지금 구매$
        ^장바구니에 담기$
        ^장바구니 담기$
        ~^장바구니$
        ~^주문하기$
        ~^예약하기$
        ^지금 예약하기$
        ^상담 신청$
        ^상담 신청하기$
        ^무료 상담 신청-
        ^무료 상담 받기$
        ^상담 예약하기$
        ^견적 문의$
        ^견적 요청하기$
        ^무료 견적 받기$
        ^데모 신청-
        ^데모 요청$
        ^무료 체험 신청-
        ^무료로 체험하기$
        ^무료로 시작하기$
        ^무료 체험하기$
        ^지금 시작하기$
        ~^신청하기$
        ^지금 신청하기$
        ^참가 신청$
        ~^다운로드$
        ^자료 다운로드$
        ^무료 다운로드$
        ~^문의하기$
        ^도입 문의$
        ^지금 문의하세요
        ^지금 바로 신청하세요
        ^지금 바로 시작하세요
        ^지금 바로 문의하세요
        ^지금 바로 확인하세요
        ^더 궁금하신 점이 있으시면
        ^여기를 클릭하세요$
    """,
    "da": """
        ^læs mere her$
        ^find ud af mere$
        ^få mere at vide$
        ^se mere her$
        ^køb nu$
        ^køb her$
        ^bestil nu$
        ^bestil her$
        ^book nu$
        ^book her$
        ^book en demo
        ^book et møde$
        ^book tid$
        ^book en tid$
        ^læg i kurv$
        ^læg i kurven$
        ^tilføj til kurv$
        ^gå til kassen$
        ^se tilbud$
        ^se pris$
        ^se produkt$
        ^se priser$
        ^prøv gratis
        ^prøv nu$
        ^prøv det gratis
        ^start nu$
        ~^kom i gang$
        ^kom i gang i dag
        ~^kontakt os$
        ^kontakt os i dag
        ^kontakt os for
        ^ring til os
        ^skriv til os$
        ^få et gratis tilbud
        ^få et uforpligtende tilbud
        ^få et tilbud$
        ^indhent tilbud$
        ^tilmeld dig nu$
        ^tilmeld dig her$
        ^download her$
        ^download nu$
        ^hent guiden
        ^hent pdf$
        ^køb billet$
        ^køb billetter$
        ^klik her$
        ^ansøg nu$
        ^udfyld formularen
    """,
    "no": """
        ^finn ut mer$
        ^lær mer$
        ^se mer her$
        ^les mer her$
        ^kjøp nå$
        ^kjøp her$
        ^bestill nå$
        ^bestill her$
        ^bestill time$
        ^bestill en demo
        ^book nå$
        ^book en demo
        ^book et møte$
        ^legg i handlekurv$
        ^legg i handlekurven$
        ^legg til i handlekurv$
        ^gå til kassen$
        ^se tilbud$
        ^se pris$
        ^se produkt$
        ^se priser$
        ^prøv gratis
        ^prøv nå$
        ^start nå$
        ~^kom i gang$
        ^kom i gang i dag
        ~^kontakt oss$
        ^kontakt oss i dag
        ^kontakt oss for
        ^ring oss
        ^send oss en e-post
        ^få et uforpligtende tilbud
        ^få et gratis tilbud
        ^få tilbud$
        ^be om tilbud$
        ^meld deg på nå$
        ^meld deg på her$
        ^last ned her$
        ^last ned nå$
        ^last ned guiden
        ^kjøp billett$
        ^kjøp billetter$
        ^klikk her$
        ^søk nå$
        ^fyll ut skjemaet
    """,
    "fi": """
        ^lue lisää täältä$
        ^katso lisää$
        ~^tutustu$
        ^tutustu tarkemmin$
        ^tutustu tarjontaamme
        ^tutustu valikoimaamme
        ^osta nyt$
        ^osta tästä$
        ^osta liput$
        ^tilaa nyt$
        ^tilaa tästä$
        ^varaa nyt$
        ^varaa aika$
        ^varaa aika tästä
        ^varaa demo
        ^varaa tapaaminen$
        ^varaa ilmainen
        ^lisää ostoskoriin$
        ^lisää koriin$
        ^siirry kassalle$
        ^katso hinta$
        ^katso tarjous$
        ^katso tuote$
        ^pyydä tarjous
        ^pyydä ilmainen
        ^pyydä yhteydenotto$
        ^jätä yhteydenottopyyntö
        ^jätä tarjouspyyntö
        ~^ota yhteyttä$
        ^ota yhteyttä meihin
        ^ota meihin yhteyttä
        ^soita meille
        ^kokeile ilmaiseksi
        ^kokeile nyt$
        ^aloita nyt$
        ^aloita ilmaiseksi
        ^ilmoittaudu nyt$
        ^ilmoittaudu tästä$
        ^ilmoittaudu mukaan$
        ^lataa nyt$
        ^lataa tästä$
        ^lataa opas
        ^lataa esite
        ^klikkaa tästä$
        ^hae nyt$
        ^täytä lomake
        ^varaa aika {maksuttomaan|ilmaiseen|kartoitukseen|konsultaatioon|esittelyyn|neuvontaan|verkossa|netistä}
        ^{ilmoittaudu|rekisteröidy} {webinaariin|tapahtumaan|koulutukseen|seminaariin|ennakkoon|viimeistään}
        ^{varaa|lunasta} {paikkasi|lippusi|etusi|paikka|tarjous}
        ^{pyydä|jätä} {lisätietoja|maksuton arvio|soittopyyntö|ilmainen arvio}
        ^{lataa|tilaa} {maksuton|ilmainen} {opas|esite|näyte|raportti}
        ^{tutustu|katso} {palveluihimme|tarjouksiimme|tarjouksemme|hinnastomme|mallistoomme|tuotteisiimme}
    """,
    "cs": """
        ^zjistit více$
        ^více informací$
        ~^koupit$
        ^koupit nyní$
        ^kupte nyní$
        ^koupit vstupenky$
        ~^objednat$
        ^objednat nyní$
        ^objednejte nyní$
        ^objednejte si ještě dnes
        ^objednat online$
        ^do košíku$
        ^přidat do košíku$
        ^vložit do košíku$
        ^přejít k pokladně$
        ^rezervovat$
        ^rezervovat nyní$
        ^rezervujte si
        ^zobrazit nabídku$
        ^zobrazit cenu$
        ^zobrazit produkt$
        ~^do obchodu$
        ^přejít do obchodu$
        ^vyzkoušet zdarma$
        ^vyzkoušejte zdarma
        ^vyzkoušejte si zdarma
        ^začít zdarma$
        ^začněte ještě dnes
        ^kontaktujte nás
        ^zavolejte nám
        ^napište nám$
        ^poptat$
        ^nezávazně poptat$
        ^nezávazná poptávka$
        ^získat nabídku$
        ^vyžádejte si
        ^domluvte si * schůzku
        ^sjednejte si * schůzku
        ^objednat demo$
        ^konzultace zdarma$
        ^registrovat se nyní$
        ^stáhnout zdarma$
        ^stáhnout pdf$
        ^stáhněte si zdarma
        ^klikněte zde$
        ^vyplňte formulář
        ^{zaregistrujte|přihlaste} se na {webinář|bezplatný webinář}
    """,
    "sk": """
        ^zistiť viac$
        ^viac informácií$
        ~^kúpiť$
        ^kúpiť teraz$
        ^kúpte teraz$
        ^kúpiť vstupenky$
        ~^objednať$
        ^objednať teraz$
        ^objednajte teraz$
        ^objednajte si ešte dnes
        ^objednať online$
        ^do košíka$
        ^pridať do košíka$
        ^vložiť do košíka$
        ^prejsť do pokladne$
        ^rezervovať$
        ^rezervovať teraz$
        ^rezervujte si
        ^zobraziť ponuku$
        ^zobraziť cenu$
        ^zobraziť produkt$
        ~^do obchodu$
        ^prejsť do obchodu$
        ^vyskúšať zadarmo$
        ^vyskúšajte zadarmo
        ^vyskúšajte bezplatne
        ^začať zadarmo$
        ^začnite ešte dnes
        ^kontaktujte nás
        ^zavolajte nám
        ^napíšte nám$
        ^nezáväzný dopyt$
        ^získať ponuku$
        ^vyžiadajte si
        ^dohodnite si * stretnutie
        ^dohodnite si * konzultáciu
        ^objednať demo$
        ^bezplatná konzultácia$
        ^registrovať sa teraz$
        ^stiahnuť zadarmo$
        ^stiahnuť pdf$
        ^stiahnite si zadarmo
        ^kliknite sem$
        ^vyplňte formulár
        ^{zaregistrujte|prihláste} sa na {webinár|bezplatný webinár}
    """,
    "hu": """
        ^tudjon meg többet
        ^tudj meg többet
        ^további információ$
        ^további információk$
        ~^részletek$
        ^megveszem$
        ^vásároljon most$
        ^vásárolj most$
        ~^vásárlás$
        ^kosárba$
        ^kosárba teszem$
        ^kosárba rakom$
        ^tovább a pénztárhoz$
        ^megrendelem$
        ~^megrendelés$
        ^rendelje meg most
        ^rendeld meg most
        ^foglaljon most
        ^foglalj most
        ~^foglalás$
        ^foglaljon időpontot
        ^foglalj időpontot
        ~^időpontfoglalás$
        ^kérjen ajánlatot
        ^kérjen árajánlatot
        ^kérj ajánlatot
        ^kérj árajánlatot
        ^ajánlatkérés$
        ^árajánlatkérés$
        ^ajánlatot kérek$
        ^kérjen visszahívást
        ^ingyenes konzultáció$
        ^próbálja ki ingyen
        ^próbáld ki ingyen
        ^ingyenes kipróbálás$
        ^kezdje el most
        ^lépjen kapcsolatba velünk
        ^lépj kapcsolatba velünk
        ^vegye fel velünk a kapcsolatot
        ^vedd fel velünk a kapcsolatot
        ^hívjon minket
        ^hívj minket
        ^írjon nekünk$
        ^jelentkezzen most
        ^jelentkezem$
        ^letöltöm$
        ~^jegyvásárlás$
        ^kattintson ide$
        ^kattints ide$
        ^töltse ki az űrlapot
    """,
    "ro": """
        ^află mai multe$
        ^află mai mult$
        ^aflați mai multe$
        ^află mai multe detalii$
        ^mai multe detalii$
        ^vezi detalii$
        ^vezi oferta$
        ^vezi prețul$
        ^vezi produsul$
        ~^cumpără$
        ^cumpără acum$
        ^cumpărați acum$
        ^cumpără bilete$
        ^comandă acum
        ^comandă online$
        ^comandați acum
        ^adaugă în coș$
        ^adaugă în coșul$
        ^vezi coșul$
        ^finalizează comanda$
        ^rezervă acum
        ^rezervă un loc$
        ^rezervați acum
        ^programează o consultație
        ^programează o întâlnire
        ^programează o vizită
        ^programează-te
        ^programați o consultație
        ^programați o întâlnire
        ^solicită o ofertă
        ^solicitați o ofertă
        ^cere o ofertă
        ^cere ofertă$
        ^solicită un demo
        ^solicită o consultanță
        ^încearcă gratuit
        ^încercați gratuit
        ^începe acum$
        ^începe gratuit
        ^contactează-ne
        ^contactați-ne
        ^sună-ne
        ^sunați-ne
        ^scrie-ne$
        ^înscrie-te acum
        ^înscrie-te aici
        ^aplică acum$
        ^descarcă acum
        ^descarcă gratuit
        ^descarcă ghidul
        ^click aici$
        ^apasă aici$
        ^completează formularul
    """,
    "bg": """
        ^научете повече$
        ^научи повече$
        ^вижте повече$
        ^виж офертата$
        ^виж цената$
        ^виж продукта$
        ~^купи$
        ^купи сега$
        ^купете сега$
        ^купи билети$
        ^купи билет$
        ^поръчай$
        ^поръчай сега
        ^поръчайте сега
        ^поръчай онлайн$
        ^добави в количката$
        ^добавете в количката$
        ^добави в кошницата$
        ^към касата$
        ^резервирай$
        ^резервирай сега
        ^резервирайте сега
        ^запази час
        ^запазете час
        ^запазете си
        ^заявете консултация
        ^заяви консултация
        ^заявете демо
        ^заявете оферта
        ^поискайте оферта
        ^поискай оферта
        ^безплатна консултация$
        ^изпрати запитване$
        ^изпратете запитване
        ^опитайте безплатно
        ^опитай безплатно
        ^пробвайте безплатно
        ^започнете сега
        ^започни сега
        ^свържете се с нас
        ^свържи се с нас
        ^обадете ни се
        ^обадете се на
        ^пишете ни$
        ^регистрирайте се сега
        ^запишете се сега
        ^запиши се$
        ^изтегли безплатно
        ^изтеглете безплатно
        ^кликнете тук$
        ^натиснете тук$
        ^попълнете формата
    """,
    "el": """
        ^μάθετε περισσότερα$
        ^μάθε περισσότερα$
        ^δείτε περισσότερα εδώ$
        ^περισσότερες πληροφορίες$
        ^αγοράστε τώρα$
        ^αγόρασε τώρα$
        ^αγορά τώρα$
        ~^αγορά εισιτηρίων$
        ^αγοράστε εισιτήρια
        ^παραγγείλτε τώρα
        ^παραγγελία τώρα$
        ^προσθήκη στο καλάθι$
        ~^στο καλάθι$
        ^προσθέστε στο καλάθι$
        ^ολοκλήρωση παραγγελίας$
        ^δείτε την προσφορά$
        ^δείτε την τιμή$
        ^δείτε το προϊόν$
        ^κάντε κράτηση
        ^κράτηση τώρα$
        ^κλείστε ραντεβού
        ^κλείστε τώρα
        ^κλείσε ραντεβού
        ^ζητήστε προσφορά
        ^ζητήστε μια προσφορά
        ^ζητήστε demo
        ~^αίτημα προσφοράς$
        ^δωρεάν συμβουλευτική$
        ^δοκιμάστε δωρεάν
        ^δοκιμάστε το δωρεάν
        ^δωρεάν δοκιμή$
        ^ξεκινήστε τώρα
        ^ξεκινήστε δωρεάν
        ^ξεκίνα τώρα
        ^επικοινωνήστε μαζί μας
        ^επικοινώνησε μαζί μας
        ^καλέστε μας
        ^τηλεφωνήστε μας
        ^στείλτε μας μήνυμα
        ^εγγραφείτε τώρα$
        ^δηλώστε συμμετοχή
        ^κάντε αίτηση$
        ^κατεβάστε δωρεάν
        ^κατεβάστε τον οδηγό
        ^πατήστε εδώ$
        ^κάντε κλικ εδώ$
        ^συμπληρώστε τη φόρμα
    """,
    "uk": """
        ^дізнатися більше$
        ^дізнатись більше$
        ^дізнайтеся більше$
        ^детальніше тут$
        ~^купити$
        ^купити зараз$
        ^купити квиток$
        ^купити квитки$
        ^купити онлайн$
        ~^замовити$
        ^замовити зараз$
        ^замовляйте зараз
        ^замовити дзвінок$
        ^замовити консультацію
        ^замовити демо
        ^додати в кошик$
        ^додати до кошика$
        ^у кошик$
        ^в кошик$
        ~^до кошика$
        ^оформити замовлення$
        ^забронювати$
        ^забронювати зараз$
        ^забронюйте
        ^переглянути пропозицію$
        ^дивитися ціну$
        ^спробувати безкоштовно$
        ^спробуйте безкоштовно
        ^почати безкоштовно$
        ^почати зараз$
        ^почніть зараз
        ^зв'яжіться з нами
        ^звертайтеся до нас
        ^телефонуйте нам
        ^зателефонуйте нам
        ^напишіть нам$
        ^залишити заявку$
        ^залиште заявку
        ^подати заявку$
        ^записатися$
        ^записатися на прийом$
        ^записатися на консультацію
        ^запишіться на
        ^отримати консультацію$
        ^отримати пропозицію$
        ^безкоштовна консультація$
        ^зареєструватися зараз$
        ^завантажити безкоштовно$
        ^завантажити презентацію
        ^натисніть тут$
        ^заповніть форму
    """,
    "tr": """
        ^daha fazla bilgi$
        ^daha fazla bilgi edinin
        ^daha fazla bilgi al$
        ^detaylı bilgi$
        ^detaylı bilgi için * iletişime
        ^detayları gör$
        ^hemen al$
        ^satın al$
        ^şimdi satın al$
        ^hemen satın al
        ^bilet al$
        ^hemen bilet al
        ^sepete ekle$
        ^sepete git$
        ^alışverişe başla$
        ^alışverişe devam et$
        ^sipariş ver$
        ^hemen sipariş ver
        ^şimdi sipariş ver
        ^rezervasyon yap$
        ^rezervasyon yapın$
        ^hemen rezervasyon
        ^randevu al$
        ^randevu alın$
        ^hemen randevu
        ^online randevu$
        ^teklif al$
        ^teklif alın$
        ^hemen teklif al
        ^ücretsiz teklif al-
        ^fiyat al$
        ^fiyatı gör$
        ^fırsatı gör$
        ^ürünü incele$
        ^ürünü gör$
        ^demo talep
        ^ücretsiz demo$
        ^ücretsiz deneyin
        ^ücretsiz dene$
        ^ücretsiz başla$
        ^ücretsiz başlayın
        ^hemen dene$
        ^hemen deneyin
        ^hemen başla$
        ^hemen başlayın
        ^hemen başvur$
        ^hemen başvurun
        ^başvuru yap$
        ^hemen kaydol$
        ^bize ulaşın
        ^bizimle iletişime geçin
        ^hemen arayın
        ^bizi arayın
        ^hemen ara$
        ^hemen indir$
        ^ücretsiz indir$
        ^buraya tıklayın$
        ^tıklayın$
        ^formu doldurun
    """,
    "ar": """
        ^اعرف المزيد$
        ^اعرف أكثر$
        ^تعرف على المزيد$
        ^لمعرفة المزيد$
        ^المزيد من المعلومات$
        ^اشتر الآن$
        ^اشتري الآن$
        ^شراء الآن$
        ^تسوق الآن$
        ^اطلب الآن
        ^أضف إلى السلة$
        ^إضافة إلى السلة$
        ^أضف إلى عربة التسوق$
        ^إتمام الشراء$
        ^شاهد العرض$
        ^شاهد السعر$
        ^احجز الآن
        ^احجز موعدك
        ^احجز موعدا
        ^احجز مكانك
        ^احجز تذكرتك
        ^شراء التذاكر$
        ^اطلب عرض سعر
        ^احصل على عرض سعر
        ^احصل على استشارة
        ^اطلب استشارة
        ^اطلب عرضا
        ^استشارة مجانية$
        ^جرب مجانا
        ^جربه مجانا
        ^جرب الآن$
        ^ابدأ الآن$
        ^ابدأ مجانا
        ^ابدأ اليوم$
        ~^اتصل بنا$
        ^اتصل بنا الآن
        ^اتصل بنا اليوم
        ~^تواصل معنا$
        ^تواصل معنا الآن
        ^تواصل معنا اليوم
        ^راسلنا$
        ^سجل الآن$
        ^قدم الآن$
        ^حمل الآن$
        ^تحميل مجاني$
        ^حمل الدليل
        ^اضغط هنا$
        ^انقر هنا$
        ^املأ النموذج
    """,
    "fa": """
        ^بیشتر بدانید$
        ^اطلاعات بیشتر$
        ^کسب اطلاعات بیشتر$
        ^مشاهده جزئیات$
        ~^خرید$
        ^همین حالا بخرید
        ^همین حالا خرید کنید
        ^خرید آنلاین$
        ^خرید بلیت$
        ^خرید بلیط$
        ^خرید محصول$
        ^مشاهده و خرید$
        ^افزودن به سبد خرید$
        ^افزودن به سبد$
        ~^سبد خرید$
        ^تکمیل خرید$
        ^سفارش دهید$
        ~^ثبت سفارش$
        ^همین حالا سفارش دهید
        ~^رزرو$
        ^رزرو آنلاین$
        ^همین حالا رزرو کنید
        ^رزرو نوبت$
        ^نوبت‌دهی آنلاین$
        ^مشاهده قیمت$
        ^مشاهده محصول$
        ^استعلام قیمت$
        ^درخواست مشاوره$
        ^مشاوره رایگان$
        ^دریافت مشاوره رایگان
        ^درخواست دمو$
        ^درخواست دموی رایگان
        ^رایگان امتحان کنید
        ^شروع کنید$
        ^همین حالا شروع کنید
        ^با ما تماس بگیرید
        ^همین حالا تماس بگیرید
        ~^تماس با ما$
        ^ثبت‌نام کنید$
        ^همین حالا ثبت‌نام کنید
        ^همین حالا ثبت نام کنید
        ^دانلود رایگان$
        ^دانلود کاتالوگ$
        ^اینجا کلیک کنید$
        ^کلیک کنید$
        ^فرم زیر را پر کنید
    """,
    "he": """
        ^למידע נוסף$
        ^לפרטים נוספים$
        ^למידע נוסף לחצו
        ^לפרטים נוספים לחצו
        ^לפרטים נוספים והרשמה
        ^לפרטים והרשמה
        ^לפרטים והזמנות
        ^קנה עכשיו$
        ^קנו עכשיו$
        ^לרכישה$
        ^לרכישה לחצו
        ^לקנייה$
        ^הוסף לסל$
        ^הוספה לסל$
        ^הוסיפו לסל$
        ^לתשלום$
        ^מעבר לקופה$
        ^הזמן עכשיו$
        ^הזמינו עכשיו
        ^להזמנה$
        ^להזמנות$
        ^להזמנת כרטיסים
        ^לרכישת כרטיסים
        ^הזמינו מקום
        ^הזמינו תור
        ^קבעו תור
        ^קבעו פגישה
        ^לתיאום פגישה
        ^לקבלת הצעת מחיר
        ^קבלו הצעת מחיר
        ^בקשו הצעת מחיר
        ^לייעוץ חינם
        ^לייעוץ ללא עלות
        ^השאירו פרטים
        ^השאר פרטים
        ^נסו בחינם
        ^נסו עכשיו$
        ^התחילו עכשיו
        ^התחל עכשיו$
        ~^צרו קשר$
        ~^צור קשר$
        ^צרו איתנו קשר
        ^צרו קשר עוד היום
        ^דברו איתנו
        ^התקשרו אלינו
        ^חייגו עכשיו
        ^הירשמו עכשיו
        ^להרשמה$
        ^להרשמה לחצו
        ^להורדה$
        ^להורדת המדריך
        ^לחצו כאן$
        ^לחץ כאן$
        ^מלאו את הטופס
    """,
    "hi": """
        ^और जानें$
        ^अधिक जानें$
        ^ज्यादा जानें$
        ^अधिक जानकारी$
        ^अधिक जानकारी के लिए यहां क्लिक
        ^अधिक जानकारी के लिए संपर्क करें
        ^अभी खरीदें
        ^यहां से खरीदें
        ^खरीदें$
        ^कार्ट में जोड़ें$
        ^कार्ट में डालें$
        ^टिकट खरीदें$
        ^टिकट बुक करें
        ^ऑर्डर करें$
        ^अभी ऑर्डर करें
        ^अभी बुक करें
        ^बुक करें$
        ^अपॉइंटमेंट लें$
        ^अपॉइंटमेंट बुक करें
        ^ऑफर देखें$
        ^डील देखें$
        ^कीमत देखें$
        ^कोटेशन पाएं
        ^मुफ्त कोटेशन
        ^डेमो बुक करें
        ^मुफ्त डेमो
        ^मुफ्त परामर्श$
        ^मुफ्त सलाह लें
        ^मुफ्त में आजमाएं
        ^अभी आजमाएं$
        ~^शुरू करें$
        ^अभी शुरू करें
        ^आज ही शुरू करें
        ^अभी संपर्क करें
        ^आज ही संपर्क करें
        ^हमसे संपर्क करें
        ^आज ही हमसे संपर्क करें
        ~^संपर्क करें$
        ^हमें कॉल करें
        ^अभी कॉल करें
        ^अभी आवेदन करें
        ^आवेदन करें$
        ^अभी रजिस्टर करें
        ^रजिस्टर करें$
        ^अभी पंजीकरण करें
        ^अभी डाउनलोड करें
        ^डाउनलोड करें$
        ^यहां क्लिक करें
        ^फॉर्म भरें$
    """,
    "id": """
        ^pelajari lebih lanjut$
        ^pelajari selengkapnya$
        ^cari tahu lebih lanjut$
        ^info selengkapnya$
        ^info lebih lanjut$
        ^lihat detail$
        ^beli sekarang
        ^beli di sini$
        ^beli tiket$
        ^beli tiket sekarang
        ^belanja sekarang
        ^mulai belanja$
        ^tambah ke keranjang$
        ^tambahkan ke keranjang$
        ^masukkan keranjang$
        ^masukkan ke keranjang$
        ^pesan sekarang
        ^pesan di sini$
        ^pesan tiket$
        ^booking sekarang
        ^reservasi sekarang
        ^lihat penawaran$
        ^lihat harga$
        ^cek harga$
        ^lihat produk$
        ^minta penawaran
        ^dapatkan penawaran
        ^konsultasi gratis$
        ^konsultasi gratis sekarang
        ^konsultasikan * dengan kami
        ^jadwalkan demo
        ^minta demo
        ^jadwalkan konsultasi
        ^coba gratis
        ^coba sekarang
        ^mulai sekarang$
        ^mulai gratis
        ~^hubungi kami$
        ^hubungi kami sekarang
        ^hubungi kami untuk
        ^hubungi kami di
        ^segera hubungi kami
        ^telepon kami
        ^chat sekarang$
        ^daftar sekarang
        ^daftar gratis
        ^daftar di sini$
        ^unduh sekarang
        ^unduh gratis
        ^unduh panduan
        ^download gratis$
        ^klik di sini$
        ^isi formulir di bawah
    """,
    "vi": """
        ^tìm hiểu thêm$
        ^tìm hiểu ngay
        ^xem chi tiết$
        ^chi tiết tại đây$
        ^mua ngay
        ^mua hàng ngay$
        ^mua tại đây$
        ^mua vé$
        ^mua vé ngay
        ^thêm vào giỏ$
        ^thêm vào giỏ hàng$
        ^cho vào giỏ hàng$
        ^xem giỏ hàng$
        ~^thanh toán$
        ~^đặt hàng$
        ^đặt hàng ngay
        ^đặt ngay
        ^đặt lịch$
        ^đặt lịch ngay
        ^đặt lịch hẹn$
        ^đặt lịch tư vấn
        ^đặt phòng ngay
        ^đặt vé ngay
        ^xem ưu đãi$
        ^xem giá$
        ^xem sản phẩm$
        ^nhận báo giá
        ^yêu cầu báo giá
        ^nhận tư vấn
        ^tư vấn miễn phí$
        ^đăng ký tư vấn
        ^đăng ký dùng thử
        ^dùng thử miễn phí
        ^dùng thử ngay
        ^đăng ký demo
        ^bắt đầu ngay
        ^bắt đầu miễn phí
        ^liên hệ ngay
        ^liên hệ với chúng tôi
        ^liên hệ chúng tôi
        ^hãy liên hệ với chúng tôi
        ^hãy liên hệ ngay
        ^gọi ngay
        ^gọi cho chúng tôi
        ^chat ngay$
        ^đăng ký ngay
        ^ứng tuyển ngay
        ^tải ngay
        ^tải về miễn phí
        ^tải xuống miễn phí
        ^bấm vào đây$
        ^nhấn vào đây$
        ^điền vào mẫu
    """,
    "th": """
        ^เรียนรู้เพิ่มเติม$
        ^ดูรายละเอียด$
        ^ดูรายละเอียดเพิ่มเติม$
        ^รายละเอียดเพิ่มเติม$
        ^สอบถามเพิ่มเติม$
        ^ซื้อเลย$
        ^ซื้อเลยตอนนี้$
        ~^สั่งซื้อ$
        ^สั่งซื้อเลย$
        ^สั่งซื้อตอนนี้$
        ^สั่งซื้อสินค้า$
        ^ซื้อบัตร$
        ^ซื้อตั๋ว$
        ^ช้อปเลย$
        ^ช้อปตอนนี้$
        ^เพิ่มลงตะกร้า$
        ^เพิ่มลงในตะกร้า$
        ^ใส่ตะกร้า$
        ^หยิบใส่ตะกร้า$
        ^หยิบใส่รถเข็น$
        ^จองเลย$
        ^จองตอนนี้$
        ^จองตั๋ว$
        ^จองคิว$
        ~^นัดหมาย$
        ^นัดหมายปรึกษา
        ^ดูราคา$
        ^เช็คราคา$
        ^ดูโปรโมชั่น$
        ^ขอใบเสนอราคา$
        ^ขอใบเสนอราคาฟรี
        ^ขอรับคำปรึกษา$
        ^ปรึกษาฟรี$
        ^รับคำปรึกษาฟรี
        ^ปรึกษาผู้เชี่ยวชาญ$
        ^ทดลองใช้ฟรี
        ^ทดลองใช้งานฟรี
        ^ขอเดโม่$
        ^เริ่มต้นใช้งาน$
        ^เริ่มเลย$
        ^เริ่มต้นเลย$
        ~^ติดต่อเรา$
        ^ติดต่อเราวันนี้
        ^ติดต่อเราได้ที่
        ^ติดต่อเราเพื่อ
        ~^ติดต่อสอบถาม$
        ^โทรเลย$
        ^โทรหาเรา
        ^แชทเลย$
        ^สมัครเลย$
        ^สมัครตอนนี้$
        ^สมัครฟรี$
        ^ลงทะเบียนเลย$
        ^ลงทะเบียนฟรี$
        ^ดาวน์โหลดเลย$
        ^ดาวน์โหลดฟรี$
        ^คลิกที่นี่$
        ^คลิกเลย$
        ^กรอกแบบฟอร์มด้านล่าง
    """,
}

CONTAINERS = """
    ^modal$
    ^modal-dialog
    ^modal-content
    ^modal-body
    ^pum
    ^popmake
    popup-overlay
    popup-wrapper
    popup-container
    popup-modal
    popup-form
    popup-box
    exit-intent
    exit-popup
    exit-modal
    welcome-mat
    ^elementor-popup
    ^sgpb
    article-cta
    blog-cta
    post-cta
    inline-cta
    sidebar-cta
    sticky-cta
    cta-box
    cta-bar
    cta-widget
    ^cta-content
    ^cta-text
    ^cta-title
    call-action
    calltoaction
    demo-cta
    request-demo
    book-demo
    ^hs-cta
    hbspt-form
    contact-form
    live-chat
    announcement-bar
    ^announcement
    promo-bar
"""

SHORT = 18
"""In words: a longer line is a sentence or paragraph of the text, even where it sells."""

QUESTION = 14
"""In words: a pitch that asks ("Ready to grow your business?") is short."""

LABEL = 0.8
"""A label that may be a heading, with no prose under it."""


SENTENCES = Sentences("calls_to_action", PHRASES)


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Short lines that are, begin or end with a call; a question only before a call, a label there or at the end."""
    said_at = {line.index for line, _ in hits}
    calls = {line.index for line, said in hits if any(not hit.phrase.hint for hit in said)}
    for line, said in hits:
        score, because = weigh(line, said)
        if _goes_on(page, line) or _advises(page, line, said_at) or (score < DECISIVE and reports(line)):
            score = min(score, SPARED)
        elif line.index not in calls:
            score, because = _label(page, line, said, calls)
        elif heads(page, line, said_at):
            score = SPARED
        elif is_loose(line, said):
            score = min(score, LOOSE)
        yield Finding(line, score, because)


def _label(page: Page, line: Line, said: Sequence[Hit], calls: set[int]) -> tuple[float, str]:
    """Score of a line that may be a heading or a question of the text: a call follows, or it stands outside the text."""
    score, because = answered(line, SENTENCES)
    if score:
        return score, because
    whole = any(hit.phrase.ends for hit in said)
    start, end = page.body
    after = page.around(line)[1]
    headless = after is None or not after.prose
    outside = line.index > page.last >= 0 or (headless and end > 0 and not start <= line.index < end)
    alone = line.index + 1 in calls or (whole and outside)
    return (LABEL if alone and (whole or _asks(line)) else SPARED), weigh(line, said)[1]


def _goes_on(page: Page, line: Line) -> bool:
    """Whether a line is more than a call: long, announcing what follows, or a piece of a sentence that was cut."""
    after = page.around(line)[1]
    cut = is_fragment(line) or (not line.ends and after is not None and is_fragment(after))
    return line.words > SHORT or line.view.endswith(":") or cut


def _advises(page: Page, line: Line, said_at: set[int]) -> bool:
    """Whether a line is a numbered step, or an item of a list in the body whose other items are no calls."""
    if line.marker == "1.":
        return True
    if line.marker != "-" or not page.first < line.index < page.last:
        return False
    beside = [other for other in page.around(line) if other is not None and other.marker == "-"]
    return any(other.index not in said_at for other in beside)


def _asks(line: Line) -> bool:
    """Whether a line is one short question."""
    return line.words <= QUESTION and line.view.rstrip().endswith("?")


EXAMPLES = """
# en
  A heat pump needs a third of the power of an electric boiler, and most old houses can use one without new pipes.
- Book a demo
- Request a quote
- Learn more
- Get a free quote today
  The pump should stand where its fan disturbs nobody, and the law asks for three meters to the neighbor's fence.
- Download the white paper
- Register now
- Buy now
- Add to cart
- Ready to warm your home for less?
- Schedule a free consultation
- Contact us today!
- Get started

  Where to buy
  The cheese is sold at the market on Saturdays, and in the two shops near the harbor from May until late in October.
  Get started
  Soak the beans the night before, then rinse them twice and cook them for an hour with the bay leaf and the onion.
  Ready to try it yourself?
  You only need a pot, a wooden spoon and a little patience, because the sauce must never be allowed to boil over.
  Contact us today, the poster said, but the number on it had belonged to a closed bakery for more than eleven years.

  Those who move to the coast should plan well, and the advice office of the town has put together a list for them.
  - Ask for the papers of the flat
  - Request a quote from two movers
  - Cancel the old contracts
  The office is open on weekdays from nine, and its advisers speak English, Polish and Turkish with those who come.

# de
- Schreiben Sie uns gerne eine Nachricht
  Schreiben Sie uns ein Gedicht, bat die Fürstin.
  Kostenlos anmelden konnten sich die Helfer schon im Frühjahr.

- Jetzt kaufen
- In den Warenkorb
- Kontaktieren Sie uns für ein Angebot!
  Wer jetzt kaufen will, sollte nach Ansicht der Verbraucherschützer noch bis zum Ende des Winters warten.

# fr
- Écrivez-nous un message
  Écrivez-nous une valse, avait demandé la comtesse au jeune organiste.
  Découvrez notre faute, a-t-il écrit au juge, et punissez-nous.

- En savoir plus
- Ajouter au panier
- Demandez un devis gratuit
  Pour en savoir plus sur les causes de l'accident, les enquêteurs ont interrogé une vingtaine de témoins.

# es
- Contáctanos por WhatsApp
  Contáctanos cuando reúnas el rescate, escribieron los bandidos.

- Comprar ahora
- Añadir al carrito
- Solicita tu presupuesto sin compromiso
  Comprar ahora una vivienda cuesta un quince por ciento más que hace dos años, según el registro de la propiedad.

# it
- Scopri di più
- Aggiungi al carrello
- Richiedi un preventivo gratuito
  Chi prenota ora un posto in traghetto paga quasi il doppio rispetto a chi aveva scelto la primavera.

# pt
- Saiba mais
- Adicionar ao carrinho
- Solicite um orçamento
  Quem quiser comprar agora um carro elétrico terá de esperar oito meses, avisam os vendedores do estado.

# nl
- Bestel nu
- In winkelwagen
- Vraag een offerte aan
  Wie nu bestelt, krijgt de fiets volgens de winkelier pas in de zomer, omdat de fabriek te weinig accu's heeft.

# pl
- Kup teraz
- Dodaj do koszyka
- Umów się na bezpłatną konsultację
  Kto chce kupić mieszkanie, powinien zdaniem ekspertów poczekać do jesieni, bo ceny w miastach spadają.
- Zarejestruj się na darmowy webinar

# ru
- Купить
- Добавить в корзину
- Оставьте заявку на сайте
  Купить билет на паром теперь можно только по паспорту, предупредили жителей острова в порту.

# sv
- Köp nu
- Lägg i varukorgen
- Boka en demo
  Den som vill köpa stuga vid sjön får nu betala dubbelt så mycket som för tio år sedan, visar siffrorna.

# ja
- 今すぐ購入
- カートに入れる
- 資料請求はこちら
  店で購入する人は減っているが、予約の電話は今も一日に百件を超えると店主は話す。

# zh
- 立即购买
- 加入购物车
- 免費試用
  不少居民希望立即购买新房，但银行提高了首付比例，许多人只能再等一年。
  民眾若想報名，須在月底前親自到區公所填寫表格，名額只有五十人。

# en
  The tannery closed in 1974, and the river behind it took another twenty years until it was clear again.
- [Book a demo](https://tannery.example/demo)
- Fill out the form to get a copy of our guide.
- Questions? Get in touch with our team.
  Get your copy signed, the dealer advised, or it is worth no more than the paper that the printer used for it.

# es
- Solicite una demo
  Solicita un préstamo al banco y se lo niegan tres veces, cuenta la dueña de la panadería.

# nl
- Bekijk de beste prijs
- Vraag een gratis offerte aan
  Maak een afspraak met jezelf om vroeger naar bed te gaan, raadt de arts van de kliniek aan.

# ru
- Скачать презентацию
- Остались вопросы? Напишите нам
  Купить билеты можно в кассе порта или у капитана, сообщили в администрации острова.

# ja
- ご予約・お問い合わせはこちら
  資料をダウンロードした社員のパソコンから情報が漏れた。

# ko
- 지금 구매하기
- 장바구니 담기
- 지금 바로 문의하세요!
  지금 구매하기를 망설이는 사람이 많은 까닭은 금리가 다시 오를 수 있다는 걱정 때문이라고 한다.
  섬 주민들은 배표를 예약하려고 새벽 네 시부터 항구에 줄을 섰지만 절반은 빈손으로 돌아갔다.

# da
- Køb nu
- Læg i kurv
- Få et uforpligtende tilbud
  Den, der vil købe nu, skal ifølge mægleren vente til foråret, for der er næsten ingen huse til salg.
  Fiskeren blev ved med at ringe til havnen, men der var ingen, som tog telefonen den aften.

# no
- Kjøp nå
- Legg i handlekurv
- Kontakt oss for et uforpligtende tilbud
  Den som vil kjøpe nå, bør ifølge megleren vente til våren, for det er nesten ingen hus til salgs.
  Fiskeren fortsatte å ringe til havna, men det var ingen som tok telefonen den kvelden.

# fi
- Osta nyt
- Ilmoittaudu seminaariin
- Lisää ostoskoriin
- Pyydä tarjous
  Joka haluaa ostaa nyt, joutuu välittäjän mielestä odottamaan kevääseen, sillä taloja ei ole myynnissä.
  Kalastaja yritti ottaa yhteyttä satamaan koko illan, mutta kukaan ei vastannut puhelimeen.

# cs
- Koupit nyní
- Přidat do košíku
- Kontaktujte nás pro nezávaznou nabídku
  Kdo chce koupit nyní, měl by podle makléře počkat do jara, protože domů je na prodej jen málo.
  Rybář volal do přístavu celý večer, ale telefon mu tam nikdo nezvedl a loď zůstala u mola.
- Přihlaste se na webinář

# sk
- Kúpiť teraz
- Pridať do košíka
- Kontaktujte nás pre nezáväznú ponuku
  Kto chce kúpiť teraz, mal by podľa makléra počkať do jari, lebo domov je na predaj len málo.
  Rybár volal do prístavu celý večer, ale telefón mu tam nikto nezdvihol a loď zostala pri móle.
- Zaregistrujte sa na webinár

# hu
- Kosárba teszem
- Kérjen ajánlatot!
- Lépjen kapcsolatba velünk még ma
  Aki most akar vásárolni, annak a közvetítő szerint tavaszig várnia kell, mert alig van eladó ház.
  A halász egész este hívta a kikötőt, de senki sem vette fel a telefont, és a hajó a mólónál maradt.

# ro
- Cumpără acum
- Adaugă în coș
- Solicită o ofertă gratuită
  Cine vrea să cumpere acum ar trebui să aștepte primăvara, spune agentul, fiindcă sunt prea puține case.
  Pescarul a sunat toată seara în port, dar nimeni nu a ridicat telefonul și barca a rămas la chei.

# bg
- Купи сега
- Добави в количката
- Свържете се с нас още днес!
  Който иска да купи сега, трябва според брокера да почака до пролетта, защото къщите са малко.
  Рибарят звъня в пристанището цяла вечер, но никой не вдигна телефона и лодката остана на кея.

# el
- Αγοράστε τώρα
- Προσθήκη στο καλάθι
- Επικοινωνήστε μαζί μας σήμερα!
  Όποιος θέλει να αγοράσει τώρα πρέπει να περιμένει ως την άνοιξη, λέει ο μεσίτης, γιατί λείπουν σπίτια.
  Ο ψαράς τηλεφωνούσε όλο το βράδυ στο λιμάνι, αλλά κανείς δεν απάντησε και η βάρκα έμεινε εκεί.

# uk
- Купити зараз
- Додати в кошик
- Залиште заявку на сайті
  Хто хоче купити житло зараз, має почекати до весни, бо будинків у продажу майже немає.
  Рибалка телефонував до порту весь вечір, але слухавку ніхто не взяв, і човен лишився біля причалу.

# tr
- Hemen satın al
- Sepete ekle
- Bizimle iletişime geçin!
  Şimdi satın almak isteyenler emlakçıya göre bahara kadar beklemeli, çünkü satılık ev neredeyse yok.
  Balıkçı bütün akşam limanı aradı, ama telefonu açan olmadı ve tekne iskelede kaldı.

# ar
- اشتر الآن
- أضف إلى السلة
- تواصل معنا اليوم للحصول على عرض سعر!
  من يريد أن يشتري الآن عليه أن ينتظر حتى الربيع كما يقول الوسيط، لأن البيوت المعروضة قليلة.
  ظل الصياد يتصل بالميناء طوال المساء، لكن أحدا لم يرفع السماعة فبقي القارب عند الرصيف.

# fa
- افزودن به سبد خرید
- همین حالا سفارش دهید
- با ما تماس بگیرید!
  کسی که می‌خواهد حالا خانه بخرد باید تا بهار صبر کند، چون خانه فروشی در شهر بسیار کم است.
  ماهیگیر تمام شب به بندر زنگ زد، اما کسی گوشی را برنداشت و قایق کنار اسکله ماند.

# he
- הוספה לסל
- קבלו הצעת מחיר
- השאירו פרטים ונחזור אליכם
  מי שרוצה לקנות עכשיו צריך לחכות עד האביב, אומר המתווך, כי כמעט אין בתים למכירה בעיר.
  הדייג התקשר לנמל כל הערב, אבל איש לא ענה לטלפון והסירה נשארה קשורה ברציף.

# hi
- अभी खरीदें
- कार्ट में जोड़ें
- आज ही हमसे संपर्क करें
- हमसे संपर्क करें!
  जो अभी मकान खरीदना चाहता है उसे वसंत तक रुकना होगा, क्योंकि शहर में बिकाऊ घर बहुत कम हैं।
  मछुआरा पूरी शाम बंदरगाह को फोन करता रहा, लेकिन किसी ने नहीं उठाया और नाव घाट पर ही रही।

# id
- Beli Sekarang
- Tambahkan ke keranjang
- Hubungi kami untuk penawaran terbaik
  Siapa yang ingin membeli sekarang harus menunggu, kata makelar, karena rumah yang dijual hampir habis.
  Nelayan itu menelepon pelabuhan sepanjang malam, tetapi tak ada yang mengangkat dan perahunya tertinggal.

# vi
- Mua ngay
- Thêm vào giỏ hàng
- Liên hệ với chúng tôi để nhận báo giá
  Người muốn mua nhà ngay phải chờ đến mùa xuân, theo lời môi giới, vì nhà rao bán gần như không còn.
  Ngư dân gọi ra cảng suốt buổi tối, nhưng không ai nghe máy và con thuyền đành nằm lại bến.

# th
- ซื้อเลย
- เพิ่มลงในตะกร้า
- ติดต่อเราวันนี้เพื่อขอใบเสนอราคา
  คนที่อยากซื้อบ้านตอนนี้ต้องรอถึงฤดูใบไม้ผลิ เพราะบ้านที่ประกาศขายในเมืองแทบไม่เหลือแล้ว
  ชาวประมงโทรหาท่าเรือตลอดทั้งคืน แต่ไม่มีใครรับสาย เรือจึงจอดค้างอยู่ที่ท่าจนถึงเช้า

# de
- Jetzt bestellen
  Jetzt bewerben sich zwölf Dörfer um das eine Krankenhaus, und nur drei von ihnen haben einen Bahnhof.

# fr
- Acheter maintenant
  Acheter maintenant coûte moins cher qu'attendre le printemps, assure le notaire, qui vend lui-même sa ferme.

# it
- Acquista ora
  Chi vuole saperne di più sul naufragio può leggere le lettere del capitano, custodite nel museo del porto.

# pt
- Comprar agora
- Peça um orçamento
  Para saber mais sobre o naufrágio, os alunos leram as cartas do capitão, guardadas no museu do porto.

# pl
- Zamów teraz
  Kto chce dowiedzieć się więcej o zatonięciu promu, może przeczytać listy kapitana w muzeum w porcie.

# sv
- Köp nu
  Den som vill läsa mer om förlisningen kan läsa kaptenens brev, som förvaras i museet vid hamnen.

# html
  <p>The bakery opens earlier on market days, when the farmers come down from the hills with cheese and wool.</p>
- <div class="pum pum-overlay"><span>Before you sail away</span></div>
  <p>Two windmills are still turning, and the younger miller means to have the third repaired before the harvest.</p>
  <p class="modal-verbs">The modal verbs of the dialect fill a page of the grammar that the teacher wrote in 1962.</p>
  <p>The last train stopped here in 1968, but the daughter of the stationmaster still winds the station clock.</p>
  <p>The orchard behind the chapel was planted by prisoners, who grafted three kinds of pear on a single tree.</p>
"""
