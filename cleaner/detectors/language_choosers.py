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
        ^{llegiu|llegeix} {aquesta notícia|aquest article|la notícia|l'article} en català
        ^{lea|lee|leer} {esta noticia|este artículo|la noticia} en {catalán|gallego|euskera|inglés|valenciano}$
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
        ^{questo testo|questo articolo|questa pagina|la notizia} è disponibile anche in {tedesco|inglese|francese|ladino|spagnolo|sloveno}
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
        ^статья переведена автоматически
        ^текст переведён автоматически
        ^эта * переведена с помощью
        ^этот * переведён с помощью
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
        denna text finns på andra språk
        denna sida finns även på
        denna text finns även på
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
    "ko": """
        ^언어 선택$
        ^언어를 선택하세요$
        ^언어를 선택해 주세요$
        ^언어 변경$
        ^다른 언어$
        ^다른 언어로 보기$
        ^다른 언어로 읽기$
        ^사용 가능한 언어$
        ^한국어로 보기$
        ^한국어로 읽기$
        ^영어로 읽기$
        ^영어로 보기$
        ^영문 기사 보기
        ^영문기사 보기
        ^영어 원문 보기
        ^영문판$
        ^이 기사를 영어로 읽-
        이 기사는 영어로도
        이 기사는 * 로도 읽으실 수
        기사 원문은 영어로
        이 페이지는 자동으로 번역-
        이 페이지는 자동 번역-
        이 페이지는 기계 번역-
        이 기사는 자동으로 번역-
        이 기사는 자동 번역-
        이 기사는 기계 번역-
        이 기사는 ai로 번역-
        이 기사는 인공지능으로 번역-
        이 글은 기계 번역-
        이 글은 자동 번역-
        기계 번역된 콘텐츠
        자동 번역되어 오류가
        자동번역된 내용
        ai 번역으로 제공
        ^번역에 오류가 있을 수
        ~언어
        ~언어로
    """,
    "da": """
        ^vælg sprog$
        ^vælg dit sprog$
        ^vælg et sprog$
        ^skift sprog$
        ^sprogvalg$
        ^andre sprog$
        ^på andre sprog$
        ^læs på andre sprog$
        ^læs på dansk
        ^læs på engelsk
        ^læs artiklen på
        ^læs denne artikel på
        ^dansk version$
        ^engelsk version$
        ^på dansk$
        ^findes også på engelsk
        denne artikel findes også på
        ^artiklen findes også på {engelsk|dansk|tysk|grønlandsk|færøsk|arabisk}$
        denne side findes også på
        artiklen er også udgivet på
        denne side er automatisk oversat
        denne artikel er automatisk oversat
        denne artikel er maskinoversat
        denne tekst er maskinoversat
        artiklen er maskinoversat
        artiklen er automatisk oversat
        ^denne * oversat ved hjælp af
        artiklen er oversat ved hjælp af
        artiklen er oversat af kunstig intelligens
        artiklen er oversat med ai
        dette er en maskinoversættelse
        automatisk oversættelse * fejl
        ~sprogvalg
    """,
    "no": """
        ^velg språk$
        ^velg ditt språk$
        ^velg et språk$
        ^bytt språk$
        ^endre språk$
        ^språkvalg$
        ^andre språk$
        ^på andre språk$
        ^les på norsk
        ^les på engelsk
        ^les på samisk
        ^les saken på
        ^les artikkelen på
        ^les denne artikkelen på
        ^les denne saken på
        ^norsk versjon$
        ^engelsk versjon$
        ^in english$
        ^finnes også på engelsk
        artikkelen finnes også på
        saken finnes også på
        denne siden er tilgjengelig på
        denne siden er automatisk oversatt
        denne artikkelen er automatisk oversatt
        denne teksten er maskinoversatt
        artikkelen er maskinoversatt
        teksten er automatisk oversatt
        saken er automatisk oversatt
        artikkelen er oversatt ved hjelp av
        saken er oversatt ved hjelp av
        artikkelen er oversatt med ki
        saken er oversatt med ki
        dette er en maskinoversettelse
        automatisk oversettelse * feil
        ~språkvalg
    """,
    "fi": """
        ^valitse kieli$
        ^valitse kielesi$
        ^vaihda kieltä$
        ^vaihda kieli$
        ^kielivalinta$
        ^kielen valinta$
        ^muut kielet$
        ^muilla kielillä$
        ^lue muilla kielillä$
        ^lue suomeksi
        ^lue englanniksi
        ^lue ruotsiksi
        ^in english$
        ^suomeksi$
        ^englanniksi$
        ^lue artikkeli englanniksi
        ^lue juttu englanniksi
        ^lue tämä artikkeli englanniksi
        ^englanninkielinen versio$
        ^suomenkielinen versio$
        artikkeli on saatavilla myös
        juttu on saatavilla myös
        tämä juttu on luettavissa myös
        tämä sivu on saatavilla myös
        artikkeli on luettavissa myös englanniksi
        tämä sivu on käännetty automaattisesti
        tämä sivu on konekäännetty
        tämä artikkeli on käännetty automaattisesti
        tämä artikkeli on käännetty koneellisesti
        artikkeli on konekäännetty
        juttu on konekäännetty
        juttu on käännetty tekoälyn avulla
        artikkeli on käännetty tekoälyn avulla
        juttu on käännetty automaattisesti
        tekstin on kääntänyt tekoäly
        tämä on konekäännös
        konekäännös * virheitä
        ~kielivalinta
        on käännetty seuraaville kielille
        käännökset seuraavilta kieliltä
        ^{valitse kieli|vaihda kieltä|kieli|kielet|sivun kieli}: {suomi|svenska|english|fi}
        ^{lue|läs} {tämä juttu|artikkeli|juttu|tämä} {ruotsiksi|på svenska|selkokielellä|saameksi|venäjäksi|ukrainaksi}
    """,
    "cs": """
        ^vyberte jazyk$
        ^vyberte si jazyk$
        ^vyberte svůj jazyk$
        ^zvolte jazyk$
        ^výběr jazyka$
        ^volba jazyka$
        ^změnit jazyk$
        ^přepnout jazyk$
        ^jiné jazyky$
        ^další jazyky$
        ^v jiných jazycích$
        ^jazykové verze$
        ^jazykové mutace$
        ^jazyková verze$
        ^dostupné jazyky$
        ^číst česky$
        ^číst anglicky$
        ^čtěte v angličtině
        ^přečtěte si článek v
        ^česká verze$
        ^anglická verze$
        ^také v angličtině$
        tento článek je dostupný také v
        tento článek je k dispozici také v
        článek je dostupný i v
        tato stránka je dostupná v
        tato stránka byla automaticky přeložena
        tato stránka byla přeložena automaticky
        tento článek byl automaticky přeložen
        tento článek byl přeložen automaticky
        tento článek byl strojově přeložen
        tento text byl automaticky přeložen
        tento text byl přeložen strojově
        článek byl přeložen pomocí
        článek byl přeložen umělou inteligencí
        text byl přeložen pomocí
        ^toto je strojový překlad
        automatický překlad * chyby
        strojový překlad * chyby
        ~volba jazyka
    """,
    "sk": """
        ^vyberte jazyk$
        ^vyberte si jazyk$
        ^vyberte svoj jazyk$
        ^zvoľte jazyk$
        ^výber jazyka$
        ^voľba jazyka$
        ^zmeniť jazyk$
        ^prepnúť jazyk$
        ^iné jazyky$
        ^ďalšie jazyky$
        ^v iných jazykoch$
        ^jazykové verzie$
        ^jazykové mutácie$
        ^jazyková verzia$
        ^dostupné jazyky$
        ^čítať po slovensky$
        ^čítať po anglicky$
        ^čítať v angličtine$
        ^čítajte v angličtine
        ^prečítajte si článok v
        ^slovenská verzia$
        ^anglická verzia$
        ^aj v angličtine$
        tento článok je k dispozícii aj v
        článok je dostupný aj v
        táto stránka je dostupná v
        táto stránka bola automaticky preložená
        táto stránka bola preložená automaticky
        tento článok bol automaticky preložený
        tento článok bol preložený automaticky
        tento článok bol strojovo preložený
        tento text bol automaticky preložený
        tento text bol preložený strojovo
        článok bol preložený pomocou
        článok bol preložený umelou inteligenciou
        text bol preložený pomocou
        ^toto je strojový preklad
        automatický preklad * chyby
        strojový preklad * chyby
        ~voľba jazyka
    """,
    "hu": """
        ^válasszon nyelvet$
        ^válassz nyelvet$
        ^nyelv kiválasztása$
        ^nyelv választása$
        ^nyelvválasztás$
        ^nyelvválasztó$
        ^nyelv módosítása$
        ^nyelv megváltoztatása$
        ^nyelv váltása$
        ^nyelvváltás$
        ^más nyelveken$
        ^egyéb nyelvek$
        ^további nyelvek$
        ^elérhető nyelvek$
        ^nyelvi változatok$
        ^olvassa magyarul$
        ^olvassa angolul$
        ^olvasd el angolul
        ^olvassa el angolul$
        ^olvasd el magyarul
        ^magyarul$
        ^angolul$
        ^angol változat$
        ^magyar változat$
        ^angol nyelvű változat$
        ez a cikk angolul is
        ez a cikk elérhető
        ez az oldal elérhető
        cikkünk angolul itt
        ezt az oldalt automatikusan fordítot-
        ezt a cikket automatikusan fordítot-
        ezt a cikket gépi fordítás-
        a cikk gépi fordítás-
        a szöveg gépi fordítás-
        a cikket mesterséges intelligencia fordít-
        ez egy gépi fordítás
        automatikus fordítás * hibá-
        gépi fordítás * hibá-
        ~nyelvválasztás
    """,
    "ro": """
        ^alege limba$
        ^alegeți limba$
        ^alege o limbă$
        ^selectează limba$
        ^selectați limba$
        ^selectare limbă$
        ^schimbă limba$
        ^schimbați limba$
        ^alte limbi$
        ^în alte limbi$
        ^limbi disponibile$
        ^citește în română$
        ^citește în engleză$
        ^citește în limba engleză$
        ^citiți în limba
        ^citește acest articol în
        ^citiți acest articol în
        ^citește articolul în
        ^versiunea în engleză$
        ^versiunea în română$
        ^versiunea în limba engleză$
        ^versiunea în limba română$
        ^disponibil și în limba
        ^în limba engleză$
        ^în limba română$
        acest articol este disponibil și în
        articolul este disponibil și în
        acest articol este disponibil în limba
        această pagină este disponibilă în
        această pagină a fost tradusă automat
        acest articol a fost tradus automat
        articolul a fost tradus automat
        acest text a fost tradus automat
        textul a fost tradus automat
        acest articol a fost tradus cu ajutorul
        articolul a fost tradus cu ajutorul
        acest conținut a fost tradus automat
        aceasta este o traducere automată
        traducere automată * erori
        traducerea automată * erori
        ~alege limba
    """,
    "bg": """
        ^изберете език$
        ^изберете вашия език$
        ^избери език$
        ^избор на език$
        ^смяна на езика$
        ^смени езика$
        ^промяна на езика$
        ^други езици$
        ^на други езици$
        ^налични езици$
        ^езикови версии$
        ^езикова версия$
        ^прочетете на български
        ^прочетете на английски
        ^прочети на английски
        ^четете на английски
        ^прочетете статията на
        ^прочетете тази статия на
        ^на български$
        ^на английски$
        ^българска версия$
        ^английска версия$
        ^версия на английски$
        тази статия е достъпна и на
        статията е достъпна и на
        тази статия е налична и на
        тази статия може да бъде прочетена и на
        тази страница е достъпна на
        тази страница е преведена автоматично
        тази страница беше преведена автоматично
        тази статия е преведена автоматично
        тази статия беше преведена автоматично
        статията е преведена автоматично
        статията е преведена с помощта на
        статията е машинно преведена
        текстът е преведен автоматично
        текстът е преведен с помощта на
        този текст е преведен автоматично
        това е машинен превод
        това е автоматичен превод
        автоматичен превод * грешки
        машинен превод * грешки
        ~избор на език
    """,
    "el": """
        ^επιλέξτε γλώσσα$
        ^επιλέξτε τη γλώσσα σας$
        ^επιλέξτε τη γλώσσα$
        ^επιλογή γλώσσας$
        ^αλλαγή γλώσσας$
        ^άλλες γλώσσες$
        ^σε άλλες γλώσσες$
        ^διαθέσιμες γλώσσες$
        ^διαβάστε στα ελληνικά
        ^διαβάστε στα αγγλικά
        ^διαβάστε το άρθρο στα
        ^διαβάστε αυτό το άρθρο στα
        ^διαβάστε το στα αγγλικά
        ^στα ελληνικά$
        ^στα αγγλικά$
        ^αγγλική έκδοση$
        ^ελληνική έκδοση$
        ^διαθέσιμο και στα αγγλικά
        το άρθρο είναι διαθέσιμο και στα
        αυτό το άρθρο είναι διαθέσιμο και
        αυτό το άρθρο είναι διαθέσιμο στα
        αυτή η σελίδα είναι διαθέσιμη
        το κείμενο είναι διαθέσιμο και στα
        αυτή η σελίδα μεταφράστηκε αυτόματα
        η σελίδα αυτή έχει μεταφραστεί αυτόματα
        το άρθρο μεταφράστηκε αυτόματα
        το άρθρο έχει μεταφραστεί αυτόματα
        το άρθρο μεταφράστηκε με τη βοήθεια
        το κείμενο μεταφράστηκε αυτόματα
        το κείμενο μεταφράστηκε με τη βοήθεια
        το κείμενο έχει μεταφραστεί αυτόματα
        αυτή είναι μια αυτόματη μετάφραση
        πρόκειται για αυτόματη μετάφραση
        πρόκειται για μηχανική μετάφραση
        αυτόματη μετάφραση * λάθη
        μηχανική μετάφραση * λάθη
        ~επιλογή γλώσσας
    """,
    "uk": """
        ^оберіть мову$
        ^виберіть мову$
        ^обрати мову$
        ^вибір мови$
        ^вибрати мову$
        ^змінити мову$
        ^інші мови$
        ^іншими мовами$
        ^мова сайту$
        ^мовна версія$
        ^мовні версії$
        ^доступні мови$
        ^українською$
        ^російською$
        ^англійською$
        ^читати українською$
        ^читати англійською$
        ^читати російською$
        ^читати іншими мовами$
        ^читайте українською$
        ^читайте англійською$
        ^читайте * українською мовою
        ^читайте также на русском
        ^читать на русском$
        ^читать на украинском$
        ^прочитати англійською$
        ^англійська версія$
        ^українська версія$
        ^версія англійською$
        ^также на русском
        ця стаття доступна також
        ця стаття також доступна
        статтю можна прочитати англійською
        цю статтю можна прочитати
        матеріал доступний також
        цей матеріал також доступний
        цей матеріал доступний {також|українською|російською|англійською|іншою мовою|мовами|польською|німецькою}
        ця сторінка перекладена автоматично
        сторінку перекладено автоматично
        статтю перекладено автоматично
        стаття перекладена автоматично
        текст перекладено автоматично
        перекладено за допомогою штучного інтелекту
        статтю перекладено за допомогою
        це машинний переклад
        це автоматичний переклад
        автоматичний переклад * помилк-
        машинний переклад * помилк-
        ~вибір мови
    """,
    "tr": """
        ^dil seçin$
        ^dil seçiniz$
        ^dil seçimi$
        ^dil seç$
        ^dilinizi seçin$
        ^dilinizi seçiniz$
        ^dili değiştir$
        ^dil değiştir$
        ^diğer diller$
        ^diğer dillerde$
        ^diğer dillerde oku$
        ^mevcut diller$
        ^türkçe oku$
        ^ingilizce oku$
        ^türkçe okuyun$
        ^ingilizce okuyun$
        ^bu haberi ingilizce oku-
        ^bu yazıyı ingilizce oku-
        ^bu makaleyi ingilizce oku-
        ^ingilizcesi için tıkla-
        ^ingilizce versiyon-
        ^ingilizce sürüm$
        ^türkçe sürüm$
        ^haberin ingilizcesi için
        ^yazının ingilizcesi için
        bu yazı * dillerinde de mevcut
        bu makale * dillerinde de mevcut
        bu haber ingilizce olarak da
        bu yazı ingilizce olarak da
        bu içerik * dilinde de mevcut
        bu sayfa otomatik olarak çevril-
        bu sayfa makine çevirisi
        bu haber otomatik olarak çevril-
        bu makale otomatik olarak çevril-
        bu yazı otomatik olarak çevril-
        bu metin otomatik olarak çevril-
        bu içerik otomatik olarak çevril-
        bu haber yapay zeka * çevril-
        bu içerik yapay zeka * çevril-
        bu bir makine çevirisidir
        makine çevirisi * hata
        otomatik çeviri * hata
        ~dil seçimi
    """,
    "ar": """
        ^اختر اللغة$
        ^اختر لغتك$
        ^اختيار اللغة$
        ^اختر لغة$
        ^اختاروا اللغة$
        ^تغيير اللغة$
        ^لغات أخرى$
        ^بلغات أخرى$
        ^اللغات المتاحة$
        ^اقرأ بالعربية$
        ^اقرأ بالإنجليزية$
        ^اقرأ باللغة الإنجليزية$
        ^اقرأ هذا المقال باللغة
        ^اقرأ هذا المقال بالإنجليزية
        ^اقرأ المقال باللغة
        ^اقرأ المقال بالإنجليزية
        ^اقرأ الخبر باللغة
        ^بالعربية$
        ^بالإنجليزية$
        ^النسخة الإنجليزية$
        ^النسخة العربية$
        ^النسخة الإنكليزية$
        هذا المقال متاح أيضا
        هذا المقال متوفر أيضا
        هذا المقال متاح باللغة
        هذا المقال متوفر باللغة
        هذه الصفحة متاحة باللغة
        هذه الصفحة متوفرة باللغة
        هذه المقالة متاحة أيضا
        تمت ترجمة هذا المقال آليا
        تمت ترجمة هذا المقال باستخدام
        تمت ترجمة هذه الصفحة آليا
        تمت ترجمة هذه الصفحة تلقائيا
        تمت ترجمة هذا المقال تلقائيا
        تمت ترجمة هذا النص آليا
        تمت ترجمة هذا المحتوى
        ترجم هذا المقال آليا
        ترجم هذا النص آليا
        هذا المقال مترجم آليا
        هذا المقال مترجم بواسطة الذكاء
        تمت الترجمة بواسطة الذكاء
        هذه ترجمة آلية
        ترجمة آلية * أخطاء
        ترجمة آلية وقد
        ~اختيار اللغة
    """,
    "fa": """
        ^انتخاب زبان$
        ^زبان را انتخاب کنید$
        ^زبان خود را انتخاب کنید$
        ^تغییر زبان$
        ^زبان‌های دیگر$
        ^به زبان‌های دیگر$
        ^زبان‌های موجود$
        ^زبان سایت$
        ^خواندن به فارسی$
        ^به فارسی بخوانید$
        ^به انگلیسی بخوانید$
        ^این مطلب را به انگلیسی بخوانید
        ^این مقاله را به زبان * بخوانید
        ^این خبر را به زبان * بخوانید
        ^متن انگلیسی$
        ^نسخه انگلیسی$
        ^نسخه فارسی$
        این مقاله به زبان * نیز
        این مطلب به زبان * نیز
        این مطلب به زبان‌های دیگر
        این مقاله به زبان‌های دیگر
        این صفحه به زبان * در دسترس
        این مقاله به زبان * در دسترس
        این صفحه به صورت خودکار ترجمه
        این صفحه به‌صورت خودکار ترجمه
        این مقاله به صورت خودکار ترجمه
        این مقاله به‌صورت خودکار ترجمه
        این مطلب به صورت خودکار ترجمه
        این متن به صورت خودکار ترجمه
        این متن به‌صورت خودکار ترجمه
        این مطلب با هوش مصنوعی ترجمه
        این متن با هوش مصنوعی ترجمه
        این مقاله با هوش مصنوعی ترجمه
        این متن ترجمه ماشینی
        این یک ترجمه ماشینی
        ترجمه ماشینی است و
        ترجمه ماشینی * خطا
        ~انتخاب زبان
    """,
    "he": """
        ^בחר שפה$
        ^בחרו שפה$
        ^בחירת שפה$
        ^בחירת שפה:
        ^בחר את השפה שלך$
        ^שנה שפה$
        ^החלפת שפה$
        ^שינוי שפה$
        ^שפות נוספות$
        ^בשפות נוספות$
        ^שפות אחרות$
        ^בשפות אחרות$
        ^שפות זמינות$
        ^קרא בעברית$
        ^קראו בעברית$
        ^קראו באנגלית$
        ^קרא באנגלית$
        ^לקריאה באנגלית
        ^לכתבה באנגלית
        ^לגרסה באנגלית
        ^לגרסה האנגלית
        ^לקריאת הכתבה באנגלית
        ^בעברית$
        ^באנגלית$
        ^גרסה באנגלית$
        ^הגרסה האנגלית$
        הכתבה זמינה גם ב-
        כתבה זו זמינה גם
        מאמר זה זמין גם ב-
        המאמר זמין גם באנגלית
        דף זה זמין ב-
        דף זה תורגם באופן אוטומטי
        עמוד זה תורגם באופן אוטומטי
        מאמר זה תורגם באופן אוטומטי
        כתבה זו תורגמה באופן אוטומטי
        הכתבה תורגמה באופן אוטומטי
        הכתבה תורגמה באמצעות
        הטקסט תורגם באופן אוטומטי
        טקסט זה תורגם באופן אוטומטי
        תורגם באמצעות בינה מלאכותית
        תורגמה באמצעות בינה מלאכותית
        זהו תרגום אוטומטי
        זהו תרגום מכונה
        תרגום אוטומטי * שגיאות
        תרגום מכונה * שגיאות
        ~בחירת שפה
    """,
    "hi": """
        ^भाषा चुनें$
        ^अपनी भाषा चुनें$
        ^भाषा का चयन करें$
        ^भाषा बदलें$
        ^अन्य भाषाएं$
        ^अन्य भाषाओं में$
        ^अन्य भाषाओं में पढ़ें
        ^दूसरी भाषाओं में पढ़ें
        ^उपलब्ध भाषाएं$
        ^हिंदी में पढ़ें$
        ^हिन्दी में पढ़ें$
        ^अंग्रेज़ी में पढ़ें
        ^इसे अंग्रेजी में पढ़ें
        ^इस लेख को अंग्रेजी में पढ़ें
        ^इस खबर को अंग्रेजी में पढ़ें
        ^इस आर्टिकल को अंग्रेजी में पढ़ें
        ^इंग्लिश में पढ़ें
        ^read in english$
        यह लेख * में भी उपलब्ध
        यह पेज * में भी उपलब्ध
        यह खबर * में भी उपलब्ध
        यह लेख * भाषा में उपलब्ध
        यह पेज अपने आप अनुवाद
        यह लेख मशीन द्वारा अनुवादित
        यह लेख मशीन अनुवाद
        यह लेख अनुवाद टूल
        इस लेख का अनुवाद * मशीन
        इस लेख का अनुवाद * एआई
        इस लेख का अनुवाद * ai
        यह अनुवाद * एआई
        यह पेज * स्वचालित रूप से अनुवाद
        यह लेख * स्वचालित रूप से अनुवाद
        यह एक मशीन अनुवाद
        मशीन अनुवाद * त्रुटि
        ~भाषा चुनें
    """,
    "id": """
        ^pilih bahasa$
        ^pilih bahasa anda$
        ^pilihan bahasa$
        ^ganti bahasa$
        ^ubah bahasa$
        ^bahasa lain$
        ^bahasa lainnya$
        ^dalam bahasa lain$
        ^bahasa yang tersedia$
        ^baca dalam bahasa indonesia
        ^baca dalam bahasa inggris
        ^baca dalam bahasa lain
        ^baca artikel ini dalam bahasa
        ^baca versi bahasa
        ^baca berita ini dalam bahasa
        ^versi bahasa inggris$
        ^versi bahasa indonesia$
        ^versi inggris$
        ^tersedia juga dalam bahasa
        artikel ini juga tersedia dalam bahasa
        artikel ini tersedia dalam bahasa
        halaman ini tersedia dalam bahasa
        halaman ini juga tersedia dalam bahasa
        berita ini juga tersedia dalam bahasa
        halaman ini diterjemahkan secara otomatis
        halaman ini telah diterjemahkan secara otomatis
        artikel ini diterjemahkan secara otomatis
        artikel ini telah diterjemahkan secara otomatis
        artikel ini diterjemahkan oleh * mesin
        artikel ini diterjemahkan menggunakan
        artikel ini diterjemahkan dengan bantuan
        teks ini diterjemahkan secara otomatis
        konten ini diterjemahkan secara otomatis
        berita ini diterjemahkan
        ini adalah terjemahan mesin
        ini adalah terjemahan otomatis
        terjemahan otomatis * kesalahan
        terjemahan mesin * kesalahan
        ~pilih bahasa
    """,
    "vi": """
        ^chọn ngôn ngữ$
        ^chọn ngôn ngữ của bạn$
        ^lựa chọn ngôn ngữ$
        ^đổi ngôn ngữ$
        ^thay đổi ngôn ngữ$
        ^chuyển ngôn ngữ$
        ^ngôn ngữ khác$
        ^các ngôn ngữ khác$
        ^bằng ngôn ngữ khác$
        ^ngôn ngữ có sẵn$
        ^đọc bằng tiếng anh$
        ^đọc bằng tiếng việt$
        ^đọc bài viết này bằng tiếng
        ^đọc bài này bằng tiếng {anh|việt|pháp|trung|nhật|hàn|nga|đức|tây ban nha|khmer}$
        ^đọc bản tiếng anh$
        ^xem bản tiếng anh$
        ^bản tiếng anh$
        ^bản tiếng việt$
        ^phiên bản tiếng anh$
        ^phiên bản tiếng việt$
        bài viết này cũng có bằng tiếng
        bài viết này có bản tiếng
        bài viết này cũng có sẵn
        bài viết này có sẵn bằng tiếng
        trang này có sẵn bằng
        trang này cũng có bằng tiếng
        trang này được dịch tự động
        trang này đã được dịch tự động
        bài viết này được dịch tự động
        bài viết này đã được dịch tự động
        bài viết được dịch tự động
        bài viết này được dịch bằng máy
        bài viết này được dịch bởi ai
        bài viết này được dịch bằng ai
        bài viết này được dịch bằng trí tuệ
        nội dung này được dịch tự động
        văn bản này được dịch tự động
        đây là bản dịch tự động
        đây là bản dịch máy
        bản dịch tự động * sai sót
        bản dịch máy * sai sót
        ~chọn ngôn ngữ
    """,
    "th": """
        ^เลือกภาษา$
        ^เลือกภาษาของคุณ$
        ^กรุณาเลือกภาษา$
        ^เปลี่ยนภาษา$
        ^ภาษาอื่น$
        ^ภาษาอื่นๆ$
        ^ภาษาอื่น ๆ$
        ^ในภาษาอื่น$
        ^อ่านภาษาไทย$
        ^อ่านเป็นภาษาไทย$
        ^อ่านภาษาอังกฤษ$
        ^อ่านเป็นภาษาอังกฤษ$
        ^อ่านฉบับภาษาอังกฤษ
        ^อ่านบทความนี้เป็นภาษา
        ^อ่านข่าวนี้เป็นภาษา
        ^อ่านบทความภาษาอังกฤษ
        ^เวอร์ชันภาษาอังกฤษ$
        ^เวอร์ชันภาษาไทย$
        ^ฉบับภาษาอังกฤษ$
        บทความนี้มีให้อ่านเป็นภาษา
        บทความนี้มีให้บริการในภาษา
        บทความนี้มีในภาษา
        หน้านี้มีให้บริการในภาษา
        บทความนี้แปลโดยอัตโนมัติ
        หน้านี้แปลโดยอัตโนมัติ
        หน้านี้ได้รับการแปลโดยอัตโนมัติ
        บทความนี้ได้รับการแปลโดย
        บทความนี้แปลโดยเครื่อง
        บทความนี้แปลด้วยเครื่อง
        บทความนี้แปลโดยใช้ ai
        บทความนี้แปลด้วย ai
        บทความนี้แปลโดย ai
        เนื้อหานี้แปลโดยอัตโนมัติ
        ข้อความนี้แปลโดยอัตโนมัติ
        ข่าวนี้แปลโดยใช้
        แปลด้วยระบบอัตโนมัติ
        การแปลอัตโนมัตินี้
        ~เลือกภาษา
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

# ko
- 언어 선택
- 이 기사는 기계 번역으로 제공되어 오류가 있을 수 있습니다.
- 다른 언어로 보기
  항구는 전쟁 뒤 처음으로 일월에 얼어붙었고, 나룻배들은 일주일 동안 부두에 묶여 있었다.
  수험생은 이제 시험에서 쓸 언어를 선택할 수 있게 되었고, 교원 노조는 오랜 바람이 이루어졌다고 반겼다.

  소설의 절반이 자동 번역된 것으로 드러나자 심사위원단은 그해 상을 아무에게도 주지 않기로 했다.

# da
- Vælg sprog
- Denne artikel findes også på engelsk.
- Artiklen er maskinoversat og kan indeholde fejl.
  Havnen frøs til i januar for første gang siden krigen, og færgerne lå en hel uge stille ved kajen.
  Eleverne må selv vælge sprog til prøven, hvilket lærernes forening har bedt ministeriet om i mange år.

  Hele kapitler viste sig at være maskinoversat, skrev juryen, og prisen gik ikke til nogen det år.

- Artiklen findes også på grønlandsk
  Artiklen findes også på grønlandsk, og den udgave blev læst af dobbelt så mange i Sisimiut.

# no
- Velg språk
- Denne saken finnes også på engelsk.
- Artikkelen er maskinoversatt og kan inneholde feil.
  Havna frøs til i januar for første gang siden krigen, og fergene lå en hel uke stille ved kaia.
  Elevene får selv velge språk til prøven, noe lærernes forening har bedt departementet om i mange år.

  Hele kapitler viste seg å være maskinoversatt, skrev juryen, og prisen gikk ikke til noen det året.

# fi
- Valitse kieli
- Tämä artikkeli on saatavilla myös englanniksi.
- Juttu on käännetty tekoälyn avulla.
  Satama jäätyi tammikuussa ensi kerran sodan jälkeen, ja lautat makasivat kokonaisen viikon laiturissa.
  Oppilaat saavat nyt valita kielen kokeeseen, mitä opettajien liitto on pyytänyt ministeriöltä vuosien ajan.

  Kokonaisia lukuja osoittautui konekäännetyiksi, raati kirjoitti, eikä palkintoa annettu sinä vuonna kenellekään.

# cs
- Vyberte jazyk
- Tento článek je dostupný také v angličtině.
- Tento text byl přeložen strojově a může obsahovat chyby.
  Přístav v lednu zamrzl poprvé od války a přívozy stály celý týden bez hnutí u svých mol.
  Žáci si mohou vybrat jazyk zkoušky, o což učitelské odbory ministerstvo žádaly už řadu let.

  Celé kapitoly byly přeloženy strojově, napsala porota, a cenu ten rok nedostal nikdo.

# sk
- Vyberte jazyk
- Tento článok je dostupný aj v angličtine.
- Tento text bol preložený strojovo a môže obsahovať chyby.
  Prístav v januári zamrzol prvý raz od vojny a kompy stáli celý týždeň bez pohybu pri svojich mólach.
  Žiaci si môžu vybrať jazyk skúšky, o čo učiteľské odbory žiadali ministerstvo už dlhé roky.

  Celé kapitoly boli preložené strojovo, napísala porota, a cenu v ten rok nedostal nikto.

# hu
- Válasszon nyelvet
- A cikk gépi fordítással készült, ezért hibákat tartalmazhat.
- Olvassa el angolul
  A kikötő a háború óta először fagyott be januárban, és a kompok egy teljes hétig a mólónál vesztegeltek.
  A diákok maguk választhatják meg a vizsga nyelvét, amit a pedagógusok szakszervezete régóta kért.

  Kiderült, hogy egész fejezetek gépi fordítással születtek, írta a zsűri, és abban az évben senki sem kapott díjat.

# ro
- Alegeți limba
- Acest articol este disponibil și în engleză.
- Textul a fost tradus automat și poate conține erori.
  Portul a înghețat în ianuarie pentru prima oară de la război, iar bacurile au stat o săptămână la chei.
  Elevii pot alege limba examenului, lucru pe care sindicatele profesorilor îl cereau de mulți ani ministerului.

  Capitole întregi fuseseră traduse automat, a scris juriul, iar premiul nu a mers la nimeni în anul acela.

# bg
- Изберете език
- Тази статия е достъпна и на английски.
- Текстът е преведен автоматично и може да съдържа грешки.
  През януари пристанището замръзна за първи път от войната насам и фериботите стояха цяла седмица на кея.
  Учениците вече могат сами да изберат език за изпита, което синдикатите на учителите искаха от години.

  Цели глави се оказаха преведени автоматично, написа журито, и наградата не отиде при никого.

# el
- Επιλέξτε γλώσσα
- Αυτό το άρθρο είναι διαθέσιμο και στα αγγλικά.
- Το κείμενο μεταφράστηκε αυτόματα και μπορεί να περιέχει λάθη.
  Το λιμάνι πάγωσε τον Ιανουάριο για πρώτη φορά μετά τον πόλεμο, και τα πορθμεία έμειναν μια εβδομάδα δεμένα.
  Οι μαθητές μπορούν πια να επιλέξουν γλώσσα για την εξέταση, κάτι που ζητούσαν χρόνια οι ενώσεις των δασκάλων.

  Ολόκληρα κεφάλαια είχαν μεταφραστεί αυτόματα, έγραψε η επιτροπή, και το βραβείο δεν δόθηκε σε κανέναν.

# uk
- Оберіть мову
- Ця стаття також доступна англійською.
- Текст перекладено автоматично, можливі помилки.
  Гавань у січні замерзла вперше після війни, і пороми цілий тиждень простояли біля своїх причалів.
  Школярі тепер можуть обрати мову іспиту, чого вчительські профспілки домагалися від міністерства роками.

  Цілі розділи виявилися перекладеними автоматично, написало журі, і премію того року не отримав ніхто.

- Цей матеріал доступний англійською
  Цей матеріал доступний будь-якому гончареві: глина з берега й попіл.

# tr
- Dil seçin
- Bu yazı otomatik olarak çevrilmiştir, hatalar içerebilir.
- Bu haberi İngilizce okuyun
  Liman savaştan bu yana ilk kez ocak ayında dondu, vapurlar bir hafta boyunca iskelede bağlı kaldı.
  Öğrenciler artık sınavda kullanacakları dili seçebiliyor, öğretmen sendikaları bunu yıllardır istiyordu.

  Romanın bütün bölümlerinin otomatik olarak çevrildiği anlaşılınca jüri o yıl ödülü kimseye vermedi.

# ar
- اختر اللغة
- هذا المقال متاح أيضا باللغة الإنجليزية.
- تمت ترجمة هذا النص آليا وقد يتضمن أخطاء.
  تجمد الميناء في يناير لأول مرة منذ الحرب، وظلت العبارات أسبوعا كاملا راسية عند أرصفتها.
  صار بوسع التلاميذ اختيار اللغة التي يؤدون بها الامتحان، وهو ما طالبت به نقابات المعلمين سنوات.

  وكتبت لجنة التحكيم أن فصولا كاملة من الرواية ترجمت آليا، فلم تمنح الجائزة لأحد في ذلك العام.

# fa
- انتخاب زبان
- این مقاله به زبان انگلیسی نیز در دسترس است.
- این متن به‌صورت خودکار ترجمه شده و ممکن است خطا داشته باشد.
  بندر در دی‌ماه برای نخستین بار پس از جنگ یخ زد و کشتی‌ها یک هفتهٔ تمام کنار اسکله ماندند.
  دانش‌آموزان اکنون می‌توانند زبان آزمون را انتخاب کنند، چیزی که معلمان سال‌ها از وزارتخانه می‌خواستند.

  داوران نوشتند فصل‌های کاملی از رمان با ماشین ترجمه شده بود و جایزهٔ آن سال به کسی نرسید.

# he
- בחרו שפה
- הכתבה זמינה גם באנגלית.
- טקסט זה תורגם באופן אוטומטי ועשויות להיות בו שגיאות.
  הנמל קפא בינואר בפעם הראשונה מאז המלחמה, והמעבורות עמדו שבוע שלם ליד המזחים.
  התלמידים יכולים מעתה לבחור את שפת הבחינה, דבר שארגוני המורים ביקשו מהמשרד שנים רבות.

  פרקים שלמים תורגמו באופן אוטומטי, כתבו השופטים, והפרס לא ניתן באותה שנה לאיש.

# hi
- भाषा चुनें
- यह लेख अंग्रेज़ी में भी उपलब्ध है।
- इस लेख का अनुवाद मशीन से किया गया है।
  बंदरगाह जनवरी में युद्ध के बाद पहली बार जम गया, और नावें पूरे हफ़्ते घाट पर बंधी रहीं।
  छात्र अब परीक्षा की भाषा ख़ुद चुन सकते हैं, जिसकी मांग शिक्षक संगठन कई साल से कर रहे थे।

  निर्णायकों ने लिखा कि पूरे अध्याय मशीन अनुवाद से तैयार हुए थे, और उस साल पुरस्कार किसी को नहीं मिला।

# id
- Pilih bahasa
- Artikel ini juga tersedia dalam bahasa Inggris.
- Teks ini diterjemahkan secara otomatis dan mungkin mengandung kesalahan.
  Pelabuhan itu membeku pada Januari untuk pertama kali sejak perang, dan kapal feri tertambat selama sepekan.
  Para siswa kini boleh memilih bahasa ujian, sesuatu yang sudah lama diminta serikat guru kepada kementerian.

  Seluruh bab ternyata diterjemahkan secara otomatis, tulis dewan juri, dan tahun itu hadiah tidak diberikan.

# vi
- Chọn ngôn ngữ
- Bài viết này cũng có bằng tiếng Anh.
- Văn bản này được dịch tự động và có thể có sai sót.
  Bến cảng đóng băng hồi tháng Giêng lần đầu kể từ chiến tranh, và các chuyến phà nằm im suốt một tuần.
  Học sinh nay được tự chọn ngôn ngữ làm bài thi, điều mà công đoàn giáo viên đề nghị bộ từ nhiều năm.

  Nhiều chương sách hóa ra được dịch tự động, ban giám khảo viết, và năm đó không ai được trao giải.

# th
- เลือกภาษา
- บทความนี้แปลโดยอัตโนมัติ
- อ่านเป็นภาษาอังกฤษ
  ท่าเรือเป็นน้ำแข็งในเดือนมกราคมครั้งแรกนับแต่สงคราม และเรือข้ามฟากจอดนิ่งอยู่ตลอดทั้งสัปดาห์
  นักเรียนเลือกภาษาที่ใช้สอบได้เองแล้ว ซึ่งสหภาพครูเรียกร้องต่อกระทรวงมานานหลายปี

  คณะกรรมการพบว่านิยายหลายบทแปลด้วยเครื่องทั้งบท จึงไม่มอบรางวัลให้ใครเลยในปีนั้น

# de
  Ganze Kapitel waren maschinell übersetzt worden, schrieb die Jury, und der Preis ging in jenem Jahr an niemanden.

# fr
  Des chapitres entiers avaient été traduits automatiquement, écrit le jury, et le prix n'est allé à personne.

# es
  Capítulos enteros habían sido traducidos automáticamente, escribió el jurado, y el premio quedó desierto.

# it
  Interi capitoli erano stati tradotti automaticamente, ha scritto la giuria, e il premio non è andato a nessuno.

# pt
  Capítulos inteiros tinham sido traduzidos automaticamente, escreveu o júri, e o prémio não foi para ninguém.

# nl
  Hele hoofdstukken bleken automatisch vertaald te zijn, schreef de jury, en de prijs ging dat jaar naar niemand.

# pl
  Całe rozdziały przetłumaczono automatycznie, napisało jury, i nagrody nie dostał w tym roku nikt.

# ru
  Целые главы оказались переведены автоматически, написало жюри, и премию в тот год не получил никто.

# sv
  Hela kapitel visade sig vara maskinöversatta, skrev juryn, och priset gick det året inte till någon.

# ja
  小説の数章が機械翻訳だったと判明し、選考委員会はその年の賞をだれにも贈らなかった。

# zh
  评委会发现小说有好几章出自机器翻译，于是那一年的奖项没有颁给任何人。

  評審發現小說有好幾章出自機器翻譯，於是那一年的獎項沒有頒給任何人。

# html
  <p>At low tide the postman walks across the flats, his boots around his neck, the letters under his hat.</p>
- <ul class="wpml-ls-legacy-list"><li>Old Marwick</li></ul>
  <p>The new pump came on Tuesday, and by Friday the cellars on the quay were dry for the first time since May.</p>
  <p class="language-history">The language of the island has eleven words for fog, and the teacher collects them.</p>
  <p>A surveyor measured the dike in April and found that it had sunk by a hand along the whole eastern side.</p>
  <p>The bakery opens earlier on market days, when the farmers come down from the hills with cheese and wool.</p>
"""
