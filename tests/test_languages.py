"""The table of detectors and languages is complete, and the one in docs/ is what the detectors say."""

from __future__ import annotations

import os

import pytest

from tests.languages import FILE, LANGUAGES, STAYING, Cell, render, row, without, worded

WANTED = tuple(os.environ.get("CLEANER_LANGUAGES", " ".join(LANGUAGES)).split())
"""Some of the languages only, where somebody works on them."""

CELLS = [(name, language, row(name)[language]) for name in worded() for language in WANTED]


def test_the_table_is_fresh() -> None:
    assert FILE.read_text("utf-8") == render(), "run `python3 dev.py table`"


@pytest.mark.parametrize(
    ("name", "language", "cell"), CELLS, ids=lambda value: "" if isinstance(value, Cell) else value
)
def test_cell(name: str, language: str, cell: Cell) -> None:
    """A detector knows a language, and shows a line that goes and two that stay; or it says why it does not."""
    if not cell.phrases:
        assert cell.reason, f"{name} has no phrases in {language} and gives no reason in WITHOUT"
        return
    assert cell.gone, f"{name} finds nothing in its examples in {language}"
    assert cell.kept >= STAYING, f"{name} shows only {cell.kept} lines that stay in {language}"


@pytest.mark.parametrize("name", list(worded()))
def test_reasons(name: str) -> None:
    """A reason is given only for what is missing, and it is one."""
    for language, reason in without(name).items():
        assert language in LANGUAGES
        assert not row(name)[language].phrases, f"{name} has phrases in {language}, so WITHOUT is wrong"
        assert len(reason.split()) > 2
