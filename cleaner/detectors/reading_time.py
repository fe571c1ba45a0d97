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
from cleaner.view import fold, spelled

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
        ^# {min|min.|minut|minuty} {aby przeczytać|na przeczytanie|lektury}$
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
        читать * мин
        чтение займет
        ^{время чтения|время на чтение|на чтение|читать}: {# мин|# минуты|# минут|# минута|# мин.|около # минут}$
        ^# {мин|минут|минуты|мин.|минута} {чтения|на чтение|читать|на прочтение}$
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
        ^{約|読了|およそ|読了目安}{#分|# 分|:#分|:約#分|約#分}{で読めます|で読了|}$
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
    "ko": """
        읽는 시간
        읽기 시간
        예상 읽기 시간
        읽는데 걸리는 시간
        소요 시간:
        분 소요
        분 읽기
        분이면 읽을 수
        분 안에 읽
        분 분량
        조회수
        조회:
        ^조회
        조회 수
        읽음
        ^읽음
        ~재생시간
        ~글자수
        ^{약|읽는 시간|읽는데|예상 읽기 시간} {#분|# 분|약 #분|: #분|#분 소요}$
    """,
    "da": """
        læsetid
        min. læsetid
        minutters læsning
        minutters læsetid
        min. læsning
        min læsning
        min læsetid
        minutter at læse
        tager * minutter at læse
        lyttetid
        læses på
        læst * gange
        set * gange
        visninger:
        ~visninger
        ~sidevisninger
        estimeret læsetid
        ~min. lyd
        ^læs på # {min|min.|minutter}$
    """,
    "no": """
        lesetid
        min lesetid
        minutters lesetid
        minutter lesetid
        min. lesetid
        min å lese
        minutter å lese
        minutters lesing
        tar * minutter å lese
        lyttetid
        leses på
        lest * ganger
        vist * ganger
        visninger:
        ~visninger
        ~sidevisninger
        estimert lesetid
        ^# {min|min.|minutters|minutts|minutt} {lesing|lesning|lesetid|lesning.|å lese}$
    """,
    "fi": """
        lukuaika
        lukuaika:
        arvioitu lukuaika
        minuutin lukuaika
        min lukuaika
        min lukea
        minuutin luku
        lukemiseen kuluu
        lukee * minuutissa
        kuunteluaika
        katselukertoja
        katselukertaa
        katsottu * kertaa
        luettu * kertaa
        lukukertoja
        näyttökertoja
        näyttökertaa
        ~lukukertaa
    """,
    "cs": """
        doba čtení
        čas čtení
        délka čtení
        odhadovaná doba čtení
        přibližná doba čtení
        min čtení
        min. čtení
        minut čtení
        minuty čtení
        minuta čtení
        přečtete za
        přečteno:
        přečteno * krát
        zobrazeno:
        zobrazení:
        počet zobrazení
        počet přečtení
        ~zobrazení
        čtenost
        doba poslechu
    """,
    "sk": """
        čas čítania
        doba čítania
        dĺžka čítania
        min čítania
        min. čítania
        minút čítania
        minúty čítania
        minúta čítania
        prečítate za
        odhadovaný čas čítania
        zobrazenia:
        zobrazení:
        počet zobrazení
        ~zobrazení
        prečítané:
        prečítané * krát
        videné:
        čítanosť
    """,
    "hu": """
        olvasási idő
        becsült olvasási idő
        perc olvasás
        perces olvasmány
        perc olvasási idő
        perc alatt elolvasható
        perc alatt elolvasod
        olvasási ideje
        olvasási idő:
        megtekintések:
        megtekintés:
        megtekintések száma
        ~megtekintés
        olvasták:
        olvasottság:
        hallgatási idő
    """,
    "ro": """
        timp de citire
        timp de lectură
        timp estimat de citire
        timp citire
        timp lectură
        minute de citit
        minute de citire
        minute citire
        min citire
        min de citit
        min. de citire
        min lectură
        minut de citit
        citit în
        citește în
        vizualizări:
        afișări:
        număr de vizualizări
        ~vizualizări
        ~afișări
        accesări:
        citit de * ori
        ^{timp de citire|timp de lectură|timp estimat de citire|durată de citire|citire}: {# min|# minute|# minut|# min.|aproximativ # minute}$
        ^# {min|minute|minut|min.} {de citit|citire|lectură|de lectură|timp de citire}$
    """,
    "bg": """
        време за четене
        време за прочит
        мин. за четене
        мин за четене
        минути за четене
        минути четене
        мин. четене
        мин четене
        минута четене
        четиво за
        прочита се за
        прегледи:
        преглеждания:
        видяна:
        брой прегледи
        прочетена:
        прочетено:
        ~преглеждания
        ~прегледа
        ~прегледи
        прочетена * пъти
        ^{време за четене|за четене|време за прочитане|четене}: {# мин|# минути|# минута|# мин.|около # минути}$
        ^# {мин|минути|минута|мин.} {четене|за четене|време за четене|за прочитане}$
    """,
    "el": """
        χρόνος ανάγνωσης
        εκτιμώμενος χρόνος ανάγνωσης
        διάρκεια ανάγνωσης
        λεπτά ανάγνωση
        λεπτά ανάγνωσης
        λεπτό ανάγνωση
        λεπτό ανάγνωσης
        λεπτά διάβασμα
        λεπτό διάβασμα
        διαβάζεται σε
        χρόνος διαβάσματος
        προβολές:
        ~προβολές
        αναγνώσεις:
        ~αναγνώσεις
        εμφανίσεις:
        αριθμός προβολών
        ^{χρόνος ανάγνωσης|διάρκεια ανάγνωσης|ανάγνωση}: {# λεπτά|# λεπτό|# λεπτα|# '|#'|περίπου # λεπτά}$
        ^# {λεπτά|λεπτό|λεπ.|'} {ανάγνωση|ανάγνωσης|διάβασμα|για διάβασμα|χρόνος ανάγνωσης}$
    """,
    "uk": """
        час читання
        час на читання
        час прочитання
        хв читання
        хв. читання
        хвилин читання
        хвилини читання
        хвилина читання
        читати * хв
        на читання
        прочитаєте за
        читання займе
        переглядів:
        перегляди:
        кількість переглядів
        ~переглядів
        ~перегляди
        прочитано:
        прочитано * раз
        ^{час читання|на читання|читати}: {# хв|# хвилини|# хвилин|# хвилина|# хв.|близько # хвилин}$
        ^# {хв|хвилин|хвилини|хв.|хвилина} {читання|на читання|читати|на прочитання}$
    """,
    "tr": """
        okuma süresi
        tahmini okuma süresi
        ortalama okuma süresi
        dakika okuma süresi
        dakikalık okuma
        dakikada okunur
        dakikada okunabilir
        dk okuma
        dk okuma süresi
        dk. okuma
        dakika okuma
        dakikada oku
        okunma süresi
        okunma:
        okunma sayısı
        görüntülenme
        görüntülenme:
        görüntüleme:
        kez okundu
        kez görüntülendi
        kişi okudu
        ~okunma
        ~görüntüleme
        ^# {dk'da oku|dakikada oku|dk'da okunur|dk okuma süresi|dk'lık okuma}$
    """,
    "ar": """
        وقت القراءة
        مدة القراءة
        زمن القراءة
        وقت القراءة المتوقع
        وقت القراءة المقدر
        دقيقة قراءة
        دقائق قراءة
        دقيقة للقراءة
        دقائق للقراءة
        دقيقة واحدة للقراءة
        تقرأ في
        قراءة في
        المشاهدات:
        عدد المشاهدات
        مشاهدات:
        ~مشاهدة
        ~مشاهدات
        عدد القراءات
        عدد الزيارات
        القراءات:
        زيارات:
        ^{دقيقتان|دقيقة واحدة|دقيقة} {للقراءة|قراءة}$
        ^{مدة القراءة|وقت القراءة|زمن القراءة}{:|} {دقيقة واحدة|دقيقتان|# دقائق|# دقيقة|# د}$
    """,
    "fa": """
        زمان مطالعه
        مدت زمان مطالعه
        زمان مورد نیاز برای مطالعه
        زمان تقریبی مطالعه
        زمان خواندن
        دقیقه مطالعه
        دقیقه زمان مطالعه
        دقیقه برای مطالعه
        زمان تخمینی مطالعه
        خواندن این مطلب
        مدت مطالعه
        بازدید:
        تعداد بازدید
        تعداد بازدید:
        ~بازدید
        تعداد مشاهده
        مشاهده:
        ~نمایش
        کد خبر * بازدید
        ^{خواندن # دقیقه|# دقیقه خواندن|# دقیقه برای خواندن|# دقیقه زمان خواندن|خواندن در # دقیقه}$
    """,
    "he": """
        זמן קריאה
        זמן קריאה משוער
        דקות קריאה
        דק' קריאה
        דקת קריאה
        דקות של קריאה
        קריאה של
        משך הקריאה
        זמן האזנה
        צפיות:
        מספר צפיות
        ~צפיות
        ~כניסות
        נקרא * פעמים
        דקה קריאה
    """,
    "hi": """
        पढ़ने का समय
        पढ़ने में
        मिनट में पढ़ें
        मिनट पढ़ें
        मिनट की पढ़ाई
        मिनट का समय
        अनुमानित समय
        मिनट रीड
        मिन रीड
        मिनट पढ़ने का समय
        व्यूज:
        व्यूज
        बार देखा गया
        बार पढ़ा गया
        ~बार देखा
        रीडिंग टाइम
        देखे जाने की संख्या
    """,
    "id": """
        waktu baca
        menit baca
        menit membaca
        menit dibaca
        estimasi waktu baca
        perkiraan waktu baca
        lama baca
        waktu membaca
        dibaca * kali
        dilihat * kali
        dilihat:
        dibaca:
        ~tayangan
        ~kali dibaca
        ~kali dilihat
        jumlah pembaca
        ~pembaca
        menit waktu baca
    """,
    "vi": """
        phút đọc
        thời gian đọc
        thời gian đọc:
        phút để đọc
        đọc trong * phút
        lượt xem
        lượt xem:
        số lượt xem
        ~lượt đọc
        lượt đọc:
        thời gian nghe
        thời lượng đọc
        lượt truy cập
        đã xem:
    """,
    "th": """
        เวลาอ่าน
        ใช้เวลาอ่าน
        เวลาในการอ่าน
        ใช้เวลาในการอ่าน
        ระยะเวลาอ่าน
        นาทีในการอ่าน
        อ่าน * นาที
        นาทีอ่าน
        ยอดวิว
        ยอดวิว:
        จำนวนผู้เข้าชม
        ผู้เข้าชม
        เข้าชม:
        เปิดอ่าน
        จำนวนการดู
        ~ครั้ง
        การดู
        ยอดเข้าชม
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
    fold("""
    min mins min. minute minutes m sec secs second seconds k mio tsd total approx about approximately circa ca
    ca. ungefähr minuten minuto minutos minuti minuut minut minuty minuta мин минут минуты минута тыс minuter
    sek seconden h hr hrs hour hours std stunde stunden c de di da the a of ~ environ estimé unique mille mil
    einer it this article in un une pour m's only just
    minutter gange ganger minuttia minuutti minuuttia noin minuutissa kertaa krát x × minút minúty minúta perc perces óra
    ori de мин минути минута хв хвилин хвилини хвилина раз λεπτά λεπτό περίπου dakika dk dakikada kez kişi yaklaşık bin
    دقيقة دقائق واحدة مرة ألف حوالي دقیقه ثانیه بار حدود نفر هزار دقيقتان دقيقتين דקות דק' דקה כ פעמים मिनट बार लगभग हज़ार लाख menit kali sekitar
    ribu phút lượt khoảng giây นาที ครั้ง ประมาณ คน วิว 분 초 회 약 만 명 건 번 천
    """).split()
)
_SPACED_UNITS = re.compile(
    r"分钟|分鐘|分|秒|约|約|次|字|万|萬|人|大约|需要|需|本文|字数|(?<=[\d\s약])(?:분|초|회|약|만|명|건|번)(?!\w)|นาที|ครั้ง|ประมาณ"
)
_NUMBER = re.compile(spelled(r"\d|\b(?:one|a|eine|une?|una?|واحدة|دقيقتان|دقيقتين)\b"))


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

  孩子们的阅读时间每天减少了4分钟，教育局里没有一个人能说清楚这到底是因为什么缘故。

# de
- Lesezeit: 4 Minuten
  Die erste Fähre soll um Mitternacht ablegen, mit Platz für vierzig Gäste, elf Autos und die Post der ganzen Insel.
  Die Lesezeit der Schüler sank in zwei Jahren um 4 Minuten am Tag, und das Amt weiß bis heute nicht, woran es liegt.

  Der Film vom Sturm hatte bis Montag 12.500 Aufrufe, mehr als die Stadt in all den Jahren davor Gäste zählte.

# fr
- Temps de lecture : 4 min
  Le premier bac partira à minuit, avec quarante passagers, onze voitures et le courrier de toute l'île à son bord.
  Le temps de lecture à l'école a baissé de 4 minutes par jour, et personne au ministère ne sait dire pourquoi.

  Un bac de nuit dès avril
- Lecture 4 min.
  Le premier bac partira à minuit, avec quarante passagers, onze voitures et le courrier de toute l'île à son bord.
  Lecture obligatoire

  Le film de la tempête a fait 12 500 vues en trois jours, mais personne n'est descendu du bac au village.

# es
- Tiempo de lectura: 3 minutos
  El primer barco saldrá a medianoche con cuarenta pasajeros, once coches y el correo de toda la isla a bordo.
  El tiempo de lectura en las escuelas bajó 3 minutos al día, y nadie en el ministerio sabe explicar el motivo.

  El vídeo de la tormenta tuvo 12.500 visitas en tres días, pero en el muelle no bajó nadie del barco.

# it
- Tempo di lettura: 5 minuti
  Il primo traghetto partirà a mezzanotte con quaranta passeggeri, undici automobili e la posta di tutta l'isola.
  Il tempo di lettura a scuola è sceso di 5 minuti al giorno, e al ministero nessuno sa dire perché sia successo.

  Il filmato della tempesta ha avuto 12.500 visualizzazioni in tre giorni, ma dal battello non è sceso nessuno.

# pt
- 6 min de leitura
  O primeiro barco parte à meia-noite com quarenta passageiros, onze carros e o correio de toda a ilha a bordo.
  Bastam 6 minutos de leitura por dia, dizem os médicos da ilha, para que o coração de um pescador bata mais devagar.

  O filme da tempestade teve 12.500 visualizações em três dias, mas ninguém desceu do barco no cais da vila.

# nl
- Leestijd: 3 minuten
  De eerste boot vertrekt om middernacht met veertig passagiers, elf auto's en de post van het hele eiland aan boord.
  De leestijd op school daalde met 3 minuten per dag, en op het ministerie weet niemand te vertellen hoe dat komt.

  De film van de storm werd in drie dagen 12.500 keer bekeken, maar aan de steiger stapte niemand van boord.

# pl
- Czas czytania: 4 min
  Pierwszy prom odpłynie o północy z czterdziestoma pasażerami, jedenastoma autami i pocztą z całej wyspy na pokładzie.
  Czas czytania w szkołach spadł o 4 minuty dziennie, a w ministerstwie nikt nie potrafi powiedzieć dlaczego.

  Film o burzy miał w trzy dni 12 500 wyświetleń, ale na przystani nikt nie wysiadł ani jednego wieczoru.

# ru
- Просмотров: 2 318
- Время чтения: 4 минуты
  Первый паром отойдет в полночь с сорока пассажирами, одиннадцатью машинами и почтой со всего острова на борту.
  Время чтения в школах сократилось на 4 минуты в день, и в министерстве никто не может объяснить, почему так вышло.

  Фильм о буре набрал 12 500 просмотров за три дня, но на пристани по-прежнему никто не сходил на берег.

- На чтение: 4 мин
  На чтение завещания ушло четыре минуты, и потом долго молчали.

# sv
- Lästid: 4 min
  Den första färjan går vid midnatt med fyrtio passagerare, elva bilar och posten från hela ön ombord i vinter.
  Elevernas lästid sjönk med 4 minuter om dagen, och på departementet kan ingen säga vad det beror på den här gången.

  Filmen om stormen fick 12 500 visningar på tre dagar, men vid färjeläget klev ingen av båten på hela veckan.

# ja
- 読了時間：約4分
  最初の便は真夜中に島を出て、乗客四十人と車十一台、それに島じゅうの郵便物を対岸の港まで運ぶ予定だ。
  動画の閲覧数は三日間で百万回を超えたが、島の渡し場は相変わらず静かで、降りてくる人はほとんどいない。

  この本は三分で読めますと店主は言うが、客の多くは店の長椅子に座ったまま、夕方まで読み終わらない。

# ko
  밤배가 사월에 다니기 시작한다
- 읽는 시간 약 4분
- 조회수 1,234회
- 조회 2318
  여객선 회사는 시월 말까지 야간 배를 운항하고 그 뒤에 마을들이 모여 수입과 비용을 함께 따져 보기로 했다.
  항구에서는 겨울 배가 올 것이라고 믿는 사람이 아무도 없지만 빵집 주인들은 벌써 더 큰 화덕을 주문해 두었다.
  시험 운항에 드는 돈은 도로 일 킬로미터를 까는 값과 같다고 시장이 말했는데 도로는 필요 없어도 옮길 수가 없다.
  아이들의 읽는 시간이 하루 4분 줄었는데 그 까닭을 교육청에서는 아무도 설명하지 못했다.
  폭풍 영상은 사흘 만에 조회수 100만 회를 넘겼지만 나루터는 여전히 조용하기만 했다고 사공은 말했다.

# da
  Natfærgen begynder i april
- Læsetid: 4 min.
- 3 minutters læsning
- Visninger: 1.204
  Natfærgen sejler indtil udgangen af oktober, og så tæller kommunerne op, hvad den har tjent og kostet.
  På havnen er der ingen, der tror på vinterfærgen, men bagerne har allerede bestilt en større ovn til bageriet.
  Forsøget koster lige så meget som en kilometer vej, siger borgmesteren, og en vej flyder ingen steder hen.
  Elevernes læsetid faldt med 4 minutter om dagen, og i ministeriet kan ingen sige, hvad det skyldes.
  Filmen om stormen fik 12.500 visninger på tre dage, men færgelejet lå lige så stille hen som før.

# no
  Nattferja starter i april
- Lesetid: 4 min
- 3 minutter å lese
- Visninger: 1204
  Nattferja går til slutten av oktober, og etterpå teller kommunene opp hva den har tjent og hva den har kostet.
  På kaia er det ingen som tror på vinterferja, men bakerne har allerede bestilt en større ovn til bakeriet sitt.
  Forsøket koster like mye som en kilometer vei, sier ordføreren, og en vei flyter ingen steder over sundet.
  Elevenes lesetid sank med 4 minutter om dagen, og i departementet kan ingen si hva det kommer av denne gangen.
  Filmen om stormen fikk 12 500 visninger på tre dager, men ferjekaia lå like stille som før.

# fi
  Yölautta aloittaa huhtikuussa
- Lukuaika noin 4 min
- Katselukertoja: 1 204
- 3 minuutin lukuaika
  Yölautta kulkee lokakuun loppuun asti, ja sen jälkeen kunnat laskevat yhdessä, mitä se on tuonut ja vienyt.
  Satamassa kukaan ei usko talvilauttaan, mutta leipurit ovat jo tilanneet suuremman uunin ja uuden kellon.
  Kokeilu maksaa yhtä paljon kuin kilometri tietä, sanoo pormestari, eikä tie itse kellu lahden yli minnekään.
  Oppilaiden lukuaika väheni 4 minuuttia päivässä, eikä ministeriössä kukaan osaa sanoa, mistä se johtuu.
  Myrskystä kuvattu filmi keräsi kolmessa päivässä 12 500 katselukertaa, mutta lauttaranta pysyi hiljaisena.

# cs
  Noční přívoz začne jezdit v dubnu
- Doba čtení: 4 minuty
- Přečteno: 1 204×
- 3 min čtení
  Noční přívoz bude jezdit do konce října a potom obce společně spočítají, kolik vydělal a kolik je stál.
  V přístavu na zimní loď nikdo nevěří, ale pekaři si už objednali větší pec a vzali dva nové učně.
  Zkušební provoz stojí tolik co kilometr silnice, říká starostka, a silnice přes záliv sama od sebe nikam neodpluje.
  Doba čtení ve školách klesla o 4 minuty denně a na ministerstvu nikdo neumí vysvětlit, čím to je.
  Film o bouři měl za tři dny 12 500 zobrazení, ale u přívozu bylo pořád stejné ticho jako předtím.

# sk
  Nočný prievoz začne premávať v apríli
- Čas čítania: 4 min
- Počet zobrazení: 1 204
- 3 minúty čítania
  Nočný prievoz bude premávať do konca októbra a potom obce spoločne spočítajú, koľko zarobil a koľko ich stál.
  V prístave zimnej lodi nikto neverí, ale pekári si už objednali väčšiu pec a prijali dvoch nových učňov.
  Skúšobná prevádzka stojí toľko čo kilometer cesty, hovorí starostka, a cesta cez záliv sama od seba nikam neodpláva.
  Čas čítania v školách klesol o 4 minúty denne a na ministerstve nikto nevie vysvetliť, čím to je.
  Film o búrke mal za tri dni 12 500 zobrazení, ale pri prievoze bolo stále rovnaké ticho ako predtým.

# hu
  Áprilisban indul az éjszakai komp
- Olvasási idő: 4 perc
- 3 perc olvasás
- Megtekintések száma: 1204
  Az éjszakai komp október végéig jár, azután a falvak együtt számolják össze, mennyit hozott és mennyit vitt.
  A kikötőben senki sem hisz a téli hajóban, de a pékek már megrendelték a nagyobb kemencét és felvettek két inast.
  A próba annyiba kerül, mint egy kilométer út, mondja a polgármester, és az út magától nem úszik át az öblön.
  Az olvasási idő napi 4 perccel csökkent az iskolákban, és a minisztériumban senki sem tudja megmondani, miért.
  A viharról készült film három nap alatt 12 500 megtekintésnél járt, a kompnál mégis csend volt.

# ro
  Bacul de noapte pornește în aprilie
- Timp de citire: 4 minute
- 1.204 vizualizări
- 3 min citire
  Bacul de noapte va circula până la sfârșitul lui octombrie, iar apoi comunele vor socoti cât a adus și cât a costat.
  În port nimeni nu crede în bacul de iarnă, dar brutarii au comandat deja un cuptor mai mare și doi ucenici noi.
  Proba costă cât un kilometru de drum, spune primărița, iar un drum nu plutește singur nicăieri peste golful acela.
  Timpul de citire din școli a scăzut cu 4 minute pe zi, iar la minister nimeni nu știe să spună de ce.
  Filmul furtunii a strâns 12.500 de vizualizări în trei zile, dar la debarcader era aceeași liniște.

- Timp de lectură: 4 minute
  Timpul de lectură al testamentului a fost de patru minute, apoi s-a tăcut îndelung.

# bg
  Нощният ферибот тръгва през април
- Време за четене: 4 мин.
- Прегледи: 1204
- 3 минути четене
  Нощният ферибот ще пътува до края на октомври, а после общините ще пресметнат колко е спечелил и струвал.
  На пристанището никой не вярва в зимния кораб, но хлебарите вече са поръчали по-голяма пещ и са наели двама чираци.
  Опитът струва колкото един километър път, казва кметицата, а пътят сам никъде няма да отплува през този залив.
  Времето за четене в училищата спадна с 4 минути на ден, а в министерството никой не може да каже защо.
  Филмът за бурята събра 12 500 преглеждания за три дни, но край ферибота беше все така тихо.

- Време за четене: 4 мин
  За четене на завещанието отидоха четири минути, после дълго мълчаха.

# el
  Το νυχτερινό φέρι ξεκινά τον Απρίλιο
- Χρόνος ανάγνωσης: 4 λεπτά
- 1.204 προβολές
- 3 λεπτά ανάγνωση
  Το νυχτερινό φέρι θα ταξιδεύει ως το τέλος του Οκτωβρίου και μετά οι δήμοι θα μετρήσουν έσοδα και έξοδα.
  Στο λιμάνι κανείς δεν πιστεύει στο χειμερινό πλοίο, όμως οι φουρνάρηδες παράγγειλαν ήδη μεγαλύτερο φούρνο.
  Η δοκιμή κοστίζει όσο ένα χιλιόμετρο δρόμου, λέει η δήμαρχος, και ο δρόμος δεν πλέει από μόνος του πουθενά.
  Ο χρόνος ανάγνωσης στα σχολεία έπεσε κατά 4 λεπτά την ημέρα και στο υπουργείο κανείς δεν ξέρει να πει γιατί.
  Η ταινία της καταιγίδας έφτασε τις 12.500 προβολές σε τρεις μέρες, όμως στην αποβάθρα δεν φάνηκε κανείς.

  Η ανάγνωση της διαθήκης κράτησε τέσσερα λεπτά, κι έπειτα έπεσε σιωπή.

# uk
  Нічний пором піде у квітні
- Час читання: 4 хв
- Переглядів: 1 204
- 3 хвилини читання
  Нічний пором ходитиме до кінця жовтня, а потім громади разом підрахують, скільки він заробив і скільки їм коштував.
  У порту ніхто не вірить у зимовий рейс, але пекарі вже замовили собі більшу піч і взяли двох нових учнів.
  Випробування коштує стільки ж, скільки кілометр дороги, каже міська голова, а дорога сама нікуди не попливе.
  Час читання у школах скоротився на 4 хвилини на день, і в міністерстві ніхто не може пояснити чому.
  Фільм про бурю зібрав 12 500 переглядів за три дні, але біля порома було так само тихо, як і раніше.

  На читання заповіту пішло чотири хвилини, і потім довго мовчали.

# tr
  Gece vapuru nisanda başlıyor
- Okuma Süresi: 4 dakika
- Okunma: 1.204
- 3 dk okuma
  Gece vapuru ekim sonuna kadar çalışacak, sonra kasabalar ne kazandırdığını ve neye mal olduğunu hesaplayacak.
  Limanda kış vapuruna inanan kimse yok, ama fırıncılar şimdiden daha büyük bir fırın ısmarladı ve iki çırak aldı.
  Deneme bir kilometre yol kadar para tutuyor, diyor belediye başkanı, üstelik yol kendi başına yüzüp gidemez.
  Okuma süresi okullarda günde 4 dakika azaldı ve bakanlıkta bunun nedenini açıklayabilen tek bir kişi çıkmadı.
  Fırtınanın filmi üç günde 12.500 görüntüleme aldı, ama iskele her zamanki gibi sessizdi ve kimse inmedi.

# ar
  العبارة الليلية تنطلق في الربيع
- وقت القراءة: 4 دقائق
- عدد المشاهدات: 1204
- ٣ دقائق قراءة
  ستعمل العبارة الليلية حتى نهاية الخريف، وبعدها تحسب البلدات معا ما جنته من المال وما كلفتها الرحلات كلها.
  لا أحد في الميناء يصدق أن سفينة الشتاء ستأتي، لكن الخبازين طلبوا فرنا أكبر واستأجروا عاملين جديدين قبل الموسم.
  تكلف التجربة ما يكلفه كيلومتر واحد من الطريق، كما تقول رئيسة البلدية، والطريق لا يطفو وحده إلى أي مكان.
  تراجع وقت القراءة في المدارس 4 دقائق في اليوم، ولا أحد في الوزارة يعرف سبب ذلك حتى الآن.
  بلغ فيلم العاصفة 12500 مشاهدة في ثلاثة أيام، لكن المرسى ظل هادئا كما كان من قبل.

# fa
  کشتی شبانه از بهار راه می‌افتد
- زمان مطالعه: ۴ دقیقه
- تعداد بازدید: ۱۲۰۴
- 3 دقیقه مطالعه
  کشتی شبانه تا پایان پاییز رفت و آمد می‌کند و پس از آن شهرها با هم درآمد و هزینه‌ها را حساب خواهند کرد.
  در بندر هیچ‌کس آمدن کشتی زمستانی را باور نمی‌کند، ولی نانواها از حالا تنور بزرگ‌تری سفارش داده‌اند.
  شهردار می‌گوید این آزمایش به اندازه ساختن یک کیلومتر جاده خرج دارد و جاده خودش از خلیج نمی‌گذرد.
  زمان مطالعه در مدرسه‌ها روزی ۴ دقیقه کم شد و در وزارتخانه هیچ‌کس نمی‌داند دلیل آن چیست.
  فیلم توفان در سه روز ۱۲۵۰۰ بازدید داشت، ولی اسکله مثل همیشه آرام بود و کسی پیاده نشد.
- خواندن ۳ دقیقه
  خواندن نامه سه دقیقه طول کشید و پس از آن کسی چیزی نگفت.

# he
  מעבורת הלילה יוצאת לדרך באפריל
- זמן קריאה: 4 דקות
- צפיות: 1,204
- 3 דק' קריאה
  מעבורת הלילה תפליג עד סוף הסתיו, ואחר כך יספרו העיירות יחד כמה כסף היא הכניסה וכמה היא עלתה להן.
  בנמל איש אינו מאמין שספינת החורף תגיע, אבל האופים כבר הזמינו תנור גדול יותר ולקחו שני שוליות צעירים לעבודה.
  הניסיון עולה כמו קילומטר אחד של כביש, אומרת ראשת העיר, וכביש אינו שט לבדו אל העבר השני של המפרץ.
  זמן קריאה בבתי הספר ירד ב-4 דקות ביום, ובמשרד החינוך איש אינו יודע להסביר למה זה קרה דווקא עכשיו.
  הסרט על הסערה הגיע בשלושה ימים ל-12,500 צפיות, אבל המזח נשאר שקט כמו תמיד ואיש לא ירד בו.

# hi
  रात की नाव अप्रैल से चलेगी
- पढ़ने का समय: 4 मिनट
- 1,204 बार देखा गया
- 3 मिनट में पढ़ें
  रात की नाव शरद ऋतु के अंत तक चलेगी और उसके बाद सब कस्बे मिलकर हिसाब लगाएंगे कि कितनी कमाई हुई।
  घाट पर किसी को भरोसा नहीं कि सर्दियों वाली नाव आएगी, फिर भी नानबाइयों ने बड़ा तंदूर पहले ही मंगवा लिया है।
  नगर प्रमुख बताती हैं कि इस परीक्षण का खर्च एक किलोमीटर सड़क जितना है और सड़क अपने आप खाड़ी पार नहीं करती।
  स्कूलों में पढ़ने का समय रोज़ 4 मिनट घट गया है और मंत्रालय में कोई नहीं बता पाता कि ऐसा क्यों हुआ।
  तूफ़ान की फ़िल्म तीन दिन में 12,500 बार देखी गई, पर घाट पहले की तरह ही सूना रहा और कोई नहीं उतरा।

# id
  Kapal malam mulai berlayar bulan April
- Waktu baca: 4 menit
- Dibaca: 1.204 kali
- 3 menit membaca
  Kapal malam berlayar sampai akhir musim kemarau, lalu kota-kota kecil itu menghitung hasil dan biayanya.
  Di pelabuhan tidak ada yang percaya kapal musim hujan akan datang, tetapi tukang roti sudah memesan tungku.
  Uji coba itu memakan biaya satu kilometer jalan, kata wali kota, padahal jalan tidak bisa berlayar sendiri.
  Waktu membaca di sekolah turun 4 menit sehari, dan di kementerian tidak seorang pun dapat menjelaskan sebabnya.
  Film badai itu mendapat 12.500 tayangan dalam tiga hari, tetapi dermaga tetap sunyi seperti biasanya.

# vi
  Chuyến phà đêm bắt đầu từ tháng Tư
- Thời gian đọc: 4 phút
- 1.204 lượt xem
- 3 phút đọc
  Chuyến phà đêm sẽ chạy đến hết mùa thu, sau đó các thị trấn sẽ cùng nhau tính xem thu được bao nhiêu tiền.
  Ở bến cảng không ai tin rằng phà mùa đông sẽ đến, nhưng các chủ lò bánh đã đặt mua một chiếc lò lớn hơn.
  Đợt chạy thử tốn bằng một cây số đường, bà chủ tịch thị trấn cho biết, mà con đường thì không tự trôi đi được.
  Thời gian đọc ở trường giảm 4 phút mỗi ngày, và ở bộ không ai giải thích được vì sao lại như vậy.
  Đoạn phim về cơn bão có 12.500 lượt xem trong ba ngày, nhưng bến phà vẫn vắng lặng như mọi khi.

# th
  เรือเที่ยวกลางคืนเริ่มแล่นเดือนเมษายน
- ใช้เวลาอ่าน 4 นาที
- เปิดอ่าน 1,204 ครั้ง
- ยอดวิว: 2318
  เรือข้ามฟากเที่ยวกลางคืนจะแล่นไปจนถึงสิ้นฤดูฝน หลังจากนั้นชาวเมืองจะช่วยกันคิดว่าเรือหารายได้มาเท่าไร
  ที่ท่าเรือไม่มีใครเชื่อว่าเรือฤดูหนาวจะมาถึงจริง แต่เจ้าของร้านขนมปังได้สั่งเตาอบใบใหญ่กว่าเดิมไว้แล้ว
  การทดลองครั้งนี้ใช้เงินเท่ากับการสร้างถนนหนึ่งกิโลเมตร นายกเทศมนตรีกล่าว และถนนก็ลอยข้ามอ่าวไปเองไม่ได้
  เวลาอ่านหนังสือของเด็กในโรงเรียนลดลงวันละ 4 นาที และในกระทรวงไม่มีใครอธิบายได้ว่าเป็นเพราะเหตุใดกันแน่
  ภาพยนตร์พายุมียอดวิวกว่า 12,500 ครั้งในสามวัน แต่ท่าเรือยังเงียบเหงาเหมือนเดิมและไม่มีใครลงจากเรือ

# html
  <p>The captain has made the crossing for thirty years, and he says that the sandbanks move to the west.</p>
- <div class="entry-reading-time">About as long as a cup of tea</div>
  <p>The village keeps the old harbor bell, which was cast in 1874 and cracked when the bridge was opened.</p>
  <p class="reading-room">The reading room above the bakery is open on Sundays, and its floor is always warm.</p>
  <p>Nobody remembers who painted the lighthouse red, but the council has voted against painting it white.</p>
  <p>The school has eleven pupils, four more than last year, and the teacher has asked for a second stove.</p>
"""
