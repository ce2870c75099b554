"""Planted edits of one realistic spec: each gets exactly its kind and its verdicts."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
from single_edits import Edit, edits

from refwright.canonical_yaml.files import load_yaml
from refwright.changes import Change, apply, compare
from refwright.spec.file import load_spec
from refwright.spec.from_data import spec_from_data
from refwright.spec.model import Spec

BASE = Path(__file__).resolve().parent / "edit_base.yaml"
DATA: Any = load_yaml(BASE.read_text(encoding="utf-8"), BASE.name).data
EDITS = edits()
LETTERS = {"breaking": "B", "warning": "W", "info": "I", "none": "N", None: "-"}


def edited(edit: Edit) -> Spec:
    """Make the edit in a copy of the base's data."""
    data = copy.deepcopy(DATA)
    *steps, last = edit.path.split("/")
    here: Any = data
    for step in steps:
        here = here[int(step)] if isinstance(here, list) else here.setdefault(step, {})
    argument = load_yaml(edit.argument, "edit").data if edit.argument else None
    match edit.operation:
        case "=":
            here[last] = argument
        case "-":
            del here[last]
        case "+":
            here[last].append(argument)
        case "!":
            here[last].remove(argument)
        case ">":
            renamed = {str(argument) if key == last else key: v for key, v in here.items()}
            here.clear()
            here.update(renamed)
            _rename_references(data, last, str(argument))
        case "^":
            keys = [key for key in here if key != last]
            keys.insert(int(edit.argument), last)
            moved = {key: here[key] for key in keys}
            here.clear()
            here.update(moved)
    return spec_from_data(data)


def _rename_references(data: Any, before: str, after: str) -> None:
    if isinstance(data, dict):
        if data.get("type") == before:
            data["type"] = after
        for value in data.values():
            _rename_references(value, before, after)


def _sides(change: Change) -> str:
    return LETTERS[change.receiver] + LETTERS[change.caller]


def _id(edit: Edit) -> str:
    return f"{edit.path} {edit.operation}{edit.argument}"


def test_there_are_enough_and_they_cover_most_kinds() -> None:
    assert len({_id(edit) for edit in EDITS}) == len(EDITS) >= 150
    assert len({kind for edit in EDITS for kind in edit.kinds}) >= 95


@pytest.mark.parametrize("edit", EDITS, ids=_id)
def test_an_edit_is_classified(edit: Edit) -> None:
    old, new = load_spec(BASE), edited(edit)
    changes = compare(old, new)
    assert sorted(zip((c.kind.id for c in changes), map(_sides, changes), strict=True)) == sorted(
        zip(edit.kinds, edit.sides, strict=True)
    )
    assert all(change.in_scope for change in changes)
    assert apply(old, changes) == new
