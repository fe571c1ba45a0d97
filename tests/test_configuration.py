"""Where settings come from: command line, environment, file; and what is said about those that do not work."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from cleaner import cli

SENTENCE = "The council met on Monday evening and agreed to mend the bridge over the river before the winter comes."
PAGE = f"Accept all cookies\n\nSign up for our newsletter!\n\n{SENTENCE}\n"
NO_COOKIES = f"Sign up for our newsletter!\n\n{SENTENCE}\n"
NO_NEWSLETTER = f"Accept all cookies\n\n{SENTENCE}\n"

Clean = Callable[..., tuple[int, str, str]]


@pytest.fixture
def clean(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Clean:
    """`cleaner clean` over a page, from a folder two levels deep."""
    work = tmp_path / "project" / "deep"
    work.mkdir(parents=True)
    (work / "page.txt").write_text(PAGE, "utf-8")
    monkeypatch.chdir(work)

    def call(*arguments: str, command: str = "clean") -> tuple[int, str, str]:
        code = cli.main([command, "page.txt", *arguments])
        return (code, *capfd.readouterr())

    return call


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The folder above it."""
    return tmp_path / "project"


def write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8")


def test_the_nearest_project_counts(clean: Clean, project: Path) -> None:
    write(project.parent / "cleaner.toml", 'select = ["newsletter_prompts"]')
    assert clean() == (0, NO_NEWSLETTER, "")
    write(project / "pyproject.toml", '[tool.cleaner]\nselect = ["cookies"]')
    assert clean() == (0, NO_COOKIES, "")
    write(project / "deep" / "pyproject.toml", "[project]\nname = 'other'")  # has no settings of ours
    assert clean() == (0, NO_COOKIES, "")
    write(project / "cleaner.toml", 'select = ["newsletter_prompts"]')  # before the pyproject.toml beside it
    assert clean() == (0, NO_NEWSLETTER, "")


def test_command_line_before_environment_before_file(
    clean: Clean, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(project / "cleaner.toml", 'select = ["cookies", "newsletter_prompts"]\nkeep = ["accept all"]')
    assert clean() == (0, NO_NEWSLETTER, "")
    monkeypatch.setenv("CLEANER_SELECT", "cookies newsletter_prompts")
    monkeypatch.setenv("CLEANER_KEEP", "sign up for\nanother phrase")
    assert clean() == (0, NO_COOKIES, "")
    assert clean("--keep", "accept all") == (0, NO_NEWSLETTER, "")
    assert clean("--keep", "accept all", "--keep", "sign up") == (0, PAGE, "")


def test_named_file_and_no_file(clean: Clean, project: Path) -> None:
    write(project / "cleaner.toml", 'select = ["cookies"]')
    write(project / "other.toml", 'select = ["newsletter_prompts"]')
    assert clean("--config", str(project / "other.toml"))[1] == NO_NEWSLETTER
    assert clean("--isolated")[1] == f"{SENTENCE}\n"
    assert clean("--isolated", "--config", "x.toml")[0] == 2
    code, out, said = clean("--config", "gone.toml")
    assert (code, out) == (2, "")
    assert "gone.toml: it cannot be read (No such file or directory)" in said


def test_settings_of_run_are_known_to_clean_and_used_by_run(clean: Clean, project: Path) -> None:
    write(project / "cleaner.toml", 'select = ["cookies"]\njobs = 1\ntimeout = 20\ntext-column = "raw"\n')
    assert clean() == (0, NO_COOKIES, "")
    code, out, said = clean("-o", str(project / "out"), "--stats", "json", "-v", command="run")
    assert (code, json.loads(out)["times"]["jobs"]) == (0, 1)
    assert "settings come from" in said
    assert "timeout is 20" in said


def test_a_file_cannot_decide_what_one_call_does(clean: Clean, project: Path) -> None:
    for key in ("overwrite", "output", "check", "diff", "resume", "url", "json", "config", "report"):
        write(project / "cleaner.toml", f"{key} = true")
        assert clean()[0] == 2, key


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("stricness = 'light'", "there is no setting 'stricness'; did you mean 'strictness'"),
        ("date_search = 'off'", "did you mean 'date-search'"),
        ("zzz = 1", "the keys are: "),
        ("strictness = 3", "strictness is 3, but has to be a string"),
        ("strictness = 'hard'", "'hard' is not one of 'light', 'standard', 'strict'"),
        ("select = 'cookies'", "select is 'cookies', but has to be a list of strings"),
        ("select = [1]", "select is [1], but has to be a list of strings"),
        ("select = ['cookie']", "There is no detector 'cookie'"),
        ("score = 'no'", "score is 'no', but has to be true or false"),
        ("jobs = true", "jobs is true, but has to be a whole number"),
        ("jobs = -1", "jobs is -1: -1 is not in the range x>=0"),
        ("timeout = '5'", "timeout is '5', but has to be a number"),
        ("strictness =", "no valid TOML"),
        ("strictness = '\udc80'", "no valid TOML"),
        ('"\\u001b[2J" = 1', "\\x1b[2J"),
    ],
)
def test_one_plain_sentence(clean: Clean, project: Path, written: str, said: str) -> None:
    (project / "cleaner.toml").write_bytes(
        written.replace("'\\u001b[2J'", '"\\u001b[2J"').encode("utf-8", "surrogateescape")
    )
    code, out, told = clean()
    assert (code, out, len(told.splitlines())) == (2, "", 1)
    assert said in told
    assert "\x1b" not in told
    assert clean("--isolated")[0] == 0
    assert clean("--help")[0] == 0


def test_a_wrong_variable(clean: Clean, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLEANER_STRICTNESS", "hard")
    code, out, said = clean()
    assert (code, out) == (2, "")
    assert "CLEANER_STRICTNESS" in said


def test_a_table_is_needed(clean: Clean, project: Path) -> None:
    write(project / "pyproject.toml", "[tool]\ncleaner = 3")
    assert "has to be a table" in clean()[2]
    write(project / "pyproject.toml", "[tool.other]\na = 3")
    assert clean()[0] == 0
    assert clean("--config", str(project / "pyproject.toml"))[0] == 2
