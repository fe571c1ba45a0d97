"""The way of a document through the house: options, failures, what a removal leaves behind, time."""

from __future__ import annotations

import pickle
import timeit
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import cleaner
from cleaner import detectors, pipeline
from cleaner.detectors import Detector
from cleaner.document import Finding, Page
from cleaner.phrases import Hits
from cleaner.read import read_text
from tests.strategies import EXAMPLE_LINES, PROSE

NOTICE = "Sign up for our newsletter!"
HTML_SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*/source.html"))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("One.\nTwo.\n", "One.\nTwo.\n"),
        (f"One.\n{NOTICE}\nTwo.\n", "One.\nTwo.\n"),
        (f"One.\n\n{NOTICE}\nTwo.\n", "One.\n\nTwo.\n"),
        (f"One.\n{NOTICE}\n\n\nTwo.\n", "One.\n\n\nTwo.\n"),
        (f"One.\r\n\r\n{NOTICE}\r\n\r\nTwo.\r\n", "One.\r\n\r\nTwo.\r\n"),
        (f"\n\n{NOTICE}\n\nOne.\n", "One.\n"),
        (f"{NOTICE}\n   One.\n", "   One.\n"),
        (f"One.\n\n{NOTICE}\n\n\n", "One.\n\n\n"),
        (f"One.\n{NOTICE}", "One."),
        (f"{NOTICE}\n{NOTICE}\n", ""),
        ("   \n One.", "   \n One."),
    ],
)
def test_white_space(source: str, expected: str) -> None:
    """Blank lines that a removal leaves behind collapse to the separation that was there."""
    assert cleaner.clean(source).text == expected


def test_one_long_line() -> None:
    """Without line breaks, sentences are looked at one by one, and a part of the line goes."""
    source = f"{PROSE[0]} {PROSE[1]} Sign up for our newsletter."
    article = cleaner.clean(source)
    assert article.text == f"{PROSE[0]} {PROSE[1]}"
    assert [part.text for part in article.removed] == [" Sign up for our newsletter."]


def test_what_follows_a_prompt_in_one_long_line() -> None:
    """The site's own answer goes with its question, and a sentence on copying with the notice; other sentences stay."""
    told = f"{PROSE[0]} {PROSE[1]}"
    asked = f"{told} Already a subscriber? Log in. {PROSE[2]}"
    assert cleaner.clean(asked).text == f"{told} {PROSE[2]}"
    owned = f"{told} © 2025 The Harbor Ledger. All rights reserved. Reproduction without permission is prohibited."
    assert cleaner.clean(owned).text == told
    stays = f"{told} Reproduction without permission is prohibited, said a sign. {PROSE[2]}"
    assert cleaner.clean(stays).text == stays


def test_last_sentence_of_a_paragraph() -> None:
    """A prompt that must begin a line may begin the last sentence of a paragraph, and only that one goes."""
    source = f"{PROSE[0]}\n{PROSE[1]} Thank you for subscribing!\n{PROSE[2]}"
    assert cleaner.clean(source).text == f"{PROSE[0]}\n{PROSE[1]}\n{PROSE[2]}"
    stays = f'{PROSE[0]}\n{PROSE[1]} "Thank you for subscribing!" said the card.\n{PROSE[2]}'
    assert cleaner.clean(stays).text == stays


@pytest.mark.parametrize(
    "options",
    [
        {"strictness": "harsh"},
        {"captions": "some"},
        {"detectors": ["cookie"]},
        {"detectors": "cookies"},
        {"keep": "phrase"},
        {"keep": [""]},
        {"keep": ["/(unclosed/"]},
        {"kind": "pdf"},
        {"kind": ""},
        {"extractor": "goose"},
        {"extractor": "none"},
        {"date_search": "all"},
        {"date_search": None},
    ],
)
def test_options_are_checked(options: dict[str, object]) -> None:
    """A wrong option is a ValueError that names it."""
    (name,) = options
    with pytest.raises(ValueError, match=name.removesuffix("s")) as raised:
        cleaner.Cleaner(**options)  # type: ignore[arg-type]
    assert str(raised.value).endswith(".")


def test_the_options_for_html_name_what_they_can_be() -> None:
    for option, allowed in (
        ("kind", "text, html"),
        ("extractor", "trafilatura"),
        ("date_search", "off, declared, text"),
    ):
        with pytest.raises(ValueError, match=rf"^{option} is 'x', but can only be one of: .*{allowed}\.$"):
            cleaner.Cleaner(**{option: "x"})  # type: ignore[arg-type]


def test_keep_takes_phrases_and_patterns() -> None:
    for keep in ("sign up for our newsletter", "^sign up * newsletter", r"/(?i)news\w+!$/"):
        assert cleaner.clean(f"{PROSE[0]}\n{NOTICE}", keep=[keep]).text.endswith(NOTICE)


def test_a_phrase_to_keep_that_holds_nothing_visible_is_refused_in_words() -> None:
    for keep in ("\u200b", "^\u200b*our newsletter"):
        with pytest.raises(ValueError, match=r"of keep has an empty piece"):
            cleaner.Cleaner(keep=[keep])


def test_detectors_can_be_chosen() -> None:
    source = f"{PROSE[0]}\n{NOTICE}\nAccept all cookies"
    assert {part.category for part in cleaner.clean(source, detectors=["cookies"]).removed} == {"cookies"}


@pytest.mark.parametrize("captions", ["first", "drop", "keep"])
def test_captions_are_always_data(captions: str) -> None:
    caption = "A tram waits at Tanner Square. (Photo: Owen Larkspur/Reuters)"
    article = cleaner.clean("\n".join([caption, caption, *PROSE[:2]]), captions=captions)
    assert article.text.count("Tanner") == {"first": 1, "drop": 0, "keep": 2}[captions]
    assert [(one.text, one.credit) for one in article.metadata.captions] == [
        ("A tram waits at Tanner Square.", "Owen Larkspur/Reuters")
    ]


def _raise(page: Page, hits: Hits) -> Iterator[Finding]:
    yield Finding(page.lines[0], 1.0, "is about to fail")
    raise RuntimeError("no luck")


def test_broken_detector(monkeypatch: pytest.MonkeyPatch) -> None:
    """A detector that raises is off for the document and reported, and its lines stay."""
    names = (*detectors.names(), "broken")
    load: Callable[[str], Detector] = detectors.load
    broken = Detector("broken", "", {}, _raise, "")
    monkeypatch.setattr(detectors, "names", lambda: names)
    monkeypatch.setattr(detectors, "load", lambda name: broken if name == "broken" else load(name))
    pipeline._equip.cache_clear()
    article = cleaner.clean(f"{PROSE[0]}\n{NOTICE}")
    pipeline._equip.cache_clear()
    assert article.text == PROSE[0]
    assert article.status == "degraded"
    assert any("broken" in problem and "no luck" in problem for problem in article.problems)


@pytest.mark.parametrize("name", detectors.names())
def test_detectors_see_the_pages_they_need(name: str) -> None:
    """A detector that is not asked about every page has nothing to say about one without its phrases."""
    detector = detectors.load(name)
    if not detector.every_page:
        page = read_text("\n".join(EXAMPLE_LINES))
        assert list(detector.find(page, ())) == []


FRAGMENT = f"<div><p>{NOTICE}</p>\n<p>{PROSE[0]}</p><p>{PROSE[1]}</p></div>"


def test_html_is_recognized() -> None:
    """A document and a fragment of one are HTML: their blocks are the text."""
    page = f"<!DOCTYPE html>\n<html><head><title>Ferries</title></head><body>{FRAGMENT}</body></html>"
    for source in (page, page.encode("utf-8-sig"), FRAGMENT):
        article = cleaner.clean(source)
        assert article.text == f"{PROSE[0]}\n\n{PROSE[1]}"
        assert article.original == f"{NOTICE}\n\n{article.text}"
        assert "".join(part.text for part in article.parts) == article.original
        assert article.status == "ok"


@pytest.mark.parametrize(
    "opening", ["The tag <html> opens a page.", "Put <p>paragraphs</p> into <div> elements.", "1 < 2"]
)
def test_a_text_that_mentions_tags_is_text(opening: str) -> None:
    article = cleaner.clean(f"{opening}\n{NOTICE}")
    assert (article.text, article.status) == (opening, "ok")
    assert article.markdown == article.text


def test_kind_overrules_what_is_recognized() -> None:
    assert cleaner.clean(FRAGMENT, kind="text").original == FRAGMENT
    assert cleaner.clean("1 &lt; 2", kind="html").text == "1 < 2"


def test_date_search() -> None:
    """Dates come from where they may come from, and say so."""
    body = f"<body><p>Published on 14 March 2026.</p>{FRAGMENT}</body>"
    declared = f'<html><head><meta name="date" content="2026-03-13"></head>{body}</html>'
    found = {
        search: cleaner.clean(declared, date_search=search).metadata.date for search in ("off", "declared", "text")
    }
    assert found["declared"] == found["text"] == "2026-03-13"
    assert found["off"] != "2026-03-13"


def test_without_an_extractor_every_line_is_undecided() -> None:
    article = cleaner.clean(FRAGMENT, extractor=None)
    assert {verdict.line.evidence.extractor for verdict in article.lines} == {0.5}
    assert article.text == f"{PROSE[0]}\n\n{PROSE[1]}"


@pytest.mark.parametrize("path", HTML_SAMPLES, ids=lambda path: path.parent.name)
def test_promises_hold_for_html(path: Path) -> None:
    """Parts are the text of all blocks in order, every removal has a reason, and what is lighter removes less."""
    gone: set[int] = set()
    for strictness in ("light", "standard", "strict"):
        article = cleaner.clean(path.read_bytes(), strictness=strictness)
        assert "".join(part.text for part in article.parts) == article.original
        assert "".join(part.text for part in article.parts if part.kept) == article.text
        assert all(part.category and part.because for part in article.removed)
        places = {place for part in article.removed for place in range(part.start, part.end)}
        places = {place for place in places if not article.original[place].isspace()}
        assert gone <= places
        gone = places


def test_articles_from_html_are_pickled() -> None:
    """An article from HTML goes from process to process and still gives its Markdown, links included."""
    blocks = "".join(f"<p>{line}</p>" for line in PROSE)
    link = '<p>See the <a href="/log">log of the harbor</a>.</p>'
    article = cleaner.clean(f"<html><h1>Ferries</h1>{link}{blocks}</html>")
    again = pickle.loads(pickle.dumps(article))  # noqa: S301 - our own
    assert again == article
    assert again.to_markdown(links=True) == article.to_markdown(links=True)
    assert "[log of the harbor](/log)" in again.to_markdown(links=True)
    assert again.to_dict() == article.to_dict()


@pytest.mark.parametrize(
    ("data", "text", "says"),
    [
        ("Grüße aus Köln.".encode(), "Grüße aus Köln.", ""),
        ("Grüße aus Köln.".encode("utf-8-sig"), "Grüße aus Köln.", ""),
        ("Grüße aus Köln.".encode("utf-16"), "Grüße aus Köln.", ""),
        (("Grüße aus Köln. " * 40).encode() + b"\xff", "Grüße aus Köln. " * 40 + "\ufffd", "replaced"),
        (
            ("Viele Grüße aus Köln, schöne Häuser. " * 9).encode("cp1252"),
            "Viele Grüße aus Köln, schöne Häuser. " * 9,
            "guess",
        ),
        (b"", "", ""),
    ],
)
def test_decoding(data: bytes, text: str, says: str) -> None:
    article = cleaner.clean(data)
    assert article.original == text
    assert says in " ".join(article.problems)


def test_language_is_detected_when_asked_for() -> None:
    assert cleaner.clean(PROSE[0]).metadata.language == "en"
    assert cleaner.clean(PROSE[2]).metadata.language == "de"
    assert cleaner.clean("12345").metadata.language is None
    assert cleaner.clean("").metadata.language is None


def _seconds(source: str) -> float:
    """Best of three; like all of `timeit` without the garbage collector, whose full passes come by their own clock."""
    return min(timeit.repeat(lambda: cleaner.clean(source), number=1, repeat=3))


HOSTILE: dict[str, Callable[[int], str]] = {
    "examples": lambda n: "\n".join(EXAMPLE_LINES[at % len(EXAMPLE_LINES)] for at in range(n)),
    "one line": lambda n: "we use cookies and * sign up for our newsletter " * n,
    "same line": lambda n: "The crews of both ferries returned to work on Monday.\n" * n,
    "short lines": lambda n: "\n".join(f"Home {at}" for at in range(n)),
    "stubs": lambda n: "Related content\nA headline of some words\n" * n,
    "brackets": lambda n: "[" * n + "](" * n,
    "quotes": lambda n: '"' * n + "we use cookies",
    "dates": lambda n: "March 12, 2025\nBy Jane Doe\n" * n,
    "spaces": lambda n: " " * n + "x" + "\t" * n,
    "comments": lambda n: "Comments\nJane Doe says:\nReply\n" * n,
    "removals": lambda n: "Sign up for our newsletter\n\nThe crews of both ferries returned to work on Monday.\n\n" * n,
    "notes": lambda n: "About the author\n\n" * n,
}


@pytest.mark.parametrize("kind", sorted(HOSTILE))
def test_scaling(kind: str) -> None:
    """Four times the text takes well under sixteen times the time, also where it is long."""
    cleaner.clean(HOSTILE[kind](10))
    size = 500
    while (small := _seconds(HOSTILE[kind](size))) < 0.05 and size < 100_000:
        size *= 2
    assert _seconds(HOSTILE[kind](4 * size)) < 10 * small + 0.05
