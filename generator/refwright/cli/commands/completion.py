"""refwright completion: what a shell needs to complete commands, options and names."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from refwright.base.errors import EXIT_OK
from refwright.cli.commands.options import new_command
from refwright.cli.completion import script_for
from refwright.cli.console import emit

if TYPE_CHECKING:
    from refwright.cli.commands.options import Commands

_MORE = """  bash  echo 'eval "$(refwright completion bash)"' >> ~/.bashrc
  zsh   echo 'eval "$(refwright completion zsh)"' >> ~/.zshrc
  fish  refwright completion fish > ~/.config/fish/completions/refwright.fish"""


def add(parsers: Commands) -> None:
    command = new_command(parsers, "completion", "Print a script that completes in a shell", _MORE)
    command.add_argument("shell", choices=("bash", "zsh", "fish"), help="the shell")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the script of a shell."""
    emit(script_for(options.shell, options.whole()))
    return EXIT_OK
