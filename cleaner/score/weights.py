"""The weights of the learned score: a file of arrays in the package, checked by its hash, read when first used."""

from __future__ import annotations

import hashlib
import io
import json
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

from cleaner.score.features import NAMES, Values, rated, words_of
from cleaner.score.forest import Array, Forest, forest

FILE = Path(__file__).with_name("weights.npz")
"""The arrays; beside it, with the suffix `.json`, what they were made from and their hash."""


class WeightsError(Exception):
    """The weights cannot be used; carries one sentence that says why and what to do."""


class Weights(NamedTuple):
    """The learned score.

    content: trees whose one output is the log odds that a line is main content.
    kinds: trees with the log odds of each of `types` for a page.
    steps: for HTML pages (row 0) and texts (row 1) the log odds from which on the probability is a hundredth more, as
        many as there are hundredths; in the units of `Forest`.
    values: what the words in the name of an element are worth.
    """

    content: Forest
    kinds: Forest
    types: tuple[str, ...]
    steps: Array
    values: Values


@cache
def weights(file: Path = FILE) -> Weights:
    """The weights in a file. Raises WeightsError where it is missing, damaged, or made for other features."""
    try:
        data = file.read_bytes()
        about = json.loads(file.with_suffix(".json").read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise _unusable(f"cannot be read ({error})") from None
    if hashlib.sha256(data).hexdigest() != about.get("sha256"):
        raise _unusable(f"in {file} are damaged")
    if tuple(about["columns"]) != NAMES:
        raise _unusable(f"in {file} belong to another version")
    with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
        words = bytes(arrays["words"]).decode("utf-8").split("\n")
        worth = dict(zip(words, arrays["worth"].tolist(), strict=True))
        content, kinds = forest(arrays, "content"), forest(arrays, "kinds")
        return Weights(content, kinds, tuple(about["types"]), arrays["steps"], _values(worth))


def _unusable(reason: str) -> WeightsError:
    return WeightsError(f"The weights of the learned score {reason}; install cleaner again, or use score=False.")


def _values(worth: dict[str, int]) -> Values:
    @lru_cache(maxsize=16384)
    def values(name: str) -> tuple[int, int, int, int]:
        return rated([worth[word] for word in words_of(name) if word in worth])

    return values
