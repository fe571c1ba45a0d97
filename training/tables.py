"""Documents as numbers: for each line its features, its label and its weight."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from multiprocessing import Pool
from pathlib import Path
from typing import NamedTuple

import numpy as np

from cleaner import detectors
from cleaner.document import KEPT, Evidence, Line
from cleaner.pipeline import Bench
from cleaner.read import Reading, decode
from cleaner.read.html import read_html
from cleaner.score.features import NOTHING, Names, measure, names_of
from cleaner.score.forest import Array
from cleaner.score.opinion import suspicions
from training.labels import labels
from training.pages import Truth, markup, outputs, truths

_WORD = re.compile(r"\w+")

WITNESSED, ALONE, GOLD = "html, trafilatura asked", "html", "gold"
"""Pages with and without the extractor's opinion; and the gold texts, from which nothing should go."""

POWER = 0.7
"""A line weighs so many-th power of its words: long lines decide the metric, short ones are what is hard."""


class Document(NamedTuple):
    """A document as numbers.

    table: the features, lines x columns; those of the names are filled in later, since their worth is learned, too.
    names: what the elements around the lines are called.
    label, words: of each line.
    """

    source: str
    truth: Truth
    table: Array
    names: Names
    label: Array
    words: Array

    @property
    def weight(self) -> Array:
        """How much each line counts: pages count alike."""
        weight = np.maximum(self.words, 0.5) ** POWER
        return weight / weight.sum()


def documents(data: Path, folder: Path, jobs: int) -> list[Document]:
    """All documents that there is something to learn from."""
    pages = list(truths(data).values())
    found: list[Document] = []
    with Pool(jobs) as pool:
        for several in pool.imap(partial(_of_page, data), pages, chunksize=8):
            found += several
        for several in pool.imap(_of_text, list(_texts(pages, folder)), chunksize=32):
            found += several
    return found


def _texts(pages: Sequence[Truth], folder: Path) -> Iterator[tuple[str, Truth, str]]:
    for name, texts in outputs(folder):
        for page in pages:
            yield name, page, texts.get(page.number, "")
    for page in pages:
        yield GOLD, page, page.text


def _of_page(data: Path, truth: Truth) -> list[Document]:
    """An HTML page, with what the extractor thinks of it and without."""
    reading = read_html(decode(markup(data, truth.number))[0], extractor="trafilatura")
    alone = tuple(one._replace(extractor=KEPT) for one in reading.evidence)
    asked = any(one.extractor != KEPT for one in reading.evidence)
    found = _measured(ALONE, truth, reading._replace(evidence=alone))
    return found + (_measured(WITNESSED, truth, reading) if asked else [])


def _of_text(job: tuple[str, Truth, str]) -> list[Document]:
    name, truth, text = job
    return _measured(name, truth, Reading(text))


def _measured(source: str, truth: Truth, reading: Reading) -> list[Document]:
    bench = Bench(detectors.names(), reading.evidence)  # without the score, which is what is made here
    page, findings, _ = bench.examine(reading.text)
    if not page.lines or not truth.text:
        return []
    texts = [line.text for line in page.lines]
    table = measure(page, suspicions(page, findings), lambda name: NOTHING).T
    label = np.array(labels(texts, truth.text), dtype=np.float32)
    words = np.array([len(_WORD.findall(text)) for text in texts], dtype=np.int64)
    return [Document(source, truth, np.ascontiguousarray(table), _names(page.lines), label, words)]


def _names(lines: Sequence[Line]) -> Names:
    evidence: list[Evidence] = [line.evidence for line in lines]
    return names_of(evidence) if any(one.tags for one in evidence) else Names((), np.zeros(0, np.int64))
