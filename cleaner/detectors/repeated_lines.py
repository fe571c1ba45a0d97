"""Repeated lines: a paragraph, a standfirst or a call of the site that stands in the text a second time.

Why it goes: pages carry the same paragraph for the teaser, for the phone layout and for the text; extractors keep all.

What stays: the first copy; repeats far apart inside the body, which are mostly meant (rules, recipes, quotations in a
thread; they go at `strict`); paragraphs with many copies, as manuals have them; short lines, rows of tables, list items and code; and everything on pages without prose.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

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

CODE = "{}=;<>\\"
"""Characters of code: such lines repeat for reasons of their own."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Later copies of paragraphs, lines that stand twice in a row, and excerpts of other lines."""
    if page.last < 0:
        return
    first: dict[str, Line] = {}
    copies: Counter[str] = Counter()
    again: list[tuple[Line, Line, Line | None]] = []
    before: Line | None = None
    for line in page.lines:
        view = line.view
        if line.words >= NEXT_WORDS and line.marker in ("", "#", ">"):
            known = first.setdefault(view, line)
            if known is not line:
                copies[view] += 1
                again.append((line, known, before))
        before = line
    for line, known, above in again:
        if not any(sign in line.view for sign in CODE):
            yield from _copy(page, line, known, above, copies[line.view])
    yield from _excerpts(page)


def _copy(page: Page, line: Line, known: Line, before: Line | None, copies: int) -> Iterator[Finding]:
    """What a later copy of a line is worth; where there are many, the text repeats itself on purpose."""
    because = f"repeats line {known.number}"
    if line.ends and line.words >= PROSE_WORDS:
        start, end = page.body
        near = NEAR_TOP if known.index <= page.first else NEAR
        outside = end and not start <= line.index < end
        score = AROUND if outside else CLOSE if line.index - known.index <= near else FAR
        score = FAR if copies > MANY else score
        yield Finding(line, score, because, repeats=known)
    elif before is not None and line.view == before.view and not any(map(str.isdigit, line.view)):
        yield Finding(line, CLOSE, because, repeats=known)


def _excerpts(page: Page) -> Iterator[Finding]:
    """Lines that end in an ellipsis and are the beginning of a longer line."""
    cut = [line for line in page.lines if line.words >= EXCERPT_WORDS and _is_cut(line.view)]
    if not cut:
        return
    starts: dict[str, Line] = {}
    for line in page.lines:
        if line.words >= EXCERPT_WORDS and not _is_cut(line.view):
            starts.setdefault(line.view[:EXCERPT_KEY], line)
    for line in cut:
        whole = starts.get(line.view[:EXCERPT_KEY])
        if whole is not None and whole.view.startswith(bare(line.view)):
            yield Finding(line, EXCERPT, f"is the beginning of line {whole.number}, cut off", repeats=whole)


def _is_cut(view: str) -> bool:
    return view.endswith(("...", "[...]", "(...)"))


EXAMPLES = """
# en
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
