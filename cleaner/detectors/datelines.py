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
    "ko": """
        ~전$
        ~^오늘
        ~^어제
        입력
        ^입력:
        수정
        ^수정:
        등록
        ^등록:
        송고시간
        기사입력
        기사등록
        기사수정
        최종수정
        최종 수정
        최종업데이트
        최종 업데이트
        업데이트
        작성일
        작성일:
        게시일
        등록일
        등록일시
        발행일
        승인
        승인:
        보도일
        ^발행:
        ~^날짜:
    """,
    "da": """
        ~siden$
        ~^i går
        ~^i dag
        udgivet
        ^udgivet:
        publiceret
        publiceret:
        opdateret
        opdateret:
        sidst opdateret
        senest opdateret
        sidst ændret
        offentliggjort
        oprettet
        ændret den
        artiklen er opdateret
        publiceringsdato
        ~^dato:
    """,
    "no": """
        ~siden$
        ~^i går
        ~^i dag
        publisert
        publisert:
        oppdatert
        oppdatert:
        sist oppdatert
        sist endret
        sist endra
        først publisert
        artikkelen ble publisert
        artikkelen er publisert
        opprettet
        endret
        lagt ut
        publiseringsdato
        sist redigert
        ~^dato:
        oppdatert for over
        publisert for over
    """,
    "fi": """
        ~sitten$
        ~^eilen
        ~^tänään
        julkaistu
        julkaistu:
        päivitetty
        päivitetty:
        viimeksi päivitetty
        muokattu
        viimeksi muokattu
        artikkeli julkaistu
        juttu julkaistu
        luotu
        lisätty
        julkaisupäivä
        julkaisuaika
        päivityspäivä
        kirjoitettu
        tarkistettu
        ~^päivämäärä:
        ~^pvm:
    """,
    "cs": """
        ~^dnes
        ~^včera
        ~^před
        publikováno
        publikováno:
        zveřejněno
        zveřejněno:
        vydáno
        vydáno:
        aktualizováno
        aktualizováno:
        aktualizace:
        naposledy aktualizováno
        poslední aktualizace
        poslední úprava
        poslední změna
        upraveno
        přidáno
        vloženo
        datum publikace
        datum vydání
        datum zveřejnění
        vytvořeno
        ~^datum:
    """,
    "sk": """
        ~^dnes
        ~^včera
        ~^pred
        publikované
        publikované:
        zverejnené
        zverejnené:
        vydané
        aktualizované
        aktualizované:
        naposledy aktualizované
        posledná aktualizácia
        posledná úprava
        posledná zmena
        pridané
        pridané:
        upravené
        vytvorené
        dátum publikovania
        dátum zverejnenia
        dátum vydania
        ~^dátum:
    """,
    "hu": """
        ~^ma
        ~^tegnap
        ~perce$
        ~órája$
        ~napja$
        ~hete$
        megjelent
        megjelent:
        megjelenés:
        megjelenés ideje
        közzétéve
        közzétéve:
        publikálva
        publikálva:
        frissítve
        frissítve:
        frissült:
        utoljára frissítve
        utolsó frissítés
        utolsó módosítás
        módosítva
        létrehozva
        feltöltve
        létrehozás dátuma
        megjelenés dátuma
        ~^dátum:
    """,
    "ro": """
        ~^azi
        ~^ieri
        ~^acum
        publicat
        publicat:
        data publicării
        actualizat
        actualizat:
        ultima actualizare
        ultima modificare
        modificat la
        postat la
        postat pe
        adăugat la
        creat la
        data actualizării
        articol publicat
        data postării
        ~^data:
    """,
    "bg": """
        ~^днес
        ~^вчера
        ~^преди
        публикувано
        публикувано:
        публикувана на
        публикуван на
        обновено
        обновена
        обновен
        последна промяна
        последна актуализация
        последно обновяване
        последна редакция
        актуализирано
        актуализирана
        дата на публикуване
        добавено
        качено на
        създадено на
        редактирано
        ~^дата:
    """,
    "el": """
        ~^σήμερα
        ~^χθες
        ~^πριν
        δημοσίευση
        δημοσίευση:
        δημοσιεύτηκε
        δημοσιεύθηκε
        δημοσιεύτηκε:
        ημερομηνία δημοσίευσης
        ενημέρωση:
        ενημερώθηκε
        τελευταία ενημέρωση
        τελευταία τροποποίηση
        τελευταία αλλαγή
        ώρα δημοσίευσης
        ανανεώθηκε
        αναρτήθηκε
        ημερομηνία:
        ημ/νία
        πρώτη δημοσίευση
    """,
    "uk": """
        ~^сьогодні
        ~^вчора
        ~тому$
        опубліковано
        опубліковано:
        дата публікації
        оновлено
        оновлено:
        дата оновлення
        останнє оновлення
        востаннє оновлено
        остання зміна
        останні зміни
        розміщено
        додано
        створено
        змінено
        опублікована
        оновлена
        час публікації
        відредаговано
        опублікував
        ~^дата:
    """,
    "tr": """
        ~^bugün
        ~^dün
        ~önce$
        yayınlanma
        yayınlanma:
        yayın tarihi
        yayınlandı
        yayınlandı:
        yayımlanma
        giriş:
        giriş tarihi
        güncelleme
        güncelleme:
        güncellendi
        son güncelleme
        son güncellenme
        güncellenme tarihi
        oluşturulma
        eklenme tarihi
        haber giriş
        ~^tarih:
    """,
    "ar": """
        ~^اليوم
        ~^أمس
        ~^منذ
        ~^قبل
        ~٢٠-
        نشر في
        نشر بتاريخ
        نشر:
        ^نُشر
        تاريخ النشر
        تاريخ النشر:
        تم النشر
        تم نشره في
        آخر تحديث
        آخر تحديث:
        تم التحديث
        تحديث:
        تاريخ التحديث
        حُدث في
        حرر في
        كتب في
        أضيف بتاريخ
        نشر الخبر في
        أُضيفت في
        ~^التاريخ:
    """,
    "fa": """
        ~^امروز
        ~^دیروز
        ~پیش$
        ~قبل$
        ~۲۰-
        ~۱۴-
        تاریخ انتشار
        تاریخ انتشار:
        زمان انتشار
        منتشر شده در
        انتشار:
        منتشر شد
        تاریخ انتشار خبر
        آخرین بروزرسانی
        آخرین به‌روزرسانی
        به روز شده در
        به‌روزرسانی
        بروزرسانی
        به‌روز شده در
        آخرین ویرایش
        تاریخ درج
        ارسال شده در
        تاریخ خبر
        زمان مخابره
        تاریخ بروزرسانی
        ~^تاریخ:
    """,
    "he": """
        ~^היום
        ~^אתמול
        ~^לפני
        פורסם
        פורסם:
        תאריך פרסום
        תאריך פרסום:
        התפרסם
        עודכן
        עודכן:
        עודכן לאחרונה
        עדכון אחרון
        עדכון אחרון:
        מועד פרסום
        שונה לאחרונה
        נערך לאחרונה
        נוצר ב
        עלה לאתר
        ~^תאריך:
    """,
    "hi": """
        ~^आज
        ~^कल
        ~पहले$
        ~पूर्व$
        ~२०-
        प्रकाशित
        प्रकाशित:
        प्रकाशित तिथि
        प्रकाशन तिथि
        प्रकाशन की तारीख
        अपडेट
        अपडेटेड
        अपडेट:
        अंतिम अपडेट
        अंतिम अद्यतन
        आखिरी अपडेट
        अपडेट किया गया
        अद्यतन
        पोस्ट किया गया
        संशोधित
        पब्लिश
        पब्लिश्ड
        अंतिम संशोधन
        प्रथम प्रकाशित
        ~^दिनांक:
        ~^तारीख:
    """,
    "id": """
        ~^hari ini
        ~^kemarin
        ~lalu$
        diterbitkan
        diterbitkan:
        dipublikasikan
        tanggal terbit
        tanggal publikasi
        diperbarui
        diperbarui:
        terakhir diperbarui
        pembaruan terakhir
        terakhir diubah
        diposting pada
        dimuat pada
        diunggah pada
        tayang:
        ^tayang
        terbit:
        ^terbit
        update terakhir
        waktu terbit
        kompas tayang
        ~^tanggal:
    """,
    "vi": """
        ~^hôm nay
        ~^hôm qua
        ~trước$
        ~^thứ
        ngày đăng
        ngày đăng:
        đăng ngày
        đăng lúc
        đăng ngày:
        đã đăng
        xuất bản
        xuất bản:
        ngày xuất bản
        cập nhật
        cập nhật:
        lần cuối cập nhật
        ngày cập nhật
        đăng bởi
        thời gian đăng
        phát hành ngày
        ~^ngày:
    """,
    "th": """
        ~ที่แล้ว$
        ~^วันนี้
        ~^เมื่อวาน
        ~25-
        ~ก.พ.
        ~มี.ค.
        ~ม.ค.
        ~เม.ย.
        ~พ.ค.
        ~มิ.ย.
        ~ก.ค.
        ~ส.ค.
        ~ก.ย.
        ~ต.ค.
        ~พ.ย.
        ~ธ.ค.
        เผยแพร่
        เผยแพร่:
        เผยแพร่เมื่อ
        วันที่เผยแพร่
        ปรับปรุง
        ปรับปรุงล่าสุด
        อัปเดต
        อัปเดตล่าสุด
        อัพเดต
        อัพเดทล่าสุด
        แก้ไขล่าสุด
        โพสต์เมื่อ
        ลงวันที่
        ปรับปรุงเมื่อ
        วันที่โพสต์
        อัปเดตเมื่อ
    """,
}

SIGNS = frozenset(
    str.split("""20 19 ago vor hace há för fa geleden temu назад sedan 前 today yesterday heute gestern aujourd'hui hier hoy ayer
    oggi ieri hoje ontem vandaag gisteren dziś dzisiaj wczoraj сегодня вчера idag igår 今日 昨日 今天 昨天 전 오늘 어제 siden for
    sitten eilen tänään dnes včera před pred ma tegnap perce órája napja hete azi acum днес преди σήμερα χθες πριν сьогодні вчора
    тому bugün dün önce اليوم أمس منذ قبل ٢٠ امروز دیروز پیش ۲۰ ۱۴ 14 היום אתמול לפני आज कल पहले पूर्व २० kemarin lalu trước thứ
    ที่แล้ว วันนี้ เมื่อวาน 25 ๒๕ ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.""")
) | {"il y a", "i dag", "i går", "hari ini", "hôm nay", "hôm qua"}
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

MONTH_FIRST = frozenset({"en", "ja", "zh", "ko"})
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
        if _is_long(line):
            continue
        said = [hit for hit in said if hit.phrase.text not in SIGNS]
        if all(hit.phrase.hint for hit in said):
            continue
        view, authors = _without_names(line)
        rest = without(view, said) if view is line.view else _without_phrases(view, [hit.phrase.text for hit in said])
        dated = has_date(rest) or bool(line.view[0] != "(" and month_and_year(rest)) or is_today(rest.strip())
        beside = [] if is_today(rest.strip()) else other_words(rest)
        lost = line.view.endswith(":") and not _WORD.search(rest)
        if len(beside) <= EXTRA_WORDS if dated else lost or (":" in rest and _WORD.search(rest) and not beside):
            day_first = any(hit.phrase.language not in MONTH_FIRST for hit in said)
            date = iso_date(rest, day_first) or ("" if has_date(rest) else month_and_year(rest))
            facts = [("author", name) for name in authors] + [("date", date)] * bool(date)
            yield line.index, (line, said[0].phrase.text, tuple(facts))


def _is_long(line: Line) -> bool:
    """Whether a line holds more than a date; in Thai, two letters count as a word, and its months have ten."""
    words = MOST_WORDS * 2 if "\u0e00" <= line.view[0] < "\u0e80" else MOST_WORDS
    return line.words > words or len(line.view) > LONGEST


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

  时刻表的最后更新是在2025年3月12日，可是星期天早上没有人愿意出海，一个星期之后就改了回来。

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

  Seit der letzten Aktualisierung der Karte am 12. März 2025 sind zwei Sandbänke um eine halbe Meile gewandert.

# fr
- Publié le 12 mars 2025 à 09h14, mis à jour le 12 mars 2025 à 11h40
= date: 2025-03-12
  Le premier bac partira à minuit, avec quarante passagers, onze voitures et le courrier de toute l'île à son bord.
  Le rapport publié le 12 mars 2025 donne raison aux pêcheurs, qui avaient prévenu la commune dès l'automne.

  La dernière mise à jour de la carte, le 12 mars 2025, ignorait déjà deux bancs de sable qui bougent vers l'ouest.

# es
- Actualizado: 12/03/2025 10:04
= date: 2025-03-12
  El primer barco saldrá a medianoche con cuarenta pasajeros, once coches y el correo de toda la isla a bordo.
  El censo, publicado el 12 de marzo de 2025, cuenta noventa vecinos más de los que caben en las casas del pueblo.

  La última modificación del horario, el 12 de marzo de 2025, duró una semana, porque el domingo no salía nadie.

# it
- Pubblicato il 21 novembre 2024
= date: 2024-11-21
  Il primo traghetto partirà a mezzanotte con quaranta passeggeri, undici automobili e la posta di tutta l'isola.
  Il bando pubblicato il 21 novembre 2024 prevedeva due traghetti, ma i soldi bastavano a malapena per uno solo.

  L'ultima modifica dell'orario, il 12 marzo 2025, è durata una settimana, perché la domenica non partiva nessuno.

# pt
- 12/03/2026 07h41 - Atualizado em 12/03/2026 10h15
= date: 2026-03-12
  O primeiro barco parte à meia-noite com quarenta passageiros, onze carros e o correio de toda a ilha a bordo.
  O edital publicado em 3 de fevereiro de 2026 previa dois barcos, mas o dinheiro mal chegou para comprar um.

  A última modificação do horário, em 12 de março de 2025, durou uma semana, porque no domingo ninguém saía.

# nl
- Gepubliceerd op 14 april 2026 om 11:20
= date: 2026-04-14
  De eerste boot vertrekt om middernacht met veertig passagiers, elf auto's en de post van het hele eiland aan boord.
  Het rapport, gepubliceerd op 14 april 2026, geeft de vissers gelijk, die de gemeente al in het najaar waarschuwden.

  De laatste wijziging van de dienstregeling, op 12 maart 2025, hield een week stand, want zondags voer er niemand.

# pl
- Opublikowano: 9 maja 2026, 08:15
= date: 2026-05-09
  Pierwszy prom odpłynie o północy z czterdziestoma pasażerami, jedenastoma autami i pocztą z całej wyspy na pokładzie.
  Raport, który opublikowano 9 maja 2026 roku, przyznaje rację rybakom, a ci ostrzegali gminę już jesienią.

  Ostatnia zmiana rozkładu z 12 marca 2025 roku przetrwała tydzień, bo w niedzielę rano nikt nie chciał wypływać.

# ru
- Дата публикации: 21.01.2026
= date: 2026-01-21
  Первый паром отойдет в полночь с сорока пассажирами, одиннадцатью машинами и почтой со всего острова на борту.
  Исследование, опубликованное 21 января 2026 года, подтвердило правоту рыбаков, которые предупреждали об этом осенью.

  Последнее изменение расписания от 12 марта 2025 года продержалось неделю, ведь в воскресенье никто не плыл.

# sv
- Publicerad 30 september 2026
= date: 2026-09-30
  Den första färjan går vid midnatt med fyrtio passagerare, elva bilar och posten från hela ön ombord i vinter.
  Rapporten som publicerades den 30 september 2026 ger fiskarna rätt, och de hade varnat kommunen redan på våren.

  Den senast ändrade tidtabellen från den 12 mars 2025 höll en vecka, för på söndagen ville ingen åka med båten.

# ja
- 公開日：2026年10月5日
= date: 2026-10-05
  最初の便は真夜中に島を出て、乗客四十人と車十一台、それに島じゅうの郵便物を対岸の港まで運ぶ予定だ。
  報告書は2026年10月5日に公開されたが、その内容は半年前から島の誰もが知っていることばかりだった。

  夜の船、四月に就航
- 3/14(金) 10:04配信
  最初の便は真夜中に島を出て、乗客四十人と車十一台、それに島じゅうの郵便物を対岸の港まで運ぶ予定だ。

  時刻表の最終更新は2025年3月12日だったが、日曜の朝に船を出したい者はおらず、一週間で元に戻された。

# ko
  밤배가 사월에 다니기 시작한다
- 입력 2025.03.12. 오전 10:04
= date: 2025-03-12
- 최종수정 2025-03-12 17:40
  여객선 회사는 시월 말까지 야간 배를 운항하고 그 뒤에 마을들이 모여 수입과 비용을 함께 따져 보기로 했다.
  항구에서는 겨울 배가 올 것이라고 믿는 사람이 아무도 없지만 빵집 주인들은 벌써 더 큰 화덕을 주문해 두었다.
  시험 운항에 드는 돈은 도로 일 킬로미터를 까는 값과 같다고 시장이 말했는데 도로는 필요 없어도 옮길 수가 없다.
  입력 실수로 삼월 운임이 두 배로 찍힌 일은 2025년 3월 12일 장부를 맞춰 보던 매표원이 처음 알아차렸다.
  그 보고서는 2025년 3월 12일에야 세상에 나왔고 다리는 이미 석 달 전에 무너진 뒤였다.

  밤배가 사월에 다니기 시작한다
- 2025년 3월 12일 (수) 10:04
= date: 2025-03-12
  여객선 회사는 시월 말까지 야간 배를 운항하고 그 뒤에 마을들이 모여 수입과 비용을 함께 따져 보기로 했다.
  항구에서는 겨울 배가 올 것이라고 믿는 사람이 아무도 없지만 빵집 주인들은 벌써 더 큰 화덕을 주문해 두었다.
  시험 운항에 드는 돈은 도로 일 킬로미터를 까는 값과 같다고 시장이 말했는데 도로는 필요 없어도 옮길 수가 없다.

# da
  Natfærgen begynder i april
- Publiceret: 12. marts 2025 kl. 10.04
= date: 2025-03-12
- Sidst opdateret 13.03.2025
  Natfærgen sejler indtil udgangen af oktober, og så tæller kommunerne op, hvad den har tjent og kostet.
  På havnen er der ingen, der tror på vinterfærgen, men bagerne har allerede bestilt en større ovn til bageriet.
  Forsøget koster lige så meget som en kilometer vej, siger borgmesteren, og en vej flyder ingen steder hen.
  Rapporten, der blev offentliggjort den 12. marts 2025, giver fiskerne ret, og de havde advaret kommunen i foråret.
  Kortet over sundet er sidst ændret i 2025, og siden da er to sandbanker flyttet en halv sømil mod vest.

  Natfærgen begynder i april
- For 3 timer siden
  Natfærgen sejler indtil udgangen af oktober, og så tæller kommunerne op, hvad den har tjent og kostet.
  På havnen er der ingen, der tror på vinterfærgen, men bagerne har allerede bestilt en større ovn til bageriet.
  Forsøget koster lige så meget som en kilometer vej, siger borgmesteren, og en vej flyder ingen steder hen.

# no
  Nattferja starter i april
- Publisert: 12. mars 2025 kl. 10:04
= date: 2025-03-12
- Sist oppdatert 13.03.2025 08:15
  Nattferja går til slutten av oktober, og etterpå teller kommunene opp hva den har tjent og hva den har kostet.
  På kaia er det ingen som tror på vinterferja, men bakerne har allerede bestilt en større ovn til bakeriet sitt.
  Forsøket koster like mye som en kilometer vei, sier ordføreren, og en vei flyter ingen steder over sundet.
  Rapporten som ble publisert 12. mars 2025, gir fiskerne rett, og de hadde advart kommunen allerede om våren.
  Kartet over sundet er sist oppdatert i 2025, og siden da har to sandbanker flyttet seg en halv sjømil mot vest.

  Nattferja starter i april
- Publisert for 3 timer siden
  Nattferja går til slutten av oktober, og etterpå teller kommunene opp hva den har tjent og hva den har kostet.
  På kaia er det ingen som tror på vinterferja, men bakerne har allerede bestilt en større ovn til bakeriet sitt.
  Forsøket koster like mye som en kilometer vei, sier ordføreren, og en vei flyter ingen steder over sundet.

# fi
  Yölautta aloittaa huhtikuussa
- Julkaistu 12.3.2025 klo 10:04
= date: 2025-03-12
- Päivitetty 13.3.2025 8:15
  Yölautta kulkee lokakuun loppuun asti, ja sen jälkeen kunnat laskevat yhdessä, mitä se on tuonut ja vienyt.
  Satamassa kukaan ei usko talvilauttaan, mutta leipurit ovat jo tilanneet suuremman uunin ja uuden kellon.
  Kokeilu maksaa yhtä paljon kuin kilometri tietä, sanoo pormestari, eikä tie itse kellu lahden yli minnekään.
  Selvitys, joka on julkaistu 12. maaliskuuta 2025, antaa kalastajille oikeuden, ja he olivat varoittaneet jo keväällä.
  Salmen kartta on viimeksi päivitetty vuonna 2025, ja sen jälkeen kaksi särkkää on siirtynyt puoli mailia länteen.

  Yölautta aloittaa huhtikuussa
- keskiviikko 12. maaliskuuta 2025
= date: 2025-03-12
  Yölautta kulkee lokakuun loppuun asti, ja sen jälkeen kunnat laskevat yhdessä, mitä se on tuonut ja vienyt.
  Satamassa kukaan ei usko talvilauttaan, mutta leipurit ovat jo tilanneet suuremman uunin ja uuden kellon.
  Kokeilu maksaa yhtä paljon kuin kilometri tietä, sanoo pormestari, eikä tie itse kellu lahden yli minnekään.

# cs
  Noční přívoz začne jezdit v dubnu
- Publikováno: 12. března 2025 10:04
= date: 2025-03-12
- Aktualizováno 13. 3. 2025 8:15
  Noční přívoz bude jezdit do konce října a potom obce společně spočítají, kolik vydělal a kolik je stál.
  V přístavu na zimní loď nikdo nevěří, ale pekaři si už objednali větší pec a vzali dva nové učně.
  Zkušební provoz stojí tolik co kilometr silnice, říká starostka, a silnice přes záliv sama od sebe nikam neodpluje.
  Zpráva, která byla zveřejněna 12. března 2025, dává rybářům za pravdu, a ti přitom radnici varovali už na podzim.
  Poslední změna jízdního řádu z 12. března 2025 platila jen týden, protože kapitán odmítal vyplouvat v neděli ráno.

  Noční přívoz začne jezdit v dubnu
- středa 12. března 2025
= date: 2025-03-12
  Noční přívoz bude jezdit do konce října a potom obce společně spočítají, kolik vydělal a kolik je stál.
  V přístavu na zimní loď nikdo nevěří, ale pekaři si už objednali větší pec a vzali dva nové učně.
  Zkušební provoz stojí tolik co kilometr silnice, říká starostka, a silnice přes záliv sama od sebe nikam neodpluje.

# sk
  Nočný prievoz začne premávať v apríli
- Publikované: 12. marca 2025 o 10:04
= date: 2025-03-12
- Aktualizované 13. 3. 2025 8:15
  Nočný prievoz bude premávať do konca októbra a potom obce spoločne spočítajú, koľko zarobil a koľko ich stál.
  V prístave zimnej lodi nikto neverí, ale pekári si už objednali väčšiu pec a prijali dvoch nových učňov.
  Skúšobná prevádzka stojí toľko čo kilometer cesty, hovorí starostka, a cesta cez záliv sama od seba nikam neodpláva.
  Správa, ktorá bola zverejnená 12. marca 2025, dáva rybárom za pravdu, a tí pritom radnicu varovali už na jeseň.
  Posledná zmena cestovného poriadku z 12. marca 2025 platila len týždeň, lebo kapitán odmietal vyplávať v nedeľu.

  Nočný prievoz začne premávať v apríli
- pred 3 hodinami
  Nočný prievoz bude premávať do konca októbra a potom obce spoločne spočítajú, koľko zarobil a koľko ich stál.
  V prístave zimnej lodi nikto neverí, ale pekári si už objednali väčšiu pec a prijali dvoch nových učňov.
  Skúšobná prevádzka stojí toľko čo kilometer cesty, hovorí starostka, a cesta cez záliv sama od seba nikam neodpláva.

# hu
  Áprilisban indul az éjszakai komp
- Közzétéve: 2025. március 12. 10:04
= date: 2025-03-12
- Frissítve: 2025.03.13. 08:15
  Az éjszakai komp október végéig jár, azután a falvak együtt számolják össze, mennyit hozott és mennyit vitt.
  A kikötőben senki sem hisz a téli hajóban, de a pékek már megrendelték a nagyobb kemencét és felvettek két inast.
  A próba annyiba kerül, mint egy kilométer út, mondja a polgármester, és az út magától nem úszik át az öblön.
  A jelentés, amely 2025. március 12-én jelent meg, a halászoknak ad igazat, pedig ők már ősszel szóltak a tanácsnak.
  A térképet utoljára 2025-ben frissítették, és azóta két homokpad is fél mérfölddel nyugatabbra vándorolt a szorosban.

  Áprilisban indul az éjszakai komp
- 3 órája
  Az éjszakai komp október végéig jár, azután a falvak együtt számolják össze, mennyit hozott és mennyit vitt.
  A kikötőben senki sem hisz a téli hajóban, de a pékek már megrendelték a nagyobb kemencét és felvettek két inast.
  A próba annyiba kerül, mint egy kilométer út, mondja a polgármester, és az út magától nem úszik át az öblön.

# ro
  Bacul de noapte pornește în aprilie
- Publicat: 12 martie 2025, 10:04
= date: 2025-03-12
- Actualizat la 13.03.2025 08:15
  Bacul de noapte va circula până la sfârșitul lui octombrie, iar apoi comunele vor socoti cât a adus și cât a costat.
  În port nimeni nu crede în bacul de iarnă, dar brutarii au comandat deja un cuptor mai mare și doi ucenici noi.
  Proba costă cât un kilometru de drum, spune primărița, iar un drum nu plutește singur nicăieri peste golful acela.
  Raportul publicat la 12 martie 2025 le dă dreptate pescarilor, care avertizaseră primăria încă din toamna trecută.
  Ultima modificare a mersului bacului, din 12 martie 2025, a ținut o săptămână, fiindcă duminica nu voia nimeni să plece.

  Bacul de noapte pornește în aprilie
- acum 3 ore
  Bacul de noapte va circula până la sfârșitul lui octombrie, iar apoi comunele vor socoti cât a adus și cât a costat.
  În port nimeni nu crede în bacul de iarnă, dar brutarii au comandat deja un cuptor mai mare și doi ucenici noi.
  Proba costă cât un kilometru de drum, spune primărița, iar un drum nu plutește singur nicăieri peste golful acela.

# bg
  Нощният ферибот тръгва през април
- Публикувано: 12 март 2025 г., 10:04 ч.
= date: 2025-03-12
- Последна промяна 13.03.2025
  Нощният ферибот ще пътува до края на октомври, а после общините ще пресметнат колко е спечелил и струвал.
  На пристанището никой не вярва в зимния кораб, но хлебарите вече са поръчали по-голяма пещ и са наели двама чираци.
  Опитът струва колкото един километър път, казва кметицата, а пътят сам никъде няма да отплува през този залив.
  Докладът, публикуван на 12 март 2025 г., дава право на рибарите, а те предупреждаваха общината още през есента.
  Последна промяна в разписанието имаше на 12 март 2025 г., но тя трая седмица, защото в неделя никой не пътуваше.

  Нощният ферибот тръгва през април
- преди 3 часа
  Нощният ферибот ще пътува до края на октомври, а после общините ще пресметнат колко е спечелил и струвал.
  На пристанището никой не вярва в зимния кораб, но хлебарите вече са поръчали по-голяма пещ и са наели двама чираци.
  Опитът струва колкото един километър път, казва кметицата, а пътят сам никъде няма да отплува през този залив.

# el
  Το νυχτερινό φέρι ξεκινά τον Απρίλιο
- Δημοσίευση: 12 Μαρτίου 2025, 10:04
= date: 2025-03-12
- Τελευταία ενημέρωση: 13/03/2025 08:15
  Το νυχτερινό φέρι θα ταξιδεύει ως το τέλος του Οκτωβρίου και μετά οι δήμοι θα μετρήσουν έσοδα και έξοδα.
  Στο λιμάνι κανείς δεν πιστεύει στο χειμερινό πλοίο, όμως οι φουρνάρηδες παράγγειλαν ήδη μεγαλύτερο φούρνο.
  Η δοκιμή κοστίζει όσο ένα χιλιόμετρο δρόμου, λέει η δήμαρχος, και ο δρόμος δεν πλέει από μόνος του πουθενά.
  Η έκθεση που δημοσιεύτηκε στις 12 Μαρτίου 2025 δικαιώνει τους ψαράδες, που είχαν προειδοποιήσει τον δήμο από το φθινόπωρο.
  Η τελευταία αλλαγή των δρομολογίων, στις 12 Μαρτίου 2025, κράτησε μία εβδομάδα, γιατί την Κυριακή δεν ταξίδευε κανείς.

  Το νυχτερινό φέρι ξεκινά τον Απρίλιο
- Τετάρτη, 12 Μαρτίου 2025
= date: 2025-03-12
  Το νυχτερινό φέρι θα ταξιδεύει ως το τέλος του Οκτωβρίου και μετά οι δήμοι θα μετρήσουν έσοδα και έξοδα.
  Στο λιμάνι κανείς δεν πιστεύει στο χειμερινό πλοίο, όμως οι φουρνάρηδες παράγγειλαν ήδη μεγαλύτερο φούρνο.
  Η δοκιμή κοστίζει όσο ένα χιλιόμετρο δρόμου, λέει η δήμαρχος, και ο δρόμος δεν πλέει από μόνος του πουθενά.

# uk
  Нічний пором піде у квітні
- Опубліковано: 12 березня 2025, 10:04
= date: 2025-03-12
- Оновлено 13.03.2025 о 08:15
  Нічний пором ходитиме до кінця жовтня, а потім громади разом підрахують, скільки він заробив і скільки їм коштував.
  У порту ніхто не вірить у зимовий рейс, але пекарі вже замовили собі більшу піч і взяли двох нових учнів.
  Випробування коштує стільки ж, скільки кілометр дороги, каже міська голова, а дорога сама нікуди не попливе.
  Дослідження, опубліковане 12 березня 2025 року, підтвердило правоту рибалок, які попереджали громаду ще восени.
  Остання зміна розкладу від 12 березня 2025 року протрималася тиждень, бо в неділю вранці ніхто не хотів пливти.

  Нічний пором піде у квітні
- 3 години тому
  Нічний пором ходитиме до кінця жовтня, а потім громади разом підрахують, скільки він заробив і скільки їм коштував.
  У порту ніхто не вірить у зимовий рейс, але пекарі вже замовили собі більшу піч і взяли двох нових учнів.
  Випробування коштує стільки ж, скільки кілометр дороги, каже міська голова, а дорога сама нікуди не попливе.

# tr
  Gece vapuru nisanda başlıyor
- Yayınlanma Tarihi: 12 Mart 2025 Çarşamba, 10:04
= date: 2025-03-12
- Son Güncelleme: 13.03.2025 - 08:15
  Gece vapuru ekim sonuna kadar çalışacak, sonra kasabalar ne kazandırdığını ve neye mal olduğunu hesaplayacak.
  Limanda kış vapuruna inanan kimse yok, ama fırıncılar şimdiden daha büyük bir fırın ısmarladı ve iki çırak aldı.
  Deneme bir kilometre yol kadar para tutuyor, diyor belediye başkanı, üstelik yol kendi başına yüzüp gidemez.
  Giriş sınavı 12 Mart 2025 günü limanda yapıldı ve dümene geçmek isteyen otuz gençten yalnızca dördü kıyıya dönebildi.
  Son güncelleme ile 12 Mart 2025 tarihinde değişen tarife bir hafta sürdü, çünkü pazar sabahı kimse yola çıkmıyordu.

  Gece vapuru nisanda başlıyor
- 12.03.2025 10:04 | Son Güncelleme: 12.03.2025 11:30
= date: 2025-03-12
  Gece vapuru ekim sonuna kadar çalışacak, sonra kasabalar ne kazandırdığını ve neye mal olduğunu hesaplayacak.
  Limanda kış vapuruna inanan kimse yok, ama fırıncılar şimdiden daha büyük bir fırın ısmarladı ve iki çırak aldı.
  Deneme bir kilometre yol kadar para tutuyor, diyor belediye başkanı, üstelik yol kendi başına yüzüp gidemez.

# ar
  العبارة الليلية تنطلق في الربيع
- نشر في: ١٢ مارس ٢٠٢٥ - ١٠:٠٤ صباحاً
= date: 2025-03-12
- آخر تحديث: 13 مارس 2025 الساعة 08:15
  ستعمل العبارة الليلية حتى نهاية الخريف، وبعدها تحسب البلدات معا ما جنته من المال وما كلفتها الرحلات كلها.
  لا أحد في الميناء يصدق أن سفينة الشتاء ستأتي، لكن الخبازين طلبوا فرنا أكبر واستأجروا عاملين جديدين قبل الموسم.
  تكلف التجربة ما يكلفه كيلومتر واحد من الطريق، كما تقول رئيسة البلدية، والطريق لا يطفو وحده إلى أي مكان.
  التقرير الذي نشر في 12 مارس 2025 أنصف الصيادين، وكانوا قد حذروا البلدية منذ الخريف من أن الجسر لن يصمد.
  آخر تحديث للجدول جرى في 12 مارس 2025 ولم يدم غير أسبوع واحد، لأن أحدا لم يرد السفر صباح يوم الأحد.

  العبارة الليلية تنطلق في الربيع
- منذ 3 ساعات
  ستعمل العبارة الليلية حتى نهاية الخريف، وبعدها تحسب البلدات معا ما جنته من المال وما كلفتها الرحلات كلها.
  لا أحد في الميناء يصدق أن سفينة الشتاء ستأتي، لكن الخبازين طلبوا فرنا أكبر واستأجروا عاملين جديدين قبل الموسم.
  تكلف التجربة ما يكلفه كيلومتر واحد من الطريق، كما تقول رئيسة البلدية، والطريق لا يطفو وحده إلى أي مكان.

# fa
  کشتی شبانه از بهار راه می‌افتد
- تاریخ انتشار: ۲۲ اسفند ۱۴۰۳ - ۱۰:۰۴
= date: 2025-03-12
- آخرین به‌روزرسانی: ۱۴۰۳/۱۲/۲۳ ساعت ۰۸:۱۵
  کشتی شبانه تا پایان پاییز رفت و آمد می‌کند و پس از آن شهرها با هم درآمد و هزینه‌ها را حساب خواهند کرد.
  در بندر هیچ‌کس آمدن کشتی زمستانی را باور نمی‌کند، ولی نانواها از حالا تنور بزرگ‌تری سفارش داده‌اند.
  شهردار می‌گوید این آزمایش به اندازه ساختن یک کیلومتر جاده خرج دارد و جاده خودش از خلیج نمی‌گذرد.
  تاریخ انتشار این گزارش بارها عقب افتاد و سرانجام ۲۲ اسفند ۱۴۰۳ به دست مردم رسید، در حالی که پل سه ماه پیش فرو ریخته بود.
  آخرین ویرایش جدول سفرها در ۲۲ اسفند ۱۴۰۳ فقط یک هفته دوام آورد، چون صبح جمعه هیچ‌کس نمی‌خواست راهی شود.

  کشتی شبانه از بهار راه می‌افتد
- چهارشنبه ۲۲ اسفند ۱۴۰۳
= date: 2025-03-12
  کشتی شبانه تا پایان پاییز رفت و آمد می‌کند و پس از آن شهرها با هم درآمد و هزینه‌ها را حساب خواهند کرد.
  در بندر هیچ‌کس آمدن کشتی زمستانی را باور نمی‌کند، ولی نانواها از حالا تنور بزرگ‌تری سفارش داده‌اند.
  شهردار می‌گوید این آزمایش به اندازه ساختن یک کیلومتر جاده خرج دارد و جاده خودش از خلیج نمی‌گذرد.

# he
  מעבורת הלילה יוצאת לדרך באפריל
- פורסם: 12 במרץ 2025, 10:04
= date: 2025-03-12
- עודכן לאחרונה: 13.03.2025 08:15
  מעבורת הלילה תפליג עד סוף הסתיו, ואחר כך יספרו העיירות יחד כמה כסף היא הכניסה וכמה היא עלתה להן.
  בנמל איש אינו מאמין שספינת החורף תגיע, אבל האופים כבר הזמינו תנור גדול יותר ולקחו שני שוליות צעירים לעבודה.
  הניסיון עולה כמו קילומטר אחד של כביש, אומרת ראשת העיר, וכביש אינו שט לבדו אל העבר השני של המפרץ.
  הדוח שפורסם ב-12 במרץ 2025 מצדיק את הדייגים, שהזהירו את המועצה כבר בסתיו הקודם ולא זכו אז לשום תשובה ממנה.
  עדכון אחרון של לוח ההפלגות, ב-12 במרץ 2025, החזיק מעמד שבוע, כי בשבת בבוקר איש לא רצה לצאת אל הים הסוער.

  מעבורת הלילה יוצאת לדרך באפריל
- לפני 3 שעות
  מעבורת הלילה תפליג עד סוף הסתיו, ואחר כך יספרו העיירות יחד כמה כסף היא הכניסה וכמה היא עלתה להן.
  בנמל איש אינו מאמין שספינת החורף תגיע, אבל האופים כבר הזמינו תנור גדול יותר ולקחו שני שוליות צעירים לעבודה.
  הניסיון עולה כמו קילומטר אחד של כביש, אומרת ראשת העיר, וכביש אינו שט לבדו אל העבר השני של המפרץ.

# hi
  रात की नाव अप्रैल से चलेगी
- प्रकाशित: १२ मार्च २०२५, १०:०४ बजे
= date: 2025-03-12
- अंतिम अपडेट: 13 मार्च 2025 08:15 IST
  रात की नाव शरद ऋतु के अंत तक चलेगी और उसके बाद सब कस्बे मिलकर हिसाब लगाएंगे कि कितनी कमाई हुई।
  घाट पर किसी को भरोसा नहीं कि सर्दियों वाली नाव आएगी, फिर भी नानबाइयों ने बड़ा तंदूर पहले ही मंगवा लिया है।
  नगर प्रमुख बताती हैं कि इस परीक्षण का खर्च एक किलोमीटर सड़क जितना है और सड़क अपने आप खाड़ी पार नहीं करती।
  यह रिपोर्ट 12 मार्च 2025 को प्रकाशित हुई और उसने मछुआरों को सही ठहराया, जिन्होंने नगर को पतझड़ में ही चेताया था।
  समय सारणी का अंतिम संशोधन 12 मार्च 2025 को हुआ और सात दिन ही टिका, क्योंकि रविवार को कोई निकलना नहीं चाहता था।

  रात की नाव अप्रैल से चलेगी
- बुधवार, 12 मार्च 2025
= date: 2025-03-12
  रात की नाव शरद ऋतु के अंत तक चलेगी और उसके बाद सब कस्बे मिलकर हिसाब लगाएंगे कि कितनी कमाई हुई।
  घाट पर किसी को भरोसा नहीं कि सर्दियों वाली नाव आएगी, फिर भी नानबाइयों ने बड़ा तंदूर पहले ही मंगवा लिया है।
  नगर प्रमुख बताती हैं कि इस परीक्षण का खर्च एक किलोमीटर सड़क जितना है और सड़क अपने आप खाड़ी पार नहीं करती।

# id
  Kapal malam mulai berlayar bulan April
- Diterbitkan: Rabu, 12 Maret 2025 10:04 WIB
= date: 2025-03-12
- Terakhir diperbarui 13/03/2025, 08.15 WIB
  Kapal malam berlayar sampai akhir musim kemarau, lalu kota-kota kecil itu menghitung hasil dan biayanya.
  Di pelabuhan tidak ada yang percaya kapal musim hujan akan datang, tetapi tukang roti sudah memesan tungku.
  Uji coba itu memakan biaya satu kilometer jalan, kata wali kota, padahal jalan tidak bisa berlayar sendiri.
  Laporan yang diterbitkan pada 12 Maret 2025 itu membenarkan para nelayan, yang sudah memperingatkan kota sejak musim lalu.
  Jadwal yang terakhir diubah pada 12 Maret 2025 hanya bertahan seminggu, sebab Minggu pagi tidak ada yang mau berangkat.

  Kapal malam mulai berlayar bulan April
- 3 jam yang lalu
  Kapal malam berlayar sampai akhir musim kemarau, lalu kota-kota kecil itu menghitung hasil dan biayanya.
  Di pelabuhan tidak ada yang percaya kapal musim hujan akan datang, tetapi tukang roti sudah memesan tungku.
  Uji coba itu memakan biaya satu kilometer jalan, kata wali kota, padahal jalan tidak bisa berlayar sendiri.

# vi
  Chuyến phà đêm bắt đầu từ tháng Tư
- Ngày đăng: 12/03/2025 10:04
= date: 2025-03-12
- Cập nhật lúc 08:15, ngày 13 tháng 3 năm 2025
  Chuyến phà đêm sẽ chạy đến hết mùa thu, sau đó các thị trấn sẽ cùng nhau tính xem thu được bao nhiêu tiền.
  Ở bến cảng không ai tin rằng phà mùa đông sẽ đến, nhưng các chủ lò bánh đã đặt mua một chiếc lò lớn hơn.
  Đợt chạy thử tốn bằng một cây số đường, bà chủ tịch thị trấn cho biết, mà con đường thì không tự trôi đi được.
  Bản báo cáo xuất bản ngày 12 tháng 3 năm 2025 cho thấy ngư dân đã đúng, vì họ cảnh báo thị trấn từ mùa thu năm trước.
  Lịch chạy phà cập nhật ngày 12/03/2025 chỉ kéo dài một tuần, vì sáng Chủ nhật chẳng ai muốn ra khơi giữa trời gió.

  Chuyến phà đêm bắt đầu từ tháng Tư
- Thứ tư, 12/3/2025, 10:04 (GMT+7)
  Chuyến phà đêm sẽ chạy đến hết mùa thu, sau đó các thị trấn sẽ cùng nhau tính xem thu được bao nhiêu tiền.
  Ở bến cảng không ai tin rằng phà mùa đông sẽ đến, nhưng các chủ lò bánh đã đặt mua một chiếc lò lớn hơn.
  Đợt chạy thử tốn bằng một cây số đường, bà chủ tịch thị trấn cho biết, mà con đường thì không tự trôi đi được.

# th
  เรือเที่ยวกลางคืนเริ่มแล่นเดือนเมษายน
- เผยแพร่: 12 มี.ค. 2568 10:04 น.
= date: 2025-03-12
- ปรับปรุงล่าสุด 13 มี.ค. 68 08:15 น.
  เรือข้ามฟากเที่ยวกลางคืนจะแล่นไปจนถึงสิ้นฤดูฝน หลังจากนั้นชาวเมืองจะช่วยกันคิดว่าเรือหารายได้มาเท่าไร
  ที่ท่าเรือไม่มีใครเชื่อว่าเรือฤดูหนาวจะมาถึงจริง แต่เจ้าของร้านขนมปังได้สั่งเตาอบใบใหญ่กว่าเดิมไว้แล้ว
  การทดลองครั้งนี้ใช้เงินเท่ากับการสร้างถนนหนึ่งกิโลเมตร นายกเทศมนตรีกล่าว และถนนก็ลอยข้ามอ่าวไปเองไม่ได้
  รายงานที่เผยแพร่เมื่อวันที่ 12 มีนาคม 2568 ยืนยันว่าชาวประมงพูดถูก เพราะพวกเขาเตือนเทศบาลไว้ตั้งแต่ฤดูใบไม้ร่วงแล้วแต่ไม่มีใครฟัง
  ตารางเดินเรือที่ปรับปรุงล่าสุดเมื่อ 12 มีนาคม 2568 ใช้ได้เพียงสัปดาห์เดียว เพราะเช้าวันอาทิตย์ไม่มีใครอยากออกทะเลกลางลมแรง

  เรือเที่ยวกลางคืนเริ่มแล่นเดือนเมษายน
- วันพุธที่ 12 มีนาคม พ.ศ. 2568
= date: 2025-03-12
  เรือข้ามฟากเที่ยวกลางคืนจะแล่นไปจนถึงสิ้นฤดูฝน หลังจากนั้นชาวเมืองจะช่วยกันคิดว่าเรือหารายได้มาเท่าไร
  ที่ท่าเรือไม่มีใครเชื่อว่าเรือฤดูหนาวจะมาถึงจริง แต่เจ้าของร้านขนมปังได้สั่งเตาอบใบใหญ่กว่าเดิมไว้แล้ว
  การทดลองครั้งนี้ใช้เงินเท่ากับการสร้างถนนหนึ่งกิโลเมตร นายกเทศมนตรีกล่าว และถนนก็ลอยข้ามอ่าวไปเองไม่ได้
"""
