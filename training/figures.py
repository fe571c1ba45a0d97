"""What the score gives, measured: the whole cleaner over each page, with weights that have seen no page of its site."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from multiprocessing import Pool
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

import numpy as np

from cleaner import Cleaner, pipeline
from cleaner.score.forest import Array
from cleaner.score.weights import weights
from training.pages import Truth, markup, outputs, truths
from training.tables import ALONE, GOLD, WITNESSED

_WORD = re.compile(r"\w+")

ARTICLE, ALL = "article", "all"

BINS = 15
"""In so many classes of equal width are probabilities compared with shares (Guo et al. 2017)."""


class Job(NamedTuple):
    """A document to clean: where it comes from, its page, and its text where it is not the page itself."""

    source: str
    truth: Truth
    text: str = ""


class Result(NamedTuple):
    """Words of the gold text, and of them and of all that were there before and after cleaning."""

    job: Job
    gold: int
    held: int
    size: int
    kept: int
    left: int


def figures(data: Path, folder: Path, work: Path, jobs: int) -> dict[str, Any]:
    """All figures, by what went in, from the weights of the folds in `work`."""
    found: dict[str, list[Result]] = defaultdict(list)
    with Pool(jobs) as pool:
        for result in pool.imap(partial(_measured, data, work), list(_jobs(data, folder)), chunksize=16):
            found[result.job.source].append(result)
    told: dict[str, Any] = {}
    for source, results in found.items():
        kinds = [ALL, ARTICLE] if source == GOLD else [ARTICLE]
        if source in (ALONE, WITNESSED):
            kinds = [ALL, *sorted({one.job.truth.kind for one in results})]
        told[source] = {kind: _summed(source, _of(results, kind)) for kind in kinds}
    return told


def _jobs(data: Path, folder: Path) -> Iterator[Job]:
    pages = truths(data).values()
    for page in pages:
        yield Job(WITNESSED, page)
        yield Job(ALONE, page)
        yield Job(GOLD, page, page.text)
    for name, texts in outputs(folder):
        yield from (Job(name, page, texts.get(page.number, "")) for page in pages if page.kind == ARTICLE)


def _measured(data: Path, work: Path, job: Job) -> Result:
    """Clean a document with the weights of its fold."""
    source: str | bytes = job.text
    options: dict[str, Any] = {"kind": "text"}
    if job.source in (ALONE, WITNESSED):
        source = markup(data, job.truth.number)
        options = {"kind": "html", "extractor": "trafilatura" if job.source == WITNESSED else None}
    with patch.object(pipeline, "_weights", lambda: weights(work / f"fold{job.truth.fold}.npz")):
        article = Cleaner(**options).clean(source)
    gold, before, after = (_bag(text) for text in (job.truth.text, job.text, article.text))
    held, kept = (before & gold).total(), (after & gold).total()
    return Result(job, gold.total(), held, before.total(), kept, after.total())


def _bag(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.lower()))


def _of(results: Iterable[Result], kind: str) -> list[Result]:
    return [one for one in results if kind in (ALL, one.job.truth.kind)]


def _summed(source: str, results: Sequence[Result]) -> dict[str, float]:
    """Means over pages of precision, recall and F1 of words; of clean texts the share of the words that is lost."""
    if source == GOLD:
        lost = sum(one.held - one.kept for one in results) / max(1, sum(one.held for one in results))
        return {"words lost": round(lost, 6), "documents": len(results)}
    after = np.array([_scores(one.gold, one.kept, one.left) for one in results]).mean(axis=0)
    told = dict(zip(("precision", "recall", "f1"), np.round(after, 4).tolist(), strict=True))
    if source not in (ALONE, WITNESSED):
        before = np.array([_scores(one.gold, one.held, one.size) for one in results]).mean(axis=0)
        told |= {"f1 before": round(float(before[2]), 4), "recall before": round(float(before[1]), 4)}
    return told | {"documents": len(results)}


def _scores(gold: int, hit: int, size: int) -> tuple[float, float, float]:
    if not gold:
        return (0.0, 0.0, 0.0) if size else (1.0, 1.0, 1.0)
    precision, recall = hit / max(1, size), hit / gold
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


class Calibration(NamedTuple):
    """Probabilities beside what was true: by class the mean of both and the weight, and the expected error."""

    told: Array
    true: Array
    weight: Array
    error: float


def calibration(probabilities: Array, labels: Array, weight: Array) -> Calibration:
    """The expected calibration error: how far probabilities are from shares in each of BINS classes, on average."""
    place = np.minimum((probabilities * BINS).astype(np.int64), BINS - 1)
    total = np.bincount(place, weight, minlength=BINS)
    some = np.maximum(total, 1e-12)
    told = np.bincount(place, weight * probabilities, minlength=BINS) / some
    true = np.bincount(place, weight * labels, minlength=BINS) / some
    error = float((np.abs(told - true) * total).sum() / total.sum())
    return Calibration(told, true, total / total.sum(), error)


def precision_recall(probabilities: Array, labels: Array, weight: Array) -> tuple[Array, Array]:
    """Recall and precision of main content for every bar, in hundredths from 0 to 100."""
    place = np.rint(probabilities * 100).astype(np.int64)
    content = np.bincount(place, weight * labels, minlength=101)[::-1].cumsum()[::-1]
    taken = np.bincount(place, weight, minlength=101)[::-1].cumsum()[::-1]
    return content / content[0], content / np.maximum(taken, 1e-12)
