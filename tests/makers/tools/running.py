"""How the makers' tools are run: in a folder of their own, with a time limit, quietly."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SECONDS = 600


class MissingToolError(Exception):
    """A maker's tool is not installed, or refused to run."""


@contextmanager
def folder(files: dict[str, str]) -> Iterator[Path]:
    """Give a temporary folder that holds the files; it is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="refwright-makers-") as name:
        for path, text in files.items():
            target = Path(name, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        yield Path(name)


def run(where: Path, *command: str) -> str:
    """Run a tool and return what it printed; raises ``MissingToolError`` with its last words."""
    found = shutil.which(command[0])
    if found is None:
        raise MissingToolError(f"{command[0]} is not on PATH")
    fixed = {"SOURCE_DATE_EPOCH": "1767225600", "TZ": "UTC", "HOME": str(where)}
    done = subprocess.run(
        [found, *command[1:]],
        cwd=where,
        env=os.environ | fixed,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=_SECONDS,
        check=False,
    )
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines()[-3:]
        raise MissingToolError(f"{command[0]} ended with {done.returncode}: {' / '.join(said)}")
    return done.stdout


def module(name: str) -> str:
    """Return a Python package's version; raises ``MissingToolError`` where there is none."""
    from importlib import metadata

    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        raise MissingToolError(f"the Python package {name} is not installed") from None
