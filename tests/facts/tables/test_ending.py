"""A page that stops in the middle of a sentence is told, in every text form."""

from __future__ import annotations

from pathlib import Path

import pytest

from refwright.facts.profile import load_profile
from refwright.pages.capture import Capture
from refwright.reading.read_release import Request, read_release

ROOT = Path(__file__).resolve().parents[3]
PROFILE = load_profile("genesys")


def codes(data: bytes) -> set[str]:
    reading = read_release(Request("doors", "1", (Capture("page", data),), PROFILE))
    return {finding.code for finding in reading.findings}


@pytest.mark.parametrize(("name", "code"), [("pdf", "page-may-be-cut"), ("web", "page-may-be-cut")])
def test_a_page_cut_inside_a_description_is_told(name: str, code: str) -> None:
    folder = ROOT / "spec/pages/genesys-ors/8.1.4"
    data = (folder / f"interaction-interface-events.{name}.txt").read_bytes()
    assert code not in codes(data)
    at = data.index(b"voice.consultation.done")
    cut = data.index(b"ID of the request", at) + len(b"ID of the req")
    assert code in codes(data[:cut])


PAGE = (
    b"Event\tAttributes\tDescription\na.b.c\t\tIt is.\n\tone\tThe one ID of it.\n"
    b"a.b.d\t\tIt was another.\n\ttwo\tThe other ID of it.\n"
)


def test_a_page_cut_inside_a_row_is_told() -> None:
    assert codes(PAGE) == set()
    assert "page-may-be-cut" in codes(PAGE[:-8])
    assert "no-description" in codes(PAGE[: PAGE.index(b"\tThe other")])
