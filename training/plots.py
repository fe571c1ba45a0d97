"""The plots in the docs: how far the probabilities can be trusted, and what each bar costs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import matplotlib as mpl

from cleaner.score.forest import Array
from training.figures import calibration, precision_recall

mpl.use("svg")
mpl.rcParams["svg.hashsalt"] = "cleaner"  # so that the same numbers give the same bytes

from matplotlib import pyplot as plt  # noqa: E402 - the backend is chosen before

Lines = Mapping[str, tuple[Array, Array, Array]]
"""By what went in: probabilities, labels and weights of all lines, of pages never seen."""

SIZE = (5.0, 4.2)
"""Inches."""


def draw(lines: Lines, folder: Path) -> None:
    """Write `reliability.svg` and `precision-recall.svg`."""
    folder.mkdir(parents=True, exist_ok=True)
    _reliability(lines, folder / "reliability.svg")
    _precision_recall(lines, folder / "precision-recall.svg")


def _reliability(lines: Lines, file: Path) -> None:
    figure, axes = plt.subplots(figsize=SIZE)
    axes.plot([0, 1], [0, 1], color="0.7", linewidth=1)
    for name, (probabilities, labels, weight) in lines.items():
        told = calibration(probabilities, labels, weight)
        there = told.weight > 0
        axes.plot(told.told[there], told.true[there], marker="o", markersize=3.5, label=f"{name}: {told.error:.3f}")
    axes.set(xlabel="probability of main content", ylabel="share of main content", xlim=(0, 1), ylim=(0, 1))
    axes.legend(title="expected calibration error", frameon=False)
    _save(figure, file)


def _precision_recall(lines: Lines, file: Path) -> None:
    figure, axes = plt.subplots(figsize=SIZE)
    for name, told in lines.items():
        recall, precision = precision_recall(*told)
        axes.plot(recall, precision, label=name)
    axes.set(xlabel="recall of main content", ylabel="precision", xlim=(0.5, 1.005), ylim=(0.3, 1.005))
    axes.legend(frameon=False)
    _save(figure, file)


def _save(figure: plt.Figure, file: Path) -> None:
    figure.tight_layout()
    figure.savefig(file, metadata={"Date": None})
    plt.close(figure)
