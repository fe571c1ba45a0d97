"""A unified diff between a document and its clean text.

The parts of an article say what went, so nothing is searched for: the diff takes time that grows with the text and no
faster, whatever the document is. `difflib` would compare line with line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from cleaner import report

CONTEXT = 3
"""How many lines that stay are shown around a change, as diff does."""

HEAD_ROWS = 2
"""The rows with the names, before the first hunk."""

_NO_BREAK = "\\ No newline at end of file"
_STYLES = {"-": "\x1b[31m", "+": "\x1b[32m", "@": "\x1b[36m"}
_HEAD = "\x1b[1m"
_PLAIN = "\x1b[0m"


Stretch = tuple[str, bool]
"""A stretch of the document, and whether it stays."""


class Row(NamedTuple):
    """A row of the diff: its sign, " ", "-" or "+", and its text, with the line break if it has one."""

    sign: str
    text: str


def unified(stretches: Iterable[Stretch], name: str) -> Iterator[str]:
    """The rows of the diff, without line breaks, from a document to its clean text; none where nothing goes.

    stretches: the document in order, and what of it stays.
    """
    rows = list(_rows(stretches))
    if not any(row.sign != " " for row in rows):
        return
    shown = report.for_terminal(name)
    yield f"--- {shown}"
    yield f"+++ {shown} (clean)"
    old = new = 1
    for start, end, old_skipped in _hunks(rows):
        old, new = old + old_skipped, new + old_skipped
        hunk = rows[start:end]
        olds, news = sum(row.sign != "+" for row in hunk), sum(row.sign != "-" for row in hunk)
        yield f"@@ -{_range(old, olds)} +{_range(new, news)} @@"
        for row in hunk:
            yield f"{row.sign}{row.text.removesuffix(chr(10))}"
            if not row.text.endswith("\n"):
                yield _NO_BREAK
        old, new = old + olds, new + news


def styled(rows: Iterable[str]) -> Iterator[str]:
    """The rows for a terminal: colored by their signs, and harmless."""
    for at, row in enumerate(rows):
        style = _HEAD if at < HEAD_ROWS else _STYLES.get(row[:1], "")
        yield f"{style}{report.for_terminal(row)}{_PLAIN}" if style else report.for_terminal(row)


def _range(first: int, count: int) -> str:
    """Where a hunk lies. One without lines is said to follow the line before it."""
    return f"{first if count else first - 1},{count}"


def _hunks(rows: Sequence[Row]) -> Iterator[tuple[int, int, int]]:
    """Stretches of rows around changes, each with the number of rows that are left out before it."""
    done = start = end = 0
    for at, row in enumerate(rows):
        if row.sign == " ":
            continue
        if at - CONTEXT > end:
            if end:
                yield start, end, start - done
                done = end
            start = max(0, at - CONTEXT)
        end = min(len(rows), at + 1 + CONTEXT)
    if end:
        yield start, end, start - done


def _rows(stretches: Iterable[Stretch]) -> Iterator[Row]:
    """All lines, those that went and came marked. Lines are compared in groups that end where both texts break."""
    old: list[str] = []
    kept: list[str] = []
    broken = True
    for line, rest in _lines(stretches):
        old.append(line)
        kept.append(rest)
        broken = rest.endswith("\n") if rest else broken
        if broken:
            yield from _compared(old, kept)
            old, kept = [], []
    if old:
        yield from _compared(old, kept)


def _compared(old: Sequence[str], kept: Sequence[str]) -> Iterator[Row]:
    """A group: lines that are the same at its ends, and between them those that went, then those that came."""
    new = _broken("".join(kept))
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    yield from (Row(" ", line) for line in old[:head])
    yield from (Row("-", line) for line in old[head : len(old) - tail])
    yield from (Row("+", line) for line in new[head : len(new) - tail])
    yield from (Row(" ", line) for line in old[len(old) - tail :])


def _broken(text: str) -> list[str]:
    """The lines of a text with their breaks. Only the line feed breaks, as for diff and patch."""
    return [f"{line}\n" for line in text.split("\n")[:-1]] + ([last] if (last := text.rpartition("\n")[2]) else [])


def _lines(stretches: Iterable[Stretch]) -> Iterator[tuple[str, str]]:
    """The lines of the document, each with what stays of it."""
    line: list[str] = []
    rest: list[str] = []
    for text, kept in stretches:
        for piece in _broken(text):
            line.append(piece)
            rest.append(piece if kept else "")
            if piece.endswith("\n"):
                yield "".join(line), "".join(rest)
                line, rest = [], []
    if line:
        yield "".join(line), "".join(rest)
