"""What is done to a user's template before it is compiled: counting, and what is refused."""

from __future__ import annotations

import math
from typing import Final, cast

from jinja2 import TemplateSyntaxError, nodes
from jinja2.visitor import NodeTransformer

_BLOCK: Final = (
    "a {% filter %} block is not there, as what it makes of finished text is raw again; "
    "give each value to a filter where it is printed"
)


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
        count = nodes.ExprStmt(_own_call("step"))
        loop.body.insert(0, count.set_lineno(node.lineno))
        return loop

    def visit_Concat(self, node: nodes.Concat) -> nodes.Call:  # noqa: N802
        self.generic_visit(node)
        call = _own_call("concatenated", nodes.List(node.nodes))
        return cast("nodes.Call", call.set_lineno(node.lineno, override=True))


def _own_call(name: str, *arguments: nodes.Expr) -> nodes.Call:
    return nodes.Call(nodes.EnvironmentAttribute(name), list(arguments), [], None, None)
