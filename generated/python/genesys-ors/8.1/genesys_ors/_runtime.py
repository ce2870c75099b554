"""What every generated class builds on. Part of Interaction interface events 8.1; no other package is needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, ClassVar, Final, TypeVar, final

_E = TypeVar("_E", bound=Enum)
_T = TypeVar("_T")


@final
class Unset:
    """The type of :data:`UNSET`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> bool:
        return False

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()
"""Stands for a field that is not there, which is not the same as one that is null."""


class DecodeError(ValueError):
    """Data that breaks the spec: ``path: expected str, got int``."""

    def __init__(self, path: str, expected: str, got: str) -> None:
        super().__init__(f"{path}: expected {expected}, got {got}")
        self.path = path
        self.expected = expected
        self.got = got


class ParameterValue(str):
    """A value with a parameter: ``invalidstate.ringing`` is ``invalidstate`` of ``ringing``."""

    __slots__ = ()

    @property
    def base(self) -> str:
        """The part before the last dot."""
        return self.rpartition(".")[0]

    @property
    def parameter(self) -> str:
        """The part after the last dot."""
        return self.rpartition(".")[2]


class Model:
    """A typed object that knows how to become plain data again."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown fields and values included."""
        raise NotImplementedError


class Event(Model):
    """Something that the API sends. ``NAME`` is its name on the wire."""

    __slots__ = ()
    NAME: ClassVar[str]


@dataclass(slots=True)
class UnknownEvent(Event):
    """An event that this release of the spec does not know, kept as it came."""

    name: str
    data: dict[str, Any]

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data."""
        return dict(self.data)


_NAMES: Final = {
    str: "str",
    int: "int",
    float: "float",
    bool: "bool",
    list: "list",
    dict: "dict",
    type(None): "None",
}


def type_name(value: object) -> str:
    """Name a value's type as errors do."""
    return _NAMES.get(type(value), type(value).__name__)


def wrong(path: str, expected: str, value: object) -> DecodeError:
    """Make the error for a value of the wrong type."""
    return DecodeError(path, expected, type_name(value))


def missing(path: str, expected: str) -> DecodeError:
    """Make the error for a required field that is not there."""
    return DecodeError(path, expected, "nothing")


def mapping(value: Any, path: str) -> Mapping[str, Any]:
    """Check for an object."""
    if not isinstance(value, Mapping):
        raise wrong(path, "dict", value)
    for key in value:
        if not isinstance(key, str):
            raise wrong(f"{path}.{key}", "a str as key", key)
    return value


def any_value(value: Any, path: str) -> Any:
    """Let any value pass."""
    return value


def string(value: Any, path: str) -> str:
    """Check for a string."""
    if not isinstance(value, str):
        raise wrong(path, "str", value)
    return value


def integer(value: Any, path: str) -> int:
    """Check for a whole number; a boolean is none."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise wrong(path, "int", value)
    return value


def number(value: Any, path: str) -> float:
    """Check for a number; a boolean is none."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise wrong(path, "float", value)
    return value


def boolean(value: Any, path: str) -> bool:
    """Check for a boolean."""
    if not isinstance(value, bool):
        raise wrong(path, "bool", value)
    return value


def null(value: Any, path: str) -> None:
    """Check for null."""
    if value is not None:
        raise wrong(path, "None", value)


def list_of(value: Any, path: str, item: Callable[[Any, str], _T]) -> list[_T]:
    """Check for a list and decode its items."""
    if not isinstance(value, list):
        raise wrong(path, "list", value)
    return [item(inner, f"{path}[{index}]") for index, inner in enumerate(value)]


def map_of(value: Any, path: str, item: Callable[[Any, str], _T]) -> dict[str, _T]:
    """Check for an object and decode its values."""
    return {
        key: item(inner, f"{path}.{key}") for key, inner in mapping(value, path).items()
    }


def one_of(value: Any, path: str, *options: Callable[[Any, str], Any]) -> Any:
    """Decode by the first option that fits."""
    expected: list[str] = []
    for option in options:
        try:
            return option(value, path)
        except DecodeError as error:
            if error.path != path:
                raise
            expected.append(error.expected)
    raise wrong(path, " or ".join(dict.fromkeys(expected)), value)


def literal(value: Any, path: str, constant: str | int | bool) -> Any:
    """Check for exactly one value."""
    if type(value) is not type(constant) or value != constant:
        got = repr(value) if isinstance(value, str | int) else type_name(value)
        raise DecodeError(path, repr(constant), got)
    return value


def open_string(
    value: Any, path: str, known: Mapping[str, _E], bases: tuple[str, ...] = ()
) -> _E | str:
    """Decode a value of an enumeration; an unknown string is kept as it is."""
    member = known.get(string(value, path))
    if member is not None:
        return member
    if bases and value.rpartition(".")[0] in bases:
        return ParameterValue(value)
    text: str = value
    return text


def open_integer(value: Any, path: str, known: Mapping[int, _E]) -> _E | int:
    """Decode a value of an enumeration; an unknown number is kept as it is."""
    checked = integer(value, path)
    return known.get(checked, checked)


def plain(value: Any) -> Any:
    """Turn typed values into plain data, however deep."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return str(value) if isinstance(value, ParameterValue) else value
