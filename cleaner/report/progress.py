"""How far a run is: a bar where somebody is watching, a quiet line now and then in a log, else nothing."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, Protocol, TextIO

from cleaner.report.closing import counted, duration

FIRST_LINE, LONGEST_PAUSE = 30.0, 600.0
"""Seconds until the first line in a log, and the longest time between two: each pause is twice the one before, so that
a night's run leaves a page of lines."""

REDRAWN = 0.1
"""Seconds between two looks of the bar, which is how often rich draws it."""

MEGABYTE = 1_000_000


class Board(Protocol):
    """Where a run says how far it is."""

    def advance(self, documents: int = 0, size: int = 0, failed: int = 0) -> None:
        """So many documents more are done, so many bytes of the inputs, and so many documents failed."""


class Silence:
    """A board that shows nothing."""

    def advance(self, documents: int = 0, size: int = 0, failed: int = 0) -> None:
        """Nothing is shown."""


class Progressed:
    """What was done until now, and how fast."""

    def __init__(self, total: int | None, clock: Callable[[], float]) -> None:
        self.total = total
        self.clock = clock
        self.began = clock()
        self.documents = self.size = self.failed = 0

    def add(self, documents: int, size: int, failed: int) -> None:
        """Count what was done."""
        self.documents += documents
        self.size += size
        self.failed += failed

    @property
    def seconds(self) -> float:
        """Since the begin."""
        return self.clock() - self.began

    def told(self) -> Iterator[str]:
        """What there is to say in a log, a phrase each."""
        yield counted(self.documents, "document")
        yield self._read()
        yield from self.pace()
        if self.failed:
            yield f"{self.failed:,} failed"
        left = self.left()
        if left is not None:
            yield f"about {duration(left)} left"

    def pace(self) -> Iterator[str]:
        """Megabytes in a second."""
        if self.seconds > 0:
            yield f"{self.size / MEGABYTE / self.seconds:,.1f} MB/s"

    def _read(self) -> str:
        if not self.total:
            return f"{self.size / MEGABYTE:,.1f} MB"
        return (
            f"{self.size / MEGABYTE:,.1f} of {self.total / MEGABYTE:,.1f} MB ({min(1.0, self.size / self.total):.0%})"
        )

    def left(self) -> float | None:
        """Seconds that the rest takes at the pace until now; None where that cannot be told."""
        if not self.total or not self.size or self.size > self.total:
            return None
        return self.seconds * (self.total - self.size) / self.size


class Lines:
    """A board for logs: a line after half a minute, and then ever more seldom."""

    def __init__(self, total: int | None, file: TextIO, clock: Callable[[], float]) -> None:
        self.done = Progressed(total, clock)
        self.file = file
        self.pause = self.due = FIRST_LINE

    def advance(self, documents: int = 0, size: int = 0, failed: int = 0) -> None:
        """Count it, and say so if it is time."""
        self.done.add(documents, size, failed)
        if self.done.seconds >= self.due:
            self.pause = min(2 * self.pause, LONGEST_PAUSE)
            self.due = self.done.seconds + self.pause
            with suppress(OSError, ValueError):  # that nobody reads it is no reason to stop
                self.file.write(f"cleaner: {', '.join(self.done.told())}\n")
                self.file.flush()


class Bar:
    """A board for terminals: a bar of rich where the total is known, and what there is to say beside it."""

    def __init__(self, total: int | None, file: TextIO, clock: Callable[[], float]) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, SpinnerColumn, TaskProgressColumn, TextColumn

        self.done = Progressed(total, clock)
        self.due = 0.0
        columns: list[Any] = [BarColumn(bar_width=None), TaskProgressColumn()] if total else [SpinnerColumn()]
        self.bar = Progress(*columns, TextColumn("{task.description}"), console=Console(file=file), transient=True)
        self.bar.expand = True
        self.task = self.bar.add_task(self._words(), total=total)

    def _words(self) -> str:
        """In the markup of rich; there are only numbers of ours in it."""
        done, left = self.done, self.done.left()
        words = [counted(done.documents, "document"), *done.pace()]
        words += [f"[red]{done.failed:,} failed[/red]"] if done.failed else []
        words += [f"{duration(left)} left"] if left is not None else []
        return " · ".join(words)

    def advance(self, documents: int = 0, size: int = 0, failed: int = 0) -> None:
        """Count it; the bar is told ten times a second, however often this is called."""
        self.done.add(documents, size, failed)
        if self.done.seconds < self.due:
            return
        self.due = self.done.seconds + REDRAWN
        self.bar.update(self.task, completed=self.done.size, description=self._words())

    def __enter__(self) -> Bar:
        self.bar.start()
        return self

    def __exit__(self, *raised: object) -> None:
        self.bar.stop()


@contextmanager
def progress(
    total: int | None = None,
    mode: str = "auto",
    file: TextIO | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[Board]:
    """A board for as long as a run takes.

    total: bytes of all inputs as they lie on disk, None where that is not known (standard input).
    mode: "bar", "lines", "none", or "auto": a bar on a terminal, lines elsewhere.
    file: standard error unless given.
    """
    file = file or sys.stderr
    if mode == "none" or file is None:
        yield Silence()
    elif mode == "bar" or (mode == "auto" and file.isatty()):
        with Bar(total, file, clock) as bar:
            yield bar
    else:
        yield Lines(total, file, clock)
