"""How a bundle finds the one definition that an event's data must satisfy.

JSON Schema can look a *key* up but not a *value*: a ``oneOf`` or a row of ``if`` over n event names
makes a validator try n schemas. So the names stand at the leaves of a binary tree of
``if``/``then``/``else``, whose conditions are lists of names that validators compare as strings:
about log2(n) schemas are tried. Measured for one event of 60, against its own schema alone:
Python ``jsonschema`` takes 70 times as long with ``oneOf``, 33 with a row of ``if`` and 5 with the
tree; ``jsonschema-rs`` 8 times with either and 2 with the tree. An envelope keyed by name
(``{"interaction.added": {…}}``) would take 2, but it is not what the wire carries.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from refwright.targets.jsonschema.notes import Schema


@dataclass(frozen=True, slots=True)
class Envelope:
    """The members of a message that hold the event's name and its data."""

    name: str
    data: str


@dataclass(frozen=True, slots=True)
class Leaf:
    """Where the data of events with this name is defined.

    ``name`` is the whole name, or what stands before the last dot when ``open`` says that the last
    segment varies.
    """

    name: str
    ref: str
    open: bool = False


def dispatch(leaves: Sequence[Leaf], envelope: Envelope, *, closed: bool = False) -> Schema:
    """Write the keywords that send a message's data to the definition of its event.

    The data of an event that no leaf names is free: a later release may have brought it. Where the
    schema is ``closed``, there is no such event.
    """
    message: Schema = {
        "type": "object",
        "required": [envelope.name, envelope.data],
        "properties": {envelope.name: {"type": "string"}},
    }
    # a whole name goes before what fits by its beginning alone; else the order of pages is nothing
    # to validators, and a page that is re-ordered must not change a line
    ordered = sorted(leaves, key=lambda leaf: (leaf.open, leaf.name))
    branches: Schema = {"if": _named(ordered, envelope), "then": _tree(ordered, envelope)}
    return {**message, **branches, **({"else": False} if closed else {})}


def messages(leaves: Sequence[Leaf], envelope: Envelope) -> dict[str, Schema]:
    """Describe the message of each event, by the ``$ref`` of its data, each apart by its name."""
    whole = [leaf.name for leaf in leaves if not leaf.open]
    varying = {leaf.ref: leaf for leaf in leaves if leaf.open}
    found: dict[str, Schema] = {}
    for leaf in leaves:
        if leaf.open:
            continue
        name: Schema = {"const": leaf.name}
        if leaf.ref in varying:
            others = [n for n in whole if n != leaf.name and _head(n) == varying[leaf.ref].name]
            name = {**_varying(varying[leaf.ref]), **_but(others)}
        found[leaf.ref] = {
            "title": f"{leaf.name} message",
            "type": "object",
            "required": [envelope.name, envelope.data],
            "properties": {envelope.name: name, envelope.data: {"$ref": leaf.ref}},
        }
    return found


def _head(name: str) -> str:
    return name.rpartition(".")[0]


def _but(others: Sequence[str]) -> Schema:
    return {"not": {"enum": list(others)}} if others else {}


def _tree(leaves: Sequence[Leaf], envelope: Envelope) -> Schema:
    if len(leaves) == 1:
        return {"properties": {envelope.data: {"$ref": leaves[0].ref}}}
    left, right = leaves[: len(leaves) // 2], leaves[len(leaves) // 2 :]
    return {
        "if": _named(left, envelope),
        "then": _tree(left, envelope),
        "else": _tree(right, envelope),
    }


def _named(leaves: Sequence[Leaf], envelope: Envelope) -> Schema:
    return {"properties": {envelope.name: named(leaves)}}


def named(leaves: Sequence[Leaf]) -> Schema:
    """Say that a string is the name of one of these events."""
    whole = [leaf.name for leaf in leaves if not leaf.open]
    names: list[Schema] = [_varying(leaf) for leaf in leaves if leaf.open]
    if whole:
        names.insert(0, {"enum": whole} if len(whole) > 1 else {"const": whole[0]})
    return names[0] if len(names) == 1 else {"anyOf": names}


def _varying(leaf: Leaf) -> Schema:
    return {"type": "string", "pattern": rf"^{literally(leaf.name)}\.[^.]+$"}


def literally(text: str) -> str:
    """Write a text as a pattern that ECMAScript (with u), Python and Rust read alike."""
    return re.sub(r"[\^$\\.*+?()\[\]{}|]", r"\\\g<0>", text)
