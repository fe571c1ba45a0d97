"""From public pages to the weights file, in one command: `python -m training --data DIR --outputs DIR`."""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import platform
import zipfile
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from cleaner.score.features import NAMES
from cleaner.score.forest import Array, Forest
from cleaner.score.opinion import page_row
from cleaner.score.weights import FILE, weights
from training.calibration import steps
from training.figures import calibration, figures
from training.pages import FOLDS, TYPES
from training.plots import draw
from training.tables import GOLD, Document, documents
from training.trees import TEXT, WEIGHT, columns, content_trees, kind_trees
from training.worth import Worth, values, worth

SOURCES = {
    "name": "WCXB, Web Content Extraction Benchmark, development pages",
    "license": "CC-BY-4.0",
    "note": "The HTML, the gold texts, and what public extractors put out for these pages.",
}

Logits = dict[tuple[str, str], Array]
"""The log odds of the lines of each document, by source and number of the page."""

TOOLS = ("catboost", "numpy", "scikit-learn", "matplotlib", "lxml", "trafilatura")


def main() -> None:
    """Train on all but one fold, five times, and on all; write the weights of each, the plots and the figures."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the development pages: ground-truth/ and html/")
    parser.add_argument("--outputs", type=Path, required=True, help="what extractors put out for them: *.json.gz")
    parser.add_argument("--work", type=Path, required=True, help="a folder for the weights of the folds")
    parser.add_argument("--plots", type=Path, default=Path("docs/score"), help="a folder for the plots")
    parser.add_argument("--jobs", type=int, default=2, help="processes that read pages")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    found = documents(options.data, options.outputs, options.jobs)
    lines = _lines(found, train(found, options.work), options.work)
    draw(lines, options.plots)
    del found
    errors = {name: round(calibration(*told).error, 4) for name, told in lines.items()}
    told = figures(options.data, options.outputs, options.work, options.jobs)
    _write_figures({"expected calibration error": errors, "documents": told})


def train(found: Sequence[Document], work: Path) -> Logits:
    """Write the weights of each fold and those of all pages; the log odds of lines that a fold had not seen."""
    parts = []
    for fold in range(FOLDS):
        seen = [one for one in found if one.truth.fold != fold]
        learned = worth(seen)
        trees = content_trees(seen, learned, fold)
        parts.append((learned, trees, _logits([one for one in found if one.truth.fold == fold], learned, trees)))
        print(f"fold {fold}: {len(learned)} words", flush=True)
    unseen = {key: logits for _, _, told in parts for key, logits in told.items()}
    for fold, (learned, trees, _) in enumerate(parts):
        seen = [one for one in found if one.truth.fold != fold]
        write(work / f"fold{fold}.npz", learned, trees, *_rest(seen, unseen, learned))
    learned = worth(found)
    write(FILE, learned, content_trees(found, learned, FOLDS), *_rest(found, unseen, learned))
    return unseen


def _logits(found: Sequence[Document], learned: Worth, trees: Forest) -> Logits:
    return {
        (one.source, one.truth.number): trees.logits(np.ascontiguousarray(columns(one, learned).T))[0] for one in found
    }


def _rest(seen: Sequence[Document], unseen: Logits, learned: Worth) -> tuple[Array, Forest]:
    """The calibration, and the trees for the types of pages, from log odds of models that had not seen the pages."""
    both = []
    for html in (True, False):
        known = [one for one in seen if bool(len(one.names.of)) == html and one.source != GOLD]
        chosen = [one for one in known if WEIGHT.get(one.source, TEXT)]
        logits = np.concatenate([unseen[one.source, one.truth.number] for one in chosen])
        labels = np.concatenate([one.label for one in chosen])
        both.append(steps(logits, labels, np.ones(len(labels))))
    calibrated = np.stack(both)
    rows, kinds = [], []
    for one in seen:
        if one.source == GOLD:
            continue
        logits = unseen[one.source, one.truth.number]
        hundredths = np.searchsorted(calibrated[0 if len(one.names.of) else 1], logits, side="right")
        table = np.ascontiguousarray(columns(one, learned, one.truth.site).T)
        rows.append(page_row(table, hundredths)[:, 0])
        kinds.append(one.truth.kind)
    return calibrated, kind_trees(np.stack(rows), kinds)


def _lines(found: Sequence[Document], unseen: Logits, work: Path) -> dict[str, tuple[Array, Array, Array]]:
    """Probabilities, labels and weights of all lines, by what went in, from weights that have not seen the site."""
    told: dict[str, list[tuple[Array, Array, Array]]] = {}
    for one in found:
        if one.source == GOLD or not WEIGHT.get(one.source, TEXT):
            continue
        html = bool(len(one.names.of))
        steps_of = weights(work / f"fold{one.truth.fold}.npz").steps[0 if html else 1]
        shares = np.searchsorted(steps_of, unseen[one.source, one.truth.number], side="right") / 100
        told.setdefault(one.source if html else "text", []).append((shares, one.label, one.weight))
    joined = {}
    for name, rows in told.items():
        shares, labels, weight = (np.concatenate(column) for column in zip(*rows, strict=True))
        joined[name] = (shares, labels, weight)
    return joined


def _write_figures(told: dict[str, Any]) -> None:
    """Write the figures of the cross-validation beside the weights."""
    beside = FILE.with_suffix(".json")
    about = json.loads(beside.read_text("utf-8")) | {"cross-validated by site, development pages": told}
    beside.write_text(json.dumps(about, indent=1) + "\n", "utf-8")


def write(file: Path, learned: Worth, content: Forest, calibrated: Array, kinds: Forest) -> None:
    """Write weights: the arrays, byte for byte the same for the same numbers, and what they are beside them."""
    rated = values(learned)
    arrays: dict[str, Array] = {
        "words": np.frombuffer("\n".join(rated).encode("utf-8"), np.uint8),
        "worth": np.array(list(rated.values()), np.int16),
        "steps": calibrated,
    }
    for prefix, trees in (("content", content), ("kinds", kinds)):
        arrays |= {f"{prefix}_{name}": array for name, array in trees._asdict().items()}
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, array in arrays.items():
            data = io.BytesIO()
            np.lib.format.write_array(data, array, allow_pickle=False)
            archive.writestr(zipfile.ZipInfo(f"{name}.npy"), data.getvalue(), zipfile.ZIP_DEFLATED)
    about = {
        "sha256": hashlib.sha256(file.read_bytes()).hexdigest(),
        "sources": SOURCES,
        "made with": {"python": platform.python_version()} | {name: version(name) for name in TOOLS},
        "types": list(TYPES),
        "columns": list(NAMES),
    }
    file.with_suffix(".json").write_text(json.dumps(about, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
