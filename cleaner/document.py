"""The nouns: what a page is made of, what is said about it and what becomes of it.

Everything here is data. A *page* has *lines*; detectors return *findings*; the judge turns them into *parts* (kept or
removed stretches of the source) and one *verdict* a line; the *article* holds the text that stays, the metadata and all
the rest. All classes are frozen, so they can be shared between threads and pickled between processes.

The law of the house: the parts of an article, in order, are its original, character for character.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

PROSE_WORDS = 12
"""From how many words on a line that ends as a sentence does is prose. Prompts and teasers are mostly shorter."""

LONG_WORDS = 40
"""A line of this many words is prose however it ends: extractors cut closing punctuation, menus are not that long."""


HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
"""The elements of headings, and their levels."""

OUTSIDE = "outside_main_content"
"""The category of what is nothing but outside the main content; the learned score speaks for it, too."""

CREDIT_NAMES = ("credit", "copyright", "photographer", "photo-source", "image-source", "photo-author", "agency")
"""How the names of the elements end in which pages put the credit of an image."""

ARTICLES = frozenset({"schema-news-article", "schema-blog-posting", "schema-report", "schema-reportage-news-article"})
"""What a page says that it is, where it is no thread."""

SURE = 0.9
"""From this score on no protection applies, nor does the learned score: the line is a notice and nothing else."""

PROBABLE = 0.89
"""The greatest score of what is not certain: at "light", where 0.9 is asked for, it stays."""

LINKED = 0.5
"""A line with more of its text in links is a link: it leads elsewhere."""

KEPT = 0.5
"""From this share of its words on an extractor counts as keeping a line; also its opinion where it was not asked."""

Links = tuple[tuple[int, int, str], ...]
"""The links in a line: start, end (offsets into its text) and target."""


class Evidence(NamedTuple):
    """What HTML knows about a line. For plain text every field has its neutral value, so no detector asks which it has.

    tags: names of the enclosing block elements, outermost first.
    path: numbers of these elements on the page: lines that share one stand in the same element.
    names: ids, classes, roles and microdata of the enclosing elements, outermost first, in lower case with hyphens
        between their words ("related-posts"), each with the share of the page's prose that stands in it, 0..1.
    link_share: share of the line's characters inside links, 0..1.
    hidden: whether the page hides the line from readers.
    extractor: the opinion of a main-content extractor, 0 (not main content) .. 1 (main content); 0.5 when not asked.
    links: the links in the line.
    image: address of the image in the figure around it.
    """

    tags: tuple[str, ...] = ()
    path: tuple[int, ...] = ()
    names: tuple[tuple[str, float], ...] = ()
    link_share: float = 0.0
    hidden: bool = False
    extractor: float = KEPT
    links: Links = ()
    image: str = ""


NEUTRAL = Evidence()
"""The evidence on a line of plain text."""


class Line(NamedTuple):
    """A line of a text (or a sentence, where the text has no line breaks; or a block of an HTML page).

    index: position in `Page.lines`, from 0.
    number: number of the physical line in the source, from 1, blank lines counted, as editors do.
    text: the characters as they stand in the source, indentation included, line break excluded.
    start, end: offsets into the source, in characters; `source[start:end] == text`.
    gap: whether a blank line stands before it.
    marker: the Markdown marker that opened it: "#", ">", "-" (any bullet), "1." (any number), "|", or "".
    view: the normalized text that phrases are matched against; see `cleaner.view`.
    words: length in words; in scripts without spaces two characters count as a word.
    ends: whether it ends as a sentence does.
    prose: whether it reads like a paragraph: a sentence of some length, or very long.
    evidence: what HTML knows about it.

    A named tuple and no dataclass, because a page has many: it is made four times as fast.
    """

    index: int  # type: ignore[assignment]  # tuple.index, which nobody misses
    number: int
    text: str
    start: int
    end: int
    gap: bool
    marker: str
    view: str
    words: int
    ends: bool
    prose: bool
    evidence: Evidence = NEUTRAL


@dataclass(frozen=True, slots=True)
class Page:
    """What was read: the source and its lines that are not blank, in order.

    body: index of the first line of the stretch with the most prose, and behind its last; (0, 0) where there is too
        little prose for a body. Short lines far from it are menus, short lines in it are headings and lists.
    first, last: indexes of the first and last line of prose; (len(lines), -1) where there is none. What stands before
    `first` or after `last` is around the article rather than in it, as far as one can tell from shape alone.
    """

    source: str
    lines: tuple[Line, ...]
    first: int
    last: int
    body: tuple[int, int] = (0, 0)
    paragraphs: tuple[int, ...] = ()

    def around(self, line: Line) -> tuple[Line | None, Line | None]:
        """The lines before and after a line; None at the ends of the page."""
        before = self.lines[line.index - 1] if line.index else None
        after = self.lines[line.index + 1] if line.index + 1 < len(self.lines) else None
        return before, after


Fact = tuple[str, str]
"""A field of `Metadata`, in the singular (title, author, date, site, license, caption, credit, contact, tag), a value.
"""


class Finding(NamedTuple):
    """One detector's opinion of a line, or of a part of it.

    score: how sure the detector is that this is boilerplate, 0..1. With 0 it removes nothing and only states facts.
    because: a phrase that a stranger can check against the line, such as `says "we use cookies"` or `repeats line 3`.
    facts: what the line tells about the page.
    start, end: offsets into the page's source; the whole line unless given, filled in by the pipeline.
    category: the name of the detector; filled in by the pipeline.
    repeats: the line that this one is a copy of: the copy goes only where that line stays.
    """

    line: Line
    score: float
    because: str
    facts: tuple[Fact, ...] = ()
    start: int = -1
    end: int = -1
    category: str = ""
    repeats: Line | None = None

    def named(self, category: str) -> Finding:
        """The same finding with its category and offsets."""
        line, score, because, facts, start, end, _, repeats = self
        start, end = line.start if start < 0 else start, line.end if end < 0 else end
        return Finding(line, score, because, facts, start, end, category, repeats)


class Opinion(NamedTuple):
    """What the learned score thinks of a page.

    probabilities: for each line that it is main content, 0..1; nothing where it was not asked.
    bars: the probabilities below which lines and paragraphs go at "standard".
    kind, certainty: the type of the page ("article", "thread", ...; "" if unknown) and how probable that is, 0..1.
    """

    probabilities: tuple[float, ...] = ()
    bars: tuple[float, float] = (0.0, 0.0)
    kind: str = ""
    certainty: float = 0.0


UNASKED = Opinion()
"""What is thought of a page that nobody was asked about."""


class Part(NamedTuple):
    """A stretch of the original that was kept or removed as one.

    start, end: offsets into `Article.original`, in characters. A removed part holds the white space that went with it.
    category, score, because: why it went; empty and 0 for a part that stays.
    """

    text: str
    start: int
    end: int
    kept: bool
    category: str = ""
    score: float = 0.0
    because: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The removed part as JSON-ready data."""
        return {
            "category": self.category,
            "text": self.text,
            "start": self.start,
            "end": self.end,
            "score": self.score,
            "because": self.because,
        }


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one line: its parts in order, everything that was said about it, and what decided.

    kept: whether any of its text stays.
    because: the reason of the (first) removal, or why a finding was not followed; empty where nothing was found.
    """

    line: Line
    parts: tuple[Part, ...]
    findings: tuple[Finding, ...]
    kept: bool
    category: str
    score: float
    because: str

    @property
    def text(self) -> str:
        """The line as it stands in the original."""
        return self.line.text

    def to_dict(self) -> dict[str, Any]:
        """The verdict as JSON-ready data."""
        return {
            "number": self.line.number,
            "text": self.line.text,
            "kept": self.kept,
            "category": self.category,
            "score": self.score,
            "because": self.because,
        }


class Declared(NamedTuple):
    """One thing that a page says about itself.

    field: title, author, date, modified, site, url, description, tag, image, language or license.
    value: entities resolved, white space collapsed; dates in ISO 8601, addresses absolute.
    source: where the page says so, in words: "json-ld headline", "meta og:title", "link canonical", "title element".
    """

    field: str
    value: str
    source: str


@dataclass(frozen=True, slots=True)
class Caption:
    """A caption without its credit, the credit, and the address of the image (empty where none was found)."""

    text: str
    credit: str = ""
    image: str = ""

    def to_dict(self) -> dict[str, str]:
        """The caption as JSON-ready data."""
        return {"text": self.text, "credit": self.credit} | ({"image": self.image} if self.image else {})


def _no_language(sample: str) -> str | None:
    return None


def _no_type() -> tuple[str, float]:
    return "", 0.0


@dataclass(frozen=True)
class Metadata:
    """What the page says about itself. A field without a found value is empty: "" or ().

    date, modified: of publication and of the last change; ISO 8601, as exact as the page gives them ("2025-03-12").
    url: the address that the page declares for itself, or else the one that was given.
    image: address of the image that stands for the page.
    declared_language: the language that the page declares, as it is written there ("en-US"); see `language`.
    licenses: license and registration numbers, or the names of licenses, as written.
    captions: image captions, each once, whether they stayed in the text or not.
    credits: image credits as written, without "Photo by" and the like.
    contacts: telephone numbers and addresses of hotlines and contact lines.
    sources: where each value comes from: field and "meta og:title", "json-ld author", "line 3" ...; what a page
        declares comes before what stands in its lines.
    """

    title: str = ""
    authors: tuple[str, ...] = ()
    date: str = ""
    modified: str = ""
    site: str = ""
    url: str = ""
    description: str = ""
    image: str = ""
    declared_language: str = ""
    licenses: tuple[str, ...] = ()
    captions: tuple[Caption, ...] = ()
    credits: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    sources: tuple[tuple[str, str], ...] = ()
    sample: str = field(default="", repr=False, compare=False)
    detect: Callable[[str], str | None] = field(default=_no_language, repr=False, compare=False)
    take: Callable[[], tuple[str, float]] = field(default=_no_type, repr=False, compare=False)

    @cached_property
    def language(self) -> str | None:
        """ISO 639-1 code of the clean text ("zh-cn" and "zh-tw" for Chinese), or None when it cannot be told.

        Detected when first asked for, on the first thousand characters or so, and then remembered.
        """
        return self.detect(self.sample)

    @property
    def page_type(self) -> str:
        """What the learned score takes the page for, "" if that cannot be told.

        One of "article", "thread", "listing", "collection", "product", "documentation" and "service". Where cleaning
        did not need the score it is asked when this is first asked for, and its answer is remembered.
        """
        return self._taken[0]

    @property
    def page_type_probability(self) -> float:
        """How sure the score is of the type of the page, 0..1."""
        return self._taken[1]

    @cached_property
    def _taken(self) -> tuple[str, float]:
        return self.take()

    def to_dict(self) -> dict[str, Any]:
        """All fields as JSON-ready data, the language included."""
        return {
            "title": self.title,
            "authors": list(self.authors),
            "date": self.date,
            "modified": self.modified,
            "site": self.site,
            "url": self.url,
            "description": self.description,
            "image": self.image,
            "language": self.language,
            "declared_language": self.declared_language,
            "licenses": list(self.licenses),
            "captions": [caption.to_dict() for caption in self.captions],
            "credits": list(self.credits),
            "contacts": list(self.contacts),
            "tags": list(self.tags),
            "page_type": self.page_type,
            "page_type_probability": self.page_type_probability,
            "sources": dict(self.sources),
        }


def _plain(article: Article, links: bool) -> str:
    return article.text


@dataclass(frozen=True)
class Article:
    """A cleaned document: the text that stays, the metadata, and an explanation of everything that went.

    text: the clean text.
    original: the input as decoded, of an HTML page the text of all its blocks as read: visible, hidden, menus and all;
        `"".join(part.text for part in article.parts) == article.original`.
    parts: kept and removed stretches in order; the kept ones joined are `text`.
    status: "ok" (something was removed), "unchanged", "empty" (nothing is left) or "degraded" (see `problems`).
    problems: what went wrong on the way, in plain sentences; the text concerned stays.
    """

    text: str
    metadata: Metadata
    original: str
    parts: tuple[Part, ...]
    status: str
    problems: tuple[str, ...]
    page: Page = field(repr=False)
    findings: tuple[Finding, ...] = field(repr=False)
    render: Callable[[Article, bool], str] = field(default=_plain, repr=False, compare=False)

    @cached_property
    def markdown(self) -> str:
        """The clean text as Markdown, without links. Of an HTML page it opens with the title."""
        return self.to_markdown()

    def to_markdown(self, links: bool = False) -> str:
        """The clean text as Markdown, with or without links; plain text is given back as it is."""
        return self.render(self, links)

    @cached_property
    def removed(self) -> tuple[Part, ...]:
        """The removed parts in order: category, text, start, end, score, because."""
        return tuple(part for part in self.parts if not part.kept)

    @cached_property
    def lines(self) -> tuple[Verdict, ...]:
        """Every line that is not blank, in order, with its verdict."""
        return tuple(self._verdicts())

    def _verdicts(self) -> Iterator[Verdict]:
        ends = [part.end for part in self.parts]
        found: dict[int, list[Finding]] = {}
        for finding in self.findings:
            found.setdefault(finding.line.index, []).append(finding)
        for line in self.page.lines:
            place = bisect_left(ends, line.start + 1)
            parts = []
            while place < len(self.parts) and self.parts[place].start < line.end:
                parts.append(_cut(self.parts[place], line.start, line.end))
                place += 1
            gone = next((part for part in parts if not part.kept), None)
            kept = any(part.kept and not part.text.isspace() for part in parts)
            findings = tuple(found.get(line.index, ()))
            category, score, because = (
                (gone.category, gone.score, gone.because) if gone else ("", 0.0, _spared(findings))
            )
            yield Verdict(line, tuple(parts), findings, kept, category, score, because)

    def to_dict(self) -> dict[str, Any]:
        """The article as JSON-ready data: text, metadata, removed parts, lines, status, problems."""
        return {
            "text": self.text,
            "status": self.status,
            "metadata": self.metadata.to_dict(),
            "removed": [part.to_dict() for part in self.removed],
            "lines": [verdict.to_dict() for verdict in self.lines],
            "problems": list(self.problems),
        }


def _cut(part: Part, start: int, end: int) -> Part:
    """The piece of a part inside [start, end)."""
    low, high = max(part.start, start), min(part.end, end)
    text = part.text[low - part.start : high - part.start]
    return Part(text, low, high, part.kept, part.category, part.score, part.because)


def _spared(findings: tuple[Finding, ...]) -> str:
    """Why a line stayed although something was found in it."""
    best = max(findings, key=lambda finding: finding.score, default=None)
    if best is None or best.score == 0:
        return ""
    return f"{best.because}: not enough to go ({best.category} {best.score:.2f})"
