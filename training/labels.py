"""Which lines of a document are main content: those that the gold text holds."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cleaner.document import KEPT
from cleaner.read.witness import shares

_WORD = re.compile(r"\w+")
_ITEM = re.compile(r"^\s*(?:-|\d{1,9}\.)\s+")

ELSEWHERE = 0.6
ELSEWHERE_LONG = 0.9
"""The label of a short and of a longer line that the gold text has, but not where its neighbors are."""

SHORT = 4
"""Lines of fewer words stand in many places."""


def labels(lines: Sequence[str], gold: str) -> list[float]:
    """For each line the share of it that is main content, 0..1.

    Lines are found in the gold text in order. A line that stands there once and on the page twice is content once: the
    copies would count against the precision of whoever keeps them.
    """
    bare = [_ITEM.sub("", line) for line in lines]
    found = shares(bare, gold)
    words = [" ".join(_WORD.findall(line.lower())) for line in bare]
    spaced = "  ".join(["", *_WORD.findall(gold.lower()), ""])
    left: dict[str, int] = {}
    partly: set[str] = set()
    for place, key in enumerate(words):
        if key and key not in left:
            left[key] = spaced.count(f" {key.replace(' ', '  ')} ")
        if key and found[place] >= KEPT:
            if left[key] > 0:
                left[key] -= 1
            elif found[place] < 1 and key not in partly:
                partly.add(key)
            else:
                found[place] = 0.0
    for place, key in enumerate(words):
        if " " in key and found[place] < KEPT and left[key] > 0:
            found[place] = ELSEWHERE if key.count(" ") + 1 < SHORT else ELSEWHERE_LONG
            left[key] -= 1
    return found
