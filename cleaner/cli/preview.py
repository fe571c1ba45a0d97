"""What a run would do: which files (`--dry-run`), which documents would change (`--check`), and how (`--diff`)."""

from __future__ import annotations

from cleaner import report
from cleaner.batch import manifest, runner
from cleaner.batch.nouns import Row
from cleaner.batch.plan import Shard, make_plan, open_format
from cleaner.batch.reading import still_done
from cleaner.cli import difference
from cleaner.cli.codes import DONE, SOME_FAILED
from cleaner.cli.output import emit, note, remark, screened, would_change

HEAD = 1 << 16
"""Bytes in which a format is recognized."""


class Preview:
    """Takes the documents of a run that writes nothing, and tells what would go."""

    def __init__(self, diff: bool) -> None:
        """Take whether the differences are printed."""
        self.diff = diff
        self.changed = 0

    def take(self, row: Row) -> None:
        """Tell about one document."""
        if not row.removed:
            return
        self.changed += 1
        if self.diff:
            rows = difference.unified(((one.text, not one.category) for one in row.sample), row.place)
            emit(report.to_utf8("".join(f"{one}\n" for one in screened(rows))))
        else:
            remark(would_change(row.place, sum(one.parts for one in row.removed.values()), row.removed))


def dry_run(settings: runner.Settings) -> int:
    """Print a line for every input: what it is, how large, and where its results would go. Raises ValueError."""
    desk = runner.desk_of(settings)
    plan = make_plan(settings.inputs, settings.output, desk)
    runner.check(settings, plan)
    for problem in plan.problems:
        note(problem)
    told, key = _told(settings)
    for shard in plan.shards:
        words = [shard.name, *_known(shard), _fate(shard, still_done(shard, told.get(shard.name), key, settings))]
        emit(report.to_utf8(f"{report.for_terminal(', '.join(words))}\n"))
    if plan.left_out:
        remark(f"left out, because of no known format: {plan.left_out:,}.")
    return SOME_FAILED if plan.problems else DONE


def _known(shard: Shard) -> list[str]:
    """The format and the size of an input."""
    if shard.path is None:
        return ["jsonl"]
    try:
        with shard.path.open("rb") as file:
            return [open_format(shard, file.read(HEAD)).name, f"{shard.path.stat().st_size:,} bytes"]
    except OSError as error:
        return [f"cannot be read ({error.strerror or error})"]


def _fate(shard: Shard, done: manifest.Done | None) -> str:
    """What would become of an input."""
    if done:
        return "is done"
    return f"to {' and '.join(str(target) for target in shard.outputs) or 'standard output'}"


def _told(settings: runner.Settings) -> tuple[dict[str, manifest.Done], str]:
    """What the manifest tells about inputs, where --resume asks for it; and the key of this configuration."""
    if settings.output is None or not (settings.resume or settings.retry_failed):
        return {}, ""
    key = manifest.key_of(manifest.configuration(runner.desk_of(settings)))
    lines = manifest.read_manifest(settings.output / manifest.HOUSEKEEPING / manifest.MANIFEST)
    return {line.shard: line for line in lines if isinstance(line, manifest.Done)}, key
