"""selectCaseByCaseId of genesys-service-client 9.0."""

from __future__ import annotations

from . import _runtime as rt
from ._runtime import Event, OpenString, new, value, wire

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self


class InteractionEventType(OpenString):
    """Values of ``interaction.eventType``; values that it lacks are kept."""

    FACTS = {"complete": "some"}

    CASE_COLLAPSED = value("CASE_COLLAPSED")
    CASE_EXPANDED = value("CASE_EXPANDED")
    CASE_SELECTED = value("CASE_SELECTED")


class InteractionEvent(Event):
    """Event ``interaction`` (notification), in the group selectCaseByCaseId. Source:
    'selectCaseByCaseId' of
    spec/pages/genesys-service-client/9.0/interaction-namespace.pdf.txt.

    >>> InteractionEvent.from_dict({"selectedCaseId": "example"}).selected_case_id
    'example'
    """

    NAME = "interaction"
    FACTS = {"kind": "notification", "group": "selectCaseByCaseId"}

    event_type: InteractionEventType | None = wire("eventType", default=None)
    selected_case_id: str | None = wire("selectedCaseId", default=None)

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 2:
            self = new(cls)
            try:
                v = data["eventType"]
                if type(v) is str:
                    self.event_type = _InteractionEventType__values[v]
                else:
                    self.event_type = rt.member(
                        InteractionEventType._decode,
                        v,
                        "eventType",
                    )
                v = data["selectedCaseId"]
                if type(v) is str:
                    self.selected_case_id = v
                else:
                    self.selected_case_id = rt.member(rt.text, v, "selectedCaseId")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 2
        if "eventType" in data:
            v = data["eventType"]
            if type(v) is str:
                self.event_type = _InteractionEventType__values[v]
            else:
                self.event_type = rt.member(
                    InteractionEventType._decode,
                    v,
                    "eventType",
                )
        else:
            self.event_type = None
            there -= 1
        if "selectedCaseId" in data:
            v = data["selectedCaseId"]
            if type(v) is str:
                self.selected_case_id = v
            else:
                self.selected_case_id = rt.member(rt.text, v, "selectedCaseId")
        else:
            self.selected_case_id = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.event_type) is not None:
            data["eventType"] = v if type(v) is str else v.value
        if (v := self.selected_case_id) is not None:
            data["selectedCaseId"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.event_type) is not None:
            text += ',"eventType":' + rt.escape(v)
        if (v := self.selected_case_id) is not None:
            text += ',"selectedCaseId":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


_InteractionEventType__values = InteractionEventType.by_value
