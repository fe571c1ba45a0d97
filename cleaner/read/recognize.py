"""Telling HTML from text. What is in doubt is text: so it stays as it is, while text read as HTML would be torn apart.

HTML begins with markup, after white space, an XML declaration and comments at most, and its words are inside of it. A
text that mentions a tag, quotes markup or has some in its Markdown has most of its words outside. XML of other kinds,
source code and the rest are text.
"""

from __future__ import annotations

import re

PREFIX = 50_000
"""Characters that are looked at, from the first one that is no comment."""

OUTSIDE = 0.25
"""Up to this share of the letters of a fragment may stand outside its blocks: a line between them or behind them."""

FOREIGN = 0.25
"""Up to this share of the tags may be none of HTML's: more of them are XML, or a program that writes both."""

CLOSED = 3
"""A fragment that does not end in a tag has at least this many closed blocks: prose that explains a tag has fewer."""

DEEP = 100
"""Blocks that are remembered as open: no more can be closed again, so that a hostile nesting costs no more time."""

DENSE_BLOCKS, DENSE_LETTERS = 20, 10
"""So many closed blocks with at most so many letters to a tag are a page that begins with menus which are still open.
Prose with markup in it has a hundred letters to a tag."""

_BLOCK_NAMES = """
    address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form
    frameset h1 h2 h3 h4 h5 h6 head header hgroup html iframe legend li main menu nav noframes noscript ol optgroup
    option p pre script search section select style summary table tbody td template textarea tfoot th thead title tr ul
    video
"""
"""Elements that hold text and are closed."""

_LEAD_NAMES = "base hr link meta"
"""Elements without an end that a fragment begins with as often as with a block."""

_OTHER_NAMES = """
    a abbr acronym area audio b bdi bdo big br button canvas caption cite code col colgroup data datalist del dfn em
    embed font frame i img input ins kbd label map mark math meter object output param picture progress q rp rt ruby s
    samp slot small source span strike strong sub sup time track tt u var wbr
    circle defs desc ellipse g line lineargradient path polygon polyline rect stop svg symbol use
"""
"""Elements within lines, and those of the drawings that pages hold."""

_BLOCKS = frozenset(_BLOCK_NAMES.split())
_FIRST = _BLOCKS | frozenset(_LEAD_NAMES.split())
_NAMES = _FIRST | frozenset(_OTHER_NAMES.split())

_LEADING = re.compile(r"[\s\ufeff]*(?:<\?xml\b[^<>]{0,500}>\s*){0,3}")
_SPACE = re.compile(r"[\s\ufeff]*")
_DOCTYPE = re.compile(r"<!doctype\s+html\b[^<>\[]{0,500}[>\[]\s*", re.IGNORECASE)
_OUTER = re.compile(r"(?:<(?:html|head)(?:\s[^<>]*)?>\s*)++(?:<[a-z/!]|\Z)", re.IGNORECASE)
_LATE = re.compile(r"\n\s{0,20}<!doctype\s{1,20}html\b[^<>]{0,500}>\s{0,200}<", re.IGNORECASE)
_ROOT = re.compile(r"<(?:html|xhtml:html)[\s>]", re.IGNORECASE)
_TAG = re.compile(r"<!--|<(/?)([a-z][a-z0-9:-]{0,40})(?:[\s/][^<>]*)?>", re.IGNORECASE)
_CODE_ENDS = {
    "": re.compile("-->"),
    "script": re.compile(r"(?=</script\b)", re.IGNORECASE),
    "style": re.compile(r"(?=</style\b)", re.IGNORECASE),
}
"""Where a comment, and what is in elements that hold code, comes to its end."""

_MARKDOWN = re.compile(r"(?:^|\n)(?:#{1,6} {1,4}\S|```|~~~|\[!\[|!\[[^\]\n]{0,200}\]\()")


def looks_like_html(text: str) -> bool:
    """Whether a text is HTML: a document or a fragment of one."""
    leading = _LEADING.match(text)
    end = leading.end() if leading else 0
    start = _skip_comments(text, end)
    if not text.startswith("<", start):
        return False
    head = text[start : start + PREFIX]
    doctype = _DOCTYPE.match(head)
    if doctype:
        rest = head[doctype.end() :]
        return not rest or rest.startswith("<") or _ends_in_tag(text)
    if text[:end].lstrip("\ufeff \t\r\n\f"):
        return _ROOT.match(head) is not None
    if _OUTER.match(head) or (_LATE.search(head) and _ends_in_tag(text)):
        return True
    return _is_fragment(head, _ends_in_tag(text))


def _skip_comments(text: str, start: int) -> int:
    """Where the first thing stands that is neither comment nor white space. A comment without an end is none."""
    while text.startswith("<!--", start):
        end = text.find("-->", start)
        if end < 0:
            return start
        space = _SPACE.match(text, end + 3)
        start = space.end() if space else end + 3
    return start


def _ends_in_tag(text: str) -> bool:
    return text[-1000:].rstrip("\ufeff\0 \t\r\n\f").endswith(">")


def _is_fragment(head: str, complete: bool) -> bool:
    """Whether markup without a document around it is HTML: closed blocks of HTML with nearly all letters inside."""
    first = _TAG.match(head)
    if first is None or not first[2] or not _is_html_tag(first[2].lower()):
        return False
    begins = not first[1] and first[2].lower() in _FIRST
    seen = _Survey(head)
    if seen.markdown or seen.foreign > FOREIGN * seen.tags or seen.closed < (1 if begins and complete else CLOSED):
        return False
    dense = seen.closed >= DENSE_BLOCKS and seen.letters <= DENSE_LETTERS * seen.tags
    return dense or seen.letters - seen.inside <= OUTSIDE * seen.letters


def _is_html_tag(name: str) -> bool:
    """Whether a tag is one of HTML's; elements with a hyphen are anybody's own."""
    return name in _NAMES or "-" in name


class _Survey:
    """What stands inside and outside of the blocks of some markup, found from left to right.

    Letters are inside when a block around them is closed: a tag that a text mentions opens no block.
    """

    def __init__(self, head: str) -> None:
        """Count letters, those inside, closed blocks, tags, those that are not HTML's; look for Markdown."""
        self.letters = self.inside = self.closed = self.tags = self.foreign = 0
        self.markdown = False
        self._open: list[str] = []
        self._held = [0]
        position = 0
        while tag := _TAG.search(head, position):
            self._text(head[position : tag.start()])
            name = (tag[2] or "").lower()
            if name:
                self._tag(name, closes=bool(tag[1]))
            code = None if tag[1] else _CODE_ENDS.get(name)
            end = code.search(head, tag.end()) if code else tag
            position = end.end() if end else len(head)
        self._text(head[position:])

    def _text(self, text: str) -> None:
        letters = sum(map(str.isalpha, text))
        self.letters += letters
        if self._open[-1:] != ["table"]:
            self._held[-1] += letters
        self.markdown = self.markdown or ("pre" not in self._open and _MARKDOWN.search(text) is not None)

    def _tag(self, name: str, closes: bool) -> None:
        self.tags += 1
        self.foreign += not _is_html_tag(name)
        if closes and name in self._open:
            self._close(name)
        elif name in _BLOCKS and not closes:
            if self._open[-1:] == ["p"]:
                self._drop()
            if len(self._open) < DEEP:
                self._open.append(name)
                self._held.append(0)

    def _close(self, name: str) -> None:
        """Close a block: what it and the open ones in it hold is inside."""
        self.closed += 1
        while self._open.pop() != name:
            self.inside += self._held.pop()
        self.inside += self._held.pop()

    def _drop(self) -> None:
        """Forget an open block: the one around it holds what it held."""
        self._open.pop()
        held = self._held.pop()
        self._held[-1] += held
