"""The methods of an API in TypeScript: typed call signatures, string requests, a promise client.

Methods stand in sections, one a namespace. ``Service`` is the vendor's object that holds the
sections; ``global.d.ts`` declares it under the vendor's global name for whoever imports that file.
Beside the methods, that object passes requests by name (``interaction.setUserData``) and
subscriptions: ``Messaging``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, assert_never, cast

from refwright.naming.identifiers import Names, Style
from refwright.naming.reserved_words import RESERVED, Language
from refwright.spec.model import CallbackRole, MapOf, Method, Parameter, Presence, Spec
from refwright.spec.to_data import Data, spec_to_data
from refwright.targets.base import Sources
from refwright.targets.emission.emission import (
    Code,
    Emitted,
    Identifier,
    code,
    emitted_identifier,
    joined,
    script_literal,
)
from refwright.targets.typescript.docs import comment, parameter_line
from refwright.targets.typescript.types import ScriptTypes, property_name

View = dict[str, object]
_ROOT: Final = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*", re.ASCII)
_MAX_SEGMENTS: Final = 16
_TAKEN_ROOTS: Final = RESERVED[Language.TYPESCRIPT]["class"] | frozenset(
    """caches clients closed console crypto customElements document event external frames history
    indexedDB innerHeight innerWidth localStorage location locationbar menubar name navigation
    navigator opener origin parent performance personalbar process screen scrollbars self
    sessionStorage status statusbar toolbar top window Node Element Text Comment Range Option Image
    Audio File Blob Request Response Headers URL WebSocket Worker Notification Selection Storage
    """.split()
)
"""Globals of a browser or of Node that a vendor's namespace must not declare anew."""


@dataclass(slots=True)
class _Place:
    """A segment of the vendor's global object: what it is itself, and what is below."""

    type: Code | None = None
    below: dict[str, _Place] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Section:
    """The methods of one namespace."""

    namespace: str
    key: str
    methods: tuple[Method, ...]
    interface: Identifier
    client: Identifier


class MethodViews:
    """What the templates of ``methods.js``, ``methods.d.ts`` and ``global.d.ts`` are given."""

    def __init__(
        self,
        spec: Spec,
        names: Names,
        types: ScriptTypes,
        idents: Mapping[str, str],
        sources: Sources,
    ) -> None:
        self._names = names
        self._types = types
        self._idents = idents
        self._entries = cast("dict[str, Data]", spec_to_data(spec).get("methods", {}))
        self._sources = sources
        self._sections = list(self._in_sections(spec))

    def view(self) -> View:
        """Give the entries that the templates of methods need beside those of every template."""
        sections = [self._section(section) for section in self._sections]
        return {
            "sections": sections,
            "requests": list(self._requests()),
            "topics": [script_literal(_last(s.namespace)) for s in self._sections],
            "globals": self._globals(),
        }

    def _in_sections(self, spec: Spec) -> Iterable[_Section]:
        found: dict[str, list[Method]] = {}
        for method in spec.methods:
            found.setdefault(method.namespace or "methods", []).append(method)
        last = {namespace: _last(namespace) for namespace in found}
        keys = self._names.assign(
            "typescript section", found, Style.CAMEL, Language.TYPESCRIPT, spoken=last
        )
        spoken = {f"namespace {n}": f"{word} methods" for n, word in last.items()}
        spoken |= {f"client {n}": f"{word} client" for n, word in last.items()}
        idents = self._names.assign(
            "typescript class", spoken, Style.CLASS, Language.TYPESCRIPT, spoken=spoken
        )
        for namespace, methods in found.items():
            interface = emitted_identifier(idents[f"namespace {namespace}"])
            client = emitted_identifier(idents[f"client {namespace}"])
            yield _Section(namespace, keys[namespace], tuple(methods), interface, client)

    def _section(self, section: _Section) -> View:
        return {
            "key": property_name(section.key),
            "literal": script_literal(section.key),
            "interface": section.interface,
            "client": section.client,
            "methods": [self._method(method) for method in section.methods],
        }

    # --- a method ---

    def _method(self, method: Method) -> View:
        entry = dict(self._entries[method.name])
        parameters = cast("dict[str, Data]", entry.pop("parameters", {}))
        entry.pop("returns", None)
        names = self._parameter_names(method)
        sent = [p for p in method.parameters if not _settles(p)]
        callbacks = [
            [at, p.name, parameters[p.name]]
            for at, p in enumerate(method.parameters)
            if p.callback is not None
        ]
        facts = {**entry, **({"callbacks": callbacks} if callbacks else {})}
        if (source := self._sources.get(f"methods/{method.name}")) is not None:
            facts["source"] = str(source)
        for_people = {k: v for k, v in entry.items() if k in {"summary", "deprecated"}}
        roles = [p.callback for p in method.parameters]
        return {
            "name": property_name(method.name),
            "key": script_literal(method.name),
            "doc": comment(facts, 2, also=_lines(method.parameters, names)),
            "client_doc": comment(for_people, 2, also=_lines(sent, names)),
            "arguments": joined(", ", self._signature(method.parameters, names, method)),
            "client_arguments": joined(", ", self._signature(sent, names, method)),
            "parameters": emitted_identifier(self._idents[f"method {method.name}"]),
            "result": self._result(method),
            "rule": None if method.returns is None else self._types.rule(method.returns),
            "count": len(roles),
            "success": _index(roles, CallbackRole.SUCCESS),
            "failure": _index(roles, CallbackRole.FAILURE),
        }

    def _parameter_names(self, method: Method) -> dict[str, Identifier]:
        given = self._names.assign(
            f"typescript parameter {method.name}",
            [p.name for p in method.parameters],
            Style.CAMEL,
            Language.TYPESCRIPT,
        )
        return {wire: emitted_identifier(name) for wire, name in given.items()}

    def _signature(
        self, parameters: Iterable[Parameter], names: Mapping[str, Identifier], method: Method
    ) -> list[Code]:
        """Write the parameters of a call; what may be left out at the end is optional.

        What is not stated must be given, as a call that a page shows with an argument has one; but
        for a map, of which no key must be there.
        """
        written: list[Code] = []
        all_optional = True
        for parameter in reversed(list(parameters)):
            all_optional = all_optional and _may_be_absent(parameter)
            pattern = "{}?: {}" if all_optional else "{}: {}"
            if _may_be_absent(parameter) and not all_optional:
                pattern = "{}: {} | undefined"
            annotation = self._parameter_type(parameter, method)
            written.append(code(pattern, names[parameter.name], annotation))
        return written[::-1]

    def _parameter_type(self, parameter: Parameter, method: Method) -> Code:
        match parameter.callback:
            case None:
                return self._types.member_annotation(parameter)
            case CallbackRole.SUCCESS:
                return code("((result: {}) => void)", self._result(method))
            case CallbackRole.FAILURE:
                return Code("((error: unknown) => void)")
            case CallbackRole.CALL:
                return Code("((...received: any[]) => void)")
            case _:  # pragma: no cover
                assert_never(parameter.callback)

    def _result(self, method: Method) -> Code:
        return Code("void") if method.returns is None else self._types.annotation(method.returns)

    # --- requests and the vendor's global object ---

    def _requests(self) -> Iterable[View]:
        seen = set()
        for section in self._sections:
            for method in section.methods:
                name = f"{_last(section.namespace)}.{method.name}"
                if name not in seen:
                    seen.add(name)
                    yield {"name": script_literal(name), "method": script_literal(method.name)}

    def _globals(self) -> list[View]:
        parents: dict[tuple[str, ...], list[Emitted]] = {}
        for section in self._sections:
            *above, last = section.namespace.split(".")
            if above and len(above) <= _MAX_SEGMENTS and last == section.key and all(above):
                parents.setdefault(tuple(above), []).append(script_literal(section.key))
        root = _Place()
        for path, keys in parents.items():
            place = root
            for segment in path:
                place = place.below.setdefault(segment, _Place())
            place.type = code("Pick<Service, {}> & Messaging", joined(" | ", keys))
        return [
            {"name": Identifier(name), "type": _object(place)}
            for name, place in root.below.items()
            if _ROOT.fullmatch(name) and name not in _TAKEN_ROOTS
        ]


def _object(place: _Place) -> Code:
    below = [
        code("readonly {}: {}", property_name(name), _object(inner))
        for name, inner in place.below.items()
    ]
    inside = [code("{{ {} }}", joined("; ", below))] if below else []
    return joined(" & ", [*([place.type] if place.type else []), *inside])


def _lines(parameters: Iterable[Parameter], names: Mapping[str, Identifier]) -> list[Code]:
    return [parameter_line(names[p.name], p.summary) for p in parameters if p.summary]


def _settles(parameter: Parameter) -> bool:
    return parameter.callback in {CallbackRole.SUCCESS, CallbackRole.FAILURE}


def _may_be_absent(parameter: Parameter) -> bool:
    if parameter.callback is not None:
        return parameter.presence is not Presence.REQUIRED
    not_stated = parameter.presence is Presence.NOT_STATED
    open_map = not_stated and isinstance(parameter.type, MapOf)
    return open_map or parameter.presence is Presence.OPTIONAL


def _index(roles: list[CallbackRole | None], role: CallbackRole) -> int:
    return roles.index(role) if role in roles else -1


def _last(namespace: str) -> str:
    return namespace.rpartition(".")[2] or namespace
