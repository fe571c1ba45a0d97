"""Later copies of an image caption: the same line again, or the same text with another credit, in other case or
without a credit, wherever on the page.

Why it goes: extractors take the caption from the page and once more from the picture's alternative text or gallery.

What stays: the first copy; captions that begin alike but differ; repeated lines that are no captions; with the option
`captions="keep"`, every copy.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.detectors._captions import read_captions
from cleaner.detectors._credits import MARKS
from cleaner.document import Finding, Page
from cleaner.phrases import Hits

PHRASES = MARKS

AGAIN = 0.89
"""A caption that stands on the page already: nothing is lost with it, but a copy never goes at `light`. Above what
copies of other kinds score, for a repeated caption is one even where a headline could stand."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Every copy of a caption but the first."""
    for caption in read_captions(page, hits):
        if caption.first is not None:
            because = f"repeats the caption in line {caption.first.number}"
            yield Finding(caption.line, AGAIN, because, caption.facts, repeats=caption.first)


EXAMPLES = """
# en
  Rowers push a houseboat off the mud near Little Sands on May 4, 2025. (Photo by Lena Marsh/AFP via Getty Images)
- Rowers push a houseboat off the mud near Little Sands on May 4, 2025. (Photo by Lena Marsh/AFP via Getty Images)
  The houseboat had lain in the mud since the winter, and nobody in the village could say who it belonged to.
= caption: Rowers push a houseboat off the mud near Little Sands on May 4, 2025.
= credit: Lena Marsh/AFP via Getty Images

  Striking bakers carry trays of unbaked loaves through Calder Square. REUTERS/Ines Okafor
  The bakers want two more nights off a month, and they brought the dough along to show what a night is worth.
- Striking bakers carry trays of unbaked loaves through Calder Square.
  The owners offered one night, and a raise for those who work on the eve of a holiday, which the guild turned down.

  Striking bakers carry trays of unbaked loaves through Calder Square. REUTERS/Ines Okafor
  The talks had hardly begun when the first of the bakers rose and left the hall.
- STRIKING BAKERS CARRY TRAYS OF UNBAKED LOAVES THROUGH CALDER SQUARE | Photo: Ines Okafor
  The others stayed, but nobody spoke for a while, and in the end the chairwoman ordered coffee for everybody.

  The keeper of the clock on his way up the tower. Photo: Ines Okafor
  The keeper of the clock on his way down the tower. Photo: Ines Okafor
  He counts the steps aloud.
  Nobody hears him.
  He counts the steps aloud.
  Winding takes eleven minutes, and by now he has done it more than nine thousand times without missing an evening.

  The island grew by ninety households in ten years, and most of them came for the night boat and the empty houses.
  Source: Calder Office of Figures | Image Credit: Calder Beacon
  The mainland lost twice as many in the same ten years, and nobody there has a boat to blame or to thank for it.
  Source: Calder Office of Figures | Image Credit: Calder Beacon

# zh
  3月2日，渔民在青礁港修补被台风撕破的渔网。（摄影：周渡）
- 3月2日，渔民在青礁港修补被台风撕破的渔网。
  青礁港的渔民今年比往年早半个月出海，因为外海的水温已经升到了十四度，鱼群也提前靠了岸。

  圖：退休船長每天清晨擦拭燈塔的銅鏡。
- 圖：退休船長每天清晨擦拭燈塔的銅鏡。
  燈塔在一九八四年改為自動控制，但他仍然每天上塔，從來沒有缺席過一天，連颱風天也一樣。

  摄影师说，图片里的那艘渡船早就拆了，可是每年还有人拿着这张照片到码头上来找它，问船什么时候再开。

# de
  Die Kettenfähre liegt seit Herbst im Winterhafen. Foto: Jule Brandt/dpa
  Das Foto: ein Mann, ein Hund, ein leerer Strand, und im Hintergrund die Fähre, die niemand mehr braucht.
- Die Kettenfähre liegt seit Herbst im Winterhafen. (Foto: dpa)

  Ihr Bild von der Fähre hing jahrelang im Rathaus, bis es jemand bei Nacht gegen eine Kopie austauschte.

# fr
  Le moulin tourne encore deux jours par semaine. (Photo : Loïc Perrault/AFP)
- Le moulin tourne encore deux jours par semaine. © Loïc Perrault/AFP
  Cette photo de famille, prise en 1931, est la seule image du moulin que les habitants aient conservée jusqu'ici.

  Le photographe a appris par son frère que l'image du bac avait paru le matin même à la une de trois journaux.

# es
  Una vecina cuelga la placa de la calle del Pan. (Foto: Julia Ortuño/EFE)
- Una vecina cuelga la placa de la calle del Pan. Julia Ortuño/EFE
  La foto de la placa dio la vuelta al pueblo en una tarde, y al día siguiente ya había quien quería quitarla.

  El fotógrafo supo por su hermano que aquella misma mañana tres periódicos habían publicado la imagen del transbordador.

# it
  Le foto di quel giorno sono rimaste in un cassetto per trent'anni, finché la nipote non le ha ritrovate per caso.
  La campana viene issata sul campanile di Monteverde. Foto di Sauro Belmonte/ANSA
- La campana viene issata sul campanile di Monteverde
  La nipote le ha portate al museo, e il museo le ha chiuse in un altro cassetto, dove adesso aspettano una mostra.

  Il fotografo seppe solo dal fratello che quella stessa mattina tre giornali avevano messo il traghetto in prima pagina.

# pt
  Moradores olham o que restou da ponte. (Foto: Davi Arruda/Folhapress)
- Moradores olham o que restou da ponte. (Foto: Davi Arruda/Folhapress)
  A foto de Davi correu o mundo em dois dias, mas a ponte continua no chão e ninguém sabe quando será refeita.

  O fotógrafo só soube pelo irmão que, naquela mesma manhã, três jornais tinham posto a balsa na primeira página.

# nl
  De pont lag dinsdag nog aan de noordkade. Foto: Jelle Romkema/ANP
- De pont lag dinsdag nog aan de noordkade. Foto: ANP
  Een foto van de pont hangt in elk café van het dorp, en in elk café vertelt men er een ander verhaal bij.

  De fotograaf hoorde pas van zijn broer dat drie kranten het beeld van de pont diezelfde ochtend hadden afgedrukt.

# pl
  Wagon numer 17 przed zajezdnią. Fot. Marek Śliwiński/PAP
- Wagon numer 17 przed zajezdnią. Fot. Marek Śliwiński/PAP
  Na zdjęciach z 1928 roku widać, że wagon miał drewniane ławki i dzwonek, którego dziś już nikt nie używa.

  Fotograf dopiero od brata dowiedział się, że tego samego ranka trzy gazety dały zdjęcie promu na pierwszą stronę.

# ru
  Первые машины на переправе у села. Фото: Олег Сычев / РИА Новости
- Первые машины на переправе у села. Фото: РИА Новости
  На фотографии, которую он хранит в бумажнике, та же переправа, только лед на ней лежит еще до самого берега.

  Фотограф узнал только от брата, что снимок парома в то же утро напечатали на первой полосе три газеты.

# sv
  Bibliotekarien lastar av kassarna vid bryggan. Foto: Moa Lindehag/TT
- Bibliotekarien lastar av kassarna vid bryggan. Foto: Moa Lindehag/TT
  Hon sparade alla foton av båten i en skokartong, och när den lades ned visste hon genast vem som skulle få den.

  Bilden: en färja, en kaj och en hund som väntar, och ingen i byn som kan säga vem hunden egentligen väntade på.

# ja
  写真を撮影したのは駅の向かいに住む少年で、彼は毎朝同じ時刻に同じ場所から駅舎を写し続けていたという。
  開店を前に看板を取り付ける夫妻＝17日、鳴沢町（撮影：遠野圭）
- 開店を前に看板を取り付ける夫妻＝17日、鳴沢町
  夫妻は二年前に都会から移り住み、空き家だった駅前の店を借りて、古い道具を一つずつ磨き上げてきたという。

  写真の提供を受けた資料館によると、渡し船を写したものは三枚しか残っておらず、撮影した人の名はわからないという。

# ko
  17일 오후 주민들이 새 나루터에서 첫 배를 기다리고 있다. [사진=문가람 기자]
  주민단체, 폭설 피해 어르신에게 석 달째 점심 무료 제공
- 17일 오후 주민들이 새 나루터에서 첫 배를 기다리고 있다. 사진=문가람 기자

  폭우로 무너진 방앗간 담장. 은재군 제공
  그가 찍은 사진: 낡은 나룻배 한 척과 그 위에 앉아 졸고 있는 개 한 마리가 마을의 역사를 말해 주고 있었다.
- 폭우로 무너진 방앗간 담장. 은재군 제공

# da
  Færgen ligger stadig ved den gamle kaj. Foto: Asta Lindvig/Ritzau Scanpix
  Fotografen fik først at vide af sin bror, at billedet var blevet trykt på forsiden af tre aviser samme morgen.
- Færgen ligger stadig ved den gamle kaj. (Foto: Ritzau Scanpix)

  Møllens vinger blev taget ned i går. Arkivfoto: Kjeld Aarup
  Et foto af færgen hænger stadig på kroen, og hver stamgæst har sin egen historie om, hvem der står ved rælingen.
- Møllens vinger blev taget ned i går. Arkivfoto: Kjeld Aarup

# no
  Ferga ligger fortsatt ved den gamle kaia. Foto: Torunn Skarbø / NTB
  Foto var lenge forbudt på kaia, sier hun, og den som ville ta et bilde måtte først spørre havnefogden om lov.
- Ferga ligger fortsatt ved den gamle kaia. Foto: NTB

  Mølla ble malt opp igjen i fjor sommer. (Foto: Eivind Nessheim)
  Bildet av ferga henger fortsatt på kroa, og hver stamgjest har sin egen historie om hvem som står ved rekka.
- Mølla ble malt opp igjen i fjor sommer. (Foto: Eivind Nessheim)

# fi
  Lautta odotti tiistaina kevään ensimmäisiä matkustajia. Kuva: Aino Rantakivi / Lehtikuva
  Kuvaaja sai vasta veljeltään kuulla, että Lehtikuva oli myynyt hänen kuvansa kolmelle lehdelle samana aamuna.
- Lautta odotti tiistaina kevään ensimmäisiä matkustajia. KUVA: LEHTIKUVA

  Kuva: Vanha mylly seisoo yhä joen rannalla.
  Kuva lautasta roikkuu yhä kapakan seinällä, ja jokaisella kanta-asiakkaalla on siitä oma tarinansa kerrottavana.
- Kuva: Vanha mylly seisoo yhä joen rannalla.

# cs
  Přívoz stojí od podzimu v zimním přístavu. Foto: Milada Horáčková, ČTK
  Fotograf se až od bratra dozvěděl, že jeho snímek vytiskly téhož rána troje noviny a žádné ho neuvedly jménem.
- Přívoz stojí od podzimu v zimním přístavu. | foto: Milada Horáčková

  Fotografie přívozu visí v hospodě dodnes a každý štamgast o ní vypráví jiný příběh než ten, co sedí vedle něj.

  Starý mlýn se bude do zimy opravovat celý. (Foto: Archiv Lipiny)
- Starý mlýn se bude do zimy opravovat celý. (Foto: Archiv Lipiny)
  Mlynář o tom ví jen z novin, ve kterých byl jeho mlýn podepsán jako sýpka a on sám jako neznámý chodec.

# sk
  Kompa stojí od jesene v zimnom prístave. Foto: TASR - Jolana Vrbická
  Na snímke je vraj jeho dedo, hovorí prievozník, ale dedo tvrdil do smrti, že v ten deň kosil na druhom brehu.
- Kompa stojí od jesene v zimnom prístave. FOTO: TASR

  Ľudia si prezerajú opravený mlyn pri potoku. (Foto: Dušan Krajčík)
  Fotografia kompy visí v krčme dodnes a každý stály hosť o nej rozpráva iný príbeh ako ten, čo sedí vedľa neho.
- Ľudia si prezerajú opravený mlyn pri potoku. (Foto: Dušan Krajčík)

# hu
  A komp ősz óta a téli kikötőben áll. Fotó: Szemere Boglárka / MTI
  A fotós csak a bátyjától tudta meg, hogy a képet ugyanazon a reggelen három újság is a címlapján hozta.
- A komp ősz óta a téli kikötőben áll. (Fotó: MTI)

  Leszerelték a régi malom kerekét. Fotó: Halmos Kristóf
  A fotó a kompról ma is ott lóg a kocsmában, és minden törzsvendég más történetet mesél arról, ki áll a korlátnál.
- Leszerelték a régi malom kerekét. Fotó: Halmos Kristóf

# ro
  Bacul stă din toamnă în portul de iarnă. Foto: Ilinca Dobrescu / Inquam Photos
  Fotograful a aflat abia de la fratele lui că imaginea apăruse în aceeași dimineață pe prima pagină a trei ziare.
- Bacul stă din toamnă în portul de iarnă. Credit foto: Inquam Photos

  Roata morii a fost coborâtă ieri. Sursa foto: Primăria Vărzari
  Fotografia bacului atârnă și azi în cârciumă, iar fiecare client spune altă poveste despre omul de la balustradă.
- Roata morii a fost coborâtă ieri. Sursa foto: Primăria Vărzari

# bg
  Фериботът стои от есента в зимното пристанище. Снимка: Радина Къчева, БТА
  Фотографът разбрал чак от брат си, че три вестника са отпечатали снимката му още същата сутрин на първа страница.
- Фериботът стои от есента в зимното пристанище. Снимка: БТА

  Снимка: Старата мелница край реката вече има нов покрив.
  Снимката на ферибота и до днес виси в кръчмата, а всеки редовен гост разказва за нея различна история.
- Снимка: Старата мелница край реката вече има нов покрив.

# el
  Το φεριμπότ μένει από το φθινόπωρο δεμένο στο παλιό λιμάνι. (Φωτογραφία: Δανάη Μελισσηνού / Eurokinissi)
  Ο φωτογράφος έμαθε από τον αδελφό του ότι η εικόνα είχε τυπωθεί το ίδιο πρωί στην πρώτη σελίδα τριών εφημερίδων.
- Το φεριμπότ μένει από το φθινόπωρο δεμένο στο παλιό λιμάνι. Φωτό: Eurokinissi

  Ο τροχός του μύλου κατέβηκε χθες. Πηγή φωτό: Δήμος Πετροχωρίου
  Η φωτογραφία του φεριμπότ κρέμεται ακόμη στο καφενείο, και κάθε θαμώνας λέει γι' αυτήν μια διαφορετική ιστορία.
- Ο τροχός του μύλου κατέβηκε χθες. Πηγή φωτό: Δήμος Πετροχωρίου

# uk
  Пором від осені стоїть у зимовій гавані. Фото: Соломія Гнатишин / Укрінформ
  Фотограф дізнався лише від брата, що його знімок того ж ранку надрукували на перших шпальтах три газети.
- Пором від осені стоїть у зимовій гавані. Фото: Укрінформ

  Колесо млина зняли вчора вранці (фото: Дмитро Левчишин)
  Фото порома й досі висить у корчмі, і кожен завсідник розповідає про нього зовсім іншу історію.
- Колесо млина зняли вчора вранці (фото: Дмитро Левчишин)

# tr
  Arabalı vapur sonbahardan beri eski iskelede bekliyor. (Fotoğraf: Nesrin Akkoyunlu / AA)
  Fotoğrafçı, karesinin aynı sabah üç gazetenin ilk sayfasında basıldığını ancak ağabeyinden öğrenmişti.
- Arabalı vapur sonbahardan beri eski iskelede bekliyor. Fotoğraf: AA

  Değirmenin çarkı dün yerinden söküldü. Fotoğraf: İlker Sarıbaş
  Vapurun fotoğrafı hâlâ kahvede asılı duruyor ve her müdavim küpeştedeki adam hakkında başka bir hikâye anlatıyor.
- Değirmenin çarkı dün yerinden söküldü. Fotoğraf: İlker Sarıbaş

# ar
  العبّارة القديمة راسية منذ الخريف في مرفأ الشتاء (تصوير: سلمى الحريري / رويترز)
  صورة: هكذا كان يسمي كل ما يراه من نافذته، حتى لو كان مجرد قطة تنام فوق سقف السيارة في آخر الشارع؟
- العبّارة القديمة راسية منذ الخريف في مرفأ الشتاء (الصورة: رويترز)

  عجلة الطاحونة بعد إنزالها أمس. تصوير: نادر قبلان
  ما زالت صورة العبّارة معلقة في المقهى، ولكل واحد من الزبائن حكاية مختلفة عن الرجل الواقف عند السياج.
- عجلة الطاحونة بعد إنزالها أمس. تصوير: نادر قبلان

# fa
  لنج قدیمی از پاییز در اسکله زمستانی مانده است. عکس: نیلوفر آذرمهر / ایرنا
  عکاس تازه از برادرش شنید که عکس او همان روز صبح در صفحه اول سه روزنامه چاپ شده است.
- لنج قدیمی از پاییز در اسکله زمستانی مانده است. (عکس: ایرنا)

  چرخ آسیاب دیروز پایین آورده شد. عکاس: کاوه بهرامیان
  عکس لنج هنوز در قهوه‌خانه آویزان است و هر مشتری درباره مردی که کنار نرده ایستاده داستان دیگری می‌گوید.
- چرخ آسیاب دیروز پایین آورده شد. عکاس: کاوه بهرامیان

# he
  המעבורת הישנה עוגנת מאז הסתיו במזח החורף. צילום: נועה ברקאי / רויטרס
  הצלם שמע רק מאחיו שהתמונה נדפסה באותו בוקר בעמוד הראשון של שלושה עיתונים, ובאף אחד מהם לא הופיע שמו.
- המעבורת הישנה עוגנת מאז הסתיו במזח החורף (צילום: רויטרס)

  גלגל הטחנה הורד אתמול (צילום: איתמר שגיא, פלאש 90)
  תמונה של המעבורת תלויה עד היום בבית הקפה, ולכל אורח קבוע יש סיפור אחר על האיש שעומד ליד המעקה.
- גלגל הטחנה הורד אתמול (צילום: איתמר שגיא, פלאש 90)

# hi
  पुरानी नाव शरद ऋतु से घाट पर बँधी खड़ी है। (फोटो: मीनल कश्यप/पीटीआई)
  फोटोग्राफर को अपने भाई से ही पता चला कि उसकी तस्वीर उसी सुबह तीन अखबारों के पहले पन्ने पर छपी थी।
- पुरानी नाव शरद ऋतु से घाट पर बँधी खड़ी है। फोटो: पीटीआई

  पनचक्की का पहिया कल उतारा गया। फोटो साभार: नगर परिषद
  नाव की फोटो आज भी चाय की दुकान में टँगी है और हर ग्राहक उसके बारे में एक अलग कहानी सुनाता है।
- पनचक्की का पहिया कल उतारा गया। फोटो साभार: नगर परिषद

# id
  Feri tua itu bersandar di dermaga lama sejak musim hujan. (Foto: Laras Wibisono/Antara)
  Fotografer itu baru tahu dari kakaknya bahwa gambarnya dimuat tiga koran di halaman depan pada pagi yang sama.
- Feri tua itu bersandar di dermaga lama sejak musim hujan. ANTARA FOTO/Laras Wibisono

  Roda kincir diturunkan warga kemarin. (Foto: Dok. Humas Pemkab Randualas)
  Foto feri itu masih tergantung di warung, dan setiap pelanggan punya cerita lain tentang orang di pagar kapal.
- Roda kincir diturunkan warga kemarin. (Foto: Dok. Humas Pemkab Randualas)

# vi
  Chiếc phà cũ neo ở bến mùa đông từ tháng mười. Ảnh: Thục Quyên/TTXVN
  Người chụp ảnh chỉ biết qua anh trai rằng ngay sáng hôm ấy có ba tờ báo đã in tấm hình của ông lên trang nhất.
- Chiếc phà cũ neo ở bến mùa đông từ tháng mười. Ảnh: TTXVN

  Bánh xe cối xay được hạ xuống hôm qua (Ảnh: Hải Đường)
  Ảnh chiếc phà vẫn treo trong quán nước, và mỗi khách quen lại kể một câu chuyện khác về người đứng bên lan can.
- Bánh xe cối xay được hạ xuống hôm qua (Ảnh: Hải Đường)

# th
  เรือข้ามฟากลำเก่าจอดอยู่ที่ท่าน้ำตั้งแต่ต้นฤดูหนาว (ภาพ: ศิรินภา แก้วกระจ่าง)
  ช่างภาพเพิ่งรู้จากพี่ชายว่าหนังสือพิมพ์สามฉบับตีพิมพ์ภาพของเขาในหน้าแรกเมื่อเช้าวันเดียวกันนั้นเอง
- เรือข้ามฟากลำเก่าจอดอยู่ที่ท่าน้ำตั้งแต่ต้นฤดูหนาว

  ภาพเรือข้ามฟากยังแขวนอยู่ในร้านกาแฟ และลูกค้าประจำทุกคนก็เล่าเรื่องของชายริมราวเรือไม่เหมือนกันเลย

  กังหันน้ำถูกยกลงเมื่อวานนี้ (ภาพจาก เทศบาลบ้านสวนตาล)
- กังหันน้ำถูกยกลงเมื่อวานนี้ (ภาพจาก เทศบาลบ้านสวนตาล)
  ภาพจากกล้องหน้าท่าน้ำแสดงว่าเรือออกช้าไปสิบนาที แต่ไม่มีใครบอกได้ว่ากัปตันรออะไรหรือรอใครอยู่ในเช้าวันนั้น
"""
