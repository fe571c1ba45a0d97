"""The closing summary of a run: what stands on a terminal, or at the end of a log, when all is done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cleaner.report.figures import Category, Figures, Group, Groups, Times
from cleaner.report.terminal import for_terminal

SITES = 8
"""How many sites and languages are told here; the page has more."""

KINDS = 8
"""How many kinds of records that are no documents are told; WARC has five, a file can name any."""

TROUBLES = 10
"""How many documents of each kind of trouble are told here."""

SLOWEST = 3
"""How many slow documents are told here, and only those that took a second or more."""

SLOW = 1.0

TROUBLED = {
    "failed": "Failed, in quarantine",
    "skipped": "Too large, left alone",
    "degraded": "With a problem",
}
"""The statuses that are told one by one, in words."""

_WORDS = {"unchanged": "unchanged", "empty": "with nothing left", "degraded": "with a problem"}
_GONE_WRONG = {"skipped": "too large", "failed": "failed"}


def closing(figures: Figures) -> str:
    """What became of all documents: a sentence, a table by category, sites, languages, and what did not go well."""
    blocks = [
        [headline(figures)],
        list(_table(figures)),
        list(_groups(figures)),
        list(_left_out(figures["left_out"])),
        list(_troubles(figures)),
        list(_times(figures["times"])),
    ]
    return "\n\n".join("\n".join(for_terminal(row) for row in rows) for rows in blocks if rows)


def headline(figures: Figures) -> str:
    """How many documents there were, and what became of them."""
    statuses = figures["statuses"]
    told = [f"{statuses.get('ok', 0):,} cleaned", f"{statuses.get('unchanged', 0):,} unchanged"]
    told += [f"{statuses[one]:,} {word}" for one, word in (_WORDS | _GONE_WRONG).items() if _told(one, statuses)]
    return f"{counted(figures['documents'], 'document')}: {', '.join(told)}."


def _told(status: str, statuses: dict[str, int]) -> bool:
    return status != "unchanged" and statuses.get(status, 0) > 0


def counted(number: int, noun: str) -> str:
    """A number and its noun."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _table(figures: Figures) -> Iterator[str]:
    """What went by category, most characters first; the share is of all characters that were read."""
    if not figures["categories"]:
        return
    total = Category(category="all", **figures["removed"])
    rows = [("category", "documents", "lines", "characters", "share")]
    rows += [_cells(one) for one in [*figures["categories"], total]]
    wide = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for name, *numbers in rows:
        padded = [number.rjust(width) for number, width in zip(numbers, wide[1:], strict=True)]
        yield "  ".join([name.ljust(wide[0]), *padded])


def _cells(one: Category) -> tuple[str, str, str, str, str]:
    numbers = f"{one['documents']:,}", f"{one['lines']:,}", f"{one['characters']:,}"
    return (for_terminal(one["category"]), *numbers, f"{one['share']:.1%}")


def _groups(figures: Figures) -> Iterator[str]:
    for title, groups in (("Sites", figures["sites"]), ("Languages", figures["languages"])):
        if groups["listed"]:
            yield f"{title}: {', '.join(_shares(groups))}."


def _shares(groups: Groups) -> Iterator[str]:
    listed = groups["listed"]
    yield from (_share(one) for one in listed[:SITES])
    others = groups["others"] + sum(one["documents"] for one in listed[SITES:])
    if others:
        yield f"others or unknown {others:,}"


def _share(one: Group) -> str:
    return f"{one['name']} {one['documents']:,} ({one['share']:.0%} removed)"


def _left_out(records: dict[str, int]) -> Iterator[str]:
    if records:
        ranked = sorted(records.items(), key=lambda item: (-item[1], item[0]))
        told = [f"{name or 'without a type'} {number:,}" for name, number in ranked[:KINDS]]
        told += [f"others {sum(number for _, number in ranked[KINDS:]):,}"] if ranked[KINDS:] else []
        yield f"Left out, records that are no documents: {', '.join(told)}."


def _troubles(figures: Figures) -> Iterator[str]:
    for status, title in TROUBLED.items():
        number = figures["statuses"].get(status, 0)
        if number:
            listed = [one for one in figures["troubles"] if one["status"] == status][:TROUBLES]
            yield f"{title}: {number:,}"
            yield from (f"  {one['place']}: {one['problem']}" for one in listed)
            yield from _rest(number - len(listed))


def _rest(number: int) -> Iterable[str]:
    return [f"  ... and {number:,} more"] if number > 0 else []


def _times(times: Times) -> Iterator[str]:
    if times["seconds"]:
        workers = counted(times["jobs"], "worker")
        yield f"{duration(times['seconds'])} with {', '.join(filter(None, (workers, rates(times))))}."
    slow = [one for one in times["slowest"] if one["seconds"] >= SLOW][:SLOWEST]
    if slow:
        yield "Slowest: " + ", ".join(f"{one['place']} ({one['seconds']:.1f} s)" for one in slow) + "."


def rates(times: Times) -> str:
    """How fast it was; nothing where a run went on with another one's work."""
    if not times["documents_per_second"]:
        return ""
    return f"{times['documents_per_second']:,.0f} documents/s, {times['megabytes_per_second']:,.1f} MB/s"


def duration(seconds: float) -> str:
    """A span of time as people say it: "8 s", "3 min 20 s", "2 h 05 min"."""
    whole = round(seconds)
    if whole < 60:
        return f"{seconds:.1f} s" if seconds < 10 else f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02} min"
