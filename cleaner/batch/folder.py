"""Files and folders in, a folder out: first a plan, in which everything is checked, then file by file, each whole.

A folder's documents keep their paths relative to it. Files that are named one by one keep theirs relative to the
deepest folder that holds all of them. Text keeps its name; what comes of an HTML page is a `.txt`, or a `.md` where
Markdown is wanted. Beside each stands a `.json` with the article's `to_dict()`.
"""

from __future__ import annotations

import contextlib
import glob
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from cleaner import report
from cleaner.document import Article

HTML_SUFFIXES = (".html", ".htm", ".xhtml")
"""Names of HTML pages. Others are recognized by what is in them."""

SUFFIXES = (".txt", ".md", *HTML_SUFFIXES)
"""What is taken from a folder. A file that is named is taken whatever its suffix."""


class WriteError(Exception):
    """A result could not be written; its text says where, why and what to do."""


@dataclass(frozen=True, slots=True)
class Job:
    """A document to clean: where it is, where its clean text goes, and whether that is to be Markdown."""

    source: Path
    target: Path
    markdown: bool = False

    @property
    def record(self) -> Path:
        """Where its JSON goes: beside the text."""
        return self.target.with_name(f"{self.target.stem}.json")


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do: the jobs in order, a sentence for each input that is not there, and how many files are left out."""

    jobs: tuple[Job, ...]
    problems: tuple[str, ...]
    skipped: int


def expand(names: Sequence[str]) -> list[str]:
    """The names, patterns such as `news/*.txt` expanded in sorted order. What matches nothing stays as it is."""
    expanded: list[str] = []
    for name in names:
        matches = [] if os.path.lexists(name) else sorted(glob.glob(name, recursive=True))  # noqa: PTH207 - a whole path
        expanded += matches or [name]
    return expanded


def is_html(name: str) -> bool:
    """Whether a file's name says that it is an HTML page."""
    return name.lower().endswith(HTML_SUFFIXES)


def plan(inputs: Sequence[str], out: Path, markdown: bool = False) -> Plan:
    """Find the documents and their places in `out`; writes nothing.

    markdown: whether all are to be written as Markdown, to files named `.md`.

    Raises ValueError, in a sentence, where results would overwrite each other or an input, or leave `out`.
    """
    paths = [Path(name) for name in expand(inputs)]
    _check_out(paths, out)
    listed: list[tuple[Path, Path]] = []
    problems: list[str] = []
    skipped = 0
    root = _root([path for path in paths if not path.is_dir()])
    for path in paths:
        if path.is_dir():
            more = _Listing(path)
            listed += [(found, found.relative_to(path)) for found in more]
            problems += more.problems
            skipped += more.skipped
        elif path.exists():
            listed.append((path, Path(os.path.relpath(path, root))))
        else:
            problems.append(f"{path}: there is no such file or folder; check the name.")
    jobs = tuple(dict.fromkeys(Job(source, out / _result(relative, markdown), markdown) for source, relative in listed))
    _check_jobs(jobs, out)
    return Plan(jobs, tuple(problems), skipped)


def _result(relative: Path, markdown: bool) -> Path:
    """The name under which a document's clean text is written."""
    if markdown:
        return relative.with_suffix(".md")
    return relative.with_suffix(".txt") if is_html(relative.name) else relative


def _root(files: Sequence[Path]) -> str:
    """The deepest folder that holds all files."""
    return os.path.commonpath([file.parent.absolute() for file in files]) if files else ""


class _Listing:
    """The documents in a folder, sorted; hidden files and folders are not looked at, links to folders not followed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.problems: list[str] = []
        self.skipped = 0

    def __iter__(self) -> Iterator[Path]:
        for folder, folders, files in os.walk(self.folder, onerror=self._report):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(name for name in files if not name.startswith(".")):
                path = Path(folder, name)
                if path.suffix.lower() in SUFFIXES and (path.is_file() or path.is_symlink()):
                    yield path
                else:
                    self.skipped += 1

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


def _check_jobs(jobs: Sequence[Job], out: Path) -> None:
    """Raises ValueError where two results would collide, an input would be overwritten or a link leads out."""
    sources = {os.path.realpath(job.source) for job in jobs}
    real, taken = out.resolve(), dict[str, Path]()
    for job in jobs:
        if not job.target.parent.resolve().is_relative_to(real):
            raise ValueError(f"{job.target.parent} leads out of the output folder {out}; remove that link.")
        for target in (job.target, job.record):
            other = taken.setdefault(os.path.normcase(target), job.source)
            if other is not job.source or job.target == job.record:
                raise ValueError(
                    f"{other} and {job.source} would both be written to {target}; "
                    f"clean them into two folders or rename one."
                )
            if os.path.realpath(target) in sources:
                raise ValueError(f"{target} would overwrite an input; name another output folder.")


def write_article(job: Job, article: Article) -> None:
    """Write the clean text and, when that is done, the JSON beside it. Raises WriteError."""
    write_whole(job.target, report.to_utf8(article.markdown if job.markdown else article.text))
    write_whole(job.record, report.to_utf8(report.to_json(article, indent=2) + "\n"))


def write_whole(target: Path, data: bytes) -> None:
    """Write a file that is under its name either whole or not at all. Raises WriteError."""
    part = target.with_name(f".cleaner-{os.getpid()}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except BaseException as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        if not isinstance(error, OSError):
            raise
        raise WriteError(
            f"{target}: it cannot be written ({error.strerror or error}); what is in the folder is complete, "
            f"so make room or mend the permissions and run the command again."
        ) from error
