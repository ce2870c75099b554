"""Gaps that are allowed are facts of the release: the spec has them, and `diff` goes by them."""

from __future__ import annotations

from pathlib import Path

import pytest

from refwright.changes import diff
from refwright.facts.lock import lock_text, parse_lock
from refwright.facts.profile import load_profile
from refwright.pages.capture import Capture
from refwright.reading.read_release import Reading, Request, read_release
from refwright.spec.file import parse_spec, spec_text

PROFILE = """profile: lamp
rules:
  - {section: '{name}', level: 2, makes: event}
  - {item: '`{name}` - {summary}', in: event, gives: field}
"""
WHOLE = """<h1>Lamps</h1><h2>LampLit</h2>
<ul><li><code>id</code> - Which.</li><li><code>by</code> - Who.</li></ul>
<h2>LampOut</h2><ul><li><code>id</code> - Which.</li></ul>"""


@pytest.fixture
def lamp(tmp_path: Path) -> Path:
    """Give a folder with a profile that reads lists and no tables."""
    (tmp_path / "lamp.yaml").write_text(PROFILE, encoding="utf-8")
    return tmp_path


def read(folder: Path, page: str, release: str, *, allow: bool) -> Reading:
    """Read a page, with gaps allowed or not."""
    captures = (Capture("lamp.html", f"<html><body>{page}</body></html>".encode()),)
    profile = load_profile("lamp.yaml", folder)
    return read_release(Request("lamp", release, captures, profile, allow_gaps=allow))


BROKEN = WHOLE.replace(
    "<li><code>by</code> - Who.</li></ul>", "</ul><table><tr><td>by</td><td>Who.</td></tr></table>"
)


def test_a_gap_is_an_error_unless_it_is_allowed(lamp: Path) -> None:
    refused = read(lamp, BROKEN, "2", allow=False)
    assert refused.spec is None
    assert [f.code for f in refused.findings if f.severity == "error"] == ["gap"]
    allowed = read(lamp, BROKEN, "2", allow=True)
    assert allowed.spec is not None
    assert allowed.exit_code == 1
    assert allowed.spec.gaps == ("events/LampLit/**",)
    assert [f.severity.value for f in allowed.findings if f.code == "gap"] == ["warning"]


def test_the_spec_and_its_lock_keep_the_gaps(lamp: Path) -> None:
    reading = read(lamp, BROKEN, "2", allow=True)
    assert reading.spec is not None
    assert reading.lock is not None
    assert parse_spec(spec_text(reading.spec), "lamp.yaml").gaps == reading.spec.gaps
    gaps = parse_lock(lock_text(reading.lock), "lamp.lock.yaml").gaps
    assert [(gap.words, gap.leaves) for gap in gaps] == [("by | Who.", "events/LampLit/**")]


def test_what_may_stand_in_a_gap_is_not_gone(lamp: Path) -> None:
    old = read(lamp, WHOLE, "1", allow=True).spec
    page = BROKEN.replace("<h2>LampOut</h2><ul><li><code>id", "<h2>LampOut</h2><ul><li><code>no")
    new = read(lamp, page, "2", allow=True).spec
    assert old is not None
    assert new is not None
    removed = {
        c.path[1]: c.in_scope for c in diff(old, new).changes if c.kind.id == "field-removed"
    }
    assert removed == {"LampLit": False, "LampOut": True}
    added = {c.path[1]: c.in_scope for c in diff(new, old).changes if c.kind.id == "field-added"}
    assert added == {"LampLit": False, "LampOut": True}


def test_a_page_without_gaps_leaves_nothing_open(lamp: Path) -> None:
    reading = read(lamp, WHOLE, "1", allow=True)
    assert reading.spec is not None
    assert (reading.spec.gaps, reading.exit_code) == ((), 0)
    assert '"gaps"' not in lock_text(reading.lock) if reading.lock else False
