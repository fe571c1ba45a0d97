"""Affiliate notices: how the site earns from links, how it picks products, and when the prices were checked.

Why it goes: it is a disclosure that the law asks for, the same on every page that sells, and not about the subject.

What stays: articles about affiliate marketing, commissions and agents' fees, and reports on prices.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.detectors._prompts import Sentences, prompts
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
        links are affiliate links
        our editors choose * product
        our editors select * product
        our experts choose * product
        our experts select * product
        our team chooses * product
        our team selects * product
        our writers choose * product
        our reviewers choose * product
        is chosen by our editors
        are chosen by our editors
        we may make money from
        we may make money when
        small fee if you buy
        we may be paid a * fee
        using the links in * article
        using the links in * post
        if you buy something using the link-
        if you shop using
        if you shop through
        shop using my link
        i receive a commission if
        i earn a commission if
        i make a commission
        we make a commission
        paid a small fee if
        a small fee if you buy
        prices and availability were
        prices were correct when
        prices correct when
        if you buy via * link-
        if you purchase something through * link-
        if you buy something via * link-
        if you make a purchase through * link-
        ~links on this page
        ^disclosure: this post contains
        ^disclosure: this article contains
        ^disclosure: this page contains
        ~are affiliate links$
        ^some of the links
        ^disclosure: some
        ^full disclosure: this post
        ~^disclaimer: this post contains
        links below are affiliate
        links may be affiliate
        link is an affiliate link
        this is an affiliate link
        these are affiliate links
        contains an affiliate link
        contains affiliate link-
        contains some affiliate
        uses affiliate links
        we use affiliate links
        i use affiliate links
        ^affiliate link$
        ^contains affiliate links$
        ^includes affiliate links$
        ^affiliate links may
        ~when you click on links
        ~we may get a small
        we may get a share
        ~we may get a percentage
        ~we may get paid
        ~we make money
        ~we might get a
        ~we might make
        ~we may make a
        ~we may be paid
        ~we could earn
        ~we could receive a
        ~we can earn
        ~we can receive a
        we sometimes earn
        ~we sometimes receive
        ~we will earn
        we will receive a * commission
        we'll receive a * commission
        we get commissions
        we get a commission
        ~we earn a small
        we earn a commission
        we earn commission
        ~we earn money
        ~i may get a
        ~i may make a
        ~i might earn
        ~i could earn
        i get commissions
        i get a commission
        ~i will earn
        i will receive a * commission
        ~may earn us
        ~earns us a
        earn something if you buy
        money from the links
        make money from links
        links on this site
        ~links in this post
        ~links in this article
        ~links in this story
        ~links in this guide
        ~a small percentage
        ~share of the sale
        ~share of sales
        ~percentage of the sale
        ~no cost to you
        ~at no cost
        ~no extra cost
        ^all products featured
        ^prices and stock
        ^prices and availability
        ~^price and stock
        ~^price at time of
        ~^prices at time of
        correct at time of
        correct at the time of
        accurate at time of
        accurate at the time of
        ~at time of writing$
        ~at the time of publishing$
        ~at time of publication$
        ~at the time of publication$
        ~stock levels may
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
        links sind affiliate-links
        wenn sie über diese * link-
        wenn du über diese * link-
        wenn sie über einen dieser
        wenn du über einen dieser
        wenn sie über unsere link-
        wenn du über unsere link-
        wenn sie über diesen link
        wenn du über diesen link
        wenn du darüber etwas kaufst, bekomm-
        bekommen wir einen kleinen anteil
        in diesem text stecken provision-
        in diesem artikel stecken affiliate-
        in diesem text stecken affiliate-
        ~bekommen wir
        ~erhalten wir
        ~verdienen wir
        in diesem artikel sind * links
        in diesem beitrag sind * links
        stecken provisions-links
        stecken affiliate-links
        darüber kaufst
        über diese links bestell-
        ^alle preisangaben
        preisangaben ohne gewähr
        ^links mit * sind affiliate-
        bekommen wir beim kauf
        wir bekommen beim kauf * provision
        wir bekommen * provision
        wir bekommen eine * provision
        wir verdienen * provision
        kaufst du * über * link
        kauf über * link-
        einkauf über * link-
        ^alle preise ohne gewähr
        ^alle preise inkl
        ^preise können abweichen
        ^preisänderungen vorbehalten$
        ~enthält sogenannte
        ~affiliate-link-
        ^affiliate-link$
        ^affiliate link$
        ^affiliatelink$
        ^enthält affiliate-links
        ^enthält werbelinks
        ^enthält werbung$
        ^werbelink$
        ^provisionslink$
        ^partnerlink$
        handelt es sich um affiliate-links
        handelt es sich um * affiliate
        handelt es sich um sogenannte affiliate
        handelt es sich um * provisions
        handelt es sich um werbelinks
        sogenannte provisions-links
        sogenannte provisionslinks
        sogenannte affiliate
        sogenannte werbelinks
        enthält provisions-links
        enthält provisionslinks
        enthält werbelinks
        enthält partnerlinks
        enthält amazon-links
        enthält * werbelinks
        markierten links * affiliate
        gekennzeichneten links * affiliate
        ~kaufen sie über * link-
        ~wenn du über * link
        ~wenn sie über * link
        ~wer über * link * kauft
        ~kauf über diese links
        ~kauf über diesen link
        ~kauf über einen solchen link
        ~einkauf über diese
        ~über einen solchen link
        ~erhält die redaktion eine
        ~erhalten wir eine
        ~erhalten wir einen
        ~erhalten wir vom
        ~erhalten wir eventuell
        ~erhalten wir unter umständen
        ~erhalten wir möglicherweise
        ~bekommen wir eine
        ~bekommen wir einen
        ~bekommen wir vom
        ~bekommen wir dafür
        ~verdienen wir eine
        ~verdienen wir einen
        ~verdienen wir daran
        ~verdiene ich eine
        ~bekomme ich eine
        ~bekomme ich einen
        ~erhalte ich eine
        ~erhalte ich einen
        ~ohne dass * mehrkosten
        ohne dass es für sie teurer
        ohne dass es für dich teurer
        ~für dich entstehen keine
        ~für sie entstehen keine
        für dich wird es nicht teurer
        für dich bleibt der preis
        für sie bleibt der preis
        ~am preis ändert sich
        ~der preis bleibt * gleich
        ^stand der preise
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
        liens * sont affiliés
        journalistes choisissent les produits
        rédaction choisit les produits
        rédaction sélectionne les produits
        produits en toute indépendance
        nous pouvons toucher une
        pouvons percevoir une rémunération
        liens sponsorisés qui
        contient des liens sponsorisés
        contient des liens rémunérés
        liens rémunérés
        peuvent nous rapporter de l'argent
        lorsque vous achetez via
        quand vous achetez via
        ^les prix indiqués peuvent
        ^prix susceptibles de
        si vous achetez * liens
        si vous achetez * lien
        en achetant * liens
        prix sont donnés à titre
        peut nous rapporter une commission
        ~nos journalistes choisissent
        ^les prix sont susceptibles
        liens sont affiliés
        ^lien affilié$
        ^liens affiliés$
        ^lien partenaire$
        ^liens partenaires$
        ~^contient des liens
        ~^cet article contient des
        ~^article contenant des liens
        ~si vous achetez via
        ~si vous achetez un produit via
        ~en achetant via
        en passant par nos liens
        ~en passant par ce lien
        ~en cliquant sur ces liens
        ~via ces liens
        via nos liens
        ~via ce lien
        ~nous pouvons recevoir
        ~nous touchons une
        ~nous percevons une
        ~nous recevons une
        ~nous recevrons une
        ~peut nous rapporter
        ~peuvent nous rapporter
        ~je touche une
        ~je perçois une
        ~je reçois une
        ~je réalise un bénéfice
        remplissant les conditions requises
        ~à titre indicatif
        ~susceptibles de varier
        donnés à titre indicatif
        indiqués à titre indicatif
        ~sans coût supplémentaire
        ~sans que cela vous coûte
        ~cela ne vous coûte rien
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
        enlaces son de afiliado-
        enlaces son afiliados
        redacción elige los productos
        podríamos ganar una comisión
        en calidad de afiliado de amazon
        enlaces * son afiliados y
        podríamos obtener una comisión
        ^precios actualizados
        ^precios a fecha
        compra a través de nuestros
        comprando a través de nuestros
        enlaces patrocinados que
        contiene enlaces patrocinados
        contiene enlaces de compra
        si compras * enlace-
        si realizas una compra * enlace-
        si haces una compra * enlace-
        al comprar * enlace-
        por cada compra * enlace-
        compras * enlaces
        a través de estos enlaces
        en nuestros enlaces
        ~nos llevamos una pequeña
        ^los precios pueden cambiar$
        ^precios sujetos a cambios
        ^enlace de afiliado$
        ^enlaces de afiliado$
        ^enlaces de afiliados$
        ^enlace afiliado$
        ~enlaces afiliados
        ~enlace de afiliado-
        son enlaces de afiliado-
        a través de nuestros enlaces
        ~a través de este enlace
        ~a través del enlace
        ~nos llevamos una
        ~nos llevamos un
        ~puede recibir una
        ~me llevo una
        obtengo ingresos por
        compras adscritas
        ~precios sujetos a cambios
        ~precio en el momento
        ~sin ningún coste
        ~sin coste adicional
        ~sin costo adicional
        ~sin coste extra
        ~sin que te cueste
        productos de manera independiente
        productos de forma independiente
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
        link sono affiliati e
        link sono di affiliazione
        ^il sito può ricevere una
        può ricevere una commissione dagli
        potrebbe ricevere una commissione dagli
        può ricevere una commissione sugli
        riceve una commissione sugli acquisti
        riceviamo una piccola commissione
        riceviamo una piccola percentuale
        guadagniamo una piccola percentuale
        guadagniamo una piccola commissione
        redazione seleziona i prodotti
        potremmo guadagnare una commissione
        dai nostri link, guadagn-
        sono presenti link affiliati
        sono presenti link di affiliazione
        presenti link di affiliazione
        contiene link sponsorizzati
        ^prezzi aggiornati
        guadagniamo una percentuale
        se acquisti * link
        se acquistate * link
        se compri * link
        acquistando * link
        comprando * link
        acquisti * da questi link
        ^i prezzi potrebbero variare
        ^i prezzi possono variare$
        ^link affiliato$
        ^link affiliati$
        ^link di affiliazione$
        ^link sponsorizzato$
        ~link affiliato
        acquistando da questi
        ~tramite questo link
        tramite i nostri link
        ~attraverso questi link
        attraverso i nostri link
        ~da questi link
        ~ricevo un guadagno
        acquisti idonei
        ~il nostro sito
        ~prezzi e disponibilità
        ~prezzo al momento della
        ~senza costi aggiuntivi
        ~senza alcun costo
        ~senza costi per
        prodotti in modo indipendente
        prodotti in maniera indipendente
        ~prodotti in autonomia
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
        links são de afiliado-
        escolhidos pela nossa redação
        escolhidos pela nossa equipe
        selecionados pela nossa redação
        selecionados pela nossa equipe
        ^preços consultados
        ^preços atualizados
        ^preços verificados
        links são afiliados
        links acima, você ajuda
        contém links patrocinados
        contém links pagos
        se você comprar * link-
        se comprar * link-
        ao comprar * link-
        comprando * link-
        compras * nossos links
        ^os preços podem sofrer alterações
        ^preços sujeitos a alteração
        ^link de afiliado$
        ^link afiliado$
        ^links de afiliados$
        ^links afiliados$
        ~links afiliados
        ~link de afiliado-
        ao comprar pelos
        pelos nossos links
        através dos nossos links
        ~através dos links
        ~através destes links
        ~por meio dos links
        ~por meio destes links
        ~posso receber uma
        ~ganho com compras
        ~como associado da
        ~como associados da
        compras qualificadas
        ~sem pagar nada
        ~nada a mais
        ~pela nossa redação
        ~preço no momento
        ~sem custo adicional
        ~sem custos adicionais
        ~sem nenhum custo
        ~sem pagar nada a mais
        ~escolhidos de forma
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
        links zijn affiliate
        redactie kiest producten
        redactie selecteert producten
        ontvangen soms een commissie
        wij ontvangen soms een vergoeding
        staan affiliatelinks
        staan affiliate links
        staan affiliate-links
        bevat gesponsorde links
        ^prijzen gecontroleerd
        bestel je * onze links
        bestel je * via * link
        steun je deze site
        steun je onze site
        een kleine commissie verdienen
        kleine commissie verdienen
        verdienen wij een * commissie
        koop je * link-
        koopt u * link-
        als je via * link
        koop * via * link-
        via * links koopt
        via deze link koopt
        ~klein percentage aan
        ~een klein percentage aan
        ^prijzen kunnen afwijken
        ^prijzen kunnen wijzigen
        ^affiliate link$
        ^affiliatelink$
        ^affiliate links$
        ^affiliatelinks$
        ^partnerlink$
        ~affiliate-link-
        ~affiliate link-
        ~affiliatelink-
        ~via deze links koopt
        via onze links
        ~via een van deze links
        ~krijgen wij een
        ~krijgen we een
        ~ontvangen wij een
        ~ontvangen we een
        ~ontvangen wij soms
        ~krijg ik een
        ~ontvang ik een
        ~wij ontvangen een
        ~we ontvangen een
        ~wij krijgen een
        ~we krijgen een
        ~in aanmerking komende aankopen
        ~kost je niets
        prijzen onder voorbehoud
        ~prijzen en beschikbaarheid
        ~prijs op moment van
        ~zonder extra kosten
        ~zonder dat het je
        ~kost je niets extra
        onafhankelijk geselecteerd
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
        linki są afiliacyjne
        redakcja wybiera produkty
        produkty wybieramy niezależnie
        ^ceny z dnia
        znajdują się linki afiliacyjne
        znajdują się linki partnerskie
        są linki afiliacyjne
        umieszczono linki afiliacyjne
        ^ceny sprawdzone
        wspierasz bloga
        wspierasz stronę
        z naszego linku
        jeśli kupisz * link-
        jeśli dokonasz * link-
        kupując * link-
        kupisz * nasz link
        ^ceny mogą się różnić
        ^ceny mogą ulec
        ^link afiliacyjny$
        ^linki afiliacyjne$
        ^link partnerski$
        ^linki partnerskie$
        ~link afiliacyjny
        ~linków afiliacyjnych
        ~linki w tekście to
        to linki afiliacyjne
        ~to linki partnerskie
        ~kupując z naszych
        przez nasz link
        przez nasze linki
        z naszych linków
        ~za pośrednictwem linku
        ~za pośrednictwem naszych
        dostaniemy prowizję
        ~możemy otrzymać niewielką
        dostanę prowizję
        otrzymam prowizję
        ~mogą się różnić
        ~ceny i dostępność
        ~cena w momencie
        wspierasz naszą
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
        мы получаем небольшой процент
        товары независимо
        ~мы получаем процент
        с каждой покупки мы получаем
        в тексте есть партнёрские
        в тексте есть партнерские
        в статье есть партнёрские
        в статье есть партнерские
        ^цены указаны на
        ^цены актуальны на
        ^цены проверены
        с каждой покупки мы
        с покупки мы получаем
        если вы купите * ссылк-
        если вы совершите * ссылк-
        покупая * ссылк-
        при покупке по * ссылк-
        переходя по * ссылк-
        ^цены могут измениться
        ^цены могут отличаться
        ^партнёрская ссылка$
        ^партнерская ссылка$
        ^партнёрские ссылки$
        ^реферальная ссылка$
        ^рекламная ссылка$
        ~партнёрская ссылка
        ~реферальные ссылки
        ~реферальная ссылка
        при покупке по ссылке
        при покупке по нашей
        при покупке по нашим
        покупая по нашим
        по нашим ссылкам
        по нашей ссылке
        мы получим комиссию
        ~мы получим небольшой
        ~мы получим процент
        ~мы можем получить процент
        ~мы можем получить вознаграждение
        ~мы можем заработать
        можем получить комиссию
        вы поддерживаете редакцию
        ~вы поддерживаете нас
        ~вы поддерживаете сайт
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
        ersättning när du handlar
        provision när du handlar
        ersättning när du köper
        ^priserna kontrollerades
        ^priserna är kontrollerade
        är reklamlänkar
        är sponsrade länkar
        provision om du köper
        provision om du handlar
        ersättning om du köper
        om du köper * länk-
        om du handlar * länk-
        när du handlar via * länk-
        när du köper * länk-
        handlar du via * länk-
        köper du * länk-
        ^priserna kan variera
        ^priserna kan ändras
        ^annonslänk$
        ^annonslänkar$
        ^reklamlänk$
        ^affiliatelänk$
        ^affiliatelänkar$
        ^adlink$
        ^adlinks$
        ~affiliatelänk-
        ~affiliate-länk-
        ~reklamlänk-
        ~sponsrade länkar
        ~sponsrad länk
        innehåller adlinks
        innehåller annonslänk-
        innehåller reklamlänk-
        innehåller sponsrade
        innehåller affiliate-
        via våra länkar
        ~kan vi få
        ~får vi en
        ~får vi ersättning
        ~får vi betalt
        ~får vi en liten
        ~får jag en
        ~får jag ersättning
        ~kan vi tjäna
        vi kan få ersättning
        vi kan få provision
        ~vi får ersättning
        vi får provision
        ~vi får en liten
        ~kan ha ändrats
        ~utan extra kostnad
        utvalda av redaktionen
        utvalda av vår redaktion
        ~produkterna är utvalda
        ~oberoende av annonsörer
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
        アフィリエイトリンクです
        アフィリエイトリンクになって
        広告(アフィリエイトリンク)が
        アフィリエイトリンクが含
        手数料が入ることが
        手数料を得ることが
        編集部が独自に選
        ^価格は * 時点のもの
        価格は記事執筆時
        リンクから購入すると
        リンクから商品を購入すると
        広告リンクが含まれ
        アフィリエイトリンクが含まれ
        プロモーションを含みます
        広告を含みます
        時点のものです$
        収益の一部を受け取る
        売上の一部を受け取る
        ^価格は変更される
        ^価格や在庫
        ~アフィリエイトリンク
        ~アフィリエイトプログラム
        アフィリエイトを利用
        ~アフィリエイト広告
        ~アフィリエイト収入
        ~成果報酬型広告
        プロモーションが含まれ
        プロモーションを含
        広告リンクを含
        pr広告を含
        prを含みます
        prが含まれ
        商品リンクから購入
        リンクから商品を購入
        リンク経由で購入
        適格販売により
        還元されることがあり
        当サイトに還元
        当サイトに支払われ
        価格は記事執筆
        価格は執筆
        記事執筆時のもの
        編集部が独自に
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
        购买后我们可能获得佣金
        我们可能获得返佣
        透過連結購買 * 獲得
        文中链接为推广
        ^价格以商家
        ^價格以商家
        ^价格以发布
        購物,我們會獲得
        本文連結購物
        连结购物
        透過連結購物
        通过链接购物
        价格以商家
        價格以商家
        會獲得分潤
        链接购买 * 佣金
        連結購買 * 佣金
        連結購買 * 分潤
        链接购买 * 返佣
        包含联盟营销
        含聯盟行銷
        为推广链接
        為推廣連結
        ^价格可能随时
        ^價格可能隨時
        ^价格仅供
        ^實際價格以
        ~联盟营销链接
        ~联盟行销链接
        ~聯盟行銷連結
        ~聯盟行銷
        ~联盟链接
        ~聯盟連結
        ~推广链接
        ~返利链接
        ~分潤連結
        ~导购链接
        含有推广
        包含推广
        含聯盟
        含联盟
        通过文中链接
        通过我们的链接
        透過我們的連結
        透過本文連結
        我们会获得佣金
        可能获得返佣
        获得一定佣金
        少许分潤
        少許分潤
        符合条件的购买中
        符合條件的購買中
        价格仅供参考
        價格僅供參考
    """,
}

CONTAINERS = """
    affiliate-disclosure
    affiliate-disclaimer
    affiliate-notice
    affiliate-links
    advertiser-disclosure
    commerce-disclosure
    ^affiliate$
"""


SENTENCES = Sentences("affiliate_notices", PHRASES)


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Every line that says one of the phrases, weighed by how much of the line they are."""
    yield from prompts(page, hits, SENTENCES)


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

# de
- Wenn du über diesen Link einkaufst, bekommen wir eine kleine Provision.
- *Affiliate-Link
  Beim Kauf über das Internet gilt ein Widerrufsrecht von vierzehn Tagen, auch für gebrauchte Geräte.

# es
- Si compras a través de estos enlaces, nos llevamos una pequeña comisión.
  Las casas cobran una comisión si compras a través de un agente, recuerda la asociación.

# sv
- Om du köper något via länken får vi en liten ersättning.
  Om du köper via en mäklare betalar du provision, men den går att pruta på.

# ja
- 本ページにはプロモーションが含まれています
  アフィリエイト広告の規制を強める法案が国会に提出された。

# html
  <p>The new pump came on Tuesday, and by Friday the cellars on the quay were dry for the first time since May.</p>
- <div class="affiliate-disclosure">Shops pay us for boots that you buy</div>
  <p>A surveyor measured the dike in April and found that it had sunk by a hand along the whole eastern side.</p>
  <p class="affiliate-clubs">The affiliate clubs on the mainland sent two boats, and both of them ran aground.</p>
  <p>The bakery opens earlier on market days, when the farmers come down from the hills with cheese and wool.</p>
  <p>Two windmills are still turning, and the younger miller means to have the third repaired before the harvest.</p>
"""
