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

from cleaner.batch import spans
from cleaner.batch.codec import LineWriter, Unpacked, lines
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
        return (spans.side_name(name) if desk.spans_only else str(PurePosixPath(name)),)

    def read(self, source: Source, columns: Columns) -> Iterator[Record]:
        """Every line that is not blank."""
        number = 0
        for line in lines(Unpacked(source.stream)):
            data = line.data.strip(b" \t\r")
            if data or line.problem:
                number += 1
                yield Record(f"{source.name}#{number}", data, line.problem)

    def clean(self, record: Record, desk: Desk) -> Outcome:
        """Replace the text and add our columns."""
        record, fields = parse_line(record)
        target, cleaned = clean_fields(fields, record, desk)
        if desk.spans_only:
            return Outcome(spans.side_line_of(fields, desk.columns, record, cleaned), cleaned.row)
        return Outcome(to_json({**put(fields, target, cleaned.text), **cleaned.columns}), cleaned.row)

    def writer(self, files: Sequence[BinaryIO], source: Source, desk: Desk) -> Writer:
        """A line per outcome."""
        return LineWriter(files[0], self.outputs(source.name, desk)[0])


def parse_line(record: Record) -> tuple[Record, dict[str, Any]]:
    """The object of a line, its values as they stand; the record says so where its bytes are not all UTF-8.

    Raises RecordError where it is no JSON object.
    """
    if record.problem and not record.data:
        raise RecordError(f"it is {record.problem}.")
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
    return {name: msgspec.Raw(json.dumps(value).encode()) for name, value in fields.items()}


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
