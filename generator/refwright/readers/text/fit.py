"""How ill a text fits a column: by the column's role and the vocabulary that goes with it.

A text under the right header costs little, a sentence in a column of types much. Whoever puts
cells back into rows takes the cheapest way. The figures are ranks, nothing is measured by them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from refwright.pages.document import Hints

NAMES = frozenset({"event", "field", "method"})
NEVER = 20.0
WRONG = 8.0
_SENTENCE = 4
_SHORT = 3
_ENDS = tuple(".!?:")
_ANY = re.compile(r"^(?:any|all|every|one|either|see|the following)\b", re.IGNORECASE)
_ARTICLE = re.compile(
    r"^(?:an?|the|this|if|when|where|which|how|for|to|of|in|on|and|or|with|by)\b", re.IGNORECASE
)
_CONDITION = re.compile(r"\b(?:if|when|unless|only|except|depend\w*)\b", re.IGNORECASE)
_PARTED = re.compile(r"[,;|/]")
_MARKED = re.compile(r"^\S+(?: \S+){1,3} \([^()]*\)$")
_MARK_FIRST = re.compile(r"^(?:\w+ ){0,2}\(([^()]*)\)")
_COMPOUND = re.compile(r"^[A-Z]\w*$|[.<>\[\]]")
_SKIPPED = {"type": 2.5, "presence": 2.5, "default": 1.0, "values": 1.0, "since": 0.7}


@dataclass(slots=True)
class Fitting:
    """The columns of one table, and what it costs to put a text into one of them."""

    roles: Sequence[str]
    hints: Hints
    known: dict[tuple[str, str], float] = field(default_factory=dict)

    def cost(self, column: int, text: str, *, listed: bool = False) -> float:
        """Return how ill a text fits a column; ``listed`` says that a list goes with it."""
        role = self.roles[column]
        if listed and role in {"values", "description"}:
            return 0.0
        key = (role, text)
        if key not in self.known:
            self.known[key] = self._cost(role, text)
        return self.known[key]

    def skipped(self, column: int) -> float:
        """Return what it costs that a row has nothing in a column."""
        role = self.roles[column]
        if role in NAMES:
            return 0.0
        return _SKIPPED.get(role, 3.0 if role == "description" else 1.0)

    def is_certain(self, column: int, text: str) -> bool:
        """Tell a column whose own vocabulary has the text: a type, a presence, a release."""
        role = self.roles[column]
        return role in {"type", "presence", "since"} and self.hints.fits(role, text)

    def _cost(self, role: str, text: str) -> float:
        size = len(text.split())
        ended = text.endswith(_ENDS)
        match role:
            case "event" | "field" | "method":
                return self._name(role, text, size, ended=ended)
            case "type":
                return self._type(text, size, ended=ended)
            case "presence" | "since":
                more = 0.2 if _CONDITION.search(text) else 0.5
                return more * (size - 1) if self.hints.fits(role, text) else WRONG
            case "default":
                return self._default(text, size, ended=ended)
            case "values":
                return _values(text, size, ended=ended)
            case "description":
                return self._description(text, size, ended=ended)
        return 1.0

    def _name(self, role: str, text: str, size: int, *, ended: bool) -> float:
        if self.hints.fits(role, text):
            taken = any(self.hints.fits(other, text) for other in ("type", "presence"))
            return 1.5 if taken else 0.0
        likely = size <= _SHORT or _MARKED.match(text) is not None
        return 4.0 if likely and not ended and "," not in text else NEVER

    def _type(self, text: str, size: int, *, ended: bool) -> float:
        if self.hints.fits("type", text):
            return 0.1 * (size - 1)
        if size > _SENTENCE or ended or "," in text or self.hints.fits("presence", text):
            return WRONG
        return 1.2 if size == 1 and _COMPOUND.search(text) else 2.0

    def _default(self, text: str, size: int, *, ended: bool) -> float:
        if self.hints.fits("default", text):
            return 0.0
        if ended or size > _SENTENCE or text.endswith(","):
            return WRONG
        if _ARTICLE.match(text):
            return 4.0
        if _ANY.match(text) and size > 1:
            return 5.0
        return 2.0 if self.hints.fits("type", text) else 0.7 if size < _SHORT else 2.5

    def _description(self, text: str, size: int, *, ended: bool) -> float:
        if found := _MARK_FIRST.match(text):
            return 5.0 if self.hints.fits("presence", found[1]) else 1.0
        if size > _SENTENCE or (ended and size >= _SHORT):
            return 1.0 if text[:1].islower() else 0.0
        if size > 1:
            return 0.7 if size >= _SHORT else 1.5
        certain = any(self.hints.fits(role, text) for role in ("event", "presence"))
        return 6.0 if certain else 3.0


def fitting_of(heads: Iterable[str], hints: Hints) -> Fitting:
    """Return columns by their roles; a role that comes again has no vocabulary."""
    roles: list[str] = []
    for head in heads:
        role = hints.role_of(head)
        roles.append("" if role in roles else role)
    return Fitting(roles, hints)


def _values(text: str, size: int, *, ended: bool) -> float:
    parts = _PARTED.split(text)
    if text.endswith((",", " or", " and")):
        return WRONG
    if _ANY.match(text) or (len(parts) > 1 and all(0 < len(p.split()) <= _SHORT for p in parts)):
        return 0.0
    if _ARTICLE.match(text):
        return 4.0
    return 1.0 if size == 1 else 4.0 if ended or size > _SENTENCE else 2.0
