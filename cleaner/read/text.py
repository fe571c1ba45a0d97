"""Plain text in, a Page out.

A line is a line of the text. Where the text has no line breaks to speak of, because an extractor joined everything, the
lines are its sentences, so that "Sign up for our newsletter." at the end can go without taking the article with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cleaner.document import HEADINGS, LONG_WORDS, PROSE_WORDS, Declared, Evidence, Line, Page
from cleaner.view import count_words, ends_sentence, view

LONG_LINE = 1000
"""A line of more characters is read sentence by sentence: hardly a paragraph of prose is longer."""

FEW_LINES = 3
"""A text of fewer lines has no line breaks to speak of, and is read sentence by sentence."""

SHORT_TEXT = 120
"""A line of fewer characters is never split: it is a heading or a sentence."""

BODY_WORDS = 50
"""A body has at least this many words of prose; without one, short lines are the content."""

SHORT_COST = 0.3
"""What a word outside prose takes from the stretch that is the body, against a word of prose: lists and headings inside
the body are kept in it, longer runs of short lines at its ends are not."""

_SENTENCE_END = re.compile(
    r"[.!?…؟۔।॥;\u037e](?:(?:(?<![;\u037e])|(?<=[\u0370-\u03ff][;\u037e]))[\"'“”’»«)\]\u200e\u200f]{0,2}\s+"
    r"(?=(?:[\"'“„‘«»¿¡(\[\u200e\u200f]{0,2}[^\W\d_])|©|[–—]\s)|(?:(?<=[^\W\d_]{5}[.!?])|(?<=[가-힣]{2}[.!?]))\s+(?=\d)"
    r"|(?<=[^\W\d_]{3}[.!?])\s+(?=\d{4}\s[^\W\d_]))",
)
"""Where a sentence may end. Where the next word is in lower case, it does not; before a number only behind a word that
is too long for an abbreviation; before a year that word may be shorter, if it is no month."""

_MONTHS = frozenset(
    str.split("""
    jan feb mar mär apr may mai maj mei jun jul aug sep sept oct okt nov dec dez janv févr fév avr juin juil déc
    gen mag giu lug ago set ott dic ene abr fev out des kas ara
    """)
)
"""Months as they are abbreviated before a year."""

_SPACELESS_END = re.compile(
    rf"{_SENTENCE_END.pattern}|(?<=[。！？])(?![”」』）\"。！？])"
    r"|(?<=[。！？])[”」』）]{1,2}(?![”」』）\"。！？とっ、，])|(?<=[\u3040-\u30ff\u3400-\u9fff][!?])(?=[\u3040-\u30ff\u3400-\u9fff])"
    r"|(?<=[」』])\s+(?=[A-Z])"
    r"|(?<=[\u0e01-\u0e5b])\s+(?=[A-Z][a-z']+ [a-z']+ [\w$']+[\s.!?,])",
)
"""The same in scripts without spaces. Thai has no stops: there a sentence in another language begins one."""

_SPACELESS = re.compile(r"[。！？」』\u0e01-\u0e5b\u3040-\u30ff\u3400-\u9fff]")

_OPENERS = "\"'“„‘«»¿¡([\u200e\u200f"


_MARKERS = dict.fromkeys(HEADINGS, "#") | {"tr": "|"}
"""What opens a line in Markdown that stands in such an element."""


class Reading(NamedTuple):
    """What was read of a document.

    text: what detectors look at and parts are cut from; of an HTML page the blocks, each on a line or several.
    evidence: what is known about each physical line of the text; nothing where the document is text.
    problems: what went wrong on the way, in plain sentences.
    declared: what the document says about itself.
    """

    text: str
    evidence: tuple[Evidence, ...] = ()
    problems: tuple[str, ...] = ()
    declared: tuple[Declared, ...] = ()


class Shape(NamedTuple):
    """What depends on the characters of a line alone, so that equal lines are looked at once."""

    marker: str
    view: str
    words: int
    ends: bool
    prose: bool


def shape(text: str) -> Shape:
    """Look at one line."""
    seen, marker = view(text)
    words, ends = count_words(seen), ends_sentence(text)
    return Shape(marker, seen, words, ends, (ends and words >= PROSE_WORDS) or words >= LONG_WORDS)


def read_text(
    source: str,
    shapes: dict[str, Shape] | None = None,
    numbers: Sequence[int] = (),
    evidence: Sequence[Evidence] = (),
) -> Page:
    """Split a text into its lines that are not blank.

    shapes: a memory of lines seen before, for a caller that reads almost the same text again.
    numbers: the number of each physical line, where the text is what is left of another one: explanations speak of the
        lines of the original.
    evidence: what is known about each physical line of the original, where it is more than its text.
    """
    shapes = {} if shapes is None else shapes
    lines: list[Line] = []
    paragraphs = [0]
    first, last = -1, -1
    physical, begin = 0, 0
    for number, start, end, gap in _pieces(source):
        text = source[start:end]
        seen = shapes.get(text)
        if seen is None:
            seen = shapes[text] = shape(text)
        if not seen.view:
            continue
        if seen.prose:
            last = len(lines)
            first = last if first < 0 else first
        if number != physical:
            physical, begin = number, start
        number = numbers[number - 1] if numbers else number
        line = Line(len(lines), number, text, start, end, gap, *seen)
        lines.append(_with_evidence(line, evidence[number - 1], start - begin) if evidence else line)
        paragraphs.append(paragraphs[-1] + seen.prose)
    first = first if first >= 0 else len(lines)
    return Page(source, tuple(lines), first, last, _body(lines), tuple(paragraphs))


def _with_evidence(line: Line, evidence: Evidence, offset: int) -> Line:
    """A line with what is known about it; headings, quotations and rows of tables are marked as in Markdown.

    offset: where the line begins in the physical line that the evidence is about, if it is a sentence of it.
    """
    inner = evidence.tags[-1] if evidence.tags else ""
    marker = line.marker or _MARKERS.get(inner) or (">" if "blockquote" in evidence.tags else "")
    size = len(line.text)
    if evidence.links and (offset or evidence.links[-1][1] > size):
        links = tuple((a - offset, b - offset, to) for a, b, to in evidence.links if offset <= a and b <= offset + size)
        evidence = evidence._replace(links=links)
    return line._replace(marker=marker, evidence=evidence)


def _body(lines: Sequence[Line]) -> tuple[int, int]:
    """The stretch of lines with the most prose, where prose counts for and all else a little against it.

    A maximum subarray, after the "body text extraction" of Finn, Kushmerick and Smyth (2001).
    """
    best, total, start, span = 0.0, 0.0, 0, (0, 0)
    for line in lines:
        if total <= 0:
            total, start = 0.0, line.index
        total += line.words if line.prose else -SHORT_COST * (line.words + 1)
        if total > best:
            best, span = total, (start, line.index + 1)
    words = sum(line.words for line in lines[span[0] : span[1]] if line.prose)
    return span if words >= BODY_WORDS else (0, 0)


def _pieces(source: str) -> Iterator[tuple[int, int, int, bool]]:
    """Number, start, end and "a blank line stands before" of each line or sentence that is not blank."""
    physical = source.splitlines(keepends=True)
    joined = len(physical) < FEW_LINES or sum(map(str.isspace, physical)) > len(physical) - FEW_LINES
    offset, gap = 0, False
    for number, raw in enumerate(physical, 1):
        content = raw.rstrip()
        if not content:
            gap = True
        else:
            end = offset + len(content)
            if len(content) > LONG_LINE or (joined and len(content) > SHORT_TEXT):
                for start, stop in _sentences(source, offset, end):
                    yield number, start, stop, gap
                    gap = False
            else:
                yield number, offset, end, gap
            gap = False
        offset += len(raw)


def _sentences(source: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence in source[start:end], the white space between them left out."""
    ending = _SPACELESS_END if _SPACELESS.search(source, start, end) else _SENTENCE_END
    for match in ending.finditer(source, start, end):
        if source[match.end() : match.end() + 1].isdigit() and _is_month(source, match.start()):
            continue
        stop = match.start() + len(match.group().rstrip())
        if stop > start and not source[match.end() : match.end() + 3].lstrip(_OPENERS)[:1].islower():
            yield start, stop
            start = match.end()
    if start < end:
        yield start, end


def _is_month(source: str, end: int) -> bool:
    """Whether the word that ends at a place is an abbreviated month."""
    words = source[max(0, end - 6) : end].split()
    return bool(words) and words[-1].lower() in _MONTHS
