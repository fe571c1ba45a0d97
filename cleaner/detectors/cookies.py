"""Cookie and privacy notices: consent banners with their buttons and category tables, "we value your privacy", lists of
vendors, "Do not sell my personal information", and the sentences about tracking that go with them.

Why it goes: it is the site talking to the visitor's browser, repeated on every page, and the most frequent foreign
matter in text scraped from European sites.

What stays: an article about cookies, consent or data protection, a quotation of such a banner in it, a recipe for
cookies, and the page that *is* the privacy policy. A bare button ("Accept", "Decline") goes only beside a notice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from cleaner.detectors._lines import beside, is_label
from cleaner.detectors._prompts import reports
from cleaner.document import Finding, Line, Page
from cleaner.phrases import MENTION, Hit, Hits, strays, weigh
from cleaner.view import count_words, spelled

# In this lexicon a hint that must be the whole line (~^...$) is a button or a cell of a cookie table.
PHRASES = {
    "en": """
        // "We use cookies for the crust" is a recipe: the bare words are a hint
        ^update cookie preferences
        ^update your cookie
        ^change cookie settings
        ^change your cookie
        ^open cookie settings
        ^reject optional cookies
        ^reject additional cookies
        ^accept additional cookies
        ^accept optional cookies
        ^allow necessary$
        ^continue without accepting$
        ^accept only essential$
        ^accept essential$
        ^only essential cookies
        ^use necessary cookies
        ^view cookie
        ^cookie details
        ^cookie list
        ^cookie declaration
        ^cookie policy settings
        ^withdraw consent$
        withdraw your consent at any time
        change your consent at any time
        change your mind at any time by * cookie
        we and our * store
        we and our * process
        we and our * partners
        we and our * vendors
        this website uses cookies
        this site uses cookies
        by clicking * accept * cookies
        by clicking accept
        by using our site, you
        by using this site, you * cookies
        cookies are small text files
        storing of cookies on your device
        vendor list
        list of vendors$
        ^iab vendors$
        ^cookie duration
        ^cookie duration:
        ^maximum storage duration$
        ^expiry:$
        ^stores and accesses$
        ^consents to$
        ^accept * cookies$
        ^allow * cookies$
        ^reject * cookies$
        ^decline * cookies$
        ~we use cookies
        ^we use cookies$
        we use cookies.
        accept all cookies
        we use cookies on
        we use cookies and similar
        we use cookies and other
        we use cookies and * technolog-
        we use cookies and * tools
        we use cookies to improve
        we use cookies to enhance
        we use cookies to enable
        we use cookies to ensure
        we use cookies to give
        we use cookies to help
        we use cookies to offer
        we use cookies to provide
        we use cookies to optimi-
        we use cookies to personali-
        we use cookies to analy-
        we use cookies to understand
        we use cookies to make * experience
        we use cookies to * website
        we use cookies to * site
        we use cookies for * website
        we use cookies for * site
        we use cookies * your experience
        we use essential cookies
        ^powered by cookie-
        we use * technologies like cookies
        we use * technologies * such as cookies
        we employ * cookies
        we'd like to use cookies
        this site uses * cookies
        this website uses * cookies
        our site uses cookies
        our website uses cookies
        our sites use cookies
        uses cookies to improve
        uses cookies to enhance
        uses cookies and similar
        uses cookies from * to deliver
        technologies like cookies to store
        our use of cookies
        to our use of * cookies
        you agree to * use of cookies
        you agree to * cookies
        you consent to * cookies
        agree to the storing of cookies
        accept the use of cookies
        accepting the use of * cookies
        use of all the cookies
        by continuing to * you agree
        by continuing to * you accept
        by continuing to * you consent
        by using this * you agree to * use of
        if you continue to use this site we will assume
        assume that you are happy with it
        your cookie settings
        your cookie preferences
        manage your cookie-
        adjust * cookie settings
        blocking some types of cookies
        consenting to these technologies
        not consenting or withdrawing consent
        store and/or access information on a device
        store and/or access device information
        actively scan device characteristics
        use precise geolocation data
        right to object where legitimate interest
        legitimate interest is used
        signaled to our partners
        signalled to our partners
        will not affect browsing data
        manage your choices by clicking
        ^we and our * partners
        ^we and our partners
        ^list of partners (vendors)
        ^manage options * vendors
        we value your privacy
        we care about your privacy
        we respect your privacy
        we care about your data
        we care about the protection of your data
        your privacy is important to us
        your privacy matters to us
        cookies that are categorized as necessary
        necessary cookies are absolutely essential
        necessary for the website to function
        essential for the website to function
        stored on your browser as they are
        stored in your browser only with your consent
        opt-out of these cookies
        opting out of some of these cookies
        while you navigate through the website
        termed as non-necessary cookies
        cookies help * website owners to understand
        cookies are used to understand
        cookies are used to track visitors
        cookies are used to provide visitors
        functional cookies help to perform
        performance cookies are used
        uncategorized cookies are those
        not been classified into a category
        cookies help provide information on metrics
        provide visitors with relevant ads
        the cookie is set by
        ^some * cookies are {essential|necessary}, {while|others|and others|but others}
        {small text files|small files|small data files} {are stored|stored|are saved|called cookies} * {on your device|on your computer|in your browser|to count|to remember}
        {we store|we save|store and access|stores|we and our partners store} * information on {your device|a device|your computer}
        ^you can {change|withdraw|revoke|review} your {choices|choice|consent|cookie settings} {at any time|any time|whenever|later}
        {in|read|see} our {cookie policy|cookie notice|cookie statement}
        {we would like|we'd like} to {use|set|place|store} * cookies
        ^{may we|can we} {use|set|place|store} * cookies
        ^{is it ok|is it okay|are you ok|are you happy} * cookies?
        ^do you accept * cookies?
        ^{choose|select} which cookies you {want to|wish to|would like to|allow|accept}
        ^you {decide|can choose} which cookies we
        ^cookies {are used|are needed|are required} * {personalise|personalize|content|this site|this website|our site|our website}
        uses its own and third-party cookies
        {this blog|our site} uses * cookies to
        ^{this site uses|this website uses|our site uses|our website uses|with your consent, we} * cookies
        ~^we use * cookies
        ^we use * cookies$
        ^we use {necessary|optional|analytical|analytics|functional|third-party|our own|strictly necessary|performance|marketing|advertising|tracking|session|some|a few} * cookies
        ^we use * cookies {on our|on this|across our|and similar|and other|so that|to make|to improve|to give you|to show you|to help us|to remember}
        ^when you visit {this|our|any} {site|website|web site}, * {may|can} {store|retrieve}
        ^to keep this site free, we
        ^we process your data to deliver
        ^please accept cookies
        ^{click|choose|select} "accept" to {allow|accept}
        ^you can set your browser to {refuse|reject|block}
        {with the help of|our|your} cookies; read
        {your permission|your agreement} to use cookies
        ^{agree|disagree} to all$
        ^do not consent$
        ^only {necessary|essential}$
        ^{accept|use} recommended settings$
        ^manage {your|my} {privacy|consent}$
        stores data such as cookies
        ~{analyse|analyze|measure|understand} {our|site|our site|how our|how the} {traffic|visits|site is used|website is used|usage}
        ~{best possible|a better|the best|your|better browsing|user|better} experience
        ~{personalise|personalize} {content|ads|your experience|advertising}
        ~show you {content|ads|advertising|advertisements|personalised ads|personalized ads|relevant ads}
        ~similar technologies
        ~with your consent
        ~{we and our|our} {partners|advertising partners|trusted partners}
        ~personal data like
        we use {only|small files called|technical|essential|analytics|analytical|first-party|functional|necessary|optional} * cookies
        we use * cookies {so that|so we|that are}
        {our partners|our advertisers} use cookies to
        ^{reject|accept|allow|refuse|decline} {everything|selected|selection|the selected|selected only|optional}$
        ^{only|just} the {necessary|essential|required} {ones|cookies}$
        ^{no|no thanks|no, thanks}, only {the necessary ones|necessary|essential|necessary cookies|the essential ones}$
        ^no thanks, only the necessary cookies$
        ^no thanks, only the essential cookies$
        ^no, only the necessary cookies$
        ^no, only the essential cookies$
        ^no thanks, {just|only} the {necessary|essential}
        ^{learn more|more information|more info|find out more|read more|more} about {cookies|our cookies|the cookies we use|our use of cookies|how we use cookies}$
        we {need|ask for|request} your {consent|permission} to {use|set|place|process|store} {cookies|your data|your personal data}
        {you have not|you haven't} {accepted|allowed|enabled|consented to} * cookies
        to see this content, {accept|enable|allow} * cookies
        ^to {see|view|watch} this {content|video|map|post|embed}, {accept|you need to accept|please accept|you must accept|please allow}
        this cookie is set by
        cookie, set by
        cookie, installed by
        sets this cookie
        ^{accept|agree|allow|reject|decline} and {continue|close|proceed|go to site}$
        ^{continue|proceed} {without accepting|without agreeing|without consent|with necessary cookies only}
        ^{only|use only|accept only|allow only|use} {strictly necessary|necessary|essential|required|functional} cookies {only|}$
        ^{strictly necessary|necessary|essential|required} {cookies only|only}$
        ^{change|edit|update|review|customise|customize} {your|my} {cookie preferences|cookie settings|cookie choices|consent preferences}$
        {our|this} {website|site|page|blog|portal|web page} {makes use of|makes use only of|relies on|stores|places|sets|employs} cookies
        we and our partners {place|set|store|use} cookies
        we {place|set|store} * cookies on your
        ^by {continuing|using|browsing|clicking|staying|visiting} * {you agree|you accept|you consent|you are agreeing} * cookies
        ^{accept|reject|allow|decline|refuse|deny} all {cookies|optional cookies|}$
        ^{let me choose|choose which cookies}$
        ^{save|confirm} {my choices|my preferences|choices|and accept}$
        set this cookie to
        the cookie is used to
        this cookie is used to
        the cookies is used to store the user consent
        cookielawinfo-
        viewed_cookie_policy
        ^accept cookies$
        ^accept all & close$
        ~^accept all and continue$
        ~^accept & continue$
        ^accept & close$
        ^accept necessary$
        ^allow cookies$
        ^reject cookies$
        ^reject non-essential$
        ^reject non-essential cookies$
        ^decline cookies$
        ^got it, accept cookies$
        ^cookie settings$
        ^cookies settings$
        ^cookie preferences$
        ^cookies preferences$
        ^cookie consent$
        ^cookie notice$
        ^cookies choices$
        ^cookie choices$
        ^manage cookies$
        ^manage cookie preferences$
        ^manage consent$
        ^manage consent preferences$
        ^consent preferences$
        ~^manage preferences$
        ~^manage options$
        ^customise cookies$
        ^customize cookies$
        ^cookie settings accept$
        ^privacy overview$
        ~^privacy settings$
        ~^privacy preferences$
        ^privacy preference center$
        ^your privacy choices$
        ^my privacy choices$
        ^european privacy settings$
        ^save & accept$
        ^view vendors$
        ^manage vendors$
        ~^manage services$
        ^cookie duration description$
        ^cookie type duration description$
        ~do not sell my personal information
        ~do not sell my personal info
        ~do not sell my info
        ~do not sell my information
        ~do not sell my data
        ~do not sell or share
        ~do not sell or share my personal information
        ~do not sell or share my personal info
        ~do not sell/share my personal information
        ~california: do not sell
        ~your privacy choices
        ~privacy policy
        ~privacy notice
        ~terms of use
        ~terms of service
        ~cookie policy
        ~cookies policy
        ~cookie settings
        ~cookie notice
        ~privacy & cookies
        ~^accept$
        ~^accept all and visit the site$
        ~^i accept$
        ~^i agree$
        ~^agree$
        ~^decline$
        ~^deny$
        ~^reject$
        ~^dismiss$
        ~^ok$
        ~^ok, got it$
        ~^got it$
        ~^close$
        ~^learn more$
        ~^read more$
        ~^find out more$
        ~^more information$
        ~^preferences$
        ~^settings$
        ~^view preferences$
        ~^save preferences$
        ~^show purposes$
        ~^always active$
        ~^always enabled$
        ~^necessary$
        ~^essential cookies$
        ~^necessary cookies$
        ~^marketing cookies$
        ~^analytics cookies$
        ~^functional cookies$
        ~^performance cookies$
        ~^targeting cookies$
        ~^advertising cookies$
        ~^strictly necessary$
        ~^functional$
        ~^functionality$
        ~^analytics$
        ~^statistics$
        ~^performance$
        ~^advertisement$
        ~^marketing$
        ~^targeting$
        ~^others$
        ~^cookie$
        ~^cookies$
        ~^duration$
        ~^description$
        ~cookie-
        ~third-party cookie-
        ~tracking cookie-
        ~cookie banner-
        ~consent banner-
        ~browser cookie-
        ~http cookie-
        ~session cookie-
        ~set-cookie
        ~data protection
        ~^manage your preferences$
        ~^customize settings$
        ~^customise settings$
        ~^customize preferences$
        ~^accept recommended$
        ~^continue without consent$
        ~^your consent$
        ~^consent leg.interest$
        ~^consent leg interest$
        ~^leg.interest$
        ~^legitimate interest$
        ~^special purposes$
        ~^special features$
        ~^purposes$
        ^by allowing these third party services
        you accept their cookies and the use of tracking technologies
        tracking technologies necessary for their proper functioning
        ^{cookie|cookies} manager by
        ^{hide|close|dismiss} {cookie|cookies|consent} {banner|notice|message|bar}$
        ^ok, {accept|reject|deny} all$
        ^{personalise|personalize} {cookies|choices|my choices|consent|settings}$
        ^customise {choices|my choices|consent}$
        ^customize {choices|my choices|consent}$
        ~^{personalise|personalize}$
        ~^protecting your privacy$
        ^this service {does not use|has not installed} {cookie|any cookie|cookies|any cookies}
        ^you are allowing all third-party services
        ^{strictly necessary|essential|necessary|functional|performance|targeting|marketing|analytics|statistics} cookies always {active|on|enabled}$
        ~^{strictly necessary|functionality|statistics|preference|social media} cookies$
        ~^always on$
        ~^{set|edit} {preferences|options|choices}$
        ~^manage choices$
        ~^{save|confirm} {and|&} {exit|close}$
        ^agree & {continue|close|proceed}$
        ^accept & proceed$
        ^{accept|agree} and {continue|close|proceed} {to site|to the site|to article|free of charge}$
        ^{withdraw|change|revoke|review} {my|your} consent$
        ^{privacy|consent} manager$
        ~^your privacy$
        ^these cookies may be set through our {site|website} by
        ^object to legitimate {interest|interests}$
        ^{list of iab vendors|iab tcf vendors|vendor preferences|view our partners|view partners|show vendors|see our partners}$
        ~^legitimate interests$
        ^{use|using} limited data to select {advertising|content}$
        ^{create|use} profiles {for|to select} {personalised|personalized} advertising$
        ^{create|use} profiles to {personalise|personalize|select personalised|select personalized} content$
        ^{measure|measuring} {advertising|ad|content} performance$
        ^{develop|developing} and improve {services|products}$
        ^understand audiences through statistics
        ^match and combine data from other
        {personalised|personalized} {ads|advertising} and content, {ad|advertising} and content measurement
        measurement, audience research and services development
        ^powered by {onetrust|cookiebot|usercentrics|didomi|quantcast|sourcepoint|complianz|iubenda|cookieyes|trustarc|termly|borlabs cookie}$
        ^this {content|video|post|map|element|embed} is {provided|hosted|supplied} by a third party. {to|by}
        ^by {showing|viewing|loading|displaying|playing} {the|this} external content you {accept|agree to}
        external content you accept the {terms and conditions|terms|privacy policy} of
        to {view|see|watch} {it|this content}, {please accept|accept} {its|marketing|all|functional} cookies
        ^to {view|watch} this {content|video|post}, {please enable|you must allow|you must enable|you need to allow|you need to enable}
        ^to {view|see|watch} this {content|video|post} * 'accept and continue'
        ^to {view|see|watch} this {content|video|post}, click "accept
        ^allow {twitter|x|facebook|instagram|youtube|google youtube|tiktok|google|vimeo|spotify|reddit|threads|soundcloud|telegram} content?$
        ^this {article|page|story} contains content provided by {twitter|x|facebook|instagram|youtube|google|google youtube|tiktok|vimeo|spotify}
        ^we ask for your permission before anything is loaded
        as they may be using cookies and other technologies
        ^{load|show|display|unblock|always allow|always show|always load} external {content|contents|media}$
        ^{always allow|always load|always unblock} {youtube|twitter|x|instagram|facebook|vimeo|tiktok|spotify|content from|this content|embedded content}
        ^{unblock|load} {content|youtube|video|map|post|tweet}$
        ^i {agree to|consent to|agree that} external content {being|may be|can be} {displayed|shown|loaded}
        ^at this point you {will|can} find {external|relevant external|editorially recommended external} content
        external content that complements the article
        ^this {content|video} is {not available|unavailable|blocked} {due to|because of} your {privacy|cookie} {preferences|settings}
        ^update your {settings|preferences|choices|consent} here to {see|view|watch} it
        ^you can find out more about which cookies
        cookies we are using or switch them off in settings
        ^you are currently viewing a placeholder content
        to access the actual content, click
        doing so will share data with third-party providers
        ^accept required service and unblock content
    """,
    "de": """
        ^wir verwenden cookies$
        ~wir verwenden cookies
        ^wir nutzen cookies$
        ~wir nutzen cookies
        ^wir setzen cookies ein$
        ~wir setzen cookies
        ^wir benutzen cookies$
        ~wir benutzen cookies
        cookies, die wir verwenden
        wir verwenden * technologien wie cookies
        wir nutzen * technologien wie cookies
        wir * setzen * cookies ein
        diese website verwendet cookies
        diese webseite verwendet cookies
        diese seite verwendet cookies
        diese website benutzt cookies
        diese website nutzt cookies
        diese webseite nutzt cookies
        diese seite nutzt cookies
        unsere website verwendet cookies
        unsere webseite verwendet cookies
        verwendet cookies, die
        verwendet cookies, um
        verwendung von cookies zu
        verwendung von cookies einverstanden
        einsatz von cookies zu
        stimmen sie der verwendung von
        stimmen sie der nutzung von
        ihre cookie-einstellungen
        hier * cookie-einstellungen
        unsere cookie-richtlinie
        wir und unsere * partner
        ^mit * partnern verarbeiten wir
        informationen auf einem gerät speichern
        zugriff auf informationen auf einem endgerät
        endgeräteeigenschaften zur identifikation
        genaue standortdaten
        wir respektieren ihre privatsphäre
        ihre privatsphäre ist uns wichtig
        wir schätzen ihre privatsphäre
        wir legen wert auf * privatsphäre
        der schutz ihrer daten ist uns wichtig
        ihre einwilligung jederzeit
        ^alle cookies akzeptieren$
        ^cookies akzeptieren$
        ^mit werbung weiterlesen$
        ^cookie-einstellungen$
        ^cookie einstellungen$
        ^ausgewählte cookies
        ^nur essenzielle cookies
        ^nur erforderliche cookies
        ^notwendige cookies akzeptieren
        ^ich akzeptiere alle$
        ^cookie-einstellungen
        ^cookie einstellungen
        ^cookies verwalten$
        ^cookies anpassen$
        ^cookies zulassen$
        ^cookies zulassen und
        ^cookies ablehnen$
        ^cookies ablehnen und
        ^cookie-hinweis
        ^cookie-banner
        ^cookie-zustimmung
        ^einwilligung verwalten$
        ^einwilligung widerrufen$
        ^einwilligungen verwalten$
        ^einwilligungen widerrufen$
        ^zustimmung verwalten$
        ^zustimmung widerrufen$
        {diese|unsere} {internetseite|webseite|website|seite|homepage} {setzt|verwendet|nutzt|benutzt|arbeitet mit} * cookies
        {diese|unsere} {internetseite|webseite|website|seite|homepage} setzt * cookies ein
        {auf dieser|auf unserer} {internetseite|webseite|website|seite|homepage} {setzen|verwenden|nutzen|werden|kommen|benutzen} * cookies
        wir {setzen|verwenden|nutzen|benutzen} * cookies, {um ihnen|um dir|um euch|um unsere|um unseren|um diese|um die|um den|um das|um inhalte|um ihr|um dein|um ihren besuch|um ihre nutzung|um ihre erfahrung|um für|um zu|um eine|um werbung|damit wir|damit sie|die uns|die für}
        wir {setzen|verwenden|nutzen|benutzen} cookies {und ähnliche|und vergleichbare|sowie ähnliche|sowie andere|auf dieser|auf unserer|zur verbesserung|zur analyse|zur optimierung|zur personalisierung|zur auswertung|zur bereitstellung}
        wir {setzen|verwenden|nutzen|benutzen} cookies {und andere|sowie} {technologien|technische|tracking-technologien|dienste|techniken}
        wir {setzen|verwenden|nutzen|benutzen} cookies für {unsere|diese website|werbung|personalisierte|die analyse|ein besseres|ein optimales|eine bessere|eine optimale|den betrieb|marketing|statistik|statistische|analysen}
        wir {setzen|verwenden|nutzen|benutzen} cookies {zum zweck|zum zwecke|zu statistischen|zu analysezwecken|von drittanbietern|von dritten|von google|unserer partner}
        wir {setzen|verwenden|nutzen|benutzen} cookies ein, um
        cookies {ein|ein, um} ihnen * {zu ermöglichen|zu bieten|anzubieten}
        ^{akzeptieren|annehmen|zustimmen|einverstanden|ablehnen|alle akzeptieren|alles akzeptieren|alle ablehnen} und {weiter|fortfahren|schließen|weiterlesen|weiter zur seite|weitersurfen|weiter lesen}$
        ^{weiter|fortfahren|weiterlesen} {ohne zustimmung|ohne einwilligung|ohne zu akzeptieren|mit werbung|mit notwendigen cookies}$
        ^{nur|ausschließlich} {notwendige|erforderliche|essenzielle|essentielle|technisch notwendige|funktionale|unbedingt erforderliche|ausgewählte} {cookies|cookies zulassen|cookies akzeptieren|cookies verwenden|zulassen|akzeptieren}$
        ^cookies helfen uns
        ^{einige|manche} * cookies sind {notwendig|essenziell|erforderlich|technisch notwendig}
        ^{sie können|du kannst} {ihre|deine|diese} {auswahl|einwilligung|entscheidung|zustimmung} * jederzeit * {ändern|widerrufen|anpassen}
        {in unserer|in der|siehe unsere} {cookie-richtlinie|cookie-erklärung|cookierichtlinie}
        ^{diese website verwendet|diese seite verwendet|unsere website verwendet|diese website nutzt} * cookies
        ~^{wir verwenden|wir nutzen|wir setzen} * cookies
        ^{wir verwenden|wir nutzen} {notwendige|technische|technisch notwendige|optionale|funktionale|eigene|auch|verschiedene|auf dieser|auf unserer} * cookies
        ^wir und unsere partner {verwenden|nutzen|verarbeiten|setzen|speichern}
        ~{ähnliche technologien|vergleichbare technologien}
        ~{unseren partnern|unsere partner|mit ihrer einwilligung|mit ihrer zustimmung|mit deiner einwilligung|bestmögliche erlebnis|bestmögliches nutzererlebnis|nutzererlebnis}
        ~{inhalte und anzeigen|inhalte und werbung|anzeigen|werbung|inhalte} zu personalisieren
        ~{die zugriffe|die nutzung|zugriffe|den datenverkehr|die nutzung unserer website} * zu {analysieren|messen}
        ^{mehr|mehr dazu|weitere informationen|näheres|mehr infos|details|weitere infos|mehr informationen|infos dazu} * {in unserer|in der} {datenschutzerklärung|cookie-richtlinie|cookie-erklärung}
        ^{dürfen wir|erlauben sie uns|erlaubst du uns|können wir} * cookies
        ^um {diesen inhalt|dieses video|diese karte|diesen beitrag|den inhalt|diese inhalte} * {sehen|anzuzeigen|laden}, {müssen sie|musst du|bitte|akzeptieren}
        ^mit {ihrer|deiner} {zustimmung|einwilligung} {zeigen wir|wird hier|können wir|laden wir|werden hier} * {inhalt|inhalte|angezeigt|geladen}
        ^nur {notwendige|erforderliche|essenzielle|essentielle}$
        ^{auswahl|ausgewählte|meine auswahl} {erlauben|zulassen|akzeptieren|übernehmen}$
        ^wir {möchten|würden gerne|würden gern|wollen} * cookies {verwenden|einsetzen|setzen|nutzen}
        wir {bitten|benötigen|brauchen} * {ihre|deine|um ihre|um deine} {einwilligung|zustimmung} * {cookies|daten zu verarbeiten|einsatz von cookies|verwendung von cookies}
        ^{entscheiden sie|wählen sie|sie entscheiden|wähle|bestimmen sie} * welche cookies
        ^{alle|sämtliche|optionale} cookies {ablehnen|verweigern|blockieren|zulassen|erlauben|annehmen|aktivieren|deaktivieren}$
        ^{alles|alle} {ablehnen|zulassen|erlauben|annehmen|akzeptieren|verweigern}$
        ^{cookie-einstellungen|cookieeinstellungen|cookie einstellungen} {ändern|anpassen|verwalten|bearbeiten|öffnen|konfigurieren|aufrufen|anzeigen}$
        ^{auswahl|meine auswahl} {speichern|bestätigen}$
        ^{durch die|mit der} {weitere|weiteren|fortgesetzte|fortgesetzten} nutzung * {stimmen sie|stimmst du|erklären sie|akzeptieren sie|willigen sie} * cookies
        ^{wenn sie|indem sie|wenn du} * {weiter|weitersurfen|weiterhin} * cookies
        ^akzeptieren & weiter$
        wir benötigen ihre zustimmung
        wir benötigen ihre einwilligung
        wir brauchen ihre zustimmung
        wir benötigen deine zustimmung
        um den externen inhalt
        an dieser stelle finden sie einen externen
        ^externe inhalte anzeigen$
        ^externen inhalt laden$
        externe inhalte angezeigt werden
        externer inhalt angezeigt wird
        damit können personenbezogene daten an
        mit klick auf * akzeptieren
        mit klick auf * stimmen sie
        durch klicken auf * stimmen sie
        durch klick auf * stimmen sie
        stimmen sie * verwendung von cookies
        stimmst du * cookies
        cookie-einstellungen verwalten
        unsere website nutzt cookies
        ^diese website verwendet cookies
        ^alle * cookies akzeptieren$
        ^ich akzeptiere * cookies$
        ^nur * cookies$
        ^weiter mit * tracking
        ^cookies * ablehnen$
        ^cookies * akzeptieren$
        ~^privatsphäre-einstellungen$
        ~^datenschutzeinstellungen$
        ^individuelle datenschutzeinstellungen$
        ~^einstellungen verwalten$
        ~datenschutzerklärung
        ~cookie-richtlinie
        ~cookie-einstellungen
        ~^akzeptieren$
        ~^ablehnen$
        ~^zustimmen$
        ~^einverstanden$
        ~^verstanden$
        ~^einstellungen$
        ~^mehr erfahren$
        ~^mehr informationen$
        ~^notwendig$
        ~^statistik$
        ~^statistiken$
        ~^immer aktiv$
        ~cookie-banner-
        ~^nur technisch notwendige$
        ~^ich stimme zu$
        ~^ich bin einverstanden$
        ~^datenschutz-einstellungen$
        ~^datenschutzeinstellungen ändern$
        ~^datenschutzeinstellungen anpassen$
        ~^einstellungen anpassen$
        ~^präferenzen verwalten$
        ~^optionen verwalten$
        ~^zwecke anzeigen$
        ~^partner anzeigen$
        ~^anbieter anzeigen$
        ~^externer inhalt$
        ~^inhalt anzeigen$
        ^{cookie|cookies} manager {von|by}
        ^{cookie-banner|cookies-banner|cookiebanner|cookie-hinweis|cookie-leiste|hinweis} {ausblenden|schließen|verbergen}$
        ^{dieser dienst|dieser service} {nutzt|verwendet|setzt|hat} {keine|keinen} {cookies|cookie|"cookies"}
        dieser dienst hat keine 'cookies' installiert
        dieser dienst nutzt keine 'cookies'
        ~^personalisieren$
        ~^{schutz der privatsphäre|schutz ihrer privatsphäre}$
        ^{verbiete|verbieten sie|erlaube|erlauben sie} alle {cookies|dienste}$
        ^{wenn sie|indem sie} diese {dienste|services} {nutzen|zulassen|erlauben}, {erlauben|akzeptieren} sie deren
        deren 'cookies' und tracking-funktionen
        {die zu ihrer|für ihre} ordnungsgemäßen funktion notwendig sind
        ^stimmen sie der {benutzung|nutzung|verwendung} von externen {diensten|services} zu
        ^{unbedingt erforderliche|technisch notwendige|unbedingt notwendige|notwendige|essenzielle|essentielle|technisch erforderliche} cookies {immer aktiv|stets aktiv|aktiv}$
        ~^{unbedingt erforderliche|technisch notwendige|unbedingt notwendige|notwendige|funktionale|funktionelle|essenzielle|essentielle|technisch erforderliche} cookies$
        ~^{leistungs-cookies|marketing-cookies|werbe-cookies|statistik-cookies|analyse-cookies|cookies für marketingzwecke|leistungscookies|marketingcookies|performance-cookies|social-media-cookies}$
        ~^stets aktiv$
        ~^privatsphäreeinstellungen$
        ^{datenschutz-einstellungen|privatsphäre-einstellungen|einwilligungspräferenzen} {verwalten|bearbeiten|anpassen|ändern|öffnen|widerrufen|speichern}$
        ^datenschutzeinstellungen {verwalten|bearbeiten|öffnen|widerrufen|speichern}$
        ^einwilligungen {bearbeiten|anpassen|ändern|öffnen|speichern}$
        ^zustimmung {bearbeiten|anpassen|ändern|öffnen|speichern}$
        ~^einstellungen {ändern|anzeigen}$
        ~^anbieter {verwalten|anpassen|ändern}$
        ~^präferenzen {anpassen|ändern|anzeigen}$
        ^{historie|verlauf} der {privatsphäre-einstellungen|einwilligungen|datenschutzeinstellungen}$
        ^{ihre|deine} {privatsphäre-einstellungen|datenschutz-einstellungen|datenschutzeinstellungen|cookie-einstellungen}$
        ^ohne {zustimmung|einwilligung|akzeptieren|zustimmen|annehmen} {fortfahren|weiter|weiterlesen|fortsetzen}$
        ^{auswahl|einstellungen} {speichern|bestätigen} und {schließen|fortfahren|weiter}$
        ~^speichern {und|&} {schließen|beenden|verlassen}$
        ^{cookie-details|cookie-informationen|cookie-infos|cookie-liste} {anzeigen|ausblenden|verbergen|einblenden}$
        ^diese cookies sind für das funktionieren der {website|webseite|seite} {erforderlich|notwendig}
        ^diese cookies ermöglichen {es uns, besuche|es uns, die|es der website}
        ^diese cookies {können|werden} {über|auf|von} {unsere|unserer} {website|webseite|seite}
        erforderlich und können in unseren systemen nicht {ausgeschaltet|deaktiviert|abgeschaltet} werden
        {besuche|besucher} und verkehrsquellen zu zählen
        leistung unserer {website|webseite|seite} {messen und verbessern|zu messen}
        ^{essenzielle|essentielle} cookies ermöglichen grundlegende funktionen und
        ^marketing-cookies werden von drittanbietern oder publishern
        ^statistik-cookies erfassen informationen anonym
        und sind für die einwandfreie funktion der website
        ^inhalte von videoplattformen und social-media-plattformen werden
        ^externer {inhalt|inhalte} {anzeigen|aktivieren|laden|zulassen|erlauben|einblenden|immer anzeigen|freischalten}$
        ^externen inhalte {anzeigen|aktivieren|laden|zulassen|erlauben|einblenden|immer anzeigen|freischalten}$
        ^externen inhalt {anzeigen|aktivieren|zulassen|erlauben|einblenden|immer anzeigen|freischalten}$
        ^externe inhalt {anzeigen|aktivieren|laden|zulassen|erlauben|einblenden|immer anzeigen|freischalten}$
        ^externe inhalte {aktivieren|laden|zulassen|erlauben|einblenden|immer anzeigen|freischalten}$
        ~^{externe inhalte|externe medien|drittanbieter-inhalt|drittanbieter-inhalte}$
        ^empfohlener {redaktioneller|externer} {inhalt|inhalte}$
        ^an dieser stelle {finden sie|findest du} {externe|einen externen|einen relevanten|relevante|weitere externe} {inhalte|inhalt}
        {externe inhalte|externen inhalt}, {die|der} {den|unseren} artikel {ergänzen|ergänzt}
        ^{sie können|du kannst} {ihn|sie|es} {sich|dir} mit einem klick anzeigen lassen und wieder
        ^{dieser|dieses} {inhalt|video|beitrag|element} wird von einem drittanbieter {bereitgestellt|gehostet|geladen|zur verfügung gestellt}$
        ^bitte {akzeptieren|aktivieren|erlauben} sie {marketing|statistik|externe|funktionale|die|alle} cookies, um
        ^bitte {akzeptieren sie|akzeptiere} {marketing-cookies|statistik-cookies|die cookies|alle cookies|cookies von drittanbietern|funktionale cookies}
        ^mit dem laden {des|der} {videos|tweets|karte|beitrags|inhalts|posts|podcasts} {akzeptieren sie|akzeptierst du|stimmen sie}
        {akzeptieren sie|akzeptierst du} die {datenschutzerklärung|datenschutzbestimmungen} von {youtube|google|twitter|x|facebook|instagram|vimeo|openstreetmap foundation}
        ^{youtube|twitter|x|instagram|facebook|vimeo|google maps|tiktok|spotify|inhalte|openstreetmap} immer {entsperren|laden|anzeigen}$
        ^{inhalt|inhalte|karte|tweet|beitrag} {entsperren|freischalten}$
        ^{inhalt|inhalte|karte|beitrag|tweet|post} laden$
        ^sie sehen gerade einen platzhalterinhalt
        um auf den eigentlichen inhalt zuzugreifen
        ^bitte {beachten sie|beachte}, dass dabei daten an {drittanbieter|dritte} weitergegeben werden
        ^erforderlichen service akzeptieren
        ^wir verwenden {einen service|einen dienst|dienste} eines drittanbieters, um {videoinhalte|karteninhalte|inhalte|karten|videos} einzubetten
        ^dieser {service|dienst} kann daten zu ihren aktivitäten
        ^hier ist ein {inhalt|video|beitrag|post} von {x|twitter|facebook|instagram|youtube|tiktok} eingebunden
        ^{liste der partner|partnerliste} (
        ^{liste der iab-anbieter|iab-anbieter|liste der iab-lieferanten|liste der anbieter|alle partner anzeigen|unsere partner anzeigen}$
        ~^{berechtigtes interesse|legitimes interesse|berechtigte interessen}$
        ^{verwendung reduzierter daten zur auswahl von|erstellung von profilen für|erstellung von profilen zur|verwendung von profilen zur} {werbeanzeigen|inhalten|personalisierte werbung|personalisierung von inhalten|auswahl personalisierter werbung|auswahl personalisierter inhalte}$
        ^messung der {werbeleistung|performance von inhalten|anzeigen-leistung|inhalte-leistung}$
        ^entwicklung und verbesserung der angebote$
        ^personalisierte {werbung|anzeigen} und inhalte, messung
        messung von werbeleistung und der performance von inhalten
        performance von inhalten, zielgruppenforschung sowie
        ^{weiter mit werbung lesen|mit werbung lesen|mit werbung weiter}$
        wie gewohnt mit werbung und tracking
        ^{besuchen sie|nutzen sie|lesen sie|nutze|besuche} * {wie gewohnt mit|mit personalisierter} werbung und {tracking|cookies}
        ^wenn sie unter 16 jahre alt sind und ihre {zustimmung|einwilligung} zu freiwilligen
        ^wenn {sie unter|du unter} 16 {jahre alt|jahren} * freiwilligen diensten geben
        ~müssen sie ihre erziehungsberechtigten um erlaubnis
        ^powered by borlabs cookie$
    """,
    "fr": """
        ~nous utilisons * cookies
        nous utilisons {des cookies|les cookies} {pour améliorer|pour vous|pour assurer|pour personnaliser|pour mesurer|pour analyser|afin|sur ce|sur notre|et|et des|tiers|techniques|analytiques|publicitaires|nécessaires|propres}
        ^nous utilisons {des|les} cookies$
        nous utilisons {nos propres|différents|plusieurs|certains|uniquement des|également des|aussi des} cookies
        nous utilisons des {traceurs|technologies} * cookies
        ce site utilise * cookies
        notre site utilise des cookies
        ce site web utilise des cookies
        vous acceptez l'utilisation * cookies
        vous acceptez * cookies
        ^gérer mes cookies
        ^gérer les traceurs$
        ^paramètres de cookies
        ^préférences cookies
        ^préférences de cookies
        ^préférences en matière de cookies
        ^personnaliser les cookies
        ^refuser tout$
        ^j'accepte les cookies
        ^accepter et continuer$
        ^autoriser tous les cookies
        ^cookies nécessaires uniquement
        ^uniquement les cookies
        ^continuer sans$
        modifier vos choix
        modifier vos préférences
        en cliquant sur * accept-
        traitons * données personnelles
        {nous|partenaires|nos partenaires} * utilisons des cookies {pour|afin|et|sur|ou|de|tiers|à des fins}
        ~utilisons des cookies
        ^accepter * cookies$
        ^refuser * cookies$
        ^autoriser * cookies$
        ^gérer * cookies$
        ^paramétrer * cookies$
        ^modifier * cookies$
        ^personnaliser * cookies$
        ^nos * partenaires et nous
        ~en poursuivant votre navigation
        en poursuivant votre navigation * vous acceptez
        en poursuivant votre navigation * acceptez
        en continuant * vous acceptez
        ^avec * partenaires, nous
        nous et nos * partenaires
        nos partenaires * stockons
        stocker et/ou accéder à des informations
        informations stockées sur un terminal
        données de géolocalisation précises
        retirer votre consentement
        paramétrer * cookies
        nous respectons votre vie privée
        votre vie privée * importante pour nous
        le respect de votre vie privée est
        ^tout accepter$
        ^tout refuser$
        ^accepter tout$
        ^accepter et fermer$
        ^accepter les cookies$
        ^refuser les cookies$
        ^accepter tous les cookies$
        ^continuer sans accepter$
        ^gérer les cookies$
        ^gestion des cookies$
        ^gérer mes cookies$
        ^gérer le consentement$
        ^gérer le consentement aux cookies$
        ^gérer mes choix$
        ^paramètres des cookies$
        ^paramétrer les cookies$
        ^paramétrer mes choix$
        ^personnaliser mes choix$
        ~politique de confidentialité
        ~politique de cookies
        ~^accepter$
        ~^refuser$
        ~^j'accepte$
        ~^en savoir plus$
        ~^paramétrer$
        ~^personnaliser$
        ~^fonctionnel$
        ~^toujours activé$
        ~bandeau de * cookies
        ~cookies tiers
        ^gérer mes préférences$
        ^gérer les préférences$
        ^gérer vos préférences$
        ~^gérer les options$
        ~^paramétrer mes$
        ~^paramétrer les$
        ~^paramètres de confidentialité$
        ~^modifier mes préférences$
        ~^modifier mes choix$
        ~^modifier vos préférences$
        ~^personnaliser mes$
        ~^refuser tous$
        ~^tout autoriser$
        ~^tout bloquer$
        ~^j'accepte tout$
        ~^accepter & fermer$
        ~^accepter la sélection$
        ~^accepter uniquement$
        ~^autoriser la sélection$
        ^enregistrer mes choix$
        ^enregistrer les préférences$
        ^enregistrer mes préférences$
        ^voir nos partenaires$
        ~^voir les préférences$
        ~^afficher les finalités$
        ~^nos partenaires$
        {vous n'avez pas accepté|vous avez refusé} * {cookies|traceurs}
        {contenu|vidéo|publication|carte} * {bloqué|bloquée|masqué|masquée|désactivé|désactivée} car vous
        vous acceptez le dépôt et la lecture de cookies et l'utilisation de technologies
        ^{afficher|masquer} {le contenu bloqué|le contenu externe|ce contenu}$
        ^{cookies|traceurs} {strictement nécessaires|de performance|de fonctionnalité|fonctionnels|de ciblage|publicitaires|analytiques|statistiques|de mesure d'audience|de réseaux sociaux|tiers|de préférences}$
        ^strictement nécessaires$
        ^toujours {actif|actifs|active|actives|activés|activées}$
        ^gérez mes préférences$
        ^gérez vos préférences$
        ^gérez les préférences$
        ^{refuser|tout refuser} et {continuer|fermer|s'abonner}$
        ^{confirmer|valider|enregistrer|sauvegarder} {la sélection|ma sélection|vos choix|les choix}$
        ^{confirmer|valider|sauvegarder} mes choix$
        ^{confirmer|valider|sauvegarder} mes préférences$
        ^{confirmer|valider|sauvegarder} les préférences$
        ^enregistrer et {fermer|quitter|accepter}$
        ^vos {choix|paramètres|préférences} {de|en matière de|relatifs à la|concernant la} {confidentialité|vie privée}$
        ^vos choix {relatifs aux|en matière de|concernant les} {cookies|traceurs}$
        ^centre de {préférences|confidentialité|préférences de la confidentialité|gestion des préférences|gestion des cookies}$
        ^{votre|la protection de votre|le respect de votre} vie privée {nous tient à cœur|compte pour nous|est notre priorité}$
        ^{protection|respect} de votre vie privée$
        ^nous accordons {de l'importance|une grande importance} {à votre vie privée|au respect de votre vie privée}$
        ^nous {tenons|attachons de l'importance} à {votre vie privée|la protection de votre vie privée}$
        ^{contenu externe|contenus externes}$
        ^{autoriser|accepter|charger|activer} {le contenu externe|les contenus externes|le contenu|ce contenu}$
        ^{accepter|autoriser} et {afficher|voir|visualiser|lire} {le contenu|ce contenu|la vidéo}$
        ^{ce contenu|cette vidéo} est {fourni|fournie|hébergé|hébergée} par {un tiers|une tierce partie|un site tiers|une plateforme tierce|un service tiers}$
        ^{pour|afin de} {le|la} {visualiser|consulter|visionner} * {vous devez|veuillez} {accepter|autoriser} * cookies
        ^{pour|afin de} {pouvoir le|pouvoir la} {visualiser|consulter|visionner} * {vous devez|veuillez} {accepter|autoriser} * cookies
        ^vos {préférences|paramètres|choix} * {cookies|traceurs} ne {permettent|vous permettent} pas
        ^{veuillez|vous devez|merci d'} {accepter|autoriser} * {cookies|traceurs} * pour {afficher|visualiser|lire} ce contenu
        ^{veuillez|merci d'} {accepter|autoriser} {les cookies|les traceurs|ces cookies} pour {afficher|visualiser} {ce|le} contenu
        ^{veuillez|merci d'} {accepter|autoriser} {les cookies|les traceurs|ces cookies} pour {voir|lire} {ce|le} contenu
        ^vous devez accepter {les cookies|les traceurs} pour {afficher|visualiser|voir|lire} {ce contenu|cette vidéo}$
        ^{préférences|gestion|paramètres|choix} {de|du} consentement$
        ^{liste de nos partenaires|afficher nos partenaires|voir la liste de nos partenaires|afficher la liste des partenaires|liste des partenaires iab|voir la liste des partenaires}$
        ^s'opposer {au traitement|à tous|aux traitements}$
        ^ces {cookies|traceurs} * peuvent être mis en place au sein
        ^ces {cookies|traceurs} sont nécessaires au {bon fonctionnement|fonctionnement} * et ne peuvent
        ^ces {cookies|traceurs} nous permettent de {déterminer|mesurer|comptabiliser|compter} {le nombre de visites|les visites|l'audience|le trafic}
        ~ne peuvent pas être désactivés dans nos systèmes
        {publicités|publicité} et contenu {personnalisés|personnalisé}, mesure de performance
        {mesure de performance|études d'audience} * développement de services
        ^les {cookies|traceurs} nous permettent de financer {notre travail|nos contenus|notre journalisme|ce site|nos articles|le site|notre rédaction|le travail de}
        ^analyser activement les caractéristiques {de l'appareil|du terminal} pour
        ^{ce|le} service {n'a déposé|ne dépose|n'a installé|n'utilise} aucun {cookie|traceur}$
        ^{masquer|fermer} le {bandeau|bandeau des cookies|bandeau cookies}$
        ^gestion des cookies par tarteaucitron-
        ^en autorisant ces services {tiers, vous acceptez|tiers vous acceptez}
        ^{accepter|refuser} {uniquement|seulement} les {cookies nécessaires|cookies essentiels|nécessaires|essentiels}$
        ^ok, tout accepter$
        ^{tout accepter|accepter tout} et {fermer|continuer}$
        ^{configurer|définir} {mes|vos|les} {préférences|choix|options}$
        ^paramétrer {vos|les} {préférences|choix|options}$
        ^paramétrer mes {préférences|options}$
        ^personnaliser {vos|les} {préférences|choix|options}$
        ^personnaliser mes {préférences|options}$
        ^continuer sans {consentir|consentement|donner mon consentement}$
        ^{voir|afficher} {plus de détails|le détail des finalités|les détails}$
        ^voir les finalités$
        ^ne pas vendre mes {informations|données} personnelles$
    """,
    "es": """
        ~utilizamos cookies
        ^utilizamos cookies$
        utilizamos cookies {propias|de terceros|en este|en esta|en nuestra|con el fin|técnicas|analíticas|y tecnologías|y otras|y similares|e identificadores}
        utilizamos cookies para {mejorar|asegurar|ofrecer|ofrecerte|ofrecerle|personalizar|analizar|garantizar|que|darte|optimizar|facilitar|medir|mostrar|mostrarte|recordar|obtener}
        ~usamos cookies
        ^usamos cookies$
        usamos cookies {propias|de terceros|en este|en esta|en nuestra|con el fin|técnicas|analíticas|y tecnologías|y otras|y similares}
        usamos cookies para {mejorar|asegurar|ofrecer|ofrecerte|ofrecerle|personalizar|analizar|garantizar|que|darte|optimizar|facilitar|medir|mostrar|mostrarte|recordar|obtener}
        utilizamos * cookies propias
        cookies propias y de terceros
        este sitio web utiliza cookies
        este sitio utiliza cookies
        esta web utiliza cookies
        este sitio web usa cookies
        este sitio usa cookies
        esta página utiliza cookies
        esta página web utiliza cookies
        nuestra web utiliza cookies
        acepta el uso de cookies
        aceptas el uso de cookies
        acepta su uso * cookies
        ^gestionar cookies
        ^administrar cookies
        ^configurar las cookies
        ^configuración de las cookies
        ^personalizar cookies
        ^preferencias de cookies
        ^solo cookies
        ^sólo cookies
        ^permitir cookies
        ^continuar sin aceptar$
        ^acepto las cookies
        ^aviso de cookies
        ^uso de cookies
        ^política de cookies$
        al hacer clic en * acepta-
        al pulsar * acepta-
        acepta nuestra política de cookies
        aceptas nuestra política de cookies
        aceptas la política de cookies
        retirar tu consentimiento
        ^aceptar * cookies$
        ^rechazar * cookies$
        ^permitir * cookies$
        ^gestionar * cookies$
        ^configurar * cookies$
        ^nuestros * socios y nosotros
        ~si continúa navegando
        si continúa navegando * acepta-
        si continúa navegando * aceptando
        si continúa navegando * consideramos
        ~si continúas navegando
        si continúas navegando * acepta-
        si continúas navegando * aceptando
        ~al continuar navegando
        al continuar navegando * acepta-
        consideramos que acepta su uso
        nosotros y nuestros * socios
        nosotros y nuestros socios
        almacenar la información en un dispositivo
        almacenar o acceder a información en un dispositivo
        datos de localización geográfica precisa
        valoramos tu privacidad
        valoramos su privacidad
        nos importa tu privacidad
        nos importa su privacidad
        tu privacidad es importante
        su privacidad es importante
        ^aceptar todo$
        ^aceptar todas$
        ^aceptar cookies$
        ^aceptar todas las cookies$
        ^aceptar y continuar$
        ^aceptar y cerrar$
        ^rechazar todo$
        ^rechazar todas$
        ^rechazar cookies$
        ^rechazar todas las cookies$
        ^configurar cookies$
        ^configuración de cookies$
        ~^configuración de privacidad$
        ^gestionar cookies$
        ^gestionar consentimiento$
        ^gestionar el consentimiento$
        ^gestionar el consentimiento de las cookies$
        ~política de cookies
        ~política de privacidad
        ~^aceptar$
        ~^rechazar$
        ~^denegar$
        ~^más información$
        ~^configurar$
        ~^siempre activo$
        ~^ver preferencias$
        ~cookies de terceros
        ^gestionar preferencias$
        ~^gestionar las preferencias$
        ~^gestionar opciones$
        ~^gestionar mis preferencias$
        ~^administrar preferencias$
        ~^administrar opciones$
        ^configurar preferencias$
        ~^configurar mis$
        ~^configurar opciones$
        ~^personalizar preferencias$
        ~^cambiar configuración$
        ~^cambiar preferencias de$
        ~^preferencias de privacidad$
        ^guardar preferencias$
        ^guardar mis preferencias$
        ~^guardar configuración$
        ~^guardar selección$
        ~^solo necesarias$
        ~^sólo necesarias$
        ~^solo las necesarias$
        ~^aceptar selección$
        ~^aceptar solo$
        ~^aceptar necesarias$
        ~^permitir todas$
        ~^permitir selección$
        ~^rechazar y$
        ~^rechazar opcionales$
        ~^ver socios$
        ~^ver proveedores$
        ~^mostrar propósitos$
        para {ver|visualizar|mostrar|acceder a} este {contenido|vídeo|video} * {aceptar|acepte|aceptes|habilitar|activar} * cookies
        ^{cookies|las cookies} {estrictamente necesarias|necesarias|técnicas|de rendimiento|funcionales|de funcionalidad|dirigidas|analíticas|de análisis|de marketing|publicitarias|de publicidad|de publicidad comportamental|estadísticas|de redes sociales|de terceros|de preferencias|de personalización}$
        ^estrictamente necesarias$
        ^siempre {activas|activadas|activado|activos}$
        ^{rechazar|rechazar todo|rechazar todas} y {suscribirse|suscribirme|pagar|continuar|cerrar}$
        ^aceptar y {seguir navegando gratis|navegar gratis|seguir navegando|seguir leyendo|seguir}$
        ^{confirmar|guardar} {mis elecciones|mis opciones|la selección|tus preferencias|mi selección|elección}$
        ^confirmar mis preferencias$
        ^confirmar selección$
        ^{guardar|guardar ajustes|guardar configuración} y {cerrar|aceptar|salir}$
        ^{tus|sus|mis} {opciones|preferencias|ajustes|decisiones} {de|sobre|en materia de} privacidad$
        ^{centro|panel|configuración|gestor} {de preferencias|de preferencias de privacidad|de configuración|de configuración de cookies|avanzada de cookies}$
        ^{centro|panel|gestor} de privacidad$
        ^{tu|su} privacidad {nos importa|es nuestra prioridad|es lo primero}$
        ^respetamos {tu|su} privacidad$
        ^{protegemos|protegiendo|cuidamos} {tu|su} privacidad$
        ^nos tomamos {en serio|muy en serio} {tu|su} privacidad$
        ^contenido {externo|bloqueado}$
        ^{permitir|aceptar|cargar|mostrar|activar|habilitar} {contenido externo|el contenido externo|contenido bloqueado}$
        ^este {contenido|vídeo|video} {está alojado|es proporcionado|se aloja} {por un tercero|por terceros|en un servicio externo|en un sitio externo}$
        ^al {mostrar|cargar|ver} el contenido externo, {aceptas|acepta} {los términos|las condiciones}
        ^{para|por favor, para} {ver|visualizar} este {contenido|vídeo|video} {debes|debe} {aceptar|activar} las cookies$
        ^{para|por favor, para} {ver|visualizar} este {contenido|vídeo|video} {es necesario|tienes que} {aceptar|activar} las cookies$
        ^{acepta|acepte|permite} las cookies para {ver|visualizar|mostrar} {este|el} {contenido|vídeo|video}$
        ^{lista de|ver|ver nuestros|ver lista de|ver la lista de} {socios (proveedores)|proveedores iab|nuestros socios|socios y proveedores}$
        ^estas cookies son {necesarias|esenciales|imprescindibles} para que * {no se pueden|no pueden} {desactivar|desactivarse|ser desactivadas}
        ^estas cookies nos permiten {contar|medir|cuantificar} {las visitas|el número|el tráfico|la audiencia}
        no se pueden desactivar en nuestros sistemas
        {publicidad|anuncios} y contenido {personalizados|personalizado}, {medición de publicidad|medición del rendimiento|medición de anuncios}
        investigación de audiencia y desarrollo de {servicios|productos}
        ^{analizar|escanear} activamente las características del dispositivo para
        ^{puede|puedes} retirar {su|tu} consentimiento {u|o} {oponerse|oponerte}
        ^{puede|puedes} {aceptar|cambiar} * {sus|tus} preferencias en cualquier momento {haciendo clic|haciendo click|volviendo a este sitio|volviendo a esta}
        ^denegar {todas las cookies|todas|todo|cookies}$
        ^{este|el} servicio {no ha instalado|no instala|no usa|no utiliza} {ninguna cookie|cookies|ninguna}$
        ^{ocultar|cerrar} {el|la|este} banner{ de cookies|}$
        ^gestor de cookies {realizado|desarrollado|creado} por
        ^ok, aceptar {todas|todo}$
        ^estás permitiendo servicios {terceros|de terceros}$
        ^aceptar {solo|sólo|únicamente} {las necesarias|cookies necesarias|lo necesario|las esenciales|las cookies necesarias}$
        ^{configurar|personalizar|administrar} {mis|tus|sus} {preferencias|opciones|cookies|elecciones}$
        ^{usar|utilizar|permitir} {solo|sólo|únicamente} {cookies necesarias|las cookies necesarias|cookies técnicas|las necesarias}$
        ^no vender {mi información personal|mis datos personales|mi información}$
        ^aceptar {todo|todas} y {cerrar|continuar}$
    """,
    "it": """
        utilizziamo i cookie
        utilizziamo cookie
        usiamo i cookie
        usiamo cookie
        questo sito utilizza * cookie
        questo sito web utilizza i cookie
        questo sito usa * cookie
        il nostro sito utilizza * cookie
        acconsenti all'uso * cookie
        acconsenti all'utilizzo * cookie
        consenti all'uso dei cookie
        accetti l'utilizzo dei cookie
        accetti l'uso dei cookie
        ^personalizza cookie
        ^personalizza i cookie
        ^preferenze cookie
        ^impostazioni dei cookie
        ^accetta cookie
        ^accetto i cookie
        ^rifiuta i cookie
        ^continua senza$
        ^solo cookie
        ^usa solo i cookie
        ^solo i cookie necessari
        ^mostra dettagli cookie
        ^revoca il consenso$
        revocare il tuo consenso
        cliccando su * acconsent-
        cliccando su * accett-
        cliccando su accetta
        noi e i nostri * archiviamo
        noi e i nostri * utilizziamo
        noi e i nostri * trattiamo
        cookie tecnici e di profilazione
        ^accetta * cookie$
        ^rifiuta * cookie$
        ^consenti * cookie$
        ^gestisci * cookie$
        ^personalizza * cookie$
        ^i nostri * partner e noi
        ~proseguendo la navigazione
        proseguendo la navigazione * accett-
        proseguendo la navigazione * acconsent-
        ~continuando a navigare
        continuando a navigare * accett-
        continuando a navigare * acconsent-
        chiudendo questo banner
        noi e i nostri * partner
        noi e terze parti selezionate
        archiviare informazioni su dispositivo
        archiviare e/o accedere
        dati di geolocalizzazione precisi
        teniamo alla tua privacy
        la tua privacy è importante
        il rispetto della tua privacy è
        ^accetta tutti$
        ^accetta tutto$
        ^accetta i cookie$
        ^accetta tutti i cookie$
        ^accetta e continua$
        ^accetta e chiudi$
        ^rifiuta tutti$
        ^rifiuta tutto$
        ^continua senza accettare$
        ^gestisci cookie$
        ^gestisci consenso$
        ^gestisci i cookie$
        ^impostazioni cookie$
        ^impostazioni dei cookie$
        ^preferenze cookie$
        ^preferenze sui cookie$
        ^gestione cookie$
        ~informativa sui cookie
        ~informativa sulla privacy
        ~^accetta$
        ~^accetto$
        ~^rifiuta$
        ~^nega$
        ~^personalizza$
        ~^scopri di più$
        ^sempre attivo$
        ~cookie di terze parti
        ^gestisci preferenze$
        ^gestisci le preferenze$
        ^gestisci le tue preferenze$
        ~^gestisci opzioni$
        ~^gestisci le opzioni$
        ~^gestisci le impostazioni$
        ~^personalizza le preferenze$
        ~^personalizza preferenze$
        ~^personalizza le scelte$
        ~^modifica preferenze$
        ~^modifica le preferenze$
        ~^aggiorna le preferenze$
        ~^le tue preferenze * privacy$
        ~^preferenze di privacy$
        ~^preferenze privacy$
        ~^impostazioni privacy$
        ~^impostazioni sulla privacy$
        ^salva preferenze$
        ^salva le preferenze$
        ~^salva e accetta$
        ~^salva impostazioni$
        ~^accetta e prosegui$
        ~^accetta selezionati$
        ~^accetta solo$
        ~^accetta necessari$
        ~^accetto tutti$
        ~^consenti tutti$
        ~^consenti selezionati$
        ~^rifiuta non necessari$
        ~^prosegui senza$
        ~^solo necessari$
        ~^visualizza partner$
        ~^visualizza le preferenze$
        {questo contenuto|questo video} è {ospitato|fornito|caricato} da * {terza parte|terze parti|terzi}
        per {visualizzarlo|visualizzare questo contenuto|vedere questo contenuto|guardare questo video|vederlo} * {accettare|accetta|accettate|consentire} * cookie
        ^cookie {strettamente necessari|necessari|tecnici|di prestazione|di funzionalità|funzionali|analitici|statistici|di profilazione|di marketing|pubblicitari|di terze parti|di targeting|per pubblicità mirata|di social media|di preferenza}$
        ^strettamente necessari$
        ^sempre {attivi|attivati|abilitati|abilitato}$
        ^{rifiuta|rifiuta tutti|rifiuta tutto} e {abbonati|paga|chiudi|continua|prosegui|sottoscrivi}$
        ^accetta e {continua gratis|continua a leggere|continua a navigare|continua la navigazione|naviga gratis|leggi gratis}$
        ^{conferma|salva} {le mie scelte|le scelte|la selezione|la mia selezione|le mie preferenze|le tue scelte|selezione|scelte}$
        ^salva e {chiudi|esci|continua|prosegui}$
        ^le tue {scelte|preferenze} {sulla|relative alla|in materia di|di} privacy$
        ^centro {preferenze|preferenze privacy|preferenze sulla privacy|preferenze per la privacy|privacy|gestione preferenze}$
        ^{diamo valore alla|rispettiamo la|proteggiamo la|abbiamo a cuore la|ci sta a cuore la} tua privacy$
        ^tutela della tua privacy$
        ^{contenuto esterno|contenuti esterni|contenuto bloccato}$
        ^{mostra|consenti|carica|visualizza|accetta|attiva|abilita} {contenuto esterno|il contenuto esterno|contenuti esterni|i contenuti esterni|questo contenuto}$
        ^mostrando il contenuto esterno {accetti|si accettano} i termini
        ^per {visualizzare|vedere} questo {contenuto|video|post} {devi|è necessario} {accettare|abilitare|attivare} i cookie$
        ^per {visualizzare|vedere} questo {contenuto|video|post} {occorre|bisogna} {accettare|abilitare|attivare} i cookie$
        ^per {guardare|leggere} questo {contenuto|video|post} {devi|è necessario} {accettare|abilitare|attivare} i cookie$
        ^per {guardare|leggere} questo {contenuto|video|post} {occorre|bisogna} {accettare|abilitare|attivare} i cookie$
        ^{accetta|abilita} i cookie per {visualizzare|vedere|guardare|leggere} {questo contenuto|il contenuto|questo video|il video}$
        ^{accettare|devi accettare} i cookie per {visualizzare|vedere|guardare|leggere} {questo contenuto|il contenuto|questo video|il video}$
        ^questo {contenuto|video} non è {visibile|disponibile|visualizzabile} perché non hai {accettato i|acconsentito ai} cookie
        ^{elenco dei partner|mostra i partner|vedi i partner|lista dei partner|elenco dei nostri partner|visualizza i nostri partner|mostra l'elenco dei partner}$
        ^elenco {dei partner|partner} (fornitori)$
        ^questi cookie sono {necessari|essenziali|indispensabili} per * e non possono essere {disattivati|disabilitati}
        ^questi cookie ci {permettono|consentono} di {contare|misurare} {le visite|il numero|il traffico}
        non possono essere {disattivati|disabilitati} nei nostri sistemi
        {pubblicità|annunci} e contenuti personalizzati, {misurazione delle prestazioni|misurazione della pubblicità|valutazione degli annunci|valutazione della pubblicità}
        {ricerche sul pubblico|ricerca sul pubblico} e sviluppo {di|dei} servizi$
        ^{scansione attiva|scansionare attivamente le} * caratteristiche del dispositivo
        ^{rivedi|modifica|cambia|gestisci|aggiorna} le tue {scelte|preferenze} {sui|sulla|relative ai} {cookie|privacy}$
        ^aggiorna le {impostazioni di tracciamento|preferenze sui cookie|impostazioni dei cookie|impostazioni sulla pubblicità}$
        ^{questo|il} servizio non {ha inviato|invia|usa|utilizza|ha installato|installa} {nessun cookie|cookie|alcun cookie}$
        ^{nascondi|chiudi} {il|questo} banner{ dei cookie|}$
        ^gestione dei {cookie|cookies} {da|di|a cura di} tarteaucitron-
        ^{ok, accetta tutto|ok, accetta tutti|ok, accetto}$
        autorizzi l'utilizzo dei cookies inviati da {domini|servizi} di terze parti
        ^abilitando l'uso dei servizi di terze parti, {accetti|acconsenti}
        accetti la ricezione dei cookies e l'uso delle tecnologie
        ^{accetta|usa|consenti} solo {i necessari|i cookie necessari|cookie necessari|i cookie tecnici|cookie tecnici|gli essenziali}$
        ^{personalizza|configura|imposta} {le tue scelte|le mie scelte|le tue preferenze|le mie preferenze}$
        ^accetta {tutto|tutti} e {chiudi|continua}$
        ^non vendere {le mie informazioni|i miei dati|le mie informazioni personali|i miei dati personali}$
    """,
    "pt": """
        ~utilizamos cookies
        ^utilizamos cookies$
        ~usamos cookies
        ^usamos cookies$

        {utilizamos|usamos} cookies {próprios|essenciais|necessários|técnicos|analíticos|de terceiros|e outras|e tecnologias|e similares|e dados|neste|no nosso|em nosso|nesta|no site|no portal|de navegação|de sessão|funcionais|estatísticos|que}
        {utilizamos|usamos} cookies {para|a fim de} {melhorar|personalizar|garantir|oferecer|proporcionar|assegurar|analisar|otimizar|aprimorar|aperfeiçoar|fornecer|medir|lhe|que|recolher|coletar|entender|dar|fins|facilitar|tornar|exibir|mostrar|permitir|recomendar|fazer}-
        {utilizamos|usamos} cookies para * {experiência|navegação|conteúdo|conteúdos|site|anúncios|publicidade|tráfego}
        {utilizamos|usamos} cookies. {ao|se|leia|saiba|consulte|veja|aceit}-
        usamos * cookies para
        este site utiliza cookies
        este site usa cookies
        este website utiliza cookies
        este sítio utiliza cookies
        nosso site usa cookies
        nosso site utiliza cookies
        concorda com a utilização de cookies
        concorda com o uso de cookies
        aceita a utilização de cookies
        aceita o uso de cookies
        você concorda com * cookies
        ^gerenciar cookies
        ^gerir cookies
        ^configurar cookies
        ^personalizar cookies
        ^preferências de cookies
        ^apenas cookies
        ^aceitar os cookies
        ^aceito os cookies
        ^permitir cookies
        ^recusar cookies
        ^continuar sem aceitar$
        ^aviso de cookies
        ^política de cookies$
        ^retirar consentimento$
        retirar o seu consentimento
        ao clicar em * concorda-
        ao clicar em * aceita-
        ao clicar em aceitar
        concorda com a nossa política de cookies
        aceita a nossa política de
        concorda com nossa política de
        nós e os nossos * armazenamos
        nós e nossos * armazenamos
        ^aceitar * cookies$
        ^rejeitar * cookies$
        ^recusar * cookies$
        ^permitir * cookies$
        ^gerir * cookies$
        ^gerenciar * cookies$
        ^os nossos * parceiros e nós
        ~ao continuar a navegar
        ao continuar a navegar * concorda-
        ao continuar a navegar * aceita-
        ~ao continuar navegando
        ao continuar navegando * concorda-
        ao continuar navegando * aceita-
        ao navegar * você * cookies
        nós e os nossos * parceiros
        nós e nossos * parceiros
        armazenar e/ou aceder
        dados de geolocalização precisos
        valorizamos a sua privacidade
        valorizamos sua privacidade
        a sua privacidade é importante
        nos preocupamos com sua privacidade
        ^aceitar todos$
        ^aceitar tudo$
        ^aceitar cookies$
        ^aceitar todos os cookies$
        ^aceitar e continuar$
        ^aceitar e fechar$
        ^rejeitar todos$
        ^rejeitar tudo$
        ^rejeitar cookies$
        ^recusar todos$
        ^configurações de cookies$
        ^definições de cookies$
        ^gerir cookies$
        ^gerenciar cookies$
        ^gerir consentimento$
        ^gerenciar consentimento$
        ^preferências de cookies$
        ~política de privacidade
        ~^aceitar$
        ~^aceito$
        ~^concordo$
        ~^rejeitar$
        ~^recusar$
        ~^entendi$
        ~^saiba mais$
        ~^saber mais$
        ~cookies de terceiros
        ^gerir preferências$
        ^gerenciar preferências$
        ~^gerir as preferências$
        ~^gerenciar as preferências$
        ~^gerir opções$
        ~^gerenciar opções$
        ~^gerir definições$
        ~^configurar preferências$
        ~^configurações de privacidade$
        ~^definições de privacidade$
        ~^definir preferências$
        ~^personalizar preferências$
        ~^preferências de privacidade$
        ~^alterar preferências$
        ^guardar preferências$
        ~^guardar as minhas$
        ^salvar preferências$
        ~^salvar e aceitar$
        ~^apenas necessários$
        ~^apenas os necessários$
        ~^apenas essenciais$
        ~^somente necessários$
        ~^somente os necessários$
        ~^aceitar selecionados$
        ~^aceitar apenas$
        ~^aceitar necessários$
        ~^permitir todos$
        ~^permitir seleção$
        ~^rejeitar não essenciais$
        ~^prosseguir sem$
        ^ver parceiros$
        {este conteúdo|este vídeo} {está alojado|está hospedado|é fornecido|é disponibilizado} * {serviço externo|por terceiros|terceiro}
        para {ver|visualizar|assistir a} este {conteúdo|vídeo} * {aceitar|aceite|permitir|ativar} * cookies
        ^cookies {estritamente necessários|necessários|técnicos|de desempenho|funcionais|de funcionalidade|de publicidade|publicitários|analíticos|de análise|estatísticos|de terceiros|de segmentação|de redes sociais|de preferências|direcionados|para publicidade direcionada}$
        ^estritamente necessários$
        ^sempre {ativo|ativos|ativado|ativados|ligados}$
        ^{gerenciar|gerir|guardar|salvar|alterar} {minhas preferências|as minhas preferências|as suas preferências|suas preferências}$
        ^{guardar|salvar|alterar} as preferências$
        ^{guardar|salvar|alterar} opções$
        ^{recusar|rejeitar} {todas|e continuar|e fechar|e assinar|e subscrever}$
        ^recusar tudo$
        ^confirmar as minhas {escolhas|preferências|opções}$
        ^salvar as minhas {escolhas|opções}$
        ^guardar as minhas {escolhas|opções}$
        ^confirmar minhas {escolhas|preferências|opções}$
        ^salvar minhas {escolhas|opções}$
        ^guardar minhas {escolhas|opções}$
        ^confirmar as suas {escolhas|preferências|opções}$
        ^salvar as suas {escolhas|opções}$
        ^guardar as suas {escolhas|opções}$
        ^confirmar suas {escolhas|preferências|opções}$
        ^salvar suas {escolhas|opções}$
        ^guardar suas {escolhas|opções}$
        ^{confirmar|guardar|salvar} {seleção|a seleção|escolhas|as escolhas}$
        ^{guardar|salvar} e {fechar|sair|continuar}$
        ^guardar e aceitar$
        ^{suas|as suas|as tuas|minhas} {opções|escolhas|preferências|definições} de privacidade$
        ^{centro|central} {de preferências|de privacidade|de preferências de privacidade|de preferências de cookies}$
        ^{respeitamos|protegemos} a {sua|tua} privacidade$
        ^{proteger|respeitamos} sua privacidade$
        ^conteúdo {externo|bloqueado}$
        ^{mostrar|permitir|carregar|aceitar|exibir|ativar} {conteúdo externo|o conteúdo externo|conteúdo bloqueado|conteúdos externos}$
        ^este {conteúdo|vídeo} {é|está} {hospedado|alojado} por {terceiros|um terceiro|um serviço externo|um site externo}$
        ^este {conteúdo|vídeo} {é|está} {fornecido|incorporado} por {terceiros|um terceiro|um serviço externo|um site externo}$
        ao {mostrar|carregar|exibir} o conteúdo externo, {você aceita|aceita|concorda}
        ^para {ver|visualizar|aceder a|assistir a} este {conteúdo|vídeo}, {é necessário|tem de|você precisa|deve} aceitar os cookies$
        ^para {ver|visualizar} este {conteúdo|vídeo} {é necessário|tem de|você precisa|precisa de|deve} aceitar os cookies$
        ^{aceite|aceitar} os cookies para {ver|visualizar|assistir|carregar} {este|o} {conteúdo|vídeo}$
        ^{lista de parceiros|lista de parceiros (fornecedores)|ver os nossos parceiros|ver nossos parceiros|ver lista de parceiros|exibir parceiros|mostrar parceiros}$
        ^{estes|esses} cookies são {necessários|essenciais} para * e não podem ser {desligados|desativados}
        não podem ser {desligados|desativados} {nos nossos|em nossos} sistemas
        ^{estes|esses} cookies {permitem-nos|nos permitem} {contar|medir|contabilizar} {visitas|as visitas|o número|o tráfego}
        {publicidade|anúncios} e {conteúdo|conteúdos} personalizados, medição de {publicidade e|anúncios e|desempenho}
        {estudos de audiência|pesquisa de público|estudos de público|pesquisa de audiência} e desenvolvimento de {serviços|produtos}
        ^{procurar|verificar|analisar} ativamente {as|} características do dispositivo para {identificação|identificá-lo|a sua identificação}
        ^{rever|alterar|gerir} as {suas|minhas} {escolhas|preferências} de {cookies|privacidade|consentimento}$
        ^{rever|alterar|gerir} as {suas|minhas} {definições|opções} de {cookies|privacidade|consentimento}$
        ^{gerenciar|atualizar|revisar} as {suas|minhas} {escolhas|preferências} de {cookies|privacidade|consentimento}$
        ^{gerenciar|atualizar|revisar} as {suas|minhas} {definições|opções} de {cookies|privacidade|consentimento}$
        ^{prosseguir|navegar|seguir} sem aceitar$
        ^{concordar|concordo|aceito} e {fechar|continuar|prosseguir}$
        ^este serviço não {usa|instalou|utiliza|instala} {cookies|nenhum cookie}$
        ^{ocultar|fechar} {banner de cookies|o banner de cookies|banner|aviso de cookies}$
        ^{gerenciador|gestor} de cookies {por|desenvolvido por} tarteaucitron-
        ^ok, aceitar {tudo|todos}$
        ^{proíbe|proibir|negar|bloquear} todos {os|} cookies$
        {você estará|estará} aceitando todos os serviços de terceiros
        ^aceitar {apenas|somente|só} {os necessários|os cookies necessários|cookies necessários|necessários|os essenciais}$
        ^{personalizar|configurar|definir} {as minhas|minhas|as suas|suas} {escolhas|preferências|opções}$
        ^{aceitar|rejeitar|recusar} {tudo|todos} e {fechar|continuar}$
        ^{usar|utilizar|permitir} {apenas|só|somente} {os cookies necessários|cookies necessários|os necessários}$
        ^não vender {minhas|as minhas|meus|os meus} {informações|informações pessoais|dados|dados pessoais}$
    """,
    "nl": """
        ~wij gebruiken cookies
        {wij gebruiken|we gebruiken} cookies {om|en|op deze|op onze|voor een|voor het|voor de werking|voor statistieken|van derden|en vergelijkbare|waarmee|die|zodat}
        ^{wij gebruiken|we gebruiken} cookies$
        {wij gebruiken|we gebruiken} cookies. {door|meer|lees|klik|als|met|ga}
        ~we gebruiken cookies
        wij maken gebruik van cookies
        we maken gebruik van cookies
        wij plaatsen cookies
        deze website gebruikt cookies
        deze site gebruikt cookies
        deze website maakt gebruik van cookies
        deze site maakt gebruik van cookies
        onze website gebruikt cookies
        onze website maakt gebruik van cookies
        akkoord met * cookies
        akkoord met het gebruik van cookies
        door * verder te gaan * ga je akkoord
        je cookie-instellingen
        uw cookie-instellingen
        jouw cookie-instellingen
        wij en onze * partners
        informatie op een apparaat opslaan
        precieze geolocatiegegevens
        wij hechten waarde aan uw privacy
        wij hechten waarde aan je privacy
        we respecteren je privacy
        wij respecteren uw privacy
        jouw privacy is belangrijk
        uw privacy is belangrijk
        ^cookies accepteren$
        ^cookies weigeren$
        ^cookie-instellingen$
        ^cookie instellingen$
        ^cookievoorkeuren$
        ^cookies beheren$
        ^beheer cookies
        ^cookie-instellingen wijzigen
        ^cookie-instellingen aanpassen
        ^cookies aanpassen
        ^cookies instellen
        ^cookie voorkeuren
        ^cookievoorkeuren aanpassen
        ^toestemming beheren$
        ^toestemming intrekken$
        ^accepteer alle$
        ^accepteer cookies
        ^alle cookies accepteren
        ^sta alle cookies toe
        ^weiger alle$
        ^weiger cookies
        door op * te klikken * akkoord
        door te klikken op * akkoord
        {deze|onze} {website|site|webpagina|pagina|internetsite} {gebruikt|maakt gebruik van|plaatst|werkt met|slaat} * cookies
        {we|wij} {gebruiken|plaatsen|maken gebruik van} * cookies {om|voor|op|en|zodat}
        ^door {verder te|gebruik te|op deze|te klikken|deze|onze} * {ga je|gaat u|stem je|stemt u|geef je|geeft u|accepteer je|accepteert u} * cookies
        ^{alleen|enkel|uitsluitend} {noodzakelijke|functionele|essentiële|strikt noodzakelijke|vereiste} {cookies|cookies accepteren|cookies toestaan|accepteren}$
        ^{alle|optionele} cookies {weigeren|accepteren|toestaan|afwijzen|aanvaarden}$
        ^{alles|alle} {weigeren|accepteren|toestaan|afwijzen|aanvaarden}$
        ^{cookie-instellingen|cookieinstellingen|cookievoorkeuren|mijn cookies} {wijzigen|aanpassen|beheren|instellen|bekijken|openen}$
        ^cookies helpen ons
        ^{sommige|een aantal} * cookies zijn {noodzakelijk|essentieel|nodig}
        ^{je|u} kunt {je|uw} {keuze|toestemming|cookievoorkeuren} * {wijzigen|intrekken|aanpassen}
        {lees|meer|meer informatie|meer weten} * {in ons|in onze|ons|onze} {cookiebeleid|cookieverklaring|cookie policy|cookiestatement|cookiepagina}
        ^{mogen we|mogen wij|geef je ons|geeft u ons|vind je het goed dat we} * cookies
        ^selectie bevestigen$
        ^mijn selectie toestaan$
        ^mijn selectie accepteren$
        ^{deze website gebruikt|deze site gebruikt|onze website gebruikt|wij plaatsen|we plaatsen} * cookies
        ^{we gebruiken|wij gebruiken} * {functionele|analytische|noodzakelijke|tracking|eigen|technische|marketing|verschillende soorten|alleen functionele|diverse} * cookies
        ^{we gebruiken|wij gebruiken} * cookies {om|en soortgelijke|en vergelijkbare|en andere|van derden|op onze|op deze|op dit|waarmee|zodat}
        ^{we gebruiken|wij gebruiken} * cookies$
        ^{wij en onze|we en onze|samen met onze} partners
        ~{vergelijkbare technieken|soortgelijke technieken|vergelijkbare technologieën|onze partners|met uw toestemming|met jouw toestemming|met je toestemming}
        ^selectie {toestaan|accepteren}$
        ~{inhoud en advertenties|advertenties|content|inhoud} te personaliseren
        ~{het gebruik|het verkeer|bezoek|het websiteverkeer} * te {meten|analyseren}
        ~{optimale|betere|beste} {ervaring|gebruikerservaring|surfervaring}
        ^mijn selectie bevestigen$
        ^mijn keuze toestaan$
        ^mijn keuze accepteren$
        ^geselecteerde cookies toestaan$
        ^geselecteerde cookies accepteren$
        ^geselecteerde cookies bevestigen$
        ^{alleen|enkel} {noodzakelijke|functionele|essentiële|noodzakelijk|het noodzakelijke}$
        ^om {deze inhoud|deze video|deze kaart|dit bericht|deze content} te {zien|bekijken|tonen|laden}, {moet je|moet u|accepteer|accepteert}
        ^{we|wij} {willen|zouden} graag * cookies
        {we|wij} {vragen|hebben} * {je|uw|om je|om uw} toestemming * cookies
        ^{akkoord|accepteren|aanvaarden|accepteer|ik ga akkoord|toestaan} en {doorgaan|sluiten|ga verder|verder|verdergaan}$
        ^{doorgaan|verder|ga verder} zonder {te accepteren|toestemming|akkoord}$
        ^{keuze|mijn keuze|mijn voorkeuren} {opslaan|bevestigen|aanpassen|beheren}$
        je toestemming * intrekken
        uw toestemming * intrekken
        we en onze * partners
        ^accepteer * cookies$
        ^weiger * cookies$
        ^alleen * cookies$
        ^alle cookies * accepteren$
        ^cookies * weigeren$
        ~^privacy-instellingen$
        ^beheer toestemming$
        ^beheer cookie toestemming$
        ~cookiebeleid
        ~cookieverklaring
        ~privacyverklaring
        ~^accepteren$
        ~^weigeren$
        ~^akkoord$
        ~^meer informatie$
        ~^instellingen$
        ~^altijd actief$
        ~cookiebanner-
        ~^voorkeuren aanpassen$
        ~^voorkeuren beheren$
        ~^voorkeuren instellen$
        ~^voorkeuren opslaan$
        ~^voorkeuren wijzigen$
        ~^beheer voorkeuren$
        ~^beheer je voorkeuren$
        ~^beheer opties$
        ~^beheer mijn$
        ~^opties beheren$
        ~^privacyinstellingen aanpassen$
        ~^privacyinstellingen$
        ~^privacyvoorkeuren$
        ~^instellingen aanpassen$
        ~^instellingen wijzigen$
        ~^alleen strikt noodzakelijke$
        ~^accepteer alles$
        ~^accepteer selectie$
        ~^accepteer en$
        ~^selectie opslaan$
        ~^akkoord en$
        ~^ik ga akkoord$
        ~^ik accepteer$
        ~^weiger alles$
        ~^doorgaan zonder$
        ~^verder zonder accepteren$
        ~^bekijk partners$
        ~^bekijk voorkeuren$
        ^cookie manager {mogelijk gemaakt door|door|van}
        ^{cookiesbanner|cookiebanner|cookiemelding|cookie-banner|cookiebalk} {verbergen|sluiten|verberg}$
        ^{verberg|sluit} {cookiebanner|cookiemelding|de cookiebanner|de cookiemelding}$
        ^deze {service|dienst} {gebruikt geen|gebruikt|heeft geen|plaatst geen|kan} {cookie|cookies}$
        ^deze {service|dienst} {heeft|kan} {geen|#} cookies {geïnstalleerd|installeren}$
        ^ok, {accepteer alle|alles accepteren|accepteer alles|weiger alle|alles weigeren}$
        ~^personaliseer$
        ~^{bescherming van uw privacy|bescherming van je privacy}$
        ^{sta je|staat u} alle diensten van derden toe
        ^{strikt noodzakelijke|noodzakelijke|functionele|essentiële} cookies altijd {actief|aan|ingeschakeld}$
        ~^{strikt noodzakelijke|functionele|analytische|essentiële|statistische|technische} cookies$
        ~^{prestatiecookies|marketingcookies|voorkeurscookies|doelgroepgerichte cookies|doelgroepcookies|advertentiecookies|statistiekcookies|analysecookies|social media cookies|prestatie cookies}$
        ~^altijd {aan|ingeschakeld}$
        ~^privacy voorkeuren$
        ^{privacy-instellingen|privacyvoorkeuren|toestemmingsvoorkeuren|toestemmingen} {beheren|aanpassen|wijzigen|bekijken|openen}$
        ^privacyinstellingen {beheren|wijzigen|bekijken|openen}$
        ^{beheer|wijzig|bekijk} {toestemmingsvoorkeuren|je toestemming|uw toestemming|je privacyvoorkeuren|je privacyinstellingen|uw privacyinstellingen|privacyinstellingen}$
        ~^keuzes {beheren|opslaan|aanpassen|bekijken|bevestigen}$
        ~^voorkeuren {bekijken|bevestigen}$
        ~^opties {opslaan|aanpassen|bekijken|bevestigen}$
        ~^beheer {diensten|leveranciers|details}$
        ~^bekijk {opties|diensten|leveranciers|details}$
        ^{jouw|uw|je} {keuzes|keuze|voorkeuren|selectie} {bevestigen|opslaan}$
        ^mijn keuzes {bevestigen|opslaan}$
        ^mijn selectie opslaan$
        ^{bevestig|bewaar} {mijn|jouw|uw|je} {keuzes|keuze|voorkeuren|selectie}$
        ^verdergaan zonder {accepteren|te accepteren|toestemming|akkoord|toestemming te geven}$
        ^doorgaan zonder {accepteren|toestemming te geven}$
        ^verder zonder toestemming te geven$
        ^ga verder zonder {accepteren|toestemming te geven}$
        ~^opslaan en {sluiten|afsluiten|doorgaan}$
        ^{jouw|uw|je} {privacykeuzes|privacyvoorkeuren|privacyinstellingen|privacy-opties|cookievoorkeuren}$
        ^{wij|we} {waarderen|respecteren|geven om|beschermen} {uw|jouw|je} privacy$
        ^deze cookies zijn nodig {anders werkt|om de website|voor het functioneren van de}
        website niet. deze cookies kunnen niet worden uitgeschakeld
        ^deze cookies stellen {ons|de website} in staat {bezoekers|om bezoekers|om bezoeken|om extra functies}
        zodat we de prestatie van onze website kunnen
        ^{externe|ingesloten} {inhoud|content|media} {tonen|laden|toestaan|bekijken|weergeven|altijd tonen}$
        ^{toon|laad|bekijk|sta} {externe inhoud|externe content|ingesloten inhoud}$
        ^deze {inhoud|content|video|post|embed} is afkomstig van een {derde partij|externe partij|externe aanbieder}$
        ^deze {inhoud|content|video|post|embed} kan cookies plaatsen
        ^{accepteer dan|accepteer} {de cookies|cookies|marketingcookies|alle cookies|social media cookies} om {deze inhoud|deze content|deze video|dit bericht}
        ^om {deze inhoud|deze content|deze video|dit bericht} te {bekijken|tonen|zien} {moet je|moet u} {cookies|marketingcookies}
        ^om {deze inhoud|deze content|deze video|dit bericht} te {bekijken|tonen|zien} * cookies {accepteren|toestaan|te accepteren}
        ^klik om {marketingcookies|marketing-cookies|cookies|de cookies|statistiekcookies|alle cookies} te accepteren
        ^hier {staat|had|stond} {ingevoegde content|een tweet moeten staan|een video moeten staan|een bericht moeten staan|content uit een social media}
        netwerk dat cookies wil {schrijven|lezen|plaatsen}
        ^{u heeft|je hebt|jij hebt|u hebt} {hiervoor|hier} geen toestemming gegeven$
        ^{u heeft|je hebt|u hebt} geen toestemming gegeven voor {cookies|social media cookies|het plaatsen van cookies|marketingcookies|social-mediacookies}$
        moeten staan, maar {je hebt|u heeft|u hebt} geen toestemming
        ^klik hier om {dit|deze cookies|cookies} {alsnog toe|toch toe} te staan
        ^{wijzig|pas} je {cookie-instellingen|cookievoorkeuren|toestemming|cookie instellingen} {aan|hier|en bekijk}
        ^{lijst met partners|lijst van partners|partnerlijst} (
        ^{lijst van iab-leveranciers|lijst met leveranciers|iab-leveranciers|lijst met partners|leveranciers beheren|alle partners bekijken}$
        ~^{gerechtvaardigd belang|legitiem belang}$
        ^gepersonaliseerde advertenties en {content|inhoud}, meting van
        ^gepersonaliseerde advertenties en {content|inhoud}, advertentie-
        contentmetingen, {doelgroepenonderzoek|doelgroeponderzoek|doelgroepinzichten}
        {doelgroepenonderzoek|doelgroeponderzoek|publieksonderzoek} en {ontwikkeling van diensten|de ontwikkeling van diensten}$
        ^profielen {aanmaken|gebruiken} {voor gepersonaliseerde advertenties|om gepersonaliseerde advertenties te selecteren|om content te personaliseren|voor het personaliseren van content}$
        ^{advertentieprestaties|contentprestaties|advertentie-prestaties} meten$
        ^diensten ontwikkelen en verbeteren$
        ^beperkte gegevens gebruiken om {advertenties|content|inhoud} te selecteren$
    """,
    "pl": """
        używamy * plików cookie-
        używamy ciasteczek
        wykorzystujemy pliki cookie-
        korzystamy z plików cookie-
        stosujemy pliki cookie-
        ta strona używa * cookie-
        ta strona używa ciasteczek
        ta strona korzysta z * cookie-
        ta witryna używa * cookie-
        ta witryna korzysta z * cookie-
        nasza strona używa * cookie-
        nasza strona korzysta z * cookie-
        nasza strona internetowa używa * cookie-
        serwis wykorzystuje pliki cookie-
        serwis używa * cookie-
        strona wykorzystuje pliki cookie-
        wyrażasz zgodę na * cookie-
        zgadzasz się na * cookie-
        zgodę na wykorzystywanie * cookie-
        korzystając z naszej strony * zgodę
        korzystanie z witryny oznacza zgodę
        my i nasi * partnerzy
        przechowywanie informacji na urządzeniu
        dokładnych danych geolokalizacyjnych
        cenimy twoją prywatność
        cenimy państwa prywatność
        szanujemy twoją prywatność
        szanujemy państwa prywatność
        twoja prywatność jest dla nas ważna
        dbamy o twoją prywatność
        ^akceptuj wszystkie$
        ^akceptuję wszystkie$
        ^zaakceptuj wszystkie$
        ^zaakceptuj wszystko$
        ^akceptuj wszystkie pliki cookie$
        ^odrzuć wszystkie$
        ^odrzuć wszystko$
        ^akceptuję i przechodzę do serwisu$
        ^przejdź do serwisu$
        ^ustawienia plików cookie$
        ^ustawienia cookies$
        ^zarządzaj zgodą$
        ^zarządzaj plikami cookie$
        ^zarządzaj zgodami$
        ^zarządzaj cookies
        ^zarządzaj plikami$
        ^ustawienia cookie-
        ^ustawienia plików$
        ^preferencje plików$
        ^preferencje cookies
        ^zmień ustawienia plików$
        ^zmień ustawienia cookie-
        ^zmień ustawienia prywatności$
        ^akceptuj cookie-
        ^akceptuję cookie-
        ^zezwól na wszystkie$
        ^zgadzam się na wszystkie$
        ^pokaż szczegóły cookie-
        klikając * zgadzasz się
        klikając * wyrażasz zgodę
        klikając * akceptujesz
        zgodę na używanie plików
        my i nasi * przechowujemy
        my i nasi partnerzy
        używamy plików cookie-
        plików cookie i podobnych
        plików cookies i podobnych
        ^zmień * plików cookie-
        ^tylko * pliki cookie-
        ^akceptuj * cookie-
        ^zaakceptuj * cookie-
        ^odrzuć * cookie-
        ^my i nasi
        ^my i naszych
        ~polityka prywatności
        ~politykę prywatności
        ~polityka cookies
        ~^akceptuję$
        ~^zgadzam się$
        ~^wyrażam zgodę$
        ~^odrzuć$
        ~^odmów$
        ~^rozumiem$
        ~^dowiedz się więcej$
        ~^zawsze aktywne$
        ~ustawienia zaawansowane
        ~pliki cookie-
        ~^dostosuj preferencje$
        ~^dostosuj ustawienia$
        ~^dostosuj zgody$
        ~^dostosuj$
        ~^zarządzaj preferencjami$
        ~^zarządzaj ustawieniami$
        ~^zarządzaj opcjami$
        ~^ustawienia prywatności$
        ~^ustawienia zaawansowane$
        ~^zapisz ustawienia$
        ~^zapisz preferencje$
        ~^zapisz wybór$
        ~^zapisz i zamknij$
        ~^zapisz moje wybory$
        ~^tylko niezbędne$
        ~^tylko konieczne$
        ~^tylko wymagane$
        ~^akceptuję tylko$
        ~^akceptuj tylko$
        ~^akceptuj niezbędne$
        ~^akceptuj wybrane$
        ~^akceptuję i$
        ~^akceptuj i$
        ~^zaakceptuj wybrane$
        ~^zaakceptuj i$
        ~^zezwól na wybór$
        ~^odrzuć opcjonalne$
        ~^kontynuuj bez akceptacji$
        ~^lista partnerów$
        ~^zaufani partnerzy$
        zezwól na pliki cookie-
        zaufanymi partnerami przetwarzamy
        ^{niezbędne|ściśle niezbędne|konieczne} {pliki cookie|pliki cookies|cookies|ciasteczka}$
        ^{funkcjonalne|analityczne} {pliki cookie|pliki cookies|cookies|ciasteczka}$
        ^{statystyczne|marketingowe|reklamowe|wydajnościowe} {pliki cookie|pliki cookies|cookies|ciasteczka}$
        ^{pliki cookie|pliki cookies|cookies|ciasteczka} {niezbędne|ściśle niezbędne|konieczne}$
        ^{pliki cookie|pliki cookies|cookies|ciasteczka} {funkcjonalne|analityczne}$
        ^{pliki cookie|pliki cookies|cookies|ciasteczka} {statystyczne|marketingowe|reklamowe|wydajnościowe}$
        ^zarządzanie {preferencjami|ustawieniami prywatności|opcjami prywatności|zgodami na cookies}$
        ^zarządzaj {ustawieniami prywatności|opcjami prywatności|zgodami na cookies}$
        ^{przejdź dalej|czytaj dalej} bez {akceptacji|akceptowania|wyrażania zgody|zgody}$
        ^kontynuuj bez {akceptowania|wyrażania zgody|zgody}$
        ^{akceptuj|akceptuję|zaakceptuj|zgadzam się} i {zamknij|zamykam|przejdź do serwisu}$
        ^{akceptuj|akceptuję|zaakceptuj|zgadzam się} i {przechodzę dalej|przejdź dalej}$
        ^{potwierdź|zatwierdź} {moje wybory|mój wybór|wybór plików cookie}$
        ^zapisz {mój wybór|wybór plików cookie}$
        ^{potwierdź|zapisz|zatwierdź} {wybrane zgody|moje ustawienia prywatności}$
        ^{twoje|państwa} {wybory|ustawienia|opcje} {dotyczące|w zakresie} prywatności$
        ^centrum {preferencji|ustawień} {prywatności|cookies|plików cookie}$
        ^polityka {plików cookie|plików cookies|ciasteczek|dotycząca plików cookie|dotycząca cookies}$
        ^ok, {akceptuję|akceptuj|zaakceptuj|zgadzam się na} {wszystko|wszystkie zgody|wszystkie usługi}$
        ^{akceptuję|akceptuj|zgadzam się na} {wszystko|wszystkie zgody|wszystkie usługi}$
        ^zaakceptuj {wszystkie zgody|wszystkie usługi}$
        ^{ustawienia|zarządzanie} {zgody|zgód|zgodami}$
        ^{zablokuj|odrzuć|wyłącz} {wszystkie pliki cookie|wszystkie pliki cookies}$
        ^{zablokuj|odrzuć|wyłącz} {wszystkie ciasteczka|opcjonalne cookies}$
        ^ukryj {baner|pasek|komunikat} {dotyczący|o} {plików|plikach|plikami} {cookie|cookies}$
        ^ukryj {baner|pasek|komunikat} {z|na temat} {plików|plikach|plikami} {cookie|cookies}$
        ^ta {usługa|strona} nie {korzysta z|używa|wykorzystuje} {plików|żadnych plików|żadnego pliku} {cookie|cookies}$
        ^ta {usługa|strona} nie {zainstalowała|wymaga} {plików|żadnych plików|żadnego pliku} {cookie|cookies}$
        ^ta strona nie {korzysta z|używa|wykorzystuje} żadnych plików {cookie|cookies} wymagających
        ^zgadzając się na korzystanie z usług {zewnętrznych|podmiotów trzecich}
        ^zgadzasz się na korzystanie ze wszystkich * usług$
        ^{menedżer|menadżer|zarządca} {cookies|plików cookie|zgód} od
        ^{treść|pokaż treść|wyświetl treść} {zewnętrzna|zewnętrzną|z zewnętrznego serwisu|z serwisu zewnętrznego}$
        ^{załaduj treść|wczytaj treść} {zewnętrzna|zewnętrzną|z zewnętrznego serwisu|z serwisu zewnętrznego}$
        ^{ta treść|ten materiał|ta zawartość} {pochodzi od|jest udostępniana przez} {zewnętrznego|dostawcę}
        ^{ta treść|ten materiał|ta zawartość} jest dostarczana przez {zewnętrznego|dostawcę}
        ^{ta treść|ten materiał|ta zawartość} {pochodzi od|jest udostępniana przez} {podmiot|stronę}
        ^{ta treść|ten materiał|ta zawartość} jest dostarczana przez {podmiot|stronę}
        ^aby {wyświetlić|zobaczyć} {tę treść|ten materiał|ten film} * {cookie|cookies|ciasteczka|zgodę}
        ^aby {obejrzeć|odtworzyć} {tę treść|ten materiał|ten film} * {cookie|cookies|ciasteczka|zgodę}
        ^aby {wyświetlić|zobaczyć} {to wideo|ten post|tę zawartość} * {cookie|cookies|ciasteczka|zgodę}
        ^aby {obejrzeć|odtworzyć} {to wideo|ten post|tę zawartość} * {cookie|cookies|ciasteczka|zgodę}
        ^{zaakceptuj|zezwól na|włącz} {pliki cookie|cookies|ciasteczka}, aby {wyświetlić|zobaczyć|obejrzeć|odtworzyć}
        ^{razem|wspólnie} z naszymi * {partnerami|dostawcami} {przetwarzamy|przechowujemy} {dane osobowe|twoje dane}
        ^{razem|wspólnie} z naszymi * {partnerami|dostawcami} {przetwarzamy|przechowujemy} {państwa dane|informacje na}
        ^{zgadzam się|akceptuję} i chcę przejść do serwisu$
        ^zgadzam się i przechodzę do serwisu$
        ^ustawienia zaawansowane {prywatności|plików cookie|cookies|zgód}$
        ~^{prawnie uzasadniony interes|lista dostawców|lista zaufanych partnerów|cele przetwarzania danych}$
        ~^{cele przetwarzania|nie wyrażam zgody}$
        ^zmień zgody$
        ^{spersonalizowane|personalizowane} {reklamy|treści} i {treści|reklamy}, pomiar
        ^{możesz|możecie} w {każdej chwili|dowolnym momencie} zmienić lub wycofać {zgodę|swoją zgodę}$
        ^{możesz|możecie} w {każdej chwili|dowolnym momencie} wycofać lub zmienić {zgodę|swoją zgodę}$
        ^{możesz|możecie} w {każdej chwili|dowolnym momencie} {zmienić lub wycofać|wycofać lub zmienić} swój wybór$
        ^{możesz|możecie} w {każdej chwili|dowolnym momencie} {wycofać|cofnąć} {zgodę|swoją zgodę|swój wybór}$
        ^{ta strona|nasza strona|serwis|strona} {korzysta z ciasteczek|używa ciasteczek} {aby|w celu|do}
        ^dalsze korzystanie ze strony oznacza, że
        ^{ta strona|ta witryna|nasza strona|nasz serwis|nasz portal|serwis|portal} {korzysta z|używa|wykorzystuje|stosuje} {ciasteczek|ciasteczka|plików cookies|plików cookie}
    """,
    "ru": """
        мы используем cookie-
        мы используем * файлы cookie-
        мы используем куки
        мы используем * куки
        мы применяем cookie-
        этот сайт использует * cookie-
        наш сайт использует * cookie-
        сайт использует файлы cookie-
        сайт использует cookie-
        на сайте используются cookie-
        на сайте используются файлы cookie-
        на нашем сайте используются * cookie-
        согласие на использование * cookie-
        соглашаетесь * использованием * cookie-
        соглашаетесь на использование * cookie-
        продолжая использовать * соглашаетесь
        ^принять файлы cookie
        ^принять cookie-
        ^отказаться от всех$
        ^настроить cookie-
        ^настройки {cookies|куки|cookie-файлов|файлов cookies|файлов куки}$
        ^настройка cookie-
        ^параметры cookie-
        ^управление cookie-
        ^управление согласием$
        ^управлять cookie-
        ^согласен с использованием$
        ^политика cookie-
        используем файлы cookie-
        соглашаетесь с использованием
        соглашаетесь на обработку
        вы соглашаетесь * cookie-
        мы и наши * обрабатываем
        мы и наши партнёры
        ^принять * cookie-
        ^отклонить * cookie-
        ^только * cookie-
        ^мы и наши * партнёр-
        ~продолжая пользоваться * сайтом
        продолжая пользоваться * сайтом * соглаша-
        продолжая пользоваться * сайтом * даете
        ~оставаясь на сайте
        оставаясь на сайте * соглаша-
        ~оставаясь на нашем сайте
        оставаясь на нашем сайте * соглаша-
        мы и наши * партнеры
        мы ценим вашу конфиденциальность
        мы заботимся о вашей конфиденциальности
        ваша конфиденциальность важна для нас
        ^принять все$
        ^принять все cookie$
        ^принять все файлы cookie$
        ^отклонить все$
        ^настройки cookie$
        ^настройки файлов cookie$
        ^управление файлами cookie$
        ^принять и закрыть$
        ~политика конфиденциальности
        ~политикой конфиденциальности
        ~политике конфиденциальности
        ~обработки персональных данных
        ~^принять$
        ~^принимаю$
        ~^согласен$
        ~^соглашаюсь$
        ~^отклонить$
        ~^понятно$
        ~^хорошо$
        ~^подробнее$
        ~файлы cookie-
        ~^принять выбранные$
        ~^принять необходимые$
        ~^принять и$
        ~^только необходимые$
        ~^только обязательные$
        ~^разрешить все$
        ~^разрешить выбранные$
        ~^отклонить необязательные$
        ~^настроить$
        ~^настроить параметры$
        ~^настройки конфиденциальности$
        ~^настройки приватности$
        ~^параметры конфиденциальности$
        ~^управление настройками$
        ~^управлять настройками$
        ~^сохранить настройки$
        ~^сохранить выбор$
        ~^продолжить без$
        ~^я согласен с$
        ^{разрешить|запретить|отключить} {все|использование|необязательные|выбранные} {cookie|cookies|куки|файлов cookie|файлы cookie}$
        ^{принять|отклонить} {все|необязательные|выбранные|только обязательные|только необходимые} {куки|файлы куки|кукис}$
        ^{принять|отклонить|разрешить|использовать} только {необходимые|обязательные|выбранные|технические}$
        ^{строго|абсолютно} необходимые {файлы cookie|cookies|cookie-файлы|куки|cookie}$
        ^{необходимые|обязательные|технические|функциональные|рекламные|аналитические|маркетинговые|статистические|целевые|сторонние} {файлы cookie|cookie-файлы|cookies|cookie|куки}$
        ^{файлы cookie|cookies|куки} {для таргетинга|производительности|социальных сетей|для аналитики|для рекламы|настроек|предпочтений}$
        ^всегда {активно|активны|включено|включены}$
        ^управлять {предпочтениями|согласием|согласиями|настройками конфиденциальности|параметрами конфиденциальности|настройками приватности|сервисами|вариантами}$
        ^управление {предпочтениями|согласиями|настройками конфиденциальности|параметрами конфиденциальности|настройками приватности|сервисами|вариантами}$
        ^{изменить|настроить|посмотреть|показать|сохранить|открыть} {мои предпочтения|предпочтения|настройки конфиденциальности|параметры конфиденциальности|настройки согласия}$
        ^продолжить без {принятия|согласия|подтверждения}$
        ^{согласиться|согласен|сохранить|подтвердить|отклонить} и {закрыть|продолжить|выйти}$
        ^подтвердить {мой выбор|свой выбор|мои настройки|мои предпочтения}$
        ^сохранить {мой выбор|свой выбор|мои настройки}$
        ^{ваш выбор|ваши настройки|ваши параметры|центр настройки|центр настроек} {в отношении конфиденциальности|конфиденциальности|cookie|файлов cookie|приватности}$
        ^{отозвать|изменить} {согласие|своё согласие|свое согласие на использование cookie}$
        ^{список|перечень} {поставщиков iab|партнеров iab|партнеров (поставщиков)|партнеров и поставщиков}$
        ^{хранение|сохранение} и/или {доступ к информации|получение доступа к информации} на устройстве
        {хранить и/или получать доступ|сохранять и/или получать доступ|храним и/или получаем доступ} к информации на устройстве
        ^{персонализированная реклама|персонализированные реклама} и {контент|персонализированный контент}, {измерение|оценка}
        ^{использование точных данных|точные данные} {геолокации|о местоположении} и идентификация
        ^{показать|загрузить|разрешить|разблокировать|отображать|всегда разрешать|всегда показывать} {внешний|сторонний} {контент|материал|элемент}$
        ^этот {контент|материал|элемент} {предоставлен|предоставляется|размещен} {третьей стороной|сторонним сервисом|третьими лицами|внешним сервисом}
        чтобы {просмотреть|увидеть|посмотреть} {этот контент|этот материал|это видео|контент|видео}, {примите|разрешите} * {cookie-|куки}
        ^этот {контент|элемент|материал} {заблокирован|скрыт|недоступен} * {cookie-|куки}
        ^нажмите, чтобы {принять|разрешить} * {cookie-|куки}
        ^{этот|наш} {сайт|веб-сайт|сервис} не {использует|сохраняет} {cookie-|куки|кукис|файлы cookie}
        ^{этот|данный|наш} {сайт|веб-сайт|сервис|портал|ресурс} {использует|применяет} {куки|кукис}
        ^{скрыть|закрыть} {баннер|уведомление|сообщение} {о cookie|о файлах cookie|cookie|о куки}$
        ^мы {собираем|обрабатываем|сохраняем|храним} {cookie-|куки|файлы cookie-|файлы куки}
        {сервисов|сервисы|служб} {третьих лиц|третьих сторон} * {cookie-|куки|кукис}
        ^{разрешая|активируя|включая} {эти сервисы|сервисы|службы|эти службы} {третьих лиц|третьих сторон|сторонних компаний}
        ^{кукис|куки|cookie} {менеджер|манаджер} {от|tarteaucitron}
        ^вы {разрешаете|позволяете|включаете} {сервисы|службы} {третьих лиц|третьих сторон}$
        ^{ок|ok|да|хорошо}, {принять все|разрешить все|активировать все|все активировать|все принять|согласен|я согласен}$
        ^{защитить|защищаем|мы защищаем|мы уважаем|мы ценим} {вашу конфиденциальность|вашу приватность|ваши персональные данные|ваши личные данные}$
        ^персонализировать$
        ^на {сайте|нашем сайте|этом сайте|информационном ресурсе|информационном ресурсе (сайте)} {применяются|используются} рекомендательные технологии
        ^{правила|условия} применения рекомендательных технологий$
        ^{нажимая|продолжая|оставаясь} * {соглашаетесь|даете согласие|принимаете} * {яндекс.метрик-|яндекс метрик-|метрических программ|политикой обработки}
        ^{на сайте|на нашем сайте|на этом сайте} {осуществляется|производится|ведется} {обработка|сбор} {файлов cookie|cookie-файлов}
    """,
    "sv": """
        ^vi använder cookies$
        vi använder cookies {för att|på webbplatsen|på vår|på sajten|på den här|och liknande}
        vi använder cookies. {läs|genom|om|du|vissa|klicka|för}
        ^vi använder kakor$
        vi använder kakor {för att|på webbplatsen|på vår|på sajten|på den här|och liknande}
        vi använder kakor. {läs|genom|om|du|vissa|klicka|för}
        vi använder oss av cookies
        denna webbplats använder kakor
        den här webbplatsen använder cookies
        den här webbplatsen använder kakor
        den här sidan använder cookies
        denna sida använder cookies
        denna site använder cookies
        använder vår hemsida cookies
        webbplats använder cookies
        webbplatser använder cookies
        använder cookies för att
        används cookies för att
        använder kakor för att
        accepterar du att cookies
        godkänner du vår användning av cookies
        godkänner du att * cookies
        samtycker du till * cookies
        samtycker du till att cookies
        samtycker * till användandet av
        accepterar inte cookies
        tillåt cookies
        vi och våra * partners
        vi och våra partner-
        lagra och/eller få åtkomst till information
        vi värnar om din integritet
        vi bryr oss om din integritet
        din integritet är viktig för oss
        ^endast nödvändiga cookies$
        ^bara nödvändiga cookies$
        ^hantera cookies$
        ^cookieinställningar$
        ^inställningar för cookies$
        ^inställningar för kakor$
        ^anpassa cookies$
        ^om cookies$
        ^hantera samtycke$
        ^hantera kakor
        ^hantera cookies
        ^anpassa kakor
        ^anpassa cookies
        ^ändra cookieinställningar
        ^ändra dina cookie-
        ^visa cookies
        ^godkänn cookies
        ^godkänn kakor
        ^acceptera kakor
        {den här|denna} {webbplatsen|webbplats|sidan|sajten|hemsidan|webbsidan|hemsida} {använder|sätter|lagrar} * {cookies|kakor}
        vår {webbplats|sajt|hemsida|sida} {använder|sätter|lagrar} * {cookies|kakor}
        vi använder * {cookies|kakor} {för att|på webbplatsen|på vår|på sajten|på den här|och liknande|och andra|för statistik}
        {endast|bara|enbart} {nödvändiga|absolut nödvändiga|funktionella|strikt nödvändiga} {kakor|cookies}
        ^{godkänn|acceptera|tillåt|neka|avvisa} {endast|bara} nödvändiga {kakor|cookies|}$
        ^{godkänn|acceptera|tillåt|neka|avvisa|avböj} {alla|alla kakor|alla cookies|samtliga|samtliga kakor|kakor|cookies|valda}$
        ^{godkänn|acceptera|tillåt|jag godkänner|acceptera alla|godkänn alla} och {fortsätt|stäng|gå vidare|gå till sidan}$
        ^{fortsätt utan att godkänna|fortsätt utan att acceptera}$
        ^{ändra|hantera|anpassa|visa|öppna} {cookieinställningar|cookie-inställningar|kakinställningar|inställningar för cookies|inställningar för kakor|dina cookieinställningar}$
        ^{kakor|cookies} hjälper oss
        ^{vissa|några} {kakor|cookies} är nödvändiga
        ^du kan {när som helst|alltid} {ändra|återkalla|ta tillbaka} {ditt val|ditt samtycke|dina val}
        ^du kan {ändra|återkalla|ta tillbaka} {ditt val|ditt samtycke|dina val} när som helst
        ^{webbplatsen använder|den här webbplatsen använder|den här sidan använder|sidan använder} * {cookies|kakor}
        ^vi och våra partner
        ~{liknande tekniker|liknande teknik|våra partner|med ditt samtycke|bästa möjliga upplevelse|bättre upplevelse}
        ~{anpassa|personanpassa} {innehåll|innehållet|annonser|innehåll och annonser}
        ~{analysera|mäta} {trafiken|vår trafik|användningen|besöken}
        {i vår|om vår|vår} {cookiepolicy|kakpolicy|cookie-policy|cookieinformation}
        ^{får vi|godkänner du att vi|är det okej att vi|tillåter du att vi} * {kakor|cookies}
        ^{tillåt|godkänn|acceptera} {urval|val|mitt urval|mina val|allt}$
        ^{endast|bara} nödvändiga$
        ^för att {se|visa} {innehållet|videon|kartan|det här innehållet|den här videon} {behöver du|måste du} * {kakor|cookies|samtycke}
        ^vi {vill gärna|skulle vilja|vill} använda {kakor|cookies}
        vi behöver ditt {samtycke|godkännande} * {kakor|cookies}
        ^genom att {fortsätta|använda|surfa|klicka|besöka} * {godkänner du|accepterar du|samtycker du} * {cookies|kakor}
        ^{spara|bekräfta} {mina val|dina val}$
        ^neka cookies
        ^återkalla samtycke$
        ^cookieinställningar
        ^cookie-inställningar
        ^kakinställningar
        genom att klicka på * godkänn-
        genom att klicka på * accepterar
        genom att klicka på * samtycker
        återkalla ditt samtycke
        vi och våra * lagrar
        ^acceptera * cookies$
        ^godkänn * cookies$
        ^neka * cookies$
        ^avvisa * cookies$
        ^endast * cookies$
        ^tillåt * cookies$
        ~cookiepolicy
        ~integritetspolicy
        ~personuppgiftspolicy
        ~^acceptera$
        ~^godkänn$
        ~^jag förstår$
        ~^jag accepterar$
        ~^neka$
        ~^avvisa$
        ~^läs mer$
        ~^inställningar$
        ~^alltid aktiv$
        ~om cookies
        ~^hantera inställningar$
        ~^hantera mina$
        ~^hantera val$
        ~^hantera alternativ$
        ~^anpassa inställningar$
        ~^anpassa val$
        ~^ändra inställningar för$
        ~^ändra dina inställningar$
        ~^ändra inställningar$
        ~^visa inställningar$
        ~^visa detaljer$
        ~^spara inställningar$
        ~^spara val$
        ~^spara och$
        ~^enbart nödvändiga$
        ~^tillåt endast$
        ~^tillåt nödvändiga$
        ~^godkänn endast$
        ~^godkänn nödvändiga$
        ~^acceptera endast$
        ~^acceptera nödvändiga$
        ~^fortsätt utan att$
        ~^integritetsinställningar$
        ~^sekretessinställningar$
        ^{strikt nödvändiga|absolut nödvändiga|nödvändiga|tekniskt nödvändiga|funktionella} {cookies|kakor}$
        ^{statistik|prestanda|marknadsförings|funktions|reklam|annons|analys|tredjeparts|tredjepart}{cookies|kakor|-cookies|-kakor}$
        ^{cookies|kakor} för {marknadsföring|statistik|analys|prestanda|funktionalitet|reklam|annonser|sociala medier}$
        ^{hantera|ändra|spara} {preferenser|mina preferenser|dina preferenser|mina inställningar för cookies|mina samtycken|samtycken|samtyckesval}$
        ^fortsätt utan {samtycke|att samtycka|att godkänna cookies}$
        ^{dina|mina} {integritetsval|sekretessval|samtyckesval|integritetsinställningar|cookieval|cookie-val}$
        ^externt innehåll$
        ^{det här|detta} innehållet {tillhandahålls av|levereras av} en {tredje part|extern leverantör|extern tjänst|tredjepartsleverantör}
        ^{det här|detta} innehållet {kommer från|hämtas från} en {tredje part|extern leverantör|extern tjänst|extern källa|tredjepartsleverantör}$
        ^{innehåll från|visa innehåll från|tillåt innehåll från} {en extern leverantör|externa leverantörer|en tredje part|tredje part|tredjepart|externa tjänster}
        ^här {finns|visas} {innehåll|externt innehåll|ett inlägg} från * {godkänna|acceptera|tillåta} {kakor|cookies|innehållet}
        ^för att {visa|se|ta del av} {det här innehållet|detta innehåll} {behöver vi|krävs|behövs} {ditt samtycke|ditt godkännande}
        ^{anpassad|personligt anpassad|personanpassad} {reklam|annonsering} och {anpassat innehåll|innehåll}, {mätning|annonsmätning}
        {exakta|precisa} uppgifter om geografisk {positionering|plats|position}
        ^{visa|lista över|våra} {leverantörer|partner|partners|samarbetspartner|tredjepartsleverantörer} {och ändamål|(leverantörer)|och deras ändamål}$
        ^{visa leverantörer|lista över leverantörer|leverantörslista|berättigat intresse|berättigade intressen|iab-leverantörer}$
        ^{dölj|stäng|visa} {cookiebanner|cookiebannern|cookie-banner|cookies banner|cookie-rutan|cookierutan|cookie-meddelandet|cookiemeddelandet}$
        ^{dataskydd|integritet|personuppgifter|sekretess} och {cookies|kakor}$
        ^skydd av din {integritet|personliga integritet}$
        ^ok, {acceptera|godkänn|tillåt|jag accepterar|jag godkänner} {allt|alla|alla cookies}$
        ^{den här tjänsten|denna tjänst|denna webbplats|den här webbplatsen} {använder inte|använder ingen|använder inga|har inte installerat någon|har inte installerat några} {cookie|cookies|kakor}
        ^{du tillåter|tillåt|tillåter du|godkänn|neka} alla {tjänster|tjänster från tredje part|tredjepartstjänster|tredje parts tjänster}$
        ^genom att {tillåta|godkänna|aktivera} dessa tjänster * {cookies|kakor}
        {sidan|webbplatsen|webbplats|sajten|formuläret|sida} {skyddas|är skyddad|är skyddat} av {recaptcha|google recaptcha|hcaptcha}
        ^skyddas av recaptcha
        ^googles {integritetspolicy|sekretesspolicy} och {användarvillkor|villkor|tjänstevillkor} {gäller|tillämpas}
        ~^{alltid aktiva|alltid på|nödvändiga|statistik|marknadsföring|preferenser|leverantörer|anpassa|visa mer information}$
        ^{om cookies|cookies|kakor} och {personuppgifter|integritet|dataskydd}$
        ^välj vilka {cookies|kakor} du {godkänner|accepterar|vill tillåta}$
    """,
    "ja": """
        {このサイトでは|このサイトは|当ページでは|このページでは|このウェブサイトでは|本ウェブサイトでは|当ウェブサイトは|本サイトは|当社では|当社は|私たちは|弊社は|弊社では|当社ウェブサイトでは|当社のサイトでは|当社のウェブサイトでは}*{クッキー|cookie}{を使用|を利用|を使って|を用いて|を活用}
        {cookie|クッキー}を{使用しております|利用しております|使っています|用いています|使用いたします|活用しています|保存しています|使用いたしております}
        {利便性|ユーザー体験|サービス|サイト|ユーザーエクスペリエンス|アクセス|広告|コンテンツ|トラフィック}*{ために|目的で|ため、|ため}{cookie|クッキー}を{使用しています|利用しています|使用しており|利用しており|使用します|利用します}
        {引き続き|続けて|そのまま|このまま}*{cookie|クッキー}{の使用|の利用|に}*{同意|みなし|承諾}
        {同意したとみなされます|同意いただいたものと|同意されたものと|承諾いただいたものと}
        ^{同意して|承諾して|許可して|確認して}{続行|続行する|進む|次へ|サイトへ|続ける}$
        ^{すべて|全て|すべてに}{同意して|受け入れて|許可して|承認して}{閉じる|続行|続行する|続ける|進む}$
        ^{必要なもの|必須のもの|必要最小限|必須項目|必要なcookie|必須cookie}{のみ|だけ}{許可|許可する|受け入れる|同意|同意する|使用|使用する|を許可|を許可する|を受け入れる|を使用|を使用する}$
        ^{すべて|全て}{承諾|承諾する|を許可|を許可する|を受け入れる|を拒否|を拒否する|に同意する|同意する|承認する|を承認}$
        ^{cookie|クッキー}{を拒否|を拒否する|に同意する|を許可|を承認|ポリシーを見る|の詳細設定|の詳細}$
        cookieを使用しています
        cookieを使用します
        cookieを利用しています
        cookieを利用します
        クッキーを使用しています
        クッキーを使用します
        クッキーを利用しています
        cookie(クッキー)を使用
        cookie(クッキー)を利用
        当サイトでは*cookie
        当サイトは*cookieを
        本サイトでは*cookie
        当ウェブサイトでは*cookie
        このサイトはcookieを
        このサイトでは*cookie
        このウェブサイトは*cookieを
        cookieの使用に同意
        cookieの利用に同意
        クッキーの使用に同意
        cookieの設定を
        お客様のプライバシーを尊重
        お客様のプライバシーを大切に
        ^すべて許可$
        ^すべて許可する$
        ^すべて受け入れる$
        ^すべて拒否$
        ^すべて拒否する$
        ^すべてのcookieを受け入れる$
        ^すべてのcookieを許可$
        ^すべてのcookieを許可する$
        ^すべてのcookieを拒否$
        ^すべてのcookieを拒否する$
        ^すべてのクッキーを受け入れる$
        ^cookieを受け入れる$
        ^cookieを許可する$
        ^cookie設定$
        ^cookieの設定$
        ^クッキー設定$
        cookie及び類似
        cookieと類似
        ^必要なcookie
        ^必要なクッキー
        ^必須cookie
        ^必須のcookie
        ^cookie設定
        ^cookieの設定
        ^cookieを管理
        ^クッキーの設定
        ^すべて同意$
        ^すべてに同意$
        ^すべて承認$
        ^すべて受け入$
        ^全て許可$
        ^全て拒否$
        ^全て受け入$
        ^すべてのcookieを
        ^全てのcookieを
        ^全てのクッキーを
        ^すべてのクッキーを
        ^同意の管理$
        ^同意を管理$
        ^同意を撤回$
        当社と * パートナー
        同意したものとみなし
        当サイトでは * クッキー
        当サイトは * クッキー
        ~^プライバシー設定$
        ~プライバシーポリシー
        ~クッキーポリシー
        ~cookieポリシー
        ~^同意する$
        ~^同意して閉じる$
        ~^同意しない$
        ~^拒否する$
        ~^許可する$
        ~^閉じる$
        ~^詳細はこちら$
        ~^詳しくはこちら$
        ~サードパーティー*cookie
        ~^設定をカスタマイズ$
        ~^設定を管理$
        ~^設定を変更$
        ~^設定を保存$
        ~^選択を保存$
        ~^選択したものを許可$
        ~^選択を許可$
        ~^カスタマイズ$
        ~^プライバシーの設定$
        ~^プライバシー設定を変更$
        ~^同意せずに続ける$
        ~クッキー
        ^{この|当}サービスは{クッキー|cookie| cookie }を{使用|保存|インストール}{しません|していません|しておりません}$
        ^{この|当|本}{ウェブサイト|サイト|webサイト}は*{同意が必要な|必須でない}{クッキー|cookie| cookie }を{使用|利用}
        ^{tarteaucitron|tarteaucitron.js} による
        ^{クッキー|cookie|cookie }{ バナー|通知|の通知|設定}を{非表示にする|閉じる|隠す}$
        ^{クッキー|cookie}バナーを{非表示にする|閉じる|隠す}$
        {第三者|サードパーティー|サードパーティ}*{許可|有効に}*{クッキー|cookie}*{同意するもの|同意したもの|同意した}
        ^{すべて|全て}の{サードパーティー|サードパーティ|第三者}{サービス|の サービス|のサービス}を{許可|有効に}
        {当社|弊社|当サイト}{および|と|及び}{パートナー|当社のパートナー|提携企業|ベンダー|広告パートナー}*{デバイス|端末|機器}*{保存|アクセス}し{ます|、}
        ^{絶対に|厳密に|}{必要な|必須の|必須}{クッキー|cookie| cookie}{のみ|}$
        ^{機能性|機能|パフォーマンス|分析|統計|マーケティング|ターゲティング|広告|ソーシャルメディア}{クッキー|cookie| cookie|用クッキー|用cookie}$
        ^{常に|常時}{アクティブ|有効|オン|許可}$
        ^{同意しない|同意せずに|受け入れずに|許可せずに}{で|}{続行|続行する|進む|閲覧}$
        ^{同意しない|受け入れずに|許可せずに}{で|}続ける$
        ^同意せずにで続ける$
        ^{同意|承諾|許可|受け入れ}{閉じる|続ける|続行|進む|続行する}$
        ^受け入れして{閉じる|続ける|続行|進む|続行する}$
        ^承諾して閉じる$
        ^許可して閉じる$
        ^全て{拒否する|許可する|受け入れる}$
        ^{選択|設定|選択内容|設定内容}を{確認|確定}{する|}$
        ^{選択|設定|選択内容|設定内容}を保存する$
        ^{選択内容|設定内容}を保存$
        ^{あなた|お客様}の{プライバシー|プライバシー設定|プライバシーの選択|プライバシーに関する選択|プライバシー権}$
        ^{お客様|あなた|ユーザー}の{プライバシー|プライバシー保護}を{尊重|大切に|重視}{します|しています|いたします}
        ^{プライバシー|個人情報}{設定センター|プリファレンスセンター|設定の管理|に関する選択}$
        ^{同意|cookie|クッキー|プライバシー}{設定|の設定}を{管理|管理する|変更する|カスタマイズ|カスタマイズする|開く}$
        ^{同意|cookie|クッキー}{設定|の設定}を変更$
        ^プライバシーの設定を変更$
        ^{外部|第三者の|埋め込み}コンテンツ{を表示|を表示する|の表示を許可|を読み込む|の読み込み}$
        {このコンテンツ|この埋め込み|この動画|この投稿}*{表示|閲覧|視聴}するには*{cookie|クッキー}*{同意|許可|有効}
        {外部サービス|第三者|サードパーティー}*{コンテンツ|提供}*{cookie|クッキー}を{許可|承諾|有効}
        ^{cookie|クッキー}を使用して{います|おります|サービス|サイトの|当サイト|利便性}
    """,
    "zh": """
        ^{同意|接受|接受全部|全部接受|同意全部|我同意|确认|允許|允许}{并|並}{关闭|關閉|继续|繼續|继续浏览|繼續瀏覽|進入|进入}$
        ^{仅|僅|只|仅限|只限|僅限}{接受|允许|允許|使用|同意}{必要的|必需的|必要|必需|基本}{cookie|cookies|项目|項目|cookie設定}$
        ^{仅|僅|只}{必要的|必需的|必要|必需}{cookie|cookies}$
        {继续|繼續}{浏览|瀏覽|使用|访问|造訪}{本网站|本網站|本站|我们的网站|我們的網站|此网站|此網站|网站}*{同意|接受}*cookie
        我们使用*cookie-
        我们会使用*cookie-
        我们和我们的合作伙伴*cookie-
        本网站使用*cookie-
        本站使用*cookie-
        此网站使用*cookie-
        该网站使用*cookie-
        本网站会使用*cookie-
        我们的网站使用*cookie-
        您同意我们使用*cookie-
        您同意*使用*cookie-
        同意我们的cookie-
        继续浏览本网站*同意
        我们重视您的隐私
        我们尊重您的隐私
        您的隐私对我们*重要
        我們使用*cookie-
        我們會使用*cookie-
        本網站使用*cookie-
        本站使用了*cookie-
        此網站使用*cookie-
        我們的網站使用*cookie-
        您同意我們使用*cookie-
        同意我們的cookie-
        即表示您同意*cookie-
        繼續瀏覽*即表示
        我們重視您的隱私
        我們重視你的隱私
        我們尊重您的隱私
        ^接受所有cookie$
        ^接受所有 cookie$
        ^接受全部cookie$
        ^接受所有cookies$
        ^接受全部$
        ^全部接受$
        ^接受所有$
        ^全部拒绝$
        ^拒绝所有$
        ^拒绝所有cookie$
        ^全部拒絕$
        ^拒絕所有cookie$
        ^cookie设置$
        ^cookie 设置$
        ^cookie設定$
        ^cookie 設定$
        ^管理cookie$
        ^管理 cookie
        ^管理cookie
        ^仅接受必要$
        ^只接受必要$
        ^拒绝全部$
        ^拒绝非必要$
        ^自定义 cookie
        ^更改 cookie
        ^更改cookie
        ^cookie 设置
        ^cookie 偏好
        ^cookie 政策$
        ^拒絕全部$
        ^拒絕所有$
        ^僅接受必要$
        即表示您同意 * cookie
        即表示同意 * cookie
        您同意 * cookie
        同意使用 cookie
        我们使用 cookie
        本網站使用 * cookie
        本网站使用 * cookie
        ^仅使用 * cookie$
        ^仅接受 * cookie$
        ^拒绝 * cookie$
        ^接受 * cookie$
        ^拒絕 * cookie$
        ~^隐私设置$
        ~^隱私設定$
        ^隐私偏好中心$
        ~^隱私權設定$
        ^您的隐私选择$
        ~隐私政策
        ~隐私声明
        ~隱私政策
        ~隱私權政策
        ~cookie政策
        ~cookie 政策
        ~^接受$
        ~^同意$
        ~^拒绝$
        ~^拒絕$
        ~^我同意$
        ~^我知道了$
        ~^知道了$
        ~^了解更多$
        ~^瞭解更多$
        ~^关闭$
        ~^關閉$
        ~第三方*cookie
        ~^仅使用必要$
        ~^仅必要$
        ~^接受必要$
        ~^全部允许$
        ~^允许所有$
        ~^自定义设置$
        ~^隐私偏好$
        ~^全部允許$
        ~^僅使用必要$
        ~^管理偏好設定$
        ~^自訂設定$
        ^{为|為}{提供|给|給|让|讓|改善|提升|了}*{您|你|使用者|用户}*cookie
        ^{此|此处|此處|该|該|本|以下}{内容|內容|影片|视频|嵌入内容}{由|来自|來自}*{第三方|youtube|facebook|平台}*{cookie|许可|許可|同意}
        {点击|點擊|点选|點選|按下}*{同意|接受}*{即|代表|表示}*{隐私|隱私|cookie}
        {继续|繼續}{浏览|瀏覽|使用}*{即|代表|表示|视为|視為}*{同意|接受}*{cookie|隐私|隱私}
        ^{管理|自定义|自訂|调整|調整|修改|更改}{cookie|cookies|隐私|隱私}{设置|設定|偏好|偏好設定|选项}$
        ^{好的|好|ok|是的},{全部|}{接受|同意}{全部|所有|}$
        ^{此|该|本}服务{不|未|没有|不会}{存储|储存|存放|使用|安装}*cookie-
        ^{此|該|本}服務{不|未|沒有|不會}{儲存|存放|使用|安裝}*cookie-
        ^{通过|由|使用} {tarteaucitron-|tarteaucitron.js-}
        ^透過 {tarteaucitron-|tarteaucitron.js-}
        ^{通过|由|使用}tarteaucitron-
        ^透過tarteaucitron-
        ^{隐藏|关闭}{ cookie|cookie}{ 横幅|横幅| 通知|通知|提示| 提示}$
        ^{隱藏|關閉}{ cookie|cookie}{ 橫幅|橫幅| 通知|通知|提示| 提示}$
        我们{和|与|及}{我们的|}*{合作伙伴|供应商}*{存储|储存|访问|存取|处理}*{设备上|您的设备|个人数据|您的数据}
        我們{和|與|及}{我們的|}*{合作伙伴|合作夥伴|供應商}*{儲存|存取|處理}*{裝置上|設備上|您的裝置|您的資料|個人資料}
        ^{严格|绝对|完全|}{必要|必需}{的|性|类|} {cookie|cookies}$
        ^{嚴格|絕對}{必要|必需}{的|性|類|} {cookie|cookies}$
        ^完全{必要|必需}類 {cookie|cookies}$
        ^{必要|必需}類 {cookie|cookies}$
        ^{严格|绝对|完全|}{必要|必需}{的|性|类|}{cookie|cookies}$
        ^{嚴格|絕對}{必要|必需}{的|性|類|}{cookie|cookies}$
        ^完全{必要|必需}類{cookie|cookies}$
        ^{必要|必需}類{cookie|cookies}$
        ^{功能|性能|效能|统计|营销|市场营销|定向|目标}{型|性|类|} {cookie|cookies}$
        ^{功能|性能|效能|統計|行銷|定向|目標|分析}類 cookie$
        ^{統計|行銷|目標|分析}型 cookie$
        ^{統計|行銷|目標|分析}性 cookie$
        ^{統計|行銷|目標|分析} cookie$
        ^{功能|性能|效能|統計|行銷|定向|目標|分析}類 cookies$
        ^{統計|行銷|目標|分析}型 cookies$
        ^{統計|行銷|目標|分析}性 cookies$
        ^{統計|行銷|目標|分析} cookies$
        ^{功能|性能|效能|统计|营销|市场营销|定向|目标}{型|性|类|}{cookie|cookies}$
        ^{功能|性能|效能|統計|行銷|定向|目標|分析}類cookie$
        ^{統計|行銷|目標|分析}型cookie$
        ^{統計|行銷|目標|分析}性cookie$
        ^{統計|行銷|目標|分析}cookie$
        ^{功能|性能|效能|統計|行銷|定向|目標|分析}類cookies$
        ^{統計|行銷|目標|分析}型cookies$
        ^{統計|行銷|目標|分析}性cookies$
        ^{統計|行銷|目標|分析}cookies$
        ^{始终|一律}{启用|有效|开启|处于活动状态}$
        ^{始終|一律|永遠}{啟用|開啟|活動|為啟用狀態}$
        ^{始終|永遠}有效$
        ^{不接受|不同意|拒绝}{并|而|}继续{浏览|访问|}$
        ^{不接受|不同意|拒絕}{并|並|而|}繼續{瀏覽|}$
        ^{接受|同意}并继续访问$
        ^{接受|同意}{并|並}進入網站$
        ^{确认|保存|储存}{我的|您的|}{选择|偏好|偏好设置|选项}$
        ^{確認|保存|儲存}{我的|您的|}{選擇|偏好設定|設定}$
        ^{確認|儲存}{我的|您的|}偏好$
        ^{您的|你的|}隐私{选项|偏好设置中心}$
        ^{你的|}隐私选择$
        ^{您的|你的}隐私偏好中心$
        ^{您的|你的|}{隱私|隱私權}{選擇|選項|偏好中心|偏好設定中心|設定中心}$
        ^{我们|本站}{重视|尊重|关心|在乎}{您|你}的隐私$
        ^{我們|本站}{重視|尊重|關心|在乎}{您|你}的{隱私|隱私權}$
        ^{管理|自定义}{同意|许可}{偏好|偏好设置|选项|}$
        ^自訂{同意|許可}{偏好|偏好設定|設定|}$
        ^管理許可{偏好|偏好設定|設定|}$
        ^管理同意{偏好設定|設定}$
        ^{显示|允许}{外部|第三方|嵌入}内容$
        ^{顯示|允許}{外部|第三方|嵌入}內容$
        ^{要|若要}{查看|观看|浏览}{此|该|这}{内容|视频|影片}*{接受|同意|允许}*cookie-
        ^{要|若要}{觀看|檢視}{此|該|這}{內容|視頻|影片}*{接受|同意|允許}*cookie-
        ^{要|若要}查看{該|這}{內容|視頻|影片}*{接受|同意|允許}*cookie-
        ^{要|若要}查看此{內容|視頻}*{接受|同意|允許}*cookie-
        ^{要|若要}查看此影片*允許*cookie-
        {外部|第三方}内容*{接受|同意|允许}*{cookie-|隐私设置}
        {外部|第三方}內容*{接受|同意|允許}*{cookie-|隱私設定}
        {拒绝|停用|禁用}{所有|全部}{非必要|非必需}{的|} {cookie|cookies}
        拒絕{所有|全部}{非必要|非必需}{的|} {cookie|cookies}
    """,
    "ko": """
        {이 사이트는|본 사이트는|이 웹사이트는|본 웹사이트는|본 웹페이지는|이 웹페이지는|본 페이지는|이 페이지는|저희 사이트는|우리 사이트는|저희 웹사이트는|이 사이트에서는|본 사이트에서는|당사 웹사이트는|당사 사이트는|홈페이지는} * {쿠키를|쿠키|쿠키와|쿠키 및|cookie를|쿠키(cookie)를} {사용|이용|활용|저장|유사}-
        {서비스|콘텐츠|경험|트래픽|광고|이용자|사용자|방문자|맞춤|맞춤형|편의|접속} * {위해|위하여|위한|목적으로} {쿠키를|쿠키와|쿠키 및} {사용합니다|이용합니다|사용하고 있습니다|이용하고 있습니다|활용합니다|활용하고 있습니다}
        {저희는|당사는|우리는|저희} * 쿠키를 {사용|이용|활용}-
        {쿠키|쿠키의} {사용에|이용에|활용에} {동의하신 것으로|동의한 것으로|동의하는 것으로|동의하게 됩니다|동의하시는}
        {계속|이용을 계속|사이트를 계속|계속해서} {이용|이용하|이용하시|사용하|사용하시|방문하|진행하|둘러보|탐색하}면 * 쿠키-
        ^동의하고 {계속|계속하기|닫기|계속 진행|진행하기|진행|시작하기}$
        ^{모두|모든 쿠키|전체|전부} {수락하고|허용하고|동의하고} {닫기|계속|계속하기|진행}$
        ^{필수|필요한|필수적인} {항목만|쿠키만|것만|쿠키} {허용|수락|동의|사용|허용하기|수락하기}$
        ^{모두|전체} {동의하기|수락하기|허용하기|거부하기|거절|거절하기|동의 안 함}$
        ^쿠키 {수락|허용|거부|동의|설정 변경|설정하기|사용 동의|설정 관리|기본설정|정책 보기}$
        사이트는 * 쿠키를 사용
        사이트에서는 * 쿠키를 사용
        웹사이트는 쿠키를
        페이지는 쿠키를 사용
        저희는 쿠키를
        당사는 쿠키를
        쿠키를 사용하고 있습니다
        ~쿠키를 사용합니다
        개선을 위해 쿠키를
        향상을 위해 쿠키를
        제공을 위해 쿠키를
        분석을 위해 쿠키를
        쿠키를 사용하여 콘텐츠-
        쿠키를 사용하여 트래픽-
        쿠키 사용에 동의하-
        쿠키의 사용에 동의하-
        쿠키 사용에 대한 자세한
        쿠키 및 유사 기술을
        쿠키 및 이와 유사한 기술
        계속 이용하면 * 동의하는 것으로
        계속 사용하시면 * 동의하는 것으로
        계속 사용하면 * 쿠키
        개인정보를 소중히 생각합니다
        개인정보를 소중하게 생각합니다
        개인정보 보호를 중요하게 생각합니다
        당사와 * 파트너는
        ^모든 쿠키 허용$
        ^모든 쿠키 수락$
        ^모두 허용$
        ^모두 수락$
        ^모두 동의$
        ^모두 거부$
        ^모든 쿠키 거부$
        ^필수 쿠키만
        ^쿠키 설정$
        ^쿠키 설정 {변경하기|관리하기|보기|안내|저장|열기|닫기}$
        ^쿠키 설정{을|은|에서} {변경하|관리하|언제든|확인하|거부하}-
        ^쿠키 관리$
        ^쿠키 기본 설정
        ^쿠키 안내$
        ^선택 허용$
        ~개인정보처리방침-
        ~개인정보 처리방침-
        ~쿠키 정책-
        ~^동의$
        ~^동의함$
        ~^동의합니다$
        ~^허용$
        ~^거부$
        ~^수락$
        ~^확인$
        ~^닫기$
        ~^자세히 보기$
        ~^설정 변경$
        ~^항상 활성$
        ~쿠키-
        ^{이|본|해당} 서비스는 {쿠키를|쿠키} {저장하지|사용하지|설치하지} {않습니다|않았습니다|않아요}$
        ^쿠키 {배너|알림|공지|창|팝업} {숨기기|닫기|끄기}$
        {제3자|제 3자|타사} {서비스|서비스를|서비스의|서비스에} * {쿠키|쿠키의|쿠키를|쿠키의 저장} * {동의|허용|저장}-
        {쿠키를|쿠키} {설치할|저장할|사용할} 수 있는 {제3자|타사} 서비스
        {저희와|당사와|당사 및|저희 및} * {파트너는|파트너사는|협력사는|공급업체는} * {기기에|단말기에|장치에|쿠키를} * {저장|액세스|접근}-
        ^{반드시|엄격히|절대적으로|꼭} {필요한|필수적인|필수} {쿠키|쿠키만|쿠키만 허용|쿠키만 사용}$
        ^ {필요한|필수적인|필수} {쿠키|쿠키만}$
        ^{기능성|기능|성능|분석|통계|마케팅|타겟팅|타깃팅|광고|소셜 미디어|맞춤형 광고} {쿠키|쿠키들}$
        ^{항상|상시|언제나} {활성화|켜짐|활성화됨|허용|사용}$
        ^{상시|언제나} 활성$
        ^{동의하지 않고|수락하지 않고|거부하고|동의 없이} {계속|계속하기|계속 진행|닫기}$
        ^{수락하고|동의 후|수락 후} {닫기|계속|계속하기|진행|시작하기}$
        ^모두 동의하고 시작하기$
        ^{내|나의|선택|선택사항} {선택|선택사항|설정|확인} {확인|저장|저장하기|}$
        ^{귀하의|당신의|고객님의|내} {개인정보|개인 정보|프라이버시} {선택|보호 선택|보호 선택사항|설정|보호 설정}$
        ^{저희는|당사는} {귀하의|여러분의} {개인정보|개인 정보}{를|를 소중히} {존중|중요|소중}-
        ^모든 쿠키를 {거부|거부하기|거절|허용|허용하기|수락|동의|동의하기}$
        ^모든 쿠키 {거부하기|거절|허용하기|동의|동의하기}$
        ^전체 {거부|허용|수락|동의}$
        ^{동의|개인정보|개인 정보|기본 설정|환경설정} {관리|설정 관리|환경설정 관리|기본 설정 관리|설정 변경|설정센터|환경설정 센터|보호 센터}$
        ^쿠키 {환경설정 관리|기본 설정 관리|설정센터|환경설정 센터|보호 센터}$
        ^{외부|타사|제3자} {콘텐츠|콘텐츠를|컨텐츠} {표시|보기|허용|불러오기|표시 허용}$
        {이 콘텐츠를|해당 콘텐츠를|이 동영상을|콘텐츠를} {보려면|보시려면|표시하려면|이용하려면} * {쿠키|쿠키를|쿠키 사용} * {동의|허용|수락}-
        ^{이 콘텐츠는|해당 콘텐츠는} {제3자가|타사가|외부 사이트에서|외부 서비스에서} {제공합니다|제공하는 콘텐츠입니다|제공됩니다}
    """,
    "da": """
        ^tillad * cookies$
        ^vi bruger cookies$
        vi {bruger|anvender} cookies {for at|til at|til statistik|på denne|på vores|på hjemmesiden|og lignende|og andre}
        vi {bruger|anvender} cookies. {læs|ved|hvis|du|klik|nogle}
        ^vi bruger {egne|vores egne|også|både egne og tredjeparts} cookies$
        ^vi anvender cookies$
        denne side bruger cookies
        dette websted bruger cookies
        anvender cookies til at
        bruger cookies til at
        brug af cookies til at
        accepterer du * cookies
        samtykker du til * cookies
        giver du samtykke til * cookies
        ved at fortsætte * accepterer du
        ved at klikke * accepterer du
        trække dit samtykke tilbage
        ændre dit samtykke
        vi og vores * partnere
        opbevare og/eller tilgå oplysninger
        vi respekterer dit privatliv
        vi værner om dit privatliv
        vi passer på dine data
        dit privatliv er vigtigt for os
        {hjemmesiden|websitet|webstedet|dette website|denne hjemmeside|vores hjemmeside|siden|sitet|vores website|dette site} {bruger|anvender|benytter|gør brug af|benytter sig af} cookies
        vi {bruger|anvender|benytter} * cookies {for at|til at|til statistik|på denne|på vores|på hjemmesiden|og lignende|og andre}
        ^{kun|tillad kun|accepter kun|brug kun} {nødvendige|strengt nødvendige|funktionelle} {cookies|}$
        ^cookies hjælper os
        ^{nogle|visse} cookies er {nødvendige|strengt nødvendige}
        ^du kan {til enhver tid|altid|når som helst} {ændre|trække|tilbagekalde} {dit valg|dit samtykke|dine valg}
        {i vores|om vores|vores} {cookiepolitik|cookie-politik|cookieerklæring|cookiedeklaration}
        ^{må vi|accepterer du, at vi|er det ok, at vi|tillader du, at vi} * cookies
        ^tillad mit valg$
        ^tillad alt$
        ^{hjemmesiden bruger|denne hjemmeside bruger|dette website bruger|siden bruger} * cookies
        ^vi og vores {partnere|samarbejdspartnere}
        ~{lignende teknologier|vores partnere|vores samarbejdspartnere|med dit samtykke|bedst mulige oplevelse|bedre oplevelse|bedste oplevelse}
        ~{tilpasse|personalisere} {indhold|indholdet|annoncer|indhold og annoncer}
        ~{analysere|måle} {trafikken|vores trafik|brugen}
        ^accepter mit valg$
        ^accepter alt$
        ^godkend mit valg$
        ^godkend alt$
        ^for at {se|afspille} {indholdet|videoen|kortet|dette indhold|denne video|opslaget} skal du * {cookies|samtykke|acceptere}
        ^vi vil gerne {bruge|anvende|sætte|have lov til at bruge} * cookies
        vi {beder om|skal bruge|har brug for} {dit|din} {samtykke|accept|tilladelse} * cookies
        ^{accepter|acceptér|tillad|afvis|godkend|fravælg} {alle|alle cookies|cookies|valgte|udvalgte|nødvendige}$
        ^{accepter|acceptér|tillad|godkend|ok|accepter alle|tillad alle} og {luk|fortsæt|gå videre}$
        ^{fortsæt uden samtykke|fortsæt uden at acceptere}$
        ^{ret|rediger|ændr|ændre|tilpas|vis|administrer|åbn} {cookieindstillinger|cookie-indstillinger|indstillinger for cookies|dit cookiesamtykke|dine cookieindstillinger}$
        ^{ved|når du} {fortsat|at bruge|at fortsætte|at klikke|fortsætter|bruger|klikker} * {accepterer du|samtykker du|godkender du} * cookies
        ^{gem|bekræft} {mine valg|dine valg}$
        ^accepter * cookies$
        ^afvis * cookies$
        ^administrer samtykke$
        ^cookieindstillinger
        ^cookie-indstillinger
        ^cookiepræferencer
        ^cookieerklæring
        ~cookiepolitik
        ~privatlivspolitik
        ~persondatapolitik
        ~^accepter$
        ~^acceptér$
        ~^afvis$
        ~^nødvendige$
        ~^præferencer$
        ~^statistik$
        ~^vis detaljer$
        ~^læs mere$
        ~^altid aktiv$
        ~tredjepartscookies
        ^{strengt nødvendige|absolut nødvendige|nødvendige|statistiske|funktionelle|tekniske|valgfri|valgfrie} cookies$
        ^{marketing|markedsførings|præference|tredjepart|tredjeparts|statistik|funktions|annonce|reklame|analyse|præstations}{cookies|-cookies| cookies}$
        ^cookies {til|for} {markedsføring|statistik|marketing|funktionalitet|analyse|præferencer|sociale medier}$
        ^{dine|mine} {privatlivsvalg|samtykkevalg|cookievalg|privatlivsindstillinger|cookie-valg}$
        ^{eksternt indhold|vis eksternt indhold|tillad eksternt indhold|indlæs eksternt indhold|vis indhold fra tredjepart}$
        ^{dette|det her} indhold {leveres|er leveret|hostes} af en {tredjepart|ekstern udbyder|ekstern tjeneste|tredjepartsudbyder}$
        ^{dette|det her} indhold {leveres|er leveret|hostes} af en {tredjepart|ekstern udbyder|tredjepartsudbyder}. {for|hvis}
        ^{dette|det her} indhold {leveres|er leveret|hostes} af en {tredjepart|ekstern udbyder|tredjepartsudbyder}. {du|når}
        ^du {skal|er nødt til at} {acceptere|tillade|godkende} {marketingcookies|marketing-cookies} for at {se|få vist|afspille}
        ^du {skal|er nødt til at} {acceptere|tillade|godkende} {marketing cookies|statistikcookies} for at {se|få vist|afspille}
        ^du {skal|er nødt til at} {acceptere|tillade|godkende} cookies for at {se|få vist|afspille} {dette|denne}
        ^du {skal|er nødt til at} {acceptere|tillade|godkende} cookies for at {se|få vist|afspille} {indholdet|videoen}
        ^{indholdet|videoen|opslaget|dette indhold} kan ikke vises, {fordi|da} du {har fravalgt|ikke har accepteret|ikke har godkendt} {cookies|marketingcookies}
        ^{skift|træk|tilbagetræk|ændr|opdater|forny} {dit samtykke|dit samtykke tilbage|samtykke|dine samtykker}$
        ^{personaliseret|personlig|tilpasset|individualiseret} annoncering og {indhold|personligt indhold}, {annonce-|annoncemåling|måling}
        {præcise|nøjagtige} {geoplaceringsdata|geolokationsdata|geografiske placeringsdata|lokationsdata}
        ^{legitim interesse|legitime interesser|vis leverandører|se leverandører|liste over leverandører|liste over partnere|liste over partnere (leverandører)|leverandørliste|vis partnere}$
        ^{skjul|luk|vis} {cookiebanner|cookie-banner|cookiebanneret|cookie-banneret|cookie banner}$
        {websted|webstedet|side|siden|hjemmeside|formularen} er beskyttet af {recaptcha|google recaptcha|hcaptcha}
        googles {privatlivspolitik|fortrolighedspolitik} og {servicevilkår|vilkår|vilkår for brug} gælder
        ^{beskyttelse af dit privatliv|beskyt dit privatliv}$
        ^{denne tjeneste|denne service|dette websted|denne hjemmeside} {bruger|anvender} {ikke|ingen} cookies
        ^{denne tjeneste|denne service|dette websted} har ikke installeret {nogen cookie|nogen cookies|cookies}
        ^ok, {accepter|accepter alle|tillad|jeg accepterer} {alle|alt|cookies}$
        ^ved at {tillade|acceptere} disse {tredjepartstjenester|tredjeparts tjenester|tjenester} {accepterer|godkender|giver} du
        ^{tillader du|tillad|du tillader|afvis} alle {tredjeparts tjenester|tredjepartstjenester|tjenester}$
        ^cookies manager af tarteaucitron
        ~^{altid aktive|altid aktiveret|marketing|markedsføring|administrer præferencer|administrer indstillinger|tilpas}$
        ^cookies og {privatlivspolitik|persondata|persondatapolitik|privatliv}$
        ^vi har brug for dit samtykke$
        giver du samtykke til, at vi {bruger|anvender|benytter|sætter} cookies
    """,
    "no": """
        ^godta * informasjonskapsler$
        ^godta * cookies$
        ^tillat * cookies$
        ^avvis * cookies$
        vi bruker cookies
        vi bruker informasjonskapsler
        vi bruker * informasjonskapsler
        vi benytter informasjonskapsler
        nettstedet bruker * informasjonskapsler
        nettsiden bruker * informasjonskapsler
        bruker cookies for å
        bruker informasjonskapsler for å
        bruker informasjonskapsler til å
        bruk av informasjonskapsler for å
        godtar du * informasjonskapsler
        godtar du * cookies
        aksepterer du * informasjonskapsler
        aksepterer du * cookies
        samtykker du til * informasjonskapsler
        ved å fortsette * godtar du
        ved å klikke * godtar du
        ved å klikke * samtykker du
        trekke tilbake samtykket
        trekke samtykket tilbake
        vi og våre * partnere
        lagre og/eller få tilgang til informasjon
        vi tar personvern på alvor
        {nettstedet|nettsiden|denne siden|dette nettstedet|denne nettsiden|nettsiden vår|vårt nettsted|våre nettsider|siden} {bruker|benytter|benytter seg av|lagrer} {cookies|informasjonskapsler}
        vi {bruker|benytter} * {cookies|informasjonskapsler} {til|for å|på|og}
        ^{kun|bare|tillat kun|godta kun|godta bare} {nødvendige|strengt nødvendige|funksjonelle} {cookies|informasjonskapsler|kapsler}$
        ^{informasjonskapsler|cookies} {hjelper oss|gjør det mulig for oss}
        ^{noen|enkelte} {informasjonskapsler|cookies} er nødvendige
        ^du kan {når som helst|alltid} {endre|trekke|tilbakekalle} {valget ditt|samtykket ditt|samtykket|valgene dine}
        {i vår|i|om vår|vår} {cookie-erklæring|personvernerklæring og bruk av|erklæring om informasjonskapsler|cookiepolicy|cookie-policy}
        ^les mer * i {vår personvernerklæring|personvernerklæringen vår|vår cookie-erklæring|personvernerklæringen}
        ^{kan vi|får vi|godtar du at vi|er det greit at vi|tillater du at vi} * {informasjonskapsler|cookies}
        ^tillat utvalgte$
        ^{vi bruker|vi benytter|nettstedet bruker|dette nettstedet bruker|denne nettsiden bruker|nettsiden bruker} * {cookies|informasjonskapsler}
        ^vi og våre {partnere|samarbeidspartnere}
        ~{lignende teknologier|våre partnere|våre samarbeidspartnere|med ditt samtykke|best mulig opplevelse|bedre opplevelse|beste opplevelsen}
        ~{tilpasse|persontilpasse} {innhold|innholdet|annonser|innhold og annonser}
        ~{analysere|måle} {trafikken|trafikk|bruken}
        ^tillat mitt valg$
        ^tillat alt$
        ^godta utvalgte$
        ^godta mitt valg$
        ^godta alt$
        ^{kun|bare} nødvendige$
        ^for å {se|vise|spille av} {innholdet|videoen|kartet|dette innholdet|denne videoen|innlegget} må du * {informasjonskapsler|cookies|samtykke|godta}
        ^vi {vil gjerne|ønsker å} bruke * {informasjonskapsler|cookies}
        vi {ber om|trenger} {samtykke|samtykket ditt|ditt samtykke|tillatelse} * {informasjonskapsler|cookies}
        ^{godta|aksepter|tillat|avvis|godkjenn|avslå} {alle|alle cookies|alle informasjonskapsler|cookies|valgte|nødvendige|informasjonskapsler}$
        ^{godta|aksepter|tillat|godkjenn|ok|godta alle|jeg godtar} og {lukk|fortsett|gå videre}$
        ^{fortsett uten samtykke|fortsett uten å godta}$
        ^{endre|rediger|tilpass|vis|administrer|åpne} {innstillinger for informasjonskapsler|innstillinger for cookies|cookie-innstillinger|cookieinnstillinger|samtykket ditt}$
        ^{ved å|når du} * {godtar du|samtykker du|aksepterer du} * {cookies|informasjonskapsler}
        ^{lagre|bekreft} {mine valg|valgene mine}$
        vi tar ditt personvern på alvor
        vi bryr oss om personvernet ditt
        vi verner om personvernet ditt
        personvernet ditt er viktig for oss
        ^informasjonskapsler$
        ^administrer informasjonskapsler
        ^administrer samtykke$
        ^innstillinger for informasjonskapsler
        ^innstillinger for personvern$
        ~personvernerklæring-
        ~personvernpolicy
        ~informasjonskapsl-
        ~^godta$
        ~^aksepter$
        ~^avvis$
        ~^avslå$
        ~^les mer$
        ~^jeg forstår$
        ~^innstillinger$
        ~^nødvendige$
        ~^statistikk$
        ~^alltid aktiv$
        ~tredjepartskapsler
        ^{strengt nødvendige|helt nødvendige|nødvendige|statistiske|funksjonelle|tekniske|valgfrie|absolutt nødvendige} {cookies|informasjonskapsler|informasjonskapslar}$
        ^{statistikk|markedsførings|funksjons|tredjepart|tredjeparts|preferanse|annonse|analyse|ytelses}{cookies|-cookies|informasjonskapsler| cookies}$
        ^{cookies|informasjonskapsler} for {markedsføring|statistikk|analyse|funksjonalitet|sosiale medier|annonsering}$
        ^fortsett {uten å akseptere|uten å samtykke|utan å godta|utan å akseptere}$
        ^hald fram {uten å akseptere|uten samtykke|uten å samtykke|utan å godta|utan å akseptere}$
        ^{dine|mine} {personvernvalg|samtykkevalg|personverninnstillinger|cookie-valg|cookievalg}$
        ^vi {verdsetter|verner om|respekterer|tar vare på} {ditt personvern|personvernet ditt}$
        ^{eksternt innhold|vis eksternt innhold|tillat eksternt innhold|last inn eksternt innhold|vis innhold fra tredjepart|eksternt innhald|vis eksternt innhald}$
        ^{dette innholdet|innholdet} {leveres|er levert|hentes} {av|fra} en {tredjepart|ekstern leverandør|ekstern tjeneste}$
        ^{dette innholdet|innholdet} {leveres|er levert|hentes} {av|fra} en {tredjepart|ekstern leverandør}. {for|du}
        ^{dette innholdet|innholdet} {leveres|er levert|hentes} {av|fra} en {tredjepart|ekstern leverandør}. {når|hvis}
        ^du må {godta|akseptere|tillate} {markedsføringscookies|informasjonskapsler} for å {se|vise|spille av} {denne|dette}
        ^du må {godta|akseptere|tillate} {markedsføringscookies|informasjonskapsler} for å {se|vise|spille av} {innholdet|videoen}
        ^du må {godta|akseptere|tillate} {cookies|markedsføringskapsler} for å {se|vise|spille av} {denne|dette}
        ^du må {godta|akseptere|tillate} {cookies|markedsføringskapsler} for å {se|vise|spille av} {innholdet|videoen}
        ^{innholdet|videoen} kan ikke vises {fordi|siden|, fordi} du {ikke har godtatt|ikke har akseptert|har avslått} {informasjonskapsler|cookies}
        ^{dette innholdet|innlegget} kan ikke vises {fordi|siden|, fordi} du {ikke har godtatt|ikke har akseptert|har avslått} {informasjonskapsler|cookies}
        ^{tilpassede|personlig tilpassede|persontilpassede|skreddersydde} annonser og {innhold|tilpasset innhold}, {annonse-|annonsemåling|måling}
        {nøyaktige|presise} {geolokasjonsdata|geografiske posisjonsdata|lokasjonsdata|geoposisjonsdata}
        ^{berettiget interesse|berettigede interesser|vis leverandører|liste over leverandører|liste over partnere|liste over partnere (leverandører)|leverandørliste|vis partnere}$
        ^endre {samtykke|samtykket|ditt samtykke|dine samtykker}$
        ^trekk {samtykke|samtykket|ditt samtykke|samtykket ditt|dine samtykker}$
        ^trekk tilbake {samtykke|samtykket|ditt samtykke|samtykket ditt|dine samtykker}$
        ^oppdater {samtykke|samtykket|ditt samtykke|samtykket ditt|dine samtykker}$
        ^forny {samtykke|samtykket|ditt samtykke|samtykket ditt|dine samtykker}$
        {nettstedet|siden|sida} er {beskyttet|beskytta|verna|vernet} av {recaptcha|google recaptcha|hcaptcha}
        {nettsiden|skjemaet|nettsida} er {beskyttet|beskytta|verna|vernet} av {recaptcha|google recaptcha|hcaptcha}
        ^googles {personvernerklæring|retningslinjer for personvern} og {vilkår for bruk|vilkår|tjenestevilkår|bruksvilkår} gjelder
        ^{skjul|lukk|vis} {informasjonskapselbanner|cookiebanner|cookie-banner|cookie-banneret|informasjonskapselbanneret}$
        ^{beskytt ditt personvern|beskyttelse av ditt personvern}$
        ^{denne|tdenne} {tjenesten|nettsiden} {bruker ikke|bruker ingen|har ikke installert noen|har ikke installert} {informasjonskapsel|informasjonskapsler|cookies}
        ^{dette nettstedet|denne tenesta} {bruker ikke|bruker ingen|brukar ikkje|har ikke installert noen} {informasjonskapsel|informasjonskapsler|informasjonskapslar|cookies}
        ^ok, {godta|aksepter|jeg godtar|tillat} {alt|alle|alle informasjonskapsler}$
        ^nekt alle {informasjonskapsler|cookies|informasjonskapslar|tjenester|tredjepartstjenester}$
        ^avslå alle {informasjonskapslar|tjenester|tredjepartstjenester}$
        ^avvis alle {informasjonskapslar|tjenester|tredjepartstjenester}$
        ^godta alle {informasjonskapslar|tjenester|tredjepartstjenester}$
        ^tillat alle {informasjonskapslar|tjenester|tredjepartstjenester}$
        ^{tillater du|du tillater} alle {tredjeparts tjenester|tredjepartstjenester|tjenester}$
        ^ved å {tillate|godta} disse {tredjepartstjenestene|tjenestene|tredjeparts tjenestene} {godtar|aksepterer} du
        ^informasjonskapsler styres av tarteaucitron
        ~^{alltid aktive|alltid på|markedsføring|preferanser|administrer preferanser|administrer innstillinger|tilpass|personaliser|personverninnstillinger}$
        ^{informasjonskapsler|cookies} og {personvern|personopplysninger}$
        ^vi trenger {ditt samtykke|samtykket ditt}$
    """,
    "fi": """
        ^hyväksy * evästeet$
        ^salli * evästeet$
        ^hylkää * evästeet$
        ^vain * evästeet$
        ^käytämme evästeitä$
        käytämme evästeitä {jotta|verkkosivuillamme|sivustollamme|palvelussamme|palvelun|sivuston|tällä|ja muita|parantaaksemme|käyttökokemuksen|mainonnan}
        käytämme evästeitä. {lue|jatkamalla|osa|voit|hyväksy}
        käytämme {sivustollamme|verkkosivuillamme|palvelussamme|sivustolla|tällä sivustolla|verkkopalvelussamme} * evästeitä
        sivusto käyttää evästeitä
        sivustolla käytetään * evästeitä
        sivustollamme käytetään evästeitä
        verkkosivusto käyttää evästeitä
        tällä sivustolla * evästeitä
        palvelu käyttää evästeitä
        palvelussa käytetään * evästeitä
        hyväksyt evästei-
        hyväksyt * evästeiden käytön
        hyväksymällä * evästeet
        jatkamalla * hyväksyt {evästeet|evästeiden|evästekäytännön|evästekäytäntömme|käyttöehdot|käyttöehtomme|tietosuojakäytännön}
        klikkaamalla * hyväksyt
        peruuttaa suostumuksesi
        muuttaa evästeasetuksia
        me ja * kumppanimme
        tallenna tietoja laitteelle
        tietojen tallentaminen laitteelle
        arvostamme yksityisyyttäsi
        kunnioitamme yksityisyyttäsi
        yksityisyytesi on meille tärkeä-
        {tämä|sivustomme|verkkosivustomme|verkkopalvelumme|palvelumme|tämä sivu} {sivusto käyttää|verkkosivusto käyttää|verkkopalvelu käyttää|käyttää|hyödyntää|palvelu käyttää} evästeitä
        {käytämme|hyödynnämme} * evästeitä {jotta|verkkosivuillamme|sivustollamme|palvelumme|parantaaksemme|sivuston|tällä}
        ^{vain|salli vain|hyväksy vain|käytä vain} {välttämättömät|tarpeelliset|pakolliset} {evästeet|}$
        ^evästeet {auttavat meitä|auttavat sivustoa|mahdollistavat sivuston|ovat pieniä tekstitiedostoja}
        ^{osa|jotkin|jotkut} {evästeistä on välttämättömiä|evästeet ovat välttämättömiä}
        ^voit {muuttaa|peruuttaa|perua|muokata} {valintaasi|valintojasi|suostumuksesi|suostumustasi|evästeasetuksiasi} * {milloin tahansa|koska tahansa|myöhemmin}
        {evästekäytännöstämme|evästekäytäntömme|evästeselosteestamme|evästekäytännössämme|evästeselosteessamme}
        ^{sivusto käyttää|tämä sivusto käyttää|verkkosivusto käyttää|sivustomme käyttää} * evästeitä
        ^me ja {kumppanimme|yhteistyökumppanimme}
        ~{vastaavia tekniikoita|vastaavaa teknologiaa|kumppanimme|suostumuksellasi|parhaan mahdollisen kokemuksen|paremman käyttökokemuksen|käyttökokemusta}
        ~{kohdentaa|personoida|räätälöidä} {mainontaa|sisältöä|sisältöjä|mainoksia}
        ~{analysoida|mitata} {liikennettä|kävijöitä|käyttöä|kävijämääriä}
        ^{saammeko|voimmeko|hyväksytkö, että|annatko luvan} * {evästeitä|evästeet|evästeiden}
        ^{salli|hyväksy} {valinta|valitsemani|kaikki evästeet ja jatka}$
        ^{nähdäksesi|katsoaksesi} {sisällön|videon|kartan|tämän sisällön|tämän videon} * {evästeet|hyväksy|hyväksyttävä|sallittava}
        ^{haluamme|haluaisimme} käyttää evästeitä
        {tarvitsemme|pyydämme} {suostumuksesi|suostumustasi|lupaasi} * {evästeiden|evästeitä|käyttöön}
        ^{hyväksy|salli|hylkää|kiellä|estä} {kaikki|kaikki evästeet|evästeet|valitut|valinnaiset evästeet|välttämättömät}$
        ^{hyväksy|hyväksyn|salli} ja {jatka|sulje|jatka sivustolle}$
        ^{jatka hyväksymättä|jatka ilman hyväksyntää}$
        ^{muuta|muokkaa|hallitse|avaa|näytä|hallinnoi} {evästeasetuksia|evästeasetukset|evästevalintoja|evästeiden asetuksia|evästesuostumusta}$
        ^{jatkamalla|käyttämällä} * {hyväksyt|suostut} * evästeiden
        ^{tallenna|vahvista} {valinnat|valintani}$
        ^hyväksy evästeet
        ^evästeasetukset
        ^evästeiden hallinta
        ^hallitse evästeitä
        ^muokkaa evästeasetuksia
        ^tietoa evästeistä$
        ^hallinnoi suostumusta$
        ^näytä tiedot$
        ~tietosuojaselost-
        ~tietosuojakäytän-
        ~evästekäytän-
        ~eväste-
        ~^hyväksy$
        ~^hylkää$
        ~^estä$
        ~^salli$
        ~^lue lisää$
        ~^lisätietoja$
        ~^asetukset$
        ~^välttämättömät$
        ~^tilastot$
        ~^markkinointi$
        ~^aina päällä$
        ^{tämä sisältö|upotettu sisältö|tämä upotus|tämä video} {on|tulee|on peräisin|haetaan|ladataan} * {ulkopuolisesta palvelusta|kolmannen osapuolen|ulkopuoliselta palvelulta}
        {sinun on hyväksyttävä|sinun täytyy hyväksyä|hyväksy ensin|salli ensin|sinun tulee hyväksyä} * {eväste|kohdentamiseväste|markkinointieväste|mainoseväste}-
        ^{upotettu|ulkopuolinen} sisältö on estetty
        ^{katso|näytä|avaa} {sisältö|upotus|video} * {hyväksymällä|sallimalla} * eväste-
        ^me ja {kumppanimme|yhteistyökumppanimme} {tallennamme|säilytämme|käytämme|käsittelemme} * {laitteella|laitteelle|laitteellasi|laitteellesi|evästeitä}
        ^me ja * {kumppaniamme|yhteistyökumppaniamme} {tallennamme|säilytämme|käytämme|käsittelemme} {tietoja|ja käytämme|tietoa|ja käsittelemme|evästeitä}
        ^{välttämättömät|ehdottoman välttämättömät|pakolliset|toiminnalliset|tekniset|tarpeelliset|kolmannen osapuolen|kolmansien osapuolten|tilastolliset|valinnaiset} evästeet$
        ^{markkinointi|mainos|tilasto|analytiikka|suorituskyky|kohdennus|toiminnallisuus}evästeet$
        ^hallitse {suostumuksia|suostumuksiasi|suostumusta|evästeitä|evästevalintojasi|yksityisyysasetuksia|tietosuoja-asetuksia|valintojani}$
        ^hallinnoi {suostumuksia|suostumuksiasi|evästeitä|evästevalintojasi|yksityisyysasetuksia|tietosuoja-asetuksia|valintojani}$
        ^muuta {suostumuksia|suostumuksiasi|suostumusta|evästeitä|evästevalintojasi|yksityisyysasetuksia|tietosuoja-asetuksia|valintojani}$
        ^muokkaa {suostumuksia|suostumuksiasi|suostumusta|evästeitä|evästevalintojasi|yksityisyysasetuksia|tietosuoja-asetuksia|valintojani}$
        ^tarkastele {suostumuksia|suostumuksiasi|suostumusta|evästeitä|evästevalintoja|evästevalintojasi|yksityisyysasetuksia|tietosuoja-asetuksia|valintojani}$
        ^{yksityisyysvalintasi|tietosuojavalinnat|yksityisyysvalinnat|tietosuojavalintasi|evästevalinnat|evästevalintasi|suostumusvalinnat}$
        ^{ulkoinen sisältö|upotettu sisältö|salli sisältö|salli upotukset|näytä ulkoinen sisältö|näytä upotettu sisältö|lataa ulkoinen sisältö}$
        ^{sisältö|tämä sisältö|upotettu sisältö} on kolmannen osapuolen {tarjoamaa|palvelusta|tuottamaa}. {hyväksy|salli|nähdäksesi}
        hyväksy evästeet {nähdäksesi|katsoaksesi|näyttääksesi} {sisällön|sisältö|videon|upotuksen}
        ^{tämä sisältö|tämän sisällön näyttäminen|sisällön näyttäminen|upotuksen näyttäminen} {vaatii|edellyttää} {evästeiden|suostumustasi|markkinointievästeiden}
        ^{personoitu|mukautettu|yksilöity} mainonta ja {sisältö|personoitu sisältö}, {mainonnan|mainosten} {ja sisällön|mittaus}
        ^{tarkkojen|täsmällisten} {sijaintitietojen|maantieteellisten sijaintitietojen} käyttö$
        ^{oikeutettu etu|näytä kumppanit|luettelo kumppaneista|kumppaniluettelo|luettelo toimittajista|näytä toimittajat|luettelo kumppaneista (toimittajat)}$
        {sivustoa|sivua|lomaketta} suojaa {recaptcha|google recaptcha|hcaptcha}
        {sivusto|sivu|lomake} on suojattu {recaptchalla|google recaptchalla|recaptcha-|hcaptchalla}
        {googlen tietosuojakäytäntöä|googlen tietosuojakäytäntö|googlen tietosuojaseloste} {ja käyttöehtoja|sekä käyttöehdot|ja käyttöehdot}
        ^ok, {hyväksy|hyväksyn|salli} {kaikki|evästeet}$
        ^{piilota|sulje|näytä} {evästebanneri|evästeilmoitus|evästepalkki|evästeikkuna}$
        ^{tämä|kyseinen} {palvelu|sivusto} ei {käytä|ole asentanut|aseta|ole asettanut} {evästeitä|yhtään evästettä}$
        ^{hyväksymällä|sallimalla} {kolmansien osapuolten|nämä|nämä kolmansien osapuolten} palvelut, hyväksyt
        ^{hyväksyt|hyväksytkö|salli|hyväksy|estä} {kolmansien osapuolien tarjoamia palveluita|kaikki palvelut|kolmansien osapuolten palvelut|kaikki kolmansien osapuolten palvelut}$
        ^{yksityisyyden suojaaminen|yksityisyytesi suojaaminen|yksityisyytesi suoja}$
        ~^{aina aktiivinen|aina käytössä|hallitse asetuksia|hallinnoi asetuksia|personoi|mukauta|mieltymykset}$
        ^{evästeet|evästekäytäntö} ja {tietosuoja|yksityisyys}$
        ^tarvitsemme {suostumuksesi|suostumustasi}$
    """,
    "cs": """
        ^povolit * cookies$
        ^odmítnout * cookies$
        používáme cookies
        používáme * soubory cookie
        používáme soubory cookie-
        tento web používá * cookie-
        tyto stránky používají * cookie-
        tyto webové stránky používají * cookie-
        tato stránka používá * cookie-
        náš web používá * cookie-
        na našem webu používáme * cookie-
        k personalizaci obsahu a reklam
        souhlasíte s používáním * cookie-
        souhlasíte s použitím * cookie-
        souhlasíte s ukládáním * cookie-
        vyjadřujete souhlas s * cookie-
        používáním těchto stránek souhlasíte
        kliknutím na * souhlasíte
        kliknutím na * vyjadřujete souhlas
        pro poskytování co nejlepších zážitků
        my a naši * partneři
        my a * našich partnerů
        ukládání a/nebo přístup k informacím
        ukládat a/nebo přistupovat k informacím
        vážíme si vašeho soukromí
        záleží nám na vašem soukromí
        vaše soukromí je pro nás důležité
        ^přijmout vše$
        ^povolit vše$
        ^povolit všechny$
        ^přijmout všechny$
        ^souhlasím se vším$
        ^odmítnout vše$
        ^odmítnout všechny$
        ^pouze nezbytné$
        ^jen nezbytné$
        ^povolit nezbytné$
        ^přijmout * cookies$
        ^nastavení cookie-
        ^nastavení soukromí$
        ^spravovat souhlas$
        ^spravovat cookies
        ^předvolby cookies
        ~zásady ochrany osobních údajů
        ~zásady cookie-
        ~ochrana osobních údajů
        ~soubory cookie-
        ~^přijmout$
        ~^odmítnout$
        ~^souhlasím$
        ~^rozumím$
        ~^povolit výběr$
        ~^uložit nastavení$
        ~^zobrazit předvolby$
        ~^podrobné nastavení$
        ~^více informací$
        ~^nezbytné$
        ~^statistiky$
        ~^vždy aktivní$
        ^přijmout vše a {pokračovat|zavřít}$
        dokud nepovolíte * cookies
        ^{nezbytné|nezbytně nutné|nutné|technické|funkční|analytické} {cookies|soubory cookie|soubory cookies}$
        ^{statistické|marketingové|reklamní|výkonnostní|preferenční} {cookies|soubory cookie|soubory cookies}$
        ^{spravovat|správa|upravit|změnit} {předvolby|předvoleb|mé předvolby|moje předvolby}$
        ^{správa|upravit|změnit} {nastavení cookies|souhlas|souhlasy}$
        ^spravovat {nastavení cookies|souhlasy}$
        ^{pokračovat|pokračovat dále|vstoupit} bez {souhlasu|přijetí|přijetí cookies|odsouhlasení}$
        ^{přijmout|souhlasím|přijímám} a {zavřít|pokračovat|pokračovat na web|vstoupit}$
        ^{potvrdit|uložit} {mé volby|moje volby|můj výběr|vybrané}$
        ^{potvrdit|uložit} {výběr cookies|předvolby|nastavení cookies|nastavení soukromí}$
        ^přijmout {výběr|vybrané|vybrané cookies|pouze vybrané}$
        ^povolit {vybrané|vybrané cookies|pouze vybrané}$
        ^ok, {přijmout|přijímám|povolit|souhlasím se} {vše|vším|všechny služby}$
        ^{přijmout|přijímám|povolit|souhlasím se} všechny služby$
        ^{přijímám|souhlasím se} vše$
        ^{přijmout|přijímám|povolit} vším$
        ^centrum {předvoleb|nastavení} {soukromí|ochrany soukromí|cookies|ochrany osobních údajů}$
        ^my a {naši|našich} * {partneři|partnerů|dodavatelé|dodavatelů} {ukládáme|zpracováváme|používáme}
        ^my a {naši|našich} * {partneři|partnerů|dodavatelé|dodavatelů} {využíváme|uchováváme|máme přístup}
        {ukládáme|ukládání} {informace|informací} {na zařízení|v zařízení|do zařízení} a {přistupujeme|přístup}
        {ukládáme|ukládání} a zpřístupňujeme informace {na zařízení|v zařízení|do zařízení} a {přistupujeme|přístup}
        ^{tento obsah|toto video} {poskytuje|je poskytováno|je poskytován} {třetí strana|třetí stranou}$
        ^{tento obsah|toto video} {poskytuje|je poskytován} {třetí strana|třetí stranou}. {chcete-li|pokud|pro zobrazení|povolte}
        ^{tento obsah|obsah|toto video} {pochází od|je hostován} {třetí strana|třetí stranou|třetí strany}
        ^{tento obsah|obsah|toto video} {poskytuje|je poskytován} {externí stranou|externím poskytovatelem}
        ^{tento obsah|obsah|toto video} {pochází od|je hostován} {externí stranou|externím poskytovatelem}
        ^{pro|k} {zobrazení|přehrání} {tohoto obsahu|obsahu|videa|tohoto videa|příspěvku|mapy} * {cookie-|souhlas}
        ^{chcete-li|pokud chcete} {zobrazit|vidět|přehrát} {tento obsah|obsah}, {povolte|přijměte|udělte|potvrďte}
        ^{chcete-li|pokud chcete} {zobrazit|vidět|přehrát} {video|příspěvek}, {povolte|přijměte|udělte|potvrďte}
        ^{zobrazit|načíst|povolit} {externí obsah|obsah třetí strany|obsah třetích stran|obsah z externího zdroje}$
        ^{externí obsah|obsah třetí strany|obsah třetích stran}$
        ^{skrýt|zavřít} {banner|lištu|okno} {souborů|se soubory|s nastavením} {cookie|cookies}$
        ^tato {služba|stránka} {nepoužívá|nevyužívá|nenainstalovala|neukládá} {cookies|žádné cookies}$
        ^tato {služba|stránka} {nepoužívá|nevyužívá|nenainstalovala|neukládá} {soubory cookie|žádné soubory cookie}$
        ^povolením těchto služeb {třetích stran|třetí strany}
        ^povolujete všechny služby třetích stran$
        ^správce {cookies|souborů cookie} od
        ^tato stránka {využívá|používá} cookies a {dává|umožňuje|nabízí}
        ^{chrání|chráníme} {tvé|vaše} soukromí$
        ^{společně|spolu} s {našimi|vybranými} * {partnery|dodavateli} {zpracováváme|ukládáme} {osobní údaje|vaše údaje}
        ^{společně|spolu} s {našimi|vybranými} * {partnery|dodavateli} {zpracováváme|ukládáme} vaše osobní údaje
        ^{společně|spolu} s {našimi|vybranými} * {partnery|dodavateli} {využíváme|používáme} {osobní údaje|vaše údaje}
        ^{společně|spolu} s {našimi|vybranými} * {partnery|dodavateli} {využíváme|používáme} vaše osobní údaje
        ^{společně|spolu} s {našimi|vybranými} * {partnery|dodavateli} {zpracováváme|ukládáme} {údaje o|soubory cookie}
        ^{společně|spolu} s {našimi|vybranými} * {partnery|dodavateli} {zpracováváme|ukládáme} cookies
        ^{společně|spolu} s {našimi|vybranými} * {partnery|dodavateli} {využíváme|používáme} {údaje o|soubory cookie}
        ^{společně|spolu} s {našimi|vybranými} * {partnery|dodavateli} {využíváme|používáme} cookies
        ^používání přesných údajů o {zeměpisné|geografické} poloze
        ^{personalizovaná|personalizované} {reklama|reklamy} a obsah, měření
        ~^{oprávněný zájem|seznam partnerů|seznam dodavatelů|účely zpracování}$
        ^podrobné nastavení cookies$
        ^{nastavení souhlasu|nastavení souhlasů|správa souhlasu s cookies|souhlasím s cookies}$
        ^{svůj|váš} souhlas můžete kdykoli {odvolat|změnit|vzít zpět|odvolat nebo změnit}$
        ^{změnit|upravit} nastavení {soukromí|souhlasu}$
        ^dalším {používáním|procházením|užíváním} {webu|stránek} {s tím souhlasíte|souhlasíte s použitím cookies}
        ^dalším {používáním|procházením|užíváním} {stránky|tohoto webu} {s tím souhlasíte|souhlasíte s použitím cookies}
        ^dalším {používáním|procházením|užíváním} {webu|stránek} {souhlasíte s používáním cookies|vyjadřujete souhlas}
        ^dalším {používáním|procházením} {stránky|tohoto webu} {souhlasíte s používáním cookies|vyjadřujete souhlas}
        ^dalším užíváním {stránky|tohoto webu} {souhlasíte s používáním cookies|vyjadřujete souhlas}
        ^{koupit web bez reklam|web bez reklam|předplatit web bez reklam}$
    """,
    "sk": """
        ^povoliť * cookies$
        ^odmietnuť * cookies$
        ^len nevyhnutné cookies$
        používame cookies
        používame * súbory cookie-
        používame súbory cookie-
        táto stránka používa * cookie-
        tieto stránky používajú * cookie-
        táto webová stránka používa * cookie-
        tento web používa * cookie-
        naša stránka používa * cookie-
        na našej stránke používame * cookie-
        na našom webe používame * cookie-
        súhlasíte s používaním * cookie-
        súhlasíte s použitím * cookie-
        súhlasíte s ukladaním * cookie-
        používaním tejto stránky súhlasíte
        kliknutím na * súhlasíte
        kliknutím na * vyjadrujete súhlas
        na poskytovanie tých najlepších skúseností
        my a naši * partneri
        uchovávanie informácií v zariadení
        ukladať a/alebo pristupovať k informáciám
        vážime si vaše súkromie
        záleží nám na vašom súkromí
        vaše súkromie je pre nás dôležité
        ^prijať všetko$
        ^prijať všetky$
        ^povoliť všetko$
        ^povoliť všetky$
        ^odmietnuť všetko$
        ^odmietnuť všetky$
        ^len nevyhnutné$
        ^iba nevyhnutné$
        ^prijať * cookies$
        ^nastavenia cookie-
        ^nastavenie cookie-
        ^nastavenia súkromia$
        ^spravovať súhlas$
        ^spravovať cookies
        ~zásady ochrany osobných údajov
        ~ochrana osobných údajov
        ~zásady používania cookie-
        ~súbory cookie-
        ~^prijať$
        ~^odmietnuť$
        ~^súhlasím$
        ~^rozumiem$
        ~^povoliť výber$
        ~^uložiť nastavenia$
        ~^zobraziť predvoľby$
        ~^viac informácií$
        ~^nevyhnutné$
        ~^štatistiky$
        ~^vždy aktívne$
        stránka {využíva|používa} súbory cookie-
        ^{nevyhnutné|nevyhnutne potrebné|potrebné|technické|funkčné|analytické} {cookies|súbory cookie|súbory cookies}$
        ^{štatistické|marketingové|reklamné|výkonnostné|preferenčné} {cookies|súbory cookie|súbory cookies}$
        ^{správa|upraviť|zmeniť} {predvoľby|predvolieb|moje predvoľby|nastavenia cookies|súhlas|súhlasy}$
        ^spravovať {predvoľby|predvolieb|moje predvoľby|nastavenia cookies|súhlasy}$
        ^{pokračovať|pokračovať ďalej|vstúpiť} bez {súhlasu|prijatia|prijatia cookies|odsúhlasenia}$
        ^{prijať|súhlasím|prijímam} a {zavrieť|pokračovať|pokračovať na web|vstúpiť}$
        ^{potvrdiť|uložiť} {moje voľby|môj výber|vybrané|výber cookies}$
        ^{potvrdiť|uložiť} {predvoľby|nastavenia cookies|nastavenia súkromia}$
        ^prijať {výber|vybrané|vybrané cookies|iba vybrané}$
        ^povoliť {vybrané|vybrané cookies|iba vybrané}$
        ^ok, {prijať|prijímam|povoliť|súhlasím so} {všetko|všetkým|všetky služby}$
        ^{prijať|prijímam|povoliť|súhlasím so} {všetkým|všetky služby}$
        ^{prijímam|súhlasím so} všetko$
        ^centrum {predvolieb|nastavení} {súkromia|ochrany súkromia|cookies|ochrany osobných údajov}$
        ^my a {naši|našich} * {partneri|partnerov|dodávatelia|dodávateľov} {ukladáme|spracúvame|spracovávame|používame}
        ^my a {naši|našich} * {partneri|partnerov|dodávatelia|dodávateľov} {využívame|uchovávame|máme prístup}
        {ukladáme|ukladanie} {informácie|informácií} {na zariadení|v zariadení|do zariadenia} a {pristupujeme|prístup}
        {ukladáme|ukladanie} a sprístupňujeme informácie {na zariadení|v zariadení} a {pristupujeme|prístup}
        {ukladáme|ukladanie} a sprístupňujeme informácie do zariadenia a {pristupujeme|prístup}
        ^{tento obsah|toto video} {poskytuje|je poskytovaný} {tretia strana|treťou stranou}$
        ^{tento obsah|toto video} {poskytuje|je poskytovaný} {tretia strana|treťou stranou}. {ak chcete|pre zobrazenie|povoľte}
        ^{tento obsah|obsah|toto video} {pochádza od|je hosťovaný} {tretia strana|treťou stranou|tretej strany}
        ^{tento obsah|obsah|toto video} {poskytuje|je poskytovaný} {externou stranou|externým poskytovateľom}
        ^{tento obsah|obsah|toto video} {pochádza od|je hosťovaný} {externou stranou|externým poskytovateľom}
        ^na {zobrazenie|prehratie} {tohto obsahu|obsahu|videa|tohto videa|príspevku|mapy} * {cookie-|súhlas}
        ^ak chcete {zobraziť|vidieť|prehrať} {tento obsah|obsah|video|príspevok}, {povoľte|prijmite|udeľte|potvrďte}
        ^{zobraziť|načítať|povoliť} {externý obsah|obsah tretej strany|obsah tretích strán|obsah z externého zdroja}$
        ^{externý obsah|obsah tretej strany|obsah tretích strán}$
        ^{skryť|zavrieť} {banner|lištu|okno} {súborov|so súbormi|s nastavením} {cookie|cookies}$
        ^táto {stránka|webová stránka} nepoužíva {žiadny súbor|žiadne súbory} cookie, {ktorý vyžaduje|ktoré vyžadujú}
        ^táto {služba|stránka|webová stránka} {nepoužíva|nevyužíva} {cookies|žiadne cookies|súbory cookie}$
        ^táto {služba|stránka|webová stránka} {nenainštalovala|neukladá} {cookies|žiadne cookies|súbory cookie}$
        ^táto {služba|stránka|webová stránka} {nepoužíva|nevyužíva} {žiadne súbory cookie|žiadny súbor cookie}$
        ^táto {služba|stránka|webová stránka} {nenainštalovala|neukladá} {žiadne súbory cookie|žiadny súbor cookie}$
        ^povolením týchto služieb {tretích strán|tretej strany}
        ^povoľujete všetky služby tretích strán$
        ^správca {cookies|súborov cookie} od
        ^{ochrana|chránime} {tvojho|vášho|vaše} {súkromia|súkromie}$
        ^{spoločne|spolu} s {našimi|vybranými} * {partnermi|dodávateľmi} spracúvame {osobné údaje|vaše údaje}
        ^{spoločne|spolu} s {našimi|vybranými} * {partnermi|dodávateľmi} spracovávame {osobné údaje|vaše údaje}
        ^{spoločne|spolu} s {našimi|vybranými} * {partnermi|dodávateľmi} ukladáme {osobné údaje|vaše údaje}
        ^{spoločne|spolu} s {našimi|vybranými} * {partnermi|dodávateľmi} {spracúvame|spracovávame} vaše osobné údaje
        ^{spoločne|spolu} s {našimi|vybranými} * {partnermi|dodávateľmi} ukladáme vaše osobné údaje
        ^{spoločne|spolu} s {našimi|vybranými} * {partnermi|dodávateľmi} {využívame|používame} {osobné údaje|vaše údaje}
        ^{spoločne|spolu} s {našimi|vybranými} * {partnermi|dodávateľmi} {využívame|používame} vaše osobné údaje
        ^{spoločne|spolu} s {našimi|vybranými} * {partnermi|dodávateľmi} spracúvame {údaje o|súbory cookie}
        ^{spoločne|spolu} s {našimi|vybranými} * {partnermi|dodávateľmi} spracovávame {údaje o|súbory cookie}
        ^{spoločne|spolu} s {našimi|vybranými} * {partnermi|dodávateľmi} {spracúvame|spracovávame} cookies
        ^{spoločne|spolu} s {našimi|vybranými} * {partnermi|dodávateľmi} ukladáme {údaje o|súbory cookie|cookies}
        ^{spoločne|spolu} s {našimi|vybranými} * {partnermi|dodávateľmi} {využívame|používame} {údaje o|súbory cookie}
        ^{spoločne|spolu} s {našimi|vybranými} * {partnermi|dodávateľmi} {využívame|používame} cookies
        ^používanie presných údajov o {zemepisnej|geografickej} polohe
        ^{personalizovaná|personalizované} {reklama|reklamy} a obsah, meranie
        ~^{oprávnený záujem|zoznam partnerov|zoznam dodávateľov|účely spracúvania}$
        ^podrobné nastavenia cookies$
        ^{nastavenia súhlasu|nastavenie súhlasu|správa súhlasu s cookies|súhlasím s cookies}$
        ^{svoj|váš} súhlas môžete kedykoľvek {odvolať|zmeniť|vziať späť|odvolať alebo zmeniť}$
        ^{zmeniť|upraviť} nastavenia {súkromia|súhlasu}$
        ^ďalším {používaním|prehliadaním} {webu|stránok} {s tým súhlasíte|súhlasíte s použitím cookies}
        ^ďalším {používaním|prehliadaním} {stránky|tohto webu} {s tým súhlasíte|súhlasíte s použitím cookies}
        ^ďalším {používaním|prehliadaním} {webu|stránok} {súhlasíte s používaním cookies|vyjadrujete súhlas}
        ^ďalším {používaním|prehliadaním} {stránky|tohto webu} {súhlasíte s používaním cookies|vyjadrujete súhlas}
    """,
    "hu": """
        ^csak a szükséges sütik-
        ^csak a szükségeseket$
        ^sütiket használunk$
        sütiket használunk {a felhasználói|az oldalon|a weboldalon|weboldalunkon|a jobb|annak érdekében|a honlap|a weboldal|az oldal|a forgalom|hogy}
        sütiket használunk. {a|az|kérjük|bővebben|részletek|további}
        {weboldalunkon|oldalunkon|honlapunkon|az oldalon|a weboldalon|a honlapon} * sütiket * használunk
        {weboldalunkon|oldalunkon|honlapunkon|az oldalon|a weboldalon|a honlapon} {sütiket|cookie-kat} használunk
        cookie-kat használunk
        weboldalunk sütiket
        honlapunk sütiket
        oldalunk sütiket
        ez az oldal sütiket
        ez a weboldal sütiket
        ez a honlap sütiket
        az oldal sütiket használ
        a weboldal sütiket használ
        weboldalunk cookie-kat
        honlapunk cookie-kat
        ez az oldal cookie-kat
        ez a weboldal cookie-kat
        oldalunk cookie-kat
        sütiket (cookie-
        elfogadja a sütik
        elfogadja a cookie-k
        hozzájárul a sütik
        hozzájárul a cookie-k
        hozzájárulok a sütik
        az oldal használatával * elfogad-
        a böngészés folytatásával * elfogad-
        mi és * partnereink
        információk tárolása és/vagy elérése
        fontos számunkra az ön adatainak védelme
        fontos számunkra az adatainak védelme
        fontos nekünk az ön magánélet-
        az ön adatainak védelme fontos számunkra
        tiszteletben tartjuk a magánszféráját
        ^összes elfogadása$
        ^mindet elfogadom$
        ^az összes elfogadása$
        ^összes süti elfogadása
        ^összes engedélyezése$
        ^minden süti elfogadása
        ^összes elutasítása$
        ^mindet elutasítom$
        ^az összes elutasítása$
        ^csak a szükséges$
        ^csak a feltétlenül szükséges$
        ^süti beállítások
        ^sütibeállítások
        ^cookie beállítások
        ^cookie-beállítások
        ^sütik kezelése$
        ^hozzájárulás kezelése$
        ^sütikezelés
        ~adatvédelmi tájékoztató-
        ~adatkezelési tájékoztató-
        ~adatvédelmi szabályzat-
        ~süti szabályzat-
        ~süti-
        ~^elfogadom$
        ~^elutasítom$
        ~^rendben$
        ~^értem$
        ~^részletek$
        ~^további információ$
        ~^beállítások$
        ~^feltétlenül szükséges$
        ~^mindig aktív$
        ~harmadik féltől származó sütik
        ^csak a * szükséges sütiket {engedélyezem|fogadom el}$
        engedélyezned kell * sütiket
        engedélyeznie kell * sütiket
        ^{feltétlenül szükséges|szükséges|elengedhetetlen} {sütik|cookie-k|cookie k}$
        ^{funkcionális|statisztikai|analitikai} {sütik|cookie-k|cookie k}$
        ^{marketing|marketingcélú|hirdetési|teljesítményt biztosító|preferenciális} {sütik|cookie-k|cookie k}$
        ^{beállítások|preferenciák|hozzájárulások} {kezelése|módosítása|mentése|megerősítése|testreszabása}$
        ^{beállításaim|süti beállítások|adatvédelmi beállítások} {kezelése|módosítása|mentése}$
        ^{beállításaim|süti beállítások|adatvédelmi beállítások} {megerősítése|testreszabása}$
        ^{választásaim|választás|kiválasztottak} {megerősítése|mentése|engedélyezése|elfogadása}$
        ^{a kiválasztottak|kijelöltek} {megerősítése|mentése|engedélyezése|elfogadása}$
        ^{folytatás|tovább|belépés} {elfogadás|hozzájárulás|beleegyezés} nélkül$
        ^{elfogadom|elfogadás} és {bezárom|bezárás|tovább|továbblépek|folytatás|továbblépés}$
        ^{ok|oké|rendben}, {elfogadom|mindet elfogadom|az összeset elfogadom}$
        ^csak a {szükségesek|szükségesek elfogadása|szükségesek engedélyezése|legszükségesebbek}$
        ^{adatvédelmi|adatvédelmi és süti|cookie|süti} {beállítások|preferenciák|központ}$
        ^{adatvédelmi|adatvédelmi és süti|cookie|süti} {beállítási központ|beállítások központja}$
        ^mi és {a |}# {partnerünk|partnerünk tárolunk|partnerünk tárol}$
        ^mi és * {partnerünk|partnereink} * {tárolunk|tárol|tárolnak} * {eszközön|eszközén|eszközödön}
        ^mi és * {partnerünk|partnereink} * {tárolunk|tárol|tárolnak} * {adat-|információ-|süti-}
        ^mi és * {partnerünk|partnereink} * {használunk|kezelünk|hozzáférünk} * {eszközön|eszközén|eszközödön}
        ^mi és * {partnerünk|partnereink} * {használunk|kezelünk|hozzáférünk} * {adat-|információ-|süti-}
        {információkat|adatokat} {tárolunk|tárolhatunk} {az eszközön|az eszközén|eszközén|az eszközödön}
        ^{értékeljük|tiszteletben tartjuk} az ön {magánéletét|magánszféráját|adatainak védelmét}
        ^{ezt a tartalmat|a tartalmat|ezt a videót} {harmadik fél|külső szolgáltató|külső fél} {biztosítja|szolgáltatja}
        ^{a tartalom|ez a tartalom|a videó} {megjelenítéséhez|megtekintéséhez} * {süti-|cookie-|hozzájárulás-}
        ^{a tartalom|ez a tartalom|a videó} lejátszásához * {süti-|cookie-|hozzájárulás-}
        ^{a bejegyzés|a térkép} {megjelenítéséhez|megtekintéséhez|lejátszásához} * {süti-|cookie-|hozzájárulás-}
        ^{külső tartalom|külső tartalom megjelenítése|külső tartalom betöltése|külső tartalom engedélyezése}$
        ^{cookie-szalag|süti sáv|sütisáv|cookie-sáv} elrejtése$
        ^ez a szolgáltatás nem {használ|telepített|tárol} {sütit|sütiket|cookie-t|cookie-kat}$
        ^a harmadik fél szolgáltatásainak engedélyezésével
        ^engedélyezed a harmadik fél összes szolgáltatását$
        ^{cookie-kezelő|sütikezelő}: tarteaucitron
        ^{partnereinkkel|partnereinkkel együtt|mi és partnereink} {személyes adatokat kezelünk|adatokat kezelünk}
        ^{partnereinkkel|partnereinkkel együtt|mi és partnereink} {sütiket használunk|információkat tárolunk}
        ^pontos geolokációs adatok {használata|felhasználása}
        ^személyre szabott {hirdetések|hirdetés|reklámok} és {tartalmak|tartalom}, {hirdetés-|hirdetések|reklám-}
        ~^{nem fogadom el|nem járulok hozzá|jogos érdek|partnerek listája|szolgáltatók listája}$
        ^elfogadom az összeset$
        ^{partnereink listája|süti tájékoztató|cookie tájékoztató|adatkezelési beállítások}$
        ~^sütik használata$
        ^{hozzájárulását|hozzájárulásodat|a hozzájárulást} bármikor {visszavonhatja|visszavonhatod} {vagy|és}
        ^{hozzájárulását|hozzájárulásodat|a hozzájárulást} bármikor {módosíthatja|módosíthatod} {vagy|és}
        ^{hozzájárulását|hozzájárulásodat|a hozzájárulást} bármikor {visszavonhatja|visszavonhatod}$
        ^{hozzájárulását|hozzájárulásodat|a hozzájárulást} bármikor {módosíthatja|módosíthatod}$
        ^{az oldal|a weboldal} {további|folyamatos} használatával {elfogadod|elfogadja} * {süti-|cookie-}
        ^{az oldal|a weboldal} {további|folyamatos} böngészésével {elfogadod|elfogadja} * {süti-|cookie-}
        ^{az oldal|a weboldal} {további|folyamatos} {használatával|böngészésével} hozzájárul * {süti-|cookie-}
        ^{a honlap|az oldalunk} {további|folyamatos} használatával {elfogadod|elfogadja} * {süti-|cookie-}
        ^{a honlap|az oldalunk} {további|folyamatos} böngészésével {elfogadod|elfogadja} * {süti-|cookie-}
        ^{a honlap|az oldalunk} {további|folyamatos} {használatával|böngészésével} hozzájárul * {süti-|cookie-}
    """,
    "ro": """
        ^acceptă * cookie-
        ^refuză * cookie-
        ~folosim cookie-uri
        ^folosim cookie-uri$
        folosim cookie-uri {și|proprii|necesare|pentru a|pentru ca|pentru analiza|pentru personalizarea|pentru îmbunătățirea|ca să|în vederea|de la terți|pe acest}
        folosim cookie-uri. {continu|prin|navig|află|dacă|vă rugăm|pentru|accept}-
        folosim * cookie-uri {și tehnologii|și alte|pentru a|pentru ca|pe acest|în vederea|pe site}
        folosim {următoarele|diverse|diferite tipuri de|propriile|anumite} cookie-uri
        folosim module cookie
        ~utilizăm cookie-uri
        ^utilizăm cookie-uri$
        utilizăm cookie-uri {și|proprii|necesare|pentru a|pentru ca|pentru analiza|pentru personalizarea|pentru îmbunătățirea|ca să|în vederea|de la terți|pe acest}
        utilizăm cookie-uri. {continu|prin|navig|află|dacă|vă rugăm|pentru|accept}-
        utilizăm * cookie-uri {și tehnologii|și alte|pentru a|pentru ca|pe acest|în vederea|pe site}
        utilizăm {următoarele|diverse|diferite tipuri de|propriile|anumite} cookie-uri
        utilizăm module cookie
        acest site folosește * {module cookie|fișiere cookie|fişiere cookie|module de tip cookie|fișiere de tip cookie|fișiere de tip cookies|tehnologii cookie}
        acest site folosește {cookie-uri|cookies|cookie|cookieuri} {pentru|și|proprii|necesare|de la|ale|ca să|în vederea}
        acest site folosește {cookie-uri|cookies|cookie|cookieuri}$
        acest site folosește {cookie-uri|cookies|cookieuri}. {continu|prin|navig|află|dacă|vă rugăm|pentru|accept}-
        acest site utilizează * {module cookie|fișiere cookie|fişiere cookie|module de tip cookie|fișiere de tip cookie|fișiere de tip cookies|tehnologii cookie}
        acest site utilizează {cookie-uri|cookies|cookie|cookieuri} {pentru|și|proprii|necesare|de la|ale|ca să|în vederea}
        acest site utilizează {cookie-uri|cookies|cookie|cookieuri}$
        acest site utilizează {cookie-uri|cookies|cookieuri}. {continu|prin|navig|află|dacă|vă rugăm|pentru|accept}-
        acest site web folosește * {module cookie|fișiere cookie|fişiere cookie|module de tip cookie|fișiere de tip cookie|fișiere de tip cookies|tehnologii cookie}
        acest site web folosește {cookie-uri|cookies|cookie|cookieuri} {pentru|și|proprii|necesare|de la|ale|ca să|în vederea}
        acest site web folosește {cookie-uri|cookies|cookie|cookieuri}$
        acest site web folosește {cookie-uri|cookies|cookieuri}. {continu|prin|navig|află|dacă|vă rugăm|pentru|accept}-
        acest site web utilizează * {module cookie|fișiere cookie|fişiere cookie|module de tip cookie|fișiere de tip cookie|fișiere de tip cookies|tehnologii cookie}
        acest site web utilizează {cookie-uri|cookies|cookie|cookieuri} {pentru|și|proprii|necesare|de la|ale|ca să|în vederea}
        acest site web utilizează {cookie-uri|cookies|cookie|cookieuri}$
        acest site web utilizează {cookie-uri|cookies|cookieuri}. {continu|prin|navig|află|dacă|vă rugăm|pentru|accept}-
        site-ul nostru folosește * {module cookie|fișiere cookie|fişiere cookie|module de tip cookie|fișiere de tip cookie|fișiere de tip cookies|tehnologii cookie}
        site-ul nostru folosește {cookie-uri|cookies|cookie|cookieuri} {pentru|și|proprii|necesare|de la|ale|ca să|în vederea}
        site-ul nostru folosește {cookie-uri|cookies|cookie|cookieuri}$
        site-ul nostru folosește {cookie-uri|cookies|cookieuri}. {continu|prin|navig|află|dacă|vă rugăm|pentru|accept}-
        site-ul nostru utilizează * {module cookie|fișiere cookie|fişiere cookie|module de tip cookie|fișiere de tip cookie|fișiere de tip cookies|tehnologii cookie}
        site-ul nostru utilizează {cookie-uri|cookies|cookie|cookieuri} {pentru|și|proprii|necesare|de la|ale|ca să|în vederea}
        site-ul nostru utilizează {cookie-uri|cookies|cookie|cookieuri}$
        site-ul nostru utilizează {cookie-uri|cookies|cookieuri}. {continu|prin|navig|află|dacă|vă rugăm|pentru|accept}-
        website-ul nostru {folosește|utilizează} {cookie-uri|cookies|module cookie|fișiere cookie}
        sunteți de acord cu utilizarea * cookie-
        ești de acord cu utilizarea * cookie-
        îți exprimi acordul * cookie-
        vă exprimați acordul * cookie-
        sunteți de acord cu folosirea * cookie-
        acceptați utilizarea * cookie-
        continuarea navigării * acord-
        continuând navigarea * cookie-
        prin continuarea navigării
        noi și partenerii noștri
        noi și cei * parteneri
        stocarea și/sau accesarea informațiilor
        stocăm și/sau accesăm informații
        ne pasă de confidențialitatea
        respectăm confidențialitatea datelor
        confidențialitatea ta este importantă pentru noi
        confidențialitatea dumneavoastră este importantă
        prețuim confidențialitatea
        ^acceptă toate$
        ^acceptați toate$
        ^accept toate$
        ^permite toate$
        ^refuză toate$
        ^respinge toate$
        ^refuz toate$
        ^doar cele necesare$
        ^doar necesare$
        ^setări cookie-
        ^setările cookie-
        ^preferințe cookie-
        ^gestionează consimțământul$
        ^administrează consimțământul$
        ~^modifică setările$
        ~politica de confidențialitate
        ~politica de cookie-
        ~politica cookie
        ~^accept$
        ~^acceptă$
        ~^sunt de acord$
        ~^de acord$
        ~^refuz$
        ~^refuză$
        ~^am înțeles$
        ~^află mai multe$
        ~^mai multe detalii$
        ~^mai multe informații$
        ~^strict necesare$
        ~^necesare$
        ~^mereu activ$
        ~cookie-uri-
        ^{permite|permiteți|dezactivează|refuză|respinge|respingeți} {toate cookie-urile|cookie-urile opționale|toate modulele cookie|cookie-urile selectate}$
        ^{permiteți|dezactivează|respingeți} toate$
        ^{acceptă|acceptați|permite|folosește} doar {cookie-urile necesare|cele necesare|cookie-urile esențiale|necesare|esențiale|strict necesare}$
        ^{acceptă|acceptați|respinge|refuză} {selecția|tot|opționale}$
        ^{acceptă|acceptați} cookie-urile opționale$
        ^{ok|da|bine}, {acceptă toate|acceptați-le pe toate|acceptă-le pe toate|accept toate|sunt de acord|am înțeles|accept}$
        ^{cookie-uri|module cookie|cookies} {strict necesare|necesare|esențiale|funcționale|de performanță|de publicitate|de marketing|analitice|de analiză|statistice|de direcționare|de preferințe|terțe|tehnice|de targetare}$
        ^întotdeauna {activ|active|activat|activate}$
        ^mereu {active|activat|activate}$
        ^{gestionează|gestionați|administrează|administrați|gestionare|vezi|salvează|modifică|schimbă|setează} {preferințele|preferințe|opțiunile|setările de confidențialitate|setările cookie}$
        ^{gestionați|administrați|gestionare|vezi|salvează|modifică|schimbă|setează} consimțământul$
        ^{gestionează|gestionați|administrează|salvează} {preferințele mele|preferințele cookie|preferințele de confidențialitate|serviciile|furnizorii}$
        ^{continuă|continuați|navighează|continuă navigarea} fără {a accepta|acceptare|consimțământ|acord|să accept|să accepți}$
        ^{acceptă|acceptați|sunt de acord|salvează|respinge|accept} și {închide|continuă|închideți|continuați|ieși}$
        ^{confirmă|confirmați|confirm} {alegerile mele|selecția mea|preferințele mele|alegerea mea|opțiunile mele|alegerea}$
        ^salvează {alegerile mele|selecția mea|alegerea mea|opțiunile mele|alegerea}$
        ^{opțiunile|alegerile|setările|preferințele} {tale|dumneavoastră|dvs.} {de confidențialitate|privind confidențialitatea|privind cookie-urile|referitoare la confidențialitate}$
        ^centrul de preferințe {privind confidențialitatea|de confidențialitate|pentru confidențialitate|cookie}$
        ^{retrage|retrageți} {consimțământul|acordul|consimțământul dat}$
        ^modifică {acordul|consimțământul dat}$
        ^{lista|listă} {furnizorilor iab|partenerilor iab|partenerilor (furnizori)|furnizorilor|de parteneri (furnizori)}$
        ^noi și {cei # parteneri|cei # de parteneri|# parteneri|partenerii noștri (#)|# de parteneri} {ai noștri|}$
        {stocăm și/sau accesăm|stocarea și/sau accesarea|stochează și/sau accesează|stocați și/sau accesați} {informații|informațiilor|informațiile} {pe un dispozitiv|de pe un dispozitiv|pe dispozitiv}
        ^{reclame|publicitate|anunțuri} și conținut {personalizate|personalizat}, {măsurarea|măsurători|evaluarea}
        ^{date de geolocalizare precise|date precise de geolocalizare|utilizarea datelor de geolocalizare precise} și identificar-
        ^{afișează|încarcă|permite|deblochează|arată|permite întotdeauna|afișează întotdeauna} conținutul {extern|terț|de la terți}$
        ^{acest conținut|acest element|acest material} {este furnizat|este găzduit|provine} de {o terță parte|un terț|terți|la o terță parte|un serviciu extern}
        pentru a {vizualiza|vedea|afișa} {acest conținut|conținutul|acest videoclip|videoclipul|acest element}, * {cookie-|modulele cookie}
        ^acest {conținut|element|videoclip} {este blocat|nu poate fi afișat|este ascuns|nu este disponibil} * {cookie-|module cookie}
        ^{apasă|apăsați|click|faceți clic} pentru a {accepta|permite} * {cookie-|modulele cookie}
        ^acest {site|website|site web} nu {folosește|utilizează} {cookie-|niciun cookie|module cookie}
        ^acest {site|website|site web} {folosește|utilizează} {cookie-uri|module cookie|fișiere cookie} {necesare|pentru|și}
        ^acest serviciu nu {a instalat|utilizează|folosește|a stocat|instalează} {niciun cookie|modul cookie|module cookie|cookie-uri|niciun modul cookie}
        ^{ascunde|închide} {bannerul|banner-ul|mesajul|notificarea} {cookie-urilor|cookie|de cookie-uri|privind cookie-urile|despre cookie-uri}$
        ^{colectăm|prelucrăm|stocăm|folosim|utilizăm} {module cookie|fișiere cookie}
        ^{colectăm|prelucrăm|stocăm} {cookie|cookie-uri|cookies}
        {serviciile|servicii|serviciilor|aceste servicii|acestor servicii} {terță parte|terțe părți|ale terților|de la terți} * {cookie-|module cookie|urmărire}
        ^{permițând|acceptând|activând} {aceste|acestor} servicii {terțe|terță|ale}
        ^permiteți {tuturor|toate} {serviciilor|serviciile} {terță parte|terțe părți|terțe|ale terților}$
        ^{cookie manager|manager de cookie-uri|gestionarea cookie-urilor} {de către|de la|by|oferit de}
        ^{protejați-vă|protejează-ți|ne pasă de|prețuim|respectăm|apreciem} {confidențialitatea|confidențialitatea ta|confidențialitatea dumneavoastră|intimitatea ta|intimitatea dumneavoastră|datele tale}$
        ^{personalizați|personalizează|personalizare} {alegerile|opțiunile|cookie-urile|setările|preferințele}$
        ^{politica|politică|setări|setările|preferințe} {de cookie|cookie|cookies|de cookies|de cookie-uri|privind cookie-urile|de utilizare cookie-uri}$
        {continuând|apăsând|navigând|prin continuarea} * {ești de acord|sunteți de acord|îți exprimi acordul|vă exprimați acordul|acceptați} * {cookie-|politica|prelucrarea}
        {continuând|apăsând|navigând|prin continuarea} * accepți * {cookie-|politica|prelucrarea}
    """,
    "bg": """
        ^приемам * бисквитки$
        ^приемане на * бисквитки$
        ~използваме бисквитки
        използваме бисквитки и подобни
        използваме бисквитки и други технологии
        използваме "бисквитки
        този сайт използва * бисквитки
        този уебсайт използва * бисквитки
        сайтът използва * бисквитки за
        сайтът използва * бисквитки, за да
        нашият сайт използва * бисквитки
        нашият уебсайт използва * бисквитки
        този сайт използва cookies
        съгласявате се с използването на * бисквитки
        приемате използването на * бисквитки
        съгласни с използването на * бисквитки
        вие се съгласявате * бисквитки
        продължавайки да * съгласявате
        с натискането на * съгласявате
        с кликване върху * съгласявате
        ние и нашите * партньори
        ние и * наши партньори
        съхраняване и/или достъп до информация
        съхраняване на и/или достъп до информация
        ние ценим вашата поверителност
        ценим вашата неприкосновеност
        вашата поверителност е важна за нас
        защитата на вашите данни е важна за нас
        ^приемам всички$
        ^приеми всички$
        ^приемане на всички$
        ^позволи всички$
        ^разрешаване на всички$
        ^отхвърляне на всички$
        ^отхвърли всички$
        ^отказ на всички$
        ^откажи всички$
        ^само необходимите$
        ^само задължителните$
        ^настройки на бисквитките
        ^настройки за бисквитки
        ^управление на бисквитките
        ^управление на съгласието$
        ^бисквитки$
        ~политика за поверителност
        ~политика за бисквитки
        ~политиката за поверителност
        ~бисквитк-
        ~^приемам$
        ~^приеми$
        ~^съгласен съм$
        ~^отказвам$
        ~^откажи$
        ~^разбрах$
        ~^научете повече$
        ~^повече информация$
        ~^необходими$
        ~^винаги активни$
        ^{приемам|приеми|приемете|приемане на|разрешавам|разреши|разрешете} {всички бисквитки|само необходимите|само необходимите бисквитки|избраните|избраните бисквитки|само избраните}$
        ^{приемете|разрешавам|разреши|разрешете} всички$
        ^{отказвам|откажи|отхвърли|отхвърлям|забрани|отказ от|отхвърляне на} {всички бисквитки|незадължителните|незадължителните бисквитки|бисквитките|бисквитки}$
        ^{отказвам|отхвърлям|забрани|отказ от} всички$
        ^{ok|ок|да|добре}, {приемам всички|приемам|съгласен съм|разбрах|приемам всичко}$
        ^{строго необходими|абсолютно необходими|необходими|задължителни|функционални|аналитични|рекламни|маркетингови|статистически|технически|таргетиращи} {бисквитки|cookies}$
        ^бисквитки за {ефективност|производителност|реклама|маркетинг|статистика|предпочитания|таргетиране|социални медии|анализ|насочване}$
        ^винаги {активно|включени|включено|активен}$
        ^{управлявай|управлявайте} {на предпочитанията|на съгласието|на настройките|на бисквитките|предпочитанията|на опциите|на услугите}$
        ^управление {на предпочитанията|на настройките|на бисквитките|предпочитанията|на опциите|на услугите}$
        ^{промени|промяна на|запази|запазване на|виж|покажи|настройка на} {предпочитанията|настройките|предпочитания|настройки за поверителност|настройките за поверителност|съгласието|предпочитанията за бисквитки}$
        ^продължи {без приемане|без да приемаш|без да приемете|без съгласие|без да приемате}$
        ^{приемам|приеми|съгласен съм|запази|отказвам|приемете|потвърди} и {затвори|продължи|затварям|затворете|продължавам|изход}$
        ^{потвърждавам|потвърди|потвърдете|запази|запазване на} {избора|избора си|моя избор|моите предпочитания|моите избори|избора ми|изборите ми}$
        ^{вашият избор|вашите избори|вашите настройки|център за предпочитания|център за настройки} {за поверителност|относно поверителността|за бисквитки|за поверителността}$
        ^{оттегли|оттегляне на|оттеглям} {съгласие|съгласието|съгласието си}$
        ^промени {съгласие|съгласието си}$
        ^{списък на|списък с} {доставчици iab|партньори iab|партньорите (доставчици)|партньори (доставчици)|доставчиците|доставчици iab tcf}$
        ^ние и нашите # {партньори|партньора|партньор}$
        {съхраняваме и/или осъществяваме|съхранение и/или|съхраняване и/или|съхраняват и/или} {достъп до информация|достъп|достъп до данни|достъп до информацията} {на устройство|на устройства|върху устройство}
        {съхраняваме и/или осъществяваме|съхранение и/или|съхраняване и/или|съхраняват и/или} {достъп до информация|достъп|достъп до данни|достъп до информацията} {на дадено устройство|от устройство}
        ^{персонализирана реклама|персонализирани реклами|персонализирано съдържание} и {съдържание|персонализирано съдържание|реклами}, {измерване|оценка}
        ^{точни данни за геолокация|прецизни данни за геолокация|използване на точни данни} {и идентификация|и идентифициране|за геолокация}
        ^{покажи|зареди|разреши|разреши винаги|показвай винаги|показване на|зареждане на} {външното съдържание|външно съдържание|съдържанието|съдържание от трети страни}$
        ^това {съдържание|видео} {се предоставя|е предоставено|се хоства|е публикувано} {от трета страна|от трети страни|от външен доставчик|от външна услуга}
        за да {видите|гледате|заредите} {това съдържание|съдържанието|видеото|това видео}, {трябва да|моля|приемете} * бисквитк-
        ^това {съдържание|видео} е {блокирано|скрито|недостъпно} * бисквитк-
        ^{натиснете|кликнете|щракнете}, за да {приемете|разрешите} * бисквитк-
        ^{този|нашият} {сайт|уебсайт} не {използва|записва|съхранява} бисквитк-
        ^{тази|избраната} {услуга|страница} не {записва|е записала|използва|съхранява} {бисквитк-|никакви бисквитки}
        ^{скриване|скрий|затвори|затваряне} {на банера|банера|на съобщението|съобщението} {за бисквитки|за бисквитките}$
        ^{използваме|събираме|съхраняваме} {бисквитки|"бисквитки"|cookies|файлове "бисквитки"} {за да|за анализ|за статистика|и подобни|на този}
        {бисквитки|бисквитките|услуги|услугите} от трети {лица|страни} * {съгласявате|приемате|проследяване|функциониране}
        {вие се съгласявате|съгласявате се|вив се съгласявате} с {всички бисквитки|бисквитките|използването на бисквитки|употребата на бисквитки}
        {този|нашият} {сайт|уебсайт} {позволява|позволяа} {включването|избора|да изберете} * {бисквитки|услуги}
        {този|нашият} {сайт|уебсайт} ви позволява {включването|избора|да изберете} * {бисквитки|услуги}
        ^{защита|защитаваме|зачитаме|ценим|грижим се за} {на вашата поверителност|вашата поверителност|поверителността ви|вашата сигурност|личните ви данни|вашите лични данни|на личните ви данни}$
        ^{ние ценим|ние зачитаме|ние уважаваме} {вашата поверителност|поверителността ви|личното ви пространство|вашето лично пространство}
        ^{ще избирам|персонализиране|персонализирай|персонализиране на избора|настройки на бисквитките|настройки за бисквитки|политика за бисквитки|политика за бисквитките|политика за използване на бисквитки}$
        {продължавайки|с продължаването|използвайки} * {съгласявате|приемате} * {бисквитк-|политик-|услови-}
        ^{използваме|ние използваме|сайтът използва|този сайт използва} {бисквитки|бисквитки и подобни технологии|„бисквитки“}, за да {подобрим|подобри|осигурим|персонализираме|ви предложим|гарантираме|ви предоставим|анализираме|направим}
    """,
    "el": """
        ^αποδοχή όλων των cookies$
        ^απόρριψη όλων των cookies$
        ~χρησιμοποιούμε cookies
        ^χρησιμοποιούμε cookies$
        χρησιμοποιούμε cookies {για να|και άλλες|και παρόμοι|και τεχνολογ|για την|για λόγους|για στατιστικούς|ώστε|στον ιστότοπο|στην ιστοσελίδα|στο site|προκειμένου|τρίτων|που}-
        χρησιμοποιούμε cookies. {συνεχ|αν|με|πατ|κάν|μάθ|διαβ|περισσ}-
        χρησιμοποιούμε * cookies {για να|και άλλες|και παρόμοιες|και τεχνολογίες|ώστε|στον ιστότοπο|στην ιστοσελίδα|προκειμένου}
        χρησιμοποιούμε {τεχνικά|απαραίτητα|λειτουργικά|αναλυτικά|δικά μας|τα|αρχεία|μόνο τα απαραίτητα} cookies
        χρησιμοποιεί * cookies για
        αυτός ο ιστότοπος χρησιμοποιεί * cookies
        αυτή η ιστοσελίδα χρησιμοποιεί * cookies
        αποδέχεστε τη χρήση * cookies
        αποδέχεστε την χρήση * cookies
        συμφωνείτε με τη χρήση * cookies
        συναινείτε στη χρήση * cookies
        συνεχίζοντας * περιήγηση * cookies
        συνεχίζοντας να * αποδέχεστε
        κάνοντας κλικ * αποδέχεστε
        πατώντας * αποδέχεστε
        ανακαλέσετε τη συγκατάθεσή σας
        εμείς και οι * συνεργάτες μας
        εμείς και οι συνεργάτες μας
        αποθήκευση ή/και πρόσβαση σε πληροφορίες
        αποθηκεύουμε ή/και έχουμε πρόσβαση
        σεβόμαστε την ιδιωτικότητά σας
        σεβόμαστε το απόρρητό σας
        εκτιμούμε το απόρρητό σας
        η ιδιωτικότητά σας είναι σημαντική
        νοιαζόμαστε για την ιδιωτικότητά σας
        ^αποδοχή όλων$
        ^αποδοχή cookies
        ^αποδοχή απαραίτητων$
        ^απόρριψη όλων$
        ^μόνο τα απαραίτητα$
        ^μόνο απαραίτητα$
        ^ρυθμίσεις cookies
        ^ρυθμίσεις των cookies
        ^διαχείριση cookies
        ^διαχείριση συγκατάθεσης$
        ^προτιμήσεις cookies
        ^συμφωνώ και συνεχίζω$
        ~πολιτική απορρήτου
        ~πολιτική cookies
        ~προσωπικών δεδομένων
        ~^αποδοχή$
        ~^αποδέχομαι$
        ~^συμφωνώ$
        ~^απόρριψη$
        ~^δεν αποδέχομαι$
        ~^κατάλαβα$
        ~^περισσότερες πληροφορίες$
        ~^μάθετε περισσότερα$
        ~^περισσότερες επιλογές$
        ~^απαραίτητα$
        ~^πάντα ενεργά$
        ~cookies τρίτων
        ^{αποδέχομαι|απορρίπτω|επιτρέψτε|να επιτρέπονται|άρνηση} {όλων|όλα|όλων των cookies|όλα τα cookies|όλων των προαιρετικών}$
        ^αποδοχή {όλα|όλα τα cookies|όλων των προαιρετικών}$
        ^απόρριψη {όλα|όλα τα cookies|όλων των προαιρετικών}$
        ^{αποδοχή|απόρριψη|αποδέχομαι|απορρίπτω|επιτρέψτε|να επιτρέπονται|άρνηση} {μόνο τα απαραίτητα|μόνο των απαραίτητων|των επιλεγμένων|επιλεγμένων}$
        ^{απόρριψε|απορρίψτε|αποδεχτείτε|αποδεχθείτε|δεχτείτε|δέχομαι} όλα {τα cookies|τα cookie|τα "μπισκότα" (cookies)|}$
        ^{ok|οκ|ναι}, {αποδοχή όλων|συμφωνώ|αποδέχομαι|το κατάλαβα|κατάλαβα}$
        ^{απολύτως|αυστηρώς|αυστηρά|απόλυτα} {απαραίτητα|αναγκαία} {cookies|cookie}$
        ^{απαραίτητα|αναγκαία|λειτουργικά|διαφημιστικά|στατιστικά|αναλυτικά|τεχνικά|υποχρεωτικά} {cookies|cookie}$
        ^cookies {απόδοσης|επιδόσεων|λειτουργικότητας|στόχευσης|στατιστικών|προτιμήσεων|διαφήμισης|μάρκετινγκ|μέσων κοινωνικής δικτύωσης|ανάλυσης|τρίτων|απολύτως απαραίτητα}$
        ^πάντα {ενεργό|ενεργοποιημένα|ενεργοποιημένο}$
        ^{διαχειριστείτε|ρύθμιση|αποθήκευση|αλλαγή|προβολή} {προτιμήσεων|τις προτιμήσεις σας|συγκατάθεσης|επιλογών|ρυθμίσεων απορρήτου|ρυθμίσεων cookies|των cookies|τις επιλογές σας|υπηρεσιών}$
        ^διαχείριση {προτιμήσεων|τις προτιμήσεις σας|επιλογών|ρυθμίσεων απορρήτου|ρυθμίσεων cookies|των cookies|τις επιλογές σας|υπηρεσιών}$
        ^{συνέχεια|συνεχίστε|συνεχίζω} χωρίς {αποδοχή|να αποδεχτείτε|να αποδεχθείτε|συγκατάθεση|να αποδεχτώ}$
        ^{αποδοχή|αποδέχομαι|αποθήκευση|απόρριψη} και {κλείσιμο|συνέχεια|κλείνω|έξοδος|συνεχίζω}$
        ^συμφωνώ και {κλείσιμο|συνέχεια|κλείνω|έξοδος}$
        ^{επιβεβαίωση|επιβεβαιώστε} {επιλογών|των επιλογών μου|επιλογής|των επιλογών|προτιμήσεων|τις επιλογές σας|επιλογών μου}$
        ^αποθήκευση {των επιλογών μου|επιλογής|των επιλογών|επιλογών μου}$
        ^{οι επιλογές σας|οι ρυθμίσεις σας|κέντρο προτιμήσεων|κέντρο ρυθμίσεων} {απορρήτου|για το απόρρητο|σχετικά με το απόρρητο|cookies|για τα cookies|ιδιωτικότητας}$
        ^{ανάκληση|ανακαλέστε} {συγκατάθεσης|της συγκατάθεσης|τη συγκατάθεσή σας|της συγκατάθεσής σας}$
        ^αλλαγή {της συγκατάθεσης|τη συγκατάθεσή σας|της συγκατάθεσής σας}$
        ^{λίστα|κατάλογος} {προμηθευτών iab|συνεργατών (προμηθευτές)|συνεργατών iab|προμηθευτών|των συνεργατών (προμηθευτές)}$
        ^εμείς και οι # {συνεργάτες μας|συνεργάτες|συνεργάτες μας αποθηκεύουμε}$
        εμείς και οι {συνεργάτες|# συνεργάτες|συνεργαζόμενοι} * {αποθηκεύουμε|χρησιμοποιούμε|επεξεργαζόμαστε}
        {αποθηκεύουμε ή/και|αποθηκεύουμε και/ή|αποθήκευση ή/και|αποθήκευση και/ή|αποθηκεύουν ή/και} * {πληροφορίες|πληροφοριών|πρόσβαση} σε {συσκευή|μια συσκευή|μία συσκευή|πληροφορίες}
        ^{εξατομικευμένες|εξατομικευμένη|προσωποποιημένες} {διαφημίσεις|διαφήμιση} και {περιεχόμενο|εξατομικευμένο περιεχόμενο}, {μέτρηση|μετρήσεις|αξιολόγηση}
        ^{ακριβή δεδομένα|χρήση ακριβών δεδομένων|δεδομένα ακριβούς} {γεωεντοπισμού|γεωγραφικής θέσης|γεωγραφικής τοποθεσίας}
        ^{εμφάνιση|φόρτωση|να επιτρέπεται|εμφάνιση πάντα|προβολή|αποδοχή} {εξωτερικού περιεχομένου|του εξωτερικού περιεχομένου|το εξωτερικό περιεχόμενο|περιεχομένου τρίτων}$
        ^{αυτό το περιεχόμενο|το περιεχόμενο αυτό|αυτό το βίντεο} {παρέχεται|φιλοξενείται|προέρχεται} από {τρίτο|τρίτους|τρίτο πάροχο|εξωτερική υπηρεσία|τρίτο μέρος}
        για να {δείτε|προβάλετε|παρακολουθήσετε} {αυτό το περιεχόμενο|το περιεχόμενο}, {πρέπει|αποδεχτείτε|παρακαλούμε|αποδεχθείτε} * {cookies|cookie}
        για να {δείτε|προβάλετε|παρακολουθήσετε} {το βίντεο|αυτό το βίντεο}, {πρέπει|αποδεχτείτε|παρακαλούμε|αποδεχθείτε} * {cookies|cookie}
        ^{αυτό το περιεχόμενο|το περιεχόμενο αυτό|το βίντεο} {έχει αποκλειστεί|δεν εμφανίζεται|είναι αποκλεισμένο} * {cookies|cookie}
        ^{κάντε κλικ|πατήστε} για να {αποδεχτείτε|αποδεχθείτε|επιτρέψετε} * {cookies|cookie}
        ^{αυτός|ο ιστότοπος αυτός|αυτή} {ο ιστότοπος|η ιστοσελίδα|χρησιμοποιεί|δεν χρησιμοποιεί|δε χρησιμοποιεί} * {cookies|cookie}
        ^{η υπηρεσία αυτή|αυτή η υπηρεσία} {δε χρησιμοποιεί|δεν χρησιμοποιεί|δεν έχει αποθηκεύσει|δεν αποθηκεύει} * {cookies|cookie}
        ^{απόκρυψη|κλείσιμο} {banner|του banner|μηνύματος|ειδοποίησης} {cookies|cookie|για τα cookies}$
        {υπηρεσίες|υπηρεσιών} {που παρέχονται από τρίτους|τρίτων}, {αποδέχεστε|συμφωνείτε}
        ^{επιτρέπετε|επιτρέποντας} {όλες τις|αυτές τις} υπηρεσίες {που παρέχονται|τρίτων}
        ^{προστασία των προσωπικών σας δεδομένων|σεβόμαστε την ιδιωτικότητά σας|σεβόμαστε το απόρρητό σας|εκτιμούμε το απόρρητό σας|εκτιμούμε την ιδιωτικότητά σας|η ιδιωτικότητά σας είναι σημαντική για εμάς|το απόρρητό σας είναι σημαντικό για εμάς|σεβόμαστε την ιδιωτικότητα σας}$
        ^{πολιτική|ρυθμίσεις|χρήση|προτιμήσεις} {cookies|των cookies|απορρήτου cookies|για τα cookies|για cookies}$
        ^διαχείριση {cookies|απορρήτου cookies|για τα cookies|για cookies}$
        ^{cookies manager|διαχείριση cookies|διαχειριστής cookies} {by|από} {tarteaucitron|onetrust|cookiebot}-
        {συνεχίζοντας|χρησιμοποιώντας} * {αποδέχεστε|συμφωνείτε|συναινείτε} * {cookies|όρους χρήσης|πολιτική}
    """,
    "uk": """
        ^прийняти * cookie-
        ^відхилити * cookie-
        ^лише необхідні файли cookie$
        ми використовуємо cookie-
        ми використовуємо * cookie-
        цей сайт використовує * cookie-
        цей вебсайт використовує * cookie-
        цей веб-сайт використовує * cookie-
        наш сайт використовує * cookie-
        сайт використовує cookie-
        сайт використовує файли cookie-
        на сайті використовуються * cookie-
        погоджуєтесь на використання * cookie-
        погоджуєтеся на використання * cookie-
        погоджуєтесь з використанням * cookie-
        погоджуєтеся з використанням * cookie-
        даєте згоду на використання * cookie-
        продовжуючи * ви погоджуєтес-
        продовжуючи * ви даєте згоду
        натискаючи * ви погоджуєтес-
        ми та наші * партнери
        ми і наші * партнери
        зберігати та/або отримувати доступ до інформації
        зберігання та/або доступ до інформації
        ми цінуємо вашу конфіденційність
        ми поважаємо вашу приватність
        ми дбаємо про вашу конфіденційність
        ваша конфіденційність важлива для нас
        ^прийняти всі$
        ^прийняти все$
        ^дозволити всі$
        ^відхилити всі$
        ^відхилити все$
        ^лише необхідні$
        ^тільки необхідні$
        ^налаштування cookie-
        ^налаштування файлів cookie-
        ^керувати файлами cookie-
        ^управління файлами cookie-
        ^керування згодою$
        ~політика конфіденційності
        ~політикою конфіденційності
        ~політику конфіденційності
        ~персональних даних
        ~файли cookie-
        ~файлів cookie-
        ~^прийняти$
        ~^приймаю$
        ~^погоджуюсь$
        ~^погоджуюся$
        ~^згоден$
        ~^зрозуміло$
        ~^відхилити$
        ~^відмовитись$
        ~^детальніше$
        ~^докладніше$
        ~^налаштування$
        ~^необхідні$
        ~^завжди активні$
        ^{дозволити|заборонити|вимкнути} {всі|усі|використання|необов'язкові} {cookie|cookies|кукі|файлів cookie|файли cookie}$
        ^{прийняти|відхилити} {всі|усі|необов'язкові|вибрані|лише необхідні|тільки необхідні} {кукі|файли cookie|файли кукі|cookie}$
        ^{прийняти|дозволити|використовувати} {лише|тільки} {необхідні|обов'язкові|вибрані|технічні}$
        ^{все|усе|всі|усі} {прийняти|відхилити|дозволити|заборонити}$
        ^{прийняти|відхилити|дозволити|заборонити|підтвердити} {усе|усі|вибрані|необхідні}$
        ^{дозволити|заборонити|підтвердити} все$
        ^{заборонити|підтвердити} всі$
        ^{суворо|абсолютно|строго|вкрай} необхідні {файли cookie|cookies|cookie-файли|кукі|cookie}$
        ^{необхідні|обов'язкові|технічні|функціональні|рекламні|аналітичні|маркетингові|статистичні|цільові|сторонні} {файли cookie|cookie-файли|cookies|cookie|кукі}$
        ^{файли cookie|cookies|кукі} {для таргетингу|продуктивності|соціальних мереж|для аналітики|для реклами|налаштувань|уподобань}$
        ^завжди {активно|увімкнено|увімкнені}$
        ^{керувати|управління} {уподобаннями|згодою|згодами|налаштуваннями конфіденційності|параметрами конфіденційності|сервісами|налаштуваннями приватності}$
        ^керування {уподобаннями|згодами|налаштуваннями конфіденційності|параметрами конфіденційності|сервісами|налаштуваннями приватності}$
        ^{змінити|налаштувати|переглянути|показати|зберегти|відкрити} {мої уподобання|уподобання|налаштування конфіденційності|параметри конфіденційності|налаштування згоди|мої налаштування}$
        ^продовжити без {прийняття|згоди|підтвердження}$
        ^{прийняти|погодитися|погодитись|погоджуюсь|зберегти|підтвердити} {і|та|й} {закрити|продовжити|вийти}$
        ^підтвердити {мій вибір|свій вибір|вибір|мої налаштування|мої уподобання}$
        ^зберегти {мій вибір|свій вибір|вибір}$
        ^{ваш вибір|ваші налаштування|центр налаштувань|центр уподобань} {щодо конфіденційності|конфіденційності|cookie|файлів cookie|приватності}$
        ^{відкликати|змінити} {згоду|свою згоду|згоду на використання cookie}$
        ^{список|перелік} {постачальників iab|партнерів iab|партнерів (постачальників)|партнерів і постачальників}$
        ^{ми та наші|ми і наші|ми й наші} {# партнери|# партнерів|# партнер}$
        {ми та наші|ми і наші|ми й наші} * {партнери|партнерів} * {зберіга-|обробля-|використов-}
        {зберігати та/або отримувати доступ|зберігаємо та/або отримуємо доступ|зберігання та/або доступ|зберігання інформації та/або доступ} до {інформації|неї} на пристрої
        ^{персоналізована реклама|персоналізовані реклама} {та|і|й} {контент|вміст|персоналізований контент}, {вимірювання|оцінка|оцінювання}
        ^{точні дані геолокації|точні дані про геолокацію|використання точних даних геолокації} {та|і} ідентифікація
        ^{показати|завантажити|дозволити|розблокувати|завжди дозволяти|завжди показувати} {зовнішній|сторонній} {контент|вміст|матеріал}$
        ^цей {контент|вміст|матеріал} {надано|надається|надає|розміщено} {третьою стороною|стороннім сервісом|третіми особами|зовнішнім сервісом}
        щоб {переглянути|побачити|подивитися} {цей контент|цей вміст|це відео|контент|вміст}, {прийміть|дозвольте} * {cookie-|кукі}
        ^цей {контент|вміст|елемент|матеріал} {заблоковано|приховано|недоступний} * {cookie-|кукі}
        ^натисніть, щоб {прийняти|дозволити} * {cookie-|кукі}
        ^{цей|наш} {сайт|вебсайт|веб-сайт} не {використовує|зберігає|встановлює} {cookie-|кукі|жодного кукі}
        ^{цей|наш} {сайт|вебсайт|веб-сайт} {використовує|застосовує} {кукі|файли кукі|файли cookie-|cookie-}
        ^ця {послуга|служба} не {зберігає|зберегла|використовує|встановлює} {жодного кукі|кукі|cookie-|файли cookie-}
        ^{приховати|закрити} {банер|повідомлення|сповіщення} {cookie|про cookie|про файли cookie|кукі|про кукі}$
        ^ми {збираємо|обробляємо|зберігаємо|використовуємо} {cookie-|кукі|файли cookie-|файли кукі}
        {ці|сторонні|цих|сторонніх} {сторонні послуги|послуги|послуг|сторонніх послуг|сервісів|сервіси} * {кукі|cookie-}
        {ці|цих} {сторонні послуги|сторонніх послуг}, {ви|які}
        згоду на {збереження|використання} {і завантаження|та завантаження|кукі|файлів cookie} {кукі|файлів cookie|для}
        ^{керування|менеджер} {кукі|файлами cookie|cookie} від
        ^ви {погоджуєтесь|погоджуєтеся|даєте згоду} на використання {сторонніх|файлів|кукі|cookie-}
        ^{ок|ok|так|добре}, {прийняти все|прийняти всі|дозволити все|все прийняти|погоджуюсь|я згоден|зрозуміло}$
        ^{захист вашого особистого життя|захист вашої приватності|захист вашої конфіденційності|ми цінуємо вашу приватність|ми цінуємо вашу конфіденційність|ми поважаємо вашу приватність|ми дбаємо про вашу приватність|ми дбаємо про вашу конфіденційність|ваша приватність важлива для нас}$
        {продовжуючи|залишаючись|натискаючи} * {погоджуєтесь|погоджуєтеся|даєте згоду|приймаєте} * {cookie-|кукі|політик-|обробк-}
        ^{використання|політика використання|політика щодо} {файлів cookie|cookie|cookies|кукі}$
        ^{дозволити|заборонити|вимкнути} вибрані {cookie|cookies|кукі|файлів cookie|файли cookie}$
        ^відхилити {і|та|й} {закрити|продовжити|вийти}$
        ^цей елемент {надано|надається|надає|розміщено} {третьою стороною|стороннім сервісом|третіми особами|зовнішнім сервісом}
        щоб {переглянути|побачити|подивитися} відео, {прийміть|дозвольте} * {cookie-|кукі}
        ^{цей|наш} {сайт|вебсайт|веб-сайт} не {використовує|зберігає|встановлює} файли cookie-
        ^{цей|наш} {портал|ресурс} {використовує|застосовує} {кукі|файли кукі|файли cookie-|cookie-}
    """,
    "tr": """
        çerezleri kullanıyoruz
        ~çerez kullanıyoruz
        çerezler kullanıyoruz
        çerez kullanmaktayız
        çerezler kullanmaktayız
        çerez kullanmaktadır
        çerezler kullanmaktadır
        çerezleri kullanmaktadır
        bu site çerez-
        bu internet sitesi çerez-
        bu internet sitesinde * çerez-
        bu web sitesi * çerez-
        bu web sitesinde * çerez-
        bu sitede * çerez-
        sitemizde * çerez-
        çerezler kullanılmaktadır
        çerez kullanılmaktadır
        çerezlerin kullanımını kabul
        çerez kullanımını kabul
        çerez kullanımımızı
        çerez kullanımına izin
        çerezleri kabul etmiş
        siteyi kullanmaya devam ederek
        tıklayarak * çerez-
        biz ve * ortaklarımız
        bir cihazda bilgi depolama
        bir cihazdaki bilgileri depola-
        gizliliğinize önem veriyoruz
        gizliliğinize değer veriyoruz
        gizliliğinize saygı duyuyoruz
        gizliliğiniz bizim için önemli-
        ^tümünü kabul et$
        ^tüm çerezleri kabul et-
        ^tümünü reddet$
        ^tüm çerezleri reddet$
        ^hepsini kabul et$
        ^hepsini reddet$
        ^kabul et ve kapat$
        ^sadece gerekli çerez-
        ^yalnızca gerekli çerez-
        ^yalnızca zorunlu$
        ^sadece zorunlu$
        ^çerez ayarları
        ^çerez tercihleri
        ^çerezleri yönet$
        ^çerezleri özelleştir$
        ^çerez yönetimi
        ^onayı yönet$
        ~çerez politika-
        ~çerez aydınlatma metni-
        ~gizlilik politika-
        ~kişisel verilerin korunması
        ~aydınlatma metni-
        ~çerez-
        ~^kabul et$
        ~^kabul ediyorum$
        ~^reddet$
        ~^tamam$
        ~^anladım$
        ~^ayarlar$
        ~^tercihler$
        ~^daha fazla bilgi$
        ~^detaylı bilgi$
        ~^zorunlu çerezler$
        ~^her zaman aktif$
        ^{biz ve|bizim ve} * {iş ortağımız|ortağımız|iş ortaklarımız|tedarikçimiz} * {cihaz|çerez|kişisel veri}-
        ^{kesinlikle gerekli|kesinlikle zorunlu|gerekli} {çerezler|tanımlama bilgileri}$
        ^zorunlu tanımlama bilgileri$
        ^{performans|işlevsel|işlevsellik|hedefleme|reklam|pazarlama|analitik|analiz|istatistik|tercih|üçüncü taraf|opsiyonel|isteğe bağlı|sosyal medya|kişiselleştirme} {çerezleri|çerezler}$
        ^her zaman etkin$
        ^{tercihleri|tercihlerimi|tercihlerinizi|çerez tercihlerini|çerez tercihlerimi|çerez ayarlarını|gizlilik tercihlerini|seçenekleri|izinleri|çerez izinlerini} {yönet|yönetin|değiştir|değiştirin|düzenle|özelleştir}$
        ^{reddet|hepsini reddet|tümünü reddet} ve {kapat|devam et}$
        ^kabul etmeden {devam et|devam edin|devam}$
        ^{seçimlerimi|seçimimi|tercihlerimi|seçimleri|tercihleri} {onayla|kaydet|doğrula}$
        ^{seçilenlere|seçilene|seçime|tümüne|hepsine|tüm çerezlere|seçili çerezlere} izin ver$
        ^{seçilenleri|seçilen çerezleri|seçili olanları|zorunlu çerezleri|gerekli çerezleri|isteğe bağlı çerezleri} {kabul et|reddet}$
        ^{tüm çerezleri|çerezleri|hepsini|tümünü} {yasakla|yasaklayın|engelle|reddedin|kabul edin}$
        ^evet, {hepsini|tümünü|her şeyi} kabul {et|edin|ediyorum}$
        ^{gizlilik|çerez} {tercihleriniz|seçimleriniz|tercihlerim|tercih merkezi|tercihi merkezi|onayı|onayları|bildirimi|bildirimleri|beyanı|tercihleri merkezi|izinleri}$
        ^{gizlilik tercihleri|gizlilik ve çerez ayarları}$
        ~^{gizlilik ayarları|gizlilik ayarlarınız|gizliliğinizin korunması}$
        ^{harici|dış|üçüncü taraf} {içerik|içeriği göster|içerikleri göster|içeriği yükle}$
        bu içerik * {üçüncü taraf|üçüncü bir taraf|üçüncü taraflar} {tarafından sağlanmaktadır|tarafından sağlanıyor|tarafından sunulmaktadır}
        bu {içeriği|videoyu} {görmek|görüntülemek|görüntüleyebilmek} için * {çerezleri|çerezlerini|çerezlere} {kabul|izin|etkinleştir}-
        bu gönderiyi {görmek|görüntülemek|görüntüleyebilmek} için * {çerezleri|çerezlerini|çerezlere} {kabul|izin|etkinleştir}-
        bu {içeriği|videoyu|gönderiyi} {izlemek|izleyebilmek} için * {çerezleri|çerezlerini|çerezlere} {kabul|izin|etkinleştir}-
        ^bu {hizmet|servis} * {çerez yerleştirmez|çerez yerleştirmedi|çerez kullanmaz|çerez kullanmıyor}
        ^bu {site|web sitesi} * {onayınızı|izninizi} gerektiren
        {üçüncü taraf|üçüncü parti} {hizmetlerin|hizmetlerinin} kullanımını kabul {ed-|etmiş olur-}
        üçüncü taraf hizmetlerini yetkilendirerek
        ^{çerez bannerını|çerez banner'ını|çerez bildirimini} {gizle|kapat}$
        ^çerez {politikası|politikamız|aydınlatma metni|listesi|detayları|ayrıntıları|bilgileri|kullanımı hakkında}$
        çerez {politikamızı|aydınlatma metnimizi|politikasını|aydınlatma metni'ni|aydınlatma metnini} {inceleyebilirsiniz|inceleyiniz|inceleyin|okuyun|okuyabilirsiniz|okuyunuz|ziyaret edin|ziyaret edebilirsiniz}
        ^{iş ortaklarımızın|ortaklarımızın|satıcı|tedarikçi|iş ortakları} listesi$
        ^{satıcıları|tedarikçileri|iş ortaklarını|iş ortaklarımızı|ortakları} {göster|görüntüle|gör}$
        ^kişisel {verilerimi|bilgilerimi} {satma|satmayın|paylaşma|paylaşmayın|satmayın veya paylaşmayın}$
        ^{onayımı|onayı|onayınızı|rızamı|izni} geri {çek|çekin}$
        ^{size|sizlere} daha iyi * {çerezlerden yararlan-|çerezlerden faydalan-}
        ^{kişisel verilerin korunması|kvkk} {aydınlatma metni|politikası|bilgilendirmesi|ve çerez politikası}$
        ^bu site, düzgün çalışması için * çerez-
        veri {politikasındaki|politikamızdaki} amaçlarla sınırlı
        {çerez|çerezler} {konumlandırmaktayız|konumlandırıyoruz}
        {veri|kvkk|gizlilik} {politikamızı|aydınlatma metnimizi} {inceleyebilirsiniz|inceleyiniz|inceleyin|okuyabilirsiniz}
    """,
    "ar": """
        ^قبول جميع ملفات تعريف الارتباط$
        نستخدم ملفات تعريف الارتباط
        نستخدم ملفات الارتباط
        نستخدم الكوكيز
        نستخدم * ملفات تعريف الارتباط
        نحن نستخدم cookies
        يستخدم هذا الموقع ملفات
        يستخدم هذا الموقع * تعريف الارتباط
        يستخدم موقعنا ملفات
        هذا الموقع يستخدم ملفات
        هذا الموقع يستخدم الكوكيز
        موقعنا يستخدم ملفات
        توافق على استخدام * تعريف الارتباط
        توافق على استخدامنا * تعريف الارتباط
        موافقتك على استخدام * تعريف الارتباط
        توافق على استخدام الكوكيز
        باستمرارك في * توافق
        باستمرارك في تصفح
        بالنقر على * توافق
        بالنقر فوق * توافق
        بالضغط على * توافق
        نحن وشركاؤنا
        تخزين المعلومات و/أو الوصول إليها
        نحن نقدر خصوصيتك
        نحن نهتم بخصوصيتك
        نحن نحترم خصوصيتك
        خصوصيتك تهمنا
        خصوصيتك مهمة بالنسبة لنا
        ^قبول الكل$
        ^اقبل الكل$
        ^الموافقة على الكل$
        ^السماح للجميع$
        ^السماح للكل$
        ^رفض الكل$
        ^رفض الجميع$
        ^قبول ملفات تعريف الارتباط
        ^رفض ملفات تعريف الارتباط
        ^إعدادات ملفات تعريف الارتباط
        ^إدارة ملفات تعريف الارتباط
        ^إعدادات الكوكيز
        ^إدارة الموافقة$
        ^الضرورية فقط$
        ~سياسة الخصوصية
        ~سياسة ملفات تعريف الارتباط
        ~ملفات تعريف الارتباط
        ~^موافق$
        ~^أوافق$
        ~^قبول$
        ~^أقبل$
        ~^رفض$
        ~^حسنا$
        ~^فهمت$
        ~^إغلاق$
        ~^اقرأ المزيد$
        ~^لمزيد من المعلومات$
        ~^معرفة المزيد$
        ~^الإعدادات$
        ~^ضرورية$
        ~^نشطة دائما$
        ^{نحن وشركاؤنا|نستخدم نحن وشركاؤنا|نقوم نحن وشركاؤنا} * {ملفات تعريف الارتباط|تخزين المعلومات|معلومات على جهازك|على الجهاز}
        ^ملفات تعريف الارتباط {الضرورية|الضرورية للغاية|الضرورية جدا|الأساسية|الوظيفية|التسويقية|الإعلانية|التحليلية|الإحصائية|الاختيارية|المستهدفة|الخاصة بالأداء|الخاصة بالاستهداف|الخاصة بالتسويق|للأداء|لوسائل التواصل الاجتماعي|غير الضرورية}$
        ^{نشط|مفعل|مفعلة|ممكن|مسموح|فعال|فعالة} دائما$
        ^{إدارة|تعديل|تغيير|تخصيص|ضبط|حفظ|عرض} {التفضيلات|الخيارات|تفضيلاتي|إعدادات الخصوصية|تفضيلات الخصوصية|تفضيلات ملفات تعريف الارتباط|الموافقات|تفضيلات الكوكيز}$
        ^{المتابعة|الاستمرار|تابع|استمر|متابعة} {دون|بدون|من دون} {قبول|موافقة|الموافقة|القبول}$
        ^{قبول|موافقة|أوافق|رفض|الرفض|القبول} {وإغلاق|ومتابعة|والإغلاق|والمتابعة}$
        ^{تأكيد|حفظ} {اختياراتي|خياراتي|اختياري|الاختيارات}$
        ^تأكيد تفضيلاتي$
        ~^{حفظ|تخصيص} الإعدادات$
        ~^{إعدادات الخصوصية|إعدادات خصوصيتك|حماية خصوصيتك}$
        ^{خيارات الخصوصية|مركز تفضيلات الخصوصية|تفضيلات الخصوصية|خيارات خصوصيتك|مركز الخصوصية|إشعار ملفات تعريف الارتباط|إشعار الكوكيز|لوحة إدارة ملفات تعريف الارتباط|موافقة ملفات تعريف الارتباط|الموافقة على ملفات تعريف الارتباط}$
        ^{عرض المحتوى الخارجي|تحميل المحتوى الخارجي|محتوى خارجي|محتوى من طرف ثالث|السماح بالمحتوى الخارجي}$
        ^هذا المحتوى {مقدم من|يقدمه|مستضاف لدى|مقدم بواسطة} {طرف ثالث|جهة خارجية|جهة ثالثة}
        ^{لعرض|لمشاهدة|لرؤية} هذا {المحتوى|الفيديو|المنشور} * {قبول|تفعيل} * {ملفات تعريف الارتباط|الكوكيز}
        ^{لعرض|لمشاهدة|لرؤية} هذا {المحتوى|الفيديو|المنشور} * {السماح|الموافقة} * {ملفات تعريف الارتباط|الكوكيز}
        {يجب|يرجى} {تفعيل|قبول} * {ملفات تعريف الارتباط|الكوكيز} * {لمشاهدة|لعرض|لرؤية} هذا {المحتوى|الفيديو}
        {الرجاء|عليك} {تفعيل|قبول} * {ملفات تعريف الارتباط|الكوكيز} * {لمشاهدة|لعرض|لرؤية} هذا {المحتوى|الفيديو}
        ^{قائمة الشركاء|قائمة شركائنا|قائمة البائعين|قائمة الموردين|عرض الشركاء|عرض قائمة الشركاء|شركاؤنا الإعلانيون}$
        ^{سياسة|بيان} {الكوكيز|ملفات تعريف الارتباط|ملفات الارتباط|الخصوصية وملفات تعريف الارتباط}$
        ^إشعار {ملفات الارتباط|الخصوصية وملفات تعريف الارتباط}$
        ^{سحب|إلغاء|تغيير} {الموافقة|موافقتك|موافقتي}$
        ^لا {تبع|تبيعوا|تقم ببيع} {معلوماتي|بياناتي} {الشخصية|الشخصية أو تشاركها|أو تشاركها}$
        ^{السماح|أسمح|اسمح} {بالكل|بجميع ملفات تعريف الارتباط|بالمحدد|بالاختيار|بملفات تعريف الارتباط|بكل ملفات تعريف الارتباط}$
        ^{رفض|تقبل|أقبل|حظر|قبول} كل شيء$
        ^إخفاء {لافتة|شريط|إشعار} ملفات تعريف الارتباط$
        ^{لا تقوم|لم تودع|لا تستخدم|لم تقم} هذه الخدمة * ملفات تعريف
        ^لا يستخدم هذا الموقع * {موافقتك|موافقة}
        ^أنت توافق * {خدمات الطرف الثالث|ملفات تعريف الارتباط}
        ^من خلال تفويض * الطرف الثالث
    """,
    "fa": """
        از کوکی‌ها استفاده می‌کنیم
        ~از کوکی استفاده می‌کنیم
        ما از کوکی
        ما از کوکی‌ها
        از کوکی‌ها برای * استفاده می‌کنیم
        این سایت از کوکی
        این وب‌سایت از کوکی
        این وب سایت از کوکی
        این سایت از کوکی‌ها
        این وب‌سایت از کوکی‌ها
        با استفاده از کوکی‌ها موافقت می‌کنید
        استفاده از کوکی‌ها را می‌پذیرید
        با ادامه استفاده از * کوکی
        با ادامه استفاده از این سایت
        با ادامه مرور
        با کلیک بر * موافقت می‌کنید
        با کلیک روی * موافقت می‌کنید
        ما و شرکای ما
        ما و شرکایمان
        حریم خصوصی شما برای ما مهم است
        ما به حریم خصوصی شما احترام می‌گذاریم
        ما به حریم خصوصی شما اهمیت می‌دهیم
        ^پذیرش همه$
        ^پذیرش همه کوکی‌ها$
        ^قبول همه$
        ^قبول همه کوکی‌ها$
        ^همه را می‌پذیرم$
        ^رد همه$
        ^رد کردن همه$
        ^فقط کوکی‌های ضروری
        ^تنظیمات کوکی
        ^تنظیمات کوکی‌ها
        ^مدیریت کوکی‌ها
        ^پذیرش کوکی‌ها$
        ~سیاست حفظ حریم خصوصی
        ~حریم خصوصی
        ~سیاست کوکی
        ~کوکی‌ها
        ~کوکی‌های
        ~^می‌پذیرم$
        ~^قبول$
        ~^قبول می‌کنم$
        ~^موافقم$
        ~^باشه$
        ~^متوجه شدم$
        ~^رد$
        ~^رد کردن$
        ~^بیشتر بدانید$
        ~^اطلاعات بیشتر$
        ~^تنظیمات$
        ^ما و {شرکای ما|شرکایمان|# شریک ما|شرکای تجاری ما} * {دستگاه شما|روی دستگاه|کوکی}-
        ^ما و * شریک {ما|تجاری ما} * {دستگاه شما|روی دستگاه|دستگاه‌های شما}
        ^{کوکی‌های|کوکی های} {ضروری|کاملا ضروری|لازم|عملکردی|کارکردی|عملکرد|تبلیغاتی|تحلیلی|آماری|بازاریابی|هدف‌گذاری|هدفمند|شخص ثالث|غیرضروری|اختیاری|شبکه‌های اجتماعی|ترجیحی}$
        ^همیشه {فعال|فعال است}$
        ^{مدیریت|تغییر|ذخیره|ثبت|تنظیم|شخصی‌سازی} {ترجیحات|تنظیمات کوکی|ترجیحات کوکی|رضایت|انتخاب‌ها|گزینه‌ها|تنظیمات حریم خصوصی|کوکی ها}$
        ^{تنظیمات|گزینه‌های|ترجیحات|مرکز ترجیحات|اولویت‌های|انتخاب‌های} حریم خصوصی {شما|من|خود}$
        ~^{تنظیمات حریم خصوصی|ذخیره تنظیمات|مدیریت تنظیمات|تغییر تنظیمات}$
        ^{مرکز ترجیحات حریم خصوصی|ترجیحات حریم خصوصی|اعلان کوکی|اطلاعیه کوکی‌ها|اعلامیه کوکی|گزینه‌های حریم خصوصی}$
        ^{ادامه|ادامه دادن} {بدون پذیرش|بدون قبول|بدون موافقت|بدون رضایت}$
        ^{پذیرش و بستن|قبول و بستن|می‌پذیرم و ادامه می‌دهم|پذیرفتن همه|پذیرفتن|همه را بپذیر|همه را رد کن|رد همه کوکی‌ها|رد کردن همه کوکی‌ها|رد کوکی‌های غیرضروری|قبول کوکی‌ها|رد کوکی‌ها}$
        ^{تایید|ذخیره} {انتخاب‌های من|انتخاب من|گزینه‌های انتخابی}$
        ^تایید انتخاب‌ها$
        ^اجازه {به همه|دادن به همه|به همه کوکی‌ها|به موارد انتخاب‌شده}$
        ^{محتوای خارجی|نمایش محتوای خارجی|بارگذاری محتوای خارجی|محتوای شخص ثالث}$
        ^این {محتوا|ویدیو} توسط {شخص ثالث|یک شخص ثالث|طرف ثالث} {ارائه|میزبانی}
        ^برای {مشاهده|دیدن|نمایش} این {محتوا|ویدیو} * {کوکی‌ها|کوکی ها|کوکی‌های} * {بپذیرید|فعال کنید|قبول کنید}
        ^برای {مشاهده|دیدن|نمایش} این {ویدئو|پست} * {کوکی‌ها|کوکی ها|کوکی‌های} * {بپذیرید|فعال کنید|قبول کنید}
        ^{سیاست|سیاست استفاده از|خط مشی|قوانین} {کوکی|کوکی‌ها|کوکی ها}$
        ^{فهرست|لیست|مشاهده} {شرکا|شرکای ما|فروشندگان|فهرست شرکا}$
        ^{لغو رضایت|پس گرفتن رضایت|اطلاعات شخصی من را نفروشید|اطلاعات من را نفروشید}$
    """,
    "he": """
        ^אשר את כל העוגיות$
        ~אנו משתמשים בעוגיות
        אנו משתמשים בעוגיות כדי
        אנו משתמשים בעוגיות (cookie-
        ~אנחנו משתמשים בעוגיות
        אנחנו משתמשים בעוגיות כדי
        אנחנו משתמשים בעוגיות (cookie-
        אנו משתמשים בקובצי cookie
        אנו משתמשים בקבצי cookie-
        אנחנו משתמשים בקבצי cookie-
        אנו משתמשים ב-cookies
        אתר זה משתמש ב-cookies
        אתר זה משתמש בעוגיות
        אתר זה משתמש בקובצי
        אתר זה משתמש בקבצי
        ~האתר משתמש בעוגיות
        האתר משתמש בעוגיות * כדי
        האתר משתמש בעוגיות * לצורך
        האתר משתמש בעוגיות * על מנת
        ~האתר משתמש בקובצי
        האתר משתמש בקובצי * כדי
        האתר משתמש בקובצי * לצורך
        האתר משתמש בקובצי * על מנת
        ~האתר משתמש בקבצי
        האתר משתמש בקבצי * כדי
        האתר משתמש בקבצי * לצורך
        האתר משתמש בקבצי * על מנת
        האתר משתמש ב-cookies
        אתר זה עושה שימוש
        האתר עושה שימוש ב-
        באתר זה נעשה שימוש ב-
        מסכים לשימוש בעוגיות
        מסכימים לשימוש ב-
        הינך מסכים לשימוש
        את/ה מסכים/ה לשימוש
        המשך גלישה באתר מהווה
        המשך הגלישה באתר מהווה
        בהמשך גלישתך באתר
        בלחיצה על * מסכים
        אנחנו והשותפים שלנו
        אנו והשותפים שלנו
        הפרטיות שלך חשובה לנו
        פרטיותך חשובה לנו
        אנו מכבדים את פרטיותך
        ^קבל הכל$
        ^אישור הכל$
        ^אשר הכל$
        ^קבלת כל העוגיות$
        ^אישור כל העוגיות$
        ^דחה הכל$
        ^דחיית הכל$
        ^סירוב לכל$
        ^עוגיות הכרחיות בלבד
        ^הכרחיות בלבד$
        ^הגדרות עוגיות
        ^הגדרות קובצי cookie
        ^הגדרות cookies
        ^ניהול עוגיות
        ^ניהול הסכמה$
        ~מדיניות הפרטיות
        ~מדיניות פרטיות
        ~מדיניות העוגיות
        ~קובצי cookie-
        ~העוגיות
        ~^אישור$
        ~^אני מסכים$
        ~^אני מסכימ/ה$
        ~^מאשר$
        ~^מסכים$
        ~^הבנתי$
        ~^סגור$
        ~^דחייה$
        ~^מידע נוסף$
        ~^קרא עוד$
        ~^הגדרות$
        ~^תמיד פעיל$
        ^{אנחנו|אנו} {והשותפים שלנו|ושותפינו} * {מאחסנים|ניגשים|שומרים|מעבדים} * {מידע|מכשיר|עוגיות}
        ^{אנחנו|אנו} ו * השותפים שלנו {מאחסנים|ניגשים|שומרים|מעבדים}
        ^{עוגיות|קובצי cookie|קבצי cookie|קובצי עוגיות} {הכרחיות|הכרחיים|חיוניות|חיוניים|הכרחיות בהחלט|פונקציונליות|פונקציונליים|שיווקיות|שיווק|ביצועים|סטטיסטיות}$
        ^{עוגיות|קובצי cookie|קבצי cookie|קובצי עוגיות} {סטטיסטיקה|אנליטיות|אנליטיקה|פרסום|טרגוט|של צד שלישי|לא הכרחיות|העדפות|אופציונליות|מיקוד}$
        ^תמיד {מופעל|מופעלות|פעילות|פעילים}$
        ^{ניהול|נהל|נהלו|שינוי|שנה|שמור} {העדפות|את ההעדפות|העדפות עוגיות|אפשרויות|בחירות|העדפות פרטיות|הגדרות הפרטיות|הסכמות|הגדרות עוגיות}$
        ^{שמירת|שמרו|התאמת|התאם|הצג} {העדפות|את ההעדפות|העדפות עוגיות|אפשרויות|בחירות|העדפות פרטיות|הגדרות הפרטיות|הסכמות|הגדרות עוגיות}$
        ^{שמור|שמירת|שמרו|ניהול} {הבחירות שלי|הבחירה שלי}$
        ~^{שמור|שמירת|שמרו|ניהול} {הגדרות|הגדרות פרטיות}$
        ^{דחה|דחו|דחיית|קבל|קבלו|קבלת|אשר} {הכול|את הכול|את הכל}$
        ^{דחו|קבלו|קבלת} הכל$
        ^{דחה|דחו|דחיית|קבל|קבלו|קבלת} את כל העוגיות$
        ^{דחה|דחו|דחיית|קבל|קבלו|קבלת|אשר} {את כולן|בחירה|עוגיות נבחרות|רק עוגיות הכרחיות}$
        ^{אשרו|אישור|אפשר|לאשר|לדחות|אפשרו} {הכול|את הכול|את הכל|את כל העוגיות|את כולן|בחירה|עוגיות נבחרות|רק עוגיות הכרחיות}$
        ^{אשרו|אפשר|לאשר|לדחות|אפשרו} הכל$
        ^{המשך|המשיכו|להמשיך} {ללא אישור|ללא הסכמה|בלי לאשר|ללא קבלה|מבלי לאשר}$
        ^{אשר|אישור|אשרו|קבל|דחה|מאשר|מאשרת} {וסגור|וסגירה|וסגרו|והמשך|ולהמשיך}$
        ^{אישור|אשר|אשרו} {הבחירות שלי|את הבחירות שלי|הבחירה שלי|את בחירותיי|בחירות}$
        ^שמור {את הבחירות שלי|את בחירותיי}$
        ~^{הגדרות פרטיות|הגדרות הפרטיות}$
        ^{מרכז הפרטיות|מרכז העדפות הפרטיות|העדפות פרטיות|בחירות הפרטיות שלך|בחירות הפרטיות שלכם|הסכמה לעוגיות|הודעה על עוגיות|הצהרת עוגיות|מדיניות עוגיות|מדיניות העוגיות|מדיניות קובצי cookie|מדיניות cookies|פרטי העוגיות|הסכמה לשימוש בעוגיות}$
        ^{הפרטיות שלכם חשובה לנו|פרטיותכם חשובה לנו|אנו מעריכים את הפרטיות שלך|אנו מעריכים את הפרטיות שלכם|אנחנו מעריכים את הפרטיות שלכם}$
        ^{תוכן חיצוני|הצג תוכן חיצוני|הצגת תוכן חיצוני|טען תוכן חיצוני|תוכן של צד שלישי|הצגת תוכן של צד שלישי}$
        ^{תוכן זה|התוכן הזה} {מסופק|מוגש|מתארח} {על ידי|אצל|ע"י} {צד שלישי|ספק חיצוני|גורם חיצוני}
        ^סרטון זה {מסופק|מוגש|מתארח} {על ידי|אצל|ע"י} {צד שלישי|ספק חיצוני|גורם חיצוני}
        ^כדי {לצפות בתוכן זה|לצפות בתוכן|להציג את התוכן|לצפות בסרטון|לראות את התוכן|להציג תוכן זה} * {העוגיות|עוגיות|cookies|קובצי}
        ^{רשימת השותפים|רשימת הספקים|רשימת השותפים שלנו|הצג שותפים|הצגת ספקים|השותפים שלנו}$
        ^{אל תמכרו את|אל תמכור את|אין למכור את} {המידע האישי שלי|המידע שלי|הנתונים שלי}$
        ^{ביטול|משיכת|שינוי|בטל} {הסכמה|ההסכמה|ההסכמה שלי}$
    """,
    "hi": """
        {यह|हमारी|ये} {वेबसाइट|साइट|वेब साइट} * {कुकीज़|कुकी|cookies|कुकीज} {का|की} {उपयोग|इस्तेमाल|प्रयोग} {करती|करता|करते}-
        {हम|हम इस साइट पर|हम अपनी साइट पर|इस साइट पर हम|हम और हमारे भागीदार} * {कुकीज़|कुकी|cookies|कुकीज} {का|की} {प्रयोग|उपयोग|इस्तेमाल} {करते|कर रहे}-
        {साइट|वेबसाइट|पेज|पृष्ठ} {का उपयोग|का इस्तेमाल|का प्रयोग|ब्राउज़ करना|पर बने} {जारी|करना जारी|रहने|रहकर} * {कुकीज़|कुकी|सहमत|सहमति|cookies}
        {कुकीज़|कुकी|cookies|कुकीज} {से सहमत|के उपयोग से सहमत|के इस्तेमाल से सहमत|के प्रयोग से सहमत|के लिए सहमत|के प्रयोग को स्वीकार|के इस्तेमाल को स्वीकार|को स्वीकार करते|के इस्तेमाल की अनुमति|के उपयोग की अनुमति}
        ^{स्वीकार करें|सहमत हों|स्वीकार|सहमत हूं|सभी स्वीकार करें|सब स्वीकार करें|सभी को स्वीकार करें|मानें} {और|एवं|व} {बंद करें|जारी रखें|आगे बढ़ें}$
        ^{सभी|सब|सबको|सभी को|सभी कुकीज़ को|सभी कुकी} {अनुमति दें|अनुमति दीजिए|स्वीकारें|मंजूर करें|अस्वीकारें|की अनुमति दें|ठुकराएं|स्वीकृत करें}$
        ^{केवल|सिर्फ|सिर्फ़} {आवश्यक|ज़रूरी|अनिवार्य} {कुकी|कुकीज़|स्वीकार करें|कुकीज़ स्वीकार करें|कुकी स्वीकार करें|की अनुमति दें}$
        हम कुकी * उपयोग
        हम कुकीज़ * उपयोग
        हम कुकी * इस्तेमाल
        हम कुकीज़ * इस्तेमाल
        हम * कुकी * उपयोग करते हैं
        हम * कुकीज़ * उपयोग करते हैं
        हमारी वेबसाइट कुकी
        हमारी वेबसाइट कुकीज़
        यह वेबसाइट कुकी
        यह वेबसाइट कुकीज़
        यह साइट कुकी
        यह साइट कुकीज़
        इस वेबसाइट पर कुकी
        इस वेबसाइट पर कुकीज़
        यह वेबसाइट * cookies का
        लिए कुकी * उपयोग करते हैं
        लिए कुकीज़ * उपयोग करते हैं
        लिए कुकी * इस्तेमाल करते हैं
        लिए कुकीज़ * इस्तेमाल करते हैं
        लिए कुकी * उपयोग करती है
        लिए कुकीज़ * उपयोग करती है
        लिए कुकी * इस्तेमाल करती है
        लिए कुकीज़ * इस्तेमाल करती है
        हम cookies का
        हम अपनी वेबसाइट पर कुकी
        कुकी * उपयोग के लिए सहमत
        कुकीज़ * उपयोग के लिए सहमत
        कुकी * उपयोग से सहमत
        कुकीज़ * उपयोग से सहमत
        कुकी * इस्तेमाल से सहमत
        कुकी * उपयोग को स्वीकार
        कुकी * उपयोग की सहमति
        साइट का उपयोग जारी रखकर * सहमत
        क्लिक करके * आप सहमत
        क्लिक करके * कुकी
        हम और हमारे * पार्टनर
        हम और हमारे * भागीदार
        हम आपकी गोपनीयता का सम्मान करते हैं
        हम आपकी निजता का सम्मान करते हैं
        हम आपकी गोपनीयता को महत्व देते हैं
        आपकी गोपनीयता हमारे लिए महत्वपूर्ण है
        आपकी निजता हमारे लिए महत्वपूर्ण है
        ^सभी स्वीकार करें$
        ^सभी को स्वीकार करें$
        ^सभी कुकीज़ स्वीकार करें$
        ^सभी कुकीज़ की अनुमति दें$
        ^सभी अस्वीकार करें$
        ^सभी को अस्वीकार करें$
        ^केवल आवश्यक कुकीज़
        ^केवल ज़रूरी कुकीज़
        ^कुकी सेटिंग-
        ^कुकीज़ सेटिंग-
        ^कुकी प्राथमिकताएं
        ^कुकी प्रबंधित करें$
        ^कुकीज़ प्रबंधित करें$
        ~गोपनीयता नीति
        ~प्राइवेसी पॉलिसी
        ~कुकी नीति
        ~कुकीज़
        ~कुकी
        ~^स्वीकार करें$
        ~^अस्वीकार करें$
        ~^मैं सहमत हूं$
        ~^सहमत$
        ~^ठीक है$
        ~^बंद करें$
        ~^और जानें$
        ~^अधिक जानकारी$
        ~^सेटिंग$
        ~^सेटिंग्स$
        ~^हमेशा सक्रिय$
        {हम और हमारे|हम एवं हमारे} {भागीदार|पार्टनर|साझेदार|साझीदार} * {डिवाइस|उपकरण} {पर|से|की}
        ^{बहुत|सख्त|सख्ती से|अत्यंत|} {आवश्यक|जरूरी|अनिवार्य|ज़रूरी} {कुकीज़|कुकीज|कुकी}$
        ^{कार्यात्मक|प्रदर्शन|विश्लेषणात्मक|विश्लेषिकी|मार्केटिंग|विज्ञापन|लक्ष्यीकरण|सोशल मीडिया|सांख्यिकी|एनालिटिक्स|परफॉर्मेंस|फंक्शनल} {कुकीज़|कुकीज|कुकी}$
        ^{हमेशा|सदैव} {चालू|ऑन|सक्षम}$
        ^सदैव सक्रिय$
        ^{बिना|} {स्वीकार|सहमति} {किए|के|किये} {बिना|} {जारी रखें|आगे बढ़ें}$
        ^स्वीकृत {करें|हूं|हों} और {बंद करें|जारी रखें|आगे बढ़ें}$
        ^स्वीकार {हूं|हों} और {बंद करें|जारी रखें|आगे बढ़ें}$
        ^सहमत करें और {बंद करें|जारी रखें|आगे बढ़ें}$
        ^{सभी|सब|सभी कुकीज़|सभी कुकीज} {स्वीकार|अस्वीकार|अनुमति|रिजेक्ट|अस्वीकृत} कीजिए$
        ^{सभी|सब|सभी कुकीज़|सभी कुकीज} {अनुमति|रिजेक्ट|अस्वीकृत} करें$
        ^{सब|सभी कुकीज} स्वीकार करें$
        ^{सब|सभी कुकीज़|सभी कुकीज} अस्वीकार करें$
        ^{सभी|सब|सभी कुकीज़|सभी कुकीज} {स्वीकार|अस्वीकार|रिजेक्ट|अस्वीकृत} दें$
        ^{सभी कुकीज़|सभी कुकीज} अनुमति दें$
        ^{मेरी|अपनी} {पसंद|प्राथमिकताएं|प्राथमिकताएँ|सेटिंग} {की पुष्टि करें|सहेजें|सेव करें|पुष्टि करें|प्रबंधित करें}$
        ^{मेरी|अपनी} पसंद की {की पुष्टि करें|सहेजें|सेव करें|प्रबंधित करें}$
        ^{कुकी|कुकीज़|कुकीज|गोपनीयता} {सेटिंग|सेटिंग्स|प्राथमिकताएं|प्राथमिकताएँ} {प्रबंधित करें|बदलें|खोलें|}$
        ^{प्राथमिकताएं|प्राथमिकताएँ|विकल्प|वरीयताएं|सेटिंग} {प्रबंधित|मैनेज} करें$
        ^{आपके|आपकी} {गोपनीयता|निजता|प्राइवेसी} {विकल्प|संबंधी विकल्प|के विकल्प|सेटिंग|सेटिंग्स}$
        ^हम {आपकी|आप की} {गोपनीयता|निजता|प्राइवेसी} {को महत्व देते हैं|का सम्मान करते हैं|की कद्र करते हैं|की परवाह करते हैं|का ध्यान रखते हैं}$
        ^{बाहरी|तृतीय-पक्ष|थर्ड पार्टी|तीसरे पक्ष की} {सामग्री|कंटेंट} {दिखाएं|दिखाएँ|की अनुमति दें|लोड करें|देखें|}$
        {यह|इस} {सामग्री|कंटेंट|वीडियो} {को|} {देखने|दिखाने} के लिए * {कुकीज़|कुकीज|कुकी} {स्वीकार करें|को अनुमति दें|की अनुमति दें|को स्वीकार करें}
        {यह|ये} {सेवा|साइट} {कोई|} {कुकी|कुकीज़} {का उपयोग नहीं|सेव नहीं|स्टोर नहीं}
    """,
    "id": """
        {situs|laman|halaman|website|web|situs web|portal} {ini|kami} {memakai|menggunakan|memanfaatkan} {cookie|cookies|kuki|berbagai cookie|teknologi cookie}
        {situs|laman|halaman|website|situs web|kami} {ini|kami|juga|dan mitra kami} {memakai|menggunakan} * {cookie|cookies|kuki} {untuk|guna|agar|demi}
        {kami|kami dan mitra} {memakai|menggunakan|memanfaatkan} {cookie|cookies|kuki} {untuk|guna|agar|demi|dan|di}
        {menggunakan|memakai} {kuki|cookie|cookies} {guna|agar|demi}
        {menyetujui|setuju dengan|setuju atas|setuju pada|setuju terhadap|menerima} {penggunaan|pemakaian} {kuki|cookie kami|cookies kami|kuki kami}
        {dengan|jika|bila|apabila} {terus|melanjutkan|tetap|anda terus|anda melanjutkan|anda tetap} * {setuju|menyetujui|menerima} {penggunaan|pemakaian|kebijakan} {cookie|cookies|kuki}
        ^{terima|setuju|setujui|terima semua|setujui semua|izinkan semua|izinkan} {dan|&} {tutup|lanjutkan|lanjut|teruskan}$
        ^{hanya|cukup} {yang perlu|yang penting|cookie penting|yang esensial|cookie esensial|kuki yang diperlukan|cookie wajib|yang wajib|cookie yang perlu|yang dibutuhkan}$
        ^{terima|izinkan|tolak|setujui} {kuki|semua kuki|cookies|cookie|semua kuki kami|yang diperlukan|yang diperlukan saja|yang perlu saja|cookie pilihan}$
        ^{atur|ubah|sesuaikan|kelola} {kuki|preferensi kuki|pengaturan cookie|preferensi cookie|pilihan cookie|preferensi privasi|pengaturan privasi}$
        ^terima semua cookie-
        ^tolak semua cookie-
        kami menggunakan cookie-
        kami menggunakan kuki
        kami memakai cookie-
        situs ini menggunakan cookie-
        situs web ini menggunakan * cookie-
        website ini menggunakan * cookie-
        situs web kami menggunakan * cookie-
        situs kami menggunakan * cookie-
        laman ini menggunakan * cookie-
        menggunakan cookie untuk
        menggunakan cookies untuk
        anda setuju dengan penggunaan * cookie-
        anda menyetujui * cookie-
        setuju dengan penggunaan cookie-
        menyetujui penggunaan cookie-
        dengan melanjutkan * anda * setuju
        dengan melanjutkan * anda menyetujui
        dengan mengklik * anda menyetujui
        dengan mengklik * anda setuju
        kami dan mitra kami
        kami dan * mitra kami
        menyimpan dan/atau mengakses informasi
        kami menghargai privasi anda
        kami peduli dengan privasi anda
        privasi anda penting bagi kami
        privasi anda adalah prioritas
        ^terima semua$
        ^izinkan semua$
        ^setujui semua$
        ^tolak semua$
        ^hanya yang diperlukan$
        ^hanya cookie yang diperlukan
        ^pengaturan cookie-
        ^setelan cookie-
        ^kelola cookie-
        ^preferensi cookie-
        ^kelola persetujuan$
        ~kebijakan privasi
        ~kebijakan cookie-
        ~^terima$
        ~^saya setuju$
        ~^setuju$
        ~^tolak$
        ~^mengerti$
        ~^oke$
        ~^tutup$
        ~^pelajari lebih lanjut$
        ~^selengkapnya$
        ~^pengaturan$
        ~^diperlukan$
        ~^selalu aktif$
        ~cookie pihak ketiga
        {kami dan|kami bersama|kami serta} mitra {kami|} {menyimpan|mengakses|memproses} * {perangkat|data pribadi}
        {mitra|vendor|pihak ketiga} * {menyimpan|mengakses} * {informasi|data} * {di|pada} perangkat
        ^cookie {wajib|yang diperlukan|yang sangat diperlukan|yang mutlak diperlukan|esensial|fungsional|fungsionalitas|performa|kinerja|analitik|statistik|pemasaran|penargetan|iklan|media sosial|preferensi|pihak ketiga|yang benar-benar diperlukan}$
        ^{cookies|kuki} {wajib|yang diperlukan|yang sangat diperlukan|esensial|fungsional|performa|kinerja|analitik|statistik|pemasaran|penargetan|iklan|media sosial}$
        ^selalu {diaktifkan|menyala}$
        ^{lanjutkan|lanjut|teruskan} tanpa {menerima|menyetujui|persetujuan}$
        ^{terima|setuju|setujui|izinkan} lalu {tutup|lanjutkan|lanjut}$
        ^{tolak|terima|setujui|izinkan|menolak|menerima} {semuanya|semua cookie|semua cookies|hanya yang diperlukan}$
        ^{menolak|menerima} semua$
        ^{menolak|menerima} semua kuki$
        ^{menolak|menerima} cookie$
        ^{menolak|menerima} yang diperlukan saja$
        ^cuma {yang diperlukan|cookie wajib|yang wajib|cookie yang diperlukan}$
        ^hanya cookie yang diperlukan$
        ^{konfirmasi|simpan|konfirmasikan} {pilihan|preferensi|pengaturan} {saya|anda|}$
        ^{pengaturan|setelan} {preferensi|persetujuan|cookie|cookies|kuki|pilihan privasi|preferensi cookie|privasi|preferensi privasi|pengaturan cookie}$
        ^kelola {preferensi|cookie|cookies|pilihan privasi|privasi}$
        ^atur {preferensi|persetujuan|cookie|cookies|pilihan privasi|privasi}$
        ^ubah {preferensi|persetujuan|cookie|cookies|pilihan privasi|privasi}$
        ^sesuaikan {preferensi|persetujuan|cookie|cookies|pilihan privasi|privasi}$
        ^{pilihan|pengaturan|setelan|preferensi} privasi {anda|kamu}$
        ^kami {menghargai|menghormati|peduli dengan|peduli pada|mementingkan} privasi {anda|kamu}$
        ^{konten|muatan} {eksternal|dari luar|pihak ketiga}$
        ^{tampilkan|izinkan|muat|buka} konten {eksternal|pihak ketiga|ini}$
        ^{untuk|agar bisa|agar dapat} {melihat|menampilkan|menonton} {konten|video|unggahan} ini * {cookie|cookies|kuki}
        konten ini {disediakan|disajikan|dimuat|dihosting} oleh {pihak ketiga|layanan pihak ketiga|penyedia pihak ketiga}
        ^{layanan|situs|situs web|situsweb} ini tidak {menggunakan|menyimpan|memasang} {cookie|cookies|kuki}
        ^{sembunyikan|tutup} {banner|spanduk|pemberitahuan} cookie$
    """,
    "vi": """
        {website|trang web|trang|trang tin|trang báo|trang thông tin} {này|của chúng tôi|chúng tôi} {dùng|có dùng|có sử dụng|sử dụng|đang sử dụng} {cookie|cookies|các cookie|tệp cookie|tập tin cookie}
        {website|trang web|trang|chúng tôi} {này|của chúng tôi|có|đang} * {dùng|sử dụng} {cookie|cookies} {để|nhằm|giúp}
        {chúng tôi|chúng tôi có|chúng tôi và đối tác} {dùng|sử dụng} {cookie|cookies|các cookie|tệp cookie} {nhằm|để|giúp|cho}
        {dùng|sử dụng} {cookie|cookies|tệp cookie} {nhằm|giúp} {cải thiện|cá nhân|nâng cao|phân tích|mang|tối ưu|đo|cung cấp}
        {nếu|khi|bằng cách|bằng việc} {tiếp tục|bạn tiếp tục} * {bạn đồng ý|đồng nghĩa|bạn đã đồng ý|bạn chấp nhận|tức là bạn|nghĩa là bạn} * {cookie|cookies}
        {đồng ý|chấp nhận|đồng ý cho|đồng ý để} {với việc dùng|việc dùng|việc sử dụng|chúng tôi sử dụng|chúng tôi dùng|sử dụng|dùng} {cookie|cookies|các cookie|tệp cookie}
        ^{chấp nhận|đồng ý|đồng ý tất cả|chấp nhận tất cả|cho phép} {và|&} {đóng|tiếp tục|đóng lại|đi tiếp}$
        ^{chỉ|chỉ dùng|chỉ cho phép|chỉ đồng ý} {cần thiết|những mục cần thiết|cookie cần thiết|cookie bắt buộc|loại cần thiết|các cookie cần thiết|cookie thiết yếu}$
        ^{cho phép|đồng ý với|đồng ý} {cookie|tất cả cookie|mọi cookie|toàn bộ|tất cả các cookie|lựa chọn}$
        ^{tùy chỉnh|quản lý|thay đổi} {lựa chọn|tùy chọn|cài đặt quyền riêng tư|quyền riêng tư|cài đặt cookie}$
        ^chấp nhận tất cả cookie-
        ^từ chối tất cả cookie-
        chúng tôi sử dụng cookie-
        chúng tôi sử dụng * cookie-
        chúng tôi dùng cookie-
        trang web này sử dụng cookie-
        trang web này sử dụng * cookie-
        website này sử dụng * cookie-
        trang này sử dụng cookie-
        sử dụng cookie để
        sử dụng cookies để
        đồng ý với việc sử dụng * cookie-
        bạn đồng ý * sử dụng cookie-
        chấp nhận việc sử dụng * cookie-
        bằng cách tiếp tục * bạn đồng ý
        bằng việc tiếp tục * bạn đồng ý
        khi tiếp tục * bạn đồng ý
        bằng cách nhấp vào * bạn đồng ý
        bằng cách nhấn * bạn đồng ý
        chúng tôi và các đối tác
        chúng tôi và * đối tác của chúng tôi
        lưu trữ và/hoặc truy cập thông tin
        chúng tôi tôn trọng quyền riêng tư của bạn
        chúng tôi coi trọng quyền riêng tư của bạn
        quyền riêng tư của bạn * quan trọng
        ^chấp nhận tất cả$
        ^đồng ý tất cả$
        ^cho phép tất cả$
        ^từ chối tất cả$
        ^chỉ chấp nhận * cần thiết$
        ^chỉ cookie cần thiết
        ^cài đặt cookie-
        ^thiết lập cookie-
        ^tùy chọn cookie-
        ^quản lý cookie-
        ^chấp nhận cookie-
        ^từ chối cookie-
        ~chính sách bảo mật
        ~chính sách quyền riêng tư
        ~chính sách cookie-
        ~^chấp nhận$
        ~^đồng ý$
        ~^tôi đồng ý$
        ~^từ chối$
        ~^đã hiểu$
        ~^đóng$
        ~^tìm hiểu thêm$
        ~^xem thêm$
        ~^cài đặt$
        ~^tùy chỉnh$
        ~^luôn bật$
        ~cookie của bên thứ ba
        chúng tôi và {đối tác|các đối tác} {của chúng tôi|} {lưu trữ|truy cập|lưu} * thiết bị
        {đối tác|nhà cung cấp|bên thứ ba} * {lưu trữ|truy cập} * thông tin trên thiết bị
        ^cookie {cần thiết|thiết yếu|bắt buộc|chức năng|hiệu suất|phân tích|thống kê|tiếp thị|quảng cáo|nhắm mục tiêu|mạng xã hội|hoàn toàn cần thiết|thực sự cần thiết|tùy chọn|bên thứ ba|cực kỳ cần thiết|tuyệt đối cần thiết}$
        ^cookies {cần thiết|thiết yếu|bắt buộc|chức năng|hiệu suất|phân tích|thống kê|tiếp thị|quảng cáo|nhắm mục tiêu}$
        ^luôn {luôn|} {bật|hoạt động|kích hoạt|được bật}$
        ^{tiếp tục|đi tiếp} {mà không|nhưng không} {chấp nhận|đồng ý|cần chấp nhận}$
        ^{từ chối|chấp nhận|cho phép|đồng ý} {hết|cookies}$
        ^{từ chối|chấp nhận} tất cả cookie$
        ^{từ chối|chấp nhận} toàn bộ$
        ^{từ chối|chấp nhận} tất cả các cookie$
        ^{từ chối|chấp nhận} cookie$
        ^{ok|vâng|có}, {tôi|} {đồng ý|chấp nhận} {tất cả|}$
        ^{chỉ|chỉ chấp nhận|chỉ dùng|chỉ cho phép} {những cookie|mục} {cần thiết|thiết yếu|bắt buộc}$
        ^chỉ chấp nhận cookie {cần thiết|thiết yếu|bắt buộc}$
        ^{chỉ|chỉ chấp nhận|chỉ dùng|chỉ cho phép} các cookie {thiết yếu|bắt buộc}$
        ^chỉ chấp nhận các cookie cần thiết$
        ^{xác nhận|lưu} {lựa chọn|tùy chọn|cài đặt|các lựa chọn} {của tôi|của bạn|}$
        ^{cài đặt|thiết lập|điều chỉnh} {tùy chọn|cookie|cookies|cài đặt cookie|tùy chọn cookie|quyền riêng tư|sự đồng ý|lựa chọn|cài đặt quyền riêng tư}$
        ^quản lý {cookie|cookies|tùy chọn cookie|sự đồng ý}$
        ^tùy chỉnh {cookie|cookies|tùy chọn cookie|sự đồng ý}$
        ^thay đổi {cookie|cookies|tùy chọn cookie|sự đồng ý}$
        ^{lựa chọn|tùy chọn|cài đặt|thiết lập} {về|} quyền riêng tư {của bạn|}$
        ^chúng tôi {coi trọng|tôn trọng|trân trọng|quan tâm đến|đề cao} {quyền riêng tư|sự riêng tư} của bạn$
        ^{bảo vệ|tôn trọng} {sự riêng tư|quyền riêng tư} của bạn$
        ^{nội dung|phương tiện} {bên ngoài|của bên thứ ba|nhúng}$
        ^{hiển thị|cho phép|tải|xem} nội dung {bên ngoài|này|nhúng|của bên thứ ba}$
        ^{để|muốn} xem {nội dung|video|bài đăng} này * {cookie|cookies}
        nội dung này {được cung cấp|do|được lưu trữ} {bởi|bên thứ ba|trên} {một|} {bên thứ ba|cung cấp|dịch vụ}
        ^{dịch vụ|trang} này không {sử dụng|lưu|được cài đặt} {bất cứ|bất kỳ|} {cookie|cookies|cookie nào}
        ^{ẩn|đóng|tắt} {biểu ngữ|thông báo|bảng} {cookie|cookies}$
        ^{cookie|cookies} được quản lý {bằng|bởi}
        {cho phép|đồng ý} {các|tất cả các|những} dịch vụ {bên thứ ba|bên thứ 3|của bên thứ ba}
        ^{bằng cách|bằng việc} cho phép các dịch vụ * {cookie|cookies}
    """,
    "th": """
        {เรา|เว็บไซต์นี้|เว็บไซต์ของเรา|เว็บนี้|ทางเว็บไซต์|เพจนี้|ไซต์นี้|หน้าเว็บนี้}{ใช้|มีการใช้|มีการใช้งาน|ใช้งาน|จัดเก็บ|ใช้ไฟล์}{คุกกี้|คุ๊กกี้| cookies| cookie|cookies}{เพื่อ|และ|ในการ|ที่|บน| เพื่อ|สำหรับ}
        {ใช้งาน|เข้าชม|ใช้|เยี่ยมชม|ท่อง|ใช้บริการ}{เว็บไซต์|เว็บไซต์นี้|เว็บ|เว็บไซต์ของเรา|ไซต์}{ต่อ|ต่อไป|ต่อไป }*{ยอมรับ|ยินยอม|ตกลง}
        ถือว่า{คุณ|ท่าน}{ยอมรับ|ยินยอม|ตกลง}*{คุกกี้|cookies}
        {ยอมรับ|ยินยอม|เห็นด้วยกับ|ตกลง}{การใช้|ให้ใช้|ให้มีการใช้|การจัดเก็บ|การใช้งาน|ต่อการใช้}{คุ๊กกี้|ไฟล์คุกกี้| cookies|cookies}
        ^{ยอมรับ|ยินยอม|ตกลง|ยอมรับทั้งหมด|เข้าใจ}{และ|แล้ว}{ปิด|ดำเนินการต่อ|ไปต่อ|ใช้งานต่อ|ดำเนินต่อ|ปิดหน้าต่าง|เข้าสู่เว็บไซต์}$
        ^{เฉพาะ|ใช้เฉพาะ|ยอมรับเฉพาะ|อนุญาตเฉพาะ|เลือกเฉพาะ}{ที่จำเป็น|คุกกี้ที่จำเป็น|คุกกี้จำเป็น|ส่วนที่จำเป็น|ที่จำเป็นเท่านั้น|คุกกี้ที่จำเป็นเท่านั้น}$
        ^{ไม่ยอมรับ|ไม่ยอมรับทั้งหมด|ปฏิเสธคุกกี้ทั้งหมด|อนุญาตคุกกี้|อนุญาตคุกกี้ทั้งหมด|ยินยอมทั้งหมด|ตั้งค่าคุ๊กกี้|จัดการการตั้งค่า|ปรับแต่งการตั้งค่า|จัดการความยินยอม}$
        เว็บไซต์นี้ใช้คุกกี้
        ใช้คุกกี้เพื่อพัฒนา
        ใช้คุกกี้เพื่อเพิ่ม
        ใช้คุกกี้เพื่อปรับปรุง
        ใช้คุกกี้เพื่อให้ท่าน
        ใช้คุกกี้เพื่อให้คุณ
        ประสบการณ์ที่ดีในการใช้งานเว็บไซต์
        เว็บไซต์นี้มีการใช้คุกกี้
        เว็บไซต์ของเราใช้คุกกี้
        เว็บไซต์นี้มีการใช้งานคุกกี้
        เว็บไซต์นี้มีการจัดเก็บคุกกี้
        ~เราใช้คุกกี้
        เราใช้คุกกี้บนเว็บไซต์
        เรามีการใช้คุกกี้
        บริษัทใช้คุกกี้
        เว็บไซต์นี้ใช้ cookie-
        เราใช้ cookie-
        ยอมรับการใช้งานคุกกี้
        ยอมรับการใช้คุกกี้
        ยินยอมให้ใช้คุกกี้
        ยินยอมการใช้คุกกี้
        ยินยอมให้เราใช้คุกกี้
        ยอมรับนโยบายคุกกี้
        การใช้งานเว็บไซต์นี้ต่อ
        หากท่านใช้งานเว็บไซต์ต่อ
        เราและพันธมิตรของเรา
        เราและพาร์ทเนอร์ของเรา
        เราให้ความสำคัญกับความเป็นส่วนตัว
        เราเคารพความเป็นส่วนตัว
        ความเป็นส่วนตัวของคุณสำคัญ
        ท่านสามารถเลือกการตั้งค่าคุกกี้
        คุณสามารถเลือกตั้งค่าความยินยอม
        คุกกี้ที่มีความจำเป็นต่อ
        คุกกี้ที่จำเป็นสำหรับการทำงานของเว็บไซต์
        ^ยอมรับทั้งหมด$
        ^ยอมรับคุกกี้ทั้งหมด$
        ^ยอมรับคุกกี้$
        ^อนุญาตทั้งหมด$
        ^ปฏิเสธทั้งหมด$
        ^ปฏิเสธคุกกี้
        ^ตั้งค่าคุกกี้$
        ^การตั้งค่าคุกกี้$
        ^จัดการคุกกี้$
        ^จัดการความเป็นส่วนตัว$
        ^ตั้งค่าความเป็นส่วนตัว$
        ^คุกกี้ที่จำเป็น$
        ^เปิดใช้งานตลอด$
        ~นโยบายความเป็นส่วนตัว
        ~นโยบายคุกกี้
        ~คุกกี้
        ~^ยอมรับ$
        ~^ยินยอม$
        ~^ตกลง$
        ~^ปฏิเสธ$
        ~^ปิด$
        ~^ตั้งค่า$
        ~^บันทึกการตั้งค่า$
        ~^อ่านเพิ่มเติม$
        ~^เรียนรู้เพิ่มเติม$
        {เราและ|เรา และ}{พันธมิตร|พาร์ทเนอร์|คู่ค้า}*{จัดเก็บ|เข้าถึง}*{บนอุปกรณ์|ในอุปกรณ์|อุปกรณ์ของ}
        ^{คุกกี้|คุ้กกี้}{จำเป็น|พื้นฐาน|ที่จำเป็นอย่างยิ่ง|ที่มีความจำเป็นอย่างยิ่ง|ประเภทจำเป็น|ที่จำเป็นเท่านั้น|ที่จำเป็นอย่างเคร่งครัด}$
        ^คุ้กกี้ที่จำเป็น$
        ^คุกกี้{เพื่อ|ด้าน|สำหรับ|ประเภท|}{การทำงาน|ประสิทธิภาพ|การวิเคราะห์|การตลาด|การโฆษณา|โซเชียลมีเดีย}{|เว็บไซต์}$
        ^{ทำงาน|เปิดใช้|ใช้งาน}{ตลอดเวลา|เสมอ|อยู่เสมอ|ตลอด}$
        ^เปิดใช้งาน{ตลอดเวลา|เสมอ|อยู่เสมอ}$
        ^{ดำเนินการ|ใช้งาน|อ่าน}ต่อ{โดยไม่|โดยไม่ต้อง}{ยอมรับ|ยินยอม}$
        ^{ยอมรับ|ยินยอม|ตกลง} และ {ปิด|ดำเนินการต่อ|ใช้งานต่อ|อ่านต่อ}$
        ^{ยอมรับ|ยินยอม|ตกลง}และอ่านต่อ$
        ^{ยอมรับ|ยินยอม|ตกลง}แล้วอ่านต่อ$
        ^{ยอมรับ|ปฏิเสธ|อนุญาต|ไม่ยอมรับ}คุกกี้ที่จำเป็น$
        ^ไม่ยอมรับคุกกี้ทั้งหมด$
        ^{ปฏิเสธ|ไม่ยอมรับ}คุกกี้$
        ^{ปฏิเสธ|ไม่ยอมรับ}เฉพาะที่จำเป็น$
        ^{ปฏิเสธ|ไม่ยอมรับ}เฉพาะคุกกี้ที่จำเป็น$
        ^{ยืนยัน|บันทึก}{ตัวเลือก|ตัวเลือกของฉัน|การตั้งค่าของฉัน|การเลือก|การเลือกของฉัน|ความยินยอม}$
        ^ยืนยันการตั้งค่า$
        ^{จัดการ|ตั้งค่า|ปรับแต่ง|เปลี่ยน|การตั้งค่า|ปรับ}{การตั้งค่าคุกกี้|การตั้งค่าความเป็นส่วนตัว|ความยินยอมคุกกี้|ตัวเลือก}$
        ^{ปรับแต่ง|เปลี่ยน|ปรับ}คุกกี้$
        ^{ปรับแต่ง|เปลี่ยน|การตั้งค่า|ปรับ}ความเป็นส่วนตัว$
        ^{ตั้งค่า|ปรับแต่ง|เปลี่ยน|การตั้งค่า|ปรับ}ความยินยอม$
        ^{ตั้งค่า|เปลี่ยน|การตั้งค่า|ปรับ}การตั้งค่า$
        ^{ตัวเลือก|ศูนย์การตั้งค่า}{ด้าน|}ความเป็นส่วนตัว{ของคุณ|ของท่าน|}$
        ^การตั้งค่า{ด้าน|}ความเป็นส่วนตัว{ของคุณ|ของท่าน}$
        ^การตั้งค่าด้านความเป็นส่วนตัว$
        ^{เรา|พวกเรา}{ให้ความสำคัญกับ|เคารพ|ใส่ใจ|ห่วงใย|ใส่ใจใน|เคารพใน}{ความเป็นส่วนตัว|สิทธิความเป็นส่วนตัว}ของ{คุณ|ท่าน}$
        ^เนื้อหา{ภายนอก|จากภายนอก|จากบุคคลที่สาม|ของบุคคลที่สาม}$
        ^{แสดง|อนุญาต|โหลด}เนื้อหา{ภายนอก|นี้|จากบุคคลที่สาม|จากภายนอก}$
        ^{หากต้องการ|เพื่อ|ในการ}{ดู|ชม|รับชม}{เนื้อหานี้|วิดีโอนี้|โพสต์นี้}*คุกกี้
        {เนื้อหานี้|วิดีโอนี้}{ให้บริการโดย|จัดทำโดย|มาจาก|โฮสต์โดย}{บุคคลที่สาม|ผู้ให้บริการภายนอก|บริการภายนอก}
        ^{บริการนี้|เว็บไซต์นี้}ไม่{ใช้|ได้ใช้|มีการใช้|จัดเก็บ|ได้ติดตั้ง}คุกกี้
        ^{ซ่อน|ปิด}{แบนเนอร์|ประกาศ|แถบ}คุกกี้$
    """,
}

CONTAINERS = """
    ^onetrust
    ^ot-sdk
    ^ot-pc
    ^ot-cat
    ^ot-category
    ^ot-desc
    ^ot-acc
    ^ot-subgrp
    ^ot-vs
    ^cybot-cookiebot
    ^cookiebot
    ^cookie-declaration
    ^didomi
    ^usercentrics
    ^uc-banner
    ^qc-cmp
    ^sp-message-container
    ^sp-message-iframe
    ^borlabs-cookie
    ^cmplz
    ^cc-window
    ^cc-banner
    ^cc-revoke
    ^truste
    ^trustarc
    ^cookie-law-info
    ^cookielawinfo
    ^cli-bar
    ^cli-modal
    ^cli-settings
    ^cli-tab
    ^wt-cli
    ^iubenda-cs
    ^osano-cm
    ^klaro
    ^cky-consent
    ^cky-modal
    ^cookieyes
    ^axeptio
    ^tarteaucitron
    ^moove-gdpr
    ^termly
    ^evidon
    ^ensighten
    ^fc-consent
    ^ccc-notify
    ^ccc-overlay
    ^ccc-module
    ^cookiefirst
    ^cookiehub
    ^cookiescript
    ^coi-overlay
    ^coi-banner
    ^ccm-root
    ^ccm-modal
    ^cmpbox
    ^cmpwrapper
    ^shopify-pc
    ^hs-eu-cookie
    ^sliding-popup
    ^catapult-cookie
    ^gdpr-cookie
    ^gdpr-infobar
    cookie-notice
    cookie-banner
    cookie-consent
    cookie-message
    cookie-alert
    cookie-warning
    cookie-popup
    cookie-modal
    cookie-dialog
    cookie-overlay
    cookie-disclaimer
    cookie-compliance
    cookie-settings
    cookie-preferences
    cookie-statement
    cookie-prompt
    cookie-toast
    cookie-hint
    cookie-layer
    cookie-acceptance
    accept-cookie
    cookies-banner
    cookies-notice
    cookies-consent
    cookies-popup
    cookies-modal
    cookies-message
    cookies-settings
    accept-cookies
    manage-cookies
    cookiebanner
    cookieconsent
    cookienotice
    consent-banner
    consent-manager
    consent-modal
    consent-popup
    consent-dialog
    consent-overlay
    consent-notice
    consent-message
    consent-preferences
    gdpr-consent
    gdpr-notice
    gdpr-popup
    gdpr-banner
    gdpr-message
    gdpr-overlay
    gdpr-modal
    ccpa-banner
    ccpa-notice
    privacy-banner
    privacy-manager
    privacy-preferences
    privacy-popup
    privacy-modal
    privacy-consent
    privacy-choices
"""

SUBJECT = frozenset(
    {
        "cookie",
        "third-party cookie",
        "tracking cookie",
        "cookie banner",
        "consent banner",
        "browser cookie",
        "http cookie",
        "session cookie",
        "set-cookie",
        "data protection",
        "cookie-banner",
        "bandeau de * cookies",
        "cookies tiers",
        "cookies de terceros",
        "cookie di terze parti",
        "cookies de terceiros",
        "cookiebanner",
        "pliki cookie",
        "файлы cookie",
        "om cookies",
        "サードパーティー*cookie",
        "第三方*cookie",
        "쿠키",
        "tredjepartscookies",
        "informasjonskapsl",
        "tredjepartskapsler",
        "eväste",
        "soubory cookie",
        "súbory cookie",
        "süti",
        "harmadik féltől származó sütik",
        "cookie-uri",
        "бисквитк",
        "cookies τρίτων",
        "файлів cookie",
        "çerez",
        "ملفات تعريف الارتباط",
        "کوکی‌ها",
        "کوکی‌های",
        "קובצי cookie",
        "העוגיות",
        "कुकीज़",
        "कुकी",
        "cookie pihak ketiga",
        "cookie của bên thứ ba",
        "คุกกี้",
    }
)
"""What articles about cookies speak of. Says that the page deals with the subject, never that a line goes."""

COMPANY = frozenset(
    {
        "privacy policy",
        "privacy notice",
        "terms of use",
        "terms of service",
        "datenschutzerklärung",
        "politique de confidentialité",
        "política de privacidad",
        "informativa sulla privacy",
        "política de privacidade",
        "privacyverklaring",
        "polityka prywatności",
        "politykę prywatności",
        "политика конфиденциальности",
        "политикой конфиденциальности",
        "политике конфиденциальности",
        "обработки персональных данных",
        "integritetspolicy",
        "personuppgiftspolicy",
        "プライバシーポリシー",
        "隐私政策",
        "隐私声明",
        "隱私政策",
        "隱私權政策",
        "개인정보처리방침",
        "개인정보 처리방침",
        "쿠키 정책",
        "privatlivspolitik",
        "persondatapolitik",
        "cookiepolitik",
        "personvernerklæring",
        "personvernpolicy",
        "tietosuojaselost",
        "tietosuojakäytän",
        "evästekäytän",
        "zásady ochrany osobních údajů",
        "ochrana osobních údajů",
        "zásady cookie",
        "zásady ochrany osobných údajov",
        "ochrana osobných údajov",
        "zásady používania cookie",
        "adatvédelmi tájékoztató",
        "adatkezelési tájékoztató",
        "adatvédelmi szabályzat",
        "süti szabályzat",
        "politica de confidențialitate",
        "politica de cookie",
        "politica cookie",
        "политика за поверителност",
        "политиката за поверителност",
        "политика за бисквитки",
        "πολιτική απορρήτου",
        "πολιτική cookies",
        "προσωπικών δεδομένων",
        "політика конфіденційності",
        "політикою конфіденційності",
        "політику конфіденційності",
        "персональних даних",
        "gizlilik politika",
        "çerez politika",
        "çerez aydınlatma metni",
        "aydınlatma metni",
        "kişisel verilerin korunması",
        "سياسة الخصوصية",
        "سياسة ملفات تعريف الارتباط",
        "سیاست حفظ حریم خصوصی",
        "حریم خصوصی",
        "سیاست کوکی",
        "מדיניות הפרטיות",
        "מדיניות פרטיות",
        "מדיניות העוגיות",
        "गोपनीयता नीति",
        "प्राइवेसी पॉलिसी",
        "कुकी नीति",
        "kebijakan privasi",
        "kebijakan cookie",
        "chính sách bảo mật",
        "chính sách quyền riêng tư",
        "chính sách cookie",
        "นโยบายความเป็นส่วนตัว",
        "นโยบายคุกกี้",
        "ustawienia zaawansowane",
    }
)
"""Labels of every footer, and of policies themselves: they only strengthen what else a line says."""

SURE = 0.7
"""From this score on a line is a notice that its buttons can stand beside."""

DOUBT = 0.65
"""One phrase in a sentence between paragraphs of the article: perhaps the article speaks, of cookies or of a voyage."""

BESIDE = 0.85
"""A button or a table cell beside a notice: sure by its company, not by itself."""

BUTTON_WORDS = 7
"""How long a choice can be: "Accept only the cookies that are necessary"."""

CHOICE = 0.85
"""A choice about cookies: articles about cookies may have a heading like it."""

_COOKIES = re.compile(
    spelled(
        r"cookie|\bkakor\b|ciastecz|クッキー|쿠키|informasjonskaps|eväste|\bsüti|бисквитк|çerez|تعريف الارتباط|الكوكيز|کوکی|עוגיות|कुकी|คุกกี้"
    )
)
_CHOICE = re.compile(
    spelled(
        r"^(?:accept|allow|reject|decline|manage|customi[sz]e|change|update|akzeptier|nur (?:technisch )?(?:notwendige|essenzielle)|accepter"
        r"|refuser|gérer|autoriser|paramétrer|modifier|aceptar|rechazar|gestionar|configurar|administrar|accetta|rifiuta|gestisci"
        r"|personalizza|aceitar|rejeitar|recusar|gerir|gerenciar|accepteer|weiger|beheer|alleen (?:noodzakelijke|functionele)|akceptuj"
        r"|odrzuć|zarządzaj|preferencje|zmień|принять|отклонить|управление|настройки|acceptera|godkänn|neka|avvisa|hantera|tillåt"
        r"|接受|拒绝|仅|管理|拒絕|僅|ยอมรับ|ปฏิเสธ|จัดการ|ตั้งค่า)"
        r"|^(?:tillad|afvis|administrer|godta|tillat|aksepter|avvis|avslå|hyväksy|salli|hylkää|hallitse|přijmout"
        r"|povolit|odmítnout|spravovat|prijať|povoliť|odmietnuť|spravovať|acceptă|refuză|gestionează|приемам|приемане|отхвърляне|αποδοχή"
        r"|απόρριψη|διαχείριση|ρυθμίσεις|прийняти|відхилити|налаштування|terima|tolak|kelola|pengaturan|chấp nhận|từ chối|quản lý|قبول|رفض"
        r"|إدارة|پذیرش|مدیریت|تنظیمات|אישור|דחיית|ניהול|הגדרות)\b"
        r"|(?:akzeptieren|ablehnen|zulassen|verwalten|präferenzen|einstellungen|accepteren|weigeren|toestaan|beheren|拒否する|許可|同意管理"
        r"|拒否|受け入れる|ändern|許可する|einstellen|設定|设置|設置|(?:cookie|consent) (?:preferences|settings|choices)"
        r"|허용|거부|수락|동의|설정|관리|kabul et|reddet|yönet|ayarları|tercihleri|elfogadása|elutasítása|kezelése|beállításai?|स्वीकार करें)$"
        r"|^(?:réglages|ajustes|definições|impostazioni|ustawienia|параметры|推奨|推荐)\b"
    )
)

CHOICE_WORDS = 5
"""In a longer choice the cookies stand at the end: after them a heading goes on."""

NOTICE_WORDS = 14
"""How long a sentence about cookies can be that phrases do not know."""

LONG_NOTICE = 30
"""The same, and half of what a notice may say in all, where no other prose of the page speaks of cookies."""

SPOKEN = 0.8
"""The site says that it uses cookies, or that visitors can change their choice."""

_NOTICE = re.compile(
    spelled(
        r"\b(?:on|of) (?:this|our) (?:web)?site|^(?:auf (?:dieser|unserer) (?:web)?(?:seite|site)|sur (?:ce|notre) site|en (?:este|nuestro) sitio"
        r"|su (?:questo|nostro) sito|nel nostro sito|(?:neste|no nosso) site|op (?:deze|onze) (?:web)?site|på (?:denna|vår) (?:webbplats|sajt)"
        r"|på (?:dette nettstedet|denne hjemmeside|denne siden)|tällä (?:verkko)?sivustolla|na (?:tej|naszej) stronie|na tomto webu|na tejto stránke"
        r"|ezen az? (?:web)?oldal\w{0,3}|pe acest site|на (?:этом|нашем|цьому|нашому|този|нашия) (?:веб)?сайте?|σε αυτόν τον ιστότοπο|bu (?:web )?sitede"
        r"|في هذا الموقع|در این (?:وب ?)?سایت|באתר זה|इस वेबसाइट|(?:di|pada) situs (?:web )?ini|trên trang (?:web )?này|ในเว็บไซต์นี้|이 사이트에서|このサイトでは)\b"
        r"|^wir .{0,20}auf (?:dieser|unserer) (?:seite|website)|^(?:en|em|su|op|na|på) .{0,20}"
        r"(?:usamos|utilizamos|usiamo|utilizziamo|gebruiken we|gebruiken wij|używamy|stosujemy|använder vi)|^на .{0,20}мы используем"
        r"|\b(?:your|ihre|je|uw|dina) cookie[\w-]{0,2} ?(?:settings|choices|preferences|einst|voork|inst)|\b(?:vos|tus|sus?|tue|suas) cookies|\bvos choix|^(?:our|this|unsere|diese|notre|ce|nuestro|este|(?:il )?nostro|questo|o nosso|este|onze|deze|nasza?|ta|наш|этот|vår"
        r"|den här) (?:web)?(?:site|seite|sitio|sito|serwis|strona|witryna|сайт|sajt|webbplats|sida)\b.{0,25}(?:cookie|kakor)|^本站|^(?:puede|puedes|puoi|pode|вы можете)\b|możesz zmienić"
        r"|我们.{0,6}网站|您可以|いつでも変更"
        r"|\b(?:we|our (?:sites?|websites?|pages|partners))\b.{0,30}\b(?:use|set|place|put|store)s?\b"
        r"|\b(?:nos partenaires|nous|notre site)\b.{0,30}\b(?:utilisons|utilise|déposons|employons)\b"
        r"|^(?:these )?cookies (?:help|allow|enable|let) us\b"
        r"|^(?:dette websted|denne (?:hjemmeside|side)|vores (?:hjemmeside|side|websted)|dette nettstedet|denne nettsiden|nettstedet vårt"
        r"|tämä (?:verkko)?sivusto|sivustomme|verkkosivustomme|käytämme|tento web|tyto stránky|náš web|naše stránky|táto stránka"
        r"|tieto stránky|naša stránka|ez a (?:weboldal|oldal|honlap|webhely)|(?:web)?oldalunk|honlapunk|acest (?:web)?site|site-ul nostru"
        r"|този (?:уеб)?сайт|нашият (?:уеб)?сайт|αυτός ο ιστότοπος|ο ιστότοπός μας|αυτή η ιστοσελίδα|η ιστοσελίδα μας"
        r"|цей (?:веб)?сайт|bu (?:web |internet )?sitesi?|(?:web |internet )?sitemiz|situs (?:web )?(?:ini|kami)|laman ini"
        r"|trang (?:web )?(?:này|của chúng tôi)|website này|אתר זה|אתרנו)\b"
        r"|^(?:هذا الموقع|يستخدم (?:هذا الموقع|موقعنا)|موقعنا|(?:این|اين) (?:وب\u200c?)?سایت|سایت ما|यह वेबसाइट|हमारी वेबसाइट|यह साइट|इस वेबसाइट"
        r"|เว็บไซต์นี้|เว็บไซต์ของเรา|이 (?:웹)?사이트|본 (?:웹)?사이트|저희 (?:웹)?사이트|当サイト|本サイト|このサイト|当ウェブサイト|本网站|本網站)"
        r"|我們.{0,6}網站"
    )
)

_STOP = re.compile(r"[.!?。！？।]\s*")

REACH = 2
"""How many lines may lie between a button and the notice or the next button: a link and a line of small print."""

CELL_WORDS = 4
"""A name or a duration in a table of cookies is not longer."""

TABLE = frozenset(
    {
        "the cookie is set by",
        "this cookie is set by",
        "cookie, set by",
        "cookie, installed by",
        "sets this cookie",
        "set this cookie to",
        "the cookie is used to",
        "this cookie is used to",
        "cookielawinfo",
        "viewed_cookie_policy",
        "cookie duration description",
    }
)
"""What the rows of such tables say."""

POLICY_LINES = 2
POLICY_SHARE = 0.6
"""What makes a policy behind an article: sure lines, and the share of the prose there that speaks of cookies."""

Scored = tuple[Line, Sequence[Hit], float, str]
"""A line, the phrases in it, its score and the reason."""

POLICY_WORDS = 12
"""Words of a sentence that only tells where more is said."""

_POLICY = re.compile(
    spelled(
        r"polic[yi]|politi|privacy|privat|datenschutz|tietosuoja|personvern|integritet|persondata|kvkk|confidential|informativa"
        r"|zásad|podmienk|polityk|adatkezel|tájékoztat|поверит|приватн|конфиденц|конфіденц|απορρητου|πολιτικη|gizlilik|aydınlatma"
        r"|الخصوصيه|حریم|حريم|הפרטיות|गोपनीयता|privasi|quyền riêng tư|bảo mật|cookie|kakelapp|evästee|çerez|süti|бисквит|קובצי|עוגי"
    )
    + r"|隐私|隱私|プライバシー|개인정보|ความเป็นส่วนตัว|นโยบาย"
)
"""What sites call their policies."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Notices by what they say; buttons and the cells of cookie tables by the notices that they stand beside."""
    prose = [line.index for line, _ in hits if line.prose]
    scored = [(line, said, *_score(line, said, prose in ([], [line.index]))) for line, said in hits]
    if any(line.prose and (score < SURE or reports(line)) for line, _, score, _ in scored):
        scored = [(line, said, _doubted(page, line, said, score), because) for line, said, score, because in scored]
    scored = list(_policy(page, scored))
    sure = [line.index for line, _, score, _ in scored if score >= SURE]
    near = beside(sure, [line.index for line, said, _, _ in scored if is_label(said)], REACH)
    for line, _, score, because in scored:
        if score < SURE and line.index in near:
            score, because = BESIDE, f"{because} beside a cookie notice"
        yield Finding(line, score, because)
    for line in _behind(page, sure):
        yield Finding(line, BESIDE, "names a policy right behind a cookie notice")
    rows = [line.index for line, said, _, _ in scored if any(hit.phrase.text in TABLE for hit in said)]
    taken = {line.index for line, *_ in scored}
    for above, below in pairwise(rows):
        between = [line for line in page.lines[above + 1 : below] if line.index not in taken]
        if below - above <= 2 * REACH and all(line.words <= CELL_WORDS for line in between):
            for line in between:
                yield Finding(line, BESIDE, "stands in a table of cookies")


def _policy(page: Page, scored: Sequence[Scored]) -> Iterator[Scored]:
    """The lines with their scores. Behind an article that does not speak of cookies, a notice may go on for many lines.

    The first paragraph of such a stretch is a notice; it holds two sure lines or more, and little prose about anything
    else.
    """
    first = next((line.index for line, said, score, _ in scored if score > MENTION), len(page.lines))
    behind = [(line, score) for line, _, score, _ in scored if line.index >= first]
    spoken = sum(line.words for line, _ in behind if line.prose)
    prose = sum(line.words for line in page.lines[first:] if line.prose)
    sure = sum(score >= SURE for _, score in behind)
    opens = next((score > MENTION for line, score in behind if line.prose), False)
    own = len(behind) == len(scored) and any(line.prose for line in page.lines[:first])
    follows = own and opens and sure >= POLICY_LINES and spoken >= POLICY_SHARE * prose
    for line, said, score, because in scored:
        if follows and score < SURE and line.prose and line.index >= first:
            score, because = SPOKEN, "speaks of cookies behind the article, among notices about them"
        yield line, said, score, because


def _behind(page: Page, sure: Sequence[int]) -> Iterator[Line]:
    """In texts without line breaks, the short sentences that name a policy, right behind a notice."""
    for index in sure:
        line, after = page.lines[index], page.around(page.lines[index])[1]
        short = after is not None and after.number == line.number and 0 < after.words <= POLICY_WORDS
        if after is not None and short and after.ends and '"' not in after.view and _POLICY.search(after.view):
            yield after


def _score(line: Line, said: Sequence[Hit], alone: bool) -> tuple[float, str]:
    """Score and reason of a line by itself. `alone`: whether no other prose of the page speaks of cookies."""
    told = reports(line) or strays(line, said)
    most = LONG_NOTICE if alone and not told else NOTICE_WORDS
    telling = [hit for hit in said if hit.phrase.text not in SUBJECT]
    if all(hit.phrase.hint for hit in said):
        if line.words <= BUTTON_WORDS and not line.ends and line.marker in ("", "-") and _is_choice(line):
            return CHOICE, "is a button about cookies"
        if line.words <= 2 * most and _is_notice(line, most) and not told:
            return SPOKEN, "tells visitors about cookies"
    if not telling:
        return MENTION, f'speaks of "{said[0].phrase.text}"'
    score, because = weigh(line, telling)
    if all(hit.phrase.hint for hit in telling):
        label = [hit for hit in telling if hit.phrase.text not in COMPANY]
        if is_label(telling) or not label or line.ends:
            return min(score, MENTION), because
    elif most == LONG_NOTICE and MENTION < score < SURE and line.words <= 2 * LONG_NOTICE:
        score = SURE
    return score, because


def _doubted(page: Page, line: Line, said: Sequence[Hit], score: float) -> float:
    """The score of a line on a page whose prose speaks of cookies: a paragraph with a single formula may belong to it."""
    strong = {hit.phrase.text for hit in said if not hit.phrase.hint and hit.phrase.text not in SUBJECT}
    single = len(strong) == 1 and line.prose and page.first < line.index < page.last
    return min(score, DOUBT) if single else score


def _is_choice(line: Line) -> bool:
    """Whether a short line is a choice about cookies: a verb of consent at one of its ends."""
    if " that " in line.view or not _CHOICE.search(line.view):
        return False
    named = _COOKIES.search(line.view)
    return named is not None and (line.words <= CHOICE_WORDS or line.view.count(" ", named.end()) <= 1)


def _is_notice(line: Line, most: int) -> bool:
    """Whether so short a sentence tells visitors that this site uses cookies, or that they can change their choice.

    Of two sentences the first one does.
    """
    first = line.view if line.words <= most else _STOP.split(line.view, maxsplit=1)[0]
    if '"' in line.view or count_words(first) > most:
        return False
    return bool(_COOKIES.search(first)) and bool(_NOTICE.search(first))


EXAMPLES = """
# ru
- На этом сайте используются файлы cookie, чтобы запоминать ваши настройки.
  На этом сайте, говорит следователь, файлы cookie хранились дольше, чем переписка самих владельцев магазина.

# en
  We use cookies to lure the goats aboard, and the captain was bitten twice before the boat left the pier.

- To view this content, please accept marketing cookies.
- Strictly Necessary Cookies Always Active
  The clerk told us that this content is provided by a third party, and that nobody in the town hall may change it.

  The ferry to the islands was late again on Monday, and forty people waited in the rain for two hours at the pier.
  The harbor office says that the engine has to be replaced before the winter, which will take about three weeks.
- We use cookies to make this website work, to remember your settings and to count how many people visit our pages.
- Manage cookie settings
- Some of the cookies come from other firms, whose videos and maps stand on our pages; their own terms are valid for these.
- Most browsers can be set so that no cookie is stored at all, but then you have to enter your choices at every visit.

# en
- Accept and continue
- Only strictly necessary cookies
  The bakery on the quay sells cookies in three sizes, and the baker says that some of them are better than others.

- By continuing to browse our site you agree to our use of cookies, revised Privacy Policy and Terms of Use.
- Accept all cookies
  The ministers met on Wednesday in Paris and voiced support for the plan, which still has to pass parliament.

  The regulator fined the company because its banner said "We use cookies" and offered no way to refuse them at all.

- We value your privacy
- We and our 14 partners store and/or access information on a device, such as cookies, and process personal data.
- Learn more
- Decline
- Accept
  The dam held through the night, and engineers said that the water had fallen by a meter since Sunday evening.
  The villagers who had left in boats came back on foot, and found the school dry and the church full of hay.
- Do Not Sell or Share My Personal Information

  Browsers began to block third-party cookies years ago, and publishers have looked for a replacement ever since.
  Under the new rules a site must show a button named Do Not Sell My Personal Information on its home page.
  The privacy policy and terms of use were rewritten in May.
  Most of us use cookies without knowing it, said the professor who wrote the study on tracking cookies.
  Third-party cookies and consent banners
  By continuing to row upstream you agree with the old ferrymen, who say that the river has no end at all.
  The ferrymen never count the passengers, and nobody has asked them for a license since the end of the war.

  For the crust we use cookies and a little salt, because they hold together better than a layer of bread crumbs.
  Instead of flour we use cookies that were left over from the weekend.
  Whisk the butter with the sugar until it is pale, and let the cookies cool for ten minutes before you serve them.
  Accept
  The dough keeps for a week in the refrigerator, and most bakers say that it gets better with every day of rest.

  The bridge will be closed for a year, and the council has promised a ferry for those who work across the river.
- Necessary cookies are absolutely essential for the website to function properly.
- | Cookie | Duration | Description |
- | cookielawinfo-checkbox-example | 11 months | This cookie is set by the consent plugin. |
- ex_visit
- 2 years
- The cookie is used to count visits.

  We use cookies to find out what pensioners read at night, the shop wrote to the office in May, and the office fined it.
- We use optional cookies to remember your choice of edition.

# de
- Wir nutzen Cookies für unsere Statistik und für personalisierte Werbung.
  Wir nutzen Cookies für den Tortenboden, also zerdrückte Kekse, und gießen die Creme darüber, schreibt die Bäckerin.

- Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung von YouTube.
- Externen Inhalt anzeigen
  Mit dem Laden des Lasters begannen die Brüder um vier Uhr, und als die Fähre anlegte, war der Hof leer.

- Diese Internetseite setzt Cookies ein, um Ihnen die bestmögliche Nutzung zu ermöglichen.
  Die Bäckerei am Kai verkauft Cookies in drei Größen, und der Bäcker sagt, dass einige besser sind als andere.

- Wir verwenden Cookies, um Ihnen diesen Dienst anzubieten. Mehr dazu in unserer Datenschutzerklärung.
- Alle akzeptieren
- Ablehnen
  Der Stadtrat stimmte am Dienstag für den Neubau der Brücke, die seit drei Jahren für Lastwagen gesperrt ist.
  Viele Verlage verwenden Cookies, ohne ihre Leser zu fragen, sagte die Leiterin der Behörde am Montag in Bonn.

- Wir nutzen Cookies, um Inhalte an Ihre Interessen anzupassen.

  Wir nutzen Cookies, um Ihren Schlaf zu verstehen: Für diesen Satz muss ein Matratzenhändler nun eine Strafe zahlen.
  Cookies anpassen, das hört sich leicht an, gelang aber in einem Versuch nur vier von dreißig Schülern der Klasse.

# fr
  Ce site utilise des cookies, clignotait la borne du phare, alors que personne n'y avait jamais mangé de biscuit.

- Nous utilisons des cookies pour mesurer la fréquentation de nos pages.

- Nous utilisons des cookies pour mesurer l'audience de ce site.
- Continuer sans accepter
  Le maire a présenté mardi le projet de tramway, que les habitants du quartier attendent depuis plus de dix ans.
  La commission reproche au groupe d'utiliser des cookies sans l'accord des visiteurs, et demande une amende.

- Cookies strictement nécessaires
- Confirmer mes choix
  La confirmation de mes choix viendra plus tard, disait-il, quand les cookies strictement nécessaires auront disparu.

# es
- Usamos cookies para mejorar la web y medir las visitas.
  Usamos cookies molidas para la base del pastel, cuenta el panadero, porque la mantequilla se nota más.

- Utilizamos cookies propias y de terceros para mejorar nuestros servicios.
- Aceptar
  El alcalde presentó el martes el plan de vivienda, que prevé construir dos mil pisos en los próximos cuatro años.
  La agencia multó a la empresa por instalar cookies de terceros sin el permiso de quienes visitaban su página.

- Cookies estrictamente necesarias
- Confirmar mis preferencias
  Las cookies estrictamente necesarias no requieren permiso, recordó la agencia en la resolución del martes.

# it
- Questo sito utilizza i cookie per migliorare la navigazione.
- Continua senza accettare
  Il sindaco ha presentato martedì il piano per il porto, che dovrà essere approvato dalla regione entro l'estate.
  L'autorità ha multato la società perché il sito installava cookie di terze parti prima di chiedere il permesso.

- Cookie strettamente necessari
- Conferma le mie scelte
  I cookie strettamente necessari non richiedono il consenso, ha ricordato il garante nel provvedimento di martedì.

- Per vedere questo contenuto devi accettare i cookie di marketing.

# pt
- Este site utiliza cookies para melhorar a sua experiência.
- Aceitar
  O presidente da câmara apresentou na terça-feira o plano para o porto, que deverá ser aprovado antes do verão.
  A autoridade multou a empresa por instalar cookies de terceiros antes de pedir licença a quem visitava a página.

- Cookies estritamente necessários
- Confirmar as minhas escolhas
  Os cookies estritamente necessários dispensam o consentimento, lembrou a autoridade na decisão de terça-feira.

- Usamos cookies para personalizar anúncios e medir o tráfego do portal.
  O moinho utiliza cookies de chocolate na base da torta, explica a confeiteira, porque seguram melhor o creme.

# nl
- Om deze video te bekijken moet je marketingcookies accepteren.
- Hier had een tweet moeten staan, maar je hebt geen toestemming gegeven voor cookies.
  Om deze video van het ongeluk te bekijken trok de rechtbank een hele middag uit, met de gordijnen dicht.

  De bakkerij aan de kade verkoopt koekjes in drie maten, en de bakker zegt dat sommige beter zijn dan andere.

- Wij gebruiken cookies om deze site te verbeteren. Lees ons cookiebeleid.
- Alles accepteren
  De gemeenteraad stemde dinsdag in met de bouw van een brug die de twee oevers na zestig jaar weer verbindt.
  Volgens de toezichthouder plaatste het bedrijf cookies voordat bezoekers daar toestemming voor hadden gegeven.

- We gebruiken cookies om de site te verbeteren en advertenties te meten.
  Wij gebruiken cookies met honing als bodem, zegt de bakker naast de molen, en geen mens proeft het verschil.

# pl
  Ta strona nie używa plików cookie, zapewniało ministerstwo, a kontrola wykazała coś innego.

- Nasz serwis korzysta z ciasteczek.
  Serwis do herbaty, ciasteczka i obrus przywiózł dziadek z Wilna w jednej walizce.

# pl
- Ta strona używa plików cookie w celu świadczenia usług.
- Akceptuję
  Rada miasta przyjęła we wtorek plan budowy mostu, na który mieszkańcy obu brzegów czekają od dwudziestu lat.
  Urząd ukarał spółkę za to, że zapisywała pliki cookie w urządzeniach czytelników bez pytania ich o zgodę.
- Aby zobaczyć film, zezwól na pliki cookies.

- Marketingowe pliki cookie
- Kontynuuj bez akceptacji
  Marketingowe pliki cookie zostały na serwerze spółki jeszcze dwa lata po tym, jak sąd kazał je usunąć.

# ru
- Мы используем файлы cookie, чтобы сайт работал лучше.
- Принять
  Городской совет во вторник одобрил строительство моста, которого жители обоих берегов ждали двадцать лет.
  Ведомство оштрафовало компанию за то, что она сохраняла файлы cookie на устройствах читателей без их согласия.

- Строго необходимые файлы cookie
  Всегда включено было только радио на кухне, и строго необходимые вещи лежали в чемодане у двери.

# sv
- Endast nödvändiga kakor
- Godkänn och fortsätt
  Bageriet vid kajen säljer kakor i tre storlekar, och bagaren säger att vissa är bättre än andra.

- Vi använder cookies för att förbättra din upplevelse. Genom att fortsätta godkänner du vår användning av cookies.
- Jag förstår
  Kommunen beslutade i tisdags att bygga en ny bro över älven, något som invånarna har väntat på i tjugo år.
  Myndigheten bötfällde bolaget för att det lagrade cookies hos besökarna innan de hade fått svara på frågan.

- För att visa det här innehållet behöver vi ditt samtycke.
- Strikt nödvändiga cookies
  För att visa den här filmen behöver vi ditt samtycke, skrev skolan till föräldrarna.

- Vi använder kakor på den här sajten.
  Vi använder kakor som botten i efterrätten, och barnen får krossa dem.

# ja
  クッキーを使用していた造船会社に、国は同意の取り直しを命じた。
- クッキーを使用しています。詳しくはこちら

- このサービスはクッキーを使用しません。
- 常にアクティブ
  祖母は今も毎週クッキーを焼き、近所の子どもたちに配っている。

- 当サイトではサービス向上のためCookieを使用しています。
- 同意する
  市議会は火曜日、老朽化した橋の架け替え工事に関する予算案を賛成多数で可決した。
  委員会は、同社が閲覧者の許可を得ないまま端末にCookieを保存していたとして改善を命じた。

# zh
- 始終啟用
- 确认我的选择
  他没有后悔，说这证明了我的选择是对的。

- 此服务不存储任何cookie。
  他最喜欢的点心是祖母做的椰丝 cookie，每年只在春节前做一次。

- 我们使用 Cookie 来改善您的浏览体验。
- 全部接受
  市议会周二以多数票通过了重建大桥的预算，两岸居民为此已经等待了二十年之久。
  监管部门表示，这家公司没有征得读者同意便在其设备上保存了浏览记录和第三方 Cookie。

- 本網站使用 cookie 以提供更好的服務。
- 接受
  市議會週二以多數票通過了重建大橋的預算，兩岸居民為此已經等待了二十年之久。

# en
  The old mill has a new wheel, cut from the same oak that shaded the miller's grave for a hundred and ten years.
- Reject optional cookies
- We use cookies and similar tools on this site.
- Manage preferences
  Accept that cookies crumble
  Manage third-party cookies in three steps
  The bakery next to the mill sells cookies on Fridays, and the miller's widow buys the broken ones for her hens.

# nl
- Deze site gebruikt cookies om de werking te verbeteren.
- Voorkeuren aanpassen
  De oude molen heeft een nieuw rad, gezaagd uit de eik die honderdtien jaar boven het graf van de molenaar stond.
- Alleen noodzakelijke cookies accepteren
  Voorkeuren aanpassen is wat de molenaar nooit heeft gedaan: hij maalde altijd rogge, ook toen iedereen tarwe at.

# pt
- Usamos cookies para melhorar a sua experiência no site.
- Gerir preferências
  O velho moinho tem uma roda nova, cortada do carvalho que deu sombra à campa do moleiro durante cem anos.
  A padaria ao lado do moinho vende cookies às sextas-feiras, e a viúva do moleiro compra os que se partiram.

# ko
- 이 서비스는 쿠키를 저장하지 않습니다.
- 항상 활성화
  할머니는 설날마다 쿠키를 구워 이웃에게 나눠 준다.

- 이 웹사이트는 서비스 개선을 위해 쿠키를 사용합니다. 자세한 내용은 개인정보처리방침을 확인하세요.
- 모두 허용
- 쿠키 설정
- 동의합니다
  시의회는 화요일 낡은 다리를 다시 짓는 예산안을 찬성 다수로 통과시켰고, 공사는 내년 봄에 시작된다.
  개인정보보호위원회는 이용자의 동의 없이 쿠키를 저장한 업체에 과징금을 부과했다고 밝혔다.

  브라우저가 제3자 쿠키를 막기 시작하자 광고 업계는 쿠키를 대신할 기술을 찾느라 분주하다.

# da
- Ret cookieindstillinger
- Accepter og luk
  Bageriet på kajen sælger cookies i tre størrelser, og bageren siger, at nogle er bedre end andre.

- Vi bruger cookies til at huske dine indstillinger og måle trafikken. Læs vores cookiepolitik.
- Tillad alle
- Kun nødvendige cookies
- Vis detaljer
  Byrådet vedtog tirsdag at bygge en ny bro over åen, som har været spærret for lastbiler i tre år.
  Tilsynet gav selskabet en bøde, fordi det lagde cookies på læsernes computere uden at spørge dem først.

  Tredjepartscookies er på vej ud, og danske medier leder efter en anden måde at sælge deres annoncer på.

- Strengt nødvendige cookies
- Du skal acceptere marketingcookies for at se denne video.
  Du skal acceptere cookies for at se kampen, og det vil klubbens ældste fan ikke.

- Vi bruger cookies til statistik.
  Vi bruger cookies som bund i trifli, og børnene får lov at knuse dem.

# no
- Endre innstillinger for informasjonskapsler
- Godta og lukk
  Bakeriet på kaia selger cookies i tre størrelser, og bakeren sier at noen er bedre enn andre.

- Vi bruker informasjonskapsler for å gjøre nettsiden bedre. Les mer i vår personvernerklæring.
- Godta alle
- Kun nødvendige informasjonskapsler
- Avslå
  Kommunestyret vedtok tirsdag å bygge en ny bro over elva, som har vært stengt for lastebiler i tre år.
  Datatilsynet ga selskapet et gebyr fordi det lagret informasjonskapsler hos leserne uten å spørre dem først.

  Forskerne telte informasjonskapsler på fire hundre norske nettsteder og fant at halvparten sporet barn.

- Strengt nødvendige informasjonskapsler
- Du må godta markedsføringscookies for å se denne videoen.
  Du må godta cookies for å se kampen, og det vil ikke klubbens eldste tilhenger.

# fi
- Muuta evästeasetuksia
- Upotettu sisältö tulee ulkopuolisesta palvelusta.
- Hyväksy ja jatka
  Rannan leipomo myy keksejä kolmessa koossa, ja leipuri sanoo, että jotkut niistä ovat parempia kuin toiset.

- Käytämme evästeitä parantaaksemme käyttökokemustasi. Lue lisää tietosuojaselosteesta.
- Hyväksy kaikki
- Vain välttämättömät evästeet
- Hylkää
  Kaupunginvaltuusto päätti tiistaina rakentaa uuden sillan joen yli, mitä asukkaat ovat odottaneet kaksikymmentä vuotta.
  Viranomainen määräsi yhtiölle sakon, koska se tallensi evästeitä lukijoiden laitteille kysymättä heiltä lupaa.

  Evästeet ovat mainostajille niin tärkeitä, että niistä luopuminen maksaisi lehdille tutkijan mukaan miljoonia.

- Hallitse evästeitä
- Tämä sisältö vaatii evästeiden hyväksymisen.
  Sisältö on kolmannen osapuolen tarjoamaa, ja siksi yhtiö ei oikeuden mukaan vastaa siitä.

- Jatkamalla hyväksyt evästeiden käytön.
  Jatkamalla tällä tiellä hyväksyt sen, että kouluja suljetaan.

# cs
- Tento web používá soubory cookie k poskytování služeb. Více informací najdete v zásadách.
- Přijmout vše
- Nastavení cookies
- Odmítnout
  Zastupitelé v úterý schválili stavbu nového mostu, na který obyvatelé obou břehů čekají už dvacet let.
  Úřad uložil společnosti pokutu za to, že ukládala soubory cookie do počítačů čtenářů bez jejich souhlasu.

  Prohlížeče začaly cookies třetích stran blokovat už před lety a vydavatelé za ně dodnes hledají náhradu.
- Přijmout vše a zavřít

- Nezbytně nutné cookies
- Pokračovat bez souhlasu
  Pokračovat bez souhlasu majitele pozemku stavba přístaviště nesmí, rozhodl v úterý krajský soud.

# sk
- Táto stránka používa súbory cookies na skvalitnenie služieb. Viac informácií nájdete v zásadách.
- Prijať všetko
- Nastavenia cookies
- Odmietnuť
  Poslanci v utorok schválili stavbu nového mosta, na ktorý obyvatelia oboch brehov čakajú už dvadsať rokov.
  Úrad uložil spoločnosti pokutu za to, že ukladala súbory cookie do počítačov čitateľov bez ich súhlasu.

  Prehliadače začali cookies tretích strán blokovať už pred rokmi a vydavatelia za ne dodnes hľadajú náhradu.
- Naša stránka využíva súbory cookie na meranie návštevnosti.

- Nevyhnutne potrebné cookies
- Pokračovať bez súhlasu
  Pokračovať bez súhlasu majiteľa pozemku stavba prístaviska nesmie, rozhodol v utorok krajský súd.

# hu
- Weboldalunk sütiket használ a felhasználói élmény javítására. További részletek az adatkezelési tájékoztatóban.
- Összes elfogadása
- Süti beállítások
- Elutasítom
  A közgyűlés kedden elfogadta az új híd terveit, amelyre a két part lakói húsz éve várnak, és amely jövőre készül el.
  A hatóság megbírságolta a céget, mert az olvasók engedélye nélkül helyezett el sütiket a számítógépükön.

  A hirdetők szerint a sütik nélkül drágább lesz minden kattintás, a kutatók viszont ezt nem látják bizonyítottnak.
- Csak a szükséges sütiket fogadom el

- Feltétlenül szükséges sütik
- Folytatás elfogadás nélkül
  Szükséges sütiket hozzájárulás nélkül is tárolhatnak az oldalak, a többihez kérdezni kell, közölte a hatóság.

- Weboldalunkon sütiket használunk.
  Sütiket használunk jutalomnak, meséli a kutyakiképző, mert a jutalomfalat drága.

# ro
- Acest site folosește cookie-uri pentru a vă oferi o experiență mai bună. Politica de confidențialitate
- Acceptă toate
- Setări cookie-uri
- Refuz
  Consiliul local a aprobat marți construirea unui pod nou, așteptat de douăzeci de ani de locuitorii ambelor maluri.
  Autoritatea a amendat compania pentru că salva cookie-uri pe calculatoarele cititorilor fără să le ceară acordul.

  Publicitatea bazată pe cookie-uri aduce ziarelor tot mai puțin, arată un studiu prezentat joi la Cluj.

- Cookie-uri strict necesare
  Mereu activă era doar fanfara, iar lucrurile strict necesare stăteau într-o valiză lângă ușă.

- Acest site folosește cookie-uri pentru a analiza traficul.
  Folosim cookie-uri cu miere în loc de blat, râde cofetara de lângă moară, iar mirele nici n-a observat.

# bg
- Този сайт използва бисквитки, за да подобри услугите си. Вижте нашата политика за поверителност.
- Приемам всички
- Настройки на бисквитките
- Отказвам
  Общинският съвет одобри във вторник строежа на нов мост, който жителите на двата бряга чакат от двадесет години.
  Комисията глоби дружеството, защото записвало бисквитки в устройствата на читателите, без да иска съгласието им.

  Бисквитките на трети страни изчезват от браузърите, а рекламодателите тепърва търсят с какво да ги заменят.

- Строго необходими бисквитки
  Винаги включено беше само радиото в кухнята, а строго необходими бяха хлябът и солта.

- Използваме бисквитки, за да анализираме трафика.
  Използваме бисквитки, а не хляб, каза пекарят, защото чайките ги предпочитат.

# el
- Χρησιμοποιούμε cookies για να βελτιώσουμε την εμπειρία σας. Δείτε την πολιτική απορρήτου μας.
- Αποδοχή όλων
- Ρυθμίσεις cookies
- Απόρριψη
  Το δημοτικό συμβούλιο ενέκρινε την Τρίτη την κατασκευή νέας γέφυρας, που οι κάτοικοι περιμένουν είκοσι χρόνια.
  Η Αρχή επέβαλε πρόστιμο στην εταιρεία επειδή αποθήκευε cookies στις συσκευές των αναγνωστών χωρίς την άδειά τους.

  Τα cookies τρίτων καταργούνται σταδιακά από τους φυλλομετρητές, και οι εκδότες αναζητούν άλλα έσοδα.

- Απολύτως απαραίτητα cookies
  Πάντα ανοιχτό ήταν μόνο το ραδιόφωνο, και τα απολύτως απαραίτητα βρίσκονταν σε μια βαλίτσα δίπλα στην πόρτα.

- Χρησιμοποιούμε cookies για να μετράμε τις επισκέψεις.
  Χρησιμοποιούμε cookies με μέλι στη βάση της τούρτας, λέει η ζαχαροπλάστισσα δίπλα στον μύλο, και δεν παραπονέθηκε κανείς.

# uk
- Ми використовуємо файли cookie, щоб сайт працював краще. Продовжуючи перегляд, ви погоджуєтеся з цим.
- Прийняти всі
- Налаштування cookie
- Відхилити
  Міська рада у вівторок схвалила будівництво нового мосту, якого мешканці обох берегів чекали двадцять років.
  Регулятор оштрафував компанію за те, що вона зберігала файли cookie на пристроях читачів без їхньої згоди.

  Через відмову від сторонніх файлів cookie видання втратять частину доходів, вважає авторка дослідження.

- Суворо необхідні файли cookie
  Завжди увімкнено було тільки радіо на кухні, а суворо необхідні речі лежали у валізі.

# tr
- Sitemizde size daha iyi hizmet sunabilmek için çerezler kullanıyoruz. Gizlilik politikası
- Tümünü kabul et
- Çerez ayarları
- Reddet
  Belediye meclisi, iki yakada oturanların yirmi yıldır beklediği yeni köprünün yapımını salı günü onayladı.
  Kurum, okurların cihazlarına izin almadan çerez yerleştiren şirkete geçen hafta para cezası verdi.

  Üçüncü taraf çerezlerin kalkmasıyla birlikte yayıncılar reklam gelirlerinin düşmesinden endişe ediyor.
- Seçimlerimi Onayla
  Yeni yönetmelik, zorunlu çerezler dışındaki her çerez için sitelerin açık rıza almasını istiyor.

- Çerezler konumlandırmaktayız. Ayrıntılar için veri politikamızı inceleyebilirsiniz.
  Çerezler tepsiye konunca değirmencinin torunları mutfağa doluştu ve ilkini birlikte yediler.

# ar
- نستخدم ملفات تعريف الارتباط لتحسين تجربتك على موقعنا. اطلع على سياسة الخصوصية.
- قبول الكل
- إعدادات ملفات تعريف الارتباط
- رفض
  أقر المجلس البلدي يوم الثلاثاء بناء جسر جديد فوق النهر ينتظره سكان الضفتين منذ عشرين عاما.
  فرضت الهيئة غرامة على الشركة لأنها خزنت ملفات تعريف الارتباط على أجهزة القراء من دون إذنهم.

  وتقول الباحثة إن ملفات تعريف الارتباط تكشف عن عادات القراء أكثر مما يظن معظمهم.
- تأكيد اختياراتي
  ألزم القانون المواقع بالحصول على موافقة القارئ قبل استخدام ملفات تعريف الارتباط الإعلانية.

# fa
- ما از کوکی‌ها برای بهبود تجربهٔ شما استفاده می‌کنیم.
- این وب‌سایت از کوکی استفاده می‌کند. با ادامه استفاده از این سایت شرایط آن را می‌پذیرید.
- پذیرش همه
- تنظیمات کوکی‌ها
  شورای شهر سه‌شنبه ساخت پل تازه‌ای را تصویب کرد که ساکنان دو سوی رودخانه بیست سال منتظرش بودند.
  نهاد ناظر این شرکت را جریمه کرد، چون بدون اجازهٔ خوانندگان کوکی‌ها را در دستگاه آن‌ها ذخیره کرده بود.

  پژوهشگران می‌گویند کوکی‌های شخص ثالث بیش از آنچه مردم گمان می‌کنند از عادت‌هایشان خبر می‌دهند.
- ذخیره ترجیحات
  قانون تازه سایت‌ها را وادار می‌کند پیش از استفاده از کوکی‌های تبلیغاتی از خواننده اجازه بگیرند.

# he
- אתר זה משתמש בעוגיות כדי לשפר את חוויית הגלישה. למידע נוסף ראו את מדיניות הפרטיות.
- אישור הכל
- הגדרות עוגיות
- הבנתי
  מועצת העיר אישרה ביום שלישי את בניית הגשר החדש, שתושבי שתי הגדות ממתינים לו כבר עשרים שנה.
  הרשות קנסה את החברה משום ששמרה קובצי cookie במכשירי הקוראים בלי לבקש מהם רשות.

  האופה מוכרת את העוגיות בימי שישי בלבד, והתלמידים מחכים לה בפתח בית הספר עוד לפני הצלצול.
- אישור הבחירות שלי
  התקנות החדשות מחייבות אתרים לקבל הסכמה לפני שימוש בעוגיות שיווק, קבע בית המשפט.

# hi
- हमेशा सक्रिय
- सभी अस्वीकार करें
  बूढ़ी दादी हमेशा सक्रिय रहीं और हर सर्दी में पड़ोस के बच्चों के लिए मिठाई बनाती रहीं।

- हम आपके अनुभव को बेहतर बनाने के लिए कुकीज़ का उपयोग करते हैं। हमारी गोपनीयता नीति पढ़ें।
- इस साइट का उपयोग जारी रखकर आप कुकीज के उपयोग से सहमत होते हैं।
- सभी स्वीकार करें
- कुकी सेटिंग्स
  नगर परिषद ने मंगलवार को नए पुल के निर्माण को मंज़ूरी दी, जिसका दोनों किनारों के लोग बीस साल से इंतज़ार कर रहे थे।
  नियामक ने कंपनी पर जुर्माना लगाया क्योंकि वह पाठकों की अनुमति के बिना उनके उपकरणों में कुकीज़ जमा कर रही थी।

  बाज़ार में कुकीज़ बेचने वाली महिलाओं ने बताया कि त्योहार के हफ़्ते में उनकी बिक्री तीन गुना हो जाती है।

# id
- Selalu aktif
- Tolak semua
  Nenek itu selalu aktif di kebun dan menolak semua bantuan dari tetangganya.

- Situs web ini menggunakan cookie untuk meningkatkan pengalaman Anda. Baca kebijakan privasi kami.
- Terima semua
- Pengaturan cookie
- Tolak
  Dewan kota pada Selasa menyetujui pembangunan jembatan baru yang ditunggu warga kedua tepi sungai selama dua puluh tahun.
  Regulator mendenda perusahaan itu karena menyimpan cookie di perangkat pembaca tanpa meminta izin mereka.

  Setelah cookie pihak ketiga ditinggalkan, penerbit mencari cara lain untuk menjual iklan di laman mereka.

# vi
- Dịch vụ này không sử dụng cookie.
- Luôn bật
  Ngọn đèn trước nhà bà luôn bật từ chiều tối đến sáng hôm sau.

- Trang web này sử dụng cookie để cải thiện trải nghiệm của bạn. Xem chính sách bảo mật.
- Chấp nhận tất cả
- Cài đặt cookie
- Từ chối
  Hội đồng thành phố hôm thứ Ba thông qua việc xây cây cầu mới mà người dân hai bờ đã chờ đợi suốt hai mươi năm.
  Cơ quan quản lý đã phạt công ty vì lưu cookie trên thiết bị của độc giả mà không xin phép họ.

  Khi cookie của bên thứ ba biến mất, các tòa soạn phải tìm cách khác để bán quảng cáo trên trang của mình.

# th
- เปิดใช้งานตลอดเวลา
- คุกกี้เพื่อการวิเคราะห์
  คุณยายอบคุกกี้ทุกวันเสาร์และแบ่งให้เด็กในซอยกินกันจนหมด

- เว็บไซต์นี้ใช้คุกกี้เพื่อพัฒนาประสบการณ์ของผู้ใช้ อ่านนโยบายความเป็นส่วนตัว
- ยอมรับทั้งหมด
- ตั้งค่าคุกกี้
- ปฏิเสธ
  สภาเมืองอนุมัติเมื่อวันอังคารให้สร้างสะพานใหม่ที่ชาวบ้านทั้งสองฝั่งรอคอยมานานถึงยี่สิบปี
  หน่วยงานกำกับดูแลสั่งปรับบริษัทเพราะเก็บคุกกี้ไว้ในเครื่องของผู้อ่านโดยไม่ได้ขออนุญาตก่อน

  ร้านเบเกอรี่ข้างโรงสีขายคุกกี้เฉพาะวันศุกร์ และเด็กนักเรียนมักมาต่อแถวรอตั้งแต่ยังไม่เปิดร้าน

# pt
- O Público Ribeirinho e os seus parceiros usam cookies. Ao continuar a navegar, aceita a utilização de cookies.
- Valorizamos a sua privacidade
- Rejeitar tudo
  A câmara aprovou na terça-feira a construção de uma ponte nova, que os moradores esperam há vinte anos.

  Sem os cookies de terceiros, os jornais terão de procurar outras receitas, avisou a investigadora de Coimbra.

# de
  Ohne Cookies von Dritten verlieren kleine Verlage bis zu einem Viertel ihrer Erlöse, rechnet die Studie vor.
  Der Rat stimmte dem Bau der Brücke zu, obwohl niemand sagen konnte, was sie am Ende kosten wird.

# fr
  Les cookies tiers disparaissent un à un des navigateurs, et les éditeurs cherchent encore par quoi les remplacer.
  Le conseil a voté le budget du pont, que le département devra financer pour moitié.

# es
  Sin las cookies de terceros, los diarios pequeños perderán una cuarta parte de sus ingresos, calcula el informe.
  El consejo votó el presupuesto del puente, que la región tendrá que pagar a medias.

# it
  Senza i cookie di terze parti i giornali più piccoli perderanno un quarto delle entrate, calcola la ricerca.
  Il consiglio ha votato il bilancio del ponte, che la regione dovrà pagare per metà.

# pl
  Bez plików cookie podmiotów trzecich mniejsze gazety stracą jedną czwartą przychodów, wylicza autorka badania.
  Rada przegłosowała budżet mostu, za który województwo zapłaci połowę.

# ru
  Без сторонних файлов cookie небольшие издания потеряют четверть доходов, подсчитали авторы исследования.
  Совет проголосовал за бюджет моста, половину которого заплатит область.

# sv
  Utan cookies från tredje part förlorar små tidningar en fjärdedel av sina intäkter, räknar forskarna ut.
  Kommunen antog budgeten för bron, som regionen ska betala till hälften.

# ja
  研究者によれば、サードパーティーCookieが使えなくなると、小さな新聞社は収入の四分の一を失うという。
  市議会は橋の予算を可決し、費用の半分は県が負担することになった。

# zh
  研究人员估算，第三方 Cookie 消失之后，规模较小的报社将失去大约四分之一的广告收入。
  市议会通过了大桥预算，其中一半由省里承担。

  研究人員估算，第三方 Cookie 消失之後，規模較小的報社將失去大約四分之一的廣告收入。
  市議會通過了大橋預算，其中一半由中央承擔。

# ko
- 쿠키 설정 변경하기
  쿠키 설정 화면을 한 번이라도 열어 본 주민은 마을에서 스무 명도 되지 않는다고 방앗간 주인은 웃었다.

# html
  <p>The ferry to the island leaves at six, and in winter it leaves only when the wind is below force seven.</p>
- <div id="onetrust-consent-sdk"><div class="ot-pc-content">Choose what is kept</div></div>
  <p>The captain has made the crossing for thirty years, and he says that the sandbanks move to the west.</p>
  <p class="cookie-recipe">The cookies are baked twice, and the captain takes a tin on each crossing.</p>
  <p>The village keeps the old harbor bell, which was cast in 1874 and cracked when the bridge was opened.</p>
- <div class="c-cookie-banner"><button>Only the strictly needed ones</button></div>
  <p>Nobody remembers who painted the lighthouse red, but the council has voted against painting it white.</p>
"""
