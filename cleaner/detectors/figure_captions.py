"""Figure captions: what an HTML page itself marks as the caption of an image, a video or a chart.

Why it goes: it belongs to the image, which is not in the text, and interrupts the paragraphs between which it stands.
Its text, its credit and the address of the image are in the metadata. No gold standard of the field has captions in the
text. The option `captions` with the value "keep" keeps them.

What stays: text around an image that is no caption, such as a paragraph in a figure's place; a table's caption, which
names the rows below it; captions in plain text, where nothing marks them (see `captions`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import groupby

from cleaner.containers import MOST
from cleaner.detectors._credits import MARKS, Credit, find_credit, is_credit
from cleaner.document import CREDIT_NAMES, Fact, Finding, Line, Page
from cleaner.phrases import Hits, Lexicon, rows

PHRASES: Mapping[str, str] = {}

HTML_ONLY = True
"""Nothing but the evidence of HTML tells it."""

MARKED = 0.95
"""The page says what it is."""

NAMES = (
    "caption-text",
    "image-caption",
    "img-caption",
    "photo-caption",
    "picture-caption",
    "media-caption",
    "media-description",
)
"""Names that only a caption has."""

WHOLE = frozenset(
    {"<figcaption>", "caption", "wp-caption-text", "gallery-caption", "figure-caption", "tr-caption", "pic-caption"}
)
"""Names that a caption has, and in longer names also the elements around it."""


def find(page: Page, hits: Hits) -> Iterator[Finding]:
    """The lines of elements that are called a caption; those of one caption together."""
    named = {id(line.evidence.names): line for line in page.lines if line.evidence.names}
    called = {key: name for key, line in named.items() if (name := _marked(line))}
    marked = {line.index: called[id(line.evidence.names)] for line in page.lines if id(line.evidence.names) in called}
    if not marked:
        return
    for line in page.lines:
        if line.index - 1 in marked and line.index not in marked and _owes(line):
            marked[line.index] = marked[line.index - 1]
    lines = [page.lines[index] for index in sorted(marked)]
    for _, group in groupby(
        lines, lambda line: _figure(page.lines[line.index - 1] if _owes(line) and line.index else line)
    ):
        figure = list(group)
        facts = _facts(figure)
        for line in figure:
            name = marked[line.index]
            because = "stands in a figcaption" if name == "<figcaption>" else f'stands in an element called "{name}"'
            yield Finding(line, MARKED, because, facts)
            facts = ()


def _owes(line: Line) -> bool:
    """Whether the page says that a line is a credit."""
    return any(name.endswith(CREDIT_NAMES) for name, _ in line.evidence.names[-3:])


def _figure(line: Line) -> int:
    """The number of the figure or, without one, of the block that a line stands in."""
    evidence = line.evidence
    figures = (number for tag, number in zip(evidence.tags, evidence.path, strict=True) if tag == "figure")
    return next(figures, evidence.path[-1] if evidence.path else 0)


def _marked(line: Line) -> str:
    """The name that makes a caption of a line; "" if none. An element with much of the page's prose is no caption."""
    return next((name for name, share in line.evidence.names if share <= MOST and _is_caption(name)), "")


@lru_cache(maxsize=16384)
def _is_caption(name: str) -> bool:
    return name in WHOLE or name.endswith(NAMES)


@cache
def _marks() -> Lexicon:
    """What introduces a credit, in all languages."""
    return Lexicon(rows("figure_captions", MARKS))


def _facts(lines: Sequence[Line]) -> tuple[Fact, ...]:
    """The caption without its credit, the credit and the image."""
    named = [line for line in lines if _owes(line)]
    texts, credits = [], []
    for line in lines:
        credit = find_credit(line, list(_marks().search(line.view))) or _closing(line.text)
        texts.append(
            "" if line in named and not (credit and credit.caption) else credit.caption if credit else line.text
        )
        credits.append(credit.credit if credit else _bare(line.text) if line in named else "")
    text = " ".join(text.strip() for text in texts if text.strip())
    owed = next(filter(None, credits), "")
    image = lines[0].evidence.image
    facts = (("caption", text), ("credit", owed), ("image", image)) if text else (("credit", owed),)
    return tuple(fact for fact in facts if fact[1])


_CLOSING = re.compile(r"\s{1,9}(?:[(（]([^()（）]{2,60})[)）]|[/|｜]\s?([^/|｜.]{2,60}))\s{0,9}$")


def _closing(text: str) -> Credit | None:
    """A name in brackets or behind a bar at the end: in a caption that is marked as one, it is the credit."""
    match = _CLOSING.search(text, max(0, len(text) - LONGEST_CLOSING))
    owed = (match[1] or match[2]).strip() if match else ""
    return Credit(match.start(), owed, text[: match.start()].strip()) if match and is_credit(owed) else None


LONGEST_CLOSING = 90
"""How many characters from its end a caption is looked at for a closing credit."""


_INTRODUCED = re.compile(r"^\W{0,5}[^\W\d]{2,20}\s?[:：]\s?")


def _bare(text: str) -> str:
    """A credit without the word that introduces it and the brackets and bars around it."""
    return _INTRODUCED.sub("", text).strip(" ()[]（）|/•·—–-\t")


EXAMPLES = """
# html
  <p>The chain ferry has crossed the river below the mill since 1911, four times an hour and free of charge for all.</p>
- <figure><img src="/ferry.jpg"><figcaption>The chain ferry at dusk. Photo: Lena Marsh/AFP</figcaption></figure>
= caption: The chain ferry at dusk.
= credit: Lena Marsh/AFP
  <p>In spring the council means to replace it by a bridge, which would cost nine million and take two summers.</p>
- <div class="wp-caption"><img src="/bridge.jpg"><p class="wp-caption-text">The bridge as the architect draws it.</p></div>
= caption: The bridge as the architect draws it.
  <figure><blockquote>A bridge has no captain, and nobody waves from it, said the ferryman to the council on Monday.</blockquote></figure>
  <p>The vote is in June, and the ferryman has collected two thousand names against the bridge in the village alone.</p>
  <table><caption>Crossings a year</caption><tr><th>Year</th><th>Crossings</th></tr><tr><td>2024</td><td>31,004</td></tr></table>
"""
