"""What a server answered, and what may go wrong on the way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from refwright.base.errors import CaptureError

_WAY_OUT = "try again later, or save the page and name the file"


class FetchError(CaptureError):
    """A page could not be fetched. ``transient`` says that trying again may help.

    ``wait`` is how many seconds the server asked for. The address is added by whoever knows it.
    """

    def __init__(
        self,
        what: str,
        *,
        where: str = "",
        remedy: str = _WAY_OUT,
        transient: bool = False,
        wait: float | None = None,
    ) -> None:
        super().__init__(what, where=where, remedy=remedy)
        self.transient = transient
        self.wait = wait

    def at(self, url: str) -> FetchError:
        """Give the same error, told of an address."""
        return FetchError(
            self.what,
            where=self.where or url,
            remedy=self.remedy,
            transient=self.transient,
            wait=self.wait,
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: ``url`` is the last hop's; ``moved`` is set where every hop was for good."""

    status: int
    url: str
    data: bytes
    headers: Mapping[str, str] = field(default_factory=dict)
    moved: str = ""
