"""The workspace: refwright.toml, and git revisions of its files."""
