"""Methods and types from label tables: signatures, parameters, returns, namespace, samples."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refwright.facts.stating.descriptions import read_description
from refwright.facts.stating.entry import join_blocks
from refwright.facts.stating.page import Page
from refwright.facts.stating.samples import state_samples
from refwright.facts.stating.type_words import ReadType, read_type
from refwright.facts.tables.label_table import Subject, read_label_table
from refwright.facts.tables.members import state_member, use_items
from refwright.facts.testimony import Path
from refwright.pages.document import Table
from refwright.spec.model import Completeness, Ref

_SIGNATURE = re.compile(
    r"^\s*(?:<\w+>\s*)*(?P<path>[A-Za-z_$][\w$.]*)\s*\((?P<parameters>[^()]*)\)"
    r"(?:\s*(?:→|->|⇒|=>|:)\s*(?P<returns>\{[^{}]*\}|[\w.$<>\[\]]+))?\s*(?P<rest>.*)$",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature, read: ``namespace.name(parameters) → returns`` and what is glued behind."""

    namespace: str
    name: str
    parameters: tuple[str, ...]
    returns: str
    rest: str


def read_signature(text: str, page: Page, place: str) -> Signature | None:
    """Read a signature cell, known misspellings mended."""
    mended, reason = page.profile.repair(text)
    if reason:
        page.witness.doubt("name-repaired", place, f"in {text[:80]!r}: {reason}")
    found = _SIGNATURE.match(mended)
    if found is None:
        return None
    namespace, _, name = found["path"].rpartition(".")
    if not name:
        return None
    parameters = tuple(p for part in found["parameters"].split(",") if (p := part.strip(" []")))
    return Signature(namespace, name, parameters, found["returns"] or "", found["rest"].strip())


def read_label_subject(table: Table, page: Page) -> None:
    """Read a label table as a method (it has a signature) or a type (it has properties)."""
    subject = read_label_table(table, page)
    if subject.signatures:
        _state_method(subject, page)
    elif "properties" in subject.labels and page.section:
        _state_type(subject, page)
    else:
        page.witness.refuse(
            "label-table-not-recognised",
            subject.place,
            "the table has neither a signature nor properties under a title",
        )


def _state_method(subject: Subject, page: Page) -> None:
    read = [(read_signature(text, page, place), place) for text, place in subject.signatures]
    known = [(signature, place) for signature, place in read if signature is not None]
    if not known:
        words, place = subject.signatures[0]
        page.witness.refuse("signature-not-read", place, f"not a signature: {words[:80]!r}")
        return
    first, place = known[0]
    path: Path = ("methods", first.name)
    page.state(path, None, place, subject.signatures[0][0], "signature")
    _check_repeats(first, known[1:], page)
    if first.namespace:
        page.state(
            (*path, "namespace"), first.namespace, place, subject.signatures[0][0], "signature"
        )
    _check_title(first, place, page)
    description = join_blocks(subject.description, page.witness.account)
    claims = read_description(description, page.profile, of_event=True)
    glued = " ".join(signature.rest for signature, _ in known if signature.rest)
    state_samples(f"{claims.text} {glued}", subject.place, page)
    page.state_claims(path, claims, subject.place)
    use_items(subject.description, page)
    _state_members((*path, "parameters"), first.name, subject, page)
    _check_parameters(path, first, place, page)
    _state_returns(path, first, subject, place, page)


def _state_members(path: Path, owner: str, subject: Subject, page: Page) -> None:
    for member in subject.members:
        state_member((*path, member.name.name), member, page, owner=owner)
        use_items(member.blocks, page)


def _check_repeats(first: Signature, others: list[tuple[Signature, str]], page: Page) -> None:
    for other, place in others:
        if (other.name, other.parameters) != (first.name, first.parameters):
            page.witness.doubt(
                "signatures-differ",
                place,
                f"the signature comes again as {other.name}({', '.join(other.parameters)}), "
                f"first it was {first.name}({', '.join(first.parameters)}); the first is kept",
            )


def _check_title(signature: Signature, place: str, page: Page) -> None:
    if page.section and signature.name.casefold() != page.section.casefold():
        page.witness.doubt(
            "title-differs", place, f"{signature.name} stands under the title {page.section!r}"
        )


def _check_parameters(path: Path, signature: Signature, place: str, page: Page) -> None:
    """Hold the signature against the table; what only the signature has is a parameter too."""
    rows = list(page.witness.names(*path, "parameters"))
    for name in signature.parameters:
        if name not in rows:
            page.witness.doubt(
                "parameter-without-row",
                place,
                f"{signature.name}: {name!r} is in the signature and has no row",
                "is a row missing?",
            )
            page.state((*path, "parameters", name), None, place, name, "signature")
    for name in rows:
        if name not in signature.parameters:
            page.witness.doubt(
                "parameter-not-in-signature",
                place,
                f"{signature.name}: {name!r} has a row and is not in the signature",
            )
    common = [name for name in rows if name in signature.parameters]
    if common != [name for name in signature.parameters if name in common]:
        page.witness.doubt(
            "parameter-order",
            place,
            f"{signature.name}: the rows are in another order than the signature",
        )


def _state_returns(
    path: Path, signature: Signature, subject: Subject, place: str, page: Page
) -> None:
    stated = _leading_type(subject.returns, page)
    read = stated or (read_type(signature.returns, page.profile) if signature.returns else None)
    words = subject.returns or signature.returns
    if not words:
        return
    where = subject.returns_place or place
    if read is None:
        page.witness.doubt("type-not-read", where, f"{signature.name} returns: {words!r}")
        return
    if read.doubt:
        page.witness.doubt("type-lost", where, f"{signature.name} returns: {read.doubt}")
    page.state((*path, "returns"), read.type, where, words, "returns")


def _leading_type(text: str, page: Page) -> ReadType | None:
    """Read the longest run of leading words that is a type; prose goes on behind it."""
    words = text.split()
    for size in range(min(len(words), 8), 0, -1):
        read = read_type(" ".join(words[:size]).rstrip(","), page.profile)
        if read is None or read.reading.unknown or read.reading.remarks:
            continue
        if not (isinstance(read.type, Ref) and "." not in read.type.name):
            return read
    return read_type(text, page.profile) if len(words) == 1 else None


def _state_type(subject: Subject, page: Page) -> None:
    path: Path = ("types", page.section)
    page.state(path, None, subject.place, page.section, "label table with properties")
    page.state((*path, "fields"), Completeness.ALL, subject.place, page.section, "properties")
    claims = read_description(
        join_blocks(subject.description, page.witness.account), page.profile, of_event=True
    )
    page.state_claims(path, claims, subject.place)
    use_items(subject.description, page)
    _state_members((*path, "fields"), page.section, subject, page)


def share_namespace(page: Page) -> None:
    """Give the one namespace that the page's signatures state to the methods that state none."""
    facts = page.witness.facts
    methods = list(page.witness.names("methods"))
    stated = {
        name: facts[("methods", name, "namespace")]
        for name in methods
        if ("methods", name, "namespace") in facts
    }
    values = {fact.value for fact in stated.values()}
    if len(values) != 1:
        return
    source = next(iter(stated.values()))
    for name in methods:
        if name not in stated:
            page.state(
                ("methods", name, "namespace"),
                source.value,
                source.evidence.place,
                source.evidence.words,
                "the page's only stated namespace",
            )
