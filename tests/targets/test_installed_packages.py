"""Generated packages as distributions: built from the generated tree, installed elsewhere."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from refwright.files.writing import write_output
from refwright.packages.rendering import Materials, generate, load_names
from refwright.spec.file import load_spec
from refwright.spec.model import Spec
from refwright.targets.base import stamp_of

ROOT = Path(__file__).resolve().parents[2]
Run = Callable[..., str]
RELEASES = [("genesys-ors", "8.1.4"), ("genesys-service-client", "9.0")]


def project(api: str, release: str, target: str, folder: Path) -> Spec:
    """Write a generated package into a folder, as ``build`` and ``vendor`` do."""
    path = ROOT / "spec" / api / f"{release}.yaml"
    spec = load_spec(path)
    materials = Materials(spec, stamp_of(spec), load_names(path.with_name("names.yaml")))
    (output,) = generate(materials, [target], folder)
    write_output(folder, output.files, output.origin)
    return spec


def ran(*command: str | Path, cwd: Path, **more: str) -> str:
    """Run a program without what this process has on its paths."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "PIP"))}
    done = subprocess.run(
        list(map(str, command)),
        cwd=cwd,
        env=environment | more,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return done.stdout


USE = """
import sys, importlib, importlib.metadata
name, version, event = sys.argv[1:]
package = importlib.import_module(name)
assert package.__version__ == importlib.metadata.version(name.replace("_", "-")) == version
assert importlib.metadata.requires(name.replace("_", "-")) is None
if event:
    found = package.parse_event(event, {"unknown": [1]})
    assert type(found) is package.EVENTS[event], found
    assert found.to_dict() == {"unknown": [1]}
else:
    assert package.METHODS["accept"].from_dict({"interactionId": "7"}).to_dict()
foreign = {n.split(".")[0] for n in sys.modules} - set(sys.stdlib_module_names) - {name}
assert not {n for n in foreign if not n.startswith(("_", "sitecustomize"))}, foreign
print("used")
"""


@pytest.mark.parametrize(("api", "release"), RELEASES)
def test_wheel_and_sdist_of_a_python_package(api: str, release: str, tmp_path: Path) -> None:
    spec = project(api, release, "python", tmp_path / "project")
    # without flags the wheel is made from the sdist, so both are whole
    build = ("-m", "build", "--no-isolation", "-o", tmp_path / "dist", tmp_path / "project")
    ran(sys.executable, *build, cwd=tmp_path)
    name = api.replace("-", "_")
    sdist = tmp_path / "dist" / f"{name}-{release}.tar.gz"
    wheel = tmp_path / "dist" / f"{name}-{release}-py3-none-any.whl"
    with tarfile.open(sdist) as archive:
        assert f"{name}-{release}/pyproject.toml" in archive.getnames()
    with zipfile.ZipFile(wheel) as archive:
        packed = {n for n in archive.namelist() if ".dist-info/" not in n}
    written = {p.relative_to(tmp_path / "project") for p in (tmp_path / "project" / name).iterdir()}
    assert packed == {path.as_posix() for path in written}
    assert {f"{name}/py.typed", f"{name}/__init__.pyi"} <= packed
    ran(sys.executable, "-m", "venv", "--without-pip", tmp_path / "venv", cwd=tmp_path)
    python = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
    pip = ("-m", "pip", "--python", python, "install", "--no-index", "--no-deps", "-q", wheel)
    ran(sys.executable, *pip, cwd=tmp_path)
    event = next((e.name for e in spec.events if e.parameter is None and not e.fields), None)
    event = event or next((e.name for e in spec.events), "")
    assert ran(python, "-W", "error", "-c", USE, name, release, event, cwd=tmp_path) == "used\n"


USE_SCRIPT = """
import * as sdk from "PACKAGE";
const event: sdk.AnyEvent = sdk.decodeEvent("EVENT", { unknown: [1] });
console.log(JSON.stringify([event.name, event.data]));
"""
STRICT = ("--strict", "--target", "es2022", "--module", "nodenext", "--exactOptionalPropertyTypes")


def test_npm_tarball_of_a_typescript_package(node: Run, tmp_path: Path) -> None:
    api, release = RELEASES[0]
    spec = project(api, release, "typescript", tmp_path / "project")
    npm = {"npm_config_cache": str(tmp_path / "cache"), "npm_config_offline": "true"}
    quiet = ("--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error")
    pack = ("npm", "pack", "--json", "--pack-destination", tmp_path, *quiet)
    (packed,) = json.loads(ran(*pack, cwd=tmp_path / "project", **npm))
    written = {p.name for p in (tmp_path / "project").iterdir() if not p.name.startswith(".")}
    assert {file["path"] for file in packed["files"]} == written
    app = tmp_path / "app"
    app.mkdir()
    (app / "package.json").write_text('{"private": true, "type": "module"}', encoding="utf-8")
    ran("npm", "install", "--offline", *quiet, tmp_path / packed["filename"], cwd=app, **npm)
    assert [path.name for path in (app / "node_modules").glob("[!.]*")] == [api]
    event = next(e.name for e in spec.events if e.parameter is None)
    use = USE_SCRIPT.replace("PACKAGE", api).replace("EVENT", event)
    (app / "use.mts").write_text(
        use.replace("console.log", "declare const console: any;\nconsole.log")
    )
    node("tsc", *STRICT, "use.mts", cwd=app)
    assert json.loads(node("use.mjs", cwd=app)) == [event, {"unknown": [1]}]
