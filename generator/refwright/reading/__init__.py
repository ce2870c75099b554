"""The first story: from the captures of one release to one checked spec."""
