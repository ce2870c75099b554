"""The one Jinja environment: strict, and unable to print what is not typed emission.

Templates are found in the package (``refwright/templates``, when installed) or at the root of the
checkout, in one folder a target.
"""

from __future__ import annotations

import contextlib
import sys
import tempfile
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib.util import cache_from_source
from pathlib import Path as FilePath

from jinja2 import (
    BaseLoader,
    BytecodeCache,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
    Undefined,
)
from jinja2.bccache import Bucket

from refwright.base.errors import RefwrightError, TargetError
from refwright.targets.emission.emission import Code, Emitted, joined
from refwright.targets.emission.template_run import current_run

_OF_A_TEMPLATE = {"__jinja_template__", "__jinja_exception__"}
"""What the globals of a template's frame hold, before Jinja has mended its traceback and after."""
_PACKAGE = FilePath(__file__).resolve().parents[2]


def template_folder() -> FilePath:
    """Give the folder that holds the templates of all targets."""
    for folder in (_PACKAGE / "templates", _PACKAGE.parents[1] / "templates"):
        if folder.is_dir():
            return folder
    raise TargetError("the templates are missing", remedy="install refwright anew")


def template_text(name: str) -> str:
    """Give a template of refwright's as it stands in its file."""
    return (template_folder() / name).read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def environment() -> Environment:
    """Build the environment of refwright's own templates."""
    return environment_over(FileSystemLoader(template_folder()), CompiledTemplates())


class CompiledTemplates(BytecodeCache):
    """Keeps compiled templates where Python keeps compiled modules, under the same conditions."""

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take what was kept, if it was made of the same text."""
        with contextlib.suppress(OSError, ValueError, EOFError, TypeError):
            bucket.bytecode_from_string(_kept(bucket.key).read_bytes())

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled; it is of no matter when that cannot be done."""
        if sys.dont_write_bytecode:
            return
        path = _kept(bucket.key)
        with contextlib.suppress(OSError):
            path.parent.mkdir(exist_ok=True, parents=True)
            with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".pyc", delete=False) as file:
                file.write(bucket.bytecode_to_string())
            FilePath(file.name).replace(path)


def _kept(key: str) -> FilePath:
    return FilePath(cache_from_source(str(template_folder() / f"template_{key}.py")))


def environment_over(loader: BaseLoader, kept: BytecodeCache | None = None) -> Environment:
    """Build the environment over templates from elsewhere (tests, mostly)."""
    built = Environment(
        loader=loader,
        bytecode_cache=kept,
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 # nothing raw is printed at all, see only_emitted
        finalize=only_emitted,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        cache_size=-1,
    )
    built.filters["joined"] = joined_parts
    return built


def rendered(name: str, view: Mapping[str, object]) -> str:
    """Fill one template; an error names the template and the line."""
    run = current_run()
    if run is not None:
        return run.fill(run, name, view)
    try:
        return environment().get_template(name).render(view)
    except (TemplateError, TargetError, ArithmeticError, LookupError, TypeError) as error:
        raise template_failure(name, error) from None


def template_failure(name: str, error: Exception, hint: str = "") -> TargetError:
    """Give the error that names the template and the line at which ``error`` came up."""
    what = error.what if isinstance(error, RefwrightError) else str(error)
    remedy = error.remedy if isinstance(error, RefwrightError) else ""
    name, line = place_of_failure(name, error)
    where = f"{name}, line {line}" if line else name
    return TargetError(f"the template fails: {what}{hint}", where=where, remedy=remedy)


def place_of_failure(name: str, error: Exception) -> tuple[str, int | None]:
    """Find the innermost template that was at work, and its line."""
    if isinstance(error, TemplateSyntaxError):
        return error.name or name, error.lineno
    line = None
    trace = error.__traceback__
    while trace is not None:
        if _OF_A_TEMPLATE & trace.tb_frame.f_globals.keys():
            line = trace.tb_lineno
            name = _template_name(trace.tb_frame.f_code.co_filename) or name
        trace = trace.tb_next
    return name, line


def _template_name(path: str) -> str:
    """Give a template's name below the folder that it was loaded from."""
    run = current_run()
    for folder in (run.folder if run else None, template_folder()):
        if folder is not None and FilePath(path).is_relative_to(folder):
            return FilePath(path).relative_to(folder).as_posix()
    return ""


def only_emitted(value: object) -> object:
    """Let typed emission and whole numbers pass."""
    if isinstance(value, Emitted) or type(value) is int:
        return value
    if isinstance(value, Undefined):
        return str(value)  # raises, and names what is missing
    raise _raw(value)


def _raw(value: object) -> TargetError:
    shown = f" {str(value)[:40]!r}" if isinstance(value, str | int | float) else ""
    what = f"a template prints raw {type(value).__name__}{shown}"
    return TargetError(what, remedy="give it to the template as typed emission")


def joined_parts(parts: Iterable[Emitted], separator: str = ", ") -> Code:
    """Join emission, as the filter of templates does."""
    return joined(separator, parts)
