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

from cleaner.detectors._dates import has_date, is_month, iso_date, other_words
from cleaner.detectors._names import is_name, names, place
from cleaner.document import Finding, Line, Page
from cleaner.phrases import Hits
from cleaner.view import fold

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
    """,
    "es": """
        ^escrito por
        ^publicado por
        ^redactado por
        ^autor:
        ^autora:
        ^texto:
        ^texto de
    """,
    "it": """
        ^scritto da
        ^a cura di
        ^pubblicato da
        ^autore:
        ^autrice:
        ^articolo di
        ^testo di
    """,
    "pt": """
        ^escrito por
        ^publicado por
        ^postado por
        ^autor:
        ^autora:
        ^texto:
        ^texto de
    """,
    "nl": """
        ^geschreven door
        ^geplaatst door
        ^auteur:
        ^tekst:
        ^tekst door
        ^redactie:
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
    """,
    "sv": """
        ^text:
        ^text av
        ^skriven av
        ^publicerad av
        ^skribent:
        ^reporter:
        ^författare:
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
    """,
}

OPENERS = ("by ", "von ", "par ", "por ", "di ", "door ", "av ", "*by ", "(by ")
"""Prepositions that open a byline. They are everywhere in prose, so they are looked for at the start of lines only."""

MOST_WORDS = 32
"""A line of more words is a paragraph."""

LONGEST = 300
"""The same in characters."""

SENTENCE_WORDS = 8
"""A line of more words that ends as a sentence does is one."""

DATE_WORDS = 12
"""A line of more words is more than a date or a name."""

HEAD = 30
"""How many lines of a page without a paragraph are looked at for a name beside a date."""

REST_WORDS = 9
"""How many words may follow the names besides dates: a role, a section, a second byline."""

NEAR = 3
"""How many lines past the first paragraph still are the head: a lead often stands above the byline."""

CROWD = 3
"""So many bylines in the article are those of the entries of a list."""

CERTAIN = 0.95
"""Says that somebody wrote it, and who."""

LIKELY = 0.92
"""A preposition and a full name, at the head of the page or beside a date."""

BESIDE = 0.78
"""A single name or none, but beside a date; a name behind the article."""

POSSIBLE = 0.6
"""A preposition and capitalized words inside the article: it may be a heading."""

_SPLIT = re.compile(
    r"[|•·●⋅∙⬝‧\t<—–:(（/／\d【\[]|\s-\s|\s{2,}|,?\s(?:on|am|le|el|il|em|op|at|for|in|im|del|au|à)\s|报道|報導|報道|摄影|攝影|-\s?\d"
)
_REPORTS = re.compile("报道|報導|報道|[/／|]")
_NO_NAMES = frozenset(
    str.split("""
    size type region industry case role occasion team topic brand category level year price grape style
    industry location department subject day week month hand foot sea air land train bus car far way example
    default design law
    """)
)


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


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Bylines at the head and the tail of the page, and names beside its date."""
    bylines = list(_bylines(page, hits))
    until = page.last if page.last >= 0 else len(page.lines)
    inside = sum(1 for byline in bylines if byline.line.index < until)
    for byline in bylines if inside < CROWD else ():
        named = f": {', '.join(byline.names)}" if byline.names else ""
        facts = [("author", name) for name in byline.names] + [("date", byline.date)] * bool(byline.date)
        because = f'opens with "{byline.opener}" and names the author{named}'
        yield Finding(byline.line, _score(page, byline), because, tuple(facts))
    if inside < CROWD:
        yield from _beside_dates(page, {byline.line.index for byline in bylines})


def _bylines(page: Page, hits: Hits) -> Iterator[Byline]:
    """The lines that open as a byline and read on like one."""
    opened = {line.index: max(said, key=lambda hit: hit.end) for line, said in hits}
    for line in page.lines:
        hit = opened.get(line.index)
        if hit:
            byline = _read(line, hit.end, not hit.phrase.hint, hit.phrase.language)
        elif line.words <= MOST_WORDS and line.view.startswith(OPENERS) and line.marker not in ("-", "|"):
            byline = _read(line, line.view.index(" ") + 1, False, "")
        else:
            continue
        if byline:
            yield byline


def _read(line: Line, at: int, said: bool, language: str) -> Byline | None:
    """Read what follows the opening words; None where it is no byline."""
    start = place(line.text, line.view, at) if line.words <= MOST_WORDS and len(line.text) <= LONGEST else -1
    if start < 0:
        return None
    opener, rest = line.view[:at].strip(), line.text[start:]
    sign = _SPLIT.search(rest)
    who, more = (rest[: sign.start()], rest[sign.start() :]) if sign else (rest, "")
    if language == "zh" and opener[-1].isalnum() and not (line.text[start - 1].isspace() or _REPORTS.search(more)):
        return None
    found = () if is_month(fold(who)) else names(who, least=1)
    dated = has_date(fold(rest))
    beside = len(other_words(fold(rest))) - sum(len(name.split()) for name in found)
    if beside > REST_WORDS or (line.ends and line.words > SENTENCE_WORDS):
        return None
    if any(word.lower() in _NO_NAMES for word in who.split()) or not (found or (dated and not _words(who))):
        return None
    return Byline(line, opener, said, found, iso_date(fold(rest), language not in ("", "en", "zh", "ja")), dated)


def _words(who: str) -> list[str]:
    """The words that stand where the name should be, but for those of a date."""
    return [word for word in other_words(fold(who)) if not is_month(word) and word != "by"]


def _score(page: Page, byline: Byline) -> float:
    """How sure it is: by what is said, how much of a name there is, and where the line stands."""
    index = byline.line.index
    head = index <= (page.first if page.last >= 0 else 0) + NEAR
    dated = byline.dated or any(map(_is_date, page.around(byline.line)))
    if byline.said:
        return CERTAIN if byline.full else BESIDE if head else POSSIBLE
    if not byline.full:
        return BESIDE if dated and (head or index > page.last) else POSSIBLE
    if (head or dated) and (index or dated or byline.opener == "by"):
        return LIKELY
    return BESIDE if index > page.last >= 0 else POSSIBLE


def _is_date(line: Line | None) -> bool:
    """Whether a line is little more than a date."""
    return line is not None and _is_short(line) and has_date(line.view) and len(other_words(line.view)) <= 3


def _is_short(line: Line) -> bool:
    return line.words <= DATE_WORDS and len(line.view) <= LONGEST


def _beside_dates(page: Page, taken: set[int]) -> Iterator[Finding]:
    """Names at the head of the page with a date in the same line, or above or below one and known from the tail."""
    for line in page.lines[1 : min(page.first, HEAD) + NEAR]:
        if line.index in taken or not _is_short(line) or line.ends or line.marker == "#":
            continue
        sign = _SPLIT.search(line.text) if has_date(line.view) else None
        who = (line.text[: sign.start()] if sign else line.text).strip(" ,.*_")
        if not is_name(who) or any(word.lower() in _NO_NAMES for word in who.split()):
            continue
        known = any(who in other.text for other in page.lines[max(page.last, line.index + 1) :])
        if sign and not other_words(fold(line.text[sign.start() :])):
            date = iso_date(line.view)
            facts = [("author", who)] * known + [("date", date)] * bool(date)
            yield Finding(line, BESIDE, "is a name and a date", tuple(facts))
        elif known and not sign and any(map(_is_date, page.around(line))):
            yield Finding(
                line, BESIDE, "is a name beside the date, and stands again behind the article", (("author", who),)
            )


EXAMPLES = """
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

# de
  Nachtfähre startet im April
- Von Anna Beispiel
= author: Anna Beispiel
  Die erste Fähre soll um Mitternacht ablegen, mit Platz für vierzig Gäste, elf Autos und die Post der ganzen Insel.
  Von Hafen zu Hafen
  Von Anna Beispiel stammt das Buch über die Fähren, das der Kapitän besitzt und nie gelesen haben will.
- Autorin: Anna Beispiel

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
"""
