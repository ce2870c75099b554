"""refwright update: what changed is written and told, what is wrong stops it, by name."""

from __future__ import annotations

import json

import misbehaving_server as bad
import pytest
from update_site import FIELDS, Doors, page

from refwright.workspace.upkeep_settings import ALARMS


def told(doors: Doors, capsys: pytest.CaptureFixture[str], *more: str) -> dict[str, object]:
    """Update; gives what the run says of itself for machines."""
    capsys.readouterr()
    code = doors.run("update", "--json", *more)
    data: dict[str, object] = json.loads(capsys.readouterr().out)
    data["code"] = code
    return data


def alarms(data: dict[str, object]) -> set[tuple[str, str]]:
    rows = data["alarms"]
    assert isinstance(rows, list)
    return {(row["alarm"], row["severity"]) for row in rows}


# --- changes ---


def test_nothing_changed_changes_nothing(doors: Doors, capsys: pytest.CaptureFixture[str]) -> None:
    before = doors.files()
    for _ in range(2):
        data = told(doors, capsys, "--refresh")
        assert (data["code"], data["changed"], data["summary"]) == (0, False, "")
        assert doors.files() == before


def test_a_change_is_written_and_told(doors: Doors, capsys: pytest.CaptureFixture[str]) -> None:
    doors.site.page("/doors.html", page([*FIELDS, "colour"]))
    data = told(doors, capsys)
    assert (data["code"], data["changed"]) == (0, True)
    assert "colour" in doors.spec()
    body = str(data["summary"])
    assert "1.0.0 becomes" in body
    assert "Where it stands" in body
    assert f"](<{doors.url}" in body
    assert "spec/doors/1.0.yaml" in body
    assert doors.run("build", "--check") == 0
    assert doors.run("status") == 0


def test_a_check_writes_nothing(doors: Doors, capsys: pytest.CaptureFixture[str]) -> None:
    before = doors.files()
    doors.site.page("/doors.html", page([*FIELDS, "colour"]))
    data = told(doors, capsys, "--check")
    assert (data["code"], data["changed"]) == (1, True)
    assert doors.files() == before
    assert told(doors, capsys)["changed"] is True


def test_a_build_is_offline_and_says_how_old_captures_are(
    doors: Doors, capsys: pytest.CaptureFixture[str]
) -> None:
    doors.site.page("/doors.html", page([*FIELDS, "colour"]))
    asked = doors.site.asked["/doors.html"]
    capsys.readouterr()
    assert doors.run("build", "--check") == 0
    assert "no server was asked" in (out := capsys.readouterr().out)
    assert "captured less than a minute ago" in out
    assert doors.site.asked["/doors.html"] == asked
    before = doors.files()
    assert doors.run("build", "--check", "--refresh") == 1
    assert "changed-upstream" in capsys.readouterr().err
    assert doors.files() == before
    assert doors.run("build", "--refresh") == 0
    assert "colour" in doors.spec()


def test_a_capture_that_is_too_old_is_an_error_offline(
    doors: Doors, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("captures/manifest.json", ".refwright/fetch.json"):
        path = doors.root / name
        path.write_text(path.read_text().replace('"2', '"1'))
    assert doors.run("build", "--offline", "--max-age", "7d") == 1
    assert "capture-too-old" in capsys.readouterr().err
    assert doors.run("fetch", "--offline", "--max-age", "7d") == 1
    assert doors.run("fetch", "--max-age", "7d") == 0


def test_a_page_that_fails_keeps_its_capture_and_stays_an_error(
    doors: Doors, capsys: pytest.CaptureFixture[str]
) -> None:
    before = doors.files()
    doors.site.misbehave("/doors.html", bad.status(404))
    for _ in range(2):
        data = told(doors, capsys)
        assert data["code"] == 1
        assert "page-not-fetched" in str(data["summary"])
        assert doors.files() == before
    assert doors.run("status") == 1
    assert "failing" in capsys.readouterr().out
    assert doors.run("build") == 0, "a build is offline, and the capture is good"
    doors.site.wrong.clear()
    assert told(doors, capsys)["code"] == 0
    assert doors.run("status") == 0


def test_a_first_update_without_a_page_says_why(
    doors: Doors, capsys: pytest.CaptureFixture[str]
) -> None:
    doors.write(pages=f'"{doors.site.url}/none.html"')
    data = told(doors, capsys)
    assert (data["code"], data["stopped"]) == (1, True)
    assert "no such page" in str(data["summary"])


# --- alarms ---


GONE = (
    "<html><title>Page not found</title><h1>404: page not found</h1><p>Look elsewhere.</p></html>"
)
LOGIN = "<html><title>Sign in</title><h1>Sign in</h1><form><input type='password'></form></html>"
CONSENT = "<html><title>Before you continue</title><h1>We use cookies</h1><p>Accept all?</p></html>"
GERMAN = page().replace("Sent when a door is", "Wird gesendet, wenn die Tür ist und nicht von der")
for english, german in {
    "of the door, as it is known to the building and to all that ask for it": "der Tür, wie sie "
    "dem Haus bekannt ist und allen, die nach ihr fragen, auch wenn das nicht oft ist",
    "The ": "Das ",
}.items():
    GERMAN = GERMAN.replace(english, german)


@pytest.mark.parametrize(
    ("text", "alarm"),
    [
        (GONE, "page-turned"),
        (LOGIN, "page-turned"),
        (CONSENT, "page-turned"),
        (GERMAN.replace("lang='en'", "lang='de'"), "page-turned"),
        (page(heads="Name|Type|Required|Description"), "layout-changed"),
        (page(FIELDS[:2]), "facts-lost"),
        (page(things=("opened",)), "facts-lost"),
    ],
)
def test_an_alarm_stops_the_run_by_name(
    text: str, alarm: str, doors: Doors, capsys: pytest.CaptureFixture[str]
) -> None:
    before = doors.files()
    doors.site.page("/doors.html", text)
    data = told(doors, capsys)
    assert data["code"] == 1
    assert data["stopped"] is True
    assert (alarm, "error") in alarms(data)
    assert alarm in str(data["summary"])
    assert doors.files() == before
    assert doors.run("status") == 1
    assert "changed upstream" in capsys.readouterr().out
    doors.site.page("/doors.html", page())
    assert told(doors, capsys)["code"] == 0
    assert doors.run("status") == 0


def test_an_alarm_that_was_looked_into_no_longer_stops(
    doors: Doors, capsys: pytest.CaptureFixture[str]
) -> None:
    doors.site.page("/doors.html", page(FIELDS[:2]))
    found = alarms(told(doors, capsys))
    accepted = [part for name, _ in sorted(found) for part in ("--accept", name)]
    data = told(doors, capsys, *accepted)
    assert (data["code"], data["changed"]) == (0, True)
    assert ("facts-lost", "warning") in alarms(data)


def test_settings_say_what_an_alarm_does(doors: Doors, capsys: pytest.CaptureFixture[str]) -> None:
    off = "\n".join(f'{name} = "off"' for name in ALARMS if name != "facts-lost")
    doors.write(f'[alarms]\n{off}\nfacts-lost = "warn"\n')
    doors.site.page("/doors.html", page(FIELDS[:2]))
    data = told(doors, capsys)
    assert (data["code"], alarms(data)) == (0, {("facts-lost", "warning")})


def test_more_of_the_same_is_no_alarm(doors: Doors, capsys: pytest.CaptureFixture[str]) -> None:
    doors.site.page("/doors.html", page(things=("opened", "closed", "locked", "painted")))
    data = told(doors, capsys)
    assert (data["code"], alarms(data)) == (0, set())


def test_a_page_that_renames_back_and_forth_flaps(
    doors: Doors, capsys: pytest.CaptureFixture[str]
) -> None:
    """Four editions: a field is renamed, back, and again. Each diff names it; the guard holds."""
    renamed = (
        page().replace("<td>room</td>", "<td>place</td>", 1).replace("The room", "The place", 1)
    )
    # captures tell the time in seconds: editions of one second are one edition to the guard
    manifest = doors.root / "captures/manifest.json"

    def backdate() -> None:
        data = json.loads(manifest.read_text())
        (editions,) = data["pages"].values()
        for at, edition in enumerate(editions):
            edition["fetched"] = f"2020-01-01T00:00:{len(editions) - at:02d}Z"
        manifest.write_text(json.dumps(data))

    backdate()
    doors.site.page("/doors.html", renamed)
    data = told(doors, capsys)
    assert (data["code"], data["changed"]) == (0, True)
    for name in ("room", "place"):
        assert name in str(data["summary"])
    for text in (page(), renamed):
        backdate()
        doors.site.page("/doors.html", text)
        data = told(doors, capsys)
        assert ("flap", "error") in alarms(data)
        assert data["code"] == 1
        data = told(doors, capsys, "--accept", "flap")
        assert (data["code"], data["changed"]) == (0, True)
        for name in ("room", "place"):
            assert name in str(data["summary"])


def test_a_stale_correction_stops_the_run(doors: Doors, capsys: pytest.CaptureFixture[str]) -> None:
    (doors.root / "spec/doors/corrections.yaml").write_text(
        "corrections:\n  - path: events/door.opened/fields/room/type\n    expect: string\n"
        "    set: integer\n    reason: it is a number\n    source: our traces\n"
    )
    assert doors.run("update") == 0
    capsys.readouterr()
    doors.site.page("/doors.html", page([name for name in FIELDS if name != "room"]))
    data = told(doors, capsys)
    assert (data["code"], data["stopped"]) == (1, True)
    assert "correction-stale" in str(data["summary"])
