"""Names of containers: the ids, classes and roles by which HTML pages call their boxes, and the detector of each kind.

A detector's `CONTAINERS` is a text with a name on each line, written as `Evidence.names` has them: words in lower case
with hyphens between ("related-posts" is found in class="td_relatedPosts box2"). A name is found where its words stand
one after the other in the name of an element:

    related-posts       anywhere in it: "td-related-posts", "related-posts-widget"
    ^share-bar          at its start: "share-bar-top", not "no-share-bar"
    ^comments$          only as the whole name
    <figcaption>        an element of this kind

Words are never cut: "ad-box" is not found in "head-box". Bare words that are also used for whole pages ("cookie",
"newsletter", "widget") belong between ^ and $, or not here at all: a page calls its body "has-newsletter".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from cleaner.document import KEPT, Finding, Line

LONGEST = 4
"""How many words a written name has at most."""

MOST_WORDS = 6
"""A name of more words is made from a heading ("integrating-your-newsletter-into-the-site"), and names no box."""

MOST = 0.3
MOST_LEFT_OUT = 0.6
"""An element that holds more of the page's prose is the page rather than a box on it: the second where the extractor
leaves the line out."""

CONTENT = 0.75
"""In a box of this name, but taken for content by the extractor, or not asked about."""

BOX = 0.92
"""In a box of this name, and left out by the extractor."""


class Written(NamedTuple):
    """A name as a detector writes it."""

    detector: str
    text: str
    starts: bool
    ends: bool


class Containers:
    """All names of a set of detectors. Made once; searching changes nothing in it but a memory of names seen."""

    def __init__(self, written: Sequence[tuple[str, str]]) -> None:
        """Take the detectors' names and their `CONTAINERS`. Raises ValueError for a name of too many words."""
        self._names: dict[str, list[Written]] = {}
        for detector, names in written:
            for row in names.split():
                name = Written(detector, row.strip("^$"), row.startswith("^"), row.endswith("$"))
                if name.text.count("-") >= LONGEST:
                    raise ValueError(f"The container {row!r} of {detector} has more than {LONGEST} words.")
                self._names.setdefault(name.text, []).append(name)
        self.find = lru_cache(maxsize=16384)(self._find)

    def _find(self, name: str) -> tuple[Written, ...]:
        """The written names that are found in the name of an element."""
        words = name.split("-")
        if len(words) > MOST_WORDS:
            return ()
        found = []
        for start in range(len(words)):
            for end in range(start + 1, min(start + LONGEST, len(words)) + 1):
                for written in self._names.get("-".join(words[start:end]), ()):
                    if (start == 0 or not written.starts) and (end == len(words) or not written.ends):
                        found.append(written)
        return tuple(found)

    def findings(self, lines: Iterable[Line]) -> Iterator[Finding]:
        """A finding for each line and each detector one of whose boxes it stands in."""
        known: dict[tuple[int, bool], list[tuple[str, str]]] = {}  # lines of one element share the very same names
        for line in lines:
            names, content = line.evidence.names, line.evidence.extractor >= KEPT
            boxes = known.get((id(names), content))
            if boxes is None:
                boxes = known[id(names), content] = list(self._boxes(names, MOST if content else MOST_LEFT_OUT))
            for detector, name in boxes:
                score = CONTENT if content else BOX
                yield Finding(line, score, f'stands in an element called "{name}"').named(detector)

    def _boxes(self, names: Sequence[tuple[str, float]], most: float) -> Iterator[tuple[str, str]]:
        """Each detector that knows one of some elements by its name, with the outermost such name."""
        said: set[str] = set()
        for name, share in names:
            for written in self.find(name) if share <= most else ():
                if written.detector not in said:
                    said.add(written.detector)
                    yield written.detector, name
