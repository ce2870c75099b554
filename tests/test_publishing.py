"""What packages are called and numbered: as refwright.toml says, and as diff proposes."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from refwright.cli.main import main
from refwright.targets.versions import npm_version, python_version

PAGE = """# Doors

## Events

| Event | Attributes | Description |
|---|---|---|
| door.opened | | It is open. |
| {event} | | It is there. |
"""
WORKSPACE = """
[[api]]
name = "doors"
targets = ["python", "typescript"]
profile = "genesys"
{package}
[[api.release]]
name = "1.0"
pages = ["1.md"]
{first}
[[api.release]]
name = "1.1"
pages = ["2.md"]
{second}
"""
PACKAGE = """
[api.package]
name = "acme-doors"
npm = "@acme/doors"
version = "semantic"
license = "Apache-2.0"
authors = ["Acme \\"Doors\\" Ltd"]
homepage = "https://doors.example"
keywords = ["doors", "events"]
"""
Run = Any


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "1.md").write_text(PAGE.format(event="lift.called"))
    (tmp_path / "2.md").write_text(PAGE.format(event="gate.called"))

    def built(package: str = "", first: str = "", second: str = "") -> list[tuple[Any, Any]]:
        text = WORKSPACE.format(package=package, first=first, second=second)
        (tmp_path / "refwright.toml").write_text(text)
        assert main(["build", "-q", "--force"]) == 0
        return [
            (
                tomllib.loads((found / "pyproject.toml").read_text())["project"],
                json.loads(
                    (tmp_path / f"generated/typescript/doors/{found.name}/package.json").read_text()
                ),
            )
            for found in sorted((tmp_path / "generated/python/doors").iterdir())
        ]

    return built


def test_packages_carry_the_releases_numbers_unless_told_otherwise(run: Run) -> None:
    assert [(p["version"], n["version"]) for p, n in run()] == [("1.0", "1.0.0"), ("1.1", "1.1.0")]


def test_what_the_workspace_says_stands_in_both_projects(run: Run, tmp_path: Path) -> None:
    (_, _), (project, package) = run(PACKAGE, second="build = 2")
    assert project["name"] == "acme-doors"
    assert project["license"] == "Apache-2.0"
    assert project["authors"] == [{"name": 'Acme "Doors" Ltd'}]
    assert project["keywords"] == ["doors", "events"]
    assert project["urls"] == {"Homepage": "https://doors.example"}
    assert (tmp_path / "generated/python/doors/1.1/acme_doors/__init__.py").is_file()
    assert package["name"] == "@acme/doors"
    assert package["license"] == "Apache-2.0"
    assert package["homepage"] == "https://doors.example"
    assert (project["version"], package["version"]) == ("2.0.0.post2", "2.0.1-0.post.2")
    assert main(["verify", "generated/python/doors/1.1"]) == 0
    assert main(["vendor", "doors", "1.1", "-t", "python", "--into", "there"]) == 0
    assert (tmp_path / "there" / "acme_doors").is_dir()
    assert main(["build", "--check", "-q"]) == 0


def test_packages_are_numbered_as_diff_proposes(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    numbers = [p["version"] for p, _ in run(PACKAGE)]
    assert numbers == ["1.0.0", "2.0.0"]
    capsys.readouterr()
    assert main(["diff", "doors@1.0", "doors@1.1", "--brief"]) == 1
    assert "a major version of the packages is due: 1.0.0 becomes 2.0.0." in capsys.readouterr().out
    numbers = [p["version"] for p, _ in run(PACKAGE, first='version = "3.1.0"')]
    assert numbers == ["3.1.0", "4.0.0"]
    given = run(first='version = "3.1.0"', second='version = "3.2.0"')
    assert [n["version"] for _, n in given] == ["3.1.0", "3.2.0"]


def test_diff_does_not_propose_what_packages_do_not_carry(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    run()
    capsys.readouterr()
    assert main(["diff", "doors@1.0", "doors@1.1", "--brief"]) == 1
    told = " ".join(capsys.readouterr().out.split())
    assert "packages carry the releases' numbers: 1.0 becomes 1.1." in told
    assert main(["diff", "doors@1.0", "doors@1.1", "--brief", "--only", "info"]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "the exit code is 0 all the same: of 1 breaking, 1 left out by filters" in told


@pytest.mark.parametrize(
    "package",
    [
        '[api.package]\nname = "../x"',
        '[api.package]\nhomepage = "javascript:x"',
        '[api.package]\nversion = "calver"',
        '[api.package]\ncolour = "red"',
    ],
)
def test_a_package_that_cannot_be_is_refused(
    package: str, run: Run, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    with pytest.raises(AssertionError):
        run(package)
    assert "api.0.package" in capsys.readouterr().err
    assert not (tmp_path / "generated").exists()


@pytest.mark.parametrize(
    ("release", "python", "npm"),
    [
        ("8.1.4", "8.1.4.post1", "8.1.5-0.post.1"),
        ("2.0-beta", "2.0b0.post1", "2.0.0-beta.0.post.1"),
        ("8.1.400.53", "8.1.400.53.post1", "8.1.40000054-0.post.1"),
    ],
)
def test_a_corrected_package_comes_after_the_first(release: str, python: str, npm: str) -> None:
    assert (python_version(release, 1), npm_version(release, 1)) == (python, npm)
