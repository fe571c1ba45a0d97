"""`cleaner detectors`: the list of the detectors, and the manual of one."""

from __future__ import annotations

import re

import click

from cleaner import detectors as catalog
from cleaner import report
from cleaner.cli.codes import DONE, EXIT_CODES
from cleaner.cli.options import load
from cleaner.cli.output import emit, note
from cleaner.detectors import Detector
from cleaner.phrases import parse

_SIGNS = {"- ": "goes  ", "  ": "stays ", "= ": "fact  "}


@click.command("detectors", epilog=EXIT_CODES)
@click.argument("name", required=False)
def detectors_command(name: str | None) -> int:
    """List the detectors, or print the manual of one."""
    for problem in catalog.problems():
        note(problem)
    try:
        text = _manual(load(name)) if name else _overview()
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    emit(report.to_utf8(text))
    return DONE


def _overview() -> str:
    """All detectors with their first sentences, and what distribution a plugin is of."""
    names = catalog.names()
    wide = max(map(len, names), default=0)
    return "".join(f"{name.ljust(wide)}  {_about(name)}\n" for name in names)


def _about(name: str) -> str:
    """A detector in a line."""
    sentence, origin = report.for_terminal(_first_sentence(load(name).manual)), catalog.origin(name)
    return f"{sentence} [{report.for_terminal(origin)}]".strip() if origin else sentence


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
