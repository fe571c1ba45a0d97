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
}

MOST_WORDS = 14
"""A credit of more words is a sentence."""

MOST_CHARACTERS = 14
"""A credit of more characters of a script without spaces is a sentence."""

LONGEST_CAPTION = 100
"""A line of more words is a paragraph of the article, whatever it ends with."""

SHORT_WORD = 3
"""A small word with a digit at its end and no more letters is a site or a channel ("g1")."""

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
    alliance materiały prasowe archiwum prywatne własne пресс-служба администрации полиции мэрии автора соцсети
    скриншот архив из открытых источников archivo cortesía divulgação arquivo reprodução pessoal prive privé particulier
    eigen foto auf su no sur op på na pour redes sociales réseaux sociaux d.r dr internet social media agentur stock.adobe.com fotolia
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


_SOURCE = re.compile(
    r"^\W*(?:source|sources|quelle|fuente|fonte|bron|źródło|источник|källa|crédits?|credits?|symbolbild|symbolfoto|archivbild|"
    r"archivfoto|themenbild|arkivbild|arkivfoto|genrebild|file photo|photo d'(?:illustration|archives)|image d'illustration|"
    r"foto de archivo|imagen de archivo|imagem ilustrativa|foto de arquivo|foto d'archivio|immagine di repertorio|archieffoto|"
    r"zdjęcie ilustracyjne|zdjęcie poglądowe|архивное фото|иллюстративное фото|资料图|資料圖|資料照|資料照片|示意图|示意圖|"
    r"写真はイメージ(?:です)?|イメージ写真|イメージ)\W*$",
    re.I,
)
"""Words that may stand before a credit without making a caption of it."""

_KNOWN = re.compile(
    r"\b(?:dpa|afp|reuters|ap|getty|epa|apa|anp|tt|efe|ansa|lusa|pap|imago|picture alliance|shutterstock|istock|alamy|"
    r"adobe stock|unsplash|pexels|pixabay|belga|keystone|lapresse|тасс|риа новости|scanpix|maxppp|sipa)\b",
    re.I,
)

_STOP = re.compile(
    r"(?i:\b(?:source|quelle|fuente|fonte|bron|źródło|источник|källa)\s?:\s*)|"
    r"(?<=\w\w[.!?])[\"'”’)\]]{0,2}\s+|(?<=\w\w[.!?])(?=[A-Z])|[。！？)）]|\s{2,}|(?<=\s)/(?=\S)|\s[–—-]\s|^[\W_]+"
)
_PERSON = re.compile(r"(?:de|di|von|door|van|av|of|courtesy)$")


_PHOTOGRAPHER = re.compile(r"^\S{0,8}(?:记者|記者|通讯员|摄影师|特派員)$")
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
        not word
        or not word[0].islower()
        or word.lower() in _LINKS
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
    alone = fold(credit.strip(_OPENERS + _CLOSERS)) == hit.phrase.text.strip("-/ ")
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
    credit = credit.strip(_OPENERS + "\"'").strip(_CLOSERS + "\"'")
    credit = re.sub(
        r"^(?:by|of|of the|von|de|di|av|door|from|to|due)\s*[:：]?\s+", "", credit, count=1, flags=re.I
    ).strip(_OPENERS)
    if not is_credit(credit) or _NO_NAME.match(credit):
        return None
    if _PERSON.search(hit.phrase.text) and not (is_name(credit) or _JOINED.search(credit) or len(credit.split()) > 1):
        return None
    if credit.count("(") > credit.count(")"):
        credit += ")"
    caption = line.text[:start].strip(_OPENERS).strip()
    return Credit(start, credit, "" if _SOURCE.match(caption) or _PHOTOGRAPHER.search(caption) else caption)
