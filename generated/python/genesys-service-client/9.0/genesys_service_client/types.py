"""Types of genesys-service-client 9.0."""

from __future__ import annotations

from . import _runtime as rt
from ._runtime import OpenString, Structure, new, value, wire

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self


class ConsultTargetQueryTarget(OpenString):
    """Values of ``consult.targetQuery.target``; values that it lacks are kept."""

    AGENT = value("AGENT")
    AGENT_GROUP = value("AGENT_GROUP")
    SKILL = value("SKILL")
    INTERACTION_QUEUE = value("INTERACTION_QUEUE")
    ROUTING_POINT = value("ROUTING_POINT")
    CUSTOM_CONTACT = value("CUSTOM_CONTACT")


class SingleStepConferenceTargetQueryType(OpenString):
    """Values of ``singleStepConference.targetQuery.type``; values that it lacks are
    kept.
    """

    AGENT = value("AGENT")
    AGENT_GROUP = value("AGENT_GROUP")
    SKILL = value("SKILL")
    INTERACTION_QUEUE = value("INTERACTION_QUEUE")
    ROUTING_POINT = value("ROUTING_POINT")
    CUSTOM_CONTACT = value("CUSTOM_CONTACT")


class SingleStepTransferTargetQueryType(OpenString):
    """Values of ``singleStepTransfer.targetQuery.type``; values that it lacks are kept."""

    AGENT = value("AGENT")
    AGENT_GROUP = value("AGENT_GROUP")
    SKILL = value("SKILL")
    INTERACTION_QUEUE = value("INTERACTION_QUEUE")
    ROUTING_POINT = value("ROUTING_POINT")
    CUSTOM_CONTACT = value("CUSTOM_CONTACT")


class InteractionState(OpenString):
    """Values of ``Interaction.state``; values that it lacks are kept."""

    UNKNOWN = value("UNKNOWN")
    """Not known."""
    IDLE = value("IDLE")
    """Not active; free to be closed."""
    RINGING = value("RINGING")
    """An inbound call rings."""
    DIALING = value("DIALING")
    """An outbound call rings."""
    TALKING = value("TALKING")
    """Both ends are connected."""
    HELD = value("HELD")
    """Put on hold."""
    PREVIEW = value("PREVIEW")
    """Previews a call."""
    INVITED = value("INVITED")
    """Open media, an invitation is out."""
    ACCEPTED = value("ACCEPTED")
    """Open media, somebody took it."""
    CREATED = value("CREATED")
    """Open media, newly made."""
    PULLED = value("PULLED")
    """Open media, taken out of a workbin."""
    REVOKED = value("REVOKED")
    """Open media, taken back."""
    COMPLETED = value("COMPLETED")
    """Open media, finished (Mark as done)."""
    ERROR = value("ERROR")
    """Open media, something failed."""
    SAVED = value("SAVED")
    """Open media, stored."""
    TRANSFERRING = value("TRANSFERRING")
    """Open media, on its way elsewhere."""
    TRANSFER_COMPLETED = value("TRANSFER_COMPLETED")
    """Open media, handed over, with nothing left to do."""
    INVITED_CONFERENCE = value("INVITED_CONFERENCE")
    """Open media, asked into a conference."""
    LEFT_CONFERENCE = value("LEFT_CONFERENCE")
    """Open media, out of the conference."""
    USER_DATA_ATTACHED = value("USER_DATA_ATTACHED")
    """Data was attached."""
    USER_DATA_UPDATED = value("USER_DATA_UPDATED")
    """Attached data changed."""
    JOIN_PENDING = value("JOIN_PENDING")
    """Entering the chat."""
    JOIN_FAILED = value("JOIN_FAILED")
    """No connection to the chat server was made."""
    HISTORY_IN_PROGRESS = value("HISTORY_IN_PROGRESS")
    """Chat content is on its way."""
    HISTORY_DONE = value("HISTORY_DONE")
    """Chat content is there."""
    CANCELLED = value("CANCELLED")
    """An outbound email was called off."""
    SENT = value("SENT")
    """An outbound email left."""
    READY = value("READY")
    """A call preview can start."""
    CANCELED = value("CANCELED")
    """A call preview was called off."""
    REJECTED = value("REJECTED")
    """A call preview was turned down."""


class InteractionDirection(OpenString):
    """Values of ``Interaction.direction``; values that it lacks are kept."""

    IN = value("IN")
    OUT = value("OUT")
    UNKNOWN = value("UNKNOWN")


class InteractionCallType(OpenString):
    """Values of ``Interaction.callType``; values that it lacks are kept."""

    INTERNAL = value("INTERNAL")
    INBOUND = value("INBOUND")
    OUTBOUND = value("OUTBOUND")
    CONSULT = value("CONSULT")
    UNKNOWN = value("UNKNOWN")


class InteractionRecordingState(OpenString):
    """Values of ``Interaction.recordingState``; values that it lacks are kept."""

    STOPPED = value("STOPPED")
    RECORDING = value("RECORDING")
    PAUSED = value("PAUSED")


class InteractionRonaCallState(OpenString):
    """Values of ``Interaction.ronaCallState``; values that it lacks are kept."""

    REDIRECTED = value("REDIRECTED")
    NO_ANSWER = value("NO_ANSWER")


class ConsultTargetQuery(Structure):
    """Type ``consult.targetQuery``. Source: 'consult' of
    spec/pages/genesys-service-client/9.0/interaction-namespace.pdf.txt.

    >>> ConsultTargetQuery.from_dict({"destination": "example"}).destination
    'example'
    """

    NAME = "consult.targetQuery"

    target: ConsultTargetQueryTarget | None = wire("target", default=None)
    """Kind of target. Possible values are: "AGENT", "AGENT_GROUP", "SKILL",
    "INTERACTION_QUEUE", "ROUTING_POINT", and "CUSTOM_CONTACT".
    """
    destination: str | None = wire("destination", default=None)
    """Whom to call. Supported values are: an agent's employeeId, an AgentGroup's name,
    a Skill's name, an InteractionQueue's name, a RoutingPoint's name, and for a
    CustomContact, its phone number.
    """
    media: str | None = wire("media", default=None, presence="optional")
    """An optional medium for consulting. Left out, it is the interaction's own one. To
    consult by voice while the interaction is a "chat", for example, pass "voice"
    here.
    """

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 3:
            self = new(cls)
            try:
                v = data["target"]
                if type(v) is str:
                    self.target = _ConsultTargetQueryTarget__values[v]
                else:
                    self.target = rt.member(
                        ConsultTargetQueryTarget._decode,
                        v,
                        "target",
                    )
                v = data["destination"]
                if type(v) is str:
                    self.destination = v
                else:
                    self.destination = rt.member(rt.text, v, "destination")
                v = data["media"]
                self.media = v if type(v) is str else rt.member(rt.text, v, "media")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 3
        if "target" in data:
            v = data["target"]
            if type(v) is str:
                self.target = _ConsultTargetQueryTarget__values[v]
            else:
                self.target = rt.member(ConsultTargetQueryTarget._decode, v, "target")
        else:
            self.target = None
            there -= 1
        if "destination" in data:
            v = data["destination"]
            if type(v) is str:
                self.destination = v
            else:
                self.destination = rt.member(rt.text, v, "destination")
        else:
            self.destination = None
            there -= 1
        if "media" in data:
            v = data["media"]
            self.media = v if type(v) is str else rt.member(rt.text, v, "media")
        else:
            self.media = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.target) is not None:
            data["target"] = v if type(v) is str else v.value
        if (v := self.destination) is not None:
            data["destination"] = v
        if (v := self.media) is not None:
            data["media"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.target) is not None:
            text += ',"target":' + rt.escape(v)
        if (v := self.destination) is not None:
            text += ',"destination":' + rt.escape(v)
        if (v := self.media) is not None:
            text += ',"media":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class SingleStepConferenceTargetQuery(Structure):
    """Type ``singleStepConference.targetQuery``. Source: 'singleStepConference' of
    spec/pages/genesys-service-client/9.0/interaction-namespace.pdf.txt.

    >>> SingleStepConferenceTargetQuery.from_dict({"destination": "example"}).destination
    'example'
    """

    NAME = "singleStepConference.targetQuery"

    type: SingleStepConferenceTargetQueryType | None = wire("type", default=None)
    """Kind of target. Possible values are: "AGENT", "AGENT_GROUP", "SKILL",
    "INTERACTION_QUEUE", "ROUTING_POINT", and "CUSTOM_CONTACT".
    """
    destination: str | None = wire("destination", default=None)
    """Whom to call. Supported values are: an agent's employeeId, an AgentGroup's name,
    a Skill's name, an InteractionQueue's name, a RoutingPoint's name, and for a
    CustomContact, its phone number.
    """

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 2:
            self = new(cls)
            try:
                v = data["type"]
                if type(v) is str:
                    self.type = _SingleStepConferenceTargetQueryType__values[v]
                else:
                    self.type = rt.member(
                        SingleStepConferenceTargetQueryType._decode,
                        v,
                        "type",
                    )
                v = data["destination"]
                if type(v) is str:
                    self.destination = v
                else:
                    self.destination = rt.member(rt.text, v, "destination")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 2
        if "type" in data:
            v = data["type"]
            if type(v) is str:
                self.type = _SingleStepConferenceTargetQueryType__values[v]
            else:
                self.type = rt.member(
                    SingleStepConferenceTargetQueryType._decode,
                    v,
                    "type",
                )
        else:
            self.type = None
            there -= 1
        if "destination" in data:
            v = data["destination"]
            if type(v) is str:
                self.destination = v
            else:
                self.destination = rt.member(rt.text, v, "destination")
        else:
            self.destination = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.type) is not None:
            data["type"] = v if type(v) is str else v.value
        if (v := self.destination) is not None:
            data["destination"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.type) is not None:
            text += ',"type":' + rt.escape(v)
        if (v := self.destination) is not None:
            text += ',"destination":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class SingleStepTransferTargetQuery(Structure):
    """Type ``singleStepTransfer.targetQuery``. Source: 'singleStepTransfer' of
    spec/pages/genesys-service-client/9.0/interaction-namespace.pdf.txt.

    >>> SingleStepTransferTargetQuery.from_dict({"destination": "example"}).destination
    'example'
    """

    NAME = "singleStepTransfer.targetQuery"

    type: SingleStepTransferTargetQueryType | None = wire("type", default=None)
    """Kind of target. Possible values are: "AGENT", "AGENT_GROUP", "SKILL",
    "INTERACTION_QUEUE", "ROUTING_POINT", and "CUSTOM_CONTACT".
    """
    destination: str | None = wire("destination", default=None)
    """Whom to call. Supported values are: an Agent's employeeId, an AgentGroup's name,
    a Skill's name, an InteractionQueue's name, a RoutingPoint's name, and for a
    CustomContact, its phone number.
    """

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 2:
            self = new(cls)
            try:
                v = data["type"]
                if type(v) is str:
                    self.type = _SingleStepTransferTargetQueryType__values[v]
                else:
                    self.type = rt.member(
                        SingleStepTransferTargetQueryType._decode,
                        v,
                        "type",
                    )
                v = data["destination"]
                if type(v) is str:
                    self.destination = v
                else:
                    self.destination = rt.member(rt.text, v, "destination")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 2
        if "type" in data:
            v = data["type"]
            if type(v) is str:
                self.type = _SingleStepTransferTargetQueryType__values[v]
            else:
                self.type = rt.member(
                    SingleStepTransferTargetQueryType._decode,
                    v,
                    "type",
                )
        else:
            self.type = None
            there -= 1
        if "destination" in data:
            v = data["destination"]
            if type(v) is str:
                self.destination = v
            else:
                self.destination = rt.member(rt.text, v, "destination")
        else:
            self.destination = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.type) is not None:
            data["type"] = v if type(v) is str else v.value
        if (v := self.destination) is not None:
            data["destination"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.type) is not None:
            text += ',"type":' + rt.escape(v)
        if (v := self.destination) is not None:
            text += ',"destination":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class Interaction(Structure):
    """JSON structure of one interaction. Attributes specific to voice: callUuid,
    direction, callType, ani, dnis and recordingState.

    Type ``Interaction``. Source: 'Interaction' of
    spec/pages/genesys-service-client/9.0/interaction-namespace.pdf.txt.

    >>> Interaction.from_dict({"interactionId": "example"}).interaction_id
    'example'
    """

    NAME = "Interaction"

    interaction_id: str | None = wire("interactionId", default=None)
    """Unique identifier of this interaction. Note: a client-side ID, valid until the
    session ends or the page reloads.
    """
    parent_interaction: str | None = wire("parentInteraction", default=None)
    """Unique identifier of its parent interaction. Note: a client-side ID, valid until
    the session ends or the page reloads.
    """
    case_id: str | None = wire("caseId", default=None)
    """Names the case to which this interaction belongs."""
    user_data: dict[str, Any] | None = wire("userData", default=None)
    """Attached user data, a key/value object; every interaction event brings it up to
    date.
    """
    state: InteractionState | None = wire("state", default=None)
    """State the interaction is in now. Possible values are:"""
    previous_state: str | None = wire("previousState", default=None)
    """State the interaction was in before."""
    parties: list[Party] | None = wire("parties", default=None)
    """All parties that have a part in this interaction."""
    is_consultation: bool | None = wire("isConsultation", default=None)
    """True for a consultation, false for anything else."""
    is_main_case_interaction: bool | None = wire("isMainCaseInteraction", default=None)
    """True for the customer case's main interaction, false for anything else. Workspace
    Web Edition ties Case Information, Disposition, Note, Contact Profile and more to
    that one.
    """
    call_uuid: str | None = wire("callUuid", default=None)
    """UUID of the call. Found only on voice interactions."""
    direction: InteractionDirection | None = wire("direction", default=None)
    """Direction of the call. Possible values: IN, OUT or UNKNOWN. Found only on voice
    interactions.
    """
    call_type: InteractionCallType | None = wire("callType", default=None)
    """Type of the call. Possible values are: INTERNAL, INBOUND, OUTBOUND, CONSULT or
    UNKNOWN. Found only on voice interactions.
    """
    ani: str | None = wire("ani", default=None)
    """Automatic Number Identification. Found only on voice interactions."""
    dnis: str | None = wire("dnis", default=None)
    """Dialed Number Identification Service. Found only on voice interactions."""
    recording_state: InteractionRecordingState | None = wire(
        "recordingState",
        default=None,
    )
    """Whether the call is recorded. Possible values are: STOPPED, RECORDING or PAUSED.
    Found only on voice interactions.
    """
    is_case_selected: bool | None = wire("isCaseSelected", default=None)
    """True while the case with this interaction is selected, else false."""
    rona_call_state: InteractionRonaCallState | None = wire(
        "ronaCallState",
        default=None,
    )
    """Filled in at event RELEASED, after an agent was sent a call, one from outside and
    let it ring. Possible values are: REDIRECTED or NO_ANSWER.
    """
    is_case_expanded: bool | None = wire("isCaseExpanded", default=None)
    """True while the case with this interaction is expanded, else false."""
    interaction_uuid: str | None = wire("interactionUUID", default=None)
    """With multimedia, the attr_itx_id; with voice, the callUuid."""
    conn_id: str | None = wire("connId", default=None)
    """Unique connection ID, given out by T-Server."""
    contact: Contact | None = wire("contact", default=None)
    """Object with what is known of the contact."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 21
        if "interactionId" in data:
            v = data["interactionId"]
            if type(v) is str:
                self.interaction_id = v
            else:
                self.interaction_id = rt.member(rt.text, v, "interactionId")
        else:
            self.interaction_id = None
            there -= 1
        if "parentInteraction" in data:
            v = data["parentInteraction"]
            if type(v) is str:
                self.parent_interaction = v
            else:
                self.parent_interaction = rt.member(rt.text, v, "parentInteraction")
        else:
            self.parent_interaction = None
            there -= 1
        if "caseId" in data:
            v = data["caseId"]
            self.case_id = v if type(v) is str else rt.member(rt.text, v, "caseId")
        else:
            self.case_id = None
            there -= 1
        if "userData" in data:
            self.user_data = rt.member(_map_of_any__codec, data["userData"], "userData")
        else:
            self.user_data = None
            there -= 1
        if "state" in data:
            v = data["state"]
            if type(v) is str:
                self.state = _InteractionState__values[v]
            else:
                self.state = rt.member(InteractionState._decode, v, "state")
        else:
            self.state = None
            there -= 1
        if "previousState" in data:
            v = data["previousState"]
            if type(v) is str:
                self.previous_state = v
            else:
                self.previous_state = rt.member(rt.text, v, "previousState")
        else:
            self.previous_state = None
            there -= 1
        if "parties" in data:
            self.parties = rt.member(_list_of_Party__codec, data["parties"], "parties")
        else:
            self.parties = None
            there -= 1
        if "isConsultation" in data:
            v = data["isConsultation"]
            if type(v) is bool:
                self.is_consultation = v
            else:
                self.is_consultation = rt.member(rt.boolean, v, "isConsultation")
        else:
            self.is_consultation = None
            there -= 1
        if "isMainCaseInteraction" in data:
            v = data["isMainCaseInteraction"]
            if type(v) is bool:
                self.is_main_case_interaction = v
            else:
                self.is_main_case_interaction = rt.member(
                    rt.boolean,
                    v,
                    "isMainCaseInteraction",
                )
        else:
            self.is_main_case_interaction = None
            there -= 1
        if "callUuid" in data:
            v = data["callUuid"]
            self.call_uuid = v if type(v) is str else rt.member(rt.text, v, "callUuid")
        else:
            self.call_uuid = None
            there -= 1
        if "direction" in data:
            v = data["direction"]
            if type(v) is str:
                self.direction = _InteractionDirection__values[v]
            else:
                self.direction = rt.member(InteractionDirection._decode, v, "direction")
        else:
            self.direction = None
            there -= 1
        if "callType" in data:
            v = data["callType"]
            if type(v) is str:
                self.call_type = _InteractionCallType__values[v]
            else:
                self.call_type = rt.member(InteractionCallType._decode, v, "callType")
        else:
            self.call_type = None
            there -= 1
        if "ani" in data:
            v = data["ani"]
            self.ani = v if type(v) is str else rt.member(rt.text, v, "ani")
        else:
            self.ani = None
            there -= 1
        if "dnis" in data:
            v = data["dnis"]
            self.dnis = v if type(v) is str else rt.member(rt.text, v, "dnis")
        else:
            self.dnis = None
            there -= 1
        if "recordingState" in data:
            v = data["recordingState"]
            if type(v) is str:
                self.recording_state = _InteractionRecordingState__values[v]
            else:
                self.recording_state = rt.member(
                    InteractionRecordingState._decode,
                    v,
                    "recordingState",
                )
        else:
            self.recording_state = None
            there -= 1
        if "isCaseSelected" in data:
            v = data["isCaseSelected"]
            if type(v) is bool:
                self.is_case_selected = v
            else:
                self.is_case_selected = rt.member(rt.boolean, v, "isCaseSelected")
        else:
            self.is_case_selected = None
            there -= 1
        if "ronaCallState" in data:
            v = data["ronaCallState"]
            if type(v) is str:
                self.rona_call_state = _InteractionRonaCallState__values[v]
            else:
                self.rona_call_state = rt.member(
                    InteractionRonaCallState._decode,
                    v,
                    "ronaCallState",
                )
        else:
            self.rona_call_state = None
            there -= 1
        if "isCaseExpanded" in data:
            v = data["isCaseExpanded"]
            if type(v) is bool:
                self.is_case_expanded = v
            else:
                self.is_case_expanded = rt.member(rt.boolean, v, "isCaseExpanded")
        else:
            self.is_case_expanded = None
            there -= 1
        if "interactionUUID" in data:
            v = data["interactionUUID"]
            if type(v) is str:
                self.interaction_uuid = v
            else:
                self.interaction_uuid = rt.member(rt.text, v, "interactionUUID")
        else:
            self.interaction_uuid = None
            there -= 1
        if "connId" in data:
            v = data["connId"]
            self.conn_id = v if type(v) is str else rt.member(rt.text, v, "connId")
        else:
            self.conn_id = None
            there -= 1
        if "contact" in data:
            self.contact = rt.member(Contact._decode, data["contact"], "contact")
        else:
            self.contact = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.interaction_id) is not None:
            data["interactionId"] = v
        if (v := self.parent_interaction) is not None:
            data["parentInteraction"] = v
        if (v := self.case_id) is not None:
            data["caseId"] = v
        if (v := self.user_data) is not None:
            data["userData"] = v
        if (v := self.state) is not None:
            data["state"] = v if type(v) is str else v.value
        if (v := self.previous_state) is not None:
            data["previousState"] = v
        if (v := self.parties) is not None:
            data["parties"] = [each.to_dict() for each in v]
        if (v := self.is_consultation) is not None:
            data["isConsultation"] = v
        if (v := self.is_main_case_interaction) is not None:
            data["isMainCaseInteraction"] = v
        if (v := self.call_uuid) is not None:
            data["callUuid"] = v
        if (v := self.direction) is not None:
            data["direction"] = v if type(v) is str else v.value
        if (v := self.call_type) is not None:
            data["callType"] = v if type(v) is str else v.value
        if (v := self.ani) is not None:
            data["ani"] = v
        if (v := self.dnis) is not None:
            data["dnis"] = v
        if (v := self.recording_state) is not None:
            data["recordingState"] = v if type(v) is str else v.value
        if (v := self.is_case_selected) is not None:
            data["isCaseSelected"] = v
        if (v := self.rona_call_state) is not None:
            data["ronaCallState"] = v if type(v) is str else v.value
        if (v := self.is_case_expanded) is not None:
            data["isCaseExpanded"] = v
        if (v := self.interaction_uuid) is not None:
            data["interactionUUID"] = v
        if (v := self.conn_id) is not None:
            data["connId"] = v
        if (v := self.contact) is not None:
            data["contact"] = v.to_dict()
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.interaction_id) is not None:
            text += ',"interactionId":' + rt.escape(v)
        if (v := self.parent_interaction) is not None:
            text += ',"parentInteraction":' + rt.escape(v)
        if (v := self.case_id) is not None:
            text += ',"caseId":' + rt.escape(v)
        if (v := self.user_data) is not None:
            text += ',"userData":' + rt.encoded(v)
        if (v := self.state) is not None:
            text += ',"state":' + rt.escape(v)
        if (v := self.previous_state) is not None:
            text += ',"previousState":' + rt.escape(v)
        if (v := self.parties) is not None:
            text += ',"parties":' + rt.encoded(v)
        if (v := self.is_consultation) is not None:
            text += ',"isConsultation":' + ("true" if v else "false")
        if (v := self.is_main_case_interaction) is not None:
            text += ',"isMainCaseInteraction":' + ("true" if v else "false")
        if (v := self.call_uuid) is not None:
            text += ',"callUuid":' + rt.escape(v)
        if (v := self.direction) is not None:
            text += ',"direction":' + rt.escape(v)
        if (v := self.call_type) is not None:
            text += ',"callType":' + rt.escape(v)
        if (v := self.ani) is not None:
            text += ',"ani":' + rt.escape(v)
        if (v := self.dnis) is not None:
            text += ',"dnis":' + rt.escape(v)
        if (v := self.recording_state) is not None:
            text += ',"recordingState":' + rt.escape(v)
        if (v := self.is_case_selected) is not None:
            text += ',"isCaseSelected":' + ("true" if v else "false")
        if (v := self.rona_call_state) is not None:
            text += ',"ronaCallState":' + rt.escape(v)
        if (v := self.is_case_expanded) is not None:
            text += ',"isCaseExpanded":' + ("true" if v else "false")
        if (v := self.interaction_uuid) is not None:
            text += ',"interactionUUID":' + rt.escape(v)
        if (v := self.conn_id) is not None:
            text += ',"connId":' + rt.escape(v)
        if (v := self.contact) is not None:
            text += ',"contact":' + v.to_json()
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class Party(Structure):
    """JSON structure of one party.

    Type ``Party``. Source: 'Party' of
    spec/pages/genesys-service-client/9.0/interaction-namespace.pdf.txt.

    >>> Party.from_dict({"name": "example"}).name
    'example'
    """

    NAME = "Party"

    name: str | None = wire("name", default=None)
    """Name of this party."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 1:
            self = new(cls)
            try:
                v = data["name"]
                self.name = v if type(v) is str else rt.member(rt.text, v, "name")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 1
        if "name" in data:
            v = data["name"]
            self.name = v if type(v) is str else rt.member(rt.text, v, "name")
        else:
            self.name = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.name) is not None:
            data["name"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.name) is not None:
            text += ',"name":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


class Contact(Structure):
    """JSON structure of one contact.

    Type ``Contact``. Source: 'Contact' of
    spec/pages/genesys-service-client/9.0/interaction-namespace.pdf.txt.

    >>> Contact.from_dict({"displayName": "example"}).display_name
    'example'
    """

    NAME = "Contact"

    display_name: str | None = wire("displayName", default=None)
    """Display name of this contact."""
    firstname: str | None = wire("firstname", default=None)
    """First name of this contact."""
    last_name: str | None = wire("lastName", default=None)
    """Last name of this contact."""

    @classmethod
    def _decode(cls, data: Any) -> Self:
        if type(data) is dict and len(data) == 3:
            self = new(cls)
            try:
                v = data["displayName"]
                if type(v) is str:
                    self.display_name = v
                else:
                    self.display_name = rt.member(rt.text, v, "displayName")
                v = data["firstname"]
                if type(v) is str:
                    self.firstname = v
                else:
                    self.firstname = rt.member(rt.text, v, "firstname")
                v = data["lastName"]
                if type(v) is str:
                    self.last_name = v
                else:
                    self.last_name = rt.member(rt.text, v, "lastName")
            except KeyError:
                pass
            else:
                self._unknown = None
                return self
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        there = 3
        if "displayName" in data:
            v = data["displayName"]
            if type(v) is str:
                self.display_name = v
            else:
                self.display_name = rt.member(rt.text, v, "displayName")
        else:
            self.display_name = None
            there -= 1
        if "firstname" in data:
            v = data["firstname"]
            self.firstname = v if type(v) is str else rt.member(rt.text, v, "firstname")
        else:
            self.firstname = None
            there -= 1
        if "lastName" in data:
            v = data["lastName"]
            self.last_name = v if type(v) is str else rt.member(rt.text, v, "lastName")
        else:
            self.last_name = None
            there -= 1
        self._unknown = None if len(data) == there else rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {**self._unknown} if self._unknown else {}
        v: Any
        if (v := self.display_name) is not None:
            data["displayName"] = v
        if (v := self.firstname) is not None:
            data["firstname"] = v
        if (v := self.last_name) is not None:
            data["lastName"] = v
        return data

    def to_json(self) -> str:
        text = ""
        v: Any
        if (v := self.display_name) is not None:
            text += ',"displayName":' + rt.escape(v)
        if (v := self.firstname) is not None:
            text += ',"firstname":' + rt.escape(v)
        if (v := self.last_name) is not None:
            text += ',"lastName":' + rt.escape(v)
        if self._unknown:
            text += rt.more(self._unknown, self.WIRES)
        return "{" + text[1:] + "}"


_ConsultTargetQueryTarget__values = ConsultTargetQueryTarget.by_value
# fmt: off
_SingleStepConferenceTargetQueryType__values = SingleStepConferenceTargetQueryType.by_value
# fmt: on
_SingleStepTransferTargetQueryType__values = SingleStepTransferTargetQueryType.by_value
_map_of_any__codec = rt.map_of(rt.any_value)
_InteractionState__values = InteractionState.by_value
_list_of_Party__codec = rt.list_of(Party._decode)
_InteractionDirection__values = InteractionDirection.by_value
_InteractionCallType__values = InteractionCallType.by_value
_InteractionRecordingState__values = InteractionRecordingState.by_value
_InteractionRonaCallState__values = InteractionRonaCallState.by_value
