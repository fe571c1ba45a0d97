"""`run`: many documents from files into a folder, by several processes, nothing lost.

    settings = Settings(inputs=("news",), output=Path("out"), jobs=2)
    result = run(settings, Watch(row=print))
    sys.exit(result.code)

Every input is a shard. Its format reads records from it; workers clean them (`workers`); the format's writer writes
what comes back, in order, into `out/NAME.part`; when the last record is written, that is flushed, synced and renamed,
and one line goes into the manifest. The parent process parses no document.
"""

from __future__ import annotations

import contextlib
import io
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, cast

import cleaner
from cleaner.batch.files import Parts, Streamed, writing
from cleaner.batch.formats import format_named
from cleaner.batch.manifest import (
    COMPLETE,
    HOUSEKEEPING,
    MANIFEST,
    QUARANTINE,
    TRUNCATED,
    Began,
    Done,
    Input,
    Manifest,
    Poison,
    Quarantine,
    configuration,
    digest_of,
    key_of,
)
from cleaner.batch.nouns import (
    FAILED,
    MAX_DOC_BYTES,
    Columns,
    Desk,
    Format,
    Outcome,
    Record,
    Row,
    Source,
    TruncatedError,
)
from cleaner.batch.plan import HEAD, Plan, Shard, make_plan, open_format
from cleaner.batch.record import describe, failed
from cleaner.batch.stopping import Interrupted, Stop, listening
from cleaner.batch.summary import EVERYTHING, Summary
from cleaner.batch.workers import MAX_MEMORY, Crew, Limits, Task, usable_cores
from cleaner.pipeline import Cleaner

DONE, SOME_FAILED = 0, 3

BATCH_RECORDS, BATCH_BYTES = 64, 1 << 17
"""A batch is full with so many records or bytes: a tenth of a second's work or so, in which the way there is lost."""

INTERRUPTED = "interrupted"

_NOWHERE = Source("", io.BytesIO())


@dataclass(frozen=True)
class Settings:
    """What `run` is told.

    inputs: files, folders and patterns; "-" is standard input, which has to be the only one.
    output: the folder to write into; None is standard output, for one input.
    cleaner: how to clean.
    jobs: worker processes; 0 for as many as there are usable cores.
    timeout: seconds of wall clock for one document; then its worker is killed and the document quarantined.
    max_memory: bytes of address space for one worker; POSIX only, 0 for no limit.
    max_errors: stop when more documents than this have failed; None for never.
    resume: leave out the shards that are done: same input, same configuration, same version.
    retry_failed: with resume, do those shards again in which documents failed.
    overwrite: replace outputs that are there; without it and without resume they are an error.
    sampling: so many documents are kept for the report, see `Summary`.
    quarantine: where failed documents go when the output is standard output; None for nowhere.
    check: clean everything and write nothing; there is no output then.
    pieces: every row holds its whole document, whatever the sampling is.
    The others are those of `nouns.Desk`.
    """

    inputs: tuple[str, ...]
    output: Path | None = None
    cleaner: Cleaner = field(default_factory=Cleaner)
    columns: Columns = field(default_factory=Columns)
    jobs: int = 0
    timeout: float = 30.0
    max_memory: int = MAX_MEMORY
    max_doc_bytes: int = MAX_DOC_BYTES
    max_errors: int | None = None
    resume: bool = False
    retry_failed: bool = False
    overwrite: bool = False
    keep_original: bool = False
    spans_only: bool = False
    markdown: bool = False
    sampling: int = 0
    quarantine: Path | None = None
    check: bool = False
    pieces: bool = False


def _ignore(*told: object) -> None:
    """Nobody watches."""


class Watch(NamedTuple):
    """Who is told about the run while it goes on; called from the thread that called `run`.

    start: once, with the bytes of all inputs (None where that is not known) and the number of workers.
    row: for every document, in order.
    read: so many bytes more of the inputs are done.
    note: a sentence for a person: an input that cannot be read, a document that failed.
    """

    start: Callable[[int | None, int], object] = _ignore
    row: Callable[[Row], object] = _ignore
    read: Callable[[int], object] = _ignore
    note: Callable[[str], object] = _ignore


class Result(NamedTuple):
    """What came of a run.

    code: the exit code: 0; 3 where documents or inputs failed; 130 or 143 where a signal stopped it.
    summary: of all documents, those of shards that were done before included (but not in its sample).
    seconds: wall clock.
    resumed: shards that were done before. left_out: files of folders that are in no known format.
    stopped: a sentence where the run did not get to its end, and how to go on.
    quarantine: the folder (for standard output, the file) where failed documents are, if there are any.
    """

    code: int
    summary: Summary
    seconds: float
    jobs: int = 1
    resumed: int = 0
    left_out: int = 0
    stopped: str = ""
    quarantine: Path | None = None


def run(settings: Settings, watch: Watch = Watch()) -> Result:  # noqa: B008 - frozen
    """Clean everything.

    Raises ValueError, in a sentence, for settings and inputs that do not go together, before anything is written;
    `folder.WriteError` where the output cannot be written (what is there is whole); `workers.WorkersError` where no
    workers can be started; BrokenPipeError where nobody reads standard output any more; `stopping.Interrupted`
    at a second signal.
    """
    began = time.monotonic()
    desk = desk_of(settings)
    plan = make_plan(settings.inputs, settings.output, desk, settings.check)
    for problem in plan.problems:
        watch.note(problem)
    check(settings, plan)
    jobs = settings.jobs or usable_cores()
    watch.start(_total(plan), jobs)
    with _manifest(settings, desk) as manifest:
        run = _Run(settings, desk, plan, manifest, watch)
        with listening(run.stop):
            run.work(jobs)
    return Result(
        code=run.code(),
        summary=run.summary,
        seconds=time.monotonic() - began,
        jobs=jobs,
        resumed=run.resumed,
        left_out=plan.left_out,
        stopped=_stopped(settings, run.stop.told()),
        quarantine=settings.output / HOUSEKEEPING / QUARANTINE if settings.output else settings.quarantine,
    )


def _stopped(settings: Settings, why: str) -> str:
    """Why the run ended before its end, and how to go on; "" if it did not."""
    how = "; what is finished stays, and --resume goes on from there" if settings.output else ""
    return f"The run was {why}{how}." if why else ""


def desk_of(settings: Settings) -> Desk:
    """What of the settings a worker has to know."""
    return Desk(
        settings.cleaner,
        settings.columns,
        settings.max_doc_bytes,
        settings.keep_original,
        settings.spans_only,
        settings.markdown,
    )


def check(settings: Settings, plan: Plan) -> None:
    """Raises ValueError where there is nothing to do, or something is there that nobody said may be replaced."""
    if not plan.shards:
        raise ValueError("There is nothing to clean: name files, or folders that hold documents.")
    if settings.overwrite or settings.resume or settings.retry_failed or settings.output is None:
        return
    manifest = settings.output / HOUSEKEEPING / MANIFEST
    for path in (manifest, *(target for shard in plan.shards for target in shard.outputs)):
        if os.path.lexists(path):
            raise ValueError(
                f"{path} is there already; go on with --resume, replace everything with --overwrite, "
                f"or name another folder."
            )


def _total(plan: Plan) -> int | None:
    """Bytes of all inputs; None for standard input."""
    total = 0
    for shard in plan.shards:
        if shard.path is None:
            return None
        with contextlib.suppress(OSError):
            total += shard.path.stat().st_size
    return total


@contextlib.contextmanager
def _manifest(settings: Settings, desk: Desk) -> Iterator[Manifest | None]:
    """The manifest of the output folder; standard output has none."""
    if settings.output is None:
        yield None
        return
    settled = configuration(desk)
    manifest = Manifest(settings.output, key_of(settled), settings.resume or settings.retry_failed)
    try:
        manifest.add(Began(cleaner.__version__, settled, manifest.key))
        yield manifest
    finally:
        manifest.close()


class _Batch(NamedTuple):
    """What comes back with the outcomes of a task: whose records these are, and what is known now about its input.

    read: bytes of the input that were read for it. last: whether the input ends here; problem and status say how.
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


UNREADABLE = "unreadable"
"""Status of a shard whose input could not be read to its end: nothing of it is written."""


class _Run:
    """One run while it goes on."""

    def __init__(self, settings: Settings, desk: Desk, plan: Plan, manifest: Manifest | None, watch: Watch) -> None:
        self.settings, self.desk, self.plan, self.manifest, self.watch = settings, desk, plan, manifest, watch
        self.summary = Summary(sampling=settings.sampling)
        self.stop = Stop()
        self.troubles = len(plan.problems)
        self.quarantined = 0
        self.resumed = 0
        self.output: _Output | None = None

    def code(self) -> int:
        """The exit code."""
        return 128 + self.stop.signal if self.stop.signal else SOME_FAILED if self.troubles else DONE

    def work(self, jobs: int) -> None:
        """Do all shards; where that ends early, what is not whole is removed."""
        limits = Limits(self.settings.timeout, self.settings.max_memory)
        try:
            with Crew(self.desk, jobs, limits, self._sample_below, self._poisoned, lambda: self.stop) as crew:
                for task, outcomes in crew.work(self._tasks()):
                    self._take(task.token, task.records, outcomes)
        finally:
            if self.output:
                self.output.discard()

    def _sample_below(self) -> int:
        if self.settings.pieces:
            return EVERYTHING
        bounds = [self.summary.sample_below] + ([self.output.summary.sample_below] if self.output else [])
        return min(bounds)

    def _poisoned(self, task: Task, record: Record, problem: str) -> None:
        if self.manifest:
            self.manifest.add(Poison(self.manifest.key, record.place, digest_of(record), problem))

    # ---- reading

    def _tasks(self) -> Iterator[Task]:
        """The records of all shards in batches; ends when the run is stopped."""
        for shard in self.plan.shards:
            done = self._done(shard)
            if done:
                yield Task(_Batch(shard, format_named("text"), _NOWHERE, Input(0, 0), done=done), "", [], {})
                continue
            for task in self._read(shard):
                yield task
                if self.stop:
                    return
            if self.stop:
                return

    def _done(self, shard: Shard) -> Done | None:
        """What the manifest knows about a shard, if nothing about it has changed."""
        done = self.manifest.done.get(shard.name) if self.manifest else None
        if done is None or self.manifest is None or shard.path is None or done.key != self.manifest.key:
            return None
        if self.settings.retry_failed and done.quarantined:
            return None
        same = _input(shard.path) == Input(done.size, done.changed)
        there = {target.name: _size(target) for target in shard.outputs} if done.outputs else {}
        return done if same and there == done.outputs else None

    def _read(self, shard: Shard) -> Iterator[Task]:
        """The records of one shard in batches, the last of which says how its input ended."""
        try:
            known = _input(shard.path)
            stream = cast(io.BufferedReader, sys.stdin.buffer if shard.path is None else shard.path.open("rb"))
        except OSError as error:
            yield _broken(shard, _unreadable(shard, error))
            return
        with stream if shard.path is not None else contextlib.nullcontext(stream):
            form = open_format(shard, stream.peek(HEAD)[:HEAD])
            batch = _Batch(shard, form, Source(shard.name, stream, shard.path), known)
            yield from self._batches(batch)

    def _batches(self, batch: _Batch) -> Iterator[Task]:
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

    def _records(self, batch: _Batch) -> Iterator[Record | _Batch]:
        """The records, and then the batch again, with how the input ended."""
        try:
            self.stop.reading = True
            for record in batch.format.read(batch.source, self.settings.columns):
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

    def _task(self, batch: _Batch, records: list[Record]) -> Task:
        known: dict[int, Outcome] = {}
        poison = self.manifest.poison if self.manifest and not self.settings.retry_failed else {}
        for index, record in enumerate(records) if poison else ():
            problem = poison.get((record.place, digest_of(record)))
            if problem:
                known[index] = Outcome(b"", failed(record, problem))
        return Task(batch, batch.format.name, records, known)

    # ---- writing

    def _take(self, batch: _Batch, records: Sequence[Record], outcomes: Sequence[Outcome]) -> None:
        """Write what came back for one task."""
        if batch.done:
            self.resumed += 1
            self.troubles += batch.done.quarantined + (batch.done.status != COMPLETE)
            self.summary.merge(batch.done.summary)
            self.watch.read(batch.done.size)
            return
        if batch.status == UNREADABLE:
            self._give_up(batch)
            return
        if self.settings.check:
            self._tell(batch, records, outcomes)
            return
        self.output = self.output or _Output(self.settings, self.desk, batch)
        for record, outcome in zip(records, outcomes, strict=True):
            self.output.add(record, outcome)
            self.watch.row(outcome.row)
            if outcome.row.status == FAILED:
                self._note_failed(record, outcome)
        self.output.flush()
        self.watch.read(batch.read)
        if batch.last:
            self._finish(batch, self.output)

    def _tell(self, batch: _Batch, records: Sequence[Record], outcomes: Sequence[Outcome]) -> None:
        """Tell what came back, and write nothing."""
        for record, outcome in zip(records, outcomes, strict=True):
            self.summary.add(outcome.row)
            self.watch.row(outcome.row)
            if outcome.row.status == FAILED:
                self._note_failed(record, outcome)
        self.watch.read(batch.read)
        if batch.status == TRUNCATED:
            self.troubles += 1
            self.watch.note(f"{batch.shard.name}: {batch.problem}")

    def _note_failed(self, record: Record, outcome: Outcome) -> None:
        self.troubles += 1
        self.quarantined += 1
        self.watch.note(f"{record.place}: {outcome.row.problem}")
        if self.settings.max_errors is not None and self.quarantined > self.settings.max_errors:
            self.stop.errors = True

    def _give_up(self, batch: _Batch) -> None:
        self.troubles += 1
        self.watch.note(batch.problem)
        if self.output:
            self.output.discard()
            self.output = None

    def _finish(self, batch: _Batch, output: _Output) -> None:
        """Give the shard's files their names, and note that in the manifest."""
        if batch.status == TRUNCATED:
            self.troubles += 1
            self.watch.note(f"{batch.shard.name}: {batch.problem}")
            output.note_truncated(batch)
        sizes = output.commit(batch)
        self.output = None
        self.summary.merge(output.summary)
        if self.manifest:
            output.summary.sample = []
            names = [target.name for target in batch.shard.outputs]
            self.manifest.add(
                Done(
                    key=self.manifest.key,
                    shard=batch.shard.name,
                    size=batch.input.size,
                    changed=batch.input.changed,
                    documents=output.documents,
                    written=output.written,
                    quarantined=output.quarantined,
                    status=batch.status,
                    problem=batch.problem,
                    outputs=dict(zip(names, sizes, strict=True)) if sizes else {},
                    summary=output.summary,
                )
            )


class _Output:
    """What is written of one shard."""

    def __init__(self, settings: Settings, desk: Desk, batch: _Batch) -> None:
        self.target = settings.output or Path("standard output")
        self.name = batch.shard.name
        self.summary = Summary(sampling=settings.sampling)
        self.documents = self.written = self.quarantined = 0
        self.whole_failed = False
        self.quarantine = Quarantine(_quarantine(settings, batch.shard))
        self.parts = Parts(batch.shard.outputs) if settings.output else Streamed()
        self.writer = batch.format.writer(self.parts.files, batch.source, desk)

    def add(self, record: Record, outcome: Outcome) -> None:
        """Write one document, to the output or to quarantine."""
        self.documents += 1
        self.summary.add(outcome.row)
        if outcome.row.status == FAILED:
            self.quarantined += 1
            self.whole_failed = record.place == self.name
            self.quarantine.add(record, outcome.row)
            return
        with writing(self.target):
            self.writer.add(record, outcome)
        self.written += 1

    def note_truncated(self, batch: _Batch) -> None:
        """Say in the quarantine that the rest of an input is lost."""
        self.quarantine.add(Record(self.name, b""), Row(self.name, FAILED, problem=batch.problem))

    def flush(self) -> None:
        """Let readers of standard output have what there is."""
        if isinstance(self.parts, Streamed):
            self.parts.commit()

    def commit(self, batch: _Batch) -> tuple[int, ...]:
        """Give the files their names; returns their sizes, none where there is nothing to keep. Raises WriteError."""
        if self.documents != self.written + self.quarantined:
            raise RuntimeError(
                f"{self.name}: documents were lost, which is an error of this program; please report it."
            )
        try:
            with writing(self.target):
                self.writer.close()
            self.quarantine.commit()
            if self.whole_failed:
                self.parts.discard()
                return ()
            return self.parts.commit()
        except BaseException:
            self.discard()
            raise

    def discard(self) -> None:
        """Remove what is not whole."""
        self.parts.discard()
        self.quarantine.discard()


def _quarantine(settings: Settings, shard: Shard) -> Path | None:
    """Where the failed documents of a shard go."""
    if settings.output is None:
        return settings.quarantine
    first = shard.outputs[0].relative_to(settings.output).parent
    return settings.output / HOUSEKEEPING / QUARANTINE / first / f"{Path(shard.name).name}.jsonl"


def _broken(shard: Shard, problem: str) -> Task:
    batch = _Batch(shard, format_named("text"), _NOWHERE, Input(0, 0), 0, True, UNREADABLE, problem)
    return Task(batch, "", [], {})


def _unreadable(shard: Shard, error: OSError) -> str:
    return f"{shard.name}: it cannot be read ({error.strerror or error}); check the file and its permissions."


def _input(path: Path | None) -> Input:
    if path is None:
        return Input(0, 0)
    state = path.stat()
    return Input(state.st_size, state.st_mtime_ns)


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
