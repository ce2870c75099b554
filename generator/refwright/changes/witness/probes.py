"""What can be tried with a generated Python package: each either works or does not.

A probe names things by their wire names only and finds them in the package by what the package
says of itself, so it knows no spelling of classes and attributes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any, Protocol

from refwright.changes.compare.change import Json

Step = str | int
"""A member's wire name, an index of a list, or a key of a map."""


class Probe(Protocol):
    """Something that user code does with a package."""

    def works(self, package: ModuleType) -> bool:
        """Tell whether it can be done with this package."""
        ...

    def to_data(self) -> dict[str, Json]:
        """Give it as plain data, for a report."""
        ...


@dataclass(frozen=True, slots=True)
class Owner:
    """What a payload is of: ``events``, ``types``, ``methods`` or ``returns``, and its name."""

    section: str
    name: str

    def decode(self, package: ModuleType, data: Json) -> Any:
        """Decode a payload with a package; raises what the package raises."""
        if self.section == "events":
            return package.parse_event(self.name, data)
        record = record_of(package, self.section, self.name)
        if record is None:
            raise LookupError(self.name)
        return record.decode_result(data) if self.section == "returns" else record.from_dict(data)


def record_of(package: ModuleType, section: str, name: str) -> Any:
    """Find the class of an event, a type or a method by its wire name; ``None`` without one."""
    if section == "events":
        return package.EVENTS.get(name)
    if section in {"methods", "returns"}:
        return package.METHODS.get(name)
    structures = (getattr(package, exported) for exported in package.__all__)
    return next(
        (
            found
            for found in structures
            if isinstance(found, type)
            and issubclass(found, package.Structure)
            and getattr(found, "NAME", None) == name
        ),
        None,
    )


@dataclass(frozen=True, slots=True)
class Registered:
    """Code that is tied to a name: a handler of an event, a call of a method, a type's class."""

    owner: Owner

    def works(self, package: ModuleType) -> bool:
        return record_of(package, self.owner.section, self.owner.name) is not None

    def to_data(self) -> dict[str, Json]:
        return {"registered": self.owner.name, "in": self.owner.section}


@dataclass(frozen=True, slots=True)
class Imported:
    """Code that imports a class by its name."""

    name: str

    def works(self, package: ModuleType) -> bool:
        return self.name in package.__all__

    def to_data(self) -> dict[str, Json]:
        return {"imported": self.name}


@dataclass(frozen=True, slots=True)
class Parsed:
    """A message under a name, which must be an event that the package knows."""

    name: str
    data: Json

    def works(self, package: ModuleType) -> bool:
        return not isinstance(package.parse_event(self.name, self.data), package.UnknownEvent)

    def to_data(self) -> dict[str, Json]:
        return {"event": self.name, "data": self.data}


@dataclass(frozen=True, slots=True)
class Decoded:
    """A payload that the package must take."""

    owner: Owner
    data: Json

    def works(self, package: ModuleType) -> bool:
        try:
            self.owner.decode(package, self.data)
        except (package.DecodeError, LookupError, AttributeError):
            return False
        return True

    def to_data(self) -> dict[str, Json]:
        return {"of": self.owner.section, "name": self.owner.name, "data": self.data}


@dataclass(frozen=True, slots=True)
class Read:
    """Code that reads a member of a decoded payload, and perhaps asks what is known of its value.

    ``asks`` is ``""``, ``"is_known"`` or ``"name"`` (the constant that the value has).
    """

    owner: Owner
    data: Json
    steps: tuple[Step, ...]
    asks: str = ""

    def works(self, package: ModuleType) -> bool:
        try:
            here = self.owner.decode(package, self.data)
            for step in self.steps:
                here = _inner(here, step)
            return not self.asks or bool(getattr(here, self.asks))
        except (package.DecodeError, LookupError, AttributeError):
            return False

    def to_data(self) -> dict[str, Json]:
        steps: list[Json] = list(self.steps)
        data: dict[str, Json] = {"of": self.owner.section, "name": self.owner.name}
        data |= {"data": self.data, "reads": steps}
        return data | ({"asks": self.asks} if self.asks else {})


@dataclass(frozen=True, slots=True)
class Called:
    """A call that gives a method's parameter by name."""

    method: str
    parameter: str

    def works(self, package: ModuleType) -> bool:
        record = record_of(package, "methods", self.method)
        return record is not None and self.parameter in record.WIRES

    def to_data(self) -> dict[str, Json]:
        return {"call": self.method, "gives": self.parameter}


@dataclass(frozen=True, slots=True)
class Relied:
    """Code that relies on what the package states of a thing, such as a default.

    ``facts`` is the way to the fact, through the facts of a class or of the member in ``member``.
    """

    owner: Owner
    facts: tuple[str, ...]
    value: Json
    member: str = ""

    def works(self, package: ModuleType) -> bool:
        record = record_of(package, self.owner.section, self.owner.name)
        if record is None:
            return False
        here: Any = record.FACTS
        if self.member:
            here = next((facts for wire, facts in _facts(record) if wire == self.member), {})
        for step in self.facts:
            here = here.get(step) if isinstance(here, dict) else None
        return type(here) is type(self.value) and bool(here == self.value)

    def to_data(self) -> dict[str, Json]:
        facts: list[Json] = list(self.facts)
        data: dict[str, Json] = {"of": self.owner.section, "name": self.owner.name}
        return data | {"member": self.member, "facts": facts, "value": self.value}


@dataclass(frozen=True, slots=True)
class Positional:
    """A call that gives its arguments by position."""

    method: str
    order: tuple[str, ...]

    def works(self, package: ModuleType) -> bool:
        record = record_of(package, "methods", self.method)
        if record is None:
            return False
        wires = [entry.wire for entry in record.MEMBERS.values()]
        called = sorted(record.FACTS.get("callbacks", {}).items(), key=lambda c: int(c[1]["at"]))
        for name, callback in called:
            wires.insert(int(callback["at"]), name)
        return tuple(wires[: len(self.order)]) == self.order

    def to_data(self) -> dict[str, Json]:
        order: list[Json] = list(self.order)
        return {"call": self.method, "by_position": order}


def _facts(record: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    for entry in record.MEMBERS.values():
        yield entry.wire, entry.facts


def _inner(value: Any, step: Step) -> Any:
    """Take one step into a decoded value; raises ``LookupError`` where there is none."""
    if isinstance(step, int) or isinstance(value, dict):
        return value[step]
    for attribute, entry in getattr(type(value), "MEMBERS", {}).items():
        if entry.wire == step:
            return getattr(value, attribute)
    raise LookupError(step)
