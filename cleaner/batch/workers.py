"""Worker processes that clean records, and the one who minds them.

Tasks go in and come back in their order. Whatever happens to a worker costs nobody else anything: it answers document
by document, so when it dies, or says nothing for longer than a document may take, the first document without an answer
is the suspect. The worker is killed and replaced, the suspect is tried once more, alone and in a fresh worker, and
only where that ends badly again it has failed. The others go back into the queue.

A worker gets more only when it is idle and then waits in `recv_bytes`, so sending never blocks on one that hangs. All
messages are msgpack in frames; nothing that comes from documents is pickled.
"""

from __future__ import annotations

import contextlib
import itertools
import multiprocessing
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from typing import Any, NamedTuple

import msgspec

from cleaner.batch.formats import format_named
from cleaner.batch.nouns import Desk, Format, Outcome, Record
from cleaner.batch.record import describe, failed

WARM = "cleaner.batch.warm"
"""What the process from which all workers are forked has loaded: then a new one is there in milliseconds."""

BATCH_RECORDS, BATCH_BYTES = 64, 1 << 17
"""A task is full with so many records or bytes: a tenth of a second's work or so, in which the way there is lost."""

TIMEOUT = 30.0
"""Seconds of wall clock for one document, unless somebody says otherwise."""

AHEAD = 4
"""Tasks for each worker that are held in memory: enough for the others to go on while one waits for a slow document."""

AHEAD_BYTES = 64 << 20
"""No more is read while so many bytes of records are held. There is always room for one task."""

START_TIME = 60.0
"""Seconds that a worker may take until it is ready: it loads the library and, on the first run, compiles it."""

MAX_FALSE_STARTS = 3
"""So many workers in a row that die before they are ready are no accident."""

MAX_MEMORY = 4 << 30
"""Bytes of address space for a worker. A page of the largest size that is cleaned takes a quarter of that."""

GRACE = 5.0
"""Seconds after which a worker ends itself when nobody has killed it, because its parent is gone."""

READY = b"ready"

LARGEST = 2**64 - 1
"""The largest number that msgpack can carry."""


class WorkersError(Exception):
    """Workers cannot be started; its text says what happened."""


class Task(NamedTuple):
    """Records for one worker.

    token: comes back with them.
    format: name of the format that cleans them.
    known: outcomes that are known without asking a worker, by the record's index.
    """

    token: Any
    format: str
    records: Sequence[Record]
    known: dict[int, Outcome]


class Limits(NamedTuple):
    """For one document: seconds of wall clock; for one worker: bytes of address space, 0 for no limit."""

    seconds: float
    memory: int


class _Hello(NamedTuple):
    desk: Desk
    limits: Limits


class _Parcel(NamedTuple):
    format: str
    sample_below: int
    records: list[Record]


# ---- the worker


def serve(pipe: Connection) -> None:
    """A worker: cleans what comes through the pipe until nobody is at its other end."""
    for number in (signal.SIGINT, signal.SIGTERM):  # they go to the whole group; the parent decides what they mean
        signal.signal(number, signal.SIG_IGN)
    with contextlib.suppress(EOFError, OSError):
        hello = msgspec.msgpack.decode(pipe.recv_bytes(), type=_Hello)
        _settle_in(hello.limits)
        hello.desk.cleaner.clean(READY.decode())  # loads what nearly every document needs
        pipe.send_bytes(READY)
        read = msgspec.msgpack.Decoder(_Parcel)
        while True:
            _answer(pipe, read.decode(pipe.recv_bytes()), hello)


def _settle_in(limits: Limits) -> None:
    """Limit the memory, and let no library print into what the parent writes to standard output."""
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - as the name says
        os.dup2(nowhere.fileno(), 1)
    if limits.memory and sys.platform != "win32":
        import resource

        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))


def _answer(pipe: Connection, parcel: _Parcel, hello: _Hello) -> None:
    """Clean the records of a parcel, and answer each."""
    desk = hello.desk._replace(sample_below=parcel.sample_below)
    form = format_named(parcel.format)
    _warm_up(form, desk)
    for record in parcel.records:
        _alarm(hello.limits.seconds + GRACE)
        began = time.perf_counter()
        outcome = clean_one(form.clean, record, desk)
        _alarm(0)
        row = msgspec.structs.replace(outcome.row, seconds=time.perf_counter() - began)
        pipe.send_bytes(msgspec.msgpack.encode(Outcome(outcome.data, row)))


_warm: set[str] = set()
"""Formats whose libraries this worker has loaded."""


def _warm_up(form: Format, desk: Desk) -> None:
    """Load what a format needs before the clock runs: else the first document of each worker seems to be slow."""
    trial = getattr(form, "warm_up", b"")
    if trial and form.name not in _warm:
        with contextlib.suppress(Exception):
            form.clean(Record("", trial), desk)
    _warm.add(form.name)


def clean_one(clean: Callable[[Record, Desk], Outcome], record: Record, desk: Desk) -> Outcome:
    """The outcome of a record, which is "failed" where anything is raised. Without memory, the process ends."""
    try:
        return clean(record, desk)
    except MemoryError:
        os._exit(NO_MEMORY)
    except Exception as error:
        return Outcome(b"", failed(record, describe(error)))


NO_MEMORY = 77
"""Exit code of a worker that ran into its limit of memory."""


def _alarm(seconds: float) -> None:
    """Let the kernel end this process in some seconds, even in the middle of C code; 0 takes that back."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, seconds)


# ---- the parent


@dataclass(slots=True, eq=False)
class _Work:
    """A task and the outcomes that have come back."""

    task: Task
    outcomes: list[Outcome | None]
    missing: int
    size: int


class _Errand(NamedTuple):
    """Some records of a task to be sent. alone: it is one suspect, on its second trial."""

    work: _Work
    indexes: list[int]
    alone: bool = False


@dataclass(slots=True, eq=False)
class _Worker:
    """A worker as the parent sees it: what it works on, what of that is not answered, and until when it has time."""

    process: Any
    pipe: Connection
    deadline: float
    ready: bool = False
    errand: _Errand | None = None
    waiting: deque[int] = field(default_factory=deque)


class Crew:
    """The workers of one run, as a context: none of them outlives it.

    sample_below: asked for every parcel, see `Desk`.
    poisoned: told at once about every document that killed two workers, with the reason.
    stopping: asked whether only what workers have in hand is to be done.
    """

    def __init__(
        self,
        desk: Desk,
        jobs: int,
        limits: Limits,
        sample_below: Callable[[], int] = lambda: 0,
        poisoned: Callable[[Task, Record, str], object] = lambda *told: None,
        stopping: Callable[[], object] = lambda: False,
    ) -> None:
        self.hello = msgspec.msgpack.encode(_Hello(desk, limits))
        self.jobs, self.limits = jobs, limits
        self.sample_below, self.poisoned, self.stopping = sample_below, poisoned, stopping
        self.workers: list[_Worker] = []
        self.queue: deque[_Errand] = deque()
        self.false_starts = 0
        self.context = _context()

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, *raised: object) -> None:
        for worker in self.workers:
            _end(worker)
        self.workers.clear()

    def work(self, tasks: Iterator[Task]) -> Iterator[tuple[Task, list[Outcome]]]:
        """The tasks with the outcomes of their records, in order; at most a few tasks are held. Raises WorkersError."""
        held: deque[_Work] = deque()
        more = True
        while more or held:
            if self.stopping():
                more = False
                self._drop_unsent(held)
            while more and self._has_room(held):
                task = next(tasks, None)
                more = task is not None
                if task is not None:
                    held.append(self._take(task))
                    self._listen(0.0)
            while held and not held[0].missing:
                work = held.popleft()
                yield work.task, [outcome for outcome in work.outcomes if outcome is not None]
                self._listen(0.0)
            if held and held[0].missing and not (more and self._has_room(held)):
                self._listen(None)

    def _drop_unsent(self, held: deque[_Work]) -> None:
        """Forget what no worker has in hand, and all tasks from the first one that is not whole without it."""
        waiting = {id(errand.work) for errand in self.queue}
        self.queue.clear()
        kept = itertools.takewhile(lambda work: id(work) not in waiting, list(held))
        whole = list(kept)
        held.clear()
        held.extend(whole)

    def _has_room(self, held: Sequence[_Work]) -> bool:
        """Whether one more task may be read."""
        return len(held) < AHEAD * self.jobs and (not held or sum(work.size for work in held) < AHEAD_BYTES)

    def _take(self, task: Task) -> _Work:
        outcomes = [task.known.get(index) for index in range(len(task.records))]
        asked = [index for index, outcome in enumerate(outcomes) if outcome is None]
        work = _Work(task, outcomes, len(asked), sum(len(record.data) for record in task.records))
        if asked:
            self.queue.append(_Errand(work, asked))
        return work

    def _hand_out(self) -> None:
        """Give every idle worker something to do, and hire another one if all are busy and there may be more."""
        for worker in self.workers:
            if self.queue and worker.ready and worker.errand is None:
                self._send(worker, self.queue.popleft())
        coming = sum(not worker.ready for worker in self.workers)
        while len(self.queue) > coming and len(self.workers) < self.jobs:
            self.workers.append(self._hire())
            coming += 1

    def _hire(self) -> _Worker:
        ours, theirs = self.context.Pipe()
        process = self.context.Process(target=serve, args=(theirs,), daemon=True, name="cleaner worker")
        try:
            process.start()
        except OSError as error:
            raise WorkersError(f"No worker process can be started ({error.strerror or error}).") from error
        theirs.close()
        with contextlib.suppress(OSError):
            ours.send_bytes(self.hello)
        return _Worker(process, ours, time.monotonic() + START_TIME)

    def _send(self, worker: _Worker, errand: _Errand) -> None:
        records = [errand.work.task.records[index] for index in errand.indexes]
        parcel = _Parcel(errand.work.task.format, min(self.sample_below(), LARGEST), records)
        worker.errand, worker.waiting = errand, deque(errand.indexes)
        worker.deadline = time.monotonic() + self.limits.seconds
        with contextlib.suppress(OSError):  # it is dead, which is noticed when it is listened to
            worker.pipe.send_bytes(msgspec.msgpack.encode(parcel))

    def _listen(self, patience: float | None) -> None:
        """Take the answers that are there, waiting for the first one where `patience` is None; mind the clock."""
        self._hand_out()
        if not self.workers:
            return
        now = time.monotonic()
        if patience is None:
            busy = [worker.deadline for worker in self.workers if worker.errand or not worker.ready]
            patience = max(0.0, min(busy, default=now) - now)
        answered = set(wait([worker.pipe for worker in self.workers], patience))
        for worker in list(self.workers):
            if worker.pipe in answered:
                self._hear(worker)
            elif (worker.errand or not worker.ready) and time.monotonic() > worker.deadline:
                allowed = self.limits.seconds if worker.ready else START_TIME
                self._bury(worker, f"It took longer than {allowed:g} seconds.")
        self._hand_out()

    def _hear(self, worker: _Worker) -> None:
        """Take one message of a worker, or its end."""
        try:
            message = worker.pipe.recv_bytes()
        except (EOFError, OSError):
            self._bury(worker, "")
            return
        if not worker.ready:
            worker.ready, self.false_starts = True, 0
            return
        assert worker.errand is not None, "only those who have an errand speak"  # noqa: S101
        _note(worker.errand.work, worker.waiting.popleft(), msgspec.msgpack.decode(message, type=Outcome))
        worker.deadline = time.monotonic() + self.limits.seconds
        if not worker.waiting:
            worker.errand = None

    def _bury(self, worker: _Worker, reason: str) -> None:
        """A worker is dead or has to die: what it had goes back into the queue, the first document as the suspect."""
        self.workers.remove(worker)
        _end(worker)
        reason = reason or _why(worker.process.exitcode)
        if not worker.ready:
            self.false_starts += 1
            if self.false_starts >= MAX_FALSE_STARTS:
                raise WorkersError(f"The worker processes do not start. {reason}")
        if worker.errand is None or not worker.waiting:
            return
        work, suspect, rest = worker.errand.work, worker.waiting[0], list(worker.waiting)[1:]
        if worker.errand.alone:
            record = work.task.records[suspect]
            self.poisoned(work.task, record, reason)
            _note(work, suspect, Outcome(b"", failed(record, reason)))
            return
        if rest:
            self.queue.appendleft(_Errand(work, rest))
        self.queue.appendleft(_Errand(work, [suspect], alone=True))


def _note(work: _Work, index: int, outcome: Outcome) -> None:
    work.outcomes[index] = outcome
    work.missing -= 1


def _end(worker: _Worker) -> None:
    """Kill a worker and wait until it is gone."""
    worker.pipe.close()
    worker.process.kill()
    worker.process.join()


def _why(code: int | None) -> str:
    """Why a worker is gone, as a sentence."""
    if code == NO_MEMORY:
        return "It needed more memory than a worker may have."
    if code is not None and code < 0:
        return f"Its worker was ended by signal {-code}{_WHO_KILLS.get(-code, '')}."
    return f"Its worker ended itself (exit code {code})."


_WHO_KILLS = {9: ", which is what the system does when memory runs out", 11: ", a crash in a library"}


def _context() -> Any:
    """Workers are forked from a process that has loaded everything and no threads, where there is such a thing."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([WARM])
    return context


def usable_cores() -> int:
    """Cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
