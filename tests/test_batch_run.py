"""A run: what goes in comes out or is in quarantine, whatever happens, and the manifest proves it."""

from __future__ import annotations

import contextlib
import importlib.util
import io
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import cleaner
from cleaner import detectors as catalog
from cleaner import report
from cleaner.batch.formats import lines
from cleaner.batch.manifest import Began, Poison, read_manifest
from cleaner.batch.nouns import Columns, Desk, Record, Row, TruncatedError
from cleaner.batch.runner import Watch
from cleaner.batch.workers import AHEAD, Crew, Limits, Task, WorkersError
from tests.batches import NOTICE, ONE, SENTENCE, chaos_installed, corpus, done, go, ids, quarantined, text, tree

posix = pytest.mark.skipif(os.name != "posix", reason="processes of POSIX")
DEEDS = ("hang", "raise", "sigkill", "oom", "exit", "segfault")


@pytest.fixture(scope="module", autouse=True)
def chaos() -> Iterator[None]:
    """The workers of this module know chaos."""
    with chaos_installed():
        yield


# ---- what is written


def test_the_summary_counts_what_went(tmp_path: Path) -> None:
    engine = cleaner.Cleaner(detectors=("cookies", "share_bars"), score=False)
    texts = [text(0), SENTENCE, f"{NOTICE}\n\n{SENTENCE}\n\nWe use cookies.\n\nShare this article"]
    rows = "".join(json.dumps({"text": one}) + "\n" for one in texts)
    (tmp_path / "in.jsonl").write_text(rows, "utf-8")
    figures = go(tmp_path / "in.jsonl", out=tmp_path / "out", cleaner=engine).summary.figures("1")
    articles = list(map(engine.clean, texts))
    assert figures["characters"] == sum(map(len, texts))
    assert figures["removed"]["parts"] == sum(len(article.removed) for article in articles) > 2
    gone = [part for article in articles for part in article.removed]
    assert figures["removed"]["characters"] == sum(len(part.text) for part in gone)
    told = {one["category"]: one["characters"] for one in figures["categories"]}
    assert told == {name: sum(len(one.text) for one in gone if one.category == name) for name in told}


def test_lines_keep_their_columns_and_order(tmp_path: Path) -> None:
    source = tmp_path / "a.jsonl"
    source.write_bytes(
        b'{"z": 1e3, "text": "One.\\nAccept all cookies", "a":  {"b": [ 1 ]}}\r\n\n{"text":"\xe2\x80\xa8Two."}'
    )
    result = go(source, out=tmp_path / "out")
    first, second = (tmp_path / "out" / "a.jsonl").read_bytes().rstrip(b"\n").split(b"\n")
    assert result.code == 0
    assert first.startswith(b'{"z":1e3,"text":"One.","a":{"b": [ 1 ]},"cleaner_version":')
    told = json.loads(first)
    assert told["cleaner_status"] == "ok"
    assert told["cleaner_removed"] == [
        {"start": 4, "end": 23, "category": "cookies", "because": told["cleaner_removed"][0]["because"], "score": 0.95}
    ]
    assert told["cleaner_removed_chars"] == 19
    assert next(iter(json.loads(second))) == "text"
    assert json.loads(second)["text"] == "\u2028Two."


def test_documents_have_their_record_beside(tmp_path: Path) -> None:
    source = tmp_path / "in"
    source.mkdir()
    (source / "a.txt").write_text(text(1), "utf-8")
    (source / "b.html").write_text(f"<html><body><p>{SENTENCE}</p><p>{SENTENCE} Again.</p></body></html>", "utf-8")
    (source / "c.txt").write_bytes(b"\x00\x01\x02" * 99)
    notes: list[str] = []
    result = go(source, out=tmp_path / "out", watch=Watch(note=notes.append))
    assert result.code == 3
    assert list(tree(tmp_path / "out")) == [".cleaner/quarantine/c.txt.jsonl", "a.json", "a.txt", "b.json", "b.txt"]
    article = ONE.clean(text(1).encode())
    assert json.loads(tree(tmp_path / "out")["a.json"]) == article.to_dict()
    assert tree(tmp_path / "out")["a.txt"].decode() == article.text
    assert notes == ["c.txt: this is a binary file, not text; extract its text first and clean that."]
    assert result.summary.statuses["failed"] == 1


def test_bad_lines_cost_nobody_else(tmp_path: Path) -> None:
    source = corpus(tmp_path / "a.jsonl", range(3))
    bad = [
        b"{",
        b"[1]",
        b'{"x": 1}',
        b'{"text": 5}',
        b"\xff\xfe",
        b'{"text": "caf\xe9"}',
        b'{"text": null}',
        b"[" * 9999,
    ]
    source.write_bytes(b"\n".join([*bad, source.read_bytes()]))
    result = go(source, out=tmp_path / "out")
    assert result.code == 3
    assert result.summary.statuses == {"ok": 3, "unchanged": 1, "empty": 0, "degraded": 1, "failed": 6, "skipped": 0}
    assert done(tmp_path / "out")["a.jsonl"].written == 5
    told = [json.loads(line) for line in tree(tmp_path / "out")[".cleaner/quarantine/a.jsonl.jsonl"].splitlines()]
    assert [one["place"] for one in told] == [f"a.jsonl#{number}" for number in (1, 2, 3, 4, 5, 8)]
    assert all(one["problem"] for one in told)
    assert told[0]["record"] == "{"
    assert told[4]["record_base64"] == "//4="


def test_too_large_passes_through(tmp_path: Path) -> None:
    source = corpus(tmp_path / "a.jsonl", range(1))
    result = go(source, out=tmp_path / "out", max_doc_bytes=20, keep_original=True)
    told = json.loads(tree(tmp_path / "out")["a.jsonl"])
    assert (result.code, told["cleaner_status"], told["text"]) == (0, "skipped", text(0))
    assert told["cleaner_original"] == text(0)


@pytest.mark.parametrize("name", ["text", "body", "data.page", "html"])
def test_the_text_column(tmp_path: Path, name: str) -> None:
    head, _, rest = name.partition(".")
    value: Any = {rest: f"One.\n{NOTICE}", "more": 1} if rest else f"One.\n{NOTICE}"
    (tmp_path / "a.jsonl").write_text(json.dumps({head: value, "url": "https://Example.org:8/x"}), "utf-8")
    rows: list[Row] = []
    go(tmp_path / "a.jsonl", out=tmp_path / "out", columns=Columns(text=(name,)), watch=Watch(row=rows.append))
    told = json.loads(tree(tmp_path / "out")["a.jsonl"])
    place = told["text"] if name == "html" else told[head]["page"] if rest else told[name]
    assert place == "One."
    assert (rows[0].site, rows[0].removed["cookies"].lines) == ("example.org", 1)


def test_null_surrogates_and_nan(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b'{"text": "Half \\ud83d"}\n{"text": "x", "n": NaN}\n')
    assert go(tmp_path / "a.jsonl", out=tmp_path / "out").code == 0
    first, second = (json.loads(line) for line in tree(tmp_path / "out")["a.jsonl"].splitlines())
    assert first["text"] == "Half \ud83d"
    assert second["n"] != second["n"]


# ---- one bad document never costs another


@posix
@pytest.mark.parametrize("jobs", [1, 2])
def test_exactly_the_poison_is_lost(tmp_path: Path, jobs: int) -> None:
    poison = {7 + 13 * number: deed for number, deed in enumerate(DEEDS)}
    source = corpus(tmp_path / "a.jsonl", range(90), poison)
    result = go(source, out=tmp_path / "out", jobs=jobs, timeout=1.0, max_memory=1 << 30)
    assert result.code == 3
    assert ids(tmp_path / "out" / "a.jsonl") == [number for number in range(90) if number not in poison]
    reasons = quarantined(tmp_path / "out", "a.jsonl")
    assert list(reasons) == list(poison)
    words = ("longer than 1 seconds", "ZeroDivisionError", "signal 9", "more memory", "exit code 7", "signal 11")
    assert all(word in reason for word, reason in zip(words, reasons.values(), strict=True)), reasons
    told = done(tmp_path / "out")["a.jsonl"]
    assert (told.documents, told.written, told.quarantined) == (90, 84, 6)


@posix
def test_poison_is_remembered_until_it_is_retried(tmp_path: Path) -> None:
    source, out = corpus(tmp_path / "a.jsonl", range(5), {2: "exit"}), tmp_path / "out"
    go(source, out=out)
    before, manifest = tree(out), out / ".cleaner" / "manifest.jsonl"
    kept = [line for line in manifest.read_bytes().splitlines(keepends=True) if b'"line":"shard"' not in line]
    manifest.write_bytes(b"".join(kept) + b'{"line":"shard","key"')  # a power loss before the shard was done

    def poisons() -> int:
        return sum(isinstance(line, Poison) for line in read_manifest(manifest))

    assert (go(source, out=out, resume=True).code, poisons()) == (3, 1)
    assert (go(source, out=out, retry_failed=True).code, poisons()) == (3, 2)
    assert go(source, out=out, resume=True).resumed == 1
    assert tree(out) == before


@posix
def test_max_errors_ends_the_run(tmp_path: Path) -> None:
    source = corpus(tmp_path / "in" / "a.jsonl", range(2000), dict.fromkeys(range(2000), "raise"))
    result = go(source.parent, out=tmp_path / "out", max_errors=3)
    assert (result.code, "too many" in result.stopped) == (3, True)
    assert tree(tmp_path / "out") == {}


# ---- resume


def test_done_shards_are_not_done_again(tmp_path: Path) -> None:
    for name in ("a", "b"):
        corpus(tmp_path / "in" / f"{name}.jsonl", range(3))
    out = tmp_path / "out"
    whole = go(tmp_path / "in", out=out)
    with pytest.raises(ValueError, match="--resume"):
        go(tmp_path / "in", out=out)
    again = go(tmp_path / "in", out=out, resume=True)
    assert (again.resumed, again.summary.documents, again.code) == (2, whole.summary.documents, 0)
    os.utime(tmp_path / "in" / "a.jsonl", (1, 1))
    assert go(tmp_path / "in", out=out, resume=True).resumed == 1
    (out / "b.jsonl").unlink()
    assert go(tmp_path / "in", out=out, resume=True).resumed == 1
    assert go(tmp_path / "in", out=out, resume=True, keep_original=True).resumed == 0
    assert go(tmp_path / "in", out=out, overwrite=True).resumed == 0


def test_a_truncated_input_is_told_every_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    genuine = lines.Jsonl.read

    def cut(*arguments: Any) -> Iterator[Record]:
        yield from genuine(*arguments)
        raise TruncatedError("it ends in the middle.")

    monkeypatch.setattr(lines.Jsonl, "read", cut)
    source, out, notes = corpus(tmp_path / "a.jsonl", range(3)), tmp_path / "out", list[str]()
    assert go(source, out=out, watch=Watch(note=notes.append)).code == 3
    assert notes == ["a.jsonl: it ends in the middle."]
    assert (ids(out / "a.jsonl"), done(out)["a.jsonl"].status) == ([0, 1, 2], "truncated")
    assert go(source, out=out, resume=True).code == 3


def test_an_unreadable_input_costs_nobody_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    genuine = lines.Jsonl.read

    def broken(self: Any, source: Any, columns: Columns) -> Iterator[Record]:
        yield from genuine(self, source, columns)
        if source.name == "a.jsonl":
            raise OSError(5, "Input/output error")

    monkeypatch.setattr(lines.Jsonl, "read", broken)
    for name in ("a", "b"):
        corpus(tmp_path / "in" / f"{name}.jsonl", range(200))
    assert go(tmp_path / "in", out=tmp_path / "out").code == 3
    assert list(tree(tmp_path / "out")) == ["b.jsonl"]
    assert list(done(tmp_path / "out")) == ["b.jsonl"]


def test_another_version_of_a_plugin_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, out = corpus(tmp_path / "a.jsonl", range(3)), tmp_path / "out"
    go(source, out=out)
    began = next(line for line in read_manifest(out / ".cleaner" / "manifest.jsonl") if isinstance(line, Began))
    assert began.configuration["detectors"] == {"cookies": ""}
    assert go(source, out=out, resume=True).resumed == 1
    monkeypatch.setattr(catalog, "origin", lambda name: "weather-plugin 1.3")
    assert go(source, out=out, resume=True).resumed == 0


def test_side_files_have_a_line_for_every_document(tmp_path: Path) -> None:
    source = corpus(tmp_path / "a.jsonl", range(4), {2: "raise"})
    with source.open("ab") as file:
        file.write(b"no JSON\n")
    assert go(source, out=tmp_path / "out", spans_only=True).code == 3
    rows = [json.loads(line) for line in (tmp_path / "out" / "a.jsonl").read_bytes().splitlines()]
    assert [row["id"] for row in rows] == [0, 1, 2, 3, "a.jsonl#5"]
    assert [bool(row["attributes"]) for row in rows] == [True, True, False, True, False]


def test_records_that_are_no_documents_are_told(tmp_path: Path) -> None:
    head = "WARC/1.0\r\nWARC-Type: {}\r\nContent-Length: 5\r\n\r\nwords\r\n\r\n"
    source = tmp_path / "x.wet"
    source.write_text(
        "".join(head.format(kind) for kind in ("warcinfo", "conversion", "metadata", "metadata")), "utf-8"
    )
    expected = {"warcinfo": 1, "metadata": 2}
    assert go(source, out=tmp_path / "out").summary.left_out == expected
    assert done(tmp_path / "out")["x.wet"].summary.left_out == expected
    figures = go(source, out=tmp_path / "out", resume=True).summary.figures("1")
    assert figures["left_out"] == expected
    assert "no documents: metadata 2, warcinfo 1." in report.closing(figures)
    assert go(source, out=None, check=True).summary.left_out == expected


@pytest.mark.parametrize(("name", "library"), [("x.warc.gz", "fastwarc"), ("x.parquet", "pyarrow")])
def test_a_missing_library_is_told_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, library: str
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / name).write_bytes(b"")
    monkeypatch.setattr(importlib.util, "find_spec", lambda asked: None)
    with pytest.raises(ValueError, match=f"need {library}; install it with: pip install 'cleaner"):
        go(tmp_path / "in", out=tmp_path / "out")
    assert not (tmp_path / "out").exists()


# ---- the same, always


def test_the_same_bytes_for_any_number_of_jobs(tmp_path: Path) -> None:
    for name in ("a", "b"):
        corpus(tmp_path / "in" / f"{name}.jsonl", range(150), {5: "raise", 70: "slow"})
    (tmp_path / "in" / "c.txt").write_text(text(1), "utf-8")
    trees, places = [], []
    for jobs in (1, 2, 3):
        rows: list[str] = []
        told = Watch(row=lambda row, rows=rows: rows.append(row.place))
        result = go(tmp_path / "in", out=tmp_path / f"out{jobs}", jobs=jobs, sampling=5, watch=told)
        trees.append(tree(tmp_path / f"out{jobs}"))
        places.append((rows, [drawn.place for drawn in result.summary.sample]))
    assert trees[0] == trees[1] == trees[2]
    assert places[0] == places[1] == places[2]
    assert len(places[0][1]) == 5


def test_no_more_is_read_than_is_written() -> None:
    """Memory does not grow with a corpus: reading waits for writing, even behind a slow document."""
    read = [0]

    def tasks() -> Iterator[Task]:
        for number in range(60):
            read[0] += 1
            data = json.dumps({"text": text(number, "slow" if number % 20 == 0 else "")}).encode()
            yield Task(number, "jsonl", [Record(f"#{number}", data)], {})

    with Crew(Desk(ONE), 2, Limits(5.0, 0)) as crew:
        for written, (task, _) in enumerate(crew.work(tasks()), 1):
            assert task.token == written - 1
            assert read[0] - written <= 2 * AHEAD
    assert read[0] == 60


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read from /proc")
def test_workers_do_not_grow() -> None:
    def tasks() -> Iterator[Task]:
        for number in range(120):
            data = json.dumps({"text": "\n\n".join(f"{text(one)} {number}" for one in range(9))}).encode()
            yield Task(number, "jsonl", [Record(f"#{number}.{one}", data) for one in range(10)], {})

    sizes = []
    with Crew(Desk(ONE), 1, Limits(5.0, 0)) as crew:
        for task, _ in crew.work(tasks()):
            if task.token in (20, 119):
                status = Path(f"/proc/{crew.workers[0].process.pid}/status").read_text("ascii")
                sizes.append(int(status.partition("VmRSS:")[2].split()[0]))
    assert sizes[1] < 1.1 * sizes[0] + 2000
    assert sizes[1] < 300_000


@posix
def test_workers_that_do_not_start(tmp_path: Path) -> None:
    with pytest.raises(WorkersError, match="do not start"):
        go(corpus(tmp_path / "a.jsonl", range(3)), out=tmp_path / "out", max_memory=1 << 20)
    assert tree(tmp_path / "out") == {}


# ---- standard input and output


def test_a_pipe_nobody_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(os.fdopen(writer, "wb")))
    with pytest.raises(BrokenPipeError):
        go(corpus(tmp_path / "a.jsonl", range(500)), out=None)
    with contextlib.suppress(BrokenPipeError):
        sys.stdout.close()


def test_standard_input_to_standard_output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = corpus(tmp_path / "a.jsonl", range(70), {3: "raise"})
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(io.FileIO(source))))
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written))
    result = go(Path("-"), out=None, quarantine=tmp_path / "failed.jsonl")
    assert [json.loads(line)["id"] for line in written.getvalue().splitlines()] == [n for n in range(70) if n != 3]
    assert result.code == 3
    assert json.loads(json.loads((tmp_path / "failed.jsonl").read_bytes())["record"])["id"] == 3
    written.close = lambda: None  # type: ignore[method-assign]


# ---- where outputs go


def test_no_output_leaves_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "deep" / "er").mkdir(parents=True)
    for name in ("a.jsonl", "deep/b.jsonl"):
        corpus(tmp_path / name, range(1))
    monkeypatch.chdir(tmp_path / "deep" / "er")
    assert go(Path("../../a.jsonl"), Path("../../deep/../deep/b.jsonl"), out=Path("out")).code == 0
    assert sorted(tree(tmp_path / "deep" / "er")) == ["out/a.jsonl", "out/deep/b.jsonl"]


def test_ids_and_addresses_are_no_file_names(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"id": "../../x", "url": "file:///../../y", "text": 7}\n' * 2, "utf-8")
    go(tmp_path / "a.jsonl", out=tmp_path / "out")
    assert list(tree(tmp_path / "out")) == [".cleaner/quarantine/a.jsonl.jsonl", "a.jsonl"]


@pytest.mark.parametrize(("first", "second"), [("x/a.txt", "y/a.md"), ("x/a.html", "y/a.txt")])
def test_collisions_are_refused(tmp_path: Path, first: str, second: str) -> None:
    for name in (first, second):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text(1), "utf-8")
    with pytest.raises(ValueError, match="both"):
        go(tmp_path / "x", tmp_path / "y", out=tmp_path / "out")
    assert not (tmp_path / "out").exists()


@posix
def test_links_and_places_of_ours(tmp_path: Path) -> None:
    source, out = corpus(tmp_path / "in" / "deep" / "a.jsonl", range(1)), tmp_path / "out"
    (tmp_path / "elsewhere").mkdir()
    out.mkdir()
    (out / "deep").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ValueError, match="leads out"):
        go(tmp_path / "in", out=out)
    (out / "deep").unlink()
    (tmp_path / "precious").write_text("mine", "utf-8")
    (out / "a.jsonl").symlink_to(tmp_path / "precious")
    (out / "a.jsonl.part").symlink_to(tmp_path / "precious")
    assert go(source, out=out, overwrite=True).code == 0
    assert (tmp_path / "precious").read_text("utf-8") == "mine"
    assert ids(out / "a.jsonl") == [0]


# ---- from Python


def test_clean_record_and_clean_many_agree() -> None:
    records: list[Any] = [{"id": number, "text": text(number), "z": object} for number in range(90)]
    records += ["Half \ud83d", b"caf\xe9", None, 5, {}, {"text": 5}, {"text": None}, {"html": f"<p>{SENTENCE}"}]
    options = {"detectors": ("cookies",), "score": False}
    many = list(cleaner.clean_many(records, jobs=2, **options))
    assert many == [cleaner.clean_record(record, **options) for record in records]
    columns = {name for name in many[0] if name.startswith("cleaner_")}
    assert len(columns) == 7
    assert all(columns < set(one) and "text" in one for one in many)
    assert many[0]["text"] == text(0).replace(f"\n\n{NOTICE}", "")


@posix
def test_clean_many_survives_poison() -> None:
    told = list(cleaner.clean_many([text(0), text(1, "exit"), text(2)], jobs=1, detectors=("cookies",), score=False))
    assert [one["cleaner_status"] for one in told] == ["ok", "failed", "ok"]
    assert told[1]["text"] == text(1, "exit")
