"""Which inputs there are, and where what comes of them is to be written: checked before anything is.

The documents of a folder keep their paths relative to it. Files that are named one by one keep theirs relative to the
deepest folder that holds all of them. Names come from the paths of inputs alone, never from what is in them.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from cleaner.batch.files import PART
from cleaner.batch.formats import CORPUS_SUFFIXES, format_for
from cleaner.batch.manifest import HOUSEKEEPING
from cleaner.batch.nouns import Desk, Format
from cleaner.batch.source import STANDARD_INPUT, expand

HEAD = 1 << 16
"""Bytes in which a format is recognized."""

STDIN_NAME = "stdin"
"""What the results of standard input are called in a folder."""


class Shard(NamedTuple):
    """One input: its path (None for standard input), its name in messages and in the manifest, and its outputs."""

    path: Path | None
    name: str
    outputs: tuple[Path, ...]


class Plan(NamedTuple):
    """The inputs in order, a sentence for each that is not there, and how many files of folders are left out."""

    shards: tuple[Shard, ...]
    problems: tuple[str, ...]
    left_out: int


def make_plan(inputs: Sequence[str], out: Path | None, desk: Desk, check: bool = False) -> Plan:
    """Find the inputs and the places of their outputs; writes nothing.

    check: nothing will be written later either, so that several inputs need no folder.

    Raises ValueError, in a sentence, where outputs would overwrite each other or an input, or leave `out`.
    """
    if STANDARD_INPUT in inputs and len(inputs) > 1:
        raise ValueError("Standard input (-) can only be the one input; name it alone.")
    if STANDARD_INPUT in inputs:
        outputs = () if out is None else (out / f"{STDIN_NAME}.jsonl",)
        return Plan((Shard(None, STDIN_NAME, outputs),), (), 0)
    found = _find([Path(name) for name in expand(inputs)], out)
    if out is None:
        if len(found.shards) > 1 and not check:
            raise ValueError("Several inputs need a folder to go to; name it with -o OUT.")
        return found
    placed = [_placed(shard, out, desk) for shard in found.shards]
    _check(placed, out)
    return found._replace(shards=tuple(placed))


def shown(name: str) -> str:
    """A name as text: what is no UTF-8 in it is written as escapes."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


def open_format(shard: Shard, head: bytes) -> Format:
    """The format of a shard, by its name and first bytes."""
    return format_for("" if shard.path is None else shard.path.name, head)


def _find(paths: Sequence[Path], out: Path | None) -> Plan:
    """The inputs, without their outputs, each once."""
    if out is not None:
        _check_out(paths, out)
    listed: dict[tuple[Path, str], Shard] = {}
    problems: list[str] = []
    left_out = 0
    root = _root([path for path in paths if not path.is_dir()])
    for path in paths:
        if path.is_dir():
            more = _Listing(path)
            files = [(one, one.relative_to(path)) for one in more]
            problems += more.problems
            left_out += more.left_out
        elif path.exists():
            files = [(path, Path(os.path.relpath(path, root)))]
        else:
            files = []
            problems.append(f"{path}: there is no such file or folder; check the name.")
        for one, relative in files:
            listed[one, relative.as_posix()] = Shard(one, relative.as_posix(), ())
    return Plan(tuple(listed.values()), tuple(problems), left_out)


def _placed(shard: Shard, out: Path, desk: Desk) -> Shard:
    names = open_format(shard, _head(shard.path)).outputs(shard.name, desk)
    return shard._replace(name=shown(shard.name), outputs=tuple(out / PurePosixPath(name) for name in names))


def _head(path: Path | None) -> bytes:
    """The first bytes of a file whose name does not tell its format; what cannot be read is told when it is read."""
    if path is None or path.name.lower().endswith(CORPUS_SUFFIXES):
        return b""
    try:
        with path.open("rb") as file:
            return file.read(HEAD)
    except OSError:
        return b""


def _root(files: Sequence[Path]) -> str:
    """The deepest folder that holds all files."""
    return os.path.commonpath([file.parent.absolute() for file in files]) if files else ""


class _Listing:
    """The inputs in a folder, sorted; hidden files and folders are not looked at, links to folders not followed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.problems: list[str] = []
        self.left_out = 0

    def __iter__(self) -> Iterator[Path]:
        for folder, folders, files in os.walk(self.folder, onerror=self._report):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(name for name in files if not name.startswith(".")):
                path = Path(folder, name)
                if name.lower().endswith(CORPUS_SUFFIXES) and (path.is_file() or path.is_symlink()):
                    yield path
                else:
                    self.left_out += 1

    def _report(self, error: OSError) -> None:
        self.problems.append(f"{error.filename}: the folder cannot be read ({error.strerror}); check its permissions.")


def _check_out(paths: Sequence[Path], out: Path) -> None:
    """Raises ValueError where the output folder is no place to write to."""
    if out.exists() and not out.is_dir():
        raise ValueError(f"The output {out} is a file; name a folder to write into.")
    real = out.resolve()
    for path in paths:
        if path.is_dir() and real.is_relative_to(path.resolve()):
            where = "is" if real == path.resolve() else "lies inside"
            raise ValueError(
                f"The output folder {out} {where} the input folder {path}, so results would mix with inputs; "
                f"name a folder beside it."
            )


def _check(shards: Sequence[Shard], out: Path) -> None:
    """Raises ValueError where two outputs would collide, an input would be overwritten or a link leads out."""
    sources = {os.path.realpath(shard.path) for shard in shards if shard.path}
    real, taken = out.resolve(), dict[str, tuple[Shard, int]]()
    for shard in shards:
        for number, target in enumerate(shard.outputs):
            _check_place(target, out, real)
            for name in (target, target.with_name(target.name + PART)):
                other = taken.setdefault(os.path.normcase(name), (shard, number))
                if other != (shard, number):
                    raise ValueError(
                        f"{other[0].path} and {shard.path} would both be written to {name}; "
                        f"clean them into two folders or rename one."
                    )
                if os.path.realpath(name) in sources:
                    raise ValueError(f"{name} would overwrite an input; name another output folder.")


def _check_place(target: Path, out: Path, real: Path) -> None:
    """Raises ValueError where an output would leave its folder, or lie where the manifest is."""
    if ".." in target.relative_to(out).parts or not target.parent.resolve().is_relative_to(real):
        raise ValueError(f"{target.parent} leads out of the output folder {out}; remove that link.")
    if target.relative_to(out).parts[0] == HOUSEKEEPING:
        raise ValueError(f"{target} is where the manifest lies; rename that input.")
