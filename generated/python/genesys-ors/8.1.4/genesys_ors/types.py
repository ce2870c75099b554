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
        if type(data) is dict and len(data) == 3:
            self = new(cls)
            try:
                v = data["ccevent"]
                if type(v) is int:
                    self.ccevent = _CallControlEvent__values[v]
                else:
                    self.ccevent = rt.member(CallControlEvent._decode, v, "ccevent")
                v = data["cause"]
                if type(v) is int:
                    self.cause = _CcEventCause__values[v]
                else:
                    self.cause = rt.member(CcEventCause._decode, v, "cause")
                v = data["callstate"]
                if type(v) is int:
                    self.callstate = _CallState__values[v]
                else:
                    self.callstate = rt.member(CallState._decode, v, "callstate")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 3
        if "ccevent" in data:
            v = data["ccevent"]
            if type(v) is int:
                self.ccevent = _CallControlEvent__values[v]
            else:
                self.ccevent = rt.member(CallControlEvent._decode, v, "ccevent")
        else:
            self.ccevent = None
            there -= 1
        if "cause" in data:
            v = data["cause"]
            if type(v) is int:
                self.cause = _CcEventCause__values[v]
            else:
                self.cause = rt.member(CcEventCause._decode, v, "cause")
        else:
            self.cause = None
            there -= 1
        if "callstate" in data:
            v = data["callstate"]
            if type(v) is int:
                self.callstate = _CallState__values[v]
            else:
                self.callstate = rt.member(CallState._decode, v, "callstate")
        else:
            self.callstate = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.ccevent) is not None:
            data["ccevent"] = v if type(v) is int else v.value
        if (v := self.cause) is not None:
            data["cause"] = v if type(v) is int else v.value
        if (v := self.callstate) is not None:
            data["callstate"] = v if type(v) is int else v.value
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


_CallControlEvent__values = CallControlEvent.by_value
_CcEventCause__values = CcEventCause.by_value
_CallState__values = CallState.by_value
