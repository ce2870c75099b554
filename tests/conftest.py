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
settings.register_profile("fresh", settings.get_profile("same"), derandomize=False)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))  # see `make fuzz`

SLOW_FILES = {
    "test_crash_safety.py",
    "test_equivalence.py",
    "test_fuzz.py",
    "test_generated_python.py",
    "test_hostile_pages.py",
    "test_installed_packages.py",
    "test_mutations.py",
    "test_packaging.py",
    "test_unchanged.py",
    "test_update.py",
}
SLOW_TESTS = {
    "test_a_scheduler_with_two_workers_of_which_one_is_killed",
    "test_processes_give_the_same_bytes",
    "test_a_release_of_8000_events_is_within_the_bounds",
    "test_a_template_that_fails_is_an_error_with_its_line",
    "test_a_users_template_for_one_file_leaves_the_proof_of_the_others",
    "test_a_wrong_import_is_told",
    "test_black_leaves_every_file_alone",
    "test_packages_pass_strict_type_checking",
    "test_the_examples_pass_strict_type_checking",
    "test_the_five_edits_bring_a_new_fact_into_everything",
}
"""What takes seconds; whatever asks Node.js is slow as well."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what ``make test-fast`` leaves out, in one place where it can be looked over."""
    for item in items:
        name = getattr(item, "originalname", item.name)
        asks_node = "node_tools" in getattr(item, "fixturenames", ())
        if asks_node or item.path.name in SLOW_FILES or name in SLOW_TESTS:
            item.add_marker(pytest.mark.slow)


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
