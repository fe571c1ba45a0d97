"""The figures of a run: the one schema of `--stats json`, which the closing summary and the page are made of, too.

docs/report.md tells what each field means. Two runs over the same input with the same version and configuration give
the same figures, for any number of jobs; what depends on the clock or the machine stands under "times" and nowhere
else.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TypedDict

from cleaner.report.terminal import plain_json

FORMAT = 1
"""Version of the schema; grows when a field changes its meaning or goes, not when one is added."""


class Went(TypedDict):
    """What went: from how many documents, in how many parts, whole lines, characters, and the share of all."""

    documents: int
    parts: int
    lines: int
    characters: int
    share: float


class Category(Went):
    """What went of one category."""

    category: str


class Group(TypedDict):
    """Documents that have something in common: how many, their characters, how many of these went, and the share."""

    name: str
    documents: int
    characters: int
    removed: int
    share: float


class Groups(TypedDict):
    """The largest groups, first those with most documents.

    listed: those that are told.
    others: documents that belong to none of these, or of which it is not known to which they belong.
    uncertain: by how many documents a listed count may be too low; more than 0 only where there were too many groups
        to count each of them.
    """

    listed: list[Group]
    others: int
    uncertain: int


class Trouble(TypedDict):
    """A document that is degraded, failed or skipped, and why."""

    place: str
    status: str
    problem: str


class Slow(TypedDict):
    """A document that took long."""

    place: str
    seconds: float
    characters: int


class Times(TypedDict):
    """What depends on the clock and the machine.

    seconds: of the whole run. working: of all workers together, while they cleaned.
    """

    seconds: float
    working: float
    jobs: int
    documents_per_second: float
    megabytes_per_second: float
    slowest: list[Slow]


class Figures(TypedDict):
    """All figures of a run.

    left_out: records that are no documents, by what they are called ("request", "revisit"); WARC files have them.
    """

    format: int
    cleaner: str
    documents: int
    bytes: int
    characters: int
    lines: int
    statuses: dict[str, int]
    left_out: dict[str, int]
    removed: Went
    categories: list[Category]
    sites: Groups
    languages: Groups
    troubles: list[Trouble]
    times: Times


class Shown(TypedDict):
    """A stretch of a sampled document; one without text is a remark on what is not shown."""

    text: str
    category: str
    because: str
    score: float


class Sampled(TypedDict):
    """A document of the sample, whole or shortened: characters and removed count the whole one."""

    place: str
    status: str
    site: str
    language: str
    problem: str
    characters: int
    removed: int
    pieces: Sequence[Shown]


def to_stats(figures: Figures) -> str:
    """The figures as JSON on one line, safe for terminals and for readers that split lines at any character."""
    return plain_json(json.dumps(figures, ensure_ascii=False))
