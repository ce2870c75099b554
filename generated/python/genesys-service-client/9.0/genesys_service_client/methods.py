"""Parameters of the methods of genesys-service-client 9.0."""

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
    map_of,
    mapping,
    one_of,
    plain,
    string,
    wrong,
)
from .types import (
    ConsultTargetQuery,
    SingleStepConferenceTargetQuery,
    SingleStepTransferTargetQuery,
)


@dataclass(slots=True, kw_only=True)
class CompleteConferenceParameters(Model):
    """Ends the consultation by joining everyone in a conference.

    Fields:

    consult_interaction_id (string, on the wire 'consultInteractionId'): Unique
    identifier of the consultation.
    """

    consult_interaction_id: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "completeConference"
    ) -> CompleteConferenceParameters:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: CompleteConferenceParameters = object.__new__(cls)
        known = 0
        value = source.get("consultInteractionId", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".consultInteractionId", "str", value)
        self.consult_interaction_id = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {k: v for k, v in source.items() if k not in ("consultInteractionId",)}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.consult_interaction_id is not UNSET:
            data["consultInteractionId"] = self.consult_interaction_id
        return data


@dataclass(slots=True, kw_only=True)
class CompleteTransferParameters(Model):
    """Ends the consultation by handing the call over.

    Fields:

    consult_interaction_id (string, on the wire 'consultInteractionId'): Unique
    identifier of the consultation.
    """

    consult_interaction_id: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "completeTransfer"
    ) -> CompleteTransferParameters:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: CompleteTransferParameters = object.__new__(cls)
        known = 0
        value = source.get("consultInteractionId", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".consultInteractionId", "str", value)
        self.consult_interaction_id = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {k: v for k, v in source.items() if k not in ("consultInteractionId",)}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.consult_interaction_id is not UNSET:
            data["consultInteractionId"] = self.consult_interaction_id
        return data


@dataclass(slots=True, kw_only=True)
class ConsultParameters(Model):
    """Starts a consultation.

    Fields:

    interaction_id (string, on the wire 'interactionId'): Unique identifier of this
    interaction.

    target_query (consult.targetQuery | string, on the wire 'targetQuery'): Whom to
    call, as a target object or as a character string (a phone number, for example).

    user_data (map[any], on the wire 'userData'): User data to attach, a key/value
    object. For none, pass undefined or else an empty JSON object.

    extensions (map[any]): Extensions, a key/value object. For none, pass undefined or
    else an empty JSON object. Chat makes no use of it.
    """

    interaction_id: str | Unset = UNSET
    target_query: ConsultTargetQuery | str | Unset = UNSET
    user_data: dict[str, Any] | Unset = UNSET
    extensions: dict[str, Any] | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, data: Any, path: str = "consult") -> ConsultParameters:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: ConsultParameters = object.__new__(cls)
        known = 0
        value = source.get("interactionId", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionId", "str", value)
        self.interaction_id = value
        value = source.get("targetQuery", UNSET)
        if value is not UNSET:
            known += 1
            value = one_of(
                value, path + ".targetQuery", ConsultTargetQuery.from_dict, string
            )
        self.target_query = value
        value = source.get("userData", UNSET)
        if value is not UNSET:
            known += 1
            value = map_of(value, path + ".userData", any_value)
        self.user_data = value
        value = source.get("extensions", UNSET)
        if value is not UNSET:
            known += 1
            value = map_of(value, path + ".extensions", any_value)
        self.extensions = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "interactionId",
                    "targetQuery",
                    "userData",
                    "extensions",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interaction_id is not UNSET:
            data["interactionId"] = self.interaction_id
        if self.target_query is not UNSET:
            data["targetQuery"] = plain(self.target_query)
        if self.user_data is not UNSET:
            data["userData"] = plain(self.user_data)
        if self.extensions is not UNSET:
            data["extensions"] = plain(self.extensions)
        return data


@dataclass(slots=True, kw_only=True)
class DeleteUserDataParameters(Model):
    """Removes one key of the interaction's user data. Which key/value pairs are accepted
    is subject to List of User Data Write Allowed (Agent Setup) or to
    service-client-api.user-data.write-allowed (configuration option).

    Fields:

    interaction_id (string, on the wire 'interactionId'): Unique identifier of this
    interaction.

    key (string): Key to remove.
    """

    interaction_id: str | Unset = UNSET
    key: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "deleteUserData"
    ) -> DeleteUserDataParameters:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: DeleteUserDataParameters = object.__new__(cls)
        known = 0
        value = source.get("interactionId", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionId", "str", value)
        self.interaction_id = value
        value = source.get("key", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".key", "str", value)
        self.key = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "interactionId",
                    "key",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interaction_id is not UNSET:
            data["interactionId"] = self.interaction_id
        if self.key is not UNSET:
            data["key"] = self.key
        return data


@dataclass(slots=True, kw_only=True)
class GetByInteractionIdParameters(Model):
    """Looks one interaction up, given its identifier.

    Returns Interaction | null.

    Fields:

    interaction_id (string, on the wire 'interactionId'): Unique identifier of this
    interaction.
    """

    interaction_id: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "getByInteractionId"
    ) -> GetByInteractionIdParameters:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: GetByInteractionIdParameters = object.__new__(cls)
        known = 0
        value = source.get("interactionId", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionId", "str", value)
        self.interaction_id = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {k: v for k, v in source.items() if k not in ("interactionId",)}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interaction_id is not UNSET:
            data["interactionId"] = self.interaction_id
        return data


@dataclass(slots=True, kw_only=True)
class GetInteractionsParameters(Model):
    """Lists all interactions.

    Returns list[Interaction].
    """

    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "getInteractions"
    ) -> GetInteractionsParameters:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: GetInteractionsParameters = object.__new__(cls)
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


@dataclass(slots=True, kw_only=True)
class SelectCaseByCaseIdParameters(Model):
    """Selects a case in the UI, given its identifier. Whoever subscribed to "interaction"
    events (genesys.wwc.service.subscribe(["interaction"], eventHandler, this);) then
    gets this: Received interaction event: { "event": "interaction", }

    Fields:

    case_id (string, on the wire 'caseId'): Unique identifier of the case.
    """

    case_id: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "selectCaseByCaseId"
    ) -> SelectCaseByCaseIdParameters:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: SelectCaseByCaseIdParameters = object.__new__(cls)
        known = 0
        value = source.get("caseId", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".caseId", "str", value)
        self.case_id = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {k: v for k, v in source.items() if k not in ("caseId",)}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.case_id is not UNSET:
            data["caseId"] = self.case_id
        return data


@dataclass(slots=True, kw_only=True)
class SetUserDataParameters(Model):
    """Writes user data to a live interaction (with voice: one in any state but IDLE). Keys
    that exist already get the new value. Which key/value pairs are accepted is subject
    to List of User Data Write Allowed (Agent Setup) or to
    service-client-api.user-data.write-allowed (configuration option).

    Fields:

    interaction_id (string, on the wire 'interactionId'): Unique identifier of this
    interaction.

    key_values (map[any], on the wire 'keyValues'): Key value pairs to write.
    """

    interaction_id: str | Unset = UNSET
    key_values: dict[str, Any] | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, data: Any, path: str = "setUserData") -> SetUserDataParameters:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: SetUserDataParameters = object.__new__(cls)
        known = 0
        value = source.get("interactionId", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionId", "str", value)
        self.interaction_id = value
        value = source.get("keyValues", UNSET)
        if value is not UNSET:
            known += 1
            value = map_of(value, path + ".keyValues", any_value)
        self.key_values = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "interactionId",
                    "keyValues",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interaction_id is not UNSET:
            data["interactionId"] = self.interaction_id
        if self.key_values is not UNSET:
            data["keyValues"] = plain(self.key_values)
        return data


@dataclass(slots=True, kw_only=True)
class MarkdoneParameters(Model):
    """Marks an interaction as done.

    Fields:

    interaction_id (string, on the wire 'interactionId'): Unique identifier of this
    interaction.
    """

    interaction_id: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, data: Any, path: str = "markdone") -> MarkdoneParameters:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: MarkdoneParameters = object.__new__(cls)
        known = 0
        value = source.get("interactionId", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionId", "str", value)
        self.interaction_id = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {k: v for k, v in source.items() if k not in ("interactionId",)}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interaction_id is not UNSET:
            data["interactionId"] = self.interaction_id
        return data


@dataclass(slots=True, kw_only=True)
class BlockMarkdoneParameters(Model):
    """Keeps an interaction from being marked done. Blocking takes a moment; whoever
    subscribed to the "markdone" event is told of the delay.

    Fields:

    interaction_id (string, on the wire 'interactionId'): Unique identifier of the
    interaction whose mark done gets blocked.

    warning_message (string, on the wire 'warningMessage'): Warning to show.
    """

    interaction_id: str | Unset = UNSET
    warning_message: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "blockMarkdone"
    ) -> BlockMarkdoneParameters:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: BlockMarkdoneParameters = object.__new__(cls)
        known = 0
        value = source.get("interactionId", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionId", "str", value)
        self.interaction_id = value
        value = source.get("warningMessage", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".warningMessage", "str", value)
        self.warning_message = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "interactionId",
                    "warningMessage",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interaction_id is not UNSET:
            data["interactionId"] = self.interaction_id
        if self.warning_message is not UNSET:
            data["warningMessage"] = self.warning_message
        return data


@dataclass(slots=True, kw_only=True)
class SingleStepConferenceParameters(Model):
    """Conferences in one step.

    Fields:

    interaction_id (string, on the wire 'interactionId'): Unique identifier of this
    interaction.

    target_query (singleStepConference.targetQuery | string, on the wire 'targetQuery'):
    Whom to call, as a target object or as a character string (a phone number, for
    example).

    user_data (map[any], on the wire 'userData'): User data to attach, a key/value
    object. For none, pass undefined or else an empty JSON object.

    extensions (map[any]): Extensions, a key/value object. For none, pass undefined or
    else an empty JSON object. Chat makes no use of it.
    """

    interaction_id: str | Unset = UNSET
    target_query: SingleStepConferenceTargetQuery | str | Unset = UNSET
    user_data: dict[str, Any] | Unset = UNSET
    extensions: dict[str, Any] | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "singleStepConference"
    ) -> SingleStepConferenceParameters:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: SingleStepConferenceParameters = object.__new__(cls)
        known = 0
        value = source.get("interactionId", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionId", "str", value)
        self.interaction_id = value
        value = source.get("targetQuery", UNSET)
        if value is not UNSET:
            known += 1
            value = one_of(
                value,
                path + ".targetQuery",
                SingleStepConferenceTargetQuery.from_dict,
                string,
            )
        self.target_query = value
        value = source.get("userData", UNSET)
        if value is not UNSET:
            known += 1
            value = map_of(value, path + ".userData", any_value)
        self.user_data = value
        value = source.get("extensions", UNSET)
        if value is not UNSET:
            known += 1
            value = map_of(value, path + ".extensions", any_value)
        self.extensions = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "interactionId",
                    "targetQuery",
                    "userData",
                    "extensions",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interaction_id is not UNSET:
            data["interactionId"] = self.interaction_id
        if self.target_query is not UNSET:
            data["targetQuery"] = plain(self.target_query)
        if self.user_data is not UNSET:
            data["userData"] = plain(self.user_data)
        if self.extensions is not UNSET:
            data["extensions"] = plain(self.extensions)
        return data


@dataclass(slots=True, kw_only=True)
class SingleStepTransferParameters(Model):
    """Transfers in one step.

    Fields:

    interaction_id (string, on the wire 'interactionId'): Unique identifier of this
    interaction.

    target_query (singleStepTransfer.targetQuery | string, on the wire 'targetQuery'):
    Whom to call, as a target object or as a character string (a phone number, for
    example). AgentGroup's name, a Skill's name, an InteractionQueue's name, a
    RoutingPoint's name, and for a CustomContact, its phone number.

    user_data (map[any], on the wire 'userData'): User data to attach, a key/value
    object. For none, pass undefined or else an empty JSON object.

    extensions (map[any]): Extensions, a key/value object. For none, pass undefined or
    else an empty JSON object.
    """

    interaction_id: str | Unset = UNSET
    target_query: SingleStepTransferTargetQuery | str | Unset = UNSET
    user_data: dict[str, Any] | Unset = UNSET
    extensions: dict[str, Any] | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "singleStepTransfer"
    ) -> SingleStepTransferParameters:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: SingleStepTransferParameters = object.__new__(cls)
        known = 0
        value = source.get("interactionId", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionId", "str", value)
        self.interaction_id = value
        value = source.get("targetQuery", UNSET)
        if value is not UNSET:
            known += 1
            value = one_of(
                value,
                path + ".targetQuery",
                SingleStepTransferTargetQuery.from_dict,
                string,
            )
        self.target_query = value
        value = source.get("userData", UNSET)
        if value is not UNSET:
            known += 1
            value = map_of(value, path + ".userData", any_value)
        self.user_data = value
        value = source.get("extensions", UNSET)
        if value is not UNSET:
            known += 1
            value = map_of(value, path + ".extensions", any_value)
        self.extensions = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {
                k: v
                for k, v in source.items()
                if k
                not in (
                    "interactionId",
                    "targetQuery",
                    "userData",
                    "extensions",
                )
            }
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interaction_id is not UNSET:
            data["interactionId"] = self.interaction_id
        if self.target_query is not UNSET:
            data["targetQuery"] = plain(self.target_query)
        if self.user_data is not UNSET:
            data["userData"] = plain(self.user_data)
        if self.extensions is not UNSET:
            data["extensions"] = plain(self.extensions)
        return data


@dataclass(slots=True, kw_only=True)
class UnblockMarkdoneParameters(Model):
    """Lets an interaction be marked done again, undoing a block.

    Fields:

    interaction_id (string, on the wire 'interactionId'): Unique identifier of the
    interaction whose mark done gets blocked.
    """

    interaction_id: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(
        cls, data: Any, path: str = "unblockMarkdone"
    ) -> UnblockMarkdoneParameters:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: UnblockMarkdoneParameters = object.__new__(cls)
        known = 0
        value = source.get("interactionId", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionId", "str", value)
        self.interaction_id = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {k: v for k, v in source.items() if k not in ("interactionId",)}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interaction_id is not UNSET:
            data["interactionId"] = self.interaction_id
        return data


@dataclass(slots=True, kw_only=True)
class AcceptParameters(Model):
    """Takes an interaction that rings in Agent Workspace.

    Fields:

    interaction_id (string, on the wire 'interactionId'): Unique identifier of the
    interaction to take.
    """

    interaction_id: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, data: Any, path: str = "accept") -> AcceptParameters:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: AcceptParameters = object.__new__(cls)
        known = 0
        value = source.get("interactionId", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionId", "str", value)
        self.interaction_id = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {k: v for k, v in source.items() if k not in ("interactionId",)}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interaction_id is not UNSET:
            data["interactionId"] = self.interaction_id
        return data


@dataclass(slots=True, kw_only=True)
class RejectParameters(Model):
    """Turns down an interaction that rings in Agent Workspace.

    Fields:

    interaction_id (string, on the wire 'interactionId')
    """

    interaction_id: str | Unset = UNSET
    unknown_fields: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, data: Any, path: str = "reject") -> RejectParameters:
        """Decode plain data; raises ``DecodeError`` that names the path."""
        source: Mapping[str, Any] = mapping(data, path)
        self: RejectParameters = object.__new__(cls)
        known = 0
        value = source.get("interactionId", UNSET)
        if value is not UNSET:
            known += 1
            if not isinstance(value, str):
                raise wrong(path + ".interactionId", "str", value)
        self.interaction_id = value
        self.unknown_fields = (
            {}
            if known == len(source)
            else {k: v for k, v in source.items() if k not in ("interactionId",)}
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        data: dict[str, Any] = dict(self.unknown_fields)
        if self.interaction_id is not UNSET:
            data["interactionId"] = self.interaction_id
        return data
