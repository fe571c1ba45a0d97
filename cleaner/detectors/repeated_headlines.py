"""Repeated headlines: the headline again, alone or with a section label or the site's name glued to it.

Extractors put out the page title, the headline and the breadcrumb that ends in it: "NewsFerry strike ends",
"Ferry strike ends - The Harbor Ledger", "Ferry strike ends". The first plain copy stays and is the title.

Why it goes: a headline counts two or three times in search and in language models, and the glued form is no sentence.

What stays: one plain copy; headings inside the body, also when they repeat words of the headline; refrains of songs and
poems, where no paragraph follows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from cleaner.document import Fact, Finding, Line, Page
from cleaner.phrases import Hits, bare

PHRASES: Mapping[str, str] = {}

HEADLINE_WORDS = range(3, 31)
"""Shorter lines are labels, longer ones paragraphs."""

GLUED_WORDS = 4
"""A shorter headline could end or begin another line by chance."""

LABEL_CHARACTERS = 40
LABEL_WORDS = 5
"""What is glued to a headline is a section label or the name of a site: not longer than this."""

TOP = 6
ABOVE = 12
TAIL = 12
"""Headlines and copies stand among so many lines at the top, above the first paragraph, behind the last one."""

KEY = 12
"""Lines are compared with those that share their first or last so many characters: no comparison of all with all."""

CANDIDATES = 8
"""With at most so many lines for a key: hostile input must not make it slow."""

TITLE_WORDS = 5
"""A title has at least so many words, where there is one that has: shorter lines above it are labels and names."""

_ADDRESS = re.compile(r"://|@|[>›»→]|\|.*\|| / .* / ")
"""Signs of addresses, paths, rows and choosers: such lines are no titles."""

REPEATED = 0.88
GLUED = 0.88
"""Copies never go at `light`: which of two copies is the one to keep takes a second look."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """Copies and glued forms of headlines around the body; the headline itself as a fact."""
    head = [line for line in _head(page) if _may_be_headline(line)]
    if page.last < 0 or not head:
        return
    yield from _title(head)
    end = max(page.last + 1, page.body[1])
    lines = [*head, *(line for line in page.lines[end : end + TAIL] if line.words in HEADLINE_WORDS)]
    if len(lines) == 1:
        return
    copies = _copies(head)
    for line in lines:
        kept = copies.get(bare(line.view))
        far = page.first <= line.index < page.body[0] and line.words < TITLE_WORDS
        if kept is not None and kept is not line and not far:
            yield Finding(line, REPEATED, f"repeats the headline in line {kept.number}", _named(kept), repeats=kept)
    yield from _glued(lines, list(copies.values()))


def _head(page: Page) -> Sequence[Line]:
    """The lines where a headline and its copies stand: the first of the page, and those directly before the prose.

    A banner of one sentence far above the body is not the prose.
    """
    start = max(page.first, page.body[0])
    if start <= TOP + ABOVE:
        return page.lines[:start]
    return page.lines[:TOP] + page.lines[start - ABOVE : start]


def _may_be_headline(line: Line) -> bool:
    return (
        line.words in HEADLINE_WORDS
        and line.marker in ("", "#", "-", "1.")
        and not line.view.endswith((".", ":", ";", "。"))
    )


def _copies(head: Sequence[Line]) -> dict[str, Line]:
    """For each line before the body that may be a headline, the copy that stays: the first."""
    return {bare(line.view): line for line in reversed(head)}


def _glued(lines: Sequence[Line], kept: Sequence[Line]) -> Iterator[Finding]:
    """Lines that are one of the kept ones with something short in front or behind."""
    fronts: dict[str, list[str]] = {}
    backs: dict[str, list[str]] = {}
    plains: dict[str, Line] = {}
    for line in kept:
        plain = bare(line.view)
        if len(plain) >= KEY and line.words >= GLUED_WORDS:
            plains[plain] = line
            for index, key in ((fronts, plain[:KEY]), (backs, plain[-KEY:])):
                if len(index.setdefault(key, [])) < CANDIDATES:
                    index[key].append(plain)
    for line in lines:
        view = bare(line.view)
        for plain in (*fronts.get(view[:KEY], ()), *backs.get(view[-KEY:], ())):
            label = _label(view, plain)
            if label:
                because = f'is the headline in line {plains[plain].number} with "{label}" glued to it'
                yield Finding(line, GLUED, because, _named(plains[plain]), repeats=plains[plain])
                break


def _label(view: str, plain: str) -> str:
    """What is glued to a headline in a line; "" if the line is not the headline with a short label."""
    if len(view) <= len(plain):
        return ""
    label = view[len(plain) :] if view.startswith(plain) else view[: -len(plain)] if view.endswith(plain) else ""
    label = bare(label.strip())
    fits = len(label) <= LABEL_CHARACTERS and label.count(" ") < LABEL_WORDS and any(map(str.isalnum, label))
    return label if fits else ""


def _title(head: Sequence[Line]) -> Iterator[Finding]:
    """The title: the first heading, or else the first line before the body that is long enough for one, or else any."""
    plain = [line for line in head if line.marker in ("", "#") and not _ADDRESS.search(line.view)]
    headings = [line for line in plain if line.marker == "#"]
    long = [line for line in plain if line.words >= TITLE_WORDS]
    for line in (headings or long or plain)[:1]:
        yield Finding(line, 0.0, "stands above the article as a headline", _named(line))


def _named(line: Line) -> tuple[Fact, ...]:
    """A line as the title of the page, if it is long enough."""
    return (("title", line.text.strip().lstrip("#").strip().strip("*").strip()),)


EXAMPLES = """
# en
- NewsFerry crews return to work after nine days
  Ferry crews return to work after nine days
- Ferry crews return to work after nine days - The Harbor Ledger
  The crews of both ferries returned to work on Monday after the owners had agreed to pay the arrears in full.
= title: Ferry crews return to work after nine days

  Harbor desk
  Ferry crews return to work after nine days
  Northern Islands
  The crews of both ferries returned to work on Monday after the owners had agreed to pay the arrears in full.
= title: Ferry crews return to work after nine days

- A lighthouse for sale, keeper included
  A lighthouse for sale, keeper included
  The owners of the lighthouse have offered it for sale together with the contract of its keeper, who wants to stay.
  A lighthouse for sale
  Nobody has answered the advertisement so far, said the agent, who has shown the tower to three families this year.

  Row the boat over to me
  Row the boat over to me
  Row the boat, row the boat

# de
- SportHafenkicker gewinnen das Spiel des Jahres
  Hafenkicker gewinnen das Spiel des Jahres
  Die Mannschaft aus dem Hafenviertel hat am Sonntag vor ausverkauftem Haus mit drei zu eins gegen die Gäste gewonnen.

# zh
- 新闻中心 | 港口渡轮船员周一恢复上班，罢工结束
  港口渡轮船员周一恢复上班，罢工结束
  港口两艘渡轮的船员在停工九天之后于周一恢复上班，船东同意在月底之前补发全部拖欠的工资。
"""
