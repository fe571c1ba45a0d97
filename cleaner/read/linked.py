"""JSON-LD: what the scripts of a page state about it, and which of the things they state is the page's own subject.

Pages state much: themselves, their site, the trail to them, the articles they link to, comments and reviews. Only the
main entity speaks for the page, so nothing of another one is taken.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

LARGEST = 1_000_000
"""Characters of JSON-LD in a page that are read: the largest honest ones are catalogs of some hundred thousand."""

DEEPEST = 5
"""Levels of lists and references that are followed on the way to a value."""

MOST = 500
"""Things in a page that are looked at, and values of one property."""

Node = dict[str, Any]

SUBJECTS = frozenset(
    str.split("""
    article newsarticle blogposting techarticle scholarlyarticle reportagenewsarticle analysisnewsarticle
    opinionnewsarticle backgroundnewsarticle reviewnewsarticle asknewsarticle advertisercontentarticle
    medicalscholarlyarticle satiricalarticle socialmediaposting discussionforumposting liveblogposting report
    question recipe howto product
    productgroup book course event jobposting softwareapplication mobileapplication webapplication dataset
    podcastepisode chapter learningresource review criticreview claimreview creativework
    """)
)
"""Types of things, in lower case, that a page is about."""

PAGES = frozenset(
    str.split("""
    webpage itempage aboutpage contactpage collectionpage medicalwebpage profilepage checkoutpage searchresultspage
    """)
)
"""Types that mean the page itself, which speaks where no subject does."""

_WRAPPED = re.compile(
    r"^\s*(?:<!--|//\s{0,4}<!\[CDATA\[|/\*\s{0,4}<!\[CDATA\[\s{0,4}\*/|<!\[CDATA\[)|(?:-->|//\s{0,4}\]\]>|/\*\s{0,4}\]\]>\s{0,4}\*/|\]\]>);?\s*$"
)
_TRAILING = re.compile(r",(\s{0,200}[}\]])")


def parse(script: str) -> Any:
    """The data of a script; None for what is broken beyond cheap repair: comments around it, commas too many."""
    text = _WRAPPED.sub("", script).strip().rstrip(";")
    if text.startswith(("{&quot;", "[{&quot;", "{ &quot;")):
        text = text.replace("&quot;", '"').replace("&amp;", "&")  # escaped as if it were text
    for attempt in (text, _TRAILING.sub(r"\1", text)):
        try:
            return json.loads(attempt, strict=False)  # control characters inside strings are common
        except (ValueError, RecursionError):
            continue
    return None


def nodes(scripts: Iterable[str]) -> list[Node]:
    """The things that the scripts of a page state, outermost first, graphs and main entities unfolded."""
    found: list[Node] = []
    room = LARGEST
    for script in scripts:
        room -= len(script)
        if room >= 0 and script.strip():
            _unfold(parse(script), found, DEEPEST)
    return found


def _unfold(data: Any, found: list[Node], depth: int) -> None:
    """Add a thing, or the things in a list or graph, to those found."""
    if depth < 0 or len(found) >= MOST:
        return
    if isinstance(data, list):
        for item in data[:MOST]:
            _unfold(item, found, depth - 1)
    elif isinstance(data, dict):
        found.append(data)
        _unfold(data.get("@graph"), found, depth - 1)
        entity = data.get("mainEntity")
        if isinstance(entity, dict):  # a list of them is that of a page of frequent questions
            _unfold(entity, found, depth - 1)


def types(node: Node) -> set[str]:
    """The types of a thing, in lower case, without the address of their vocabulary."""
    return {str(value).rpartition("/")[2].rpartition(":")[2].lower() for value in values(node.get("@type"))}


def values(value: Any, depth: int = DEEPEST) -> Iterator[Any]:
    """What a property holds, one by one."""
    if isinstance(value, list):
        for item in value[:MOST] if depth > 0 else ():
            yield from values(item, depth - 1)
    elif value not in (None, "", {}):
        yield value


def addresses(node: Node) -> Iterator[str]:
    """The addresses at which a thing says that it is to be found."""
    for key in ("url", "mainEntityOfPage", "@id"):
        for value in values(node.get(key)):
            value = value.get("@id") or value.get("url") if isinstance(value, dict) else value
            if isinstance(value, str):
                yield value


class Linked:
    """All things that a page states, and the ones that speak for it."""

    def __init__(self, scripts: Iterable[str]) -> None:
        """Read the scripts."""
        self.nodes = nodes(scripts)
        self._by_id = {
            node["@id"]: node for node in reversed(self.nodes) if isinstance(node.get("@id"), str) and len(node) > 1
        }

    def speakers(self, is_page: Any, is_title: Any) -> list[Node]:
        """The things that speak for the page, the subject first.

        is_page, is_title: tell whether an address is that of the page, and whether a text is its title. They decide
        where several things could be the subject; where they do not, none is.
        """
        subjects = [node for node in self.nodes if types(node) & SUBJECTS]
        if len(subjects) > 1:
            own = [node for node in subjects if any(map(is_page, addresses(node)))]
            own = own or [node for node in subjects if is_title(node.get("headline") or node.get("name"))]
            subjects = own[:1] or (subjects[:1] if len({frozenset(types(node)) for node in subjects}) > 1 else [])
        return subjects[:1] + [node for node in self.nodes if types(node) & PAGES][:1]

    def resolved(self, value: Any) -> Any:
        """The thing that a reference means, or the value itself."""
        if isinstance(value, dict) and "name" not in value:
            return self._by_id.get(str(value.get("@id")), value)
        return value

    def names(self, value: Any) -> list[tuple[str, bool]]:
        """The names of people or offices in a value, each with whether it is an office's; people alone, if any."""
        found = []
        for item in values(value):
            item = self.resolved(item)
            if isinstance(item, str):
                found.append((item, False))
            elif isinstance(item, dict):
                office = any("organization" in kind or kind == "corporation" for kind in types(item) - {"person"})
                found += [(name, office and "person" not in types(item)) for name in _named(item)]
        people = [name for name in found if not name[1]]
        return people or found

    def named(self, *kinds: str) -> Iterator[str]:
        """The names of things of some types."""
        for node in self.nodes:
            if types(node) & set(kinds):
                yield from _named(node)


def _named(node: Node) -> Iterator[str]:
    """The names of a person, in full where they are in parts."""
    names = [value for value in values(node.get("name")) if isinstance(value, str)]
    parts = [part for key in ("givenName", "familyName") if isinstance(part := node.get(key), str)]
    yield from names[:1] or ([" ".join(parts)] if parts else [])
