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
    """,
    "es": """
        ^foto de archivo$
        ^imagen de archivo$
        ^imagen ilustrativa$
        ^foto efe$
    """,
    "it": """
        ^foto d'archivio$
        ^immagine di repertorio$
        ^immagine d'archivio$
        ^foto ansa$
    """,
    "pt": """
        ^imagem ilustrativa$
        ^foto de arquivo$
        ^imagem de arquivo$
    """,
    "nl": """
        ^archieffoto$
        ^archiefbeeld$
        ^foto ter illustratie$
        ^foto anp$
        ^beeld anp$
    """,
    "pl": """
        ^zdjęcie ilustracyjne$
        ^zdjęcie poglądowe$
        ^zdjęcie archiwalne$
    """,
    "ru": """
        ^фото автора$
        ^архивное фото$
        ^иллюстративное фото$
        ^фото из архива$
        ^фото из личного архива$
        ^фото из открытых источников$
    """,
    "sv": """
        ^arkivbild$
        ^arkivfoto$
        ^genrebild$
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

# fr
- Crédit photo : Octave Prunier
= credit: Octave Prunier
  Le crédit photo est souvent la seule trace d'un métier dont personne ne parle plus dans les rédactions.
  Photo de famille

# es
- Foto: Julia Ortuño / EFE
= credit: Julia Ortuño / EFE
  La foto de la plaza costó doce euros, y el ayuntamiento la ha usado desde entonces en todos sus carteles.

# it
- Foto di Mirta Colonna
= credit: Mirta Colonna
  Le foto di Mirta sono appese nel bar della piazza, dove nessuno le guarda più da quando c'è il televisore.
  Foto di gruppo

# pt
- Fotografia: Leonor Barbosa/Lusa
= credit: Leonor Barbosa/Lusa
  A fotografia chegou tarde à aldeia, e o primeiro retrato de que há memória é o de um padre com a sua mula.

# nl
- Beeld: Jelle Romkema
= credit: Jelle Romkema
  Het beeld van de pont is in het dorp zo bekend dat de bakker er koekjes in die vorm van bakt, elk jaar in mei.

# pl
- fot. Archiwum MPK
= credit: Archiwum MPK
  Zdjęcia z archiwum miasta pokazują tramwaj, którego nikt już nie pamięta, i motorniczego, którego pamiętają wszyscy.

# ru
- Фото: Олег Сычев
= credit: Олег Сычев
  Фото с переправы разошлось по всем каналам, хотя снявший его водитель просил этого не делать и звонил в редакции.

# sv
- Foto: Moa Lindehag
= credit: Moa Lindehag
  Fotografen fick betalt en gång, men bilden av båten har sedan dess tryckts på muggar, vykort och kassar.

# ja
- 画像提供：鳴沢町観光協会
= credit: 鳴沢町観光協会
  画像を提供した観光協会によると、駅舎は二年前から使われておらず、写真は最後の営業日に撮られたものだという。
"""
