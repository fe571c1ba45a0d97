"""Where the command's words go: data to standard output, everything else to standard error, and how far in color."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

import click

from cleaner import __version__, report
from cleaner.cli import difference


def note(message: str) -> None:
    """A line on standard error. That nobody listens there is no reason to stop."""
    with suppress(OSError, AttributeError, ValueError):
        sys.stderr.write(f"cleaner: {report.for_terminal(message)}\n")
        sys.stderr.flush()


def remark(message: str) -> None:
    """A note that --quiet does without."""
    if not _asked("quiet"):
        note(message)


def detail(message: str) -> None:
    """A note that only --verbose asks for."""
    if _asked("verbose"):
        note(message)


def _asked(flag: str) -> bool:
    """Whether the command that runs was given this flag."""
    context = click.get_current_context(silent=True)
    return bool(context and context.params.get(flag))


def emit(data: bytes) -> None:
    """Data on standard output. Raises OSError, BrokenPipeError among them."""
    if sys.stdout is None:
        raise OSError("standard output is closed")
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def discard_output() -> None:
    """Let nobody try to write the rest of the output when Python exits."""
    with suppress(OSError, AttributeError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def bug(error: Exception) -> str:
    """An error of our own making, in a line that is worth reporting."""
    import traceback

    frame = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(frame.filename).name} line {frame.lineno}"
    return f"a mistake in cleaner {__version__} ({type(error).__name__}: {error}, in {place}); please report it"


def on_terminal() -> bool:
    """Whether somebody reads standard output."""
    return sys.stdout is not None and sys.stdout.isatty()


def colored() -> bool:
    """Whether standard output may be in color."""
    return on_terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def screened(rows: Iterable[str]) -> Iterator[str]:
    """The rows of a diff: as they are for a file or a pipe, harmless and in color for a terminal."""
    if not on_terminal():
        yield from rows
    else:
        yield from difference.styled(rows) if colored() else map(report.for_terminal, rows)


def would_change(name: str, parts: int, categories: Iterable[str]) -> str:
    """A sentence on what would go of a document."""
    kinds = ", ".join(sorted(categories))
    return f"{name}: would change; {parts:,} part{'s' if parts > 1 else ''} would go ({kinds})."
