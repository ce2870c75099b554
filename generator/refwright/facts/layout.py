"""How a page is laid out: what stays the same when only its contents change.

Titles that recur, header rows, the rules that read something, the page's language, and what makes
it look like a page of another kind. A lock file keeps it, so that the next reading can tell when a
site has changed its layout although the page can still be read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any, Final

from refwright.facts.profile import Profile
from refwright.facts.testimony import Witness
from refwright.pages.document import Document, Form, Heading, Table, text_of, walk

_MOST: Final = 40
_CLIP: Final = 80
_HEAD: Final = 1 << 16
_FEWEST_WORDS: Final = 40
_LANGUAGE: Final = re.compile(
    rb"<html\b[^>]{0,400}?\slang\s*=\s*[\"']?([A-Za-z]{2,3})", re.IGNORECASE
)
_PASSWORD: Final = re.compile(rb"<input\b[^>]{0,400}?type\s*=\s*[\"']?password", re.IGNORECASE)
_SIGNS: Final = {
    "not found": re.compile(
        r"\b(40[34]|410)\b|not found|does ?n.t exist|no longer (available|exists)"
        r"|page (is )?missing|nicht gefunden|introuvable|no encontrada|non trovata",
        re.IGNORECASE,
    ),
    "login": re.compile(
        r"\b(log ?in|sign ?in|log on|sign on)\b|authentication required|anmelden|connexion",
        re.IGNORECASE,
    ),
    "consent": re.compile(
        r"cookie|consent|before you continue|accept all|privacy (choices|settings)|datenschutz",
        re.IGNORECASE,
    ),
    "maintenance": re.compile(r"maintenance|temporarily unavailable|coming soon", re.IGNORECASE),
    "robot check": re.compile(r"captcha|are you (a )?(human|robot)|verify you are", re.IGNORECASE),
}
_COMMON: Final = {
    "en": "the of and to in is that for with this are be or as by on an if when",
    "de": "der die das und ist ein eine nicht mit von zu den für wird auf im dem des wenn",
    "fr": "le la les des et est une un pour dans que qui par sur avec du au ce si",
    "es": "el la los las de y es un una para en que por con del se al si lo",
    "it": "il lo la gli di e è un una per in che con del della si non al",
    "pt": "o a os as de e é um uma para em que por com do da não se ao",
    "nl": "de het een en van is niet met voor op te zijn dat wordt als aan bij",
    "pl": "i w na do z jest nie się to dla że o jak po przez lub oraz",
}
_SCRIPTS: Final = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
)
_IN_SCRIPT: Final = 0.2


@dataclass(frozen=True, slots=True)
class Layout:
    """How a page is laid out. ``facts`` counts what was read, ``signs`` name another kind of page.

    ``titles`` are those that recur, ``heads`` the header rows of tables.
    """

    language: str = ""
    levels: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    facts: int = 0

    def to_data(self) -> dict[str, object]:
        """Give it as plain data."""
        return {
            one.name: list(value) if isinstance(value, tuple) else value
            for one in fields(self)
            if (value := getattr(self, one.name))
        }


def layout_from_data(data: Mapping[str, Any]) -> Layout:
    """Read a layout; raises ``TypeError`` for what is none."""
    made: dict[str, Any] = {
        one.name: tuple(map(str, value)) if isinstance(value, list) else value
        for one in fields(Layout)
        if (value := data.get(one.name)) is not None
    }
    if not isinstance(made.get("facts", 0), int) or not isinstance(made.get("language", ""), str):
        raise TypeError
    return Layout(**made)


def layout_of(data: bytes, document: Document, witness: Witness, profile: Profile) -> Layout:
    """Find how a page is laid out, from its bytes, its document and what was read of it."""
    headings = [block for block in walk(document.blocks) if isinstance(block, Heading)]
    counts = Counter(_label(heading.text) for heading in headings)
    names = {rule.number: rule.name for group in profile.rule_sets for rule in group.rules}
    words = _words(document)
    return Layout(
        language=_language(data, document, words),
        levels=tuple(sorted({str(heading.level) for heading in headings})),
        titles=tuple(sorted(title for title, count in counts.items() if count > 1)[:_MOST]),
        heads=tuple(sorted(set(_heads(document)))[:_MOST]),
        rules=tuple(names[number] for number in sorted(witness.fitted) if number in names),
        signs=tuple(_signs(data, document, headings)),
        facts=len(witness.facts),
    )


def _label(text: str) -> str:
    return " ".join(text.split())[:_CLIP]


def _heads(document: Document) -> Iterator[str]:
    for block in walk(document.blocks):
        if isinstance(block, Table) and block.rows:
            cells = [_label(cell.text) for cell in block.rows[0].cells if not cell.empty]
            if block.header_rows or all(len(cell.split()) <= 4 for cell in cells):
                yield " | ".join(cells)


def _words(document: Document) -> list[str]:
    text = " ".join(text_of(block) for block in walk(document.blocks))[:_HEAD]
    return re.findall(r"[^\W\d_]+", text.lower())


def _language(data: bytes, document: Document, words: list[str]) -> str:
    """Tell the language, from the words where there are enough, else as the page declares it."""
    letters = "".join(words)
    for name, script in _SCRIPTS:
        if letters and len(script.findall(letters)) / len(letters) > _IN_SCRIPT:
            return name
    found = Counter(words)
    scores = {name: sum(found[w] for w in text.split()) for name, text in _COMMON.items()}
    best, second = sorted(scores.values(), reverse=True)[:2]
    if len(words) >= _FEWEST_WORDS and best > 1.5 * second and best > len(words) * 0.05:
        return max(scores, key=lambda name: scores[name])
    declared = _LANGUAGE.search(data[:_HEAD]) if document.form is Form.HTML else None
    return declared[1].decode("ascii").lower()[:2] if declared else ""


def _signs(data: bytes, document: Document, headings: list[Heading]) -> Iterator[str]:
    """Name what other kinds of page say in their titles and ask for."""
    heads = " \n ".join([document.title, *(heading.text for heading in headings[:4])])
    yield from (name for name, pattern in _SIGNS.items() if pattern.search(heads))
    if document.form is Form.HTML and _PASSWORD.search(data):
        yield "password field"
