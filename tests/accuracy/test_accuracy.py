"""Profiles alone read labelled vendors: the floors below which accuracy never falls."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import accuracy

pytestmark = pytest.mark.captures
FLOORS = {"asterisk_ami": 0.98, "asterisk_ari": 0.94, "jvmti": 0.96}
"""Where the words of a member are read as values that the labels do not have."""


@pytest.mark.parametrize("vendor", accuracy.VENDORS)
def test_a_labelled_vendor_is_read_by_its_rules(vendor: str) -> None:
    if not accuracy.GOLD.is_dir():
        pytest.skip("the labelled pages (../shared/gold) are not beside this checkout")
    one = accuracy.score(vendor)
    assert min(one.of("objects")) >= 0.995
    assert min(one.of("fields")) >= 0.995
    assert one.kinds == 1.0
    assert one.types >= 0.99
    assert min(one.required) >= 0.985
    assert min(one.of("enum_values")) >= FLOORS.get(vendor, 0.99)
