"""Profile files: reading them, what they extend, and how a child's words join its parent's."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from refwright.base.errors import SpecError, UsageError
from refwright.base.nearest import did_you_mean
from refwright.base.plain_files import read_plain_text
from refwright.canonical_yaml.files import load_yaml
from refwright.facts.profile_checks import check_profile
from refwright.facts.rule_language.placed import place_rules

_WORDS = "words"
_EXTENDS_AT = "extends at"
_PROFILES = resources.files("refwright.facts.profiles")
Data = dict[str, Any]


def merged_data(name: str, folder: Path | None) -> Data:
    """Return a profile's data with all that it extends."""
    return _merged(list(_chain(name, folder)))


def profile_files(name: str, folder: Path | None = None) -> list[Path]:
    """Give the files that loading a profile reads, without those that come with refwright."""
    return [where for _, where in _chain(name, folder) if where is not None]


def profile_texts(name: str, folder: Path | None = None) -> dict[str, str]:
    """Return the text of a profile and of those that it extends, by name or file."""
    texts: dict[str, str] = {}
    for data, where in _chain(name, folder):
        builtin = _PROFILES / f"{data['profile']}.yaml"
        texts[str(data["profile"])] = (
            builtin.read_text("utf-8") if where is None else read_plain_text(where)
        )
    return texts


def builtin_profiles() -> list[str]:
    """Name the profiles that come with refwright, sorted."""
    return sorted(
        entry.name.removesuffix(".yaml")
        for entry in _PROFILES.iterdir()
        if entry.name.endswith(".yaml")
    )


def _merged(chain: list[tuple[Data, Path | None]]) -> Data:
    merged: Any = {}
    for data, _ in reversed(chain):
        merged = _merge(merged, data)
    return dict(merged)


def _chain(name: str, folder: Path | None) -> Iterator[tuple[Data, Path | None]]:
    """Read a profile, then the one that it extends, and so on; each with its file, if any."""
    seen: list[str] = []
    said = ""
    while True:
        data, where = _read(name, folder, said)
        key = str(where.resolve()) if where else name
        if key in seen:
            circle = " -> ".join(Path(one).name for one in [*seen[seen.index(key) :], key])
            raise SpecError(
                f"profiles extend each other in a circle: {circle}",
                where=said,
                remedy="end it with `extends: base`, `extends: words`, or without `extends`",
            )
        seen.append(key)
        # every profile has the words: a grammar of names, phrases, types
        parent = data.pop("extends", None if name == _WORDS else _WORDS)
        said = str(data.pop(_EXTENDS_AT, ""))
        yield data, where
        if parent is None:
            return
        name, folder = str(parent), where.parent if where else None


def _merge(base: object, own: object) -> object:
    """Merge what a profile says into what its parent says.

    ``'!word'`` removes an inherited word, or the inherited row that matches it; a mapping's entry
    that is null is removed.
    """
    if isinstance(base, dict) and isinstance(own, dict):
        merged = dict(base)
        for key, value in own.items():
            if value is None:
                merged.pop(key, None)
            else:
                merged[key] = _merge(base[key], value) if key in base else value
        return merged
    if isinstance(base, list) and isinstance(own, list):
        gone = [item[1:] for item in own if isinstance(item, str) and item.startswith("!")]
        kept = [item for item in base if item not in own and _called(item) not in gone]
        return [item for item in own if not (isinstance(item, str) and item[:1] == "!")] + kept
    return own


def _called(item: object) -> object:
    """Return what removes an inherited entry: a word itself, a row by what it matches."""
    return item.get("match", item.get("field")) if isinstance(item, dict) else item


def _read(name: str, folder: Path | None, said: str = "") -> tuple[Data, Path | None]:
    if name in builtin_profiles():
        return dict(_builtin(name)), None
    path = (folder or Path()) / name
    if not path.exists():
        raise UsageError(
            f"there is no profile {name!r}",
            where=said,
            remedy=did_you_mean(
                name,
                builtin_profiles(),
                f"built in: {', '.join(builtin_profiles())}; or name a profile file",
            ),
        )
    try:
        return _checked(read_plain_text(path), str(path)), path
    except UnicodeDecodeError:
        raise UsageError("the profile is not UTF-8 text", where=str(path)) from None
    except OSError as error:
        what = f"the profile cannot be read: {error.strerror}"
        raise UsageError(what, where=str(path)) from None


@cache
def _builtin(name: str) -> Data:
    """Return the data of a profile that comes with refwright; a run reads each of them once."""
    return _checked((_PROFILES / f"{name}.yaml").read_text("utf-8"), f"profile {name}")


def _checked(text: str, where: str) -> Data:
    parsed = load_yaml(text, where)
    check_profile(parsed)
    data = place_rules(parsed)
    if "extends" in data:
        data[_EXTENDS_AT] = parsed.place(("extends",)).removesuffix(", extends")
    return data
