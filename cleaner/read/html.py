"""HTML in, text with evidence out: the blocks of a page in order, each with what the page says about it.

A page is parsed once, by lxml, and walked once. What the walk gives is a plain text, block by block, as a reader would
see it with all boxes open, and evidence for each of its lines; from there on HTML goes the way that text goes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any, NamedTuple

from cleaner.document import CREDIT_NAMES, HEADINGS, NEUTRAL, PROSE_WORDS, Declared, Evidence, Links
from cleaner.read.text import Reading
from cleaner.view import count_words, ends_sentence

MOST_ATTRIBUTES = 1000
"""A tag with more attributes is read without them: the parser's time grows with their square."""

_LONG_TAG = re.compile(r"<([A-Za-z][^\s<>/]{0,100}+)[^<>]{8000,}+>")
"""Only tags of so many characters are looked at for that."""

SEEN = 0.5
"""What holds this share of a page's prose is no hidden box, whatever it says: a script shows it."""

DEPTH = 400
"""How deep elements may lie in each other in what the slower parser read; deeper ones are put beside each other."""

SKIPPED = frozenset(
    {"script", "style", "template", "svg", "iframe", "head", "object", "canvas", "audio", "video", "math"}
)
"""Elements that hold no text of the page. Formulas come again as text in most pages that have them."""

BLOCKS = frozenset(
    str.split("""
    address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure
    footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noframes noscript ol
    optgroup option p pre search section select summary table caption tbody td textarea tfoot th thead tr ul xmp listing
    """)
)
"""Elements that begin on a new line."""

UNSEEN = (
    "sr-only",
    "visually-hidden",
    "visuallyhidden",
    "screen-reader-text",
    "screenreader-only",
    "screen-reader-only",
)
"""How the names of elements end that are there for screen readers: labels of buttons and of links."""

TELLING = frozenset(
    str.split("nav footer aside header form button select dialog noscript figure figcaption main article")
)
"""Elements that are among the names, because they say what they are for."""

_LISTS = frozenset({"ul", "ol", "menu", "dir"})
_VERBATIM = frozenset({"pre", "xmp", "listing", "textarea"})
_CELLS = frozenset({"td", "th"})
_OPENED = _LISTS | _VERBATIM | {"dl", "li", "table", "tr"}
_HIDERS = frozenset({"hidden", "aria-hidden", "style"})
_BLOCKS_IN_CELLS = frozenset(str.split("table ul ol dl div h1 h2 h3 h4 h5 h6 article section blockquote pre form"))
_NAMING = ("id", "class", "role", "itemprop")
_SPACE = re.compile("[ \t\n\r\f\x85\u2028\u2029]+")
_ITEM = re.compile(r"\s*(?:-|\d{1,9}\.)\s+")
_NAME_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^\W\dA-Za-z_]+")
_HIDING = re.compile(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden", re.IGNORECASE)
_CONTROLS = bytes((*range(9), 11, *range(14, 32), 127))

OPEN, CLOSE, BREAK = "\x02", "\x03", "\x04"
"""Where links begin and end and lines break, while a block is written; no page holds such characters (`_CONTROLS`)."""

HIDE, SHOW = "\x05", "\x06"
"""Where hidden words begin and end within a block."""

_HIDDEN = re.compile(f"{HIDE}([^{HIDE}{SHOW}]*){SHOW}")
_SIGNS = re.compile(f"([{OPEN}{CLOSE}])")
_BETWEEN = re.compile(f" ([{OPEN}{CLOSE}]+) ")


@dataclass(slots=True)
class _Frame:
    """An open element, and what its descendants inherit.

    prose: words of prose in it, counted while it is written.
    place: for a list, the number of its last item.
    """

    element: Any
    tag: str
    above: _Frame | None
    tags: tuple[str, ...]
    path: tuple[int, ...]
    own: tuple[str, ...]
    hiding: bool
    group: int = 0
    prose: int = 0
    place: int = 0
    evidence: Evidence | None = field(default=None, repr=False)


class _Block(NamedTuple):
    """A line as written: its text, the innermost element that holds all of it, and the links in it.

    group: number of the list, table or piece of code that it is a line of; 0 for others.
    broken: whether it goes on the block of the line before, behind a forced line break.
    indent: length of the marker of a list item before it.
    """

    text: str
    frame: _Frame
    links: Links
    group: int
    broken: bool = False
    indent: int = 0


def read_html(markup: str, url: str = "", extractor: str | None = None, date_search: str = "declared") -> Reading:
    """Read a page. Never raises for any text; where a page cannot be read, the text is empty and a problem says why.

    url: where the page comes from, for the addresses in it.
    extractor: "trafilatura" to ask it about every line, None to ask nobody.
    date_search: "off", "declared" or "text"; see `cleaner.pipeline.Cleaner`.
    """
    markup, *problems = _without_crowds(markup)
    tree, more = parse(markup)
    problems += more
    if tree is None:
        return Reading("", (), tuple(filter(None, problems)))
    writer = _Writer(_types(tree))
    writer.walk(tree)
    text, evidence = _laid_out(writer.blocks, writer.frame.prose)
    if extractor and evidence:
        from cleaner.read.witness import opinions

        lines = [
            _ITEM.sub("", line) if "li" in one.tags else line
            for line, one in zip(text.split("\n"), evidence, strict=True)
        ]
        kept, problem = opinions(tree, lines, writer.elements, writer.deepest)
        problems.append(problem)
        evidence = tuple(one._replace(extractor=share) for one, share in zip(evidence, kept, strict=True))
    return Reading(text, evidence, tuple(filter(None, problems)), _declared(tree, url, date_search))


def _declared(tree: Any, url: str, date_search: str) -> tuple[Declared, ...]:
    """What a page says about itself, with its dates looked for as far as wanted."""
    from cleaner.read.declared import declared, search_date

    found = declared(tree, url)
    if date_search == "off":
        return tuple(one for one in found if one.field not in ("date", "modified"))
    if date_search == "text" and not any(one.field == "date" for one in found):
        return found + search_date(tree, url)
    return found


def _without_crowds(markup: str) -> tuple[str, str]:
    """The markup with the attributes taken from tags that have thousands of them, and the problem ("" if none)."""
    crowds = 0

    def cut(match: re.Match[str]) -> str:
        nonlocal crowds
        if match.group().count("=") <= MOST_ATTRIBUTES:
            return match.group()
        crowds += 1
        return f"<{match[1]}>"

    markup = _LONG_TAG.sub(cut, markup)
    return markup, f"{crowds} tags with thousands of attributes were read without them." if crowds else ""


def parse(markup: str) -> tuple[Any, list[str]]:
    """The tree of a page, by lxml, or by BeautifulSoup's own parser where lxml lost text; None where there is none."""
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    parser = HTMLParser(huge_tree=True, encoding="utf-8")
    parser.set_element_class_lookup(_elements())
    data = markup.encode("utf-8", "replace").translate(None, _CONTROLS)
    try:
        tree = document_fromstring(data, parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        tree = None
    fatal = [entry.message for entry in parser.error_log if entry.level_name == "FATAL"]
    if tree is not None and not fatal:
        return tree, []
    if not markup.strip():
        return None, []
    reason = fatal[0].split(":")[0].rstrip(".") if fatal else "it found no element"
    again = _parse_slowly(data.decode())
    return again, [f"lxml lost text of this page ({reason}); it was read again by a slower parser."]


@cache
def _elements() -> Any:
    """One class for all elements: lxml.html looks those of forms up in Python, each time that an element is met."""
    from lxml.etree import ElementDefaultClassLookup
    from lxml.html import HtmlComment, HtmlElement, HtmlEntity, HtmlProcessingInstruction

    return ElementDefaultClassLookup(HtmlElement, HtmlComment, HtmlProcessingInstruction, HtmlEntity)


def _parse_slowly(markup: str) -> Any:
    """The tree that BeautifulSoup's own parser makes of a page, as lxml's, not deeper than DEPTH."""
    from bs4 import BeautifulSoup, Comment, Tag
    from bs4.element import NavigableString
    from lxml.html import Element

    root = Element("html")
    stack = [root]
    at: list[Tag] = []
    soup = BeautifulSoup(markup, "html.parser")
    for node in soup.descendants:
        while at and node.parent is not at[-1]:
            at.pop()
            stack.pop()
        if isinstance(node, Tag):
            at.append(node)
            stack.append(_added(stack[-1], node.name, node.attrs) if len(stack) < DEPTH else stack[-1])
        elif isinstance(node, NavigableString) and not isinstance(node, Comment):
            _say(stack[-1], str(node))
    return root


_NAME = re.compile(r"[A-Za-z_][\w.-]*\Z", re.ASCII)


def _added(parent: Any, name: str, attributes: Any) -> Any:
    """A new child of an element; what is no name in lxml's eyes becomes a division, or is left out."""
    from lxml.html import Element

    child = Element(name.lower() if _NAME.match(name) else "div")
    for key, value in list(attributes.items())[:MOST_ATTRIBUTES]:
        if _NAME.match(key):
            child.set(key, " ".join(value) if isinstance(value, list) else str(value))
    parent.append(child)
    return child


def _say(element: Any, text: str) -> None:
    """Add text at the end of an element."""
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


class _Writer:
    """Walks a tree and writes its blocks; used once."""

    def __init__(self, names: tuple[str, ...] = ()) -> None:
        self.blocks: list[_Block] = []
        self.frame = _Frame(None, "", None, (), (), names, False)
        self.elements = 0
        self.deepest = 0
        self.holder: _Frame | None = None
        self.pieces: list[str] = []
        self.targets: list[str] = []
        self.marker = ""
        self.row: list[str] | None = None
        self.table: Any = None
        self.verbatim = 0
        self.hidden: list[_Frame] = []
        self.groups = 0

    def walk(self, tree: Any) -> None:
        """Write all blocks of a page."""
        from lxml import etree

        walker = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
        depth = 0
        for event, element in walker:
            tag = element.tag
            skipped = tag in SKIPPED
            if event == "start":
                depth += 1
                if depth > self.deepest:
                    self.deepest = depth
                if skipped:
                    walker.skip_subtree()
                    continue
                self.open(element, tag if isinstance(tag, str) else "")
                if element.text:
                    self.pieces.append(element.text)
                    self.hold()
            else:
                depth -= event == "end"
                if event == "end" and not skipped:
                    self.close(element, tag if isinstance(tag, str) else "")
                if element.tail and element is not tree:
                    self.pieces.append(element.tail)
                    self.hold()
        self.flush()

    def hold(self) -> None:
        """Remember which element holds the text of the block that is being written."""
        if self.holder is None:
            self.holder = self.frame
        elif self.holder is not self.frame:
            self.holder = _common(self.holder, self.frame)

    def open(self, element: Any, tag: str) -> None:
        """An element begins."""
        if tag == "br":
            self.pieces.append("\n" if self.verbatim else BREAK)
            return
        block = tag in BLOCKS
        if block and self.row is None:
            self.flush()
        elif block:
            self.pieces.append(" ")
        if tag == "a":
            self.pieces.append((" " if self.pieces and self.pieces[-1][-1:] == CLOSE else "") + OPEN)
            self.targets.append(element.get("href") or "")
        attributes = element.items()
        if block or attributes:
            self.push(element, tag, attributes, block)
            if not block and self.frame.element is element:
                self.open_inline()

    def push(self, element: Any, tag: str, attributes: Sequence[tuple[str, str]], block: bool) -> None:
        """Make an element the innermost one."""
        own, hiding = _named(tag, attributes)
        if not (block or own or hiding):
            return
        above = self.frame
        tags, path = above.tags, above.path
        if block:
            self.elements += 1
            tags, path = (*tags, tag), (*path, self.elements)
        self.frame = _Frame(element, tag, above, tags, path, own, hiding, above.group)
        if tag in _OPENED:
            self.open_structure(self.frame, element)

    def open_structure(self, frame: _Frame, element: Any) -> None:
        """A list, an item, a table, a row or a piece of code begins."""
        tag = frame.tag
        if tag in _LISTS or tag == "dl":
            self.open_list(frame, element)
        elif tag == "li":
            self.open_item(frame)
        elif tag == "table":
            self.open_table(frame, element)
        elif tag == "tr" and self.table is not None and self.row is None:
            self.row = []
        elif tag in _VERBATIM:
            self.verbatim += 1

    def open_list(self, frame: _Frame, element: Any) -> None:
        """A list begins; one inside another one belongs to it."""
        if not frame.group or frame.tags.count("li") == 0:
            self.groups += 1
            frame.group = self.groups
        start = element.get("start") or "1"
        frame.place = int(start) - 1 if start.isascii() and start.isdigit() and len(start) < 6 else 0

    def open_item(self, frame: _Frame) -> None:
        """An item begins: the first line in it has a marker, and stands below the items around it."""
        above = frame.above
        while above is not None and above.tag not in _LISTS:
            above = above.above
        if above is not None:
            above.place += 1
        depth = sum(map(frame.tags.count, _LISTS)) or 1
        self.marker = "  " * (depth - 1) + (f"{above.place}. " if above is not None and above.tag == "ol" else "- ")

    def open_table(self, frame: _Frame, element: Any) -> None:
        """A table of data has its rows on lines; one that only lays out a page is seen through."""
        if self.table is None and _is_data(element):
            self.table = element
            self.groups += 1
            frame.group = self.groups

    def close(self, element: Any, tag: str) -> None:
        """An element ends."""
        if tag == "a":
            self.pieces.append(CLOSE)
        elif tag in _CELLS and self.row is not None:
            self.row.append(_collapsed("".join(self.pieces)))
            self.pieces = []
        elif tag == "tr" and self.row is not None:
            self.pieces = [" | ".join(self.row)] if any(self.row) else []
            self.row = None
            self.flush()
        elif tag in BLOCKS and self.row is None:
            self.flush()
        elif tag in BLOCKS:
            self.pieces.append(" ")
        if self.frame.element is element:
            if tag not in BLOCKS:
                self.close_inline()
            self.pop(element, tag)

    def open_inline(self) -> None:
        """An element within a line begins: a credit has a line of its own, and what is hidden is kept aside."""
        if _is_credit(self.frame):
            self.end_line()
        elif self.frame.hiding:
            self.pieces.append(HIDE)
            self.hidden.append(self.frame)

    def close_inline(self) -> None:
        """An element within a line ends."""
        if _is_credit(self.frame):
            self.end_line()
        elif self.frame.hiding:
            self.pieces.append(SHOW)

    def end_line(self) -> None:
        """What an image owes to whom stands in a line of its own, beside the caption."""
        if self.row is None:
            self.flush()

    def pop(self, element: Any, tag: str) -> None:
        """The innermost element ends: what stands in it, stands in the one above."""
        if tag in _VERBATIM:
            self.verbatim -= 1
        if element is self.table:
            self.table = None
        if tag == "li":
            self.marker = ""
        frame, self.frame = self.frame, self.frame.above or self.frame
        self.frame.prose += frame.prose

    def flush(self) -> None:
        """A block ends: write it."""
        text, targets = "".join(self.pieces), self.targets
        frame = self.holder or self.frame
        self.pieces, self.targets, self.holder = [], [], None
        if self.hidden:
            text = self.write_hidden(text)
        if not text or text.isspace():
            return
        if self.verbatim:
            self.write_verbatim(text, frame)
            return
        at, broken = 0, False
        for line in _BETWEEN.sub(r" \1", _SPACE.sub(" ", text)).split(BREAK):
            bare, links, at = _linked(line.strip(), targets, at)
            if links and frame.tag in HEADINGS:
                bare, links = _without_anchor(bare, links)
            bare = bare.rstrip()
            if bare:
                self.write(bare, links, frame, broken)
            broken = bool(bare)

    def write_hidden(self, text: str) -> str:
        """Write what is hidden inside of a block as lines of its own, and give back the rest of the block."""
        frames, self.hidden = self.hidden, []

        def part(match: re.Match[str]) -> str:
            words = _collapsed(match[1])
            frame = frames[min(text.count(HIDE, 0, match.start()), len(frames) - 1)]
            if words:
                self.blocks.append(_Block(words, frame, (), 0))
            return "".join(sign for sign in match[1] if sign in (OPEN, CLOSE))

        return _HIDDEN.sub(part, text).replace(HIDE, "").replace(SHOW, "")

    def write(self, text: str, links: Links, frame: _Frame, broken: bool) -> None:
        """Write one line."""
        indent = self.marker
        if indent:
            self.marker = " " * len(indent)
            text, links = indent + text, tuple((start + len(indent), end + len(indent), to) for start, end, to in links)
        words = count_words(text)
        if words >= PROSE_WORDS and ends_sentence(text):
            frame.prose += words
        self.blocks.append(_Block(text, frame, links, frame.group, broken, len(indent)))

    def write_verbatim(self, text: str, frame: _Frame) -> None:
        """Write lines of code, with their blanks; links in them are no links."""
        self.groups += 1
        for line in text.replace(OPEN, "").replace(CLOSE, "").expandtabs(4).strip("\n").splitlines():
            self.blocks.append(_Block(line.rstrip(), frame, (), self.groups))


def _is_credit(frame: _Frame) -> bool:
    """Whether an element inside of a figure or a caption names the photographer."""
    if not any(name.endswith(CREDIT_NAMES) for name in frame.own):
        return False
    above: _Frame | None = frame.above
    while above is not None and not any("caption" in name or name == "<figure>" for name in above.own):
        above = above.above
    return above is not None


_TYPE = re.compile(r'"@type"\s*:\s*\[?\s*"(?:https?://schema\.org/)?(\w{3,40})"')


def _types(tree: Any) -> tuple[str, ...]:
    """What the page says in JSON-LD that it holds, as names of the whole page: "schema-news-article"."""
    found: dict[str, None] = {}
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "") and script.text:
            for match in _TYPE.finditer(script.text[:200_000]):
                found.update((f"schema-{name}", None) for name in names_of(match[1]))
    return tuple(found)


def _named(tag: str, attributes: Sequence[tuple[str, str]]) -> tuple[tuple[str, ...], bool]:
    """The names of an element, and whether it is hidden."""
    own: tuple[str, ...] = (f"<{tag}>",) if tag in TELLING else ()
    hiding = tag == "noscript"
    for key, value in attributes:
        if key in _NAMING:
            own += names_of(value)
        elif key in _HIDERS:
            hiding = (
                hiding or key == "hidden" or (value == "true" if key == "aria-hidden" else bool(_HIDING.search(value)))
            )
    return own, hiding or (bool(own) and any(map(_is_unseen, own)))


@lru_cache(maxsize=16384)
def _is_unseen(name: str) -> bool:
    return name.endswith(UNSEEN)


def _common(one: _Frame, other: _Frame) -> _Frame:
    """The innermost element that holds two others."""
    if other.above is one:
        return one
    above = set()
    at: _Frame | None = one
    while at is not None:
        above.add(id(at))
        at = at.above
    at = other
    while at is not None and id(at) not in above:
        at = at.above
    return at or one


def _is_data(table: Any) -> bool:
    """Whether a table holds data: several cells in a row, and hardly any other blocks in them."""
    if table.get("role") in ("presentation", "none") or next(table.iterdescendants("table"), None) is not None:
        return False
    cells = blocks = rows = paragraphs = 0
    for element in table.iterdescendants():
        tag = element.tag
        cells += tag in _CELLS
        rows += tag == "tr"
        paragraphs += tag == "p"
        blocks += tag in _BLOCKS_IN_CELLS
    return cells > rows and blocks + max(0, paragraphs - cells) <= cells // 2 + 1


def _collapsed(text: str) -> str:
    """The text of a cell on one line."""
    return _SPACE.sub(" ", text.replace(OPEN, "").replace(CLOSE, " ")).strip()


def _linked(line: str, targets: Sequence[str], at: int) -> tuple[str, Links, int]:
    """A line without the signs for links; the links as start, end and target; and how many targets are used up."""
    if OPEN not in line and CLOSE not in line:
        return line, (), at
    bare: list[str] = []
    links: list[tuple[int, int, str]] = []
    length, start = 0, -1
    for piece in _SIGNS.split(line):
        if piece == OPEN:
            start, at = length, at + 1
        elif piece == CLOSE:
            if 0 <= start < length:
                links.append((start, length, targets[at - 1]))
            start = -1
        else:
            bare.append(piece)
            length += len(piece)
    if 0 <= start < length:
        links.append((start, length, targets[at - 1]))
    return "".join(bare), tuple(links), at


def _without_anchor(text: str, links: Links) -> tuple[str, Links]:
    """A heading without the sign that links to itself, such as "¶"; it is no text, and stands at an end."""
    for start, end, _ in (links[0], links[-1]):
        if not any(map(str.isalnum, text[start:end])) and (start == 0 or end == len(text)):
            shift = end if start == 0 else 0
            kept = tuple((a - shift, b - shift, to) for a, b, to in links if (a, b) != (start, end))
            return text[:start] + text[end:], kept
    return text, links


@lru_cache(maxsize=16384)
def names_of(value: str) -> tuple[str, ...]:
    """The names in an attribute, each as its words: "relatedPosts box-2" is "related-posts" and "box"."""
    names = ("-".join(_NAME_WORD.findall(name)).lower() for name in value.split()[:50])
    return tuple(name for name in names if name)


def _laid_out(blocks: Sequence[_Block], prose: int) -> tuple[str, tuple[Evidence, ...]]:
    """The text of some blocks, and the evidence for each physical line of it. `prose`: words of prose in all."""
    pieces: list[str] = []
    evidence: list[Evidence] = []
    before: _Block | None = None
    for block in blocks:
        if before is not None:
            tight = (block.group and block.group == before.group) or block.broken
            pieces.append("\n" if tight else "\n\n")
            if not tight:
                evidence.append(NEUTRAL)
        pieces.append(block.text)
        known = _evidence(block.frame, prose)
        if block.links and block.text:
            linked = sum(end - start for start, end, _ in block.links)
            known = known._replace(link_share=linked / (len(block.text) - block.indent), links=block.links)
        evidence.append(known)
        before = block
    return "".join(pieces), tuple(evidence)


def _evidence(frame: _Frame, prose: int) -> Evidence:
    """What is known about everything in an element; made once for each."""
    chain = []
    at: _Frame | None = frame
    while at is not None and at.evidence is None:
        chain.append(at)
        at = at.above
    known = at.evidence if at is not None and at.evidence is not None else NEUTRAL
    for one in reversed(chain):
        page = one.tag in ("", "html", "body")
        share = 1.0 if page else min(1.0, one.prose / prose) if prose else 0.0
        names = known.names + tuple((name, share) for name in one.own) if one.own else known.names
        hidden = known.hidden or (one.hiding and share < SEEN)
        known = one.evidence = Evidence(one.tags, one.path, names, hidden=hidden, image=_image(one) or known.image)
    return known


def _image(frame: _Frame) -> str:
    """The address of the image in a figure."""
    if frame.tag != "figure":
        return ""
    image = next(frame.element.iterdescendants("img"), None)
    return (image.get("src") or image.get("data-src") or "") if image is not None else ""
