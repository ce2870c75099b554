"""Rules with the lines where they stand, so that every error about one names its file and line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from refwright.canonical_yaml.files import YamlText


class PlacedRule(dict[str, object]):
    """One rule as data. ``where`` is the file and line of it, ``keys`` those of its keys."""

    def __init__(self, data: Mapping[str, object], where: str, keys: Mapping[str, str]) -> None:
        super().__init__(data)
        self.where = where
        self.keys_at = keys


def place_of(rule: Mapping[str, object], key: str = "", otherwise: str = "") -> str:
    """Return the file and line of a rule, or of one of its keys."""
    if isinstance(rule, PlacedRule):
        return rule.keys_at.get(key, rule.where)
    return otherwise


def place_rules(parsed: YamlText) -> dict[str, object]:
    """Return the data of a profile file, each of its rules with its place."""
    data = dict(cast("dict[str, object]", parsed.data))
    if isinstance(data.get("rules"), list):
        data["rules"] = _placed(data["rules"], ("rules",), parsed)
    if isinstance(data.get("pages"), list):
        groups = cast("list[dict[str, object]]", data["pages"])
        data["pages"] = [
            {**group, "rules": _placed(group["rules"], ("pages", at, "rules"), parsed)}
            for at, group in enumerate(groups)
        ]
    return data


def _placed(rules: object, path: tuple[str | int, ...], parsed: YamlText) -> list[PlacedRule]:
    def place(at: int, *key: str) -> str:
        return f"{parsed.place((*path, at, *key)).partition(f', {path[0]}.')[0]}, rule {at + 1}"

    return [
        PlacedRule(rule, place(at), {key: place(at, key) for key in rule})
        for at, rule in enumerate(cast("list[dict[str, object]]", rules))
    ]
