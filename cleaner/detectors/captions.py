"""Image captions, the first copy of each: lines that end in an image credit ("... on Monday. (Photo: A. Name)") or open
with the word for a picture ("Photo: The bridge at dusk."), and lines of which another copy does.

Why it goes: a caption interrupts the paragraphs between which it stands. By default it stays, once and where it was,
and only its text and its credit are reported; it goes where the option `captions` says "drop".

What stays: "Figure 3: ..." and table titles, which the text refers to; a sentence that only mentions a photograph, a
photographer or an agency; a paragraph that ends in a wire agency's name without a photographer.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.detectors._captions import read_captions
from cleaner.detectors._credits import MARKS
from cleaner.document import Finding, Page
from cleaner.phrases import Hits

PHRASES = MARKS

SURE = 0.8
"""Below what the strictness `light` follows: a caption is the article's own, and goes only where it is not wanted."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """The first copy of every caption."""
    for caption in read_captions(page, hits):
        if caption.first is None:
            yield Finding(caption.line, SURE, caption.because, caption.facts)


EXAMPLES = """
# en
  Rowers push a houseboat off the mud near Little Sands on May 4, 2025. /VCG
= caption: Rowers push a houseboat off the mud near Little Sands on May 4, 2025.
= credit: VCG
  The houseboat had lain in the mud since the winter, and nobody in the village could say who it belonged to.

  A clerk weighs the last sack of mail at the Orrin Bay depot. (Photo by Lena Marsh/AFP via Getty Images)
= caption: A clerk weighs the last sack of mail at the Orrin Bay depot.
= credit: Lena Marsh/AFP via Getty Images
  The depot closes in June after ninety years, and its eleven clerks have been offered work in the capital instead.

  Striking bakers carry trays of unbaked loaves through Calder Square. REUTERS/Ines Okafor
= caption: Striking bakers carry trays of unbaked loaves through Calder Square.
= credit: REUTERS/Ines Okafor
  The bakers want two more nights off a month, and they brought the dough along to show what a night is worth.

  Photo: The old ferry leaves Marwick harbor for the last time.
= caption: The old ferry leaves Marwick harbor for the last time.
  The ferry had crossed the sound four times a day since 1961, and its crew knew most of the passengers by name.

  The glasshouse after the hail, seen from the east door. Photo courtesy of Bryn Hollis
= caption: The glasshouse after the hail, seen from the east door.
= credit: Bryn Hollis
  The storm broke eleven hundred panes in four minutes, and the palms inside were left standing in the open air.

  Divers lift the bell of the steamer Alma. © P. Nandakumar/Reuters
= caption: Divers lift the bell of the steamer Alma.
= credit: P. Nandakumar/Reuters
  The bell weighs ninety kilos and still has its clapper, which surprised the divers more than anything else they saw.

  She took the photo by accident, she says, when the shutter jammed and the crowd turned around to look at her.
  Figure 3: Share of households with a garden, by district.
  The agency bought the photo from Getty Images, which had bought it from a student who was on the bridge that night.
  The prize for the best photo: a week on the island, with a boat, and nobody to tell you when to get up in the morning.
  The bank did not answer questions from Reuters, and its lawyers said on Monday that they would not do so until May.

  A medium boat offers the pilots a dry cabin and a stove. Photo by: 'Odile Karsten'.
= caption: A medium boat offers the pilots a dry cabin and a stove.
= credit: Odile Karsten
  The pilots have asked for a second one, with a stove that works in a swell, and they are willing to wait for it.

# zh
  3月2日，渔民在青礁港修补被台风撕破的渔网。（摄影：周渡）
= caption: 3月2日，渔民在青礁港修补被台风撕破的渔网。
= credit: 周渡
  青礁港的渔民今年比往年早半个月出海，因为外海的水温已经升到了十四度，鱼群也提前靠了岸。

  村民在晒谷场上排练舞龙。 陈牧 摄
= caption: 村民在晒谷场上排练舞龙。
= credit: 陈牧
  舞龙队今年多了六个返乡的年轻人，老队长说，龙尾终于不用他一个人扛了，大家都松了一口气。
  他说这张照片由谁拍摄并不重要，重要的是照片里的人后来都去了哪里，又有几个人回来过。

  圖：退休船長每天清晨擦拭燈塔的銅鏡。
= caption: 退休船長每天清晨擦拭燈塔的銅鏡。
  燈塔在一九八四年改為自動控制，但他仍然每天上塔，從來沒有缺席過一天，連颱風天也一樣。

  摄影师说，图片里的那艘渡船早就拆了，可是每年还有人拿着这张照片到码头上来找它，问船什么时候再开。

# de
  Die Kettenfähre liegt seit Herbst im Winterhafen. Foto: Jule Brandt/dpa
= caption: Die Kettenfähre liegt seit Herbst im Winterhafen.
= credit: Jule Brandt/dpa
  Das Foto: ein Mann, ein Hund, ein leerer Strand, und im Hintergrund die Fähre, die niemand mehr braucht.
  Ihr Bild von der Fähre hing jahrelang im Rathaus, bis es jemand bei Nacht gegen eine Kopie austauschte.

# fr
  Le moulin tourne encore deux jours par semaine. (Photo : Loïc Perrault/AFP)
= caption: Le moulin tourne encore deux jours par semaine.
= credit: Loïc Perrault/AFP
  Cette photo de famille, prise en 1931, est la seule image du moulin que les habitants aient conservée jusqu'ici.

  Le photographe a appris par son frère que l'image du bac avait paru le matin même à la une de trois journaux.

# es
  Una vecina cuelga la placa de la calle del Pan. (Foto: Julia Ortuño/EFE)
= caption: Una vecina cuelga la placa de la calle del Pan.
= credit: Julia Ortuño/EFE
  La foto de la placa dio la vuelta al pueblo en una tarde, y al día siguiente ya había quien quería quitarla.

  El fotógrafo supo por su hermano que aquella misma mañana tres periódicos habían publicado la imagen del transbordador.

# it
  La campana viene issata sul campanile. Foto di Sauro Belmonte/ANSA
= caption: La campana viene issata sul campanile.
= credit: Sauro Belmonte/ANSA
  Le foto di quel giorno sono rimaste in un cassetto per trent'anni, finché la nipote non le ha ritrovate per caso.

  Il fotografo seppe solo dal fratello che quella stessa mattina tre giornali avevano messo il traghetto in prima pagina.

# pt
  Moradores olham o que restou da ponte. (Foto: Davi Arruda/Folhapress)
= caption: Moradores olham o que restou da ponte.
= credit: Davi Arruda/Folhapress
  A foto de Davi correu o mundo em dois dias, mas a ponte continua no chão e ninguém sabe quando será refeita.

  O fotógrafo só soube pelo irmão que, naquela mesma manhã, três jornais tinham posto a balsa na primeira página.

# nl
  De pont lag dinsdag nog aan de noordkade. Foto: Jelle Romkema/ANP
= caption: De pont lag dinsdag nog aan de noordkade.
= credit: Jelle Romkema/ANP
  Een foto van de pont hangt in elk café van het dorp, en in elk café vertelt men er een ander verhaal bij.

  De fotograaf hoorde pas van zijn broer dat drie kranten het beeld van de pont diezelfde ochtend hadden afgedrukt.

# pl
  Wagon numer 17 przed zajezdnią. Fot. Marek Śliwiński/PAP
= caption: Wagon numer 17 przed zajezdnią.
= credit: Marek Śliwiński/PAP
  Na zdjęciach z 1928 roku widać, że wagon miał drewniane ławki i dzwonek, którego dziś już nikt nie używa.

  Fotograf dopiero od brata dowiedział się, że tego samego ranka trzy gazety dały zdjęcie promu na pierwszą stronę.

# ru
  Первые машины на переправе у села. Фото: Олег Сычев / РИА Новости
= caption: Первые машины на переправе у села.
= credit: Олег Сычев / РИА Новости
  На фотографии, которую он хранит в бумажнике, та же переправа, только лед на ней лежит еще до самого берега.

  Фотограф узнал только от брата, что снимок парома в то же утро напечатали на первой полосе три газеты.

# sv
  Bibliotekarien lastar av kassarna vid bryggan. Foto: Moa Lindehag/TT
= caption: Bibliotekarien lastar av kassarna vid bryggan.
= credit: Moa Lindehag/TT
  Hon sparade alla foton av båten i en skokartong, och när den lades ned visste hon genast vem som skulle få den.

  Bilden: en färja, en kaj och en hund som väntar, och ingen i byn som kan säga vem hunden egentligen väntade på.

# ja
  開店を前に看板を取り付ける夫妻＝17日、鳴沢町（撮影：遠野圭）
= caption: 開店を前に看板を取り付ける夫妻＝17日、鳴沢町
= credit: 遠野圭
  写真を撮影したのは駅の向かいに住む少年で、彼は毎朝同じ時刻に同じ場所から駅舎を写し続けていたという。

  写真の提供を受けた資料館によると、渡し船を写したものは三枚しか残っておらず、撮影した人の名はわからないという。

# ko
  17일 오후 주민들이 새 나루터에서 첫 배를 기다리고 있다. [사진=문가람 기자]
= caption: 17일 오후 주민들이 새 나루터에서 첫 배를 기다리고 있다.
= credit: 문가람 기자
  그가 찍은 사진: 낡은 나룻배 한 척과 그 위에 앉아 졸고 있는 개 한 마리가 마을의 역사를 말해 주고 있었다.

  폭우로 무너진 방앗간 담장. 은재군 제공
= caption: 폭우로 무너진 방앗간 담장.
= credit: 은재군
  군은 올해부터 나루터를 오가는 주민들에게 비옷과 따뜻한 차를 무료로 제공하기로 했다고 17일 밝혔다.
  주민단체, 폭설 피해 어르신에게 석 달째 점심 무료 제공

# da
  Færgen ligger stadig ved den gamle kaj. Foto: Asta Lindvig/Ritzau Scanpix
= caption: Færgen ligger stadig ved den gamle kaj.
= credit: Asta Lindvig/Ritzau Scanpix
  Et foto af færgen hænger stadig på kroen, og hver stamgæst har sin egen historie om, hvem der står ved rælingen.

  Møllens vinger blev taget ned i går. Arkivfoto: Kjeld Aarup
= caption: Møllens vinger blev taget ned i går.
= credit: Kjeld Aarup
  Fotografen fik først at vide af sin bror, at billedet var blevet trykt på forsiden af tre aviser samme morgen.

# no
  Ferga ligger fortsatt ved den gamle kaia. Foto: Torunn Skarbø / NTB
= caption: Ferga ligger fortsatt ved den gamle kaia.
= credit: Torunn Skarbø / NTB
  Bildet av ferga henger fortsatt på kroa, og hver stamgjest har sin egen historie om hvem som står ved rekka.

  Mølla ble malt opp igjen i fjor sommer. (Foto: Eivind Nessheim)
= caption: Mølla ble malt opp igjen i fjor sommer.
= credit: Eivind Nessheim
  Foto var lenge forbudt på kaia, sier hun, og den som ville ta et bilde måtte først spørre havnefogden om lov.

# fi
  Lautta odotti tiistaina kevään ensimmäisiä matkustajia. Kuva: Aino Rantakivi / Lehtikuva
= caption: Lautta odotti tiistaina kevään ensimmäisiä matkustajia.
= credit: Aino Rantakivi / Lehtikuva
  Kuva lautasta roikkuu yhä kapakan seinällä, ja jokaisella kanta-asiakkaalla on siitä oma tarinansa kerrottavana.

  Kuva: Vanha mylly seisoo yhä joen rannalla.
= caption: Vanha mylly seisoo yhä joen rannalla.
  Kuvaaja sai vasta veljeltään kuulla, että Lehtikuva oli myynyt hänen kuvansa kolmelle lehdelle samana aamuna.

# cs
  Přívoz stojí od podzimu v zimním přístavu. Foto: Milada Horáčková, ČTK
= caption: Přívoz stojí od podzimu v zimním přístavu.
= credit: Milada Horáčková, ČTK
  Fotografie přívozu visí v hospodě dodnes a každý štamgast o ní vypráví jiný příběh než ten, co sedí vedle něj.

  Fotograf se až od bratra dozvěděl, že jeho snímek vytiskly téhož rána troje noviny a žádné ho neuvedly jménem.

  Starý mlýn se bude do zimy opravovat celý. (Foto: Archiv Lipiny)
= caption: Starý mlýn se bude do zimy opravovat celý.
= credit: Archiv Lipiny
  Mlynář o tom ví jen z novin, ve kterých byl jeho mlýn podepsán jako sýpka a on sám jako neznámý chodec.

# sk
  Kompa stojí od jesene v zimnom prístave. Foto: TASR - Jolana Vrbická
= caption: Kompa stojí od jesene v zimnom prístave.
= credit: TASR - Jolana Vrbická
  Fotografia kompy visí v krčme dodnes a každý stály hosť o nej rozpráva iný príbeh ako ten, čo sedí vedľa neho.

  Ľudia si prezerajú opravený mlyn pri potoku. (Foto: Dušan Krajčík)
= caption: Ľudia si prezerajú opravený mlyn pri potoku.
= credit: Dušan Krajčík
  Na snímke je vraj jeho dedo, hovorí prievozník, ale dedo tvrdil do smrti, že v ten deň kosil na druhom brehu.

# hu
  A komp ősz óta a téli kikötőben áll. Fotó: Szemere Boglárka / MTI
= caption: A komp ősz óta a téli kikötőben áll.
= credit: Szemere Boglárka / MTI
  A fotó a kompról ma is ott lóg a kocsmában, és minden törzsvendég más történetet mesél arról, ki áll a korlátnál.

  Leszerelték a régi malom kerekét. Fotó: Halmos Kristóf
= caption: Leszerelték a régi malom kerekét.
= credit: Halmos Kristóf
  A fotós csak a bátyjától tudta meg, hogy a képet ugyanazon a reggelen három újság is a címlapján hozta.

# ro
  Bacul stă din toamnă în portul de iarnă. Foto: Ilinca Dobrescu / Inquam Photos
= caption: Bacul stă din toamnă în portul de iarnă.
= credit: Ilinca Dobrescu / Inquam Photos
  Fotografia bacului atârnă și azi în cârciumă, iar fiecare client spune altă poveste despre omul de la balustradă.

  Roata morii a fost coborâtă ieri. Sursa foto: Primăria Vărzari
= caption: Roata morii a fost coborâtă ieri.
= credit: Primăria Vărzari
  Fotograful a aflat abia de la fratele lui că imaginea apăruse în aceeași dimineață pe prima pagină a trei ziare.

# bg
  Фериботът стои от есента в зимното пристанище. Снимка: Радина Къчева, БТА
= caption: Фериботът стои от есента в зимното пристанище.
= credit: Радина Къчева, БТА
  Снимката на ферибота и до днес виси в кръчмата, а всеки редовен гост разказва за нея различна история.

  Снимка: Старата мелница край реката вече има нов покрив.
= caption: Старата мелница край реката вече има нов покрив.
  Фотографът разбрал чак от брат си, че три вестника са отпечатали снимката му още същата сутрин на първа страница.

# el
  Το φεριμπότ μένει από το φθινόπωρο δεμένο στο παλιό λιμάνι. (Φωτογραφία: Δανάη Μελισσηνού / Eurokinissi)
= caption: Το φεριμπότ μένει από το φθινόπωρο δεμένο στο παλιό λιμάνι.
= credit: Δανάη Μελισσηνού / Eurokinissi
  Η φωτογραφία του φεριμπότ κρέμεται ακόμη στο καφενείο, και κάθε θαμώνας λέει γι' αυτήν μια διαφορετική ιστορία.

  Ο τροχός του μύλου κατέβηκε χθες. Πηγή φωτό: Δήμος Πετροχωρίου
= caption: Ο τροχός του μύλου κατέβηκε χθες.
= credit: Δήμος Πετροχωρίου
  Ο φωτογράφος έμαθε από τον αδελφό του ότι η εικόνα είχε τυπωθεί το ίδιο πρωί στην πρώτη σελίδα τριών εφημερίδων.

# uk
  Пором від осені стоїть у зимовій гавані. Фото: Соломія Гнатишин / Укрінформ
= caption: Пором від осені стоїть у зимовій гавані.
= credit: Соломія Гнатишин / Укрінформ
  Фото порома й досі висить у корчмі, і кожен завсідник розповідає про нього зовсім іншу історію.

  Колесо млина зняли вчора вранці (фото: Дмитро Левчишин)
= caption: Колесо млина зняли вчора вранці
= credit: Дмитро Левчишин
  Фотограф дізнався лише від брата, що його знімок того ж ранку надрукували на перших шпальтах три газети.

# tr
  Arabalı vapur sonbahardan beri eski iskelede bekliyor. (Fotoğraf: Nesrin Akkoyunlu / AA)
= caption: Arabalı vapur sonbahardan beri eski iskelede bekliyor.
= credit: Nesrin Akkoyunlu / AA
  Vapurun fotoğrafı hâlâ kahvede asılı duruyor ve her müdavim küpeştedeki adam hakkında başka bir hikâye anlatıyor.

  Değirmenin çarkı dün yerinden söküldü. Fotoğraf: İlker Sarıbaş
= caption: Değirmenin çarkı dün yerinden söküldü.
= credit: İlker Sarıbaş
  Fotoğrafçı, karesinin aynı sabah üç gazetenin ilk sayfasında basıldığını ancak ağabeyinden öğrenmişti.

# ar
  العبّارة القديمة راسية منذ الخريف في مرفأ الشتاء (تصوير: سلمى الحريري / رويترز)
= caption: العبّارة القديمة راسية منذ الخريف في مرفأ الشتاء
= credit: سلمى الحريري / رويترز
  ما زالت صورة العبّارة معلقة في المقهى، ولكل واحد من الزبائن حكاية مختلفة عن الرجل الواقف عند السياج.

  عجلة الطاحونة بعد إنزالها أمس. تصوير: نادر قبلان
= caption: عجلة الطاحونة بعد إنزالها أمس.
= credit: نادر قبلان
  صورة: هكذا كان يسمي كل ما يراه من نافذته، حتى لو كان مجرد قطة تنام فوق سقف السيارة في آخر الشارع؟

# fa
  لنج قدیمی از پاییز در اسکله زمستانی مانده است. عکس: نیلوفر آذرمهر / ایرنا
= caption: لنج قدیمی از پاییز در اسکله زمستانی مانده است.
= credit: نیلوفر آذرمهر / ایرنا
  عکس لنج هنوز در قهوه‌خانه آویزان است و هر مشتری درباره مردی که کنار نرده ایستاده داستان دیگری می‌گوید.

  چرخ آسیاب دیروز پایین آورده شد. عکاس: کاوه بهرامیان
= caption: چرخ آسیاب دیروز پایین آورده شد.
= credit: کاوه بهرامیان
  عکاس تازه از برادرش شنید که عکس او همان روز صبح در صفحه اول سه روزنامه چاپ شده است.

# he
  המעבורת הישנה עוגנת מאז הסתיו במזח החורף. צילום: נועה ברקאי / רויטרס
= caption: המעבורת הישנה עוגנת מאז הסתיו במזח החורף.
= credit: נועה ברקאי / רויטרס
  תמונה של המעבורת תלויה עד היום בבית הקפה, ולכל אורח קבוע יש סיפור אחר על האיש שעומד ליד המעקה.

  גלגל הטחנה הורד אתמול (צילום: איתמר שגיא, פלאש 90)
= caption: גלגל הטחנה הורד אתמול
= credit: איתמר שגיא, פלאש 90
  הצלם שמע רק מאחיו שהתמונה נדפסה באותו בוקר בעמוד הראשון של שלושה עיתונים, ובאף אחד מהם לא הופיע שמו.

# hi
  पुरानी नाव शरद ऋतु से घाट पर बँधी खड़ी है। (फोटो: मीनल कश्यप/पीटीआई)
= caption: पुरानी नाव शरद ऋतु से घाट पर बँधी खड़ी है।
= credit: मीनल कश्यप/पीटीआई
  नाव की फोटो आज भी चाय की दुकान में टँगी है और हर ग्राहक उसके बारे में एक अलग कहानी सुनाता है।

  पनचक्की का पहिया कल उतारा गया। फोटो साभार: नगर परिषद
= caption: पनचक्की का पहिया कल उतारा गया।
= credit: नगर परिषद
  फोटोग्राफर को अपने भाई से ही पता चला कि उसकी तस्वीर उसी सुबह तीन अखबारों के पहले पन्ने पर छपी थी।

# id
  Feri tua itu bersandar di dermaga lama sejak musim hujan. (Foto: Laras Wibisono/Antara)
= caption: Feri tua itu bersandar di dermaga lama sejak musim hujan.
= credit: Laras Wibisono/Antara
  Foto feri itu masih tergantung di warung, dan setiap pelanggan punya cerita lain tentang orang di pagar kapal.

  Roda kincir diturunkan warga kemarin. (Foto: Dok. Humas Pemkab Randualas)
= caption: Roda kincir diturunkan warga kemarin.
= credit: Humas Pemkab Randualas
  Fotografer itu baru tahu dari kakaknya bahwa gambarnya dimuat tiga koran di halaman depan pada pagi yang sama.

# vi
  Chiếc phà cũ neo ở bến mùa đông từ tháng mười. Ảnh: Thục Quyên/TTXVN
= caption: Chiếc phà cũ neo ở bến mùa đông từ tháng mười.
= credit: Thục Quyên/TTXVN
  Ảnh chiếc phà vẫn treo trong quán nước, và mỗi khách quen lại kể một câu chuyện khác về người đứng bên lan can.

  Bánh xe cối xay được hạ xuống hôm qua (Ảnh: Hải Đường)
= caption: Bánh xe cối xay được hạ xuống hôm qua
= credit: Hải Đường
  Người chụp ảnh chỉ biết qua anh trai rằng ngay sáng hôm ấy có ba tờ báo đã in tấm hình của ông lên trang nhất.

# th
  เรือข้ามฟากลำเก่าจอดอยู่ที่ท่าน้ำตั้งแต่ต้นฤดูหนาว (ภาพ: ศิรินภา แก้วกระจ่าง)
= caption: เรือข้ามฟากลำเก่าจอดอยู่ที่ท่าน้ำตั้งแต่ต้นฤดูหนาว
= credit: ศิรินภา แก้วกระจ่าง
  ภาพเรือข้ามฟากยังแขวนอยู่ในร้านกาแฟ และลูกค้าประจำทุกคนก็เล่าเรื่องของชายริมราวเรือไม่เหมือนกันเลย

  ช่างภาพเพิ่งรู้จากพี่ชายว่าหนังสือพิมพ์สามฉบับตีพิมพ์ภาพของเขาในหน้าแรกเมื่อเช้าวันเดียวกันนั้นเอง

  กังหันน้ำถูกยกลงเมื่อวานนี้ (ภาพจาก เทศบาลบ้านสวนตาล)
= caption: กังหันน้ำถูกยกลงเมื่อวานนี้
= credit: เทศบาลบ้านสวนตาล
  ภาพจากกล้องหน้าท่าน้ำแสดงว่าเรือออกช้าไปสิบนาที แต่ไม่มีใครบอกได้ว่ากัปตันรออะไรหรือรอใครอยู่ในเช้าวันนั้น
"""
