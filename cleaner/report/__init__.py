"""What was done, told to a person or to a program: an Article, and the summary of many documents.

`terminal` tells an article, `figures` holds the numbers of a run (`--stats json`), `closing` puts them on a terminal
and `progress` shows how far a run is: all of them are to be had from here. `page`, which puts them into an HTML page,
is imported where a page is wanted.
"""

from __future__ import annotations

from cleaner.report.closing import closing
from cleaner.report.figures import Figures, Sampled, to_stats
from cleaner.report.progress import Board, progress
from cleaner.report.terminal import (
    explain,
    for_screen,
    for_terminal,
    to_json,
    to_utf8,
    visible,
)

__all__ = [
    "Board",
    "Figures",
    "Sampled",
    "closing",
    "explain",
    "for_screen",
    "for_terminal",
    "progress",
    "to_json",
    "to_stats",
    "to_utf8",
    "visible",
]
