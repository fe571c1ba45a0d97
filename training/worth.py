"""What the words in the names of elements are worth: "sidebar" says that a line is no main content, "entry" that it is.

The worth of a word is the log odds of being main content, averaged over sites, so that a site with many pages counts
once; and pulled to the mean, the more so the fewer sites use the word.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable
from functools import cache

import numpy as np

from cleaner.score.features import Values, rated, words_of
from training.tables import ALONE, Document

FEWEST_SITES = 8
"""Words that fewer sites use are left out: they are the names of those sites."""

PRIOR = 0.35
"""The share of main content that a word has to begin with: what a line has without names."""

STRENGTH = 3.0
"""How many sites that prior counts for."""

Worth = dict[str, dict[str, float]]
"""For each word the share of main content in the elements called so, by site."""


def worth(documents: Iterable[Document]) -> Worth:
    """Learn the worth of all words from HTML pages."""
    held: dict[str, dict[str, list[float]]] = defaultdict(dict)
    for one in documents:
        if one.source != ALONE:
            continue
        weight = one.words + 1.0
        size = len(one.names.called)
        content = np.bincount(one.names.of, weight * one.label, minlength=size).tolist()
        total = np.bincount(one.names.of, weight, minlength=size).tolist()
        for place, called in enumerate(one.names.called):
            for word in {word for name in called for word in words_of(name)}:
                counts = held[word].setdefault(one.truth.site, [0.0, 0.0])
                counts[0] += content[place]
                counts[1] += total[place]
    return {
        word: {site: part / whole for site, (part, whole) in sites.items()}
        for word, sites in sorted(held.items())
        if len(sites) >= FEWEST_SITES
    }


def values(learned: Worth, without: str = "") -> dict[str, int]:
    """The worth of each word in thousandths, learned without the pages of one site."""
    return {word: _worth(sites, without) for word, sites in learned.items()}


def _worth(sites: dict[str, float], without: str) -> int:
    shares = [share for site, share in sites.items() if site != without]
    share = (sum(shares) + PRIOR * STRENGTH) / (len(shares) + STRENGTH)
    return round(1000 * math.log(max(share, 1e-3) / max(1 - share, 1e-3)))


def rater(learned: Worth, without: str = "") -> Values:
    """A function that tells what the words of a name are worth; see `cleaner.score.features.rate`."""

    @cache
    def value(word: str) -> int | None:
        return _worth(learned[word], without) if word in learned else None

    return cache(lambda name: rated([one for one in map(value, words_of(name)) if one is not None]))
