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
    "ko": """
        ^목차$
        ^차례$
        ^이 글의 목차$
        ^글의 순서$
        ^콘텐츠 목차$
        ^이 글의 순서$
        ^목차 * 닫기$
        ^목차 * 펼치기$
    """,
    "da": """
        ^indholdsfortegnelse$
        ^indhold$
        ^i denne artikel$
        ^på denne side$
        ^artiklens indhold$
        ^indhold i artiklen$
    """,
    "no": """
        ^innholdsfortegnelse$
        ^innhold$
        ^i denne artikkelen$
        ^på denne siden$
        ^innhold i artikkelen$
        ^hopp til$
        ^på denne sida$
    """,
    "fi": """
        ^sisällysluettelo$
        ^sisällys$
        ^sisältö$
        ^tässä artikkelissa$
        ^tällä sivulla$
        ^artikkelin sisältö$
    """,
    "cs": """
        ^obsah$
        ^obsah článku$
        ^v článku$
        ^v tomto článku$
        ^na této stránce$
        ^co se v článku dozvíte$
        ^v článku najdete$
    """,
    "sk": """
        ^obsah$
        ^obsah článku$
        ^v článku$
        ^v tomto článku$
        ^na tejto stránke$
        ^čo sa v článku dozviete$
        ^v článku nájdete$
    """,
    "hu": """
        ^tartalom$
        ^tartalomjegyzék$
        ^a cikk tartalma$
        ^ebben a cikkben$
        ^ezen az oldalon$
        ^tartalom elrejtése$
    """,
    "ro": """
        ^cuprins$
        ^cuprinsul articolului$
        ^cuprins articol$
        ^conținut$
        ^în acest articol$
        ^pe această pagină$
        ^conținutul articolului$
    """,
    "bg": """
        ^съдържание$
        ^съдържание на статията$
        ^в тази статия$
        ^на тази страница$
        ^съдържание на страницата$
    """,
    "el": """
        ^περιεχόμενα$
        ^πίνακας περιεχομένων$
        ^σε αυτό το άρθρο$
        ^περιεχόμενα άρθρου$
        ^τα περιεχόμενα του άρθρου$
        ^σε αυτή τη σελίδα$
    """,
    "uk": """
        ^зміст$
        ^зміст статті$
        ^у цій статті$
        ^в цій статті$
        ^на цій сторінці$
        ^що в статті$
    """,
    "tr": """
        ^içindekiler$
        ^içerik$
        ^bu yazıda$
        ^bu makalede$
        ^bu sayfada$
        ^içerik tablosu$
        ^yazının içindekiler$
        ^konu başlıkları$
    """,
    "ar": """
        ^المحتويات$
        ^جدول المحتويات$
        ^فهرس المقال$
        ^محتويات المقال$
        ^في هذا المقال$
        ^محتويات$
        ^عناصر المقال$
        ^قائمة المحتويات$
        ^في هذه الصفحة$
        ^{محتويات هذه الصفحة|محتويات الصفحة|محتويات الموضوع|محتوى المقال|في هذا التقرير}$
    """,
    "fa": """
        ^فهرست مطالب$
        ^فهرست$
        ^فهرست محتوا$
        ^آنچه در این مطلب می‌خوانید$
        ^در این مقاله می‌خوانید$
        ^در این مطلب می‌خوانید$
        ^فهرست مقاله$
        ^در این صفحه$
        ^{مطالب این صفحه|محتوای این صفحه|عناوین این مطلب|فهرست این مطلب|فهرست مطالب این صفحه|آنچه در این مقاله می‌خوانید|آنچه می‌خوانید|آنچه در ادامه می‌خوانید|عناوین مطلب}$
    """,
    "he": """
        ^תוכן עניינים$
        ^תוכן העניינים$
        ^במאמר זה$
        ^בכתבה זו$
        ^תוכן המאמר$
        ^בעמוד זה$
        ^{בכתבה הזו|במאמר הזה|בפוסט זה|מה בכתבה|בפוסט הזה|ראשי הפרקים}$
    """,
    "hi": """
        ^विषय सूची$
        ^विषय-सूची$
        ^विषयसूची$
        ^इस लेख में$
        ^इस आर्टिकल में$
        ^इस पेज पर$
        ^लेख की विषय सूची$
    """,
    "id": """
        ^daftar isi$
        ^isi artikel$
        ^dalam artikel ini$
        ^di halaman ini$
        ^daftar isi artikel$
        ^daftar isi * sembunyikan$
        ^daftar isi * tutup$
    """,
    "vi": """
        ^mục lục$
        ^mục lục bài viết$
        ^nội dung$
        ^nội dung bài viết$
        ^nội dung chính$
        ^trong bài viết này$
        ^trên trang này$
    """,
    "th": """
        ^สารบัญ$
        ^สารบัญเนื้อหา$
        ^สารบัญบทความ$
        ^เนื้อหาในบทความ$
        ^ในบทความนี้$
        ^หัวข้อในบทความ$
        ^ในหน้านี้$
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
        "이 글의 목차",
        "콘텐츠 목차",
        "목차 * 닫기",
        "목차 * 펼치기",
        "indholdsfortegnelse",
        "innholdsfortegnelse",
        "sisällysluettelo",
        "obsah článku",
        "tartalomjegyzék",
        "a cikk tartalma",
        "cuprinsul articolului",
        "cuprins articol",
        "съдържание на статията",
        "πίνακας περιεχομένων",
        "περιεχόμενα άρθρου",
        "зміст статті",
        "içindekiler",
        "جدول المحتويات",
        "محتويات المقال",
        "فهرس المقال",
        "قائمة المحتويات",
        "فهرست مطالب",
        "آنچه در این مطلب می‌خوانید",
        "תוכן עניינים",
        "תוכן העניינים",
        "विषय सूची",
        "विषय-सूची",
        "विषयसूची",
        "daftar isi",
        "daftar isi artikel",
        "daftar isi * sembunyikan",
        "daftar isi * tutup",
        "mục lục",
        "mục lục bài viết",
        "สารบัญ",
        "สารบัญบทความ",
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

# ko
- 목차
- 1. 여객선은 왜 멈췄나
- 2. 다시 뜨기까지
  여객선은 왜 멈췄나
  선주들은 여름부터 선원들에게 임금을 주지 않았고, 비 오는 토요일에 아무도 밧줄을 풀지 않았다.
  다시 뜨기까지
  판사와 두 형제와 빵집 주인이 항만 사무실에 앉아 서류에 서명할 때까지 일어나지 않았다.
  목차와 표지 그림은 선장의 아들이 그렸다.
  제사상을 물린 뒤 어른들은 차례로 섬의 옛 이야기를 들려주었다.

# da
- Indholdsfortegnelse
- 1. Derfor lå færgen stille
- 2. Sådan sejlede den igen
  Derfor lå færgen stille
  Rederne havde ikke betalt deres folk siden sommeren, og en lørdag i regnvejr kastede ingen længere los.
  Sådan sejlede den igen
  En dommer, to brødre og en bager satte sig på havnekontoret og rejste sig først, da papiret var skrevet under.
  Indholdsfortegnelsen til bogen er tegnet af kaptajnens søn.
  Indholdet af kisten blev talt op i byretten, og to tæpper manglede.

# no
- Innhold
- 1. Derfor lå ferga stille
- 2. Slik gikk den igjen
  Derfor lå ferga stille
  Rederne hadde ikke betalt folkene sine siden sommeren, og en lørdag i regnet kastet ingen loss lenger.
  Slik gikk den igjen
  En dommer, to brødre og en baker satte seg på havnekontoret og reiste seg først da papiret var undertegnet.
  Innholdsfortegnelsen i boka er tegnet av sønnen til kapteinen.
  Innholdet i kista ble talt opp i tingretten, og to tepper manglet.

# fi
- Sisällysluettelo
- 1. Miksi lautta seisoi
- 2. Miten se lähti taas
  Miksi lautta seisoi
  Varustajat eivät olleet maksaneet väelleen sitten kesän, ja eräänä sateisena lauantaina kukaan ei enää irrottanut köysiä.
  Miten se lähti taas
  Tuomari, kaksi veljestä ja leipuri istuivat satamakonttoriin ja nousivat vasta, kun paperi oli allekirjoitettu.
  Kirjan sisällysluettelon on piirtänyt kapteenin poika.
  Arkun sisältö laskettiin käräjillä, ja kaksi huopaa puuttui.

# cs
- Obsah článku
- 1. Proč přívoz stál
- 2. Jak zase vyplul
  Proč přívoz stál
  Majitelé od léta neplatili posádkám a jedné deštivé soboty už nikdo neodvázal lana na molu.
  Jak zase vyplul
  Soudce, dva bratři a pekař si sedli do přístavní kanceláře a vstali, až když byl papír podepsaný.
  Obsah knihy nakreslil kapitánův syn.
  Obsah truhly sečetli u soudu a dvě deky chyběly.

# sk
- Obsah
- 1. Prečo kompa stála
- 2. Ako znova vyplávala
  Prečo kompa stála
  Majitelia od leta neplatili posádkam a jednej daždivej soboty už nikto neodviazal laná na móle.
  Ako znova vyplávala
  Sudca, dvaja bratia a pekár si sadli do prístavnej kancelárie a vstali, až keď bol papier podpísaný.
  Obsah knihy nakreslil kapitánov syn.
  Obsah truhlice spočítali na súde a dve deky chýbali.

# hu
- Tartalomjegyzék
- 1. Miért állt a komp
- 2. Hogyan indult újra
  Miért állt a komp
  A tulajdonosok nyár óta nem fizették a legénységet, és egy esős szombaton már senki sem oldotta el a köteleket.
  Hogyan indult újra
  Egy bíró, két testvér és egy pék beült a kikötői irodába, és csak akkor álltak fel, amikor alá volt írva a papír.
  A könyv tartalomjegyzékét a kapitány fia rajzolta.
  A láda tartalmát a bíróságon számolták össze, és két takaró hiányzott.

# ro
- Cuprins
- 1. De ce s-a oprit bacul
- 2. Cum a pornit din nou
  De ce s-a oprit bacul
  Armatorii nu mai plătiseră echipajele din vară, iar într-o sâmbătă ploioasă nimeni nu a mai dezlegat parâmele.
  Cum a pornit din nou
  Un judecător, doi frați și un brutar s-au așezat în biroul portului și s-au ridicat abia după ce au semnat.
  Cuprinsul cărții a fost desenat de fiul căpitanului.
  Conținutul lăzii a fost numărat la tribunal, iar două pături lipseau.

# bg
- Съдържание
- 1. Защо спря фериботът
- 2. Как тръгна отново
  Защо спря фериботът
  Собствениците не бяха плащали на екипажите от лятото и в една дъждовна събота никой не отвърза въжетата.
  Как тръгна отново
  Съдия, двама братя и хлебар седнаха в пристанищната канцелария и станаха едва когато листът беше подписан.
  Съдържанието на книгата нарисува синът на капитана.
  Съдържание на мазнини до десет процента се смята за ниско, обясни готвачката на ферибота.

# el
- Περιεχόμενα
- 1. Γιατί σταμάτησε το πλοίο
- 2. Πώς ξεκίνησε πάλι
  Γιατί σταμάτησε το πλοίο
  Οι πλοιοκτήτες δεν είχαν πληρώσει τα πληρώματα από το καλοκαίρι, και ένα βροχερό Σάββατο κανείς δεν έλυσε τους κάβους.
  Πώς ξεκίνησε πάλι
  Ένας δικαστής, δύο αδέλφια και ένας φούρναρης κάθισαν στο γραφείο του λιμανιού ώσπου να υπογραφεί το χαρτί.
  Τα περιεχόμενα του βιβλίου ζωγράφισε ο γιος του καπετάνιου.
  Τα περιεχόμενα του μπαούλου μετρήθηκαν στο δικαστήριο, και έλειπαν δύο κουβέρτες.

# uk
- Зміст
- 1. Чому став пором
- 2. Як він знову пішов
  Чому став пором
  Власники не платили командам від літа, і однієї дощової суботи ніхто вже не відв'язав канатів на пристані.
  Як він знову пішов
  Суддя, двоє братів і пекар сіли в портовій конторі й підвелися лише тоді, коли папір був підписаний.
  Зміст книжки намалював син капітана.
  Зміст його промови переказували на пристані ще тиждень.

# tr
- İçindekiler
- 1. Vapur neden durdu
- 2. Nasıl yeniden kalktı
  Vapur neden durdu
  Armatörler yazdan beri mürettebata para ödememişti ve yağmurlu bir cumartesi günü kimse halatı çözmedi.
  Nasıl yeniden kalktı
  Bir yargıç, iki kardeş ve bir fırıncı liman bürosuna oturdu ve kâğıt imzalanmadan yerlerinden kalkmadı.
  Kitabın içindekiler sayfasını kaptanın oğlu çizdi.
  Bu yazıda adı geçen kaptan bugün seksen yaşında ve hâlâ her sabah iskeleye iniyor.

# ar
- جدول المحتويات
- 1. لماذا توقفت العبارة
- 2. كيف عادت إلى البحر
  لماذا توقفت العبارة
  لم يدفع المالكون أجور البحارة منذ الصيف، وفي يوم سبت ممطر لم يفك أحد الحبال عن الرصيف.
  كيف عادت إلى البحر
  جلس قاض وأخوان وخباز في مكتب الميناء ولم ينهضوا حتى وقعوا الورقة جميعا.
  رسم ابن القبطان فهرس الكتاب وغلافه.
  محتويات الصندوق عدت في المحكمة، ونقصت منها بطانيتان.

# fa
- فهرست مطالب
- 1. چرا کشتی ایستاد
- 2. چگونه دوباره راه افتاد
  چرا کشتی ایستاد
  مالکان از تابستان مزد ملوانان را نداده بودند و در یک شنبه بارانی هیچ کس طناب‌ها را باز نکرد.
  چگونه دوباره راه افتاد
  یک قاضی، دو برادر و یک نانوا در دفتر بندر نشستند و تا کاغذ امضا نشد از جا بلند نشدند.
  فهرست مطالب کتاب را پسر ناخدا نقاشی کرده است.
  فهرست بدهی‌های کشتی دو صفحه بود و ناخدا آن را در جیب داشت.

# he
- תוכן עניינים
- 1. למה נעצרה המעבורת
- 2. איך היא יצאה שוב
  למה נעצרה המעבורת
  הבעלים לא שילמו לצוותים מאז הקיץ, ובשבת גשומה אחת איש לא התיר עוד את החבלים מן הרציף.
  איך היא יצאה שוב
  שופט, שני אחים ואופה ישבו במשרד הנמל ולא קמו עד שהנייר היה חתום בידי כולם.
  את תוכן העניינים של הספר צייר בנו של רב החובל.
  בכתבה זו סיפרה הבעלים על הקיץ שבו אזל הכסף.

# hi
- विषय सूची
- 1. नाव क्यों रुकी
- 2. वह फिर कैसे चली
  नाव क्यों रुकी
  मालिकों ने गर्मियों से मल्लाहों को मज़दूरी नहीं दी थी, और एक बरसाती शनिवार को किसी ने रस्सी नहीं खोली।
  वह फिर कैसे चली
  एक न्यायाधीश, दो भाई और एक नानबाई बंदरगाह के दफ़्तर में बैठे और काग़ज़ पर दस्तख़त होने तक नहीं उठे।
  किताब की विषय सूची कप्तान के बेटे ने बनाई है।
  इस लेख में जिस नाव की बात है, वह आज भी घाट पर बँधी है।

# id
- Daftar Isi
- 1. Mengapa feri berhenti
- 2. Bagaimana ia berlayar lagi
  Mengapa feri berhenti
  Para pemilik tidak membayar awak kapal sejak musim panas, dan pada Sabtu yang hujan tak seorang pun melepas tali.
  Bagaimana ia berlayar lagi
  Seorang hakim, dua bersaudara, dan tukang roti duduk di kantor pelabuhan sampai kertas itu ditandatangani.
  Daftar isi buku itu digambar oleh anak sang kapten.
  Isi artikel itu dibacakan di pengadilan, dan dua selimut ternyata hilang.

# vi
- Mục lục
- 1. Vì sao chuyến phà dừng
- 2. Phà chạy lại ra sao
  Vì sao chuyến phà dừng
  Các chủ tàu không trả lương cho thủy thủ từ mùa hè, và một thứ bảy mưa gió không ai tháo dây neo nữa.
  Phà chạy lại ra sao
  Một thẩm phán, hai anh em và một người thợ bánh ngồi ở văn phòng cảng cho đến khi tờ giấy được ký xong.
  Mục lục của cuốn sách do con trai thuyền trưởng vẽ.
  Nội dung chiếc rương được đếm ở tòa án, và thiếu mất hai tấm chăn.

# th
- สารบัญ
- 1. ทำไมเรือข้ามฟากหยุด
- 2. เรือกลับมาแล่นได้อย่างไร
  ทำไมเรือข้ามฟากหยุด
  เจ้าของเรือไม่จ่ายค่าจ้างลูกเรือมาตั้งแต่ฤดูร้อน และในวันเสาร์ที่ฝนตกไม่มีใครยอมแก้เชือกออกจากท่าอีกต่อไป
  เรือกลับมาแล่นได้อย่างไร
  ผู้พิพากษา พี่น้องสองคน และคนทำขนมปังนั่งลงในสำนักงานท่าเรือ และไม่ลุกขึ้นจนกว่าจะเซ็นชื่อในกระดาษครบทุกคน
  สารบัญของหนังสือวาดโดยลูกชายของกัปตัน
  ในบทความนี้กัปตันเล่าว่าเขานับคลื่นทุกเช้าก่อนออกเรือ

# html
  <p>Nobody remembers who painted the lighthouse red, but the council has voted against painting it white.</p>
- <div class="sticky-toc"><a href="#1">The bell</a> <a href="#2">The pears</a></div>
  <p>The school has eleven pupils, four more than last year, and the teacher has asked for a second stove.</p>
  <p class="table-of-tides">The table of tides hangs in the harbor office, and the keeper corrects it after a storm.</p>
  <p>At low tide the postman walks across the flats, his boots around his neck, the letters under his hat.</p>
  <p>The new pump came on Tuesday, and by Friday the cellars on the quay were dry for the first time since May.</p>
"""
