"""The formats of corpora, one per file; found by the name of an input, or by its first bytes where that says nothing.

Each file has a class with the methods of `nouns.Format` and one row in the table below. A format is imported when it
is used, since some need libraries that not everybody has.
"""

from __future__ import annotations

import importlib
from pathlib import PurePath

from cleaner.batch.nouns import Format

_PLACES = {
    "jsonl": ("lines", "Jsonl"),
    "text": ("documents", "Text"),
    "markdown": ("documents", "Markdown"),
    "html": ("documents", "Html"),
    "mapping": ("mappings", "Mappings"),
}
"""Which module and class has which format."""

_SUFFIXES = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".jsonlines": "jsonl",
    ".json": "jsonl",
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
}
"""Which name ends like which format."""

CORPUS_SUFFIXES = tuple(suffix for suffix, name in _SUFFIXES.items() if suffix not in (".json", ".text"))
"""What is taken from a folder. A file that is named is taken whatever its suffix."""


def format_for(name: str, head: bytes) -> Format:
    """The format of an input, by its name, or by its first bytes where the name says nothing."""
    suffix = PurePath(name).suffix.lower()
    return format_named(
        _SUFFIXES.get(suffix) or ("jsonl" if head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{" else "text")
    )


def format_named(name: str) -> Format:
    """A new object of the format of this name."""
    module, kind = _PLACES[name]
    made: Format = getattr(importlib.import_module(f"cleaner.batch.formats.{module}"), kind)()
    return made
