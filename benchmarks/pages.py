"""Quality and speed on HTML pages, side by side with the extractors of the field, on public data.

    python benchmarks/pages.py --data DIR [--limit N]

DIR is the WCXB development set, CC-BY-4.0, Murrough Foley 2026, which is not in this repository:

    ground-truth/*.json     the main content as text, snippets of it, and snippets that do not belong to it
    html/*.html.gz          the pages

The other tools come with `pip install 'cleaner[benchmarks]'`; one that is missing has a row that says so. All get the
same text of a page, already decoded, and give back a text:

    cleaner                 asks trafilatura about every line, as a witness
    cleaner, no extractor   asks nobody: `extractor=None`
    cleaner, no score       nor the learned score: the difference is what that costs and gives
    trafilatura             `extract`, as it comes
    jusText                 with its English stop words
    readability-lxml        the texts in its `summary`
    resiliparse             `extract_plain_text`, with `main_content`

F1, P and R compare the bags of words of a text and of the main content on each page; what counts is their mean over the
pages. "Wanted" and "unwanted" are the shares of the snippets that are in the text, likewise. A page on which a tool
raises something counts as an empty text.

The times are processor time a page, on one core. The tools take turns on each page, so that whatever else runs on the
machine slows all of them; the ratio is that of the sums. Imports, and what is made on first use, stand outside.

Figures on this set are development figures: rules were written while looking at it. Say so when you quote one.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import fmean, median
from typing import NamedTuple

from quality import Score, mean, word_score

from cleaner import Cleaner
from cleaner.read.decode import decode

REFERENCE = "trafilatura"
"""The tool that the times of the others are compared with."""

FIRST = 5
"""Each tool reads so many pages beforehand: word lists and rules are loaded when the first page needs them."""

_DECLARATION = re.compile(r"^\s{0,100}<\?xml[^>]{0,200}>")
"""lxml reads no text that says in which encoding its bytes are."""

Extract = Callable[[str], str]


class Page(NamedTuple):
    """A page, its kind, its main content, and snippets that belong to it and that do not."""

    html: str
    kind: str
    gold: str
    wanted: tuple[str, ...]
    unwanted: tuple[str, ...]


class Answer(NamedTuple):
    """What a tool makes of a page: how good the text is, the shares of the snippets in it, the seconds it took."""

    kind: str
    score: Score
    wanted: float
    unwanted: float
    seconds: float
    failed: bool


def page(data: Path, name: str) -> Page:
    """A page by its name."""
    record = json.loads((data / "ground-truth" / f"{name}.json").read_bytes())
    gold = record.get("ground_truth") or {}
    kind = (record.get("_internal") or {}).get("page_type") or "article"
    kind = kind.get("primary", "article") if isinstance(kind, dict) else kind
    html = decode(gzip.decompress((data / "html" / f"{name}.html.gz").read_bytes()))[0]
    snippets = (tuple(gold.get(key) or ()) for key in ("with", "without"))
    return Page(_DECLARATION.sub("", html), kind, gold.get("main_content") or "", *snippets)


def chosen(data: Path, limit: int) -> list[str]:
    """The names of all pages, or of so many, evenly spread."""
    names = sorted(path.stem for path in (data / "ground-truth").glob("*.json"))
    count = min(limit or len(names), len(names))
    return [names[at * len(names) // count] for at in range(count)]


def ours() -> Extract:
    """Ours, as it comes."""
    engine = Cleaner(kind="html")
    return lambda html: engine.clean(html).text


def ours_alone() -> Extract:
    """Ours, without a witness."""
    engine = Cleaner(kind="html", extractor=None)
    return lambda html: engine.clean(html).text


def unscored() -> Extract:
    """Ours, without a witness and without the learned score."""
    engine = Cleaner(kind="html", extractor=None, score=False)
    return lambda html: engine.clean(html).text


def trafilatura() -> Extract:
    """Barbaresi 2021."""
    from trafilatura import extract

    return lambda html: extract(html) or ""


def justext() -> Extract:
    """Pomikálek 2011."""
    from justext import get_stoplist, justext

    stop_words = get_stoplist("English")
    return lambda html: "\n".join(one.text for one in justext(html, stop_words) if not one.is_boilerplate)


def readability() -> Extract:
    """Arc90's Readability, as ported by Baburov."""
    from lxml.html import document_fromstring
    from readability import Document

    return lambda html: "\n".join(document_fromstring(Document(html).summary()).xpath("//text()"))


def resiliparse() -> Extract:
    """Bevendorff et al. 2018."""
    from resiliparse.extract.html2text import extract_plain_text

    return lambda html: extract_plain_text(html, main_content=True)


TOOLS: dict[str, tuple[str, Callable[[], Extract]]] = {
    "cleaner": ("cleaner", ours),
    "cleaner, no extractor": ("cleaner", ours_alone),
    "cleaner, no score": ("cleaner", unscored),
    REFERENCE: ("trafilatura", trafilatura),
    "jusText": ("justext", justext),
    "readability-lxml": ("readability-lxml", readability),
    "resiliparse": ("resiliparse", resiliparse),
}
"""The tools by name: the package that holds each, and what makes it ready."""


def answer(tool: Extract, page: Page) -> Answer:
    """What a tool makes of a page."""
    failed, start = False, time.process_time()
    try:
        text = tool(page.html)
    except Exception:  # these are other people's tools, on pages of the wild
        text, failed = "", True
    seconds = time.process_time() - start
    lower = text.lower()
    wanted = fmean(snippet.lower() in lower for snippet in page.wanted) if page.wanted else 1.0
    unwanted = fmean(snippet.lower() in lower for snippet in page.unwanted) if page.unwanted else 0.0
    return Answer(page.kind, word_score(text, page.gold), wanted, unwanted, seconds, failed)


def compare(data: Path, names: Sequence[str], tools: dict[str, Extract]) -> dict[str, list[Answer]]:
    """The answers of all tools on all pages; another tool comes first on each page."""
    for name in names[:FIRST]:
        for tool in tools.values():
            answer(tool, page(data, name))
    answers: dict[str, list[Answer]] = {name: [] for name in tools}
    order = list(tools)
    for name in names:
        read = page(data, name)
        for tool_name in order:
            answers[tool_name].append(answer(tools[tool_name], read))
        order.append(order.pop(0))
    return answers


def row(answers: Sequence[Answer], reference: float) -> str:
    """The columns of one tool. `reference`: seconds that the tool took with which times are compared."""
    articles = [one.score for one in answers if one.kind == "article"]
    overall, seconds = mean([one.score for one in answers]), [one.seconds for one in answers]
    about = f"{mean(articles).f1:10.4f}" if articles else f"{'-':>10}"
    wanted, unwanted = fmean(one.wanted for one in answers), fmean(one.unwanted for one in answers)
    failed = sum(one.failed for one in answers)
    return (
        f"{overall.f1:8.4f}{about}{overall.precision:8.4f}{overall.recall:8.4f}{wanted:8.1%}{unwanted:10.1%}"
        f"{1000 * median(seconds):11.1f}{1000 * fmean(seconds):9.1f}{sum(seconds) / reference:7.2f}"
        + (f"   failed on {failed}" if failed else "")
    )


def show(answers: dict[str, list[Answer]], missing: dict[str, str]) -> None:
    """Print the table."""
    reference = sum(one.seconds for one in answers[REFERENCE]) or 1.0
    pages = answers[REFERENCE]
    articles = sum(one.kind == "article" for one in pages)
    print(f"{len(pages)} pages, {articles} of them articles; development figures")
    print(f"{'':23}{'F1':>8}{'articles':>10}{'P':>8}{'R':>8}{'wanted':>8}{'unwanted':>10}", end="")
    print(f"{'ms median':>11}{'ms mean':>9}{'ratio':>7}")
    for name, (package, _) in TOOLS.items():
        print(f"{name:23}", end="")
        print(
            f"  not installed ({missing[name]}): pip install {package}"
            if name in missing
            else row(answers[name], reference)
        )


def main() -> None:
    """Make the tools ready, ask them, print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="the folder that holds the data")
    parser.add_argument("--limit", type=int, default=0, metavar="N", help="only so many pages, evenly spread")
    arguments = parser.parse_args()
    names = chosen(arguments.data, arguments.limit) if arguments.limit >= 0 else []
    if not names:
        parser.error(f"there are no pages to read: {arguments.data}/ground-truth, --limit {arguments.limit}")
    tools, missing = {}, {}
    for name, (_, make) in TOOLS.items():
        try:
            tools[name] = make()
        except ImportError as error:
            missing[name] = str(error)
    show(compare(arguments.data, names, tools), missing)


if __name__ == "__main__":
    main()
