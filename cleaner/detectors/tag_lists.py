"""Tag lists: "Filed under: ...", "Tags: a, b, c", categories, topics, lines of hashtags; their names become facts.

Why it goes: the words are shelf marks of the site. In the text they read like a sentence without a verb, and they often
name things that the article does not mention.

What stays: sentences that begin with the same words, a list of topics that the article announces in its body, key words
of a scientific paper, subject lines of quoted letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.detectors._lines import between_paragraphs, outside
from cleaner.document import Fact, Finding, Line, Page
from cleaner.phrases import Hit, Hits
from cleaner.view import MARKS, SPACELESS

PHRASES = {
    "en": """
        // Labels that only tag lists have.
        ^filed under
        ^filed in:
        ^tags
        ^tags:
        ^tagged:
        ^tagged with
        ^tagged as
        ^posted in
        ^more on:
        ^read more about:
        ^explore more on:
        ^hashtags:
        // Labels that articles have as well: they count around the article.
        ~^tagged
        ~^tag:
        ~^topics
        ~^topics:
        ~^topic:
        ~^related topics
        ~^related topics:
        ~^related tags
        ~^explore more topics
        ~^categories
        ~^categories:
        ~^category:
        ~^labels:
        ~^published in
        ~^in this story:
        ~#
    """,
    "zh": """
        ^标签:
        ^文章标签
        ^本文标签
        ^关键词:
        ^关键字:
        ^相关标签
        ^標籤:
        ^文章標籤
        ^關鍵字:
        ^相關標籤
        ^分類:
        ^责任编辑标签
        ~^标签
        ~^分类:
        ~^标 签
        ^{文章|本文|新闻|归档|归类}{分类|归类}:
        ^{文章|本文|新聞}{分類|歸類}:
        ^{主题|话题|相关话题|相关主题}:
        ^{主題|話題|相關主題}:
    """,
    "de": """
        ^schlagworte:
        ^schlagwörter:
        ^schlagwort:
        ^stichworte:
        ^stichwörter:
        ^tags zum artikel
        ^mehr zum thema:
        ^mehr zu:
        ^themen in diesem artikel
        ^themen dieses artikels
        ^verschlagwortet mit
        ^veröffentlicht unter
        ~^schlagworte
        ~^kategorie:
        ~^kategorien:
        ~^themen:
        ~^thema:
        ~^veröffentlicht in
        ^veröffentlicht {in|unter} {allgemein|lokales|aktuelles|nachrichten|politik|kultur|sport|wirtschaft}$
    """,
    "fr": """
        ^mots-clés
        ^mots clés
        ^mots-clefs
        ^étiquettes:
        ^étiquettes :
        ^classé dans
        ^classé sous
        ^publié dans
        ^plus sur :
        ^sur le même thème :
        ~^thèmes :
        ~^thématiques :
        ~^catégories :
        ~^catégorie :
        ~^catégorie:
        ~^rubriques :
    """,
    "es": """
        ^etiquetas
        ^etiquetado como
        ^etiquetado en
        ^archivado en
        ^archivado bajo
        ^publicado en:
        ^más sobre:
        ^palabras clave:
        ^temas relacionados:
        ~^temas:
        ~^tema:
        ~^categorías:
        ~^categoría:
        ~^en este artículo:
    """,
    "it": """
        ^etichette:
        ^parole chiave:
        ^argomenti:
        ^archiviato in
        ^archiviato sotto
        ^pubblicato in:
        ^leggi altro su:
        ^tag articolo
        ~^tag:
        ~^categorie:
        ~^categoria:
        ~^temi:
    """,
    "pt": """
        ^palavras-chave
        ^etiquetas:
        ^marcado com
        ^marcadores:
        ^tópicos relacionados
        ^arquivado em
        ^publicado em:
        ^mais sobre:
        ^assuntos:
        ~^tópicos:
        ~^temas:
        ~^categorias:
        ~^categoria:
    """,
    "nl": """
        ^trefwoorden
        ^labels:
        ^onderwerpen:
        ^getagd met
        ^geplaatst in:
        ^meer over:
        ^tags bij dit artikel
        ~^categorie:
        ~^categorieën:
        ~^thema's:
        ~^onderwerp:
        ^geplaatst in {lokaal|nieuws|algemeen|geen categorie|sport|politiek|cultuur|economie}$
    """,
    "pl": """
        ^tagi
        ^słowa kluczowe
        ^etykiety:
        ^otagowano
        ^więcej na temat
        ^opublikowano w:
        ~^kategorie:
        ~^kategoria:
        ~^tematy:
        ~^temat:
    """,
    "ru": """
        ^теги
        ^метки:
        ^ключевые слова
        ^рубрики:
        ^рубрика:
        ^темы:
        ^сюжеты:
        ^сюжет:
        ^тэги
        ~^категории:
        ~^категория:
        ~^тема:
    """,
    "sv": """
        ^taggar
        ^taggad
        ^taggat
        ^etiketter:
        ^nyckelord:
        ^ämnesord:
        ^publicerad i:
        ^publicerat i:
        ^arkiverad under
        ^lagd i
        ^mer om:
        ^läs mer om:
        ~^kategori:
        ~^kategorier
        ~^ämnen:
        ~^ämne:
        ^{ämnen|taggar|nyckelord|personer} i {artikeln|den här artikeln|inlägget}$
        ^följ {ämnen|ämnena|taggar} i {artikeln|den här artikeln|texten}$
    """,
    "ja": """
        ^タグ:
        ^キーワード:
        ^関連キーワード
        ^関連タグ
        ^カテゴリ:
        ^カテゴリー:
        ^この記事のタグ
        ^記事のタグ
        ^トピックス:
        ~^タグ
        ~^カテゴリー
        ~^テーマ:
        ^{トピック|関連タグ|関連キーワード}:
    """,
    "ko": """
        ^태그:
        ^관련 태그
        ^키워드:
        ^관련 키워드
        ^이 기사의 태그
        ^해시태그:
        ^핵심 키워드:
        ~^태그
        ~^카테고리:
        ~^분류:
        ~^주제:
        ^{토픽|관련 태그|관련 키워드}:
    """,
    "da": """
        ^emneord
        ^nøgleord:
        ^stikord:
        ^læs mere om:
        ^mere om:
        ^arkiveret under
        ^udgivet i:
        ^mærket med
        ~^emner:
        ~^emne:
        ~^kategorier:
        ^{emner|emneord|tags|nøgleord} i {artiklen|denne artikel|indlægget}$
    """,
    "no": """
        ^stikkord
        ^nøkkelord:
        ^emneord:
        ^les mer om:
        ^les flere saker om:
        ^publisert i:
        ^arkivert under
        ^merket med
        ~^temaer:
        ~^emner:
        ^{tagger|taggar}
        ^{emner|stikkord|emneord|tagger} i {saken|artikkelen|denne saken|innlegget}$
    """,
    "fi": """
        ^avainsanat
        ^asiasanat
        ^tagit
        ^lisää aiheesta:
        ^artikkelin aiheet
        ^tunnisteet:
        ^lue lisää aiheesta:
        ~^aiheet:
        ~^aihe:
        ~^kategoria:
        ~^kategoriat:
        ~^osasto:
        ^{jutun|artikkelin} {aiheet|avainsanat|tunnisteet|asiasanat}$
    """,
    "cs": """
        ^štítky
        ^klíčová slova
        ^tagy
        ^témata článku
        ^témata:
        ^související témata
        ^rubriky:
        ^rubrika:
        ^zařazeno v
        ^označeno štítky
        ~^téma:
        ~^kategorie:
    """,
    "sk": """
        ^štítky
        ^kľúčové slová
        ^tagy
        ^témy článku
        ^témy:
        ^súvisiace témy
        ^rubriky:
        ^zaradené v
        ^značky:
        ~^téma:
        ~^kategórie:
        ~^kategória:
    """,
    "hu": """
        ^címkék
        ^címke:
        ^kulcsszavak
        ^tagek
        ^kapcsolódó címkék
        ^témák:
        ^rovat:
        ~^kategória:
        ~^kategóriák:
        ~^téma:
    """,
    "ro": """
        ^etichete
        ^etichetat cu
        ^cuvinte cheie
        ^cuvinte-cheie
        ^taguri
        ^tag-uri
        ^publicat în:
        ^mai multe despre:
        ^citește mai multe despre:
        ~^subiecte:
        ~^categorii:
        ~^categorie:
        ~^teme:
    """,
    "bg": """
        ^етикети
        ^ключови думи
        ^тагове
        ^още по темата:
        ^още за:
        ^още новини за:
        ^публикувано в:
        ~^теми:
        ~^категории:
        ~^категория:
    """,
    "el": """
        ^ετικέτες
        ^ετικέτα:
        ^λέξεις-κλειδιά
        ^λέξεις κλειδιά
        ^περισσότερα για:
        ^διαβάστε περισσότερα για:
        ^σχετικά θέματα
        ~^θέματα:
        ~^θέμα:
        ~^κατηγορίες:
        ~^κατηγορία:
    """,
    "uk": """
        ^теги
        ^ключові слова
        ^мітки:
        ^позначки:
        ^більше про:
        ^більше новин про:
        ^пов'язані теми
        ~^теми:
        ~^категорія:
        ~^категорії:
        ~^розділ:
    """,
    "tr": """
        ^etiketler
        ^etiket:
        ^anahtar kelimeler
        ^anahtar sözcükler
        ^ilgili konular
        ^ilgili etiketler
        ^haberin etiketleri
        ~^konular:
        ~^konu:
        ~^kategori:
        ~^kategoriler:
        ^{etiketlendi|etiketler ve konular|etiketlenen|bu haberin etiketleri|haber etiketleri|ilgili etiketler}:
    """,
    "ar": """
        ^الوسوم
        ^وسوم:
        ^الكلمات المفتاحية
        ^كلمات مفتاحية
        ^الكلمات الدلالية
        ^كلمات دلالية
        ^العلامات:
        ^علامات:
        ^مواضيع ذات صلة:
        ^هاشتاغ:
        ~^التصنيفات:
        ~^تصنيف:
        ~^تصنيفات:
        ~^المواضيع:
        ~^مواضيع:
        ^{كلمات دالة|الكلمات الدالة|وسوم المقال|تاغات|هاشتاغات|كلمات البحث|موضوعات ذات صلة|مواضيع متعلقة|في هذا المقال|مواضيع ذات علاقة}:
    """,
    "fa": """
        ^برچسب‌ها
        ^برچسب:
        ^کلیدواژه‌ها
        ^کلیدواژه:
        ^کلید واژه‌ها
        ^کلمات کلیدی
        ^واژه‌های کلیدی
        ^تگ‌ها
        ^برچسب ها:
        ^کلیدواژه ها:
        ^کلید واژه ها:
        ^تگ ها:
        ^برچسب‌های خبر
        ~^موضوع:
        ~^موضوعات:
        ~^دسته‌بندی:
        ~^دسته:
        ^{موضوعات مرتبط|موضوع‌های مرتبط|برچسب‌های مرتبط|برچسب‌های مطلب|برچسب خبر|تگ‌های مطلب|کلیدواژه‌های خبر}:
    """,
    "he": """
        ^תגיות
        ^תגית:
        ^תגים:
        ^מילות מפתח
        ^נושאים קשורים
        ^עוד בנושא:
        ^עוד על:
        ^פורסם בקטגוריה
        ~^נושאים:
        ~^קטגוריה:
        ~^קטגוריות:
        ~^נושא:
        ^{מתויג תחת|תויג תחת|תגיות הכתבה|נושאים נוספים|נושאי הכתבה|תגיות נוספות}:
    """,
    "hi": """
        ^टैग:
        ^टैग्स
        ^संबंधित टैग
        ^संबंधित विषय:
        ^कीवर्ड
        ^इस खबर के टैग
        ^इस ख़बर से जुड़े टैग
        ~^विषय:
        ~^श्रेणी:
        ~^टॉपिक:
        ~^टॉपिक्स:
        ~^कैटेगरी:
        ^{टैग्स|श्रेणियां|कीवर्ड|tags}:
    """,
    "id": """
        ^tag terkait
        ^topik terkait
        ^kata kunci
        ^tagar:
        ^label:
        ^topik:
        ^ditandai dengan
        ^diposting di
        ^diarsipkan di
        ~^tag
        ~^topik
        ~^kategori:
        ~^tema:
        ^{tag|tags|kata kunci|topik terkait|tag terkait|filed under|diarsipkan dalam|ditempatkan di bawah}:
    """,
    "vi": """
        ^từ khóa
        ^từ khoá
        ^thẻ:
        ^từ khóa liên quan
        ^chủ đề:
        ^chủ đề liên quan
        ^xem thêm về:
        ^gắn thẻ:
        ~^chuyên mục:
        ~^danh mục:
        ^{tags|từ khóa|từ khoá|nhãn|được gắn thẻ|đăng trong|lưu trữ trong}:
    """,
    "th": """
        ^แท็ก:
        ^แท็ก$
        ^แท็กที่เกี่ยวข้อง
        ^คำค้น:
        ^คำค้นหา:
        ^คีย์เวิร์ด:
        ^คำสำคัญ:
        ^ป้ายกำกับ:
        ^หัวข้อที่เกี่ยวข้อง:
        ~^หมวดหมู่:
        ~^หมวด:
        ~^หัวข้อ:
        ^{แท็กที่เกี่ยวข้อง|tags|แท็กข่าว}:
    """,
}

CONTAINERS = """
    tag-list
    tags-list
    tag-cloud
    tagcloud
    ^tags$
    tags-links
    tag-links
    tags-link
    tag-item
    tags-container
    tags-wrapper
    tags-section
    tags-block
    tags-box
    ^post-tags
    entry-tags
    article-tags
    article-tag
    post-tag
    blog-tags
    page-tags
    content-tags
    single-tags
    article-topics
    post-topics
    entry-categories
    post-categories
    cat-links
    tagged-with
    ^td-tags
    ^tdb-tags
    ^jeg-post-tags
"""

ITEM_WORDS = 5
"""How long a tag can be: "United Nations Climate Change Conference"."""

PHRASE_BLANKS = 3
"""A single tag with so many blanks is rather the second half of a subheading."""

SURE = 0.92
"""A label of the trade, a colon and a list."""

LISTED = 0.8
"""A label with a list, where one of the usual signs is missing."""

BARE = 0.75
"""A label whose list got lost, around the article."""

MENTION = 0.3
"""A line that begins like a label and goes on like a sentence."""

HASHTAGS = 2
"""So many hashtags and no other word make a line of tags."""

_SEPARATOR = re.compile(r"\s*[,，、،;；؛|/•·#＃]\s*|\s{2,}|\t")
_COMMAS = (",", "、", "،")
_LETTER = rf"[\w{''.join(sorted(MARKS))}]"
_HASHTAG = re.compile(rf"#{_LETTER}{{0,10}}[^\W\d]{_LETTER}{{0,40}}")
_COLON = re.compile(r"\s?[:：]")


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Labels with their lists, labels alone with the list below, and lines of hashtags."""
    for line, said in hits:
        labels = [hit for hit in said if hit.phrase.starts]
        if labels:
            yield from _labeled(page, line, labels)
        elif line.view.count("#") >= HASHTAGS and all(map(_HASHTAG.fullmatch, _words(line))):
            yield Finding(line, LISTED, "is nothing but hashtags", _facts(_items(line.text)))


def _words(line: Line) -> list[str]:
    return line.view.replace(",", " ").split()


def _labeled(page: Page, line: Line, labels: Sequence[Hit]) -> Iterator[Finding]:
    """A line that begins with a label: with its list, alone, or a sentence after all."""
    best = max(labels, key=lambda hit: (not hit.phrase.hint, hit.end))
    hint, around = best.phrase.hint, outside(page, line)
    tail, colon = _tail(line, best)
    items = _items(tail)
    because = f'begins with "{best.phrase.text}"'
    if not items:
        if around and page.last >= 0:
            yield Finding(line, BARE, because + " and names nothing")
            yield from _below(page, line, hint)
    elif (
        line.ends
        or not _are_tags(items)
        or _goes_on(best, colon, tail)
        or (hint and not around)
        or _heads(page, line, items)
    ):
        yield Finding(line, MENTION, because)
    elif colon or len(items) > 1 or (around and not hint):
        sure = colon and not hint
        yield Finding(line, SURE if sure else LISTED, because + " and is a list of tags", _facts(items))


def _heads(page: Page, line: Line, items: Sequence[str]) -> bool:
    """Whether a label between two paragraphs has a single phrase behind it, in lower case: "Tags: a quarrel of words"."""
    phrase = items[0]
    return (
        len(items) == 1
        and phrase.count(" ") >= PHRASE_BLANKS
        and phrase[0].islower()
        and between_paragraphs(page, line)
    )


def _goes_on(label: Hit, colon: bool, tail: str) -> bool:
    """Whether a label of one word, without a colon, goes on in lower case: "tags include ..."."""
    return not colon and " " not in label.phrase.text and tail.lstrip()[:1].islower()


def _tail(line: Line, label: Hit) -> tuple[str, bool]:
    """What follows the label in the line's own characters, and whether a colon stands between."""
    name = label.phrase.text.rstrip(": ")
    place = line.text.lower().find(name)
    tail = line.text[place + len(name) :] if place >= 0 else line.view[label.end :]
    colon = _COLON.match(tail)
    return (tail[colon.end() :] if colon else tail), bool(colon)


def _items(text: str) -> list[str]:
    """The tags in a text, without separators and brackets.

    Where the only sign is a space, it separates the tags of a script that writes none between words.
    """
    items = [item for part in _SEPARATOR.split(text) if (item := part.strip(" \t*_[](){}.-–—:\u200b"))]
    if len(items) == 1 and " " in items[0] and SPACELESS.search(items[0]):
        return items[0].split()
    return items


def _are_tags(items: Sequence[str]) -> bool:
    """Whether all items are short enough to be tags."""
    return all(item.count(" ") < ITEM_WORDS for item in items)


def _facts(items: Sequence[str]) -> tuple[Fact, ...]:
    return tuple(("tag", item) for item in items)


def _below(page: Page, line: Line, hint: bool) -> Iterator[Finding]:
    """The list below a lone label: a line with commas, or bullets (menus have these under "Topics", hence no hints)."""
    for below in page.lines[line.index + 1 : line.index + 11]:
        items = _items(below.text.lstrip(" -*•"))
        listed = any(comma in below.view for comma in _COMMAS) or (
            below.marker == "-" and not hint and below.index > page.last
        )
        if below.ends or not listed or not items or not _are_tags(items):
            return
        yield Finding(below, BARE, f"is a list under the label on line {line.number}", _facts(items))
        if below.marker != "-":
            return


EXAMPLES = """
# en
  The night boat will sail until the end of October, and then the towns will count what it earned.
- Filed under: Transport, Islands, Route 3
- Tags: ferries, harbor, winter timetable
= tag: Route 3
= tag: winter timetable

  The lock keeper waved the last barge through at noon and hung his cap on the nail behind the door for good.
- Tags
- • Canals, Barges
- #canals #barges #lockkeepers
= tag: Canals
= tag: lockkeepers

  The letter was filed under the wrong name for thirty years, until a clerk with good eyes found it behind a drawer.
  Tagged seals swam as far as the northern islands, which nobody on the research vessel had thought possible.
  Topics include:
  - grafting old apple trees
  - keeping bees on a balcony
  Posted in the far north as a young lieutenant, he learned to drive a sled before he learned to write a report.

# zh
  新的渡轮将一直开到十月底，然后沿岸各镇再来计算它的收入。
- 标签：渡轮，海岛，交通
- 关键词：港口 冬季时刻表
= tag: 海岛

  他给每一只箱子都贴上标签，写明里面的东西是谁的，要送到哪一个村子去。
  这次会议的关键词是耐心，主持人在开场白里一共说了十一遍。

  新的渡轮将一直开到十月底，然后沿岸各镇再来计算它的收入。
- 标签：柳汀镇 石桥 文物保护
= tag: 柳汀镇
= tag: 文物保护

# de
  Das Nachtboot fährt bis Ende Oktober, dann zählen die Gemeinden, was es eingebracht hat.
- Schlagworte: Fähre, Hafen, Winterfahrplan
= tag: Winterfahrplan

  Schlagworte: Davon lebte der Redner, und als ihm keines mehr einfiel, verließ er einfach den Saal.
  Mehr zu essen gab es im ganzen Winter nicht, erzählt die alte Bäuerin und stellt das Brot auf den Tisch.

# fr
  Le musée de la poste a rouvert ses portes samedi, avec trois salles de plus et un jardin où poussent des tilleuls.
  Étiquettes : la bataille du papier gommé
  Les facteurs de la vallée collaient eux-mêmes les adresses, et le directeur leur interdisait de lécher les timbres.

  Le bateau de nuit circulera jusqu'à la fin d'octobre, puis les communes feront leurs comptes.
- Mots-clés : bateau, port, horaires d'hiver
= tag: horaires d'hiver

  Classé dans les monuments historiques depuis un siècle, le phare n'avait jamais été repeint avant cet été.

# es
  El barco nocturno navegará hasta finales de octubre y luego los pueblos harán sus cuentas.
- Etiquetas: barco, puerto, horario de invierno
= tag: puerto

  Etiquetas de colores cuelgan de cada rama para que los niños aprendan los nombres de los árboles del parque.

# it
  Il battello notturno viaggerà fino alla fine di ottobre, poi i comuni faranno i conti.
- Argomenti: battello, porto, orario invernale
= tag: porto

  Argomenti a favore del ponte se ne sentono molti, ma nessuno ha ancora detto chi dovrà pagarlo alla fine.

# pt
  O barco noturno vai navegar até o fim de outubro, e depois as cidades farão as contas.
- Palavras-chave: barco, porto, horário de inverno
= tag: porto

  Palavras-chave da reunião foram paciência e areia, disse o prefeito, e a sala inteira começou a rir.

# nl
  De nachtboot vaart tot eind oktober, daarna tellen de gemeenten wat hij heeft opgebracht.
- Trefwoorden: boot, haven, winterdienst
= tag: haven

  Trefwoorden schreef de bibliothecaris op kleine kaartjes, die hij in een houten la met koperen greep bewaarde.

# pl
  Muzeum poczty otworzyło w sobotę trzy nowe sale i ogród, w którym rosną lipy z dawnego podwórza listonoszy.
  Etykiety: długa wojna o klej
  Listonosze z doliny sami naklejali adresy, a dyrektor zabraniał im lizać znaczki i dawał każdemu mokrą gąbkę.

  Nocny statek będzie pływał do końca października, a potem gminy policzą, ile zarobił.
- Tagi: statek, port, rozkład zimowy
= tag: port

  Słowa kluczowe zapisywał na małych kartkach, które trzymał w drewnianej szufladzie z mosiężnym uchwytem.

# ru
  Ночной теплоход будет ходить до конца октября, а потом города подсчитают выручку.
- Теги: теплоход, порт, зимнее расписание
= tag: порт

  Ключевые слова своей речи министр записал на манжете, и журналисты прочли их раньше, чем он их произнес.

# sv
  Nattbåten går till slutet av oktober, och sedan räknar kommunerna ihop vad den har tjänat.
- Taggar: båt, hamn, vintertidtabell
= tag: hamn

  Taggar och grenar hade vuxit över stigen så att brandmännen fick såga sig fram till stugan i mörkret.

# ja
  夜行船は十月末まで運航し、その後で沿岸の町が収支を計算する。
- タグ：船、港、冬の時刻表
= tag: 港

  彼はすべての箱にタグを付け、誰の荷物で、どの村に届けるのかを丁寧に書き込んだ。

# ko
  야간 여객선은 시월 말까지 다니고, 그 뒤에 섬 마을들이 수입을 계산한다.
- 태그: 여객선, 항구, 겨울 시간표
= tag: 항구
- #여객선 #항구

  태그 하나하나에 짐 주인의 이름과 마을을 적는 일은 항만 직원의 아들이 맡았다.
  키워드 검색으로는 그 배의 이름을 찾을 수 없었다고 박물관 직원은 말했다.

# da
  Natbåden sejler til slutningen af oktober, og så tæller byerne sammen, hvad den har tjent.
- Emneord: færge, havn, vinterplan
= tag: havn
- Læs mere om: Færger, Øer

  Stikord til talen havde ministeren skrevet på manchetten, og journalisterne læste dem, før han nåede at sige dem.
  Emner som vind og tidevand er der nok af på skolen, siger læreren, som selv er vokset op på øen.

# no
  Nattbåten går til slutten av oktober, og så regner kommunene ut hva den har tjent.
- Stikkord: ferge, havn, vinterruter
= tag: havn
- Les mer om: Ferger, Øyer

  Stikkord til talen hadde statsråden skrevet på mansjetten, og journalistene leste dem før han fikk sagt dem.
  Temaer som vind og tidevann er det nok av på skolen, sier læreren, som selv vokste opp på øya.

# fi
  Yölautta kulkee lokakuun loppuun, ja sitten kunnat laskevat, mitä se on tuottanut.
- Avainsanat: lautta, satama, talviaikataulu
= tag: satama
- Aiheet: Lautat, Saaret

  Avainsanat puheeseensa ministeri oli kirjoittanut kalvosimeen, ja toimittajat lukivat ne ennen häntä.
  Aiheet koulun näytelmiin löytyvät satamasta, sanoo opettaja, joka on itse saarelta kotoisin.

# cs
  Noční loď bude jezdit do konce října a potom obce spočítají, kolik vydělala.
- Štítky: loď, přístav, zimní řád
= tag: přístav
- Klíčová slova: trajekt, ostrovy

  Klíčová slova projevu si ministr napsal na manžetu a novináři je přečetli dřív, než je stačil vyslovit.
  Štítky na sudech psal mlynář, který uměl napsat ječmen, ale nikdy žito.

# sk
  Nočná loď bude premávať do konca októbra a potom obce spočítajú, koľko zarobila.
- Štítky: loď, prístav, zimný poriadok
= tag: prístav
- Kľúčové slová: kompa, ostrovy

  Kľúčové slová prejavu si minister napísal na manžetu a novinári ich prečítali skôr, než ich vyslovil.
  Štítky na sudoch písal mlynár, ktorý vedel napísať jačmeň, ale nikdy nie raž.

# hu
  Az éjszakai hajó október végéig jár, aztán a települések összeszámolják, mennyit hozott.
- Címkék: hajó, kikötő, téli menetrend
= tag: kikötő
- Kulcsszavak: komp, szigetek

  Kulcsszavakat írt a miniszter a mandzsettájára, és az újságírók előbb olvasták el, mint ahogy ő kimondta.
  Címkék kerültek minden zsákra, és a molnár fia írta rájuk a gazda nevét.

# ro
  Vaporul de noapte va circula până la sfârșitul lui octombrie, apoi orașele vor socoti cât a câștigat.
- Etichete: vapor, port, orar de iarnă
= tag: port
- Cuvinte cheie: bac, insule

  Cuvinte cheie din discurs scrisese ministrul pe manșetă, iar ziariștii le-au citit înainte să le rostească.
  Etichete cu numele satelor atârnau de fiecare sac pe care îl descărcau marinarii.

# bg
  Нощният кораб ще пътува до края на октомври, а после общините ще пресметнат какво е спечелил.
- Етикети: кораб, пристанище, зимно разписание
= tag: пристанище
- Ключови думи: ферибот, острови

  Ключови думи от речта си министърът беше записал на ръкава и журналистите ги прочетоха преди него.
  Етикети с имената на селата висяха на всеки чувал, който моряците сваляха.

# el
  Το νυχτερινό πλοίο θα ταξιδεύει ως το τέλος Οκτωβρίου, και μετά οι δήμοι θα μετρήσουν τι κέρδισε.
- Ετικέτες: πλοίο, λιμάνι, χειμερινά δρομολόγια
= tag: λιμάνι
- ΛΕΞΕΙΣ-ΚΛΕΙΔΙΑ: πορθμείο, νησιά

  Λέξεις-κλειδιά της ομιλίας είχε γράψει ο υπουργός στο μανίκι του, και οι δημοσιογράφοι τις διάβασαν πριν από αυτόν.
  Ετικέτες με τα ονόματα των χωριών κρέμονταν από κάθε σακί που ξεφόρτωναν οι ναύτες.

# uk
  Нічний пароплав ходитиме до кінця жовтня, а потім громади порахують, скільки він заробив.
- Теги: пароплав, порт, зимовий розклад
= tag: порт
- Ключові слова: пором, острови

  Ключові слова своєї промови міністр записав на манжеті, і журналісти прочитали їх раніше за нього.
  Мітки на мішках ставив мельник, який умів написати ячмінь, але ніколи жито.

# tr
  Gece vapuru ekim sonuna kadar işleyecek, sonra belediyeler ne kazandığını hesaplayacak.
- Etiketler: vapur, liman, kış tarifesi
= tag: liman
- Anahtar Kelimeler: feribot, adalar

  Anahtar kelimeleri bakan gömleğinin koluna yazmıştı ve gazeteciler onları bakandan önce okudu.
  Etiketler her çuvala kaptanın oğlu tarafından bağlandı ve üstlerine köylerin adı yazıldı.

# ar
  ستبحر السفينة الليلية حتى نهاية أكتوبر، ثم تحسب البلدات ما كسبته منها.
- الوسوم: سفينة، ميناء، جدول الشتاء
= tag: ميناء
- الكلمات المفتاحية: عبارة، جزر

  الكلمات المفتاحية في خطاب الوزير كانت الصبر والرمل، فضحكت القاعة كلها عندما سمعتها.
  علامات التعب ظهرت على وجوه البحارة حين عادوا إلى الرصيف مع الفجر.

# fa
  کشتی شبانه تا پایان مهر کار می‌کند و سپس شهرها حساب می‌کنند چه درآمدی داشته است.
- برچسب‌ها: کشتی، بندر، برنامه زمستانی
= tag: بندر
- کلیدواژه ها: جزیره، ناخدا

  برچسب‌ها را پسر ناخدا به کیسه‌ها می‌بست و نام روستا را روی هر یک می‌نوشت.
  کلمات کلیدی سخنرانی وزیر صبر و شن بود و همه تالار از شنیدنش خندیدند.

# he
  ספינת הלילה תפליג עד סוף אוקטובר, ואחר כך יספרו העיירות כמה הרוויחה.
- תגיות: ספינה, נמל, לוח החורף
= tag: נמל
- מילות מפתח: מעבורת, איים

  מילות מפתח מן הנאום רשם השר על שרוולו, והעיתונאים קראו אותן לפני שהספיק לומר אותן.
  תגיות עם שמות הכפרים נתלו על כל שק שהמלחים פרקו מן הסיפון.

# hi
  रात की नाव अक्टूबर के अंत तक चलेगी, और फिर क़स्बे हिसाब लगाएंगे कि उसने कितना कमाया।
- टैग्स: नाव, बंदरगाह, सर्दियों का समय
= tag: बंदरगाह
- #नाव #बंदरगाह

  टैग हर बोरी पर कप्तान का बेटा बाँधता था और उस पर गाँव का नाम लिखता था।
  विषय चाहे हवा हो या ज्वार, स्कूल में बच्चे सबसे पहले नाव का चित्र बनाते हैं।

# id
  Kapal malam akan berlayar sampai akhir Oktober, lalu kota-kota menghitung penghasilannya.
- Kata Kunci: kapal, pelabuhan, jadwal musim hujan
= tag: pelabuhan
- Topik Terkait: Feri, Kepulauan

  Kata kunci pidato itu ditulis sang menteri di lengan bajunya, dan wartawan membacanya lebih dulu.
  Tag pada setiap karung diikat oleh anak kapten, yang menulis nama desa di atasnya.

# vi
  Chuyến tàu đêm sẽ chạy đến cuối tháng Mười, rồi các thị trấn tính xem nó thu được bao nhiêu.
- Từ khóa: tàu thủy, bến cảng, lịch mùa đông
= tag: bến cảng
- Chủ đề: Phà, Hải đảo

  Từ khóa của bài phát biểu được bộ trưởng viết lên cổ tay áo, và các nhà báo đọc được trước ông.
  Chủ đề mà học sinh thích vẽ nhất là con tàu, cô giáo ở làng chài cho biết.

# th
  เรือกลางคืนจะแล่นจนถึงสิ้นเดือนตุลาคม จากนั้นเมืองต่าง ๆ จะนับว่าเรือทำรายได้เท่าไร และจะให้เรือแล่นต่อในปีหน้าหรือไม่
- แท็ก: เรือ, ท่าเรือ, ตารางฤดูหนาว
= tag: ท่าเรือ
- #เรือข้ามฟาก #ท่าเรือ

  แท็กซี่ทุกคันจอดรออยู่หน้าท่าเรือ และคนขับเล่าว่าพวกเขารอมาตั้งแต่ก่อนรุ่งสางโดยไม่มีผู้โดยสารแม้แต่คนเดียว
  หัวข้อที่นักเรียนชอบวาดที่สุดคือเรือ คุณครูในหมู่บ้านชาวประมงบอก

# html
  <p>The school has eleven pupils, four more than last year, and the teacher has asked for a second stove.</p>
- <div class="tagcloud"><a href="/t/1">harbor</a> <a href="/t/2">pears</a></div>
  <p>At low tide the postman walks across the flats, his boots around his neck, the letters under his hat.</p>
  <p class="price-tags">The tags on the sacks were written by the miller, who could spell barley but never rye.</p>
  <p>The new pump came on Tuesday, and by Friday the cellars on the quay were dry for the first time since May.</p>
  <p>A surveyor measured the dike in April and found that it had sunk by a hand along the whole eastern side.</p>
"""
