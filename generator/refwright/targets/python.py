"""The Python target: an installable, vendorable package without dependencies."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

import black

from refwright.model import (
    ANY,
    STRING,
    Completeness,
    Enumeration,
    Event,
    Field,
    Method,
    Parameter,
    Scalar,
    ScalarName,
    Spec,
    TypeDef,
)
from refwright.naming import Names, Style, module_name
from refwright.targets.base import Output, Stamp
from refwright.targets.emission import (
    Code,
    Doc,
    Emitted,
    Identifier,
    code,
    emitted_identifier,
    joined,
    plain_text,
    python_doc,
    python_literal,
)
from refwright.targets.environment import rendered
from refwright.targets.python_types import NO_DEFAULT, PythonTypes
from refwright.type_text import format_type

RUNTIME = "_runtime"
_OWN_MEMBERS = frozenset({"unknown_fields", "to_dict", "from_dict", "known", "source", "data"})
_CODECS = (
    "any_value boolean integer list_of literal map_of mapping missing null number one_of "
    "open_integer open_string plain string wrong"
).split()

View = dict[str, object]


@dataclass(frozen=True, slots=True)
class _Class:
    """Something that becomes a class: an event, a type, or a method's parameters."""

    key: str
    wire: str
    spoken: str
    fields: tuple[Field | Parameter, ...]
    base: str
    module: str
    doc: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _EnumClass:
    """An enumeration that becomes a class."""

    key: str
    spoken: str
    integer: bool
    values: Enumeration
    doc: tuple[str, ...]


def render(spec: Spec, stamp: Stamp, names: Names) -> Output:
    """Render the package of one spec, its project file and a README."""
    return _Package(spec, stamp, names).files()


class _Package:
    """One package while it is rendered: every class with its name and module."""

    def __init__(self, spec: Spec, stamp: Stamp, names: Names) -> None:
        self.spec = spec
        self.stamp = stamp
        self.names = names
        self.package = module_name(spec.api)
        self.enums = list(_enum_classes(spec))
        self.classes = list(self._all_classes())
        wires = [enum.key for enum in self.enums] + [c.key for c in self.classes]
        spoken = {e.key: e.spoken for e in self.enums} | {c.key: c.spoken for c in self.classes}
        given = names.assign("python class", wires, Style.CLASS, spoken=spoken)
        self.class_names = {key: emitted_identifier(name) for key, name in given.items()}
        self.types = PythonTypes(spec, self.class_names)

    def files(self) -> Output:
        modules: dict[str, list[_Class]] = {}
        for item in self.classes:
            modules.setdefault(item.module, []).append(item)
        files = {
            f"{self.package}/__init__.py": self._init(modules),
            f"{self.package}/{RUNTIME}.py": rendered(
                "python/runtime.py.jinja", {"title": self._title()}
            ),
            f"{self.package}/enums.py": rendered("python/enums.py.jinja", self._enums_view()),
        }
        for module, items in modules.items():
            view = self._module_view(module, items)
            files[f"{self.package}/{module}.py"] = rendered("python/classes.py.jinja", view)
        files = {path: _formatted(text) for path, text in files.items()}
        files[f"{self.package}/py.typed"] = ""
        for name in ("pyproject.toml", "README.md"):
            files[name] = rendered(f"python/{name}.jinja", self._project_view())
        return files

    # --- what there is ---

    def _all_classes(self) -> Iterable[_Class]:
        spec = self.spec
        groups = dict.fromkeys(event.group or "events" for event in spec.events)
        modules = self.names.assign(
            "python module", [f"group {g}" for g in groups], Style.MODULE,
            spoken={f"group {g}": g for g in groups},
        )  # fmt: skip
        taken = {"types", "methods", "enums"}
        for event in spec.events:
            module = modules[f"group {event.group or 'events'}"]
            yield _Class(
                f"event {event.name}", event.name, event.name, event.fields, "Event",
                f"{module}_events" if module in taken else module, _event_doc(event),
            )  # fmt: skip
        for definition in spec.types:
            yield _Class(
                f"type {definition.name}", definition.name, definition.name,
                definition.fields or (), "Model", "types", _type_doc(definition),
            )  # fmt: skip
        for method in spec.methods:
            sent = tuple(p for p in method.parameters if p.callback is None)
            yield _Class(
                f"method {method.name}", method.name, f"{method.name} parameters", sent, "Model",
                "methods", _method_doc(method),
            )  # fmt: skip

    def _title(self) -> Doc:
        return python_doc([f"{self.spec.title or self.spec.api} {self.spec.release}"])

    # --- views ---

    def _init(self, modules: dict[str, list[_Class]]) -> str:
        imports = [self._import(self.class_names[e.key], "enums") for e in self.enums]
        imports += [
            self._import(self.class_names[c.key], module)
            for module, items in modules.items()
            for c in items
        ]
        imports.sort(key=lambda entry: (str(entry["module"]), str(entry["name"])))
        events = [
            {
                "wire": python_literal(c.wire),
                "literal": python_literal(self.class_names[c.key]),
            }
            for c in self.classes
            if c.base == "Event"
        ]
        example = next((e for e in self.spec.events if not _required(e.fields)), None)
        return rendered(
            "python/init.py.jinja",
            {
                **self._project_view(),
                "doc": python_doc(
                    [
                        f"Typed {self.spec.title or self.spec.api}, release {self.spec.release}.",
                        "Generated by refwright; do not edit.",
                    ]
                ),
                "imports": imports,
                "events": events,
                "example": python_literal(example.name) if example else None,
            },
        )

    def _import(self, name: Identifier, module: str) -> View:
        return {
            "name": name,
            "literal": python_literal(name),
            "module": emitted_identifier(module),
            "module_literal": python_literal(module),
        }

    def _project_view(self) -> View:
        spec = self.spec
        example = next(iter(spec.events), None)
        version = ".".join(str(int(n)) for n in re.findall(r"\d+", spec.release)) or "0"
        return {
            "runtime": emitted_identifier(RUNTIME),
            "project": python_literal(spec.api),
            "package": emitted_identifier(self.package),
            "package_literal": python_literal(self.package),
            "example_name": python_literal(example.name if example else "…"),
            "example_data": _example(example),
            "version": python_literal(version),
            "api": python_literal(spec.api),
            "release": python_literal(spec.release),
            "digest": python_literal(self.stamp.spec_digest),
            "refwright": python_literal(self.stamp.refwright_version),
            "title": self._title(),
            "description": python_literal(
                plain_text(f"Typed events of {spec.title or spec.api} {spec.release}")
            ),
        }

    def _enums_view(self) -> View:
        return {"title": self._title(), "enums": [self._enum_view(e) for e in self.enums]}

    def _enum_view(self, enum: _EnumClass) -> View:
        name = self.class_names[enum.key]
        values = [v for v in enum.values.values if v.parameter is None]
        members = self.names.assign(
            f"python member {enum.key}", [str(v.value) for v in values], Style.CONSTANT,
            spoken={str(v.value): v.name or str(v.value) for v in values},
        )  # fmt: skip
        return {
            "name": name,
            "base": Identifier("IntEnum" if enum.integer else "StrEnum"),
            "key": Identifier("int" if enum.integer else "str"),
            "table": self.types.table(name),
            "doc": python_doc(enum.doc, 4),
            "members": [
                {
                    "name": emitted_identifier(members[str(v.value)]),
                    "value": python_literal(v.value),
                    "doc": python_doc([v.summary], 4) if v.summary else None,
                }
                for v in values
            ],
        }

    def _module_view(self, module: str, items: list[_Class]) -> View:
        views = [self._class_view(item) for item in items]
        used = self.types.take_used()
        local = {self.class_names[c.key] for c in items}
        foreign: dict[str, list[Emitted]] = {}
        for name, origin in sorted(used.items()):
            if name not in local:
                foreign.setdefault(origin, []).append(Identifier(name))
        imports = [
            {"module": emitted_identifier(origin), "names": joined(", ", used_names)}
            for origin, used_names in sorted(foreign.items())
        ]
        text = " ".join(str(v) for view in views for v in view["decode"] + view["encode"])  # type: ignore[operator]
        runtime = [
            Identifier(n) for n in _CODECS if n == "mapping" or re.search(rf"\b{n}\(|\b{n}\b", text)
        ]
        about = {"types": "Object types", "methods": "Parameters of the methods"}
        subject = about.get(module, "Events")
        return {
            "doc": python_doc([f"{subject} of {self.spec.api} {self.spec.release}."]),
            "runtime": emitted_identifier(RUNTIME),
            "runtime_names": runtime,
            "imports": imports,
            "classes": views,
        }

    def _class_view(self, item: _Class) -> View:
        members = self.names.assign(
            f"python member {item.key}", [f.name for f in item.fields], Style.MEMBER
        )
        named = [(f, _apart_from_own(members[f.name])) for f in item.fields]
        named.sort(key=lambda pair: not self.types.is_required(pair[0]))
        wires = [python_literal(f.name) for f, _ in named]
        decode: list[Code] = []
        encode: list[Code] = []
        for f, member in named:
            decode += self.types.decode(f, member, item.key)
            encode += self.types.encode(f, member, item.key)
        return {
            "name": self.class_names[item.key],
            "base": Identifier(item.base),
            "wire": python_literal(item.wire) if item.base == "Event" else None,
            "path": python_literal(item.wire),
            "doc": _block_doc([*item.doc, *_field_docs(named)]),
            "fields": [
                {
                    "name": member,
                    "annotation": self.types.annotation(f, item.key),
                    "default": Code("") if self.types.is_required(f) else NO_DEFAULT,
                }
                for f, member in named
            ],
            "decode": decode,
            "encode": encode,
            "wires": code("({},)", joined(", ", wires)) if wires else Code("()"),
        }


def _block_doc(paragraphs: list[str]) -> Doc:
    """Lay out a docstring; one of several lines ends with its quotes on a line of their own."""
    doc = python_doc(paragraphs, 4)
    return Doc(f"{doc.rstrip()}\n    ") if "\n" in doc else doc


def _example(event: Event | None) -> Code:
    """Write a payload of an event's first fields that are text or not typed."""
    fields = [
        f for f in (event.fields if event else ()) if f.type in {ANY, STRING} and not f.values
    ]
    pairs = [code("{}: {}", python_literal(f.name), python_literal("…")) for f in fields[:2]]
    return code("{{{}}}", joined(", ", pairs))


def _required(fields: tuple[Field, ...]) -> bool:
    return any(f.presence.value == "required" for f in fields)


def _apart_from_own(name: str) -> Identifier:
    return emitted_identifier(f"{name}_field" if name in _OWN_MEMBERS else name)


def _enum_classes(spec: Spec) -> Iterable[_EnumClass]:
    for enum in spec.enums:
        integer = enum.type == Scalar(ScalarName.INTEGER)
        since = (f"Since {enum.since}.",) if enum.since else ()
        yield _EnumClass(
            f"enum {enum.name}", enum.name, integer, enum.enumeration,
            (enum.summary or f"Values of {enum.name}.", *since),
        )  # fmt: skip
    owners: list[tuple[str, str, tuple[Field | Parameter, ...]]] = [
        *((f"event {e.name}", e.name, e.fields) for e in spec.events),
        *((f"type {t.name}", t.name, t.fields or ()) for t in spec.types),
        *((f"method {m.name}", m.name, m.parameters) for m in spec.methods),
    ]
    for key, wire, fields in owners:
        for f in fields:
            if f.values is not None and f.values.complete is not Completeness.UNKNOWN:
                yield _EnumClass(
                    f"{key} {f.name}", f"{wire} {f.name}", _is_integer(f.values), f.values,
                    (f"Values of {wire}.{f.name}.",),
                )  # fmt: skip


def _is_integer(values: Enumeration) -> bool:
    return all(isinstance(v.value, int) for v in values.values)


def _event_doc(event: Event) -> tuple[str, ...]:
    marks = [f"Kind: {event.kind.value}."]
    marks += [f"Group: {event.group}."] if event.group else []
    marks += [f"Answers: {event.action}."] if event.action else []
    marks += [f"Since {event.since}."] if event.since else []
    marks += [f"Deprecated: {event.deprecated}."] if event.deprecated else []
    marks += ["Undocumented."] if event.undocumented else []
    return (f"{event.summary or event.name}", " ".join(marks))


def _type_doc(definition: TypeDef) -> tuple[str, ...]:
    unknown = ("No page describes its fields.",) if definition.fields is None else ()
    return (definition.summary or f"The type {definition.name}.", *unknown)


def _method_doc(method: Method) -> tuple[str, ...]:
    returns = (f"Returns {format_type(method.returns)}.",) if method.returns else ()
    return (method.summary or f"Parameters of {method.name}.", *returns)


def _field_docs(named: list[tuple[Field | Parameter, Identifier]]) -> list[str]:
    docs = ["Fields:"] if named else []
    for f, member in named:
        marks = [format_type(f.type)]
        marks += [f.presence.value] if f.presence.value != "not stated" else []
        marks += [f"since {f.since}"] if f.since else []
        marks += [f"deprecated: {f.deprecated}"] if f.deprecated else []
        marks += [f"default {f.default!r}"] if f.default is not None else []
        wire = f", on the wire {f.name!r}" if f.name != member else ""
        docs.append(f"{member} ({', '.join(marks)}{wire}): {f.summary or ''}".rstrip(": "))
    return docs


def _formatted(text: str) -> str:
    return black.format_str(text, mode=black.Mode())
