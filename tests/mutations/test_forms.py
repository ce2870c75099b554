"""One page, every form, one spec: the same facts, or a finding for each that the form has lost."""

from __future__ import annotations

import pytest
from mutation_forms import FORMS, forms_of
from mutation_pages import SamplePage, sample_pages
from mutation_pdf import pdf
from mutation_verdict import read

from refwright.reading.losses import lost_facts, new_facts
from refwright.spec.facts_document import spec_facts
from refwright.spec.model import by_name

PAGES = list(sample_pages())
LISTS_LOST = "pipe-text"
"""This form drops the lists in cells, and with them what types the values show."""


@pytest.fixture(params=range(len(PAGES)), ids=[f"{n}-{p.kind}" for n, p in enumerate(PAGES)])
def page(request: pytest.FixtureRequest) -> SamplePage:
    number: int = request.param
    return PAGES[number]


def test_the_form_keeps_every_fact(page: SamplePage) -> None:
    for form, (name, render) in forms_of(page).items():
        if form == LISTS_LOST:
            continue
        reading = read(name, render(page))
        assert reading.pages[0].form == form
        assert reading.spec is not None, list(map(str, reading.findings))
        assert [f.what for f in lost_facts(page.expected, reading.spec)] == [], form
        assert spec_facts(reading.spec) == spec_facts(page.expected), form


def test_a_pdf_keeps_every_fact(page: SamplePage) -> None:
    if page.kind == "methods":
        return
    reading = read("page.pdf", pdf(page))
    assert reading.spec is not None, list(map(str, reading.findings))
    assert spec_facts(reading.spec) == spec_facts(page.expected)


def test_pipe_text_tells_each_list_that_it_has_lost(page: SamplePage) -> None:
    if LISTS_LOST not in forms_of(page):
        return
    name, render = FORMS[LISTS_LOST]
    reading = read(name, render(page))
    assert reading.spec is not None
    told = " ".join(f.what for f in reading.findings)
    for finding in lost_facts(page.expected, reading.spec):
        field = finding.what.split(":")[0].split("/values")[0].split("/type ")[0]
        assert f"{field}: a list of values is announced" in told, finding.what
    assert not [f for f in new_facts(page.expected, reading.spec) if "values" not in f.what]


def test_lost_and_new_facts_mirror_each_other(page: SamplePage) -> None:
    name, render = FORMS["html"]
    spec = read(name, render(page)).spec
    assert spec is not None
    assert lost_facts(spec, spec) == new_facts(spec, spec) == []
    names = [*by_name(spec.events), *by_name(spec.types), *by_name(spec.methods)]
    empty = read("none.md", "# T\n\n| Event | Description |\n|---|---|\n| a.b | C. |\n").spec
    assert empty is not None
    gone = [f.what for f in lost_facts(spec, empty)]
    # a lost event is one finding, whatever stood below it
    assert len(gone) == len(names)
    assert [f.code for f in new_facts(empty, spec)] == ["fact-new"] * len(names)
