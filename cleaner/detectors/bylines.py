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

from cleaner.detectors._dates import has_date, is_month, iso_date, may_be_dated, other_words
from cleaner.detectors._names import has_role, is_caseless, is_name, names, place
from cleaner.document import Finding, Line, Page
from cleaner.phrases import Hits
from cleaner.view import SPACELESS, fold

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
        ~^by
        ^words:
        ^words and photos by
        ^text and photos by
        ^analysis by
        ^opinion by
        ^commentary by
        ^column by
        ^essay by
        ^interview by
        ^recipe by
        ^as told to
        ^edited and written by
        ^researched and written by
        ^by staff$
        ^by staff reports$
        ^by staff reporter$
        ^by staff writer$
        ^by * staff$
        ^by the editors$
        ^by editorial team$
        ^by admin$
        ^by guest author$
        ^posted by admin$
        ^staff report$
        ^written by$
        ^reviewed by$
        ^fact checked by$
        ^fact-checked by$
        ^medically reviewed by$
        ^medically reviewed$
        ^clinically reviewed by$
        ^expert reviewed by$
        ^edited by$
        ^by$
        ^words by$
        ^story by$
        ^author$
        ~^published on$
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
        ~^von
        ^autor$
        ^autorin$
        ^autor
        ^autorin
        ^ein kommentar von
        ^eine analyse von
        ^ein essay von
        ^eine kolumne von
        ^eine glosse von
        ^ein bericht von
        ^eine reportage von
        ^ein interview von
        ^ein gastkommentar von
        ^ein leitartikel von
        ^kommentar von
        ^analyse von
        ^reportage von
        ^kolumne von
        ^interview von
        ^gastbeitrag von
        ^eine rezension von
        ^rezension von
        ^von unserer redakteurin
        ^von unserem redakteur
        ^von unserem korrespondenten
        ^von unserer korrespondentin
        ^von unserem reporter
        ^von unserer reporterin
        ^von unserem mitarbeiter
        ^von unserer mitarbeiterin
        ~^interview:
        ~^protokoll:
        ^gastautor:
        ^gastautorin:
        ^von der redaktion$
        ^von unserer redaktion$
        ^von redaktion$
        ^text und fotos:
        ^text & fotos:
        ^geschrieben von$
        ^{letztes update|zuletzt aktualisiert|zuletzt geändert|letzte aktualisierung|letzte änderung}$
    """,
    "fr": """
        ^écrit par
        ^rédigé par
        ^publié par
        ^posté par
        ^auteur :
        ^texte :
        ^propos recueillis par
        ^un article de
        ~^par
        ^auteur
        ^par la rédaction$
        ^par rédaction$
        ^la rédaction$
        ^un texte de
        ^une chronique de
        ^une enquête de
        ^un reportage de
        ^une analyse de
        ^entretien réalisé par
        ^de notre correspondant
        ^de notre correspondante
        ^de notre envoyé spécial
        ^de notre envoyée spéciale
        ^texte et photos :
        ^recueilli par
        ^rédigé par$
        ^écrit par$
        ^par: la rédaction$
    """,
    "es": """
        ^escrito por
        ^publicado por
        ^redactado por
        ^autor:
        ^autora:
        ^texto:
        ^texto de
        ~^por
        ^una entrevista de
        ^entrevista de
        ^un artículo de
        ^un reportaje de
        ^crónica de
        ^por nuestro corresponsal
        ^texto y fotos:
        ^textos:
        ^redacción$
        ^por redacción$
        ^por la redacción$
        ^de la redacción$
        ^escrito por$
        ^autor$
        ^firmado por
        ^por: redacción$
    """,
    "it": """
        ^scritto da
        ^a cura di
        ^pubblicato da
        ^autore:
        ^autrice:
        ^articolo di
        ^testo di
        ~^di
        ^dal nostro inviato
        ^dalla nostra inviata
        ^dal nostro corrispondente
        ^dalla nostra corrispondente
        ^intervista di
        ^un articolo di
        ^testi di
        ^testo e foto di
        ^servizio di
        ^redazione$
        ^di redazione$
        ^a cura della redazione$
        ^della redazione$
        ^scritto da$
        ^autore
        ^articolo a cura di
    """,
    "pt": """
        ^escrito por
        ^publicado por
        ^postado por
        ^autor:
        ^autora:
        ^texto:
        ^texto de
        ~^por
        ^texto e fotos:
        ^texto por
        ^reportagem de
        ^reportagem:
        ^um artigo de
        ^artigo de
        ^entrevista de
        ^crónica de
        ^da redação$
        ^redação$
        ^por redação$
        ^por da redação$
        ^pela redação$
        ^redacção$
        ^escrito por$
        ^autor$
        ^por: redação$
        ^por: da redação$
    """,
    "nl": """
        ^geschreven door
        ^geplaatst door
        ^auteur:
        ^tekst:
        ^tekst door
        ^redactie:
        ~^door
        ^interview door
        ^column door
        ^een column van
        ^van onze verslaggever
        ^van onze verslaggeefster
        ^van onze correspondent
        ^van onze redacteur
        ^door de redactie$
        ^door onze redactie$
        ^door redactie$
        ^van de redactie$
        ^van onze redactie$
        ^geschreven door$
        ^tekst en foto's:
        ^tekst en beeld:
        ^auteur
        ^tekst
        ^{laatst bijgewerkt|laatst gewijzigd|laatste update|laatst aangepast}$
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
        ^autor
        ^tekst i zdjęcia:
        ^opracowanie:
        ^opracowanie
        ^rozmawia
        ~^wywiad:
        ^redakcja$
        ^autor tekstu:
        ^przygotował
        ^przygotowała
        ~^relacja:
        ^od redakcji$
        ^autor artykułu:
        ^autorka artykułu:
        ^autor zdjęć i tekstu:
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
        ^автор
        ^авторы
        ~^интервью:
        ^беседу вела
        ^беседу вел
        ^текст и фото:
        ^записала
        ^записал
        ^материал подготовил
        ^материал подготовила
        ^редакция$
        ^автор публикации:
        ^автор текста:
    """,
    "sv": """
        ^text:
        ^text av
        ^skriven av
        ^publicerad av
        ^skribent:
        ^reporter:
        ^författare:
        ~^av
        ^text och foto:
        ^text & foto:
        ^text och bild:
        ^av vår reporter
        ^krönika av
        ^en krönika av
        ^skrivet av
        ^skrivet av$
        ^av redaktionen$
        ^redaktionen$
        ^av vår korrespondent
        ~^intervju:
        ~^reportage:
        ^{senast|sist} {uppdaterad|uppdaterat|ändrad|granskad|redigerad} av
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
        ^聞き手・
        ^文・写真:
        ^文・写真=
        ^文・写真/
        ^文と写真:
        ^文/写真:
        ^取材・
        ^構成:
        ^構成・文:
        ^構成/
        ^取材・構成:
        ^編集部$
        ^文:編集部$
        ^著者
        ^執筆者
        ^監修:
        ^監修者:
        ^この記事を書いた人$
        ^text by
        ^text:
        ^{最終|最後の|}{更新|更新日|更新日時|投稿日|公開日|公開|掲載日|配信日|掲載}:
        ^{最終更新|最終更新日|最終更新日時|更新日時}
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
        ^文|
        ^文·
        ^来源:*作者:
        ^來源:*作者:
        ^时间:*作者:
        ^时间:*来源:*作者:
        ^来源:*时间:*作者:
        ^撰文
        ^撰写:
        ^采访:
        ^执笔:
        ^报道:
        ^译者:
        ^翻译:
        ^編譯:
        ^编译:
        ^特约记者
        ^實習記者
        ^实习记者
        ^文字:
        ^口述:
        ~^文
        ^本报通讯员
        ^{最后|最後|上次}{更新|修改|编辑}{于|於|时间|日期}:
        ^{最后|最後|上次}編輯{于|於|時間|日期}:
        ^{最后|最後|上次}更新時間:
        ^{最后|最後|上次}修改時間:
        ^{发布|发表|刊登}{于|於|时间|日期}:
        ^{發布|發佈|發表}{于|於|時間|日期}:
        ^刊登時間:
    """,
    "ko": """
        ^글:
        ^글=
        ^글/
        ^글·사진
        ^글·사진:
        ^글=사진
        ^글쓴이:
        ^기자:
        ^취재:
        ^취재=
        ^취재기자:
        ^취재·글
        ^정리:
        ^정리=
        ^작성자:
        ^저자:
        ^기고:
        ^인터뷰:
        ^담당기자:
        ^에디터:
        ^편집국$
        ^디지털뉴스팀$
        ^온라인뉴스팀$
        ~^글
        ^{최종|마지막|최근} {수정|업데이트|수정일|수정 시간|편집|갱신}:
        ^{최종수정|최종수정일|기사입력|기사수정|등록일|수정일|게재일|발행일|입력일|작성일}:
    """,
    "da": """
        ^skrevet af
        ^af:
        ~^af
        ^tekst:
        ^tekst af
        ^tekst og foto:
        ^forfatter:
        ^journalist:
        ^forfattet af
        ^interview af
        ^kronik af
        ^klumme af
        ^kommentar af
        ^anmeldelse af
        ^af redaktionen$
        ^redaktionen$
        ^af vores korrespondent
        ^skrevet af$
        ^udgivet af
        ^artikel af
        ^reportage af
        ^analyse af
        ~^forfatter
        ^{sidst|senest} {opdateret|ændret|redigeret} af
    """,
    "no": """
        ^skrevet av
        ^av:
        ^tekst:
        ^tekst og foto:
        ^tekst og bilder:
        ^journalist:
        ^forfatter:
        ^kronikk av
        ^kommentar av
        ^intervju av
        ^anmeldt av
        ^av redaksjonen$
        ^redaksjonen$
        ^skrevet av$
        ^publisert av
        ^artikkel av
        ^reportasje av
        ^debattinnlegg av
        ^saken er skrevet av
        ~^av
        ~^journalist
        ^{sist|senest} {oppdatert|endret|endra|redigert} av
    """,
    "fi": """
        ^teksti:
        ^teksti ja kuvat:
        ^teksti ja kuva:
        ^tekstit:
        ^kirjoittaja:
        ^kirjoittanut
        ^kirjoittanut:
        ^toimittaja:
        ~^toimittaja
        ^jutun kirjoitti
        ^juttu:
        ^artikkeli:
        ^haastattelu:
        ^kolumni:
        ^julkaissut:
        ~^teksti
        ^toimitus$
        ^toimituksen kirjoitus$
        ^kirjoittanut$
        ^kirjoittaja$
        ^lähettänyt:
    """,
    "cs": """
        ^autor:
        ^autorka:
        ^autoři:
        ^napsal
        ^napsala
        ^text:
        ^text a foto:
        ^připravil
        ^připravila
        ^zpracoval
        ^zpracovala
        ^redaktor:
        ^redaktorka:
        ^rozhovor vedl
        ^rozhovor vedla
        ^ptal se
        ^ptala se
        ^autor článku:
        ^autor textu:
        ^redakce$
        ^od redakce$
        ~^autor
        ^vložil
        ^publikoval
    """,
    "sk": """
        ^autor:
        ^autorka:
        ^autori:
        ^napísal
        ^napísala
        ^text:
        ^text a foto:
        ^pripravil
        ^pripravila
        ^spracoval
        ^spracovala
        ^redaktor:
        ^redaktorka:
        ^rozhovor viedol
        ^rozhovor viedla
        ^zhováral sa
        ^zhovárala sa
        ^autor článku:
        ^autor textu:
        ^redakcia$
        ^od redakcie$
        ^publikoval
        ^pridal
    """,
    "hu": """
        ^szerző:
        ^szerzők:
        ^írta:
        ^írta és fényképezte:
        ^szöveg:
        ^szöveg és fotó:
        ^szöveg, fotó:
        ^cikk szerzője:
        ^a cikk szerzője:
        ^szerkesztette:
        ^szerkesztő:
        ^összeállította:
        ^az interjút készítette:
        ^interjú:
        ^riporter:
        ^tudósító:
        ^tudósítónktól$
        ^szerkesztőség$
        ^a szerkesztőség$
        ^beküldte:
        ^közzétette:
        ^szerző$
        ~^írta
    """,
    "ro": """
        ^autor:
        ^autori:
        ^autoare:
        ^scris de
        ^scris de:
        ^de:
        ^text:
        ^text de
        ^un articol de
        ^articol de
        ^articol scris de
        ^un reportaj de
        ^un interviu de
        ^interviu de
        ^editorial de
        ^publicat de
        ^postat de
        ^redactor:
        ^reporter:
        ^a consemnat
        ^de redacție$
        ^redacția$
        ^de la redacție$
        ^scris de$
    """,
    "bg": """
        ^автор:
        ^автори:
        ^от:
        ~^от
        ^текст:
        ^текст и снимки:
        ^интервю на
        ^интервю:
        ^написано от
        ^написа
        ^публикувано от
        ^материал на
        ^репортаж на
        ^разговаря
        ^редактор:
        ^репортер:
        ^кореспондент:
        ^автор на статията:
        ^редакция$
        ^от редакцията$
        ^автор$
        ~^автор
        ^подготви
    """,
    "el": """
        ^γράφει ο
        ^γράφει η
        ^γράφει:
        ^γράφουν οι
        ^γράφουν:
        ~^από
        ~^της
        ~^του
        ^κείμενο:
        ^κείμενα:
        ^συντάκτης:
        ^συντάκτρια:
        ~^συντάκτης
        ^ρεπορτάζ:
        ^επιμέλεια:
        ^συνέντευξη στον
        ^συνέντευξη στην
        ^ανταπόκριση:
        ^του ανταποκριτή μας
        ^αναρτήθηκε από
        ^δημοσιεύτηκε από
        ^συντακτική ομάδα$
        ^newsroom$
        ^επιμέλεια κειμένου:
    """,
    "uk": """
        ^автор:
        ^автори:
        ^авторка:
        ^текст:
        ^текст і фото:
        ^написав
        ^написала
        ^підготував
        ^підготувала
        ^розмовляв
        ^розмовляла
        ^спілкувався
        ^спілкувалася
        ^журналіст:
        ^журналістка:
        ^кореспондент:
        ^редактор:
        ^автор статті:
        ^автор матеріалу:
        ^опублікував
        ^опублікувала
        ^редакція$
        ^від редакції$
        ~^автор
        ~^авторка
    """,
    "tr": """
        ^yazar:
        ^yazan:
        ^haber:
        ^haberi yazan:
        ^hazırlayan:
        ^röportaj:
        ^muhabir:
        ^editör:
        ^kaleme alan:
        ^yazı:
        ^metin:
        ^yazı ve fotoğraf:
        ^yazı ve fotoğraflar:
        ^ekleyen:
        ^yayınlayan:
        ^giren:
        ^haber merkezi$
        ^haber merkezi:
        ^haber/
        ^haber /
        ^kaynak: haber merkezi
        ^çeviren:
    """,
    "ar": """
        ^بقلم:
        ^بقلم
        ^كتب:
        ^كتبت:
        ^كتب/
        ^كتبت/
        ^كتب ـ
        ^كتبت ـ
        ~^تحرير:
        ^إعداد:
        ~^إعداد
        ^الكاتب:
        ^الكاتبة:
        ^المؤلف:
        ^المحرر:
        ^المراسل:
        ~^حوار:
        ^أجرى الحوار:
        ^أجرت الحوار:
        ^نشر بواسطة
        ~^بواسطة
        ^بواسطة:
        ^كتابة:
        ^هيئة التحرير$
    """,
    "fa": """
        ^نویسنده:
        ~^نویسنده
        ^نویسندگان:
        ^به قلم
        ^به قلم:
        ^خبرنگار:
        ~^خبرنگار
        ^گزارشگر:
        ^تنظیم:
        ^گفت‌وگو از
        ^گفتگو از
        ^مترجم:
        ^ترجمه:
        ^دبیر:
        ^نوشته:
        ^نوشته شده توسط
        ^ارسال شده توسط
        ^منتشر شده توسط
        ^تحریریه$
        ^گروه خبر$
    """,
    "he": """
        ^מאת
        ^מאת:
        ^כתב:
        ^כותב:
        ^כותבת:
        ^נכתב על ידי
        ^נכתב ע"י
        ^פורסם על ידי
        ^טקסט:
        ^מחבר:
        ^מחברת:
        ^עורך:
        ^עורכת:
        ^ראיין:
        ^ראיינה:
        ^טור אורח:
        ^מערכת$
        ^מאת המערכת$
        ^מאת מערכת
        ^צוות האתר$
        ^הכתב:
        ~^כתבנו
    """,
    "hi": """
        ^लेखक:
        ^लेखिका:
        ~^लेखक
        ^द्वारा:
        ~^द्वारा
        ~^रिपोर्ट:
        ^रिपोर्टर:
        ^संवाददाता:
        ^पत्रकार:
        ^संपादक:
        ^संपादन:
        ~^प्रस्तुति:
        ^लेखन:
        ^अनुवाद:
        ^अनुवादक:
        ^पोस्ट किया गया द्वारा
        ^प्रकाशित द्वारा
        ^एडिटेड बाय
        ^एडिटेड बाय:
        ^रिटेन बाय
        ^रिटन बाय
        ^न्यूज डेस्क$
        ~^संवाददाता
        ^वेब डेस्क$
        ^{आखरी|आखिरी|अंतिम} {अपडेट|बार अपडेट|संशोधन|बार संशोधित}
        ^{प्रकाशित|अपडेटेड|अपडेट|प्रकाशन तिथि|प्रकाशन}:
    """,
    "id": """
        ^penulis:
        ~^penulis
        ^oleh:
        ~^oleh
        ^ditulis oleh
        ^reporter:
        ^wartawan:
        ^laporan:
        ^laporan wartawan
        ^kontributor:
        ^pewarta:
        ^teks:
        ^teks dan foto:
        ^diposting oleh
        ^dipublikasikan oleh
        ^redaktur:
        ^penulis naskah:
        ^disusun oleh
        ^tim redaksi$
        ^redaksi$
        ^oleh tim redaksi$
        ^{terakhir|} {diperbarui|diperbaharui|diubah|disunting|dimutakhirkan}:
        ^{terakhir|kali terakhir} {diperbarui|diperbaharui|diubah|disunting|dimutakhirkan} {pada|tanggal}
        ^{diterbitkan|dipublikasikan|dipublikasi|diunggah|ditayangkan|tayang|dibuat}:
    """,
    "vi": """
        ^tác giả:
        ~^tác giả
        ^bài:
        ^bài và ảnh:
        ^bài, ảnh:
        ^bài viết:
        ^bài viết của
        ^viết bởi
        ^đăng bởi
        ^phóng viên:
        ^biên tập:
        ^thực hiện:
        ^người viết:
        ^người đăng:
        ^nguồn tác giả:
        ^biên dịch:
        ^tổng hợp:
        ^theo phóng viên
        ^ban biên tập$
        ^nhóm phóng viên$
        ^nhóm pv$
        ^{cập nhật|chỉnh sửa|sửa} {lần cuối|gần nhất|mới nhất|lúc|ngày}:
        ^{cập nhật|chỉnh sửa|sửa đổi} lần cuối
        ^{đăng|xuất bản|đăng tải|ngày đăng|ngày xuất bản|đăng ngày|đăng lúc}:
    """,
    "th": """
        ^ผู้เขียน:
        ~^ผู้เขียน
        ^เขียนโดย
        ^เขียนโดย:
        ^โดย:
        ~^โดย
        ~^เรื่อง:
        ^เรื่องและภาพ:
        ^เรื่อง-ภาพ:
        ^ผู้สื่อข่าว:
        ^รายงานโดย
        ^บทความโดย
        ^เรียบเรียงโดย
        ^เรียบเรียง:
        ^บรรณาธิการ:
        ^โพสต์โดย
        ^แปลโดย
        ^ทีมข่าว$
        ^กองบรรณาธิการ$
        ^โดย กองบรรณาธิการ$
        ^โดย ทีมข่าว
        ^{อัปเดต|แก้ไข|ปรับปรุง|อัพเดต|อัพเดท}{ล่าสุด|เมื่อ|ครั้งล่าสุด|ล่าสุดเมื่อ|ครั้งสุดท้าย}:
        ^{เผยแพร่|เผยแพร่เมื่อ|โพสต์เมื่อ|วันที่เผยแพร่|ลงวันที่|เผยแพร่วันที่}:
    """,
}

MOST_WORDS = 32
"""A line of more words is a paragraph."""

LONGEST = 300
"""The same in characters."""

SENTENCE_WORDS = 8
"""A line of more words that ends as a sentence does is one."""

CONTAINERS = """
^byline$
^bylines$
article-byline
entry-meta
post-meta
article-meta
meta-author
author-date
message-user$
message-cell-user$
message-attribution
user-info$
user-details$
user-action-time
^postprofile$
"""

DATE_WORDS = 12
"""A line of more words is more than a date or a name."""

HEAD = 30
"""How many lines of a page without a paragraph are looked at for a name beside a date."""

REST_WORDS = 9
"""How many words may follow the names besides dates: a role, a section, a second byline."""

NEAR = 3
"""How many lines past the first paragraph still are the head: a lead often stands above the byline."""

ROLE_WORDS = 4
"""How many words a role between the name and the date has at most."""

CROWD = 3
"""So many bylines in the article are those of the entries of a list."""

CERTAIN = 0.95
"""Says that somebody wrote it, and who."""

LIKELY = 0.92
"""A preposition and a full name, at the head of the page or beside a date."""

BESIDE = 0.78
"""A single name or none, but beside a date; a name behind the article."""

POSSIBLE = 0.6
"""A preposition and capitalized words inside the article: it may be a heading ("Por Tierra y Por Mar")."""

_SPLIT = re.compile(
    r"[|｜•·●⋅∙⬝‧\t<—–:(（/／\d【\[]|\s-\s|\s{2,}|\s(?=[^\W\d]{1,4}[:：/])|,?\s(?:on|am|le|el|il|em|op|at|for|in|im|del|au|à)\s|报道|報導|報道|摄影|攝影|-\s?\d"
)
_REPORTS = re.compile("报道|報導|報道|[/／|]")
_NO_NAMES = frozenset(
    str.split("""
    size type region industry case role occasion team topic brand category level year price grape style
    industry location department subject day week month hand foot sea air land train bus car far way example
    default design law appointment only invitation
    رصاص أحمر أزرق أسود حبر fin amor supuesto
    """)
)


_EDITORS = re.compile(
    r"\b(?:editor|writer|reporter|correspondent|contributor|journalist|columnist|redakteur(?:in)?|journalistin|"
    r"korrespondent(?:in)?|rédact(?:eur|rice)|journaliste|redactora?|periodista|giornalista|redattore|redattrice|"
    r"jornalista|repórter|redacteur|verslaggever|dziennikar(?:z|ka)|redaktor(?:ka)?|redaktör|журналист|корреспондент)"
    r"(?:[-\s]in[-\s]chief)?\b",
    re.I,
)
REVIEWERS = frozenset(
    {
        "reviewed by",
        "fact checked by",
        "fact-checked by",
        "medically reviewed by",
        "medically reviewed",
        "clinically reviewed by",
        "expert reviewed by",
        "edited by",
    }
)
"""Labels whose names are not those of authors."""

LABELS = (
    frozenset(str.split("by author autor autorin autore auteur"))
    | frozenset(str.split("szerző kirjoittaja kirjoittanut"))
    | REVIEWERS
    | {
        "skrevet af",
        "skrevet av",
        "scris de",
        "written by",
        "words by",
        "story by",
        "geschrieben von",
        "rédigé par",
        "écrit par",
        "escrito por",
        "scritto da",
        "geschreven door",
        "skrivet av",
        "この記事を書いた人",
    }
)
"""Labels that say nothing without the name below."""


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


EVERY_PAGE = True
"""A name above a date has no words to look for."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Bylines at the head and the tail of the page, labels with the name below, and names beside the date."""
    bylines = list(_bylines(page, hits)) if hits else []
    until = page.last if page.last >= 0 else len(page.lines)
    inside = sum(1 for byline in bylines if byline.line.index < until) if bylines else 0
    taken = set()
    for byline in bylines if inside < CROWD else ():
        taken.add(byline.line.index)
        named = f": {', '.join(byline.names)}" if byline.names else ""
        facts = [("author", name) for name in byline.names] + [("date", byline.date)] * bool(byline.date)
        because = f'opens with "{byline.opener}" and names the author{named}'
        yield Finding(byline.line, _score(page, byline), because, tuple(facts))
    if inside < CROWD:
        for finding in _labels(page, hits):
            taken.add(finding.line.index)
            yield finding
        yield from _korean(page, taken)
        yield from _beside_dates(page, taken)
        yield from _behind(page, taken)


def _bylines(page: Page, hits: Hits) -> Iterator[Byline]:
    """The lines that open as a byline and read on like one."""
    for line, said in hits:
        hit = max(said, key=lambda hit: (hit.end, not hit.phrase.hint))
        if line.words > MOST_WORDS or (hit.phrase.hint and line.marker in ("-", "|")) or hit.phrase.ends:
            continue
        byline = _read(line, hit.end, not hit.phrase.hint, hit.phrase.language)
        if byline:
            yield byline


def _labels(page: Page, hits: Hits) -> Iterator[Finding]:
    """Lines that say "written by" or "reviewed by" and nothing else, with the name below, and lines that name a desk."""
    found = [(line, hit.phrase) for line, said in hits for hit in said[:1] if hit.phrase.ends]
    for line, label in found if len(found) <= CROWD else ():
        if page.first + NEAR < line.index < page.last:
            continue
        wants_name = label.text in LABELS
        _, below = page.around(line)
        who = _SPLIT.split(below.text.strip(" *_"))[0].split(",")[0].strip() if below and _is_short(below) else ""
        named = wants_name and below is not None and not below.ends and is_name(who)
        if named and below is not None:
            facts = () if label.text in REVIEWERS else (("author", who),)
            yield Finding(below, BESIDE, f'is a name below "{label.text}"', facts)
        if named or not wants_name:
            yield Finding(line, BESIDE, f'is just "{label.text}"')


def _read(line: Line, at: int, said: bool, language: str) -> Byline | None:
    """Read what follows the opening words; None where it is no byline."""
    start = place(line.text, line.view, at) if len(line.text) <= LONGEST else -1
    if start < 0:
        return None
    opener, rest = line.view[:at].strip(), line.text[start:]
    sign = _SPLIT.search(rest)
    who, more = (rest[: sign.start()], rest[sign.start() :]) if sign else (rest, "")
    if language == "zh" and opener[-1].isalnum() and not (line.text[start - 1].isspace() or _REPORTS.search(more)):
        return None
    found = () if is_month(fold(who)) else names(who, least=1)
    view = fold(rest)
    dated = has_date(view)
    beside = len(other_words(view)) - sum(len(name.split()) for name in found)
    if beside > REST_WORDS or (line.ends and line.words > SENTENCE_WORDS):
        return None
    if any(word.lower().strip(",.") in _NO_NAMES for word in who.split()) or not (found or (dated and not _words(who))):
        return None
    if found and not said and found[0] not in who.split(",")[0].split("،")[0]:
        return None
    return Byline(line, opener, said, found, iso_date(view, language not in ("", "en", "zh", "ja")), dated)


def _words(who: str) -> list[str]:
    """The words that stand where the name should be, but for those of a date."""
    return [word for word in other_words(fold(who)) if not is_month(word) and word != "by"]


def _score(page: Page, byline: Byline) -> float:
    """How sure it is: by what is said, how much of a name there is, and where the line stands."""
    index = byline.line.index
    first = page.first if page.last >= 0 else 0
    head = index <= first + NEAR
    top = index <= first + (NEAR if byline.opener == "by" else 1)
    dated = byline.dated or any(map(_is_date, page.around(byline.line)))
    if not head and any(map(_is_credit, page.around(byline.line))):
        return POSSIBLE
    if _may_be_told(byline) and not (dated or ((head or index > page.last) and _is_pair(byline))):
        return POSSIBLE
    if byline.said:
        return CERTAIN if byline.full else BESIDE if index < first or (head and dated) else POSSIBLE
    if byline.names and is_caseless(byline.names[0]) and not (dated or _is_signed(byline)):
        return POSSIBLE
    if not byline.full:
        return BESIDE if dated and (head or index > page.last) else POSSIBLE
    if (top or dated) and (index or dated or byline.opener == "by"):
        return LIKELY
    return BESIDE if index > page.last >= 0 else POSSIBLE


def _may_be_told(byline: Byline) -> bool:
    """Whether a preposition without a sign stands before words without capitals: "from the neighbor", "by red pen"."""
    caseless = bool(byline.names) and is_caseless(byline.names[0])
    return caseless and byline.opener in _PREPOSITIONS and not _is_signed(byline)


_PREPOSITIONS = frozenset({"מאת", "بقلم", "به قلم"})
"""Openings that stories use as well, in scripts without capitals."""


def _is_pair(byline: Byline) -> bool:
    """Whether a name in a script without capitals is a first and a last name, and begins with no article."""
    words = [word for word in byline.names[0].split() if word not in _CASELESS_PARTICLES]
    if words[0].startswith("ال") or (words[0][0] == "ה" and words[0] not in _NAMED_WITH_HE):
        return False
    return len(words) <= (2 if byline.names[0][0] < "\u0600" else 3)


_CASELESS_PARTICLES = frozenset(
    str.split(
        """בן בת אבו אל דה ד"ר ד״ר פרופ' פרופ׳ עו"ד עו״ד הרב بن ابن أبو بنت آل عبد الدكتور الدكتورة د. الأستاذ الأستاذة دکتر"""
    )
)
"""Parts of names in scripts without capitals, beside a first and a last one."""

_NAMED_WITH_HE = frozenset(str.split("הדס הדר הילה הלל הראל הודיה הגר הלנה הנרי הרצל הילי הוד הדסה הלית"))
"""Hebrew names whose first letter looks like the article."""


def _is_signed(byline: Byline) -> bool:
    """Whether a dash or a slash stands between the opening word and the name, as Arab newspapers set it."""
    return byline.line.view[len(byline.opener) :].lstrip()[:1] in ("-", "/", "ـ")


def _is_credit(line: Line | None) -> bool:
    """Whether a line is one of a list of credits ("Directed by: ..."), in which the author of a work has a line too."""
    return line is not None and ":" in line.view and _is_short(line) and not line.ends


def _is_date(line: Line | None) -> bool:
    """Whether a line is little more than a date."""
    return line is not None and _is_short(line) and has_date(line.view) and len(other_words(line.view)) <= 3


def _is_short(line: Line) -> bool:
    return line.words <= DATE_WORDS and len(line.view) <= LONGEST


def _beside_dates(page: Page, taken: set[int]) -> Iterator[Finding]:
    """Names at the head of the page with a date in the same line, or above or below one and known from the tail."""
    head = page.lines[: min(page.first, HEAD) + NEAR]
    short = [line for line in head if line.words <= DATE_WORDS and may_be_dated(line.view)]
    dated = {line.index for line in short if has_date(line.view)} if short else set()
    for line in head[1:] if dated else ():
        if line.index in taken or not _is_short(line) or line.marker == "#":
            continue
        if (line.ends and not _ENDS_AS_DATE.search(line.view)) or not dated & {
            line.index - 1,
            line.index,
            line.index + 1,
        }:
            continue
        here = line.index in dated
        sign = _SPLIT.search(line.text) if here else None
        who = (line.text[: sign.start()] if sign else line.text).strip(" *_").split(",")[0].strip(" .")
        if is_month(who.rpartition(" ")[2].lower()):
            who = who.rpartition(" ")[0]
        if not is_name(who) or any(word.lower() in _NO_NAMES for word in who.split()):
            continue
        known = any(who in other.text for other in page.lines[max(page.last, line.index + 1) :])
        rest = fold(line.text.replace(who, "", 1))
        if is_caseless(who) and not (known or has_role(rest) or (sign and sign[0] in _BARS)):
            continue
        if here and (not other_words(rest) or (has_role(rest) and len(other_words(rest)) <= ROLE_WORDS)):
            date = iso_date(line.view)
            facts = [("author", who)] * (known or has_role(rest)) + [("date", date)] * bool(date)
            yield Finding(line, BESIDE, "is a name and a date", tuple(facts))
        elif known and not here and any(map(_is_date, page.around(line))):
            yield Finding(
                line, BESIDE, "is a name beside the date, and stands again behind the article", (("author", who),)
            )


_REPORTER = re.compile(
    r"(?:\([^()\n]{2,24}\)\s?)?\W{0,3}(?:[가-힣]{2,4}\s?=\s?)?([가-힣]{2,4}(?:\s?[·ㆍ,]\s?[가-힣]{2,4}){0,3})\s?(?:인턴|수습|선임|전문|객원)?\s?"
    r"(?:기자|특파원|논설위원|편집위원)(?![가-힣])\s?=?"
)
"""As Korean reporters sign, above or below the text, mostly with an address behind it."""

_ADDRESS = re.compile(r"[\w.+-]{1,40}@[\w.-]{1,60}")


def _korean(page: Page, taken: set[int]) -> Iterator[Finding]:
    """Lines with nothing but the name of a reporter, a date and an address, around the article."""
    for line in [line for line in page.lines if not (line.view.isascii() or line.ends or line.marker)]:
        if not _is_short(line) or line.index in taken:
            continue
        signed = any(role in line.view for role in ("기자", "위원", "특파원"))
        match = _REPORTER.match(line.text) if signed else None
        if match is None or other_words(_ADDRESS.sub(" ", fold(line.text[match.end() :]))):
            continue
        found = names(match[1])
        if found and not page.first + NEAR < line.index < page.last:
            taken.add(line.index)
            date = iso_date(line.view)
            facts = [("author", name) for name in found] + [("date", date)] * bool(date)
            yield Finding(line, LIKELY, f"is a reporter's name: {', '.join(found)}", tuple(facts))


_ENDS_AS_DATE = re.compile(r"\d{1,2}\.\W{0,3}$")
"""As Hungarian dates do, whose stop ends no sentence."""

_BARS = "|·•"
"""What sets a name or a section off from the date."""


def _behind(page: Page, taken: set[int]) -> Iterator[Finding]:
    """A name with the word for an editor or writer, or alone in East Asian brackets, close behind the article."""
    for line in page.lines[page.last + 1 : page.last + 1 + NEAR] if page.last >= 0 else ():
        if line.ends or not ("," in line.text or line.view[0] == "("):
            continue
        if line.index in taken or not _is_short(line) or line.marker in ("-", "1.", "|"):
            continue
        who, comma, role = line.text.strip(" *_").partition(",")
        if comma and _EDITORS.search(role) and is_name(who):
            yield Finding(line, BESIDE, f'names "{who}" with a role in the newsroom', (("author", who),))
        elif not comma and line.view[0] == "(" and is_name(line.text.strip(" ()（）")) and SPACELESS.search(line.view):
            who = line.text.strip(" ()（）")
            yield Finding(line, BESIDE, "is a name in brackets behind the article", (("author", who),))


EXAMPLES = """
# html
- <div class="entry-meta">By Jane Doe, March 3, 2025, in Harbor</div>
= author: Jane Doe
  <p>The crews of both ferries returned to work on Monday after the owners had agreed to pay the arrears in full.</p>
  <p>Passengers had waited for nine days, and some of them had slept on the pier because the hotels were full by then.</p>
  <p>The owners of the line say that they lost four million, and that the fares will have to go up by a tenth in May.</p>
  <p class="postprofiles">The next strike is expected in autumn, when the contract of the pilots ends after eleven years.</p>

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

  Night ferry to start in April
- Written by
- Ola McBride
= author: Ola McBride
- Medically reviewed by
- Dana Whitley, MD
  The first crossing is to leave the island at midnight, with room for forty passengers, eleven cars and the mail.
- Dana Whitley, Editor in Chief, Calder Beacon

  Night ferry to start in April
- Dana Whitley, Senior Reporter, March 14, 2025
= author: Dana Whitley
= date: 2025-03-14
  The first crossing is to leave the island at midnight, with room for forty passengers, eleven cars and the mail.
  Written by Candlelight
  The captain keeps his log in pencil, and by the light of a candle, since the lamp on the bridge has never worked.
  Dana Whitley, Editor: The ferry is late, and so is the paper.

  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
  By George, It Rained

  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
  By June Everything Changed

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

  海岛夜航四月开通
- 来源：新华社 作者：林晓岚
= author: 林晓岚
  首班渡轮将于午夜离岛，可载四十名乘客、十一辆汽车和邮件，船票比白天贵两元，岛民半价。

  海岛夜航四月开通
- 文/林晓岚 图/周渡
= author: 林晓岚
  首班渡轮将于午夜离岛，可载四十名乘客、十一辆汽车和邮件，船票比白天贵两元，岛民半价。
  文明的冲突

  作者：佚名的诗

# de
  Nachtfähre startet im April
- Von Anna Beispiel
= author: Anna Beispiel
  Die erste Fähre soll um Mitternacht ablegen, mit Platz für vierzig Gäste, elf Autos und die Post der ganzen Insel.
  Von Hafen zu Hafen
  Von Anna Beispiel stammt das Buch über die Fähren, das der Kapitän besitzt und nie gelesen haben will.
- Autorin: Anna Beispiel

  Nachtfähre startet im April
- Eine Analyse von Anna Beispiel
= author: Anna Beispiel
  Die erste Fähre soll um Mitternacht ablegen, mit Platz für vierzig Gäste, elf Autos und die Post der ganzen Insel.
  Kommentar: Alles Gut

  Text: unleserlich, steht im Verzeichnis des Museums unter dem Gedicht von der Fähre, das 1938 an der Kasse hing.

  Die Fähre zu den Inseln kam am Montag wieder zu spät, und vierzig Leute standen zwei Stunden lang im Regen am Kai.
  Das Hafenamt sagt, dass der Motor noch vor dem Winter ersetzt werden muss, und das dauere etwa drei Wochen.
  Jost Amerkamp ist Redakteur bei einer Zeitung, die seit drei Jahren niemand mehr druckt, und fährt jeden Morgen mit.
  Von Berlin, Stadt der Kräne

# fr
  Un bac de nuit dès avril
- Par Solène Aubrac
= author: Solène Aubrac
  Le premier bac partira à minuit, avec quarante passagers, onze voitures et le courrier de toute l'île à son bord.
- Écrit par Edmée Larzac
  Écrit par un pêcheur en 1911, le journal de bord raconte chaque nuit de tempête, et il y en eut beaucoup.
  Par chance

  Auteur : inconnu, lit-on sous le poème du bac, qui est accroché au guichet à côté de l'horaire de 1938.

# es
  El barco nocturno llega en abril
- Por Remedios Alcázar
= author: Remedios Alcázar
  El primer barco saldrá a medianoche con cuarenta pasajeros, once coches y el correo de toda la isla a bordo.
- Escrito por Julia Ortuño
  Por Remedios supieron los vecinos que el barco no saldría, y por ella supieron también que nunca iba a salir.

  El barco nocturno llega en abril
- Redacción
  El primer barco saldrá a medianoche con cuarenta pasajeros, once coches y el correo de toda la isla a bordo.
  Los vecinos han esperado el barco durante treinta años, y casi todos quieren viajar en él la primera noche.
  Por Tierra y Por Mar
  El libro de los prácticos se vende en el quiosco del puerto, y quien compra dos recibe un mapa de los bajíos gratis.

  Autor: desconocido, dice debajo del poema del barco, que cuelga en la taquilla junto al horario de 1938.

  El transbordador llegó tarde otra vez el lunes, y cuarenta personas esperaron dos horas bajo la lluvia en el muelle.
  La oficina del puerto dice que el motor se cambiará antes del invierno y que la obra durará unas tres semanas.
  Ramiro Olleta es periodista, tiene 31 años y duerme en el barco porque no puede pagar una habitación en la isla.
  Por Fin Vacaciones

# it
  Il traghetto notturno parte ad aprile
- Di Ottavia Ferrandi
= author: Ottavia Ferrandi
  Il primo traghetto partirà a mezzanotte con quaranta passeggeri, undici automobili e la posta di tutta l'isola.
- Scritto da Gualtiero Spina
  Di Ottavia si sapeva soltanto che prendeva ogni sera l'ultimo traghetto e ogni mattina il primo, senza bagaglio.

  Autore: ignoto, si legge sotto la poesia del traghetto, appesa in biglietteria accanto all'orario del 1938.

# pt
  Barco noturno começa em abril
- Por Renata Quintela
= author: Renata Quintela
  O primeiro barco parte à meia-noite com quarenta passageiros, onze carros e o correio de toda a ilha a bordo.
- Escrito por Davi Arruda
  Por Renata, os vizinhos souberam que o barco não viria, e também que ela o tinha esperado durante trinta anos.

  Autor: desconhecido, lê-se por baixo do poema do barco, pendurado na bilheteira ao lado do horário de 1938.

# nl
  Nachtboot vaart vanaf april
- Door Wietske Halbers
= author: Wietske Halbers
  De eerste boot vertrekt om middernacht met veertig passagiers, elf auto's en de post van het hele eiland aan boord.
- Geschreven door Jelle Romkema
  Door Wietske weten we dat de boot op tijd was, want zij stond met haar horloge op de kade en schreef het op.

  Auteur: onbekend, staat er onder het gedicht over de boot, dat bij het loket naast de dienstregeling van 1938 hangt.

# pl
  Nocny prom ruszy w kwietniu
- Autor: Justyna Korbiel
= author: Justyna Korbiel
  Pierwszy prom odpłynie o północy z czterdziestoma pasażerami, jedenastoma autami i pocztą z całej wyspy na pokładzie.
  Autor: nieznany, tak podpisano wiersz o promie, który wisi w kasie biletowej obok rozkładu jazdy z 1938 roku.

  Napisał to podobno przewoźnik, ale żona do śmierci twierdziła, że ołówka nie trzymał w ręku dłużej niż minutę.

# ru
  Ночной паром пойдет в апреле
- Автор: Иван Луговой
= author: Иван Луговой
  Первый паром отойдет в полночь с сорока пассажирами, одиннадцатью машинами и почтой со всего острова на борту.
  Автор: кто бы он ни был, он знал пролив лучше любого лоцмана и описал его так, что по книге можно плыть ночью.

  Написал это будто бы паромщик, но жена до смерти твердила, что карандаша он в руках дольше минуты не держал.

# sv
  Nattfärjan startar i april
- Av Elin Torvalds
= author: Elin Torvalds
  Den första färjan går vid midnatt med fyrtio passagerare, elva bilar och posten från hela ön ombord i vinter.
- Text: Nils-Olof Bergdahl
  Av Elin fick vi veta att färjan var inställd, men då hade vi redan stått på kajen i två timmar i motvinden.

  Text: oläslig, står det i museets liggare under dikten om färjan, som hängde vid luckan bredvid tidtabellen.

# ja
  夜の船、四月に就航
- 記者：相沢航
= author: 相沢航
  最初の便は真夜中に島を出て、乗客四十人と車十一台、それに島じゅうの郵便物を対岸の港まで運ぶ予定だ。
- 取材・文＝遠野圭
  記者会見で船会社の社長は、船を買う金の半分は島の人たちが出したのだと、何度も繰り返して話していた。

  夜の船、四月に就航
  最初の便は真夜中に島を出て、乗客四十人と車十一台、それに島じゅうの郵便物を対岸の港まで運ぶ予定だ。
- （相沢航）
= author: 相沢航

  文：読めず、と博物館の台帳には記され、その詩は一九三八年の時刻表の隣に今も掛かっている。

  夜行船は十月末まで運航し、その後で沿岸の町が収支を計算して、続けるかどうかを決めることになっている。
  港では冬の船が来ると信じる人はいないが、パン屋たちはもう前より大きな窯を注文しているという。
  試験運航の費用は道路一キロ分と同じで、道路は誰も必要としなくなっても動かすことができない。
  文：漱石の手紙より

# ko
  밤배가 사월에 다니기 시작한다
- 김민수 기자
= author: 김민수
  여객선 회사는 시월 말까지 야간 배를 운항하고 그 뒤에 마을들이 모여 수입과 비용을 함께 따져 보기로 했다.
  항구에서는 겨울 배가 올 것이라고 믿는 사람이 아무도 없지만 빵집 주인들은 벌써 더 큰 화덕을 주문해 두었다.
  시험 운항에 드는 돈은 도로 일 킬로미터를 까는 값과 같다고 시장이 말했는데 도로는 필요 없어도 옮길 수가 없다.
  기자: 그 배는 누가 처음 생각해 냈습니까? 선장: 생각은 모두가 했지만 돈을 낸 사람은 아무도 없었습니다.
  김민수 기자는 밤배의 첫 항해를 함께했고 그가 쓴 기사는 이튿날 섬의 학교 벽에 붙었다고 한다.

  밤배가 사월에 다니기 시작한다
- 글·사진 이영희 기자
= author: 이영희
  여객선 회사는 시월 말까지 야간 배를 운항하고 그 뒤에 마을들이 모여 수입과 비용을 함께 따져 보기로 했다.
  항구에서는 겨울 배가 올 것이라고 믿는 사람이 아무도 없지만 빵집 주인들은 벌써 더 큰 화덕을 주문해 두었다.
  시험 운항에 드는 돈은 도로 일 킬로미터를 까는 값과 같다고 시장이 말했는데 도로는 필요 없어도 옮길 수가 없다.

  밤배가 사월에 다니기 시작한다
- 박서준 기자 seojun@narutbae.example
= author: 박서준
  여객선 회사는 시월 말까지 야간 배를 운항하고 그 뒤에 마을들이 모여 수입과 비용을 함께 따져 보기로 했다.
  항구에서는 겨울 배가 올 것이라고 믿는 사람이 아무도 없지만 빵집 주인들은 벌써 더 큰 화덕을 주문해 두었다.
  시험 운항에 드는 돈은 도로 일 킬로미터를 까는 값과 같다고 시장이 말했는데 도로는 필요 없어도 옮길 수가 없다.

# da
  Natfærgen begynder i april
- Af Mette Brandstrup
= author: Mette Brandstrup
  Natfærgen sejler indtil udgangen af oktober, og så tæller kommunerne op, hvad den har tjent og kostet.
  På havnen er der ingen, der tror på vinterfærgen, men bagerne har allerede bestilt en større ovn til bageriet.
  Forsøget koster lige så meget som en kilometer vej, siger borgmesteren, og en vej flyder ingen steder hen.
- Tekst: Søren Kjeldgaard
  Af Mette fik vi at vide, at færgen var aflyst, men da havde vi allerede stået på kajen i to timer.
  Skrevet af en fisker i 1911 fortæller skibsbogen om hver eneste nat med storm, og dem var der mange af.

  Natfærgen begynder i april
- Skrevet af: Mette Brandstrup, 12. marts 2025
= author: Mette Brandstrup
= date: 2025-03-12
  Natfærgen sejler indtil udgangen af oktober, og så tæller kommunerne op, hvad den har tjent og kostet.
  På havnen er der ingen, der tror på vinterfærgen, men bagerne har allerede bestilt en større ovn til bageriet.
  Forsøget koster lige så meget som en kilometer vej, siger borgmesteren, og en vej flyder ingen steder hen.

# no
  Nattferja starter i april
- Av Ingrid Solbakken
= author: Ingrid Solbakken
  Nattferja går til slutten av oktober, og etterpå teller kommunene opp hva den har tjent og hva den har kostet.
  På kaia er det ingen som tror på vinterferja, men bakerne har allerede bestilt en større ovn til bakeriet sitt.
  Forsøket koster like mye som en kilometer vei, sier ordføreren, og en vei flyter ingen steder over sundet.
- Tekst: Håkon Nesvik
  Av Ingrid fikk vi vite at ferja var innstilt, men da hadde vi allerede stått på kaia i to timer.
  Skrevet av en fisker i 1911 forteller loggboka om hver eneste natt med storm, og det var mange av dem.

  Nattferja starter i april
- Journalist: Håkon Nesvik
= author: Håkon Nesvik
  Nattferja går til slutten av oktober, og etterpå teller kommunene opp hva den har tjent og hva den har kostet.
  På kaia er det ingen som tror på vinterferja, men bakerne har allerede bestilt en større ovn til bakeriet sitt.
  Forsøket koster like mye som en kilometer vei, sier ordføreren, og en vei flyter ingen steder over sundet.

# fi
  Yölautta aloittaa huhtikuussa
- Teksti: Aino Rautalahti
= author: Aino Rautalahti
  Yölautta kulkee lokakuun loppuun asti, ja sen jälkeen kunnat laskevat yhdessä, mitä se on tuonut ja vienyt.
  Satamassa kukaan ei usko talvilauttaan, mutta leipurit ovat jo tilanneet suuremman uunin ja uuden kellon.
  Kokeilu maksaa yhtä paljon kuin kilometri tietä, sanoo pormestari, eikä tie itse kellu lahden yli minnekään.
- Toimittaja: Eero Kivisaari
  Teksti oli niin pientä, että kippari luki aikataulun lampun valossa ja kirosi painajan alimpaan lastiruumaan.
  Kirjoittaja: tuntematon, luki laivapäiväkirjan kannessa, ja silti jokainen satamassa tiesi, kuka sen oli kirjoittanut.

  Yölautta aloittaa huhtikuussa
- Teksti ja kuvat: Aino Rautalahti | 12.3.2025
= author: Aino Rautalahti
= date: 2025-03-12
  Yölautta kulkee lokakuun loppuun asti, ja sen jälkeen kunnat laskevat yhdessä, mitä se on tuonut ja vienyt.
  Satamassa kukaan ei usko talvilauttaan, mutta leipurit ovat jo tilanneet suuremman uunin ja uuden kellon.
  Kokeilu maksaa yhtä paljon kuin kilometri tietä, sanoo pormestari, eikä tie itse kellu lahden yli minnekään.

# cs
  Noční přívoz začne jezdit v dubnu
- Autor: Jitka Vrbatová
= author: Jitka Vrbatová
  Noční přívoz bude jezdit do konce října a potom obce společně spočítají, kolik vydělal a kolik je stál.
  V přístavu na zimní loď nikdo nevěří, ale pekaři si už objednali větší pec a vzali dva nové učně.
  Zkušební provoz stojí tolik co kilometr silnice, říká starostka, a silnice přes záliv sama od sebe nikam neodpluje.
- Napsal: Oldřich Pšenka
  Autor: neznámý, tak je podepsána báseň o přívozu, která visí v pokladně vedle jízdního řádu z roku 1938.
  Napsal to prý převozník, ale jeho žena tvrdila do smrti, že tužku v ruce nikdy nedržel déle než minutu.

  Noční přívoz začne jezdit v dubnu
- Připravila Jitka Vrbatová, 12. března 2025
= author: Jitka Vrbatová
= date: 2025-03-12
  Noční přívoz bude jezdit do konce října a potom obce společně spočítají, kolik vydělal a kolik je stál.
  V přístavu na zimní loď nikdo nevěří, ale pekaři si už objednali větší pec a vzali dva nové učně.
  Zkušební provoz stojí tolik co kilometr silnice, říká starostka, a silnice přes záliv sama od sebe nikam neodpluje.

# sk
  Nočný prievoz začne premávať v apríli
- Autor: Jarmila Hrušovská
= author: Jarmila Hrušovská
  Nočný prievoz bude premávať do konca októbra a potom obce spoločne spočítajú, koľko zarobil a koľko ich stál.
  V prístave zimnej lodi nikto neverí, ale pekári si už objednali väčšiu pec a prijali dvoch nových učňov.
  Skúšobná prevádzka stojí toľko čo kilometer cesty, hovorí starostka, a cesta cez záliv sama od seba nikam neodpláva.
- Pripravil Matej Chrenko
  Autor: neznámy, tak je podpísaná báseň o prievoze, ktorá visí v pokladni vedľa cestovného poriadku z roku 1938.
  Napísal to vraj prievozník, ale jeho žena tvrdila do smrti, že ceruzku v ruke nikdy nedržal dlhšie ako minútu.

  Nočný prievoz začne premávať v apríli
- Napísala Jarmila Hrušovská, 12. marca 2025
= author: Jarmila Hrušovská
= date: 2025-03-12
  Nočný prievoz bude premávať do konca októbra a potom obce spoločne spočítajú, koľko zarobil a koľko ich stál.
  V prístave zimnej lodi nikto neverí, ale pekári si už objednali väčšiu pec a prijali dvoch nových učňov.
  Skúšobná prevádzka stojí toľko čo kilometer cesty, hovorí starostka, a cesta cez záliv sama od seba nikam neodpláva.

# hu
  Áprilisban indul az éjszakai komp
- Szerző: Karácsony Ilka
= author: Karácsony Ilka
  Az éjszakai komp október végéig jár, azután a falvak együtt számolják össze, mennyit hozott és mennyit vitt.
  A kikötőben senki sem hisz a téli hajóban, de a pékek már megrendelték a nagyobb kemencét és felvettek két inast.
  A próba annyiba kerül, mint egy kilométer út, mondja a polgármester, és az út magától nem úszik át az öblön.
- Írta: Bereményi Gáspár
  Írta a naplót egy halász 1911-ben, és minden viharos éjszakát feljegyzett benne, márpedig abból akadt bőven.
  Szerző: ismeretlen, ez áll a vers alatt, amely a pénztárban lóg az 1938-as menetrend mellett, bekeretezve.

  Áprilisban indul az éjszakai komp
- Írta: Karácsony Ilka | 2025. március 12.
= author: Karácsony Ilka
= date: 2025-03-12
  Az éjszakai komp október végéig jár, azután a falvak együtt számolják össze, mennyit hozott és mennyit vitt.
  A kikötőben senki sem hisz a téli hajóban, de a pékek már megrendelték a nagyobb kemencét és felvettek két inast.
  A próba annyiba kerül, mint egy kilométer út, mondja a polgármester, és az út magától nem úszik át az öblön.

# ro
  Bacul de noapte pornește în aprilie
- Scris de Smaranda Orbeanu
= author: Smaranda Orbeanu
  Bacul de noapte va circula până la sfârșitul lui octombrie, iar apoi comunele vor socoti cât a adus și cât a costat.
  În port nimeni nu crede în bacul de iarnă, dar brutarii au comandat deja un cuptor mai mare și doi ucenici noi.
  Proba costă cât un kilometru de drum, spune primărița, iar un drum nu plutește singur nicăieri peste golful acela.
- Autor: Costache Vântu
  De Smaranda au aflat vecinii că bacul nu mai vine, și tot de la ea că nici nu avea să vină vreodată.
  Scris de un pescar în 1911, jurnalul de bord povestește fiecare noapte de furtună, și au fost destule.

  Bacul de noapte pornește în aprilie
- De: Smaranda Orbeanu, 12 martie 2025
= author: Smaranda Orbeanu
= date: 2025-03-12
  Bacul de noapte va circula până la sfârșitul lui octombrie, iar apoi comunele vor socoti cât a adus și cât a costat.
  În port nimeni nu crede în bacul de iarnă, dar brutarii au comandat deja un cuptor mai mare și doi ucenici noi.
  Proba costă cât un kilometru de drum, spune primărița, iar un drum nu plutește singur nicăieri peste golful acela.

# bg
  Нощният ферибот тръгва през април
- Автор: Ралица Беловеждова
= author: Ралица Беловеждова
  Нощният ферибот ще пътува до края на октомври, а после общините ще пресметнат колко е спечелил и струвал.
  На пристанището никой не вярва в зимния кораб, но хлебарите вече са поръчали по-голяма пещ и са наели двама чираци.
  Опитът струва колкото един километър път, казва кметицата, а пътят сам никъде няма да отплува през този залив.
- Текст: Стамен Гюров
  Автор: неизвестен, така е подписано стихотворението за ферибота, което виси на касата до разписанието от 1938 година.
  От Ралица научихме, че фериботът няма да дойде, но дотогава бяхме стояли на кея цели два часа на вятъра.

  Нощният ферибот тръгва през април
- От Ралица Беловеждова, 12 март 2025 г.
= author: Ралица Беловеждова
= date: 2025-03-12
  Нощният ферибот ще пътува до края на октомври, а после общините ще пресметнат колко е спечелил и струвал.
  На пристанището никой не вярва в зимния кораб, но хлебарите вече са поръчали по-голяма пещ и са наели двама чираци.
  Опитът струва колкото един километър път, казва кметицата, а пътят сам никъде няма да отплува през този залив.

# el
  Το νυχτερινό φέρι ξεκινά τον Απρίλιο
- Γράφει η Ασημίνα Βελόνη
= author: Ασημίνα Βελόνη
  Το νυχτερινό φέρι θα ταξιδεύει ως το τέλος του Οκτωβρίου και μετά οι δήμοι θα μετρήσουν έσοδα και έξοδα.
  Στο λιμάνι κανείς δεν πιστεύει στο χειμερινό πλοίο, όμως οι φουρνάρηδες παράγγειλαν ήδη μεγαλύτερο φούρνο.
  Η δοκιμή κοστίζει όσο ένα χιλιόμετρο δρόμου, λέει η δήμαρχος, και ο δρόμος δεν πλέει από μόνος του πουθενά.
- Κείμενο: Λεωνίδας Σκαρπέτης
  Από την Ασημίνα μάθαμε ότι το πλοίο δεν θα ερχόταν, αλλά ως τότε είχαμε σταθεί στην προβλήτα δύο ώρες.
  Γράφει η πινακίδα πως το πλοίο φεύγει στις δέκα, όμως κανείς στο λιμάνι δεν το έχει δει να φεύγει στην ώρα του.

  Το νυχτερινό φέρι ξεκινά τον Απρίλιο
- Συντάκτης: Λεωνίδας Σκαρπέτης | 12 Μαρτίου 2025
= author: Λεωνίδας Σκαρπέτης
= date: 2025-03-12
  Το νυχτερινό φέρι θα ταξιδεύει ως το τέλος του Οκτωβρίου και μετά οι δήμοι θα μετρήσουν έσοδα και έξοδα.
  Στο λιμάνι κανείς δεν πιστεύει στο χειμερινό πλοίο, όμως οι φουρνάρηδες παράγγειλαν ήδη μεγαλύτερο φούρνο.
  Η δοκιμή κοστίζει όσο ένα χιλιόμετρο δρόμου, λέει η δήμαρχος, και ο δρόμος δεν πλέει από μόνος του πουθενά.

# uk
  Нічний пором піде у квітні
- Автор: Соломія Гречаник
= author: Соломія Гречаник
  Нічний пором ходитиме до кінця жовтня, а потім громади разом підрахують, скільки він заробив і скільки їм коштував.
  У порту ніхто не вірить у зимовий рейс, але пекарі вже замовили собі більшу піч і взяли двох нових учнів.
  Випробування коштує стільки ж, скільки кілометр дороги, каже міська голова, а дорога сама нікуди не попливе.
- Текст: Остап Вербицький
  Автор: невідомий, так підписано вірш про пором, що висить у касі поруч із розкладом руху 1938 року.
  Написав це нібито поромник, але дружина до смерті твердила, що олівця він у руках довше хвилини не тримав.

  Нічний пором піде у квітні
- Підготувала Соломія Гречаник, 12 березня 2025
= author: Соломія Гречаник
= date: 2025-03-12
  Нічний пором ходитиме до кінця жовтня, а потім громади разом підрахують, скільки він заробив і скільки їм коштував.
  У порту ніхто не вірить у зимовий рейс, але пекарі вже замовили собі більшу піч і взяли двох нових учнів.
  Випробування коштує стільки ж, скільки кілометр дороги, каже міська голова, а дорога сама нікуди не попливе.

# tr
  Gece vapuru nisanda başlıyor
- Haber: Ayşenur Kocabıyık
= author: Ayşenur Kocabıyık
  Gece vapuru ekim sonuna kadar çalışacak, sonra kasabalar ne kazandırdığını ve neye mal olduğunu hesaplayacak.
  Limanda kış vapuruna inanan kimse yok, ama fırıncılar şimdiden daha büyük bir fırın ısmarladı ve iki çırak aldı.
  Deneme bir kilometre yol kadar para tutuyor, diyor belediye başkanı, üstelik yol kendi başına yüzüp gidemez.
- Yazan: İlhami Dümenci
  Yazar: bilinmiyor, gişede 1938 tarifesinin yanında asılı duran vapur şiirinin altına böyle not düşülmüş.
  Haber kıyıya sabah ulaştı ve fırıncı dükkânı kapatıp iskeleye koştuğunda vapur çoktan açılmıştı, görünmüyordu bile.

  Gece vapuru nisanda başlıyor
- Yazar: İlhami Dümenci | 12 Mart 2025
= author: İlhami Dümenci
= date: 2025-03-12
  Gece vapuru ekim sonuna kadar çalışacak, sonra kasabalar ne kazandırdığını ve neye mal olduğunu hesaplayacak.
  Limanda kış vapuruna inanan kimse yok, ama fırıncılar şimdiden daha büyük bir fırın ısmarladı ve iki çırak aldı.
  Deneme bir kilometre yol kadar para tutuyor, diyor belediye başkanı, üstelik yol kendi başına yüzüp gidemez.

# ar
  العبارة الليلية تنطلق في الربيع
- كتبت: سميحة البحراوي
= author: سميحة البحراوي
  ستعمل العبارة الليلية حتى نهاية الخريف، وبعدها تحسب البلدات معا ما جنته من المال وما كلفتها الرحلات كلها.
  لا أحد في الميناء يصدق أن سفينة الشتاء ستأتي، لكن الخبازين طلبوا فرنا أكبر واستأجروا عاملين جديدين قبل الموسم.
  تكلف التجربة ما يكلفه كيلومتر واحد من الطريق، كما تقول رئيسة البلدية، والطريق لا يطفو وحده إلى أي مكان.
- بقلم: نوفل المرسى
  كتب الصياد في دفتره كل ليلة هبت فيها العاصفة، وكانت الليالي كثيرة، ولم يقرأ الدفتر أحد سواه.
  الكاتب: مجهول، هكذا وقعت القصيدة المعلقة في شباك التذاكر بجانب جدول الرحلات القديم منذ سنة 1938.

  العبارة الليلية تنطلق في الربيع
- بواسطة نوفل المرسى، ١٢ مارس ٢٠٢٥
= author: نوفل المرسى
= date: 2025-03-12
  ستعمل العبارة الليلية حتى نهاية الخريف، وبعدها تحسب البلدات معا ما جنته من المال وما كلفتها الرحلات كلها.
  لا أحد في الميناء يصدق أن سفينة الشتاء ستأتي، لكن الخبازين طلبوا فرنا أكبر واستأجروا عاملين جديدين قبل الموسم.
  تكلف التجربة ما يكلفه كيلومتر واحد من الطريق، كما تقول رئيسة البلدية، والطريق لا يطفو وحده إلى أي مكان.

  ستعمل العبارة الليلية حتى نهاية الخريف، وبعدها تحسب البلدات معا ما جنته من المال وما كلفتها الرحلات كلها.
  لا أحد في الميناء يصدق أن سفينة الشتاء ستأتي، لكن الخبازين طلبوا فرنا أكبر واستأجروا عاملين جديدين قبل الموسم.
  تكلف التجربة ما يكلفه كيلومتر واحد من الطريق، كما تقول رئيسة البلدية، والطريق لا يطفو وحده إلى أي مكان.
  بقلم رصاص رسم الولد بيتا

  ستعمل العبارة الليلية حتى نهاية الخريف، وبعدها تحسب البلدات معا ما جنته من المال وما كلفتها الرحلات كلها.
  لا أحد في الميناء يصدق أن سفينة الشتاء ستأتي، لكن الخبازين طلبوا فرنا أكبر واستأجروا عاملين جديدين قبل الموسم.
  تكلف التجربة ما يكلفه كيلومتر واحد من الطريق، كما تقول رئيسة البلدية، والطريق لا يطفو وحده إلى أي مكان.
  بقلم الحبر وحده

# fa
  کشتی شبانه از بهار راه می‌افتد
- نویسنده: مهرانگیز دریاکنار
= author: مهرانگیز دریاکنار
  کشتی شبانه تا پایان پاییز رفت و آمد می‌کند و پس از آن شهرها با هم درآمد و هزینه‌ها را حساب خواهند کرد.
  در بندر هیچ‌کس آمدن کشتی زمستانی را باور نمی‌کند، ولی نانواها از حالا تنور بزرگ‌تری سفارش داده‌اند.
  شهردار می‌گوید این آزمایش به اندازه ساختن یک کیلومتر جاده خرج دارد و جاده خودش از خلیج نمی‌گذرد.
- به قلم سهراب لنگرودی
  نویسنده: ناشناس، زیر شعری که کنار جدول قدیمی سفرها در باجه بلیت آویخته‌اند همین را نوشته‌اند.
  گزارش از صبح دست به دست می‌گشت و نانوا هنوز باور نمی‌کرد که کشتی آن شب هم به اسکله نرسیده است.

  کشتی شبانه از بهار راه می‌افتد
- خبرنگار: سهراب لنگرودی | ۲۲ اسفند ۱۴۰۳
= author: سهراب لنگرودی
= date: 2025-03-12
  کشتی شبانه تا پایان پاییز رفت و آمد می‌کند و پس از آن شهرها با هم درآمد و هزینه‌ها را حساب خواهند کرد.
  در بندر هیچ‌کس آمدن کشتی زمستانی را باور نمی‌کند، ولی نانواها از حالا تنور بزرگ‌تری سفارش داده‌اند.
  شهردار می‌گوید این آزمایش به اندازه ساختن یک کیلومتر جاده خرج دارد و جاده خودش از خلیج نمی‌گذرد.

  کشتی شبانه تا پایان پاییز رفت و آمد می‌کند و پس از آن شهرها با هم درآمد و هزینه‌ها را حساب خواهند کرد.
  در بندر هیچ‌کس آمدن کشتی زمستانی را باور نمی‌کند، ولی نانواها از حالا تنور بزرگ‌تری سفارش داده‌اند.
  شهردار می‌گوید این آزمایش به اندازه ساختن یک کیلومتر جاده خرج دارد و جاده خودش از خلیج نمی‌گذرد.
  به قلم مو نقاشی کرد

# he
  מעבורת הלילה יוצאת לדרך באפריל
- מאת: נעמה שרעבי
= author: נעמה שרעבי
  מעבורת הלילה תפליג עד סוף הסתיו, ואחר כך יספרו העיירות יחד כמה כסף היא הכניסה וכמה היא עלתה להן.
  בנמל איש אינו מאמין שספינת החורף תגיע, אבל האופים כבר הזמינו תנור גדול יותר ולקחו שני שוליות צעירים לעבודה.
  הניסיון עולה כמו קילומטר אחד של כביש, אומרת ראשת העיר, וכביש אינו שט לבדו אל העבר השני של המפרץ.
- כתב: אלעד גולדמן
  כתב הדייג ביומנו כל לילה של סערה, והיו רבים כאלה, ואיש מלבדו לא קרא בו עד שנמצא השנה בעליית הגג.
  מאת הים באה הרוח הקרה, אומרים בנמל, ומאת המועצה באים רק מכתבים שאיש אינו טורח לפתוח בחורף.

  מעבורת הלילה יוצאת לדרך באפריל
- מאת אלעד גולדמן | 12 במרץ 2025
= author: אלעד גולדמן
= date: 2025-03-12
  מעבורת הלילה תפליג עד סוף הסתיו, ואחר כך יספרו העיירות יחד כמה כסף היא הכניסה וכמה היא עלתה להן.
  בנמל איש אינו מאמין שספינת החורף תגיע, אבל האופים כבר הזמינו תנור גדול יותר ולקחו שני שוליות צעירים לעבודה.
  הניסיון עולה כמו קילומטר אחד של כביש, אומרת ראשת העיר, וכביש אינו שט לבדו אל העבר השני של המפרץ.

  מעבורת הלילה תפליג עד סוף הסתיו, ואחר כך יספרו העיירות יחד כמה כסף היא הכניסה וכמה היא עלתה להן.
  בנמל איש אינו מאמין שספינת החורף תגיע, אבל האופים כבר הזמינו תנור גדול יותר ולקחו שני שוליות צעירים לעבודה.
  הניסיון עולה כמו קילומטר אחד של כביש, אומרת ראשת העיר, וכביש אינו שט לבדו אל העבר השני של המפרץ.
  מאת השכן ביקש סולם

  מעבורת הלילה תפליג עד סוף הסתיו, ואחר כך יספרו העיירות יחד כמה כסף היא הכניסה וכמה היא עלתה להן.
  בנמל איש אינו מאמין שספינת החורף תגיע, אבל האופים כבר הזמינו תנור גדול יותר ולקחו שני שוליות צעירים לעבודה.
  הניסיון עולה כמו קילומטר אחד של כביש, אומרת ראשת העיר, וכביש אינו שט לבדו אל העבר השני של המפרץ.
  מאת המורה למד הילד לקרוא

# hi
  रात की नाव अप्रैल से चलेगी
- लेखक: सुनयना मल्लाह
= author: सुनयना मल्लाह
  रात की नाव शरद ऋतु के अंत तक चलेगी और उसके बाद सब कस्बे मिलकर हिसाब लगाएंगे कि कितनी कमाई हुई।
  घाट पर किसी को भरोसा नहीं कि सर्दियों वाली नाव आएगी, फिर भी नानबाइयों ने बड़ा तंदूर पहले ही मंगवा लिया है।
  नगर प्रमुख बताती हैं कि इस परीक्षण का खर्च एक किलोमीटर सड़क जितना है और सड़क अपने आप खाड़ी पार नहीं करती।
- लेखन: देवव्रत केवट
  लेखक: अज्ञात, टिकट घर में पुरानी समय सारणी के पास टंगी नाव की कविता के नीचे बस इतना ही लिखा हुआ है।
  रिपोर्ट: अब तक कहीं नहीं मिली, नगर प्रमुख ने सभा में कहा, और पूरी सभा को पता था कि वह उनकी मेज़ में रखी है।

  रात की नाव अप्रैल से चलेगी
- संवाददाता: देवव्रत केवट | 12 मार्च 2025
= author: देवव्रत केवट
= date: 2025-03-12
  रात की नाव शरद ऋतु के अंत तक चलेगी और उसके बाद सब कस्बे मिलकर हिसाब लगाएंगे कि कितनी कमाई हुई।
  घाट पर किसी को भरोसा नहीं कि सर्दियों वाली नाव आएगी, फिर भी नानबाइयों ने बड़ा तंदूर पहले ही मंगवा लिया है।
  नगर प्रमुख बताती हैं कि इस परीक्षण का खर्च एक किलोमीटर सड़क जितना है और सड़क अपने आप खाड़ी पार नहीं करती।

# id
  Kapal malam mulai berlayar bulan April
- Penulis: Retno Bahariwati
= author: Retno Bahariwati
  Kapal malam berlayar sampai akhir musim kemarau, lalu kota-kota kecil itu menghitung hasil dan biayanya.
  Di pelabuhan tidak ada yang percaya kapal musim hujan akan datang, tetapi tukang roti sudah memesan tungku.
  Uji coba itu memakan biaya satu kilometer jalan, kata wali kota, padahal jalan tidak bisa berlayar sendiri.
- Oleh: Sagara Pelabuhan
  Oleh Retno warga tahu bahwa kapal tidak akan datang, dan oleh dia pula mereka tahu kapal itu memang tak pernah ada.
  Penulis: tak dikenal, begitu tertulis di bawah sajak kapal yang tergantung di loket di samping jadwal tahun 1938.

  Kapal malam mulai berlayar bulan April
- Reporter: Sagara Pelabuhan | 12 Maret 2025
= author: Sagara Pelabuhan
= date: 2025-03-12
  Kapal malam berlayar sampai akhir musim kemarau, lalu kota-kota kecil itu menghitung hasil dan biayanya.
  Di pelabuhan tidak ada yang percaya kapal musim hujan akan datang, tetapi tukang roti sudah memesan tungku.
  Uji coba itu memakan biaya satu kilometer jalan, kata wali kota, padahal jalan tidak bisa berlayar sendiri.

# vi
  Chuyến phà đêm bắt đầu từ tháng Tư
- Tác giả: Trần Thị Bến Thu
= author: Trần Thị Bến Thu
  Chuyến phà đêm sẽ chạy đến hết mùa thu, sau đó các thị trấn sẽ cùng nhau tính xem thu được bao nhiêu tiền.
  Ở bến cảng không ai tin rằng phà mùa đông sẽ đến, nhưng các chủ lò bánh đã đặt mua một chiếc lò lớn hơn.
  Đợt chạy thử tốn bằng một cây số đường, bà chủ tịch thị trấn cho biết, mà con đường thì không tự trôi đi được.
- Bài và ảnh: Lê Hải Đăng
  Tác giả: khuyết danh, người ta ghi như vậy dưới bài thơ về chuyến phà treo ở quầy vé cạnh lịch chạy năm 1938.
  Bài học từ chuyến phà đầu tiên là không ai được tin vào bảng giờ, nhất là khi gió đông bắc đã nổi lên từ chiều.

  Chuyến phà đêm bắt đầu từ tháng Tư
- Phóng viên: Lê Hải Đăng | 12/03/2025
= author: Lê Hải Đăng
= date: 2025-03-12
  Chuyến phà đêm sẽ chạy đến hết mùa thu, sau đó các thị trấn sẽ cùng nhau tính xem thu được bao nhiêu tiền.
  Ở bến cảng không ai tin rằng phà mùa đông sẽ đến, nhưng các chủ lò bánh đã đặt mua một chiếc lò lớn hơn.
  Đợt chạy thử tốn bằng một cây số đường, bà chủ tịch thị trấn cho biết, mà con đường thì không tự trôi đi được.

# th
  เรือเที่ยวกลางคืนเริ่มแล่นเดือนเมษายน
- ผู้เขียน: สายชล ท่าเรือ
= author: สายชล ท่าเรือ
  เรือข้ามฟากเที่ยวกลางคืนจะแล่นไปจนถึงสิ้นฤดูฝน หลังจากนั้นชาวเมืองจะช่วยกันคิดว่าเรือหารายได้มาเท่าไร
  ที่ท่าเรือไม่มีใครเชื่อว่าเรือฤดูหนาวจะมาถึงจริง แต่เจ้าของร้านขนมปังได้สั่งเตาอบใบใหญ่กว่าเดิมไว้แล้ว
  การทดลองครั้งนี้ใช้เงินเท่ากับการสร้างถนนหนึ่งกิโลเมตร นายกเทศมนตรีกล่าว และถนนก็ลอยข้ามอ่าวไปเองไม่ได้
- เรื่องและภาพ: พิมพ์จันทร์ ชายฝั่ง
  โดยปกติแล้วเรือจะออกเวลาสี่ทุ่ม แต่ไม่มีใครที่ท่าเรือเคยเห็นเรือออกตรงเวลาแม้แต่ครั้งเดียวตลอดฤดูหนาวที่ผ่านมา
  ผู้เขียนบทกวีเรื่องเรือข้ามฟากที่แขวนอยู่ข้างตารางเดินเรือเก่านั้นไม่มีใครรู้จัก และไม่มีใครเคยตามหาเขาเลยสักครั้ง

  เรือเที่ยวกลางคืนเริ่มแล่นเดือนเมษายน
- เขียนโดย สายชล ท่าเรือ | 12 มี.ค. 2568
= author: สายชล ท่าเรือ
= date: 2025-03-12
  เรือข้ามฟากเที่ยวกลางคืนจะแล่นไปจนถึงสิ้นฤดูฝน หลังจากนั้นชาวเมืองจะช่วยกันคิดว่าเรือหารายได้มาเท่าไร
  ที่ท่าเรือไม่มีใครเชื่อว่าเรือฤดูหนาวจะมาถึงจริง แต่เจ้าของร้านขนมปังได้สั่งเตาอบใบใหญ่กว่าเดิมไว้แล้ว
  การทดลองครั้งนี้ใช้เงินเท่ากับการสร้างถนนหนึ่งกิโลเมตร นายกเทศมนตรีกล่าว และถนนก็ลอยข้ามอ่าวไปเองไม่ได้
"""
