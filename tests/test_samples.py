"""The samples and the seeds: whole documents with the text and metadata that should come out."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import cleaner

ROOT = Path(__file__).parent.parent
FOLDERS = sorted(path.parent for top in ("samples", "seeds") for path in (ROOT / top).glob("*/source.txt"))
KNOWN_FAILURES = sorted(path.parent for path in (ROOT / "samples" / "known-failures").glob("*/source.txt"))


def check(folder: Path) -> None:
    source = (folder / "source.txt").read_text("utf-8")
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    article = cleaner.clean(source)
    assert article.text == (folder / "expected.txt").read_text("utf-8"), explain(article)
    metadata = article.metadata.to_dict()
    for guess in ("language", "page_type", "page_type_probability"):  # not the sample's matter
        del metadata[guess]
    assert set(metadata.pop("sources")) == {field for field in metadata if metadata[field] and field != "captions"}
    assert {field: value for field, value in metadata.items() if value} == expected["metadata"]
    assert removed_lines(article) == expected["removed"]


def removed_lines(article: cleaner.Article) -> dict[str, int]:
    """How many lines, or parts of lines, went by category."""
    return dict(
        Counter(
            part.category for verdict in article.lines for part in verdict.parts if not part.kept and part.text.strip()
        )
    )


def explain(article: cleaner.Article) -> str:
    rows: list[str] = []
    for verdict in article.lines:
        rows.append(f"{'  ' if verdict.kept else '- '}{verdict.text[:80]}  [{verdict.category} {verdict.because}]")
    return "\n" + "\n".join(rows)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: f"{folder.parent.name}/{folder.name}")
def test_sample(folder: Path) -> None:
    check(folder)


@pytest.mark.xfail(strict=True, reason="recorded in samples/known-failures/README.md")
@pytest.mark.parametrize("folder", KNOWN_FAILURES, ids=lambda folder: folder.name)
def test_known_failure(folder: Path) -> None:
    check(folder)


def test_there_are_enough() -> None:
    """At least 40 samples in at least 12 languages, at least 12 of them near misses that come through untouched."""
    samples = [folder for folder in FOLDERS if folder.parent.name == "samples"]
    near_misses = [folder for folder in samples if "near-miss" in folder.name]
    assert len(samples) >= 40
    assert len({folder.name.split("-")[0] for folder in samples}) >= 12
    assert len(near_misses) >= 12
    for folder in near_misses:
        assert (folder / "source.txt").read_bytes() == (folder / "expected.txt").read_bytes()


def test_seeds_metadata() -> None:
    """The two documents that the project grew from: what their notices tell arrives as data."""
    read: dict[str, Any] = {}
    for folder in FOLDERS:
        if folder.parent.name == "seeds":
            read[folder.name] = cleaner.clean((folder / "source.txt").read_text("utf-8")).metadata
    assert len(read) == 2
    assert any(metadata.licenses and metadata.contacts and metadata.credits == ("VCG",) for metadata in read.values())
    assert any(
        metadata.title and len(metadata.credits) == 2 and len(metadata.captions) == 1 for metadata in read.values()
    )
