"""Witnesses: for a breaking change, something that worked with the old package and does not now.

Each is made from the two specs alone and can be proved against the two generated Python packages.
Most fail with the new package: a handler of an event that is gone, a member that is read, a call
that is refused. Some can only fail with the old one: a message that the new release may send and
that code built on the old package refuses.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Final

from refwright.changes.compare.change import Change, Json
from refwright.changes.compare.scope import Side
from refwright.changes.witness.payloads import Member, Payloads, Unmakeable, only_in
from refwright.changes.witness.places import Found, Place, find_member, is_of_result, place_of
from refwright.changes.witness.probes import (
    Called,
    Decoded,
    Owner,
    Positional,
    Probe,
    Read,
    Registered,
    Relied,
)
from refwright.changes.witness.values import ValueWitnesses
from refwright.spec.model import ANY, Spec, TypeExpr


@dataclass(frozen=True, slots=True)
class Witness:
    """A probe that works with one of the two packages and fails with the other."""

    fingerprint: str
    probe: Probe
    fails: Side
    say: str

    def prove(self, old: ModuleType, new: ModuleType) -> bool:
        """Try the probe with both generated Python packages."""
        good, bad = (old, new) if self.fails is Side.NEW else (new, old)
        return self.probe.works(good) and not self.probe.works(bad)

    def to_data(self) -> dict[str, Json]:
        """Give it as plain data, for a report."""
        return {
            "fingerprint": self.fingerprint,
            "fails": self.fails.value,
            "say": self.say,
            "probe": self.probe.to_data(),
        }


@dataclass(frozen=True, slots=True)
class NoWitness:
    """Why there is none."""

    fingerprint: str
    reason: str


def witness(old: Spec, new: Spec, change: Change) -> Witness | NoWitness:
    """Make the witness of one change; for many changes use one :class:`WitnessMaker`."""
    return WitnessMaker(old, new).of(change)


class WitnessMaker:
    """Makes the witnesses of the changes between two specs."""

    def __init__(self, old: Spec, new: Spec) -> None:
        self._old, self._new = Payloads(old), Payloads(new)
        self._values = ValueWitnesses(self._old, self._new)

    def of(self, change: Change) -> Witness | NoWitness:
        """Make the witness of a change, or say why it has none."""
        make = _MAKERS.get(change.kind.id)
        if make is None:
            return NoWitness(change.fingerprint, "a change of this kind breaks nothing by itself")
        try:
            probe, fails, say = make(self, change, place_of(change))
        except Unmakeable as why:
            reason = str(why) or "no payload tells the two apart: what one takes, both take"
            return NoWitness(change.fingerprint, reason)
        except LookupError:
            reason = (
                "it stands inside of something that came under another name, which breaks first"
            )
            return NoWitness(change.fingerprint, reason)
        return Witness(change.fingerprint, probe, fails, say)

    # --- names that go ---

    def _name(self, change: Change, at: Place) -> Found:
        del change
        what = {"events": "handler", "methods": "call", "types": "use of the class"}[at.section]
        return Registered(at.owner), Side.NEW, f"a {what} of {at.name}"

    def _member_read(self, change: Change, at: Place) -> Found:
        del change
        member = find_member(self._old.members(at.section, at.name), at.member)
        return self._reading(at.owner, member)

    def _reading(self, owner: Owner, member: Member) -> Found:
        data = self._old.smallest(self._old.members(owner.section, owner.name))
        data[member.name] = self._old.sample(member.type)
        probe = Read(owner, data, (member.name,))
        return probe, Side.NEW, f"code that reads {owner.name}.{member.name}"

    def _fields_unlisted(self, change: Change, at: Place) -> Found:
        del change
        fields = self._old.members("types", at.name)
        if not fields:
            raise Unmakeable
        return self._reading(Owner("types", at.name), fields[0])

    def _call(self, change: Change, at: Place) -> Found:
        del change
        find_member(self._old.members("methods", at.name), at.member)
        return Called(at.name, at.member), Side.NEW, f"a call of {at.name} that gives {at.member}"

    # --- values ---

    def _enum(self, change: Change, at: Place) -> Found:
        del change
        return self._values.enum(at)

    def _value(self, change: Change, at: Place) -> Found:
        del change
        return self._values.value(at)

    def _varies_now(self, change: Change, at: Place) -> Found:
        del change
        return self._values.varies_now(at)

    def _varies_no_more(self, change: Change, at: Place) -> Found:
        del change
        return self._values.varies_no_more(at)

    # --- types and presence ---

    def _type(self, change: Change, at: Place) -> Found:
        if at.section == "enums":
            return self._values.base_type(at)
        before, after = self._types(change, at)
        for one, expr, other, refused, fails in (
            (self._old, before, self._new, after, Side.NEW),
            (self._new, after, self._old, before, Side.OLD),
        ):
            with contextlib.suppress(Unmakeable):
                return self._payload(change, at, only_in(one, expr, other, refused), fails)
        if is_of_result(change):
            raise Unmakeable
        return self._values.constant(at)

    def _types(self, change: Change, at: Place) -> tuple[TypeExpr, TypeExpr]:
        if is_of_result(change):
            old, new = self._old.methods[at.name], self._new.methods[at.name]
            return old.returns or ANY, new.returns or ANY
        old_member = find_member(self._old.members(at.section, at.name), at.member)
        return old_member.type, find_member(self._new.members(at.section, at.name), at.member).type

    def _payload(self, change: Change, at: Place, value: Json, fails: Side) -> Found:
        who = "" if fails is Side.NEW else " of the new release"
        if is_of_result(change):
            return Decoded(Owner("returns", at.name), value), fails, f"a result{who} of {at.name}"
        data = self._both(at, fails)
        data[at.member] = value
        return Decoded(at.owner, data), fails, f"a payload{who} with {at.name}.{at.member}"

    def _both(self, at: Place, fails: Side) -> dict[str, Json]:
        """Make a payload that has what either side requires; the side that takes it decides."""
        old = self._old.smallest(self._old.members(at.section, at.name))
        new = self._new.smallest(self._new.members(at.section, at.name))
        return {**new, **old} if fails is Side.NEW else {**old, **new}

    def _may_be_missing(self, change: Change, at: Place) -> Found:
        return self._without(change, at, Side.OLD)

    def _must_be_given(self, change: Change, at: Place) -> Found:
        return self._without(change, at, Side.NEW)

    def _without(self, change: Change, at: Place, fails: Side) -> Found:
        del change
        data = self._both(at, fails)
        data.pop(at.member, None)
        who = "" if fails is Side.NEW else " of the new release"
        return Decoded(at.owner, data), fails, f"a payload{who} of {at.name} without {at.member}"

    def _no_result(self, change: Change, at: Place) -> Found:
        del change
        returns = self._old.methods[at.name].returns
        if returns is None:
            raise Unmakeable
        probe = Decoded(Owner("returns", at.name), self._old.sample(returns))
        return probe, Side.NEW, f"code that uses what {at.name} returns"

    # --- what is only stated ---

    def _default(self, change: Change, at: Place) -> Found:
        before = change.before
        if not isinstance(before, str | int | float | bool):
            raise Unmakeable
        probe = Relied(at.owner, ("documented_default",), before, at.member)
        return probe, Side.NEW, f"a use of {at.name} that leaves {at.member} to its default"

    def _namespace(self, change: Change, at: Place) -> Found:
        del change
        before = self._old.methods[at.name].namespace
        probe = Relied(at.owner, ("namespace",), before)
        return probe, Side.NEW, f"a call of {at.name} by way of {before}"

    def _callback(self, change: Change, at: Place) -> Found:
        del change
        parameters = self._old.methods[at.name].parameters
        role = next((p.callback for p in parameters if p.name == at.member), None)
        probe = Relied(at.owner, ("callbacks", at.member, "role"), role.value if role else None)
        return probe, Side.NEW, f"a call of {at.name} that waits in {at.member}"

    def _new_callback(self, change: Change, at: Place) -> Found:
        del change
        probe = Relied(at.owner, ("callbacks", at.member), None)
        return probe, Side.NEW, f"a call of {at.name} without {at.member}"

    def _order(self, change: Change, at: Place) -> Found:
        del change
        order = tuple(p.name for p in self._old.methods[at.name].parameters)
        return Positional(at.name, order), Side.NEW, f"a call of {at.name} by position"


_Maker = Callable[[WitnessMaker, Change, Place], Found]
_M = WitnessMaker


def _each(kinds: str, make: _Maker) -> dict[str, _Maker]:
    return dict.fromkeys(kinds.split(), make)


_MAKERS: Final[Mapping[str, _Maker]] = {
    **_each("event-removed event-renamed method-removed method-renamed", _M._name),
    **_each("type-removed type-renamed", _M._name),
    **_each("enum-removed", _M._enum),
    **_each("field-removed optional-field-removed required-field-removed", _M._member_read),
    **_each("field-renamed", _M._member_read),
    **_each("type-fields-no-longer-listed", _M._fields_unlisted),
    **_each("parameter-removed optional-parameter-removed parameter-renamed", _M._call),
    **_each("inner-optional-parameter-removed required-parameter-removed", _M._call),
    **_each("parameter-now-callback", _M._call),
    **_each("value-removed value-renamed", _M._value),
    **_each("varying-part-added", _M._varies_now),
    **_each("varying-part-removed varying-value-removed", _M._varies_no_more),
    **_each("field-narrowed field-widened field-retyped", _M._type),
    **_each("parameter-narrowed parameter-widened parameter-retyped", _M._type),
    **_each("returns-narrowed returns-widened returns-retyped enum-retyped", _M._type),
    **_each("returns-removed", _M._no_result),
    **_each("presence-required-to-optional", _M._may_be_missing),
    **_each("presence-required-no-longer-stated", _M._may_be_missing),
    **_each("presence-optional-to-required presence-now-stated-required", _M._must_be_given),
    **_each("required-field-added required-parameter-added", _M._must_be_given),
    **_each("default-changed", _M._default),
    **_each("namespace-changed", _M._namespace),
    **_each("callback-removed required-callback-removed callback-role-changed", _M._callback),
    **_each("parameter-no-longer-callback", _M._callback),
    **_each("required-callback-added", _M._new_callback),
    **_each("parameter-order-changed", _M._order),
}
