"""Strip boilerplate from articles, with a reason for every line that goes.

>>> import cleaner
>>> article = cleaner.clean("The talks go on.\\nWe use cookies. Accept all cookies")
>>> article.text
'The talks go on.'
"""

from __future__ import annotations

from typing import Any

from cleaner.document import Article, Caption, Evidence, Finding, Line, Metadata, Page, Part, Verdict
from cleaner.pipeline import Cleaner

__version__ = "0.1.0"
__all__ = [
    "Article",
    "Caption",
    "Cleaner",
    "Evidence",
    "Finding",
    "Line",
    "Metadata",
    "Page",
    "Part",
    "Verdict",
    "clean",
]


def clean(source: str | bytes, url: str | None = None, **options: Any) -> Article:
    """Clean one document: the same as `Cleaner(**options).clean(source, url=url)`."""
    return Cleaner(**options).clean(source, url=url)
