"""What trafilatura thinks of each line of a page: one witness among others, asked once.

It gives back a text, not a list of verdicts; which of our lines are in it is found by their words, in order: long lines
anywhere, short ones ("Home") only between their neighbors.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from cleaner.document import KEPT

_WORD = re.compile(r"\w+")

LONG = 8
"""Lines of more words are looked for anywhere in what the extractor kept; shorter ones stand in too many places."""

STRIDE = 6
"""Long lines are looked for by so many words at a time: extractors cut out links and footnotes."""

MOST_BLOCKS = 15_000
DEEPEST = 250
"""The extractor is not asked about pages of more blocks, or with elements deeper in each other: its time grows with the
square of both. Real pages have a tenth of it."""


def opinions(tree: Any, lines: Sequence[str], blocks: int, depth: int) -> tuple[list[float], str]:
    """For each line the share of it that trafilatura keeps, 0..1, and the problem met on the way ("" if none).

    Where it cannot be asked, or keeps nothing, it has no opinion: 0.5 for every line.

    blocks, depth: how many blocks the page has, and how deep its elements lie in each other.
    """
    if blocks > MOST_BLOCKS or depth > DEEPEST:
        return [KEPT] * len(lines), f"The page has {blocks:,} blocks, {depth} deep; trafilatura was not asked about it."
    try:
        from trafilatura import bare_extraction

        document = bare_extraction(tree, with_metadata=False)
    except Exception as error:  # trafilatura raises whatever lxml, its own code or the page makes it raise
        return [KEPT] * len(lines), f"trafilatura failed on this page ({type(error).__name__}) and was not asked."
    kept = getattr(document, "text", None) or ""
    return (shares(lines, kept) if kept.strip() else [KEPT] * len(lines)), ""


def shares(lines: Sequence[str], kept: str) -> list[float]:
    """For each line the share of its words that stands in a text made from some of the lines, 0..1.

    Lines without words get what the line before them has.
    """
    words = f" {' '.join(_WORD.findall(kept.lower()))} "
    split = [_WORD.findall(line.lower()) for line in lines]
    found: list[float] = [-1.0] * len(lines)
    spans: list[tuple[int, int] | None] = [None] * len(lines)
    place = 0
    for index, line in enumerate(split):
        if len(line) > LONG:
            found[index], span = _share(line, words, place)
            if found[index] >= KEPT:
                spans[index], place = span, span[1]
    _find_short(split, words, found, spans)
    return found


def _share(line: Sequence[str], words: str, place: int) -> tuple[float, tuple[int, int]]:
    """The share of a long line that is kept, and where; looked for from a place on, and then from the start."""
    size = known = 0
    first = last = -1
    for start in range(0, len(line), STRIDE):
        piece = line[start : start + STRIDE]
        if start and len(piece) < STRIDE // 2:
            break
        key = f" {' '.join(piece)} "
        at = words.find(key, max(place - 1, 0))
        if at < 0 and place:
            at = words.find(key)
        size += len(piece)
        if at >= 0:
            known += len(piece)
            first = at if first < 0 else first
            place = last = at + len(key)
    return known / size, (first, last)


def _find_short(
    split: Sequence[Sequence[str]], words: str, found: list[float], spans: Sequence[tuple[int, int] | None]
) -> None:
    """Look for the short lines, each between the kept lines before and behind it."""
    limits = [len(words)] * len(split)
    for index in range(len(split) - 2, -1, -1):
        below = spans[index + 1]
        limits[index] = below[0] + 1 if below else limits[index + 1]
    place = 0
    for index, line in enumerate(split):
        span = spans[index]
        if span:
            place = span[1] - 1
        elif not line:
            found[index] = found[index - 1] if index else 0.0
        elif len(line) <= LONG:
            key = f" {' '.join(line)} "
            at = words.find(key, max(place, 0), max(limits[index], 0))
            found[index] = float(at >= 0)
            place = at + len(key) - 1 if at >= 0 else place
