"""A stream of bytes that is read by lines and lengths, for containers that are framed by both."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.batch.nouns import TruncatedError


class Tape:
    """Reads chunks by lines and by lengths. A stream that is cut short looks like one that ends; see `error`.

    error: what is wrong with the stream, once its end is reached.
    place: bytes that were read so far.
    """

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._held = bytearray()
        self._at = 0
        self.error = ""
        self.place = 0

    def line(self, limit: int) -> bytes:
        """The next line with its line feed, or its first `limit` bytes; b"" at the end."""
        searched = self._at
        while (end := self._held.find(b"\n", searched)) < 0 and len(self._held) - self._at < limit:
            searched = len(self._held) - self._at
            if not self._fill():
                break
        stop = len(self._held) if end < 0 else end + 1
        return self._cut(min(stop - self._at, limit))

    def take(self, size: int) -> bytes:
        """The next `size` bytes, or as many as there are."""
        while len(self._held) - self._at < size and self._fill():
            pass
        return self._cut(min(size, len(self._held) - self._at))

    def peek(self, size: int) -> bytes:
        """The same, without reading on."""
        data = self.take(size)
        self._at -= len(data)
        self.place -= len(data)
        return data

    def skip(self, size: int) -> int:
        """Pass over `size` bytes without keeping them; how many there were."""
        passed = 0
        while passed < size and (data := self.take(min(size - passed, 1 << 20))):
            passed += len(data)
        return passed

    def give_back(self, data: bytes) -> None:
        """Take back bytes that were read too far."""
        self._held[: self._at] = data
        self._at = 0
        self.place -= len(data)

    def _fill(self) -> bool:
        """Read a chunk; drops what was read before."""
        try:
            chunk = next(self._chunks, b"")
        except TruncatedError as error:
            self.error, chunk = str(error), b""
        if chunk:
            del self._held[: self._at]
            self._at = 0
            self._held += chunk
        return bool(chunk)

    def _cut(self, size: int) -> bytes:
        data = bytes(memoryview(self._held)[self._at : self._at + size])
        self._at += size
        self.place += size
        return data
