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
        ~is reader-supported
        ~are reader-supported
        ^read our full disclosure$
        ^read our {affiliate|advertising|advertiser} {disclosure|policy}$
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
        we {may|might} {receive|earn|get} a {small commission|commission|small fee} {if you|when you|from|on|at no}
        ^links marked with {an asterisk|a star} * {advertising links|affiliate links|commission}
        {this article|this post|this page|this story|this text|our site} {contains|includes|may contain} {affiliate links|partner links|advertising links|sponsored links}
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
        ~{eine|einer|keine|kleine|geringe|die|der|per|als|von|dafür} provision
        ~provisionen
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
        {wenn sie|kaufen sie|falls sie|wenn du|kaufst du|bestellen sie|klicken sie} * {links|link|werbelinks|affiliate-links} * {provision|kommission}
        {dieser|unser} {artikel|beitrag|text} enthält {werbelinks|affiliate-links|affiliatelinks|partnerlinks|provisionslinks|werbliche links}
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
        en achetant * liens
        prix sont donnés à titre
        peut nous rapporter une commission
        ~nos journalistes choisissent
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
        si vous achetez * {nos liens|ces liens|un de nos liens|l'un de ces liens|ce lien|les liens présents|les liens de|l'un des liens|un lien de cet}
        ^les prix sont susceptibles {de varier|de changer|d'évoluer|de fluctuer}$
        les prix {indiqués|affichés|mentionnés|constatés|présentés} * susceptibles {de varier|de changer|d'évoluer|de fluctuer|d'être modifiés}
        {certains liens|les liens|des liens|plusieurs liens} * {générer des revenus|nous rémunérer|sont sponsorisés|sont trackés|sont rémunérés}
        {le marchand|le commerçant|nos partenaires|le vendeur|la boutique} * {nous reverser|nous verser} {un pourcentage|une commission|une rémunération}
        ^{prix|tarifs} {constatés|relevés|observés|affichés} {au moment|à la date|le jour}
        nous {touchons|percevons|recevons} * {commission|pourcentage} sur {la vente|les ventes|vos achats|chaque vente}
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
        {los enlaces|algunos enlaces|estos enlaces|los links} * {son de afiliado|son de afiliados|son de afiliación|son afiliados}
        {todos los precios|los precios} {incluidos|indicados|mostrados|que aparecen|de este artículo|mencionados} * {pueden variar|pueden cambiar|están actualizados|están sujetos}
        si {compras|adquieres|compra|adquiere} * {a través de ellos|a través de estos enlaces|a través de nuestros enlaces|desde estos enlaces|desde nuestros enlaces}
        {elige|selecciona|escoge|elegimos|seleccionamos|recomienda} * productos * {de forma independiente|de manera independiente}
        ^los precios pueden variar y están sujetos a {cambios|modificaciones}$
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
        i prezzi {indicati|riportati|mostrati|pubblicati|segnalati|esposti|presenti|dei prodotti} * {potrebbero|possono} {subire variazioni|variare|cambiare}
        ^i prezzi {potrebbero|possono} subire variazioni {rispetto|nel tempo|senza|in qualsiasi|in base}
        ^i prezzi {potrebbero|possono} subire variazioni$
        ^i prezzi potrebbero variare$
        ^i prezzi potrebbero variare {rispetto|nel tempo|senza|in qualsiasi|dopo la}
        {i link|alcuni link|questi link|alcuni dei link} * {sono affiliati|sono sponsorizzati|di affiliazione e|sono link di affiliazione}
        se {acquisti|acquistate|compri|comprate} * {tramite questi link|attraverso questi link|tramite i nostri link|attraverso i nostri link|dai nostri link}
        ^i prezzi {possono|potrebbero} {essere soggetti a variazioni|cambiare}$
    """,
    "pt": """
        podemos {receber|ganhar} {uma pequena comissão|uma comissão de afiliado|uma comissão por|uma comissão se|uma comissão quando|uma comissão pela|uma comissão pelas|uma comissão sobre}
        {podemos|poderemos} {receber|ganhar} uma comissão$
        {comprar|compra|compras|adquirir|clicar|links|link} * {podemos|poderemos} {receber|ganhar} {uma comissão|uma pequena comissão}
        ^podemos {receber|ganhar} uma comissão * {compra|compras|links|link|afiliad}-
        ~poderá receber uma * comissão
        ~pode receber uma comissão
        ~pode ganhar uma comissão
        ~recebe uma comissão
        recebemos uma {pequena comissão|comissão de afiliado}
        {comprar|compra|compras|adquirir|links|link} * recebemos uma comissão
        recebemos uma comissão * {compra|compras|link|links}
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
        ^os preços podem sofrer alterações$
        ^os preços podem sofrer alterações {sem|a qualquer|de acordo|após|conforme}
        os preços {indicados|apresentados|mencionados|citados|listados|informados|exibidos} * podem {sofrer|variar|mudar|ser alterados}
        os preços {mencionados|indicados|apresentados|citados|informados} * foram {consultados|verificados|pesquisados|checados}
        se {comprar|você comprar|fizer uma compra|você fizer uma compra} * {através destes links|através dos nossos links|por meio dos links|por meio desses links|pelos nossos links|por estes links}
        {alguns links|os links|alguns dos links} * {gerar receita|render comissão|gerar comissão|são afiliados|são de afiliação}
        ^os preços podem {sofrer alterações|variar|sofrer alteração|mudar} {sem aviso|sem aviso prévio|a qualquer momento}$
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
        {als je|wanneer je|als u|wanneer u|koop je|koopt u} * {links|link} * {commissie|vergoeding|percentage}
        {dit artikel|deze pagina|dit bericht|deze tekst|deze post} {bevat|kan} * {partnerlinks|affiliate links|affiliate-links|affiliatelinks|gesponsorde links|advertentielinks}
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
        jeśli kupisz * {nasz|ten|nasze|podany} link-
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
        odnośniki * to linki partnerskie
        {możemy|możemy także|może} {dostać|otrzymać|uzyskać} {wynagrodzenie|prowizję} od {sprzedaw-|sklep-|partner-}
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
        ^{мы можем|редакция может|сайт может} {получать|получить} {комиссию|комиссионные|вознаграждение|процент} * {ссылк-|покупк-}
        ^{статья|материал|текст|эта статья|этот материал} {содержит|может содержать} {партнерские ссылки|реферальные ссылки|партнёрскую ссылку|рекламные ссылки}
        ^{некоторые|часть|все} {ссылки|ссылок} * {партнерскими|партнерские|реферальными|реферальные|являются партнерскими}
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
        ~{en|får|av|med|någon} provision
        ~provisionen
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
        {om du|när du|köper du|handlar du} * {länkar|länkarna|länk} * {provision|ersättning}
        vi får {provision|ersättning} {när|om} du {handlar|köper|klickar} * länk-
        {artikeln|inlägget|texten|den här artikeln|sidan} {innehåller|kan innehålla} {annonslänkar|affiliatelänkar|reklamlänkar|affiliate-länkar|partnerlänkar|sponsrade länkar}
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
        アフィリエイト広告を利用{しています|しております|しており|する場合|することが}
        {当サイト|当ブログ|本記事|この記事|本サイト|本ページ|当メディア}*アフィリエイト広告
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
        {文中|本文|文内|文內|以上|页面|頁面|以下|文章}*{链接|連結|鏈接}*{返利|佣金|分潤|分成|联盟|聯盟}
        {购买|購買|下单|下單|消费|消費}*{我们|我們|本站|编辑部|編輯部|本网|本網}*{佣金|分潤|返利|返佣|分成|收益|收入}
        {编辑部|編輯部|本站|我们|我們}{因此|由此|可能|会|會|将|將}*{获得|獲得|赚取|賺取|取得|收取}*{佣金|分潤|返利|返佣|分成}
    """,
    "ko": """
        쿠팡 파트너스 활동의 일환-
        쿠팡파트너스 활동의 일환-
        파트너스 활동을 통해-
        이에 따른 일정액의 수수료를 제공받-
        일정액의 수수료를 제공받-
        제휴 마케팅 활동의 일환-
        제휴 링크를 포함하고 있-
        제휴 링크가 포함되어-
        제휴링크가 포함되어-
        구매 시 * 수수료를 받을 수 있-
        구매하시면 * 수수료를 받을 수-
        구매하면 당사가 수수료-
        소정의 원고료를 받-
        소정의 수수료를 받-
        업체로부터 * 제공받아 작성-
        업체로부터 * 지원받아 작성-
        제품을 제공받아 작성-
        아마존 어소시에이트로서-
        가격은 * 시점 기준이며-
        ^제휴 링크$
        ^광고 포함$
        ~수수료를 받-
        ~제휴 링크-
    """,
    "da": """
        indeholder affiliate links
        indeholder affiliatelinks
        indeholder affiliate-links
        indeholder annoncelinks
        indeholder reklamelinks
        er annoncelinks
        er reklamelinks
        er affiliatelinks
        kan vi modtage provision
        kan vi få provision
        kan vi modtage en * provision
        modtager vi en * provision
        får vi en * provision
        får vi provision
        får jeg en * provision
        modtager vi provision
        vi kan tjene provision
        {hvis du|når du|køber du|handler du} * {links|link|linket} * {provision|kommission}
        vi får {provision|kommission} {når|hvis|om} du {handler|køber|klikker} * link-
        {artiklen|indlægget|teksten|denne artikel|siden} {indeholder|kan indeholde} {reklamelinks|affiliate-links|affiliatelinks|annoncelinks|affiliate links|partnerlinks|sponsorerede links}
        vi kan modtage provision
        uden ekstra omkostninger for dig
        det koster dig ikke ekstra
        køber du * via linket
        hvis du køber via * link-
        når du køber via * link-
        handler du via vores links
        ^reklamelink$
        ^annoncelink$
        ^affiliatelink$
        ^reklame: artiklen indeholder
        ^priserne er tjekket
        ^priserne var gældende
        priserne kan have ændret sig
        ~annoncelink-
        ~reklamelink-
        ~affiliate-
        ~{en|få|får|modtage|modtager|af|nogen} provision
        ~provisionen
        ^vi {modtager|får|kan modtage|kan få|tjener} {kommission|provision|en kommission|en provision}, {hvis|når} du {køber|handler|klikker}
    """,
    "no": """
        inneholder affiliatelenker
        inneholder affiliate-lenker
        inneholder annonselenker
        inneholder reklamelenker
        inneholder adlinks
        er annonselenker
        er affiliatelenker
        er reklamelenker
        kan vi få provisjon
        kan vi motta provisjon
        får vi en * provisjon
        får vi provisjon
        får jeg provisjon
        får jeg en * provisjon
        mottar vi provisjon
        mottar vi en * provisjon
        vi kan tjene provisjon
        vi kan motta provisjon
        {hvis du|når du|kjøper du|handler du} * {lenker|lenkene|lenken|lenkene våre|linker} * {provisjon|kommisjon}
        vi får {provisjon|kommisjon} {når|hvis|om} du {handler|kjøper|klikker} * lenk-
        {artikkelen|innlegget|teksten|denne artikkelen|saken|siden} {inneholder|kan inneholde} {annonselenker|affiliate-lenker|reklamelenker|affiliatelenker|sponsede lenker|partnerlenker}
        vi kan få provisjon
        uten ekstra kostnad for deg
        koster deg ikke noe ekstra
        hvis du kjøper via * lenke-
        når du kjøper via * lenke-
        kjøper du via * lenke-
        handler du via våre lenker
        ^annonselenke$
        ^annonselenker$
        ^affiliatelenke$
        ^reklamelenke$
        ^prisene er sjekket
        ^prisene ble sjekket
        prisene kan ha endret seg
        ~annonselenke-
        ~reklamelenke-
        ~affiliate-
        ~provisjon
    """,
    "fi": """
        sisältää mainoslinkkejä
        sisältää affiliate-linkkejä
        sisältää affiliatelinkkejä
        sisältää kumppanuuslinkkejä
        sisältää kaupallisia linkkejä
        ovat mainoslinkkejä
        ovat affiliate-linkkejä
        ovat kumppanuuslinkkejä
        saatamme saada provisio-
        saatamme saada komissio-
        voimme saada provisio-
        voimme saada komissio-
        voimme saada pienen
        saamme pienen komission
        saamme pienen provision
        saamme komission, jos
        saamme provision, jos
        saan pienen komission
        {jos ostat|kun ostat|ostaessasi} * {linkin|linkkiemme|linkkien|linkistä} * {komission|provision|palkkion|korvauksen}
        {artikkeli|juttu|teksti|kirjoitus|postaus|sivu} {sisältää|saattaa sisältää} {mainoslinkkejä|affiliate-linkkejä|kumppanilinkkejä|affiliatelinkkejä|kaupallisia linkkejä}
        saan pienen provision
        ilman lisäkustannuksia sinulle
        ei maksa sinulle ylimääräistä
        jos ostat * linkin kautta
        jos ostat * linkkien kautta
        ostaessasi linkin kautta
        tähdellä merkityt linkit
        tähdellä (*) merkityt
        ^mainoslinkki$
        ^affiliate-linkki$
        ^kaupallinen linkki$
        ^sis. mainoslinkkejä
        ^hinnat tarkistettu
        hinnat voivat muuttua
        ~mainoslink-
        ~affiliate-
        ~kumppanuuslink-
        ~provisio
        ~{pienen|saada|saamme|jonkin} provision
        ~provisiot-
        ~provisiona
    """,
    "cs": """
        obsahuje affiliate odkazy
        obsahuje partnerské odkazy
        obsahuje provizní odkazy
        obsahuje affiliate linky
        jsou affiliate odkazy
        jsou provizní odkazy
        odkazy jsou partnerské
        můžeme získat provizi
        můžeme obdržet provizi
        můžeme dostat provizi
        můžeme získat malou provizi
        získáme malou provizi
        získáme provizi
        dostaneme malou provizi
        dostáváme provizi
        dostanu malou provizi
        získám malou provizi
        mám malou provizi
        vás to nic navíc nestojí
        vás to nebude stát nic navíc
        bez dodatečných nákladů pro vás
        pokud nakoupíte přes * odkaz-
        pokud přes * odkaz nakoupíte
        nákupem přes * odkaz podpoříte
        ^affiliate odkaz$
        ^affiliate odkazy$
        ^partnerský odkaz$
        ^reklamní odkaz$
        ^ceny jsou platné v době
        ceny se mohou lišit
        ~affiliate
        ~partnerské odkazy
        ~provizi
        {můžeme|můžeme od něj|může redakce} {obdržet|získat|dostat} {odměnu|finanční odměnu}
        ^odkazy označené hvězdičkou
    """,
    "sk": """
        obsahuje affiliate odkazy
        obsahuje partnerské odkazy
        obsahuje provízne odkazy
        obsahuje affiliate linky
        sú affiliate odkazy
        sú provízne odkazy
        môžeme získať províziu
        môžeme dostať províziu
        môžeme získať malú províziu
        získame malú províziu
        získame províziu
        dostaneme malú províziu
        dostaneme províziu
        dostanem malú províziu
        získam malú províziu
        mám malú províziu
        vás to nič navyše nestojí
        vás to nebude stáť nič navyše
        bez dodatočných nákladov pre vás
        ak nakúpite cez * odkaz-
        ak cez * odkaz nakúpite
        nákupom cez * odkaz podporíte
        ^affiliate odkaz$
        ^affiliate odkazy$
        ^partnerský odkaz$
        ^reklamný odkaz$
        ceny sa môžu líšiť
        ~affiliate
        ~partnerské odkazy
        ~províziu
        {môžeme|môže redakcia} {získať|dostať} {odmenu|finančnú odmenu}
        cez partnerské odkazy podporíte
    """,
    "hu": """
        affiliate linkeket tartalmaz
        partnerlinkeket tartalmaz
        partneri linkeket tartalmaz
        hirdetési linkeket tartalmaz
        affiliate linket tartalmaz
        jutalékot kapunk
        jutalékot kaphatunk
        jutalékot kaphat oldalunk
        jutalékban részesülünk
        jutalékban részesülhetünk
        kis jutalékot kapok
        jutalékot kapok
        önnek ez nem kerül többe
        neked ez nem kerül többe
        számodra ez nem jelent plusz
        ~ha a linken keresztül vásárolsz
        ~ha a linken keresztül vásárol
        ha ezen a linken * vásárol-
        linkjeinken keresztül vásárol-
        a linkekre kattintva vásárol-
        ^affiliate link$
        ^partnerlink$
        ^hirdetési link$
        az árak tájékoztató jellegűek
        az árak a cikk megjelenésekor
        ~affiliate-
        ~partnerlink-
        ~jutalékot
        {jelölt|jelzett} {linkek|hivatkozások} {partnerlinkek|affiliate linkek|hirdetési linkek}
    """,
    "ro": """
        conține linkuri afiliate
        conține link-uri afiliate
        conține linkuri de afiliere
        conține link-uri de afiliere
        sunt linkuri afiliate
        sunt link-uri afiliate
        sunt linkuri de afiliere
        putem primi un comision
        putem primi un mic comision
        putem câștiga un comision
        am putea primi un comision
        am putea câștiga un comision
        vom primi un comision
        vom primi un mic comision
        primim un mic comision
        primim un comision {de afiliere|din fiecare|pentru fiecare|la fiecare}
        {link|linkuri|linkurile|link-uri|link-urile|linkurilor|cumperi|cumpărați|cumpărături|achizițion|afiliate|afiliat|achiziții} * primim un comision
        primim un comision * {cumper|achizi|link|cumpăr}-
        primesc un mic comision
        pot primi un comision
        fără costuri suplimentare pentru tine
        fără costuri suplimentare pentru dumneavoastră
        fără niciun cost suplimentar pentru tine
        dacă cumperi prin * link-
        dacă cumpărați prin * link-
        dacă achiziționezi prin * link-
        cumperi prin intermediul acestor link-
        ^link afiliat$
        ^linkuri afiliate$
        ^prețurile sunt valabile la
        prețurile pot varia
        ~afiliate
        ~afiliere
        ~comision
        ^{putem|redacția poate} {primi|câștiga|primim} {un comision|comision|comisioane} * {link-|cumpăr-|achiziți-}
        ^{articolul|acest articol|textul|materialul|pagina} {conține|poate conține} {linkuri afiliate|link-uri afiliate|linkuri de afiliere|link-uri de afiliere|legături afiliate}
        ^{unele|o parte din|toate} {linkuri|link-uri|linkurile|link-urile} * {afiliate|de afiliere|afiliat}
        ^{putem|redacția poate} {primi|câștiga} o comisioane * {link-|cumpăr-|achiziți-}
        ^{putem|redacția poate} câștigăm {un comision|comision|comisioane|o comisioane} * {link-|cumpăr-|achiziți-}
        ^{putem|redacția poate} primim o comisioane * {link-|cumpăr-|achiziți-}
        ^{site-ul poate|este posibil să} {primi|câștiga} {un comision|comision|comisioane|o comisioane} * {link-|cumpăr-|achiziți-}
        ^{site-ul poate|este posibil să} {primim|câștigăm} {un comision|comision|comisioane|o comisioane} * {link-|cumpăr-|achiziți-}
    """,
    "bg": """
        съдържа афилиейт линкове
        съдържа афилиейт връзки
        съдържа партньорски линкове
        съдържа партньорски връзки
        съдържа affiliate линкове
        са афилиейт линкове
        са партньорски линкове
        може да получим комисион-
        може да получим малка комисион-
        можем да получим комисион-
        ще получим малка комисион-
        ще получим комисион-
        получаваме малка комисион-
        получаваме комисион-
        получавам малка комисион-
        без допълнителни разходи за вас
        без допълнителен разход за вас
        без да плащате допълнително
        ако купите чрез * линк-
        ако закупите * чрез * линк-
        ако пазарувате през * линк-
        когато купувате през * линк-
        покупки през нашите линкове
        ^афилиейт линк$
        ^партньорски линк$
        ^партньорска връзка$
        ~афилиейт
        ~партньорски линкове
        ~комисион-
        ^{можем да|сайтът може да} {получим|получаваме} {комисиона|комисионна|възнаграждение|процент} * {линк-|покупк-|връзк-}
        ^{можем да|сайтът може да} {получи|получава} {комисиона|комисионна|възнаграждение|процент} * {линк-|покупк-|връзк-}
        ^{редакцията може да|възможно е да} {получим|получаваме} {комисиона|комисионна|възнаграждение|процент} * {линк-|покупк-|връзк-}
        ^{редакцията може да|възможно е да} {получи|получава} {комисиона|комисионна|възнаграждение|процент} * {линк-|покупк-|връзк-}
        ^{статията|материалът|текстът|тази статия|страницата} {съдържа|може да съдържа} {афилиейт линкове|партньорски линкове|партньорски връзки|афилиейт връзки|рекламни линкове}
        ^{някои|част|всички} {от линковете|от връзките|линкове|връзки} * {афилиейт|партньорски|афилиатни}
    """,
    "el": """
        περιέχει affiliate links
        περιέχει συνδέσμους affiliate
        περιέχει συνδέσμους συνεργατών
        περιέχει συνδέσμους θυγατρικών
        περιλαμβάνει affiliate links
        είναι affiliate links
        είναι affiliate
        μπορεί να λάβουμε προμήθεια$
        μπορεί να λάβουμε προμήθεια {από|για|αν|εφόσον|όταν|χωρίς|μέσω}
        ~μπορεί να λάβουμε προμήθεια
        μπορεί να λάβουμε μια μικρή προμήθεια
        μπορεί να λάβουμε μικρή προμήθεια
        ενδέχεται να λάβουμε προμήθεια$
        ενδέχεται να λάβουμε προμήθεια {από|για|αν|εφόσον|όταν|χωρίς|μέσω}
        ~ενδέχεται να λάβουμε προμήθεια
        ενδέχεται να λάβουμε μια μικρή προμήθεια
        ενδέχεται να κερδίσουμε προμήθεια
        λαμβάνουμε μια μικρή προμήθεια
        λαμβάνουμε προμήθεια {για|αν|εφόσον|όταν|χωρίς|μέσω|από τις αγορές|από αγορές}
        ~λαμβάνουμε προμήθεια
        παίρνουμε μια μικρή προμήθεια
        παίρνω μια μικρή προμήθεια
        κερδίζουμε μια μικρή προμήθεια
        χωρίς επιπλέον κόστος για εσάς
        χωρίς επιπλέον κόστος για εσένα
        χωρίς καμία επιπλέον χρέωση για εσάς
        αν αγοράσετε μέσω
        αν αγοράσεις μέσω
        όταν αγοράζετε μέσω
        ^affiliate link$
        ^σύνδεσμος συνεργάτη$
        οι τιμές ενδέχεται να
        ~affiliate
        ~προμήθεια
        ^{ενδέχεται να|μπορεί να|μπορεί το site να} {λάβουμε|κερδίσουμε} {προμήθεια|μια προμήθεια} * {συνδέσμ-|αγορ-|link-}
        ^{ενδέχεται να|μπορεί να|μπορεί το site να} {λάβουμε|κερδίσουμε} {μικρή προμήθεια|μια μικρή προμήθεια} * {συνδέσμ-|αγορ-|link-}
        ^{ενδέχεται να|μπορεί να|μπορεί το site να} {εισπράξουμε|λαμβάνουμε} {προμήθεια|μια προμήθεια} * {συνδέσμ-|αγορ-|link-}
        ^{ενδέχεται να|μπορεί να|μπορεί το site να} {εισπράξουμε|λαμβάνουμε} {μικρή προμήθεια|μια μικρή προμήθεια} * {συνδέσμ-|αγορ-|link-}
        ^{το άρθρο|αυτό το άρθρο|το κείμενο|η σελίδα|αυτή η σελίδα} {περιέχει|μπορεί να περιέχει|ενδέχεται να περιέχει} {συνδέσμους συνεργατών|affiliate links|affiliate συνδέσμους|συνεργατικούς συνδέσμους}
        ^{ορισμένοι|κάποιοι|μερικοί} {σύνδεσμοι|από τους συνδέσμους} * {affiliate|συνεργατών|συνεργατικοί|θυγατρικοί}
        αν {πραγματοποιήσετε αγορά|πραγματοποιήσετε κάποια αγορά|κάνετε αγορά|κάνετε κάποια αγορά|κάνετε μια αγορά|προχωρήσετε σε αγορά} {μέσω|μέσα από|από} {των συνδέσμων|τους συνδέσμους|κάποιου συνδέσμου|αυτών των συνδέσμων|τα links}
        {συνδέσμων|συνδέσμους|links|link|αγορά|αγορές} * {ίσως|ενδέχεται να|μπορεί να} {κερδίσουμε|λάβουμε|πάρουμε} {μια μικρή προμήθεια|μικρή προμήθεια|μια προμήθεια}
    """,
    "uk": """
        містить партнерські посилання
        містить реферальні посилання
        містить афілійовані посилання
        містить affiliate-посилання
        є партнерськими посиланнями
        є партнерські посилання
        ми можемо отримати комісію
        ми можемо отримувати комісію
        ми можемо отримати невелику комісію
        ми отримуємо комісію
        ми отримуємо невелику комісію
        ми отримаємо невелику комісію
        ми отримаємо комісію
        редакція може отримати комісію
        редакція може отримати невелик-
        я отримую невелику комісію
        можемо заробити комісію
        без додаткових витрат для вас
        для вас це безкоштовно
        ціна для вас не зміниться
        якщо ви купите * за посилання-
        якщо ви придбаєте * за посилання-
        купуючи за * посилання-
        купуючи за нашими посиланнями
        при покупці за посиланням
        ^партнерське посилання$
        ^партнерські посилання$
        ^реферальне посилання$
        ^ціни актуальні на
        ^ціни вказані на
        ~партнерські посилання
        ~реферальн-
        ~комісію
        ^{ми можемо|редакція може|сайт може} {отримувати|отримати} {комісію|комісійні|винагороду|відсоток} * {посиланн-|покупк-}
        ^{стаття|матеріал|текст|ця стаття|цей матеріал} {містить|може містити} {партнерські посилання|реферальні посилання|афілійовані посилання|рекламні посилання}
        ^{деякі|частина|усі} {посилання|посилань} * {партнерськими|партнерські|реферальними|афілійованими}
    """,
    "tr": """
        satış ortaklığı bağlantıları içer-
        satış ortaklığı linkleri içer-
        affiliate link içer-
        affiliate linkler içer-
        affiliate linkleri içer-
        affiliate bağlantılar içer-
        affiliate bağlantıları içer-
        ortaklık bağlantıları içer-
        reklam linkleri içer-
        komisyon kazanabiliriz
        komisyon alabiliriz
        komisyon elde edebiliriz
        komisyon kazanıyoruz
        komisyon kazanıyorum
        komisyon kazanabilirim
        küçük bir komisyon al-
        küçük bir komisyon kazan-
        size ek bir maliyet
        size ek maliyet
        sizin için ek bir maliyet
        bağlantılar üzerinden alışveriş yap-
        linkler üzerinden alışveriş yap-
        linkler aracılığıyla satın al-
        bağlantılar aracılığıyla satın al-
        amazon satış ortağı olarak
        ^satış ortaklığı bağlantısı$
        ^affiliate link$
        ^reklam linki$
        fiyatlar * yayınlandığı tarihte
        fiyatlar değişiklik gösterebilir
        ~satış ortaklığı
        ~affiliate
        ~komisyon
        ^{bu sayfadaki|bu yazıdaki} {bağlantılar|linkler} {satış ortaklığı|affiliate} {bağlantılarıdır|linkleridir|bağlantısıdır|linkidir}
        ^{bu sayfadaki|bu yazıdaki} {bağlantılar|linkler} {ortaklık|iş ortaklığı} {bağlantılarıdır|linkleridir|bağlantısıdır|linkidir}
        ^{bu sayfadaki|bu yazıdaki} {bazı bağlantılar|bazı linkler} {satış ortaklığı|affiliate} {bağlantılarıdır|linkleridir|bağlantısıdır|linkidir}
        ^{bu sayfadaki|bu yazıdaki} {bazı bağlantılar|bazı linkler} {ortaklık|iş ortaklığı} {bağlantılarıdır|linkleridir|bağlantısıdır|linkidir}
        ^{bu içerikteki|yazıdaki} {bağlantılar|linkler} {satış ortaklığı|affiliate} {bağlantılarıdır|linkleridir|bağlantısıdır|linkidir}
        ^{bu içerikteki|yazıdaki} {bağlantılar|linkler} {ortaklık|iş ortaklığı} {bağlantılarıdır|linkleridir|bağlantısıdır|linkidir}
        ^{bu içerikteki|yazıdaki} {bazı bağlantılar|bazı linkler} {satış ortaklığı|affiliate} {bağlantılarıdır|linkleridir|bağlantısıdır|linkidir}
        ^{bu içerikteki|yazıdaki} {bazı bağlantılar|bazı linkler} {ortaklık|iş ortaklığı} {bağlantılarıdır|linkleridir|bağlantısıdır|linkidir}
        {bağlantılardan|linklerden|bağlantılar üzerinden|linkler üzerinden} * satın {alırsanız|alma yaparsanız|aldığınızda} * komisyon
        {linklerden|bağlantılardan|linkler üzerinden|bağlantılar üzerinden} * {alışveriş yaptığınızda|alışveriş yaparsanız|yapacağınız alışverişlerden|yaptığınız alışverişlerden} * komisyon
    """,
    "ar": """
        يحتوي على روابط تابعة
        تحتوي على روابط تابعة
        يحتوي على روابط أفلييت
        يحتوي على روابط تسويقية
        تحتوي على روابط تسويقية
        يتضمن روابط تابعة
        يحتوي على روابط بالعمولة
        يحتوي هذا المقال على روابط
        تحتوي هذه المقالة على روابط
        قد نحصل على عمولة
        قد نكسب عمولة
        قد نتلقى عمولة
        قد نتقاضى عمولة
        نحصل على عمولة
        نحصل على نسبة صغيرة
        نكسب عمولة
        قد أحصل على عمولة
        دون أي تكلفة إضافية عليك
        بدون أي تكلفة إضافية عليك
        دون تكلفة إضافية عليك
        بدون تكلفة إضافية عليك
        عند الشراء من خلال * الروابط
        عند الشراء عبر * الروابط
        عند الشراء عبر روابطنا
        إذا اشتريت من خلال * رابط-
        إذا اشتريت عبر * رابط-
        بصفتنا شريكا لأمازون
        ^رابط تابع$
        ^روابط تابعة$
        ^روابط تسويقية$
        الأسعار قد تتغير
        ~روابط تابعة
        ~التسويق بالعمولة
        ~عمولة
    """,
    "fa": """
        حاوی لینک همکاری در فروش
        حاوی لینک‌های همکاری در فروش
        شامل لینک‌های همکاری در فروش
        شامل لینک همکاری در فروش
        شامل لینک‌های افیلیت
        حاوی لینک‌های افیلیت
        شامل لینک تبلیغاتی
        لینک‌های این مطلب * همکاری در فروش
        لینک‌ها همکاری در فروش
        ممکن است کمیسیون دریافت کنیم
        ممکن است پورسانت دریافت کنیم
        کمیسیون دریافت می‌کنیم
        کمیسیون کوچکی دریافت
        پورسانت دریافت می‌کنیم
        درصدی از فروش به ما
        درصدی از خرید شما به
        بدون هزینه اضافی برای شما
        بدون هزینه اضافه برای شما
        هزینه اضافی برای شما ندارد
        اگر از طریق این لینک خرید
        اگر از طریق لینک‌های * خرید کنید
        با خرید از طریق لینک
        با خرید از این لینک
        ^لینک همکاری در فروش$
        ^لینک تبلیغاتی$
        ^لینک افیلیت$
        قیمت‌ها * زمان انتشار
        ~همکاری در فروش
        ~افیلیت
        ~کمیسیون
        {لینک‌های|لینک|پیوندهای} همکاری در فروش است
        {از خرید شما|از خریدهای شما|از خریدتان} * {کمیسیون|پورسانت|درصدی}
        {با خرید از طریق|با خرید از|خرید از طریق} {لینک‌های|پیوندهای|لینک} * {کمیسیون|کمیسیونی|پورسانت|پورسانتی|درصدی} * {به ما|دریافت}-
    """,
    "he": """
        מכיל קישורי שותפים
        מכילה קישורי שותפים
        כולל קישורי שותפים
        כוללת קישורי שותפים
        כולל קישורי אפיליאייט
        הכתבה כוללת קישורים שיווקיים
        הכתבה כוללת קישורי
        הפוסט מכיל קישורי
        הקישורים בכתבה הם קישורי
        קישורים ממומנים לאתרי
        ייתכן שנקבל עמלה
        ייתכן ונקבל עמלה
        אנו עשויים לקבל עמלה
        אנחנו עשויים לקבל עמלה
        אנו מקבלים עמלה
        אנחנו מקבלים עמלה
        אנחנו מקבלים עמלה קטנה
        נקבל עמלה קטנה
        אני מקבל עמלה קטנה
        אני מקבלת עמלה קטנה
        אקבל עמלה קטנה
        ללא עלות נוספת עבורכם
        ללא תוספת תשלום מצדכם
        ללא עלות נוספת מצדכם
        ללא תוספת מחיר עבורכם
        ברכישה דרך הקישור-
        ברכישה דרך הקישורים
        רכישה דרך הקישורים
        אם תרכשו דרך הקישור
        ^קישור שותפים$
        ^קישורי שותפים$
        ^קישור ממומן$
        המחירים נכונים למועד
        המחירים נכונים ליום
        ~קישורי שותפים
        ~אפיליאייט
        ~עמלה
    """,
    "hi": """
        {इस लेख|इस पेज|इस पोस्ट|इस आर्टिकल|इस खबर} में {एफिलिएट|सहबद्ध|एफिलिएट मार्केटिंग} {लिंक|लिंक्स} {हैं|शामिल हैं|हो सकते हैं|दिए गए हैं|मौजूद हैं}
        एफिलिएट लिंक शामिल
        एफिलिएट लिंक हो सकते हैं
        एफिलिएट लिंक दिए गए हैं
        एफिलिएट लिंक मौजूद
        अफिलिएट लिंक शामिल
        एफ़िलिएट लिंक शामिल
        affiliate links शामिल
        affiliate लिंक शामिल
        एफिलिएट पार्टनरशिप
        एफिलिएट लिंक के जरिए
        हमें कमीशन मिल सकता है
        हमें कमीशन मिलता है
        हमें कुछ कमीशन
        हमें छोटा सा कमीशन
        हमें एक छोटा कमीशन
        हमें एफिलिएट कमीशन
        आपकी खरीदारी पर हमें
        आपसे कोई अतिरिक्त शुल्क नहीं
        आपको कोई अतिरिक्त कीमत नहीं
        बिना किसी अतिरिक्त लागत के
        लिंक के माध्यम से खरीदारी करने पर
        लिंक से खरीदारी करने पर
        लिंक के जरिए खरीदारी करने पर
        लिंक पर क्लिक करके खरीदारी
        कीमतें लेख लिखे जाने के समय
        कीमतें प्रकाशन के समय
        कीमत में बदलाव हो सकता है
        ^एफिलिएट लिंक$
        ~एफिलिएट
        ~कमीशन
    """,
    "id": """
        mengandung tautan afiliasi
        mengandung link afiliasi
        mengandung link affiliate
        berisi tautan afiliasi
        berisi link afiliasi
        berisi link affiliate
        memuat tautan afiliasi
        terdapat tautan afiliasi
        terdapat link affiliate
        merupakan link affiliate
        merupakan tautan afiliasi
        kami mungkin mendapat komisi
        kami mungkin mendapatkan komisi
        kami mungkin menerima komisi
        kami dapat menerima komisi
        kami bisa mendapatkan komisi
        kami dapat memperoleh komisi
        kami akan mendapatkan komisi
        kami mendapatkan komisi
        kami mendapat komisi
        kami menerima komisi
        saya mendapat komisi
        saya akan mendapatkan komisi
        tanpa biaya tambahan bagi anda
        tanpa biaya tambahan untuk anda
        tanpa biaya tambahan bagi kamu
        jika anda membeli melalui * tautan
        jika anda membeli melalui * link
        jika kamu membeli lewat * link
        saat anda membeli melalui * tautan
        ^tautan afiliasi$
        ^link afiliasi$
        ^link affiliate$
        harga dapat berubah sewaktu-waktu
        harga bisa berubah sewaktu-waktu
        ~afiliasi
        ~affiliate
        ~komisi
    """,
    "vi": """
        có chứa liên kết tiếp thị
        chứa liên kết tiếp thị
        chứa liên kết affiliate
        chứa link affiliate
        chứa đường dẫn tiếp thị liên kết
        có chứa link tiếp thị
        có gắn link tiếp thị
        có gắn link affiliate
        là liên kết tiếp thị
        là link tiếp thị liên kết
        chúng tôi có thể nhận được hoa hồng
        chúng tôi có thể nhận hoa hồng
        chúng tôi có thể kiếm được hoa hồng
        chúng tôi có thể nhận được một khoản hoa hồng
        chúng tôi sẽ nhận được hoa hồng
        chúng tôi sẽ nhận được một khoản hoa hồng
        chúng tôi nhận được một khoản hoa hồng
        mình sẽ nhận được hoa hồng
        mình có thể nhận được hoa hồng
        mình sẽ nhận được một khoản hoa hồng
        tôi có thể nhận được hoa hồng
        không phát sinh thêm chi phí cho bạn
        mà bạn không mất thêm
        bạn không phải trả thêm chi phí
        bạn không phải trả thêm bất kỳ
        khi bạn mua hàng qua * liên kết
        khi bạn mua hàng qua * link
        nếu bạn mua hàng qua * liên kết
        nếu bạn mua hàng qua * link
        ^liên kết tiếp thị$
        ^link tiếp thị liên kết$
        giá có thể thay đổi tùy thời điểm
        giá sản phẩm có thể thay đổi tùy
        ~tiếp thị liên kết
        ~affiliate
        ~hoa hồng
    """,
    "th": """
        มีลิงก์พันธมิตร
        มีลิงก์ affiliate
        มีลิงก์แอฟฟิลิเอต
        มีลิงค์ affiliate
        มีลิงก์นายหน้า
        ประกอบด้วยลิงก์พันธมิตร
        เป็นลิงก์พันธมิตร
        เป็นลิงก์ affiliate
        เป็นลิงค์ affiliate
        เราอาจได้รับค่าคอมมิชชั่น
        เราอาจได้รับค่าคอมมิชชัน
        เราอาจได้รับค่านายหน้า
        เราอาจได้รับค่าตอบแทน
        เราอาจได้รับส่วนแบ่ง
        เราจะได้รับค่าคอมมิชชั่น
        เราจะได้รับค่าคอมมิชชัน
        เราได้รับค่าคอมมิชชั่น
        ผู้เขียนอาจได้รับค่าคอมมิชชั่น
        ผู้เขียนจะได้รับค่าคอมมิชชั่น
        โดยคุณไม่ต้องเสียค่าใช้จ่ายเพิ่ม
        โดยไม่มีค่าใช้จ่ายเพิ่มเติมสำหรับคุณ
        คุณไม่ต้องจ่ายเพิ่ม
        เมื่อคุณซื้อสินค้าผ่านลิงก์
        เมื่อคุณซื้อผ่านลิงก์
        หากคุณซื้อสินค้าผ่านลิงก์
        หากคุณซื้อผ่านลิงก์
        ^ลิงก์พันธมิตร$
        ^ลิงก์ affiliate$
        ราคาอาจมีการเปลี่ยนแปลง
        ~ลิงก์พันธมิตร
        ~affiliate
        ~ค่าคอมมิชชั่น
        ~ค่าคอมมิชชัน
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


BY_SENTENCE = True
"""Phrases that begin a line may begin the last sentence of a paragraph."""

SENTENCES = Sentences("affiliate_notices", PHRASES)


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Every line that says one of the phrases, weighed by how much of the line they are."""
    yield from prompts(page, hits, SENTENCES)


EXAMPLES = """
# en
  We may earn a commission for every goat that is sold, and the auctioneer winked at the widow in the front row.

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

  Si vous achetez la farine sur le lien d'une voisine, dit le meunier, demandez-lui au moins d'où vient le blé.

- Certains liens de ce guide peuvent nous rémunérer.

# es
- Podemos recibir una comisión por las compras que hagas.
- Este artículo contiene enlaces de afiliados.
  La comisión de Hacienda rechazó la enmienda, que habría bajado el impuesto sobre la luz hasta fin de año.

- Algunos enlaces de esta guía son de afiliación.

# it
- Questo articolo contiene link di affiliazione.
- Potremmo ricevere una piccola commissione sugli acquisti.
  La banca applica una commissione di due euro sui prelievi all'estero, denunciano le associazioni dei consumatori.

  I prezzi potrebbero subire variazioni già a settembre, dice il mugnaio, perché il grano del nord è rimasto nei campi.

# pt
- Podemos receber uma comissão pelas suas compras.
- Este artigo contém links de afiliados.
  A comissão de ética abriu um processo contra o deputado, que nega ter recebido dinheiro da empreiteira.

  Os preços podem sofrer alterações em setembro, diz o moleiro, porque o trigo do norte ficou nos campos molhados.

- Os preços indicados neste guia foram verificados em 2/5/2023.

- Ao comprar por um destes links podemos receber uma comissão.
  Podemos receber uma comissão de vereadores amanhã, avisou o moleiro, e a ponte ainda não está varrida.

# nl
- Dit artikel bevat partnerlinks.
  Niemand in de zaal twijfelde eraan dat het werk langer zou duren dan de ingenieurs eerder hadden beloofd.

- Koop je iets via deze link, dan krijgen we een kleine commissie.
- Dit artikel bevat affiliatelinks.
  De makelaar rekent een commissie van twee procent, die de koper pas bij de notaris hoeft te betalen.

# pl
- Ten wpis zawiera linki afiliacyjne.
- Możemy otrzymać prowizję od zakupów.
  Bank pobierał prowizję za każdy przelew, choć w umowie z klientami zapisano, że konto jest darmowe.
- Wszystkie odnośniki poniżej to linki partnerskie.

# ru
- Мы можем получить комиссию за покупки по ссылкам.
- Материал содержит партнёрские ссылки.
  Банк вернёт клиентам комиссию за переводы, которую он брал с них в течение двух последних лет.

- Статья содержит партнерские ссылки.
  Статья содержит партнерские обязательства двух портов, подписанные еще при царе.

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

# ko
- 이 포스팅은 쿠팡 파트너스 활동의 일환으로, 이에 따른 일정액의 수수료를 제공받습니다.
- 이 글에는 제휴 링크가 포함되어 있습니다.
  은행은 송금할 때마다 수수료를 받았지만, 계약서에는 계좌가 무료라고 적혀 있었다.
  제휴 링크로 돈을 버는 블로그가 늘자 공정위는 수수료를 첫 줄에 밝히라고 요구했다.

# da
- Artiklen indeholder affiliatelinks.
- Køber du noget via linket, får vi en lille provision.
  Mægleren får provision af hele købesummen, også når sælgeren selv har fundet en køber til huset.
  Banken måtte betale provisionen tilbage til de kunder, der havde fået kontoen lovet gratis.

- Vi får kommission, hvis du handler hos butikken.
  Vi får kommission, når huset er solgt, og ikke før, forklarer mægleren.

# no
- Saken inneholder annonselenker.
- Hvis du kjøper via lenken, får vi en liten provisjon.
  Megleren får provisjon av hele kjøpesummen, også når selgeren selv har funnet en kjøper til huset.
  Banken måtte betale provisjonen tilbake til kundene som hadde fått kontoen lovet gratis.

# fi
- Jos ostat linkkiemme kautta, saatamme saada pienen komission.
  Kukaan salissa ei epäillyt, etteikö työ kestäisi pidempään kuin insinöörit olivat ensimmäisessä raportissaan luvanneet.

- Juttu sisältää mainoslinkkejä.
- Saatamme saada provision, jos ostat tuotteen linkin kautta.
  Välittäjä saa provision koko kauppahinnasta, vaikka myyjä olisi itse löytänyt ostajan.
  Pankki joutui palauttamaan palkkiot asiakkaille, joille tili oli luvattu ilmaiseksi.

# cs
- Článek obsahuje affiliate odkazy.
- Pokud nakoupíte přes náš odkaz, získáme malou provizi.
  Makléř si účtuje provizi dvě procenta, i když si prodávající našel kupce sám.
  Banka musela vrátit provizi klientům, kterým slíbila účet bez poplatků.
- Odkazy označené hvězdičkou jsou affiliate.

# sk
- Článok obsahuje affiliate odkazy.
- Ak nakúpite cez náš odkaz, získame malú províziu.
  Maklér si účtuje províziu dve percentá, aj keď si predávajúci našiel kupca sám.
  Banka musela vrátiť províziu klientom, ktorým sľúbila účet bez poplatkov.
- Cez partnerské odkazy podporíte náš web.

# hu
- A cikk affiliate linkeket tartalmaz.
- Ha a linken keresztül vásárolsz, jutalékot kapunk.
  Az ügynök két százalék jutalékot kér, akkor is, ha az eladó maga talált vevőt a házra.
  A banknak vissza kellett fizetnie a jutalékot azoknak, akiknek ingyenes számlát ígért.
- A csillaggal jelölt linkek partnerlinkek.

# ro
- Acest articol conține linkuri afiliate.
- Dacă cumperi prin aceste linkuri, putem primi un mic comision.
  Agentul cere un comision de două procente, chiar dacă vânzătorul a găsit singur cumpărătorul.
  Banca a trebuit să înapoieze comisionul clienților cărora le promisese un cont gratuit.

- Articolul conține linkuri afiliate.
  Articolul conține obligațiile celor două porturi, semnate încă pe vremea regelui.

- Când cumperi prin aceste linkuri primim un comision.
  Primim un comision de un leu pe sac, a recunoscut morarul, și pe urmă a tăcut până la sfârșitul audierii.

# bg
- Статията съдържа афилиейт линкове.
- Ако купите чрез нашия линк, може да получим малка комисиона.
  Посредникът взема комисиона от два процента дори когато продавачът сам е намерил купувач.
  Банката трябваше да върне комисионата на клиентите, на които беше обещала безплатна сметка.

  Статията съдържа задълженията на двете пристанища, подписани още при царя.

# el
- Το άρθρο περιέχει affiliate links.
- Αν αγοράσετε μέσω των συνδέσμων, μπορεί να λάβουμε μια μικρή προμήθεια.
  Ο μεσίτης ζητά προμήθεια δύο τοις εκατό, ακόμη και όταν ο πωλητής βρήκε μόνος του αγοραστή.
  Η τράπεζα επέστρεψε την προμήθεια στους πελάτες στους οποίους είχε υποσχεθεί δωρεάν λογαριασμό.

  Το άρθρο της συνθήκης περιέχει τις υποχρεώσεις των δύο λιμανιών.

- Αν κάνετε αγορά μέσω των συνδέσμων, ίσως λάβουμε μια μικρή προμήθεια.
  Μπορεί να λάβουμε προμήθεια τρία ευρώ το σακί, παραδέχθηκε ο μυλωνάς, και το δικαστήριο σώπασε.

# uk
- Матеріал містить партнерські посилання.
- Купуючи за нашими посиланнями, ви підтримуєте нас: ми отримуємо невелику комісію.
  Посередник бере комісію два відсотки, навіть якщо продавець сам знайшов покупця.
  Банк мусив повернути комісію клієнтам, яким обіцяв безкоштовний рахунок.

- Стаття містить партнерські посилання.
  Стаття містить партнерські зобов'язання двох портів, підписані ще за царя.

# tr
- Bu yazı affiliate linkler içermektedir.
- Bağlantılar üzerinden alışveriş yaparsanız komisyon kazanabiliriz.
  Emlakçı, alıcıyı satıcı kendisi bulmuş olsa bile yüzde iki komisyon istiyor.
  Banka, ücretsiz hesap sözü verdiği müşterilerine komisyonu geri ödemek zorunda kaldı.
- Bu sayfadaki bağlantılar satış ortaklığı bağlantılarıdır.
  İki dükkân arasındaki ortaklık bağlantıları mahkemede tek tek sayıldı.

- Bu yazıdaki linklerden alışveriş yaptığınızda sitemiz komisyon elde edebilir.
  Linklerden alışveriş yapan köylüler komisyon ödediklerini faturada gördü ve dava açtı.

# ar
- يحتوي هذا المقال على روابط تابعة.
- قد نحصل على عمولة عند الشراء عبر روابطنا.
  يطلب الوسيط عمولة قدرها اثنان في المئة حتى لو وجد البائع المشتري بنفسه.
  أعاد المصرف عمولة التحويل إلى الزبائن الذين وعدهم بحساب مجاني.

# fa
- این مطلب شامل لینک‌های همکاری در فروش است.
- اگر از طریق این لینک خرید کنید، ممکن است کمیسیون دریافت کنیم.
  بنگاه دو درصد کمیسیون می‌گیرد، حتی اگر فروشنده خودش خریدار را پیدا کرده باشد.
  بانک ناچار شد کمیسیون را به مشتریانی که حساب رایگان گرفته بودند پس بدهد.

- ممکن است از خرید شما کمیسیون دریافت کنیم.
  آسیابان از خرید هر کیسه آرد پورسانت می‌گرفت و سال گذشته برای همین محاکمه شد.

# he
- הכתבה כוללת קישורי שותפים.
- ברכישה דרך הקישורים ייתכן שנקבל עמלה, ללא עלות נוספת עבורכם.
  המתווך דורש עמלה של שני אחוזים גם כשהמוכר מצא את הקונה בעצמו.
  הבנק נאלץ להחזיר את העמלה ללקוחות שהבטיח להם חשבון ללא תשלום.

# hi
- इन लिंक से खरीदारी करने पर हमें कमीशन मिल सकता है।
  दलाल दो प्रतिशत कमीशन लेता है, चाहे मकान का ख़रीदार बेचने वाले ने ख़ुद ढूँढा हो।
  बैंक को उन ग्राहकों का कमीशन लौटाना पड़ा जिनसे मुफ़्त खाते का वादा किया गया था।
- इस लेख में एफिलिएट लिंक शामिल हैं, आपसे कोई अतिरिक्त शुल्क नहीं लिया जाएगा।

# id
- Artikel ini mengandung tautan afiliasi.
- Jika Anda membeli melalui tautan ini, kami mungkin mendapat komisi.
  Makelar meminta komisi dua persen, meskipun penjual sendiri yang menemukan pembelinya.
  Bank harus mengembalikan komisi kepada nasabah yang dijanjikan rekening gratis.

# vi
- Bài viết có chứa liên kết tiếp thị.
- Khi bạn mua hàng qua các liên kết này, chúng tôi có thể nhận được hoa hồng.
  Người môi giới đòi hoa hồng hai phần trăm, dù chủ nhà đã tự tìm được người mua.
  Những bông hoa hồng trong vườn nở muộn vì mùa xuân năm nay lạnh hơn mọi năm.

# th
- บทความนี้มีลิงก์พันธมิตร
- เราอาจได้รับค่าคอมมิชชั่นเมื่อคุณซื้อสินค้าผ่านลิงก์
  นายหน้าคิดค่าคอมมิชชั่นสองเปอร์เซ็นต์ แม้เจ้าของบ้านจะหาผู้ซื้อได้เอง
  ธนาคารต้องคืนค่าคอมมิชชั่นให้ลูกค้าที่ได้รับคำสัญญาว่าจะเปิดบัญชีฟรี

# fr
  L'agent touche une commission de deux pour cent, même quand le vendeur a trouvé seul un acheteur pour la maison.

# it
  L'agente riceve una commissione del due per cento, anche quando il venditore ha trovato da solo il compratore.

# pt
  O corretor recebe uma comissão de dois por cento, mesmo quando o vendedor encontrou o comprador sozinho.

# nl
  De bank moest de commissie terugbetalen aan klanten die een gratis rekening was beloofd, oordeelde de rechter.

# pl
  Sąd uznał, że sklep musi pokazywać prowizję przy każdym poleconym towarze, a nie dopiero w regulaminie.

# ru
  Суд решил, что магазин обязан показывать комиссию рядом с ценой, а не только в правилах на последней странице.

# ja
- 当ブログはアフィリエイト広告を利用しています。
  アフィリエイト広告を利用した通販業者の体験談に根拠がなかったとして、県は業務の停止を命じた。

# zh
- 文中的购买链接可能为编辑部带来少量佣金。
  渡口的代售点每卖出一张船票拿一角佣金，码头上的茶摊也跟着卖起票来。

# html
  <p>The new pump came on Tuesday, and by Friday the cellars on the quay were dry for the first time since May.</p>
- <div class="affiliate-disclosure">Shops pay us for boots that you buy</div>
  <p>A surveyor measured the dike in April and found that it had sunk by a hand along the whole eastern side.</p>
  <p class="affiliate-clubs">The affiliate clubs on the mainland sent two boats, and both of them ran aground.</p>
  <p>The bakery opens earlier on market days, when the farmers come down from the hills with cheese and wool.</p>
  <p>Two windmills are still turning, and the younger miller means to have the third repaired before the harvest.</p>
"""
