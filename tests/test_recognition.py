"""HTML and text told apart: a wrong "HTML" tears a text apart, a wrong "text" leaves a page as it is."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings

from cleaner.read import looks_like_html
from tests import hostile
from tests.strategies import ANY_TEXT, documents

SENTENCE = "The crews of both ferries returned to work on Monday after nine days."

HTML = {
    "document": f"<!DOCTYPE html>\n<html><head><title>Ferries</title></head><body><p>{SENTENCE}</p></body></html>",
    "old document type": '<!doctype HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd"><p>Hi',
    "document type and text": "<!DOCTYPE html>Hello <b>there</b>",
    "document type alone": "<!DOCTYPE html>",
    "no document type": f"<html lang=en>\n <body>\n  <p>{SENTENCE}",
    "upper case": f"<HTML><BODY BGCOLOR=white><P>{SENTENCE}</BODY></HTML>",
    "head only": "<head><meta charset=utf-8><title>Ferries</title></head>",
    "body only": f"<body class='home'><p>{SENTENCE}</p></body>",
    "body with bare text": "<body>Hi there</body>",
    "space and mark before": f"\ufeff \n\t<!DOCTYPE html><html><body><p>{SENTENCE}</p></body></html>",
    "comments before": f"<!-- saved from a site --> <!-- <p> --><!doctype html><html><body>{SENTENCE}</body></html>",
    "long comment before": f"<!-- {'tide ' * 30_000} --><!doctype html><html><body>{SENTENCE}</body></html>",
    "cut off in the head": "<!DOCTYPE html><html><head><meta name='description' content='Both fer",
    "XHTML": (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd">\n'
        f'<html xmlns="http://www.w3.org/1999/xhtml"><body><p>{SENTENCE}</p></body></html>'
    ),
    "XHTML without a type": f'<?xml version="1.0"?><?xml-stylesheet href="a.css"?><html><p>{SENTENCE}</p></html>',
    "frameset": "<html><frameset cols='1,2'><frame src=a><frame src=b></frameset></html>",
    "bare frameset": "<frameset cols='1,2'><frame src=a><frame src=b></frameset>",
    "script only": "<script>document.write('<p>' + text + 'more of this and that');</script>",
    "script before the type": f"<script>var a = 1;</script>\n<!DOCTYPE html>\n<html><p>{SENTENCE}</p></html>",
    "div": f"<div class='article'><p>{SENTENCE}</p></div>",
    "paragraphs": f"<p>{SENTENCE}</p><p>{SENTENCE}</p>",
    "one paragraph": f"<p>{SENTENCE}</p>",
    "paragraphs in lines": f"<p>{SENTENCE}</p>\n\n<p>{SENTENCE}</p>\n",
    "article": f"<article>\n<h1>Ferries</h1>\n<p>{SENTENCE} <a href='#'>More</a></p></article>",
    "heading first": f"<h2>Ferries</h2><p>{SENTENCE}</p>",
    "comment first": f"<!-- wp:paragraph --><p>{SENTENCE}</p><!-- /wp:paragraph -->",
    "list": "<ul><li>Rope</li><li>Mast</li></ul>",
    "unclosed items": "<ul><li>Rope<li>Mast<li>Oar</ul>",
    "table": "<table><tr><td>Rope</td></tr></table>",
    "own elements": f"<main><x-story>{SENTENCE}</x-story></main>",
    "link first": f"<a href='#main'>Skip</a><div><p>{SENTENCE}</p><p>{SENTENCE}</p><p>{SENTENCE}</p></div>",
    "a line behind": f"<p>{SENTENCE}</p><p>{SENTENCE}</p><p>{SENTENCE}</p>\nBy Dana",
    "code with comments": f"<p>{SENTENCE}</p><pre>\n# apt install rope\n</pre>",
    "nothing inside": "<div></div>",
}

TEXT = {
    "empty": "",
    "blank": " \n ",
    "sentence": SENTENCE,
    "less than": "a < b and c > d, <3 and <- too",
    "mentions a tag": f"The tag <p> opens a paragraph. {SENTENCE}",
    "begins with a tag": f"<p> opens a paragraph and </p> closes it. {SENTENCE}",
    "begins with the outer tag": "<html> is the root of a page; <head> and <body> are its children.",
    "begins with the type": "<!DOCTYPE html> tells a browser not to be quirky. Old pages lack it.",
    "heading is a tag": "<table>: the table element\n\nThe <table> holds rows.\n\n<tr>: a row\n\nRows hold cells.",
    "glossary of tags": "<p>...</p>\nA paragraph of text.\n<ul>...</ul>\nA bulleted list.\n<b>...</b>\nBold type.",
    "sample and then prose": (
        "<table>\n <tr><td>1</td></tr>\n</table>\nThis is how a table is written, with rows inside and cells inside of"
        " those, and all of them closed. Without <table> around it, a row is nothing."
    ),
    "prose and then a document": f"Save this as a.html:\n\n<!DOCTYPE html>\n<html><p>Hi</p></html>\n\n{SENTENCE}",
    "prose with inline markup": f"{SENTENCE} <b>They</b> were <a href='/paid'>paid</a>.<br>{SENTENCE}",
    "bold first": f"<b>Note:</b> {SENTENCE}",
    "line break first": f"<br>{SENTENCE}",
    "fenced": f"```html\n<div><p>{SENTENCE}</p></div>\n```",
    "Markdown with a logo": (
        '<p align="center">\n  <img src="logo.svg" alt="logo">\n</p>\n\n# Rope\n\nRope ties boats.\n\n## Use\n\n    tie'
    ),
    "Markdown in a div": f'<div align="center">\n\n# Rope\n\n{SENTENCE}\n\n</div>',
    "Markdown with a comment": f"<!-- toc -->\n# Rope\n\n{SENTENCE}",
    "Markdown with details": f"# Rope\n\n<details><summary>More</summary>\n\n{SENTENCE}\n</details>",
    "badges": "[![build](https://ci.example/b.svg)](https://ci.example)\n<p>Rope</p>",
    "JSON": '{"html": "<html><body><p>Hi</p></body></html>"}',
    "JSON list": '["<p>Hi</p>"]',
    "CSV": 'id,body\n1,"<p>Hi</p>"\n',
    "feed": '<?xml version="1.0"?>\n<rss><channel><title>Ferries</title><item><p>Hi</p></item></channel></rss>',
    "picture": '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x"><svg><text>Hi</text></svg>',
    "bare picture": '<svg xmlns="http://www.w3.org/2000/svg"><text>Hi</text></svg>',
    "property list": '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "x"><plist><key>a</key></plist>',
    "XML of its own": "<recipe><title>Soup</title><step>Boil the water.</step></recipe>",
    "scholarly XML": (
        "<article><front><journal-meta><issn>1</issn></journal-meta><contrib><surname>Beddoes</surname>"
        "<given>Lorna</given></contrib></front><sec><para>Rope</para></sec></article>"
    ),
    "PHP": "<?php echo '<html><body><p>Hi</p></body></html>'; ?>",
    "Python": "def page():\n    return '<html><body><p>Hi</p></body></html>'\n",
    "JavaScript": "import React from 'react';\nexport default () => <div><p>Hi</p></div>;\n",
    "C": "#include <stdio.h>\nint main(void) { return 1 < 2; }\n",
    "generic types": "<T> void sort(List<T> items) {}",
    "chat": "<alice> hi\n<main> hello <p> there\n<bob> bye",
    "mail": "<dana@example.com> wrote:\n> Hi there",
    "address": "<https://example.com/a> is the address.",
    "markup of a wiki": "<div class='box'>Tide</div>\n'''Ferries''' are [[boat]]s that cross a [[river]] or a strait.",
    "markup of a forum": "[b]Hi[/b] <p>",
    "unclosed comment": "<!-- and nothing else <html><body>",
    "comment alone": "<!-- nothing -->",
    "stage directions": "<sighs> I rode that tram to school. <laughs>",
    "escaped": "&lt;html&gt;&lt;body&gt;Hi&lt;/body&gt;&lt;/html&gt;",
    "end tag first": f"</p> closes a paragraph. {SENTENCE}",
    "wrong order": "<html",
}


@pytest.mark.parametrize("name", HTML)
def test_html(name: str) -> None:
    assert looks_like_html(HTML[name])


@pytest.mark.parametrize("name", TEXT)
def test_text(name: str) -> None:
    assert not looks_like_html(TEXT[name])


@pytest.mark.parametrize("name", [*hostile.PAGES, *(name for name in hostile.LEFTOVERS if name != "empty")])
def test_hostile_pages_are_html(name: str) -> None:
    make = hostile.PAGES.get(name) or hostile.LEFTOVERS[name]
    assert looks_like_html(make(1))
    assert looks_like_html(make(2000 if name != "unclosed_formatting" else 200))


@settings(max_examples=200, deadline=None)
@given(documents().filter(lambda source: not source.lstrip().startswith("<")))
def test_documents_of_text_are_text(source: str) -> None:
    """No line that a detector knows, and no prose, makes a text HTML, unless it is an element and nothing before it."""
    assert not looks_like_html(source)


@settings(deadline=None)
@given(ANY_TEXT)
def test_never_raises(source: str) -> None:
    for text in (source, f"<p>{source}", f"<div>{source}</div>", f"<!doctype html>{source}", f"<?xml{source}"):
        assert looks_like_html(text) in (True, False)


PUMPS = [
    " ", "<", "<p", "<p>", "<p ", "<!--", "<!-- -->", "<html>", "<html ", "<html \n", "<a b='", "<div><p>", "</p>",
    "<?xml ", "<?xml>", "<!doctype html ", "<!doctype html [", "\n<!doctype html", "<script>",
    "<style></style>", "![", "\n# ",
]  # fmt: skip


@pytest.mark.parametrize("pump", PUMPS)
def test_takes_no_time(pump: str) -> None:
    """A megabyte of anything is looked at in a moment."""
    for before in ("", "<p>", "<html>"):
        start = time.perf_counter()
        looks_like_html(before + pump * (1_000_000 // len(pump)))
        assert time.perf_counter() - start < 1
