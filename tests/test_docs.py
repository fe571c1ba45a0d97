"""The examples in the README and in the contributing guide run, and say what happens."""

from __future__ import annotations

import dataclasses
import doctest
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import cleaner
from cleaner import detectors
from cleaner.containers import Containers
from cleaner.examples import parse_examples
from cleaner.phrases import parse

ROOT = Path(__file__).parent.parent
CONSOLE = re.compile(r"```console\n\$ (cleaner .+?)\n(.*?)```", re.DOTALL)


def test_readme_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    failed, tried = doctest.testfile(str(ROOT / "README.md"), module_relative=False, encoding="utf-8")
    assert tried > 8
    assert failed == 0


def test_formats_python() -> None:
    failed, tried = doctest.testfile(str(ROOT / "docs" / "formats.md"), module_relative=False, encoding="utf-8")
    assert tried
    assert failed == 0


def test_readme_names_every_option_and_dependency() -> None:
    """Every option of `Cleaner` and every dependency is a row of a table."""
    readme = (ROOT / "README.md").read_text("utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for field in dataclasses.fields(cleaner.Cleaner):
        assert f"\n| `{field.name}` |" in readme
    for dependency in project["dependencies"]:
        assert f"[{re.split('[<>=~ ]', dependency)[0]}](https://pypi.org/project/" in readme


def test_package_docstring() -> None:
    failed, tried = doctest.testmod(cleaner)
    assert tried
    assert failed == 0


def test_readme_console() -> None:
    """The command prints what the README shows, to the letter."""
    blocks = CONSOLE.findall((ROOT / "README.md").read_text("utf-8"))
    assert blocks
    for command, expected in blocks:
        words = [sys.executable, "-m", *command.split()]
        environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
        done = subprocess.run(words, cwd=ROOT, capture_output=True, check=True, env=environment)  # noqa: S603
        assert done.stdout.decode("utf-8") == expected


def test_command_guide() -> None:
    """The command prints what its guide shows, to the letter."""
    ((command, expected),) = CONSOLE.findall((ROOT / "docs" / "command.md").read_text("utf-8"))
    done = subprocess.run([sys.executable, "-m", *command.split()], cwd=ROOT, capture_output=True, check=False)  # noqa: S603
    assert (done.stdout.decode("utf-8"), done.returncode) == (expected, 1)


def test_configuration_guide(tmp_path: Path) -> None:
    """The example of a settings file is one that works."""
    match = re.search(r"```toml\n(.*?)```", (ROOT / "docs" / "configuration.md").read_text("utf-8"), re.DOTALL)
    assert match
    (tmp_path / "cleaner.toml").write_text(match.group(1), "utf-8")
    words = [sys.executable, "-m", "cleaner", "clean", "--config", str(tmp_path / "cleaner.toml"), "docs/tram.txt"]
    assert subprocess.run(words, cwd=ROOT, capture_output=True, check=False).returncode == 0  # noqa: S603


def test_contributing_detector() -> None:
    """The detector in the contributing guide is a whole one: it loads, and its examples come out as they say."""
    guide = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    match = re.search(r"```python\n(.*?)```", guide, re.DOTALL)
    assert match
    module: dict[str, object] = {}
    exec(compile(match.group(1), "CONTRIBUTING.md", "exec"), module)  # noqa: S102 - our own text
    phrases = list(parse("weather_widgets", module["PHRASES"]))  # type: ignore[arg-type]
    examples = list(parse_examples(str(module["EXAMPLES"])))
    assert phrases
    box = '<div class="td-weather-widget"><p>Saturday 14 degrees</p></div>'
    assert [(example.gone, len(example.kept)) for example in examples] == [(("Today's weather",), 1), ((box,), 3)]
    containers = Containers([("weather_widgets", str(module["CONTAINERS"]))])
    assert [name.text for name in containers.find("td-weather-widget")] == ["weather-widget"]
    assert not containers.find("weather")


def test_every_detector_is_in_the_list() -> None:
    """The command lists every detector with a first sentence."""
    done = subprocess.run([sys.executable, "-m", "cleaner", "detectors"], capture_output=True, text=True, check=True)
    rows = done.stdout.splitlines()
    assert len(rows) == len(detectors.names())
    assert all(len(row.split()) > 3 for row in rows)
