"""Strip boilerplate from articles, with a reason for every line that goes.

>>> import cleaner
>>> article = cleaner.clean("The talks go on.\\nWe use cookies. Accept all cookies")
>>> article.text
'The talks go on.'
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
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
    "clean_many",
    "clean_record",
]


def clean(source: str | bytes, url: str | None = None, **options: Any) -> Article:
    """Clean one document: the same as `Cleaner(**options).clean(source, url=url)`."""
    return Cleaner(**options).clean(source, url=url)


def clean_record(record: Mapping[str, Any] | str | bytes, **options: Any) -> dict[str, Any]:
    """Clean one record of a corpus: the same columns, the text clean, and `cleaner_` columns that tell what went.

    Pure, and raises for no record: then its `cleaner_status` is "failed", and its text as it was; see `batch.many`.
    """
    from cleaner.batch import many

    return many.clean_record(record, **options)


def clean_many(
    sources: Iterable[Mapping[str, Any] | str | bytes], jobs: int = 0, timeout: float = 30.0, **options: Any
) -> Iterator[dict[str, Any]]:
    """Clean any number of records by several processes, in order, as `clean_record` does; no bad one costs another.

    jobs: processes; 0 for as many as there are usable cores. timeout: seconds for one document; see `batch.many`.
    """
    from cleaner.batch import many

    return many.clean_many(sources, jobs, timeout, **options)
