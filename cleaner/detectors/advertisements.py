"""Advertisement labels: the words that mark an ad, the gap it leaves in the text, and the questions asked about it.

Why it goes: the ad itself is not in the text any more; its label cuts sentences and paragraphs in two.

What stays: articles about advertising and sponsors, a heading such as "Advertising", and sentences that name the
sponsor of a study or a club.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.document import Finding, Page
from cleaner.phrases import Hits, weigh

PHRASES = {
    "en": """
        ^advertisement$
        ^advertisements$
        ^advertisement advertisement$
        ^advertisementadvertisement
        ^advertisement - story continues below
        ^advertisement - article continues below
        ^advertisement - continue reading below
        ^advertisement - scroll to continue
        ^advertisement:
        ^advertisement.
        ^advertisement feature$
        ^advertisement from
        ^advertiser content
        ^advertise with us$
        ^advertise here$
        ^skip advertisement$
        ^skip ad$
        ^skip ads$
        ^close ad$
        ^hide ad$
        ^remove ads$
        ^report ad$
        ^report this ad$
        ^ad$
        ^ad feedback$
        ^ad choices$
        ^adchoices$
        ^ads by
        ^about this ad$
        ^about ads$
        ^why this ad
        ^sponsored$
        ^sponsored ad$
        ^sponsored ads$
        ^sponsored post$
        ^sponsored content$
        ^sponsored links$
        ^sponsored link$
        ^sponsored message$
        ^sponsored stories$
        ^sponsor message$
        ^sponsor$
        this content is provided by our sponsor
        ^sponsored content by
        ^sponsored by$
        ^paid content$
        ^paid content by
        ^paid post$
        ^paid partner content$
        ^paid partnership$
        ^paid for by$
        ^partner content$
        ^promoted$
        ^promoted content$
        ^promoted by$
        ^message from our sponsor-
        ^a message from our sponsor-
        ^a word from our sponsor-
        ^content continues below
        ^article continues below
        ^story continues below
        ^story continues after
        ^article continues after
        ^continues below advertisement
        ^continue reading below$
        ^text continues after
        story continues below advertisement
        story continues below this ad
        article continues below advertisement
        article continues below this ad
        article continues after this ad
        article continues after ad
        article continues after advertisement
        story continues after ad
        ^scroll to continue
        scroll down to continue reading
        scroll to continue reading
        ^scroll for more$
        ^scroll for article$
        how relevant is this ad to you
        did you encounter any technical issues
        video player was slow to load
        ad never loaded
        ad prevented
        ad was repetitive to ads
        ^thank you for your feedback on this ad
        your effort and contribution in providing this feedback
        this ad will end in
        ad will close in
        this advertisement has not loaded yet
        advertisement has not loaded yet
        ^continue to site$
        ^continue to the site$
        ^loading ad$
        ^reviews and ads$
        please disable your ad blocker
        please turn off your ad blocker
        disable your adblocker
        you are using an ad blocker
        you're using an ad blocker
        it looks like you are using an ad
        it looks like you're using an ad
        ^go ad free
        ^go ad-free
        tired of * ads?
        events with links have purchased sponsorships
        advertisements in this newsletter
        this article contains sponsored content
        this post contains sponsored content
        advertising on our site helps support
    """,
    "de": """
        ^anzeige$
        ^anzeigen$
        ^anzeige:
        ^advertorial$
        ^werbung$
        ^sponsored$
        ^gesponsert$
        ^gesponserter inhalt
        ^gesponserter beitrag
        ^bezahlter inhalt$
        ^bezahlte anzeige$
        ^bezahlte partnerschaft$
        ^anzeige schließen$
        ^anzeige überspringen
        ^werbung überspringen
        ^weiter nach der anzeige
        ^weiter nach der werbung
        artikel geht nach der anzeige weiter
        nach der anzeige geht es weiter
        nach dieser anzeige weiterlesen
        lesen sie nach der anzeige weiter
        hier wird werbung angezeigt
        ^scrollen um weiterzulesen
        bitte deaktivieren sie ihren adblocker
        bitte schalten sie ihren adblocker
    """,
    "fr": """
        ^publicité$
        ^publicités$
        ^annonce$
        ^annonce publicitaire$
        ^contenu sponsorisé
        ^contenu commandité
        ^contenu partenaire$
        ^sponsorisé$
        ^article sponsorisé$
        ^publicité, continuez
        ^publicité - continuez
        ^la suite après la publicité
        ^la suite après cette publicité
        ^l'article continue après
        ^lire la suite après la publicité
        ^la suite sous la publicité
        ^passer la publicité
        ^fermer la publicité
        merci de désactiver votre bloqueur
    """,
    "es": """
        ^publicidad$
        ^anuncio$
        ^anuncios$
        ^contenido patrocinado
        ^contenido publicitario$
        ^patrocinado$
        ^patrocinado por$
        ^saltar anuncio$
        ^saltar publicidad
        ^cerrar publicidad
        ^continúa después de la publicidad
        ^la noticia continúa después
        ^sigue leyendo después de
        ^el artículo continúa después
        la nota continúa después de la publicidad
        desactiva tu bloqueador
        desactive su bloqueador
    """,
    "it": """
        ^pubblicità$
        ^annuncio pubblicitario$
        ^annuncio sponsorizzato$
        ^contenuto sponsorizzato
        ^contenuto promozionale$
        ^sponsorizzato$
        ^sponsorizzato da$
        ^messaggio pubblicitario$
        ^messaggio promozionale$
        ^continua dopo la pubblicità
        ^continua a leggere dopo la pubblicità
        ^l'articolo continua dopo
        ^l'articolo prosegue dopo
        ^salta annuncio$
        disattiva l'ad blocker
        disattiva il tuo adblock
    """,
    "pt": """
        ^publicidade$
        ^propaganda$
        ^anúncio$
        ^anúncios$
        ^conteúdo patrocinado
        ^patrocinado$
        ^conteúdo de marca$
        ^continua após a publicidade
        ^continua depois da publicidade
        ^continue lendo após
        ^o artigo continua após
        ^a notícia continua após
        ^pular anúncio$
        ^fechar anúncio$
        desative seu bloqueador
        desative o seu bloqueador
    """,
    "nl": """
        ^advertentie$
        ^advertenties$
        ^reclame$
        ^gesponsord$
        ^gesponsorde content
        ^gesponsorde inhoud
        ^gesponsord bericht$
        ^betaalde inhoud$
        ^tekst gaat verder onder
        ^artikel gaat verder onder
        ^het artikel gaat verder onder
        ^lees verder onder de advertentie
        ^lees verder na de advertentie
        ^tekst loopt door onder
        ^verder lezen na de advertentie
        ^advertentie sluiten$
        ^advertentie overslaan$
        schakel je adblocker uit
        schakel uw adblocker uit
    """,
    "pl": """
        ^reklama$
        ^reklamy$
        ^koniec reklamy$
        ^artykuł sponsorowany$
        ^materiał sponsorowany$
        ^materiał promocyjny$
        ^materiał partnera$
        ^treść sponsorowana$
        ^post sponsorowany$
        ^dalsza część artykułu pod
        ^dalszy ciąg artykułu pod
        ^ciąg dalszy pod reklamą
        ^ciąg dalszy artykułu pod
        ^tekst kontynuowany jest pod
        ^pomiń reklamę$
        ^zamknij reklamę$
        wyłącz adblocka
        wyłącz blokowanie reklam
    """,
    "ru": """
        ^реклама$
        ^реклама на сайте$
        ^на правах рекламы$
        ^рекламное объявление$
        ^партнерский материал$
        ^партнёрский материал$
        ^спонсорский материал$
        ^продолжение после рекламы
        ^продолжение статьи после
        ^продолжение под рекламой
        ^пропустить рекламу$
        ^закрыть рекламу$
        ^скрыть рекламу$
        ^разместить рекламу$
        отключите блокировщик рекламы
    """,
    "sv": """
        ^annons$
        ^annonser$
        ^annons:
        ^annons annons$
        ^sponsrat$
        ^sponsrat innehåll
        ^sponsrad artikel$
        ^betalt innehåll$
        ^annonssamarbete$
        ^i betalt samarbete med
        ^artikeln fortsätter efter
        ^artikeln fortsätter under
        ^texten fortsätter under annonsen
        ^texten fortsätter efter annonsen
        ^fortsätt läsa efter annonsen
        ^stäng annons$
        ^hoppa över annons$
        stäng av din annonsblockerare
        stäng av din adblocker
    """,
    "ja": """
        ^広告$
        ^スポンサーリンク$
        ^スポンサードリンク$
        ^スポンサー広告$
        ^スポンサーコンテンツ$
        ^広告を閉じる$
        ^広告をスキップ$
        ^広告の後にも続きます
        ^広告のあとに続きます
        ^記事は広告の後に続きます
        ^提供$
        広告ブロックを無効
        広告ブロッカーを無効
    """,
    "zh": """
        ^广告$
        ^廣告$
        ^赞助内容$
        ^贊助內容$
        ^赞助商链接$
        ^推广$
        ^赞助$
        ^广告 请继续往下阅读
        ^廣告 請繼續往下閱讀
        请继续往下阅读
        請繼續往下閱讀
        ^文章未完，请看广告
        ^跳过广告$
        ^略過廣告$
        ^跳過廣告$
        ^关闭广告$
        ^關閉廣告$
        请关闭广告拦截
        請關閉廣告攔截
        ^(广告)$
    """,
}

LABEL_WORDS = 12
"""A label that runs on ("Advertisement: ...", "Ads by ...") is a line of a few words, never a paragraph."""

MENTION = 0.3
"""An anchored label at the head of a long sentence is a sentence."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Every line that says one of the phrases; one that only begins with a label must be short."""
    for line, said in hits:
        score, because = weigh(line, said)
        label = all(hit.phrase.starts and not hit.phrase.ends for hit in said)
        if label and line.words > LABEL_WORDS:
            score = MENTION
        if line.marker == "#" and line.words <= 1:
            score = MENTION
        yield Finding(line, score, because)


EXAMPLES = """
# en
  The ferry between the islands will run every hour again from Monday, the company said in a statement on its site.
- Advertisement
  Passengers had complained about long queues since the smaller boat was put into service at the end of March.
- Advertisement - story continues below
- Sponsored
- Sponsored content by Northern Lamps
- Scroll to continue
- Article continues after this ad
- Ad Feedback
- It looks like you're using an ad blocker.

  The advertisement shows a boy on a bicycle, and the council received eleven complaints about it within two days.
  Sponsored by a maker of skis, the club has won the cup four times and hopes to play in the first league next year.
  "Advertisement" was the only word on the page that readers could not overlook, the study of layouts concluded.
  She scrolled to the end of the report, where the article continues after the ad for the bank that paid for it all.

# de
- Anzeige
- Lesen Sie nach der Anzeige weiter
- Gesponserter Inhalt
  Die Polizei nahm die Anzeige auf und leitete sie noch am selben Abend an die Staatsanwaltschaft in Kassel weiter.

# fr
- Publicité
- La suite après la publicité
- Contenu sponsorisé
  La publicité pour les jeux d'argent sera interdite dans les transports en commun à partir du mois de septembre.

# es
- Publicidad
- Continúa después de la publicidad
  La publicidad institucional creció un diez por ciento, según el informe que el Gobierno envió al Parlamento.

# it
- Pubblicità
- L'articolo continua dopo la pubblicità
  La pubblicità del gioco d'azzardo è vietata dal 2018, ma le squadre hanno trovato altri modi per mostrarla.

# pt
- Publicidade
- Continua após a publicidade
  A publicidade infantil volta a ser discutida na câmara, que deve votar o projeto antes do fim do semestre.

# nl
- Advertentie
- Tekst gaat verder onder de advertentie
  Via een advertentie in de plaatselijke krant vond het museum de dochter van de schilder terug in Groningen.

# pl
- Reklama
- Dalsza część artykułu pod materiałem wideo
- Materiał sponsorowany
  Reklama leków będzie musiała zawierać nowe ostrzeżenie, zapowiedział we wtorek minister zdrowia w Warszawie.

# ru
- Реклама
- На правах рекламы
- Продолжение после рекламы
  Реклама кредитов должна содержать полную стоимость займа, напомнили в ведомстве участникам рынка.

# sv
- Annons
- Artikeln fortsätter efter annonsen
  Genom en annons i lokaltidningen fick föreningen kontakt med mannen som byggde båten för sextio år sedan.

# ja
- 広告
- スポンサーリンク
  県は広告の費用を公表し、昨年より三割多い予算を観光の宣伝に使ったことを認めた。

# zh
- 广告
- 赞助内容
- 廣告
  这家公司去年的广告收入下降了一成，董事会决定关闭两个亏损的频道。
  市府表示，公車上的廣告必須在三個月內全部更換，違規者將受罰。
"""
