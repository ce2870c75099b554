"""The real captures say what the committed specs say, defects and all."""

from __future__ import annotations

from pathlib import Path

import pytest

from refwright.facts.profile import load_profile
from refwright.pages.capture import load_capture
from refwright.reading.read_release import Reading, Request, load_corrections, read_release
from refwright.spec.facts_document import spec_facts
from refwright.spec.file import load_spec
from refwright.spec.model import Completeness, EventKind, ListOf, Presence, Ref, Union, by_name

pytestmark = pytest.mark.captures

ROOT = Path(__file__).resolve().parents[1]
RELEASES = {
    ("genesys-ors", "8.1.4"): ("000", "001"),
    ("genesys-ors", "8.1"): ("002",),
    ("genesys-service-client", "9.0"): ("003",),
    ("genesys-events-and-models", "2018-05-23"): ("004",),
}


def read(seeds: Path, api: str, release: str, names: tuple[str, ...]) -> Reading:
    captures = [
        load_capture(path, name) for name in names for path in sorted(seeds.glob(f"{name}_*.txt"))
    ]
    assert len(captures) == len(names)
    corrections = load_corrections(ROOT / "spec" / api / "corrections.yaml")
    profile = load_profile("genesys")
    reading = read_release(Request(api, release, tuple(captures), profile, corrections))
    assert not reading.failed, [str(finding) for finding in reading.findings]
    return reading


def spec_and_codes(seeds: Path, api: str, release: str):  # type: ignore[no-untyped-def]
    reading = read(seeds, api, release, RELEASES[(api, release)])
    assert reading.spec is not None
    return reading.spec, [finding.code for finding in reading.findings]


@pytest.mark.parametrize(("api", "release"), RELEASES)
def test_real_facts_equal_committed_facts(seeds: Path, api: str, release: str) -> None:
    spec, _ = spec_and_codes(seeds, api, release)
    committed = load_spec(ROOT / "spec" / api / f"{release}.yaml")
    assert spec_facts(spec) == spec_facts(committed)


@pytest.mark.parametrize(("api", "release"), RELEASES)
def test_every_page_is_accounted_for(seeds: Path, api: str, release: str) -> None:
    for report in read(seeds, api, release, RELEASES[(api, release)]).pages:
        for counts in report.totals.values():
            skipped = counts["skipped"]
            assert isinstance(skipped, dict)
            assert "unread" not in skipped
            assert counts["seen"] == counts["used"] + sum(skipped.values())


def test_orchestration_server_8_1_4(seeds: Path) -> None:
    spec, codes = spec_and_codes(seeds, "genesys-ors", "8.1.4")
    events = by_name(spec.events)
    assert len(events) == 60
    assert sum(len(event.fields) for event in spec.events) == 173
    errors = [event for event in spec.events if event.kind is EventKind.ERROR]
    assert len(errors) == 23
    for event in errors:
        values = by_name(event.fields)["error"].values
        assert values is not None
        assert values.complete is Completeness.ALL
        assert values.values
    sizes = sorted(len(enum.enumeration.values) for enum in spec.enums)
    assert sizes == [11, 14, 35]
    assert events["interaction.onrouterequest"].since == "8.1.200.73"
    assert events["interaction.property.changed"].since == "8.1.400.39"
    resultof = by_name(events["interaction.deleted"].fields)["resultof"]
    assert resultof.since == "8.1.400.09"
    assert resultof.values is not None
    assert [v.value for v in resultof.values.values] == ["detaching", "deletion"]
    hints = by_name(by_name(spec.types)["hints"].fields or ())
    assert hints["callstate"].presence is Presence.OPTIONAL
    assert hints["callstate"].since == "8.1.3"
    transcript = by_name(events["chat.gettranscript.done"].fields)["transcript"]
    assert transcript.type == ListOf(Ref("chatmessage"))
    assert codes.count("name-repaired") == 4
    assert {"row-shifted", "attribute-in-prose", "values-joined", "witnesses-disagree"} <= set(
        codes
    )
    assert "list-lost-in-one-witness" in codes
    tserver = by_name(events["error.voice.privateservice"].fields)["error"].values
    assert tserver is not None
    assert [v.value for v in tserver.values][-2:] == ["unknown", "tserver"]


def test_values_with_parameters_are_modelled(seeds: Path) -> None:
    spec, _ = spec_and_codes(seeds, "genesys-ors", "8.1.4")
    accept = by_name(by_name(spec.events)["error.interaction.accept"].fields)["error"].values
    assert accept is not None
    parameters = {v.value: v.parameter for v in accept.values}
    state, reason = parameters["invalidstate.state"], parameters["reject.reason"]
    assert state is not None
    assert state.values == ("null", "hold", "transferring", "treating", "routed")
    assert reason is not None
    assert (reason.name, reason.values) == ("reason", None)


def test_one_capture_alone_has_lost_its_lists(seeds: Path) -> None:
    reading = read(seeds, "genesys-ors", "8.1.4", ("001",))
    assert reading.spec is not None
    lost = [
        field.values
        for event in reading.spec.events
        for field in event.fields
        if field.values is not None and field.values.complete is Completeness.UNKNOWN
    ]
    assert len(lost) == 23
    assert [f.code for f in reading.findings].count("values-lost") == 23


def test_orchestration_server_8_1(seeds: Path) -> None:
    spec, codes = spec_and_codes(seeds, "genesys-ors", "8.1")
    assert len(spec.events) == 30
    assert sum(len(event.fields) for event in spec.events) == 92
    assert by_name(spec.types)["hints"].fields is None
    assert "section-lost" in codes


def test_service_client(seeds: Path) -> None:
    spec, codes = spec_and_codes(seeds, "genesys-service-client", "9.0")
    methods, types = by_name(spec.methods), by_name(spec.types)
    assert len(methods) == 15
    assert sum(len(method.parameters) for method in spec.methods) == 56
    assert {method.namespace for method in spec.methods} == {"genesys.wwe.service.interaction"}
    interaction = by_name(types["Interaction"].fields or ())
    assert len(interaction) == 21
    assert interaction["parties"].type == ListOf(Ref("Party"))
    state = interaction["state"].values
    assert state is not None
    assert len(state.values) == 30
    target = by_name(methods["consult"].parameters)["targetQuery"].type
    assert isinstance(target, Union)
    query = by_name(types["consult.targetQuery"].fields or ())
    assert list(query) == ["target", "destination", "media"]
    assert query["media"].presence is Presence.OPTIONAL
    assert list(by_name(types["singleStepTransfer.targetQuery"].fields or ())) == [
        "type",
        "destination",
    ]
    sample = by_name(by_name(spec.events)["interaction"].fields)["eventType"].values
    assert sample is not None
    assert len(sample.values) == 3
    assert {"name-repaired", "type-lost", "contents-differ", "corrected"} <= set(codes)


def test_overview(seeds: Path) -> None:
    spec, _ = spec_and_codes(seeds, "genesys-events-and-models", "2018-05-23")
    assert spec.valid_for == ("7.x", "8.x", "9.x")
    assert by_name(spec.protocols)["Multimedia Interaction Management"].short_names == (
        "ITX",
        "ESP",
    )
    assert [len(spec.protocols), len(spec.participants), len(spec.events)] == [4, 7, 5]
