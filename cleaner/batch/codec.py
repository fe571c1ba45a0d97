"""gzip and zstd, in and out, as streams: all that can be read of a damaged file, and then what is wrong with it.

Whether a stream is compressed is told by its first bytes, whatever it is called. Checksums are verified where the
container has them. Output is the same for the same input: no names, no times, always a checksum.
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, Protocol

from cleaner.batch.nouns import Outcome, Record, TruncatedError

if TYPE_CHECKING or sys.version_info < (3, 14):
    from backports import zstd
else:
    from compression import zstd

GZIP_MAGIC = b"\x1f\x8b"
ZSTD_MAGIC = b"\x28\xb5\x2f\xfd"
ZSTD_SKIPPABLE = tuple(bytes((nibble,)) + b"\x2a\x4d\x18" for nibble in range(0x50, 0x60))
"""How frames begin that hold something else than data: the tools pzstd and t2sz put one in front."""

_NAMED = {".gz": "gzip", ".gzip": "gzip", ".zst": "zstd", ".zstd": "zstd"}

CHUNK = 1 << 16
"""Bytes that are read at a time."""

PIECE = 1 << 16
"""The most bytes of gzip that are unpacked at a time."""

ZSTD_PIECE = 1 << 14
"""The same for zstd. Where a frame is damaged, up to so many good bytes before the damage are lost."""

MAX_RECORD = 128 << 20
"""The longest line or record that is read into memory, in bytes. Longer ones are passed over, and that is told."""

RATIO = 1000
"""A stream that unpacks to more than so many times its size is a bomb. Plain text seldom shrinks to a tenth."""

RATIO_FLOOR = 16 << 20
"""So many bytes are unpacked before the ratio is looked at: a small file can do no harm."""

GZIP_LEVEL = 4
"""Twice as fast as the usual 6 at some five percent more bytes; the parent packs what all workers made."""

ZSTD_LEVEL = 3
"""The level that zstd itself calls its default."""

_GZIP_FORMAT = 16 + zlib.MAX_WBITS


class Line(NamedTuple):
    """A line without its line feed; no data but a problem where it is too long to be read."""

    data: bytes
    problem: str = ""


class _Expander(Protocol):
    """Unpacks one member, or frame. `rest` is what was handed over behind its end."""

    hungry: bool
    finished: bool
    rest: bytes

    def feed(self, data: bytes) -> bytes: ...


class _DamagedError(Exception):
    """What could still be unpacked, and why it does not go on."""

    def __init__(self, piece: bytes, reason: str) -> None:
        super().__init__(reason)
        self.piece = piece


class _Gzip:
    """A member of a gzip file."""

    def __init__(self) -> None:
        self.hungry, self.finished, self.rest = True, False, b""
        self._inner = zlib.decompressobj(_GZIP_FORMAT)

    def feed(self, data: bytes) -> bytes:
        data = self._inner.unconsumed_tail + data
        before = self._inner.copy()
        try:
            piece = self._inner.decompress(data, PIECE)
        except zlib.error as error:
            raise _DamagedError(_salvage(before, data), str(error).split(": ", 1)[-1]) from None
        self.finished, self.rest = self._inner.eof, self._inner.unused_data
        self.hungry = not self._inner.unconsumed_tail
        return piece


def _salvage(inner: zlib._Decompress, data: bytes) -> bytes:
    """What comes out before the damage: the library drops it, so go byte by byte."""
    pieces = []
    try:
        for at in range(len(data)):
            pieces.append(inner.decompress(data[at : at + 1]))
    except zlib.error:
        pass
    return b"".join(pieces)


class _Zstd:
    """A frame of a zstd file."""

    def __init__(self) -> None:
        self.hungry, self.finished, self.rest = True, False, b""
        self._inner = zstd.ZstdDecompressor()

    def feed(self, data: bytes) -> bytes:
        try:
            piece = self._inner.decompress(data, ZSTD_PIECE)
        except zstd.ZstdError as error:
            raise _DamagedError(b"", str(error).split(": ")[-1]) from None
        self.finished, self.hungry = self._inner.eof, self._inner.needs_input
        self.rest = self._inner.unused_data if self.finished else b""
        return piece


def compression_of(head: bytes) -> str:
    """How a file that begins so is compressed: "gzip", "zstd", or "" for not at all."""
    if head.startswith(GZIP_MAGIC):
        return "gzip"
    return "zstd" if head.startswith((ZSTD_MAGIC, *ZSTD_SKIPPABLE)) else ""


def compression_named(name: str) -> str:
    """How a file of this name should be compressed: "gzip", "zstd", or "" for not at all."""
    return _NAMED.get(PurePath(name).suffix.lower(), "")


def name_unpacked(name: str) -> str:
    """A file's name without the suffix of its compression."""
    return name[: -len(PurePath(name).suffix)] if compression_named(name) else name


def unpacked_head(head: bytes) -> bytes:
    """The first bytes of what is in a file that begins so, as far as they can be told; to recognize its format."""
    kind = compression_of(head)
    if not kind:
        return head
    try:
        expander = _EXPANDERS[kind]()
        piece = expander.feed(head)
        while not piece and expander.finished and expander.rest:
            rest = expander.rest
            expander = _EXPANDERS[kind]()
            piece = expander.feed(rest)
    except _DamagedError as damaged:
        return damaged.piece
    return piece


class Unpacked:
    """The bytes of a stream in chunks, unpacked where they are compressed; can be gone through once.

    compression: "gzip", "zstd" or "".

    Going through it raises TruncatedError after everything that could be read.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._first = stream.read(CHUNK)
        self.compression = compression_of(self._first)

    def __iter__(self) -> Iterator[bytes]:
        if self.compression:
            return _expanded(self._raw(), self.compression)
        return self._raw()

    def _raw(self) -> Iterator[bytes]:
        data, self._first = self._first, b""
        while data:
            yield data
            data = self._stream.read(CHUNK)


_EXPANDERS: dict[str, type[_Gzip] | type[_Zstd]] = {"gzip": _Gzip, "zstd": _Zstd}


class _Supply:
    """Chunks of a compressed stream, counted, and what was handed back."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._rest = b""
        self.read = 0

    def take(self) -> bytes:
        """The next bytes, b"" at the end."""
        data, self._rest = self._rest, b""
        if not data:
            data = next(self._chunks, b"")
            self.read += len(data)
        return data

    def another(self) -> bool:
        """Whether there is more; zeros, with which some tools pad their files, are nothing."""
        while data := self.take():
            self._rest = data.lstrip(b"\0")
            if self._rest:
                return True
        return False

    def give_back(self, data: bytes) -> None:
        """Take back what belongs to the next member."""
        self._rest = data


def _expanded(chunks: Iterator[bytes], kind: str) -> Iterator[bytes]:
    """All members, or frames, one after the other."""
    supply, made = _Supply(chunks), 0
    while supply.another():
        for piece in _member(supply, kind):
            made += len(piece)
            if made > RATIO_FLOOR and made > RATIO * supply.read:
                raise TruncatedError(f"it unpacks to more than {RATIO:,} times its size, which no text does")
            yield piece


def _member(supply: _Supply, kind: str) -> Iterator[bytes]:
    expander: _Expander = _EXPANDERS[kind]()
    while not expander.finished:
        asked = expander.hungry
        data = supply.take() if asked else b""
        try:
            piece = expander.feed(data)
        except _DamagedError as damaged:
            if damaged.piece:
                yield damaged.piece
            raise TruncatedError(f"its {kind} data is damaged around byte {supply.read:,} ({damaged})") from None
        if piece:
            yield piece
        elif asked and not data and not expander.finished:
            raise TruncatedError(f"its {kind} data ends too early, after {supply.read:,} bytes")
    supply.give_back(expander.rest)


def lines(chunks: Iterable[bytes], limit: int = MAX_RECORD) -> Iterator[Line]:
    """The lines of a stream, split at line feeds and nowhere else; each without its line feed.

    The last one need not end with one. Where the stream is cut short, it is no whole line and is left out.

    limit: bytes of the longest line that is kept in memory.

    Raises TruncatedError after all whole lines.
    """
    held: list[bytes] = []
    length = 0
    try:
        for chunk in chunks:
            *ends, tail = chunk.split(b"\n")
            for end in ends:
                yield _line(held, end, length, limit)
                held, length = [], 0
            length += len(tail)
            held = _grown(held, tail, length, limit)
    except TruncatedError as error:
        lost = f"; {length:,} bytes of a line that is cut short are left out" if length else ""
        raise TruncatedError(f"{error}{lost}") from None
    if length:
        yield _line(held, b"", length, limit)


def _grown(held: list[bytes], tail: bytes, length: int, limit: int) -> list[bytes]:
    """The pieces of a line with one more, or none where they are too many to keep."""
    if length > limit:
        return [b""]
    held.append(tail)
    return held


def _line(held: list[bytes], end: bytes, length: int, limit: int) -> Line:
    whole = length + len(end)
    if whole > limit:
        return Line(b"", f"a line of {whole:,} bytes; the longest that is read has {limit:,}")
    held.append(end)
    return Line(b"".join(held))


class Packer:
    """Writes compressed bytes into a file; `close` ends the stream and leaves the file open.

    kind: "gzip", "zstd", or "" to write them as they are.
    """

    def __init__(self, file: BinaryIO, kind: str) -> None:
        self._file = file
        self._kind = kind
        self._packer = _packer(kind)
        self._begun, self._ended = False, False

    def write(self, data: bytes) -> int:
        """Write some bytes."""
        self._begun = True
        self._file.write(self._packer.compress(data) if self._packer else data)
        return len(data)

    def end_member(self) -> None:
        """End a member: what follows can be unpacked without what came before, as WARC files have it."""
        if self._packer and self._begun:
            self._file.write(self._packer.flush())
            self._packer, self._begun, self._ended = _packer(self._kind), False, True

    def close(self) -> None:
        """End the stream. One into which nothing was written is still a valid, empty one."""
        if self._packer and (self._begun or not self._ended):
            self._file.write(self._packer.flush())
        self._packer = None


class LineWriter:
    """Writes a line per outcome, compressed as the name of the file says."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self._packer = Packer(file, compression_named(name))

    def add(self, record: Record, outcome: Outcome) -> None:
        """Write the line."""
        self._packer.write(outcome.data + b"\n")

    def close(self) -> None:
        """End the stream."""
        self._packer.close()


class _Compressor(Protocol):
    def compress(self, data: bytes, /) -> bytes: ...

    def flush(self) -> bytes: ...


def _packer(kind: str) -> _Compressor | None:
    if kind == "gzip":
        return zlib.compressobj(GZIP_LEVEL, zlib.DEFLATED, _GZIP_FORMAT)
    if kind == "zstd":
        parameter = zstd.CompressionParameter
        checked: dict[int, int] = {parameter.compression_level: ZSTD_LEVEL, parameter.checksum_flag: 1}
        return zstd.ZstdCompressor(options=checked)
    return None
