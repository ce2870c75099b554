"""What every generated class builds on. Part of Interaction interface events 8.1; no other package is needed.

Importing it costs little on purpose: nothing here needs :mod:`typing` or :mod:`dataclasses` before
it is asked for, and decoding never does.
"""

from __future__ import annotations

from contextvars import ContextVar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from dataclasses import Field
    from inspect import Signature
    from typing import Any, ClassVar, Generic, Self, TypeVar, dataclass_transform, final

    _T = TypeVar("_T")
    _C = TypeVar("_C", covariant=True)
    Codec = Callable[[Any], Any]
    _Said = dict[tuple[int, int], tuple[Any, Any]]
    DateTime = str

    def escape(text: str) -> str: ...

else:
    Any = object
    DateTime = str
    _C = None
    Generic = {_C: object}

    def final(cls):
        return cls

    def dataclass_transform(**_):
        return final

    try:
        from _json import encode_basestring as escape
    except ImportError:
        from json.encoder import py_encode_basestring as escape


new = object.__new__


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


UNSET = Unset()
"""Stands for what is not there, where ``None`` would be a value."""


class DecodeError(ValueError):
    """Data that breaks the spec: ``interaction.onmerge.heldpartyid: expected str, got int``."""

    def __init__(self, path: str, problem: str, expected: str = "") -> None:
        super().__init__(path, problem, expected)
        self.path = path
        self.problem = problem
        self.expected = expected

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}"

    def under(self, head: str) -> DecodeError:
        """Give the same error as seen from one level further out.

        Inside, a path is relative: empty, or steps such as ``.name`` and ``[0]``.
        """
        return type(self)(head + self.path, self.problem, self.expected)


def kind_of(value: object) -> str:
    """Name the kind of a JSON value as errors do."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "bool"
    if isinstance(value, int) or (isinstance(value, float) and value.is_integer()):
        return "int"
    for kind, name in (
        (str, "str"),
        (float, "float"),
        (list, "list"),
        (dict, "object"),
    ):
        if isinstance(value, kind):
            return name
    return type(value).__name__


def wrong(path: str, expected: str, value: object) -> DecodeError:
    """Make the error for a value of the wrong kind."""
    return DecodeError(path, f"expected {expected}, got {kind_of(value)}", expected)


# --- codecs: each gives the decoded value or raises DecodeError with a path relative to it ---


def any_value(value: Any) -> Any:
    """Let any value pass."""
    return value


def text(value: Any) -> Any:
    """Let a string pass."""
    if isinstance(value, str):
        return value
    raise wrong("", "str", value)


def integer(value: Any) -> Any:
    """Let a whole number pass; a boolean is none."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    raise wrong("", "int", value)


def number(value: Any) -> Any:
    """Let a number pass; a boolean is none, nor is what JSON cannot write."""
    if isinstance(value, float) and value - value == 0:
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise wrong("", "float", value)


def boolean(value: Any) -> Any:
    """Let a boolean pass."""
    if value is True or value is False:
        return value
    raise wrong("", "bool", value)


def null(value: Any) -> Any:
    """Let null pass."""
    if value is None:
        return value
    raise wrong("", "null", value)


def mapping(value: Any) -> Any:
    """Let an object pass, as a dict with strings for keys."""
    if not isinstance(value, dict):
        raise wrong("", "object", value)
    for key in value:
        if not isinstance(key, str):
            raise wrong(f".{key}", "str as key", key)
    return value


def list_of(item: Codec) -> Codec:
    """Make the codec of a list."""

    def decode(value: Any) -> Any:
        if not isinstance(value, list):
            raise wrong("", "list", value)
        decoded: list[Any] = []
        try:
            for inner in value:
                decoded.append(item(inner))
        except DecodeError as error:
            raise error.under(f"[{len(decoded)}]") from None
        return decoded

    return decode


def map_of(item: Codec) -> Codec:
    """Make the codec of an object with any keys."""

    def decode(value: Any) -> Any:
        decoded = {}
        for key, inner in mapping(value).items():
            try:
                decoded[key] = item(inner)
            except DecodeError as error:
                raise error.under(f".{key}") from None
        return decoded

    return decode


def one_of(expected: str, *options: Codec) -> Codec:
    """Make the codec of a union: the first option that takes the value decides."""

    def decode(value: Any) -> Any:
        for option in options:
            try:
                return option(value)
            except DecodeError:
                continue
        raise wrong("", expected, value)

    return decode


_asked: ContextVar[_Said | None] = ContextVar("_asked", default=None)
_REFUSED = object()


def one_of_nested(expected: str, *options: Codec) -> Codec:
    """Make the codec of a union whose options hold such unions again: a value is asked for once.

    Else the work would double at each level of a payload.
    """
    decode = one_of(expected, *options)

    def decode_once(value: Any) -> Any:
        said = _asked.get()
        if said is None:
            outermost = _asked.set({})
            try:
                return decode_once(unshared(value) if is_shared(value) else value)
            finally:
                _asked.reset(outermost)
        key = id(decode), id(value)
        if key not in said:
            try:
                said[key] = value, decode(value)
            except DecodeError:
                said[key] = value, _REFUSED
        decoded = said[key][1]
        if decoded is _REFUSED:
            raise wrong("", expected, value)
        return decoded

    return decode_once


def is_shared(value: Any) -> bool:
    """Tell whether a list or an object stands in two places of a value."""
    seen: set[int] = set()
    waiting = [value]
    while waiting:
        inner = waiting.pop()
        if isinstance(inner, dict):
            waiting += inner.values()
        elif isinstance(inner, list):
            waiting += inner
        else:
            continue
        if id(inner) in seen:
            return True
        seen.add(id(inner))
    return False


def unshared(value: Any) -> Any:
    """Copy lists and objects, so that none stands in two places."""
    if isinstance(value, dict):
        return {key: unshared(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [unshared(inner) for inner in value]
    return value


def literal(constant: str | int | bool, expected: str) -> Codec:
    """Make the codec of exactly one value."""

    def decode(value: Any) -> Any:
        if isinstance(constant, bool) or isinstance(value, bool):
            same = value is constant
        else:
            same = value == constant
        if same:
            return constant
        raise wrong("", expected, value)

    return decode


# --- members ---


def member(codec: Codec, value: Any, name: str) -> Any:
    """Decode the value of a member."""
    try:
        return codec(value)
    except DecodeError as error:
        raise error.under(f".{name}") from None


def unknown(data: dict[str, Any], known: frozenset[str]) -> dict[str, Any]:
    """Give the members that a record does not know."""
    found = {}
    for key in data:
        if key not in known:
            found[key] = data[key]
            if type(key) is not str:
                mapping(found)
    return found


def result(codec: Codec, data: Any, name: str) -> Any:
    """Decode what a method returns."""
    try:
        return codec(data)
    except DecodeError as error:
        raise error.under(name) from None


def plain(value: Any) -> Any:
    """Turn typed values into plain data, however deep."""
    kind = type(value)
    if kind is str or kind is int or value is None:
        return value
    if isinstance(value, Record):
        return value.to_dict()
    if isinstance(value, (OpenString, OpenInteger)):
        return value.value
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    return value


# --- open enumerations ---


class _Values(dict[Any, Any]):
    """Members by value; an unknown value makes a member that is not kept."""

    __slots__ = ("kind",)
    kind: Any

    def __missing__(self, value: Any) -> Any:
        return self.kind.__new__(self.kind, value)


class OpenType(type):
    """An enumeration that a later release may add to: iterate it, call it, look a name up."""

    _names: dict[str, Any]
    by_value: _Values

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> Any:
        declared = {
            key: body.pop(key) for key in list(body) if isinstance(body[key], value)
        }
        if "value" not in body.get("__annotations__", ()):
            body["__slots__"] = ()
        made: Any = super().__new__(cls, name, bases, body)
        made.by_value = _Values()
        made.by_value.kind = made
        made._names = {}
        for key, entry in declared.items():
            constant = made.__new__(made, entry.wire)
            made.by_value.setdefault(constant.value, constant)
            made._names[key] = made.by_value[constant.value]
            setattr(made, key, made._names[key])
        for key, entry in list(body.items()):
            if isinstance(entry, family):
                setattr(made, key, Family(made, entry))
                for last in entry.values or ():
                    wire = f"{entry.base}.{last}" if entry.base else last
                    made.by_value.setdefault(wire, made.__new__(made, wire))
        return made

    def __call__(cls: type[_T], value: Any) -> _T:
        """Give the member with a value, known or not."""
        return cls.by_value[plain(value)]  # type: ignore[attr-defined, no-any-return]

    def __iter__(cls: type[_T]) -> Iterator[_T]:
        return iter(cls._names.values())  # type: ignore[attr-defined]

    def __len__(cls) -> int:
        return len(cls._names)

    def __getitem__(cls: type[_T], name: str) -> _T:
        return cls._names[name]  # type: ignore[attr-defined, no-any-return]


class value:
    """Declares a value of an enumeration, ``name`` being what the documentation calls it."""

    def __init__(
        self, wire: str | int, *, name: str | None = None, since: str | None = None
    ) -> None:
        self.wire = wire

    if TYPE_CHECKING:

        def __get__(self, instance: object, owner: type[_T]) -> _T: ...


class Family(Generic[_C]):
    """Values with a varying last part: call it with that part."""

    __slots__ = ("_kind", "base", "values")

    def __init__(self, kind: Any, declared: family) -> None:
        self._kind = kind
        self.base = declared.base
        self.values = declared.values

    def __call__(self, parameter: str) -> _C:
        wire = f"{self.base}.{parameter}" if self.base else parameter
        made: _C = self._kind(wire)
        return made

    def __contains__(self, text: object) -> bool:
        base, _, last = str(text).rpartition(".")
        return base == self.base and (self.values is None or last in self.values)


class family:
    """Declares values whose last part varies, and what it may be where that is known."""

    def __init__(
        self,
        wire: str,
        *,
        parameter: str,
        values: list[str] | None = None,
        name: str | None = None,
        since: str | None = None,
    ) -> None:
        self.base = wire.rpartition(".")[0]
        self.values = values

    if TYPE_CHECKING:

        def __get__(self, instance: object, owner: type[_T]) -> Family[_T]: ...


class OpenString(str, metaclass=OpenType):
    """A string that is one of known values, or one that only a later release knows."""

    __slots__ = ("value",)
    value: str
    """The plain string."""

    def __new__(cls, value: str | int) -> Self:
        made = str.__new__(cls, value)
        made.value = str(value)
        return made

    @classmethod
    def _decode(cls, value: Any) -> Any:
        return cls.by_value[text(value)]

    @property
    def name(self) -> str | None:
        """The name of the constant; ``None`` when the value is not known."""
        return _name(self)

    @property
    def family(self) -> Family[Any] | None:
        """The family that the value belongs to, if any."""
        if self.name is None:
            for entry in vars(type(self)).values():
                if isinstance(entry, Family) and entry.base == self.rpartition(".")[0]:
                    return entry
        return None

    @property
    def base(self) -> str:
        """``invalidstate`` of ``invalidstate.ringing``; a value without parameter is its own."""
        return str(self) if self.family is None else self.rpartition(".")[0]

    @property
    def parameter(self) -> str | None:
        """``ringing`` of ``invalidstate.ringing``; ``None`` for a value without parameter."""
        return None if self.family is None else self.rpartition(".")[2]

    @property
    def is_known(self) -> bool:
        """Whether this release documents the value."""
        return self.name is not None or (
            self.family is not None and self in self.family
        )

    def __repr__(self) -> str:
        return _repr(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.value,)


class OpenInteger(int, metaclass=OpenType):
    """An integer that is one of known values, or one that only a later release knows."""

    value: int
    """The plain integer."""

    def __new__(cls, value: int) -> Self:
        made = int.__new__(cls, value)
        made.value = int(value)
        return made

    @classmethod
    def _decode(cls, value: Any) -> Any:
        return cls.by_value[integer(value)]

    @property
    def name(self) -> str | None:
        """The name of the constant; ``None`` when the value is not known."""
        return _name(self)

    @property
    def is_known(self) -> bool:
        """Whether this release documents the value."""
        return self.name is not None

    __str__ = int.__repr__

    def __repr__(self) -> str:
        return _repr(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.value,)


def _name(constant: OpenString | OpenInteger) -> str | None:
    for name, known in type(constant)._names.items():
        if known == constant:
            return name
    return None


def _repr(constant: OpenString | OpenInteger) -> str:
    kind = type(constant).__qualname__
    name = constant.name
    return f"{kind}({constant.value!r})" if name is None else f"{kind}.{name}"


# --- JSON ---

_encoders: list[Callable[[Any, int], Iterable[str]]] = []


def _encoder() -> list[Callable[[Any, int], Iterable[str]]]:
    """Make the encoder that all records share; :func:`json.dumps` makes one for each call."""
    from json import JSONEncoder, encoder

    slow: Any = JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    fast: Any = getattr(encoder, "c_make_encoder", None)
    if fast is None:
        _encoders.append(lambda held, _: slow.iterencode(held))
    else:
        made = fast({}, slow.default, escape, None, ":", ",", False, False, False)
        _encoders.append(made)
    return _encoders


def encoded(held: Any) -> str:
    """Write a value as JSON text."""
    if type(held) is str:
        return escape(held)
    if type(held) is int:
        return int.__repr__(held)
    return "".join((_encoders or _encoder())[0](plain(held), 0))


def more(unknown_members: dict[str, Any], known: frozenset[str]) -> str:
    """Write members that a record does not know, each with a comma before it."""
    pairs = unknown_members.items()
    return "".join([f",{escape(k)}:{encoded(v)}" for k, v in pairs if k not in known])


# --- records ---


class Member:
    """How a record's attribute stands on the wire; ``facts`` is what its documentation states."""

    __slots__ = ("default", "facts", "wire")

    def __init__(self, wire: str, default: object, facts: dict[str, Any]) -> None:
        self.wire = wire
        self.default = default
        self.facts = facts

    def __repr__(self) -> str:
        return f"Member({self.wire!r}, {self.default!r}, {self.facts!r})"


_MISSING = Unset()


def wire(name: str, *, default: Any = _MISSING, **facts: Any) -> Any:
    """Declare an attribute of a record by its name on the wire."""
    return Member(name, default, facts)


class _OnDemand:
    """An attribute of a class that is made the first time that somebody asks for it."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, instance: object, owner: type[Record]) -> Any:
        make_dataclass(owner)
        return owner.__dict__[self.name]


class RecordType(type):
    """Makes slots of a record's members; the rest of a dataclass is made when it is used."""

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> Any:
        members = {key: entry for key, entry in body.items() if type(entry) is Member}
        if members or "NAME" in body:
            for key in members:
                del body[key]
            body["__slots__"] = tuple(members)
            body["MEMBERS"] = members
            body["WIRES"] = frozenset([entry.wire for entry in members.values()])
            body["__dataclass_fields__"] = _OnDemand("__dataclass_fields__")
            body["__dataclass_params__"] = _OnDemand("__dataclass_params__")
            body["__signature__"] = _OnDemand("__signature__")
        return super().__new__(cls, name, bases, body)


@dataclass_transform(kw_only_default=True, field_specifiers=(wire,))
class Record(metaclass=RecordType):
    """A typed object of named members that knows how to become plain data again."""

    __slots__ = ("_unknown",)
    __match_args__ = ()
    _unknown: dict[str, Any] | None
    if TYPE_CHECKING:
        NAME: ClassVar[str]
        FACTS: ClassVar[Mapping[str, Any]] = {}
        MEMBERS: ClassVar[Mapping[str, Member]]
        WIRES: ClassVar[frozenset[str]]
        __dataclass_fields__: ClassVar[dict[str, Field[Any]]]
        __signature__: ClassVar[Signature]
        __hash__: ClassVar[None]  # type: ignore[assignment]
    else:
        FACTS = {}
        WIRES = frozenset()
        __hash__ = None

        def __init__(self, **members: object) -> None:
            make_dataclass(type(self))
            self.__init__(**members)

        @property
        def unknown_fields(self):
            """Members that this release does not know, by their names on the wire."""
            if self._unknown is None:
                self._unknown = {}
            return self._unknown

        @unknown_fields.setter
        def unknown_fields(self, members):
            self._unknown = members or None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Decode plain data. Raises ``DecodeError`` that names the path of what does not fit."""
        try:
            return cls._decode(data)
        except DecodeError as error:
            raise error.under(cls.NAME) from None
        except RecursionError:
            raise DecodeError(cls.NAME, "nested too deeply") from None

    @classmethod
    def _decode(cls, data: Any) -> Self:
        raise NotImplementedError

    def to_dict(self) -> dict[str, Any]:
        """Give the plain data, unknown members and values included."""
        raise NotImplementedError

    def to_json(self) -> str:
        """Give the data as JSON text."""
        raise NotImplementedError

    def __repr__(self) -> str:
        parts = [
            f"{name}={held!r}"
            for name, entry in type(self).MEMBERS.items()
            if (held := getattr(self, name)) is not entry.default
        ]
        for name in ("segment", "unknown_fields"):
            if held := getattr(self, name, None):
                parts.append(f"{name}={held!r}")
        return f"{type(self).__qualname__}({', '.join(parts)})"

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        names = (*type(self).MEMBERS, "segment", "unknown_fields")
        return all(
            getattr(self, name, None) == getattr(other, name, None) for name in names
        )

    def __replace__(self, **changes: Any) -> Self:
        from dataclasses import replace

        return replace(self, **changes)


class Model(Record):
    """A record with a place for members that this release does not know."""

    if TYPE_CHECKING:
        unknown_fields: dict[str, Any] = wire("", default={})
    else:
        __slots__ = ()


class Event(Model):
    """Something that the API sends. ``NAME`` is its name on the wire."""

    if not TYPE_CHECKING:
        __slots__ = ()

    @property
    def event_name(self) -> str:
        """The name on the wire, with the actual word where the documented name varies."""
        return self.NAME


class VaryingEvent(Event):
    """An event whose name's last segment varies; ``segment`` is the actual one."""

    if TYPE_CHECKING:
        segment: str = wire("", default="")
    else:
        __slots__ = ("segment",)

    @property
    def event_name(self) -> str:
        """The name on the wire, with the actual word where the documented name varies."""
        head = self.NAME.rpartition(".")[0]
        return f"{head}.{self.segment}" if self.segment else self.NAME

    @classmethod
    def _decode_named(cls, data: Any, segment: str) -> Self:
        made = cls._decode(data)
        made.segment = segment
        return made


class Structure(Model):
    """An object inside of others. ``NAME`` is what the documentation calls its type."""

    if not TYPE_CHECKING:
        __slots__ = ()


class Parameters(Model):
    """What a method is called with. ``NAME`` is the method's name."""

    if not TYPE_CHECKING:
        __slots__ = ()


class UnknownEvent(Event):
    """An event that this release of the spec does not know, kept as it came."""

    if TYPE_CHECKING:
        name: str = wire("", default="")
        data: Any = wire("", default=None)
    else:
        __slots__ = ("data", "name")
        MEMBERS = {"name": Member("", _MISSING, {}), "data": Member("", _MISSING, {})}
        __match_args__ = ("name", "data")

    def __init__(self, name: str, data: Any) -> None:
        self.name = name
        self.data = data
        self._unknown = None

    @property
    def event_name(self) -> str:
        """The name on the wire."""
        return self.name

    def to_dict(self) -> Any:
        """Give the data as it came."""
        return self.data

    def to_json(self) -> str:
        """Give the data as JSON text."""
        return encoded(self.data)


def make_dataclass(kind: type[Record]) -> None:
    """Complete a record by what :mod:`dataclasses` makes of its members."""
    import dataclasses
    import inspect

    owner = next(base for base in kind.__mro__ if "MEMBERS" in base.__dict__)
    declared = []
    for name, entry in kind.MEMBERS.items():
        facts = {"wire": entry.wire, **entry.facts}
        default = dataclasses.MISSING if entry.default is _MISSING else entry.default
        made: Any = dataclasses.field(default=default, metadata=facts)
        declared.append((name, owner.__annotations__[name], made))
    if issubclass(kind, VaryingEvent):
        declared.append(("segment", "str", dataclasses.field(default="")))
    made = dataclasses.field(default_factory=dict)
    declared.append(("unknown_fields", "dict[str, Any]", made))
    twin = dataclasses.make_dataclass(owner.__name__, declared, kw_only=True)
    parts = {"__signature__": inspect.signature(twin)}
    for name in ("__init__", "__dataclass_fields__", "__dataclass_params__"):
        parts[name] = twin.__dict__[name]
    for name, part in parts.items():
        setattr(owner, name, part)
