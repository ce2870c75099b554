"""Changes carried out: the old spec and the changes between give the new spec, order included."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Final, TypeVar, cast

from refwright.base.errors import SpecError
from refwright.canonical_yaml.key_paths import Key
from refwright.changes.compare.alignment import by_value, by_wire_name
from refwright.changes.compare.change import ABSENT, Action, Change, Json, Value
from refwright.changes.compare.one_thing_data import (
    enum_value_from,
    enumeration_from,
    field_from,
    fields_from,
    parameter_from,
    thing_from,
    varying_from,
)
from refwright.changes.decided.apply_sequence import Branch, Shape, sequel
from refwright.spec.constraints import Constraints
from refwright.spec.fact_table import FACTS, FactRow, constraints_from_data, default_of
from refwright.spec.model import (
    CallbackRole,
    Completeness,
    Enum,
    Enumeration,
    EnumValue,
    EventKind,
    Field,
    Method,
    Parameter,
    Presence,
    Spec,
    TypeDef,
    TypeExpr,
    ValueParameter,
)
from refwright.spec.type_text import parse_type, rename_references

_T = TypeVar("_T")
_M = TypeVar("_M", Field, Parameter)
_PARTS: Final = frozenset({"enums", "types", "events", "methods", "protocols", "participants"})


def apply(old: Spec, changes: Sequence[Change]) -> Spec:
    """Give the spec that ``changes`` lead to from ``old``.

    ``apply(a, compare(a, b)) == b`` for any two specs of one API that a file can hold. Raises
    ``SpecError`` for changes that do not start from this spec.
    """
    root = Branch()
    for change in changes:
        root.graft(change)
    spec = _with_renamed_types(old, changes)
    found: dict[str, object] = {}
    for key, branch in root.below.items():
        if key in _PARTS:
            found[str(key)] = _things(getattr(spec, str(key)), branch, str(key))
        elif key == "valid_for":
            found[key] = _words(spec.valid_for, branch)
        elif key in {"release", "title"}:
            found[str(key)] = branch.changes[0].after
        else:
            raise SpecError(f"no spec has a part {key!r}")
    return _replaced(spec, found)


def _things(old: tuple[_T, ...], branch: Branch, part: str) -> tuple[_T, ...]:
    shape: Shape[_T] = Shape(
        lambda name, data: cast("_T", thing_from(part, str(name), data)), _called, _altered
    )
    return sequel(by_wire_name(old, _name_of, (part,)), branch, shape)


def _altered(item: _T, branch: Branch) -> _T:
    """Give a thing with the facts that have changed, by the keys that a file has for them."""
    found: dict[str, object] = {}
    for key, below in branch.below.items():
        if key in {"values", "complete"} and not isinstance(item, ValueParameter):
            holder = "enumeration" if isinstance(item, Enum) else "values"
            found[holder] = _enumeration(getattr(item, holder), branch)
        elif key == "values":
            found["values"] = _listed_words(cast("ValueParameter", item).values, below)
        elif key in _FACTS:
            found[str(key)] = _FACTS[str(key)](getattr(item, str(key)), below)
        else:
            raise SpecError(f"there is no fact {key!r} of {_name_of(item)!r}")
    return _replaced(item, found)


def _replaced(item: _T, found: Mapping[str, object]) -> _T:
    return replace(item, **found)  # type: ignore[type-var]  # everything in a spec is a dataclass


def _called(item: _T, name: Key) -> _T:
    return _replaced(item, {"name": name})


def _name_of(item: object) -> str:
    return cast("str", getattr(item, "name", getattr(item, "value", "")))


# --- facts ---


def _after(branch: Branch) -> Value:
    return branch.changes[0].after


def _text(_: object, branch: Branch) -> object:
    after = _after(branch)
    return after if isinstance(after, str | int | float | bool) else None


def _stated(row: FactRow) -> Callable[[object, Branch], object]:
    """Read a fact as the table of facts does; without a statement it is as the model has it."""
    default = default_of(row)

    def read(_: object, branch: Branch) -> object:
        after = _after(branch)
        return default if after is None or after is ABSENT else row.read(after)

    return read


def _type(_: object, branch: Branch) -> TypeExpr | None:
    after = _after(branch)
    return parse_type(after) if isinstance(after, str) else None


def _callback(_: object, branch: Branch) -> CallbackRole | None:
    after = _after(branch)
    return CallbackRole(after) if isinstance(after, str) else None


def _constraints(_: object, branch: Branch) -> Constraints | None:
    after = _after(branch)
    return constraints_from_data(after) if isinstance(after, dict) else None


def _presence(_: object, branch: Branch) -> Presence:
    after = _after(branch)
    return Presence(after) if isinstance(after, str) else Presence.NOT_STATED


def _varying(old: object, branch: Branch) -> ValueParameter | None:
    whole = branch.whole()
    if whole is None:
        return _altered(cast("ValueParameter", old), branch)
    return varying_from(whole.after) if isinstance(whole.after, dict) else None


def _fields(old: object, branch: Branch) -> tuple[Field, ...] | None:
    whole = branch.whole()
    if whole is not None:
        return fields_from(cast("Json", whole.after))
    return _members(cast("tuple[Field, ...]", old), branch, field_from)


def _parameters(old: object, branch: Branch) -> tuple[Parameter, ...]:
    return _members(cast("tuple[Parameter, ...]", old), branch, parameter_from)


def _members(
    old: tuple[_M, ...], branch: Branch, build: Callable[[str, Json], _M]
) -> tuple[_M, ...]:
    shape: Shape[_M] = Shape(lambda name, data: build(str(name), data), _called, _altered)
    return sequel(by_wire_name(old, _name_of, ()), branch, shape)


def _words(old: object, branch: Branch) -> tuple[str, ...]:
    words = cast("tuple[str, ...]", old)
    shape: Shape[str] = Shape(
        lambda _, data: str(data), lambda _, name: str(name), lambda word, _: word
    )
    return sequel(by_value(words, str, _coming(branch)), branch, shape)


def _listed_words(old: tuple[str, ...] | None, branch: Branch) -> tuple[str, ...] | None:
    whole = branch.whole()
    if whole is None:
        return _words(old or (), branch)
    return tuple(map(str, whole.after)) if isinstance(whole.after, list) else None


_FACTS: Final[Mapping[str, Callable[[object, Branch], object]]] = {
    **{row.name: _stated(row) for row in FACTS if row.kinds},
    "deprecated": _text,
    "constraints": _constraints,
    "kind": lambda _, branch: EventKind(str(_after(branch))),
    "undocumented": lambda _, branch: _after(branch) is True,
    "type": _type,
    "returns": _type,
    "presence": _presence,
    "callback": _callback,
    "parameter": _varying,
    "fields": _fields,
    "parameters": _parameters,
    "short_names": _words,
    "examples": _words,
}

# --- enumerations ---


def _enumeration(old: Enumeration | None, branch: Branch) -> Enumeration | None:
    """Carry out what has changed at ``values`` and ``complete`` below a field or an enum."""
    values = branch.below.get("values", Branch())
    whole = values.whole()
    if whole is not None:
        return enumeration_from(whole.after) if isinstance(whole.after, dict) else None
    old = old or Enumeration(())
    complete = branch.below.get("complete")
    return Enumeration(
        _values(old.values, values),
        Completeness(str(_after(complete))) if complete is not None else old.complete,
    )


def _values(old: tuple[EnumValue, ...], branch: Branch) -> tuple[EnumValue, ...]:
    shape: Shape[EnumValue] = Shape(
        lambda _, data: enum_value_from(data),
        lambda value, name: replace(value, value=name),
        _altered,
    )
    return sequel(by_value(old, lambda v: v.value, _coming(branch)), branch, shape)


def _coming(branch: Branch) -> list[Key]:
    """Give the values that come, so that repeated ones get the keys that they had when compared."""
    coming: list[Key] = []
    for below in branch.below.values():
        for change in below.changes:
            after = change.after
            if change.kind.action is not Action.REMOVED:
                value = after["value"] if isinstance(after, dict) else after
                coming += [value] if isinstance(value, str | int) else []
    return coming


# --- types that have another name ---


def _with_renamed_types(spec: Spec, changes: Sequence[Change]) -> Spec:
    """Give the spec with references to types as they are called now; the types come later."""
    names = {
        str(change.path[-1]): str(change.after)
        for change in changes
        if change.kind.id in {"type-renamed", "enum-renamed"}
    }
    if not names:
        return spec

    def member(item: _M) -> _M:
        return replace(item, type=rename_references(item.type, names))

    def returning(method: Method) -> Method:
        returns = method.returns and rename_references(method.returns, names)
        parameters = tuple(map(member, method.parameters))
        return replace(method, parameters=parameters, returns=returns)

    def described(definition: TypeDef) -> TypeDef:
        fields = definition.fields
        return (
            definition if fields is None else replace(definition, fields=tuple(map(member, fields)))
        )

    return replace(
        spec,
        types=tuple(map(described, spec.types)),
        events=tuple(replace(e, fields=tuple(map(member, e.fields))) for e in spec.events),
        methods=tuple(map(returning, spec.methods)),
    )
