"""Quality of `cleaner` on public data, in four views, with the categories that brought it about.

    python benchmarks/quality.py post  --data DIR   outputs of extractors in: word F1 before and after, articles only
    python benchmarks/quality.py lines --data DIR   texts with labelled lines in: precision and recall of what went
    python benchmarks/quality.py harm  --data DIR   clean texts in: the share of their words that is lost
    python benchmarks/quality.py html  --data DIR   HTML pages in: word F1 (once this version reads HTML)

The data, none of which is in this repository, is laid out in DIR like this:

    wcxb-dev/ground-truth/*.json       the WCXB development set, CC-BY-4.0, Murrough Foley 2026
    wcxb-dev/html/*.html.gz            its pages
    outputs/wcxb-dev.NAME.json.gz      {page: text}: what the extractor NAME puts out on these pages
    turku-lines/LANGUAGE/*.json        TurkuNLP's line annotations: texts with a label per line, 1 belongs to the text

Figures on these sets are development figures: rules were written while looking at them. Say so when you quote one.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

import cleaner

CHANGE = 0.005
"""A page counts as better or worse from this change of its F1 on."""

Words = Counter[str]


class Page(NamedTuple):
    """A page of the WCXB set: its name, its kind, and the text that is its main content."""

    name: str
    kind: str
    gold: str


class Score(NamedTuple):
    """Precision, recall and their harmonic mean."""

    precision: float
    recall: float
    f1: float

    def __str__(self) -> str:
        return f"P {self.precision:.4f} R {self.recall:.4f} F1 {self.f1:.4f}"


def score(right: float, given: float, wanted: float) -> Score:
    """The score of an answer. Nothing given where nothing is wanted is perfect."""
    precision = right / given if given else float(not wanted)
    recall = right / wanted if wanted else float(not given)
    return Score(precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0)


def mean(scores: Sequence[Score]) -> Score:
    """The mean of each column (so its F1 is the mean F1, not the F1 of the means)."""
    return Score(*map(fmean, zip(*scores, strict=True)))


def words(text: str) -> Words:
    """The bag of words of a text, as WCXB defines it: runs of word characters, lower case."""
    return Counter(re.findall(r"\w+", text.lower()))


def word_score(text: str, gold: str) -> Score:
    """WCXB's measure: how the bag of words of a text agrees with the one of the main content."""
    given, wanted = words(text), words(gold)
    return score((given & wanted).total(), given.total(), wanted.total())


def pages(data: Path) -> Iterator[Page]:
    """The pages of the WCXB development set, in order."""
    for path in sorted((data / "wcxb-dev" / "ground-truth").glob("*.json")):
        record = json.loads(path.read_bytes())
        kind = (record.get("_internal") or {}).get("page_type") or "article"
        kind = kind.get("primary", "article") if isinstance(kind, dict) else kind
        yield Page(path.stem, kind, (record.get("ground_truth") or {}).get("main_content") or "")


def zipped(path: Path) -> bytes:
    """The content of a gzip file."""
    return gzip.decompress(path.read_bytes())


class Blame:
    """What each category took: parts, words, and how many of these words were wanted."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.rows: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])

    def add(self, article: cleaner.Article, gold: str) -> None:
        """Count what went from one article. A word counts as wanted where the gold has more of it than what stayed."""
        missing = words(gold) - words(article.text)
        for part in article.removed:
            took = words(part.text)
            wanted = took & missing
            missing -= wanted
            for at, count in enumerate((1, took.total(), wanted.total())):
                self.rows[part.category][at] += count

    def show(self) -> None:
        """Print the categories, those that took the most first."""
        print(f"    {'category':24}{'parts':>8}{'words':>9}{'wanted':>9}")
        for name, (parts, took, wanted) in sorted(self.rows.items(), key=lambda row: -row[1][1]):
            print(f"    {name:24}{parts:8,}{took:9,}{wanted / max(1, took):9.1%}")


def post(engine: cleaner.Cleaner, data: Path) -> None:
    """What cleaning does to the outputs of extractors."""
    articles = [page for page in pages(data) if page.kind == "article"]
    for path in sorted((data / "outputs").glob("wcxb-dev.*.json.gz")):
        outputs = json.loads(zipped(path))
        before, after, blame, start = [], [], Blame(), time.perf_counter()
        cleaned = [engine.clean(outputs[page.name]) for page in articles]
        seconds = time.perf_counter() - start
        for page, article in zip(articles, cleaned, strict=True):
            before.append(word_score(article.original, page.gold))
            after.append(word_score(article.text, page.gold))
            blame.add(article, page.gold)
        changes = [new.f1 - old.f1 for old, new in zip(before, after, strict=True)]
        better, worse = sum(one > CHANGE for one in changes), sum(one < -CHANGE for one in changes)
        speed = sum(len(article.original.encode("utf-8", "replace")) for article in cleaned) / 1e6 / seconds
        print(f"{path.name.split('.')[1]}: {mean(before)} -> {mean(after)}; ", end="")
        print(f"{better} pages better, {worse} worse of {len(articles)}; {speed:.1f} MB/s")
        blame.show()


def lines(engine: cleaner.Cleaner, data: Path) -> None:
    """Precision and recall of the lines removed. A line counts as removed when any of its words is."""
    for folder in sorted((data / "turku-lines").iterdir()):
        texts = [text for path in sorted(folder.glob("*.json")) for text in json.loads(path.read_bytes())]
        rows = [row for text in texts for row in line_rows(engine, text["text"], text["labels"])]
        right = sum(bool(category) and not wanted for category, wanted in rows)
        gone, foreign = sum(bool(category) for category, _ in rows), sum(not wanted for _, wanted in rows)
        print(f"{folder.name}: {score(right, gone, foreign)} of {foreign:,} lines that should go among {len(rows):,}")
        took = Counter(category for category, _ in rows if category)
        wrong = Counter(category for category, wanted in rows if category and wanted)
        for name, count in took.most_common():
            print(f"    {name:24}{count:8,} lines, {wrong[name] / count:6.1%} of them belong to the text")


def line_rows(engine: cleaner.Cleaner, texts: Sequence[str], labels: Sequence[object]) -> Iterator[tuple[str, bool]]:
    """For each labelled line that has words: the category that removed it ("" for none), and whether it belongs."""
    flat = [" ".join(text.splitlines()) for text in texts]
    article = engine.clean("\n".join(flat))
    gone: dict[int, str] = {}
    for verdict in article.lines:  # several of them where a line was read sentence by sentence
        if any(re.search(r"\w", part.text) for part in verdict.parts if not part.kept):
            gone.setdefault(verdict.line.number, verdict.category)
    for number, (text, label) in enumerate(zip(flat, labels, strict=True), 1):
        if re.search(r"\w", text):
            yield gone.get(number, ""), str(label) == "1"


def harm(engine: cleaner.Cleaner, data: Path) -> None:
    """What is lost of texts that were clean to begin with."""
    lost: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    blame = Blame()
    for page in pages(data):
        article = engine.clean(page.gold)
        had = words(page.gold)
        gone = (had - words(article.text)).total()
        blame.add(article, page.gold)
        for kind in ("all", page.kind):
            for at, count in enumerate((gone, had.total(), int(gone > 0), 1)):
                lost[kind][at] += count
    for kind, (gone, total, touched, count) in sorted(lost.items()):
        print(f"{kind:16} {gone / max(1, total):.3%} of the words lost, {touched} of {count} documents touched")
    blame.show()


def html(engine: cleaner.Cleaner, data: Path) -> None:
    """How the text of HTML pages agrees with their main content."""
    found: dict[str, list[Score]] = defaultdict(list)
    for page in pages(data):
        article = engine.clean(zipped(data / "wcxb-dev" / "html" / f"{page.name}.html.gz"))
        if article.text.lstrip()[:1] == "<" and article.text == article.original:
            raise SystemExit("quality.py: this version of cleaner does not read HTML yet.")
        for kind in ("all", page.kind):
            found[kind].append(word_score(article.text, page.gold))
    for kind, scores in sorted(found.items()):
        print(f"{kind:16} {mean(scores)} of {len(scores)}")


VIEWS = {"post": post, "lines": lines, "harm": harm, "html": html}


def main() -> None:
    """Print one view."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("view", choices=VIEWS)
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="the folder that holds the data")
    parser.add_argument("--strictness", default=cleaner.Cleaner().strictness)
    arguments = parser.parse_args()
    if not arguments.data.is_dir():
        parser.error(f"{arguments.data} is not a folder")
    VIEWS[arguments.view](cleaner.Cleaner(strictness=arguments.strictness), arguments.data)


if __name__ == "__main__":
    main()
