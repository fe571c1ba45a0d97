"""Runs that are killed, stopped, or run out of disk: no partial file under a final name; going on gives the same."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cleaner.batch import files, runner
from cleaner.batch.files import WriteError
from cleaner.batch.manifest import Manifest
from cleaner.batch.runner import Watch
from cleaner.batch.stopping import Interrupted
from tests.batches import ROOT, Inline, chaos_installed, corpus, done, go, start, tree

pytestmark = pytest.mark.skipif(os.name != "posix", reason="processes and signals of POSIX")

SEED, KILLS = 20, 4
SHARDS, EACH = 6, 40


@pytest.fixture(scope="module", autouse=True)
def chaos() -> Iterator[None]:
    """The workers of this module know chaos; nothing is synced, since no power is lost here."""
    with chaos_installed(), pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(os, "fsync", lambda handle: None)
        yield


@pytest.fixture
def shards(tmp_path: Path) -> Path:
    """A folder of small files, with one document that fails."""
    for number in range(SHARDS):
        corpus(tmp_path / "in" / f"{number}.jsonl", range(EACH), {5: "raise"} if number == 2 else {})
    return tmp_path / "in"


def no_one_left(group: int) -> bool:
    """Whether a process group has no members any more; the last ones may take a moment."""
    for _ in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False


def whole(out: Path, expected: dict[str, bytes]) -> bool:
    """Whether all files that have their final names are the ones expected."""
    return all(data == expected.get(name) for name, data in tree(out).items() if not name.endswith(".part"))


def test_killed_at_random_points_and_resumed(shards: Path, tmp_path: Path) -> None:
    go(shards, out=tmp_path / "expected")
    expected, out = tree(tmp_path / "expected"), tmp_path / "out"
    points = random.Random(SEED)  # noqa: S311
    left, killed = SHARDS * EACH, 0
    for _ in range(KILLS):
        run = start([shards], out, fatal=points.randint(1, max(1, left // 3)))
        assert run.wait(30) in (-signal.SIGKILL, 3)
        killed += run.returncode == -signal.SIGKILL
        assert no_one_left(run.pid)
        assert whole(out, expected)
        left = SHARDS * EACH - sum(shard.documents for shard in done(out).values())
    assert killed >= 2
    result = go(shards, out=out, resume=True)
    assert (result.code, tree(out)) == (3, expected)
    told = done(out)
    assert all(shard.documents == shard.written + shard.quarantined == EACH for shard in told.values())
    assert (len(told), sum(shard.quarantined for shard in told.values())) == (SHARDS, 1)
    assert result.summary.documents == SHARDS * EACH


class Failing:
    """Counts the calls to the system that write, and lets one of them fail as a full disk does."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, nth: int) -> None:
        self.nth, self.calls = nth, 0
        for name in ("open_new", "open_log"):
            monkeypatch.setattr(files, name, self.opening(getattr(files, name)))
        monkeypatch.setattr(os, "replace", self.counted(os.replace))
        monkeypatch.setattr(os, "fsync", self.counted(lambda handle: None))

    def counted(self, genuine: Callable[..., Any]) -> Callable[..., Any]:
        """The same function, which fails when its turn has come."""

        def call(*arguments: Any) -> Any:
            self.calls += 1
            if self.calls == self.nth:
                raise OSError(28, "No space left on device")
            return genuine(*arguments)

        return call

    def opening(self, genuine: Callable[..., Any]) -> Callable[..., Any]:
        """The same function, whose files fail."""
        outer = self

        class File:
            def __init__(self, path: Path) -> None:
                self.file = genuine(path)
                self.write, self.flush, self.close = map(
                    outer.counted, (self.file.write, self.file.flush, self.file.close)
                )

            def __getattr__(self, name: str) -> Any:
                return getattr(self.file, name)

        return self.counted(File)


def test_every_call_that_writes_may_fail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "Crew", Inline)
    for number in range(2):
        corpus(tmp_path / "in" / f"{number}.jsonl", range(2))
    (tmp_path / "in" / "2.jsonl").write_bytes(b'{"text": 7}\n{"text": "Quiet."}\n')
    (tmp_path / "in" / "a.txt").write_text("Quiet.", "utf-8")
    go(tmp_path / "in", out=tmp_path / "expected")
    expected = tree(tmp_path / "expected")
    for nth in range(1, 200):
        out = tmp_path / f"out{nth}"
        with pytest.MonkeyPatch.context() as patches:
            failing = Failing(patches, nth)
            try:
                assert go(tmp_path / "in", out=out).code == 3
            except WriteError as error:
                assert "No space left on device" in str(error)
            else:
                break
        assert whole(out, expected), nth
        assert not list(out.rglob("*.part")), nth
        assert go(tmp_path / "in", out=out, resume=True).code == 3
        assert tree(out) == expected, nth
    assert failing.calls > 20
    assert nth == failing.calls + 1


def test_a_disk_that_is_full(shards: Path, tmp_path: Path) -> None:
    corpus(shards / "big.jsonl", range(900))
    out = tmp_path / "out"
    script = "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000)); "
    script += "from tests.test_batch_failures import full; full(*sys.argv[1:])"
    run = subprocess.run(  # noqa: S603
        [sys.executable, "-c", script, shards, out], env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True
    )
    assert b"File too large" in run.stdout, run.stderr
    assert len(tree(out)) == SHARDS
    assert not list(out.rglob("*.part"))


def full(source: str, out: str) -> None:
    """In another process: run until there is no more room."""
    try:
        go(Path(source), out=Path(out))
    except WriteError as error:
        print(error)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_run_in_good_order(shards: Path, tmp_path: Path, number: int) -> None:
    corpus(shards / "3.jsonl", range(400), dict.fromkeys(range(400), "slow"))
    out = tmp_path / "out"
    run = start([shards], out)
    assert run.stdout is not None
    while b"3.jsonl#3" not in run.stdout.readline():
        assert run.poll() is None
    os.killpg(run.pid, number)
    _, errors = run.communicate(timeout=30)
    assert run.returncode == 128 + number
    assert b"--resume" in errors
    assert no_one_left(run.pid)
    assert sorted(path.name for path in out.glob("*")) == [".cleaner", "0.jsonl", "1.jsonl", "2.jsonl"]
    assert b"3.jsonl" not in (out / ".cleaner" / "manifest.jsonl").read_bytes()


def test_a_second_signal_ends_it_at_once(tmp_path: Path) -> None:
    source = corpus(tmp_path / "a.jsonl", range(100), {80: "hang"})
    run = start([source], tmp_path / "out", timeout=60.0)
    assert run.stdout is not None
    while b"#64" not in run.stdout.readline():
        assert run.poll() is None
    run.send_signal(signal.SIGTERM)
    time.sleep(0.3)
    assert run.poll() is None
    run.send_signal(signal.SIGTERM)
    assert run.wait(10) == 143
    assert no_one_left(run.pid)
    assert not list((tmp_path / "out").glob("*.*l"))


def test_a_hanging_worker_does_not_outlive_its_parent(tmp_path: Path) -> None:
    source = corpus(tmp_path / "a.jsonl", range(100), {80: "hang"})
    run = start([source], tmp_path / "out", timeout=1.0, fatal=64)
    assert run.wait(30) == -signal.SIGKILL
    assert no_one_left(run.pid)


def test_a_stop_while_nobody_writes_into_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    reader, writer = os.pipe()
    monkeypatch.setattr(sys, "stdin", os.fdopen(reader))
    os.write(writer, b'{"text": "One."}\n')
    signal.setitimer(signal.ITIMER_REAL, 0.5)
    monkeypatch.setattr(sys, "stdout", open(os.devnull, "w"))  # noqa: PTH123, SIM115
    before = signal.signal(signal.SIGALRM, lambda *told: os.kill(os.getpid(), signal.SIGINT))
    try:
        rows: list[Any] = []
        result = go(Path("-"), out=None, watch=Watch(row=rows.append))
    finally:
        signal.signal(signal.SIGALRM, before)
        os.close(writer)
    assert (result.code, result.stopped) == (130, "The run was stopped by SIGINT.")


def test_an_output_that_cannot_be_written(shards: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / ".cleaner").write_text("in the way", "utf-8")
    with pytest.raises(WriteError, match="cannot be written"):
        go(shards, out=tmp_path / "out")
    (shards / "deep").mkdir()
    (shards / "0.jsonl").rename(shards / "deep" / "0.jsonl")
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "deep").write_text("in the way", "utf-8")
    with pytest.raises(WriteError, match="cannot be written"):
        go(shards, out=tmp_path / "other")


def test_two_runs_do_not_write_into_one_folder(shards: Path, tmp_path: Path) -> None:
    manifest = Manifest(tmp_path / "out", "key", resume=False)
    with pytest.raises(WriteError, match="another run"):
        go(shards, out=tmp_path / "out", resume=True)
    manifest.close()
    assert go(shards, out=tmp_path / "out", resume=True).code == 3


def test_the_same_bytes_for_any_hash_seed(shards: Path, tmp_path: Path) -> None:
    go(shards, out=tmp_path / "expected")
    more = {"PYTHONHASHSEED": "77", "LC_ALL": "C", "TZ": "Asia/Kathmandu"}
    run = start([shards], tmp_path / "out", environment=more)
    run.communicate(timeout=30)
    assert run.returncode == 3
    assert tree(tmp_path / "out") == tree(tmp_path / "expected")


def test_interrupted_is_no_exception() -> None:
    """It passes by every `except Exception` on its way."""
    assert not issubclass(Interrupted, Exception)
