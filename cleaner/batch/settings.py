"""What a run is told, who watches it, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from cleaner.batch.nouns import MAX_DOC_BYTES, Columns, Row
from cleaner.batch.summary import Summary
from cleaner.batch.workers import MAX_MEMORY, TIMEOUT
from cleaner.pipeline import Cleaner


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
    timeout: float = TIMEOUT
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
