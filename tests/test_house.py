"""The doors of the house: who imports whom, and what an import costs."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "cleaner"

OURS = {
    "document": set(),
    "view": set(),
    "speech": set(),
    "phrases": {"document", "speech", "view"},
    "containers": {"document"},
    "examples": {"document"},
    "read": {"document", "view"},
    "detectors": {"containers", "document", "phrases", "view"},
    "score": {"document"},
    "judge": {"document"},
    "markdown": {"document"},
    "report": {"document"},
    "pipeline": {"containers", "document", "markdown", "phrases", "read", "detectors", "score", "judge"},
    "batch": {"document", "pipeline", "report"},
    "cli": {"document", "detectors", "phrases", "pipeline", "score", "judge", "report", "batch"},
}
"""The rooms, each with those that it may import, in an order in which no room imports a later one."""

GUESTS = {
    "phrases": {"ahocorasick_rs"},
    "read": {"bs4", "charset_normalizer", "htmldate", "lxml", "trafilatura"},
    "score": {"numpy"},
    "judge": {"langdetect"},
    "report": {"rich"},
    "pipeline": {"re2"},
    "cli": {"click", "rich"},
    "batch": {"backports", "compression", "fastwarc", "msgspec", "pyarrow"},  # compression: of Python 3.14
}
"""The libraries that a room may import; the others import none."""


def imports(path: Path) -> Iterator[tuple[str, bool]]:
    """Dotted names that a module imports, and whether on the top level of the module."""
    tree = ast.parse(path.read_text("utf-8"))
    top = set(tree.body)
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node in top
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are written out in full"
            for alias in node.names:
                yield f"{node.module}.{alias.name}" if node.module == "cleaner" else str(node.module), node in top


def rooms() -> Iterator[tuple[str, Path]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        room = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        if room not in ("__init__", "__main__"):
            yield room, path


@pytest.mark.parametrize(("room", "path"), list(rooms()), ids=str)
def test_doors(room: str, path: Path) -> None:
    """A room imports only the rooms and the libraries that the table allows."""
    for name, _ in imports(path):
        parts = name.split(".")
        if parts[0] == "cleaner":
            other = parts[1] if len(parts) > 1 else "__init__"
            known = other if other in OURS else "__init__"
            assert known == room or known in OURS[room] or (known == "__init__" and room in ("cli", "batch")), (
                path,
                name,
            )
        elif parts[0] not in sys.stdlib_module_names:
            assert parts[0] in GUESTS.get(room, set()), (path, name)


def test_no_circles() -> None:
    """The table is sorted: each room comes after those that it may import."""
    order = list(OURS)
    for room, others in OURS.items():
        assert all(order.index(other) < order.index(room) for other in others)


def test_heavy_libraries_are_imported_when_used() -> None:
    """`import cleaner` pulls in none of the heavy libraries, and cleaning a text none of those for HTML."""
    heavy = {"langdetect", "trafilatura", "htmldate", "bs4", "lxml", "rich", "click", "re2", "charset_normalizer"}
    for work, more in (("", {"numpy"}), ("cleaner.clean('We use cookies.').to_markdown(); ", set[str]())):
        script = f"import sys, cleaner; {work}print(sorted({heavy | more!r} & set(sys.modules)))"
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603
        assert done.stdout.strip() == "[]"


def test_what_is_not_asked_is_not_imported() -> None:
    """Without an extractor, HTML needs neither trafilatura nor htmldate, and a sound page no second parser."""
    heavy = {"trafilatura", "htmldate", "bs4"}
    work = "cleaner.clean('<html><p>The talks go on.</p>', extractor=None)"
    script = f"import sys, cleaner; {work}; print(sorted({heavy!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.strip() == "[]"


def test_no_detector_is_loaded_before_use() -> None:
    """`import cleaner` loads no detector: their phrases cost more than all the rest."""
    script = "import sys, cleaner; print(sum(name.startswith('cleaner.detectors.') for name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.strip() == "0"


def test_functions_fit_on_a_screen() -> None:
    """No function is longer than sixty lines."""
    for _, path in rooms():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef):
                assert (node.end_lineno or 0) - node.lineno < 60, f"{path}: {node.name}"
