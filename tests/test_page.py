"""The page of a run: whole, readable without color, and closed to whatever a document holds."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner import report
from cleaner.batch.summary import Summary
from cleaner.report.page import element
from cleaner.report.terminal import visible
from tests.figures import PAYLOADS, VERSION, hostile, page_of, rows, summed

ANY_TEXT = st.text(st.characters(exclude_categories=()), min_size=1)
VOID = {"meta", "input", "br", "link", "img", "base"}
TAME = "harmless"


class Outline(HTMLParser):
    """The elements of a page in order, with their attributes' names, and the texts in between."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[Any, ...]] = []
        self.texts: list[str] = []
        self.data = ""
        self.open: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        names = tuple(name for name, _ in attrs)
        classes = dict(attrs).get("class")
        self.tags.append((tag, names, classes))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Every element ends where it should."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note a text; that of the sample apart."""
        last = self.tags[-1] if self.tags else ()
        if self.open and self.open[-1] == "script" and last[1] == ("id", "type"):
            self.data += data
        else:
            self.texts.append(data)

    def handle_comment(self, data: str) -> None:
        """There are none."""
        raise AssertionError(data)

    def handle_decl(self, decl: str) -> None:
        """Only one."""
        assert decl == "DOCTYPE html"


def shape(outline: Outline) -> list[tuple[Any, ...]]:
    return outline.tags


EXPECTED = shape(Outline(page_of(hostile(TAME), TAME)))


def safe(payload: str) -> None:
    """The page has the very elements that it has with harmless texts, and tells every text as it should be shown."""
    page = page_of(hostile(payload), payload)
    report.to_utf8(page).decode("utf-8")
    assert "\ufffd" not in report.to_utf8(page).decode() or "\ufffd" in payload
    assert not set(page) & set("\x00\x07\x1b\x7f\x85\x9b\u202e\u2066\u2069\u200f\u061c\ud800\udfff\u2028\u2029")
    outline = Outline(page)
    assert shape(outline) == EXPECTED
    assert not outline.open
    assert "<" not in outline.data
    sample = json.loads(outline.data)["documents"]
    short = visible(payload[:300])
    assert {one["site"] for one in sample} == {visible(payload[:300].lower())}
    assert {one["problem"] for one in sample} == {short}
    assert {one["pieces"][0][0] for one in sample} <= {visible(payload), visible(payload[:800])}


@pytest.mark.parametrize("payload", PAYLOADS)
def test_every_field_is_escaped(payload: str) -> None:
    safe(payload)
    shown = " ".join(Outline(page_of(hostile(payload), payload)).texts)
    assert visible(payload[:300]) in shown


@settings(deadline=None)
@given(ANY_TEXT)
def test_no_text_changes_the_page(text: str) -> None:
    safe(text)


@given(ANY_TEXT, ANY_TEXT)
def test_elements_escape_text_and_attributes(text: str, value: str) -> None:
    outline = Outline(element("p", text, element("b", "!"), title=value))
    assert outline.tags == [("p", ("title",), None), ("b", (), None)]
    assert "".join(outline.texts) == visible(text) + "!"


def test_the_policy_allows_our_script_and_style_only() -> None:
    page = page_of(summed(rows(50)))
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy
    rules = dict(rule.strip().split(" ", 1) for rule in policy[1].split(";"))
    script, style = page.rsplit("<script>", 1)[1].split("</script>")[0], page.split("<style>")[1].split("</style>")[0]
    for name, text in (("script-src", script), ("style-src", style)):
        assert rules.pop(name) == f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
    assert rules == {"default-src": "'none'", "base-uri": "'none'", "form-action": "'none'"}


def test_nothing_is_fetched() -> None:
    page = page_of(summed(rows(50)))
    addresses = set(re.findall(r"""(?:href|src|action|data|url)\s*[=(]\s*["']?([^"'\s)>]*)""", page))
    assert all(address.startswith("#") or not address for address in addresses), addresses
    assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)", page)
    assert not re.search(r"\b(?:innerHTML|outerHTML|insertAdjacentHTML|eval|fetch|XMLHttpRequest|import)\b", page)
    assert " style=" not in page
    assert not re.search(r"<[^>]* on[a-z]+=", page)


def test_figures_are_told_without_any_script() -> None:
    summary = summed(rows(300))
    outline = Outline(page_of(summary, "news"))
    text = " ".join(outline.texts)
    figures = summary.figures(VERSION)
    for one in figures["categories"]:
        assert one["category"].replace("_", " ") in text
        assert f"{one['characters']:,}" in text
    for told in ("300", "in quarantine", "www1.example", "news", VERSION, "Something is wrong with number"):
        assert told in text
    assert len(json.loads(outline.data)["documents"]) == 20


def test_the_page_is_the_same_twice() -> None:
    assert page_of(summed(rows(99))) == page_of(summed(rows(99)))


def test_pages_of_little() -> None:
    empty = Outline(page_of(Summary()))
    assert "This report holds no documents." in " ".join(empty.texts)
    unsampled = Outline(page_of(summed(rows(30), sampling=0)))
    assert json.loads(unsampled.data)["documents"] == []


def test_long_lists_are_folded_and_cut() -> None:
    text = " ".join(Outline(page_of(summed(rows(3000)))).texts)
    assert re.search(r"\.\.\. and \d+ more", text)


def test_the_page_stays_small() -> None:
    page = page_of(Summary())
    assert len(page) < 40_000


# ---- colors ----


def _palette(css: str) -> dict[str, str]:
    return dict(re.findall(r"(--[a-z0-9-]+): (#[0-9a-f]{6});", css))


def _luminance(color: str) -> float:
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


TEXTS = [
    ("--ink", "--paper"),
    ("--ink", "--card"),
    ("--ink", "--wash"),
    ("--soft", "--paper"),
    ("--soft", "--card"),
    ("--soft", "--wash"),
    ("--accent", "--paper"),
    ("--accent", "--card"),
    ("--accent", "--wash"),
    ("--card", "--accent"),
    ("--on-mark", "--mark"),
    *[(f"--c{number}-ink", f"--c{number}") for number in range(10)],
]
EDGES = [("--edge", "--card"), ("--edge", "--paper"), ("--good", "--card"), ("--bad", "--card"), ("--accent", "--card")]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_contrasts(scheme: str) -> None:
    """WCAG 2.2 AA: 4.5 for text, 3 for what is needed to see a control or a figure."""
    light, dark = page_of(Summary()).split("prefers-color-scheme: dark", 1)
    colors = _palette(light) if scheme == "light" else _palette(dark.split("* { box-sizing", 1)[0])
    for ink, ground in TEXTS:
        assert _contrast(colors[ink], colors[ground]) >= 4.5, (ink, ground)
    for edge, ground in EDGES:
        assert _contrast(colors[edge], colors[ground]) >= 3, (edge, ground)
