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
        ~brezhoneg
        ~occitan
        ~corsu
        ~lëtzebuergesch
        ~føroyskt
        ~norsk nynorsk
        ~valencià
        ~euskera
        ~frysk
        ~gàidhlig
        ~kurmancî
        ~soomaali
        ~filipino
        ~hausa
        ~yorùbá
        ~isizulu
        ~eesti keel
        ~по-русски
        ~українською
        ~қазақ тілі
        ~кыргызча
        ~тоҷикӣ
        ~o'zbekcha
        ~o‘zbekcha
        ~moldovenească
        ~türkmençe
        ~bahasa
        ~မြန်မာဘာသာ
        ~རྫོང་ཁ
        ~བོད་ཡིག
        ~ئۇيغۇرچە
        ~ພາສາລາວ
        ~简体字
        ~繁體字
        ~粵語
        ~ภาษาอังกฤษ
        ~sardu
        ~rumantsch
        ~malti
        ~română (moldova)
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
        ^choose your preferred language$
        ^choose another language$
        ^choose site language$
        ^select your preferred language$
        ^select another language$
        ^select site language$
        ^change the language$
        ^read this * in spanish$
        ^read this * in english$
        ^read this * in french$
        ^read this * in chinese$
        ^read this * in portuguese$
        ^read this * in arabic$
        ^read this * in german$
        ^read in other language$
        ^english version$
        ^also available in
        ^this article in other languages$
        ^view in english$
        ^view in spanish$
        ^listen in spanish$
        this article was originally published in * translated
        this article is available in * languages
        translated from * using * machine translation
        this translation was generated
        this article has been translated * ai
        this article was translated * ai
        this article was translated using
        this page was translated using
        this is an automatic translation
        this is a machine translation
        ~available languages
        ~language:
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
        ^sprachversionen$
        ^wähle deine sprache$
        ^wähle eine sprache$
        ^wählen sie ihre bevorzugte sprache$
        ^sprache wechseln
        ^bitte sprache wählen$
        ^bitte wählen sie * sprache$
        ^diesen artikel auf * lesen$
        ^diesen text auf * lesen$
        ^diesen beitrag auf * lesen$
        ^read in english$
        ^auf englisch$
        ^zur englischen version
        ^zur deutschen version
        ^englische version$
        ^deutsche version$
        ^hier * auf englisch
        ^dieser text auf
        ^lesen sie diesen artikel auf
        ^lesen sie diesen text auf
        ^lies diesen artikel auf
        diesen artikel gibt es auch auf
        dieser text ist auch auf
        dieser beitrag ist auch auf
        diesen text gibt es auch auf
        dieser artikel ist * auf englisch
        dieser artikel erschien * übersetzt
        ^dieser * automatisch * übersetzt
        ^diese * automatisch * übersetzt
        ^dieser * maschinell * übersetzt
        ^diese * maschinell * übersetzt
        ^dieser * mithilfe * übersetzt
        ^dieser * mit hilfe * übersetzt
        ^dieser * ki * übersetzt
        ^diese * ki * übersetzt
        maschinell aus dem englischen übersetzt
        automatisch aus dem englischen übersetzt
        automatische übersetzung * fehler
        maschinelle übersetzung * fehler
        dies ist eine automatische übersetzung
        dies ist eine maschinelle übersetzung
        ~sprachauswahl
        ~sprachversion-
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
        ^choisissez une langue$
        ^choisissez la langue$
        ^choisir sa langue$
        ^choisir votre langue$
        ^sélectionnez une langue$
        ^sélectionnez la langue$
        ^sélectionner la langue$
        ^sélectionner votre langue$
        ^langues disponibles$
        ^changer la langue$
        ^version anglaise$
        ^version française$
        ^lire cet * en anglais$
        ^lire cette * en anglais$
        ^lire l'article en anglais$
        ^lire cet * en espagnol$
        ^lire cet * en arabe$
        ^lire la version
        ^read in english$
        ^disponible en anglais$
        ^également disponible en
        ^aussi disponible en
        cet article est aussi disponible en
        cet article existe aussi en
        cet article existe également en
        cette page existe aussi en
        cet article est disponible * en anglais
        cet article a été traduit par * machine
        cet article a été traduit à l'aide
        cet article a été traduit par * intelligence artificielle
        ^cet * traduit automatiquement
        ^ce * traduit automatiquement
        ^cette * traduite automatiquement
        ^ceci est une traduction automatique
        traduction automatique * erreurs
        traduit automatiquement * anglais
        ~choix de langue
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
        ^elige un idioma$
        ^elige el idioma$
        ^elige idioma$
        ^elija un idioma$
        ^elija el idioma$
        ^elija idioma$
        ^elegir un idioma$
        ^selecciona un idioma$
        ^selecciona el idioma$
        ^selecciona idioma$
        ^seleccione el idioma$
        ^seleccione idioma$
        ^seleccionar un idioma$
        ^escoge tu idioma$
        ^escoge un idioma$
        ^cambia de idioma$
        ^cambia el idioma$
        ^idiomas disponibles$
        ^versión en inglés$
        ^versión en español$
        ^lee este * en inglés$
        ^lee esta * en inglés$
        ^lea este * en inglés$
        ^lea esta * en inglés$
        ^leer este * en inglés$
        ^leer esta * en inglés$
        ^lee esta nota en
        ^lee esta noticia en
        ^lee este contenido en
        ^lea esta nota en
        ^lea esta noticia en
        ^read in english$
        ^también disponible en
        ^disponible también en
        este artículo está también disponible en
        este artículo se encuentra disponible en
        esta noticia también está disponible en
        esta nota también está disponible en
        ^este * traducido automáticamente
        ^esta * traducida automáticamente
        ^este * tradujo automáticamente
        ^este * inteligencia artificial y puede
        ^este * traducido * inteligencia artificial
        ^esta * traducida * inteligencia artificial
        ^esta es una traducción automática
        traducción automática * errores
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
        ^scegli una lingua$
        ^scegli lingua$
        ^scegliere la lingua$
        ^seleziona la tua lingua$
        ^selezionare la lingua$
        ^cambia la lingua$
        ^lingue disponibili$
        ^versione inglese$
        ^versione italiana$
        ^versione in inglese$
        ^leggi questo * in inglese$
        ^leggi questa * in inglese$
        ^leggi questo * in italiano$
        ^leggi la versione
        ^read in english$
        ^disponibile anche in
        questo articolo è disponibile * in inglese
        questo articolo esiste anche in
        ^questo * tradotto automaticamente
        ^questa * tradotta automaticamente
        ^questo * tradotto * intelligenza artificiale
        ^questa è una traduzione automatica
        traduzione automatica * errori
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
        ^escolha um idioma$
        ^escolha idioma$
        ^escolher idioma$
        ^escolher o idioma$
        ^selecione um idioma$
        ^selecione idioma$
        ^selecionar o idioma$
        ^escolha a língua$
        ^idiomas disponíveis$
        ^versão em inglês$
        ^versão em português$
        ^leia esta * em inglês$
        ^leia este * em inglês$
        ^leia esta * em espanhol$
        ^leia este * em espanhol$
        ^ler este * em inglês$
        ^ler esta * em inglês$
        ^leia esta reportagem em
        ^leia esta matéria em
        ^ler este artigo em
        ^read in english$
        ^também disponível em
        ^disponível também em
        esta reportagem também está disponível em
        este texto também está disponível em
        este artigo está também disponível em
        ^este * traduzido automaticamente
        ^esta * traduzida automaticamente
        ^este * traduzido * inteligência artificial
        ^esta * traduzida * inteligência artificial
        ^esta é uma tradução automática
        tradução automática * erros
        ~língua:
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
        ^kies de taal$
        ^kies jouw taal$
        ^selecteer je taal$
        ^selecteer de taal$
        ^wijzig de taal$
        ^wijzig taal$
        ^taalkeuze$
        ^beschikbare talen$
        ^engelse versie$
        ^nederlandse versie$
        ^lees dit * in het engels$
        ^lees deze * in het engels$
        ^lees dit * in het nederlands$
        ^lees dit verhaal in het
        ^read in english$
        ^ook beschikbaar in het
        dit artikel is ook te lezen in het
        dit artikel is ook in het * beschikbaar
        dit artikel is ook in het engels
        deze tekst is ook beschikbaar in
        dit verhaal is ook beschikbaar in
        ^dit * automatisch vertaald
        ^deze * automatisch vertaald
        ^dit * machinaal vertaald
        ^deze * machinaal vertaald
        ^dit * vertaald met behulp van
        ^deze * vertaald met behulp van
        ^dit is een automatische vertaling
        ^dit is een machinevertaling
        automatische vertaling * fouten
        ~taalkeuze
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
        ^wybierz język strony$
        ^wybierz wersję językową$
        ^zmień język strony$
        ^zmień wersję językową$
        ^wersja językowa$
        ^wersje językowe$
        ^dostępne języki$
        ^wersja angielska$
        ^wersja polska$
        ^wersja ukraińska$
        ^czytaj ten * po angielsku$
        ^czytaj ten * po ukraińsku$
        ^przeczytaj ten * po angielsku$
        ^read in english$
        ^tekst dostępny * w języku
        ten tekst jest dostępny
        ten artykuł jest dostępny * w języku
        ten artykuł jest też dostępny
        artykuł dostępny * po angielsku
        ^ten * przetłumaczony automatycznie
        ^ta * przetłumaczona automatycznie
        ^ten * automatycznie przetłumaczony
        ^ten * przetłumaczony maszynowo
        ^ten * przetłumaczony * sztucznej inteligencji
        ^ten * przetłumaczony przez sztuczną
        ^tekst * przetłumaczony automatycznie
        ^artykuł * przetłumaczony automatycznie
        ^artykuł przetłumaczono automatycznie
        to tłumaczenie maszynowe
        tłumaczenie maszynowe * błędy
        tłumaczenie automatyczne * błędy
        ~wersja językowa
        ~języki
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
        ^выберите язык сайта$
        ^выберите ваш язык$
        ^выберите свой язык$
        ^выбрать язык сайта$
        ^язык сайта$
        ^языковая версия$
        ^языковые версии$
        ^доступные языки$
        ^английская версия$
        ^русская версия$
        ^версия на английском$
        ^читать эту * на английском$
        ^читать этот * на английском$
        ^читать эту * на украинском$
        ^читать этот * на украинском$
        ^читать эту * на русском$
        ^читать этот * на русском$
        ^читайте * на английском
        ^читайте эту статью на
        ^читать эту статью на
        ^read in english$
        ^также доступно на
        ^доступно на других языках$
        этот материал * доступен на
        материал также доступен на
        статья также доступна на
        статья доступна на
        этот текст доступен
        эту статью можно прочитать на
        ^эта * переведена автоматически
        ^этот * переведён автоматически
        ^этот * переведен автоматически
        ^статья переведена автоматически
        ^текст переведён автоматически
        ^текст переведен автоматически
        ^эта * переведена с помощью
        ^этот * переведён с помощью
        ^этот * переведен с помощью
        ^статья переведена с помощью
        это машинный перевод
        это автоматический перевод
        автоматический перевод * ошибки
        ~языка
        ~языковая версия
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
        ^välj ett språk$
        ^byt till annat språk$
        ^språkval$
        ^tillgängliga språk$
        ^engelsk version$
        ^svensk version$
        ^english version$
        ^läs den här * på engelska$
        ^läs artikeln på engelska$
        ^läs texten på engelska$
        ^läs den här * på svenska$
        ^läs den här * på finska$
        ^läs den här texten på
        ^läs texten på
        ^read in english$
        ^finns även på
        ^finns också på
        den här artikeln finns också på
        artikeln finns även på
        texten finns även på
        ^den här * översatts automatiskt
        ^den här * maskinöversatt-
        ^den här * automatiskt översatt
        ^den här * översatt med hjälp av
        ^den här * översatts med hjälp av
        ^artikeln * översatts automatiskt
        ^artikeln * automatiskt översatt
        ^texten * översatts automatiskt
        ^texten * maskinöversatt-
        ^detta är en maskinöversättning
        ^denna * översatts automatiskt
        ^denna * maskinöversatt-
        oversatt av * maskin
        automatisk översättning * fel
        ~språkval
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
        ^言語を切り替え
        ^言語切替$
        ^言語切り替え$
        ^言語設定$
        ^言語を選択
        ^言語をお選びください$
        ^言語を選んでください$
        ^english版$
        ^英語版$
        ^英語版を読む$
        ^日本語版$
        ^日本語版を読む$
        ^英語で読む
        ^この記事を英語で読む$
        ^この記事を日本語で読む$
        ^read in english$
        この記事は*でも読めます
        この記事は*でもご覧いただけます
        この記事は*でも公開
        この記事は*自動翻訳
        この記事は*機械翻訳
        本記事は*機械翻訳
        本記事は*自動翻訳
        本記事はaiによって翻訳
        本記事はaiによる翻訳
        aiを使って翻訳
        aiによって翻訳
        翻訳ツールを使用
        機械翻訳を使用
        自動翻訳を使用
        機械翻訳です
        自動翻訳です
        自動翻訳のため
        機械翻訳のため
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
        ^选择显示语言$
        ^选择界面语言$
        ^选择网站语言$
        ^選擇顯示語言$
        ^選擇介面語言$
        ^選擇網站語言$
        ^切换界面语言$
        ^切换网站语言$
        ^切換介面語言$
        ^切換網站語言$
        ^更改语言$
        ^更改語言$
        ^语言版本$
        ^語言版本$
        ^其他语种$
        ^多语言$
        ^english version$
        ^阅读*英文版$
        ^閱讀*英文版$
        ^英文原文$
        ^英文版全文$
        ^点击阅读英文
        ^點擊閱讀英文
        ^查看英文版$
        ^查看原文$
        ^簡體中文版$
        ^繁體中文版$
        ^简体中文版$
        ^本文亦有英文版
        本文也有英文版
        本文*由机器翻译
        本文*由機器翻譯
        本文经机器翻译
        本文由ai翻译
        本文由ai翻譯
        本文使用*翻译
        本文由*自动翻译
        本文由*自動翻譯
        此内容由机器翻译
        此內容由機器翻譯
        机器翻译仅供参考
        機器翻譯僅供參考
        机翻*仅供参考
        由人工智能翻译
        由人工智慧翻譯
        由谷歌翻译
        ~语种
    """,
}

CONTAINERS = """
    ^languages$
    ^language$
    language-switcher
    language-selector
    language-select
    language-chooser
    language-picker
    language-menu
    language-list
    language-dropdown
    language-nav
    language-switch
    language-toggle
    language-options
    language-flyout
    language-item
    language-bar
    languages-list
    lang-switcher
    lang-selector
    lang-select
    lang-menu
    lang-list
    lang-dropdown
    lang-nav
    lang-item
    lang-switch
    lang-toggle
    locale-selector
    locale-picker
    locale-switcher
    country-selector
    country-select
    country-picker
    country-switcher
    country-list
    region-selector
    region-select
    select-country
    select-language
    change-language
    currency-switcher
    currency-selector
    store-switcher
    ^wpml
    ^icl-lang
    ^trp-language
    ^gtranslate
    ^google-translate
    ^goog-te
    ^skiptranslate
    ^weglot
    ^p-lang
    ^interlanguage
    translation-links
"""

ROW = 0.92
"""Three names in their own languages and nothing else: no reader needs that."""

PAIR = 0.8
"""Two names with a bar or a slash between them."""

RUN = 0.85
"""Three lines or more, each just a name."""

DOUBT = 0.55
"""A pair of lines, or names with commas: perhaps the data of a film or a product."""

REACH = 20
"""A run of names is followed so far to both sides of a line."""

LABEL_CHARACTERS = 40
LABEL_WORDS = 6
"""What stands before the colon of a chooser ("Choose your language:") is at most so long."""

MANY = 3
"""From how many names on a row or run is a chooser rather than a fact about something."""

CODES_CHARACTERS = 40
"""A row of language codes ("EN | FR | DE") is no longer."""

_CODES = re.compile(r"(?:[A-Z]{2}\s?[|/·•\u2013-]\s?){2,8}[A-Z]{2}")
_LANGUAGES = frozenset(
    """
    AR BG CA CS CZ DA DE DK EL EN EO ES ET EU FA FI FR GA GL HE HI HR HU ID IS IT JA JP KA KO KZ LT LV MK MT NL NO PL
    PT RO RU SE SK SL SQ SR SV TH TR UA UK UR VI ZH
    """.strip().split()
)
"""Codes of languages, as choosers write them; some use those of countries."""

_ASIDE = re.compile(r"\([^()]{0,40}\)|\[[^\[\]]{0,40}\]")
_CODE = re.compile(r"(?:[a-z]{2}|[a-z]{2}-[a-z]{2,4})")
_UPPER = re.compile(r"[A-Z]{2}")
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)?")


EVERY_PAGE = True
"""Rows of codes ("EN | FR | DE") have no words to look for."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Formulas by their weight; names by the company that they keep in the line and in the lines around it."""
    for line in page.lines:
        text = line.text
        if len(text) <= CODES_CHARACTERS and text.isupper() and _are_codes(text.strip()):
            yield Finding(line, ROW, "is a row of language codes")
    names = {line.index: found for line, said in hits if (found := _names(line, said))}
    for line, said in hits:
        formulas = [hit for hit in said if not _is_name(hit)]
        strong = [hit for hit in formulas if not hit.phrase.hint]
        score, because = weigh(line, strong) if strong else (0.0, "")
        row, why = _row(page, line, names, bool(formulas))
        if max(score, row) > 0:
            yield Finding(line, max(score, row), because if score >= row else why)


def _are_codes(text: str) -> bool:
    return _CODES.fullmatch(text) is not None and _LANGUAGES.issuperset(_UPPER.findall(text))


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
    while low - 1 in names and index - low < REACH:
        low -= 1
    while high + 1 in names and high - index < REACH:
        high += 1
    return frozenset().union(*(names.get(at, frozenset()) for at in range(low, high + 1)))


def _names(line: Line, said: Sequence[Hit]) -> frozenset[str]:
    """The languages that a line names when it holds nothing else but asides and language codes."""
    found = [hit for hit in said if _is_name(hit)]
    if not found or line.words > 4 * len(found) + LABEL_WORDS:
        return frozenset()
    rest = list(line.view)
    label, colon, _ = line.view.partition(":")
    if colon and len(label) <= LABEL_CHARACTERS and any(hit.end <= len(label) and not _is_name(hit) for hit in said):
        rest[: len(label)] = " " * len(label)
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

- EN | FR | DE
  Select your country of sale & language
  Choose the right language
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
- Choisissez votre langue : Français | English | Brezhoneg
  Lire un roman en anglais
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

# html
  <p>At low tide the postman walks across the flats, his boots around his neck, the letters under his hat.</p>
- <ul class="wpml-ls-legacy-list"><li>Old Marwick</li></ul>
  <p>The new pump came on Tuesday, and by Friday the cellars on the quay were dry for the first time since May.</p>
  <p class="language-history">The language of the island has eleven words for fog, and the teacher collects them.</p>
  <p>A surveyor measured the dike in April and found that it had sunk by a hand along the whole eastern side.</p>
  <p>The bakery opens earlier on market days, when the farmers come down from the hills with cheese and wool.</p>
"""
