"""Files that are one document each: .txt, .md and .html.

Beside each clean text stands a `.json` with what is known about it. What comes of a web page is a `.txt`, or a `.md`
where Markdown is wished.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from typing import Any, BinaryIO

import msgspec

from cleaner import report
from cleaner.batch.nouns import Columns, Desk, Outcome, Record, Row, Source, Writer
from cleaner.batch.record import RecordError, clean_text, too_large
from cleaner.batch.source import binary_kind, of_kind


class _Pair(msgspec.Struct, array_like=True):
    """The bytes of the text and of the JSON beside it."""

    text: bytes
    record: bytes


class Text:
    """A text file."""

    name = "text"
    suffix = ""
    kind: str | None = None
    warm_up = b"The language of a text is found out, and the libraries that do that take a second to load."

    def outputs(self, name: str, desk: Desk) -> tuple[str, ...]:
        """The text under the same name, a web page as text or Markdown, and the JSON."""
        path = PurePosixPath(name)
        suffix = ".md" if desk.markdown else self.suffix or path.suffix
        beside = str(path.with_suffix(".json"))
        return (beside,) if desk.spans_only else (str(path.with_suffix(suffix)), beside)

    def read(self, source: Source, columns: Columns) -> Iterator[Record]:
        """The file."""
        yield Record(source.name, source.stream.read())

    def clean(self, record: Record, desk: Desk) -> Outcome:
        """Text and JSON. Raises RecordError for what is no text at all."""
        if len(record.data) > desk.max_doc_bytes:
            skipped = too_large(record, desk, None)
            return _pair(record.data, _told(skipped.columns), skipped.row)
        if kind := binary_kind(record.data):
            raise RecordError(f"this is {kind}, not text; extract its text first and clean that.")
        cleaned = clean_text(record.data, record, desk._replace(cleaner=of_kind(desk.cleaner, self.kind)))
        article = cleaned.article
        assert article is not None, "nothing but too large ones is left out"  # noqa: S101 - for the type checker
        text = report.to_utf8(article.markdown if desk.markdown else article.text)
        return _pair(text, report.to_json(article, indent=2), cleaned.row)

    def writer(self, files: Sequence[BinaryIO], source: Source, desk: Desk) -> Writer:
        """One text, one JSON."""
        return _Beside(files, desk.spans_only)


class Markdown(Text):
    """A Markdown file, which is text."""

    name = "markdown"


class Html(Text):
    """A web page."""

    name = "html"
    suffix = ".txt"
    kind = "html"
    warm_up = b"<html><body><p>The libraries that read a page take a second to load.</p></body></html>"


class _Beside:
    """Writes a text and the JSON beside it, or the JSON alone."""

    def __init__(self, files: Sequence[BinaryIO], only_beside: bool) -> None:
        self.files, self.only_beside = files, only_beside

    def add(self, record: Record, outcome: Outcome) -> None:
        """Write what there are files for: standard output takes the text alone."""
        pair = msgspec.msgpack.decode(outcome.data, type=_Pair)
        written = (pair.record,) if self.only_beside else (pair.text, pair.record)
        for file, data in zip(self.files, written, strict=False):
            file.write(data)

    def close(self) -> None:
        """Nothing is held back."""


def _pair(text: bytes, beside: str, row: Row) -> Outcome:
    return Outcome(msgspec.msgpack.encode(_Pair(text, report.to_utf8(beside + "\n"))), row)


def _told(columns: dict[str, Any]) -> str:
    """The JSON of a document that was not cleaned, with the keys of `Article.to_dict`."""
    known = {"text": "", "status": columns["cleaner_status"], "metadata": columns["cleaner_metadata"]}
    return json.dumps({**known, "removed": [], "lines": [], "problems": columns["cleaner_problems"]}, indent=2)
