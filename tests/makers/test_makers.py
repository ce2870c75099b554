"""Every maker's page gives what the reference holds, or known.yaml says what it lacks and why."""

from __future__ import annotations

import code_reading
import pytest
from composed import HERE, load
from measure import ALL, known, lacking
from reading import page_names
from stated_facts import facts


@pytest.mark.parametrize("check", ALL)
@pytest.mark.parametrize("page", page_names())
def test_a_page_gives_what_the_reference_holds(page: str, check: str) -> None:
    """What a page lacks is what known.yaml lists: no more, and no less either."""
    _compare(page, check, lacking(page, check))


@pytest.mark.parametrize("maker", code_reading.MAKERS)
def test_pages_of_code_give_what_the_sources_hold(maker: str) -> None:
    """All pages of one tool together state all that Java sources can hold of the reference."""
    _compare(maker, "facts", code_reading.lost_facts(maker))


def _compare(page: str, check: str, found: list[str]) -> None:
    stated = known().get(page, {}).get(check, {"why": "", "lacking": []})
    better = [name for name in stated["lacking"] if name not in found]
    worse = [name for name in found if name not in stated["lacking"]]
    assert not worse, f"no longer read, or never: {worse}"
    assert not better, f"read now, so that known.yaml need not list them: {better}"
    if found:
        pytest.xfail(stated["why"])


def test_known_faults_are_of_pages_and_checks_that_there_are() -> None:
    """A page or check that is gone leaves no excuse behind."""
    for page, by_check in known().items():
        assert page in (*page_names(), *code_reading.MAKERS)
        assert set(by_check) <= set(ALL)


def test_the_facts_are_those_of_the_reference() -> None:
    """facts.json is what the reference's data state."""
    assert (HERE / "facts.json").read_text(encoding="utf-8") == facts(load())
