"""Credits of agencies, reporters and editors: "(Reporting by A; editing by B)", "Mit Material von dpa", "(ANSA)",
"（编辑：…）", "This article was first published by ...". Whole lines, or the last
part of a paragraph, which alone goes then.

Why it goes: it says who worked on the text, not what happened.

What stays: sentences about reporting, editing and agencies; the agency in the dateline that opens a paragraph; an
agency named as the source of a sentence ("..., the AP reported").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleaner.detectors._credits import speaks
from cleaner.detectors._names import PARTICLES, names, place, unlinked
from cleaner.document import Fact, Finding, Line, Page
from cleaner.phrases import Hit, Hits
from cleaner.view import SPACELESS, fold

PHRASES = {
    "en": """
        (reporting by
        reporting by
        (writing by
        writing by
        editing by
        additional reporting by
        additional reporting from
        ^edited by
        ^fact-checked by
        ^fact checked by
        ^medically reviewed by
        ^reviewed by
        ^compiled by
        contributed to this report
        contributed reporting
        contributed to this story
        contributed to this article
        contributed to this content
        with files from
        with reporting by
        with additional reporting
        with inputs from
        with input from
        with agency inputs
        with material from
        this article was first published
        this article was originally published
        this story was originally published
        this story was first published
        this post was originally published
        this article originally appeared
        this story originally appeared
        this post originally appeared
        this post first appeared
        this article first appeared
        ^originally published by
        ^originally published at
        ^originally published in the
        was produced by * newsroom
        ~(reuters)
        ~(ap)
        ~(afp)
        ~(pti)
        ^this {story|article|report|text} was {produced|written|compiled} with {agency copy|agency material|material from|wire copy|wire reports}
        ^{edited|compiled} by {our newsroom|our staff|our editors} from {wire reports|agency reports|agency copy|agencies}
        ~(ani)
        ~(ians)
        ~(xinhua)
        ~(upi)
        ~(tass)
        ^with assistance from
        ^with assistance by
        ^additional reporting and writing by
        ^additional research by
        ^copy edited by
        ^copyedited by
        ^copy editing by
        ^fact-checking by
        ^produced by * for
        ^translated by
        ^translation by
        ^translated from * by
        ^source: reuters$
        ^source: ap$
        ^source: associated press$
        ^source: afp$
        ^sources: reuters$
        ^source: bloomberg$
        ^source: agencies$
        ^(with inputs
        ^(with agency
        ^(agencies)
        this story was produced in partnership with
        this article was produced in partnership with
        this story is part of a collaboration
        this story was produced by
        this story was reported in partnership with
        this article is republished from
        this story is republished from
        this article has been republished
        this post was originally published on
        this content was originally published
        with contributions from
        ^contributors:
        ^with contributions by
        report contributed by
        except for the headline, this story has not been edited
        this story has not been edited by
        published from a syndicated feed
    """,
    "de": """
        mit material von
        mit material der
        mit informationen von
        mit agenturmaterial
        mit agenturen
        (bericht von
        (reporter:
        (mitarbeit
        quelle: dpa
        quelle: apa
        ~(dpa
        ~(mit dpa)
        ~(apa
        ~(sda
        ~(afp
        ~(ap/
        ~(sid
        ~(epd)
        ~(kna)
        ~(reuters
        ~/dpa)
        ~(ots)
        ^redaktion:
        ^mitarbeit:
        ^mitarbeit
        ^verwendete quellen:
        ^dieser {text|artikel|beitrag} wurde mit {material|meldungen|informationen} {der nachrichtenagentur|der nachrichtenagenturen|der agentur|der agenturen|von dpa|von afp|von reuters}
        ^quelle: dpa
        ^quelle: afp
        ^quelle: reuters
        ^quelle: sid
        ^quellen: dpa
        ^quelle: ots
        ^quelle: apa
        ^mit agenturen$
        ^bearbeitet von
        ^redigiert von
        ^aus dem englischen von
        ^übersetzung:
        ^übersetzt von
        ^mit material der
        ^dieser artikel erschien zuerst
        ^dieser text erschien zuerst
        ^dieser beitrag erschien zuerst
        ^der artikel erschien zuerst
        dieser artikel ist zuerst
        ^zuerst erschienen
        mit informationen der
        mit reuters-material
        mit dpa-material
        (mit material
        ^(mit agenturmaterial
        ^dpa$
        ^afp$
    """,
    "fr": """
        ^avec afp$
        ^avec reuters$
        (reportage de
        (reportage
        (rédigé par
        (édité par
        (avec afp
        (avec reuters
        (avec agences
        avec les agences$
        avec l'afp$
        avec l'agence
        ~(afp
        ~(ats
        ~(belga
        ^source : afp$
        ^source : reuters$
        ^sources : afp
        ^avec agences$
        ^avec l'afp$
        ^avec les agences$
        ^(avec
        ^avec ap$
        ^avec belga$
        ^traduit de
        ^traduit par
        ^traduction :
        ^édité par
        ^édition :
        ^avec nos correspondants
        cet article a d'abord été publié
        cet article a été publié initialement
        cet article est republié à partir de
        ^avec afp et
        ^avec * et reuters$
        ^avec * et afp$
        ^avec nos correspondants$
        article initialement publié
        ^initialement publié
        ^afp$
        ^source : {belga|ats|ap|dpa|efe|ansa|agences|afp et reuters|keystone-ats|la presse canadienne|apa}$
        ^{source|sources} {afp|reuters|belga|ats}$
        ^{le monde|le figaro|le parisien|libération|la croix|ouest-france|rtbf} avec {afp|l'afp|reuters|belga|keystone-ats|ats}$
        ^{rts|challenges|le point|franceinfo|belga|ats} avec {afp|l'afp|reuters|belga|keystone-ats|ats}$
    """,
    "es": """
        con información de
        con informaciones de
        (reporte de
        (reportaje de
        (información de
        reporte adicional de
        (con información de
        ^con información de efe$
        ~(efe)
        ~(europa press)
        ~(efe/
        ~(ep)
        ^fuente: efe$
        ^fuente: reuters$
        ^fuente: afp$
        ^fuente: ap$
        ^fuente: europa press$
        ^fuente: agencias$
        ^fuente: télam$
        ^(agencias)$
        ^agencias$
        ^reporte de
        ^reportaje adicional de
        ^reporte adicional de
        ^editado por
        ^edición:
        ^edición de
        ^traducido por
        ^traducción de
        ^traducción:
        con información de agencia
        ^con información de
        ^con reporte de
        ^con informes de
        ^colaboró en
        este artículo fue publicado originalmente
        este artículo se publicó originalmente
        ^efe$
        ^europa press$
    """,
    "it": """
        ^riproduzione riservata ansa$
        ^fonte: ansa$
        ^fonte ansa$
        a cura della redazione$
        (fonte: ansa
        (servizio di
        ~(ansa
        ~(agi
        ~(adnkronos
        ^fonte: ansa
        ^fonte: reuters$
        ^fonte: adnkronos$
        ^fonte: agi$
        ^fonte: askanews$
        ^traduzione di
        ^traduzione:
        ^tradotto da
        ^con informazioni di
        ^ha collaborato
        ^hanno collaborato
        questo articolo è stato pubblicato originariamente
        questo articolo è uscito
        ~(askanews
        ~(italpress
        ~(lapresse
        ^fonte adnkronos$
        ^fonte agi$
        ^ansa$
        ~(italpress)
        ^tradotto dalla redazione
        ^fonte: {lapresse|italpress|dire|afp|ap|nova|agenzia nova|agenzia dire}$
    """,
    "pt": """
        ^com lusa$
        (com lusa
        (reportagem de
        (reportagem por
        reportagem adicional de
        com informações da
        com informações do
        com informações de
        com agência
        com agências
        ~(lusa
        ~(ansa
        ~(efe
        ^fonte: agência brasil$
        ^fonte: lusa$
        ^fonte: reuters$
        ^fonte: agência
        ^com reuters$
        ^com afp$
        ^com agência brasil$
        ^com agências$
        ^com agência
        ^com informações
        ^edição:
        ^edição de
        ^tradução:
        ^tradução de
        ^texto traduzido por
        ^colaborou
        ^colaboraram
        ^supervisão:
        este texto foi publicado originalmente
        este artigo foi publicado originalmente
        ^reportagem adicional
        ~(agência brasil)
        ^lusa$
        ^com {estadão conteúdo|folhapress|agência estado|agência o globo|agência lusa|ansa|efe}$
        ^{estadão conteúdo|folhapress|agência brasil|agência estado|agência lusa}$
    """,
    "nl": """
        ^bron: anp$
        (bron: anp
        met medewerking van
        ~(anp)
        ~(belga)
        ~(anp/
        ^bron: nos$
        ^bron: reuters$
        ^bron: belga$
        ^bron: afp$
        ^bron: nu.nl$
        ^bron: anp
        ^{dit artikel|dit bericht|deze tekst} {is|werd|kwam} * met {materiaal van|informatie van|medewerking van} {anp|persbureau|belga}
        ^bronnen: anp
        ^met bijdrage van
        ^met bijdragen van
        ^mede door
        ^redactie:
        ^eindredactie:
        ^vertaling:
        ^vertaald door
        dit artikel verscheen eerder
        dit artikel verscheen eerst
        dit artikel is eerder verschenen
        ^anp$
        ^belga$
    """,
    "pl": """
        ^źródło: pap$
        (źródło: pap
        ^oprac. pap$
        ~(pap
        ^źródło: pap
        ^źródło: reuters
        ^źródło: afp
        ^źródło: polsat news$
        ^źródła: pap
        ^źródło informacji: pap
        ^redagował
        ^redagowała
        ^redakcja:
        ^korekta:
        ^tłumaczenie:
        ^tłum.
        ^tłumaczył
        ^przełożył
        ^współpraca:
        ^opr.
        ^źródło: tvn24
        ^źródło: iar
        ^pap$
        ^źródło: materiały prasowe$
        ^źródło: informacja prasowa$
        ^na podstawie: {dpa|pap|reuters|afp|ap|bbc|cnn|guardian}
    """,
    "ru": """
        (репортаж
        ^репортаж
        ^по материалам
        по материалам тасс
        по материалам риа новости
        ~(тасс
        ~(интерфакс
        ^источник: тасс$
        ^источник: риа новости$
        ^источник: интерфакс$
        ^источник: reuters
        ^источник: ria
        ^редактор:
        ^выпускающий редактор:
        ^перевод:
        ^перевел
        ^перевела
        ^перевод с английского
        ^при участии
        ^корректор:
        ~(риа новости)
        ~(риа
        по данным агентств$
        ^{с использованием материалов|использованы материалы|подготовлено по материалам} {тасс|риа новости|интерфакса|reuters|рейтер|bbc|afp|ap|dpa|сми|открытых источников|иностранных сми}$
    """,
    "sv": """
        ^källa: tt$
        (källa: tt
        ~(tt)
        ~(tt-
        ~(tt/
        ^källa: tt
        ^källa: reuters
        ^källor: tt
        ^{texten|artikeln|nyheten} {bygger på|är baserad på|innehåller} {material|uppgifter|en text} från {tt|nyhetsbyrån|nyhetsbyråer}
        ^redaktör:
        ^redigering:
        ^översättning:
        ^översatt av
        ^med material från
        ^tt$
        den här artikeln publicerades först
        artikeln publicerades ursprungligen
    """,
    "ja": """
        (取材:
        (取材・文:
        (取材=
        (文=
        (編集:
        編集:
        編集=
        (聞き手
        ~(共同)
        ~(時事)
        ~【共同】
        ~【時事】
        ~(共同通信)
        (取材・
        (記者・
        (文・
        (編集・
        ^編集/
        ^翻訳:
        ^翻訳=
        ^翻訳・編集:
        ^取材協力:
        ^校正:
        ^校閲:
        (文:
        (文/
        (翻訳:
        ~(ロイター)
        ~[ロイター]
        ~(afp=時事)
        ^{ロンドン|ワシントン|北京|ソウル|ニューヨーク|パリ|モスクワ|ジュネーブ|上海|台北|カイロ|エルサレム|ブリュッセル|バンコク}{共同|時事|共同通信}$
    """,
    "zh": """
        编辑:
        责任编辑:
        责编:
        编辑/
        (编辑
        (责任编辑
        (记者:
        (记者
        (本报记者
        (作者:
        編輯:
        責任編輯:
        責編:
        (編輯
        (記者
        核稿編輯
        校对:
        审核:
        编审:
        (完)$
        ^编辑 * 校对
        ^编辑 * 审核
        ^責任編輯
        ^监制:
        ^监制/
        ^总监制:
        ^终审:
        ^初审:
        ^复审:
        ^编审:
        ^审读:
        ^值班编辑:
        ^值班主编:
        ^实习编辑:
        ^视觉:
        ^美编:
        ^校对/
        ^校對:
        ^統籌:
        ^统筹:
        (新华社记者
        (新華社記者
        (中新社记者
        (中央社記者
        (总台记者
        (央视记者
        (实习生
        (通讯员
        (来源:
        (來源:
        ^来源:
        ^來源:
        ^稿源:
        ^转自:
        ^本文来源:
        ^本文转自
        ^文章来源:
        ^本文首发于
        ^本文原载
        【责任编辑
        【编辑
        [责任编辑
        ^{据|據}{新华社|新華社|中新社|法新社|路透社|美联社|美聯社|共同社|中央社|彭博社|塔斯社|韩联社|韓聯社}{电|電|消息|报道|報導|综合报道|外電}$
        (編譯:
        (编译:
        (核稿:
        (撰稿:
    """,
    "ko": """
        ^연합뉴스$
        ^출처: 연합뉴스
        ^출처=연합뉴스
        ^기사제공=
        ^기사 제공=
        ^편집:
        ^편집=
        ^편집자:
        ^번역:
        ^번역=
        ^취재:
        ^취재·
        ^취재=
        ^정리=
        ^정리:
        ^영상취재:
        ^영상편집:
        (편집:
        (편집=
        (번역:
        (취재:
        (취재=
        (영상취재
        (영상편집
        (끝)$
        ~(연합뉴스)
        ~[연합뉴스]
        ~(뉴시스)
        ~[뉴시스]
    """,
    "da": """
        ^ritzau$
        /ritzau/$
        ^kilde: ritzau
        ^kilder: ritzau
        ^kilde: reuters
        ^redaktør:
        ^redigeret af
        ^redaktion:
        ^oversættelse:
        ^oversat af
        ^{artiklen|teksten} {bygger på|er skrevet med|indeholder} {materiale|stof} fra {ritzau|nyhedsbureauet}
        ^oversat fra
        ^medvirkende:
        ^research:
        ^korrektur:
        artiklen er oprindeligt bragt
        artiklen blev oprindeligt bragt
        artiklen er oprindelig bragt
        ~(ritzau)
        ~(ritzau/
        ~(afp)
    """,
    "no": """
        ^ntb$
        /ntb/$
        ^kilde: ntb
        ^kilder: ntb
        ^kilde: reuters
        ^redaktør:
        ^redigert av
        ^redaksjon:
        ^oversatt av
        ^{artikkelen|saken|teksten} {bygger på|er skrevet med|inneholder} {materiale|stoff} fra {ntb|nyhetsbyrået}
        ^oversatt fra
        ^oversettelse:
        ^korrektur:
        saken ble først publisert
        artikkelen ble først publisert
        saken er opprinnelig publisert
        ~(ntb)
        ~(©ntb)
        ~(ntb/
        ~(ntb-
    """,
    "fi": """
        ^stt$
        ^lähde: stt
        ^lähteet: stt
        ^lähde: reuters
        ^toimitus:
        ^toimittanut:
        ^käännös:
        ^suomentanut
        ^{juttu|artikkeli} {perustuu|sisältää} * {stt:n|uutistoimiston} {aineistoon|uutiseen|materiaalia}
        ^suomennos:
        ^oikoluku:
        artikkeli on julkaistu alun perin
        juttu on julkaistu alun perin
        juttu on alun perin julkaistu
        juttu julkaistiin ensimmäisen kerran
        ~(stt)
        ~(stt-
        ~(stt/
        ^lähteet: {reuters|afp|ap|tt|ritzau|ntb|dpa|bbc|cnn|yle|tass|efe|ansa}
        ^lähde: {afp|ap|tt|ritzau|ntb|dpa|bbc|cnn|yle|tass|efe|ansa}
        ^{stt-afp|stt-reuters|stt-tt|stt-ap|stt-dpa|stt-ntb|stt-ritzau|stt-lehtikuva|afp-stt|reuters-stt|stt/afp|stt/reuters|stt / afp|stt / reuters}$
    """,
    "cs": """
        ^čtk$
        ^zdroj: čtk
        ^zdroje: čtk
        ^autor: čtk
        ^zdroj: reuters
        ^s využitím čtk
        ^s přispěním
        ^redakce:
        ^redaktor:
        ^editor:
        ^editorka:
        ^korektura:
        ^překlad:
        ^přeložil
        ^přeložila
        ^na článku spolupracoval-
        ^spolupráce:
        článek původně vyšel
        text původně vyšel
        článek vyšel původně
        ~(čtk)
        ~(čtk,
        ~(čtk/
        ~(afp)
        ^s {využitím|použitím} {zpráv|materiálů|textů|informací} {dpa|čtk|reuters|afp|ap|bbc}$
    """,
    "sk": """
        ^tasr$
        ^sita$
        ^zdroj: tasr
        ^zdroj: sita
        ^zdroje: tasr
        ^zdroje: sita
        ^autor: tasr
        ^zdroj: reuters
        ^redakcia:
        ^redaktor:
        ^editor:
        ^editorka:
        ^preklad:
        ^preložil
        ^preložila
        ^korektúra:
        článok pôvodne vyšiel
        text pôvodne vyšiel
        článok bol pôvodne publikovaný
        ~(tasr)
        ~(sita)
        ~(tasr,
        ^s {využitím|použitím} {správ|materiálov|textov|informácií} {dpa|tasr|sita|reuters|afp|ap|bbc}$
    """,
    "hu": """
        ^mti$
        ^forrás: mti
        (forrás: mti
        ^mti/
        ^forrás: reuters
        ^forrás: afp
        ^fordította
        ^fordítás:
        ^szerkesztette
        ^szerkesztő:
        ^szerkesztés:
        ^lektorálta
        ^korrektor:
        ^közreműködött
        ^a cikk eredetileg
        az eredeti cikk a * jelent meg
        ~(mti)
        ~(mti/
    """,
    "ro": """
        ^agerpres$
        ^agerpres/(
        agerpres/(as
        ^sursa: agerpres
        ^sursa: mediafax
        ^sursa: news.ro
        ^sursa: reuters
        ^editor:
        ^editor online:
        ^redactor:
        ^redactare:
        ^traducere:
        ^traducerea:
        ^tradus de
        ^corector:
        ^a colaborat:
        ^au contribuit:
        articolul a fost publicat inițial
        acest articol a fost publicat inițial
        acest articol a apărut
        ~(agerpres)
        ~(mediafax)
        ~(afp)
        ^{cu informații de la|cu informații din|cu materiale de la|după|sursa informației} {agerpres|mediafax|reuters|afp|dpa|ap|bbc|news.ro|surse externe|presa internațională|agențiile de presă}$
    """,
    "bg": """
        ^бта$
        /бта/$
        ^източник: бта
        ^източник: reuters
        ^източник: ройтерс
        ^по материали на
        по информация на бта$
        ^редактор:
        ^отговорен редактор:
        ^превод:
        ^преведе
        ^превела
        ^коректор:
        статията е публикувана първо
        статията е публикувана първоначално
        текстът е публикуван първоначално
        ~(бта)
        ^{по материали на|по информация на|с материали от|източник:|използвани са материали от|по материали от} {бта|ройтерс|reuters|афп|afp|dpa}$
        ^{по материали на|по информация на|с материали от|източник:|използвани са материали от|по материали от} {ап|ap|bbc|би би си|чуждестранни медии|световните агенции}$
    """,
    "el": """
        ^απε-μπε$
        ^αμπε$
        ^πηγή: απε
        ^πηγή: αμπε
        ^πηγές: απε
        ^πηγή: reuters
        ^πηγή: afp
        με πληροφορίες από απε
        με πληροφορίες από αμπε
        με πληροφορίες από το απε
        με πληροφορίες από reuters
        ^με πληροφορίες από
        ^επιμέλεια:
        ^επιμέλεια κειμένου:
        ^σύνταξη:
        ^απόδοση:
        ^μετάφραση:
        ^μετάφραση - επιμέλεια
        ^ρεπορτάζ:
        το άρθρο δημοσιεύτηκε αρχικά
        το άρθρο δημοσιεύθηκε αρχικά
        το κείμενο δημοσιεύτηκε αρχικά
        ~(απε-μπε)
        ~(αμπε)
        ^{με πληροφορίες από|με πληροφορίες από το|πληροφορίες από|με στοιχεία από|με υλικό από} {απε-μπε|απε|reuters|afp|ap|dpa|bbc|ξένα μέσα|διεθνή μέσα|πρακτορεία}$
    """,
    "uk": """
        ^за матеріалами
        ^за інформацією укрінформу$
        за даними агентств$
        ^джерело: укрінформ
        ^джерело: уніан
        ^джерело: інтерфакс
        ^джерело: reuters
        ^редактор:
        ^редакторка:
        ^випусковий редактор:
        ^літературна редакторка:
        ^мовна редакторка:
        ^переклад:
        ^переклав
        ^переклала
        ^переклад з англійської
        ^коректор:
        ^коректорка:
        матеріал вперше опубліковано
        статтю вперше опубліковано
        ~(укрінформ)
        ~(уніан)
        ~(інтерфакс-україна)
        ^{за матеріалами|з використанням матеріалів|підготовлено за матеріалами|використано матеріали} {укрінформу|уніан|інтерфакс-україна|reuters|рейтер|bbc|ббс|afp|ap|dpa|змі|відкритих джерел|іноземних змі}$
    """,
    "tr": """
        ^aa$
        ^dha$
        ^iha$
        ^kaynak: aa
        ^kaynak: dha
        ^kaynak: iha
        ^kaynak: anadolu ajansı
        ^kaynak: reuters
        ^editör:
        ^haber editörü:
        ^yayına hazırlayan:
        ^haber-kamera:
        ^haber - kamera:
        ^haber/kamera:
        ^muhabir:
        ^çeviri:
        ^çeviren:
        ^derleyen:
        ^düzelti:
        bu yazı ilk olarak
        bu makale ilk olarak
        ~(aa)
        ~(dha)
        ~(iha)
        ~(anka)
        ^{haber kaynağı|haberin kaynağı|kaynaklar}: {aa|dha|iha|anka|reuters|afp|anadolu ajansı}
        ^kaynak: {afp|ap|anka|ani|dpa|efe|bloomberg|bloomberg ht|afp, reuters|reuters, afp|dw türkçe|bbc türkçe|sputnik|associated press|tass|xinhua}
        ^ilk olarak * {yayımlanmıştır|yayınlanmıştır|yayımlandı}$
        ^{kaynak|haber kaynağı|haber}: {demirören haber ajansı|ihlas haber ajansı|anka haber ajansı|anadolu ajansı|ajanslar|haber merkezi|demirören haber ajansı (dha)|ihlas haber ajansı (iha)|anadolu ajansı (aa)}$
    """,
    "ar": """
        ^المصدر: رويترز
        ^المصدر: وكالات
        ^المصدر: أ ف ب
        ^المصدر: أ.ف.ب
        ^المصدر: الأناضول
        ^المصدر: الفرنسية
        ^المصدر: سانا
        ^وكالات$
        ^رويترز$
        ^أ ف ب$
        (إعداد
        (تغطية صحفية
        (تحرير
        (ترجمة
        ^تحرير:
        ^ترجمة:
        ^إعداد:
        ^ترجمة وتحرير:
        ^إعداد وتحرير:
        ^مراجعة:
        ^تدقيق:
        ^تدقيق لغوي:
        ^ساهم في التغطية
        ^شارك في التغطية
        ^ساهم في إعداد
        نشر هذا المقال لأول مرة
        نشر هذا المقال أولا
        ~(رويترز)
        ~(أ ف ب)
        ~(أ.ف.ب)
        ~(أ ب)
        ~(د ب أ)
        ~(واس)
        ~(وفا)
        ~(الأناضول)
        ~(وكالات)
        ~(شينخوا)
        ^{المصدر|المصادر}{:| :} {مواقع إلكترونية|أسوشيتد برس|أسوشييتد برس|وكالة الأنباء الألمانية|د ب أ|بلومبرغ|الصحافة البريطانية|الصحافة الأمريكية|وكالة الأناضول|وكالة سانا|شينخوا|تاس|نوفوستي|سبوتنيك|مواقع التواصل الاجتماعي}
        ^{المصدر|المصادر}{:| :} {الجزيرة + وكالات|الجزيرة|العربية|رويترز + وكالات|سكاي نيوز عربية|بي بي سي}$
        ~+ وكالات$
    """,
    "fa": """
        ^{انتهای پیام|انتهای خبر}$
        ^انتهای پیام/
        ^پایان پیام$
        ^پایان پیام/
        انتهای پیام$
        ^منبع: ایسنا
        ^منبع: ایرنا
        ^منبع: مهر
        ^منبع: فارس
        ^منبع: تسنیم
        ^منبع: خبرگزاری
        ^منبع: رویترز
        ^منبع: آسوشیتدپرس
        ^ترجمه:
        ^مترجم:
        ^ویراستار:
        ^دبیر:
        ^دبیر خبر:
        ^خبرنگار:
        ^گردآوری:
        ^تنظیم:
        ^گزارش از:
        نخستین بار در * منتشر شد-
        ~(ایرنا)
        ~(ایسنا)
        ~(رویترز)
        ^{منبع|منبع خبر|به نقل از}: {خبرآنلاین|ایلنا|خبرگزاری فرانسه|برنا|ایبنا|عصر ایران|تابناک|یورونیوز|بی‌بی‌سی|بی بی سی|دویچه وله|ایسنا|ایرنا}$
        ^{منبع|منبع خبر|به نقل از}: {مهر|فارس|تسنیم|باشگاه خبرنگاران|همشهری آنلاین|اسپوتنیک|گاردین|زومیت|دیجیاتو|بهار نیوز|خبرگزاری صدا و سیما|باشگاه خبرنگاران جوان|نیویورک تایمز}$
        ^{کد خبر|کد مطلب|شناسه خبر|شناسه مطلب|کد نوشته}{:|} #$
    """,
    "he": """
        ^סוכנויות הידיעות$
        ^רויטרס$
        ^מקור: רויטרס
        ^עריכה:
        ^עורך:
        ^עורכת:
        ^עריכת לשון:
        ^הגהה:
        ^תרגום:
        ^תרגום מאנגלית:
        ^מאנגלית:
        ^תחקיר:
        ^הפקה:
        השתתף בהכנת הידיעה
        השתתפה בהכנת הידיעה
        השתתפו בהכנת הידיעה
        השתתפו בהכנת הכתבה
        השתתף בהכנת הכתבה
        סייע בהכנת הכתבה
        המאמר פורסם לראשונה
        הכתבה פורסמה לראשונה
        ~(רויטרס)
        ~(אי-פי)
        ~(סוכנויות)
        ~(איי-פי)
        ^מקור: {ap|afp|אי-פי|סוכנויות הידיעות|סוכנות הידיעות|ויקיפדיה|סי-אן-אן|bbc|cnn|בלומברג}$
        ^{בסיוע|בשילוב|עם} {סוכנויות הידיעות|חומרים מסוכנויות הידיעות|דיווחי סוכנויות}$
    """,
    "hi": """
        ^भाषा$
        ^पीटीआई$
        (इनपुट
        ^इनपुट:
        (एजेंसी इनपुट
        (भाषा इनपुट
        इनपुट के साथ$
        के इनपुट के साथ
        (इस खबर को
        (यह खबर सीधे
        (संपादन:
        ^संपादन:
        ^अनुवाद:
        ^अनुवादक:
        ^स्रोत: पीटीआई
        ^सोर्स: पीटीआई
        यह लेख मूल रूप से
        यह लेख सबसे पहले
        ~(पीटीआई)
        ~(भाषा)
        ~(एएनआई)
        ~(आईएएनएस)
        ~(एजेंसी)
        ~(वार्ता)
        ~(एएफपी)
        ~(रॉयटर्स)
    """,
    "id": """
        ^antara$
        ^sumber: antara
        ^sumber: reuters
        ^sumber: kantor berita
        ^pewarta:
        ^editor:
        ^reporter:
        ^penulis:
        ^penyunting:
        ^redaktur:
        ^penerjemah:
        ^kontributor:
        ^laporan wartawan
        artikel ini telah tayang di
        artikel ini pertama kali terbit
        artikel ini pertama kali tayang
        berita ini telah tayang di
        ~(antara)
        ~(ant)
        ~(antara/
        ~(reuters/
    """,
    "vi": """
        ^ttxvn$
        ^theo ttxvn$
        ^theo vnexpress$
        ^theo reuters$
        ^theo afp$
        ^theo ap$
        ^theo bbc$
        ^theo guardian$
        (theo ttxvn
        (theo vnexpress
        (theo reuters
        (theo afp
        (theo guardian
        ^nguồn: ttxvn
        ^nguồn: reuters
        ^nguồn: vnexpress
        ^biên tập:
        ^biên dịch:
        ^người dịch:
        ^lược dịch:
        ^dịch:
        ^hiệu đính:
        bài viết được đăng lần đầu
        ^tổng hợp$
        ^(tổng hợp)$
        ~(ttxvn)
        ~(vietnam+)
    """,
    "th": """
        ^สำนักข่าวไทย$
        ^ที่มา: รอยเตอร์
        ^ที่มา: เอเอฟพี
        ^ที่มา: ซินหัว
        ^ที่มา: สำนักข่าว
        (ที่มา:
        ^เรียบเรียงโดย
        ^เรียบเรียง:
        ^แปลโดย
        ^แปล:
        ^แปลและเรียบเรียง
        ^บรรณาธิการ:
        ^ผู้สื่อข่าว:
        ^รายงานโดย:
        ^พิสูจน์อักษร:
        ^ขอบคุณข้อมูลจาก
        ^ขอบคุณข้อมูล:
        ^ขอบคุณที่มา
        ~(สำนักข่าวไทย)
        ~(รอยเตอร์)
    """,
}

WHOLE = 0.95
"""A line of credits and nothing else."""

PART = 0.92
"""Credits in brackets, or in a sentence of their own, at the end of a paragraph."""

AGENCY = 0.85
"""An agency in brackets where an article ends."""

UNSURE = 0.6
"""An agency in brackets elsewhere may be the credit of a picture, "edited by" in an article that of a book."""

MOST_WORDS = 45
"""Credits of more words are sentences about reporting."""

LONGEST = 300
"""The same in characters."""

SUBJECT_WORDS = 14
"""Of how many words the subject of "contributed to this report" consists at most."""

SPACELESS_CHARACTERS = 60
"""A credit of more characters in a script without spaces is a sentence."""

LOOSE_WORDS = 3
"""How many small words that no credit needs are let pass in a credit without brackets."""

_GROUP = re.compile(r"[(（【\[][^()（）【】\[\]]{1,300}[)）】\]]\W{0,3}$")
_SENTENCE = re.compile(r"[.!?…।۔؟。！？][\"'”’»)）\]]{0,2}\s+|[。！？]|\s[-–—|•·]\s")
_AGENCIES = frozenset(
    str.split("""
    afp ap dpa reuters apa sda ats sid epd kna ots efe ep ansa agi adnkronos lusa anp belga pap tt tass тасс
    интерфакс xinhua pti ani ians upi europa press mit avec con com met z und and et y e i och afx red dts ddp italpress
    askanews lapresse agência brasil
    共同 時事 共同通信
    연합뉴스 뉴시스 뉴스1 ritzau ntb stt čtk tasr sita mti agerpres mediafax бта απε μπε αμπε укрінформ уніан інтерфакс україна
    aa dha iha anka رويترز أ ف ب د واس وفا سانا الأناضول وكالات شينخوا ایرنا ایسنا مهر فارس تسنیم رویترز
    רויטרס אי איי פי סוכנויות पीटीआई भाषा एएनआई आईएएनएस एजेंसी वार्ता एएफपी रॉयटर्स antara ant ttxvn vietnam+
    สำนักข่าวไทย รอยเตอร์ ロイター 時事通信 時事 共同通信社 afpbb 로이터 연합 novum siren бгнес бта ройтерс рейтер афп унн риа новости
    kyodo yonhap anadolu 新华社 新華社 中新社 中央社 法新社 路透社 美联社
    """)
)
_JOINING = frozenset(str.split("mit avec con com met z und and et y e i och fra press media europa red и та και"))
"""What stands between agencies in such brackets, and is none."""

_APART = re.compile(r"[\s/,،、;|+©()（）【】\[\]=＝:：.–—-]+")
_SET_OFF = re.compile(r"[(（【\[/=＝–—|]|\s-|\.\s|-(?=[A-Z])")
"""What sets an agency off from the town or the names beside it."""

_CHAIN = re.compile(r"[(\[]\w{2,12}(?:/\w{1,6}){1,4}[)\]]")
"""An agency and the initials of who worked on its text."""

DAY_WORDS = 2
"""Words without a capital in a date: a month, and the day of the week."""

SIGNED_WORDS = 8
"""So many words has a line with an agency, a town, a day and names at most."""

SIGNED_CHARACTERS = 30
"""The same in scripts without capitals."""

NAME_WORDS = 3
"""So many words has the name of an agency at most."""

STRETCH = 6
"""A town or a name in a script without blanks has no more characters."""

_SMALL = frozenset(
    str.split("""
    on partnership collaboration assistance copy translated translation fact-checking inputs by in and at from with for of the to additional reporting editing writing edited written compiled reviewed
    fact-checked medically checked contributed this report story article content material von der und aus über
    mit des informationen de la el los las agencias agencia information información informaciones informações do
    da dos das agência agências e y et les avec agences met medewerking van en was is first originally published
    appeared produced republished under license permission here read original has been updated but regularly
    newsroom an a
    af med fra til ja z ze za i a az és și și de la din от за на από το από з із ve ile dari dan di judul dengan telah tayang
    ini autor editor online
    """)
)
_ENDS = (".", "!", "?", "…", "।", "۔", "؟", "。", "！", "？", '"', "”", "’", "»", "“", ")", "」")
_TRANSLATED = re.compile(
    r"edi[cçtz]|tradu|transl|übers|vert|tłum|oversat|suomen|přelož|prelož|fordít|szerkeszt|прев|перекл|перев|översatt|colabor"
)
"""Phrases behind which a name must follow, for "edición de lujo" is no credit."""

_PUBLISHED = re.compile(
    r"published|appeared|produced|originalmente|ursprungligen|erschien|publié|verscheen|pubblicato"
    r"|oprindelig|først publisert|alun perin|ensimmäisen kerran|původně|pôvodne|publicat|публикуван|αρχικ[άα]|опубліковано"
    r"|ل[أا]ول مر[ةه]|פורסמ?ה? לראשונה|tayang|terbit|not been edited|syndicated"
)
_BOOKS = re.compile(r"(?:edited|reviewed|compiled) by$")
CREW = 2
"""How many lines with other roles around a credit make it one of a film."""

_LABEL = re.compile(r":$")
_RATED = re.compile(
    r"\W{0,5}(?:[가-힣]{2,8}|[\u0e00-\u0e7f]{2,16}|[\u0590-\u06ff]{2,14}) ?: ?[\u0590-\u06ff\u0e00-\u0e7f가-힣]+\W*$|\W{0,5}editor: ",
    re.I,
)
"""A label and one word in a script without capitals, or what also is a program: a name, or how good something is."""

_ROLE = re.compile(r"\W{0,5}[^\W\d_][\w /&'’-]{1,40}: \S")
"""A role and who had it. Chinese and Japanese credits, which have full-width colons, stand in rows under articles."""

_NAMED = re.compile(r"\b(?:reporting|writing)\s+by\s+([^();.]{3,120})", re.I)
_PLACES = re.compile(r"\s+(?:in|from|at)\s+[^,;]{2,30}?(?=,|\sand\s|$)")
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")


EVERY_PAGE = True
"""The marks of agencies above and behind the paragraphs need no phrase."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Lines of credits, credits at the end of paragraphs, and the marks of agencies above and behind all of them."""
    own = {line.index for line, _ in hits}
    for line in page.lines[: page.first] + page.lines[max(page.first, page.last + 1) :]:
        if line.words > SIGNED_WORDS:
            continue
        alone = line.index > page.last >= 0 and line.marker == "" and _is_agency(line.text)
        if agency := line.text.strip() if alone else _signature(line):
            yield Finding(line, PART, f'is the mark of an agency: "{agency}"')
    for line, said in hits:
        named = [hit for hit in said if not hit.phrase.hint]
        start = _start(line, named) if named else -1
        score = WHOLE
        if start < 0:
            start, score = _agency(page, line), AGENCY
            named = list(said)
        if start < 0 or (
            line.view == fold(named[0].phrase.text) and named[0].phrase.text in _AGENCIES and line.index <= page.last
        ):
            continue
        alone = not any(map(str.isalnum, line.text[:start]))
        inside = page.first < line.index < page.last
        if score == WHOLE and alone and inside and _BOOKS.match(named[0].phrase.text):
            score = UNSURE
        if (
            score == WHOLE
            and _LABEL.search(named[0].phrase.text)
            and (_in_crew(page, line, own) or (inside and _is_rating(line, own)))
        ):
            score = UNSURE
        if score == AGENCY:
            score = WHOLE if alone else AGENCY if line.index >= page.last else UNSURE
        because = f'{"is" if alone else "ends in"} a credit: "{named[0].phrase.text}"'
        begin = line.start + start
        yield Finding(
            line,
            min(score, WHOLE if alone else PART),
            because,
            _authors(unlinked(line.text[start:])),
            -1 if alone else begin,
        )


def _in_crew(page: Page, line: Line, own: set[int]) -> bool:
    """Whether a line stands in a list of who made a film or a book: most lines around it are other roles."""
    near = page.lines[max(0, line.index - 2) : line.index + 3]
    return sum(1 for other in near if other.index not in own and _ROLE.match(other.text)) >= CREW


def _is_rating(line: Line, own: set[int]) -> bool:
    """Whether a label and what follows may be a feature of something, and no credit stands beside it."""
    if line.index - 1 in own or line.index + 1 in own:
        return False
    return _RATED.match(line.text[:LONGEST]) is not None


def _start(line: Line, hits: list[Hit]) -> int:
    """Where the credits begin that hold one of the phrases, in the line's text; -1 where there are none at its end."""
    first = min(hits, key=lambda hit: hit.start)
    at = place(line.text, line.view, first.start)
    if at < 0:
        return -1
    group = _GROUP.search(line.text, max(0, len(line.text) - LONGEST))
    if group and group.start() <= at and not any(map(str.isalnum, line.text[group.start() : at])):
        return group.start() if len(group[0].split()) <= MOST_WORDS else -1
    start = max((match.end() for match in _SENTENCE.finditer(line.text, max(0, at - LONGEST), at)), default=0)
    inner = line.text[start:at]
    contributed = first.phrase.pieces[0].startswith("contributed") and len(inner.split()) <= SUBJECT_WORDS
    if any(map(str.isalnum, inner)) and not (contributed or _PUBLISHED.search(first.phrase.text)):
        return -1
    return start if _is_credit(unlinked(line.text[start:]), first, inner if contributed else "") else -1


def _is_credit(text: str, hit: Hit, subject: str) -> bool:
    """Whether a sentence that holds a phrase is a credit rather than a sentence about reporting."""
    if len(text) > LONGEST or text.count(" ") > MOST_WORDS:
        return False
    words = _WORD.findall(text)
    said = set(_WORD.findall(hit.phrase.text))
    small = [word for word in words if word[0].islower() and word not in _SMALL and word not in said]
    if _BY.search(hit.phrase.text) and _is_nobody(text.lstrip("-*•>[( ")[len(hit.phrase.text) :]):
        return False
    if _TRANSLATED.match(hit.phrase.text) and words[len(said) : len(said) + 1] and words[len(said)][0].islower():
        return False
    if hit.phrase.text.endswith(":") and not _is_named(text):
        return False
    if speaks(text[len(hit.phrase.text) :].split()):
        return False
    if hit.phrase.language in ("zh", "ja", "th"):
        return len(text) <= SPACELESS_CHARACTERS and "。" not in text.rstrip("。")
    return len(small) <= LOOSE_WORDS and not (
        small and words and small[-1] == words[-1] and not subject and len(small) > 1
    )


def _is_named(text: str) -> bool:
    """Whether behind a label stands what can be a name or an agency."""
    behind = re.split(r"[:：]", text, maxsplit=1)[-1].strip(" *_\u3000")
    first = behind.split(" ")[0].strip(".,()")
    if _is_thing(behind, first):
        return False
    return not first[:1].isdigit() and (not first[:1].islower() or first.lower() in _AGENCIES or "." in first)


def _is_nobody(behind: str) -> bool:
    """Whether behind "edited by" no name stands: one plain word ("by Chance"), or a word that begins small ("by hand")."""
    words = _WORD.findall(behind)
    if not words or behind.lstrip()[:1] == "[":
        return False
    first = words[0]
    if len(words) == 1:
        return first.lower() not in _AGENCIES and first[1:].islower() and not _DESKS.match(first)
    return first[0].islower() and first not in _SMALL and first not in PARTICLES and not _DESKS.match(first)


def _is_thing(behind: str, first: str) -> bool:
    """Whether behind a label stands what no person is called: a word said twice, one with an article, a Korean noun."""
    words = [word.strip(".,()").lower() for word in behind.split()]
    if len(words) <= REPEATED_WORDS and len(set(words)) < len(words):
        return True
    if first.startswith("ال"):
        return first not in _AGENCIES and _TITLES.match(first) is None
    if "\uac00" <= first[:1] <= "\ud7a3":
        return not (names(behind) or _KOREAN_DESKS.search(behind) or first in _AGENCIES or _LATIN.search(behind))
    return _PHRASE.search(re.split(r"[\s　/／、，,]", behind, maxsplit=1)[0]) is not None


REPEATED_WORDS = 4
"""Of how many words "word for word" consists at most."""

_TITLES = re.compile("ال(?:دكتور|[أا]ستاذ|زميل|صحفي|كاتب|محرر|قسم|فريق|هيئة|مركز)")
_KOREAN_DESKS = re.compile("기자|편집|부$|팀|국$|신문|뉴스|통신|센터|데스크|에디터|특파원|위원|작가|번역")
_LATIN = re.compile("[A-Za-z]")
_PHRASE = re.compile("[的の]|ずつ|一个|一個|から|より")
"""What makes a phrase of Chinese or Japanese characters rather than a name."""

_BY = re.compile(
    r"^(?!with|mit|avec|con|com|met).*(?:\b(?:by|von|par|por|da|di|door|av|af|oleh|bởi|de)|fordította|szerkesztette)$"
)
"""Openings behind which a name must follow, with no colon between."""

_DESKS = re.compile(
    r"reda[cçktz]|newsroom|staff|desk|edit|team|agent|réda|agenc|agenz|toimi|szerk|redak|google|deepl|ki$|ai$|ia$|our|unser|notre|nuestr|nostr|noss",
    re.I,
)
"""Words for those who work on texts, whose names are not told."""


def _agency(page: Page, line: Line) -> int:
    """Where the brackets begin that hold nothing but agencies, behind a sentence or alone in the line; -1 for none."""
    group = _GROUP.search(line.text, max(0, len(line.text) - LONGEST))
    if not group:
        return -1
    words = [word.lower().strip(".-") for word in re.split(r"[\s/,،;|+©()（）【】\[\]-]+", group[0])]
    other = [word for word in words if word and word not in _AGENCIES]
    before = line.text[: group.start()].rstrip(" \u3000–—-")
    if len(other) > 1 or any(len(word) > 4 for word in other) or (before and not before.endswith(_ENDS)):
        return -1
    return group.start()


def _is_agency(text: str) -> bool:
    """Whether a line is nothing but the name of an agency, with its capitals: "ТАСС", "Anadolu Ajansı"."""
    words = text.split()
    known = [word.lower() in _AGENCIES and word.lower() not in _JOINING for word in words]
    return 0 < len(words) <= NAME_WORDS and all(known) and words[0][:1].isupper()


def _signature(line: Line) -> str:
    """The agency in a line that else holds only what stands beside one; "" for any other line.

    That is towns, days and names, and something that sets the agency off: "MOSCOW, March 12 - TASS", "(dpa/ab)".
    """
    if not _SET_OFF.search(line.text) or '"' in line.view:
        return ""
    words = [word for word in _APART.split(line.text.strip()) if word]
    agency = next((word for word in words if word.lower() in _AGENCIES and word.lower() not in _JOINING), "")
    if not agency or len(words) > SIGNED_WORDS:
        return ""
    others = [word for word in words if word.lower() not in _AGENCIES and word.lower() not in _SMALL]
    if any(word[0].lower() == word[0].upper() and not word[0].isdigit() for word in words):
        beside = [word for word in others if word[0].lower() == word[0].upper()]
        told = speaks(beside) or any(len(word) > STRETCH and SPACELESS.match(word) for word in beside)
        return agency if len(line.text) <= SIGNED_CHARACTERS and not told else ""
    small = [word for word in others if word[0].islower()]
    initials = _CHAIN.fullmatch(line.text.strip()) is not None
    day = len(small) <= DAY_WORDS and any(word[0].isdigit() for word in others)
    top = line.index > 0 or not others or others[0].isupper() or day or line.text.rstrip().endswith((")", "]"))
    return agency if initials or (top and (day or not small)) else ""


def _authors(text: str) -> tuple[Fact, ...]:
    """The names of those who reported, where they are unmistakable."""
    match = _NAMED.search(text)
    found = names(_PLACES.sub("", match[1])) if match else ()
    return tuple(("author", name) for name in found)


EXAMPLES = """
# en
  The harbor museum shows the machines on which the news of the world came in for ninety years, each of them with a bell.
  Reuters
  The oldest machine still prints when a child pulls the lever, and the paper is sold at the door for a single coin.

  Strike at the harbor enters second week
- PORT HARROW, March 12 - Reuters
  The ferry to the islands was late again on Monday, and forty people waited in the rain for two hours at the pier.
  The harbor office says that the engine has to be replaced before the winter, which will take about three weeks.
- (AP/jk)

  Reuters Names New Editor - And Keeps Its Office
  The ferry to the islands was late again on Monday, and forty people waited in the rain for two hours at the pier.
  The harbor office says that the engine has to be replaced before the winter, which will take about three weeks.
  What AFP, Reuters and the others paid for it

  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
  Reviewed by nobody, the bridge opened in May.

  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
  Edited by Night

# en
  The pilots want a second boat for night work and a raise of nine percent, and they will not settle for less than both.
  The port will hear them. [-(Reporting by Ilse Marrow in Port Calder and Tomas Wren; Editing by Ruth Adeyinka)-]
= author: Ilse Marrow
= author: Tomas Wren

  The pilots want a second boat for night work and a raise of nine percent, and they will not settle for less than both.
- Additional reporting by Tomas Wren in Geneva
- The Associated Press contributed to this report.
- With files from The Canadian Press
- Edited by: Ruth Adeyinka
- This article was first published by the Calder Beacon.

  The pilots want a second boat for night work and a raise of nine percent, and they will not settle for less than both.
  Reporting by women in the harbor towns has changed what the paper prints about the sea, its editor said on Monday.
  Edited by two retired pilots, the book collects the songs that were sung in the sound before there were engines.
  This article was first published in 1911, when the bridge was new, and it has been quoted by its enemies ever since.
  PORT CALDER (Reuters) - The first grain ships sailed on Wednesday after the pilots had ended their long strike.
  The strike was first reported by a newspaper of the pilots' guild (AP and Reuters had nobody in the port that week).
  Cheap flour, bad weather and eleven idle ships contributed to this report being read by everybody in the capital.

  The pilots want a second boat for night work and a raise of nine percent, and they will not settle for less than both.
- With assistance from Tomas Wren
- This story was produced in partnership with the Calder Beacon.
- This article was originally published on The Sound Review. Read the original article.

  The film about the pilots is dark, wet and nearly two hours long, and nobody in it says a word before the storm.
  Screenplay: Ilse Marrow, Tomas Wren
  Camera: Odile Karsten
  Editor: Ruth Adeyinka
  Music: Bryn Hollis
  It opens in June in the old cinema on the quay, where the seats are said to be nearly as wet as the actors.

# zh
  渡轮公司周一表示，夜航船票比白天贵两元，岛民凭证件半价，学生和六十五岁以上老人免费。[-（记者：林晓岚 编辑：何映秋）-]
- 责任编辑：何映秋
  他做了三十年编辑，从没改过别人的标题，只有一次例外，那是关于桥的一篇报道，后来被禁了。

  编辑部在码头边租了一间屋子，记者们轮流守夜，可是消息传来的那个晚上，屋里恰好一个人也没有。

  编辑：一个字一个字地改

  他最早在通讯社工作（新华社）。

# de
  Die Lotsen wollen neun Prozent mehr Geld und ein zweites Boot, und der Hafen kann nur eines von beiden bezahlen.
  Am Freitag sprechen beide Seiten noch einmal, und bis dahin bleiben die Schiffe auf der Reede. [-(dpa)-]

  Die Lotsen wollen neun Prozent mehr Geld und ein zweites Boot, und der Hafen kann nur eines von beiden bezahlen.
- Mit Material von dpa
  Hamburg (dpa) - Die Schiffe liegen seit acht Tagen vor dem Hafen, und es werden von Stunde zu Stunde mehr.
  Das Boot fährt mit Material von gestern, sagt der Lotse, und meint damit den Diesel, der im Tank zu altern beginnt.

  Die Lotsen wollen neun Prozent mehr Geld und ein zweites Boot, und der Hafen kann nur eines von beiden bezahlen.
- Redaktion: Uwe Brandt
- Quelle: dpa
  Quelle des Streits ist ein Boot, das im Sommer gekauft wurde und im Winter nicht anspringt, wenn man es braucht.

  Redaktion und Verlag saßen in demselben Haus am Hafen, und wer sich beschweren wollte, musste nur klopfen.

  Die Fähre zu den Inseln kam am Montag wieder zu spät, und vierzig Leute standen zwei Stunden lang im Regen am Kai.
  Das Hafenamt sagt, dass der Motor noch vor dem Winter ersetzt werden muss, und das dauere etwa drei Wochen.
  Jost Amerkamp ist Redakteur bei einer Zeitung, die seit drei Jahren niemand mehr druckt, und fährt jeden Morgen mit.
  Redigiert von Geisterhand

# fr
  Les pilotes demandent neuf pour cent de plus et un second bateau, et le port ne peut payer que l'un des deux.
- (Avec AFP)
  Le port avait travaillé avec l'agence de la ville, avant que celle-ci ne soit fermée faute de bateaux à louer.

  Traduit de mémoire par un pilote à la retraite, le chant du port compte aujourd'hui trois couplets de trop.

- Source : ATS

  Le bateau de nuit circulera jusqu'à la fin d'octobre, puis les communes compteront ce qu'il a rapporté.
  Au port, personne ne croit au bateau d'hiver, mais les boulangers ont déjà commandé un four plus grand.
  L'essai coûte autant qu'un kilomètre de route, dit la mairesse, et une route ne va nulle part toute seule.
  Traduit par Hasard

# es
  Los prácticos piden un nueve por ciento más y otro barco, y el puerto solo puede pagar una de las dos cosas.
- Con información de EFE
  Con información de los vecinos y mucha paciencia, el alcalde dibujó un mapa del puerto que todavía hoy se usa.

  Los prácticos piden un nueve por ciento más y otro barco, y el puerto solo puede pagar una de las dos cosas.
  Edición de lujo
  El libro de los prácticos se vende en el quiosco del puerto, y quien compra dos recibe un mapa de los bajíos gratis.
- Este artículo fue publicado originalmente en El Faro de Calder.
- Fuente: EFE

  El transbordador llegó tarde otra vez el lunes, y cuarenta personas esperaron dos horas bajo la lluvia en el muelle.
  La oficina del puerto dice que el motor se cambiará antes del invierno y que la obra durará unas tres semanas.
  Ramiro Olleta es periodista, tiene 31 años y duerme en el barco porque no puede pagar una habitación en la isla.
  Traducido por Nadie

# it
  I piloti chiedono il nove per cento in più e una seconda barca, e il porto può pagare soltanto una delle due cose.
- (ANSA)
  ROMA (ANSA) - Le navi sono ferme da otto giorni davanti al porto, e ogni ora ne arriva un'altra da lontano.

  Tradotto a memoria da un pilota in pensione, il canto del porto conta oggi tre strofe di troppo per chi lo canta.

# pt
  Os práticos pedem nove por cento a mais e um segundo barco, e o porto só pode pagar uma das duas coisas agora.
- Com Lusa
  Com informações da vizinha, o carteiro encontrou a casa que não tinha número, nem porta, nem rua que se visse.

  Edição após edição, o jornal do porto repetia que o segundo barco viria na primavera, e ninguém mais acreditava.

- *Com Folhapress

# nl
  De loodsen vragen negen procent meer en een tweede boot, en de haven kan maar een van beide dingen betalen.
- Bron: ANP
  De bron van het ANP bleek de broer van de loods te zijn, die alles uit het raam van de keuken had gezien.

  Vertaald door een gepensioneerde loods telt het lied van de haven nu drie coupletten meer dan het ooit had.

# pl
  Piloci chcą dziewięć procent więcej i drugiej łodzi, a port może zapłacić tylko za jedno z tych dwojga żądań.
- (PAP)
  WARSZAWA (PAP) - Statki od ośmiu dni stoją na redzie przed portem i z każdą godziną jest ich coraz więcej.

  Redakcja mieściła się w tym samym domu co kapitanat, więc kto chciał złożyć skargę, musiał tylko zapukać.

# ru
  Совет портового города решил в понедельник закрыть старый мост до весны, а паром будет ходить каждый час до полуночи.
- ТАСС

  Лоцманы требуют прибавки в девять процентов и второй катер, а порт может заплатить только за что-нибудь одно.
- (Репортаж Ивана Лугового; редактор Анна Серпова)
  Репортаж о лоцманах вышел через год после забастовки, когда о ней уже никто не вспоминал, кроме самих лоцманов.

  Перевод песни лоцманов сделал один из них, уже на пенсии, и в ней теперь на три куплета больше, чем было.

- Подготовлено по материалам открытых источников
  По материалам дела, водитель превысил скорость вдвое.

  Ночной теплоход будет ходить до конца октября, а потом города подсчитают, сколько он заработал за это лето.
  В порту никто не верит в зимний рейс, но пекари уже заказали себе печь побольше и место под нее.
  Опыт стоит столько же, сколько километр дороги, говорит мэр, а дорога сама никуда не поплывет через залив.
  Перевод: Слово в слово

# sv
  Lotsarna vill ha nio procent mer och en båt till, och hamnen kan bara betala för en av de båda sakerna i år.
- (TT)
  STOCKHOLM (TT) - Fartygen har legat på redden i åtta dagar, och för varje timme som går blir de bara fler.

  Översatt av en pensionerad lots har visan om hamnen i dag tre verser för mycket, säger de som brukar sjunga den.

  Nattbåten går till slutet av oktober, och därefter räknar kommunerna ihop vad den har tjänat och kostat.
  I hamnen är det ingen som tror på vinterbåten, men bagarna har redan beställt en större ugn till bageriet.
  Försöket kostar lika mycket som en kilometer väg, säger borgmästaren, och en väg flyter inte över sundet.
  Redigerat av Havet

# ja
  水先人たちは九パーセントの賃上げと二隻目の船を求めているが、港が払えるのはそのどちらか一方だけだという。[-（取材：相沢航、編集：戸田美緒）-]
  編集長は三十年間、他人の見出しを直さなかったが、橋の記事だけは別で、そのために職を失うことになった。

  翻訳をした元水先人によると、港の歌にはもともと二番までしかなく、三番は酒場で誰かが付け足したものだという。

  夜行船は十月末まで運航し、その後で沿岸の町が収支を計算して、続けるかどうかを決めることになっている。
  港では冬の船が来ると信じる人はいないが、パン屋たちはもう前より大きな窯を注文しているという。
  試験運航の費用は道路一キロ分と同じで、道路は誰も必要としなくなっても動かすことができない。
  翻訳：一語ずつ

  夜行船は十月末まで運航し、その後で沿岸の町が収支を計算して、続けるかどうかを決めることになっている。
  港では冬の船が来ると信じる人はいないが、パン屋たちはもう前より大きな窯を注文しているという。
  試験運航の費用は道路一キロ分と同じで、道路は誰も必要としなくなっても動かすことができない。
  彼は通信社で働き始めた（共同）。

# ko
  도선사들은 임금 9퍼센트 인상과 야간용 배 한 척을 요구하고 있지만 항만은 그 가운데 하나만 들어줄 수 있다고 한다.
- (영상취재: 문가람, 영상편집: 은서진)
- 출처: 연합뉴스
- (끝)
  편집: 그는 이 한 단어를 평생 미워했는데 그것이 자기 원고를 반으로 줄여 놓았기 때문이라고 말했다.
  취재: 남의 말을 듣는 일이 먼저이고 쓰는 일은 그다음이라고 선배는 첫날부터 가르쳤다.
  연합뉴스 기자가 항만에 도착했을 때 배는 이미 떠난 뒤였고, 도선사 두 명만 부두에 남아 담배를 피우고 있었다.

  여객선 회사는 시월 말까지 야간 배를 운항하고 그 뒤에 마을들이 모여 수입과 비용을 함께 따져 보기로 했다.
  항구에서는 겨울 배가 올 것이라고 믿는 사람이 아무도 없지만 빵집 주인들은 벌써 더 큰 화덕을 주문해 두었다.
  시험 운항에 드는 돈은 도로 일 킬로미터를 까는 값과 같다고 시장이 말했는데 도로는 필요 없어도 옮길 수가 없다.
  그는 통신사에서 시작했다 (연합뉴스).

  여객선 회사는 시월 말까지 야간 배를 운항하고 그 뒤에 마을들이 모여 수입과 비용을 함께 따져 보기로 했다.
  항구에서는 겨울 배가 올 것이라고 믿는 사람이 아무도 없지만 빵집 주인들은 벌써 더 큰 화덕을 주문해 두었다.
  시험 운항에 드는 돈은 도로 일 킬로미터를 까는 값과 같다고 시장이 말했는데 도로는 필요 없어도 옮길 수가 없다.
  번역: 한 줄씩

# da
  Lodserne vil have ni procent mere i løn og en båd til natten, men havnen kan kun betale for én af delene i år.
- /ritzau/
- Redigeret af Asta Lindvig
  Ritzau fik besked af en lods, der havde set det hele fra sit køkkenvindue og ringede, før kaffen var færdig.
  Oversat fra et sprog, som ingen længere taler, fylder sangene om havnen nu tre bind på biblioteket i byen.

# no
  Losene vil ha ni prosent mer i lønn og en båt til nattarbeidet, men havna kan bare betale for én av delene i år.
  På fredag møtes partene igjen, og til da blir skipene liggende på reden utenfor byen. [-(©NTB)-]

  Losene vil ha ni prosent mer i lønn og en båt til nattarbeidet, men havna kan bare betale for én av delene i år.
- Kilde: NTB
- Oversatt av Torunn Skarbø
  NTB hadde ingen i havna den dagen, og derfor finnes det ikke en eneste linje om streiken i de store avisene.
  OSLO (NTB) - Skipene har ligget på reden i åtte dager, og for hver time som går blir det bare flere av dem.

  Nattferja går til slutten av oktober, og etterpå teller kommunene opp hva den har tjent og hva den har kostet.
  På kaia er det ingen som tror på vinterferja, men bakerne har allerede bestilt en større ovn til bakeriet sitt.
  Forsøket koster like mye som en kilometer vei, sier ordføreren, og en vei flyter ingen steder over sundet.
  Oversatt av Maskiner

# fi
  Luotsit vaativat yhdeksän prosentin korotusta ja yötyöhön toista venettä, mutta satamalla on varaa vain toiseen.
  Osapuolet tapaavat uudelleen perjantaina, ja siihen asti laivat odottavat redillä. [-(STT)-]

  Luotsit vaativat yhdeksän prosentin korotusta ja yötyöhön toista venettä, mutta satamalla on varaa vain toiseen.
- Lähde: STT
- Lähteet: AFP, Ritzau
- Juttu on julkaistu alun perin Saaristosanomissa.
  STT kertoi lakosta vasta kolmantena päivänä, sillä satamassa ei ollut siihen aikaan yhtään sen toimittajaa.
  HELSINKI (STT) - Laivat ovat odottaneet redillä kahdeksan päivää, ja joka tunti niitä tulee sinne lisää.

# cs
  Lodivodi chtějí o devět procent víc a druhý člun na noční práci, přístav však může zaplatit jen jednu z těch věcí.
  V pátek budou obě strany jednat znovu a do té doby zůstanou lodě na rejdě. [-(ČTK)-]

  Lodivodi chtějí o devět procent víc a druhý člun na noční práci, přístav však může zaplatit jen jednu z těch věcí.
- Zdroj: ČTK
- Přeložila Milada Horáčková
  ČTK o stávce informovala až třetí den, protože v přístavu tehdy neměla ani jednoho svého zpravodaje.
  Přeložila celý zpěvník lodivodů sama, po nocích, a nakladatel jí za to dal dva výtisky a láhev rumu.

# sk
  Lodivodi chcú o deväť percent viac a druhý čln na nočnú prácu, prístav však môže zaplatiť len jednu z tých vecí.
  V piatok budú obe strany rokovať znova a dovtedy zostanú lode na rejde. [-(TASR)-]

  Lodivodi chcú o deväť percent viac a druhý čln na nočnú prácu, prístav však môže zaplatiť len jednu z tých vecí.
- Zdroj: TASR
- Preklad: Jolana Vrbická
  TASR o štrajku informovala až na tretí deň, lebo v prístave vtedy nemala ani jedného svojho spravodajcu.
  Preložila celý spevník lodivodov sama, po nociach, a vydavateľ jej za to dal dva výtlačky a fľašu rumu.

# hu
  A révkalauzok kilenc százalékkal többet és egy éjszakai hajót kérnek, a kikötő azonban csak az egyiket tudja kifizetni.
  Pénteken újra tárgyalnak, addig a hajók a rév előtt maradnak. [-(MTI)-]

  A révkalauzok kilenc százalékkal többet és egy éjszakai hajót kérnek, a kikötő azonban csak az egyiket tudja kifizetni.
- Forrás: MTI
- Fordította: Szemere Boglárka
  Az MTI csak a harmadik napon számolt be a sztrájkról, mert addig egyetlen tudósítója sem volt a kikötőben.
  Szerkesztette, nyomtatta és a kompon árulta a lapját egyetlen ember, aki nappal a révészek könyvelője volt.

# ro
  Piloții cer nouă la sută în plus și o a doua barcă pentru noapte, iar portul poate plăti doar unul dintre lucruri.
- AGERPRES/(AS - autor: Ilinca Dobrescu, editor: Sorin Vlădescu)
- Sursa: Agerpres
- Traducerea: Ilinca Dobrescu
  Sursa: așa îi spuneau reporterii unui vameș bătrân, care știa tot și nu cerea în schimb decât o cafea.
  Agerpres a scris despre grevă abia a treia zi, fiindcă până atunci nu avusese pe nimeni trimis în port.

- Cu informații de la Reuters
  Cu informații de la pescari, profesorul a desenat harta bancurilor de nisip.

  Bacul de noapte va circula până la sfârșitul lui octombrie, iar apoi comunele vor socoti cât a adus și cât a costat.
  În port nimeni nu crede în bacul de iarnă, dar brutarii au comandat deja un cuptor mai mare și doi ucenici noi.
  Proba costă cât un kilometru de drum, spune primărița, iar un drum nu plutește singur nicăieri peste golful acela.
  Tradus de Vânt

# bg
  Лоцманите искат девет процента повече и втора лодка за през нощта, а пристанището може да плати само едно от двете.
- /БТА/
- Източник: БТА
- Превод: Радина Къчева
  БТА съобщи за стачката чак на третия ден, защото дотогава не беше изпратила нито един кореспондент.
  Превела през реката хиляди хора, старата лодка сега е обърната на брега и в нея спят рибарските котки.

- По материали на Ройтерс
  По материали на делото шофьорът е карал два пъти по-бързо от разрешеното.

# el
  Οι πλοηγοί ζητούν εννέα τοις εκατό παραπάνω και δεύτερη βάρκα για τη νύχτα, αλλά το λιμάνι πληρώνει μόνο το ένα.
- Πηγή: ΑΠΕ-ΜΠΕ
- Επιμέλεια: Δανάη Μελισσηνού
- Με πληροφορίες από Reuters
  Με πληροφορίες από τους γείτονες και πολλή υπομονή, ο ταχυδρόμος βρήκε το σπίτι που δεν είχε ούτε αριθμό ούτε πόρτα.
  Επιμέλεια: αυτή η λέξη στον έλεγχο του σχολείου ήταν η μόνη καλή που είπε ποτέ κανείς για εκείνον στο νησί.

  Με πληροφορίες από τους ψαράδες ο καθηγητής σχεδίασε τον χάρτη των υφάλων.

# uk
  Лоцмани вимагають дев'ять відсотків надбавки і другий катер, а порт може заплатити лише за щось одне.
- Джерело: Укрінформ
- За матеріалами Reuters
- Переклала Соломія Гнатишин
  За матеріалами кримінальної справи, яку передали до суду в понеділок, катер купили вдвічі дорожче, ніж він коштував.
  Переклала всі пісні лоцманів вона сама, ночами, і видавець дав їй за це два примірники й пляшку рому.

- Підготовлено за матеріалами відкритих джерел
  За матеріалами справи, водій перевищив швидкість удвічі.

# tr
  Kılavuz kaptanlar yüzde dokuz zam ve gece için ikinci bir tekne istiyor, ama liman ikisinden yalnız birini ödeyebiliyor.
  Taraflar cuma günü yeniden görüşecek, gemiler o zamana kadar açıkta bekleyecek. [-(AA)-]

  Kılavuz kaptanlar yüzde dokuz zam ve gece için ikinci bir tekne istiyor, ama liman ikisinden yalnız birini ödeyebiliyor.
- Kaynak: AA
- Haber-Kamera: Nesrin Akkoyunlu
- Editör: İlker Sarıbaş
  Anadolu Ajansı grevi ancak üçüncü gün duyurdu, çünkü o güne kadar limanda tek bir muhabiri bile yoktu.
  Kaynak: kasabanın yukarısında, iki kayanın arasında, yazın bile buz gibi akan ve herkesin bildiği bir su.

  Yeni telefonlar limanda da konuşuluyor, çünkü kaptanlar artık haritayı da hava durumunu da onlardan takip ediyor.
  Çeviri: evet
  Eski kaptan ise hâlâ gökyüzüne bakıyor ve haklı çıktığı her gün için iskeleye tebeşirle bir çizgi çekiyor.
- Haber kaynağı: DHA
  Haberin kaynağı, köprüde yirmi yıl çalışmış emekli bir mühendisti.

  Kaynak suyu taş köprünün altından çıkar ve değirmenin çarkını yaz kış döndürür.
- Kaynak: İhlas Haber Ajansı (İHA)

  Gece vapuru ekim sonuna kadar çalışacak, sonra kasabalar ne kazandırdığını ve neye mal olduğunu hesaplayacak.
  Limanda kış vapuruna inanan kimse yok, ama fırıncılar şimdiden daha büyük bir fırın ısmarladı ve iki çırak aldı.
  Deneme bir kilometre yol kadar para tutuyor, diyor belediye başkanı, üstelik yol kendi başına yüzüp gidemez.
  Çeviri: Kelime kelime

# ar
  يطالب المرشدون بزيادة تسعة في المئة وبقارب ثان للعمل ليلا، ولا يستطيع المرفأ أن يدفع إلا ثمن واحد منهما.
  ويلتقي الطرفان مجددا يوم الجمعة، وتبقى السفن حتى ذلك الحين في عرض البحر. [-(أ ف ب)-]

  يطالب المرشدون بزيادة تسعة في المئة وبقارب ثان للعمل ليلا، ولا يستطيع المرفأ أن يدفع إلا ثمن واحد منهما.
- المصدر: رويترز
- ترجمة: سلمى الحريري
- (إعداد سلمى الحريري للنشرة العربية - تحرير نادر قبلان)
  ترجمة: هذا ما كان يفعله جده في المرفأ حين يصل البحارة الغرباء ولا يعرف أحد ماذا يريدون منه ولا كم يدفعون.
  لم تكتب رويترز عن الإضراب إلا في اليوم الثالث، إذ لم يكن لها قبل ذلك مراسل واحد في المرفأ كله.

  يطبخ المرشدون العدس في القارب، ومن يتأخر عن الغداء يغسل القدر في البحر ولو كان الموج عاليا والريح باردة.
  إعداد: 20 دقيقة
  ويقال إن من يأكل من هذا العدس مرة واحدة يعود إلى المرفأ ولو بعد عشرين عاما، وقد عاد منهم كثيرون بالفعل.
- المصدر: مواقع إلكترونية
  المصدر الوحيد للماء في القرية بئر حفرت قبل مئة عام.

  ستعمل العبارة الليلية حتى نهاية الخريف، وبعدها تحسب البلدات معا ما جنته من المال وما كلفتها الرحلات كلها.
  لا أحد في الميناء يصدق أن سفينة الشتاء ستأتي، لكن الخبازين طلبوا فرنا أكبر واستأجروا عاملين جديدين قبل الموسم.
  تكلف التجربة ما يكلفه كيلومتر واحد من الطريق، كما تقول رئيسة البلدية، والطريق لا يطفو وحده إلى أي مكان.
  ترجمة: كلمة بعد كلمة

  ستعمل العبارة الليلية حتى نهاية الخريف، وبعدها تحسب البلدات معا ما جنته من المال وما كلفتها الرحلات كلها.
  لا أحد في الميناء يصدق أن سفينة الشتاء ستأتي، لكن الخبازين طلبوا فرنا أكبر واستأجروا عاملين جديدين قبل الموسم.
  تكلف التجربة ما يكلفه كيلومتر واحد من الطريق، كما تقول رئيسة البلدية، والطريق لا يطفو وحده إلى أي مكان.
  تحرير: القدس

  ستعمل العبارة الليلية حتى نهاية الخريف، وبعدها تحسب البلدات معا ما جنته من المال وما كلفتها الرحلات كلها.
  لا أحد في الميناء يصدق أن سفينة الشتاء ستأتي، لكن الخبازين طلبوا فرنا أكبر واستأجروا عاملين جديدين قبل الموسم.
  تكلف التجربة ما يكلفه كيلومتر واحد من الطريق، كما تقول رئيسة البلدية، والطريق لا يطفو وحده إلى أي مكان.
  بدأ عمله في الوكالة (أ ف ب)

# fa
  راهنمایان کشتی نه درصد حقوق بیشتر و قایق دومی برای شب می‌خواهند و بندر تنها می‌تواند بهای یکی از این دو را بپردازد.
- منبع: خبرگزاری ایسنا
- مترجم: نیلوفر آذرمهر
- انتهای پیام/
  انتهای پیام او یک جمله کوتاه بود که هیچ‌کس در بندر آن را نفهمید، جز پیرمردی که سال‌ها پیش با او کار کرده بود.
  ایرنا تازه در روز سوم از اعتصاب خبر داد، زیرا تا آن روز هیچ خبرنگاری را به بندر نفرستاده بود.
- کد خبر: 123456
  منبع خبر پیرمردی بود که هر روز از روی پل به بازار می‌رفت.

  در بندر هیچ‌کس آمدن کشتی زمستانی را باور نمی‌کند، ولی نانواها از حالا تنور بزرگ‌تری سفارش داده‌اند.
  انتهای پیام آسیابان خوانده نشد، چون باران جوهر آن را با خود برده بود.
- انتهای پیام/

  کشتی شبانه تا پایان پاییز رفت و آمد می‌کند و پس از آن شهرها با هم درآمد و هزینه‌ها را حساب خواهند کرد.
  در بندر هیچ‌کس آمدن کشتی زمستانی را باور نمی‌کند، ولی نانواها از حالا تنور بزرگ‌تری سفارش داده‌اند.
  شهردار می‌گوید این آزمایش به اندازه ساختن یک کیلومتر جاده خرج دارد و جاده خودش از خلیج نمی‌گذرد.
  ترجمه: واژه به واژه

# he
  הנתבים דורשים תשעה אחוזים יותר וסירה שנייה ללילה, אבל הנמל יכול לשלם רק על אחד משני הדברים האלה.
- תרגום: נועה ברקאי
- עריכת לשון: איתמר שגיא
- סוכנויות הידיעות
  תרגום: כך קראו בנמל לכל מה שסבא שלו עשה כשהגיעו מלחים זרים ואף אחד לא הבין מה הם רוצים לקנות ולשתות.
  רויטרס דיווחה על השביתה רק ביום השלישי, כי עד אז לא היה לה אפילו כתב אחד בכל אזור הנמל.

  מעבורת הלילה תפליג עד סוף הסתיו, ואחר כך יספרו העיירות יחד כמה כסף היא הכניסה וכמה היא עלתה להן.
  בנמל איש אינו מאמין שספינת החורף תגיע, אבל האופים כבר הזמינו תנור גדול יותר ולקחו שני שוליות צעירים לעבודה.
  הניסיון עולה כמו קילומטר אחד של כביש, אומרת ראשת העיר, וכביש אינו שט לבדו אל העבר השני של המפרץ.
  הוא התחיל בסוכנות (רויטרס).

# hi
  पायलट नौ प्रतिशत अधिक वेतन और रात के लिए दूसरी नाव चाहते हैं, पर बंदरगाह दोनों में से एक का ही खर्च उठा सकता है।
  शुक्रवार को दोनों पक्ष फिर मिलेंगे और तब तक जहाज़ बाहर ही खड़े रहेंगे। [-(पीटीआई)-]

  पायलट नौ प्रतिशत अधिक वेतन और रात के लिए दूसरी नाव चाहते हैं, पर बंदरगाह दोनों में से एक का ही खर्च उठा सकता है।
- (इनपुट: भाषा)
- (इस खबर को हमारी टीम ने संपादित नहीं किया है। यह एजेंसी की फीड से सीधे प्रकाशित की गई है।)
- अनुवाद: मीनल कश्यप
  अनुवाद: यही काम उसके दादा बंदरगाह पर करते थे, जब परदेसी नाविक आते थे और कोई उनकी बात नहीं समझता था।
  पीटीआई ने हड़ताल की खबर तीसरे दिन दी, क्योंकि तब तक बंदरगाह में उसका एक भी संवाददाता नहीं था।

# id
  Para pandu menuntut kenaikan sembilan persen dan perahu kedua untuk malam, tetapi pelabuhan hanya sanggup membayar satu.
- Pewarta: Laras Wibisono
- Editor: Bagas Pranowo
- Artikel ini telah tayang di Suara Randualas dengan judul Pandu Mogok, Kapal Menumpuk
  Penulis: begitu tetangganya memanggilnya, padahal seumur hidup ia hanya menulis satu surat untuk kepala pelabuhan.
  Antara baru memberitakan mogok itu pada hari ketiga, sebab sebelumnya tidak ada wartawannya di pelabuhan.

# vi
  Các hoa tiêu đòi tăng chín phần trăm lương và thêm một chiếc thuyền đêm, nhưng cảng chỉ có thể trả cho một trong hai thứ.
- Theo TTXVN
- (Theo Reuters)
- Biên dịch: Thục Quyên
  Theo Reuters, đến ngày thứ ba của cuộc đình công đã có mười một chiếc tàu phải neo lại ngoài cửa sông để chờ.
  Biên tập: ông ghét hai chữ ấy suốt đời, vì chính chúng đã cắt bản thảo của ông đi mất một nửa.

# th
  คนนำร่องขอขึ้นค่าจ้างเก้าเปอร์เซ็นต์และเรืออีกหนึ่งลำสำหรับตอนกลางคืน แต่ท่าเรือจ่ายได้เพียงอย่างเดียวเท่านั้น
- ที่มา: รอยเตอร์
- เรียบเรียงโดย ศิรินภา แก้วกระจ่าง
- ขอบคุณข้อมูลจาก เทศบาลบ้านสวนตาล
  สำนักข่าวไทยรายงานเรื่องการนัดหยุดงานในวันที่สาม เพราะก่อนหน้านั้นไม่มีผู้สื่อข่าวอยู่ที่ท่าเรือเลยสักคนเดียว
  แปล: คำสั้น ๆ คำเดียวที่ปู่ของเขาเขียนไว้บนประตูบ้าน เพราะคนเดินเรือต่างชาติต้องมาหาเขาทุกครั้งที่ขึ้นฝั่ง และเขาก็ไม่เคยคิดเงิน
"""
