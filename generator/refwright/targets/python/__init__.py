"""The Python package: generation and reading it back."""
