"""A profile whose patterns lack what they must give is refused, by name and place."""

from __future__ import annotations

from pathlib import Path

import pytest

from refwright.base.errors import SpecError
from refwright.facts.profile import load_profile


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("phrases: {since: ['x']}", r"phrases\.since: .* no group 'release'"),
        ("phrases: {new_field: ['(?P<field>x)']}", r"phrases\.new_field: .* no group 'release'"),
        ("names: {repairs: [{match: 'a(b)', replace: 'x\\9', reason: r}]}", r"no group \\9"),
        ("names: {repairs: [{match: a, replace: '\\g<no>', reason: r}]}", "no group"),
        ("phrases: {since: ['(?=x)']}", "look-ahead"),
        ("phrases: {since: ['((((']}", "not a pattern"),
    ],
)
def test_what_a_pattern_lacks_is_told(body: str, told: str, tmp_path: Path) -> None:
    (tmp_path / "p.yaml").write_text(f"profile: p\nextends: base\n{body}\n")
    with pytest.raises(SpecError, match=told):
        load_profile("p.yaml", tmp_path)
