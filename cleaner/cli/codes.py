"""The exit codes of the command."""

from __future__ import annotations

DONE, CHANGES, MISUSED, SOME_FAILED, ABORTED = 0, 1, 2, 3, 4

EXIT_CODES = """\b
Exit codes:
  0  done
  1  only with --check and --diff: something would change
  2  wrong usage or configuration, a broken plugin, or none of the inputs could be cleaned
  3  finished, but some documents failed
  4  aborted by an input/output error
  130, 143  stopped by a signal"""
