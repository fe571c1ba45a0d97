"""`cleaner completion`: what a shell needs to complete the command's words."""

from __future__ import annotations

import click
from click.shell_completion import ShellComplete, get_completion_class

from cleaner.cli.codes import DONE, EXIT_CODES
from cleaner.cli.output import emit

SHELLS = ("bash", "zsh", "fish")

VARIABLE = "_CLEANER_COMPLETE"
"""With this in its environment, the command completes words instead of doing anything."""


@click.command(epilog=EXIT_CODES)
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def completion(context: click.Context, shell: str) -> int:
    """Print the script that completes the command's words in a shell.

    \b
    bash: add to ~/.bashrc                    eval "$(cleaner completion bash)"
    zsh:  add to ~/.zshrc                     eval "$(cleaner completion zsh)"
    fish: cleaner completion fish > ~/.config/fish/completions/cleaner.fish
    """
    kind = get_completion_class(shell)
    assert kind is not None, "click knows these three"  # noqa: S101
    # Not its own `source`: that of bash looks for a bash and asks for its version.
    script = ShellComplete.source(kind(context.find_root().command, {}, "cleaner", VARIABLE))
    emit(f"{script.strip()}\n".encode())
    return DONE
