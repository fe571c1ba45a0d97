"""Corpora, runs and processes for the tests of the batch room."""

from __future__ import annotations

import json
import multiprocessing.forkserver
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import cleaner
from cleaner.batch import workers
from cleaner.batch.formats import format_named
from cleaner.batch.manifest import Done, read_manifest
from cleaner.batch.nouns import Desk, Outcome
from cleaner.batch.runner import Result, Settings, Watch, run
from cleaner.batch.workers import Task, clean_one

SENTENCE = "The council met on Monday evening and agreed to mend the bridge over the river before the winter comes."
NOTICE = "Accept all cookies"
ROOT = Path(cleaner.__file__).parents[1]
CHAOS = Path(__file__).parent / "chaos"
ONE = cleaner.Cleaner(detectors=("cookies",), score=False)
"""One detector is enough here, and sooner ready."""


def text(number: int, chaos: str = "") -> str:
    """A text of our own, with a notice, and perhaps with chaos."""
    return f"Report {number}. {SENTENCE}\n\n{f'CHAOS:{chaos}' if chaos else 'All is quiet.'}\n\n{NOTICE}\n"


def corpus(path: Path, numbers: Sequence[int], chaos: dict[int, str] | None = None) -> Path:
    """A file of JSON Lines with these documents; of some, chaos is told."""
    path.parent.mkdir(parents=True, exist_ok=True)
    deeds = chaos or {}
    rows = [{"id": number, "text": text(number, deeds.get(number, "")), "more": [1, {"a": None}]} for number in numbers]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return path


def go(*inputs: Path, out: Path | None, watch: Watch = Watch(), **settings: Any) -> Result:  # noqa: B008 - frozen
    """Run in this process."""
    return run(Settings(tuple(map(str, inputs)), out, **{"cleaner": ONE, "jobs": 1, "timeout": 5.0, **settings}), watch)


def ids(path: Path) -> list[int]:
    """The ids of the documents in a file."""
    return [json.loads(line)["id"] for line in path.read_bytes().splitlines()]


def quarantined(out: Path, name: str) -> dict[int, str]:
    """The documents of a shard that failed: their ids and the reasons."""
    path = out / ".cleaner" / "quarantine" / f"{name}.jsonl"
    lines = path.read_bytes().splitlines() if path.exists() else []
    told = [json.loads(line) for line in lines]
    return {json.loads(one["record"])["id"]: one["problem"] for one in told}


def done(out: Path) -> dict[str, Done]:
    """What the manifest says about every shard."""
    lines = read_manifest(out / ".cleaner" / "manifest.jsonl")
    return {line.shard: line for line in lines if isinstance(line, Done)}


def tree(out: Path) -> dict[str, bytes]:
    """All files but the manifest, which knows times."""
    files = sorted(path for path in out.rglob("*") if path.is_file() and path.name != "manifest.jsonl")
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in files}


@contextmanager
def chaos_installed() -> Iterator[None]:
    """Workers of this process know chaos. The process they are forked from loads no detectors, which takes a while."""
    warm, workers.WARM = workers.WARM, workers.__name__
    before = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = f"{CHAOS}{os.pathsep}{ROOT}"
    _new_forkserver()
    try:
        yield
    finally:
        workers.WARM = warm
        os.environ.pop("PYTHONPATH") if before is None else os.environ.update(PYTHONPATH=before)
        _new_forkserver()


class Inline:
    """A crew without processes, where only what is written matters."""

    def __init__(self, desk: Desk, *more: object) -> None:
        self.desk = desk

    def __enter__(self) -> Inline:
        return self

    def __exit__(self, *raised: object) -> None:
        pass

    def work(self, tasks: Iterator[Task]) -> Iterator[tuple[Task, list[Outcome]]]:
        """The tasks with their outcomes."""
        for task in tasks:
            yield task, [clean_one(format_named(task.format).clean, record, self.desk) for record in task.records]


def _new_forkserver() -> None:
    """Workers are forked from a process that has been there since the first run: the next one starts another."""
    stop = getattr(multiprocessing.forkserver._forkserver, "_stop", None)
    if stop:
        stop()


DRIVER = """
import os, random, signal, sys, threading
from pathlib import Path
from cleaner.batch import workers
from cleaner.batch.files import WriteError
from cleaner.batch.runner import Settings, Watch, run
from cleaner.batch.stopping import Interrupted
from tests.batches import ONE

workers.WARM = "cleaner.batch.workers"
os.fsync = lambda handle: None  # no power is lost here, and syncing takes long

def main(inputs, out, jobs, resume, fatal, timeout):
    seen = [0]
    def row(told):
        seen[0] += 1
        print(told.place, flush=True)
        if seen[0] == fatal:
            delay = random.Random(fatal).random() / 50
            threading.Timer(delay, os.kill, (os.getpid(), signal.SIGKILL)).start()
    settings = Settings(tuple(inputs), Path(out), ONE, jobs=jobs, resume=resume, timeout=timeout)
    try:
        result = run(settings, Watch(row=row))
    except WriteError as error:
        print(error, file=sys.stderr)
        return 4
    except Interrupted as stopped:
        return 128 + stopped.args[0]
    print(result.stopped, file=sys.stderr)
    return result.code

if __name__ == "__main__":
    sys.exit(main(**ARGUMENTS))
"""


def start(
    inputs: Sequence[Path],
    out: Path,
    jobs: int = 2,
    resume: bool = True,
    fatal: int = 0,
    timeout: float = 5.0,
    **more: Any,
) -> subprocess.Popen[bytes]:
    """Start a run in a process group of its own, which tells the place of each document; killed after `fatal`."""
    arguments = {
        "inputs": list(map(str, inputs)),
        "out": str(out),
        "jobs": jobs,
        "resume": resume,
        "fatal": fatal,
        "timeout": timeout,
    }
    environment = {**os.environ, "PYTHONPATH": f"{CHAOS}{os.pathsep}{ROOT}", **more.pop("environment", {})}
    return subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", f"ARGUMENTS = {arguments!r}\n{DRIVER}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        start_new_session=True,
        **more,
    )
