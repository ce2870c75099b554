"""The second story: from specs to proved outputs on disk, vendored or verified."""
