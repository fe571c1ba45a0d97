"""Side files for `--spans-only`: what would go, and where it stands, so that a huge corpus needs no rewrite.

A line per document, in the order of the documents and in the manner of Dolma's attribute files:

    {"id": "...", "source": "...", "attributes": {"cleaner__cookies": [[0, 14, 0.97]]}}

Each span is start, end (offsets into the text of the document, in characters) and score, 0..1.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, BinaryIO

import msgspec

from cleaner.batch.codec import LineWriter, name_unpacked
from cleaner.batch.nouns import Columns, Record
from cleaner.batch.record import Cleaned, decoded, first_text, look_up

PREFIX = "cleaner__"
"""Before the names of our categories, so that side files of several tools can be laid together."""

_LINES = (".jsonl", ".json", ".ndjson", ".jsonlines")


def side_name(name: str) -> str:
    """The side file of a shard: of JSON Lines the same name, as Dolma wants it; of others with .jsonl.gz behind it."""
    return name if name_unpacked(name).lower().endswith(_LINES) else f"{name}.jsonl.gz"


def side_writer(file: BinaryIO, name: str) -> LineWriter:
    """A writer of the side file of a shard of this name."""
    return LineWriter(file, side_name(name))


def side_line(name: str | int, source: str, cleaned: Cleaned) -> bytes:
    """What a side file says of a document; without its line feed.

    name: the id of the document; source: where it comes from.
    """
    attributes: dict[str, list[list[float]]] = {}
    for span in cleaned.columns["cleaner_removed"]:
        spans = attributes.setdefault(f"{PREFIX}{span['category']}", [])
        spans.append([span["start"], span["end"], span["score"]])
    return msgspec.json.encode({"id": name, "source": source, "attributes": attributes})


def side_line_of(fields: Mapping[str, Any], columns: Columns, record: Record, cleaned: Cleaned) -> bytes:
    """The same for a document with columns; its place stands for an id that it has not."""
    return side_line(_name(fields, columns, record), _source(fields, record), cleaned)


def line_of_failed(record: Record, columns: Columns) -> bytes:
    """A line without spans for a document that failed: readers join side files to their corpus line by line."""
    try:
        name = _name(msgspec.json.decode(record.data, type=dict[str, msgspec.Raw]), columns, record)
    except (ValueError, RecursionError):  # whatever it is, JSON it is not
        name = record.place
    source = record.place.rpartition("#")[0]
    return msgspec.json.encode({"id": name, "source": source, "attributes": {}})


def identity(fields: Mapping[str, Any], columns: Columns) -> str | int:
    """The id of a document, "" where it has none."""
    for name in columns.id:
        value = decoded(look_up(fields, name))
        if isinstance(value, int | str) and not isinstance(value, bool) and value != "":
            return value
    return ""


def _name(fields: Mapping[str, Any], columns: Columns, record: Record) -> str | int:
    """The id of a document; its place where it has none. 0 is an id."""
    name = identity(fields, columns)
    return record.place if name == "" else name


def _source(fields: Mapping[str, Any], record: Record) -> str:
    return first_text(fields, ("source",)) or record.place.rpartition("#")[0]
