"""JSON Schema, draft 2020-12: a bundle of everything, and a file for each definition.

The bundle validates a message (the envelope of an event's name and data) and holds every
definition once. The file of a definition holds what that one refers to as well and stands alone,
unless this would repeat too much: then it refers to the bundle beside it. The closed bundle is for
tests: it refuses names, members and values that the reference does not have.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final
from urllib.parse import quote

from refwright.base.errors import TargetError
from refwright.naming.identifiers import Names, Style
from refwright.spec.model import Event, Spec
from refwright.targets.base import Output, Stamp
from refwright.targets.emission.emission import emitted_path, script_document, script_literal
from refwright.targets.emission.environment import rendered
from refwright.targets.jsonschema.definitions import Definition, definitions, spec_annotation
from refwright.targets.jsonschema.dispatch import Envelope, Leaf, dispatch, messages
from refwright.targets.jsonschema.notes import Schema, noted
from refwright.targets.samples import Samples

BUNDLE: Final = "bundle.schema.json"
CLOSED: Final = "closed.schema.json"
EXAMPLE: Final = "example.json"
MESSAGE: Final = "message"
"""The definition that lists all messages, for generators; validators have a quicker way."""
ALONE: Final = 8
"""A file with more definitions than these would repeat too much, and refers to the bundle."""
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
    found = _found(spec, stamp, places)
    files: dict[str, Schema] = {
        BUNDLE: _bundle(spec, stamp, places, found),
        CLOSED: _bundle(spec, stamp, places, _found(spec, stamp, places, closed=True), closed=True),
    }
    for key, definition in found.items():
        files[file_of(key)] = _file(spec, places, found, key, definition)
    texts: Output = {path: script_document(schema) for path, schema in files.items()}
    if spec.events:
        texts[EXAMPLE] = script_document(_example(spec))
    return {**texts, "README.md": rendered("jsonschema/README.md.jinja", _view(spec, files))}


def _example(spec: Spec) -> Schema:
    event = min(spec.events, key=lambda event: event.name)  # the order of pages is nothing here
    return {ENVELOPE.name: event.name, ENVELOPE.data: Samples(spec).event(event)}


def file_of(key: str) -> str:
    """Name the file of a definition, by its key."""
    kind, _, stem = key.partition("-")
    return f"{_FOLDERS[kind]}/{stem}.schema.json"


def _found(
    spec: Spec, stamp: Stamp, places: Places, *, closed: bool = False
) -> dict[str, Definition]:
    made = definitions(spec, places.reference, stamp.sources, closed=closed)
    return {places.key(d.kind, d.name): d for d in made}


def _file(
    spec: Spec, places: Places, found: Mapping[str, Definition], key: str, definition: Definition
) -> Schema:
    parts = closure([key], places, found, ALONE + 1)
    if len(parts) > ALONE:  # no $id: a reference is resolved beside the file itself
        title = definition.schema["title"]
        return {"$schema": DIALECT, "title": title, "$ref": f"../{BUNDLE}{_place(key)}"}
    return {
        "$schema": DIALECT,
        "$id": _urn(spec, *key.split("-", 1)),
        "$ref": _place(key),
        "$defs": {part: found[part].schema for part in parts},
    }


def _view(spec: Spec, files: Mapping[str, Schema]) -> dict[str, object]:
    linked = next((p for p in files if "/" in p and "$defs" not in files[p]), None)
    return {
        "api": script_literal(spec.api),
        "release": script_literal(spec.release),
        "linked": linked and emitted_path(linked),
        "has_events": bool(spec.events),
        "has_formats": '"format": ' in script_document(files[BUNDLE]),
    }


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
        """Give a definition's key, such as ``event-interaction-added``: no wire name, so plain."""
        return f"{kind}-{self._stems['method' if kind == 'result' else kind][name]}"

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
    spec: Spec,
    stamp: Stamp,
    places: Places,
    found: Mapping[str, Definition],
    *,
    closed: bool = False,
) -> Schema:
    generated = {"by": f"refwright {stamp.refwright_version}", "from": stamp.spec_digest}
    leaves = list(_leaves(spec, places))
    variant = f"{spec.title or spec.api} {spec.release}" + (", closed" if closed else "")
    schema: Schema = {
        "$schema": DIALECT,
        "$id": _urn(spec, "closed" if closed else "bundle"),
        "title": variant,
        **(dispatch(leaves, ENVELOPE, closed=closed) if leaves else {}),
        "$defs": {
            **_messages(leaves),
            **{key: definition.schema for key, definition in found.items()},
        },
    }
    return noted(schema, {**spec_annotation(spec), "generated": generated})


def _messages(leaves: Sequence[Leaf]) -> dict[str, Schema]:
    found = {
        ref.replace(_place("event"), MESSAGE, 1): message
        for ref, message in messages(leaves, ENVELOPE).items()
    }
    one_of: Schema = {"title": "Message", "oneOf": [{"$ref": _place(key)} for key in found]}
    return {MESSAGE: one_of, **found} if found else {}


def _leaves(spec: Spec, places: Places) -> Iterator[Leaf]:
    for event, open_name in varying_names(spec.events):
        ref = _place(places.key("event", event.name))
        yield Leaf(event.name, ref)
        if open_name is not None:
            yield Leaf(open_name, ref, open=True)


def closure(
    keys: Iterable[str], places: Places, found: Mapping[str, Definition], most: int | None = None
) -> dict[str, None]:
    """List definitions and all that they refer to, however indirectly, or the first ``most``."""
    needed = dict.fromkeys(keys)
    waiting = list(needed)
    while waiting and (most is None or len(needed) < most):
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
