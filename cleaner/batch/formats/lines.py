"""JSON Lines: a JSON object per line.

Lines end at a line feed and nowhere else: U+2028 and U+0085 stand inside of texts. Blank lines are no documents.
What is not replaced passes through byte for byte.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from typing import Any, BinaryIO

import msgspec

from cleaner.batch.nouns import Columns, Desk, Outcome, Record, Source, Writer
from cleaner.batch.record import RecordError, clean_fields, put

BAD_UTF8 = "Some bytes are not UTF-8; they were replaced."
_BOM = b"\xef\xbb\xbf"
_OBJECT = msgspec.json.Decoder(dict[str, msgspec.Raw])


class Jsonl:
    """A JSON object per line, UTF-8."""

    name = "jsonl"

    def outputs(self, name: str, desk: Desk) -> tuple[str, ...]:
        """The same name."""
        return (str(PurePosixPath(name)),)

    def read(self, source: Source, columns: Columns) -> Iterator[Record]:
        """Every line that is not blank."""
        number = 0
        for line in source.stream:
            data = line.strip(b" \t\r\n")
            if data:
                number += 1
                yield Record(f"{source.name}#{number}", data)

    def clean(self, record: Record, desk: Desk) -> Outcome:
        """Replace the text and add our columns."""
        record, fields = parse_line(record)
        target, cleaned = clean_fields(fields, record, desk)
        return Outcome(to_json({**put(fields, target, cleaned.text), **cleaned.columns}), cleaned.row)

    def writer(self, files: Sequence[BinaryIO], source: Source, desk: Desk) -> Writer:
        """A line per outcome."""
        return _Lines(files[0])


class _Lines:
    """Writes a line per outcome."""

    def __init__(self, file: BinaryIO) -> None:
        self.file = file

    def add(self, record: Record, outcome: Outcome) -> None:
        """Write the line."""
        self.file.write(outcome.data + b"\n")

    def close(self) -> None:
        """Nothing is held back."""


def parse_line(record: Record) -> tuple[Record, dict[str, Any]]:
    """The object of a line, its values as they stand; the record says so where its bytes are not all UTF-8.

    Raises RecordError where it is no JSON object.
    """
    data = record.data.removeprefix(_BOM)
    try:
        data.decode()
    except UnicodeDecodeError:
        data = data.decode("utf-8", "replace").encode()
        record = record._replace(problem=" ".join(filter(None, (record.problem, BAD_UTF8))))
    try:
        return record, _OBJECT.decode(data)
    except (msgspec.DecodeError, RecursionError):
        return record, _leniently(data)


def _leniently(data: bytes) -> dict[str, Any]:
    """What Python's own reader makes of a line: it takes NaN, which many write and which is no JSON."""
    try:
        fields = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise RecordError(f"it is not JSON ({error}).") from None
    if not isinstance(fields, dict):
        raise RecordError("it is JSON, but no object with columns.")
    return fields


def to_json(fields: dict[str, Any]) -> bytes:
    """One line of JSON. Lone surrogates, which have no UTF-8, are written as escapes."""
    try:
        return msgspec.json.encode(fields)
    except UnicodeEncodeError:
        plain = {
            name: json.loads(bytes(value)) if isinstance(value, msgspec.Raw) else value
            for name, value in fields.items()
        }
        return json.dumps(plain, separators=(",", ":")).encode()
