"""Object types of genesys-ors 8.1."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from ._runtime import UNSET, Event, Model, Unset, mapping


@dataclass(slots=True, kw_only=True)
class Hints(Model):
    """The type hints.

    No page describes its fields.
    """

    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, data: Any, path: str = "hints") -> Hints:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: Hints = object.__new__(cls)
        known = 0
        self.unknown_fields = (
            {}
            if known == len(source)
            else {k: v for k, v in source.items() if k not in ()}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        return data
