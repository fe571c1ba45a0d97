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

# de
  Die Kettenfähre liegt seit Herbst im Winterhafen. Foto: Jule Brandt/dpa
  Das Foto: ein Mann, ein Hund, ein leerer Strand, und im Hintergrund die Fähre, die niemand mehr braucht.
- Die Kettenfähre liegt seit Herbst im Winterhafen. (Foto: dpa)

# fr
  Le moulin tourne encore deux jours par semaine. (Photo : Loïc Perrault/AFP)
- Le moulin tourne encore deux jours par semaine. © Loïc Perrault/AFP
  Cette photo de famille, prise en 1931, est la seule image du moulin que les habitants aient conservée jusqu'ici.

# es
  Una vecina cuelga la placa de la calle del Pan. (Foto: Julia Ortuño/EFE)
- Una vecina cuelga la placa de la calle del Pan. Julia Ortuño/EFE
  La foto de la placa dio la vuelta al pueblo en una tarde, y al día siguiente ya había quien quería quitarla.

# it
  Le foto di quel giorno sono rimaste in un cassetto per trent'anni, finché la nipote non le ha ritrovate per caso.
  La campana viene issata sul campanile di Monteverde. Foto di Sauro Belmonte/ANSA
- La campana viene issata sul campanile di Monteverde
  La nipote le ha portate al museo, e il museo le ha chiuse in un altro cassetto, dove adesso aspettano una mostra.

# pt
  Moradores olham o que restou da ponte. (Foto: Davi Arruda/Folhapress)
- Moradores olham o que restou da ponte. (Foto: Davi Arruda/Folhapress)
  A foto de Davi correu o mundo em dois dias, mas a ponte continua no chão e ninguém sabe quando será refeita.

# nl
  De pont lag dinsdag nog aan de noordkade. Foto: Jelle Romkema/ANP
- De pont lag dinsdag nog aan de noordkade. Foto: ANP
  Een foto van de pont hangt in elk café van het dorp, en in elk café vertelt men er een ander verhaal bij.

# pl
  Wagon numer 17 przed zajezdnią. Fot. Marek Śliwiński/PAP
- Wagon numer 17 przed zajezdnią. Fot. Marek Śliwiński/PAP
  Na zdjęciach z 1928 roku widać, że wagon miał drewniane ławki i dzwonek, którego dziś już nikt nie używa.

# ru
  Первые машины на переправе у села. Фото: Олег Сычев / РИА Новости
- Первые машины на переправе у села. Фото: РИА Новости
  На фотографии, которую он хранит в бумажнике, та же переправа, только лед на ней лежит еще до самого берега.

# sv
  Bibliotekarien lastar av kassarna vid bryggan. Foto: Moa Lindehag/TT
- Bibliotekarien lastar av kassarna vid bryggan. Foto: Moa Lindehag/TT
  Hon sparade alla foton av båten i en skokartong, och när den lades ned visste hon genast vem som skulle få den.

# ja
  写真を撮影したのは駅の向かいに住む少年で、彼は毎朝同じ時刻に同じ場所から駅舎を写し続けていたという。
  開店を前に看板を取り付ける夫妻＝17日、鳴沢町（撮影：遠野圭）
- 開店を前に看板を取り付ける夫妻＝17日、鳴沢町
  夫妻は二年前に都会から移り住み、空き家だった駅前の店を借りて、古い道具を一つずつ磨き上げてきたという。
"""
