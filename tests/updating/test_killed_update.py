"""An update that is killed at any moment leaves the workspace whole; the script tries 200."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("killed_update.py")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and POSIX signals")
def test_an_update_that_is_killed_leaves_the_workspace_whole() -> None:
    done = subprocess.run(
        [sys.executable, SCRIPT, "6"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["runs"] == 6
    assert found["killed at work"] >= 3
