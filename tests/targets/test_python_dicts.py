"""The typed dict view: what type checkers are told of the data itself."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import black
import pytest
import spec_samples as samples
from mypy import api as mypy
from python_samples import hostile_to_python

from refwright.naming.identifiers import Names
from refwright.spec.model import ANY, Event, EventKind, Field, Presence, Spec
from refwright.targets.base import Output, stamp_of
from refwright.targets.python.target import render

USE = """
from sample import EVENTS, dicts

good: dicts.InteractionAdded = {"interactionid": "1"}
missing: dicts.InteractionAdded = {}
wrong: dicts.InteractionAdded = {"interactionid": 1}
unknown: dicts.InteractionAdded = {"interactionid": "1", "interactonid": "1"}
EVENTS["interaction.added"].from_dict(good)
"""


def rendered(spec: Spec) -> Output:
    return render(spec, stamp_of(spec), Names())


def only_dicts(files: Output) -> str:
    return next(text for name, text in files.items() if name.endswith("/dicts.py"))


def test_a_type_checker_finds_what_is_wrong_in_a_plain_dict(tmp_path: Path) -> None:
    fields = (Field("interactionid", samples.STRING, Presence.REQUIRED), Field("any", ANY))
    event = Event("interaction.added", EventKind.NOTIFICATION, fields)
    for name, text in rendered(Spec("sample", "1", events=(event,))).items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (tmp_path / "use.py").write_text(USE, encoding="utf-8")
    cache = ["--cache-dir", str(tmp_path / "cache")]
    out, _, _ = mypy.run([*cache, "--strict", "--no-error-summary", str(tmp_path / "use.py")])
    found = [line.split("use.py:")[1].partition(":")[0] for line in out.splitlines()]
    assert found == ["5", "6", "7"], out


@pytest.mark.parametrize("spec", [samples.EVERY_CONSTRUCT, hostile_to_python()], ids=["all", "bad"])
def test_required_and_optional_keys_are_those_of_the_spec(
    spec: Spec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "package"
    files = rendered(spec)
    package = next(name for name in files if name.endswith("/dicts.py")).partition("/")[0]
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(str(folder))
    module = importlib.import_module(f"{package}.dicts")
    classes = importlib.import_module(package).EVENTS
    try:
        for event in spec.events:
            view = getattr(module, classes[event.name].__name__)
            required = {f.name for f in event.fields if f.presence is Presence.REQUIRED}
            assert view.__required_keys__ == required
            assert view.__optional_keys__ == {f.name for f in event.fields} - required
    finally:
        for name in [n for n in sys.modules if n.partition(".")[0] == package]:
            del sys.modules[name]


@pytest.mark.parametrize("spec", [samples.EVERY_CONSTRUCT, hostile_to_python()], ids=["all", "bad"])
def test_black_leaves_it_alone(spec: Spec) -> None:
    text = only_dicts(rendered(spec))
    assert black.format_str(text, mode=black.Mode()) == text
