"""What a person sees of a run: how far it is, what failed, and at the end what became of all documents."""

from __future__ import annotations

import sys
from contextlib import ExitStack, suppress
from pathlib import Path

from cleaner import __version__, report
from cleaner.batch import runner
from cleaner.batch.files import write_whole
from cleaner.batch.nouns import FAILED, Row
from cleaner.cli.output import detail, emit, note
from cleaner.cli.preview import Preview
from cleaner.report.closing import counted


class Watcher:
    """Tells about a run while it goes on, and when it is done."""

    def __init__(self, progress: bool, preview: Preview | None = None) -> None:
        """Take whether progress is shown, and what is to be told about each document, if anything."""
        self.mode = "auto" if progress else "none"
        self.preview = preview
        self.board: report.Board | None = None
        self.stack = ExitStack()
        self.watch = runner.Watch(start=self._start, row=self._row, read=self._read, note=note)

    def __enter__(self) -> Watcher:
        return self

    def __exit__(self, *raised: object) -> None:
        self.stack.close()

    def _start(self, total: int | None, jobs: int) -> None:
        detail(f"{jobs} process{'es' if jobs > 1 else ''}.")
        self.board = self.stack.enter_context(report.progress(total, self.mode))

    def _row(self, row: Row) -> None:
        if self.board:
            self.board.advance(documents=1, failed=int(row.status == FAILED))
        if self.preview:
            self.preview.take(row)
        removed = sum(one.characters for one in row.removed.values())
        detail(f"{row.place}: {row.status}, {removed:,} of {row.characters:,} characters removed.")

    def _read(self, size: int) -> None:
        if self.board:
            self.board.advance(size=size)

    def close(
        self, result: runner.Result, settings: runner.Settings, stats: str | None, page: str | None, quiet: bool
    ) -> None:
        """Tell what became of all documents. Raises OSError and files.WriteError."""
        figures = result.summary.figures(__version__, result.seconds, result.jobs, bool(result.resumed))
        if page:
            from cleaner.report.page import page as page_of

            written = page_of(figures, result.summary.sampled(), ", ".join(settings.inputs))
            write_whole(Path(page), report.to_utf8(written))
        rows = [] if quiet or stats else [report.closing(figures), *_more(result)]
        if stats and settings.output is not None:
            emit(report.to_utf8(f"{report.to_stats(figures)}\n"))
        elif stats:
            rows.append(report.to_stats(figures))  # standard output holds the documents
        if rows:
            with suppress(OSError, AttributeError, ValueError):
                sys.stderr.write("\n".join(rows) + "\n")
        if result.stopped:
            note(result.stopped)


def _more(result: runner.Result) -> list[str]:
    """What else there is to know."""
    rows = [f"Done before, and left as they were: {counted(result.resumed, 'input')}."] if result.resumed else []
    return rows + ([f"Left out, because of no known format: {result.left_out:,}."] if result.left_out else [])
