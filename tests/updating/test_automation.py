"""The workflows to copy are valid, and their commands do what they say: one request, never two."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from update_site import FIELDS, Doors, page

ROOT = Path(__file__).resolve().parents[2]
AUTOMATION = ROOT / "docs" / "automation"
HOSTS = ("github", "gitlab")

TOOL = """\
#!/bin/sh
# stands for gh and glab: keeps requests in a file, and every call in another
state=$REQUESTS
echo "$(basename "$0") $*" >>"$state.calls"
case "$1 $2" in
  *" list") if [ -s "$state" ]; then case "$0" in *gh) echo 1;; *) echo '[{"iid": 1}]';; esac; fi ;;
  *" create") echo opened >>"$state" ;;
esac
"""


@pytest.mark.parametrize(
    ("name", "schema"),
    [
        ("github-update.yml", "vendor.github-workflows"),
        ("github-check.yml", "vendor.github-workflows"),
        ("gitlab-update.yml", "vendor.gitlab-ci"),
    ],
)
def test_the_workflows_are_valid(name: str, schema: str) -> None:
    more = ["--data-transform", "gitlab-ci"] if "gitlab" in schema else []
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *more]
    done = subprocess.run(
        [*command, AUTOMATION / name], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def commands(name: str) -> list[str]:
    """Give what a workflow runs of refwright's."""
    data = yaml.safe_load((AUTOMATION / name).read_text())
    steps = [step.get("run", "") for job in data.get("jobs", {}).values() for step in job["steps"]]
    jobs = (job.get("script", []) for job in data.values() if isinstance(job, dict))
    found = [line for lines in (steps, *jobs) for line in lines]
    return [line for line in found if line.startswith(("refwright ", "sh "))]


def test_workflows_run_the_script_and_the_checks() -> None:
    assert commands("github-update.yml") == ['sh .github/propose-update.sh github "$BASE"']
    assert commands("github-check.yml") == ["refwright build --check --offline", "refwright status"]
    assert commands("gitlab-update.yml")[1:] == commands("github-check.yml")


def run(command: list[str], cwd: Path, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=cwd, env=os.environ | env, capture_output=True, text=True, check=False
    )


def git(cwd: Path, *arguments: str) -> str:
    author = ["-c", "user.name=t", "-c", "user.email=t@example.org"]
    done = run(["git", *author, *arguments], cwd)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def tools(tmp_path: Path) -> Path:
    """Make commands that stand for what a build server has."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("gh", "glab"):
        (folder / name).write_text(TOOL)
    (folder / "refwright").write_text(f'#!/bin/sh\nexec {sys.executable} -m refwright "$@"\n')
    for path in folder.iterdir():
        path.chmod(0o755)
    return folder


@pytest.mark.skipif(not shutil.which("sh"), reason="needs a shell")
@pytest.mark.parametrize("host", HOSTS)
def test_one_request_is_opened_and_never_a_second(
    host: str, doors: Doors, tools: Path, tmp_path: Path
) -> None:
    (doors.root / ".gitignore").write_text(".refwright/\n")
    git(tmp_path, "init", "--quiet", "--bare", "remote.git")
    git(doors.root, "init", "--quiet", "--initial-branch", "main")
    git(doors.root, "add", "--all")
    git(doors.root, "commit", "--quiet", "-m", "first")
    git(doors.root, "remote", "add", "origin", str(tmp_path / "remote.git"))
    git(doors.root, "push", "--quiet", "origin", "main")
    requests = tmp_path / "requests"
    env = {"PATH": f"{tools}:{os.environ['PATH']}", "REQUESTS": str(requests)}

    def propose() -> subprocess.CompletedProcess[str]:
        """Run the script as a build server does: in a fresh checkout."""
        clone = tmp_path / "clone"
        shutil.rmtree(clone, ignore_errors=True)
        git(tmp_path, "clone", "--quiet", "--branch", "main", "remote.git", "clone")
        return run(["sh", str(AUTOMATION / "propose-update.sh"), host, "main"], clone, **env)

    done = propose()
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip().endswith("nothing to propose")
    assert not requests.exists()
    for fields in ([*FIELDS, "colour"], [*FIELDS, "colour", "size"]):
        doors.site.page("/doors.html", page(fields))
        done = propose()
        assert done.returncode == 0, done.stderr
        assert requests.read_text() == "opened\n"
        proposed = git(tmp_path / "remote.git", "show", "refwright/update:spec/doors/1.0.yaml")
        assert fields[-1] in proposed
        assert fields[-1] not in git(tmp_path / "remote.git", "show", "main:spec/doors/1.0.yaml")
    before = requests.with_suffix(".calls").read_text()
    doors.site.page("/doors.html", "<html><title>Sign in</title><h1>Sign in</h1></html>")
    done = propose()
    assert done.returncode == 1
    assert "page-turned" in done.stderr
    assert requests.with_suffix(".calls").read_text() == before
