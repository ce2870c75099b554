"""JSON Schema, draft 2020-12: one bundle an API, and a file for each event, type, enum and method.

The bundle validates a message (the envelope of an event's name and data) and holds every
definition. Each other file holds one definition and what that one refers to, so that every file
stands alone: no registry, no network.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final
from urllib.parse import quote

from refwright.base.errors import TargetError
from refwright.naming.identifiers import Names, Style
from refwright.spec.model import Event, Spec
from refwright.targets.base import Output, Stamp
from refwright.targets.emission.emission import script_document
from refwright.targets.jsonschema.definitions import (
    ANNOTATION,
    Definition,
    definitions,
    spec_annotation,
)
from refwright.targets.jsonschema.dispatch import Envelope, Leaf, dispatch

BUNDLE: Final = "bundle.schema.json"
DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
ENVELOPE: Final = Envelope(name="name", data="data")
_FOLDERS: Final = {
    "enum": "enums",
    "type": "types",
    "event": "events",
    "method": "methods",
    "result": "results",
}


def render(spec: Spec, stamp: Stamp, names: Names) -> Output:
    """Render the bundle of a spec and a file for each of its definitions."""
    places = Places(spec, names)
    found = {
        places.key(d.kind, d.name): d for d in definitions(spec, places.reference, stamp.sources)
    }
    files = {BUNDLE: _bundle(spec, stamp, places, found)}
    for key, definition in found.items():
        _, _, stem = key.partition(".")
        files[f"{_FOLDERS[definition.kind]}/{stem}.schema.json"] = {
            "$schema": DIALECT,
            "$id": _urn(spec, *key.split(".")),
            "$ref": _place(key),
            "$defs": {part: found[part].schema for part in closure([key], places, found)},
        }
    return {path: script_document(schema) for path, schema in files.items()}


class Places:
    """Where the definitions of a spec stand: keys of ``$defs``, which name the files too."""

    def __init__(self, spec: Spec, names: Names) -> None:
        self._enums = frozenset(enum.name for enum in spec.enums)
        wires = {
            "enum": [enum.name for enum in spec.enums],
            "type": [definition.name for definition in spec.types],
            "event": [event.name for event in spec.events],
            "method": [method.name for method in spec.methods],
        }
        self._stems = {
            kind: names.assign(f"jsonschema {kind}", known, Style.FILE)
            for kind, known in wires.items()
        }

    def key(self, kind: str, name: str) -> str:
        """Give a definition's key, such as ``event.interaction-added``: no wire name, so plain."""
        return f"{kind}.{self._stems['method' if kind == 'result' else kind][name]}"

    def named(self, name: str) -> str:
        """Give the key of the type or enum that a type expression means."""
        kind = "enum" if name in self._enums else "type"
        if name not in self._stems[kind]:
            raise TargetError(f"there is no type {name!r}", remedy="define it under types or enums")
        return self.key(kind, name)

    def reference(self, name: str) -> str:
        """Give the ``$ref`` of the type or enum that a type expression means."""
        return _place(self.named(name))


def varying_names(events: Iterable[Event]) -> Iterator[tuple[Event, str | None]]:
    """Pair each event with what stands before its last segment, where that segment varies.

    Of events that vary in the same place, the first has it.
    """
    taken: set[str] = set()
    for event in events:
        head = event.name.rpartition(".")[0]
        varies = event.parameter is not None and head not in {"", *taken}
        taken |= {head} if varies else set()
        yield event, head if varies else None


def _bundle(
    spec: Spec, stamp: Stamp, places: Places, found: Mapping[str, Definition]
) -> dict[str, object]:
    generated = {"by": f"refwright {stamp.refwright_version}", "from": stamp.spec_digest}
    messages = dispatch(list(_leaves(spec, places)), ENVELOPE) if spec.events else {}
    return {
        "$schema": DIALECT,
        "$id": _urn(spec, "bundle"),
        "title": f"{spec.title or spec.api} {spec.release}",
        ANNOTATION: {**spec_annotation(spec), "generated": generated},
        **messages,
        "$defs": {key: definition.schema for key, definition in found.items()},
    }


def _leaves(spec: Spec, places: Places) -> Iterator[Leaf]:
    for event, open_name in varying_names(spec.events):
        ref = _place(places.key("event", event.name))
        yield Leaf(event.name, ref)
        if open_name is not None:
            yield Leaf(open_name, ref, open=True)


def closure(
    keys: Iterable[str], places: Places, found: Mapping[str, Definition]
) -> dict[str, None]:
    """List definitions and all that they refer to, however indirectly."""
    needed = dict.fromkeys(keys)
    waiting = list(needed)
    while waiting:
        for name in sorted(found[waiting.pop()].refers):
            part = places.named(name)
            if part not in needed:
                needed[part] = None
                waiting.append(part)
    return needed


def _place(key: str) -> str:
    return f"#/$defs/{key}"


def _urn(spec: Spec, *parts: str) -> str:
    escaped = (quote(part, safe="") for part in (spec.api, spec.release, *parts))
    return ":".join(("urn:refwright", *escaped))
