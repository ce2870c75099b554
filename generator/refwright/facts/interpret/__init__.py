"""Interpreters: from a document's blocks to facts, shape by shape."""
