"""The summary of a run: figures that add up, the same however the work was shared, and never too many of them."""

from __future__ import annotations

import json
import random
from collections import Counter
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner import report
from cleaner.batch import summary as module
from cleaner.batch.nouns import STATUSES, Piece, Removed, Row, lot
from cleaner.batch.summary import Summary, shortened
from tests.figures import PAYLOADS, VERSION, hostile, rows, summed

ROWS = rows(300)


def stats(summary: Summary) -> str:
    """All figures but the times, as they are written."""
    return report.to_stats({**summary.figures(VERSION), "times": None})  # type: ignore[typeddict-item]


def test_figures_are_those_of_the_rows() -> None:
    figures = summed(ROWS).figures(VERSION, seconds=10.0, jobs=2)
    assert figures["documents"] == 300
    assert figures["statuses"] == {status: sum(row.status == status for row in ROWS) for status in STATUSES}
    assert figures["bytes"] == sum(row.bytes for row in ROWS)
    gone = sum(one.characters for row in ROWS for one in row.removed.values())
    assert figures["removed"]["characters"] == gone == sum(one["characters"] for one in figures["categories"])
    assert figures["removed"]["share"] == pytest.approx(gone / figures["characters"], abs=1e-6)
    assert figures["removed"]["documents"] == sum(bool(row.removed) for row in ROWS)
    cookies = next(one for one in figures["categories"] if one["category"] == "cookies")
    assert cookies["documents"] == cookies["parts"] == sum("cookies" in row.removed for row in ROWS)
    sites = Counter(row.site for row in ROWS)
    assert {one["name"]: one["documents"] for one in figures["sites"]["listed"]} == sites
    assert figures["languages"]["others"] == sum(not row.language for row in ROWS)
    assert figures["times"]["documents_per_second"] == 30.0
    assert figures["times"]["slowest"][0]["seconds"] == round(max(row.seconds for row in ROWS), 3)


@settings(deadline=None, max_examples=30)  # each sums up hundreds of rows
@given(st.lists(st.integers(0, len(ROWS)), max_size=6))
def test_shards_add_up(cuts: list[int]) -> None:
    bounds = [0, *sorted(cuts), len(ROWS)]
    total = Summary(sampling=20)
    for start, end in pairwise(bounds):
        total.merge(summed(ROWS[start:end]))
    assert stats(total) == stats(summed(ROWS))
    assert total.sampled() == summed(ROWS).sampled()
    assert total.slowest == summed(ROWS).slowest


def test_the_clock_changes_only_times() -> None:
    later = [msgspec.structs.replace(row, seconds=row.seconds * 3) for row in ROWS]
    assert stats(summed(later)) == stats(summed(ROWS))
    assert summed(later).sampled() == summed(ROWS).sampled()


def test_order_of_rows_changes_no_sums() -> None:
    mixed = random.Random(7).sample(ROWS, len(ROWS))  # noqa: S311
    ours, theirs = summed(mixed).figures(VERSION), summed(ROWS).figures(VERSION)
    assert all(ours[name] == theirs[name] for name in ("statuses", "categories", "sites", "languages"))  # type: ignore[literal-required]
    assert summed(mixed).sampled() == summed(ROWS).sampled()


@pytest.mark.parametrize("codec", [msgspec.json, msgspec.msgpack])
def test_summaries_can_be_kept(codec: object) -> None:
    kept = codec.decode(codec.encode(summed(ROWS)), type=Summary)  # type: ignore[attr-defined]
    assert stats(kept) == stats(summed(ROWS))
    assert kept.sampled() == summed(ROWS).sampled()


def test_the_sample_is_drawn_by_lot() -> None:
    able = [row for row in ROWS if row.sample]
    wanted = sorted(able, key=lambda row: lot(row.place))[:20]
    assert {one["place"] for one in summed(ROWS).sampled()} == {row.place for row in wanted}
    places = [int(one["place"].split("#")[1]) for one in summed(ROWS).sampled()]
    assert places == sorted(places)
    assert Summary().sample_below == 0
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(Summary(sampling=1).sample_below)) > lot("a")
    assert summed(ROWS, sampling=0).sampled() == []


@settings(deadline=None, max_examples=30)  # each sums up hundreds of rows
@given(st.integers(1, 400))
def test_workers_may_leave_out_what_is_not_drawn(late: int) -> None:
    """A worker that knows the mark only late sends too much, never too little."""
    summary, mark = Summary(sampling=20), 2**64
    for index, row in enumerate(ROWS):
        summary.add(row if lot(row.place) < mark else msgspec.structs.replace(row, sample=()))
        mark = summary.sample_below if index % late == 0 else mark
    assert summary.sampled() == summed(ROWS).sampled()


def test_seldom_sites_are_forgotten_and_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SITES", 30)
    many = [Row(f"a#{index}", "ok", site=f"{index}.example" if index % 3 else "big.example") for index in range(3000)]
    summary = summed(many)
    assert len(summary.sites) <= 60
    sites = summary.figures(VERSION)["sites"]
    assert sites["listed"][0]["name"] == "big.example"
    assert sites["listed"][0]["documents"] <= 1000 <= sites["listed"][0]["documents"] + sites["uncertain"]
    assert sites["uncertain"] > 0
    assert sites["others"] + sum(one["documents"] for one in sites["listed"]) == 3000


def test_nothing_grows_without_bounds() -> None:
    long = "x" * 10_000
    summary = Summary(sampling=5)
    for index in range(1500):
        pieces = (Piece(long * 9), *[Piece("a", long, long)] * 1000)
        row = Row(f"{index}{long}", "failed", f"{index}{long}", f"{index}{long}", problem=long, sample=pieces)
        summary.add(msgspec.structs.replace(row, removed={f"{index}": Removed(1, 1, 1)}, seconds=1.0))
    assert len(summary.languages) <= module.NAMES + 1
    assert len(summary.categories) <= module.NAMES + 1
    assert len(msgspec.msgpack.encode(summary)) < 5_000_000
    assert sum(summary.statuses.values()) == sum(one.documents for one in summary.languages.values()) == 1500
    assert len(summary.figures(VERSION)["troubles"]) == module.TROUBLES


PIECES = st.builds(
    Piece,
    st.text(min_size=1, max_size=4).map(lambda text: text * 999),
    st.sampled_from(["", "cookies"]),
    st.just("why"),
)


@settings(deadline=None)
@given(st.lists(PIECES, max_size=30))
def test_shortened_is_short_and_honest(pieces: list[Piece]) -> None:
    short = shortened(pieces)
    assert sum(len(one.text) for one in short) <= module.LONG_DOCUMENT
    assert sum(bool(one.text) for one in short) <= module.LONG_PIECES
    missing = sum(int(one.because.split()[0].replace(",", "")) for one in short if not one.text and not one.category)
    assert sum(len(one.text) for one in short) + missing == sum(len(one.text) for one in pieces)
    assert shortened(short) == short


def test_many_small_pieces_are_cut() -> None:
    short = shortened([Piece("ab", "cookies", "why")] * 999)
    assert len(short) == module.LONG_PIECES + 1
    assert short[-1] == Piece("", because="1,198 characters are not shown")
    assert shortened(short) == short


@pytest.mark.parametrize("payload", PAYLOADS)
def test_stats_are_one_line_of_json(payload: str) -> None:
    figures = hostile(payload, payload).figures(VERSION, 2.0, 2)
    written = report.to_stats(figures)
    assert len(written.splitlines()) == 1
    written.encode()
    assert not set(written) & set("\x1b\x07\x9b\u202e\u2066\ud800")
    assert json.loads(written) == figures


def test_the_manual_names_every_field() -> None:
    manual = (Path(__file__).parent.parent / "docs" / "report.md").read_text("utf-8")

    def names(value: object) -> set[str]:
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
        return set(value if isinstance(value, dict) else ()).union(*map(names, inner))

    figures = summed(ROWS).figures(VERSION, 1.0)
    assert [name for name in names(figures) if f"`{name}`" not in manual and name not in module.STATUSES] == []


def test_a_resumed_run_tells_no_rates() -> None:
    figures = summed(ROWS).figures(VERSION, 9.0, 2, resumed=True)
    assert figures["times"]["documents_per_second"] == figures["times"]["megabytes_per_second"] == 0
    assert "\n\n9.0 s with 2 workers." in report.closing(figures)


def test_figures_of_nothing() -> None:
    figures = Summary().figures(VERSION)
    assert figures["removed"]["share"] == 0
    assert json.loads(report.to_stats(figures))["documents"] == 0
    assert report.closing(figures) == "0 documents: 0 cleaned, 0 unchanged."


def test_closing() -> None:
    shown = report.closing(summed(ROWS).figures(VERSION, 75.0, 2))
    blocks = shown.split("\n\n")
    assert blocks[0].startswith("300 documents: ")
    assert " failed" in blocks[0]
    assert blocks[1].splitlines()[0].split() == ["category", "documents", "lines", "characters", "share"]
    assert blocks[1].splitlines()[-1].startswith("all ")
    assert len({len(line) for line in blocks[1].splitlines()}) == 1
    assert blocks[2].startswith("Sites: www")
    assert "Failed, in quarantine: " in blocks[3]
    assert " more" in blocks[3]
    assert blocks[4].startswith("1 min 15 s with 2 workers, 4 documents/s")


@pytest.mark.parametrize("payload", PAYLOADS)
def test_closing_shows_nothing_hostile(payload: str) -> None:
    shown = report.closing(hostile(payload, payload).figures(VERSION, 2.0, 2))
    assert not set(shown) & set("\x00\x1b\x07\x7f\x9b\u202e\u2066\u2028\ud800\r")
    shown.encode()
