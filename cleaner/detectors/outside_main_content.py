"""Outside the main content: what an HTML page puts around and between its article, without words that give it away.

Menus, teasers, boxes and widgets of a page that has hundreds of blocks, of which a tenth is the article. What the
extractor (see `Evidence.extractor`) leaves out, and the page's structure speaks against too, goes: rows of links, what
stands in a `<nav>`, a `<footer>` or an `<aside>`, what is hidden, and whatever stands before the first or behind the last
line that the extractor keeps.

Why it goes: it belongs to the site, not to this page; in a corpus it repeats on every page of the site.

What stays: paragraphs between the lines that the extractor keeps, lists and tables in an element of which it keeps most,
and elements like those that it keeps (the other posts of a thread); on a page of which it keeps hardly any prose,
all prose. Plain text has no such evidence, and none of its lines goes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from cleaner.document import Finding, Line, Page
from cleaner.phrases import Hits

PHRASES: Mapping[str, str] = {}

KEPT = 0.5
"""From this share of its words on a line counts as kept by the extractor."""

AROUND = frozenset({"<nav>", "<footer>", "<aside>", "<form>", "<button>", "<select>", "<dialog>", "<noscript>"})
"""Elements that stand around an article. One that holds more than MOST of the page's prose was not closed in time."""

MOST = 0.3

FOLDED = ("accordion", "collapse", "collapsible", "faq", "tab-pane", "tabpanel", "panel", "answer", "toggle", "expand")
"""Names of boxes that a reader opens: hidden at first, and content all the same."""

CLEAR = 0.85
"""Left out by the extractor, and the structure of the page speaks against it, too."""

LIKELY = 0.75
"""Left out by the extractor, and nothing speaks for it."""

HIDDEN = 0.72
"""Hidden, though the extractor keeps it."""


class _Kept(NamedTuple):
    """What the extractor keeps of a page: indexes of the first and last line, shares by element and by kind of element,
    and the share of the page's prose."""

    first: int
    last: int
    elements: Mapping[int, float]
    kinds: Mapping[object, float]
    prose: float


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Lines that the extractor leaves out and that the structure of the page does not speak for."""
    if not any(line.evidence.extractor != KEPT or line.evidence.hidden for line in page.lines):
        return
    kept = _kept(page)
    for line in page.lines:
        around = _around(line)
        if line.evidence.extractor >= KEPT:
            if line.evidence.hidden and not _folded(line):
                yield Finding(line, HIDDEN, "is hidden on the page")
        elif line.evidence.hidden:
            yield Finding(line, CLEAR, "is hidden on the page, and the extractor leaves it out")
        elif around:
            yield Finding(line, CLEAR, f"stands in {around}, and the extractor leaves it out")
        elif not _spoken_for(line, kept):
            yield Finding(line, LIKELY, f"stands {_where(line, kept)}, and the extractor leaves it out")


def _kept(page: Page) -> _Kept:
    """Count what the extractor keeps."""
    words: dict[object, list[float]] = defaultdict(lambda: [0.0, 0.0])
    indexes = []
    for line in page.lines:
        good = line.evidence.extractor >= KEPT
        if good:
            indexes.append(line.index)
        for key in (*line.evidence.path[-2:], _kind(line), line.prose and not line.evidence.hidden):
            words[key][0] += line.words * good
            words[key][1] += line.words
    shares = {key: kept / max(1.0, total) for key, (kept, total) in words.items()}
    first, last = (indexes[0], indexes[-1]) if indexes else (0, len(page.lines))
    elements = {key: share for key, share in shares.items() if isinstance(key, int) and key is not True}
    return _Kept(first, last, elements, shares, shares.get(True, 1.0))


def _kind(line: Line) -> object:
    """What elements of one kind have in common: their place in the page's structure, without numbers."""
    return line.evidence.tags, tuple(name for name, _ in line.evidence.names)


def _around(line: Line) -> str:
    """The element around an article that a line stands in; "" if none."""
    return next((name for name, share in line.evidence.names if share < MOST and name in AROUND), "")


def _folded(line: Line) -> bool:
    return any(word in name for name, _ in line.evidence.names for word in FOLDED)


def _spoken_for(line: Line, kept: _Kept) -> bool:
    """Whether the structure of the page speaks for a line that the extractor leaves out."""
    links = line.evidence.link_share
    inside = kept.first <= line.index <= kept.last
    path = line.evidence.path
    near = kept.elements.get(path[-2], 0.0) if len(path) > 1 else 0.0
    if inside and near > 0.6 and links < 0.5:
        return True
    if not line.prose or links >= 0.3:
        return False
    return inside or kept.kinds.get(_kind(line), 0.0) > 0.1 or kept.prose < 0.4


def _where(line: Line, kept: _Kept) -> str:
    if line.index < kept.first:
        return "before the main content"
    return "behind the main content" if line.index > kept.last else "between the main content"


EXAMPLES = """
"""
