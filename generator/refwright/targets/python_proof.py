"""Reading the modules of a package to prove them: each one must be a tame one of refwright's."""

from __future__ import annotations

import ast
import tomllib

from refwright.errors import SpecError
from refwright.targets.base import Output
from refwright.targets.python_skeleton import check_skeleton
from refwright.targets.python_statements import NotPlain, Statements

_AT_TOP, _IN_CLASSES = 0, 1
_REGISTRY = "/_registry.py"


class PythonModules:
    """Parses the modules of one package, and remembers which it has judged."""

    def __init__(self) -> None:
        self._statements = Statements()
        self._judged: set[str] = set()

    def parse(self, path: str, text: str) -> ast.Module:
        """Parse and judge a module that is read; raises ``SpecError`` naming path and line.

        The bodies of its functions may be missing in the tree.
        """
        return self._parsed(path, text, _AT_TOP if path.endswith(_REGISTRY) else _IN_CLASSES)

    def check_rest(self, files: Output) -> None:
        """Judge the files of a package that have not been; raises ``SpecError``."""
        for path, text in files.items():
            if path.endswith((".py", ".pyi")) and path not in self._judged:
                self._parsed(path, text)
            elif path.endswith(".toml"):
                tomllib.loads(text)

    def _parsed(self, path: str, text: str, *read: int) -> ast.Module:
        self._judged.add(path)
        try:
            return self._statements.module(text, read)
        except NotPlain:
            tree = _parsed_whole(path, text)
            check_skeleton(path, tree)
            return tree


def _parsed_whole(path: str, text: str) -> ast.Module:
    try:
        return ast.parse(text)
    except SyntaxError as error:
        raise SpecError(error.msg, where=f"{path}, line {error.lineno}") from None
    except ValueError as error:
        raise SpecError(str(error), where=path) from None
