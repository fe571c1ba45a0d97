"""What is written of one shard: its documents, those that failed into quarantine, and the figures of both."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path

from cleaner.batch.files import STANDARD_OUTPUT, Parts, Streamed, sync_folder, writing
from cleaner.batch.manifest import HOUSEKEEPING, QUARANTINE, Done, Quarantine
from cleaner.batch.nouns import FAILED, Desk, Format, Outcome, Record, Row
from cleaner.batch.plan import Shard
from cleaner.batch.reading import Batch
from cleaner.batch.settings import Settings
from cleaner.batch.spans import line_of_failed
from cleaner.batch.summary import Summary

TOGETHER, TOGETHER_BYTES, TOGETHER_SECONDS = 32, 16 << 20, 1.0
"""So many shards, bytes of input or seconds are waited for before results are put on the disk: what a kill costs."""


class Output:
    """What is written of one shard."""

    def __init__(self, settings: Settings, desk: Desk, batch: Batch) -> None:
        """Begin its files. Raises WriteError."""
        self.target = settings.output or STANDARD_OUTPUT
        self.name, self.desk = batch.shard.name, desk
        self.summary = Summary(sampling=settings.sampling)
        self.documents = self.written = self.quarantined = 0
        self.whole_failed = False
        self.quarantine = Quarantine(_quarantine(settings, batch.shard))
        self.parts = Parts(batch.shard.outputs) if settings.output else Streamed()
        self.writer = batch.format.writer(self.parts.files, batch.source, desk)

    def add(self, record: Record, outcome: Outcome) -> None:
        """Write one document, to the output or to quarantine. Raises WriteError."""
        self.documents += 1
        self.summary.add(outcome.row)
        if outcome.row.status == FAILED:
            self._add_failed(record, outcome)
            return
        with writing(self.target):
            self.writer.add(record, outcome)
        self.written += 1

    def _add_failed(self, record: Record, outcome: Outcome) -> None:
        self.quarantined += 1
        self.whole_failed = record.place == self.name
        self.quarantine.add(record, outcome.row)
        if self.desk.spans_only and not self.whole_failed:
            with writing(self.target):
                self.writer.add(record, Outcome(line_of_failed(record, self.desk.columns), outcome.row))

    def note_truncated(self, batch: Batch) -> None:
        """Say in the quarantine that the rest of an input is lost."""
        self.quarantine.add(Record(self.name, b""), Row(self.name, FAILED, problem=batch.problem))

    def flush(self) -> None:
        """Let readers of standard output have what there is. Raises WriteError."""
        if isinstance(self.parts, Streamed):
            self.parts.flush()

    def close(self) -> None:
        """Write the end of everything; the files have no names yet. Raises WriteError."""
        if self.documents != self.written + self.quarantined:
            raise RuntimeError(
                f"{self.name}: documents were lost, which is an error of this program; please report it."
            )
        with writing(self.target):
            self.writer.close()
        self.parts.flush()

    def sync(self) -> tuple[int, ...]:
        """Put all that is kept on the disk; returns the sizes of the files. Raises WriteError."""
        self.quarantine.sync()
        if self.whole_failed:
            self.parts.discard()
            return ()
        return self.parts.sync()

    def give_names(self) -> set[Path]:
        """Give the files their names, after `sync`; returns the folders that are to be synced. Raises WriteError."""
        return self.quarantine.name() | (set() if self.whole_failed else self.parts.name())

    def told(self, batch: Batch, key: str, sizes: tuple[int, ...]) -> Done:
        """What the manifest has to know of it; the sample is not kept."""
        self.summary.sample = []
        names = [target.name for target in batch.shard.outputs]
        return Done(
            key=key,
            shard=batch.shard.name,
            size=batch.input.size,
            changed=batch.input.changed,
            documents=self.documents,
            written=self.written,
            quarantined=self.quarantined,
            status=batch.status,
            problem=batch.problem,
            outputs=dict(zip(names, sizes, strict=True)) if sizes else {},
            summary=self.summary,
        )

    def discard(self) -> None:
        """Remove what is not whole."""
        self.parts.discard()
        self.quarantine.discard()


class Finished:
    """Shards that are written and have no names yet.

    They are put on the disk together: each sync of a folder costs as much as a small document takes to clean.
    """

    def __init__(self) -> None:
        self.held: list[tuple[Batch, Output]] = []
        self.size = 0
        self.since = 0.0

    def add(self, batch: Batch, output: Output) -> bool:
        """Take one more; whether it is time to put them on the disk."""
        self.since = self.since if self.held else time.monotonic()
        self.held.append((batch, output))
        self.size += batch.input.size
        late = time.monotonic() - self.since > TOGETHER_SECONDS
        return late or len(self.held) >= TOGETHER or self.size >= TOGETHER_BYTES or batch.shard.path is None

    def settle(self, key: str) -> list[Done]:
        """Put all on the disk: bytes, names, folders; returns what the manifest has to know. Raises WriteError."""
        told = [output.told(batch, key, output.sync()) for batch, output in self.held]
        folders: set[Path] = set()
        for _, output in self.held:
            folders |= output.give_names()
        for folder in sorted(folders):
            with writing(folder):
                sync_folder(folder)
        self.held, self.size = [], 0
        return told

    def discard(self) -> None:
        """Remove all that has no name."""
        for _, output in self.held:
            output.discard()
        self.held = []


def no_documents(form: Format) -> Mapping[str, int]:
    """How many records of an input were no documents, by what they are; only some formats know of any."""
    counted: Mapping[str, int] = getattr(form, "left_out", {})
    return counted


def _quarantine(settings: Settings, shard: Shard) -> Path | None:
    """Where the failed documents of a shard go."""
    if settings.output is None:
        return settings.quarantine
    first = shard.outputs[0].relative_to(settings.output).parent
    return settings.output / HOUSEKEEPING / QUARANTINE / first / f"{Path(shard.name).name}.jsonl"
