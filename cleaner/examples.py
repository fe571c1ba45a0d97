"""The diff notation in which detectors write their examples: manual and tests at once.

    # en                                   a heading names the language of the pages below it
    - We use cookies. Accept all cookies   a line that goes
      The minister spoke on Monday.        a line that stays (two spaces)
      The talks go on. [-(By our desk)-]   a part of a line that goes
    = license: 10120180008                 a fact that the page's metadata then holds (field in the singular)

A blank line starts a new page; every page stands for a whole document. Below the heading `# html` each row is an
element of an HTML page, written as markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cleaner.document import Fact, Metadata

_PART = re.compile(r"\s?\[-(.{1,2000}?)-\]")


HTML = "html"
"""The heading above pages that are written as markup."""


@dataclass(frozen=True, slots=True)
class Example:
    """A page as it comes and as it should be: language, source, expected text, kept and gone lines, facts.

    Of an HTML page the expected text is markup, too: the rows that stay.
    """

    language: str
    source: str
    expected: str
    kept: tuple[str, ...]
    gone: tuple[str, ...]
    facts: tuple[Fact, ...]

    @property
    def kind(self) -> str:
        """What the page is read as: "html" or "text"."""
        return HTML if self.language == HTML else "text"


def parse_examples(text: str) -> Iterator[Example]:
    """Read a detector's `EXAMPLES`. Raises ValueError for a row that is none of the notation's."""
    language = ""
    rows: list[str] = []
    for row in [*text.splitlines(), ""]:
        if row.startswith("# "):
            language = row[2:].strip()
        elif row.strip():
            rows.append(row)
        elif rows:
            yield _example(language, rows)
            rows = []


def _example(language: str, rows: list[str]) -> Example:
    source, expected, kept, gone, facts = [], [], [], [], []
    for row in rows:
        sign, body = row[:2], row[2:]
        if sign == "= ":
            field, _, value = body.partition(":")
            facts.append((field.strip(), value.strip()))
        elif sign == "- ":
            source.append(body)
            gone.append(body)
        elif sign == "  ":
            source.append(re.sub(r"\[-|-\]", "", body))
            rest = _PART.sub("", body)
            expected.append(rest)
            if rest == body:
                kept.append(body)
            else:
                gone.extend(_PART.findall(body))
        else:
            raise ValueError(f"An example row starts with '- ', two spaces, '= ' or '# ', not {row!r}.")
    return Example(language, "\n".join(source), "\n".join(expected), tuple(kept), tuple(gone), tuple(facts))


_FIELDS = {"author": "authors", "license": "licenses", "credit": "credits", "contact": "contacts", "tag": "tags"}


def missing_facts(example: Example, metadata: Metadata) -> list[Fact]:
    """The facts of an example that the metadata does not hold."""

    def holds(field: str, value: str) -> bool:
        if field == "caption":
            return any(caption.text == value for caption in metadata.captions)
        if field in _FIELDS:
            return value in getattr(metadata, _FIELDS[field])
        return bool(getattr(metadata, field) == value)

    return [(field, value) for field, value in example.facts if not holds(field, value)]
