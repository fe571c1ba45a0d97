"""CSV and TSV with a header row and a text column.

The dialect is told by the header row: which of comma, semicolon, tab and bar stands most often outside of quotes. It
stays, as do line ends and a byte order mark; values are quoted where they have to be. A quote opens a field only where
the field begins. Fields may hold line feeds and may be as long as a document may be.
"""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO

import msgspec

from cleaner.batch import spans
from cleaner.batch.codec import MAX_RECORD, Packer, Unpacked, compression_named, lines
from cleaner.batch.formats.lines import BAD_UTF8
from cleaner.batch.nouns import Columns, Desk, Outcome, Record, Source, TruncatedError, Writer
from cleaner.batch.record import RecordError, clean_fields, columns, target_column, text_column

_BOM = b"\xef\xbb\xbf"
_END = "\r\n"  # the csv module quotes only line ends that it knows of
_QUOTE = b'"'
DELIMITERS = ",;\t|"

_OPENING = tuple(f'{delimiter}"'.encode() for delimiter in DELIMITERS)

ROW_LIMIT = 10_000
"""Lines of the longest row. A quote that is never closed would swallow the rest of the file."""


class Csv:
    """Values between commas, or what else the header row says."""

    name = "csv"
    delimiters = DELIMITERS

    def __init__(self) -> None:
        """Know nothing yet of the shard."""
        self.head = b""
        self.bom = b""
        self.error = ""

    def outputs(self, name: str, desk: Desk) -> tuple[str, ...]:
        """The same name."""
        return (spans.side_name(name) if desk.spans_only else name,)

    def read(self, source: Source, columns: Columns) -> Iterator[Record]:
        """Every row behind the header row; each carries that with it."""
        rows = _rows(iter(lines(Unpacked(source.stream))))
        first, _ = next(rows, (b"", ""))
        self.bom = _BOM if first.startswith(_BOM) else b""
        self.head = first.removeprefix(_BOM)
        for number, (row, problem) in enumerate(rows, 1):
            yield Record(f"{source.name}#{number}", msgspec.msgpack.encode((self.head, row)), problem)

    def clean(self, record: Record, desk: Desk) -> Outcome:
        """The row with its text replaced, and our columns behind it."""
        head, row = msgspec.msgpack.decode(record.data, type=tuple[bytes, bytes])
        if record.problem:
            raise RecordError(record.problem)
        record, fields = self._fields(record._replace(data=row), head)
        target, cleaned = clean_fields(fields, record, desk)
        if desk.spans_only:
            return Outcome(spans.side_line_of(fields, desk.columns, record, cleaned), cleaned.row)
        changed = {**fields, target: cleaned.text, **cleaned.columns}
        added = [name for name in self._added(fields, desk) if name not in fields]
        values = [_cell(changed[name]) for name in (*fields, *added)]
        return Outcome(written(values, self._delimiter(head)) + _end(row), cleaned.row)

    def writer(self, files: Sequence[BinaryIO], source: Source, desk: Desk) -> Writer:
        """The header row and a row per outcome."""
        if desk.spans_only:
            return spans.side_writer(files[0], source.name)
        return _Rows(self, Packer(files[0], compression_named(source.name)), desk)

    def header(self, desk: Desk) -> bytes:
        """The header row with the names of our columns."""
        names = parsed(self.head, self._delimiter(self.head))
        added = [name for name in self._added(dict.fromkeys(names, ""), desk) if name not in names]
        return self.bom + written([*names, *added], self._delimiter(self.head)) + _end(self.head)

    def _added(self, fields: dict[str, str], desk: Desk) -> list[str]:
        """The names of the columns that a table of such columns gets."""
        target = target_column(text_column(fields, desk.columns), fields)
        return [target, *columns("ok"), *(["cleaner_original"] if desk.keep_original else [])]

    def _fields(self, record: Record, head: bytes) -> tuple[Record, dict[str, str]]:
        """The fields of a row by name. Raises RecordError where they are not as many as the header row has."""
        if not _is_utf8(record.data):
            record = record._replace(problem=BAD_UTF8)
        names, values = (parsed(data, self._delimiter(head)) for data in (head, record.data))
        if len(names) != len(values):
            raise RecordError(f"it has {len(values)} fields, but the header row has {len(names)}.")
        if len(set(names)) != len(names):
            raise RecordError("two columns have the same name.")
        return record, dict(zip(names, values, strict=True))

    def _delimiter(self, head: bytes) -> str:
        bare = b"".join(head.split(_QUOTE)[::2]).decode("utf-8", "replace")
        return max(self.delimiters, key=bare.count)


class Tsv(Csv):
    """Values between tabs."""

    name = "tsv"
    delimiters = "\t"


class _Rows:
    """Writes the header row and the rows."""

    def __init__(self, shard: Csv, packer: Packer, desk: Desk) -> None:
        self._shard, self._packer, self._desk = shard, packer, desk
        self._begun = False

    def add(self, record: Record, outcome: Outcome) -> None:
        """Write the row."""
        self._begin()
        self._packer.write(outcome.data)

    def close(self) -> None:
        """End the stream."""
        self._begin()
        self._packer.close()

    def _begin(self) -> None:
        if not self._begun and self._shard.head:
            self._packer.write(_header(self._shard, self._desk))
        self._begun = True


def _header(shard: Csv, desk: Desk) -> bytes:
    """The header row; as it was where it names no text column, for then no row is written."""
    try:
        return shard.header(desk)
    except RecordError:
        return shard.bom + shard.head


def _rows(read: Iterator[Any]) -> Iterator[tuple[bytes, str]]:
    """Rows with their line ends: a line feed inside of quotes ends none; and what is wrong with a row."""
    held: list[bytes] = []
    quotes = size = 0
    for line in read:
        if not held and not line.problem and not line.data.strip(b"\r"):
            continue
        held.append(line.data + b"\n")
        quotes += line.data.count(_QUOTE) if len(held) > 1 or _opens(line.data) else 0
        size += len(line.data)
        if line.problem:
            yield b"", f"It is {line.problem}."
        elif quotes % 2 and len(held) < ROW_LIMIT and size < MAX_RECORD:
            continue
        else:
            yield b"".join(held), "A quote in it is never closed." if quotes % 2 else ""
        held, quotes, size = [], 0, 0
    if held:
        raise TruncatedError(f"it ends within quotes; a row of {size:,} bytes is left out")


def _opens(line: bytes) -> bool:
    """Whether a field of a line begins with a quote."""
    return line.removeprefix(_BOM).startswith(_QUOTE) or any(mark in line for mark in _OPENING)


def parsed(row: bytes, delimiter: str) -> list[str]:
    """The fields of a row. Quotes that are not as they should be are characters like others."""
    csv.field_size_limit(sys.maxsize >> 32)
    text = row.decode("utf-8", "replace").removesuffix("\n").removesuffix("\r")
    for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=quoting, strict=True)
        try:
            return next(reader, [])
        except csv.Error:
            continue
    raise RecordError("it is no row of a table.")


def written(values: Sequence[str], delimiter: str) -> bytes:
    """A row without its line end; quotes stand where they have to."""
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter, lineterminator=_END).writerow(values)
    return file.getvalue().removesuffix(_END).encode("utf-8", "replace")


def _cell(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _end(row: bytes) -> bytes:
    return b"\r\n" if row.endswith(b"\r\n") else b"\n"


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
