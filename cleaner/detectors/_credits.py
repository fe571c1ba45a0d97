"""Image credits: the words that introduce them, the agencies they name, and how to tell a credit from a sentence.

Shared by the detectors of credits that stand alone, of captions and of repeated captions. In `MARKS`, a plain phrase
introduces a credit ("photo by"), one with `$` closes it ("摄"), and a hint names an agency, which needs company.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from cleaner.detectors._names import is_name, place
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
    """,
}

MOST_WORDS = 14
"""A credit of more words is a sentence."""

MOST_CHARACTERS = 14
"""A credit of more characters of a script without spaces is a sentence."""

LONGEST_CAPTION = 100
"""A line of more words is a paragraph of the article, whatever it ends with."""

_OPENERS = " \t\u3000([{（［【〔〈<|/／-–—•·*_=＝:：,;©"
_CLOSERS = " \t\u3000)]}）］】〕〉>|*_.。\u200b"
_BREAKS = frozenset(".!?…。！？\"'()[]（）［］【】〔〕{}|©•·*—–-=＝>;」』”’/\t。")
"""What may stand before a credit. A letter or a comma before "photo by" makes it part of a sentence."""

_PIECES = re.compile(r"[\s/／|,，;&+•·、]+")
_LINKS = frozenset(
    str.split("""
    by for of the via from in on at and und et y e i och en de da do dos della di del du des von van la le el
    c dpa afp ap epa apa pap tt via/ handout courtesy used with permission under cc by-sa images stock photo
    archiv archivo archivio für per para pour voor för dla из для для через a privat private imago picture
    alliance
    """)
)
_SENTENCE = re.compile(r"\w{3}[.!?]\s+\S+\s+\S")
_NO_NAME = re.compile(
    r"^\W*(?:yes|no|none|n/?a|true|false|null|all rights reserved|copyright|photos?|images?|pictures?|fotos?|"
    r"bild|\d[\d.,%$€]*)\W*$",
    re.I,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_NOTICE = re.compile(r"copyright|rights|reserved|vorbehalten|droits|derechos|diritti|direitos|prawa|права", re.I)
_JOINED = re.compile(r"/|／|\||\svia\s|©|^via\s", re.I)
_WIRES = re.compile(r"^\W*(?:reuters|ap|afp|dpa|efe|ansa|lusa|pap|anp|tt|xinhua|tass|тасс|риа новости)\W*$", re.I)


_STOP = re.compile(
    r"(?<=\w\w[.!?])[\"'”’)\]]{0,2}\s+|(?<=\w\w[.!?])(?=[A-Z])|[。！？)）]|\s{2,}|(?<=\s)/(?=\S)|\s[–—-]\s|^[\W_]+"
)
_PERSON = re.compile(r"(?:de|di|von|door|van|av|of|courtesy)$")


_BEFORE_NAME = " 。.)）(（【[＝=/／\u3000：:"
LONGEST_NAME = 12
"""How many characters a name before "摄" has at most."""


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
    if SPACELESS.search(text):
        return len(SPACELESS.findall(text)) <= MOST_CHARACTERS and not any(one in text for one in "。，！？")
    words = [word for word in _PIECES.split(text) if word.strip(".()[]©'\"")]
    if not 1 <= len(words) <= MOST_WORDS:
        return False
    return all(_fits(word.strip("()[]©'\"“”:-–—")) for word in words) and not all(
        word.lower() in {"by", "of", "the", "de"} for word in words
    )


def _fits(word: str) -> bool:
    """Whether a word may stand in a credit: capitalized, a link between names, an account or an address."""
    return (
        not word or not word[0].islower() or word.lower() in _LINKS or "." in word[1:-1] or any(map(str.isupper, word))
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
    start = max(name.rfind(one) for one in _BEFORE_NAME) + 1
    return _made(line, start, name[start:], hit) if start and 2 <= len(name) - start <= LONGEST_NAME else None


def _named(line: Line, hit: Hit) -> Credit | None:
    """The credit that an agency belongs to: back to the bracket, the sign or the end of the sentence before it."""
    end = place(line.text, line.view, hit.start)
    if end < 0 or line.view[hit.end :].count(" ") > 3:
        return None
    if hit.phrase.pieces == ("©",):
        return _owned(line, hit)
    glued = bool(hit.start) and line.view[hit.start].isalnum() and line.view[hit.start - 1].isalnum()
    start = end if glued else _back(line.text, end)
    credit = line.text[start:]
    if _WIRES.match(credit) and line.text[start - 2 : start] != " /":
        return None
    alone = fold(credit.strip(_OPENERS + _CLOSERS)) == hit.phrase.text.strip("-/ ")
    if not (alone or glued or line.text[start - 1 : start] in ("(", "[", "（", "【", "/") or _JOINED.search(credit)):
        return None
    return _made(line, start, credit, hit)


def _owned(line: Line, hit: Hit) -> Credit | None:
    """The credit behind a copyright sign. With a year it is a copyright notice."""
    start = line.text.rfind("©")
    credit = line.text[start + 1 :]
    before = line.text[:start].strip(_OPENERS)
    if _YEAR.search(credit) or _NOTICE.search(line.text) or not (before or "/" in credit):
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
    credit = credit.strip(_OPENERS + "\"'").strip(_CLOSERS)
    credit = re.sub(
        r"^(?:by|of|of the|von|de|di|av|door|from|to|due)\s*[:：]?\s+", "", credit, count=1, flags=re.I
    ).strip(_OPENERS)
    if not is_credit(credit) or _NO_NAME.match(credit):
        return None
    if _PERSON.search(hit.phrase.text) and not (is_name(credit) or _JOINED.search(credit) or len(credit.split()) > 1):
        return None
    if credit.count("(") > credit.count(")"):
        credit += ")"
    return Credit(start, credit, line.text[:start].strip(_OPENERS).strip())
