"""The command `cleaner`: turns flags into library calls, results into output, and every error into one plain line.

Data goes to standard output, everything else to standard error. What the exit codes mean stands in `codes.EXIT_CODES`.
"""

from cleaner.cli.command import cli, main

__all__ = ["cli", "main"]
