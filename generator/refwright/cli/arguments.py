"""Parsing what is typed: faults are errors like any other, with the nearest name that there is."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

from refwright.base.errors import UsageError
from refwright.base.nearest import did_you_mean

Subparsers = argparse._SubParsersAction  # the only name that argparse has for it


class Parser(argparse.ArgumentParser):
    """A parser that raises ``UsageError`` where argparse would end the process.

    The parsers of commands are made of it, too. An option of which only the beginning is given is
    refused: a later release may have two that begin so.
    """

    def __init__(self, *args: Any, **keywords: Any) -> None:
        super().__init__(*args, **{"allow_abbrev": False, **keywords})

    def error(self, message: str) -> NoReturn:
        """Raise for a fault; ``message`` is in argparse's words."""
        text = message.replace("the following arguments are required", "missing")
        raise UsageError(text, remedy=f"{self.prog} --help")

    def parse_args(  # type: ignore[override]
        self, given: Sequence[str] | None = None, namespace: None = None
    ) -> argparse.Namespace:
        """Parse arguments; raises ``UsageError`` for one that there is not."""
        options, extra = self.parse_known_args(given, namespace)
        if extra:
            self._refuse(options, extra)
        return options

    def _refuse(self, options: argparse.Namespace, extra: Sequence[str]) -> NoReturn:
        command = self.command(getattr(options, "command", "")) or self
        unknown = next((each for each in extra if each.startswith("-")), "")
        if not unknown:
            raise UsageError(
                f"there is no place for {extra[0][:80]!r}", remedy=f"{command.prog} --help"
            )
        name = unknown.partition("=")[0][:80]
        remedy = did_you_mean(name, command.option_names(), f"{command.prog} --help lists them")
        raise UsageError(f"{command.prog} has no option {name!r}", remedy=remedy)

    def _check_value(self, action: argparse.Action, value: object) -> None:
        choices: Iterable[object] | None = action.choices
        if choices is None or value in choices:
            return
        known = [str(choice) for choice in choices]
        name = "/".join(action.option_strings) or action.metavar or action.dest
        remedy = did_you_mean(str(value), known, f"one of {', '.join(known)}")
        raise UsageError(f"{name} knows no {str(value)[:80]!r}", remedy=remedy)

    def option_names(self) -> list[str]:
        """Name all options of this parser."""
        return list(self._option_string_actions)

    def command(self, name: str) -> Parser | None:
        """Find the parser of a command."""
        return self.commands().get(name)

    def commands(self) -> dict[str, Parser]:
        """Give the parsers of all commands, by name."""
        found: dict[str, Parser] = {}
        for action in self._actions:
            if isinstance(action, Subparsers):
                found.update(action.choices)
        return found

    def actions(self) -> list[argparse.Action]:
        """Give all that this parser takes, in order."""
        return list(self._actions)
