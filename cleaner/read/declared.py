"""What an HTML page declares about itself: in JSON-LD, meta elements, microdata and links, and at last in plain sight.

Every value comes with the place that says it, and no value is made up. Places are asked in order of trust, and the
first that gives a sound value decides: publishers keep what search engines and networks show in better order than
the rest.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property, partial
from itertools import chain, combinations, groupby, islice
from operator import itemgetter
from typing import Any
from urllib.parse import urlsplit

from cleaner.document import Declared
from cleaner.read.linked import Linked, Node, types, values
from cleaner.read.values import LONGEST, address, iso_date, language, people, surname_last, tidy

MOST_ELEMENTS = 400
"""Elements of a kind that are looked at: what a page says about itself does not stand behind its thousandth link."""

MOST_PROPERTIES = 2000
"""Elements with microdata that are looked at."""

MOST_HEADINGS = 5
"""Headings that could be the title."""

DATELINE_LENGTH = 80
"""A date in plain sight stands with so many characters at most: in longer texts it is a part of the story."""

MOST_PIECES = 60
"""Texts between tags that a value is made of: what has more of them is no value."""

NEAR = 100
"""Elements behind the title, and a third as many before it, among which a byline or a date belongs to it."""

MANY = 5
"""An element with so many others in it and no text of its own is a frame: the others are looked at."""

HIGHEST = 60
"""Levels that are climbed from an element to what encloses it."""

MOST_VALUES = 50
"""Authors or tags that are taken: more are a list of something else."""

SAME_TITLE = 0.5
"""From this share of words in common, a heading is the title that is declared, worded for readers."""

BYLINE_LENGTH = 130
"""A byline or a dateline in plain sight has at most so many characters."""


Said = Iterator[tuple[str, str]]
"""Sound values, each with its source."""


def declared(tree: Any, url: str = "") -> tuple[Declared, ...]:
    """What a page (the root element of an lxml tree) says about itself; each field from the most trusted place.

    Authors, tags and licenses can be several; of all other
    fields there is one at most. A field that the page does not declare is absent.

    url: the address that the page was fetched from, against which relative addresses are resolved.
    """
    page = _Page(tree, url)
    found = [Declared(field, *said) for field, find in SINGLE.items() for said in islice(find(page), 1)]
    found += [Declared(field, *said) for field, find in SEVERAL.items() for said in find(page)]
    return tuple(found)


class _Page:
    """What stands in a page about the page, gathered in one pass."""

    def __init__(self, tree: Any, url: str) -> None:
        """Gather."""
        self.tree = tree
        self.metas: defaultdict[str, list[str]] = defaultdict(list)
        self.links: list[Any] = []
        self.scripts: list[str] = []
        self.titles: list[Any] = []
        self.headings: list[Any] = []
        self.subheadings: list[Any] = []
        self.times: list[Any] = []
        self.base = url
        gather: dict[str, Callable[[Any], object]] = {
            "meta": self._meta,
            "script": self._script,
            "base": self._base,
            "link": self.links.append,
            "title": self.titles.append,
            "h1": self.headings.append,
            "h2": self.subheadings.append,
            "time": self.times.append,
        }
        for element in tree.iter(*gather):
            gather[element.tag](element)

    def _meta(self, element: Any) -> None:
        content = element.get("content")
        if content:
            for attribute in ("property", "name", "http-equiv"):
                key = element.get(attribute)
                if key:
                    self.metas[key.strip().lower()].append(content)

    def _script(self, element: Any) -> None:
        kind = element.get("type")
        if kind and "ld+json" in kind.lower() and element.text:
            self.scripts.append(element.text)

    def _base(self, element: Any) -> None:
        self.base = address(element.get("href"), self.base) or self.base

    @cached_property
    def linked(self) -> Linked:
        """The things that the page states in JSON-LD."""
        return Linked(self.scripts)

    @cached_property
    def speakers(self) -> list[Node]:
        """The things in JSON-LD that speak for the page."""
        return self.linked.speakers(self._is_own_address, self.is_title)

    @cached_property
    def anchors(self) -> list[Any]:
        """The links in the text that say what they are to the page."""
        return list(self.tree.xpath(_ANCHORS))

    @cached_property
    def items(self) -> dict[str, list[Any]]:
        """Elements by the microdata properties of the page's subject that they hold."""
        return _microdata(self)

    @cached_property
    def headline(self) -> str:
        """The text of the first heading of the first level that has one."""
        return next(iter(self.headings_said), "")

    @cached_property
    def headings_said(self) -> list[str]:
        """The texts of the first headings of the first level."""
        return list(filter(None, map(_text, self.headings[:MOST_HEADINGS])))

    @cached_property
    def title_element(self) -> str:
        """The text of the page's title element: pictures have some, too."""
        return next(
            (_text(one) for one in self.titles[:5] if one.getparent() is None or one.getparent().tag != "svg"), ""
        )

    @cached_property
    def site(self) -> str:
        """The name of the site."""
        return next((value for value, _ in _sites(self)), "")

    @cached_property
    def addresses(self) -> list[tuple[str, str]]:
        """The addresses of the page, with their sources."""
        return list(_addresses(self))

    @cached_property
    def domain(self) -> str:
        """The letters of the page's host."""
        return _letters(_host(next((value for value, _ in self.addresses), self.base)))

    @cached_property
    def heading(self) -> Any:
        """The element of the heading that is the title, or most like it; None where there is no heading."""
        title = next((value for value, _ in _titles(self)), "")
        headings = self.headings[:MOST_HEADINGS] + self.subheadings[:MOST_HEADINGS]
        return max(headings, key=lambda one: _alike(title, _text(one)), default=None)

    @cached_property
    def near(self) -> list[tuple[Any, str]]:
        """The elements near the heading that say little, with what they say: those behind it come first."""
        if self.heading is None:
            return []
        elements = chain(islice(_behind(self.heading), NEAR), islice(_before(self.heading), NEAR // 3))
        said = ((one, _text(one, BYLINE_LENGTH)) for one in elements if len(one) < MANY or (one.text or "").strip())
        return [(one, text) for one, text in said if text]

    def is_beside(self, element: Any) -> bool:
        """Whether an element belongs to something beside the article: what holds the heading, too, does not count."""
        for around in chain([element], _ancestors(element)):
            if around.tag in ("body", "main") or around in self._around_heading:
                return False
            if around.tag in _BESIDE_TAGS or _BESIDE.search(_classes(around)):
                return True
        return False

    @cached_property
    def _around_heading(self) -> frozenset[Any]:
        return frozenset(() if self.heading is None else self.heading.iterancestors())

    def _is_own_address(self, value: str) -> bool:
        mine = {_path(one) for one, _ in self.addresses} | {_path(self.base)}
        return _path(address(value, self.base)) in mine - {""}

    def is_title(self, value: object) -> bool:
        """Whether a text is the title of the page."""
        text = _letters(tidy(value))
        return len(text) > 3 and (text == _letters(self.headline) or _letters(self.title_element).startswith(text))

    def meta(self, *keys: str) -> Iterator[tuple[str, str]]:
        """What meta elements of these names hold, in this order, with the source."""
        for key in keys:
            for content in self.metas.get(key, ())[:MOST_VALUES]:
                yield content, f"meta {key}"

    def stated(self, *keys: str) -> Iterator[tuple[Any, str]]:
        """What properties in JSON-LD hold, in this order, the subject's before the page's."""
        for node in self.speakers:
            for key in keys:
                for value in values(node.get(key)):
                    yield value, f"json-ld {key}"

    def marked(self, *names: str) -> Iterator[tuple[Any, str]]:
        """The elements of microdata properties, in this order."""
        for name in names:
            for element in self.items.get(name.lower(), ())[:MOST_VALUES]:
                yield element, f"microdata {name}"


# Text and addresses


def _text(element: Any, most: int = LONGEST) -> str:
    """What an element says: its content, or its text; "" where the text is longer than that."""
    content = element.get("content")
    if content:
        return tidy(content)
    if not len(element):
        text = (element.text or "").strip()
        return tidy(text) if len(text) <= most else ""
    pieces = _texts()(element)
    if len(pieces) == MOST_PIECES or sum(map(len, map(str.strip, pieces))) > most:
        return ""
    glue = "" if element.tag == "h1" and next(element.iter(*_BLOCKS), None) is None else " "
    return tidy(glue.join(pieces))


@cache
def _texts() -> Any:
    """Finds the first texts in an element, those of comments left out, faster than `itertext`."""
    from lxml.etree import XPath

    return XPath(f"descendant::text()[position() <= {MOST_PIECES}]", smart_strings=False)


_BLOCKS = ("br", "div", "p", "span")
"""Elements in headings whose texts do not stick together, while those of "<b>A</b>lpha" do."""


def _letters(text: str) -> str:
    """A text by its letters and digits alone, to compare it."""
    return "".join(filter(str.isalnum, text.lower()))


def _host(url: str) -> str:
    """The name of the host of an address, without "www."."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _path(url: str) -> str:
    """An address without what does not tell pages apart; "" for the front page, at which many things are found."""
    _, _, rest = url.partition("://")
    host, _, path = rest.partition("#")[0].partition("/")
    return f"{host.removeprefix('www.')}/{path.rstrip('/')}" if path else ""


def _classes(element: Any) -> str:
    """The class and id of an element, in lower case."""
    return f"{element.get('class') or ''} {element.get('id') or ''}"[:LONGEST].lower()


def _ancestors(element: Any) -> Iterator[Any]:
    """The elements around an element, as far up as is worth it."""
    return islice(element.iterancestors(), HIGHEST)


_ANCHORS = 'descendant::a[contains(@rel, "author") or contains(@rel, "license")]'
_TELLING = tuple(
    str.split("a span div p time address li small em i b strong dd dt td h2 h3 h4 h5 h6 cite font section header label")
)
"""Elements in which bylines and dates stand."""


def _behind(element: Any) -> Iterator[Any]:
    """The elements behind an element, in order."""
    while element is not None:
        for sibling in element.itersiblings("*"):
            yield from sibling.iter(*_TELLING)
        element = element.getparent()


def _before(element: Any) -> Iterator[Any]:
    """A few of the elements before an element, from near to far."""
    for around in chain([element], islice(element.iterancestors(), 4)):
        for sibling in islice(around.itersiblings("*", preceding=True), 5):
            yield from islice(sibling.iter(*_TELLING), 20)


# Microdata

_SUBJECT = re.compile(
    r"schema\.org/\w{0,30}(?:Article|Posting|Report|Question|Recipe|Product|CreativeWork|Book|Course|Event|HowTo)$",
    re.I,
)
_WANTED = frozenset(str.split("headline name author creator datepublished datecreated datemodified"))
_INNER = frozenset(
    str.split("comment review reviews suggestedanswer acceptedanswer relatedlink itemlistelement isrelatedto")
)


def _microdata(page: _Page) -> dict[str, list[Any]]:
    """Elements by their property, of the thing that is marked as the page's subject, then of the page itself."""
    things: dict[Any, list[tuple[str, Any]]] = {}
    for element in page.tree.xpath("descendant-or-self::*[@itemprop]")[:MOST_PROPERTIES]:
        for name in _WANTED.intersection(element.get("itemprop").lower().split()):
            things.setdefault(_thing(element), []).append((name, element))
    subjects = [thing for thing in things if thing is not None and _SUBJECT.search(thing.get("itemtype") or "")]
    if len(subjects) > 1:
        subjects = [thing for thing in subjects if _has_title(page, thing, things[thing])]
    pages = [thing for thing in things if thing is None or "WebPage" in (thing.get("itemtype") or "")]
    found: dict[str, list[Any]] = defaultdict(list)
    for thing in subjects[:1] + pages:
        for name, element in things[thing]:
            found[name].append(element)
    return found


def _thing(element: Any) -> Any:
    """The element of the thing that a property belongs to; the root's None where there is none."""
    thing = None
    for around in _ancestors(element):
        if around.get("itemscope") is not None and thing is None:
            thing = around
        if not _INNER.isdisjoint((around.get("itemprop") or "").lower().split()):
            return element  # of a comment or the like: a thing of its own, which is no subject
    return thing


def _has_title(page: _Page, thing: Any, properties: Iterable[tuple[str, Any]]) -> bool:
    """Whether a thing has the title of the page, or holds it."""
    if any(name in ("headline", "name") and page.is_title(_text(element)) for name, element in properties):
        return True
    return any(thing in _ancestors(heading) for heading in page.headings[:MOST_HEADINGS])


# Titles

TITLE_METAS = tuple(
    str.split("citation_title og:title twitter:title parsely-title sailthru.title dc.title dcterms.title")
)
_WORD = re.compile(r"\w+")
_CUT = re.compile(r"\s(?:[|–—·•:»«›‹/~⋆*]|-{1,2}|::)\s|\s?[|»]\s?")


def _titles(page: _Page) -> Said:
    """The title, without the name of the site: as the heading of the page words it, if that is the same one."""
    for value, source in chain(
        page.stated("headline"),
        page.meta(*TITLE_METAS),
        ((_text(element), source) for element, source in page.marked("headline")),
        [(page.title_element, "title element")],
        page.stated("name"),
        page.meta("title"),
        [(page.headline, "h1")],
    ):
        if title := _without_site(page, tidy(value)):
            heading = max(page.headings_said, key=partial(_alike, title), default="")
            yield (heading, "h1") if _alike(title, heading) >= SAME_TITLE else (title, source)


def _alike(one: str, other: str) -> float:
    """The share of the words of two texts that they have in common, 0..1 (Dice's coefficient)."""
    mine, others = set(_WORD.findall(one.lower())), set(_WORD.findall(other.lower()))
    return 2 * len(mine & others) / (len(mine) + len(others)) if mine and others else 0.0


def _without_site(page: _Page, title: str) -> str:
    """A title without the site's name at either end: the part that is the headline, or the rest."""
    cuts = [(0, 0), *(match.span() for match in islice(_CUT.finditer(title), 10)), (len(title), len(title))]
    if len(cuts) == 2:
        return "" if _is_site(page, title) else title
    headline = _letters(page.headline)
    for (_, start), (end, _) in combinations(cuts, 2):
        if headline and _letters(title[start:end]) == headline:
            return title[start:end]
    if _is_site(page, title[cuts[-2][1] :]):
        return title[: cuts[-2][0]]
    if _is_site(page, title[: cuts[1][0]]):
        return title[cuts[1][1] :]
    return title


def _is_site(page: _Page, text: str) -> bool:
    """Whether a text is the name of the site, or the one in its address."""
    name = _letters(text)
    return bool(name) and (name == _letters(page.site) or (len(name) > 2 and name in page.domain))


# Authors

AUTHOR_METAS = tuple(
    str.split("""
    citation_author citation_authors author article:author og:article:author parsely-author sailthru.author byl
    dc.creator dcterms.creator dc.creator.personalname book:author article.author cxenseparse:author
    shareaholic:article_author_name authors article:author_name og:author
    """)
)


def _authors(page: _Page) -> Said:
    """Who wrote it: the people of the first place that names some; else an office, the site or a nickname."""
    second: list[tuple[str, str]] = []
    forum = any(types(node) & _FORUMS for node in page.speakers[:1])
    for (source, office), group in groupby(_bylines(page), key=lambda said: (said[1], said[2])):
        names = dict.fromkeys(name for said, _, _ in group for name in said)
        good = [name for name in names if _is_full(name) and not office and not _is_site(page, name)]
        if names and (forum or source in _NICKNAMES):
            good = list(names)
        if good:
            yield from ((name, source) for name in good[:MOST_VALUES])
            return
        second = second or [(name, source) for name in names][:MOST_VALUES]
    yield from second


def _is_full(name: str) -> bool:
    """Whether a name has two parts, or is in a script that writes them together."""
    return " " in name or (
        len(name) > 1 and all(not one.isascii() and one.isalpha() for one in name) and not _cased(name)
    )


def _cased(name: str) -> bool:
    """Whether a script has small and capital letters, as those have that part their names."""
    return name.lower() != name.upper()


_FORUMS = frozenset(("discussionforumposting", "question", "socialmediaposting"))
_NICKNAMES = ("microdata author", "link to the author")
"""Places where a single word is a name, because they stand at what somebody wrote."""


def _bylines(page: _Page) -> Iterator[tuple[tuple[str, ...], str, bool]]:
    """Names by place, in order of trust, and whether they are those of an office."""
    for value, source in page.stated("author", "creator"):
        for name, office in page.linked.names(value):
            yield people(name, whole=office), source, office
    for value, source in page.meta(*AUTHOR_METAS):
        catalog = source.startswith(("meta citation", "meta dc"))
        yield people(surname_last(value) if catalog else value), source, False
    for names, source in chain(_labelled(page), _marked_authors(page), _seen_authors(page)):
        yield names, source, False


def _marked_authors(page: _Page) -> Iterator[tuple[tuple[str, ...], str]]:
    """Names in microdata."""
    for element, source in page.marked("author", "creator"):
        if not page.is_beside(element):
            yield people(_named(element)), source


def _labelled(page: _Page) -> Iterator[tuple[tuple[str, ...], str]]:
    """The author in the labels for Twitter's cards, as WordPress writes them: "Written by"."""
    for number in "12":
        label, data = page.metas.get(f"twitter:label{number}", ()), page.metas.get(f"twitter:data{number}", ())
        if label and data and _WRITTEN.match(label[0]):
            yield people(data[0]), f"meta twitter:data{number}"


_WRITTEN = re.compile(
    r"(?:written|posted) by|author|geschrieben von|verfasst von|écrit par|escrito por|scritto da", re.I
)


def _named(element: Any) -> str:
    """The name in the element of a person: the one marked in it, or its text."""
    if element.get("itemscope") is not None:
        for inner in islice(element.iter(), MOST_ELEMENTS):
            if inner.get("itemprop") == "name":
                return _text(inner)
    return _text(element)


_BESIDE_TAGS = frozenset(("footer", "nav", "form"))
_BESIDE = re.compile(
    r"(?<![a-z])(?:comments?|related|sidebar|recommend(?:ed|ations?)?|recirc|teasers?|popular|trending|footer|repl(?:y|ies)|"
    r"responses?|read-?more|more-\w{3,10}|promo|latest|reviews?|carousel|slider)(?![a-z])"
)
_AUTHOR = re.compile(
    r"(?:author|by-?line|written-?by|posted-?by)(?!i[tz]|s?[-_]{0,2}(?:list|image|avatar|photo|bio|desc))"
)


_ENTRANCE = re.compile(r"log-?[io]n|sign-?(?:in|up)|register|join|account|password", re.IGNORECASE)
"""Addresses of members that lead to nobody."""


def _seen_authors(page: _Page) -> Iterator[tuple[tuple[str, ...], str]]:
    """Names where readers find them."""
    links = (one for one in page.anchors if "author" in _rel(one).split())
    yield from _first_names(page, "rel=author", ((one, _text(one, BYLINE_LENGTH)) for one in links))
    yield from _first_names(
        page, "byline marked near the title", (said for said in page.near if _AUTHOR.search(_classes(said[0])))
    )
    yield from _first_names(page, "byline near the title", (said for said in page.near if _BY.match(said[1])))
    for element, text in page.near:
        if (
            element.tag == "a"
            and not _ENTRANCE.search((element.get("href") or "")[:LONGEST])
            and _AUTHOR_LINK.search((element.get("href") or "")[:LONGEST])
            and not page.is_beside(element)
        ):
            names = people(text)
            if len(names) == 1 and len(text.split()) <= 4 and _NO_NAMES.isdisjoint(text.lower().split()):
                yield names, "link to the author"
                break


def _first_names(page: _Page, source: str, said: Iterable[tuple[Any, str]]) -> Iterator[tuple[tuple[str, ...], str]]:
    """The names in the first element that holds some."""
    for element, text in said:
        if text and not page.is_beside(element):
            names = [name for name in people(text) if _looks_like_name(name)]
            if names:
                yield (
                    tuple(name for name in names if not name.startswith(tuple(f"{other} " for other in names))),
                    source,
                )
                return


_AUTHOR_LINK = re.compile(
    r"/(?:@[\w.-]{2,40}$|u/|~|(?:authors?|users?|members?|profiles?|people|contributors?|writers?|staff)(?:[/.?]|$))|[?&]author=",
    re.I,
)
_BY = re.compile(
    r"(?:(?:written|posted|words|story|published|recipe|text)\s)?by\b:?\s|(?:author|autor|auteur|written|von|par|por)\s?:\s"
    r"|(?:von|par|por)\s",
    re.I,
)


def _looks_like_name(text: str) -> bool:
    """Whether a text in plain sight reads like a name: two to five words, all of them capitalized but for particles."""
    words = text.split()
    if not 2 <= len(words) <= 5 or not all(char.isalpha() or char in " .'’-" for char in text):
        return False
    if not _NO_NAMES.isdisjoint(text.lower().split()):
        return False
    return all(word[0].isupper() or word in _PARTICLES or not word[0].isascii() for word in words)


_NO_NAMES = frozenset(
    str.split("""
    sign log login in out up join register contact forum forums store about us our follow my profile account menu home
    search subscribe more all view posts post page comments share the to new member members user users read date here
    from what how why and for on with your you written author authors staff
    """)
)
"""Words that stand beside names and in none."""

_PARTICLES = frozenset(str.split("de da do dos di del della der den des van von vom la le el bin al y af av ter"))


# Dates

DATE_METAS = tuple(
    str.split("""
    article:published_time og:article:published_time article:published og:published_time citation_publication_date
    citation_online_date citation_date parsely-pub-date sailthru.date cxenseparse:recs:publishtime bt:pubdate
    dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dcterms.date datepublished publishdate
    publish-date publish_date published-date publication_date published_time published_at pubdate pub_date
    article.published article:publish_time originalpublicationdate rnews:datepublished article:created
    article_date_original date
    """)
)
MODIFIED_METAS = tuple(
    str.split("""
    article:modified_time og:article:modified_time og:updated_time article:modified dc.date.modified
    dcterms.modified datemodified last-modified lastmod modified_time cxenseparse:recs:modifiedtime revised
    """)
)


def _dates(page: _Page) -> Said:
    """When it was published."""
    return _sound(
        iso_date,
        page.meta("citation_publication_date", "article:published_time"),
        page.stated("datePublished", "uploadDate", "dateCreated"),
        page.meta(*DATE_METAS),
        ((_stamp(element), source) for element, source in page.marked("datePublished", "dateCreated")),
        _times(page),
        [(_date_in(value), "date in the address") for value, _ in [*page.addresses, (page.base, "")]],
        _seen_dates(page),
    )


def _modified(page: _Page) -> Said:
    """When it was changed last."""
    return _sound(
        iso_date,
        page.stated("dateModified"),
        page.meta(*MODIFIED_METAS),
        ((_stamp(element), source) for element, source in page.marked("dateModified")),
    )


def _stamp(element: Any) -> str:
    """The moment that an element gives."""
    return element.get("datetime") or element.get("content") or _text(element)


_PUBLISHED = re.compile(r"publish|entry-date|post-date|date-?posted|posted-?on|pubdate|dt-published|created")
_CHANGED = re.compile(r"updated|modified|changed|reviewed|aktualisiert|edited")


def _times(page: _Page) -> Iterator[tuple[str, str]]:
    """Moments in time elements: those marked as that of publication, then the first in the article."""
    times = [one for one in page.times[:MOST_ELEMENTS] if not page.is_beside(one)]
    first = []
    for one in times:
        classes = _classes(one) + (one.get("itemprop") or "").lower()
        if one.get("pubdate") is not None or _PUBLISHED.search(classes):
            yield _stamp(one), "time element marked as published"
        elif not _CHANGED.search(classes):
            first.append(one)
    for one in first:
        if not _CHANGED.search(_said_before(one)):
            yield _stamp(one), "time element"


def _said_before(element: Any) -> str:
    """The few words before an element: those behind the one before it, in that one, or in what holds both."""
    previous, parent = element.getprevious(), element.getparent()
    if previous is None:
        text = "" if parent is None else parent.text or ""
    elif (previous.tail or "").strip() or next(previous.iter("time"), None) is not None:
        text = previous.tail or ""  # what another moment is, is said before that one
    else:
        text = _text(previous, BYLINE_LENGTH) if isinstance(previous.tag, str) else ""
    return text[-BYLINE_LENGTH:].lower()


_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?=[/-]|$)")


def _date_in(url: str) -> str:
    """The date that an address holds."""
    match = _IN_ADDRESS.search(url[:LONGEST])
    return "-".join(match.groups()) if match else ""


def _seen_dates(page: _Page) -> Iterator[tuple[str, str]]:
    """Dates where readers find them: near the title, and those of a change at last."""
    near = [
        (one, text)
        for one, text in page.near
        if len(text) <= DATELINE_LENGTH and _DIGITS.search(text) and "©" not in text
    ]
    changed = {one for one, text in near if _CHANGED.search(text.lower())}
    yield from ((text, "date near the title") for one, text in near if one not in changed and not page.is_beside(one))
    yield from (
        (text, "date of a change near the title") for one, text in near if one in changed and not page.is_beside(one)
    )


_DIGITS = re.compile(r"\d{4}")


# All others


def _sites(page: _Page) -> Said:
    """The name of the site."""
    return _sound(
        tidy,
        page.meta("og:site_name", "og:site", "citation_journal_title"),
        ((name, source) for value, source in page.stated("publisher") for name, _ in page.linked.names(value)),
        ((name, "json-ld WebSite") for name in page.linked.named("website")),
        page.meta(
            "application-name", "apple-mobile-web-app-title", "dc.publisher", "dcterms.publisher", "al:android:app_name"
        ),
    )


def _addresses(page: _Page) -> Said:
    """The address of the page, as it wants to be known."""
    canonical = ((link.get("href"), "link canonical") for link in page.links if _rel(link) == "canonical")
    return _sound(
        lambda value: address(value, page.base), canonical, page.meta("og:url", "twitter:url", "parsely-link")
    )


def _rel(link: Any) -> str:
    return (link.get("rel") or "").strip().lower()


def _descriptions(page: _Page) -> Said:
    """What it is about, in a sentence or two."""
    return _sound(
        tidy,
        page.meta("og:description", "description", "twitter:description", "dc.description", "dcterms.abstract"),
        page.stated("description"),
    )


def _tags(page: _Page) -> Said:
    """Keywords, from the first place that has some."""
    for source, group in groupby(
        chain(
            page.stated("keywords"),
            page.meta(
                "article:tag",
                "og:article:tag",
                "parsely-tags",
                "sailthru.tags",
                "news_keywords",
                "citation_keywords",
                "keywords",
                "dc.subject",
            ),
        ),
        key=itemgetter(1),
    ):
        tags = {tag.lower(): tag for value, _ in group for tag in _split(value)}
        if tags:
            yield from ((tag, source) for tag in [*tags.values()][:MOST_VALUES])
            return


def _split(value: object) -> Iterator[str]:
    """The keywords in a list of them."""
    value = value.get("name") if isinstance(value, dict) else value
    for tag in re.split(r"[,;|]", tidy(value)):
        if 1 < len(tag.strip()) <= BYLINE_LENGTH:
            yield tag.strip()


def _images(page: _Page) -> Said:
    """The address of the picture that stands for it."""
    links = ((link.get("href"), "link image_src") for link in page.links if _rel(link) == "image_src")
    return _sound(
        lambda value: address(value, page.base),
        page.meta("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src"),
        ((_target(value), source) for value, source in page.stated("image", "thumbnailUrl")),
        links,
    )


def _target(value: Any) -> Any:
    """The address of a thing in JSON-LD."""
    return value.get("url") or value.get("contentUrl") or value.get("@id") if isinstance(value, dict) else value


def _languages(page: _Page) -> Said:
    """The language."""
    root = page.tree.getroottree().getroot()
    return _sound(
        language,
        [
            (
                root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang"),
                "html lang",
            )
        ],
        page.meta("content-language", "language", "dc.language", "dcterms.language", "og:locale", "citation_language"),
        page.stated("inLanguage"),
    )


def _licenses(page: _Page) -> Said:
    """The addresses or names of the licenses."""
    links = [one for one in page.links + page.anchors if "license" in _rel(one).split()]
    marked = ((link.get("href"), f"{link.tag} rel=license") for link in links[:MOST_VALUES])
    found: dict[str, str] = {}
    for value, source in chain(
        page.stated("license"), marked, page.meta("dcterms.license", "dc.rights.license", "dcterms.rights.uri")
    ):
        license = address(_target(value), page.base) or tidy(value)
        if license:
            found.setdefault(license, source)
    return iter(found.items())


def _sound(clean: Callable[[Any], str], *places: Iterable[tuple[Any, str]]) -> Said:
    """The values in some places that are sound, cleaned."""
    for value, source in chain.from_iterable(places):
        if cleaned := clean(value):
            yield cleaned, source


def search_date(tree: Any, url: str = "") -> tuple[Declared, ...]:
    """The date that htmldate finds in the text of a page, where the page declares none: the very last resort."""
    from htmldate import find_date

    try:
        found = find_date(tree, url=url or None, original_date=True)
    except Exception:  # whatever htmldate trips over, a date is not worth a page
        return ()
    return (Declared("date", found, "htmldate"),) if found else ()


SINGLE: dict[str, Callable[[_Page], Said]] = {
    "title": _titles,
    "date": _dates,
    "modified": _modified,
    "site": _sites,
    "url": lambda page: iter(page.addresses),
    "description": _descriptions,
    "image": _images,
    "language": _languages,
}
SEVERAL: dict[str, Callable[[_Page], Said]] = {"author": _authors, "tag": _tags, "license": _licenses}
