"""What a page declares about itself: each rule on a small page, each way to clean a value, and hostile pages."""

from __future__ import annotations

import datetime
import json
import time
from typing import Any

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.read.declared import SEVERAL, SINGLE, Declared, declared, search_date
from cleaner.read.linked import parse
from cleaner.read.values import LONGEST, address, iso_date, language, people, tidy

URL = "https://www.heronpost.example/news/2026/ferry"
LIMIT = 5.0
"""Seconds for a hostile page: linear work takes a fraction of one, even on a busy machine."""


def ask(head: str = "", body: str = "", url: str = URL, attributes: str = "") -> tuple[Declared, ...]:
    page = f"<!doctype html><html {attributes}><head>{head}</head><body>{body}</body></html>"
    return declared(lxml.html.document_fromstring(page), url)


def get(field: str, head: str = "", body: str = "", **more: str) -> list[tuple[str, str]]:
    return [(value, source) for name, value, source in ask(head, body, **more) if name == field]


def first(field: str, head: str = "", body: str = "", **more: str) -> str:
    return next((value for value, _ in get(field, head, body, **more)), "")


def meta(name: str, content: str) -> str:
    return f'<meta name="{name}" content="{content}">'


def linked(data: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Ferry to Heron Island returns",
    "author": {"@type": "Person", "name": "Mara Lindqvist"},
    "datePublished": "2026-03-03T08:00:00+01:00",
    "dateModified": "2026-03-04T09:30:00Z",
    "publisher": {"@type": "Organization", "name": "Heron Post"},
    "keywords": ["ferry", "islands"],
    "image": {"@type": "ImageObject", "url": "/ferry.jpg"},
    "license": "https://creativecommons.org/licenses/by/4.0/",
    "inLanguage": "en-GB",
    "description": "The boat is back.",
}


def test_json_ld() -> None:
    found = {(field, value, source) for field, value, source in ask(linked(ARTICLE))}
    assert found == {
        ("title", "Ferry to Heron Island returns", "json-ld headline"),
        ("author", "Mara Lindqvist", "json-ld author"),
        ("date", "2026-03-03T08:00:00+01:00", "json-ld datePublished"),
        ("modified", "2026-03-04T09:30:00+00:00", "json-ld dateModified"),
        ("site", "Heron Post", "json-ld publisher"),
        ("tag", "ferry", "json-ld keywords"),
        ("tag", "islands", "json-ld keywords"),
        ("image", "https://www.heronpost.example/ferry.jpg", "json-ld image"),
        ("license", "https://creativecommons.org/licenses/by/4.0/", "json-ld license"),
        ("language", "en-GB", "json-ld inLanguage"),
        ("description", "The boat is back.", "json-ld description"),
    }


def test_an_empty_page_declares_nothing() -> None:
    assert ask() == ()


@pytest.mark.parametrize(
    "data",
    [
        [ARTICLE],
        {"@graph": [{"@type": "WebSite", "name": "Heron Post"}, ARTICLE]},
        {"@type": "WebPage", "name": "Something else", "mainEntity": ARTICLE},
        {**ARTICLE, "@type": ["Article", "NewsArticle"]},
        {**ARTICLE, "@type": "http://schema.org/BlogPosting"},
        {**ARTICLE, "comment": {"@type": "Comment", "author": "Otto", "datePublished": "2026-05-05"}},
        [ARTICLE, {"@type": "Review", "author": "Otto", "name": "Very good"}],
        {
            "@graph": [
                {**ARTICLE, "author": {"@id": "#mara"}},
                {"@id": "#mara", "@type": "Person", "name": "Mara Lindqvist"},
            ]
        },
    ],
)
def test_the_main_entity_is_found(data: Any) -> None:
    assert get("author", linked(data)) == [("Mara Lindqvist", "json-ld author")]
    assert first("title", linked(data)) == "Ferry to Heron Island returns"


def test_of_several_articles_the_one_at_this_address_or_of_this_title_speaks() -> None:
    other = {**ARTICLE, "headline": "Bakery closes", "author": "Otto Brandt", "url": "https://heronpost.example/bakery"}
    both = [other, {**ARTICLE, "url": URL}]
    assert first("author", linked(both)) == "Mara Lindqvist"
    assert first("author", linked([other, ARTICLE]), "<h1>Ferry to Heron Island returns</h1>") == "Mara Lindqvist"
    assert first("author", linked([other, ARTICLE])) == ""


def test_frequent_questions_are_not_what_a_page_is_about() -> None:
    asked = {"@type": "Question", "name": "How long is the ride?", "author": "Otto Brandt"}
    assert ask(linked({"@type": "FAQPage", "mainEntity": [asked]})) == ()


def test_a_question_is_what_its_page_is_about() -> None:
    asked = {"@type": "Question", "name": "How long is the ride?", "author": {"@type": "Person", "name": "otto77"}}
    answer = {"@type": "Answer", "author": {"@type": "Person", "name": "mara"}}
    page = linked({"@type": "QAPage", "mainEntity": {**asked, "acceptedAnswer": answer}})
    assert (first("title", page), first("author", page)) == ("How long is the ride?", "otto77")


@pytest.mark.parametrize(
    "script",
    [
        '<!-- {"a": 1} -->',
        '//<![CDATA[\n{"a": 1}\n//]]>',
        '/* <![CDATA[ */ {"a": 1} /* ]]> */',
        '{"a": 1,}',
        ' {"a": 1}; ',
        "{&quot;a&quot;: 1}",
    ],
)
def test_broken_json_is_mended(script: str) -> None:
    assert parse(script) == {"a": 1}


def test_control_characters_in_json() -> None:
    assert parse('{"a": "one\ntwo"}') == {"a": "one\ntwo"}


@pytest.mark.parametrize("script", ["", "{", "undefined", '{"a": }', "[" * 100_000, "9" * 10_000, '{"a": "\\ud800'])
def test_json_beyond_repair(script: str) -> None:
    assert parse(script) is None


@pytest.mark.parametrize(
    ("field", "name", "content", "value"),
    [
        ("title", "og:title", "Ferry &amp;amp; train", "Ferry & train"),
        ("title", "citation_title", "On ferries", "On ferries"),
        ("author", "author", "By Mara Lindqvist", "Mara Lindqvist"),
        ("author", "citation_author", "Lindqvist, Mara", "Mara Lindqvist"),
        ("author", "parsely-author", "Mara Lindqvist", "Mara Lindqvist"),
        ("author", "byl", "By Mara Lindqvist", "Mara Lindqvist"),
        ("author", "dcterms.creator", "Mara Lindqvist", "Mara Lindqvist"),
        ("author", "article:author", "https://social.example/mara", ""),
        ("date", "article:published_time", "2026-03-03T08:00:00+0000", "2026-03-03T08:00:00+00:00"),
        ("date", "DC.date.issued", "2026-03-03", "2026-03-03"),
        ("date", "pubdate", "Tue, 03 Mar 2026 08:00:00 GMT", "2026-03-03T08:00:00+00:00"),
        ("modified", "og:updated_time", "1772524800", "2026-03-03T08:00:00+00:00"),
        ("modified", "last-modified", "2026-03-04", "2026-03-04"),
        ("site", "og:site_name", " Heron\n Post ", "Heron Post"),
        ("url", "og:url", "/news/ferry", "https://www.heronpost.example/news/ferry"),
        ("description", "description", "The boat is back.", "The boat is back."),
        ("tag", "news_keywords", "ferry", "ferry"),
        ("image", "twitter:image", "//img.example/a.jpg", "https://img.example/a.jpg"),
        ("language", "og:locale", "pt_BR", "pt-BR"),
        ("language", "content-language", "de, en", "de"),
    ],
)
def test_meta_elements(field: str, name: str, content: str, value: str) -> None:
    assert first(field, meta(name, content)) == value
    assert first(field, f'<meta property="{name}" content="{content}">') == value


def test_the_label_of_a_card() -> None:
    head = meta("twitter:label1", "Written by") + meta("twitter:data1", "Mara Lindqvist")
    assert get("author", head) == [("Mara Lindqvist", "meta twitter:data1")]
    assert get("author", meta("twitter:label1", "Reading time") + meta("twitter:data1", "3 minutes")) == []


def test_links() -> None:
    head = '<link rel="canonical" href="/ferry"><link rel="license" href="https://licenses.example/by">'
    assert get("url", head) == [("https://www.heronpost.example/ferry", "link canonical")]
    assert get("license", head) == [("https://licenses.example/by", "link rel=license")]
    assert get("url", '<link rel="canonical" href="/ferry">', url="") == []
    assert get("url", '<base href="https://b.example/x/"><link rel="canonical" href="y">') == [
        ("https://b.example/x/y", "link canonical")
    ]


def test_language_of_the_root() -> None:
    assert get("language", meta("og:locale", "en_US"), attributes='lang="sv-SE"') == [("sv-SE", "html lang")]


@pytest.mark.parametrize(
    ("title", "site", "heading", "expected"),
    [
        ("Ferry returns | Heron Post", "Heron Post", "", "Ferry returns"),
        ("Heron Post - Ferry returns", "Heron Post", "", "Ferry returns"),
        ("Ferry returns – heronpost", "", "", "Ferry returns"),
        ("Ferry returns | News | Heron Post", "Heron Post", "", "Ferry returns | News"),
        ("Ferry returns | News | Heron Post", "", "Ferry returns", "Ferry returns"),
        ("Ferry - a history | Heron Post", "Heron Post", "", "Ferry - a history"),
        ("Ferry returns - what now", "Heron Post", "", "Ferry returns - what now"),
        ("Well-known ferry", "", "", "Well-known ferry"),
        ("Heron Post", "Heron Post", "", ""),
    ],
)
def test_the_site_is_cut_off_titles(title: str, site: str, heading: str, expected: str) -> None:
    head = f"<title>{title}</title>" + (meta("og:site_name", site) if site else "")
    assert first("title", head, f"<h1>{heading}</h1>" if heading else "") == expected


def test_the_heading_words_the_title_for_readers() -> None:
    head = meta("og:title", "Ferry to Heron Island returns in March")
    assert get("title", head, "<h1>Ferry to Heron Island is back</h1>") == [("Ferry to Heron Island is back", "h1")]
    assert get("title", head, "<h1>Our latest news</h1>") == [
        ("Ferry to Heron Island returns in March", "meta og:title")
    ]
    assert get("title", "", "<h1>Fer<b>ry</b></h1>") == [("Ferry", "h1")]


def test_titles_of_pictures_are_no_titles() -> None:
    assert get("title", "", "<svg><title>Menu</title></svg>") == []


MICRODATA = """
<article itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">Ferry returns</h1>
<span itemprop="author" itemscope itemtype="https://schema.org/Person">written by
<b itemprop="name">Mara Lindqvist</b></span>
<meta itemprop="datePublished" content="2026-03-03"><time itemprop="dateModified" datetime="2026-03-04">today</time>
<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><b itemprop="author">Otto Brandt</b>
<meta itemprop="datePublished" content="2026-05-05"></div></article>
"""


def test_microdata() -> None:
    assert get("title", "", MICRODATA) == [("Ferry returns", "h1")]
    assert get("author", "", MICRODATA) == [("Mara Lindqvist", "microdata author")]
    assert get("date", "", MICRODATA) == [("2026-03-03", "microdata datePublished")]
    assert get("modified", "", MICRODATA) == [("2026-03-04", "microdata dateModified")]


def test_microdata_of_a_product_is_not_that_of_its_reviews() -> None:
    body = """<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Boat</b>
    <p itemprop="review" itemscope itemtype="https://schema.org/Review"><b itemprop="author">Otto Brandt</b>
    <i itemprop="datePublished">2026-05-05</i></p></div>"""
    assert get("author", "", body) == get("date", "", body) == []


@pytest.mark.parametrize(
    ("body", "value", "source"),
    [
        (
            '<h1>Ferry returns</h1><p><a rel="author" href="/mara">Mara Lindqvist</a></p>',
            "Mara Lindqvist",
            "rel=author",
        ),
        (
            '<h1>Ferry returns</h1><p class="byline">Mara Lindqvist, Staff Writer</p>',
            "Mara Lindqvist",
            "byline marked near the title",
        ),
        ("<h1>Ferry returns</h1><div><p>By Mara Lindqvist</p></div>", "Mara Lindqvist", "byline near the title"),
        ('<h1>Ferry returns</h1><a href="/members/mara77">mara77</a>', "mara77", "link to the author"),
    ],
)
def test_bylines_in_sight(body: str, value: str, source: str) -> None:
    assert get("author", "", body) == [(value, source)]


@pytest.mark.parametrize(
    "body",
    [
        '<h1>Ferry returns</h1><div class="comments"><p class="author">Otto Brandt</p></div>',
        '<h1>Ferry returns</h1><p class="author">Sign in</p>',
        "<h1>Ferry returns</h1><p>By the end of March, all boats will run again.</p>",
        '<h1>Ferry returns</h1><footer><a rel="author" href="/x">Otto Brandt</a></footer>',
        '<h1>Ferry returns</h1><a href="/members/">Members</a>',
    ],
)
def test_what_is_no_byline(body: str) -> None:
    assert get("author", "", body) == []


@pytest.mark.parametrize(
    ("body", "value", "source"),
    [
        ('<time class="published" datetime="2026-03-03">x</time>', "2026-03-03", "time element marked as published"),
        ('<time datetime="2026-03-03">x</time>', "2026-03-03", "time element"),
        (
            '<p>Updated: <time datetime="2026-05-05">x</time></p><time datetime="2026-03-03">x</time>',
            "2026-03-03",
            "time element",
        ),
        ("<h1>Ferry</h1><p>March 3, 2026 | 4 min read</p>", "2026-03-03", "date near the title"),
        ("<div>3. März 2026</div><h1>Ferry</h1>", "2026-03-03", "date near the title"),
        ("<h1>Ferry</h1><p>Last updated on March 4, 2026</p><p>March 3, 2026</p>", "2026-03-03", "date near the title"),
        ("<h1>Ferry</h1><p>Last updated on March 4, 2026</p>", "2026-03-04", "date of a change near the title"),
    ],
)
def test_dates_in_sight(body: str, value: str, source: str) -> None:
    assert get("date", "", body) == [(value, source)]


def test_date_in_the_address() -> None:
    assert get("date", url="https://a.example/2026/03/03/ferry") == [("2026-03-03", "date in the address")]
    assert get("date", url="https://a.example/2026/03/33/ferry") == []


def test_what_is_no_date_of_the_page() -> None:
    assert get("date", "", "<h1>Ferry</h1><p>© 2026-03-03 Heron Post</p>") == []
    assert get("date", "", f"<h1>Ferry</h1><p>On March 3, 2026, {'the boat came back to the harbor, ' * 3}</p>") == []


def test_an_office_signs_only_where_no_person_does() -> None:
    office = {**ARTICLE, "author": {"@type": "Organization", "name": "Food and Ferry Administration"}}
    assert first("author", linked(office)) == "Food and Ferry Administration"
    assert first("author", linked(office) + meta("author", "Mara Lindqvist")) == "Mara Lindqvist"
    both = {**ARTICLE, "author": [office["author"], {"@type": "Person", "name": "Mara Lindqvist"}]}
    assert get("author", linked(both)) == [("Mara Lindqvist", "json-ld author")]


def test_the_site_signs_only_where_nobody_else_does() -> None:
    head = meta("og:site_name", "Heron Post") + meta("author", "Heron Post")
    assert first("author", head) == "Heron Post"
    assert first("author", head, '<h1>Ferry</h1><p class="byline">Mara Lindqvist</p>') == "Mara Lindqvist"


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Mara Lindqvist and Otto Brandt", ("Mara Lindqvist", "Otto Brandt")),
        ("Mara Lindqvist, Otto Brandt & Ann Poe", ("Mara Lindqvist", "Otto Brandt", "Ann Poe")),
        ("Mara Lindqvist, MD, Ph.D.; Otto Brandt, Shipping Expert", ("Mara Lindqvist", "Otto Brandt")),
        ("<a href='/m'>Mara&nbsp;Lindqvist</a>", ("Mara Lindqvist",)),
        ("Otto Brandt, Jr.", ("Otto Brandt, Jr.",)),
        ("Mara Lindqvist (Heron Post)", ("Mara Lindqvist",)),
        ("ML Mara Lindqvist", ("Mara Lindqvist",)),
        ("Written by: Mara Lindqvist posted on March 3", ("Mara Lindqvist",)),
        ("Food and Ferry Administration", ("Food and Ferry Administration",)),
        ("Von Brandt", ("Von Brandt",)),
        ("admin", ()),
        ("https://a.example/mara", ()),
        ("mara@heronpost.example", ()),
        ("{{ author.name }}", ()),
        ("page.head.extra.author", ()),
        ("", ()),
        (None, ()),
    ],
)
def test_people(byline: object, names: tuple[str, ...]) -> None:
    assert people(byline) == names


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2026-03-03", "2026-03-03"),
        ("2026-03", "2026-03"),
        ("2026/3/3", "2026-03-03"),
        ("20260303", "2026-03-03"),
        ("20260303T080000Z", "2026-03-03T08:00:00+00:00"),
        ("2026-03-03T08:00:00.123Z", "2026-03-03T08:00:00+00:00"),
        ("2026-03-03T08:00:00-0500", "2026-03-03T08:00:00-05:00"),
        ("2026-03-03 08:00", "2026-03-03T08:00:00"),
        ("2026-03-03 8:00 PM", "2026-03-03"),
        (1772524800, "2026-03-03T08:00:00+00:00"),
        ("1772524800000", "2026-03-03T08:00:00+00:00"),
        ("March 3, 2026", "2026-03-03"),
        ("Posted on Mar. 3rd 2026 at 8 pm", "2026-03-03"),
        ("3 March 2026", "2026-03-03"),
        ("3 de marzo de 2026", "2026-03-03"),
        ("2026 Mar 3", "2026-03-03"),
        ("2026年3月3日", "2026-03-03"),
        ("03.04.2026", "2026-04-03"),
        ("25/03/2026", "2026-03-25"),
        ("03/25/2026", "2026-03-25"),
        ("Tue, 03 Mar 2026 08:00:00 +0200", "2026-03-03T08:00:00+02:00"),
        ("03/04/2026", ""),
        ("2026-02-30", ""),
        ("0000-00-00", ""),
        ("1970-01-01T00:00:00Z", ""),
        ("2345-01-01", ""),
        ("0", ""),
        ("9" * 13, ""),
        ("soon", ""),
        (True, ""),
        (float("nan"), ""),
        (float("inf"), ""),
        ({}, ""),
    ],
)
def test_dates(text: object, date: str) -> None:
    assert iso_date(text) == date


def test_text() -> None:
    assert tidy(" a\u200b \n\t<b>b</b> &amp;eacute; \ud800\x00") == "a b é"
    assert tidy("1 < 2 and 3 > 2") == "1 < 2 and 3 > 2"
    assert tidy("&#" + "9" * 100_000 + ";")
    assert len(tidy("x" * 100_000)) == LONGEST


@pytest.mark.parametrize(
    "text", ["javascript:alert(1)", "mailto:a@b.example", "http://", "http://[", "a b", "", None, 5]
)
def test_what_is_no_address(text: object) -> None:
    assert address(text, URL if text else "") in ("", "https://www.heronpost.example/news/2026/a")


@pytest.mark.parametrize(
    ("text", "tag"), [("EN", "en"), ("en_US.UTF-8", "en-US"), ("english", ""), ("zh-Hant-TW", "zh-Hant-TW"), ("", "")]
)
def test_languages(text: str, tag: str) -> None:
    assert language(text) == tag


@given(st.text(max_size=200) | st.integers() | st.floats() | st.none() | st.lists(st.text(max_size=5), max_size=3))
def test_no_value_raises(value: Any) -> None:
    """Whatever stands in a page: what comes out is sound, and cleaning it again changes nothing."""
    date = iso_date(value)
    assert not date or datetime.datetime.fromisoformat(date if len(date) > 7 else f"{date}-01")
    assert iso_date(date) == date
    assert all(name == tidy(name) for name in people(value))
    assert address(address(value, URL)) == address(value, URL)
    assert language(language(value)) == language(value)


@given(st.text(alphabet="<>/{}[]\"':,&;= ahmetscripljsonld+1", max_size=300))
def test_no_page_raises(text: str) -> None:
    head = f'<meta name="author" content="{text}"><script type="application/ld+json">{text}</script>'
    assert all(value for _, value, _ in ask(head, text))


def test_search_can_be_asked_for() -> None:
    pytest.importorskip("htmldate")
    page = lxml.html.document_fromstring("<html><body><p>Written on March 3, 2026 by the sea.</p></body></html>")
    assert [(field, source) for field, _, source in search_date(page)] in ([], [("date", "htmldate")])


def nested(depth: int) -> Any:
    value: Any = "x"
    for _ in range(depth):
        value = {"@graph": [value], "author": [value]}
    return value


HOSTILE = {
    "deep JSON-LD": ('<script type="application/ld+json">' + '{"@graph":[' * 50_000 + "</script>", ""),
    "nested JSON-LD": (linked(nested(12)), ""),
    "huge JSON-LD": (linked([ARTICLE] * 30_000), ""),
    "many scripts": (linked(ARTICLE) * 3000, ""),
    "wrong types": (
        linked({key: {"@type": [1, None], "name": [[3]], "url": {}} for key in ARTICLE} | {"@type": "Article"}),
        "",
    ),
    "commas": ('<script type="application/ld+json">{"a":' + ", " * 300_000 + "</script>", ""),
    "circular": (linked({"@graph": [{"@id": "#a", "@type": "Article", "author": {"@id": "#a"}}]}), ""),
    "many metas": (meta("author", "Mara Lindqvist") * 50_000, ""),
    "long metas": (meta("author", "by , and &amp; " * 50_000) + meta("og:title", "| - " * 200_000), ""),
    "long keywords": (meta("keywords", "a,b;" * 200_000), ""),
    "many properties": ("", '<b itemprop="author">Mara Lindqvist</b>' * 50_000),
    "nested properties": ("", '<div itemscope itemprop="author name">' * 200 * 1 + "x"),
    "many headings": ("", "<h1>Ferry</h1>" * 50_000),
    "long heading": ("", f"<h1>{'a | ' * 200_000}</h1>"),
    "many bylines": ("", "<h1>a</h1>" + '<p class="author byline date">by x</p>' * 50_000),
    "wide frames": ("", "<h1>a</h1><div>" + "<div>" * 100 + "<i> </i>" * 50_000),
    "many times": ("", "<time datetime='x'>x</time>" * 50_000),
    "comments": ("", "<h1>a<!-- b --><?c d?></h1><!-- x --><?y z?><p>by<!-- c --> Mara Lindqvist</p>"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages(name: str) -> None:
    """Nothing raises, nothing takes long, and what comes out is sound text."""
    start = time.perf_counter()
    found = ask(*HOSTILE[name])
    assert time.perf_counter() - start < LIMIT
    for field, value, source in found:
        assert field in {**SINGLE, **SEVERAL}
        assert value == tidy(value) or field in ("url", "image", "license")
        assert source
        value.encode()
    assert len(found) < 200
