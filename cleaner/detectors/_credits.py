"""Image credits: the words that introduce them, the agencies they name, and how to tell a credit from a sentence.

Shared by the detectors of credits that stand alone, of captions and of repeated captions. In `MARKS`, a plain phrase
introduces a credit ("photo by"), one with `$` closes it ("摄"), and a hint names an agency, which needs company.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from cleaner.detectors._names import PARTICLES, is_name, place, unlinked
from cleaner.document import Line
from cleaner.phrases import Hit
from cleaner.view import SPACELESS, fold

MARKS = {
    "en": """
        photo by
        photos by
        photo:
        photos:
        photo credit
        photo credits
        photo courtesy
        photos courtesy
        photo via
        photograph by
        photograph:
        photography by
        photographs by
        photographer:
        photography:
        photo illustration by
        image by
        images by
        image:
        images:
        image credit
        image credits
        image source
        images source
        image courtesy
        images courtesy
        image via
        images via
        picture:
        pictures:
        picture by
        picture credit
        pic:
        credit:
        credits:
        illustration by
        illustration:
        illustrations by
        graphic by
        graphic:
        artwork by
        screenshot:
        screenshot via
        courtesy of
        courtesy:
        courtesy
        handout photo
        file photo:
        // agencies
        ~-getty images
        ~getty
        ~istock
        ~shutterstock
        ~adobe stock
        ~alamy
        ~unsplash
        ~pexels
        ~pixabay
        ~depositphotos
        ~dreamstime
        ~wikimedia commons
        ~nurphoto
        ~zuma press
        ~usa today sports
        ~reuters
        ~ap photo
        ~ap images
        ~/ap
        ~via ap
        ~/afp
        ~via afp
        ~/bloomberg
        ~/pa wire
        ~/epa
        ~/vcg
        ~/cfp
        ~/xinhua
        ~/anadolu
        ~/associated press
        ~©
        screenshot by
        screenshots by
        photo provided by
        photos provided by
        image provided by
        photo supplied by
        images provided by
        photo supplied
        photo submitted
        photo contributed
        photo: file
        file photo by
        photograph courtesy
        art by
        cartoon by
        rendering courtesy
        rendering by
        ~/ ap
        ~/ afp
        ~/ reuters
        ~/ getty
        ~/ epa
        ~epa/
        ~ap/
        ~afp/
        ~reuters/
        ~ap photo/
        ~via reuters
        ~freepik
        ~flickr
        ~123rf
        ~bigstock
        ~imago
        ~magnum photos
        ~pa media
        ~pa images
        ~pa wire
        ~press association
        ~rex features
        ~zuma
        ~upi
    """,
    "de": """
        foto:
        fotos:
        foto von
        fotos von
        foto (c)
        bild:
        bilder:
        bildquelle
        bildnachweis
        bildrechte
        fotocredit
        fotoquelle
        fotonachweis
        symbolfoto:
        symbolbild:
        archivfoto:
        archivbild:
        grafik:
        illustration:
        fotograf:
        fotografin:
        ~/dpa
        ~picture alliance
        ~/imago
        ~imago images
        ~/apa
        ~/keystone
        ~/epd
        ~/ddp
        ~/ dpa
        ~dpa/
        ~© dpa
        ~imago/
        ~picture-alliance
        ~apa/
        foto ©
        bild ©
        © foto
        © bild
        bildcredit
        bild von
        screenshot:
        ~pixelio
        ~/ imago
    """,
    "fr": """
        photo :
        photos :
        photo de
        photo d'archives :
        photo d'illustration :
        crédit photo
        crédits photo
        crédits photos
        crédit :
        crédits :
        crédit:
        crédit image
        crédits image
        illustration :
        image :
        photographie :
        photographie de
        source image
        source photo
        ~/maxppp
        ~/sipa
        ~hans lucas
        ~/belga
        (photo
        ^photo afp
        ^photo archives
        photos de
        visuel :
        image d'illustration :
        ~/ afp
        ~/ maxppp
        ~/ sipa
        ~/ rea
    """,
    "es": """
        foto:
        fotos:
        foto de
        fotografía:
        fotografía de
        fotografías de
        imagen:
        imagen de
        imagen cedida por
        foto cedida por
        fuente de la imagen
        fuente de la foto
        crédito:
        créditos:
        crédito de la foto
        crédito de la imagen
        ilustración:
        ilustración de
        ~/efe
        ~/europa press
        foto cortesía
        fotografía cortesía
        fotos de
        créditos de la imagen
        crédito foto
        ~efe/
        ~/ efe
        ~(efe)
        ~/ europa press
        ~(afp)
        ~(reuters)
        ~(ap)
        ~cuartoscuro
    """,
    "it": """
        foto:
        foto di
        fotografia di
        fotografie di
        fotografia:
        immagine:
        immagine di
        crediti foto
        crediti immagine
        credits foto
        crediti:
        illustrazione di
        illustrazione:
        fonte foto
        fonte immagine
        ~/ansa
        ~/lapresse
        ~ansa/
        ^foto ansa
        (foto
        foto ©
        foto tratta da
        ~lapresse
        ~(lapresse)
        ~/ ansa
        ~imagoeconomica
        ~ipa/
        ~fotogramma
    """,
    "pt": """
        foto:
        fotos:
        foto de
        fotografia:
        fotografia de
        imagem:
        imagem de
        crédito:
        créditos:
        crédito da foto
        créditos da imagem
        ilustração:
        ilustração de
        reprodução/
        ~/lusa
        ~/folhapress
        ~/agência brasil
        ~/estadão conteúdo
        foto por
        foto cedida por
        imagens:
        ~/ lusa
        ~lusa/
        ~/ agência brasil
        ~/ folhapress
        ~(lusa)
    """,
    "nl": """
        foto:
        foto's:
        foto door
        foto van
        foto ©
        beeld:
        beeld door
        afbeelding:
        fotografie:
        fotograaf:
        fotocredits
        illustratie:
        illustratie door
        bron foto
        bron beeld
        ~/anp
        ~anp/
        ~/hollandse hoogte
        beeld anp
        beeld ©
        beeld afp
        beeld getty
        beeld reuters
        beeld ap
        beeld epa
        illustratie ©
        ~© anp
        ~/ anp
    """,
    "pl": """
        fot.
        foto:
        zdjęcie:
        zdjęcia:
        autor zdjęcia
        źródło zdjęcia
        źródło zdjęć
        zdj.
        rys.
        grafika:
        ilustracja:
        ~/pap
        ~pap/
        ~/east news
        fotografia:
        autor fot.
        mat. prasowe
        ~fot. pap
        ~/ pap
        ~agencja gazeta
        ~agencja wyborcza.pl
    """,
    "ru": """
        фото:
        фотография:
        фотографии:
        автор фото
        источник фото
        источник изображения
        изображение:
        иллюстрация:
        снимок:
        скриншот:
        ~/тасс
        ~/риа новости
        ~риа новости /
        ~/коммерсантъ
        фото автора
        фото предоставлено
        фото предоставлены
        иллюстрация автора
        ~© риа новости
        ~© тасс
        ~/ тасс
        ~/ риа новости
        ~тасс/
    """,
    "sv": """
        foto:
        foton:
        foto av
        bild:
        bilder:
        bildkälla
        arkivbild:
        arkivfoto:
        fotograf:
        illustration:
        grafik:
        ~/tt
        ~/scanpix
        ~tt/
        ~/bildbyrån
        ~/ tt
        ~© tt
        illustration av
        skärmdump:
        bild av
    """,
    "ja": """
        写真:
        写真=
        写真/
        写真提供
        撮影:
        撮影=
        撮影/
        画像:
        画像=
        画像提供
        画像出典
        画像引用元
        提供:
        提供=
        イラスト:
        イラスト=
        フォト:
        ~アフロ
        ~pixta
        撮影$
        提供$
        撮影・
        写真・
        イラスト/
        画像/
        図版:
        ~ゲッティ
        ~getty images提供
        ~共同通信社
        ~時事通信
    """,
    "zh": """
        图:
        图/
        图片:
        图片来源
        图片提供
        图源
        摄影:
        摄影/
        图片/
        供图:
        供图/
        圖:
        圖/
        圖片:
        圖片來源
        照片來源
        圖片提供
        圖源
        攝影:
        攝影/
        照片提供
        圖片/
        資料照/
        供圖:
        翻攝自
        翻攝
        ~视觉中国
        ~視覺中國
        ~新华社发
        摄$
        攝$
        供图$
        供圖$
        摄影$
        攝影$
        图源:
        图片作者:
        图自
        截图自
        配图:
        资料图/
        制图:
        制图/
        题图:
        封面图:
        頭圖:
    """,
    "ko": """
        사진:
        사진=
        사진/
        사진 =
        사진제공
        사진 제공
        사진출처
        사진 출처
        사진 캡처
        그래픽:
        그래픽=
        그래픽/
        일러스트:
        일러스트=
        이미지:
        이미지 출처
        이미지=
        영상 캡처
        자료사진=
        출처=
        촬영=
        제공=
        제공$
        ~/연합뉴스
        ~=연합뉴스
        ~/뉴시스
        ~=뉴시스
        ~/뉴스1
        ~게티이미지
        ~게티이미지뱅크
        ~연합뉴스tv
    """,
    "da": """
        foto:
        fotos:
        fotograf:
        foto af
        arkivfoto:
        pressefoto:
        privatfoto:
        modelfoto:
        billede:
        billeder:
        illustration af
        tegning:
        grafik:
        skærmbillede:
        ~/ritzau
        ~/ ritzau
        ~ritzau scanpix
        ~ritzau/
        ~/scanpix
        ~polfoto
    """,
    "no": """
        foto:
        foto :
        foto av
        fotografi:
        fotograf:
        illustrasjonsfoto:
        illustrasjon:
        arkivfoto:
        pressefoto:
        bilde:
        bilder:
        skjermdump:
        skjermbilde:
        grafikk:
        tegning:
        ~/ntb
        ~/ ntb
        ~ntb scanpix
        ~/scanpix
        ~/ scanpix
        ~ntb/
    """,
    "fi": """
        kuva:
        kuvat:
        kuva |
        kuvaaja:
        kuvituskuva:
        arkistokuva:
        lehtikuva:
        valokuva:
        valokuvaaja:
        kuvalähde:
        kuvankaappaus:
        grafiikka:
        piirros:
        kuvitus:
        ~/lehtikuva
        ~/ lehtikuva
        ~lehtikuva/
        ~lehtikuva /
        ~/stt
        ~/aop
        ~/ aop
        ~all over press
    """,
    "cs": """
        foto:
        fotografie:
        fotograf:
        foto archiv
        foto se svolením
        autor fotografie
        autor foto
        autor fota
        zdroj foto
        zdroj fotografie
        zdroj fota
        zdroj snímku
        ilustrační foto:
        ilustrace:
        snímek:
        grafika:
        repro:
        ~/čtk
        ~/ čtk
        ~, čtk
        ~čtk/
        ~/mafra
        ~profimedia
    """,
    "sk": """
        foto:
        fotografia:
        fotogaléria:
        zdroj foto
        zdroj fotografie
        zdroj obrázku
        zdroj snímky
        autor fotografie
        ilustračné foto:
        ilustračná snímka:
        ilustrácia:
        archívne foto:
        snímka:
        na snímke foto
        grafika:
        ~/tasr
        ~/ tasr
        ~foto tasr
        ~tasr/
        ~/sita
        ~sita/
    """,
    "hu": """
        fotó:
        fotók:
        fénykép:
        fotós:
        fotó /
        fotó |
        kép:
        képek:
        kép forrása
        a kép forrása
        forrás fotó
        illusztráció:
        illusztrációnk:
        képünk illusztráció
        grafika:
        kép és forrás
        archív fotó:
        borítókép:
        nyitókép:
        kiemelt kép:
        ~/mti
        ~/ mti
        ~mti/
        ~mti /
        ~fortepan
    """,
    "ro": """
        foto:
        fotografie:
        fotografii:
        fotograf:
        foto de
        foto arhivă:
        foto credit
        credit foto
        credite foto
        sursa foto
        sursă foto
        sursa imagine
        sursa imaginii
        imagine:
        imagini:
        captură:
        captură foto:
        ilustrație:
        ~inquam photos
        ~/agerpres
        ~/ agerpres
        ~/mediafax
        ~/ mediafax
        ~(agerpres foto
    """,
    "bg": """
        снимка:
        снимки:
        снимка /
        фото:
        фотография:
        фотограф:
        архивна снимка:
        източник на снимката
        източник снимка
        илюстрация:
        графика:
        екранна снимка:
        изображение:
        ~/бта
        ~/ бта
        ~бта/
        ~/булфото
        ~булфото
        ~снимка бта
    """,
    "el": """
        φωτογραφία:
        φωτογραφίες:
        φωτογράφος:
        φωτό:
        φωτο:
        φωτ.:
        φωτο αρχείου:
        φωτογραφία αρχείου:
        φωτογραφία από
        πηγή φωτο
        πηγή φωτό
        πηγή φωτογραφίας
        πηγή εικόνας
        credits φωτό
        εικόνα:
        εικονογράφηση:
        σκίτσο:
        ~eurokinissi
        ~/απε-μπε
        ~/ απε-μπε
        ~απε-μπε/
        ~απε-μπε /
        ~intime
        ~motion team
    """,
    "uk": """
        фото:
        фотографія:
        фотографії:
        фотограф:
        автор фото
        автор фотографії
        джерело фото
        джерело зображення
        фото автора
        фото надане
        фото надано
        фото надала
        зображення:
        ілюстрація:
        інфографіка:
        колаж:
        скріншот:
        знімок:
        архівне фото:
        ~/уніан
        ~/ уніан
        ~/укрінформ
        ~/ укрінформ
        ~укрінформ/
        ~/рбк-україна
        ~© уніан
        ~фото уніан
    """,
    "tr": """
        fotoğraf:
        fotoğraflar:
        fotograf:
        fotoğraf kaynağı
        fotoğraf altı
        foto:
        fotoğraf /
        görsel:
        görsel kaynağı
        görsel kaynak
        görsel kredi
        resim:
        arşiv fotoğrafı:
        temsili fotoğraf:
        çizim:
        grafik:
        ekran görüntüsü:
        ~/aa)
        ~/ aa
        ~/dha
        ~/ dha
        ~/iha
        ~/ iha
        ~/anadolu ajansı
        ~anadolu ajansı/
        ~depo photos
    """,
    "ar": """
        صورة:
        الصورة:
        صورة أرشيفية:
        صورة من
        تصوير:
        عدسة:
        مصدر الصورة
        صدر الصورة
        المصدر صورة
        الصورة من
        بعدسة
        كاريكاتير:
        رسم:
        غرافيك:
        إنفوغراف:
        ~/أ ف ب
        ~/ أ ف ب
        ~/أ.ف.ب
        ~/رويترز
        ~/ رويترز
        ~غيتي
        ~غيتي إيمدجز
        ~(غيتي)
        ~(شترستوك)
    """,
    "fa": """
        عکس:
        عکاس:
        عکس از
        عکس/
        عکس |
        عکس آرشیوی:
        عکس تزئینی:
        تصویر:
        منبع عکس
        منبع تصویر
        تصویرساز:
        تصویرسازی:
        کاریکاتور:
        اینفوگرافیک:
        ~/ایرنا
        ~/ ایرنا
        ~/ایسنا
        ~/ ایسنا
        ~/مهر
        ~/تسنیم
        ~/ فارس
        ~/گتی
        ~گتی ایمیجز
    """,
    "he": """
        צילום:
        צילומים:
        צילום /
        צילום אילוסטרציה:
        צילום ארכיון:
        צילום מסך:
        צילום מתוך
        צילום באדיבות
        צלם:
        צלמת:
        תמונה:
        תמונות:
        קרדיט צילום
        קרדיט:
        איור:
        אילוסטרציה:
        גרפיקה:
        הדמיה:
        באדיבות
        ~פלאש 90
        ~פלאש90
        ~/רויטרס
        ~/ רויטרס
        ~(רויטרס)
        ~גטי אימג'ס
        ~(אי-פי)
        ~שאטרסטוק
        ~לע"מ
    """,
    "hi": """
        फोटो:
        फ़ोटो:
        फोटो साभार
        फोटो सौजन्य
        फोटो क्रेडिट
        फोटो सोर्स
        फोटो स्रोत
        तस्वीर:
        तस्वीर साभार
        तस्वीर सौजन्य
        इमेज:
        इमेज स्रोत
        इमेज सोर्स
        इमेज क्रेडिट
        चित्र:
        ग्राफिक्स:
        साभार:
        सौजन्य:
        ~/पीटीआई
        ~गेटी इमेज
        ~गेटी इमेजेज
        ~गेटी इमेजेज़
    """,
    "id": """
        foto:
        foto-foto:
        foto oleh
        foto ilustrasi:
        ilustrasi:
        ilustrasi foto:
        gambar:
        sumber foto
        sumber gambar
        kredit foto
        fotografer:
        infografis:
        grafis:
        tangkapan layar:
        dok. humas
        dok. pribadi
        dok. istimewa
        dok. pemkab
        dok. pemkot
        dok. polres
        ~antara foto
        ~/antara
        ~/ antara
        ~(antara/
        ~(dok
        ~/detikcom
        ~(istimewa)
    """,
    "vi": """
        ảnh:
        hình:
        hình ảnh:
        ảnh chụp:
        ảnh chụp màn hình:
        ảnh minh họa:
        ảnh minh hoạ:
        ảnh tư liệu:
        ảnh cắt từ
        ảnh do
        ảnh từ
        nguồn ảnh
        nguồn hình ảnh
        đồ họa:
        đồ hoạ:
        minh họa:
        nhiếp ảnh:
        ~/ttxvn
        ~/vnexpress
        ~ảnh ttxvn
        ~(ttxvn
    """,
    "th": """
        ภาพ:
        ภาพ/
        ภาพถ่าย:
        ภาพโดย
        ภาพถ่ายโดย
        ภาพจาก:
        ภาพจาก facebook
        ภาพจาก เฟซบุ๊ก
        ภาพจาก เพจ
        (ภาพจาก
        ภาพประกอบ:
        ภาพประกอบโดย
        ภาพประกอบจาก
        เครดิตภาพ
        เครดิต:
        ที่มาภาพ
        ที่มาของภาพ
        ที่มารูปภาพ
        ขอบคุณภาพจาก
        ขอบคุณภาพ:
        ขอบคุณรูปภาพจาก
        ช่างภาพ:
        กราฟิก:
        อินโฟกราฟิก:
        ~แฟ้มภาพ
    """,
}

MOST_WORDS = 14
"""A credit of more words is a sentence."""

MOST_CHARACTERS = 14
"""A credit of more characters of a script without spaces is a sentence."""

LONGEST_CAPTION = 100
"""A line of more words is a paragraph of the article, whatever it ends with."""

CASELESS_WORDS = 6
"""The same for words of scripts without capitals, which show no names."""

THAI_WORDS = 4
THAI_WORD = 22
"""The same for Thai, which has blanks between a first and a last name only: stretches, and characters of one."""

SHORT_WORD = 3
"""A small word with a digit at its end and no more letters is a site or a channel ("g1")."""

_OPENERS = " \t\u3000([{（［【〔〈<|/／-–—•·*_=＝:：,;©"
_CLOSERS = " \t\u3000)]}）］】〕〉>|*_.。\u200b"
_BREAKS = frozenset(".!?…。！？।۔؟\"'()[]（）［］【】〔〕{}|©•·*—–-=＝>;」』”’/\t。")
"""What may stand before a credit. A letter or a comma before "photo by" makes it part of a sentence."""

_PIECES = re.compile(r"[\s/／|,，،;؛&+•·、]+")
_LINKS = frozenset(
    str.split("""
    by for of the via from in on at and und et y e i och en de da do dos della di del du des von van la le el
    c dpa afp ap epa apa pap tt via/ handout courtesy used with permission under cc by-sa images stock photo
    archiv archivo archivio für per para pour voor för dla из для для через a privat private imago picture
    alliance materiały prasowe archiwum prywatne własne пресс-служба администрации полиции мэрии автора соцсети
    скриншот архив из открытых источников archivo cortesía divulgação arquivo reprodução pessoal prive privé particulier
    eget og ja ve a s si şi ve ile oleh dan pri bij til fra med från od
    lehtikuva tilføjet arkiv arkisto arkivfoto privat pressefoto handout yksityinen kotialbumi archív archiv archív autora
    soukromý archív súkromný se svolením zo súkromného archívu magánarchívum arhiva arhivă personală dok. facebook instagram
    личен архив αρχείο προσωπικό особистий архів надано соцмереж відкритих джерел пресслужба з и та и
    arşivi arşiv sosyal medya dok istimewa pribadi humas tangkapan layar nhân vật cung cấp sưu tầm nvcc bản tác giả
    eigen foto auf su no sur op på na pour redes sociales réseaux sociaux d.r dr internet social media agentur stock.adobe.com fotolia
    """)
)
_SENTENCE = re.compile(r"\w{3}[.!?]\s+\S+\s+\S")
_SAYS = re.compile(
    r"(?:다|요|죠|까|는|을|를|에서|에게|하게|하는|했던)$"
    r"|^(?:في|على|إلى|أن|التي|الذي|كان|كانت|هذا|هذه|لا|ما|كما|لم|هل|هو|هي"
    r"|در|را|که|این|است|شد|شده|بود|برای|می‌شود|نیست|چه"
    r"|את|על|זה|הוא|היא|לא|כי|אם|כל|היה|הם|אל|עם|دقيقة|دقائق|ساعة|ساعات"
    r"|है|हैं|था|थी|थे|में|ने|को|से|का|की|के|यह|वह|नहीं|क्या|पर)$"
)
"""Words of a sentence in scripts that show no names: of Korean the endings, of the others words no name holds."""

_NO_NAME = re.compile(
    r"^\W*(?:yes|no|none|n/?a|true|false|null|all rights reserved|copyright|photos?|images?|pictures?|fotos?|"
    r"bild|\d[\d.,%$€]*\s?(?:k|mp|mpx|px|fps|hd|mega\w{3,12}|мп|мпкс|мега\w{3,12})?)\W*$",
    re.I,
)
_GONE = re.compile(
    r"^\W*(?:lost|forbidden|prohibited|missing|unknown|stolen|verloren|verboten|unbekannt|gestohlen|verschwunden|interdite?|perdue?|inconnue?"
    r"|impossible|perdid[oa]s?|prohibid[oa]|agotado|desconocid[oa]|pers[oa]|vietat[oa]|esaurito|proibid[oa]|esgotado|zakazan[ey]|zaginion[ey]"
    r"|запрещен[оы]?|запрещено|потерян[оа]?|пропал[оа]?|неизвестно|förbjudet|borta|okänd|forbudt|ukendt|ukjent|kadonnut|kielletty|tuntematon"
    r"|zakázán[oáy]?|zakázané|ztracen[aoý]?|stratené|tilos|elveszett|ismeretlen|interzis[ăe]?|pierdut[ăe]?|изгубена|забранено|забранена"
    r"|χαμένη|απαγορεύεται|заборонено|втрачено|yasak|kayıp|dilarang|hilang|cấm|đã mất|ممنوع|مفقودة?|گمشده|אסור|אבודה?|मनाही|खोई हुई|หายไป"
    r"|(?:撮影)?禁止|消えた|不存在|금지|추억)\W*$",
    re.I,
)
"""What happened to a picture, or whether one may be taken: behind a colon where a name could stand."""

_TAKEN_FROM = re.compile(r"^(?:صورة من|عکس از)$")
"""Behind these one word is a place or a memory: of people there are two."""

_THAI = re.compile(r"[\u0e00-\u0e7f]")
_YEAR = re.compile(r"(?:19|20)\d\d")
_NOTICE = re.compile(
    r"copyright|rights|reserved|vorbehalten|droits|derechos|diritti|direitos|prawa|права|rettigheder|rettigheter"
    r"|oikeudet|práva|jogok?\b|fenntartva|drepturi|δικα[ιί]ωμ|haklar|حقوق|זכויות|अधिकार|कॉपीराइट|hak cipta|bản quyền"
    r"|สงวน|ลิขสิทธิ์|저작권|무단",
    re.I,
)
_JOINED = re.compile(r"/|／|\||\svia\s|©|^via\s", re.I)
_DEPICTS = re.compile(r"^(?:صورة|الصورة|תמונה|תמונות|تصویر|तस्वीर|चित्र|इमेज|이미지):$")
"""Words for the picture, behind which in these scripts as well stands what it shows: a credit of more than
`DEPICTED` words needs an agency or a sign between names."""

DEPICTED = 3

_WIRES = re.compile(
    r"^\W*(?:reuters|ap|afp|dpa|efe|ansa|lusa|pap|anp|tt|xinhua|tass|тасс|риа новости|"
    r"연합뉴스|뉴시스|뉴스1|ritzau|ntb|stt|čtk|tasr|sita|mti|agerpres|mediafax|бта|απε-μπε|αμπε|укрінформ|уніан|"
    r"aa|dha|iha|رويترز|أ ف ب|أ\.ف\.ب|أ ب|د ب أ|الأناضول|واس|وفا|ایرنا|ایسنا|مهر|فارس|تسنیم|רויטרס|אי-פי|"
    r"पीटीआई|एएनआई|एएफपी|रॉयटर्स|भाषा|antara|ttxvn)\W*$",
    re.I,
)


_SOURCE = re.compile(
    r"^\W*(?:source|sources|quelle|fuente|fonte|bron|źródło|источник|källa|crédits?|credits?|symbolbild|symbolfoto|archivbild|"
    r"archivfoto|themenbild|arkivbild|arkivfoto|genrebild|file photo|photo d'(?:illustration|archives)|image d'illustration|"
    r"foto de archivo|imagen de archivo|imagem ilustrativa|foto de arquivo|foto d'archivio|immagine di repertorio|archieffoto|"
    r"zdjęcie ilustracyjne|zdjęcie poglądowe|архивное фото|иллюстративное фото|资料图|資料圖|資料照|資料照片|示意图|示意圖|"
    r"写真はイメージ(?:です)?|イメージ写真|イメージ|출처|자료사진|기사와 무관한 사진|modelfoto|illustrasjonsfoto|kilde|"
    r"kuvituskuva|arkistokuva|lähde|ilustrační foto|zdroj|ilustračné foto|illusztráció|képünk illusztráció|forrás|sursa|foto arhivă|"
    r"imagine ilustrativă|източник|илюстративна снимка|архивна снимка|πηγή|φωτογραφία αρχείου|ілюстративне фото|архівне фото|джерело|"
    r"kaynak|temsili (?:fotoğraf|görsel)|arşiv|المصدر|صورة أرشيفية|منبع|عکس آرشیوی|عکس تزئینی|מקור|אילוסטרציה|צילום אילוסטרציה|"
    r"ארכיון|स्रोत|प्रतीकात्मक तस्वीर|फाइल फोटो|सांकेतिक तस्वीर|sumber|ilustrasi|foto ilustrasi|nguồn|ảnh minh họa|ảnh minh hoạ|"
    r"ảnh tư liệu|ที่มา|แฟ้มภาพ|ภาพประกอบ)\W*$",
    re.I,
)
"""Words that may stand before a credit without making a caption of it."""

_KNOWN = re.compile(
    r"\b(?:dpa|afp|reuters|ap|getty|epa|apa|anp|tt|efe|ansa|lusa|pap|imago|picture alliance|shutterstock|istock|alamy|"
    r"adobe stock|unsplash|pexels|pixabay|belga|keystone|lapresse|тасс|риа новости|scanpix|maxppp|sipa|lehtikuva|stt|ntb|ritzau|čtk|profimedia|tasr|sita|mti|inquam|agerpres|бта|булфото|"
    r"eurokinissi|απε-μπε|intime|укрінформ|уніан|dha|iha|anadolu|antara|ttxvn|연합뉴스|뉴시스|뉴스1|رويترز|ایرنا|ایسنا|רויטרס|פלאש ?90)\b",
    re.I,
)

_STOP = re.compile(
    r"(?i:\b(?:source|quelle|fuente|fonte|bron|źródło|источник|källa|출처|kilde|lähde|zdroj|forrás|sursa|източник|πηγή|"
    r"джерело|kaynak|المصدر|منبع|מקור|स्रोत|sumber|nguồn|ที่มา)\s?:\s*)|"
    r"(?<=\w\w[.!?])[\"'”’)\]]{0,2}\s+|(?<=\w\w[.!?])(?=[A-Z])|[。！？।۔؟)）]|\s{2,}|(?<=\s)/(?=\S)|\s[–—-]\s|^[\W_]+"
)
_PERSON = re.compile(r"(?:de|di|von|door|van|av|af|of|oleh|courtesy)$")


_PHOTOGRAPHER = re.compile(r"^\S{0,8}(?:记者|記者|通讯员|摄影师|特派員)$")
_BEFORE_NAME = " 。.)）(（【[＝=/／\u3000：:"
LONGEST_NAME = 12
"""How many characters a name before "摄" has at most."""


CLOSED_WORDS = 3
"""How many words stand between a bracket, or the end of a sentence, and "제공", which is also the noun of a headline."""


class Credit(NamedTuple):
    """A credit in a line: offsets into the line's text, the credit as written, and what stands before it.

    start: where the credit with its marks begins.
    caption: the text before it, without the sign that separates the two; empty where the credit stands alone.
    """

    start: int
    credit: str
    caption: str


def find_credit(line: Line, hits: list[Hit]) -> Credit | None:
    """The credit at the end of a line, from the phrases in it; None where there is none."""
    if line.words > LONGEST_CAPTION or len(line.text) > 2000:
        return None
    for hit in hits:
        if not hit.phrase.hint:
            found = _closed(line, hit) if hit.phrase.ends else _introduced(line, hit)
            if found:
                return found
    named = max((hit for hit in hits if hit.phrase.hint), key=lambda hit: hit.end, default=None)
    return _named(line, named) if named else None


def is_credit(text: str) -> bool:
    """Whether a text looks like a credit: names, agencies and what links them, and no sentence."""
    text = text.strip()
    if not text or ": " in text or _SENTENCE.search(text) or _NO_NAME.match(text):
        return False
    if _THAI.search(text):
        stretches = [piece for piece in _PIECES.split(text) if _THAI.match(piece)]
        return len(stretches) <= THAI_WORDS and max(map(len, stretches), default=0) <= THAI_WORD
    if SPACELESS.search(text):
        return len(SPACELESS.findall(text)) <= MOST_CHARACTERS and not any(one in text for one in "。，！？")
    words = [word for word in _PIECES.split(text) if word.strip(".()[]©'\"")]
    if not 1 <= len(words) <= MOST_WORDS:
        return False
    if speaks([word.strip("()[]©'\"“”:-–—.。") for word in words]):
        return False
    return all(_fits(word.strip("()[]©'\"“”:-–—")) for word in words) and not all(
        word.lower() in {"by", "of", "the", "de"} for word in words
    )


def _shows(text: str) -> bool:
    """Whether what stands behind the word for a picture is what it shows, or how it is, rather than a name."""
    words = text.split()
    praise = (
        len(words) == 1
        and words[0][0].lower() == words[0][0].upper()
        and not (_WIRES.match(text) or _KNOWN.search(text))
    )
    return praise or (len(words) > DEPICTED and not _JOINED.search(text))


def speaks(words: list[str]) -> bool:
    """Whether words of a script without capitals say something: too many of them, or one of a sentence."""
    caseless = [word for word in words if word[:1].isalpha() and word[0].lower() == word[0].upper()]
    return len(caseless) > CASELESS_WORDS or any(map(_SAYS.search, caseless))


def _fits(word: str) -> bool:
    """Whether a word may stand in a credit: capitalized, a link between names, an account or an address."""
    return (
        not word
        or not word[0].islower()
        or word.lower() in _LINKS
        or word.lower() in PARTICLES
        or "." in word[1:-1]
        or (len(word) <= SHORT_WORD and word[-1].isdigit())
        or any(map(str.isupper, word))
    )


def _introduced(line: Line, hit: Hit) -> Credit | None:
    """The credit behind a phrase that introduces it."""
    start, tail = place(line.text, line.view, hit.start), place(line.text, line.view, hit.end)
    if start < 0 or tail < 0:
        return None
    before = line.text[:start].rstrip(" ")
    if before and before[-1] not in _BREAKS:
        return None
    return _made(line, start, line.text[tail:], hit)


def _closed(line: Line, hit: Hit) -> Credit | None:
    """The credit before a phrase that closes it: a name, back to the bracket or the sign that separates it."""
    end = place(line.text, line.view, hit.start)
    name = line.text[:end].rstrip() if end > 0 else ""
    if hit.phrase.language == "ko":
        start = _back(line.text, end) if end > 0 else 0
        return _made(line, start, name[start:], hit) if start and len(name[start:].split()) <= CLOSED_WORDS else None
    start = max(name.rfind(one) for one in _BEFORE_NAME) + 1
    fits = 2 <= len(name) - start <= LONGEST_NAME
    return _made(line, start, name[start:], hit) if fits and (start or is_name(name)) else None


def _named(line: Line, hit: Hit) -> Credit | None:
    """The credit that an agency belongs to: back to the bracket, the sign or the end of the sentence before it."""
    end = place(line.text, line.view, hit.start)
    if hit.phrase.text[0] == "©":
        return _owned(line, hit) if line.view[hit.end :].count(" ") <= 2 * MOST_WORDS else None
    if end < 0 or line.view[hit.end :].count(" ") > 3:
        return None
    glued = bool(hit.start) and line.view[hit.start].isalnum() and line.view[hit.start - 1].isalnum()
    start = end if glued else _back(line.text, end)
    credit = line.text[start:]
    if _WIRES.match(credit) and line.text[start - 2 : start] != " /":
        return None
    alone = fold(credit.strip(_OPENERS + _CLOSERS)) == fold(hit.phrase.text.strip("-/ "))
    if not (alone or glued or line.text[start - 1 : start] in ("(", "[", "（", "【", "/") or _JOINED.search(credit)):
        return None
    return _made(line, start, credit, hit)


def _owned(line: Line, hit: Hit) -> Credit | None:
    """The credit behind a copyright sign. With a year it is a copyright notice."""
    start = line.text.rfind("©")
    credit = line.text[start + 1 :]
    before = line.text[:start].strip(_OPENERS)
    if _YEAR.search(credit) or _NOTICE.search(line.text) or not (before or "/" in credit or _KNOWN.search(credit)):
        return None
    return _made(line, start, credit, hit)


def _back(text: str, place: int) -> int:
    """Where the stretch begins that ends in an agency's name: behind a bracket, a sentence, a sign or at the start."""
    head = text[:place]
    bracket = max(head.rfind(one) for one in "([（【")
    if bracket >= 0 and not any(one in head[bracket:] for one in ")]）】"):
        return bracket + 1
    return max((match.end() for match in _STOP.finditer(head)), default=0)


def _made(line: Line, start: int, credit: str, hit: Hit) -> Credit | None:
    """A credit, if it looks like one."""
    if SPACELESS.search(credit) and credit.rstrip(")）】]").endswith(("。", "！", "？")):
        return None
    credit = unlinked(credit).strip(_OPENERS + "\"'").strip(_CLOSERS + "\"'")
    credit = re.sub(
        r"^(?:by|of|of the|von|de|di|av|af|door|from|to|due|oleh|dok\.?|[,،])\s*[:：]?\s+",
        "",
        credit,
        count=1,
        flags=re.I,
    ).strip(_OPENERS)
    if not is_credit(credit) or _NO_NAME.match(credit) or _GONE.match(credit):
        return None
    if _TAKEN_FROM.match(hit.phrase.text) and " " not in credit and not _KNOWN.search(credit):
        return None
    if _PERSON.search(hit.phrase.text) and not (is_name(credit) or _JOINED.search(credit) or len(credit.split()) > 1):
        return None
    if _DEPICTS.search(hit.phrase.text) and _shows(credit):
        return None
    if credit.count("(") > credit.count(")"):
        credit += ")"
    caption = line.text[:start].strip(_OPENERS).strip()
    return Credit(start, credit, "" if _SOURCE.match(caption) or _PHOTOGRAPHER.search(caption) else caption)
