"""No mutant of any page in any form loses a fact in silence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from random import Random

import pytest
from mutation_forms import FORMS, forms_of
from mutation_kinds import PAGE_MUTATIONS, TEXT_MUTATIONS
from mutation_pages import SamplePage, sample_pages
from mutation_pdf import pdf
from mutation_verdict import Original, Verdict, judge, original

SEED = 20260
ROUNDS = 4
NEEDS_LAST_SPEC = {
    "drop column",
    "delete row",
    "duplicate row",
    "merge tables",
    "truncate",
    "truncate at line",
}
"""These can leave a page that is whole in itself: only the last spec shows what is gone."""

TALL = 2400.0
"""Points; on a lower sheet a long list in a narrow column could not be set at all."""
Mutant = tuple[str, str | bytes]
"""What kind of mutation it is, and the page."""
Tally = Counter[tuple[str, str, Verdict]]


def mutants(page: SamplePage, form: str, random: Random) -> Iterator[tuple[str, str]]:
    """Give mutants of a page in one form: the kind of mutation, and the text."""
    _, render = FORMS[form]
    whole = render(page)
    for _ in range(ROUNDS):
        for kind, change in PAGE_MUTATIONS.items():
            mutant = change(page, random)
            if mutant is not None and mutant != page:
                yield kind, render(mutant)
        for kind, spoil in TEXT_MUTATIONS.items():
            text = spoil(whole, random)
            if text is not None and text != whole:
                yield kind, text


def pdf_mutants(page: SamplePage, random: Random) -> Iterator[tuple[str, bytes]]:
    """Give mutants of a page set as a PDF: few, for setting one takes its time."""
    for kind, change in PAGE_MUTATIONS.items():
        mutant = change(page, random)
        if mutant is not None and mutant != page:
            yield kind, pdf(mutant, TALL)


def all_mutants(number: int, page: SamplePage) -> Iterator[tuple[str, str, Original, Mutant]]:
    """Give every mutant of a page: its form, its name, the page before, and the mutant."""
    for form, (name, render) in forms_of(page).items():
        before = original(name, render(page))
        random = Random(f"{SEED} {number} {form}")  # noqa: S311 - repeatable on purpose
        for mutant in mutants(page, form, random):
            yield form, name, before, mutant
    if page.kind != "methods":
        before = original("page.pdf", pdf(page, TALL))
        random = Random(f"{SEED} {number} pdf")  # noqa: S311 - repeatable on purpose
        for kind, data in pdf_mutants(page, random):
            yield "pdf", "page.pdf", before, (kind, data)


def run() -> tuple[Tally, list[str]]:
    """Read every mutant; gives the tally and what was lost in silence."""
    tally: Tally = Counter()
    lost: list[str] = []
    for number, page in enumerate(sample_pages()):
        for form, name, before, (kind, text) in all_mutants(number, page):
            verdict = judge(before, name, text)
            tally[kind, form, verdict] += 1
            unseen = verdict is Verdict.TOLD_BY_LAST_SPEC and not _whole(kind, form)
            if verdict is Verdict.SILENT or unseen:
                lost.append(f"{page.kind} page {number}, {form}, {kind}: {verdict}")
    return tally, lost


def _whole(kind: str, form: str) -> bool:
    # two tables without a title between them are one table over a page break in these forms
    joined = kind == "delete heading" and form in {"tab-text", "pdf"}
    return kind in NEEDS_LAST_SPEC or joined


def table(tally: Tally) -> str:
    """Write the tally: a row a kind of mutation, a column a verdict, then one row a form."""
    head = "".join(f"{verdict.value:>11}" for verdict in Verdict)
    lines = [f"{'mutation':<22}{head}{'all':>8}"]
    for at, names in ((0, [*PAGE_MUTATIONS, *TEXT_MUTATIONS]), (1, [*FORMS, "pdf"]), (-1, ["all"])):
        for name in names:
            counts = [
                sum(n for key, n in tally.items() if (at < 0 or key[at] == name) and key[2] is v)
                for v in Verdict
            ]
            lines.append(f"{name:<22}" + "".join(f"{n:>11}" for n in counts) + f"{sum(counts):>8}")
    return "\n".join(lines)


def test_no_mutant_loses_a_fact_in_silence(capsys: pytest.CaptureFixture[str]) -> None:
    tally, lost = run()
    with capsys.disabled():
        print(f"\n{table(tally)}")
    assert tally.total() >= 2000
    assert not lost, f"{len(lost)} silent:\n" + "\n".join(lost[:40])
