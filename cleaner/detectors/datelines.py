"""Lines that are only a date or a time: "March 12, 2025", "Updated: 12 March 2025 at 10:04 GMT", "Published 3 hours
ago", "Stand: 14.03.2025, 16:05 Uhr".

Why it goes: it is data about the page, and is reported as its date.

What stays: a dateline that opens a paragraph ("PARIS, March 12 (Reuters) - ..."); dates that head the entries of a
chronology, a list or a forum thread; dates from before there were web pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleaner.detectors._dates import (
    has_date,
    is_event,
    is_relative,
    iso_date,
    month_and_year,
    opens_as_date,
    other_words,
)
from cleaner.detectors._names import without
from cleaner.document import Fact, Finding, Line, Page
from cleaner.phrases import Hits

PHRASES = {
    "en": """
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
    """,
    "de": """
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
    """,
    "fr": """
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
    """,
    "es": """
        publicado
        publicado el
        actualizado
        actualizado el
        actualizada
        última actualización
        fecha de publicación
    """,
    "it": """
        pubblicato il
        pubblicato
        aggiornato il
        aggiornato
        ultimo aggiornamento
        ultima modifica
        data di pubblicazione
    """,
    "pt": """
        publicado
        publicado em
        publicada em
        atualizado
        atualizado em
        atualizada em
        actualizado em
        última atualização
        data de publicação
    """,
    "nl": """
        gepubliceerd op
        gepubliceerd
        geplaatst op
        bijgewerkt op
        bijgewerkt
        laatst bijgewerkt
        laatst gewijzigd
        laatste update
    """,
    "pl": """
        opublikowano
        data publikacji
        data dodania
        dodano
        aktualizacja
        zaktualizowano
        ostatnia aktualizacja
        ostatnia modyfikacja
    """,
    "ru": """
        опубликовано
        дата публикации
        обновлено
        дата обновления
        последнее обновление
        размещено
    """,
    "sv": """
        publicerad
        publicerat
        publicerades
        uppdaterad
        uppdaterat
        senast uppdaterad
        senast ändrad
    """,
    "ja": """
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
    """,
    "zh": """
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
    """,
}

MOST_WORDS = 20
"""A line of more words holds more than a date, an update and the time of day."""

LONGEST = 160
"""The same in characters."""

SHORT = 80
"""A bare date has fewer characters than this."""

EXTRA_WORDS = 1
"""How many words beside dates, times and the phrases are let pass in a line that says what it is: a city, "by"."""

NEAR = 3
"""How many lines past the first paragraph still are the head: a lead often stands above the date."""

CROWD = 3
"""So many lines of one kind inside the article are the entries of a chronology, a list or a thread."""

SAID = 0.95
"""The line says that it is a date of publication."""

BARE = 0.85
"""A date alone where pages print theirs."""

AMONG = 0.6
"""A date alone behind the article, among others: of teasers or comments, if it is not a list."""

EMPTY = 0.75
"""A label whose date the extractor lost."""

_WORD = re.compile(r"\w")

MONTH_FIRST = frozenset({"en", "ja", "zh"})
"""The languages of PHRASES in which "12/03/2025" need not be in March."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Dates that say what they are, wherever they stand, and bare dates at the head and the tail of the page."""
    said = dict(_said(hits))
    inside = [index for index in said if page.first + NEAR < index < page.last]
    for index, (line, phrase, facts) in said.items():
        if len(inside) < CROWD or index not in inside:
            yield Finding(
                line, SAID if facts or has_date(line.view) else EMPTY, f'is a date that says "{phrase}"', facts
            )
    posted = {line.index: without(line.view, hit) for line, hit in hits if line.index not in said}
    bare = [line for line in page.lines if line.index not in said and _is_bare(line, posted)]
    body, tail = _entries([line for line in bare if line.index < page.last or page.last < 0]), _entries(bare)
    for line in bare if body < 2 else ():
        if _outside(page, line):
            date = iso_date(line.view)
            crowded = tail - body >= CROWD and line.index > page.last
            yield Finding(line, AMONG if crowded else BARE, "is just a date", (("date", date),) if date else ())


def _said(hits: Hits) -> Iterator[tuple[int, tuple[Line, str, tuple[Fact, ...]]]]:
    """The lines that say that they are a date, with the phrase and the date."""
    for line, said in hits:
        if line.words > MOST_WORDS or len(line.view) > LONGEST or all(hit.phrase.hint for hit in said):
            continue
        rest = without(line.view, said)
        dated = has_date(rest) or bool(month_and_year(rest))
        if len(other_words(rest)) <= EXTRA_WORDS if dated else not _WORD.search(rest) and line.view.endswith(":"):
            day_first = any(hit.phrase.language not in MONTH_FIRST for hit in said)
            date = iso_date(rest, day_first) or ("" if has_date(rest) else month_and_year(rest))
            yield line.index, (line, said[0].phrase.text, (("date", date),) if date else ())


def _is_bare(line: Line, posted: dict[int, str]) -> bool:
    """Whether a line is a date and nothing else. The first conditions are cheap and rule out nearly every line."""
    if len(line.view) > SHORT or line.words > MOST_WORDS:
        return False
    view = posted.get(line.index, line.view)
    if not opens_as_date(view):
        return False
    return has_date(view) and not other_words(view) and not is_event(view)


def _entries(dates: list[Line]) -> int:
    """How many stretches of dates there are; a date and an update below it are one, items of a list are several."""
    return sum(
        1
        for before, line in zip([None, *dates], dates, strict=False)
        if before is None or line.index > before.index + 1 or line.marker
    )


def _outside(page: Page, line: Line) -> bool:
    """Whether a line stands at the head or the tail of the article."""
    if is_relative(line.view) or page.last < 0:
        return line.index <= min(page.first, NEAR)
    return line.index <= page.first + NEAR or line.index > page.last


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

# zh
  海岛夜航四月开通
- 2025年3月12日 10:04
= date: 2025-03-12
  首班渡轮将于午夜离岛，可载四十名乘客、十一辆汽车和邮件，船票比白天贵两元，岛民半价。
- 发布时间：2025-03-12 10:24
  这份报告的发布时间一再推迟，直到2025年3月12日才公之于众，而此时桥已经塌了三个月。

# de
- Stand: 14.03.2025, 16:05 Uhr
= date: 2025-03-14
  Die erste Fähre soll um Mitternacht ablegen, mit Platz für vierzig Gäste, elf Autos und die Post der ganzen Insel.
- Veröffentlicht am 12. März 2025
  Der Stand der Arbeiten vom 14.03.2025 ist überholt, denn inzwischen fehlen nicht mehr zwei, sondern vier Pfeiler.

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
"""
