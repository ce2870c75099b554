"""The Markdown reference: generation and reading it back."""
