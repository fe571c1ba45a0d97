"""HTML pages: blocks, evidence, structure, metadata, and pages that mean harm."""

from __future__ import annotations

import pickle
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cleaner
from cleaner.read.html import read_html
from tests import hostile

PROSE = (
    "The crews of both ferries returned to work on Monday after the owners had agreed to pay the arrears in full.",
    "Passengers had waited for nine days, and some of them had slept on the pier because the hotels were full by then.",
    "The owners of the line say that they lost four million, and that the fares will have to go up by a tenth in May.",
    "The next strike is expected in autumn, when the contract of the pilots ends after eleven years on the same terms.",
)


def page(*blocks: str, head: str = "") -> str:
    """An article of four paragraphs with some blocks behind the second one."""
    body = (
        "".join(f"<p>{one}</p>" for one in PROSE[:2]) + "".join(blocks) + "".join(f"<p>{one}</p>" for one in PROSE[2:])
    )
    return (
        f"<!DOCTYPE html><html lang='en'><head><title>Ferry crews return to work</title>{head}</head>"
        "<body><nav><a href='/'>Home</a></nav>"
        f"<main><h1>Ferry crews return to work</h1>{body}</main><footer>All rights reserved</footer></body></html>"
    )


def lines(markup: str) -> list[str]:
    """What is read of a fragment."""
    return read_html(markup).text.split("\n")


def test_article() -> None:
    article = cleaner.clean(page())
    assert article.text == "\n\n".join(PROSE)
    assert {part.category for part in article.removed} == {"navigation", "headlines", "copyright_notices"}
    assert article.markdown == "# Ferry crews return to work\n\n" + article.text
    assert article.metadata.title == "Ferry crews return to work"
    assert article.metadata.declared_language == "en"
    assert "".join(part.text for part in article.parts) == article.original
    assert pickle.loads(pickle.dumps(article)).markdown == article.markdown  # noqa: S301 - our own bytes


def test_kinds() -> None:
    """A fragment is HTML, a text that mentions a tag is text, and `kind` overrides both."""
    assert cleaner.clean("<p>One.</p><p>Two.</p><p>Three.</p>").original == "One.\n\nTwo.\n\nThree."
    mention = "Write <p> before a paragraph and </p> behind it."
    assert cleaner.clean(mention).original == mention
    assert cleaner.clean(mention, kind="html").original != mention
    assert cleaner.clean("<p>One.</p><p>Two.</p><p>Three.</p>", kind="text").original.startswith("<p>")


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>One <b>bold</b>  word,\n a line.</p>", ["One bold word, a line."]),
        ("<p>One<br>two</p>", ["One", "two"]),
        ("<div>One<p>Two</p>three</div>", ["One", "", "Two", "", "three"]),
        ("<ul><li>One</li><li>Two<ul><li>Three</li></ul></li></ul>", ["- One", "- Two", "  - Three"]),
        ("<ol start='3'><li>One</li><li>Two</li></ol>", ["3. One", "4. Two"]),
        ("<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>", ["A | B", "1 | 2"]),
        ("<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>", ["One.", "", "Two."]),
        ("<pre>if a:\n    b\n\n    c\n</pre>", ["if a:", "    b", "", "    c"]),
        ("<h2>Shape<a href='#shape'>¶</a></h2>", ["Shape"]),
        ("<nav><a href='/a'>A</a><a href='/b'>B</a></nav>", ["A B"]),
        ("<p>Seen<span style='display:none'>unseen</span> words</p>", ["unseen", "", "Seen words"]),
        ("<p>a&nbsp;b &lt;c&gt; &amp;</p><script>x</script><!-- no -->", ["a\u00a0b <c> &"]),
        ("<p>One</p>\u2028<p>Two\u2028three</p>", ["One", "", "Two three"]),
    ],
)
def test_blocks(markup: str, expected: list[str]) -> None:
    assert lines(markup) == expected


def test_evidence() -> None:
    markup = (
        "<div class='relatedPosts box2' id='r_1'><ul><li><a href='/x'>More</a></li></ul></div>"
        "<div hidden><p>Away</p></div>"
        "<figure><img src='/i.jpg'><figcaption>Seen</figcaption></figure>"
    )
    reading = read_html(markup)
    more, _, away, _, seen = reading.evidence
    assert [name for name, _ in more.names] == ["related-posts", "box", "r"]
    assert (more.tags[-2:], more.link_share, more.links) == (("ul", "li"), 1.0, ((2, 6, "/x"),))
    assert (away.hidden, more.hidden) == (True, False)
    assert (seen.image, [name for name, _ in seen.names]) == ("/i.jpg", ["<figure>", "<figcaption>"])
    assert all(one.extractor == 0.5 for one in reading.evidence)


def test_structure_in_markdown() -> None:
    article = cleaner.clean(
        page(
            "<h2>What they <em>say</em></h2><blockquote><p>We are back.</p><p>For now.</p></blockquote>"
            "<ul><li>One boat</li><li>Two <a href='https://example.org/b'>boats</a></li></ul>"
            "<pre><code>def sail():\n    return 1\n</code></pre>"
            "<table><tr><th>Day</th><th>Boats</th></tr><tr><td>Monday</td><td>2</td></tr></table>"
        ),
        extractor=None,
    )
    middle = (
        "## What they say\n\n> We are back.\n>\n> For now.\n\n- One boat\n- Two boats\n\n"
        "```\ndef sail():\n    return 1\n```\n\n| Day | Boats |\n| --- | --- |\n| Monday | 2 |"
    )
    assert middle in article.markdown
    assert "- Two [boats](https://example.org/b)" in article.to_markdown(links=True)
    assert "Day | Boats\nMonday | 2" in article.text


def test_links_in_sentences() -> None:
    """A page without line breaks to speak of is read by sentences; links stay where they were."""
    markup = f"<p>{PROSE[0]} {PROSE[1]} The <a href='/more'>whole story</a> is long. {PROSE[2]}</p>"
    article = cleaner.clean(markup, kind="html", extractor=None)
    assert len(article.lines) == 4
    assert "The [whole story](/more) is long." in article.to_markdown(links=True)


def test_captions() -> None:
    figure = "<figure><img src='/f.jpg'><figcaption>The quay at dusk. Photo: Lena Marsh/AFP</figcaption></figure>"
    for option, stays in (("first", False), ("drop", False), ("keep", True)):
        article = cleaner.clean(page(figure), captions=option)
        assert ("The quay at dusk." in article.text) is stays
        caption = article.metadata.captions[0]
        assert (caption.text, caption.credit, caption.image) == ("The quay at dusk.", "Lena Marsh/AFP", "/f.jpg")


def test_metadata_says_where_it_comes_from() -> None:
    head = (
        "<meta property='og:title' content='Crews are back'><meta name='author' content='Jane Doe'>"
        "<meta property='article:published_time' content='2026-03-12T08:00:00Z'>"
    )
    metadata = cleaner.clean(page(head=head)).metadata
    assert (metadata.authors, metadata.date[:10]) == (("Jane Doe",), "2026-03-12")
    sources = dict(metadata.sources)
    assert sources["authors"] == "meta author"
    assert sources["date"] == "meta article:published_time"
    assert cleaner.clean(page(head=head), date_search="off").metadata.date == ""


def test_declared_is_not_overwritten() -> None:
    """What stands in the lines fills blanks and changes nothing that the page declares."""
    byline = "<p class='byline'>By John Roe</p>"
    declared = cleaner.clean(page(byline, head="<meta name='author' content='Jane Doe'>")).metadata
    assert declared.authors == ("Jane Doe",)


def test_extractor_is_one_witness() -> None:
    """Without the extractor nothing is degraded, and what has a name goes all the same."""
    article = cleaner.clean(
        page("<div class='newsletter-signup'><p>Get the harbor in your inbox.</p></div>"), extractor=None
    )
    assert article.status == "ok"
    assert "inbox" not in article.text
    assert all(line.evidence.extractor == 0.5 for line in article.page.lines)


def test_headings_among_paragraphs_stay() -> None:
    """What is worded like a prompt stays where it heads paragraphs of the article, and goes where it has a box."""
    heading = "<h2>Sign up for our newsletter</h2>"
    paragraph = "<p>These five words stand below every article on the web, and hardly anybody has ever read them.</p>"
    assert "Sign up for our newsletter" in cleaner.clean(page(heading, paragraph)).text
    box = f"<div class='box'>{heading}<form><input><button>Go</button></form></div>"
    assert "Sign up for our newsletter" not in cleaner.clean(page(box, paragraph)).text


def test_bytes_are_decoded() -> None:
    text = page().replace("<head>", "<head><meta charset='windows-1252'>").replace("Monday", "Mönday")
    article = cleaner.clean(text.encode("cp1252"))
    assert "Mönday" in article.text
    assert article.problems == ()


@pytest.mark.parametrize("name", sorted(hostile.PAGES))
def test_hostile_pages_lose_nothing(name: str) -> None:
    """The first and the last sentence of every hostile page are read; where lxml lost text, the status says so."""
    article = cleaner.clean(hostile.PAGES[name](300), kind="html")
    assert hostile.FIRST in article.original
    assert hostile.LAST in article.original
    assert "".join(part.text for part in article.parts) == article.original


@pytest.mark.parametrize("name", sorted(hostile.LEFTOVERS))
def test_leftovers(name: str) -> None:
    article = cleaner.clean(hostile.LEFTOVERS[name](50), kind="html")
    assert article.status in ("ok", "unchanged", "empty", "degraded")


@pytest.mark.parametrize("name", sorted(hostile.ENCODED))
def test_encodings(name: str) -> None:
    data, expected = hostile.ENCODED[name](3)
    reading = cleaner.clean(data, kind="html")
    assert expected.split("<")[0][:20] in reading.original or reading.problems


def _seconds(markup: str) -> float:
    best = float("inf")
    for _ in range(2):
        start = time.perf_counter()
        cleaner.clean(markup, kind="html")
        best = min(best, time.perf_counter() - start)
    return best


SCALED: dict[str, Callable[[int], str]] = {
    "paragraphs": lambda n: "<p>The crews of both ferries returned to work on Monday.</p>" * n,
    "links": lambda n: "<div>" + "<a href='/x'>More news</a>" * n + "</div>",
    "attributes": lambda n: "<p " + " ".join(f"a{at}=1" for at in range(10 * n)) + ">One.</p><p>Two.</p>",
    "nesting": lambda n: "<div class='a b'>" * n + "<p>One.</p>",
    "rows": lambda n: "<table>" + "<tr><td>a</td><td>b</td></tr>" * n + "</table>",
    "items": lambda n: "<ul>" + "<li class='related-posts'>One</li>" * n + "</ul>",
    "prompts": lambda n: page("<ul>" + "<li>Sign up for our newsletter</li>" * n + "</ul>"),
    "hidden": lambda n: "<p>" + "<span hidden>One</span> two " * n + "</p>",
    "figures": lambda n: "<figure><img src='a'><figcaption>A quay. Photo: A. Name</figcaption></figure>" * n,
}


@pytest.mark.parametrize("kind", sorted(SCALED))
def test_scaling(kind: str) -> None:
    """Four times the page takes well under sixteen times the time."""
    cleaner.clean(SCALED[kind](10), kind="html")
    size = 500
    assert _seconds(SCALED[kind](4 * size)) < 10 * _seconds(SCALED[kind](size)) + 0.3


TAGS = st.sampled_from(
    [
        *[
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<ul>",
            "<li>",
            "</ul>",
            "<a>",
            "</a>",
            "<pre>",
            "</pre>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<br>",
            "<h1>",
            "</h1>",
        ],
        *[
            "<figure>",
            "<figcaption>",
            "</figure>",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "&amp;",
            "<![CDATA[",
            "\x00",
            "�",
        ],
        "<div class='related-posts'>",
        "<a href='x'>",
        "<span hidden>",
        "</span>",
        "Sign up for our newsletter.",
        "\n",
    ]
)


@settings(deadline=None)
@given(st.lists(st.one_of(TAGS, st.text(st.characters(exclude_categories=()), max_size=20)), max_size=30))
def test_any_markup(pieces: list[str]) -> None:
    """No markup raises; the parts rebuild what was read; cleaning is deterministic."""
    markup = "".join(pieces)
    article = cleaner.clean(markup, kind="html", extractor=None)
    assert "".join(part.text for part in article.parts) == article.original
    assert "".join(part.text for part in article.parts if part.kept) == article.text
    assert cleaner.clean(markup, kind="html", extractor=None).to_dict() == article.to_dict()
    assert isinstance(article.markdown, str)
