"""Repeated lines: a paragraph, a standfirst or a call of the site that stands in the text a second time.

Why it goes: pages carry the same paragraph for the teaser, for the phone layout and for the text; extractors keep all.

A long run of lines that are all copies, in the order of their originals, is the article once more: its headings and list
items go with it.

What stays: the first copy; single repeats far apart inside the body, which are mostly meant (rules, recipes, quotations
in a thread; they go at `strict`); paragraphs with many copies, as manuals have them; short lines, rows of tables, list items and code; and everything on pages without prose.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from cleaner.document import PROSE_WORDS, Finding, Line, Page
from cleaner.phrases import Hits, bare

PHRASES: Mapping[str, str] = {}

NEXT_WORDS = 4
"""Directly behind its first copy even a short line is a copy: nobody writes a heading twice in a row."""

NEAR = 1
NEAR_TOP = 3
"""Directly behind each other, two copies of a paragraph are one paragraph that was extracted twice. With other lines
between them the copy is mostly meant, as a quotation in a thread; but a standfirst at the top is extracted twice with
its caption or byline between."""

EXCERPT_WORDS = 8
"""So many words before an ellipsis that begin another line are an excerpt of it."""

EXCERPT_KEY = 24
"""Excerpts are compared with the line that begins with the same so many characters."""

AROUND = 0.85
CLOSE = 0.8
FAR = 0.6
EXCERPT = 0.8
"""Copies outside the body; copies close to their original; copies far from it, inside the body; excerpts."""

MANY = 2
"""Manuals give the same instruction under many headings: of more copies than this, none goes at `standard`."""

RUN = 10
"""From so many copies in a row on, in the order of their originals, it is the article that stands there again: a thread
that quotes a post quotes less, and terms and instructions repeat a few paragraphs."""

RUN_WORDS = 2
"""Headings and list items of an article count in such a run, single words (prices, "Yes") do not."""

RUN_SHARE = 0.1
"""The runs are at least so large a part of the page's words: a table with the same row names twice is not."""

RUN_COPIES = 3
"""A run begins with a line of which there are at most so many copies: more are parts of a form or of terms."""

_CUT = ("...", "[...]", "(...)")
"""How excerpts end."""

CODE = "{}=;<>\\"
"""Characters of code: such lines repeat for reasons of their own."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Later copies of the article and of paragraphs, lines that stand twice in a row, and excerpts of other lines."""
    if page.last < 0:
        return
    if len({line.view for line in page.lines}) < len(page.lines):
        yield from _runs(page)
        yield from _copies(page)
    yield from _excerpts(page)


def _copies(page: Page) -> Iterator[Finding]:
    """Later copies of paragraphs, and lines that stand twice in a row."""
    count = Counter([line.view for line in page.lines])
    first: dict[str, Line] = {}
    copies: Counter[str] = Counter()
    again: list[tuple[Line, Line]] = []
    for line in [line for line in page.lines if count[line.view] > 1]:
        if line.words >= NEXT_WORDS and line.marker in ("", "#", ">"):
            known = first.setdefault(line.view, line)
            if known is not line:
                copies[line.view] += 1
                again.append((line, known))
    for line, known in again:
        if not any(sign in line.view for sign in CODE):
            yield from _copy(page, line, known, copies[line.view])


def _copy(page: Page, line: Line, known: Line, copies: int) -> Iterator[Finding]:
    """What a later copy of a line is worth; where there are many, the text repeats itself on purpose."""
    because = f"repeats line {known.number}"
    before = page.around(line)[0]
    if line.ends and line.words >= PROSE_WORDS:
        start, end = page.body
        near = NEAR_TOP if known.index <= page.first else NEAR
        outside = end and not start <= line.index < end
        score = AROUND if outside else CLOSE if line.index - known.index <= near else FAR
        score = FAR if copies > MANY else score
        yield Finding(line, score, because, repeats=known)
    elif before is not None and line.view == before.view and not any(map(str.isdigit, line.view)):
        yield Finding(line, CLOSE, because, repeats=known)


def _runs(page: Page) -> Iterator[Finding]:
    """The lines of long runs of copies, where the runs are a good part of the page."""
    lines = [line for line in page.lines if line.words >= RUN_WORDS]
    counts = Counter([line.view for line in lines])
    if len(lines) - len(counts) < RUN:
        return
    pairs = [pair for run in _copied(lines, counts) if len(run) >= RUN for pair in run]
    if sum(line.words for line, _ in pairs) < RUN_SHARE * sum(line.words for line in page.lines):
        return
    for line, known in pairs:
        if not any(sign in line.view for sign in CODE):
            yield Finding(line, CLOSE, f"repeats line {known.number}, among others in the same order", repeats=known)


def _copied(lines: Sequence[Line], counts: Mapping[str, int]) -> Iterator[list[tuple[Line, Line]]]:
    """Runs of lines that follow each other as earlier lines did, each with the line that it copies."""
    first: dict[str, int] = {}
    run: list[tuple[Line, Line]] = []
    follows = 0
    for place, line in enumerate(lines):
        known = follows if run and lines[follows].view == line.view else first.setdefault(line.view, place)
        if known != follows and run:
            yield run
            run = []
        if known < place and (run or counts[line.view] <= RUN_COPIES + 1):
            run.append((line, lines[known]))
        follows = known + 1
    yield run


def _excerpts(page: Page) -> Iterator[Finding]:
    """Lines that end in an ellipsis and are the beginning of a longer line."""
    cut = [line for line in page.lines if line.words >= EXCERPT_WORDS and line.view.endswith(_CUT)]
    if not cut:
        return
    starts: dict[str, Line] = {}
    for line in page.lines:
        if line.words >= EXCERPT_WORDS and not line.view.endswith(_CUT):
            starts.setdefault(line.view[:EXCERPT_KEY], line)
    for line in cut:
        whole = starts.get(line.view[:EXCERPT_KEY])
        if whole is not None and whole.view.startswith(bare(line.view)):
            yield Finding(line, EXCERPT, f"is the beginning of line {whole.number}, cut off", repeats=whole)


EXAMPLES = """
# en
  The night boat sails again from the old pier
  Eleven years after its last trip the night boat left the old pier on Friday with a band and two goats on board.
  What the trip costs
  A ticket costs as much as a loaf of bread, and the baker who sells both has moved his counter to the quay.
  - children below six pay nothing
  - dogs pay half and bring a blanket
  Nobody knows whether the boat will pay, said the captain, who had slept badly and ironed his uniform twice.
  What happens in winter
  In November the towns will count the tickets, and the goats will be asked for their opinion at the same time.
  Where the boat stops
  The boat stops at the lighthouse, at the school and wherever somebody waves a lamp for longer than a minute.
  The goats went ashore at the school, where they are expected to stay until the end of the summer.
- The night boat sails again from the old pier
- Eleven years after its last trip the night boat left the old pier on Friday with a band and two goats on board.
- What the trip costs
- A ticket costs as much as a loaf of bread, and the baker who sells both has moved his counter to the quay.
- - children below six pay nothing
- - dogs pay half and bring a blanket
- Nobody knows whether the boat will pay, said the captain, who had slept badly and ironed his uniform twice.
- What happens in winter
- In November the towns will count the tickets, and the goats will be asked for their opinion at the same time.
- Where the boat stops
- The boat stops at the lighthouse, at the school and wherever somebody waves a lamp for longer than a minute.

  Eleven years after its last trip the night boat left the old pier on Friday with a band and two goats on board.
  A ticket costs as much as a loaf of bread, and the baker who sells both has moved his counter to the quay.
  Nobody knows whether the boat will pay, said the captain, who had slept badly and ironed his uniform twice.
  In November the towns will count the tickets, and the goats will be asked for their opinion at the same time.
  I was on that boat, and the goats were better sailors than the band, whatever the paper says about them.
  Eleven years after its last trip the night boat left the old pier on Friday with a band and two goats on board.
  A ticket costs as much as a loaf of bread, and the baker who sells both has moved his counter to the quay.
  Nobody knows whether the boat will pay, said the captain, who had slept badly and ironed his uniform twice.
  In November the towns will count the tickets, and the goats will be asked for their opinion at the same time.
  You left out the dogs, who had paid half and brought their blankets, and who slept all the way to the school.

  The crews of both ferries returned to work on Monday after the owners had agreed to pay the arrears in full.
- The crews of both ferries returned to work on Monday after the owners had agreed to pay the arrears in full.
  Passengers had waited for nine days, and some of them had slept on the pier because the hotels were full.
  The crews of both ferries had slept at home, and on the fourth day they brought blankets to those on the pier.
  Passengers had waited for nine days, and some of them had slept on the pier because the hotels were full.
  The next talks begin in autumn.

- The crews of both ferries returned to work on Monday after the owners ...
  The crews of both ferries returned to work on Monday after the owners had agreed to pay the arrears in full.
  What happens on the pier next
- What happens on the pier next
- What happens on the pier next
  The next talks begin in autumn, and nobody on the pier believes that they will be over before the first snow falls.

  To untie the boat, pull the short end of the rope twice and let the long end slip.
  Small boats
  To untie the boat, pull the short end of the rope twice and let the long end slip.
  Large boats
  To untie the boat, pull the short end of the rope twice and let the long end slip.
  Boats of the harbor office
  To untie the boat, pull the short end of the rope twice and let the long end slip.

  Did you expect the strike to last for nine days, when it began on that Saturday in the rain?
  No.
  Do you expect another one?
  No.
"""
