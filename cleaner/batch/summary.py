"""What became of many documents: rows in, figures and a sample out, in bounded memory.

Rows are added up as they come, in the order of the documents; summaries of shards add up in the order of the shards.
Then all figures but the times are the same for any number of jobs. Nothing that a document holds makes a summary grow
without bounds: texts are cut, lists end, and of the sites those that are seldom met are forgotten where there are too
many, which `Groups.uncertain` admits.
"""

from __future__ import annotations

import re
from bisect import insort
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from cleaner.batch.nouns import DEGRADED, FAILED, SKIPPED, STATUSES, Piece, Row, lot
from cleaner.report.figures import FORMAT, Category, Figures, Group, Groups, Sampled, Slow, Times, Trouble, Went

SITES = 10_000
"""So many sites are counted, and for a while twice as many: some megabytes. A site that is worth telling is met more
often than once in ten thousand documents."""

NAMES = 500
"""So many different categories and languages are told apart. There are some forty of each; a page can claim any."""

OTHER = "other"
"""What the rest of them is counted as."""

LISTED = 20
"""How many sites and languages are told: what a person reads."""

SLOWEST = 10
"""How many slow documents are told."""

TROUBLES = 100
"""How many documents are listed for each kind of trouble. More of them have few causes; the quarantine has them all."""

SAMPLE = 200
"""How many documents a page shows: a person looks at some dozens, and the page stays at some megabytes."""

SHORT_TEXT = 300
"""Characters of a place, a site, a problem or a reason that are told."""

LONG_KEPT, LONG_REMOVED = 1200, 2400
"""Longer stretches are shortened in the sample: their middle is more of the same, what is around them tells more."""

LONG_DOCUMENT = 12_000
"""Characters of one document that the sample shows; the median article has a third of that."""

LONG_PIECES = 400
"""Pieces of one document that the sample shows."""

EVERYTHING = 2**64 - 1
"""The greatest number that `lot` can give, and that fits into msgpack; one document in 2**64 misses the sample."""


class Count(NamedTuple):
    """What went of a category, or of a group of documents; parts and lines are not told for groups."""

    documents: int = 0
    parts: int = 0
    lines: int = 0
    characters: int = 0
    removed: int = 0

    def plus(self, other: Count) -> Count:
        """Both together."""
        documents, parts, lines, characters, removed = self
        return Count(
            documents + other[0], parts + other[1], lines + other[2], characters + other[3], removed + other[4]
        )


class Drawn(NamedTuple):
    """A document of the sample with the lot that it drew."""

    lot: int
    place: str
    row: Row


class Summary(msgspec.Struct):
    """What is known about all documents so far. Starts empty; can be kept as JSON or msgpack and read again.

    sampling: how many documents are wanted for the sample; those with the lowest lots are taken, so that it is the
        same sample for any number of jobs.
    forgotten: an upper bound for the documents by which the count of a site is too low.
    left_out: records that are no documents, by what they are called; WARC files have them.
    """

    sampling: int = 0
    bytes: int = 0
    documents: int = 0
    characters: int = 0
    lines: int = 0
    cleaned: int = 0
    working: float = 0.0
    forgotten: int = 0
    statuses: dict[str, int] = msgspec.field(default_factory=lambda: dict.fromkeys(STATUSES, 0))
    categories: dict[str, Count] = {}
    sites: dict[str, Count] = {}
    languages: dict[str, Count] = {}
    slowest: list[tuple[float, str, int]] = []
    troubles: dict[str, list[tuple[str, str]]] = {}
    left_out: dict[str, int] = {}
    sample: list[Drawn] = []

    @property
    def sample_below(self) -> int:
        """Only documents whose lot is below this can still get into the sample; for `Desk.sample_below`."""
        if not self.sampling:
            return 0
        return self.sample[-1].lot if len(self.sample) >= self.sampling else EVERYTHING

    def add(self, row: Row) -> None:
        """Add one document, the next in order."""
        removed = sum(one.characters for one in row.removed.values())
        self.documents += 1
        self.bytes += row.bytes
        self.characters += row.characters
        self.lines += row.lines
        self.cleaned += bool(removed)
        self.working += row.seconds
        self.statuses[row.status] = self.statuses.get(row.status, 0) + 1
        for name, (parts, lines, characters) in row.removed.items():
            _count(self.categories, name[:SHORT_TEXT], Count(1, parts, lines, characters, characters))
        group = Count(1, 0, row.lines, row.characters, removed)
        self._count_site(row.site[:SHORT_TEXT].lower(), group)
        if row.language:
            _count(self.languages, row.language[:SHORT_TEXT].lower(), group)
        self._note_slow((row.seconds, row.place[:SHORT_TEXT], row.characters))
        self._note_trouble(row.status, [(row.place[:SHORT_TEXT], row.problem[:SHORT_TEXT])])
        if row.sample and (drawn := lot(row.place)) < self.sample_below:
            self._draw(Drawn(drawn, row.place[:SHORT_TEXT], _for_sample(row)))

    def merge(self, other: Summary) -> None:
        """Add what another summary, of the documents behind these, has added up."""
        for name in ("bytes", "documents", "characters", "lines", "cleaned", "working", "forgotten"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        for status, number in other.statuses.items():
            self.statuses[status] = self.statuses.get(status, 0) + number
        for name, count in other.categories.items():
            _count(self.categories, name, count)
        for name, count in other.languages.items():
            _count(self.languages, name, count)
        for name, count in other.sites.items():
            self._count_site(name, count)
        for slow in other.slowest:
            self._note_slow(slow)
        for status, rows in other.troubles.items():
            self._note_trouble(status, rows)
        self.leave_out(other.left_out)
        for drawn in other.sample:
            self._draw(drawn)

    def leave_out(self, records: Mapping[str, int]) -> None:
        """Count records that are no documents."""
        for name, number in records.items():
            name = name[:SHORT_TEXT] if name in self.left_out or len(self.left_out) < NAMES else OTHER
            self.left_out[name] = self.left_out.get(name, 0) + number

    def _count_site(self, name: str, count: Count) -> None:
        if not name:
            return
        self.sites[name] = self.sites.get(name, Count()).plus(count)
        if len(self.sites) > 2 * SITES:
            ranked = _ranked(self.sites)
            self.forgotten += ranked[SITES][1].documents
            self.sites = dict(ranked[:SITES])

    def _note_slow(self, slow: tuple[float, str, int]) -> None:
        if slow[0] > 0 and (len(self.slowest) < SLOWEST or slow[0] > self.slowest[-1][0]):
            insort(self.slowest, slow, key=lambda one: (-one[0], one[1]))
            del self.slowest[SLOWEST:]

    def _note_trouble(self, status: str, rows: Sequence[tuple[str, str]]) -> None:
        if status in (FAILED, SKIPPED, DEGRADED):
            listed = self.troubles.setdefault(status, [])
            listed += rows[: max(0, TROUBLES - len(listed))]

    def _draw(self, drawn: Drawn) -> None:
        if drawn.lot < self.sample_below:
            insort(self.sample, drawn, key=lambda one: (one.lot, one.place))
            del self.sample[self.sampling :]

    def figures(self, version: str, seconds: float = 0.0, jobs: int = 1, resumed: bool = False) -> Figures:
        """All figures, as `report.to_stats` writes and `report.closing` and `report.page.page` show them.

        version: of `cleaner`. seconds: how long the run took; jobs: how many workers it had. resumed:
            whether some of the documents were done by an earlier run; then there are no rates to tell.
        """
        return Figures(
            format=FORMAT,
            cleaner=version,
            documents=self.documents,
            bytes=self.bytes,
            characters=self.characters,
            lines=self.lines,
            statuses=self.statuses,
            left_out=self.left_out,
            removed=self._removed(),
            categories=[
                Category(category=name, **_went(count, self.characters)) for name, count in _heaviest(self.categories)
            ],
            sites=_groups(self.sites, self.documents, self.forgotten),
            languages=_groups(self.languages, self.documents, 0),
            troubles=[
                Trouble(place=place, status=status, problem=problem)
                for status in (FAILED, SKIPPED, DEGRADED)
                for place, problem in self.troubles.get(status, [])
            ],
            times=self._times(seconds, jobs, resumed),
        )

    def _removed(self) -> Went:
        total = Count()
        for count in self.categories.values():
            total = total.plus(count)
        return _went(total._replace(documents=self.cleaned), self.characters)

    def _times(self, seconds: float, jobs: int, resumed: bool) -> Times:
        rate = 1 / seconds if seconds > 0 and not resumed else 0.0
        return Times(
            seconds=round(seconds, 3),
            working=round(self.working, 3),
            jobs=jobs,
            documents_per_second=round(self.documents * rate, 1),
            megabytes_per_second=round(self.bytes * rate / 1e6, 3),
            slowest=[Slow(place=place, seconds=round(took, 3), characters=size) for took, place, size in self.slowest],
        )

    def sampled(self) -> list[Sampled]:
        """The documents of the sample, in the order of their places as people sort them."""
        return [_sampled(drawn.row) for drawn in sorted(self.sample, key=lambda one: _as_sorted_by_people(one.place))]


def _count(table: dict[str, Count], name: str, count: Count) -> None:
    """Count under a name, or as one of the others where there are too many names."""
    name = name if name in table or len(table) < NAMES else OTHER
    table[name] = table.get(name, Count()).plus(count)


def _ranked(table: dict[str, Count]) -> list[tuple[str, Count]]:
    """Most documents first."""
    return sorted(table.items(), key=lambda item: (-item[1].documents, -item[1].characters, item[0]))


def _heaviest(table: dict[str, Count]) -> list[tuple[str, Count]]:
    """Most removed characters first."""
    return sorted(table.items(), key=lambda item: (-item[1].characters, item[0]))


def _went(count: Count, characters: int) -> Went:
    return Went(
        documents=count.documents,
        parts=count.parts,
        lines=count.lines,
        characters=count.characters,
        share=_share(count.characters, characters),
    )


def _groups(table: dict[str, Count], documents: int, forgotten: int) -> Groups:
    listed = [
        Group(
            name=name,
            documents=count.documents,
            characters=count.characters,
            removed=count.removed,
            share=_share(count.removed, count.characters),
        )
        for name, count in _ranked(table)[:LISTED]
    ]
    return Groups(listed=listed, others=documents - sum(one["documents"] for one in listed), uncertain=forgotten)


def _share(part: int, whole: int) -> float:
    return round(part / whole, 6) if whole else 0.0


def _for_sample(row: Row) -> Row:
    """The row as the sample keeps it: nothing long, nothing that depends on the clock."""
    changes: dict[str, Any] = {
        name: getattr(row, name)[:SHORT_TEXT] for name in ("place", "site", "language", "problem")
    }
    return msgspec.structs.replace(row, sample=shortened(row.sample), seconds=0.0, **changes)


def shortened(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces of a document as the sample shows them: long ones without their middle, and not too many.

    What is left out is told by a piece without text, whose `because` says how much it was. What is short
    enough stays as it is, so a worker may shorten before it sends.
    """
    shown: list[Piece] = []
    texts = size = 0
    for index, piece in enumerate(pieces):
        parts = _middle_out(piece, min(LONG_REMOVED if piece.category else LONG_KEPT, LONG_DOCUMENT - size))
        more = sum(bool(one.text) for one in parts)
        if piece.text and (not more or texts + more > LONG_PIECES):
            return (*shown, _left_out(sum(len(one.text) for one in pieces[index:])))
        texts, size = texts + more, size + sum(len(one.text) for one in parts)
        shown += parts
    return tuple(shown)


def _middle_out(piece: Piece, most: int) -> list[Piece]:
    """A piece of at most so many characters: its begin, a remark, its end."""
    piece = piece._replace(category=piece.category[:SHORT_TEXT], because=piece.because[:SHORT_TEXT])
    text = piece.text
    if len(text) <= most:
        return [piece]
    head, tail = text[: most * 2 // 3], text[len(text) - most // 3 :]
    shown = [piece._replace(text=head), _left_out(len(text) - len(head) - len(tail)), piece._replace(text=tail)]
    return [one for one in shown if one.text or (not one.category and one.because)]


def _left_out(characters: int) -> Piece:
    return Piece("", because=f"{characters:,} characters are not shown")


def _sampled(row: Row) -> Sampled:
    return Sampled(
        place=row.place,
        status=row.status,
        site=row.site.lower(),
        language=row.language.lower(),
        problem=row.problem,
        characters=row.characters,
        removed=sum(one.characters for one in row.removed.values()),
        pieces=[
            {"text": one.text, "category": one.category, "because": one.because, "score": round(one.score, 2)}
            for one in row.sample
        ],
    )


def _as_sorted_by_people(place: str) -> list[tuple[int, str]]:
    """A key that puts #9 before #10."""
    pieces = re.split("([0-9]+)", place)
    return [(len(one.lstrip("0")) if index % 2 else 0, one) for index, one in enumerate(pieces)]
