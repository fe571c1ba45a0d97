"""Captions on a page and their copies: shared by the detectors of first and of later copies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from cleaner.detectors._credits import Credit, find_credit
from cleaner.detectors._names import place
from cleaner.document import Fact, Line, Page
from cleaner.phrases import Hit, Hits
from cleaner.view import count_words, fold, spelled

LEAST_WORDS = 3
"""A caption of fewer words is a label or the alternative text of a picture."""

TITLE_WORDS = 6
"""From how many words on a line without a credit is taken for a copy of a caption: a short one may be a heading."""

LONGEST_LED = 60
"""A line of more words that opens with "Photo:" is no caption without a credit."""

LONGEST_VIEW = 1000
"""The same in characters."""

# Matched against views, and spelled as they are: without accents in Greek, with one yeh in Persian.
_LEADS = re.compile(
    spelled(
        r"^\W*(?:photo|photos|picture|pictured|file photo|foto|fotos|bild|image|imagen|"
        r"immagine|imagem|beeld|zdjęcie|фото|사진|이미지|billede|bilde|kuva|kuvassa|snímek|snímka|kép|fotó|imagine|снимка|"
        r"φωτογραφια|φωτο|φωτο|εικονα|зображення|fotoğraf|görsel|resim|صوره|الصوره|عكس|تصوير|תמונה|צילום|फोटो|फोटो|तस्वीर|चित्र|"
        r"gambar|ilustrasi|ảnh|hình|ภาพ|"
        r"写真|画像|图片|圖片|图|圖)\s?[:=/]\s?$"
    )
)
_SOURCE = re.compile(
    r"\W{0,10}(?:source|quelle|fuente|fonte|bron|źródło|источник|källa|来源|來源|出典|출처|자료|"
    r"kilde|lähde|zdroj|forrás|sursa|източник|πηγή|джерело|kaynak|المصدر|منبع|מקור|स्रोत|sumber|nguồn|ที่มา)\s?[:：]",
    re.I,
)
"""What names where the figures of a chart come from stands below every chart."""

_END = " .。…!?！？\"'|/-–—·•*_()（）[]=:,"


class Caption(NamedTuple):
    """A copy of a caption: its line, its text and credit, how it was recognized, and the line of the first copy."""

    line: Line
    text: str
    credit: str
    because: str
    first: Line | None

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What the copy tells about the page."""
        caption = (("caption", self.text),)
        return (*caption, ("credit", self.credit)) if self.credit else caption


def read_captions(page: Page, hits: Hits) -> Iterator[Caption]:
    """All captions of a page in order, each copy of one, those without a credit included."""
    marked = {line.index: read for line, said in hits if (read := _read(line, list(said)))}
    if not marked:
        return
    keys = {_key(text): (text, credit) for text, credit, _ in reversed(marked.values())}
    firsts: dict[str, Line] = {}
    for line in page.lines:
        read = marked.get(line.index)
        key = _key(read[0]) if read else line.view.strip(_END)
        if not read and (key not in keys or not _may_be_caption(line)):
            continue
        text, credit, because = read or (*keys[key], "another copy of it has a credit")
        yield Caption(line, text, credit, because, firsts.get(key))
        firsts.setdefault(key, line)


def _may_be_caption(line: Line) -> bool:
    """Whether a line without a credit can be a caption rather than the headline."""
    return bool(line.index) and line.marker != "#" and line.words >= TITLE_WORDS


def _read(line: Line, hits: list[Hit]) -> tuple[str, str, str] | None:
    """Text and credit of a caption, and how it was recognized; None for a line that is none."""
    credit = find_credit(line, hits)
    if credit and _SOURCE.match(credit.caption):
        return None
    if credit and credit.caption:
        text = _without_lead(line, hits, credit)
        return (text, credit.credit, f'ends in the image credit "{credit.credit}"') if _is_text(text) else None
    if credit or line.view[0] == '"' or line.words > LONGEST_LED or len(line.view) > LONGEST_VIEW:
        return None
    for hit in hits:
        start = place(line.text, line.view, hit.end) if _LEADS.match(line.view[: hit.end]) else -1
        if start >= 0 and _is_sentence(line.text[start:]):
            return line.text[start:].strip(), "", f'opens with "{line.text[:start].strip()}"'
    return None


def _without_lead(line: Line, hits: list[Hit], credit: Credit) -> str:
    """The text of a caption that has a credit, without a word for a picture that opens it."""
    for hit in hits:
        if _LEADS.match(line.view[: hit.end]):
            start = place(line.text, line.view, hit.end)
            if 0 <= start < credit.start:
                return line.text[start : credit.start].strip(" ([（【/-–—|©\u3000")
    return credit.caption


def _is_sentence(text: str) -> bool:
    """Whether what follows "Photo:" describes a picture rather than defines the word or asks."""
    return _is_text(text) and not text[0].islower() and not text.rstrip().endswith(("?", "？"))


def _is_text(text: str) -> bool:
    view = fold(text)
    return count_words(view) >= LEAST_WORDS or (not view.isascii() and len(view) >= 2 * LEAST_WORDS)


def _key(text: str) -> str:
    return fold(text).strip(_END)
