"""An article told: what is shown is what happened, and nothing hostile reaches a terminal or breaks a line of JSON."""

from __future__ import annotations

import json
import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cleaner
from cleaner import report
from cleaner.document import Article

ANY_TEXT = st.text(st.characters(exclude_categories=()))
SENTENCE = "The council met on Monday evening and agreed to mend the bridge over the river before the winter comes."
PAGE = f"Accept all cookies\n\n{SENTENCE}\r\n  - a list item\nAccept all cookies\n\n{SENTENCE[::-1]}\n"
ONE_LINE = f"{SENTENCE} {SENTENCE} We use cookies."
LINES = st.lists(st.sampled_from(["Accept all cookies", SENTENCE, "", "  Cookie settings", "- an item"]), max_size=9)
HOSTILE = "\x1b[31mred\x07 \u202eevil\u2066 \x9b2J \ud800 \x00 \u2028end"


def clean(text: str) -> Article:
    return cleaner.clean(text, detectors=["cookies"])


def test_reads_like_a_diff() -> None:
    rows = report.explain(clean(PAGE)).split("\n")
    assert rows[0] == "- Accept all cookies"
    assert re.fullmatch(r'\? cookies 0\.\d\d: is just "accept all cookies"', rows[1])
    assert rows[2:5] == ["", f"  {SENTENCE}", "    - a list item"]
    assert rows[5] == "- Accept all cookies"
    assert rows[7:] == ["", f"  {SENTENCE[::-1]}", ""]


def test_part_of_a_line_in_brackets() -> None:
    rows = report.explain(clean(ONE_LINE)).splitlines()
    assert rows[0] == f"  {SENTENCE} {SENTENCE}[- We use cookies.-]"
    assert rows[1].startswith("? cookies 0.")


def test_nothing_to_show() -> None:
    assert report.explain(clean("")) == ""
    assert report.explain(clean(SENTENCE)) == f"  {SENTENCE}\n"


@given(LINES)
def test_every_line_is_shown_once_and_in_order(lines: list[str]) -> None:
    shown = [row for row in report.explain(clean("\n".join(lines))).splitlines() if not row.startswith("? ")]
    bare = [re.sub(r"\[-|-\]", "", row[2:]) for row in shown]
    assert bare == [line.rstrip() for line in "\n".join(lines).splitlines()]


@given(ANY_TEXT)
def test_explain_is_total_and_tame(text: str) -> None:
    shown = report.explain(clean(text))
    assert not [char for char in shown if char not in "\n\t" and unicodedata.category(char) in ("Cc", "Cs")]
    shown.encode("utf-8")


@pytest.mark.parametrize("color", [False, True])
def test_hostile_text_is_shown_escaped(color: bool) -> None:
    shown = report.explain(clean(f"{HOSTILE}\nAccept all cookies\n{SENTENCE}"), color=color)
    unstyled = re.sub(r"\x1b\[[0-9;]*m", "", shown)
    assert r"\x1b[31mred\x07 \u202eevil\u2066 \x9b2J \ud800 \x00" in unstyled
    assert not set(unstyled) & set("\x1b\x07\x00\x9b\u202e\u2066\ud800\u2028")


def test_styled_strikes_out_and_wraps() -> None:
    shown = report.explain(clean(PAGE), width=40, color=True)
    assert "\x1b[9;31mAccept all cookies\x1b[0m" in shown
    unstyled = re.sub(r"\x1b\[[0-9;]*m", "", shown)
    assert max(map(len, unstyled.splitlines())) <= 40
    assert 'is just "accept all cookies"' in " ".join(unstyled.split())
    whole = re.sub(r"\x1b\[[0-9;]*m", "", report.explain(clean(PAGE), color=True))
    assert SENTENCE in whole.splitlines()


def test_markup_of_a_page_is_no_markup_of_ours() -> None:
    assert "[bold red]:smile: [/]" in report.explain(clean("[bold red]:smile: [/]"), color=True)


@settings(deadline=None)  # the first one loads the language profiles
@given(ANY_TEXT)
def test_json_is_one_valid_line_and_exact(text: str) -> None:
    article = clean(text)
    written = report.to_json(article)
    assert json.loads(written.encode("utf-8")) == article.to_dict()
    assert len(written.splitlines()) == 1
    assert not [char for char in written if unicodedata.category(char) in ("Cc", "Cs")]


def test_json_keeps_its_own_script() -> None:
    assert "许可证" in report.to_json(clean("许可证"))


@given(ANY_TEXT)
def test_utf8_changes_surrogates_only(text: str) -> None:
    assert report.to_utf8(text).decode("utf-8") == re.sub("[\ud800-\udfff]", "\ufffd", text)
