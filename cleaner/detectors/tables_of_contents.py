"""Tables of contents: "In this article" and a list of the headings that follow below.

Why it goes: each heading then stands twice, the first time without its text; the links that made the list useful are gone.

What stays: the headings themselves; lists whose items are not headings of the page; the contents of a book in a review.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cleaner.document import Finding, Line, Page
from cleaner.phrases import Hits, bare

PHRASES = {
    "en": """
        ^table of contents$
        ^contents$
        ^in this article$
        ^in this post$
        ^in this guide$
        ^in this story$
        ^on this page$
        ^what's in this article$
        ^jump to$
        ^jump to section$
        ^quick navigation$
        ^table of contents * hide$
        ^table of contents * show$
        ^table of contents * toggle$
        ^contents * hide$
        ^contents * show$
        ^in this review$
        ^page contents$
        ^article contents$
    """,
    "zh": """
        ^目录$
        ^目錄$
        ^本文目录$
        ^本文目錄$
        ^文章目录$
        ^文章目錄$
    """,
    "de": """
        ^inhaltsverzeichnis$
        ^inhalt$
        ^inhalte$
        ^in diesem artikel$
        ^in diesem beitrag$
        ^auf dieser seite$
        ^inhalt des artikels$
        ^inhaltsübersicht$
        ^das erwartet sie$
    """,
    "fr": """
        ^sommaire$
        ^table des matières$
        ^au sommaire$
        ^dans cet article$
        ^sur cette page$
        ^plan de l'article$
        ^sommaire de l'article$
        ^contenu de l'article$
    """,
    "es": """
        ^índice$
        ^índice de contenidos$
        ^tabla de contenidos$
        ^contenido$
        ^contenidos$
        ^en este artículo$
        ^en esta página$
        ^contenido del artículo$
        ^contenidos del artículo$
        ^índice del artículo$
    """,
    "it": """
        ^indice$
        ^indice dei contenuti$
        ^sommario$
        ^in questo articolo$
        ^in questa pagina$
        ^contenuti dell'articolo$
        ^indice dell'articolo$
        ^indice contenuti$
    """,
    "pt": """
        ^índice$
        ^sumário$
        ^conteúdo$
        ^neste artigo$
        ^nesta página$
        ^índice de conteúdos$
        ^índice do artigo$
        ^conteúdo do artigo$
        ^o que você vai ler$
        ^tabela de conteúdos$
        ^tabela de conteúdo$
    """,
    "nl": """
        ^inhoudsopgave$
        ^inhoud$
        ^in dit artikel$
        ^op deze pagina$
        ^inhoud van dit artikel$
        ^in dit verhaal$
    """,
    "pl": """
        ^spis treści$
        ^w tym artykule$
        ^na tej stronie$
        ^spis treści artykułu$
        ^w artykule$
        ^z artykułu dowiesz się$
    """,
    "ru": """
        ^содержание$
        ^оглавление$
        ^в этой статье$
        ^содержание статьи$
        ^на этой странице$
        ^оглавление статьи$
        ^что в статье$
    """,
    "sv": """
        ^innehåll$
        ^innehållsförteckning$
        ^i den här artikeln$
        ^på den här sidan$
        ^innehåll i artikeln$
        ^i artikeln$
    """,
    "ja": """
        ^目次$
        ^この記事の目次$
        ^もくじ$
        ^記事の目次$
        ^目次を表示$
        ^目次 * 非表示$
        ^目次 * 閉じる$
    """,
}

CONTAINERS = """
    toc-wrapper
    toc-nav
    toc-widget
    toc-box
    toc-links
    toc-menu
    sticky-toc
    sidebar-toc
    floating-toc
    page-toc
    ^js-toc
    on-this-page
    in-this-article
    jump-menu
    jump-to
    anchor-menu
    anchor-links
    anchor-navigation
    in-page-nav
    content-navigation
    ^wpj-jtoc
    contents-nav
"""

CERTAIN = frozenset(
    {
        "table of contents",
        "table of contents * hide",
        "table of contents * show",
        "table of contents * toggle",
        "inhalt des artikels",
        "inhaltsübersicht",
        "plan de l'article",
        "sommaire de l'article",
        "índice del artículo",
        "indice dell'articolo",
        "tabela de conteúdos",
        "tabela de conteúdo",
        "índice do artigo",
        "spis treści artykułu",
        "оглавление статьи",
        "目次 * 非表示",
        "目次 * 閉じる",
        "what's in this article",
        "jump to section",
        "本文目录",
        "本文目錄",
        "文章目录",
        "文章目錄",
        "inhaltsverzeichnis",
        "table des matières",
        "índice de contenidos",
        "tabla de contenidos",
        "indice dei contenuti",
        "índice de conteúdos",
        "inhoudsopgave",
        "spis treści",
        "содержание статьи",
        "оглавление",
        "innehållsförteckning",
        "この記事の目次",
        "記事の目次",
    }
)
"""Titles that mean nothing else: they go from a page with prose behind them even where their entries were already gone.
"Contents", "Inhalt" and "In this article" may head a section."""

ALONE = 0.75
"""Score of a certain title without entries."""

HEADINGS = 2
"""So many of the lines below must be headings further down before they are taken for a table of contents."""

ENTRIES = 60
"""A table of contents is read up to so many entries."""

LISTED = 0.89
"""Surer than a repeated headline: of the two, the entry of the list goes, and the heading stays."""
TITLE = 0.8


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """The title and the entries below it that stand again further down as lines of their own."""
    if not hits:
        return
    last = {bare(line.view): line for line in page.lines}
    for title, said in hits:
        entries = list(_entries(page, title, last))
        if len(entries) < HEADINGS:
            if _certain(hit.phrase.text for hit in said) and title.index < page.last and not _lists(page, title):
                yield Finding(title, ALONE, "is the title of a table of contents that is gone")
        else:
            yield Finding(title, TITLE, f"opens a list of {len(entries)} headings of the page")
            for line, heading in entries:
                yield Finding(line, LISTED, f"lists the heading in line {heading.number}", repeats=heading)


def _certain(phrases: Iterable[str]) -> bool:
    return any(phrase in CERTAIN for phrase in phrases)


def _lists(page: Page, title: Line) -> bool:
    """Whether a list stands below a title: the contents of something else, such as a book."""
    below = page.around(title)[1]
    return below is not None and not below.prose and below.marker in ("-", "1.", "|")


def _entries(page: Page, title: Line, last: dict[str, Line]) -> Iterator[tuple[Line, Line]]:
    """The lines below a title that are headings further down, each with that heading, up to the first other line."""
    for line in page.lines[title.index + 1 : title.index + 1 + ENTRIES]:
        heading = last[bare(line.view)]
        if heading is line or line.prose:
            return
        yield line, heading


EXAMPLES = """
# en
- Table of contents
- 1. Why the ferry stopped
- 2. How it started again
  Why the ferry stopped
  The owners had not paid their crews since the summer, and on a Saturday in the rain nobody cast off any more.
  How it started again
  A judge, two brothers and a baker sat down in the harbor office and did not get up before there was a paper.

  In this article
  A ferry, a judge and a baker play their parts, and none of them is the hero of the story.
  Contents
  One rope
  Two blankets

- Table of Contents
  The owners had not paid their crews since the summer, and on a Saturday in the rain nobody cast off any more.
  In this article
  A judge, two brothers and a baker sat down in the harbor office and did not get up before there was a paper.
  Table of contents
  - The rope and its makers
  - Two blankets
  The book was printed in the same year, and its maker, who had never been to the islands, drew the pier by heart.

# zh
- 目录
- 1. 渡轮为什么停了
- 2. 渡轮怎样恢复
  渡轮为什么停了
  从夏天起船东就没有给船员发过工资，一个下雨的星期六，再也没有人愿意解开缆绳。
  渡轮怎样恢复
  法官、两兄弟和面包师在港口办公室里坐下来，直到纸上写好了字才站起来。
  目录学是一门研究书籍的学问，老先生教了四十年。

# de
- Inhaltsverzeichnis
- 1. Warum die Fähre stand
- 2. Wie sie wieder fuhr
  Warum die Fähre stand
  Die Eigner hatten ihre Leute seit dem Sommer nicht bezahlt, und an einem Samstag im Regen legte niemand mehr ab.
  Wie sie wieder fuhr
  Ein Richter, zwei Brüder und ein Bäcker setzten sich ins Hafenbüro und standen erst auf, als ein Papier da war.
  Inhaltsverzeichnis und Register des Buches hat der Sohn des Kapitäns gezeichnet.

# fr
- Sommaire
- 1. Pourquoi le ferry s'est arrêté
- 2. Comment il est reparti
  Pourquoi le ferry s'est arrêté
  Les armateurs n'avaient pas payé leurs équipages depuis l'été, et un samedi de pluie plus personne n'a largué les amarres.
  Comment il est reparti
  Un juge, deux frères et un boulanger se sont assis au bureau du port et ne se sont levés qu'avec un papier signé.
  Le sommaire du livre a été dessiné par le fils du capitaine.

# es
- Índice
- 1. Por qué paró el barco
- 2. Cómo volvió a navegar
  Por qué paró el barco
  Los armadores no habían pagado a sus tripulaciones desde el verano, y un sábado de lluvia ya nadie soltó amarras.
  Cómo volvió a navegar
  Un juez, dos hermanos y un panadero se sentaron en la oficina del puerto y no se levantaron sin un papel firmado.
  El índice de precios del puerto subió otra vez en otoño.

# it
- Indice
- 1. Perché il traghetto si è fermato
- 2. Come è ripartito
  Perché il traghetto si è fermato
  Gli armatori non pagavano gli equipaggi dall'estate, e un sabato di pioggia nessuno ha più mollato gli ormeggi al porto.
  Come è ripartito
  Un giudice, due fratelli e un fornaio si sono seduti nell'ufficio del porto e non si sono alzati senza una firma.
  L'indice dei prezzi del porto è salito ancora in autunno.

# pt
- Sumário
- 1. Por que o barco parou
- 2. Como voltou a navegar
  Por que o barco parou
  Os armadores não pagavam às tripulações desde o verão, e num sábado de chuva ninguém mais soltou as amarras no cais.
  Como voltou a navegar
  Um juiz, dois irmãos e um padeiro sentaram-se no escritório do porto e só se levantaram com um papel assinado.
  O sumário do livro foi desenhado pelo filho do capitão.

# nl
- Inhoudsopgave
- 1. Waarom de veerboot stillag
- 2. Hoe hij weer voer
  Waarom de veerboot stillag
  De reders hadden hun mensen sinds de zomer niet betaald, en op een zaterdag in de regen gooide niemand meer los.
  Hoe hij weer voer
  Een rechter, twee broers en een bakker gingen in het havenkantoor zitten en stonden pas op met een papier.
  De inhoudsopgave van het boek is getekend door de zoon van de kapitein.

# pl
- Spis treści
- 1. Dlaczego prom stanął
- 2. Jak znowu popłynął
  Dlaczego prom stanął
  Armatorzy nie płacili załogom od lata i pewnej deszczowej soboty nikt już nie rzucił cum na nabrzeżu portu.
  Jak znowu popłynął
  Sędzia, dwaj bracia i piekarz usiedli w biurze portu i wstali dopiero wtedy, gdy papier był podpisany.
  Spis treści książki narysował syn kapitana.

# ru
- Содержание
- 1. Почему паром остановился
- 2. Как он снова пошёл
  Почему паром остановился
  Судовладельцы не платили командам с лета, и в одну дождливую субботу никто больше не отдал швартовы у причала.
  Как он снова пошёл
  Судья, два брата и пекарь сели в портовой конторе и встали только тогда, когда бумага была подписана всеми.
  Содержание книги нарисовал сын капитана.

# sv
- Innehåll
- 1. Därför stod färjan still
- 2. Så gick den igen
  Därför stod färjan still
  Rederierna hade inte betalat sina besättningar sedan i somras, och en lördag i regnet kastade ingen loss längre.
  Så gick den igen
  En domare, två bröder och en bagare satte sig på hamnkontoret och reste sig först när papperet var påskrivet.
  Innehåll och omslag till boken har kaptenens son ritat.

# ja
- 目次
- 1. フェリーが止まった理由
- 2. 再び動き出すまで
  フェリーが止まった理由
  船主は夏から乗組員に賃金を払っておらず、ある雨の土曜日、もう誰も綱を解こうとしなかった。
  再び動き出すまで
  裁判官と二人の兄弟とパン屋が港の事務所に座り、紙に署名がそろうまで立ち上がらなかった。
  目次の絵は船長の息子が描いたものだ。

# html
  <p>Nobody remembers who painted the lighthouse red, but the council has voted against painting it white.</p>
- <div class="sticky-toc"><a href="#1">The bell</a> <a href="#2">The pears</a></div>
  <p>The school has eleven pupils, four more than last year, and the teacher has asked for a second stove.</p>
  <p class="table-of-tides">The table of tides hangs in the harbor office, and the keeper corrects it after a storm.</p>
  <p>At low tide the postman walks across the flats, his boots around his neck, the letters under his hat.</p>
  <p>The new pump came on Tuesday, and by Friday the cellars on the quay were dry for the first time since May.</p>
"""
