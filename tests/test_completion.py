"""The shell completes the command's words."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import cleaner

ROOT = Path(cleaner.__file__).parents[1]


def words(shell: str, line: str) -> list[str]:
    """What the command answers to a shell that asks for the last word of a line."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "_CLEANER_COMPLETE": f"{shell}_complete",
        "COMP_WORDS": line,
        "COMP_CWORD": line.split(" ")[-1] if shell == "fish" else str(line.count(" ")),
    }
    done = subprocess.run(
        [sys.executable, "-m", "cleaner"], capture_output=True, text=True, env=environment, timeout=60
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.parametrize("shell", ["bash", "fish"])
def test_words(shell: str) -> None:
    def found(line: str) -> list[str]:
        return [row.split(",", 1)[1].split("\t")[0] for row in words(shell, line)]

    assert found("cleaner de") == ["detectors"]
    assert found("cleaner clean --stri") == ["--strictness"]
    assert found("cleaner clean --strictness st") == ["standard", "strict"]
    assert found("cleaner run --select coo") == ["cookies"]
    assert found("cleaner completion ") == ["bash", "zsh", "fish"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_scripts(shell: str) -> None:
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-m", "cleaner", "completion", shell],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=60,
        check=True,
    )
    assert f"_CLEANER_COMPLETE={shell}_complete" in done.stdout
    if program := shutil.which(shell):
        flag = "--no-execute" if shell == "fish" else "-n"
        subprocess.run([program, flag], input=done.stdout, text=True, check=True, timeout=60)  # noqa: S603
