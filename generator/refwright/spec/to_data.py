"""Spec objects as plain data: the shape that a spec file's YAML has.

What has its default value is left out, so that a file shows what the page says and nothing else.
"""

from __future__ import annotations

from refwright.spec.model import (
    ANY,
    FORMAT,
    Completeness,
    Enum,
    Enumeration,
    EnumValue,
    Event,
    Field,
    Method,
    Parameter,
    Presence,
    Protocol,
    Spec,
    TypeDef,
    ValueParameter,
)
from refwright.spec.type_text import format_type

Data = dict[str, object]


def spec_to_data(spec: Spec) -> Data:
    """Give the plain data of a spec, keys in the order in which a file holds them."""
    return {
        "refwright": FORMAT,
        "api": spec.api,
        "release": spec.release,
        **_present(
            title=spec.title,
            valid_for=list(spec.valid_for),
            enums={e.name: _enum_to_data(e) for e in spec.enums},
            types={t.name: _type_to_data(t) for t in spec.types},
            events={e.name: _event_to_data(e) for e in spec.events},
            methods={m.name: _method_to_data(m) for m in spec.methods},
            protocols={p.name: _protocol_to_data(p) for p in spec.protocols},
            participants={p.name: _present(examples=list(p.examples)) for p in spec.participants},
        ),
    }


def _present(**entries: object) -> Data:
    """Keep the entries that say something (0 and False do; None and empty ones do not)."""
    return {k: v for k, v in entries.items() if v or v == 0}


def _enum_to_data(enum: Enum) -> Data:
    return {
        **_present(type=enum.type.name.value, since=enum.since, summary=enum.summary),
        **_enumeration_to_data(enum.enumeration),
    }


def _enumeration_to_data(values: Enumeration | None) -> Data:
    if values is None:
        return {}
    if values.complete is Completeness.UNKNOWN:
        return {"values": Completeness.UNKNOWN.value}
    data: Data = {"values": [value_to_data(value) for value in values.values]}
    if values.complete is Completeness.SOME:
        data = {"complete": Completeness.SOME.value, **data}
    return data


def value_to_data(value: EnumValue) -> object:
    """Give a value as a file holds it: bare when there is nothing to say of it."""
    rest = _present(
        name=value.name,
        since=value.since,
        summary=value.summary,
        parameter=parameter_to_data(value.parameter),
    )
    return {"value": value.value, **rest} if rest else value.value


def parameter_to_data(parameter: ValueParameter | None) -> Data | None:
    """Give the varying part of a name or a value as a file holds it."""
    if parameter is None:
        return None
    values = None if parameter.values is None else list(parameter.values)
    return {"name": parameter.name, **({} if values is None else {"values": values})}


def _field_to_data(field: Field | Parameter) -> Data:
    callback = field.callback if isinstance(field, Parameter) else None
    data: Data = {}
    if field.type != ANY:
        data["type"] = format_type(field.type)
    if callback:
        data["callback"] = callback.value
    if field.presence is not Presence.NOT_STATED:
        data["presence"] = field.presence.value
    if field.since or field.deprecated or field.undocumented:
        marks = {"since": field.since, "deprecated": field.deprecated}
        data |= _present(**marks, undocumented=field.undocumented or None)
    if field.default is not None:
        data["default"] = field.default
    if field.summary:
        data["summary"] = field.summary
    return data | _enumeration_to_data(field.values) if field.values is not None else data


def _type_to_data(definition: TypeDef) -> Data:
    fields: object = "unknown"
    if definition.fields is not None:
        fields = {f.name: _field_to_data(f) for f in definition.fields}
    return {
        **_present(
            since=definition.since,
            undocumented=definition.undocumented or None,
            summary=definition.summary,
        ),
        "fields": fields,
    }


def _event_to_data(event: Event) -> Data:
    return _present(
        group=event.group,
        kind=event.kind.value,
        action=event.action,
        parameter=parameter_to_data(event.parameter),
        since=event.since,
        deprecated=event.deprecated,
        undocumented=event.undocumented or None,
        summary=event.summary,
        fields={f.name: _field_to_data(f) for f in event.fields},
    )


def _method_to_data(method: Method) -> Data:
    return _present(
        namespace=method.namespace,
        group=method.group,
        since=method.since,
        deprecated=method.deprecated,
        undocumented=method.undocumented or None,
        summary=method.summary,
        parameters={p.name: _field_to_data(p) for p in method.parameters},
        returns=None if method.returns is None else format_type(method.returns),
    )


def _protocol_to_data(protocol: Protocol) -> Data:
    return _present(short_names=list(protocol.short_names), summary=protocol.summary)
