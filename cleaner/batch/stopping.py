"""Ending a run before its end, in good order: by a signal, or because too much has failed."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator


class Interrupted(BaseException):
    """A signal came; carries its number."""


class Stop:
    """Whether the run is to end early, and why.

    The first signal lets what is in flight come to its end; one that comes while an input is read (which can take
    forever where nobody writes into a pipe), and any second one, is raised as Interrupted.
    """

    def __init__(self) -> None:
        self.signal = 0
        self.errors = False
        self.reading = False

    def __call__(self, number: int, frame: object) -> None:
        """Take a signal."""
        again, self.signal = bool(self.signal), number
        if again or self.reading:
            raise Interrupted(number)

    def __bool__(self) -> bool:
        return bool(self.signal) or self.errors

    def told(self) -> str:
        """Why the run ends early; "" if it does not."""
        if not self:
            return ""
        return f"stopped by {signal.Signals(self.signal).name}" if self.signal else "stopped: too many documents failed"


@contextlib.contextmanager
def listening(stop: Stop) -> Iterator[None]:
    """Let `stop` take the signals that end a program, where this is the thread that gets them."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
