"""From a spec to the view that templates are given."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from refwright.spec.fact_table import stated_facts
from refwright.spec.model import (
    AnyType,
    Enum,
    Enumeration,
    Event,
    Field,
    ListOf,
    Literal,
    MapOf,
    Method,
    Parameter,
    Ref,
    Scalar,
    Spec,
    TypeDef,
    TypeExpr,
    Union,
)
from refwright.spec.type_text import format_type
from refwright.targets.base import Stamp
from refwright.targets.user_templates.template_view import (
    EnumView,
    EventView,
    Facts,
    GroupView,
    MemberView,
    MethodView,
    ParticipantView,
    ProtocolView,
    SpecView,
    TypeExprView,
    TypeView,
    ValueView,
)

NO_GROUP = "other"


def spec_view(spec: Spec, stamp: Stamp) -> SpecView:
    """Give the view of a spec."""
    return _Facts(spec, stamp).view()


class _Facts:
    """The view of one spec while it is made."""

    def __init__(self, spec: Spec, stamp: Stamp) -> None:
        self.spec = spec
        self.stamp = stamp
        self.enums = {enum.name for enum in spec.enums}

    def view(self) -> SpecView:
        spec = self.spec
        events = tuple(map(self._event, spec.events))
        methods = tuple(map(self._method, spec.methods))
        return SpecView(
            api=spec.api,
            release=spec.release,
            title=spec.title or spec.api,
            digest=self.stamp.spec_digest,
            refwright=self.stamp.refwright_version,
            valid_for=spec.valid_for,
            groups=_groups(events, methods),
            events=events,
            methods=methods,
            types=tuple(map(self._type, spec.types)),
            enums=tuple(map(self._enum, spec.enums)),
            protocols=tuple(
                ProtocolView(p.name, f"protocols/{p.name}", p.short_names, p.summary)
                for p in spec.protocols
            ),
            participants=tuple(
                ParticipantView(p.name, f"participants/{p.name}", p.examples)
                for p in spec.participants
            ),
        )

    def _source(self, path: str) -> str | None:
        source = self.stamp.sources.get(path)
        return None if source is None else str(source)

    def _event(self, event: Event) -> EventView:
        path = f"events/{event.name}"
        return EventView(
            name=event.name,
            path=path,
            kind=event.kind.value,
            fields=self._members(f"{path}/fields", event.fields),
            group=event.group,
            action=event.action,
            parameter=event.parameter.name if event.parameter else None,
            since=event.since,
            deprecated=event.deprecated,
            summary=event.summary,
            source=self._source(path),
            undocumented=event.undocumented,
            facts=_stated(event),
        )

    def _method(self, method: Method) -> MethodView:
        path = f"methods/{method.name}"
        return MethodView(
            name=method.name,
            path=path,
            parameters=self._members(f"{path}/parameters", method.parameters),
            returns=None if method.returns is None else self._expr(method.returns),
            namespace=method.namespace,
            group=method.group,
            since=method.since,
            deprecated=method.deprecated,
            summary=method.summary,
            source=self._source(path),
            undocumented=method.undocumented,
            facts=_stated(method),
        )

    def _type(self, definition: TypeDef) -> TypeView:
        path = f"types/{definition.name}"
        return TypeView(
            name=definition.name,
            path=path,
            fields=self._members(f"{path}/fields", definition.fields or ()),
            fields_known=definition.fields is not None,
            since=definition.since,
            summary=definition.summary,
            source=self._source(path),
            undocumented=definition.undocumented,
            facts=_stated(definition),
        )

    def _enum(self, enum: Enum) -> EnumView:
        path = f"enums/{enum.name}"
        return EnumView(
            name=enum.name,
            path=path,
            base=enum.type.name.value,
            values=_values(path, enum.enumeration),
            complete=enum.enumeration.complete.value,
            since=enum.since,
            summary=enum.summary,
            source=self._source(path),
            facts=_stated(enum),
        )

    def _members(
        self, path: str, members: Iterable[Field] | Iterable[Parameter]
    ) -> tuple[MemberView, ...]:
        return tuple(self._member(f"{path}/{member.name}", member) for member in members)

    def _member(self, path: str, member: Field | Parameter) -> MemberView:
        callback = member.callback if isinstance(member, Parameter) else None
        return MemberView(
            name=member.name,
            path=path,
            type=self._expr(member.type),
            presence=member.presence.value,
            since=member.since,
            deprecated=member.deprecated,
            has_default=member.default is not None,
            default=member.default,
            values=_values(path, member.values),
            complete=member.values.complete.value if member.values else None,
            callback=callback.value if callback else None,
            summary=member.summary,
            undocumented=member.undocumented,
            facts=_stated(member),
        )

    def _expr(self, expr: TypeExpr) -> TypeExprView:
        text = format_type(expr)
        match expr:
            case AnyType():
                return TypeExprView("any", text)
            case Scalar(name):
                return TypeExprView("scalar", text, name.value)
            case Ref(name):
                return TypeExprView("enum" if name in self.enums else "type", text, name)
            case ListOf(inner):
                return TypeExprView("list", text, item=self._expr(inner))
            case MapOf(inner):
                return TypeExprView("map", text, item=self._expr(inner))
            case Union(options):
                return TypeExprView("union", text, options=tuple(map(self._expr, options)))
            case Literal(value):
                return TypeExprView("literal", text, value=value)


def _stated(thing: object) -> Facts:
    """Return what is stated of a thing as a spec file has it, prose left out."""
    return {row.name: row.write(value) for row, value in stated_facts(thing) if not row.prose}


def _values(path: str, enumeration: Enumeration | None) -> tuple[ValueView, ...]:
    return tuple(
        ValueView(
            value=value.value,
            name=value.name or str(value.value),
            path=f"{path}/values/{value.value}",
            since=value.since,
            summary=value.summary,
            parameter=value.parameter.name if value.parameter else None,
            facts=_stated(value),
        )
        for value in (enumeration.values if enumeration else ())
    )


def _groups(
    events: tuple[EventView, ...], methods: tuple[MethodView, ...]
) -> tuple[GroupView, ...]:
    found: dict[str, tuple[list[EventView], list[MethodView]]] = defaultdict(lambda: ([], []))
    for event in events:
        found[event.group or NO_GROUP][0].append(event)
    for method in methods:
        found[method.group or NO_GROUP][1].append(method)
    return tuple(
        GroupView(name, f"groups/{name}", tuple(own_events), tuple(own_methods))
        for name, (own_events, own_methods) in found.items()
    )
