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
    de da do dos das di del della dei du des van von vom der den ter ten la le el bin ibn af av van't d' o'
    """)
)
"""Words inside names that are written small."""

_ROLES = re.compile(
    r"\b(?:reporter|editor|correspondent|writer|columnist|staff|contributor|contributing|director|manager|analyst|"
    r"producer|author|professor|senior|chief|head|ceo|cto|cfo|founder|co-founder|expert|specialist|reviewed|fact|"
    r"md|m\.d|phd|ph\.d|rd|rn|cfp|cpa|ea|jd|mph|dvm|ms|mba|redakteur\w*|korrespondent\w*|reporterin|journalist\w*|"
    r"redacción|redator\w*|redattore|redattrice|corresponsal|correspondant\w*|redacteur|verslaggever|корреспондент|"
    r"редактор|redaktör|team)\b",
    re.I,
)
_BETWEEN = re.compile(
    r" ?(?:,|;|&|/|／|、|，|・| (?:and|und|et|y|e|en|och|i|и|with|mit|avec|con|com|met|med) ) ?", re.I
)
_NOT_IN_NAMES = frozenset(
    str.split("""
    the for of how why what to with your is best new top our my all and or not from about by por par door av der die das und mit
    für
    """)
)
_WORD = re.compile(r"(?:[^\W\d_]|[.'’‐-])+")
_HONORIFIC = re.compile(r"^(?:dr|prof|mr|mrs|ms|sir|dame)\b\.?\s*", re.I)

MOST_WORDS = 4
"""Of how many words a name consists at most, particles aside."""


@lru_cache(maxsize=256)
def is_name(text: str, least: int = 2) -> bool:
    """Whether a text looks like a person's name: some capitalized words, or a few Chinese characters."""
    if SPACELESS.match(text):
        text = text.replace(" ", "", 1)
        return 2 <= len(text) <= 8 and all(SPACELESS.match(one) or one in "・·" for one in text)
    words = _HONORIFIC.sub("", text).split()
    big = [word for word in words if word.lower() not in PARTICLES]
    if not least <= len(big) <= MOST_WORDS or len(words) > 7 or len(set(big)) < len(big):
        return False
    if any(word.lower() in _NOT_IN_NAMES for word in big):
        return False
    return all(word[0].isupper() and _WORD.fullmatch(word) for word in big)


def names(text: str, least: int = 2) -> tuple[str, ...]:
    """The names of a list of names ("A and B", "A, B und C, Redakteure"), up to the first that is none.

    Where there are full names, single words beside them are places ("Von Anna Beispiel, Hamburg").
    """
    found: list[str] = []
    for piece in _BETWEEN.split(" ".join(text.split())):
        piece = piece.strip(" .:|·•*_()（）\u3000")
        if not piece:
            continue
        if not is_name(piece, least) or _ROLES.search(piece):
            break
        found.append(piece)
    full = [name for name in found if is_name(name)]
    return tuple(full or found)


def has_role(text: str) -> bool:
    """Whether a text names a profession or a degree, as stands behind the names of authors."""
    return _ROLES.search(text) is not None


def place(text: str, view: str, at: int) -> int:
    """Where in a line's text that stretch begins whose view begins at `at`; -1 where that cannot be told.

    Found from the end of the line: letters and digits are counted, since normalizing rarely changes their number.
    """
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
