"""The formats of corpora, one per file; found by the name of an input, or by its first bytes where that says nothing.

Each file has a class with the methods of `nouns.Format` and one row in the table below. A format is imported when it
is used, since some need libraries that not everybody has.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Iterable
from pathlib import PurePath

from cleaner.batch.codec import name_unpacked, unpacked_head
from cleaner.batch.nouns import Format
from cleaner.batch.source import HTML_SUFFIXES

_PLACES = {
    "jsonl": ("lines", "Jsonl"),
    "parquet": ("parquet", "Parquet"),
    "warc": ("warc", "Warc"),
    "wet": ("warc", "Wet"),
    "csv": ("tables", "Csv"),
    "tsv": ("tables", "Tsv"),
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
    ".parquet": "parquet",
    ".warc": "warc",
    ".wet": "wet",
    ".csv": "csv",
    ".tsv": "tsv",
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    **dict.fromkeys(HTML_SUFFIXES, "html"),
}
"""Which name ends like which format."""

_COMPRESSED = tuple(
    suffix + packed
    for suffix, name in _SUFFIXES.items()
    if name in ("jsonl", "warc", "wet", "csv", "tsv")
    for packed in (".gz", ".zst")
)

CORPUS_SUFFIXES = tuple(suffix for suffix in _SUFFIXES if suffix not in (".json", ".text")) + _COMPRESSED
"""What is taken from a folder. A file that is named is taken whatever its suffix."""

_EXTRAS = {
    "parquet": ("pyarrow", "Parquet files need pyarrow; install it with: pip install 'cleaner[parquet]'."),
    "warc": ("fastwarc", "Responses in WARC files need fastwarc; install it with: pip install 'cleaner[warc]'."),
}
"""Which format needs a library that not everybody has, and what to do about it."""

_MAGIC = {b"WARC/": "warc", b"PAR1": "parquet", b"{": "jsonl"}


def format_for(name: str, head: bytes) -> Format:
    """The format of an input, by its name, or by its first bytes where the name says nothing."""
    suffix = PurePath(name_unpacked(name)).suffix.lower()
    return format_named(_SUFFIXES.get(suffix) or recognized(head))


def recognized(head: bytes) -> str:
    """The name of the format of a file that begins so, compressed or not; "text" where nothing else fits."""
    begin = unpacked_head(head).lstrip(b"\xef\xbb\xbf \t\r\n")
    return next((name for magic, name in _MAGIC.items() if begin.startswith(magic)), "text")


def missing(names: Iterable[str]) -> str:
    """What these formats need and is not installed, in a sentence each; "" where nothing is missing."""
    needed = [_EXTRAS[name] for name in sorted({*names} & {*_EXTRAS})]
    return " ".join(told for library, told in needed if importlib.util.find_spec(library) is None)


def format_named(name: str) -> Format:
    """A new object of the format of this name."""
    module, kind = _PLACES[name]
    made: Format = getattr(importlib.import_module(f"cleaner.batch.formats.{module}"), kind)()
    return made
