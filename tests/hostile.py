"""Hostile pages for tests: pure functions of a size, written so that nothing but the size has to be chosen.

`PAGES` are documents whose article begins with `FIRST` and ends with `LAST`, with something hostile in between or
around: whoever loses one of them has lost text. `LEFTOVERS` have no article, or less than a whole one. `ENCODED` are
bytes, each with the text that it stands for.
"""

from __future__ import annotations

from collections.abc import Callable

FIRST = "The crews of both ferries returned to work on Monday after nine days on the quay."
"""The first sentence of every article here."""

LAST = "The first boat leaves the northern harbor at noon, the harbor master said."
"""The last sentence of every article here: a parser that gives up half-way loses it."""

TITLE = "Ferry crews return to work"


def document(middle: str, head: str = "") -> str:
    """A well-formed page with something between the first and the last sentence of its article."""
    return (
        f"<!DOCTYPE html>\n<html lang='en'>\n<head><meta charset='utf-8'><title>{TITLE}</title>{head}</head>\n"
        f"<body><article><h1>{TITLE}</h1>\n<p>{FIRST}</p>\n{middle}\n<p>{LAST}</p></article></body>\n</html>\n"
    )


def deep_nesting(n: int) -> str:
    """A block inside n others."""
    return document("<div>" * n + "<p>The deepest water is here.</p>" + "</div>" * n)


def unclosed_nesting(n: int) -> str:
    """N blocks that are never closed, so that the rest of the page is inside all of them."""
    return document("<div>" * n)


def formatting_tags(n: int) -> str:
    """N rounds of misnested formatting: the adoption agency algorithm copies the open tags in each paragraph."""
    return document("<p>" + "<b><i><a href=x>row</b><p></i>boat</a>" * n)


def unclosed_formatting(n: int) -> str:
    """N formatting tags of different looks left open, which every later paragraph has to open again."""
    return document("".join(f"<font size={size}><b>" for size in range(n)) + "<p>oar</p>")


def nested_tables(n: int) -> str:
    """A table in a cell of a table, n times."""
    return document("<table><tr><td>" * n + "pier" + "</td></tr></table>" * n)


def misplaced_in_table(n: int) -> str:
    """Text between n rows of a table, where none may be: parsers move it out, in front of the table."""
    return document("<table>" + "<tr>quay<td>pier</td></tr>" * n + "</table>")


def nested_lists(n: int) -> str:
    """A list in an item of a list, n times."""
    return document("<ul><li>rope" * n + "</li></ul>" * n)


def many_cells(n: int) -> str:
    """One row of n cells."""
    return document("<table><tr>" + "<td>9</td>" * n + "</tr></table>")


def many_paragraphs(n: int) -> str:
    """N short paragraphs."""
    return document("<p>Mast.</p>" * n)


def unclosed_paragraphs(n: int) -> str:
    """N paragraphs that only the next one closes."""
    return document("<p>Mast." * n)


def many_links(n: int) -> str:
    """N links in one paragraph."""
    return document("<p>" + "<a href='/boat'>boat</a> " * n + "</p>")


def many_attributes(n: int) -> str:
    """A tag with n attributes."""
    return document("<p " + " ".join(f"data-{number}='{number}'" for number in range(n)) + ">Anchor.</p>")


def many_classes(n: int) -> str:
    """A tag with n classes."""
    return document(f"<p class='{' '.join(f'c{number}' for number in range(n))}'>Anchor.</p>")


def long_attribute(n: int) -> str:
    """An attribute of n characters."""
    return document(f"<p title='{'x' * n}'>Anchor.</p>")


def long_tag_name(n: int) -> str:
    """An element whose name has n characters."""
    return document(f"<{'x' * n}>Anchor.</{'x' * n}>")


def long_text(n: int) -> str:
    """One text node of n characters and no line break."""
    return document("<p>" + ("Mast and oar. " * (n // 14 + 1))[:n] + "</p>")


def long_word(n: int) -> str:
    """One text node of n characters and no space."""
    return document("<p>" + "m" * n + "</p>")


def long_line_of_brackets(n: int) -> str:
    """N characters that could each begin a tag."""
    return document("<p>" + "&lt;" + "<" * n + "</p>")


def entity_soup(n: int) -> str:
    """N rounds of character references: good, unknown, without an end, out of range, surrogate and NUL."""
    return document("<p>" + "&amp;&copy &notit; &#x110000; &#xD800; &#0; &#150; &#xZ; &;&" * n + "</p>")


def long_entity(n: int) -> str:
    """Character references with n digits and n letters."""
    return document(f"<p>&#{'9' * n}; &{'x' * n}; &#x{'0' * n}41;</p>")


def many_comments(n: int) -> str:
    """N comments, some of them ended in ways that only browsers take."""
    return document("<!-- tide --><!-- ebb --!><!--->" * n)


def many_scripts(n: int) -> str:
    """N scripts that write markup."""
    return document("<script>document.write('<p>' + \"</div>\" + '<!--');//--></script>" * n)


def nulls(n: int) -> str:
    """N NULs in text, in a tag and in an attribute."""
    return document(f"<p>Har{chr(0) * n}bor</p><p title='{chr(0) * n}'>Tide</p><p{chr(0) * n}>Ebb</p>")


def controls(n: int) -> str:
    """N rounds of control characters, marks of direction, characters without width and a lone carriage return."""
    return document("<p>" + "\x01\x08\x0b\x1b[31m\x7f\x85\x9b\u202e\u2066\u200b\ufeff\ufffe\u2028\r" * n + "</p>")


def lone_surrogates(n: int) -> str:
    """N lone surrogates in text and attributes, each followed by text."""
    return document("<p title='\udfff'>Tide\ud800 and \udc00ebb.</p>" * n)


def broken_quotes(n: int) -> str:
    """N tags with attributes whose quotes do not match; each is closed by the next one."""
    return document("<p title=\"tide' class=x>Ebb</p><p title='\">Flood</p>" * n + "<p title='\"\">'>")


def cdata(n: int) -> str:
    """N sections of character data, which HTML takes for comments."""
    return document("<![CDATA[ <p>tide</p> ]]>" * n)


def processing_instructions(n: int) -> str:
    """N instructions, which HTML takes for comments."""
    return document("<?php echo '<p>tide</p>'; ?><?xml version='1.0'?>" * n)


def xhtml(n: int) -> str:
    """XHTML with its declaration and n paragraphs."""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" '
        '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml" '
        f'xml:lang="en"><head><title>{TITLE}</title></head><body><div><h1>{TITLE}</h1><p>{FIRST}</p>'
        + "<p>Mast.<br /></p>" * n
        + f"<p>{LAST}</p></div></body></html>"
    )


def entity_expansion(n: int) -> str:
    """A document type that defines n entities, each of ten of the one before (the "billion laughs")."""
    defined = "".join(f'<!ENTITY e{one + 1} "{f"&e{one};" * 10}">' for one in range(n))
    return (
        f'<?xml version="1.0"?>\n<!DOCTYPE html [<!ENTITY e0 "tide">{defined}]>\n'
        f"<html><head><title>{TITLE}</title></head><body><p>{FIRST}</p><p>&e{n};</p><p>{LAST}</p></body></html>"
    )


def two_documents(n: int) -> str:
    """N whole pages behind each other: what comes after the first </html> is still text."""
    return document("") * (n - 1) + document("<p>Tide.</p>")


def bare_fragment(n: int) -> str:
    """N paragraphs without a document around them."""
    return f"<div><p>{FIRST}</p>" + "<p>Mast.</p>" * n + f"<p>{LAST}</p></div>"


def base_and_links(n: int) -> str:
    """Addresses that nobody may fetch: n styles, pictures, frames and a refresh."""
    far = "http://203.0.113.1/"
    head = (
        f"<base href='{far}'><meta http-equiv='refresh' content='0;url={far}'><link rel=stylesheet href='{far}c.css'>"
    )
    body = f"<img src='{far}a.png'><iframe src='{far}b'></iframe><object data='file:///etc/hostname'></object>" * n
    return document(body, head)


def empty(n: int) -> str:
    """N spaces."""
    return " " * n


def no_text(n: int) -> str:
    """A page of n empty blocks."""
    return "<!DOCTYPE html><html><head></head><body>" + "<div></div>" * n + "</body></html>"


def frameset_only(n: int) -> str:
    """A page of n frames."""
    frames = "<frame src='a.html'>" * n
    return f"<html><head><title>{TITLE}</title></head><frameset cols='*'>{frames}</frameset></html>"


def script_only(n: int) -> str:
    """A page that n scripts would write."""
    return "<html><body>" + "<script>boot({page: '<p>tide</p>'});</script>" * n + "</body></html>"


def unclosed_comment(n: int) -> str:
    """A comment that never ends, with n paragraphs in it; the first sentence stands before it."""
    return f"<!DOCTYPE html><html><body><p>{FIRST}</p><!-- " + "<p>Mast.</p>" * n


def unclosed_script(n: int) -> str:
    """A script that never ends, with n paragraphs in it; the first sentence stands before it."""
    return f"<!DOCTYPE html><html><body><p>{FIRST}</p><script>var tide = " + "'<p>Mast.</p>' + " * n


def unclosed_attribute(n: int) -> str:
    """A quote that never ends, with n paragraphs in it; the first sentence stands before it."""
    return f"<!DOCTYPE html><html><body><p>{FIRST}</p><p title='" + "<p>Mast.</p>" * n


def unclosed_title(n: int) -> str:
    """A title that never ends, with n paragraphs in it."""
    return "<!DOCTYPE html><html><head><title>" + "<p>Mast.</p>" * n


def cut_off(n: int) -> str:
    """A page of n paragraphs that breaks off in the middle of a tag."""
    return f"<!DOCTYPE html><html><body><p>{FIRST}</p>" + "<p>Mast.</p>" * n + "<p cla"


WIDE = "“Grüße – ça va ?” asked the café’s owner; the answer was 40 € and a smörgåsbord."
"""A sentence whose characters beyond ASCII have different bytes in every encoding of the West."""


def _wide(n: int, label: str) -> str:
    declared = f"<meta charset='{label}'>" if label else ""
    return f"<html><head>{declared}<title>{TITLE}</title></head><body>" + f"<p>{WIDE}</p>\n" * n + "</body></html>"


def wrong_charset(n: int) -> tuple[bytes, str]:
    """UTF-8 that says it is something else."""
    text = _wide(n, "iso-8859-1")
    return text.encode(), text


def missing_charset(n: int) -> tuple[bytes, str]:
    """The encoding of the West, and nothing said about it."""
    text = _wide(n, "")
    return text.encode("cp1252"), text


def narrow_charset(n: int) -> tuple[bytes, str]:
    """Latin-1 that is said to be ASCII and holds quotation marks that only windows-1252 has."""
    text = _wide(n, "us-ascii")
    return text.encode("cp1252"), text


def unknown_charset(n: int) -> tuple[bytes, str]:
    """UTF-8 under a label that nobody knows."""
    text = _wide(n, "x-harbor")
    return text.encode(), text


def chinese_charset(n: int) -> tuple[bytes, str]:
    """GB 18030 that is said to be GB 2312, which lacks some of its characters."""
    text = _wide(n, "gb2312").replace(WIDE, "渡轮的船员在停工九天之后恢复上班，船长朱镕基说。")
    return text.encode("gb18030"), text


def wide_with_mark(n: int) -> tuple[bytes, str]:
    """UTF-16 with its mark, which says that it is UTF-8."""
    text = _wide(n, "utf-8")
    return b"\xff\xfe" + text.encode("utf-16-le"), text


def wide_without_mark(n: int) -> tuple[bytes, str]:
    """UTF-16 that only its zeros show."""
    text = _wide(n, "utf-16")
    return text.encode("utf-16-be"), text


def stray_bytes(n: int) -> tuple[bytes, str]:
    """UTF-8 with two damaged bytes."""
    text = _wide(n, "utf-8").replace("</body>", "<p>caf\ufffd, ol\ufffd</p></body>")
    return text.encode().replace("\ufffd".encode(), b"\xe9"), text


PAGES: dict[str, Callable[[int], str]] = {
    make.__name__: make
    for make in (
        deep_nesting,
        unclosed_nesting,
        formatting_tags,
        unclosed_formatting,
        nested_tables,
        misplaced_in_table,
        nested_lists,
        many_cells,
        many_paragraphs,
        unclosed_paragraphs,
        many_links,
        many_attributes,
        many_classes,
        long_attribute,
        long_tag_name,
        long_text,
        long_word,
        long_line_of_brackets,
        entity_soup,
        long_entity,
        many_comments,
        many_scripts,
        nulls,
        controls,
        lone_surrogates,
        broken_quotes,
        cdata,
        processing_instructions,
        xhtml,
        entity_expansion,
        two_documents,
        bare_fragment,
        base_and_links,
    )
}
"""Pages that hold `FIRST` and `LAST`, by the names of their makers."""

LEFTOVERS: dict[str, Callable[[int], str]] = {
    make.__name__: make
    for make in (
        empty,
        no_text,
        frameset_only,
        script_only,
        unclosed_comment,
        unclosed_script,
        unclosed_attribute,
        unclosed_title,
        cut_off,
    )
}
"""Pages without an article or with the beginning of one."""

ENCODED: dict[str, Callable[[int], tuple[bytes, str]]] = {
    make.__name__: make
    for make in (
        wrong_charset,
        missing_charset,
        narrow_charset,
        unknown_charset,
        chinese_charset,
        wide_with_mark,
        wide_without_mark,
        stray_bytes,
    )
}
"""Bytes of pages, with the text that a reader must make of them."""
