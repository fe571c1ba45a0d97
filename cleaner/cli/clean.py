"""`cleaner clean`: a few documents, printed."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import click

from cleaner import report
from cleaner.batch import folder
from cleaner.batch.source import STANDARD_INPUT, RefusedError, display_name, read_source
from cleaner.cli.codes import DONE, EXIT_CODES, MISUSED, SOME_FAILED
from cleaner.cli.options import cleaner_of, cleaning_options
from cleaner.cli.output import bug, colored, emit, note, on_terminal
from cleaner.document import Article
from cleaner.pipeline import Cleaner


@click.command(epilog=EXIT_CODES)
@click.argument("files", nargs=-1, metavar="FILE... | -")
@cleaning_options
@click.option("--url", help="Where the document comes from, for the metadata.")
@click.option("--json", "as_json", is_flag=True, help="Print text, metadata and verdicts, a line per document.")
@click.option("--explain", is_flag=True, help="Print the whole document, removed parts struck out, with the reasons.")
@click.option("--markdown", is_flag=True, help="Print the clean text of HTML pages as Markdown.")
def clean(files: tuple[str, ...], url: str | None, **options: Any) -> int:
    """Clean text and HTML files (or - for standard input) and print the clean text, a blank line between two."""
    form = _form({flag: options.pop(flag) for flag in ("as_json", "explain", "markdown")})
    cleaner = cleaner_of(options)
    names = folder.expand(files) if files else _piped()
    if url is not None and len(names) > 1:
        raise click.UsageError("--url is the address of one document, but there are several; clean them one by one.")
    done = 0
    for name in names:
        try:
            article = clean_file(cleaner, name, url)
        except RefusedError as refused:
            note(str(refused))
            continue
        emit(form(article, name, len(names) > 1, done == 0))
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


def clean_file(cleaner: Cleaner, name: str, url: str | None = None) -> Article:
    """Clean one file, and note what was met on the way. Raises RefusedError."""
    data, shown = read_source(name), display_name(name)
    if cleaner.kind is None and folder.is_html(name):
        cleaner = replace(cleaner, kind="html")
    try:
        article = cleaner.clean(data, url=url)
    except Exception as error:
        raise RefusedError(f"{shown}: {bug(error)}.") from error
    for problem in article.problems:
        note(f"{shown}: {problem}")
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
    text = report.for_screen(text) if on_terminal() else text
    ending = "" if not text or text.endswith("\n") else "\n"
    return report.to_utf8(f"{_gap(first)}{text}{ending}")


def _form_explained(article: Article, name: str, several: bool, first: bool) -> bytes:
    width = shutil.get_terminal_size().columns if colored() else None
    head = f"==> {report.for_terminal(name)} <==\n" if several else ""
    return report.to_utf8(f"{_gap(first)}{head}{report.explain(article, width, colored())}")
