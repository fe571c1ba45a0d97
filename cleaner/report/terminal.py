"""An Article told to a person or to a program: terminal text and JSON.

Each output has its one function, and that function is where hostile characters end: what a page says may hold escape
sequences, direction controls and halves of characters, and none of them reaches a terminal or breaks a line of JSON.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cleaner.document import Article, Part

_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_CONTROL = re.compile(f"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029{_BIDI}\ud800-\udfff]")
_RAW_IN_JSON = re.compile(f"[\x7f-\x9f\u2028\u2029{_BIDI}\ud800-\udfff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_BREAKS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"


def for_terminal(text: str) -> str:
    r"""One line of text for a terminal: controls (but the tab), direction marks and surrogates as \x1b or \u202e."""
    return _CONTROL.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    code = ord(match.group())
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def visible(text: str) -> str:
    """Several lines of text for people: as `for_terminal`, line feeds stay and other ends of lines become one."""
    return "\n".join(_CONTROL.sub(_escape, row) for row in text.replace("\r\n", "\n").split("\n"))


def for_screen(text: str) -> str:
    """Several lines of text for a terminal: as `for_terminal`, the line breaks stay."""
    return "\n".join(for_terminal(row) for row in text.splitlines())


def to_json(article: Article, indent: int | None = None) -> str:
    r"""The article's `to_dict()` as JSON in its own script, on one line unless indented.

    Characters that are no text (halves of surrogate pairs), that some readers take for the end of a line (U+2028) or
    that steer a terminal are written as \uXXXX: the same value to every JSON reader, and always valid UTF-8.
    """
    return plain_json(json.dumps(article.to_dict(), ensure_ascii=False, indent=indent))


def plain_json(written: str) -> str:
    """JSON with all that is no text, ends lines for some readers or steers a terminal written as escapes."""
    return _RAW_IN_JSON.sub(lambda match: f"\\u{ord(match.group()):04x}", written)


def to_utf8(text: str) -> bytes:
    """Clean text for a file or a pipe. Lone surrogates, which UTF-8 cannot hold, become U+FFFD; the rest is exact."""
    return _SURROGATE.sub("\ufffd", text).encode("utf-8")


class _Row(NamedTuple):
    """A physical line of the original: its stretches, and the removed parts that have text on it."""

    pieces: tuple[tuple[str, bool], ...]
    removed: tuple[Part, ...]

    @property
    def stays(self) -> bool:
        return any(kept and not text.isspace() for text, kept in self.pieces)


def explain(article: Article, width: int | None = None, color: bool = False) -> str:
    """The whole document, with what was removed and why.

    Plain, it reads like a diff: `- ` a line that went, two spaces a line that stayed, `[-...-]` a part of a line that
    went, and under them `? ` with category, score (0..1) and reason. Blank lines are shown wherever they went.

    color: strike removed text out with terminal styling instead.
    width: columns to wrap styled text at; None leaves lines as long as they are. Plain text is never wrapped.
    """
    rows = _rows(article.parts)
    return _styled(rows, width) if color else "".join(f"{row}\n" for row in _plain(rows))


def _rows(parts: Iterable[Part]) -> Iterator[_Row]:
    """The physical lines of the original, put together from its parts."""
    pieces: list[tuple[str, bool]] = []
    removed: list[Part] = []
    for part in parts:
        for text in part.text.splitlines(keepends=True):
            bare = text.rstrip(_BREAKS) if text[-1] in _BREAKS else text
            if bare:
                pieces.append((bare, part.kept))
            if not part.kept and bare and not bare.isspace():
                removed.append(part)
            if bare != text:
                yield _Row(tuple(pieces), tuple(removed))
                pieces, removed = [], []
    if pieces:
        yield _Row(tuple(pieces), tuple(removed))


def _plain(rows: Iterable[_Row]) -> Iterator[str]:
    for row in rows:
        if row.removed and not row.stays:
            yield "- " + for_terminal("".join(text for text, _ in row.pieces)).rstrip()
        else:
            yield ("  " + "".join(_bracketed(*piece) for piece in row.pieces)).rstrip()
        yield from (f"? {_reason(part)}" for part in row.removed)


def _bracketed(text: str, kept: bool) -> str:
    return for_terminal(text) if kept or text.isspace() else f"[-{for_terminal(text)}-]"


def _reason(part: Part) -> str:
    return for_terminal(f"{part.category} {part.score:.2f}: {part.because}")


def _styled(rows: Iterable[_Row], width: int | None) -> str:
    """The rows with terminal styling: removed text struck out, its reason below."""
    from io import StringIO

    from rich.console import Console
    from rich.text import Text

    file = StringIO()
    console = Console(file=file, force_terminal=True, color_system="standard", width=width, no_color=False)
    for row in rows:
        line = Text()
        for text, kept in row.pieces:
            line.append(for_terminal(text), "" if kept else "red strike")
        console.print(line, soft_wrap=width is None)
        for part in row.removed:
            console.print(Text(f"  {_reason(part)}", "dim italic"), soft_wrap=width is None)
    return file.getvalue()
