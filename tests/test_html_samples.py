"""The HTML samples come out as expected, and are what samples/README.md says: complete and said by the page."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import cleaner

SAMPLES = Path(__file__).parent.parent / "samples"
WORKING = sorted(path.parent for path in SAMPLES.glob("*/source.html"))
FAILING = sorted(path.parent for path in (SAMPLES / "known-failures").glob("*/source.html"))
FOLDERS = [*WORKING, *FAILING]
ENCODINGS = {"html-zh-gb2312-portal": "gb2312", "html-de-windows-1252-tables": "cp1252"}  # the others are UTF-8
TEXTS = {"title", "date", "site", "url", "description", "image", "language"}
LISTS = {"authors", "tags", "licenses", "captions"}
SEEN = 30  # so many characters of a block must stand on the page; marks may go further behind
MARKER = re.compile(r"^ *(?:- |\d+\. )")

each = pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)


def source(folder: Path) -> str:
    return (folder / "source.html").read_bytes().decode(ENCODINGS.get(folder.name, "utf-8"))


def metadata(folder: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((folder / "expected.json").read_text("utf-8"))
    return read


def check(folder: Path) -> None:
    """Text, Markdown and all metadata that the sample is sure of; dates by their day."""
    article = cleaner.clean((folder / "source.html").read_bytes())
    assert article.status == "ok", article.problems
    assert "".join(part.text for part in article.parts) == article.original
    assert article.text == (folder / "expected.txt").read_text("utf-8").rstrip("\n")
    assert article.markdown == (folder / "expected.md").read_text("utf-8").rstrip("\n")
    got = article.metadata.to_dict() | {
        "language": article.metadata.declared_language,
        "date": article.metadata.date[:10],
    }
    expected = metadata(folder)
    captions = expected.pop("captions", None)
    if captions is not None:
        kept = [
            {key: caption.get(key, "") for key in wanted}
            for wanted, caption in zip(captions, got["captions"], strict=True)
        ]
        assert kept == captions
    assert {field: got[field] for field in expected} == expected


@pytest.mark.parametrize("folder", WORKING, ids=lambda folder: folder.name)
def test_sample(folder: Path) -> None:
    check(folder)


@pytest.mark.xfail(strict=True, reason="recorded in samples/known-failures/README.md")
@pytest.mark.parametrize("folder", FAILING, ids=lambda folder: folder.name)
def test_known_failure(folder: Path) -> None:
    check(folder)


def squeezed(text: str) -> str:
    return "".join(text.split())


def visible(page: str) -> str:
    """The page's text without tags and white space, as crudely as can be: no parser has a say in it."""
    body = re.sub(r"<(script|style|template)\b.*?</\1>", "", page, flags=re.DOTALL | re.IGNORECASE)
    return squeezed(html.unescape(re.sub(r"<[^>]*>", "", body)))


def plain(markdown: str) -> Iterator[str]:
    """The lines of a Markdown document without its marks."""
    fenced = False
    for line in markdown.splitlines():
        if line == "```":
            fenced = not fenced
        elif fenced:
            yield line
        elif not re.fullmatch(r"\|(?: --- \|)+", line):
            yield re.sub(r"^(?:#{2,6} |> ?|\| )| \|$", "", line)


def pieces(text: str) -> Iterator[str]:
    """The lines of a text without markers, and the cells of rows one by one."""
    for line in text.splitlines():
        yield from (squeezed(cell)[:SEEN] for cell in MARKER.sub("", line).split(" | ") if cell.strip())


@each
def test_complete(folder: Path) -> None:
    allowed = {"source.html", "expected.txt", "expected.md", "expected.json", "note.txt"}
    names = {path.name for path in folder.iterdir()}
    assert allowed - names <= {"note.txt"} and names <= allowed
    text = (folder / "expected.txt").read_text("utf-8")
    assert text.endswith("\n") and not text.endswith("\n\n") and text.strip()
    assert all(line == line.rstrip() for line in text.splitlines())


@each
def test_metadata_is_on_the_page(folder: Path) -> None:
    fields = metadata(folder)
    page = squeezed(html.unescape(source(folder))).replace("\\/", "/")
    assert set(fields) <= TEXTS | LISTS
    if "date" in fields:
        assert date.fromisoformat(fields["date"]).isoformat() == fields.pop("date")
    for caption in fields.pop("captions", []):
        assert set(caption) - {"image"} == {"text", "credit"}
        assert all(squeezed(value) in page for value in caption.values())
    for value in fields.values():
        for said in [value] if isinstance(value, str) else value:
            assert squeezed(said) in page


@each
def test_markdown_says_the_same(folder: Path) -> None:
    markdown = (folder / "expected.md").read_text("utf-8")
    title = metadata(folder).get("title")
    if title:
        head, _, markdown = markdown.partition("\n\n")
        assert head == f"# {title}"
    text = (folder / "expected.txt").read_text("utf-8")
    assert [line for line in plain(markdown) if line] == [line for line in text.splitlines() if line]


@each
def test_text_stands_on_the_page_in_order(folder: Path) -> None:
    page = visible(source(folder))
    place = 0
    for piece in pieces((folder / "expected.txt").read_text("utf-8")):
        found = page.find(piece, place)
        assert found >= 0, piece
        place = found + len(piece)


def test_there_are_enough() -> None:
    assert len(FOLDERS) >= 26
    languages = {metadata(folder).get("language", "")[:2] for folder in FOLDERS}
    assert len(languages - {""}) >= 7
