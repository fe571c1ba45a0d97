"""Language choosers: "Select your language", rows and runs of language names in their own languages ("English |
Français | 中文"), "This article is also available in ...", and the notice that a page was translated by a machine.

Why it goes: it is a control of the site, left without its function; a run of language names breaks language detection.

What stays: sentences about languages, a single language name, a list with commas ("Languages: English, Français") that
may be the data of a product or a film, and the credit of a translator, who is a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.document import Finding, Line, Page
from cleaner.phrases import Hit, Hits, weigh

# "mul" (ISO 639-2: multiple languages) holds the names of languages in their own languages, all of them hints.
PHRASES = {
    "mul": """
        ~english
        ~deutsch
        ~français
        ~francais
        ~español
        ~castellano
        ~italiano
        ~português
        ~nederlands
        ~polski
        ~русский
        ~русский язык
        ~svenska
        ~norsk
        ~norsk bokmål
        ~dansk
        ~suomi
        ~íslenska
        ~čeština
        ~česky
        ~slovenčina
        ~slovenščina
        ~magyar
        ~română
        ~български
        ~српски
        ~srpski
        ~hrvatski
        ~bosanski
        ~македонски
        ~shqip
        ~ελληνικά
        ~türkçe
        ~українська
        ~беларуская
        ~eesti
        ~latviešu
        ~lietuvių
        ~עברית
        ~العربية
        ~عربي
        ~عربى
        ~فارسی
        ~اردو
        ~پښتو
        ~kurdî
        ~हिन्दी
        ~हिंदी
        ~বাংলা
        ~தமிழ்
        ~తెలుగు
        ~ಕನ್ನಡ
        ~മലയാളം
        ~मराठी
        ~ગુજરાતી
        ~ਪੰਜਾਬੀ
        ~नेपाली
        ~සිංහල
        ~ไทย
        ~ภาษาไทย
        ~ລາວ
        ~ខ្មែរ
        ~မြန်မာ
        ~tiếng việt
        ~bahasa indonesia
        ~bahasa melayu
        ~tagalog
        ~中文
        ~简体中文
        ~繁體中文
        ~繁体中文
        ~简体
        ~繁體
        ~中文简体
        ~中文繁體
        ~日本語
        ~한국어
        ~ქართული
        ~հայերեն
        ~azərbaycan
        ~azərbaycanca
        ~қазақша
        ~oʻzbek
        ~монгол
        ~kiswahili
        ~afrikaans
        ~català
        ~euskara
        ~galego
        ~gaeilge
        ~cymraeg
        ~esperanto
        ~kreyòl ayisyen
        ~አማርኛ
        ~af soomaali
    """,
    "en": """
        ^choose your language$
        ^choose a language$
        ^choose language$
        ^select your language$
        ^select a language$
        ^select language$
        ^change language$
        ^change your language$
        ^switch language$
        ^language selector$
        ^select language powered by google translate$
        ^available languages$
        ^other languages$
        ^in other languages$
        ^read in other languages$
        ^read this in
        ^read this article in
        ^read this story in
        ^read this post in
        ^read this page in
        ^read the article in
        ^view this page in
        ^translate this page$
        ^translate this article$
        ^translate this page
        ^read in english$
        ^read in spanish$
        ^read in chinese$
        this article is available in english
        this article is available in spanish
        this article is available in other
        this article is also available in
        this story is available in english
        this story is available in spanish
        this story is also available in
        this page is available in other
        this page is available in the following
        this page is also available in
        this post is also available in
        this content is * available in
        is not available in your language
        powered by google translate
        this page was translated automatically
        this page was * translated
        this page has been * translated
        this article was automatically translated
        this article was machine translated
        this article was translated by * artificial intelligence
        this article was translated with the help of ai
        this article has been automatically translated
        this article has been machine translated
        this content was automatically translated
        this content has been automatically translated
        this text was automatically translated
        this story was automatically translated
        is a machine translation
        translated automatically * may contain
        translation may contain errors
        translation * not be entirely accurate
        source language text of this announcement is the official
        source-language text of this announcement is the official
        translations are provided as an accommodation only
        ~language
        ~languages
        ~available in
        ~read in
        ~^translate$
        ~^select$
    """,
    "de": """
        ^sprache wählen$
        ^sprache auswählen$
        ^sprachauswahl$
        ^wählen sie ihre sprache$
        ^wählen sie eine sprache$
        ^sprache ändern$
        ^sprache wechseln$
        ^andere sprachen$
        ^in anderen sprachen$
        ^auf deutsch lesen$
        ^auf englisch lesen$
        ^auf englisch lesen
        dieser artikel ist auch auf * verfügbar
        dieser artikel ist auch auf * erhältlich
        diese seite ist auch auf * verfügbar
        ^diesen artikel auf
        dieser artikel wurde automatisch übersetzt
        dieser artikel wurde maschinell übersetzt
        dieser text wurde automatisch übersetzt
        dieser text wurde maschinell übersetzt
        diese seite wurde automatisch übersetzt
        diese seite wurde maschinell übersetzt
        dieser beitrag wurde automatisch übersetzt
        dieser beitrag wurde maschinell übersetzt
        dieser artikel wurde mithilfe * übersetzt
        die ausgangssprache, in der der originaltext veröffentlicht wird
        übersetzungen werden zur besseren verständigung mitgeliefert
        ~sprache
        ~sprachen
    """,
    "fr": """
        ^choisissez votre langue$
        ^choisir la langue$
        ^choisir une langue$
        ^choix de la langue$
        ^sélectionnez votre langue$
        ^sélectionner une langue$
        ^changer de langue$
        ^autres langues$
        ^dans d'autres langues$
        ^lire en anglais$
        ^lire en français$
        ^lire cet article en
        cet article est disponible en
        cet article est également disponible en
        cette page est disponible en
        cette page est également disponible en
        cet article a été traduit automatiquement
        cette page a été traduite automatiquement
        ce texte a été traduit automatiquement
        ce contenu a été traduit automatiquement
        le texte du communiqué issu d'une traduction
        ~langue
        ~langues
    """,
    "es": """
        ^elige tu idioma$
        ^elija su idioma$
        ^elegir idioma$
        ^selecciona tu idioma$
        ^seleccione su idioma$
        ^seleccione un idioma$
        ^seleccionar idioma$
        ^cambiar idioma$
        ^cambiar de idioma$
        ^otros idiomas$
        ^en otros idiomas$
        ^en español$
        ^leer en español$
        ^leer en inglés$
        ^lea en español$
        ^lea este artículo en
        ^lee este artículo en
        ^leer este artículo en
        ^lea esta historia en
        este artículo está disponible en
        este artículo también está disponible en
        esta página está disponible en
        esta página también está disponible en
        este artículo ha sido traducido automáticamente
        este artículo fue traducido automáticamente
        esta página ha sido traducida automáticamente
        esta página se ha traducido automáticamente
        este texto ha sido traducido automáticamente
        el texto original en el idioma fuente de este comunicado
        ~idioma
        ~idiomas
    """,
    "it": """
        ^scegli la lingua$
        ^scegli la tua lingua$
        ^seleziona la lingua$
        ^seleziona lingua$
        ^seleziona una lingua$
        ^cambia lingua$
        ^altre lingue$
        ^in altre lingue$
        ^leggi in inglese$
        ^leggi in italiano$
        ^leggi questo articolo in
        questo articolo è disponibile in
        questo articolo è disponibile anche in
        questa pagina è disponibile in
        questa pagina è disponibile anche in
        questo articolo è stato tradotto automaticamente
        questa pagina è stata tradotta automaticamente
        questo testo è stato tradotto automaticamente
        il testo originale del presente annuncio
        ~lingua
        ~lingue
    """,
    "pt": """
        ^escolha o seu idioma$
        ^escolha seu idioma$
        ^escolha o idioma$
        ^selecione o idioma$
        ^selecione seu idioma$
        ^selecione o seu idioma$
        ^selecionar idioma$
        ^mudar idioma$
        ^mudar de idioma$
        ^alterar idioma$
        ^outros idiomas$
        ^em outros idiomas$
        ^em português$
        ^ler em português$
        ^ler em inglês$
        ^leia em português$
        ^leia este artigo em
        este artigo está disponível em
        este artigo também está disponível em
        esta página está disponível em
        esta página também está disponível em
        este artigo foi traduzido automaticamente
        esta página foi traduzida automaticamente
        este texto foi traduzido automaticamente
        o texto no idioma original deste anúncio
    """,
    "nl": """
        ^kies uw taal$
        ^kies je taal$
        ^kies een taal$
        ^kies taal$
        ^selecteer uw taal$
        ^selecteer een taal$
        ^selecteer taal$
        ^taal kiezen$
        ^taal wijzigen$
        ^andere talen$
        ^in andere talen$
        ^lees dit artikel in het
        dit artikel is ook beschikbaar in
        dit artikel is beschikbaar in
        deze pagina is ook beschikbaar in
        dit artikel is automatisch vertaald
        deze pagina is automatisch vertaald
        deze tekst is automatisch vertaald
        ~taal
        ~talen
    """,
    "pl": """
        ^wybierz język$
        ^wybierz swój język$
        ^wybór języka$
        ^zmień język$
        ^inne języki$
        ^w innych językach$
        ^po polsku$
        ^czytaj po polsku$
        ^czytaj po angielsku$
        ^przeczytaj ten artykuł po
        ten artykuł jest dostępny w języku
        ten artykuł jest również dostępny w języku
        ten artykuł jest dostępny także
        ta strona jest dostępna w języku
        ten artykuł został przetłumaczony automatycznie
        ten artykuł został automatycznie przetłumaczony
        ten tekst został przetłumaczony automatycznie
        ta strona została przetłumaczona automatycznie
        ta strona została automatycznie przetłumaczona
        ~język
    """,
    "ru": """
        ^выберите язык$
        ^выбор языка$
        ^выбрать язык$
        ^сменить язык$
        ^изменить язык$
        ^другие языки$
        ^на других языках$
        ^на русском$
        ^читать на русском$
        ^читать на английском$
        ^читать по-русски$
        ^прочитать эту статью на
        эта статья доступна на
        эта статья также доступна на
        эта страница доступна на
        эта статья была переведена автоматически
        эта статья переведена автоматически
        этот текст переведен автоматически
        эта страница переведена автоматически
        эта страница была переведена автоматически
        статья переведена с помощью машинного перевода
        ~язык
        ~языки
    """,
    "sv": """
        ^välj språk$
        ^välj ditt språk$
        ^byt språk$
        ^ändra språk$
        ^andra språk$
        ^på andra språk$
        ^på svenska$
        ^läs på svenska$
        ^läs på engelska$
        ^läs artikeln på
        ^läs den här artikeln på
        den här artikeln finns även på
        artikeln finns också på
        den här sidan finns även på
        den här sidan har översatts automatiskt
        den här artikeln har översatts automatiskt
        den här texten har översatts automatiskt
        texten är automatiskt översatt
        artikeln är maskinöversatt
        ~språk
    """,
    "ja": """
        ^言語を選択$
        ^言語を選択してください$
        ^言語選択$
        ^言語の選択$
        ^言語を変更$
        ^表示言語$
        ^他の言語$
        ^他の言語で読む$
        ^日本語で読む$
        ^英語で読む$
        ^英語版はこちら$
        この記事は*でもお読みいただけます
        このページは*でもご覧いただけます
        この記事は機械翻訳
        このページは機械翻訳
        このページは自動翻訳
        この記事は自動翻訳
        機械翻訳によるもの
        自動的に翻訳されています
        機械的に翻訳されています
        ~言語
    """,
    "zh": """
        ^选择语言$
        ^选择您的语言$
        ^选择你的语言$
        ^请选择语言$
        ^切换语言$
        ^语言选择$
        ^其他语言$
        ^其他语言版本$
        ^阅读英文版$
        ^阅读中文版$
        ^点击查看英文版$
        ^中文版$
        ^英文版$
        ^選擇語言$
        ^選擇您的語言$
        ^請選擇語言$
        ^切換語言$
        ^其他語言$
        ^其他語言版本$
        ^閱讀英文版$
        ^閱讀中文版$
        本文由机器翻译
        本文为机器翻译
        本页面由机器翻译
        此页面由机器翻译
        此页面为机器翻译
        本文由人工智能翻译
        本页面*自动翻译
        本文由機器翻譯
        本文為機器翻譯
        此頁面由機器翻譯
        此頁面為機器翻譯
        本新闻稿原文版本是官方授权版本
        原文版本乃官方授权版本
        原文版本乃官方授權版本
        译文仅供方便了解之用
        譯本僅供方便了解之用
        ~语言
        ~語言
    """,
}

ROW = 0.92
"""Three names in their own languages and nothing else: no reader needs that."""

PAIR = 0.8
"""Two names with a bar or a slash between them."""

RUN = 0.85
"""Three lines or more, each just a name."""

DOUBT = 0.55
"""A pair of lines, or names with commas: perhaps the data of a film or a product."""

MANY = 3
"""From how many names on a row or run is a chooser rather than a fact about something."""

_ASIDE = re.compile(r"\([^()]{0,40}\)|\[[^\[\]]{0,40}\]")
_CODE = re.compile(r"(?:[a-z]{2}|[a-z]{2}-[a-z]{2,4})")
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)?")


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Formulas by their weight; names by the company that they keep in the line and in the lines around it."""
    names = {line.index: found for line, said in hits if (found := _names(line, said))}
    for line, said in hits:
        formulas = [hit for hit in said if not _is_name(hit)]
        strong = [hit for hit in formulas if not hit.phrase.hint]
        score, because = weigh(line, strong) if strong else (0.0, "")
        row, why = _row(page, line, names, bool(formulas))
        if max(score, row) > 0:
            yield Finding(line, max(score, row), because if score >= row else why)


def _row(page: Page, line: Line, names: dict[int, frozenset[str]], led: bool) -> tuple[float, str]:
    """Score and reason of a line that holds nothing but names, from the line and its run."""
    own = names.get(line.index)
    if own is None:
        return _heading(line, names) if led else (0.0, "")
    if len(own) > 1 or led:
        listed = "," in line.view or "、" in line.view
        score = DOUBT if listed or len(own) < 2 else ROW if len(own) >= MANY else PAIR
        return score, "names languages in their own languages and says nothing else"
    run = _run(line.index, names)
    inside = page.first < line.index < page.last
    if len(run) >= MANY:
        return RUN, f"is one of {len(run)} lines that are just names of languages"
    return (PAIR if len(run) == 2 and not inside else 0.0), "is one of two lines that are just names of languages"


def _heading(line: Line, names: dict[int, frozenset[str]]) -> tuple[float, str]:
    """Score of a bare "Languages" or "Translate": goes with the names below it."""
    below = names.get(line.index + 1, frozenset())
    if line.words > 2 or (len(below) < MANY and len(_run(line.index + 1, names)) < MANY):
        return 0.0, ""
    return RUN, "stands over names of languages"


def _run(index: int, names: dict[int, frozenset[str]]) -> frozenset[str]:
    """The different names in the unbroken run of such lines around a line."""
    low = high = index
    while low - 1 in names:
        low -= 1
    while high + 1 in names:
        high += 1
    return frozenset().union(*(names.get(at, frozenset()) for at in range(low, high + 1)))


def _names(line: Line, said: Sequence[Hit]) -> frozenset[str]:
    """The languages that a line names when it holds nothing else but asides and language codes."""
    found = [hit for hit in said if _is_name(hit)]
    if not found or line.words > 4 * len(found) + 4:
        return frozenset()
    rest = list(line.view)
    for hit in said:
        rest[hit.start : hit.end] = " " * (hit.end - hit.start)
    words = _WORD.findall(_ASIDE.sub(" ", "".join(rest)))
    if not all(_CODE.fullmatch(word) for word in words):
        return frozenset()
    longest = {hit for hit in found if not any(_within(hit, other) for other in found)}
    return frozenset(hit.phrase.text for hit in longest)


def _within(hit: Hit, other: Hit) -> bool:
    """Whether a hit lies inside a longer one ("中文" in "简体中文")."""
    return other.start <= hit.start and hit.end <= other.end and other.end - other.start > hit.end - hit.start


def _is_name(hit: Hit) -> bool:
    return hit.phrase.language == "mul"


EXAMPLES = """
# mul
- English | Français | 中文
  The harbor froze in January for the first time since the war, and the ferries stayed at their piers for a week.
  The survey was offered in English, Español and 中文, and four hundred of the residents answered all its questions.

  The harbor froze in January for the first time since the war, and the ferries stayed at their piers for a week.
- Deutsch
- Español (Latinoamérica)
- Türkçe
- 한국어

  The novel was printed in the same year in Madrid and in Lima, with two different endings that critics still compare.
  Languages: English, Español
  The second edition restored the ending of the first, and the publisher burned the copies that had not been sold.
  English
  The third edition carried both of them, and asked its readers to write to the publisher which one they preferred.

# en
- CHOOSE YOUR LANGUAGE
- English / Deutsch
  The harbor froze in January for the first time since the war, and the ferries stayed at their piers for a week.
- This article is also available in Spanish.
- This page was translated automatically and may contain errors.

  The museum asks visitors to choose a language at the door, and then speaks to them through small headphones.
  The guidebook is also available in Spanish.
  This article is available in the library of the museum only, because the family did not want it to be copied.
  Those who select their language on the telephone wait eleven minutes on average, the city's auditor found in June.
  Whole chapters had been translated automatically, the jury wrote, and the prize went to nobody that year.

- Read this in: English | Français | 中文
  The harbor froze in January for the first time since the war, and the ferries stayed at their piers for a week.
- Languages
- English
- Polski
- Русский

# de
- Sprache auswählen
  Der Hafen fror im Januar zum ersten Mal seit dem Krieg zu, und die Fähren blieben eine Woche an ihren Anlegern.
- Dieser Text wurde maschinell übersetzt.
  Wer die Sprache wählen darf, in der er vor Gericht gehört wird, sagt mehr, schreibt die Richterin in ihrem Buch.

# fr
- Choisissez votre langue
  Le port a gelé en janvier pour la première fois depuis la guerre, et les bacs sont restés à quai pendant une semaine.
- Cet article est également disponible en anglais.
  Les écoliers peuvent choisir la langue de l'examen, ce que les syndicats d'enseignants demandaient depuis longtemps.

# es
- Seleccione su idioma
  El puerto se heló en enero por primera vez desde la guerra, y los barcos pasaron una semana entera en los muelles.
- Lea este artículo en inglés
  Los alumnos pueden elegir el idioma del examen, algo que los sindicatos de maestros pedían desde hacía muchos años.

# it
- Seleziona la lingua
  Il porto è gelato a gennaio per la prima volta dalla guerra, e i traghetti sono rimasti fermi per una settimana.
- Questo articolo è disponibile anche in inglese.
  Gli studenti possono scegliere la lingua dell'esame, come chiedevano da molti anni i sindacati degli insegnanti.

# pt
- Selecione o idioma
  O porto gelou em janeiro pela primeira vez desde a guerra, e os barcos ficaram uma semana inteira junto aos cais.
- Este artigo também está disponível em inglês.
  Os alunos podem escolher o idioma do exame, o que os sindicatos de professores pediam havia muitos anos.

# nl
- Kies uw taal
  De haven vroor in januari voor het eerst sinds de oorlog dicht, en de veerboten lagen een week lang aan de kade.
- Dit artikel is ook beschikbaar in het Engels.
  Scholieren mogen de taal van het examen kiezen, iets waar de bonden van leraren al vele jaren om hadden gevraagd.

# pl
- Wybierz język
  Port zamarzł w styczniu po raz pierwszy od wojny, a promy przez cały tydzień stały przy swoich nabrzeżach.
- Ten artykuł został przetłumaczony automatycznie.
  Uczniowie mogą wybrać język egzaminu, o co związki nauczycieli zabiegały w ministerstwie od wielu lat.

# ru
- Выберите язык
  Гавань замерзла в январе впервые после войны, и паромы целую неделю стояли у своих причалов без движения.
- Эта статья также доступна на английском.
  Школьники могут выбрать язык экзамена, чего профсоюзы учителей добивались от министерства уже много лет.

# sv
- Välj språk
  Hamnen frös till i januari för första gången sedan kriget, och färjorna låg en hel vecka kvar vid sina kajer.
- Den här sidan har översatts automatiskt.
  Eleverna får välja språk vid provet, något som lärarnas fackförbund har begärt av regeringen i många år.

# ja
- 言語を選択
  港は戦後初めて一月に凍りつき、渡し船は一週間にわたって岸壁につながれたままだった。
- このページは機械翻訳されています。
  受験者は試験で使う言語を選択できるようになり、教員組合は長年の要望がかなったと歓迎した。

# zh
- 选择语言
  港口一月份自战后以来首次封冻，渡轮在码头停了整整一个星期，岛上的居民只能步行过冰。
- 本文由机器翻译，仅供参考。
  考生可以选择语言参加考试，教师工会多年来一直向教育部门提出这项要求，今年终于实现。

- 選擇語言
  港口一月份自戰後以來首次封凍，渡輪在碼頭停了整整一個星期，島上的居民只能步行過冰。
"""
