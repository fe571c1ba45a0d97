"""The manifest of a run: `OUT/.cleaner/manifest.jsonl`, one line for whatever is settled.

A line is written after that of which it tells is on the disk, so the manifest may know too little, never too much. Its
last line may be cut by a power loss, and is then passed over. It is in a hidden folder, so that nobody who reads
`OUT/*.jsonl` takes it for documents.

A shard is done only for the same input (size and time of its last change), configuration and version.
"""

from __future__ import annotations

import base64
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

import cleaner
from cleaner.batch import files
from cleaner.batch.files import Parts, sync_folder, writing
from cleaner.batch.nouns import Desk, Record, Row
from cleaner.batch.summary import Summary

HOUSEKEEPING = ".cleaner"
MANIFEST = "manifest.jsonl"
QUARANTINE = "quarantine"

COMPLETE, TRUNCATED = "complete", "truncated"


class Began(msgspec.Struct, frozen=True, tag="run", tag_field="line"):
    """A run began: with which version and configuration, and the hash of both."""

    version: str
    configuration: dict[str, Any]
    key: str


class Poison(msgspec.Struct, frozen=True, tag="poison", tag_field="line"):
    """A document killed its worker twice, and is not tried again under this key."""

    key: str
    place: str
    digest: str
    problem: str


class Done(msgspec.Struct, frozen=True, tag="shard", tag_field="line"):
    """A shard is done: `documents` came in, which are those `written` and those `quarantined`.

    size, changed: of the input, in bytes and nanoseconds.
    status: "complete", or "truncated" where the input was damaged from some place on, which `problem` tells.
    outputs: sizes of the written files.
    """

    key: str
    shard: str
    size: int
    changed: int
    documents: int
    written: int
    quarantined: int
    status: str
    problem: str
    outputs: dict[str, int]
    summary: Summary


class Input(NamedTuple):
    """What tells whether an input is the same as before."""

    size: int
    changed: int


_READ = msgspec.json.Decoder(Began | Poison | Done)


class Manifest:
    """The manifest of an output folder: what earlier runs settled, and a way to add to it."""

    def __init__(self, out: Path, key: str, resume: bool) -> None:
        """Read what is there, or begin a new one unless this resumes. Raises WriteError."""
        self.path = out / HOUSEKEEPING / MANIFEST
        self.key = key
        self.done: dict[str, Done] = {}
        self.poison: dict[tuple[str, str], str] = {}
        with writing(self.path):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._file = files.open_log(self.path)
            try:
                files.lock(self._file)
                self._begin(resume)
            except BaseException:
                self._file.close()
                raise

    def _begin(self, resume: bool) -> None:
        if resume:
            self._load()
        else:
            self._file.truncate(0)
        if self.path.stat().st_size and not self._ends_well():
            self._file.write(b"\n")

    def close(self) -> None:
        """Put it on the disk. Until then a power loss costs some work, but no truth."""
        with writing(self.path):
            try:
                os.fsync(self._file.fileno())
                sync_folder(self.path.parent)
            finally:
                self._file.close()

    def add(self, line: Began | Poison | Done) -> None:
        """Write a line, at once and in one piece. Raises WriteError."""
        with writing(self.path):
            data = msgspec.json.encode(line) + b"\n"
            if self._file.write(data) != len(data):
                raise OSError("only a part of the line could be written")

    def _load(self) -> None:
        for line in read_manifest(self.path):
            if isinstance(line, Done):
                self.done[line.shard] = line
            elif isinstance(line, Poison) and line.key == self.key:
                self.poison[line.place, line.digest] = line.problem

    def _ends_well(self) -> bool:
        with self.path.open("rb") as file:
            file.seek(-1, os.SEEK_END)
            return file.read(1) == b"\n"


def read_manifest(path: Path) -> Iterator[Began | Poison | Done]:
    """The lines of a manifest that are whole, none where there is no file."""
    if not path.exists():
        return
    with path.open("rb") as file:
        for line in file:
            try:
                yield _READ.decode(line)
            except msgspec.MsgspecError:
                continue


def configuration(desk: Desk) -> dict[str, Any]:
    """All that decides what is written, as plain data: the settings, and where each detector comes from."""
    settled: dict[str, Any] = msgspec.to_builtins(desk._replace(sample_below=0, pieces=False)._asdict())
    return {**settled, "detectors": desk.cleaner.origins()}


def key_of(settled: dict[str, Any]) -> str:
    """The hash of version and configuration."""
    data = msgspec.json.encode([cleaner.__version__, settled], order="sorted")
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def digest_of(record: Record) -> str:
    """What tells a record from another in its place."""
    return hashlib.blake2b(record.data, digest_size=16).hexdigest()


class Quarantine:
    """Where the failed documents of a shard go: a JSON line each, with the reason and the record as it was.

    The file appears together with the outputs of the shard, and only if something is in it.
    """

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self._parts: Parts | None = None

    def add(self, record: Record, row: Row) -> None:
        """Write one. Raises WriteError."""
        if self.path is None:
            return
        self._parts = self._parts or Parts([self.path])
        with writing(self.path):
            self._parts.files[0].write(quarantine_line(record, row.problem))

    def commit(self) -> None:
        """Give the file its name, or remove what an earlier run put there. Raises WriteError."""
        if self._parts:
            self._parts.commit()
        elif self.path is not None:
            with writing(self.path):
                self.path.unlink(missing_ok=True)

    def discard(self) -> None:
        """Remove what was written."""
        if self._parts:
            self._parts.discard()


def quarantine_line(record: Record, problem: str) -> bytes:
    """A failed document as a line: `record` is its text, or `record_base64` its bytes where they are no UTF-8."""
    line = {"place": record.place, "problem": problem, "cleaner_version": cleaner.__version__}
    try:
        line["record"] = record.data.decode()
    except UnicodeDecodeError:
        line["record_base64"] = base64.b64encode(record.data).decode()
    return msgspec.json.encode(line) + b"\n"
