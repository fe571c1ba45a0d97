"""The command `cleaner`: turns flags into library calls, results into output, and every error into one plain line.

Data goes to standard output, everything else to standard error. What the exit codes mean stands in `EXIT_CODES`.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import Any, TypeVar

import click

from cleaner import __version__, report
from cleaner import detectors as catalog
from cleaner.batch import folder
from cleaner.batch.source import STANDARD_INPUT, RefusedError, display_name, read_source
from cleaner.detectors import Detector
from cleaner.document import Article
from cleaner.judge import CAPTIONS, THRESHOLDS
from cleaner.phrases import parse
from cleaner.pipeline import DATE_SEARCHES, EXTRACTORS, KINDS, Cleaner

DONE, MISUSED, SOME_FAILED, ABORTED = 0, 2, 3, 4

EXIT_CODES = """\b
Exit codes:
  0  done
  2  wrong usage, or none of the inputs could be cleaned
  3  finished, but some documents failed
  4  aborted by an input/output error
  130, 143  stopped by a signal"""

_NONE = "none"
"""How the command line writes None."""

_SIGNS = {"- ": "goes  ", "  ": "stays ", "= ": "fact  "}

Item = TypeVar("Item")


class StoppedError(BaseException):
    """A signal asked the command to stop."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code. Raises nothing."""
    if "_CLEANER_COMPLETE" in os.environ:
        cli.main(prog_name="cleaner")  # the shell asks for completions
    try:
        with _signals():
            return _invoke(sys.argv[1:] if arguments is None else list(arguments))
    except StoppedError as stopped:
        _note("stopped; every file that was written is complete.")
        return 128 + stopped.number
    except BrokenPipeError:
        _discard_output()
        return DONE
    except OSError as error:
        _discard_output()
        _note(f"the output cannot be written ({error.strerror or error}); make room or choose another place.")
        return ABORTED
    except Exception as error:
        _note(f"{_bug(error)}; nothing more was done.")
        return ABORTED


def _invoke(arguments: list[str]) -> int:
    """Hand over to click, and turn its errors and ours into one line and a code."""
    try:
        with cli.make_context("cleaner", arguments) as context:
            code = cli.invoke(context)
            sys.stdout.flush()
            return code if isinstance(code, int) else DONE
    except click.exceptions.Exit as finished:
        return finished.exit_code
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else "cleaner"
        _note(f"{error.format_message().rstrip('.')}. See '{command} --help'.")
        return MISUSED
    except folder.WriteError as error:
        _note(str(error))
        return ABORTED


@contextmanager
def _signals() -> Iterator[None]:
    """While this lasts, the first SIGINT or SIGTERM unwinds the command, and a second one ends it at once."""

    def stop(number: int, frame: FrameType | None) -> None:
        signal.signal(number, signal.SIG_DFL)
        raise StoppedError(number)

    before: dict[int, Any] = {}
    with suppress(ValueError):  # signals belong to the main thread; elsewhere they are none of our business
        for asked in (signal.SIGINT, signal.SIGTERM):
            if signal.getsignal(asked) != signal.SIG_IGN:  # nohup and the like
                before[asked] = signal.signal(asked, stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _note(message: str) -> None:
    """A line on standard error. That nobody listens there is no reason to stop."""
    with suppress(OSError, AttributeError, ValueError):
        sys.stderr.write(f"cleaner: {report.for_terminal(message)}\n")
        sys.stderr.flush()


def _emit(data: bytes) -> None:
    """Data on standard output. Raises OSError, BrokenPipeError among them."""
    if sys.stdout is None:
        raise OSError("standard output is closed")
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def _discard_output() -> None:
    """Let nobody try to write the rest of the output when Python exits."""
    with suppress(OSError, AttributeError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _bug(error: Exception) -> str:
    """An error of our own making, in a line that is worth reporting."""
    import traceback

    frame = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(frame.filename).name} line {frame.lineno}"
    return f"a mistake in cleaner {__version__} ({type(error).__name__}: {error}, in {place}); please report it"


def _on_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def _colored() -> bool:
    return _on_terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


@click.group(
    invoke_without_command=True,
    epilog=EXIT_CODES,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="cleaner", message="%(prog)s %(version)s")
@click.pass_context
def cli(context: click.Context) -> None:
    """Strip boilerplate from articles, with a reason for every line that goes."""
    if context.invoked_subcommand is None:
        raise click.UsageError("No command was given: it is clean, run or detectors.", context)


def _choice(name: str, values: Iterable[str | None], told: str) -> Callable[..., Any]:
    """An option of `Cleaner` that takes one of some values."""
    default = getattr(Cleaner(), name)
    return click.option(
        f"--{name.replace('_', '-')}",
        type=click.Choice([value or _NONE for value in values]),
        default=default,
        show_default=True if default else "recognized",
        help=told,
    )


def _cleaning_options(command: Callable[..., int]) -> Callable[..., int]:
    """The options of `Cleaner`, under their own names."""
    captions = "Image captions: remove repeated copies, drop all, or keep all. They are in the metadata anyway."
    strictness = "How sure to be before removing; what a lighter one removes, a stricter one removes too."
    for option in (
        _choice("date_search", DATE_SEARCHES, "HTML: take no dates, declared ones, or also search the page's text."),
        click.option(
            "--score/--no-score", default=Cleaner().score, show_default=True, help="Ask the learned score, too."
        ),
        _choice("extractor", EXTRACTORS, "HTML: the main-content extractor that is asked as a witness."),
        _choice("kind", filter(None, KINDS), "What the input is. Files named .html, .htm and .xhtml are HTML."),
        click.option("--keep", multiple=True, metavar="PHRASE", help="Keep every line that says this. Repeatable."),
        click.option("--detectors", multiple=True, metavar="NAME", help="Use only this detector. Repeatable."),
        _choice("captions", CAPTIONS, captions),
        _choice("strictness", THRESHOLDS, strictness),
    ):
        command = option(command)
    return command


def _cleaner(options: dict[str, Any]) -> Cleaner:
    """The cleaner that the options ask for. Raises click.UsageError for an option or a detector that does not work."""
    from cleaner.score import WeightsError, weights

    names = options["detectors"] or catalog.names()
    try:
        for name in names:
            _load(name)
        extractor = None if options["extractor"] == _NONE else options["extractor"]
        if options["score"]:
            weights()
        return Cleaner(**{**options, "detectors": options["detectors"] or None, "extractor": extractor})
    except (ValueError, WeightsError) as error:
        raise click.UsageError(str(error), click.get_current_context()) from error


def _load(name: str) -> Detector:
    """Load a detector. Raises ValueError where there is none of the name, or it is broken."""
    if name in catalog.names():
        try:
            return catalog.load(name)
        except Exception as error:
            raise ValueError(
                f"The detector {name} is broken and cannot be loaded: {type(error).__name__}: {error}."
            ) from error
    return catalog.load(name)


@cli.command(epilog=EXIT_CODES)
@click.argument("files", nargs=-1, metavar="FILE... | -")
@_cleaning_options
@click.option("--url", help="Where the document comes from, for the metadata.")
@click.option("--json", "as_json", is_flag=True, help="Print text, metadata and verdicts, a line per document.")
@click.option("--explain", is_flag=True, help="Print the whole document, removed parts struck out, with the reasons.")
@click.option("--markdown", is_flag=True, help="Print the clean text of HTML pages as Markdown.")
def clean(files: tuple[str, ...], url: str | None, **options: Any) -> int:
    """Clean text and HTML files (or - for standard input) and print the clean text, a blank line between two."""
    form = _form({flag: options.pop(flag) for flag in ("as_json", "explain", "markdown")})
    cleaner = _cleaner(options)
    names = folder.expand(files) if files else _piped()
    if url is not None and len(names) > 1:
        raise click.UsageError("--url is the address of one document, but there are several; clean them one by one.")
    done = 0
    for name in names:
        try:
            article = _clean(cleaner, name, url)
        except RefusedError as refused:
            _note(str(refused))
            continue
        _emit(form(article, name, len(names) > 1, done == 0))
        done += 1
    return DONE if done == len(names) else SOME_FAILED if done else MISUSED


def _form(asked: dict[str, bool]) -> Callable[[Article, str, bool, bool], bytes]:
    """The form in which articles are printed. Raises click.UsageError where several are asked for."""
    if sum(asked.values()) > 1:
        raise click.UsageError("--json, --explain and --markdown exclude each other; choose one.")
    if asked["as_json"]:
        return _form_json
    return _form_explained if asked["explain"] else _form_markdown if asked["markdown"] else _form_text


def _piped() -> list[str]:
    """Standard input, where something is piped into it."""
    if sys.stdin is None or sys.stdin.isatty():
        raise click.UsageError("No input was given: name a file, or - for standard input.")
    return [STANDARD_INPUT]


def _clean(cleaner: Cleaner, name: str, url: str | None = None) -> Article:
    """Clean one file, and note what was met on the way. Raises RefusedError."""
    data, shown = read_source(name), display_name(name)
    if cleaner.kind is None and folder.is_html(name):
        cleaner = replace(cleaner, kind="html")
    try:
        article = cleaner.clean(data, url=url)
    except Exception as error:
        raise RefusedError(f"{shown}: {_bug(error)}.") from error
    for problem in article.problems:
        _note(f"{shown}: {problem}")
    return article


def _gap(first: bool) -> str:
    """What stands between two documents."""
    return "" if first else "\n"


def _form_json(article: Article, name: str, several: bool, first: bool) -> bytes:
    return report.to_utf8(report.to_json(article) + "\n")


def _form_text(article: Article, name: str, several: bool, first: bool) -> bytes:
    return _printed(article.text, first)


def _form_markdown(article: Article, name: str, several: bool, first: bool) -> bytes:
    return _printed(article.markdown, first)


def _printed(text: str, first: bool) -> bytes:
    """A text for standard output: whole lines, and harmless where that is a terminal."""
    text = report.for_screen(text) if _on_terminal() else text
    ending = "" if not text or text.endswith("\n") else "\n"
    return report.to_utf8(f"{_gap(first)}{text}{ending}")


def _form_explained(article: Article, name: str, several: bool, first: bool) -> bytes:
    width = shutil.get_terminal_size().columns if _colored() else None
    head = f"==> {report.for_terminal(name)} <==\n" if several else ""
    return report.to_utf8(f"{_gap(first)}{head}{report.explain(article, width, _colored())}")


@cli.command(epilog=EXIT_CODES)
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path), metavar="OUT", help="The folder to write into."
)
@_cleaning_options
@click.option("--markdown", is_flag=True, help="Write Markdown, every document to a file named .md.")
@click.option("--no-progress", is_flag=True, help="Show no progress bar. Without a terminal there is none anyway.")
def run(inputs: tuple[str, ...], output: Path, markdown: bool, no_progress: bool, **options: Any) -> int:
    """Clean files and folders into a folder: each text under its path, a .json with metadata and verdicts beside it.

    From folders, .txt, .md, .html, .htm and .xhtml files are taken, subfolders included, hidden ones not. The text of
    page.html goes to page.txt. Files of the same name in OUT are replaced, each whole or not at all.
    """
    cleaner = _cleaner(options)
    try:
        plan = folder.plan(inputs, output, markdown)
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    for problem in plan.problems:
        _note(problem)
    if not plan.jobs:
        raise click.UsageError("There is nothing to clean: name files, or folders that hold text or HTML files.")
    tally, failed = _work(plan, cleaner, no_progress)
    _close(tally, failed + len(plan.problems), plan.skipped)
    return SOME_FAILED if failed or plan.problems else DONE


def _work(plan: folder.Plan, cleaner: Cleaner, no_progress: bool) -> tuple[report.Tally, int]:
    """Do the jobs; returns the tally and how many documents failed. Raises folder.WriteError."""
    tally, failed = report.Tally(), 0
    for job in _watched(plan.jobs, no_progress):
        try:
            article = _clean(cleaner, str(job.source))
        except RefusedError as refused:
            _note(str(refused))
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


@cli.command("detectors", epilog=EXIT_CODES)
@click.argument("name", required=False)
def detectors_command(name: str | None) -> int:
    """List the detectors, or print the manual of one."""
    try:
        text = _manual(_load(name)) if name else _overview()
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    _emit(report.to_utf8(text))
    return DONE


def _overview() -> str:
    """All detectors with their first sentences."""
    names = catalog.names()
    wide = max(map(len, names), default=0)
    return "".join(f"{name.ljust(wide)}  {_first_sentence(_load(name).manual)}\n" for name in names)


def _first_sentence(manual: str) -> str:
    paragraph = " ".join(manual.strip().split("\n\n")[0].split())
    return re.split(r"(?<=[.!?])\s", paragraph, maxsplit=1)[0]


def _manual(detector: Detector) -> str:
    """A detector's own words, the languages of its phrases, and its examples."""
    phrases = list(parse(detector.name, detector.phrases))
    languages = ", ".join(dict.fromkeys(phrase.language for phrase in phrases)) or "none; it looks at structure alone"
    rows = [detector.name, "=" * len(detector.name), detector.manual.strip(), ""]
    rows += [f"Languages of its {len(phrases)} phrases: {languages}", "", "Examples:"]
    rows += map(_example_row, detector.examples.strip().splitlines())
    return "".join(f"{report.for_terminal(row)}\n" for text in rows for row in text.split("\n"))


def _example_row(row: str) -> str:
    """A row of the examples' notation, the sign spelled out."""
    if row.startswith("# ") or not row.strip():
        return f"  {row[2:]}".rstrip()
    partly = row.startswith("  ") and "[-" in row
    return f"    {'partly' if partly else _SIGNS[row[:2]]}  {row[2:]}"
