"""Training of the trees, by CatBoost, whose trees ask one question a level; and their translation into arrays."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from catboost import CatBoostClassifier, Pool

from cleaner.score.features import NAMES, rate
from cleaner.score.forest import ONE, Array, Forest
from training.pages import TYPES
from training.tables import ALONE, GOLD, WITNESSED, Document
from training.worth import Worth, rater

THREADS = 2
"""Fixed, since the order of sums depends on it."""

SHARE = {ALONE: 0.35, WITNESSED: 0.35, "all-text": 0.35, GOLD: 0.3}
"""The share of the lines of a source that are learned from, at random; of others OTHERS."""

OTHERS = 0.5

WEIGHT = {ALONE: 1.0, WITNESSED: 1.0, GOLD: 0.3, "trafilatura-recall": 0.0}
"""How much a document of a source counts; of others TEXT. The recall mode of trafilatura is left to look at."""

TEXT = 0.6

CONTENT = {
    "loss_function": "CrossEntropy",
    "iterations": 500,
    "depth": 6,
    "learning_rate": 0.12,
    "l2_leaf_reg": 5,
    "border_count": 64,
    "rsm": 0.25,
    "bootstrap_type": "Bernoulli",
    "subsample": 0.7,
}
KINDS = CONTENT | {"loss_function": "MultiClass", "iterations": 150, "depth": 4, "learning_rate": 0.1}

_NAMES_AT = NAMES.index("near_mean")


def columns(document: Document, learned: Worth, without: str = "") -> Array:
    """The table of a document with the columns of its names filled in; `without`: the site not to learn from."""
    if not len(document.names.of):
        return document.table
    table = document.table.copy()
    rated = rate(document.names, rater(learned, without)).T
    table[:, _NAMES_AT : _NAMES_AT + rated.shape[1]] = rated
    return table


def content_trees(documents: Sequence[Document], learned: Worth, seed: int) -> Forest:
    """Learn which lines are main content."""
    random = np.random.default_rng(seed)
    tables, labels, weights = [], [], []
    for one in documents:
        weight = WEIGHT.get(one.source, TEXT)
        chosen = random.random(len(one.label)) < SHARE.get(one.source, OTHERS)
        if weight and chosen.any():
            tables.append(columns(one, learned, one.truth.site)[chosen])
            labels.append(one.label[chosen])
            weights.append((one.weight * weight)[chosen])
    pool = Pool(np.concatenate(tables), np.concatenate(labels).astype(float), weight=np.concatenate(weights))
    return _fitted(pool, CONTENT)


def kind_trees(rows: Array, kinds: Sequence[str]) -> Forest:
    """Learn of what type pages are, from a row for each; see `cleaner.score.opinion.page_row`."""
    return _fitted(Pool(rows, [TYPES.index(kind) for kind in kinds]), KINDS)


def _fitted(pool: Pool, options: dict[str, Any]) -> Forest:
    model = CatBoostClassifier(**options, random_seed=1, thread_count=THREADS, verbose=0, allow_writing_files=False)
    model.fit(pool)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.json"
        model.save_model(str(path), format="json")
        return translated(json.loads(path.read_text("utf-8")))


def translated(model: dict[str, Any]) -> Forest:
    """CatBoost's JSON as a Forest."""
    trees = model["oblivious_trees"]
    start = model["scale_and_bias"][1]
    asked = sorted({(one["float_feature_index"], one["border"]) for tree in trees for one in tree["splits"]})
    number = {question: place for place, question in enumerate(asked)}
    depth = max(len(tree["splits"]) for tree in trees)
    questions = np.zeros((len(trees), depth), np.int32)
    leaves = np.zeros((len(start), len(trees), 1 << depth), np.int32)
    for place, tree in enumerate(trees):
        own = [number[one["float_feature_index"], one["border"]] for one in tree["splits"]]
        questions[place, : len(own)] = own
        worth = np.array(tree["leaf_values"]).reshape(-1, len(start)).T
        leaves[:, place] = np.rint(np.tile(worth, (1, leaves.shape[2] // worth.shape[1])) * ONE)
    return Forest(
        np.array([column for column, _ in asked], np.int32),
        np.array([border for _, border in asked], np.float32),
        questions,
        leaves,
        np.rint(np.array(start) * ONE).astype(np.int64),
    )
