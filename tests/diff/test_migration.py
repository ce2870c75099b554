"""Migration notes and changelog entries: real names, both languages, nothing that could escape."""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from pathlib import Path

import pytest
from edits import CALLS, breaking_edits, more, with_member
from markdown_it import MarkdownIt

from refwright.changes import Decision, Decisions
from refwright.changes.compare.decisions import Verdict
from refwright.changes.compare.differ import Diff, diff
from refwright.changes.migration import changelog
from refwright.changes.migration import notes as migration
from refwright.cli.main import main
from refwright.naming.identifiers import Names, NameTable
from refwright.spec.file import load_spec
from refwright.spec.model import STRING, Event, EventKind, Field, Spec
from refwright.targets import load_target
from refwright.targets.base import stamp_of

ROOT = Path(__file__).resolve().parents[2]
ORS = ROOT / "spec" / "genesys-ors"
COMMITTED = ROOT / "docs" / "diffs" / "genesys-ors-8.1-8.1.4-migration.md"
EDITS = breaking_edits()


def given_names(*specs: Spec) -> NameTable:
    names = Names()
    for spec in specs:
        for target in ("python", "typescript"):
            load_target(target)(spec, stamp_of(spec), names)
    return names.table


def notes(old: Spec, new: Spec, decisions: Decisions | None = None) -> str:
    found = diff(old, replace(new, release="2.0"), decisions=decisions)
    return migration.render(found, given_names(old, new))


def blocks(text: str, language: str) -> list[str]:
    return [
        token.content
        for token in MarkdownIt().parse(text)
        if token.type == "fence" and token.info == language
    ]


@pytest.mark.parametrize("edit", EDITS)
def test_every_breaking_edit_is_told_with_code_that_is_code(edit: str) -> None:
    text = notes(*EDITS[edit])
    assert "- **breaking**: " in text
    for python in blocks(text, "python"):
        ast.parse(re.sub(r"^if (.*): \.\.\.$", r"\1", python, flags=re.MULTILINE))
        assert python.startswith("# 1.0:\n")
        assert "# 2.0:\n" in python
    for script in blocks(text, "ts"):
        assert script.startswith("// 1.0:\n")
    assert len(blocks(text, "python")) <= len(blocks(text, "ts"))


@pytest.mark.parametrize(
    ("edit", "python", "script"),
    [
        ("event gone", "isinstance(event, CallRemoved)", 'hub.on("call.removed", '),
        ("field gone", "event.party\n", "data.party\n"),
        ("field of a type gone", "party.name\n", "party.name\n"),
        ("field retyped", "event.callid  # integer", "data.callid  // integer"),
        ("presence dropped", "if event.callid is not None: ...", "data.callid !== undefined"),
        ("value not sent", "Sent.LATER\n", "Sent.LATER\n"),
        ("method gone", "DropParameters(callid=...)", "client.methods.drop(callid);"),
        ("parameter gone", "DialParameters(count=...)", "client.calls.dial(count);"),
        (
            "parameter added",
            "DropParameters(callid=..., why=...)",
            "client.methods.drop(callid, why);",
        ),
        ("result retyped", "# drop gives integer", "// drop gives integer"),
        ("namespace", "", "client.other.dial(target, when, count);"),
        ("order", "", "client.calls.dial(when, target, count);"),
    ],
)
def test_code_has_the_names_that_the_packages_have(edit: str, python: str, script: str) -> None:
    text = notes(*EDITS[edit])
    assert python in "".join(blocks(text, "python"))
    assert script in "".join(blocks(text, "ts"))


def test_classes_of_the_notes_are_exported() -> None:
    old, new = load_spec(ORS / "8.1.yaml"), load_spec(ORS / "8.1.4.yaml")
    text = migration.render(diff(old, new), given_names(old, new))
    files = load_target("python")(old, stamp_of(old), Names()), load_target("python")(
        new, stamp_of(new), Names()
    )
    exported = "".join(output["genesys_ors/_registry.py"] for output in files)
    named = re.findall(r"Python `genesys_ors\.(\w+)`", text)
    assert len(named) > 8
    for name in named:
        assert f'"{name}": ' in exported


def test_a_rename_is_shown_as_one() -> None:
    party = next(field for field in CALLS.events[0].fields if field.name == "party")
    without_it = with_member(CALLS, "events", "call.added", "party")
    new = more(without_it, "events", "call.added", replace(party, name="caller"), at=1)
    decided = Decisions((Decision("party", "caller", Verdict.ACCEPTED, "it is the same"),))
    text = notes(CALLS, new, decided)
    (python,) = blocks(text, "python")
    assert python.splitlines() == ["# 1.0:", "event.party", "# 2.0:", "event.caller"]
    assert "guess" not in text


def test_a_guess_is_marked_as_one() -> None:
    old, new = load_spec(ORS / "8.1.yaml"), load_spec(ORS / "8.1.4.yaml")
    text = migration.render(diff(old, new), given_names(old, new))
    assert "event.focusdeviceid  # if it is that one, which is a guess" in text
    assert "data.focusdeviceid  // if it is that one, which is a guess" in text


def test_nothing_to_do_is_said() -> None:
    text = migration.render(diff(CALLS, CALLS), {})
    assert "Nothing in code that uses the older package has to change." in text
    assert "No change that users" in changelog.render(diff(CALLS, CALLS))


HOSTILE = (
    "```\n</script><img src=x onerror=alert(1)>",
    "a`b``c```d",
    "# heading\n\n- item",
    "[link](http://example.test) ![i](x)",
    "\x1b[31mred\u202e",
    "--> ]]> {{ x }} @everyone",
    "'; DROP",
)


def hostile_diff() -> Diff:
    fields = tuple(Field(name, STRING) for name in HOSTILE)
    old = Spec("api", HOSTILE[0], events=tuple(
        Event(name, EventKind.NOTIFICATION, fields, group=name) for name in HOSTILE
    ))  # fmt: skip
    kept = tuple(replace(e, fields=fields[:3]) for e in old.events[:3])
    new = replace(old, release=HOSTILE[2], events=kept)
    return diff(old, new)


def test_hostile_names_are_only_names() -> None:
    found = hostile_diff()
    accepted = {change.fingerprint: HOSTILE[0] for change in found.changes}
    for text in (
        migration.render(found, given_names(found.old, found.new)),
        migration.render(found, {}),
        changelog.render(found, HOSTILE[0], accepted),
    ):
        assert "\x1b" not in text
        assert "\u202e" not in text
        tokens = MarkdownIt().parse(text)
        inline = [child for token in tokens for child in token.children or ()]
        kinds = {token.type for token in (*tokens, *inline)}
        assert not kinds & {"html_block", "html_inline", "link_open", "image", "code_block"}
        headings = [t for t in tokens if t.type == "heading_open"]
        assert len([t for t in headings if t.tag == "h3"]) <= len(HOSTILE) + 4


def test_an_entry_for_the_changelog() -> None:
    old, new = load_spec(ORS / "8.1.yaml"), load_spec(ORS / "8.1.4.yaml")
    found = diff(old, new)
    message = "The event interaction.restored was removed"
    gone = next(c for c in found.changes if c.message == message)
    text = changelog.render(found, "9.0.0", {gone.fingerprint: "never sent (Ada)"})
    assert text.startswith("## 9.0.0\n\ngenesys-ors 8.1.4, after 8.1.\n\n### Removed\n")
    assert f"- **Breaking:** {message}. *Accepted: never sent" in text
    hints = [line for line in text.splitlines() if "The field hints was removed" in line]
    assert len(hints) == 1, "the same loss in several events is one line"
    assert hints[0].count("`") == 6
    assert "(perhaps it is `focusdeviceid` now)" in text
    assert text.index("### Removed") < text.index("### Changed") < text.index("### Added")
    assert "voice." not in text, "what was not covered is not new"


def test_the_committed_notes_are_current(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    assert main(["migrate", "genesys-ors@8.1", "genesys-ors@8.1.4"]) == 0
    written = capsys.readouterr().out
    refresh = f"refwright migrate genesys-ors@8.1 genesys-ors@8.1.4 -o {COMMITTED.name}"
    assert written == COMMITTED.read_text(encoding="utf-8"), refresh


def test_the_command_writes_an_entry(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(ROOT)
    base = ["migrate", "genesys-ors@8.1", "genesys-ors@8.1.4", "--changelog"]
    assert main([*base, "--package-version", "1.4.2", "-o", str(tmp_path / "entry.md")]) == 0
    assert (tmp_path / "entry.md").read_text(encoding="utf-8").startswith("## 2.0.0\n")
    assert main([*base, "--package-version", "one"]) == 2
    assert main(["migrate", "genesys-ors@8.1", "genesys-ors@9"]) == 2
    assert main([*base, "--today", "soon"]) == 2
    assert capsys.readouterr().err.count("error: ") == 3
