"""Docstrings of the generated package: what its classes and attributes say to people.

A class's docstring is its summary, where there is one, then one paragraph of facts, then perhaps
an example; the way back reads it by that order.
"""

from __future__ import annotations

from typing import Final

from refwright.spec.model import Event, Method, TypeDef
from refwright.spec.type_text import format_type
from refwright.targets.base import Source
from refwright.targets.emission.emission import (
    Code,
    Doc,
    Emitted,
    Identifier,
    Literal,
    code,
    python_doc,
)
from refwright.targets.python.layout import lines

_DOC_WIDTH: Final = 85
"""Width of a docstring's lines, so that quotes fit on each."""
_LONG_EXAMPLE: Final = 40


def class_doc(summary: str | None, about: str, example: list[Code] | None = None) -> Doc:
    """Lay out the docstring of a class."""
    paragraphs = [summary, about] if summary else [about]
    doc = python_doc(paragraphs, 4, width=_DOC_WIDTH)
    if example:
        return Doc(lines(code("{}\n", doc), *example, Code("    ")))
    return Doc(f"{doc.rstrip()}\n    ") if "\n" in doc else doc


def attribute_doc(summary: str, indent: int = 4) -> Doc | None:
    """Lay out the docstring under an attribute; ``None`` when the text has nothing visible."""
    doc = python_doc([summary], indent, width=_DOC_WIDTH)
    if not doc:
        return None
    return Doc(f"{doc.rstrip()}\n{' ' * indent}") if "\n" in doc else doc


def module_doc(text: str) -> Doc:
    """Lay out the docstring of a module."""
    doc = python_doc([text], 0, width=_DOC_WIDTH)
    return Doc(f"{doc.rstrip()}\n") if "\n" in doc else doc


def doc_example(name: Identifier, wire: Literal, attribute: Identifier) -> list[Code]:
    """Write an example that doctest runs: data in, an attribute out."""
    if len(wire) > _LONG_EXAMPLE:
        return []
    within = _in_doc(wire)
    return [
        code('    >>> {}.from_dict({{{}: "example"}}).{}', name, within, attribute),
        Code("    'example'"),
    ]


def _in_doc(literal: Literal) -> Emitted:
    return Literal(literal.replace("\\", "\\\\").replace('"""', '\\"\\"\\"'))


def event_about(event: Event) -> str:
    """State an event's facts in one paragraph."""
    parts = [f"Event ``{event.name}`` ({event.kind.value})"]
    parts += [f"in the group {event.group}"] if event.group else []
    parts += [f"answers {event.action}"] if event.action else []
    return _sentence([*parts, *_marks(event)])


def type_about(definition: TypeDef) -> str:
    """State a type's facts in one paragraph."""
    parts = [f"Type ``{definition.name}``"]
    parts += ["whose fields are not documented"] if definition.fields is None else []
    return _sentence([*parts, *_marks(definition)])


def method_about(method: Method) -> str:
    """State a method's facts in one paragraph."""
    parts = [f"Parameters of ``{method.name}``"]
    parts += [f"in the namespace {method.namespace}"] if method.namespace else []
    parts += [f"in the group {method.group}"] if method.group else []
    parts += [f"returns ``{format_type(method.returns)}``"] if method.returns else []
    return _sentence([*parts, *_marks(method)])


def source_sentence(source: Source | None) -> str:
    """Say where something is documented; nothing where that is not known."""
    return "" if source is None else f"Source: {source}."


def _marks(thing: Event | TypeDef | Method) -> list[str]:
    deprecated = getattr(thing, "deprecated", None)
    marks = [f"since {thing.since}"] if thing.since else []
    marks += [f"deprecated: {deprecated}"] if deprecated else []
    return marks + (["on no page"] if thing.undocumented else [])


def _sentence(parts: list[str]) -> str:
    return ", ".join(parts) + "."
