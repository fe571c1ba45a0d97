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

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from cleaner.containers import MOST
from cleaner.document import ARTICLES, KEPT, LINKED, Finding, Line, Page
from cleaner.phrases import Hits

PHRASES: Mapping[str, str] = {}

HTML_ONLY = True
"""Nothing but the evidence of HTML tells it."""

AROUND = frozenset({"<nav>", "<footer>", "<aside>", "<form>", "<button>", "<select>", "<dialog>", "<noscript>"})
"""Elements that stand around an article. One that holds more than MOST of the page's prose was not closed in time."""

FOLDED = ("accordion", "collapse", "collapsible", "faq", "tab-pane", "tabpanel", "panel", "answer", "toggle", "expand")
"""Names of boxes that a reader opens: hidden at first, and content all the same."""

ANSWERS = ("comment", "testimonial", "review", "disqus")
"""Names of boxes with what readers and customers say: content of a thread, not of an article."""

THREAD = frozenset(
    str.split("""
    topic answers question message messages thread threads discussion board postlist vbulletin phpbb viewtopic forum
    forums replies
    """)
)
"""Words in the names of the elements that hold a thread."""

COMMENTS = frozenset({"comment", "comments", "disqus", "respond"})
"""Words in the names of the elements that hold the comments on an article, as in "disqus-thread"."""

ARTICLE_WORDS = 200
"""With so many words of prose that the extractor keeps outside of answers, a page is an article with answers below."""

FEW_WORDS = 150
LOW_SHARE = 0.4
"""Where the extractor keeps fewer words of prose, and less than this share of all, it has missed the main content."""

SUBTITLE_WORDS = 5
"""A heading right under the headline, of so many words, is its subtitle."""

GROUPS = frozenset({"ul", "ol", "dl", "table", "pre"})
"""Elements of which an extractor keeps all or nothing: what stands around them tells."""

LEADS = (
    "subtitle",
    "subheading",
    "subheadline",
    "standfirst",
    "lead",
    "deck",
    "dek",
    "chapo",
    "sottotitolo",
    "entradilla",
    "vorspann",
    "ingress",
    "article-desc",
    "article-summary",
    "entry-summary",
    "article-intro",
    "article-excerpt",
    "post-excerpt",
    "alternative-headline",
)
"""How the names of the element end that holds the lead of an article, between its headline and its first paragraph."""

MOSTLY = 0.6
"""From this share on an element is kept as a whole: what the extractor left out of it is a list or a table."""

ALIKE = 0.1
"""From this share on elements of a kind are content: the extractor often keeps the first post of a thread only."""

WIDER = 1.2
"""An element that holds so much more than what is in it already stands around it."""

HALF = 0.3
"""Likewise for the element around a list, a table or code, which is itself a part of what the extractor left out."""

SOME_LINKS = 0.3
"""Paragraphs have fewer links than lists: one with more of its text in them is none."""

SHOWN = 0.3
"""Where more of what the extractor keeps is hidden, a script shows it."""

CLEAR = 0.85
"""Left out by the extractor, and the structure of the page speaks against it, too."""

LIKELY = 0.75
"""Left out by the extractor, and nothing speaks for it."""

HIDDEN = 0.72
"""Hidden, though the extractor keeps it."""


class _Kind(NamedTuple):
    """What kind of page it is, as far as that decides what is content on it.

    missed: whether the extractor kept so little that all prose counts.
    answers: whether what readers say is content.
    shown: whether what is hidden is shown by a script.
    """

    missed: bool
    answers: bool
    shown: bool


class _Place(NamedTuple):
    """What the elements around a line are called, told once for all lines that stand in the same ones.

    around: the element around an article that the line stands in; "" if none.
    answer: whether it stands in what readers and customers say.
    kind: number of its kind of element: of its place in the page's structure, that is, without numbers.
    """

    around: str
    answer: bool
    kind: int


class _Kept(NamedTuple):
    """Where content stands.

    first, last: indexes of its first and last line.
    elements, kinds: its share of the words of each element and kind of element.
    sizes: words of each element.
    """

    first: int
    last: int
    elements: Mapping[int, float]
    kinds: Mapping[int, float]
    sizes: Mapping[int, int]


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Lines that the extractor leaves out and that the structure of the page does not speak for.

    Asked twice: what stands in the midst of lines that are spoken for is spoken for, too.
    """
    if not any(line.evidence.extractor != KEPT or line.evidence.hidden for line in page.lines):
        return
    places = _places(page)
    open_lines = [line for line, place in zip(page.lines, places, strict=True) if not place.around]
    content = {line.index for line in open_lines if line.evidence.extractor >= KEPT}
    kind = _kind_of(page, places, content)
    doubted = [line for line in open_lines if line.index not in content and not line.evidence.hidden]
    kept = _kept(page, places, content)
    content |= {line.index for line in doubted if _spoken_for(line, places[line.index], kept, kind)}
    kept = _kept(page, places, content)._replace(first=kept.first, last=kept.last)
    for line, place in zip(page.lines, places, strict=True):
        around = place.around
        if line.evidence.extractor >= KEPT:
            if line.evidence.hidden and not kind.shown and not _named(line, FOLDED):
                yield Finding(line, HIDDEN, "is hidden on the page")
        elif line.evidence.hidden:
            yield Finding(line, CLEAR, "is hidden on the page, and the extractor leaves it out")
        elif around:
            yield Finding(line, CLEAR, f"stands in {around}, and the extractor leaves it out")
        elif not (line.index in content or _spoken_for(line, place, kept, kind) or _heads(page, line, kept, content)):
            yield Finding(line, LIKELY, f"stands {_where(line, kept)}, and the extractor leaves it out")


def _places(page: Page) -> list[_Place]:
    """The place of each line. Lines of one element share the very same names, which are too long to compare."""
    known: dict[int, tuple[str, bool, str]] = {}
    kinds: dict[tuple[tuple[str, ...], str], int] = {}
    places = []
    for line in page.lines:
        names = line.evidence.names
        told = known.get(id(names))
        if told is None:
            called = " ".join([name for name, _ in names])
            told = known[id(names)] = (_around(line), any(word in called for word in ANSWERS), called)
        around, answer, called = told
        places.append(_Place(around, answer, kinds.setdefault((line.evidence.tags, called), len(kinds))))
    return places


def _kind_of(page: Page, places: Sequence[_Place], content: set[int]) -> _Kind:
    """Tell threads from articles, and pages that the extractor read from those that it missed."""
    prose = [line for line in page.lines if line.prose and not line.evidence.hidden]
    words = sum(line.words for line in prose)
    known = sum(line.words for line in prose if line.index in content)
    own = sum(line.words for line in prose if line.index in content and not places[line.index].answer)
    names = {name for name, share in _page_names(page) if share >= LINKED}
    article = bool(ARTICLES & names)
    thread = not article and any(_holds_thread(set(name.split("-"))) for name in names)
    hidden = sum(line.words for line in page.lines if line.index in content and line.evidence.hidden)
    shown = hidden > SHOWN * sum(line.words for line in page.lines if line.index in content)
    missed = known < LOW_SHARE * words and own < FEW_WORDS
    return _Kind(missed or thread, thread or (own < ARTICLE_WORDS and not article), shown)


def _kept(page: Page, places: Sequence[_Place], content: set[int]) -> _Kept:
    """Count the words of what counts as content, by element and by kind of element."""
    elements: dict[int, list[int]] = {}
    kinds: dict[int, list[int]] = {}
    above: dict[int, int] = {}
    for line, place in zip(page.lines, places, strict=True):
        kept = line.words if line.index in content else 0
        path = line.evidence.path
        for counts, key in ((elements, path[-1] if path else 0), (kinds, place.kind)):
            count = counts.setdefault(key, [0, 0])
            count[0] += kept
            count[1] += line.words
        _note_above(above, path)
    for element in sorted(above, reverse=True):  # an element has a higher number than those around it
        kept, words = elements.get(element, (0, 0))
        count = elements.setdefault(above[element], [0, 0])
        count[0] += kept
        count[1] += words
    first, last = min(content, default=0), max(content, default=len(page.lines))
    sizes = {element: words for element, (_, words) in elements.items()}
    return _Kept(first, last, _shares(elements), _shares(kinds), sizes)


def _holds_thread(words: set[str]) -> bool:
    """Whether an element of a name with these words holds a thread, and not the comments on an article."""
    return bool(THREAD & words) and not COMMENTS & words


def _note_above(above: dict[int, int], path: Sequence[int]) -> None:
    """Note for each element on a path the one around it, from the innermost on and up to one that is known."""
    for place in range(len(path) - 1, 0, -1):
        if path[place] in above:
            return
        above[path[place]] = path[place - 1]


def _shares(counts: Mapping[int, Sequence[int]]) -> dict[int, float]:
    """The share of the words of each key that is kept."""
    return {key: kept / max(1, total) for key, (kept, total) in counts.items()}


def _page_names(page: Page) -> set[tuple[str, float]]:
    """The names of all elements."""
    return set().union(*{id(line.evidence.names): line.evidence.names for line in page.lines}.values())


def _around(line: Line) -> str:
    """The element around an article that a line stands in; "" if none."""
    return next((name for name, share in line.evidence.names if share < MOST and name in AROUND), "")


def _named(line: Line, words: Sequence[str]) -> bool:
    """Whether one of the elements around a line has one of the words in its name."""
    called = " ".join([name for name, _ in line.evidence.names])
    return any(word in called for word in words)


def _spoken_for(line: Line, place: _Place, kept: _Kept, kind: _Kind) -> bool:
    """Whether the structure of the page speaks for a line that the extractor leaves out."""
    links = line.evidence.link_share
    inside = kept.first <= line.index <= kept.last
    answers = kind.answers or not place.answer
    within = inside or (kind.missed and not GROUPS.isdisjoint(line.evidence.tags))
    lead = line.index < kept.first and _is_lead(line)
    if links < LINKED and ((within and answers and _near(line, kept)) or lead):
        return True
    if not line.prose or links >= SOME_LINKS or not answers:
        return False
    return inside or kind.missed or kept.kinds[place.kind] > ALIKE


def _heads(page: Page, line: Line, kept: _Kept, content: set[int]) -> bool:
    """Whether a line is a heading of what the extractor keeps, or the subtitle below the headline."""
    above, below = page.around(line)
    if line.marker != "#" or line.evidence.link_share >= LINKED or below is None or below.marker == "#":
        return False
    if above is not None and above.evidence.tags[-1:] == ("h1",) and line.words >= SUBTITLE_WORDS:
        return line.index < kept.first
    return kept.first - 1 <= line.index <= kept.last and below.index in content


def _near(line: Line, kept: _Kept) -> bool:
    """Whether the extractor keeps most of what stands around a line; around its list or table, where it is in one.

    Frames around nothing but that list or table are seen through.
    """
    tags, path = line.evidence.tags, line.evidence.path
    place = next((at for at, tag in enumerate(tags) if tag in GROUPS), len(path) - 1)
    if place == len(path) - 1 and line.marker != "#":
        return place > 0 and kept.elements[path[place - 1]] > MOSTLY
    own = WIDER * kept.sizes[path[place]] if path else 0
    return next((kept.elements[number] > HALF for number in reversed(path[:place]) if kept.sizes[number] > own), False)


def _is_lead(line: Line) -> bool:
    """Whether the page calls a line the lead of its article."""
    return any(name.endswith(LEADS) and share < MOST for name, share in line.evidence.names[-3:])


def _where(line: Line, kept: _Kept) -> str:
    if line.index < kept.first:
        return "before the main content"
    return "behind the main content" if line.index > kept.last else "between the main content"


EXAMPLES = """
"""
