"""The one Jinja environment: strict, and unable to print what is not typed emission.

Templates are found in the package (``refwright/templates``, when installed) or at the root of the
checkout, in one folder a target.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path as FilePath

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    Undefined,
)

from refwright.errors import TargetError
from refwright.targets.emission import Code, Emitted, joined

_PACKAGE = FilePath(__file__).resolve().parents[1]


def template_folder() -> FilePath:
    """Give the folder that holds the templates of all targets."""
    for folder in (_PACKAGE / "templates", _PACKAGE.parents[1] / "templates"):
        if folder.is_dir():
            return folder
    raise TargetError("the templates are missing", remedy="install refwright anew")


@lru_cache(maxsize=16)
def environment(overlay: FilePath | None = None) -> Environment:
    """Build the environment; templates in ``overlay`` go before refwright's own of that name."""
    return environment_over(FileSystemLoader(template_folder()), overlay)


def environment_over(loader: BaseLoader, overlay: FilePath | None = None) -> Environment:
    """Build the environment over templates from elsewhere (tests, mostly)."""
    first = [FileSystemLoader(overlay)] if overlay else []
    built = Environment(
        loader=ChoiceLoader([*first, loader]),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 # nothing raw is printed at all, see _only_emitted
        finalize=_only_emitted,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        cache_size=-1,
    )
    built.filters["joined"] = _joined
    return built


def rendered(name: str, view: Mapping[str, object], overlay: FilePath | None = None) -> str:
    """Fill one template; an error names the template and the line."""
    try:
        return environment(overlay).get_template(name).render(view)
    except (TemplateError, TargetError, ArithmeticError, LookupError, TypeError) as error:
        line = getattr(error, "lineno", None) or _line_in_template(error)
        where = f"{name}, line {line}" if line else name
        raise TargetError(f"the template fails: {error}", where=where) from None


def _line_in_template(error: BaseException) -> int | None:
    line = None
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_name in {"root", "top-level template code"}:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _only_emitted(value: object) -> object:
    """Let typed emission and whole numbers pass."""
    if isinstance(value, Emitted) or type(value) is int:
        return value
    if isinstance(value, Undefined):
        return str(value)  # raises, and names what is missing
    raise _raw(value)


def _raw(value: object) -> TargetError:
    what = f"a template prints raw {type(value).__name__} {str(value)[:40]!r}"
    return TargetError(what, remedy="give it to the template as typed emission")


def _joined(parts: Iterable[Emitted], separator: str = ", ") -> Code:
    return joined(separator, parts)
