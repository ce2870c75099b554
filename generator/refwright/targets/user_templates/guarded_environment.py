"""The environment of templates that users wrote: the same strictness, within bounds.

A template is its author's own program, but what it is filled with comes from pages, and a slip must
end in an error with a line, never in a run that does not end. So loops and calls are counted,
texts have a largest size, and what could grow past both in one step is not there.
"""

from __future__ import annotations

import dataclasses
import difflib
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, cast

from jinja2 import BaseLoader, StrictUndefined, Undefined, nodes
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context, LoopContext, Macro
from jinja2.sandbox import SandboxedEnvironment

from refwright.base.errors import TargetError
from refwright.naming.identifiers import Style, identifier
from refwright.targets.emission.emission import Code, Identifier
from refwright.targets.emission.template_run import current_run
from refwright.targets.user_templates.counting_environment import (
    WEIGHED,
    counted,
    weighing,
    weighing_tests,
    weight,
)
from refwright.targets.user_templates.formats import FORMATS

MAX_STEPS: Final = 2_000_000
"""What one file may take: rounds of loops, calls, and what is looked through, by its size."""
MAX_TEXT: Final = 32 * 1024 * 1024
"""Characters of one output file."""
MAX_PIECE: Final = 1024 * 1024
"""Characters of a text, or items of a list, that a template puts together itself."""
MAX_SECONDS: Final = 120.0

STYLES: Final = {
    "snake": Style.MEMBER,
    "camel": Style.CAMEL,
    "pascal": Style.CLASS,
    "constant": Style.CONSTANT,
    "kebab": Style.FILE,
}
"""The filters that make an identifier."""
BUILT_IN: Final = (
    "abs capitalize count default dictsort first groupby int items last length list lower map max "
    "min reject rejectattr reverse select selectattr sort string title trim unique upper"
).split()
"""Those filters of Jinja that are here, too: what comes of a text is raw again."""
_MAKING_TEXTS: Final = ("capitalize", "lower", "string", "title", "trim", "upper")
_GLOBALS: Final = ("range", "dict", "cycler", "joiner", "namespace")
_OF_TEXTS: Final = frozenset(
    "endswith isdigit islower isupper lower partition removeprefix removesuffix rpartition split "
    "startswith strip upper".split()
)
_OF_MAPS: Final = frozenset({"get", "items", "keys", "values"})
_CLOSED: Final = frozenset({list, tuple, set, frozenset, int, float, bytes})


class GuardedEnvironment(SandboxedEnvironment):
    """A sandbox that counts what a template does, and stops it."""

    intercepted_binops = frozenset({"+", "-", "*", "**", "%"})

    def __init__(self, loader: BaseLoader, finalize: Callable[[object], object]) -> None:
        super().__init__(
            loader=loader,
            undefined=MissingName,
            autoescape=False,  # nothing raw is printed at all, see finalize
            finalize=finalize,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            cache_size=-1,
            optimized=False,  # what it computes beforehand may be infinite, and no code says that
        )
        self.filters = {name: self.filters[name] for name in BUILT_IN}
        self.filters |= {name: _of_values(self.filters[name]) for name in _MAKING_TEXTS}
        self.filters |= {name: _of_what_is_there(write) for name, write in FORMATS.items()}
        self.filters |= {n: _of_what_is_there(_in_style(style)) for n, style in STYLES.items()}
        self.filters["named"] = _of_what_is_there(named)
        slow = frozenset({*FORMATS, *STYLES, "named"})
        self.filters = weighing(self.filters, self.weigh, slow)
        self.filters[WEIGHED] = self.weighed
        self.tests = weighing_tests(self.tests, self.weigh)
        self.globals = {name: self.globals[name] for name in _GLOBALS}
        self._steps = 0.0
        self._until = 0.0

    def begin(self) -> None:
        """Start to count anew, for one file."""
        self._steps = 0.0
        self._until = time.monotonic() + MAX_SECONDS

    def step(self, steps: float = 1) -> str:
        """Count a round of a loop or a call; raises when there have been too many."""
        self._steps += steps
        late = self._steps % 4096 < steps and time.monotonic() > self._until
        if late or self._steps > MAX_STEPS:
            raise TargetError(
                f"it does not come to an end: more than {MAX_STEPS} steps",
                remedy="look for a loop in a loop, or a macro that calls itself",
            )
        return ""

    def weigh(self, *values: object, part: int = 16) -> None:
        """Count what is about to be looked at whole."""
        for value in values:
            self.step(weight(value, MAX_STEPS, part))

    def weighed(self, value: object) -> object:
        """Count an operand, and give it."""
        self.weigh(value)
        return value

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        return counted(tree, name, filename)

    def concatenated(self, parts: list[object]) -> str:
        """Put texts together (``~``), within bounds."""
        text = _bounded("".join(map(_told, parts)))
        self.step(len(text) // 64)
        return text

    def call(
        self, context: Context, obj: Callable[..., object], *args: object, **kwargs: object
    ) -> object:
        """Call, counted. What a macro gives is made of emission, so it may be printed."""
        self.step()
        if not isinstance(obj, Macro | LoopContext):
            owner = getattr(obj, "__self__", None)
            self.weigh(*args, *kwargs.values(), owner if isinstance(owner, str) else None)
        result = super().call(context, obj, *args, **kwargs)
        if isinstance(obj, Macro | LoopContext) and isinstance(result, str):
            self.step(len(result) // 64)
            return Code(_bounded(result))
        return result

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        """Carry out what could make much of little."""
        if operator == "%" and isinstance(left, str):
            raise SecurityError("a text is not filled in with %; print its parts")
        if operator in {"*", "**"} and not _are_small(left, right):
            raise SecurityError(f"{operator} is for small numbers here")
        result = super().call_binop(context, operator, left, right)
        if isinstance(result, Sequence):
            self.step(len(result) // 64)
            _bounded(result)
        return result

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        """Tell whether a template may use an attribute: what could grow a value is closed."""
        if isinstance(obj, str):
            return attr in _OF_TEXTS
        if isinstance(obj, dict):
            return attr in _OF_MAPS
        return type(obj) not in _CLOSED and super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: object) -> None:
        """Leave the filling in of texts out: a width in it makes much of little."""
        del value

    def text_of(self, name: str, view: Mapping[str, object]) -> str:
        """Fill a template, as far as it goes within its bounds."""
        self.begin()
        pieces: list[str] = []
        size = 0
        for piece in self.get_template(name).generate(view):
            pieces.append(piece)
            size += len(piece)
            if size > MAX_TEXT:
                raise TargetError(
                    f"it does not come to an end: more than {MAX_TEXT} characters",
                    remedy="make a file for each thing",
                )
        return "".join(pieces)


def _are_small(left: object, right: object) -> bool:
    return all(isinstance(n, int | float) and abs(n) <= 10_000 for n in (left, right))


def _told(value: object) -> str:
    """Give a value as text; how Python shows anything else may change with each run."""
    if value is None or isinstance(value, str | int | float | Undefined):
        return str(value)
    raise TargetError(
        f"a text is made of a whole {type(value).__name__}",
        remedy="give it an attribute, such as its name",
    )


def _of_values(make: Callable[..., object]) -> Callable[..., object]:
    def checked(value: object, *arguments: object, **named_arguments: object) -> object:
        return make(_told(value), *arguments, **named_arguments)

    return checked


def _bounded(value: Sequence[object]) -> str:
    if len(value) > MAX_PIECE:
        raise TargetError(f"it puts together a value of more than {MAX_PIECE} parts")
    return cast("str", value)


class MissingName(StrictUndefined):
    """What the view lacks: every use is an error that says what there is."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        message = super()._undefined_message
        known = _names_in(self._undefined_obj)
        wanted = self._undefined_name
        if self._undefined_hint or not known or not isinstance(wanted, str):
            return message
        close = difflib.get_close_matches(wanted, known, 1)
        hint = f" (did you mean {close[0]!r}?)" if close else ""
        kind = type(self._undefined_obj).__name__
        return f"{kind} has no {wanted!r}{hint}; it has {', '.join(known)}"


def _names_in(obj: object) -> list[str]:
    if dataclasses.is_dataclass(obj):
        return [field.name for field in dataclasses.fields(obj)]
    return [str(key) for key in obj] if isinstance(obj, dict) else []


def _of_what_is_there(write: Callable[..., object]) -> Callable[..., object]:
    """Let a filter complain of a missing name before it takes it for a value."""

    def checked(value: object, *arguments: object, **named_arguments: object) -> object:
        if isinstance(value, Undefined):
            str(value)  # raises, and says what there is
        return write(value, *arguments, **named_arguments)

    return checked


# --- identifiers ---


def _in_style(style: Style) -> Callable[[object], Identifier]:
    def write(text: object) -> Identifier:
        if not isinstance(text, str):
            raise TargetError(
                f"a filter makes no identifier of a {type(text).__name__}",
                remedy="give it an attribute, such as the thing's name",
            )
        return _allowed(identifier(text, style))

    write.__doc__ = f"An identifier: ``{identifier('interaction added', style)}``."
    return write


def _allowed(name: str) -> Identifier:
    """Keep clear of the reserved words of the target's language, not of Python's."""
    name = name.removesuffix("_")
    run = current_run()
    return Identifier(f"{name}_" if run and name in run.reserved else name)


def named(
    things: Iterable[object], style: str = "pascal", scope: str = ""
) -> list[tuple[Identifier, object]]:
    """Pairs of an identifier and a thing, no two alike, and the same ones in later releases.

    The names table beside the spec keeps them. ``scope`` says what must differ from one another,
    where that is more than the things of one list.
    """
    run = current_run()
    if run is None or style not in STYLES:
        raise TargetError(f"{style[:40]!r} is no style", remedy=f"one of {', '.join(STYLES)}")
    found = [(_text(thing, "path"), _text(thing, "name"), thing) for thing in things]
    if not scope:
        scope = " ".join(dict.fromkeys(path.rpartition("/")[0] for path, _, _ in found))
    given = run.names.assign(
        f"{run.target} {style} {scope}",
        [path for path, _, _ in found],
        STYLES[style],
        spoken={path: name for path, name, _ in found},
    )
    return [(_allowed(given[path]), thing) for path, _, thing in found]


def _text(thing: object, attribute: str) -> str:
    text = getattr(thing, attribute, None)
    if not isinstance(text, str):
        raise TargetError(
            f"a {type(thing).__name__} has no name", remedy="named takes things of the view"
        )
    return text
