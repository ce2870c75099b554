"""Several witnesses of one release become one set of facts, with a finding a disagreement.

The witness with the latest date that its page states is believed first, then those without a
date, in the order in which the release names its pages. What only one witness says is taken from
it; a list that one capture has lost is taken from the one that kept it.
"""

from __future__ import annotations

from dataclasses import dataclass

from refwright.base.errors import Finding, Severity
from refwright.base.strict_equality import same
from refwright.facts.testimony import Fact, FactValue, Path, Witness, path_text, shown
from refwright.spec.fact_paths import is_prose
from refwright.spec.model import Completeness


@dataclass(frozen=True, slots=True)
class Testimony:
    """One witness's word on a path, and whether it was believed."""

    page: str
    fact: Fact
    believed: bool


@dataclass(frozen=True, slots=True)
class Reconciled:
    """The facts of a release in page order, everything said on each, and the disagreements."""

    facts: dict[Path, Fact]
    testimony: dict[Path, tuple[Testimony, ...]]
    findings: list[Finding]


def reconcile(witnesses: list[Witness]) -> Reconciled:
    """Merge witnesses into one set of facts; the order of ``witnesses`` breaks ties."""
    ranked = sorted(witnesses, key=lambda w: w.date or "", reverse=True)
    facts: dict[Path, Fact] = {}
    testimony: dict[Path, tuple[Testimony, ...]] = {}
    findings: list[Finding] = []
    for path in _merged_order(ranked):
        said = [(w, w.facts[path]) for w in ranked if path in w.facts]
        chosen = _believe([fact for _, fact in said])
        facts[path] = chosen
        testimony[path] = tuple(
            Testimony(w.page, fact, same(fact.value, chosen.value)) for w, fact in said
        )
        findings += _disagreement(path, chosen, said)
    findings += _one_sided(ranked, facts)
    findings += _lost_lists(facts, testimony)
    return Reconciled(facts, testimony, findings)


def _merged_order(ranked: list[Witness]) -> list[Path]:
    """Join the witnesses' page orders: what only a later one has follows its own predecessor."""
    following: dict[Path | None, list[Path]] = {}
    seen: set[Path] = set()
    for witness in ranked:
        previous: Path | None = None
        for path in witness.facts:
            if path not in seen:
                seen.add(path)
                if witness is ranked[0]:
                    following.setdefault(None, []).append(path)
                else:
                    following.setdefault(previous, []).insert(0, path)
                    if previous is None:
                        following[None].append(following[None].pop(0))
            previous = path
    order: list[Path] = []
    stack = list(reversed(following.get(None, [])))
    while stack:
        path = stack.pop()
        order.append(path)
        stack += following.get(path, [])
    return order


def _believe(said: list[Fact]) -> Fact:
    """Give the first witness's word, unless it only says that it lost what another kept."""
    for fact in said:
        if not _lost(fact.value):
            return fact
    return said[0]


def _lost(value: FactValue) -> bool:
    return value is Completeness.UNKNOWN


def _disagreement(path: Path, chosen: Fact, said: list[tuple[Witness, Fact]]) -> list[Finding]:
    if is_prose(path) or len(said) < 2:
        return []
    believed = next(w for w, fact in said if fact is chosen)
    findings = []
    for witness, fact in said:
        if same(fact.value, chosen.value):
            continue
        lost = _lost(fact.value)
        why = "the list is lost here" if lost else _reason(believed, witness)
        findings.append(
            Finding(
                Severity.NOTE if lost else Severity.WARNING,
                "list-lost-in-one-witness" if lost else "witnesses-disagree",
                f"{witness.page}, {fact.evidence.place}",
                f"{path_text(path)} is {shown(path, fact.value)}, but "
                f"{shown(path, chosen.value)} in {believed.page}, {chosen.evidence.place}; "
                f"{believed.page} is believed ({why})",
                "" if lost else "correct it if the other is right",
            )
        )
    return findings


def _reason(believed: Witness, other: Witness) -> str:
    if believed.date and believed.date > (other.date or ""):
        return f"it is dated {believed.date}, the other {other.date or 'not at all'}"
    return "it is named first"


def _one_sided(ranked: list[Witness], facts: dict[Path, Fact]) -> list[Finding]:
    """Report named things that a witness of the same page does not have."""
    findings = []
    for path, fact in facts.items():
        if fact.value is not None or len(ranked) < 2:
            continue
        findings += [
            Finding(
                Severity.WARNING,
                "only-in-some-witnesses",
                witness.page,
                f"{path_text(path)} is missing here and stands in another capture",
                "check both pages",
            )
            for witness in ranked
            if path not in witness.facts and _covers(witness, path)
        ]
    return findings


def _lost_lists(
    facts: dict[Path, Fact], testimony: dict[Path, tuple[Testimony, ...]]
) -> list[Finding]:
    """Report lists of values that no witness has kept: unknown, never empty."""
    return [
        Finding(
            Severity.WARNING,
            "values-lost",
            f"{testimony[path][0].page}, {fact.evidence.place}",
            f"{path_text(path[:-1])}: a list of values is announced but not there: "
            f"{fact.evidence.words!r}; the values are unknown",
            "give a second capture of the page",
        )
        for path, fact in facts.items()
        if fact.value is Completeness.UNKNOWN and path[-1] == "values"
    ]


def _covers(witness: Witness, path: Path) -> bool:
    """Tell whether a witness speaks of the thing's parent at all."""
    if len(path) <= 2:
        kind = path[:1]
        group = path[-1].rpartition(".")[0].partition(".")[0]
        return any(p[:1] == kind and p[1].startswith(group) for p in witness.facts if len(p) == 2)
    return path[:-2] in witness.facts


def join_parts(parts: list[Reconciled], joined: frozenset[str]) -> Reconciled:
    """Put the pages of a release side by side; they say nothing about each other.

    Two pages with a thing of one name are an error unless they say the same of it, or the profile
    says that things of that section (``joined``) are one: nothing is merged unasked.
    """
    facts: dict[Path, Fact] = {}
    testimony: dict[Path, tuple[Testimony, ...]] = {}
    findings: list[Finding] = []
    refused: set[Path] = set()
    for part in parts:
        findings += part.findings
        clashes = {path[:2] for path in part.facts if path[:2] in facts} if facts else set()
        for path in sorted(clashes):
            if path[0] in joined or _same_thing(path, facts, part.facts):
                continue
            refused.add(path)
            findings.append(_two_pages(path, testimony, part))
        for path, fact in part.facts.items():
            known = facts.get(path)
            if known is None:
                facts[path], testimony[path] = fact, part.testimony[path]
            elif path[:2] not in refused and not same(known.value, fact.value):
                findings += _parts_disagree(path, testimony[path][0], part.testimony[path][0])
    return Reconciled(facts, testimony, findings)


def _same_thing(path: Path, one: dict[Path, Fact], other: dict[Path, Fact]) -> bool:
    """Tell whether two pages say the same of a thing, summaries left aside."""
    size = len(path)
    mine, theirs = (
        {at: fact.value for at, fact in facts.items() if at[:size] == path and not is_prose(at)}
        for facts in (one, other)
    )
    return mine.keys() == theirs.keys() and all(same(mine[at], theirs[at]) for at in mine)


def _two_pages(path: Path, before: dict[Path, tuple[Testimony, ...]], part: Reconciled) -> Finding:
    first, second = before[path][0], part.testimony[path][0]
    return Finding(
        Severity.ERROR,
        "two-pages-one-name",
        f"{second.page}, {second.fact.evidence.place}",
        f"{path_text(path)} stands on {first.page} too, where other things are said of it",
        "name them apart (`'{page}.{name}'`), or say in the profile that they are one: "
        f"`joined: [{path[0]}]`; captures of one page are read with --same-page, or are an inner "
        "list in refwright.toml",
    )


def _parts_disagree(path: Path, first: Testimony, second: Testimony) -> list[Finding]:
    if is_prose(path):
        return []
    return [
        Finding(
            Severity.WARNING,
            "pages-disagree",
            f"{second.page}, {second.fact.evidence.place}",
            f"{path_text(path)} is {shown(path, second.fact.value)}, but "
            f"{shown(path, first.fact.value)} on {first.page}; the first is believed",
            "correct it if the other is right",
        )
    ]
