"""Scripts that complete in bash, zsh and fish, made from the parsers themselves.

They hold all words, so that completing starts no Python. Names of APIs are looked up in the
nearest ``refwright.toml`` at the time.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from refwright.cli.arguments import Parser

_APIS: Final = "API"
"""How help calls an argument that names an API of the workspace."""


@dataclass(frozen=True, slots=True)
class _Option:
    flags: tuple[str, ...]
    text: str
    takes: bool
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Command:
    name: str
    text: str
    options: tuple[_Option, ...]
    words: tuple[str, ...]
    apis: bool


def script_for(shell: str, top: Parser) -> str:
    """Write the script for ``bash``, ``zsh`` or ``fish``."""
    commands = list(_commands(top))
    options = _options(top)
    if shell == "fish":
        return "\n".join(_fish(commands, options)) + "\n"
    if shell == "zsh":
        head = "autoload -Uz compinit bashcompinit\n(( $+functions[compdef] )) || compinit\n"
        return f"{head}bashcompinit\n{_bash(commands, options)}"
    return _bash(commands, options)


def _commands(top: Parser) -> Iterator[_Command]:
    for name, parser in top.commands().items():
        positional = [action for action in parser.actions() if not action.option_strings]
        words = [str(choice) for action in positional for choice in action.choices or ()]
        apis = any(action.metavar == _APIS for action in positional)
        text = (parser.description or "").partition("\n")[0].rstrip(".")
        yield _Command(name, text, _options(parser), tuple(words), apis)


def _options(parser: Parser) -> tuple[_Option, ...]:
    return tuple(
        _Option(
            tuple(action.option_strings),
            "" if action.help in {None, argparse.SUPPRESS} else str(action.help),
            action.nargs != 0,
            tuple(map(str, action.choices or ())),
        )
        for action in parser.actions()
        if action.option_strings
    )


# --- bash, which zsh reads as well ---

_BASH: Final = """\
_refwright_apis() {{
  local dir=$PWD
  while [[ -n $dir && ! -f $dir/refwright.toml ]]; do dir=${{dir%/*}}; done
  [[ -f $dir/refwright.toml ]] || return
  sed -n '/^\\[\\[api\\]\\]/,/^\\[\\[api\\.release/s/^name *= *"\\([a-z0-9-]*\\)".*/\\1/p' \\
    "$dir/refwright.toml"
}}
_refwright() {{
  local cur=${{COMP_WORDS[COMP_CWORD]}} prev=${{COMP_WORDS[COMP_CWORD-1]}} command="" word
  for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
    [[ $word == -* ]] || {{ command=$word; break; }}
  done
  COMPREPLY=()
  case "$command $prev" in
{values}
  esac
  case "$command" in
    "") COMPREPLY=($(compgen -W "{top}" -- "$cur")) ;;
{commands}
  esac
}}
complete -o bashdefault -o default -F _refwright refwright
"""


def _bash(commands: list[_Command], options: tuple[_Option, ...]) -> str:
    return _BASH.format(
        top=" ".join((*(each.name for each in commands), *_flags(options))),
        values="\n".join(_bash_values(commands)),
        commands="\n".join(_bash_command(command) for command in commands),
    )


def _bash_values(commands: list[_Command]) -> Iterator[str]:
    for command in commands:
        for option in command.options:
            if not option.takes:
                continue
            pattern = "|".join(f'"{command.name} {flag}"' for flag in option.flags)
            words = f'COMPREPLY=($(compgen -W "{" ".join(option.choices)}" -- "$cur")); '
            yield f"    {pattern}) {words if option.choices else ''}return ;;"


def _bash_command(command: _Command) -> str:
    words = f'compgen -W "{" ".join((*_flags(command.options), *command.words))}" -- "$cur"'
    apis = ' compgen -W "$(_refwright_apis)" -- "$cur";' if command.apis else ""
    return f"    {command.name}) COMPREPLY=($({words};{apis})) ;;"


def _flags(options: tuple[_Option, ...]) -> list[str]:
    return [flag for option in options for flag in option.flags]


# --- fish ---


def _fish(commands: list[_Command], options: tuple[_Option, ...]) -> Iterator[str]:
    yield "complete -c refwright -e"
    yield from (_fish_option("__fish_use_subcommand", option) for option in options)
    for command in commands:
        text = _quoted(command.text)
        yield f"complete -c refwright -n __fish_use_subcommand -f -a {command.name} -d {text}"
    for command in commands:
        when = f"__fish_seen_subcommand_from {command.name}"
        yield from (_fish_option(when, option) for option in command.options)
        if command.words:
            words = _quoted(" ".join(command.words))
            yield f"complete -c refwright -n {_quoted(when)} -f -a {words}"


def _fish_option(when: str, option: _Option) -> str:
    names = [
        f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags
    ]
    values = f" -x -a {_quoted(' '.join(option.choices))}" if option.choices else " -r"
    return (
        f"complete -c refwright -n {_quoted(when)} {' '.join(names)}"
        f"{values if option.takes else ''} -d {_quoted(option.text)}"
    )


def _quoted(text: str) -> str:
    inner = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{inner}'"
