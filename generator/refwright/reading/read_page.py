"""One page, read: everything that a release needs of it, and nothing that it does not.

It depends on the page's bytes and on the profile alone. So it can be remembered by their digests,
and made by any process on any machine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from refwright.base.errors import Finding, RefwrightError, Severity
from refwright.facts.account import Account
from refwright.facts.column_words import hints_of
from refwright.facts.layout import Layout, layout_of
from refwright.facts.lock import LockedPage, evidence_key
from refwright.facts.page_reading import interpret
from refwright.facts.profile import Profile
from refwright.facts.stating.ending import check_ending
from refwright.facts.testimony import Witness
from refwright.pages.capture import Capture
from refwright.pages.document import Document, Form, Heading
from refwright.pages.vocabulary import page_pieces, page_words, text_digest
from refwright.readers import read_capture


@dataclass(frozen=True, slots=True)
class PageReport:
    """The account of one page, ready to be printed."""

    page: str
    form: str
    totals: dict[str, dict[str, object]]


@dataclass(frozen=True, slots=True)
class PageRead:
    """What one page gave. ``locked`` and ``report`` are missing where it cannot be read at all."""

    page: str
    findings: tuple[Finding, ...]
    witness: Witness
    title: str = ""
    report: PageReport | None = None
    locked: LockedPage | None = None
    layout: Layout = field(default_factory=Layout)


ReadPages = Callable[[Sequence[Capture], Profile, bool], Iterable[PageRead]]
"""Reads pages by a profile, with gaps allowed or not; in their order, one by one or at once."""


def read_pages(
    captures: Sequence[Capture], profile: Profile, allow_gaps: bool = False
) -> Iterable[PageRead]:
    """Read pages one after the other."""
    return (read_page(capture, profile, allow_gaps=allow_gaps) for capture in captures)


def read_page(capture: Capture, profile: Profile, *, allow_gaps: bool = False) -> PageRead:
    """Read one page. What is wrong with it is a finding; nothing is raised."""
    try:
        document, findings = read_capture(capture, hints_of(profile), profile.forms)
    except RefwrightError as error:
        return unreadable(capture.label, error)
    witness = interpret(document, profile, allow_gaps=allow_gaps)
    check_ending(document, witness)
    layout = layout_of(capture.data, document, witness, profile)
    report = PageReport(document.page, document.form.value, witness.account.totals())
    locked = _locked_page(capture, document, witness, layout)
    findings = findings + witness.findings
    witness.account = Account(Document(document.page, document.form, ()))
    witness.findings = []
    return PageRead(
        document.page, tuple(findings), witness, _title(document), report, locked, layout
    )


def unreadable(page: str, error: RefwrightError) -> PageRead:
    """Say of a page that it cannot be read."""
    finding = Finding(
        Severity.ERROR, "page-not-readable", error.where or page, error.what, error.remedy
    )
    return PageRead(page, (finding,), Witness(page, Account(Document(page, Form.LINE_TEXT, ()))))


def _title(document: Document) -> str:
    headings = (b.text for b in document.blocks if isinstance(b, Heading))
    return document.title or next((text for text in headings if text != "Contents"), "")


def _locked_page(
    capture: Capture, document: Document, witness: Witness, layout: Layout
) -> LockedPage:
    pieces = page_pieces(capture, document)
    members = {path[3] for path in witness.facts if len(path) > 3}
    names = {
        evidence_key(path): path[1]
        for path in witness.facts
        if len(path) == 2 and path[1] not in members
    }
    account = {
        unit: (int(str(counts["seen"])), int(str(counts["used"])))
        for unit, counts in witness.account.totals().items()
    }
    return LockedPage(
        capture.label,
        capture.sha256,
        document.form.value,
        document.date,
        text_digest(pieces),
        document.losses,
        account,
        page_words(pieces, names),
        layout,
    )
