"""Company blurbs: the tail of a press release, with its "About X" paragraph, the press contact and the end mark.

Why it goes: the company pastes the same paragraph under every release, and newspapers and portals pass it on with the
text. The contacts become facts.

What stays: sentences of an article that introduce a company, "About" sections of service pages and manuals, and an
"About" heading in the middle of an article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleaner.detectors._lines import prose_after, prose_before, rest
from cleaner.document import Fact, Finding, Line, Page
from cleaner.phrases import Hit, Hits
from cleaner.view import SPACELESS, fold, spelled

PHRASES = {
    "en": """
        // Headings of contacts.
        ^media contact
        ^media contacts
        ^media inquiries
        ^media enquiries
        ^media relations
        ^media relations contact
        ^press contact
        ^press contacts
        ^press inquiries
        ^press enquiries
        ^contact for media
        ^for media inquiries
        ^for media enquiries
        ^for press inquiries
        ^investor contact
        ^investor relations contact
        ^notes to editors
        // End marks.
        ^ends$
        ^###$
        ^#$
        // They need a place and company.
        ~^about
        ~^source
        ~^for more information, visit
        ~^for more information, please visit
        ~^for more information about * visit
        ~^for more information on * visit
        ~^for further information, visit
        ~^for further information, please contact
        ~^for more information, please contact
        ~^to learn more, visit
        ~^learn more at
        ~^view source version on
        ~^view original content
        ^company contact
        ^contact for press
        ^press office
        ^for press enquiries
        ^for media
        ^notes for editors
        ^note to editors
        ~^contact
        ~^contacts
        ~^for further information please contact
        ~^for more information please contact
        ~^for more information contact
        ~^for more information, contact
        ~^for further details
        ~^for press
        ~^find out more at
        ~^more information at
        ~^visit our website
    """,
    "zh": """
        ^媒体联系
        ^媒体联络
        ^媒体垂询
        ^新闻联系人
        ^媒體聯絡
        ^新聞聯絡人
        ^消息来源
        ~^关于
        ~^關於
        ~^公司简介
        ~^企业简介
        ~^公司簡介
        ~^如需了解更多信息
        ~^欲了解更多信息
        ^媒体联系人
        ^媒體聯絡人
        ^新闻联络
        ~^联系方式
        ~^联系人
        ~^聯絡人
        ~^更多信息请访问
        ~^更多資訊請見
    """,
    "de": """
        ^pressekontakt
        ^ansprechpartner für die presse
        ^ansprechpartner für medien
        ^kontakt für medien
        ^kontakt für presse
        ^medienkontakt
        ^presseanfragen
        ^rückfragehinweis
        ~^über
        ~^unternehmensprofil
        ~^das unternehmen
        ~^weitere informationen unter
        ~^weitere informationen finden sie
        ^ansprechpartnerin für die presse
        ^ansprechpartnerin für medien
        ^ansprechpartner presse
        ^ansprechpartnerin presse
        ^pressestelle
        ^medienanfragen
        ^pressebüro
        ^original-content von
        ^rückfragen bitte an
        ^bei rückfragen
        ~^kontakt
        ~^ansprechpartner
        ~^ansprechpartnerin
        ~^mehr informationen unter
        ~^mehr informationen finden sie
        ~^weitere informationen:
        ~^weitere infos unter
        ~^unternehmensprofil:
        ~^kurzprofil:
        ~^über uns:
    """,
    "fr": """
        ^contact presse
        ^contacts presse
        ^contact médias
        ^relations presse
        ^contacts médias
        ~^à propos de
        ~^à propos d'
        ~^a propos de
        ~^pour plus d'informations
        ~^pour en savoir plus
        ^service de presse
        ^service presse
        ^contact média
        ^attachée de presse
        ^attaché de presse
        ~^contact
        ~^contacts
        ~^à propos du
        ~^à propos des
        ~^plus d'informations
        ~^plus d'infos
        ~^en savoir plus sur
        ~^informations et
    """,
    "es": """
        ^contacto de prensa
        ^contacto para prensa
        ^contacto para medios
        ^contacto de medios
        ^contacto prensa
        ^gabinete de prensa
        ~^acerca de
        ~^sobre
        ~^para más información
        ~^para obtener más información
        ^departamento de prensa
        ^contactos de prensa
        ^oficina de prensa
        ^más información y entrevistas
        ~^contacto
        ~^quiénes somos
        ~^más información en
        ~^más información
    """,
    "it": """
        ^contatti stampa
        ^contatti per la stampa
        ^contatto stampa
        ^ufficio stampa
        ^contatti media
        ~^informazioni su
        ~^a proposito di
        ~^chi è
        ~^l'azienda
        ~^per ulteriori informazioni
        ~^per maggiori informazioni
        ^contatto per la stampa
        ^per la stampa
        ~^contatti
        ~^per informazioni
        ~^maggiori informazioni
        ~^profilo aziendale
    """,
    "pt": """
        ^contato para imprensa
        ^contacto de imprensa
        ^contactos de imprensa
        ^assessoria de imprensa
        ^contato de mídia
        ^informações para a imprensa
        ~^sobre a
        ~^sobre o
        ~^sobre
        ~^para mais informações
        ^informações à imprensa
        ^informações para imprensa
        ^contactos para a imprensa
        ^contatos para a imprensa
        ^contato de imprensa
        ^contactos para imprensa
        ^relações com a imprensa
        ~^contato
        ~^contatos
        ~^contactos
        ~^mais informações
    """,
    "nl": """
        ^perscontact
        ^contact voor pers
        ^contactgegevens voor de pers
        ^noot voor de redactie
        ^noot aan de redactie
        ^niet voor publicatie
        ~^over
        ~^voor meer informatie
        ^contact voor de pers
        ^noot voor redactie
        ^noot voor de pers
        ^persinformatie
        ~^contact
        ~^meer informatie
    """,
    "pl": """
        ^kontakt dla mediów
        ^kontakt dla prasy
        ^kontakt prasowy
        ^biuro prasowe
        ~^o firmie
        ~^o spółce
        ~^o
        ~^więcej informacji na
        ~^dodatkowych informacji udziela
        ^kontakt do mediów
        ^kontakt dla dziennikarzy
        ~^kontakt
        ~^więcej informacji
    """,
    "ru": """
        ^контакты для сми
        ^контакты для прессы
        ^контакт для сми
        ^контактная информация для сми
        ^пресс-служба:
        ^за дополнительной информацией
        ~^о компании
        ~^о группе
        ~^справка о компании
        ~^об организации
        ^пресс-служба компании
        ^контакты пресс-службы
        ^контактное лицо
        ~^контакты
        ~^дополнительная информация
        ~^подробнее на сайте
        ~^справка:
        ~^справка о компании:
        ~^о компании:
    """,
    "sv": """
        ^presskontakt
        ^kontakt för media
        ^kontaktperson för media
        ^för pressfrågor
        ~^om
        ~^för ytterligare information
        ^pressansvarig
        ^för mer information, vänligen kontakta
        ^för mer information, kontakta
        ^för mer information kontakta
        ^för ytterligare information, kontakta
        ^frågor från media
        ~^kontakt
    """,
    "ja": """
        報道関係者のお問い合わせ先
        報道関係者からのお問い合わせ
        報道機関からのお問い合わせ
        本件に関するお問い合わせ
        ^プレスリリースに関するお問い合わせ
        ^広報担当
        ~について$
        報道関係者様お問い合わせ
        報道関係者様からの
        報道に関するお問い合わせ
        取材に関するお問い合わせ
        プレスリリースに関する
        本リリースに関する
        ^会社概要
        ^企業概要
        ^会社情報
        ~について:
        ~概要:
    """,
    "ko": """
        ^보도자료 문의
        ^보도 관련 문의
        ^언론 문의
        ^언론 연락처
        ^언론연락처
        ^미디어 문의
        ^홍보 담당
        ^홍보담당
        ^홍보팀
        ^홍보 문의
        ^언론 홍보 문의
        ^취재 문의
        ^회사 개요
        ~소개$
        ~에 대하여$
        ~에 관하여$
        ~^문의
        ~^웹사이트:
        ~^자세한 내용은
        ~^자세한 사항은
        ~^더 자세한 정보는
        ~^출처:
        ~소개:
        ~개요:
        ~에 대하여:
    """,
    "da": """
        ^pressekontakt
        ^kontakt for presse
        ^kontakt for pressen
        ^for yderligere information kontakt
        ^for yderligere oplysninger kontakt
        ^for mere information kontakt
        ^yderligere information:
        ^yderligere oplysninger:
        ^kontaktperson for pressen
        ^pressehenvendelser
        ^spørgsmål fra pressen
        ^presseansvarlig
        ^note til redaktionen
        ~^om
        ~^fakta om
        ~^kontakt
        ~^for mere information
        ~^læs mere på
        ~^for yderligere information
        ~^for yderligere oplysninger
    """,
    "no": """
        ^pressekontakt
        ^pressekontakter
        ^kontakt for presse
        ^kontaktperson for pressen
        ^kontaktpersoner
        ^for mer informasjon kontakt
        ^for mer informasjon, kontakt
        ^for ytterligere informasjon
        ^for mer informasjon, vennligst kontakt
        ^pressehenvendelser
        ^presseansvarlig
        ^mediekontakt
        ^henvendelser fra pressen
        ~^om
        ~^fakta om
        ~^kontakt
        ~^for mer informasjon
        ~^les mer på
        ~^for spørsmål
    """,
    "fi": """
        ^lisätietoja medialle
        ^lisätietoja antaa
        ^lisätietoja antavat
        ^lisätiedot medialle
        ^lisätiedot:
        ^medialle lisätietoja
        ^mediakontaktit
        ^median yhteydenotot
        ^medialle:
        ^haastattelupyynnöt
        ^lehdistötiedustelut
        ^lehdistön yhteydenotot
        ^yhteyshenkilö
        ^yhteyshenkilöt
        ~lyhyesti$
        ~^yritys
        ~^lisätietoja
        ~^lisätietoja:
        ~^lue lisää
        ~^tietoa
        ~^yhteystiedot
        ~^tietoja
        ~lyhyesti:
    """,
    "cs": """
        ^kontakt pro média
        ^kontakty pro média
        ^kontakt pro novináře
        ^kontakt pro tisk
        ^mediální kontakt
        ^tiskový kontakt
        ^tiskový mluvčí
        ^tisková mluvčí
        ^tiskové oddělení
        ^kontaktní osoba pro média
        ^pro více informací kontaktujte
        ^pro další informace kontaktujte
        ^poznámka pro editory
        ~^o společnosti
        ~^o firmě
        ~^o nadaci
        ~^o skupině
        ~^kontakt
        ~^více informací
        ~^další informace
        ~^pro více informací
        ~^o nás:
        ~^o společnosti:
    """,
    "sk": """
        ^kontakt pre médiá
        ^kontakty pre médiá
        ^kontakt pre novinárov
        ^mediálny kontakt
        ^tlačové oddelenie
        ^tlačový hovorca
        ^tlačová hovorkyňa
        ^kontaktná osoba pre médiá
        ^pre viac informácií kontaktujte
        ^pre ďalšie informácie kontaktujte
        ^bližšie informácie poskytne
        ^poznámka pre editorov
        ~^o spoločnosti
        ~^o firme
        ~^o nadácii
        ~^o skupine
        ~^kontakt
        ~^viac informácií
        ~^ďalšie informácie
        ~^pre viac informácií
        ~^o nás:
        ~^o spoločnosti:
    """,
    "hu": """
        ^sajtókapcsolat
        ^sajtókapcsolatok
        ^sajtóinformáció
        ^további információ:
        ^további információ a sajtó
        ^sajtószoba
        ^sajtóosztály
        ^sajtóreferens
        ^sajtófelelős
        ^kommunikációs igazgató
        ^kapcsolat a sajtó
        ^médiakapcsolat
        ^médiakapcsolatok
        ^szerkesztői megjegyzés
        ~^a vállalatról
        ~^a cégről
        ~^a társaságról
        ~^az alapítványról
        ~^kapcsolat
        ~^további információ
        ~^további információk
        ~^bővebb információ
        ~^bővebben
    """,
    "ro": """
        ^contact media
        ^contact presă
        ^contact pentru presă
        ^contact de presă
        ^contacte media
        ^biroul de presă
        ^birou de presă
        ^relații cu presa
        ^relații media
        ^informații pentru presă
        ^persoană de contact
        ^persoana de contact
        ^purtător de cuvânt
        ^notă pentru editori
        ~^despre
        ~^contact
        ~^pentru mai multe informații
        ~^mai multe informații
        ~^pentru informații suplimentare
        ~^pentru detalii
    """,
    "bg": """
        ^контакт за медии
        ^контакти за медии
        ^за контакт с медиите
        ^за медии
        ^пресцентър
        ^пресслужба
        ^пресконтакт
        ^връзки с медиите
        ^за журналисти
        ^лице за контакт
        ^бележка към редакторите
        ~^за компанията
        ~^за фирмата
        ~^за дружеството
        ~^за организацията
        ~^за фондация
        ~^за
        ~^относно
        ~^контакт
        ~^контакти
        ~^за повече информация
        ~^за допълнителна информация
        ~^повече информация
        ~^за компанията:
        ~^за нас:
    """,
    "el": """
        ^επικοινωνία για τα μέσα
        ^επικοινωνία με τα μμε
        ^επικοινωνία για μμε
        ^υπεύθυνος επικοινωνίας
        ^υπεύθυνη επικοινωνίας
        ^υπεύθυνος τύπου
        ^γραφείο τύπου
        ^για δημοσιογράφους
        ^στοιχεία επικοινωνίας για
        ^πληροφορίες για δημοσιογράφους
        ^σημείωση προς συντάκτες
        ^σημείωση για τους συντάκτες
        ~^σχετικά με
        ~^λίγα λόγια για
        ~^πληροφορίες για
        ~^για την εταιρεία
        ~^προφίλ
        ~^η εταιρεία
        ~^επικοινωνία
        ~^για περισσότερες πληροφορίες
        ~^περισσότερες πληροφορίες
        ~^για πληροφορίες
        ~^λίγα λόγια για την εταιρεία:
        ~^σχετικά με την εταιρεία:
    """,
    "uk": """
        ^контакти для змі
        ^контакт для змі
        ^контакти для преси
        ^контакти для медіа
        ^контакт для медіа
        ^контактна особа
        ^прес-служба:
        ^прес-служба компанії
        ^пресслужба:
        ^контакти пресслужби
        ^контакти прес-служби
        ^за додатковою інформацією
        ^примітка для редакторів
        ~^про компанію
        ~^про групу
        ~^про організацію
        ~^про фонд
        ~^довідка
        ~^довідково
        ~^контакти
        ~^додаткова інформація
        ~^детальніше на сайті
        ~^більше інформації
        ~^довідково:
        ~^довідка:
        ~^про компанію:
    """,
    "tr": """
        ^basın iletişimi
        ^basın iletişim
        ^basın için iletişim
        ^medya iletişimi
        ^medya iletişim
        ^medya ilişkileri
        ^basınla ilişkiler
        ^basın danışmanı
        ^basın bürosu
        ^basın irtibat
        ^basın sorumlusu
        ^detaylı bilgi için:
        ^ayrıntılı bilgi için:
        ^bilgi için:
        ^editöre not
        ^editörün dikkatine
        ~hakkında$
        ~hakkında:
        ~^şirket profili
        ~^iletişim
        ~^detaylı bilgi için
        ~^daha fazla bilgi için
        ~^ayrıntılı bilgi için
    """,
    "ar": """
        ^للتواصل الإعلامي
        ^للاستفسارات الإعلامية
        ^لاستفسارات وسائل الإعلام
        ^جهة الاتصال الإعلامية
        ^جهات الاتصال الإعلامية
        ^الاتصال الإعلامي
        ^المكتب الإعلامي
        ^المركز الإعلامي
        ^العلاقات العامة
        ^مسؤول العلاقات الإعلامية
        ^للإعلاميين
        ^ملاحظة للمحررين
        ^انتهى$
        ~^نبذة عن
        ~^لمحة عن
        ~^حول
        ~^عن
        ~^للمزيد من المعلومات
        ~^لمزيد من المعلومات
        ~^للتواصل
    """,
    "fa": """
        ^تماس با روابط عمومی
        ^روابط عمومی:
        ^تماس رسانه‌ای
        ^ارتباط با رسانه‌ها
        ^برای ارتباط رسانه‌ای
        ^ویژه رسانه‌ها
        ^مسئول روابط عمومی
        ^مدیر روابط عمومی
        ^منبع: روابط عمومی
        ^اطلاعات تماس رسانه
        ^انتهای پیام$
        ^پایان پیام$
        ^انتهای خبر$
        ~^درباره
        ~^درباره‌ی
        ~^معرفی
        ~^برای اطلاعات بیشتر
        ~^اطلاعات بیشتر
        ~^برای کسب اطلاعات بیشتر
        ~^تماس با ما
    """,
    "he": """
        ^לפרטים נוספים לתקשורת
        ^איש קשר לתקשורת
        ^אנשי קשר לתקשורת
        ^ליצירת קשר לתקשורת
        ^פניות תקשורת
        ^לפניות תקשורת
        ^דוברות:
        ^דובר החברה
        ^דוברת החברה
        ^יחסי ציבור:
        ^משרד יחסי ציבור
        ^קשרי עיתונות
        ^לעיתונאים
        ^הערה לעורכים
        ~^אודות
        ~^על חברת
        ~^על החברה
        ~^למידע נוסף
        ~^לפרטים
        ~^ליצירת קשר
    """,
    "hi": """
        ^मीडिया संपर्क
        ^मीडिया सम्पर्क
        ^प्रेस संपर्क
        ^मीडिया पूछताछ
        ^मीडिया के लिए संपर्क
        ^मीडिया प्रभारी
        ^जनसंपर्क अधिकारी
        ^प्रेस विज्ञप्ति हेतु
        ^अधिक जानकारी के लिए संपर्क
        ^मीडिया रिलेशन
        ^संपादकों के लिए नोट
        ~के बारे में$
        ~के बारे में:
        ~^कंपनी प्रोफाइल
        ~^कंपनी के बारे में
        ~^अधिक जानकारी के लिए
        ~^संपर्क
        ~का परिचय:
    """,
    "id": """
        ^kontak media
        ^kontak pers
        ^narahubung
        ^untuk informasi media
        ^informasi media
        ^hubungan media
        ^hubungan masyarakat
        ^humas:
        ^untuk keterangan lebih lanjut
        ^informasi lebih lanjut hubungi
        ^untuk informasi lebih lanjut hubungi
        ^catatan untuk editor
        ^catatan editor:
        ~^tentang
        ~^sekilas tentang
        ~^profil perusahaan
        ~^profil singkat
        ~^untuk informasi lebih lanjut
        ~^informasi lebih lanjut
        ~^kontak
    """,
    "vi": """
        ^liên hệ báo chí
        ^liên hệ truyền thông
        ^thông tin báo chí
        ^thông tin liên hệ báo chí
        ^thông tin liên hệ truyền thông
        ^đầu mối liên hệ báo chí
        ^phụ trách truyền thông
        ^bộ phận truyền thông
        ^phòng truyền thông
        ^thông tin dành cho báo chí
        ^ghi chú cho biên tập viên
        ~^về
        ~^giới thiệu về
        ~^đôi nét về
        ~^thông tin về
        ~^vài nét về
        ~^thông tin doanh nghiệp
        ~^để biết thêm thông tin
        ~^thông tin chi tiết
        ~^mọi thông tin chi tiết
        ~^liên hệ
    """,
    "th": """
        ^ติดต่อฝ่ายสื่อ
        ^ข้อมูลเพิ่มเติมสำหรับสื่อ
        ^สำหรับสื่อมวลชน
        ^สื่อมวลชนสอบถาม
        ^สื่อมวลชนติดต่อ
        ^ฝ่ายประชาสัมพันธ์
        ^ฝ่ายสื่อสารองค์กร
        ^ติดต่อประชาสัมพันธ์
        ^ผู้ประสานงานสื่อ
        ^สอบถามข้อมูลสำหรับสื่อ
        ~^เกี่ยวกับ
        ~^ข้อมูลบริษัท
        ~^ข้อมูลเกี่ยวกับ
        ~^สอบถามข้อมูลเพิ่มเติม
        ~^ข้อมูลเพิ่มเติม
        ~^ติดต่อ
    """,
}

HEADING_WORDS = 10
"""How long a heading can be: "About the Northern Lakes Water and Power Cooperative"."""

THAI_WORDS = 25
"""The same in Thai, where words are estimated from letters."""

BODY = 2
"""So many lines of prose make a release that can have a tail."""

TAIL = 5
"""How many lines of prose may follow a heading: the blurb, those of partners, a disclaimer."""

PARAGRAPHS = 3
"""How many paragraphs a blurb has at most."""

CONTACT_LINES = 8
"""How many lines a contact takes at most: person, position, firm, street, town, telephone, mail, site."""

MANY = 60
"""How many lines with phrases are looked at, from the end: tails stand there, and each look costs time."""

CONTACT_WORDS = 14
"""How long such a line can be."""

STEM = 4
"""So many letters of a name are looked for again: endings change."""

NEAR = 200
"""Within so many characters behind its heading a blurb names the company."""

SOON = 18
"""The same where the heading stands in front of its paragraph: "About X: the company founded X" tells a story."""

BLURB = 0.85
"""An "About" heading and, under it, a paragraph that begins with the same name and says what the company is."""

CONTACT = 0.92
"""A heading of the trade, and an address or a number with it."""

POINTER = 0.75
"""A line "For more information, visit" behind the text, with an address."""

END_MARK = 0.8
"""A mark of the trade behind the text."""

MENTION = 0.3
"""A line that begins like a heading."""

_ADDRESS = re.compile(
    r"[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}|\+?\(?\d[\d ()/.–-]{6,20}\d|(?:https?://|www\.)\S{3,80}"
    r"|\b[\w-]{2,40}\.(?:com|org|net|io|de|fr|es|it|nl|pl|ru|se|jp|cn|dk|no|fi|cz|sk|hu|ro|bg|gr|ua|tr|ir|il|in|id|vn|th|kr|example)\b"
)
_SITE = re.compile(
    r"(?:https?://|www\.)\S{3,80}|\b[\w-]{2,40}\.(?:com|org|net|io|de|fr|es|it|nl|pl|ru|se|jp|cn|dk|no|fi|cz|sk|hu|ro|bg|gr|ua|tr|ir|il|in|id|vn|th|kr|example)\b"
)
_REACHED = re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,4}|\+?\(?\d[\d ()/.–-]{6,20}\d")
_COMPANY = re.compile(
    spelled(
        r"\b(?:provides?|provider|founded|headquartered|based in|leading|leader|company|organi[sz]ation|agency|publisher"
        r"|firm|designs and|manufactures|employs|entwickelt|beschäftigt|unternehmen|conçoit|emploie|siège|groupe"
        r"|diseña|fabrica|con sede|emplea|progetta|produce|ha sede|impiega|desenvolve|emprega|com sede|ontwikkelt"
        r"|medewerkers|projektuje|zatrudnia|powstała|firma|siedzib|utvecklar|anställda|bolag"
        r"|platform|nonprofit|university|network|directory|brand|manufacturer|developer|supplier|operator|maker|producer"
        r"|association|institution|academic|delivers|führende|anbieter|hersteller|gegründet|mit sitz|fondée?|spécialis"
        r"|entreprise|líder|fundada|empresa|compañía|fondata|azienda|società|toonaangevend|opgericht|gevestigd|bedrijf"
        r"|firma|wiodąc|założon|spółka|ledande|grundat|grundades|företag)|ведущ|компани|проектиру|производ|основан|производител|virksomhed|grundlagt|rederi|hovedkontor|førende|selskap|ledende|grunnlagt|johtava|perustettu|yhtiö|yritys"
        r"|společnost|přední|založen|sídl|spoločnos|popredn|sídli|vállalat|alapít|székhely|vezető|companie|fondat|înființat|sediul|lider"
        r"|водещ|фирма|седалище|εταιρ|ιδρύθηκε|κορυφαί|έδρα|провідн|компані|заснован|штаб-квартир|şirket|kurul|merkezi|önde gelen|lider"
        r"|شركة|تأسست|رائدة|مقرها|شرکت|تأسیس|تاسیس|پیشرو|دفتر مرکزی|חברה|חברת|נוסדה|מוביל|कंपनी|स्थापना|अग्रणी|मुख्यालय|perusahaan|terkemuka"
        r"|didirikan|berkantor|công ty|tập đoàn|thành lập|hàng đầu|trụ sở|doanh nghiệp|บริษัท|ก่อตั้ง|ชั้นนำ|สำนักงานใหญ่|기업|설립|회사|선도|본사"
        r"|\b(?:dienstleister|charity|foundation|group|stiftung|gruppe|konzern|acteur|fondation|fundación|grupo|fondazione|gruppo|fundação|stichting"
        r"|groep|stiftelse|koncern|konsern|säätiö|konserni|fundacj|grupa|nadac|nadáci|alapítvány|cégcsoport|fundați|grup)|фондаци|фонд|групп|група|ίδρυμα"
        r"|όμιλος|vakf|grubu|مؤسسة|مجموعة|بنیاد|گروه|קרן|קבוצ|समूह|yayasan|quỹ|มูลนิธิ|กลุ่ม|재단|그룹|基金会|集团|財団|グループ|スタートアップ"
        r"|公司|成立于|成立於|领先|領先|总部|總部|企业|創業|設立|本社|企業|メーカー|会社"
    )
)
_WORDY = re.compile(r"[\W_]+")


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Blurbs, contacts, pointers and end marks, each with the place and the neighbors that prove it."""
    reached = -1
    for line, said in hits[-MANY:]:
        if line.index <= reached:
            continue
        best = max(said, key=lambda hit: (not hit.phrase.hint, -hit.start, hit.end - hit.start))
        found = list(_found(page, line, best))
        reached = max((finding.line.index for finding in found), default=reached)
        yield from found


def _found(page: Page, line: Line, best: Hit) -> Iterator[Finding]:
    """What one line with a phrase opens."""
    if best.phrase.starts and best.phrase.ends:
        if line.index > page.last or _tail(page, line):
            yield Finding(line, END_MARK if line.index > page.last >= 0 else MENTION, f'is just "{best.phrase.text}"')
    elif not best.phrase.hint:
        yield from _contact(page, line, best)
        yield from _profile(page, line, best)
    elif best.phrase.text in _LABELS:
        if _tail(page, line) and _press_below(page, line):
            yield from _contact(page, line, best)
    elif best.phrase.text in _POINTERS:
        yield from _pointer(page, line, best)
    elif best.phrase.text == "source":
        if line.text.lstrip().startswith("SOURCE ") and line.index > page.last >= 0 and line.words <= HEADING_WORDS:
            yield Finding(line, END_MARK, 'begins with "SOURCE"')
    elif prose_before(page, line.index) >= BODY and _tail(page, line):
        yield from _blurb(page, line, best)


_POINTS = re.compile(
    spelled(
        r"inform|infos|visit|learn more|en savoir|view |dodatkowych|details|find out|more at|läs mer|дополн|подроб|了解|lisätietoj|lue lisää|bővebb|további|più|mai multe|детальн|більше|повече|περισσότερ|πληροφορίες$|bilgi için"
        r"|المعلومات|اطلاعات بیشتر|לפרטים|למידע|जानकारी|thông tin chi|biết thêm|ข้อมูลเพิ่ม|자세한|læs mere|les mer|spørsmål|oplysninger"
        r"|信息|資訊"
    )
)

_POINTERS = frozenset(
    row.strip().removeprefix("~^").strip()
    for block in PHRASES.values()
    for row in block.splitlines()
    if row.strip().startswith("~^") and _POINTS.search(fold(row))
) - {"informazioni su", "πληροφορίες για", "thông tin về"}
"""The hints that point to a site or a person rather than head a blurb."""


_LABELS = (
    frozenset(
        str.split(
            "contact contacts kontakt ansprechpartner ansprechpartnerin contacto contatti contato contatos contactos"
        )
    )
    | frozenset(
        str.split(
            "контакты 联系方式 联系人 聯絡人 yhteystiedot kapcsolat контакт контакти επικοινωνία iletişim للتواصل संपर्क kontak ติดต่อ 문의"
        )
    )
    | {
        "تماس با ما",
        "ליצירת קשר",
        "liên hệ",
    }
)
"""Headings that any page has: below them, the address has to be one for the press."""

_PRESS = re.compile(
    r"\b(?:press|media|pr|presse|medien|prensa|medios|stampa|imprensa|pers|prasa|koho|comunicacion|communication"
    r"|comunicazione|kommunikation|marketing|viestinta|tiedotus|tisk|tlacove|sajto|presa|basin|humas)@",
    re.I,
)
"""Addresses for the press."""

_FIELD = re.compile(r"[^:：]{2,10}[:：]")
"""A label and a colon, as in the table of a company's data."""


def _press_below(page: Page, line: Line) -> bool:
    """Whether a bare label has an address for the press in one of the next short lines."""
    if line.words > HEADING_WORDS // 2:
        return False
    return any(_PRESS.search(other.text[:200]) for other in page.lines[line.index + 1 : line.index + 1 + CONTACT_LINES])


def _profile(page: Page, line: Line, label: Hit) -> Iterator[Finding]:
    """A table of a company's data under its heading: "会社名：...", "所在地：..."."""
    if label.phrase.language != "ja" or not label.phrase.starts or line.words > HEADING_WORDS:
        return
    below = page.lines[line.index + 1 : line.index + 1 + CONTACT_LINES]
    fields = next((at for at, other in enumerate(below) if other.prose or not _FIELD.match(other.text)), len(below))
    if fields >= 2:
        yield Finding(line, BLURB, f'begins with "{label.phrase.text}" and heads the data below')
        yield from (Finding(one, BLURB, f"belongs to the data on line {line.number}") for one in below[:fields])


def _tail(page: Page, line: Line) -> bool:
    return prose_after(page, line.index) <= TAIL


def _blurb(page: Page, line: Line, label: Hit) -> Iterator[Finding]:
    """An "About" heading with its paragraphs, or a paragraph with the heading in its first words."""
    name = _name(line, label)
    if name in _WRITERS or (not name and label.phrase.text in _PREPOSITIONS):
        return
    if _is_long(line) or (line.ends and not line.view.endswith((":", "."))):
        if (line.prose and _repeats(line.view, label, name)) or _headed(line, label):
            yield Finding(line, BLURB, f'begins with "{label.phrase.text}" and introduces the company')
        return
    below = page.lines[line.index + 1 : line.index + 1 + PARAGRAPHS]
    if not below or not _introduces(below[0], name):
        return
    yield Finding(line, BLURB, f'begins with "{label.phrase.text}" and heads the blurb below')
    for count, other in enumerate(below):
        if count and not (other.prose and ((name and name in other.view) or _ADDRESS.search(other.text))):
            break
        yield Finding(other, BLURB, f"is the blurb under the heading on line {line.number}")


def _is_long(line: Line) -> bool:
    """Whether a line is too long for a heading; two letters of Thai count as a word."""
    thai = "\u0e00" <= line.view[0] < "\u0e80"
    return line.words > (THAI_WORDS if thai else HEADING_WORDS)


def _name(line: Line, label: Hit) -> str:
    """The first word of the name in a heading; empty where the heading names nobody."""
    view = line.view[: label.start] if label.phrase.ends else line.view[label.end :]
    words = [word for word in _WORDY.split(view) if word not in _ARTICLES]
    name = next((word for word in words if word), "")
    place = line.text.lower().find(name)
    return "" if place >= 0 and line.text[place : place + 1].islower() and name not in _SELVES else name


_ARTICLE_WORDS = (
    "the a an die der das den la le les el los las il lo gli de het os as das το τη την τον τους τις η ο του της"
)
_ARTICLES = frozenset(fold(_ARTICLE_WORDS).split())


_SELVES = frozenset(
    {"us", "uns", "nous", "nosotros", "noi", "nós", "ons", "nas", "oss", "os", "nás", "нас", "εμασ", "kami", "chúng"}
)
"""Names that companies give themselves, without a capital letter."""

_WRITER_WORDS = (
    "author authors writer writers contributor reporter autor autorin autora auteur auteure forfatteren "
    "skribenten autorovi autorce autorke автора авторката авторку συγγραφέα συντάκτη الكاتب الكاتبة نویسنده הכותב הכותבת penulis tác ผู้เขียน"
)
_WRITERS = frozenset(fold(_WRITER_WORDS).split())
"""Notes about these are of another kind."""

_PREPOSITIONS = frozenset(
    str.split(
        "about über over om o sobre 关于 關於 despre за относно حول عن درباره אודות tentang về เกี่ยวกับ 소개 hakkında"
    )
) | {"σχετικά με", "نبذة عن", "के बारे में", "에 대하여"}
"""Labels that head nothing without a name."""


def _introduces(line: Line, name: str) -> bool:
    """Whether a paragraph begins with the name and says what the company is."""
    opening = line.view[:400]
    if line.words < 8 or not _COMPANY.search(opening):
        return False
    return not name or name[:6] in opening[:60] or opening.startswith(("founded", "headquartered", "the company"))


def _repeats(view: str, label: Hit, name: str) -> bool:
    """Whether a paragraph says "About X" and goes on with X."""
    opening = view[label.end : label.end + 120]
    return len(name) > 2 and opening.count(name) > 1 and ":" not in opening and bool(_COMPANY.search(view[:400]))


def _headed(line: Line, label: Hit) -> bool:
    """Whether a paragraph has its heading in front, with a colon, and names the company again: "About X: X is ..."."""
    head, _, body = line.view.partition(":")
    if label.start > len(head) or not body or line.view.count(" ", 0, len(head)) >= HEADING_WORDS:
        return False
    named = head[: label.start] + head[label.end :]
    words = [word[:STEM] for word in _WORDY.split(named) if len(word) > 2 and word not in _ARTICLES]
    again = any(word in _opening(body) for word in words) if words else label.phrase.text.endswith(":")
    return again and bool(_COMPANY.search(body[: 2 * NEAR]))


def _opening(body: str) -> str:
    """Where in a paragraph the company is named: in its first words, or behind the year in which it was founded."""
    if SPACELESS.match(body.lstrip()):
        return body[: SOON // 3]
    return body[: NEAR if any(map(str.isdigit, body[:SOON])) else SOON]


def _contact(page: Page, line: Line, label: Hit) -> Iterator[Finding]:
    """The heading of a contact and the lines below it, as far as the last one with an address."""
    below = []
    for other in page.lines[line.index + 1 : line.index + 1 + CONTACT_LINES]:
        if other.prose or other.words > CONTACT_WORDS:
            break
        below.append(other)
    last = max((at for at, other in enumerate(below, 1) if _ADDRESS.search(other.text)), default=0)
    own = bool(_ADDRESS.search(line.text[:400]))
    bare = len(rest(line, [label])) <= 1
    because = f'begins with "{label.phrase.text}"'
    if line.prose and not own:
        yield Finding(line, MENTION, because)
    elif own or (bare and last):
        yield Finding(line, CONTACT, because + " and gives an address", _reach(line))
        yield from (
            Finding(other, BLURB, f"belongs to the contact on line {line.number}", _reach(other))
            for other in below[: last if bare else 0]
        )
    elif bare and line.index > page.last >= 0 and not (line.ends and line.view[-1] != ":"):
        yield Finding(line, END_MARK, because)


def _reach(line: Line) -> tuple[Fact, ...]:
    """Telephone numbers and mail addresses in a line."""
    return tuple(("contact", found.strip()) for found in _REACHED.findall(line.text[:400]))


def _pointer(page: Page, line: Line, label: Hit) -> Iterator[Finding]:
    """A line such as "For more information, visit ..." behind everything else, with an address."""
    if not line.index >= page.last >= 0 or prose_before(page, line.index) < BODY:
        return
    if _SITE.search(line.text[:400]) or _PRESS.search(line.text[:400]) or (line.words <= 10 and _reach(line)):
        yield Finding(line, POINTER, f'says "{label.phrase.text}" behind the text', _reach(line))


EXAMPLES = """
# en
  The new sorting line takes apart four thousand batteries an hour and needs only three people to watch it.
  Production in the old hall ends in March, and all 120 workers have been offered a place in the new one.
- About Pewter & Vale: Pewter & Vale is a maker of sorting lines. The group has nine works and 2,300 people. More at pewtervale.example

  The new sorting line takes apart four thousand batteries an hour and needs only three people to watch it.
  Production in the old hall ends in March, and all 120 workers have been offered a place in the new one.
  About the hall there are two rumors: one says that a brewery will buy it, the other that it is to be torn down.

# tr
  Yeni ayırma hattı saatte dört bin pil söküyor ve başında yalnızca üç kişinin durması yetiyor.
  Eski salondaki üretim martta sona eriyor ve yüz yirmi işçinin hepsine yeni salonda iş teklif edildi.
- Gümüşova Geri Dönüşüm Hakkında: 1998'de kurulan Gümüşova Geri Dönüşüm, dokuz ilde 2.300 çalışanı olan bir şirkettir.

  Yeni ayırma hattı saatte dört bin pil söküyor ve başında yalnızca üç kişinin durması yetiyor.
  Eski salondaki üretim martta sona eriyor ve yüz yirmi işçinin hepsine yeni salonda iş teklif edildi.
  Salon hakkında: iki söylenti var, biri bir bira fabrikasının onu alacağını, öteki ise yıkılacağını söylüyor.

# en
  The new sorting line takes apart four thousand batteries an hour and needs only three people to watch it.
  Production in the old hall ends in March, and all 120 workers have been offered a place in the new one.
- About Pewter & Vale
- Pewter & Vale is a leading global provider of recycling solutions. Founded in 2009, it serves nine countries.
- Media contact:
- Ingrid Osei
- press@pewtervale.example
- +44 20 7946 0811
- ###
= contact: press@pewtervale.example
= contact: +44 20 7946 0811

  Pewter & Vale is a leading provider of sorting machines, and it has just lost the largest order in its history.
  The director spoke for an hour about the market without naming a single customer that had stayed with the firm.
  About half of the machines are idle, and the yard behind the hall is full of crates that nobody has paid for.
  Media contacts were forbidden to the workers, who spoke to this newspaper in a garden two villages away.
  For more information, the union says, one only has to look through the window of the night shift.

  About the valley
  The valley is a narrow one, founded in the eyes of its people by a giant who dragged his plow to the sea.
  Three roads lead into it and only one leads out, because the other two have been one-way since the landslide.
  Those who want to stay find a bed at the mill, where the owner cooks for everybody who can sing.
  The mill stands on the left bank, behind the second bridge, and can be heard before it can be seen.
  Breakfast is served when the wheel starts to turn, which depends on the rain of the day before.
  Nobody has ever complained about the noise, the owner says, or at least not so that he could hear it.

# zh
  新的分拣线每小时能够拆解四千块电池，只需要三名工人看守，老厂房将在三月份停产。
  一百二十名工人全部得到了新厂房的岗位，公司还为他们开设了为期两个月的培训班。
- 关于青禾回收
- 青禾回收是一家领先的电池回收企业，成立于2009年，总部位于临水市，业务遍及九个国家和地区。
- 媒体联系：press@qinghe.example
= contact: press@qinghe.example

  关于这家公司的命运，镇上的人有三种说法，每一种都有人赌咒发誓说是亲耳听来的。

  媒体联系不上镇长的那个星期，面馆老板替他回答了所有问题，而且回答得比他本人清楚得多。

  关于马维克：公司成立于1911年，马维克因它而生。

# de
  Die neue Sortieranlage zerlegt viertausend Batterien in der Stunde und braucht dafür nur drei Leute.
  In der alten Halle endet der Betrieb im März, alle 120 Beschäftigten haben ein Angebot für die neue bekommen.
- Kontakt
- Ingrid Osel
- presse@zinntal.example
= contact: presse@zinntal.example

  Die neue Sortieranlage zerlegt viertausend Batterien in der Stunde und braucht dafür nur drei Leute.
  In der alten Halle endet der Betrieb im März, alle 120 Beschäftigten haben ein Angebot für die neue bekommen.
  Kontakt zu den Robben ist am Kai verboten, und wer ihnen Fische zuwirft, zahlt zwanzig Euro.

  Die neue Sortieranlage zerlegt viertausend Batterien in der Stunde und braucht dafür nur drei Leute.
  In der alten Halle endet der Betrieb im März, alle 120 Beschäftigten haben ein Angebot für die neue bekommen.
- Über Zinn & Tal
- Zinn & Tal ist ein führender Anbieter von Recyclinganlagen mit Sitz in Altmünden und 240 Beschäftigten.
- Pressekontakt: presse@zinntal.example
= contact: presse@zinntal.example

  Über die Zukunft der Halle ist noch nicht entschieden, sagt der Betriebsrat, der seit Wochen auf Zahlen wartet.

  Über die Firma erzählt man im Hafen drei Geschichten, und jede hat jemand mit eigenen Ohren vom Kapitän gehört.

# fr
  La nouvelle chaîne de tri démonte quatre mille piles par heure et trois personnes suffisent à la surveiller.
  L'ancien atelier fermera en mars, et les 120 salariés ont tous reçu une offre pour le nouveau bâtiment.
- À propos de Valétain
- Valétain est un leader européen du recyclage des piles, fondé en 2009 et présent dans neuf pays.
- Contact presse : presse@valetain.example
= contact: presse@valetain.example

  À propos de l'ancien atelier, la direction n'a rien voulu dire, et le syndicat attend toujours des chiffres.

  À propos de l'entreprise, on raconte trois histoires au port, et chacune a été entendue de la bouche du capitaine.

# es
  La nueva línea de clasificación desmonta cuatro mil pilas por hora y bastan tres personas para vigilarla.
  La nave vieja cerrará en marzo, y los 120 trabajadores han recibido una oferta para la nueva.
- Acerca de Estañoval
- Estañoval es una empresa líder en reciclaje de pilas, fundada en 2009 y presente en nueve países.
- Contacto de prensa: prensa@estanoval.example
= contact: prensa@estanoval.example

  Acerca de la nave vieja, la dirección no quiso decir nada, y el sindicato espera cifras desde hace semanas.

  Sobre la empresa se cuentan tres historias en el puerto, y cada una la oyó alguien de boca del propio capitán.

# it
  La nuova linea di smistamento smonta quattromila pile all'ora e bastano tre persone per sorvegliarla.
  Il vecchio capannone chiuderà a marzo, e i 120 operai hanno ricevuto tutti un'offerta per quello nuovo.
- Informazioni su Valstagno
- Valstagno è un leader europeo nel riciclo delle pile, azienda fondata nel 2009 e presente in nove paesi.
- Ufficio stampa: stampa@valstagno.example
= contact: stampa@valstagno.example

  L'ufficio stampa del comune ha sede nella vecchia pesa, dove d'inverno si scrive con i guanti e il cappotto.

  Ufficio stampa il comune non ne ha mai avuto, e alle domande sul traghetto rispondeva il barista della piazza.

  Il battello notturno viaggerà fino alla fine di ottobre, poi i comuni conteranno quello che ha guadagnato.
  Al porto nessuno crede al battello d'inverno, ma i fornai hanno già ordinato un forno più grande.
  La prova costa quanto un chilometro di strada, dice la sindaca, e una strada da sola non va da nessuna parte.
  Informazioni su Marvico: dopo la guerra la società fondò Marvico e se ne andò.

# pt
  A nova linha de triagem desmonta quatro mil pilhas por hora e bastam três pessoas para vigiá-la.
  O galpão antigo fecha em março, e os 120 trabalhadores receberam todos uma oferta para o novo.
- Sobre a Estanhoval
- Estanhoval é uma empresa líder em reciclagem de pilhas, fundada em 2009 e presente em nove países.
- Assessoria de imprensa: imprensa@estanhoval.example
= contact: imprensa@estanhoval.example

  Sobre a data da mudança ninguém quis falar, e o sindicato espera números da direção há várias semanas.

  Sobre a empresa contam-se três histórias no porto, e cada uma delas alguém ouviu da boca do próprio capitão.

# nl
  De nieuwe sorteerlijn haalt vierduizend batterijen per uur uit elkaar en heeft maar drie mensen nodig.
  De oude hal sluit in maart, en alle 120 werknemers hebben een aanbod voor de nieuwe gekregen.
- Over Tindal
- Tindal is een toonaangevend recyclingbedrijf, opgericht in 2009 en gevestigd in Oudermeer.
- Perscontact: pers@tindal.example
= contact: pers@tindal.example

  Over de oude hal wilde de directie niets zeggen, en de vakbond wacht al weken op de cijfers van het laatste jaar.

  Over het bedrijf worden in de haven drie verhalen verteld, en elk daarvan heeft iemand zelf van de kapitein gehoord.

# pl
  Nowa linia sortownicza rozbiera cztery tysiące baterii na godzinę, a pilnują jej tylko trzy osoby.
  Stara hala zostanie zamknięta w marcu, a wszystkich 120 pracowników dostało ofertę pracy w nowej.
- O firmie Cynowal
- Cynowal to wiodąca firma zajmująca się recyklingiem baterii, założona w 2009 roku w Starym Młynie.
- Kontakt dla mediów: prasa@cynowal.example
= contact: prasa@cynowal.example

  O firmie mówi się w miasteczku szeptem, bo połowa rodzin dostaje z niej wypłatę, a druga na nią czeka.

  O firmie opowiada się w porcie trzy historie i każdą z nich ktoś słyszał na własne uszy od samego kapitana.

# ru
  Новая линия сортировки разбирает четыре тысячи батарей в час, и следят за ней всего три человека.
  Старый цех закроют в марте, и все 120 рабочих получили предложение перейти в новый корпус завода.
- О компании
- «Оловодол» – ведущая компания по переработке батарей. Основана в 2009 году, работает в девяти странах.
- Контакты для СМИ: press@olovodol.example
= contact: press@olovodol.example

  О компании в городке говорят шепотом, потому что половина семей получает в ней зарплату, а другая ее ждет.

  О компании в порту рассказывают три истории, и каждую из них кто-то слышал своими ушами от самого капитана.

# sv
  Den nya sorteringslinjen plockar isär fyratusen batterier i timmen och behöver bara tre personer.
  Den gamla hallen stängs i mars, och alla 120 anställda har fått ett erbjudande om arbete i den nya.
- Om Tenndal
- Tenndal är ett ledande återvinningsföretag som grundades 2009 och har verksamhet i nio länder.
- Presskontakt: press@tenndal.example
= contact: press@tenndal.example

  Om den gamla hallen ville ledningen inte säga någonting, och facket har väntat på siffror i flera veckor.

  Om företaget berättas det tre historier i hamnen, och var och en av dem har någon hört av kaptenen själv.

# ja
  新しい選別ラインは一時間に四千個の電池を分解でき、見張りの作業員は三人で足りるという。
  古い工場は三月に閉鎖されるが、百二十人の従業員は全員が新工場で働くことになっている。
- 【会社概要】
- 会社名：スズタニ工業株式会社
- 設立：2009年

  新しい選別ラインは一時間に四千個の電池を分解でき、見張りの作業員は三人で足りるという。
  古い工場は三月に閉鎖されるが、百二十人の従業員は全員が新工場で働くことになっている。
- ■スズタニ工業株式会社について
- スズタニ工業は2009年創業の電池リサイクル企業です。国内九か所の拠点で事業を展開しています。
- 【本件に関する報道関係者のお問い合わせ先】
- 広報室 メール：koho@suzutani.example
= contact: koho@suzutani.example

  古い工場の跡地について会社側は何も語らず、組合は何週間も前から数字の公表を待っている。

  広報担当が電話に出たのは一週間後のことで、自分は断るために雇われているのだと静かに打ち明けたという。

  夜行船は十月末まで運航し、その後で沿岸の町が収支を計算して、続けるかどうかを決めることになっている。
  港では冬の船が来ると信じる人はいないが、パン屋たちはもう前より大きな窯を注文しているという。
  試験運航の費用は道路一キロ分と同じで、道路は誰も必要としなくなっても動かすことができない。
  マルヴィクについて：会社はマルヴィクを創業し、去った。

  夜行船は十月末まで運航し、その後で沿岸の町が収支を計算して、続けるかどうかを決めることになっている。
  港では冬の船が来ると信じる人はいないが、パン屋たちはもう前より大きな窯を注文しているという。
  試験運航の費用は道路一キロ分と同じで、道路は誰も必要としなくなっても動かすことができない。
  会社概要にはもう誰も触れない。

# ko
  여객선 회사는 시월 말까지 야간 배를 운항하고 그 뒤에 마을들이 모여 수입과 비용을 함께 따져 보기로 했다.
  항구에서는 겨울 배가 올 것이라고 믿는 사람이 아무도 없지만 빵집 주인들은 벌써 더 큰 화덕을 주문해 두었다.
- 물결해운 소개
- 물결해운은 2009년 설립된 연안 여객 운송 기업으로 아홉 개 섬을 잇는 열한 척의 배를 운영하고 있다.
- 언론연락처: 물결해운 홍보팀 02-9950-1234 press@mulgyeol.example
= contact: press@mulgyeol.example

  여객선 회사는 시월 말까지 야간 배를 운항하고 그 뒤에 마을들이 모여 수입과 비용을 함께 따져 보기로 했다.
  항구에서는 겨울 배가 올 것이라고 믿는 사람이 아무도 없지만 빵집 주인들은 벌써 더 큰 화덕을 주문해 두었다.
  시험 운항에 드는 돈은 도로 일 킬로미터를 까는 값과 같다고 시장이 말했는데 도로는 필요 없어도 옮길 수가 없다.
  홍보팀에서 일하는 조카 덕에 마을 이장은 배표를 늘 남보다 먼저 샀지만 배가 언제 오는지는 끝내 알지 못했다.
  이 회사에 대하여 섬에는 세 가지 소문이 도는데 저마다 제 귀로 들었다고 맹세하는 사람이 따로 있다.

# da
  Natfærgen sejler indtil udgangen af oktober, og så tæller kommunerne op, hvad den har tjent og kostet.
  På havnen er der ingen, der tror på vinterfærgen, men bagerne har allerede bestilt en større ovn til bageriet.
- Om Bølgegang
- Bølgegang er et førende rederi med hovedkontor i Nordhavn. Virksomheden blev grundlagt i 2009 og betjener ni øer.
- Pressekontakt: Birthe Ankerstjerne, presse@boelgegang.example
= contact: presse@boelgegang.example

  Natfærgen sejler indtil udgangen af oktober, og så tæller kommunerne op, hvad den har tjent og kostet.
  På havnen er der ingen, der tror på vinterfærgen, men bagerne har allerede bestilt en større ovn til bageriet.
  Forsøget koster lige så meget som en kilometer vej, siger borgmesteren, og en vej flyder ingen steder hen.
  Om rederiets skæbne fortælles der tre historier i byen, og hver af dem har nogen hørt med deres egne ører.
  Pressekontakten i ministeriet tog telefonen efter en uge og sagde, at hun i grunden var ansat til at svare nej.

# no
  Nattferja går til slutten av oktober, og etterpå teller kommunene opp hva den har tjent og hva den har kostet.
  På kaia er det ingen som tror på vinterferja, men bakerne har allerede bestilt en større ovn til bakeriet sitt.
- Om Bølgegang
- Bølgegang er et ledende rederi med hovedkontor i Nordvik. Selskapet ble grunnlagt i 2009 og betjener ni øyer.
- Pressekontakt: Birgit Ankersund, presse@bolgegang.example
= contact: presse@bolgegang.example

  Nattferja går til slutten av oktober, og etterpå teller kommunene opp hva den har tjent og hva den har kostet.
  På kaia er det ingen som tror på vinterferja, men bakerne har allerede bestilt en større ovn til bakeriet sitt.
  Forsøket koster like mye som en kilometer vei, sier ordføreren, og en vei flyter ingen steder over sundet.
  Om rederiets skjebne går det tre historier i byen, og hver av dem har noen hørt med sine egne ører.
  Pressekontakten i departementet tok telefonen etter en uke og sa at hun egentlig var ansatt for å si nei.

# fi
  Yölautta kulkee lokakuun loppuun asti, ja sen jälkeen kunnat laskevat yhdessä, mitä se on tuonut ja vienyt.
  Satamassa kukaan ei usko talvilauttaan, mutta leipurit ovat jo tilanneet suuremman uunin ja uuden kellon.
- Aallokko lyhyesti
- Aallokko on johtava saaristoliikenteen yritys, joka on perustettu vuonna 2009 ja jonka kotipaikka on Lahdensuu.
- Lisätietoja medialle: Terhi Ankkuri, media@aallokko.example
= contact: media@aallokko.example

  Yölautta kulkee lokakuun loppuun asti, ja sen jälkeen kunnat laskevat yhdessä, mitä se on tuonut ja vienyt.
  Satamassa kukaan ei usko talvilauttaan, mutta leipurit ovat jo tilanneet suuremman uunin ja uuden kellon.
  Kokeilu maksaa yhtä paljon kuin kilometri tietä, sanoo pormestari, eikä tie itse kellu lahden yli minnekään.
  Lisätietoja antaa kuulemma kapteeni, mutta kapteenia ei ole nähty satamassa sen jälkeen, kun ensilumi satoi maahan.
  Yritys kesti kaksi talvea, ja sen tarina kerrotaan satamassa kolmella tavalla, joista jokaisen on joku itse kuullut.

# cs
  Noční přívoz bude jezdit do konce října a potom obce společně spočítají, kolik vydělal a kolik je stál.
  V přístavu na zimní loď nikdo nevěří, ale pekaři si už objednali větší pec a vzali dva nové učně.
- O společnosti Vlnobití
- Vlnobití je přední společnost pro osobní lodní dopravu, byla založena v roce 2009 a sídlí v Podlesí.
- Kontakt pro média: Radka Kotvová, media@vlnobiti.example
= contact: media@vlnobiti.example

  Noční přívoz bude jezdit do konce října a potom obce společně spočítají, kolik vydělal a kolik je stál.
  V přístavu na zimní loď nikdo nevěří, ale pekaři si už objednali větší pec a vzali dva nové učně.
  Zkušební provoz stojí tolik co kilometr silnice, říká starostka, a silnice přes záliv sama od sebe nikam neodpluje.
  O společnosti se v přístavu vyprávějí tři historky a každou z nich někdo slyšel na vlastní uši od samého kapitána.
  Tisková mluvčí ministerstva zvedla telefon po týdnu a řekla, že ji vlastně zaměstnali jen proto, aby říkala ne.

# sk
  Nočný prievoz bude premávať do konca októbra a potom obce spoločne spočítajú, koľko zarobil a koľko ich stál.
  V prístave zimnej lodi nikto neverí, ale pekári si už objednali väčšiu pec a prijali dvoch nových učňov.
- O spoločnosti Vlnobitie
- Vlnobitie je popredná spoločnosť v osobnej lodnej doprave, bola založená v roku 2009 a sídli v Podlesí.
- Kontakt pre médiá: Radka Kotvová, media@vlnobitie.example
= contact: media@vlnobitie.example

  Nočný prievoz bude premávať do konca októbra a potom obce spoločne spočítajú, koľko zarobil a koľko ich stál.
  V prístave zimnej lodi nikto neverí, ale pekári si už objednali väčšiu pec a prijali dvoch nových učňov.
  Skúšobná prevádzka stojí toľko čo kilometer cesty, hovorí starostka, a cesta cez záliv sama od seba nikam neodpláva.
  O spoločnosti sa v prístave rozprávajú tri príbehy a každý z nich niekto počul na vlastné uši od samého kapitána.
  Tlačová hovorkyňa ministerstva zdvihla telefón po týždni a povedala, že ju zamestnali iba na to, aby hovorila nie.

# hu
  Az éjszakai komp október végéig jár, azután a falvak együtt számolják össze, mennyit hozott és mennyit vitt.
  A kikötőben senki sem hisz a téli hajóban, de a pékek már megrendelték a nagyobb kemencét és felvettek két inast.
- A vállalatról
- A Hullámverés hajózási vállalat, 2009-ben alapították, székhelye Berekalja, és kilenc szigetet köt össze.
- Sajtókapcsolat: Horgonyos Edit, sajto@hullamveres.example
= contact: sajto@hullamveres.example

  Az éjszakai komp október végéig jár, azután a falvak együtt számolják össze, mennyit hozott és mennyit vitt.
  A kikötőben senki sem hisz a téli hajóban, de a pékek már megrendelték a nagyobb kemencét és felvettek két inast.
  A próba annyiba kerül, mint egy kilométer út, mondja a polgármester, és az út magától nem úszik át az öblön.
  A vállalatról három történet kering a kikötőben, és mindegyiket hallotta valaki a saját fülével a kapitánytól.
  Sajtókapcsolatokért egyetlen ember felelt a városházán, és ő is csak azt tudta mondani, hogy majd holnap keressék.

# ro
  Bacul de noapte va circula până la sfârșitul lui octombrie, iar apoi comunele vor socoti cât a adus și cât a costat.
  În port nimeni nu crede în bacul de iarnă, dar brutarii au comandat deja un cuptor mai mare și doi ucenici noi.
- Despre Valurile
- Valurile este o companie lider în transportul de pasageri, fondată în 2009, cu sediul la Podul Vechi.
- Contact presă: Irina Ancorescu, presa@valurile.example
= contact: presa@valurile.example

  Bacul de noapte va circula până la sfârșitul lui octombrie, iar apoi comunele vor socoti cât a adus și cât a costat.
  În port nimeni nu crede în bacul de iarnă, dar brutarii au comandat deja un cuptor mai mare și doi ucenici noi.
  Proba costă cât un kilometru de drum, spune primărița, iar un drum nu plutește singur nicăieri peste golful acela.
  Despre soarta companiei se spun în port trei povești, iar pe fiecare a auzit-o cineva cu urechile lui.
  Biroul de presă al ministerului a răspuns după o săptămână că domnul care știe ceva tocmai ieșise la masă.

# bg
  Нощният ферибот ще пътува до края на октомври, а после общините ще пресметнат колко е спечелил и струвал.
  На пристанището никой не вярва в зимния кораб, но хлебарите вече са поръчали по-голяма пещ и са наели двама чираци.
- За компанията Вълнолом
- Вълнолом е водеща компания за превоз на пътници, основана през 2009 г., със седалище в Долна махала.
- Контакт за медии: Цвета Котвова, media@valnolom.example
= contact: media@valnolom.example

  Нощният ферибот ще пътува до края на октомври, а после общините ще пресметнат колко е спечелил и струвал.
  На пристанището никой не вярва в зимния кораб, но хлебарите вече са поръчали по-голяма пещ и са наели двама чираци.
  Опитът струва колкото един километър път, казва кметицата, а пътят сам никъде няма да отплува през този залив.
  За компанията в пристанището се разказват три истории и всяка от тях някой е чул със собствените си уши.
  Пресцентърът на министерството отговори след седмица, че човекът, който знае нещо, точно тогава бил на обяд.

# el
  Το νυχτερινό φέρι θα ταξιδεύει ως το τέλος του Οκτωβρίου και μετά οι δήμοι θα μετρήσουν έσοδα και έξοδα.
  Στο λιμάνι κανείς δεν πιστεύει στο χειμερινό πλοίο, όμως οι φουρνάρηδες παράγγειλαν ήδη μεγαλύτερο φούρνο.
- Σχετικά με την Κυματωγή
- Η Κυματωγή είναι κορυφαία εταιρεία μεταφοράς επιβατών, ιδρύθηκε το 2009 και έχει έδρα στον Παλιό Μόλο.
- Γραφείο Τύπου: Μυρτώ Αγκυρά, press@kymatogi.example
= contact: press@kymatogi.example

  Το νυχτερινό φέρι θα ταξιδεύει ως το τέλος του Οκτωβρίου και μετά οι δήμοι θα μετρήσουν έσοδα και έξοδα.
  Στο λιμάνι κανείς δεν πιστεύει στο χειμερινό πλοίο, όμως οι φουρνάρηδες παράγγειλαν ήδη μεγαλύτερο φούρνο.
  Η δοκιμή κοστίζει όσο ένα χιλιόμετρο δρόμου, λέει η δήμαρχος, και ο δρόμος δεν πλέει από μόνος του πουθενά.
  Σχετικά με την τύχη της εταιρείας λέγονται τρεις ιστορίες στο λιμάνι, και την καθεμιά κάποιος την άκουσε ο ίδιος.
  Γραφείο τύπου δεν είχε ο δήμος ποτέ του, κι έτσι τις ερωτήσεις για το φέρι τις απαντούσε ο καφετζής της αγοράς.

  Το νυχτερινό φέρι θα ταξιδεύει ως το τέλος του Οκτωβρίου και μετά οι δήμοι θα μετρήσουν έσοδα και έξοδα.
  Στο λιμάνι κανείς δεν πιστεύει στο χειμερινό πλοίο, όμως οι φουρνάρηδες παράγγειλαν ήδη μεγαλύτερο φούρνο.
  Η δοκιμή κοστίζει όσο ένα χιλιόμετρο δρόμου, λέει η δήμαρχος, και ο δρόμος δεν πλέει από μόνος του πουθενά.
  Σχετικά με το Μάρβικ: η εταιρεία ίδρυσε το Μάρβικ και έφυγε.

# uk
  Нічний пором ходитиме до кінця жовтня, а потім громади разом підрахують, скільки він заробив і скільки їм коштував.
  У порту ніхто не вірить у зимовий рейс, але пекарі вже замовили собі більшу піч і взяли двох нових учнів.
- Про компанію Хвилеріз
- Хвилеріз — провідна компанія пасажирських перевезень, заснована 2009 року, зі штаб-квартирою у Підгаї.
- Контакти для ЗМІ: Оксана Якірна, press@hvyleriz.example
= contact: press@hvyleriz.example

  Нічний пором ходитиме до кінця жовтня, а потім громади разом підрахують, скільки він заробив і скільки їм коштував.
  У порту ніхто не вірить у зимовий рейс, але пекарі вже замовили собі більшу піч і взяли двох нових учнів.
  Випробування коштує стільки ж, скільки кілометр дороги, каже міська голова, а дорога сама нікуди не попливе.
  Про компанію в порту розповідають три історії, і кожну з них хтось почув на власні вуха від самого капітана.
  Контактна особа в міністерстві підняла слухавку через тиждень і сказала, що її взяли на роботу казати ні.

# tr
  Gece vapuru ekim sonuna kadar çalışacak, sonra kasabalar ne kazandırdığını ve neye mal olduğunu hesaplayacak.
  Limanda kış vapuruna inanan kimse yok, ama fırıncılar şimdiden daha büyük bir fırın ısmarladı ve iki çırak aldı.
- Dalgakıran Hakkında
- Dalgakıran, 2009 yılında kurulan ve merkezi Eskiiskele'de bulunan önde gelen bir yolcu taşımacılığı şirketidir.
- Basın iletişimi: Nermin Çıpa, basin@dalgakiran.example
= contact: basin@dalgakiran.example

  Gece vapuru ekim sonuna kadar çalışacak, sonra kasabalar ne kazandırdığını ve neye mal olduğunu hesaplayacak.
  Limanda kış vapuruna inanan kimse yok, ama fırıncılar şimdiden daha büyük bir fırın ısmarladı ve iki çırak aldı.
  Deneme bir kilometre yol kadar para tutuyor, diyor belediye başkanı, üstelik yol kendi başına yüzüp gidemez.
  Şirketin kaderi hakkında limanda üç hikâye anlatılır ve her birini birileri kaptandan kendi kulağıyla duymuştur.
  Basın danışmanı bir hafta sonra telefonu açtı ve aslında hayır demek için işe alındığını usulca itiraf etti.

# ar
  ستعمل العبارة الليلية حتى نهاية الخريف، وبعدها تحسب البلدات معا ما جنته من المال وما كلفتها الرحلات كلها.
  لا أحد في الميناء يصدق أن سفينة الشتاء ستأتي، لكن الخبازين طلبوا فرنا أكبر واستأجروا عاملين جديدين قبل الموسم.
- نبذة عن موج البحر
- موج البحر شركة رائدة في نقل الركاب، تأسست عام 2009، ومقرها في المرسى القديم، وتخدم تسع جزر.
- للاستفسارات الإعلامية: media@mawj.example
= contact: media@mawj.example

  ستعمل العبارة الليلية حتى نهاية الخريف، وبعدها تحسب البلدات معا ما جنته من المال وما كلفتها الرحلات كلها.
  لا أحد في الميناء يصدق أن سفينة الشتاء ستأتي، لكن الخبازين طلبوا فرنا أكبر واستأجروا عاملين جديدين قبل الموسم.
  تكلف التجربة ما يكلفه كيلومتر واحد من الطريق، كما تقول رئيسة البلدية، والطريق لا يطفو وحده إلى أي مكان.
  حول مصير الشركة تروى في الميناء ثلاث حكايات، وكل واحدة منها يقسم صاحبها أنه سمعها بأذنيه من القبطان.
  المكتب الإعلامي في الوزارة رد بعد أسبوع بأن الرجل الذي يعرف شيئا خرج لتوه إلى الغداء ولم يعد بعد.

# fa
  کشتی شبانه تا پایان پاییز رفت و آمد می‌کند و پس از آن شهرها با هم درآمد و هزینه‌ها را حساب خواهند کرد.
  در بندر هیچ‌کس آمدن کشتی زمستانی را باور نمی‌کند، ولی نانواها از حالا تنور بزرگ‌تری سفارش داده‌اند.
- درباره موج‌شکن
- موج‌شکن شرکت پیشرو در جابه‌جایی مسافر است که سال ۱۳۸۸ تأسیس شد و دفتر مرکزی آن در لنگرگاه کهنه است.
- تماس با روابط عمومی: media@mojshekan.example
= contact: media@mojshekan.example

  کشتی شبانه تا پایان پاییز رفت و آمد می‌کند و پس از آن شهرها با هم درآمد و هزینه‌ها را حساب خواهند کرد.
  در بندر هیچ‌کس آمدن کشتی زمستانی را باور نمی‌کند، ولی نانواها از حالا تنور بزرگ‌تری سفارش داده‌اند.
  شهردار می‌گوید این آزمایش به اندازه ساختن یک کیلومتر جاده خرج دارد و جاده خودش از خلیج نمی‌گذرد.
- انتهای پیام

  کشتی شبانه تا پایان پاییز رفت و آمد می‌کند و پس از آن شهرها با هم درآمد و هزینه‌ها را حساب خواهند کرد.
  در بندر هیچ‌کس آمدن کشتی زمستانی را باور نمی‌کند، ولی نانواها از حالا تنور بزرگ‌تری سفارش داده‌اند.
  شهردار می‌گوید این آزمایش به اندازه ساختن یک کیلومتر جاده خرج دارد و جاده خودش از خلیج نمی‌گذرد.
  درباره سرنوشت شرکت سه داستان در بندر گفته می‌شود و هر یک را کسی به گوش خودش از ناخدای پیر شنیده است.
  روابط عمومی وزارتخانه پس از یک هفته پاسخ داد که آن که چیزی می‌داند همین حالا برای ناهار بیرون رفته است.

# he
  מעבורת הלילה תפליג עד סוף הסתיו, ואחר כך יספרו העיירות יחד כמה כסף היא הכניסה וכמה היא עלתה להן.
  בנמל איש אינו מאמין שספינת החורף תגיע, אבל האופים כבר הזמינו תנור גדול יותר ולקחו שני שוליות צעירים לעבודה.
- אודות שובר גלים
- שובר גלים היא חברה מובילה להסעת נוסעים, שנוסדה בשנת 2009, מקום מושבה בעיר הנמל והיא משרתת תשעה איים.
- פניות תקשורת: press@shovergalim.example
= contact: press@shovergalim.example

  מעבורת הלילה תפליג עד סוף הסתיו, ואחר כך יספרו העיירות יחד כמה כסף היא הכניסה וכמה היא עלתה להן.
  בנמל איש אינו מאמין שספינת החורף תגיע, אבל האופים כבר הזמינו תנור גדול יותר ולקחו שני שוליות צעירים לעבודה.
  הניסיון עולה כמו קילומטר אחד של כביש, אומרת ראשת העיר, וכביש אינו שט לבדו אל העבר השני של המפרץ.
  על החברה מספרים בנמל שלושה סיפורים, ואת כל אחד מהם שמע מישהו במו אוזניו מפי רב החובל הזקן עצמו.
  דוברת החברה ענתה לטלפון אחרי שבוע ואמרה שלמען האמת היא הועסקה רק כדי לומר לא לכל מי ששואל על הסירה.

# hi
  रात की नाव शरद ऋतु के अंत तक चलेगी और उसके बाद सब कस्बे मिलकर हिसाब लगाएंगे कि कितनी कमाई हुई।
  घाट पर किसी को भरोसा नहीं कि सर्दियों वाली नाव आएगी, फिर भी नानबाइयों ने बड़ा तंदूर पहले ही मंगवा लिया है।
- लहर परिवहन के बारे में
- लहर परिवहन यात्री सेवा की अग्रणी कंपनी है, जिसकी स्थापना 2009 में हुई और जिसका मुख्यालय पुराने घाट पर है।
- मीडिया संपर्क: media@lahar.example
= contact: media@lahar.example

  रात की नाव शरद ऋतु के अंत तक चलेगी और उसके बाद सब कस्बे मिलकर हिसाब लगाएंगे कि कितनी कमाई हुई।
  घाट पर किसी को भरोसा नहीं कि सर्दियों वाली नाव आएगी, फिर भी नानबाइयों ने बड़ा तंदूर पहले ही मंगवा लिया है।
  नगर प्रमुख बताती हैं कि इस परीक्षण का खर्च एक किलोमीटर सड़क जितना है और सड़क अपने आप खाड़ी पार नहीं करती।
  कंपनी के बारे में घाट पर तीन किस्से सुनाए जाते हैं और हर किस्सा किसी न किसी ने कप्तान से अपने कानों सुना है।
  जनसंपर्क अधिकारी ने एक हफ़्ते बाद फ़ोन उठाया और कहा कि उन्हें तो नौकरी ही ना कहने के लिए मिली थी।

# id
  Kapal malam berlayar sampai akhir musim kemarau, lalu kota-kota kecil itu menghitung hasil dan biayanya.
  Di pelabuhan tidak ada yang percaya kapal musim hujan akan datang, tetapi tukang roti sudah memesan tungku.
- Tentang Ombak Samudra
- Ombak Samudra adalah perusahaan terkemuka angkutan penumpang, didirikan pada 2009 dan berkantor pusat di Dermaga Lama.
- Kontak media: Ratih Jangkar, media@ombak.example
= contact: media@ombak.example

  Kapal malam berlayar sampai akhir musim kemarau, lalu kota-kota kecil itu menghitung hasil dan biayanya.
  Di pelabuhan tidak ada yang percaya kapal musim hujan akan datang, tetapi tukang roti sudah memesan tungku.
  Uji coba itu memakan biaya satu kilometer jalan, kata wali kota, padahal jalan tidak bisa berlayar sendiri.
  Tentang nasib perusahaan itu ada tiga cerita di pelabuhan, dan tiap cerita didengar orang langsung dari nakhodanya.
  Hubungan masyarakat di kementerian baru menjawab seminggu kemudian bahwa orang yang tahu sedang keluar makan siang.

# vi
  Chuyến phà đêm sẽ chạy đến hết mùa thu, sau đó các thị trấn sẽ cùng nhau tính xem thu được bao nhiêu tiền.
  Ở bến cảng không ai tin rằng phà mùa đông sẽ đến, nhưng các chủ lò bánh đã đặt mua một chiếc lò lớn hơn.
- Về Sóng Biển
- Sóng Biển là công ty hàng đầu về vận tải hành khách, được thành lập năm 2009, có trụ sở tại Bến Cũ.
- Liên hệ báo chí: Ngô Thị Neo, press@songbien.example
= contact: press@songbien.example

  Chuyến phà đêm sẽ chạy đến hết mùa thu, sau đó các thị trấn sẽ cùng nhau tính xem thu được bao nhiêu tiền.
  Ở bến cảng không ai tin rằng phà mùa đông sẽ đến, nhưng các chủ lò bánh đã đặt mua một chiếc lò lớn hơn.
  Đợt chạy thử tốn bằng một cây số đường, bà chủ tịch thị trấn cho biết, mà con đường thì không tự trôi đi được.
  Về số phận công ty ấy, ở bến người ta kể ba câu chuyện, và chuyện nào cũng có người nghe tận tai từ thuyền trưởng.
  Bộ phận truyền thông của bộ trả lời sau một tuần rằng người biết chuyện vừa ra ngoài ăn trưa, chưa thấy về.

# th
  เรือข้ามฟากเที่ยวกลางคืนจะแล่นไปจนถึงสิ้นฤดูฝน หลังจากนั้นชาวเมืองจะช่วยกันคิดว่าเรือหารายได้มาเท่าไร
  ที่ท่าเรือไม่มีใครเชื่อว่าเรือฤดูหนาวจะมาถึงจริง แต่เจ้าของร้านขนมปังได้สั่งเตาอบใบใหญ่กว่าเดิมไว้แล้ว
- เกี่ยวกับ คลื่นทะเล
- คลื่นทะเล เป็นบริษัทชั้นนำด้านการขนส่งผู้โดยสารทางน้ำ ก่อตั้งเมื่อปี 2552 มีสำนักงานใหญ่อยู่ที่ท่าเรือเก่า ให้บริการเก้าเกาะ
- ติดต่อฝ่ายสื่อ: press@khluen.example
= contact: press@khluen.example

  เรือข้ามฟากเที่ยวกลางคืนจะแล่นไปจนถึงสิ้นฤดูฝน หลังจากนั้นชาวเมืองจะช่วยกันคิดว่าเรือหารายได้มาเท่าไร
  ที่ท่าเรือไม่มีใครเชื่อว่าเรือฤดูหนาวจะมาถึงจริง แต่เจ้าของร้านขนมปังได้สั่งเตาอบใบใหญ่กว่าเดิมไว้แล้ว
  การทดลองครั้งนี้ใช้เงินเท่ากับการสร้างถนนหนึ่งกิโลเมตร นายกเทศมนตรีกล่าว และถนนก็ลอยข้ามอ่าวไปเองไม่ได้
  ฝ่ายประชาสัมพันธ์ของกระทรวงรับโทรศัพท์หลังผ่านไปหนึ่งสัปดาห์และบอกว่าคนที่รู้เรื่องเรือออกไปกินข้าวกลางวันและยังไม่กลับมา
  เกี่ยวกับชะตากรรมของบริษัทนั้นมีเรื่องเล่าสามเรื่องที่ท่าเรือ และทุกเรื่องมีคนสาบานว่าได้ยินกับหูจากกัปตันคนเดิม
"""
