"""Throughput of `cleaner run` on generated news, beside the library alone and two filters of datatrove.

    python benchmarks/batch.py [--documents N] [--jobs 1 2] [--datatrove PYTHON]

The documents are those of speed.py (invented sentences from a seeded generator, about 3.5 KB, with notices among
them), as JSON Lines in gzip. All figures are wall clock; MB are 10^6 bytes of text. Of `cleaner run` the start of the
processes, which is a run over one document, is told apart. The library alone cleans the first two thousand of them in
one process, from the same file, with the same options and addresses. Memory is the greatest resident set of the parent
and of its largest worker. datatrove runs in the Python that is named, which has `datatrove[io]`, `regex` and what else
its filters need; it reads the same file with its local executor, one task, and writes JSON Lines in gzip.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import subprocess
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path

from speed import document

import cleaner

ALONE = 2000
"""Documents that the library cleans alone: enough for a steady rate."""

POLL = 0.2
"""Seconds between two looks at the memory of processes."""

RUN = """
import sys
from pathlib import Path
from cleaner.batch.runner import Settings, run
if __name__ == "__main__":
    result = run(Settings(inputs=(sys.argv[1],), output=Path(sys.argv[2]), jobs=int(sys.argv[3])))
    assert result.code == 0, result
"""

FILTER = """
import sys
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline import filters
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import JsonlWriter
if __name__ == "__main__":
    source, out, name = sys.argv[1:]
    steps = [JsonlReader(source), getattr(filters, name)(), JsonlWriter(out)]
    LocalPipelineExecutor(steps, tasks=1, workers=1, logging_dir=out + "/logs").run()
"""

FILTERS = ("C4QualityFilter", "GopherRepetitionFilter")


def generate(path: Path, count: int) -> float:
    """Write the documents; their megabytes."""
    chance, size = random.Random(1), 0  # noqa: S311 - reproducible, not secret
    with gzip.open(path, "wt", encoding="utf-8", compresslevel=4) as file:
        for number in range(count):
            text = document(chance)
            size += len(text.encode())
            file.write(json.dumps({"id": str(number), "text": text, "url": f"https://mill.example/{number}"}) + "\n")
    return size / 1e6


def alone(source: Path) -> float:
    """The library's own rate in one process, reading included, in MB a second."""
    engine, size = cleaner.Cleaner(), 0
    engine.clean("What is loaded when it is first needed is loaded now.\n" * 20)
    start = time.perf_counter()
    with gzip.open(source, "rb") as file:
        for line in islice(file, ALONE):
            fields = json.loads(line)
            engine.clean(fields["text"], url=fields["url"])
            size += len(fields["text"].encode())
    return size / 1e6 / (time.perf_counter() - start)


def timed(command: list[str]) -> tuple[float, int, int]:
    """Seconds of a command, and the greatest memory of it and of its largest child, in MB (0 where /proc is not).

    Raises CalledProcessError.
    """
    start, own, largest = time.perf_counter(), 0, 0
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:  # noqa: S603
        while running.poll() is None:
            own = max(own, memory(running.pid))
            largest = max([largest, *map(memory, descendants(running.pid))])
            time.sleep(POLL)
    if running.returncode:
        raise subprocess.CalledProcessError(running.returncode, command)
    return time.perf_counter() - start, own, largest


def descendants(process: int) -> list[int]:
    """The numbers of all processes below one."""
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text("ascii").split()
    except OSError:
        return []
    return [one for child in map(int, children) for one in (child, *descendants(child))]


def memory(process: int) -> int:
    """The greatest resident set of a process so far, in MB; 0 where that is not told."""
    try:
        rows = Path(f"/proc/{process}/status").read_text("utf-8").splitlines()
    except OSError:
        return 0
    return max((int(row.split()[1]) // 1000 for row in rows if row.startswith("VmHWM:")), default=0)


def measure(arguments: argparse.Namespace, folder: Path) -> None:
    """Print a row for each."""
    source = folder / "in" / "news.jsonl.gz"
    source.parent.mkdir()
    size = generate(source, arguments.documents)
    rate = alone(source)
    generate(one := folder / "one.jsonl.gz", 1)
    print(f"{arguments.documents:,} documents, {size:.1f} MB, {size / arguments.documents * 1000:.1f} KB each")
    print(f"{'the library alone':32}{rate:8.2f} MB/s")
    script = folder / "run.py"
    script.write_text(RUN, "utf-8")
    for jobs in arguments.jobs:
        command = [sys.executable, str(script), str(source), str(folder / f"out{jobs}"), str(jobs)]
        start, _, _ = timed([sys.executable, str(script), str(one), str(folder / f"one{jobs}"), str(jobs)])
        whole, parent, worker = timed(command)
        seconds = max(whole - start, POLL)
        share = size / seconds / rate / jobs
        print(
            f"{f'cleaner run, {jobs} jobs':32}{size / seconds:8.2f} MB/s, {share:.0%} of the library per job, "
            f"{start:.1f} s to start, "
            f"{parent} MB parent, {worker} MB largest worker"
        )
    script.write_text(FILTER, "utf-8")
    for name in FILTERS if arguments.datatrove else ():
        command = [arguments.datatrove, str(script), str(source.parent), str(folder / name), name]
        try:
            print(f"{f'datatrove {name}':32}{size / timed(command)[0]:8.2f} MB/s")
        except subprocess.CalledProcessError:
            print(f"datatrove {name}: it failed; run {' '.join(command)} to see why")


def main() -> None:
    """Print all figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=100_000, metavar="N", help="how many (default 100000)")
    parser.add_argument("--jobs", type=int, nargs="+", default=[1, 2], metavar="N", help="worker processes (1 2)")
    parser.add_argument("--datatrove", metavar="PYTHON", help="a Python that has datatrove")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measure(arguments, Path(folder))


if __name__ == "__main__":
    main()
