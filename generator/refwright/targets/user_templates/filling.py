"""Filling templates in a run in which some of them are a user's and may fail in any way."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path as FilePath

from jinja2 import ChoiceLoader, FileSystemLoader, TemplateError, TemplateNotFound, UndefinedError

from refwright.base.errors import RefwrightError, TargetError
from refwright.targets.emission.environment import (
    joined_parts,
    only_emitted,
    place_of_failure,
    template_failure,
    template_folder,
)
from refwright.targets.emission.template_run import TemplateRun
from refwright.targets.user_templates.guarded_environment import GuardedEnvironment


def fill_guarded(run: TemplateRun, name: str, view: Mapping[str, object]) -> str:
    """Fill a template that may be a user's, so that it can fail in any way."""
    view = {**view, "reference": run.reference}
    try:
        return _environment_over(run.folder).text_of(name, view)
    except RecursionError as error:
        deep = "it is nested too deep" if place_of_failure(name, error)[1] is None else ""
        what = deep or "it calls or includes itself without end"
        raise template_failure(
            name, TargetError(what).with_traceback(error.__traceback__)
        ) from None
    except UndefinedError as error:
        hint = f"; there are {', '.join(sorted(view))}" if "is undefined" in str(error) else ""
        raise template_failure(name, error, hint) from None
    except TemplateNotFound as error:
        missing = TargetError(f"there is no template {error.name or 'without a name'}")
        raise template_failure(name, missing.with_traceback(error.__traceback__)) from None
    except (TemplateError, RefwrightError, ArithmeticError, LookupError) as error:
        raise template_failure(name, error) from None
    except (TypeError, ValueError, AttributeError) as error:
        raise template_failure(name, error) from None


@lru_cache(maxsize=16)
def _environment_over(folder: FilePath) -> GuardedEnvironment:
    """Build the environment in which a user's templates go before refwright's own."""
    folders = (folder, template_folder())
    loader = ChoiceLoader([FileSystemLoader(path) for path in folders])
    built = GuardedEnvironment(loader, only_emitted)
    built.filters["joined"] = joined_parts
    return built
