"""The detectors: one file per kind of boilerplate, found by looking into this folder. There is no list.

A detector is a module with four parts: a docstring (its manual), `PHRASES`, `find(page, hits)` and `EXAMPLES`. Its name
is the file's name, and the category of what it removes. It is asked about the pages that hold one of its phrases; one
that has no phrases, or says `EVERY_PAGE = True`, about all pages. It may name the boxes of HTML pages that hold what it
looks for in `CONTAINERS` (see `cleaner.containers`); one that says `HTML_ONLY = True` is not asked about text. See
CONTRIBUTING.md for how to write one.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from cleaner.document import Finding, Page
from cleaner.phrases import Hits


class Detector(NamedTuple):
    """A detector, loaded."""

    name: str
    manual: str
    phrases: Mapping[str, str]
    find: Callable[[Page, Hits], Iterator[Finding]]
    examples: str
    every_page: bool = True
    containers: str = ""
    html_only: bool = False


@cache
def names() -> tuple[str, ...]:
    """The names of all detectors, in alphabetical order. Files that start with an underscore are shared helpers."""
    return tuple(sorted(one.name for one in pkgutil.iter_modules(__path__) if not one.name.startswith("_")))


@cache
def load(name: str) -> Detector:
    """Load a detector by its name. Raises ValueError, with the closest names, when there is none of that name."""
    if name not in names():
        raise ValueError(f"There is no detector {name!r}; the detectors are: {', '.join(names())}.")
    module = importlib.import_module(f"{__name__}.{name}")
    every_page = getattr(module, "EVERY_PAGE", not module.PHRASES)
    containers, html_only = getattr(module, "CONTAINERS", ""), getattr(module, "HTML_ONLY", False)
    manual = module.__doc__ or ""
    return Detector(name, manual, module.PHRASES, module.find, module.EXAMPLES, every_page, containers, html_only)
