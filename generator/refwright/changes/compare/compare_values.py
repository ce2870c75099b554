"""Enumerations, their values, and names whose last segment varies, compared."""

from __future__ import annotations

from collections.abc import Sequence

from refwright.changes.compare.alignment import Alignment, by_value
from refwright.changes.compare.change import ABSENT
from refwright.changes.compare.one_thing_data import enum_value_data, enumeration_data, varying_data
from refwright.changes.compare.recording import Record, Spot
from refwright.changes.compare.renaming import Renames
from refwright.spec.model import Completeness, Enumeration, EnumValue, ValueParameter


class ValueComparison:
    """Compares whatever is a list of values; notes down what differs."""

    def __init__(self, record: Record, renames: Renames) -> None:
        self._record = record
        self._renames = renames

    def enumeration(self, spot: Spot, old: Enumeration | None, new: Enumeration | None) -> None:
        """Compare the values that stand at ``values`` below a spot."""
        if old is new:
            return
        here = spot.at("values")
        if old is None or new is None:
            if new is not None:
                self._record.tell("values-now-listed", here, ABSENT, enumeration_data(new))
            elif old is not None:
                self._record.tell("values-no-longer-listed", here, enumeration_data(old))
            return
        lost, known = old.complete is Completeness.UNKNOWN, new.complete is not old.complete
        if known and (lost or new.complete is Completeness.UNKNOWN):
            kind = "values-now-known" if lost else "values-now-unknown"
            self._record.tell(kind, here, enumeration_data(old), enumeration_data(new))
            return
        if known:
            more = new.complete is Completeness.SOME
            kind = "values-now-incomplete" if more else "values-now-complete"
            sides = (old.complete.value, new.complete.value)
            self._record.tell(kind, spot.at("complete"), *sides)
        self._values(here, old.values, new.values)

    def _values(self, spot: Spot, old: Sequence[EnumValue], new: Sequence[EnumValue]) -> None:
        plain = {v.value for v in (*old, *new)}
        before = by_value(old, lambda v: v.value, plain)
        after = by_value(new, lambda v: v.value, plain)
        # of a value that repeats only the first is called by its own name
        own, others = ({k: v for k, v in side.items() if k == v.value} for side in (before, after))
        aligned = Alignment(before, after, self._renames.of(spot.path, own, others))
        for step in aligned.steps():
            here = spot.at(step.key)
            if step.old is None and step.new is not None:
                data = enum_value_data(step.new)
                self._record.tell("value-added", here, ABSENT, data, step.previous)
            elif step.new is None and step.old is not None:
                data = enum_value_data(step.old)
                self._record.tell("value-removed", here, data, ABSENT, step.previous)
            elif step.new is not None and step.old is not None:
                if step.key != step.old_key:
                    there = spot.at(step.old_key)
                    self._record.tell("value-renamed", there, step.old.value, step.new.value)
                self._value(here, step.old, step.new)
        self._record.moved(spot, aligned.window())

    def _value(self, spot: Spot, old: EnumValue, new: EnumValue) -> None:
        if old is new:
            return
        self._record.facts(spot, old, new)
        self._record.deprecation(spot.at("deprecated"), old.deprecated, new.deprecated, "value-")
        self.varying(spot.at("parameter"), old.parameter, new.parameter)

    def varying(self, spot: Spot, old: ValueParameter | None, new: ValueParameter | None) -> None:
        """Compare the varying part of a name or a value."""
        if old == new:
            return
        if old is None or new is None:
            if new is not None:
                self._record.tell("varying-part-added", spot, ABSENT, varying_data(new))
            elif old is not None:
                self._record.tell("varying-part-removed", spot, varying_data(old))
            return
        self._record.changed("varying-part-renamed", spot.at("name"), old.name, new.name)
        here = spot.at("values")
        if old.values is None or new.values is None:
            if new.values is not None:
                self._record.tell("varying-values-now-listed", here, ABSENT, [*new.values])
            elif old.values is not None:
                self._record.tell("varying-values-no-longer-listed", here, [*old.values])
            return
        self.words("varying-value", here, old.values, new.values)

    def words(self, thing: str, spot: Spot, old: Sequence[str], new: Sequence[str]) -> None:
        """Compare plain lists of words, such as a protocol's short names."""
        if old == new:
            return
        before = by_value(old, str, new)
        after = by_value(new, str, old)
        aligned = Alignment(before, after, {})
        for step in aligned.steps():
            if step.old is None:
                self._record.tell(
                    f"{thing}-added", spot.at(step.key), ABSENT, step.new, step.previous
                )
            elif step.new is None:
                self._record.tell(
                    f"{thing}-removed", spot.at(step.key), step.old, ABSENT, step.previous
                )
        self._record.moved(spot, aligned.window())
