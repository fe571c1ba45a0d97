"""`cleaner clean`: a few documents, printed."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from typing import Any

import click

from cleaner import report
from cleaner.batch.source import STANDARD_INPUT, RefusedError, display_name, expand, is_html, of_kind, read_source
from cleaner.cli import difference
from cleaner.cli.codes import CHANGES, DONE, EXIT_CODES, MISUSED, SOME_FAILED
from cleaner.cli.configuration import Configured
from cleaner.cli.options import cleaner_of, cleaning_options, common_options, say_settings
from cleaner.cli.output import bug, colored, emit, note, on_terminal, remark, screened, would_change
from cleaner.document import Article
from cleaner.pipeline import Cleaner


@click.command(epilog=EXIT_CODES, cls=Configured)
@click.argument("files", nargs=-1, type=click.Path(), metavar="FILE... | -")
@cleaning_options
@click.option("--url", help="Where the document comes from, for the metadata.")
@click.option("--json", "as_json", is_flag=True, help="Print text, metadata and verdicts, a line per document.")
@click.option("--explain", is_flag=True, help="Print the whole document, removed parts struck out, with the reasons.")
@click.option("--markdown", is_flag=True, help="Print the clean text of HTML pages as Markdown.")
@click.option("--diff", is_flag=True, help="Print what would go as a unified diff; exit code 1 if anything would.")
@click.option("--check", is_flag=True, help="Print no text, only whether anything would go; exit code 1 if so.")
@common_options
def clean(files: tuple[str, ...], url: str | None, check: bool, verbose: bool, quiet: bool, **options: Any) -> int:
    """Clean text and HTML files (or - for standard input) and print the clean text, a blank line between two."""
    form = _form({flag: options.pop(flag) for flag in ("as_json", "explain", "markdown", "diff")}, check)
    cleaner = cleaner_of(options)
    say_settings()
    names = expand(files) if files else _piped()
    if url is not None and len(names) > 1:
        raise click.UsageError("--url is the address of one document, but there are several; clean them one by one.")
    changed = done = 0
    for name in names:
        try:
            article = clean_file(cleaner, name, url)
        except RefusedError as refused:
            note(str(refused))
            continue
        emit(form(article, name, len(names) > 1, done == 0))
        done += 1
        changed += bool(article.removed)
    if done < len(names):
        return SOME_FAILED if done else MISUSED
    return CHANGES if changed and (check or form is _form_diff) else DONE


def _form(asked: dict[str, bool], check: bool) -> Callable[[Article, str, bool, bool], bytes]:
    """The form in which articles are printed. Raises click.UsageError where several are asked for."""
    if sum(asked.values()) > 1:
        raise click.UsageError("--json, --explain, --markdown and --diff exclude each other; choose one.")
    forms = {"as_json": _form_json, "explain": _form_explained, "markdown": _form_markdown, "diff": _form_diff}
    form = next((forms[name] for name, wanted in asked.items() if wanted), None)
    if check and form not in (None, _form_diff):
        raise click.UsageError("--check prints no text, so it goes with --diff alone; choose one.")
    return form or (_form_checked if check else _form_text)


def _piped() -> list[str]:
    """Standard input, where something is piped into it."""
    if sys.stdin is None or sys.stdin.isatty():
        raise click.UsageError("No input was given: name a file, or - for standard input.")
    return [STANDARD_INPUT]


def clean_file(cleaner: Cleaner, name: str, url: str | None = None) -> Article:
    """Clean one file, and note what was met on the way. Raises RefusedError."""
    data, shown = read_source(name), display_name(name)
    try:
        article = of_kind(cleaner, "html" if is_html(name) else None).clean(data, url=url)
    except Exception as error:
        raise RefusedError(f"{shown}: {bug(error)}.") from error
    for problem in article.problems:
        remark(f"{shown}: {problem}")
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


def _form_diff(article: Article, name: str, several: bool, first: bool) -> bytes:
    rows = difference.unified(((part.text, part.kept) for part in article.parts), display_name(name))
    return report.to_utf8("".join(f"{row}\n" for row in screened(rows)))


def _form_checked(article: Article, name: str, several: bool, first: bool) -> bytes:
    """Nothing for standard output; a remark where anything would go."""
    if article.removed:
        remark(would_change(display_name(name), len(article.removed), {part.category for part in article.removed}))
    return b""
