"""A template that prints anything raw fails: each value of each view, given as a plain string."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

import pytest
from spec_samples import EVERY_CONSTRUCT

from refwright.base.errors import TargetError
from refwright.naming.identifiers import Names
from refwright.targets import load_target
from refwright.targets.base import stamp_of
from refwright.targets.emission import environment
from refwright.targets.emission.emission import Emitted
from refwright.targets.markdown import target as markdown
from refwright.targets.python import target as python
from refwright.targets.typescript import target as typescript

RAW = "raw-text-of-a-page"
TEMPLATED = {"python": python, "typescript": typescript, "markdown": markdown}
Steps = tuple[object, ...]


def views(target: str, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Give the views that a target fills its templates with, the first for each template."""
    seen: dict[str, Any] = {}

    def noting(name: str, view: Any) -> str:
        seen.setdefault(name, view)
        return environment.rendered(name, view)

    monkeypatch.setattr(TEMPLATED[target], "rendered", noting)
    load_target(target)(EVERY_CONSTRUCT, stamp_of(EVERY_CONSTRUCT), Names())
    return seen


def printed_values(value: Any, path: Steps = ()) -> Iterator[Steps]:
    """Yield where a view has emitted text; of a list's items the one that has most."""
    if isinstance(value, Emitted):
        yield path
    for key, inner in _parts(value):
        yield from printed_values(inner, (*path, key))


def _parts(value: Any) -> list[tuple[object, Any]]:
    if isinstance(value, dict):
        return list(value.items())
    if isinstance(value, list | tuple):
        return list(enumerate(value))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return [(field.name, getattr(value, field.name)) for field in dataclasses.fields(value)]
    return []


def with_raw(value: Any, path: Steps) -> Any:
    """Give the view with a plain string at one place."""
    if not path:
        return RAW
    step, rest = path[0], path[1:]
    if isinstance(value, dict):
        return {k: with_raw(v, rest) if k == step else v for k, v in value.items()}
    if isinstance(value, list | tuple):
        items = [with_raw(v, rest) if at == step else v for at, v in enumerate(value)]
        return type(value)(*items) if hasattr(value, "_fields") else items
    return dataclasses.replace(value, **{str(step): with_raw(getattr(value, str(step)), rest)})


def shape_of(path: Steps) -> Steps:
    return tuple("*" if isinstance(step, int) else step for step in path)


@pytest.mark.parametrize("target", TEMPLATED)
def test_no_template_prints_a_plain_string(target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = views(target, monkeypatch)
    templates = {p.name for p in (environment.template_folder() / target).glob("*.jinja")}
    refusals = 0
    for name, view in seen.items():
        tried: dict[Steps, int] = {}
        for path in printed_values(view):
            shape = shape_of(path)
            tried[shape] = tried.get(shape, 0) + 1
            if tried[shape] > 2:
                continue
            try:
                assert RAW not in environment.rendered(name, with_raw(view, path)), (name, path)
            except TargetError as error:
                assert "raw" in str(error), (name, path)
                refusals += 1
    assert refusals > 10
    used = {name.rpartition("/")[2] for name in seen}
    assert templates - used <= {"imports.jinja", "shapes.jinja"}, "templates that were not tried"
