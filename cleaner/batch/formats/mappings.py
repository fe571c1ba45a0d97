"""Mappings that a program hands over: no container, only the way of a mapping to a worker and back."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO

from cleaner.batch.nouns import Columns, Desk, Outcome, Record, Source, Writer
from cleaner.batch.record import ORIGINAL, clean_fields, clean_text, too_large

PLAIN, MAPPED = b"b", b"j"
"""What stands before a document that is just its bytes, and before the columns of a mapping."""


class Mappings:
    """A mapping, or the bytes of one text. Python's own JSON carries lone surrogates, which others refuse."""

    name = "mapping"

    def clean(self, record: Record, desk: Desk) -> Outcome:
        """What is to be put into the mapping: a name and a value each."""
        kind, data = record.data[:1], record.data[1:]
        inner = record._replace(data=data)
        if kind == PLAIN and len(data) > desk.max_doc_bytes:
            target, cleaned = "text", too_large(inner, desk, data.decode("utf-8", "replace"))
        elif kind == PLAIN:
            target, cleaned = "text", clean_text(data, inner, desk)
        else:
            target, cleaned = clean_fields(json.loads(data), inner, desk)
        article = cleaned.article
        text = cleaned.text or ""
        changes = {target: text, **cleaned.columns, ORIGINAL: article.original if article else text}
        return Outcome(json.dumps(changes).encode(), cleaned.row)

    def outputs(self, name: str, desk: Desk) -> tuple[str, ...]:
        """None: this is no file."""
        return ()

    def read(self, source: Source, columns: Columns) -> Iterator[Record]:
        """Nothing: this is no file."""
        return iter(())

    def writer(self, files: Sequence[BinaryIO], source: Source, desk: Desk) -> Writer:
        """There is none: this is no file."""
        raise NotImplementedError


def record_of(place: str, fields: Any, columns: Columns) -> Record:
    """What a worker needs of a mapping, or the bytes of a text. Raises TypeError and ValueError."""
    if isinstance(fields, bytes):
        return Record(place, PLAIN + fields)
    names = (*columns.text, *columns.url, *columns.language)
    asked = {*names, *(name.partition(".")[0] for name in names)}
    return Record(place, MAPPED + json.dumps({name: _told(fields[name]) for name in fields if name in asked}).encode())


def _told(value: Any) -> Any:
    """A value as it goes to a worker; what no JSON can hold is only named."""
    try:
        json.dumps(value)
    except (TypeError, ValueError, RecursionError):
        return [type(value).__name__]
    return value
