"""Detectors of other packages, which offer their modules under the entry-point group `cleaner.detectors`.

An entry point has the name of the detector and the path of its module. Nothing of it is imported before it is used.
"""

from __future__ import annotations

from importlib.metadata import EntryPoint, entry_points
from typing import NamedTuple

GROUP = "cleaner.detectors"


class Found(NamedTuple):
    """What is installed: the entry points by name, and a sentence for each that cannot be taken."""

    plugins: dict[str, EntryPoint]
    problems: tuple[str, ...]


def find(shipped: tuple[str, ...]) -> Found:
    """All plugins. One that has the name of a shipped detector, or of another plugin, is a problem and is not taken."""
    plugins: dict[str, EntryPoint] = {}
    problems: list[str] = []
    for point in sorted(entry_points(group=GROUP), key=lambda point: (point.name, origin(point), point.value)):
        other = plugins.get(point.name)
        if point.name in shipped:
            problems.append(_refused(point, "cleaner has a detector of that name itself"))
        elif not point.name.isidentifier() or point.name.startswith("_"):
            problems.append(_refused(point, "a name is made of letters, digits and underscores, as a module's is"))
        elif other is None:
            plugins[point.name] = point
        elif (other.value, origin(other)) != (point.value, origin(point)):  # the same one may be found on two paths
            problems.append(_refused(point, f"{origin(other)} offers a detector of that name, too"))
    return Found(plugins, tuple(problems))


def origin(point: EntryPoint) -> str:
    """The distribution that an entry point belongs to, and its version."""
    return f"{point.dist.name} {point.dist.version}" if point.dist else "an unknown distribution"


def _refused(point: EntryPoint, reason: str) -> str:
    return f"The detector {point.name!r} of {origin(point)} cannot be used: {reason}; rename or uninstall it."
