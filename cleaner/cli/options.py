"""The options of `Cleaner` as flags, and the cleaner that the flags ask for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import click

from cleaner import detectors as catalog
from cleaner.detectors import Detector
from cleaner.judge import CAPTIONS, THRESHOLDS
from cleaner.pipeline import DATE_SEARCHES, EXTRACTORS, KINDS, Cleaner

_NONE = "none"
"""How the command line writes None."""


def _choice(name: str, values: Iterable[str | None], told: str) -> Callable[..., Any]:
    """An option of `Cleaner` that takes one of some values."""
    default = getattr(Cleaner(), name)
    return click.option(
        f"--{name.replace('_', '-')}",
        type=click.Choice([value or _NONE for value in values]),
        default=default,
        show_default=True if default else "recognized",
        help=told,
    )


def cleaning_options(command: Callable[..., int]) -> Callable[..., int]:
    """The options of `Cleaner`, under their own names."""
    captions = "Image captions: remove repeated copies, drop all, or keep all. They are in the metadata anyway."
    strictness = "How sure to be before removing; what a lighter one removes, a stricter one removes too."
    for option in (
        _choice("date_search", DATE_SEARCHES, "HTML: take no dates, declared ones, or also search the page's text."),
        click.option(
            "--score/--no-score", default=Cleaner().score, show_default=True, help="Ask the learned score, too."
        ),
        _choice("extractor", EXTRACTORS, "HTML: the main-content extractor that is asked as a witness."),
        _choice("kind", filter(None, KINDS), "What the input is. Files named .html, .htm and .xhtml are HTML."),
        click.option("--keep", multiple=True, metavar="PHRASE", help="Keep every line that says this. Repeatable."),
        click.option("--detectors", multiple=True, metavar="NAME", help="Use only this detector. Repeatable."),
        _choice("captions", CAPTIONS, captions),
        _choice("strictness", THRESHOLDS, strictness),
    ):
        command = option(command)
    return command


def cleaner_of(options: dict[str, Any]) -> Cleaner:
    """The cleaner that the options ask for. Raises click.UsageError for an option or a detector that does not work."""
    from cleaner.score import WeightsError, weights

    names = options["detectors"] or catalog.names()
    try:
        for name in names:
            load(name)
        extractor = None if options["extractor"] == _NONE else options["extractor"]
        if options["score"]:
            weights()
        return Cleaner(**{**options, "detectors": options["detectors"] or None, "extractor": extractor})
    except (ValueError, WeightsError) as error:
        raise click.UsageError(str(error), click.get_current_context()) from error


def load(name: str) -> Detector:
    """Load a detector. Raises ValueError where there is none of the name, or it is broken."""
    if name in catalog.names():
        try:
            return catalog.load(name)
        except Exception as error:
            raise ValueError(
                f"The detector {name} is broken and cannot be loaded: {type(error).__name__}: {error}."
            ) from error
    return catalog.load(name)
