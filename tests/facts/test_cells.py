"""Small pages whose cells say types, values, defaults, presence and ends in their own ways."""

from __future__ import annotations

from pathlib import Path

import pytest

from refwright.facts.profile import load_profile
from refwright.pages.capture import load_capture
from refwright.reading.read_release import Reading, Request, read_release
from refwright.spec.to_data import spec_to_data

HEAD = (
    "<!doctype html><html><head><title>Doors</title></head><body><h1>Doors</h1><h2>door.opened</h2>"
)


def read(folder: Path, heads: str, *rows: str, profile: str = "base") -> Reading:
    """Read a page of one table; cells are parted by ``|``."""
    cells = "".join(f"<th>{head}</th>" for head in heads.split("|"))
    body = "".join(
        f"<tr>{''.join(f'<td>{cell}</td>' for cell in row.split('|'))}</tr>" for row in rows
    )
    page = folder / "page.html"
    page.write_text(f"{HEAD}<table><tr>{cells}</tr>{body}</table></body></html>", encoding="utf-8")
    return read_release(
        Request("x", "1", (load_capture(page, "page"),), load_profile(profile, folder))
    )


def fields(reading: Reading) -> dict[str, dict[str, object]]:
    """Give the fields of the page's event."""
    assert reading.spec is not None, [str(finding) for finding in reading.findings]
    data = spec_to_data(reading.spec)
    events = data["events"]
    assert isinstance(events, dict)
    found = events["door.opened"]["fields"]
    assert isinstance(found, dict)
    return {k: {f: v for f, v in e.items() if f != "summary"} for k, e in found.items()}


def codes(reading: Reading) -> set[str]:
    """Give the codes of what was found wrong."""
    return {finding.code for finding in reading.findings}


def test_type_words(tmp_path: Path) -> None:
    rows = ("tags|array of strings|Words.", "id|uuid|Number.", "count|int64|How many.",
            "ok|True|Always.", "side|in &#124; out|Which.".replace("&#124;", "&#x7c;"),
            "what|sprocket|Unknown.", "nothing|N/A|Not used.")  # fmt: skip
    reading = read(tmp_path, "Field|Type|Description", *rows)
    assert fields(reading) == {
        "tags": {"type": "list[string]"},
        "id": {"type": "string", "constraints": {"format": "uuid"}},
        "count": {"type": "integer", "constraints": {"format": "int64"}},
        "ok": {"type": "true"},
        "side": {"type": "string", "values": ["in", "out"]},
        "what": {"written": "sprocket"},
        "nothing": {},
    }
    assert codes(reading) == {"type-not-known"}


def test_values(tmp_path: Path) -> None:
    rows = (
        "a|String|One of red, blue or green.",
        "b|String|Must be one of: x, y.",
        "c|String|Currently, can be “near” (by the door), “far” or “away”.",
        'd|String|Either "left" or "right".',
        "level|Integer|Valid values: 1-100",
        "on|Boolean|Possible values: true, false.",
        "code|String|Possible values: 0, 1, auto.",
        "what|String|Possible values: p, q, etc.",
        "lines|String|Possible values:<br>in - inwards<br>out - outwards",
    )
    found = fields(read(tmp_path, "Field|Type|Description", *rows))
    assert found["a"]["values"] == ["red", "blue", "green"]
    assert found["b"]["values"] == ["x", "y"]
    assert found["c"]["values"] == [{"value": "near", "summary": "by the door"}, "far", "away"]
    assert found["d"]["values"] == ["left", "right"]
    assert found["level"] == {"type": "integer", "constraints": {"minimum": 1, "maximum": 100}}
    assert found["on"] == {"type": "boolean"}
    assert found["code"]["values"] == ["0", "1", "auto"]
    assert (found["what"]["values"], found["what"]["complete"]) == (["p", "q"], "some")
    assert found["lines"]["values"] == [
        {"value": "in", "summary": "inwards"},
        {"value": "out", "summary": "outwards"},
    ]


def test_defaults(tmp_path: Path) -> None:
    rows = ("timeout|Integer|5000 ms|W.", "silent|Boolean|no|W.", "share|Float or null|0.5|W.",
            "ref|Integer or String|null|W.", "dash|String|—|W.", "limit|Number|Infinity|W.",
            "said|Integer||How often. Defaults to 3 times.")  # fmt: skip
    reading = read(tmp_path, "Field|Type|Default|Description", *rows)
    defaults = {name: entry.get("default", "none") for name, entry in fields(reading).items()}
    assert defaults == {
        "timeout": "none", "silent": False, "share": 0.5, "ref": "none", "dash": "none",
        "limit": "none", "said": 3,
    }  # fmt: skip
    doubts = [f.what for f in reading.findings if f.code == "default-against-type"]
    assert len(doubts) == 3 and any("JSON cannot hold" in doubt for doubt in doubts)


def test_ends_and_releases(tmp_path: Path) -> None:
    rows = ("a|String|Deprecated: use b.", "b|String|This field is deprecated.",
            "n|Integer|How many. Deprecated since 3.1, use m.",
            "id|String|The number. Lists are accepted since 2.4.",
            "o|Integer|Default is 5 since 2.1.", "p|Integer|Added in 2.2.")  # fmt: skip
    found = fields(read(tmp_path, "Field|Type|Description", *rows))
    assert {name: entry.get("since") for name, entry in found.items() if "since" in entry} == {
        "p": "2.2"
    }
    assert {name for name, entry in found.items() if "deprecated" in entry} == {"a", "b", "n"}
    assert (found["a"]["replacement"], found["n"]["replacement"]) == ("b", "m")


def test_presence(tmp_path: Path) -> None:
    rows = ("a|String|yes|W.", "b|String|no|W.", "c|String|✓|W.", "d|String|yes if no key|W.")
    found = fields(read(tmp_path, "Field|Type|Mandatory|Description", *rows))
    assert [entry["presence"] for entry in found.values()] == [
        "required", "optional", "required", "optional",
    ]  # fmt: skip
    assert found["d"]["condition"] == "if no key"


def test_words_of_a_profile(tmp_path: Path) -> None:
    (tmp_path / "de.yaml").write_text(
        "profile: de\nextends: base\nheaders:\n  field: [Feld]\n  type: [Typ]\n"
        "  presence: [Pflicht]\n  description: [Beschreibung]\n"
        "presence:\n  required: [Ja]\n  optional: [Nein]\n",
        encoding="utf-8",
    )
    rows = ("a|string|Ja|Wort.", "b|string|Nein|Wort.")
    found = fields(read(tmp_path, "Feld|Typ|Pflicht|Beschreibung", *rows, profile="de.yaml"))
    assert [entry["presence"] for entry in found.values()] == ["required", "optional"]


@pytest.mark.parametrize(
    "words", ["An array of the doors.", "Holds an array of references to doors."]
)
def test_no_type_from_a_word_that_is_none(words: str, tmp_path: Path) -> None:
    assert fields(read(tmp_path, "Field|Description", f"doors|{words}"))["doors"] == {}
