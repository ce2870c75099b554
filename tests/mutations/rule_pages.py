"""A page of a vendor that rules read: every kind of node, names drawn from a seed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random

PROFILE = """
profile: lanterns
rules:
  - {section: '{name:[A-Z]\\w+} - [{group}]', makes: event}
  - {section: 'Type {name:[A-Z]\\w+}', makes: type}
  - {section: '{name:[A-Z]\\w+} values', makes: enum}
  - {paragraph: '{summary}', in: [event, type, enum], gives: summary}
  - {item: '`{name}` - {type} - {summary}', under: Parts, in: [event, type], gives: field}
  - {item: '`{value}` - {summary}', in: field, gives: value}
  - {term: '{name:[a-z]\\w+} ({type})', under: Wiring, in: [event, type], gives: field}
  - line:
      - '[{name:[a-z]\\w+}: {type:\\w+}]': {presence: optional}
      - '{name:[a-z]\\w+}: {type:\\w+}': {presence: required}
    under: Outline
    gives: field
  - row: {Part: '{name:[a-z]\\w+}', Kind: '{type}', Words: '{summary}'}
    caption: 'Parts of {}'
    gives: field
  - {row: {Value: '{value}', Meaning: '{summary}'}, in: field, gives: value}
  - {row: {Code: '{value:\\d+}', Label: '{name:[A-Z]\\w+}'}, in: enum, gives: value}
  - row: {Signal: '{signal:[A-Z]\\w+}', Part: '{name:[a-z]\\w+}', Words: '{summary}'}
    makes: {event: '{signal}'}
    gives: field
"""

_SOUNDS = "ba be bo da de di fa fo ga gi ka ko la le lo ma me mo na ni no pa po ra re sa so ta tu"
_TYPES = ("string", "integer", "boolean", "number")


@dataclass(frozen=True)
class Piece:
    """One line of the page's source: what kind of node it is, and its words."""

    kind: str
    html: str


class Names:
    """Names that come once each."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)  # noqa: S311 - repeatable on purpose
        self.given: set[str] = set()

    def lower(self) -> str:
        """Give a name in lower case that was not given before."""
        while True:
            name = "".join(self.random.choices(_SOUNDS.split(), k=4))
            if name not in self.given:
                self.given.add(name)
                return name

    def upper(self) -> str:
        """Give a name that begins with a capital."""
        return self.lower().capitalize()

    def type(self) -> str:
        """Give the name of a simple type."""
        return self.random.choice(_TYPES)


def page(seed: int) -> list[Piece]:
    """Write one page, line by line."""
    names = Names(seed)
    lines = [Piece("frame", "<!doctype html><html><body><h1>Lantern handbook</h1>")]
    for _ in range(2):
        lines += _event(names)
    lines += [Piece("title", f"<h2>Type {names.upper()}</h2>"), *_terms(names), *_table(names)]
    lines += _enum(names)
    lines += [Piece("plain", "<h2>Signals</h2>"), *_signals(names)]
    return [*lines, Piece("frame", "</body></html>")]


def text(lines: list[Piece]) -> str:
    """Put a page together."""
    return "\n".join(line.html for line in lines) + "\n"


def _piece(names: Names, kind: str, html: str) -> Piece:
    """Write a line: ``@`` is a new name, ``^`` one with a capital, ``%`` a type."""
    new = {"@": names.lower, "^": names.upper, "%": names.type}
    return Piece(kind, re.sub("[@^%]", lambda found: new[found[0]](), html))


def _pieces(names: Names, *lines: tuple[str, str, int]) -> list[Piece]:
    return [_piece(names, kind, html) for kind, html, times in lines for _ in range(times)]


def _event(names: Names) -> list[Piece]:
    lines = _pieces(
        names,
        ("title", "<h2>^ - [@]</h2>", 1),
        ("plain", "<p>Sent at @.</p>", 1),
        ("title", "<h3>Parts</h3>", 1),
        ("frame", "<ul>", 1),
        ("item", "<li><code>@</code> - % - Lit by @.</li>", 2),
        ("open item", "<li><code>@</code> - string - State of @.<ul>", 1),
        ("value", "<li><code>@</code> - Seen by @.</li>", 3),
        ("frame", "</ul></li></ul>", 1),
        ("title", "<h3>Outline</h3>", 1),
        ("frame", "<pre>", 1),
    )
    optional = names.random.randrange(3)
    lines += _pieces(names, ("code line", "[@: %]", optional), ("code line", "@: %", 3 - optional))
    return [*lines, Piece("frame", "</pre>")]


def _terms(names: Names) -> list[Piece]:
    lines = [Piece("title", "<h3>Wiring</h3>"), Piece("frame", "<dl>")]
    for _ in range(3):
        lines += _pieces(names, ("term", "<dt>@ (%)</dt>", 1), ("plain", "<dd>Runs to @.</dd>", 1))
    return [*lines, Piece("frame", "</dl>")]


def _table(names: Names) -> list[Piece]:
    return _pieces(
        names,
        ("frame", "<table>", 1),
        ("caption", "<caption>Parts of it</caption>", 1),
        ("header", "<tr><th>Part</th><th>Kind</th><th>Words</th></tr>", 1),
        ("row", "<tr><td>@</td><td>%</td><td>Lit by @.</td></tr>", 2),
        ("frame", "<tr><td>@</td><td>string</td><td>One of the @.<table>", 1),
        ("nested header", "<tr><th>Value</th><th>Meaning</th></tr>", 1),
        ("nested row", "<tr><td>@</td><td>Seen by @.</td></tr>", 2),
        ("frame", "</table></td></tr></table>", 1),
    )


def _enum(names: Names) -> list[Piece]:
    rows = ((f"{number}", "<td>^</td></tr>") for number in range(3))
    return [
        *_pieces(names, ("title", "<h2>^ values</h2>", 1), ("frame", "<table>", 1)),
        Piece("header", "<tr><th>Code</th><th>Label</th></tr>"),
        *(_piece(names, "row", f"<tr><td>{number}</td>{label}") for number, label in rows),
        Piece("frame", "</table>"),
    ]


def _signals(names: Names) -> list[Piece]:
    head = Piece("header", "<tr><th>Signal</th><th>Part</th><th>Words</th></tr>")
    lines = [Piece("frame", "<table>"), head]
    for _ in range(2):
        lines += _pieces(
            names,
            ("first row", "<tr><td>^</td><td>@</td><td>How @.</td></tr>", 1),
            ("later row", "<tr><td></td><td>@</td><td>How @.</td></tr>", 1),
        )
    return [*lines, Piece("frame", "</table>")]
