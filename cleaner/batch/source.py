"""Names of inputs, and one input file: its bytes, or one plain sentence on why there are none to clean."""

from __future__ import annotations

import glob
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from cleaner.pipeline import Cleaner

STANDARD_INPUT = "-"

HTML_SUFFIXES = (".html", ".htm", ".xhtml")
"""Names of HTML pages. Others are recognized by what is in them."""

_SIGNATURES = {
    b"%PDF-": "a PDF document",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\x1f\x8b": "a gzip archive",
    b"\x28\xb5\x2f\xfd": "a zstd archive",
    b"BZh": "a bzip2 archive",
    b"\xfd7zXZ\x00": "an xz archive",
    b"7z\xbc\xaf\x27\x1c": "a 7z archive",
    b"\x89PNG\r\n": "an image",
    b"\xff\xd8\xff": "an image",
    b"GIF8": "an image",
    b"\xd0\xcf\x11\xe0\xa1\xb1": "an office document",
    b"{\\rtf": "an RTF document",
    b"PAR1": "a Parquet file",
    b"\x7fELF": "a program",
    b"SQLite format 3\x00": "a database",
}

_ENCODED = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
"""Byte order marks of UTF-16 and UTF-32, whose text is full of zero bytes."""

_CONTROLS = bytes(set(range(32)) - set(b"\t\n\x0b\x0c\r\x1b"))

SAMPLE = 8192
"""How many bytes are looked at to tell whether a file is text."""

BINARY_SHARE = 0.03
"""From this share of control bytes on a file is not text. A damaged text has a few, an image or an archive over 0.1."""


FEW_CONTROLS = 8
"""Up to so many control bytes are a damaged text, however short it is."""


def expand(names: Sequence[str]) -> list[str]:
    """The names, patterns such as `news/*.txt` expanded in sorted order. What matches nothing stays as it is."""
    expanded: list[str] = []
    for name in names:
        matches = [] if os.path.lexists(name) else sorted(glob.glob(name, recursive=True))  # noqa: PTH207 - a whole path
        expanded += matches or [name]
    return expanded


def is_html(name: str) -> bool:
    """Whether a file's name says that it is an HTML page."""
    return name.lower().endswith(HTML_SUFFIXES)


@lru_cache(maxsize=8)
def of_kind(cleaner: Cleaner, kind: str | None) -> Cleaner:
    """The cleaner for documents of this kind; what the user says about kinds comes first."""
    return replace(cleaner, kind=kind) if kind and cleaner.kind is None else cleaner


class RefusedError(Exception):
    """An input that is not cleaned; its text says which, why and what to do, in one line."""


def read_source(name: str) -> bytes:
    """The bytes of a file, or of standard input for "-". Raises RefusedError where there is no text to be had."""
    shown = display_name(name)
    try:
        data = _standard_input() if name == STANDARD_INPUT else Path(name).read_bytes()
    except FileNotFoundError:
        raise RefusedError(f"{shown}: there is no such file; check the name.") from None
    except IsADirectoryError:
        raise RefusedError(f"{shown}: this is a folder; clean folders with 'cleaner run {name} -o OUT'.") from None
    except (OSError, ValueError) as error:
        if Path(name).is_dir():  # which is what Windows calls "permission denied"
            raise RefusedError(f"{shown}: this is a folder; clean folders with 'cleaner run {name} -o OUT'.") from None
        reason = getattr(error, "strerror", None) or str(error)
        raise RefusedError(f"{shown}: it cannot be read ({reason}); check the file and its permissions.") from None
    if kind := binary_kind(data):
        raise RefusedError(f"{shown}: this is {kind}, not text; extract its text first and clean that.")
    return data


def display_name(name: str) -> str:
    """What a message calls an input."""
    return "standard input" if name == STANDARD_INPUT else name


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise ValueError("standard input is closed")
    return sys.stdin.buffer.read()


def binary_kind(data: bytes) -> str:
    """What kind of binary file these bytes are; "" for text, damaged text and text with a stray NUL included."""
    for signature, kind in _SIGNATURES.items():
        if data.startswith(signature):
            return kind
    sample = data[:SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls > max(FEW_CONTROLS, BINARY_SHARE * len(sample)) and not data.startswith(_ENCODED):
        return "a binary file"
    return ""
