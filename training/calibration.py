"""From log odds to probabilities: by what share of lines with such odds was main content, on pages never seen."""

from __future__ import annotations

import numpy as np
from sklearn.isotonic import IsotonicRegression

from cleaner.score.forest import Array


def steps(logits: Array, labels: Array, weights: Array) -> Array:
    """The log odds from which on the probability is 1, 2 .. 100 hundredths or more (isotonic regression).

    logits: whole numbers, as `Forest.logits` gives them.
    """
    fitted = IsotonicRegression(out_of_bounds="clip", y_min=0.0, y_max=1.0).fit(logits, labels, weights)
    known, shares = fitted.X_thresholds_, fitted.y_thresholds_
    rising = shares + np.arange(len(shares)) * 1e-9
    wanted = (np.arange(1, 101) - 0.5) / 100
    found = np.interp(wanted, rising, known, left=known[0], right=np.inf)
    top = np.iinfo(np.int64).max
    return np.array([top if np.isinf(one) else int(np.ceil(one)) for one in found], dtype=np.int64)
