"""A site and a workspace that has been built from it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sources"))

from misbehaving_server import running_site
from update_site import Doors, page


@pytest.fixture
def doors(tmp_path: Path) -> Iterator[Doors]:
    with running_site() as site:
        doors = Doors(tmp_path / "doors", site, site.page("/doors.html", page()))
        doors.root.mkdir()
        doors.write()
        assert doors.run("update") == 0
        yield doors
