"""What the statements of a Python package may be: those that a page of tame words would give.

A package is data in the form of classes. Whatever else stands in a module (a statement at its
top, a call of something that no template calls) did not come from refwright's templates.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import Final

from refwright.errors import SpecError

_IMPORTED: Final = frozenset(
    {"__future__", "typing", "collections.abc", "importlib", "json", "dataclasses", "enum"}
)
_CALLED: Final = frozenset(
    """wire value family type len new get exported globals sorted AttributeError TypedDict getattr
    _ByName DecodeError TypeVar UnknownEvent isinstance iter decode scan loads JSONDecoder _scanner
    _loads _loads_slowly _decoder parse_event ValueError import_module""".split()
)
_METHODS: Final = frozenset(
    """_decode _decode_named to_dict to_json append get rpartition decode under __repr__""".split()
)
_RUNTIME: Final = "rt"
_FORBIDDEN: Final = (
    ast.Global,
    ast.Nonlocal,
    ast.Delete,
    ast.Await,
    ast.AsyncFunctionDef,
    ast.AsyncFor,
    ast.AsyncWith,
    ast.With,
    ast.While,
    ast.Import,
    ast.Yield,
    ast.YieldFrom,
    ast.Match,
    ast.Assert,
)
_AT_TOP: Final = (
    ast.ImportFrom,
    ast.Assign,
    ast.AnnAssign,
    ast.ClassDef,
    ast.FunctionDef,
    ast.Expr,
    ast.If,
)
STATIC: Final = "/_runtime.py"
"""The module that is the same in every package."""


def check_skeleton(trees: Mapping[str, ast.Module]) -> None:
    """Prove the modules of a package; raises ``SpecError`` naming module and line."""
    for path, tree in trees.items():
        if not path.endswith(STATIC):
            for problem, node in _problems(tree):
                line = getattr(node, "lineno", 1)
                what = f"no page of tame words would give {problem}"
                raise SpecError(what, where=f"{path}, line {line}")


def _problems(tree: ast.Module) -> Iterator[tuple[str, ast.AST]]:
    for statement in tree.body:
        if not isinstance(statement, _AT_TOP):
            yield f"a {type(statement).__name__} at the top", statement
        if isinstance(statement, ast.If) and not _is_for_checkers(statement.test):
            yield "an if at the top", statement
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value) if not isinstance(value, ast.Constant | ast.Call):
                yield "an expression that stands alone", node
            case ast.Call(called) if not _is_ours(called):
                yield f"a call of {ast.unparse(called)[:60]}", node
            case ast.ImportFrom(module, _, 0) if module not in _IMPORTED:
                yield f"an import of {module}", node
            case ast.ClassDef(decorator_list=[_, *_]):
                yield "a decorated class", node
            case _ if isinstance(node, _FORBIDDEN):
                yield f"a {type(node).__name__}", node
            case _:
                pass


def _is_for_checkers(test: ast.expr) -> bool:
    return isinstance(test, ast.Name) and test.id == "TYPE_CHECKING"


def _is_ours(called: ast.expr) -> bool:
    match called:
        case ast.Name(name):
            return name in _CALLED
        case ast.Attribute(ast.Name(owner), name):
            return owner == _RUNTIME or name in _METHODS
        case ast.Attribute(_, name):
            return name in _METHODS
        case _:
            return False
