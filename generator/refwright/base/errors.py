"""What can go wrong: errors that stop a run, and findings about the input.

Raise a :class:`RefwrightError` where going on makes no sense; collect a :class:`Finding` where
the input is wrong or doubtful but the run can still tell more. The exit code follows from both.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

EXIT_OK = 0
EXIT_FINDINGS = 1
"""The input was read and found wrong (or an output is stale)."""
EXIT_USAGE = 2
"""The run could not be carried out as asked."""


class Severity(StrEnum):
    """How much a finding matters: an ``error`` fails the run, the others do not."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong or doubtful in a page, a spec or another input.

    ``code`` is a stable kebab-case identifier, ``where`` names the place as people would say it
    (``page.html, line 12, table 2, row 5``), ``what`` says what is the matter and ``remedy`` the
    way out.
    """

    severity: Severity
    code: str
    where: str
    what: str
    remedy: str = ""

    def __str__(self) -> str:
        tail = f" ({self.remedy})" if self.remedy else ""
        return f"{self.severity}: {self.where}: {self.what}{tail} [{self.code}]"


class RefwrightError(Exception):
    """Base of every error that refwright raises on purpose.

    ``exit_code`` is what the command line returns for it.
    """

    exit_code = EXIT_USAGE

    def __init__(self, what: str, *, where: str = "", remedy: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.remedy = remedy

    def __str__(self) -> str:
        head = f"{self.where}: " if self.where else ""
        tail = f" ({self.remedy})" if self.remedy else ""
        return f"{head}{self.what}{tail}"


class UsageError(RefwrightError):
    """The command line or the workspace file asks for something that cannot be done."""


class CaptureError(RefwrightError):
    """A page cannot be read at all: missing, empty, binary, not a reference page."""

    exit_code = EXIT_FINDINGS


class SpecError(RefwrightError):
    """A spec (or another YAML input) breaks the rules of its format."""

    exit_code = EXIT_FINDINGS


class CorrectionError(RefwrightError):
    """A correction is stale or changes nothing."""

    exit_code = EXIT_FINDINGS


class TargetError(RefwrightError):
    """A target cannot express the spec safely."""

    exit_code = EXIT_FINDINGS
