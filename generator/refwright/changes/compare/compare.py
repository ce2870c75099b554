"""The comparison of two specs of one API, in time that grows with their size."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from refwright.base.errors import UsageError
from refwright.canonical_yaml.key_paths import Key
from refwright.changes.compare.alignment import Alignment, by_wire_name
from refwright.changes.compare.change import ABSENT, Change
from refwright.changes.compare.compare_members import MemberComparison
from refwright.changes.compare.compare_values import ValueComparison
from refwright.changes.compare.decisions import Decisions
from refwright.changes.compare.one_thing_data import Thing, fields_data, part_of, thing_data
from refwright.changes.compare.reach import BOTH, CALLED, RECEIVED, Reach, Sides, sides_of
from refwright.changes.compare.recording import Record, Spot
from refwright.changes.compare.renaming import Renames
from refwright.changes.compare.scope import Scope, Side, derived_scope
from refwright.changes.compare.subtype import TypeRelations
from refwright.spec.model import Enum, Event, Method, Participant, Protocol, Spec, TypeDef
from refwright.spec.type_text import format_type

_T = TypeVar("_T", bound=Thing)
_SINGULAR = {
    "enums": "enum",
    "types": "type",
    "events": "event",
    "methods": "method",
    "protocols": "protocol",
    "participants": "participant",
}


def compare(
    old: Spec, new: Spec, *, scope: Scope | None = None, decisions: Decisions | None = None
) -> tuple[Change, ...]:
    """Tell everything that differs, in the page order of ``new``, what is gone at its old place.

    ``scope`` says what either side does not cover (by default it is derived, see
    :func:`refwright.changes.compare.scope.derived_scope`); ``decisions`` which renames are
    accepted.
    Raises ``UsageError`` for specs of two APIs.
    """
    if old.api != new.api:
        raise UsageError(
            f"these are two APIs: {old.api} and {new.api}", remedy="compare releases of one API"
        )
    scope = derived_scope(old, new) if scope is None else scope
    decisions = (decisions or Decisions()).between(old.release, new.release)
    comparison = _Comparison(old, new, scope, Renames(decisions))
    comparison.run()
    return tuple(comparison.record.changes)


class _Comparison:
    """One comparison under way."""

    def __init__(self, old: Spec, new: Spec, scope: Scope, renames: Renames) -> None:
        self.old = old
        self.new = new
        self.scope = scope
        self.renames = renames
        self.record = Record(scope)
        self.values = ValueComparison(self.record, renames)
        self.type_renames = self._type_renames()
        type_names = {
            str(key): str(name)
            for renamed in self.type_renames.values()
            for key, name in renamed.items()
        }
        relations = TypeRelations(old, new, type_names)
        self.members = MemberComparison(self.record, self.values, relations, renames)
        self.reach = self._reach(old, new, Side.NEW), self._reach(new, old, Side.OLD)

    def _type_renames(self) -> dict[str, dict[Key, Key]]:
        """Give the renames of types and of enumerations, which share one set of names."""
        before = _type_names(self.old)
        after = _type_names(self.new)
        known, now = {**before["types"], **before["enums"]}, {**after["types"], **after["enums"]}
        return {
            part: {
                key: name
                for key, name in self.renames.of((part,), before[part], after[part]).items()
                if key not in now and name not in known
            }
            for part in before
        }

    def _reach(self, spec: Spec, other: Spec, missing: Side) -> Reach:
        known = {
            "events": {e.name for e in other.events},
            "methods": {m.name for m in other.methods},
        }

        def in_scope(member: Event | Method) -> bool:
            part = part_of(member)
            if self.scope.omitted_path((part, member.name)) is not None:
                return False
            gone = member.name not in known[part]
            return not gone or self.scope.omitted_member(part, member.group, missing) is None

        return Reach(spec, in_scope)

    def run(self) -> None:
        """Compare all parts in the order in which a file has them."""
        old, new = self.old, self.new
        self.record.changed("release-changed", Spot(("release",)), old.release, new.release)
        self.record.changed("title-changed", Spot(("title",)), old.title, new.title)
        self.values.words("valid-for", Spot(("valid_for",)), old.valid_for, new.valid_for)
        self._things("enums", old.enums, new.enums)
        self._things("types", old.types, new.types)
        self._things("events", old.events, new.events)
        self._things("methods", old.methods, new.methods)
        self._things("protocols", old.protocols, new.protocols)
        self._things("participants", old.participants, new.participants)

    def _things(self, part: str, old: Sequence[_T], new: Sequence[_T]) -> None:
        before = by_wire_name(old, lambda thing: thing.name, (part,))
        after = by_wire_name(new, lambda thing: thing.name, (part,))
        renames = self.type_renames.get(part)
        if renames is None:
            renames = self.renames.of((part,), before, after)
        aligned = Alignment(before, after, renames)
        singular = _SINGULAR[part]
        for step in aligned.steps():
            spot = self._spot(part, step.old, step.new)
            if step.old is None and step.new is not None:
                data = thing_data(step.new)
                self.record.tell(f"{singular}-added", spot, ABSENT, data, step.previous)
            elif step.new is None and step.old is not None:
                data = thing_data(step.old)
                self.record.tell(f"{singular}-removed", spot, data, ABSENT, step.previous)
            elif step.old is not None and step.new is not None and step.old is not step.new:
                if step.old.name != step.new.name:
                    there = Spot((part, step.old.name), spot.sides, spot.in_scope)
                    self.record.tell(f"{singular}-renamed", there, step.old.name, step.new.name)
                self._thing(spot, step.old, step.new)
        self.record.moved(Spot((part,), _sides_of_part(part)), aligned.window())

    def _spot(self, part: str, old: Thing | None, new: Thing | None) -> Spot:
        """Say where a thing stands, whom it concerns, and whether both sides cover it."""
        thing = new if new is not None else old
        assert thing is not None  # noqa: S101 - a step has at least one side
        path = (part, thing.name)
        if isinstance(thing, TypeDef | Enum):
            marks = self.reach[0].marks(old.name) if old is not None else 0
            marks |= self.reach[1].marks(new.name) if new is not None else 0
            sides, in_scope = sides_of(marks)
            return Spot(path, sides, in_scope)
        in_scope = True
        if isinstance(thing, Event | Method) and (old is None or new is None):
            missing = Side.OLD if old is None else Side.NEW
            in_scope = self.scope.omitted_member(part, thing.group, missing) is None
        return Spot(path, _sides_of_part(part), in_scope)

    def _thing(self, spot: Spot, old: Thing, new: Thing) -> None:
        match old, new:
            case Event(), Event():
                self._event(spot, old, new)
            case Method(), Method():
                self._method(spot, old, new)
            case TypeDef(), TypeDef():
                self._type(spot, old, new)
            case Enum(), Enum():
                self._enum(spot, old, new)
            case Protocol(), Protocol():
                here = spot.at("short_names")
                self.values.words("short-name", here, old.short_names, new.short_names)
                self.record.facts(spot, old, new)
            case Participant(), Participant():
                self.values.words("example", spot.at("examples"), old.examples, new.examples)

    def _event(self, spot: Spot, old: Event, new: Event) -> None:
        if old.kind is not new.kind:
            self.record.tell("event-kind-changed", spot.at("kind"), old.kind.value, new.kind.value)
        if old.parameter != new.parameter:
            self.values.varying(spot.at("parameter"), old.parameter, new.parameter)
        self.members.marks(spot, old, new)
        self.members.fields(spot, old.fields, new.fields)

    def _method(self, spot: Spot, old: Method, new: Method) -> None:
        self.members.marks(spot, old, new)
        self.members.parameters(spot, old.parameters, new.parameters)
        here = Spot((*spot.path, "returns"), RECEIVED, spot.in_scope)
        if old.returns is None and new.returns is not None:
            self.record.tell("returns-added", here, ABSENT, format_type(new.returns))
        elif new.returns is None and old.returns is not None:
            self.record.tell("returns-removed", here, format_type(old.returns))
        elif new.returns is not None and old.returns is not None:
            self.members.type("returns", here, old.returns, new.returns)

    def _type(self, spot: Spot, old: TypeDef, new: TypeDef) -> None:
        self.members.marks(spot, old, new)
        if old.fields is not None and new.fields is not None:
            self.members.fields(spot, old.fields, new.fields)
        elif old.fields is not None or new.fields is not None:
            listed = new.fields is not None
            kind = "type-fields-now-listed" if listed else "type-fields-no-longer-listed"
            self.record.tell(kind, spot.at("fields"), fields_data(old), fields_data(new))

    def _enum(self, spot: Spot, old: Enum, new: Enum) -> None:
        types = format_type(old.type), format_type(new.type)
        self.record.changed("enum-retyped", spot.at("type"), *types)
        self.record.facts(spot, old, new)
        self.record.deprecation(spot.at("deprecated"), old.deprecated, new.deprecated)
        self.values.enumeration(spot, old.enumeration, new.enumeration)


def _sides_of_part(part: str) -> Sides:
    return {"events": RECEIVED, "methods": CALLED}.get(part, BOTH)


def _type_names(spec: Spec) -> dict[str, dict[Key, None]]:
    return {
        "types": dict.fromkeys(definition.name for definition in spec.types),
        "enums": dict.fromkeys(enum.name for enum in spec.enums),
    }
