"""Facts carry values of the model: what a thing can state, and how facts become a spec."""

from __future__ import annotations

from typing import Any

import pytest

from refwright.facts.account import Account
from refwright.facts.assembly import assemble
from refwright.facts.profile import load_profile
from refwright.facts.settling import Settling, settle
from refwright.facts.testimony import Evidence, Fact, Path, Witness, literal
from refwright.facts.words.vocabulary import words_of
from refwright.pages.document import Document, Form
from refwright.spec.constraints import Constraints
from refwright.spec.fact_paths import fact_at, fact_to_data, is_prose, thing_at
from refwright.spec.fact_table import Thing
from refwright.spec.model import (
    ANY,
    INTEGER,
    STRING,
    Completeness,
    EnumValue,
    EventKind,
    Field,
    ListOf,
    Presence,
    Ref,
    Spec,
    TypeDef,
    Union,
)

EVENT = ("events", "kettle.boiled")
FIELD = (*EVENT, "fields", "heat")
SAID = Evidence("line 1", "words", "rule")


def witness() -> Witness:
    """Make a witness that has seen nothing yet."""
    return Witness("page", Account(Document("page", Form.HTML, ())))


def spec_of(*facts: tuple[Path, Any]) -> Spec:
    """Assemble and settle facts."""
    listed = {path: Fact(path, value, SAID) for path, value in facts}
    by = Settling(listed, words_of(load_profile("base")), "kettle 1", {})
    return settle(assemble("kettle", "1", "", listed.values()), by)[0]


def field_of(*facts: tuple[Path, Any]) -> Field:
    """Assemble and settle facts of one event's one field."""
    return spec_of((EVENT, None), (FIELD, None), *facts).events[0].fields[0]


def test_a_value_of_another_class_is_a_bug_and_says_where() -> None:
    with pytest.raises(TypeError, match=r"kettle.boiled/fields/heat/type holds .* not 'string'"):
        witness().state((*FIELD, "type"), "string", SAID)


@pytest.mark.parametrize("path", [(*EVENT, "returns"), (*EVENT, "colour"), ("pots", "x", "type")])
def test_what_a_thing_cannot_state_is_a_finding_and_no_fact(path: Path) -> None:
    page = witness()
    page.state(path, "steam", SAID)
    assert page.facts == {}
    assert [finding.code for finding in page.findings] == ["fact-out-of-place"]


def test_a_contradiction_is_told_in_the_words_of_a_spec_file() -> None:
    page = witness()
    page.state((*FIELD, "type"), ListOf(STRING), SAID)
    page.state((*FIELD, "type"), INTEGER, SAID)
    assert page.facts[(*FIELD, "type")].value == ListOf(STRING)
    assert "is 'integer' here and 'list[string]' at line 1" in page.findings[0].what


def test_paths_tell_things_from_facts_whatever_they_are_called() -> None:
    assert thing_at((*EVENT, "fields", "summary")) is Thing.FIELD
    assert not is_prose((*EVENT, "fields", "summary"))
    assert is_prose((*EVENT, "fields", "summary", "summary"))
    assert is_prose(("enums", "Heat", "values", "hot", "summary"))
    assert fact_at((*EVENT, "fields", "type")) is None
    assert fact_at((*EVENT, "type")) is None
    assert thing_at(("enums", "Heat", "values", "hot")) is Thing.VALUE


@pytest.mark.parametrize(
    ("path", "value", "data"),
    [
        ((*FIELD, "type"), ListOf(Ref("Cup")), "list[Cup]"),
        ((*FIELD, "presence"), Presence.OPTIONAL, "optional"),
        ((*FIELD, "constraints"), Constraints(minimum=1), {"minimum": 1}),
        ((*FIELD, "values"), Completeness.SOME, "some"),
        (("types", "Cup", "fields"), Completeness.ALL, "known"),
        (("types", "Cup", "fields"), Completeness.UNKNOWN, "unknown"),
        (("valid_for",), ("1", "2"), ["1", "2"]),
        (("enums", "Heat", "values", "1"), EnumValue(1, name="HOT"), {"value": 1, "name": "HOT"}),
        (FIELD, None, None),
    ],
)
def test_a_fact_is_written_as_a_spec_file_has_it(path: Path, value: Any, data: object) -> None:
    assert fact_to_data(path, value) == data


def test_words_of_a_profile_become_the_models() -> None:
    assert literal((*FIELD, "presence"), "optional") is Presence.OPTIONAL
    assert literal((*EVENT, "kind"), "error") is EventKind.ERROR
    assert literal((*FIELD, "since"), 8.1) == "8.1"
    with pytest.raises(ValueError, match="never"):
        literal((*FIELD, "presence"), "never")


def test_facts_become_things_in_the_order_of_the_page() -> None:
    spec = assemble(
        "kettle",
        "1",
        "Kettles",
        [
            Fact((*FIELD, "type"), STRING, SAID),
            Fact(EVENT, None, SAID),
            Fact(("types", "Cup", "fields"), Completeness.UNKNOWN, SAID),
            Fact(("types", "Cup", "fields", "size"), None, SAID),
            Fact(("types", "Lid", "fields"), Completeness.UNKNOWN, SAID),
            Fact(("enums", "Heat", "values", "1"), EnumValue(1), SAID),
            Fact(("enums", "Heat", "values", "1", "summary"), "Warm.", SAID),
            Fact(("valid_for",), ("2",), SAID),
        ],
    )
    assert (spec.title, spec.valid_for) == ("Kettles", ("2",))
    assert spec.events[0].fields == (Field("heat", type=STRING),)
    assert spec.events[0].kind is EventKind.NOTIFICATION
    assert spec.types == (TypeDef("Cup", (Field("size"),)), TypeDef("Lid", None))
    assert spec.enums[0].type == INTEGER
    assert spec.enums[0].enumeration.values == (EnumValue(1, summary="Warm."),)


def test_a_name_that_no_page_describes_becomes_any_and_keeps_its_words() -> None:
    field = field_of(((*FIELD, "type"), ListOf(Ref("Steam"))))
    assert (field.type, field.written) == (ListOf(ANY), "list[Steam]")


def test_a_long_name_means_the_type_of_its_last_word() -> None:
    spec = spec_of(
        (("types", "Cup", "fields"), Completeness.ALL),
        (FIELD, None),
        ((*FIELD, "type"), Ref("kitchen.Cup")),
    )
    assert spec.events[0].fields[0].type == Ref("Cup")


def test_alternatives_that_nothing_describes_are_values() -> None:
    field = field_of(((*FIELD, "type"), Union((Ref("hot"), Ref("cold")))))
    assert field.type == STRING
    assert field.values is not None
    assert [value.value for value in field.values.values] == ["hot", "cold"]


def test_defaults_limits_and_values_are_brought_into_the_type() -> None:
    values = (*FIELD, "values")
    field = field_of(
        ((*FIELD, "type"), INTEGER),
        ((*FIELD, "default"), "3"),
        ((*FIELD, "limits"), Constraints(maximum=9)),
        ((*FIELD, "condition"), "if the lid is shut"),
        (values, Completeness.ALL),
        ((*values, "1"), EnumValue(1, name="WARM")),
    )
    assert field.default == 3
    assert field.constraints == Constraints(maximum=9)
    assert field.condition is None, "only an optional member has one"
    assert field.values is not None
    assert field.values.values == (EnumValue(1, name="WARM"),)


def test_a_default_of_another_type_is_left_out() -> None:
    assert field_of(((*FIELD, "type"), INTEGER), ((*FIELD, "default"), "steam")).default is None
