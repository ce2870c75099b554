"""Events that a page shows as JSON samples, however a converter has broken them.

A sample is read pair by pair (``"key": value``), so that a missing brace or a page break inside
it costs nothing. Words in capitals are taken for values of an enumeration of which the samples
show some.
"""

from __future__ import annotations

import json
import re

from refwright.facts.stating.page import Page
from refwright.facts.testimony import Path, clip
from refwright.spec.model import (
    INTEGER,
    STRING,
    Completeness,
    EnumValue,
    EventKind,
    Scalar,
    ScalarName,
)

_EVENT = re.compile(r'"(?:event|name)"\s*:\s*"(?P<name>[^"\\]{1,200})"')
_DATA = re.compile(r'"(?:data|payload|body)"\s*:\s*\{(?P<body>[^{}]*)')
_PAIR = re.compile(
    r'"(?P<key>[\w$.-]{1,100})"\s*:\s*(?P<value>"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null)'
)
_CONSTANT = re.compile(r"^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$")
_TYPES = {
    str: STRING,
    bool: Scalar(ScalarName.BOOLEAN),
    int: INTEGER,
    float: Scalar(ScalarName.NUMBER),
}


def state_samples(text: str, place: str, page: Page) -> None:
    """Record the events of all samples in a text."""
    starts = [*_EVENT.finditer(text)]
    for index, found in enumerate(starts):
        end = starts[index + 1].start() if index + 1 < len(starts) else len(text)
        data = _DATA.search(text, found.end(), end)
        if data is None:
            continue
        name = found["name"]
        path: Path = ("events", name)
        words = clip(text[found.start() : end])
        page.state(path, None, place, words, "JSON sample")
        page.state((*path, "kind"), EventKind.NOTIFICATION, place, words, "JSON sample")
        if page.section:
            page.state((*path, "group"), page.section, place, page.section, "nearest heading")
        for pair in _PAIR.finditer(data["body"]):
            _state_pair((*path, "fields", pair["key"]), pair["value"], place, page)


def _state_pair(path: Path, literal: str, place: str, page: Page) -> None:
    value = json.loads(literal)
    page.state(path, None, place, literal, "key of a JSON sample")
    if type(value) in _TYPES:
        page.state((*path, "type"), _TYPES[type(value)], place, literal, "value of a JSON sample")
    if isinstance(value, str) and _CONSTANT.match(value):
        page.state((*path, "values"), Completeness.SOME, place, literal, "JSON samples")
        page.state((*path, "values", value), EnumValue(value), place, literal, "JSON sample")
