"""Where pages come from: files, archives, addresses; captures kept by content, and the network."""
