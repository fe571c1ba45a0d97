"""Where settings come from: the command line, else the environment (`CLEANER_*`), else one TOML file.

The file is the `cleaner.toml`, or the `pyproject.toml` with a table `[tool.cleaner]`, that lies nearest: in the working
directory or above it. Its keys are named as the long options. Only the command reads files; the library never does.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple

import click

OWN_FILE, PROJECT_FILE = "cleaner.toml", "pyproject.toml"
PREFIX = "CLEANER_"
HINT = "mend it, or run without it (--isolated)"

Settings = dict[str, Any]


class File(NamedTuple):
    """A configuration file, as read: its path, what its settings are called in messages, and the settings."""

    path: Path
    shown: str
    table: Mapping[str, Any]


class SettingsError(click.UsageError):
    """What is wrong with a configuration file, in a sentence."""


def find(start: Path) -> File | None:
    """The nearest file with settings, from a folder upward. Raises SettingsError where it cannot be read."""
    for folder in (start, *start.parents):
        for name in (OWN_FILE, PROJECT_FILE):
            if (folder / name).is_file() and (file := read(folder / name)):
                return file
    return None


def read(path: Path) -> File | None:
    """The settings of a file, None for a project that has none of ours. Raises SettingsError."""
    try:
        tables = tomllib.loads(path.read_bytes().decode("utf-8"))
    except OSError as error:
        raise SettingsError(f"{path}: it cannot be read ({error.strerror or error}); {HINT}.") from error
    except ValueError as error:  # TOML and UTF-8 alike
        raise SettingsError(f"{path}: this is no valid TOML ({error}); {HINT}.") from error
    if path.name != PROJECT_FILE:
        return File(path, str(path), tables)
    tools = tables.get("tool", {})
    if not isinstance(tools, dict) or "cleaner" not in tools:
        return None
    if not isinstance(tools["cleaner"], dict):
        raise SettingsError(f"{path}: tool.cleaner has to be a table, [tool.cleaner]; {HINT}.")
    return File(path, f"[tool.cleaner] in {path}", tools["cleaner"])


def chosen(named: str | None, isolated: bool) -> File | None:
    """The file that counts: the one that is named, none at all, or the nearest. Raises SettingsError."""
    if isolated:
        if named:
            raise SettingsError("--config names a file and --isolated wants none; choose one.")
        return None
    if not named:
        return find(Path.cwd())
    file = read(Path(named))
    if file is None:
        raise SettingsError(f"{named}: it has no table [tool.cleaner]; add one or name another file.")
    return file


def key(option: click.Parameter) -> str:
    """The name of an option in a file: its long name without the dashes."""
    return next((name for name in option.opts if name.startswith("--")), "")[2:]


def settings(file: File, own: Iterable[click.Parameter], all_of: Iterable[click.Parameter]) -> Settings:
    """What a file says, for the options of one command, by the names of their parameters. Raises SettingsError.

    own: the options of this command that can stand in a file; all_of: those of all commands, which are known, too.
    """
    known = {key(option): option for option in all_of}
    own_keys = {key(option) for option in own}
    found: Settings = {}
    for name, value in file.table.items():
        if name not in known:
            raise SettingsError(_unknown(file, name, known))
        option = known[name]
        checked = _checked(file, option, value)
        if name in own_keys and option.name:
            found[option.name] = checked
    return found


def _unknown(file: File, name: str, known: Mapping[str, click.Parameter]) -> str:
    """What is said about a key that nobody knows."""
    close = get_close_matches(name.replace("_", "-").lower(), known, n=1, cutoff=0.6)
    hint = f"did you mean {close[0]!r}?" if close else f"the keys are: {', '.join(sorted(known))}."
    return f"{file.shown}: there is no setting {name!r}; {hint}"


def _checked(file: File, option: click.Parameter, value: Any) -> Any:
    """The value of a setting, checked as the option of that name would be. Raises SettingsError."""
    name, (fits, words) = key(option), _wanted(option)
    values = value if option.multiple and isinstance(value, list) else [value]
    if option.multiple != isinstance(value, list) or not all(fits(one) for one in values):
        raise SettingsError(f"{file.shown}: {name} is {_shown(value)}, but has to be {words}.")
    try:
        for one in values:
            option.type.convert(str(one) if not isinstance(one, bool) else one, option, None)
    except click.BadParameter as error:
        raise SettingsError(f"{file.shown}: {name} is {_shown(value)}: {error.message.rstrip('.')}.") from error
    return value


def _wanted(option: click.Parameter) -> tuple[Any, str]:
    """Whether a TOML value is of an option's type, and the words for that type."""
    if getattr(option, "is_flag", False):
        return (lambda value: isinstance(value, bool)), "true or false"
    if isinstance(option.type, click.types.IntParamType):
        fits, words = (lambda value: isinstance(value, int) and not isinstance(value, bool)), "a whole number"
    elif isinstance(option.type, click.types.FloatParamType):
        fits, words = (lambda value: isinstance(value, int | float) and not isinstance(value, bool)), "a number"
    else:
        fits, words = (lambda value: isinstance(value, str)), "a string"
    return fits, f"a list of {words[2:]}s" if option.multiple else words


def _shown(value: Any) -> str:
    """A TOML value in an error, no longer than a line bears."""
    text = str(value).lower() if isinstance(value, bool) else repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


class Configured(click.Command):
    """A command whose options can be set in a file, too, and in the environment."""

    settled: Callable[[], Iterable[click.Parameter]] = staticmethod(tuple)
    """Gives the options of all commands that can stand in a file; asked only where there is a file."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Look for the file before the options are read: what it says are their defaults. Raises click.UsageError."""
        given, _, _ = self.make_parser(ctx).parse_args(args=list(args))
        if not ctx.resilient_parsing and not set(ctx.help_option_names) & set(args):
            try:
                self._take_file(ctx, given)
            except SettingsError as error:
                error.ctx = ctx
                raise
        return super().parse_args(ctx, args)

    def _take_file(self, ctx: click.Context, given: Mapping[str, Any]) -> None:
        """Let what the file says be the defaults. Raises SettingsError."""
        named = given.get("config") or os.environ.get(f"{PREFIX}CONFIG")
        file = chosen(named, bool(given.get("isolated")))
        ctx.meta["cleaner.file"] = file
        if file:
            ctx.default_map = settings(file, configurable(self), type(self).settled())


def configurable(command: click.Command) -> list[click.Parameter]:
    """The options of a command that can stand in a file: those that are marked so."""
    return [option for option in command.params if getattr(option, "in_file", False)]


class Setting(click.Option):
    """An option that can stand in a file and in the environment, as CLEANER_ and its name."""

    in_file = True

    def __init__(self, declarations: Any = None, **more: Any) -> None:
        """Make the option, and name its variable."""
        super().__init__(declarations, **more)
        self.envvar = PREFIX + key(self).replace("-", "_").upper()


def setting(*declarations: str, **more: Any) -> Callable[[Any], Any]:
    """`click.option` for a `Setting`."""
    return click.option(*declarations, cls=Setting, **more)


def file_options(command: Any) -> Any:
    """--config and --isolated. They are read by `Configured`, before all others."""
    config = click.option(
        "--config",
        type=click.Path(),
        metavar="FILE",
        expose_value=False,
        envvar=f"{PREFIX}CONFIG",
        help="Read settings from this file instead of the nearest cleaner.toml or pyproject.toml.",
    )
    isolated = click.option(
        "--isolated",
        is_flag=True,
        expose_value=False,
        help="Read no settings files; the environment still counts.",
    )
    return config(isolated(command))
