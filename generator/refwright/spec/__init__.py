"""The spec: its model, file format, schema and paths."""
