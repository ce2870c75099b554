"""The relation of types: what admits less, more, the same or something else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from spec_strategies import TYPES

from refwright.changes.compare.subtype import Relation, TypeRelations
from refwright.spec.model import (
    INTEGER,
    STRING,
    Completeness,
    Enum,
    Enumeration,
    EnumValue,
    Field,
    ListOf,
    Literal,
    Presence,
    Ref,
    Spec,
    TypeDef,
    TypeExpr,
    Union,
)
from refwright.spec.type_text import parse_type


def _enum(name: str, *values: str, complete: Completeness = Completeness.ALL) -> Enum:
    return Enum(name, STRING, Enumeration(tuple(map(EnumValue, values)), complete))


def _type(name: str, *fields: Field) -> TypeDef:
    return TypeDef(name, fields)


SPEC = Spec(
    "x",
    "1",
    enums=(
        _enum("Two", "a", "b"),
        _enum("Three", "a", "b", "c"),
        _enum("Again", "b", "a"),
        _enum("Open", "a", "b", complete=Completeness.SOME),
        _enum("Lost", complete=Completeness.UNKNOWN),
        Enum("Numbers", INTEGER, Enumeration((EnumValue(1),))),
    ),
    types=(
        _type("P", Field("a", STRING, Presence.REQUIRED), Field("b", INTEGER)),
        _type("Same", Field("b", INTEGER), Field("a", STRING, Presence.REQUIRED)),
        _type("Looser", Field("a", STRING), Field("b", INTEGER)),
        _type("Fewer", Field("a", STRING, Presence.REQUIRED)),
        _type("Wider", Field("a", STRING, Presence.REQUIRED), Field("b", Union((INTEGER, STRING)))),
        _type("Tree", Field("next", ListOf(Ref("Tree")))),
        _type("Wood", Field("next", ListOf(Ref("Wood")))),
        _type("Stone", Field("next", ListOf(STRING))),
        TypeDef("Opaque", None),
    ),
)
RELATIONS = TypeRelations(SPEC, SPEC, {})


@pytest.mark.parametrize(
    ("old", "new", "relation"),
    [
        ("string", "string", Relation.SAME),
        ("string | integer", "integer | string", Relation.RESPELLED),
        ("string | string", "string", Relation.SAME),
        ("boolean", "true | false", Relation.RESPELLED),
        ("number | integer", "number", Relation.RESPELLED),
        ("number", "integer", Relation.NARROWED),
        ("string", "datetime", Relation.NARROWED),
        ("string", "'a'", Relation.NARROWED),
        ("number", "1", Relation.NARROWED),
        ("1", "true", Relation.RETYPED),
        ("string", "integer", Relation.RETYPED),
        ("string", "string | null", Relation.WIDENED),
        ("list[integer]", "list[number]", Relation.WIDENED),
        ("map[string | integer]", "map[string]", Relation.NARROWED),
        ("list[string]", "map[string]", Relation.RETYPED),
        ("list[any]", "list[string]", Relation.NARROWED),
        ("string | integer", "string | boolean", Relation.RETYPED),
        ("Two", "Three", Relation.WIDENED),
        ("Two", "Again", Relation.RESPELLED),
        ("Two", "Open", Relation.WIDENED),
        ("Open", "Three", Relation.RETYPED),
        ("Two", "string", Relation.WIDENED),
        ("Open", "string", Relation.WIDENED),
        ("Two", "'a' | 'b'", Relation.RESPELLED),
        ("Open", "'a' | 'b'", Relation.NARROWED),
        ("Two", "'a'", Relation.NARROWED),
        ("Two", "Numbers", Relation.RETYPED),
        ("integer", "Numbers", Relation.NARROWED),
        ("Two", "Lost", Relation.WIDENED),
        ("P", "Same", Relation.RESPELLED),
        ("P", "Looser", Relation.WIDENED),
        ("P", "Wider", Relation.WIDENED),
        ("P", "Fewer", Relation.RETYPED),
        ("P", "Opaque", Relation.WIDENED),
        ("P", "map[any]", Relation.WIDENED),
        ("map[any]", "Opaque", Relation.RESPELLED),
        ("P", "string", Relation.RETYPED),
        ("Tree", "Wood", Relation.RESPELLED),
        ("Tree", "Stone", Relation.RETYPED),
        ("P | null", "Fewer | null", Relation.RETYPED),
    ],
)
def test_relations(old: str, new: str, relation: Relation) -> None:
    before, after = parse_type(old), parse_type(new)
    assert RELATIONS.relation(before, after) is relation
    mirrored = {Relation.NARROWED: Relation.WIDENED, Relation.WIDENED: Relation.NARROWED}
    assert RELATIONS.relation(after, before) is mirrored.get(relation, relation)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(TYPES, TYPES, TYPES)
def test_a_part_of_a_part_is_a_part(a: TypeExpr, b: TypeExpr, c: TypeExpr) -> None:
    less = {Relation.NARROWED, Relation.RESPELLED, Relation.SAME}
    wider = Union((a, b)) if not isinstance(a, Union) and not isinstance(b, Union) else a
    assert RELATIONS.relation(wider, a) in less
    if RELATIONS.relation(a, b) in less and RELATIONS.relation(b, c) in less:
        assert RELATIONS.relation(a, c) in less


def test_one_is_not_true() -> None:
    for old, new in ((Literal(1), Literal(True)), (ListOf(Literal(0)), ListOf(Literal(False)))):
        assert old != new
        assert RELATIONS.relation(old, new) is Relation.RETYPED


def test_huge_and_endless_types_are_decided_at_once() -> None:
    wide = Union(tuple(Literal(f"v{n}") for n in range(5_000)))
    wider = Union((*wide.options, Literal("more")))
    assert RELATIONS.relation(wide, wider) is Relation.WIDENED
    chain = tuple(_type(f"T{n}", Field("next", Ref(f"T{n + 1}"))) for n in range(3_000))
    other = tuple(_type(f"U{n}", Field("next", Ref(f"U{n + 1}"))) for n in range(3_000))
    relations = TypeRelations(Spec("x", "1", types=chain), Spec("x", "2", types=other), {})
    assert relations.relation(Ref("T0"), Ref("U0")) is Relation.RETYPED
