"""The pages to learn from: WCXB (CC-BY-4.0), its HTML and its gold texts, and what extractors put out for them."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

FOLDS = 5
"""In how many parts the sites are split: each page is scored by a model that has seen no page of its site."""

TYPES = ("article", "thread", "listing", "collection", "product", "documentation", "service")
"""The types of pages, in the order in which the weights hold them."""

_RENAMED = {"category": "collection", "forum": "thread"}
"""What some types are called in the set."""


class Truth(NamedTuple):
    """A page of the set: its number, site, type and gold text."""

    number: str
    site: str
    kind: str
    text: str

    @property
    def fold(self) -> int:
        """The part that its site belongs to: by a hash, so that it never changes when pages are added."""
        return int(hashlib.sha256(self.site.encode()).hexdigest(), 16) % FOLDS


@cache
def truths(data: Path) -> dict[str, Truth]:
    """All pages of the set, by number, in their order."""
    found = {}
    for path in sorted((data / "ground-truth").glob("*.json")):
        item = json.loads(path.read_text("utf-8"))
        gold = item.get("ground_truth") or {}
        kind = (item.get("_internal") or {}).get("page_type") or "article"
        kind = kind.get("primary", "article") if isinstance(kind, dict) else kind
        site, text = site_of(item.get("url") or path.stem), gold.get("main_content") or ""
        found[path.stem] = Truth(path.stem, site, _RENAMED.get(kind, kind), text)
    return found


def site_of(url: str) -> str:
    """The registered domain of an address, near enough: "news.example.co.uk" is "example.co.uk"."""
    host = (urlsplit(url).hostname or url).lower().removeprefix("www.")
    parts = host.split(".")
    if len(parts) <= 2:
        return host
    return ".".join(parts[-3:] if len(parts[-2]) <= 3 and len(parts[-1]) == 2 else parts[-2:])


def markup(data: Path, number: str) -> bytes:
    """The HTML of a page."""
    return gzip.decompress((data / "html" / f"{number}.html.gz").read_bytes())


def outputs(folder: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """What each extractor put out: its name, and the text of each page by number."""
    for path in sorted(folder.glob("*.json.gz")):
        yield path.name.split(".")[1], json.loads(gzip.decompress(path.read_bytes()))
