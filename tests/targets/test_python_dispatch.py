"""Events by name, as type checkers see them; hubs of handlers; the README's example type-checks."""

from __future__ import annotations

import asyncio
import importlib
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from refwright.naming.identifiers import Names
from refwright.spec.model import (
    STRING,
    Event,
    EventKind,
    Field,
    Presence,
    Ref,
    Spec,
    TypeDef,
)
from refwright.targets.base import Stamp
from refwright.targets.python.dispatch import MOST_OVERLOADS
from refwright.targets.python.target import render

ROOT = Path(__file__).resolve().parents[2]
PROJECT = ROOT / "generated/python/genesys-ors/8.1.4"
USE = """
from typing import assert_type
from genesys_ors import AnyEvent, EventHub, EventName, InteractionAdded, InteractionOndivert
from genesys_ors import parse_event, parse_json

assert_type(parse_event("interaction.ondivert", {}), InteractionOndivert)
assert_type(parse_json("interaction.ondivert", "{}"), InteractionOndivert)
good: EventName = "interaction.ondivert"
bad: EventName = "interaction.ondivrt"  # wrong
hub = EventHub()

@hub.on("interaction.ondivert")
def diverted(event: InteractionOndivert) -> None: ...

@hub.on("interaction.added")
async def added(event: InteractionAdded) -> None: ...

hub.on("interaction.ondivrt")  # wrong
hub.on("interaction.added")(diverted)  # wrong
EventHub({"interaction.ondivert": diverted})
EventHub({"interaction.ondivrt": diverted})  # wrong
EventHub({"interaction.added": diverted})  # wrong

def told(name: str, data: object) -> AnyEvent:
    match parse_event(name, data):
        case InteractionOndivert() as event:
            assert_type(event, InteractionOndivert)
            return event
        case other:
            return other
"""


def checked(text: str, folder: Path) -> list[tuple[int, str]]:
    """Give line and text of each error that mypy finds in strict mode."""
    (folder / "use.py").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "use.py"]
    environment = {"MYPYPATH": str(PROJECT), "PATH": ""}
    run = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False, env=environment
    )
    found = re.findall(r"^use\.py:(\d+): error: (.*)$", run.stdout, re.MULTILINE)
    assert run.returncode == bool(found), run.stdout + run.stderr
    return [(int(line), message) for line, message in found]


def test_a_literal_name_leads_to_its_class_and_a_misspelt_one_is_an_error(tmp_path: Path) -> None:
    wrong = [at for at, line in enumerate(USE.splitlines(), 1) if line.endswith("# wrong")]
    assert sorted({line for line, _ in checked(USE, tmp_path)}) == wrong


def test_the_example_of_the_readme_type_checks_but_for_the_line_that_is_wrong(
    tmp_path: Path,
) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    example = next(e for e in re.findall(r"```python\n(.*?)```", readme, re.DOTALL) if "ond" in e)
    wrong = [at for at, line in enumerate(example.splitlines(), 1) if "AttributeError" in line]
    assert [line for line, _ in checked(example, tmp_path)] == wrong
    with pytest.raises(AttributeError, match="partyid"):
        exec(example, {"__builtins__": __builtins__, **_imported()})  # noqa: S102 - our own


def _imported() -> dict[str, Any]:
    for name in [n for n in sys.modules if n.partition(".")[0] == "genesys_ors"]:
        del sys.modules[name]
    sys.path.insert(0, str(PROJECT))
    try:
        package = importlib.import_module("genesys_ors")
        return {name: getattr(package, name) for name in package.__all__}
    finally:
        sys.path.remove(str(PROJECT))


def test_a_hub_calls_the_handler_of_an_event() -> None:
    package = _imported()
    hub, seen = package["EventHub"](), []

    @hub.on("interaction.added")  # type: ignore[untyped-decorator]
    def added(event: Any) -> None:
        seen.append(("added", event.interactionid))

    @hub.on("interaction.ondivert")  # type: ignore[untyped-decorator]
    async def diverted(event: Any) -> None:
        seen.append(("diverted", event.interactionid))

    hub.dispatch("interaction.added", {"interactionid": "1"})
    hub.dispatch("no.such.event", {})
    asyncio.run(hub.dispatch_async("interaction.ondivert", {"interactionid": "2"}))
    asyncio.run(hub.dispatch_async("interaction.added", {"interactionid": "3"}))
    assert seen == [("added", "1"), ("diverted", "2"), ("added", "3")]
    with pytest.raises(TypeError, match="dispatch_async"):
        hub.dispatch("interaction.ondivert", {})
    hub.on("*")(lambda event: seen.append(("other", event.event_name)))
    hub.dispatch("no.such.event", {})
    assert seen[-1] == ("other", "no.such.event")
    with pytest.raises(ValueError, match=r"no event is called 'interaction\.ondivrt'"):
        hub.on("interaction.ondivrt")(added)


def test_large_packages_go_without_overloads() -> None:
    for count, overloaded in ((MOST_OVERLOADS, True), (MOST_OVERLOADS + 1, False)):
        events = tuple(Event(f"e.n{at}", EventKind.NOTIFICATION, ()) for at in range(count))
        stub = render(Spec("many", "1", events=events), Stamp("x"), Names())["many/__init__.pyi"]
        assert ("@_overload" in stub) is overloaded
        assert f'"e.n{count - 1}": _Callable' in stub


def test_a_required_member_that_is_a_record_passes_strict_checking(tmp_path: Path) -> None:
    buyer = TypeDef("Buyer", (Field("name", STRING, Presence.REQUIRED),))
    field = Field("buyer", Ref("Buyer"), Presence.REQUIRED)
    event = Event("order.created", EventKind.NOTIFICATION, (field,))
    files = render(Spec("req", "1", types=(buyer,), events=(event,)), Stamp("x"), Names())
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "req"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout
