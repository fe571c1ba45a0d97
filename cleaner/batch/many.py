"""From Python: one record, or any number of them by several processes.

>>> from cleaner import clean_many, clean_record
>>> clean_record({"id": 7, "text": "The talks go on.\\nAccept all cookies"})["text"]
'The talks go on.'

A source is a mapping (its columns as in `nouns.Columns`), a text, or the bytes of one. What comes back has all its
keys, the clean text in place of the text, and always these: text (or the column it was), cleaner_version,
cleaner_status, cleaner_removed_chars, cleaner_metadata, cleaner_removed, cleaner_problems, cleaner_original.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from cleaner.batch.formats.mappings import Mappings, record_of
from cleaner.batch.nouns import FAILED, Columns, Desk, Outcome, Record
from cleaner.batch.record import ORIGINAL, RecordError, columns, describe, failed, put, text_column
from cleaner.batch.workers import BATCH_BYTES, BATCH_RECORDS, MAX_MEMORY, TIMEOUT, Crew, Limits, Task, usable_cores
from cleaner.pipeline import Cleaner

Source = Mapping[str, Any] | str | bytes


def clean_record(record: Source, **options: Any) -> dict[str, Any]:
    """Clean one record: the same as the record, with the text cleaned and our columns added.

    options: those of `Cleaner`. A wrong one raises ValueError; no record raises anything: its status is "failed" then.
    """
    desk = Desk(Cleaner(**options), keep_original=True)
    fields = _fields(record)
    sent = _record("record", record, desk.columns)
    outcome = sent if isinstance(sent, Outcome) else _here(sent, desk)
    return _joined(fields, outcome, desk.columns)


def _here(record: Record, desk: Desk) -> Outcome:
    """The outcome of a record in this process."""
    try:
        return Mappings().clean(record, desk)
    except Exception as error:
        return Outcome(b"", failed(record, describe(error)))


def clean_many(
    sources: Iterable[Source], jobs: int = 0, timeout: float = TIMEOUT, **options: Any
) -> Iterator[dict[str, Any]]:
    """Clean any number of records, by `jobs` processes (0: as many as there are usable cores); in order.

    sources is gone through only as fast as the results are. A document that takes longer than `timeout` seconds of wall
    clock, or crashes its process, costs nobody else anything; it comes back unchanged, its status "failed".

    A program that calls this needs the usual `if __name__ == "__main__":` around its work, as `multiprocessing` does.
    """
    desk = Desk(Cleaner(**options), keep_original=True)
    held: deque[Mapping[str, Any]] = deque()
    with Crew(desk, jobs or usable_cores(), Limits(timeout, MAX_MEMORY)) as crew:
        for _, outcomes in crew.work(_tasks(sources, held, desk.columns)):
            for outcome in outcomes:
                yield _joined(held.popleft(), outcome, desk.columns)


def _tasks(sources: Iterable[Source], held: deque[Mapping[str, Any]], names: Columns) -> Iterator[Task]:
    """The sources in batches; what stays here of each is put into `held`."""
    records: list[Record] = []
    known: dict[int, Outcome] = {}
    size = 0
    for number, source in enumerate(sources, 1):
        held.append(_fields(source))
        sent = _record(f"#{number}", source, names)
        if isinstance(sent, Outcome):
            known[len(records)] = sent
            sent = Record(f"#{number}", b"")
        records.append(sent)
        size += len(sent.data)
        if len(records) >= BATCH_RECORDS or size >= BATCH_BYTES:
            yield Task(None, Mappings.name, records, known)
            records, known, size = [], {}, 0
    if records:
        yield Task(None, Mappings.name, records, known)


def _fields(source: Source) -> Mapping[str, Any]:
    """A source as a mapping, whatever it is."""
    if isinstance(source, Mapping):
        return source
    text = source.decode("utf-8", "replace") if isinstance(source, bytes) else source
    return {"text": text if isinstance(text, str) else ""}


def _record(place: str, source: Source, names: Columns) -> Record | Outcome:
    """What is sent to a worker, or what is known without one: that this is nothing to clean."""
    try:
        if not isinstance(source, (Mapping, str, bytes)):
            raise RecordError(f"it is neither a mapping nor a text but a {type(source).__name__}.")
        return record_of(place, source if isinstance(source, bytes) else _fields(source), names)
    except Exception as error:
        return Outcome(b"", failed(Record(place, b""), describe(error)))


def _joined(fields: Mapping[str, Any], outcome: Outcome, names: Columns) -> dict[str, Any]:
    """The record with what became of it."""
    if outcome.row.status != FAILED:
        changes: dict[str, Any] = json.loads(outcome.data)
        target = next(iter(changes))
        return {**put(fields, target, changes.pop(target)), **changes}
    text = fields.get(_text_column(fields, names), "")
    failure = {**columns(FAILED, problems=[outcome.row.problem]), ORIGINAL: text if isinstance(text, str) else ""}
    return {"text": "", **fields, **failure} if _text_column(fields, names) == "text" else {**fields, **failure}


def _text_column(fields: Mapping[str, Any], names: Columns) -> str:
    try:
        return text_column(fields, names)
    except RecordError:
        return "text"
