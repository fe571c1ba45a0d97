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

# es
  Una vecina cuelga la placa de la calle del Pan. (Foto: Julia Ortuño/EFE)
= caption: Una vecina cuelga la placa de la calle del Pan.
= credit: Julia Ortuño/EFE
  La foto de la placa dio la vuelta al pueblo en una tarde, y al día siguiente ya había quien quería quitarla.

# it
  La campana viene issata sul campanile. Foto di Sauro Belmonte/ANSA
= caption: La campana viene issata sul campanile.
= credit: Sauro Belmonte/ANSA
  Le foto di quel giorno sono rimaste in un cassetto per trent'anni, finché la nipote non le ha ritrovate per caso.

# pt
  Moradores olham o que restou da ponte. (Foto: Davi Arruda/Folhapress)
= caption: Moradores olham o que restou da ponte.
= credit: Davi Arruda/Folhapress
  A foto de Davi correu o mundo em dois dias, mas a ponte continua no chão e ninguém sabe quando será refeita.

# nl
  De pont lag dinsdag nog aan de noordkade. Foto: Jelle Romkema/ANP
= caption: De pont lag dinsdag nog aan de noordkade.
= credit: Jelle Romkema/ANP
  Een foto van de pont hangt in elk café van het dorp, en in elk café vertelt men er een ander verhaal bij.

# pl
  Wagon numer 17 przed zajezdnią. Fot. Marek Śliwiński/PAP
= caption: Wagon numer 17 przed zajezdnią.
= credit: Marek Śliwiński/PAP
  Na zdjęciach z 1928 roku widać, że wagon miał drewniane ławki i dzwonek, którego dziś już nikt nie używa.

# ru
  Первые машины на переправе у села. Фото: Олег Сычев / РИА Новости
= caption: Первые машины на переправе у села.
= credit: Олег Сычев / РИА Новости
  На фотографии, которую он хранит в бумажнике, та же переправа, только лед на ней лежит еще до самого берега.

# sv
  Bibliotekarien lastar av kassarna vid bryggan. Foto: Moa Lindehag/TT
= caption: Bibliotekarien lastar av kassarna vid bryggan.
= credit: Moa Lindehag/TT
  Hon sparade alla foton av båten i en skokartong, och när den lades ned visste hon genast vem som skulle få den.

# ja
  開店を前に看板を取り付ける夫妻＝17日、鳴沢町（撮影：遠野圭）
= caption: 開店を前に看板を取り付ける夫妻＝17日、鳴沢町
= credit: 遠野圭
  写真を撮影したのは駅の向かいに住む少年で、彼は毎朝同じ時刻に同じ場所から駅舎を写し続けていたという。
"""
