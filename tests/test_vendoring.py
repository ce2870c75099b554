"""Vendored packages: put into other trees, used side by side, verified for what they are."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from refwright.base.errors import RefwrightError, TargetError, UsageError
from refwright.cli.main import main
from refwright.files.manifest import MANIFEST, load_manifest
from refwright.packages.vendoring import Wanted, vendor
from refwright.packages.verifying import Verification, verify
from refwright.spec.file import load_spec, spec_text
from refwright.workspace.workspace import Workspace, load_workspace

ROOT = Path(__file__).resolve().parents[1]
OLD = Wanted("genesys-ors", "8.1", "python", bare=True)
NEW = Wanted("genesys-ors", "8.1.4", "python", bare=True)
POSIX = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes and POSIX signals")


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """Give a workspace of the committed specs, free to be changed."""
    folder = tmp_path / "workspace"
    shutil.copytree(ROOT / "spec" / "genesys-ors", folder / "spec" / "genesys-ors")
    shutil.copy(ROOT / "refwright.toml", folder)
    return load_workspace(folder / "refwright.toml")


def files_of(folder: Path) -> dict[str, bytes]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def untouched(folder: Path) -> Verification:
    found = verify(folder, None)
    assert not found.touched
    assert found.exit_code == 0
    return found


# --- what is put there ---


@pytest.mark.parametrize("target", ["python", "typescript", "jsonschema", "asyncapi", "markdown"])
def test_a_vendored_output_is_what_build_generates(
    target: str, workspace: Workspace, tmp_path: Path
) -> None:
    vendor(workspace, Wanted("genesys-ors", "8.1.4", target), tmp_path / "a")
    vendor(workspace, Wanted("genesys-ors", "8.1.4", target), tmp_path / "b")
    assert files_of(tmp_path / "a") == files_of(tmp_path / "b")
    untouched(tmp_path / "a")
    if target == "python":
        built = files_of(ROOT / "generated" / "python" / "genesys-ors" / "8.1.4")
        assert files_of(tmp_path / "a").keys() == built.keys()


def test_a_copy_made_by_other_means_is_known_too(workspace: Workspace, tmp_path: Path) -> None:
    vendor(workspace, NEW, tmp_path / "a")
    shutil.copytree(tmp_path / "a", tmp_path / "b")
    found = untouched(tmp_path / "b")
    assert found.origin is not None
    assert (found.origin.api, found.origin.release) == ("genesys-ors", "8.1.4")
    assert found.origin.spec_digest.startswith("sha256:")


def test_the_same_folder_is_brought_to_another_release(
    workspace: Workspace, tmp_path: Path
) -> None:
    folder = tmp_path / "ors"
    vendor(workspace, OLD, folder)
    changes = vendor(workspace, NEW, folder)
    assert "_events.py" in changes.removed
    assert "_voice_events.py" in changes.written
    vendor(workspace, NEW, tmp_path / "new")
    assert files_of(folder) == files_of(tmp_path / "new")
    assert not vendor(workspace, NEW, folder)


SIDE_BY_SIDE = """
import sys
import mine.vendor.ors_8_1 as old
import mine.vendor.ors_8_1_4 as new
import renamed_ors as renamed
from mine.vendor.ors_8_1_4.enums import CallState

first = old.parse_event("interaction.deleted", {"interactionid": "1"})
second = new.parse_event("interaction.deleted", {"interactionid": "1"})
third = renamed.parse_event("interaction.deleted", {"interactionid": "1"})
classes = {type(first), type(second), type(third)}
assert len(classes) == 3, classes
assert {c.__name__ for c in classes} == {"InteractionDeleted"}
assert not isinstance(first, new.Event)
assert first.to_dict() == second.to_dict() == third.to_dict()
assert (old.__spec_release__, new.__spec_release__) == ("8.1", "8.1.4")
assert not hasattr(old, "CallState")
assert CallState is new.CallState
assert renamed.CallState is not CallState
assert type(CallState(0)) is CallState
assert type(renamed.CallState(0)) is not CallState
names = [n for n in sys.modules if n.startswith(("genesys_ors", "refwright"))]
assert not names, names
import pickle
assert pickle.loads(pickle.dumps(second)) == second
"""


def test_two_releases_live_side_by_side_inside_a_tree(workspace: Workspace, tmp_path: Path) -> None:
    tree = tmp_path / "src"
    for package in ("mine", "mine/vendor"):
        (tree / package).mkdir(parents=True)
        (tree / package / "__init__.py").touch()
    vendor(workspace, OLD, tree / "mine" / "vendor" / "ors_8_1")
    vendor(workspace, NEW, tree / "mine" / "vendor" / "ors_8_1_4")
    renamed = Wanted("genesys-ors", "8.1.4", "python", package="renamed_ors")
    vendor(workspace, renamed, tmp_path / "renamed")
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", SIDE_BY_SIDE],
        cwd=tmp_path,
        env={"PYTHONPATH": os.pathsep.join((str(tree), str(tmp_path / "renamed")))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    # what use leaves behind does not count as touched
    assert (tree / "mine" / "vendor" / "ors_8_1_4" / "__pycache__").is_dir()
    untouched(tree / "mine" / "vendor" / "ors_8_1_4")
    untouched(tmp_path / "renamed")


def test_a_chosen_name_is_the_name_everywhere(workspace: Workspace, tmp_path: Path) -> None:
    vendor(workspace, Wanted("genesys-ors", "8.1", "python", "old_ors"), tmp_path / "py")
    texts = {name: content.decode() for name, content in files_of(tmp_path / "py").items()}
    assert "old_ors/__init__.py" in texts
    assert 'name = "old-ors"' in texts["pyproject.toml"]
    assert not [n for n, text in texts.items() if "genesys_ors" in n or "genesys_ors" in text]
    vendor(workspace, Wanted("genesys-ors", "8.1", "typescript", "@me/old-ors"), tmp_path / "ts")
    project = json.loads((tmp_path / "ts" / "package.json").read_text(encoding="utf-8"))
    assert project["name"] == "@me/old-ors"
    assert '"@me/old-ors"' in (tmp_path / "ts" / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        (Wanted("nothing", "8.1", "python"), "no API 'nothing'.*genesys-ors"),
        (Wanted("genesys-ors", "../8.1", "python"), "no release .*did you mean .8.1."),
        (Wanted("genesys-events-and-models", "2018-05-23", "python"), "has no spec yet"),
        (Wanted("genesys-ors", "8.1", "cobol"), "no target 'cobol'"),
        (Wanted("genesys-ors", "8.1", "python", "../evil"), "cannot be the name"),
        (Wanted("genesys-ors", "8.1", "python", "class"), "cannot be the name"),
        (Wanted("genesys-ors", "8.1", "typescript", "../../evil"), "cannot be the name"),
        (Wanted("genesys-ors", "8.1", "jsonschema", "mine"), "is no package"),
        (Wanted("genesys-ors", "8.1", "typescript", bare=True), "leave out --bare"),
    ],
)
def test_what_cannot_be_vendored_is_refused(
    wanted: Wanted, message: str, workspace: Workspace, tmp_path: Path
) -> None:
    with pytest.raises(UsageError, match=message):
        vendor(workspace, wanted, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_folder_of_someone_else_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    before = files_of(tmp_path)
    for force in (False, True):
        with pytest.raises(UsageError, match="not refwright's"):
            vendor(workspace, NEW, tmp_path, force=force)
    assert files_of(tmp_path) == before


def test_a_folder_of_another_package_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    vendor(workspace, NEW, tmp_path / "a")
    other = Wanted("genesys-ors", "8.1.4", "typescript")
    with pytest.raises(UsageError, match="genesys-ors is vendored here for python"):
        vendor(workspace, other, tmp_path / "a")
    assert vendor(workspace, other, tmp_path / "a", force=True).removed
    untouched(tmp_path / "a")


def test_hand_edits_are_not_overwritten(workspace: Workspace, tmp_path: Path) -> None:
    vendor(workspace, OLD, tmp_path / "a")
    edited = tmp_path / "a" / "types.py"
    edited.write_text("mine", encoding="utf-8")
    with pytest.raises(TargetError, match=r"changed by hand.*types.py"):
        vendor(workspace, NEW, tmp_path / "a")
    assert edited.read_text(encoding="utf-8") == "mine"
    vendor(workspace, NEW, tmp_path / "a", force=True)
    untouched(tmp_path / "a")


def test_links_lead_nowhere(workspace: Workspace, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    folder = tmp_path / "ors"
    project = Wanted("genesys-ors", "8.1", "python")
    vendor(workspace, project, folder)
    shutil.move(folder / "genesys_ors", outside / "genesys_ors")
    (folder / "genesys_ors").symlink_to(outside / "genesys_ors")
    found = verify(folder, None)
    assert "genesys_ors/types.py" in found.touched.changed
    assert found.touched.added == ("genesys_ors",)
    before = files_of(outside)
    with pytest.raises(TargetError, match="a link stands in the way"):
        vendor(workspace, Wanted("genesys-ors", "8.1.4", "python"), folder, force=True)
    assert files_of(outside) == before


def test_the_folder_that_is_named_may_be_a_link(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    vendor(workspace, OLD, tmp_path / "link")
    vendor(workspace, NEW, tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    untouched(tmp_path / "link")
    untouched(tmp_path / "real")


def test_a_file_of_the_users_beside_the_package_stays(workspace: Workspace, tmp_path: Path) -> None:
    vendor(workspace, OLD, tmp_path / "a")
    theirs = tmp_path / "a" / ".types.py.refwright"
    theirs.write_text("precious", encoding="utf-8")
    before = files_of(tmp_path / "a")
    with pytest.raises(TargetError, match="stands in the way"):
        vendor(workspace, NEW, tmp_path / "a")
    assert files_of(tmp_path / "a") == before
    assert verify(tmp_path / "a", None).touched.added == (theirs.name,)


# --- what is found ---


def test_what_was_touched_is_listed(workspace: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "ors"
    vendor(workspace, NEW, folder)
    (folder / "enums.py").write_text("mine", encoding="utf-8")
    (folder / "types.py").unlink()
    (folder / "sub").mkdir()
    (folder / "sub" / "extra.py").touch()
    (folder / "py.typed").unlink()
    (folder / "py.typed").mkdir()
    found = verify(folder, workspace)
    assert found.touched.changed == ("enums.py", "py.typed")
    assert found.touched.missing == ("types.py",)
    assert found.touched.added == ("sub/extra.py",)
    assert found.exit_code == 1


def test_a_run_that_was_stopped_is_told(workspace: Workspace, tmp_path: Path) -> None:
    vendor(workspace, NEW, tmp_path / "a")
    path = tmp_path / "a" / MANIFEST
    data = json.loads(path.read_text(encoding="utf-8"))
    data["pending"] = {"enums.py": "0" * 64}
    path.write_text(json.dumps(data), encoding="utf-8")
    found = verify(tmp_path / "a", None)
    assert found.touched.unfinished
    assert not found.touched.changed
    assert found.exit_code == 1


def test_current_and_behind(workspace: Workspace, tmp_path: Path) -> None:
    vendor(workspace, NEW, tmp_path / "new")
    vendor(workspace, OLD, tmp_path / "old")
    current = verify(tmp_path / "new", workspace)
    assert current.behind is not None
    assert not current.behind
    assert current.exit_code == 0
    old = verify(tmp_path / "old", workspace)
    assert old.behind is not None
    assert old.behind.newer == ("8.1.4",)
    assert not old.behind.spec
    assert old.exit_code == 3
    assert verify(tmp_path / "old", workspace, same_release=True).exit_code == 0


def changed_spec(workspace: Workspace) -> None:
    """Take a member of an event out of the workspace's spec, and give another a release."""
    path = workspace.spec_path("genesys-ors", "8.1")
    spec = load_spec(path)
    text = spec_text(spec)
    assert text.count("kind: result") > 1
    changed = text.replace("kind: result", "kind: notification", 1)
    path.write_text(changed, encoding="utf-8")


def test_how_far_behind_is_told_in_numbers(workspace: Workspace, tmp_path: Path) -> None:
    project = Wanted("genesys-ors", "8.1", "python")
    schema = Wanted("genesys-ors", "8.1", "jsonschema")
    script = Wanted("genesys-ors", "8.1", "typescript")
    pages = Wanted("genesys-ors", "8.1", "markdown")
    for number, wanted in enumerate((OLD, project, schema, script, pages)):
        vendor(workspace, wanted, tmp_path / str(number))
    changed_spec(workspace)
    for number, wanted in enumerate((OLD, project, schema, script, pages)):
        found = verify(tmp_path / str(number), workspace, same_release=True)
        assert found.exit_code == 3, wanted
        assert found.behind is not None
        assert found.behind.spec
        assert found.behind.files
        facts = found.behind.facts
        # Markdown is read by what reads pages, so only the digest tells
        assert facts is None if wanted is pages else sum((facts or {}).values()) == 1
    (tmp_path / "0" / "types.py").write_text("mine", encoding="utf-8")
    both = verify(tmp_path / "0", workspace)
    assert both.exit_code == 1
    assert both.behind is not None
    assert both.behind.facts is None, "facts of an edited package are not to be relied on"


def test_another_refwright_that_writes_the_same_is_no_step_behind(
    workspace: Workspace, tmp_path: Path
) -> None:
    vendor(workspace, NEW, tmp_path / "a")
    path = tmp_path / "a" / MANIFEST
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"refwright": "', '"refwright": "0.0.'), encoding="utf-8")
    found = verify(tmp_path / "a", workspace)
    assert found.origin is not None
    assert found.origin.refwright.startswith("0.0.")
    assert found.exit_code == 0


@pytest.mark.parametrize("release", ["8.1.4", "9.9"])
def test_what_the_workspace_does_not_know_is_not_called_current(
    release: str, workspace: Workspace, tmp_path: Path
) -> None:
    vendor(workspace, NEW, tmp_path / "a")
    path = tmp_path / "a" / MANIFEST
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"8.1.4"', f'"{release}"'), encoding="utf-8")
    workspace.spec_path("genesys-ors", "8.1.4").unlink()
    found = verify(tmp_path / "a", workspace)
    assert found.behind is None
    assert "no spec of genesys-ors" in found.unknown
    assert "no workspace" in verify(tmp_path / "a", None).unknown
    path.write_text(text.replace('"genesys-ors"', '"another"'), encoding="utf-8")
    assert "no API 'another'" in verify(tmp_path / "a", workspace).unknown


def test_an_older_manifest_still_tells_what_was_touched(tmp_path: Path) -> None:
    digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    (tmp_path / "a").touch()
    (tmp_path / MANIFEST).write_text(json.dumps({"files": {"a": digest}}), encoding="utf-8")
    found = untouched(tmp_path)
    assert "does not say" in found.unknown
    (tmp_path / "a").write_text("b", encoding="utf-8")
    assert verify(tmp_path, None).touched.changed == ("a",)


def break_spec(workspace: Workspace) -> None:
    path = workspace.spec_path("genesys-ors", "8.1.4")
    path.write_text(path.read_text(encoding="utf-8") + "zzz: 1\n", encoding="utf-8")


BROKEN: dict[str, tuple[Callable[[Workspace], object], str]] = {
    "spec": (break_spec, "8.1.4.yaml, line .*zzz"),
    "names": (
        lambda workspace: workspace.names_path("genesys-ors").write_text("- a\n", encoding="utf-8"),
        "names.yaml.*(no names|no table of names|is no name)",
    ),
    "policy": (
        lambda workspace: (workspace.root / "spec/genesys-ors/policy.yaml").write_text("{"),
        "policy.yaml, line 1",
    ),
    "workspace": (
        lambda workspace: (workspace.root / "refwright.toml").write_text("{"),
        "refwright.toml: not valid TOML",
    ),
}


@pytest.mark.parametrize("what", BROKEN)
def test_a_broken_workspace_makes_nothing_touched(
    what: str, workspace: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vendor(workspace, NEW, tmp_path / "a")
    break_it, message = BROKEN[what]
    break_it(workspace)
    asked = ("verify", tmp_path / "a", "-w", workspace.root / "refwright.toml")
    code, out, _ = run(capsys, *asked)
    assert code == 2
    assert re.search(r"  untouched: \d+ files", out)
    assert re.search(f"not known whether current: .*{message}", out)
    code, out, _ = run(capsys, *asked, "--json")
    (data,) = json.loads(out)
    assert (code, data["exit_code"]) == (2, 2)
    assert (data["untouched"], data["current"]) == (True, None)
    assert re.search(message, data["unknown"])
    (tmp_path / "a" / "types.py").write_text("mine", encoding="utf-8")
    assert run(capsys, *asked)[0] == 1


# --- with templates ---


TEMPLATES = ROOT / "docs" / "examples" / "templates"


@pytest.mark.parametrize("target", ["dictionary", "python"])
def test_what_templates_made_is_verified_with_them(
    target: str, workspace: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vendor(
        replace(workspace, templates=TEMPLATES),
        Wanted("genesys-ors", "8.1.4", target),
        tmp_path / "a",
    )
    toml = workspace.root / "refwright.toml"
    asked = ("verify", tmp_path / "a", "-w", toml)
    code, out, _ = run(capsys, *asked, "--templates", TEMPLATES)
    assert (code, out.splitlines()[-1]) == (0, "  current")
    code, out, _ = run(capsys, *asked)
    assert "  untouched" in out
    if target == "dictionary":
        assert code == 2
        assert f"{tmp_path / 'a' / MANIFEST}: there is no target 'dictionary'" in out
        assert "--templates" in out
    else:
        assert code == 3
    shutil.copytree(TEMPLATES, workspace.root / "mine")
    toml.write_text('templates = "mine"\n' + toml.read_text(encoding="utf-8"), encoding="utf-8")
    assert run(capsys, *asked)[0] == 0


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"target": "python"', '"target": "nope"', "there is no target 'nope'"),
        ('"target": "python"', '"target": "typescript"', "the manifest is broken: .* no project"),
        ('"bare": true', '"package": "../x"', "the manifest is broken: '../x' cannot be the name"),
    ],
)
def test_what_vendor_does_not_write_is_told_with_its_place(
    old: str, new: str, message: str, workspace: Workspace, tmp_path: Path
) -> None:
    vendor(workspace, NEW, tmp_path / "a")
    path = tmp_path / "a" / MANIFEST
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")
    found = verify(tmp_path / "a", workspace)
    assert not found.touched
    assert found.exit_code == 2
    assert re.match(f"{re.escape(str(path))}: {message}", found.unknown)
    assert "--bare" not in found.unknown
    assert "--as" not in found.unknown


@POSIX
@pytest.mark.parametrize("work", ["vendor", "verify", "templates"])
def test_a_pipe_holds_nobody_up(work: str, workspace: Workspace, tmp_path: Path) -> None:
    here = tmp_path / "mine"
    here.mkdir()
    os.mkfifo(here / (MANIFEST if work != "templates" else "target.toml"))
    wanted = Wanted("genesys-ors", "8.1", "python")
    works: dict[str, Callable[[], object]] = {
        "vendor": lambda: vendor(workspace, wanted, here),
        "verify": lambda: verify(here, workspace),
        "templates": lambda: vendor(
            replace(workspace, templates=tmp_path), replace(wanted, target="mine"), tmp_path / "a"
        ),
    }
    # whoever waits for a writer of the pipe waits for ever
    signal.signal(signal.SIGALRM, lambda *_: pytest.fail("it waits for the pipe"))
    signal.alarm(20)
    try:
        with pytest.raises(UsageError, match=r"it is (a pipe|no plain file)"):
            works[work]()
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, signal.SIG_DFL)


# --- on the command line ---


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    code = main([str(argument) for argument in arguments])
    out, err = capsys.readouterr()
    return code, out, err


def test_the_commands(
    workspace: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "ors"
    where = ("-w", workspace.root / "refwright.toml")
    asked = ("vendor", "genesys-ors", "8.1", "--target", "python", "--into", folder, *where)
    assert run(capsys, *asked)[0] == 0
    assert "unchanged" in run(capsys, *asked)[1]
    code, out, _ = run(capsys, "verify", folder, "--same-release", *where)
    assert (code, out.splitlines()[1:]) == (0, ["  untouched: 13 files", "  current"])
    code, out, _ = run(capsys, "verify", folder, *where)
    assert code == 3
    assert "behind: there is a newer release: 8.1.4" in out
    (folder / "README.md").write_text("mine", encoding="utf-8")
    (folder / "\x1b[31m.py").touch()
    code, out, _ = run(capsys, "verify", folder, *where)
    assert code == 1
    assert "  changed: README.md" in out
    assert "\x1b" not in out
    code, out, _ = run(capsys, "verify", folder, "--json", *where)
    (data,) = json.loads(out)
    assert code == data["exit_code"] == 1
    assert data["changed"] == ["README.md"]
    assert data["behind"]["newer_releases"] == ["8.1.4"]
    code, _, err = run(capsys, *asked)
    assert code == 1
    assert "--force" in err
    assert run(capsys, *asked, "--force")[0] == 0


def test_what_cannot_be_verified_is_usage(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    for folder, message in (
        (tmp_path, "no manifest here"),
        (tmp_path / "x", "no such folder"),
        (tmp_path / "file", "it is no folder"),
    ):
        code, _, err = run(capsys, "verify", folder)
        assert code == 2
        assert message in err
    (tmp_path / MANIFEST).write_text('{"files": {"../../etc/passwd": 1}}', encoding="utf-8")
    code, _, err = run(capsys, "verify", tmp_path)
    assert code == 2
    assert "no path inside the folder" in err


def test_numbers_are_told_as_people_would(
    workspace: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vendor(workspace, Wanted("genesys-ors", "8.1", "asyncapi"), tmp_path / "a")
    changed_spec(workspace)
    toml = workspace.root / "refwright.toml"
    text = toml.read_text(encoding="utf-8")
    entry = '[[api.release]]\nname = "8.1.4"'
    assert entry in text
    later = '[[api.release]]\nname = "99.0"\npages = ["page.md"]\n'
    toml.write_text(text.replace(entry, f"{later}\n{entry}"), encoding="utf-8")
    out = run(capsys, "verify", tmp_path / "a", "-w", toml)[1]
    assert "untouched: 2 files\n" in out
    assert "changed: 1 change (" in out
    assert "behind: 1 file would be" in out
    assert "there are newer releases: 8.1.4, 99.0" in out


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (("--as", ""), "the name of --as is empty"),
        (("--as", "mine", "--bare"), "leave out --as"),
    ],
)
def test_a_name_that_would_not_count_is_refused(
    given: tuple[str, ...],
    message: str,
    workspace: Workspace,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    asked = ("vendor", "genesys-ors", "8.1", "-t", "python", "--into", tmp_path / "a")
    code, _, err = run(capsys, *asked, *given, "-w", workspace.root / "refwright.toml")
    assert code == 2
    assert message in err
    assert not (tmp_path / "a").exists()


def test_one_bad_folder_hides_no_other(
    workspace: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("good", "touched", "bad"):
        vendor(workspace, NEW, tmp_path / name)
    (tmp_path / "touched" / "types.py").unlink()
    (tmp_path / "bad" / MANIFEST).write_text("{", encoding="utf-8")
    where = ("-w", workspace.root / "refwright.toml")
    folders = [tmp_path / name for name in ("good", "bad", "touched")]
    code, out, err = run(capsys, "verify", *folders, *where)
    assert code == 1
    assert out.count("  current") == 2
    assert "  missing: types.py" in out
    assert str(tmp_path / "bad") not in out
    assert err.startswith(f"error: {tmp_path / 'bad' / MANIFEST}: the manifest is broken")
    assert len(err.splitlines()) == 1
    code, out, err = run(capsys, "verify", *folders[:2], "--json", *where)
    good, bad = json.loads(out)
    assert (code, err) == (2, "")
    assert (good["untouched"], good["error"], good["exit_code"]) == (True, None, 0)
    assert (bad["untouched"], bad["exit_code"]) == (None, 2)
    assert bad["folder"] == str(tmp_path / "bad")
    assert "the manifest is broken" in bad["error"]


def test_the_exit_codes_stand_in_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["verify", "--help"])
    out = capsys.readouterr().out
    assert "0 untouched" in out
    assert "1 touched" in out
    assert "2 usage" in out
    assert "3 untouched, but" in out


def test_a_manifest_names_its_makers(workspace: Workspace, tmp_path: Path) -> None:
    vendor(workspace, NEW, tmp_path / "a")
    manifest = load_manifest(tmp_path / "a")
    assert manifest is not None
    assert manifest.origin is not None
    assert manifest.origin.bare
    assert (tmp_path / "a" / "__init__.py").is_file()
    with pytest.raises(RefwrightError):
        verify(tmp_path, None)
