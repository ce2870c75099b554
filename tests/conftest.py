"""The real captures stand beside the checkout or not; in CI they must."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"

# The same examples on every machine, however busy it is; a run by hand may choose others.
settings.register_profile(
    "same",
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("same")


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip tests of the real captures where there are none, and fail them in CI."""
    if item.get_closest_marker("captures") is None or (SHARED / "seeds").is_dir():
        return
    reason = "needs the real captures in ../shared, which are not beside this checkout"
    if os.environ.get("CI"):
        pytest.fail(f"CI must have them: {reason}", pytrace=False)
    pytest.skip(reason)


@pytest.fixture
def seeds() -> Path:
    """Give the folder of the real captures."""
    return SHARED / "seeds"
