"""The way back from AsyncAPI: its schemas read as the events of a spec.

Lost, and nothing else is, is what :data:`LOSSES` says: the document is about what is received.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from refwright.base.errors import SpecError
from refwright.spec.model import Spec, by_name, references
from refwright.spec.to_data import Data
from refwright.targets.jsonschema.asyncapi import DOCUMENT, EXTENSION
from refwright.targets.jsonschema.notes import COMMENT
from refwright.targets.jsonschema.read_back import read_json_schema
from refwright.targets.jsonschema.target import BUNDLE

LOSSES: Final = ("methods, and the types and enums that no event refers to",)

_PLACE: Final = "#/components/schemas/"
_LITERAL: Final = re.compile(r"\\(.)")


def read_asyncapi(texts: Mapping[str, str]) -> Spec:
    """Read the output of the AsyncAPI target back; raises ``SpecError`` for what is none.

    Each event must be received: as one message, in the channel of its group.
    """
    try:
        document = json.loads(texts[DOCUMENT])
        schemas = document["components"]["schemas"]
        definitions = {key: _undone(schema) for key, schema in schemas.items()}
        bundle = {COMMENT: json.dumps(document["info"][EXTENSION]), "$defs": definitions}
        text = json.dumps(bundle).replace(f'"{_PLACE}', '"#/$defs/')
        spec = read_json_schema({BUNDLE: text})
        received = list(_received(document))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise SpecError(f"not a document that refwright wrote: {error!r}", where=DOCUMENT) from None
    if sorted(received) != sorted((e.group or "events", e.name) for e in spec.events):
        raise SpecError("the channels do not receive just the events", where=DOCUMENT)
    return spec


def _received(document: Mapping[str, Data]) -> list[tuple[str, str]]:
    """Give the group and the name of each message, checked to be the one that it points to."""
    messages = document["components"]["messages"]
    channels = document["channels"]
    operations = document["operations"]
    heard = {o["channel"]["$ref"] for o in operations.values()}
    if heard != {f"#/channels/{key}" for key in channels}:
        raise ValueError("operations")
    return [
        (str(channel["title"]), str(messages[str(ref["$ref"]).rpartition("/")[2]]["name"]))
        for channel in channels.values()
        for ref in channel["messages"].values()
    ]


def _undone(schema: Data) -> Data:
    """Put the members of a schema back to where JSON Schema has them."""
    if "properties" not in schema:
        return schema
    members = dict(schema["properties"])
    for pattern, member in schema.get("patternProperties", {}).items():
        members.setdefault(_LITERAL.sub(r"\1", pattern[1:-1]), member)
    undone = {**schema, "properties": members}
    undone.pop("patternProperties", None)
    return undone


def received_part(spec: Spec) -> Spec:
    """Give what an AsyncAPI document has of a spec: its events, and what they refer to."""
    types, enums = by_name(spec.types), by_name(spec.enums)
    needed: set[str] = set()
    waiting = [name for e in spec.events for f in e.fields for name in references(f.type)]
    while waiting:
        name = waiting.pop()
        if name not in needed:
            needed.add(name)
            fields = types[name].fields if name in types else ()
            waiting += [inner for f in fields or () for inner in references(f.type)]
    return replace(
        spec,
        types=tuple(t for t in spec.types if t.name in needed),
        enums=tuple(e for e in enums.values() if e.name in needed),
        methods=(),
    )
