"""The demo's second half: import the package that the first half generated, and use it."""

# ruff: noqa: T201 - a demo prints

from __future__ import annotations

import sys
from pathlib import Path


def main() -> None:
    """Parse each event of the release once, print one, and show what an error says."""
    folder = Path(sys.argv[1]) / "python" / "genesys-ors" / "8.1.4"
    sys.path.insert(0, str(folder))
    import genesys_ors as ors

    for name in ors.EVENTS:
        ors.parse_event(name, {})
    print(
        f"\nparsed each of the {len(ors.EVENTS)} events of release {ors.__spec_release__}; one:\n"
    )
    data = {
        "interactionid": "01JQ",
        "divertingpartyid": "p-7",
        "hints": {"ccevent": 13, "callstate": 22},
        "somethingnew": True,
    }
    event = ors.parse_event("interaction.ondivert", data)
    print(event)
    print("and back:", event.to_dict() == data)
    try:
        ors.parse_event("interaction.onmerge", {"heldpartyid": 7})
    except ors.DecodeError as error:
        print("a wrong type:", error)


if __name__ == "__main__":
    main()
