"""From HTML to blocks."""
