"""The way into the command, as `cleaner` and as `python -m cleaner`."""

from __future__ import annotations

import gc
import sys


def main() -> int:
    """Run the command. What it stands on is loaded only when there is something to do: `--version` answers at once."""
    if sys.argv[1:] == ["--version"]:
        from cleaner import __version__

        print(f"cleaner {__version__}")
        return 0
    from cleaner.cli import main as run

    code = run()
    gc.freeze()  # on the way out nobody needs to look for garbage in a lexicon of half a million objects
    return code


if __name__ == "__main__":
    sys.exit(main())
