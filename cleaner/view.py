"""The normalized view of a line: what phrases are matched against. Kept text keeps its own characters.

The view folds what typists, editors and extractors vary without meaning anything by it: case, Unicode compatibility
forms, quotes, dashes, invisible characters, white space, Markdown. Accents stay: they tell words apart.
"""

from __future__ import annotations

import re
import unicodedata

_QUOTES = dict.fromkeys(map(ord, "“”„‟«»「」『』〝〞〟＂❝❞"), '"') | dict.fromkeys(map(ord, "‘’‚‛‹›`´＇"), "'")
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−﹘﹣－"), "-")
_INVISIBLE = dict.fromkeys(
    [0, 0xAD, 0x61C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFE0F]
)
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
_FOLD = _QUOTES | _DASHES | _INVISIBLE | _SURROGATES | {0xFEFF: None, 0x3000: " ", ord("…"): "..."}
_FOLDED = re.compile(
    "[\0`´‘-‟‹›«»\u00ad\u061c\u200b-\u2015\u202a-\u202e\u2060-\u206f−…❝❞\u3000「-』〝-〟﹘﹣＂＇－\ufe0f\ufeff\ud800-\udfff]"
)

_MARKER = re.compile(r"(?:(#{1,6}\s)|(>)|([-*+•◦▪●‣·■□–]\s|[•●▪■])|(\d{1,3}[.)]\s)|(\|))\s*")
_KINDS = ("", "#", ">", "-", "1.", "|")
_LINK = re.compile(r"!?\[([^\[\]]{0,300})\]\([^()\s]{0,500}(?:\s\"[^\"]{0,200}\")?\)")
SPACELESS = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""A character of a script that writes no spaces between words: Thai, Lao, Burmese, Khmer, kana, Han."""

_CLOSERS = "\"')]}*_ \u200b\u00bb”’」』）】"
_TERMINALS = (".", "!", "?", "…", "。", "！", "？", "｡", "।", "؟", "۔", "።", "։", ":", "：", ";", "；")


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
    return " ".join(text.split()).replace(" :", ":")


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
    """Length in words; where a script has no spaces, two characters count as one word."""
    words = view_text.count(" ") + 1 if view_text else 0
    if view_text.isascii():
        return words
    return words + len(SPACELESS.findall(view_text)) // 2


def ends_sentence(text: str) -> bool:
    """Whether a line ends as a sentence does, closing quotes and brackets aside. A colon announces, and counts."""
    return text.rstrip(_CLOSERS).endswith(_TERMINALS)
