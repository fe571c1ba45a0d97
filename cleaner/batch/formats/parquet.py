"""Parquet: our columns behind those of the file, which stay as they are with their types, order and metadata.

Workers are sent the columns that are needed: text, id, address and language. All others stay in the parent and are
written as they were read. Batches of rows are read, and written, so that memory does not grow with the file. The
added columns are typed, so an empty file has the schema of a full one. Rows that fail are left out of all columns.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, BinaryIO

import msgspec

from cleaner.batch import spans
from cleaner.batch.nouns import Columns, Desk, Outcome, Record, Source, TruncatedError, Writer
from cleaner.batch.record import ORIGINAL, RecordError, clean_fields, put, target_column, text_column

if TYPE_CHECKING:
    import pyarrow as pa

ROWS = 1000
"""Rows that are read at a time: some megabytes of text."""

GROUP_BYTES = 64 << 20
"""So many bytes of rows make a row group of the output; the pages of a larger one would fill the memory of readers."""

_LISTS = ("authors", "licenses", "credits", "contacts", "tags")


class Parquet:
    """Tables in Parquet."""

    name = "parquet"

    def __init__(self) -> None:
        """Know nothing yet of the shard."""
        self.schema: pa.Schema | None = None
        self.packing: str = "zstd"
        self.waiting: deque[pa.RecordBatch] = deque()

    def outputs(self, name: str, desk: Desk) -> tuple[str, ...]:
        """The same name."""
        return (spans.side_name(name) if desk.spans_only else name,)

    def read(self, source: Source, columns: Columns) -> Iterator[Record]:
        """Every row: of its columns those that are needed."""
        arrow, parquet = _libraries()
        try:
            file = parquet.ParquetFile(source.path or arrow.BufferReader(source.stream.read()))
        except (arrow.ArrowException, OSError) as error:
            raise _damaged("it is no Parquet file, or a damaged one", error) from None
        self.schema = file.schema_arrow
        self.packing = _packing(file)
        needed = _needed(file.schema_arrow.names, columns)
        number = 0
        for batch in _batches(file, arrow):
            self.waiting.append(batch)
            for row in batch.select(needed).to_pylist():
                number += 1
                yield Record(f"{source.name}#{number}", msgspec.msgpack.encode(row, enc_hook=str))

    def clean(self, record: Record, desk: Desk) -> Outcome:
        """The clean text and our columns."""
        fields = msgspec.msgpack.decode(record.data)
        target, cleaned = clean_fields(fields, record, desk)
        if desk.spans_only:
            return Outcome(spans.side_line_of(fields, desk.columns, record, cleaned), cleaned.row)
        top, value = target.partition(".")[0], cleaned.text
        if top != target and target not in fields:
            value = put(fields, target, value)[top]
        else:
            top = target
        return Outcome(msgspec.msgpack.encode({**cleaned.columns, top: value}), cleaned.row)

    def writer(self, files: Sequence[BinaryIO], source: Source, desk: Desk) -> Writer:
        """A table with the same columns and ours."""
        if desk.spans_only:
            return spans.side_writer(files[0], source.name)
        return _Table(self, files[0], desk)


class _Table:
    """Puts the columns that workers made beside those that waited, and writes them."""

    def __init__(self, shard: Parquet, file: BinaryIO, desk: Desk) -> None:
        self._shard, self._file, self._desk = shard, file, desk
        self._writer: Any = None
        self._made: list[tuple[int, dict[str, Any]]] = []
        self._held: list[pa.RecordBatch] = []
        self._first = 1

    def add(self, record: Record, outcome: Outcome) -> None:
        """Take the columns of one row; rows are written when all of their batch are there."""
        number = int(record.place.rpartition("#")[2])
        while number >= self._first + self._shard.waiting[0].num_rows:
            self._next()
        self._made.append((number - self._first, msgspec.msgpack.decode(outcome.data)))

    def close(self) -> None:
        """Write what is held back, and the footer."""
        while self._shard.waiting:
            self._next()
        if self._shard.schema is not None:
            self._write()
            self._writer.close()

    def _next(self) -> None:
        """Join the rows of the batch that waits longest."""
        batch = self._shard.waiting.popleft()
        self._first += batch.num_rows
        made, self._made = self._made, []
        if made:
            self._held.append(_joined(batch, made, self._schema()))
        if sum(held.nbytes for held in self._held) >= GROUP_BYTES:
            self._write()

    def _schema(self) -> pa.Schema:
        assert self._shard.schema is not None  # noqa: S101 - rows have come
        return widened(self._shard.schema, self._desk)

    def _write(self) -> None:
        arrow, parquet = _libraries()
        schema = self._schema()
        if self._writer is None:
            self._writer = parquet.ParquetWriter(self._file, schema, compression=self._shard.packing)
        if self._held:
            table = arrow.Table.from_batches(self._held, schema)
            self._writer.write_table(table, row_group_size=table.num_rows)
            self._held = []


def widened(schema: pa.Schema, desk: Desk) -> pa.Schema:
    """The schema of the output: that of the input and our columns, which replace those of an earlier run."""
    arrow, _ = _libraries()
    try:
        target = target_column(text_column(dict.fromkeys(schema.names), desk.columns), schema.names)
    except RecordError:
        target = schema.names[0] if schema.names else "text"
    ours = {} if target.partition(".")[0] in schema.names else {target: arrow.string()}
    ours |= _types(arrow) | ({ORIGINAL: arrow.string()} if desk.keep_original else {})
    fields = [arrow.field(field.name, ours.pop(field.name, field.type), field.nullable) for field in schema]
    kept = [fields[at].with_metadata(field.metadata) for at, field in enumerate(schema)]
    added = [arrow.field(name, kind) for name, kind in ours.items()]
    return arrow.schema([*kept, *added], metadata=schema.metadata)


def _types(arrow: Any) -> dict[str, Any]:
    """The types of our columns."""
    text, texts = arrow.string(), arrow.list_(arrow.string())
    names = ("title", "date", "modified", "site", "url", "description", "image", "language", "declared_language")
    metadata = dict.fromkeys(names, text) | dict.fromkeys(_LISTS, texts)
    metadata["captions"] = arrow.list_(arrow.struct({"text": text, "credit": text, "image": text}))
    metadata |= {"page_type": text, "page_type_probability": arrow.float64()}
    metadata["sources"] = arrow.list_(arrow.struct({"field": text, "source": text}))
    number = arrow.int64()
    span = {"start": number, "end": number, "category": text, "because": text, "score": arrow.float64()}
    return {
        "cleaner_version": text,
        "cleaner_status": text,
        "cleaner_removed_chars": number,
        "cleaner_metadata": arrow.struct(metadata),
        "cleaner_removed": arrow.list_(arrow.struct(span)),
        "cleaner_problems": texts,
    }


def _joined(batch: pa.RecordBatch, made: list[tuple[int, dict[str, Any]]], schema: pa.Schema) -> pa.RecordBatch:
    """The rows of a batch that came back, with what was made of them."""
    arrow, _ = _libraries()
    if len(made) < batch.num_rows:
        batch = batch.take(arrow.array([at for at, _ in made], arrow.int64()))
    rows = [row for _, row in made]
    for row in rows:
        sources = row["cleaner_metadata"]["sources"]
        row["cleaner_metadata"]["sources"] = [{"field": name, "source": where} for name, where in sources.items()]
    new = rows[0].keys()
    columns = [
        arrow.array([row[field.name] for row in rows], field.type) if field.name in new else batch.column(field.name)
        for field in schema
    ]
    return arrow.RecordBatch.from_arrays(columns, schema=schema)


def _batches(file: Any, arrow: Any) -> Iterator[pa.RecordBatch]:
    """The rows in batches. Raises TruncatedError where a row group is damaged."""
    batches = file.iter_batches(batch_size=ROWS)
    while True:
        try:
            batch = next(batches, None)
        except (arrow.ArrowException, OSError) as error:
            raise _damaged("a row group is damaged", error) from None
        if batch is None:
            return
        yield batch


def _needed(names: Sequence[str], columns: Columns) -> list[str]:
    """The columns of the file that workers are sent."""
    asked = {*columns.text, *columns.id, *columns.url, *columns.language, "source"}
    tops = asked | {name.partition(".")[0] for name in asked}
    texts = [name for name in columns.text if name.partition(".")[0] in names][:1]
    others = [name for name in names if name in tops and name not in columns.text]
    return [name for name in names if name in {*others, *(text.partition(".")[0] for text in texts), *_beside(texts)}]


def _beside(texts: Sequence[str]) -> tuple[str, ...]:
    """A column "html" goes to "text", unless there is such a column: then workers have to know of it."""
    return ("text",) if "html" in texts else ()


def _packing(file: Any) -> str:
    """How the first column of the file is compressed, which most likely is how all are."""
    if not file.metadata.num_row_groups or not file.metadata.num_columns:
        return "zstd"
    named = str(file.metadata.row_group(0).column(0).compression).lower()
    return named if named in ("snappy", "gzip", "brotli", "zstd", "lz4") else "none"


def _damaged(what: str, error: Exception) -> Exception:
    """What to raise for an error of the library; one that comes from the disk is left as it is."""
    if isinstance(error, OSError) and error.errno:
        return error
    return TruncatedError(f"{what} ({str(error).partition(chr(10))[0][:200]})")


def _libraries() -> tuple[Any, Any]:
    """The library pyarrow and its Parquet part, imported when used."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise RecordError("Parquet files need pyarrow; install it with: pip install 'cleaner[parquet]'.") from None
    return pyarrow, pyarrow.parquet
