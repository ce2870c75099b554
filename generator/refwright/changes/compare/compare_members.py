"""Fields and parameters compared: what comes and goes, and every fact that is stated of one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from refwright.changes.compare.alignment import Alignment, Step, by_wire_name
from refwright.changes.compare.change import ABSENT, Value
from refwright.changes.compare.compare_constraints import constraint_change
from refwright.changes.compare.compare_values import ValueComparison
from refwright.changes.compare.one_thing_data import Member, member_data
from refwright.changes.compare.recording import Record, Spot
from refwright.changes.compare.renaming import Renames
from refwright.changes.compare.subtype import Relation, TypeRelations
from refwright.spec.model import (
    Event,
    Field,
    Method,
    Parameter,
    Presence,
    TypeDef,
    TypeExpr,
)
from refwright.spec.type_text import format_type

_ANY: Final = "any"
_PRESENCE: Final = {
    (Presence.REQUIRED, Presence.OPTIONAL): "presence-required-to-optional",
    (Presence.OPTIONAL, Presence.REQUIRED): "presence-optional-to-required",
    (Presence.REQUIRED, Presence.NOT_STATED): "presence-required-no-longer-stated",
    (Presence.NOT_STATED, Presence.REQUIRED): "presence-now-stated-required",
    (Presence.NOT_STATED, Presence.OPTIONAL): "presence-now-stated-optional",
    (Presence.OPTIONAL, Presence.NOT_STATED): "presence-optional-no-longer-stated",
}
_PREFIX: Final = {
    Presence.REQUIRED: "required-",
    Presence.OPTIONAL: "optional-",
    Presence.NOT_STATED: "",
}


class MemberComparison:
    """Compares the fields of events and types and the parameters of methods."""

    def __init__(
        self,
        record: Record,
        values: ValueComparison,
        relations: TypeRelations,
        renames: Renames,
    ) -> None:
        self._record = record
        self._values = values
        self._relations = relations
        self._renames = renames

    def fields(self, spot: Spot, old: Sequence[Field], new: Sequence[Field]) -> None:
        """Compare the fields that stand at ``fields`` below a spot."""
        if self._all_same(old, new):
            return
        self._members(spot.at("fields"), old, new, "order-changed")

    def parameters(self, spot: Spot, old: Sequence[Parameter], new: Sequence[Parameter]) -> None:
        """Compare the parameters of a method, whose order matters."""
        if self._all_same(old, new):
            return
        self._members(spot.at("parameters"), old, new, "parameter-order-changed")

    def _members(
        self, spot: Spot, old: Sequence[Member], new: Sequence[Member], order: str
    ) -> None:
        before = by_wire_name(old, lambda member: member.name, spot.path)
        after = by_wire_name(new, lambda member: member.name, spot.path)
        aligned = Alignment(before, after, self._renames.of(spot.path, before, after))
        for step in aligned.steps():
            here = spot.at(step.key)
            if step.old is None and step.new is not None:
                kind = f"{_thing(step.new, step)}-added"
                self._record.tell(kind, here, ABSENT, member_data(step.new), step.previous)
            elif step.new is None and step.old is not None:
                kind = f"{_thing(step.old, step)}-removed"
                self._record.tell(kind, here, member_data(step.old), ABSENT, step.previous)
            elif step.new is not None and step.old is not None:
                if step.old_key != step.key:
                    kind = "parameter" if isinstance(step.new, Parameter) else "field"
                    there = spot.at(step.old_key)
                    self._record.tell(f"{kind}-renamed", there, step.old.name, step.new.name)
                self._member(here, step.old, step.new)
        self._record.moved(spot, aligned.window(), order)

    def _member(self, spot: Spot, old: Member, new: Member) -> None:
        if self._same(old, new):
            return
        thing = "field"
        if isinstance(old, Parameter) and isinstance(new, Parameter):
            thing = "parameter"
            self._callback(spot.at("callback"), old, new)
        self.type(thing, spot.at("type"), old.type, new.type)
        if old.presence is not new.presence:
            sides = old.presence, new.presence
            before, after = map(_stated, sides)
            self._record.tell(_PRESENCE[sides], spot.at("presence"), before, after)
        if old.constraints != new.constraints:
            here = spot.at("constraints")
            self._record.tell(*constraint_change(old.constraints, new.constraints, here))
        self._values.enumeration(spot, old.values, new.values)
        self.marks(spot, old, new)

    def _all_same(self, old: Sequence[Member], new: Sequence[Member]) -> bool:
        return len(old) == len(new) and all(map(self._same, old, new))

    def _same(self, old: Member, new: Member) -> bool:
        """Tell whether all is equal, with types renamed as they are."""
        return old == new and self._relations.same(old.type, new.type)

    def _callback(self, spot: Spot, old: Parameter, new: Parameter) -> None:
        if old.callback is new.callback:
            return
        before: Value = ABSENT if old.callback is None else old.callback.value
        after: Value = ABSENT if new.callback is None else new.callback.value
        kind = "callback-role-changed"
        if old.callback is None or new.callback is None:
            gone = new.callback is None
            kind = "parameter-no-longer-callback" if gone else "parameter-now-callback"
        self._record.tell(kind, spot, before, after)

    def type(self, thing: str, spot: Spot, old: TypeExpr, new: TypeExpr) -> None:
        """Compare the type of a ``field``, a ``parameter`` or what a method ``returns``."""
        relation = self._relations.relation(old, new)
        if relation is Relation.SAME:
            return
        before, after = format_type(old), format_type(new)
        # "any" is how the page's silence reads; only a returned type is always stated
        if before == _ANY:
            kind = f"{thing}-type-now-stated"
        elif after == _ANY:
            kind = f"{thing}-type-no-longer-stated"
        elif relation is Relation.RESPELLED:
            kind = f"{thing}-type-respelled"
        else:
            kind = f"{thing}-{relation.value}"
        self._record.tell(kind, spot, before, after)

    def marks(
        self,
        spot: Spot,
        old: Event | Method | TypeDef | Member,
        new: Event | Method | TypeDef | Member,
    ) -> None:
        """Compare what a page may say of a thing: its plain facts, its retirement, its place."""
        self._record.facts(spot, old, new)
        self._record.deprecation(spot.at("deprecated"), old.deprecated, new.deprecated)
        if old.undocumented is not new.undocumented:
            here = spot.at("undocumented")
            if new.undocumented:
                self._record.tell("no-longer-documented", here, ABSENT, True)
            else:
                self._record.tell("now-documented", here, True)


def _stated(presence: Presence) -> Value:
    return ABSENT if presence is Presence.NOT_STATED else presence.value


def _thing(member: Member, step: Step[Member]) -> str:
    """Name the kind of thing that comes or goes, by what a page states of its presence."""
    prefix = _PREFIX[member.presence]
    if not isinstance(member, Parameter):
        return f"{prefix}field"
    if member.callback is not None:
        return "required-callback" if member.presence is Presence.REQUIRED else "callback"
    inner = "inner-" if member.presence is Presence.OPTIONAL and not step.last else ""
    return f"{inner}{prefix}parameter"
