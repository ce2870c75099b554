"""The TypeScript target: an npm package of ES modules with declarations, without dependencies.

JavaScript and declarations are both written here, so that whoever vendors the package needs no
build step and no compiler; that they agree is proved by TypeScript's own check of the JavaScript.
Whatever a declaration cannot say stands in its comment's tags (see ``typescript_docs``), so the
package can be read back as the spec.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, cast

from refwright.naming.identifiers import Names, Style, file_name
from refwright.naming.reserved_words import Language
from refwright.naming.short_labels import short_labels
from refwright.spec.model import Enum, EnumValue, Presence, Spec
from refwright.spec.to_data import Data, spec_to_data
from refwright.targets.base import Output, Publication, Stamp
from refwright.targets.emission.emission import (
    Code,
    Identifier,
    emitted_identifier,
    script_doc,
    script_document,
    script_literal,
)
from refwright.targets.emission.environment import rendered
from refwright.targets.jsonschema.target import varying_names
from refwright.targets.typescript.docs import comment
from refwright.targets.typescript.methods import MethodViews
from refwright.targets.typescript.types import (
    Member,
    ScriptTypes,
    literals,
    open_end,
    property_name,
)
from refwright.targets.versions import npm_version

View = dict[str, object]
NODE: Final = "^20.19.0 || >=22.12.0"
"""From these on, ``require`` loads ES modules, so that one package serves both kinds of program."""
_BY_DECLARATION: Final = frozenset({"type", "fields", "parameters", "returns", "namespace"})
_OVERVIEW: Final = ("title", "valid_for", "protocols", "participants")
_STATIC: Final = ("rules.js", "rules.d.ts", "checks.d.ts", "decode.js", "decode.d.ts")
_FOR_METHODS: Final = ("methods.js", "methods.d.ts", "calls.js", "calls.d.ts", "global.d.ts")


def _metadata(told: Publication) -> View:
    """Give what a project file says of a package beside its name and version."""
    found: View = {
        "license": told.licence,
        "author": ", ".join(told.authors),
        "homepage": told.homepage,
        "keywords": list(told.keywords),
    }
    return {key: value for key, value in found.items() if value}


def render(spec: Spec, stamp: Stamp, names: Names) -> Output:
    """Render the package of one spec."""
    return _Package(spec, stamp, names).files()


@dataclass(frozen=True, slots=True)
class _Shape:
    """An event's data, a type or a method's parameters: an interface and a check."""

    key: str
    wire: str
    members: tuple[Member, ...]
    entry: Data


class _Package:
    """One package while it is rendered."""

    def __init__(self, spec: Spec, stamp: Stamp, names: Names) -> None:
        self.spec = spec
        self.stamp = stamp
        self.names = names
        self.data = cast("dict[str, dict[str, Data]]", spec_to_data(spec))
        self.events = [self._shape("event", e.name, e.fields) for e in spec.events]
        self.types_ = [self._shape("type", t.name, t.fields or ()) for t in spec.types]
        self.calls = [
            self._shape("method", m.name, tuple(p for p in m.parameters if p.callback is None))
            for m in spec.methods
        ]
        spoken = {f"enum {e.name}": e.name for e in spec.enums}
        spoken |= {s.key: s.wire for s in (*self.types_, *self.events)}
        spoken |= {s.key: f"{s.wire} parameters" for s in self.calls}
        longer = {s.key: f"{s.wire} event" for s in self.events}
        self.idents = names.assign(
            "typescript class",
            spoken,
            Style.CLASS,
            Language.TYPESCRIPT,
            spoken=spoken,
            longer=longer,
        )
        self.types = ScriptTypes(
            spec,
            {t.name: self.idents[f"type {t.name}"] for t in spec.types},
            {e.name: self.idents[f"enum {e.name}"] for e in spec.enums},
        )

    def files(self) -> Output:
        view = self._view()
        files = {
            "package.json": script_document(self._project()),
            **{name: rendered(f"typescript/{name}.jinja", view) for name in _STATIC},
        }
        parts = ["index.js", "index.d.ts", "README.md", "checks.js"]
        parts += ["enums.js", "enums.d.ts", "types.d.ts", "events.d.ts"]
        if self.spec.methods:
            parts += _FOR_METHODS
            methods = MethodViews(
                self.spec, self.names, self.types, self.idents, self.stamp.sources
            )
            view = {**view, **methods.view()}
            files["global.js"] = "export {};\n"
        files |= {name: rendered(f"typescript/{name}.jinja", view) for name in parts}
        return files

    def _shape(self, kind: str, wire: str, members: tuple[Member, ...]) -> _Shape:
        return _Shape(f"{kind} {wire}", wire, members, self.data[f"{kind}s"][wire])

    # --- the package ---

    def _project(self) -> View:
        spec, told = self.spec, self.stamp.publication
        exports: View = {".": {"types": "./index.d.ts", "default": "./index.js"}}
        if spec.methods:
            exports["./global"] = {"types": "./global.d.ts", "default": "./global.js"}
        return {
            "name": self.stamp.package or file_name(spec.api),
            "version": npm_version(told.version or spec.release, told.build),
            "description": f"Typed {spec.api}, release {spec.release}.",
            **_metadata(told),
            "type": "module",
            "sideEffects": ["./global.js"] if spec.methods else False,
            "exports": {**exports, "./package.json": "./package.json"},
            "types": "./index.d.ts",
            "files": ["*.js", "*.d.ts"],
            "engines": {"node": NODE},
            "refwright": {
                "api": spec.api,
                "release": spec.release,
                "digest": self.stamp.spec_digest,
                "version": self.stamp.refwright_version,
            },
        }

    def _view(self) -> View:
        spec = self.spec
        about: View = {key: self.data[key] for key in _OVERVIEW if key in self.data}
        return {
            "head": script_doc(
                [f"{spec.title or spec.api} {spec.release}.", "Generated by refwright; do not edit"]
            ),
            "about": comment(about),
            "api": script_literal(spec.api),
            "release": script_literal(spec.release),
            "digest": script_literal(self.stamp.spec_digest),
            "package": script_literal(self.stamp.package or file_name(spec.api)),
            "has_methods": bool(spec.methods),
            "enums": [self._enum(enum) for enum in spec.enums],
            "types": [self._interface(shape) for shape in self.types_],
            "events": [self._interface(shape) for shape in self.events],
            "calls": [self._interface(shape) for shape in self.calls],
            "sections": [],
            "varying": self._varying(),
        }

    def _varying(self) -> list[View]:
        return [
            {
                "wire": script_literal(open_name),
                "name": emitted_identifier(self.idents[f"event {event.name}"]),
            }
            for event, open_name in varying_names(self.spec.events)
            if open_name is not None
        ]

    # --- enums ---

    def _enum(self, enum: Enum) -> View:
        values = enum.enumeration.values
        plain = [v for v in values if v.parameter is None]
        spoken = {str(v.value): v.name or str(v.value) for v in plain}
        members = self.names.assign(
            f"typescript member enum {enum.name}",
            list(spoken),
            Style.CONSTANT,
            Language.TYPESCRIPT,
            spoken=short_labels(enum.name, spoken),
        )
        entry = {k: v for k, v in self.data["enums"][enum.name].items() if k != "type"}
        if isinstance(listed := entry["values"], list):
            del entry["values"]
            inserted = [[at, listed[at]] for at, value in enumerate(values) if value.parameter]
            entry |= {"inserted": inserted} if inserted else {}
        entry |= self._source("enums", enum.name)
        varying = replace(enum.enumeration, values=tuple(v for v in values if v.parameter))
        return {
            "name": emitted_identifier(self.idents[f"enum {enum.name}"]),
            "wire": property_name(enum.name),
            "doc": comment(entry),
            "varying": literals(varying, str),
            "open": open_end(enum.type),
            "members": [
                {
                    "name": Identifier(members[str(v.value)]),
                    "value": script_literal(v.value),
                    "doc": _value_comment(v),
                }
                for v in plain
            ],
        }

    def _source(self, section: str, wire: str) -> dict[str, str]:
        source = self.stamp.sources.get(f"{section}/{wire}")
        return {} if source is None else {"source": str(source)}

    # --- interfaces and checks ---

    def _interface(self, shape: _Shape) -> View:
        name = emitted_identifier(self.idents[shape.key])
        entry = {k: v for k, v in shape.entry.items() if k not in _BY_DECLARATION}
        if shape.entry.get("fields") == "unknown":
            entry["type"] = "unknown fields"
        entry |= self._source(f"{shape.key.partition(' ')[0]}s", shape.wire)
        fields = cast("dict[str, Data]", shape.entry.get("fields", shape.entry.get("parameters")))
        rules = []
        lines: list[Code] = []
        for at, member in enumerate(shape.members):
            rule_name = Identifier(f"{name}_{at}")
            rule = self.types.member_rule(member)
            if rule is not None:
                rules.append({"name": rule_name, "rule": rule})
            lines += self.types.member_check(member, rule_name)
        return {
            "name": name,
            "wire": property_name(shape.wire),
            "key": script_literal(shape.wire),
            "doc": comment(entry) if not shape.key.startswith("method ") else None,
            "members": [self._member(member, fields[member.name]) for member in shape.members],
            "rules": rules,
            "lines": lines,
        }

    def _member(self, member: Member, entry: Data) -> View:
        required = member.presence is Presence.REQUIRED
        facts = {k: v for k, v in entry.items() if k != "type"}
        if required:
            del facts["presence"]
        return {
            "name": property_name(member.name),
            "optional": Code("" if required else "?"),
            "type": self.types.member_annotation(member),
            "doc": comment(facts, 2),
        }


def _value_comment(value: EnumValue) -> Code | None:
    facts: Mapping[str, object] = {
        "name": value.name,
        "since": value.since,
        "deprecated": value.deprecated,
        "aliases": list(value.aliases) or None,
    }
    return comment(
        {"summary": value.summary, **{k: v for k, v in facts.items() if v is not None}}, 2
    )
