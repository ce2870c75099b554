"""Paths as people say them, and the order of releases."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from refwright.spec.file import load_spec
from refwright.spec.paths import find_path, nearest_paths, spec_leaves
from refwright.spec.release_order import release_key

ROOT = Path(__file__).resolve().parents[1]
SPEC = load_spec(ROOT / "spec" / "genesys-ors" / "8.1.4.yaml")
KNOWN = {"/".join(path) for path in spec_leaves(SPEC)}


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("interaction.added", "events/interaction.added"),
        ("interaction.deleted.resultof", "events/interaction.deleted/fields/resultof"),
        ("/events/interaction.deleted/", "events/interaction.deleted"),
        ("hints", "types/hints"),
        ("hints.cause", "types/hints/fields/cause"),
        ("interaction.deleted.resultof.since", "events/interaction.deleted/fields/resultof/since"),
        ("CallState.7", "enums/CallState/values/7"),
        (
            "error.interaction.terminate.error.remote",
            "events/error.interaction.terminate/fields/error/values/remote",
        ),
        (
            "error.interaction.terminate.error.invalidstate.state",
            "events/error.interaction.terminate/fields/error/values/invalidstate.state",
        ),
    ],
)
def test_paths_are_found_as_people_say_them(asked: str, meant: str) -> None:
    assert find_path(asked, KNOWN) == meant


@pytest.mark.parametrize("asked", ["interaction", "interaction.aded", "", "/", "...", "a/b/c"])
def test_what_is_no_path_is_not_found(asked: str) -> None:
    assert find_path(asked, KNOWN) is None


def test_the_nearest_come_first() -> None:
    near = nearest_paths("interaction.partyaded.focusdeviceid", KNOWN)
    assert near[0] == "events/interaction.partyadded/fields/focusdeviceid"
    assert len(near) <= 3
    assert nearest_paths("zzzzz", KNOWN) == []


def test_every_value_has_a_path() -> None:
    leaves = spec_leaves(SPEC)
    assert leaves["enums", "CallState", "values", "0", "name"] == "CallStateOk"
    state = ("events", "error.interaction.terminate", "fields", "error", "values")
    assert leaves[(*state, "invalidstate.state", "parameter", "name")] == "state"
    assert leaves[(*state, "remote")] is None


ORDERED = [
    "8.1-alpha", "8.1-rc2", "8.1-rc10", "8.1", "8.1.0", "8.1.4", "8.1.400.09", "8.9", "8.10",
    "9.0-beta", "9.0", "2018-05-23", "2018-11-02", "20180000000000000000000000000",
]  # fmt: skip


def test_releases_have_the_order_that_people_give_them() -> None:
    for shuffled in (ORDERED[::-1], ORDERED[5:] + ORDERED[:5]):
        assert sorted(shuffled, key=release_key) == ORDERED
    for one, other in itertools.pairwise(ORDERED):
        assert release_key(one) < release_key(other)
    assert release_key("08.01") == release_key("8.1")
