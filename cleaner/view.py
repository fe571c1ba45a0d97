"""The normalized view of a line: what phrases are matched against. Kept text keeps its own characters.

The view folds what typists, editors and extractors vary without meaning anything by it: case, Unicode compatibility
forms, quotes, dashes, invisible characters, white space, Markdown, digits of other scripts, and the spellings that one
word has within a script (see `_SPELLINGS`). All other accents stay: they tell words apart.
"""

from __future__ import annotations

import re
import unicodedata

_QUOTES = dict.fromkeys(map(ord, "“”„‟«»「」『』〝〞〟＂❝❞"), '"') | dict.fromkeys(map(ord, "‘’‚‛‹›`´＇ʼʻ′׳״"), "'")
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−﹘﹣－־"), "-")
_INVISIBLE = dict.fromkeys(
    [0, 0xAD, 0x61C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFE0F]
)
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
_DIGITS = {ord(zero) + digit: str(digit) for zero in "٠۰०০๐" for digit in range(10)}


def _pairs(written: str, folded: str) -> dict[int, str]:
    return dict(zip(map(ord, written), folded, strict=True))


_SPELLINGS = (
    _pairs("ΆΈΉΊΌΎΏΪΫάέήίόύώϊϋΐΰς", "αεηιουωιυαεηιουωιυιυσ")  # Greek: capitals go without accents
    | _pairs("ıșȘțȚ", "işşţţ")  # Turkish: "I" is the capital of "ı"; Romanian: a comma or a cedilla
    | _pairs("ёЁ", "ее")  # Russian: the dots are left out
    | _pairs("أإآٱىیېےکةۀە", "ااااييييكههه")  # Arabic, Persian: forms of one letter, mixed up by keyboards
    | _pairs("ँ", "ं")  # Hindi: both signs for a nasal
    | dict.fromkeys([*range(0x5B0, 0x5BE), 0x5BF, 0x5C1, 0x5C2, 0x5C7], "")  # Hebrew: vowel points
    | dict.fromkeys([0x640, *range(0x64B, 0x656), 0x670], "")  # Arabic: the line that stretches words, vowel signs
    | {0x93C: ""}  # Hindi: the dot below that makes a foreign sound
)
"""What one word may be written with in its script, and what the view has instead."""

_FOLD = _QUOTES | _DASHES | _INVISIBLE | _SURROGATES | _DIGITS | _SPELLINGS
_FOLD |= {0xFEFF: None, 0x3000: " ", ord("…"): "...", ord("〜"): "~"}
_FOLDED = re.compile("[" + re.escape("".join(map(chr, _FOLD))) + "]")

_ACRONYM = re.compile(r'(?<=[א-ת])"(?=[א-ת](?![א-ת]))')
"""A quotation mark before the last letter of a Hebrew word: the word is an acronym, and nobody is quoted."""

_RIGHT_TO_LEFT = re.compile("[\u0590-\u06ff]")
_LOOSE = re.compile(r"(?<![^ ])(ن?مي) | (?=(?:ها|هاي)(?: |$))")
"""The blank after a Persian prefix, and the one before an ending, where no half-space was at hand."""

_MARKER = re.compile(r"(?:(#{1,6}\s)|(>)|([-*+•◦▪●‣·■□–]\s|[•●▪■])|(\d{1,3}[.)]\s)|(\|))\s*")
_KINDS = ("", "#", ">", "-", "1.", "|")
_LINK = re.compile(r"!?\[([^\[\]]{0,300})\]\([^()\s]{0,500}(?:\s\"[^\"]{0,200}\")?\)")
SPACELESS = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""A character of a script that writes no spaces between words: Thai, Lao, Burmese, Khmer, kana, Han."""

_SPELLED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""A character of those that spell words by their sounds: Thai, Lao, Burmese, Khmer."""

MARKS = frozenset(
    chr(code)
    for code in (
        *range(0x300, 0x370),
        *range(0x483, 0x488),
        *range(0x591, 0x5C8),
        *range(0x610, 0x700),
        *range(0x900, 0xE00),
        *range(0xE31, 0xE4F),
        *range(0xEB1, 0xECE),
    )
    if unicodedata.category(chr(code))[0] == "M"
)
"""Vowel signs, tone marks and the like: they belong to the letter before them, though `str.isalnum` says no."""

_CLOSERS = "\"')]}*_ \u200b\u200e\u200f\u202c\u2069«»“”‘’‹›」』）】》〉］"
_TERMINALS = frozenset(".!?…。！？｡।॥؟۔።։:：;；")

UNMARKED_WORDS = 20
"""From how many words on a line in a script without full stops (Thai, Lao) counts as a sentence."""


def view(text: str) -> tuple[str, str]:
    """Normalize a line. Returns the view and the Markdown marker that opened the line ("" where there was none).

    A line that is nothing but markers is its own view.
    """
    marker, whole = "", text
    if not text[:1].isalpha():
        marker, start = _markers(text)
        text = text[start:]
    if "](" in text:
        text = _LINK.sub(r"\1", text)
    if "*" in text or "|" in text or "__" in text:
        text = text.replace("*", "").replace("|", " ").replace("__", "")
    return fold(text) or fold(whole), marker


def fold(text: str) -> str:
    """Fold case, compatibility forms, quotes, dashes, invisible characters, white space (none before a colon)."""
    if text.isascii():
        text = text.lower().strip()
        if "`" in text:
            text = text.replace("`", "'")
        if "  " in text or "\t" in text:
            text = " ".join(text.split())
        return text.replace(" :", ":")
    text = _FOLDED.sub(_folded, text)
    if not unicodedata.is_normalized("NFKC", text):
        text = _FOLDED.sub(_folded, unicodedata.normalize("NFKC", text))
    text = text.lower()
    if "\u0307" in text:
        text = text.replace("\u0307", "")
    if "ς" in text:
        text = text.replace("ς", "σ")
    text = " ".join(text.split()).replace(" :", ":")
    return _joined(text) if _RIGHT_TO_LEFT.search(text) else text


def spelled(pattern: str) -> str:
    """A pattern for views, its letters spelled as views spell them: so detectors write words as people do.

    Only letters and what is invisible change. Signs are left alone, since they mean something in patterns.
    """
    letters = "".join(unicodedata.normalize("NFKC", sign) if sign.isalpha() else sign for sign in pattern)
    return _ACRONYM.sub("'", letters.translate(_SPELLINGS | _INVISIBLE))


def _joined(text: str) -> str:
    """A view in Hebrew or Arabic script without what looks like quotation marks and blanks, and is neither."""
    return _LOOSE.sub(r"\1", _ACRONYM.sub("'", text) if '"' in text else text)


def _folded(match: re.Match[str]) -> str:
    return _FOLD[ord(match.group())] or ""


def _markers(text: str) -> tuple[str, int]:
    """The first Markdown marker of a line, and where its text begins behind all of them."""
    start = len(text) - len(text.lstrip())
    kind = ""
    while match := _MARKER.match(text, start):
        kind = kind or _KINDS[match.lastindex or 0]
        start = match.end()
    return kind, start


def count_words(view_text: str) -> int:
    """Length in words; where a script has no spaces, two characters count as one word, or four that spell sounds."""
    words = view_text.count(" ") + 1 if view_text else 0
    return words if view_text.isascii() else words + spaceless_words(view_text)


def spaceless_words(view_text: str) -> int:
    """How many words the characters of scripts without spaces make."""
    dense = len(SPACELESS.findall(view_text))
    return (2 * dense - len(_SPELLED.findall(view_text))) // 4 if dense else 0


def is_letter(character: str) -> bool:
    """Whether a character belongs to a word."""
    return character.isalnum() or character in MARKS


def ends_sentence(text: str) -> bool:
    """Whether a line ends as a sentence does, closing quotes and brackets aside. A colon announces, and counts.

    In Thai, which has no full stops, a long line does. In Japanese a quotation ends without one: there a line that ends
    with a bracket does where it has full stops before.
    """
    last = text[-1:]
    if last in _TERMINALS or (last.isascii() and last.isalnum()):  # nearly all lines
        return last in _TERMINALS
    whole, text = text, text.rstrip(_CLOSERS)
    if text[-1:] in _TERMINALS or ("。" in text and whole.rstrip().endswith(("」", "』"))):
        return True
    return "\u0e00" <= text[-1:] <= "\u0eff" and len(text) >= 4 * UNMARKED_WORDS


_STOPS = (". ", "! ", "? ", '" ')
_ALL_STOPS = (*_STOPS, "। ", "؟ ", "۔ ", "。")
_BEHIND_THAI = re.compile(r"[\u0e01-\u0e5b] (?=[a-z][ -~]+$)")
"""Where a sentence in another language begins behind Thai, which has no stops."""

_REACH = 150
"""How far from its end the last sentence of a paragraph is looked for, in characters."""


def last_sentence(view_text: str) -> int:
    """Where the last sentence of a view begins, or what stands behind its last quotation; 0 where that is all of it."""
    low = max(0, len(view_text) - _REACH)
    end, start = view_text[low:-1], -1
    for stop in _STOPS if view_text.isascii() else _ALL_STOPS:
        if stop in end:  # most end with their only sentence
            start = max(start, end.rfind(stop))
    unmarked = None if end.isascii() else _BEHIND_THAI.search(end)
    if unmarked:
        start = max(start, unmarked.start())
    if start < 0:
        return 0
    start += low + 1
    while start and not view_text[start].isalnum():
        start += 1
        if start == len(view_text):
            return 0
    return start
