"""The story: captures to documents, to facts, to one checked spec, to targets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from refwright.base.errors import (
    EXIT_FINDINGS,
    EXIT_OK,
    CorrectionError,
    Finding,
    RefwrightError,
    Severity,
)
from refwright.canonical_yaml.files import YamlText
from refwright.facts.assembly import assemble
from refwright.facts.corrections import (
    Correction,
    apply_corrections,
    corrections_digest,
    parse_corrections,
)
from refwright.facts.inheritance import with_inherited
from refwright.facts.layout import Layout
from refwright.facts.lock import Lock, LockedFact, LockedGap, evidence_key
from refwright.facts.profile import Profile
from refwright.facts.reconcile import Reconciled, join_parts, reconcile
from refwright.facts.settling import Settling, settle
from refwright.facts.testimony import Fact, Witness
from refwright.facts.testimony import Path as FactPath
from refwright.facts.words.vocabulary import words_of
from refwright.pages.capture import Capture
from refwright.reading.read_page import PageRead, PageReport, ReadPages, read_pages
from refwright.spec.fact_paths import fact_to_data, is_prose
from refwright.spec.file import check_spec, read_text, spec_digest, spec_text
from refwright.spec.model import Spec
from refwright.spec.to_data import Data, spec_to_data


@dataclass(slots=True)
class Reading:
    """What reading a release gave. ``spec`` is ``None`` when the findings hold an error."""

    api: str
    release: str
    spec: Spec | None = None
    lock: Lock | None = None
    pages: list[PageReport] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    gaps: int = 0
    """How many gaps were allowed: parts of the pages that no rule reads."""
    layouts: dict[str, Layout] = field(default_factory=dict)
    """How each page is laid out, also one that says nothing."""

    @property
    def failed(self) -> bool:
        """True when a finding is an error."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)

    @property
    def exit_code(self) -> int:
        """The exit code that the findings ask for."""
        return EXIT_FINDINGS if self.failed or self.gaps else EXIT_OK


@dataclass(frozen=True, slots=True)
class Request:
    """What to read: the captures of one release, and how."""

    api: str
    release: str
    captures: tuple[Capture, ...]
    profile: Profile
    corrections: tuple[Correction, ...] = ()
    title: str = ""
    prose: bool = True
    allow_gaps: bool = False
    parts: tuple[int, ...] = ()
    """Which captures are witnesses of one page: those of one number. Empty: all are."""


def read_release(request: Request, read: ReadPages = read_pages) -> Reading:
    """Read a release's captures into one spec, with every finding and the account of each page.

    Errors of the input become findings; nothing is raised for what stands on a page. ``read``
    reads the pages; what comes of them does not depend on how.
    """
    reading = Reading(request.api, request.release)
    read_now = read(request.captures, request.profile, request.allow_gaps)
    pages = [page for page in read_now if _entered(page, reading, request.allow_gaps)]
    witnesses = [page.witness for page in pages]
    if witnesses:
        reading.findings += _idle_rules(request.profile, witnesses)
    if reading.failed or not witnesses:
        return reading
    merged = with_inherited(_merged(request, witnesses))
    reading.findings += merged.findings
    facts = merged.facts if request.prose else _without_prose(merged.facts)
    title = request.title or next((page.title for page in pages if page.title), "")
    stated = assemble(request.api, request.release, title, facts.values())
    believed = {
        path: next((one.page for one in said if one.believed), said[0].page)
        for path, said in merged.testimony.items()
    }
    release = f"{request.api} {request.release}"
    by = Settling(merged.facts, words_of(request.profile), release, believed)
    agreed, found = settle(stated, by)
    reading.findings += found
    data = spec_to_data(agreed)
    if gaps := dict.fromkeys(gap.leaves for witness in witnesses for gap in witness.gaps):
        data["gaps"] = list(gaps)
    try:
        corrected = apply_corrections(data, list(request.corrections), request.release)
        reading.spec = check_spec(YamlText(data, {}, release))
    except RefwrightError as error:
        stale = isinstance(error, CorrectionError)
        _fail(reading, "correction-stale" if stale else "spec-not-valid", error)
        return reading
    reading.findings += _correction_notes(corrected)
    reading.lock = _lock(request, reading.spec, pages, merged, corrected)
    return reading


def _entered(page: PageRead, reading: Reading, allow_gaps: bool) -> bool:
    """Enter what was found on a page; gives whether it could be read at all."""
    reading.findings += page.findings
    reading.layouts[page.page] = page.layout
    reading.gaps += len(page.witness.gaps) if allow_gaps else 0
    if page.report is not None:
        reading.pages.append(page.report)
    return page.locked is not None


def _merged(request: Request, witnesses: list[Witness]) -> Reconciled:
    """Reconcile the witnesses of each page, then put the pages of the release side by side."""
    numbers = dict(zip((c.label for c in request.captures), request.parts, strict=False))
    groups: dict[int, list[Witness]] = {}
    for witness in witnesses:
        groups.setdefault(numbers.get(witness.page, 0), []).append(witness)
    parts = [reconcile(group) for group in groups.values()]
    return parts[0] if len(parts) == 1 else join_parts(parts, request.profile.joined)


def _idle_rules(profile: Profile, witnesses: list[Witness]) -> list[Finding]:
    """Report the rules that read nothing on any page."""
    fitted = frozenset[int]().union(*(witness.fitted for witness in witnesses))
    pages = [witness.page for witness in witnesses]
    return [
        Finding(
            Severity.WARNING,
            "rule-fits-nothing",
            rule.where,
            f"{rule.name} reads nothing on any page of this release",
            "is its line still as the pages print it?",
        )
        for group in profile.rule_sets
        if any(map(group.covers, pages))
        for rule in group.rules
        if rule.number not in fitted and not rule.file.startswith("profile ")
    ]


def _fail(reading: Reading, code: str, error: RefwrightError) -> None:
    where = error.where or f"{reading.api} {reading.release}"
    reading.findings.append(Finding(Severity.ERROR, code, where, error.what, error.remedy))


def _without_prose(facts: dict[FactPath, Fact]) -> dict[FactPath, Fact]:
    return {path: fact for path, fact in facts.items() if not is_prose(path)}


def _correction_notes(corrected: dict[tuple[str, ...], Correction]) -> Iterable[Finding]:
    for path, correction in corrected.items():
        yield Finding(
            Severity.NOTE,
            "undocumented-member" if correction.undocumented else "corrected",
            correction.where,
            f"{'/'.join(path)}: {correction.reason}",
        )


def _lock(
    request: Request,
    spec: Spec,
    pages: list[PageRead],
    merged: Reconciled,
    corrected: dict[tuple[str, ...], Correction],
) -> Lock:
    index = {page.page: number for number, page in enumerate(pages)}
    evidence: dict[str, tuple[LockedFact, ...]] = {}
    for path, said in merged.testimony.items():
        if is_prose(path):
            continue
        evidence[evidence_key(path)] = tuple(
            LockedFact(
                index[testimony.page],
                testimony.fact.evidence.place,
                testimony.fact.evidence.words if request.prose else "",
                testimony.fact.evidence.rule,
                fact_to_data(path, testimony.fact.value),
                testimony.believed,
            )
            for testimony in said
        )
    return Lock(
        api=request.api,
        release=request.release,
        spec_digest=spec_digest(spec),
        pages=tuple(page.locked for page in pages if page.locked),
        corrected={"/".join(path): (c.reason, c.source) for path, c in corrected.items()},
        evidence=evidence,
        profile=request.profile.digest,
        corrections=corrections_digest(request.corrections, request.release),
        gaps=tuple(
            LockedGap(index[w.page], gap.place, gap.words if request.prose else "", gap.leaves)
            for w in (page.witness for page in pages)
            for gap in w.gaps
        ),
    )


def load_corrections(path: Path) -> tuple[Correction, ...]:
    """Load a corrections file if there is one."""
    return tuple(parse_corrections(read_text(path), str(path))) if path.exists() else ()


def spec_file_text(spec: Spec, path: Path, schema: str) -> str:
    """Give the text for a spec file, keeping the comments that stand in it now."""
    old = read_text(path) if path.exists() else None
    return spec_text(spec, schema=schema, old=old)


def report_data(reading: Reading) -> Data:
    """Give a reading as plain data, for ``--json``."""
    return {
        "api": reading.api,
        "release": reading.release,
        "pages": [{"page": p.page, "form": p.form, "account": p.totals} for p in reading.pages],
        "findings": [
            {
                "severity": f.severity.value,
                "code": f.code,
                "where": f.where,
                "what": f.what,
                "remedy": f.remedy,
            }
            for f in reading.findings
        ],
        "gaps": reading.gaps,
        "ok": not reading.failed,
    }
