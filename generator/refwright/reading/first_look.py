"""A first profile for unknown pages: what is proposed, what it reads, and what is still unread."""

from __future__ import annotations

import re
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from refwright.canonical_yaml.files import dump_yaml
from refwright.facts.page_reading import interpret
from refwright.facts.profile import Profile, load_profile
from refwright.facts.profile_schema import PROFILE_SCHEMA_FILE
from refwright.facts.testimony import Witness
from refwright.pages.document import Document
from refwright.reading.proposing import propose
from refwright.spec.to_data import Data

_HEAD = f"""\
# yaml-language-server: $schema={PROFILE_SCHEMA_FILE}
# Proposed by `refwright init` from what repeats on the pages: a start, not the truth. See what it
# reads with `refwright outline PAGE --profile THIS`; docs/profiles.md says what rules can do.
"""
_SHOWN = 12
_QUOTED = re.compile(r"(?<=under )('[^']*'|\"[^\"]*\")")


@dataclass(slots=True)
class Look:
    """What a profile makes of pages: how much it reads, and the kinds of what it does not."""

    counts: Counter[str] = field(default_factory=Counter)
    unread: Counter[str] = field(default_factory=Counter)
    fitted: set[int] = field(default_factory=set)

    @property
    def members(self) -> int:
        """Fields, parameters and values."""
        return self.counts["members"] + self.counts["values"]


@dataclass(frozen=True, slots=True)
class FirstLook:
    """The text of a first profile, its rules, and what it makes of the pages."""

    text: str
    rules: list[dict[str, object]]
    notes: list[str]
    look: Look


def first_look(documents: list[Document], profile: Profile, name: str) -> FirstLook:
    """Propose a profile of rules, try it on the pages and keep the rules that read something."""
    proposal = propose(documents, profile)
    data: Data = {"refwright": 1, "profile": name, "extends": "words"}
    rules = proposal.rules
    look = try_profile(documents, {**data, "rules": rules})
    kept = [rule for at, rule in enumerate(rules, 1) if at in look.fitted]
    if len(kept) < len(rules):
        rules = kept
        look = try_profile(documents, {**data, "rules": rules})
    text = _HEAD + dump_yaml(data) + rules_text(rules)
    return FirstLook(text, rules, proposal.notes, look)


def rules_text(rules: list[dict[str, object]]) -> str:
    """Write rules as people do: a key on each line."""
    lines = ["rules:"]
    for rule in rules:
        texts = [line for key in rule for line in dump_yaml({key: rule[key]}).splitlines()]
        lines += [f"  {'- ' if at == 0 else '  '}{line}" for at, line in enumerate(texts)]
    return "\n".join(lines) + "\n"


def try_profile(documents: list[Document], data: Data) -> Look:
    """Read the pages with a profile that no file holds yet."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "proposed.yaml").write_text(dump_yaml(data), encoding="utf-8")
        profile = load_profile("proposed.yaml", Path(folder))
    return look_with(documents, profile)


def look_with(documents: list[Document], profile: Profile) -> Look:
    """Count what a profile reads on pages, and what it leaves."""
    look = Look()
    for document in documents:
        _count(interpret(document, profile), look)
    return look


def _count(witness: Witness, look: Look) -> None:
    look.fitted |= witness.fitted
    for path in witness.facts:
        if len(path) == 2:
            look.counts[path[0]] += 1
        elif len(path) == 4 and path[2] in {"fields", "parameters"}:
            look.counts["members"] += 1
        elif len(path) in {4, 6} and path[-2] == "values":
            look.counts["values"] += 1
    for finding in witness.findings:
        if finding.severity.value == "error" or finding.code == "section-not-read":
            said = _QUOTED.sub("…", finding.remedy or finding.what)
            look.unread[f"{finding.code}: {said}"] += 1


def look_lines(look: Look) -> list[str]:
    """Say what was read and what was not, each kind once."""
    things = ("events", "methods", "types", "enums")
    read = ", ".join(f"{look.counts[kind]} {kind}" for kind in things)
    lines = [
        f"read {read} with {look.counts['members']} members and {look.counts['values']} values"
    ]
    if look.unread:
        total = sum(look.unread.values())
        lines.append(f"unread or in doubt: {total} places of {len(look.unread)} kinds:")
        lines += [f"  {count} x {what}" for what, count in look.unread.most_common(_SHOWN)]
        if len(look.unread) > _SHOWN:
            lines.append(f"  … and {len(look.unread) - _SHOWN} kinds more")
    return lines
