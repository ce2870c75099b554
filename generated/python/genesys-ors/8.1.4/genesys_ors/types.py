"""Object types of genesys-ors 8.1.4."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from ._runtime import UNSET, Event, Model, Unset, mapping, open_integer, plain
from .enums import (
    CallControlEvent,
    CallControlEvent_VALUES,
    CallState,
    CallState_VALUES,
    CcEventCause,
    CcEventCause_VALUES,
)


@dataclass(slots=True, kw_only=True)
class Hints(Model):
    """The type hints.

    Fields:

    ccevent (CallControlEvent): Call Control Event - Tells exactly which interaction
    event came up. The property is an integer, namely one of the following values

    cause (CCEventCause): Call Control Event Cause - Tells exactly why the interaction
    event came up. The property is an integer, namely one of the following values

    callstate (CallState, optional, since 8.1.3): Call Control Event Call State - This
    optional property tells exactly in which state the call of the interaction is; it is
    an integer, namely one of the following values
    """

    ccevent: CallControlEvent | int | Unset = UNSET
    cause: CcEventCause | int | Unset = UNSET
    callstate: CallState | int | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, data: Any, path: str = "hints") -> Hints:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: Hints = object.__new__(cls)
        known = 0
        value = source.get("ccevent", UNSET)
        if value is not UNSET:
            known += 1
            value = open_integer(value, path + ".ccevent", CallControlEvent_VALUES)
        self.ccevent = value
        value = source.get("cause", UNSET)
        if value is not UNSET:
            known += 1
            value = open_integer(value, path + ".cause", CcEventCause_VALUES)
        self.cause = value
        value = source.get("callstate", UNSET)
        if value is not UNSET:
            known += 1
            value = open_integer(value, path + ".callstate", CallState_VALUES)
        self.callstate = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "ccevent",
                    "cause",
                    "callstate",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.ccevent is not UNSET:
            data["ccevent"] = plain(self.ccevent)
        if self.cause is not UNSET:
            data["cause"] = plain(self.cause)
        if self.callstate is not UNSET:
            data["callstate"] = plain(self.callstate)
        return data


@dataclass(slots=True, kw_only=True)
class Chatmessage(Model):
    """The type chatmessage.

    No page describes its fields.
    """

    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, data: Any, path: str = "chatmessage") -> Chatmessage:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: Chatmessage = object.__new__(cls)
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
