"""Words that a generated name must not be, by language and position: fixed lists.

Fixed, so that the Python that runs refwright does not decide what it writes.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Language(StrEnum):
    """A language that names are made for."""

    PYTHON = "python"
    TYPESCRIPT = "typescript"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DEVICE_NAMES: Final = frozenset(
    ["con", "prn", "aux", "nul", "clock$", "conin$", "conout$"]
    + [f"{port}{number}" for port in ("com", "lpt") for number in range(10)]
)
"""Names that no file can have on Windows, whatever its suffix."""

_PYTHON_KEYWORDS: Final = _words(
    """False None True and as assert async await break class continue def del elif else except
    finally for from global if import in is lambda nonlocal not or pass raise return try while with
    yield match case type _"""
)
_PYTHON_CLASSES: Final = _words(
    """ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup
    BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError
    ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
    DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception ExceptionGroup
    FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError
    ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError
    KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError
    NotADirectoryError NotImplemented NotImplementedError OSError OverflowError
    PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError
    RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration
    StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError
    UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError
    UnicodeWarning UserWarning ValueError Warning WindowsError ZeroDivisionError"""
)
_PYTHON_GENERATED: Final = _words(
    """Any AnyEvent ClassVar DateTime DecodeError Event EventHub EventName Handlers Literal
    Mapping Member Model NotRequired OpenInteger
    OpenString Parameters Record Self Structure TypeAlias TypedDict
    UnknownEvent Unset VaryingEvent Family"""
)
"""What the generated package calls its own."""
_PYTHON_BUILTINS: Final = _words(
    """bool bytes classmethod dict float frozenset int list object property set staticmethod str
    super tuple"""
)
"""Builtins that a class body of the generated package uses; an attribute must not hide them."""
_PYTHON_MEMBERS: Final = _words(
    """self wire event_name unknown_fields from_dict to_dict to_json decode_result segment"""
)
"""What every generated record has, and what its class body uses."""

_PYTHON_MODULES: Final = _words(
    """types enums methods dicts parse_event parse_json parse_result payloads test tests"""
)
"""What a generated package has beside the modules of its groups."""

_SCRIPT_KEYWORDS: Final = _words(
    """abstract any arguments as asserts async await bigint boolean break case catch class const
    constructor continue debugger declare default delete do else enum eval export extends false
    finally for from function get global if implements import in infer instanceof interface is
    keyof let module namespace never new null number object of package private protected public
    readonly require return set static string super switch symbol this throw true try type typeof
    undefined unique unknown var void while with yield"""
)
_SCRIPT_PROTOTYPE: Final = _words(
    """__proto__ __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ constructor
    hasOwnProperty isPrototypeOf propertyIsEnumerable prototype toLocaleString toString valueOf
    name length caller then toJSON"""
)
_SCRIPT_GLOBALS: Final = _words(
    """Array ArrayBuffer Atomics BigInt Boolean DataView Date Error EvalError Event EventMap
    EventName Exclude Extract Function Infinity Int16Array Int32Array Int8Array InstanceType JSON
    Map Math NaN NonNullable Number Object Omit Parameters Partial Pick Promise Proxy RangeError
    Readonly ReadonlyArray ReadonlyMap Record ReferenceError Reflect RegExp Required ReturnType Set
    String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array UnknownEvent
    WeakMap WeakRef WeakSet DecodeError Unknown"""
)
_SCRIPT_GENERATED: Final = _words(
    """AnyEvent Check Client DateTime EnumMap EventData EventHub Fault Integer KnownEvent Messaging
    EventReceiver MethodMap MethodName RequestError RequestMap RequestName Service ServiceMessage
    Topic TypeMap TypeName VaryingEventMap VaryingEventName Handler Documented Request"""
)
"""What the generated package calls its own."""

RESERVED: Final[dict[Language, dict[str, frozenset[str]]]] = {
    Language.PYTHON: {
        "class": _PYTHON_KEYWORDS | _PYTHON_CLASSES | _PYTHON_GENERATED,
        "member": (_PYTHON_KEYWORDS - {"match", "case", "type"})
        | _PYTHON_BUILTINS
        | _PYTHON_MEMBERS,
        "camel": _PYTHON_KEYWORDS | _PYTHON_BUILTINS,
        "constant": frozenset({"NAME", "COMPLETE", "FACTS"}),
        "module": _PYTHON_KEYWORDS | _PYTHON_MODULES,
    },
    Language.TYPESCRIPT: {
        "class": _SCRIPT_KEYWORDS | _SCRIPT_GLOBALS | _SCRIPT_GENERATED,
        "member": _SCRIPT_KEYWORDS | _SCRIPT_PROTOTYPE,
        "camel": _SCRIPT_KEYWORDS | _SCRIPT_PROTOTYPE,
        "constant": frozenset({"NaN", "JSON"}),
        "module": _SCRIPT_KEYWORDS | {"index"},
    },
}
"""Reserved words by language, then by the style of the position."""
