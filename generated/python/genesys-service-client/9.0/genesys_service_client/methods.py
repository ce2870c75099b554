"""Methods' parameters of genesys-service-client 9.0."""

from __future__ import annotations

from . import _runtime as rt
from ._runtime import Parameters, new, wire
from .types import (
    ConsultTargetQuery,
    Interaction,
    SingleStepConferenceTargetQuery,
    SingleStepTransferTargetQuery,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self


class CompleteConferenceParameters(Parameters):
    """Ends the consultation by joining everyone in a conference.

    Parameters of ``completeConference``, in the namespace
    genesys.wwe.service.interaction. Source: 'completeConference' of
    spec/pages/genesys-service-client/9.0/interaction-namespace.pdf.txt.

    >>> CompleteConferenceParameters.from_dict({"consultInteractionId": "example"}).consult_interaction_id
    'example'
    """

    NAME = "completeConference"
    FACTS = {
        "namespace": "genesys.wwe.service.interaction",
        "callbacks": {
            "succeeded": {
                "at": 1,
                "role": "success",
                "summary": "Called when this request succeeds.",
            },
            "failed": {
                "at": 2,
                "role": "failure",
                "summary": "Called when this request fails.",
            },
        },
    }

    consult_interaction_id: str | None = wire("consultInteractionId", default=None)
    """Unique identifier of the consultation."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 1:
            self = new(cls)
            try:
                v = data["consultInteractionId"]
                if type(v) is str:
                    self.consult_interaction_id = v
                else:
                    self.consult_interaction_id = rt.member(
                        rt.text,
                        v,
                        "consultInteractionId",
                    )
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 1
        if "consultInteractionId" in data:
            v = data["consultInteractionId"]
            if type(v) is str:
                self.consult_interaction_id = v
            else:
                self.consult_interaction_id = rt.member(
                    rt.text,
                    v,
                    "consultInteractionId",
                )
        else:
            self.consult_interaction_id = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.consult_interaction_id) is not None:
            data["consultInteractionId"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.consult_interaction_id) is not None:
            text += ',"consultInteractionId":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class CompleteTransferParameters(Parameters):
    """Ends the consultation by handing the call over.

    Parameters of ``completeTransfer``, in the namespace
    genesys.wwe.service.interaction. Source: 'completeTransfer' of
    spec/pages/genesys-service-client/9.0/interaction-namespace.pdf.txt.

    >>> CompleteTransferParameters.from_dict({"consultInteractionId": "example"}).consult_interaction_id
    'example'
    """

    NAME = "completeTransfer"
    FACTS = {
        "namespace": "genesys.wwe.service.interaction",
        "callbacks": {
            "succeeded": {
                "at": 1,
                "role": "success",
                "summary": "Called when this request succeeds.",
            },
            "failed": {
                "at": 2,
                "role": "failure",
                "summary": "Called when this request fails.",
            },
        },
    }

    consult_interaction_id: str | None = wire("consultInteractionId", default=None)
    """Unique identifier of the consultation."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 1:
            self = new(cls)
            try:
                v = data["consultInteractionId"]
                if type(v) is str:
                    self.consult_interaction_id = v
                else:
                    self.consult_interaction_id = rt.member(
                        rt.text,
                        v,
                        "consultInteractionId",
                    )
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 1
        if "consultInteractionId" in data:
            v = data["consultInteractionId"]
            if type(v) is str:
                self.consult_interaction_id = v
            else:
                self.consult_interaction_id = rt.member(
                    rt.text,
                    v,
                    "consultInteractionId",
                )
        else:
            self.consult_interaction_id = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.consult_interaction_id) is not None:
            data["consultInteractionId"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.consult_interaction_id) is not None:
            text += ',"consultInteractionId":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class ConsultParameters(Parameters):
    """Starts a consultation.

    Parameters of ``consult``, in the namespace genesys.wwe.service.interaction.
    Source: 'consult' of
    spec/pages/genesys-service-client/9.0/interaction-namespace.pdf.txt.

    >>> ConsultParameters.from_dict({"interactionId": "example"}).interaction_id
    'example'
    """

    NAME = "consult"
    FACTS = {
        "namespace": "genesys.wwe.service.interaction",
        "callbacks": {
            "succeeded": {
                "at": 4,
                "role": "success",
                "summary": "Called when this request succeeds.",
            },
            "failed": {
                "at": 5,
                "role": "failure",
                "summary": "Called when this request fails.",
            },
        },
    }

    interaction_id: str | None = wire("interactionId", default=None)
    """Unique identifier of this interaction."""
    target_query: ConsultTargetQuery | str | None = wire("targetQuery", default=None)
    """Whom to call, as a target object or as a character string (a phone number, for
    example).
    """
    user_data: dict[str, Any] | None = wire("userData", default=None)
    """User data to attach, a key/value object. For none, pass undefined or else an
    empty JSON object.
    """
    extensions: dict[str, Any] | None = wire("extensions", default=None)
    """Extensions, a key/value object. For none, pass undefined or else an empty JSON
    object. Chat makes no use of it.
    """

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 4
        if "interactionId" in data:
            v = data["interactionId"]
            if type(v) is str:
                self.interaction_id = v
            else:
                self.interaction_id = rt.member(rt.text, v, "interactionId")
        else:
            self.interaction_id = None
            there -= 1
        if "targetQuery" in data:
            self.target_query = rt.member(
                _type_4555885a__codec,
                data["targetQuery"],
                "targetQuery",
            )
        else:
            self.target_query = None
            there -= 1
        if "userData" in data:
            self.user_data = rt.member(_map_of_any__codec, data["userData"], "userData")
        else:
            self.user_data = None
            there -= 1
        if "extensions" in data:
            self.extensions = rt.member(
                _map_of_any__codec,
                data["extensions"],
                "extensions",
            )
        else:
            self.extensions = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.interaction_id) is not None:
            data["interactionId"] = v
        if (v := self.target_query) is not None:
            data["targetQuery"] = rt.plain(v)
        if (v := self.user_data) is not None:
            data["userData"] = v
        if (v := self.extensions) is not None:
            data["extensions"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.interaction_id) is not None:
            text += ',"interactionId":' + rt.escape(v)
        if (v := self.target_query) is not None:
            text += ',"targetQuery":' + rt.encoded(v)
        if (v := self.user_data) is not None:
            text += ',"userData":' + rt.encoded(v)
        if (v := self.extensions) is not None:
            text += ',"extensions":' + rt.encoded(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class DeleteUserDataParameters(Parameters):
    """Removes one key of the interaction's user data. Which key/value pairs are
    accepted is subject to List of User Data Write Allowed (Agent Setup) or to
    service-client-api.user-data.write-allowed (configuration option).

    Parameters of ``deleteUserData``, in the namespace
    genesys.wwe.service.interaction. Source: 'deleteUserData' of
    spec/pages/genesys-service-client/9.0/interaction-namespace.pdf.txt.

    >>> DeleteUserDataParameters.from_dict({"interactionId": "example"}).interaction_id
    'example'
    """

    NAME = "deleteUserData"
    FACTS = {
        "namespace": "genesys.wwe.service.interaction",
        "callbacks": {
            "succeeded": {
                "at": 2,
                "role": "success",
                "summary": "Called when this request succeeds.",
            },
            "failed": {
                "at": 3,
                "role": "failure",
                "summary": "Called when this request fails.",
            },
        },
    }

    interaction_id: str | None = wire("interactionId", default=None)
    """Unique identifier of this interaction."""
    key: str | None = wire("key", default=None)
    """Key to remove."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 2:
            self = new(cls)
            try:
                v = data["interactionId"]
                if type(v) is str:
                    self.interaction_id = v
                else:
                    self.interaction_id = rt.member(rt.text, v, "interactionId")
                v = data["key"]
                self.key = v if type(v) is str else rt.member(rt.text, v, "key")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 2
        if "interactionId" in data:
            v = data["interactionId"]
            if type(v) is str:
                self.interaction_id = v
            else:
                self.interaction_id = rt.member(rt.text, v, "interactionId")
        else:
            self.interaction_id = None
            there -= 1
        if "key" in data:
            v = data["key"]
            self.key = v if type(v) is str else rt.member(rt.text, v, "key")
        else:
            self.key = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.interaction_id) is not None:
            data["interactionId"] = v
        if (v := self.key) is not None:
            data["key"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.interaction_id) is not None:
            text += ',"interactionId":' + rt.escape(v)
        if (v := self.key) is not None:
            text += ',"key":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class GetByInteractionIdParameters(Parameters):
    """Looks one interaction up, given its identifier.

    Parameters of ``getByInteractionId``, in the namespace
    genesys.wwe.service.interaction, returns ``Interaction | null``. Source:
    'getByInteractionId' of
    spec/pages/genesys-service-client/9.0/interaction-namespace.pdf.txt.

    >>> GetByInteractionIdParameters.from_dict({"interactionId": "example"}).interaction_id
    'example'
    """

    NAME = "getByInteractionId"
    FACTS = {
        "namespace": "genesys.wwe.service.interaction",
        "callbacks": {
            "succeeded": {
                "at": 1,
                "role": "success",
                "summary": "Called when this request succeeds.",
            },
            "failed": {
                "at": 2,
                "role": "failure",
                "summary": "Called when this request fails.",
            },
        },
    }

    interaction_id: str | None = wire("interactionId", default=None)
    """Unique identifier of this interaction."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 1:
            self = new(cls)
            try:
                v = data["interactionId"]
                if type(v) is str:
                    self.interaction_id = v
                else:
                    self.interaction_id = rt.member(rt.text, v, "interactionId")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 1
        if "interactionId" in data:
            v = data["interactionId"]
            if type(v) is str:
                self.interaction_id = v
            else:
                self.interaction_id = rt.member(rt.text, v, "interactionId")
        else:
            self.interaction_id = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.interaction_id) is not None:
            data["interactionId"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.interaction_id) is not None:
            text += ',"interactionId":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"

    @staticmethod
    def decode_result(data: Any) -> Interaction | None:
        """Decode what the method returns."""
        decoded: Interaction | None = rt.result(
            _GetByInteractionIdParameters__result,
            data,
            GetByInteractionIdParameters.NAME,
        )
        return decoded


class GetInteractionsParameters(Parameters):
    """Lists all interactions.

    Parameters of ``getInteractions``, in the namespace
    genesys.wwe.service.interaction, returns ``list[Interaction]``. Source:
    'getInteractions' of
    spec/pages/genesys-service-client/9.0/interaction-namespace.pdf.txt.
    """

    NAME = "getInteractions"
    FACTS = {
        "namespace": "genesys.wwe.service.interaction",
        "callbacks": {
            "succeeded": {
                "at": 0,
                "role": "success",
                "summary": "Called when this request succeeds.",
            },
            "failed": {
                "at": 1,
                "role": "failure",
                "summary": "Called when this request fails.",
            },
        },
    }

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

    @staticmethod
    def decode_result(data: Any) -> list[Interaction]:
        """Decode what the method returns."""
        decoded: list[Interaction] = rt.result(
            _GetInteractionsParameters__result,
            data,
            GetInteractionsParameters.NAME,
        )
        return decoded


class SelectCaseByCaseIdParameters(Parameters):
    """Selects a case in the UI, given its identifier. Whoever subscribed to
    "interaction" events (genesys.wwc.service.subscribe(["interaction"],
    eventHandler, this);) then gets this: Received interaction event: { "event":
    "interaction", }

    Parameters of ``selectCaseByCaseId``, in the namespace
    genesys.wwe.service.interaction. Source: 'selectCaseByCaseId' of
    spec/pages/genesys-service-client/9.0/interaction-namespace.pdf.txt.

    >>> SelectCaseByCaseIdParameters.from_dict({"caseId": "example"}).case_id
    'example'
    """

    NAME = "selectCaseByCaseId"
    FACTS = {
        "namespace": "genesys.wwe.service.interaction",
        "callbacks": {
            "succeeded": {
                "at": 1,
                "role": "success",
                "summary": "Called when this request succeeds.",
            },
            "failed": {
                "at": 2,
                "role": "failure",
                "summary": "Called when this request fails.",
            },
        },
    }

    case_id: str | None = wire("caseId", default=None)
    """Unique identifier of the case."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 1:
            self = new(cls)
            try:
                v = data["caseId"]
                self.case_id = v if type(v) is str else rt.member(rt.text, v, "caseId")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 1
        if "caseId" in data:
            v = data["caseId"]
            self.case_id = v if type(v) is str else rt.member(rt.text, v, "caseId")
        else:
            self.case_id = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.case_id) is not None:
            data["caseId"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.case_id) is not None:
            text += ',"caseId":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class SetUserDataParameters(Parameters):
    """Writes user data to a live interaction (with voice: one in any state but IDLE).
    Keys that exist already get the new value. Which key/value pairs are accepted is
    subject to List of User Data Write Allowed (Agent Setup) or to
    service-client-api.user-data.write-allowed (configuration option).

    Parameters of ``setUserData``, in the namespace genesys.wwe.service.interaction.
    Source: 'setUserData' of
    spec/pages/genesys-service-client/9.0/interaction-namespace.pdf.txt.

    >>> SetUserDataParameters.from_dict({"interactionId": "example"}).interaction_id
    'example'
    """

    NAME = "setUserData"
    FACTS = {
        "namespace": "genesys.wwe.service.interaction",
        "callbacks": {
            "succeeded": {
                "at": 2,
                "role": "success",
                "summary": "Called when this request succeeds.",
            },
            "failed": {
                "at": 3,
                "role": "failure",
                "summary": "Called when this request fails.",
            },
        },
    }

    interaction_id: str | None = wire("interactionId", default=None)
    """Unique identifier of this interaction."""
    key_values: dict[str, Any] | None = wire("keyValues", default=None)
    """Key value pairs to write."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 2:
            self = new(cls)
            try:
                v = data["interactionId"]
                if type(v) is str:
                    self.interaction_id = v
                else:
                    self.interaction_id = rt.member(rt.text, v, "interactionId")
                self.key_values = rt.member(
                    _map_of_any__codec,
                    data["keyValues"],
                    "keyValues",
                )
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 2
        if "interactionId" in data:
            v = data["interactionId"]
            if type(v) is str:
                self.interaction_id = v
            else:
                self.interaction_id = rt.member(rt.text, v, "interactionId")
        else:
            self.interaction_id = None
            there -= 1
        if "keyValues" in data:
            self.key_values = rt.member(
                _map_of_any__codec,
                data["keyValues"],
                "keyValues",
            )
        else:
            self.key_values = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.interaction_id) is not None:
            data["interactionId"] = v
        if (v := self.key_values) is not None:
            data["keyValues"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.interaction_id) is not None:
            text += ',"interactionId":' + rt.escape(v)
        if (v := self.key_values) is not None:
            text += ',"keyValues":' + rt.encoded(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class MarkdoneParameters(Parameters):
    """Marks an interaction as done.

    Parameters of ``markdone``, in the namespace genesys.wwe.service.interaction.
    Source: 'markdone' of
    spec/pages/genesys-service-client/9.0/interaction-namespace.pdf.txt.

    >>> MarkdoneParameters.from_dict({"interactionId": "example"}).interaction_id
    'example'
    """

    NAME = "markdone"
    FACTS = {
        "namespace": "genesys.wwe.service.interaction",
        "callbacks": {
            "succeeded": {
                "at": 1,
                "role": "success",
                "summary": "Called when this request succeeds.",
            },
            "failed": {
                "at": 2,
                "role": "failure",
                "summary": "Called when this request fails.",
            },
        },
    }

    interaction_id: str | None = wire("interactionId", default=None)
    """Unique identifier of this interaction."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 1:
            self = new(cls)
            try:
                v = data["interactionId"]
                if type(v) is str:
                    self.interaction_id = v
                else:
                    self.interaction_id = rt.member(rt.text, v, "interactionId")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 1
        if "interactionId" in data:
            v = data["interactionId"]
            if type(v) is str:
                self.interaction_id = v
            else:
                self.interaction_id = rt.member(rt.text, v, "interactionId")
        else:
            self.interaction_id = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.interaction_id) is not None:
            data["interactionId"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.interaction_id) is not None:
            text += ',"interactionId":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class BlockMarkdoneParameters(Parameters):
    """Keeps an interaction from being marked done. Blocking takes a moment; whoever
    subscribed to the "markdone" event is told of the delay.

    Parameters of ``blockMarkdone``, in the namespace
    genesys.wwe.service.interaction. Source: 'blockMarkdone' of
    spec/pages/genesys-service-client/9.0/interaction-namespace.pdf.txt.

    >>> BlockMarkdoneParameters.from_dict({"interactionId": "example"}).interaction_id
    'example'
    """

    NAME = "blockMarkdone"
    FACTS = {
        "namespace": "genesys.wwe.service.interaction",
        "callbacks": {
            "succeeded": {
                "at": 2,
                "role": "success",
                "summary": "Called when this request succeeds.",
            },
            "failed": {
                "at": 3,
                "role": "failure",
                "summary": "Called when this request fails.",
            },
        },
    }

    interaction_id: str | None = wire("interactionId", default=None)
    """Unique identifier of the interaction whose mark done gets blocked."""
    warning_message: str | None = wire("warningMessage", default=None)
    """Warning to show."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 2:
            self = new(cls)
            try:
                v = data["interactionId"]
                if type(v) is str:
                    self.interaction_id = v
                else:
                    self.interaction_id = rt.member(rt.text, v, "interactionId")
                v = data["warningMessage"]
                if type(v) is str:
                    self.warning_message = v
                else:
                    self.warning_message = rt.member(rt.text, v, "warningMessage")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 2
        if "interactionId" in data:
            v = data["interactionId"]
            if type(v) is str:
                self.interaction_id = v
            else:
                self.interaction_id = rt.member(rt.text, v, "interactionId")
        else:
            self.interaction_id = None
            there -= 1
        if "warningMessage" in data:
            v = data["warningMessage"]
            if type(v) is str:
                self.warning_message = v
            else:
                self.warning_message = rt.member(rt.text, v, "warningMessage")
        else:
            self.warning_message = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.interaction_id) is not None:
            data["interactionId"] = v
        if (v := self.warning_message) is not None:
            data["warningMessage"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.interaction_id) is not None:
            text += ',"interactionId":' + rt.escape(v)
        if (v := self.warning_message) is not None:
            text += ',"warningMessage":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class SingleStepConferenceParameters(Parameters):
    """Conferences in one step.

    Parameters of ``singleStepConference``, in the namespace
    genesys.wwe.service.interaction. Source: 'singleStepConference' of
    spec/pages/genesys-service-client/9.0/interaction-namespace.pdf.txt.

    >>> SingleStepConferenceParameters.from_dict({"interactionId": "example"}).interaction_id
    'example'
    """

    NAME = "singleStepConference"
    FACTS = {
        "namespace": "genesys.wwe.service.interaction",
        "callbacks": {
            "succeeded": {
                "at": 4,
                "role": "success",
                "summary": "Called when this request succeeds.",
            },
            "failed": {
                "at": 5,
                "role": "failure",
                "summary": "Called when this request fails.",
            },
        },
    }

    interaction_id: str | None = wire("interactionId", default=None)
    """Unique identifier of this interaction."""
    target_query: SingleStepConferenceTargetQuery | str | None = wire(
        "targetQuery",
        default=None,
    )
    """Whom to call, as a target object or as a character string (a phone number, for
    example).
    """
    user_data: dict[str, Any] | None = wire("userData", default=None)
    """User data to attach, a key/value object. For none, pass undefined or else an
    empty JSON object.
    """
    extensions: dict[str, Any] | None = wire("extensions", default=None)
    """Extensions, a key/value object. For none, pass undefined or else an empty JSON
    object. Chat makes no use of it.
    """

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 4
        if "interactionId" in data:
            v = data["interactionId"]
            if type(v) is str:
                self.interaction_id = v
            else:
                self.interaction_id = rt.member(rt.text, v, "interactionId")
        else:
            self.interaction_id = None
            there -= 1
        if "targetQuery" in data:
            self.target_query = rt.member(
                _type_e0e12507__codec,
                data["targetQuery"],
                "targetQuery",
            )
        else:
            self.target_query = None
            there -= 1
        if "userData" in data:
            self.user_data = rt.member(_map_of_any__codec, data["userData"], "userData")
        else:
            self.user_data = None
            there -= 1
        if "extensions" in data:
            self.extensions = rt.member(
                _map_of_any__codec,
                data["extensions"],
                "extensions",
            )
        else:
            self.extensions = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.interaction_id) is not None:
            data["interactionId"] = v
        if (v := self.target_query) is not None:
            data["targetQuery"] = rt.plain(v)
        if (v := self.user_data) is not None:
            data["userData"] = v
        if (v := self.extensions) is not None:
            data["extensions"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.interaction_id) is not None:
            text += ',"interactionId":' + rt.escape(v)
        if (v := self.target_query) is not None:
            text += ',"targetQuery":' + rt.encoded(v)
        if (v := self.user_data) is not None:
            text += ',"userData":' + rt.encoded(v)
        if (v := self.extensions) is not None:
            text += ',"extensions":' + rt.encoded(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class SingleStepTransferParameters(Parameters):
    """Transfers in one step.

    Parameters of ``singleStepTransfer``, in the namespace
    genesys.wwe.service.interaction. Source: 'singleStepTransfer' of
    spec/pages/genesys-service-client/9.0/interaction-namespace.pdf.txt.

    >>> SingleStepTransferParameters.from_dict({"interactionId": "example"}).interaction_id
    'example'
    """

    NAME = "singleStepTransfer"
    FACTS = {
        "namespace": "genesys.wwe.service.interaction",
        "callbacks": {
            "succeeded": {
                "at": 4,
                "role": "success",
                "summary": "Called when this request succeeds.",
            },
            "failed": {
                "at": 5,
                "role": "failure",
                "summary": "Called when this request fails.",
            },
        },
    }

    interaction_id: str | None = wire("interactionId", default=None)
    """Unique identifier of this interaction."""
    target_query: SingleStepTransferTargetQuery | str | None = wire(
        "targetQuery",
        default=None,
    )
    """Whom to call, as a target object or as a character string (a phone number, for
    example). AgentGroup's name, a Skill's name, an InteractionQueue's name, a
    RoutingPoint's name, and for a CustomContact, its phone number.
    """
    user_data: dict[str, Any] | None = wire("userData", default=None)
    """User data to attach, a key/value object. For none, pass undefined or else an
    empty JSON object.
    """
    extensions: dict[str, Any] | None = wire("extensions", default=None)
    """Extensions, a key/value object. For none, pass undefined or else an empty JSON
    object.
    """

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 4
        if "interactionId" in data:
            v = data["interactionId"]
            if type(v) is str:
                self.interaction_id = v
            else:
                self.interaction_id = rt.member(rt.text, v, "interactionId")
        else:
            self.interaction_id = None
            there -= 1
        if "targetQuery" in data:
            self.target_query = rt.member(
                _type_82ea03d1__codec,
                data["targetQuery"],
                "targetQuery",
            )
        else:
            self.target_query = None
            there -= 1
        if "userData" in data:
            self.user_data = rt.member(_map_of_any__codec, data["userData"], "userData")
        else:
            self.user_data = None
            there -= 1
        if "extensions" in data:
            self.extensions = rt.member(
                _map_of_any__codec,
                data["extensions"],
                "extensions",
            )
        else:
            self.extensions = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.interaction_id) is not None:
            data["interactionId"] = v
        if (v := self.target_query) is not None:
            data["targetQuery"] = rt.plain(v)
        if (v := self.user_data) is not None:
            data["userData"] = v
        if (v := self.extensions) is not None:
            data["extensions"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.interaction_id) is not None:
            text += ',"interactionId":' + rt.escape(v)
        if (v := self.target_query) is not None:
            text += ',"targetQuery":' + rt.encoded(v)
        if (v := self.user_data) is not None:
            text += ',"userData":' + rt.encoded(v)
        if (v := self.extensions) is not None:
            text += ',"extensions":' + rt.encoded(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class UnblockMarkdoneParameters(Parameters):
    """Lets an interaction be marked done again, undoing a block.

    Parameters of ``unblockMarkdone``, in the namespace
    genesys.wwe.service.interaction. Source: 'unblockMarkdone' of
    spec/pages/genesys-service-client/9.0/interaction-namespace.pdf.txt.

    >>> UnblockMarkdoneParameters.from_dict({"interactionId": "example"}).interaction_id
    'example'
    """

    NAME = "unblockMarkdone"
    FACTS = {
        "namespace": "genesys.wwe.service.interaction",
        "callbacks": {
            "succeeded": {
                "at": 1,
                "role": "success",
                "summary": "Called when this request succeeds.",
            },
            "failed": {
                "at": 2,
                "role": "failure",
                "summary": "Called when this request fails.",
            },
        },
    }

    interaction_id: str | None = wire("interactionId", default=None)
    """Unique identifier of the interaction whose mark done gets blocked."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 1:
            self = new(cls)
            try:
                v = data["interactionId"]
                if type(v) is str:
                    self.interaction_id = v
                else:
                    self.interaction_id = rt.member(rt.text, v, "interactionId")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 1
        if "interactionId" in data:
            v = data["interactionId"]
            if type(v) is str:
                self.interaction_id = v
            else:
                self.interaction_id = rt.member(rt.text, v, "interactionId")
        else:
            self.interaction_id = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.interaction_id) is not None:
            data["interactionId"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.interaction_id) is not None:
            text += ',"interactionId":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class AcceptParameters(Parameters):
    """Takes an interaction that rings in Agent Workspace.

    Parameters of ``accept``, in the namespace genesys.wwe.service.interaction.
    Source: 'accept' of
    spec/pages/genesys-service-client/9.0/interaction-namespace.pdf.txt.

    >>> AcceptParameters.from_dict({"interactionId": "example"}).interaction_id
    'example'
    """

    NAME = "accept"
    FACTS = {
        "namespace": "genesys.wwe.service.interaction",
        "callbacks": {
            "succeeded": {
                "at": 1,
                "role": "success",
                "summary": "Called when this request succeeds.",
            },
            "failed": {
                "at": 2,
                "role": "failure",
                "summary": "Called when this request fails.",
            },
        },
    }

    interaction_id: str | None = wire("interactionId", default=None)
    """Unique identifier of the interaction to take."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 1:
            self = new(cls)
            try:
                v = data["interactionId"]
                if type(v) is str:
                    self.interaction_id = v
                else:
                    self.interaction_id = rt.member(rt.text, v, "interactionId")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 1
        if "interactionId" in data:
            v = data["interactionId"]
            if type(v) is str:
                self.interaction_id = v
            else:
                self.interaction_id = rt.member(rt.text, v, "interactionId")
        else:
            self.interaction_id = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.interaction_id) is not None:
            data["interactionId"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.interaction_id) is not None:
            text += ',"interactionId":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class RejectParameters(Parameters):
    """Turns down an interaction that rings in Agent Workspace.

    Parameters of ``reject``, in the namespace genesys.wwe.service.interaction.
    Source: 'reject' of
    spec/pages/genesys-service-client/9.0/interaction-namespace.pdf.txt.

    >>> RejectParameters.from_dict({"interactionId": "example"}).interaction_id
    'example'
    """

    NAME = "reject"
    FACTS = {
        "namespace": "genesys.wwe.service.interaction",
        "callbacks": {
            "succeeded": {"at": 1, "role": "success"},
            "failed": {"at": 2, "role": "failure"},
        },
    }

    interaction_id: str | None = wire("interactionId", default=None)

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 1:
            self = new(cls)
            try:
                v = data["interactionId"]
                if type(v) is str:
                    self.interaction_id = v
                else:
                    self.interaction_id = rt.member(rt.text, v, "interactionId")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 1
        if "interactionId" in data:
            v = data["interactionId"]
            if type(v) is str:
                self.interaction_id = v
            else:
                self.interaction_id = rt.member(rt.text, v, "interactionId")
        else:
            self.interaction_id = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.interaction_id) is not None:
            data["interactionId"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.interaction_id) is not None:
            text += ',"interactionId":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


_type_4555885a__codec = rt.one_of("object | str", ConsultTargetQuery._decode, rt.text)
_map_of_any__codec = rt.map_of(rt.any_value)
# fmt: off
_GetByInteractionIdParameters__result = rt.one_of("object | null", Interaction._decode, rt.null)
# fmt: on
_GetInteractionsParameters__result = rt.list_of(Interaction._decode)
# fmt: off
_type_e0e12507__codec = rt.one_of("object | str", SingleStepConferenceTargetQuery._decode, rt.text)
# fmt: on
# fmt: off
_type_82ea03d1__codec = rt.one_of("object | str", SingleStepTransferTargetQuery._decode, rt.text)
# fmt: on
