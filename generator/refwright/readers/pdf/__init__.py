"""From PDF to blocks."""
