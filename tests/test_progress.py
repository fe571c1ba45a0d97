"""How far a run is: a bar on a terminal, few lines in a log, nothing where nobody asked."""

from __future__ import annotations

import io
import re

import pytest

from cleaner.report import progress
from cleaner.report.closing import duration


class Clock:
    """A clock that is set by hand."""

    now = 0.0

    def __call__(self) -> float:
        """What it shows."""
        return self.now


class Terminal(io.StringIO):
    """A file that says it is a terminal."""

    def isatty(self) -> bool:
        """It does."""
        return True


class Broken(io.StringIO):
    """A file that nobody reads any more."""

    def write(self, text: str) -> int:
        """Fails."""
        raise BrokenPipeError


def test_a_log_gets_few_lines() -> None:
    file, clock = io.StringIO(), Clock()
    with progress(8 * 3600 * 1_000_000, file=file, clock=clock) as board:
        for _ in range(8 * 3600):
            clock.now += 1
            board.advance(100, 1_000_000, int(clock.now == 5))
    lines = file.getvalue().splitlines()
    assert lines[0] == (
        "cleaner: 3,000 documents, 30.0 of 28,800.0 MB (0%), 1.0 MB/s, 1 failed, about 7 h 59 min left"
    ), lines[0]
    assert 40 < len(lines) < 60


def test_a_short_run_leaves_no_line() -> None:
    file = io.StringIO()
    with progress(100, file=file) as board:
        board.advance(1, 100)
    assert file.getvalue() == ""


def test_without_a_total() -> None:
    file, clock = io.StringIO(), Clock()
    with progress(file=file, clock=clock) as board:
        clock.now = 40
        board.advance(1, 80_000_000)
    assert file.getvalue() == "cleaner: 1 document, 80.0 MB, 2.0 MB/s\n"


def test_none_shows_nothing() -> None:
    file = Terminal()
    with progress(100, mode="none", file=file) as board:
        board.advance(1, 100, 1)
    assert file.getvalue() == ""


@pytest.mark.parametrize("total", [None, 4_000_000, 1])
def test_a_terminal_gets_a_bar(total: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("TERM", "xterm")
    file, clock = Terminal(), Clock()
    with progress(total, file=file, clock=clock) as board:
        clock.now = 2
        board.advance(1200, 3_000_000, 2)
    shown = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", file.getvalue())
    assert "1,200 documents · 1.5 MB/s · 2 failed" in shown
    assert ("0.7 s left" in shown) == (total == 4_000_000)


def test_the_bar_goes_when_something_fails() -> None:
    file = Terminal()
    with pytest.raises(KeyboardInterrupt), progress(100, file=file):
        raise KeyboardInterrupt
    assert "\x1b[?25h" in file.getvalue()


def test_a_broken_log_stops_nothing() -> None:
    clock = Clock()
    with progress(file=Broken(), clock=clock) as board:
        clock.now = 99
        board.advance(1)


def test_duration() -> None:
    assert [duration(one) for one in (0.04, 9.94, 59.6, 61, 3599, 7500)] == [
        "0.0 s",
        "9.9 s",
        "1 min 00 s",
        "1 min 01 s",
        "59 min 59 s",
        "2 h 05 min",
    ]
