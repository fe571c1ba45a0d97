"""`cleaner run`: many documents, into a folder."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

import click

from cleaner import report
from cleaner.batch import folder
from cleaner.batch.source import RefusedError
from cleaner.cli.clean import clean_file
from cleaner.cli.codes import DONE, EXIT_CODES, SOME_FAILED
from cleaner.cli.configuration import Configured, setting
from cleaner.cli.options import cleaner_of, cleaning_options, common_options
from cleaner.cli.output import note
from cleaner.pipeline import Cleaner

Item = TypeVar("Item")


@click.command(epilog=EXIT_CODES, cls=Configured)
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path), metavar="OUT", help="The folder to write into."
)
@cleaning_options
@click.option("--markdown", is_flag=True, help="Write Markdown, every document to a file named .md.")
@setting("--progress/--no-progress", default=True, help="Show a progress bar. Without a terminal there is none anyway.")
@common_options
def run(
    inputs: tuple[str, ...], output: Path, markdown: bool, progress: bool, verbose: bool, quiet: bool, **options: Any
) -> int:
    """Clean files and folders into a folder: each text under its path, a .json with metadata and verdicts beside it.

    From folders, .txt, .md, .html, .htm and .xhtml files are taken, subfolders included, hidden ones not. The text of
    page.html goes to page.txt. Files of the same name in OUT are replaced, each whole or not at all.
    """
    cleaner = cleaner_of(options)
    try:
        plan = folder.plan(inputs, output, markdown)
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    for problem in plan.problems:
        note(problem)
    if not plan.jobs:
        raise click.UsageError("There is nothing to clean: name files, or folders that hold text or HTML files.")
    tally, failed = _work(plan, cleaner, not progress)
    _close(tally, failed + len(plan.problems), plan.skipped)
    return SOME_FAILED if failed or plan.problems else DONE


def _work(plan: folder.Plan, cleaner: Cleaner, no_progress: bool) -> tuple[report.Tally, int]:
    """Do the jobs; returns the tally and how many documents failed. Raises folder.WriteError."""
    tally, failed = report.Tally(), 0
    for job in _watched(plan.jobs, no_progress):
        try:
            article = clean_file(cleaner, str(job.source))
        except RefusedError as refused:
            note(str(refused))
            failed += 1
            continue
        folder.write_article(job, article)
        tally += report.Tally.of(article)
    return tally, failed


def _watched(items: Sequence[Item], no_progress: bool) -> Iterable[Item]:
    """The items, with a progress bar where somebody is watching."""
    if no_progress or sys.stderr is None or not sys.stderr.isatty():
        return items
    from rich.console import Console
    from rich.progress import track

    return track(items, "Cleaning", console=Console(stderr=True), transient=True)


def _close(tally: report.Tally, failed: int, skipped: int) -> None:
    """The closing summary, on standard error."""
    rows = [report.summary(tally)]
    if failed:
        rows.append(f"Failed: {failed:,}; the reasons stand above.")
    if skipped:
        rows.append(f"Left out, because none of {', '.join(folder.SUFFIXES)}: {skipped:,}.")
    with suppress(OSError, AttributeError):
        sys.stderr.write("\n".join(rows) + "\n")
