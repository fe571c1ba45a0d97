"""What was done, told to a person or to a program: an Article, and the summary of many documents.

`terminal` tells an article and a tally, `figures` holds the numbers of a run (`--stats json`), `closing` puts them on a
terminal, `page` into an HTML page and `progress` shows how far a run is. All of them are to be had from here.
"""

from __future__ import annotations

from cleaner.report.closing import closing
from cleaner.report.figures import Figures, Sampled, to_stats
from cleaner.report.page import page
from cleaner.report.progress import Board, progress
from cleaner.report.terminal import (
    Removed,
    Tally,
    explain,
    for_screen,
    for_terminal,
    summary,
    to_json,
    to_utf8,
    visible,
)

__all__ = [
    "Board",
    "Figures",
    "Removed",
    "Sampled",
    "Tally",
    "closing",
    "explain",
    "for_screen",
    "for_terminal",
    "page",
    "progress",
    "summary",
    "to_json",
    "to_stats",
    "to_utf8",
    "visible",
]
