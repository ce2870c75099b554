"""One table says which facts there are; the model, the kinds of change and the loader agree."""

from __future__ import annotations

from dataclasses import MISSING, fields, replace
from typing import Any

import pytest

from refwright.changes.compare.compare import compare
from refwright.changes.compare.kinds import KINDS
from refwright.changes.decided.apply import apply
from refwright.reading.losses import since_last_spec
from refwright.spec.constraints import Constraints
from refwright.spec.fact_table import FACTS, MODEL, ROWS, FactRow, Thing, default_of
from refwright.spec.file import parse_spec, spec_text
from refwright.spec.model import (
    INTEGER,
    STRING,
    CallbackRole,
    Completeness,
    Enum,
    Enumeration,
    EnumValue,
    Event,
    EventKind,
    Field,
    Method,
    Parameter,
    Participant,
    Presence,
    Protocol,
    Spec,
    TypeDef,
    ValueParameter,
)

BARE: dict[Thing, Any] = {
    Thing.ENUM: Enum("x", STRING, Enumeration((), Completeness.UNKNOWN)),
    Thing.VALUE: EnumValue("x"),
    Thing.TYPE: TypeDef("x", ()),
    Thing.FIELD: Field("x"),
    Thing.EVENT: Event("x", EventKind.RESULT, ()),
    Thing.METHOD: Method("x", ()),
    Thing.PARAMETER: Parameter("x"),
    Thing.PROTOCOL: Protocol("x"),
    Thing.PARTICIPANT: Participant("x"),
}
"""One of each kind of thing that states as little as it can."""
STATED: dict[str, Any] = {
    "kind": EventKind.ERROR,
    "callback": CallbackRole.SUCCESS,
    "presence": Presence.REQUIRED,
    "undocumented": True,
    "parameter": ValueParameter("x", ("a", "b")),
    "short_names": ("a", "b"),
    "examples": ("a", "b"),
    "type": INTEGER,
    "returns": INTEGER,
    "constraints": Constraints(minimum=0, max_length=5),
    "aliases": ("a", "b"),
}
"""A value for each fact that is no text."""
CASES = [
    pytest.param(row, thing, id=f"{thing}-{row.name}")
    for row in FACTS
    for thing in row.of
    if not row.structure
]


def spec_with(thing: Thing, item: Any) -> Spec:
    """Make a spec of one thing."""
    match thing:
        case Thing.VALUE:
            return spec_with(Thing.ENUM, Enum("e", STRING, Enumeration((item,))))
        case Thing.FIELD:
            return spec_with(Thing.EVENT, Event("e", EventKind.RESULT, (item,)))
        case Thing.PARAMETER:
            return spec_with(Thing.METHOD, Method("m", (item,)))
        case _:
            return Spec("api", "1", **{f"{thing}s": (item,)})


def test_every_attribute_of_the_model_is_a_row_and_every_row_an_attribute() -> None:
    for thing, cls in MODEL.items():
        attributes = {f.name.replace("enumeration", "values") for f in fields(cls)} - {"name"}
        rows = {row.name for row in ROWS[thing]} - {"complete", "name"}
        assert attributes == rows, thing


def test_a_row_has_its_default_and_its_kinds_of_change() -> None:
    for row in FACTS:
        if row.kinds:
            assert default_of(row) is not MISSING
            for way in ("now-stated", "no-longer-stated", "changed"):
                assert f"{row.kinds}-{way}" in KINDS


@pytest.mark.parametrize(("row", "thing"), CASES)
def test_a_fact_goes_through_a_file_and_a_comparison(row: FactRow, thing: Thing) -> None:
    bare = BARE[thing]
    said = replace(bare, **{row.name: STATED.get(row.name, "words")})
    old, new = spec_with(thing, bare), spec_with(thing, said)
    assert parse_spec(spec_text(new), "x.yaml") == new
    for before, after in ((old, new), (new, old)):
        changes = list(compare(before, after))
        assert changes, row.name
        assert apply(before, changes) == after
    if not row.prose and row.name not in {"group", "undocumented"}:
        assert since_last_spec(new, old), "a fact that goes is reported"
