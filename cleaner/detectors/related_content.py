"""Related content: "Related articles", "Read next", "More on this" and the teasers that hang on them.

A stub is a line of its own that announces other articles. Behind the last paragraph it takes everything with it that
looks like a teaser; in the middle of an article only the headlines that follow it directly, up to where prose resumes.
A single line "Read more: Another headline" goes alone.

Why it goes: the headlines of other articles poison search, training and topic models: the document then seems to deal
with whatever the site published that day.

What stays: "see also" sections of reference works, sentences that send the reader to a report or a chapter, headings
that merely begin with the same words, and the prose behind a stub.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleaner.document import Finding, Line, Page
from cleaner.phrases import MENTION, Hit, Hits, bare

PHRASES = {
    "en": """
        ~^related$
        ^related content$
        ^related articles$
        ^related article$
        ^related stories$
        ^related story$
        ^related posts$
        ^related post$
        ^related news$
        ^related reading$
        ^related reads$
        ^related coverage$
        ~^related topics$
        ~^related links$
        ^related blogs$
        ^related blog posts$
        ^related pages$
        ^related videos$
        ^related insights$
        ^related articles * interest you$
        ^more related * articles$
        ^more related * stories$
        ^explore more related content$
        ^other related articles$
        ^read next$
        ^read more articles$
        ^read more news$
        ^read more stories$
        ^what to read next$
        ~^up next$
        ~^next up$
        ~^further reading$
        ~^recommended reading$
        ~^recommended$
        ^recommended for you$
        ^recommended articles$
        ^recommended content$
        ^recommended stories$
        ~^our recommendations$
        ^editor's picks$
        ^editors' picks$
        ~^editor's choice$
        ~^our picks$
        ^you might also like$
        ^you may also like$
        ^you might like$
        ^you may like$
        ^you might also enjoy$
        ^you may also enjoy$
        ^you might also be interested in
        ^you may also be interested in
        ^you might be interested in$
        ^people also read$
        ^readers also liked$
        ^others also read$
        ^also of interest$
        ~^of interest$
        ^more stories$
        ^more articles$
        ~^more news$
        ^more like this$
        ~^more to read$
        ^more to explore$
        ^more to love$
        ^more from us$
        ^more from this author$
        ^more from the author$
        ^more by this author$
        ^more on this$
        ^more on this story$
        ^more on this topic$
        ^see more articles$
        ^see more stories$
        ~^latest stories$
        ~^latest articles$
        ~^latest posts$
        ~^latest news$
        ~^latest reviews$
        ~^recent posts$
        ~^recent articles$
        ^recent stories$
        ^recent blogs$
        ~^recent news$
        ~^top stories$
        ~^top news$
        ~^trending$
        ~^trending now$
        ^trending stories$
        ^trending news$
        ~^trending topics$
        ^trending articles$
        ^most read$
        ~^most popular$
        ~^most viewed$
        ^most shared$
        ^most watched$
        ^popular posts$
        ^popular articles$
        ^popular stories$
        ^popular now$
        ~^popular topics$
        ~^featured articles$
        ~^featured stories$
        ~^featured posts$
        ^don't miss$
        ^in case you missed it$
        ^from our partners$
        ^from around the web$
        ^around the web$
        ^from the web$
        ^promoted stories$
        ^you may have missed$
        ^also read$
        ^also see$
        ^read also$
        ~^read more:
        ~^read more on:
        ~^read more about
        ~^read more »
        ~^also read:
        ~^read also:
        ~^also see:
        ~^see also:
        ~^read next:
        ~^up next:
        ~^next:
        ~^related:
        ~^related article:
        ~^related story:
        ~^related stories:
        ~^related reading:
        ~^related post:
        ~^related content:
        ~^don't miss:
        ~^must read:
        ~^must-read:
        ~^further reading:
        ~^recommended:
        ~^recommended reading:
        ~^recommended article:
        ~^you may also like:
        ~^you might also like:
        ~^you may also be interested:
        ~^you might be interested in:
        ~^keep reading:
        ~^read the full story:
        ~^read our full
        ~^read our review
        ~^read our guide
        ~^more on
        ~^other stories
        ~^other articles
        ~^latest in
        ~^latest from
        ~^popular in
        ~^click here to read
        ~^for more on this
        ~^more on this:
        ~^more from
        ~^watch:
        ~^explore:
        ~^check out our
    """,
    "zh": """
        ^相关阅读$
        ^相关新闻$
        ^相关文章$
        ^相关报道$
        ^相关推荐$
        ^相关内容$
        ^相关链接$
        ^相关专题$
        ^延伸阅读$
        ^推荐阅读$
        ^热门推荐$
        ^热门文章$
        ~^热门新闻$
        ^猜你喜欢$
        ^为你推荐$
        ^为您推荐$
        ^更多新闻$
        ^最新文章$
        ~^最新新闻$
        ^精彩推荐$
        ^大家都在看$
        ^往期回顾$
        ^相關新聞$
        ^相關文章$
        ^相關報導$
        ^相關報道$
        ^延伸閱讀$
        ^推薦閱讀$
        ^推薦文章$
        ^熱門文章$
        ^熱門新聞$
        ^猜你喜歡$
        ^為你推薦$
        ^更多新聞$
        ^你可能也喜歡$
        ^你可能還想看$
        ^其他人也在看$
        ^你可能也想看$
        ^你可能會喜歡$
        ^你可能會想看$
        ^你可能还想看$
        ^你可能感兴趣$
        ^您可能感兴趣$
        ^您可能也喜欢$
        ^更多相关$
        ^更多相关新闻$
        ^更多相關新聞$
        ^更多文章$
        ^編輯推薦$
        ^编辑推荐$
        ~^相关阅读:
        ~^延伸阅读:
        ~^推荐阅读:
        ~^更多阅读:
        ~^相关新闻:
        ~^延伸閱讀:
        ~^推薦閱讀:
        ~^相關新聞:
        ~^更多新聞:
        ~^看更多:
        ~^更多:
    """,
    "de": """
        ^verwandte artikel$
        ^verwandte themen$
        ^verwandte beiträge$
        ^ähnliche artikel$
        ^ähnliche beiträge$
        ^ähnliche themen$
        ^weitere artikel$
        ^weitere artikel zum thema$
        ^weitere beiträge$
        ^weitere meldungen$
        ^weitere nachrichten$
        ^weitere themen$
        ^mehr zum thema$
        ^mehr zu diesem thema$
        ~^zum thema$
        ^lesen sie auch$
        ^lies auch$
        ^lesen sie dazu auch$
        ^auch interessant$
        ^das könnte sie auch interessieren$
        ^das könnte dich auch interessieren$
        ^das könnte ihnen auch gefallen$
        ^das könnte dir auch gefallen$
        ^könnte sie auch interessieren$
        ^empfohlene artikel$
        ~^empfehlungen der redaktion$
        ~^unsere empfehlungen$
        ^meistgelesen$
        ^meistgelesene artikel$
        ^meist gelesen$
        ^am meisten gelesen$
        ^beliebte artikel$
        ^neueste artikel$
        ^neueste beiträge$
        ^aktuelle artikel$
        ^top-themen$
        ^topthemen$
        ^top-artikel$
        ^nicht verpassen$
        ~^aus dem archiv$
        ~^lesen sie auch:
        ~^lesen sie hier
        ~^lesen sie dazu
        ~^lesen sie mehr
        ~^lies auch:
        ~^mehr zum thema:
        ~^mehr dazu:
        ~^auch interessant:
        ~^lesetipp-
        ~^siehe auch:
        ~^weiterlesen:
        ~^passend dazu:
        ~^mehr aus
        ~^mehr von
        ~^mehr über
        ~^mehr zu
        ~^weitere
        ~^neueste
        ~^aktuelle
        ~^beliebte
    """,
    "fr": """
        ^articles liés$
        ^articles similaires$
        ^articles connexes$
        ^articles associés$
        ^articles récents$
        ^articles recommandés$
        ^sur le même sujet$
        ^sur le même thème$
        ^dans la même rubrique$
        ^dans la même catégorie$
        ^à lire aussi$
        ^à lire également$
        ~^à lire$
        ^à voir aussi$
        ^à voir également$
        ^lire aussi$
        ^lire également$
        ~^voir aussi$
        ^vous aimerez aussi$
        ^vous pourriez aussi aimer$
        ^vous pourriez également aimer$
        ^cela pourrait vous intéresser$
        ^ces articles pourraient vous intéresser$
        ^contenus sponsorisés$
        ^recommandé pour vous$
        ~^nos recommandations$
        ^la rédaction vous conseille$
        ^la rédaction vous recommande$
        ^les plus lus$
        ^les articles les plus lus$
        ^les plus consultés$
        ^les plus populaires$
        ^plus d'articles$
        ^plus d'actualités$
        ~^dernières actualités$
        ~^derniers articles$
        ~^pour aller plus loin$
        ^à ne pas manquer$
        ^autres articles$
        ~^à lire aussi
        ~^à lire également
        ~^lire aussi
        ~^lire également:
        ~^lire la suite:
        ~^à voir aussi
        ~^voir aussi:
        ~^pour aller plus loin:
        ~^sur le même sujet:
        ~^plus de
        ~^plus sur
        ~^autres articles
        ~^nos derniers
        ~^nos dernières
        ~^toute l'actualité
        ~^dans le même
    """,
    "es": """
        ^artículos relacionados$
        ^noticias relacionadas$
        ^contenido relacionado$
        ^contenidos relacionados$
        ^entradas relacionadas$
        ^temas relacionados$
        ^notas relacionadas$
        ~^relacionados$
        ~^relacionadas$
        ^información relacionada$
        ^te puede interesar$
        ^te podría interesar$
        ^le puede interesar$
        ^también te puede interesar$
        ^quizás te interese$
        ^te recomendamos$
        ^le recomendamos$
        ~^recomendados$
        ^recomendado para ti$
        ^lee también$
        ^lea también$
        ^leer también$
        ^lea además$
        ~^ver también$
        ^más noticias$
        ^más artículos$
        ^más sobre este tema$
        ^más leídas$
        ^más leídos$
        ^lo más leído$
        ^lo más visto$
        ^las más leídas$
        ~^últimas noticias$
        ^últimas entradas$
        ^entradas recientes$
        ^no te pierdas$
        ^otras noticias$
        ~^lee también:
        ~^lea también:
        ~^leer también:
        ~^lea además:
        ~^leer más:
        ~^lee más:
        ~^te puede interesar:
        ~^te podría interesar:
        ~^le puede interesar:
        ~^te recomendamos:
        ~^además:
        ~^ver también:
        ~^más información:
        ~^relacionado:
        ~^noticia relacionada:
        ~^sigue leyendo:
        ~^no te pierdas:
        ~^más de
        ~^más sobre
        ~^más en
        ~^otras noticias
        ~^otros artículos
        ~^lo último
    """,
    "it": """
        ^articoli correlati$
        ^articoli simili$
        ^articoli recenti$
        ^articoli consigliati$
        ^contenuti correlati$
        ^notizie correlate$
        ^post correlati$
        ^argomenti correlati$
        ^ti potrebbe interessare$
        ^ti potrebbe interessare anche$
        ^potrebbe interessarti$
        ^potrebbe interessarti anche$
        ^potrebbe anche interessarti$
        ^potrebbe piacerti anche$
        ^leggi anche$
        ~^per approfondire$
        ~^vedi anche$
        ^guarda anche$
        ^consigliati per te$
        ^i più letti$
        ^le più lette$
        ^più letti$
        ^gli articoli più letti$
        ~^ultime notizie$
        ~^ultimi articoli$
        ^altre notizie$
        ^altri articoli$
        ^da non perdere$
        ^sullo stesso argomento$
        ~^leggi anche:
        ~^leggi anche
        ~^leggi tutto:
        ~^per approfondire:
        ~^vedi anche:
        ~^guarda anche:
        ~^ti potrebbe interessare:
        ~^potrebbe interessarti:
        ~^altro da
        ~^altri articoli
        ~^altre notizie
        ~^ancora su
        ~^dalla stessa
    """,
    "pt": """
        ^artigos relacionados$
        ^notícias relacionadas$
        ^conteúdo relacionado$
        ^conteúdos relacionados$
        ^posts relacionados$
        ^matérias relacionadas$
        ~^relacionados$
        ~^relacionadas$
        ^leia também$
        ^leia ainda$
        ^ler também$
        ^veja também$
        ~^ver também$
        ^veja ainda$
        ^você pode gostar$
        ^você também pode gostar$
        ^você pode se interessar$
        ^também pode gostar$
        ^pode interessar-lhe$
        ^talvez goste de$
        ^recomendado para você$
        ~^recomendados$
        ~^recomendamos$
        ^mais lidas$
        ^mais lidos$
        ^as mais lidas$
        ^mais vistas$
        ^mais populares$
        ^mais notícias$
        ~^últimas notícias$
        ~^últimas$
        ^posts recentes$
        ^outras notícias$
        ^não perca$
        ^mais sobre este assunto$
        ~^leia também:
        ~^leia mais:
        ~^leia ainda:
        ~^ler também:
        ~^ler mais:
        ~^saiba mais:
        ~^veja também:
        ~^veja mais:
        ~^leia a matéria
        ~^relacionado:
        ~^continue lendo:
        ~^mais de
        ~^mais sobre
        ~^mais em
        ~^outras notícias
        ~^outros artigos
        ~^outras matérias
    """,
    "nl": """
        ^gerelateerde artikelen$
        ^gerelateerde berichten$
        ^gerelateerd nieuws$
        ^gerelateerde onderwerpen$
        ^gerelateerd$
        ^lees ook$
        ^bekijk ook$
        ~^zie ook$
        ^meer over dit onderwerp$
        ^meer lezen$
        ^meer nieuws$
        ^meer artikelen$
        ^ook interessant$
        ^misschien vind je dit ook interessant$
        ^misschien ook interessant$
        ^dit vind je misschien ook interessant$
        ~^aanbevolen$
        ^aanbevolen voor jou$
        ^aanbevolen artikelen$
        ^meest gelezen$
        ^best gelezen$
        ~^populair$
        ^populaire artikelen$
        ~^net binnen$
        ~^laatste nieuws$
        ^recente berichten$
        ^andere artikelen$
        ~^lees ook:
        ~^lees ook
        ~^lees meer:
        ~^lees meer over
        ~^lees verder:
        ~^lees hier
        ~^bekijk ook:
        ~^zie ook:
        ~^meer lezen:
        ~^meer uit
        ~^meer van
        ~^meer over
        ~^meer in
        ~^ook in
        ~^andere artikelen
    """,
    "pl": """
        ^powiązane artykuły$
        ^artykuły powiązane$
        ^powiązane tematy$
        ^powiązane$
        ^podobne artykuły$
        ^podobne wpisy$
        ^podobne tematy$
        ~^zobacz także$
        ~^zobacz też$
        ~^zobacz również$
        ^czytaj także$
        ^czytaj też$
        ^czytaj również$
        ^przeczytaj także$
        ^przeczytaj też$
        ^przeczytaj również$
        ^więcej na ten temat$
        ^więcej artykułów$
        ^warto przeczytać$
        ^warto zobaczyć$
        ~^polecamy$
        ~^polecane$
        ^polecane artykuły$
        ^polecamy również$
        ^może cię zainteresować$
        ^może cię zainteresuje$
        ^to może cię zainteresować$
        ^najczęściej czytane$
        ^najpopularniejsze$
        ~^najnowsze$
        ^najnowsze artykuły$
        ^najnowsze wpisy$
        ^ostatnie wpisy$
        ^pozostałe artykuły$
        ^nie przegap$
        ~^zobacz także:
        ~^zobacz też:
        ~^zobacz również:
        ~^czytaj także:
        ~^czytaj też:
        ~^czytaj również:
        ~^czytaj więcej:
        ~^przeczytaj także:
        ~^przeczytaj też:
        ~^przeczytaj:
        ~^więcej:
        ~^warto przeczytać:
        ~^polecamy:
        ~^więcej z
        ~^więcej o
        ~^więcej na
        ~^inne artykuły
        ~^pozostałe
        ~^najnowsze
    """,
    "ru": """
        ^похожие статьи$
        ^похожие новости$
        ^похожие материалы$
        ^похожие записи$
        ^связанные статьи$
        ^связанные материалы$
        ^материалы по теме$
        ^новости по теме$
        ^статьи по теме$
        ^по теме$
        ^ещё по теме$
        ^еще по теме$
        ^по этой теме$
        ^читайте также$
        ^читать также$
        ^читайте ещё$
        ^читать ещё$
        ~^смотрите также$
        ~^смотри также$
        ^вам может быть интересно$
        ^вам может понравиться$
        ^вас может заинтересовать$
        ^возможно, вас заинтересует$
        ~^рекомендуем$
        ^рекомендуем прочитать$
        ^рекомендуем почитать$
        ^рекомендованные материалы$
        ^самое читаемое$
        ^самое популярное$
        ~^популярное$
        ^популярные статьи$
        ~^последние новости$
        ^последние статьи$
        ^последние записи$
        ~^главные новости$
        ^главное за день$
        ^другие новости$
        ^другие материалы$
        ^новости партнёров$
        ^новости партнеров$
        ^новости сми2$
        ~^читайте также:
        ~^читать также:
        ~^смотрите также:
        ~^подробнее:
        ~^по теме:
        ~^материалы по теме:
        ~^ранее по теме:
        ~^ещё
        ~^другие материалы
        ~^другие новости
        ~^другие статьи
        ~^больше
        ~^все материалы
    """,
    "sv": """
        ^relaterat$
        ^relaterade artiklar$
        ^relaterade nyheter$
        ^relaterade inlägg$
        ^relaterade ämnen$
        ^relaterat innehåll$
        ^läs också$
        ^läs även$
        ^läs fler artiklar$
        ~^se även$
        ~^se också$
        ^mer om ämnet$
        ^mer om detta$
        ^mer läsning$
        ^fler artiklar$
        ^fler nyheter$
        ^fler inlägg$
        ^du kanske också gillar$
        ^du kanske också är intresserad av$
        ^andra läser$
        ^andra läser också$
        ^andra läste även$
        ~^rekommenderat$
        ^rekommenderade artiklar$
        ^rekommenderat för dig$
        ^mest läst$
        ^mest lästa$
        ^mest läst just nu$
        ^mest populärt$
        ~^populärt$
        ~^senaste nytt$
        ^senaste nyheterna$
        ^senaste artiklarna$
        ^senaste inläggen$
        ^missa inte$
        ~^läs också:
        ~^läs även:
        ~^läs mer:
        ~^läs mer om
        ~^se även:
        ~^läs mer här
        ~^relaterat:
        ~^missa inte:
        ~^mer om
        ~^mer från
        ~^mer av
        ~^fler artiklar
        ~^fler nyheter
        ~^senaste
    """,
    "ja": """
        ^関連記事$
        ^関連ニュース$
        ^関連リンク$
        ^関連コンテンツ$
        ^関連する記事$
        ^関連トピックス$
        ^関連キーワード$
        ^あわせて読みたい$
        ^合わせて読みたい$
        ^こちらもおすすめ$
        ^こちらの記事もおすすめ$
        ^こんな記事も読まれています$
        ^この記事を読んだ人は$
        ^この記事を読んだ人はこんな記事も読んでいます$
        ^おすすめ記事$
        ^おすすめの記事$
        ~^おすすめ$
        ^オススメ記事$
        ^人気記事$
        ^人気の記事$
        ^人気記事ランキング$
        ^アクセスランキング$
        ~^ランキング$
        ^最新記事$
        ^最新の記事$
        ~^最新ニュース$
        ^新着記事$
        ^注目記事$
        ^注目の記事$
        ~^ピックアップ$
        ^その他の記事$
        ^次に読む$
        ^前回の記事$
        ~^バックナンバー$
        ~^関連記事:
        ~^【関連記事】
        ~^【関連】
        ~^あわせて読みたい:
        ~^【あわせて読みたい】
        ~^【合わせて読みたい】
        ~^関連ニュース:
        ~^関連:
        ~^▶関連記事
        ~^こちらもおすすめ:
    """,
}

TEASER_WORDS = 25
"""A longer line is no headline; behind the last paragraph, a sentence of up to so many words may be a standfirst."""

HEADLINE_WORDS = 4
"""In the middle of an article a shorter line behind a stub is taken for a heading, not for a teaser."""

RUN_MIDDLE = 8
"""At most so many teasers hang on a stub in the middle of an article."""

RUN_TAIL = 25
"""At most so many lines hang on a stub behind the body; lists of more are tables or archives."""

STUB_WORDS = 5
"""A stub may name its subject ("More from the region"); a longer line says something."""

STUB = 0.92
"""The stub itself: a line that is one of these phrases and nothing else."""

TEASER_TAIL = 0.8
TEASER_MIDDLE = 0.72
"""Teasers: surer behind the body than between two paragraphs."""

SINGLE = 0.75
INVITATION = 0.5
"""An announcement with a colon holds the headline of another article; an invitation ("read our guide to ...") may be a
sentence of this one."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Stubs with their teasers, and single lines that announce another article."""
    reached = 0
    for line, said in hits:
        if line.index < reached:
            continue
        if stub := _stub(page, line, said):
            findings = list(_with_teasers(page, line, stub))
            reached = line.index + len(findings)
            yield from findings
        else:
            yield _single(line, said[0])


def _stub(page: Page, line: Line, said: Sequence[Hit]) -> str:
    """The phrase that the line is; "" if it is none. A hint is a stub behind the body only."""
    behind = _behind_body(page, line)
    for hit in said:
        if hit.end - hit.start >= len(bare(line.view)) and (behind or not hit.phrase.hint):
            return hit.phrase.text.rstrip(":")
    # "More from the region": behind the body a short line that begins like a stub is one.
    if behind and line.words <= STUB_WORDS and not line.ends and not line.view.count(":"):
        return line.view
    return ""


def _behind_body(page: Page, line: Line) -> bool:
    return 0 < page.body[1] <= line.index


def _single(line: Line, hit: Hit) -> Finding:
    """A line that begins with an announcement, and is short enough to hold a headline and nothing else."""
    phrase = hit.phrase.text
    if line.words > TEASER_WORDS or line.view.count(". ") > 1:
        return Finding(line, MENTION, f'says "{phrase}" in a paragraph')
    announces = phrase.endswith((":", "】")) and hit.end < len(line.view) and not line.view.endswith((".", "。"))
    return Finding(line, SINGLE if announces else INVITATION, f'announces another article: "{phrase}"')


def _with_teasers(page: Page, line: Line, stub: str) -> Iterator[Finding]:
    """The stub, then what hangs on it. Without a body, the page may be a list of articles, and the list stays."""
    yield Finding(line, STUB if page.body[1] else SINGLE, f'is just "{stub}"')
    if not page.body[1]:
        return
    tail = _behind_body(page, line)
    score = TEASER_TAIL if tail else TEASER_MIDDLE
    for teaser in _tail(page, line) if tail else _middle(page, line):
        yield Finding(teaser, score, f'is a teaser under "{stub}" (line {line.number})')


def _tail(page: Page, stub: Line) -> Iterator[Line]:
    """Behind the body: all that follows, up to an address, a paragraph too long for a standfirst or two sentences on end."""
    sentences = 0
    for line in page.lines[stub.index + 1 : stub.index + 1 + RUN_TAIL]:
        sentences = sentences + 1 if line.prose else 0
        if line.words > TEASER_WORDS or sentences > 1 or "://" in line.view:
            return
        yield line


def _middle(page: Page, stub: Line) -> Iterator[Line]:
    """Between paragraphs: headlines of the same form, without the last one if it may be a heading of what follows."""
    run: list[Line] = []
    for line in page.lines[stub.index + 1 : stub.index + 2 + RUN_MIDDLE]:
        if line.prose or not HEADLINE_WORDS <= line.words <= TEASER_WORDS or line.view.endswith((".", ":")):
            break
        if run and (line.marker != run[0].marker or (line.gap and not run[-1].gap and len(run) > 1)):
            break
        run.append(line)
    if len(run) > RUN_MIDDLE:
        return iter(())
    after = stub.index + 1 + len(run)
    resumes = after < len(page.lines) and page.lines[after].prose
    if run and resumes and run[-1].marker in ("", "#") and _may_be_heading(run):
        run.pop()
    return iter(run)


def _may_be_heading(run: list[Line]) -> bool:
    """Whether the last of some teasers could be the heading of the prose behind it."""
    last = run[-1]
    return last.marker == "#" or (last.gap and (len(run) == 1 or last.words < min(line.words for line in run[:-1])))


EXAMPLES = """
# en
  The crews of both ferries returned to work on Monday after the owners had agreed to pay the arrears in full, and the first boat left the pier at noon with hundreds of passengers on board.
- Related content
- Harbor workers accept new contract
- Why the old lighthouse is leaning again
  Nobody had expected the strike to last for nine days when it began on a Saturday in the rain, least of all the captains, who had packed sandwiches for a single shift and no blankets at all.
- Read more: Islanders ask for a second pier
  The islanders got their mail by fishing boat in the meantime, and the baker, who had run out of flour on the third day, sold pancakes made of what the hotel kitchen could spare for the village.
  Read more about the history of the ferry in the book that the harbor museum will publish next spring.
  A judge will decide in autumn whether the owners must also pay for the hotel rooms of the passengers who were stuck, which the company has so far refused to do for any of them at all.
- Trending now
- Ten beaches without a single deck chair
- The baker who counts the waves

  Related work on tidal ferries goes back to the nineteen-fifties, when the first engineers measured the current.
  See also: chapter four, where the same curves are drawn for the winter months.
  Recommended

# zh
  港口两艘渡轮的船员在停工九天之后于周一恢复上班，船东同意在月底之前补发全部拖欠的工资，第一班船中午离开码头，船上坐满了等待多日的乘客和他们的行李。
  专家说，相关阅读材料将在下学期发给学生，家长可以在学校网站上看到完整的书单。
- 相关阅读

# de
  Die Besatzungen beider Fähren sind am Montag an die Arbeit zurückgekehrt, nachdem die Eigner zugesagt hatten, die ausstehenden Löhne bis Monatsende vollständig zu zahlen.
  Wer mehr zum Thema wissen will, findet im Hafenmuseum eine kleine Ausstellung über den Streik von damals.
- Mehr zum Thema

# fr
  Les équipages des deux ferries ont repris le travail lundi après que les armateurs ont accepté de verser la totalité des arriérés avant la fin du mois.
  Il y a là de quoi lire, et à lire aussi bien pour les enfants que pour leurs grands-parents, dit la libraire du port.
- À lire aussi

# es
  Las tripulaciones de los dos transbordadores volvieron al trabajo el lunes después de que los armadores aceptaran pagar todos los atrasos antes de fin de mes.
  Las noticias relacionadas con la huelga ocuparon durante nueve días todas las portadas de la isla.
- Noticias relacionadas

# it
  Gli equipaggi dei due traghetti sono tornati al lavoro lunedì dopo che gli armatori hanno accettato di pagare tutti gli arretrati entro la fine del mese.
  La maestra chiede ai bambini di leggere anche i cartelli del porto, che sono scritti in tre lingue.
- Leggi anche

# pt
  As tripulações dos dois barcos voltaram ao trabalho na segunda-feira depois que os armadores aceitaram pagar todos os atrasados até o fim do mês.
  O professor pede que o aluno leia também os avisos do porto, que estão escritos em três línguas.
- Leia também

# nl
  De bemanningen van de twee veerboten zijn maandag weer aan het werk gegaan nadat de reders hadden toegezegd alle achterstallige lonen voor het eind van de maand te betalen.
  Op school lezen ze ook de borden van de haven, die in drie talen zijn geschreven, zegt de juf.
- Lees ook

# pl
  Załogi obu promów wróciły w poniedziałek do pracy, gdy armatorzy zgodzili się wypłacić wszystkie zaległości przed końcem miesiąca, a pierwszy statek odpłynął w południe.
  Nauczycielka prosi, by dzieci czytały także tablice w porcie, które napisano w trzech językach.
- Czytaj także

# ru
  Экипажи обоих паромов в понедельник вернулись к работе после того, как судовладельцы согласились выплатить всю задолженность до конца месяца, и первый рейс ушёл в полдень.
  Учительница просит детей читать также таблички в порту, которые написаны на трёх языках.
- Читайте также

# sv
  Besättningarna på de båda färjorna återgick på måndagen till arbetet sedan rederierna lovat att betala alla innestående löner före månadens slut, och den första båten gick vid tolv.
  Fröken vill att barnen läser också skyltarna i hamnen, som är skrivna på tre språk.
- Läs också

# ja
  二隻のフェリーの乗組員は、船主が月末までに未払い賃金を全額支払うと約束したことを受け、月曜日に九日ぶりに仕事に戻り、最初の便は正午に満員で出港した。
  図書館では、港の歴史とあわせて読みたい本を三十冊選び、入り口の棚に並べているという。
- あわせて読みたい
"""
