"""What the learned score thinks of a page: for each line how probable it is that it is main content, and why not.

One witness among others: the judge weighs it. It is asked about pages that are more than a few lines. Its bar depends
on the page: from a text that an extractor has cleaned already nothing goes on its word alone; a dump of all that stands
on a page, or the page itself, has as many menus as paragraphs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache

import numpy as np

from cleaner.document import (
    ARTICLES,
    KEPT,
    LINKED,
    NEUTRAL,
    OUTSIDE,
    PROBABLE,
    SURE,
    UNASKED,
    Finding,
    Line,
    Opinion,
    Page,
)
from cleaner.score.features import measure
from cleaner.score.forest import ONE, Array
from cleaner.score.weights import Weights

ARTICLE = "article"
"""The type of page that has one main content, and structure around it."""

WHOLE = 0.8
"""A finding is about a line, and not about a part of it, from this share of its characters on."""

FEWEST_WORDS = 100
MOST_LINES = 50_000
"""Texts of fewer words are no pages, and texts of more lines are books: nobody is asked about them."""

GOES = 0.7
"""The score of a line that is as probable as the bar: it goes at "standard", and what is above the bar does not."""


def suspicions(page: Page, findings: Iterable[Finding]) -> Array:
    """For each line how sure a detector is that all of it is boilerplate, 0..1."""
    sure = np.zeros(len(page.lines))
    for finding in findings:
        line = finding.line
        if finding.category != OUTSIDE and finding.end - finding.start >= WHOLE * (line.end - line.start):
            sure[line.index] = max(sure[line.index], finding.score)
    return sure


def ask(page: Page, findings: Iterable[Finding], weights: Weights) -> Opinion:
    """Ask the learned score about a page, after the detectors have said what they think of it."""
    sizes = np.array([line.words for line in page.lines], dtype=np.int64)
    if sizes.sum() < FEWEST_WORDS or len(page.lines) > MOST_LINES:
        return UNASKED
    suspected = suspicions(page, findings)
    table = measure(page, suspected, weights.values)
    html = any(line.evidence is not NEUTRAL for line in page.lines)
    logits = weights.content.logits(table)[0]
    hundredths = np.searchsorted(weights.steps[0 if html else 1], logits, side="right")
    kind, certainty = _kind(table, hundredths, weights)
    unexplained = (suspected < KEPT) & ~np.array([line.prose for line in page.lines])
    bars = _bars(hundredths, sizes, unexplained, html)
    return Opinion(tuple((hundredths / 100).tolist()), bars, kind, certainty)


def matters(page: Page, findings: Iterable[Finding]) -> bool:
    """Whether the learned score could change what goes from a text below "strict".

    It could not where detectors are certain of all that they suspect, and fewer lines than a dump has could be menus.
    """
    found = list(findings)
    if any(one.score >= LEAST and (one.score < SURE or one.category == OUTSIDE) for one in found):
        return True
    if sum(not line.prose for line in page.lines) < FEWEST_DIRTY:
        return False
    unexplained = suspicions(page, found) < KEPT
    return sum(not line.prose for line in page.lines if unexplained[line.index]) >= FEWEST_DIRTY


def _kind(table: Array, hundredths: Array, weights: Weights) -> tuple[str, float]:
    """The most probable type of the page, and how probable it is, in hundredths."""
    logits = weights.kinds.logits(page_row(table, hundredths))[:, 0] / ONE
    odds = np.exp(logits - logits.max())
    best = int(odds.argmax())
    return weights.types[best], round(float(odds[best] / odds.sum()), 2)


MOST = 100_000
PARTS = 256
"""Values are counted up to this, in this part of a unit, so that their sums are whole numbers."""


def page_row(table: Array, hundredths: Array) -> Array:
    """The columns of the page as a whole: the means over all lines, and over what is probably main content.

    An array of the shape (2 x columns, 1), float32.
    """
    values = np.rint(np.clip(table, -MOST, MOST) * np.float32(PARTS)).astype(np.int64)
    size, content = len(hundredths), int(hundredths.sum())
    means = [values.sum(axis=1) / (size * PARTS), (values @ hundredths) / (max(1, content) * PARTS)]
    return np.concatenate(means).astype(np.float32)[:, np.newaxis]


SURELY = 10
"""Up to so many hundredths a line is surely no main content."""

FEWEST_DIRTY = 12
"""A dump has at least so many of them that no detector explains: menus."""

CLEAN, DIRTY = 0.05, 0.2
"""The shares of such lines in a text that is clean already, and in a dump of all that stands on a page."""

DIRTY_BARS = (0.5, 0.4)
"""The bars for a dump, for its other lines and for its paragraphs: where a paragraph goes wrongly, more is lost. In a
clean text the bars are 0, and in between they lie in between."""

HTML_BARS = (0.3, 0.6)
"""The least and the greatest bar for an HTML page."""


def _bars(hundredths: Array, sizes: Array, unexplained: Array, html: bool) -> tuple[float, float]:
    """The probabilities below which lines and paragraphs go at "standard".

    On an HTML page the one that promises the best F1 over words, which is half of that F1 itself (Lipton, Elkan and
    Narayanaswamy 2014). Text has less to go by, so there the bar is lower the cleaner the text is.
    """
    if not html:
        dirty = int(((hundredths <= SURELY) & unexplained).sum())
        dirt = min(1.0, max(0.0, (dirty / len(sizes) - CLEAN) / (DIRTY - CLEAN))) if dirty >= FEWEST_DIRTY else 0.0
        return round(dirt * DIRTY_BARS[0], 3), round(dirt * DIRTY_BARS[1], 3)
    weights = hundredths * sizes
    order = np.argsort(-hundredths, kind="stable")
    hits, words = np.cumsum(weights[order]), np.cumsum(sizes[order])
    best = float((2 * hits / (100 * words + max(1, int(weights.sum())))).max())
    bar = round(min(HTML_BARS[1], max(HTML_BARS[0], best / 2)), 3)
    return bar, bar


TAKEN_FOR, SAYS = (0.25, 0.1), (0.4, 0.15)
"""How much higher the bar is where the structure of the page speaks against a line, too, and how much lower where it
does not: on a page that is taken for an article, and on one that says of itself that it is one."""


def outside(page: Page, told: Opinion, doubted: Collection[int]) -> list[Finding]:
    """The lines that are probably not main content, each with what it reads like.

    doubted: indexes of the lines that the structure of the page speaks against; see the detector of this category.
    """
    shares = told.probabilities
    paragraphs = [line.index for line in page.lines if line.prose and shares[line.index] >= KEPT]
    higher, lower = _structure(page, told)
    bars = [[min(HIGHEST, bar + move) for bar in told.bars] for move in (-lower, higher)]
    long = _long_lines(page)
    homes = {page.lines[index].evidence.path[:-1] for index in paragraphs if _is_kept(page.lines[index])}
    found = []
    for line, share in zip(page.lines, shares, strict=True):
        bar = bars[line.index in doubted][line.prose]
        at_home = _is_kept(line) and line.evidence.path[:-1] in homes
        score = _score(share, max(0.0, bar - AT_HOME) if at_home else bar)
        if score >= LEAST and (line.number not in long or line.index in doubted):
            found.append(Finding(line, score, _because(page, line, paragraphs, share)).named(OUTSIDE))
    return found


def _long_lines(page: Page) -> set[int]:
    """Numbers of the lines of a text that are so long that they are read sentence by sentence.

    They are paragraphs, and their sentences belong together: references, for one. A text that is a single line is none.
    """
    count = Counter([line.number for line in page.lines])
    return {number for number, sentences in count.items() if sentences > 1} if len(count) >= FEWEST_DIRTY else set()


AT_HOME = 0.15
"""How much lower the bar is for what the extractor keeps in the very element of a paragraph: boxes have their own."""


def _is_kept(line: Line) -> bool:
    """Whether an extractor was asked, and keeps a line."""
    return line.evidence.extractor > KEPT


HIGHEST = 0.95
"""No bar is higher: what is main content as surely stays whatever the structure says."""


def _structure(page: Page, told: Opinion) -> tuple[float, float]:
    """How much the structure of the page moves the bar. Where no extractor was asked, it alone says little."""
    if all(line.evidence.extractor == KEPT for line in page.lines):
        return 0.0, 0.0
    if any(name in ARTICLES for name, _ in page.lines[0].evidence.names):
        return SAYS
    return TAKEN_FOR if told.kind == ARTICLE else (0.0, 0.0)


LEAST = 0.5
"""Findings with a lower score are followed at no strictness."""


@lru_cache(maxsize=1024)
def _score(share: float, bar: float) -> float:
    """How sure it is that a line goes: 1 where it cannot be main content, GOES at the bar, 0 where it must be."""
    if share < bar:
        score = round(1 - (1 - GOES) * share / bar, 2)
        return score if share <= CERTAIN else min(score, PROBABLE)
    return round(GOES * (1 - share) / (1 - bar) - 0.01, 2)


CERTAIN = 0.02
"""A line that is main content with a higher probability never goes at "light": its score is at most PROBABLE."""

FEW = 5
"""Lines of fewer words are labels."""


def _because(page: Page, line: Line, paragraphs: Sequence[int], share: float) -> str:
    return f"{_reads(page, line)}{_where(line, paragraphs)} (main content: {share:.0%})"


def _reads(page: Page, line: Line) -> str:
    """What a line looks like, in words that can be checked against it."""
    beside = [other for other in page.around(line) if other is not None]
    if line.evidence.hidden:
        return "is hidden on the page"
    if line.evidence.link_share > LINKED:
        several = any(other.evidence.link_share > LINKED for other in beside)
        return "reads like one of a list of links" if several else "reads like a link"
    if line.marker == "#":
        return "reads like the heading of something else"
    if line.prose:
        return "reads like a paragraph of something else"
    if line.words < FEW:
        several = any(other.words < FEW for other in beside)
        return "reads like an entry of a menu" if several else "reads like a label"
    return "reads like a remark" if line.ends else "reads like a teaser"


def _where(line: Line, paragraphs: Sequence[int]) -> str:
    """Where a line stands, seen from the paragraphs of the main content."""
    if not paragraphs:
        return ", on a page without a paragraph"
    before, after = paragraphs[0] - line.index, line.index - paragraphs[-1]
    if before > 0:
        return f", {_lines(before)} before the first paragraph"
    return f", {_lines(after)} after the last paragraph" if after > 0 else ", between the paragraphs"


def _lines(count: int) -> str:
    return f"{count} lines" if count > 1 else "1 line"
