"""The page that sets our kinds beside other tools' rules names kinds that exist."""

from __future__ import annotations

import re
from pathlib import Path

from refwright.changes import KINDS, Severity

PAGE = Path(__file__).resolve().parents[2] / "docs" / "diff-rules-compared.md"


def test_the_comparison_with_other_tools_names_kinds_that_exist() -> None:
    named = set(re.findall(r"`([a-z-]+)`", PAGE.read_text(encoding="utf-8")))
    assert named <= set(KINDS)
    assert len(named) > 60


def test_every_kind_that_breaks_somebody_has_a_counterpart_or_is_our_own() -> None:
    text = PAGE.read_text(encoding="utf-8")
    breaking = {k.id for k in KINDS.values() if Severity.BREAKING in (k.receiver, k.caller)}
    own = {
        "inner-optional-parameter-removed",
        "parameter-renamed",
        "required-callback-removed",
        "type-fields-no-longer-listed",
        "varying-part-removed",
        "varying-value-removed",
    }
    assert {kind for kind in breaking if f"`{kind}`" not in text} == own
