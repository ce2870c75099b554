"""Files of a git revision: the one place that calls git.

Git is called as a program, without a shell and with every name kept from being read as an option.
Nothing is fetched, no pager, filter or hook of the repository runs, and each call ends in time.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from refwright.base.errors import UsageError
from refwright.base.limits import MAX_BYTES

_SECONDS = 60
_REFUSED = frozenset(map(chr, range(32))) | {"\x7f"}
_QUIET: Mapping[str, str] = {
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_PAGER": "cat",
    "LC_ALL": "C",
}


@dataclass(frozen=True, slots=True)
class Revision:
    """A commit of a repository: as the user named it, and its hash."""

    root: Path
    name: str
    commit: str

    def text(self, path: str) -> str:
        """Give the text of a file, by its path from the repository's root.

        Raises ``UsageError`` when the revision has no such file, or it is no text of fair size.
        """
        where = f"{self.name}:{path}"
        entry = f"{self.commit}:{path}"
        size = _git(self.root, "cat-file", "-s", entry)
        if size.returncode:
            raise UsageError(
                "there is no such file at this revision",
                where=where,
                remedy="the path starts at the repository's root",
            )
        if int(size.stdout) > MAX_BYTES:
            raise UsageError("the file is too large", where=where, remedy=f"limit: {MAX_BYTES}")
        content = _git(self.root, "cat-file", "blob", entry)
        if content.returncode:
            raise UsageError(f"no file that can be read: {_said(content)}", where=where)
        try:
            return content.stdout.decode("utf-8")
        except UnicodeDecodeError as error:
            raise UsageError(f"not UTF-8 text (byte {error.start})", where=where) from None

    def files(self, folder: str) -> tuple[str, ...]:
        """List the files below a folder, by their paths from the repository's root."""
        listed = _git(
            self.root,
            "ls-tree",
            "-r",
            "-z",
            "--name-only",
            "--full-tree",
            self.commit,
            "--",
            folder,
        )
        if listed.returncode:
            raise UsageError(f"cannot be listed: {_said(listed)}", where=f"{self.name}:{folder}")
        return tuple(filter(None, listed.stdout.decode("utf-8", "replace").split("\0")))


def find_revision(name: str, folder: Path) -> Revision:
    """Find a revision by any name that git knows, in the repository that holds ``folder``.

    Raises ``UsageError`` saying what is missing: git, the repository, the revision, or the part
    of the history that a shallow clone left out.
    """
    root = repository_root(folder)
    if not name or name.startswith("-") or _REFUSED & set(name):
        raise UsageError(f"{name!r} is no revision", remedy="name a commit, a branch or a tag")
    found = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    commit = found.stdout.decode("ascii", "replace").strip()
    if found.returncode == 0 and commit.isalnum():
        return Revision(root, name, commit)
    shallow = _git(root, "rev-parse", "--is-shallow-repository").stdout.strip() == b"true"
    if shallow:
        raise UsageError(
            f"revision {name!r} is not in this clone, which is shallow",
            remedy="git fetch --unshallow --tags (in CI: a fetch depth of 0)",
        )
    raise UsageError(
        f"there is no revision {name!r} in this repository", remedy="git fetch --tags, or check it"
    )


def repository_root(folder: Path) -> Path:
    """Give the root of the repository that holds a folder; raises ``UsageError`` without one."""
    found = _git(folder, "rev-parse", "--show-toplevel")
    if found.returncode:
        raise UsageError(f"no git repository to look in: {_said(found)}", where=str(folder))
    return Path(os.fsdecode(found.stdout).rstrip("\n"))


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(  # noqa: S603 - a list, no shell; names cannot become options
            ["git", "-C", str(folder), "--literal-pathspecs", *arguments],  # noqa: S607
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=_SECONDS,
            check=False,
            env={**os.environ, **_QUIET},
        )
    except FileNotFoundError:
        raise UsageError(
            "git is not installed, and a revision can only be read with it",
            remedy="install git, or name spec files",
        ) from None
    except subprocess.TimeoutExpired:
        raise UsageError(f"git did not answer in {_SECONDS} seconds") from None
    except (OSError, ValueError) as error:
        raise UsageError(f"git cannot be run: {error}") from None


def _said(done: subprocess.CompletedProcess[bytes]) -> str:
    lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
    return lines[0].removeprefix("fatal: ") if lines else "git gives no reason"
