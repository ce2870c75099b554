"""Witnesses for values: code that knows one by its constant, or by the word that varies in it."""

from __future__ import annotations

from refwright.changes.compare.scope import Side
from refwright.changes.witness.payloads import Member, Payloads, Unmakeable
from refwright.changes.witness.places import Found, Place, find_member
from refwright.changes.witness.probes import Decoded, Imported, Owner, Parsed, Read
from refwright.naming.identifiers import class_name
from refwright.spec.model import Enumeration, EnumValue, Ref

_ANY_WORD = "someword"


class ValueWitnesses:
    """Makes what can be tried with values of the specs of two releases."""

    def __init__(self, old: Payloads, new: Payloads) -> None:
        self._old, self._new = old, new

    def enum(self, at: Place) -> Found:
        name = class_name(at.name)
        if self._old.classes()[name] == 1 and not self._new.classes()[name]:
            return Imported(name), Side.NEW, f"code that imports {name}"
        values = self._old.enums[at.name].enumeration.values
        plain = next((v for v in values if v.parameter is None), None)
        if plain is None:
            raise Unmakeable("its class has no name of its own, and no value can be asked for")
        return self._known(self._carried(at, self._old), plain.value, "name", Side.NEW)

    def constant(self, at: Place) -> Found:
        """Try a constant of a member whose type is an enumeration no more, or another one."""
        before = find_member(self._old.members(at.section, at.name), at.member)
        after = find_member(self._new.members(at.section, at.name), at.member)
        known = set(self._new.values_of(after))
        value = next((v for v in self._old.values_of(before) if v not in known), None)
        if value is None:
            raise Unmakeable
        return self._known((at.owner, before), value, "name", Side.NEW)

    def value(self, at: Place) -> Found:
        place = self._carried(at, self._old)
        value = self._listed(self._old, at)
        if value.parameter is not None:
            return self._known(place, _varied(value), "is_known", Side.NEW)
        return self._known(place, value.value, "name", Side.NEW)

    def varies_now(self, at: Place) -> Found:
        if at.value is None:
            return self._varied_event(at, self._new, Side.OLD)
        varied = _varied(self._listed(self._new, at))
        return self._known(self._carried(at, self._new), varied, "is_known", Side.OLD)

    def varies_no_more(self, at: Place) -> Found:
        if at.value is None:
            return self._varied_event(at, self._old, Side.NEW)
        varied = _varied(self._listed(self._old, at), at.word)
        return self._known(self._carried(at, self._old), varied, "is_known", Side.NEW)

    def _varied_event(self, at: Place, payloads: Payloads, fails: Side) -> Found:
        event = payloads.events[at.name]
        name = _with_word(at.name, event.parameter.values if event.parameter else None)
        data = payloads.smallest(event.fields)
        return Parsed(name, data), fails, f"the message {name}"

    def _listed(self, payloads: Payloads, at: Place) -> EnumValue:
        enumeration: Enumeration | None
        if at.member:
            enumeration = find_member(payloads.members(at.section, at.name), at.member).values
        else:
            enumeration = payloads.enums[at.name].enumeration
        values = enumeration.values if enumeration else ()
        found = next((v for v in values if v.value == at.value), None)
        if found is None:
            raise LookupError(at.value)
        return found

    def _carried(self, at: Place, payloads: Payloads) -> tuple[Owner, Member]:
        """Find a member whose values these are; raises ``Unmakeable`` without one."""
        if at.member:
            return at.owner, find_member(payloads.members(at.section, at.name), at.member)
        found = self._carrier(at, payloads)
        if found is None:
            raise Unmakeable("nothing refers to it, so that no payload has a value of it")
        return found

    def _carrier(self, at: Place, payloads: Payloads) -> tuple[Owner, Member] | None:
        """Find a member that refers to a shared enumeration."""
        for section in ("events", "methods", "types"):
            for name in getattr(payloads, section):
                for member in payloads.members(section, name):
                    if member.type == Ref(at.name):
                        return Owner(section, name), member
        return None

    def _known(
        self, place: tuple[Owner, Member], value: str | int, asks: str, fails: Side
    ) -> Found:
        owner, member = place
        payloads = self._old if fails is Side.NEW else self._new
        if not payloads.accepts(member.type, value):
            raise Unmakeable
        data = payloads.smallest(payloads.members(owner.section, owner.name))
        data[member.name] = value
        asked = "constant of" if asks == "name" else "knowledge of"
        say = f"code that needs the {asked} {value!r} in {owner.name}.{member.name}"
        return Read(owner, data, (member.name,), asks), fails, say

    def base_type(self, at: Place) -> Found:
        owner, member = self._carried(at, self._old)
        value = self._old.sample(member.type)
        data = self._old.smallest(self._old.members(owner.section, owner.name))
        data[member.name] = value
        return Decoded(owner, data), Side.NEW, f"a payload with {owner.name}.{member.name}"


def _varied(value: EnumValue, word: str = "") -> str:
    """Write a value with a varying part with an actual word in it."""
    listed = value.parameter.values if value.parameter else None
    return _with_word(str(value.value), (word,) if word else listed)


def _with_word(name: str, words: tuple[str, ...] | None) -> str:
    """Put a word in the place of a name's last segment, another one than stands there."""
    base, _, documented = name.rpartition(".")
    word = next((w for w in words or () if w != documented), _ANY_WORD)
    return f"{base}.{word}" if base else word
