r"""Disclaimers: whose views these are, what the text is not (advice, an offer), what was forward-looking, who wrote or
translated it by machine, which stocks the author holds.

Why it goes: lawyers wrote it, for every article of the site alike, and it tells nothing about the subject.

What stays: a sentence of reporting about a disclaimer or with its words ("this does not constitute a breach"), a
practical warning of the author, and what somebody says or quotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.document import Finding, Line, Page
from cleaner.phrases import MENTION, Hit, Hits, weigh

PHRASES = {
    "en": """
        the views expressed * are those of
        the views expressed * are solely
        the views expressed * are not necessarily
        the views expressed * are their own
        the views expressed * do not necessarily
        the views and opinions expressed
        the opinions expressed * are those of
        the opinions expressed * are solely
        opinions expressed * do not necessarily
        opinions expressed * do not reflect
        views expressed * do not reflect
        opinions expressed by * contributors are their own
        views expressed by * authors of this
        do not necessarily reflect the views
        do not necessarily reflect the opinions
        do not necessarily reflect those of
        does not necessarily reflect the views
        not necessarily reflect the official
        this is an opinion piece. the views
        for informational purposes only
        for general informational purposes
        for informational and educational purposes
        for educational and informational purposes
        for informational or educational purposes
        for general information purposes
        for educational purposes only
        ~for information purposes only
        for general educational purposes
        ~intended for general information
        ~for informational purposes
        ~for educational purposes
        ~for information only
        does not constitute * advice
        do not constitute * advice
        does not constitute legal
        does not constitute, professional financial advice
        should not be construed as * advice
        not intended to be construed as
        should not be considered * advice
        should not be taken as * advice
        should not be relied upon as
        not be relied on for, tax
        is not a substitute for professional
        is not a substitute for * medical advice
        not intended to be a substitute for
        not intended as a substitute for
        not intended to replace the advice
        not intended to provide * advice
        not intended to diagnose, treat
        not intended to offer * advice
        used as a substitute for direct medical advice
        nor is it a substitute for
        does not provide medical advice, diagnosis
        does not provide * legal, tax
        does not provide tax or legal
        does not provide tax, legal
        does not provide legal, tax
        is not a law firm and does not provide
        we do not offer medical advice
        the information * is not legal advice
        this content is not legal advice
        is not intended as * advice
        is not medical advice
        is not financial advice
        always consult a qualified
        is meant for general information
        is of a general nature only
        not an offer to buy or sell
        does not constitute an offer
        do not constitute an offer
        neither constitutes an offer
        does not constitute an endorsement
        does not imply endorsement
        does not imply that * endorses
        ~always seek the advice of
        ~always consult your doctor
        ~seek the advice of your physician
        ~past performance is not
        past performance is not a guarantee of future
        past performance is not indicative of future
        past performance is no guarantee of future
        contains forward-looking statements
        contain forward-looking statements
        contain certain forward-looking statements
        ~forward-looking statements
        forward-looking statements * are based on
        forward-looking statements * involve * risks
        actual results may differ materially
        actual results could differ materially
        undertakes no obligation to update
        assumes no obligation to update
        private securities litigation reform act
        ^forward-looking statements$
        ^cautionary note regarding forward-
        ^safe harbor statement
        ^disclaimer$
        ^legal disclaimer$
        ^medical disclaimer$
        ^financial disclaimer$
        ~^disclaimer
        ~^legal disclaimer
        ~^medical disclaimer
        individual results may vary
        ^results may vary$
        this article was generated automatically
        this story was generated automatically
        this article was generated by
        this story was generated by
        this story was generated using
        this article was generated using
        this article was produced with * ai
        this story was produced with * ai
        this article was written with the help of ai
        this article was automatically
        this story was automatically
        this article was created using automation technology
        this article has been * machine translated
        this article was translated * by ai
        this translation was generated
        was machine translated
        generated with the help of ai and
        ~generated with the help of
        ~generated by ai
        this summary was generated by ai
        this summary was created by ai
        ~has no position in
        has no position in any of the stocks
        has positions in and recommends
        ~recommends * stocks mentioned
        has a disclosure policy
        no business relationship with any company whose stock
        i have no stock, option or similar derivative position
        i wrote this article myself, and it expresses my own opinions
        the author has no position in any
        the author has no position in the stocks
        the author does not own shares
        the author holds no positions
        the author has not received compensation
        the content of this site is
        the content on this site is
        the content of this website is
        the content of this blog is
        the content on this blog is
        the contents of this website are
        the content * published * is for
        the information provided on this website
        the information provided herein
        the information contained herein
        the information on this website
        the information contained on this
        information provided in this article is for
        assume no liability for any
        accept no liability for any
        ~no responsibility or liability
        accept no responsibility for anything
        cannot guarantee the accuracy or
    """,
    "zh": """
        ~免责声明
        ~免責聲明
        ^免责声明$
        ^免責聲明$
        ^免责声明：
        ^免責聲明：
        不代表本站观点
        不代表本网站
        不代表本平台
        不代表本报
        不代表本網站
        不代表本台立場
        不代表本站立場
        仅代表作者本人
        仅代表作者个人
        仅为作者个人观点
        僅代表作者
        不构成 * 投资建议
        不构成任何投资
        不構成 * 投資建議
        不構成任何投資
        仅供参考，不
        僅供參考，不
        据此操作，风险自担
        风险自负
        本文由ai
        本文由人工智能
        由机器翻译
        由機器翻譯
        投资有风险
    """,
    "de": """
        ^haftungsausschluss$
        ~^haftungsausschluss
        ~^haftungshinweis
        ~^haftung
        übernehmen wir keine haftung
        keine haftung für die inhalte externer links
        keine gewähr für die richtigkeit
        keine garantie für die richtigkeit
        geben * nicht * meinung der redaktion wieder
        gibt * nicht * meinung der redaktion wieder
        spiegelt nicht * meinung der redaktion
        spiegeln nicht * meinung der redaktion
        geben ausschließlich die meinung
        ersetzt * ärztliche beratung
        ersetzt keine * beratung
        ersetzen keine * beratung
        ersetzt nicht den besuch beim arzt
        stellt keine anlageberatung dar
        stellen keine anlageberatung dar
        keine anlageberatung
        keine rechtsberatung
        dient ausschließlich der information
        dienen ausschließlich der information
        enthält zukunftsgerichtete aussagen
        enthält * in die zukunft gerichtete aussagen
        ~zukunftsgerichtete aussagen
        dieser text wurde automatisch
        dieser artikel wurde automatisch
        dieser text wurde mit hilfe * ki
        wurde maschinell übersetzt
        wurde mithilfe künstlicher intelligenz
        wurde mit hilfe künstlicher intelligenz
    """,
    "fr": """
        ~^avertissement
        ~clause de non-responsabilité
        les opinions exprimées * sont celles de
        les opinions exprimées * n'engagent que
        les propos tenus * n'engagent que
        n'engagent que leurs auteurs
        n'engage que son auteur
        ne reflètent pas nécessairement
        ne constitue pas un conseil en
        ne constituent pas un conseil en
        ne constitue en aucun cas un conseil
        ne constituent en aucun cas
        ne remplace pas un avis médical
        ne se substitue pas à un avis médical
        ne saurait se substituer à
        à titre informatif uniquement
        sont fournies à titre indicatif
        est fourni à titre indicatif
        ~à titre informatif
        contient des déclarations prospectives
        ~déclarations prospectives
        cet article a été généré automatiquement
        cet article a été traduit automatiquement
        a été rédigé à l'aide de l'intelligence artificielle
    """,
    "es": """
        ~^aviso legal
        ~descargo de responsabilidad
        las opiniones expresadas * son
        las opiniones expresadas * no reflejan
        las opiniones vertidas
        opiniones * responsabilidad exclusiva de
        no refleja necesariamente
        no reflejan necesariamente
        no constituye * asesoramiento
        no constituyen * asesoramiento
        no constituye una recomendación de inversión
        no constituye una oferta
        no sustituye * médico
        no sustituye la consulta
        únicamente con fines informativos
        con fines meramente informativos
        ~con fines informativos
        contiene declaraciones prospectivas
        contiene manifestaciones de futuro
        ~declaraciones prospectivas
        los resultados reales pueden diferir
        este artículo ha sido generado automáticamente
        este texto ha sido generado automáticamente
        este texto ha sido traducido automáticamente
        traducido con ayuda de inteligencia artificial
        los comentarios son responsabilidad de quienes
    """,
    "it": """
        ~^avvertenza
        ~^avvertenze
        ~esclusione di responsabilità
        le opinioni espresse * sono
        le opinioni espresse * non riflettono
        non rispecchia necessariamente
        non rispecchiano necessariamente
        non riflettono necessariamente
        non costituisce * consulenza
        non costituiscono * consulenza
        non costituisce sollecitazione
        non sostituisce il parere
        non sostituiscono il parere
        a scopo puramente informativo
        a scopo esclusivamente informativo
        ~a scopo informativo
        contiene dichiarazioni previsionali
        questo articolo è stato generato automaticamente
        questo testo è stato tradotto automaticamente
        non rappresenta una testata giornalistica
    """,
    "pt": """
        ~^aviso legal
        ~isenção de responsabilidade
        as opiniões expressas * são
        as opiniões expressas * não refletem
        não reflete necessariamente
        não refletem necessariamente
        não representa necessariamente
        não representam necessariamente
        não constitui * aconselhamento
        não constitui recomendação de investimento
        não constitui uma recomendação
        não substitui * médic-
        apenas para fins informativos
        apenas a título informativo
        ~fins informativos
        contém declarações prospectivas
        contém declarações prospetivas
        este texto foi gerado automaticamente
        este artigo foi gerado automaticamente
        traduzido automaticamente
        é de responsabilidade * do autor
    """,
    "nl": """
        ~^disclaimer
        geven niet noodzakelijk
        niet noodzakelijk * mening van de redactie
        weerspiegelen niet noodzakelijk
        vormt geen beleggingsadvies
        is geen beleggingsadvies
        geen medisch advies
        vervangt geen advies van
        uitsluitend bedoeld ter informatie
        uitsluitend voor informatieve doeleinden
        ~ter informatie
        bevat toekomstgerichte verklaringen
        dit artikel is automatisch gegenereerd
        dit bericht is automatisch gegenereerd
        dit artikel is automatisch vertaald
        aan deze informatie kunnen geen rechten
        kunnen geen rechten worden ontleend
    """,
    "pl": """
        ~^zastrzeżenie
        ~^nota prawna
        wyrażone * są opiniami autora
        nie musi odzwierciedlać
        nie muszą odzwierciedlać
        nie odzwierciedla stanowiska redakcji
        nie odzwierciedlają stanowiska redakcji
        nie stanowi porady
        nie stanowi rekomendacji inwestycyjnej
        nie stanowią rekomendacji
        nie zastępuje porady lekar-
        nie zastąpi porady lekar-
        ma charakter wyłącznie informacyjny
        mają charakter wyłącznie informacyjny
        ~charakter informacyjny
        zawiera stwierdzenia dotyczące przyszłości
        artykuł został wygenerowany automatycznie
        tekst został przetłumaczony automatycznie
        tekst został wygenerowany
    """,
    "ru": """
        мнение редакции может не совпадать
        мнение автора может не совпадать
        может не совпадать с мнением
        могут не совпадать с мнением
        не является индивидуальной инвестиционной
        не является инвестиционной рекомендацией
        не является публичной офертой
        не заменяет консультац-
        имеются противопоказания
        носит информационный характер
        носит исключительно информационный
        ~в ознакомительных целях
        ~отказ от ответственности
        содержит прогнозные заявления
        содержит заявления прогнозного
        текст переведен автоматически
        этот текст создан автоматически
        редакция не несет ответственности
        редакция не несёт ответственности
    """,
    "sv": """
        ~^ansvarsfriskrivning
        ~^friskrivning
        åsikterna som uttrycks
        åsikter som framförs * är * egna
        är skribentens egna
        är skribenternas egna
        utgör inte * rådgivning
        utgör inte investeringsråd
        ersätter inte * vård
        ersätter inte medicinsk
        endast i informationssyfte
        ~i informationssyfte
        innehåller framåtblickande uttalanden
        innehåller framtidsinriktade uttalanden
        artikeln är automatiskt genererad
        texten är automatiskt genererad
        texten är skapad av en robot
        texten är maskinöversatt
        historisk avkastning är ingen garanti
    """,
    "ja": """
        ~^免責事項
        ^免責事項$
        筆者個人の見解
        著者個人の見解
        執筆者個人の見解
        個人の見解であり
        投資を勧誘するもの
        投資勧誘を目的
        投資助言を目的
        医学的な助言に代わるもの
        医師の診断に代わる
        情報提供のみを目的
        情報提供を目的としたもの
        将来の見通しに関する記述
        情報は発表日現在のもの
        情報は発表時点のもの
        予告なく変更される場合があり
        予告なく変更することがあり
        自動生成されたもの
        自動生成された記事
        機械翻訳によ
        aiによって生成
        一切の責任を負いません
        一切責任を負いません
    """,
}

_OPENING_WORDS = 14
"""In how many words from the head of a line the formula has to come, when the line is a long paragraph of its kind."""

_SPOKEN = re.compile(
    r"\b(?:said|says|told|asked|stressed|noted|warn(?:s|ed)|announced|wrote|writes|argued|argues|explained|ruled"
    r"|according to|sagte|dijo|disse|zei|сказал|sade)\b",
    re.I,
)
"""Words of reporting: somebody speaks about the disclaimer or in its words."""

_SELF = re.compile(
    r"\b(?:this|our|we|herein|the information|the contents?|the views|the (?:views and )?opinions|opinions expressed"
    r"|i|my|the author|the materials?|no content|diese[rsm]?|wir|cet|cette|ces|est[ea]s?|quest[oa]|deze|dit|wij"
    r"|niniejszy|ten|denna|vi)\b"
    r"|本|данн|материал|статья|текст|информаци|当|は",
    re.I,
)
"""The text speaks of itself."""

_HEADINGS = 1
"""How many lines of a paragraph go with a heading "Disclaimer" above it: the next one."""

_LABEL = re.compile(
    r"^[\W_]{0,4}(?:legal |medical |financial )?"
    r"(?:disclaimer|haftungsausschluss|免责声明|免責聲明|免責事項)s?[\s:.*]{0,4}$",
    re.I,
)


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Lines that say the formulas, long paragraphs where they say them first, headings where one follows."""
    for line, said in hits:
        yield Finding(line, *_opinion(page, line, said))


def _opinion(page: Page, line: Line, said: Sequence[Hit]) -> tuple[float, str]:
    """Score and reason of one line."""
    score, because = weigh(line, said)
    strong = {hit.phrase.text: hit for hit in said if not hit.phrase.hint}
    if len(line.text) <= 40 and _LABEL.match(line.text):
        below = line.index >= page.last - _HEADINGS
        return (0.8 if below else MENTION), because if below else f"{because}, with more text below"
    if not strong or "quotation" in because:
        return min(score, MENTION) if line.words > 4 else score, because
    head = line.view[: min(hit.start for hit in strong.values())]
    early = head.count(" ") <= _OPENING_WORDS and len(head) <= 140
    if _SPOKEN.search(line.view) and (line.words > 8 or len(strong) < 2):
        return MENTION, f"{because}, in a sentence of reporting"
    if line.words <= 12 or not line.prose:
        return score, because
    own = _SELF.search(line.view[:200]) is not None or head.startswith(("disclaimer", "note:", "免"))
    points = len(strong) + (0.5 if len(said) > len(strong) else 0)
    if early and own:
        return (0.92 if points >= 1.5 or line.words <= 45 else 0.8), because
    if points >= 2 and line.words <= 70 * points:
        return 0.8, because
    return min(score, 0.75 if own else 0.6), because


EXAMPLES = """
# en
  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
- The views expressed in this article are those of the author and do not necessarily reflect those of the paper.

  The town council voted on Monday to rebuild the old mill bridge before the winter, at a cost of four million.
- Disclaimer
- This article is for informational purposes only and does not constitute legal advice.

  The mill company said on Monday that it would rebuild its old bridge before the winter, at a cost of four million.
- This press release contains forward-looking statements. Actual results may differ materially from those described.

  Bread shares rose on Monday after the council said that it would rebuild the bridge that leads to the old mill.
- The author has no position in any of the stocks mentioned.
- This story was generated automatically from data of the exchange.
- Past performance is not a guarantee of future results.

  The committee found on Monday that a late answer does not constitute legal grounds to close a school for good.
  Her lawyer said the column was for informational purposes only, but the judge pointed to the price list beneath it.
  Nobody reads the disclaimer at the end of a fund prospectus, although it is the only part that the lawyers agree on.
  The paper printed that "the views expressed are those of the author", and then dismissed the author two days later.
  Disclaimer: I have eaten at this inn since I was nine, and the cook is the only person who ever beat me at chess.

# zh
  工人周一开始重建老磨坊旁边的石桥，工程预计在冬天到来之前完成，总费用约四百万元。
- 本文仅代表作者本人观点，不代表本网站立场。
- 以上内容仅供参考，不构成任何投资建议。

  工人週一開始重建老磨坊旁邊的石橋，工程預計在冬天到來之前完成，總費用約四百萬元。
- 以上言論不代表本台立場

  法官说，合同末尾的免责声明写得太小，老人根本看不清，因此保险公司仍然要赔偿全部损失。

# de
  Der Stadtrat hat am Montag beschlossen, die alte Brücke an der Mühle noch vor dem Winter neu zu bauen.
- Dieser Beitrag stellt keine Anlageberatung dar.
- Für die Inhalte externer Links übernehmen wir keine Haftung.

  Der Müller verlangt einen Haftungsausschluss im Vertrag, weil die Brücke schon beim letzten Hochwasser gewackelt hat.

# fr
  Le conseil municipal a décidé lundi de reconstruire avant l'hiver le vieux pont près du moulin.
- Les opinions exprimées dans cette tribune n'engagent que leurs auteurs.

  Le maire a lancé lundi un avertissement aux promeneurs, car le vieux pont ne supporte plus le poids d'une vache.

# es
  El ayuntamiento decidió el lunes reconstruir antes del invierno el viejo puente que está junto al molino.
- Este artículo no constituye una recomendación de inversión.

  El alcalde repartió un folleto con fines informativos, pero nadie en el pueblo quiso leerlo antes de la feria.

# it
  Il consiglio comunale ha deciso lunedì di ricostruire prima dell'inverno il vecchio ponte vicino al mulino.
- Le informazioni di questo articolo non sostituiscono il parere del medico.

  Il sindaco ha appeso un cartello a scopo informativo, ma le capre del mugnaio lo hanno mangiato prima di sera.

# pt
  A câmara decidiu na segunda-feira reconstruir antes do inverno a velha ponte que fica ao lado do moinho.
- Este texto não reflete necessariamente a opinião do jornal.

  O presidente distribuiu um folheto com fins informativos, mas as cabras do moleiro comeram tudo antes da noite.

# nl
  De gemeenteraad besloot maandag de oude brug bij de molen nog voor de winter opnieuw te bouwen.
- Dit artikel is automatisch gegenereerd.

  De wethouder legde het plan ter informatie op tafel, maar de geiten van de molenaar aten het voor de avond op.

# pl
  Rada miasta postanowiła w poniedziałek odbudować przed zimą stary most obok młyna za cztery miliony.
- Artykuł ma charakter wyłącznie informacyjny i nie stanowi porady prawnej.

  Tablica przy moście miała charakter informacyjny, ale kozy młynarza zjadły ją jeszcze przed wieczorem w niedzielę.

# ru
  Городской совет решил в понедельник восстановить до зимы старый мост у мельницы, работы начнутся в июне.
- Мнение редакции может не совпадать с мнением автора.

  Отказ от ответственности в договоре суд признал недействительным, и мельнику пришлось платить за весь ремонт моста.

# sv
  Kommunen beslutade i måndags att bygga om den gamla bron vid kvarnen före vintern för fyra miljoner kronor.
- Texten är automatiskt genererad.

  Kommunen satte upp en tavla i informationssyfte, men mjölnarens getter åt upp den före kvällen i söndags.

# ja
  市議会は月曜日、水車小屋のそばにある古い橋を冬までに架け替えることを決めました。工事は六月に始まります。
- 本記事は筆者個人の見解であり、投資を勧誘するものではありません。

  契約書の免責事項は小さな字で書かれていて、老人には読めなかったと裁判所は判断し、会社に支払いを命じました。
"""
