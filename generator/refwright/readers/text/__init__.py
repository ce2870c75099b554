"""From text (tabs, pipes, lines) to blocks."""
