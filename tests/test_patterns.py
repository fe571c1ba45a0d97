"""No shipped pattern can be made to run for long: each is tried with strings that make bad ones blow up."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator

import pytest

import cleaner

LENGTH = 2000
"""Lines longer than this see only literal phrases, so patterns meet no more at once."""

PUMPS = (
    "a",
    " ",
    "a ",
    "A. ",
    "1",
    "1 ",
    "1/",
    "12.03.",
    ". ",
    "-",
    "(",
    '"',
    "[",
    "a@",
    "a.a",
    "Jane Doe ",
    "é",
    "字",
    "/a",
    ", a",
    "#a ",
    "|",
    "\t",
    ": a",
)
"""Repeated to full length, and with an end that lets a match fail at the last moment."""

LIMIT = 0.5
"""Seconds of processor time. A pattern that backtracks exponentially takes years, one that is cubic takes minutes."""


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    for module in pkgutil.walk_packages(cleaner.__path__, "cleaner."):
        if module.name != "cleaner.__main__":
            for name, value in vars(importlib.import_module(module.name)).items():
                if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                    yield f"{module.name}.{name}", value


@pytest.mark.parametrize(
    ("name", "pattern"), list(patterns()), ids=lambda value: value if isinstance(value, str) else ""
)
def test_pattern_is_fast(name: str, pattern: re.Pattern[str]) -> None:
    for pump in PUMPS:
        for text in (
            pump * (LENGTH // len(pump)),
            pump * (LENGTH // len(pump)) + "\x00",
            "by " + pump * (LENGTH // len(pump)) + "!",
        ):
            start = time.process_time()
            pattern.search(text)
            pattern.fullmatch(text)
            assert time.process_time() - start < LIMIT, (name, pump)
