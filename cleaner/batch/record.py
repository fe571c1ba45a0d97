"""One record of a corpus: where its text is found among its columns, and which columns are added to it.

Every format turns its record into one mapping and asks `clean_fields`. Columns that we do not know stay as they are
and where they are. The text column is replaced; these are added, always all of them, in this order:

    cleaner_version        of this package
    cleaner_status         ok, unchanged, empty, degraded, skipped or failed
    cleaner_removed_chars  how many characters went
    cleaner_metadata       what the page says about itself, as in `Metadata.to_dict`; the language only where it is
                           declared, since finding it out takes longer than all the rest
    cleaner_removed        the spans that went: start and end in the text as it was, category, because, score
    cleaner_problems       what went wrong, in sentences
    cleaner_original       the text as it was, only where that is wished

The text of a column named "html" goes to "text", or to "cleaner_text" where there is a column "text" already; the page
stays. A date column is not taken for the date of an article: in corpora it mostly is the day of the crawl.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import msgspec

import cleaner
from cleaner.batch.nouns import DEGRADED, FAILED, SKIPPED, UNCHANGED, Columns, Desk, Piece, Record, Removed, Row, lot
from cleaner.batch.summary import shortened
from cleaner.document import Article, Metadata, Part

HTML_COLUMN = "html"
ORIGINAL = "cleaner_original"
PROBLEM_LENGTH = 500
"""Characters of an error that are told: what a library says may quote the whole document."""

_NO_METADATA = Metadata().to_dict()


class RecordError(Exception):
    """A record that cannot be cleaned; its text says why."""


class Cleaned(NamedTuple):
    """What became of one text: the clean text (None where the column was null), the added columns, and the numbers.

    article: all that is known about it; None where it was not cleaned.
    """

    text: str | None
    columns: dict[str, Any]
    row: Row
    article: Article | None = None


class Fields(NamedTuple):
    """What became of one mapping: where the clean text belongs, and the rest."""

    target: str
    cleaned: Cleaned


def clean_fields(fields: Mapping[str, Any], record: Record, desk: Desk) -> Fields:
    """Clean the text of a mapping; its values may be `msgspec.Raw`, which is decoded only where it is needed.

    Raises RecordError where there is no text.
    """
    name = text_column(fields, desk.columns)
    target = target_column(name, fields)
    text = decoded(look_up(fields, name))
    if len(record.data) > desk.max_doc_bytes:
        return Fields(target, too_large(record, desk, text))
    if text is None:
        added = columns(UNCHANGED) | ({ORIGINAL: None} if desk.keep_original else {})
        return Fields(target, Cleaned(None, added, _row(record, UNCHANGED)))
    if not isinstance(text, str):
        raise RecordError(f"its column {name} holds no text but {_kind(text)}.")
    url, language = (first_text(fields, names) for names in (desk.columns.url, desk.columns.language))
    return Fields(target, clean_text(text, record, desk, url, language))


def clean_text(source: str | bytes, record: Record, desk: Desk, url: str = "", language: str = "") -> Cleaned:
    """Clean the text of a record, however it was found.

    language: which it is in, where its corpus says so.
    """
    article = desk.cleaner.clean(source, url=url or None)
    problems = [*([record.problem] if record.problem else []), *article.problems]
    status = DEGRADED if record.problem else article.status
    metadata = _metadata(article.metadata)
    added = columns(status, removed_spans(article), metadata, problems)
    if desk.keep_original:
        added[ORIGINAL] = article.original
    row = Row(
        place=record.place,
        status=status,
        site=sound(site_of(url or article.metadata.url)),
        language=_two_letters(metadata["language"] or language),
        bytes=len(record.data),
        characters=len(article.original),
        lines=article.original.count("\n") + 1,
        removed=_tally(article),
        problem=sound(" ".join(problems)[:PROBLEM_LENGTH]),
        sample=_sample(article, record, desk),
    )
    return Cleaned(article.text, added, row, article)


def too_large(record: Record, desk: Desk, text: str | None) -> Cleaned:
    """A record that is larger than is cleaned: it passes through unchanged."""
    problem = f"It is larger than {desk.max_doc_bytes:,} bytes, so it passes through unchanged."
    added = columns(SKIPPED, problems=[problem])
    return Cleaned(text, added | ({ORIGINAL: text} if desk.keep_original else {}), _row(record, SKIPPED, problem))


def columns(
    status: str,
    removed: list[dict[str, Any]] | None = None,
    metadata: dict[str, Any] | None = None,
    problems: Iterable[str] = (),
) -> dict[str, Any]:
    """The added columns, all of them but the original."""
    spans = removed or []
    return {
        "cleaner_version": cleaner.__version__,
        "cleaner_status": status,
        "cleaner_removed_chars": sum(span["end"] - span["start"] for span in spans),
        "cleaner_metadata": _NO_METADATA if metadata is None else metadata,
        "cleaner_removed": spans,
        "cleaner_problems": list(problems),
    }


def removed_spans(article: Article) -> list[dict[str, Any]]:
    """The removed parts without their text."""
    return [
        {
            "start": part.start,
            "end": part.end,
            "category": part.category,
            "because": part.because,
            "score": round(float(part.score), 4),
        }
        for part in article.removed
    ]


def failed(record: Record, problem: object) -> Row:
    """The row of a document that goes to quarantine, for this reason."""
    return _row(record, FAILED, str(problem)[:PROBLEM_LENGTH])


def describe(error: BaseException) -> str:
    """An error as a reason: its own sentence where it is one of ours, else its kind and what it says."""
    return str(error) if isinstance(error, RecordError) else f"{type(error).__name__}: {error}"


def text_column(fields: Iterable[str], names: Columns) -> str:
    """The column, or path of columns, that holds the text. Raises RecordError where there is none."""
    for name in names.text:
        if look_up(fields, name) is not MISSING:
            return name
    raise RecordError(f"it has no text: there is no column {', '.join(names.text)}.")


def target_column(name: str, fields: Iterable[str]) -> str:
    """The column that the clean text of a column belongs into."""
    if name != HTML_COLUMN:
        return name
    return "cleaner_text" if "text" in fields else "text"


MISSING = object()
"""What `look_up` gives for a column that is not there."""


def look_up(fields: Any, name: str) -> Any:
    """The value of a column, or at the end of a path with dots through nested columns; MISSING where there is none."""
    if not isinstance(fields, Mapping):
        fields = decoded(fields)
    if not isinstance(fields, Mapping):
        return MISSING
    if name in fields:
        return fields[name]
    head, dot, rest = name.partition(".")
    return look_up(fields[head], rest) if dot and head in fields else MISSING


def put(fields: Mapping[str, Any], name: str, value: Any) -> dict[str, Any]:
    """The mapping with another value in a column, or at the end of a path; what is around it stays as it is."""
    head, dot, rest = name.partition(".")
    if name in fields or not dot or head not in fields:
        return {**fields, name: value}
    return {**fields, head: put(_unpacked(fields[head]), rest, value)}


def first_text(fields: Any, names: Iterable[str]) -> str:
    """The first of these columns that holds a text that is not empty; "" if none does."""
    for name in names:
        value = decoded(look_up(fields, name))
        if isinstance(value, str) and value:
            return value
    return ""


def decoded(value: Any) -> Any:
    """A value that may be JSON as it stands in its line."""
    if not isinstance(value, msgspec.Raw):
        return value
    try:
        return msgspec.json.decode(value)
    except (msgspec.DecodeError, UnicodeDecodeError):  # a lone surrogate, which Python's own reader lets pass
        return json.loads(bytes(value))


def _unpacked(value: Any) -> dict[str, Any]:
    """A nested object, its own values left as they stand."""
    return msgspec.json.decode(value, type=dict[str, msgspec.Raw]) if isinstance(value, msgspec.Raw) else value


def site_of(url: str) -> str:
    """The host of an address, "" where it has none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def sound(text: str) -> str:
    """The text with a question mark for halves of characters, which no message between processes can carry."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _row(record: Record, status: str, problem: str = "") -> Row:
    return Row(record.place, status, bytes=len(record.data), problem=sound(problem))


def _kind(value: object) -> str:
    named: dict[type, str] = {
        dict: "an object",
        list: "a list",
        bool: "true or false",
        int: "a number",
        float: "a number",
    }
    return named.get(type(value), type(value).__name__)


def _metadata(metadata: Metadata) -> dict[str, Any]:
    """All fields, the language as it is declared: to find it out takes twice as long as cleaning."""
    declared = _two_letters(metadata.declared_language)
    return replace(metadata, detect=lambda sample: declared or None).to_dict()


def _two_letters(language: str) -> str:
    """The code in front of "en-US" or "en_Latn"; "" for what does not begin with one."""
    code = language.replace("_", "-").partition("-")[0].lower()
    return code if len(code) == 2 and code.isascii() and code.isalpha() else ""


def _sample(article: Article, record: Record, desk: Desk) -> tuple[Piece, ...]:
    """The pieces that are asked for: all of them, or what a sample shows of them."""
    if desk.pieces:
        return _pieces(article)
    wanted = desk.sample_below and lot(record.place) < desk.sample_below
    return shortened(_pieces(article)) if wanted else ()


def _pieces(article: Article) -> tuple[Piece, ...]:
    return tuple(
        Piece(sound(part.text), part.category, sound(part.because), float(part.score)) for part in article.parts
    )


def _tally(article: Article) -> dict[str, Removed]:
    """How much of each category went."""
    tally: dict[str, Removed] = {}
    for part in article.removed:
        parts, lines, characters = tally.get(part.category, Removed(0, 0, 0))
        whole = _whole_lines(part, article.original)
        tally[part.category] = Removed(parts + 1, lines + whole, characters + part.end - part.start)
    return tally


def _whole_lines(part: Part, original: str) -> int:
    """How many lines that are not blank a removed part holds from beginning to end."""
    lines = part.text.split("\n")
    first = 0 if part.start == 0 or original[part.start - 1] == "\n" else 1
    last = len(lines) if part.end == len(original) or original[part.end] == "\n" else len(lines) - 1
    return sum(1 for line in lines[first:last] if line and not line.isspace())
