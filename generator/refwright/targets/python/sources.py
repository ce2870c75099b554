"""What of a spec becomes a record in Python, in which module, with which facts beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from refwright.naming.identifiers import Names, Style
from refwright.spec.fact_table import stated_facts
from refwright.spec.model import Event, Method, Parameter, Spec, TypeDef
from refwright.spec.to_data import spec_to_data
from refwright.targets.base import Sources
from refwright.targets.python.records import RecordSource
from refwright.targets.python.texts import (
    event_about,
    method_about,
    source_sentence,
    type_about,
)

Facts = dict[str, object]
_UNGROUPED = "events"
_STATIC = frozenset({"interop", "modes", "registry", "runtime"})


def record_sources(spec: Spec, names: Names, sources: Sources) -> Iterable[RecordSource]:
    """Give every record of a package: types, events by group, methods."""
    for record in _records(spec, names):
        source = sources.get(f"{record.kind}s/{record.wire}")
        yield replace(record, about=f"{record.about} {source_sentence(source)}".rstrip())


def _records(spec: Spec, names: Names) -> Iterable[RecordSource]:
    for definition in spec.types:
        yield _type(definition)
    groups = {f"group {e.group or _UNGROUPED}": e.group or _UNGROUPED for e in spec.events}
    modules = names.assign("python module", groups, Style.MODULE, spoken=groups)
    for event in spec.events:
        yield _event(event, _private(modules[f"group {event.group or _UNGROUPED}"]))
    for method in spec.methods:
        yield _method(method)


def _private(module: str) -> str:
    """Name the module of a group, which nobody imports: a page may call the group otherwise."""
    return f"_{module}_events" if module in _STATIC else f"_{module}"


def spec_facts(spec: Spec) -> Facts:
    """Give what a spec states beside its enums, types, events and methods."""
    bare = replace(spec, enums=(), types=(), events=(), methods=())
    return {key: value for key, value in spec_to_data(bare).items() if key != "refwright"}


def _type(definition: TypeDef) -> RecordSource:
    facts = _stated(definition)
    if definition.fields is None:
        facts["fields"] = "unknown"
    return RecordSource(
        kind="type",
        wire=definition.name,
        members=definition.fields or (),
        returns=None,
        facts=facts,
        summary=definition.summary,
        about=type_about(definition),
        module="types",
    )


def _event(event: Event, module: str) -> RecordSource:
    facts = {"kind": event.kind.value, **_stated(event)}
    return RecordSource(
        kind="event",
        wire=event.name,
        members=event.fields,
        returns=None,
        facts=facts,
        summary=event.summary,
        about=event_about(event),
        module=module,
    )


def _method(method: Method) -> RecordSource:
    facts = _stated(method)
    facts.pop("returns", None)
    if callbacks := _callbacks(method):
        facts["callbacks"] = callbacks
    return RecordSource(
        kind="method",
        wire=method.name,
        members=tuple(p for p in method.parameters if p.callback is None),
        returns=method.returns,
        facts=facts,
        summary=method.summary,
        about=method_about(method),
        module="methods",
    )


def _callbacks(method: Method) -> Facts:
    return {
        parameter.name: _callback(parameter, at)
        for at, parameter in enumerate(method.parameters)
        if parameter.callback is not None
    }


def _callback(parameter: Parameter, at: int) -> Facts:
    facts = _stated(parameter)
    summary = {} if parameter.summary is None else {"summary": parameter.summary}
    return {"at": at, "role": facts.pop("callback"), **facts, **summary}


def _stated(thing: Event | Method | TypeDef | Parameter) -> Facts:
    """Return what is stated of a thing, its prose left out."""
    return {row.name: row.write(value) for row, value in stated_facts(thing) if not row.prose}
