"""Facts that need no code of their own: from a column of a page into every output and back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from refwright.library import generate, read_release
from refwright.spec.fact_paths import fact_to_data, thing_at
from refwright.spec.fact_table import CARRIED, FactRow
from refwright.spec.model import Event, EventKind, Field, Method, Parameter, Spec
from refwright.targets import target_names
from refwright.targets.base import Stamp
from refwright.targets.user_templates.template_facts import spec_view

RULES = """
profile: kettles
rules:
- section: '{name}'
  level: 2
  makes: event
- row: {Field: '{name}', %s}
  gives: field
- paragraph: '{summary}'
  gives: summary
"""


def value_of(row: FactRow) -> object:
    """Return a value that a page could state."""
    return f"some {row.name}" if row.holds is str else row.read(1)


def spec_that_states_all() -> Spec:
    """Make a spec whose field and parameter state every carried fact."""
    said = {name: value_of(row) for name, row in CARRIED.items()}
    field = replace(Field("heat"), **said)  # type: ignore[arg-type]
    parameter = replace(Parameter("heat"), **said)  # type: ignore[arg-type]
    return Spec(
        "kettle",
        "1",
        events=(Event("kettle.boiled", EventKind.NOTIFICATION, (field,)),),
        methods=(Method("boil", (parameter,)),),
    )


@pytest.mark.parametrize("target", target_names())
def test_every_output_says_them_and_is_proved_to(target: str) -> None:
    """What an output leaves out is an error of its proof, which generate raises."""
    (output,) = generate(spec_that_states_all(), [target])
    text = "\n".join(output.files.values())
    for row in CARRIED.values():
        assert str(value_of(row)) in text, row.name


def test_users_templates_get_them() -> None:
    view = spec_view(spec_that_states_all(), Stamp("", "", {}))
    assert view.events[0].fields[0].facts == {n: value_of(row) for n, row in CARRIED.items()}


def test_columns_of_a_page_state_them(tmp_path: Path) -> None:
    heads = {f"Head {name}": row for name, row in CARRIED.items()}
    columns = ", ".join(f"{head}: '{{{row.name}}}'" for head, row in heads.items())
    (tmp_path / "kettles.yaml").write_text(RULES % columns, encoding="utf-8")
    cells = "".join(f"<td>{value_of(row)}</td>" for row in heads.values())
    head = "".join(f"<th>{head}</th>" for head in heads)
    (tmp_path / "page.html").write_text(
        "<h1>Kettle events</h1><h2>kettle.boiled</h2><p>It boils.</p>"
        f"<table><tr><th>Field</th>{head}</tr><tr><td>heat</td>{cells}</tr></table>",
        encoding="utf-8",
    )
    reading = read_release(
        "page.html", api="kettle", release="1", profile="kettles.yaml", folder=tmp_path
    )
    assert reading.spec is not None, reading.findings
    assert reading.lock is not None
    (field,) = reading.spec.events[0].fields
    for name, row in CARRIED.items():
        path = ("events", "kettle.boiled", "fields", "heat", name)
        assert thing_at(path[:-1])
        (told,) = reading.lock.evidence["/".join(path)]
        assert told.value == fact_to_data(path, value_of(row))
        if name != "condition":  # only what is optional has one
            assert getattr(field, name) == value_of(row)
