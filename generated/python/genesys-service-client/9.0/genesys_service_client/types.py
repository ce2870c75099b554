"""Object types of genesys-service-client 9.0."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from ._runtime import (
    UNSET,
    Event,
    Model,
    Unset,
    any_value,
    list_of,
    map_of,
    mapping,
    open_string,
    plain,
    wrong,
)
from .enums import (
    ConsultTargetQueryTarget,
    ConsultTargetQueryTarget_VALUES,
    InteractionCallType,
    InteractionCallType_VALUES,
    InteractionDirection,
    InteractionDirection_VALUES,
    InteractionRecordingState,
    InteractionRecordingState_VALUES,
    InteractionRonaCallState,
    InteractionRonaCallState_VALUES,
    InteractionState,
    InteractionState_VALUES,
    SingleStepConferenceTargetQueryType,
    SingleStepConferenceTargetQueryType_VALUES,
    SingleStepTransferTargetQueryType,
    SingleStepTransferTargetQueryType_VALUES,
)


@dataclass(slots=True, kw_only=True)
class ConsultTargetQuery(Model):
    """The type consult.targetQuery.

    Fields:

    target (string): Kind of target. Possible values are: "AGENT", "AGENT_GROUP",
    "SKILL", "INTERACTION_QUEUE", "ROUTING_POINT", and "CUSTOM_CONTACT".

    destination (string): Whom to call. Supported values are: an agent's employeeId, an
    AgentGroup's name, a Skill's name, an InteractionQueue's name, a RoutingPoint's
    name, and for a CustomContact, its phone number.

    media (string, optional): An optional medium for consulting. Left out, it is the
    interaction's own one. To consult by voice while the interaction is a "chat", for
    example, pass "voice" here.
    """

    target: ConsultTargetQueryTarget | str | Unset = UNSET
    destination: str | Unset = UNSET
    media: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "consult.targetQuery"
    ) -> ConsultTargetQuery:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ConsultTargetQuery = object.__new__(cls)
        known = 0
        value = source.get("target", UNSET)
        if value is not UNSET:
            known += 1
            value = open_string(
                value, path + ".target", ConsultTargetQueryTarget_VALUES
            )
        self.target = value
        value = source.get("destination", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".destination", "str", value)
        self.destination = value
        value = source.get("media", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".media", "str", value)
        self.media = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "target",
                    "destination",
                    "media",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.target is not UNSET:
            data["target"] = plain(self.target)
        if self.destination is not UNSET:
            data["destination"] = self.destination
        if self.media is not UNSET:
            data["media"] = self.media
        return data


@dataclass(slots=True, kw_only=True)
class SingleStepConferenceTargetQuery(Model):
    """The type singleStepConference.targetQuery.

    Fields:

    type (string): Kind of target. Possible values are: "AGENT", "AGENT_GROUP", "SKILL",
    "INTERACTION_QUEUE", "ROUTING_POINT", and "CUSTOM_CONTACT".

    destination (string): Whom to call. Supported values are: an agent's employeeId, an
    AgentGroup's name, a Skill's name, an InteractionQueue's name, a RoutingPoint's
    name, and for a CustomContact, its phone number.
    """

    type: SingleStepConferenceTargetQueryType | str | Unset = UNSET
    destination: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "singleStepConference.targetQuery"
    ) -> SingleStepConferenceTargetQuery:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: SingleStepConferenceTargetQuery = object.__new__(cls)
        known = 0
        value = source.get("type", UNSET)
        if value is not UNSET:
            known += 1
            value = open_string(
                value, path + ".type", SingleStepConferenceTargetQueryType_VALUES
            )
        self.type = value
        value = source.get("destination", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".destination", "str", value)
        self.destination = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "type",
                    "destination",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.type is not UNSET:
            data["type"] = plain(self.type)
        if self.destination is not UNSET:
            data["destination"] = self.destination
        return data


@dataclass(slots=True, kw_only=True)
class SingleStepTransferTargetQuery(Model):
    """The type singleStepTransfer.targetQuery.

    Fields:

    type (string): Kind of target. Possible values are: "AGENT", "AGENT_GROUP", "SKILL",
    "INTERACTION_QUEUE", "ROUTING_POINT", and "CUSTOM_CONTACT".

    destination (string): Whom to call. Supported values are: an Agent's employeeId, an
    AgentGroup's name, a Skill's name, an InteractionQueue's name, a RoutingPoint's
    name, and for a CustomContact, its phone number.
    """

    type: SingleStepTransferTargetQueryType | str | Unset = UNSET
    destination: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "singleStepTransfer.targetQuery"
    ) -> SingleStepTransferTargetQuery:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: SingleStepTransferTargetQuery = object.__new__(cls)
        known = 0
        value = source.get("type", UNSET)
        if value is not UNSET:
            known += 1
            value = open_string(
                value, path + ".type", SingleStepTransferTargetQueryType_VALUES
            )
        self.type = value
        value = source.get("destination", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".destination", "str", value)
        self.destination = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "type",
                    "destination",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.type is not UNSET:
            data["type"] = plain(self.type)
        if self.destination is not UNSET:
            data["destination"] = self.destination
        return data


@dataclass(slots=True, kw_only=True)
class Interaction_xd26b3873(Model):
    """JSON structure of one interaction. Attributes specific to voice: callUuid,
    direction, callType, ani, dnis and recordingState.

    Fields:

    interaction_id (string, on the wire 'interactionId'): Unique identifier of this
    interaction. Note: a client-side ID, valid until the session ends or the page
    reloads.

    parent_interaction (string, on the wire 'parentInteraction'): Unique identifier of
    its parent interaction. Note: a client-side ID, valid until the session ends or the
    page reloads.

    case_id (string, on the wire 'caseId'): Names the case to which this interaction
    belongs.

    user_data (map[any], on the wire 'userData'): Attached user data, a key/value
    object; every interaction event brings it up to date.

    state (string): State the interaction is in now. Possible values are

    previous_state (string, on the wire 'previousState'): State the interaction was in
    before.

    parties (list[Party]): All parties that have a part in this interaction.

    is_consultation (boolean, on the wire 'isConsultation'): True for a consultation,
    false for anything else.

    is_main_case_interaction (boolean, on the wire 'isMainCaseInteraction'): True for
    the customer case's main interaction, false for anything else. Workspace Web Edition
    ties Case Information, Disposition, Note, Contact Profile and more to that one.

    call_uuid (string, on the wire 'callUuid'): UUID of the call. Found only on voice
    interactions.

    direction (string): Direction of the call. Possible values: IN, OUT or UNKNOWN.
    Found only on voice interactions.

    call_type (string, on the wire 'callType'): Type of the call. Possible values are:
    INTERNAL, INBOUND, OUTBOUND, CONSULT or UNKNOWN. Found only on voice interactions.

    ani (string): Automatic Number Identification. Found only on voice interactions.

    dnis (string): Dialed Number Identification Service. Found only on voice
    interactions.

    recording_state (string, on the wire 'recordingState'): Whether the call is
    recorded. Possible values are: STOPPED, RECORDING or PAUSED. Found only on voice
    interactions.

    is_case_selected (boolean, on the wire 'isCaseSelected'): True while the case with
    this interaction is selected, else false.

    rona_call_state (string, on the wire 'ronaCallState'): Filled in at event RELEASED,
    after an agent was sent a call, one from outside and let it ring. Possible values
    are: REDIRECTED or NO_ANSWER.

    is_case_expanded (boolean, on the wire 'isCaseExpanded'): True while the case with
    this interaction is expanded, else false.

    interaction_uuid (string, on the wire 'interactionUUID'): With multimedia, the
    attr_itx_id; with voice, the callUuid.

    conn_id (string, on the wire 'connId'): Unique connection ID, given out by T-Server.

    contact (Contact): Object with what is known of the contact.
    """

    interaction_id: str | Unset = UNSET
    parent_interaction: str | Unset = UNSET
    case_id: str | Unset = UNSET
    user_data: dict[str, Any] | Unset = UNSET
    state: InteractionState | str | Unset = UNSET
    previous_state: str | Unset = UNSET
    parties: list[Party] | Unset = UNSET
    is_consultation: bool | Unset = UNSET
    is_main_case_interaction: bool | Unset = UNSET
    call_uuid: str | Unset = UNSET
    direction: InteractionDirection | str | Unset = UNSET
    call_type: InteractionCallType | str | Unset = UNSET
    ani: str | Unset = UNSET
    dnis: str | Unset = UNSET
    recording_state: InteractionRecordingState | str | Unset = UNSET
    is_case_selected: bool | Unset = UNSET
    rona_call_state: InteractionRonaCallState | str | Unset = UNSET
    is_case_expanded: bool | Unset = UNSET
    interaction_uuid: str | Unset = UNSET
    conn_id: str | Unset = UNSET
    contact: Contact | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, data: Any, path: str = "Interaction") -> Interaction_xd26b3873:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: Interaction_xd26b3873 = object.__new__(cls)
        known = 0
        value = source.get("interactionId", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionId", "str", value)
        self.interaction_id = value
        value = source.get("parentInteraction", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".parentInteraction", "str", value)
        self.parent_interaction = value
        value = source.get("caseId", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".caseId", "str", value)
        self.case_id = value
        value = source.get("userData", UNSET)
        if value is not UNSET:
            known += 1
            value = map_of(value, path + ".userData", any_value)
        self.user_data = value
        value = source.get("state", UNSET)
        if value is not UNSET:
            known += 1
            value = open_string(value, path + ".state", InteractionState_VALUES)
        self.state = value
        value = source.get("previousState", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".previousState", "str", value)
        self.previous_state = value
        value = source.get("parties", UNSET)
        if value is not UNSET:
            known += 1
            value = list_of(value, path + ".parties", Party.from_dict)
        self.parties = value
        value = source.get("isConsultation", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, bool):
                raise wrong(path + ".isConsultation", "bool", value)
        self.is_consultation = value
        value = source.get("isMainCaseInteraction", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, bool):
                raise wrong(path + ".isMainCaseInteraction", "bool", value)
        self.is_main_case_interaction = value
        value = source.get("callUuid", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".callUuid", "str", value)
        self.call_uuid = value
        value = source.get("direction", UNSET)
        if value is not UNSET:
            known += 1
            value = open_string(value, path + ".direction", InteractionDirection_VALUES)
        self.direction = value
        value = source.get("callType", UNSET)
        if value is not UNSET:
            known += 1
            value = open_string(value, path + ".callType", InteractionCallType_VALUES)
        self.call_type = value
        value = source.get("ani", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".ani", "str", value)
        self.ani = value
        value = source.get("dnis", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".dnis", "str", value)
        self.dnis = value
        value = source.get("recordingState", UNSET)
        if value is not UNSET:
            known += 1
            value = open_string(
                value, path + ".recordingState", InteractionRecordingState_VALUES
            )
        self.recording_state = value
        value = source.get("isCaseSelected", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, bool):
                raise wrong(path + ".isCaseSelected", "bool", value)
        self.is_case_selected = value
        value = source.get("ronaCallState", UNSET)
        if value is not UNSET:
            known += 1
            value = open_string(
                value, path + ".ronaCallState", InteractionRonaCallState_VALUES
            )
        self.rona_call_state = value
        value = source.get("isCaseExpanded", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, bool):
                raise wrong(path + ".isCaseExpanded", "bool", value)
        self.is_case_expanded = value
        value = source.get("interactionUUID", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionUUID", "str", value)
        self.interaction_uuid = value
        value = source.get("connId", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".connId", "str", value)
        self.conn_id = value
        value = source.get("contact", UNSET)
        if value is not UNSET:
            known += 1
            value = Contact.from_dict(value, path + ".contact")
        self.contact = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "interactionId",
                    "parentInteraction",
                    "caseId",
                    "userData",
                    "state",
                    "previousState",
                    "parties",
                    "isConsultation",
                    "isMainCaseInteraction",
                    "callUuid",
                    "direction",
                    "callType",
                    "ani",
                    "dnis",
                    "recordingState",
                    "isCaseSelected",
                    "ronaCallState",
                    "isCaseExpanded",
                    "interactionUUID",
                    "connId",
                    "contact",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interaction_id is not UNSET:
            data["interactionId"] = self.interaction_id
        if self.parent_interaction is not UNSET:
            data["parentInteraction"] = self.parent_interaction
        if self.case_id is not UNSET:
            data["caseId"] = self.case_id
        if self.user_data is not UNSET:
            data["userData"] = plain(self.user_data)
        if self.state is not UNSET:
            data["state"] = plain(self.state)
        if self.previous_state is not UNSET:
            data["previousState"] = self.previous_state
        if self.parties is not UNSET:
            data["parties"] = plain(self.parties)
        if self.is_consultation is not UNSET:
            data["isConsultation"] = self.is_consultation
        if self.is_main_case_interaction is not UNSET:
            data["isMainCaseInteraction"] = self.is_main_case_interaction
        if self.call_uuid is not UNSET:
            data["callUuid"] = self.call_uuid
        if self.direction is not UNSET:
            data["direction"] = plain(self.direction)
        if self.call_type is not UNSET:
            data["callType"] = plain(self.call_type)
        if self.ani is not UNSET:
            data["ani"] = self.ani
        if self.dnis is not UNSET:
            data["dnis"] = self.dnis
        if self.recording_state is not UNSET:
            data["recordingState"] = plain(self.recording_state)
        if self.is_case_selected is not UNSET:
            data["isCaseSelected"] = self.is_case_selected
        if self.rona_call_state is not UNSET:
            data["ronaCallState"] = plain(self.rona_call_state)
        if self.is_case_expanded is not UNSET:
            data["isCaseExpanded"] = self.is_case_expanded
        if self.interaction_uuid is not UNSET:
            data["interactionUUID"] = self.interaction_uuid
        if self.conn_id is not UNSET:
            data["connId"] = self.conn_id
        if self.contact is not UNSET:
            data["contact"] = plain(self.contact)
        return data


@dataclass(slots=True, kw_only=True)
class Party(Model):
    """JSON structure of one party.

    Fields:

    name (string): Name of this party.
    """

    name: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, data: Any, path: str = "Party") -> Party:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: Party = object.__new__(cls)
        known = 0
        value = source.get("name", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".name", "str", value)
        self.name = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {k: v for k, v in source.items() if k not in ("name",)}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.name is not UNSET:
            data["name"] = self.name
        return data


@dataclass(slots=True, kw_only=True)
class Contact(Model):
    """JSON structure of one contact.

    Fields:

    display_name (string, on the wire 'displayName'): Display name of this contact.

    firstname (string): First name of this contact.

    last_name (string, on the wire 'lastName'): Last name of this contact.
    """

    display_name: str | Unset = UNSET
    firstname: str | Unset = UNSET
    last_name: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, data: Any, path: str = "Contact") -> Contact:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: Contact = object.__new__(cls)
        known = 0
        value = source.get("displayName", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".displayName", "str", value)
        self.display_name = value
        value = source.get("firstname", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".firstname", "str", value)
        self.firstname = value
        value = source.get("lastName", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".lastName", "str", value)
        self.last_name = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "displayName",
                    "firstname",
                    "lastName",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.display_name is not UNSET:
            data["displayName"] = self.display_name
        if self.firstname is not UNSET:
            data["firstname"] = self.firstname
        if self.last_name is not UNSET:
            data["lastName"] = self.last_name
        return data
