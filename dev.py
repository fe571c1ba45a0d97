#!/usr/bin/env python3
"""Set everything up and do one thing, on any machine with Python 3.11 or newer: nothing else is needed.

    python3 dev.py samples    clean the texts and the pages in samples/ into the folder out/
    python3 dev.py test       run the tests
    python3 dev.py lint       run the linters and the type checker
    python3 dev.py table      write docs/languages.md anew: which detector knows which language

The first run makes a virtual environment in .venv and installs `cleaner` into it; later ones find it there.
"""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "cleaner-installed.txt"

COMMANDS = {
    "samples": [["-m", "cleaner", "run", "samples/*/source.txt", "samples/*/source.html", "-o", "out"]],
    "test": [["-m", "pytest"]],
    "lint": [["-m", "ruff", "check", "."], ["-m", "ruff", "format", "--check", "."], ["-m", "mypy"]],
    "table": [["-m", "tests.languages"]],
}


def main() -> None:
    """Do what the command line says; exits with the code of what was run."""
    name = sys.argv[1] if len(sys.argv) > 1 else ""
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever has an older one should be told
        sys.exit(f"dev.py: this is Python {sys.version.split()[0]}; run it with Python 3.11 or newer.")
    if name not in COMMANDS:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    set_up("." if name == "samples" else ".[dev]")
    for command in COMMANDS[name]:
        code = subprocess.run([PYTHON, *command, *sys.argv[2:]], cwd=ROOT, check=False).returncode  # noqa: S603
        if code:
            sys.exit(code)
    if name == "samples":
        print("The clean texts are in out/, each with a .json that gives a reason for every line that went.")


def set_up(package: str) -> None:
    """Make .venv and install the package, unless that is done and pyproject.toml has not changed since."""
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    done = STAMP.read_text("utf-8").split() if STAMP.exists() and PYTHON.exists() else []
    if done[:1] == [wanted] and (package in done or ".[dev]" in done):
        return
    print("Setting up .venv (once, about half a minute) ...", file=sys.stderr, flush=True)
    quietly("making .venv", sys.executable, "-m", "venv", VENV)
    quietly("installing", PYTHON, "-m", "pip", "install", "-q", "--disable-pip-version-check", "-e", package)
    STAMP.write_text(f"{wanted} {package}\n", "utf-8")


def quietly(what: str, *command: object) -> None:
    """Run a command; where it fails, exit with the last line that it said."""
    done = subprocess.run(  # noqa: S603
        [str(word) for word in command], cwd=ROOT, capture_output=True, text=True, errors="replace", check=False
    )
    if done.returncode:
        said = [line for line in (done.stdout + done.stderr).splitlines() if line.strip()] or ["it said nothing"]
        errors = [line for line in said if line.startswith("ERROR")] or said
        sys.exit(f"dev.py: {what} failed: {errors[-1]}")


if __name__ == "__main__":
    main()
