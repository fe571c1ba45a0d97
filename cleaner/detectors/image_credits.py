"""Lines that are only an image credit ("Photo: Jane Doe/Reuters", "Getty Images", "图源：视觉中国"), and alternative
text with an agency's name glued to it ("Close-up of a handGetty Images").

Why it goes: it belongs to a picture that is not there any more, and cuts a paragraph from the next.

What stays: a caption that ends in a credit (see `captions`); prose about photographers and picture agencies; lines such
as "Image: nginx" in a listing of code; a copyright line with a year.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.detectors._credits import MARKS, Credit, find_credit
from cleaner.detectors._names import is_name
from cleaner.document import Finding, Line, Page
from cleaner.phrases import Hits

LABELS = {
    "en": """
        ^file photo$
        ^stock photo$
        ^ap photo$
        ^reuters photo$
        ^photo illustration$
        ^image for representation$
        ^representational image$
        ^photo supplied$
    """,
    "de": """
        ^symbolbild$
        ^symbolfoto$
        ^archivbild$
        ^archivfoto$
        ^themenbild$
        ^beispielbild$
        ^foto dpa$
    """,
    "fr": """
        ^photo d'illustration$
        ^image d'illustration$
        ^photo d'archives$
        ^photo afp$
        ^photo dr$
        ^capture d'écran$
        ^capture d'écran {youtube|twitter|x|facebook|instagram|tiktok|google maps|google street view|google|linkedin|dailymotion}$
        ^source de {l'image|la photo|l'illustration}$
        ^{photo|image} : {archives|archive|illustration|dr|capture d'écran}$
    """,
    "es": """
        ^foto de archivo$
        ^imagen de archivo$
        ^imagen ilustrativa$
        ^foto efe$
        ^{fuente de la imagen|fuente de la foto|autor de la imagen|crédito de la imagen}$
        ^{imagen|foto|fotografía} {referencial|de referencia|meramente ilustrativa|cortesía}$
        ^{foto|fotografía} ilustrativa$
        ^captura de {pantalla|video|vídeo|youtube|twitter|televisión|tv|instagram|facebook}$
        ^{foto|imagen} : {captura de pantalla|captura de video|captura|captura de vídeo|referencial|ilustrativa}$
    """,
    "it": """
        ^foto d'archivio$
        ^immagine di repertorio$
        ^immagine d'archivio$
        ^foto ansa$
        ^{fonte|crediti|credit|credits} {immagine|foto|fotografia|dell'immagine|della foto|immagini|fotografici}$
        ^{foto|immagine|fotografia} {illustrativa|a scopo illustrativo|di archivio|simbolica}$
        ^{foto|fotografia} di repertorio$
        ^fotografia d'archivio$
        ^{screenshot|schermata|cattura schermo|frame video} {youtube|facebook|instagram|twitter|x|tiktok|video|google maps|da youtube|da facebook}$
        ^{foto|immagine} : {archivio|repertorio|screenshot|d'archivio|di repertorio|fermo immagine}$
    """,
    "pt": """
        ^imagem ilustrativa$
        ^foto de arquivo$
        ^imagem de arquivo$
        ^{fonte|crédito|créditos} {da imagem|da foto|da fotografia|das imagens|das fotos}$
        ^captura de {tela|ecrã|vídeo}$
        ^{imagem|foto|fotografia} {meramente ilustrativa|de ilustração|simbólica}$
        ^fotografia de arquivo$
        ^{foto|fotografia} ilustrativa$
        ^{foto|imagem} : {captura de tela|captura de ecrã|print|ilustrativa|ilustração}$
    """,
    "nl": """
        ^archieffoto$
        ^archiefbeeld$
        ^foto ter illustratie$
        ^foto anp$
        ^beeld anp$
        ^{beeld ter illustratie|afbeelding ter illustratie|illustratief beeld|sfeerfoto}$
    """,
    "pl": """
        ^zdjęcie ilustracyjne$
        ^zdjęcie poglądowe$
        ^zdjęcie archiwalne$
        ^grafika {ilustracyjna|poglądowa}$
    """,
    "ru": """
        ^фото автора$
        ^архивное фото$
        ^иллюстративное фото$
        ^фото из архива$
        ^фото из личного архива$
        ^фото из открытых источников$
        ^{фото|иллюстрация|изображение|снимок}: {архив|архивное фото|иллюстративное фото|из открытых источников|открытые источники|скриншот|скриншот видео|из личного архива|личный архив|из соцсетей|соцсети|кадр из видео|скриншот с видео}$
        ^{архивное|иллюстративное|демонстрационное|имиджевое} {изображение|фотография}$
        ^{демонстрационное|имиджевое} фото$
        ^{скриншот|скриншот видео|кадр из видео|стоп-кадр|фото носит иллюстративный характер|фото иллюстративное|источник изображения|источник фото|фото из архива редакции}$
    """,
    "sv": """
        ^arkivbild$
        ^arkivfoto$
        ^genrebild$
        ^{skärmdump|skärmbild|illustrationsbild|illustrationsfoto|pressbild|pressfoto|bildmontage|privat bild}$
        ^{bildkälla|fotokälla|bildkällor}$
    """,
    "ja": """
        ^写真はイメージ$
        ^写真はイメージです$
        ^イメージ写真$
    """,
    "zh": """
        ^资料图$
        ^资料图片$
        ^資料圖$
        ^資料照$
        ^資料照片$
        ^示意图$
        ^示意圖$
    """,
    "ko": """
        ^자료사진$
        ^사진은 기사와 무관$
        ^사진은 기사 내용과 무관
        ^참고사진$
        ^연합뉴스 자료사진$
        ^기사 내용과 {무관한|관련 없는|관계없는|직접 관련 없는|상관없는} {자료사진|사진|이미지|자료 사진|참고사진}$
        ^기사와 {무관한|관계없는|관련 없는|직접 관련 없는|상관없는} {자료사진|사진|이미지|자료 사진|참고사진}$
    """,
    "da": """
        ^arkivfoto$
        ^modelfoto$
        ^genrefoto$
        ^pressefoto$
        ^{skærmbillede|skærmdump|screenshot|skærmprint|illustrationsfoto|arkivbillede|pressebillede}$
        ^{billedkilde|billedkilder|fotokilde}$
    """,
    "no": """
        ^illustrasjonsfoto$
        ^arkivfoto$
        ^pressefoto$
        ^arkivbilde$
        ^{skjermdump|skjermbilde|skjermbilete|skjermskudd|skjermbilde fra video|pressebilde|illustrasjonsbilde}$
        ^{bildekilde|bildekilder|fotokilde}$
    """,
    "fi": """
        ^kuvituskuva$
        ^arkistokuva$
        ^kuva: arkisto$
        ^lehtikuva$
        ^{kuvakaappaus|ruutukaappaus|kuvankaappaus|kuvituskuvaa|lehdistökuva}$
        ^{kuvan lähde|kuvalähde|kuvien lähde|kuvalähteet}$
    """,
    "cs": """
        ^ilustrační foto$
        ^ilustrační snímek$
        ^ilustrační fotografie$
        ^archivní foto$
        ^archivní snímek$
    """,
    "sk": """
        ^ilustračné foto$
        ^ilustračná snímka$
        ^ilustračná fotografia$
        ^archívne foto$
    """,
    "hu": """
        ^illusztráció$
        ^képünk illusztráció$
        ^a kép illusztráció$
        ^képünk csak illusztráció$
        ^archív fotó$
        ^archív felvétel$
        ^{borítókép|címlapkép|nyitókép|a borítókép|kiemelt kép}: illusztráció$
        ^{képek|fotók|a képek|fényképek} forrása:
    """,
    "ro": """
        ^foto arhivă$
        ^imagine ilustrativă$
        ^imagine cu caracter ilustrativ$
        ^imagine de arhivă$
        ^foto ilustrativ$
        ^fotografie cu rol ilustrativ$
        ^{foto|fotografie|sursa foto|sursă foto|imagine|ilustrație}: {arhivă|arhiva|arhivă personală|arhiva personală|captură video|captură de ecran|ilustrativ|imagine ilustrativă|captură ecran|rețele sociale}$
        ^imagine {ilustrativ|cu rol ilustrativ|din arhivă}$
        ^foto {ilustrativă|cu rol ilustrativ|de arhivă|din arhivă|cu caracter ilustrativ}$
        ^fotografie {ilustrativă|ilustrativ|de arhivă|din arhivă|cu caracter ilustrativ}$
        ^{captură video|captură de ecran|captură foto|sursa imaginii|sursa foto|sursă imagine}$
        ^{foto|fotografie|sursa foto|sursă foto|imagine|ilustrație}: cu rol ilustrativ$
    """,
    "bg": """
        ^архивна снимка$
        ^снимка архив$
        ^снимка: архив$
        ^илюстративна снимка$
        ^снимката е илюстративна$
        ^{снимки|снимката|илюстрация|изображение}: {архив|архивна|илюстративна|личен архив|екранна снимка|кадър от видео|илюстрация|скрийншот|социални мрежи|социалните мрежи|фейсбук|архивна снимка}$
        ^снимка: {архивна|илюстративна|личен архив|екранна снимка|кадър от видео|илюстрация|скрийншот|социални мрежи|социалните мрежи|фейсбук|архивна снимка}$
        ^{архивна|илюстративна|екранна} {фотография|илюстрация}$
        ^екранна снимка$
        ^{кадър от видео|кадър от видеото|скрийншот|източник на снимката|източник на изображението|снимката е архивна|снимките са илюстративни|авторска снимка}$
    """,
    "el": """
        ^φωτογραφία αρχείου$
        ^φωτο αρχείου$
        ^φωτό αρχείου$
        ^εικόνα αρχείου$
        ^{φωτογραφία|φωτό|φωτο|φωτογραφίες|εικόνα|πηγή φωτογραφίας}: {αρχείο|αρχείου|αρχειακή|ενδεικτική|προσωπικό αρχείο|στιγμιότυπο από βίντεο|στιγμιότυπο|πηγή διαδίκτυο|διαδίκτυο|screenshot}$
        ^{φωτογραφία|εικόνα|φωτό|φωτο} {ενδεικτική|από βίντεο|από το αρχείο|από το διαδίκτυο}$
        ^{ενδεικτική|αρχειακή} {φωτογραφία|εικόνα}$
        ^{στιγμιότυπο από βίντεο|στιγμιότυπο από το βίντεο|στιγμιότυπο οθόνης|πηγή εικόνας|πηγή φωτογραφίας|η φωτογραφία είναι ενδεικτική|η φωτογραφία είναι αρχείου}$
    """,
    "uk": """
        ^ілюстративне фото$
        ^архівне фото$
        ^фото автора$
        ^фото з відкритих джерел$
        ^фото ілюстративне$
        ^фото з архіву$
        ^{фото|ілюстрація|зображення|знімок}: {архів|архівне фото|ілюстративне фото|з відкритих джерел|відкриті джерела|скриншот|скріншот|скриншот відео|скріншот відео|з особистого архіву|із соцмереж|соцмережі|кадр з відео}$
        ^{архівне|ілюстративне|демонстраційне} зображення$
        ^демонстраційне фото$
        ^{скриншот|скріншот|скриншот відео|скріншот відео|кадр з відео|стоп-кадр|фото носить ілюстративний характер|джерело зображення|джерело фото|фото з архіву редакції|фото з мережі|ілюстративна фотографія}$
    """,
    "tr": """
        ^temsili fotoğraf$
        ^temsili görsel$
        ^arşiv fotoğrafı$
        ^arşiv görseli$
        ^fotoğraf: arşiv$
        ^{ekran görüntüsü|ekran alıntısı|fotoğraf temsilidir|görsel temsilidir|temsili resim|temsili çizim|arşivden|fotoğraf arşivden|kapak fotoğrafı|kapak görseli}$
        ^{görsel|fotoğraf|resim}: {temsili|ekran görüntüsü|sosyal medya|yapay zeka|yapay zekâ|yapay zeka ile oluşturulmuştur|yapay zeka ile üretilmiştir|yapay zekâ ile oluşturuldu}$
        ^{görsel|resim}: arşiv$
        ^{görsel|fotoğraf|resim} {yapay zeka|yapay zekâ} {ile oluşturulmuştur|ile üretilmiştir|tarafından oluşturulmuştur|tarafından üretilmiştir}$
    """,
    "ar": """
        ^صورة أرشيفية$
        ^صورة من الأرشيف$
        ^صورة تعبيرية$
        ^صورة توضيحية$
        ^أرشيفية$
        ^{لقطة شاشة|لقطة من الفيديو|لقطة من فيديو|لقطة من الشاشة|صورة من الإنترنت|صورة متداولة|الصورة أرشيفية|الصورة تعبيرية|الصورة من الإنترنت|صورة رمزية|صورة مولدة بالذكاء الاصطناعي|صورة من مواقع التواصل|الصورة من مواقع التواصل الاجتماعي|صورة منشأة بالذكاء الاصطناعي}$
    """,
    "fa": """
        ^عکس آرشیوی$
        ^عکس تزئینی است$
        ^عکس تزیینی است$
        ^تصویر آرشیوی$
        ^عکس آرشیوی است$
        ^عکس تزئینی$
        ^{تصویر|عکس‌ها|تصاویر} {تزئینی|تزیینی|آرشیوی} {است|هستند|می‌باشد}$
        ^عکس {تزئینی|تزیینی|آرشیوی} {هستند|می‌باشد}$
        ^{تصویر|عکس|عکس‌ها|تصاویر} {تزئینی می‌باشد|جنبه تزئینی دارد} {است|هستند|می‌باشد}$
        ^{اسکرین‌شات|اسکرین شات|نمایی از ویدیو|نمایی از فیلم|تصویر تزئینی|تصویر تزیینی|عکس تزیینی|تصویر ساخته شده با هوش مصنوعی|تصویرسازی با هوش مصنوعی|عکس از آرشیو|عکس از شبکه‌های اجتماعی}$
        ^{عکس|تصویر}: {آرشیو|آرشیوی|هوش مصنوعی|شبکه‌های اجتماعی|اینترنت|تزئینی}$
    """,
    "he": """
        ^צילום אילוסטרציה$
        ^אילוסטרציה$
        ^תמונת ארכיון$
        ^צילום ארכיון$
        ^ארכיון$
        ^תמונת אילוסטרציה$
        ^{צילום מסך|צילום המחשה|תמונה להמחשה|תמונת המחשה|להמחשה בלבד|תמונה להמחשה בלבד|צילום להמחשה|איור להמחשה|צילום מתוך הסרטון|מתוך הסרטון|צילומסך|תמונה שנוצרה בבינה מלאכותית|התמונה נוצרה בבינה מלאכותית|תמונה שנוצרה באמצעות ai|תמונה שנוצרה באמצעות בינה מלאכותית|מתוך ויקיפדיה|מאגר תמונות|תמונה ממאגר}$
        ^{צילום|תמונה|קרדיט}: {ארכיון|המחשה|מתוך פייסבוק|מתוך הסרטון|ויקיפדיה|צילום מסך|רשתות חברתיות|באדיבות המשפחה|באדיבות המצולמים|יח"צ|מתוך הרשתות החברתיות|shutterstock|בינה מלאכותית|ai}$
    """,
    "hi": """
        ^फाइल फोटो$
        ^फ़ाइल फ़ोटो$
        ^प्रतीकात्मक तस्वीर$
        ^प्रतीकात्मक फोटो$
        ^सांकेतिक तस्वीर$
        ^सांकेतिक फोटो$
    """,
    "id": """
        ^foto ilustrasi$
        ^ilustrasi$
        ^gambar ilustrasi$
        ^foto arsip$
        ^arsip foto$
    """,
    "vi": """
        ^ảnh minh họa$
        ^ảnh minh hoạ$
        ^hình minh họa$
        ^hình minh hoạ$
        ^ảnh tư liệu$
        ^ảnh chỉ mang tính chất minh họa$
    """,
    "th": """
        ^ภาพประกอบ$
        ^แฟ้มภาพ$
        ^ภาพประกอบข่าว$
        ^ภาพประกอบเท่านั้น$
        ^ภาพจากแฟ้ม$
        ^ภาพจาก {getty images|afp|reuters|ap|shutterstock|freepik|istock|unsplash|pixabay|อินสตาแกรม|ไทยพีบีเอส}$
    """,
}
"""Lines that only say what kind of picture stood there."""

PHRASES = {language: marks + LABELS[language] for language, marks in MARKS.items()}

ALONE = 0.95
"""Nothing but a credit in the line."""

GLUED = 0.8
"""A label before the agency's name, without a space or a full stop between them: alternative text."""

BETWEEN = 0.75
"""A name behind a copyright sign between two paragraphs."""

LABEL_WORDS = 14
"""Of how many words alternative text consists at most."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Every line that is a credit and nothing else."""
    for line, said in hits:
        whole = next((hit.phrase.text for hit in said if hit.phrase.starts and hit.phrase.ends), "")
        credit = None if whole else find_credit(line, list(said))
        if whole and line.marker != "#":
            yield Finding(line, BETWEEN, f'is just "{whole}"')
        elif (
            credit is None
            and line.view[0] == "©"
            and page.first < line.index < page.last
            and is_name(line.text.strip(" ©"))
        ):
            yield Finding(line, BETWEEN, "is a name behind a copyright sign", (("credit", line.text.strip(" ©")),))
        if credit is None:
            continue
        facts = (("credit", credit.credit),)
        if not any(map(str.isalnum, credit.caption)):
            yield Finding(line, ALONE, f'is just the image credit "{credit.credit}"', facts)
        elif _glued(line, credit):
            yield Finding(line, GLUED, f'is a label with the image credit "{credit.credit}" glued to it', facts)


def _glued(line: Line, credit: Credit) -> bool:
    """Whether the credit follows a label without anything between them."""
    before = line.text[credit.start - 1 : credit.start]
    return before.isalnum() and len(credit.caption.split()) <= LABEL_WORDS


EXAMPLES = """
# en
  The pier broke in the night, and by morning the planks lay on the beach as far as the lighthouse and beyond.
- Images source: © GETTY | NurPhoto
= credit: GETTY | NurPhoto
- Photo: Jane Doe/Reuters
= credit: Jane Doe/Reuters
- SolStock/E+ via Getty Images
= credit: SolStock/E+ via Getty Images
- Getty Images
= credit: Getty Images
- Credit: R. Nolan / Getty Images
= credit: R. Nolan / Getty Images
- Image via Shutterstock
= credit: Shutterstock
- Illustration by Odile Karsten
= credit: Odile Karsten
- (Photo courtesy of the Skarholm Museum)
- Close-up of a hand on a valveGetty Images
  The town has asked for an engineer, and until she comes nobody may walk on what is left of the pier.

  Getty Images lowered its prices for newspapers on Monday, and three small agencies said that they would follow.
  Chapter 4: The photograph that Getty Images would not sell
  Photo by photo, the archive of the paper is put on paper again, after the hard disk failed for the second time.
  image: nginx:stable
  Credit: 3 points
  Picture this: a pier, a storm, and a man with a camera who was the only one who had not gone home.
  He sold the picture to Shutterstock for four crowns and never saw it again until it hung at his dentist's.
  The AP reported that the chapter on the pier would be left out of the report, and named three members of the board.

  The pier broke in the night, and by morning the planks lay on the beach as far as the lighthouse and beyond.
- © Odile Karsten
- Source: Getty Images
- Screenshot by Odile Karsten/CNET
- Odile Karsten / AFP
  The town has asked for an engineer, and until she comes nobody may walk on what is left of the pier.
  Source: World Bank
  image: postgres:18
  The clerk lost the file photo in the flood, and nobody since has known what the first pier looked like from the sea.

  The ferry company will run a night boat until the end of October, and then the towns will count the money.
  Nobody in the harbor believes that the winter boat will come, but the bakers have already ordered a bigger oven.
  The trial costs as much as one kilometer of road, the mayor said, and a road cannot be moved when it is not needed.
  Image: Lost

# zh
- 图源：视觉中国
= credit: 视觉中国
  视觉中国周一宣布下调图片价格，三家小型图片社随后表示将会跟进，摄影师们对此反应不一。
- 圖片來源：李慕白
  那張照片的攝影者至今身分不明，只知道他在橋上站了一整夜，天亮以後才慢慢離開。

  码头在夜里断裂，到了早晨，木板一直散落到灯塔脚下，整片海滩上到处都是。
- 周渡 摄
= credit: 周渡
- 新华社记者 周渡 摄
- 资料图
  市政府已经请了一位工程师，在她到来之前，任何人都不得走上码头剩下的部分。
  资料图书馆

  图片社周一说，摄影师每卖出一张照片可以得到六成，过去只有三成，剩下的都归了网站。

  摄影：禁止

# de
- Foto: dpa
= credit: dpa
- Bildquelle: Franka Oelmann
  Die Agentur verkaufte das Foto von der Fähre an vierzig Zeitungen, ohne den Fotografen zu fragen.

  Die Mole brach in der Nacht, und am Morgen lagen die Planken bis zum Leuchtturm hin auf dem ganzen Strand verstreut.
- Symbolbild. Foto: dpa
- Archivbild
- © Franka Oelmann/dpa
  Die Stadt hat eine Ingenieurin bestellt, und bis sie kommt, darf niemand betreten, was von der Mole noch übrig ist.
  Bild der Woche

  Foto um Foto wird das Archiv der Zeitung jetzt eingelesen, und wer darauf zu sehen ist, sollen die Leser sagen.

  Die Fähre zu den Inseln kam am Montag wieder zu spät, und vierzig Leute standen zwei Stunden lang im Regen am Kai.
  Das Hafenamt sagt, dass der Motor noch vor dem Winter ersetzt werden muss, und das dauere etwa drei Wochen.
  Jost Amerkamp ist Redakteur bei einer Zeitung, die seit drei Jahren niemand mehr druckt, und fährt jeden Morgen mit.
  Bild: Verloren

  Die Fähre zu den Inseln kam am Montag wieder zu spät, und vierzig Leute standen zwei Stunden lang im Regen am Kai.
  Das Hafenamt sagt, dass der Motor noch vor dem Winter ersetzt werden muss, und das dauere etwa drei Wochen.
  Jost Amerkamp ist Redakteur bei einer Zeitung, die seit drei Jahren niemand mehr druckt, und fährt jeden Morgen mit.
  Foto: Verboten

# fr
- Crédit photo : Octave Prunier
= credit: Octave Prunier
  Le crédit photo est souvent la seule trace d'un métier dont personne ne parle plus dans les rédactions.
  Photo de famille

- Capture d'écran
  Une capture d'écran montre le message que le directeur a envoyé à ses équipes la veille de la fermeture.

  La photo d'illustration montrait un autre pont, et quarante lecteurs ont écrit au journal pour le lui faire savoir.

  Le bateau de nuit circulera jusqu'à la fin d'octobre, puis les communes compteront ce qu'il a rapporté.
  Au port, personne ne croit au bateau d'hiver, mais les boulangers ont déjà commandé un four plus grand.
  L'essai coûte autant qu'un kilomètre de route, dit la mairesse, et une route ne va nulle part toute seule.
  Crédit : Impossible

# es
- Foto: Julia Ortuño / EFE
= credit: Julia Ortuño / EFE
  La foto de la plaza costó doce euros, y el ayuntamiento la ha usado desde entonces en todos sus carteles.

- Captura de pantalla
  Una captura de pantalla muestra el mensaje que el director envió a sus empleados la víspera del cierre.

  La imagen de archivo que usó el periódico era de otro puente, y cuarenta lectores escribieron para decírselo.

  El transbordador llegó tarde otra vez el lunes, y cuarenta personas esperaron dos horas bajo la lluvia en el muelle.
  La oficina del puerto dice que el motor se cambiará antes del invierno y que la obra durará unas tres semanas.
  Ramiro Olleta es periodista, tiene 31 años y duerme en el barco porque no puede pagar una habitación en la isla.
  Imagen: Perdida

  El transbordador llegó tarde otra vez el lunes, y cuarenta personas esperaron dos horas bajo la lluvia en el muelle.
  La oficina del puerto dice que el motor se cambiará antes del invierno y que la obra durará unas tres semanas.
  Ramiro Olleta es periodista, tiene 31 años y duerme en el barco porque no puede pagar una habitación en la isla.
  Crédito: Agotado

# it
- Foto di Mirta Colonna
= credit: Mirta Colonna
  Le foto di Mirta sono appese nel bar della piazza, dove nessuno le guarda più da quando c'è il televisore.
  Foto di gruppo

- Fonte immagine
  La fonte dell'immagine è un soldato che l'ha scattata di nascosto la notte in cui il ponte è crollato.

  L'immagine di repertorio mostrava un altro ponte, e quaranta lettori hanno scritto al giornale per dirglielo.

  Il battello notturno viaggerà fino alla fine di ottobre, poi i comuni conteranno quello che ha guadagnato.
  Al porto nessuno crede al battello d'inverno, ma i fornai hanno già ordinato un forno più grande.
  La prova costa quanto un chilometro di strada, dice la sindaca, e una strada da sola non va da nessuna parte.
  Immagine: Persa

# pt
- Fotografia: Leonor Barbosa/Lusa
= credit: Leonor Barbosa/Lusa
  A fotografia chegou tarde à aldeia, e o primeiro retrato de que há memória é o de um padre com a sua mula.

- Captura de tela
  Uma captura de tela mostra a mensagem que o diretor enviou às equipes na véspera do fechamento da fábrica.

  A imagem de arquivo mostrava outra ponte, e quarenta leitores escreveram ao jornal para lhe dizer isso mesmo.

  O barco noturno vai navegar até o fim de outubro, e depois as cidades contarão o que ele rendeu.
  No porto ninguém acredita no barco de inverno, mas os padeiros já encomendaram um forno maior.
  O teste custa o mesmo que um quilômetro de estrada, diz a prefeita, e a estrada sozinha não vai a lugar nenhum.
  Imagem: Perdida

# nl
- Beeld: Jelle Romkema
= credit: Jelle Romkema
  Het beeld van de pont is in het dorp zo bekend dat de bakker er koekjes in die vorm van bakt, elk jaar in mei.

  De archieffoto toonde een andere brug, en veertig lezers hebben de krant geschreven om haar dat te vertellen.

  De nachtboot vaart tot eind oktober, en daarna tellen de gemeenten wat hij heeft opgebracht en gekost.
  In de haven gelooft niemand in de winterboot, maar de bakkers hebben al een grotere oven besteld.
  De proef kost evenveel als een kilometer weg, zegt de burgemeester, en een weg vaart nergens heen.
  Beeld: Verloren

# pl
- fot. Archiwum MPK
= credit: Archiwum MPK
  Zdjęcia z archiwum miasta pokazują tramwaj, którego nikt już nie pamięta, i motorniczego, którego pamiętają wszyscy.

  Zdjęcie ilustracyjne pokazywało inny most i czterdziestu czytelników napisało do gazety, żeby ją o tym zawiadomić.

  Nocny statek będzie pływał do końca października, a potem gminy policzą, ile zarobił i ile kosztował.
  W porcie nikt nie wierzy w statek zimowy, ale piekarze zamówili już większy piec na drugą stronę ulicy.
  Próba kosztuje tyle co kilometr drogi, mówi burmistrzyni, a droga sama nigdzie nie popłynie przez zatokę.
  Zdjęcie: Zakazane

# ru
- Фото: Олег Сычев
= credit: Олег Сычев
  Фото с переправы разошлось по всем каналам, хотя снявший его водитель просил этого не делать и звонил в редакции.

  Архивное фото показывало совсем другой мост, и сорок читателей написали в газету, чтобы ей об этом сообщить.

- Фото: скриншот видео
  Фото: так называлась лавка на углу, где снимали женихов и невест.

  Ночной теплоход будет ходить до конца октября, а потом города подсчитают, сколько он заработал за это лето.
  В порту никто не верит в зимний рейс, но пекари уже заказали себе печь побольше и место под нее.
  Опыт стоит столько же, сколько километр дороги, говорит мэр, а дорога сама никуда не поплывет через залив.
  Фото: Запрещено

# sv
- Foto: Moa Lindehag
= credit: Moa Lindehag
  Fotografen fick betalt en gång, men bilden av båten har sedan dess tryckts på muggar, vykort och kassar.

  Arkivbilden visade en annan bro, och fyrtio läsare skrev till tidningen för att tala om det redan samma dag.

  Nattbåten går till slutet av oktober, och därefter räknar kommunerna ihop vad den har tjänat och kostat.
  I hamnen är det ingen som tror på vinterbåten, men bagarna har redan beställt en större ugn till bageriet.
  Försöket kostar lika mycket som en kilometer väg, säger borgmästaren, och en väg flyter inte över sundet.
  Foto: Förbjudet

# ja
- 画像提供：鳴沢町観光協会
= credit: 鳴沢町観光協会
  画像を提供した観光協会によると、駅舎は二年前から使われておらず、写真は最後の営業日に撮られたものだという。

  写真を提供しただけのつもりだった漁師は、翌朝の一面に自分の船を見つけて、しばらく言葉が出なかったという。

  夜行船は十月末まで運航し、その後で沿岸の町が収支を計算して、続けるかどうかを決めることになっている。
  港では冬の船が来ると信じる人はいないが、パン屋たちはもう前より大きな窯を注文しているという。
  試験運航の費用は道路一キロ分と同じで、道路は誰も必要としなくなっても動かすことができない。
  写真：撮影禁止

# ko
  기사 내용과 무관한 사진을 실은 신문에 선장은 정정을 요구했다.
- ▲ 기사 내용과 관련 없는 자료사진

- 사진=연합뉴스
= credit: 연합뉴스
- [사진 제공=은재군청]
= credit: 은재군청
- 게티이미지뱅크
- 문가람 기자/뉴시스
- 자료사진
  연합뉴스는 17일 나루터의 사진 사용료를 내리겠다고 밝혔고, 작은 사진 통신사 세 곳도 뒤따르겠다고 했다.
  사진: 그것은 그에게 기억을 붙잡아 두는 단 하나의 방법이었고, 다른 것은 필요하지 않았다.

  여객선 회사는 시월 말까지 야간 배를 운항하고 그 뒤에 마을들이 모여 수입과 비용을 함께 따져 보기로 했다.
  항구에서는 겨울 배가 올 것이라고 믿는 사람이 아무도 없지만 빵집 주인들은 벌써 더 큰 화덕을 주문해 두었다.
  시험 운항에 드는 돈은 도로 일 킬로미터를 까는 값과 같다고 시장이 말했는데 도로는 필요 없어도 옮길 수가 없다.
  사진: 금지

# da
- Foto: Asta Lindvig/Ritzau Scanpix
= credit: Asta Lindvig/Ritzau Scanpix
- Arkivfoto: Kjeld Aarup
= credit: Kjeld Aarup
- Modelfoto
  Ritzau Scanpix satte mandag prisen ned på billeder til de små aviser, og to andre bureauer vil følge efter.
  Billeder fra havnen viser, at færgen dengang havde to skorstene, men ingen husker, hvornår den ene forsvandt.

  Natfærgen sejler indtil udgangen af oktober, og så tæller kommunerne op, hvad den har tjent og kostet.
  På havnen er der ingen, der tror på vinterfærgen, men bagerne har allerede bestilt en større ovn til bageriet.
  Forsøget koster lige så meget som en kilometer vej, siger borgmesteren, og en vej flyder ingen steder hen.
  Foto: Forbudt

# no
- Foto: Torunn Skarbø / NTB
= credit: Torunn Skarbø / NTB
- ILLUSTRASJONSFOTO: Eivind Nessheim
= credit: Eivind Nessheim
- Arkivfoto
  NTB setter ned prisen på bilder til de små avisene, og to andre byråer sa mandag at de kommer til å følge etter.
  Illustrasjonen viser ferga slik den så ut før krigen, med to skorsteiner og et styrhus av lakkert eik.

  Nattferja går til slutten av oktober, og etterpå teller kommunene opp hva den har tjent og hva den har kostet.
  På kaia er det ingen som tror på vinterferja, men bakerne har allerede bestilt en større ovn til bakeriet sitt.
  Forsøket koster like mye som en kilometer vei, sier ordføreren, og en vei flyter ingen steder over sundet.
  Foto: Forbudt

# fi
- Kuva: Aino Rantakivi / Lehtikuva
= credit: Aino Rantakivi / Lehtikuva
- KUVAT: Eero Salmela
= credit: Eero Salmela
- Kuvituskuva.
  Lehtikuva alensi maanantaina kuviensa hintoja pienille lehdille, ja kaksi muuta toimistoa aikoo seurata perässä.
  Kuvat lautasta löytyivät kenkälaatikosta, ja ne annettiin museolle samana vuonna, jolloin silta valmistui.

  Yölautta kulkee lokakuun loppuun asti, ja sen jälkeen kunnat laskevat yhdessä, mitä se on tuonut ja vienyt.
  Satamassa kukaan ei usko talvilauttaan, mutta leipurit ovat jo tilanneet suuremman uunin ja uuden kellon.
  Kokeilu maksaa yhtä paljon kuin kilometri tietä, sanoo pormestari, eikä tie itse kellu lahden yli minnekään.
  Kuva: Kadonnut

# cs
- Foto: Milada Horáčková, ČTK
= credit: Milada Horáčková, ČTK
- Zdroj fotografie: Profimedia
= credit: Profimedia
- Ilustrační foto
  ČTK v pondělí zlevnila fotografie pro malé noviny a dvě další agentury oznámily, že ji budou brzy následovat.
  Foto roku: porota letos vybírala ze tří tisíc snímků a vyhrál ten, na kterém není vidět vůbec nic než mlha.

  Noční přívoz bude jezdit do konce října a potom obce společně spočítají, kolik vydělal a kolik je stál.
  V přístavu na zimní loď nikdo nevěří, ale pekaři si už objednali větší pec a vzali dva nové učně.
  Zkušební provoz stojí tolik co kilometr silnice, říká starostka, a silnice přes záliv sama od sebe nikam neodpluje.
  Foto: Zakázáno

# sk
- Foto: TASR - Jolana Vrbická
= credit: TASR - Jolana Vrbická
- Zdroj foto: Archív Dušana Krajčíka
= credit: Archív Dušana Krajčíka
- Ilustračné foto
  TASR v pondelok zlacnila fotografie pre malé noviny a dve ďalšie agentúry oznámili, že ju budú nasledovať.
  Snímka roka je podľa poroty tá, na ktorej nevidno vôbec nič okrem hmly a jedného vesla, ktoré z nej trčí.

  Nočný prievoz bude premávať do konca októbra a potom obce spoločne spočítajú, koľko zarobil a koľko ich stál.
  V prístave zimnej lodi nikto neverí, ale pekári si už objednali väčšiu pec a prijali dvoch nových učňov.
  Skúšobná prevádzka stojí toľko čo kilometer cesty, hovorí starostka, a cesta cez záliv sama od seba nikam neodpláva.
  Foto: Zakázané

# hu
- Fotó: Szemere Boglárka / MTI
= credit: Szemere Boglárka / MTI
- Borítókép: Halmos Kristóf
= credit: Halmos Kristóf
- Képünk illusztráció
  Az MTI hétfőn olcsóbbá tette a fotókat a kis lapoknak, és két másik ügynökség is jelezte, hogy követni fogja.
  Kép és szöveg ritkán ért még össze ennyire, mondta a zsűri elnöke, aki harminc éve nézi a komp fényképeit.

- Képek forrása: Pixabay
  A képek forrása a tanú telefonja volt, és a bíróság csak hármat fogadott el a negyvenből.

  Az éjszakai komp október végéig jár, azután a falvak együtt számolják össze, mennyit hozott és mennyit vitt.
  A kikötőben senki sem hisz a téli hajóban, de a pékek már megrendelték a nagyobb kemencét és felvettek két inast.
  A próba annyiba kerül, mint egy kilométer út, mondja a polgármester, és az út magától nem úszik át az öblön.
  Fotó: Tilos

# ro
- Foto: Ilinca Dobrescu / Inquam Photos
= credit: Ilinca Dobrescu / Inquam Photos
- Sursa foto: Primăria Vărzari
= credit: Primăria Vărzari
- Foto arhivă
  Inquam Photos a ieftinit luni fotografiile pentru ziarele mici, iar alte două agenții au anunțat că o vor urma.
  Imaginea de arhivă a bacului a fost găsită într-o cutie de pantofi și dăruită muzeului chiar în anul podului.

- Foto: captură video
  Foto: așa se numea prăvălia din colț, unde se fotografiau mirii.

  Bacul de noapte va circula până la sfârșitul lui octombrie, iar apoi comunele vor socoti cât a adus și cât a costat.
  În port nimeni nu crede în bacul de iarnă, dar brutarii au comandat deja un cuptor mai mare și doi ucenici noi.
  Proba costă cât un kilometru de drum, spune primărița, iar un drum nu plutește singur nicăieri peste golful acela.
  Foto: Interzis

# bg
- Снимка: Радина Къчева, БТА
= credit: Радина Къчева, БТА
- Снимки: Булфото
= credit: Булфото
- Архивна снимка
  БТА свали в понеделник цените на снимките за малките вестници, а други две агенции обявиха, че ще я последват.
  Снимка след снимка архивът на вестника се качва в мрежата, а имената на хората по тях се търсят при читателите.

  Новият телефон на лоцманите вижда фара и в мъгла, но батерията му свършва, преди да се върнат в пристанището.
  Снимка: 12 мегапиксела
  Старият телефон няма камера, затова пък звъни дори под водата, както се разбра през март при втория шлюз.

- Снимка: кадър от видео
  Снимка: така се казваше дюкянът на ъгъла, в който снимаха младоженците.

  Нощният ферибот ще пътува до края на октомври, а после общините ще пресметнат колко е спечелил и струвал.
  На пристанището никой не вярва в зимния кораб, но хлебарите вече са поръчали по-голяма пещ и са наели двама чираци.
  Опитът струва колкото един километър път, казва кметицата, а пътят сам никъде няма да отплува през този залив.
  Снимка: Изгубена

# el
- Φωτογραφία: Δανάη Μελισσηνού / Eurokinissi
= credit: Δανάη Μελισσηνού / Eurokinissi
- Πηγή φωτό: Δήμος Πετροχωρίου
= credit: Δήμος Πετροχωρίου
- (Φωτογραφία αρχείου)
  Το πρακτορείο έριξε τη Δευτέρα τις τιμές των φωτογραφιών για τις μικρές εφημερίδες, και δύο άλλα θα ακολουθήσουν.
  Φωτογραφία αρχείου που βρέθηκε σε ένα κουτί παπουτσιών δείχνει το φεριμπότ με δύο φουγάρα και ξύλινη γέφυρα.

- Φωτογραφία: στιγμιότυπο από βίντεο
  Φωτογραφία: έτσι λεγόταν το μαγαζί στη γωνία, όπου φωτογραφίζονταν οι νιόπαντροι.

  Το νυχτερινό φέρι θα ταξιδεύει ως το τέλος του Οκτωβρίου και μετά οι δήμοι θα μετρήσουν έσοδα και έξοδα.
  Στο λιμάνι κανείς δεν πιστεύει στο χειμερινό πλοίο, όμως οι φουρνάρηδες παράγγειλαν ήδη μεγαλύτερο φούρνο.
  Η δοκιμή κοστίζει όσο ένα χιλιόμετρο δρόμου, λέει η δήμαρχος, και ο δρόμος δεν πλέει από μόνος του πουθενά.
  Φωτογραφία: Χαμένη

# uk
- Фото: Соломія Гнатишин / Укрінформ
= credit: Соломія Гнатишин / Укрінформ
- Автор фото, Getty Images
= credit: Getty Images
- Фото з відкритих джерел
  Агентство знизило в понеділок ціни на фото для малих газет, і ще два агентства пообіцяли зробити так само.
  Автор фото невідомий, кажуть у музеї, але на звороті олівцем записано дату, ім'я порома і слово «востаннє».

- Фото: скриншот відео
  Фото: так звалася крамниця на розі, де знімали наречених.

  Нічний пором ходитиме до кінця жовтня, а потім громади разом підрахують, скільки він заробив і скільки їм коштував.
  У порту ніхто не вірить у зимовий рейс, але пекарі вже замовили собі більшу піч і взяли двох нових учнів.
  Випробування коштує стільки ж, скільки кілометр дороги, каже міська голова, а дорога сама нікуди не попливе.
  Фото: Заборонено

# tr
- Fotoğraf: Nesrin Akkoyunlu / AA
= credit: Nesrin Akkoyunlu / AA
- Görsel kaynağı: Getty Images
= credit: Getty Images
- Temsili fotoğraf
  Anadolu Ajansı pazartesi günü küçük gazeteler için fotoğraf fiyatlarını indirdi, iki ajans daha onu izleyecek.
  Görsel hafızamız o vapurla başlar, diyor müdür, çünkü kasabanın bilinen ilk fotoğrafı onun güvertesinden çekilmiş.
- Fotoğraf temsilidir
  Temsili resmin altına ressamın kızı kendi adını yazmıştı.

  Gece vapuru ekim sonuna kadar çalışacak, sonra kasabalar ne kazandırdığını ve neye mal olduğunu hesaplayacak.
  Limanda kış vapuruna inanan kimse yok, ama fırıncılar şimdiden daha büyük bir fırın ısmarladı ve iki çırak aldı.
  Deneme bir kilometre yol kadar para tutuyor, diyor belediye başkanı, üstelik yol kendi başına yüzüp gidemez.
  Fotoğraf: Yasak

# ar
- تصوير: سلمى الحريري
= credit: سلمى الحريري
- مصدر الصورة: غيتي
= credit: غيتي
- صدر الصورة، Getty Images
= credit: Getty Images
- صورة أرشيفية
  خفضت الوكالة يوم الاثنين أسعار الصور للصحف الصغيرة، وقالت وكالتان أخريان إنهما ستفعلان الشيء نفسه قريبا.
  تصوير: كلمة واحدة كانت تكفيه ليترك كل شيء ويركض إلى المرفأ قبل أن تغيب الشمس خلف العبّارة
- لقطة شاشة
  في لقطة من الفيديو يظهر الحارس وهو يغلق البوابة ثم يعود إلى كوخه.

  ستعمل العبارة الليلية حتى نهاية الخريف، وبعدها تحسب البلدات معا ما جنته من المال وما كلفتها الرحلات كلها.
  لا أحد في الميناء يصدق أن سفينة الشتاء ستأتي، لكن الخبازين طلبوا فرنا أكبر واستأجروا عاملين جديدين قبل الموسم.
  تكلف التجربة ما يكلفه كيلومتر واحد من الطريق، كما تقول رئيسة البلدية، والطريق لا يطفو وحده إلى أي مكان.
  تصوير: ممنوع

  ستعمل العبارة الليلية حتى نهاية الخريف، وبعدها تحسب البلدات معا ما جنته من المال وما كلفتها الرحلات كلها.
  لا أحد في الميناء يصدق أن سفينة الشتاء ستأتي، لكن الخبازين طلبوا فرنا أكبر واستأجروا عاملين جديدين قبل الموسم.
  تكلف التجربة ما يكلفه كيلومتر واحد من الطريق، كما تقول رئيسة البلدية، والطريق لا يطفو وحده إلى أي مكان.
  صورة من الذاكرة

# fa
- عکس: نیلوفر آذرمهر / ایرنا
= credit: نیلوفر آذرمهر / ایرنا
- منبع تصویر، Getty Images
= credit: Getty Images
- عکس تزئینی است
  ایرنا روز دوشنبه بهای عکس را برای روزنامه‌های کوچک پایین آورد و دو خبرگزاری دیگر هم گفتند چنین خواهند کرد.
  عکس: این تنها چیزی بود که از خانه پدری با خود برداشت و تا پایان عمر در جیب کتش نگه داشت
- تصویر تزئینی است
  تصویر روی دیوار تزئینی نیست و نقشه راه قدیم روستا است.

  کشتی شبانه تا پایان پاییز رفت و آمد می‌کند و پس از آن شهرها با هم درآمد و هزینه‌ها را حساب خواهند کرد.
  در بندر هیچ‌کس آمدن کشتی زمستانی را باور نمی‌کند، ولی نانواها از حالا تنور بزرگ‌تری سفارش داده‌اند.
  شهردار می‌گوید این آزمایش به اندازه ساختن یک کیلومتر جاده خرج دارد و جاده خودش از خلیج نمی‌گذرد.
  عکس از بالا

# he
- צילום: נועה ברקאי
= credit: נועה ברקאי
- צילום מסך: מתוך פייסבוק
- (צילום: איתמר שגיא, פלאש 90)
= credit: איתמר שגיא, פלאש 90
- אילוסטרציה
  סוכנות הצילום הורידה ביום שני את מחירי התמונות לעיתונים הקטנים, ושתי סוכנויות נוספות הודיעו שילכו בעקבותיה.
  צילום: זה הדבר היחיד שהוא למד בבית הספר, וזה הדבר היחיד שממנו לא התפרנס אף פעם

  הטלוויזיה החדשה בבית הקפה של הנמל גדולה כל כך, שהנתבים רואים בה את המגדלור טוב יותר מאשר מהחלון.
  תמונה: מעולה
  בעל המקום מתלונן שמאז שקנה אותה כולם יושבים עם הגב לים, ואף אחד לא שם לב מתי נכנסת האונייה.
- תמונה להמחשה
  התמונה נוצרה לפני מאה שנה ותלויה עד היום במסדרון בית הספר.

  מעבורת הלילה תפליג עד סוף הסתיו, ואחר כך יספרו העיירות יחד כמה כסף היא הכניסה וכמה היא עלתה להן.
  בנמל איש אינו מאמין שספינת החורף תגיע, אבל האופים כבר הזמינו תנור גדול יותר ולקחו שני שוליות צעירים לעבודה.
  הניסיון עולה כמו קילומטר אחד של כביש, אומרת ראשת העיר, וכביש אינו שט לבדו אל העבר השני של המפרץ.
  צילום: אסור

# hi
- फोटो: मीनल कश्यप/पीटीआई
= credit: मीनल कश्यप/पीटीआई
- इमेज स्रोत, Getty Images
= credit: Getty Images
- प्रतीकात्मक तस्वीर
  एजेंसी ने सोमवार को छोटे अखबारों के लिए तस्वीरों के दाम घटाए और दो अन्य एजेंसियों ने भी ऐसा करने की बात कही।
  तस्वीर: यही एक चीज़ थी जो वह घर से अपने साथ लाया था और जिसे उसने कभी किसी को नहीं दिखाया

  रात की नाव शरद ऋतु के अंत तक चलेगी और उसके बाद सब कस्बे मिलकर हिसाब लगाएंगे कि कितनी कमाई हुई।
  घाट पर किसी को भरोसा नहीं कि सर्दियों वाली नाव आएगी, फिर भी नानबाइयों ने बड़ा तंदूर पहले ही मंगवा लिया है।
  नगर प्रमुख बताती हैं कि इस परीक्षण का खर्च एक किलोमीटर सड़क जितना है और सड़क अपने आप खाड़ी पार नहीं करती।
  तस्वीर: खोई हुई

# id
- Foto: Laras Wibisono/Antara
= credit: Laras Wibisono/Antara
- ANTARA FOTO/Laras Wibisono
= credit: ANTARA FOTO/Laras Wibisono
- Sumber gambar, Getty Images
= credit: Getty Images
- Foto ilustrasi
  Antara menurunkan harga foto untuk koran kecil pada hari Senin, dan dua agensi lain mengatakan akan menyusul.
  Gambar: begitulah ia menyebut semua yang dilihatnya dari jendela, meskipun hanya seekor kucing di atas atap

  Kapal malam berlayar sampai akhir musim kemarau, lalu kota-kota kecil itu menghitung hasil dan biayanya.
  Di pelabuhan tidak ada yang percaya kapal musim hujan akan datang, tetapi tukang roti sudah memesan tungku.
  Uji coba itu memakan biaya satu kilometer jalan, kata wali kota, padahal jalan tidak bisa berlayar sendiri.
  Foto: Dilarang

# vi
- Ảnh: Thục Quyên/TTXVN
= credit: Thục Quyên/TTXVN
- Nguồn ảnh: Hải Đường
= credit: Hải Đường
- Ảnh minh họa
  Hôm thứ hai hãng ảnh hạ giá cho các tờ báo nhỏ, và hai hãng khác cho biết họ cũng sẽ làm như vậy trong tháng tới.
  Hình ảnh: với ông đó là cách duy nhất để giữ lại bến sông, con phà và những người đã đi mãi không về

  Chuyến phà đêm sẽ chạy đến hết mùa thu, sau đó các thị trấn sẽ cùng nhau tính xem thu được bao nhiêu tiền.
  Ở bến cảng không ai tin rằng phà mùa đông sẽ đến, nhưng các chủ lò bánh đã đặt mua một chiếc lò lớn hơn.
  Đợt chạy thử tốn bằng một cây số đường, bà chủ tịch thị trấn cho biết, mà con đường thì không tự trôi đi được.
  Ảnh: Cấm

# th
- ภาพ: ศิรินภา แก้วกระจ่าง
= credit: ศิรินภา แก้วกระจ่าง
- ขอบคุณภาพจาก Getty Images
= credit: Getty Images
- (แฟ้มภาพ)
  สำนักข่าวลดราคาภาพถ่ายสำหรับหนังสือพิมพ์ท้องถิ่นเมื่อวันจันทร์ และอีกสองแห่งบอกว่าจะทำตามภายในเดือนหน้า
  ภาพประกอบในหนังสือเล่มนั้นวาดโดยครูประจำหมู่บ้าน ซึ่งไม่เคยเรียนวาดรูปจากที่ไหนมาก่อนเลยในชีวิต

  เรือข้ามฟากเที่ยวกลางคืนจะแล่นไปจนถึงสิ้นฤดูฝน หลังจากนั้นชาวเมืองจะช่วยกันคิดว่าเรือหารายได้มาเท่าไร
  ที่ท่าเรือไม่มีใครเชื่อว่าเรือฤดูหนาวจะมาถึงจริง แต่เจ้าของร้านขนมปังได้สั่งเตาอบใบใหญ่กว่าเดิมไว้แล้ว
  การทดลองครั้งนี้ใช้เงินเท่ากับการสร้างถนนหนึ่งกิโลเมตร นายกเทศมนตรีกล่าว และถนนก็ลอยข้ามอ่าวไปเองไม่ได้
  ภาพ: หายไป
"""
