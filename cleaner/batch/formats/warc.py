"""WARC files of responses (HTML) and WET files of extracted text; what comes out is a WET file.

A record is framed by its Content-Length, and that is checked: common readers report a clean end where a file is cut in
the middle of a record. What stands between records and belongs to none becomes a record of its own, which fails and
is kept in the quarantine. Responses that are no pages pass through unchanged; records that are no documents (warcinfo,
request, metadata, revisit) are counted in `left_out`; the first warcinfo opens the output.
"""

from __future__ import annotations

import base64
import hashlib
import json
import uuid
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO, Literal, NamedTuple

from cleaner.batch import spans
from cleaner.batch.codec import MAX_RECORD, Packer, Unpacked, compression_named
from cleaner.batch.nouns import SKIPPED, Columns, Desk, Outcome, Record, Row, Source, TruncatedError, Writer
from cleaner.batch.record import Cleaned, RecordError, clean_text, too_large
from cleaner.batch.source import of_kind
from cleaner.batch.tape import Tape
from cleaner.report import to_utf8

HEAD_LIMIT = 1 << 16
"""The longest header block of a record; Common Crawl's have less than two thousand bytes."""

HEADER_VALUE_LIMIT = 8000
"""Longer values of our own header fields are left out: readers refuse header blocks of some tens of thousands."""

DOCUMENTS = ("response", "resource", "conversion")
"""Record types that hold documents."""

PAGE_TYPES = ("text/html", "application/xhtml+xml")
TEXT_TYPES = ("text/plain", "text/markdown")

_MAGIC = b"WARC/"
_LOST = b"WARC/1."

Headers = tuple[tuple[str, str], ...]


class Head(NamedTuple):
    """The header block of a record: its version line and fields in order."""

    version: str
    fields: Headers

    def get(self, name: str) -> str:
        """The value of the first field of this name, in whatever case; "" if there is none."""
        return next((value for key, value in self.fields if key.lower() == name.lower()), "")

    @property
    def length(self) -> int:
        """The length of the record's block in bytes; -1 where none is told."""
        value = self.get("Content-Length")
        return int(value) if value.isascii() and value.isdigit() and len(value) < 16 else -1


def parse_head(data: bytes) -> Head | None:
    """Read a header block; None where it is none."""
    version, *rows = data.decode("utf-8", "replace").replace("\r\n", "\n").rstrip("\n").split("\n")
    if not version.startswith("WARC/"):
        return None
    fields: list[tuple[str, str]] = []
    for row in rows:
        name, colon, value = row.partition(":")
        if row[:1] in (" ", "\t") and fields:
            fields[-1] = fields[-1][0], f"{fields[-1][1]} {row.strip()}"
        elif colon:
            fields.append((name.strip(), value.strip()))
    return Head(version.strip(), tuple(fields))


def write_record(head: Head, block: bytes) -> bytes:
    """A record as bytes; the length among its fields is set to that of the block."""
    fields = [(name, value) for name, value in head.fields if name.lower() != "content-length"]
    rows = [head.version, *(f"{name}: {value}" for name, value in fields), f"Content-Length: {len(block)}"]
    return "\r\n".join(rows).encode("utf-8", "replace") + b"\r\n\r\n" + block + b"\r\n\r\n"


class _Framed(NamedTuple):
    """A record as it was read. Without a head it is what stood where a record should be."""

    head: Head | None
    data: bytes
    problem: str = ""


def frames(tape: Tape) -> Iterator[_Framed]:
    """All records of a file in order, and all that stands between them. Raises TruncatedError at the end."""
    while _to_next(tape):
        yield _frame(tape)
    if tape.error:
        raise TruncatedError(f"{tape.error}; the last whole record ends at byte {tape.place:,}")


def _to_next(tape: Tape) -> bool:
    """Pass over the blank lines between records; False at the end."""
    while (data := tape.peek(1)) in (b"\r", b"\n"):
        tape.take(1)
    return bool(data)


def _frame(tape: Tape) -> _Framed:
    raw = _head(tape)
    head = parse_head(raw) if raw.startswith(_MAGIC) and raw.endswith((b"\n\r\n", b"\n\n")) else None
    if head is None or head.length < 0:
        if head is None and raw.startswith(_MAGIC):
            tape.error = tape.error or "it ends within a record"
        return _lost(tape, raw)
    size = head.length
    if size > MAX_RECORD:
        there = tape.skip(size)
        return _Framed(None, raw, f"a record of {there:,} bytes; the longest that is read has {MAX_RECORD:,}")
    block = tape.take(size)
    if len(block) < size or tape.peek(4).strip(b"\r\n"):
        return _misfit(tape, head, raw, block)
    cut = head.get("WARC-Truncated")
    return _Framed(head, raw + block, f"truncated record: the crawler cut it ({cut})" if cut else "")


def _misfit(tape: Tape, head: Head, raw: bytes, block: bytes) -> _Framed:
    """A record whose Content-Length is not what is there. Records that it swallowed are given back."""
    at = block.find(b"\r\n\r\n" + _LOST)
    if at >= 0:
        tape.give_back(block[at:])
        block = block[:at]
    if len(block) == head.length:
        return _Framed(head, raw + block, f"truncated record: it goes on behind its {head.length:,} bytes")
    if at < 0:
        tape.error = tape.error or "it ends within a record"
    return _Framed(head, raw + block, f"truncated record: {len(block):,} of {head.length:,} bytes are there")


def _head(tape: Tape) -> bytes:
    """A header block up to its blank line, or what there is of one."""
    rows: list[bytes] = []
    size = 0
    while size < HEAD_LIMIT and (row := tape.line(HEAD_LIMIT)):
        rows.append(row)
        size += len(row)
        if row in (b"\r\n", b"\n") or not rows[0].startswith(_MAGIC):
            break
    return b"".join(rows)


def _lost(tape: Tape, raw: bytes) -> _Framed:
    """What is no record, up to where the next one begins."""
    rows, size = [raw], len(raw)
    while tape.peek(len(_LOST)) != _LOST and (row := tape.line(HEAD_LIMIT)):
        size += len(row)
        if size <= MAX_RECORD:
            rows.append(row)
    return _Framed(None, b"".join(rows), f"{size:,} bytes that are no WARC record")


class Page(NamedTuple):
    """The document in a record: its text or bytes, and what kind it is (None if that is to be recognized)."""

    source: str | bytes
    kind: str | None
    problem: str = ""


class NoPageError(Exception):
    """A record that holds something else than a page or a text; its text says what."""


class Warc:
    """WARC files; what comes of them are WET files."""

    name = "warc"
    warm_up = (
        b"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: 80\r\n\r\n"
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Libraries for pages take long to load.</p>"
    )

    def __init__(self) -> None:
        """Know nothing yet of the shard."""
        self.left_out: Counter[str] = Counter()
        self.info = b""

    def outputs(self, name: str, desk: Desk) -> tuple[str, ...]:
        """A WET file: Common Crawl, too, has "x.warc.wet.gz" beside "x.warc.gz"."""
        if desk.spans_only:
            return (spans.side_name(name),)
        stem, dot, rest = name.rpartition(".warc")
        return (f"{stem}.warc.wet{rest}" if dot and "wet" not in rest else name,)

    def read(self, source: Source, columns: Columns) -> Iterator[Record]:
        """Every record that holds a document, and whatever stands between records."""
        number = 0
        for head, data, problem in frames(Tape(iter(Unpacked(source.stream)))):
            kind = head.get("WARC-Type").lower() if head else ""
            if head and kind not in DOCUMENTS:
                self.left_out[kind] += 1
                if kind == "warcinfo" and not number and not self.info and not problem:
                    self.info = data + b"\r\n\r\n"
                continue
            number += 1
            yield Record(f"{source.name}#{number}", data, problem)

    def clean(self, record: Record, desk: Desk) -> Outcome:
        """A conversion record with the clean text; what is no page passes through unchanged."""
        split = split_record(record.data)
        if split is None:
            raise RecordError(record.problem or "it is no WARC record.")
        head, block = split
        if len(record.data) > desk.max_doc_bytes:
            return Outcome(write_record(head, block), too_large(record, desk, None).row)
        try:
            page = _page(head, block, desk.max_doc_bytes)
        except NoPageError as error:
            row = Row(record.place, SKIPPED, bytes=len(record.data), problem=str(error))
            return Outcome(write_record(head, block), row)
        record = record._replace(problem=" ".join(filter(None, (record.problem, page.problem))))
        asked = desk._replace(cleaner=of_kind(desk.cleaner, page.kind))
        language = head.get("WARC-Identified-Content-Language")
        cleaned = clean_text(page.source, record, asked, head.get("WARC-Target-URI"), language)
        if desk.spans_only:
            name = record.place.rpartition("#")[0]
            return Outcome(spans.side_line(head.get("WARC-Record-ID") or record.place, name, cleaned), cleaned.row)
        return Outcome(write_record(*_converted(head, cleaned)), cleaned.row)

    def writer(self, files: Sequence[BinaryIO], source: Source, desk: Desk) -> Writer:
        """A record per outcome, each packed by itself, so that it can be read by its offset."""
        if desk.spans_only:
            return spans.side_writer(files[0], source.name)
        return _Records(self, Packer(files[0], compression_named(self.outputs(source.name, desk)[0])))


class Wet(Warc):
    """WET files: text that somebody has extracted."""

    name = "wet"
    warm_up = b""


class _Records:
    """Writes records, the warcinfo of the input before all others."""

    def __init__(self, shard: Warc, packer: Packer) -> None:
        self._shard = shard
        self._packer = packer
        self._begun = False

    def add(self, record: Record, outcome: Outcome) -> None:
        """Write the record."""
        self._begin()
        self._packer.write(outcome.data)
        self._packer.end_member()

    def close(self) -> None:
        """End the stream."""
        self._begin()
        self._packer.close()

    def _begin(self) -> None:
        if not self._begun and self._shard.info:
            self._packer.write(self._shard.info)
            self._packer.end_member()
        self._begun = True


def split_record(data: bytes) -> tuple[Head, bytes] | None:
    """The header block and the block of a record; None where there is no such record."""
    ends = [at + len(end) for end in (b"\r\n\r\n", b"\n\n") if (at := data.find(end, 0, HEAD_LIMIT + 2)) >= 0]
    head = parse_head(data[: min(ends)]) if ends else None
    return (head, data[min(ends) :]) if head else None


def _page(head: Head, block: bytes, limit: int) -> Page:
    """The document in a record. Raises NoPageError."""
    if head.get("WARC-Type").lower() == "conversion":
        return Page(block, "text")
    if not head.get("Content-Type").lower().startswith("application/http"):
        return _typed(head.get("WARC-Identified-Payload-Type") or head.get("Content-Type"), Page(block, None))
    told, charset, body, problem = _http(block, limit)
    return _typed(head.get("WARC-Identified-Payload-Type") or told, Page(_decoded(body, charset), None, problem))


def _typed(told: str, page: Page) -> Page:
    """The page with its kind, by the content type that is told. Raises NoPageError."""
    kind = told.partition(";")[0].strip().lower()
    if kind in PAGE_TYPES:
        return page._replace(kind="html")
    if kind in TEXT_TYPES:
        return page._replace(kind="text")
    if kind:
        raise NoPageError(f"It is no page but {kind}, so it passes through unchanged.")
    return page


def _http(block: bytes, limit: int) -> tuple[str, str, bytes, str]:
    """Content type, charset and body of a response, unpacked; and what went wrong, as a sentence.

    limit: bytes from which on a body is too large.
    """
    try:
        from fastwarc.warc import WarcRecord
    except ImportError:
        raise RecordError(
            "responses in WARC files need fastwarc; install it with: pip install 'cleaner[warc]'."
        ) from None
    fields = "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\n"
    whole = f"{fields}Content-Length: {len(block)}\r\n\r\n".encode() + block + b"\r\n\r\n"
    tries: tuple[tuple[Literal["all", "none"], str], ...] = (("all", ""), ("none", _PACKED))
    for decode, problem in tries:
        try:
            response = WarcRecord.from_bytes(whole)
            response.parse_http(auto_decode=decode)
            body = response.reader.read(limit + 1)
        except OSError:
            continue
        if len(body) > limit:
            raise NoPageError(f"It unpacks to more than {limit:,} bytes, so it passes through unchanged.")
        return response.http_content_type or "", response.http_charset or "", body, problem
    raise RecordError("its HTTP response cannot be read.")


def _decoded(body: bytes, charset: str) -> str | bytes:
    """The body as the server says it is encoded, where that is so; else its bytes, for which the page may speak."""
    try:
        return body.decode(charset) if charset else body
    except (LookupError, ValueError):
        return body


_PACKED = "The body of the response could not be unpacked."
_CHANGED = ("warc-block-digest", "warc-payload-digest", "content-", "warc-type", "cleaner-")


def _converted(head: Head, cleaned: Cleaned) -> tuple[Head, bytes]:
    """The header and the block of a record of clean text."""
    block = to_utf8(cleaned.text or "")
    was = head.get("WARC-Record-ID")
    if head.get("WARC-Type").lower() == "conversion":
        kept = [(name, value) for name, value in head.fields if not name.lower().startswith(_CHANGED)]
    else:
        names = ("WARC-Target-URI", "WARC-Date", "WARC-Identified-Content-Language")
        ours = f"<urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'cleaner {was}')}>"
        kept = [(name, head.get(name)) for name in names if head.get(name)]
        kept += [("WARC-Record-ID", ours), *([("WARC-Refers-To", was)] if was else [])]
    digest = base64.b32encode(hashlib.sha1(block, usedforsecurity=False).digest()).decode()
    fields = [
        ("WARC-Type", "conversion"),
        *kept,
        ("WARC-Block-Digest", f"sha1:{digest}"),
        *_our_fields(cleaned.columns),
        ("Content-Type", "text/plain"),
    ]
    return Head("WARC/1.0", tuple(fields)), block


def _our_fields(columns: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Our columns as header fields: Cleaner-Status and so on, what is no text as JSON in ASCII."""
    for name, value in columns.items():
        if name == "cleaner_removed":
            value = [[span["start"], span["end"], span["category"], span["score"]] for span in value]
        text = value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))
        if name != "cleaner_original" and len(text) <= HEADER_VALUE_LIMIT:
            yield name.replace("_", "-").title(), text
