"""The command itself: the group of its commands, and how every error becomes one plain line and an exit code."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any

import click

from cleaner import __version__
from cleaner.batch.files import WriteError
from cleaner.cli.clean import clean
from cleaner.cli.codes import ABORTED, DONE, EXIT_CODES, MISUSED
from cleaner.cli.completion import VARIABLE, completion
from cleaner.cli.configuration import Configured, configurable
from cleaner.cli.detectors import detectors_command
from cleaner.cli.output import bug, discard_output, note
from cleaner.cli.run import run


class StoppedError(BaseException):
    """A signal asked the command to stop."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code. Raises nothing."""
    if VARIABLE in os.environ:
        cli.main(prog_name="cleaner")  # the shell asks for completions
    try:
        with _signals():
            return _invoke(sys.argv[1:] if arguments is None else list(arguments))
    except StoppedError as stopped:
        note("stopped; every file that was written is complete.")
        return 128 + stopped.number
    except BrokenPipeError:
        discard_output()
        return DONE
    except OSError as error:
        discard_output()
        note(f"the output cannot be written ({error.strerror or error}); make room or choose another place.")
        return ABORTED
    except Exception as error:
        note(f"{bug(error)}; nothing more was done.")
        return ABORTED


def _invoke(arguments: list[str]) -> int:
    """Hand over to click, and turn its errors and ours into one line and a code."""
    try:
        with cli.make_context("cleaner", arguments) as context:
            code = cli.invoke(context)
            sys.stdout.flush()
            return code if isinstance(code, int) else DONE
    except click.exceptions.Exit as finished:
        return finished.exit_code
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else "cleaner"
        note(f"{error.format_message().rstrip('.?')}{_origin(error)}. See '{command} --help'.")
        return MISUSED
    except WriteError as error:
        note(str(error))
        return ABORTED


def _origin(error: click.UsageError) -> str:
    """Where a wrong value comes from, if that is the environment."""
    context, option = error.ctx, getattr(error, "param", None)
    if not context or not option or not option.name:
        return ""
    if context.get_parameter_source(option.name) is not click.core.ParameterSource.ENVIRONMENT:
        return ""
    return f" (says the variable {option.envvar})"


@contextmanager
def _signals() -> Iterator[None]:
    """While this lasts, the first SIGINT or SIGTERM unwinds the command, and a second one ends it at once."""

    def stop(number: int, frame: FrameType | None) -> None:
        signal.signal(number, signal.SIG_DFL)
        raise StoppedError(number)

    before: dict[int, Any] = {}
    with suppress(ValueError):  # signals belong to the main thread; elsewhere they are none of our business
        for asked in (signal.SIGINT, signal.SIGTERM):
            if signal.getsignal(asked) != signal.SIG_IGN:  # nohup and the like
                before[asked] = signal.signal(asked, stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@click.group(
    invoke_without_command=True,
    epilog=EXIT_CODES,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="cleaner", message="%(prog)s %(version)s")
@click.pass_context
def cli(context: click.Context) -> None:
    """Strip boilerplate from articles, with a reason for every line that goes."""
    if context.invoked_subcommand is None:
        raise click.UsageError("No command was given: it is clean, run, detectors or completion.", context)


for command in (clean, run, detectors_command, completion):
    cli.add_command(command)
Configured.settled = (*configurable(clean), *configurable(run))
