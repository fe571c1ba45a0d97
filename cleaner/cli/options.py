"""The options that commands share: those of `Cleaner` as flags, the cleaner that they ask for, and how much is said."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import click
from click.shell_completion import CompletionItem

from cleaner import detectors as catalog
from cleaner.cli.configuration import file_options, setting
from cleaner.cli.output import detail
from cleaner.detectors import Detector
from cleaner.judge import CAPTIONS, THRESHOLDS
from cleaner.pipeline import DATE_SEARCHES, EXTRACTORS, KINDS, Cleaner

_NONE = "none"
"""How the command line writes None."""

Decorator = Callable[[Any], Any]


class DetectorName(click.types.StringParamType):
    """The name of a detector; the shell completes it. Whether it exists is found out when it is loaded."""

    name = "detector"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """The names that begin so."""
        return [CompletionItem(name) for name in catalog.names() if name.startswith(incomplete)]


class Phrase(click.types.StringParamType):
    """A phrase or a pattern. It has spaces in it, so in an environment variable each stands on a line of its own."""

    name = "phrase"
    envvar_list_splitter = "\n"


def _choice(name: str, values: Iterable[str | None], told: str) -> Decorator:
    """An option of `Cleaner` that takes one of some values."""
    default = getattr(Cleaner(), name)
    return setting(
        f"--{name.replace('_', '-')}",
        type=click.Choice([value or _NONE for value in values]),
        default=default,
        show_default=True if default else "recognized",
        help=told,
    )


def _names(flag: str, field: str, told: str) -> Decorator:
    """An option that takes names of detectors."""
    return setting(flag, field, multiple=True, type=DetectorName(), metavar="DETECTOR", help=told)


def cleaning_options(command: Any) -> Any:
    """The options of `Cleaner`, under their own names; `detectors` is `--select`."""
    captions = "Image captions: remove repeated copies, drop all, or keep all. They are in the metadata anyway."
    strictness = "How sure to be before removing; what a lighter one removes, a stricter one removes too."
    for option in (
        _choice("date_search", DATE_SEARCHES, "HTML: take no dates, declared ones, or also search the page's text."),
        setting("--score/--no-score", default=Cleaner().score, show_default=True, help="Ask the learned score, too."),
        _choice("extractor", EXTRACTORS, "HTML: the main-content extractor that is asked as a witness."),
        _choice("kind", filter(None, KINDS), "What the input is. Files named .html, .htm and .xhtml are HTML."),
        setting("--keep", multiple=True, type=Phrase(), help="Keep every line that says this. Repeatable."),
        _names("--ignore", "ignore", "Leave this detector out. Repeatable."),
        _names("--select", "detectors", "Use only this detector. Repeatable."),
        _choice("captions", CAPTIONS, captions),
        _choice("strictness", THRESHOLDS, strictness),
    ):
        command = option(command)
    return command


def common_options(command: Any) -> Any:
    """Where settings come from, and how much is said."""
    for option in (
        click.option("-v", "--verbose", is_flag=True, help="Say more: which settings count, and what became of what."),
        click.option("-q", "--quiet", is_flag=True, help="Say nothing but what failed."),
        file_options,
    ):
        command = option(command)
    return command


def say_settings() -> None:
    """With --verbose: where the settings come from that are not given on the command line."""
    context = click.get_current_context()
    file = context.meta.get("cleaner.file")
    detail(f"settings come from {file.shown}." if file else "no settings file is used.")
    origins = {
        click.core.ParameterSource.ENVIRONMENT: "the environment",
        click.core.ParameterSource.DEFAULT_MAP: file.shown if file else "",
    }
    for name in context.params:
        origin = origins.get(context.get_parameter_source(name) or click.core.ParameterSource.DEFAULT)
        if origin:
            detail(f"{name.replace('_', '-')} is {context.params[name]!r}, says {origin}.")


def cleaner_of(options: dict[str, Any]) -> Cleaner:
    """The cleaner that the options ask for. Raises click.UsageError for an option or a detector that does not work."""
    from cleaner.score import WeightsError, weights

    try:
        for problem in catalog.problems():
            raise ValueError(problem)
        extractor = None if options["extractor"] == _NONE else options["extractor"]
        for name in options["detectors"]:
            if name not in options["ignore"]:
                load(name)
        cleaner = Cleaner(**{**options, "detectors": options["detectors"] or None, "extractor": extractor})
        for name in cleaner.names():
            load(name)
        if options["score"]:
            weights()
    except (ValueError, WeightsError) as error:
        raise click.UsageError(str(error), click.get_current_context()) from error
    return cleaner


def load(name: str) -> Detector:
    """Load a detector. Raises ValueError where there is none of the name, or it is broken."""
    try:
        return catalog.load(name)
    except ValueError:
        raise
    except Exception as error:
        raise ValueError(
            f"The detector {name} is broken and cannot be loaded: {type(error).__name__}: {error}."
        ) from error
