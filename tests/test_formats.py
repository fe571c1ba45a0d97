"""The formats of corpora: what goes in comes out, in order and in its columns, whatever else is wrong with a file."""

from __future__ import annotations

import csv
import gzip
import io
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from backports import zstd

from cleaner.batch import codec
from cleaner.batch.formats import format_for
from cleaner.batch.nouns import Columns, Desk, Outcome, Row, Source, TruncatedError
from cleaner.batch.record import RecordError, failed
from cleaner.pipeline import Cleaner

TEXT = (
    "The ferry to the island was late on Monday, and the baker of Mill Lane waited for it with forty loaves of bread."
)
NOTICE = "We use cookies. Accept all cookies"
DIRTY = f"{TEXT}\n\n{NOTICE}"
PAGE = f"<html><body><p>{TEXT}</p><p>{NOTICE}</p></body></html>"
DESK = Desk(Cleaner())


class Ran(NamedTuple):
    """What came of a shard: its output, the rows, and what was wrong with the file."""

    data: bytes
    rows: list[Row]
    trouble: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """Its output as JSON Lines."""
        return [json.loads(line) for line in b"".join(codec.Unpacked(io.BytesIO(self.data))).split(b"\n") if line]

    @property
    def statuses(self) -> list[str]:
        """What became of each record."""
        return [row.status for row in self.rows]


def run(name: str, data: bytes, desk: Desk = DESK) -> Ran:
    """A shard on its way through, in one process; every record of it is a row, whatever happens."""
    shard, worker = (format_for(name, data[:4096]) for _ in range(2))
    source, file = Source(name, io.BytesIO(data)), io.BytesIO()
    writer, rows, trouble = shard.writer([file], source, desk), [], ""
    try:
        for record in shard.read(source, desk.columns):
            try:
                outcome = worker.clean(record, desk)
            except RecordError as error:
                outcome = Outcome(b"", failed(record, error))
            if outcome.data:
                writer.add(record, outcome)
            rows.append(outcome.row)
    except TruncatedError as error:
        trouble = str(error)
    writer.close()
    return Ran(file.getvalue(), rows, trouble)


def packed(data: bytes, kind: str) -> bytes:
    file = io.BytesIO()
    packer = codec.Packer(file, kind)
    packer.write(data)
    packer.close()
    return file.getvalue()


def jsonl(*objects: dict[str, Any]) -> bytes:
    return b"".join(json.dumps(one, ensure_ascii=False).encode() + b"\n" for one in objects)


def unpack(data: bytes) -> tuple[bytes, str]:
    """All that can be had of a compressed file, and what is wrong with it."""
    pieces, trouble = [], ""
    try:
        pieces.extend(codec.Unpacked(io.BytesIO(data)))
    except TruncatedError as error:
        trouble = str(error)
    return b"".join(pieces), trouble


def noise(size: int, seed: int = 1) -> bytes:
    """Lines that do not shrink much."""
    chance = random.Random(seed)  # noqa: S311
    return b"".join(b"%x\n" % chance.getrandbits(400) for _ in range(size // 100))


# ---- compression


@pytest.mark.parametrize("kind", ["gzip", "zstd", ""])
def test_packed_and_unpacked(kind: str) -> None:
    data = noise(300_000)
    assert unpack(packed(data, kind)) == (data, "")
    assert packed(data, kind) == packed(data, kind)
    assert unpack(packed(b"", kind)) == (b"", "")
    assert unpack(packed(data, kind) + packed(b"more\n", kind)) == (data + b"more\n", "")


def test_other_tools_read_what_is_packed() -> None:
    data = noise(50_000)
    assert gzip.decompress(packed(data, "gzip")) == data
    assert zstd.decompress(packed(data, "zstd")) == data
    assert packed(data, "gzip")[4:8] == bytes(4), "there is no time in it"
    assert zstd.get_frame_info(packed(data, "zstd")) is not None


def test_padded_gzip() -> None:
    assert unpack(gzip.compress(b"one\n") + bytes(512) + gzip.compress(b"two\n") + bytes(512)) == (b"one\ntwo\n", "")


@pytest.mark.parametrize("kind", ["gzip", "zstd"])
def test_truncated_anywhere(kind: str) -> None:
    """Wherever a file is cut, what comes out is a beginning of what was in it, and it is told."""
    data = noise(40_000)
    whole = packed(data, kind)
    for end in [*range(4, 40), *range(40, len(whole), 997), *range(len(whole) - 12, len(whole))]:
        got, trouble = unpack(whole[:end])
        assert data.startswith(got)
        assert "ends too early" in trouble
    half, _ = unpack(whole[: len(whole) * 3 // 4])
    assert len(half) > len(data) * 0.6 or kind == "zstd"


@pytest.mark.parametrize("kind", ["gzip", "zstd"])
def test_flipped_bytes(kind: str) -> None:
    """A flipped byte is always noticed, and never raises anything else."""
    data = noise(40_000)
    whole = packed(data, kind)
    chance = random.Random(7)  # noqa: S311
    for at in [chance.randrange(10, len(whole)) for _ in range(60)]:
        got, trouble = unpack(whole[:at] + bytes([whole[at] ^ (1 << chance.randrange(8))]) + whole[at + 1 :])
        assert trouble or got == data


@pytest.mark.parametrize("kind", ["gzip", "zstd"])
def test_bomb(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codec, "RATIO_FLOOR", 1 << 20)
    got, trouble = unpack(packed(bytes(8 << 20), kind))
    assert "1,000 times" in trouble
    assert len(got) < 8 << 20


def test_garbage_behind() -> None:
    assert unpack(gzip.compress(b"one\n") + b"<html>")[0] == b"one\n"
    assert "damaged" in unpack(gzip.compress(b"one\n") + b"<html>")[1]


# ---- lines


def test_lines_end_at_line_feeds_only() -> None:
    data = "a\u2028b\x85c\x0bd\re\nf\r\n\ng".encode()
    assert [line.data for line in codec.lines([data[:3], data[3:9], data[9:]])] == data.split(b"\n")


def test_huge_line_is_passed_over() -> None:
    chunks = [b"one\n", *[b"x" * 1000] * 50, b"\ntwo\n"]
    one, huge, two = codec.lines(chunks, limit=10_000)
    assert (one.data, huge.data, two.data) == (b"one", b"", b"two")
    assert "50,000 bytes" in huge.problem


def test_cut_line_is_left_out() -> None:
    data = b"".join(b"line %d\n" % number for number in range(20_000))
    whole, got = gzip.compress(data), []
    with pytest.raises(TruncatedError, match="cut short"):
        got.extend(codec.lines(codec.Unpacked(io.BytesIO(whole[: len(whole) // 2]))))
    assert all(line.data == b"line %d" % number for number, line in enumerate(got))
    assert len(got) > 5000


# ---- JSON Lines


@pytest.mark.parametrize("suffix", ["", ".gz", ".zst"])
def test_jsonl_compressed(suffix: str) -> None:
    data = jsonl(*({"id": str(number), "text": DIRTY, "more": [1.0, 2**80]} for number in range(3)))
    kind = codec.compression_named(f"x{suffix}")
    ran = run(f"news.jsonl{suffix}", packed(data, kind))
    assert codec.compression_of(ran.data) == kind
    assert ran.statuses == ["ok"] * 3
    assert [(line["id"], line["text"], line["more"]) for line in ran.lines] == [
        (str(number), TEXT, [1.0, 2**80]) for number in range(3)
    ]
    assert run(f"news.jsonl{suffix}", packed(data, kind)).data == ran.data


def test_jsonl_of_all_sorts() -> None:
    """Blank lines, CRLF, a missing final line feed, bad bytes in one line, line separators inside of texts."""
    rows = [
        b'{"text":"one"}\r\n',
        b"\n",
        b'{"text":"t\xffo"}\n',
        '{"text":"th\u2028r\x85ee"}\n'.encode(),
        b'{"text":"four"}',
    ]
    ran = run("x.jsonl", b"".join(rows))
    assert ran.statuses == ["unchanged", "degraded", "unchanged", "unchanged"]
    assert [line["text"] for line in ran.lines] == ["one", "t\ufffdo", "th\u2028r\x85ee", "four"]
    assert run("x.jsonl", b"") == Ran(b"", [], "")


def test_spans_only() -> None:
    desk = DESK._replace(spans_only=True)
    ran = run("a/x.jsonl.gz", gzip.compress(jsonl({"id": "7", "source": "mill", "text": DIRTY}, {"text": TEXT})), desk)
    first, second = ran.lines
    ((name, ((start, end, score),)),) = first["attributes"].items()
    assert (first["id"], first["source"], name) == ("7", "mill", "cleaner__cookies")
    assert DIRTY[start:end].strip() == NOTICE
    assert 0.5 < score <= 1
    assert second == {"id": "a/x.jsonl.gz#2", "source": "a/x.jsonl.gz", "attributes": {}}
    assert format_for("x.jsonl.gz", b"").outputs("x.jsonl.gz", desk) == ("x.jsonl.gz",)
    assert format_for("x.parquet", b"").outputs("x.parquet", desk) == ("x.parquet.jsonl.gz",)


URI = "https://mill.example/bread"
HEADERS = {"warc-target-uri": URI, "warc-record-id": "<urn:uuid:1>"}
CORPORA = {
    "fineweb": {"text": DIRTY, "id": "1", "dump": "d", "url": URI, "language": "en", "language_score": 0.9},
    "c4": {"text": DIRTY, "timestamp": "2020-01-01T00:00:00Z", "url": URI},
    "oscar-text": {"id": 1, "text": DIRTY, "meta": {"warc_headers": HEADERS, "identification": {"label": "en"}}},
    "oscar-content": {"content": DIRTY, "warc_headers": HEADERS, "metadata": {"identification": {"label": "en"}}},
    "glotcc": {"content": DIRTY, "warc-target-uri": URI, "warc-date": "d", "warc-record-id": "<urn:uuid:1>"},
    "cc-news": {"title": "t", "text": DIRTY, "domain": "mill.example", "url": URI, "image_url": None},
    "dolma": {"id": "1", "text": DIRTY, "source": "s", "added": "a", "created": "c", "metadata": {"url": URI}},
    "datatrove": {"text": DIRTY, "id": "1", "metadata": {"url": URI, "dump": "d"}},
    "redpajama": {"raw_content": DIRTY, "url": URI},
}


@pytest.mark.parametrize("corpus", CORPORA)
def test_columns_of_corpora(corpus: str) -> None:
    """The text is found and replaced, the address is found, all else passes through in its order, ours behind it."""
    fields = CORPORA[corpus]
    ran = run("x.jsonl", jsonl(fields))
    (line,) = ran.lines
    changed = [name for name, value in fields.items() if line[name] != value]
    assert changed == [name for name in ("text", "content", "raw_content") if name in fields]
    assert line[changed[0]] == TEXT
    assert list(line)[: len(fields)] == list(fields)
    assert all(name.startswith("cleaner_") for name in list(line)[len(fields) :])
    if corpus != "oscar-content":
        assert ran.rows[0].site == "mill.example"


# ---- tables


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("bom", ["", "\ufeff"])
def test_tables(delimiter: str, end: str, bom: str) -> None:
    """Line feeds, quotes and delimiters in fields; the dialect stays."""
    name = "x.tsv" if delimiter == "\t" else "x.csv"
    rows = [["id", "text", "note"], ["1", DIRTY, 'says "no"; or, yes\tno'], ["2", f"{TEXT}\r\n{TEXT}!", ""]]
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter, lineterminator=end).writerows(rows)
    ran = run(name, (bom + file.getvalue()).encode())
    text = ran.data.decode()
    assert ran.statuses == ["ok", "unchanged"]
    assert text.startswith(f"{bom}id{delimiter}text{delimiter}note{delimiter}cleaner_version")
    head, *got = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=delimiter)
    assert [row[:3] for row in got] == [["1", TEXT, rows[1][2]], rows[2]]
    assert {len(row) for row in got} == {len(head)}
    assert json.loads(got[0][head.index("cleaner_removed")])[0]["category"] == "cookies"
    assert text.split("cleaner_problems")[1].startswith(end)


def test_bad_rows_of_tables_fail_alone() -> None:
    data = b'text,id\none,1\n"two"" , three\ntwo,2,3\nthree,\xff\n"' + b"x" * 200_000 + b'",4\n5" pipe,5\n'
    rows = run("x.csv", b'text,id\none,1\ntwo,2,3\nthree,\xff\n"' + b"x" * 200_000 + b'",4\n5" pipe,5\n').rows
    assert [row.status for row in rows] == ["unchanged", "failed", "degraded", "unchanged", "unchanged"]
    cut = run("x.csv", data[:30])
    assert cut.statuses == ["unchanged"]
    assert "quotes" in cut.trouble
    assert run("x.csv", b"") == Ran(b"", [], "")
    assert run("x.csv", b"text,id\n").data.startswith(b"text,id,cleaner_version,")
    assert [row.status for row in run("x.csv", b"a,b\n1,2\n").rows] == ["failed"]


# ---- WARC and WET


def warc(kind: str, block: bytes, number: int = 1, more: str = "", length: int = -1) -> bytes:
    fields = {"response": "application/http; msgtype=response", "conversion": "text/plain"}
    size = len(block) if length < 0 else length
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {URI}/{number}\r\nWARC-Date: 2024-01-01T00:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{number:08}>\r\n{more}"
        f"Content-Type: {fields.get(kind, 'application/warc-fields')}\r\nContent-Length: {size}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def response(
    number: int, body: bytes = PAGE.encode(), fields: str = "Content-Type: text/html", length: int = -1
) -> bytes:
    return warc("response", f"HTTP/1.1 200 OK\r\n{fields}\r\n\r\n".encode() + body, number, length=length)


def records(data: bytes) -> Iterator[tuple[dict[str, str], bytes]]:
    from fastwarc.warc import ArchiveIterator

    for record in ArchiveIterator(io.BytesIO(data)):
        yield dict(record.headers), record.reader.read()


def test_warc_to_wet() -> None:
    pytest.importorskip("fastwarc")
    info, request = warc("warcinfo", b"software: x\r\n"), warc("request", b"GET / HTTP/1.1\r\n\r\n")
    data = b"".join(gzip.compress(one) for one in (info, request, response(1), request, response(2)))
    ran = run("cc.warc.gz", data)
    assert ran.statuses == ["ok", "ok"]
    assert format_for("cc.warc.gz", b"").outputs("cc.warc.gz", DESK) == ("cc.warc.wet.gz",)
    (first, _), (head, text), _ = records(ran.data)
    assert first["WARC-Type"] == "warcinfo"
    assert text.decode() == TEXT
    assert (head["WARC-Type"], head["WARC-Target-URI"], head["Cleaner-Status"]) == ("conversion", f"{URI}/1", "ok")
    assert head["WARC-Refers-To"] == "<urn:uuid:00000001>"
    assert run("cc.warc.gz", data).data == ran.data
    again = run("cc.wet.gz", ran.data)
    assert again.statuses == ["unchanged", "unchanged"]
    assert [name for name, _ in records(again.data)][1]["WARC-Record-ID"] == head["WARC-Record-ID"]
    assert b"".join(codec.Unpacked(io.BytesIO(again.data))).count(b"Cleaner-Status") == 2


def test_wet_keeps_its_fields() -> None:
    pytest.importorskip("fastwarc")
    data = warc("conversion", DIRTY.encode(), 5, "WARC-Identified-Content-Language: eng\r\n")
    ((head, text),) = records(run("x.wet", data).data)
    assert (head["WARC-Record-ID"], head["WARC-Identified-Content-Language"]) == ("<urn:uuid:00000005>", "eng")
    assert text.decode() == TEXT


def test_http_encodings() -> None:
    pytest.importorskip("fastwarc")
    html, body = "Content-Type: text/html", PAGE.encode()
    chunked = b"%x\r\n" % len(body) + body + b"\r\n0\r\n\r\n"
    data = b"".join(
        (
            response(1, gzip.compress(body), f"{html}\r\nContent-Encoding: gzip"),
            response(2, chunked, f"{html}\r\nTransfer-Encoding: chunked"),
            response(3, body, f"{html}\r\nContent-Encoding: gzip"),
            response(4, PAGE.replace("bread", "brød").encode("latin-1"), f"{html}; charset=latin-1"),
            response(5, b"%PDF-1.4", "Content-Type: application/pdf"),
            response(6, body, f"{html}; charset=nonsense"),
        )
    )
    ran = run("x.warc", data)
    assert ran.statuses == ["ok", "ok", "degraded", "ok", "skipped", "ok"]
    texts = [text.decode() for _, text in records(ran.data)]
    assert texts[3] == TEXT.replace("bread", "brød")
    assert "%PDF" in texts[4]
    assert {texts[0], texts[1], texts[2], texts[5]} == {TEXT}


def test_damaged_warc() -> None:
    """What is cut is told, what is no record fails alone, wrong lengths swallow no other document."""
    pytest.importorskip("fastwarc")
    three = [response(number) for number in (1, 2, 3)]
    cut = run("x.warc", b"".join(three)[:-20])
    assert cut.statuses == ["ok", "ok", "degraded"]
    assert "truncated record" in cut.rows[2].problem
    assert cut.trouble
    assert run("x.warc", b"".join(three)[: -len(three[2]) + 50]).trouble
    for length in (300, 99_999):
        ran = run("x.warc", three[0] + response(2, length=length) + three[2])
        assert ran.statuses == ["ok", "degraded", "ok"]
        assert not ran.trouble
    assert run("x.warc", three[0] + response(2, length=20) + three[2]).statuses == ["ok", "degraded", "failed", "ok"]
    assert run("x.warc", three[0] + b"\x00\xffgarbage\r\n\r\n" * 3 + three[2]).statuses == ["ok", "failed", "ok"]
    nameless = three[1].replace(b"Content-Length", b"Content-Lengtx")
    assert run("x.warc", three[0] + nameless + three[2]).statuses[::2] == ["ok", "ok"]


def test_warc_cut_anywhere() -> None:
    """No whole record is lost, wherever a file is cut."""
    pytest.importorskip("fastwarc")
    three = [response(number) for number in (1, 2, 3)]
    whole = b"".join(three)
    desk = DESK._replace(cleaner=Cleaner(extractor=None, detectors=("cookies",), score=False))
    for end in range(len(three[0]), len(whole), 61):
        ran = run("x.warc", whole[:end], desk)
        assert ran.statuses.count("ok") >= (end + 4) // len(three[0]) - (end + 4) % len(three[0]) // len(three[0])


# ---- Parquet


def table(path: Path, **columns: Any) -> Path:
    arrow = pytest.importorskip("pyarrow")
    import pyarrow.parquet

    made = arrow.table(columns).replace_schema_metadata({"maker": "mill"})
    pyarrow.parquet.write_table(made, path, row_group_size=2)
    return path


def test_parquet(tmp_path: Path) -> None:
    arrow = pytest.importorskip("pyarrow")
    import pyarrow.parquet as parquet

    many = 2500
    sizes = arrow.array(range(many), arrow.uint8() if many < 256 else arrow.uint16())
    texts = [DIRTY if at % 500 == 0 else None if at == 7 else "short" for at in range(many)]
    data = table(tmp_path / "x", size=sizes, text=texts, url=[URI] * many).read_bytes()
    ran = run("x.parquet", data)
    assert ran.statuses.count("ok") == 5
    assert run("x.parquet", data).data == ran.data
    got = parquet.read_table(io.BytesIO(ran.data))
    assert got.column_names[:4] == ["size", "text", "url", "cleaner_version"]
    assert got.column("size").equals(arrow.chunked_array([sizes]))
    assert got.schema.metadata[b"maker"] == b"mill"
    assert got.column("text").to_pylist() == [TEXT if text == DIRTY else text for text in texts]
    assert got.column("cleaner_removed")[0].as_py()[0]["category"] == "cookies"
    assert ran.rows[0].site == "mill.example"
    empty = table(tmp_path / "y", size=sizes[:0], text=arrow.array([], "string"), url=arrow.array([], "string"))
    assert parquet.read_schema(io.BytesIO(run("y.parquet", empty.read_bytes()).data)).equals(got.schema)


def test_parquet_nested_and_failed(tmp_path: Path) -> None:
    arrow = pytest.importorskip("pyarrow")
    import pyarrow.parquet as parquet

    desk = DESK._replace(columns=Columns(text=("page.body",)), keep_original=True)
    pages = [{"body": DIRTY, "n": 1}, {"body": TEXT, "n": 2}]
    ran = run("x.parquet", table(tmp_path / "x", page=pages, id=["a", "b"]).read_bytes(), desk)
    got = parquet.read_table(io.BytesIO(ran.data)).to_pylist()
    assert [row["page"] for row in got] == [{"body": TEXT, "n": 1}, {"body": TEXT, "n": 2}]
    assert got[0]["cleaner_original"] == DIRTY
    bad = run("x.parquet", table(tmp_path / "y", text=arrow.array([1, 2]), id=["a", "b"]).read_bytes())
    assert bad.statuses == ["failed", "failed"]
    html = run("x.parquet", table(tmp_path / "z", html=[PAGE], id=["a"]).read_bytes())
    (row,) = parquet.read_table(io.BytesIO(html.data)).to_pylist()
    assert (row["html"], row["text"]) == (PAGE, TEXT)


def test_damaged_parquet(tmp_path: Path) -> None:
    """Cut or flipped anywhere, it is told, or the rows are all there; nothing else is raised."""
    data = table(tmp_path / "x", text=["short"] * 50, id=list(range(50))).read_bytes()
    assert run("x.parquet", data[:-10]).trouble
    assert run("x.parquet", b"").trouble
    chance = random.Random(3)  # noqa: S311
    desk = DESK._replace(cleaner=Cleaner(detectors=("cookies",), score=False))
    for at in [chance.randrange(len(data)) for _ in range(20)]:
        ran = run("x.parquet", data[:at] + bytes([data[at] ^ 0x41]) + data[at + 1 :], desk)
        assert ran.trouble or ran.rows


# ---- recognition


@pytest.mark.parametrize(
    ("name", "head", "found"),
    [
        ("x.jsonl.zst", b"", "jsonl"),
        ("C4.json.gz", b"", "jsonl"),
        ("x.warc.wet.gz", b"", "wet"),
        ("X.PARQUET", b"", "parquet"),
        ("x", gzip.compress(b"WARC/1.0\r\n", mtime=0), "warc"),
        ("x", packed(b'{"text": 1}', "zstd"), "jsonl"),
        ("x", b"PAR1", "parquet"),
        ("x.csv.gz", b"", "csv"),
        ("x.tsv", b"", "tsv"),
        ("", b"Some text", "text"),
    ],
)
def test_recognition(name: str, head: bytes, found: str) -> None:
    assert format_for(name, head).name == found
