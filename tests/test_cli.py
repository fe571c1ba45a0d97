"""The command, as a user meets it: what it prints where, its exit codes, and one plain line for whatever is wrong.

`main` is called in this process where that tells the same; the real command runs where pipes, signals, terminals and
the end of the process matter. Most runs use one detector, which is enough here and starts sooner.
"""

from __future__ import annotations

import dataclasses
import importlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import click
import pytest
from click.testing import CliRunner

import cleaner
from cleaner import cli, detectors
from cleaner.batch.source import binary_kind

SENTENCE = "The council met on Monday evening and agreed to mend the bridge over the river before the winter comes."
NOTICE = "Accept all cookies"
PAGE = f"{NOTICE}\n\n{SENTENCE}\n"
CLEAN = f"{SENTENCE}\n"
WEB_PAGE = f"""<!DOCTYPE html>
<html lang="en"><head><title>The bridge</title><meta name="date" content="2026-03-14"></head>
<body><nav>Home</nav><div id="onetrust-consent-sdk">{NOTICE}</div>
<article><h1>The bridge</h1><p>{SENTENCE}</p><h2>The money</h2><p>{SENTENCE.replace("bridge", "road")}</p></article>
</body></html>
"""
WEB_TEXT = f"{SENTENCE}\n\nThe money\n\n{SENTENCE.replace('bridge', 'road')}"
WEB_MARKDOWN = f"# The bridge\n\n{WEB_TEXT.replace('The money', '## The money')}"
HOSTILE = "\x1b[31mred\x07 \u202eevil\u2066 \x9b2J \x00 \u2028end"
COMMAND = (sys.executable, "-m", "cleaner")
ONE = ("--select", "cookies")
ROOT = Path(cleaner.__file__).parents[1]
clean_command = importlib.import_module("cleaner.cli.clean")

posix = pytest.mark.skipif(os.name != "posix", reason="signals, devices and terminals of POSIX")


class Result(NamedTuple):
    """What came of a command."""

    code: int
    out: str
    err: str


Run = Callable[..., Result]


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Call `main` in this process."""

    def call(*arguments: object) -> Result:
        code = cli.main([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        return Result(code, out.decode("utf-8"), err.decode("utf-8"))

    return call


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A file with a notice and a sentence."""
    path = tmp_path / "page.txt"
    path.write_bytes(PAGE.encode())
    return path


def environment(**more: str) -> dict[str, str]:
    """The surroundings of a real command that finds the same `cleaner` as we do."""
    return {**os.environ, "PYTHONPATH": str(ROOT), **more}


def start(*arguments: object, **options: object) -> subprocess.Popen[bytes]:
    """Start the real command."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "env": environment()}
    return subprocess.Popen([*COMMAND, *map(str, arguments)], **{**pipes, **options})  # type: ignore[call-overload]  # noqa: S603


def real(*arguments: object, data: bytes = b"", **options: object) -> Result:
    """Run the real command to its end."""
    process = start(*arguments, **options)
    out, err = process.communicate(data, timeout=30)
    return Result(process.returncode, (out or b"").decode("utf-8"), (err or b"").decode("utf-8"))


def one_line(result: Result, *words: str) -> None:
    """Nothing on standard output, one line on standard error that says these words."""
    assert result.out == ""
    assert len(result.err.splitlines()) == 1, result.err
    assert "Traceback" not in result.err
    assert not [word for word in words if word not in result.err], result.err


# ---- clean


def test_clean_prints_clean_text(run: Run, page: Path) -> None:
    assert run("clean", page, *ONE) == Result(0, CLEAN, "")


def test_several_files_in_order_a_blank_line_between(run: Run, page: Path, tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text("No line break at the end.", "utf-8")
    assert run("clean", tmp_path / "other.txt", page, *ONE).out == f"No line break at the end.\n\n{CLEAN}"


def test_patterns_are_expanded_by_us(run: Run, tmp_path: Path) -> None:
    for name in ("b", "a", "c"):
        (tmp_path / f"{name}.txt").write_text(f"Text {name}.", "utf-8")
    (tmp_path / "[a].txt").write_text("Brackets.", "utf-8")
    assert run("clean", tmp_path / "?.txt", *ONE).out == "Text a.\n\nText b.\n\nText c.\n"
    assert run("clean", tmp_path / "[a].txt", *ONE).out == "Brackets.\n"


def test_filter_mode() -> None:
    assert real("clean", "-", *ONE, data=PAGE.encode()) == Result(0, CLEAN, "")
    assert real("clean", *ONE, data="Grüße – 许可证\r\n".encode()) == Result(0, "Grüße – 许可证\r\n", "")


def test_all_detectors_by_default(run: Run, page: Path) -> None:
    result = run("clean", page)
    assert (result.code, result.out) == (0, CLEAN)


def test_json_is_to_dict_a_line_per_document(run: Run, page: Path, tmp_path: Path) -> None:
    hostile = tmp_path / "hostile.txt"
    hostile.write_text(HOSTILE, "utf-8")
    result = run("clean", page, hostile, "--json", *ONE)
    articles = [cleaner.clean(text, detectors=["cookies"]) for text in (PAGE, HOSTILE)]
    assert result.code == 0
    assert [json.loads(line) for line in result.out.split("\n")[:-1]] == [article.to_dict() for article in articles]
    assert len(result.out.splitlines()) == 2


def test_explain_shows_both(run: Run, page: Path) -> None:
    result = run("clean", page, "--explain", *ONE)
    assert result.code == 0
    assert result.out.splitlines()[0] == f"- {NOTICE}"
    assert result.out.splitlines()[1].startswith("? cookies 0.")
    assert f"\n  {SENTENCE}\n" in result.out


@pytest.mark.parametrize("form", ["--explain", "--json"])
def test_hostile_text_is_escaped(run: Run, tmp_path: Path, form: str) -> None:
    path = tmp_path / "hostile.txt"
    path.write_text(f"{HOSTILE}\n{PAGE}", "utf-8")
    result = run("clean", path, form, *ONE)
    assert result.code == 0
    assert not set(result.out) & set("\x1b\x07\x00\x9b\u202e\u2066\u2028")
    assert "\\u202eevil" in result.out


def test_lone_surrogates_crash_no_output(run: Run, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clean_command, "read_source", lambda name: "Half \ud83d of a character.")
    assert run("clean", page, *ONE) == Result(0, "Half \ufffd of a character.\n", "")
    assert json.loads(run("clean", page, "--json", *ONE).out)["text"] == "Half \ud83d of a character."
    assert run("clean", page, "--explain", *ONE).out == "  Half \\ud83d of a character.\n"


def test_options_are_the_library_s(run: Run, page: Path) -> None:
    assert run("clean", page, "--keep", "accept all", *ONE).out == PAGE
    written = run("clean", page, "--json", "--url", "https://example.org/a", "--captions", "drop", *ONE).out
    assert json.loads(written)["metadata"]["url"] == "https://example.org/a"
    names = [option.name for option in cli.cli.commands["clean"].params]
    fields = {field.name for field in dataclasses.fields(cleaner.Cleaner)}
    assert {*fields, "url"} <= set(names)
    of_run = cli.cli.get_command(click.Context(cli.cli), "run")
    assert of_run and fields <= {option.name for option in of_run.params}


def test_damaged_encoding_is_noted_and_cleaned(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "damaged.txt"
    path.write_bytes(f"{PAGE}Ten crêpes, a purée and four gâteaux.\n".encode() + b"caf\xe9\n")
    result = run("clean", path, *ONE)
    assert (result.code, len(result.err.splitlines())) == (0, 1)
    assert "damaged.txt" in result.err
    assert "caf\ufffd" in result.out


def test_one_bad_file_among_good_ones(run: Run, page: Path, tmp_path: Path) -> None:
    result = run("clean", tmp_path / "gone.txt", page, *ONE)
    assert (result.code, result.out, len(result.err.splitlines())) == (3, CLEAN, 1)


# ---- HTML


@pytest.fixture
def web_page(tmp_path: Path) -> Path:
    """A web page with a consent box, a menu, a headline and an article."""
    path = tmp_path / "page.html"
    path.write_text(WEB_PAGE, "utf-8")
    return path


@pytest.mark.parametrize("name", ["page.html", "page.HTM", "page.xhtml", "page.txt", "page"])
def test_html_is_known_by_its_name_or_recognized(run: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(WEB_PAGE, "utf-8")
    assert run("clean", tmp_path / name) == Result(0, f"{WEB_TEXT}\n", "")


def test_html_from_standard_input() -> None:
    assert real("clean", data=WEB_PAGE.encode("utf-8-sig")) == Result(0, f"{WEB_TEXT}\n", "")


def test_the_name_or_the_kind_decides_where_the_text_does_not(run: Run, tmp_path: Path) -> None:
    markup = "See <b>below</b>"
    for name in ("page.txt", "page.html"):
        (tmp_path / name).write_text(markup, "utf-8")
    assert run("clean", tmp_path / "page.txt", *ONE).out == f"{markup}\n"
    assert run("clean", tmp_path / "page.html", *ONE).out == "See below\n"
    assert run("clean", tmp_path / "page.txt", "--kind", "html", *ONE).out == "See below\n"
    assert run("clean", tmp_path / "page.html", "--kind", "text", *ONE).out == f"{markup}\n"


def test_html_and_text_in_one_command(run: Run, page: Path, web_page: Path) -> None:
    assert run("clean", page, web_page, page) == Result(0, f"{CLEAN}\n{WEB_TEXT}\n\n{CLEAN}", "")


def test_html_as_markdown(run: Run, page: Path, web_page: Path) -> None:
    assert run("clean", web_page, page, "--markdown") == Result(0, f"{WEB_MARKDOWN}\n\n{CLEAN}", "")
    assert run("clean", web_page, "--markdown").out.rstrip("\n") == cleaner.clean(WEB_PAGE).markdown


def test_html_explained(run: Run, web_page: Path) -> None:
    rows = run("clean", web_page, "--explain").out.splitlines()
    assert rows[rows.index(f"- {NOTICE}") + 1].startswith("? cookies 0.")
    assert rows[rows.index("- The bridge") + 1].startswith("? headlines 0.")
    assert {"- Home", f"  {SENTENCE}", "  The money"} <= set(rows)
    assert not [row for row in rows if "<" in row.replace('"<nav>"', "")]


def test_html_as_json(run: Run, web_page: Path) -> None:
    address = "https://example.org/bridge"
    result = run("clean", web_page, "--json", "--url", address)
    record = json.loads(result.out)
    assert record == cleaner.clean(WEB_PAGE, url=address).to_dict()
    metadata = record["metadata"]
    assert (record["text"], record["status"]) == (WEB_TEXT, "ok")
    assert (metadata["title"], metadata["date"], metadata["url"]) == ("The bridge", "2026-03-14", address)
    assert (metadata["declared_language"], metadata["sources"]["date"]) == ("en", "meta date")


def test_what_is_asked_of_html(run: Run, web_page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """--extractor and --date-search do what the library's options do; by default both are the library's."""
    used: list[tuple[str | None, str | None, str]] = []
    clean = cleaner.Cleaner.clean

    def noted(self: cleaner.Cleaner, *arguments: object, **more: object) -> cleaner.Article:
        used.append((self.kind, self.extractor, self.date_search))
        return clean(self, *arguments, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(cleaner.Cleaner, "clean", noted)
    undated = run("clean", web_page, "--json", "--extractor", "none", "--date-search", "off").out
    assert json.loads(undated)["metadata"]["date"] == ""
    run("clean", web_page, "--date-search", "text")
    run("clean", web_page)
    default = cleaner.Cleaner()
    assert used == [
        ("html", None, "off"),
        ("html", "trafilatura", "text"),
        ("html", default.extractor, default.date_search),
    ]


def test_hostile_html_is_escaped(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "hostile.html"
    path.write_text(f"<p>&#27;[31mred&#x9b;2J &#x202e;evil {SENTENCE}</p><p id='&#27;[2J&#x202e;'>Home</p>", "utf-8")
    for form in ("--explain", "--json"):
        result = run("clean", path, form)
        assert result.code == 0
        assert not set(result.out) & set("\x1b\x9b\u202e")


def test_html_that_had_to_be_mended_is_noted(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "deep.html"
    path.write_text(f"{'<div>' * 3000}<p>{SENTENCE}</p>", "utf-8")
    result = run("clean", path)
    assert (result.code, result.out) == (0, CLEAN)
    assert [line.split(":")[0] for line in result.err.splitlines()] == ["cleaner"] * result.err.count("\n")
    assert "deep.html" in result.err


# ---- bad input: one plain line, exit code 2

BAD_FILES = {
    "missing.txt": (None, "no such file"),
    "page.html": (b"%PDF-1.7 and not what its name says", "PDF"),
    "picture.txt": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "an image"),
    "paper.pdf": (b"%PDF-1.7 ...", "PDF"),
    "noise.txt": (bytes(range(256)) * 20, "binary"),
    "corpus.txt": (b"\x1f\x8b\x08\x00\x00", "gzip"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_bad_file(run: Run, tmp_path: Path, name: str) -> None:
    data, word = BAD_FILES[name]
    if data is not None:
        (tmp_path / name).write_bytes(data)
    result = run("clean", tmp_path / name, *ONE)
    one_line(result, name, word)
    assert result.code == 2


BAD_USAGE = {
    "unknown detector": (("clean", "-", "--select", "cookie"), "cookies"),
    "unknown strictness": (("clean", "-", "--strictness", "hard"), "standard"),
    "unknown captions": (("clean", "-", "--captions", "some"), "first"),
    "unknown kind": (("clean", "-", "--kind", "pdf"), "html"),
    "unknown extractor": (("clean", "-", "--extractor", "goose"), "trafilatura"),
    "unknown date search": (("run", "a", "-o", "x", "--date-search", "all"), "declared"),
    "unknown option": (("clean", "-", "--colour"), "--colour"),
    "unknown command": (("clear",), "clear"),
    "blank phrase": (("clean", "-", "--keep", " "), "keep"),
    "both forms": (("clean", "-", "--json", "--explain"), "--explain"),
    "two other forms": (("clean", "-", "--markdown", "--json"), "--markdown"),
    "one address for two": (("clean", "a", "b", "--url", "https://example.org"), "--url"),
    "no command": ((), "--help"),
    "no output": (("run", "a"), "--output"),
    "no input": (("run", "-o", "x"), "INPUT"),
    "nothing there": (("run", "no-such-*", "-o", "x"), "nothing to clean"),
    "no such manual": (("detectors", "cookie"), "cookies"),
}


@pytest.mark.parametrize("case", BAD_USAGE)
def test_bad_usage(run: Run, case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    arguments, word = BAD_USAGE[case]
    result = run(*arguments)
    assert result.code == 2
    assert (result.out, list(tmp_path.iterdir())) == ("", [])
    assert word in result.err
    assert "--help" in result.err.splitlines()[-1]
    assert len(result.err.splitlines()) == (2 if case == "nothing there" else 1)


def test_a_folder_is_no_file(run: Run, tmp_path: Path) -> None:
    result = run("clean", tmp_path, *ONE)
    one_line(result, "folder", "cleaner run")
    assert result.code == 2


@posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_unreadable_file(run: Run, page: Path) -> None:
    page.chmod(0)
    result = run("clean", page, *ONE)
    one_line(result, "page.txt", "Permission denied")
    assert result.code == 2


def test_a_hostile_file_name_is_shown_escaped(run: Run) -> None:
    result = run("clean", "\x1b[2Jgone\u202e.txt", *ONE)
    one_line(result, "\\x1b[2Jgone\\u202e.txt")


def test_text_is_no_binary() -> None:
    for data in (b"", b"a stray \x00 NUL", PAGE.encode("utf-16"), b"\x1b[1mstyled\x1b[0m", "许可证".encode("gb18030")):
        assert binary_kind(data) == ""


def test_a_broken_detector_is_named(run: Run, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(name: str) -> None:
        raise SyntaxError("bad syntax")

    monkeypatch.setattr(detectors, "load", broken)
    result = run("clean", page, *ONE)
    one_line(result, "cookies", "bad syntax")
    assert result.code == 2


def test_our_own_mistakes_are_a_line_too(run: Run, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*anything: object, **more: object) -> None:
        raise RuntimeError("boom")

    monkeypatch.setattr(clean_command, "_form_text", broken)
    result = run("clean", page, *ONE)
    one_line(result, "RuntimeError: boom", "report")
    assert result.code == 4
    monkeypatch.setattr(cleaner.Cleaner, "clean", broken)
    result = run("clean", page, *ONE)
    one_line(result, "page.txt", "RuntimeError: boom", "report")
    assert result.code == 2


# ---- pipes, signals, devices


def test_a_broken_pipe_is_quiet(tmp_path: Path) -> None:
    big = tmp_path / "big.txt"
    big.write_text(f"{SENTENCE}\n" * 5000, "utf-8")
    process = start("clean", big, big, *ONE)
    assert process.stdout and process.stderr
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(30) == 0


@posix
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_signals(page: Path, number: int, code: int) -> None:
    heard = {"preexec_fn": lambda: signal.signal(signal.SIGINT, signal.default_int_handler)}  # also behind a "&"
    process = start("clean", page, "-", *ONE, **heard)
    assert process.stdout and process.stderr
    assert process.stdout.readline() == CLEAN.encode()
    time.sleep(0.1)  # now it waits for standard input
    process.send_signal(number)
    assert process.wait(30) == code
    assert process.stderr.read().splitlines() == [b"cleaner: stopped; every file that was written is complete."]


@posix
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_device(page: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        result = real("clean", page, *ONE, stdout=full)
    one_line(result, "No space left")
    assert result.code == 4


@posix
def test_closed_standard_streams(page: Path) -> None:
    shell = f'"$0" -m cleaner clean "$1" {" ".join(ONE)}'
    for closed, arguments, code in ((">&-", page, 4), ("<&-", "-", 2), ("2>&-", page, 0)):
        command = ["sh", "-c", f"{shell} {closed}", sys.executable, str(arguments)]
        done = subprocess.run(command, capture_output=True, env=environment(), timeout=30)  # noqa: S603 - our own words
        assert done.returncode == code
        assert b"Traceback" not in done.stderr
        assert len(done.stderr.splitlines()) == (1 if code else 0)


@posix
def test_colors_and_progress_are_for_terminals(page: Path, tmp_path: Path) -> None:
    import pty

    def on_terminal(stream: str, *arguments: object, **more: str) -> str:
        leader, follower = pty.openpty()
        process = start(*arguments, **{stream: follower}, env=environment(TERM="xterm", COLUMNS="100", **more))
        os.close(follower)
        shown = b""
        with suppress(OSError):  # which is how a terminal says that nobody writes to it any more
            while more_shown := os.read(leader, 100_000):
                shown += more_shown
        process.communicate(b"", timeout=30)
        os.close(leader)
        return shown.decode()

    escaped = tmp_path / "escaped.txt"
    escaped.write_text("a \x1b[31m b", "utf-8")
    assert "\x1b[9;31m" in on_terminal("stdout", "clean", "--explain", page, *ONE)
    assert "\x1b" not in on_terminal("stdout", "clean", "--explain", page, *ONE, NO_COLOR="1")
    assert "\\x1b[31m" in on_terminal("stdout", "clean", escaped, *ONE)
    assert "document" in on_terminal("stderr", "run", page, "-o", tmp_path / "a", *ONE)
    assert on_terminal("stderr", "run", page, "-o", tmp_path / "b", "--no-progress", "-q", *ONE) == ""


@pytest.mark.parametrize("arguments", [("--version",), ("clean", "-", *ONE)])
def test_starts_without_what_it_does_not_need(arguments: tuple[str, ...]) -> None:
    code = (
        "import sys; from cleaner.cli import main; code = main(sys.argv[1:]); heavy = {'rich', 'langdetect', 'bs4', "
        "'trafilatura', 'htmldate', 'charset_normalizer', 'lxml', 'msgspec', 'cleaner.batch.runner'}; "
        "print(sorted(heavy & set(sys.modules)))"
    )
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, input=b"", capture_output=True, env=environment(), timeout=30)  # noqa: S603
    assert done.stdout.splitlines()[-1] == b"[]"


def test_version_and_help() -> None:
    assert real("--version") == Result(0, f"cleaner {cleaner.__version__}\n", "")
    for arguments in (["--help"], ["clean", "-h"], ["run", "--help"], ["detectors", "--help"]):
        result = CliRunner().invoke(cli.cli, arguments)
        assert result.exit_code == 0
        assert "Exit codes:" in result.output


# ---- detectors


def test_list_of_detectors(run: Run) -> None:
    result = run("detectors")
    assert result.code == 0
    assert [line.split()[0] for line in result.out.splitlines()] == list(detectors.names())
    assert all(len(line.split()) > 3 for line in result.out.splitlines())


def test_manual_of_a_detector(run: Run) -> None:
    manual = run("detectors", "cookies").out
    for words in ("Why it goes:", "What stays:", "Languages of its", "    goes    ", "    stays   "):
        assert words in manual
    assert len(manual.splitlines()) > len(detectors.load("cookies").examples.strip().splitlines())


# ---- run

FOLDER = {
    "b.txt": PAGE,
    "a.md": f"# Bridge\n\n{PAGE}",
    "deep/er/c.TXT": SENTENCE,
    "deep/gone.txt": NOTICE,
}
WEB_FOLDER = {"a.txt": PAGE, "b.html": WEB_PAGE, "deep/c.HTM": WEB_PAGE, "deep/d.xhtml": WEB_PAGE}


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """A folder of documents, with files of other kinds among them."""
    for name, text in {**FOLDER, "page.php": "<p>", "deep/data.xls": "1,2", ".hidden/d.txt": PAGE}.items():
        path = tmp_path / "news" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    return tmp_path / "news"


def files(path: Path) -> Iterator[str]:
    """The files below a folder, sorted, without what the run notes for itself."""
    found = sorted(one.relative_to(path).as_posix() for one in path.rglob("*") if one.is_file())
    return iter([name for name in found if ".cleaner/" not in name])


def test_run_over_a_folder(run: Run, news: Path, tmp_path: Path) -> None:
    out = tmp_path / "new" / "out"
    result = run("run", news, "-o", out, *ONE)
    assert (result.code, result.out) == (0, "")
    assert list(files(out)) == sorted([*FOLDER, "b.json", "a.json", "deep/er/c.json", "deep/gone.json"])
    assert (out / "b.txt").read_bytes().decode() == CLEAN
    assert (out / "a.md").read_bytes().decode() == f"# Bridge\n\n{CLEAN}"
    assert (out / "deep/gone.txt").read_bytes() == b""
    record = json.loads((out / "b.json").read_bytes())
    assert record == cleaner.clean(PAGE, detectors=["cookies"]).to_dict()
    rows = result.err.splitlines()
    assert rows[0] == "4 documents: 2 cleaned, 1 unchanged, 1 with nothing left."
    assert rows[3].split()[:2] == ["cookies", "3"]
    assert rows[-1] == "Left out, because of no known format: 2."


@pytest.fixture
def web(tmp_path: Path) -> Path:
    """A folder with texts and web pages."""
    for name, text in WEB_FOLDER.items():
        path = tmp_path / "web" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    return tmp_path / "web"


def test_run_over_web_pages(run: Run, web: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    result = run("run", web, "-o", out)
    assert (result.code, result.out) == (0, "")
    stems = ("a", "b", "deep/c", "deep/d")
    assert list(files(out)) == sorted(f"{stem}{suffix}" for stem in stems for suffix in (".json", ".txt"))
    assert (out / "a.txt").read_bytes().decode() == CLEAN
    for stem in stems[1:]:
        assert (out / f"{stem}.txt").read_bytes().decode() == WEB_TEXT
        assert json.loads((out / f"{stem}.json").read_bytes()) == cleaner.clean(WEB_PAGE).to_dict()
    assert result.err.splitlines()[0] == "4 documents: 4 cleaned, 0 unchanged."
    assert "Left out" not in result.err


def test_run_to_markdown(run: Run, web: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run("run", web, "-o", out, "--markdown").code == 0
    assert [name for name in files(out) if name.endswith(".md")] == ["a.md", "b.md", "deep/c.md", "deep/d.md"]
    assert not [name for name in files(out) if not name.endswith((".md", ".json"))]
    assert (out / "a.md").read_bytes().decode() == CLEAN
    assert (out / "b.md").read_bytes().decode() == WEB_MARKDOWN
    assert json.loads((out / "b.json").read_bytes())["text"] == WEB_TEXT


def test_run_over_a_pattern_of_web_pages(run: Run, web: Path, tmp_path: Path) -> None:
    assert run("run", web / "**" / "*.[hHx]*", "-o", tmp_path / "out", *ONE).code == 0
    assert [name for name in files(tmp_path / "out") if name.endswith(".txt")] == ["b.txt", "deep/c.txt", "deep/d.txt"]


def test_run_twice_gives_the_same(run: Run, news: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    for out in (first, second, second):
        assert run("run", news, "-o", out, "--overwrite", *ONE).code == 0
    assert list(files(first)) == list(files(second))
    assert all((first / name).read_bytes() == (second / name).read_bytes() for name in files(first))


def test_files_keep_their_paths_below_the_common_folder(run: Run, tmp_path: Path) -> None:
    for name in ("x", "y"):
        (tmp_path / "in" / name).mkdir(parents=True)
        (tmp_path / "in" / name / "source.txt").write_text(PAGE, "utf-8")
    assert run("run", tmp_path / "in" / "*" / "source.txt", "-o", tmp_path / "out", *ONE).code == 0
    assert list(files(tmp_path / "out")) == ["x/source.json", "x/source.txt", "y/source.json", "y/source.txt"]
    assert run("run", tmp_path / "in" / "x" / "source.txt", "-o", tmp_path / "one", *ONE).code == 0
    assert list(files(tmp_path / "one")) == ["source.json", "source.txt"]


def test_what_cannot_be_read_costs_nobody_else(run: Run, news: Path, tmp_path: Path) -> None:
    (news / "bad.txt").write_bytes(b"\x00\x01\x02" * 99)
    (news / "link.txt").symlink_to(tmp_path / "nowhere")
    html = tmp_path / "page.html"
    html.write_bytes(b"\x1f\x8b\x08 not even packed")
    out = tmp_path / "out"
    result = run("run", news, html, tmp_path / "gone.txt", "-o", out, *ONE)
    assert result.code == 3
    assert len([line for line in result.err.splitlines() if line.startswith("cleaner: ")]) == 4
    assert "gzip" in result.err
    assert "6 documents: 2 cleaned, 1 unchanged, 1 with nothing left, 2 failed." in result.err
    assert len(list(files(out))) == 8


@pytest.mark.parametrize("place", ["", "out"])
def test_output_in_an_input_folder_is_refused(run: Run, news: Path, place: str) -> None:
    before = list(files(news))
    result = run("run", news, "-o", news / place, *ONE)
    one_line(result, "input folder")
    assert (result.code, list(files(news))) == (2, before)


def test_no_input_is_overwritten(run: Run, page: Path, tmp_path: Path) -> None:
    result = run("run", page, "-o", tmp_path, *ONE)
    one_line(result, "overwrite")
    assert (result.code, page.read_text("utf-8")) == (2, PAGE)


COLLISIONS = [("one/a.txt", "two/a.txt"), ("one/a.txt", "two/a.md"), ("one/a.txt", "two/a.html")]


@pytest.mark.parametrize("names", [*COLLISIONS, ("one/a.htm", "two/a.html")])
def test_collisions_are_found_before_anything_is_written(run: Run, tmp_path: Path, names: tuple[str, str]) -> None:
    for name in names:
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(PAGE, "utf-8")
    result = run("run", tmp_path / "one", tmp_path / "two", "-o", tmp_path / "out", *ONE)
    one_line(result, "both", "one", "two")
    assert result.code == 2
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("more", [(), ("--markdown",)])
def test_a_page_and_its_text_in_one_folder_do_not_mix(run: Run, web: Path, tmp_path: Path, more: tuple[str]) -> None:
    (web / "b.txt").write_text(PAGE, "utf-8")
    result = run("run", web, "-o", tmp_path / "out", *more, *ONE)
    one_line(result, "both", "b.html", "b.txt")
    assert result.code == 2
    assert not (tmp_path / "out").exists()


def test_no_text_beside_a_page_is_overwritten(run: Run, web: Path, tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text(PAGE, "utf-8")
    result = run("run", web / "b.html", tmp_path / "b.txt", "-o", tmp_path, *ONE)
    one_line(result, "b.txt", "overwrite")
    assert (result.code, (tmp_path / "b.txt").read_text("utf-8")) == (2, PAGE)


def test_the_same_input_twice_is_one(run: Run, page: Path, tmp_path: Path) -> None:
    assert run("run", page, page, "-o", tmp_path / "out", *ONE).err.startswith("1 document: 1 cleaned")


def test_output_that_is_a_file(run: Run, page: Path, news: Path) -> None:
    result = run("run", news, "-o", page, *ONE)
    one_line(result, "page.txt", "is a file")
    assert result.code == 2


def test_no_name_leads_out_of_the_output(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in" / "sub").mkdir(parents=True)
    (tmp_path / "work" / "deep").mkdir(parents=True)
    for name in ("in/a.txt", "in/sub/b.txt"):
        (tmp_path / name).write_text(PAGE, "utf-8")
    monkeypatch.chdir(tmp_path / "work" / "deep")
    assert run("run", "../../in/a.txt", "../../in/sub/../sub/b.txt", "-o", "out", *ONE).code == 0
    assert list(files(tmp_path / "work")) == [
        f"deep/out/{name}" for name in ("a.json", "a.txt", "sub/b.json", "sub/b.txt")
    ]


@posix
def test_no_link_leads_out_of_the_output(run: Run, tmp_path: Path, news: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "deep").symlink_to(tmp_path / "elsewhere")
    result = run("run", news, "-o", tmp_path / "out", *ONE)
    one_line(result, "leads out")
    assert result.code == 2
    assert list(files(tmp_path / "elsewhere")) == []


@posix
def test_a_link_as_target_is_replaced_not_followed(run: Run, tmp_path: Path, page: Path) -> None:
    (tmp_path / "precious").write_text("mine", "utf-8")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "page.txt").symlink_to(tmp_path / "precious")
    assert run("run", page, "-o", tmp_path / "out", "--overwrite", *ONE).code == 0
    assert (tmp_path / "precious").read_text("utf-8") == "mine"
    assert (tmp_path / "out" / "page.txt").read_text("utf-8") == CLEAN


@pytest.mark.parametrize("nth", range(4))
def test_a_full_disk_leaves_no_partial_file(
    run: Run, news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nth: int
) -> None:
    out, calls = tmp_path / "out", iter(range(99))
    genuine = os.fsync

    def full(*arguments: int) -> None:
        if next(calls) == nth:
            raise OSError(28, "No space left on device")
        genuine(*arguments)

    monkeypatch.setattr(os, "fsync", full)
    result = run("run", news, "-o", out, "--jobs", "1", *ONE)
    one_line(result, "No space left on device")
    assert result.code == 4
    assert not [name for name in files(out) if not name.endswith((".txt", ".TXT", ".md", ".json"))]
    monkeypatch.undo()
    assert run("run", news, "-o", out, "--jobs", "1", "--resume", *ONE).code == 0
    assert len(list(files(out))) == 8


def test_a_resumed_run_claims_no_speed(run: Run, page: Path, tmp_path: Path) -> None:
    """What was done before is in the summary, but took no time now."""
    first = run("run", page, "-o", tmp_path / "out", "--jobs", "1", *ONE)
    again = run("run", page, "-o", tmp_path / "out", "--jobs", "1", "--resume", *ONE)
    assert "documents/s" in first.err
    assert "1 document: " in again.err
    assert "documents/s" not in again.err
    assert again.err.endswith("Done before, and left as they were: 1 input.\n")


@posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_unwritable_output(run: Run, page: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir(mode=0o500)
    result = run("run", page, "-o", tmp_path / "out" / "deeper", *ONE)
    one_line(result, "cannot be written", "Permission denied")
    assert result.code == 4


def test_a_file_where_a_folder_should_be(run: Run, tmp_path: Path, news: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "deep").write_text("in the way", "utf-8")
    result = run("run", news, "-o", tmp_path / "out", *ONE)
    one_line(result, "deep", "cannot be written")
    assert result.code == 4


@posix
def test_a_stopped_run_leaves_whole_files(tmp_path: Path) -> None:
    source, out = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    for number in range(2000):
        (source / f"{number:04}.txt").write_text(PAGE, "utf-8")
    process = start("run", source, "-o", out, *ONE)
    while not (out / "0005.txt").exists():
        time.sleep(0.01)
        assert process.poll() is None
    process.send_signal(signal.SIGTERM)
    assert process.wait(30) == 143
    written = [path for path in out.iterdir() if path.name != ".cleaner"]
    assert not [path.name for path in written if path.suffix not in (".txt", ".json")]
    assert all(path.read_bytes() == CLEAN.encode() for path in written if path.suffix == ".txt")
    assert all(json.loads(path.read_bytes()) for path in written if path.suffix == ".json")
