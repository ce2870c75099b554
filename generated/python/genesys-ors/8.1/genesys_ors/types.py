"""Types of genesys-ors 8.1."""

from __future__ import annotations

from . import _runtime as rt
from ._runtime import Structure, new

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self


class Hints(Structure):
    """Type ``hints``, whose fields are not documented. Source: 'hints Attribute
    Considerations' of spec/pages/genesys-ors/8.1/events.txt.
    """

    NAME = "hints"
    FACTS = {"fields": "unknown"}

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 0
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        return data

    def to_json(self) -> str:
        text = ""
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"
