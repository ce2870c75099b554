"""Typed emission, and the strict template environment."""
