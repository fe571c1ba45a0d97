"""The nouns of the batch room: what is read, what becomes of it, and what a format has to be able to do.

A *shard* is one input file. Its *format* reads *records* from it; a worker turns each record into an *outcome*; the
format's *writer* writes the outcomes in the order of the records. A *row* tells about one document in numbers.
Everything here that travels between processes travels as msgpack, never as pickle.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, NamedTuple, Protocol

import msgspec

from cleaner.pipeline import Cleaner

OK, UNCHANGED, EMPTY, DEGRADED, FAILED, SKIPPED = "ok", "unchanged", "empty", "degraded", "failed", "skipped"
STATUSES = (OK, UNCHANGED, EMPTY, DEGRADED, FAILED, SKIPPED)
"""What can become of a document. "failed": it is in quarantine and nowhere else; "skipped": too large, it passes
through unchanged."""

MAX_DOC_BYTES = 20_000_000
"""Larger documents pass through unchanged; no article is a hundredth of that, and memory stays bounded."""


class Record(NamedTuple):
    """One document as it lies in its container.

    place: "news.jsonl.gz#12": the file's name relative to the input and the record's number from 1; what people are
        shown, and its id where it has none. A file that is one document is its name alone.
    data: its own bytes, not parsed: a JSON line, a row's needed columns as msgpack, a WARC record whole.
    problem: what was noticed when it was read ("truncated record: 120 of 300 bytes are there"), mostly nothing.
    """

    place: str
    data: bytes
    problem: str = ""


class Removed(NamedTuple):
    """How much of one category went out of a document: parts, the lines that went whole, and characters."""

    parts: int
    lines: int
    characters: int


class Piece(NamedTuple):
    """A stretch of a document as it was: the category that it went for ("" if it stays), the reason and the score."""

    text: str
    category: str = ""
    because: str = ""
    score: float = 0.0


class Row(msgspec.Struct, frozen=True, array_like=True):
    """What became of one document, told in numbers; what the summary, the manifest and the report are made of.

    place: as in its record.
    status: one of STATUSES.
    site: host of its address, "" if it has none.
    language: two letters, where the metadata knows it without more work.
    bytes: length of the record's data.
    characters, lines: of its text, before anything was removed.
    removed: what went, by category.
    seconds: how long it took in the worker; never written to an output that has to be the same twice.
    problem: why it is degraded, failed or skipped.
    sample: the whole document in order, for the report, where it was asked for.
    """

    place: str
    status: str
    site: str = ""
    language: str = ""
    bytes: int = 0
    characters: int = 0
    lines: int = 0
    removed: dict[str, Removed] = {}
    seconds: float = 0.0
    problem: str = ""
    sample: tuple[Piece, ...] = ()


class Outcome(msgspec.Struct, frozen=True, array_like=True):
    """What a worker made of a record: what the format's writer needs to write it (b"" where it failed), and its row."""

    data: bytes
    row: Row


class Columns(msgspec.Struct, frozen=True):
    """In which columns, or fields, a document's parts are looked for; the first that is there is taken.

    A name with dots is a path into nested objects, unless a column has that very name.
    """

    text: tuple[str, ...] = ("text", "content", "raw_content", "body", "article", "html")
    id: tuple[str, ...] = ("id", "url", "WARC-Record-ID", "warc-record-id")
    url: tuple[str, ...] = (
        "url",
        "warc-target-uri",
        "WARC-Target-URI",
        "meta.warc_headers.warc-target-uri",
        "metadata.url",
        "metadata.warc-target-uri",
    )
    language: tuple[str, ...] = ("language", "lang", "metadata.language", "metadata.identification.label")


class Desk(NamedTuple):
    """What a worker has before it when it cleans a record; the parent has the same.

    cleaner: as it is configured.
    columns: where the parts of a document are.
    max_doc_bytes: larger documents pass through unchanged, as "skipped".
    keep_original: whether the text as it was goes into `cleaner_original`.
    spans_only: whether side files with spans are written instead of the corpus.
    markdown: whether the clean text of documents (files) is written as Markdown.
    sample_below: the pieces of a document are wanted in its row if the `lot` of its place is below this; 0 for none.
    pieces: the pieces of every document are wanted, and in full.
    """

    cleaner: Cleaner
    columns: Columns = Columns()
    max_doc_bytes: int = MAX_DOC_BYTES
    keep_original: bool = False
    spans_only: bool = False
    markdown: bool = False
    sample_below: int = 0
    pieces: bool = False


def lot(place: str) -> int:
    """A number from 0 to 2**64 - 1 that a document draws: the same in every run, so samples are the same, too."""
    return int.from_bytes(hashlib.blake2b(place.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


class Source(NamedTuple):
    """An input to read: the name that is shown, its open stream of bytes, and its path, None for standard input."""

    name: str
    stream: BinaryIO
    path: Path | None = None


class TruncatedError(Exception):
    """An input ends too early or is damaged from some place on; its text says where. All whole records were yielded."""


class Writer(Protocol):
    """Writes the outcomes of one shard, in order."""

    def add(self, record: Record, outcome: Outcome) -> None:
        """Write one outcome; those that failed are not handed over."""

    def close(self) -> None:
        """Write what is still held back, and the end of the container; leaves the files open."""


class Format(Protocol):
    """One container format. A new object is made for each shard, so what `read` learns, `writer` may use."""

    name: str

    def outputs(self, name: str, desk: Desk) -> tuple[str, ...]:
        """Names of the files that come of a shard of this name (relative, with /), the main one first."""

    def read(self, source: Source, columns: Columns) -> Iterator[Record]:
        """In the parent: the records in order, parsing no document. Raises TruncatedError after all whole records."""

    def clean(self, record: Record, desk: Desk) -> Outcome:
        """In a worker, on another object of the same class: pure but for the clock. Whatever it raises is "failed"."""

    def writer(self, files: Sequence[BinaryIO], source: Source, desk: Desk) -> Writer:
        """In the parent: a writer into these open files, one for each of `outputs`; its bytes are deterministic."""
