"""What is wrong with a profile file, all at once: place, words and the name that was meant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from typing import cast

import jsonschema_rs

from refwright.base.errors import SpecError
from refwright.base.nearest import did_you_mean
from refwright.canonical_yaml.files import YamlText, load_yaml
from refwright.facts.profile_schema import FORMAT, loose_profile_schema
from refwright.facts.rule_language.lines import compile_line
from refwright.spec.type_text import parse_type

_BUILTIN = frozenset({"words", "base", "genesys"})
Path = tuple[str | int, ...]
Problem = tuple[Path, str]


@cache
def _validator() -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(loose_profile_schema())


def check_profile(parsed: YamlText) -> None:
    """Raise ``SpecError`` with every fault of a profile file, each with its line."""
    data = parsed.data
    if not isinstance(data, dict):
        raise SpecError(
            "a profile is a mapping", where=parsed.where, remedy="begin with `profile: NAME`"
        )
    problems = [*_version(data), *_unknown_keys(data, loose_profile_schema(), ())]
    if not problems:
        problems = [
            (tuple(error.instance_path), error.message) for error in _validator().iter_errors(data)
        ]
    if not problems:
        problems = [*_types(data), *_both(data), *_named(data)]
    if problems:
        said = [f"{parsed.place(path)}: {what}" for path, what in problems]
        raise SpecError("\n".join(said), remedy="see docs/profiles.md")


def _version(data: Mapping[str, object]) -> Iterator[Problem]:
    if data.get("refwright", FORMAT) != FORMAT:
        yield (
            ("refwright",),
            f"the profile is of format {data['refwright']!r}; this refwright reads {FORMAT}",
        )


def _unknown_keys(data: object, schema: Mapping[str, object], path: Path) -> Iterator[Problem]:
    """Yield keys that the schema does not have, each with the nearest that it has."""
    if isinstance(data, list):
        items = cast("Mapping[str, object]", schema.get("items") or {})
        for at, one in enumerate(data):
            yield from _unknown_keys(one, items, (*path, at))
    properties = cast("Mapping[str, Mapping[str, object]]", schema.get("properties"))
    if not isinstance(data, dict) or properties is None:
        return
    for key, value in data.items():
        if key in properties:
            yield from _unknown_keys(value, properties[key], (*path, key))
        elif schema.get("additionalProperties") is False:
            known = f"known here: {', '.join(sorted(properties))}"
            yield (*path, key), f"unknown key {key!r}; {did_you_mean(str(key), properties, known)}"


# --- words that must be known or mean something ---


@cache
def _builtin_names() -> Mapping[str, frozenset[str]]:
    """Return the names of phrases, headers and labels that the engine asks for."""
    found: dict[str, set[str]] = {"phrases": set(), "headers": set(), "labels": set()}
    folder = resources.files("refwright.facts.profiles")
    for entry in folder.iterdir():
        if entry.name.endswith(".yaml"):
            data = cast("Mapping[str, object]", load_yaml(entry.read_text("utf-8"), "").data)
            for key, names in found.items():
                names.update(cast("Mapping[str, object]", data.get(key) or {}))
    return {key: frozenset(names) for key, names in found.items()}


def _named(data: Mapping[str, object]) -> Iterator[Problem]:
    if not {"phrases", "headers", "labels"} & set(data) or data.get("profile") in _BUILTIN:
        return
    for key, known in _builtin_names().items():
        for name in cast("Mapping[str, object]", data.get(key) or {}):
            if name not in known:
                near = did_you_mean(name, known, f"known: {', '.join(sorted(known))}")
                yield (key, name), f"nothing asks for {key} called {name!r}; {near}"


def _types(data: Mapping[str, object]) -> Iterator[Problem]:
    types = cast("Mapping[str, object]", data.get("types") or {})
    for word, text in cast("Mapping[str, str | None]", types.get("words") or {}).items():
        if text is not None:
            yield from _type(text, ("types", "words", word))
    for at, row in enumerate(cast("list[object]", types.get("rewrites") or [])):
        if isinstance(row, dict):
            path: Path = ("types", "rewrites", at)
            try:
                compile_line(str(row["match"]), {}, "")
            except SpecError as error:
                yield (*path, "match"), (
                    f"{error.what} ({error.remedy})" if error.remedy else error.what
                )


def _type(text: str, path: Path) -> Iterator[Problem]:
    try:
        parse_type(text.partition("(")[0] if text.endswith(")") else text)
    except SpecError as error:
        yield path, f"{error.what} ({error.remedy})"


def _both(data: Mapping[str, object]) -> Iterator[Problem]:
    """A word that says yes and no says nothing."""
    said: dict[str, str] = {}
    for group, words in cast("Mapping[str, list[str]]", data.get("presence") or {}).items():
        for at, word in enumerate(words or []):
            folded = word.casefold()
            if said.setdefault(folded, group) != group:
                yield (
                    ("presence", group, at),
                    f"{word!r} is listed under {said[folded]!r} and under {group!r}",
                )
