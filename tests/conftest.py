"""Marks tests by what they cost; fails tests of the real captures where CI lacks them."""

from __future__ import annotations

import os
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
COSTS = ROOT / "tests" / "costs.tsv"
"""Measured by ``make test-costs``: seconds, test function."""
SLOW, LONG, NOTED = 1.0, 5.0, 0.5
"""Seconds of one function with all its cases: ``make test-fast`` leaves out what is slow,
``make test`` what is long; what takes less than the last is not noted."""

# The same examples on every machine, however busy it is; a run by hand may choose others.
settings.register_profile(
    "same",
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("fresh", settings.get_profile("same"), derandomize=False)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))  # see `make fuzz`


class CostsNoted:
    """Adds up what each test function takes and writes the table."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.seconds[function_of(report.nodeid)] += report.duration

    def pytest_sessionfinish(self) -> None:
        noted = sorted(
            (f"{name}\t{took:.1f}\n" for name, took in self.seconds.items() if took >= NOTED),
        )
        COSTS.write_text("".join(noted), encoding="utf-8")


def function_of(node: str) -> str:
    """Return a test's function, without the case's parameters."""
    return node.partition("[")[0]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--note-costs", action="store_true", help="write tests/costs.tsv anew")


def pytest_configure(config: pytest.Config) -> None:
    is_worker = hasattr(config, "workerinput")
    if config.getoption("--note-costs") and not is_worker:
        config.pluginmanager.register(CostsNoted())


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is slow and what is long; whatever asks Node.js is slow as well."""
    lines = COSTS.read_text(encoding="utf-8").splitlines() if COSTS.is_file() else []
    costs = {name: float(took) for name, took in (line.split("\t") for line in lines)}
    for item in items:
        cost = costs.get(function_of(item.nodeid), 0.0)
        if cost >= SLOW or "node_tools" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.slow)
        if cost >= LONG:
            item.add_marker(pytest.mark.long)


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
    """Return the folder of the real captures."""
    return SHARED / "seeds"
