"""Lines that are only a byline: "By Jane Doe", "By Jane Doe and John Roe | March 3, 2025", "Autor: ...", "文／…",
and the name of an author above or below the date.

Why it goes: it is data about the page, and is reported as its authors and its date.

What stays: sentences and headings that begin with the same words ("By Sea to Marwick", "Von Angesicht zu Angesicht");
the authors of the books, recipes or entries of a list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from cleaner.detectors._dates import has_date, is_month, iso_date, may_be_dated, other_words
from cleaner.detectors._names import has_role, is_name, names, place
from cleaner.document import Finding, Line, Page
from cleaner.phrases import Hits
from cleaner.view import SPACELESS, fold

PHRASES = {
    "en": """
        ^written by
        ^posted by
        ^words by
        ^story by
        ^article by
        ^text by
        ^review by
        ^guest post by
        ^post by
        ^author:
        ^authors:
        ~^author
        ^by:
        ~^published by
        ~^submitted by
        ^contributed by
        ^reported by
        ~^by
        ^words:
        ^words and photos by
        ^text and photos by
        ^analysis by
        ^opinion by
        ^commentary by
        ^column by
        ^essay by
        ^interview by
        ^recipe by
        ^as told to
        ^edited and written by
        ^researched and written by
        ^by staff$
        ^by staff reports$
        ^by staff reporter$
        ^by staff writer$
        ^by * staff$
        ^by the editors$
        ^by editorial team$
        ^by admin$
        ^by guest author$
        ^posted by admin$
        ^staff report$
        ^written by$
        ^reviewed by$
        ^fact checked by$
        ^fact-checked by$
        ^medically reviewed by$
        ^medically reviewed$
        ^clinically reviewed by$
        ^expert reviewed by$
        ^edited by$
        ^by$
        ^words by$
        ^story by$
        ^author$
    """,
    "de": """
        ^autor:
        ^autorin:
        ^autoren:
        ^text:
        ^text von
        ^geschrieben von
        ^verfasst von
        ^ein beitrag von
        ^ein artikel von
        ^ein gastbeitrag von
        ^veröffentlicht von
        ^aus * berichtet
        ~^von
        ^autor$
        ^autorin$
        ^autor
        ^autorin
        ^ein kommentar von
        ^eine analyse von
        ^ein essay von
        ^eine kolumne von
        ^eine glosse von
        ^ein bericht von
        ^eine reportage von
        ^ein interview von
        ^ein gastkommentar von
        ^ein leitartikel von
        ^kommentar von
        ^analyse von
        ^reportage von
        ^kolumne von
        ^interview von
        ^gastbeitrag von
        ^eine rezension von
        ^rezension von
        ^von unserer redakteurin
        ^von unserem redakteur
        ^von unserem korrespondenten
        ^von unserer korrespondentin
        ^von unserem reporter
        ^von unserer reporterin
        ^von unserem mitarbeiter
        ^von unserer mitarbeiterin
        ~^interview:
        ~^protokoll:
        ^gastautor:
        ^gastautorin:
        ^von der redaktion$
        ^von unserer redaktion$
        ^von redaktion$
        ^text und fotos:
        ^text & fotos:
        ^geschrieben von$
    """,
    "fr": """
        ^écrit par
        ^rédigé par
        ^publié par
        ^posté par
        ^auteur :
        ^auteur:
        ^texte :
        ^propos recueillis par
        ^un article de
        ~^par
        ^auteur
        ^par la rédaction$
        ^par rédaction$
        ^la rédaction$
        ^un texte de
        ^une chronique de
        ^une enquête de
        ^un reportage de
        ^une analyse de
        ^entretien réalisé par
        ^de notre correspondant
        ^de notre correspondante
        ^de notre envoyé spécial
        ^de notre envoyée spéciale
        ^texte et photos :
        ^recueilli par
        ^rédigé par$
        ^écrit par$
        ^par: la rédaction$
    """,
    "es": """
        ^escrito por
        ^publicado por
        ^redactado por
        ^autor:
        ^autora:
        ^texto:
        ^texto de
        ~^por
        ^una entrevista de
        ^entrevista de
        ^un artículo de
        ^un reportaje de
        ^crónica de
        ^por nuestro corresponsal
        ^texto y fotos:
        ^textos:
        ^redacción$
        ^por redacción$
        ^por la redacción$
        ^de la redacción$
        ^escrito por$
        ^autor$
        ^firmado por
        ^por: redacción$
    """,
    "it": """
        ^scritto da
        ^a cura di
        ^pubblicato da
        ^autore:
        ^autrice:
        ^articolo di
        ^testo di
        ~^di
        ^dal nostro inviato
        ^dalla nostra inviata
        ^dal nostro corrispondente
        ^dalla nostra corrispondente
        ^intervista di
        ^un articolo di
        ^testi di
        ^testo e foto di
        ^servizio di
        ^redazione$
        ^di redazione$
        ^a cura della redazione$
        ^della redazione$
        ^scritto da$
        ^autore
        ^articolo a cura di
    """,
    "pt": """
        ^escrito por
        ^publicado por
        ^postado por
        ^autor:
        ^autora:
        ^texto:
        ^texto de
        ~^por
        ^texto e fotos:
        ^texto por
        ^reportagem de
        ^reportagem:
        ^um artigo de
        ^artigo de
        ^entrevista de
        ^crónica de
        ^da redação$
        ^redação$
        ^por redação$
        ^por da redação$
        ^pela redação$
        ^redacção$
        ^escrito por$
        ^autor$
        ^por: redação$
        ^por: da redação$
    """,
    "nl": """
        ^geschreven door
        ^geplaatst door
        ^auteur:
        ^tekst:
        ^tekst door
        ^redactie:
        ~^door
        ^interview door
        ^column door
        ^een column van
        ^van onze verslaggever
        ^van onze verslaggeefster
        ^van onze correspondent
        ^van onze redacteur
        ^door de redactie$
        ^door onze redactie$
        ^door redactie$
        ^van de redactie$
        ^van onze redactie$
        ^geschreven door$
        ^tekst en foto's:
        ^tekst en beeld:
        ^auteur
        ^tekst
    """,
    "pl": """
        ^autor:
        ^autorka:
        ^autorzy:
        ^tekst:
        ^napisał
        ^napisała
        ^opracował
        ^opracowała
        ^oprac.
        ^dodał
        ^rozmawiał
        ^rozmawiała
        ^autor
        ^tekst i zdjęcia:
        ^opracowanie:
        ^opracowanie
        ^rozmawia
        ~^wywiad:
        ^redakcja$
        ^autor tekstu:
        ^przygotował
        ^przygotowała
        ~^relacja:
        ^od redakcji$
        ^autor artykułu:
        ^autorka artykułu:
        ^autor zdjęć i tekstu:
    """,
    "ru": """
        ^автор:
        ^авторы:
        ^текст:
        ^автор статьи
        ^корреспондент
        ^беседовал
        ^беседовала
        ^подготовил
        ^подготовила
        ^автор
        ^авторы
        ~^интервью:
        ^беседу вела
        ^беседу вел
        ^беседу вёл
        ^текст и фото:
        ^записала
        ^записал
        ^материал подготовил
        ^материал подготовила
        ^редакция$
        ^автор публикации:
        ^автор текста:
    """,
    "sv": """
        ^text:
        ^text av
        ^skriven av
        ^publicerad av
        ^skribent:
        ^reporter:
        ^författare:
        ~^av
        ^text och foto:
        ^text & foto:
        ^text och bild:
        ^av vår reporter
        ^krönika av
        ^en krönika av
        ^skrivet av
        ^skrivet av$
        ^av redaktionen$
        ^redaktionen$
        ^av vår korrespondent
        ~^intervju:
        ~^reportage:
    """,
    "ja": """
        ^記者:
        ^取材・文=
        ^取材・文:
        ^取材・文/
        ^取材=
        ^文=
        ^文:
        ^文/
        ^執筆:
        ^執筆者:
        ^著者:
        ^筆者:
        ^ライター:
        ^投稿者:
        ^聞き手=
        ^聞き手:
        ^聞き手・
        ^文・写真:
        ^文・写真=
        ^文・写真/
        ^文と写真:
        ^文/写真:
        ^取材・
        ^構成:
        ^構成・文:
        ^構成/
        ^取材・構成:
        ^編集部$
        ^文:編集部$
        ^著者
        ^執筆者
        ^監修:
        ^監修者:
        ^この記事を書いた人$
        ^text by
        ^text:
    """,
    "zh": """
        ^作者:
        ^作者
        ^记者:
        ^记者
        ^記者:
        ^記者
        ^文/
        ^文:
        ^撰文:
        ^撰文/
        ^撰稿:
        ^采写:
        ^本报记者
        ^本報記者
        ^新华社记者
        ^中新网记者
        ^通讯员
        ^文|
        ^文·
        ^来源:*作者:
        ^來源:*作者:
        ^时间:*作者:
        ^时间:*来源:*作者:
        ^来源:*时间:*作者:
        ^撰文
        ^撰写:
        ^采访:
        ^执笔:
        ^报道:
        ^译者:
        ^翻译:
        ^編譯:
        ^编译:
        ^特约记者
        ^實習記者
        ^实习记者
        ^文字:
        ^口述:
        ~^文
        ^本报通讯员
    """,
}

MOST_WORDS = 32
"""A line of more words is a paragraph."""

LONGEST = 300
"""The same in characters."""

SENTENCE_WORDS = 8
"""A line of more words that ends as a sentence does is one."""

CONTAINERS = """
^byline$
^bylines$
article-byline
entry-meta
post-meta
article-meta
meta-author
author-date
message-user$
message-cell-user$
message-attribution
user-info$
user-details$
user-action-time
^postprofile$
"""

DATE_WORDS = 12
"""A line of more words is more than a date or a name."""

HEAD = 30
"""How many lines of a page without a paragraph are looked at for a name beside a date."""

REST_WORDS = 9
"""How many words may follow the names besides dates: a role, a section, a second byline."""

NEAR = 3
"""How many lines past the first paragraph still are the head: a lead often stands above the byline."""

ROLE_WORDS = 4
"""How many words a role between the name and the date has at most."""

CROWD = 3
"""So many bylines in the article are those of the entries of a list."""

CERTAIN = 0.95
"""Says that somebody wrote it, and who."""

LIKELY = 0.92
"""A preposition and a full name, at the head of the page or beside a date."""

BESIDE = 0.78
"""A single name or none, but beside a date; a name behind the article."""

POSSIBLE = 0.6
"""A preposition and capitalized words inside the article: it may be a heading ("Por Tierra y Por Mar")."""

_SPLIT = re.compile(
    r"[|｜•·●⋅∙⬝‧\t<—–:(（/／\d【\[]|\s-\s|\s{2,}|\s(?=[^\W\d]{1,4}[:：/])|,?\s(?:on|am|le|el|il|em|op|at|for|in|im|del|au|à)\s|报道|報導|報道|摄影|攝影|-\s?\d"
)
_REPORTS = re.compile("报道|報導|報道|[/／|]")
_NO_NAMES = frozenset(
    str.split("""
    size type region industry case role occasion team topic brand category level year price grape style
    industry location department subject day week month hand foot sea air land train bus car far way example
    default design law appointment only invitation
    """)
)


_EDITORS = re.compile(
    r"\b(?:editor|writer|reporter|correspondent|contributor|journalist|columnist|redakteur(?:in)?|journalistin|"
    r"korrespondent(?:in)?|rédact(?:eur|rice)|journaliste|redactora?|periodista|giornalista|redattore|redattrice|"
    r"jornalista|repórter|redacteur|verslaggever|dziennikar(?:z|ka)|redaktor(?:ka)?|redaktör|журналист|корреспондент)"
    r"(?:[-\s]in[-\s]chief)?\b",
    re.I,
)
REVIEWERS = frozenset(
    {
        "reviewed by",
        "fact checked by",
        "fact-checked by",
        "medically reviewed by",
        "medically reviewed",
        "clinically reviewed by",
        "expert reviewed by",
        "edited by",
    }
)
"""Labels whose names are not those of authors."""

LABELS = (
    frozenset(str.split("by author autor autorin autore auteur"))
    | REVIEWERS
    | {
        "written by",
        "words by",
        "story by",
        "geschrieben von",
        "rédigé par",
        "écrit par",
        "escrito por",
        "scritto da",
        "geschreven door",
        "skrivet av",
        "この記事を書いた人",
    }
)
"""Labels that say nothing without the name below."""


class Byline(NamedTuple):
    """What a byline says.

    opener: the words that open it. said: whether they say that somebody wrote it, as a bare preposition does not.
    names: empty where the extractor lost them. date: ISO 8601 or "". dated: whether there is a date, ambiguous or not.
    """

    line: Line
    opener: str
    said: bool
    names: tuple[str, ...]
    date: str
    dated: bool

    @property
    def full(self) -> bool:
        """Whether all names have two parts, or are in a script that writes them together."""
        return bool(self.names) and all(map(is_name, self.names))


EVERY_PAGE = True
"""A name above a date has no words to look for."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Bylines at the head and the tail of the page, labels with the name below, and names beside the date."""
    bylines = list(_bylines(page, hits)) if hits else []
    until = page.last if page.last >= 0 else len(page.lines)
    inside = sum(1 for byline in bylines if byline.line.index < until) if bylines else 0
    taken = set()
    for byline in bylines if inside < CROWD else ():
        taken.add(byline.line.index)
        named = f": {', '.join(byline.names)}" if byline.names else ""
        facts = [("author", name) for name in byline.names] + [("date", byline.date)] * bool(byline.date)
        because = f'opens with "{byline.opener}" and names the author{named}'
        yield Finding(byline.line, _score(page, byline), because, tuple(facts))
    if inside < CROWD:
        for finding in _labels(page, hits):
            taken.add(finding.line.index)
            yield finding
        yield from _beside_dates(page, taken)
        yield from _behind(page, taken)


def _bylines(page: Page, hits: Hits) -> Iterator[Byline]:
    """The lines that open as a byline and read on like one."""
    for line, said in hits:
        hit = max(said, key=lambda hit: (hit.end, not hit.phrase.hint))
        if line.words > MOST_WORDS or (hit.phrase.hint and line.marker in ("-", "|")) or hit.phrase.ends:
            continue
        byline = _read(line, hit.end, not hit.phrase.hint, hit.phrase.language)
        if byline:
            yield byline


def _labels(page: Page, hits: Hits) -> Iterator[Finding]:
    """Lines that say "written by" or "reviewed by" and nothing else, with the name below, and lines that name a desk."""
    found = [(line, hit.phrase) for line, said in hits for hit in said[:1] if hit.phrase.ends]
    for line, label in found if len(found) <= CROWD else ():
        if page.first + NEAR < line.index < page.last:
            continue
        wants_name = label.text in LABELS
        _, below = page.around(line)
        who = _SPLIT.split(below.text.strip(" *_"))[0].split(",")[0].strip() if below and _is_short(below) else ""
        named = wants_name and below is not None and not below.ends and is_name(who)
        if named and below is not None:
            facts = () if label.text in REVIEWERS else (("author", who),)
            yield Finding(below, BESIDE, f'is a name below "{label.text}"', facts)
        if named or not wants_name:
            yield Finding(line, BESIDE, f'is just "{label.text}"')


def _read(line: Line, at: int, said: bool, language: str) -> Byline | None:
    """Read what follows the opening words; None where it is no byline."""
    start = place(line.text, line.view, at) if len(line.text) <= LONGEST else -1
    if start < 0:
        return None
    opener, rest = line.view[:at].strip(), line.text[start:]
    sign = _SPLIT.search(rest)
    who, more = (rest[: sign.start()], rest[sign.start() :]) if sign else (rest, "")
    if language == "zh" and opener[-1].isalnum() and not (line.text[start - 1].isspace() or _REPORTS.search(more)):
        return None
    found = () if is_month(fold(who)) else names(who, least=1)
    view = fold(rest)
    dated = has_date(view)
    beside = len(other_words(view)) - sum(len(name.split()) for name in found)
    if beside > REST_WORDS or (line.ends and line.words > SENTENCE_WORDS):
        return None
    if any(word.lower() in _NO_NAMES for word in who.split()) or not (found or (dated and not _words(who))):
        return None
    return Byline(line, opener, said, found, iso_date(view, language not in ("", "en", "zh", "ja")), dated)


def _words(who: str) -> list[str]:
    """The words that stand where the name should be, but for those of a date."""
    return [word for word in other_words(fold(who)) if not is_month(word) and word != "by"]


def _score(page: Page, byline: Byline) -> float:
    """How sure it is: by what is said, how much of a name there is, and where the line stands."""
    index = byline.line.index
    first = page.first if page.last >= 0 else 0
    head = index <= first + NEAR
    top = index <= first + (NEAR if byline.opener == "by" else 1)
    dated = byline.dated or any(map(_is_date, page.around(byline.line)))
    if not head and any(map(_is_credit, page.around(byline.line))):
        return POSSIBLE
    if byline.said:
        return CERTAIN if byline.full else BESIDE if index < first or (head and dated) else POSSIBLE
    if not byline.full:
        return BESIDE if dated and (head or index > page.last) else POSSIBLE
    if (top or dated) and (index or dated or byline.opener == "by"):
        return LIKELY
    return BESIDE if index > page.last >= 0 else POSSIBLE


def _is_credit(line: Line | None) -> bool:
    """Whether a line is one of a list of credits ("Directed by: ..."), in which the author of a work has a line too."""
    return line is not None and ":" in line.view and _is_short(line) and not line.ends


def _is_date(line: Line | None) -> bool:
    """Whether a line is little more than a date."""
    return line is not None and _is_short(line) and has_date(line.view) and len(other_words(line.view)) <= 3


def _is_short(line: Line) -> bool:
    return line.words <= DATE_WORDS and len(line.view) <= LONGEST


def _beside_dates(page: Page, taken: set[int]) -> Iterator[Finding]:
    """Names at the head of the page with a date in the same line, or above or below one and known from the tail."""
    head = page.lines[: min(page.first, HEAD) + NEAR]
    short = [line for line in head if line.words <= DATE_WORDS and may_be_dated(line.view)]
    dated = {line.index for line in short if has_date(line.view)} if short else set()
    for line in head[1:] if dated else ():
        if line.index in taken or not _is_short(line) or line.ends or line.marker == "#":
            continue
        if not dated & {line.index - 1, line.index, line.index + 1}:
            continue
        here = line.index in dated
        sign = _SPLIT.search(line.text) if here else None
        who = (line.text[: sign.start()] if sign else line.text).strip(" *_").split(",")[0].strip(" .")
        if is_month(who.rpartition(" ")[2].lower()):
            who = who.rpartition(" ")[0]
        if not is_name(who) or any(word.lower() in _NO_NAMES for word in who.split()):
            continue
        known = any(who in other.text for other in page.lines[max(page.last, line.index + 1) :])
        rest = fold(line.text.replace(who, "", 1))
        if here and (not other_words(rest) or (has_role(rest) and len(other_words(rest)) <= ROLE_WORDS)):
            date = iso_date(line.view)
            facts = [("author", who)] * (known or has_role(rest)) + [("date", date)] * bool(date)
            yield Finding(line, BESIDE, "is a name and a date", tuple(facts))
        elif known and not here and any(map(_is_date, page.around(line))):
            yield Finding(
                line, BESIDE, "is a name beside the date, and stands again behind the article", (("author", who),)
            )


def _behind(page: Page, taken: set[int]) -> Iterator[Finding]:
    """A name with the word for an editor or writer, or alone in East Asian brackets, close behind the article."""
    for line in page.lines[page.last + 1 : page.last + 1 + NEAR] if page.last >= 0 else ():
        if line.ends or not ("," in line.text or line.view[0] == "("):
            continue
        if line.index in taken or not _is_short(line) or line.marker in ("-", "1.", "|"):
            continue
        who, comma, role = line.text.strip(" *_").partition(",")
        if comma and _EDITORS.search(role) and is_name(who):
            yield Finding(line, BESIDE, f'names "{who}" with a role in the newsroom', (("author", who),))
        elif not comma and line.view[0] == "(" and is_name(line.text.strip(" ()（）")) and SPACELESS.search(line.view):
            who = line.text.strip(" ()（）")
            yield Finding(line, BESIDE, "is a name in brackets behind the article", (("author", who),))


EXAMPLES = """
# html
- <div class="entry-meta">By Jane Doe, March 3, 2025, in Harbor</div>
= author: Jane Doe
  <p>The crews of both ferries returned to work on Monday after the owners had agreed to pay the arrears in full.</p>
  <p>Passengers had waited for nine days, and some of them had slept on the pier because the hotels were full by then.</p>
  <p>The owners of the line say that they lost four million, and that the fares will have to go up by a tenth in May.</p>
  <p class="postprofiles">The next strike is expected in autumn, when the contract of the pilots ends after eleven years.</p>

# en
  Night ferry to start in April
- By Jane Doe
= author: Jane Doe
  The first crossing is to leave the island at midnight, with room for forty passengers, eleven cars and the mail.

  Night ferry to start in April
- By Jane Doe and John Roe | March 3, 2025
= author: Jane Doe
= author: John Roe
= date: 2025-03-03
  The first crossing is to leave the island at midnight, with room for forty passengers, eleven cars and the mail.

  Night ferry to start in April
- By Dana Whitley, Transport Reporter
= author: Dana Whitley
  The first crossing is to leave the island at midnight, with room for forty passengers, eleven cars and the mail.

  Night ferry to start in April
- Posted by Kristin on April 4, 2025
= author: Kristin
= date: 2025-04-04
  The first crossing is to leave the island at midnight, with room for forty passengers, eleven cars and the mail.
- Written by Ola McBride

  Night ferry to start in April
- Ola McBride | 4 April 2025
= date: 2025-04-04
  The first crossing is to leave the island at midnight, with room for forty passengers, eleven cars and the mail.

  Three ways to Marwick
  The island of Marwick can be reached in three ways, all of them slow, and one of them only when the wind allows.
  The ferry is the oldest of the three, and its timetable has not been changed since the grandfather of the captain.
  Those who get sick on ferries are told to look at the horizon, which on most days of the year cannot be seen there.
  There is no fourth way, though the innkeeper tells of one after midnight, when the last of the guests have gone.
  By Sea
  By Winding Road
  By the time Jane Doe and John Roe reached the island, the inn was closed and the keeper had gone to bed with a book.
  Written by hand on the wall are the names of all who missed the boat, and some of them have drawn the boat as well.

  Books for the crossing
  by Harlan Mewes
  A sailor builds a house of wrecks on the north shore, and finds in one of them a letter that was written to himself.
  by Odile Karsten
  A short history of knots, from the first that held a raft together to the one that nobody has managed to untie yet.
  by Piet Vargas
  Eleven women run a light ship for one winter, and decide in spring that they would rather stay than be relieved.

  Night ferry to start in April
- Written by
- Ola McBride
= author: Ola McBride
- Medically reviewed by
- Dana Whitley, MD
  The first crossing is to leave the island at midnight, with room for forty passengers, eleven cars and the mail.
- Dana Whitley, Editor in Chief, Calder Beacon

  Night ferry to start in April
- Dana Whitley, Senior Reporter, March 14, 2025
= author: Dana Whitley
= date: 2025-03-14
  The first crossing is to leave the island at midnight, with room for forty passengers, eleven cars and the mail.
  Written by Candlelight
  The captain keeps his log in pencil, and by the light of a candle, since the lamp on the bridge has never worked.
  Dana Whitley, Editor: The ferry is late, and so is the paper.

# zh
  海岛夜航四月开通
- 作者：林晓岚
= author: 林晓岚
  首班渡轮将于午夜离岛，可载四十名乘客、十一辆汽车和邮件，船票比白天贵两元，岛民半价。
  记者从渡轮公司获悉，夜航的船票比白天贵两元，但岛民可以凭证件半价购票，学生免费。
  作者不详

  海島夜航四月開通
- 記者陳柏瑜／白浪村報導
= author: 陳柏瑜
  首班渡輪將於午夜離島，可載四十名乘客、十一輛汽車和郵件，船票比白天貴兩元，島民半價。

  海岛夜航四月开通
- 来源：新华社 作者：林晓岚
= author: 林晓岚
  首班渡轮将于午夜离岛，可载四十名乘客、十一辆汽车和邮件，船票比白天贵两元，岛民半价。

  海岛夜航四月开通
- 文/林晓岚 图/周渡
= author: 林晓岚
  首班渡轮将于午夜离岛，可载四十名乘客、十一辆汽车和邮件，船票比白天贵两元，岛民半价。
  文明的冲突

# de
  Nachtfähre startet im April
- Von Anna Beispiel
= author: Anna Beispiel
  Die erste Fähre soll um Mitternacht ablegen, mit Platz für vierzig Gäste, elf Autos und die Post der ganzen Insel.
  Von Hafen zu Hafen
  Von Anna Beispiel stammt das Buch über die Fähren, das der Kapitän besitzt und nie gelesen haben will.
- Autorin: Anna Beispiel

  Nachtfähre startet im April
- Eine Analyse von Anna Beispiel
= author: Anna Beispiel
  Die erste Fähre soll um Mitternacht ablegen, mit Platz für vierzig Gäste, elf Autos und die Post der ganzen Insel.
  Kommentar: Alles Gut

# fr
  Un bac de nuit dès avril
- Par Solène Aubrac
= author: Solène Aubrac
  Le premier bac partira à minuit, avec quarante passagers, onze voitures et le courrier de toute l'île à son bord.
- Écrit par Edmée Larzac
  Écrit par un pêcheur en 1911, le journal de bord raconte chaque nuit de tempête, et il y en eut beaucoup.
  Par chance

# es
  El barco nocturno llega en abril
- Por Remedios Alcázar
= author: Remedios Alcázar
  El primer barco saldrá a medianoche con cuarenta pasajeros, once coches y el correo de toda la isla a bordo.
- Escrito por Julia Ortuño
  Por Remedios supieron los vecinos que el barco no saldría, y por ella supieron también que nunca iba a salir.

  El barco nocturno llega en abril
- Redacción
  El primer barco saldrá a medianoche con cuarenta pasajeros, once coches y el correo de toda la isla a bordo.
  Los vecinos han esperado el barco durante treinta años, y casi todos quieren viajar en él la primera noche.
  Por Tierra y Por Mar
  El libro de los prácticos se vende en el quiosco del puerto, y quien compra dos recibe un mapa de los bajíos gratis.

# it
  Il traghetto notturno parte ad aprile
- Di Ottavia Ferrandi
= author: Ottavia Ferrandi
  Il primo traghetto partirà a mezzanotte con quaranta passeggeri, undici automobili e la posta di tutta l'isola.
- Scritto da Gualtiero Spina
  Di Ottavia si sapeva soltanto che prendeva ogni sera l'ultimo traghetto e ogni mattina il primo, senza bagaglio.

# pt
  Barco noturno começa em abril
- Por Renata Quintela
= author: Renata Quintela
  O primeiro barco parte à meia-noite com quarenta passageiros, onze carros e o correio de toda a ilha a bordo.
- Escrito por Davi Arruda
  Por Renata, os vizinhos souberam que o barco não viria, e também que ela o tinha esperado durante trinta anos.

# nl
  Nachtboot vaart vanaf april
- Door Wietske Halbers
= author: Wietske Halbers
  De eerste boot vertrekt om middernacht met veertig passagiers, elf auto's en de post van het hele eiland aan boord.
- Geschreven door Jelle Romkema
  Door Wietske weten we dat de boot op tijd was, want zij stond met haar horloge op de kade en schreef het op.

# pl
  Nocny prom ruszy w kwietniu
- Autor: Justyna Korbiel
= author: Justyna Korbiel
  Pierwszy prom odpłynie o północy z czterdziestoma pasażerami, jedenastoma autami i pocztą z całej wyspy na pokładzie.
  Autor: nieznany, tak podpisano wiersz o promie, który wisi w kasie biletowej obok rozkładu jazdy z 1938 roku.

# ru
  Ночной паром пойдет в апреле
- Автор: Иван Луговой
= author: Иван Луговой
  Первый паром отойдет в полночь с сорока пассажирами, одиннадцатью машинами и почтой со всего острова на борту.
  Автор: кто бы он ни был, он знал пролив лучше любого лоцмана и описал его так, что по книге можно плыть ночью.

# sv
  Nattfärjan startar i april
- Av Elin Torvalds
= author: Elin Torvalds
  Den första färjan går vid midnatt med fyrtio passagerare, elva bilar och posten från hela ön ombord i vinter.
- Text: Nils-Olof Bergdahl
  Av Elin fick vi veta att färjan var inställd, men då hade vi redan stått på kajen i två timmar i motvinden.

# ja
  夜の船、四月に就航
- 記者：相沢航
= author: 相沢航
  最初の便は真夜中に島を出て、乗客四十人と車十一台、それに島じゅうの郵便物を対岸の港まで運ぶ予定だ。
- 取材・文＝遠野圭
  記者会見で船会社の社長は、船を買う金の半分は島の人たちが出したのだと、何度も繰り返して話していた。

  夜の船、四月に就航
  最初の便は真夜中に島を出て、乗客四十人と車十一台、それに島じゅうの郵便物を対岸の港まで運ぶ予定だ。
- （相沢航）
= author: 相沢航
"""
