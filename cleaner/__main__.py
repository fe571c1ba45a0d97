"""The way into the command, as `cleaner` and as `python -m cleaner`."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command. What it stands on is loaded only when there is something to do: `--version` answers at once."""
    if sys.argv[1:] == ["--version"]:
        from cleaner import __version__

        print(f"cleaner {__version__}")
        return 0
    from cleaner.cli import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
