"""Types of genesys-ors 8.1.4."""

from __future__ import annotations

from . import _runtime as rt
from ._runtime import Structure, new, wire
from .enums import CallControlEvent, CallState, CcEventCause

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self


class Hints(Structure):
    """Type ``hints``. Source: 'hints Attribute Considerations' of
    spec/pages/genesys-ors/8.1.4/interaction-interface-events.pdf.txt.
    """

    NAME = "hints"

    ccevent: CallControlEvent | None = wire("ccevent", default=None)
    """Call Control Event - Tells exactly which interaction event came up. The property
    is an integer, namely one of the following values:
    """
    cause: CcEventCause | None = wire("cause", default=None)
    """Call Control Event Cause - Tells exactly why the interaction event came up. The
    property is an integer, namely one of the following values:
    """
    callstate: CallState | None = wire(
        "callstate",
        default=None,
        presence="optional",
        since="8.1.3",
    )
    """Call Control Event Call State - This optional property tells exactly in which
    state the call of the interaction is; it is an integer, namely one of the
    following values:
    """

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        self._unknown = None
        get = data.get
        v = get("ccevent")
        if type(v) is int:
            self.ccevent = CallControlEvent.by_value[v]
        else:
            self.ccevent = rt.member(CallControlEvent._decode, self, data, "ccevent")
        v = get("cause")
        if type(v) is int:
            self.cause = CcEventCause.by_value[v]
        else:
            self.cause = rt.member(CcEventCause._decode, self, data, "cause")
        v = get("callstate")
        if type(v) is int:
            self.callstate = CallState.by_value[v]
        else:
            self.callstate = rt.member(CallState._decode, self, data, "callstate")
        if len(data) != 3 or self._unknown is not None:
            self._unknown = rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any
        if (v := self.ccevent) is not None:
            data["ccevent"] = v if type(v) is int else v.value
        if (v := self.cause) is not None:
            data["cause"] = v if type(v) is int else v.value
        if (v := self.callstate) is not None:
            data["callstate"] = v if type(v) is int else v.value
        if self._unknown:
            data = {**self._unknown, **data}
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.ccevent) is not None:
            text += ',"ccevent":' + int.__repr__(v)
        if (v := self.cause) is not None:
            text += ',"cause":' + int.__repr__(v)
        if (v := self.callstate) is not None:
            text += ',"callstate":' + int.__repr__(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class Chatmessage(Structure):
    """Type ``chatmessage``, whose fields are not documented."""

    NAME = "chatmessage"
    FACTS = {"fields": "unknown"}

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        self._unknown = None
        if len(data) != 0 or self._unknown is not None:
            self._unknown = rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self._unknown:
            data = {**self._unknown, **data}
        return data

    def to_json(self) -> str:
        text = ""
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"
