"""The reference of what templates are given, written from the code that gives it."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from collections.abc import Iterator

from refwright.naming.identifiers import identifier
from refwright.targets.user_templates import template_view
from refwright.targets.user_templates.declared import KINDS
from refwright.targets.user_templates.formats import FORMATS
from refwright.targets.user_templates.guarded_environment import (
    BUILT_IN,
    MAX_PIECE,
    MAX_STEPS,
    MAX_TEXT,
    STYLES,
    named,
)
from refwright.targets.user_templates.template_view import VIEW_CLASSES, VIEW_VERSION


def view_reference() -> str:
    """Write the reference as Markdown: the classes of the view, then the filters."""
    return "\n".join([*_classes(), *_filters(), *_bounds()]) + "\n"


def _classes() -> Iterator[str]:
    yield f"### The view, version {VIEW_VERSION}\n"
    yield (
        "Every template has `reference`, a `SpecView`. One that is filled for each thing has the "
        f"thing, too, under the name of its kind: {_listed(k for k in KINDS if k != 'spec')}.\n"
    )
    definitions = {
        node.name: node
        for node in ast.parse(inspect.getsource(template_view)).body
        if isinstance(node, ast.ClassDef)
    }
    for view in VIEW_CLASSES:
        yield f"#### {view.__name__}\n"
        yield f"{_one_line(view.__doc__)}\n"
        yield "| attribute | type | what it is |"
        yield "|---|---|---|"
        yield from _attributes(definitions[view.__name__])
        yield ""


def _attributes(definition: ast.ClassDef) -> Iterator[str]:
    """Give a row for each attribute: its name, its type, and the text that follows it."""
    for attribute, after in zip(definition.body, definition.body[1:], strict=False):
        if isinstance(attribute, ast.AnnAssign) and isinstance(attribute.target, ast.Name):
            text = ""
            if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
                text = _one_line(str(after.value.value))
            kind = ast.unparse(attribute.annotation).replace("|", "\\|")
            yield f"| `{attribute.target.id}` | {kind} | {text} |"


def _filters() -> Iterator[str]:
    yield "### Filters\n"
    yield "| filter | what it makes of a value |"
    yield "|---|---|"
    for name, write in FORMATS.items():
        yield f"| `{name}{_parameters(write)}` | {_one_line(write.__doc__)} |"
    for name, style in STYLES.items():
        example = identifier("interaction.added", style)
        yield f"| `{name}` | An identifier: `{example}` for `interaction.added`. |"
    yield f"| `named{_parameters(named)}` | {_one_line(named.__doc__)} |"
    yield "| `joined(separator)` | What is already emission, with a separator between. |\n"
    yield f"From Jinja there are {_listed(BUILT_IN)}; what they make of a text is raw again.\n"


def _bounds() -> Iterator[str]:
    yield "### Bounds\n"
    yield (
        f"A template ends with an error after {MAX_STEPS:,} rounds of loops and calls, "
        "where each filter and comparison counts by the size of what it is given, or when it "
        f"has written more than {MAX_TEXT:,} characters to a file or has put together a text or a "
        f"list of more than {MAX_PIECE:,} parts."
    )


def _parameters(function: object) -> str:
    """Write the parameters after the first, which is the value itself."""
    assert callable(function)  # noqa: S101 - all of them come out of tables of filters
    more = list(inspect.signature(function).parameters.values())[1:]
    written = [
        name.name if name.default in {"", name.empty} else f"{name.name}={name.default!r}"
        for name in more
    ]
    return f"({', '.join(written)})" if written else ""


def _one_line(text: str | None) -> str:
    text = " ".join(textwrap.dedent(text or "").split())
    return re.sub(r"``([^`]+)``", r"`\1`", text).replace("|", "\\|")


def _listed(words: Iterator[str] | list[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)
