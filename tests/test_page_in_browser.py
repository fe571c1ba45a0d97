"""The page in a real browser: it searches and filters, it can be worked by keyboard, and no document of it runs.

Skipped where there is no Chromium; Debian has it as the package `chromium`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from cleaner import report
from cleaner.batch.nouns import Piece, Removed, Row
from cleaner.report.terminal import visible
from tests import chromium
from tests.chromium import Tab
from tests.figures import PAYLOADS, page_of, rows, summed

REQUIRED = chromium.REQUIRED in os.environ

pytestmark = pytest.mark.skipif(chromium.found() is None and not REQUIRED, reason=chromium.ABSENT)

ENTER, TAB, ESCAPE, DOWN = ("Enter", 13, "\r"), ("Tab", 9), ("Escape", 27), ("ArrowDown", 40)
COUNT = "document.getElementById('count').textContent"
LISTED = "[...document.querySelectorAll('#list b')].map((one) => one.textContent)"
TEXT = "document.querySelector('#document .text').textContent"
FOCUSED = "document.activeElement.textContent"


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    if chromium.found() is None:
        pytest.fail(chromium.ABSENT)
    with ExitStack() as stack:
        try:
            tab = stack.enter_context(chromium.browser(tmp_path_factory.mktemp("chromium")))
        except (OSError, chromium.GoneError) as error:
            (pytest.fail if REQUIRED else pytest.skip)(f"Chromium does not start here: {error}")
        yield tab


@pytest.fixture(autouse=True)
def ordinary(tab: Tab) -> None:
    """Each test starts on a desktop in daylight."""
    tab.size(1280, 900)
    tab.media()


def document(number: int, words: str, category: str, site: str) -> Row:
    """A document with two parts that stay and one that went."""
    pieces = (
        Piece(f"Headline {number}\n"),
        Piece(f"Please {words}\n", category, f'says "{words}"', 0.75),
        Piece(f"The end of {number}.\n"),
    )
    size, gone = sum(len(one.text) for one in pieces), len(pieces[1].text)
    return Row(
        f"news.jsonl#{number}", "ok", site, "en", size, size, 3, {category: Removed(1, 1, gone)}, 0.1, "", pieces
    )


NEWS = [
    document(1, "accept all cookies", "cookies", "a.example"),
    document(2, "share this page", "share_bars", "a.example"),
    document(3, "accept (some) cookies", "cookies", "b.example"),
]


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(tmp_path_factory.mktemp("news"), NEWS)


def written(folder: Path, given: list[Row]) -> Path:
    path = folder / "report.html"
    path.write_bytes(report.to_utf8(page_of(summed(given, 200))))
    return path


def hostile_rows() -> list[Row]:
    """Each payload as every text of a document."""
    return [
        Row(
            f"{payload}{number}", "degraded", payload, "en", 9, 9, 1, {payload: Removed(1, 1, 9)}, 1.5, payload,
            (Piece(payload), Piece(f"\n{payload}\n", payload, payload, 1.0), Piece("", because=payload)),
        )
        for number, payload in enumerate(PAYLOADS)
    ]  # fmt: skip


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(tmp_path_factory.mktemp("hostile"), hostile_rows())


def tame(tab: Tab, path: Path) -> None:
    """Nothing of a document ran, was fetched or became an element."""
    assert tab.evaluate("document.body.dataset.ran") is None
    assert tab.evaluate("document.title").endswith("cleaner")
    assert tab.evaluate("document.querySelectorAll('img, iframe, base, link, object, h1 ~ h1').length") == 0
    assert tab.evaluate("document.querySelectorAll('script').length") == 2
    assert tab.evaluate("getComputedStyle(document.body).display") == "block"
    assert {url.split("#")[0] for url in tab.requests()} == {path.resolve().as_uri()}
    assert tab.complaints() == []


def test_no_document_runs(tab: Tab, hostile: Path) -> None:
    tab.open(hostile)
    assert tab.evaluate(COUNT) == f"{len(PAYLOADS)} of {len(PAYLOADS)} documents"
    for number in range(len(PAYLOADS)):
        tab.evaluate(f"document.querySelectorAll('#list button')[{number}].click()")
        for view in ("before", "after", "changes"):
            tab.evaluate(f"document.querySelector('input[value={view}]').click()")
        tab.evaluate("document.getElementById('reasons').click()")
    tame(tab, hostile)


def test_hostile_texts_are_shown_as_they_are(tab: Tab, hostile: Path) -> None:
    tab.open(hostile, "#view=before")
    shown = set()
    for number in range(len(PAYLOADS)):
        tab.evaluate(f"document.querySelectorAll('#list button')[{number}].click()")
        shown.add(tab.evaluate(TEXT))
    for payload in PAYLOADS:
        text = visible(payload[:800])
        assert any(one.startswith(text) for one in shown), payload
    tame(tab, hostile)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_addresses(tab: Tab, hostile: Path, payload: str) -> None:
    """What stands behind # is text, too: a link to a report can come from anybody."""
    from urllib.parse import quote

    asked = quote(payload[:300].encode("utf-8", "replace"))
    tab.open(hostile, f"#query={asked}&category={asked}&site={asked}&doc={asked}&view={asked}&reasons={asked}&{asked}")
    assert tab.evaluate("document.getElementById('explorer').hidden") is False
    tame(tab, hostile)


CASES: list[tuple[str, list[int]]] = [
    ("", [1, 2, 3]),
    ("#query=ACCEPT", [1, 3]),
    ("#query=cookies+all", [1]),
    ("#query=(some)", [3]),
    ("#query=.*", []),
    ("#category=share_bars", [2]),
    ("#site=a.example", [1, 2]),
    ("#site=a.example&category=cookies", [1]),
    ("#site=nowhere.example", [1, 2, 3]),
    ("#status=ok&query=end+of+3", [3]),
    ("#order=share", [3, 1, 2]),
]


@pytest.mark.parametrize(("fragment", "wanted"), CASES)
def test_search_and_filters(tab: Tab, news: Path, fragment: str, wanted: list[int]) -> None:
    tab.open(news, fragment)
    assert tab.evaluate(LISTED) == [f"Headline {number}" for number in wanted]
    expected = f"{len(wanted)} of 3 documents" if wanted else "No document of the sample fits. Clear a filter."
    assert tab.evaluate(COUNT) == expected
    assert tab.complaints() == []


def test_three_views(tab: Tab, news: Path) -> None:
    tab.open(news, "#doc=news.jsonl%231&view=before")
    assert tab.evaluate(TEXT) == "Headline 1\nPlease accept all cookies\nThe end of 1.\n"
    tab.open(news, "#doc=news.jsonl%231&view=after")
    assert tab.evaluate(TEXT) == "Headline 1\nThe end of 1.\n"
    tab.open(news, "#doc=news.jsonl%231")
    assert tab.evaluate("document.querySelector('del').textContent") == "Please accept all cookies"
    assert tab.evaluate("document.querySelector('del').className") == "c0"
    assert "accept all cookies" in tab.evaluate("document.querySelector('.reason').textContent")


def test_words_that_are_searched_for_are_marked(tab: Tab, news: Path) -> None:
    tab.open(news, "#query=cookies+end")
    marked: Any = tab.evaluate(
        "[...document.querySelectorAll('.text del mark, .text > mark')].map((one) => one.textContent)"
    )
    assert marked == ["cookies", "end"]


def test_the_table_leads_to_the_documents(tab: Tab, news: Path) -> None:
    tab.open(news)
    tab.evaluate("document.querySelector('a[href=\"#category=share_bars\"]').click()")
    tab.until(f"{LISTED}.join() === 'Headline 2'")
    tab.evaluate("document.querySelector('a[href=\"#site=b.example\"]').click()")
    tab.until(f"{LISTED}.join() === 'Headline 3'")


def test_by_keyboard_alone(tab: Tab, news: Path) -> None:
    tab.open(news)
    tab.press("/", 191, "/")
    assert tab.evaluate("document.activeElement.id") == "query"
    for letter in "some":
        tab.press(letter, 0, letter)
    tab.until(f"{LISTED}.join() === 'Headline 3'")
    for _ in range(99):
        if tab.evaluate("document.activeElement.matches('.why')"):
            break
        tab.press(*TAB)
    reason = "getComputedStyle(document.querySelector('.reason')).display"
    assert tab.evaluate(FOCUSED) == "cookies"
    assert tab.evaluate(reason) == "block"
    tab.press(*ESCAPE)
    assert tab.evaluate(reason) == "none"
    tab.press(*ENTER)
    assert tab.evaluate("document.activeElement.getAttribute('aria-expanded')") == "true"
    assert tab.evaluate(reason) == "inline-block"
    tab.press(*ENTER)
    assert tab.evaluate("document.activeElement.getAttribute('aria-expanded')") == "false"


def test_arrows_go_through_the_list(tab: Tab, news: Path) -> None:
    tab.open(news)
    tab.evaluate("document.querySelector('#list button').focus()")
    tab.press(*DOWN)
    tab.press(*ENTER)
    assert tab.evaluate("document.getElementById('document').dataset.place") == "news.jsonl#2"
    assert tab.evaluate("document.activeElement.id") == "document"
    assert "doc=news.jsonl" in tab.evaluate("location.hash")


def test_clear_and_turn_pages(tab: Tab, news: Path) -> None:
    tab.open(news, "#query=cookies&site=a.example&order=length")
    tab.evaluate("document.querySelector('#filters [type=reset]').click()")
    tab.until(f"{LISTED}.length === 3")
    assert tab.evaluate("['query', 'site', 'order'].map((id) => document.getElementById(id).value).join('')") == ""
    place = "document.getElementById('document').dataset.place"
    for button, number in (("Next", 2), ("Next", 3), ("Previous", 2)):
        tab.evaluate(
            f"[...document.querySelectorAll('.turn button')].find((one) => one.textContent === '{button}').click()"
        )
        assert tab.evaluate(place) == f"news.jsonl#{number}"
    tab.evaluate("document.querySelector('.kinds button').click()")
    assert tab.evaluate(FOCUSED) == "share bars"
    assert tab.complaints() == []


def test_screen_readers_hear_what_went_and_why(tab: Tab, news: Path) -> None:
    tab.open(news)
    tab.ask("Accessibility.enable")
    nodes = tab.ask("Accessibility.getFullAXTree")["nodes"]
    heard = [(node.get("role", {}).get("value"), node.get("name", {}).get("value")) for node in nodes]
    assert ("button", 'Removed, cookies, 75% sure: says "accept all cookies"') in heard
    assert not [one for one in heard if one[0] in ("button", "combobox", "searchbox", "link", "radio") and not one[1]]
    assert {"main", "navigation", "search", "deletion", "status"} <= {role for role, _ in heard}


def test_a_phone(tab: Tab, tmp_path: Path) -> None:
    given = [*rows(60), *hostile_rows()]
    path = written(tmp_path, given)
    tab.size(360, 740, phone=True)
    tab.open(path)
    assert tab.evaluate("document.scrollingElement.scrollWidth") == 360
    assert tab.evaluate("getComputedStyle(document.getElementById('document')).display") == "none"
    for number in range(0, len(given) - 20, 3):
        tab.evaluate(f"document.querySelectorAll('#list button')[{number}].click()")
        assert tab.evaluate("document.scrollingElement.scrollWidth") == 360
        assert tab.evaluate("getComputedStyle(document.getElementById('list')).display") == "none"
        tab.evaluate("document.getElementById('back').click()")
    assert tab.evaluate("getComputedStyle(document.getElementById('list')).display") == "grid"
    small = "[...document.querySelectorAll('select, input[type=search], #filters button, #list button')]"
    assert tab.evaluate(f"Math.min(...{small}.map((one) => one.getBoundingClientRect().height))") >= 40


def test_light_and_dark(tab: Tab, news: Path) -> None:
    tab.open(news)
    paper = "getComputedStyle(document.body).backgroundColor"
    light = tab.evaluate(paper)
    tab.media(prefers_color_scheme="dark")
    assert tab.evaluate(paper) != light


def test_on_paper(tab: Tab, news: Path) -> None:
    tab.open(news)
    tab.media("print")
    hidden = "getComputedStyle(document.getElementById('filters')).display"
    assert tab.evaluate(hidden) == "none"
    assert tab.evaluate("getComputedStyle(document.querySelector('.reason')).display") == "inline"


def test_a_report_without_documents(tab: Tab, tmp_path: Path) -> None:
    tab.open(written(tmp_path, []))
    assert tab.evaluate("document.getElementById('explorer').hidden") is True
    assert tab.complaints() == []
