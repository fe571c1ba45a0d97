"""Author notes: who wrote the article, at its end or its head ("Jane Doe is a reporter covering ...").

Why it goes: it is about the writer and not about the subject, and it stands under every article that the writer wrote.

What stays: an article about a journalist or an author, whose name then stands in other sentences as well; a source who
is introduced with a profession in the middle of the article; first-person sentences of the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.detectors._lines import DOUBTFUL, notice, prose_after, prose_before
from cleaner.detectors._names import PARTICLES
from cleaner.detectors._told import WEEKDAY, tells
from cleaner.document import Finding, Line, Page
from cleaner.phrases import Hit, Hits
from cleaner.view import fold, spelled

PHRASES = {
    "en": """
        // Headings and prompts.
        ^about the author
        ^about the authors
        ^about author$
        ^about the writer$
        ^about the contributor$
        ^about the contributors$
        ^about the reviewer$
        ^about the reporter$
        ^about our expert$
        ^meet the author$
        ^meet our author$
        ^author bio$
        ^author biography$
        ^follow her on twitter
        ^follow him on twitter
        ^follow them on twitter
        ^follow her on instagram
        ^follow him on instagram
        ^follow * on twitter @
        ^follow * on x @
        ^read more by this author
        ^more from this author
        ^more articles by
        ^more stories by
        ^more posts by
        ^read more articles by
        ^view all posts by
        ^view author archive
        ^view all articles by
        ^see more articles by
        ^see all posts by
        ^read full bio
        ^see full bio
        ^full bio$
        ^about our author
        ^about the editor$
        ^article written by
        ^view author page
        ^author page$
        ^more by
        ^read more from this author
        ^see all articles by
        ^view all articles from
        this article was written by
        this story was written by
        ~^the author is
        ~^the writer is
        ~^the author has
        ~^the writer has
        ~^the authors are
    """,
    "zh": """
        ^作者简介
        ^关于作者
        ^作者介绍
        ^本文作者
        ^關於作者
        ^作者簡介
        ^本文作者:
        ^(作者系
        ^(作者为
        ^(作者單位
        ^(本文作者
        ~^作者系
        ~^作者为
        ~^作者為
        ^（作者
        ^{查看|阅读|閱讀|更多}{该|該|此|这位|這位}{作者|记者|記者}*{文章|报道|報導|作品}$
        ^{作者|该作者|该记者|此作者}{更多|其他|的其他|的更多|近期|最新}{文章|报道|報導|作品}$
        ^{更多|查看|浏览}*{的|所有|全部|发表的}{文章|报道}$
        ^{更多|查看|檢視|閱讀}*{的|所有|全部}{報導|貼文}$
        ^{檢視|閱讀}*{的|所有|全部}文章$
        ^{关于作者|记者}{的|}{其他|更多|所有}{文章|报道|作品}$
        ^作者{的|}所有{文章|报道|作品}$
        ^{關於作者|記者}{的|}{其他|更多|所有}{文章|報導|作品}$
        ^作者{的|}所有報導$
        ^关于{本文|}{作者|撰稿人|记者}$
        ^關於{本文|}{作者|撰稿人|記者}$
    """,
    "de": """
        ^über den autor$
        ^über die autorin$
        ^über die autoren$
        ^zum autor
        ^zur autorin
        ^zur person:
        ^mehr artikel von
        ^alle artikel von
        ^alle beiträge von
        ^weitere artikel des autors
        ^der autorin auf twitter folgen
        ^zur startseite des autors
        ^zur autorenseite
        ^mehr von der autorin
        ^mehr vom autor
        ^alle texte von
        ^weitere texte von
        ^der autor$
        ^die autorin$
        ^unsere autorin$
        ^unsere autorin {ist|lebt|schreibt|arbeitet|berichtet|leitet|studierte|lehrt|forscht|unterrichtet|beschäftigt|wurde|war}
        ^unser autor$
        ^unser autor {ist|lebt|schreibt|arbeitet|berichtet|leitet|studierte|lehrt|forscht|unterrichtet|beschäftigt|wurde|war}
        ~^der autor ist
        ~^der autor lebt
        ~^der autor lehrt
        ~^der autor arbeitet
        ~^der autor schreibt
        ~^die autorin ist
        ~^die autorin lebt
        ~^die autorin lehrt
        ~^die autorin arbeitet
        ~^die autorin schreibt
    """,
    "fr": """
        ^à propos de l'auteur
        ^à propos de l'auteure
        ^a propos de l'auteur
        ^à propos des auteurs
        ^biographie de l'auteur
        ^tous les articles de
        ^voir tous les articles de
        ^suivre l'auteur
        ^à propos de l'autrice
        ^à propos de l'autrice$
        ^lire tous ses articles
        ^voir tous ses articles
        ^retrouvez tous les articles de
        ^tous ses articles$
        ^l'auteur$
        ^l'autrice$
        ~^l'auteur est
        ~^l'autrice est
        ~^l'auteure est
        ~^diplômée de
        ~^diplômé de
        ~^journaliste indépendant
        ~^journaliste indépendante
        ~^journaliste au
        ^{voir|consulter|afficher} {le profil|la page|la bio|la biographie} {de l'auteur|de l'autrice|du journaliste|de la journaliste}$
        ^{suivre|suivez} {cet auteur|cette autrice|l'auteur|ce journaliste|cette journaliste|le journaliste}$
    """,
    "es": """
        ^sobre el autor
        ^sobre la autora
        ^sobre los autores
        ^acerca del autor
        ^acerca de la autora
        ^sobre la firma
        ^ver todos los artículos de
        ^más artículos de
        ^todos los artículos de
        ^ver biografía
        ^ver más artículos
        ^más información sobre el autor
        ^leer más de
        ~^el autor es
        ~^la autora es
        ~^licenciada en
        ~^licenciado en
        ~^graduada en
        ~^graduado en
        ~^redactora de {la sección|política|economía|cultura|sociedad|deportes|el|el periódico|este|internacional|ciencia|sanidad|tecnología|tribunales|madrid|nacional}
        ~^redactor de {la sección|política|economía|cultura|sociedad|deportes|el|el periódico|este|internacional|ciencia|sanidad|tecnología|tribunales|madrid|nacional}
        ~^periodista especializad-
        ~^periodista en
        ^ver {todas las entradas|todas las notas|más artículos|más entradas} de
        ^{seguir|sigue} {al autor|a este autor|a la autora|a esta autora|al periodista|a este periodista}$
        ^{sígueme|sígueme también} en {twitter|x|instagram|facebook|linkedin|bluesky|threads|mastodon|x (twitter)}
    """,
    "it": """
        ^sull'autore
        ^sull'autrice
        ^informazioni sull'autore
        ^chi è l'autore
        ^tutti gli articoli di
        ^altri articoli di
        ^leggi tutti gli articoli di
        ^leggi gli altri articoli
        ^l'autrice$
        ^l'autore$
        ^l'autore:
        ^l'autrice:
        ~^laureata in
        ~^laureato in
        ~^l'autore è
        ~^l'autrice è
        ~^nato a
        ~^nata a
        ~^giornalista professionista {scrive|collabora|si occupa|lavora}
        ~^giornalista professionista * {scrive per|scrive di|collabora con|lavora per}
        ~^giornalista professionista * si occupa di
        ^{vedi|mostra|visualizza} {tutti gli articoli|altri articoli|tutti i post} {di|dell'autore|dell'autrice}
        ^segui {l'autore|l'autrice|questo autore|questa autrice|il giornalista}$
        ^{informazioni sull'|biografia dell'|profilo dell'} {autore|autrice}$
    """,
    "pt": """
        ^sobre o autor
        ^sobre a autora
        ^sobre os autores
        ^sobre o colunista
        ^ver todos os artigos de
        ^mais artigos de
        ^todos os posts de
        ^leia mais textos d-
        ^leia outros textos d-
        ^leia todas as colunas
        ^veja todos os textos
        ^sobre a colunista
        ~^o autor é
        ~^a autora é
        ~^{jornalista formada|jornalista formado} * {escreve|cobre|atua|trabalha|trabalhou|é repórter|é colunista|é editora|é editor|foi repórter|colabora}
        ~^formada em
        ~^formado em
        ~^jornalista e
        ^{ver|veja} {todos os posts|todas as matérias|mais artigos|todas as publicações|mais matérias} {de|do|da|por}
        ^{seguir|siga} {autor|o autor|este autor|a autora|esta autora|autora|o jornalista}$
        ^{ver|veja|conheça} {perfil|o perfil|a biografia|biografia|a página} {do autor|da autora|do jornalista}$
        ^{professor|professora|jornalista|economista|advogado|advogada|escritor|escritora|médico|médica|sociólogo|socióloga} * {e colunista|colunista} {deste jornal|do jornal|deste portal|deste site}$
    """,
    "nl": """
        ^over de auteur
        ^over de schrijver
        ^over de auteurs
        ^meer artikelen van
        ^alle artikelen van
        ^volg de auteur
        ^meer van
        ^lees meer van
        ^alle artikelen door
        ^over de journalist
        ~^de auteur is
        ^bekijk alle {berichten|artikelen|posts} {van|door}
        ^studeerde {journalistiek|geschiedenis|nederlands|rechten|economie|politicologie} * en werkt {als freelance|als redacteur|bij onze|voor onze} * {redacteur|journalist|verslaggever}$
        ^studeerde {journalistiek|geschiedenis|nederlands|rechten|economie|politicologie} * en {werkt|schrijft} sinds * als {freelance|redacteur|journalist|verslaggever} * {redacteur|journalist|verslaggever}$
        ^studeerde {journalistiek|geschiedenis|nederlands|rechten|economie|politicologie} * en {werkt|schrijft} sinds * als {redacteur|journalist|verslaggever}$
    """,
    "pl": """
        ^o autorze
        ^o autorce
        ^o autorach
        ^notka o autorze
        ^wszystkie artykuły autora
        ^zobacz wszystkie artykuły
        ^więcej artykułów autora
        ^zobacz inne artykuły
        ^zobacz wszystkie teksty
        ^inne artykuły autora
        ^inne teksty autora
        ^czytaj inne teksty
        ~^autorka jest
        ~^autor jest
        ~^absolwentka
        ~^absolwent
        ^{wszystkie|zobacz wszystkie|pokaż wszystkie} {wpisy|artykuły|teksty|posty} {autora|autorki}$
        ^{wszystkie|zobacz wszystkie|pokaż wszystkie} {wpisy|artykuły|teksty|posty} {tego autora|tej autorki}$
    """,
    "ru": """
        ^об авторе
        ^об авторах
        ^от автора материала
        ^все статьи автора
        ^все материалы автора
        ^другие статьи автора
        ^автор - журналист
        ^все публикации автора
        ^другие материалы автора
        ^все тексты автора
        ~^автор {статьи|материала|текста|колонки|публикации|блога}
        ~^автор {работает|живет|пишет|является|преподает}
        ^{все|больше|другие|еще} {статьи|материалы|публикации|тексты|записи|новости} {автора|этого автора}$
        ^{об авторе|информация об авторе|коротко об авторе|посмотреть все записи автора|подробнее об авторе|подписаться на автора|следить за автором|написать автору}$
    """,
    "sv": """
        ^om författaren
        ^om skribenten
        ^om artikelförfattaren
        ^fler artiklar av
        ^alla artiklar av
        ^alla inlägg av
        ^följ skribenten
        ^läs fler artiklar av
        ^läs mer av
        ^mer av
        ~^skribenten är
        ~^författaren är
        ~^artikelförfattaren är
        ^{visa|se|läs} alla {inlägg|artiklar|texter} av
        ^visa fler {inlägg|artiklar|texter} av
        ^se fler {inlägg|artiklar|texter} av
        ^läs fler {inlägg|texter} av
    """,
    "ja": """
        ^著者について
        ^著者プロフィール
        ^著者紹介
        ^筆者プロフィール
        ^執筆者プロフィール
        ^ライタープロフィール
        ^この記事を書いた人
        ^この記事の著者
        ^この記事を書いたライター
        ^記者プロフィール
        ^執筆者紹介
        ^文・
        ^執筆者:
        ^ライター:
        ^執筆者について
        ^筆者紹介
        ~^プロフィール
        {の|による}{記事|投稿}{一覧を見る|をもっと読む|をすべて見る|をもっと見る|一覧へ|の一覧}$
        ^{筆者|著者|執筆者|記者|ライター|この記事の著者|この記事を書いた人}{について|紹介|プロフィール|の紹介|情報|の他の記事|の記事一覧}$
    """,
    "ko": """
        ^필자 소개
        ^필자소개
        ^저자 소개
        ^저자소개
        ^글쓴이 소개
        ^기자 소개
        ^작가 소개
        ^필자 약력
        ^기자의 다른 기사
        ^이 기자의 다른 기사
        ^기자의 다른기사
        ^기자 구독
        ^기자페이지
        ^다른 기사 보기
        ^다른기사 보기
        ^기자의 최신기사
        ^기자의 기사 더보기
        ^글쓴이:
        ^필자$
        ^저자$
        ~^필자는
        ~^글쓴이는
        ~^저자는
        ^{기자|작가|글쓴이|필자|저자}{의|} {다른 기사|다른 기사 보기|기사 더보기|다른 글|모든 기사|기사 모두 보기}$
        ^{글쓴이|저자|필자|작가|기자} {소개|정보|프로필}$
    """,
    "da": """
        ^om forfatteren
        ^om skribenten
        ^om forfatterne
        ^om journalisten
        ^flere artikler af
        ^alle artikler af
        ^læs flere artikler af
        ^læs mere af
        ^se alle artikler af
        ^se alle indlæg af
        ^mere fra forfatteren
        ^følg skribenten
        ^følg journalisten
        ~^forfatteren er
        ~^skribenten er
        ~^kronikøren er
        ^mød forfatteren
        ^forfatteren$
        ^vis alle {indlæg|artikler|tekster} af
        ^se alle tekster af
        ^læs alle {indlæg|artikler|tekster} af
        ^vis flere {indlæg|artikler|tekster} af
        ^se flere {indlæg|artikler|tekster} af
        ^læs flere {indlæg|tekster} af
        ^alle {indlæg|tekster|klummer} af
    """,
    "no": """
        ^om forfatteren
        ^om skribenten
        ^om forfatterne
        ^om journalisten
        ^om artikkelforfatteren
        ^flere artikler av
        ^flere saker av
        ^alle artikler av
        ^alle innlegg av
        ^les flere saker av
        ^les mer av
        ^se alle saker av
        ^følg journalisten
        ~^forfatteren er
        ~^skribenten er
        ~^artikkelforfatteren er
        ~^kronikkforfatteren er
        ^møt forfatteren
        ^forfatteren$
        ^vis alle {innlegg|artikler|saker|artiklar} av
        ^se alle {innlegg|artikler|artiklar} av
        ^les alle {innlegg|artikler|saker|artiklar} av
        ^sjå alle {innlegg|artikler|saker|artiklar} av
        ^vis flere {innlegg|artikler|saker|artiklar} av
        ^se flere {innlegg|artikler|saker|artiklar} av
        ^les flere {innlegg|artikler|artiklar} av
        ^sjå flere {innlegg|artikler|saker|artiklar} av
        ^{vis|se|les|sjå} fleire {innlegg|artikler|saker|artiklar} av
        ^{vis|se|les|sjå} {alle|flere|fleire} {innlegg|artikler|saker|artiklar} fra
    """,
    "fi": """
        ^kirjoittajasta
        ^tietoa kirjoittajasta
        ^kirjoittajan tiedot
        ^lisää kirjoittajalta
        ^lisää aiheesta kirjoittajalta
        ^kaikki kirjoittajan
        ^lue lisää kirjoittajalta
        ^toimittajan muut jutut
        ^muut artikkelit kirjoittajalta
        ^seuraa kirjoittajaa
        ^seuraa toimittajaa
        ^näytä kaikki artikkelit
        ^kirjoittaja$
        ^tutustu kirjoittajaan
        ~^kirjoittaja on
        ~^kirjoittaja työskentelee
        ~^kirjoittaja toimii
        ~^kirjoittajat ovat
        ~^kolumnisti on
        ^kirjoittaja on * {toimittaja|taloustoimittaja|tutkija|professori|kirjailija|kolumnisti|kansanedustaja|päätoimittaja|asiantuntija|dosentti|kriitikko|erikoistoimittaja|kulttuuritoimittaja|yrittäjä}$
        ^kirjoittaja on * {toimittaja|taloustoimittaja|tutkija|professori|kirjailija|kolumnisti|kansanedustaja|päätoimittaja|asiantuntija|dosentti|yrittäjä} ja
        ^seuraa * {twitterissä|x:ssä|blueskyssa}$
        ^kirjoittaja on * {taloustoimittaja|erikoistoimittaja|kulttuuritoimittaja|politiikan toimittaja|kolumnisti}, joka {seuraa|kirjoittaa|on erikoistunut|käsittelee}
    """,
    "cs": """
        ^o autorovi
        ^o autorce
        ^o autorech
        ^autor článku$
        ^autorka článku$
        ^další články autora
        ^další články autorky
        ^všechny články autora
        ^všechny články autorky
        ^více článků od
        ^další texty autora
        ^zobrazit všechny články
        ^profil autora
        ^medailonek autora
        ^sledujte autora
        ~^autor je
        ~^autorka je
        ~^autor pracuje
        ~^autor působí
        ~^autorka působí
        ~^autoři jsou
        ^všechny {příspěvky|články|texty} {od|autora|autorky|tohoto autora|této autorky}$
    """,
    "sk": """
        ^o autorovi
        ^o autorke
        ^o autoroch
        ^autor článku$
        ^ďalšie články autora
        ^ďalšie články autorky
        ^všetky články autora
        ^všetky články autorky
        ^viac článkov od
        ^ďalšie texty autora
        ^zobraziť všetky články
        ^profil autora
        ^sledujte autora
        ^viac od autora
        ~^autor je
        ~^autorka je
        ~^autor pracuje
        ~^autor pôsobí
        ~^autorka pôsobí
        ~^autori sú
        ^všetky {príspevky|články|texty} {od|autora|autorky|tohto autora|tejto autorky}$
    """,
    "hu": """
        ^a szerzőről
        ^a szerző további cikkei
        ^a szerző cikkei
        ^a szerző további írásai
        ^a szerző összes cikke
        ^szerzőnk további cikkei
        ^további cikkek a szerzőtől
        ^minden cikk a szerzőtől
        ^cikkek a szerzőtől
        ^szerzőnkről
        ^a szerző bemutatása
        ^{kövesse|kövesd} a szerzőt$
        ^{kövesse|kövesd} a szerzőt {a twitteren|a facebookon|az instagramon|az x-en|linkedinen|a blueskyon|a közösségi}
        ^a szerző adatlapja
        ^a szerző$
        ^névjegy$
        ~^a szerző újságíró
        ~^a szerző a
        ~^a szerző az
        ~^szerzőnk
        ^a szerző {a|az} * {elemzője|újságírója|munkatársa|főszerkesztője|szerkesztője|rovatvezetője|vezető elemzője}$
    """,
    "ro": """
        ^despre autor
        ^despre autoare
        ^despre autori
        ^mai multe articole de
        ^toate articolele de
        ^toate articolele scrise de
        ^vezi toate articolele
        ^alte articole de
        ^alte articole ale autorului
        ^citește mai multe de
        ^urmărește autorul
        ^profilul autorului
        ^biografia autorului
        ^autorul articolului
        ^autorul$
        ~^autorul este
        ~^autoarea este
        ~^autorul lucrează
        ~^autorul predă
        ^{toate|mai multe|alte} {articolele|articole|postările|postări} {autorului|de autor|de același autor|ale autorului}$
        ^{despre autor|despre autoare|despre autori|vezi toate articolele autorului|urmărește autorul|scrie-i autorului|mai multe despre autor|profilul autorului}$
        ^vezi alte {articolele|articole|postările} {autorului|de autor|de același autor}$
        ^vezi toate {articole|postările} {autorului|de autor|de același autor}$
        ^vezi toate articolele {de autor|de același autor}$
        ^{toate|mai multe|alte|vezi toate|vezi alte} {articolele|articole|postările} {de acest autor|ale aceluiași autor}$
        ^{vezi toate|vezi alte} {articolele|articole|postările} ale autorului$
        ^{toate|mai multe|alte|vezi toate|vezi alte} {articolele scrise|textele} {autorului|de autor|de același autor}$
        ^{vezi toate|vezi alte} postări {autorului|de autor|de același autor}$
        ^{toate|mai multe|alte|vezi toate|vezi alte} {articolele scrise|textele} {ale autorului|de acest autor|ale aceluiași autor}$
        ^{toate|mai multe|alte|vezi toate|vezi alte} postări {de acest autor|ale aceluiași autor}$
        ^{vezi toate|vezi alte} postări ale autorului$
        ^{jurnalist|jurnalistă|ziarist|ziaristă|reporter|redactor|editor} cu * ani de experiență * {acoperă|scrie|specializat|specializată|coordonează} {domenii|despre|pe|în|rubric|știri|politic|social|economic}-
        ^{jurnalist|jurnalistă|ziarist|ziaristă|reporter|redactor|editor} cu * ani de experiență în {presă|presa|presa scrisă|presa online|televiziune}$
        ^a absolvit {facultatea|jurnalismul|universitatea} * și scrie {pentru|la} {site-ul nostru|ziarul nostru|redacția noastră|publicația noastră}-
        ^{a absolvit|absolvent al|absolventă a} {facultatea|facultății} * {site-ului nostru|echipa noastră|redacția noastră|redacției noastre|echipei noastre|publicația noastră}
    """,
    "bg": """
        ^за автора
        ^за авторката
        ^за авторите
        ^още от автора
        ^още статии от
        ^всички статии от
        ^всички публикации от
        ^още публикации от
        ^виж всички статии
        ^виж всички публикации
        ^други статии от автора
        ^профил на автора
        ^последвайте автора
        ^автор на статията
        ~^авторът е
        ~^авторката е
        ~^авторите са
        ~^авторът работи
        ^{всички|още|други} {статии|публикации|материали} {от автора|на автора|от този автор|от същия автор|на този автор}$
        ^{всички|още|други} {текстове|новини} {от автора|на автора|от този автор|от същия автор|на този автор}$
        ^{виж всички|вижте всички|повече} {статии|публикации|материали} {от автора|на автора|от този автор|от същия автор|на този автор}$
        ^{виж всички|вижте всички|повече} {текстове|новини} {от автора|на автора|от този автор|от същия автор|на този автор}$
        ^{за автора|за авторката|за авторите|още от автора|последвай автора|следвай автора|пишете на автора|повече за автора|профил на автора}$
    """,
    "el": """
        ^σχετικά με τον συντάκτη
        ^σχετικά με τον συγγραφέα
        ^σχετικά με τη συντάκτρια
        ^λίγα λόγια για τον συγγραφέα
        ^λίγα λόγια για τον συντάκτη
        ^για τον συγγραφέα
        ^για τη συγγραφέα
        ^ο συντάκτης$
        ^η συντάκτρια$
        ^περισσότερα άρθρα από
        ^όλα τα άρθρα του
        ^όλα τα άρθρα της
        ^δείτε όλα τα άρθρα
        ^άλλα άρθρα του συντάκτη
        ^περισσότερα από τον συντάκτη
        ^βιογραφικό$
        ^ποιος είναι ο συντάκτης
        ~^ο συγγραφέας είναι
        ~^η συγγραφέας είναι
        ~^ο αρθρογράφος είναι
        ~^ο συντάκτης είναι
        ^{όλα τα|περισσότερα|άλλα|δείτε όλα τα} {άρθρα του συντάκτη|άρθρα του αρθρογράφου|άρθρα του συγγραφέα|κείμενα του συντάκτη|από τον ίδιο συντάκτη|άρθρα της συντάκτριας|άρθρα από τον συντάκτη}$
        ^{σχετικά με τον συντάκτη|σχετικά με τον συγγραφέα|σχετικά με τον αρθρογράφο|λίγα λόγια για τον συντάκτη|λίγα λόγια για τον συγγραφέα|λίγα λόγια για την αρθρογράφο|για τον συντάκτη|προφίλ συντάκτη}$
        ^εργάζεται ως {δημοσιογράφος|συντάκτης|συντάκτρια|αρχισυντάκτης|ρεπόρτερ} * και {καλύπτει|αρθρογραφεί|γράφει για} {το|για|σε|τα|θέματα|την} * {ρεπορτάζ|θέματα}$
    """,
    "uk": """
        ^про автора
        ^про авторку
        ^про авторів
        ^об авторі
        ^усі статті автора
        ^всі статті автора
        ^усі матеріали автора
        ^всі матеріали автора
        ^інші статті автора
        ^інші матеріали автора
        ^більше від автора
        ^більше статей автора
        ^усі публікації автора
        ^всі публікації автора
        ^підписатися на автора
        ^профіль автора
        ~^автор {статті|матеріалу|тексту|колонки|блогу|публікації}
        ~^автор {працює|живе|пише|викладає}
        ~^авторка статті
        ~^авторка матеріалу
        ~^авторка тексту
        ~^авторка колонки
        ~^авторка блогу
        ~^авторка публікації
        ~^{авторка працює|авторка живе|авторка пише|авторка викладає}
        ^{усі|всі|більше|інші} {статті|матеріали|публікації|тексти|записи} {автора|цього автора|автору}$
        ^{про автора|про авторку|інформація про автора|коротко про автора|переглянути всі записи автора|переглянути усі публікації автора|докладніше про автора|підписатися на автора|стежити за автором|написати автору}$
        ^ще {статті|матеріали|публікації|тексти} {автора|цього автора|автору}$
        ^{усі|всі|більше|інші|ще} {новини|дописи} {автора|цього автора|автору}$
        ^ще записи {автора|цього автора|автору}$
    """,
    "tr": """
        ^yazar hakkında
        ^yazarın hakkında
        ^yazarın diğer yazıları$
        ^yazarın tüm yazıları$
        ^yazarın tüm haberleri
        ^yazarın son yazıları$
        ^yazarın diğer haberleri
        ^tüm yazıları$
        ^diğer yazıları$
        ^yazarın profili
        ^editörün diğer haberleri
        ^yazarı takip et
        ^muhabir hakkında
        ^yazar bilgisi
        ^yazarın önceki yazıları$
        ^yazar$
        ~^yazar,
        ~^yazarımız
        ^yazara ait {diğer|tüm} {yazılar|haberler|içerikler}$
        ^{tüm yazılarını|diğer yazılarını|tüm haberlerini|yazarın tüm yazılarını} {gör|göster|oku|görüntüle|görmek için tıklayın|okumak için tıklayın}$
        tarafından {yazılan|yazılmış|kaleme alınan} {tüm|diğer} {yazılar|makaleler|haberler|gönderiler}$
        ^yazarın {tüm|diğer|önceki|son} {yazıları|haberleri|makaleleri|köşe yazıları} için {tıklayınız|tıklayın|tıkla}$
    """,
    "ar": """
        ^عن الكاتب
        ^عن الكاتبة
        ^عن المؤلف
        ^عن المؤلفة
        ^نبذة عن الكاتب
        ^نبذة عن الكاتبة
        ^نبذة عن المؤلف
        ^حول الكاتب
        ^المزيد من مقالات
        ^المزيد للكاتب
        ^مقالات أخرى للكاتب
        ^مقالات الكاتب
        ^جميع مقالات
        ^كل مقالات
        ^جميع المقالات للكاتب
        ^تابع الكاتب
        ^عرض جميع مقالات
        ^عرض كل المقالات
        ^السيرة الذاتية للكاتب
        ~^كاتبة وصحفية
        ~^كاتب و
        ~^{باحث|باحثة} {في|متخصص|متخصصة|مختص|أكاديمي|أكاديمية|سياسي|مشارك|مقيم|بجامعة|بمركز}
        ^{عرض|شاهد|تصفح|اقرأ} {جميع المقالات|كل المقالات|كل مقالات الكاتب|جميع مقالات الكاتب|مقالات الكاتب|جميع المنشورات}$
        ~^{كاتب وصحفي|كاتب صحفي|صحفي وكاتب} {مصري|فلسطيني|لبناني|سوري|أردني|عراقي|سعودي|يمني|مغربي|تونسي|جزائري|سوداني|ليبي|كويتي|بريطاني|أميركي}$
        ~^{كاتب وصحفي|كاتب صحفي|صحفي وكاتب} * {مقيم في|متخصص|مختص|مهتم|يكتب|صدر له|صدرت له|عضو|حاصل على|رئيس تحرير}
    """,
    "fa": """
        ^درباره نویسنده
        ^درباره‌ی نویسنده
        ^معرفی نویسنده
        ^بیوگرافی نویسنده
        ^سایر مطالب نویسنده
        ^دیگر مطالب نویسنده
        ^مطالب دیگر نویسنده
        ^سایر نوشته‌های
        ^تمام مطالب
        ^همه مطالب نویسنده
        ^همه نوشته‌های
        ^بیشتر از این نویسنده
        ^نویسنده این مطلب
        ^مطالب این نویسنده
        ^پروفایل نویسنده
        ~^نویسنده و * {است|هستند|می‌نویسد|عضو|مقیم|مدرس|کارشناس|دکترای|فعال}
        ~^روزنامه‌نگار و * {است|هستند|می‌نویسد|عضو|مقیم|مدرس|کارشناس|دکترای|فعال}
        ~^پژوهشگر و
        ~^نویسنده این یادداشت
        ^{مطالب|نوشته‌های|مقالات|یادداشت‌های|خبرهای} دیگر {این نویسنده|از این نویسنده|این خبرنگار}$
        ^{دیگر|سایر|همه|تمام} {نوشته‌های|مطالب|مقالات|یادداشت‌های|نوشته های} {این نویسنده|نویسنده|این خبرنگار}$
        ^{نمایش|مشاهده|دیدن} {همه|تمام} {نوشته‌ها|مطالب نویسنده|نوشته‌های نویسنده|مقالات نویسنده}$
    """,
    "he": """
        ^על הכותב
        ^על הכותבת
        ^על הכותבים
        ^אודות הכותב
        ^אודות הכותבת
        ^אודות המחבר
        ^אודות המחברת
        ^אודות הכתב
        ^עוד כתבות מאת
        ^עוד מאמרים מאת
        ~^כל הכתבות של
        ~^כל המאמרים של
        ^לכל הכתבות של
        ^לכל המאמרים של
        ^כתבות נוספות של
        ^עוד מאת
        ^הכותב$
        ^הכותבת$
        ~^הכותב הוא
        ~^הכותבת היא
        ~^המחבר הוא
        ~^המחברת היא
        ^{עוד|לכל|כל} {מאותו כותב|מאותה כותבת|כתבות הכותב|כתבות הכותבת|הכתבות של הכותב|הכתבות של הכותבת|הטורים של הכותב|המאמרים של הכותב|כתבות מאת הכותב|הטורים|מאמרי הכותב}$
        ^{כתבות נוספות|מאמרים נוספים|טורים נוספים|פוסטים נוספים|עוד מאמרים} {מאת הכותב|מאת הכותבת|של הכותב|של הכותבת|מאת המחבר|מאת אותו מחבר}$
        ^עוד כתבות {מאת הכותבת|של הכותב|של הכותבת|מאת המחבר|מאת אותו מחבר}$
        ^{הכותב הוא|הכותבת היא} {פרשן|פרשנית|עיתונאי|עיתונאית|חוקר|חוקרת|מרצה|עמית|עמיתה|כתב|כתבת|מומחה|מומחית} {לענייני|באוניברסיטת|במכון|באוניברסיטה|במכללת|בכיר במכון|בכירה במכון|במחלקה|של}
    """,
    "hi": """
        ^लेखक के बारे में
        ^लेखिका के बारे में
        ^लेखक परिचय
        ^लेखक का परिचय
        ^लेखिका परिचय
        ^लेखक की अन्य
        ^लेखक के अन्य लेख
        ^इस लेखक के और
        ^लेखक की और खबरें
        ^और पढ़ें लेखक
        ^सभी लेख देखें
        ^लेखक$
        ^लेखिका$
        ^(लेखक
        ^(लेखिका
        ~^लेखक वरिष्ठ * {हैं|है}
        ~^लेखिका वरिष्ठ * {हैं|है}
        ~^लेखक एक
        ~^ये लेखक के निजी विचार
        ^{लेखक|पत्रकार|लेखिका} {के बारे में|का परिचय|परिचय|के अन्य लेख|की अन्य खबरें|के सभी लेख|की और खबरें}$
        ^{इस लेखक|लेखक} {के और|के सभी|की सभी|के अन्य} {खबरें|पोस्ट|लेख पढ़ें}$
        ^इस लेखक {के और|के सभी|की सभी|के अन्य} लेख$
        ^लेखक {के और|की सभी} लेख$
    """,
    "id": """
        ^artikel lain dari penulis
        ^artikel lainnya oleh
        ^lihat semua artikel
        ^lihat artikel lainnya dari
        ^semua artikel dari penulis
        ^tulisan lain dari
        ^baca artikel lain dari
        ^artikel lain oleh
        ^ikuti penulis
        ^penulis$
        ~^penulis adalah
        ~^penulis merupakan
        ~^penulis bekerja
        ^{artikel|tulisan} {lain|lainnya|lebih banyak} {dari|oleh|karya} {penulis ini|penulis|}$
        ^{lihat|baca|tampilkan} {semua|seluruh} {artikel|tulisan|pos} {dari|karya} penulis {ini|}$
        ^{tentang|mengenai|profil} {penulis|pengarang|reporter|jurnalis}$
        ^{tentang wartawan|biodata penulis|profil wartawan}$
        ^{tentang|profil|biodata} penulis:
    """,
    "vi": """
        ^thông tin tác giả
        ^giới thiệu tác giả
        ^đôi nét về tác giả
        ^vài nét về tác giả
        ^tiểu sử tác giả
        ^bài viết khác của tác giả
        ^các bài viết khác của
        ^xem tất cả bài viết của
        ^xem thêm bài viết của
        ^tất cả bài viết của
        ^bài viết cùng tác giả
        ^cùng tác giả
        ^bài cùng tác giả
        ^theo dõi tác giả
        ^hồ sơ tác giả
        ~^tác giả là {nhà báo|phóng viên|biên tập viên|cộng tác viên|nhà nghiên cứu|chuyên gia|luật sư|giảng viên tại|giảng viên khoa|giảng viên trường|cây bút}
        ~^tác giả hiện là
        ^{bài viết|các bài viết|bài} {khác|cùng} {tác giả|của tác giả|cùng tác giả} {này|}$
        ^{bài viết|các bài viết|bài} khác của {của tác giả|cùng tác giả} {này|}$
        ^{xem|đọc} {tất cả|các} {bài viết|bài} {bởi|từ} {tác giả|}
        ^đọc {tất cả|các} {bài viết|bài} của tác giả$
        ^xem các {bài viết|bài} của tác giả$
        ^xem tất cả bài của tác giả$
        ^xem tất cả bài viết của tác giả$
        ^{về|đôi nét về|giới thiệu|thông tin} tác giả$
        ^về tác giả:
        ~^tác giả bài viết là
        ~^tác giả là giảng viên {đại học|học viện|cao đẳng}
        ~^tác giả là {tiến sĩ|nghiên cứu sinh|giáo sư|phó giáo sư|thạc sĩ} {luật|tại|kinh tế|ngành|trường}
    """,
    "th": """
        ^เกี่ยวกับผู้เขียน
        ^ประวัติผู้เขียน
        ^เกี่ยวกับนักเขียน
        ^ข้อมูลผู้เขียน
        ^แนะนำผู้เขียน
        ^ดูบทความทั้งหมดของ
        ^บทความอื่นของผู้เขียน
        ^บทความอื่น ๆ ของผู้เขียน
        ^บทความทั้งหมดของ
        ^อ่านบทความอื่นของ
        ^ผลงานอื่นของผู้เขียน
        ^บทความโดยผู้เขียน
        ^ติดตามผู้เขียน
        ^ผู้เขียน$
        ^โปรไฟล์ผู้เขียน
        ~^ผู้เขียนเป็น{ผู้สื่อข่าว|นักข่าว|คอลัมนิสต์|บรรณาธิการ|นักวิจัย|นักวิชาการ|อาจารย์ประจำ|ทนายความ|นักเศรษฐศาสตร์|กองบรรณาธิการ}
        ~^ผู้เขียนคือ
        ^{เกี่ยวกับ|ประวัติ|ข้อมูล}{ผู้เขียน|นักเขียน|ผู้แต่ง}$
        ^{บทความ|เรื่อง}{อื่นๆ|ทั้งหมด|}{ของ|จาก|โดย}{ผู้เขียน|ผู้เขียนคนนี้|นักเขียน}$
        ^{ดู|อ่าน}{ข่าว|โพสต์}ทั้งหมด{ของ|โดย|จาก}{ผู้เขียน|ผู้เขียนคนนี้}$
        ^{ดู|อ่าน}บทความทั้งหมด{โดย|จาก}{ผู้เขียน|ผู้เขียนคนนี้}$
        ^อ่านบทความทั้งหมดของ{ผู้เขียน|ผู้เขียนคนนี้}$
    """,
}

CONTAINERS = """
    author-bio
    author-biography
    author-box
    author-info
    author-profile
    author-description
    author-desc
    author-block
    author-about
    about-author
    author-meta
    author-detail
    author-text
    author-summary
    author-footer
    author-tooltip
    author-social
    author-posts
    author-title
    authors-box
    authors-bio
    contributor-bio
    contributor-box
    ^bio$
    bio-box
    bio-card
    byline-bio
    ^reviewed-by
    ^saboxplugin
    ^abh-box
    ^m-a-box
    ^starbox
    ^pp-multiple-authors
    ^molongui
    ^ts-fab
    ^wp-block-post-author
    ^td-author
    ^jeg-authorbox
"""

TAIL = 2
"""How many lines of other prose may follow a note: a disclaimer, a second author's note."""

HEAD = 1
"""How many lines of other prose may stand before a note at the head: a standfirst."""

THAI_HEADING = 30
"""The same in characters for Thai, where words are not counted."""

BODY = 3
"""So many lines of prose make an article that can have a note."""

NOTE = 0.8
"""A name, what this person is, the place, and no word of the person elsewhere."""

LAST = 0.75
"""The same without a pronoun or a byline that proves the person, as the last prose of the page."""

PROBABLE = 0.55
"""The same with more prose below: it may be a source."""

HEADING_WORDS = 6
"""How long the heading of a note can be."""

CARD = 4
"""How many short lines may stand between heading and note: picture, name, position."""

CARD_WORDS = 10
"""How long such a line can be."""

NOTE_WORDS = 180
"""How long a note can be."""

MIN_WORDS = 6
"""How long a note is at least."""

MOST = 4
"""How many notes are looked for: a page that introduces more people than this is about people."""

LINES = 3
"""How many more lines a note goes on for at most."""

NEAR = 40
"""Within how many characters behind a comma the profession stands."""

BESIDE = 18
"""The same where no capital letter tells that what stands before the comma is a name."""

NEAR_WORK = 60
"""The same for other professions, where neither a pronoun nor a byline proves that the name is a person's."""

FAR = 110
"""Within how many characters behind the name the profession stands."""

PASSAGE = 60
"""How many lines at the ends of a page are looked at, beside the edges of its body."""

TRADE = re.compile(
    spelled(
        r"\b(?:reporter|correspondent|journalist|columnist|editor|writer|blogger|copywriter|photojournalist|contributor"
        r"|redact|redakt|redatt|korrespondent|autor|volontär|rédact|correspondant|chroniqueu|journaliste|periodista"
        r"|corresponsal|giornalista|corrispondente|jornalista|repórter|editora|colunista|escritora|escritor|verslaggever"
        r"|correspondent|dziennikar|reporterk|журналист|корреспондент|обозреватель|колумнист|писател|krönikör|skribent"
        r"|écrivain|scrittor|scrittric|schrijver|publicist|publicyst|публицист|debattör|essayist|podcaster"
        r"|pisarz|författare|freelanc|frilans|writes|writing"
        r"|written|schreibt|escribe|escreve|schrijft|scrive|skriver|pisze|пишет|écrit"
        r"|redaktør|forfatter|klumme|toimittaj|kirjailij|kolumnist|kirjoittaa|novinář|novinár|spisovatel|komentátor|reportér|píše"
        r"|újságíró|szerkesztő|író\b|riporter|jurnalist|scriitor|scrie\b|журналіст|кореспондент|редактор|письменни|публіцист|пише"
        r"|репортер|δημοσιογράφ|συντάκτ|συγγραφέα|αρθρογράφ|γράφει|gazeteci|yazar|muhabir|editör|wartawan|jurnalis|penulis|redaktur"
        r"|menulis|nhà báo|phóng viên|nhà văn|biên tập viên)"
        r"|صحفي|صحافي|كاتب|مراسل|محرر|إعلامي|روائي|روزنامه\u200c?نگار|نویسنده|خبرنگار|سردبیر|עיתונאי|כתבת |כתבנו|עורכת? |סופרת? |פרשנ|בלוגר"
        r"|पत्रकार|लेखक|लेखिका|संपादक|संवाददाता|स्तंभकार|นักข่าว|นักเขียน|ผู้สื่อข่าว|บรรณาธิการ|คอลัมนิสต์|기자|작가|칼럼니스트|에디터|평론가|논설위원"
        r"|记者|記者|作家|撰稿|编辑|編輯|專欄|专栏|ライター|ジャーナリスト|編集者|著書|執筆|評論家|研究家|カメラマン|料理家"
    )
)
"""Words of the writing trades, and of writing."""

_WORK = re.compile(
    spelled(
        r"\b(?:manager|director|specialist|expert(?!ise)|(?:co-?)?founder|owner|consultant|coach|therapist"
        r"|physician|dietitian"
        r"|nutritionist|nurse|analyst|strategist|engineer|professor|lecturer|researcher|student|graduate|attorney|lawyer"
        r"|partner|associate|president|ceo|cto|cfo|executive|officer|marketer|creator|photographer|educator|advis[eo]r"
        r"|planner|psychologist|historian|scientist|teacher|fellow|instructor|trainer|producer|developer|designer"
        r"|gardener|volunteer|degree|author|experience|counsel|accountant|architect|biologist|chemist"
        r"|physicist|economist|philosopher|sociologist|chef|artist|passionate|covers|joined|ph\.?d|leads|heads|teaches"
        r"|professorin|dozent|leiter|gründer|mitgründer|expert|berater|wissenschaft|historiker|geschäftsführ|lehrt|leitet"
        r"|arbeitet|studierte|biolog|ökonom|politolog|physik|chemik|philosoph|soziolog|psycholog|theolog"
        r"|architekt|künstler|ärzt|rechtsanwält|anwalt"
        r"|professeur|maître|maîtresse|conférence|chercheu|fondat|directeur|directrice|bénévole|responsable|spécialiste"
        r"|avocat|consultant|enseign|paysagiste|étudi|diplômé|docteur|économiste|ingénieur|conseill"
        r"|sociologue|philosophe|architecte|artiste|médecin|président|historien"
        r"|profesor|doctora?|investigador|fundador|directora?|abogad|especialista|consultor|biólog|divulgador"
        r"|ingenier|sociólog|filósof|arquitect|psicólog|médic|artista"
        r"|economista|licenciad|catedrátic"
        r"|docente|ricercat|fondat|direttor|direttric|avvocat|ingegner|sociolog|filosof|architett|psicolog"
        r"|medico|specialista|consulente|insegna|laureat|espert[oa]"
        r"|professora?|mestre|engenheir|sociólog|arquitet|psicólog|pesquisador|advogad|sóci[oa]|fundadora?"
        r"|diretora?|formad[oa]|doutor"
        r"|hoogleraar|docent|onderzoek|oprichter|directeur|adviseur|werkt|expert|advocaat|ingenieur|huisarts"
        r"|arts|socioloog|filosoof|psycholoog|architect|econoom|historicus"
        r"|profesor|adiunkt|doktor|badacz|założyciel|prezes|ekspert|prawnik|absolwent|wykładow|adwokat"
        r"|inżynier|socjolog|filozof|psycholog|architekt|lekarz|historyk|ekonomist"
        r"|инженер|врач|социолог|философ|психолог|архитектор|юрист|политолог|профессор|доцент|кандидат"
        r"|сотрудник|основател|директор|эксперт|адвокат|доктор|историк|экономист|преподавател"
        r"|docent|forskare|grundare|expert|rådgivare|föreståndare|doktorand|bosatt|ingenjör|sociolog|filosof"
        r"|psykolog|arkitekt|konstnär|advokat|delägare|lärare"
        r"|läkare|jurist|lektor|ekonom"
        r"|forsker|direktør|stifter|underviser|tutkija|professori|johtaja|asiantuntija|perustaja|opettaja|lääkäri|ředitel|riaditeľ"
        r"|zakladatel|odborní|lékař|lekár|vědec|vedec|právní|pedagog|professzor|kutató|igazgató|alapító|tanár|orvos|ügyvéd|szakértő"
        r"|cercetător|fondator|medic\b|avocat|absolvent|професор|дослідни|засновни|експерт|лікар|викладач|изследовател|лекар"
        r"|καθηγητ|ερευνητ|διευθυντ|ιδρυτ|γιατρ|δικηγόρ|οικονομολόγ|profesör|doçent|araştırmacı|kurucu|müdür|uzman|avukat|öğretim"
        r"|dosen|peneliti|pakar|direktur|pendiri|guru\b|dokter|pengamat|giáo sư|nhà nghiên cứu|chuyên gia|giám đốc|giảng viên"
        r"|bác sĩ|luật sư|tiến sĩ)"
        r"|أستاذ|باحث|خبير|مدير|مؤسس|طبيب|محام|أكاديمي|استاد|پژوهشگر|کارشناس|مدیر|پزشک|פרופסור|חוקר|מומח|מנהל|מייסד|מרצ"
        r"|प्रोफेसर|शोधकर्ता|विशेषज्ञ|निदेशक|संस्थापक|अध्यापक|आचार्य|อาจารย์|นักวิจัย|ผู้เชี่ยวชาญ|ผู้อำนวยการ|ผู้ก่อตั้ง|교수|연구원|대표|변호사|전문가"
        r"|教授|研究员|研究員|博士|讲师|講師|专家|專家|创始人|創辦人|代表|生まれ|卒業"
    )
)
"""Other professions, and what such a note says of a life."""

_PROFESSION = re.compile(f"{TRADE.pattern}|{_WORK.pattern}", re.I)

_PERSONAL = re.compile(r"\b(?:she|he|her|his|she's|he's|they've)\b")

_CAPITAL = "[" + "".join(one for one in map(chr, range(0x2000)) if one.isupper() or one.istitle()) + "]"
"""In scripts without capitals no name is known by its shape."""

_SMALL = r"(?:(?:de|da|do|dos|del|della|di|der|den|van|von|al|la|le|du|ter|ten|af) ){0,2}"
_START = r"[\s*_#>|•(–-]{0,6}(?:(?:Dr|Prof|Mr|Ms|Mrs|Dra|Doc|Univ)\.? (?:Dr\.? )?)?"
_NAME = re.compile(
    rf"{_START}((?:{_CAPITAL}[\w.’'-]{{0,20}} {_SMALL}){{1,3}}{_CAPITAL}[\w’'-]{{1,20}})(?=[\s,(:’'–—-])"
)
_FIRST_NAME = re.compile(rf"{_START}({_CAPITAL}[\w’'-]{{1,20}}) ")
_LETTERS = "[\u05d0-\u05ea\u0620-\u06d3\u200c\u0900-\u0963]{2,20}"
_CASELESS = re.compile(rf"\s{{0,3}}({_LETTERS}(?: {_LETTERS}){{1,3}}?)(?:[,،] | (?:הוא|היא|एक|هو|هي) )")
"""A name in a script without capitals, and what sets it off: a comma or "is"."""

_SAID = re.compile(
    spelled(
        r"(?<!\w)و?(?:قال|قالت|يقول|تقول|أضاف|أضافت|أكد|أكدت|أوضح|أوضحت|ذكر|كتب)(?!\w)|گفت|میگوید|می گوید|افزود|אמר|אומר|סיפר|הוסיפ|कहा|कहत|बताया|बतात|मानना"
    )
)
"""Somebody is quoted: what looks like a name may begin with the verb."""

_ASIDE = re.compile(
    r"(?:,? \([^()]{1,60}\)|, [^.,]{1,60}(?:, [^.,]{1,40}){0,2},|,? (?:[A-Z][A-Za-z]{0,3}\.?){1,4}(?:,|(?= )))?[ ]?"
)
"""What may stand between a name and its verb: years, a title, a position."""

_VERBS = frozenset(
    str.split("""
    is has holds writes covers joined works worked leads lives received earned graduated specializes specialises
    serves enjoys loves started studied teaches helps spent began currently heads oversees runs reports brings
    ist schreibt arbeitet lebt leitet berichtet studierte hat lehrt forscht est écrit couvre travaille vit collabore
    dirige enseigne es escribe cubre trabaja vive ha colabora è scrive lavora collabora insegna si é escreve trabalha
    cobre tem atua schrijft werkt woont heeft jest pisze pracuje zajmuje od пишет работает живет живёт окончил окончила
    är skriver arbetar bevakar bor har er arbejder jobber dækker dekker underviser on kirjoittaa työskentelee asuu toimii je píše
    pracuje žije působí pôsobí vystudoval vystudovala vyštudoval újságíró szerkesztő író este scrie lucrează е пише работи живее
    είναι γράφει εργάζεται ζει є працює живе gazeteci yazar muhabir adalah merupakan menulis bekerja tinggal là viết hiện
    """)
)
"""The verbs that a note goes on with behind the name."""

_WORD = re.compile(r"[^\W\d_]+")

_APPOSED = re.compile(r"(?:,|\s?[–—-])\s(?=[^\W\d_a-zà-öø-ÿ]?[a-zà-öø-ÿа-яё])")
"""A comma or a dash in place of the verb: "Jane Doe, reporter."."""

_COMMA = re.compile("[,،]\\s")
_AGAIN = re.compile("[,،]\\s|\\s[–—-]\\s")
"""Where an apposition can end."""

_APPOSED_VERBS = frozenset(
    str.split("""
    who whose where which with and or as at in for based now formerly previously also specializing specialising
    covering living working writing born author blogs edits hosts produces manages directs publishes contributes speaks
    advises consults researches focuses explores coordinates moderates und oder der die spezialisiert wohnhaft geboren
    et qui spécialisée spécialisé basée basé y e que con especializada especializado in di con che en die
    i oraz która który и который которая och som og ja joka ktorý ktorá který která és és aki și care и който която
    και που і який яка ve تقيم يقيم تكتب يكتب مقيم مقيمة متخصص متخصصة مهتم ساکن است می‌نویسد و گردآور
    """)
)
"""With what a note goes on behind a profession between commas, beside `_VERBS`."""

_HABIT = re.compile(
    spelled(
        r"\b(?:writes|blogs|schreibt|forscht|lehrt|écrit|étudie|escribe|investiga|scrive|studia|escreve|pesquisa|schrijft|onderzoekt|pisze|bada"
        r"|пишет|исследует|изучает|skriver|forskar|forsker|bevakar|kirjoittaa|tutkii|píše|zkoumá|skúma|kutat\w*|scrie|cercetează|пише|изследва"
        r"|γράφει|ερευνά|досліджує|yazıyor|araştırıyor|menulis|meneliti|chuyên viết|nghiên cứu)\b"
        r"|يكتب|تكتب|يبحث|مینویسد|می نویسد|می‌نویسد|כותבת?(?!\w)|חוקרת?(?!\w)|लिखत|लिख रह"
    )
)
"""What people who write notes about themselves do all the time."""

_COMPANY = re.compile(
    r"\b(?:company|firm|agency|organi[sz]ation|platform|program(?:me)?|inc|llc|ltd|gmbh|alliance|software|app|website"
    r"|registered investment|unternehmen|verein|entreprise|société|empresa|azienda|bedrijf|firma|компания"
    r"|företag|bolag)\b"
)
"""Behind such a word the name is no person's."""

_NO_PERSON = re.compile(
    r"['’]s\b|-[a-z]|\b(?:The|This|These|That|Our|Your|My|How|What|Why|When|And|For|With|Der|Die|Das|Les"
    r"|Los|Las|All|New|Best|Note|Notes|Guide|Editor|Week|Day|Summit|Conference|Street)\b"
)
"""What no person is called."""

_NEWS = re.compile(
    spelled(
        r"\b(?:charged|arrested|jailed|killed|died|sentenced|accused|injured|convicted|missing|expected to|due to appear"
        r"|festgenommen|verurteilt|gestorben|angeklagt|arrêté|condamné|mort|detenido|condenado|muerto"
        r"|arrestato|condannato|anholdt|dømt|tiltalt|pidätet\w+|tuomit\w+|zadržen\w?|odsouzen\w?|zemřel\w?|zadržan\w|odsúden\w|zomrel\w?"
        r"|letartóztat\w+|elítél\w+|meghalt|arestat\w?|condamnat\w?|decedat\w?|арестуван\w?|осъден\w?|почина|συνελήφθη|καταδικάστηκε"
        r"|πέθανε|заарештован\w|засуджен\w|загину\w+|помер\w*|tutuklan\w+|gözaltı\w+|mahkum|اعتقل|توفي|قتل|بازداشت|محکوم|درگذشت"
        r"|נעצר\w?|הורשע\w?|נהרג\w?|ditangkap|dihukum|meninggal|bị bắt|qua đời"
        r"|preso|condenad[oa]|morreu|gearresteerd|veroordeeld|skazan|zatrzyman|задержан|осужден|погиб|dömd|gripen)\b"
    )
)
"""What happens to people in the news and not in notes on authors."""

_NARRATED = re.compile(
    spelled(
        r"\b(?:\d\d years old|ist \d\d jahre alt|\d\d ans|tiene \d\d años|ha \d\d anni|tem \d\d anos|is \d\d jaar|är \d\d år|er \d\d år"
        r"|ma \d\d lat|je mu \d\d let|\d\d лет"
        r"|when (?:he|she|they) (?!is|are|was|were)\w+s|quand (?:il|elle)|cuando (?:el|ella|una?|los|las)|quando (?:ele|ela|lui|lei)"
        r"|als (?:er|sie|hij|zij|ze) |da (?:han|hun) |när (?:han|hon) |kiedy |когда |прежде чем|under arrest|под арестом|that night|naquela noite"
        r"|(?:at|for) a (?:small |local )?(?:news)?paper (?:that|which)|bei einer (?:kleinen )?zeitung, die|d'un journal qui|de un periódico que"
        r"|di un giornale che|de um jornal que|bij een krant die|på en tidning som|i en avis som|w gazecie, która)\b"
    )
)
"""How a story tells of somebody: the age, a moment, a paper without a name. Notes name the paper and count no years."""

_REPORTED = re.compile(
    r"(?:and [A-Z]\w{1,20} [A-Z]\w{1,20} )?(?:reported from|contributed (?:to this|reporting)|berichtete aus)\b"
)
"""Who else worked on the text."""

_JAPANESE = re.compile(
    r"^\s{0,3}(?:[文著]／\s?)?[\u3400-\u9fff々]{1,4}[ \u3000]?[\u3040-\u30ff\u3400-\u9fff々]{1,4}\s?"
    r"(?:[（(][\u3040-\u30ff・･ \u3000]{2,20}[）)]|[:：／\u3000])|^\s{0,3}(?:19|20)\d\d年(?:\d{1,2}月)?(?:生|、)"
)
"""A name with its reading in brackets, or a year of birth, at the head of a line."""

_PRONOUN = re.compile(
    r"(?:hun|hän|тя|той|вона|він|ia|dia|ông|bà|היא|הוא|she|he|they|her|his|their|when (?:she|he|not|they)|in (?:her|his|their) (?:free|spare)|outside (?:of )?work"
    r"|prior to|before joining|sie|er|ihre|seine|elle|il|ella|su|hon|han|zij|hij|ona|она|он|ela|ele|lei|lui|follow"
    r"|contact|reach|you can (?:find|reach|follow))\b"
)
"""With what the next line of a note begins."""

_HEADING = re.compile(
    spelled(
        r"about|meet|author|written by|über|zum|zur|autor|autrice|auteur|propos|biographie|sobre|acerca|over de|o autor"
        r"|об автор|про автор|авторк|автора|автор|συντάκτ|συγγραφέα|kirjoittaja|yazar|szerző|despre|penulis|tác giả|ผู้เขียน|นักเขียน|필자|저자"
        r"|글쓴이|작가|기자 소개|الكاتب|المؤلف|نویسنده|הכותב|המחבר|लेखक|लेखिका|forfatter|om |skribent|作者|著者|筆者|執筆|ライター|この記事を書いた|記者プロフ"
    )
)


EVERY_PAGE = True
"""Many notes are known by their shape alone: a name, a verb, a profession."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Headings with the note under them, prompts, and notes that are recognized by name, profession and place."""
    taken: set[int] = set()
    for line, said in hits:
        if line.index in taken:
            continue
        strong = [hit for hit in said if not hit.phrase.hint]
        if strong:
            score, because = notice(line, strong)
            if _goes_on_as_prose(line, strong):
                score = min(score, DOUBTFUL)
            yield Finding(line, score, because)
            if _is_heading(line, strong) and prose_before(page, line.index) >= BODY:
                note = _under(page, line)
                taken.update(note)
                for index in note:
                    yield Finding(page.lines[index], NOTE, f"is the note under the heading on line {line.number}")
        elif _opens(page, line, said):
            yield Finding(line, LAST, f'begins with "{said[0].phrase.text}", as the last prose of the page')
    if page.last >= 0:
        yield from _notes(page, taken)


def _goes_on_as_prose(line: Line, strong: Sequence[Hit]) -> bool:
    """Whether a label is merely the subject of a sentence: "More articles by the reporter had to be withdrawn."."""
    if not line.view.endswith(".") or line.words <= HEADING_WORDS or len(strong) > 1 or "@" in line.view:
        return False
    hit = strong[0]
    return hit.start == 0 and 2 * hit.end < len(line.view) and not _HEADING.search(fold(hit.phrase.text))


def _is_heading(line: Line, strong: Sequence[Hit]) -> bool:
    """Whether a line is a heading that announces a note, and no articles by the author."""
    short = line.words <= HEADING_WORDS or ("\u0e00" <= line.view[0] < "\u0e80" and len(line.view) <= THAI_HEADING)
    more = any(hit.phrase.text.startswith(("more ", "read more ")) for hit in strong)
    return short and not more and any(_HEADING.search(fold(hit.phrase.text)) for hit in strong)


def _under(page: Page, heading: Line) -> range:
    """The note under a heading: short lines with name and position, then one paragraph, and what goes on about them.

    A paragraph that says on which day something was is none.
    """
    start = end = heading.index + 1
    while end < min(start + CARD, len(page.lines)) and _is_card(page.lines[end]) and not _tells(page.lines[end]):
        end += 1
    if end >= len(page.lines):
        return range(0)
    note = page.lines[end]
    if WEEKDAY.search(note.view):
        return range(0)
    named = {line.view.split(" ")[0] for line in page.lines[start:end]}
    if not (_tells(note) or (note.prose and note.view.split(" ")[0] in named)) or note.words > NOTE_WORDS:
        return range(0)
    return range(start, _reach(page, note, note.view.split(" ")[0]))


def _tells(line: Line) -> bool:
    """Whether a line is long enough for a note and says what somebody is."""
    opening = line.view[: FAR + 60]
    return line.words >= MIN_WORDS and bool(TRADE.search(opening) or _WORK.search(opening) or _PERSONAL.search(opening))


def _is_card(line: Line) -> bool:
    return not line.prose and line.words <= CARD_WORDS


def _reach(page: Page, note: Line, name: str) -> int:
    """Where a note ends whose first paragraph this is: paragraphs go on with a pronoun or the name."""
    end = note.index + 1
    while end < min(note.index + 1 + LINES, len(page.lines)):
        view = page.lines[end].view
        if page.lines[end].words < MIN_WORDS or not (_PRONOUN.match(view) or view.startswith(f"{name} ")):
            break
        end += 1
    return end


def _opens(page: Page, line: Line, said: Sequence[Hit]) -> bool:
    """Whether a line is the last prose and begins with a formula of a note that names nobody: "The author is ..."."""
    if not any(hit.phrase.starts for hit in said) or not MIN_WORDS // 2 <= line.words <= NOTE_WORDS // 3:
        return False
    if line.index < page.last or prose_before(page, line.index) < BODY:
        return False
    if tells(line.view):
        return False
    opener = next(hit for hit in said if hit.phrase.starts)
    opening = line.view[opener.end if _WRITER.search(fold(opener.phrase.text)) else 0 :]
    return bool(TRADE.search(opening) or _WORK.search(opening))


_NO_NAMES = frozenset(
    str.split("""
    The A An This That These Those In On At For If It As And But With What When How Why While From To By We You I Our
    Der Die Das Ein Eine Im In Am Le La Les L' Un Une El Los Las Una Il Lo O Os As Um Uma De Het Een I Na W В На И С
    """)
)
"""Words that many sentences begin with, and no name."""


def _quick(line: Line) -> bool:
    """Whether a line can begin with a name: the second word has a capital or is the verb. Most lines stop here."""
    if not MIN_WORDS <= line.words <= NOTE_WORDS:
        return False
    words = line.text.split(None, 2)
    if len(words) < 3:
        return not line.text.isascii()
    first, second = words[0], words[1]
    if first in _NO_NAMES:
        return False
    return not second[0].islower() or second in _VERBS or second in PARTICLES


_WRITER = re.compile(
    spelled(
        r"autor|author|auteur|autri|writer|skribent|författar|автор|forfatter|kirjoittaj|szerző|συγγραφέα|yazar|penulis|tác giả|필자"
    )
)
"""Openings that say nothing yet of the person."""


def _notes(page: Page, taken: set[int]) -> Iterator[Finding]:
    """Notes by their shape, at the ends of the page and at the end of its body."""
    found = 0
    for line in _edges(page):
        if not _quick(line) or line.index in taken:
            continue
        opinion = _note(page, line)
        if opinion is None:
            continue
        found += 1
        if found > MOST:
            return
        person, score, head = opinion
        yield Finding(line, score, f"introduces {person}, whom the article does not mention")
        end = _reach(page, line, person.split(" ")[0].lower())
        taken.update(range(head, end))
        for index in [*range(head, line.index), *range(line.index + 1, end)]:
            yield Finding(page.lines[index], score, f"belongs to the note on line {line.number}")


def _edges(page: Page) -> list[Line]:
    """Lines that can be a note: around the end of the body, behind the article, and at its head."""
    start = max(page.first + BODY, min(page.body[1] or page.last, page.last) - LINES)
    lines = list(page.lines[start : start + PASSAGE])
    if page.last - LINES >= start + PASSAGE:
        lines += page.lines[page.last - LINES : page.last + PASSAGE]
    return lines + list(page.lines[max(0, page.first - CARD) : page.first + HEAD + 1])


def _note(page: Page, line: Line) -> tuple[str, float, int] | None:
    """The person whom a line introduces, the score, and the first line of the card above it; None for other lines."""
    person, head, behind = _person(page, line)
    if not person:
        return None
    opening = line.view[behind : behind + FAR]
    trade, work = bool(TRADE.search(opening)), bool(_WORK.search(opening)) and not _COMPANY.search(opening[:NEAR_WORK])
    personal, reported = bool(_PERSONAL.search(line.view)), bool(_REPORTED.match(line.text, behind + 1))
    if not (trade or work or personal or reported):
        return None
    after = prose_after(page, line.index)
    if after >= BODY and line.index <= page.first + HEAD:
        known, byline = _known(page, line, person, head)
        return (person, NOTE, line.index) if trade and byline and not known else None
    if after > TAIL and not 0 < page.body[1] <= line.index + LINES:
        return None
    known, byline = _known(page, line, person, head)
    if known or prose_before(page, line.index) < BODY:
        return None
    alone = not byline and head == line.index
    if _NEWS.search(line.view) or (alone and (_NARRATED.search(line.view) or tells(line.view))):
        return None
    if alone and not reported and _is_sentence(line, behind):
        return None
    if trade or reported or ((personal or work) and (byline or head < line.index)):
        return person, NOTE, head
    last = _reach(page, line, person.split(" ")[0].lower()) > page.last
    if personal and work and last:
        return person, NOTE, head
    near = work and last and _WORK.search(opening[:NEAR_WORK]) is not None
    return person, LAST if near else PROBABLE, head


def _person(page: Page, line: Line) -> tuple[str, int, int]:
    """The name that a line begins with, the first line of the card above, and where in the text the name ends."""
    text = line.text[:300]
    japanese = None if text.isascii() else _JAPANESE.match(text)
    if japanese:
        return _japanese(page, line, japanese)
    caseless = None if text.isascii() else _CASELESS.match(text)
    if caseless and TRADE.search(fold(text[caseless.end() : caseless.end() + BESIDE])) and not _SAID.search(line.view):
        return caseless[1], _card(page, line, caseless[1]), caseless.end(1)
    name = _NAME.match(text)
    if name:
        if _NO_PERSON.search(name[1]) or not _goes_on(line, text, name.end()):
            return "", 0, 0
        return name[1], _card(page, line, name[1]), name.end()
    above = page.lines[line.index - 1] if line.index else None
    if above is None or above.words > CARD_WORDS or above.ends:
        return "", 0, 0
    first = _FIRST_NAME.match(text)
    if first and _says(text, first.end()) and (head := _card(page, line, first[1])) < line.index:
        return first[1], head, first.end()
    return "", 0, 0


def _goes_on(line: Line, text: str, end: int) -> bool:
    """Whether a line goes on behind a name as a note does, with nothing but an aside between."""
    place = end + (text[end : end + 1] == " ")
    if _says(text, place) or _REPORTED.match(text, place):
        return True
    aside = _ASIDE.match(text, end)
    if aside is not None and _says(text, aside.end()):
        return True
    apposed = _APPOSED.match(text, end) if line.ends and not line.marker else None
    return apposed is not None and _PROFESSION.search(fold(text[apposed.end() : apposed.end() + NEAR])) is not None


def _is_sentence(line: Line, behind: int) -> bool:
    """Whether a profession behind a comma is set off by a second one, and a verb of no note follows: "X, a nurse, left"."""
    apposed = _APPOSED.match(line.text, behind) or _COMMA.match(line.text, behind)
    if apposed is None:
        return False
    commas = _AGAIN.finditer(line.text, apposed.end(), apposed.end() + FAR)
    last = next((comma for comma in commas if not _lists(line.text, comma.end())), None)
    return last is not None


def _lists(text: str, place: int) -> bool:
    """Whether what follows a comma belongs to a note: another profession, a name, a verb of notes."""
    word = _WORD.match(text, place)
    if word is None or word.group()[0].isupper() or word.group() in _VERBS or word.group() in _APPOSED_VERBS:
        return True
    behind = fold(text[place : place + FAR])
    return _PROFESSION.search(behind[:NEAR]) is not None or _HABIT.search(behind) is not None


def _says(text: str, place: int) -> bool:
    """Whether a verb of a note stands at a place."""
    word = _WORD.match(text, place)
    if word is None or (word.group() == "on" and text.isascii()):
        return False
    return word.group() in _VERBS


def _japanese(page: Page, line: Line, match: re.Match[str]) -> tuple[str, int, int]:
    """The same for a line that begins with a name and its reading, or with a year of birth under a name."""
    above = page.lines[line.index - 1] if line.index else None
    if match[0].strip()[:1].isdigit():
        if above is None or above.words > HEADING_WORDS or above.ends:
            return "", 0, 0
        return above.text.strip(), above.index, match.end()
    return match[0].strip(" \u3000：:／"), line.index, match.end()


def _card(page: Page, line: Line, person: str) -> int:
    """Index of the first of the short lines right above a note that are the name; the line's own without one."""
    head = line.index
    for above in reversed(page.lines[max(0, line.index - CARD) : line.index]):
        if not _is_card(above) or above.ends:
            break
        bare = _WRITTEN.sub("", above.text.strip(" *_#|•"))
        name = _NAME.match(f"{bare} ")
        if name and (name[1] == person or name[1].startswith(f"{person} ")) and bare[name.end() :][:1] in _BEHIND_NAME:
            head = above.index
    return head


_BEHIND_NAME = frozenset(["", ",", "(", "|", "–", "-", "•"])
"""What may follow the name on a card."""

_WRITTEN = re.compile(
    r"^(?:(?:article |text )?(?:written |posted )?by:? |(?:about|meet|über|à propos de|sobre|over|par|por|von|di) )",
    re.I,
)
"""What stands before the name on a card."""


def _known(page: Page, line: Line, person: str, head: int) -> tuple[bool, bool]:
    """Whether other prose mentions a person, and whether a short line far above, such as a byline, is the name."""
    last = person.rsplit(" ", 1)[-1]
    own = range(head, _reach(page, line, person.split(" ")[0].lower()))
    byline = False
    for other in page.lines:
        if last not in other.text or other.index in own:
            continue
        if other.prose:
            return True, byline
        byline = byline or (other.words <= CARD_WORDS and person in other.text)
    return False, byline


EXAMPLES = """
# de
  Unser Autor des Jahrhunderts, wie ihn die Zeitungen nannten, starb verarmt in einer Pension am Hafen.

  Die Fähre zu den Inseln kam am Montag wieder zu spät, und vierzig Leute standen zwei Stunden lang im Regen am Kai.
  Das Hafenamt sagt, dass der Motor noch vor dem Winter ersetzt werden muss, und das dauere etwa drei Wochen.
  Jost Amerkamp ist Redakteur bei einer Zeitung, die seit drei Jahren niemand mehr druckt, und fährt jeden Morgen mit.

  Die Fähre zu den Inseln kam am Montag wieder zu spät, und vierzig Leute standen zwei Stunden lang im Regen am Kai.
  Das Hafenamt sagt, dass der Motor noch vor dem Winter ersetzt werden muss, und das dauere etwa drei Wochen.
  Jost Amerkamp ist Redakteur bei einer Zeitung, die seit drei Jahren niemand mehr druckt, und fährt jeden Morgen mit.
  Nora Flinkert, Kolumnistin und Spötterin, bezahlte die Maut in Münzen.

  Die Fähre zu den Inseln kam am Montag wieder zu spät, und vierzig Leute standen zwei Stunden lang im Regen am Kai.
  Das Hafenamt sagt, dass der Motor noch vor dem Winter ersetzt werden muss, und das dauere etwa drei Wochen.
  Jost Amerkamp ist Redakteur bei einer Zeitung, die seit drei Jahren niemand mehr druckt, und fährt jeden Morgen mit.
  Mira Holdt ist Autorin von drei Romanen, und dieser ist ihr bester.

  Die Fähre zu den Inseln kam am Montag wieder zu spät, und vierzig Leute standen zwei Stunden lang im Regen am Kai.
  Das Hafenamt sagt, dass der Motor noch vor dem Winter ersetzt werden muss, und das dauere etwa drei Wochen.
  Jost Amerkamp ist Redakteur bei einer Zeitung, die seit drei Jahren niemand mehr druckt, und fährt jeden Morgen mit.
  Anna Bergsee, Redakteurin der Wochenzeitung, starb am Montag.

# es
- Sígueme en Instagram: @lucia.rios
  Sígueme en silencio, le pidió el guía, y los dos cruzaron el puente a oscuras.

  El transbordador llegó tarde otra vez el lunes, y cuarenta personas esperaron dos horas bajo la lluvia en el muelle.
  La oficina del puerto dice que el motor se cambiará antes del invierno y que la obra durará unas tres semanas.
  Ramiro Olleta es periodista, tiene 31 años y duerme en el barco porque no puede pagar una habitación en la isla.

- Seguir al autor
- Ver todas las entradas de Marta Ruiz
  Seguir al autor por las calles de Lima es perderse con él durante trescientas páginas de niebla y de tranvías.

  El transbordador llegó tarde otra vez el lunes, y cuarenta personas esperaron dos horas bajo la lluvia en el muelle.
  La oficina del puerto dice que el motor se cambiará antes del invierno y que la obra durará unas tres semanas.
  Ramiro Olleta es periodista, tiene 31 años y duerme en el barco porque no puede pagar una habitación en la isla.
  Nora Florescas, columnista y burlona, pagó el peaje en monedas.

  El transbordador llegó tarde otra vez el lunes, y cuarenta personas esperaron dos horas bajo la lluvia en el muelle.
  La oficina del puerto dice que el motor se cambiará antes del invierno y que la obra durará unas tres semanas.
  Ramiro Olleta es periodista, tiene 31 años y duerme en el barco porque no puede pagar una habitación en la isla.
  Mira Holguera es autora de tres novelas, y esta es la mejor.

  El transbordador llegó tarde otra vez el lunes, y cuarenta personas esperaron dos horas bajo la lluvia en el muelle.
  La oficina del puerto dice que el motor se cambiará antes del invierno y que la obra durará unas tres semanas.
  Ramiro Olleta es periodista, tiene 31 años y duerme en el barco porque no puede pagar una habitación en la isla.
- Sobre el autor
  Nadie sabe nada del autor de la carta, que los guardias buscan desde el lunes.

# en
  More articles by the fired reporter turned out to be copied from a weekly in the next valley.

  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
- Perpetua Lindqvist
- Senior beekeeper
- Perpetua holds a degree in botany and has kept bees on three roofs.
- When she is not with the bees, Perpetua repairs accordions.

  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
- (Corwin Abele is an associate attorney at Abele & Lowe, where he advises small shipping firms.)

  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
  Corwin Abele, a nurse from the next village, was jailed for two years on Friday. He had sold his neighbor's boat.

  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
  Millbridge Bakery is a family business that has sold bread on the quay since 1911 and means to stay there.

  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
- Perpetua Lindqvist is a reporter covering the coast and its people for the Saltmarsh Gazette.
- She is the author of two books about lighthouses and lives with a deaf parrot.
- Follow her on Twitter @perpetualindqvist

  The dough has to rest for a night in the coldest corner of the cellar, covered with a cloth and a heavy board.
  In the morning it has doubled, smells of apples and sticks to everything that comes near it, the cat included.
  Flour your hands, fold it three times and let it sleep again until the oven is as hot as it will ever get.
- About the author
- Ottoline Brask
- Ottoline Brask has baked bread in eleven countries and been thrown out of bakeries in two of them.

  Rosamund Thale writes a letter about the fog every Friday, and nine hundred people in the valley wait for it.
  It began with a postcard to her brother, who had moved to a town where the sky is the same color all year.
  Now there is a printer in the kitchen, and the dog has learned to fold. She does not want more readers.
  On some Fridays there is no fog, and then the letter is about that, which is what most of them like best.

  Gideon Falk is a reporter who has covered every flood in the valley since he was nineteen years old.
  His notebooks fill a wall of the town library, where schoolchildren use them to look up their grandparents.
  On a wet morning in March, Falk unlocks the little house by the gauge and reads the level aloud to nobody.
  He says that the river tells him what it will do, but only on days when he has forgotten to bring a pencil.
  Marta Ilves is a writer, too, and the two of them have not agreed on a single adjective in forty years.
  When the bridge went, Falk says, Ilves was the one who had the better sentence, and he still envies her for it.

  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
  Nora Flint, a columnist who had mocked the toll, paid it in coins.

  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
  Mira Holt is the author of three novels, and this is her best.

  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
  Wick Arden writes for the paper that once fired him.

  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
- About the author
  Anna Bergsen was a nurse when the constables arrested her on Monday.

# zh
- 关于作者
  我们只知道，他在海边住过十二年，其他事情没有人记得。

  新的渡轮将在夏天开通，镇上的人都说等到了冬天再看它能不能继续开下去。
- 作者简介：林晚舟，专栏作家，长期关注海岛交通。

  本书的作者在后记里写道，她是在一条夜航船上听到这个故事的。

  关于作者的身世，镇上的人知道得很少，只记得他每天坐渡轮来回，口袋里从来没有零钱买票。

# de
  Das Nachtboot fährt bis Ende Oktober, danach zählen die Gemeinden, was es eingebracht hat und was nicht.
  Im Hafen glaubt niemand an das Winterboot, aber die Bäcker haben schon einen größeren Ofen bestellt.
  Der Versuch kostet so viel wie ein Kilometer Straße, sagt die Bürgermeisterin, und eine Straße fährt nirgendwohin.
- Adelgunde Troll ist Redakteurin im Ressort Reise und schreibt über Schiffe und Inseln.

  Hinnerk Soltau ist Redakteur, seit er zwölf ist, denn damals gründete er mit seiner Schwester eine Schülerzeitung.
  Die erste Ausgabe wurde von Hand geschrieben und kostete zwei Bonbons oder eine Murmel, je nach Zustand.
  Heute leitet Soltau ein Haus mit vierzig Leuten und schreibt die Überschriften noch immer am liebsten selbst.
  Seine Schwester hat ihm nie verziehen, dass er die zweite Ausgabe ohne ihr Gedicht drucken ließ.

  Über den Autor des Gedichts weiß man nur, dass er jeden Tag mit der Fähre fuhr und niemals Kleingeld bei sich hatte.

# fr
  Le bateau de nuit circulera jusqu'à la fin d'octobre, puis les communes compteront ce qu'il a rapporté.
  Au port, personne ne croit au bateau d'hiver, mais les boulangers ont déjà commandé un four plus grand.
  L'essai coûte autant qu'un kilomètre de route, dit la mairesse, et une route ne va nulle part toute seule.
- Philomène Garoche est bénévole et responsable du jardin des simples à Valétain.

- Suivre cet auteur
  Suivre cet auteur dans ses marches à travers le plateau, c'est accepter de se perdre avec lui pendant trois cents pages.

  Le bateau de nuit circulera jusqu'à la fin d'octobre, puis les communes compteront ce qu'il a rapporté.
  Au port, personne ne croit au bateau d'hiver, mais les boulangers ont déjà commandé un four plus grand.
  L'essai coûte autant qu'un kilomètre de route, dit la mairesse, et une route ne va nulle part toute seule.
- Clotilde Varnoux est journaliste au service Société et couvre les transports depuis dix ans.

  Anselme Brioude est journaliste depuis l'âge de douze ans, quand il fonda avec sa sœur une gazette d'école.
  Le premier numéro fut écrit à la main et se vendait deux bonbons ou une bille, selon l'état de la bille.
  Aujourd'hui, Brioude dirige une maison de quarante personnes et rédige encore lui-même les titres de la une.
  Sa sœur ne lui a jamais pardonné d'avoir imprimé le deuxième numéro sans le poème qu'elle avait écrit.

  À propos de l'auteur du poème, on sait seulement qu'il prenait le bac chaque jour et n'avait jamais de monnaie.

  Le bateau de nuit circulera jusqu'à la fin d'octobre, puis les communes compteront ce qu'il a rapporté.
  Au port, personne ne croit au bateau d'hiver, mais les boulangers ont déjà commandé un four plus grand.
  L'essai coûte autant qu'un kilomètre de route, dit la mairesse, et une route ne va nulle part toute seule.
  Nora Flinteau, chroniqueuse et moqueuse, paya le péage en pièces.

  Le bateau de nuit circulera jusqu'à la fin d'octobre, puis les communes compteront ce qu'il a rapporté.
  Au port, personne ne croit au bateau d'hiver, mais les boulangers ont déjà commandé un four plus grand.
  L'essai coûte autant qu'un kilomètre de route, dit la mairesse, et une route ne va nulle part toute seule.
  Jean Costalec écrit toujours pour le journal qui l'avait renvoyé.

# es
  El barco nocturno navegará hasta finales de octubre y después los pueblos contarán lo que ha ganado.
  En el puerto nadie cree en el barco de invierno, pero los panaderos ya han encargado un horno más grande.
  La prueba cuesta lo mismo que un kilómetro de carretera, dice la alcaldesa, y la carretera no va a ninguna parte.
- Casilda Urquiola es periodista y escribe sobre transporte y costas desde hace quince años.

  Baldomero Rías es periodista desde los doce años, cuando fundó con su hermana un periódico escolar.
  El primer número se escribió a mano y costaba dos caramelos o una canica, según el estado de la canica.
  Hoy Rías dirige una casa de cuarenta personas y sigue escribiendo él mismo los titulares de la portada.
  Su hermana nunca le perdonó que imprimiera el segundo número sin el poema que ella había escrito.

  Sobre el autor del poema solo se sabe que tomaba el barco cada día y que nunca llevaba monedas en el bolsillo.

# it
  Il battello notturno viaggerà fino alla fine di ottobre, poi i comuni conteranno quello che ha guadagnato.
  Al porto nessuno crede al battello d'inverno, ma i fornai hanno già ordinato un forno più grande.
  La prova costa quanto un chilometro di strada, dice la sindaca, e una strada da sola non va da nessuna parte.
- Ersilia Montalbetti è una giornalista della redazione economica e si occupa di trasporti.

- Segui l'autore
- Vedi tutti gli articoli di Marta Rossi
  Segui l'autore per le strade di Trieste e ti perderai con lui per trecento pagine di bora e di caffè.

  Fulgenzio Arrighi è un giornalista da quando aveva dodici anni e fondò con la sorella un giornale di scuola.
  Il primo numero fu scritto a mano e costava due caramelle o una biglia, secondo lo stato della biglia.
  Oggi Arrighi dirige una casa con quaranta persone e scrive ancora da solo i titoli della prima pagina.
  La sorella non gli ha mai perdonato di avere stampato il secondo numero senza la sua poesia.

  Sull'autore della poesia si sa soltanto che prendeva il battello ogni giorno e non aveva mai moneta in tasca.

  Giornalista professionista dal 1968, aveva scritto per trent'anni del porto senza mai salire su una nave.

  Il battello notturno viaggerà fino alla fine di ottobre, poi i comuni conteranno quello che ha guadagnato.
  Al porto nessuno crede al battello d'inverno, ma i fornai hanno già ordinato un forno più grande.
  La prova costa quanto un chilometro di strada, dice la sindaca, e una strada da sola non va da nessuna parte.
  Nora Flintelli, editorialista e beffarda, pagò il pedaggio in monete.

  Il battello notturno viaggerà fino alla fine di ottobre, poi i comuni conteranno quello che ha guadagnato.
  Al porto nessuno crede al battello d'inverno, ma i fornai hanno già ordinato un forno più grande.
  La prova costa quanto un chilometro di strada, dice la sindaca, e una strada da sola non va da nessuna parte.
  Anna Bergamini, redattrice del settimanale, è morta lunedì.

# pt
  O barco noturno vai navegar até o fim de outubro, e depois as cidades contarão o que ele rendeu.
  No porto ninguém acredita no barco de inverno, mas os padeiros já encomendaram um forno maior.
  O teste custa o mesmo que um quilômetro de estrada, diz a prefeita, e a estrada sozinha não vai a lugar nenhum.
- Leocádia Vilarinho é jornalista e escreve sobre transportes e litoral há quinze anos.

- Seguir autor
- Ver todos os posts de Marta Reis
  Seguir o autor pelas ruas de Lisboa é perder-se com ele durante trezentas páginas de elétricos e de nevoeiro.

  Gaudêncio Prates é jornalista desde os doze anos, quando fundou com a irmã um jornal na escola.
  O primeiro número foi escrito à mão e custava duas balas ou uma bola de gude, conforme o estado da bola.
  Hoje Prates dirige uma casa de quarenta pessoas e ainda escreve sozinho as manchetes da primeira página.
  A irmã nunca o perdoou por ter impresso o segundo número sem o poema que ela havia escrito.

  Sobre o autor do poema sabe-se apenas que tomava o barco todos os dias e que nunca trazia trocos no bolso.

  O barco noturno vai navegar até o fim de outubro, e depois as cidades contarão o que ele rendeu.
  No porto ninguém acredita no barco de inverno, mas os padeiros já encomendaram um forno maior.
  O teste custa o mesmo que um quilômetro de estrada, diz a prefeita, e a estrada sozinha não vai a lugar nenhum.
  Mira Olivares é autora de três romances, e este é o melhor.

  O barco noturno vai navegar até o fim de outubro, e depois as cidades contarão o que ele rendeu.
  No porto ninguém acredita no barco de inverno, mas os padeiros já encomendaram um forno maior.
  O teste custa o mesmo que um quilômetro de estrada, diz a prefeita, e a estrada sozinha não vai a lugar nenhum.
  Gustavo Halim, fundador do jornal, girou a chave ele próprio.

# nl
  De nachtboot vaart tot eind oktober, en daarna tellen de gemeenten wat hij heeft opgebracht en gekost.
  In de haven gelooft niemand in de winterboot, maar de bakkers hebben al een grotere oven besteld.
  De proef kost evenveel als een kilometer weg, zegt de burgemeester, en een weg vaart nergens heen.
- Hadewych Terpstra is verslaggever bij de regioredactie en schrijft over havens en veerboten.

  Joost Wiersma is journalist sinds zijn twaalfde, toen hij met zijn zus een schoolkrant begon.
  Het eerste nummer werd met de hand geschreven en kostte twee snoepjes of een knikker, naar keuze.
  Nu leidt Wiersma een huis met veertig mensen en schrijft hij de koppen nog altijd het liefst zelf.
  Zijn zus heeft hem nooit vergeven dat hij het tweede nummer zonder haar gedicht liet drukken.

  Over de schrijver van het gedicht weet men alleen dat hij elke dag met de boot voer en nooit kleingeld bij zich had.

  De burgemeester heeft dinsdag de brug geopend, en de molenaar stond met zijn geiten vooraan.
  Daarna was er soep in de schuur, en de fanfare speelde tot het donker werd en de regen kwam.
- Studeerde geschiedenis in Leiden en schrijft sinds 2012 als freelance journalist
  Zij studeerde geschiedenis in Leiden en werkt sinds de brand in de molen van haar oom.

  De nachtboot vaart tot eind oktober, en daarna tellen de gemeenten wat hij heeft opgebracht en gekost.
  In de haven gelooft niemand in de winterboot, maar de bakkers hebben al een grotere oven besteld.
  De proef kost evenveel als een kilometer weg, zegt de burgemeester, en een weg vaart nergens heen.
  Nora Flinkstra, columnist en spotter, betaalde de tol in munten.

  De nachtboot vaart tot eind oktober, en daarna tellen de gemeenten wat hij heeft opgebracht en gekost.
  In de haven gelooft niemand in de winterboot, maar de bakkers hebben al een grotere oven besteld.
  De proef kost evenveel als een kilometer weg, zegt de burgemeester, en een weg vaart nergens heen.
  Mira Holtstra is schrijver van drie romans, en dit is haar beste.

# pl
  Nocny statek będzie pływał do końca października, a potem gminy policzą, ile zarobił i ile kosztował.
  W porcie nikt nie wierzy w statek zimowy, ale piekarze zamówili już większy piec na drugą stronę ulicy.
  Próba kosztuje tyle co kilometr drogi, mówi burmistrzyni, a droga sama nigdzie nie popłynie przez zatokę.
- Bogumiła Jarzębska jest dziennikarką działu miejskiego i od lat pisze o transporcie.

  Dzierżysław Mroczko jest dziennikarzem od dwunastego roku życia, gdy z siostrą założył gazetkę szkolną.
  Pierwszy numer napisano ręcznie i kosztował dwa cukierki albo jedną szklaną kulkę w dobrym stanie.
  Dziś Mroczko kieruje redakcją, w której pracuje czterdzieści osób, i sam pisze tytuły na pierwszą stronę.
  Siostra nigdy mu nie wybaczyła, że drugi numer wydrukował bez wiersza, który dla niego napisała.

  O autorze wiersza wiadomo tylko tyle, że codziennie pływał promem i że nigdy nie miał przy sobie drobnych na bilet.

  Nocny statek będzie pływał do końca października, a potem gminy policzą, ile zarobił i ile kosztował.
  W porcie nikt nie wierzy w statek zimowy, ale piekarze zamówili już większy piec na drugą stronę ulicy.
  Próba kosztuje tyle co kilometr drogi, mówi burmistrzyni, a droga sama nigdzie nie popłynie przez zatokę.
  Nora Flintowska, publicystka i kpiarka, zapłaciła myto w monetach.

  Nocny statek będzie pływał do końca października, a potem gminy policzą, ile zarobił i ile kosztował.
  W porcie nikt nie wierzy w statek zimowy, ale piekarze zamówili już większy piec na drugą stronę ulicy.
  Próba kosztuje tyle co kilometr drogi, mówi burmistrzyni, a droga sama nigdzie nie popłynie przez zatokę.
  Mira Holcowa jest autorką trzech powieści, a ta jest najlepsza.

# ru
  Ночной теплоход будет ходить до конца октября, а потом города подсчитают, сколько он заработал за это лето.
  В порту никто не верит в зимний рейс, но пекари уже заказали себе печь побольше и место под нее.
  Опыт стоит столько же, сколько километр дороги, говорит мэр, а дорога сама никуда не поплывет через залив.
- Об авторе: Аглая Мелентьева, журналист отдела транспорта.

  Журналист по образованию и рыбак по призванию, он сам чинил сети и сам писал о том, почему они рвутся.

  Об авторе стихотворения известно лишь то, что он каждый день плавал на пароме и никогда не имел при себе мелочи.

- Посмотреть все записи автора
  Все записи автора сгорели вместе с домом, кроме одной тетради.

  Ночной теплоход будет ходить до конца октября, а потом города подсчитают, сколько он заработал за это лето.
  В порту никто не верит в зимний рейс, но пекари уже заказали себе печь побольше и место под нее.
  Опыт стоит столько же, сколько километр дороги, говорит мэр, а дорога сама никуда не поплывет через залив.
  Нора Флинтова, колумнистка и насмешница, заплатила сбор монетами.

  Ночной теплоход будет ходить до конца октября, а потом города подсчитают, сколько он заработал за это лето.
  В порту никто не верит в зимний рейс, но пекари уже заказали себе печь побольше и место под нее.
  Опыт стоит столько же, сколько километр дороги, говорит мэр, а дорога сама никуда не поплывет через залив.
  Иван Костальцев пишет до сих пор для газеты, которая его уволила.

# sv
  Nattbåten går till slutet av oktober, och därefter räknar kommunerna ihop vad den har tjänat och kostat.
  I hamnen är det ingen som tror på vinterbåten, men bagarna har redan beställt en större ugn till bageriet.
  Försöket kostar lika mycket som en kilometer väg, säger borgmästaren, och en väg flyter inte över sundet.
- Tekla Hammarlund är reporter på lokalredaktionen och skriver om hamnar och färjor.

  Sixten Ringborg är journalist sedan tolvårsåldern, då han startade en skoltidning tillsammans med sin syster.
  Det första numret skrevs för hand och kostade två karameller eller en kula, beroende på kulans skick.
  I dag leder Ringborg ett hus med fyrtio anställda och skriver fortfarande helst rubrikerna på egen hand.
  Systern har aldrig förlåtit honom att han lät trycka det andra numret utan hennes dikt.

  Om författaren till dikten vet man bara att han åkte färjan varje dag och att han aldrig hade växel i fickan.

- Visa alla inlägg av Anna Berg
  Visa alla artiklar av plast som du har i köket, löd uppgiften till eleverna.

  Nattbåten går till slutet av oktober, och därefter räknar kommunerna ihop vad den har tjänat och kostat.
  I hamnen är det ingen som tror på vinterbåten, men bagarna har redan beställt en större ugn till bageriet.
  Försöket kostar lika mycket som en kilometer väg, säger borgmästaren, och en väg flyter inte över sundet.
  Nora Flinkberg, kolumnist och spefågel, betalade tullen i mynt.

# ja
  夜行船は十月末まで運航し、その後で沿岸の町が収支を計算して、続けるかどうかを決めることになっている。
  港では冬の船が来ると信じる人はいないが、パン屋たちはもう前より大きな窯を注文しているという。
  試験運航の費用は道路一キロ分と同じで、道路は誰も必要としなくなっても動かすことができない。
- 汐見千鶴（しおみ・ちづる）　1979年生まれ。ライター。著書に『夜行船の窓』がある。

  夜行船は十月末まで運航し、その後で沿岸の町が収支を計算することになっている。
- この記事を書いた人

  著者は後書きの中で、この話を夜行船の甲板で見知らぬ老人から聞いたのだと書いている。

  著者について町の人が知っているのは、毎日渡し船に乗り、小銭を一度も持っていなかったことだけだという。

# ko
  여객선 회사는 시월 말까지 야간 배를 운항하고 그 뒤에 마을들이 모여 수입과 비용을 함께 따져 보기로 했다.
  항구에서는 겨울 배가 올 것이라고 믿는 사람이 아무도 없지만 빵집 주인들은 벌써 더 큰 화덕을 주문해 두었다.
  시험 운항에 드는 돈은 도로 일 킬로미터를 까는 값과 같다고 시장이 말했는데 도로는 필요 없어도 옮길 수가 없다.
- 필자 소개
- 장하늘은 섬과 항구를 오래 취재해 온 기자이며 지금은 바닷가 마을의 교통을 다룬 책을 쓰고 있다.

  여객선 회사는 시월 말까지 야간 배를 운항하고 그 뒤에 마을들이 모여 수입과 비용을 함께 따져 보기로 했다.
  항구에서는 겨울 배가 올 것이라고 믿는 사람이 아무도 없지만 빵집 주인들은 벌써 더 큰 화덕을 주문해 두었다.
  시험 운항에 드는 돈은 도로 일 킬로미터를 까는 값과 같다고 시장이 말했는데 도로는 필요 없어도 옮길 수가 없다.
- 필자는 나루터신문의 논설위원으로 해운과 섬 마을의 교통을 맡고 있다.

  여객선 회사는 시월 말까지 야간 배를 운항하고 그 뒤에 마을들이 모여 수입과 비용을 함께 따져 보기로 했다.
  항구에서는 겨울 배가 올 것이라고 믿는 사람이 아무도 없지만 빵집 주인들은 벌써 더 큰 화덕을 주문해 두었다.
  시험 운항에 드는 돈은 도로 일 킬로미터를 까는 값과 같다고 시장이 말했는데 도로는 필요 없어도 옮길 수가 없다.
  필자는 어려서 이 배를 타고 학교에 다녔고 지금도 뱃고동 소리를 들으면 저도 모르게 자리에서 일어난다.
  저자 소개를 스무 번 고쳐 썼다는 소설가는 결국 이름 석 자만 남기고 나머지를 모두 지웠다고 털어놓았다.

# da
  Natfærgen sejler indtil udgangen af oktober, og så tæller kommunerne op, hvad den har tjent og kostet.
  På havnen er der ingen, der tror på vinterfærgen, men bagerne har allerede bestilt en større ovn til bageriet.
  Forsøget koster lige så meget som en kilometer vej, siger borgmesteren, og en vej flyder ingen steder hen.
- Bodil Rævskær er journalist på lokalredaktionen og skriver om havne og færger.

  Natfærgen sejler indtil udgangen af oktober, og så tæller kommunerne op, hvad den har tjent og kostet.
  På havnen er der ingen, der tror på vinterfærgen, men bagerne har allerede bestilt en større ovn til bageriet.
  Forsøget koster lige så meget som en kilometer vej, siger borgmesteren, og en vej flyder ingen steder hen.
- Om forfatteren
- Bodil Rævskær har skrevet om havne i tyve år og er forfatter til to bøger om fyrtårne.

  Natfærgen sejler indtil udgangen af oktober, og så tæller kommunerne op, hvad den har tjent og kostet.
  På havnen er der ingen, der tror på vinterfærgen, men bagerne har allerede bestilt en større ovn til bageriet.
  Forsøget koster lige så meget som en kilometer vej, siger borgmesteren, og en vej flyder ingen steder hen.
  Bodil Rævskær, sygeplejerske i nabobyen, blev dømt fredag. Hun havde solgt sin nabos båd to gange på samme dag.

  Asger Tornby er journalist, siden han var tolv år og sammen med sin søster lavede en skoleavis på loftet.
  Det første nummer blev skrevet i hånden og kostede to bolsjer eller en kugle, alt efter kuglens tilstand.
  I dag leder Tornby et hus med fyrre ansatte og skriver stadig helst selv overskrifterne på forsiden.
  Søsteren har aldrig tilgivet ham, at han trykte det andet nummer uden hendes digt om den gamle færge.

- Vis alle indlæg af Anna Berg
  Se alle artikler af plast, du har i køkkenet, lød opgaven til eleverne.

  Natfærgen sejler indtil udgangen af oktober, og så tæller kommunerne op, hvad den har tjent og kostet.
  På havnen er der ingen, der tror på vinterfærgen, men bagerne har allerede bestilt en større ovn til bageriet.
  Forsøget koster lige så meget som en kilometer vej, siger borgmesteren, og en vej flyder ingen steder hen.
  Anna Bergsø, redaktør på ugebladet, døde mandag.

# no
  Nattferja går til slutten av oktober, og etterpå teller kommunene opp hva den har tjent og hva den har kostet.
  På kaia er det ingen som tror på vinterferja, men bakerne har allerede bestilt en større ovn til bakeriet sitt.
  Forsøket koster like mye som en kilometer vei, sier ordføreren, og en vei flyter ingen steder over sundet.
- Turid Havnås er journalist i lokalavisa og skriver om havner og ferjer.

  Nattferja går til slutten av oktober, og etterpå teller kommunene opp hva den har tjent og hva den har kostet.
  På kaia er det ingen som tror på vinterferja, men bakerne har allerede bestilt en større ovn til bakeriet sitt.
  Forsøket koster like mye som en kilometer vei, sier ordføreren, og en vei flyter ingen steder over sundet.
- Om forfatteren
- Turid Havnås har skrevet om havner i tjue år og er forfatter av to bøker om fyr.

  Nattferja går til slutten av oktober, og etterpå teller kommunene opp hva den har tjent og hva den har kostet.
  På kaia er det ingen som tror på vinterferja, men bakerne har allerede bestilt en større ovn til bakeriet sitt.
  Forsøket koster like mye som en kilometer vei, sier ordføreren, og en vei flyter ingen steder over sundet.
  Turid Havnås, sykepleier fra nabobygda, ble dømt på fredag. Hun hadde solgt naboens båt to ganger samme dag.

  Sverre Kvitnes er journalist fra han var tolv, da han og søsteren laget en skoleavis oppe på loftet.
  Det første nummeret ble skrevet for hånd og kostet to drops eller en klinkekule, alt etter kulas tilstand.
  I dag leder Kvitnes et hus med førti ansatte og skriver fortsatt helst titlene på forsiden selv.
  Søsteren har aldri tilgitt ham at han trykte det andre nummeret uten diktet hennes om den gamle ferja.

- Vis alle innlegg av Anna Berg
  Se alle artikler av plast du har på kjøkkenet, lød oppgaven til elevene.

  Nattferja går til slutten av oktober, og etterpå teller kommunene opp hva den har tjent og hva den har kostet.
  På kaia er det ingen som tror på vinterferja, men bakerne har allerede bestilt en større ovn til bakeriet sitt.
  Forsøket koster like mye som en kilometer vei, sier ordføreren, og en vei flyter ingen steder over sundet.
  Mira Holtnes er forfatter av tre romaner, og denne er hennes beste.

# fi
  Yölautta kulkee lokakuun loppuun asti, ja sen jälkeen kunnat laskevat yhdessä, mitä se on tuonut ja vienyt.
  Satamassa kukaan ei usko talvilauttaan, mutta leipurit ovat jo tilanneet suuremman uunin ja uuden kellon.
  Kokeilu maksaa yhtä paljon kuin kilometri tietä, sanoo pormestari, eikä tie itse kellu lahden yli minnekään.
- Kirjoittaja on Lauttalehden toimittaja, joka seuraa satamia ja saariston liikennettä.

  Yölautta kulkee lokakuun loppuun asti, ja sen jälkeen kunnat laskevat yhdessä, mitä se on tuonut ja vienyt.
  Satamassa kukaan ei usko talvilauttaan, mutta leipurit ovat jo tilanneet suuremman uunin ja uuden kellon.
  Kokeilu maksaa yhtä paljon kuin kilometri tietä, sanoo pormestari, eikä tie itse kellu lahden yli minnekään.
- Kirjoittajasta
- Helmi Särkkä on toimittaja ja kirjoittaa saariston liikenteestä jo kahdettakymmenettä vuotta.

  Yölautta kulkee lokakuun loppuun asti, ja sen jälkeen kunnat laskevat yhdessä, mitä se on tuonut ja vienyt.
  Satamassa kukaan ei usko talvilauttaan, mutta leipurit ovat jo tilanneet suuremman uunin ja uuden kellon.
  Kokeilu maksaa yhtä paljon kuin kilometri tietä, sanoo pormestari, eikä tie itse kellu lahden yli minnekään.
  Kirjoittaja on hukassa, jos hän ei tiedä, miten lautta kiinnitetään, sanoi kippari ja heitti köyden laiturille.

  Veikko Luoto on toimittaja kaksitoistavuotiaasta asti, jolloin hän perusti siskonsa kanssa koululehden vintille.
  Ensimmäinen numero kirjoitettiin käsin, ja se maksoi kaksi karamellia tai yhden kuulan, kuulan kunnosta riippuen.
  Nykyään Luoto johtaa neljänkymmenen hengen taloa ja kirjoittaa etusivun otsikot yhä mieluiten ihan itse.
  Sisko ei ole koskaan antanut anteeksi, että toinen numero painettiin ilman hänen runoaan vanhasta lautasta.

- Kirjoittaja on lehden erikoistoimittaja.
  Kirjoittaja on itsekin entinen toimittaja, joka kuvaa ammattinsa tappion tarkasti ja ilman katkeruutta.

  Yölautta kulkee lokakuun loppuun asti, ja sen jälkeen kunnat laskevat yhdessä, mitä se on tuonut ja vienyt.
  Satamassa kukaan ei usko talvilauttaan, mutta leipurit ovat jo tilanneet suuremman uunin ja uuden kellon.
  Kokeilu maksaa yhtä paljon kuin kilometri tietä, sanoo pormestari, eikä tie itse kellu lahden yli minnekään.
  Nora Flinkkilä, kolumnisti ja pilkkaaja, maksoi tullin kolikoilla.

# cs
  Noční přívoz bude jezdit do konce října a potom obce společně spočítají, kolik vydělal a kolik je stál.
  V přístavu na zimní loď nikdo nevěří, ale pekaři si už objednali větší pec a vzali dva nové učně.
  Zkušební provoz stojí tolik co kilometr silnice, říká starostka, a silnice přes záliv sama od sebe nikam neodpluje.
- Ludmila Přívozská je redaktorka regionální rubriky a píše o přístavech a lodích.

  Noční přívoz bude jezdit do konce října a potom obce společně spočítají, kolik vydělal a kolik je stál.
  V přístavu na zimní loď nikdo nevěří, ale pekaři si už objednali větší pec a vzali dva nové učně.
  Zkušební provoz stojí tolik co kilometr silnice, říká starostka, a silnice přes záliv sama od sebe nikam neodpluje.
- O autorovi
- Zdeněk Kotva je novinář a spisovatel, o říční dopravě píše už dvacet let.

  Noční přívoz bude jezdit do konce října a potom obce společně spočítají, kolik vydělal a kolik je stál.
  V přístavu na zimní loď nikdo nevěří, ale pekaři si už objednali větší pec a vzali dva nové učně.
  Zkušební provoz stojí tolik co kilometr silnice, říká starostka, a silnice přes záliv sama od sebe nikam neodpluje.
  O autorovi básně se ví jen to, že jezdil přívozem každý den tam i zpět a nikdy neměl drobné na lístek.

  Bořivoj Vesluna je novinář od dvanácti let, kdy se sestrou založil na půdě školní časopis pro celou ulici.
  První číslo psali rukou a stálo dva bonbony nebo jednu kuličku, podle toho, jak byla kulička zachovalá.
  Dnes Vesluna vede dům se čtyřiceti lidmi a titulky na první stranu si stále nejraději píše docela sám.
  Sestra mu nikdy neodpustila, že druhé číslo vytiskl bez její básně o starém přívozu a jeho zvonu.

  Noční přívoz bude jezdit do konce října a potom obce společně spočítají, kolik vydělal a kolik je stál.
  V přístavu na zimní loď nikdo nevěří, ale pekaři si už objednali větší pec a vzali dva nové učně.
  Zkušební provoz stojí tolik co kilometr silnice, říká starostka, a silnice přes záliv sama od sebe nikam neodpluje.
  Mira Holtáková je autorkou tří románů a tenhle je nejlepší.

# sk
  Nočný prievoz bude premávať do konca októbra a potom obce spoločne spočítajú, koľko zarobil a koľko ich stál.
  V prístave zimnej lodi nikto neverí, ale pekári si už objednali väčšiu pec a prijali dvoch nových učňov.
  Skúšobná prevádzka stojí toľko čo kilometer cesty, hovorí starostka, a cesta cez záliv sama od seba nikam neodpláva.
- Božena Prievozská je redaktorka regionálnej rubriky a píše o prístavoch a lodiach.

  Nočný prievoz bude premávať do konca októbra a potom obce spoločne spočítajú, koľko zarobil a koľko ich stál.
  V prístave zimnej lodi nikto neverí, ale pekári si už objednali väčšiu pec a prijali dvoch nových učňov.
  Skúšobná prevádzka stojí toľko čo kilometer cesty, hovorí starostka, a cesta cez záliv sama od seba nikam neodpláva.
- O autorovi
- Ctibor Kotva je novinár a spisovateľ, o riečnej doprave píše už dvadsať rokov.

  Nočný prievoz bude premávať do konca októbra a potom obce spoločne spočítajú, koľko zarobil a koľko ich stál.
  V prístave zimnej lodi nikto neverí, ale pekári si už objednali väčšiu pec a prijali dvoch nových učňov.
  Skúšobná prevádzka stojí toľko čo kilometer cesty, hovorí starostka, a cesta cez záliv sama od seba nikam neodpláva.
  O autorovi básne sa vie iba to, že prievozom jazdil každý deň tam aj späť a nikdy nemal drobné na lístok.

  Vendelín Veslár je novinár od dvanástich rokov, keď so sestrou založil na povale školský časopis pre celú ulicu.
  Prvé číslo písali rukou a stálo dva cukríky alebo jednu guľôčku, podľa toho, v akom bola guľôčka stave.
  Dnes Veslár vedie dom so štyridsiatimi ľuďmi a titulky na prvú stranu si stále najradšej píše celkom sám.
  Sestra mu nikdy neodpustila, že druhé číslo vytlačil bez jej básne o starom prievoze a jeho zvone.

  Nočný prievoz bude premávať do konca októbra a potom obce spoločne spočítajú, koľko zarobil a koľko ich stál.
  V prístave zimnej lodi nikto neverí, ale pekári si už objednali väčšiu pec a prijali dvoch nových učňov.
  Skúšobná prevádzka stojí toľko čo kilometer cesty, hovorí starostka, a cesta cez záliv sama od seba nikam neodpláva.
  Nora Flintáková, novinárka a posmievačka, zaplatila mýto v minciach.

# hu
  Az éjszakai komp október végéig jár, azután a falvak együtt számolják össze, mennyit hozott és mennyit vitt.
  A kikötőben senki sem hisz a téli hajóban, de a pékek már megrendelték a nagyobb kemencét és felvettek két inast.
  A próba annyiba kerül, mint egy kilométer út, mondja a polgármester, és az út magától nem úszik át az öblön.
- Rév Piroska újságíró, a Révlap munkatársa, a kikötőkről és a kompokról ír.

  Az éjszakai komp október végéig jár, azután a falvak együtt számolják össze, mennyit hozott és mennyit vitt.
  A kikötőben senki sem hisz a téli hajóban, de a pékek már megrendelték a nagyobb kemencét és felvettek két inast.
  A próba annyiba kerül, mint egy kilométer út, mondja a polgármester, és az út magától nem úszik át az öblön.
- A szerzőről
- Horgony Ágoston szerkesztő és író, húsz éve foglalkozik a folyami hajózással.

  Az éjszakai komp október végéig jár, azután a falvak együtt számolják össze, mennyit hozott és mennyit vitt.
  A kikötőben senki sem hisz a téli hajóban, de a pékek már megrendelték a nagyobb kemencét és felvettek két inast.
  A próba annyiba kerül, mint egy kilométer út, mondja a polgármester, és az út magától nem úszik át az öblön.
  A szerző a végszóban azt írja, hogy ezt a történetet egy öreg révésztől hallotta, aki soha életében nem hazudott.

  Evezős Dénes újságíró tizenkét éves kora óta, amikor a nővérével iskolai lapot alapított a padláson az utcának.
  Az első számot kézzel írták, és két cukorkába vagy egy üveggolyóba került, attól függően, milyen volt a golyó.
  Ma Evezős Dénes negyven embert vezet, és a címlap címeit még mindig a legszívesebben egyedül írja meg esténként.
  A nővére sosem bocsátotta meg neki, hogy a második szám az ő verse nélkül jelent meg a régi kompról.

- Kövesd a szerzőt a Facebookon!
- A szerző a lap főszerkesztője.
  A szerző a regény végén hazaküldi a hőst, és ezzel mindent elront.

  Az éjszakai komp október végéig jár, azután a falvak együtt számolják össze, mennyit hozott és mennyit vitt.
  A kikötőben senki sem hisz a téli hajóban, de a pékek már megrendelték a nagyobb kemencét és felvettek két inast.
  A próba annyiba kerül, mint egy kilométer út, mondja a polgármester, és az út magától nem úszik át az öblön.
  Flintár Nóra, újságíró és csúfolódó, aprópénzben fizette ki a vámot.

# ro
  Bacul de noapte va circula până la sfârșitul lui octombrie, iar apoi comunele vor socoti cât a adus și cât a costat.
  În port nimeni nu crede în bacul de iarnă, dar brutarii au comandat deja un cuptor mai mare și doi ucenici noi.
  Proba costă cât un kilometru de drum, spune primărița, iar un drum nu plutește singur nicăieri peste golful acela.
- Casandra Bacalbașa este jurnalistă la redacția locală și scrie despre porturi și vapoare.

  Bacul de noapte va circula până la sfârșitul lui octombrie, iar apoi comunele vor socoti cât a adus și cât a costat.
  În port nimeni nu crede în bacul de iarnă, dar brutarii au comandat deja un cuptor mai mare și doi ucenici noi.
  Proba costă cât un kilometru de drum, spune primărița, iar un drum nu plutește singur nicăieri peste golful acela.
- Despre autor
- Pompiliu Ancoră este scriitor și redactor, iar de douăzeci de ani scrie despre navigația pe fluviu.

  Bacul de noapte va circula până la sfârșitul lui octombrie, iar apoi comunele vor socoti cât a adus și cât a costat.
  În port nimeni nu crede în bacul de iarnă, dar brutarii au comandat deja un cuptor mai mare și doi ucenici noi.
  Proba costă cât un kilometru de drum, spune primărița, iar un drum nu plutește singur nicăieri peste golful acela.
  Despre autorul poeziei se știe numai că lua bacul în fiecare zi și că nu avea niciodată mărunțiș la el.

  Zaharia Vâslă este jurnalist de la doisprezece ani, când a înființat cu sora lui o gazetă în podul școlii.
  Primul număr a fost scris de mână și costa două bomboane sau o bilă, după cum arăta bila în ziua aceea.
  Astăzi Vâslă conduce o casă cu patruzeci de oameni și tot singur scrie titlurile de pe prima pagină.
  Sora lui nu l-a iertat niciodată că a tipărit al doilea număr fără poezia ei despre bacul cel vechi.

- Vezi toate articolele autorului
  Toate articolele autorului au ars odată cu casa, în afară de un caiet.

- Reporter cu peste 20 de ani de experiență, scrie despre justiție.
  Reporter cu peste 20 de ani de experiență, bătrânul Stoica a fost găsit ieri sub pod, lângă moară.

  Bacul de noapte va circula până la sfârșitul lui octombrie, iar apoi comunele vor socoti cât a adus și cât a costat.
  În port nimeni nu crede în bacul de iarnă, dar brutarii au comandat deja un cuptor mai mare și doi ucenici noi.
  Proba costă cât un kilometru de drum, spune primărița, iar un drum nu plutește singur nicăieri peste golful acela.
  Nora Flintescu, jurnalistă și ironică, a plătit taxa în monede.

# bg
  Нощният ферибот ще пътува до края на октомври, а после общините ще пресметнат колко е спечелил и струвал.
  На пристанището никой не вярва в зимния кораб, но хлебарите вече са поръчали по-голяма пещ и са наели двама чираци.
  Опитът струва колкото един километър път, казва кметицата, а пътят сам никъде няма да отплува през този залив.
- Гергина Фериботова е журналист в местната редакция и пише за пристанища и кораби.

  Нощният ферибот ще пътува до края на октомври, а после общините ще пресметнат колко е спечелил и струвал.
  На пристанището никой не вярва в зимния кораб, но хлебарите вече са поръчали по-голяма пещ и са наели двама чираци.
  Опитът струва колкото един километър път, казва кметицата, а пътят сам никъде няма да отплува през този залив.
- За автора
- Камен Котвински е писател и редактор, от двайсет години пише за корабоплаването по реката.

  Нощният ферибот ще пътува до края на октомври, а после общините ще пресметнат колко е спечелил и струвал.
  На пристанището никой не вярва в зимния кораб, но хлебарите вече са поръчали по-голяма пещ и са наели двама чираци.
  Опитът струва колкото един километър път, казва кметицата, а пътят сам никъде няма да отплува през този залив.
  За автора на стихотворението се знае само това, че е пътувал с ферибота всеки ден и никога не е имал дребни.

  Богомил Веслов е журналист от дванайсетгодишен, когато със сестра си основал училищен вестник на тавана.
  Първият брой бил написан на ръка и струвал два бонбона или едно топче, според състоянието на топчето.
  Днес Веслов ръководи къща с четиресет души и все още сам пише заглавията на първата страница вечер.
  Сестра му никога не му прости, че е отпечатал втория брой без нейното стихотворение за стария ферибот.

- Вижте всички публикации на автора
  Всички публикации на автора изгоряха заедно с къщата, без една тетрадка.

  Нощният ферибот ще пътува до края на октомври, а после общините ще пресметнат колко е спечелил и струвал.
  На пристанището никой не вярва в зимния кораб, но хлебарите вече са поръчали по-голяма пещ и са наели двама чираци.
  Опитът струва колкото един километър път, казва кметицата, а пътят сам никъде няма да отплува през този залив.
  Анна Бергилова, редактор на седмичника, почина в понеделник.

# el
  Το νυχτερινό φέρι θα ταξιδεύει ως το τέλος του Οκτωβρίου και μετά οι δήμοι θα μετρήσουν έσοδα και έξοδα.
  Στο λιμάνι κανείς δεν πιστεύει στο χειμερινό πλοίο, όμως οι φουρνάρηδες παράγγειλαν ήδη μεγαλύτερο φούρνο.
  Η δοκιμή κοστίζει όσο ένα χιλιόμετρο δρόμου, λέει η δήμαρχος, και ο δρόμος δεν πλέει από μόνος του πουθενά.
- Η Ευτέρπη Πορθμιώτη είναι δημοσιογράφος στην τοπική έκδοση και γράφει για λιμάνια και πλοία.

  Το νυχτερινό φέρι θα ταξιδεύει ως το τέλος του Οκτωβρίου και μετά οι δήμοι θα μετρήσουν έσοδα και έξοδα.
  Στο λιμάνι κανείς δεν πιστεύει στο χειμερινό πλοίο, όμως οι φουρνάρηδες παράγγειλαν ήδη μεγαλύτερο φούρνο.
  Η δοκιμή κοστίζει όσο ένα χιλιόμετρο δρόμου, λέει η δήμαρχος, και ο δρόμος δεν πλέει από μόνος του πουθενά.
- Σχετικά με τον συντάκτη
- Ο Αριστείδης Άγκυρας είναι δημοσιογράφος και γράφει για τη ναυτιλία εδώ και είκοσι χρόνια.

  Το νυχτερινό φέρι θα ταξιδεύει ως το τέλος του Οκτωβρίου και μετά οι δήμοι θα μετρήσουν έσοδα και έξοδα.
  Στο λιμάνι κανείς δεν πιστεύει στο χειμερινό πλοίο, όμως οι φουρνάρηδες παράγγειλαν ήδη μεγαλύτερο φούρνο.
  Η δοκιμή κοστίζει όσο ένα χιλιόμετρο δρόμου, λέει η δήμαρχος, και ο δρόμος δεν πλέει από μόνος του πουθενά.
  Για τον συγγραφέα του ποιήματος ξέρουμε μόνο ότι έπαιρνε το φέρι κάθε μέρα και ότι δεν είχε ποτέ του ψιλά.

  Ο Πολύβιος Κουπάς είναι δημοσιογράφος από δώδεκα χρονών, όταν έβγαλε με την αδελφή του μια σχολική εφημερίδα.
  Το πρώτο φύλλο γράφτηκε στο χέρι και στοίχιζε δύο καραμέλες ή έναν βόλο, ανάλογα με την κατάσταση του βόλου.
  Σήμερα ο Κουπάς διευθύνει ένα σπίτι με σαράντα ανθρώπους και γράφει ακόμη μόνος του τους τίτλους.
  Η αδελφή του δεν του συγχώρεσε ποτέ ότι τύπωσε το δεύτερο φύλλο χωρίς το ποίημά της για το παλιό φέρι.

- Δείτε όλα τα άρθρα του συντάκτη
  Όλα τα κείμενα του συγγραφέα κάηκαν μαζί με το σπίτι, εκτός από ένα τετράδιο.

# uk
  Нічний пором ходитиме до кінця жовтня, а потім громади разом підрахують, скільки він заробив і скільки їм коштував.
  У порту ніхто не вірить у зимовий рейс, але пекарі вже замовили собі більшу піч і взяли двох нових учнів.
  Випробування коштує стільки ж, скільки кілометр дороги, каже міська голова, а дорога сама нікуди не попливе.
- Орися Поромник — журналістка місцевої редакції, пише про порти й пороми.

  Нічний пором ходитиме до кінця жовтня, а потім громади разом підрахують, скільки він заробив і скільки їм коштував.
  У порту ніхто не вірить у зимовий рейс, але пекарі вже замовили собі більшу піч і взяли двох нових учнів.
  Випробування коштує стільки ж, скільки кілометр дороги, каже міська голова, а дорога сама нікуди не попливе.
- Про автора
- Тиміш Якоренко — письменник і редактор, двадцять років пише про річкове судноплавство.

  Нічний пором ходитиме до кінця жовтня, а потім громади разом підрахують, скільки він заробив і скільки їм коштував.
  У порту ніхто не вірить у зимовий рейс, але пекарі вже замовили собі більшу піч і взяли двох нових учнів.
  Випробування коштує стільки ж, скільки кілометр дороги, каже міська голова, а дорога сама нікуди не попливе.
  Про автора вірша відомо лише те, що він щодня плавав поромом туди й назад і ніколи не мав дрібних на квиток.

  Захар Веслюк — журналіст із дванадцяти років, коли він разом із сестрою заснував на горищі шкільну газету.
  Перше число писали від руки, і коштувало воно дві цукерки або одну кульку, залежно від стану кульки.
  Сьогодні Веслюк керує домом, де працює сорок людей, і досі сам вигадує заголовки на першу сторінку.
  Сестра так і не пробачила йому, що друге число він надрукував без її вірша про старий пором.

- Переглянути всі записи автора
  Усі записи автора згоріли разом із хатою, крім одного зошита.

  Нічний пором ходитиме до кінця жовтня, а потім громади разом підрахують, скільки він заробив і скільки їм коштував.
  У порту ніхто не вірить у зимовий рейс, але пекарі вже замовили собі більшу піч і взяли двох нових учнів.
  Випробування коштує стільки ж, скільки кілометр дороги, каже міська голова, а дорога сама нікуди не попливе.
  Нора Флінтюк, журналістка й насмішниця, заплатила збір монетами.

# tr
  Gece vapuru ekim sonuna kadar çalışacak, sonra kasabalar ne kazandırdığını ve neye mal olduğunu hesaplayacak.
  Limanda kış vapuruna inanan kimse yok, ama fırıncılar şimdiden daha büyük bir fırın ısmarladı ve iki çırak aldı.
  Deneme bir kilometre yol kadar para tutuyor, diyor belediye başkanı, üstelik yol kendi başına yüzüp gidemez.
- Nilüfer Vapurcu, gazeteci ve yazar. Limanlar ve vapurlar üzerine yazıyor.

  Gece vapuru ekim sonuna kadar çalışacak, sonra kasabalar ne kazandırdığını ve neye mal olduğunu hesaplayacak.
  Limanda kış vapuruna inanan kimse yok, ama fırıncılar şimdiden daha büyük bir fırın ısmarladı ve iki çırak aldı.
  Deneme bir kilometre yol kadar para tutuyor, diyor belediye başkanı, üstelik yol kendi başına yüzüp gidemez.
- Yazar Hakkında
- Çetin Çapa, yirmi yıldır nehir taşımacılığı üzerine yazan bir gazeteci ve iki kitabın yazarıdır.

  Gece vapuru ekim sonuna kadar çalışacak, sonra kasabalar ne kazandırdığını ve neye mal olduğunu hesaplayacak.
  Limanda kış vapuruna inanan kimse yok, ama fırıncılar şimdiden daha büyük bir fırın ısmarladı ve iki çırak aldı.
  Deneme bir kilometre yol kadar para tutuyor, diyor belediye başkanı, üstelik yol kendi başına yüzüp gidemez.
  Yazarın diğer yazıları da aynı fırıncıyı anlatır, ama fırıncı bunların hiçbirini okumadığını yeminle söylüyor.

  Haldun Kürekçi, gazeteci olduğunda on iki yaşındaydı ve ablasıyla birlikte çatı katında bir okul gazetesi çıkarmıştı.
  İlk sayı elle yazılmıştı ve iki şekere ya da bir bilyeye satılıyordu, bilyenin durumuna göre değişiyordu.
  Bugün Kürekçi kırk kişilik bir evi yönetiyor ve birinci sayfanın başlıklarını hâlâ tek başına yazıyor.
  Ablası, ikinci sayıyı eski vapur üzerine yazdığı şiir olmadan bastığı için onu hiç bağışlamadı.

  Gece vapuru ekim sonuna kadar çalışacak, sonra kasabalar ne kazandırdığını ve neye mal olduğunu hesaplayacak.
  Yazarın tüm yazıları değirmende çıkan yangında kül oldu ve bir daha yazılmadı.
- Yazarın diğer yazıları için tıklayınız

  Gece vapuru ekim sonuna kadar çalışacak, sonra kasabalar ne kazandırdığını ve neye mal olduğunu hesaplayacak.
  Limanda kış vapuruna inanan kimse yok, ama fırıncılar şimdiden daha büyük bir fırın ısmarladı ve iki çırak aldı.
  Deneme bir kilometre yol kadar para tutuyor, diyor belediye başkanı, üstelik yol kendi başına yüzüp gidemez.
  Nora Filizkaya, gazeteci ve alaycı, geçiş parasını bozuk parayla ödedi.

# ar
  ستعمل العبارة الليلية حتى نهاية الخريف، وبعدها تحسب البلدات معا ما جنته من المال وما كلفتها الرحلات كلها.
  لا أحد في الميناء يصدق أن سفينة الشتاء ستأتي، لكن الخبازين طلبوا فرنا أكبر واستأجروا عاملين جديدين قبل الموسم.
  تكلف التجربة ما يكلفه كيلومتر واحد من الطريق، كما تقول رئيسة البلدية، والطريق لا يطفو وحده إلى أي مكان.
- عن الكاتب
- نوفل المرسى صحفي يكتب عن الموانئ والسفن منذ عشرين سنة وله كتابان عن المنارات القديمة.

  ستعمل العبارة الليلية حتى نهاية الخريف، وبعدها تحسب البلدات معا ما جنته من المال وما كلفتها الرحلات كلها.
  لا أحد في الميناء يصدق أن سفينة الشتاء ستأتي، لكن الخبازين طلبوا فرنا أكبر واستأجروا عاملين جديدين قبل الموسم.
  تكلف التجربة ما يكلفه كيلومتر واحد من الطريق، كما تقول رئيسة البلدية، والطريق لا يطفو وحده إلى أي مكان.
- سميحة البحراوي، كاتبة وصحفية تقيم في المدينة القديمة.

  ستعمل العبارة الليلية حتى نهاية الخريف، وبعدها تحسب البلدات معا ما جنته من المال وما كلفتها الرحلات كلها.
  لا أحد في الميناء يصدق أن سفينة الشتاء ستأتي، لكن الخبازين طلبوا فرنا أكبر واستأجروا عاملين جديدين قبل الموسم.
  تكلف التجربة ما يكلفه كيلومتر واحد من الطريق، كما تقول رئيسة البلدية، والطريق لا يطفو وحده إلى أي مكان.
  عن الكاتب الذي وضع القصيدة لا يعرف الناس إلا أنه كان يركب العبارة كل يوم وأنه لم يحمل يوما نقودا صغيرة.

  نوفل المرسى، صحفي منذ كان في الثانية عشرة، أصدر مع أخته جريدة مدرسية صغيرة فوق سطح البيت القديم.
  كتب العدد الأول باليد وكان ثمنه قطعتي حلوى أو كرة زجاجية واحدة، بحسب حال الكرة في ذلك اليوم.
  واليوم يدير نوفل المرسى دارا فيها أربعون عاملا، وما زال يكتب عناوين الصفحة الأولى وحده كل مساء.
  ولم تغفر له أخته أنه طبع العدد الثاني من دون قصيدتها عن العبارة القديمة وجرسها المشروخ.

  لا أحد في الميناء يصدق أن سفينة الشتاء ستأتي، لكن الخبازين طلبوا فرنا أكبر واستأجروا عاملين جديدين قبل الموسم.
  كاتب وصحفي من أهل الجزيرة ولد فوق الطاحون وتوفي في الخريف الماضي عن تسعين عاما.

  ستعمل العبارة الليلية حتى نهاية الخريف، وبعدها تحسب البلدات معا ما جنته من المال وما كلفتها الرحلات كلها.
  لا أحد في الميناء يصدق أن سفينة الشتاء ستأتي، لكن الخبازين طلبوا فرنا أكبر واستأجروا عاملين جديدين قبل الموسم.
  تكلف التجربة ما يكلفه كيلومتر واحد من الطريق، كما تقول رئيسة البلدية، والطريق لا يطفو وحده إلى أي مكان.
  نورة الفلاحي، كاتبة ساخرة، دفعت رسوم الجسر نقودا معدنية.

  ستعمل العبارة الليلية حتى نهاية الخريف، وبعدها تحسب البلدات معا ما جنته من المال وما كلفتها الرحلات كلها.
  لا أحد في الميناء يصدق أن سفينة الشتاء ستأتي، لكن الخبازين طلبوا فرنا أكبر واستأجروا عاملين جديدين قبل الموسم.
  تكلف التجربة ما يكلفه كيلومتر واحد من الطريق، كما تقول رئيسة البلدية، والطريق لا يطفو وحده إلى أي مكان.
  باحث عن الذهب وجد في النهر جرة قديمة مملوءة بالرسائل.

# fa
  کشتی شبانه تا پایان پاییز رفت و آمد می‌کند و پس از آن شهرها با هم درآمد و هزینه‌ها را حساب خواهند کرد.
  در بندر هیچ‌کس آمدن کشتی زمستانی را باور نمی‌کند، ولی نانواها از حالا تنور بزرگ‌تری سفارش داده‌اند.
  شهردار می‌گوید این آزمایش به اندازه ساختن یک کیلومتر جاده خرج دارد و جاده خودش از خلیج نمی‌گذرد.
- درباره نویسنده
- سهراب لنگرودی روزنامه‌نگار است و بیست سال است که درباره بندرها و کشتی‌ها می‌نویسد.

  کشتی شبانه تا پایان پاییز رفت و آمد می‌کند و پس از آن شهرها با هم درآمد و هزینه‌ها را حساب خواهند کرد.
  در بندر هیچ‌کس آمدن کشتی زمستانی را باور نمی‌کند، ولی نانواها از حالا تنور بزرگ‌تری سفارش داده‌اند.
  شهردار می‌گوید این آزمایش به اندازه ساختن یک کیلومتر جاده خرج دارد و جاده خودش از خلیج نمی‌گذرد.
- مهرانگیز دریاکنار، روزنامه‌نگار و نویسنده دو کتاب درباره فانوس‌های دریایی.

  کشتی شبانه تا پایان پاییز رفت و آمد می‌کند و پس از آن شهرها با هم درآمد و هزینه‌ها را حساب خواهند کرد.
  در بندر هیچ‌کس آمدن کشتی زمستانی را باور نمی‌کند، ولی نانواها از حالا تنور بزرگ‌تری سفارش داده‌اند.
  شهردار می‌گوید این آزمایش به اندازه ساختن یک کیلومتر جاده خرج دارد و جاده خودش از خلیج نمی‌گذرد.
  درباره نویسنده شعر تنها همین را می‌دانند که هر روز سوار کشتی می‌شد و هیچ وقت پول خرد همراه خود نداشت.

  سهراب لنگرودی، روزنامه‌نگار از دوازده سالگی، با خواهرش بالای پشت‌بام خانه روزنامه مدرسه را درمی‌آورد.
  شماره اول با دست نوشته شد و بهایش دو آب‌نبات یا یک تیله بود و این به حال و روز تیله بستگی داشت.
  امروز لنگرودی خانه‌ای با چهل نفر را می‌گرداند و هنوز عنوان‌های صفحه اول را خودش به تنهایی می‌نویسد.
  خواهرش هرگز او را نبخشید که شماره دوم را بی شعر او درباره کشتی کهنه و زنگ ترک‌خورده‌اش چاپ کرد.
- مطالب دیگر این نویسنده

  نوشته‌های دیگر این نویسنده پنجاه سال در صندوقی در زیرزمین مانده بود.

  در بندر هیچ‌کس آمدن کشتی زمستانی را باور نمی‌کند، ولی نانواها از حالا تنور بزرگ‌تری سفارش داده‌اند.
  نویسنده و شاعر بندر در همین خانه به دنیا آمد و پاییز گذشته در کنار دریا درگذشت.

  کشتی شبانه تا پایان پاییز رفت و آمد می‌کند و پس از آن شهرها با هم درآمد و هزینه‌ها را حساب خواهند کرد.
  در بندر هیچ‌کس آمدن کشتی زمستانی را باور نمی‌کند، ولی نانواها از حالا تنور بزرگ‌تری سفارش داده‌اند.
  شهردار می‌گوید این آزمایش به اندازه ساختن یک کیلومتر جاده خرج دارد و جاده خودش از خلیج نمی‌گذرد.
  نورا فلاحیان، نویسنده‌ای طعنه‌زن، عوارض پل را با سکه پرداخت.

# he
  מעבורת הלילה תפליג עד סוף הסתיו, ואחר כך יספרו העיירות יחד כמה כסף היא הכניסה וכמה היא עלתה להן.
  בנמל איש אינו מאמין שספינת החורף תגיע, אבל האופים כבר הזמינו תנור גדול יותר ולקחו שני שוליות צעירים לעבודה.
  הניסיון עולה כמו קילומטר אחד של כביש, אומרת ראשת העיר, וכביש אינו שט לבדו אל העבר השני של המפרץ.
- נעמה שרעבי היא עיתונאית במערכת המקומית וכותבת על נמלים ועל ספינות.

  מעבורת הלילה תפליג עד סוף הסתיו, ואחר כך יספרו העיירות יחד כמה כסף היא הכניסה וכמה היא עלתה להן.
  בנמל איש אינו מאמין שספינת החורף תגיע, אבל האופים כבר הזמינו תנור גדול יותר ולקחו שני שוליות צעירים לעבודה.
  הניסיון עולה כמו קילומטר אחד של כביש, אומרת ראשת העיר, וכביש אינו שט לבדו אל העבר השני של המפרץ.
- על הכותב
- אלעד גולדמן הוא סופר ועורך, ומזה עשרים שנה הוא כותב על השיט בנהר.

  מעבורת הלילה תפליג עד סוף הסתיו, ואחר כך יספרו העיירות יחד כמה כסף היא הכניסה וכמה היא עלתה להן.
  בנמל איש אינו מאמין שספינת החורף תגיע, אבל האופים כבר הזמינו תנור גדול יותר ולקחו שני שוליות צעירים לעבודה.
  הניסיון עולה כמו קילומטר אחד של כביש, אומרת ראשת העיר, וכביש אינו שט לבדו אל העבר השני של המפרץ.
  על הכותב של השיר ידוע רק שנסע במעבורת בכל יום, הלוך וחזור, ושמעולם לא היה לו כסף קטן לכרטיס נסיעה.

  אלעד גולדמן הוא עיתונאי מאז שהיה בן שתים עשרה, כשייסד עם אחותו עיתון בית ספר בעליית הגג של הבית.
  הגיליון הראשון נכתב ביד ועלה שתי סוכריות או גולה אחת, הכול לפי מצבה של הגולה באותו יום של שוק.
  היום מנהל גולדמן בית של ארבעים איש ועדיין כותב לבדו את הכותרות של העמוד הראשון בכל ערב מחדש.
  אחותו לא סלחה לו מעולם על שהדפיס את הגיליון השני בלי השיר שלה על המעבורת הישנה והפעמון שלה.
  מעבורת הלילה תפליג עד סוף הסתיו, ואחר כך יספרו העיירות יחד כמה כסף היא הכניסה וכמה היא עלתה להן.
  כל הכתבות של גולדמן על המעבורת נאספו השנה בספר אחד.
  הניסיון עולה כמו קילומטר אחד של כביש, אומרת ראשת העיר, וכביש אינו שט לבדו אל העבר השני של המפרץ.
- עוד מאותו כותב

  מועצת העיר החליטה ביום שני לבנות מחדש את הגשר הישן ליד הטחנה לפני החורף.
  עוד מאותו כותב נמצא במגירה אחרי מותו, ובו שלושה סיפורים על הכפר.

  בנמל איש אינו מאמין שספינת החורף תגיע, אבל האופים כבר הזמינו תנור גדול יותר ולקחו שני שוליות צעירים לעבודה.
  בנמל איש אינו מאמין שספינת הסתיו תגיע, אבל האופים כבר הזמינו תנור גדול יותר ולקחו שני שוליות צעירים לעבודה.
  הכותב שירת בצי הסוחר שלושים שנה, ואת ספרו הראשון כתב על סיפון המעבורת.
- הכותבת היא חוקרת של נמלים ומעבורות

  מעבורת הלילה תפליג עד סוף הסתיו, ואחר כך יספרו העיירות יחד כמה כסף היא הכניסה וכמה היא עלתה להן.
  בנמל איש אינו מאמין שספינת החורף תגיע, אבל האופים כבר הזמינו תנור גדול יותר ולקחו שני שוליות צעירים לעבודה.
  הניסיון עולה כמו קילומטר אחד של כביש, אומרת ראשת העיר, וכביש אינו שט לבדו אל העבר השני של המפרץ.
  נורה פלינטר, כתבת לעגנית, שילמה את אגרת הגשר במטבעות.

# hi
  रात की नाव शरद ऋतु के अंत तक चलेगी और उसके बाद सब कस्बे मिलकर हिसाब लगाएंगे कि कितनी कमाई हुई।
  घाट पर किसी को भरोसा नहीं कि सर्दियों वाली नाव आएगी, फिर भी नानबाइयों ने बड़ा तंदूर पहले ही मंगवा लिया है।
  नगर प्रमुख बताती हैं कि इस परीक्षण का खर्च एक किलोमीटर सड़क जितना है और सड़क अपने आप खाड़ी पार नहीं करती।
- लेखक के बारे में
- देवव्रत केवट एक पत्रकार हैं और बीस साल से घाटों और नावों पर लिख रहे हैं।

  रात की नाव शरद ऋतु के अंत तक चलेगी और उसके बाद सब कस्बे मिलकर हिसाब लगाएंगे कि कितनी कमाई हुई।
  घाट पर किसी को भरोसा नहीं कि सर्दियों वाली नाव आएगी, फिर भी नानबाइयों ने बड़ा तंदूर पहले ही मंगवा लिया है।
  नगर प्रमुख बताती हैं कि इस परीक्षण का खर्च एक किलोमीटर सड़क जितना है और सड़क अपने आप खाड़ी पार नहीं करती।
- सुनयना मल्लाह एक वरिष्ठ पत्रकार हैं और तटीय इलाकों के परिवहन पर लिखती हैं।

  रात की नाव शरद ऋतु के अंत तक चलेगी और उसके बाद सब कस्बे मिलकर हिसाब लगाएंगे कि कितनी कमाई हुई।
  घाट पर किसी को भरोसा नहीं कि सर्दियों वाली नाव आएगी, फिर भी नानबाइयों ने बड़ा तंदूर पहले ही मंगवा लिया है।
  नगर प्रमुख बताती हैं कि इस परीक्षण का खर्च एक किलोमीटर सड़क जितना है और सड़क अपने आप खाड़ी पार नहीं करती।
  लेखक के बारे में गांव में बस इतना मालूम है कि वह हर रोज़ नाव से आता जाता था और उसके पास कभी छुट्टे नहीं होते थे।

  देवव्रत केवट एक पत्रकार हैं, और यह काम उन्होंने बारह साल की उम्र में अपनी बहन के साथ छत पर शुरू किया था।
  पहला अंक हाथ से लिखा गया था और उसका दाम दो टॉफियां या एक कंचा था, कंचे की हालत देखकर तय होता था।
  आज देवव्रत केवट चालीस लोगों का घर चलाते हैं और पहले पन्ने के शीर्षक अब भी अकेले ही लिखना पसंद करते हैं।
  बहन ने उन्हें कभी माफ़ नहीं किया कि दूसरा अंक उसकी पुरानी नाव वाली कविता के बिना ही छाप दिया गया।

  घाट पर किसी को भरोसा नहीं कि सर्दियों वाली नाव आएगी, फिर भी नानबाइयों ने बड़ा तंदूर पहले ही मंगवा लिया है।
  घाट पर किसी को भरोसा नहीं कि बरसात वाली नाव आएगी, फिर भी नानबाइयों ने बड़ा तंदूर पहले ही मंगवा लिया है।
  लेखक वरिष्ठ पत्रकार थे और घाट के पास एक छोटे घर में अकेले रहते थे।

  रात की नाव शरद ऋतु के अंत तक चलेगी और उसके बाद सब कस्बे मिलकर हिसाब लगाएंगे कि कितनी कमाई हुई।
  घाट पर किसी को भरोसा नहीं कि सर्दियों वाली नाव आएगी, फिर भी नानबाइयों ने बड़ा तंदूर पहले ही मंगवा लिया है।
  नगर प्रमुख बताती हैं कि इस परीक्षण का खर्च एक किलोमीटर सड़क जितना है और सड़क अपने आप खाड़ी पार नहीं करती।
  नोरा फ्लिंटकर, लेखिका और व्यंग्यकार, ने पुल का कर सिक्कों में चुकाया।

# id
  Perahu itu kembali saat senja membawa garam, tali, dan surat untuk penjaga mercusuar.
  Tentang penulis surat itu tak banyak yang diketahui orang pulau.

  Kapal malam berlayar sampai akhir musim kemarau, lalu kota-kota kecil itu menghitung hasil dan biayanya.
  Di pelabuhan tidak ada yang percaya kapal musim hujan akan datang, tetapi tukang roti sudah memesan tungku.
  Uji coba itu memakan biaya satu kilometer jalan, kata wali kota, padahal jalan tidak bisa berlayar sendiri.
- Tirta Muaraningsih adalah wartawan desk daerah dan menulis tentang pelabuhan dan kapal.

  Kapal malam berlayar sampai akhir musim kemarau, lalu kota-kota kecil itu menghitung hasil dan biayanya.
  Di pelabuhan tidak ada yang percaya kapal musim hujan akan datang, tetapi tukang roti sudah memesan tungku.
  Uji coba itu memakan biaya satu kilometer jalan, kata wali kota, padahal jalan tidak bisa berlayar sendiri.
- Tentang Penulis
- Bahari Jangkarwan adalah wartawan yang sudah dua puluh tahun menulis tentang pelayaran sungai.

  Kapal malam berlayar sampai akhir musim kemarau, lalu kota-kota kecil itu menghitung hasil dan biayanya.
  Di pelabuhan tidak ada yang percaya kapal musim hujan akan datang, tetapi tukang roti sudah memesan tungku.
  Uji coba itu memakan biaya satu kilometer jalan, kata wali kota, padahal jalan tidak bisa berlayar sendiri.
  Tentang penulis sajak itu orang hanya tahu bahwa ia naik kapal setiap hari dan tidak pernah punya uang kecil.

  Guntur Dayung adalah wartawan sejak umur dua belas, ketika bersama kakaknya ia mendirikan koran sekolah di loteng.
  Nomor pertama ditulis tangan dan harganya dua permen atau satu kelereng, tergantung keadaan kelereng pada hari itu.
  Kini Dayung memimpin rumah dengan empat puluh orang dan masih menulis sendiri judul di halaman pertama setiap malam.
  Kakaknya tidak pernah memaafkan bahwa nomor kedua dicetak tanpa sajaknya tentang kapal tua dan loncengnya.

  Kapal malam berlayar sampai akhir musim kemarau, lalu kota-kota kecil itu menghitung hasil dan biayanya.
  Di pelabuhan tidak ada yang percaya kapal musim hujan akan datang, tetapi tukang roti sudah memesan tungku.
  Uji coba itu memakan biaya satu kilometer jalan, kata wali kota, padahal jalan tidak bisa berlayar sendiri.
  Penulis adalah pengamat yang sabar, tetapi novelnya tidak bergerak maju.

# vi
  Con tàu trở về lúc hoàng hôn với muối, dây thừng và thư cho người gác đèn.
  Về tác giả của bức tranh hải đăng, giới nghiên cứu còn tranh cãi.

  Chuyến phà đêm sẽ chạy đến hết mùa thu, sau đó các thị trấn sẽ cùng nhau tính xem thu được bao nhiêu tiền.
  Ở bến cảng không ai tin rằng phà mùa đông sẽ đến, nhưng các chủ lò bánh đã đặt mua một chiếc lò lớn hơn.
  Đợt chạy thử tốn bằng một cây số đường, bà chủ tịch thị trấn cho biết, mà con đường thì không tự trôi đi được.
- Đinh Thùy Bến là phóng viên ban địa phương, chuyên viết về cảng biển và phà.

  Chuyến phà đêm sẽ chạy đến hết mùa thu, sau đó các thị trấn sẽ cùng nhau tính xem thu được bao nhiêu tiền.
  Ở bến cảng không ai tin rằng phà mùa đông sẽ đến, nhưng các chủ lò bánh đã đặt mua một chiếc lò lớn hơn.
  Đợt chạy thử tốn bằng một cây số đường, bà chủ tịch thị trấn cho biết, mà con đường thì không tự trôi đi được.
- Về tác giả
- Lê Hải Neo là nhà báo, hai mươi năm nay viết về giao thông đường sông và các bến phà.

  Chuyến phà đêm sẽ chạy đến hết mùa thu, sau đó các thị trấn sẽ cùng nhau tính xem thu được bao nhiêu tiền.
  Ở bến cảng không ai tin rằng phà mùa đông sẽ đến, nhưng các chủ lò bánh đã đặt mua một chiếc lò lớn hơn.
  Đợt chạy thử tốn bằng một cây số đường, bà chủ tịch thị trấn cho biết, mà con đường thì không tự trôi đi được.
  Về tác giả bài thơ người ta chỉ biết rằng ông đi phà mỗi ngày và chẳng bao giờ có tiền lẻ để mua vé cả.

  Phan Mái Chèo là nhà báo từ năm mười hai tuổi, khi ông cùng chị gái ra một tờ báo trường ở trên gác mái.
  Số đầu tiên được viết tay và có giá hai cái kẹo hoặc một viên bi, tùy theo viên bi còn đẹp hay đã sứt mẻ.
  Ngày nay Mái Chèo điều hành một tòa nhà bốn mươi người và vẫn tự mình viết tít cho trang nhất mỗi buổi tối.
  Chị gái không bao giờ tha thứ cho ông vì số thứ hai được in mà không có bài thơ của bà về chuyến phà cũ.

# th
  เรือข้ามฟากเที่ยวกลางคืนจะแล่นไปจนถึงสิ้นฤดูฝน หลังจากนั้นชาวเมืองจะช่วยกันคิดว่าเรือหารายได้มาเท่าไร
  ที่ท่าเรือไม่มีใครเชื่อว่าเรือฤดูหนาวจะมาถึงจริง แต่เจ้าของร้านขนมปังได้สั่งเตาอบใบใหญ่กว่าเดิมไว้แล้ว
  การทดลองครั้งนี้ใช้เงินเท่ากับการสร้างถนนหนึ่งกิโลเมตร นายกเทศมนตรีกล่าว และถนนก็ลอยข้ามอ่าวไปเองไม่ได้
- เกี่ยวกับผู้เขียน
- สายชล ท่าเรือ เป็นนักข่าวที่เขียนเรื่องท่าเรือและเรือข้ามฟากมายี่สิบปี และมีหนังสือเกี่ยวกับประภาคารสองเล่ม

  เรือข้ามฟากเที่ยวกลางคืนจะแล่นไปจนถึงสิ้นฤดูฝน หลังจากนั้นชาวเมืองจะช่วยกันคิดว่าเรือหารายได้มาเท่าไร
  ที่ท่าเรือไม่มีใครเชื่อว่าเรือฤดูหนาวจะมาถึงจริง แต่เจ้าของร้านขนมปังได้สั่งเตาอบใบใหญ่กว่าเดิมไว้แล้ว
  การทดลองครั้งนี้ใช้เงินเท่ากับการสร้างถนนหนึ่งกิโลเมตร นายกเทศมนตรีกล่าว และถนนก็ลอยข้ามอ่าวไปเองไม่ได้
- ประวัติผู้เขียน
- พิมพ์จันทร์ ชายฝั่ง นักเขียนอิสระ สนใจการเดินเรือในแม่น้ำ

  เรือข้ามฟากเที่ยวกลางคืนจะแล่นไปจนถึงสิ้นฤดูฝน หลังจากนั้นชาวเมืองจะช่วยกันคิดว่าเรือหารายได้มาเท่าไร
  ที่ท่าเรือไม่มีใครเชื่อว่าเรือฤดูหนาวจะมาถึงจริง แต่เจ้าของร้านขนมปังได้สั่งเตาอบใบใหญ่กว่าเดิมไว้แล้ว
  การทดลองครั้งนี้ใช้เงินเท่ากับการสร้างถนนหนึ่งกิโลเมตร นายกเทศมนตรีกล่าว และถนนก็ลอยข้ามอ่าวไปเองไม่ได้
  ชาวบ้านรู้จักผู้เขียนบทกวีนั้นเพียงว่าเขานั่งเรือข้ามฟากทุกวันและไม่เคยมีเศษเงินสำหรับซื้อตั๋วเลยแม้แต่วันเดียว
  เกี่ยวกับผู้เขียนจดหมายฉบับนั้น นายท่าเล่าว่าเขามาทุกคืนที่ไม่มีพระจันทร์และยืนฟังเสียงเรืออยู่จนเกือบรุ่งสาง

# html
  <p>The orchard behind the chapel was planted by prisoners, who grafted three kinds of pear on a single tree.</p>
- <div class="saboxplugin-wrap"><p>Ada Lorne lives in Marwick with two goats.</p></div>
  <p>The ferry to the island leaves at six, and in winter it leaves only when the wind is below force seven.</p>
  <p class="author-of-the-plan">The author of the plan was a surveyor who had never seen the sea before that spring.</p>
  <p>The captain has made the crossing for thirty years, and he says that the sandbanks move to the west.</p>
  <p>The village keeps the old harbor bell, which was cast in 1874 and cracked when the bridge was opened.</p>
"""
