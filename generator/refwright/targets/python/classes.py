"""The source of a generated package: its classes with their members, as their statements say."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import cast

from refwright.spec.to_data import Data


@dataclass(slots=True)
class SourceClass:
    """One class of the package as its source has it."""

    name: str
    base: str
    doc: str
    constants: dict[str, object] = field(default_factory=dict)
    members: list[tuple[SourceMember, str]] = field(default_factory=list)
    returns: ast.expr | None = None

    @property
    def wire(self) -> str | None:
        return cast("str | None", self.constants.get("NAME"))

    @property
    def facts(self) -> Data:
        return dict(cast("Data", self.constants.get("FACTS", {})))


@dataclass(frozen=True, slots=True, eq=False)
class SourceMember:
    """One declaration in a class: ``name: annotation = call(arguments, key=word)``."""

    annotation: ast.expr | None
    call: str
    wire: str | int
    keywords: dict[str, ast.expr]

    def stated(self, *keys: str) -> Data:
        return {k: ast.literal_eval(self.keywords[k]) for k in keys if k in self.keywords}


def constants(body: Iterable[ast.stmt]) -> Iterator[tuple[str, object]]:
    """Give the names that are bound to plain data."""
    return (found for statement in body if (found := _constant(statement)))


def _constant(statement: ast.stmt) -> tuple[str, object] | None:
    match statement:
        case ast.Assign([ast.Name(name)], value) | ast.AnnAssign(
            ast.Name(name), _, ast.expr() as value
        ) if isinstance(value, ast.Dict | ast.Constant | ast.List):
            return name, _plain(value)
        case _:
            return None


def _plain(value: ast.Dict | ast.Constant | ast.List) -> object:
    """Evaluate a display; most are strings by name, for which little has to be looked at."""
    if isinstance(value, ast.Dict):
        flat = {
            key.value: item.value
            for key, item in zip(value.keys, value.values, strict=True)
            if isinstance(key, ast.Constant) and isinstance(item, ast.Constant)
        }
        if len(flat) == len(value.keys):
            return flat
    return ast.literal_eval(value)


class Source:
    """Reads the statements of classes; one that stands in many of them is read once."""

    def __init__(self) -> None:
        self._members: dict[ast.stmt, SourceMember] = {}
        self._docs: dict[str, str] = {}

    def classes(self, module: ast.Module) -> Iterator[SourceClass]:
        """Give the classes of a module."""
        for node in module.body:
            if isinstance(node, ast.ClassDef):
                made = SourceClass(node.name, _name(node.bases[0]), ast.get_docstring(node) or "")
                for statement, below in zip_longest(node.body, node.body[1:]):
                    self._read(statement, made, below)
                yield made

    def _read(self, statement: ast.stmt, made: SourceClass, below: ast.stmt | None) -> None:
        if isinstance(statement, ast.FunctionDef):
            if statement.name == "decode_result":
                made.returns = statement.returns
        elif isinstance(statement, ast.AnnAssign | ast.Assign):
            if _is_others(statement):
                return
            if isinstance(statement.value, ast.Call):
                if statement not in self._members:
                    self._members[statement] = _member(statement, statement.value)
                made.members.append((self._members[statement], self._doc(below)))
            elif (found := _constant(statement)) is not None:
                made.constants[found[0]] = found[1]

    def _doc(self, below: ast.stmt | None) -> str:
        """Give the text of a docstring that stands below a member."""
        match below:
            case ast.Expr(ast.Constant(str(doc))):
                if doc not in self._docs:
                    self._docs[doc] = " ".join(inspect.cleandoc(doc).split())
                return self._docs[doc]
            case _:
                return ""


def _member(statement: ast.AnnAssign | ast.Assign, call: ast.Call) -> SourceMember:
    annotation = statement.annotation if isinstance(statement, ast.AnnAssign) else None
    keywords = {word.arg: word.value for word in call.keywords if word.arg}
    wire = ast.literal_eval(call.args[0])
    return SourceMember(annotation, _name(call.func), wire, keywords)


def _name(expr: ast.expr) -> str:
    return expr.id if isinstance(expr, ast.Name) else ast.unparse(expr)


def _is_others(statement: ast.AnnAssign | ast.Assign) -> bool:
    """Tell whether an attribute is the one for members that a release does not know."""
    match statement:
        case ast.AnnAssign(ast.Name("unknown_fields")):
            return True
        case _:
            return False
