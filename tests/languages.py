"""The table of detectors and languages, docs/languages.md: what each knows, or why it does not.

python -m tests.languages    writes it; `python3 dev.py table` does the same
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from cleaner import detectors
from cleaner.examples import HTML, parse_examples
from cleaner.phrases import parse

LANGUAGES = (
    *("en", "zh", "ja", "ko", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "pl", "cs", "sk", "hu", "ro"),
    *("bg", "el", "uk", "ru", "tr", "ar", "fa", "he", "hi", "id", "vi", "th"),
)
"""What every detector that has phrases must know."""

STAYING = 2
"""How many lines that stay each detector shows in each language."""

FILE = Path(__file__).parent.parent / "docs" / "languages.md"

HEAD = """# Detectors and languages

Written by `python3 dev.py table`; a test compares it with the detectors. A cell says how many phrases a detector knows
in a language and, behind the sign `/`, how many of its example lines stay: sentences that share the words of notices
and are none. `-` stands where a language needs none (the reason is below the table), `?` where it is missing. Detectors
that go by form alone (repetition, tables) have no phrases and are not in the table. Phrases of all languages are tried
on every line, whatever the language of the page.
"""


class Cell(NamedTuple):
    """What a detector knows of a language: phrases, example lines that go (or are data) and stay, or why nothing."""

    phrases: int
    gone: int
    kept: int
    reason: str

    def __str__(self) -> str:
        return f"{self.phrases} / {self.kept}" if self.phrases else "-" if self.reason else "?"


def without(name: str) -> Mapping[str, str]:
    """The languages that a detector does without, each with the reason."""
    module = importlib.import_module(f"cleaner.detectors.{name}")
    reasons: Mapping[str, str] = getattr(module, "WITHOUT", {})
    return reasons


def worded() -> Iterator[str]:
    """The names of the detectors that have phrases."""
    return (name for name in detectors.names() if detectors.load(name).phrases)


def row(name: str) -> dict[str, Cell]:
    """What a detector knows, by language."""
    detector, reasons = detectors.load(name), without(name)
    counts = {language: [0, 0, 0] for language in LANGUAGES}
    for phrase in parse(name, detector.phrases):
        if phrase.language in counts:
            counts[phrase.language][0] += 1
    for example in parse_examples(detector.examples):
        if example.language in counts and example.language != HTML:
            counts[example.language][1] += len(example.gone) + len(example.facts)
            counts[example.language][2] += len(example.kept)
    return {language: Cell(*counted, reasons.get(language, "")) for language, counted in counts.items()}


def render() -> str:
    """The table as Markdown, and the reasons below it."""
    rows = {name: row(name) for name in worded()}
    lines = [HEAD, f"| detector | {' | '.join(LANGUAGES)} |", "| --- |" + " ---: |" * len(LANGUAGES)]
    lines += [f"| {name} | {' | '.join(map(str, cells.values()))} |" for name, cells in rows.items()]
    reasons: dict[tuple[str, str], list[str]] = {}
    for name, cells in rows.items():
        for language, cell in cells.items():
            if cell.reason and not cell.phrases:
                reasons.setdefault((name, cell.reason), []).append(language)
    if reasons:
        lines += ["", "## Why not", ""]
        lines += [f"- {name}, {' '.join(codes)}: {reason}" for (name, reason), codes in reasons.items()]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    FILE.write_text(render(), "utf-8")
    print(f"Wrote docs/{FILE.name}.")
