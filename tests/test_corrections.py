"""Corrections: exact, loud when stale, and a layer for what no page documents."""

from __future__ import annotations

import pytest

from refwright.base.errors import CorrectionError, SpecError
from refwright.facts.corrections import apply_corrections, parse_corrections
from refwright.facts.profile import load_profile
from refwright.pages.capture import Capture
from refwright.reading.read_release import Reading, Request, read_release
from refwright.spec.model import by_name

PAGE = (
    b"Doors\n\nEvent\tAttributes\tDescription\ndoor.opened\t\tIt was.\n"
    b"door.shut\t\tIt was.\n\tby\tWho.\n"
)


def entry(**keys: object) -> str:
    lines = [f"    {key}: {value}" for key, value in keys.items()]
    return "corrections:\n  -" + "\n".join(lines).removeprefix("   ") + "\n"


def read(corrections: str) -> Reading:
    known = tuple(parse_corrections(corrections, "corrections.yaml"))
    capture = Capture("page", PAGE)
    return read_release(Request("doors", "1", (capture,), load_profile("genesys"), known))


WHY = {"reason": "seen so", "source": "our traces"}


def test_a_correction_changes_what_it_expects_and_is_explained() -> None:
    path = "events/door.opened/kind"
    reading = read(entry(path=path, expect="notification", set="result", **WHY))
    assert reading.spec is not None
    assert reading.lock is not None
    assert reading.spec.events[0].kind.value == "result"
    assert reading.lock.corrected[path] == ("seen so", "our traces")


def test_a_star_matches_as_often_as_it_says() -> None:
    every = {"path": "events/*/kind", "expect": "notification", "set": "result", **WHY}
    assert read(entry(**every)).failed
    reading = read(entry(**every, matches=2))
    assert reading.spec is not None
    assert {event.kind.value for event in reading.spec.events} == {"result"}


@pytest.mark.parametrize(
    "keys",
    [
        {"path": "events/door.opened/kind", "expect": "error", "set": "result"},
        {"path": "events/door.opened/kind", "expect": "notification", "set": "notification"},
        {"path": "events/door.oepned/kind", "expect": "notification", "set": "result"},
        {"path": "events/door.opened/kind", "set": "result"},
        {"path": "events/door.opened/since", "expect": "'1.0'"},
    ],
    ids=["another value", "changes nothing", "nowhere", "not absent", "absent"],
)
def test_a_stale_correction_is_an_error_that_names_the_entry(keys: dict[str, object]) -> None:
    (known,) = parse_corrections(entry(**keys, **WHY), "corrections.yaml")
    data = {"events": {"door.opened": {"kind": "notification"}}}
    with pytest.raises(CorrectionError, match=r"corrections\.yaml, line 2"):
        apply_corrections(data, [known], "1")


def test_a_number_is_corrected_to_a_truth_value() -> None:
    path = "events/door.shut/fields/by/default"
    stated = entry(path=path, set=1, **WHY)
    corrected = entry(path=path, expect=1, set="true", **WHY).removeprefix("corrections:\n")
    reading = read(stated + corrected)
    assert reading.spec is not None
    assert by_name(reading.spec.events)["door.shut"].fields[0].default is True
    mistaken = entry(path=path, expect="true", set=2, **WHY).removeprefix("corrections:\n")
    assert read(stated + mistaken).failed


def test_one_for_another_release_is_left_alone() -> None:
    (known,) = parse_corrections(entry(path="x/y", set="z", releases="['2']", **WHY), "c")
    assert apply_corrections({}, [known], "1") == {}


def test_a_member_that_no_page_documents_is_marked() -> None:
    added = entry(path="events/door.opened/fields/secret", set="{type: string}", **WHY)
    reading = read(added.replace("corrections:", "undocumented:"))
    assert reading.spec is not None
    secret = by_name(reading.spec.events[0].fields)["secret"]
    assert secret.undocumented
    assert "undocumented-member" in {finding.code for finding in reading.findings}


@pytest.mark.parametrize(
    "text", ["corrections: 1\n", "corections: []\n", entry(path="a/b", set="c")]
)
def test_a_broken_file_is_an_error_with_its_line(text: str) -> None:
    with pytest.raises(SpecError, match=r"c\.yaml, line 1|c\.yaml, line 2"):
        parse_corrections(text, "c.yaml")
