"""Headlines of HTML pages: the line that the page itself marks as its title.

Why it goes: the title is metadata (`metadata.title`), the gold standards of the field do not have it in the text, and
`article.markdown` opens with it. In plain text, where the headline is a line like any other, one copy stays.

What stays: headings inside the article, also where the page makes first-level headings of all of them; the subtitle or
lead under the headline.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from cleaner.document import HEADINGS, Finding, Line, Page
from cleaner.phrases import Hits, bare

PHRASES: Mapping[str, str] = {}

HTML_ONLY = True
"""Nothing but the evidence of HTML tells it."""

MARKED = 0.92
"""The page says what it is."""

COPY = 0.85
"""The headline stands in the metadata; its copies around the article are as little text as itself."""

NAMES = frozenset(
    str.split("""
    headline entry-title post-title article-title article-headline page-title content-title story-title story-headline
    post-headline title-article news-title blog-title topic-title thread-title question-title product-title
    """)
)
"""What pages call the element of their title."""

MOST_HEADINGS = 1
"""With more first-level headings than this in the article, they are its headings."""

LEAST_WORDS = 2
"""A first-level heading of one word is the site's logo as likely as a title; it is of no use as one."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """The first heading that is called a headline, and the only first-level heading."""
    headings = [line for line in page.lines if _level(line)]
    if not headings:
        return
    first = [line for line in headings if _level(line) == 1]
    called = [line for line in headings if _called(line) and line.words >= LEAST_WORDS]
    plain = [line for line in first if line.words >= LEAST_WORDS and not _in_header(line)]
    best = [line for line in called if line in first] or (plain if len(plain) <= MOST_HEADINGS else []) or called
    title = (best or plain or first)[:1]
    for line in title:
        yield Finding(line, MARKED, "is marked as the headline of the page", (("title", line.text.strip()),))
        yield from _copies(page, line)


def _copies(page: Page, title: Line) -> Iterator[Finding]:
    """The headline again, in a path of links or in a list of pages, where there is no article yet or none any more."""
    wanted = bare(title.view)
    for line in page.lines:
        if line is not title and bare(line.view) == wanted and not page.body[0] <= line.index < page.body[1]:
            yield Finding(line, COPY, f"repeats the headline in line {title.number}")


def _level(line: Line) -> int:
    """The level of a heading, 1..6; 0 for other lines."""
    tags = line.evidence.tags
    return 0 if HEADINGS.keys().isdisjoint(tags) else next(HEADINGS[tag] for tag in reversed(tags) if tag in HEADINGS)


def _called(line: Line) -> bool:
    """Whether the heading itself, or the element close around it, is called a headline."""
    return any(name in NAMES for name, _ in line.evidence.names[-3:])


def _in_header(line: Line) -> bool:
    """Whether a heading is the site's name rather than the page's title: in a link, or in navigation."""
    return line.evidence.link_share > 0.9 or any(name == "<nav>" for name, _ in line.evidence.names)


EXAMPLES = """
# html
- <h1 class="entry-title">Ferry crews return to work after nine days</h1>
= title: Ferry crews return to work after nine days
  <p>The crews of both ferries returned to work on Monday after the owners had agreed to pay the arrears in full.</p>
  <h2>What the owners say</h2>
  <p>Passengers had waited for nine days, and some of them had slept on the pier because the hotels were full by then.</p>

# html
  <p>The island of Marwick can be reached in three ways, all of them slow, and one of them only when the wind allows.</p>
  <h2>By sea</h2>
  <p>The ferry is the oldest of the three, and its timetable has not been changed since the grandfather of the captain.</p>
"""
