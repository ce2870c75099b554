"""Events of genesys-service-client 9.0."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from ._runtime import UNSET, Event, Model, Unset, mapping, open_string, plain, wrong
from .enums import InteractionEventType, InteractionEventType_VALUES


@dataclass(slots=True, kw_only=True)
class Interaction_xa3e75927(Event):
    """interaction

    Kind: notification. Group: selectCaseByCaseId.

    Fields:

    event_type (string, on the wire 'eventType')

    selected_case_id (string, on the wire 'selectedCaseId')
    """

    NAME: ClassVar[str] = "interaction"
    event_type: InteractionEventType | str | Unset = UNSET
    selected_case_id: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, data: Any, path: str = "interaction") -> Interaction_xa3e75927:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: Interaction_xa3e75927 = object.__new__(cls)
        known = 0
        value = source.get("eventType", UNSET)
        if value is not UNSET:
            known += 1
            value = open_string(value, path + ".eventType", InteractionEventType_VALUES)
        self.event_type = value
        value = source.get("selectedCaseId", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".selectedCaseId", "str", value)
        self.selected_case_id = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "eventType",
                    "selectedCaseId",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.event_type is not UNSET:
            data["eventType"] = plain(self.event_type)
        if self.selected_case_id is not UNSET:
            data["selectedCaseId"] = self.selected_case_id
        return data
