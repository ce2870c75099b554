"""The Python target: an installable package without dependencies, which can be vendored.

A group of events is a module, loaded when one of its events is first used; so importing the package
costs next to nothing, and type checkers see everything through its stub.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from refwright.base.errors import TargetError
from refwright.naming.identifiers import Names, Style, package_name
from refwright.spec.model import Spec
from refwright.targets.base import Output, Publication, Stamp
from refwright.targets.emission.emission import (
    Code,
    Identifier,
    code,
    emitted_identifier,
    joined,
    plain_text,
    python_literal,
)
from refwright.targets.emission.environment import rendered
from refwright.targets.python.dicts import TypedDicts, typing_names
from refwright.targets.python.dispatch import typed_dispatch
from refwright.targets.python.enums import EnumSource, enum_view, own_enums, shared_enum
from refwright.targets.python.layout import binding, call, display, fits, table
from refwright.targets.python.records import RecordSource, RecordView, RecordWriter
from refwright.targets.python.sources import record_sources, spec_facts
from refwright.targets.python.texts import module_doc
from refwright.targets.python.types import PythonTypes
from refwright.targets.versions import python_version

_BASES: Final = {"event": "Event", "type": "Structure", "method": "Parameters"}
_RUNTIME_NAMES: Final = ("DateTime", "Unset")
_RUNTIME_VALUES: Final = ("UNSET",)
_TYPING_NAMES: Final = ("Any", "Literal", "Self")

View = dict[str, object]


def render(spec: Spec, stamp: Stamp, names: Names) -> Output:
    """Render the package of one spec, its project file and a README."""
    return _Package(spec, stamp, names).files()


class _Package:
    """One package while it is rendered: every class with its name and module."""

    def __init__(self, spec: Spec, stamp: Stamp, names: Names) -> None:
        self.spec = spec
        self.stamp = stamp
        self.names = names
        self.package = emitted_identifier(stamp.package or package_name(spec.api))
        self.records = list(record_sources(spec, names, stamp.sources))
        self.shared = [shared_enum(enum, stamp.sources) for enum in spec.enums]
        self.own = {r.key: list(own_enums(r.kind, r.wire, r.members)) for r in self.records}
        self.types = PythonTypes(spec, self._class_names())
        self.writer = RecordWriter(self.types)

    def _class_names(self) -> dict[str, Identifier]:
        enums = [*self.shared, *(enum for own in self.own.values() for enum in own)]
        spoken = {enum.key: enum.spoken for enum in enums}
        for record in self.records:
            words = f"{record.wire} parameters" if record.kind == "method" else record.wire
            spoken[record.key] = words
        if len(spoken) < len(enums) + len(self.records):
            raise TargetError("two things of the spec have the same key", where=self.spec.api)
        longer = {r.key: f"{r.wire} {r.kind}" for r in self.records if r.kind != "type"}
        given = self.names.assign("python class", spoken, Style.CLASS, spoken=spoken, longer=longer)
        return {key: emitted_identifier(name) for key, name in given.items()}

    def files(self) -> Output:
        """Render every file."""
        modules: dict[str, list[RecordSource]] = defaultdict(list)
        for record in self.records:
            modules[record.module].append(record)
        project = self._project_view()
        files = {f"{self.package}/{name}": text for name, text in self._fixed(project)}
        if self.shared:
            view = self._module_view("Enumerations", self.shared, [])
            files[f"{self.package}/enums.py"] = rendered("python/module.py.jinja", view)
        exports: list[tuple[str, list[Identifier]]] = []
        if self.shared:
            exports.append(("enums", [self.types.classes[e.key] for e in self.shared]))
        for module, records in modules.items():
            enums = [enum for record in records for enum in self.own[record.key]]
            views = [self._record_view(record) for record in records]
            about = {"type": "Types", "method": "Methods' parameters"}
            subject = about.get(records[0].kind, records[0].facts.get("group") or "Events")
            text = rendered("python/module.py.jinja", self._module_view(str(subject), enums, views))
            files[f"{self.package}/{module}.py"] = text
            keys = [enum.key for enum in enums] + [record.key for record in records]
            exports.append((module, [self.types.classes[key] for key in keys]))
        if self.records:
            files[f"{self.package}/dicts.py"] = rendered(
                "python/dicts.py.jinja", self._dicts_view()
            )
        tables = self._tables_view(exports)
        for name in ("__init__.pyi", "_registry.py"):
            files[f"{self.package}/{name}"] = rendered(f"python/{name}.jinja", project | tables)
        for name in ("pyproject.toml", "README.md"):
            files[name] = rendered(f"python/{name}.jinja", project)
        return files

    def _fixed(self, project: View) -> Iterable[tuple[str, str]]:
        yield "__init__.py", rendered("python/__init__.py.jinja", project)
        yield "_runtime.py", rendered("python/runtime.py.jinja", project)
        yield "_interop.py", rendered("python/interop.py.jinja", project)
        yield "_modes.py", rendered("python/modes.py.jinja", project)
        if self.spec.events:
            yield "_hub.py", rendered("python/hub.py.jinja", project)
        yield "py.typed", ""

    def _record_view(self, record: RecordSource) -> RecordView:
        wires = [member.name for member in record.members]
        names = self.names.assign(f"python member {record.key}", wires, Style.MEMBER)
        base = "VaryingEvent" if "parameter" in record.facts else _BASES[record.kind]
        return self.writer.view(record, names, base)

    # --- views ---

    def _module_view(
        self, subject: str, enums: list[EnumSource], records: list[RecordView]
    ) -> View:
        views = [enum_view(enum, self.types.classes[enum.key], self.names) for enum in enums]
        text = "\n".join(dict.fromkeys(_texts(records)))
        words = frozenset(re.findall(r"\w+", text))
        runtime = {view.base for view in views} | {record.base for record in records}
        runtime |= {Identifier("wire")} if records else set()
        runtime |= {Identifier("new")} if records else set()
        runtime |= {Identifier(name) for name in _RUNTIME_VALUES if name in words}
        members = " ".join(member for view in views for member, _ in view.members)
        runtime |= {Identifier(n) for n in ("value", "family") if f" = {n}(" in members}
        typing = {Identifier(n) for n in _TYPING_NAMES if n in words}
        typing |= {Identifier("Any"), Identifier("Self")} if records else set()
        aliases = {Identifier(n) for n in _RUNTIME_NAMES if n in words}
        codecs = dict.fromkeys(codec for record in records for codec in record.codecs)
        local = {view.name for view in views} | {record.name for record in records}
        return {
            "doc": module_doc(f"{subject} of {self.spec.api} {self.spec.release}."),
            "runtime": _import("._runtime", runtime | aliases),
            "typing": _import("typing", typing, 4) if typing else None,
            "imports": [
                _import(f".{module}", found)
                for module, names in self._shared_names().items()
                if (found := {name for name in names if name in words} - local)
            ],
            "parts": bool(records),
            "enums": views,
            "records": records,
            "codecs": joined("\n", codecs) if codecs else None,
        }

    def _dicts_view(self) -> View:
        dicts = TypedDicts(self.types)
        definitions = [dicts.definition(record) for record in self.records]
        about = f"The data of {self.spec.api} {self.spec.release} as plain dicts, typed."
        return {
            "doc": module_doc(about),
            "typing": joined(", ", typing_names(definitions)),
            "definitions": definitions,
        }

    def _shared_names(self) -> dict[str, list[Identifier]]:
        return {
            "enums": [self.types.classes[enum.key] for enum in self.shared],
            "types": [
                self.types.classes[f"type {definition.name}"] for definition in self.spec.types
            ],
        }

    def _tables_view(self, exports: list[tuple[str, list[Identifier]]]) -> View:
        events = [record for record in self.records if record.kind == "event"]
        varying: dict[str, str] = {}
        for event in events:
            if "parameter" in event.facts:  # the first of those that vary in one place has it
                varying.setdefault(event.wire.rpartition(".")[0], self.types.classes[event.key])
        return {
            "dispatch": typed_dispatch(
                [(python_literal(e.wire), self.types.classes[e.key]) for e in events]
            ),
            "modules": [emitted_identifier(module) for module, _ in exports],
            "classes": table(
                "_CLASSES",
                [(str(n), module) for module, names in exports for n in sorted(names)],
            ),
            "events": table("_EVENTS", [(e.wire, self.types.classes[e.key]) for e in events]),
            "varying": table("_VARYING", list(varying.items())),
            "methods": table(
                "_METHODS",
                [(r.wire, self.types.classes[r.key]) for r in self.records if r.kind == "method"],
            ),
            "spec": display(spec_facts(self.spec), 0, Code("SPEC: Mapping[str, Any] = ")),
        }

    def _version(self) -> str:
        told = self.stamp.publication
        return python_version(told.version or self.spec.release, told.build)

    def _project_view(self) -> View:
        spec = self.spec
        title = spec.title or spec.api
        return {
            "title": module_doc(f"{title} {spec.release}"),
            "doc": module_doc(f"Typed {title}, release {spec.release}, generated by refwright."),
            "package": self.package,
            "has_events": bool(spec.events),
            "has_methods": bool(spec.methods),
            "project": python_literal(
                self.stamp.publication.name or self.package.replace("_", "-")
            ),
            "package_literal": python_literal(self.package),
            "version": python_literal(self._version()),
            "metadata": list(_metadata(self.stamp.publication)),
            "urls": [python_literal(url) for url in (self.stamp.publication.homepage,) if url],
            "api": python_literal(spec.api),
            "release": python_literal(spec.release),
            "digest": python_literal(self.stamp.spec_digest),
            "bound_digest": binding("__spec_digest__", self.stamp.spec_digest),
            "bound_api": binding("__spec_api__", spec.api),
            "refwright": python_literal(self.stamp.refwright_version),
            "description": python_literal(plain_text(f"Typed {title} {spec.release}")),
        }


def _metadata(told: Publication) -> Iterable[Code]:
    """Write what a project file says of a package, line by line."""
    if told.licence:
        yield code("license = {}", python_literal(told.licence))
    if told.authors:
        named = [code("{{ name = {} }}", python_literal(author)) for author in told.authors]
        yield code("authors = [{}]", joined(", ", named))
    if told.keywords:
        yield code("keywords = [{}]", joined(", ", map(python_literal, told.keywords)))


def _texts(records: list[RecordView]) -> Iterable[str]:
    for record in records:
        yield from record.codecs
        yield record.returns or ""
        for member in record.members:
            yield member.declaration
            yield member.decode
            yield member.encode


def _import(module: str, names: Iterable[Identifier], indent: int = 0) -> Code:
    listed = sorted(names, key=lambda name: (name != name.upper(), name.islower(), name))
    flat = f"{' ' * indent}from {module} import {', '.join(listed)}"
    if fits(flat):
        return Code(flat)
    return call(Code(f"from {module} import "), listed, indent)
