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
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        self._unknown = None
        get = data.get
        v = get("target")
        if type(v) is str:
            self.target = ConsultTargetQueryTarget.by_value[v]
        else:
            self.target = rt.member(
                ConsultTargetQueryTarget._decode,
                self,
                data,
                "target",
            )
        v = get("destination")
        if type(v) is str:
            self.destination = v
        else:
            self.destination = rt.member(rt.text, self, data, "destination")
        v = get("media")
        self.media = v if type(v) is str else rt.member(rt.text, self, data, "media")
        if len(data) != 3 or self._unknown is not None:
            self._unknown = rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any
        if (v := self.target) is not None:
            data["target"] = v if type(v) is str else v.value
        if (v := self.destination) is not None:
            data["destination"] = v
        if (v := self.media) is not None:
            data["media"] = v
        if self._unknown:
            data = {**self._unknown, **data}
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
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        self._unknown = None
        get = data.get
        v = get("type")
        if type(v) is str:
            self.type = SingleStepConferenceTargetQueryType.by_value[v]
        else:
            self.type = rt.member(
                SingleStepConferenceTargetQueryType._decode,
                self,
                data,
                "type",
            )
        v = get("destination")
        if type(v) is str:
            self.destination = v
        else:
            self.destination = rt.member(rt.text, self, data, "destination")
        if len(data) != 2 or self._unknown is not None:
            self._unknown = rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any
        if (v := self.type) is not None:
            data["type"] = v if type(v) is str else v.value
        if (v := self.destination) is not None:
            data["destination"] = v
        if self._unknown:
            data = {**self._unknown, **data}
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
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        self._unknown = None
        get = data.get
        v = get("type")
        if type(v) is str:
            self.type = SingleStepTransferTargetQueryType.by_value[v]
        else:
            self.type = rt.member(
                SingleStepTransferTargetQueryType._decode,
                self,
                data,
                "type",
            )
        v = get("destination")
        if type(v) is str:
            self.destination = v
        else:
            self.destination = rt.member(rt.text, self, data, "destination")
        if len(data) != 2 or self._unknown is not None:
            self._unknown = rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any
        if (v := self.type) is not None:
            data["type"] = v if type(v) is str else v.value
        if (v := self.destination) is not None:
            data["destination"] = v
        if self._unknown:
            data = {**self._unknown, **data}
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
        self._unknown = None
        get = data.get
        v = get("interactionId")
        if type(v) is str:
            self.interaction_id = v
        else:
            self.interaction_id = rt.member(rt.text, self, data, "interactionId")
        v = get("parentInteraction")
        if type(v) is str:
            self.parent_interaction = v
        else:
            self.parent_interaction = rt.member(
                rt.text,
                self,
                data,
                "parentInteraction",
            )
        v = get("caseId")
        self.case_id = v if type(v) is str else rt.member(rt.text, self, data, "caseId")
        self.user_data = rt.member(
            _Interaction__user_data__codec,
            self,
            data,
            "userData",
        )
        v = get("state")
        if type(v) is str:
            self.state = InteractionState.by_value[v]
        else:
            self.state = rt.member(InteractionState._decode, self, data, "state")
        v = get("previousState")
        if type(v) is str:
            self.previous_state = v
        else:
            self.previous_state = rt.member(rt.text, self, data, "previousState")
        self.parties = rt.member(_Interaction__parties__codec, self, data, "parties")
        v = get("isConsultation")
        if type(v) is bool:
            self.is_consultation = v
        else:
            self.is_consultation = rt.member(rt.boolean, self, data, "isConsultation")
        v = get("isMainCaseInteraction")
        if type(v) is bool:
            self.is_main_case_interaction = v
        else:
            self.is_main_case_interaction = rt.member(
                rt.boolean,
                self,
                data,
                "isMainCaseInteraction",
            )
        v = get("callUuid")
        if type(v) is str:
            self.call_uuid = v
        else:
            self.call_uuid = rt.member(rt.text, self, data, "callUuid")
        v = get("direction")
        if type(v) is str:
            self.direction = InteractionDirection.by_value[v]
        else:
            self.direction = rt.member(
                InteractionDirection._decode,
                self,
                data,
                "direction",
            )
        v = get("callType")
        if type(v) is str:
            self.call_type = InteractionCallType.by_value[v]
        else:
            self.call_type = rt.member(
                InteractionCallType._decode,
                self,
                data,
                "callType",
            )
        v = get("ani")
        self.ani = v if type(v) is str else rt.member(rt.text, self, data, "ani")
        v = get("dnis")
        self.dnis = v if type(v) is str else rt.member(rt.text, self, data, "dnis")
        v = get("recordingState")
        if type(v) is str:
            self.recording_state = InteractionRecordingState.by_value[v]
        else:
            self.recording_state = rt.member(
                InteractionRecordingState._decode,
                self,
                data,
                "recordingState",
            )
        v = get("isCaseSelected")
        if type(v) is bool:
            self.is_case_selected = v
        else:
            self.is_case_selected = rt.member(rt.boolean, self, data, "isCaseSelected")
        v = get("ronaCallState")
        if type(v) is str:
            self.rona_call_state = InteractionRonaCallState.by_value[v]
        else:
            self.rona_call_state = rt.member(
                InteractionRonaCallState._decode,
                self,
                data,
                "ronaCallState",
            )
        v = get("isCaseExpanded")
        if type(v) is bool:
            self.is_case_expanded = v
        else:
            self.is_case_expanded = rt.member(rt.boolean, self, data, "isCaseExpanded")
        v = get("interactionUUID")
        if type(v) is str:
            self.interaction_uuid = v
        else:
            self.interaction_uuid = rt.member(rt.text, self, data, "interactionUUID")
        v = get("connId")
        self.conn_id = v if type(v) is str else rt.member(rt.text, self, data, "connId")
        self.contact = rt.member(Contact._decode, self, data, "contact")
        if len(data) != 21 or self._unknown is not None:
            self._unknown = rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
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
            data["parties"] = rt.plain(v)
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
        if self._unknown:
            data = {**self._unknown, **data}
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
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        self._unknown = None
        get = data.get
        v = get("name")
        self.name = v if type(v) is str else rt.member(rt.text, self, data, "name")
        if len(data) != 1 or self._unknown is not None:
            self._unknown = rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            data["name"] = v
        if self._unknown:
            data = {**self._unknown, **data}
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
        if type(data) is not dict:
            data = rt.mapping(data)
        self = new(cls)
        self._unknown = None
        get = data.get
        v = get("displayName")
        if type(v) is str:
            self.display_name = v
        else:
            self.display_name = rt.member(rt.text, self, data, "displayName")
        v = get("firstname")
        if type(v) is str:
            self.firstname = v
        else:
            self.firstname = rt.member(rt.text, self, data, "firstname")
        v = get("lastName")
        if type(v) is str:
            self.last_name = v
        else:
            self.last_name = rt.member(rt.text, self, data, "lastName")
        if len(data) != 3 or self._unknown is not None:
            self._unknown = rt.unknown(data, cls.WIRES)
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any
        if (v := self.display_name) is not None:
            data["displayName"] = v
        if (v := self.firstname) is not None:
            data["firstname"] = v
        if (v := self.last_name) is not None:
            data["lastName"] = v
        if self._unknown:
            data = {**self._unknown, **data}
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


_Interaction__user_data__codec = rt.map_of(rt.any_value)
_Interaction__parties__codec = rt.list_of(Party._decode)
