"""AsyncAPI 3.0: a document of the events and of the messages that carry them.

One channel a group of events, without an address, since the reference pages name none; the
application that the document describes receives. A message is the envelope that the JSON Schema
bundle validates: the event's name and its data. It is written as JSON, which every AsyncAPI tool
reads as it reads YAML.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, cast

from refwright.naming.identifiers import Names, Style
from refwright.spec.model import Event, Spec
from refwright.targets.base import Output, Publication, Stamp
from refwright.targets.emission.emission import script_document, script_literal
from refwright.targets.emission.environment import rendered
from refwright.targets.jsonschema.definitions import Definition, definitions, spec_annotation
from refwright.targets.jsonschema.dispatch import Leaf, literally, named
from refwright.targets.jsonschema.notes import MEMBERS, Schema, noted, notes
from refwright.targets.jsonschema.target import ENVELOPE, Places, closure, varying_names

DOCUMENT: Final = "asyncapi.json"
VERSION: Final = "3.0.0"
EXTENSION: Final = "x-refwright"
"""What a document says of its spec; AsyncAPI takes whatever starts with ``x-``."""
_UNGROUPED: Final = "events"
_UNREADABLE: Final = frozenset({"$ref", "<<", "__proto__", "hasOwnProperty"})
"""Names of members at which the reference parser (3.4) fails, being JavaScript that reads YAML."""


def render(spec: Spec, stamp: Stamp, names: Names) -> Output:
    """Render the document of one spec; an API without events gives one without channels."""
    places = Places(spec, names)
    found = {
        places.key(d.kind, d.name): d
        for d in definitions(spec, lambda name: _schema_place(places.named(name)), stamp.sources)
        if d.kind in {"enum", "type", "event"}
    }
    channels = _channels(spec, names)
    generated = {"by": f"refwright {stamp.refwright_version}", "from": stamp.spec_digest}
    document = {
        "asyncapi": VERSION,
        "info": {
            "title": spec.title or spec.api,
            "version": spec.release,
            "description": f"Events of {spec.api}, release {spec.release}.",
            "tags": [{"name": spec.api}],
            **_about(stamp.publication),
            EXTENSION: {**spec_annotation(spec), "generated": generated},
        },
        "defaultContentType": "application/json",
        "channels": {key: _channel(group, spec, places) for key, group in channels.items()},
        "operations": {f"receive-{key}": _operation(key, group) for key, group in channels.items()},
        "components": {
            "messages": {
                places.key("event", event.name): _message(event, open_name, places)
                for event, open_name in varying_names(spec.events)
            },
            "schemas": _schemas(spec, places, found),
        },
    }
    view = {
        "api": script_literal(spec.api),
        "release": script_literal(spec.release),
        "has_events": bool(spec.events),
    }
    readme = rendered("jsonschema/ASYNCAPI.md.jinja", view)
    return {DOCUMENT: script_document(document), "README.md": readme}


def _channels(spec: Spec, names: Names) -> dict[str, str]:
    """Give the groups of events by the keys of their channels."""
    groups = dict.fromkeys(event.group or _UNGROUPED for event in spec.events)
    keys = names.assign("asyncapi channel", groups, Style.FILE)
    return {keys[group]: group for group in groups}


def _channel(group: str, spec: Spec, places: Places) -> Schema:
    keys = [places.key("event", e.name) for e in spec.events if (e.group or _UNGROUPED) == group]
    return {
        "address": None,
        "title": group,
        "messages": {key: {"$ref": f"#/components/messages/{key}"} for key in keys},
    }


def _operation(channel: str, group: str) -> Schema:
    return {
        "action": "receive",
        "description": f"Receive what is documented under {group}.",
        "channel": {"$ref": f"#/channels/{channel}"},
    }


def _about(told: Publication) -> Schema:
    """Give the contact and the licence that the workspace states; pages state none."""
    contact = {"name": ", ".join(told.authors), "url": told.homepage}
    stated = {key: text for key, text in contact.items() if text}
    return {
        **({"contact": stated} if stated else {}),
        **({"license": {"name": told.licence}} if told.licence else {}),
    }


def _message(event: Event, open_name: str | None, places: Places) -> Schema:
    key = places.key("event", event.name)
    leaves = [Leaf(event.name, key), *([Leaf(open_name, key, open=True)] if open_name else [])]
    return {
        "name": event.name,
        "title": event.name,
        **({} if event.summary is None else {"summary": event.summary}),
        "tags": [{"name": event.kind.value}],
        "payload": {
            "title": f"{event.name} message",
            "type": "object",
            "required": [ENVELOPE.name, ENVELOPE.data],
            "properties": {
                ENVELOPE.name: {"type": "string", **named(leaves)},
                ENVELOPE.data: {"$ref": _schema_place(key)},
            },
        },
    }


def _schemas(spec: Spec, places: Places, found: Mapping[str, Definition]) -> Schema:
    """Give the schemas of the events and of what they refer to, in the order of the spec."""
    roots = [places.key("event", event.name) for event in spec.events]
    needed = closure(roots, places, found)
    return {key: _draft_07(found[key].schema) for key in found if key in needed}


def _draft_07(schema: Schema) -> Schema:
    """Write a definition for AsyncAPI, whose tools cannot read every member's name."""
    if "properties" not in schema:
        return schema
    if not _readable(schema.get("examples")):
        schema = {key: value for key, value in schema.items() if key != "examples"}
    members = dict(cast("dict[str, Schema]", schema["properties"]))
    patterns = dict(cast("dict[str, Schema]", schema.get("patternProperties", {})))
    order = notes(schema).get(MEMBERS, list(members))
    patterns |= {f"^{literally(n)}$": members.pop(n) for n in list(members) if n in _UNREADABLE}
    written = {**schema, "properties": members}
    return (
        noted({**written, "patternProperties": patterns}, {MEMBERS: order}) if patterns else written
    )


def _readable(value: object) -> bool:
    match value:
        case dict():
            return not value.keys() & _UNREADABLE and all(map(_readable, value.values()))
        case list():
            return all(map(_readable, value))
        case _:
            return True


def _schema_place(key: str) -> str:
    return f"#/components/schemas/{key}"
