"""Affiliate notices: how the site earns from links, how it picks products, and when the prices were checked.

Why it goes: it is a disclosure that the law asks for, the same on every page that sells, and not about the subject.

What stays: articles about affiliate marketing, commissions and agents' fees, and reports on prices.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.detectors._prompts import prompts
from cleaner.document import Finding, Page
from cleaner.phrases import Hits

PHRASES = {
    "en": """
        we may earn a
        we may earn an affiliate
        we may earn commission-
        we may earn money
        we may earn revenue
        we may earn compensation
        we might earn a
        we earn a * commission
        we earn commission-
        we earn a fee
        we earn money from
        we get a * commission
        we may get a * commission
        we may get a cut
        we may get commission
        we may receive a * commission
        we may receive commission-
        we may receive compensation
        we may receive payment
        we may receive a portion
        we may receive financial compensation
        we may receive an affiliate
        we receive a small commission
        we receive compensation
        we may be compensated
        we may collect a share
        may earn us * commission
        i may earn * commission-
        i may receive * commission-
        i earn a * commission
        i get a small commission
        i receive a small commission
        i earn from qualifying
        may earn a small commission
        may earn an affiliate commission
        ~may earn a commission
        may earn a portion of sales
        ~may earn commission-
        ~may receive a commission
        may receive compensation when
        may receive financial compensation
        earns commissions from
        earns from qualifying purchases
        earning commissions when readers
        supported by commissions
        at no extra cost to you
        at no additional cost to you
        ~at no cost to you
        without additional cost to you
        no additional cost to you
        no extra cost to you
        it costs you nothing extra
        contains affiliate links
        may contain affiliate links
        ~contain affiliate links
        includes affiliate links
        ~include affiliate links
        some affiliate links
        some of the links * are affiliate
        links are affiliate
        affiliate links in * post-
        affiliate links in * article-
        ~use affiliate links in
        using the affiliate links
        ~through affiliate links
        through our affiliate links
        through our links
        through my links
        through my affiliate links
        via our links
        using our links
        using one of my links
        via the links on our site
        through the links on this page
        through links on our site
        through links on this site
        through links on this page
        through links in our
        when you buy through * link-
        if you buy through * link-
        when you purchase through * link-
        if you purchase through * link-
        when you buy something through
        if you buy something through
        when you shop through * links
        if you click on links we provide
        when you click on our * links
        when you click on some of the links
        if you click on our links
        ~when you click on a link
        purchases made through our
        a purchase using the links
        commission from links on this page
        commission if you buy
        commission if you make a purchase
        commission on some of the items
        commission from your purchase-
        ~commission when you
        as an amazon associate * earn-
        as an amazon affiliate
        amazon associates program
        amazon services llc
        participant in the amazon
        affiliate advertising program
        participates in affiliate
        participate in affiliate
        participates in various affiliate
        products are independently selected
        independently selected by our
        selected independently by our
        chosen independently by our
        chosen by our editors
        chosen by our editorial team
        was chosen by * editor
        independently selected and reviewed by our
        our editors independently select-
        our editors independently review
        our editors independently choose
        our editors handpick
        editors and experts handpick
        editors select and review products
        our team independently select-
        our team independently research-
        we independently evaluate
        we independently review
        we independently test
        we independently select
        we independently research
        we independently choose
        we only recommend products we
        we only recommend products that we
        is reader-supported. when
        is reader supported. when
        we are reader-supported
        we're reader-supported
        we are a reader-supported
        reader-supported and may
        we buy all the products we test
        no freebies from
        does not influence our * recommendations
        doesn't affect our editorial
        does not affect our editorial
        don't affect our editorial
        have no influence on our editorial
        do not influence our editorial
        does not impact our editorial
        does not impact our reviews
        does not influence our reviews
        this doesn't affect our
        this helps support our
        prices were correct at
        prices were accurate at
        prices are correct at
        prices are accurate at
        prices are accurate as of
        prices correct at
        prices accurate at
        prices accurate as of
        price correct at time
        prices are accurate and items
        prices and availability are
        prices and availability may
        prices and availability subject
        price and availability may
        ^prices are subject to change$
        prices may have changed
        ^prices may change$
        ^prices may vary$
        pricing is accurate as of
        pricing and availability may
        at time of publication, but may change
        ^advertiser disclosure$
        ^advertising disclosure$
        ^affiliate disclosure$
        ^affiliate disclaimer$
        ^affiliate links$
        ^affiliate link disclosure$
        ^affiliate notice$
        ^commissions earned
        ~commission
        ~commissions
        ~affiliate
        ~independently
        ~our links
        ~make a purchase
        ~editorial guidelines
        ~editorial independence
        ~our affiliate policy
    """,
    "de": """
        wir erhalten eine * provision
        erhalten wir eine * provision
        erhalten wir gegebenenfalls * provision
        erhalten wir ggf. * provision
        bekommen wir eine * provision
        bekomme ich eine * provision
        erhalte ich eine * provision
        sogenannte affiliate-links
        ~affiliatelinks
        ~affiliate-links
        ~affiliate-link
        sind affiliate-links
        enthält affiliate-links
        enthält * affiliate-links
        mit * gekennzeichneten links
        mit einem sternchen gekennzeichnet-
        mit * gekennzeichnete links
        als amazon-partner
        amazon-partnerprogramm
        für sie entstehen * keine mehrkosten
        für dich entstehen * keine mehrkosten
        für dich ändert sich * preis nicht
        für sie ändert sich * preis nicht
        der preis ändert sich für * nicht
        ~ohne mehrkosten für
        von der redaktion unabhängig ausgewählt
        unsere redaktion * unabhängig ausgewählt
        produkte werden * unabhängig ausgewählt
        preise können sich * geändert haben
        preise * zum zeitpunkt der veröffentlichung
        ~provision
        ~partnerlinks
        ~werbelinks
        ~affiliate
    """,
    "fr": """
        nous pouvons percevoir une * commission
        nous pouvons toucher une * commission
        nous pouvons recevoir une * commission
        nous percevons une * commission
        ~peut percevoir une * commission
        ~peut toucher une * commission
        ~perçoit une commission
        en tant que partenaire amazon
        contient des liens affiliés
        contient des liens d'affiliation
        ~liens d'affiliation
        ~liens affiliés
        ce lien est affilié
        sans surcoût pour vous
        sans frais supplémentaires pour vous
        sans coût supplémentaire pour vous
        sélectionnés * par notre rédaction
        sélectionnés de manière indépendante
        choisis de manière indépendante
        les prix mentionnés dans cet article
        prix indiqués * au moment de la publication
        ~commission
        ~affiliation
    """,
    "es": """
        podemos recibir una * comisión
        podemos ganar una * comisión
        podemos obtener una * comisión
        podríamos recibir una * comisión
        podríamos ganar una * comisión
        ~puede recibir una * comisión por
        ~recibe una comisión
        recibimos una * comisión
        ~obtiene una comisión
        como afiliado de amazon
        como afiliados de amazon
        contiene enlaces de afiliado-
        contiene enlaces de afiliación
        incluye enlaces de afiliado-
        ~enlaces de afiliado-
        ~enlaces de afiliación
        sin coste adicional para ti
        sin costo adicional para ti
        sin coste adicional para el
        seleccionados de forma independiente
        seleccionado de forma independiente
        ha elegido de forma independiente
        precios * en el momento de la publicación
        ^los precios pueden variar$
        ~comisión
        ~afiliación
    """,
    "it": """
        potremmo ricevere una * commissione
        possiamo ricevere una * commissione
        riceviamo una * commissione
        ~potrebbe ricevere una * commissione
        ~riceve una commissione
        ~riceverà una commissione
        in qualità di affiliato amazon
        affiliato amazon
        contiene link di affiliazione
        contiene link affiliati
        ~link di affiliazione
        ~link affiliati
        senza costi aggiuntivi per
        senza alcun costo aggiuntivo per
        senza variazioni del prezzo finale
        selezionati in modo indipendente
        scelti in modo indipendente
        i prezzi * potrebbero subire variazioni
        i prezzi sono aggiornati al
        ~commissione
        ~affiliazione
    """,
    "pt": """
        podemos ganhar uma * comissão
        podemos receber uma * comissão
        ~poderá receber uma * comissão
        ~pode receber uma comissão
        ~pode ganhar uma comissão
        ~recebe uma comissão
        recebemos uma * comissão
        como associado da amazon
        como associados da amazon
        contém links de afiliado-
        contém links afiliados
        ~links de afiliado-
        ~links de afiliação
        sem custo adicional para você
        sem nenhum custo adicional para
        sem custos adicionais para si
        selecionados de forma independente
        escolhidos de forma independente
        preços * no momento da publicação
        ~preços e a disponibilidade
        ~comissão
    """,
    "nl": """
        ontvangen wij een * commissie
        ontvangen we een * commissie
        krijgen we een * commissie
        krijgen wij een * commissie
        ontvang ik een * commissie
        krijg ik een * commissie
        kunnen we een commissie
        kunnen wij een commissie
        bevat affiliatelinks
        bevat affiliate links
        bevat affiliate-links
        ~affiliatelinks
        ~affiliate-links
        als amazon-partner
        zonder extra kosten voor jou
        kost jou niets extra
        dit kost jou niets
        onafhankelijk geselecteerd door
        onafhankelijk van adverteerders
        prijzen kunnen inmiddels
        ~commissie
    """,
    "pl": """
        możemy otrzymać prowizję
        otrzymujemy prowizję
        otrzymamy prowizję
        ~może otrzymać prowizję
        otrzymuję * prowizję
        zawiera linki afiliacyjne
        zawiera linki partnerskie
        ~linki afiliacyjne
        ~linki partnerskie
        bez dodatkowych kosztów dla
        nie ponosisz * dodatkowych kosztów
        ~nie wpływa to na cenę
        niezależnie wybrane przez
        ceny aktualne na dzień
        ^ceny mogą ulec zmianie$
        ~prowizję
        ~afiliacyjn-
    """,
    "ru": """
        мы можем получить комиссию
        мы можем получать комиссию
        мы получаем комиссию
        мы можем получить небольшую комиссию
        я получаю небольшую комиссию
        редакция может получить комиссию
        содержит партнерские ссылки
        содержит партнёрские ссылки
        ~партнерские ссылки
        ~партнёрские ссылки
        без дополнительных затрат для вас
        цены актуальны на момент публикации
        цены указаны на момент публикации
        ~комиссию
    """,
    "sv": """
        kan vi få provision
        kan vi få en * provision
        får vi en * provision
        får vi provision
        får jag provision
        får jag en * provision
        innehåller annonslänkar
        innehåller affiliatelänkar
        innehåller affiliate-länkar
        innehåller reklamlänkar
        är annonslänkar
        är affiliatelänkar
        adlinks
        utan extra kostnad för dig
        kostar dig inget extra
        oberoende utvalda av
        priserna kan ha ändrats
        priserna gällde vid publicering
        ~provision
        ~annonslänk-
    """,
    "ja": """
        アフィリエイトリンクを含
        アフィリエイト広告を利用
        アフィリエイト広告を含
        アフィリエイトプログラムに参加
        アフィリエイトプログラムを利用
        amazonアソシエイトとして
        amazonのアソシエイトとして
        アソシエイト・プログラム
        当サイトに報酬が
        当サイトは報酬を得
        収益の一部が * 還元
        売上の一部が * 還元
        本記事にはプロモーションが含まれ
        本ページはプロモーションが含まれ
        記事内に広告が含まれ
        記事内に広告を含
        広告が含まれています
        価格は記事公開時
        価格は執筆時点
        価格は掲載時点
    """,
    "zh": """
        我们可能会获得佣金
        我们可能会从中获得佣金
        我们可能获得佣金
        我们会获得一定佣金
        我們可能會獲得佣金
        我們可能獲得佣金
        我們會獲得分潤
        包含联盟链接
        含有联盟链接
        包含聯盟連結
        包含聯盟行銷連結
        本文含有联盟
        本文含有聯盟
        作为亚马逊联盟
        作為亞馬遜聯盟
        不会增加您的费用
        不會增加您的費用
        价格以发布时为准
        ~佣金
        ~分潤
    """,
}


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Every line that says one of the phrases, weighed by how much of the line they are."""
    yield from prompts(page, hits)


EXAMPLES = """
# en
- We may earn a commission when you buy through links on our site.
  The kettle boils a liter in under three minutes and stays quiet while it does, which none of its rivals managed.
- Products are independently selected by our editors.
- As an Amazon Associate I earn from qualifying purchases.
- This post contains affiliate links. Read our full disclosure.
- Prices were correct at the time of publication.
- Lamps Weekly is reader-supported. When you buy through our links, we may earn an affiliate commission.
- Affiliate Disclosure

  Agents who sell a house for more than the asking price earn a commission of three percent, the court papers show.
  Agents may earn a commission in that case.
  The blogger made 40,000 euros a year with affiliate links until the search engine changed its rules for reviews.
  The regulator wants every shop to say plainly how much commission it receives from the makers of the machines.
  Prices were higher than in June, and the availability of spare parts got worse in most of the cities surveyed.

# de
- Kaufen Sie über einen dieser Links, erhalten wir eine kleine Provision.
- Dieser Beitrag enthält Affiliate-Links.
- Für Sie entstehen dabei keine Mehrkosten.
  Der Makler verlangte eine Provision von sechs Prozent, obwohl die Käufer das Haus selbst gefunden hatten.

# fr
- Nous pouvons percevoir une petite commission sur vos achats.
- Cet article contient des liens affiliés.
  La commission d'enquête a entendu mardi le directeur de l'usine et deux anciens ministres de l'Industrie.

# es
- Podemos recibir una comisión por las compras que hagas.
- Este artículo contiene enlaces de afiliados.
  La comisión de Hacienda rechazó la enmienda, que habría bajado el impuesto sobre la luz hasta fin de año.

# it
- Questo articolo contiene link di affiliazione.
- Potremmo ricevere una piccola commissione sugli acquisti.
  La banca applica una commissione di due euro sui prelievi all'estero, denunciano le associazioni dei consumatori.

# pt
- Podemos receber uma comissão pelas suas compras.
- Este artigo contém links de afiliados.
  A comissão de ética abriu um processo contra o deputado, que nega ter recebido dinheiro da empreiteira.

# nl
- Koop je iets via deze link, dan krijgen we een kleine commissie.
- Dit artikel bevat affiliatelinks.
  De makelaar rekent een commissie van twee procent, die de koper pas bij de notaris hoeft te betalen.

# pl
- Ten wpis zawiera linki afiliacyjne.
- Możemy otrzymać prowizję od zakupów.
  Bank pobierał prowizję za każdy przelew, choć w umowie z klientami zapisano, że konto jest darmowe.

# ru
- Мы можем получить комиссию за покупки по ссылкам.
- Материал содержит партнёрские ссылки.
  Банк вернёт клиентам комиссию за переводы, которую он брал с них в течение двух последних лет.

# sv
- Om du handlar via länkarna kan vi få provision.
- Artikeln innehåller annonslänkar.
  Mäklaren får provision på hela köpesumman, även när säljaren själv har hittat en köpare till huset.

# ja
- 当サイトはアフィリエイト広告を利用しています。
- 記事内に広告が含まれています。
  仲介業者の手数料は売買価格の三パーセントと決められているが、守らない業者もあると消費者団体は指摘する。

# zh
- 通过文中链接购买，我们可能会获得佣金。
- 本文包含联盟链接。
- 透過連結購買，我們可能會獲得佣金。
  中介公司把佣金提高到百分之三，许多房主因此决定自己寻找买家。
  房仲的佣金最高為百分之六，公會呼籲民眾簽約前先看清楚條款。
"""
