"""Reading the modules of a package to prove them: each one must be a tame one of refwright's."""

from __future__ import annotations

import ast
import re
import tomllib

from refwright.base.errors import SpecError
from refwright.targets.base import Output
from refwright.targets.emission.environment import template_text
from refwright.targets.python.skeleton import STATIC, check_skeleton, static_template
from refwright.targets.python.statements import NotPlain, Statements

_AT_TOP, _IN_CLASSES = 0, 1
_REGISTRY = "/_registry.py"
_TITLE = "{{ title }}"
_TAME = re.compile(r"[A-Za-z0-9 .,_-]*")


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
        if path.endswith(STATIC) and _is_template(static_template(path), text):
            return ast.Module([], [])  # the same for every spec, and nobody reads it
        try:
            return self._statements.module(text, read)
        except NotPlain:
            tree = _parsed_whole(path, text)
            check_skeleton(path, tree)
            return tree


def _is_template(name: str, text: str) -> bool:
    """Tell whether a text is that of a template, about a title that ends no docstring."""
    before, _, after = template_text(name).partition(_TITLE)
    title = text[len(before) : len(text) - len(after)]
    return text == f"{before}{title}{after}" and _TAME.fullmatch(title) is not None


def _parsed_whole(path: str, text: str) -> ast.Module:
    try:
        return ast.parse(text)
    except SyntaxError as error:
        raise SpecError(error.msg, where=f"{path}, line {error.lineno}") from None
    except ValueError as error:
        raise SpecError(str(error), where=path) from None
