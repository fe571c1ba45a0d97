"""An article as Markdown (CommonMark with tables): the clean text with its headings, lists, quotes, code and tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from cleaner.document import HEADINGS, Article, Line, Verdict

_LISTS = frozenset({"ul", "ol", "menu", "dir", "dl", "table"})
_QUOTES = frozenset({"blockquote"})
_CODE = frozenset({"pre", "xmp", "listing"})
_ITEM = re.compile(r"(\s*(?:[-*+]|\d{1,9}[.)])\s+)")
_OPENS_BLOCK = re.compile(r"(?=#{1,6}\s|>|[-+]\s|=+$|-+$)|(?<=\d)(?=[.)]\s)")
"""Where a backslash keeps a line of prose from being read as a heading, a quotation or an item."""

HEADING = 2
"""Headings in the text begin at this level: the first level is the title's."""


def render(article: Article, links: bool = False) -> str:
    """The clean text as Markdown. Plain text, which may hold Markdown of its own, is given back as it is.

    links: whether links are kept, with the addresses that the page gives them.
    """
    if not any(verdict.line.evidence.tags for verdict in article.lines):
        return article.text
    title = [f"# {article.metadata.title}"] if article.metadata.title else []
    blocks = _blocks([verdict for verdict in article.lines if verdict.kept], links, article.original)
    return "\n\n".join([*title, *blocks])


def _blocks(verdicts: Sequence[Verdict], links: bool, original: str) -> Iterator[str]:
    """The Markdown of each block: quotations as a whole, in them and outside what else there is."""
    for quote, quoted in groupby(verdicts, lambda verdict: _element(verdict.line, _QUOTES)):
        inner = [
            _block([one for _, one in lines], links, original) for _, lines in groupby(_numbered(list(quoted)), _number)
        ]
        if quote:
            yield "\n".join(f"> {row}".rstrip() for row in "\n\n".join(inner).split("\n"))
        else:
            yield from inner


def _number(numbered: tuple[int, Verdict]) -> int:
    return numbered[0]


def _numbered(verdicts: Sequence[Verdict]) -> Iterator[tuple[int, Verdict]]:
    """Each line with the number of the block that it belongs to: a paragraph, a list, a table, a piece of code."""
    number, before = 0, None
    for verdict in verdicts:
        if before is not None and not _together(before.line, verdict.line):
            number += 1
        before = verdict
        yield number, verdict


def _together(before: Line, line: Line) -> bool:
    """Whether two lines are of one block."""
    group = _group(line)
    if group or _group(before):
        return group == _group(before)
    return not line.gap and before.index == line.index - 1


def _group(line: Line) -> int:
    """The number of the outermost list or table, or of the piece of code, that a line stands in; 0 for other lines."""
    return _element(line, _LISTS | _CODE)


def _element(line: Line, tags: frozenset[str]) -> int:
    """The number of the outermost element of some kinds that a line stands in; 0 if there is none."""
    evidence = line.evidence
    return next((number for tag, number in zip(evidence.tags, evidence.path, strict=True) if tag in tags), 0)


def _block(verdicts: Sequence[Verdict], links: bool, original: str) -> str:
    """The Markdown of one block."""
    tags = verdicts[0].line.evidence.tags
    if _CODE & set(tags):
        return _fenced(verdicts, original)
    if "tr" in tags and "table" in tags and " | " in verdicts[0].text:
        return _table(verdicts)
    return "\n".join(_row(verdict, links) for verdict in verdicts)


def _kept(verdict: Verdict) -> str:
    """What stays of a line."""
    return "".join(part.text for part in verdict.parts if part.kept).rstrip()


def _row(verdict: Verdict, links: bool) -> str:
    """One line of a paragraph, a list or a heading."""
    line, text = verdict.line, _kept(verdict)
    if links and text == line.text:
        text = _linked(line)
    level = _level(line)
    if level:
        return f"{'#' * max(level, HEADING)} {text.strip()}"
    if "li" in line.evidence.tags:
        return text
    return _OPENS_BLOCK.sub(r"\\", text.strip(), count=1) if _OPENS_BLOCK.match(text.strip()) else text.strip()


def _level(line: Line) -> int:
    """The level of a heading; 0 for other lines."""
    return HEADINGS.get(line.evidence.tags[-1], 0) if line.evidence.tags else 0


def _linked(line: Line) -> str:
    """A line with its links written out; addresses that Markdown cannot hold are left out."""
    text = line.text
    for start, end, target in reversed(line.evidence.links):
        if target and not any(sign in target for sign in "()<> \n") and not target.lower().startswith("javascript:"):
            text = f"{text[:start]}[{text[start:end]}]({target}){text[end:]}"
    return text


def _fenced(verdicts: Sequence[Verdict], original: str) -> str:
    """Code, verbatim, between fences that are longer than any in it."""
    rows: list[str] = []
    before: Any = None
    for verdict in verdicts:
        if before is not None:
            between = original[before.end : verdict.line.start]
            rows += [""] * (between.count("\n") - 1 if between.isspace() else 0)
        rows.append(_kept(verdict))
        before = verdict.line
    fence = "```"
    while any(fence in row for row in rows):
        fence += "`"
    return "\n".join([fence, *rows, fence])


def _table(verdicts: Sequence[Verdict]) -> str:
    """A table; its first row is the header, because Markdown has no table without one."""
    rows = [[cell.replace("|", "\\|") for cell in _kept(verdict).strip().split(" | ")] for verdict in verdicts]
    width = max(map(len, rows))
    lines = ["| " + " | ".join([*row, *[""] * (width - len(row))]) + " |" for row in rows]
    return "\n".join([lines[0], "| " + " | ".join(["---"] * width) + " |", *lines[1:]])
