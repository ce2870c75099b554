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
from mutation_verdict import Verdict, judge, original

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

MOST_HINTED = 15
"""One in so many mutants may be shown by a warning that does not name what is lost."""
TALL = 2400.0
"""Points; on a lower sheet a long list in a narrow column could not be set at all."""
Judged = tuple[str, Verdict]
"""What kind of mutation it is, and what became of it."""
PAGES = list(sample_pages())
CASES = [
    pytest.param(number, form, id=f"{number}-{page.kind}-{form}")
    for number, page in enumerate(PAGES)
    for form in (*forms_of(page), *(() if page.kind == "methods" else ("pdf",)))
]
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


def mutants_of(page: SamplePage, number: int, form: str) -> Iterator[Judged]:
    """Judge every mutant of a page in one form: what kind it is, and what became of it."""
    random = Random(f"{SEED} {number} {form}")  # noqa: S311 - repeatable on purpose
    if form == "pdf":
        before = original("page.pdf", pdf(page, TALL))
        for kind, data in pdf_mutants(page, random):
            yield kind, judge(before, "page.pdf", data)
        return
    name, render = FORMS[form]
    before = original(name, render(page))
    for kind, text in mutants(page, form, random):
        yield kind, judge(before, name, text)


def _whole(kind: str, form: str) -> bool:
    # two tables without a title between them are one table over a page break in these forms
    joined = kind == "delete heading" and form in {"tab-text", "pdf"}
    # one cell a line: without its header a table is lines of prose, which only the last spec misses
    headless = form == "line-text" and kind in {"change header", "delete header row", "shift row"}
    return kind in NEEDS_LAST_SPEC or joined or headless


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


@pytest.mark.parametrize(("number", "form"), CASES)
def test_no_mutant_loses_a_fact_in_silence(number: int, form: str) -> None:
    judged = list(mutants_of(PAGES[number], number, form))
    assert len(judged) >= (10 if form == "pdf" else 60)
    lost = [
        f"{kind}: {verdict}"
        for kind, verdict in judged
        if verdict is Verdict.SILENT
        or (verdict is Verdict.TOLD_BY_LAST_SPEC and not _whole(kind, form))
    ]
    assert not lost
    hinted = [kind for kind, verdict in judged if verdict is Verdict.HINTED]
    unnamed = [kind for kind in hinted if not _whole(kind, form)]
    assert len(unnamed) <= len(judged) // MOST_HINTED, f"what is lost is not named: {unnamed}"


if __name__ == "__main__":
    print(
        table(
            Counter(
                (kind, form, verdict)
                for number, page in enumerate(PAGES)
                for form in (*forms_of(page), *(() if page.kind == "methods" else ("pdf",)))
                for kind, verdict in mutants_of(page, number, form)
            )
        )
    )
