"""Calls to action: buttons and one-line pitches that want the reader to buy, book, call, download or register.

Why it goes: it is the label of a button or link that is not in the text, or the seller's last word under every article.

What stays: sentences of an article, advice in a list, numbered steps, headings with prose under them ("Get started",
"Where to buy"), and paragraphs of a company's own text, however much they sell.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.detectors._prompts import SPARED, heads, is_fragment
from cleaner.document import Finding, Line, Page
from cleaner.phrases import Hits, weigh

PHRASES = {
    "en": """
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
        ^j'en profite
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
        ^contáctanos
        ^contáctenos
        ^contacta con nosotros
        ^contacte con nosotros
        ^llámanos
        ^llámenos
        ^inscríbete ahora
        ^inscríbete aquí
        ^aplica ahora$
        ~^contacto$
        ~^comprar online$
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
        ^boka tid
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
    """,
}

SHORT = 18
"""In words: a longer line is a sentence or paragraph of the text, even where it sells."""

QUESTION = 14
"""In words: a pitch that asks ("Ready to grow your business?") is short."""

LABEL = 0.8
"""A label that may be a heading, with no prose under it."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Short lines that are, begin or end with a call; a question only before a call, a label there or at the end."""
    said_at = {line.index for line, _ in hits}
    calls = {line.index for line, said in hits if any(not hit.phrase.hint for hit in said)}
    for line, said in hits:
        score, because = weigh(line, said)
        if _goes_on(page, line) or _advises(page, line, said_at):
            score = min(score, SPARED)
        elif line.index not in calls:
            whole = any(hit.phrase.ends for hit in said)
            alone = line.index + 1 in calls or (whole and line.index > page.last >= 0)
            score = LABEL if alone and (whole or _asks(line)) else SPARED
        elif heads(page, line, said_at):
            score = SPARED
        yield Finding(line, score, because)


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
- Jetzt kaufen
- In den Warenkorb
- Kontaktieren Sie uns für ein Angebot!
  Wer jetzt kaufen will, sollte nach Ansicht der Verbraucherschützer noch bis zum Ende des Winters warten.

# fr
- En savoir plus
- Ajouter au panier
- Demandez un devis gratuit
  Pour en savoir plus sur les causes de l'accident, les enquêteurs ont interrogé une vingtaine de témoins.

# es
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
"""
