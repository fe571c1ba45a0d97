"""The generators of hostile pages give what they say. What `cleaner` makes of them is tested where it reads pages."""

from __future__ import annotations

import pytest

from tests import hostile


@pytest.mark.parametrize("name", hostile.PAGES)
def test_pages_hold_the_article(name: str) -> None:
    """Every page holds its first and its last sentence, in this order, and grows with its size."""
    page, larger = hostile.PAGES[name](3), hostile.PAGES[name](30)
    assert 0 <= page.index(hostile.FIRST) < page.rindex(hostile.LAST)
    assert len(larger) > len(page)
    assert page == hostile.PAGES[name](3)


@pytest.mark.parametrize("name", hostile.LEFTOVERS)
def test_leftovers_do_not_end_an_article(name: str) -> None:
    page, larger = hostile.LEFTOVERS[name](3), hostile.LEFTOVERS[name](30)
    assert hostile.LAST not in page
    assert len(larger) > len(page)


@pytest.mark.parametrize("name", hostile.ENCODED)
def test_encoded_pages_are_not_plain(name: str) -> None:
    """The bytes are not just the text in UTF-8, or what they say about themselves is wrong."""
    data, text = hostile.ENCODED[name](3)
    assert not data.isascii() or b"\0" in data
    assert data != text.encode() or b"charset='utf-8'" not in data


COUNTS = [
    ("deep_nesting", "<div>", 7),
    ("deep_nesting", "</div>", 7),
    ("unclosed_nesting", "<div>", 7),
    ("unclosed_nesting", "</div>", 0),
    ("nested_tables", "<table>", 7),
    ("nested_lists", "<ul>", 7),
    ("many_cells", "<td>", 7),
    ("many_paragraphs", "<p>Mast.</p>", 7),
    ("many_attributes", "data-", 7),
    ("long_attribute", "x", 7),
    ("nulls", "\0", 21),
    ("lone_surrogates", "\ud800", 7),
    ("many_comments", "<!--", 21),
    ("cdata", "<![CDATA[", 7),
    ("entity_expansion", "<!ENTITY", 8),
    ("two_documents", "</html>", 7),
]


@pytest.mark.parametrize(("name", "what", "count"), COUNTS)
def test_sizes(name: str, what: str, count: int) -> None:
    assert hostile.PAGES[name](7).count(what) == count


@pytest.mark.parametrize("size", [1, 14, 1000])
def test_long_texts_have_their_length(size: int) -> None:
    for name in ("long_text", "long_word"):
        assert len(hostile.PAGES[name](size)) == len(hostile.document("<p></p>")) + size
