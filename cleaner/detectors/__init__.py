"""The detectors: one file per kind of boilerplate, found by looking into this folder. There is no list.

A detector is a module with four parts: a docstring (its manual), `PHRASES`, `find(page, hits)` and `EXAMPLES`. Its name
is the file's name, and the category of what it removes. It is asked about the pages that hold one of its phrases; one
that has no phrases, or says `EVERY_PAGE = True`, about all pages. It may name the boxes of HTML pages that hold what it
looks for in `CONTAINERS` (see `cleaner.containers`); one that says `HTML_ONLY = True` is not asked about text. See
CONTRIBUTING.md for how to write one, and docs/plugins.md for how to bring one in a package of your own.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from cleaner.document import Finding, Page
from cleaner.phrases import Hits, parse

if TYPE_CHECKING:
    from cleaner.detectors._plugins import Found


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
    by_sentence: bool = False


@cache
def shipped() -> tuple[str, ...]:
    """The names of our own detectors. Files that start with an underscore are shared helpers."""
    return tuple(sorted(one.name for one in pkgutil.iter_modules(__path__) if not one.name.startswith("_")))


@cache
def _found() -> Found:
    """The plugins that are installed, looked for when the first detector is needed."""
    from cleaner.detectors._plugins import find

    return find(shipped())


@cache
def names() -> tuple[str, ...]:
    """The names of all detectors, those of plugins included, in alphabetical order."""
    return tuple(sorted({*shipped(), *_found().plugins}))


def problems() -> tuple[str, ...]:
    """A sentence for each plugin that is installed and cannot be taken, because of its name."""
    return _found().problems


def origin(name: str) -> str:
    """The distribution that a detector comes from, with its version; "" for our own."""
    from cleaner.detectors._plugins import origin

    point = _found().plugins.get(name)
    return origin(point) if point else ""


@cache
def load(name: str) -> Detector:
    """Load a detector by its name. Raises ValueError, with the names, when there is none, and for a broken plugin."""
    if name not in names():
        raise ValueError(f"There is no detector {name!r}; the detectors are: {', '.join(names())}.")
    if name in shipped():
        return _detector(name, importlib.import_module(f"{__name__}.{name}"))
    plugin = _plugin(name)
    if isinstance(plugin, str):
        raise ValueError(plugin)
    return plugin


@cache
def _plugin(name: str) -> Detector | str:
    """A plugin, tried out as far as that goes without a page, or a sentence on why it cannot be used."""
    from cleaner.containers import Containers

    try:
        loaded = _detector(name, _found().plugins[name].load())
        list(parse(name, loaded.phrases))
        Containers([(name, loaded.containers)])
        return loaded
    except Exception as error:
        return (
            f"The detector {name} of {origin(name)} cannot be loaded ({type(error).__name__}: {error}); "
            f"mend it, uninstall it, or leave it out (ignore)."
        )


def _detector(name: str, module: Any) -> Detector:
    """The detector that a module holds. Raises what a module gives reason to that holds none."""
    phrases, find = getattr(module, "PHRASES", {}), module.find
    if not callable(find) or not all(isinstance(text, str) for text in [*phrases, *phrases.values()]):
        raise TypeError("a detector has a function find(page, hits), and PHRASES is a mapping of str to str")
    every_page = getattr(module, "EVERY_PAGE", not phrases)
    containers, html_only = getattr(module, "CONTAINERS", ""), getattr(module, "HTML_ONLY", False)
    examples = getattr(module, "EXAMPLES", "")
    by_sentence = getattr(module, "BY_SENTENCE", False)
    return Detector(name, module.__doc__ or "", phrases, find, examples, every_page, containers, html_only, by_sentence)
