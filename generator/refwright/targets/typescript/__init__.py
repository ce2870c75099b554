"""The TypeScript package: generation and reading it back."""
