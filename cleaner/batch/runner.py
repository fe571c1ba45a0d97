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
import os
import time
from collections.abc import Iterator, Sequence

import cleaner
from cleaner.batch.manifest import (
    COMPLETE,
    HOUSEKEEPING,
    MANIFEST,
    QUARANTINE,
    TRUNCATED,
    Began,
    Manifest,
    Poison,
    configuration,
    digest_of,
    key_of,
)
from cleaner.batch.nouns import FAILED, Desk, Outcome, Record
from cleaner.batch.output import Finished, Output, no_documents
from cleaner.batch.plan import Plan, make_plan
from cleaner.batch.reading import UNREADABLE, Batch, Reader, done_before, nothing_of
from cleaner.batch.settings import Result, Settings, Watch
from cleaner.batch.stopping import Stop, listening
from cleaner.batch.summary import Summary
from cleaner.batch.workers import Crew, Limits, Task, usable_cores

__all__ = ["Result", "Settings", "Watch", "check", "desk_of", "run"]

DONE, SOME_FAILED = 0, 3


def run(settings: Settings, watch: Watch = Watch()) -> Result:  # noqa: B008 - frozen
    """Clean everything.

    Raises ValueError, in a sentence, for settings and inputs that do not go together, before anything is written;
    `files.WriteError` where the output cannot be written (what is there is whole); `workers.WorkersError` where no
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
        pieces=settings.pieces,
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


class _Run:
    """One run while it goes on."""

    def __init__(self, settings: Settings, desk: Desk, plan: Plan, manifest: Manifest | None, watch: Watch) -> None:
        self.settings, self.desk, self.plan, self.manifest, self.watch = settings, desk, plan, manifest, watch
        self.summary = Summary(sampling=settings.sampling)
        self.stop = Stop()
        self.troubles = len(plan.problems)
        self.quarantined = 0
        self.resumed = 0
        self.output: Output | None = None
        self.finished = Finished()

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
            self._settle()
        except Exception:
            with contextlib.suppress(Exception):  # what is finished may still find room, but the first error counts
                self._settle()
            raise
        finally:
            self.finished.discard()
            if self.output:
                self.output.discard()

    def _sample_below(self) -> int:
        bounds = [self.summary.sample_below] + ([self.output.summary.sample_below] if self.output else [])
        return min(bounds)

    def _poisoned(self, task: Task, record: Record, problem: str) -> None:
        if self.manifest:
            self.manifest.add(Poison(self.manifest.key, record.place, digest_of(record), problem))

    def _tasks(self) -> Iterator[Task]:
        """The records of all shards in batches; ends when the run is stopped."""
        poison = self.manifest.poison if self.manifest and not self.settings.retry_failed else {}
        reader = Reader(self.settings.columns, poison, self.stop)
        for shard in self.plan.shards:
            done = done_before(shard, self.manifest, self.settings)
            if done:
                yield nothing_of(shard, done=done)
                continue
            for task in reader.tasks(shard):
                yield task
                if self.stop:
                    return
            if self.stop:
                return

    def _take(self, batch: Batch, records: Sequence[Record], outcomes: Sequence[Outcome]) -> None:
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
            self._look(batch, records, outcomes)
            return
        self.output = self.output or Output(self.settings, self.desk, batch)
        for record, outcome in zip(records, outcomes, strict=True):
            self.output.add(record, outcome)
            self._tell(record, outcome)
        self.output.flush()
        self.watch.read(batch.read)
        if batch.last:
            self._finish(batch, self.output)

    def _look(self, batch: Batch, records: Sequence[Record], outcomes: Sequence[Outcome]) -> None:
        """Tell what came back for one task, and write nothing."""
        for record, outcome in zip(records, outcomes, strict=True):
            self.summary.add(outcome.row)
            self._tell(record, outcome)
        self.watch.read(batch.read)
        if batch.last:
            self.summary.leave_out(no_documents(batch.format))
        if batch.status == TRUNCATED:
            self._note_truncated(batch)

    def _tell(self, record: Record, outcome: Outcome) -> None:
        """Tell whoever watches about one document, and count it where it failed."""
        self.watch.row(outcome.row)
        if outcome.row.status != FAILED:
            return
        self.troubles += 1
        self.quarantined += 1
        self.watch.note(f"{record.place}: {outcome.row.problem}")
        if self.settings.max_errors is not None and self.quarantined > self.settings.max_errors:
            self.stop.errors = True

    def _give_up(self, batch: Batch) -> None:
        self.troubles += 1
        self.watch.note(batch.problem)
        if self.output:
            self.output.discard()
            self.output = None

    def _finish(self, batch: Batch, output: Output) -> None:
        """Write the end of the shard's files."""
        if batch.status == TRUNCATED:
            self._note_truncated(batch)
            output.note_truncated(batch)
        output.summary.leave_out(no_documents(batch.format))
        output.close()
        self.output = None
        self.summary.merge(output.summary)
        if self.finished.add(batch, output):
            self._settle()

    def _settle(self) -> None:
        """Give what is finished its names, and then note it in the manifest."""
        for told in self.finished.settle(self.manifest.key if self.manifest else ""):
            if self.manifest:
                self.manifest.add(told)

    def _note_truncated(self, batch: Batch) -> None:
        self.troubles += 1
        self.watch.note(f"{batch.shard.name}: {batch.problem}")
