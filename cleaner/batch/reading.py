"""Reading the shards: their records in batches, how each input ended, and whether it was done before."""

from __future__ import annotations

import contextlib
import io
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple, cast

from cleaner.batch.formats import format_named
from cleaner.batch.manifest import COMPLETE, TRUNCATED, Done, Input, Manifest, digest_of
from cleaner.batch.nouns import Columns, Format, Outcome, Record, Source, TruncatedError
from cleaner.batch.plan import HEAD, Shard, open_format
from cleaner.batch.record import describe, failed
from cleaner.batch.settings import Settings
from cleaner.batch.stopping import Interrupted, Stop
from cleaner.batch.workers import BATCH_BYTES, BATCH_RECORDS, Task

UNREADABLE = "unreadable"
"""Status of a shard whose input could not be read to its end: nothing of it is written."""

INTERRUPTED = "interrupted"

_NOWHERE = Source("", io.BytesIO())


class Batch(NamedTuple):
    """What comes back with the outcomes of a task: whose records these are, and what is known now about its input.

    read: bytes of the input that were read for it. last: whether the input ends here; problem and status say how.
    done: what the manifest knows of a shard that was done before; then there are no records.
    """

    shard: Shard
    format: Format
    source: Source
    input: Input
    read: int = 0
    last: bool = False
    status: str = COMPLETE
    problem: str = ""
    done: Done | None = None


class Reader:
    """Reads shards."""

    def __init__(self, columns: Columns, poison: Mapping[tuple[str, str], str], stop: Stop) -> None:
        """Take the columns that are needed, the documents that are not tried again, and what may stop the reading."""
        self.columns, self.poison, self.stop = columns, poison, stop

    def tasks(self, shard: Shard) -> Iterator[Task]:
        """The records of one shard in batches, the last of which says how its input ended."""
        try:
            known = input_of(shard.path)
            stream = cast(io.BufferedReader, sys.stdin.buffer if shard.path is None else shard.path.open("rb"))
        except OSError as error:
            yield nothing_of(shard, UNREADABLE, _unreadable(shard, error))
            return
        with stream if shard.path is not None else contextlib.nullcontext(stream):
            try:
                form = self._recognized(shard, stream)
            except OSError as error:
                yield nothing_of(shard, UNREADABLE, _unreadable(shard, error))
                return
            except Interrupted:
                return
            yield from self._batches(Batch(shard, form, Source(shard.name, stream, shard.path), known))

    def _recognized(self, shard: Shard, stream: io.BufferedReader) -> Format:
        """The format of an input, by its first bytes, for which a pipe may let us wait."""
        try:
            self.stop.reading = True
            return open_format(shard, stream.peek(HEAD)[:HEAD])
        finally:
            self.stop.reading = False

    def _batches(self, batch: Batch) -> Iterator[Task]:
        records = self._records(batch)
        held: list[Record] = []
        size = begin = 0
        while isinstance(record := next(records), Record):
            if held and (len(held) >= BATCH_RECORDS or size + len(record.data) > BATCH_BYTES):
                place = _position(batch.source, begin + size)
                yield self._task(batch._replace(read=place - begin), held)
                held, size, begin = [], 0, place
            held.append(record)
            size += len(record.data)
        if record.status != INTERRUPTED:
            yield self._task(record._replace(read=max(0, record.input.size - begin) or size), held)

    def _records(self, batch: Batch) -> Iterator[Record | Batch]:
        """The records, and then the batch again, with how the input ended."""
        try:
            self.stop.reading = True
            for record in batch.format.read(batch.source, self.columns):
                self.stop.reading = False
                yield record
                self.stop.reading = True
            end = batch
        except TruncatedError as error:
            end = batch._replace(status=TRUNCATED, problem=str(error))
        except OSError as error:
            end = batch._replace(status=UNREADABLE, problem=_unreadable(batch.shard, error))
        except Interrupted:
            end = batch._replace(status=INTERRUPTED)
        except Exception as error:
            end = batch._replace(
                status=UNREADABLE, problem=f"{batch.shard.name}: it cannot be read ({describe(error)})."
            )
        finally:
            self.stop.reading = False
        yield end._replace(last=True)

    def _task(self, batch: Batch, records: list[Record]) -> Task:
        known: dict[int, Outcome] = {}
        for index, record in enumerate(records) if self.poison else ():
            problem = self.poison.get((record.place, digest_of(record)))
            if problem:
                known[index] = Outcome(b"", failed(record, problem))
        return Task(batch, batch.format.name, records, known)


def nothing_of(shard: Shard, status: str = COMPLETE, problem: str = "", done: Done | None = None) -> Task:
    """A task without records, for a shard that cannot be read or was done before."""
    batch = Batch(shard, format_named("text"), _NOWHERE, Input(0, 0), 0, True, status, problem, done)
    return Task(batch, "", [], {})


def done_before(shard: Shard, manifest: Manifest | None, settings: Settings) -> Done | None:
    """What the manifest knows about a shard, if nothing about it has changed."""
    return still_done(shard, manifest.done.get(shard.name), manifest.key, settings) if manifest else None


def still_done(shard: Shard, done: Done | None, key: str, settings: Settings) -> Done | None:
    """What is known about a shard, if its input, its outputs, the version and the configuration are the same."""
    if done is None or shard.path is None or done.key != key:
        return None
    if settings.retry_failed and done.quarantined:
        return None
    try:
        same = input_of(shard.path) == Input(done.size, done.changed)
    except OSError:
        return None
    there = {target.name: _size(target) for target in shard.outputs} if done.outputs else {}
    return done if same and there == done.outputs else None


def input_of(path: Path | None) -> Input:
    """What tells whether an input is the same as before. Raises OSError."""
    if path is None:
        return Input(0, 0)
    state = path.stat()
    return Input(state.st_size, state.st_mtime_ns)


def _unreadable(shard: Shard, error: OSError) -> str:
    return f"{shard.name}: it cannot be read ({error.strerror or error}); check the file and its permissions."


def _position(source: Source, otherwise: int) -> int:
    """How much of an input is read, as it lies on the disk; of one that cannot tell, what was made of it."""
    try:
        return source.stream.tell()
    except (OSError, ValueError):
        return otherwise


def _size(path: Path) -> int:
    """The size of a file, -1 where there is none."""
    try:
        return path.stat().st_size
    except OSError:
        return -1
