"""Oblivious decision trees with numpy: all lines of a page and all trees at once, in whole numbers.

An oblivious tree asks the same question of all lines at each of its levels; the answers are the bits of the number of
the leaf. What the leaves are worth is stored in whole numbers, so that sums are alike on every machine.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

ONE = 1 << 16
"""What a logit of 1 is stored as."""

BLOCK = 4096
"""So many lines are looked at at once: memory does not grow with the page."""


class Forest(NamedTuple):
    """Trees, as arrays.

    columns, borders: of each question: whether the value in a column is greater than the border.
    questions: numbers of the questions of each tree, lowest bit first; trees x depth, which is 8 at most.
    leaves: what the leaves of each tree are worth, in units of 1/ONE; outputs x trees x 2**depth, int32.
    start: what each output is before any tree; in the same units.
    """

    columns: Array
    borders: Array
    questions: Array
    leaves: Array
    start: Array

    def logits(self, table: Array) -> Array:
        """The sums over the leaves: outputs x lines, int64, in units of 1/ONE. `table`: columns x lines, float32."""
        size = table.shape[1]
        blocks = [self._logits(table[:, start : start + BLOCK]) for start in range(0, size, BLOCK)]
        return np.concatenate(blocks, axis=1) if blocks else np.zeros((len(self.leaves), 0), np.int64)

    def _logits(self, table: Array) -> Array:
        trees, depth = self.questions.shape
        answers = (table.take(self.columns, axis=0) > self.borders[:, np.newaxis]).view(np.uint8)
        leaf = answers.take(self.questions[:, -1], axis=0)
        for level in reversed(range(depth - 1)):
            leaf += leaf  # faster than a shift
            leaf |= answers.take(self.questions[:, level], axis=0)
        place = leaf.astype(np.intp)
        place += (np.arange(trees) << depth)[:, np.newaxis]
        return np.stack(
            [
                worth.reshape(-1).take(place).sum(axis=0, dtype=np.int64) + start
                for worth, start in zip(self.leaves, self.start, strict=True)
            ]
        )


def forest(arrays: Mapping[str, Array], prefix: str) -> Forest:
    """The trees whose arrays have names with this prefix."""
    return Forest(*(arrays[f"{prefix}_{name}"] for name in Forest._fields))
