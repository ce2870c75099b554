"""Broken pages of every form: no crash, no hang, nothing but findings."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, target
from hypothesis import strategies as st

from refwright.base.errors import RefwrightError
from refwright.facts.profile import load_profile
from refwright.pages.capture import Capture
from refwright.reading.read_release import Request, read_release
from refwright.spec.file import parse_spec, spec_text

ROOT = Path(__file__).resolve().parents[1]
PAGES = sorted(ROOT.glob("spec/pages/*/*/*.txt"))
PROFILE = load_profile("genesys")
EXAMPLES = int(os.environ.get("REFWRIGHT_EXAMPLES", "120"))
PIECES = [
    b"<table>", b"</td>", b"<ul><li>", b"\t", b"|", b"---|---|", b"\n\n", b"\xc2\xa0", b"\x00",
    b"Event\tAttributes\tDescription\n", b"Event |\nAttributes |\n", b"error.a.b", b"(since 8.1",
    b"Possible values are: ", b"\xff\xfe", b"- 0 - A", b"</pre>", b"&#0;", b"%PDF-1.7", b"{", b"[",
]  # fmt: skip


def read(data: bytes) -> None:
    """Read bytes as a page; a spec that comes out must be valid and canonical."""
    request = Request("fuzz", "1", (Capture("page", data),), PROFILE)
    reading = read_release(request)
    assert reading.failed or reading.spec is not None
    target(float(len({finding.code for finding in reading.findings})), label="kinds of findings")
    if reading.spec is not None:
        text = spec_text(reading.spec)
        assert spec_text(parse_spec(text, "page")) == text


@pytest.mark.parametrize("page", PAGES, ids=[p.parent.name + "-" + p.stem for p in PAGES])
@settings(max_examples=EXAMPLES, deadline=None,
          suppress_health_check=list(HealthCheck))  # fmt: skip
@given(data=st.data())
def test_mangled_pages_are_read_or_refused(page: Path, data: st.DataObject) -> None:
    source = page.read_bytes()
    start = data.draw(st.integers(0, len(source)))
    part = source[start : start + data.draw(st.integers(0, 3000))]
    for _ in range(data.draw(st.integers(0, 6))):
        at = data.draw(st.integers(0, len(part)))
        end = at + data.draw(st.integers(0, 60))
        part = part[:at] + data.draw(st.sampled_from(PIECES)) + part[end:]
    read(part)


@settings(max_examples=4 * EXAMPLES, deadline=None)
@given(st.lists(st.sampled_from(PIECES) | st.binary(max_size=40), max_size=40).map(b"".join))
def test_arbitrary_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        read(data)
    except RefwrightError as error:
        pytest.fail(f"an error of the input must be a finding: {error}")
