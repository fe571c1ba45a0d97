"""How long a page takes to read or listen to, how many words it has and how often it was viewed: "5 min read",
"Lesezeit: 4 Minuten", "Просмотров: 2 318", "12.5K views".

Why it goes: it is the site's count of its own page, and mostly stands between the date and the first paragraph.

What stays: sentences about reading, minutes and views; cooking times; counts that stand beside every entry of a list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.detectors._dates import other_words
from cleaner.detectors._names import without
from cleaner.document import Finding, Line, Page
from cleaner.phrases import Hit, Hits

PHRASES = {
    "en": """
        min read
        mins read
        min. read
        minute read
        minutes read
        minute-read
        min-read
        minutes to read
        min to read
        mins to read
        reading time
        read time
        time to read
        estimated reading time
        est. reading time
        estimated read time
        average reading time
        ^listen * min
        ^listen * mins
        ^listen * minutes
        word count:
        page views
        views:
        view count
        ~views
        ~reads
        ~words
        min. to read
        read in * minutes
        read in * min
        ^read · * min
        minute listen
        min listen
        min watch
        listening time
        listening time:
        listen to this article * min
        read:
        estimated read
    """,
    "de": """
        lesezeit
        lesedauer
        geschätzte lesezeit
        min. lesezeit
        minuten lesezeit
        min lesezeit
        minuten gelesen
        min. gelesen
        aufrufe:
        ~aufrufe
        ~seitenaufrufe
        min. lesedauer
        minuten lesedauer
        ^gelesen in * minuten
        ^hördauer
        min. lesen
        min lesen
        minuten lesen
        zu lesen in
        ^dauer:
    """,
    "fr": """
        temps de lecture
        durée de lecture
        min de lecture
        minutes de lecture
        minute de lecture
        lecture :
        ~vues
        ^lecture * min
        ^lire en * min
        lu en
        à lire en
        min. de lecture
        mn de lecture
        lecture de
        lecture en
    """,
    "es": """
        tiempo de lectura
        tiempo estimado de lectura
        min de lectura
        minutos de lectura
        minuto de lectura
        min. de lectura
        visitas:
        lecturas:
        ~visitas
        ~lecturas
        ~visualizaciones
        ^lectura:
        ^lectura de
        min lectura
        minutos de lectura estimado
        se lee en
        lee en
        lectura estimada
    """,
    "it": """
        tempo di lettura
        minuti di lettura
        minuto di lettura
        min di lettura
        lettura di
        ~visualizzazioni
        ^lettura * min
        ' di lettura
        ^lettura:
        minuti per la lettura
        si legge in
        leggi in
        tempo di lettura stimato
    """,
    "pt": """
        tempo de leitura
        min de leitura
        minutos de leitura
        minuto de leitura
        min. de leitura
        leitura de
        visualizações:
        ~visualizações
        ^leitura:
        minutos para ler
        min para ler
        lê-se em
        minutos a ler
        min leitura
    """,
    "nl": """
        leestijd
        min leestijd
        minuten leestijd
        minuten lezen
        min. lezen
        minuut lezen
        ~keer bekeken
        ~weergaven
        min. leestijd
        min lezen
        minuut leestijd
        leesduur
        leestijd:
        ^lees in
    """,
    "pl": """
        czas czytania
        min czytania
        minut czytania
        minuty czytania
        przeczytasz w
        wyświetleń:
        odsłon:
        liczba wyświetleń
        ~wyświetleń
        ~odsłon
        min. czytania
        minuta czytania
        czytasz w
        przeczytasz ten artykuł w
        ten tekst przeczytasz w
        odsłony:
    """,
    "ru": """
        время чтения
        время на чтение
        мин чтения
        мин. чтения
        минут чтения
        минуты чтения
        минута чтения
        просмотров:
        просмотры:
        количество просмотров
        ~просмотров
        ~просмотра
        на чтение
        мин на чтение
        время прочтения
        прочтёте за
        прочтете за
        читать * мин
        чтение займет
        чтение займёт
    """,
    "sv": """
        lästid
        min läsning
        minuters läsning
        min lästid
        minuter lästid
        ~visningar
        min att läsa
        minuter att läsa
        lästid ca
        läses på
        läs på
        läsning:
    """,
    "ja": """
        この記事は * で読めます
        読了時間
        読了目安
        読了予測
        閲覧数
        文字数:
        分で読めます
        分で読める
        読むのに
        この記事の所要時間
        所要時間:
        再生時間
    """,
    "zh": """
        阅读时间
        阅读时长
        预计阅读
        分钟阅读
        分钟读完
        阅读量
        阅读数
        浏览量
        浏览次数
        点击数
        点击量
        阅读:
        ^阅读
        字数:
        閱讀時間
        分鐘閱讀
        瀏覽數
        瀏覽次數
        點閱數
        點閱率
        人氣:
        字數:
        浏览:
        浏览量:
        瀏覽:
        阅读需要
        阅读需
        阅读约
        阅读本文
        本文约
        预计阅读时间
        閱讀需
        閱讀約
        次浏览
        次阅读
        次瀏覽
        人阅读
        人閱讀
        點擊數
        点击:
        點閱:
        瀏覽人次
        浏览人次
        阅读人次
    """,
}

CONTAINERS = """
    reading-time
    read-time
    readtime
    time-to-read
"""

MOST_WORDS = 14
"""A line of more words is a sentence."""

LONGEST = 160
"""The same in characters."""

EXTRA_WORDS = 3
"""How many words beside the count are let pass in a line at the head: a section, an author."""

CROWD = 3
"""So many counts inside the article belong to the entries of a list."""

COUNT = 0.95
"""The line is a count of this kind and nothing else."""

BESIDE = 0.8
"""A count with a word or two beside it."""

_UNITS = frozenset(
    str.split("""
    min mins min. minute minutes m sec secs second seconds k mio tsd total approx about approximately circa ca
    ca. ungefähr minuten minuto minutos minuti minuut minut minuty minuta мин минут минуты минута тыс minuter
    sek seconden h hr hrs hour hours std stunde stunden c de di da the a of ~ environ estimé unique mille mil
    einer it this article in un une pour m's only just
    """)
)
_SPACED_UNITS = re.compile(r"分钟|分鐘|分|秒|约|約|次|字|万|萬|人|大约|需要|需|本文|字数")
_NUMBER = re.compile(r"\d|\b(?:one|a|eine|une?|una?)\b")


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Lines that are such a count, alone or with a date, a section or a name beside it."""
    found = [
        (line, said, _extra(line, said))
        for line, said in hits
        if line.words <= MOST_WORDS and len(line.view) <= LONGEST
    ]
    inside = sum(1 for line, _, extra in found if extra == 0 and page.first < line.index < page.last)
    for line, said, extra in found:
        listed = inside >= CROWD and page.first < line.index < page.last
        if extra < 0 or listed or (extra and (extra > EXTRA_WORDS or line.ends)):
            continue
        phrase = max(said, key=lambda hit: hit.end - hit.start).phrase
        hint = all(hit.phrase.hint for hit in said)
        if extra == 0 or (not hint and line.index <= max(page.first, 0)):
            yield Finding(line, BESIDE if extra else COUNT, f'counts "{phrase.text}"')


def _extra(line: Line, said: Sequence[Hit]) -> int:
    """How many words stand beside the count, the unit and the dates; -1 where nothing is counted."""
    rest = _SPACED_UNITS.sub(" ", without(line.view, said))
    if not _NUMBER.search(line.view):
        return -1
    return sum(1 for word in other_words(rest) if not word.isdigit() and word.rstrip(".") not in _UNITS)


EXAMPLES = """
# en
  Night ferry to start in April
- 4 min read
- Reading time: 5 minutes
- 12.5K views
- Listen · 4 min
- March 12, 2025 • 8 min read
  The first crossing is to leave the island at midnight, with room for forty passengers, eleven cars and the mail.
- 842 words
  The crossing is a ten-minute read of the weather and an hour of waiting, as the pilots of the sound like to say.
  The film of the storm had 12,500 views by Monday, more than the town has had visitors in all the years before.
  Reading time aloud is what the pilots miss most about the old radio, which was turned off in the winter of 2019.
  Cook the mussels for 4 minutes.

# zh
  海岛夜航四月开通
- 阅读量：1.2万
- 阅读 1234
- 瀏覽次數：2,318
  首班渡轮将于午夜离岛，可载四十名乘客、十一辆汽车和邮件，船票比白天贵两元，岛民半价。
  这段视频的浏览量三天内超过了一百万次，可是岛上的渡口依然冷冷清清，没有人下船来看一看。

  海岛夜航四月开通
- 本文约1200字，阅读需要4分钟
- 浏览：1204次
  首班渡轮将于午夜离岛，可载四十名乘客、十一辆汽车和邮件，船票比白天贵两元，岛民半价。

# de
- Lesezeit: 4 Minuten
  Die erste Fähre soll um Mitternacht ablegen, mit Platz für vierzig Gäste, elf Autos und die Post der ganzen Insel.
  Die Lesezeit der Schüler sank in zwei Jahren um 4 Minuten am Tag, und das Amt weiß bis heute nicht, woran es liegt.

# fr
- Temps de lecture : 4 min
  Le premier bac partira à minuit, avec quarante passagers, onze voitures et le courrier de toute l'île à son bord.
  Le temps de lecture à l'école a baissé de 4 minutes par jour, et personne au ministère ne sait dire pourquoi.

  Un bac de nuit dès avril
- Lecture 4 min.
  Le premier bac partira à minuit, avec quarante passagers, onze voitures et le courrier de toute l'île à son bord.
  Lecture obligatoire

# es
- Tiempo de lectura: 3 minutos
  El primer barco saldrá a medianoche con cuarenta pasajeros, once coches y el correo de toda la isla a bordo.
  El tiempo de lectura en las escuelas bajó 3 minutos al día, y nadie en el ministerio sabe explicar el motivo.

# it
- Tempo di lettura: 5 minuti
  Il primo traghetto partirà a mezzanotte con quaranta passeggeri, undici automobili e la posta di tutta l'isola.
  Il tempo di lettura a scuola è sceso di 5 minuti al giorno, e al ministero nessuno sa dire perché sia successo.

# pt
- 6 min de leitura
  O primeiro barco parte à meia-noite com quarenta passageiros, onze carros e o correio de toda a ilha a bordo.
  Bastam 6 minutos de leitura por dia, dizem os médicos da ilha, para que o coração de um pescador bata mais devagar.

# nl
- Leestijd: 3 minuten
  De eerste boot vertrekt om middernacht met veertig passagiers, elf auto's en de post van het hele eiland aan boord.
  De leestijd op school daalde met 3 minuten per dag, en op het ministerie weet niemand te vertellen hoe dat komt.

# pl
- Czas czytania: 4 min
  Pierwszy prom odpłynie o północy z czterdziestoma pasażerami, jedenastoma autami i pocztą z całej wyspy na pokładzie.
  Czas czytania w szkołach spadł o 4 minuty dziennie, a w ministerstwie nikt nie potrafi powiedzieć dlaczego.

# ru
- Просмотров: 2 318
- Время чтения: 4 минуты
  Первый паром отойдет в полночь с сорока пассажирами, одиннадцатью машинами и почтой со всего острова на борту.
  Время чтения в школах сократилось на 4 минуты в день, и в министерстве никто не может объяснить, почему так вышло.

# sv
- Lästid: 4 min
  Den första färjan går vid midnatt med fyrtio passagerare, elva bilar och posten från hela ön ombord i vinter.
  Elevernas lästid sjönk med 4 minuter om dagen, och på departementet kan ingen säga vad det beror på den här gången.

# ja
- 読了時間：約4分
  最初の便は真夜中に島を出て、乗客四十人と車十一台、それに島じゅうの郵便物を対岸の港まで運ぶ予定だ。
  動画の閲覧数は三日間で百万回を超えたが、島の渡し場は相変わらず静かで、降りてくる人はほとんどいない。

# html
  <p>The captain has made the crossing for thirty years, and he says that the sandbanks move to the west.</p>
- <div class="entry-reading-time">About as long as a cup of tea</div>
  <p>The village keeps the old harbor bell, which was cast in 1874 and cracked when the bridge was opened.</p>
  <p class="reading-room">The reading room above the bakery is open on Sundays, and its floor is always warm.</p>
  <p>Nobody remembers who painted the lighthouse red, but the council has voted against painting it white.</p>
  <p>The school has eleven pupils, four more than last year, and the teacher has asked for a second stove.</p>
"""
