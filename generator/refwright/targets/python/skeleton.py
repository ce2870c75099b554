"""What the statements of a Python package may be: those that a page of tame words would give.

A package is data in the form of classes. Whatever else stands in a module (a statement at its
top, a call of something that no template calls) did not come from refwright's templates.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from refwright.base.errors import SpecError

_IMPORTED: Final = frozenset(
    {"__future__", "typing", "collections.abc", "importlib", "json", "dataclasses", "enum"}
)
_CALLED: Final = frozenset(
    """wire value family type len new get exported globals sorted AttributeError TypedDict getattr
    _ByName DecodeError TypeVar UnknownEvent isinstance iter decode scan loads JSONDecoder _scanner
    _loads _loads_slowly _decoder parse_event ValueError import_module
    _TypedDict _TypeVar""".split()
)
_METHODS: Final = frozenset(
    """_decode _decode_named to_dict to_json append get rpartition decode under strip
    __repr__""".split()
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
_JUDGED: Final = frozenset({*_FORBIDDEN, ast.Expr, ast.Call, ast.ImportFrom, ast.ClassDef})
_AT_TOP: Final = (
    ast.ImportFrom,
    ast.Assign,
    ast.AnnAssign,
    ast.ClassDef,
    ast.FunctionDef,
    ast.Expr,
    ast.If,
)
STATIC: Final = ("/_runtime.py", "/_interop.py", "/_modes.py", "/_hub.py")
"""The modules that are the same in every package."""


def static_template(path: str) -> str:
    """Name the template of a module that is the same in every package."""
    return f"python/{path.rpartition('/_')[2]}.jinja"


def check_skeleton(path: str, tree: ast.Module) -> None:
    """Prove a module of a package; raises ``SpecError`` naming module and line."""
    if path.endswith(STATIC):
        return
    for problem, node in _problems(tree):
        line = getattr(node, "lineno", 1)
        raise SpecError(f"no page of tame words would give {problem}", where=f"{path}, line {line}")


def is_tame(tree: ast.AST) -> bool:
    """Tell whether a statement, wherever it stands, is one that refwright's templates write."""
    return not any(type(node) in _JUDGED and _problem(node) for node in ast.walk(tree))


def stands_at_top(statement: ast.stmt) -> bool:
    """Tell whether a statement may stand at the top of a module."""
    return isinstance(statement, _AT_TOP) and (
        not isinstance(statement, ast.If) or _is_for_checkers(statement.test)
    )


def _problems(tree: ast.Module) -> Iterator[tuple[str, ast.AST]]:
    for statement in tree.body:
        if not stands_at_top(statement):
            what = "an if" if isinstance(statement, ast.If) else f"a {type(statement).__name__}"
            yield f"{what} at the top", statement
    for node in ast.walk(tree):
        if type(node) in _JUDGED and (problem := _problem(node)):
            yield problem, node


def _problem(node: ast.AST) -> str:
    match node:
        case ast.Expr(value):
            return "" if isinstance(value, ast.Constant | ast.Call) else "an idle expression"
        case ast.Call(called):
            return "" if _is_ours(called) else f"a call of {ast.unparse(called)[:60]}"
        case ast.ImportFrom(module, _, level):
            return "" if level or module in _IMPORTED else f"an import of {module}"
        case ast.ClassDef(decorator_list=decorators):
            return "a decorated class" if decorators else ""
        case _:
            return f"a {type(node).__name__}"


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
