"""What is done to a user's template before it is compiled: counting, and what is refused."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Iterable, Mapping
from typing import Final, TypeVar, cast

from jinja2 import TemplateSyntaxError, nodes
from jinja2.visitor import NodeTransformer

_BLOCK: Final = (
    "a {% filter %} block is not there, as what it makes of finished text is raw again; "
    "give each value to a filter where it is printed"
)

WEIGHED: Final = "(weighed)"
"""The filter that operands go through; no template can name it."""
_AT_ONCE: Final = frozenset({"count", "default", "first", "last", "length"})
"""Filters that take no longer for more."""
_COMPARING: Final = frozenset(
    "!= < <= == > >= eq equalto ge greaterthan gt in le lessthan lower lt ne upper".split()
)
"""Tests that look at the whole of a value."""
_MAP_VIEWS: Final[tuple[type, ...]] = (type({}.keys()), type({}.values()), type({}.items()))
_LISTS: Final = (list, tuple, set, frozenset, *_MAP_VIEWS)
PARTS: Final = 8
"""Parts of a value, or times 16 characters of a text, that weigh as much as a round of a loop."""


def weight(value: object, limit: float, part: int = 16) -> float:
    """Count what must be looked at to take a value whole, in steps, as far as the limit.

    A list that holds another twice counts it twice, as comparing and sorting do.
    """
    found = 0
    most = limit * PARTS
    waiting = [value]
    while waiting and found <= most:
        value = waiting.pop()
        found += 1
        if isinstance(value, str):
            found += len(value) // part
        elif isinstance(value, range):
            found += len(value)
        elif isinstance(value, dict):
            waiting += value.keys()
            waiting += value.values()
        elif isinstance(value, _LISTS):
            waiting += cast("Iterable[object]", value)
    return found / PARTS


Weigh = Callable[..., None]
Work = TypeVar("Work")


def weighing(
    work: Mapping[str, Callable[..., object]], weigh: Weigh, slow: frozenset[str]
) -> dict[str, Callable[..., object]]:
    """Let filters count the size of what they are given before they start.

    ``slow`` are those that look at each character on its own.
    """
    return {
        name: function if name in _AT_ONCE else _weighed(function, weigh, 2 if name in slow else 16)
        for name, function in work.items()
    }


def weighing_tests(work: Mapping[str, Work], weigh: Weigh) -> dict[str, Work]:
    """Do the same to those tests that look at the whole of a value."""
    return {
        name: (
            cast("Work", _weighed(cast("Callable[..., object]", function), weigh, 16))
            if name in _COMPARING
            else function
        )
        for name, function in work.items()
    }


def _weighed(function: Callable[..., object], weigh: Weigh, part: int) -> Callable[..., object]:
    def work(*arguments: object, **named: object) -> object:
        weigh(*arguments, *named.values(), part=part)
        return function(*arguments, **named)

    # Jinja looks there for whether to pass itself
    return functools.update_wrapper(work, function) if hasattr(function, "__dict__") else work


def counted(tree: nodes.Template, name: str | None, filename: str | None) -> nodes.Template:
    """Write the counting into a template; raises ``TemplateSyntaxError``."""
    return cast("nodes.Template", _Counting(name, filename).visit(tree))


class _Counting(NodeTransformer):
    """Writes the counting into a template: each round of a loop, each text put together."""

    def __init__(self, name: str | None, filename: str | None) -> None:
        self.name = name
        self.filename = filename

    def visit_FilterBlock(self, node: nodes.FilterBlock) -> nodes.Node:  # noqa: N802
        raise TemplateSyntaxError(_BLOCK, node.lineno, self.name, self.filename)

    def visit_Const(self, node: nodes.Const) -> nodes.Const:  # noqa: N802
        if isinstance(node.value, float) and not math.isfinite(node.value):
            raise TemplateSyntaxError(
                "a number is too large", node.lineno, self.name, self.filename
            )
        return node

    def visit_For(self, node: nodes.For) -> nodes.For:  # noqa: N802 - the name is Jinja's
        loop = cast("nodes.For", self.generic_visit(node))
        if loop.test is not None:
            loop.test = _filtered(cast("nodes.Expr", loop.test))
        count = nodes.ExprStmt(_own_call("step"))
        loop.body.insert(0, count.set_lineno(node.lineno))
        return loop

    def visit_Concat(self, node: nodes.Concat) -> nodes.Call:  # noqa: N802
        self.generic_visit(node)
        call = _own_call("concatenated", nodes.List(node.nodes))
        return cast("nodes.Call", call.set_lineno(node.lineno, override=True))

    def visit_Compare(self, node: nodes.Compare) -> nodes.Compare:  # noqa: N802
        self.generic_visit(node)
        node.expr = _heavy(node.expr)
        for operand in node.ops:
            operand.expr = _heavy(operand.expr)
        return node

    def visit_Pair(self, node: nodes.Pair) -> nodes.Pair:  # noqa: N802
        self.generic_visit(node)
        node.key = _heavy(node.key)
        return node

    def visit_Getitem(self, node: nodes.Getitem) -> nodes.Expr:  # noqa: N802
        self.generic_visit(node)
        if isinstance(node.arg, nodes.Slice):
            return _heavy(node)
        node.arg = _heavy(node.arg)
        return node


def _heavy(node: nodes.Expr) -> nodes.Expr:
    """Have the size of an operand counted, unless it stands in the template itself."""
    return node if isinstance(node, nodes.Const) else _filtered(node)


def _filtered(node: nodes.Expr) -> nodes.Expr:
    return nodes.Filter(node, WEIGHED, [], [], None, None, lineno=node.lineno)


def _own_call(name: str, *arguments: nodes.Expr) -> nodes.Call:
    return nodes.Call(nodes.EnvironmentAttribute(name), list(arguments), [], None, None)
