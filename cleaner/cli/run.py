"""`cleaner run`: many documents, from files, folders or standard input, into a folder or to standard output."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from cleaner.batch import runner, stopping, workers
from cleaner.batch.nouns import MAX_DOC_BYTES, Columns
from cleaner.batch.source import STANDARD_INPUT
from cleaner.batch.summary import SAMPLE
from cleaner.cli.codes import ABORTED, CHANGES, DONE, EXIT_CODES
from cleaner.cli.configuration import Configured, setting
from cleaner.cli.options import cleaner_of, cleaning_options, common_options, say_settings
from cleaner.cli.output import note
from cleaner.cli.preview import Preview, dry_run
from cleaner.cli.watching import Watcher

_DEFAULTS = runner.Settings(())

_FEW = click.IntRange(min=0)


def _output_options(command: Any) -> Any:
    """What is written, and where to."""
    for option in (
        click.option("--stats", type=click.Choice(["json"]), help="Print the figures as JSON instead of a summary."),
        click.option("--report", type=click.Path(), metavar="FILE", help="Write a page with figures and a sample."),
        click.option("--diff", is_flag=True, help="Write nothing, print what would go; exit code 1 if anything would."),
        click.option("--check", is_flag=True, help="Write nothing; exit code 1 if anything would go."),
        click.option("--dry-run", is_flag=True, help="Write and clean nothing; print what would be read and written."),
        setting("--markdown", is_flag=True, help="Write documents as Markdown, to files named .md."),
        setting("--keep-original", is_flag=True, help="Keep the text as it was, in the column cleaner_original."),
        setting("--spans-only", is_flag=True, help="Write side files with the removed spans, not the corpus."),
        click.option("--overwrite", is_flag=True, help="Replace the results that are there."),
        click.option("--retry-failed", is_flag=True, help="Go on, and try again what failed."),
        click.option("--resume", is_flag=True, help="Go on with a run that was stopped."),
        click.option(
            "-o", "--output", type=click.Path(), metavar="OUT", help="The folder to write into; - is standard output."
        ),
    ):
        command = option(command)
    return command


def _work_options(command: Any) -> Any:
    """How the work is done, and what limits it has."""
    largest, memory = "Larger documents pass through unchanged.", "Bytes of memory for a process; 0 for no limit."
    for option in (
        setting("--progress/--no-progress", default=True, show_default=True, help="Show how far it is."),
        setting("--quarantine", type=click.Path(), metavar="FILE", help="Where what failed goes, with -o -."),
        setting("--max-errors", type=_FEW, help="Stop when more documents than this have failed."),
        setting("--max-memory", type=_FEW, default=_DEFAULTS.max_memory, show_default=True, help=memory),
        setting("--max-doc-bytes", type=_FEW, default=MAX_DOC_BYTES, show_default=True, help=largest),
        setting(
            "--timeout",
            type=click.FloatRange(min=0, min_open=True),
            default=_DEFAULTS.timeout,
            show_default=True,
            help="Seconds for one document.",
        ),
        setting("--jobs", type=_FEW, default=0, show_default="usable cores", help="Processes that clean."),
        setting("--url-column", metavar="NAME", help="The column with the address."),
        setting("--id-column", metavar="NAME", help="The column with the id."),
        setting("--text-column", metavar="NAME", help="The column with the text; a.b is b in the object a."),
    ):
        command = option(command)
    return command


@click.command(epilog=EXIT_CODES, cls=Configured)
@click.argument("inputs", nargs=-1, type=click.Path(), metavar="INPUT... | -")
@_output_options
@cleaning_options
@_work_options
@common_options
def run(inputs: tuple[str, ...], **options: Any) -> int:
    """Clean documents: text, Markdown and HTML files, JSON Lines, Parquet, WARC, WET, CSV and TSV, and folders of them.

    What a file held goes to a file of the same kind in OUT, whole or not at all: the text clean, columns with what went
    added. Beside the text of a document stands a .json. Standard input (-) is JSON Lines and goes to standard output.
    """
    inputs, filters = _inputs(inputs, options["output"])
    _check(options)
    output = None if filters else Path(options["output"])
    settings = _settings(inputs, output, options)
    say_settings()
    try:
        return _run(settings, options)
    except ValueError as error:
        raise click.UsageError(str(error), click.get_current_context()) from error
    except workers.WorkersError as error:
        note(str(error))
        return ABORTED
    except stopping.Interrupted as stopped:
        note("stopped at once; what is finished is whole, and --resume goes on from there.")
        return 128 + int(stopped.args[0])


def _inputs(inputs: tuple[str, ...], output: str | None) -> tuple[tuple[str, ...], bool]:
    """The inputs, and whether the results go to standard output. Raises click.UsageError where that is open."""
    looks = click.get_current_context().params
    if not inputs and output is None and sys.stdin is not None and not sys.stdin.isatty():
        inputs = (STANDARD_INPUT,)
    if not inputs:
        raise click.UsageError("Missing argument 'INPUT'; name files or folders, or - for standard input.")
    if output is None and inputs != (STANDARD_INPUT,) and not (looks["check"] or looks["diff"]):
        raise click.UsageError("Missing option '--output'; name a folder to write into, or - for standard output.")
    return inputs, output in (None, STANDARD_INPUT)


def _check(options: dict[str, Any]) -> None:
    """Raises click.UsageError where options exclude each other."""
    looks = [f"--{name.replace('_', '-')}" for name in ("dry_run", "check", "diff") if options[name]]
    if "--dry-run" in looks and len(looks) > 1:
        raise click.UsageError("--dry-run cleans nothing, so it cannot tell what would change; choose one.")
    if options["overwrite"] and (options["resume"] or options["retry_failed"]):
        raise click.UsageError("--overwrite begins anew and --resume goes on; choose one.")
    if options["output"] in (None, STANDARD_INPUT) and (options["resume"] or options["retry_failed"]) and not looks:
        raise click.UsageError("--resume needs a folder with the results until now; name it with -o.")


def _settings(inputs: tuple[str, ...], output: Path | None, options: dict[str, Any]) -> runner.Settings:
    """What the runner is told. Raises click.UsageError for detectors that do not work."""
    names = ("strictness", "captions", "detectors", "ignore", "keep", "kind", "extractor", "date_search", "score")
    columns = {name: (options[f"{name}_column"],) for name in ("text", "id", "url") if options[f"{name}_column"]}
    same = ("jobs", "timeout", "max_memory", "max_doc_bytes", "max_errors", "resume", "retry_failed", "overwrite")
    looks = options["check"] or options["diff"]
    return runner.Settings(
        inputs,
        None if looks else output,
        cleaner_of({name: options[name] for name in names}),
        Columns(**columns),
        **{name: options[name] for name in (*same, "keep_original", "spans_only", "markdown")},
        sampling=SAMPLE if options["report"] else 0,
        quarantine=Path(options["quarantine"]) if options["quarantine"] else None,
        check=looks,
        pieces=options["diff"],
    )


def _run(settings: runner.Settings, options: dict[str, Any]) -> int:
    """Do it, and tell about it. Raises ValueError and what else `runner.run` raises."""
    if options["dry_run"]:
        return dry_run(settings)
    preview = Preview(options["diff"]) if settings.check else None
    with Watcher(options["progress"] and not options["quiet"], preview) as watcher:
        result = runner.run(settings, watcher.watch)
    watcher.close(result, settings, options["stats"], options["report"], options["quiet"])
    return CHANGES if preview and preview.changed and result.code == DONE else result.code
