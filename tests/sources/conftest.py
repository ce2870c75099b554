"""A site and a folder of captures for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from misbehaving_server import Site, running_site

from refwright.sources.store import Captures
from refwright.workspace.upkeep_settings import FetchSettings


@pytest.fixture
def site() -> Iterator[Site]:
    with running_site() as running:
        yield running


@pytest.fixture
def captures(tmp_path: Path) -> Captures:
    return Captures(tmp_path / "captures", tmp_path / ".refwright")


@pytest.fixture
def settings() -> FetchSettings:
    """Settings for a server of ours, which need not be spared."""
    return FetchSettings(
        per_second=100_000,
        backoff=0,
        retries=2,
        timeout=0.5,
        total=0.8,
        patience=1,
        max_bytes=1_000_000,
        private_hosts=("127.0.0.1",),
    )
