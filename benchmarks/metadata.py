"""Title, authors and date that pages declare, next to trafilatura's, on public data.

    python benchmarks/metadata.py --data DIR [--search] [--kind article]

DIR is the WCXB development set, CC-BY-4.0, Murrough Foley 2026, which is not in this repository:

    ground-truth/*.json     title, author and publish date among others, as people see them on the page
    html/*.html.gz          the pages

A value counts as exact if it is the true one to the character, as normalized if it is the same in lower case without
punctuation (people in any order, without degrees; the day of a date). Both are shares of the pages where the truth
names a value. Where it names none, there is nothing to be right about: how often a tool says something there stands in
a column of its own, and is no share of the others. "Wrong" is the share of the answers that are not the normalized
truth.

Figures on this set are development figures: rules were written while looking at it. Say so when you quote one.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import time
from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import lxml.html
import trafilatura.metadata

from cleaner.read.declared import declared, search_date
from cleaner.read.decode import decode

FIELDS = {"title": "title", "author": "author", "date": "publish_date"}
"""Our names of the fields, with those of the truth."""

Values = dict[str, str]


class Page(NamedTuple):
    """A page, what is true of it, and its kind."""

    html: str
    truth: Values
    kind: str


def pages(data: Path) -> Iterator[Page]:
    """The pages, in order."""
    for path in sorted((data / "ground-truth").glob("*.json")):
        record = json.loads(path.read_bytes())
        gold = record.get("ground_truth") or {}
        kind = ((record.get("_internal") or {}).get("page_type") or {}).get("primary", "?")
        html = decode(gzip.decompress((data / "html" / f"{path.stem}.html.gz").read_bytes()))[0]
        yield Page(html, {ours: (gold.get(theirs) or "").strip() for ours, theirs in FIELDS.items()}, kind)


def tree(html: str) -> Any:
    """The parsed page."""
    html = re.sub(r"^\s{0,100}<\?xml[^>]{0,200}>", "", html)
    return lxml.html.document_fromstring(html or "<p></p>", parser=lxml.html.HTMLParser(huge_tree=True))


def ours(page: Any, search: bool) -> Values:
    """What we find."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for field, value, _ in declared(page):
        found[field].append(value)
    if search and not found["date"]:
        found["date"] = [one.value for one in search_date(page)]
    return {"title": "".join(found["title"]), "author": ", ".join(found["author"]), "date": "".join(found["date"])[:10]}


def theirs(page: Any) -> Values:
    """What trafilatura finds."""
    found = trafilatura.metadata.extract_metadata(page)
    return {"title": found.title or "", "author": (found.author or "").replace("; ", ", "), "date": found.date or ""}


def same(field: str, value: str, truth: str) -> bool:
    """Whether two values say the same."""
    if field == "author":
        return bool(value) and names(value) == names(truth)
    return plain(value) == plain(truth)


def plain(text: str) -> str:
    """A text in lower case, its words alone."""
    return " ".join(re.findall(r"\w+", text.lower()))


def names(text: str) -> frozenset[str]:
    """The people in a byline, each by the words of the name in alphabetical order, without degrees."""
    parts = [re.findall(r"\w+", part) for part in re.split(r"[,;]|&| and ", text)]
    people = [part for part in parts if len(part) > 1 and not all(map(str.isupper, part))] or parts[:1]
    return frozenset(" ".join(sorted(word.lower() for word in part)) for part in people)


class Row:
    """The count of one tool's answers for one field."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.pages = self.exact = self.same = self.answers = self.unasked = self.untrue = 0

    def add(self, field: str, value: str, truth: str) -> None:
        """Count an answer."""
        if not truth:
            self.untrue += 1
            self.unasked += bool(value)
            return
        self.pages += 1
        self.answers += bool(value)
        self.exact += value == truth
        self.same += same(field, value, truth)

    def __str__(self) -> str:
        pages, answers = max(1, self.pages), max(1, self.answers)
        return (
            f"{self.pages:7}{self.exact / pages:9.1%}{self.same / pages:12.1%}{self.answers / pages:11.1%}"
            f"{1 - self.same / answers:9.1%}{self.unasked:11} of {self.untrue}"
        )


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="the folder that holds the data")
    parser.add_argument("--search", action="store_true", help="let htmldate search where we find no date")
    parser.add_argument("--kind", default="", help="only pages of this kind: article, product, forum ...")
    arguments = parser.parse_args()
    if not arguments.data.is_dir():
        parser.error(f"{arguments.data} is not a folder")
    rows: defaultdict[tuple[str, str], Row] = defaultdict(Row)
    seconds: defaultdict[str, list[float]] = defaultdict(list)
    for page in pages(arguments.data):
        if arguments.kind not in ("", page.kind):
            continue
        root = tree(page.html)
        for tool, ask in (("declared", partial(ours, root, arguments.search)), ("trafilatura", partial(theirs, root))):
            start = time.perf_counter()
            found = ask()
            seconds[tool].append(time.perf_counter() - start)
            for field in FIELDS:
                rows[field, tool].add(field, found[field], page.truth[field])
    print(f"{'field':8}{'tool':13}{'pages':>7}{'exact':>9}{'normalized':>12}{'answered':>11}{'wrong':>9}", end="")
    print(f"{'said where no truth':>21}")
    for (field, tool), row in rows.items():
        print(f"{field:8}{tool:13}{row}")
    for tool, spent in seconds.items():
        print(f"{tool}: {1000 * sorted(spent)[len(spent) // 2]:.2f} ms on the median page, {sum(spent):.1f} s on all")


if __name__ == "__main__":
    main()
