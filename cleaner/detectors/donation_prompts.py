"""Donation prompts: a site asks its readers for money, from "Donate today" to "Buy me a coffee".

Why it goes: it is the publisher speaking of itself, in a box or under the text, and the same under every article.

What stays: articles about donors, charities and campaigns, and a report that tells where help for others is collected.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.detectors._prompts import prompts
from cleaner.document import Finding, Page
from cleaner.phrases import Hits

PHRASES = {
    "en": """
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
        your support helps us
        your support enables
        your support allows us
        your donation helps
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
    """,
    "de": """
        unterstützen sie unseren journalismus
        unterstützen sie unabhängigen journalismus
        unterstütze unabhängigen journalismus
        unterstützen sie unsere arbeit
        unterstütze unsere arbeit
        ^unterstützen sie uns
        ^unterstütze uns
        ^unterstützt uns$
        ^jetzt spenden
        ^jetzt unterstützen
        ^spenden$
        ^spenden sie jetzt
        ^spende jetzt
        ^ich möchte spenden
        ^jetzt fördermitglied werden
        ^mitglied werden$
        mit ihrer spende * sie
        mit deiner spende
        ihre spende hilft uns
        deine spende hilft
        spendiere uns einen kaffee
        dank der unterstützung unserer leser-
        wir sind auf spenden angewiesen
        wir finanzieren uns * spenden
        spenden sind steuerlich absetzbar
        ~spende
        ~spenden
    """,
    "fr": """
        soutenez un journalisme indépendant
        soutenez le journalisme
        soutenez notre journalisme
        soutenez notre travail
        soutenez notre rédaction
        soutenez-nous
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
    """,
    "es": """
        apoya el periodismo independiente
        apoya nuestro periodismo
        apoya nuestro trabajo
        apóyanos
        ayúdanos a seguir
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
    """,
    "pl": """
        wesprzyj niezależne dziennikarstwo
        wesprzyj naszą pracę
        wesprzyj naszą redakcję
        ^wesprzyj nas
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
    """,
    "ja": """
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
    """,
    "zh": """
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
    """,
}


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Every line that says one of the phrases, weighed by how much of the line they are."""
    yield from prompts(page, hits)


EXAMPLES = """
# en
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
- Unterstützen Sie unabhängigen Journalismus
- Jetzt spenden
- Wir sind auf Spenden angewiesen.
  Die Spenden für die Opfer des Erdbebens reichen aus, um in den Bergen dreißig neue Häuser zu bauen.

# fr
- Soutenez un journalisme indépendant
- Faire un don
- Grâce à vos dons, nous restons libres.
  Le don d'organes reste rare dans la région, où l'hôpital n'a pratiqué que douze greffes depuis janvier.

# es
- Apoya el periodismo independiente
- Haz una donación
  La donación de sangre cayó en agosto, y el hospital pide a los vecinos que acudan antes del fin de semana.

# it
- Sostieni il giornalismo indipendente
- Fai una donazione
  La donazione della famiglia permetterà al museo di restaurare i due affreschi danneggiati dall'alluvione.

# pt
- Apoie o jornalismo independente
- Faça uma doação
  A doação de leite humano aumentou no estado, mas os bancos ainda atendem só metade dos bebês internados.

# nl
- Steun onafhankelijke journalistiek
- Doneer nu
  De donatie van de ondernemer kwam net op tijd, want het zwembad zou in de herfst zijn deuren sluiten.

# pl
- Wesprzyj niezależne dziennikarstwo
- Postaw nam kawę
  Darowizna przekazana uczelni pozwoli zbudować laboratorium, w którym będzie pracować stu badaczy.

# ru
- Поддержите независимую журналистику
- Сделать пожертвование
  Пожертвования на ремонт храма собирали всем городом, и уже к весне удалось починить крышу и купол.

# sv
- Stöd vår journalistik
- Ge en gåva
  Museet har fått en gåva av familjen, som vill att de tre tavlorna ska visas i staden där de målades.

# ja
- ご支援をお願いします
- 寄付する
  集まった寄付は三千万円を超え、町は壊れた橋の修理を来月から始めることにした。

# zh
- 支持独立媒体
- 立即捐款
- 您的支持是我們前進的動力。
  校友捐款一千万元，学校将用这笔钱修建新的图书馆，预计后年完工。
  慈善晚會共募得善款兩百萬元，全數用於興建偏鄉的醫療站。
"""
