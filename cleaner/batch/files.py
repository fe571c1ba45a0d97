"""Files that are under their names either whole or not at all.

All that is written to a disk goes through here, so that there is one place where a full disk is met.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, cast


class WriteError(Exception):
    """A result could not be written; its text says where, why and what to do."""


PART = ".part"
"""What a file's name ends with until it is whole."""

STANDARD_OUTPUT = Path("standard output")
"""What stands in messages in the place of a file."""

BUFFER = 1 << 18
"""Bytes that are held back before they are written: some dozens of documents."""


class Parts:
    """The files of one shard while they are written."""

    def __init__(self, targets: Sequence[Path]) -> None:
        """Begin new files beside the targets, left-overs of a run that was killed replaced. Raises WriteError."""
        self.targets = tuple(targets)
        self.parts = [target.with_name(target.name + PART) for target in targets]
        self.files: list[BinaryIO] = []
        with writing(self.targets[0]), self._clean_up():
            for part in self.parts:
                part.parent.mkdir(parents=True, exist_ok=True)
                part.unlink(missing_ok=True)
                self.files.append(open_new(part))

    def flush(self) -> None:
        """Hand all bytes over to the system. Raises WriteError."""
        with writing(self.targets[0]), self._clean_up():
            for file in self.files:
                file.flush()

    def sync(self) -> tuple[int, ...]:
        """Put all bytes on the disk; returns the sizes of the files. Raises WriteError."""
        with writing(self.targets[0]), self._clean_up():
            sizes = []
            for file in self.files:
                file.flush()
                os.fsync(file.fileno())
                sizes.append(file.tell())
                file.close()
            return tuple(sizes)

    def name(self) -> set[Path]:
        """Give the files their names, after `sync`; returns the folders that are to be synced. Raises WriteError."""
        with writing(self.targets[0]), self._clean_up():
            for part, target in reversed(list(zip(self.parts, self.targets, strict=True))):
                os.replace(part, target)  # noqa: PTH105 - the call that has no partial result
            return {target.parent for target in self.targets}

    def discard(self) -> None:
        """Remove what was written."""
        for file in self.files:
            with contextlib.suppress(OSError):
                file.close()
        for part in self.parts:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)

    @contextlib.contextmanager
    def _clean_up(self) -> Iterator[None]:
        try:
            yield
        except BaseException:
            self.discard()
            raise


class Streamed:
    """Standard output in the place of the files of a shard."""

    def __init__(self) -> None:
        self.files: list[BinaryIO] = [sys.stdout.buffer]

    def flush(self) -> None:
        """Let go of what is held back. Raises WriteError."""
        with writing(STANDARD_OUTPUT):
            self.files[0].flush()

    def sync(self) -> tuple[int, ...]:
        """Nothing is named, so nothing has to wait for the disk."""
        self.flush()
        return ()

    def name(self) -> set[Path]:
        """There are no names."""
        return set()

    def discard(self) -> None:
        """What is written is written."""


def write_whole(target: Path, data: bytes) -> None:
    """Write a file that is under its name either whole or not at all. Raises WriteError."""
    part = target.with_name(f".cleaner-{os.getpid()}{PART}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        with open_new(part) as file:
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
            f"{target}: it cannot be written ({error.strerror or error}); make room or choose another place."
        ) from error


def open_new(path: Path) -> BinaryIO:
    """A new file to write; it is an error if there is one."""
    return path.open("xb", buffering=BUFFER)


def open_log(path: Path) -> BinaryIO:
    """A file to append to, whose every write goes to the system at once."""
    return cast(BinaryIO, path.open("ab", buffering=0))


def lock(file: BinaryIO) -> None:
    """Keep other runs away from a file until it is closed, or this process ends. Raises OSError where one is at it."""
    if sys.platform == "win32":
        return
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise OSError(errno.EBUSY, "another run is writing into this folder") from None


def sync_folder(folder: Path) -> None:
    """Put the names in a folder on the disk, where the system can do that."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextlib.contextmanager
def writing(target: Path) -> Iterator[None]:
    """Turn an error of the system into a WriteError that says what to do."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        if target == STANDARD_OUTPUT:
            raise WriteError(
                f"{target} cannot be written ({error.strerror or error}); make room and run the command again."
            ) from error
        raise WriteError(
            f"{target}: it cannot be written ({error.strerror or error}); what is in the folder is complete, "
            f"so make room or mend the permissions and run the command again with --resume."
        ) from error
