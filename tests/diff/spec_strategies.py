"""Hypothesis strategies: specs of all shapes that a file can hold, and pairs that share much."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from hypothesis import strategies as st

from refwright.spec.constraints import Constraints
from refwright.spec.model import (
    ANY,
    CallbackRole,
    Completeness,
    Enum,
    Enumeration,
    EnumValue,
    Event,
    EventKind,
    Field,
    ListOf,
    Literal,
    MapOf,
    Method,
    Parameter,
    Participant,
    Presence,
    Protocol,
    Ref,
    Scalar,
    ScalarName,
    Spec,
    TypeDef,
    TypeExpr,
    Union,
    ValueParameter,
)

_T = TypeVar("_T")

# few names, so that two specs share many; some that are also keys of the format
NAMES = st.sampled_from(["a", "b", "c", "d.e", "fields", "values", "type", "x y", "ü", "1"])
TYPE_NAMES = st.sampled_from(["A", "B", "C", "fields"])
WORDS = st.sampled_from(["one", "two", "three"])
OPTIONAL_WORDS = st.none() | WORDS
VALUES = st.sampled_from(["a", "b", "1", "a (2)"]) | st.integers(0, 3)
DEFAULTS = st.none() | WORDS | st.integers(0, 1) | st.booleans() | st.sampled_from([0.0, 1.0, 2.5])

_SCALARS = st.sampled_from(list(ScalarName)).map(Scalar)
_LITERALS = st.one_of(WORDS, st.integers(0, 1), st.booleans()).map(Literal)
_ATOMS: st.SearchStrategy[TypeExpr] = st.one_of(
    _SCALARS, _LITERALS, TYPE_NAMES.map(Ref), st.just(ANY)
)


def _deeper(inner: st.SearchStrategy[TypeExpr]) -> st.SearchStrategy[TypeExpr]:
    options = inner.filter(lambda expr: not isinstance(expr, Union))
    return st.one_of(
        inner.map(ListOf),
        inner.map(MapOf),
        st.lists(options, min_size=2, max_size=3, unique_by=repr).map(
            lambda found: Union(tuple(found))
        ),
    )


TYPES = st.recursive(_ATOMS, _deeper, max_leaves=4)


def tuples(of: st.SearchStrategy[_T], most: int = 3) -> st.SearchStrategy[tuple[_T, ...]]:
    """Make tuples whose elements may repeat."""
    return st.lists(of, max_size=most).map(tuple)


def named(of: st.SearchStrategy[_T], name: Callable[[_T], str], most: int = 4) -> (
    st.SearchStrategy[tuple[_T, ...]]
):  # fmt: skip
    """Make tuples of things that differ by name, as the keys of a file do."""
    return st.lists(of, max_size=most, unique_by=name).map(tuple)


VALUE_PARAMETERS = st.builds(ValueParameter, WORDS, st.none() | tuples(WORDS))
ENUM_VALUES = st.builds(
    EnumValue,
    VALUES,
    OPTIONAL_WORDS,
    OPTIONAL_WORDS,
    OPTIONAL_WORDS,
    st.none() | VALUE_PARAMETERS,
    OPTIONAL_WORDS,
    tuples(WORDS),
)
ENUMERATIONS = st.one_of(
    st.just(Enumeration((), Completeness.UNKNOWN)),
    st.builds(
        Enumeration,
        st.lists(ENUM_VALUES, min_size=1, max_size=4).map(tuple),
        st.sampled_from([Completeness.ALL, Completeness.SOME]),
    ),
)
ENUMS = st.builds(
    Enum,
    TYPE_NAMES,
    st.sampled_from([Scalar(ScalarName.STRING), Scalar(ScalarName.INTEGER)]),
    ENUMERATIONS,
    OPTIONAL_WORDS,
    OPTIONAL_WORDS,
    OPTIONAL_WORDS,
)
_BOUNDS = st.none() | st.integers(0, 5)
CONSTRAINTS = st.builds(
    Constraints,
    format=st.none() | st.sampled_from(["uuid", "int64"]),
    minimum=_BOUNDS,
    exclusive_maximum=st.none() | st.sampled_from([1, 2.5]),
    max_length=_BOUNDS,
    min_items=_BOUNDS,
).filter(bool)
_MORE = {
    "constraints": st.none() | CONSTRAINTS,
    "condition": OPTIONAL_WORDS,
    "replacement": OPTIONAL_WORDS,
    "removed": OPTIONAL_WORDS,
    "written": OPTIONAL_WORDS,
}
FIELDS = st.builds(
    Field,
    name=NAMES,
    type=TYPES,
    presence=st.sampled_from(Presence),
    since=OPTIONAL_WORDS,
    deprecated=OPTIONAL_WORDS,
    default=DEFAULTS,
    values=st.none() | ENUMERATIONS,
    summary=OPTIONAL_WORDS,
    undocumented=st.booleans(),
    **_MORE,
)
PARAMETERS = st.builds(
    Parameter,
    name=NAMES,
    type=TYPES,
    presence=st.sampled_from(Presence),
    callback=st.none() | st.sampled_from(CallbackRole),
    since=OPTIONAL_WORDS,
    deprecated=OPTIONAL_WORDS,
    default=DEFAULTS,
    values=st.none() | ENUMERATIONS,
    summary=OPTIONAL_WORDS,
    undocumented=st.booleans(),
    **_MORE,
)
TYPE_DEFS = st.builds(
    TypeDef,
    TYPE_NAMES,
    st.none() | named(FIELDS, lambda f: f.name),
    OPTIONAL_WORDS,
    OPTIONAL_WORDS,
    st.booleans(),
    OPTIONAL_WORDS,
    OPTIONAL_WORDS,
)
EVENTS = st.builds(
    Event,
    name=NAMES,
    kind=st.sampled_from(EventKind),
    fields=named(FIELDS, lambda f: f.name),
    group=OPTIONAL_WORDS,
    action=OPTIONAL_WORDS,
    parameter=st.none() | VALUE_PARAMETERS,
    since=OPTIONAL_WORDS,
    deprecated=OPTIONAL_WORDS,
    summary=OPTIONAL_WORDS,
    undocumented=st.booleans(),
)
METHODS = st.builds(
    Method,
    name=NAMES,
    parameters=named(PARAMETERS, lambda p: p.name),
    returns=st.none() | TYPES,
    namespace=OPTIONAL_WORDS,
    group=OPTIONAL_WORDS,
    since=OPTIONAL_WORDS,
    deprecated=OPTIONAL_WORDS,
    summary=OPTIONAL_WORDS,
    undocumented=st.booleans(),
)
_PARTS = {
    "release": st.sampled_from(["1", "1.2", "2"]),
    "title": st.sampled_from(["", "Events"]),
    "valid_for": tuples(WORDS),
    "enums": named(ENUMS, lambda e: e.name, 3),
    "types": named(TYPE_DEFS, lambda t: t.name, 3),
    "events": named(EVENTS, lambda e: e.name, 5),
    "methods": named(METHODS, lambda m: m.name, 3),
    "protocols": named(st.builds(Protocol, NAMES, tuples(WORDS), OPTIONAL_WORDS), lambda p: p.name),
    "participants": named(st.builds(Participant, NAMES, tuples(WORDS)), lambda p: p.name),
}
SPECS = st.builds(Spec, api=st.just("x"), **_PARTS)  # type: ignore[arg-type]


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Spec, Spec]:
    """Make two specs of one API: independent ones, or one and what a few edits make of it."""
    old = draw(SPECS)
    if draw(st.integers(0, 3)) == 0:
        return old, draw(SPECS)
    new = old
    for _ in range(draw(st.integers(1, 3))):
        part = draw(st.sampled_from(sorted(_PARTS)))
        new = replace(new, **{part: draw(_edited(part, getattr(new, part)))})
    return old, new


def _edited(part: str, now: object) -> st.SearchStrategy[object]:
    """Change a part a little: leave out, reorder, or take another one for it."""
    if not isinstance(now, tuple) or not now:
        return _PARTS[part]  # type: ignore[return-value]
    return st.one_of(
        st.permutations(now).map(tuple),
        st.integers(0, len(now) - 1).map(lambda at: now[:at] + now[at + 1 :]),
        _PARTS[part],  # type: ignore[arg-type]
        _with_inner_edit(now),
    )


@st.composite
def _with_inner_edit(draw: st.DrawFn, now: tuple[object, ...]) -> tuple[object, ...]:
    at = draw(st.integers(0, len(now) - 1))
    thing = now[at]
    fresh = {Event: EVENTS, Method: METHODS, TypeDef: TYPE_DEFS, Enum: ENUMS}.get(type(thing))
    if fresh is None:
        return now
    other = draw(fresh)  # type: ignore[var-annotated]
    names = [n for n in other.__dataclass_fields__ if n != "name"]
    taken = draw(st.lists(st.sampled_from(names), max_size=2))
    changed = replace(thing, **{name: getattr(other, name) for name in taken})  # type: ignore[type-var]
    return (*now[:at], changed, *now[at + 1 :])
