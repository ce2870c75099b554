"""One page to what it states, by the rules of its profile."""

from __future__ import annotations

from dataclasses import replace

from refwright.facts.account import Account
from refwright.facts.profile import Profile
from refwright.facts.rules.page_rules import settle, walk_by_rules
from refwright.facts.stating.page import Page
from refwright.facts.testimony import Witness
from refwright.pages.document import Document, Heading
from refwright.pages.document_views import without_asides


def interpret(document: Document, profile: Profile, *, allow_gaps: bool = False) -> Witness:
    """Read a document into one witness's facts, findings and account.

    With ``allow_gaps``, what no rule reads is kept as a gap of the release instead of an error.
    Never raises for what stands on a page: what cannot be read is a finding with severity error.
    """
    document = replace(document, blocks=without_asides(document.blocks))
    witness = Witness(document.page, Account(document), date=document.date, title=document.title)
    witness.findings += document.findings
    page = Page(document, profile, witness)
    refused = _refusal(document, profile)
    rules = profile.rules_for(document.page)
    if refused:
        rules = tuple(rule for rule in rules if not rule.by_headers)
    reading = walk_by_rules(document, page, rules)
    # a method called "Login" makes no login page: what was read decides
    refused = "" if rules and reading.fate and witness.facts else refused
    if refused:
        witness.findings = list(document.findings)
    else:
        settle(reading, page, rules, allow_gaps=allow_gaps)
    if refused:
        witness.refuse(
            "not-a-reference", "", f"this looks like {refused}", "capture the page again"
        )
        _skip_everything(document, witness, "page refused")
    return witness


def _refusal(document: Document, profile: Profile) -> str:
    """Tell from title and first headings that a page is no reference page at all."""
    heads = [document.title, *(b.text for b in document.blocks[:6] if isinstance(b, Heading))]
    for rule in profile.refusals:
        if any(rule.match.search(head) for head in heads):
            return rule.reason
    return ""


def _skip_everything(document: Document, witness: Witness, reason: str) -> None:
    for block in document.blocks:
        witness.account.skip_all(block, reason)
