"""YAML in and out: strict to read, canonical to write."""
