"""Lines that are only a date or a time: "March 12, 2025", "Updated: 12 March 2025 at 10:04 GMT", "Published 3 hours
ago", "Stand: 14.03.2025, 16:05 Uhr".

Why it goes: it is data about the page, and is reported as its date.

What stays: a dateline that opens a paragraph ("PARIS, March 12 (Reuters) - ..."); dates that head the entries of a
chronology, a list or a forum thread; dates from before there were web pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.detectors._dates import (
    has_date,
    is_event,
    is_japanese_day,
    is_relative,
    is_today,
    iso_date,
    month_and_year,
    opens_as_date,
    other_words,
    without_dates,
)
from cleaner.detectors._names import is_name, without
from cleaner.document import Fact, Finding, Line, Page
from cleaner.phrases import Hit, Hits
from cleaner.view import fold

PHRASES = {
    "en": """
        ~^yesterday
        ~^today
        ~ago$
        ~19-
        ~20-
        published
        ^published on
        date published
        date posted
        first published
        updated
        last updated
        last update
        last modified
        last reviewed
        ~^posted
        ~^posted on
        ^created
        ^modified
        ^originally published
        ~^date:
        ~^posted:
        ~^added:
        last reviewed on
        last verified
    """,
    "de": """
        ~^gestern
        ~^heute
        ~^vor
        veröffentlicht
        veröffentlicht am
        aktualisiert
        aktualisiert am
        zuletzt aktualisiert
        letzte aktualisierung
        ^stand:
        ^stand
        erschienen am
        erstellt am
        publiziert am
        ~^datum:
        zuletzt geändert
        zuletzt bearbeitet
        letzte änderung
        letztes update
        erstveröffentlichung
        online seit
        veröffentlichungsdatum
        erstellt:
        erstellt
        eingestellt am
        geändert am
        geändert:
    """,
    "fr": """
        ~^hier
        ~^aujourd'hui
        ~^il y a
        publié le
        publiée le
        publié
        mis à jour le
        mise à jour
        mis à jour
        modifié le
        posté le
        date de publication
        dernière mise à jour
        ~^date :
        ^créé le
        première publication
        dernière modification
        actualisé le
        modifié
    """,
    "es": """
        ~^ayer
        ~^hoy
        ~^hace
        publicado
        publicado el
        actualizado
        actualizado el
        actualizada
        última actualización
        fecha de publicación
        ~^fecha:
        última modificación
        última revisión
        modificado el
        modificado
        fecha de actualización
    """,
    "it": """
        ~^ieri
        ~^oggi
        ~fa$
        pubblicato il
        pubblicato
        aggiornato il
        aggiornato
        ultimo aggiornamento
        ultima modifica
        data di pubblicazione
        ~^data:
        modifica
        modificato il
        pubblicata il
        aggiornata il
        ultima revisione
        creato il
        postato il
    """,
    "pt": """
        ~^ontem
        ~^hoje
        ~^há
        publicado
        publicado em
        publicada em
        atualizado
        atualizado em
        atualizada em
        actualizado em
        última atualização
        data de publicação
        ~^data:
        última modificação
        postado em
        modificado em
        data da publicação
        criado em
    """,
    "nl": """
        ~^gisteren
        ~^vandaag
        ~geleden$
        gepubliceerd op
        gepubliceerd
        geplaatst op
        bijgewerkt op
        bijgewerkt
        laatst bijgewerkt
        laatst gewijzigd
        laatste update
        ~^datum:
        laatst aangepast
        aangepast op
        gewijzigd op
        publicatiedatum
        laatste wijziging
    """,
    "pl": """
        ~^wczoraj
        ~^dzisiaj
        ~^dziś
        ~temu$
        opublikowano
        data publikacji
        data dodania
        dodano
        aktualizacja
        zaktualizowano
        ostatnia aktualizacja
        ostatnia modyfikacja
        ~^data:
        zmieniono
        utworzono
        ostatnia zmiana
        zaktualizowany
        publikacja:
        aktualizacja:
        opublikowany
        data aktualizacji
        data modyfikacji
        ostatnio zmieniono
    """,
    "ru": """
        ~^вчера
        ~^сегодня
        ~назад$
        опубликовано
        дата публикации
        обновлено
        дата обновления
        последнее обновление
        размещено
        ~^дата:
        последнее изменение
        добавлено
        обновлён
        обновлен
        создано
    """,
    "sv": """
        ~^i går
        ~^igår
        ~^i dag
        ~^idag
        ~sedan$
        ~^för
        publicerad
        publicerat
        publicerades
        uppdaterad
        uppdaterat
        senast uppdaterad
        senast ändrad
        ~^datum:
        publiceringsdatum
        senast redigerad
        senast granskad
        skapad
        ändrad
    """,
    "ja": """
        ~昨日
        ~今日
        ~-前$
        公開日
        更新日
        投稿日
        掲載日
        配信日
        公開
        更新
        配信
        最終更新
        掲載
        作成日
        最終更新日
        更新日時
        公開日時
        初出
    """,
    "zh": """
        發佈時間
        ~昨天
        ~今天
        发布时间
        发表时间
        发布于
        发表于
        更新时间
        更新于
        最后更新
        發布時間
        發布日期
        發佈於
        發布於
        更新時間
        更新於
        最後更新
        更新日期
        发布日期
        发布:
        发表日期
        ~^时间:
        ~^日期:
        来源:
        來源:
        ~^時間:
        发表:
        发稿时间
        上传时间
        刊登日期
        發表時間
        發表於
        出版時間
        最後更新時間
    """,
}

SIGNS = frozenset(
    str.split("""20 19 ago vor hace há för fa geleden temu назад sedan 前 today yesterday heute gestern aujourd'hui hier hoy ayer
    oggi ieri hoje ontem vandaag gisteren dziś dzisiaj wczoraj сегодня вчера idag igår 今日 昨日 今天 昨天""")
) | {"il y a", "i dag", "i går"}
"""Hints that say nothing about publication: without one of them a line holds no date, so no other lines are looked at."""

MOST_WORDS = 20
"""A line of more words holds more than a date, an update and the time of day."""

LONGEST = 160
"""The same in characters."""

SHORT = 80
"""A bare date has fewer characters than this."""

EXTRA_WORDS = 1
"""How many words beside dates, times and the phrases are let pass in a line that says what it is: a city, "admin"."""

SECTION_WORDS = 2
"""How many words may name a section or the site beside the date of an article, behind a bar, a dot or a slash."""

NEAR = 3
"""How many lines past the first paragraph still are the head: a lead often stands above the date. How many lines past
the last one still belong to the article."""

CROWD = 3
"""So many lines of one kind inside the article are the entries of a chronology, a list or a thread."""

SAID = 0.95
"""The line says that it is a date of publication."""

BARE = 0.85
"""A date alone where pages print theirs."""

AMONG = 0.6
"""A date alone behind the article, with others on the page or far from the text: of teasers or comments, or of entries."""

EMPTY = 0.75
"""A label whose date the extractor lost, around the article."""

_WORD = re.compile(r"\w")
_SIGN = re.compile(r"\s[|/•·–—-]\s")
_BY = re.compile(
    r"(?:\b[Rr]eviewed|\b[Ww]ritten|\b[Ee]dited|\b[Cc]hecked|\b[Pp]osted)?(?<!\w)"
    r"(?:by|By|BY|von|Von|par|Par|por|Por|di|da|door|Door|av|Av)\s+((?:[^\W\d_a-zà-ÿ][\w.'’-]{0,30}\s?){1,4})"
)

MONTH_FIRST = frozenset({"en", "ja", "zh"})
"""The languages of PHRASES in which "12/03/2025" need not be in March."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Dates that say what they are, wherever they stand, and bare dates at the head and the tail of the page."""
    said = dict(_said(page, hits))
    inside = [index for index in said if page.first + NEAR < index < page.last]
    for index, (line, phrase, facts) in said.items():
        if len(inside) < CROWD or index not in inside:
            score = SAID if facts or has_date(line.view) else EMPTY if _around(page, line) else AMONG
            yield Finding(line, score, f'is a date that says "{phrase}"', facts)
    bare = [
        line for line, hit in hits if len(line.view) <= SHORT and line.index not in said and _is_bare(page, line, hit)
    ]
    if bare:
        yield from _bare(bare, page)


def _bare(dates: list[Line], page: Page) -> Iterator[Finding]:
    """The date of the article among all bare dates: that at its head, or the only one, close behind it."""
    above = [line for line in dates if line.index < page.last or page.last < 0]
    stretches = _entries(dates)
    listing = stretches > 1 and page.body == (0, 0)
    for line in dates if _entries(above) < 2 and not listing else ():
        head = _at_head(page, line)
        if head or line.index > page.last >= 0:
            date = iso_date(_seen(line))
            alone = stretches == 1 and line.index <= page.last + NEAR and line.marker != "-"
            yield Finding(line, BARE if head or alone else AMONG, "is just a date", (("date", date),) if date else ())


def _said(page: Page, hits: Hits) -> Iterator[tuple[int, tuple[Line, str, tuple[Fact, ...]]]]:
    """The lines that say that they are a date, with the phrase, and what they state."""
    for line, said in hits:
        said = [hit for hit in said if hit.phrase.text not in SIGNS]
        if not said or line.words > MOST_WORDS or len(line.view) > LONGEST:
            continue
        if all(hit.phrase.hint for hit in said):
            continue
        view, authors = _without_names(line)
        rest = without(view, said) if view is line.view else _without_phrases(view, [hit.phrase.text for hit in said])
        dated = has_date(rest) or bool(line.view[0] != "(" and month_and_year(rest)) or is_today(rest.strip())
        beside = other_words(rest)
        lost = line.view.endswith(":") and not _WORD.search(rest)
        if len(beside) <= EXTRA_WORDS if dated else lost or (":" in rest and _WORD.search(rest) and not beside):
            day_first = any(hit.phrase.language not in MONTH_FIRST for hit in said)
            date = iso_date(rest, day_first) or ("" if has_date(rest) else month_and_year(rest))
            facts = [("author", name) for name in authors] + [("date", date)] * bool(date)
            yield line.index, (line, said[0].phrase.text, tuple(facts))


def _without_names(line: Line) -> tuple[str, tuple[str, ...]]:
    """The view of a line without "by" and a name, and the names; those who reviewed are no authors."""
    match = _BY.search(line.text) if has_date(line.view) else None
    if not match:
        return line.view, ()
    wrote = not re.match(r"reviewed|checked|edited", match[0], re.I)
    name = match[1].strip(" .-")
    return fold(_BY.sub(" | ", line.text)), (name,) if wrote and is_name(name) else ()


def _without_phrases(view: str, phrases: list[str]) -> str:
    for phrase in sorted(phrases, key=len, reverse=True):
        view = view.replace(phrase, " ")
    return view


def _is_bare(page: Page, line: Line, said: Sequence[Hit]) -> bool:
    """Whether a line is a date and nothing else, but for words such as "posted", at the head a section behind a sign."""
    labels = [hit for hit in said if hit.phrase.text not in SIGNS]
    view = without(line.view, labels) if labels else _seen(line)
    if not opens_as_date(view):
        return is_today(view)
    dated = has_date(view) or is_japanese_day(view) or is_today(view)
    if not dated or is_event(view):
        return False
    others = len(other_words(view))
    if not labels and others and line.index and _at_head(page, line) and _SIGN.search(line.text):
        return others <= SECTION_WORDS and view[0].isalnum() and without_dates(view).lstrip().startswith("|")
    return others <= (EXTRA_WORDS if labels else 0)


def _seen(line: Line) -> str:
    """The view of a line; "2." at its start may be the day rather than the number of an item."""
    return fold(line.text) if line.marker == "1." else line.view


def _entries(dates: list[Line]) -> int:
    """How many stretches of dates there are; a date and an update below it are one, items of a list are several."""
    return sum(
        1
        for before, line in zip([None, *dates], dates, strict=False)
        if before is None or line.index > before.index + 1 or line.marker
    )


def _around(page: Page, line: Line) -> bool:
    """Whether a line stands around the article rather than in it."""
    return line.index <= page.first + NEAR or line.index > page.last


def _at_head(page: Page, line: Line) -> bool:
    """Whether a line stands at the head of the article; without one, and for "3 hours ago", only at its very top."""
    if is_relative(line.view) or page.last < 0:
        return line.index <= min(page.first, NEAR)
    return line.index <= page.first + NEAR


EXAMPLES = """
# en
  Night ferry to start in April
- March 12, 2025
= date: 2025-03-12
  The first crossing is to leave the island at midnight, with room for forty passengers, eleven cars and the mail.
  March is a bad month for it, says the harbor master, who has seen the sound freeze as late as the twelfth of April.
- Updated: 12 March 2025 at 10:04 GMT

- Published 3 hours ago
  PARIS, March 12 (Reuters) - The night ferry of the nine towns will start in April, its owners said on Wednesday.
  (published January 2025).
  The report was published on March 12, 2025, after the council had tried for two years to keep it in a drawer.

  How the bridge came down
  March 2, 2025
  A diver reports a crack in the third pier, and the council decides to have a look at it after the summer holidays.
  May 9, 2025
  The crack has grown by a hand's breadth. The council closes one of the two lanes to trucks and orders a study.
  July 30, 2025
  At four in the morning the bridge falls into the river, with nobody on it but a fox, which swims to the other side.

  Spring concert in the boathouse
  Saturday, April 5, 2025, 7:30 p.m. - 9:30 p.m.
  The choir of the ferrymen sings songs of the sound, and the bar is open from six for those who come by boat.

  The house was finished at last, and the builder cut the date into the beam above the door as his father had done.
  12 March 1911
  His grandson has the drawing still, and he says that the date is wrong by a year, since the roof was not on by then.

- 03/04/2025
  The first crossing is to leave the island at midnight, with room for forty passengers, eleven cars and the mail.

  Night ferry to start in April
- 📅 March 14, 2025
= date: 2025-03-14
- Updated March 15, 2025 | Reviewed by Ola McBride
  The first crossing is to leave the island at midnight, with room for forty passengers, eleven cars and the mail.

  Night ferry to start in April
- Posted on March 14, 2025 by admin
= date: 2025-03-14
  The first crossing is to leave the island at midnight, with room for forty passengers, eleven cars and the mail.
- Originally published in March 2022. Last updated on December 20, 2024.

  Night ferry to start in April
- Dec 9, 2025 | Island News
  The first crossing is to leave the island at midnight, with room for forty passengers, eleven cars and the mail.

  Night ferry to start in April
  The first crossing is to leave the island at midnight, with room for forty passengers, eleven cars and the mail.
  Date: 16-19 March 2026
  The festival of the ferrymen takes place in the old boathouse, and the night boat waits until the last song is sung.
  Also on the island
  - 14/07/2025
  - 13/07/2025

# zh
  海岛夜航四月开通
- 2025年3月12日 10:04
= date: 2025-03-12
  首班渡轮将于午夜离岛，可载四十名乘客、十一辆汽车和邮件，船票比白天贵两元，岛民半价。
- 发布时间：2025-03-12 10:24
  这份报告的发布时间一再推迟，直到2025年3月12日才公之于众，而此时桥已经塌了三个月。

  海岛夜航四月开通
- 来源：新华社 2025-03-12 10:04
= date: 2025-03-12
  首班渡轮将于午夜离岛，可载四十名乘客、十一辆汽车和邮件，船票比白天贵两元，岛民半价。

# de
- Stand: 14.03.2025, 16:05 Uhr
= date: 2025-03-14
  Die erste Fähre soll um Mitternacht ablegen, mit Platz für vierzig Gäste, elf Autos und die Post der ganzen Insel.
- Veröffentlicht am 12. März 2025
  Der Stand der Arbeiten vom 14.03.2025 ist überholt, denn inzwischen fehlen nicht mehr zwei, sondern vier Pfeiler.

  Nachtfähre startet im April
- 2. April 2025 um 7:45 Uhr
= date: 2025-04-02
- Heute um 10:04 Uhr
  Die erste Fähre soll um Mitternacht ablegen, mit Platz für vierzig Gäste, elf Autos und die Post der ganzen Insel.
  1. Mai 2025: Die Fähren fahren nicht, und die Lotsen feiern im Bootshaus, bis der letzte von ihnen eingeschlafen ist.

# fr
- Publié le 12 mars 2025 à 09h14, mis à jour le 12 mars 2025 à 11h40
= date: 2025-03-12
  Le premier bac partira à minuit, avec quarante passagers, onze voitures et le courrier de toute l'île à son bord.
  Le rapport publié le 12 mars 2025 donne raison aux pêcheurs, qui avaient prévenu la commune dès l'automne.

# es
- Actualizado: 12/03/2025 10:04
= date: 2025-03-12
  El primer barco saldrá a medianoche con cuarenta pasajeros, once coches y el correo de toda la isla a bordo.
  El censo, publicado el 12 de marzo de 2025, cuenta noventa vecinos más de los que caben en las casas del pueblo.

# it
- Pubblicato il 21 novembre 2024
= date: 2024-11-21
  Il primo traghetto partirà a mezzanotte con quaranta passeggeri, undici automobili e la posta di tutta l'isola.
  Il bando pubblicato il 21 novembre 2024 prevedeva due traghetti, ma i soldi bastavano a malapena per uno solo.

# pt
- 12/03/2026 07h41 - Atualizado em 12/03/2026 10h15
= date: 2026-03-12
  O primeiro barco parte à meia-noite com quarenta passageiros, onze carros e o correio de toda a ilha a bordo.
  O edital publicado em 3 de fevereiro de 2026 previa dois barcos, mas o dinheiro mal chegou para comprar um.

# nl
- Gepubliceerd op 14 april 2026 om 11:20
= date: 2026-04-14
  De eerste boot vertrekt om middernacht met veertig passagiers, elf auto's en de post van het hele eiland aan boord.
  Het rapport, gepubliceerd op 14 april 2026, geeft de vissers gelijk, die de gemeente al in het najaar waarschuwden.

# pl
- Opublikowano: 9 maja 2026, 08:15
= date: 2026-05-09
  Pierwszy prom odpłynie o północy z czterdziestoma pasażerami, jedenastoma autami i pocztą z całej wyspy na pokładzie.
  Raport, który opublikowano 9 maja 2026 roku, przyznaje rację rybakom, a ci ostrzegali gminę już jesienią.

# ru
- Дата публикации: 21.01.2026
= date: 2026-01-21
  Первый паром отойдет в полночь с сорока пассажирами, одиннадцатью машинами и почтой со всего острова на борту.
  Исследование, опубликованное 21 января 2026 года, подтвердило правоту рыбаков, которые предупреждали об этом осенью.

# sv
- Publicerad 30 september 2026
= date: 2026-09-30
  Den första färjan går vid midnatt med fyrtio passagerare, elva bilar och posten från hela ön ombord i vinter.
  Rapporten som publicerades den 30 september 2026 ger fiskarna rätt, och de hade varnat kommunen redan på våren.

# ja
- 公開日：2026年10月5日
= date: 2026-10-05
  最初の便は真夜中に島を出て、乗客四十人と車十一台、それに島じゅうの郵便物を対岸の港まで運ぶ予定だ。
  報告書は2026年10月5日に公開されたが、その内容は半年前から島の誰もが知っていることばかりだった。

  夜の船、四月に就航
- 3/14(金) 10:04配信
  最初の便は真夜中に島を出て、乗客四十人と車十一台、それに島じゅうの郵便物を対岸の港まで運ぶ予定だ。
"""
