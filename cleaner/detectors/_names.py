"""Names and places in a line: what looks like a person's name, and where in the text a stretch of the view lies."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from cleaner.phrases import Hit
from cleaner.view import SPACELESS, fold

_TAIL = 400
"""How many characters from the end of a line are looked at: names and credits are short."""

PARTICLES = frozenset(
    str.split("""
    de da do dos das di del della dei du des van von vom der den ter ten la le el bin ibn af av van't d' o' binti binte abu
    """)
)
"""Words inside names that are written small."""

_ROLES = re.compile(
    r"\b(?:reporter|editor|correspondent|writer|columnist|staff|contributor|contributing|director|manager|analyst|"
    r"producer|author|professor|senior|chief|head|ceo|cto|cfo|founder|co-founder|expert|specialist|reviewed|fact|"
    r"md|m\.d|phd|ph\.d|rd|rn|cfp|cpa|ea|jd|mph|dvm|ms|mba|redakteur\w*|korrespondent\w*|reporterin|journalist\w*|"
    r"redacción|redator\w*|redattore|redattrice|corresponsal|correspondant\w*|redacteur|verslaggever|корреспондент|"
    r"редактор|redaktör|team|toimittaj\w*|reportér\w*|novinář\w*|redaktor\w*|novinár\w*|újságíró|szerkesztő|tudósító|munkatárs"
    r"|jurnalist\w*|corespondent\w*|redactor\w*|журналист\w*|репортер\w*|кореспондент\w*|журналіст\w*|редакторка|оглядач\w*"
    r"|δημοσιογράφος|συντάκτ\w+|ανταποκρ\w+|muhabir\w*|gazeteci|editör\w*|yazarı?|مراسل\w*|محرر\w*|صحفي\w*|رئيس|کاتب|الكاتب\w*"
    r"|خبرنگار|سردبیر|نویسنده|روزنامهنگار|روزنامه‌نگار|כתב|כתבת|עורך|עורכת|פרשן|פרשנית|wartawan|jurnalis|redaktur|kontributor"
    r"|koresponden|phóng viên|nhà báo|biên tập viên)\b|기자|특파원|논설위원|संवाददाता|रिपोर्टर|संपादक|पत्रकार|ब्यूरो|ผู้สื่อข่าว|นักข่าว|บรรณาธิการ",
    re.I,
)
_KOREAN_ROLE = re.compile(
    r"\s?(?:인턴|수습|선임|전문|객원|대학생)?\s?(?:기자|특파원|논설위원|편집위원|칼럼니스트|에디터|교수|작가|평론가)$"
)
"""What stands behind names in Korean, and belongs to them as "Mr." does."""

_BETWEEN = re.compile(
    r" ?(?:,|;|&|/|／|、|，|،|・| (?:and|und|et|y|e|en|och|i|и|with|mit|avec|con|com|met|med"
    r"|(?-i:og|ja|és|și|şi|ve|dan|và|a|και|й|та)|و|और|एवं|และ) ) ?",
    re.I,
)
_NOT_IN_NAMES = frozenset(
    str.split("""
    the for of how why what to with your is best new top our my all and or not from about by por par door av der die das und mit
    für til till på om og на до от за під над із το τα οι των στο στη στην αγίου αγίας itu ini karena yang di untuk dengan muda من في على عن إلى الى مع هذا هذه ذلك التي الذي ما لا لم كيف لماذا بعد قبل هل از به با برای که این آن چرا چگونه را است شد کرد نوشت کشید زد بود
    everything nothing nobody
    של על עם את זה זו מה איך למה כל לא הוא היא אל के की का में से पर को ने और है हैं था क्या कैसे क्यों एक यह वह नहीं
    """)
)
_WORD = re.compile(r"(?:[^\W\d_]|[.'’‐-])+")
_HONORIFIC = re.compile(
    r"^(?:dr|prof|mr|mrs|ms|sir|dame|doc|ing|mgr|bc|judr|mudr|phdr|rndr|inż|mgr inż|ifj|id|özv|д-р|проф|доц|δρ|av|doç|uzm"
    r"|drs|ir|kh|ts|pgs|gs|ths|الدكتور|الدكتورة|السيد|السيدة|الأستاذ|المهندس|دکتر|مهندس|آقای|خانم|ד\"ר|פרופ'|עו\"ד|डॉ|श्री"
    r"|श्रीमती|प्रो|सुश्री|पं)(?!\w)\.?\s*",
    re.I,
)

_CASELESS = re.compile("[\u0590-\u06ff\u0750-\u077f\u0900-\u097f]")
"""Hebrew, Arabic and Devanagari have no capital letters: a name is a few words that are no function words."""

_CASELESS_WORD = re.compile("[\u0590-\u06ff\u0750-\u077f\u0900-\u0963\u0971-\u097f\u200c.'’\"״׳-]{2,20}")
_THAI_NAME = re.compile("(?:[\u0e01-\u0e4e]{2,20} ?){1,3}")
_THAI_FULL = re.compile("[\u0e01-\u0e4e]{2,20} [\u0e01-\u0e4e]{2,24}")
_KOREAN_NAME = re.compile(
    "(?:[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마"
    "길연위표명기반왕금옥육인맹제모탁국어은편용][가-힣]{1,2}|(?:남궁|황보|제갈|선우|사공)[가-힣]{1,2})"
)
"""A Korean name: one of the surnames and one or two syllables."""

MOST_WORDS = 4
"""Of how many words a name consists at most, particles aside."""


@lru_cache(maxsize=256)
def is_name(text: str, least: int = 2) -> bool:
    """Whether a text looks like a person's name: some capitalized words, or a few Chinese characters."""
    if not text.isascii() and (caseless := _is_caseless_name(text, least)) is not None:
        return caseless
    if SPACELESS.match(text):
        text = text.replace(" ", "", 1)
        if "的" in text or text.endswith(("より", "から", "まで")):
            return False
        return 2 <= len(text) <= 8 and all(SPACELESS.match(one) or one in "・·" for one in text)
    words = _HONORIFIC.sub("", text).split()
    big = [word for word in words if word.lower() not in PARTICLES]
    if not least <= len(big) <= MOST_WORDS or len(words) > 7 or len(set(big)) < len(big):
        return False
    if any(word.lower() in _NOT_IN_NAMES for word in big):
        return False
    return all(word[0].isupper() and _WORD.fullmatch(word) for word in big)


def _is_caseless_name(text: str, least: int) -> bool | None:
    """The same for scripts without capital letters; None where the text is in none of them."""
    if "\uac00" <= text[0] <= "\ud7a3":
        return _KOREAN_NAME.fullmatch(text) is not None
    if "\u0e00" <= text[0] <= "\u0e7f":
        return (_THAI_FULL if least > 1 else _THAI_NAME).fullmatch(text) is not None
    if not _CASELESS.match(text):
        return None
    words = _HONORIFIC.sub("", text).split()
    if not least <= len(words) <= MOST_WORDS or any(word in _NOT_IN_NAMES for word in words):
        return False
    if words[0].startswith("ال"):
        return False
    return all(_CASELESS_WORD.fullmatch(word) and not word.startswith("می\u200c") for word in words)


def is_caseless(text: str) -> bool:
    """Whether a text begins in a script without capital letters, where any two words could be a name."""
    return _CASELESS.match(text) is not None or "\u0e00" <= text[:1] <= "\u0e7f"


def names(text: str, least: int = 2) -> tuple[str, ...]:
    """The names of a list of names ("A and B", "A, B und C, Redakteure"), up to the first that is none.

    Where there are full names, single words beside them are places ("Von Anna Beispiel, Hamburg").
    """
    found: list[str] = []
    for piece in _BETWEEN.split(_HANGUL_DOT.sub(",", " ".join(text.split()))):
        piece = _KOREAN_ROLE.sub("", piece.strip(" .:|·•*_()（）\u3000="))
        if not piece:
            continue
        if not is_name(piece, least) or _ROLES.search(piece):
            break
        found.append(piece)
    full = [name for name in found if is_name(name)]
    return tuple(full or found)


_HANGUL_DOT = re.compile("(?<=[가-힣])[·ㆍ](?=[가-힣])")
"""Between two Korean names."""


def has_role(text: str) -> bool:
    """Whether a text names a profession or a degree, as stands behind the names of authors."""
    return _ROLES.search(text) is not None


_TARGET = re.compile(r"\]\([^()\s]{0,500}\)")


def unlinked(text: str) -> str:
    """A text that begins inside a Markdown link, without the address that the link leads to."""
    return _TARGET.sub("", text) if "](" in text else text


def place(text: str, view: str, at: int) -> int:
    """Where in a line's text that stretch begins whose view begins at `at`; -1 where that cannot be told.

    Found from the end of the line: letters and digits are counted, since normalizing rarely changes their number. The
    addresses of links do not count: the view has none.
    """
    if "](" in text:
        text = _TARGET.sub(lambda match: " " * len(match[0]), text)
    wanted = sum(map(str.isalnum, view[at:]))
    if not wanted or len(view) - at > _TAIL:
        return -1
    start = len(text)
    while start and wanted:
        start -= 1
        wanted -= text[start].isalnum()
    return start if not wanted and _letters(fold(text[start:])) == _letters(view[at:]) else -1


def without(view: str, hits: Iterable[Hit]) -> str:
    """A line's view with a space in place of the phrases found in it."""
    for hit in hits:
        view = view[: hit.start] + " " * (hit.end - hit.start) + view[hit.end :]
    return view


def _letters(view: str) -> str:
    return "".join(filter(str.isalnum, view))
