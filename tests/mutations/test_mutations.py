"""No mutant of any page in any form loses a fact in silence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from random import Random

import pytest
from mutation_forms import FORMS, forms_of
from mutation_kinds import PAGE_MUTATIONS, TEXT_MUTATIONS
from mutation_pages import SamplePage, sample_pages
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


def run() -> tuple[Tally, list[str]]:
    """Read every mutant; gives the tally and what was lost in silence."""
    tally: Tally = Counter()
    lost: list[str] = []
    for number, page in enumerate(sample_pages()):
        for form, (name, render) in forms_of(page).items():
            before = original(name, render(page))
            random = Random(f"{SEED} {number} {form}")  # noqa: S311 - repeatable on purpose
            for count, (kind, text) in enumerate(mutants(page, form, random)):
                verdict = judge(before, name, text)
                tally[kind, form, verdict] += 1
                unseen = verdict is Verdict.TOLD_BY_LAST_SPEC and not _whole(kind, form)
                if verdict is Verdict.SILENT or unseen:
                    lost.append(f"{page.kind} page {number}, {form}, {kind}, mutant {count}")
    return tally, lost


def _whole(kind: str, form: str) -> bool:
    # two tables without a title between them are one table over a page break in tab text
    return kind in NEEDS_LAST_SPEC or (kind, form) == ("delete heading", "tab-text")


def table(tally: Tally) -> str:
    """Write the tally: a row a kind of mutation, a column a verdict, then one row a form."""
    head = "".join(f"{verdict.value:>11}" for verdict in Verdict)
    lines = [f"{'mutation':<22}{head}{'all':>8}"]
    for at, names in ((0, [*PAGE_MUTATIONS, *TEXT_MUTATIONS]), (1, [*FORMS]), (-1, ["all"])):
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
