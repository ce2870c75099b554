"""Packages keep what was removed for as long as the policy says, whichever command makes them."""

from __future__ import annotations

import importlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from refwright.base.errors import UsageError
from refwright.packages.grace_periods import spec_to_generate
from refwright.spec.file import load_spec

ROOT = Path(__file__).resolve().parents[1]
GRACE = "grace:\n  - {element: event, path: events/interaction.*, releases: 1}\n"
GONE = "interaction.restored"


def run(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "refwright", *map(str, arguments)],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """Copy the specs of ORS, with a policy beside them."""
    folder = tmp_path / "spec" / "genesys-ors"
    shutil.copytree(ROOT / "spec" / "genesys-ors", folder)
    (folder / "policy.yaml").write_text(GRACE, encoding="utf-8")
    return folder


def test_the_next_release_keeps_what_is_gone_and_the_first_is_as_it_was(specs: Path) -> None:
    newer = spec_to_generate(load_spec(specs / "8.1.4.yaml"), specs)
    kept = {event.name: event.deprecated for event in newer.events}
    assert {name for name, deprecated in kept.items() if deprecated} == {
        "interaction.pick.done",
        "interaction.abandoned",
        GONE,
    }
    assert kept[GONE] == "removed in 8.1.4"
    older = load_spec(specs / "8.1.yaml")
    assert spec_to_generate(older, specs) == older


def test_what_this_run_has_read_counts_before_what_is_on_disk(specs: Path) -> None:
    older = load_spec(specs / "8.1.yaml")
    (specs / "8.1.yaml").unlink()
    newer = load_spec(specs / "8.1.4.yaml")
    assert spec_to_generate(newer, specs) == newer
    assert GONE in {e.name for e in spec_to_generate(newer, specs, [older]).events}


def test_without_a_policy_or_a_grace_nothing_is_read(specs: Path) -> None:
    newer = load_spec(specs / "8.1.4.yaml")
    (specs / "8.1.yaml").write_text("refwright: 1\nbroken", encoding="utf-8")
    (specs / "policy.yaml").write_text("ignore: []\n", encoding="utf-8")
    assert spec_to_generate(newer, specs) is newer
    (specs / "policy.yaml").unlink()
    assert spec_to_generate(newer, specs) is newer


def test_a_broken_policy_names_its_line(specs: Path) -> None:
    (specs / "policy.yaml").write_text("grace:\n  - {element: event}\n", encoding="utf-8")
    with pytest.raises(UsageError, match=r"policy.yaml, line 2.*releases"):
        spec_to_generate(load_spec(specs / "8.1.4.yaml"), specs)


def test_the_package_has_the_event_deprecated_and_decodes_it(
    specs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = specs.parents[1] / "out"
    arguments = ("generate", specs / "8.1.4.yaml", "-t", "python", "-o", out)
    assert run(*arguments, cwd=out.parent).returncode == 0
    assert run(*arguments, "--check", cwd=out.parent).returncode == 0
    package = next(path.parent for path in out.rglob("py.typed"))
    text = "".join(path.read_text(encoding="utf-8") for path in package.rglob("*.py"))
    assert "removed in 8.1.4" in text
    monkeypatch.syspath_prepend(str(package.parent))
    for name in [n for n in sys.modules if n.split(".")[0] == package.name]:
        monkeypatch.delitem(sys.modules, name)
    module = importlib.import_module(package.name)
    assert module.parse_event(GONE, {"interactionid": "1"}).to_dict() == {"interactionid": "1"}
    for name in [n for n in sys.modules if n.split(".")[0] == package.name]:
        monkeypatch.delitem(sys.modules, name)


def test_build_and_its_check_keep_it_too(specs: Path) -> None:
    root = specs.parents[1]
    shutil.copytree(ROOT / "spec" / "pages" / "genesys-ors", specs.parent / "pages" / "genesys-ors")
    text = (ROOT / "refwright.toml").read_text(encoding="utf-8")
    ors = "[[api]]".join(text.split("[[api]]")[:2])
    (root / "refwright.toml").write_text(ors, encoding="utf-8")
    done = run("build", cwd=root)
    assert done.returncode == 0, done.stderr
    found = list((root / "generated" / "python" / "genesys-ors" / "8.1.4").rglob("*.py"))
    assert any("removed in 8.1.4" in path.read_text(encoding="utf-8") for path in found)
    assert GONE not in (specs / "8.1.4.yaml").read_text(encoding="utf-8")
    again = run("build", "--check", cwd=root)
    assert again.returncode == 0, again.stdout
    broken = "grace: [1]\n"
    (specs / "policy.yaml").write_text(broken, encoding="utf-8")
    assert run("build", cwd=root).returncode == 2
