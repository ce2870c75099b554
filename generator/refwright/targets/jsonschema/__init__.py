"""JSON Schema and AsyncAPI: generation and reading them back."""
