"""Detectors of other packages: installed as pip installs them, found by their entry points."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import cleaner as package

ROOT = Path(package.__file__).parents[1]
GUIDE = ROOT / "docs" / "plugins.md"
SENTENCE = "The council met on Monday evening and agreed to mend the bridge over the river before the winter comes."
PAGE = f"Today's weather\n\nAccept all cookies\n\n{SENTENCE}\n"


def block(kind: str) -> str:
    """The first block of this kind in the guide."""
    match = re.search(rf"```{kind}\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
    assert match
    return match.group(1)


def install(folder: Path, source: str, name: str = "weather_widgets", distribution: str = "weather-plugin") -> None:
    """Put a distribution with one detector into a folder, as an installer leaves it."""
    module = f"{distribution.replace('-', '_')}_{name}"
    folder.mkdir(exist_ok=True)
    (folder / f"{module}.py").write_text(source, "utf-8")
    info = folder / f"{distribution.replace('-', '_')}-1.2.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: 1.2\n", "utf-8")
    (info / "entry_points.txt").write_text(f"[cleaner.detectors]\n{name} = {module}\n", "utf-8")


def call(folder: Path, *arguments: str, data: str = PAGE) -> tuple[int, str, str]:
    """The real command, which finds what is installed there."""
    search = os.pathsep.join([str(folder), str(ROOT)])
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-m", "cleaner", *arguments],
        input=data.encode(),
        capture_output=True,
        env={**os.environ, "PYTHONPATH": search},
        cwd=folder,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def test_the_example_of_the_guide(tmp_path: Path) -> None:
    install(tmp_path, block("python"))
    names = "--select=weather_widgets", "--select=cookies"
    assert call(tmp_path, "clean", *names) == (0, f"{SENTENCE}\n", "")
    assert call(tmp_path, "clean", *names, "--ignore", "weather_widgets")[1] == PAGE.replace(
        "Accept all cookies\n\n", ""
    )
    rows = call(tmp_path, "detectors")[1].splitlines()
    assert next(row for row in rows if row.startswith("weather_widgets ")).endswith("[weather-plugin 1.2]")
    assert "Why it goes:" in call(tmp_path, "detectors", "weather_widgets")[1]


def test_it_is_used_without_being_named_and_in_workers(tmp_path: Path) -> None:
    install(tmp_path, block("python"))
    (tmp_path / "page.txt").write_text(PAGE, "utf-8")
    code, _, said = call(tmp_path, "run", "page.txt", "-o", "out", "--no-score")
    assert (code, (tmp_path / "out" / "page.txt").read_text("utf-8")) == (0, f"{SENTENCE}\n"), said


BROKEN = {
    "raises": "raise RuntimeError('not today')",
    "has no find": '"""Nothing."""',
    "wrong phrases": "PHRASES = {'en': 3}\ndef find(page, hits): return ()",
    "bad phrase": "PHRASES = {'en': 'by * * you'}\ndef find(page, hits): return ()",
    "is no code": "def def",
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_one_is_named(tmp_path: Path, case: str) -> None:
    install(tmp_path, BROKEN[case])
    code, out, said = call(tmp_path, "clean")
    assert (code, out, len(said.splitlines())) == (2, "", 1), said
    assert "The detector weather_widgets of weather-plugin 1.2 cannot be loaded" in said
    assert call(tmp_path, "clean", "--ignore", "weather_widgets", "--no-score")[0] == 0
    assert call(tmp_path, "clean", "--select", "cookies")[0] == 0


def test_the_library_goes_on_without_a_broken_one(tmp_path: Path) -> None:
    install(tmp_path, BROKEN["raises"])
    code = "import cleaner, sys; a = cleaner.clean(sys.stdin.read(), score=False); print(a.status, a.problems, a.text)"
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", code],
        input=PAGE,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)])},
        timeout=60,
        check=True,
    )
    assert done.stdout.startswith("degraded")
    assert "weather-plugin 1.2" in done.stdout
    assert "cookies\n" not in done.stdout


def test_no_name_is_taken_twice(tmp_path: Path) -> None:
    install(tmp_path, block("python"), "cookies")
    code, out, said = call(tmp_path, "clean")
    assert (code, out, len(said.splitlines())) == (2, "", 1)
    assert "cleaner has a detector of that name itself" in said
    other = tmp_path / "other"
    install(other, block("python"), distribution="another-plugin")
    install(other, block("python"))
    code, out, said = call(other, "clean")
    assert (code, out) == (2, "")
    assert "another-plugin 1.2 offers a detector of that name, too" in said
