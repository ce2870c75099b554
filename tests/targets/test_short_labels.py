"""Values of an enumeration are called without its own name, unless a name would be lost by that."""

from __future__ import annotations

import pytest

from refwright.naming.short_labels import short_labels


@pytest.mark.parametrize(
    ("owner", "labels", "short"),
    [
        ("CallState", ["CallState_Ok", "CallState_Busy"], ["Ok", "Busy"]),
        ("CCEventCause", ["CCEventCause_busy", "CCEventCause_normal"], ["busy", "normal"]),
        ("door state", ["DOOR_STATE_OPEN", "DOOR_STATE_SHUT"], ["OPEN", "SHUT"]),
        ("DoorState", ["DoorStateOpen", "DoorStateShut"], ["Open", "Shut"]),
        ("DoorState", ["DoorStateOpen", "Shut"], None),
        ("DoorState", ["DoorState_1", "DoorState_2"], None),
        ("DoorState", ["DoorState_A", "DoorState-a"], None),
        ("Door", ["Door", "Door_x"], None),
        ("Door", ["Doors", "Doorstep"], None),
        ("Door", ["Door_x"], None),
        ("", ["a", "b"], None),
    ],
)
def test_the_owners_name_goes_where_all_labels_have_it(
    owner: str, labels: list[str], short: list[str] | None
) -> None:
    given = dict(enumerate(labels))
    keyed = {str(key): label for key, label in given.items()}
    assert list(short_labels(owner, keyed).values()) == (short or labels)
