"""The fourth story: pages asked for anew, read, judged, and what changed proposed to people."""
