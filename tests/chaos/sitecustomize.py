"""Chaos for tests: a document that says "CHAOS:hang" and the like does that to the process that cleans it.

Python imports this file at its start where the tests put its folder on the path; it is no part of the package.
"""

from __future__ import annotations

import os
import re
import signal
import time
from typing import Any

from cleaner.pipeline import Cleaner

GENUINE = Cleaner.clean


def hang() -> None:
    """Hang in C code that holds the interpreter's lock."""
    re.match("(a+)+$", "a" * 60 + "b")


def fail() -> None:
    """Raise."""
    raise ZeroDivisionError("chaos")


def oom() -> None:
    """Take more memory than there may be."""
    bytearray(1 << 40)


DEEDS = {
    "hang": hang,
    "raise": fail,
    "sigkill": lambda: os.kill(os.getpid(), signal.SIGKILL),
    "oom": oom,
    "exit": lambda: os._exit(7),
    "segfault": lambda: os.kill(os.getpid(), signal.SIGSEGV),
    "slow": lambda: time.sleep(0.02),
}


def clean(self: Cleaner, source: Any, url: str | None = None) -> Any:
    """Do what the document says, or else clean it."""
    text = source if isinstance(source, str) else source.decode("utf-8", "replace")
    if found := re.search(r"CHAOS:(\w+)", text):
        DEEDS[found[1]]()
    return GENUINE(self, source, url)


Cleaner.clean = clean  # type: ignore[method-assign]
