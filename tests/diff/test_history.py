"""When facts appeared, changed and went, over several releases."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from edits import CALLS, more, with_member, without

from refwright.base.errors import UsageError
from refwright.changes import compare
from refwright.changes.history.history import History, Step, history
from refwright.cli.main import main
from refwright.spec.file import load_spec, spec_text
from refwright.spec.model import STRING, Event, EventKind, Field, Presence, Spec

ROOT = Path(__file__).resolve().parents[2]
ORS = ROOT / "spec" / "genesys-ors"


def release(spec: Spec, name: str) -> Spec:
    return replace(spec, release=name)


def five_releases() -> list[Spec]:
    """One field comes, changes, goes and comes again; one event goes."""
    field = Field("priority", STRING, since="1.9")
    came = more(CALLS, "events", "call.added", field)
    changed = with_member(came, "events", "call.added", "priority", presence=Presence.REQUIRED)
    went = without(CALLS, "events", "call.removed")
    again = more(went, "events", "call.added", field)
    specs = (CALLS, came, changed, went, again)
    names = ("1.0", "1.9", "1.10", "2.0", "2.1")
    return [release(spec, name) for spec, name in zip(specs, names, strict=True)]


def told(found: History) -> list[tuple[str, str, str]]:
    return [(e.release, e.step.value, "/".join(e.path)) for e in found.entries]


def test_a_field_has_a_life() -> None:
    found = history(five_releases()[::-1], compare, "call.added.priority")
    path = "events/call.added/fields/priority"
    assert told(found) == [
        ("1.9", "appeared", path),
        ("1.10", "changed", f"{path}/presence"),
        ("2.0", "went", path),
        ("2.1", "appeared", path),
    ]
    assert found.releases == ("1.0", "1.9", "1.10", "2.0", "2.1")
    assert found.entries[0].since == "1.9"
    assert [s.suspicion.value for s in found.suspects] == ["change-undone", "change-undone"]


def test_a_field_goes_with_its_event() -> None:
    found = history(five_releases(), compare, "call.removed.callid")
    assert told(found) == [
        ("1.0", "appeared", "events/call.removed/fields/callid"),
        ("2.0", "went", "events/call.removed"),
    ]


def test_a_statement_tells_its_values() -> None:
    found = history(five_releases(), compare, "call.added.priority.presence")
    assert found.values == (("1.10", "required"),)
    assert ("1.10", "changed", "events/call.added/fields/priority/presence") in told(found)


def test_everything_is_told_outermost() -> None:
    found = history(five_releases(), compare)
    first = [entry for entry in found.entries if entry.release == "1.0"]
    assert {entry.step for entry in first} == {Step.APPEARED}
    assert {len(entry.path) for entry in first} == {2}
    assert ("events", "call.added") in {entry.path for entry in first}
    only = found.only(["went"])
    assert {e.step for e in only.entries} == {Step.WENT}
    assert found.to_data() == json.loads(json.dumps(found.to_data()))


def test_what_was_not_covered_has_not_come_or_gone() -> None:
    late = Event("voice.ringing", EventKind.NOTIFICATION, (), group="Voice")
    calls = replace(CALLS, events=tuple(replace(e, group="Calls") for e in CALLS.events))
    both = [release(calls, "1"), release(replace(calls, events=(*calls.events, late)), "2")]
    found = history(both, compare, "voice.ringing")
    assert told(found) == [("2", "first covered", "events/voice.ringing")]


def test_the_real_releases() -> None:
    specs = [load_spec(ORS / "8.1.4.yaml"), load_spec(ORS / "8.1.yaml")]
    steps = told(history(specs, compare))
    assert ("8.1.4", "went", "events/interaction.restored") in steps
    assert ("8.1.4", "first covered", "events/voice.hold.done") in steps
    assert not any(p == "events/voice.hold.done" and s == "appeared" for _, s, p in steps)


@pytest.mark.parametrize("asked", ["call.addd", "call.added.priorty", "nothing like it"])
def test_an_unknown_path_names_the_nearest(asked: str) -> None:
    with pytest.raises(UsageError) as caught:
        history(five_releases(), compare, asked)
    assert asked in caught.value.what
    if asked.startswith("call"):
        assert "events/call.added" in caught.value.remedy


def workspace(folder: Path) -> Path:
    lines = ['[[api]]\nname = "calls"\ntargets = []\n']
    (folder / "spec" / "calls").mkdir(parents=True)
    for spec in five_releases():
        lines.append(f'[[api.release]]\nname = "{spec.release}"\npages = ["p.txt"]\n')
        path = folder / "spec" / "calls" / f"{spec.release}.yaml"
        path.write_text(spec_text(spec), encoding="utf-8")
    (folder / "refwright.toml").write_text("\n".join(lines), encoding="utf-8")
    return folder / "refwright.toml"


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = str(workspace(tmp_path))
    assert main(["log", "calls", "call.added.priority", "-w", file]) == 0
    out = capsys.readouterr().out
    assert out.splitlines()[:2] == ["calls: events/call.added/fields/priority", "2.1 (after 2.0)"]
    assert "[stated: since 1.9]" in out
    assert "that takes back what 2.0 did" in out
    assert "\x1b" not in out
    assert main(["log", "calls", "--only", "went", "--json", "-w", file]) == 0
    data = json.loads(capsys.readouterr().out)
    assert [entry["path"] for entry in data["entries"]][-1] == ["events", "call.removed"]


@pytest.mark.parametrize("arguments", [["other"], ["calls", "no.such.thing"]])
def test_the_command_refuses(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["log", *arguments, "-w", str(workspace(tmp_path))]) == 2
    assert capsys.readouterr().err.startswith("error: ")
