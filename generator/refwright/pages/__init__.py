"""Pages as captured: how they are fetched and decoded, and the document that a reader makes."""
