"""Where something stands in plain data: the keys and list positions that lead to it."""

Key = str | int
Path = tuple[Key, ...]
