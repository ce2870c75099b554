"""Files on disk: the manifest, atomic writing, the lock of a workspace."""
